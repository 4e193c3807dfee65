/** What each sign counts for rejection, confirmation, interview, offer and other, in hundredths. Written by `npm run learn`. */
export const learnt = `
<?chosen-others>|-31 24 -5 -1 13
<?closed>|-18 13 6 -1 -1
<?day>|-13 -21 51 9 7
<?denial>|-17 28 4 -6 25
<?feedback>|9 -3 -4 3 -5
<?foreign>|14 -4 -5 -1 -2
<?hard-choice>|-3 8 1 -1 -5
<?hint>|-33 8 11 6 10
<?interview>|6 -1 16 -8 -13
<?no-job>|13 1 -1 -1 -11
<?offer>|3 -2 -5 5 1
<?receipt>|9 -11 1 -2 3
<?refusal>|-44 38 7 -14 29
<?regret>|-15 15 3 -7 10
<?unfit>|-22 23 3 -3 -1
<advertising>|-10 -20 -15 -10 45
<applied>|6 26 -5 -20 -5
<appointment>|-17 -2 20 0 -2
<assessment>|17 -7 37 -12 -41
<by-applicant>|-38 -4 -10 -5 53
<cancelled>|25 -2 -14 -9 -11
<chosen-others>|42 -50 -37 -20 -19
<closed>|53 -42 -37 -30 -33
<competition>|12 4 -6 -7 -13
<concession>|0 1 8 -2 -3
<condition>|-12 32 -1 2 17
<congratulation>|-18 -10 24 4 -1
<contrast>|15 -24 -4 -7 -6
<day>|-48 -19 65 1 -28
<declines-feedback>|16 0 -5 -2 -13
<denial>|22 -36 -22 -14 15
<detail>|-9 23 12 -6 -2
<employee>|-31 -5 -9 -6 49
<experience>|30 -16 -14 -5 -21
<feedback-asked>|-4 -2 -2 8 0
<feedback>|3 -1 -4 -2 5
<filled>|34 -27 -13 -24 -8
<final>|2 -7 3 3 0
<foreign>|-26 -28 -14 -13 60
<hard-choice>|10 -11 -1 -2 4
<harmless>|-4 24 3 -8 -4
<hint>|27 -34 -21 -16 -5
<internal>|16 -9 -2 -1 -5
<interview>|-23 -29 59 -9 -31
<interviewed>|10 -27 42 -8 -21
<invites-contact>|4 -9 9 5 -10
<invites-reapply>|15 -15 -15 -8 0
<job-like>|8 12 -3 -10 -6
<job>|15 9 -8 -9 -18
<keeps-on-file>|19 9 -21 -7 -16
<later>|-23 43 -14 2 -14
<location>|7 -11 2 0 4
<luck>|18 -26 -15 -14 7
<negation>|11 -17 -11 -16 22
<no-denial>|-5 -6 10 0 7
<no-door>|-1 -11 -6 0 22
<no-job>|-82 -35 -23 -19 75
<no-reason>|19 -15 -7 -7 3
<no-reply>|5 13 -3 -2 -12
<no-shortfall>|15 -9 -3 2 -14
<not-reached>|14 -4 15 -7 -21
<not-yet>|-21 23 5 -5 -2
<offer>|-27 -18 -22 64 -33
<offers-feedback>|21 -4 -11 -3 -5
<ongoing>|-18 23 12 2 -9
<other-candidate>|21 -23 -19 -11 -5
<outreach>|-8 -5 -5 -2 19
<pending>|-37 45 -15 -12 -23
<possibility>|-4 18 10 1 8
<praise>|14 -14 10 -10 -7
<qualification>|19 -10 -4 -9 -6
<receipt>|-11 47 -4 -16 -27
<refusal>|49 -62 -38 -27 -1
<regret>|13 -26 -3 -17 18
<request>|-31 -25 17 9 35
<salary>|-4 -5 0 7 4
<skill>|22 -5 -8 -3 -11
<status>|7 18 -15 -9 9
<survey>|-10 -9 -8 -1 31
<thanks>|16 -8 -7 -14 -18
<title>|12 -3 0 -2 -25
<undecided>|-47 60 -4 -6 -20
<unfit>|44 -37 -27 -13 -19
<until>|-4 17 1 6 13
<weighed>|8 4 -6 -6 2
<wishes>|10 -18 -15 -9 27
<withdrawn>|-43 -10 -10 -5 58
=confirmation|-44 38 -8 -8 -11
=interview|-26 -7 36 -5 -12
=offer|-10 -3 -5 21 -3
=other|-50 -2 -1 -10 39
=rejection|31 -31 -19 -14 -31
@-1|-10 -3 -2 -1 17
@0|5 5 3 -11 5
@1|4 13 -2 -8 -5
^<?closed>|-3 -1 -1 0 5
^<?day>|-22 1 12 -7 17
^<?denial>|-6 -2 3 0 5
^<?foreign>|25 0 -9 -6 -17
^<?refusal>|-4 -2 -1 -1 7
^<advertising>|-35 -14 -10 -7 54
^<applied>|16 25 -21 -16 -24
^<appointment>|-5 4 -4 -1 6
^<assessment>|9 -17 31 -8 -24
^<by-applicant>|-6 -1 0 0 7
^<cancelled>|2 6 -4 -2 -1
^<closed>|21 0 -9 -6 -6
^<condition>|-5 -3 -2 -1 10
^<congratulation>|-5 -5 -4 10 4
^<contrast>|-1 -4 -1 0 6
^<day>|-2 -2 5 0 -1
^<denial>|12 -6 -5 -2 2
^<feedback>|7 -3 -2 -1 0
^<filled>|6 -4 -2 -1 0
^<final>|1 -1 6 -1 -6
^<foreign>|-67 -34 -34 -29 73
^<harmless>|-9 -2 2 -1 9
^<hint>|8 -2 -2 -1 -3
^<interview>|-29 -22 47 -10 -27
^<interviewed>|7 -19 29 -13 -11
^<job-like>|17 7 -7 -16 -17
^<job>|25 -11 -17 -18 -22
^<keeps-on-file>|-3 -4 -3 5 5
^<later>|-2 -1 12 -2 -7
^<negation>|19 -21 -8 -10 17
^<no-door>|-11 -8 -4 -2 25
^<no-job>|-59 -20 -13 -10 57
^<no-reply>|-1 6 -1 0 -3
^<not-yet>|-4 -3 0 0 8
^<offer>|-17 -8 -11 42 -15
^<pending>|-7 3 -1 -1 6
^<qualification>|-2 -3 0 0 5
^<receipt>|-50 50 -19 -10 -37
^<refusal>|43 -29 -15 -11 -1
^<regret>|10 -2 9 -4 -12
^<request>|-7 -8 -3 -1 19
^<salary>|-1 -3 -1 -1 6
^<status>|34 -22 -22 -11 -5
^<survey>|-7 -3 -2 -1 13
^<thanks>|-1 25 -11 -6 -14
^<title>|24 -2 -18 -8 -34
^<withdrawn>|-25 -15 -3 -2 43
^a|3 -15 -2 0 15
^a votre|4 -8 -2 3 3
^aanbo*|-2 -2 -2 7 -1
^aanbod|-2 -2 -2 7 -1
^abges*|-1 -3 0 0 5
^abgeschlossen|-1 -3 0 0 5
^about|-3 -4 2 -1 5
^absag*|11 -6 -5 -4 4
^absage|17 -5 -5 -3 -4
^absagen|-4 -1 0 0 6
^acces*|-4 0 0 0 5
^access|-4 0 0 0 5
^accou*|2 -9 -5 -3 16
^account|-3 -5 -4 -2 14
^accountant|5 -3 -1 -1 -1
^ackno*|-4 10 -1 0 -4
^acknowledgement|-3 6 -1 0 -2
^actio*|-4 -4 -2 -1 11
^action|-4 -4 -2 -1 11
^action required|-2 -4 -1 -1 8
^afspr*|-4 -2 5 -2 3
^afspraak|-4 -2 5 -2 3
^afwij*|6 -2 -1 -1 -1
^afwijzing|6 -2 -1 -1 -1
^agend*|-3 -2 7 -1 -1
^aggio*|5 -4 2 -1 -2
^all|-4 -1 0 -1 5
^als|12 9 -4 -4 -12
^alter*|6 -1 -1 -1 -3
^alternance|6 -1 -1 -1 -3
^an|7 -3 -2 1 -3
^an update|6 -2 0 0 -4
^analy*|6 2 -2 0 -5
^analyst|4 3 -1 0 -5
^ander*|-6 -1 6 0 0
^andere|-6 -1 6 0 0
^andere position|-6 -1 6 0 0
^anfra*|2 0 -4 -3 5
^anfrage|2 0 -4 -3 5
^any|-3 8 -2 -1 -3
^any news|-4 9 -1 0 -4
^apolo*|-2 -1 6 -1 -2
^apologies|-2 -1 6 -1 -2
^appli*|11 19 -15 -11 -10
^application|11 19 -15 -11 -11
^application confirmation|-2 5 0 0 -2
^application for|13 -2 0 -2 -8
^application has|-5 4 -1 4 -1
^application received|-2 8 -1 0 -3
^application submitted|-1 6 -1 0 -3
^application to|11 1 2 -1 -12
^application was|-2 7 -2 -2 0
^application with|5 -3 3 0 -4
^appre*|8 2 -2 -1 -7
^arbei*|-4 -4 -3 6 6
^are|-3 -1 -1 -1 6
^artic*|-4 5 -1 -1 1
^articleship|-2 5 -1 -1 -1
^articleship application|-2 5 -1 -1 -1
^artis*|-3 -1 -1 -1 5
^asses*|-7 -6 12 -3 5
^assessment|-7 -6 12 -3 5
^assessment centre|-2 -1 6 0 -2
^assis*|14 -2 -2 3 -15
^assistant|15 -2 -2 0 -13
^assoc*|5 -1 0 0 -3
^associate|6 -1 0 0 -4
^at|14 -4 -3 1 -9
^atual*|5 -1 0 0 -3
^atualizacao|5 -1 0 0 -3
^audit*|-5 0 -1 -1 7
^audition|-7 0 -1 -1 10
^ausbi*|5 0 -2 1 -3
^aushi*|7 -2 0 -2 -3
^aushilfe|7 -2 0 -2 -3
^auswa*|6 0 1 -1 -6
^auswahlverfahren|5 -2 2 -1 -5
^autom*|-3 8 -1 -1 -3
^avail*|-4 -3 7 -1 0
^availability|-3 -3 7 -1 0
^avis|-3 -1 -1 0 5
^avis nous|-3 -1 -1 0 5
^aw|11 -3 -3 0 -5
^aw bewerbung|7 -4 1 -2 -2
^backg*|-2 -3 -2 -1 7
^background|-2 -3 -2 -1 7
^background check|-2 -2 -1 0 5
^baker|5 -1 0 0 -3
^bank|5 0 -1 0 -4
^baris*|8 -1 -4 -2 -1
^barista|8 -1 -4 -2 -1
^bedan*|-3 7 -2 -1 -1
^bedankt|-3 7 -2 -1 -1
^been|-5 3 -5 3 4
^been invited|-1 -1 -1 -1 5
^bei|12 3 -6 0 -10
^beim|-2 5 0 0 -3
^bench|-1 5 -1 -1 -2
^bench joiner|-1 5 -1 -1 -2
^besch*|-3 -1 -1 -1 6
^besta*|-8 6 -1 -1 4
^bestatigung|-8 6 -1 -1 4
^beta|-6 -2 -1 0 9
^beves*|-4 0 -1 -1 5
^bewer*|20 12 -18 -12 -18
^bewerberdaten|-4 -2 -1 0 7
^bewerbung|22 10 -19 -11 -22
^bewerbung als|9 7 -1 -3 -11
^bewerbung auf|6 -2 -1 0 -3
^bewerbung bei|10 6 -3 -2 -11
^bewerbung erntehelfer|-3 5 0 0 -1
^bewerbung hufschmiedhelfer|6 -2 -1 -1 -1
^bewerbung metzger|-4 7 -1 -1 -1
^bewerbung vom|5 -3 -1 0 -1
^bewerbung wurde|-6 1 0 0 6
^bij|0 6 -4 2 -3
^bij rijwiel|-2 5 -1 -1 -1
^bijba*|5 -1 -1 -1 -2
^bijbaan|5 -1 -1 -1 -2
^bitte|-4 -6 -2 -1 12
^bitte um|-2 -3 -1 -1 6
^board|-5 0 3 0 3
^bus|2 -3 5 0 -4
^c|-3 6 -2 -1 0
^call|-5 -2 11 0 -2
^cambi*|-3 -1 7 -1 -1
^cambio|-3 -1 7 -1 -1
^cambio de|-3 -1 7 -1 -3
^camer*|5 -1 -1 -1 -1
^cance*|2 -4 -1 -1 5
^canceled|2 -1 4 0 -5
^cancelled|0 -1 -4 -1 6
^candi*|21 12 -22 -11 -12
^candidacy|6 -1 0 0 -4
^candidat|-3 -1 0 0 5
^candidate|-5 -5 -4 -1 16
^candidato|-1 -3 -1 -1 6
^candidatura|16 7 -14 -6 -7
^candidature|19 14 -11 -4 -25
^card|-4 -1 0 0 6
^carta|-3 -1 -1 5 1
^case|2 -1 5 -1 -4
^casti*|-4 -1 -1 -1 7
^centr*|0 -2 5 0 -3
^centre|-1 -2 5 0 -2
^certi*|-4 -1 0 0 5
^chang*|-3 -3 16 -3 -6
^change|-1 -2 12 -1 -8
^change of|-2 -1 6 0 -3
^chat|-3 -4 9 -2 0
^check|1 -3 -2 -2 6
^chius*|9 -5 -1 -1 -1
^chiusa|7 -4 -1 -1 -1
^clerk|-5 -3 3 0 5
^clien*|1 -3 10 -2 -6
^cliente|-2 -2 9 -1 -4
^close*|-1 -3 -1 -1 6
^closed|-1 -3 -1 -1 6
^closi*|-4 -6 -2 -1 13
^closing|-4 -6 -2 -1 13
^closing soon|-2 -2 0 -1 5
^co|-1 -2 -2 -1 5
^coffe*|-1 -1 -2 0 5
^coffee|-1 -1 -2 0 5
^coffee chat|-2 -1 -2 0 5
^collo*|-1 -4 8 -2 -1
^colloquio|-1 -4 8 -2 -1
^com|-5 3 2 -1 1
^comin*|-1 -1 -1 5 -1
^cominci|-1 -1 -1 5 -1
^comme*|5 -1 -1 -1 -2
^como|-3 -2 -1 0 7
^compl*|-15 -12 0 -2 29
^complete|-6 -5 3 -1 9
^complete your|-5 -7 3 0 9
^con|-4 0 7 -1 -1
^conco*|3 4 2 -2 -8
^confe*|-6 6 -1 -1 1
^conferma|-3 6 -1 0 -2
^confi*|-21 21 0 -1 -1
^confirmation|-12 16 2 1 -8
^confirmation of|-4 6 1 -1 -2
^conos*|-2 -1 5 0 -1
^consu*|9 -2 -2 -1 -3
^consultant|10 -3 -1 -1 -4
^conta|-3 -2 -1 -1 7
^contr*|6 -6 -1 6 -4
^controller|5 -1 -1 0 -2
^convo*|-4 -1 7 2 -4
^coord*|3 2 2 -1 -6
^coordinator|5 1 1 -1 -5
^credi*|-3 -4 -1 0 9
^credit|-5 -4 -1 0 10
^credit union|-3 -3 -1 0 7
^crew|8 2 0 -1 -9
^cv|3 10 -7 -3 -3
^d|6 -1 -1 9 -12
^da|10 -3 0 -1 -5
^danke|0 10 -3 -2 -5
^data|5 -2 1 -1 -2
^date|-4 -2 0 7 -1
^de|1 4 4 -11 7
^de votre|-4 6 1 -1 -1
^decis*|7 -6 -5 -3 8
^decision|7 -6 -5 -3 7
^decli*|-3 -1 -1 -1 5
^dein|5 -2 -3 2 -1
^deine|-5 12 -1 -2 -4
^deine bewerbung|-3 10 0 -1 -5
^del|-1 -3 -2 -1 7
^delay|-3 6 -1 0 -2
^delet*|-4 -2 -1 0 7
^della candidatura|-1 -3 0 0 5
^deman*|-5 -2 -2 -1 10
^demande|-5 -2 -2 -1 10
^demande de|-6 -1 -1 -1 8
^der|0 5 -3 -2 0
^desca*|5 -4 -1 -1 0
^descartado|5 -2 -1 -1 -2
^desis*|-7 -2 -1 -1 12
^desistement|-7 -2 -1 -1 12
^di|-6 -8 -1 2 12
^did|-5 -2 3 0 4
^dispo*|5 -1 -2 -1 -1
^disposition|5 -1 -1 -1 -2
^do|-3 0 0 -2 5
^docum*|-7 -6 -8 -4 25
^documenti|-1 -3 -2 -1 8
^documentos|-2 -3 -2 -1 9
^documents|-1 -1 -2 -1 5
^doman*|-5 1 4 -1 1
^dossier|-4 5 -3 -2 4
^drive*|8 -1 0 -1 -6
^driver|8 -1 0 -1 -6
^eine|-4 1 -1 0 5
^einga*|-7 13 -2 -1 -4
^eingang|-4 7 -1 0 -2
^eingangsbestatigung|-4 6 -1 0 -1
^einge*|-5 8 -1 0 -1
^eingegangen|-5 8 -1 0 -1
^einka*|-5 2 0 0 3
^einla*|-9 -6 18 -2 -1
^einladung|-9 -6 18 -2 -1
^einladung zum|-3 -4 7 -1 1
^einst*|-2 -2 -1 8 -3
^em|-9 0 -1 -1 11
^emplo*|-1 -1 -4 9 -2
^employment|-2 0 -2 7 -3
^empre*|5 -2 -1 -1 -2
^encer*|0 -3 -1 -1 5
^encerrada|-2 -2 -1 0 6
^enfermeria quirofano|-3 5 0 0 -1
^engin*|6 0 -4 4 -6
^enqui*|-3 -1 -1 0 5
^enquiry|-3 -1 -1 0 5
^entre*|5 -12 29 -8 -16
^entretien|3 -4 9 -3 -5
^entrevista|2 -8 21 -5 -10
^entsc*|7 -1 -1 -1 -4
^entscheidung|7 -1 -1 -1 -4
^ergeb*|5 -1 0 0 -3
^ergebnis|5 -1 0 0 -3
^erhal*|-3 7 -1 -1 -2
^erhalten|-3 7 -1 -1 -2
^erinn*|-2 -2 5 0 -1
^erinnerung|-2 -2 5 0 -1
^ernte*|-3 5 0 0 -1
^erntehelfer|-3 5 0 0 -1
^esito|14 -7 -1 -3 -3
^esito candidatura|5 -2 -1 0 -2
^est|-5 6 -1 -1 1
^etapa|-3 -1 6 -1 -2
^etape|-2 -3 8 -1 -2
^ete|6 -1 -2 -2 -1
^exec|6 0 -2 0 -4
^exper*|-6 -2 -2 -1 10
^experience|-3 -1 -1 0 5
^expir*|-5 -4 2 -1 8
^feedb*|14 -5 -5 -2 -2
^feedback|14 -5 -5 -2 -2
^fehle*|-2 -1 -1 0 5
^fehlende|-2 -1 -1 0 5
^fehlende unterlagen|-2 -1 -1 0 5
^festi*|4 2 -1 0 -5
^festival|4 2 -1 0 -5
^filia*|-2 -2 5 0 -1
^filled|5 -2 -1 0 -1
^final|3 -1 5 -2 -5
^foi|-4 -2 -1 -1 8
^follo*|10 2 -4 -2 -4
^follow|6 -1 -3 -1 0
^follow up|6 -1 -3 -1 0
^followup|5 -1 -1 -1 -2
^for|2 13 -11 -8 5
^for applying|5 3 -1 0 -5
^for your|-4 15 -2 -2 -5
^founding engineer|-1 5 -1 0 -2
^frage|-2 -2 -1 0 5
^frida*|-5 4 -2 0 3
^friday|-5 4 -2 0 3
^from|18 -7 0 1 -14
^fur|-4 7 -4 -2 3
^fwd intro|-3 -2 -1 -1 6
^fyi|-3 -1 -1 0 5
^general|-2 5 -1 0 -2
^gespr*|-3 -4 17 -3 -7
^gesprach|0 -3 6 -1 -2
^gesprek|-1 -1 5 -1 -2
^good|-4 -1 -1 6 0
^good news|-3 -1 -1 6 -2
^got|-5 12 -2 -1 -4
^got it|-4 11 -2 -1 -4
^graci*|1 5 -3 -1 -3
^gracias|2 5 -3 -1 -3
^gradu*|6 0 -2 -1 -2
^graduate|6 -1 -1 0 -4
^grant|-7 0 -1 0 8
^grazi*|1 5 -2 -1 -3
^grazie|1 5 -2 -1 -3
^guest|-5 0 0 0 6
^haben|-7 3 -1 3 2
^hamza|-2 -3 0 0 6
^hamza your|-2 -3 0 0 6
^happe*|-4 8 -2 0 -2
^happens|-4 8 -2 0 -2
^happens now|-3 7 -1 0 -2
^has|-9 2 -4 3 8
^have|-5 1 -1 0 5
^head|-3 -1 -2 -1 7
^head of|-3 -2 -2 -1 7
^hebbe*|-4 7 -1 0 -2
^hebben|-4 7 -1 0 -2
^hebben je|-2 5 0 0 -2
^helaa*|5 0 -1 0 -3
^helaas|5 0 -1 0 -3
^hello|8 -1 -1 -1 -6
^hello from|6 -1 -1 0 -4
^herin*|-3 -2 8 -1 -1
^herinnering|-3 -2 8 -1 -1
^hi from|-5 -1 3 -1 3
^hirin*|-9 -5 -4 -2 21
^hiring|-9 -5 -4 -2 21
^hold|-4 6 -1 -1 0
^how|-9 -3 -2 -1 15
^hufsc*|6 -2 -1 -1 -1
^hufschmiedhelfer|6 -2 -1 -1 -1
^i|0 -2 8 -1 -6
^ihr|-11 -2 3 -5 16
^ihr jobagent|-3 -1 -1 -1 5
^ihr profil|-3 -1 -1 -1 6
^ihr vorstellungsgesprach|-4 3 5 -1 -3
^ihre|7 -3 -15 -6 15
^ihre anfrage|-1 -2 -2 -1 6
^ihre bewerbung|14 7 -10 -5 -11
^ihrem|-3 -1 -1 -1 5
^ihrer|0 -8 -6 -2 18
^ihrer bewerberdaten|-4 -2 -1 0 7
^ihrer bewerbung|6 -6 -2 -2 6
^ihres|0 0 -4 -1 5
^in|-2 6 0 -7 7
^incom*|-3 -2 0 0 7
^info|0 -4 -1 -1 6
^initi*|2 8 -2 -2 -6
^initiativbewerbung|2 8 -2 -2 -6
^inscr*|-9 18 -3 -2 -4
^inscricao|-4 8 -1 -1 -2
^inscripcion|-3 5 -1 0 -1
^inter*|-1 -2 29 -14 -12
^interesse|0 0 -3 -1 5
^interest|1 9 -3 -1 -6
^interest in|3 4 -1 -1 -5
^internship|5 2 -2 -1 -4
^interview|-8 -8 33 -10 -13
^interview feedback|0 -1 -3 0 5
^interview time|-2 -1 7 -1 -3
^intro|-2 -2 0 -1 5
^invit*|-14 -7 18 -4 6
^invitation|-9 -3 11 -2 3
^invited|-2 -1 -2 -1 6
^invited to|-1 -1 -1 -1 5
^invoi*|-2 -2 -1 -1 6
^invoice|-2 -2 -1 -1 6
^is|-11 -1 -1 -1 14
^it|-4 9 -2 -1 -1
^je|-14 9 -6 -6 17
^je profiel|-1 -2 -1 0 5
^je sollicitatie|6 6 -3 -2 -6
^job|-5 -13 -6 3 23
^job application|6 -5 -1 -1 1
^job closing|-2 -4 -1 -1 7
^job offer|-2 -1 -2 7 -2
^jobag*|-4 -1 -1 -1 8
^jobagent|-4 -1 -1 -1 8
^jobs|-13 -7 -4 -3 27
^jobs for|-5 -2 -1 -1 8
^jobs in|-3 -2 -1 -1 7
^journ*|6 -2 2 -1 -4
^kenne*|-1 -3 11 -2 -4
^kennenlernen|-1 -2 9 -2 -3
^kenni*|-4 -3 9 -2 0
^kennismaking|-2 -1 6 -1 -2
^know|-3 -1 -1 0 5
^kundi*|-2 -1 -1 -1 5
^kurze|-1 -1 -2 -1 5
^la|-3 -4 -1 -3 10
^la tua|-1 -4 -2 -1 7
^le|0 -2 6 -1 -2
^lead|6 -3 -1 0 -2
^lehrs*|7 -2 -2 -1 -2
^lehrstelle|7 -2 -2 -1 -2
^let|-3 -2 6 0 0
^let s|-3 -2 6 0 0
^lette*|-9 4 -4 8 1
^letter|-8 1 -3 8 2
^letti*|-4 -1 -1 -1 6
^letting|-4 -1 0 -1 6
^linke*|-6 -4 -2 -2 13
^linkedin|-6 -4 -2 -2 13
^m w|0 6 -1 -1 -3
^mai|-3 -2 0 -1 6
^manag*|11 -2 -2 -3 -5
^manager|9 -1 -3 -2 -3
^manqu*|-1 -2 -1 -1 5
^manus*|-4 -1 -1 -1 8
^market|-3 -1 -1 0 5
^mecan*|7 -1 -1 -1 -2
^mecanico|7 -1 -1 -1 -2
^medic*|7 -2 -5 -3 3
^medical|4 -2 -4 -2 5
^membership|-3 -1 -1 0 5
^merci|-4 10 -1 -1 -4
^mesa|-3 0 -1 -1 5
^messa*|-3 -2 -1 0 6
^mestr*|-4 -1 0 0 6
^mestrado|-4 -1 0 0 6
^metzg*|-4 7 -1 -1 -1
^metzger|-4 7 -1 -1 -1
^mi|-7 -1 -1 0 9
^mi candidatura|-5 0 0 0 6
^minij*|5 -1 -1 -1 -1
^minijob|5 -1 -1 -1 -1
^missi*|-2 -2 -2 -1 8
^mission|-2 -2 -2 -1 8
^mission du|-3 -1 -1 -1 5
^monte*|6 -3 -1 -1 -1
^monteur|6 -3 -1 -1 -1
^morge*|-2 -1 5 0 -2
^morgen|-2 -1 5 0 -2
^nachf*|-2 -1 -1 -1 5
^nao|-1 -2 -1 0 5
^neede*|-2 -3 -3 -1 10
^needed|-2 -3 -3 -1 10
^neue|-6 -3 -3 -2 14
^neue jobs|-4 -1 -1 -1 7
^new|-11 -6 -2 -2 21
^new jobs|-5 -2 -1 -1 8
^new message|-2 -1 -1 0 5
^news|-5 7 -4 7 -4
^newsl*|-6 -3 -2 -1 12
^newsletter|-6 -3 -2 -1 12
^next|-3 -1 12 -2 -6
^next steps|-1 -2 11 -2 -5
^nicht abgeschlossen|-2 -2 0 0 5
^nieuw*|-4 -2 1 -1 6
^nieuwe|-3 -2 1 -1 5
^no subject|6 -1 -1 -1 -3
^noch|-3 -2 0 0 5
^noch nicht|-2 -2 0 0 5
^not|11 -5 1 -2 -4
^note|6 0 -1 -1 -4
^notic*|10 -4 0 -2 -3
^notice|9 -4 0 -2 -3
^notif*|10 -2 -2 -1 -4
^notre|3 -3 1 4 -5
^notre proposition|-2 -1 0 5 -2
^nous interesse|-3 -1 -1 0 5
^nova|-3 -1 7 0 -2
^now|-3 6 -1 0 -2
^nueva*|-2 -2 -1 -1 6
^nuevas|-2 -2 -1 -1 6
^of|-6 4 -3 4 5
^of employment|-1 -1 -1 7 -3
^of your|-12 7 1 -1 5
^ofert*|2 -6 -4 1 6
^oferta|5 -2 -2 3 -4
^ofertas|-4 -3 -2 -2 11
^offer|-19 -10 -15 43 -8
^offer letter|-4 -1 -2 8 -1
^offer of|-1 -1 -1 7 -4
^offic*|7 4 0 1 -10
^officer|7 4 0 1 -11
^on|-4 0 -9 1 15
^on hold|-5 6 -1 -1 0
^onboa*|-2 -1 -2 -1 6
^onlin*|4 -3 12 -2 -11
^online|0 -3 7 -1 -3
^ontva*|-10 16 -2 -1 -3
^ontvangen|-6 11 -1 -1 -2
^onze|-2 -1 -1 0 5
^onze sollicitatieprocedure|-2 -1 -1 0 5
^op je|5 -2 -1 0 -2
^open|-2 -2 -2 -1 7
^opera*|5 1 0 1 -7
^oppor*|-2 -3 -3 -1 9
^opportunita|-2 -2 -1 0 6
^order|0 -2 -2 -1 5
^outco*|14 -7 -4 -2 0
^outcome|14 -7 -4 -2 0
^para|-5 -1 0 1 4
^parab*|-1 -2 -1 5 -1
^parabens|-1 -2 -1 5 -1
^paso|-4 -2 7 -1 1
^pedid*|-3 -2 -1 -1 8
^pedido|-3 -2 -1 -1 8
^perso*|5 -2 -2 -1 -1
^pesqu*|-3 -1 -1 0 5
^pesquisa|-3 -1 -1 0 5
^phone|-4 -2 8 0 -2
^phone screen|-3 -2 7 0 -2
^piece*|-1 -2 -1 -1 5
^pieces|-1 -2 -1 -1 5
^piso|-4 -1 -1 -1 8
^pitch|-6 -1 -1 -1 8
^place|-2 -1 -1 -1 5
^plann*|1 -2 -3 -2 6
^planning|-4 -1 -1 -1 8
^plant*|-4 -1 -1 -1 7
^pleas*|-2 -4 -2 1 7
^please|-2 -4 -2 1 7
^posit*|7 -5 3 -2 -2
^position|7 -5 3 -2 -2
^posiz*|7 -4 -1 -1 -1
^posizione|7 -4 -1 -1 -1
^posizione chiusa|6 -4 -1 -1 -1
^poste|6 2 -1 0 -6
^postu*|-1 9 -2 -1 -4
^postulacion|-2 5 -1 0 -2
^pract*|7 -1 -1 -1 -4
^practicas|6 -1 -1 -1 -4
^prakt*|9 -3 0 -1 -5
^praktikum|9 -2 -2 -1 -4
^privacy|-2 -2 0 0 5
^probe*|1 -2 6 -1 -3
^proce*|25 9 -12 -7 -22
^proceso|19 5 -6 -5 -12
^process|0 6 -1 1 -6
^processo|9 -2 -3 -2 -1
^proch*|-2 -2 7 -1 -2
^prochaine|-2 -2 7 -1 -2
^prochaine etape|-2 -2 7 -1 -2
^profe*|3 -1 0 4 -6
^profi*|-16 -11 -5 -2 32
^profiel|-1 -2 -1 0 5
^profil|-8 -5 -2 -1 16
^profil vervollstandigen|-2 -2 0 0 5
^profile|-6 -4 -2 -1 13
^progr*|0 -3 -1 -2 6
^progress|-2 -2 -1 0 5
^propo*|-16 -5 -4 20 5
^proposal|-5 -1 -1 -1 8
^proposition|-4 -2 0 9 -3
^proposta|-7 -2 -3 11 0
^pross*|-3 -2 7 -1 -1
^prossimo|-3 -2 7 -1 -1
^prova|-1 2 6 -1 -5
^prueb*|-2 -2 6 -1 -2
^publi*|-3 0 -1 -1 6
^quali*|-5 8 1 0 -4
^quand*|-1 -1 -1 5 -1
^quando|-1 -1 -1 5 -1
^quando cominci|-1 -1 -1 5 -1
^que|-6 -2 -1 -1 10
^query|-6 -1 -1 -1 9
^quick|0 -2 8 -2 -3
^quick chat|-2 -3 10 -1 -3
^quiro*|-3 5 0 0 -1
^quirofano|-3 5 0 0 -1
^quiz|-6 0 0 0 7
^rate|-4 -2 -2 -1 8
^re|17 17 -1 -17 -24
^re any|-1 9 -2 -1 -5
^re application|6 1 -1 -1 -5
^re articleship|-2 5 -1 -1 -1
^re bewerbung|-1 5 -1 -1 -2
^re coffee|-2 -1 -2 0 5
^re founding|-1 5 -1 0 -2
^re lavoro|6 -2 -2 -1 -2
^re offer|-5 -1 -2 2 6
^re re|4 0 9 -3 -10
^re summer|5 -1 -1 0 -3
^re wheelbuilder|-3 0 5 0 -1
^reali*|-6 1 2 0 3
^receb*|-8 14 -2 -1 -3
^recebemos|-2 5 -1 0 -1
^recebida|-3 5 0 0 0
^recei*|-16 23 -4 -1 -6
^receipt|-3 5 -1 0 -1
^received|-13 19 -3 -1 -4
^recep*|-2 9 -3 -1 -4
^reception|-3 7 -1 -1 -2
^recib*|-10 19 -3 -1 -5
^recibida|-3 6 -1 0 -2
^recibimos|-3 5 -1 0 -1
^recibimos tu|-3 5 -1 0 -1
^recor*|-3 -1 -1 0 6
^recru*|-6 -2 2 -2 7
^recruiter|-3 -2 -1 0 6
^recu|-3 6 -1 -1 -1
^refer*|-5 0 -4 -4 13
^references|-2 -5 -2 -1 10
^references for|-2 -2 -1 -1 6
^referral|-5 5 -1 -1 2
^refus|6 -2 -1 -1 -2
^regar*|10 -2 -2 -1 -5
^regarding|10 -2 -2 -1 -5
^regarding your|7 -2 -1 0 -3
^registrar|7 -4 -1 0 -2
^registration|-3 0 -1 0 5
^rejec*|-7 -3 -2 -2 14
^rejection|-4 -2 -1 -1 8
^remin*|-5 -4 3 -2 9
^reminder|-5 -4 3 -2 9
^rende*|-3 -2 -2 -2 8
^rendezvous|-3 -2 -2 -2 8
^rent|-1 -4 0 0 5
^renta*|-5 -1 0 0 6
^rental|-5 -1 0 0 6
^rental application|-5 -1 0 0 6
^repon*|6 -4 -1 -1 1
^reponse|7 -3 -1 -1 -1
^reponse a|5 -3 0 0 -1
^repor*|-5 -2 5 -2 4
^reque*|-10 -7 3 -3 16
^request|-9 -6 0 -2 17
^requi*|5 -2 -3 -2 1
^required|-2 -2 -2 -1 8
^requisition|8 0 -1 0 -6
^resch*|-3 -1 5 0 -2
^research|5 0 -1 -1 -3
^resid*|-3 -2 -1 -1 6
^resposta|6 -2 -1 -1 -2
^resul*|20 -9 -8 -5 1
^result|9 -3 -2 -1 -3
^resultado|5 -4 -3 -2 4
^resum*|-3 6 -2 -1 0
^resume|-3 6 -2 -1 0
^retir*|-8 -2 0 0 11
^retiro|-5 0 0 0 6
^retiro mi|-5 0 0 0 6
^retor*|12 -3 0 -2 -6
^retorno|12 -3 0 -2 -6
^retou*|9 -2 0 -2 -5
^retour|9 -2 0 -2 -5
^review|-3 -2 -1 1 5
^ricev*|-3 9 -1 -1 -3
^ricevuta|-2 5 -1 0 -2
^richi*|-1 -2 -1 -1 5
^richiesta|-1 -2 -1 -1 5
^rijwi*|-2 5 -1 -1 -1
^rijwiel|-2 5 -1 -1 -1
^rijwiel zoon|-2 5 -1 -1 -1
^rinun*|-2 -1 -1 -1 5
^rinuncia|-2 -1 -1 -1 5
^ritir*|-1 -3 0 0 5
^ritiro|-1 -3 0 0 5
^ritiro della|-1 -3 0 0 5
^road|-4 1 -1 -1 5
^role|10 -2 0 -1 -6
^round|-5 0 4 -1 1
^rua|-4 -1 0 0 5
^rua do|-4 -1 0 0 5
^ruckm*|17 -2 -4 -3 -8
^ruckmeldung|17 -2 -4 -3 -8
^ruckn*|-5 -3 -1 0 9
^rucknahme|-5 -3 -1 0 9
^rucknahme ihrer|-3 -2 0 0 6
^s|-2 -3 6 -1 0
^s talk|-2 -2 5 0 -1
^salar*|1 -3 -1 0 5
^salary|0 -3 -1 0 5
^sales|5 -1 -1 0 -3
^satis*|-3 -1 -1 0 6
^saved|-5 -3 -1 -1 10
^sched*|-2 -1 5 -2 0
^schedule|-2 -1 5 -1 -2
^schoo*|-6 -2 4 0 4
^school|-7 -2 4 0 5
^scientist|5 -2 0 0 -3
^scree*|-4 -2 9 -1 -2
^screen|-3 -2 7 0 -2
^seaso*|9 -3 -2 -1 -3
^season|6 -2 -2 -1 -2
^segur*|-2 0 -2 -2 6
^selec*|14 -1 1 -3 -10
^selected|5 -2 -1 -1 -2
^selet*|5 -3 -1 -1 0
^selez*|15 -2 -4 -2 -7
^selezione|15 -2 -4 -2 -7
^senio*|7 -2 -2 2 -5
^senior|7 -2 -2 2 -5
^sent|-2 5 0 0 -2
^sent to|-2 5 0 0 -2
^serve*|5 -1 -1 -1 -2
^serveur|5 -1 -1 -1 -2
^servi*|5 -2 -2 2 -3
^seu pedido|-2 -2 0 0 5
^shift|-5 -1 0 -2 7
^shift update|-3 0 -1 0 5
^short*|2 -5 2 -1 2
^shortlisted|3 -5 3 -1 0
^sie|-3 -7 -2 -1 12
^sigui*|-3 -2 7 -1 -1
^siguiente|-3 -2 7 -1 -1
^siguiente paso|-3 -2 7 -1 -1
^slot|-4 -1 5 0 0
^sobre|5 1 -2 -1 -1
^solic*|-7 -2 -3 -2 14
^solicitud|-7 0 -3 -2 12
^solicitud de|-4 -2 -2 -1 8
^solli*|20 14 -13 -9 -15
^sollicitatie|23 11 -13 -8 -17
^sollicitatie ontvangen|-4 5 0 0 0
^solliciteren|-2 5 -1 -1 -1
^solliciteren bij|-2 5 -1 -1 -1
^soon|-2 -2 0 -1 5
^sorry|5 3 1 -2 -7
^specu*|0 7 -1 -1 -5
^speculative|0 7 -1 -1 -5
^speic*|-2 -1 0 0 5
^speicherung|-2 -1 0 0 5
^speicherung ihrer|-2 -1 0 0 5
^stage|13 -5 0 0 -8
^stand|-2 6 -1 0 -4
^start|-3 0 -2 8 -3
^start date|-2 -1 -2 8 -3
^statu*|23 -3 -6 -4 -15
^status|14 2 -4 -2 -11
^status of|-5 4 0 0 2
^statusanderung|9 -4 -1 -1 -3
^stell*|3 -4 -5 -1 7
^steps|-1 -2 11 -2 -5
^still|-5 3 4 -1 -2
^stree*|1 -5 -1 1 3
^street|1 -5 -1 1 3
^studi*|6 -2 -2 -1 0
^sua|0 1 -4 -3 7
^sua candidatura|5 -1 -1 -1 -2
^subje*|5 -1 -1 -1 -2
^subject|5 -1 -1 -1 -2
^submi*|-6 11 -3 -1 -2
^submitted|-2 7 -1 0 -4
^suite|8 -3 -3 2 -4
^summe*|10 -3 -2 -1 -4
^summer|10 -3 -2 -1 -4
^sunda*|-2 -1 -1 0 5
^super*|7 -4 2 -1 -4
^supervisor|6 -2 -1 0 -3
^talen*|-1 -3 -3 -1 8
^talk|-2 -2 5 0 -1
^te|-6 -1 -3 -1 11
^teach*|3 0 2 1 -5
^techn*|0 -2 8 1 -7
^tecni*|0 7 -3 -1 -2
^tecnico|-1 7 -3 -1 -2
^telef*|-4 -2 8 -1 -2
^telefoninterview|-2 -2 6 -1 -2
^telep*|-1 -2 6 -1 -3
^telephonique|-1 -1 5 -1 -2
^tell|-4 -1 -1 0 6
^tell us|-4 -1 -1 0 6
^termi*|-6 -4 17 -3 -4
^termin|-3 -1 10 -1 -4
^terug*|5 -1 0 -1 -3
^terugkoppeling|5 -1 0 -1 -3
^test|5 -3 5 -2 -5
^teste|7 -3 2 -1 -5
^thank|6 11 -9 -3 -5
^thank you|7 12 -9 -3 -7
^thank*|-4 16 -4 -2 -5
^thanks|-4 16 -4 -2 -5
^thanks for|-7 9 -2 -1 1
^the|-1 -6 -2 -2 14
^the job|-5 -1 -1 0 8
^this|-1 -3 -4 -1 9
^this week|-4 -2 -1 -1 8
^ticke*|-6 1 -1 -1 6
^ticket|-5 1 -1 -1 5
^tijds*|-2 -1 5 -1 -1
^time|0 -5 12 -2 -4
^to|-4 -3 9 -2 5
^to complete|-1 -1 5 0 -3
^to rent|-1 -4 0 0 5
^ton|5 -1 -1 -1 -2
^traba*|1 -1 -2 5 -3
^train*|5 -1 1 -1 -3
^trainee|5 -1 2 -1 -4
^trans*|-4 5 -2 2 0
^trial|-6 -1 2 -1 6
^tu|4 -5 -4 -4 10
^tu solicitud|-5 -3 -2 -1 11
^tua|-1 -6 -2 -1 10
^tua candidatura|1 -5 -1 -1 6
^turno|-4 -1 -1 -1 7
^uitno*|-3 -2 7 -1 -2
^uitnodiging|-3 -2 7 -1 -2
^uitsl*|5 -1 -1 0 -2
^uitslag|5 -1 -1 0 -2
^um|-5 -5 -2 -1 13
^under|-2 5 -1 0 -2
^union|-3 -3 -1 0 7
^unter*|0 -3 -1 -2 5
^unterlagen|1 -2 -3 -2 7
^up|4 -3 -6 -2 7
^updat*|18 2 -7 -3 -17
^update|18 4 -6 -6 -18
^update from|8 -1 0 0 -6
^update on|3 4 -1 0 -5
^us|6 -6 -4 -2 7
^uw|-2 0 -3 -2 6
^vacancy|1 5 -1 0 -4
^vacat*|9 -1 -5 -3 1
^vacature|12 2 -3 -2 -8
^vaga|10 2 -6 -5 1
^vaga de|-1 6 -2 -1 -3
^vaga encerrada|-3 -2 -1 0 6
^vagas|-4 -2 -1 -1 9
^van|-5 4 -1 -1 3
^ve|-2 2 -3 -2 5
^ve been|-1 -1 -1 -1 5
^ve got|-2 5 -1 0 -2
^verif*|-2 -3 -2 -1 7
^verify|-2 -3 -2 -1 7
^verify your|-1 -3 -1 0 6
^vertr*|-5 -2 0 13 -7
^vervo*|-1 -5 -1 0 7
^vervollstandigen|-2 -4 -1 0 8
^verzo*|-2 5 -1 0 -1
^video*|-2 -3 8 -1 -3
^viewe*|-9 4 -2 -1 8
^viewed|-9 4 -2 -1 8
^visa|-2 -1 -1 0 5
^volon*|2 5 -2 -1 -5
^volontariat|-1 6 -1 0 -3
^vom|8 -4 -3 -1 1
^voor|-4 5 -3 -1 4
^voor je|-2 6 -1 -1 -2
^vorst*|-11 0 17 -3 -3
^vorstellungsgesprach|-7 -1 18 -2 -6
^votre|3 -5 -11 -5 19
^votre avis|-3 -1 -1 0 5
^votre candidature|13 5 -4 0 -14
^votre demande|-4 -1 -1 -1 6
^votre dossier|-1 -6 -1 0 8
^vous|-2 -2 -2 -1 7
^w|2 5 -2 -1 -3
^w d|0 6 -1 -1 -3
^was|-8 5 -4 -3 9
^was not|6 -3 -1 -1 -2
^was viewed|-9 5 -1 -1 6
^we|-19 9 -1 0 10
^we re|-4 1 -2 -1 6
^week|-5 -2 -1 -1 9
^weekendhulp|-2 5 -1 -1 -2
^weekl*|-5 -3 -2 -1 11
^weekly|-5 -3 -2 -1 11
^welco*|-5 0 -2 8 -1
^welcome|-5 0 -2 8 -1
^werks*|7 -2 -1 -1 -2
^what|-8 7 -2 0 3
^what happens|-4 8 -2 0 -2
^wheel*|-3 0 5 0 -1
^wheelbuilder|-3 0 5 0 -1
^wir|-5 7 -1 2 -3
^wir haben|-5 5 -1 3 -1
^with|3 -5 12 -3 -5
^with us|9 -3 -2 -1 -3
^withd*|-6 -5 -2 -1 14
^withdrawal|-2 -1 -1 -1 5
^withdrawn|-2 -3 -1 0 6
^wohnu*|-5 -1 -1 -1 7
^wohnung|-4 0 0 0 5
^works*|7 -1 0 0 -6
^wurde|-7 0 -1 -1 9
^y|-5 -3 0 4 4
^yet|-4 -3 0 0 7
^you|-7 2 -4 -3 23
^you for|2 10 -6 -2 -1
^you from|7 -1 0 0 -6
^you have|-4 -2 -1 0 6
^you ve|-1 -1 -1 -1 5
^your|2 -14 -13 -11 30
^your application|14 6 -2 -5 -17
^your assessment|-1 -3 -2 0 6
^your candidate|-5 -3 -1 -1 10
^your email|-1 -3 -1 -1 6
^your interest|3 7 -2 -1 -7
^your interview|-3 0 -1 -1 6
^your job|-4 -4 -1 -1 10
^your profile|-4 -4 -1 -1 9
^your referral|-1 6 0 0 -4
^your rental|-5 -1 0 0 6
^your speculative|-3 7 -1 0 -3
^zo|-3 -1 0 0 5
^zoom|-3 -2 6 -1 -1
^zoon|-2 5 -1 -1 -1
^zu|0 -10 -3 1 13
^zu ihrem|-3 -1 -1 -1 5
^zu ihrer|2 -5 -2 -1 5
^zufri*|-2 -2 -1 0 5
^zum|-3 -1 8 -2 -3
^zusag*|-5 -2 -3 17 -6
^zusage|-5 -2 -3 17 -6
^zwisc*|-3 5 -2 -1 1
^zwischenbescheid zu|-2 -2 0 0 5
a|8 -11 2 -8 11
a bien|-6 12 -2 -1 -2
a candidato|-5 1 -2 2 3
a career|5 -1 0 0 -4
a carpenter|5 -2 -1 -1 -2
a choisi|6 -1 -1 -1 -3
a confidential|-2 -2 -2 -1 6
a copy|-3 6 0 0 -2
a de|-3 -3 5 0 2
a decision|-3 7 -1 -1 -2
a deja|5 -1 -1 -1 -2
a difficult|-5 -1 -1 3 3
a diretora|-4 -1 6 0 -1
a ete|3 11 -5 -3 -6
a examine|-3 -1 0 0 5
a final|-6 -1 5 0 2
a finalement|-2 -1 -1 -1 5
a fixe|5 -1 -1 -1 -3
a gente|-1 8 -2 -1 -4
a head|-2 -1 -2 -1 5
a job|1 -4 -4 1 7
a la|9 -3 9 -5 -13
a laquelle|6 -2 -1 -1 -3
a las|-6 -4 16 0 -5
a long|-3 -1 -1 -1 5
a los|-2 0 5 -1 -2
a lot|8 0 -1 -1 -6
a m|-2 -1 5 0 -2
a match|-2 9 -1 0 -6
a mistake|-5 -3 1 0 7
a new|-3 -3 6 0 1
a no|8 7 -2 -1 -11
a notre|1 -6 -3 -2 9
a otros|-2 -1 -1 -1 5
a ottobre|-1 -1 -1 5 -1
a partir|-8 3 -3 8 0
a pas|8 -7 -3 -2 6
a passer|-1 -2 5 0 -2
a place|-12 -2 -2 -2 18
a position|-6 4 -2 -1 5
a principal|-4 0 0 0 5
a prova|-5 4 3 0 -2
a quick|-10 7 4 3 -4
a quirofano|-3 5 0 0 -1
a recruiter|-5 5 -1 0 1
a referral|-4 -1 -1 0 6
a result|5 -1 -1 -1 -2
a retenu|-5 -1 1 -1 6
a ser|5 -1 -1 0 -2
a slot|-3 -2 11 -1 -4
a sua|5 4 -5 -3 -1
a team|5 -1 -1 -1 -2
a tempo|-1 -1 -2 7 -3
a temps|-4 -2 -1 6 0
a time|-5 -3 13 -1 -5
a tour|-2 -1 5 -1 -2
a trial|1 0 8 -2 -7
a tu|-4 -2 -1 2 5
a un|-6 -7 4 0 9
a vacancy|-4 5 0 0 0
a vaga|8 0 -3 -2 -2
a votre|4 -7 1 -3 5
a vous|9 -4 1 -1 -5
a week|1 4 -2 2 -5
a yes|-2 3 -2 5 -3
aan|11 -2 -9 4 -5
aan bij|6 -3 -1 -1 -1
aan de|4 8 -4 1 -9
aan een|-3 -2 -2 -1 8
aanbo*|-5 -2 -1 2 7
aanbod|-5 -2 -1 2 7
aanme*|-3 0 -4 -1 7
aanmelding|-4 1 -2 0 5
ab|2 3 -7 -2 4
ab oktober|5 -1 -1 0 -3
abbia*|25 -6 -8 -1 -11
abbiamo|25 -6 -8 -1 -11
aber|4 -4 5 0 -3
aber die|-4 0 -1 0 5
aber fur|-3 -1 6 0 -1
aber nein|6 -2 -1 -1 -1
abges*|2 -16 -6 6 15
abgesagt|-4 0 -2 10 -4
abgeschlossen|6 -8 -2 -2 7
able|-6 4 5 -2 7
able to|-6 4 5 -2 7
about|1 -1 7 -2 -5
about hasnt|-4 5 0 0 -1
about it|2 1 0 4 -7
about that|-3 -1 -1 0 5
about the|6 -2 9 -4 -10
about thurs|-1 -2 5 0 -1
about what|-3 -1 -2 -1 7
above|6 -5 0 5 -7
abrac*|7 -2 -2 -1 -2
abraco|7 -2 -2 -1 -2
abraz*|5 -1 -1 -1 -2
abrazo|5 -1 -1 -1 -2
absag*|-6 0 -4 -4 15
absage|-5 4 -4 -2 7
absagen|0 -3 0 -2 6
absch*|6 -4 1 -2 -2
abschluss|6 -2 2 -2 -5
absen*|-5 3 0 -3 6
absol*|-2 1 5 -1 -4
abzus*|-1 6 -1 0 -3
abzusehen|-1 6 -1 0 -3
academy|1 2 1 2 -6
accep*|-10 -14 -7 12 22
accept|-6 -3 1 12 3
accept a|-4 0 -1 -1 5
accept or|-1 -1 -1 5 -2
acceptance|-1 -1 -1 5 -2
accepted|1 -4 -5 -3 13
accepted another|-3 0 -2 0 6
accepted for|-4 0 -1 -1 6
accepting|-5 -3 -1 -1 10
accepting applications|-6 -3 -1 -1 11
accet*|-6 -4 -5 10 4
accettato|-2 -1 -3 -1 7
accettato un|-2 -1 -3 -1 7
accettazione|-4 -2 -2 11 -3
accom*|-3 -5 6 -1 6
accou*|-2 0 -2 2 9
account|-4 3 1 1 8
account has|-2 -2 -1 0 5
accountants|-3 5 -2 2 -2
accounts|-3 0 -3 0 7
aceit*|-7 -2 2 6 1
aceita|-2 -1 -1 6 -2
acept*|-9 -3 -1 6 7
aceptado|-5 0 0 0 6
aceptado otra|-5 0 0 0 6
ackno*|-3 11 1 -1 -6
acknowledge|-1 6 2 -1 -4
acknowledge receipt|-5 5 1 0 -1
acme|-5 -3 -3 -2 13
acomp*|-4 6 0 -1 -2
acqui*|0 5 1 0 -4
acros*|-1 -1 -2 0 5
across|-1 -1 -2 0 5
across your|-3 -1 -1 0 5
actio*|-5 2 -1 0 4
action|-5 2 -1 0 4
activ*|0 -1 -6 -3 9
active|4 2 -1 0 -5
actively|-3 0 -1 -1 5
actively recruiting|-3 0 -1 -1 5
actua*|6 -3 0 -1 -2
ad said|-3 0 5 0 -1
add|-1 0 0 5 -4
addet*|5 -2 1 -1 -2
addetto|6 -2 -2 -1 -1
addre*|0 -8 6 0 7
address|0 -5 6 0 3
adjud*|-3 5 0 0 -1
adjudico|-3 5 0 0 -1
adjudico pero|-3 5 0 0 -1
adjun*|-2 -2 -1 7 -3
adjuntamos la|-3 0 0 5 -2
admin*|-6 9 -3 0 2
admis*|-8 2 -2 -1 10
admissibilite|5 -1 -1 -1 -3
admissibilite a|5 -1 -1 -1 -3
admissions|-8 -1 -1 -1 10
admit*|-7 6 5 -2 -2
admitidos|-5 7 -2 -1 0
admitted|-1 0 5 0 -4
advertiser|-3 7 -1 0 -3
advis*|4 -4 4 1 -6
advised|5 -1 0 0 -3
advoc*|5 1 -2 -1 -4
advocaten|5 -1 -1 -1 -3
advocaten heeft|5 -1 -1 -1 -3
affec*|-7 -8 -1 1 16
affect|-4 -2 1 0 6
affected|1 -2 -2 -2 5
afrai*|7 -3 2 -1 -5
afraid|7 -3 2 -1 -5
afraid that|5 0 -1 0 -3
after|5 4 -1 -1 3
after a|-7 -2 -1 -1 11
after audit|-2 5 -1 -1 -1
after final|-4 0 0 0 5
after next|-1 -1 -1 5 -2
after six|4 1 -2 2 -5
after that|-4 6 0 0 -2
after the|6 5 -2 -1 -7
afwij*|-7 5 -1 -1 4
afwijzing|-6 5 -1 -1 3
again|1 -7 0 -5 15
again in|13 -5 -2 -1 -4
agenc*|-6 3 1 -2 8
agency|-5 4 -1 -2 5
agend*|-3 -3 6 3 -3
agent*|0 1 5 -2 -3
agenz*|-3 -1 -1 -1 7
agenzia|-3 -1 -1 -1 7
ago|-5 -3 -1 -1 10
agora|8 -1 -2 -2 -3
agrad*|19 -13 -8 -6 1
agradece|5 -2 -1 0 -2
agradecemos|15 -7 -3 -5 -1
agradecemos o|5 -3 -1 -1 0
agradeco|7 0 -2 -2 -3
agradezco|-6 -2 -1 0 10
agradezco la|-5 0 0 0 6
agree*|7 -4 0 0 -3
agricolo|-1 -1 -1 5 -1
aguar*|-3 5 -1 0 -1
ahead|10 -3 -6 -1 1
ahead with|4 -2 -5 0 4
ai|14 -4 -4 -1 -8
ai profili|-3 5 -1 0 -1
aide a|-2 -1 -1 -1 5
ainda|-5 5 -4 3 2
ainda nao|0 6 -3 -1 -1
aktiv|-2 -2 0 0 5
aktiv und|-2 -2 0 0 5
aktuell alle|-2 -2 0 0 5
al|18 -5 -11 -7 -6
al een|5 -1 -1 -1 -3
al final|12 -3 -3 -2 -4
al que|5 -2 -1 0 -2
alber*|-1 -3 -1 -1 6
alert|-4 -6 -1 -1 13
alert*|-5 -1 -3 -2 12
alertas|-1 -2 -1 0 5
alerts|-1 6 0 0 -4
algo|-6 12 -3 -2 0
algo por|-3 6 -2 -1 -1
algue*|5 -1 -1 -1 -3
alguem|5 -1 -1 -1 -3
algui*|5 -1 -2 -1 -1
alguien|5 -1 -2 -1 -1
ali|0 5 -2 -1 -2
alice|-3 -2 5 0 0
all|6 -4 -7 -3 0
all of|9 -2 -2 -1 -3
all the|8 -6 -1 5 -5
alla|13 -8 3 -4 -4
alla fine|5 -1 -1 -1 -1
alla prova|7 -2 1 -1 -4
alle|-6 6 19 -5 -5
alle ore|-6 -1 11 -1 -3
alle praktikumsplatze|5 -1 -1 -1 -2
alle schichten|-2 -2 0 0 5
alleg*|-5 0 2 3 1
allen|1 6 -2 1 -6
aller audela|-2 -1 0 5 -2
alles|11 -1 -6 -4 -3
alles gute|8 -6 -2 -2 3
almos*|1 -4 -3 0 6
almost|1 -4 -3 0 6
alrea*|2 -11 5 -3 5
already|2 -11 5 -3 5
already been|-4 -1 8 0 -3
als|2 -3 2 18 -12
als busfahrer|-2 5 -1 -1 -1
als fahrradkurier|-2 -2 0 0 5
als junior|-2 -1 0 5 -1
als laborleiter|-6 -1 6 0 0
als pdf|-3 -2 -1 0 6
als servicemonteur|-1 -1 -1 5 -1
als werkzeugmechaniker|-1 -3 0 0 5
also|1 -2 -1 -1 7
altij*|-1 5 -1 0 -2
altijd|-1 5 -1 0 -2
altra|3 -5 -4 -3 9
altra famiglia|-3 -1 -1 -1 6
altra proposta|-1 0 -2 -1 5
am|-8 -11 30 2 9
am delighted|-2 0 -1 5 -2
am dienstag|-1 -1 5 -1 -3
am donnerstag|-1 -1 6 -1 -3
am ende|7 -2 -1 -1 -3
am feld|-3 5 0 0 -1
am mittwoch|-2 -2 5 0 -1
am montag|-3 -2 7 -1 0
am samstag|0 -3 0 -2 6
am writing|5 -1 -4 -3 3
amanh*|-2 -2 5 -1 0
amanha|-2 -2 5 -1 0
ameliorer|-3 -1 -1 0 5
among|3 -5 1 -1 3
among the|6 -2 -1 0 -3
an|0 11 3 -1 -2
an answer|0 6 -2 -1 -4
an application|-4 -8 -2 -1 15
an email|-6 5 -1 -1 3
an hour|-1 -1 2 5 -3
an interview|-7 4 -1 -2 6
an intro|-2 -1 5 0 -2
an offer|12 -2 2 1 -14
an update|6 0 -1 0 -5
an updated|-2 -2 -1 -1 5
anali*|6 4 -3 -4 -3
analista|7 -1 1 -1 -5
analy*|3 -1 -2 -4 6
analyse|6 -2 0 -1 -4
analyst|-3 1 -1 -3 9
analyst in|-3 -1 -1 -1 6
anbei|1 -3 -4 13 -7
anbie*|-4 -2 -3 5 4
anbieten|-3 -2 -3 5 2
anche|5 -1 -1 -1 -1
ancor*|-9 7 3 4 -4
ancora|-9 7 3 4 -4
ancora in|-2 5 0 0 -2
ancora libero|-1 -1 -1 5 -1
and|6 -2 -3 -2 10
and a|3 -2 7 1 -10
and all|10 -6 -2 4 -6
and apply|-3 -2 0 0 5
and are|6 -1 0 -2 -3
and by|5 -1 -1 0 -2
and call|-2 5 -1 0 -2
and cannot|-5 -1 -1 0 7
and congratulations|-3 -2 -1 0 6
and for|5 -2 -2 -1 2
and has|-4 0 -1 -1 6
and i|6 0 -7 8 0
and it|9 -1 -4 8 -12
and meet|-4 1 6 -1 -3
and on|-4 -1 -1 -1 6
and only|-4 0 -1 0 5
and ring|5 0 -3 -1 -2
and sadly|-5 0 0 0 5
and that|0 4 0 3 -7
and the|-2 3 10 2 -9
and they|6 3 -1 -1 -6
and this|7 -1 -1 0 -4
and to|6 -4 -1 0 1
and we|8 2 -9 0 -4
and will|-16 17 2 -1 2
and wish|-2 -1 -2 -1 6
and with|6 -1 -1 0 -4
and would|-5 -3 7 -1 3
and you|11 -4 2 -1 -9
and your|10 -1 0 -3 -6
andam*|-4 1 -1 -1 5
andamento|-4 1 -1 -1 5
andamento na|-2 -1 -1 -1 5
ander|-1 -2 -2 -1 5
ander*|12 -12 -21 -7 22
andere|15 -8 -7 -6 4
andere kandidaat|-2 -3 -2 -1 8
andere person|5 -1 -1 -1 -3
anderen|2 -8 -2 6 4
anderen bewerber|-2 -2 -1 -1 7
anderen bewerbern|-5 -1 -1 5 2
anderes|-2 -3 -4 -2 10
anders|1 0 -5 -1 5
anders entschieden|-2 -1 -2 -1 5
andrea|-2 6 -3 2 -4
anexo|-3 -2 1 6 -2
anfan*|0 -4 -5 15 -6
anfangen|0 -4 -5 15 -6
anfra*|7 -3 -3 -2 1
anfrage|1 -2 -2 -1 5
anfragen|6 -1 -1 -1 -3
angab*|-9 2 -2 -2 11
angaben|-7 2 -2 -1 8
angaben sonst|-2 -2 0 0 5
angeb*|-1 -3 -4 6 2
angebot|-2 -3 -4 6 3
angef*|-3 -1 -1 0 6
angek*|-5 11 -2 -1 -3
angekommen|-5 11 -2 -1 -3
anja|-4 -1 6 0 -1
anja seidel|-6 -1 6 0 0
anlag*|-3 0 5 -1 -1
anmel*|-9 -2 1 -2 11
anmeldung|-7 -2 2 -1 9
anmeldung zum|-2 -1 -1 0 5
annee|6 -3 -1 -1 -1
anneh*|-2 -2 -1 5 0
annehmen|-2 -2 -1 5 0
annel*|5 -1 -1 0 -3
anni|5 -2 -1 -1 -2
anno|8 1 -2 -2 -5
annon*|0 -3 -1 -1 6
annou*|8 -5 -3 -1 1
announcement|5 -4 -1 -1 1
annul*|-3 -6 5 -5 10
annule|-1 -3 -2 -2 8
annuler|-3 -2 8 -1 -2
annullare il|-1 0 -2 -1 5
annunci|5 -2 -1 0 -2
annunci simili|5 -2 -1 0 -2
ano|8 -4 -4 0 0
anoni*|-4 -3 -2 -1 10
anony*|-13 -3 -5 -1 22
anonym|-3 -3 -1 -1 7
anonymous|-4 -1 -2 0 8
anoth*|1 -7 -5 -5 18
another|1 -7 -5 -5 18
another applicant|-2 -2 -1 0 5
another position|-4 0 -2 0 7
another worker|-3 0 -1 0 5
anspr*|-3 6 -1 0 -2
anspruch|-3 5 -1 0 -2
answe*|1 6 -2 0 1
answers|-8 2 1 -1 5
answers are|-1 -2 -1 0 5
antes|-16 2 6 4 5
antes del|-8 -4 1 5 6
antes su|-5 5 0 0 0
antic*|-3 5 -1 3 -4
antra*|-6 -1 -2 -1 12
antrag|-6 -1 -2 -1 12
antrag auf|-4 -1 -1 -1 9
antwo*|-7 8 0 0 3
antworten|-7 7 0 0 2
antworten sind|-3 5 0 0 -1
anunc*|-3 5 -1 0 -1
any|5 4 7 -1 1
any further|6 -2 2 0 -5
any requests|5 0 0 0 -5
any time|-4 7 1 -2 -2
anybo*|8 1 2 -1 -10
anybody|8 1 2 -1 -10
anybody on|5 0 -1 0 -3
anymo*|-4 -1 5 0 0
anymore|-4 -1 5 0 0
anymore unfortunately|-3 0 5 0 -1
anyth*|-2 1 1 -1 9
anything|-2 1 1 -1 9
anything before|-5 1 -1 -1 5
apert*|-1 -3 -1 0 6
aperta|-1 -3 0 0 5
aplic*|0 7 -2 -1 -3
apolo*|-3 8 5 -2 -8
apologies|-4 6 6 -1 -7
apos analise|0 -3 -1 -1 5
app|-15 3 5 0 14
app for|-3 -2 11 -1 -4
app me|-1 -1 -1 5 -1
appar*|-5 -1 -1 -1 8
appea*|-6 -5 1 -2 13
appeal|-2 -3 -1 -1 8
appeared|-3 -1 -1 -1 6
appeared in|-3 -1 -1 -1 6
appen*|-2 6 -1 -1 -3
appena|-4 7 -1 -1 -2
appli*|6 17 -8 -13 -3
applicant|11 2 2 -4 -11
applicant we|8 -2 0 0 -5
applicants|-1 12 1 -3 -2
applicants who|-3 5 0 0 -2
application|3 21 -6 -11 -5
application and|-3 1 6 -1 -3
application as|5 2 -1 0 -5
application fee|-1 -4 0 0 6
application for|3 14 -7 -8 0
application has|-2 7 -2 3 -4
application is|-11 11 -1 -1 2
application to|-8 1 1 -1 9
application was|3 4 -2 -1 -6
application we|6 -4 -1 0 -1
application will|7 -7 6 -1 -5
application with|-3 -1 -1 -1 6
applications|2 17 -12 -7 2
applications for|3 -4 -2 -1 5
applications in|-4 7 -1 0 -1
applications were|-1 -3 0 0 5
applied|7 -9 -1 -5 7
applied for|5 -2 -3 -2 3
applied to|-4 -4 2 -1 6
apply|5 -4 -10 -6 17
apply again|-6 1 -2 -1 9
apply for|8 -3 -2 -1 -2
apply to|9 2 -1 0 -9
apply*|3 -1 0 -6 16
applying|3 -1 0 -6 16
applying for|9 -2 0 -1 -6
applying to|-6 -2 2 -2 17
appoi*|17 -7 0 4 -15
appointing|5 0 -1 -1 -4
appointment|11 -2 -3 2 -8
appre*|14 -3 -9 -5 -4
appreciate|8 -1 -4 -2 -2
appreciate you|9 -3 -1 -1 -4
appreciate your|4 3 -1 -1 -5
appro*|-11 -3 -2 -3 20
approve|-5 -1 -1 0 7
approve your|-5 -1 0 0 7
approved|-4 -1 -2 -2 9
apres|5 -4 1 1 -4
apres*|5 -2 -1 0 -2
april|-9 9 1 4 -5
aprov*|-6 -3 -3 3 9
aprovada para|-1 -2 -1 5 -1
arbei*|-6 -9 6 9 4
arbeitsproben|-2 -1 6 -1 -1
arbeitsvertrag|0 -2 -2 9 -4
archi*|8 2 0 -2 -7
are|-4 -9 5 4 17
are anonymous|-1 -2 -1 0 5
are not|-3 8 -4 -1 5
are pleased|-6 -2 3 8 -4
are similar|-4 -3 0 0 7
are sorry|-3 -1 -2 -1 6
are spoken|5 -1 -1 0 -2
are still|-9 -6 5 1 9
are unable|3 -1 -1 5 -3
are you|-15 -11 13 4 9
area|-2 -3 -1 -3 9
area cleaning|-2 -3 0 0 6
area personal|-1 -3 0 0 5
arent|-4 -1 -3 -3 11
arent affected|-1 -1 -1 -2 5
arent hiring|-2 -1 -2 0 5
aroun*|3 -1 5 -1 -6
around|3 -1 5 -1 -6
arret*|7 0 -2 -1 -4
arrete|6 -2 -1 -1 -2
arriv*|-7 13 4 -3 -6
arrive|-3 2 5 -1 -3
arrived|-2 7 -1 -1 -2
arztl*|0 -2 6 0 -4
as|1 -5 3 8 -5
as a|5 -2 -2 -1 -2
as an|-4 -3 2 -1 5
as it|-3 1 -1 -1 5
as soon|-12 6 -1 6 0
as the|-2 0 -1 -3 6
as they|-6 -3 -1 0 10
as we|5 -1 0 2 -5
as you|8 0 -5 5 -9
asap|0 -2 -1 -1 5
ask|2 10 1 -3 -6
ask you|-2 7 -1 -1 -3
asked|2 7 -4 3 -7
asked me|7 -2 -2 0 -4
askin*|5 1 -2 -1 -3
asking|5 1 -2 -1 -3
aspet*|-2 -2 6 0 -2
aspir*|5 1 -2 -1 -2
asses*|4 0 9 -6 -7
assessment|4 0 9 -5 -7
assessment centre|6 -1 2 0 -6
assessment day|1 0 5 -1 -5
assis*|12 -1 -2 1 -18
assistant|8 2 2 -3 -12
assistente|5 -1 -2 3 -4
assoc*|4 -4 5 -2 -3
associate|4 -8 7 0 -4
associates|-2 8 -2 -1 -3
associates chartered|-2 5 -1 -1 -1
association|-3 0 -1 0 5
assum*|-2 2 6 -1 -6
assume|-4 3 7 0 -6
assume you|-1 1 5 0 -5
assun*|-5 -1 -3 5 4
assunzione|-4 -5 -3 6 5
assunzione a|-1 -1 -1 6 -2
at|4 1 10 -3 6
at any|0 9 0 1 -7
at everything|-4 5 0 0 -1
at interview|5 0 -1 -1 -3
at our|3 -2 3 1 -5
at present|5 -1 -2 0 -3
at the|3 -8 0 5 3
at them|-2 5 -1 0 -2
at this|8 -4 -7 -3 9
ate|-12 10 -5 5 1
ateli*|-4 5 -2 4 -2
atelier|-2 2 -2 5 -3
atenc*|8 -3 -1 -2 -3
attac*|-9 -8 2 19 1
attached|-13 -8 0 19 1
atten*|8 -9 3 -1 -1
attend|-7 -2 12 -1 -2
attendant|8 -1 -1 0 -5
attendant was|5 -1 0 0 -4
attending|7 1 -2 -1 -5
attesa|-2 -2 -1 0 5
attri*|-2 -1 -2 -1 7
attribuee|-3 -1 -1 -1 5
attribuee a|-3 -1 -1 -1 5
attua*|-3 0 -1 -1 5
attuale|-2 -2 -1 -1 5
au|3 9 4 2 -15
auch|-1 -1 -1 -3 6
auch fur|-3 5 0 0 -1
auch wenn|-4 -1 1 -1 5
aucun|6 -4 0 0 -1
aucun*|-1 6 -1 -1 -2
aucune|-1 6 -1 -1 -2
audel*|-2 -1 0 5 -2
audela|-2 -1 0 5 -2
audela de|-2 -1 0 5 -2
audit|-2 5 2 -1 -4
audit season|-2 5 -1 -1 -1
auditioning|-3 0 -1 0 5
auf|4 -5 -10 2 10
auf der|6 -5 -2 -2 3
auf die|-3 -2 -2 -2 9
auf ihre|6 -4 1 0 -3
auf jeden|-2 6 -1 -1 -3
auf meinem|-3 6 -1 -1 -1
auf sie|-5 -1 0 9 -3
aufgr*|-2 8 0 -1 -5
aufgrund|-2 8 0 -1 -5
aufgrund der|-4 7 -1 -1 -2
auftrag|-5 0 -2 2 6
auguro buon|-1 0 -2 -1 5
augus*|4 -3 -8 7 1
august|5 -4 -7 7 1
aun sin|-3 5 0 0 -1
aus|6 1 -2 5 -11
aus dem|-5 2 2 -2 4
aus der|8 -2 -3 2 -4
aus kannst|-2 -1 -1 5 -1
ausbi*|4 2 -2 1 -5
ausfu*|6 -1 -2 -1 -3
ausfuhrliches|5 0 -1 -1 -2
ausfuhrliches feedback|5 0 -1 -1 -2
ausga*|-4 -1 0 0 6
ausgabe|-4 -1 0 0 6
ausge*|9 -11 -3 -7 12
ausgebucht|1 -2 -2 -1 5
ausgesprochen|6 -2 -1 -1 -2
aussc*|6 -3 -3 -1 1
ausschlag|5 -1 -1 -1 -2
ausse*|-5 -2 -2 -1 10
ausserdem|-4 -3 -1 -1 9
auswa*|11 1 -3 2 -12
auswahlverfahren|0 -1 0 5 -4
auswahlverfahren fur|-1 -2 -1 5 -1
autho*|-1 -4 -2 -1 10
authority|5 -2 -1 0 -3
auto|2 -1 -3 6 -4
auto kannst|-2 -1 -1 5 -1
auto reply|-2 5 -1 0 -2
autom*|-1 2 4 -2 10
automatisch|4 -8 2 0 3
automatisch nach|-2 -2 0 0 5
autor*|-4 1 -2 -2 6
autorin|-3 -1 0 -1 5
autre|5 -3 -5 -5 8
autre interimaire|-3 -1 -1 -1 5
autre*|5 -5 -2 -1 3
autres|5 -5 -2 -1 3
aux|7 -1 0 -2 -3
aux epreuves|5 1 -1 -1 -3
avail*|-4 -10 7 1 9
availability|0 -4 5 -1 1
availability for|-4 -3 -2 -1 9
available|-6 -6 2 2 8
avanc*|7 -4 5 -2 -5
avancar|6 0 -2 -1 -3
avancou|-2 -3 8 -1 -2
avant|-12 1 3 8 0
avant la|-2 5 -1 0 -2
avant le|-6 -3 0 8 1
avec|16 -10 2 5 -15
avec le|-1 -1 0 5 -2
avend*|-1 -2 5 -1 -2
avendo|-1 -2 5 -1 -2
averci avvisato|-1 -3 0 0 5
avez|5 -1 -4 -3 3
avez recemment|-3 -1 -1 0 5
avisa*|-4 4 5 -1 -3
aviso|6 -2 -1 -1 -2
avons|20 -10 -9 1 -6
avons decide|5 -2 -1 0 -2
avvis*|-4 -2 1 -1 6
avvisato|-1 -3 0 0 5
azienda purtroppo|-4 0 5 0 -1
baan|-4 2 -2 -2 6
back|3 31 -13 -1 -16
back by|-2 5 0 0 -3
back on|-5 3 -2 0 3
back to|-6 17 -4 4 -10
back when|8 -2 -2 -1 -3
backe*|3 -5 1 1 -1
backend|2 -5 2 2 -1
backg*|-1 0 6 0 -4
background|-2 0 6 0 -3
background check|-4 -1 -2 2 6
badge|-2 -1 -1 0 5
bakar*|-3 -2 -1 -1 6
bakare|-3 -2 -1 -1 6
balin*|-1 -3 0 0 5
balingen|-1 -3 0 0 5
banca|-2 -2 1 -1 5
banco|0 -4 0 -2 6
banco de|5 -1 -1 -1 -2
band|-3 -2 -2 5 2
bank|0 -2 -1 -1 10
bank details|0 -1 -2 -1 7
barke*|5 -1 0 0 -3
barkeeper|5 -1 0 0 -3
base|0 -3 -7 9 1
based|5 -5 -2 -1 2
based on|5 -4 -2 -1 2
batch|-5 0 0 0 5
be|3 12 3 -9 14
be able|-4 -3 7 2 0
be admitted|-1 -1 5 0 -3
be completed|-2 -2 -2 -1 6
be considered|-2 -9 -2 -1 15
be contacted|-8 12 -1 0 -2
be grateful|-5 -2 -1 2 6
be in|-12 22 -5 -2 -5
be moving|6 -2 -1 0 -2
be notified|-8 5 -1 0 5
be offering|6 0 -3 0 -2
be on|-5 -3 2 0 5
be progressing|8 -3 -1 0 -4
be ringing|-2 5 -1 -1 -2
be taking|5 -1 -1 0 -2
be the|5 0 -1 0 -4
be withdrawn|-5 -5 3 2 6
bea|5 1 -1 -1 -4
beabs*|5 -1 -1 0 -2
beant*|-6 0 2 -2 6
beantragen|-3 1 -3 -1 5
bear|-7 15 -3 -1 -4
bear with|-6 15 -2 -1 -6
becau*|4 -8 -5 1 9
because|4 -8 -5 1 9
because it|-2 -3 -1 -1 6
because of|5 -5 -2 2 -1
because you|3 -4 -4 -2 6
becky|-5 4 2 -1 -1
becom*|-3 0 -1 -1 6
bedan*|11 -4 -4 -4 0
bedankt|6 -3 -3 -3 3
bedankt voor|7 -7 -1 -2 2
bedar*|8 -4 -1 0 -3
bedarf|8 -4 -1 0 -3
bedau*|7 -5 -4 -2 4
bedauern|1 -3 -3 -1 7
bedie*|9 -5 -1 0 -2
bediening|6 -3 -1 0 -2
been|2 11 2 -6 12
been able|-3 10 -1 0 -5
been called|-1 0 5 0 -3
been chosen|-3 -1 -1 0 5
been closed|5 -3 -1 -1 0
been decided|-4 5 0 0 -1
been delayed|-3 5 0 0 -1
been filled|-1 -3 6 1 -2
been given|-3 -1 -1 0 5
been placed|-1 0 -2 -1 5
been received|-7 12 -1 0 -4
been rejected|-2 -1 -2 -1 6
been reviewed|5 -2 0 0 -2
been selected|-4 -4 6 -1 3
been shortlisted|2 -3 13 -1 -11
been submitted|-3 5 -1 0 0
been successful|-1 -3 -1 9 -3
been temporarily|-5 5 0 0 -1
been told|-3 -2 0 0 6
befor*|-4 9 4 1 8
before|-4 9 3 1 8
before that|-5 0 -2 -1 7
before the|-4 1 6 -1 -2
before then|-4 7 -1 0 -2
before they|-1 -2 -2 -1 5
before we|-6 -3 3 -2 8
begin|-6 5 -1 2 0
begin je|-1 -1 -1 5 -1
behal*|6 1 0 0 -7
behalf|1 3 1 2 -6
behalten|6 -2 -1 -2 0
behan*|-1 8 -2 -1 -5
behandeling|1 5 -1 0 -4
behin*|-3 5 0 0 -2
bei|4 4 -7 -7 7
bei der|-2 -4 0 -1 8
bei hallenberg|-4 0 -1 0 5
bei ihnen|-5 10 -2 -1 -1
bei mir|6 -2 -2 -1 -1
bei uns|8 0 -1 0 -7
bekij*|-5 4 -1 -1 3
bekom*|0 7 -4 -3 0
bekommen|1 6 -4 -3 -1
bekommen viele|5 -1 0 0 -3
bel|-3 8 3 -1 -7
bel ik|-1 5 -1 -1 -1
believe|7 -3 0 0 -3
belle|-3 -3 -1 -1 8
belle*|-2 6 -2 -1 0
bellen|-2 6 -1 0 -2
below|-2 -10 2 -2 11
bemvinda|-1 -2 -1 5 -1
bemvinda a|-1 -2 -1 5 -1
ben|0 8 -10 -3 5
bene|-1 -3 10 -1 -4
bene venerdi|-4 0 5 0 -1
benef*|-1 0 -2 -3 5
benefits|-4 1 -2 -2 8
benotigen|-2 -1 -1 0 5
benotigen noch|-1 -3 0 0 5
bent|10 -8 3 -2 -3
berei*|7 -9 3 3 -4
bereits|7 -7 -2 2 0
beric*|-3 10 0 0 -5
bericht|-1 7 -1 1 -5
berichtje|-3 5 -1 0 -1
beruc*|9 -10 2 -4 4
berucksichtigt|6 -7 -1 -2 4
berucksichtigt werden|2 -5 -1 0 4
berucksichtigung|6 -3 -1 -1 -2
beruf*|8 -6 7 -2 -7
besch*|5 -2 0 5 -9
bescheid|-6 1 1 7 -2
bescheid sonst|-2 -1 -1 5 -1
beset*|16 -4 -4 -3 -6
besetzen|7 -3 -1 -1 -2
besetzt|6 -3 -2 -2 3
besetzung|3 3 -1 0 -5
beslo*|7 -4 -2 -1 1
besloten|7 -4 -2 -1 1
bespr*|-7 -5 4 18 -10
bespreek|-2 5 -1 -1 -1
bespreek m|-2 5 -1 -1 -1
besprochen|-2 -5 5 9 -7
besproken|-2 -3 -2 7 0
besproken en|-1 -1 -1 5 -1
besser|-2 -1 -1 0 5
best|-1 -1 4 -7 6
best of|-2 -3 -2 -1 10
best regards|-4 7 0 0 -2
besta*|-14 10 4 -4 3
bestanden|5 -2 1 -1 -4
bestatigen|-15 9 -2 -2 9
beste|-4 -3 1 0 8
beste meneer|-3 -1 0 -1 5
besten|-1 5 -2 -2 0
besten dank|-1 5 0 -1 -4
beta|-5 -1 0 0 7
beter|6 -1 -1 -1 -3
beth|1 -1 -4 -1 5
betreft begin|-1 -1 -1 5 -1
betwe*|-8 -2 12 2 -4
between|-8 -2 12 2 -4
beves*|-6 0 2 -1 4
bevestigen|-4 1 -1 0 5
bevor|-3 -1 0 -1 5
bevor wir|-3 -1 0 -1 5
bewaar mijn|-2 -1 -1 -1 5
bewaren je|5 -2 -1 0 -2
bewer*|1 16 -6 -11 5
bewerben|-1 -6 -2 -1 10
bewerber|1 5 1 -4 -2
bewerber entschieden|-6 -1 -1 -1 8
bewerberkonto|0 -3 -1 0 5
bewerbern|-4 -2 -1 5 1
bewerbern haben|-3 -1 0 6 -2
bewerbung|-1 19 1 -13 -4
bewerbung als|2 11 -3 -6 -4
bewerbung bei|0 -5 0 0 5
bewerbung fortsetzen|-2 -2 0 0 5
bewerbung fur|-8 9 0 -1 -1
bewerbung leider|-1 -1 6 0 -3
bewerbung nicht|3 -5 -2 -1 5
bewerbungen|-1 8 0 -3 -3
bewerbungsprozess|-1 -2 -1 -1 6
bewerbungsunterlagen|7 -2 -1 0 -4
bewor*|1 -6 2 -3 5
beworben|1 -6 2 -3 5
bezug*|-1 -5 2 -1 4
bezuglich|-2 -4 1 0 5
bezuglich der|-1 -3 0 0 5
biede*|-1 -2 -2 7 -2
bieden|-1 -2 -2 7 -2
bieden je|-2 -1 -1 5 -1
bien|-7 23 2 -3 -13
bien el|-1 -1 5 -1 -2
bien ete|-4 8 -1 -1 -2
bien recu|-5 13 -3 -2 -3
biete*|-3 -2 3 6 -4
bieten|-3 -2 3 6 -4
bieten ihnen|-2 -1 5 -1 -1
big|2 -4 -2 -1 5
bij|1 4 -5 -3 5
bijla*|-3 -1 -2 7 -1
bijlage|-3 -1 -2 7 -1
bike|6 -1 -1 -1 -3
bilin*|5 1 0 0 -5
bin|-7 1 0 0 7
bin ich|-3 -1 -1 0 5
binne*|-3 23 -8 -1 -10
binnen|-1 16 -7 -1 -7
birte|-3 5 -1 0 -1
bis|-20 23 5 -2 5
bis ende|-9 10 -4 1 2
bis freitag|-1 -5 4 2 -1
bis mitte|-2 5 -1 0 -2
bis zum|-12 6 5 2 -1
bitte|-13 -6 7 9 15
bitte erganze|-2 -2 0 0 5
bitte reichen|-1 -2 -2 0 5
bitte sehen|5 2 -2 -1 -4
bitte*|-5 9 -3 -2 2
bitten|-6 9 -3 -2 2
bitten um|-4 5 -1 -1 0
black|-1 0 5 0 -2
bleib*|-2 -8 0 -4 13
bleibt|-3 -4 -1 -1 10
bleibt aktiv|-2 -2 0 0 5
blok|-1 -1 -1 5 -1
blok installatietechniek|-1 -1 -1 5 -1
boa|-5 4 -3 -1 5
boa tarde|-4 5 -1 0 0
board|10 5 -2 -1 -13
boas|6 -1 -1 -1 -3
boeke*|-2 5 -1 -1 -2
boekenweek|-2 5 -1 -1 -2
boekenweek kijken|-2 5 -1 -1 -2
boekh*|-2 5 0 0 -2
boekhandel|-2 5 -1 -1 -2
boekhandel pagina|-2 5 -1 -1 -2
bolet*|-3 0 -1 -1 6
boletin|-3 0 -1 -1 6
bolsa|-3 6 -2 1 -3
bom|9 2 -4 -3 -3
bom dia|7 -3 -4 -2 2
bonjo*|-2 0 2 -5 10
bonjour|-2 0 2 -5 10
bonjour ines|-3 -1 -1 -1 5
bonjour julie|-2 -1 0 5 -2
bonjour monsieur|-5 -1 1 -1 5
bonne|8 1 -2 -4 -2
bonne chance|5 1 -1 -1 -4
bonne continuation|10 -4 -2 -1 -3
bonne journee|-1 5 -1 -1 -1
bonus|-2 -4 -3 12 -2
booke*|-2 -5 3 1 3
booked|-2 -5 3 1 3
booki*|4 -2 4 -1 -5
booking|4 -2 4 -1 -5
boost|-2 -3 0 0 6
boost yours|-2 -3 0 0 6
boss|5 1 -2 -1 -3
boss says|5 -1 -1 -1 -2
both|6 -2 0 -2 -2
botto*|-3 -2 -2 0 7
bottom|-3 -2 -2 0 7
brand*|-1 2 4 0 -5
brandt|4 3 3 -2 -8
brauc*|10 -2 -4 -1 -3
brauchen|7 -1 -4 1 -3
brauchten|5 -1 -2 -1 -2
brauchten wir|5 -1 -2 -1 -2
breve entraremos|-1 -2 -1 5 -1
brief|9 -1 3 -2 -8
brief ligt|-2 5 -1 -1 -2
brigh*|-1 -1 -2 -2 6
bring|-16 -8 37 -4 -16
bring a|-2 -1 5 -1 -1
bring the|-4 -1 5 -1 0
bring your|-6 -4 12 1 -3
bringen sie|-2 -1 5 -1 -1
broer|-1 -1 -1 5 -1
broer besproken|-1 -1 -1 5 -1
brut|-1 -1 -1 5 -1
bruto|-5 -2 -3 9 0
bruto bus|-1 -1 -1 5 -1
bruto*|-3 -1 -1 6 -2
brutos|-3 -1 -1 6 -2
brutt*|-3 -2 -3 7 2
brutto|-3 -2 -3 7 2
btw|-3 -1 5 0 0
btw dunno|-3 0 5 0 -1
budge*|2 6 -4 -3 -1
buena*|12 -2 1 -2 -9
buenas|12 -2 1 -2 -9
buenas al|5 -1 -1 -1 -1
build*|7 -2 1 -1 -5
builders|5 -2 -1 -1 -2
built position|-3 0 5 0 -1
buite*|5 -2 -1 0 -2
buiten|5 -2 -1 0 -2
buon lavoro|-1 0 -2 -1 5
buong*|-5 2 -3 -3 9
buongiorno|-5 2 -3 -3 9
buongiorno purtroppo|-1 0 -2 -1 5
burea*|5 0 -4 5 -6
bureau|5 0 -4 5 -6
burge*|1 -1 -5 -1 6
bus|-5 -4 6 9 -6
bus cant|-3 0 5 0 -1
bus en|-1 -1 -1 5 -1
busca*|6 -6 -1 -2 4
buscamos|7 -3 -1 -1 -3
busfa*|-3 6 -1 -1 -2
busfahrer|-3 6 -1 -1 -2
busfahrer m|-3 6 -1 -1 -2
business|2 2 3 -1 -5
busqu*|5 -2 -2 -1 0
but|0 -8 4 3 11
but have|-4 -1 -1 0 7
but he|-2 -3 -1 0 5
but i|-13 6 -5 1 11
but one|-3 0 5 0 -2
but the|-2 5 5 5 -13
but we|3 -7 1 1 3
but you|6 -2 -1 -1 -2
but your|-6 4 3 0 -1
by|-3 18 10 9 6
by a|-5 6 3 -1 -3
by another|2 0 4 0 -5
by friday|-7 0 -4 11 0
by hiring|-4 5 0 0 0
by phone|-2 0 12 -2 -8
by the|0 10 -7 8 -8
by then|-1 -1 6 0 -4
by weekend|-2 5 -1 -1 -2
c|3 -7 2 5 -4
c est|0 -3 -2 7 -2
ca|0 1 5 -4 -1
ca murali|-2 5 -1 -1 -1
cabin|-2 -4 5 4 -3
cabin crew|-2 -4 5 4 -3
cabin*|-2 -2 0 -1 6
caio|-5 1 2 3 -2
cais|-4 -1 0 0 5
caiss*|6 0 -1 0 -5
calen*|-5 2 10 -1 -6
calendar|0 -2 7 -1 -4
call|-1 15 24 -7 -21
call in|-2 5 -1 -1 -1
call the|-2 6 -1 0 -3
call you|-3 8 -6 -1 3
calls|1 3 0 0 -5
calma|-3 6 -1 -1 -1
came|8 -5 -4 -3 5
came across|-2 -1 -1 0 5
came back|5 -2 -1 0 -2
came up|-4 -2 2 -1 5
camer*|6 -3 2 -1 -5
cameriere|5 -1 -1 -1 -1
cameriere ho|5 -1 -1 -1 -1
campus|1 -1 5 -1 -4
can|0 -9 18 11 0
can be|5 -3 -6 0 5
can do|3 -3 2 5 -7
can eat|-1 -1 -1 5 -2
can only|9 -3 1 -1 -6
can reply|-2 -1 -1 0 5
can see|5 1 -1 0 -4
can withdraw|-2 6 1 0 -4
can you|-14 -9 21 2 -1
cance*|0 -14 6 -5 14
cancelar alertas|-4 -1 0 0 6
canceled|2 -1 4 0 -5
cancellato|-2 -3 -1 -1 5
candi*|10 10 -10 -13 -3
candidacy|8 0 -1 0 -7
candidacy for|7 -3 0 0 -4
candidata|8 -6 0 2 -4
candidate|14 -7 -4 -5 -9
candidate account|1 -4 -2 -1 6
candidate data|5 0 0 0 -5
candidates|-6 13 -6 2 7
candidates for|-4 6 0 0 0
candidates to|-1 7 -3 0 -3
candidates who|-8 5 0 -1 3
candidatese|-4 -2 -1 -1 9
candidato|4 -5 5 -2 0
candidato che|-5 0 6 0 -1
candidato para|-4 -1 0 0 5
candidatos|0 6 -1 -3 -2
candidatura|9 10 -5 -11 -3
candidatura a|-5 0 -1 -1 7
candidatura continua|-5 5 0 0 0
candidatura e|-2 7 -1 -1 -3
candidatura non|12 -5 -2 -1 -4
candidatura per|-6 6 -2 -1 3
candidaturas|-4 4 -3 -2 5
candidature|6 7 1 -7 -6
candidature a|-2 5 -1 2 -4
candidature non|8 -5 -1 0 -2
candidature pour|2 2 2 -1 -6
candidatures|1 6 -2 -1 -3
candidatures pour|5 -3 0 0 -2
canno*|-3 -1 5 0 3
cannot|-3 -1 5 0 3
cant|-14 8 9 0 9
cant do|-4 -1 4 7 -6
cant give|-5 2 2 -1 1
cant promise|-4 5 -2 -1 1
cant ring|-2 5 -1 -1 -2
cant take|12 -2 -2 -1 -7
capit*|3 -2 4 1 -6
capital|3 -2 4 1 -6
capta*|-3 5 -1 -1 -1
car|-2 -4 -3 1 8
card|-6 -1 4 1 2
care|6 0 -2 -2 -1
caree*|7 -6 -3 -3 7
career|8 -5 -2 -1 1
caref*|7 -5 -3 -1 4
careful|8 -4 -2 -1 1
careful consideration|-3 -1 -1 -1 6
careful review|6 -2 0 0 -3
cargo de|-1 -2 -1 5 -2
carico|-3 5 0 -1 -2
carta*|-5 2 0 2 1
cartao|-5 2 0 1 2
carte|-2 -2 -3 7 1
cas|5 -1 0 -2 -3
casa|1 -3 -2 6 -2
casa por|-5 0 -1 9 -3
case|2 -2 7 0 -6
caso|-12 16 -3 -4 2
caso nao|-5 4 -2 -1 4
casti*|-5 -1 -1 -1 8
casting|-5 -1 -1 -1 8
casting team|-4 -1 0 0 6
cater*|-2 -1 0 -1 5
cause*|0 -1 5 0 -3
cdi|-5 0 -3 7 2
ce|6 -6 0 -2 0
ce poste|6 -2 -1 -1 -3
cemen*|-2 -2 -1 0 5
centr*|2 4 3 0 -8
centre|10 2 -1 -2 -9
centro|-5 1 4 -1 1
ceo|-1 -1 0 5 -3
cepen*|5 -1 -1 -1 -2
cependant|5 -1 -1 -1 -2
cerca*|6 -2 -1 0 -2
cerch*|6 -3 -2 -1 -1
cerchiamo|6 -3 -2 -1 -1
cerra*|5 -3 2 -1 -3
certi*|-2 0 0 -3 8
cette|3 -5 -8 -5 16
cette offre|-2 -2 -1 -1 5
chama|-4 5 1 0 -2
chamb*|7 -2 -1 -1 -3
chanc*|6 1 1 -3 -3
chance|6 2 2 -3 -7
chang*|6 7 5 -1 -3
changes|10 1 -1 -2 -8
chant*|2 -4 5 0 -4
chantal|0 -3 6 -2 -2
chart*|-1 5 -1 1 0
chartered|-2 5 -1 -1 -1
chartered accountants|-2 5 -1 -1 -1
chat|-9 0 0 3 5
chat with|-1 -1 5 0 -2
che|10 2 -6 -1 -7
che firmiamo|-1 -1 -1 5 -1
che la|1 6 0 -2 -5
che non|-3 -1 6 0 -2
che si|-5 0 6 0 -1
check|-6 4 -3 3 2
check*|-4 5 0 5 -7
checking|-1 5 -1 0 -3
checks|0 -2 -1 6 -3
cheer*|8 -2 -2 1 -6
cheers|8 -2 -2 1 -6
chef|7 -5 4 0 -6
chef de|1 -5 2 1 0
chez|0 -1 -5 -3 9
chiam*|7 2 0 -3 -5
chiamo|9 -5 1 -2 -4
chiar*|0 -1 -2 6 -2
chiara|0 -1 -2 6 -3
chico|9 -2 -3 -2 -3
chied*|-5 -5 1 2 7
chiediamo di|-3 -2 0 -1 6
chloe marchetti|-2 -1 -2 0 5
choic*|0 -1 -1 5 -4
choice|0 0 -1 5 -3
choisi|8 0 -3 -2 -2
choix|6 -3 -2 -2 1
choos*|-4 4 5 -1 -3
choose|-4 -1 6 -1 -1
choose a|-3 -1 7 0 -3
chose|7 -1 -1 -1 -3
chose*|3 -5 -4 -2 9
chosen|2 -4 -4 -2 9
chosen for|-4 0 -1 0 5
chosen to|5 -2 -1 0 -1
ci|7 -3 4 -4 -5
ciao|7 -7 1 -4 3
ciao luca|-1 -4 -1 -1 7
ciao matteo|5 -1 -1 -1 -1
ciao samuele|-1 -1 -1 5 -1
circu*|-5 2 -1 0 5
circumstances|-7 3 -1 0 5
civil|5 0 -3 4 -6
class*|9 -4 1 0 -7
clean*|-2 -3 0 0 6
cleaning|-2 -3 0 0 6
cleaning supervisor|-2 -3 0 0 6
cleaning viewed|-2 -3 0 0 6
clear*|4 4 -2 -1 -5
cleared|-3 6 -1 0 -2
clearly|5 -1 -1 -1 -2
clerk|3 -5 2 -1 1
click|-1 -6 0 0 9
clien*|17 -17 -3 -9 9
client|17 -8 -8 -6 3
client a|5 -1 -2 -1 -2
client has|8 -3 -2 -1 -3
cliente|0 -8 2 -4 10
cliente ha|5 -1 -1 0 -2
clini*|-3 -3 1 0 6
clinica|-4 -1 -2 1 5
close|4 2 -7 -2 4
close your|-5 1 -1 -1 6
close*|6 -10 -2 -4 12
closed|4 -11 -2 -3 12
closed and|7 -3 -1 0 -3
closed your|-4 -1 0 0 5
closes|-5 3 -1 -1 4
closi*|-3 7 -6 -2 8
closing|-3 7 -6 -2 8
closing date|-4 10 -2 -1 -3
closing soon|-3 -2 -1 -1 7
clt|-4 -2 -1 5 2
co|0 -2 -1 -3 6
cober*|-3 -1 -1 -1 5
codin*|1 -3 9 -1 -6
coding|1 -3 9 -1 -6
cogid*|6 -2 -1 -1 -2
cogido|6 -2 -1 -1 -2
cold|-4 5 0 -2 2
colla*|-2 5 -1 0 -2
collaboratore|-1 5 -1 0 -3
colle*|3 -8 -3 2 8
colleague|5 -3 -2 -1 1
colleagues|-5 0 0 0 6
collo*|4 -3 5 -3 -3
colloquio|1 -3 6 -3 -2
colloquio per|-2 -1 5 0 -2
com|10 -2 -2 2 -11
com o|-2 5 -2 -1 1
com os|2 -2 -3 6 -4
com uma|5 -1 -1 -1 -2
com voce|5 -1 -2 -1 -2
come|1 -9 26 -1 -13
come and|-3 -2 10 -2 -3
come back|8 6 -5 -1 -8
come for|-2 -2 5 0 -1
come on|-5 -1 5 0 1
come to|-3 -2 1 -1 6
come up|-5 -1 0 0 6
comed*|-4 -1 -1 -1 6
comes|5 -1 -3 2 -3
comin*|12 -4 -9 2 -4
coming|10 -3 -9 2 -3
coming in|12 -1 -3 -1 -7
comit*|-5 2 -2 -1 5
comme|-2 -1 5 1 -2
comme*|-3 -5 12 0 0
comments|5 -2 -1 1 -4
commerciale non|-4 0 5 0 -1
commi*|9 -2 -2 -4 1
committee|7 1 -2 -3 -2
committee has|9 -1 -1 -1 -6
commu*|12 -1 -1 -4 -9
community|6 2 1 -2 -6
como|5 -7 -4 1 4
compa*|-4 -6 7 3 9
company|-3 1 1 1 6
comparecer|-3 -1 8 -1 -3
compl*|-2 -11 -2 4 18
completa|-2 -1 -1 6 -2
complete|-9 -2 -8 -5 24
complete it|-2 -3 0 0 5
complete the|-4 0 1 -1 5
complete your|-1 -4 -2 -1 9
completed|-4 -3 -5 -2 16
completed its|-4 -1 0 0 6
completing the|2 3 1 0 -6
completo|7 1 -2 2 -7
compo*|8 0 -2 -1 -5
compt*|-4 -1 -3 -2 9
comptable|-2 -1 -1 -1 5
compte|-4 0 -2 -1 6
comun*|16 0 -8 0 -9
comune|-2 5 -1 0 -2
comune di|-2 5 -1 0 -2
comunica|7 0 0 -2 -5
comunicaciones|-2 -2 0 0 5
comunicaciones sobre|-1 -3 0 0 5
con contrato|-3 0 0 5 -2
con l|-4 -1 0 -1 5
con la|3 -5 1 -3 4
con noi|-5 3 0 3 -1
con te|-3 0 5 0 -1
con tu|7 -3 -3 -2 1
conce*|-6 2 -5 2 6
concept|-1 -2 -1 0 5
concl*|13 -5 1 -1 -7
concluded|9 -4 -1 0 -3
conco*|-2 7 7 0 -12
concorso|-6 0 7 2 -3
concours|2 4 1 -1 -5
concu*|7 -2 -2 -2 -2
condi*|9 -3 -2 4 -9
conditional|8 -3 -2 1 -5
conditional offer|8 -3 -2 1 -5
condu*|-5 -7 4 0 9
confe*|-4 7 5 1 -9
conferma|-5 8 4 -1 -7
confezionamento|5 -2 -1 0 -2
confi*|-20 3 16 11 19
confidential|-2 -4 -4 -1 11
confirm|-15 -1 8 -1 9
confirma|-5 0 2 5 -3
confirma antes|-3 0 0 5 -2
confirmamos|-5 0 -1 0 7
confirmamos que|-4 -2 0 0 7
confirme|-2 1 4 3 -5
confirmer|-5 -3 6 5 -2
confirmer votre|-3 -2 2 5 -2
confirms|-6 5 -1 0 3
confo*|-2 -3 -3 6 3
congr*|-13 -4 15 7 -5
congratulations|-11 -5 12 7 -3
congratulations on|-4 -2 1 -1 5
congratulations you|-1 -2 5 0 -2
conhe*|-2 1 5 -1 -3
conna*|9 -1 -1 -2 -4
connait|8 -2 -2 -1 -2
connait deja|5 -1 -2 -1 -2
conne*|-6 -2 4 -3 10
connecten|-4 0 -1 0 5
conor|-1 -2 5 0 -1
conor ferment|-1 -2 5 0 -1
conos*|0 -1 5 -1 -3
conse*|7 -4 -1 -1 -2
conseguimos|-1 -2 -1 -1 6
conseguimos seguir|-2 -2 -1 -1 5
conserve|5 -2 0 0 -2
consi*|6 6 6 -6 -8
consider|8 -3 6 -3 -9
consider your|4 -2 4 0 -5
consideration|7 3 -3 -2 -2
consideration we|-3 0 0 -1 5
considered|-2 -10 -5 -3 22
considerer|-3 5 0 0 -1
consigo|-3 3 2 3 -5
consiliare|-6 -1 8 0 -1
const*|-7 -6 2 5 6
construction|-2 -1 -1 0 5
consu*|7 -9 5 -3 0
consultant|3 -7 2 -2 4
conta*|-11 30 -12 -2 2
contact|-4 15 1 -1 -4
contact met|-2 5 -1 0 -1
contact the|7 -3 4 -1 -8
contact you|-6 5 -2 4 0
contactado|-2 5 -1 0 -3
contacted|-5 9 -1 0 0
contacted for|-4 5 0 0 -1
contacter|0 -4 -1 -1 6
contacto|-3 0 -2 -2 6
contacto para|-3 -1 -1 0 5
contato|-4 6 -2 4 -3
contato com|-2 -1 -1 5 -1
contatteremo|-3 6 -1 -1 -2
conte*|-6 0 2 2 6
conti*|12 -10 1 -4 -4
contigo|2 -5 -4 1 5
continua|1 5 0 -1 -4
continua vigente|-5 5 0 0 0
continuar|1 -2 -4 -2 8
continuar en|-5 0 0 0 6
continuation|10 -4 -2 -1 -3
continue|5 -4 9 -1 -9
contr*|1 -20 -23 47 -9
contract|-7 -12 -11 30 1
contract cleaning|-2 -3 0 0 6
contract is|-1 -2 -1 5 -1
contrat|-7 0 -2 14 -3
contratar|7 -2 -1 -2 -2
contrato|-9 -1 -4 18 -4
contrato indefinido|-4 1 -2 6 -1
contratto|-1 -2 -2 6 -2
contratto agricolo|-1 -1 -1 5 -1
controller|6 -1 -2 -2 0
conve*|3 -7 0 4 -2
conversar|-5 -3 3 -1 6
convi*|-4 -1 6 1 -2
convo*|-2 5 7 -3 -8
cool|-1 5 -1 -1 -2
cool dass|-2 5 -1 -1 -2
coord*|7 3 -1 -1 -8
coordinator|-1 7 1 1 -7
coordonnees|7 -4 -2 -1 -1
coper*|5 -3 -2 -2 2
coperta|6 -2 -1 -1 -2
copie|-3 -3 -1 1 6
copy|-8 2 -3 1 8
copy of|-6 2 -2 -1 7
cordi*|11 -2 3 -4 -10
corin*|-5 2 3 -1 0
corinne|-2 5 -1 0 -2
cork|-2 4 2 1 -6
corne*|7 -1 -1 -1 -5
corner|5 -1 -1 -1 -4
corre*|3 9 -1 -1 -9
costu*|-4 6 -1 0 -1
couco*|9 -4 -3 3 -5
coucou|9 -4 -3 3 -5
could|-17 -11 8 5 20
could match|-5 5 0 0 0
could not|-4 -2 -3 1 9
could you|-19 -9 14 6 8
could*|-10 -6 1 1 14
couldnt|-10 -6 1 1 14
couns*|6 -3 1 0 -3
counselor|5 -3 1 0 -3
count*|2 -6 3 3 -2
counter|4 -2 -1 3 -5
coura*|7 -2 -1 -1 -3
courr*|-6 5 1 2 -3
cours|-6 7 -1 0 1
cours d|-5 8 -1 0 -1
cours*|-2 -5 -4 3 7
course|-2 -5 -4 3 7
course refund|5 0 -1 0 -3
cover|8 1 1 -3 -8
cover letter|2 8 -2 -1 -7
cozin*|-6 -2 -1 -1 9
cozinha|-6 -2 -1 -1 9
cozinha que|-4 -1 0 0 6
cpf|-2 -2 -1 -1 5
crane|1 -1 -1 5 -4
crazy|-1 5 -1 0 -2
crazy week|-1 5 -1 0 -2
creat*|2 -4 -2 -1 6
created|-3 -2 -1 -1 8
credi*|-6 0 -4 -3 14
credit|-2 2 -3 -2 6
credito|-4 -1 -1 -1 8
credito nao|-5 0 0 -1 6
crew|3 -8 6 4 -5
crite*|-2 -3 -1 0 8
criteria|-5 -1 -1 0 8
crumb*|5 -2 -1 0 -3
cto|-3 1 8 0 -6
cuant*|-3 6 -1 0 -2
cuanto|-4 6 -1 0 -2
cuanto sepa|-3 5 0 0 -1
cuent*|2 -5 2 0 1
cuenta|3 -5 1 1 0
cugin*|5 -1 -1 -1 -1
cugino|5 -1 -1 -1 -1
cui|7 1 -2 -2 -4
cultu*|0 0 -2 7 -5
culture|-2 -2 -1 8 -3
current|2 -8 -3 0 10
currently|2 5 -1 0 -5
curri*|11 11 -9 -7 -7
curricular|6 0 -1 -1 -4
curriculo|-1 7 -3 -3 0
curriculo foi|-3 5 0 0 -1
curriculum|2 6 -3 -2 -2
customer|-3 -2 6 -1 0
cv|-6 27 2 -11 -6
cv and|-6 6 0 -1 1
cv est|-2 6 -1 -1 -2
cv gracias|-3 6 -2 -1 -1
cv off|-1 -2 5 0 -1
cv per|-4 7 -1 0 -1
cycle works|-3 0 5 0 -1
d|1 -8 4 1 -1
d admissibilite|5 -1 -1 -1 -3
d autres|6 -2 -1 -1 -1
d be|1 -5 3 -1 3
d etre|1 -3 -2 -1 5
d etude|-3 5 -1 0 -1
d examen|-3 5 -1 0 -1
d ici|-4 10 -1 -1 -3
d ist|-4 5 -1 -1 1
d like|4 -1 4 2 -10
d love|-3 -5 9 4 -4
d une|-3 -3 6 -1 1
d wir|-2 5 -1 -1 -1
d wohnort|-2 5 -1 -1 -1
da|3 5 -4 6 -13
da danke|-5 9 -2 -1 -1
da marzo|-1 -1 -1 5 -1
da proposta|-1 -2 -1 5 -1
da sind|-3 -1 -1 -1 6
da warst|6 -1 -2 -1 -1
daaro*|7 -3 -1 -1 -2
daarom|7 -3 -1 -1 -2
dado|-1 -3 -1 -1 5
dafur|5 -1 -2 2 -4
dagen|-2 -6 2 -2 8
daher|13 -7 -3 1 -3
daher nicht|10 -2 -1 -1 -5
dal concorso|-5 0 6 0 -1
damit|9 -4 -7 0 3
damit wir|-1 -2 -1 0 5
dan|-13 14 4 -5 1
dan direct|-1 -2 -1 0 5
dana|-7 1 2 -1 6
danac*|-6 5 3 -1 0
danach|-6 5 3 -1 0
dani|-3 -2 7 -1 -2
dank|7 3 -5 -8 5
dank fur|0 6 0 -6 5
dank voor|6 -2 -4 -1 1
danke|17 15 -13 -10 -14
danke aber|6 -2 -1 -1 -1
danke fur|10 11 -3 -6 -11
danke furs|6 -2 -1 -1 -2
danke*|15 -7 -4 -2 -3
danken|16 -9 -4 -2 -3
dann|-13 6 10 4 -7
dans|-2 0 -3 0 6
dar andamento|-2 -2 -1 -1 5
dar uma|-4 6 -1 0 -1
darle|-6 9 -1 0 -2
darle un|-2 5 0 0 -2
darle una|-5 5 0 0 0
das|16 -18 6 -5 -15
das angebot|-2 -1 -1 5 -1
das gesprach|-6 -3 15 -2 -4
das ist|2 5 1 -1 -6
das team|5 -3 1 2 -4
dass|10 -5 -12 -1 3
dass du|1 4 0 1 -5
dass sie|0 -6 -7 -4 17
dass wir|7 3 -4 1 -6
dat|16 -5 -3 -5 -8
dat u|6 -2 -1 0 -2
data|-12 13 -3 -4 13
data engineer|-6 0 -3 -2 11
data for|-4 0 -1 0 5
data will|5 -1 0 0 -4
date|-16 9 14 2 -10
dated|-2 -2 -1 0 6
daten|-1 -1 -1 -2 7
datos|0 5 -1 0 -4
datum|-2 2 6 -1 -4
dauer*|-6 10 5 -1 -8
dauert|-6 9 4 0 -6
davon|2 7 -2 -1 -5
davon aus|-3 5 0 0 -2
day|-7 -8 26 -2 -4
day in|-3 0 -1 0 5
days|-9 5 -9 9 16
days so|-2 8 -2 -1 -2
dbs|-2 -2 -2 5 1
de|7 -5 -10 -12 10
de admitidos|-4 6 -2 -1 1
de analista|5 -2 -1 0 -1
de auxiliar|6 -1 -2 2 -4
de boekenweek|-2 5 -1 -1 -2
de bus|-1 -1 -2 6 -1
de cozinha|-6 -2 -1 -1 9
de deelnemingsvoorwaarden|-1 6 -1 0 -3
de functie|6 -4 -1 7 -8
de hospiteeravond|-6 0 0 0 7
de la|1 1 0 4 -5
de location|-3 -1 0 0 5
de mais|5 -1 -1 -1 -2
de momento|7 -1 -1 -1 -3
de notre|5 2 -2 -1 -4
de nous|-5 -3 2 -1 7
de nouvelles|-3 6 -1 0 -2
de plek|6 1 -1 -1 -3
de porteiro|-2 -2 -1 -1 5
de procedure|-10 5 1 -1 6
de segunda|-3 0 0 5 -2
de seleccion|-4 -1 -3 -1 9
de selectie|-1 6 -1 -1 -3
de selection|3 2 1 -1 -5
de talentos|6 -3 -1 -1 -2
de teletravail|-3 -2 -2 6 0
de temps|-2 5 -1 0 -2
de uci|-3 5 0 0 -1
de vacature|9 4 -4 -2 -6
de volgende|-1 -2 7 -1 -3
de votre|-5 -4 1 -5 15
de vous|-8 -4 -1 11 3
de vragenlijst|-2 -1 -1 0 5
de woning|-4 -1 0 0 6
de zomer|5 -1 -1 -1 -2
deadl*|-4 1 8 0 -5
deadline|-4 1 8 0 -5
dean|1 -1 -3 5 -1
dear|4 -4 4 -2 10
dear applicant|10 -2 7 -2 -13
dear candidate|-1 7 -1 -1 -3
dear friends|-4 0 0 0 5
dear hiring|-5 -1 -1 -1 7
dear mr|-4 -2 -1 -1 9
decan*|5 -1 -1 -1 -2
decem*|-2 5 -2 -1 0
december|-2 5 -2 -1 0
decid*|10 -8 -7 -9 13
decide|-3 13 0 -2 -8
decide de|6 -2 -1 0 -2
decided|10 -15 -10 -4 16
decided not|4 -6 -4 -1 9
decided to|6 -11 -3 -1 12
decidido|2 -5 -2 -2 8
decidido no|-2 -1 -1 0 5
decis*|-5 18 -11 -1 8
decision|-6 15 -8 1 8
decision has|-5 2 0 0 4
decision is|2 -3 -3 -1 5
decision to|5 -1 0 -1 -2
decision yet|-2 5 0 0 -2
deckh*|8 -4 1 -1 -4
deckhand|8 -4 1 -1 -4
decla*|5 3 -2 -1 -4
decli*|-11 -4 0 5 10
decline|-8 -1 1 7 2
declined|-2 -3 -2 -2 8
dedic*|5 -4 1 -1 -1
deelnemingsvoorwaarden|-1 6 -1 0 -3
definicion|-5 5 0 0 0
definicion se|-5 5 0 0 0
dei|-1 0 5 -2 -3
dein profil|-3 -4 1 -1 6
deine|7 11 -2 -9 -8
deine arbeitsproben|-3 -1 6 -1 -1
deine bewerbung|-2 8 0 -4 -2
deine schnellbewerbung|-2 5 -1 -1 -1
deinem|-4 0 -1 0 5
deinem hintergrund|-4 0 -1 0 5
deiner stadt|-2 -2 0 0 5
deja|16 -3 -4 -3 -5
del|7 -8 -8 3 3
del gruppo|-1 -3 -1 0 5
del mese|-3 6 0 0 -2
del viernes|-5 -2 2 4 2
delay*|-3 5 0 0 -1
delayed|-3 5 0 0 -1
delet*|0 -10 -2 0 13
delete|-2 -4 0 1 5
deleted|2 -6 -2 -1 7
deleted after|5 -1 0 0 -3
delib*|5 0 -1 0 -4
delig*|0 -1 -1 8 -6
delighted|-2 -1 -1 9 -4
delighted to|-3 -1 -1 9 -4
della|-1 2 -3 -4 8
dem|6 1 1 -2 -7
dem produktmanagement|-4 0 -1 0 5
demai*|-1 -1 5 -1 -2
demain|-3 -1 6 -1 -1
deman*|0 -3 -2 -4 11
demande|2 -3 -4 -3 8
demo|5 -3 2 0 -5
demon*|5 -1 0 0 -3
demor*|-5 8 -1 0 -2
demora|-5 8 -1 0 -2
demora unas|-5 5 0 0 0
den|2 1 -5 18 -12
den anderen|-4 -2 -1 9 -3
den ausschlag|5 -1 -1 -1 -2
den eingang|-4 6 -1 -1 0
den erhalt|-4 6 -1 0 -1
den ich|0 -1 -1 5 -2
den nachsten|-3 5 -1 -1 0
den sommer|5 -3 -1 -1 -1
den vertrag|-2 -2 -2 7 -2
denk|-1 -1 -1 5 -1
denk er|-1 -1 -1 5 -1
dennis ik|-1 -1 -1 5 -1
denta*|-5 1 -3 2 4
dental|-2 -1 -2 -1 6
depar*|5 9 -5 -3 -5
department|6 5 -4 -2 -4
department and|-3 -1 0 0 5
depos*|-6 -2 -3 -2 12
deposit|-2 -1 -1 -1 6
depot|-4 5 3 1 -5
deput*|6 -2 -3 -1 0
deputy|6 -2 -3 -1 0
deputy manager|8 -1 -3 -1 -3
der|0 3 8 -3 -9
der den|-1 -1 -1 5 -2
der fachabteilung|-2 5 -1 0 -2
der kurs|-3 -1 -1 0 5
der warteliste|0 -3 -1 -1 5
derzeit nicht|-4 -2 -1 -1 8
des|-4 12 3 -2 -2
des verfahrens|-1 5 1 -1 -4
desab*|-3 0 -1 -1 5
desabonner|-3 0 -1 -1 5
desan*|8 -2 -1 -1 -3
desanimes|6 -2 0 0 -3
desca*|7 4 -2 -2 -6
descartado|10 -3 -2 -2 -4
descartado tu|5 -2 -1 -1 -1
desde tu|-1 -3 0 0 5
desha*|5 -4 -2 -2 2
deshalb|5 -3 -1 -2 1
deshalb kann|-4 0 -1 0 5
desid*|0 -4 -1 0 5
desig*|1 -7 6 -3 3
desis*|-6 -6 6 2 4
desistencia|-2 -2 0 0 5
desol*|16 -5 3 -4 -9
desolee|10 -1 -2 -2 -5
despu*|5 0 0 -1 -3
despues|5 0 0 -1 -3
despues de|6 -2 -1 0 -2
dessa vez|5 -1 -2 -1 -2
detai*|7 -9 -2 1 6
details|5 -9 -2 1 7
details for|-3 -1 -1 -1 6
detal*|2 -3 -2 6 -3
detalhes|0 -2 -1 5 -1
detalhes da|-1 -2 -1 5 -1
deter*|-3 2 -3 7 -3
determinato|-1 -1 -1 6 -2
deutl*|5 -1 -1 0 -3
deutlich|5 -1 -1 0 -3
deuts*|1 -2 -2 5 -1
deutschlandticket|-2 -1 -1 5 -1
deux|3 -4 -2 6 -4
deux jours|-2 -1 0 5 -2
deven*|-2 5 -1 -1 -1
deventer|-2 6 -1 -1 -1
dever*|-5 4 0 3 -1
devo|-2 -2 0 -1 5
deze|-3 -6 -5 -4 18
deze verloopt|-1 -2 -1 0 5
di|0 8 -6 -8 6
di assunzione|-2 -2 -2 7 -2
di darle|-2 5 0 0 -2
di interesse|-4 7 -1 -1 -2
di lavoro|-3 5 -1 -1 0
di martedi|-1 0 -2 -1 5
di prova|5 -2 -2 0 -1
di soggiorno|-2 -1 5 -1 -1
dia|-13 10 -1 -6 11
dias|-13 10 -11 -3 19
dias uteis|6 -2 -1 -2 -1
dica|-3 -2 7 -1 -2
dich|10 -7 3 -2 -4
dich als|0 -2 5 -1 -3
dich gern|0 -3 6 -1 -2
dich mal|-4 0 -1 0 5
dich werktags|-2 5 -1 -1 -1
did|5 -7 3 -3 7
did i|1 0 2 1 -5
did not|9 -9 -3 -1 6
didnt|-1 -3 -3 -2 9
die|10 -8 -12 -4 -3
die auswahl|-3 8 -2 -1 -2
die bewerbung|-3 0 -1 -1 5
die einladung|-5 1 4 -1 1
die engere|5 -1 0 0 -4
die fehlenden|-2 -2 0 0 5
die in|-2 5 -1 0 -1
die kollegin|-4 -2 -2 3 5
die lehrstelle|5 -1 -1 -1 -2
die periode|6 -1 -1 -1 -3
die stelle|5 -6 1 5 -3
die stund|-2 -1 -1 5 -1
die stunde|-1 -1 -1 5 -2
die tragerin|-4 5 0 0 -1
die warteliste|-5 4 -1 0 1
die wohnung|-4 -1 -2 -1 7
die zeit|5 -1 -1 0 -2
diens*|-1 -4 1 -2 6
dienst|4 -5 -2 -1 5
dienstag|-1 -1 7 -1 -3
diese|2 -2 -1 -3 6
diese woche|-5 4 0 -1 2
diese*|7 -4 -3 -3 3
diesem|5 -3 -1 -1 1
dieses|8 -4 -3 -1 0
digo|-4 9 -2 -1 -2
digo algo|-4 7 -2 -1 -1
dimit*|-2 -2 -3 -1 8
dimitri|-2 -2 -3 -1 8
dimitri vance|-2 -1 -2 0 5
dinsd*|-3 -1 7 -1 -2
dinsdag|-3 -1 7 -1 -2
dir|10 2 0 -2 -10
dir im|-4 0 -1 0 5
dir zu|-4 0 -1 0 5
dire|-4 10 -2 -1 -3
direc*|5 -1 0 -3 -6
direct|-9 -6 -1 -3 19
direct contact|-1 -2 -1 0 5
directeur|0 4 2 -1 -5
direction|5 1 -2 -1 -3
directly|-2 5 -2 -1 2
director|14 -5 1 -1 -12
director of|6 -2 1 -1 -4
direi*|-3 6 -2 -1 -1
direm*|-4 5 0 0 -1
diremos|-4 5 0 0 -1
diret*|-8 5 7 4 -8
diretora|-4 -1 5 2 -2
direttore commerciale|-4 0 5 0 -1
disap*|2 -4 -4 2 5
disappointed|-5 -1 -1 -1 9
disci*|-1 -2 -1 -1 5
disco*|11 -3 2 -1 -8
discu*|4 -6 6 1 -6
dispe*|-1 5 -1 0 -2
dispo*|3 -6 3 -5 3
disponible|-9 0 8 -2 3
disposition|5 -4 -3 -1 4
dispute|-3 0 -1 -1 5
disre*|-2 -2 -1 0 5
disregard|-1 -1 -3 0 6
disregard this|-1 -1 -3 0 6
distr*|-2 -5 4 -1 4
distribution|-1 -2 -1 -1 5
dit|16 -8 -9 -3 2
dit keer|6 -2 -1 -1 -2
dit moment|6 -3 -1 -1 -1
dit niet|-1 -2 -1 0 5
do|3 -11 17 -2 -7
do a|-4 -2 14 -2 -6
do not|7 7 2 0 -11
do nothing|-1 -3 -1 0 5
do processo|-3 -3 5 -1 1
do the|1 -1 -1 9 -7
do thursday|-2 0 6 -1 -3
do you|-10 -5 0 -1 16
doch|3 -6 5 -1 -2
doch nicht|-4 -1 6 -1 0
docks|-2 -3 0 0 6
docks edinburgh|-2 -3 0 0 6
docum*|-3 9 -5 5 1
documento nao|-2 -2 -1 -1 5
documentos|-2 6 -2 4 -5
docus*|-4 -2 -5 13 -1
docusign|-4 -2 -5 13 -1
does|-5 2 -1 0 8
does not|-3 -3 1 1 7
does thursday|-2 -1 -2 0 5
doing|9 1 0 -1 -9
doing the|6 -1 -1 0 -3
doman*|-8 4 1 0 3
domanda|-8 6 -4 -2 7
domanda di|-3 2 -2 -1 5
don|5 -2 1 -1 -3
dona|-3 1 -1 -1 5
donc|8 -6 -3 0 1
donde*|-7 8 5 -3 -4
donderdag|-7 8 5 -3 -4
donderdag met|-2 5 -1 -1 -1
done|7 -4 -2 -1 1
done see|-3 -2 -1 -1 6
donne*|0 -4 8 0 -3
donnerstag|-4 -2 15 -2 -7
dont|5 16 -2 2 -5
dont expect|-2 -2 -1 -1 5
dont have|8 -1 3 -1 -8
dont need|-2 5 -1 0 -1
dont think|7 -1 -2 -1 -4
doorg*|-2 5 -1 -1 0
doorgestuurd|-4 7 -1 -1 -1
doorgestuurd naar|-2 5 -1 0 -1
dos|0 5 0 -2 -2
dos semanas|-5 5 0 0 0
dossi*|-1 3 -7 -4 9
dossier|-2 3 -6 -4 9
dossier de|-6 0 -1 0 7
dotto*|9 -2 -1 -1 -5
dovessi|-1 -3 0 0 5
dovessi ripensarci|-1 -3 0 0 5
down|-1 6 -6 2 0
down by|-3 0 -1 0 5
down to|5 -1 1 -1 -4
dr|6 -1 2 0 -9
draft|-3 -5 -1 0 9
drei|-11 5 3 1 2
dring*|-2 -3 0 0 5
dringend|-2 -2 0 0 5
drive*|-1 5 2 -1 -3
driver|-3 6 2 -1 -2
druck*|6 -2 -1 0 -3
drug|-5 0 -1 5 1
dsgvo|-5 1 1 -1 4
dsgvo geloscht|-4 -2 0 0 6
du|2 2 5 8 -13
du keine|-2 5 -1 -1 -1
du magst|5 -1 -1 -1 -1
du mois|-2 5 -1 0 -2
du montag|-1 -1 -1 5 -2
du musst|-2 -3 0 0 5
du noch|-1 -1 -1 5 -2
du ruckst|-2 -2 0 0 5
du zu|-4 1 -1 5 -1
due|8 -1 3 -4 -7
due to|7 3 2 -3 -8
dunno|-3 0 5 0 -1
dunno what|-3 0 5 0 -1
dus|8 5 -4 -1 -9
dus dit|5 -1 -1 -1 -3
duty|-2 -1 -1 6 -1
duver*|-2 -1 0 5 -2
duvernet|-2 -1 0 5 -2
e|8 5 -2 -9 -2
e ancora|-3 5 0 0 -1
e aperta|-1 -3 0 0 5
e com|-5 3 3 1 -2
e con|-4 0 5 0 -1
e escluso|-5 0 6 0 -1
e facciamo|-1 -3 0 0 5
e o|5 -4 2 -1 -3
e stata|1 8 -6 -5 2
e stato|5 -3 -1 -2 1
e tuo|-1 -1 -1 5 -1
e vi|-1 0 -2 -1 5
each|3 5 -1 -2 -4
early|-1 -1 6 -1 -2
eat|-1 -1 -1 5 -2
ebenf*|-5 4 2 0 -1
ebenfalls|-5 4 2 0 -1
echan*|2 -2 5 -2 -3
echange|0 -2 5 -1 -3
edinb*|-3 -2 0 0 5
edinburgh|-3 -2 0 0 5
edit|-5 1 -2 -1 8
edito*|6 -3 -3 -2 2
editor|6 -3 -1 -1 -2
een|9 -12 1 -5 3
een andere|-1 -3 -2 -1 8
een berichtje|-3 5 -1 0 -1
een gekkenhuis|-2 5 -1 -1 -2
een goede|-5 -1 -1 0 7
een nachtje|-1 -1 -1 5 -1
een online|-2 -3 6 0 -1
een studentstagiair|5 -1 -1 -1 -3
eens|6 -2 -2 -1 -1
ehren*|-2 5 -1 0 -2
eigen|0 -2 -2 -1 5
eigentumer|-4 -1 0 0 5
eight|5 0 -1 0 -4
ein|-6 -7 13 -6 11
ein anderes|-5 -1 -2 -1 9
ein neues|-2 -1 -1 -1 5
eine|9 1 -1 -8 -3
eine andere|9 -2 -2 -1 -3
eine einstellung|5 -1 -1 -1 -2
eine zweite|-4 -1 6 0 -1
einem|-1 -9 20 -3 -8
einen|-4 1 0 1 6
einen anderen|-5 -2 -2 -2 11
einen neuen|-5 -2 3 -1 4
einer|-2 13 -2 -3 -6
eines|-1 -5 -4 2 8
einfa*|0 -5 3 2 0
einfl*|-2 -2 -1 0 6
einfluss|-2 -2 -1 0 6
einfluss auf|-2 -2 -1 0 5
einga*|-16 22 -3 -1 -2
eingang|-12 16 -3 -1 0
eingang ihrer|-6 8 -1 -1 -1
einge*|-4 18 -8 0 -5
eingegangen|-4 18 -4 -2 -8
eingestellt hatte|-1 -1 -1 5 -2
einig*|-3 0 -1 -1 5
einla*|-10 8 8 -2 -3
einladung|-7 2 5 -1 1
einst*|11 -8 -4 7 -4
einstellen|1 -2 -2 6 -4
einstellungsstopp bis|-4 0 -1 0 5
eintr*|-4 -4 1 3 5
einwi*|-3 -2 0 0 5
einwilligung|-3 -2 0 0 5
eisel*|-1 -3 0 0 5
eisele|-1 -3 0 0 5
eisele werkzeugbau|-1 -3 0 0 5
eithe*|-2 11 -2 -1 -6
either|-2 11 -2 -1 -6
either way|-5 11 -1 -1 -4
el|8 0 5 -7 -10
el curriculum|6 -3 -1 0 -1
el de|-3 0 0 5 -2
el estado|1 5 -1 -1 -4
el gerente|-2 -1 5 -1 -2
el lunes|-6 3 9 -2 -4
el miercoles|-3 -1 7 -1 -1
el momento|6 -1 -1 -1 -2
el proceso|7 6 -4 -3 -5
el puesto|4 -1 0 5 -7
el sabado|-3 -1 -1 -1 6
el tiempo|-1 5 -1 0 -2
ele|5 -1 -1 -1 -2
elect*|-4 0 -6 1 10
elegido|-1 -1 -1 -1 5
elegido a|-1 -1 -1 -1 5
elisa|-4 1 6 -1 -2
elle|1 5 -2 -1 -3
elm|-2 -3 0 0 5
else for|7 -1 -1 -1 -3
else nabbed|-3 0 5 0 -1
elvir*|-2 -2 -1 -1 6
elvira|-2 -2 -1 -1 6
em|-10 4 -2 5 8
em analise|-4 5 0 0 -1
email|-2 17 -3 -5 1
email address|-2 -3 -2 -1 7
email and|-2 5 -1 -1 -2
email*|-4 0 -2 -1 7
emails|-3 1 -2 -1 6
emerg*|-5 -3 5 -1 3
emergency|-3 -3 6 -1 0
emplo*|1 6 -7 1 4
employer|-1 7 -1 1 1
employer has|5 0 0 0 -4
employer viewed|-5 6 -1 0 0
employers|-6 0 0 -1 8
employers view|-2 -3 0 0 6
employment|3 -5 -3 0 7
employment with|-5 -1 -2 0 8
en|3 4 -8 -5 2
en app|-1 -1 -1 5 -1
en cours|-6 7 -1 0 1
en cuanto|-4 6 -1 0 -2
en cuenta|5 -3 0 0 -1
en dat|7 -3 -1 0 -3
en el|-1 6 -6 -3 6
en esta|12 -4 -2 -1 -4
en la|5 3 2 -3 -6
en ligne|0 -4 5 -1 0
en linea|-3 -2 5 -1 0
en madrid|-1 -2 -1 -1 5
en nuestra|5 1 -2 1 -5
en proceso|-3 5 0 0 -1
en proposerons|-3 -1 -1 -1 5
en revanche|-1 -1 0 5 -2
en telefoon|-1 -1 -1 5 -1
en visio|-4 -2 8 -1 -1
en we|-5 7 -1 0 -1
encaj*|-3 1 -3 -2 7
encar*|-3 5 0 -1 0
encargada|-3 5 -2 -1 0
encargada lo|-3 6 -2 -1 -1
encer*|5 -1 1 -1 -3
enclo*|-2 -2 -1 -1 5
enclosed|-5 0 0 0 6
encou*|8 -3 -1 0 -2
encourage|6 -3 -1 0 -2
encourage you|6 -3 -1 0 -2
encuesta|-1 -1 -2 0 5
end|2 -2 -6 5 3
end of|-5 3 -3 4 1
ende|-8 11 -7 4 1
ende mai|-2 6 -2 0 -1
ended|7 -2 -2 -1 -3
ended up|7 -1 -2 -1 -3
endet|-2 -1 -1 -1 5
energ*|6 -6 0 -2 0
enger*|6 -2 0 0 -4
engere|5 -1 0 0 -4
engin*|-8 0 3 2 8
engineer|-6 4 4 3 0
engineer role|-3 0 -3 -1 6
engineering|-10 -1 -3 0 14
engineering manager|-3 -2 -1 -1 6
engineers|5 -1 -2 0 -1
enjoy*|6 -6 1 -3 0
enjoyed|6 -6 1 -3 0
enjoyed learning|-3 -1 0 0 5
enreg*|-3 6 -1 0 -2
entao|4 -2 -1 3 -5
entie*|-5 5 -1 0 1
entla*|11 -5 -1 -1 -4
entlastung|11 -5 -1 -1 -4
entlastung zuruck|10 -4 -1 -1 -4
entra*|-9 6 -1 3 1
entre*|0 1 34 -6 -26
entreprise|5 1 -2 -1 -3
entretien|-8 -1 21 -4 -8
entretien de|-2 -1 5 -1 -1
entrevista|-8 1 20 -2 -12
entrevistas|7 -2 -2 -1 -2
entro|-12 8 0 3 1
entry|-2 -1 -1 0 5
entsc*|1 -3 -13 1 18
entscheiden|-5 6 -1 -1 1
entscheidung|-2 5 -3 -2 1
entscheidung bezuglich|-1 -3 0 0 5
entschieden|4 -13 -13 4 20
entschieden die|5 -1 -1 0 -2
entschlossen|5 -2 -1 -1 -2
entsp*|-1 -1 -1 -2 6
entst*|-2 5 -1 -1 -1
entstehen|-2 5 -1 -1 -1
entwu*|-5 -2 0 3 5
entwurf|-5 -2 0 3 5
environmental|-2 -1 -1 -1 5
epreu*|3 3 0 -1 -5
epreuves|5 1 -1 -1 -3
epreuves orales|5 -1 -1 -1 -3
equip*|3 13 -8 6 -13
equipe|5 0 -4 5 -6
equipes|-2 5 -1 0 -1
equipo de|-5 2 1 -1 3
equit*|-4 -1 0 5 0
equity|-4 -1 0 5 0
er|-1 6 0 -1 -2
er geen|-5 2 3 -1 1
er komen|-3 -1 -1 -1 5
erfah*|1 6 -2 -1 -3
erfahrungsgemass|-3 5 -1 0 -2
erfol*|0 -5 -1 0 6
erganze|-2 -2 0 0 5
erganze die|-2 -2 0 0 5
ergeb*|5 -1 0 2 -5
erhal*|-9 18 -4 -5 5
erhalt|-4 6 -1 0 -1
erhalt ihrer|-3 5 -1 0 -1
erhalten|-7 12 -2 -5 6
erhalten diese|-2 -3 -1 0 6
erkra*|-1 -1 5 0 -2
erled*|6 -1 -1 -1 -2
erledigt|6 -1 -1 -1 -2
erreichen|-5 0 -4 1 8
erreicht|5 0 1 0 -5
error|3 -7 -1 0 5
error tienes|-1 -3 0 0 5
erst|-3 11 -1 -2 -5
ersta*|1 5 -1 0 -5
erstattet|1 5 -1 0 -5
es|6 -2 3 -7 1
es ist|7 -2 -1 -1 -3
es noch|-5 -1 3 0 3
esa|-7 5 -1 -1 3
esa esta|-3 5 0 0 -1
esaur*|-3 -2 0 0 5
esclu*|-6 1 6 -1 0
escluso|-5 0 6 0 -1
escluso dal|-5 0 6 0 -1
escri*|-7 10 -2 2 -4
escribirnos|-2 5 -2 -1 -1
escribirnos la|-3 6 -2 -1 -1
escribo|-3 7 1 -1 -3
escribo en|-3 5 0 0 -1
esito|5 -3 -2 -1 1
esper*|4 -7 0 -3 6
essential|5 -1 -1 0 -2
est|-4 7 -5 4 5
est bien|-4 8 -1 -1 -2
est en|-7 9 -1 -1 0
est pas|-6 3 -1 2 2
esta|-5 13 -7 -6 6
esta aun|-3 5 0 0 -1
esta mais|-4 -1 0 0 6
esta ocasion|5 -2 -1 0 -2
esta oportunidad|6 -2 -1 -1 -2
esta semana|-2 -2 -2 -1 7
estad*|5 7 -4 -2 -6
estado|5 7 -3 -2 -8
estado de|5 3 -2 -1 -5
estag*|4 0 2 -1 -5
estar*|-3 1 5 -1 -2
estas|-3 8 -1 -1 -3
estate|5 -2 0 -2 -1
estate metto|5 -1 -1 -1 -1
este|2 -4 -2 -2 6
este mensaje|-3 -1 -1 0 5
este proceso|-1 -3 0 0 5
estej*|-1 -1 -2 -1 5
estimada|-2 -1 -3 5 0
estimados|-5 0 0 0 6
estimados senores|-5 0 0 0 6
estou|-2 -1 -2 -1 5
estud*|-5 -2 -1 -1 8
et|-1 -1 -2 -1 6
et deux|-2 -1 0 5 -2
et ne|-2 -3 -2 -1 7
et vous|-4 5 1 -2 1
etant|4 -1 -5 -2 4
etapa|2 -6 11 -3 -5
etape|1 -3 6 -1 -2
ete|10 11 -9 -8 -4
ete attribuee|-3 -1 -1 -1 5
ete refusee|6 -2 -1 -1 -2
etes|0 -5 2 1 2
etre|-3 -3 -3 -3 12
etre etudiee|-1 -3 0 0 5
etudiee|3 -5 -1 0 4
etwas geduld|-7 4 -1 -1 4
eu|8 -2 -2 -1 -3
eure|-4 0 -1 0 5
euro|-5 -3 -3 11 -1
euro die|-1 -1 -1 5 -2
europ*|-1 -1 6 0 -5
europe|-1 0 5 1 -5
euros|-3 0 0 5 -2
euros brutos|-3 0 0 5 -2
evalu*|-6 -2 -1 0 8
evaluation|-5 0 -1 1 5
even een|-3 5 -1 0 -1
eveni*|-4 -1 5 0 0
event|-7 0 2 -1 5
ever|9 -4 -2 -2 -1
every|-4 7 -1 -2 8
every single|6 -2 0 0 -4
every success|-4 0 -1 0 6
every*|-12 15 10 3 -10
everybody|-10 10 3 -1 -1
everyone|1 1 3 5 -10
everyone sorry|-2 5 -1 -1 -2
everything|-7 4 4 -1 -1
everything else|-3 -2 5 0 1
everything then|-4 5 0 0 -1
exame*|-5 5 0 -1 1
exami*|-5 3 1 0 1
examination|-1 3 2 1 -5
examp*|2 -1 9 2 3
example|2 -1 10 2 3
excel*|9 -2 -1 2 -7
excellent|5 -1 -1 2 -6
excit*|-5 -1 -2 5 2
excited|-1 -1 -1 6 -3
excluido|5 -1 -1 -1 -2
excus*|-5 7 3 -3 -2
excuses|-4 3 5 -1 -3
exist*|5 -3 -1 -1 0
exmo a|-3 5 -1 0 -1
exp|0 -3 -1 -1 5
expec*|-21 19 -2 -4 9
expect|-13 15 -6 -2 7
expect anything|-3 -2 -1 -1 6
expect to|-6 14 -3 -1 -2
expected|-5 2 -2 -1 6
expected hourly|-2 -2 -1 0 5
exper*|18 -18 -6 -4 -7
experience|15 -11 -3 -1 -10
experience and|-3 -1 -1 -1 6
experiencia|12 -5 -2 -2 -4
expir*|-4 -4 -1 0 9
expires|-1 -3 -2 0 7
explained|5 -2 -1 0 -1
expre*|1 4 1 1 -6
extend|6 -3 1 6 -10
extend an|7 -2 -1 2 -5
extension|-4 -1 -1 -1 7
external|-2 -2 0 0 5
extra|8 -3 1 0 -4
f|0 10 0 -1 -3
fabbr*|-1 0 -2 -1 5
fabbri|-1 0 -2 -1 5
facciamo il|-1 -3 0 0 5
facha*|0 10 0 -2 -7
fachabteilung|-3 9 1 -1 -5
facil*|0 -4 -1 0 5
facul*|0 6 -1 -1 -4
fahrr*|-2 -2 0 0 5
fahrradkurier|-2 -2 0 0 5
fahrradkurier bleibt|-2 -2 0 0 5
fair|-7 5 -2 -1 6
faire|-1 -4 6 -2 0
fait|5 -1 -1 -1 -3
fall|-5 3 -1 -1 5
falls|-8 8 1 -2 1
falls sie|-6 3 -2 1 4
falta*|-2 -2 -1 -1 5
faltando|-2 -2 -1 -1 5
faltando documento|-2 -2 -1 -1 5
famig*|-5 -3 -1 -1 10
famiglia|-5 -3 -1 -1 10
famil*|-8 -2 -5 2 13
familie|-1 -3 -1 -1 6
family|-10 3 -2 5 3
fare|-3 -2 7 -1 -1
faremo sapere|-3 5 -1 0 -1
fase de|6 -2 -2 -1 0
favor|-4 -2 2 -4 7
favou*|5 -1 -1 -1 -2
febbr*|-2 -2 7 -1 -2
febru*|-9 8 -2 6 -3
februar|-1 5 -1 -1 -3
february|-6 4 0 4 -2
fecha*|2 5 -2 -2 -3
feder*|-3 -5 0 2 5
fee|-1 -6 1 1 5
feedb*|17 -13 -12 -6 1
feedback|17 -13 -12 -6 0
feedback on|-3 1 -3 0 5
feedback please|10 -1 -3 -1 -4
feel|1 -1 -3 -1 6
fehle*|-4 -8 -2 2 12
fehlen|-1 -5 -2 0 8
fehlenden|-2 -2 0 0 5
fehlenden angaben|-2 -2 0 0 5
feld|-3 5 0 0 -1
fell|-2 -2 -1 -1 6
felt|6 -1 -1 -1 -2
ferme*|-2 -3 6 -1 -1
ferment|-1 -2 5 0 -1
ferment co|-1 -2 5 0 -1
fernhill|-5 4 1 2 0
fernhill vets|-4 5 0 0 -1
ferre*|-1 -2 6 -1 -2
ferreira|-2 -2 5 -1 -1
ferri|-2 -2 1 5 -1
ferri vivai|-1 -1 -1 5 -1
ferti*|-1 -5 -3 3 6
festi*|7 -1 -1 -1 -4
festival|6 -1 -1 0 -4
field|0 -1 5 -1 -3
fifte*|-1 0 -1 7 -4
filia*|0 -4 5 -2 0
fill|-5 3 -1 -1 4
fille*|9 -2 0 -2 -4
filled|10 -4 0 -2 -4
filled all|-6 -1 0 0 7
filled but|-5 -1 8 0 -2
filli*|-4 -1 -1 -1 7
filling|-4 -1 -1 -1 7
filling the|-6 -1 -1 -1 9
fin du|-2 5 -1 0 -2
final|2 -5 -1 3 2
final interview|-6 -2 2 4 2
final offer|-1 0 -1 5 -2
final*|10 4 -9 0 -5
finalement ete|-3 -1 -1 -1 5
finalmente|5 -2 -2 3 -4
finan*|0 -4 -5 1 10
finance|-4 -6 -2 2 10
finch|5 -4 0 1 -3
find|-6 -3 3 5 5
finde*|-5 -4 9 4 -2
findest|-4 -1 -1 7 -2
findest du|-4 -1 0 7 -2
findet|-6 -1 7 -2 2
findi*|-5 0 -1 0 5
finding|-5 0 -1 0 5
fine|-6 9 0 9 -12
finis*|-2 -6 2 -1 7
finish|0 -5 1 -1 4
finn|6 1 -2 -1 -4
firm|5 -1 -1 0 -2
firma*|-5 -2 -3 12 -2
firmata|-2 -1 -1 7 -2
firmi*|-1 -1 -1 5 -1
firmiamo|-1 -1 -1 5 -1
firmiamo le|-1 -1 -1 5 -1
first|2 -4 -10 9 5
first unfortunately|-2 -1 -2 7 -2
fisch*|-3 -5 -1 -1 10
fit|-1 -1 0 -2 5
five|3 -3 -3 5 -1
fixe|3 -2 -2 6 -5
fixe le|5 -1 -1 -1 -3
fjord*|-3 1 -2 5 -1
flo|-2 -1 -1 5 -1
flo von|-2 -1 -1 5 -1
floor|-2 -1 11 -1 -6
foi|8 -1 -10 1 3
foi indeferido|-2 -2 -1 -1 5
foi preenchida|7 0 -2 -1 -3
folge*|-8 1 3 1 3
folks|6 -2 -1 0 -2
follo*|7 -4 -4 5 -6
follow|5 0 0 6 -12
follow us|7 2 -2 -1 -7
following|6 -7 -9 1 9
following items|-2 5 -1 0 -2
following the|-5 -3 -1 1 7
foods|-4 -3 2 -1 6
for|6 -11 -3 -11 20
for a|-8 -4 7 -8 18
for an|-11 10 7 1 -8
for another|5 -1 -1 0 -4
for applying|4 2 2 -5 0
for appointment|5 -1 0 -1 -3
for area|0 -4 -1 -1 5
for attending|7 1 -2 -1 -5
for auditioning|-3 0 -1 0 5
for booking|-2 0 5 0 -3
for but|-2 0 0 5 -2
for cabin|-1 -1 5 0 -3
for choosing|-2 5 -1 0 -2
for coming|14 -1 -5 0 -9
for completing|6 4 -4 0 -6
for glenys|5 0 -3 0 -2
for healthcare|7 -2 0 0 -4
for interview|2 2 2 -1 -6
for interviewing|-1 -3 -1 0 6
for it|7 -3 3 -1 -5
for letting|-10 -4 0 -1 15
for next|3 3 0 0 -6
for now|9 -4 -3 -1 -1
for office|-4 8 -1 0 -3
for other|9 -2 0 0 -6
for our|-6 -6 7 -2 8
for registering|-7 8 -1 0 0
for sending|-2 6 -2 -1 -1
for series|-7 0 0 0 8
for submitting|-8 4 -1 0 5
for taking|5 -2 -1 0 0
for the|10 -7 0 -10 -7
for this|15 -3 -6 1 -11
for two|5 -2 0 0 -3
for viewing|-5 0 0 0 5
for which|7 -2 -1 0 -3
for you|-2 -3 -1 -1 7
for your|10 -9 -2 -9 -2
forde*|-5 1 0 -2 5
forgo*|-4 6 -2 -1 0
forgotten|-3 7 -1 0 -2
forgotten you|-3 7 -1 0 -3
form|-8 5 -5 -2 11
forma*|-3 -5 3 17 -11
formal|-5 -6 5 11 -5
formal interview|-1 -2 5 0 -2
formal offer|-2 -2 -1 7 -2
forme*|-2 -4 -1 -1 8
formenbau|-1 -3 0 0 5
formenbau urlaubsbedingt|-1 -3 0 0 5
forwa*|3 0 -3 6 3
forward|3 -3 -3 6 5
forward to|-13 0 -2 8 7
forward with|-1 -3 -2 2 9
fosse|-5 -2 -1 -1 9
fotos|-1 -2 -1 -1 5
found|3 0 -3 6 -5
four|5 1 3 -3 -7
frag ich|-2 -1 -1 5 -1
frage*|-4 -2 5 -3 4
fragen|-4 -2 5 -3 4
francisco|-1 0 0 -1 5
frau|4 -3 3 1 -7
frau sommer|-6 -1 0 -1 8
free|-3 -6 10 5 -1
freek|-2 5 -1 -1 -1
freek rijwiel|-2 5 -1 -1 -1
freel*|5 0 0 -1 -4
frei|-9 2 3 2 2
frei wird|-2 -2 0 0 5
freig*|-5 6 -3 -1 2
freight|-3 1 -2 -1 5
freit*|-8 -5 12 4 -4
freitag|-8 -5 12 4 -4
freu|-3 -2 5 0 0
freu mich|-3 -2 5 0 0
freue*|-7 -4 -4 19 -4
freuen|-7 -4 -4 19 -4
freuen uns|-9 -3 -4 18 -2
freundliche|-6 0 2 -1 7
freundliche grusse|-7 0 2 -1 8
fri|-5 -2 11 1 -5
fri for|-1 -2 5 0 -1
frida*|-15 1 0 13 1
friday|-15 2 0 13 0
friday at|-1 -1 5 -1 -2
friday havent|-1 5 -1 0 -2
friday morning|-2 0 5 0 -1
friday so|5 1 -3 1 -4
frien*|-6 -4 -4 2 12
friends|-5 -3 -2 3 8
frist*|-3 -3 -1 -1 8
fristgerecht|-1 -2 -1 -1 5
fristgerecht zum|-1 -2 -2 -1 6
fritz|-2 -1 -1 5 -1
fritz kainz|-2 -1 -1 5 -1
from|2 8 4 -3 11
from monday|-3 -1 5 0 -1
from the|11 -1 7 -2 -15
from us|-9 19 0 -1 -13
from you|-10 -4 -3 2 15
fromagerie|-2 -1 0 5 -2
fromagerie duvernet|-2 -1 0 5 -2
front|1 -7 -4 -2 11
front that|-2 -1 -2 0 5
fruhe*|-2 -6 -2 -2 11
fruhestens|-1 -2 -1 -1 5
fruhj*|5 -1 -1 0 -3
fruhjahr|5 -1 -1 0 -3
fuhren|6 -2 -1 -1 -2
fuhrerschein klasse|-2 8 -2 -1 -3
full|-5 4 5 -3 0
fullt*|-6 7 0 0 0
fulltime|-6 7 0 0 0
fulltime job|-4 5 0 0 -1
funct*|7 -5 6 5 -12
functie|4 -4 6 6 -11
functie van|5 -3 -1 5 -6
fund|-8 -2 -2 -1 13
fundi*|5 -1 -2 0 -2
funding|5 -1 -1 0 -2
fundr*|0 5 -2 -1 -3
fundraise|-1 5 -1 0 -2
fundraise so|-1 5 -1 0 -2
fuori|5 -1 -1 -1 -1
fuori ti|5 -1 -1 -1 -1
fur|11 -5 -4 -12 -4
fur das|9 -5 -1 -3 0
fur deine|5 3 -3 -4 0
fur den|10 -4 2 0 -7
fur die|13 1 4 -10 -12
fur eine|8 -2 4 -2 -7
fur einen|-4 -4 -1 -3 12
fur ihre|7 4 4 -5 -10
fur ihren|-1 1 -3 -2 6
fur mail|-3 5 0 0 -1
fur sie|-2 -7 -3 7 4
fur ungut|7 -4 -1 0 -2
furs|10 -5 0 -2 -3
furth*|16 -9 5 0 -17
further|16 -9 5 0 -17
futur*|5 -3 -6 -3 7
future|5 0 -3 -1 0
gaan|12 -3 -3 -2 -4
gaat|-6 9 1 2 -6
galwa*|-2 6 -1 0 -3
galway|-2 6 -1 0 -3
games|1 0 5 -1 -6
ganz|6 -1 -2 -1 -3
garde|6 -2 -2 -1 -2
gas|6 -1 -3 0 -1
gate|-3 1 5 0 -2
gave|7 -3 -2 -2 1
geachte heer|5 1 -2 -2 -2
geand*|1 -3 5 -1 -2
geandert|1 -3 5 -1 -2
geben|13 -4 -6 3 -6
gedul*|-4 7 -2 -1 0
geehr*|6 -5 -1 -7 9
geehrte|4 -5 3 -4 4
geehrte frau|3 -8 4 -3 5
geehrter|5 2 -4 -4 3
geen|-4 0 -3 -7 14
geen invloed|-3 0 -1 0 5
gefallen|1 -1 3 3 -5
gefor*|7 -2 -1 0 -3
gefre*|6 -3 -1 0 -2
gefreut|6 -3 -1 0 -2
gefun*|5 -4 -2 -1 2
gefunden|5 -4 -2 -1 2
gegeben|6 -3 -1 -1 -2
gegen|8 -5 2 -2 -2
gegev*|-1 -3 -2 -1 7
gegevens|-1 -2 -2 -1 7
gehal*|-5 -6 -1 6 5
gehalt|-4 -2 1 5 0
gekek*|5 -2 -1 0 -2
gekeken|5 -2 -1 0 -2
gekke*|-2 5 -1 -1 -2
gekkenhuis|-2 5 -1 -1 -2
gekkenhuis komt|-2 5 -1 -1 -2
gekla*|1 -3 -2 -1 5
geklappt|1 -3 -2 -1 5
geklappt hat|-1 -3 -1 -1 6
gekoz*|-4 -4 1 -2 8
gekozen|-4 -4 1 -2 8
gelat*|-3 5 0 -1 -1
gelos*|-10 -7 -2 -1 20
geloscht|-10 -7 -2 -1 20
gemac*|7 -2 -2 -1 -3
gemacht|7 -2 -2 -1 -3
gemei*|5 -3 1 -1 -1
gener*|-1 11 -3 -1 -3
general|-1 6 -2 -1 -1
genoe*|6 -1 -1 -1 -3
genoeg|6 -1 -1 -1 -3
genom*|6 -4 2 -1 -3
gente|-4 11 -3 -3 0
genti*|1 -2 -5 -4 11
gentile|1 -1 -6 -3 9
genug*|1 -5 1 -1 4
gepla*|-1 5 0 -1 -3
gepru*|7 -1 -2 -1 -3
gepruft|7 -1 -2 -1 -3
gepruft und|8 -5 -1 0 -2
gerade dringend|-2 -2 0 0 5
geren*|-5 -2 5 2 -1
gerente de|-3 0 -1 0 5
gern|7 -16 15 -4 -3
gern in|-3 -2 5 0 0
gern nochmal|5 -2 -1 -1 -1
gern ubernachste|-4 0 -1 0 5
gesag*|6 -2 -1 0 -2
gesagt|6 -2 -1 0 -2
gesch*|2 -2 3 -7 3
geschafft|-2 -1 5 -1 -1
gesel*|8 -3 1 -2 -3
geselecteerd|8 -3 -2 -1 -2
gespr*|6 -14 22 -2 -12
gesprach|-1 -6 19 -2 -9
gesprache|6 -1 -4 -1 0
gesprek|1 -6 9 -3 0
geste*|9 -2 -2 -3 -2
gestern|10 -4 -1 -2 -2
gesti*|3 7 -4 -2 -4
gesto*|-5 1 8 -2 -2
get|-3 20 2 -3 -9
get a|-5 6 1 0 -1
get back|-5 9 -2 -1 -1
get the|-2 4 0 2 -6
get this|2 2 2 1 -7
get your|5 -2 -2 -1 0
getti*|9 -6 -3 -2 3
getting|9 -6 -3 -2 3
geval*|5 -1 -1 -1 -3
gevallen|5 -1 -1 -1 -3
gewah*|-5 -1 0 -1 5
gewor*|6 -1 -2 -1 -1
geworden|6 -1 -2 -1 -1
gewun*|-2 -1 -2 -2 8
gewunschten|-3 -1 -1 -1 7
gia|16 -6 -5 -3 -1
gia trovato|6 -2 -2 -1 0
giann*|-1 -1 -1 5 -1
gianni|-1 -1 -1 5 -1
gianni ferri|-1 -1 -1 5 -1
gibt|-5 1 -2 -1 6
gino|5 -1 -1 -1 -1
giorn*|-7 8 -1 -3 4
giorni|-10 10 -2 -2 6
giorni lavorativi|-2 7 -1 -1 -4
giove*|-3 -2 9 -1 -3
giovedi|-3 -2 9 -1 -3
giras*|-3 -1 -1 -1 5
girasole|-2 -2 -1 -1 5
giulia fabbri|-1 0 -2 -1 5
give|0 4 -3 7 -6
give you|-3 5 1 -1 -1
given|8 -4 -3 -2 1
given to|-3 -1 -1 0 5
gladl*|6 -1 -1 -1 -4
gladly|6 -1 -1 -1 -4
gleic*|-3 -1 12 -4 -4
gleich|-2 -3 11 -2 -3
glen|-3 5 0 0 -2
gleny*|5 0 -3 0 -2
glenys|5 0 -3 0 -2
gli|5 0 -1 -1 -3
gli ammessi|5 -1 -1 -1 -2
gmbh|-4 -10 -3 -1 20
gmbh balingen|-1 -3 0 0 5
go|1 -6 -7 8 8
go ahead|0 0 -5 0 5
go through|5 -1 -2 0 -2
go to|-2 0 1 6 -4
go with|-8 -1 -2 -1 13
goed|-7 16 1 -3 -8
goed ontvangen|-6 10 -2 -1 -2
goed tineke|-2 5 -1 -1 -2
goede|-7 2 -1 0 6
going|17 -6 -5 -2 -7
going to|18 -4 -3 -3 -9
gone but|-4 5 0 0 -1
gone to|1 0 1 3 -5
gone with|-2 -1 -1 0 5
gonna|6 -2 0 -1 -3
good|6 -8 2 0 -5
good luck|6 -2 -2 -3 2
good news|-5 -1 0 1 5
good to|8 -3 -4 1 -2
googl*|2 2 2 1 -6
google|2 2 2 1 -6
gosta*|2 -5 4 3 -5
gostariamos|-1 -2 0 5 -1
gostariamos de|-1 -2 0 5 -1
got|0 18 3 -3 -16
got a|0 -4 -2 -1 7
got it|-6 13 -3 1 -5
got this|5 -1 -1 0 -3
got your|-11 17 4 -3 -7
graag|3 -9 8 3 -4
grab|-4 -2 10 -1 -4
grab a|-2 -1 7 0 -3
graci*|17 1 -5 -7 -9
gracias|17 1 -5 -7 -9
gracias por|18 -3 -4 -6 -8
gracias x|-3 6 -2 -1 -1
grad leider|-4 0 -1 0 5
grade|4 -3 -2 5 -5
grado|-6 3 1 0 2
grado di|-6 4 0 0 2
gradu*|6 2 -3 -1 -4
grati*|-1 -4 -2 0 6
gratis|-1 -4 -2 0 7
grazi*|15 -5 -2 -6 -2
grazie|15 -5 -2 -6 -2
grazie lo|6 -1 -1 -1 -2
grazie per|6 -5 2 -3 1
great news|-5 -2 9 1 -3
great to|-3 5 -3 0 1
greta|-3 -3 0 -1 6
greta holm|-3 0 -1 -1 5
greve|-4 -1 7 -1 -2
groet|7 6 -7 0 -6
groet*|2 7 -1 -3 -5
groeten|-1 5 0 -2 -2
groeten freek|-2 5 -1 -1 -1
gross*|7 -1 -3 -1 -2
group|7 -7 5 -5 -1
group*|-5 2 5 -1 -1
groupe|-4 1 5 -1 -1
growth analyst|-2 -2 -1 -1 6
gruez*|0 5 -1 -1 -3
gruezi|0 5 -1 -1 -3
grundsatzlich|-2 -2 -1 0 5
grupo|3 4 -2 0 -5
grupp*|2 -7 4 -1 2
gruppo|0 -5 1 -1 5
gruss|13 -5 5 -4 -9
gruss*|4 -4 -4 5 -4
grusse|2 -1 -3 5 -2
guard*|13 -6 -4 -2 -1
guardamos|5 -5 -1 -1 2
gulti*|-4 -2 1 -1 5
gus|-3 0 5 0 0
gusta*|5 -1 0 -1 -3
gute|7 -7 2 0 0
guten|5 -4 0 -6 6
guten tag|-1 -2 0 -5 9
gutte*|9 -1 -1 -1 -6
gutted|9 -1 -1 -1 -6
gwen|-3 0 -1 7 -3
h|-6 3 9 -2 0
h f|-4 3 -2 -2 5
ha|21 -15 -10 -13 8
ha dennis|-1 -1 -1 5 -1
ha descartado|5 -2 -1 -1 -1
ha elegido|-1 -1 -1 -1 5
ha joris|-2 5 -1 -1 -1
ha sido|1 -4 -6 -4 14
hab|13 -5 -1 1 -8
hab schon|8 -3 -2 -1 -3
habe|-3 -1 -1 -2 6
haben|15 -21 -14 -8 18
haben die|0 -4 0 -1 5
haben ihre|-7 15 -2 -1 -4
haben in|5 -1 -1 -1 -2
haben name|-2 5 -1 -1 -1
haben sich|-1 -5 -4 -2 12
haben sie|-1 -4 -1 -3 10
haben uns|10 -14 0 1 2
haben wir|20 -15 -6 -1 -4
hacer*|-3 0 5 -1 -2
had|14 -4 -8 -6 -5
had a|3 -5 -2 -2 7
had to|-1 6 4 1 -8
hadda*|-2 0 7 -1 -4
haddad|-2 0 7 -1 -4
hai|-1 -4 -2 -1 7
halde*|-2 -1 6 0 -3
halden|-2 -1 6 0 -3
half|-2 1 6 -2 -3
hallenberg|-4 0 -1 0 5
hallenberg sucht|-4 0 -1 0 5
hallo|7 -7 4 -6 2
hallo danke|6 -2 -1 -1 -1
hallo herr|-11 7 6 -4 3
halt|0 -2 -2 5 -1
halt bescheid|-2 -1 -1 5 -1
hamza|-2 -3 0 0 6
hand|5 -4 -3 3 0
handl*|1 -3 7 -1 -5
hands|5 0 -1 0 -4
hang|7 0 -2 -1 -4
hang onto|5 -2 -1 -1 -2
hanse*|-6 -3 -1 6 4
hansen|-5 -2 -1 6 2
happe*|-8 6 2 -1 1
happy|-2 0 0 -1 7
hard|6 -3 -3 1 0
has|12 5 -13 -7 10
has applied|-2 -2 -1 -1 7
has been|-4 15 -3 -4 13
has come|-7 4 0 -1 4
has completed|-5 -1 0 0 7
has decided|10 -2 -2 -1 -5
has had|-4 5 -1 3 -3
has hecho|-1 -3 0 0 5
has moved|5 -2 0 0 -3
has not|-2 -4 -3 -1 10
has retirado|-1 -3 0 0 5
has updated|6 -2 0 0 -3
hasnt|-8 1 0 0 7
hasnt been|-6 4 0 0 3
hast|3 -3 8 -1 -7
hasta|-6 8 -1 -1 1
hat|24 -19 -9 -1 -6
hat es|5 -1 -1 0 -3
hat sich|12 -7 -3 4 -6
hat uns|6 -6 6 -2 -3
hatfi*|5 -2 -1 -1 -2
hatfield|5 -2 -1 -1 -2
hatfield sons|5 -2 -1 -1 -2
hatte|6 -5 -5 3 1
hatte ist|-1 -1 -1 5 -2
hatte*|-7 0 5 1 2
hatten|-7 0 5 1 0
hatten sie|-7 2 5 0 0
haufi*|-4 -1 0 0 5
have|7 -11 6 -5 10
have a|-6 4 -8 2 9
have an|-5 3 -1 -1 4
have been|-4 0 10 -4 0
have changed|-5 0 -1 4 2
have decided|-1 -8 -2 -2 16
have enough|6 -2 -1 -1 -3
have filled|-5 -1 0 0 6
have not|6 10 -6 -3 -7
have now|11 -4 -2 -1 -5
have received|-6 8 -1 2 -3
have seen|4 -1 2 -1 -5
have the|5 -2 -1 -1 -1
have to|-2 0 0 12 -8
have two|-9 3 -4 -1 10
have until|-2 -1 5 0 -2
have withdrawn|-7 -2 -1 0 10
have you|3 -2 4 0 -5
haven*|-18 18 0 -4 4
havent|-17 13 1 -3 6
havent been|-7 11 -2 -1 -1
havent forgotten|-1 5 -1 0 -2
havin*|3 3 -1 2 -7
having|3 3 -1 2 -7
having had|-2 5 -1 -1 -2
he|-10 10 2 -3 2
he aceptado|-5 0 0 0 6
he decidido|-5 0 0 0 6
he s|-2 5 -1 0 -2
he will|-3 6 0 -1 -2
head|-2 -6 7 -1 3
head of|-6 -3 5 -1 5
heads up|-1 -2 -1 -1 5
healt*|4 -5 -2 4 -1
healthcare|8 -3 -2 -1 -2
healthcare support|7 -2 0 0 -4
hear|-8 19 0 -3 -2
hear from|-14 15 -5 1 2
heari*|-8 -3 -2 -1 15
hearing|-8 -3 -2 -1 15
heart*|6 -1 -2 -1 -3
heb|0 -2 -3 0 6
heb het|-1 -1 -1 5 -1
heb je|-6 4 -2 -2 6
hebbe*|19 -1 -14 -8 1
hebben|19 -1 -14 -8 1
hebben besloten|5 -2 -1 -1 -2
hebben je|-2 8 -1 -1 -4
hebben we|6 -5 -4 -1 5
hebt|-2 -3 8 -2 -2
hebt nog|-3 -3 5 -1 2
hecho por|-1 -3 0 0 5
heeft|16 -9 -6 -4 2
heeft al|7 -1 -1 -1 -3
heimn*|-2 -1 -1 5 -1
heimnehmen|-2 -1 -1 5 -1
helaa*|-5 5 -6 -9 15
helaas|-5 5 -6 -9 15
helaas geen|-5 -1 -2 -1 9
helaas kunnen|-3 -1 -2 -1 7
helaas moeten|5 -2 1 -1 -3
helaas pas|-2 5 -1 -1 -2
helen*|0 -3 -2 6 0
helena|1 -3 -2 6 -2
hello|6 1 9 -6 -10
hello ali|-2 5 -1 -1 -2
hello becky|-4 5 0 0 -1
help|2 -3 -3 -1 6
help others|-3 0 -1 0 5
helpe*|-2 -2 -2 -1 7
helps|-1 -3 -1 0 5
helps us|-3 -2 -1 0 6
hem|6 -1 -1 -1 -3
hem niet|5 -1 -1 -1 -3
hemos|12 0 -7 -2 -4
hemos recibido|-4 7 -1 -1 -2
her|4 -3 -3 -3 7
herbs*|12 -3 -3 -3 -2
herbst|12 -3 -3 -3 -2
here|12 -13 7 -3 -6
here are|0 -6 -2 -1 10
herr|3 4 7 -8 -2
herr kos|-4 7 -1 -1 -1
herr li|-6 -1 6 0 0
herzl*|9 -7 -3 0 0
hesit*|6 -1 -1 -1 -3
het|5 11 -1 2 -17
het contract|-1 -1 -2 5 -1
het gesprek|-4 -1 8 -1 -2
het hem|5 -1 -1 -1 -3
het is|2 6 -3 -2 -4
het met|-1 -1 -1 5 -1
het niet|6 -2 0 -1 -3
het verder|-4 6 -1 0 -1
het voorstel|-2 -1 -1 6 -1
heuer|5 -1 -1 -1 -1
heure|-2 -2 8 -1 -3
heure*|-4 -2 -1 6 1
heute|4 -8 1 1 1
hey|12 -4 5 -8 -7
hey got|-1 5 -1 0 -2
hey roisin|-1 -2 5 0 -1
hi|4 -13 0 -3 16
hi all|-5 -2 -1 -1 9
hi ben|1 0 -5 0 4
hi jo|-4 -1 -1 -1 7
hi just|5 -2 -1 -1 -2
hi monique|-4 -4 0 0 8
hi sam|-4 -5 6 3 0
hi steffi|-4 0 -1 0 5
hier|2 -4 -2 -4 9
hier een|-2 5 -1 -1 -2
hier leuk|-2 5 -1 -1 -2
hierm*|-4 2 -1 -1 5
hiermit|-4 1 -1 -1 6
highe*|-3 -1 -2 6 -1
him|-13 0 3 -1 11
hinte*|0 -3 -1 -1 5
hire|12 1 -5 -2 -5
hired|12 -7 -6 -4 6
hired a|5 -2 -1 -1 -2
hirin*|-2 16 -5 -5 1
hiring|-2 16 -5 -5 1
hiring i|-5 5 0 0 0
hiring manager|-15 10 1 -2 6
hiring team|2 4 1 0 -7
hiya|7 -2 -2 -2 -2
ho|2 -3 0 -4 6
ho accettato|-2 -1 -3 -1 7
ho preso|7 -2 -2 -1 -2
hoffe*|1 -2 -2 5 -3
hoffen|1 -2 -2 5 -3
hofgu*|-2 5 0 0 -1
hofgut|-2 5 0 0 -1
hofgut reisch|-3 5 0 0 -1
hoje|0 -4 4 6 -5
hola|0 -4 2 -4 6
hola nerea|-2 5 0 0 -1
hold|2 10 1 3 -14
holzb*|-1 -2 -1 5 -1
holzbau|-1 -2 -1 5 -1
home|-7 -2 0 -1 11
home after|5 0 -3 0 -2
hoort|-8 16 -4 -1 -3
hope|5 -4 -2 -2 6
hope to|-7 3 -1 -1 6
hope you|8 -4 -2 0 -1
hoped|0 6 -1 -1 -4
hoped to|2 4 -1 -1 -5
hora|-6 0 11 -1 -4
horas|-7 -4 1 6 4
horen|-5 9 0 -2 -2
hospi*|-2 -3 4 -4 5
hospiteeravond|-6 0 0 0 7
hotel|-4 -5 5 1 3
hour|-5 -4 5 7 -3
hourl*|-3 -2 -2 0 7
hourly|-3 -2 -2 0 7
hourly rate|-3 -3 -2 0 7
hours|-4 -7 8 10 0
house|5 0 2 4 -11
how|0 -5 2 -1 10
how did|-3 0 -1 -1 5
how much|5 -2 -1 0 -2
howev*|5 -3 1 -1 -2
however|5 -3 1 -1 -2
hr|-11 3 -4 14 8
hr specialist|-3 0 -1 5 -2
hr team|-3 -1 -1 0 5
hs|-3 -1 6 -1 -1
hugo|6 0 -1 -3 -3
human*|-2 5 -1 1 -3
hunte*|-2 -1 -2 -1 6
hybri*|-3 0 -1 -1 5
i|7 -4 -8 2 10
i am|10 -6 -8 2 4
i call|5 -1 -1 0 -3
i can|1 -4 -4 0 6
i cant|0 10 -5 0 -5
i could|-5 5 0 0 0
i d|9 -6 -3 -4 5
i enjoyed|-5 -3 3 -1 7
i expect|-4 0 -1 -1 6
i got|-2 5 -1 -1 -1
i have|-4 -6 1 -1 11
i hope|5 -1 -1 -1 -2
i know|10 3 -6 1 -8
i ll|-5 19 -8 0 -4
i look|-7 3 0 0 4
i m|0 5 0 4 2
i mean|5 -1 -1 0 -3
i refer|5 -1 -1 -1 -3
i said|6 -2 -4 4 -5
i should|-1 -1 -2 0 5
i tavoli|5 -1 -1 -1 -1
i think|-2 -1 -1 0 5
i understand|-9 3 -2 -1 9
i ve|-14 6 -6 -3 20
i want|-2 6 1 1 -6
i wanted|7 -1 -1 -1 -4
i was|-7 -2 -1 3 7
i will|5 5 -3 0 -7
i wish|-4 0 -2 -1 7
i would|7 0 -1 -2 -4
iban|-3 -2 -3 1 7
ich|-3 4 -2 10 -8
ich den|0 -1 -2 5 -2
ich dich|-4 0 -1 0 5
ich eingestellt|-1 -1 -1 5 -2
ich fertig|-1 -1 -1 5 -2
ich hatte|6 -2 -2 -1 0
ich ihnen|-2 2 -3 5 -2
ich noch|-3 -3 -1 -1 7
ich wieder|-4 0 -1 0 5
ich wurde|-2 -1 5 -1 -1
ici|-4 9 3 -1 -6
ici la|-2 5 -1 -1 -2
id|-8 2 10 1 -1
ident*|-3 -4 5 0 3
idone*|9 -1 -2 -1 -5
idonea|6 -2 -1 0 -2
idoneo|6 -1 -1 -1 -3
ieman*|8 -3 -4 -2 2
iemand|8 -3 -4 -2 2
if|-1 17 3 11 3
if it|-6 7 -4 -1 4
if not|-7 6 -2 0 6
if something|7 -3 -1 -1 -2
if that|4 1 2 7 -14
if the|-5 8 0 0 -3
if there|-3 5 0 0 -1
if this|-3 -4 -1 0 8
if we|0 4 -1 2 -5
if you|-4 10 10 13 3
if your|-11 10 -3 1 1
ignor*|-5 -6 1 -1 12
ihnen|8 -3 1 3 -16
ihnen das|-5 0 5 0 -1
ihnen den|-10 5 7 -1 0
ihnen die|2 -3 -2 11 -8
ihnen fur|7 -5 -2 -1 1
ihnen mit|5 -2 -1 0 -1
ihnen mitteilen|1 -4 -3 6 -1
ihnen schon|-3 5 -1 0 -1
ihr|-6 12 -10 -5 18
ihr antrag|-3 -1 -1 -1 6
ihr dossier|0 6 -1 -1 -4
ihr entwurf|-2 -2 0 0 5
ihr profil|1 8 -3 -2 -4
ihre|3 15 -9 -15 10
ihre angaben|-3 5 -1 0 -1
ihre anmeldung|-3 -1 -1 0 5
ihre bewerbung|6 8 3 -8 -8
ihre bewerbungsunterlagen|6 -2 -1 0 -4
ihre daten|1 -1 -3 -1 5
ihre unterlagen|5 9 -2 -3 -8
ihrem|-9 -2 1 -2 13
ihren|-3 -5 -4 -2 15
ihren termin|-1 -1 -3 0 5
ihrer|2 -1 -5 -7 14
ihrer bewerbung|-4 9 -3 -2 0
ii|7 -1 0 4 -10
ik|12 -3 -2 -1 -6
ik bespreek|-2 5 -1 -1 -1
ik heb|-5 -2 1 2 4
il|-2 -2 3 -6 13
il candidato|-5 0 6 0 -1
il curriculum|-4 7 -1 -1 -2
il direttore|-3 0 5 0 -1
il girasole|-2 -2 -1 -1 5
il lavoro|0 -2 -1 5 -2
il suo|4 5 -7 -3 2
il tifo|-1 -3 0 0 5
il tuo|0 -4 5 -2 0
im|11 -1 -8 -6 -7
im herbst|8 -2 -2 -2 -1
im laden|7 -1 -3 -1 -2
im marz|5 -3 -1 -1 -1
im rennen|-4 9 -2 -1 -3
imobiliaria cais|-4 -1 0 0 5
impact investing|-2 -1 -2 0 5
impor*|-1 -3 -3 -1 7
importante|-1 -1 -2 -1 5
imprevisto|-2 -1 5 -1 -1
in|4 4 -8 -9 -3
in a|12 -4 4 -2 -10
in and|-4 -3 -1 0 9
in behandeling|1 5 -1 0 -4
in carico|-3 5 -1 -1 -2
in de|2 3 -7 1 1
in deiner|-3 -1 0 0 5
in den|-1 5 -3 2 -3
in der|2 9 4 -1 -13
in estate|5 -1 -1 -1 -1
in finance|-6 -1 -1 -1 8
in for|6 1 1 -1 -7
in grado|-6 4 0 0 2
in i|-2 5 -1 -1 -2
in impact|-2 -1 -2 0 5
in jan|-5 4 -2 -1 4
in leipzig|-5 -1 -1 0 6
in march|-8 -2 -3 5 9
in on|5 1 -3 -1 -3
in our|1 6 -2 -2 0
in process|-4 5 -1 0 0
in ruhe|-4 7 -1 -1 -1
in sede|-3 0 5 0 -1
in te|-3 -3 -3 0 10
in the|9 -4 -10 -6 -1
in their|5 -1 0 0 -3
in this|-2 -4 1 0 10
in touch|-7 20 -5 -2 -4
in week|-3 5 -1 0 -1
in wiesbaden|-2 -2 0 0 5
in working|5 2 -1 0 -6
in writing|6 -3 1 0 -5
inbox|-3 6 -1 0 -2
inclu*|9 -2 -2 1 -2
include|5 -2 -1 0 0
incom*|-7 -3 1 -1 9
income|-1 -5 3 0 3
incomplete|-4 0 -1 0 5
indef*|-8 -2 -3 5 8
indeferido|-2 -2 -1 -1 5
indefinido|-5 1 -2 6 -1
indefinido y|-3 0 0 5 -2
indep*|3 -4 -3 -1 5
indic*|7 -4 -3 2 -2
indus*|-1 -1 0 -2 5
industrial|-1 -1 -2 -1 5
ines la|-3 -1 -1 -1 5
infel*|0 3 6 -4 -4
infelizmente|0 3 6 -4 -4
infelizmente nao|9 2 -3 -2 -6
infelizmente o|-5 -1 1 -1 6
infer*|5 0 -1 -1 -3
influ*|-2 -2 -1 0 6
infor*|2 3 -2 -3 9
inform|6 -4 -1 1 2
inform you|6 -5 -1 1 3
informamos que|6 -3 -2 -2 1
informar|6 -6 -2 -1 3
informar que|6 -6 -2 -1 3
information|2 5 0 0 0
informed|-4 2 5 -1 -2
informes|-5 2 0 0 4
informons|5 -1 0 0 -3
informons que|5 -1 0 0 -3
ing|0 -3 0 -1 5
inges*|-2 -2 -1 0 6
ingesteld|-1 -2 -1 0 5
inget*|-2 -2 -2 -1 6
ingetrokken|-2 -2 -2 -1 6
ingles|-2 -1 0 -1 5
inhou*|8 -2 -2 -1 -4
inhouse|5 -1 -1 0 -2
inici*|-6 0 1 5 0
inicio|-4 1 -3 6 1
inizi*|-2 -4 1 0 5
inmid*|13 -4 -2 -2 -4
inmiddels|13 -4 -2 -2 -4
inner*|-5 5 -3 0 2
innerhalb|-6 6 -2 1 2
innerhalb von|-3 5 -1 0 -1
inqui*|-9 5 -3 -2 8
inquilinos|-4 -1 -1 -1 7
insch*|-3 7 -2 -1 -2
inschrijving|-2 5 -1 -1 -2
inschrijving voor|-1 6 -1 0 -4
inscr*|1 11 -3 -4 -4
inscrito|-3 5 -1 -1 -1
inscrito en|-3 5 -1 -1 -1
insta*|-1 6 0 6 -1
instagram|-1 6 -1 0 -1
installatietechniek|-1 -3 -2 7 -1
inste*|-11 -2 6 4 3
instead|-11 -2 6 4 3
instead of|-1 0 -1 5 -3
instr*|4 -2 1 2 -5
insur*|11 -5 -4 -2 0
insurance|9 -2 -3 -1 -2
insurance wont|5 -1 -1 0 -2
intake|-1 5 -1 0 -3
inter*|10 -12 6 -9 -10
interes|7 -3 -2 -1 0
interessato|-2 -2 -1 -1 6
interesse|8 3 -1 -9 -5
interesse na|6 -2 -1 0 -3
interest|12 2 -8 -6 -11
interest in|12 0 -4 -4 -11
interested|-18 1 7 1 9
interested and|-3 -1 -1 0 5
interim|-3 -2 0 -1 6
interimaire|-3 -1 -1 -1 5
intern|1 -5 5 -2 2
intern vergeben|-6 -1 6 0 0
internal|-1 -3 -4 2 5
internal candidate|-2 -1 -2 -1 6
internship|9 -3 -1 0 -4
interview|0 -11 30 -6 -12
interview for|-6 -6 23 -2 -9
interview on|9 -3 -2 -1 -3
interviewed|0 -7 -5 0 12
interviewers|-1 0 6 -1 -5
interviewing|-3 6 -3 -1 2
interviews|3 -3 3 2 -5
intro|-3 0 7 -1 -3
intro call|-3 0 7 -1 -3
investing|-2 -1 -2 0 5
invia*|-5 6 -3 -2 4
inviata|-4 8 -1 -1 -2
invit*|3 -11 17 -6 -4
invite|-2 -3 13 -2 -4
invite you|-1 -1 10 -1 -7
invlo*|-3 0 -1 0 5
invloed|-3 0 -1 0 5
invloed op|-3 0 -1 0 5
invoice|-2 -2 -1 -1 6
inzwi*|-9 -1 5 -1 6
inzwischen|-9 -1 5 -1 6
inzwischen intern|-6 -1 6 0 0
irene|-2 5 -1 0 -1
is|-2 18 5 4 10
is a|3 -5 1 1 5
is an|1 6 1 0 -3
is attached|-2 -3 -2 8 -1
is back|-5 4 -2 0 3
is best|-2 -2 5 -1 -1
is binnen|-5 13 -3 -2 -4
is er|-3 2 5 -1 -3
is final|5 -3 0 0 -1
is fine|-3 -1 2 9 -7
is full|-5 3 2 -1 0
is hier|-2 5 -1 -1 -2
is in|-6 11 -3 -1 -1
is inmiddels|8 -2 -2 -2 -2
is no|0 -4 -1 -2 7
is not|7 -6 -1 -1 3
is off|3 3 -7 -1 1
is on|-6 8 3 0 -5
is one|-6 -1 -1 0 9
is opnieuw|-1 -2 -1 0 5
is refused|-4 -1 -1 -1 7
is scheduled|-2 -1 -1 -1 5
is still|-8 5 -1 -1 5
is the|0 -6 3 4 -1
is there|5 -1 1 -1 -4
is travelling|-2 -1 5 0 -2
is under|-4 7 -1 0 -2
is verstuurd|-2 6 -1 0 -2
is yours|-5 -3 -2 15 -4
isnt|-9 11 -3 5 0
isnt a|-8 12 -1 -1 -2
isnt hiring|-5 5 0 0 0
isnt the|6 -1 0 0 -4
issue|-1 -1 -1 -1 5
ist|-5 17 12 -8 -3
ist angekommen|-4 9 -2 -1 -2
ist da|-4 11 -3 -1 -2
ist der|-7 2 4 -2 3
ist eingegangen|-2 6 -1 0 -3
ist grad|-4 0 -1 0 5
ist keine|-2 5 -1 0 -2
ist leider|-5 0 3 -1 2
ist nach|-1 -1 -1 5 -2
ist nicht|-5 -4 1 -1 10
ist noch|-9 3 -2 -1 9
ist rufe|-3 5 0 -1 -1
ist schon|8 -2 -1 -1 -4
ist zwar|-6 -1 6 0 0
it|5 6 -11 2 9
it any|5 -1 0 0 -4
it by|-2 -3 0 0 5
it for|-5 -2 -1 -1 8
it isnt|-6 5 -1 0 2
it ll|-6 3 3 -1 -1
it on|-6 1 -2 -1 8
it over|-2 -1 -5 7 0
it properly|-2 5 -1 -1 -2
it s|4 5 -8 -4 3
it thanks|-2 8 -2 -1 -3
it there|7 -1 -2 -1 -2
it to|6 0 -1 -1 -4
it was|13 -2 -11 9 -5
it wasnt|-4 -1 0 0 5
it went|5 -1 -1 -1 -2
it will|-5 -4 -3 -1 12
item|-4 -1 -1 0 6
items|-3 5 -2 -1 0
j|18 -6 -6 -3 -4
j ai|13 -5 -2 0 -5
ja|8 -12 -11 3 13
ja bewaar|-2 -1 -1 -1 5
jaar|5 -2 -3 -2 2
jaar beter|5 -1 -1 -1 -3
jahr|11 -5 -4 -3 1
jamme*|0 -3 -2 -1 5
jammer|0 -3 -2 -1 5
jan|-7 4 -4 1 5
jan after|-2 5 -1 -1 -1
jan so|-3 -2 -1 -1 6
jana|-1 -3 -1 0 5
janua*|-3 7 2 4 -9
january|-2 7 0 1 -7
je deze|-1 -2 -2 0 5
je garde|6 -3 -1 -1 -1
je gegevens|-4 1 -2 -1 6
je hebt|-5 -4 10 -2 1
je het|-4 -2 -3 7 3
je hoort|-6 11 -3 -1 -1
je inschrijving|-2 5 -1 -1 -2
je interesse|6 -1 -1 -1 -3
je je|-3 -2 -1 -1 6
je kandidatuur|-1 5 -1 -1 -2
je langskwam|5 -2 -1 -1 -1
je maintiens|-2 -1 0 5 -2
je ne|-3 0 -2 -1 5
je niet|0 -3 7 1 -5
je nieuwe|-3 -2 -1 -1 7
je ons|-2 -1 -1 6 -2
je op|0 5 -2 -1 -2
je profiel|-1 -2 -2 -1 7
je sollicitatie|-8 6 9 -4 -2
je uit|-4 -3 5 -1 3
je wachtwoord|-1 -2 -1 0 5
jedem|-5 6 -1 -1 1
jedem sofort|-3 5 -1 0 -2
jeden fall|-2 6 -1 -1 -3
jedoc*|8 -4 -1 0 -3
jedoch|8 -4 -1 0 -3
jefa|-2 0 0 6 -4
jefa con|-3 0 0 5 -2
jefa de|-2 0 0 6 -4
jeman*|13 -9 2 -5 -1
jemanden|11 -8 -1 -3 0
jess|-1 -1 7 -1 -5
jetzt|-1 8 -4 -4 2
jeudi|-1 -2 7 -2 -2
jo|-9 -2 0 -3 14
job|10 -9 -5 9 -12
job is|-5 -3 -2 15 -5
job to|8 -1 -1 -1 -4
job with|-2 -2 -1 -1 5
job you|-4 -2 -1 -1 8
jobag*|-4 -2 -2 -1 9
jobagenten|-2 -1 -1 -1 5
jobs|-2 -1 -9 -8 25
jobs for|-4 -1 -1 -1 8
jobs leith|-2 -3 0 0 6
jobs you|-3 6 0 -1 -1
join us|-3 -2 -2 5 1
joine*|-2 5 -2 -1 0
joinery|-2 5 -1 -1 -2
joini*|-2 -2 0 8 -4
joining|-2 -2 0 8 -4
joining us|-1 -1 -1 7 -4
joris|0 5 -2 -1 -2
jorna*|-3 -2 0 5 0
jornada|-3 -3 0 6 0
jornada completa|-2 -1 -1 6 -1
jou|6 -3 -3 -2 3
jours|-12 6 1 4 1
jours de|-3 -2 -2 6 0
jouw|5 -4 1 -2 -1
juli|5 -2 -4 2 -1
julie|-1 -2 -1 7 -3
june|-5 4 5 0 -4
june at|-1 -1 6 0 -3
june has|-3 0 -1 0 5
juni|-2 3 2 2 -6
junio*|3 -6 2 4 -2
junior|4 -7 2 4 -2
jurge*|-4 0 -1 0 5
jurgen|-4 0 -1 0 5
jusqu|-4 7 -1 1 -3
jusqu au|-2 6 -1 -1 -2
just|10 -7 -2 0 -5
just letting|5 -1 -1 -1 -2
just sent|7 -2 0 0 -4
k|2 -2 -5 4 2
k fixe|-2 -1 0 5 -2
kaffee gern|-4 0 -1 0 5
kainz|-2 -1 -1 5 -1
kainz holzbau|-2 -1 -1 5 -1
kan|-8 5 18 -6 -9
kan helaas|-2 5 -1 -1 -2
kan het|-1 -2 6 -1 -2
kan je|-3 -2 9 -1 -2
kandi*|10 16 -9 -9 -8
kandidaat|2 -3 -3 -4 8
kandidaten|7 8 -2 -3 -9
kandidaten die|-3 8 -1 -1 -3
kandidatuur|-2 10 -2 -1 -5
kandidatuur voor|-4 9 -2 -1 -3
kann|1 -1 -3 -2 5
kann es|-4 6 -1 0 -1
kanns*|-4 -5 6 10 -6
kannst|-4 -5 6 10 -6
kannst am|-2 -2 -1 7 -2
kannst du|-5 -1 6 4 -3
kannst mit|-2 -1 -1 5 -1
karen|-2 -1 -1 6 -2
karri*|-2 -2 -4 0 8
karriereportal|-1 -1 -2 -1 5
karte*|-2 5 -2 -1 0
karten|-4 6 -2 -1 1
keep|-1 -2 -5 -5 10
keep me|-5 0 -1 0 7
keep the|-5 3 0 0 3
keep your|-1 -3 1 -2 7
keer|6 -3 -1 -1 0
keer wordt|5 -1 -1 -1 -3
kein|8 -2 -5 -2 0
keine|10 11 -7 -8 -5
keine absage|-2 6 -1 0 -3
keine entscheidung|-2 5 0 0 -2
keine nachrichten|-2 5 -1 -1 -1
keine zusage|8 -2 -1 -1 -4
keine*|-1 2 -5 -3 7
keinen|0 4 -7 -3 6
keinen einfluss|-2 -2 -1 0 5
keinen platz|-3 -1 0 0 5
ken|-2 -2 -2 -1 7
kenda*|-1 5 -1 0 -3
kendal|-1 5 -1 0 -3
kenne*|-12 -5 24 -3 -4
kennenlernen|-12 -3 22 -2 -6
kenni*|1 -4 12 -2 -7
kennismaken|-2 -1 6 -1 -2
kennismaking|-2 -1 5 0 -2
kestr*|0 0 5 1 -5
keuze|9 -2 -2 -1 -5
kijke*|-2 6 -1 -1 -2
kijken|-2 6 -1 -1 -2
kijken want|-2 5 -1 -1 -2
kim|4 2 1 -1 -5
kind|2 -8 -4 -3 15
kind regards|4 -6 -3 -1 6
kinde*|-3 -2 1 -1 5
kindl*|-5 3 3 0 -1
kindly|-5 3 3 0 -1
kindly note|-2 5 -1 0 -3
klaar|-2 -2 -2 5 2
klapp*|-6 6 3 2 -4
klappt|-6 6 3 2 -4
klass*|0 7 -1 -1 -5
klasse|-1 7 -1 -1 -4
klasse d|-3 6 -1 -1 -2
klein*|-6 4 2 -1 1
klick*|-3 -1 -1 0 6
klicken|-3 -1 -1 0 5
klicken sie|-2 -2 -1 -1 6
km|7 -3 0 -1 -3
knive*|-2 -1 6 -1 -2
knives|-2 -1 6 -1 -2
know|3 9 -7 9 -7
know and|-3 0 -2 -1 6
know anyone|-3 -1 0 0 5
know by|-5 0 0 13 -8
know that|1 -5 -2 6 1
know we|6 1 -1 -1 -4
know you|5 -1 -2 -1 0
kolle*|8 -1 -7 1 -2
kollegin|-1 3 -7 3 1
kollegin ruft|-2 5 -1 -1 -1
kom|-2 -5 5 2 0
kom je|-2 -3 6 2 -3
kombu*|-1 -2 5 0 -1
kombucha|-1 -2 5 0 -1
kombucha thing|-1 -2 5 0 -1
komme*|-3 12 5 -3 -11
kommen|-2 9 6 -2 -11
kommt|-1 8 -2 -1 -3
kommt dann|-3 5 0 0 -1
kompa*|-2 -1 -1 0 5
kompl*|5 -1 -1 -1 -2
komplett|5 -1 -1 -1 -2
komt|-3 8 1 -2 -4
komt goed|-2 5 -1 -1 -2
kondi*|-2 -1 -2 7 -2
konditionen|-2 -1 -2 7 -2
konne*|-1 -3 -7 12 6
konnen|-1 -3 -7 12 6
konnen dass|-3 -1 -1 8 -3
konnen leider|-1 8 -2 0 -5
konnen sie|-5 1 2 1 1
konnen wir|-1 -9 -2 5 10
konnt*|4 -8 -2 -6 12
konnte|5 -2 -4 -3 4
konnte leider|-4 -1 -1 -1 7
konnten|-3 -6 2 -2 8
konnten sie|-6 -2 1 -1 8
konta*|-4 7 -1 0 -2
kontaktieren|-3 6 -1 0 -2
kopie|-6 -4 -5 4 11
kopie van|-3 -2 -1 2 5
kos|-4 7 -1 -1 -1
kos ist|-4 7 -1 -1 -1
koste*|-3 8 -3 -1 -2
kredi*|-5 1 -1 -1 6
krish*|-2 5 -1 -1 -1
krishnan|-2 5 -1 -1 -1
krishnan associates|-2 5 -1 -1 -1
kun|-4 5 0 -2 1
kun je|-4 5 0 -2 1
kunde*|1 5 -4 -2 -1
kundi*|0 -3 -2 -1 5
kundigung|0 -2 -2 -1 5
kunne*|4 -5 -8 -5 15
kunnen|4 -5 -8 -5 15
kunnen wij|-3 -1 -1 -1 6
kunt|0 -5 2 -1 3
kurz|0 -2 10 -2 -6
kurzl*|-2 -1 -1 -1 5
kurzlich|-2 -1 -1 -1 5
kw|-2 6 -1 0 -3
l entretien|-2 -2 9 -1 -3
l equipe|5 1 -3 1 -4
l offre|-3 2 -2 7 -3
la|5 15 -4 -11 -2
la contatteremo|-3 6 -1 -1 -2
la definicion|-5 5 0 0 0
la domanda|-3 5 -2 -1 1
la empresa|6 4 -2 -2 -6
la encargada|-3 5 -2 -1 0
la encuesta|-1 -1 -2 0 5
la entrevista|-3 -1 9 -2 -3
la fase|7 -1 -2 -1 -4
la oportunidad|-5 0 0 0 6
la persona|6 -1 -2 1 -4
la plaza|7 3 -3 -2 -5
la porta|-1 -3 0 0 5
la posicion|7 -2 -1 0 -2
la posizione|10 -2 1 -3 -6
la presente|5 0 0 -1 -4
la propuesta|-1 -1 -1 5 -2
la que|5 -1 0 0 -2
la ringraziamo|7 -2 -1 -1 -2
la selezione|-3 7 -1 0 -3
la tua|-4 7 0 -2 -1
la vacante|10 -6 2 -1 -5
laat|-8 2 2 4 0
laat je|-4 2 0 5 -2
labor*|-15 0 9 5 2
laborleiter|-6 -1 6 0 0
laborleiter ist|-6 -1 6 0 0
laden|1 -2 11 -3 -6
laden wir|-5 -1 11 -1 -4
lag|5 -1 -1 -1 -2
lamen*|-8 2 -3 -5 15
lamentamos|-8 4 -4 -3 10
lamentamos no|-4 6 -1 -1 0
lamento las|-5 0 0 0 6
lande*|0 6 -2 -1 -3
landed|0 5 -1 0 -3
landl*|-6 -2 -1 -1 9
landlord|-4 -5 -1 0 10
landlord has|-5 0 0 0 6
lange*|-2 5 -2 -1 0
langer|-3 6 -2 -1 0
langer als|-2 5 -1 -1 -1
langs*|8 -3 -1 -1 -2
langskwam|5 -2 -1 -1 -1
lapto*|-2 -2 0 -1 5
laptop|-2 -2 0 -1 5
laque*|7 -2 -1 -1 -3
laquelle|7 -2 -1 -1 -3
laquelle vous|5 -1 -1 -1 -2
large|6 -1 0 0 -4
las|-6 -10 11 -1 6
las molestias|-6 -1 3 0 4
last|10 -5 -3 -5 4
last night|6 -1 -1 -1 -4
last week|11 1 -3 -1 -8
last year|-5 3 -1 -1 4
late|0 -2 7 -1 -3
lavor*|-5 3 -5 2 4
lavorativi|-2 7 -1 -1 -4
lavoro|-5 3 -5 3 3
lavoro e|-2 -1 -1 5 -1
le|2 -10 1 2 2
le carte|-1 -1 -1 5 -1
le chiediamo|-4 -3 2 -1 6
le client|5 -2 -1 0 -2
le contrat|-2 -1 -2 7 -2
le job|-2 -1 5 0 -1
le jury|5 -2 1 -1 -2
le mardi|-3 -1 6 0 -1
le plaisir|-4 -2 1 8 -3
le poste|3 2 -5 11 -10
le proprietaire|-4 -1 0 0 6
le regret|-2 -2 -1 -1 6
le service|-5 -2 5 -1 4
le seuil|5 -1 -1 -1 -3
le vehicule|-2 -1 0 5 -2
le votre|-5 0 3 0 3
lea|6 -1 -2 -1 -2
lead|-7 2 2 0 6
leade*|0 -1 -2 6 -3
leader|-3 -1 -2 6 -1
leader toddlers|-2 -1 -1 5 -1
learn*|-1 -3 1 -2 5
least next|-2 -1 -2 0 5
leave|-1 3 -6 4 3
leave and|-2 6 -1 0 -3
leave*|6 -2 -1 0 -3
leaves|6 -2 -1 0 -3
leeds|-1 0 -2 0 5
left|-9 0 -3 -1 13
left off|-5 0 -1 -1 6
legal|2 2 3 -1 -5
lehrs*|5 -1 -1 -1 -2
lehrstelle|5 -1 -1 -1 -2
lei|9 1 0 -3 -7
leide*|1 -10 3 -7 17
leider|1 -11 3 -7 17
leider einstellungsstopp|-4 0 -1 0 5
leider hat|-3 -2 3 5 -3
leider ist|-10 -4 6 -1 8
leider keine|5 -2 -2 -1 0
leider konnen|0 -5 -5 0 10
leider mitteilen|-3 -1 -1 0 5
leider mussen|-2 -3 -3 -1 9
leider nicht|-5 3 7 2 -4
leider passt|5 -2 -1 0 -2
leider sind|-2 -2 -1 0 5
leider verzogert|-4 7 0 0 -2
leido|-4 8 -1 -1 -2
leipz*|-6 1 -1 0 6
leipzig|-6 1 -1 0 6
leiterin|-3 5 -1 0 -1
leith|-4 -3 0 0 8
leith docks|-2 -3 0 0 6
leitu*|6 0 -1 -2 -3
lena|4 0 0 2 -6
leo|-4 6 0 -2 0
les|2 9 -8 -7 5
les agradezco|-5 0 0 0 6
les candidats|-2 6 -1 0 -3
let|-6 2 6 16 -9
let me|-9 -6 4 14 -2
let op|-1 -2 -1 0 5
let us|-6 -3 4 4 1
let you|-1 16 -7 0 -7
lette*|1 3 -6 15 -12
letter|2 1 -5 15 -11
letti*|-9 -6 0 -2 18
letting|-5 -5 -1 -2 13
letting me|-5 -1 -1 -1 8
letting us|-5 -2 1 -1 7
letting you|5 -1 -1 -1 -2
lettr*|4 3 -1 -1 -5
lettre|4 3 -1 -1 -5
letzt*|-1 -4 1 -2 6
letzten|1 -4 0 -1 5
leute|8 -4 1 -1 -4
level|5 0 -4 -1 0
level until|-2 -1 -2 0 5
lg|9 -6 8 -3 -7
li|-2 -1 6 -1 -2
libero|-2 0 -1 5 -2
libero il|-1 -1 -1 5 -1
libre|-2 -2 6 -1 -1
libre lundi|-3 -2 6 -1 -1
libres|-5 1 -1 -1 6
lic|5 -2 -1 0 -2
licen*|9 -4 -3 -2 0
licence|12 -4 -4 -1 -3
liebe|5 5 -8 4 -8
liebe frau|4 2 -2 7 -11
liebe*|5 -4 -1 -1 1
lieber|5 -3 -2 -1 1
liefe*|-3 -3 -1 -1 8
lieferfix|-2 -2 0 0 5
liefs|5 -2 -1 0 -2
liegt|0 7 -4 1 -4
liegt jetzt|-2 7 -1 -1 -3
lieu|0 -2 5 -1 -3
ligne|-4 -3 4 -1 5
ligt|-4 7 -2 -2 0
ligt hier|-2 5 -1 -1 -2
like|-6 -1 16 12 -10
like feedback|7 -1 -3 0 -2
like to|-13 -2 18 15 -9
liked|-2 -3 10 -2 -3
liked you|5 -1 -1 0 -3
liked your|-3 -1 9 -1 -5
likel*|-5 1 -2 0 7
likely|-5 1 -2 0 7
limit*|-7 0 3 -1 5
limited|-4 0 0 -1 5
linda|-2 5 -1 0 -1
lindehof|5 -1 -1 -1 -3
lindehof advocaten|5 -1 -1 -1 -3
lindq*|2 -3 -3 0 5
lindqvist|2 -3 -3 0 5
line|1 -6 4 -1 4
linea|1 -3 5 -1 -1
link|-17 -7 21 -2 3
link below|-2 -1 5 -1 -2
link will|-1 -2 -1 0 5
linke*|-2 -5 -3 -1 14
linkedin|-2 -5 -3 -1 13
linkedin en|-1 -1 -2 0 5
list|2 5 -4 -1 0
lista|-5 2 -3 3 4
lista provisional|-1 5 -1 0 -2
liste|0 5 -1 -1 -2
ll|-7 32 -2 -3 -11
ll assume|-2 -2 5 0 -2
ll be|0 17 -2 -4 -9
ll call|0 5 -2 -1 -3
ll get|-6 8 -3 0 0
ll hang|6 -2 -1 -1 -3
ll have|6 -4 -1 6 -7
ll hear|-6 7 -1 0 1
ll keep|5 -4 -2 -1 2
ll let|-3 5 -1 0 -1
ll pass|-5 0 0 0 5
ll write|-2 7 -1 0 -3
llama*|-4 6 1 -1 -1
llamo|5 -3 0 -1 -1
lo|8 -7 -6 0 4
lo has|-1 -3 0 0 5
lo mira|-3 6 -2 -1 -1
lo que|5 -4 -2 4 -3
lo stesso|6 -1 -1 -1 -2
loan|-4 0 -1 0 5
locat*|1 -4 6 0 -2
locatie|-2 -1 7 -1 -3
log|0 -7 2 2 3
log in|0 -5 -2 1 6
logis*|6 -3 -2 -1 -1
logistica|5 -2 -1 0 -3
lojas|-3 -2 -1 0 6
longe*|2 -9 4 -3 6
longer|2 -9 4 -3 6
longer accepting|-3 -2 -1 0 7
look|-8 9 -6 3 6
look at|-2 5 0 -1 -3
look before|-1 5 -1 0 -2
look forward|-10 2 -1 1 8
looki*|10 -11 1 4 -3
looking|10 -11 1 4 -3
looking for|10 -7 0 -2 -2
looking forward|-4 -1 0 7 -1
looks|-4 5 2 -1 -3
looks at|-2 5 -1 0 -2
los|-7 6 -3 1 3
losch*|2 -5 2 -3 4
loschen|2 -5 2 -3 4
lot|7 2 -1 -1 -6
lot of|6 0 -1 -1 -4
lots|-2 -1 -1 0 5
lotti*|-1 -1 -1 5 -2
lottie|-1 -1 -1 5 -2
lottie crane|-1 -1 -1 5 -2
love|-4 -8 6 2 6
love to|1 -4 6 -2 -1
love you|-3 -1 3 5 -3
loved|9 -4 2 -2 -6
lovel*|6 -1 -4 -1 0
lovely|6 -1 -4 -1 0
low|-5 0 5 0 1
luca|-3 -5 -1 -2 11
luck|3 -7 -5 -5 16
luck in|-4 -1 -1 0 6
luck mate|-3 -2 -1 -1 6
luck with|1 -3 -2 -1 5
lugar|-2 0 7 2 -6
lukke*|-3 5 0 0 -1
lukken|-3 5 0 0 -1
lukt|-4 -2 9 -1 -2
lukt toch|-3 -1 5 -1 -1
lunch|-3 -2 10 -1 -4
lundi|-8 -3 11 2 -1
luned*|-2 -2 5 0 -1
lunedi|-2 -2 5 0 -1
lunes|-5 3 8 -2 -4
lunes y|-3 6 -2 -1 -1
luz|5 0 -1 -1 -3
m|-2 13 2 5 -5
m afraid|6 -3 2 -1 -4
m donderdag|-2 5 -1 -1 -1
m f|-1 5 0 0 -2
m w|-7 5 -4 1 14
m waiting|-5 5 0 0 0
ma|4 -6 1 -5 7
ma an|-4 7 -1 -1 -1
ma per|5 -2 -1 -1 -1
ma vanno|-4 0 5 0 -1
maand*|-7 -1 4 5 -3
maandag|-6 -1 6 1 0
mach ich|-1 -1 -1 5 -2
mache*|6 -1 4 -2 -6
machen|6 -1 4 -2 -6
machen wir|-1 -1 5 0 -3
machine tools|-1 -2 -1 -1 5
macht|5 -1 -2 -1 -1
madam*|-1 5 0 2 -4
madame|-1 5 0 2 -4
madame monsieur|0 5 -1 -1 -3
made|10 0 7 -4 -14
made to|5 -1 -1 -2 -2
maes|-2 -1 6 -1 -2
maggio|-2 5 -1 0 -2
mags|-1 -2 5 0 -1
magst|5 -2 0 -1 -2
mai|-3 3 8 2 -9
mai nichts|-3 5 0 0 -1
mail|-2 16 1 -4 4
mail is|-3 9 -2 -2 -2
maint*|-3 -4 -2 4 5
maintenance|-1 -4 -3 -1 9
maintiens|-2 -1 0 5 -2
maintiens l|-2 -1 0 5 -2
mainz sind|-2 -2 0 0 5
mais|10 -6 -6 -5 8
mais recebendo|-4 -1 0 0 6
maiso*|8 -3 -1 -1 -3
maison|8 -3 -1 -1 -3
make|-1 3 9 -4 -7
make it|-4 -3 7 -1 1
maken|-3 -3 7 -1 -1
mal|11 -6 -2 -5 2
mal connecten|-4 0 -1 0 5
mal im|5 -1 -2 -1 -2
malgr*|-2 -2 -1 -1 6
malgre|-2 -2 -1 -1 6
malhe*|-4 -2 5 3 0
malheureusement|-3 -4 5 3 0
malheureusement la|-3 -1 5 0 -1
manag*|0 2 7 -3 -4
manager at|-2 -3 -2 1 6
manager is|-4 6 2 -1 -3
manager req|-3 -2 -1 -1 6
manan*|-1 -2 6 -2 -1
manana|-3 -1 7 -1 -1
manda|-2 -2 -2 1 6
manda*|0 0 -4 -2 6
manqu*|-2 5 -2 -1 1
mante*|0 8 -2 -1 -5
manus*|-5 -1 -1 -1 7
many|1 -5 -6 1 9
many of|-3 -1 -2 0 5
many thanks|6 -1 -1 -1 -3
marc duvernet|-2 -1 0 5 -2
march|-11 -3 -6 11 10
march so|-4 -1 0 -1 6
march*|-1 -3 -3 0 7
marchetti|-2 -2 -3 0 7
marchetti wrote|-2 -1 -2 0 5
marco*|-2 -3 1 -1 5
marcos|-2 -3 1 -1 5
mardi|-5 -2 12 -2 -3
margit|-1 -3 0 0 5
margit eisele|-1 -3 0 0 5
maria|-1 -5 1 0 6
marke*|-3 0 7 -1 -2
marketing|-5 4 4 -1 -2
marta|8 -3 -2 1 -3
marte*|-5 1 4 -1 1
martedi perche|-1 0 -2 -1 5
martes|-1 -2 5 0 -1
marti*|-6 -6 4 -1 9
martin|-4 -2 0 -1 7
marz|-7 1 9 -3 0
marz zeit|-6 -1 6 0 0
marzo|-4 -1 1 7 -3
marzo a|-1 -1 -1 5 -1
mas|10 -3 -7 0 -1
mas comunicaciones|-1 -3 0 0 5
maste*|-5 -2 -1 2 6
master|-4 -1 -1 0 6
match|-5 18 -6 4 -7
match for|-6 4 0 0 2
match the|-3 1 0 5 -3
match you|-6 5 -1 0 2
mate|8 -4 -5 2 0
matteo|5 -1 -1 -1 -1
max|-4 -1 1 -2 6
may|3 14 3 3 0
may be|-2 6 -3 1 2
may have|5 0 0 0 -5
may not|-6 5 4 0 -2
may well|-4 0 0 0 5
mb|-3 6 -1 -1 -1
me|2 -26 2 27 3
me an|-2 -2 -1 -1 6
me and|-2 -1 6 0 -3
me by|-2 0 -2 6 -2
me in|6 -2 -2 -1 0
me know|-12 -7 4 11 5
me to|10 -2 -1 -1 -5
me we|-5 -1 0 0 6
mean|6 -1 2 0 -6
means|5 2 0 -1 -6
mechanic|-2 0 5 -1 -3
mechanic btw|-3 0 5 0 -1
medic*|-5 -7 -2 7 7
medico|-3 -2 1 0 5
mee|-3 -4 6 2 -1
meene*|-1 -1 5 -1 -2
meenemen|-1 -1 5 -1 -2
meet|-4 12 12 -3 -11
meeti*|-7 3 0 -2 7
meeting|-7 3 0 -2 7
meets|-3 6 -1 0 -2
mehr|6 -5 -1 4 -4
mehr gekommen|-1 -1 -1 5 -2
mehr mochtest|-2 5 -1 -1 -1
mehr verfugbar|-5 -1 -1 -1 8
mei|-4 -2 5 5 -5
meine|-4 2 -5 1 6
meine*|5 1 -3 -2 -1
meinem|-2 6 -1 -1 -1
meld|5 4 -4 -2 -2
meld mich|-4 7 -1 -1 -1
melde|-3 9 -2 -1 -3
melde ich|-3 7 -1 -1 -2
melde*|-2 11 3 -2 -8
melden|-1 5 3 -3 -4
meldet|-2 5 -1 0 -2
membe*|-4 1 -3 0 7
member|5 2 -3 2 -5
members|-5 1 -1 -1 6
membership|-3 -2 0 -1 6
menee*|-3 -1 0 -1 5
meneer|-3 -1 0 -1 5
mensc*|8 -1 -2 -2 -3
menschen|5 0 -1 -2 -2
mense*|8 -2 -2 -1 -4
mensen|8 -2 -2 -1 -4
merci|-2 4 -2 -7 9
merci d|-2 2 -3 -2 5
merci de|-8 -2 7 -1 5
merci pour|12 -5 -3 -3 -1
merco*|-8 -2 13 -2 -1
mercoledi|-8 -2 13 -2 -1
mercoledi ma|-4 0 5 0 -1
merid*|8 -3 -2 -1 -2
meridian|5 -3 -2 -1 0
merit|5 -2 -1 0 -2
merit*|5 -2 -1 -1 -1
merrowmart example|5 0 0 0 -5
mesa|-4 -1 -2 5 2
mese|-7 10 -2 2 -3
meses|3 -3 -3 5 -2
mesi|0 -4 -2 7 0
mesma|5 -2 -1 0 -1
messa*|4 8 1 0 -8
message|4 9 0 0 4
mestr*|-4 -2 -1 0 7
mestrado|-4 -1 0 0 6
met|11 -4 -6 -3 -6
met de|7 -5 0 -2 0
met een|5 -3 -2 3 -3
met jou|5 -2 -1 0 -2
met onze|-1 -2 -1 0 5
metal*|5 -2 -3 3 -2
metalurgica|7 -2 -2 -1 -4
metee*|-4 -2 -2 -1 10
meteen|-4 -2 -2 -1 10
meti|7 -1 -2 -1 -3
metto|5 -1 -1 -1 -1
metto i|5 -1 -1 -1 -1
mi|6 -3 4 -5 -3
mich|-7 4 1 -2 5
micro*|-3 -1 9 -1 -3
microsoft|-2 -2 6 -1 -2
microsoft teams|-2 -2 6 -1 -2
mid e|-1 -3 0 0 5
midni*|-4 0 6 0 -1
midnight|-4 0 6 0 -1
mierc*|-4 -1 7 0 -2
miercoles|-4 -1 7 0 -2
mijn|-5 -6 -3 0 13
mijn gegevens|-2 -1 -1 -1 5
min|-17 -12 38 -5 -4
minij*|10 -2 -3 -1 -3
minijob|10 -2 -3 -1 -3
minim*|14 2 -5 -2 -9
minimum|5 3 -2 -1 -4
minimum requirements|-4 5 -1 0 0
minis*|5 -2 0 0 -3
mins|-5 -6 14 -2 -2
mins on|-1 -2 5 0 -1
minut*|-28 -21 34 -5 20
minuten|-8 -6 11 -1 4
minutes|-19 -11 24 -5 10
minutes by|-2 -1 6 0 -3
mio|5 -1 -1 -1 -1
mio cugino|5 -1 -1 -1 -1
mir|1 -4 1 8 -6
mir aus|-2 -1 -1 5 -1
mira|-5 3 0 -2 4
mira el|-3 6 -2 -1 -1
miss|-3 2 5 -1 -5
missi*|1 -4 0 -2 6
mission|0 -4 1 -2 6
mission proposee|-3 -1 -1 -1 5
mista*|-4 -3 1 0 7
mistake|-4 -3 1 0 7
mistake please|-1 -1 -2 0 5
mit|5 6 1 0 -18
mit dass|5 -2 -1 0 -1
mit deinem|-4 0 -1 0 5
mit der|5 7 -3 -2 -7
mit dir|5 -2 -2 -1 -1
mit einer|0 6 -2 -1 -4
mit heimnehmen|-2 -1 -1 5 -1
mitar*|2 3 -1 0 -5
mitbe*|7 -2 -1 -1 -2
mitbewerber|5 -1 -1 -1 -2
mitge*|9 -3 -2 -1 -3
mitgeteilt|6 -2 -1 0 -2
mitgeteilt dass|6 -2 -1 0 -2
mitte|-4 10 -2 0 -4
mitte*|3 -1 -5 4 2
mitteilen|4 -5 -4 6 1
mitteilen dass|3 -3 -2 -1 5
mitteilen zu|2 -2 -1 7 -6
mittw*|-7 -5 19 -1 -6
mittwoch|-6 -5 17 -1 -6
mitzu*|-1 -1 6 0 -3
mitzubringen|-1 -1 6 0 -3
mo kite|-1 5 -1 0 -2
mobil*|-3 -2 -1 1 5
mobilita viva|-1 -3 0 0 5
mocht*|-12 4 12 10 -11
mochte|-6 4 3 -1 0
mochten|-5 -7 10 11 -7
mochten sie|-8 -3 5 5 0
mochten wir|-2 -2 6 1 -2
mochtest|-2 6 -1 -1 -2
model*|-2 -1 -2 -1 5
moete*|9 -5 4 -1 -6
moeten|9 -5 4 -1 -6
mogli*|-3 1 10 0 -8
moglich|-2 -1 11 1 -9
moin|4 -4 -3 5 -3
moin der|-1 -1 -1 5 -2
mois|1 -3 -5 4 3
moles*|-6 -1 3 0 4
molestias|-6 -1 3 0 4
momen*|26 -14 -9 -11 -6
moment|11 -6 -1 -4 0
moment nix|-4 0 -1 0 5
momentan|6 0 -1 -1 -3
momento|19 -8 -6 -5 0
momento nao|5 -1 -1 -1 -1
momento no|6 -3 -2 -1 0
mon sep|-2 -1 -2 0 5
monat*|-2 -2 -1 0 7
monaten abgeschlossen|-4 -2 -1 0 7
monats|-4 0 -1 -1 6
monats und|-1 -3 0 0 5
monda*|-4 5 6 2 -4
monday|-4 1 7 1 -2
monday and|-3 -3 5 -1 2
monday we|5 0 -3 0 -2
moniq*|-2 -5 0 0 7
monique|-2 -5 0 0 7
monta*|-4 -5 12 1 -4
montag|-6 -4 11 1 -2
montag anfangen|-1 -1 -1 5 -2
montag um|-1 -1 5 -1 -2
monte*|-2 5 0 -1 -1
month|-5 4 -5 5 1
month*|10 -8 -5 2 6
months|11 -12 -5 1 -3
months and|6 -2 0 1 -6
more|7 -1 -5 -8 11
more closely|5 -2 -1 0 -2
more likely|-6 2 -1 0 5
morge*|-4 -1 13 -1 -7
morgen|-6 0 15 -1 -8
morni*|-1 -2 6 -3 0
morning|-1 -2 7 -2 -1
mossb*|-2 5 -1 -1 -2
mossbank|-2 5 -1 -1 -2
mossbank joinery|-2 5 -1 -1 -2
move|-1 -3 5 1 3
move forward|-4 -2 1 1 6
moved|0 0 5 -1 -4
moved to|4 1 1 -1 -5
movin*|11 0 -2 -1 -8
moving|11 0 -2 -1 -8
moving forward|8 -2 -1 0 -4
mr|-5 -1 7 0 3
much|9 -6 -3 -2 0
much for|5 -3 0 -1 0
mucha|-1 -1 -1 -1 5
mucha suerte|-3 -1 -1 0 5
mucho|12 -5 0 0 -7
muito|13 -3 -2 -4 -3
muito de|6 -1 -2 -1 -3
munic*|2 3 2 -1 -6
mural*|-2 5 -1 -1 -1
murali|-2 5 -1 -1 -1
murali krishnan|-2 5 -1 -1 -1
museu*|1 6 -2 -1 -5
musse*|4 -4 2 -5 4
mussen|4 -4 2 -5 4
mussen dass|6 -1 -1 -1 -3
mussen wir|-2 -3 2 -3 8
musst|-3 -3 2 -1 5
musst nix|-2 -2 0 0 5
musst*|7 -5 -2 -1 1
mussten|6 -5 -2 -1 2
must|7 1 -4 -4 0
muy|5 -3 2 -1 -3
my|-5 6 4 -4 10
my applications|-2 5 -1 0 -2
my profile|-3 -2 0 0 5
n|7 4 -7 -1 -2
n a|12 -8 -2 -4 2
n broer|-1 -1 -1 5 -1
n est|-11 3 3 1 4
n vader|-2 5 -1 -1 -1
na|-5 4 -2 -1 8
na de|-3 9 -3 -1 -2
na procura|-4 0 0 0 5
naar|-1 7 -2 0 -4
nabbe*|-3 0 5 0 -1
nabbed|-3 0 5 0 -1
nabbed it|-3 0 5 0 -1
nach|4 -1 -11 -4 13
nach dem|6 2 -2 -1 -5
nach der|-2 5 0 -1 -2
nach prufung|-3 -1 0 0 5
nach sobald|-2 -2 0 0 5
nach zwei|-1 -1 -1 5 -2
nachf*|-2 5 -1 -1 -1
nachr*|-3 8 -1 1 -1
nachricht wurde|5 -1 0 1 -4
nachrichten mehr|-2 5 -1 -1 -1
nachs*|-9 5 3 6 -5
nachste|-4 -5 7 3 -2
nachste woche|-10 -1 4 5 2
nachsten|-6 3 3 0 -1
nachster|-3 5 -2 2 -3
nacht*|-2 1 1 4 -5
nachtje|-1 -1 -1 5 -1
nachtje over|-1 -1 -1 5 -1
name|5 2 -6 -4 4
name fuhrerschein|-2 5 -1 -1 -1
nao|21 -18 -7 -10 7
nao conseguimos|-1 -2 -1 -1 6
nao esta|-6 2 -1 0 5
nao foi|7 0 -4 -3 0
nao seja|-4 6 0 0 -2
nao vamos|8 -2 -2 -1 -3
ne|7 -3 -2 -6 4
near you|5 -1 0 0 -4
nee verwijder|-2 -1 -1 -1 5
need|7 4 -6 -2 0
need a|5 2 -2 0 -5
need to|-13 10 1 -2 7
neede*|-11 6 2 -1 4
needed|-11 6 2 -1 4
needs|11 0 3 -3 -12
neem dan|-2 -2 -1 0 5
nehme*|10 -3 4 -3 -8
nehmen|10 -3 4 -3 -8
neide|-4 7 -1 -1 -1
nel|-1 6 -3 -2 0
nel caso|-2 5 -1 -1 -1
nell|-3 1 -2 -1 6
nella|-1 -3 2 -2 5
nella nuova|-1 -3 0 0 5
nella sala|-5 0 6 0 -1
nemen|6 3 -1 -1 -5
nerea|-2 5 0 0 -1
nerea la|-3 5 0 0 -1
nesta|5 -2 -1 -1 -1
neste|7 -3 -1 -1 -1
neste momento|8 -3 -1 -1 -3
net|4 -6 1 3 -2
neue|-2 -7 -4 -2 15
neue stellen|-1 -4 -1 -1 7
neuen|-6 -3 5 -1 6
neuen termin|-3 -2 5 -1 0
neuer|5 -1 -1 0 -2
neuer status|5 -3 0 0 -2
neues|-2 -2 0 -1 5
new|-6 -4 2 -6 18
new jobs|-5 -2 -2 -1 10
new shifts|-3 0 -1 0 5
new year|5 0 -2 -1 -3
news|-5 3 10 -1 -6
news hamza|-2 -3 0 0 6
news yet|-3 6 -1 0 -2
next|-2 14 0 4 -9
next round|-1 -3 6 -1 -1
next steps|-3 8 -2 0 -4
next week|-5 2 9 -2 -4
nguye*|-2 -2 -1 -1 7
nguyen|-2 -2 -1 -1 7
nicht|11 -19 -2 -8 14
nicht anrufen|-3 5 0 0 -1
nicht bearbeiten|-2 -2 0 0 5
nicht berucksichtigt|5 -2 -2 0 -1
nicht bestanden|5 -1 -2 -1 -2
nicht da|-3 -1 7 0 -3
nicht erstattet|1 5 -1 0 -6
nicht geklappt|1 -3 -2 -1 5
nicht in|0 -6 7 -2 1
nicht jedem|-3 5 -1 0 -2
nicht klappt|-3 5 0 0 -1
nicht mehr|-3 -8 1 5 6
nicht personlich|5 -1 -1 0 -2
nicht vollstandig|-2 -2 0 0 5
nicht weiter|2 -5 5 -1 0
nicht zum|8 -2 -2 -1 -3
nicht*|2 6 2 -3 -6
nichts|1 8 -3 -3 -4
nichts fur|7 -4 -1 0 -2
nichts kommt|-3 5 0 0 -1
niema*|15 -4 -1 -3 -7
niemanden|11 -2 -2 -2 -5
niet|16 -9 0 -11 -2
niet bij|5 -1 -1 0 -3
niet op|4 3 -2 1 -5
niet verder|6 -1 -1 0 -3
niets|-3 5 -1 -1 -1
nieuw*|-9 -5 -3 -4 21
nieuwe|-9 -3 -3 -3 19
nieuwe baan|-3 -2 -1 -1 7
nieuwe vacatures|-4 -3 -2 -1 10
nine|-3 -2 -1 -1 7
ningu*|-3 9 -2 -1 -3
nivea*|5 0 -2 -1 -2
niveau|5 0 -2 -1 -2
nix|-7 3 -3 -1 8
nix tun|-2 -2 0 0 5
nix versprechen|-4 0 -1 0 5
no|6 8 6 -8 2
no action|-8 6 -1 0 3
no banco|-4 -2 -1 0 7
no continuar|-3 -1 -1 0 5
no decision|-7 12 -1 -1 -4
no es|-5 6 -1 -1 1
no from|5 -1 0 0 -3
no ha|-1 -4 -3 -2 10
no hemos|0 5 -1 -1 -3
no longer|3 -11 6 -3 6
no news|-4 8 -1 0 -3
no nos|-2 -1 -1 -1 5
no on|7 -1 -1 -1 -3
no opening|5 -1 -1 0 -3
no podemos|-9 -3 0 3 9
no poder|-4 6 -1 -1 0
no recibiras|-1 -3 0 0 5
no teste|6 -1 -2 -1 -3
no worries|-5 -1 6 -2 2
noch|-9 -5 -8 1 25
noch bis|-4 -3 0 -1 7
noch keine|-2 5 1 0 -3
noch nicht|-6 0 -3 -2 10
noch willst|-1 -1 -1 5 -2
noche|0 -3 -2 -2 7
nochm*|8 -2 -4 2 -4
nochmal|7 -1 -4 2 -4
nodig*|1 -2 7 -1 -5
nodigen|2 -3 7 -1 -4
nog|-9 -2 11 -6 6
nominativo|4 3 -1 -1 -5
non|20 -14 -3 -9 -3
non e|16 -3 -7 -2 -3
non possiamo|-4 -5 -2 2 10
non puo|-4 0 5 0 0
non retenue|5 -2 -1 -1 -2
non si|-5 0 6 0 -1
non siamo|-6 3 -1 -1 5
noon|-1 -5 -1 -1 8
noor|0 -4 5 -2 1
nor|5 -1 -1 0 -3
nord|0 -2 -3 -1 6
nord gmbh|-3 -1 -1 -1 6
norma*|-2 9 -1 0 -5
normally|-1 6 -1 0 -4
normally takes|-1 6 -1 0 -4
north*|3 6 -2 -2 -4
northern|5 1 -1 0 -4
nos|7 0 -6 -1 -3
nos confirma|-3 0 0 5 -2
nossa|0 0 -3 6 -2
nossa equipe|-1 -2 -1 5 -1
nostra|-6 4 0 4 -2
nostra proposta|-3 0 -1 5 -1
nostro|7 -4 0 -1 -1
not|10 -15 -7 -11 16
not a|-3 9 -1 0 -5
not affect|-3 -2 0 0 6
not approved|-1 -4 0 0 6
not be|9 -13 1 -2 0
not been|13 -1 -7 -3 -1
not contact|8 -3 2 0 -7
not for|-2 -2 -2 -1 8
not going|9 -1 -1 -1 -5
not hear|-3 5 -1 0 -1
not hiring|7 -2 -1 -1 -4
not mechanic|-3 0 5 0 -1
not meet|3 -4 -2 -1 5
not moving|5 -1 0 0 -4
not referred|5 0 -1 -1 -3
not reply|5 2 -1 -1 -2
not selected|-1 -1 -3 -1 8
not shortlisted|1 1 3 0 -6
not submitted|-2 -4 -1 0 7
not this|14 -1 -3 -1 -8
not to|7 -2 -6 -2 6
not we|-2 6 -1 0 -2
not work|-5 0 -1 0 6
nota|5 1 -1 -1 -3
note|-5 16 0 -1 -2
note that|-5 14 -3 0 -5
note to|-2 4 1 1 -5
notes|-2 -2 -1 0 6
nothing to|0 5 -2 0 -3
nothing your|-1 -3 -1 0 5
notic*|1 1 6 3 -1
notice|5 -7 2 5 0
notice period|-3 -3 1 1 5
noticias|-5 9 1 -1 -4
noticias nuestras|-4 6 -1 0 -1
notif*|-3 18 -4 -2 -6
notified|-8 6 -1 0 4
notify|-5 10 1 0 -6
notre|7 -7 7 -6 -2
notre choix|5 -2 -1 -1 -1
notre entretien|-1 -1 6 -1 -1
nous|11 -10 -7 -2 4
nous ameliorer|-3 -1 -1 0 5
nous avez|5 -1 -1 -1 -2
nous avons|19 -10 -9 0 -3
nous interesse|-5 1 6 -1 -1
nous prenons|-4 -2 -1 0 6
nous regrettons|-4 -1 -1 0 6
nous serions|-2 -1 -1 6 -2
nous sommes|5 -1 0 -1 -4
nous vous|5 -4 2 -4 1
nouve*|-9 3 -2 -3 11
nouvelle tres|-3 -1 -1 -1 5
nouvelles|-6 5 -2 -1 4
novam*|-4 -1 -1 0 6
novamente|-4 -1 -1 0 6
novem*|-5 0 10 -1 -4
november|-4 0 7 0 -3
now|14 0 -2 -6 -12
now been|7 -1 -1 0 -4
now that|-4 5 0 0 -1
nu|-1 -4 -3 -2 10
nudge|-1 5 -2 -1 -1
nuest*|-3 12 -6 -3 1
nuestras|-3 5 -1 -1 0
nueva*|-3 -4 -2 -2 10
nuevas|-3 -4 -2 -2 11
nuevas vacantes|-1 -2 -1 -1 5
number|-1 1 3 -2 6
numer*|-3 8 -2 -3 -1
numero|-3 8 -3 -3 0
nuova|-2 -3 -1 0 6
nuova azienda|-1 -3 0 0 5
nur|16 -6 -8 -4 -5
nurse*|-1 -3 1 6 -3
nurseries|-2 -1 -1 5 -1
o|0 14 -4 -6 1
o senhorio|-4 -1 0 0 5
o seu|1 -4 -5 -4 12
ob|-12 14 -2 6 -5
ob sie|-4 2 -1 5 -2
ob wir|-4 8 -2 0 -2
obrig*|17 2 -7 -6 -5
obrigado|12 0 -5 -5 -2
obten*|6 -2 -1 -1 -3
ocasion|5 -2 -1 0 -2
occas*|10 -4 -5 -3 4
occasion|10 -2 -5 -2 2
occasion your|8 -2 -1 0 -4
octob*|-4 0 2 5 -3
october|-4 1 1 5 -2
oddo|-1 -3 0 0 5
oder|-14 9 12 -4 -2
oduya|5 -1 -1 0 -3
of|6 13 -3 -2 -7
of applicants|5 -1 0 0 -3
of applications|-2 10 -1 -1 -5
of deputy|5 0 -3 0 -2
of employment|6 -2 -3 1 -2
of experience|-5 -1 -1 -1 8
of ken|-1 -1 -2 -1 5
of leave|-2 0 0 5 -2
of luck|-3 -3 -2 -1 10
of my|-3 -3 1 0 6
of our|2 5 -2 -2 -3
of sales|-1 -1 5 -1 -2
of the|3 17 -4 -5 -6
of them|12 -7 0 -2 -2
of these|-5 -2 9 0 -1
of this|8 -2 1 0 -5
of today|-3 1 -2 -1 5
of us|10 0 -3 -1 -5
of you|6 4 -3 3 -10
of your|-3 12 1 -4 1
ofert*|-8 -1 -3 0 12
oferta|-6 4 -1 2 0
ofertas|1 -4 -3 -2 8
ofertas nuevas|-2 -2 -1 -1 6
off|-2 6 -6 -1 8
off mags|-1 -2 5 0 -1
off sick|-3 9 -7 -1 2
offen|-7 1 -3 3 6
offen*|6 -1 -4 1 -1
offer|0 -14 -10 31 3
offer for|0 -3 -4 15 -9
offer is|-2 -2 -2 13 -7
offer of|6 -1 -2 2 -5
offer you|-4 -6 -9 26 0
offer*|3 -1 -11 -1 11
offered|0 -4 -3 2 6
offering|7 -1 -4 -1 -2
offering you|6 -1 -3 -1 -2
offers|-4 3 -3 -1 5
offic*|0 4 0 4 -6
office coordinator|-6 7 -1 -1 0
officer|1 3 2 0 -5
offre|1 -1 -5 7 -2
offre pour|-3 -1 -1 7 -2
offre*|-3 -3 -3 -2 10
offres|-3 -3 -3 -2 10
oficial de|-2 5 -1 0 -2
ofrec*|-6 -2 -2 8 2
ofrecerle el|-3 0 0 5 -2
ofrecerselo|-3 0 0 5 -2
ohne|-4 -3 8 1 -2
ohne testergebnis|-1 -2 6 0 -3
ok|-5 3 3 -1 0
ok we|-1 -1 5 -1 -2
okafo*|4 -1 3 0 -5
okafor|4 -1 3 0 -5
oksan*|-2 -2 6 -1 -2
oksana|-2 -2 6 -1 -2
oktob*|3 2 0 2 -8
oktober|3 2 0 2 -8
ola|-4 -5 -2 1 11
olivi*|-2 -1 6 -1 -3
olumi*|-4 -2 -1 -1 7
olumide|-4 -2 -1 -1 7
olumide bakare|-3 -2 -1 -1 6
om|-2 -6 12 -2 -1
om je|-2 -2 -1 -1 5
omar|-5 2 1 0 3
on|4 -7 6 -2 11
on a|11 0 -6 2 -10
on average|-1 -4 0 0 5
on hold|-5 12 -1 -1 -6
on mon|-1 -1 -2 0 5
on monday|7 6 -3 -3 -6
on ne|5 -2 -1 -1 -2
on our|8 -4 -4 0 1
on right|5 0 -1 0 -3
on saturday|-4 -2 0 -1 8
on that|-4 -2 -1 0 7
on the|1 -3 12 5 1
on this|12 -6 -8 -4 6
on thursday|-6 -4 1 -1 11
on wednesday|-6 -1 8 -1 0
on your|-2 -3 -1 -3 11
once|-7 4 -1 1 3
onda|5 -2 -1 -1 -2
onder*|-5 4 3 2 -4
one|6 7 2 -6 -10
one of|-3 3 5 -5 3
one that|-2 5 -1 0 -2
onlan*|-2 -1 -1 0 5
onlangs|-2 -1 -1 0 5
onlin*|-6 1 17 -3 -6
online|-6 0 10 -2 3
only|10 9 -8 -4 -10
only apply|5 -1 -2 0 -2
only if|-2 5 -1 0 -2
only opening|-3 -2 -1 -1 6
only those|-3 5 -1 0 -1
ons|-5 3 -5 6 4
ons betreft|-1 -1 -1 5 -1
ont|9 -2 -2 -1 -4
onto|7 -2 -1 -1 -3
onto your|6 -2 -1 -1 -2
ontva*|-16 20 -4 0 1
ontvangen|-11 18 -4 -2 -1
onvol*|5 -2 -1 -1 -1
onvoldoende|5 -2 -1 -1 -1
onze|9 -11 10 -5 -2
onze servicedesk|-1 -2 -1 0 5
op|5 0 -3 -7 2
op de|-5 8 -6 -3 6
op dit|6 -3 -1 -1 -1
op je|1 -5 -2 -1 7
opdra*|5 -4 2 -1 -2
opdrachtgever|5 -2 1 -1 -3
open|4 -7 -4 -3 12
open to|-1 -3 -2 -1 7
openi*|11 -5 0 -4 -7
opening|6 -6 2 -3 5
opening in|5 -1 -1 0 -3
opening the|-4 -2 1 -1 5
openings|6 2 -2 0 -5
opens*|-1 -2 -1 0 5
openstaande|-1 -2 -1 0 5
openstaande sollicitatie|-1 -2 -1 0 5
opera*|4 8 -3 2 -10
operator|-8 8 -1 4 -1
operator i|-1 5 -1 -1 -2
opini*|-10 -2 -3 -1 16
opiniao|-4 -1 -1 -1 7
opinion|-5 -2 -2 -1 10
opnie*|0 -5 -3 -1 9
opnieuw|0 -5 -3 -1 9
opnieuw ingesteld|-1 -2 -1 0 5
oport*|2 -3 -4 -1 6
oportunidad pero|-5 0 0 0 6
oppor*|5 0 0 -2 -3
optab*|-2 5 0 -1 -1
optabas|-3 5 0 0 -1
optabas a|-3 5 0 0 -1
optam*|5 -1 -1 -1 -2
optamos|5 -1 -1 -1 -2
optamos por|5 -1 -1 -1 -2
optio*|-3 0 -2 5 -1
options|-2 -1 -1 5 0
optou|-4 -1 -1 0 6
optou por|-4 -1 -1 0 6
or|-4 7 23 7 6
or decline|-1 -1 -1 5 -2
or fri|-1 -2 5 0 -1
or friday|-2 0 5 -1 -2
or no|-5 2 -2 8 -3
ora|2 -3 5 -2 -2
orale che|-5 0 6 0 -1
orale*|5 -1 -1 -1 -3
orales|5 -1 -1 -1 -3
orche*|5 -1 -1 0 -3
orchestra|5 -1 -1 0 -3
ore|-9 0 15 1 -6
organ*|8 3 3 -2 -10
ort|-5 -3 13 -1 -3
os|10 -8 -1 6 -7
os detalhes|-1 -2 -1 5 -1
ostrava|-1 -3 -1 -1 6
ostrava machine|-1 -2 -1 -1 5
other|12 -4 -9 0 -6
other applicants|5 -2 1 0 -3
other candidates|0 0 -4 1 5
other two|-10 3 -1 3 5
others|5 -2 -4 2 -2
otra|0 -3 -2 -2 8
otra oferta|-5 0 0 0 6
otro|9 -3 -4 -3 1
otros|-9 4 0 -2 7
otros inquilinos|-4 -1 -1 -1 7
otterly|-2 -3 0 0 6
otterly jobs|-2 -3 0 0 6
ottil*|-3 5 -1 0 -2
ottilie|-3 5 -1 0 -2
ottob*|-7 -2 7 5 -3
ottobre|-7 -2 7 5 -3
ottobre alle|-5 0 6 0 -1
ottobre contratto|-1 -1 -1 5 -1
ou|-5 2 6 0 -1
our|9 0 4 -4 -15
our assessment|4 3 -1 -1 -5
our cto|0 0 5 0 -4
our cv|-1 -2 -1 -1 5
our new|-2 -1 -1 -1 5
our open|-4 -1 -2 -1 7
our panel|-6 2 0 0 4
our summer|7 -2 -2 -1 -3
our survey|-4 -1 -1 0 6
our team|-6 7 -1 1 -1
out and|-5 -1 0 4 2
out of|-6 2 -5 1 9
out to|-4 3 6 0 -5
outco*|4 6 -6 -1 -2
outcome|4 6 -6 -1 -2
outra|8 -6 -2 0 -1
outro|0 -3 -3 -3 10
outsi*|0 -3 -2 0 5
outside|0 -3 -2 0 5
over|-1 -1 10 4 -10
over en|-1 -1 -1 5 -1
over je|-1 0 6 -1 -3
over the|-2 2 9 -2 -7
over to|-2 -2 -1 0 6
owing|1 5 1 0 -6
owing to|1 5 1 0 -6
p|-2 5 5 7 -11
p a|-5 1 2 5 -2
pa|1 -5 4 0 1
packa*|-4 -2 -3 -1 10
package|-2 -2 -2 -1 7
page|5 -2 -1 -1 -1
pages|-3 -1 -1 0 5
pagin*|-1 7 -1 -1 -4
pagina|0 6 -2 -1 -4
paid|-1 -3 8 -2 -3
paid for|-2 -1 5 -1 -2
panel|-3 4 10 0 -8
paper|-5 3 3 -1 0
papie*|3 0 0 1 -5
par|-4 6 4 0 -5
para|4 -12 3 -11 15
para a|13 -9 7 0 -10
para dar|-1 -3 -1 -1 5
para la|8 -6 2 0 -5
para o|-8 -1 -2 2 8
para reactivarla|-1 -3 0 0 5
para um|-2 -1 -2 -1 5
para voce|-4 -2 -2 -1 10
parab*|-4 -3 6 4 -3
parabenizar voce|-1 -2 -1 5 -1
paral*|-3 -2 -2 2 6
parallax|-2 -1 -2 0 5
parallax fund|-2 -1 -2 0 5
paren*|-6 2 -1 -1 6
parent|-4 0 0 0 5
park|-3 6 -1 2 -5
parke*|-2 -2 6 -1 -1
parte*|-1 -2 -1 -2 5
parti*|9 -10 -1 1 -3
participacao|10 -2 -1 -1 -4
participacao e|5 -1 -1 -1 -3
participou|-4 -1 -1 -1 7
participou recentemente|-4 -1 -1 -1 7
partir|-7 2 -3 8 0
partir du|-2 -1 -1 5 -1
partn*|-6 0 8 -1 2
partner|-12 -2 4 -1 11
partners|4 3 3 0 -11
partnership|-5 -2 3 0 5
partt*|-3 6 -2 2 -3
parttime|-3 6 -2 2 -3
parttime one|-4 5 0 0 -1
party|-2 0 -2 -1 5
pas|10 8 -12 -6 1
pas de|-7 13 1 -2 -5
pas ete|8 -3 -2 -1 -1
pas etre|1 -5 0 0 5
pas na|-2 5 -1 -1 -2
pas pu|-6 1 -1 2 4
pasarte|5 -1 -1 -1 -1
paso|-3 -2 6 2 -2
pass|10 -8 -6 -3 9
pass on|-1 -2 -2 -1 6
passa|5 -3 -3 4 -4
passa sabato|-1 -1 -1 5 -1
passa*|1 5 -1 -2 -3
passe*|4 -3 6 -3 -4
passed your|-2 -2 -1 0 5
passer|-1 -2 5 0 -2
passez|5 0 0 0 -3
passo|-5 -3 7 -1 2
passo e|-4 -2 7 -1 -1
passp*|-7 -3 5 0 5
passport|-7 -3 5 0 5
passport and|-3 -1 6 0 -1
passt|-8 -8 19 -4 2
passt ihnen|-4 -1 7 -1 -2
passw*|-3 -3 -2 -1 8
password|-3 -3 -1 -1 8
patie*|2 11 -3 -2 -7
patience|1 9 -2 -1 -6
pauli*|7 0 -2 -1 -4
pauline|8 -2 -2 -1 -3
paulo|-1 -2 -2 -1 6
pay|1 -1 -3 2 7
payab*|-1 -1 -2 -1 5
payable|-1 -1 -2 -1 5
payme*|-3 -1 1 -2 5
payment|-2 -2 -1 -1 7
pdf|-11 11 -4 -2 6
peach*|-2 -1 -1 0 5
pedid*|-3 -2 -1 -1 8
pedido|-3 -2 -1 -1 8
pediu|-4 -1 -1 -1 6
peg|5 -2 -1 -1 -2
peg hatfield|5 -2 -1 -1 -2
pelha*|-3 -5 2 -1 7
pelham|-3 -5 2 -1 7
pelham contract|-2 -3 0 0 6
pelo|8 -1 -1 -2 -5
pena|-5 -2 -3 -1 11
pensa*|6 -2 -2 -1 -1
peopl*|6 1 -5 6 -10
people|6 2 -5 6 -9
people culture|-2 -2 -1 8 -3
people for|-5 -3 3 6 -1
per|6 -3 -5 -1 -2
per cameriere|5 -1 -1 -1 -1
per cui|6 -3 -1 -1 -1
per data|-1 -3 0 0 5
per email|-1 5 -1 0 -3
per il|7 7 -8 0 -6
per l|1 6 1 -3 -4
per la|8 -8 5 -3 -2
per ora|7 -2 -1 -1 -3
per post|-2 5 -1 0 -2
per week|-1 -1 -2 6 -1
per your|-3 -1 -1 0 5
perche ho|-1 0 -2 -1 5
perfe*|-4 -1 -1 -1 7
perfi*|9 7 -1 -6 -9
perfil|8 4 0 -5 -7
perio*|1 -5 -3 3 4
period|-5 -4 0 0 10
periode|8 -2 -2 0 -5
periode dus|5 -1 -1 -1 -3
perme*|5 -4 3 -2 -3
permesso|-1 -2 5 -1 -2
permesso di|-2 -1 5 -1 -1
permet|6 -1 -1 0 -4
permet pas|6 -1 -1 0 -4
permi*|-6 -4 3 -2 9
pero|6 -3 -8 0 6
pero he|-5 0 0 0 6
pero tu|-5 4 -1 -1 3
perri*|-2 0 -2 0 5
perrin|-2 0 -2 0 5
perso*|13 1 -10 -5 -16
person|14 -3 -5 4 -11
persona|19 -7 -6 -3 -3
persona con|5 -2 -1 -1 -1
personen|5 -3 -2 -1 0
personnel|5 -3 2 -1 -4
persons|0 6 -1 0 -5
pesso*|6 0 -3 -1 -2
pessoa|7 0 -3 -4 0
peter blok|-1 -1 -1 5 -1
phone|-4 3 19 -2 -12
phone call|-1 -2 5 0 -2
photo|-5 -1 1 -1 6
physi*|0 0 5 -1 -4
pick|-7 1 11 -2 -3
pick a|-5 -3 13 -1 -5
picke*|5 -2 1 -1 -3
pike|-7 5 0 3 1
piotr|1 -2 6 -1 -3
piu|12 -7 1 -2 -4
pj|-3 -2 -1 1 6
plaat*|-9 4 5 -2 2
plaats|-10 4 3 -1 4
place|-7 -7 9 -2 10
place in|-8 2 -1 -1 8
place*|-6 -1 -5 -2 16
placed on|-4 3 -2 -1 5
places|-6 -7 0 -3 17
places for|-11 0 0 0 12
plais*|-3 -3 0 10 -4
plaisir|-3 -3 0 10 -4
plaisir de|-5 -3 0 10 -3
plan|-2 1 6 0 -5
planner|3 2 1 1 -8
platz anbieten|-4 0 0 0 5
platz*|1 9 -4 -2 -3
platze|0 9 -4 -1 -3
platze voll|-3 5 0 0 -1
play|-1 1 6 1 -7
plaza|3 3 -5 -3 2
pleas*|-6 11 9 8 14
please|-6 11 8 2 16
please call|-3 -3 -1 0 8
please confirm|-4 -1 5 -1 0
please do|10 8 -3 0 -13
please dont|0 5 -3 3 -2
please find|-9 -1 -2 6 7
please keep|-3 5 2 0 -4
please note|-3 14 -3 -1 -5
please ring|6 0 -3 0 -2
please send|-2 -3 1 -1 5
please submit|-3 -2 1 -1 5
pleased|-14 -6 8 18 -7
pleased to|-13 -6 8 17 -7
pleasure|2 5 -1 0 -6
plezi*|0 -2 -2 -1 6
plezier|0 -2 -2 -1 6
pls|-2 -4 -1 -1 8
pls send|-2 -3 -1 -1 7
plumb*|5 1 -2 0 -3
plumbing|5 1 -2 0 -3
plus|1 -10 -4 5 10
plus tips|-1 -1 -1 5 -2
pm|-13 0 13 0 0
pode|-11 -1 9 -2 5
pode ser|-2 -1 5 0 -1
podem*|-13 -2 1 5 11
podemos|-13 -2 1 5 11
podemos ofrecerselo|-3 0 0 5 -2
poder|-3 5 -2 -1 1
poder darle|-5 5 0 0 0
podri*|-3 -2 7 -1 -2
podria|-2 -1 5 -1 -1
point*|7 0 -2 -1 -4
points|7 0 -2 -1 -4
polic*|-5 -1 -1 -3 11
policy|-1 -1 -3 -2 8
policy we|-3 -3 -1 0 6
pomer*|-2 -1 7 -1 -2
pomeriggio|-2 -1 5 0 -2
pool|2 -7 -2 -1 9
pop|6 -1 -1 0 -3
popping your|-4 5 0 0 -1
por|16 -8 -4 -9 -12
por el|7 4 -3 -1 -6
por error|-1 -3 0 0 5
por la|9 -2 0 -1 -6
por lo|4 -2 -1 4 -5
por no|6 -2 -1 -1 -3
por outro|-4 -2 -2 -2 9
por pasarte|5 -1 -1 -1 -1
por si|7 -2 -1 -1 -2
por teams|-4 -1 7 0 -1
por whatsapp|-2 5 -1 0 -1
porta e|-1 -3 0 0 5
portal|-1 1 -6 0 6
portal de|-2 -3 -1 -1 7
porteiro|-2 -2 -1 -1 5
porteiro precisamos|-2 -2 -1 -1 5
portf*|8 1 -1 -2 -6
portfolio|7 1 0 -2 -6
portland cycle|-3 0 5 0 -1
posic*|8 -4 -2 -1 0
posicion|8 -4 -2 -1 0
posit*|12 -7 0 2 -18
position|10 -4 4 1 -19
position kennenlernen|-6 -1 6 0 0
position of|6 -7 -5 12 -8
position s|-3 0 5 0 -1
position to|5 2 -2 -1 -4
posiz*|12 -5 2 -3 -6
posizione|12 -5 2 -3 -6
possi*|-12 0 5 3 5
possiamo|-5 -6 0 2 9
possible|-7 6 2 2 -3
post|17 -4 -10 7 -17
post of|9 0 -2 0 -8
poste|9 1 -5 8 -15
poste de|6 -1 -4 5 -6
posti|-4 -3 0 -1 7
posti*|8 -2 0 -1 -5
posting|7 -1 0 -1 -5
posto|5 0 4 -2 -6
posts|-3 -1 -1 -1 5
posts in|-4 -1 -1 -1 6
postu*|4 5 -5 -4 1
postuler|-2 -2 -1 -1 6
potre*|5 0 -1 -1 -4
pour|11 -2 -7 -6 -2
pour cette|5 -1 -1 -1 -2
pour juillet|5 -1 -1 -1 -2
pour l|5 0 -1 -1 -2
pour la|12 -6 1 -2 -5
pour le|-8 -2 1 5 7
pour une|-1 5 -1 0 -2
pour votre|6 -2 -3 -1 0
pourr*|-11 -8 3 -1 16
pours*|5 -6 5 -2 -2
pourv*|12 -3 -2 -2 -4
pourvoir|5 -2 -1 -1 -2
pourvue|5 -1 -1 -1 -2
power*|-3 6 -1 0 4
powered|-2 4 -1 0 5
powered by|-2 4 -1 0 5
pra|5 -4 -2 -3 3
pra gente|-3 -2 -1 0 6
pract*|5 6 -1 0 -10
practice|0 8 -2 -2 -4
practice manager|-5 6 -1 -1 0
prakt*|13 -4 2 -3 -8
praktikumsplatze|14 -3 -3 -2 -6
prati*|4 1 2 -2 -5
prazo|-5 3 2 2 -2
preav*|-4 -1 -2 5 1
preci*|9 -8 1 -4 2
precisamos|-1 -3 1 -2 5
preenchida|7 0 -2 -1 -3
prefe*|4 -6 7 -3 -4
prefer|-1 -1 5 -1 -2
preferisci|-2 -1 6 -1 -2
premi*|-1 -3 -1 -2 6
premium|-3 -2 0 0 6
prend|-2 6 -1 -1 -2
prend*|-2 -1 -2 -2 6
prenons|-1 -2 -1 -1 5
prepa*|-2 -2 5 4 -6
prese*|15 -5 8 -9 -17
preselectionnee|-2 -1 5 0 -2
present|6 1 -3 1 -4
presenta|-5 0 6 0 -1
presenta e|-5 0 6 0 -1
presentarse|-3 0 0 0 5
presente|12 -1 -4 -3 -3
presente para|6 -2 -1 0 -2
president parallax|-2 -1 -2 0 5
preso|9 0 -3 -2 -4
preso mio|5 -1 -1 -1 -1
press*|-5 0 4 -1 2
prest*|-2 -5 4 1 2
presto|-2 -2 6 2 -3
presu*|5 -1 -1 -1 -2
prete*|-2 -3 -2 -1 7
preve*|-4 -1 0 -1 6
previ*|-1 5 -2 1 -3
preza*|5 -3 -1 -1 0
prezado|5 -2 -2 -1 0
prima|-5 5 5 -1 -5
prima di|-2 0 5 -1 -2
primo|5 -2 0 -1 -2
princ*|-8 10 -1 -2 1
principal|-5 8 0 -2 0
print*|8 -1 1 -2 -5
printemps|5 -2 -1 -1 -1
prior*|5 -3 -1 -1 1
pris|5 -1 -1 -1 -2
priva*|2 1 3 1 -6
privacy merrowmart|5 0 0 0 -5
priya|1 3 -5 -2 4
priya*|-2 -2 -1 0 6
priyanka|-2 -2 -1 0 6
probe*|11 -10 8 -3 -6
probearbeiten|3 -3 8 -2 -5
probearbeiten kommen|-2 -1 5 0 -1
probl*|-9 0 8 -1 2
problem|-6 2 1 -1 4
proce*|5 6 -7 -11 6
procedere|-3 -4 -2 -2 11
procedere con|-6 -3 -2 -1 12
procedimento|6 -5 -2 -1 1
procedure|-10 8 2 -2 3
proceed|8 -8 -2 -1 3
proceed with|5 -4 -1 0 1
proceso|5 3 0 -5 -2
proceso se|-2 -2 6 0 -1
process|-6 10 -2 -1 4
process your|-1 -2 -1 -1 5
processed|-1 -4 0 0 5
processus de|-2 -1 -1 -1 6
procu*|-3 -1 -1 -1 6
produ*|-2 -4 10 -4 0
production|6 -2 1 -1 -4
produktmanagement|-4 0 -1 0 5
produktmanagement bei|-4 0 -1 0 5
profe*|8 0 -2 -5 -1
profi*|11 0 -1 -13 0
profiel|4 -5 -3 -1 5
profil|10 0 4 -7 -6
profil ist|-2 -2 0 0 5
profil mit|-3 5 0 0 -2
profil nous|-1 -2 6 -1 -3
profile|1 -2 -2 -3 10
profile on|-2 -1 -1 0 5
profili|-4 6 -1 0 -1
profilo|5 1 1 -3 -3
profilo non|5 -1 -1 0 -3
profilo su|-2 -2 -1 0 6
progr*|9 -7 7 -6 -6
program|1 -3 5 -1 -2
progress|5 2 -2 -1 -5
progressing|9 -3 -1 0 -4
progressing your|5 -1 -1 0 -2
proje*|-7 -7 -6 -3 24
project|-1 -4 -3 0 9
projektassistenz|-2 -1 -1 -1 5
promi*|-2 7 0 -1 -3
promise|-5 5 1 -1 0
promise to|-1 5 -1 0 -2
promo*|6 -5 -3 -1 2
promp*|-6 0 2 0 5
prope*|-3 3 -6 1 5
properly|-2 5 -1 -1 -2
propi*|2 -3 -3 -1 5
propo*|-28 -13 0 26 16
proposee|-3 -1 -1 -1 5
proposee pour|-3 -1 -1 -1 5
proposer|-2 -2 -2 8 -2
proposer le|-3 -1 -1 6 -2
proposerons|-3 -1 -1 -1 5
proposerons une|-3 -1 -1 -1 5
proposta|-9 -6 -6 15 6
proposta di|-2 -2 -2 7 -2
propr*|-6 -3 -2 -2 13
proprietaire|-5 -1 0 0 7
proprietaire a|-4 -1 0 0 6
proprietario|-2 -1 -1 -1 5
prose*|7 -2 -1 -1 -2
proto*|-2 5 -1 -1 -2
prova|9 2 5 -3 -13
provi*|0 -4 2 9 -7
provisional|-3 7 -2 2 -4
provisional de|-3 8 -1 0 -3
proxi*|-6 6 4 -3 -2
proxima|-2 3 5 -2 -5
proxima etapa|-1 0 6 -1 -3
proximo|-5 -2 3 -1 5
prueb*|-7 2 11 -1 -4
prueba|-5 1 8 -1 -2
prufe*|-4 7 -1 0 -1
prufen|-7 8 -1 0 0
prufu*|-6 0 2 -1 4
prufung|-5 -2 3 -1 5
prufung ihrer|-4 -1 0 0 6
psico*|-5 7 -1 -1 0
publi*|-14 10 -4 -2 13
publicacion|-3 5 -1 0 0
publicacion de|-2 5 -1 0 -2
publicada|-6 -4 -2 2 9
publicara|-4 9 -1 0 -3
publicara en|-3 7 -1 0 -3
publication|-4 -1 0 0 5
puede*|-4 1 -1 -1 5
puedes|-3 -2 0 -1 7
puest*|2 -5 -2 4 1
puesto|2 -5 -2 4 1
puesto de|3 -1 0 6 -8
puesto que|-5 0 0 0 6
punkt*|6 1 -2 -1 -5
punktzahl|5 0 0 0 -4
puo|-6 1 6 0 0
puo mercoledi|-4 0 5 0 -1
puoi|-6 -2 5 0 3
pursu*|6 1 -1 -1 -5
purtroppo devo|-2 -1 -3 -1 7
purtroppo il|-3 -2 6 -2 1
purtroppo non|3 3 -1 -1 -5
put|3 5 -2 -1 -3
put it|-2 6 -1 0 -3
put you|5 -4 1 -1 -1
qu|-5 -1 -1 1 6
qualc*|6 -2 -1 -1 -2
qualcosa|5 -2 -1 -1 -2
quali*|4 4 -6 7 -2
qualifications|7 1 -1 0 -6
qualified|3 5 -1 -2 -3
qualita|-3 -1 -1 6 -2
qualite|0 -2 -1 7 -4
qualite avec|-2 -1 0 5 -2
quality|-3 -1 0 0 5
quand*|1 -2 5 -1 -2
quando|1 -2 5 -1 -2
quanto|5 -3 -1 0 0
que|12 -13 -14 -4 1
que a|2 -6 4 -2 1
que en|5 -2 0 0 -3
que has|0 -5 -1 2 3
que he|-5 0 0 0 6
que ja|6 -2 1 -1 -4
que nous|6 3 -3 4 -9
que o|3 -6 -3 -2 9
que pena|-7 -2 -1 0 9
que prevu|-2 5 -1 0 -2
que te|6 -1 -2 1 -3
que voce|-8 0 -1 -1 10
que votre|-6 1 -1 3 2
queda*|9 2 -5 -2 -4
quedado|7 -2 -1 -1 -3
quedo|7 -4 -2 1 -2
quell*|6 -2 -1 0 -2
quelq*|9 -2 -2 -2 -3
quelqu|9 -2 -2 -2 -3
quelqu un|9 -2 -2 -2 -3
quere*|-2 -2 -4 8 0
queremos|0 -5 -2 7 -1
queremos ofrecerle|-3 0 0 5 -2
quero|-6 -1 3 3 1
quest*|-3 -5 -2 2 11
questionnaire|-5 2 0 -1 4
questions|-6 -6 1 4 8
qui connait|5 -1 -2 -1 -2
quick|-9 4 2 2 0
quick note|-5 4 -1 0 2
quick one|5 0 0 0 -4
quick*|-2 -4 -1 -1 8
quickly|-2 -4 -1 -1 8
quien*|-2 5 -1 0 -1
quienes|-2 5 -1 0 -1
quiet|2 5 -1 0 -4
quind*|-5 2 2 3 -2
quindi|-5 2 2 3 -2
quint*|-6 3 7 -2 -3
quinta|-5 0 8 -1 -2
quinta as|-4 -1 8 -1 -2
quirofano|-2 5 -1 0 -1
quirofano y|-3 5 0 0 -1
quote|-7 0 -1 -1 9
r|5 4 -4 4 -8
radio|9 -2 -2 -1 -3
ran something|-4 -1 0 -1 6
randw*|-1 -2 -1 0 5
randweg|-1 -2 -1 0 5
randweg uitzendgroep|-1 -2 -1 0 5
range|5 1 -2 -1 -2
rapaz|11 -2 -2 -2 -4
rappe*|-2 7 0 -1 -3
rappo*|6 -2 -2 -1 -2
rapport|6 -1 -2 0 -3
rate|-6 -7 -5 1 18
rate and|-1 -4 -1 -1 7
rate your|-5 -2 -2 -1 9
rated|5 0 -2 0 -2
raum|-5 -1 8 -1 -1
re|6 -1 9 -8 5
re a|6 -1 -1 0 -4
re looking|-6 -2 0 -2 9
re not|9 2 -3 -2 -4
re only|-2 -3 1 -1 5
re selected|-4 7 -1 0 -2
re still|-3 7 -1 -1 -2
re the|-5 -3 8 2 -2
re through|-2 -2 6 0 -3
reach|3 6 3 -2 -9
reach you|-4 -1 6 0 -1
reached|-1 5 -1 -1 -1
reached us|-2 5 -1 0 -2
reactivarla|-1 -3 0 0 5
reactivarla desde|-1 -3 0 0 5
read|-1 10 -2 -4 8
read it|-3 5 -3 -1 2
read the|-8 0 -1 0 10
read your|-5 2 2 -1 1
readi*|1 8 -2 -2 -2
reading|2 9 -1 -2 -8
reage*|-9 2 -1 -2 9
reageren|-5 4 -1 -1 3
reageren op|-4 -1 0 0 5
reali*|0 4 7 -2 -8
realizar|-2 0 6 -1 -3
reall*|11 -7 -2 -1 -3
really|11 -7 -2 -1 -3
reaso*|4 -10 -3 0 8
reason|8 -5 -3 -1 2
reasons|-3 -3 -3 2 8
receb*|-14 18 -5 -3 3
recebemos|-8 15 -2 -1 -3
recebemos a|-4 5 0 0 -1
recebendo|-4 -1 0 0 6
recebendo candidaturas|-4 -1 0 0 6
rececionista|5 -1 -1 0 -2
recei*|-5 26 -8 -1 -7
receipt|-1 7 -3 -1 -3
receipt of|-3 8 -2 -1 -2
receive|-1 10 3 0 1
received|-10 26 -9 0 -6
received and|-4 6 0 0 -1
received your|-8 13 -2 0 -3
receiving|0 -2 -3 -1 6
receiving this|-2 0 -2 -1 5
recem*|-3 -1 -1 0 5
recemment|-3 -1 -1 0 5
recemment participe|-3 -1 -1 0 5
recen*|-2 -7 -7 -5 22
recent|6 -2 -2 -2 1
recentemente|-4 -1 -1 -1 7
recently|-6 -3 -3 -1 14
recently applied|-4 -2 -1 0 7
recently interviewed|-4 0 -2 0 6
recep*|-5 14 -3 2 -5
reception|-4 12 -2 0 -5
recev*|-7 4 1 -2 3
reche*|6 -6 -2 -1 3
recherche|1 -3 -1 -1 5
rechn*|-7 10 -2 -1 0
rechnen|-4 8 -1 0 -2
recht*|5 2 1 -2 -5
recib*|-9 13 -3 -3 1
recibido|-7 11 -2 -1 -1
recibiras|-1 -3 0 0 5
recibiras mas|-1 -3 0 0 5
recom*|-7 -4 -5 2 15
recommend|-2 -2 -1 -1 6
recor*|-4 -3 5 2 8
record|-5 -3 1 1 5
recru*|6 5 7 -3 -10
recruiter|-5 5 2 0 -1
recruiting|0 1 5 -1 -4
recruitment|11 -8 2 3 -13
recrutement chez|-3 -1 -1 0 5
recu|-3 12 -3 1 -7
recu votre|0 6 -1 -1 -2
reel|6 -1 -1 -1 -3
refer|7 -3 -2 -1 -1
refer to|7 -2 -1 -1 -3
refer*|-4 8 -7 0 13
reference|3 5 -4 -1 -1
reference to|5 0 -1 1 -4
references|-10 -1 2 5 3
references and|2 3 -1 3 -7
referral|-6 0 -1 -1 8
referred|4 6 -2 -1 -6
referred to|-1 5 -1 0 -3
refun*|-1 -1 -3 -1 7
refus*|-1 -9 -4 0 15
refused|-6 -4 -3 -2 16
regar*|4 0 -2 -1 -5
regarding|-1 6 -1 -1 -4
regards|5 -6 0 0 -2
regie*|5 -2 -1 -1 -1
regio*|8 -1 0 -2 -5
regional|4 3 1 -1 -7
regis*|-4 19 1 -1 5
registered|3 1 5 2 0
registering|-7 8 -1 0 0
registering your|-3 6 0 0 -3
registration|0 -3 -1 -1 5
regol*|-2 -3 -1 -1 6
regre*|5 -6 -6 -4 12
regret|6 -8 -3 -6 12
regret to|3 -5 -2 -2 8
regrettably|1 5 -1 2 -7
regrettons|-4 -1 -1 0 6
reich*|1 -5 3 -2 3
reichen|-1 -3 0 0 5
reichen sie|-1 -2 -2 0 5
reisc*|-3 5 0 0 -1
reisch|-3 5 0 0 -1
rejec*|-18 -14 -9 -8 46
rejected|-10 -10 -6 -6 33
rejected by|-2 -2 -1 -2 7
rejection|-6 -1 -2 -1 11
rejections|-1 -2 -1 -1 5
relat*|0 -3 -1 -1 5
reloc*|-4 -1 3 5 -3
relocation|-3 -1 3 5 -4
remai*|-1 7 -3 -2 -1
remain|-5 7 -1 -1 0
remarcar|-2 -1 5 -1 -1
remer*|12 -6 -4 1 -6
remercions|10 -2 -3 -2 -4
remot*|-11 4 1 1 8
remote|-10 3 2 2 5
remov*|-1 -5 6 -1 2
rende*|-4 -3 3 -2 7
rendezvous|-4 -3 3 -2 7
rendezvous est|-2 -2 -1 -2 7
renne*|-6 8 1 -1 -2
rennen|-2 9 -2 -1 -4
rensk*|-2 -1 5 -1 -2
renske|-2 -1 5 -1 -2
reopen|-1 -2 -1 -1 5
rep|-2 -5 3 -1 5
repla*|-1 -1 5 0 -2
replaced|-2 -1 5 0 -1
reply|-4 4 -1 0 15
reply with|-8 -2 1 1 8
repon*|-9 12 3 5 -8
reponse|-12 10 2 6 -5
reponse avant|-4 -1 -1 7 -2
reponse de|-4 7 0 0 -1
repre*|-4 -4 0 -1 8
req|-1 -3 -3 1 5
req in|-3 -2 -1 -1 6
reque*|-13 -10 -2 -2 26
request|-10 -4 -5 -1 21
request for|-3 -1 -1 -1 7
requested|-8 -4 1 -1 12
requested on|-3 0 -1 0 5
requests about|5 0 0 0 -5
requi*|15 5 -1 -5 -18
required|7 -2 0 -1 -3
requirements|-3 8 1 -1 -2
requirements will|-4 5 0 0 -1
requisition|9 1 -1 -1 -7
resea*|4 0 -3 4 -6
research|6 2 -2 2 -8
resid*|-1 -2 -2 -3 9
residential|-1 5 -1 0 -3
resol*|-1 0 -3 -3 6
resolver|-3 5 0 0 -1
resou*|6 -1 3 -2 -2
respe*|6 1 -3 -1 -2
respo*|-5 12 -5 -4 10
respond|-8 4 -2 -1 8
respond to|-4 5 -1 0 0
responder|-5 2 -4 -2 9
responsable qualite|-2 -1 0 5 -2
respu*|-6 5 1 2 -2
respuesta|-6 7 -1 3 -2
respuesta antes|-5 5 0 0 0
rest|-2 -2 5 -1 -1
resta*|1 2 -5 -1 3
reste*|-6 4 -1 0 4
restr*|-3 -1 -1 -1 5
restructuring|-4 -1 -1 -1 5
restructuring we|-4 -1 -1 -1 5
resub*|-4 1 -1 -1 5
resul*|11 0 -6 -5 -1
result|6 -1 0 -1 -4
resultado|-1 -1 -3 -1 5
results|2 6 -4 -2 -2
resum*|-8 5 -6 -4 14
resume|-9 5 -6 -4 15
resume is|-1 -1 -2 -1 5
retai*|1 -3 -2 -2 6
retail|-3 -2 -2 -1 8
reten*|8 0 -8 -5 6
retention|-6 -2 -1 0 9
retention policy|-3 -2 -1 0 6
retenu|2 -4 -2 -2 6
retenue|10 0 -2 -1 -5
retir*|-7 -2 -1 -1 12
retirado|-2 -4 0 0 7
retirado tu|-2 -4 0 0 7
reto|-2 5 -2 3 -3
retou*|-6 0 2 5 -2
retour|-6 1 4 1 0
retour de|-1 -1 5 -1 -3
retour nous|-3 -1 -1 0 5
retra*|-6 1 1 -1 5
retrait|-3 -2 -1 0 7
retrait de|-3 -2 -1 0 7
retur*|-6 -4 6 2 1
return|-7 -1 7 1 -1
reuni*|-4 6 3 -1 -3
revan*|-1 -1 0 5 -2
revanche|-1 -1 0 5 -2
revanche je|-2 -1 0 5 -2
reven*|-8 8 -2 4 -3
revenons|-4 7 0 0 -2
revenons vers|-4 7 0 0 -2
rever*|-6 4 -1 -1 3
revert|-5 4 -2 -1 3
revie*|-1 17 -7 -4 10
review|-9 14 -7 0 14
review by|-5 4 0 0 2
review of|6 -2 0 0 -3
reviewed|8 -3 1 -1 -5
reviewed by|1 6 0 0 -7
reviewed your|2 -5 2 -1 3
reviewing|-2 5 1 -1 -3
revisaremos|-2 5 -1 0 -1
rg|-2 -2 0 -1 5
rh|7 -3 -2 0 -2
ricer*|5 -4 -2 -1 2
ricerca|6 -2 -1 -1 -2
ricev*|-8 13 -5 -3 3
ricevuto|-4 5 -2 -1 2
ricevuto grazie|-1 -3 0 0 5
ricevuto il|-4 6 -1 0 -1
richi*|-7 0 -3 -3 13
richiesta|-7 0 -2 -2 12
richiesta di|-3 -3 -1 -1 7
right|1 1 -4 -1 6
right fit|5 0 -1 0 -3
right for|-5 1 -1 0 5
right now|6 3 -3 -2 -4
rijwi*|-2 5 -1 -1 -1
rijwiel|-2 5 -1 -1 -1
rijwiel zoon|-2 5 -1 -1 -1
ring|4 6 -2 2 -10
ring everyone|-2 5 -1 -1 -2
ring the|5 -1 0 -1 -3
ringi*|-2 5 -1 -1 -2
ringing|-2 5 -1 -1 -2
ringing them|-2 5 -1 -1 -2
ringr*|8 -6 -5 -2 6
ringrazio|1 -2 -3 -1 5
ringrazio e|-1 0 -2 -1 5
ripen*|-1 -3 0 0 5
ripensarci|-1 -3 0 0 5
ripensarci la|-1 -3 0 0 5
ripre*|-7 5 -1 0 4
ripresentare|-5 0 0 0 5
risco*|-3 6 -1 0 -2
riscontro|-3 6 -1 0 -2
rispo*|-6 6 -1 -1 2
rispondiamo|-3 5 -1 0 -1
risul*|9 1 -4 -2 -4
rita|5 -1 0 -1 -2
ritir*|-2 -3 -1 0 7
ritiriamo|-1 -3 0 0 5
ritiriamo la|-1 -3 0 0 5
road|-7 2 2 0 2
robotics|0 -2 1 5 -4
rocio|-5 0 0 0 6
rocio b|-5 0 0 0 6
roisin got|-1 -2 5 0 -1
role|14 -3 -7 -4 -11
role at|10 -1 -2 2 -10
roles|6 1 -1 -2 -5
ron|5 -2 -1 -1 -1
room|-11 -1 3 3 6
room leader|-2 -1 -1 5 -1
rosa|2 -4 -3 -2 6
rosal*|5 -2 3 -1 -6
rosalind|2 0 4 0 -5
round|-9 -2 12 -4 7
round as|-4 -1 0 0 5
round for|-2 -1 6 -1 -3
round*|5 -2 -2 -1 0
rounds|5 -2 -2 -1 0
route|-2 -2 -1 -1 5
ruckm*|-5 6 -4 2 1
ruckmeldung|-5 6 -4 2 1
ruckst|-2 -2 0 0 5
ruckst automatisch|-2 -2 0 0 5
rufe|-6 9 1 -1 -3
rufe ich|-5 9 -1 -1 -2
rufen|4 -5 3 -2 -1
ruft|-5 10 -1 -1 -3
ruft dich|-4 8 -1 -1 -2
ruhe|-1 7 -2 -1 -2
ruhe an|-4 7 -1 -1 -1
run|11 -4 -3 -1 -2
run a|6 -1 -2 -1 -3
runde|1 -3 8 -1 -3
runs|-4 -4 2 -1 7
s|2 14 1 0 -7
s a|9 8 -1 0 -17
s il|-4 6 -1 0 -1
s interview|-3 -1 -2 0 6
s like|-2 -1 -2 0 5
s p|-5 2 4 2 -2
s the|7 -3 -2 -1 -1
s wheelbuilder|-3 0 5 0 -1
sabad*|0 -1 -3 -1 5
sabado|-1 -1 -2 -1 5
sabat*|-6 1 -2 3 3
sabato che|-1 -1 -1 5 -1
saber|-2 -1 -1 0 5
sabrina oddo|-1 -3 0 0 5
sachb*|-2 5 0 -1 -2
sad|-3 -1 -1 0 5
sadly|-3 0 -1 -1 5
safel*|-4 7 -2 2 -2
safely|-3 7 -1 -1 -2
safet*|-2 5 2 0 -4
safety|-2 5 2 0 -4
sag|-4 -5 5 4 -1
sag halt|-2 -1 -1 5 -1
sagen|-5 8 -4 1 -1
said|10 -9 -1 5 -6
sala|-7 -5 14 -1 -1
sala consiliare|-6 -1 8 0 -1
salar*|-12 -8 -1 12 9
salary|-9 -5 2 8 4
sale|-3 -2 -1 -1 7
sales|3 -1 3 0 -5
salle|-3 -2 8 -1 -1
salud*|10 0 1 0 -11
saludo|2 5 -2 -1 -4
salut|4 5 0 -3 -5
salut*|13 -5 -1 -2 -6
salutations|6 -2 -2 -1 -1
saluti|5 -2 1 -1 -3
salvo*|-4 -1 0 0 6
salvou|-4 -1 0 0 6
salvou nao|-4 -1 0 0 6
sam|-6 -7 3 6 4
same|-7 -2 15 5 -10
same time|-2 -1 6 0 -2
samir|-3 -2 7 0 -2
sampl*|-1 -1 7 -1 -3
samue*|0 -2 -1 5 -2
samuele|-1 -2 -1 5 -1
samuele se|-1 -1 -1 5 -1
sande*|-1 -2 -1 -1 5
sandr*|0 -3 -1 0 5
sanit*|-4 1 5 -1 -1
sans|-7 -2 -3 -1 13
sans reponse|-3 5 0 0 -1
sao|-9 -1 5 -2 6
sao paulo|-3 -1 -1 -1 6
saper*|-3 5 2 -1 -2
sapere|-3 5 2 -1 -2
sapere entro|-3 5 -1 0 -1
sara|-6 -1 2 -2 7
sarah|-1 3 -6 0 4
sat|-1 -2 9 1 -7
satis*|5 2 -3 3 -7
satisfactory|3 -1 -1 3 -5
satur*|-6 -6 7 -2 6
saturday|-8 -5 8 -3 8
satz|-6 -1 2 0 5
saved|-8 -5 -3 -1 18
saved is|-2 -2 -1 -1 5
saw|-3 -2 5 -2 2
say|0 7 -8 10 -3
say it|-2 5 0 0 -2
say that|5 -2 -2 2 -2
say up|-2 -1 -2 0 5
say we|-2 -1 -1 5 -1
say yes|1 -2 -1 6 -3
says no|5 -1 -1 -1 -2
says they|-3 -2 -1 -1 6
scade|-1 -3 -1 0 6
scade tra|-1 -3 -1 0 6
scelt*|6 -1 -6 2 0
scelto|7 -3 -4 1 -1
scelto di|6 -2 -1 -1 -3
scelto un|-1 -1 -1 -1 5
schaa*|-1 -2 -3 8 -2
schaal|-2 -1 -3 8 -2
schad*|-7 -4 1 2 9
schade|-5 -3 2 -1 7
schade dass|-6 -2 -1 0 9
schau|-4 10 -4 -2 0
schau ma|0 6 -2 -2 -2
schau*|-3 9 0 -2 -5
schaue|-3 6 -1 -1 -1
schaue sie|-3 6 -1 -1 -1
sched*|-6 -3 15 -2 -2
schedule|-4 0 7 0 -2
scheduled|-4 -4 8 -1 1
scheduled for|-6 -3 8 -1 1
schei*|5 -1 -1 -1 -2
schic*|-6 -4 0 2 7
schichten|-3 -3 -2 -1 9
schichten voll|-2 -2 0 0 5
schnellbewerbung per|-2 5 -1 -1 -1
schneller|-3 -3 1 0 5
schneller starten|-2 -2 0 0 5
schon|6 2 -8 -8 8
schon dass|-4 0 -1 -1 5
schon sagen|-3 5 -1 0 -1
schon von|-4 0 -1 0 5
schon wen|9 -3 -2 -1 -3
schon zwei|-3 0 6 0 -2
schoo*|4 5 3 -2 -10
school|1 6 2 -1 -7
schre*|5 7 1 -3 -9
schreib stop|-2 5 -1 -1 -1
schri*|-4 2 8 -3 -3
schritt|-3 1 5 -1 -2
schul*|9 -1 -1 2 -10
scien*|-1 -6 5 -1 3
scientist|3 -5 -1 0 3
scientist mid|-1 -3 0 0 5
score|14 -2 -5 -1 -5
scree*|-3 -1 -3 2 5
se|2 14 -3 -3 -9
se adjudico|-3 5 0 0 -1
se demora|-5 5 0 0 0
se dovessi|-1 -3 0 0 5
se in|5 -1 -1 -1 -1
se publicara|-3 7 -1 0 -3
se sei|-1 -1 -1 5 -1
se si|5 -2 -1 -1 -2
searc*|1 -5 -4 -5 15
search|3 -4 -2 -4 9
searches|-4 -1 -1 -1 6
searches this|-3 -1 -1 -1 6
seaso*|2 2 -7 3 1
season|0 1 -6 1 3
sechs monaten|-2 -2 -1 0 5
secon*|2 4 0 0 -6
second|-5 5 -1 1 0
secre*|0 6 -1 1 -2
sede|-2 0 6 -1 -4
see|-2 -1 7 -4 10
see all|-4 0 -1 -1 6
see and|-2 7 -3 0 -1
see below|-1 -2 -1 -1 5
see by|-2 5 -1 -1 -2
see more|-3 -1 -1 0 6
see who|-4 -7 -1 0 12
see you|-1 -5 8 -3 1
segue|-6 6 2 3 -4
segui*|7 -5 1 -3 1
seguir|6 -7 0 -2 3
seguir com|5 -1 -1 -1 -2
segun|0 -2 -1 6 -2
segun*|-8 0 3 4 1
segunda|-6 0 0 4 1
segunda jefa|-3 0 0 5 -2
segur*|-5 -2 -2 -1 10
sehen|5 -1 3 -2 -5
sehen sie|5 2 -2 -1 -4
sehr|8 -7 -5 -1 -3
sehr geehrte|4 -5 3 -4 4
sehr geehrter|5 2 -4 -4 3
sei|5 -4 -4 5 -2
sei ancora|-2 -2 -2 5 1
seit|5 0 -4 -1 0
seja|-6 5 -2 4 0
seja bemvinda|-1 -2 -1 5 -1
selbs*|-6 4 -1 -1 4
selbstauskunft|-4 0 0 0 5
selec*|7 10 -2 -9 -7
seleccion|-4 -2 -2 -1 9
seleccion puesto|-5 0 0 0 6
selecionado|2 2 3 -1 -5
selected|-1 -1 0 -3 13
selected for|-15 10 -3 1 9
selected to|-6 2 7 -1 -2
selectie|0 7 -3 -1 -3
selection|-2 5 4 -3 -2
selection panel|-5 0 0 0 5
selez*|5 2 -2 -3 -1
selezione|-1 6 -3 -1 0
selezione e|-3 5 0 0 -2
semai*|-10 12 -4 1 1
semaine|-4 5 -2 -1 2
semaines|-5 6 -1 2 -1
seman*|-19 16 -3 0 6
semana|-12 11 -2 -2 4
semana que|-5 7 -1 0 -1
semanas|-6 6 -1 0 0
send|-7 -9 -3 0 19
send me|-4 2 5 -1 -2
sendi*|1 7 -4 -3 -1
sending|1 7 -4 -3 -1
senhorio|-4 -1 0 0 5
senhorio optou|-4 -1 0 0 5
senio*|1 -4 -3 2 6
senior|0 -7 -3 2 11
senor|5 -3 -1 0 -2
senor*|-4 -1 0 0 5
senores|-5 0 0 0 6
sent dear|7 -2 0 0 -4
sent to|-5 11 1 0 -7
sent your|-2 -2 -1 0 6
senti*|0 -5 5 -3 3
senza|-2 -5 -2 -1 8
sepa|-2 5 0 -1 -1
sepa algo|-3 5 0 0 -1
septe*|-5 -4 -7 18 -1
september|-8 -1 -6 15 1
september als|-1 -1 -1 5 -1
september subject|-1 -1 -1 5 -1
seque*|5 -2 -1 -1 0
sequencia|5 -2 -1 -1 0
ser|-5 5 8 0 -8
sera|-3 2 8 -1 -6
serao|-4 6 -1 0 0
serat*|5 -1 -2 -1 -1
serata|5 -1 -2 -1 -1
serata di|5 -1 -2 -1 -1
serie*|-9 -4 6 -2 11
series|-4 -3 -3 -1 11
seriezvous|-5 -3 9 -1 0
seriezvous libre|-3 -2 6 -1 -1
serio*|-3 -1 -1 8 -3
serions|-2 -1 -1 6 -2
seron*|-4 7 0 -1 -2
seront|-4 7 0 -1 -2
serra|-2 8 -1 -1 -3
serve|10 -2 -2 -1 -4
servi*|2 2 0 7 6
service|1 -2 5 4 4
servicedesk|-1 -2 -1 0 5
servicemonteur|-2 -2 -2 8 -2
services|8 8 -3 -3 -10
servicos|-3 -2 0 0 6
servu*|5 -3 -2 3 -4
servus|5 -3 -2 3 -4
servus flo|-2 -1 -1 5 -1
set|-1 -3 11 -2 -5
set up|-3 -2 7 -1 -1
sette*|-2 6 -1 -1 -3
settembre|-2 6 -1 -1 -3
setti*|-4 8 -2 3 0
settimana|-3 5 -1 0 -1
settimane|-2 5 -1 0 -1
seu|1 0 -4 -9 12
seu contacto|-4 -1 0 0 5
seu curriculo|1 7 -2 -2 -3
seu interesse|5 -3 0 0 -1
seuil|5 -1 -1 -1 -3
seuil d|5 -1 -1 -1 -3
sever*|0 -2 -3 -1 5
shall|0 5 -2 1 -4
sharp|-1 -1 5 0 -3
she says|-3 -2 -1 -1 6
shift|-9 3 6 -1 4
shift that|-3 0 -1 0 5
shifts come|-3 0 -1 0 5
shoes|-5 -2 13 -1 -4
short*|2 18 7 -4 -20
shortlisted|1 6 15 -2 -18
shortlisted candidates|-6 4 5 0 -3
shortlisted for|2 -2 5 0 -4
shortlisting|0 10 -4 -1 -5
shoul*|7 1 -3 5 -10
should|6 1 -3 5 -9
should say|-2 -1 -2 0 5
should you|1 -2 6 -1 -5
shout if|-2 -3 -2 5 2
show|-14 -1 -1 -2 19
si|-2 18 -5 0 -10
si comunica|5 1 0 -1 -5
si conferma|-2 8 -1 -1 -4
si e|9 -5 -1 -1 -2
si el|-3 5 -1 0 -1
si en|-5 6 0 0 -1
si lo|-1 -3 0 0 5
si no|-4 -3 2 -2 7
si presenta|-5 0 6 0 -1
si queremos|-3 0 0 5 -2
si sale|-3 -2 -1 -1 7
si se|5 -4 0 0 -1
si terra|-5 0 6 0 -1
sich|-1 1 -6 -1 10
sich der|-8 2 4 5 -3
sich die|-6 4 -1 -1 4
sich erledigt|6 -1 -1 -1 -2
sich in|5 -3 -1 -1 0
sich unsere|-1 -3 0 0 5
sick|-4 10 -5 -1 -1
sick and|-3 10 -7 -1 1
side|7 -1 1 -1 -6
sido|-2 -9 -1 -4 17
sido descartado|5 -2 -1 -1 -2
sie|-6 -1 2 -4 24
sie aber|-2 -2 6 0 -1
sie am|-11 -6 15 2 1
sie an|-6 8 -1 -1 0
sie bei|7 -6 0 -1 -1
sie bis|-4 7 3 -1 -5
sie die|4 -5 3 0 -2
sie dies|-1 -3 -1 0 5
sie diese|0 -4 -1 0 5
sie entschieden|-5 -2 -2 10 -1
sie erhalten|-4 -1 0 0 5
sie es|-3 -2 -1 1 5
sie fur|-3 0 8 -1 -5
sie haben|3 -13 2 -1 9
sie horen|-2 5 -1 0 -2
sie ihr|5 -2 2 -1 -4
sie ihre|-5 0 2 -1 5
sie in|5 -2 2 -1 -3
sie mir|-6 2 -1 6 -1
sie mit|-5 0 -2 -1 8
sie nicht|7 -7 -3 -3 7
sie sich|-3 0 1 -2 6
sie sind|-2 9 -1 -1 -5
sie um|-2 -3 -1 0 7
sie uns|-9 4 -4 0 10
sie von|-1 5 -2 -1 -1
sie zu|-7 7 1 -1 0
sign|-5 4 -3 12 -1
sign by|-1 -1 -1 5 -3
signi*|-2 1 -2 7 -5
signing|-1 0 -1 7 -5
signing bonus|-1 0 -1 6 -4
sigue|-3 8 -1 -1 -3
sigui*|-1 0 5 1 -4
siguiente|0 -3 5 1 -3
silen*|0 6 -1 0 -4
silence|-1 6 -1 0 -3
sim|-4 5 -2 -1 2
simil*|-6 -3 -4 -3 17
similar|-9 0 -2 -2 13
sin resolver|-3 5 0 0 -1
since*|9 -6 -4 0 3
sind|7 8 -9 -7 0
sind aktuell|-2 -2 0 0 5
sind am|-3 5 0 0 -1
sind sie|-3 -3 -3 2 7
sind weiter|-2 5 -1 -1 -2
sind wir|6 -4 -3 -2 3
singl*|7 -2 0 0 -4
single|7 -2 0 0 -4
siste*|1 -4 6 -1 -2
sister|-1 -4 6 0 -2
sito|-2 5 -1 0 -1
situa*|4 0 2 0 -7
situacao nao|5 -1 0 0 -3
six|7 1 -3 4 -9
six months|10 2 -2 2 -10
skill*|7 1 -4 -1 -3
skills|8 2 -3 -1 -6
slot|-11 -6 31 -2 -14
slots|-3 -4 5 -1 4
sluit|8 -3 -1 -1 -3
smith|-3 1 -3 0 6
snel|-4 2 -2 -1 5
so|8 26 -11 -1 -16
so do|0 -4 -1 0 5
so dont|-3 -2 -1 -1 6
so here|9 -2 -2 -1 -4
so i|10 -2 -1 -2 -3
so it|5 4 -2 -2 -5
so much|5 -2 1 -1 -1
so please|-7 15 -4 -1 -2
so that|-3 -1 1 -1 5
so unfortunately|0 7 0 -1 -5
so we|13 -6 0 -1 -6
so you|-6 -2 -1 1 7
so your|-3 -2 -1 -1 6
sobal*|-5 5 -1 -1 1
sobald|-5 5 -1 -1 1
sobald sie|6 -4 2 0 -3
sobald was|-2 -2 0 0 5
sobre|6 1 -4 -3 -1
sobre este|-1 -3 0 0 5
sofie|-3 5 -1 0 -1
sofor*|-5 3 1 -2 3
sofort|-5 3 1 -2 3
sofort antworten|-3 5 -1 0 -2
softw*|-1 -2 0 5 2
software|-1 -2 0 5 2
software engineer|-2 2 1 3 -5
soggi*|-2 -1 5 -1 -1
soggiorno|-2 -1 5 -1 -1
solic*|-12 0 -4 0 20
solicitado|-2 -3 -1 -1 7
solicitud|-10 5 -2 -2 9
solicitudes|-5 0 -1 -1 6
soll|-5 -2 -1 -1 8
soll ich|-4 0 -1 0 5
solli*|-7 11 7 -8 1
sollicitatie|-8 8 5 -6 3
sollicitatie in|-3 -2 -2 -1 7
sollicitatie is|-7 14 -3 -1 -3
sollicitaties|-3 7 -2 -1 0
sollt*|-5 10 -1 -1 -2
sollten|-2 6 0 0 -4
solo|-4 11 -1 -2 -4
solo ai|-3 5 -1 0 -1
some|9 -3 1 0 -9
some times|-1 0 5 0 -3
someb*|17 -4 -4 -2 -9
somebody|17 -4 -4 -2 -9
somebody who|5 -1 -1 0 -3
someo*|17 -10 -4 -2 -7
someone|17 -10 -4 -2 -7
someone else|-6 -2 1 0 7
someone who|11 -2 -3 -1 -5
someone with|7 -1 -1 0 -4
somet*|9 -3 -1 -2 -4
something|9 -3 -1 -2 -4
something else|7 2 -2 -1 -5
somme*|11 -6 -3 -4 2
sommer|4 -5 -3 -2 7
sommes|8 -2 -1 -1 -4
somos|-3 5 0 0 -1
son|-3 0 -3 -2 8
sonde*|-2 -1 8 -1 -4
sondern|-2 -2 8 -1 -3
sono|-3 -1 -2 -1 8
sons|7 0 -2 -1 -3
sons builders|5 -2 -1 -1 -2
sonst frag|-2 -1 -1 5 -1
sonst konnen|-2 -2 0 0 5
soon|-18 7 1 5 6
soon as|-11 6 -1 6 1
sophi*|-6 -1 5 2 0
sorry|22 -7 2 -15 -4
sorry for|9 1 -2 -1 -7
sorry it|-5 0 0 0 6
sorry mate|5 0 -1 0 -3
sorry not|8 -1 -2 -1 -5
sorry that|-6 -2 4 1 3
sorry to|1 -1 -7 0 9
sorte na|-4 0 0 0 5
souha*|12 -6 -4 -1 -1
souhaitons|7 -5 -3 -1 2
soup|-2 1 -1 5 -3
soup you|-1 -1 -1 5 -2
sozia*|-5 -2 1 1 4
space|-4 -1 -1 0 7
speak*|6 -3 0 0 -3
speci*|8 -10 -4 4 2
specialist|-1 -6 -3 5 4
spiac*|0 -1 -3 -2 5
spiacenti|-1 -2 -1 -1 6
spoke*|7 -6 -2 -1 2
spoken|7 -6 -2 -1 2
spoken for|6 -2 -1 -1 -2
spoken to|2 -5 0 0 4
spont*|-3 5 0 0 -2
sport*|3 1 5 -1 -7
sportkleidung|-1 -1 6 0 -3
spots|5 -2 -2 -1 0
spots for|5 -3 -1 0 -1
sprin*|11 -5 -4 -2 1
spring|9 -4 -4 -2 2
squad|-3 0 -1 0 5
sr|8 1 -1 -1 -9
ssa|-1 2 3 2 -5
staat|-1 3 -3 5 -4
staat klaar|-1 -1 -2 6 -1
stadt mainz|-2 -2 0 0 5
staff|8 1 0 1 -9
staff*|10 -2 -1 -2 -5
stage|8 -4 0 1 -7
stagi*|14 -6 0 0 -8
stagiaire|5 -2 -1 -1 -1
stand|-5 7 -3 -1 2
stand*|-3 -2 0 1 5
standard|1 -3 -2 -1 5
standard was|-5 0 0 0 6
start|-12 -12 -14 34 2
start as|-4 -1 -2 8 -1
start the|2 -1 -1 5 -4
start*|1 -4 -5 4 5
started an|-1 -3 -1 0 5
starting|1 -4 -1 6 -2
starts|-2 8 -3 0 -3
stata|2 6 -7 -2 1
stata coperta|6 -2 -1 -1 -1
stata inviata|-3 7 -1 -1 -2
state*|0 6 -1 -1 -1
station|4 -1 1 1 -6
stato|6 -3 -2 -3 3
statt|-7 2 7 -1 -1
statu*|11 9 -7 -4 -11
status|9 9 -6 -3 -10
status concept|-1 -2 -1 0 5
status of|-2 7 -1 0 -3
stay|7 -7 -1 -1 3
stay in|6 -3 -1 -1 -1
stays|-4 0 5 -1 0
stays the|-2 -1 6 0 -2
steffi schon|-4 0 -1 0 5
stehst auf|-1 -3 0 0 5
stell*|7 -5 0 0 -5
stelle|6 0 -1 0 -6
stelle als|-5 -8 7 4 3
stelle ist|5 -5 -2 -2 4
stellen|4 -3 -5 1 4
stellen in|-1 -2 -1 -1 5
step|-2 1 -3 5 -1
steps|-3 8 -2 0 -3
stess*|7 -2 0 -1 -3
stesso|5 -1 1 -1 -3
steue*|-3 -1 -1 0 5
still|-31 16 3 6 10
still free|-4 0 -1 7 -2
still have|-4 6 3 -1 -4
still under|-3 5 0 0 -2
stop|1 3 2 -1 -5
stop wenn|-2 5 -1 -1 -1
stopp*|5 -2 -1 -1 -1
strai*|8 -1 -1 -1 -5
straight|8 -1 -1 -1 -5
stran*|6 -1 -1 -1 -3
strau*|7 -3 -1 -1 -3
strauss|6 -2 -1 0 -2
stren*|8 -2 -3 0 -2
stret*|-2 5 -2 3 -4
stretch|-2 5 -2 3 -4
strob*|-4 7 -1 -1 -1
stroblmeier|-4 7 -1 -1 -1
stron*|3 -4 3 5 -7
strong|2 -4 4 5 -6
strong candidates|-4 -1 -1 6 0
studentstagiair|5 -1 -1 -1 -3
studentstagiair voor|5 -1 -1 -1 -3
studi*|0 -7 -2 1 10
studio|1 -3 -1 -3 6
study|-6 -3 0 0 9
stuff|7 -2 -1 -1 -3
stund|-2 -1 -1 5 -1
stund auto|-2 -1 -1 5 -1
stund*|-4 -1 5 2 -2
stunde|-2 -4 7 3 -5
stunde vertrag|-1 -1 -1 5 -2
su|6 6 -11 -10 8
su linkedin|-3 -1 0 -1 5
sua|0 12 -11 -5 9
sua candidatura|5 8 -1 -5 -7
sua domanda|-5 5 -2 -1 2
sua opiniao|-4 -1 -1 -1 7
sua participacao|5 -1 -1 -1 -2
sua richiesta|-2 -2 0 0 5
subje*|-6 -2 -3 13 -1
subject|-4 -2 -3 13 -3
subject to|-5 -1 -3 13 -4
submi*|-15 10 -4 -5 24
submit|-8 -8 2 -1 16
submitted|-11 11 -6 -2 7
submitted before|-1 -3 0 0 5
submitting|-8 4 -1 0 5
succe*|2 11 -7 3 -6
succes|8 -5 -1 -3 1
succes met|-1 -3 -1 -1 6
succes verder|6 -2 -1 -1 -2
success in|-4 0 -1 -1 7
successful|1 1 -5 10 -6
successful and|-5 -1 0 8 -2
successful at|5 1 -1 0 -5
successfully|-6 10 0 -1 -2
successfully submitted|-2 6 0 0 -3
suces*|6 1 -2 -1 -5
sucesso|6 1 -2 -1 -5
such|-3 0 8 -1 -5
suchauftrag|-4 -1 -1 -1 6
suche|-9 -2 -2 -1 15
suche ich|-2 -2 -1 -1 5
suche*|8 -6 -5 -1 4
suchen|8 -6 -5 -1 4
suchen wir|2 -4 -3 -1 6
sucht wohl|-4 0 -1 0 5
sud|5 -3 1 -1 -2
suert*|5 -4 -3 -2 5
suerte|5 -4 -3 -2 5
suit|-3 -2 12 -1 -5
suita*|7 1 -1 1 -8
suitable|8 0 -1 0 -7
suite|11 -9 2 -5 -1
suite a|5 -5 7 -2 -5
suite favorable|-1 -2 -1 -1 5
sul|-4 6 -1 -1 1
sul sito|-2 5 -1 0 -1
summe*|14 -6 3 -2 -9
summer|14 -6 3 -2 -9
summer so|-2 -1 -2 0 5
summi*|-2 -3 0 0 5
summit|-2 -3 0 0 5
suo|3 2 -6 -3 5
suo nominativo|4 3 -1 -1 -5
super|0 -4 6 0 -2
super*|8 -10 11 -2 -9
superior|-1 -1 5 0 -2
supervisor|6 -8 7 -2 -3
supply|-2 5 -1 -1 -1
suppo*|3 -3 6 -1 -3
support|1 -2 5 0 -2
support worker|8 -3 0 0 -5
suppr*|-3 -2 -1 -1 7
sur|2 -3 -2 -1 6
surve*|-10 2 1 -1 8
survey|-6 -2 -3 -1 13
surveyor|-2 -2 5 1 -2
syste*|-7 4 -4 -4 15
system|-6 6 -3 -2 6
ta|-1 9 2 -2 -8
ta candidature|-7 7 3 -1 -2
table|-1 0 5 -1 -3
tag|-1 1 -2 -5 8
tag danke|-3 5 0 0 -1
tag frau|5 -2 -2 -1 1
tag herr|-1 0 7 -2 -5
tage|-7 -5 3 6 2
tage urlaub|0 -1 -2 5 -2
tagen|-13 3 -4 3 10
tagen geloscht|-5 -3 0 0 9
tagen nicht|-1 -1 -1 5 -2
take|4 7 -1 -5 -6
take anybody|5 0 -1 0 -3
take part|-7 0 0 0 7
take place|0 -1 8 0 -7
takeh*|5 1 -2 -1 -4
takehome|5 1 -2 -1 -4
taken|2 -3 8 -2 -4
takes|1 5 -4 0 2
takin*|11 -1 -3 -1 -6
taking|11 -1 -3 -1 -6
tal|0 -4 5 -1 0
talen*|6 -5 -7 -6 7
talent|3 -7 -4 -3 10
talentos|6 -3 -1 -1 -2
talentpool|-6 2 -1 -1 6
talk|4 -1 11 -1 -13
talke*|3 -2 -4 8 -5
talked|3 -2 -4 8 -5
talked about|-2 -2 -2 9 -3
talks|-3 -1 0 0 5
tambe*|5 -2 -1 0 -1
tambem|5 -2 -1 0 -1
tanto|-4 5 -2 -1 1
tarde|-5 3 -2 3 1
tarde carla|-4 -1 0 0 5
tavol*|5 -1 -1 -1 -1
tavoli|5 -1 -1 -1 -1
tavoli fuori|5 -1 -1 -1 -1
tb|-2 -1 -2 -1 6
tb test|-2 -1 -2 -1 6
te|3 5 1 8 -19
te desanimes|5 -2 0 0 -2
te digo|-4 9 -2 -1 -2
te e|-4 0 5 0 -1
te escribo|-3 7 -1 -1 -3
te gaan|5 -1 -2 -1 -1
te llamo|5 -3 0 -1 -1
te nella|-1 -3 0 0 5
te va|-2 -1 5 -1 -1
tea|-1 3 -2 6 -5
teach*|-3 0 5 0 -3
teacher|-3 0 5 0 -2
team|-1 13 8 -4 -4
team and|-2 -3 0 -1 6
team at|-3 1 7 -1 -4
team has|7 -2 -1 0 -4
team mobilita|-1 -3 0 0 5
team of|5 -1 -1 -1 -2
team will|-3 6 -1 0 -2
teaml*|-3 -4 9 -2 -1
teams|-18 -7 32 -4 -6
teams with|-1 -1 5 -1 -2
teams*|-2 -1 5 -1 -1
techn*|1 -6 25 -1 -16
technical|-3 1 9 2 -8
technician|3 4 1 -1 -5
technique|-1 -4 5 -1 1
tecni*|-2 2 6 -1 -5
teilnehmen|-2 -1 5 0 -1
tel|6 0 -1 -2 -3
telef*|-13 8 9 5 -8
telep*|-2 -1 8 0 -6
telephonique|-2 0 5 -1 -2
telet*|-7 -3 -1 9 1
teletravail|-5 -3 -3 9 2
tell|-3 4 1 5 4
tell you|-4 7 -1 1 -2
telt|-3 -1 0 -1 5
tempo|5 1 -1 5 -10
tempo determinato|-1 -1 -1 6 -2
temporarily|-5 5 0 0 -1
temps|-1 2 -3 7 -5
ten|-1 2 7 -3 -6
ten minutes|-3 -1 7 -1 -2
tenem*|7 3 -2 -2 -5
tenemos|7 3 -2 -2 -5
tenemos tu|-3 7 -2 -1 -1
tenha|-3 -1 0 0 5
tenha sido|-3 -1 0 0 5
terca|-1 -2 6 -1 -3
term|6 -2 -1 1 -4
termi*|-6 -7 14 -2 3
termin|-12 -6 21 1 -5
termin fur|-3 -1 6 0 -2
terms|-2 3 0 5 -5
terra|-2 -2 5 -1 0
terra il|-5 0 6 0 -1
terri*|2 3 3 -2 -6
tes|-2 -1 5 -1 -2
test|3 -6 27 -4 -20
test technique|-1 -2 5 0 -1
teste|8 -1 -3 -1 -4
teste*|-3 -2 12 -1 -6
testergebnis|0 -2 6 0 -3
testergebnis konnen|-1 -2 6 0 -3
tests|6 2 0 -1 -7
tests and|-3 -1 5 0 -1
text|0 3 4 -1 -6
thank|5 4 -14 -11 3
thank you|5 4 -14 -11 3
thank*|9 13 -14 -14 1
thanks|8 13 -13 -14 2
thanks crazy|-1 5 -1 0 -2
thanks for|3 6 -9 -11 9
that|9 -5 -4 1 6
that changes|6 -2 -1 0 -2
that match|6 -2 0 0 -3
that s|0 3 1 5 -9
that the|1 -1 -3 6 -2
that they|6 -2 -2 2 -5
that you|3 -12 7 4 7
that yours|-7 -1 -1 0 9
the|7 -6 -1 -7 12
the app|-4 0 0 0 5
the best|5 -2 2 -2 -2
the board|7 4 -3 -1 -6
the bus|-4 -2 9 -1 -2
the candidate|7 -1 -1 0 -4
the casting|-4 -1 0 0 6
the children|5 0 -1 0 -3
the client|8 -2 -2 -1 -3
the closing|-3 8 -2 -1 -2
the course|-4 0 0 0 5
the criteria|-8 0 0 0 9
the customer|5 -1 -1 0 -3
the data|-3 -1 -1 -1 6
the day|-4 -1 8 -1 -2
the deadline|-4 1 8 0 -5
the decision|8 -2 -1 -1 -4
the director|6 0 -1 -1 -4
the doctoral|-5 0 0 0 5
the employer|0 10 -1 -1 -8
the end|4 1 -4 4 -5
the engineering|-3 -2 -1 -1 7
the festival|6 0 0 0 -5
the firm|5 -1 -1 0 -3
the first|1 -4 -4 10 -3
the full|-5 -1 2 0 5
the fulltime|-4 5 0 0 -1
the fundraise|-1 5 -1 0 -2
the headteacher|-1 -2 5 0 -2
the hiring|0 14 -1 -2 -10
the home|6 -2 -3 -1 -1
the interest|5 -2 0 0 -2
the interview|3 -3 6 -1 -5
the job|1 -1 -5 14 -9
the kombucha|-1 -2 5 0 -1
the landlord|-7 0 0 0 8
the licence|7 -2 -1 0 -3
the medical|5 -1 -1 -1 -2
the month|-5 2 -1 3 0
the new|0 7 -2 -1 -4
the next|0 -8 6 3 0
the night|-3 0 -1 0 5
the offer|-2 -2 -4 12 -3
the outcome|-1 8 -5 -1 0
the panel|3 0 6 1 -11
the parttime|-3 5 0 0 -1
the person|-1 -2 -2 7 -2
the phone|4 -5 5 2 -5
the position|8 0 -4 10 -14
the post|13 -2 -4 8 -15
the project|6 -1 -1 -1 -3
the public|-4 0 -1 0 5
the recruiter|7 -1 -2 -1 -4
the reel|6 -1 -1 -1 -3
the rejection|-3 -1 -2 -1 5
the right|5 -2 -3 -1 1
the role|9 2 -3 0 -7
the room|-9 -1 -2 2 8
the salary|-2 -1 0 5 -2
the sales|2 1 3 -1 -5
the same|-5 -1 12 1 -7
the search|6 0 -1 0 -5
the second|-3 8 0 -1 -4
the selection|-5 5 -1 0 2
the shift|-4 0 -1 0 6
the shortlist|-1 -2 -1 0 5
the show|-6 -1 0 0 7
the slot|-1 -1 7 0 -3
the soup|-1 -1 -1 5 -2
the standard|-3 -2 -1 0 7
the status|-3 6 -1 0 -1
the system|-2 -3 -2 -1 8
the team|-1 -5 6 0 1
the test|3 0 3 0 -6
the time|6 -3 -3 -1 2
the trial|8 -1 -1 -1 -5
the vacancy|7 -1 -1 -1 -3
the video|2 2 2 -1 -5
the voice|-5 0 0 0 6
the waitlist|-2 -1 -2 -1 5
the ward|7 -2 0 0 -4
the website|-4 1 -1 0 5
the week|-12 9 -3 4 0
the wheel|-3 0 5 0 -1
them|1 9 -7 -5 6
them i|-2 5 0 -1 -2
them on|-2 6 -1 0 -2
then|-11 14 7 -1 -4
theo|5 -1 -4 -3 3
there|14 0 -2 -4 -14
there are|-5 -1 2 2 2
there isnt|-4 5 0 0 -1
there may|-2 5 0 0 -2
there s|0 5 -2 -2 1
there was|6 -2 -1 0 -2
there were|5 -4 -2 3 -2
there*|11 -4 -3 -2 -2
therefore|10 -4 -2 -2 -1
these|-4 -1 6 0 2
these next|-2 5 0 0 -2
they|25 -14 -16 -7 3
they have|8 -1 -1 -1 -5
they just|7 -2 0 0 -4
they re|3 -6 -4 -1 8
they ve|14 -2 -2 -2 -7
they went|-3 -1 -1 -1 6
they wont|3 4 -1 0 -5
thing|15 -7 1 -2 -8
thing*|0 4 0 2 -6
things|0 4 0 2 -6
think|4 2 -5 3 -4
think it|6 -1 -2 2 -5
think*|-3 -1 -1 0 5
thinking|-3 -1 -1 0 5
this|9 -10 -7 -7 13
this address|2 -1 5 1 -7
this alert|-4 -2 -1 -1 7
this confirms|-3 5 -1 0 0
this decision|5 -3 -1 0 -1
this inbox|-2 5 -1 0 -3
this is|5 1 1 -5 2
this job|5 0 -1 2 -6
this message|3 8 1 3 -10
this notice|8 -5 2 0 -5
this occasion|10 -2 -5 -2 2
this offer|-3 -1 -2 11 -4
this one|14 -2 -3 -2 -7
this position|5 -1 -1 -1 0
this post|7 -2 -1 -1 -2
this requisition|6 -2 0 0 -4
this role|6 -6 -2 -1 3
this round|-15 -2 -1 -1 19
this time|16 -11 -10 -5 8
this was|-4 -3 -3 0 10
this we|6 -1 -2 0 -4
this week|-17 -5 2 -4 22
this year|6 -1 -4 -2 3
those|4 2 4 -1 -8
those who|1 3 3 0 -6
thoug*|12 -1 -5 -3 -2
thought|7 -3 -2 -2 0
three|-5 10 -4 2 1
three candidates|-4 -1 -1 0 7
three people|-6 3 -1 0 4
thril*|-3 -2 -1 6 -1
thrilled|-3 -2 -1 6 -1
thrilled to|-3 -2 -1 6 -1
throu*|3 1 4 5 -12
through|3 0 4 5 -12
through your|4 -2 2 2 -6
thurs|-7 -2 11 -2 0
thurs or|-1 -2 5 0 -1
thurs*|-13 -11 17 0 11
thursday|-13 -11 17 0 11
thursday at|-5 -3 6 0 1
thx|5 -2 -2 -1 1
thx for|6 -2 -1 -1 -2
ti|5 1 2 -3 -6
ti chiamo|10 -3 -3 -1 -3
ti va|-4 -1 7 0 -2
tiemp*|2 5 -1 -1 -4
tiempo|2 5 -1 -1 -4
tietz|6 -2 -1 -1 -1
tifo|-1 -3 0 0 5
tifo per|-1 -3 0 0 5
tig|-3 -2 -1 0 6
tijd|0 -1 5 -1 -3
till|0 9 -3 1 -7
tim|-2 -3 -5 5 4
time|4 -5 22 -9 -9
time for|-1 -1 6 0 -3
time from|-2 6 -1 0 -3
time here|-4 -1 9 -1 -3
time we|6 -2 0 -1 -3
times|-15 0 12 -2 4
times more|-4 0 0 0 5
tinek*|-2 5 -1 -1 -2
tineke|-2 5 -1 -1 -2
tineke boekhandel|-2 5 -1 -1 -2
tipps|-1 -2 -1 -1 5
tips|-3 -1 0 7 -2
tips and|-1 -1 -1 5 -2
title|-2 -1 -2 0 5
titre|-1 -2 -1 0 5
titul*|1 4 -2 3 -5
titulo|1 1 1 1 -5
to|5 -8 -4 -2 15
to accept|-8 -1 -2 5 5
to attend|-5 -2 4 0 4
to be|0 -1 -4 -2 13
to come|-2 -1 9 -1 -5
to confirm|-5 0 4 -2 3
to consider|5 -3 2 -1 -2
to continue|4 -1 5 -1 -7
to everybody|-7 9 -1 -1 0
to extend|5 -3 0 6 -9
to get|-4 9 -3 -1 -1
to go|-2 -2 -5 6 5
to hearing|-4 -1 -1 0 6
to inform|4 -6 0 2 5
to interview|7 -3 2 -1 -5
to invite|-1 -4 9 -1 -3
to it|6 -1 0 0 -4
to join|0 0 -2 5 -3
to know|0 -1 -3 -2 6
to learn|5 -2 0 0 -2
to let|7 3 -4 1 -7
to make|7 2 -1 0 -7
to meet|-2 10 -1 1 -9
to not|6 -1 0 0 -3
to offer|-5 -5 -1 25 -3
to one|5 -1 -1 0 -2
to our|5 -4 5 2 -7
to privacy|6 -1 0 0 -5
to proceed|8 -4 -1 -1 -2
to respond|-6 2 -1 -1 5
to say|-3 2 -3 6 -1
to see|-3 8 4 0 -7
to set|-4 -1 8 -1 -3
to share|5 -1 -1 1 -4
to shortlist|3 7 -1 0 -8
to show|-2 -2 -2 -1 7
to so|-6 5 0 0 1
to sun|-1 -1 -1 5 -2
to take|6 -2 -3 -1 1
to the|1 1 11 -2 -8
to turn|-5 5 -1 -1 2
to work|1 -3 -5 3 5
to you|-2 7 0 10 -13
to your|3 -12 -7 6 11
toch|6 -3 3 -2 -4
toch niet|-3 -1 5 -1 -1
today|-10 11 -1 -3 6
toddl*|-2 -1 -1 5 -2
toddlers|-2 -1 -1 5 -1
todos|0 5 -1 -1 -2
toegewezen|-4 -1 0 0 5
tomor*|-9 -7 18 0 -2
tomorrow|-9 -7 18 0 -2
tomorrow at|-3 -1 6 0 -2
ton|9 0 0 1 -9
tonig*|-4 -2 -2 5 2
tonight|-4 -2 -2 5 2
took|1 -3 -1 7 -4
tools uk|-1 -2 -1 -1 5
tot|-3 -1 0 -1 5
total*|-5 5 0 0 0
touch|-7 20 -5 -2 -4
tour|2 -2 5 -1 -5
tout|-5 7 -2 3 -3
track|-1 7 0 0 -6
track your|-2 6 -1 0 -3
tradi*|-4 6 -1 -1 2
trage*|-2 5 1 -1 -3
tragerin|-4 5 0 0 -1
train*|6 -3 2 2 -8
trainee|1 2 5 0 -7
training|5 -5 -3 3 -1
trains|-6 2 1 0 3
tran|-3 -2 1 -1 5
tranq*|-3 5 -1 0 -1
tranquilo|-3 5 -1 0 -1
trans*|-1 11 3 -2 -3
transcripts|1 4 0 0 -5
transmise|-4 6 -1 0 -2
transmise a|-4 5 0 0 -1
transport|3 3 0 0 -6
tras|0 -4 -3 0 6
trave*|-5 -4 8 -3 6
travel|-3 -4 5 -3 6
travelling|-3 -2 5 0 0
treas*|5 -1 -1 0 -2
treff*|-4 5 3 1 -5
treffen|-3 4 2 2 -5
trego*|-2 -2 -1 -1 5
tregor|-2 -2 -1 -1 5
tres|6 -3 -4 0 0
tres vite|-3 -1 -1 -1 5
trevo*|-1 5 -1 -1 -2
trevor|-1 5 -1 -1 -2
trevor mossbank|-2 5 -1 -1 -2
trial|7 -2 12 -2 -15
trial shift|0 0 7 -1 -6
tried|-2 -2 -2 0 6
trotz*|13 -5 -4 -3 -1
trotzdem|13 -5 -4 -3 -1
trotzdem danke|11 -2 -3 -2 -4
troub*|0 -1 5 -1 -3
trouble|1 0 5 0 -5
trouv*|4 -3 -4 6 -3
trouverez|-2 -1 -1 5 -1
trova*|7 -2 -4 -3 2
trovato|7 -2 -3 -3 1
trust|7 -5 2 -1 -4
try|11 -6 -2 -2 -1
try us|5 -3 -1 0 -1
tu area|-1 -3 0 0 5
tu cv|2 10 -3 -2 -6
tu optabas|-3 5 0 0 -1
tu perfil|-5 4 1 -2 1
tu proceso|-4 -2 5 -1 1
tua|-2 8 -1 -2 -3
tua candidatura|-2 7 -3 -2 0
tudo|-1 4 0 1 -5
tue|-2 -1 6 0 -2
tues|-4 -1 8 1 -3
tuesd*|-5 -1 4 0 4
tuesday|-6 0 4 0 5
tuo|-2 -5 4 2 1
tuo da|-1 -1 -1 5 -1
turn|-6 8 -1 -1 1
turne*|-12 4 -4 4 8
turned|-12 4 -4 4 8
turned down|-6 3 -3 4 2
turno|-7 -4 -2 5 8
tusse*|-4 6 2 -1 -3
tvl|-2 5 -1 0 -2
two|1 4 -15 3 12
two and|-2 5 -1 0 -2
two weeks|-2 5 -1 0 -2
twoli*|-3 -1 -1 -1 5
u|11 -11 -2 -8 8
u niet|8 0 -2 -1 -5
uber|0 3 0 -5 8
uberm*|-2 5 -1 0 -2
ubermittelt|-3 5 -1 0 -1
ubern*|-4 0 -2 -1 6
ubernachste|-4 0 -1 0 5
ubernachste woche|-4 0 -1 0 5
ubert*|5 -1 -1 -1 -2
ubertragen|5 -1 -1 -1 -2
uberz*|0 -3 6 -1 -1
uberzeugt|-3 -2 7 -1 0
ubrig*|-4 0 -2 1 5
ubrigen|-4 0 -2 1 5
uci ya|-3 5 0 0 -1
uhr|-17 -3 40 -7 -14
uhr zu|-1 -3 6 -1 -1
uhr zum|-3 -2 7 -1 -1
uhr zuruck|-3 8 -1 -1 -3
uhrze*|-2 1 5 -1 -3
uhrzeit|-2 1 5 -1 -3
uit|-3 -5 8 -2 3
uit voor|1 -3 7 -1 -4
uitei*|5 -1 -1 -1 -2
uiteindelijk|5 -1 -1 -1 -2
uiter*|-3 6 -1 0 -2
uitno*|3 4 1 -1 -7
uitsc*|-4 -1 -1 -1 6
uitschrijven|-4 -1 -1 -1 6
uitzendgroep|-1 -2 -1 0 5
uk|2 -5 -1 0 4
ultima|-1 -1 5 -1 -2
um|-10 -9 29 -3 -2
um cliente|-2 -1 -2 -1 5
um die|6 -2 -2 -1 -2
um etwas|-6 4 -1 -1 4
um verstandnis|0 5 -1 0 -3
uma|6 1 4 -3 -7
umfra*|-3 -3 -1 0 8
umfrage|-3 -3 -1 0 8
un|5 -7 3 -12 6
un abrazo|5 -2 -1 -1 -2
un altra|3 -4 -6 -3 11
un altro|1 -5 4 -2 3
un autre|-4 -2 -2 -2 10
un chico|5 -1 -2 -1 -2
un entretien|-3 1 5 -1 -2
un equipo|-4 5 0 0 -1
un processus|-3 -1 -1 0 5
un riscontro|-2 5 0 0 -2
un test|-3 -3 9 -1 -2
una|11 -10 3 2 -9
una persona|9 -4 -2 -1 -2
unabl*|-4 -5 4 4 7
unable|-4 -5 4 4 7
unable to|-4 -5 4 4 7
unani*|0 -1 -2 7 -4
unanimous|-1 -1 -2 7 -3
unas dos|-5 5 0 0 0
und|7 6 -4 -5 -2
und bitten|-3 -2 -3 -1 9
und die|4 -6 5 -1 -2
und du|-2 -3 0 0 5
und wir|5 -5 0 -1 1
und wurde|-3 0 5 0 -2
under|-3 15 -5 0 -5
under review|-10 12 -1 0 -2
under*|-12 4 0 2 7
understand|-11 3 1 -1 9
understand that|-4 -1 0 0 6
une|8 -6 -3 -8 8
unfor*|-4 -8 9 3 10
unfortunately|-4 -9 9 3 10
unfortunately following|5 0 -3 0 -2
unfortunately i|-8 4 6 1 -4
unfortunately someone|-3 0 5 0 -1
unfortunately the|-7 -1 5 1 2
unfortunately we|1 -6 0 -2 8
ungut|7 -4 -1 0 -2
unive*|-2 6 0 7 -8
unles*|-2 -3 1 0 5
unless|-2 -3 1 0 5
uns|5 4 -1 5 -10
uns auf|0 -3 -2 6 -1
uns die|5 -1 -1 0 -2
uns erhalten|-3 -1 -1 0 5
uns fur|-1 -3 -4 2 8
uns gegen|7 -1 -1 -1 -3
uns ihnen|-3 -1 -1 9 -4
uns sehr|5 -2 -1 2 -3
uns sie|-1 -2 5 0 -1
uns so|-1 5 -1 0 -2
uns uberzeugt|-5 -1 8 0 -2
unser|-3 -3 8 1 -3
unser gesprach|-2 -1 5 -1 -1
unser*|8 0 -7 -6 -2
unsere|7 3 -7 -4 2
unsere entscheidung|-1 -3 0 0 5
unserem|8 -1 -3 0 -4
unserer|3 -4 -2 -3 6
unserer entlastung|8 -3 -1 -1 -4
unsub*|-10 -7 -3 -1 22
unsubscribe|-10 -7 -3 -1 22
unsuccessful as|-3 -2 -1 0 6
unsuccessful we|-3 -1 0 0 5
unter|-4 3 6 2 -6
unter*|1 12 -1 1 -9
unterlagen|4 9 -3 -5 -4
unterlagen liegen|-4 6 0 0 -1
until|-8 14 -9 9 5
until at|-2 -1 -2 0 5
until the|-8 8 -3 8 -5
until you|-1 -2 -1 5 -1
up|4 -2 5 -7 -2
up a|-3 -1 6 0 -2
up every|-3 0 -1 0 5
up for|8 2 -3 -1 -7
up front|-2 -1 -2 0 5
up in|-1 -4 1 -1 5
up she|-3 -2 -1 -1 6
updat*|9 -4 -3 -3 3
update|9 3 -3 -2 -3
updated|2 -6 -1 -1 6
updated cv|-3 -2 1 -1 5
updated resume|-3 -2 -1 -1 7
updated your|5 -2 0 0 -3
uploa*|-5 -1 -4 0 10
upload|-5 -1 -3 0 8
ur|12 -3 -2 -1 -6
uren|5 -1 -1 -1 -2
urgen*|1 -2 -2 -1 5
urlau*|-11 6 -4 8 1
urlaub|-4 4 -2 5 -2
urlaubsbedingt|-4 0 0 -1 5
urlaubsbedingt verzogert|-1 -3 0 0 5
us|0 23 -1 5 4
us about|-5 -1 1 -1 7
us again|6 -3 -1 0 -2
us know|-10 -6 5 3 7
us the|-2 -2 -2 0 6
us through|-5 0 -1 0 6
us within|-2 5 0 0 -3
us your|-5 2 0 0 3
use|-3 -1 -1 3 5
use your|4 1 -1 1 -6
used|3 -1 3 0 -5
using|-3 -1 -1 -1 5
usted|5 2 0 1 -7
uteis|6 -2 -1 -2 -1
utrec*|-4 -2 0 -1 6
utrecht|-4 -2 0 -1 6
uur|-18 -11 29 5 -3
uur op|-2 -1 5 -1 -2
uw|10 2 -10 -7 5
uw kandidatuur|-1 5 -1 -1 -2
ux|5 -2 -2 3 -4
ux designer|5 -2 -2 1 -2
v|6 -9 4 3 -5
v avendo|-1 -2 5 -1 -2
va|-7 5 15 -3 -11
va a|5 -1 -2 0 -1
va bene|-5 -1 8 0 -1
va bien|-2 -1 5 -1 -1
vacan*|14 -4 -3 -5 -5
vacancies|5 -2 -1 -1 0
vacancy|7 5 -1 -3 -7
vacancy right|-5 5 0 0 0
vacant|-2 -2 -1 -1 5
vacante|10 -6 2 -1 -5
vacante de|5 -1 -1 0 -2
vacantes en|-1 -2 0 -2 5
vacat*|8 3 -4 -4 -1
vacature|15 4 -5 -3 -10
vacature voor|5 -3 0 0 -2
vacatures|-4 -1 -2 -2 9
vader|-2 5 -1 -1 -1
vader en|-2 5 -1 -1 -1
vaga|9 1 -7 -5 4
vaga auxiliar|-4 -1 0 0 6
vaga de|10 -1 -6 -5 2
vagas|0 -1 -2 -2 6
vai|2 -1 0 4 -5
vakantie|-2 5 -1 0 -1
vale|-1 7 -4 1 -3
valid|-4 5 -1 -1 1
valid*|-9 9 -2 0 2
valida|-4 7 -1 0 -1
valor*|7 2 -3 -1 -5
value*|-8 2 6 -1 1
values|-4 2 7 -1 -4
valut*|-8 1 -1 -2 9
vamos|14 -5 -4 -2 -3
van|-1 9 -1 -1 -1
van de|-5 6 -2 3 -2
van ons|-6 11 0 -2 -2
vanes*|5 1 -2 -1 -3
vanessa|5 1 -2 -1 -3
vast|-2 -1 -1 6 -1
ve|6 -11 1 -5 0
ve already|-4 -4 -1 -1 9
ve applied|-2 5 0 0 -3
ve asked|-5 5 0 0 0
ve been|-8 0 8 3 -2
ve decided|1 -5 -3 0 10
ve done|1 -1 5 -1 -3
ve filled|5 -1 -1 0 -3
ve had|8 4 2 -2 -11
ve hired|-3 -1 -1 -1 5
ve not|6 -1 1 -1 -5
ve questions|-1 -1 -1 5 -2
ve said|5 -1 -1 0 -3
ve sent|-3 -1 -2 -1 6
veder*|-2 0 5 -1 -2
vedere|-2 0 5 -1 -2
veel|7 -7 -4 -2 7
veel plezier|0 -2 -2 -1 6
vehicule et|-2 -1 0 5 -2
veja|-1 -4 -1 -1 7
veja outras|-4 -1 0 0 6
vende*|-5 3 1 -1 2
vendr*|-2 -3 6 1 -1
vendredi|-2 -3 6 1 -1
vener*|-5 -4 11 -2 0
venerdi|-5 -4 11 -2 0
venerdi alle|-4 0 5 0 -1
venir|-1 -2 5 -1 -1
venir*|-4 -2 5 -1 2
venire|-2 -1 5 -1 -1
venue|-6 -2 5 -1 3
veran*|5 -6 -2 -1 3
verde*|15 1 -1 -4 -10
verder|14 -2 -1 -3 -8
verei*|5 -3 -4 2 0
verfa*|1 13 -3 -3 -7
verfahren|3 6 -4 -2 -2
verfahrens|-1 5 1 -1 -4
verfu*|-5 -4 -2 -1 13
verfugbar|-6 -2 -2 -1 11
verge*|7 -3 0 -5 2
vergeben|4 -6 2 -4 5
vergeben wir|-6 -1 6 0 0
vergeet|-1 5 -1 0 -3
vergeet niet|-1 5 -1 0 -3
verhi*|-4 -1 8 -1 -2
verhindert|-3 -1 6 -1 -1
verif*|-6 -9 -1 -1 17
verified|-1 -4 -1 0 6
verify|-3 -1 -1 -1 5
verify your|-3 -1 -1 -1 5
verka*|6 -2 0 -1 -3
verke*|-2 5 -1 0 -3
verkl*|-1 -1 -1 -1 5
verklaring|-1 -1 -1 -1 5
verla*|6 -2 -3 -1 0
verlo*|-7 0 5 0 3
verloopt|-4 -4 5 -1 4
verloopt over|-3 -4 2 -1 5
verra|-6 9 3 -1 -5
vers|-3 13 -3 -2 -4
vers vous|-6 12 -2 -1 -2
versa*|2 -2 -1 6 -5
versand|-1 -1 0 6 -4
versc*|-3 -1 7 -1 -1
verschieben|-2 -1 7 -1 -3
verse*|-6 3 0 1 2
versenden|-5 3 -1 0 2
versenden wir|-5 3 -1 0 2
verst*|0 12 -5 -1 -6
verstandnis|2 6 -4 -1 -2
verstandnis dass|-1 5 -1 -1 -2
verstuurd|-3 7 -1 0 -2
verte|-2 -2 1 -1 5
vertr*|-2 -3 -9 24 -9
vertrag|-9 -4 -5 23 -5
vertrag mach|-1 -1 -1 5 -2
vertraging|-3 6 -1 0 -1
vertrauen|5 -1 -1 -1 -2
verwa*|-6 12 2 -1 -6
verwachten|-2 5 -1 0 -1
verwi*|-2 -2 -1 -1 6
verwijder|-2 -1 -1 -1 5
very|6 -6 3 2 -6
verzo*|-12 8 -4 7 1
verzogert|-7 2 -2 5 1
verzogert sich|-4 7 0 0 -2
verzogerungen|-3 6 -1 0 -1
verzogerungen kommen|-3 6 -1 0 -1
vets|-3 6 -1 0 -2
veut|-3 1 -2 6 -2
veux|5 -1 -1 -1 -1
vez|15 -6 -1 -4 -4
vi|-4 -2 0 -2 8
vi auguro|-1 0 -2 -1 5
vi ringrazio|-2 -1 -3 -1 7
via|-7 -3 8 0 2
viaja*|-4 7 -1 -1 -1
viajando|-4 7 -1 -1 -1
viajando e|-4 7 -1 -1 -1
vice|-2 -1 -2 0 5
vice president|-2 -1 -2 0 5
video|-4 6 17 -3 -15
video interview|2 -1 4 -1 -5
video*|-1 -3 12 -1 -6
viele|9 -4 -1 1 -5
viele*|-1 4 -2 -5 12
vielen|-1 4 -2 -5 12
vielen dank|0 0 -1 -5 14
viens|1 -2 6 -2 -3
viern*|-5 -3 3 4 1
viernes|-5 -3 3 4 1
view|-6 -2 -3 -2 14
view on|-2 -3 0 0 6
viewe*|-11 5 -2 -1 9
viewed|-10 6 -2 -1 8
viewed your|-7 2 -1 -1 7
viewi*|-5 0 0 0 5
viewing|-5 0 0 0 5
vigen*|-5 4 2 0 -1
vigente|-6 4 3 0 -1
vikra*|-2 -2 -1 -1 5
vikram|-2 -2 -1 -1 5
vimos|2 -5 0 -1 5
virtu*|-1 -5 8 -1 -1
visa|-5 -3 3 -1 5
visio|-4 -2 8 -1 -1
visit*|5 -2 1 -4 0
visita|-3 -1 -1 -1 6
vite|-5 -1 -1 3 4
viva|-1 -4 -1 -1 6
vivai|-1 -1 -1 5 -1
voce|-7 -11 -1 3 17
voce avancou|-3 -3 8 -1 -2
voce participou|-4 -1 -1 -1 7
voce salvou|-4 -1 0 0 6
voce se|-3 5 0 0 -1
voice|-4 -1 -1 -1 6
vol|9 -4 1 -2 -3
voldo*|-2 7 -1 0 -3
voldoet|-1 6 -1 0 -3
volge*|3 4 2 -1 -8
volgend|8 -3 -2 -2 -1
volgende|-4 5 6 -2 -5
volgende week|-2 7 -1 -1 -3
voll|-3 0 -3 -1 8
volum*|0 7 -2 0 -3
volun*|7 0 -2 -1 -5
volunteer|7 0 -2 -1 -5
vom|15 -3 -3 -4 -5
von|-4 20 -7 -2 -4
von dir|-6 0 -1 3 5
von ihnen|-6 -2 0 -1 10
von mir|-3 -2 -2 5 2
von uns|-9 12 1 -2 -1
voor|8 -13 7 -12 8
voor de|14 0 -3 0 -12
voor die|5 -1 -1 -1 -3
voor een|2 -6 3 -3 4
voor het|2 -4 10 -4 -4
voor je|10 -10 6 -2 -3
voors*|-1 -2 0 6 -3
voorstel|-2 -1 0 6 -3
vor|-12 -3 1 0 14
vorbe*|3 -1 3 4 -10
vorhe*|-5 5 3 0 -3
vorher|-5 5 3 0 -3
vorst*|2 5 1 -5 -4
vos|8 -11 -3 -4 9
vos coordonnees|7 -4 -2 -1 -1
voss|-8 6 1 1 0
voted|6 -2 -3 6 -7
votre|-2 1 -5 -10 27
votre candidature|8 1 -1 -4 -4
votre cv|5 1 -3 -2 -2
votre demande|-5 0 -2 -2 10
votre dossier|-5 0 -4 -2 11
votre rendezvous|-2 -2 -1 -2 7
votre reponse|-4 -1 -1 7 -2
votre retour|-3 -1 0 0 5
vou|-3 5 -1 -1 -1
vous|-6 6 1 -5 14
vous avez|1 -2 -3 -2 7
vous dire|-2 5 -1 0 -2
vous informons|5 -1 0 0 -3
vous nous|5 -1 -1 -1 -2
vous proposer|-2 -2 -2 8 -3
vous remercions|7 -2 -2 -1 -2
vous trouverez|-2 -1 -1 5 -1
vragenlijst|-2 -1 -1 0 5
vrien*|1 6 -1 -2 -3
vrijd*|-6 6 6 -2 -4
vrijdag|-5 6 5 -2 -4
w|-8 8 -3 0 15
w d|-8 5 -4 1 15
waaro*|1 -3 -2 -1 5
wacht*|-1 -5 -1 -1 8
wachtwoord|-1 -2 -1 0 5
wachtwoord is|-1 -2 -1 0 5
wahl|1 3 -1 3 -6
wait|-4 7 -3 3 -3
waiti*|-13 8 -2 -1 8
waiting|-13 8 -2 -1 8
waiting for|-7 5 -1 0 2
waitl*|-2 -1 -2 -1 5
waitlist|-2 -1 -2 -1 5
walk|-6 -2 7 0 1
want|-2 4 1 19 -17
want het|-2 5 -1 -1 -2
want it|-6 -4 -3 17 -5
want to|-2 5 5 -1 -7
want you|0 2 1 3 -5
wante*|15 -2 -5 -2 -7
wanted|15 -2 -5 -2 -7
wanted to|7 -1 -2 -1 -1
wants|-6 5 7 -1 -5
wants to|-6 6 7 -1 -7
war|9 -3 -1 1 -5
ward|8 -3 0 0 -5
ware|-7 1 -2 5 3
ware der|-2 -1 0 6 -3
waren sie|-4 -1 0 -1 6
warst|10 -3 -4 -2 -1
warte*|-1 0 -3 -2 6
warteliste|-5 1 -2 -1 7
was|14 -19 -17 -5 13
was a|5 -3 -5 2 3
was frei|-2 -2 0 0 5
was jij|-1 -2 -1 0 5
was not|2 -10 -4 -1 16
was sent|1 5 0 0 -4
was super|5 -1 -1 0 -3
was unanimous|-1 -1 -2 7 -3
wasnt|-9 -2 1 -2 12
wat|3 2 0 1 -7
wat ons|-1 -1 -1 5 -1
watched|7 -1 -2 0 -3
way|3 7 -6 -1 -4
we|12 -9 -10 -6 9
we appreciate|6 1 -2 -1 -4
we are|-5 -9 5 12 8
we arent|-2 -1 -2 0 5
we bewaren|5 -2 -1 0 -2
we bieden|-2 -1 -1 5 -1
we can|-7 -2 6 4 0
we cant|-10 -5 0 5 13
we couldnt|-10 -2 -3 3 12
we d|-9 -4 17 9 -4
we decided|6 -3 -1 0 -2
we did|6 -1 0 -1 -4
we do|9 -1 -2 -1 -2
we dont|6 3 1 1 -11
we ended|5 -1 -1 -1 -2
we gaan|6 -2 -1 -1 -2
we get|-1 6 -2 -1 -3
we had|3 -3 -2 -3 7
we have|10 3 -3 -6 -10
we havent|-6 10 -2 -1 0
we hebben|15 -1 -6 -4 -3
we hired|8 -3 -2 -1 -3
we hope|-7 1 -2 -1 10
we keep|2 2 0 2 -6
we know|9 -1 -2 -1 -5
we liked|-3 -1 8 -1 -4
we ll|-8 15 2 0 -2
we met|6 -2 -1 -1 -2
we need|12 -1 -3 -2 -5
we nog|-5 0 1 -1 4
we now|-4 1 -1 0 5
we r|6 -2 -1 0 -4
we ran|-4 -1 0 -1 6
we re|10 7 -6 -4 -9
we receive|-8 6 -1 -1 3
we received|-2 -1 -2 0 5
we regret|-2 -3 -3 -3 12
we run|6 0 -1 0 -5
we talked|0 -2 -3 8 -4
we thank|7 0 -1 0 -5
we ve|15 -16 -9 -5 0
we want|-4 1 -2 6 -3
we were|4 -6 5 -4 2
we will|-6 13 5 1 -4
we wont|14 -6 -2 -2 -4
we would|-7 -5 1 9 2
we zitten|5 -1 -1 -1 -1
wear|-5 -2 11 -1 -4
websi*|-4 -2 -3 -1 11
website|-4 -2 -3 -1 11
wed|-3 -1 7 -1 -2
wedne*|-13 0 14 1 -2
wednesday|-13 0 14 1 -2
weds|-8 -4 13 3 -5
weds to|-1 -1 -1 5 -2
week|-17 32 -5 1 6
week after|-1 -1 0 5 -2
week and|7 0 -1 -1 -6
week of|-5 8 -1 0 -1
week vrijdag|-3 5 -1 0 -1
week w|-1 5 -1 0 -2
weeke*|2 9 -4 -2 -4
weekend|0 8 -3 -2 -2
weeks|-11 17 -5 0 4
weeks ago|-4 -3 -1 0 8
weerhouden worden|-4 5 -1 0 -1
weg|20 -8 -3 -4 -5
wegen|-2 6 -3 -1 0
weil|9 -3 -1 -2 -3
weit|5 -2 -1 -1 -1
weite*|-3 4 -1 -8 11
weiter berucksichtigen|-2 -2 5 0 0
weiter im|-2 5 -1 -1 -2
weitere|-5 1 -1 -1 6
weiteren|8 -5 -3 -2 3
weken|2 4 -1 -1 -5
wel|6 1 -2 -1 -4
welco*|-4 -7 -5 -2 18
welcome|-3 -6 -5 0 14
welcome an|-4 -1 -1 -1 6
well|-5 2 9 2 -4
welli*|-2 -1 5 -1 -2
wen|15 -4 -4 -2 -6
wenn bis|-3 5 0 0 -1
wenn du|7 1 -4 2 -6
wenn es|-8 1 3 -1 4
wenn sie|-1 -6 -1 5 4
went|12 -3 -6 -5 3
went with|-2 -2 -3 -2 9
wer|-4 8 2 -2 -4
werde*|-1 7 -2 -5 10
werden|-1 8 -1 -5 8
werden da|-1 -3 -1 -1 6
werden ihre|-5 3 -1 0 3
werden nicht|1 2 0 3 -5
were|16 -22 -6 -3 9
were not|3 -7 4 -2 3
were unable|-7 -1 2 -2 9
were unsuccessful|-5 -3 2 -1 6
weren*|6 -6 -3 -2 5
werent|6 -6 -3 -2 5
werk|6 -2 -1 -1 -1
werke*|6 -3 -1 0 -2
werken|5 -1 -1 -1 -3
werkt*|-2 7 -2 -1 -2
werktags zwischen|-2 5 -1 -1 -1
werkz*|0 -4 0 0 5
werkzeugbau|-1 -3 0 0 5
werkzeugbau gmbh|-1 -3 0 0 5
werkzeugmechaniker|-1 -3 0 0 5
werkzeugmechaniker formenbau|-1 -3 0 0 5
westm*|-5 1 0 1 4
weten|-9 6 1 3 -1
what|0 -1 3 3 9
what is|-3 -3 -1 0 7
what it|-2 -1 -3 -1 6
what we|3 -2 1 5 -7
whate*|-4 5 -1 -1 1
whatever|-4 5 -1 -1 1
whats*|-6 10 -3 -3 2
whatsapp|-5 7 -3 -3 3
whatsapp als|-2 5 -1 -1 -1
whatsapp vale|-3 6 -2 -1 -1
wheel|-3 0 5 0 -1
wheel you|-3 0 5 0 -1
wheel*|-3 0 5 0 -1
wheelbuilder|-3 0 5 0 -1
wheelbuilder not|-3 0 5 0 -1
when|8 11 0 -4 -15
when a|-5 2 -1 0 3
when the|1 6 -2 -1 -4
when you|4 1 2 -1 -6
where|-8 -1 1 -2 10
where we|-5 5 0 0 0
where you|-4 -4 -2 -1 10
wheth*|-7 0 -2 -1 11
whether|-7 0 -2 -1 11
which|3 8 5 -3 -11
which would|-3 -1 7 -1 -2
while|-2 8 -4 2 -1
who|13 -7 -3 -9 -7
who apply|0 5 0 0 -4
who can|9 -2 -2 -1 -2
who has|11 -3 -2 -1 -4
who have|-3 5 0 0 -1
who meet|-4 5 0 0 -1
who s|1 -5 -3 -1 8
whole|5 -1 -1 0 -3
whose|6 -3 -2 -1 1
wider*|-1 -1 -1 -2 5
wie|-2 -5 0 4 6
wie besprochen|-1 -4 3 7 -5
wieder in|-4 0 -1 0 5
wiesb*|-2 -2 0 0 5
wiesbaden|-2 -2 0 0 5
wiesbaden suchen|-2 -2 0 0 5
wij|6 -4 -3 -5 5
wij de|-4 -1 -2 -1 7
will|-3 28 8 -7 -13
will apply|-5 0 0 0 5
will be|-10 13 14 -3 1
will call|0 13 -4 -2 -7
will contact|-9 9 -2 4 -3
will end|-4 -1 0 -1 6
will look|-5 6 0 0 -1
will not|11 -11 1 -5 -3
will notify|-4 5 0 0 -1
will of|5 0 -1 0 -3
will review|-3 6 0 0 -1
will take|-4 4 5 0 -4
willst kannst|-1 -1 -1 5 -2
windows|-2 -1 5 0 -2
winte*|5 -3 -1 -1 0
wir|8 -7 -2 -7 8
wir bedauern|-2 -2 -3 -1 8
wir benotigen|-1 -3 0 0 5
wir bestatigen|-5 2 -1 -1 5
wir bieten|-2 -1 5 -1 -1
wir bitten|-5 10 1 -1 -5
wir danken|6 -3 -1 0 -2
wir dir|-1 5 -3 2 -3
wir einen|-6 5 4 0 -3
wir freuen|-9 -3 -4 18 -2
wir gerade|-2 -2 0 0 5
wir haben|10 3 -11 -4 -1
wir ihnen|7 1 -9 -2 2
wir ihr|-5 3 1 0 1
wir ihre|1 -5 2 -1 2
wir ihren|-2 -1 -5 3 5
wir keine|-5 -3 0 -1 8
wir mochten|-7 -3 4 8 -2
wir nicht|4 0 1 1 -5
wir schauen|-3 5 -1 0 -1
wir sie|-7 1 8 -3 1
wir uns|10 -3 -1 3 -11
wird|-7 11 -5 -3 6
wirkl*|5 -1 -1 -1 -2
wirklich|5 -1 -1 -1 -2
wish|0 -5 -3 -3 17
wish you|-3 -1 -4 -2 17
wishe*|2 6 -3 -1 -3
wishes|0 6 -3 -1 -2
with|9 -15 -2 -6 14
with a|-2 -10 -6 1 20
with an|6 -3 -3 -1 1
with another|-15 -2 -3 -1 21
with my|-3 -1 -2 -1 7
with our|4 -5 4 -2 0
with reference|5 -2 -1 1 -4
with someone|0 -2 -2 -2 6
with the|5 5 2 -4 -8
with this|3 -1 3 -1 -5
with us|-1 11 2 -1 -7
with you|0 3 4 2 -8
with your|14 -11 -10 -1 6
withd*|-4 -1 1 -2 8
withdraw|-1 5 0 -2 -3
withdrawn|-12 -6 1 1 14
withdrawn your|-7 1 -2 0 8
withi*|-3 6 -4 4 6
within|-3 6 -4 4 6
witho*|0 0 0 0 6
without|0 0 0 0 6
woche|-13 10 0 5 -2
woche bin|-4 0 -1 0 5
woche*|-9 8 3 2 -3
wochen|-5 9 -2 2 -4
wochenende|-2 -1 5 -1 -2
woens*|-5 1 3 0 1
woensdag|-6 2 3 0 2
wohl|-4 0 -1 0 5
wohl jemanden|-4 0 -1 0 5
wohno*|-2 5 -1 -1 -1
wohnort|-2 5 -1 -1 -1
wohnu*|-10 -1 -2 0 13
wohnung|-6 -1 -2 -1 10
wollt*|6 -2 -2 -1 -2
women|-3 -2 -2 -1 8
women in|-4 -1 -1 -1 7
wonin*|-4 -1 0 0 6
woning|-4 -1 0 0 6
wont|16 2 -8 -5 -10
wont be|13 -3 -5 -3 -3
wont cover|5 -1 -1 0 -2
word|-5 3 -3 0 6
word je|-2 7 -1 -1 -3
worden krijgen|-4 5 -1 0 -1
wordt|4 6 -1 -2 -8
wordt het|5 -1 -1 -1 -3
work|-1 -6 9 1 8
work for|-3 -1 5 0 -1
work out|-1 -3 -1 -1 5
worki*|0 9 -2 0 -5
working|0 9 -2 0 -5
works|-10 -3 10 -1 3
works*|7 -1 0 0 -6
worri*|-5 4 4 -2 -1
worries|-5 -1 6 -2 2
worries re|-3 0 5 0 -1
would|-6 -16 30 6 -7
would be|8 -2 -2 -1 -4
would like|-9 -3 16 8 -10
would welcome|-4 -1 -1 -1 6
would you|-13 -5 11 2 5
wow|-1 5 -2 -1 -2
write|2 8 -2 0 -6
writi*|7 -3 4 -1 -8
writing|7 -3 4 -1 -8
writing to|-6 3 -5 0 8
writing with|8 -1 -2 -2 -4
writt*|-2 -3 11 0 -4
written|-2 -3 11 0 -4
wunsc*|5 -9 -4 1 8
wunschen|6 -6 -2 -1 4
wurde|9 -13 5 -6 4
wurde automatisch|5 -1 -1 0 -3
wurde dich|-3 -2 5 0 0
wurde gepruft|7 -4 -1 -1 -1
wurde nach|-2 -3 0 0 6
wurde sie|-5 -1 6 0 -1
wurde*|3 -9 3 -4 8
wurden|1 -9 4 -4 8
wurden wir|5 -1 -1 0 -2
x|3 3 2 -5 -4
x escribirnos|-3 6 -2 -1 -1
y como|-3 -2 0 0 6
y en|6 -3 -1 0 -2
y esa|-3 5 0 0 -1
y la|-3 -3 -2 1 7
y lo|5 -2 -1 0 -1
y por|8 0 -2 -1 -5
y te|-4 5 1 -1 -1
ya|9 2 -4 -6 0
ya no|-3 -4 -1 -1 8
ya tenemos|-1 7 -2 -1 -3
yara|-2 -1 6 -1 -2
yard|4 -5 2 -1 -2
year|17 -3 -10 -3 -1
year and|9 -1 -1 0 -7
year but|-6 0 0 0 6
year s|-10 6 -1 0 5
years|7 -12 -3 -3 10
years and|-2 -2 -1 0 5
years of|-1 -4 -2 -1 9
yes|-12 2 3 18 -10
yes or|-6 2 -3 8 -1
yes to|-2 -1 7 0 -3
yeste*|5 -6 -4 0 6
yesterday|5 -6 -4 0 6
yet|-12 18 0 -2 -4
yet i|-2 6 -1 0 -3
yo|2 -2 6 -2 -4
yo luz|5 -1 -1 -1 -2
you|3 -9 5 -4 15
you a|-9 -2 -6 5 15
you about|-1 1 6 -1 -4
you again|-6 -2 3 0 5
you an|8 0 -2 -1 -4
you and|5 -2 -2 -2 2
you appeared|-3 -1 -1 -1 6
you applied|11 -13 1 -2 3
you are|-2 -2 0 -1 11
you asked|-3 7 -3 4 -5
you be|-4 -2 5 0 2
you built|-3 0 5 0 -1
you by|-7 2 5 -1 1
you can|-4 5 7 11 -4
you cant|-1 -1 5 -2 -2
you come|-3 -2 12 -1 -6
you d|10 -7 -1 -1 0
you did|3 -2 5 -2 -4
you directly|-3 6 0 0 -2
you do|-7 -8 15 -4 6
you dont|-10 11 4 -2 -5
you ever|5 -1 -1 0 -3
you every|-4 0 -1 0 6
you for|6 6 -11 -11 -2
you forward|5 -1 -1 0 -3
you free|-2 -1 8 -1 -3
you from|-5 2 5 0 -1
you had|5 -1 -1 1 -4
you have|-1 -11 18 -6 8
you havent|-7 1 5 -1 2
you in|-1 -1 1 6 1
you interviewed|5 -1 -2 0 -2
you joining|-2 -1 1 7 -5
you know|4 9 -10 -1 0
you left|-3 -2 -1 -1 7
you like|-5 -2 3 3 0
you ll|1 9 -1 1 -8
you may|10 0 -2 0 -1
you on|-1 -2 -3 5 3
you out|-4 -2 2 0 5
you please|-2 -2 -1 -1 5
you re|-2 3 8 -2 2
you recently|-6 -3 -3 -1 13
you requested|-5 -2 -1 0 8
you saved|-5 -3 -1 -1 10
you send|-4 -3 0 1 6
you should|5 0 -1 0 -3
you start|-2 -3 -2 7 0
you started|-1 -3 -1 0 5
you still|-6 -3 -2 10 1
you that|9 -8 0 6 0
you the|1 -4 -10 24 -10
you to|0 4 9 3 -12
you ve|-6 -3 19 2 -7
you want|4 -5 -1 13 -11
you were|16 -3 -7 -1 -7
you werent|11 -4 -2 -1 -4
you who|-1 -2 -2 0 6
you will|-6 5 2 -1 4
you would|5 1 -1 -1 -4
you yet|-2 5 -1 0 -2
your|4 -9 -10 -11 23
your account|-1 1 5 1 1
your answers|-7 2 -2 0 8
your app|-3 -2 11 -1 -4
your application|4 22 -3 -11 -10
your background|-6 1 4 -2 4
your candidacy|8 0 -1 0 -7
your candidate|5 -2 -1 -1 -1
your circumstances|-5 1 0 0 4
your claim|-1 -1 -1 -1 5
your company|-4 0 0 0 5
your conditional|6 -1 -1 -2 -2
your contract|-2 -3 -2 6 0
your current|-2 -5 0 1 5
your cv|4 3 5 -3 -8
your dbs|-1 -1 -1 5 -2
your decision|-5 -2 0 0 8
your details|3 -6 -2 3 3
your draft|-2 -3 0 0 6
your email|-6 6 -3 -1 4
your employment|-6 -2 -2 0 10
your file|-1 6 0 0 -4
your first|0 -1 -2 -1 6
your form|-3 9 -2 -1 -3
your interest|13 0 -5 -4 -12
your interview|1 -6 1 0 5
your laptop|-2 -2 -1 -1 5
your last|-5 -3 -1 -1 10
your letter|2 2 1 1 -6
your name|12 -3 -3 -2 -3
your next|5 -1 -1 0 -3
your offer|-8 -4 -3 -3 18
your paper|-5 4 1 -1 0
your portfolio|6 1 -1 -1 -4
your profile|2 -3 -1 -2 6
your project|-7 -1 0 0 8
your request|-7 -2 -1 -1 12
your score|7 -1 -2 0 -3
your skills|7 2 -2 0 -7
yours|2 -17 -4 16 9
yours for|-2 -3 0 0 6
yours if|-3 -3 -2 15 -6
yours is|-7 -3 3 -1 7
yours isnt|-4 -1 -1 -1 6
zahlu*|-3 0 -2 -1 7
ze|8 0 -2 -3 -3
zeige*|-2 -2 6 -1 -1
zeigen|-2 -2 6 -1 -1
zeit|-3 6 1 -1 -3
zeitr*|0 -2 -2 -1 5
zeitraum|0 -2 -2 -1 5
zeugn*|-5 0 -1 -1 8
zeugnisse|-4 -1 -2 -1 7
ziegl*|6 -2 -1 -1 -2
ziegler|6 -2 -1 -1 -2
zin|-3 -1 0 0 5
zitte*|8 -2 -2 -1 -3
zitten|8 -2 -2 -1 -3
zitten vol|7 -2 -2 -1 -2
zoals|0 -1 -2 5 -2
zodra|-4 7 -1 -1 -2
zoeko*|-3 -1 -1 0 5
zoekopdracht|-3 -1 -1 0 5
zomer|5 -1 -1 -1 -2
zonde*|-7 1 3 -2 6
zonder|-7 1 3 -2 6
zoom|-3 -4 8 -1 0
zoon|-2 5 -1 -1 -1
zoon deventer|-2 5 -1 -1 -1
zu|4 -1 -5 5 -5
zu besetzen|5 -2 -1 0 -2
zu einem|-6 0 11 -1 -3
zu horen|-3 0 -1 0 5
zu ihrer|-2 -5 -1 -1 9
zu konnen|-3 -2 -2 9 -1
zu mussen|6 -1 -1 -1 -3
zu unserer|5 -4 -2 -1 1
zu verzogerungen|-3 6 -1 0 -1
zu weit|5 -2 -1 -1 -1
zum|-23 2 14 5 11
zum probearbeiten|-4 -2 11 -1 -3
zur|-5 -1 2 -1 7
zur stelle|-2 5 0 0 -2
zur umfrage|-1 -3 -2 0 7
zuruc*|-1 1 -5 -1 6
zuruck|4 2 -6 -1 -1
zuruckgezogen|-5 -5 -1 0 12
zuruckgezogen haben|-4 -4 -1 0 10
zusag*|6 2 -1 -1 -6
zusage|7 0 -1 -1 -5
zusage geben|7 -2 -1 -1 -4
zusam*|5 0 -1 -1 -2
zwar|-10 1 12 -1 -2
zwar inzwischen|-6 -1 6 0 0
zwei tagen|-1 -1 -1 5 -2
zweit*|-3 2 7 -2 -4
zweite|-5 1 8 -1 -3
zweite position|-6 -1 6 0 0
zwisc*|-4 6 -2 -2 1
zwischen|-3 7 -1 -1 -2
zwolf|5 -1 -1 0 -2
λλ|-6 4 8 1 -6
`;
