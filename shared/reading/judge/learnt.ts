/** What each sign counts for rejection, confirmation, interview, offer and other, in hundredths. Written by `npm run learn`. */
export const learnt = `
<?chosen-others>|-23 15 -3 0 11
<?closed>|-18 10 7 0 0
<?day>|-15 -21 51 11 7
<?denial>|-18 29 3 -6 24
<?feedback>|6 -3 -2 3 -4
<?foreign>|14 -3 -6 0 -3
<?hard-choice>|-2 7 1 -1 -5
<?hint>|-28 7 12 7 3
<?interview>|5 0 16 -8 -11
<?no-job>|12 1 -1 -1 -11
<?offer>|6 -1 -4 -3 2
<?receipt>|10 -9 -1 -2 3
<?refusal>|-42 35 6 -13 29
<?regret>|-14 13 5 -7 8
<?unfit>|-21 23 3 -3 -2
<advertising>|-11 -19 -15 -10 43
<applied>|6 26 -5 -19 -6
<appointment>|-14 -1 18 1 -3
<assessment>|17 -7 38 -11 -41
<by-applicant>|-32 -2 -8 -3 45
<cancelled>|25 -2 -15 -9 -12
<chosen-others>|43 -51 -37 -25 -15
<closed>|54 -46 -39 -28 -32
<competition>|14 3 -6 -6 -15
<concession>|-1 3 9 -1 -5
<condition>|-12 32 1 1 17
<congratulation>|-17 -9 24 4 -2
<contrast>|18 -29 -6 -11 -4
<day>|-45 -16 64 -3 -26
<declines-feedback>|15 1 -5 -2 -13
<denial>|23 -38 -22 -16 16
<detail>|-9 22 13 -6 8
<employee>|-32 -5 -9 -5 50
<experience>|31 -18 -14 -4 -20
<feedback-asked>|-5 -2 -2 6 2
<feedback>|2 -1 -4 -2 5
<filled>|37 -32 -18 -22 -5
<final>|5 -8 1 5 -3
<foreign>|-27 -26 -14 -15 60
<hard-choice>|10 -11 0 -3 6
<harmless>|-4 23 4 -8 -4
<hint>|27 -33 -22 -15 -5
<internal>|18 -7 -1 -3 -6
<interview>|-23 -29 60 -10 -32
<interviewed>|11 -26 43 -8 -24
<invites-contact>|5 -6 8 4 -2
<invites-reapply>|15 -15 -15 -7 0
<job-like>|8 11 -2 -10 -6
<job>|16 5 -8 -9 -18
<keeps-on-file>|19 10 -21 -6 -17
<later>|-24 42 -14 3 -15
<location>|6 -9 -2 1 5
<luck>|17 -24 -14 -13 7
<negation>|11 -18 -12 -17 22
<no-denial>|-5 -5 8 0 6
<no-door>|-2 -10 -6 -1 21
<no-job>|-82 -35 -23 -19 76
<no-reason>|17 -13 -7 -7 4
<no-reply>|2 15 -2 -1 -11
<no-shortfall>|15 -7 -3 2 -14
<not-reached>|16 -3 14 -6 -23
<not-yet>|-17 17 6 -4 -3
<offer>|-22 -16 -20 61 -30
<offers-feedback>|18 -3 -11 -3 -3
<ongoing>|-15 18 8 4 -7
<other-candidate>|22 -24 -18 -12 -6
<outreach>|-8 -5 -5 -2 19
<pending>|-39 46 -15 -11 -24
<possibility>|-5 18 8 2 8
<praise>|15 -13 9 -9 -9
<qualification>|19 -10 -4 -8 -5
<receipt>|-11 48 -6 -16 -28
<refusal>|50 -62 -37 -27 -3
<regret>|14 -29 -4 -17 18
<request>|-30 -26 18 6 34
<salary>|-3 -5 0 5 4
<skill>|21 -5 -7 -3 -11
<status>|7 19 -15 -11 10
<survey>|-11 -8 -9 -1 31
<thanks>|17 -9 -8 -14 -18
<title>|13 -4 1 -3 -26
<undecided>|-36 54 -5 -4 -19
<unfit>|44 -36 -25 -14 -18
<until>|-4 17 2 3 13
<weighed>|10 1 -5 -6 3
<wishes>|9 -17 -13 -8 26
<withdrawn>|-42 -8 -9 -5 57
=confirmation|-45 38 -8 -8 -12
=interview|-25 -7 35 -4 -12
=offer|-6 -3 -5 18 -4
=other|-49 -5 -2 -9 38
=rejection|30 -30 -17 -13 -30
@-1|-9 -3 -2 0 15
@0|5 6 4 -11 4
@1|3 11 -2 -7 -4
^<?closed>|-3 -1 -1 0 5
^<?day>|-18 -2 14 -6 13
^<?denial>|-5 -1 3 0 3
^<?foreign>|24 1 -9 -5 -16
^<advertising>|-35 -13 -10 -7 54
^<applied>|17 28 -22 -17 -23
^<appointment>|-2 -1 -2 0 5
^<assessment>|7 -15 32 -7 -23
^<by-applicant>|-6 0 0 0 7
^<cancelled>|-1 8 -4 -2 -1
^<closed>|20 3 -10 -6 -7
^<condition>|-5 -3 -2 -1 10
^<congratulation>|-5 -5 -4 11 4
^<contrast>|-1 -4 -1 0 6
^<day>|-2 -2 5 0 -1
^<denial>|12 -6 -5 -2 1
^<feedback>|6 -3 -2 -1 0
^<filled>|6 -4 -1 -1 0
^<final>|1 -1 6 -1 -5
^<foreign>|-69 -34 -34 -29 74
^<harmless>|-8 -2 2 0 8
^<hint>|8 -2 -2 -1 -3
^<interview>|-30 -22 48 -9 -28
^<interviewed>|7 -18 30 -12 -13
^<job-like>|18 6 -6 -17 -16
^<job>|26 -11 -19 -18 -22
^<keeps-on-file>|-3 -4 -3 6 5
^<later>|-3 -1 12 -2 -6
^<negation>|20 -18 -7 -9 14
^<no-door>|-10 -8 -4 -2 25
^<no-job>|-60 -20 -13 -10 58
^<no-reply>|-1 5 -1 0 -3
^<not-yet>|-4 -3 0 0 8
^<offer>|-15 -8 -11 43 -18
^<pending>|-7 3 -1 -1 6
^<qualification>|-3 -2 0 0 5
^<receipt>|-51 50 -20 -10 -38
^<refusal>|42 -25 -14 -11 -2
^<regret>|10 -1 9 -4 -14
^<request>|-7 -8 -3 -1 19
^<salary>|-1 -3 -1 -1 6
^<status>|33 -20 -21 -12 -5
^<survey>|-7 -2 -2 -1 12
^<thanks>|-1 25 -12 -6 -13
^<title>|26 -4 -18 -11 -32
^<withdrawn>|-26 -14 -3 -1 42
^a|4 -15 -1 1 12
^a votre|3 -7 -2 3 3
^aanbo*|-2 -2 -2 7 -2
^aanbod|-2 -2 -2 7 -2
^abges*|-1 -3 0 0 5
^abgeschlossen|-1 -3 0 0 5
^about|-3 -3 0 0 6
^absag*|10 -4 -6 -3 4
^absage|15 -3 -6 -3 -3
^acces*|-4 0 0 0 5
^access|-4 0 0 0 5
^accou*|1 -9 -5 -3 16
^account|-3 -5 -4 -2 14
^accountant|5 -3 -1 0 -1
^ackno*|-4 10 -1 0 -4
^acknowledgement|-3 6 -1 0 -2
^actio*|-4 -3 -2 -1 10
^action|-4 -3 -2 -1 10
^action required|-2 -4 -1 -1 8
^afspr*|-5 -2 5 -1 3
^afspraak|-5 -2 5 -1 3
^afwij*|6 -2 -1 -1 -1
^afwijzing|6 -2 -1 -1 -1
^agend*|-3 -1 6 -1 -1
^all|-4 -1 0 -1 5
^als|11 8 -4 -4 -12
^alter*|6 -1 -1 -1 -3
^alternance|6 -1 -1 -1 -3
^an|7 -3 -2 1 -3
^an update|6 -2 0 0 -4
^analy*|4 3 -1 0 -5
^analyst|4 3 -1 0 -5
^ander*|-6 0 7 0 0
^andere|-6 0 7 0 0
^andere position|-6 0 7 0 0
^any|-1 5 -2 -1 -1
^any news|-2 6 -1 0 -3
^apolo*|-2 -1 6 -1 -2
^apologies|-2 -1 6 -1 -2
^app rcvd|-2 5 -1 0 -2
^appli*|11 20 -16 -11 -9
^application|11 20 -16 -11 -10
^application confirmation|-2 5 0 0 -2
^application for|13 -2 0 -2 -9
^application has|-5 4 -1 4 -1
^application received|-1 7 -2 0 -3
^application submitted|-2 6 -1 0 -3
^application to|11 1 2 -1 -12
^application was|-3 6 -2 -2 1
^application with|5 -3 3 0 -4
^appre*|6 3 -1 -1 -6
^arbei*|-4 -3 -3 6 3
^are|-3 0 -1 -1 6
^artic*|-4 5 -1 -1 2
^articleship|-2 5 -1 -1 -1
^articleship application|-2 5 -1 -1 -1
^artis*|-2 -1 -1 -1 5
^asses*|-6 -7 12 -3 4
^assessment|-6 -7 12 -3 4
^assessment centre|-2 -1 6 0 -2
^assis*|14 0 -1 0 -14
^assistant|13 -1 -2 1 -12
^associate|5 -1 0 0 -4
^at|14 -4 -3 2 -9
^atual*|6 -1 0 0 -3
^atualizacao|6 -1 0 0 -3
^audit*|-4 0 -1 -1 6
^audition|-7 0 -1 -1 9
^ausbi*|5 0 -2 1 -3
^aushi*|8 -3 0 -1 -3
^aushilfe|8 -3 0 -1 -3
^auswa*|6 0 1 -1 -6
^auswahlverfahren|5 -2 2 -1 -4
^autom*|-3 8 -1 -1 -3
^auxil*|-2 2 -3 5 -2
^auxiliar|-3 3 -3 5 -2
^auxiliar de|-3 1 -2 5 0
^avail*|-4 -2 7 -1 0
^availability|-3 -2 7 -1 0
^avis|-3 -1 -1 0 5
^avis nous|-3 -1 -1 0 5
^aw|7 0 -1 -4 -2
^aw bewerbung|5 -2 1 -2 -2
^backg*|-2 -3 -2 -1 7
^background|-2 -3 -2 -1 7
^background check|-2 -2 -1 0 5
^baris*|5 0 -3 -2 0
^barista|5 0 -3 -2 0
^bedan*|-3 7 -2 -1 -1
^bedankt|-3 7 -2 -1 -1
^bedankt voor|-2 5 -1 -1 -1
^been|-5 3 -5 2 4
^been invited|-1 -1 -1 -1 5
^bei|11 2 -5 1 -9
^beim|-2 5 0 0 -3
^bench|-1 5 -1 -1 -2
^bench joiner|-1 5 -1 -1 -2
^besch*|-3 -1 -1 -1 6
^besta*|-8 6 -1 -1 4
^bestatigung|-8 6 -1 -1 4
^beta|-6 -2 -1 0 9
^beves*|-4 0 0 -1 5
^bewer*|20 13 -18 -13 -17
^bewerberdaten|-3 -3 -1 0 7
^bewerbung|23 11 -19 -12 -23
^bewerbung als|9 7 -1 -3 -11
^bewerbung auf|6 -2 -1 0 -3
^bewerbung bei|10 5 -3 -1 -10
^bewerbung erntehelfer|-3 5 0 0 -1
^bewerbung hufschmiedhelfer|6 -3 -1 -1 -1
^bewerbung metzger|-4 7 -1 -1 -1
^bewerbung um|-2 -2 -1 0 5
^bewerbung vom|5 -3 -1 0 -1
^bewerbung wurde|-6 1 -1 0 6
^bij|0 5 -4 2 -3
^bij rijwiel|-1 5 -1 -1 -1
^bijba*|5 -1 -1 -1 -2
^bijbaan|5 -1 -1 -1 -2
^bitte|-4 -6 -2 -1 12
^bitte um|-2 -3 -1 -1 6
^board|-5 0 3 0 3
^bus|1 -2 5 0 -4
^c|-3 6 -2 -1 -1
^call|-5 -2 11 0 -2
^cambi*|-3 -1 5 -1 0
^cambio|-3 -1 5 -1 0
^cambio de|-3 -1 5 0 -1
^camer*|5 -1 -1 -1 -2
^cance*|0 -3 0 -1 5
^canceled|2 -1 4 0 -5
^cancelled|-2 -1 -3 -1 7
^candi*|21 12 -22 -12 -10
^candidacy|6 -1 0 0 -4
^candidate|-5 -5 -4 -1 15
^candidato|-1 -2 -1 -1 6
^candidatura|15 6 -13 -8 -3
^candidature|19 14 -10 -4 -25
^card|-4 -1 0 0 6
^carta|-3 -1 -1 5 1
^case|2 -1 5 -1 -4
^casti*|-4 -1 -1 -1 6
^centr*|-1 -2 6 0 -3
^centre|-1 -1 6 0 -3
^certi*|-4 -1 0 0 5
^chang*|-3 -2 13 -3 -5
^change|-1 -1 11 -1 -7
^change of|-2 -1 5 0 -2
^check|1 -3 -2 -2 5
^chius*|9 -5 -2 -1 -1
^chiusa|7 -4 -1 -1 -1
^clerk|-5 -3 3 0 6
^clerk let|-2 -2 5 0 -1
^clien*|0 -2 6 -1 -4
^cliente|-3 -1 7 -1 -3
^close*|-2 -2 -1 -1 6
^closed|-2 -2 -1 -1 6
^closi*|-3 -5 -1 -1 10
^closing|-3 -5 -1 -1 10
^closing soon|-3 -2 0 -1 5
^coffee chat|-2 -1 -2 0 5
^collo*|0 -3 9 -2 -4
^colloquio|0 -3 9 -2 -4
^colloquio di|-2 -1 6 -1 -2
^com|-5 3 1 -1 1
^comin*|-1 -1 -1 5 -1
^cominci|-1 -1 -1 5 -1
^comme*|5 -1 -1 -1 -2
^como|-3 -2 -1 0 7
^compl*|-15 -12 0 -2 28
^complete|-6 -5 3 0 8
^complete your|-5 -6 3 0 8
^con|-4 -1 7 -1 -1
^conco*|1 5 3 -1 -8
^concorso istruttore|-5 4 3 0 -2
^confe*|-6 7 -1 -1 1
^conferma|-3 7 -1 0 -2
^confi*|-21 21 0 0 -2
^confirmation|-11 16 2 1 -8
^confirmation of|-4 6 1 -1 -2
^conos*|-2 -1 5 0 -1
^consu*|10 -2 -2 -1 -3
^consultant|10 -3 -1 -1 -5
^conta|-3 -2 -2 -1 7
^contr*|6 -6 -4 7 -3
^controller|5 -1 -1 0 -2
^convo*|-3 -1 7 2 -5
^coord*|2 3 2 -1 -6
^coordinator|4 1 1 -1 -5
^credi*|-2 -4 -1 0 8
^credit|-4 -4 -1 0 9
^credit union|-3 -3 -1 0 7
^crew|8 2 0 -1 -8
^cv|3 9 -6 -3 -2
^d|5 0 -2 8 -11
^da|10 -3 0 -1 -6
^dank|0 5 -1 0 -3
^danke|0 10 -3 -1 -5
^data|5 -2 1 -1 -2
^date|-4 -2 0 7 -2
^de|3 1 2 -11 8
^de estagio|-3 5 -1 0 -1
^de hora|-3 -1 5 0 -1
^de reception|-2 5 -1 0 -1
^de votre|-5 6 1 -1 -1
^decis*|7 -6 -5 -5 10
^decision|7 -6 -5 -5 9
^decli*|-3 -1 -1 -1 5
^deine|-5 11 -1 -1 -3
^deine bewerbung|-3 9 0 -1 -4
^del|-1 -3 -2 -1 7
^delay|-3 6 -1 0 -3
^delet*|-4 -2 -1 0 7
^deman*|-4 -2 -1 -1 8
^demande|-4 -2 -1 -1 8
^demande de|-5 -1 -1 -1 7
^desca*|6 -2 -1 -1 -3
^desis*|-6 -2 -1 -1 9
^desistement|-6 -2 -1 -1 9
^di|-5 -8 0 3 10
^did|-5 -2 3 0 4
^dispo*|5 -1 -2 -1 -1
^disposition|5 -1 -1 -1 -2
^do|-4 0 1 -2 5
^docum*|-7 -6 -8 -4 25
^documenti|-1 -3 -2 -1 8
^documentos|-2 -3 -2 -1 9
^documents|-2 -1 -2 -1 5
^doman*|-5 0 4 -1 2
^dossi*|-4 5 -3 -2 4
^dossier|-4 5 -3 -2 4
^drive*|8 -1 0 -1 -6
^driver|8 -1 0 -1 -6
^eine|-4 1 -1 0 5
^einga*|-6 13 -2 -1 -4
^eingang|-4 7 -1 0 -2
^eingangsbestatigung|-3 6 -1 0 -1
^einge*|-5 7 -1 0 -1
^eingegangen|-5 7 -1 0 -1
^einka*|-5 3 -1 -1 3
^einla*|-9 -6 18 -2 -1
^einladung|-9 -6 18 -2 -1
^einladung zum|-3 -4 7 -1 1
^einst*|-2 -2 -1 8 -3
^em|-9 0 -1 -1 10
^emplo*|-3 0 -4 9 -1
^employment|-2 0 -2 7 -3
^empre*|5 -2 -1 -1 -2
^encer*|-1 -3 -1 -1 5
^encerrada|-3 -2 -1 0 6
^engin*|6 0 -3 4 -6
^enqui*|-3 -1 -1 0 5
^enquiry|-3 -1 -1 0 5
^entre*|4 -12 29 -7 -16
^entretien|3 -4 8 -2 -5
^entrevista|1 -7 21 -5 -10
^entsc*|6 -1 -1 -1 -3
^entscheidung|6 -1 -1 -1 -3
^ergeb*|5 -1 0 0 -3
^ergebnis|5 -1 0 0 -3
^erhal*|-3 7 -1 0 -2
^erhalten|-3 7 -1 0 -2
^erinn*|-2 -2 5 0 -1
^erinnerung|-2 -2 5 0 -1
^ernte*|-3 5 0 0 -1
^erntehelfer|-3 5 0 0 -1
^erzie*|5 1 -1 -1 -3
^erzieherin|5 -1 -1 0 -3
^esito|11 -6 0 -2 -2
^est|-5 5 -1 -1 1
^etapa|-3 -1 6 -1 -2
^etape|-2 -3 8 -1 -2
^ete|5 0 -1 -1 -3
^exec|6 0 -1 0 -4
^exper*|-5 -2 -2 -1 10
^experience|-3 -1 -1 0 5
^expir*|-5 -4 2 -1 7
^feedb*|15 -4 -7 -2 -1
^feedback|15 -4 -7 -2 -1
^fehle*|-2 -1 -1 0 5
^fehlende|-2 -1 -1 0 5
^fehlende unterlagen|-2 -1 -1 0 5
^festi*|4 2 -1 0 -5
^festival|4 2 -1 0 -5
^filia*|-2 -2 5 0 -1
^filled|5 -2 -1 0 -1
^final|3 -1 5 -2 -5
^foi|-4 -1 -1 -1 7
^follo*|10 -1 -4 -2 -3
^follow|6 -1 -3 -1 0
^follow up|6 -1 -3 -1 0
^for|3 13 -10 -8 3
^for applying|5 3 -1 0 -5
^for produce|-2 -2 5 0 -1
^for you|-1 -2 -1 -1 5
^for your|-3 14 -2 -1 -5
^founding|-1 5 -1 0 -2
^founding engineer|-1 5 -1 0 -2
^frage|-2 -2 -1 0 5
^from|18 -7 0 1 -14
^fur|-3 7 -4 -2 2
^fwd intro|-3 -2 -1 -1 6
^fyi|-3 -1 -1 0 5
^gener*|-1 5 -1 0 -2
^general|-2 5 -1 0 -2
^gespr*|-3 -4 17 -3 -7
^gesprach|0 -3 6 -1 -2
^gesprek|-1 -1 5 -1 -2
^good|-4 -1 -1 6 0
^good news|-4 -1 -1 7 -2
^got|-4 11 -2 -1 -4
^got it|-3 10 -2 -1 -5
^graci*|1 5 -3 -1 -2
^gracias|2 6 -3 -1 -3
^gradu*|7 0 -3 -1 -3
^graduate|6 -1 -1 0 -4
^grant|-7 -1 -1 0 9
^grazi*|1 5 -2 -1 -3
^grazie|1 5 -2 -1 -3
^guest|-5 0 0 0 5
^hamza|-2 -3 0 0 6
^hamza your|-2 -3 0 0 6
^happe*|-3 8 -2 0 -2
^happens|-3 8 -2 0 -2
^happens now|-3 6 -1 0 -2
^has|-9 2 -4 3 8
^have|-5 1 -1 0 5
^head|-3 -1 -2 -1 6
^head of|-3 -2 -2 0 7
^hebbe*|-4 7 -1 0 -2
^hebben|-4 7 -1 0 -2
^hebben je|-2 5 0 0 -2
^helaa*|5 0 -1 0 -3
^helaas|5 0 -1 0 -3
^hello|8 -1 -1 -1 -6
^hello from|6 -1 -1 0 -4
^herin*|-3 -2 8 -1 -1
^herinnering|-3 -2 8 -1 -1
^hirin*|-10 -5 -4 -2 21
^hiring|-10 -5 -4 -2 21
^hold|-5 7 -1 -1 -1
^hora|-3 -1 5 0 -1
^how|-9 -3 -2 -1 15
^hufsc*|6 -3 -1 -1 -1
^hufschmiedhelfer|6 -3 -1 -1 -1
^i|1 -3 8 0 -6
^ihr|-11 -1 3 -5 15
^ihr jobagent|-3 -1 -1 -1 5
^ihr profil|-3 -1 -1 -1 6
^ihr vorstellungsgesprach|-4 3 5 -1 -2
^ihre|8 -3 -15 -5 14
^ihre bewerbung|14 7 -10 -4 -11
^ihrem|-3 -1 -1 -1 5
^ihrer|-2 -7 -6 -2 18
^ihrer bewerberdaten|-3 -3 -1 0 7
^ihrer bewerbung|4 -5 -2 -1 6
^ihres|-1 0 -3 -1 5
^in|-4 6 0 -6 7
^incom*|-3 -2 0 0 6
^info|0 -4 -1 -1 6
^initi*|2 8 -2 -1 -6
^initiativbewerbung|2 8 -2 -1 -6
^inscr*|-9 18 -3 -1 -4
^inscricao|-3 7 -1 -1 -2
^inscripcion|-3 5 -1 -1 -1
^inter*|-1 -5 30 -14 -12
^interesse|0 0 -3 -1 5
^interest|2 9 -3 -1 -6
^interest in|3 4 -1 -1 -5
^internship|5 2 -2 -1 -4
^interview|-8 -11 34 -9 -13
^interview feedback|-1 -1 -3 0 5
^interview time|-2 -1 7 -1 -3
^intro|-2 -2 0 -1 5
^invit*|-14 -7 18 -4 6
^invitation|-9 -4 12 -2 3
^invited|-2 -1 -2 -1 6
^invited to|-1 -1 -1 -1 5
^invoi*|-2 -1 -1 -1 6
^invoice|-2 -1 -1 -1 6
^is|-12 -1 -1 -1 15
^istruttore|-5 4 3 0 -2
^it|-4 8 -2 -1 -1
^je|-14 8 -5 -6 17
^je sollicitatie|6 5 -3 -2 -6
^job|-5 -10 -4 1 22
^job app|-2 5 -1 0 -2
^job application|5 -5 -1 -1 1
^job closing|-2 -3 -1 0 7
^job offer|-3 -1 -1 7 -2
^jobag*|-4 -1 -1 -1 8
^jobagent|-4 -1 -1 -1 8
^jobs|-13 -6 -4 -3 26
^jobs for|-5 -2 -1 -1 8
^jobs in|-3 -2 -1 -1 7
^joine*|0 5 -1 -1 -2
^joiner|0 5 -1 -1 -2
^journ*|6 -2 1 -1 -5
^kenne*|-1 -3 10 -2 -4
^kennenlernen|-1 -2 9 -2 -3
^kenni*|-4 -3 9 -2 0
^kennismaking|-2 -1 6 -1 -2
^know|-3 -1 -1 -1 5
^kundi*|-2 -1 -1 -1 5
^kurze|-1 -1 -2 -1 5
^la|-3 -3 -1 -2 10
^la tua|-1 -4 -2 -1 7
^lavor*|5 -3 1 -2 0
^lavoro|5 -3 1 -2 0
^le|0 -2 6 -1 -2
^lead|5 -2 -1 0 -1
^lehrs*|7 -1 -2 -1 -2
^lehrstelle|7 -1 -2 -1 -2
^let|-3 -2 6 0 0
^let s|-3 -2 6 0 0
^lette*|-7 4 -3 8 -2
^letter|-6 1 -3 9 -1
^letti*|-4 0 0 -1 6
^letting|-4 0 0 -1 6
^linke*|-6 -4 -2 -2 14
^linkedin|-6 -4 -2 -2 14
^m w|1 5 -2 -1 -3
^manag*|9 -3 -1 -2 -3
^manager|7 -1 -1 -2 -2
^manqu*|-1 -2 -1 -1 5
^manus*|-4 -1 -1 -1 7
^market|-3 -1 -1 0 5
^medic*|7 -2 -5 -3 3
^medical|4 -2 -4 -2 5
^membership|-3 -1 -1 0 5
^mento*|-3 -1 0 0 5
^merci|-4 10 -2 -1 -4
^messa*|-3 -2 -1 0 6
^mestr*|-4 -1 0 0 6
^mestrado|-4 -1 0 0 6
^metzg*|-4 7 -1 -1 -1
^metzger|-4 7 -1 -1 -1
^mi|-7 -1 -1 0 9
^mi candidatura|-6 0 0 0 6
^minij*|5 -1 -1 -1 -1
^minijob|5 -1 -1 -1 -1
^missi*|-2 -2 -2 -1 8
^mission|-2 -2 -2 -1 8
^mission du|-3 -1 -1 0 5
^morge*|-2 -1 5 0 -2
^morgen|-2 -1 5 0 -2
^n|4 3 0 -1 -5
^na|3 -2 -3 5 -3
^nachf*|-2 -2 -1 -1 6
^neede*|-2 -3 -3 -1 10
^needed|-2 -3 -3 -1 10
^neue|-6 -3 -3 -2 13
^neue jobs|-4 -1 -1 -1 7
^new|-11 -5 -2 -2 21
^new jobs|-5 -2 -1 -1 8
^new message|-2 -1 -1 0 5
^news|-4 4 -4 7 -3
^newsl*|-6 -3 -2 -1 13
^newsletter|-6 -3 -2 -1 13
^next|-5 -1 13 -2 -5
^next steps|-2 -2 11 -2 -5
^nicht|-2 -2 0 0 5
^nicht abgeschlossen|-2 -2 0 0 5
^nieuw*|-4 -2 1 -1 6
^nieuwe|-3 -2 1 -1 5
^no subject|6 0 -1 -1 -3
^noch|-3 -2 0 0 5
^noch nicht|-2 -2 0 0 5
^not|9 -5 1 -2 -3
^note|6 0 -1 0 -5
^notic*|10 -5 0 -2 -3
^notice|10 -5 0 -2 -3
^notif*|10 -2 -2 -1 -5
^notre|3 -3 1 4 -5
^notre proposition|-2 -1 0 5 -2
^nous interesse|-3 -1 -1 0 5
^nova|-3 -1 7 0 -2
^now|-1 6 -1 0 -3
^nueva*|-2 -2 -1 -1 6
^nuevas|-2 -2 -1 -1 6
^of|-5 3 -4 5 4
^of employment|-1 -1 -1 7 -3
^of your|-9 6 1 -1 3
^ofert*|1 -5 -4 2 6
^oferta|5 -2 -2 3 -4
^ofertas|-4 -3 -2 -2 10
^offer|-19 -10 -14 44 -12
^offer letter|-2 -1 -1 8 -4
^offer of|-1 -1 -1 8 -3
^offic*|6 4 0 1 -10
^officer|6 4 1 1 -11
^on|-5 2 -8 2 13
^on hold|-5 7 -1 -1 0
^on thursday|-1 0 -4 0 5
^onboa*|-2 -1 -2 -1 6
^onlin*|3 -2 11 -2 -10
^online|-1 -2 6 0 -3
^ontva*|-10 17 -2 -1 -3
^ontvangen|-7 11 -1 -1 -2
^onze|-2 -1 -1 0 5
^onze sollicitatieprocedure|-2 -1 -1 0 5
^op je|5 -2 0 0 -2
^open|-1 -2 -2 -1 7
^opera*|5 -2 1 2 -5
^oppor*|-2 -3 -3 -1 9
^opportunita|-2 -1 -2 -1 6
^outco*|14 -6 -3 -1 -3
^outcome|14 -6 -3 -1 -3
^para|-5 0 0 1 4
^parab*|-1 -2 -1 5 -1
^parabens|-1 -2 -1 5 -1
^partn*|-5 -1 1 -1 6
^paso|-4 -2 7 -1 1
^pedid*|-3 -2 -1 -1 7
^pedido|-3 -2 -1 -1 7
^perso*|6 -2 -2 -1 -1
^pesqu*|-3 -1 -1 0 5
^pesquisa|-3 -1 -1 0 5
^phone|-4 -2 9 -1 -2
^phone screen|-3 -2 8 0 -2
^piece*|-1 -2 -1 0 5
^pieces|-1 -2 -1 0 5
^piso|-4 -1 -1 -1 8
^pitch|-6 -1 -1 -1 8
^place|-4 0 -1 -1 6
^plann*|0 -2 -2 -2 6
^planning|-4 -2 -2 -1 8
^plant*|-4 -1 -1 -1 7
^pleas*|-2 -4 -2 1 7
^please|-2 -4 -2 1 7
^posit*|6 -4 3 -2 -2
^position|6 -4 3 -2 -2
^posiz*|8 -4 -1 -1 -1
^posizione|8 -4 -1 -1 -1
^posizione chiusa|6 -4 -1 -1 -1
^poste|7 1 -1 -2 -5
^poste de|5 -2 0 -1 -3
^postu*|-1 8 -2 -1 -4
^postulacion|-2 5 -1 0 -2
^pour le|-2 -1 5 -1 -1
^pract*|7 -1 -1 -1 -4
^practicas|6 -1 -1 -1 -4
^prakt*|8 -3 1 -1 -5
^praktikum|8 -2 -1 -1 -4
^privacy|-2 -2 0 0 5
^probe*|2 -3 6 -1 -3
^proce*|26 8 -11 -6 -22
^proceso|18 1 -5 -3 -10
^process|0 6 -1 1 -6
^processo|10 -1 -3 -2 -3
^proch*|-2 -2 7 -1 -2
^prochaine|-2 -2 7 -1 -2
^prochaine etape|-2 -2 7 -1 -2
^procu*|-2 -2 -1 0 5
^produ*|4 -5 4 -1 -2
^produce|-2 -2 5 0 -1
^produce clerk|-2 -2 5 0 -1
^profe*|5 0 0 -1 -4
^profi*|-14 -10 -5 -2 30
^profil|-7 -4 -2 -1 14
^profile|-6 -4 -2 -1 13
^progr*|1 -3 -1 -2 6
^progress|-2 -2 -1 0 5
^propo*|-17 -5 -4 21 5
^proposal|-5 -1 -1 -1 8
^proposition|-5 -2 0 10 -4
^proposta|-7 -2 -3 12 0
^pross*|-3 -2 7 -1 -1
^prossimo|-3 -2 7 -1 -1
^prova|-3 2 7 -1 -5
^prueb*|-2 -2 6 -1 -2
^publi*|-3 0 -1 -1 6
^quali*|-4 6 1 0 -3
^quand*|-1 -1 -1 5 -1
^quando|-1 -1 -1 5 -1
^quando cominci|-1 -1 -1 5 -1
^query|-6 -1 -1 -1 9
^quick chat|-1 -2 5 0 -1
^quiz|-6 0 0 0 7
^rate|-4 -2 -2 -1 8
^rcvd|-2 5 -1 0 -2
^re|16 19 1 -14 -26
^re any|0 6 -1 0 -4
^re application|6 2 -1 -1 -5
^re articleship|-2 5 -1 -1 -1
^re bewerbung|-1 5 -1 -1 -2
^re coffee|-2 -1 -2 0 5
^re founding|-1 5 -1 0 -2
^re interview|0 -2 6 -1 -2
^re lavoro|6 -2 -2 -1 -2
^re re|3 -4 11 -2 -8
^re summer|5 -1 -1 0 -3
^re wheelbuilder|-3 0 5 0 -1
^react*|5 0 -2 -1 -1
^reactie|5 0 -2 -1 -1
^reali*|-6 1 2 0 3
^receb*|-8 14 -2 -1 -2
^recebemos|-3 5 -1 0 -1
^recei*|-15 23 -4 -1 -6
^receipt|-3 5 -1 0 -1
^received|-12 19 -3 -1 -4
^recep*|2 5 -2 -1 -3
^reception|-3 7 -1 0 -2
^recib*|-9 18 -2 -1 -4
^recibida|-3 6 -1 0 -2
^recor*|-3 0 -1 0 5
^recru*|-5 0 3 -1 3
^recruiter|-3 -2 -1 0 5
^recu|-3 6 -1 -1 -1
^refer*|-5 1 -4 -4 13
^references|-2 -5 -1 -1 10
^references for|-2 -2 -1 -1 5
^referral|-6 5 -1 -1 2
^refus|5 -2 -1 -1 -2
^regar*|10 -2 -2 -1 -5
^regarding|10 -2 -2 -1 -5
^regarding your|6 -2 -1 0 -3
^registrar|7 -4 -1 0 -2
^registration|-3 0 -1 0 5
^rejec*|-8 -3 -2 -2 15
^rejection|-4 -2 -1 -1 8
^remin*|-5 -4 3 -1 8
^reminder|-5 -4 3 -1 8
^rende*|-3 -2 -2 -2 8
^rendezvous|-3 -2 -2 -2 8
^rent|-1 -4 0 0 5
^renta*|-5 -1 0 0 6
^rental|-5 -1 0 0 6
^rental application|-5 -1 0 0 6
^repon*|5 -3 -1 -1 -1
^reponse|5 -3 -1 -1 -1
^repor*|-5 -2 6 -2 4
^reque*|-10 -6 3 -3 15
^request|-9 -5 0 -2 16
^required|-2 -2 -2 -1 7
^requisition|7 1 -1 0 -6
^resch*|-3 -1 5 0 -2
^resid*|-2 -1 -1 -1 6
^resposta|6 -2 -2 -1 -2
^resul*|22 -10 -8 -4 -1
^result|9 -3 -2 -1 -3
^resultado|6 -4 -3 -1 3
^resum*|-3 6 -2 -1 0
^resume|-3 6 -2 -1 0
^retir*|-8 -2 0 0 11
^retiro|-6 0 0 0 6
^retiro mi|-6 0 0 0 6
^retor*|11 -3 0 -2 -6
^retorno|11 -3 0 -2 -6
^retou*|10 -2 -2 -2 -4
^retour|10 -2 -2 -2 -4
^review|-3 -2 -1 1 5
^ricev*|-4 9 -2 -1 -3
^ricevuta|-2 5 -1 0 -2
^richi*|-1 -2 -1 -1 5
^richiesta|-1 -2 -1 -1 5
^rijwi*|-1 5 -1 -1 -1
^rijwiel|-1 5 -1 -1 -1
^rijwiel zoon|-1 5 -1 -1 -1
^road|-4 1 -1 -1 5
^role|11 -1 -2 -1 -6
^round|-5 0 4 -1 2
^rua|-4 0 0 0 5
^rua do|-4 0 0 0 5
^ruckm*|18 -3 -4 -2 -8
^ruckmeldung|18 -3 -4 -2 -8
^ruckn*|-5 -3 -1 0 9
^rucknahme|-5 -3 -1 0 9
^rucknahme ihrer|-3 -2 0 0 6
^s|-2 -3 6 -1 0
^s talk|-2 -2 6 0 -1
^salar*|1 -3 -1 0 5
^salary|0 -3 -1 0 5
^sales|5 -1 -1 0 -3
^satis*|-3 -1 -1 0 5
^saved|-5 -3 -1 -1 10
^sched*|-2 0 5 -2 0
^schedule|-2 -1 5 0 -2
^schoo*|-6 -2 4 0 4
^school|-7 -2 4 0 5
^scree*|-4 -2 9 -1 -2
^screen|-3 -2 8 0 -2
^seaso*|7 -3 -1 -1 -2
^segur*|-3 0 -2 -1 6
^selec*|13 -4 1 -3 -8
^selez*|15 -2 -4 -2 -7
^selezione|15 -2 -4 -2 -7
^senio*|7 -2 -2 2 -5
^senior|7 -2 -2 2 -5
^sent|-2 5 0 0 -2
^sent to|-2 5 0 0 -2
^servi*|5 -2 -2 2 -3
^seu pedido|-2 -2 -1 0 5
^shift|-5 -1 0 -2 7
^short*|1 -5 2 -1 2
^shortlisted|3 -5 3 -1 0
^sie|-2 -6 -2 0 10
^sigui*|-3 -2 7 0 -1
^siguiente|-3 -2 7 0 -1
^siguiente paso|-3 -2 7 0 -1
^slot|-4 -1 5 0 0
^so|1 -2 -2 6 -4
^sobre|6 -2 -2 -1 0
^solic*|-10 -1 -2 -2 15
^solicitud|-8 0 -3 -2 12
^solicitud de|-4 -1 -1 -1 8
^solli*|19 13 -12 -9 -14
^sollicitatie|22 11 -12 -7 -17
^sollicitatie ontvangen|-4 5 0 0 0
^solliciteren|-1 5 -1 -1 -1
^solliciteren bij|-1 5 -1 -1 -1
^soon|-3 -2 0 -1 5
^sorry|4 3 1 -2 -7
^specu*|3 4 -1 -1 -5
^speculative|3 4 -1 -1 -5
^staff|-5 2 -2 1 3
^stage|12 -4 -2 2 -7
^stand|-1 7 -1 0 -4
^start|-3 0 -1 8 -3
^start date|-3 0 -1 8 -3
^statu*|21 0 -6 -3 -14
^status|14 3 -4 -2 -11
^status of|-5 4 0 0 2
^statusanderung|6 -2 -1 0 -2
^stell*|2 -3 -5 -1 7
^steps|-2 -2 11 -2 -5
^steps with|-2 -1 5 -1 -2
^still|-5 3 4 -1 -2
^studi*|6 -3 -3 -1 0
^studio|5 -2 -1 -1 0
^sua|0 0 -5 -3 7
^sua candidatura|6 -2 -1 -1 -1
^subje*|5 0 -1 -1 -2
^subject|5 0 -1 -1 -2
^submi*|-7 12 -2 -1 -2
^submitted|-2 8 -1 0 -5
^successful|5 -4 -2 3 -2
^suite|9 -4 -3 2 -4
^summe*|10 -3 -2 -1 -5
^summer|10 -3 -2 -1 -5
^super*|7 -4 2 -1 -4
^supervisor|6 -2 -1 0 -3
^talen*|-1 -2 -3 -1 7
^talk|-2 -2 6 0 -1
^te|-4 0 -3 -1 7
^teach*|2 0 2 1 -5
^techn*|1 -2 5 1 -5
^tecni*|0 5 -3 -1 -1
^tecnico|-1 5 -3 -1 -1
^telef*|-4 -2 9 -1 -2
^telefoninterview|-2 -2 6 -1 -2
^telep*|-1 -2 6 -1 -3
^telephonique|-2 -1 5 -1 -2
^tell|-4 -1 -1 0 6
^tell us|-4 -1 -1 0 6
^termi*|-6 -4 16 -3 -4
^termin|-3 -1 9 -1 -4
^test|5 -3 5 -2 -5
^teste|6 -2 2 -1 -5
^thank|6 11 -9 -3 -5
^thank you|7 11 -9 -3 -7
^thank*|-4 16 -4 -2 -5
^thanks|-4 16 -4 -2 -5
^thanks for|-7 9 -2 -1 1
^the|-1 -5 -5 -2 13
^the job|-4 -1 -1 0 6
^this|-1 -3 -4 -1 10
^this week|-4 -2 -1 -1 8
^ticke*|-5 1 -1 -1 6
^ticket|-5 2 -1 -1 4
^tijds*|-2 -1 6 -1 -1
^time|-1 -5 12 -2 -4
^to|-4 -3 9 -1 5
^to complete|-1 -1 5 0 -3
^to rent|-1 -4 0 0 5
^ton|5 -1 -1 -1 -2
^ton alternance|5 -1 -1 -1 -2
^traba*|0 0 -2 5 -3
^trial|-6 -1 1 -1 7
^tu|5 -8 -3 -4 11
^tu candidatura|5 -3 -1 0 -1
^tu solicitud|-5 -3 -2 -1 11
^tua|-3 -5 -2 -1 11
^tua candidatura|-1 -3 -1 0 6
^turno|-4 -1 -2 -1 8
^uitno*|-2 -2 7 -1 -2
^uitnodiging|-2 -2 7 -1 -2
^uitsl*|5 -1 -1 0 -2
^uitslag|5 -1 -1 0 -2
^um|-4 -4 -1 -1 11
^under|-2 5 -1 0 -2
^union|-3 -3 -1 0 7
^unter*|0 -3 -1 -2 5
^unterlagen|1 -3 -3 -2 7
^up|5 -6 -5 -2 9
^updat*|19 2 -10 -2 -16
^update|19 5 -9 -5 -17
^update from|8 -1 0 0 -6
^update on|3 4 -1 -1 -5
^uploa*|-2 -1 -1 0 5
^upload|-2 -1 -1 0 5
^upload je|-2 -1 -1 0 5
^urgen*|-2 -1 -1 -1 5
^us|6 -6 -4 -2 7
^uw|-2 1 -2 -1 5
^vacat*|8 0 -5 -3 1
^vacature|12 2 -3 -2 -8
^vacature on|-3 5 0 0 -1
^vaga|9 1 -6 -5 2
^vaga encerrada|-3 -2 -1 0 6
^vagas|-4 -2 -2 -2 10
^van|-5 4 -1 -1 3
^ve been|-1 -1 -1 -1 5
^ve got|-2 5 -1 0 -2
^verif*|-2 -3 -1 -1 7
^verify|-2 -3 -1 -1 7
^verify your|-1 -3 -1 0 6
^vertr*|-5 -2 0 14 -6
^vertragsangebot|-1 -1 -2 5 -2
^vervo*|-1 -4 -1 0 7
^vervollstandigen|-2 -4 -1 0 8
^verzo*|-2 5 -1 -1 -1
^video*|-2 -3 7 -1 -3
^viewe*|-9 4 -1 -1 8
^viewed|-9 4 -1 -1 8
^visa|-2 -1 -1 0 5
^volon*|2 5 -2 -1 -5
^volontariat|-1 6 -2 0 -3
^vom|10 -4 -3 -1 -2
^voor|-4 5 -3 -1 4
^voor je|-2 6 -1 0 -3
^vorst*|-11 0 17 -3 -2
^vorstellungsgesprach|-7 -1 17 -2 -6
^votre|4 -4 -11 -4 17
^votre avis|-3 -1 -1 0 5
^votre candidature|12 5 -4 1 -14
^votre dossier|-1 -6 -1 0 8
^vous|-2 -2 -2 -1 7
^w|2 5 -2 -1 -3
^w d|1 5 -2 -1 -3
^was|-9 5 -4 -3 10
^was not|5 -2 -1 -1 -1
^was viewed|-9 4 -1 -1 7
^we|-18 11 0 1 7
^we hebben|-2 5 0 0 -2
^week|-5 -2 -1 -1 9
^weekendhulp|-2 5 -1 0 -2
^weekl*|-5 -3 -2 -1 11
^weekly|-5 -3 -2 -1 11
^welco*|-5 0 -2 8 -1
^welcome|-5 0 -2 8 -1
^werks*|7 -2 -1 -1 -2
^werkstudent|5 -1 -1 -1 -1
^what|-6 7 -2 0 2
^what happens|-3 8 -2 0 -2
^wheel*|-3 0 5 0 -1
^wheelbuilder|-3 0 5 0 -1
^wir|-2 7 -1 -1 -3
^wir haben|-3 5 -1 0 -1
^with|2 -5 12 -3 -6
^with us|9 -3 -2 -1 -3
^withd*|-6 -4 -2 -1 14
^withdrawal|-2 -1 -1 -1 5
^withdrawn|-2 -2 -1 0 6
^wohnu*|-5 -1 -1 -1 7
^wohnung|-4 0 0 0 5
^works*|7 -1 0 0 -6
^wurde|-7 0 -1 -1 9
^yet|-4 -3 0 0 7
^you|-7 2 -4 -3 22
^you for|2 9 -6 -2 -1
^you from|7 -1 0 0 -6
^you have|-3 -2 -1 0 6
^you ve|-1 -1 -1 -1 5
^your|2 -14 -14 -11 29
^your application|15 7 -4 -5 -18
^your assessment|-1 -3 -2 0 6
^your candidate|-4 -3 -1 -1 10
^your email|-1 -3 -1 -1 6
^your interest|4 6 -2 -1 -7
^your interview|-4 0 -1 -1 6
^your job|-4 -3 -1 -1 10
^your offer|-3 -2 -3 2 5
^your profile|-4 -3 -1 -1 9
^your referral|-1 6 0 0 -4
^your rental|-5 -1 0 0 6
^zo|-3 -1 0 0 5
^zoom|-3 -2 6 -1 -1
^zoon|-1 5 -1 -1 -1
^zu|3 -10 -3 -2 13
^zu ihrem|-3 -1 -1 -1 5
^zu ihrer|2 -5 -2 -1 5
^zum|-2 -2 8 -2 -3
^zusag*|-5 -3 -3 17 -6
^zusage|-5 -3 -3 17 -6
^zwisc*|-3 6 -2 -1 1
^zwischenbescheid zu|-2 -3 0 0 5
a|8 -11 2 -8 12
a bien|-6 12 -2 -1 -2
a candidato|-5 1 -2 3 3
a career|5 -1 0 0 -4
a carpenter|5 -2 -1 -1 -2
a choisi|5 -1 -1 -1 -2
a confidential|-2 -2 -2 -1 6
a copy|-3 5 0 0 -2
a decision|-3 7 -1 0 -3
a deja|5 -1 -1 -1 -2
a diretora|-4 -1 6 0 -1
a ete|3 10 -5 -3 -5
a final|-6 -1 5 0 2
a finalement|-2 -1 -1 -1 5
a fixe|5 -1 -1 0 -3
a head|-1 -1 -2 -1 5
a job|-4 -2 -3 1 8
a la|9 -2 8 -4 -13
a laquelle|6 -1 -1 -1 -3
a las|-5 -4 12 0 -3
a long|-2 -1 -1 -1 5
a lot|6 2 -1 -1 -6
a m|-2 -1 5 0 -2
a match|-3 10 -1 0 -6
a mentor|-3 -1 0 0 5
a mistake|-5 -3 1 0 7
a new|-2 -3 6 0 0
a no|8 7 -2 -1 -11
a nossa|-2 0 -1 5 -2
a notre|0 -5 -3 -1 10
a ottobre|-1 -1 -1 5 -1
a pas|7 -6 -3 -2 5
a passer|-1 -2 5 0 -2
a place|-13 -1 -2 -2 18
a principal|-4 0 0 0 5
a prova|-5 4 3 0 -2
a pu|5 -1 -1 0 -3
a quick|-9 8 5 -1 -3
a recruiter|-3 5 -1 0 -1
a referral|-4 -1 -1 0 6
a result|5 -1 -1 -1 -2
a retenu|-5 -1 1 -1 6
a ser|5 -1 -1 0 -2
a slot|-2 -2 7 0 -2
a sua|7 1 -5 -3 0
a team|5 -1 -1 -1 -3
a tempo|-2 -1 -2 7 -3
a time|-5 -3 14 -1 -5
a tour|-1 -1 5 -1 -2
a trial|0 0 9 -1 -7
a tu|-4 -2 -1 2 5
a un|-5 -7 4 1 7
a vaga|9 -4 -2 0 -1
a votre|4 -6 1 -3 4
a vous|10 -4 -1 -1 -4
a week|1 4 -2 2 -5
a yes|-2 3 -2 5 -4
aan|11 -1 -9 2 -5
aan bij|6 -3 -1 -1 -1
aan de|2 8 -4 1 -9
aan een|-2 -2 -2 -1 7
aanbo*|-5 -2 -1 2 6
aanbod|-5 -2 -1 2 6
aanme*|-2 0 -4 -1 7
aanmelding|-4 1 -2 0 5
ab|5 3 -7 -5 3
ab oktober|5 -1 -1 0 -2
abbia*|25 -5 -8 -3 -9
abbiamo|25 -5 -8 -3 -9
abbiamo gia|5 -1 -1 -1 -2
aber|6 -6 6 -2 -3
aber die|-3 0 -1 0 5
aber fur|-4 -1 6 0 -1
aber nein|6 -3 -1 -1 -1
abges*|-2 -14 -6 6 16
abgesagt|-4 0 -2 10 -4
abgeschlossen|3 -6 -2 -1 7
able|-4 3 4 -2 6
able to|-4 3 4 -2 6
about|2 -2 8 -2 5
about it|3 1 -2 5 -6
about the|6 -2 9 -3 -10
about thurs|-1 -2 5 0 -1
about what|-3 -1 -2 -1 7
above|6 -5 0 5 -7
abrac*|7 -1 -2 -1 -2
abraco|7 -1 -2 -1 -2
absag*|-8 2 -5 -4 15
absage|-8 5 -3 -2 8
absagen|0 -3 -1 -2 7
absch*|7 -5 1 -2 -2
abschluss|6 -2 2 -1 -5
absen*|-5 3 0 -3 5
absol*|-2 1 6 -1 -4
abzus*|-1 6 -1 0 -3
abzusehen|-1 6 -1 0 -3
academy|1 2 1 2 -6
accep*|-10 -13 -6 13 21
accept|-5 -3 1 12 0
accept or|-1 -1 -1 5 -2
acceptance|-1 -1 -1 5 -2
accepted|0 -4 -5 -3 13
accepted another|-4 0 -2 0 7
accepted for|-4 0 -1 -1 5
accepting|-5 -3 -1 -1 10
accepting applications|-6 -3 -1 -1 11
accet*|-1 -3 -2 7 -2
accettazione|-2 -2 -2 7 -2
accom*|-4 -4 6 0 7
accou*|-1 1 -3 3 7
account|-2 1 0 1 5
account has|-2 -2 -1 0 5
accounts|-3 0 -4 0 7
accueillir|-1 -1 -1 5 -1
acept*|-9 -3 -2 7 7
aceptado|-6 0 0 0 6
aceptado otra|-6 0 0 0 6
ackno*|-3 10 1 -1 -6
acknowledge|-2 5 2 -1 -4
acme|-4 -3 -2 -1 10
acomp*|-4 5 1 -1 -1
across your|-3 -1 -1 0 5
actio*|-5 2 -1 0 4
action|-5 2 -1 0 4
activ*|-2 0 -5 -2 10
actively|-3 0 -1 -1 5
actively recruiting|-3 0 -1 -1 5
actua*|5 -2 0 -1 -2
ad said|-3 0 5 0 -1
add|-2 0 1 5 -4
addet*|5 -2 0 -1 -2
addetto|5 -2 -2 -1 -1
addre*|1 -7 3 1 6
admin*|-6 10 -4 0 2
administrator|-5 5 0 -1 1
admis*|-9 2 -2 0 10
admissibilite|5 -1 -1 0 -3
admissibilite a|5 -1 -1 0 -3
admissions|-8 -1 -1 0 11
admit*|-6 6 5 -3 -3
admitidos|-4 7 -2 -1 0
admitted|-1 0 5 0 -4
advertiser|-3 7 -1 0 -3
advis*|5 -4 4 2 -7
advised|5 -1 0 0 -3
advoc*|5 1 -2 -1 -4
advocaten|6 -1 -1 -1 -3
advocaten heeft|6 -1 -1 -1 -3
affec*|-7 -8 -1 1 15
affect|-4 -2 1 0 5
affected|1 -2 -2 -2 5
afrai*|5 -1 2 -1 -5
afraid|5 -1 2 -1 -5
after|3 7 -1 1 3
after a|-7 -2 -1 -1 11
after audit|-2 5 -1 -1 -1
after final|-3 0 0 0 5
after next|-1 -2 -1 6 -2
after six|4 1 -2 2 -5
after that|-5 6 1 0 -1
after the|4 7 -2 -1 -7
afwij*|-6 4 -1 -1 4
afwijzing|-6 4 -1 -1 3
afwijzing je|-3 5 0 0 -1
again|-1 -7 1 -4 16
again in|11 -3 -2 -1 -4
agenc*|-8 2 2 -1 9
agence|-4 -1 1 0 5
agency|-6 4 -1 -2 5
agend*|-3 -3 6 3 -3
agent*|-1 1 5 -2 -2
agenz*|-2 -1 -1 -1 6
agenzia|-2 -1 -1 -1 6
ago|-5 -3 -1 -1 10
agora|6 -2 -2 -1 -2
agrad*|16 -12 -8 -3 1
agradecemos|13 -8 -3 -3 0
agradecemos o|5 -3 -1 -1 0
agradeco|6 0 -2 -1 -4
agradezco|-7 -2 -1 0 10
agradezco la|-6 0 0 0 6
agree*|6 -4 0 0 -3
agricolo|-1 -1 -1 5 -1
aguar*|-3 5 -1 0 -1
ahead|8 -2 -6 -1 1
ahead with|4 -2 -6 0 4
ahora mismo|5 -3 -1 0 -1
ai|9 -2 -2 1 -7
ai profili|-3 5 -1 0 -1
aktiv|-2 -3 0 0 5
aktiv und|-2 -3 0 0 5
aktuell alle|-2 -3 0 0 5
al|16 -2 -9 -6 -7
al een|6 -1 -1 -1 -3
al final|9 -2 -3 -2 -3
al que|5 -2 -1 0 -2
alber*|-1 -3 -1 -1 6
alert|-6 -4 0 -1 13
alert*|-6 0 -3 -2 12
alertas|-1 -2 -1 0 5
alerts|-1 6 0 0 -4
algo|-4 8 -3 -1 0
algo por|-3 6 -2 -1 -1
algui*|5 -1 -2 -1 -1
alguien|5 -1 -2 -1 -1
ali|0 5 -2 -1 -2
alice|-3 -2 5 0 0
all|5 -2 -6 -1 -2
all of|9 -2 -2 -1 -3
all the|6 -6 -1 6 -5
alla|11 -8 3 -3 -4
alla fine|5 -1 -1 -1 -1
alla prova|5 -2 2 -1 -4
alle|-5 5 17 -7 -5
alle ore|-4 -1 9 -1 -3
alle praktikumsplatze|5 -1 -1 -1 -2
alle schichten|-2 -3 0 0 5
allen|1 4 -2 1 -5
aller|2 -1 -1 5 -4
aller audela|-2 -1 0 5 -2
alles|10 1 -7 -4 -3
alles gute|8 -6 -2 -2 3
almos*|1 -4 -3 0 5
almost|1 -4 -3 0 5
alrea*|2 -10 3 -2 5
already|2 -10 3 -2 5
already been|-2 -1 5 0 -2
als|1 -2 2 16 -11
als busfahrer|-2 5 -1 -1 -2
als fahrradkurier|-2 -3 0 0 5
als laborleiter|-6 0 7 0 0
als pdf|-3 -2 -1 0 6
als servicemonteur|-1 -1 -1 5 -1
als werkzeugmechaniker|-1 -3 0 0 5
also|-1 0 -1 -1 7
altij*|-1 5 -1 0 -2
altijd|-1 5 -1 0 -2
altra|5 -3 -2 -2 3
altri|-3 0 -2 -1 5
alway*|5 1 -3 -1 -2
always|5 1 -3 -1 -2
am|-7 -11 28 4 7
am delighted|-2 0 -1 5 -2
am donnerstag|-1 -1 5 -1 -3
am ende|7 -2 -1 -1 -3
am feld|-3 5 0 0 -1
am mittwoch|-2 -2 5 0 -1
am montag|-3 -2 6 -1 1
am samstag|0 -3 0 -2 6
am sorry|5 -2 -3 -1 2
ameliorer|-3 -1 -1 0 5
ammessa|-4 -3 5 -1 2
ammessi|5 0 -2 -1 -3
among the|5 0 -1 0 -3
an|2 11 6 -1 9
an answer|-1 6 -1 0 -3
an application|-4 -7 -2 -1 14
an der|-5 -2 3 2 2
an email|-5 4 -1 0 3
an hour|-1 -2 2 5 -4
an interview|-8 5 -1 -2 6
an intro|-2 -1 5 0 -2
an offer|12 -2 2 1 -15
an update|5 1 -1 0 -5
an updated|-2 -2 -1 -1 5
anali*|10 -1 -3 -3 -4
analista|8 -3 1 -1 -5
analista de|6 -2 2 -1 -4
analy*|3 -2 -1 -4 5
analyse|6 -2 0 -1 -4
analyst|-2 0 0 -3 8
analyst in|-3 -1 -1 -1 6
anbei|1 -3 -4 13 -7
anbie*|-2 -1 -3 2 5
ancor*|-9 5 2 4 -3
ancora|-9 5 2 4 -3
ancora libero|-1 -1 -1 5 -1
and|7 -3 -4 -1 10
and a|3 -2 7 2 -11
and all|10 -6 -3 5 -7
and apply|-3 -2 0 0 5
and are|6 -1 0 -2 -3
and call|-2 5 -1 0 -1
and cannot|-5 -1 -1 0 7
and congratulations|-3 -1 -1 0 5
and has|-4 0 -1 -1 6
and i|4 2 -7 10 -1
and it|10 -2 -4 6 -10
and meet|-4 1 6 -1 -3
and on|-4 -1 -1 -1 6
and only|-3 0 -1 0 5
and ring|5 0 -3 -1 -2
and sadly|-4 0 0 0 5
and that|0 4 0 3 -7
and the|-5 5 12 -1 -7
and they|7 -1 -1 -1 -4
and this|7 -1 -1 0 -5
and we|8 3 -9 1 2
and will|-10 7 2 -1 4
and with|5 0 -1 0 -4
and would|-7 -3 8 -1 3
and you|8 -2 3 0 -9
and your|9 0 -1 -2 -6
andam*|-3 0 -1 -1 5
andamento|-3 0 -1 -1 5
andamento na|-2 -2 -1 -1 5
ander*|10 -10 -20 -6 22
andere|15 -8 -7 -6 4
andere kandidaat|-3 -3 -2 -1 9
andere person|5 -2 -1 -1 -2
anderen|1 -7 -2 7 4
anderen bewerber|-1 -2 -1 -1 5
anderen bewerbern|-5 -1 -1 5 2
anderes|-4 -2 -4 -1 11
anders|0 0 -5 -1 5
anders entschieden|-1 -1 -2 -1 5
andrea|-4 6 -2 3 -3
anfan*|-1 -2 -4 11 -4
anfangen|-1 -2 -4 11 -4
anfra*|6 -3 -3 -2 1
anfrage|1 -2 -2 -1 5
anfragen|5 0 -1 -1 -3
angab*|-9 2 -2 -1 11
angaben|-7 2 -2 -1 8
angeb*|-1 -3 -4 6 2
angebot|-2 -3 -4 6 3
angef*|-3 -1 -1 -1 6
angek*|-5 11 -3 -1 -3
angekommen|-5 11 -2 -1 -3
anja|-5 -1 7 0 -1
anja seidel|-6 0 7 0 0
anlag*|-3 0 5 -1 -1
anmel*|-9 -2 1 -1 12
anmeldung|-7 -2 2 -1 9
anneh*|-2 -1 -1 5 0
annehmen|-2 -1 -1 5 0
annel*|5 -1 -1 0 -3
anni|5 -2 -1 0 -2
anno|8 1 -2 -1 -4
annou*|8 -5 -2 -1 1
announcement|5 -3 -1 -1 0
annul*|-2 -6 6 -4 6
annule|-1 -3 -2 -2 8
annuler|-3 -1 7 -1 -2
annunci|5 -2 -1 0 -2
annunci simili|5 -2 -1 0 -2
ano|6 -4 -3 0 1
anoni*|-4 -3 -2 -1 9
anony*|-12 -3 -5 -1 22
anonym|-3 -3 -1 -1 7
anonymous|-3 -1 -2 0 7
anoth*|2 -5 -6 -5 16
another|2 -5 -6 -5 16
another position|-4 0 -2 -1 8
anspr*|-3 6 -1 0 -2
anspruch|-3 5 -1 0 -2
answe*|-1 7 -1 0 0
answers|-8 2 1 -1 5
antes|-8 -5 7 -1 7
antes del|-5 -3 1 0 7
antic*|-3 6 -1 3 -4
antra*|-6 -2 -2 -1 12
antrag|-6 -2 -2 -1 12
antrag auf|-4 -1 -1 -1 9
antwo*|-8 8 0 1 3
antworten|-7 6 0 0 1
antworten sind|-3 5 0 0 -1
anunc*|-3 5 -1 0 -1
any|5 5 7 0 -1
any further|6 -2 2 0 -5
any requests|5 0 0 0 -5
any time|-4 6 2 -2 -2
anybo*|4 1 3 -1 -7
anybody|4 1 3 -1 -7
anymo*|-4 -1 5 -1 0
anymore|-4 -1 5 -1 0
anymore unfortunately|-3 0 5 0 -1
anyon*|5 -3 -3 -1 2
anyone|5 -3 -3 -1 2
anyth*|-1 2 -3 -1 9
anything|-1 2 -3 -1 9
anything before|-4 1 -1 -1 5
anytime between|-2 -2 5 0 -1
apert*|-1 -3 -1 0 6
aplic*|0 7 -2 -1 -3
apolo*|-2 6 5 -2 -7
apologies|-3 4 6 -1 -6
app|-17 3 6 0 14
app for|-2 -2 11 -1 -4
app me|-1 -1 -1 5 -1
appar*|-4 0 0 0 5
appea*|-7 -5 1 -2 13
appeal|-2 -3 -1 -1 8
appeared|-3 -1 -1 -1 6
appeared in|-3 -1 -1 -1 6
appen*|-2 6 -1 -1 -3
appena|-4 7 -1 -1 -1
appli*|7 19 -10 -13 -4
applicant|11 0 3 -4 -11
applicant we|7 -2 0 0 -5
applicants|-1 13 1 -3 1
applicants who|-3 5 0 0 -2
application|3 21 -7 -11 -5
application and|-3 1 6 -1 -3
application as|6 -2 0 0 -3
application fee|-2 -4 0 0 6
application for|3 14 -6 -8 -2
application is|-11 12 -1 -1 1
application to|-8 1 1 -1 9
application was|3 5 -1 -1 -6
application we|7 -4 -1 0 -1
application will|8 -6 4 -1 -5
application with|-3 -1 -1 -1 6
applications|1 19 -11 -6 1
applications for|2 -4 -2 -1 5
applications in|-2 7 -1 0 -4
applications were|-1 -3 0 0 5
applied|6 -5 -4 -4 8
applied to|-2 -3 -1 -1 7
apply|4 -5 -8 -5 18
apply again|-5 -2 -2 -1 11
apply for|8 -3 -2 -1 -2
apply to|9 2 -1 0 -10
apply*|3 -4 0 -6 9
applying|3 -4 0 -6 9
applying for|10 -2 0 -1 -6
applying to|-7 -3 2 -2 18
appoi*|16 -6 0 5 -15
appointing|5 0 -1 -1 -4
appointment|11 -2 -3 2 -8
appre*|13 -2 -9 -5 -3
appreciate|8 -1 -4 -2 -2
appreciate you|8 -2 -1 -1 -4
appro*|-12 -3 -2 -3 20
approve|-6 -1 -1 0 8
approve your|-5 -1 0 0 7
approved|-4 -1 -2 -2 9
apres|5 -4 1 1 -3
apres etude|-4 -1 0 0 5
apres*|5 -2 -1 -1 -2
april|-8 9 1 5 -6
aprov*|-6 -3 -3 3 9
aprovada|-4 -3 -1 5 3
aprovada para|-1 -2 -1 5 -1
arbei*|-7 -9 6 9 3
arbeitsproben|-2 -1 6 -1 -2
arbeitsvertrag|0 -3 -2 9 -4
archi*|7 2 0 -2 -6
are|-5 -9 7 4 17
are not|-2 5 -4 0 6
are pleased|-5 -2 3 8 -4
are similar|-4 -3 0 0 8
are sorry|-3 -1 -2 -1 6
are spoken|5 -1 -1 0 -2
are still|-10 -6 5 2 8
are unable|4 -1 -1 5 -3
are you|-13 -11 14 1 8
area|-2 -3 -1 -2 9
area cleaning|-2 -3 0 0 6
area personal|-2 -3 0 0 5
arent|-4 -1 -3 -3 11
arent affected|-1 -1 -1 -2 5
arent hiring|-2 -1 -2 0 5
aroun*|2 -1 6 -1 -6
around|2 -1 6 -1 -6
arret*|7 -2 -1 -1 -3
arrete|5 -2 -1 -1 -2
arriv*|-8 13 4 -3 -6
arrive|-3 2 5 -1 -3
arrived|-3 7 -1 -1 -2
arztl*|0 -2 6 0 -4
as|1 -4 2 7 -5
as a|6 -1 -4 0 -2
as an|-5 -3 2 -1 6
as it|-3 1 -1 -1 5
as soon|-10 7 -1 3 1
as the|-2 0 0 -3 5
as they|-6 -3 -1 0 10
as we|7 0 0 -2 -6
as you|12 -4 -3 2 -7
ask|1 11 1 -2 -7
ask you|-2 7 -1 -1 -3
asked|7 -4 -3 2 -1
asked me|6 -1 -2 0 -3
aspet*|-2 -2 6 0 -2
asses*|3 0 10 -6 -7
assessment|3 0 10 -5 -7
assessment centre|5 -1 3 0 -6
assessment day|0 0 5 -1 -4
assis*|11 0 0 2 -18
assistant|8 2 3 -2 -13
assoc*|4 -4 5 -2 -3
associate|4 -7 7 0 -4
associates|-2 8 -1 -1 -3
associates chartered|-2 5 -1 -1 -1
association|-3 0 -1 0 5
assum*|-1 1 6 -1 -6
assume|-3 2 7 0 -6
assume you|-1 2 5 0 -5
assun*|-5 -1 -4 6 4
assunzione|-4 -5 -3 6 6
assunzione a|-1 -1 -1 6 -2
at|4 1 8 -3 6
at any|0 8 1 1 -7
at interview|5 0 -1 -1 -3
at our|3 -2 3 1 -5
at present|5 -1 -2 0 -3
at the|5 -9 1 6 0
at them|-2 5 -1 0 -2
at this|8 -4 -6 -3 9
ate|-8 7 -5 2 3
ateli*|-5 5 -2 3 -1
atenc*|8 -3 -1 -1 -4
attac*|-10 -7 2 19 0
attached|-14 -8 0 20 1
atten*|9 -8 3 -4 0
attend|-5 -2 9 -1 -1
attendant|8 -1 -1 0 -5
attendant was|5 -1 0 0 -3
attending|6 1 -2 0 -5
attesa|-2 -2 -1 0 5
attri*|-3 -1 -2 -1 7
attribuee|-3 -1 -1 0 5
attribuee a|-3 -1 -1 0 5
attua*|-3 0 -1 -1 5
attuale|-2 -2 -1 -1 5
au|2 8 3 3 -15
auch|0 -3 -1 -3 6
auch wenn|-3 -1 0 -1 5
aucun|6 -4 0 0 -1
aucun*|-1 6 -1 -1 -3
aucune|-1 6 -1 -1 -3
audel*|-2 -1 0 5 -2
audela|-2 -1 0 5 -2
audela de|-2 -1 0 5 -2
audit|-2 5 2 -1 -4
audit season|-2 5 -1 -1 -1
auditioning|-3 0 -1 0 5
auf|3 -5 -10 4 9
auf der|5 -5 -2 -1 3
auf die|-3 -2 -2 -2 9
auf ihre|5 -3 1 0 -3
auf meinem|-3 6 -1 -1 -1
auf sie|-4 0 1 9 -5
aufgr*|-2 7 0 -1 -4
aufgrund|-2 7 0 -1 -4
aufgrund der|-3 7 -1 -1 -2
auftr*|-4 -2 -2 2 6
auftrag|-7 -1 -2 2 7
augus*|0 -3 -7 8 2
august|1 -4 -7 9 2
aus|9 -1 -2 3 -11
aus dass|-1 5 0 0 -3
aus der|8 -2 -3 2 -4
aus kannst|-2 -1 -1 5 -1
ausbi*|4 2 -2 1 -5
ausfu*|6 -1 -2 -1 -3
ausfuhrliches|5 0 -2 -1 -2
ausfuhrliches feedback|5 0 -2 -1 -2
ausga*|-5 -1 0 -1 6
ausgabe|-5 -1 0 -1 6
ausge*|9 -10 -3 -6 10
ausgebucht|1 -2 -3 -1 5
ausgesprochen|6 -2 -1 -1 -2
aussc*|6 -3 -3 -1 1
ausschlag|5 -1 -1 0 -2
ausse*|-4 -1 -2 -1 8
ausserdem|-2 -3 -1 -1 7
auswa*|9 2 -3 2 -11
auswahl|2 5 -2 -1 -4
auswahlverfahren|0 -1 0 5 -4
auswahlverfahren fur|-1 -2 -1 5 -1
autho*|-2 -4 -2 -1 10
auto|2 -1 -3 7 -4
auto kannst|-2 -1 -1 5 -1
auto reply|-2 5 -1 0 -2
autom*|-4 3 4 -1 9
automatisch|1 -6 2 0 3
automatisch nach|-2 -3 0 0 5
autre|5 -4 -5 -4 8
autre interimaire|-3 -1 -1 0 5
autre*|5 -5 -2 -1 3
autres|5 -5 -2 -1 3
aux|7 -1 0 -3 -3
aux epreuves|5 1 -1 -1 -4
avail*|-5 -9 6 -1 10
availability|0 -4 5 -2 0
availability for|-4 -3 -2 -1 9
available|-6 -5 1 1 10
avanc*|6 -4 5 -2 -4
avancar|6 -1 -1 -1 -3
avancou|-2 -2 8 -1 -2
avant|-10 0 4 5 1
avant le|-5 -3 0 6 1
avec|16 -9 0 5 -13
avec le|-1 -1 -1 5 -2
avend*|-3 -1 6 0 -1
avendo|-3 -1 6 0 -1
avez recemment|-3 -1 -1 0 5
avisa*|-5 5 5 -1 -4
aviso|6 -2 -1 -1 -1
avons|20 -9 -10 1 -7
avons le|-3 -2 -2 6 2
avvis*|-4 -2 1 -1 6
ayant|6 -1 1 -1 -5
azienda|-3 -1 1 -2 5
b|-2 -4 0 3 8
b v|-2 -2 -2 5 1
baan|-4 2 -2 -1 6
back|5 28 -13 0 -19
back by|-2 5 0 0 -3
back to|-5 16 -3 5 -11
back when|8 -1 -2 -1 -3
backg*|1 -3 6 0 -4
background|0 -2 6 0 -3
background check|-5 -1 -2 2 6
background looks|-2 -1 5 0 -1
badge|-2 -1 -1 0 5
bakar*|-3 -2 -1 -1 6
bakare|-3 -2 -1 -1 6
balin*|-1 -3 0 0 5
balingen|-1 -3 0 0 5
banca|-2 -2 0 -1 5
banco|-1 -3 0 -1 5
band|-4 -2 -2 6 3
bank|-1 -2 -1 -1 10
bank details|-1 -1 -2 -1 7
bas de|-3 5 0 0 -1
base|0 -3 -7 9 1
based|4 -5 -1 -1 2
batch|-5 0 0 0 5
be|3 11 3 -8 14
be able|-4 -2 5 2 -2
be admitted|-1 -1 5 0 -3
be completed|-2 -2 -2 -1 6
be considered|-3 -10 -2 -1 16
be contacted|-9 12 -1 0 -2
be grateful|-5 -2 -1 2 7
be in|-10 20 -3 -2 -6
be moving|5 -2 -1 0 -2
be notified|-8 5 -1 0 5
be offering|5 0 -3 0 -2
be on|-5 -2 3 0 5
be progressing|8 -2 -1 0 -4
be ringing|-2 5 -1 -1 -2
be taking|5 -1 -1 0 -2
be the|5 0 -1 0 -4
be withdrawn|-5 -5 3 2 6
bea|5 1 -1 -1 -4
beant*|-6 0 2 -2 6
beantragen|-3 1 -3 -1 5
bear|-6 13 -3 -1 -3
bear with|-6 14 -2 -1 -5
bearing with|-2 5 0 0 -2
becau*|5 -8 -5 1 7
because|5 -8 -5 1 7
because it|-2 -3 -1 -1 6
because of|5 -5 -2 2 -1
because you|4 -4 -4 -2 6
becom*|-3 0 -2 -1 5
bedan*|11 -5 -4 -4 0
bedankt|6 -3 -3 -3 3
bedankt voor|8 -7 -1 -2 3
bedar*|7 -3 -1 0 -3
bedarf|7 -3 -1 0 -3
bedau*|9 -5 -4 -2 2
bedauern|3 -3 -3 -1 5
bedie*|9 -5 -1 0 -2
bediening|6 -3 -1 0 -2
been|2 10 1 -4 12
been able|-2 8 -1 0 -4
been called|-1 0 5 0 -3
been chosen|-3 -1 -1 0 5
been delayed|-3 5 0 0 -1
been placed|0 -2 -2 -1 5
been received|-7 12 -1 0 -5
been rejected|-2 -1 -2 -1 6
been selected|-4 -4 6 -1 3
been shortlisted|2 -3 13 -1 -11
been successful|-2 -3 -1 9 -3
been temporarily|-5 6 0 0 -1
been told|-3 -1 0 0 5
befor*|-5 10 5 -2 8
before|-5 10 4 -2 8
before friday|-1 5 -1 0 -2
before that|-5 0 -2 -1 7
before the|-6 2 7 -1 -1
before then|-3 7 -1 0 -3
before they|-1 -1 -2 -1 5
before we|-6 -3 3 -2 8
begin|-6 5 0 2 -1
begin je|-1 -1 -1 5 -1
begin*|-1 2 -4 5 -1
behal*|6 1 0 0 -7
behalf|1 3 1 2 -7
behalf of|1 3 -1 2 -5
behalten|6 -2 -1 -2 0
behan*|2 5 -1 -1 -5
behin*|-3 6 0 0 -2
bei|4 4 -7 -6 6
bei der|-2 -4 0 -1 8
bei hallenberg|-3 0 -1 0 5
bei ihnen|-5 10 -2 -1 -2
bei mir|6 -2 -2 -1 -1
bei uns|6 0 -1 1 -6
being|3 5 -2 -4 -2
bekij*|-5 4 -1 -1 3
bekom*|-1 8 -4 -3 0
bekommen|1 6 -4 -2 -1
bel|-3 8 3 -1 -7
bel ik|-1 5 -1 -1 -1
believe|7 -3 0 0 -3
belle|-3 -3 -1 -1 8
belle*|-2 6 -2 -1 -1
bellen|-2 6 -1 0 -2
bellen je|-3 5 0 0 -1
below|-3 -9 3 -2 11
bemvi*|-2 -3 -2 5 2
bemvinda|-1 -2 -1 5 -1
bemvinda a|-1 -2 -1 5 -1
ben|3 5 -10 -3 5
bene|-1 -3 9 -1 -4
benef*|-1 0 -2 -3 5
benefits|-4 1 -1 -2 7
benotigen|-2 -1 -1 0 5
benotigen noch|-1 -3 0 0 5
bent|11 -7 3 -2 -4
berei*|8 -10 3 3 -4
bereits|7 -8 -2 2 1
beric*|-2 8 0 0 -5
bericht|1 4 -1 1 -5
berichtje|-3 6 -1 0 -1
beruc*|5 -8 2 -3 6
berucksichtigt|5 -6 -1 -2 5
berucksichtigt werden|2 -5 -1 0 4
beruf*|8 -6 7 -2 -7
besch*|7 -3 0 6 -9
bescheid|-5 0 0 7 -2
bescheid sonst|-2 -1 -1 5 -1
beset*|15 -3 -4 -3 -5
besetzen|5 -2 -1 -1 -1
besetzung|4 2 -1 0 -5
beslo*|7 -4 -2 -1 1
besloten|7 -4 -2 -1 1
bespr*|-9 -5 4 19 -10
bespreek|-1 5 -1 -1 -1
bespreek m|-1 5 -1 -1 -1
besprochen|-2 -5 5 9 -7
besproken|-3 -3 -2 7 0
besproken en|-1 -1 -1 5 -1
besse*|-4 -2 2 -1 5
besser|-3 -1 -1 0 5
best|-3 1 5 -6 6
best of|-1 -3 -2 -1 7
best regards|-4 7 0 -1 -2
besta*|-13 9 4 -3 3
bestanden|5 -2 1 -1 -3
bestatigen|-14 8 -2 -2 10
beste|-4 -3 1 1 7
beste meneer|-3 -1 1 -1 5
besteht|5 -2 0 -1 -2
besten dank|-1 6 0 -1 -4
beta|-5 -1 0 0 7
beter|6 -1 -1 -1 -3
beth|1 -1 -4 -1 5
betreft begin|-1 -1 -1 5 -1
betwe*|-8 -2 13 2 -4
between|-8 -2 13 2 -4
beves*|-6 0 3 -1 3
bevestigen|-5 1 -1 0 5
bevor|-3 -1 0 -1 5
bevor wir|-3 -1 0 -1 5
bewaar mijn|-2 -1 -1 0 5
bewaren je|5 -2 -1 0 -2
bewer*|1 16 -6 -12 6
bewerben|-1 -6 -2 -1 10
bewerber|2 6 1 -4 -4
bewerber entschieden|-5 -1 0 0 7
bewerberkonto|-3 -2 -1 0 6
bewerbern|-4 -1 -1 5 2
bewerbern haben|-3 -1 0 6 -2
bewerbung|-3 20 2 -12 -4
bewerbung als|-1 12 -2 -5 -2
bewerbung bei|0 -5 0 0 5
bewerbung fortsetzen|-2 -2 0 0 5
bewerbung fur|-7 8 0 -1 -1
bewerbung leider|-1 -1 6 0 -3
bewerbung nicht|3 -5 -2 -1 5
bewerbungen|1 6 0 -3 -3
bewerbungsprozess|-1 -2 -1 -1 5
bewerbungsunterlagen|7 -2 -1 0 -4
bewor*|1 -5 1 -2 6
beworben|1 -5 1 -2 6
bezug*|-1 -5 2 -1 4
bezuglich|-2 -4 1 0 5
bezuglich der|-1 -3 0 0 5
bien|-9 25 -2 -2 -10
bien ete|-4 8 -1 -1 -2
bien recu|-5 13 -3 -2 -3
bieten ihnen|-2 -1 5 -1 -2
big|2 -4 -2 -1 5
bij|1 3 -5 -3 4
bike|6 -1 -1 -1 -3
bilin*|4 1 0 0 -5
bin|-7 1 0 0 7
bin ich|-3 -1 -1 0 5
binne*|-4 23 -8 -1 -10
binnen|-2 16 -7 -1 -6
birte|-3 5 -1 0 -1
bis|-24 23 6 0 8
bis ende|-9 11 -4 1 1
bis freitag|-1 -5 4 2 -1
bis zum|-12 5 5 2 -1
bitte|-14 -5 6 11 14
bitte reichen|-1 -2 -2 0 5
bitte*|-6 9 -3 -2 2
bitten|-6 9 -3 -2 2
bitten um|-4 5 0 -1 0
black|-2 0 5 -1 -2
bleib*|-2 -8 0 -3 13
bleibt|-4 -4 -1 -1 10
bleibt aktiv|-2 -3 0 0 5
blijf*|-5 4 1 0 0
blijft|-5 4 1 0 0
blijft in|-3 5 0 0 -1
blok|-1 -1 -1 5 -1
blok installatietechniek|-1 -1 -1 5 -1
boa|-5 4 -3 0 5
board|9 5 -1 -1 -12
boeke*|-2 5 -1 0 -2
boekenweek|-2 5 -1 0 -2
boekenweek kijken|-2 5 -1 0 -2
boekh*|-2 5 -1 0 -2
boekhandel|-2 5 -1 0 -2
boekhandel pagina|-2 5 -1 0 -2
bolsa|-4 6 -2 2 -2
bolsa r|-3 5 -1 0 -1
bom|8 3 -5 -4 -3
bom dia|7 -3 -4 -2 2
bonjo*|-2 0 1 -5 10
bonjour|-2 0 1 -5 10
bonjour ines|-3 -1 -1 0 5
bonjour julie|-2 -1 0 5 -2
bonne|7 1 -2 -4 -2
bonne continuation|9 -4 -2 -1 -2
bonne journee|-1 5 -1 -1 -1
bonus|-3 -4 -3 12 -2
booke*|-1 -5 3 1 2
booked|-1 -5 3 1 2
booki*|5 -2 4 -1 -6
booking|5 -2 4 -1 -6
boost|-2 -3 0 0 6
boost yours|-2 -3 0 0 6
boss says|5 -1 -1 -1 -2
botto*|-3 -2 -2 0 7
bottom|-3 -2 -2 0 7
brand*|-5 3 3 0 -2
brandt|-1 5 3 -1 -5
brauc*|11 -2 -4 -1 -3
brauchen|7 -1 -4 1 -3
brauchten|5 -1 -2 -1 -2
brauchten wir|5 -1 -2 -1 -2
breve entraremos|-1 -2 -1 5 -1
brief|8 0 3 -2 -9
brief ligt|-2 5 -1 0 -2
brigh*|0 -1 -2 -2 5
bring|-13 -8 34 -4 -15
bring a|-2 -1 5 0 -2
bring the|-4 -1 5 -1 0
bring your|-3 -3 7 1 -1
bringen sie|-2 -1 5 -1 -1
broer|-1 -1 -1 5 -1
broer besproken|-1 -1 -1 5 -1
brut|-2 -1 -2 6 -1
bruto|-5 -2 -3 10 0
bruto bus|-1 -1 -1 5 -1
brutt*|-4 -2 -3 7 2
brutto|-4 -2 -3 7 2
btw|-3 -1 5 0 0
btw dunno|-3 0 5 0 -1
budge*|1 7 -4 -3 -1
budget|1 5 -3 -3 1
buena*|10 0 -1 -2 -8
buenas|10 0 -1 -2 -8
build*|7 -2 1 -1 -5
builders|5 -2 -1 -1 -2
built position|-3 0 5 0 -1
buite*|5 -2 -1 0 -2
buiten|5 -2 -1 0 -2
burea*|5 0 -4 5 -6
bureau|5 0 -4 5 -6
burge*|1 -2 -5 -1 6
bus|-5 -4 6 10 -7
bus cant|-3 0 5 0 -1
bus en|-1 -1 -1 5 -1
busca*|6 -5 -2 -2 4
buscamos|6 -2 0 -1 -3
busfa*|-2 6 -1 -1 -2
busfahrer|-2 6 -1 -1 -2
busfahrer m|-2 6 -1 -1 -2
business|2 2 3 -1 -5
busqu*|5 -2 -2 -1 0
but|1 -10 -2 4 13
but have|-4 -1 -1 0 6
but he|-2 -2 -1 0 5
but i|-12 3 -4 1 12
but one|-3 0 6 0 -2
but the|3 1 1 6 -11
but we|3 -6 1 -1 3
by|-4 19 9 9 5
by a|-4 6 2 -1 -4
by another|1 0 4 0 -5
by friday|-6 0 -6 10 2
by hiring|-4 5 0 0 0
by phone|-3 0 12 -1 -8
by return|-2 0 5 0 -2
by the|-2 12 -6 9 -8
by then|0 -2 6 0 -4
by weekend|-2 5 -1 -1 -2
c|3 -7 2 6 -5
c est|0 -3 -2 7 -3
ca|-3 1 6 -4 1
ca murali|-2 5 -1 -1 -1
cabin|-2 -4 5 4 -3
cabin crew|-2 -4 5 4 -3
cabin*|-2 -2 0 -1 5
cais|-4 0 0 0 5
caiss*|6 1 -1 0 -5
calen*|-3 2 5 -1 -4
call|0 15 19 -6 -19
call if|3 3 0 -1 -5
call in|-2 5 -1 -1 -1
call the|-2 6 -1 0 -3
call you|-4 8 -6 -1 3
calma|-3 6 -1 -1 -1
came|5 -5 -4 -3 6
came across|-3 -1 -1 0 5
came back|5 -2 -1 0 -2
came up|-3 -2 1 -1 5
camer*|6 -2 2 -2 -5
cameriere|5 -1 -1 -1 -1
cameriere ho|5 -1 -1 -1 -1
campu*|1 -2 5 -1 -3
campus|2 -1 5 -1 -4
can|-1 -7 20 9 -1
can be|1 -3 -4 0 5
can do|3 -3 2 5 -7
can eat|-1 -2 -1 6 -2
can only|7 -3 3 -1 -7
can pick|-2 -1 5 0 -1
can reply|-2 -1 -1 0 5
can withdraw|-2 6 1 0 -4
can you|-14 -10 21 3 -1
cance*|-1 -13 6 -6 14
cancelar alertas|-5 -1 0 0 6
canceled|2 -1 4 0 -5
cancellato|-2 -2 -1 -1 5
candi*|11 7 -9 -12 -4
candidacy|7 1 -1 0 -7
candidacy for|5 -1 0 0 -4
candidata|7 -5 -1 2 -3
candidate|14 -5 -2 -6 -10
candidate account|1 -4 -2 -1 6
candidate data|5 0 0 0 -5
candidates|-7 11 -3 3 8
candidates to|-1 8 -3 0 -3
candidates who|-7 4 0 -1 4
candidatese|-5 -2 -1 -1 10
candidato para|-4 0 0 0 5
candidatos|2 9 -1 -3 -8
candidatura|8 9 -5 -10 -2
candidatura a|-6 1 -1 -1 7
candidatura non|11 -5 -2 -1 -4
candidatura per|-8 7 -2 -1 4
candidaturas|-2 0 -3 -2 6
candidature|6 5 1 -6 -7
candidature a|-3 6 -1 2 -3
candidature non|6 -3 -1 0 -2
candidature pour|2 2 2 -1 -6
candidatures|-1 7 -2 -1 -3
candidatures pour|5 -2 0 0 -2
cant|-15 10 6 -1 11
cant do|-5 -1 4 7 -6
cant promise|-3 5 -2 -1 1
cant ring|-2 5 -1 -1 -2
cant take|12 -2 -2 -1 -7
capit*|3 -2 4 1 -6
capital|3 -2 4 1 -6
capta*|-3 5 -1 -1 -1
car|-2 -4 -3 -2 10
card|-6 -1 4 1 2
care|5 0 -2 -1 -1
caree*|7 -5 -3 -2 7
career|8 -5 -2 -1 1
caref*|7 -4 -3 -1 4
careful|7 -4 -2 -1 1
careful consideration|-3 -1 -1 -1 6
careful review|6 -2 0 0 -3
cargo|1 0 -3 5 -2
cargo de|-1 -2 -1 5 -2
carico|-3 5 0 -1 -2
carta*|-5 2 0 2 1
carte|-3 -2 -3 7 0
cas|5 0 0 -1 -3
case|3 -4 7 0 -6
caso|-13 17 -3 -3 2
caso nao|-5 4 -2 -1 3
casti*|-5 -1 -1 -1 8
casting|-5 -1 -1 0 8
casting team|-4 -1 -1 0 6
castl*|-1 5 -2 -1 -1
cater*|-2 -1 0 -1 5
cdi|-5 0 -3 7 2
ce|6 -5 0 -1 0
ce poste|6 -2 -1 0 -2
cemen*|-2 -2 -1 0 5
centr*|1 4 3 0 -8
central|-5 1 0 3 0
centre|10 2 0 -2 -10
centro|-6 1 4 -1 2
ceo|-1 -1 0 5 -3
cepen*|5 -1 -1 -1 -2
cependant|5 -1 -1 -1 -2
cerca*|5 -2 -1 0 -3
cerch*|5 -3 -2 -1 0
cerchiamo|5 -3 -2 -1 0
certi*|-3 0 0 -3 7
cette|2 -4 -7 -5 14
cette offre|-2 -2 -1 -1 5
chama|-4 5 1 0 -2
chamb*|6 -2 -1 -1 -3
chanc*|5 1 2 -3 -3
chance|6 2 2 -3 -7
chang*|8 3 6 -3 -3
changes|9 1 -1 -2 -7
chart*|-1 5 0 1 -2
chartered|-2 5 -1 -1 -1
chartered accountants|-2 5 -1 -1 -1
chat|-9 0 0 4 5
chat with|-1 -1 5 0 -2
che|8 3 -5 1 -8
che firmiamo|-1 -1 -1 5 -1
check|-5 3 -3 3 3
check*|-4 6 0 5 -7
checking|-2 6 -1 0 -3
checks|0 -2 -1 6 -3
cheer*|8 -3 -1 1 -5
cheers|7 -3 -1 1 -5
chef|4 -5 4 0 -4
chere|6 -3 -1 0 -2
chez|-3 -1 -5 -2 11
chiam*|7 2 -1 -3 -5
chiamo|10 -4 0 -2 -4
chico|9 -2 -3 -1 -3
chied*|-5 -5 1 2 7
chiediamo di|-3 -2 0 -1 6
chloe marchetti|-2 -1 -2 0 5
choic*|0 -1 -1 6 -4
choice|-1 0 -1 6 -3
chois*|5 0 -1 -3 -1
choisi|7 0 -3 -2 -2
choix|5 -2 -2 -2 1
choos*|-5 4 5 -1 -3
choose|-4 -1 6 -1 -1
choose a|-3 0 7 0 -3
choosing|-2 5 -1 0 -2
chose|7 -1 -1 -1 -4
chose*|3 -5 -4 -2 9
chosen|2 -4 -3 -2 9
chosen for|-4 0 -1 0 5
ci|5 -2 4 -3 -4
ciao|5 -6 1 -3 4
ciao luca|0 -4 -2 -1 7
ciao matteo|5 -1 -1 -1 -1
ciao samuele|-1 -1 -1 5 -1
circu*|-5 2 -1 0 4
circumstances|-7 3 0 0 5
civil|5 0 -3 4 -6
class*|9 -4 1 0 -7
clean*|-2 -3 0 0 6
cleaning|-2 -3 0 0 6
cleaning supervisor|-2 -3 0 0 6
cleaning viewed|-2 -3 0 0 6
clear*|4 4 -2 -1 -6
cleared|-3 6 -1 0 -2
clearly|5 -1 -1 -1 -2
clerk|3 -5 2 -1 1
click|-1 -6 0 0 8
clien*|17 -16 -7 -9 10
client|17 -7 -9 -5 3
client a|5 -1 -2 -1 -2
client has|7 -2 -2 -1 -2
cliente|1 -7 0 -3 10
cliente ha|5 -1 -1 0 -2
clini*|-4 -3 1 0 5
clinica|-4 -1 -2 2 5
close|2 2 -6 -2 4
close your|-5 1 -1 -1 6
close*|6 -9 -5 -4 14
closed|4 -9 -4 -3 13
closed and|5 -2 0 0 -3
closed your|-4 0 0 0 5
closes|-5 3 -1 -1 4
closi*|-3 5 -5 -2 9
closing|-3 5 -5 -2 9
closing date|-3 7 -2 -1 -2
closing soon|-3 -2 -1 -1 7
clt|-4 -2 -1 5 2
co|1 -1 -1 -3 5
codin*|1 -3 9 -1 -6
coding|1 -3 9 -1 -6
coffe*|5 -1 -2 2 -4
coffee|5 -1 -2 2 -4
cogid*|6 -2 -1 -1 -2
cogido|6 -2 -1 -1 -2
colla*|-3 5 -1 1 -2
collaboratore|-1 5 -1 0 -3
colle*|4 -7 -3 0 8
colleagues|-5 0 0 0 5
collega|5 -3 2 -1 -2
collo*|4 -3 7 -2 -6
colloquio|1 -2 8 -2 -5
com|9 0 -1 1 -12
com o|-4 6 -2 -1 2
com os|1 -1 -3 7 -3
com uma|5 -1 -1 -1 -2
come|2 -12 28 -3 -13
come and|-4 -2 10 -1 -3
come back|12 2 -5 -1 -8
come fill|-2 5 -1 0 -2
come for|-2 -2 5 0 -1
come on|-5 -1 5 0 1
come to|-3 -2 0 -1 5
come up|-4 0 0 0 5
comed*|-4 -1 -1 -1 6
comes|6 -1 -3 2 -4
comin*|8 -2 -8 2 -1
coming|8 -2 -8 2 -1
coming in|13 0 -3 -1 -8
comit*|-5 1 -1 -1 7
comite|-4 1 -1 -1 5
comme*|-4 -5 12 0 0
commi*|9 -2 -2 -4 1
committee|6 2 -2 -3 -2
committee has|8 -1 -1 0 -5
commu*|12 -1 -1 -3 -10
community|6 1 1 -2 -7
compa*|-4 -4 9 -2 9
comparecer|-3 -1 8 -1 -3
compl*|-4 -9 -1 2 18
completa|-2 -1 -1 6 -2
complete|-9 -2 -8 -5 23
complete your|-1 -4 -2 -1 8
completed|-5 -1 -5 -2 15
completed its|-4 -1 0 0 5
completing the|1 4 2 0 -5
completo|8 1 -2 -2 -5
compo*|8 0 -2 -1 -5
compr*|-6 1 1 -1 4
compt*|-4 -2 -3 -2 10
comptable|-2 -1 -1 -1 5
compte|-4 0 -2 -1 7
comun*|14 0 -7 0 -8
comune|-1 5 -1 0 -2
comune di|-1 5 -1 0 -2
comunica|5 0 1 -1 -5
comunicaciones|-3 -1 0 0 5
comunicaciones sobre|-2 -3 0 0 5
con|6 1 -6 -5 4
con l|-3 -1 0 -1 5
con la|1 -4 1 -3 5
con tu|6 -3 -3 -1 1
con un|-4 0 5 0 -1
conce*|-6 3 -5 3 6
concept|-1 -2 -1 0 5
concl*|11 -3 1 -1 -7
concluded|9 -5 -1 0 -3
conco*|0 7 5 1 -12
concorso|-3 0 5 2 -3
concours|2 4 1 -1 -6
concu*|7 -1 -2 -2 -2
condi*|8 -2 -2 5 -9
conditional|8 -3 -2 1 -5
conditional offer|8 -3 -2 1 -5
condu*|-6 -7 4 0 9
confe*|-4 7 4 1 -9
conferma|-5 8 4 -1 -6
confezionamento|5 -2 -1 0 -2
confi*|-20 3 15 7 19
confidential|-2 -4 -3 -1 11
confirm|-13 -1 5 -1 8
confirm by|-2 0 5 0 -2
confirmamos|-5 -1 -1 0 7
confirmamos que|-4 -2 0 0 7
confirme|-2 1 4 3 -5
confirmed|1 -3 5 0 -2
confirmer|-6 -3 5 5 -2
confirmer votre|-3 -2 2 5 -2
confirms|-7 5 -1 0 3
confo*|-3 -3 -3 7 3
congr*|-13 -4 15 6 -5
congratulations|-11 -5 13 7 -4
congratulations on|-4 -2 1 -1 5
congratulations you|-1 -2 5 0 -2
conhe*|-2 2 5 -1 -3
conna*|6 0 -1 -2 -4
conne*|-6 -3 5 -4 9
connect with|0 -2 5 -2 -1
connecten|-3 0 -1 0 5
conor|-1 -2 5 0 -1
conor ferment|-1 -2 5 0 -1
conos*|0 -1 5 -1 -3
conse*|6 -3 -1 -4 0
conseguimos|-1 -2 -1 -1 6
conseguimos seguir|-2 -2 -1 -1 5
conserve|5 -2 0 0 -2
consi*|7 4 4 -7 -6
consider|9 -3 4 -2 -9
consider your|4 -2 4 0 -5
consideration|7 1 -3 -1 1
considered|-3 -10 -5 -3 22
considerer|-3 5 0 0 -1
consiliare|-3 -1 6 0 -1
const*|-6 -6 2 5 5
construction|-2 -1 -1 0 5
consu*|4 -7 5 -2 1
consultant|2 -7 2 -2 5
conta*|-12 31 -11 -4 0
contact|-3 14 1 -2 3
contact met|-2 5 -1 0 -1
contact the|7 -3 4 -1 -8
contactado|-2 6 -1 0 -3
contacted|-6 10 -1 0 -1
contacted for|-4 5 0 0 -1
contacter|0 -3 -1 -1 6
contacto|-3 1 -2 -1 5
contacto para|-3 -1 -1 0 5
contar|5 -2 -2 -1 0
contato|-5 7 -2 4 -3
contato com|-2 -1 -1 5 -1
contatteremo|-3 6 -1 -1 -2
conte*|-7 1 2 2 5
conti*|16 -17 1 -3 -5
contigo|1 -4 -3 1 5
continua|7 -3 0 -1 -4
continuar|4 -4 -3 -1 5
continuar en|-5 0 0 0 6
continuation|10 -4 -2 -1 -2
continue|5 -3 9 -1 -9
contr*|4 -17 -22 39 -7
contract|-7 -12 -11 29 1
contract cleaning|-2 -3 0 0 6
contract is|-1 -2 -1 5 -1
contrat|-5 0 -2 9 -2
contratar|7 -2 -1 -1 -2
contrato|-5 0 -3 10 -2
contratto|-2 -2 -2 7 -2
contratto agricolo|-1 -1 -1 5 -1
controller|5 0 -2 -2 0
conve*|0 -7 1 5 1
conversar|-5 -3 3 -1 6
convi*|-2 0 6 -2 -2
convo*|-2 5 7 -2 -8
cool|-1 5 -1 -1 -2
cool dass|-2 5 -1 -1 -2
coord*|6 4 -1 0 -8
coordinator|-2 7 1 1 -6
coordonnees|7 -4 -2 -1 -1
coper*|5 -2 -2 -2 1
coperta|6 -2 -2 -1 -2
copie|-3 -3 -1 1 5
copy|-8 2 -3 1 8
copy of|-6 1 -2 -1 7
cordi*|12 -2 2 -3 -10
corin|5 0 -2 0 -2
corin plumbing|5 0 -2 0 -2
corin*|-5 2 4 -1 0
corinne|-2 5 -1 0 -2
corinthian|-2 -2 5 0 -1
corinthian market|-2 -2 5 0 -1
cork|-2 4 2 1 -5
corne*|7 -1 -1 -1 -5
corner|5 0 -1 -1 -4
corre*|3 10 -2 -1 -9
costu*|-4 6 -1 0 -1
couco*|7 -3 -3 3 -4
coucou|7 -3 -3 3 -4
could|-13 -13 7 1 20
could not|-4 -2 -3 1 8
could you|-16 -7 12 2 8
could*|-10 -5 2 1 13
couldnt|-10 -5 2 1 13
couns*|6 -3 1 0 -3
counselor|6 -3 1 0 -3
count*|0 -5 4 3 -1
coura*|6 -2 -1 0 -3
cours d|-3 5 -1 0 -1
cours*|-3 -5 -3 3 7
course|-3 -5 -3 3 7
cover|8 2 2 -3 -9
cover letter|2 8 -2 -1 -8
cozin*|-6 -2 -1 -1 9
cozinha|-6 -2 -1 -1 9
cozinha que|-5 -1 0 0 6
cpf|-2 -2 -1 -1 5
crane|0 -1 -1 6 -4
crazy|-1 5 -1 0 -2
crazy week|-1 5 -1 0 -2
creat*|0 -3 -2 -1 5
created|-3 -2 -1 -1 7
credi*|-6 1 -4 -3 14
credit|-1 2 -3 -1 5
credito|-5 -1 -1 -1 9
credito nao|-5 0 -1 -1 6
crew|1 -7 6 5 -5
crite*|-2 -3 -1 0 8
criteria|-5 -1 -1 0 8
cross*|-2 -3 1 5 -1
crumb*|6 -1 -1 0 -3
cto|-1 -2 8 0 -5
cugin*|5 -1 -1 -1 -1
cugino|5 -1 -1 -1 -1
cui|8 0 -2 -1 -4
cultu*|0 0 -3 7 -5
culture|-3 -1 -1 8 -3
curre*|2 -3 -3 0 5
current|0 -8 -2 0 10
currently|2 5 -1 0 -5
curri*|12 11 -9 -6 -9
curricular|6 0 -1 -1 -4
curriculo|-3 8 -3 -3 0
curriculo foi|-3 5 0 0 -1
curriculum|6 4 -3 -2 -4
cv|-5 26 3 -11 -7
cv and|-7 6 1 -1 1
cv est|-2 6 -1 -1 -2
cv for|-3 5 -1 0 0
cv gracias|-3 6 -2 -1 -1
cv kunnen|-2 -1 -1 0 5
cv nodig|-2 -1 -1 0 5
cv nu|-2 -1 -1 0 5
cv off|-1 -2 5 0 -1
cv per|-4 6 -1 0 -1
cycle|-1 -1 5 0 -2
cycle works|-3 0 5 0 -1
d|0 -7 3 2 -1
d admissibilite|5 -1 -1 0 -3
d autres|6 -2 -1 -1 -1
d etre|-1 -2 -1 -1 5
d etude|-3 5 -1 0 -1
d ici|-4 10 -1 -1 -4
d ist|-4 5 -1 -1 0
d like|4 -1 4 2 -10
d love|-2 -4 7 4 -4
d une|-3 -4 6 -1 1
d wir|-2 5 -1 -1 -2
d wohnort|-2 5 -1 -1 -2
da|4 3 -5 6 -10
da danke|-5 9 -2 -1 -1
da marzo|-1 -1 -1 5 -1
da proposta|-1 -2 -1 5 -1
da serra|-3 5 -1 0 -1
da sind|-3 -1 -1 -1 6
da warst|6 -2 -2 -1 -2
daaro*|8 -3 -1 0 -3
daarom|8 -3 -1 0 -3
dado|-1 -2 -1 -1 5
dafur|5 -1 -2 2 -4
dagen|-2 -6 2 -1 8
daher|14 -7 -3 1 -5
daher nicht|10 -3 -2 -1 -5
damit|9 -4 -7 0 3
damit wir|-1 -2 -1 0 5
dan|-12 12 4 -5 0
dan direct|-1 -2 -1 0 5
dana|-9 2 2 -1 6
danac*|-6 5 3 -1 0
danach|-6 5 3 -1 0
dani|-3 -1 7 -1 -2
dank|6 3 -5 -8 5
dank fur|0 5 0 -6 5
dank voor|5 -1 -4 -1 1
danke|18 15 -13 -11 -14
danke aber|6 -3 -1 -1 -1
danke dass|5 0 -2 -1 -1
danke fur|10 11 -3 -5 -12
danke*|14 -6 -4 -2 -3
danken|15 -9 -3 -2 -2
dann|-13 5 10 4 -7
dans|-4 1 -2 1 5
dar|7 -4 -3 -2 2
dar andamento|-2 -2 -1 -1 5
das|15 -18 6 -4 -14
das angebot|-2 -1 -1 5 -1
das gesprach|-6 -3 15 -2 -4
das ist|2 5 0 -1 -6
das verfahren|5 2 -2 -1 -4
dass|12 -6 -12 -2 2
dass du|4 3 0 -2 -5
dass sie|0 -6 -7 -3 17
dass wir|8 2 -4 1 -7
dat|16 -6 -3 -4 -8
dat onze|5 -1 -1 -1 -2
dat u|6 -2 -1 0 -2
data|-12 10 -2 -4 16
data engineer|-5 0 -3 -2 11
data will|5 -1 0 0 -4
date|-14 8 9 3 -8
dated|-2 -2 -1 0 6
daten|-1 -2 -2 -2 7
datum|-2 2 6 -1 -4
dauer*|-5 9 5 -1 -8
dauert|-5 8 4 0 -7
david*|-2 0 5 -1 -2
davide|-2 0 5 -1 -2
davon|2 6 -2 -1 -5
davon aus|-3 5 0 0 -2
day|-7 -9 24 -1 -4
days|-8 5 -12 11 14
days so|-2 7 -2 -1 -2
dbs|-2 -2 -2 6 1
de|6 -6 -9 -13 13
de admitidos|-4 6 -2 -1 1
de auxiliar|5 -1 -2 2 -5
de boekenweek|-2 5 -1 0 -2
de bus|-1 -2 -2 6 -1
de cozinha|-6 -2 -1 -1 9
de credito|-3 0 -1 -1 5
de deelnemingsvoorwaarden|-1 6 -1 0 -3
de functie|7 -5 0 5 -7
de hospiteeravond|-6 0 0 0 7
de la|-1 5 0 2 -5
de location|-3 -1 0 0 5
de momento|7 -1 -1 -1 -3
de notre|5 2 -2 -1 -4
de nous|-5 -3 1 -1 8
de nouvelles|-3 6 -1 0 -2
de plek|6 1 -2 -1 -3
de porteiro|-2 -2 -1 -1 5
de procedure|-10 4 1 -1 6
de responsable|0 -1 -1 5 -3
de seleccion|-5 -1 -2 -1 9
de selectie|-1 6 -1 0 -3
de talentos|6 -2 -1 0 -2
de te|0 -2 -1 5 -1
de teletravail|-3 -2 -1 6 0
de temps|-2 5 -1 0 -2
de vacature|9 5 -4 -2 -7
de volgende|-3 -2 7 -1 -2
de votre|-5 -4 1 -5 13
de vous|-5 -3 0 7 1
de woning|-4 -1 0 0 6
de zomer|5 -1 -1 -1 -2
deadl*|-4 1 9 0 -6
deadline|-4 1 9 0 -6
dean|0 -1 -3 5 -1
dear|5 -5 3 -3 10
dear applicant|10 -5 7 -1 -12
dear candidate|-1 7 -1 -1 -3
dear friends|-4 0 0 0 5
dear hiring|-4 -1 -1 -1 6
dear mr|-2 -3 0 0 7
debri*|5 -2 1 -1 -3
decan*|5 -1 -1 -1 -2
decem*|-4 5 0 -1 0
december|-4 5 0 -1 0
decid*|14 -17 -4 -8 12
decide|1 5 2 -2 -5
decide de|5 -2 -1 0 -2
decided|10 -15 -8 -4 15
decided not|5 -6 -3 -1 7
decided to|7 -8 -3 -1 9
decidido|2 -3 -2 -1 5
decidido no|-3 -1 -1 0 5
decis*|-5 22 -11 -2 8
decision|-6 19 -8 0 7
decision has|-5 2 0 0 3
decision is|2 -3 -3 -1 5
decision to|5 -2 0 -1 -2
decision yet|-2 6 0 0 -3
deckh*|8 -4 1 -1 -4
deckhand|8 -4 1 -1 -4
decla*|6 1 -2 -1 -4
decli*|-9 -4 0 5 8
decline|-6 -1 2 7 -1
declined|-2 -3 -1 -1 8
deel|-1 5 -1 0 -2
deelnemingsvoorwaarden|-1 6 -1 0 -3
dei|-3 0 5 -1 -1
dein|-4 0 1 5 -1
dein profil|-3 -4 1 -1 6
deine|6 12 -3 -8 -7
deine arbeitsproben|-3 -1 6 -1 -1
deine bewerbung|-1 8 -1 -3 -3
deine schnellbewerbung|-2 5 -1 -1 -2
deinem|-3 0 -1 0 5
deinem hintergrund|-3 0 -1 0 5
deiner stadt|-2 -3 0 0 5
deja|13 -3 -3 -2 -4
del|7 -7 -8 1 5
delay*|-3 5 0 0 -1
delayed|-3 5 0 0 -1
delet*|0 -9 -2 0 12
delete|-1 -4 0 1 6
deleted|2 -6 -2 -1 7
deleted after|5 -1 0 0 -3
delib*|5 0 -1 0 -4
delig*|-2 -1 -1 9 -6
delighted|-3 -1 -1 10 -4
delighted to|-4 -1 -1 10 -4
della|-3 2 -3 -3 9
dem|7 -1 1 -1 -7
dem produktmanagement|-3 0 -1 0 5
demai*|-3 -1 6 -1 -1
demain|-3 -1 6 -1 -1
deman*|-3 -2 -2 -4 12
demande|-1 -2 -3 -2 9
demo|5 -3 2 0 -4
demon*|5 -1 0 0 -3
den|2 1 -5 15 -11
den anderen|-4 -2 -1 9 -3
den ausschlag|5 -1 -1 0 -2
den eingang|-4 6 -1 -1 0
den erhalt|-3 6 -1 0 -1
den nachsten|-3 5 -1 -1 0
den vertrag|-2 -2 -2 8 -2
denk|-1 -1 -1 5 -1
denk er|-1 -1 -1 5 -1
denni*|0 -2 -1 5 -1
dennis|0 -2 -1 5 -1
dennis ik|-1 -1 -1 5 -1
denta*|-5 1 -3 2 5
dental|-3 -1 -1 -1 7
depar*|5 8 -4 -2 -5
department|7 4 -4 -2 -4
department and|-3 -1 0 0 5
depos*|-4 -2 -3 -1 10
deposit|-2 -1 -1 -1 5
deput*|6 -2 -3 -1 -1
deputy|6 -2 -3 -1 -1
deputy manager|8 -1 -3 -1 -3
der|0 10 8 -3 -8
der fachabteilung|-2 5 -1 0 -2
der kurs|-3 -1 -1 0 5
der warteliste|0 -3 -1 0 5
derze*|-4 3 -3 -1 5
derzeit|-4 3 -3 -1 5
derzeit nicht|-4 -2 -1 -1 8
des|-5 9 4 -2 0
desab*|-4 1 -1 -1 5
desabonner|-4 1 -1 -1 5
desan*|7 -2 -1 -1 -3
desanimes|5 -2 0 0 -3
desca*|11 3 -4 -2 -7
descartado|13 -3 -2 -1 -6
descartado tu|5 -2 -1 -1 -1
desde|-5 0 1 -2 5
desde tu|-2 -3 0 0 5
desha*|6 -3 -1 -2 0
deshalb|6 -2 -1 -2 -1
deshalb kann|-3 0 -1 0 5
desid*|-1 -3 -1 0 5
desig*|3 -6 4 -3 2
designer|5 -2 0 0 -3
desis*|-4 -5 6 -1 4
desol*|13 -4 3 -3 -9
desolee|9 -1 -2 -2 -4
despues de|5 -2 -1 0 -2
dessa vez|5 -1 -2 -1 -2
detai*|5 -8 -2 1 6
details|4 -8 -1 1 6
details for|-2 -1 -1 -1 6
detal*|2 -3 -2 6 -3
detalhes|0 -3 -1 5 -1
detalhes da|-1 -2 -1 5 -1
deter*|-3 2 -3 7 -3
determinato|-1 -1 -1 6 -2
deutl*|5 -1 -1 0 -3
deutlich|5 -1 -1 0 -3
deuts*|-1 -1 -2 6 -2
deutschlandticket|-3 -1 -2 6 -1
deux|4 -4 -2 7 -5
deux jours|-2 -1 0 5 -2
deventer|-1 5 -1 -1 -1
dever*|-5 4 -1 3 -1
deze|-3 -5 -4 -4 17
deze verloopt|-1 -2 -1 0 5
di|-1 8 -3 -7 6
di assunzione|-2 -2 -2 7 -2
di interesse|-3 7 -1 -1 -2
di lavoro|-3 5 -1 -1 0
di prova|5 -2 -2 1 -2
di soggiorno|-2 -1 5 0 -1
dia|-14 12 -2 -5 9
dias|-13 10 -11 -1 17
dias uteis|6 -1 -1 -1 -2
dica|-3 -1 7 -1 -2
dich|8 -5 4 -4 -3
dich als|0 -1 5 -1 -3
dich gern|1 -3 6 -1 -3
dich mal|-3 0 -1 0 5
dich werktags|-2 5 -1 -1 -2
did|3 -6 4 -2 5
did i|1 0 2 1 -5
did not|7 -9 -3 -1 7
didnt|-1 -2 -2 -1 7
die|11 -9 -11 -7 -2
die auswahl|-3 8 -2 -1 -3
die bewerbung|-3 0 -1 -1 5
die einladung|-5 1 4 -1 1
die engere|5 -1 1 0 -4
die kollegin|-4 -2 -2 3 5
die periode|6 -1 -1 -1 -3
die stelle|6 -7 1 4 -2
die stund|-2 -1 -1 5 -1
die warteliste|-5 4 -1 0 1
die wohnung|-4 -1 -1 -1 7
die zeit|5 -1 -1 0 -3
diens*|0 -4 0 -2 6
dienst|4 -5 -2 -1 5
dienstag|-1 -1 6 -1 -3
diese|0 0 -1 -2 8
diese woche|-5 4 0 -1 2
diese*|8 -4 -4 -3 3
dieses|9 -4 -3 -1 0
digo|-5 10 -2 -1 -2
digo algo|-4 8 -2 -1 -2
dimit*|-2 -2 -3 -1 8
dimitri|-2 -2 -3 -1 8
dimitri vance|-2 -1 -2 0 5
dinsd*|-3 -1 8 -1 -2
dinsdag|-3 -1 8 -1 -2
diplo*|0 -3 0 -1 5
dir|11 2 1 -4 -9
dir im|-3 0 -1 0 5
dir zu|-3 0 -1 0 5
dire|-4 10 -2 -1 -4
direc*|6 -2 1 -3 -6
direct|-9 -6 -1 -2 19
direct contact|-1 -2 -1 0 5
direction|5 1 -2 -1 -3
director|14 -4 2 0 -12
director of|6 -2 1 -1 -4
direi*|-3 7 -2 -1 -1
diret*|-6 3 8 1 -6
diretora|-4 -1 5 2 -2
disap*|2 -3 -3 -1 7
disappointed|-6 -1 -1 -1 10
disci*|-1 -2 -1 -1 5
disco*|10 -2 2 -1 -8
discu*|4 -6 7 1 -7
dispe*|-1 5 -1 0 -2
disponible|-9 0 7 -2 3
disposition|5 -4 -3 -1 3
dispute|-3 0 -1 -1 5
disre*|-2 -2 -1 0 5
disregard|-1 -1 -3 0 5
disregard this|-1 -1 -3 0 6
distr*|-2 -5 4 -1 4
distribution|-1 -2 -1 0 5
dit|11 -6 -7 -2 3
dit keer|5 -1 -1 -1 -2
dit moment|6 -3 -1 -1 -1
dit niet|-1 -2 -1 0 5
do|2 -11 17 -1 -7
do a|-4 -2 15 -2 -6
do not|7 7 3 -1 -12
do nothing|-1 -3 -1 0 5
do processo|-3 -3 5 -1 1
do the|1 -1 -2 10 -7
do you|-10 -6 0 -1 17
doch|1 -5 6 0 -1
doch nicht|-4 -1 6 -1 0
docks|-2 -3 0 0 6
docks edinburgh|-2 -3 0 0 6
docum*|-3 9 -5 6 1
documento nao|-2 -2 -1 -1 5
documentos|-2 6 -2 4 -5
docus*|-4 -2 -5 14 -1
docusign|-4 -2 -5 14 -1
does|-4 2 -1 0 6
does thursday|-2 -1 -2 0 5
doing|8 2 0 -1 -9
doing the|5 -1 -1 0 -3
dois|1 1 4 -1 -5
doman*|-10 5 1 0 3
domanda|-7 6 -4 -2 6
don|5 -2 1 -1 -3
donc|12 -5 -3 -2 -1
donde*|-5 9 2 -2 -4
donderdag|-5 9 2 -2 -4
donderdag met|-1 5 -1 -1 -1
done see|-3 -2 -1 -1 6
donne*|2 -2 7 -2 -4
donner|7 -3 -3 -1 1
donnerstag|-4 -2 13 -2 -5
dont|5 13 -6 4 -3
dont expect|-2 -2 -1 -1 5
dont have|6 0 -1 -1 -4
dont take|-4 1 -2 0 5
dont think|8 -1 -2 -1 -4
doorg*|-3 5 -1 -1 0
doorgestuurd|-3 6 -1 -1 -1
doorgestuurd naar|-2 5 -1 0 -1
dossi*|0 1 -7 -4 11
dossier|-2 2 -6 -3 10
dossier de|-7 1 -1 0 7
dotto*|8 -2 -1 -1 -4
down|0 3 -5 3 -1
down by|-4 0 -2 0 6
down to|5 -1 1 -2 -4
dr|6 0 1 1 -10
draft|-3 -5 -1 0 9
drei|-8 4 4 1 0
dring*|-2 -3 0 0 5
dringend|-2 -3 0 0 5
drive*|-1 5 1 0 -3
driver|-3 6 1 0 -2
druck*|5 -2 -1 0 -3
drug|-5 0 -1 4 1
dsgvo|-5 0 1 -1 5
dsgvo geloscht|-3 -2 -1 0 6
du|3 -1 5 1 -10
du keine|-2 5 -1 -1 -2
du musst|-2 -3 0 0 5
du ruckst|-2 -3 0 0 5
due|8 0 3 -3 -7
due to|7 3 2 -3 -8
dunn ranch|-2 5 -1 0 -2
dunno|-3 0 5 0 -1
dunno what|-3 0 5 0 -1
dus|8 5 -2 -3 -9
dus dit|6 -1 -1 -1 -3
duty|-2 -1 -1 6 -1
duver*|-2 -1 0 5 -2
duvernet|-2 -1 0 5 -2
dylan|-2 1 5 -1 -3
e|8 2 0 -9 -6
e ammessa|-2 -1 6 0 -2
e com|-5 2 3 1 -1
e la|1 5 -2 -1 -3
e o|5 -3 2 -1 -3
e stata|1 10 -6 -4 -1
e stato|5 -3 -1 -2 1
e tuo|-1 -1 -1 5 -1
each|-1 5 3 -1 -4
early|-1 0 5 -1 -2
eat|-1 -2 -1 6 -2
ebenf*|-5 4 2 0 -1
ebenfalls|-5 4 2 0 -1
echan*|2 -2 5 -2 -3
echange|1 -2 5 -1 -3
edinb*|-3 -2 0 0 5
edinburgh|-3 -2 0 0 5
edit|-5 0 -2 -1 7
edito*|5 -3 -3 -2 2
editor|6 -3 -1 -1 -1
een|10 -10 -1 -6 3
een andere|-2 -3 -2 -1 8
een berichtje|-3 6 -1 0 -1
een gekkenhuis|-2 5 -1 0 -2
een goede|-5 -1 -1 0 7
een nachtje|-1 -1 -1 5 -1
een online|-2 -2 5 0 -1
een studentstagiair|6 -1 -1 -1 -3
eens|7 -2 -1 -1 -2
ehren*|-2 5 -1 0 -2
eigen|0 -2 -2 -1 5
eigentumer|-4 -1 0 0 5
eight|5 0 -1 0 -4
ein|-6 -6 13 -4 8
ein anderes|-5 -1 -2 -1 9
ein neues|-2 -1 -2 -1 6
eine|11 0 0 -10 -3
eine andere|9 -3 -2 -1 -3
eine einstellung|5 -1 -1 -1 -2
eine zweite|-5 -1 6 0 -1
einem|0 -9 20 -3 -8
einen|-4 1 1 -1 6
einen anderen|-4 -2 -1 -2 10
einen neuen|-5 -1 3 -1 4
einer|-3 12 -1 -3 -4
eines|-2 -5 -4 2 9
einfa*|0 -6 3 3 0
einfach|1 -5 3 3 -2
einfl*|-2 -2 -1 0 6
einfluss|-2 -2 -1 0 6
einfluss auf|-2 -2 -1 0 5
einga*|-15 21 -3 -1 -2
eingang|-12 16 -3 -1 -1
eingang ihrer|-5 8 -1 -1 0
einge*|-5 19 -7 -4 -2
eingegangen|-4 18 -4 -1 -9
einig*|-3 0 -1 -1 5
einla*|-12 8 8 -2 -2
einladung|-6 2 5 -1 0
einst*|10 -8 -4 7 -4
einstellen|1 -2 -2 7 -4
einstellungsstopp bis|-3 0 -1 0 5
eintr*|-4 -4 1 3 5
einwi*|-2 -2 0 0 5
einwilligung|-2 -2 0 0 5
eisel*|-1 -3 0 0 5
eisele|-1 -3 0 0 5
eisele werkzeugbau|-1 -3 0 0 5
eithe*|-1 11 -2 -1 -6
either|-1 11 -2 -1 -6
either way|-5 11 -1 -1 -4
el|7 4 4 -7 -11
el curriculum|5 -2 -1 0 -1
el lunes|-5 4 4 -2 -2
el miercoles|-2 -1 5 -1 -1
el momento|5 -1 -1 0 -2
el proceso|5 8 -4 -2 -5
el puesto|4 0 1 2 -6
el sabado|-3 -1 -1 -1 6
elect*|-5 0 -6 1 9
eleni|-2 -2 5 0 -1
elisa|-5 2 6 -1 -2
elle|0 5 -2 -1 -3
ellis|-2 -2 5 0 -1
ellis this|-2 -2 5 0 -1
elm|-2 -3 0 0 5
else for|7 -1 -1 -1 -3
else nabbed|-3 0 5 0 -1
elvir*|-2 -2 -1 0 6
elvira|-2 -2 -1 0 6
em|-9 4 -1 3 7
em contato|-3 1 -1 5 -1
email|-1 17 -3 -5 -1
email address|-1 -3 -1 -1 6
email and|-2 5 -1 -1 -2
email*|-5 0 -2 -1 7
emails|-4 1 -2 -1 6
emerg*|-5 -3 6 -1 3
emergency|-4 -3 7 -1 0
emplo*|0 5 -7 2 3
employer|-2 6 -2 2 0
employer has|5 -1 0 0 -3
employer viewed|-5 6 -1 0 -1
employers|-6 0 0 -1 7
employers view|-2 -3 0 0 6
employment|2 -4 -3 0 8
employment with|-5 -1 -2 0 8
en|1 7 -6 -5 3
en app|-1 -1 -1 5 -1
en dat|7 -3 -1 0 -3
en el|-2 10 -6 -2 2
en esta|11 -3 -2 -1 -4
en la|6 -1 2 -3 -5
en ligne|0 -4 5 -1 0
en linea|-3 -2 5 0 -1
en madrid|-1 -1 -1 -1 5
en nuestra|4 1 -1 1 -5
en proposerons|-3 -1 -1 0 5
en revanche|-2 -1 0 5 -2
en telefoon|-1 -1 -1 5 -1
en visio|-4 -2 8 -1 -1
en we|-5 8 -1 0 -1
encaj*|-4 1 -2 -2 6
encar*|-4 6 0 -1 0
encargada|-3 6 -2 -1 0
encargada lo|-3 6 -2 -1 -1
encer*|5 -1 1 -1 -3
enclo*|-2 -1 -1 0 5
enclosed|-5 0 0 0 6
encou*|7 -3 -1 0 -2
encourage|6 -2 -1 0 -2
encourage you|6 -2 -1 0 -2
end|0 1 -5 3 3
end of|-6 4 -3 5 0
ende|-8 11 -8 4 0
ende mai|-2 6 -2 0 -1
ended|7 -1 -2 -1 -3
ended up|7 -1 -1 -1 -4
endet|-2 -2 -1 -1 5
energ*|7 -6 0 -1 0
enger*|6 -2 0 0 -4
engere|5 -1 1 0 -4
engin*|-9 1 3 2 6
engineer|-7 4 5 3 -1
engineer role|-5 1 -2 -1 7
engineering|-9 -2 -3 0 14
engineering manager|-3 -2 -1 -1 6
enjoy*|7 -5 1 -2 -2
enjoyed|7 -5 1 -2 -2
enjoyed learning|-3 -1 0 0 5
enoug*|6 -1 -3 -2 0
enough|6 -1 -3 -2 0
enreg*|-3 6 -1 0 -2
entao|3 -1 -1 3 -5
entie*|-5 5 -1 0 1
entla*|10 -4 -1 -1 -4
entlastung|10 -4 -1 -1 -4
entlastung zuruck|9 -4 -1 -1 -4
entra*|-9 6 -1 3 1
entraremos|-3 0 -1 5 -1
entraremos em|-3 0 -1 5 -1
entre*|0 1 34 -5 -27
entreprise|5 0 -2 0 -3
entretien|-6 -3 21 -4 -7
entretien de|-2 -1 5 -1 -2
entrevista|-10 3 21 -1 -12
entrevistas|6 -2 -2 -1 -2
entro|-11 7 -1 3 2
entsc*|3 -7 -13 2 17
entscheiden|-5 6 -1 -1 1
entscheidung bezuglich|-1 -3 0 0 5
entschieden|5 -16 -13 6 19
entschieden die|5 -1 -1 0 -2
entschlossen|5 -1 -1 -1 -2
entsp*|-1 -1 -2 -1 6
entst*|-2 5 -1 -1 -1
entstehen|-2 5 -1 -1 -1
entwu*|-2 -2 0 0 5
entwurf|-2 -2 0 0 5
environmental|-2 -1 -1 -1 5
epreu*|3 3 0 -1 -5
epreuves|5 1 -1 -1 -4
epreuves orales|5 -1 -1 0 -3
equip*|3 11 -7 9 -13
equipe|3 0 -4 7 -5
equipes|-2 5 -1 0 -1
equit*|-4 -1 0 5 0
equity|-4 -1 0 5 0
er|-1 7 0 -1 -3
er geen|-5 2 3 -1 1
er komen|-3 -1 -1 -1 5
erfah*|1 6 -2 -1 -3
erfahrungsgemass|-3 6 -1 0 -2
erfol*|0 -5 -1 0 6
ergeb*|5 -1 0 2 -5
erhal*|-9 15 -3 -5 5
erhalt|-3 6 -1 0 -1
erhalt ihrer|-2 5 -1 0 -1
erhalten|-7 10 -2 -4 6
erhalten diese|-2 -3 -1 0 6
erreichen|-5 0 -4 1 8
erreicht|5 0 1 0 -5
error|3 -7 -1 0 5
error tienes|-2 -3 0 0 5
erst|-3 11 -1 -2 -5
ersta*|0 6 0 -1 -4
erstattet|0 6 0 -1 -4
es|4 1 4 -7 2
es noch|-5 -1 3 0 3
escri*|-4 7 -3 3 -3
escribirnos|-2 5 -2 -1 -1
escribirnos la|-3 6 -2 -1 -1
esito|5 -2 -3 -1 1
espac*|-5 4 -2 -1 3
espace|-5 4 -2 -1 3
espec*|-5 2 -1 2 2
esper*|5 -8 1 -1 3
essen*|5 -1 0 0 -3
est|-4 6 -5 2 5
est bien|-4 8 -1 -1 -2
est en|-7 9 -1 -1 0
est pas|-7 3 -1 3 2
esta|-1 5 -9 -4 9
esta mais|-5 -1 0 0 6
esta ocasion|5 -2 -1 0 -2
esta oportunidad|5 -1 -1 -1 -2
esta semana|-3 -2 -2 -1 7
estad*|3 7 -3 -1 -5
estado|3 7 -3 -1 -7
estar*|-3 1 5 -1 -2
estas|-1 5 -1 -1 -2
estate|5 -2 0 -2 -1
estate metto|5 -1 -1 -1 -1
este proceso|-1 -3 0 0 5
estej*|-1 -1 -2 -1 5
estimado|5 0 -3 -2 0
estimados|-6 0 0 0 6
estimados senores|-6 0 0 0 6
estou|-2 -1 -2 -1 5
estud*|-5 -2 0 -1 8
et|-1 1 -3 -1 8
et deux|-2 -1 0 5 -2
et la|5 -1 0 0 -3
et ne|-3 -3 -2 0 8
et vous|-3 5 -2 -2 1
etant|4 0 -5 -2 3
etapa|1 -6 11 -2 -5
etape|1 -3 5 -1 -2
ete|8 11 -8 -7 -4
ete attribuee|-3 -1 -1 0 5
ete refusee|6 -2 -1 -1 -2
etes|0 -5 2 2 2
etre|-3 -3 -3 -3 11
etre etudiee|-1 -3 0 0 5
etudiee|2 -5 -1 0 4
etwas geduld|-6 3 -1 -1 4
eu|8 -2 -2 -1 -3
eure|-4 0 -1 0 5
europ*|-1 -1 6 0 -5
europe|-1 0 5 1 -5
evalu*|-6 -2 -1 0 8
evaluation|-5 0 -1 1 5
even een|-3 6 -1 0 -1
event|-7 0 3 -2 6
ever|10 -3 -2 -1 -5
every|-4 7 0 -2 6
every single|6 -2 0 0 -4
every*|-12 12 10 4 -11
everybody|-10 10 3 -1 -2
everyone|0 1 3 6 -10
everyone sorry|-2 5 -1 -1 -2
everything else|-4 -1 5 0 1
examp*|2 2 9 2 4
example|2 2 9 2 4
excel*|10 -2 -1 -1 -5
excellent|6 -1 -1 0 -4
excit*|-5 -1 -2 5 2
excited|-1 -1 -1 6 -3
excus*|-5 7 2 -2 -2
excuses|-4 3 5 -1 -3
execu*|5 0 -2 -1 -2
exercise|-1 -2 5 0 -1
exist*|5 -3 -1 0 0
exmo a|-3 5 -1 0 -1
exp|0 -3 -1 -1 5
expec*|-21 19 -2 -4 8
expect|-13 16 -6 -2 6
expect anything|-3 -2 -1 -1 6
expect to|-6 14 -4 -1 -3
expected|-5 2 -2 -1 6
exper*|17 -17 -6 -3 -6
experience|14 -9 -3 0 -10
experience and|-3 -1 -1 -1 5
experiencia|10 -4 -1 -1 -3
expir*|-4 -4 -1 -1 9
expires|-1 -3 -2 0 7
expla*|5 -2 1 -1 -3
explained|5 -2 -2 0 -1
expor*|-5 3 4 -2 0
export|-5 3 4 -2 0
expre*|0 4 0 1 -5
exten*|4 -6 -1 4 -1
extend|5 -3 1 6 -10
extend an|6 -2 -1 2 -5
extension|-4 -1 -1 -1 7
extra|6 -3 1 0 -4
f|1 10 -1 -1 -5
facha*|-1 11 0 -2 -7
fachabteilung|-3 9 1 -1 -5
facil*|0 -3 -1 0 5
facul*|1 6 -1 -1 -4
fahrr*|-2 -3 0 0 5
fahrradkurier|-2 -3 0 0 5
fahrradkurier bleibt|-2 -3 0 0 5
fair|-7 5 -2 -1 6
faire|0 -4 6 -2 -1
fait|5 0 0 -1 -3
fall|-4 1 -1 -1 5
falls|-10 7 2 -1 2
falls sie|-6 3 -2 1 4
falta*|-2 -2 -1 -1 5
faltando|-2 -2 -1 -1 5
faltando documento|-2 -2 -1 -1 5
famig*|-4 -2 -1 -1 7
famiglia|-4 -2 -1 -1 7
famil*|-10 -2 -4 3 15
familie|-1 -3 -1 -1 6
family|-10 3 -2 6 3
fare|-3 -2 7 -1 -1
farem*|-5 4 2 -1 -1
faremo|-5 4 2 -1 -1
faremo sapere|-3 5 -1 0 -1
fase de|5 -2 -2 -1 0
favor|-5 -1 2 -3 6
favor*|1 -3 -2 5 0
favorable|0 -3 -2 5 0
favou*|5 -1 -1 -1 -2
febbr*|-2 -2 6 -1 -2
febru*|-9 8 -3 6 -3
februar|0 5 -1 -1 -3
february|-6 4 0 4 -2
feder*|-3 -5 0 2 5
fee|-2 -5 1 1 5
feedb*|17 -12 -11 -6 0
feedback|18 -12 -11 -6 -2
feedback on|-3 1 -3 0 5
feedback please|10 -1 -3 -1 -4
feel|1 -1 -3 -1 6
fehle*|-4 -8 -3 2 12
fehlen|-1 -5 -2 0 8
feld|-3 5 0 0 -1
fell|-2 -2 -1 -1 6
felt|6 -1 -1 -1 -3
ferme*|-2 -3 7 -1 -1
ferment|-1 -2 5 0 -1
ferment co|-1 -2 5 0 -1
ferre*|-1 -2 6 -1 -2
ferreira|-2 -2 5 -1 -1
ferri|-2 -2 1 5 -2
ferri vivai|-1 -1 -1 5 -1
ferti*|0 -3 -2 -1 6
festi*|6 0 -1 -1 -4
festival|5 0 0 0 -3
field|0 0 5 -1 -3
fifte*|-2 0 -1 7 -4
filia*|-3 -2 6 -1 1
fill|-5 3 -1 -1 3
fille*|10 1 -7 -2 -3
filled|11 -1 -6 -1 -3
filled all|-7 -1 0 0 8
final interview|-6 -2 2 4 2
final offer|-1 0 -1 5 -2
final round|-2 -1 5 -1 -1
final*|10 4 -10 -2 -2
finalement ete|-3 -1 -1 0 5
finalmente|5 -1 -1 0 -2
finan*|0 -3 -5 1 9
finance|-4 -6 -2 2 10
find|-6 -1 2 6 3
finde*|-3 -4 9 1 -2
findet|-6 -1 7 -2 2
fine|-4 7 1 10 -14
finis*|-1 -6 2 -1 6
finish|0 -5 2 -1 4
finn|6 1 -2 -1 -4
firma*|-5 -2 -3 13 -2
firmata|-2 -2 -2 8 -2
firmi*|-1 -1 -1 5 -1
firmiamo|-1 -1 -1 5 -1
firmiamo le|-1 -1 -1 5 -1
first|0 -3 -8 10 3
fisch*|-3 -5 -1 -1 9
fit|0 -2 0 -2 5
fixe|2 -2 -2 7 -5
fixe le|5 -1 -1 0 -3
fjord*|-3 0 -2 6 -1
flo|-2 -1 -1 5 -1
flo von|-2 -1 -1 5 -1
floor|-2 -1 11 -1 -6
foi|10 -2 -9 -1 3
foi aprovada|-2 -2 -1 5 1
foi preenchida|9 -3 -2 -1 -3
folge*|-7 1 3 1 3
folks|5 -2 -1 0 -2
follo*|6 -2 -5 5 -5
follow|3 1 0 7 -11
follow us|5 3 -2 -1 -6
following|5 -6 -8 1 9
following items|-2 5 -1 0 -2
following the|-5 -2 -1 1 8
foods|-5 -3 2 -1 6
for|5 -10 -4 -10 20
for a|-6 -2 1 -7 17
for an|-11 11 7 1 -8
for another|5 -1 0 0 -4
for applying|3 1 2 -5 2
for appointment|5 -1 0 -1 -3
for area|0 -4 -1 -1 5
for attending|6 1 -2 0 -5
for auditioning|-3 0 -1 0 5
for bearing|-2 5 0 0 -2
for booking|-2 0 5 0 -3
for cabin|-1 -1 5 0 -3
for choosing|-2 5 -1 0 -2
for coming|14 0 -6 0 -9
for completing|5 4 -3 0 -5
for glenys|5 0 -3 0 -2
for healthcare|6 -2 0 0 -4
for interview|2 3 3 -1 -6
for interviewing|-1 -3 -1 0 6
for it|6 -3 3 -1 -5
for letting|-11 -3 0 -1 15
for me|-2 -2 5 0 -1
for my|-2 -2 5 0 -1
for next|3 3 0 0 -6
for now|9 -4 -3 -1 -1
for office|-4 8 -1 0 -3
for other|8 -1 0 0 -5
for our|-6 -6 7 -2 8
for produce|-2 -2 5 0 -1
for registering|-7 9 -1 0 0
for sending|-3 7 -2 -1 -1
for series|-7 0 0 0 8
for submitting|-8 4 -1 0 5
for taking|5 -2 -1 -1 0
for the|10 -8 1 -9 -8
for this|14 -2 -6 2 -11
for viewing|-5 0 0 0 5
for which|5 -2 -1 0 -2
for you|-3 -2 -1 0 7
for your|10 -7 -3 -9 -4
forde*|-5 1 0 -2 5
forgo*|-4 6 -2 -1 0
forgotten|-3 7 -1 0 -3
forgotten you|-3 7 -1 0 -3
form|-9 5 -5 -2 11
forma*|-5 -5 3 18 -11
formal|-5 -5 4 11 -5
formal interview|-1 -2 5 0 -2
formal offer|-2 -1 -1 6 -2
forme*|-1 -4 -1 -1 7
formenbau|-1 -3 0 0 5
formenbau urlaubsbedingt|-1 -3 0 0 5
forwa*|4 -3 -3 7 5
forward|3 -6 -3 7 6
forward for|5 -1 0 0 -3
forward to|-13 0 -2 8 7
forward with|-1 -3 -2 2 10
fosse|-4 -2 -1 -1 9
fotos|-1 -2 -1 -1 5
found|3 0 -3 6 -5
found*|6 0 -1 -2 0
four|7 1 0 -2 -6
frag|-1 1 -2 5 -4
frag ich|-2 -1 -1 5 -1
frage*|-4 -2 5 -3 4
fragen|-4 -2 5 -3 4
francisco|-1 0 0 -1 5
frau|6 -7 2 3 -8
frau sommer|-4 -1 -1 -1 6
free|-2 -5 11 3 -2
freek|-1 5 -1 -1 -1
freek rijwiel|-1 5 -1 -1 -1
freel*|7 0 -2 -1 -4
freelance|5 0 -2 -1 -3
frei|-8 2 3 2 1
frei wird|-2 -3 0 0 5
freig*|-4 5 -2 -1 3
freight|-4 1 -2 -1 5
freit*|-10 -4 12 5 -3
freitag|-10 -4 12 5 -3
freu|-3 -2 5 0 -1
freu mich|-3 -2 5 0 -1
freue*|-6 -4 -3 19 -5
freuen|-6 -4 -3 19 -5
freuen uns|-9 -3 -3 19 -3
freundliche|-6 -1 1 -1 8
freundliche grusse|-7 -1 2 -1 8
fri|-5 -2 10 1 -4
fri for|-1 -2 5 0 -1
frida*|-16 2 -3 12 4
friday|-16 3 -3 13 2
friday at|-1 -1 5 -1 -2
friday havent|-1 5 -1 0 -2
frien*|-6 -4 -4 2 12
friends|-6 -3 -2 3 8
frist*|-3 -3 -1 -1 8
fristgerecht|-1 -3 -1 -1 5
fristgerecht zum|-1 -2 -2 -1 6
fritz|-2 -1 -1 5 -1
fritz kainz|-2 -1 -1 5 -1
from|1 8 3 -2 10
from corinthian|-2 -2 5 0 -1
from the|8 1 7 -2 -14
from us|-7 17 1 -1 -12
from you|-9 -4 -3 2 15
froma*|0 -1 -1 5 -3
fromagerie|-2 -1 0 5 -2
fromagerie duvernet|-2 -1 0 5 -2
front|2 -7 -4 -2 10
front that|-2 -1 -2 0 5
fruhe*|-2 -5 -3 -1 11
fruhestens|-1 -2 -1 -1 5
fuhren|6 -2 -2 -1 -2
fuhrerschein|-1 5 -2 -1 -1
fuhrerschein klasse|-4 9 -2 -1 -3
funct*|8 -6 6 4 -12
functie|5 -5 7 4 -11
functie van|7 -2 -1 3 -6
fund|-6 -2 -2 -1 10
fundi*|5 -1 -2 0 -2
funding|5 -1 -2 0 -2
fundr*|0 5 -2 -1 -3
fundraise|-1 5 -1 0 -2
fundraise so|-1 5 -1 0 -2
fuori|5 -1 -1 -1 -1
fuori ti|5 -1 -1 -1 -1
fur|11 -6 -4 -10 -5
fur andere|-5 1 0 0 4
fur das|8 -4 -1 -2 0
fur den|9 -6 2 1 -5
fur die|11 2 4 -8 -12
fur eine|6 -2 4 -1 -7
fur einen|-2 -4 -1 -3 10
fur ihre|8 3 4 -5 -10
fur ihren|-1 1 -3 -2 6
fur mail|-3 5 0 0 -1
fur sie|-2 -7 -3 8 4
fur ungut|6 -4 -1 0 -2
furs|8 -4 0 -2 -2
furth*|16 -6 3 0 -16
further|16 -6 3 0 -16
futur*|5 -2 -6 -3 7
future|5 1 -3 -1 3
g|6 -1 -3 3 -6
gaan|11 -2 -3 -1 -3
gaat|-5 11 2 -1 -6
galwa*|-2 6 -1 0 -3
galway|-2 6 -1 0 -3
games|1 0 5 -1 -6
ganz|7 -1 -2 -1 -3
garde|5 -2 -1 -1 -2
gas|6 -1 -3 0 -2
gave|7 -3 -2 -2 0
geand*|-2 -1 5 0 -2
geandert|-2 -1 5 0 -2
geben|14 -4 -6 4 -8
gedul*|-5 7 -2 -1 0
geehr*|7 -5 -3 -6 3
geehrte|5 -5 2 -4 3
geehrte frau|4 -7 4 -3 3
geehrter|5 1 -5 -4 3
geen|-4 0 -3 -6 14
geen afwijzing|-3 5 0 0 -1
geen gesprek|-2 -1 -1 0 5
geen invloed|-3 0 -1 0 5
gefallen|1 -1 3 3 -5
gefor*|6 -2 -1 0 -3
gefre*|6 -2 -1 0 -2
gefreut|6 -2 -1 0 -2
gefun*|5 -4 -2 -1 2
gefunden|5 -4 -2 -1 2
gegeben|6 -3 -1 -1 -1
gegen|6 -4 2 -2 -1
gegev*|-1 -3 -3 -1 8
gegevens|-1 -3 -2 -1 8
gehal*|-3 -6 -1 6 3
gehalt|-4 -3 1 5 0
gekek*|5 -2 -1 0 -2
gekeken|5 -2 -1 0 -2
gekke*|-2 5 -1 0 -2
gekkenhuis|-2 5 -1 0 -2
gekkenhuis komt|-2 5 -1 0 -2
geklappt hat|-1 -3 -1 -1 6
gekoz*|-3 -4 1 -2 8
gekozen|-3 -4 1 -2 8
gelat*|-3 5 0 -1 -1
gelos*|-11 -7 -2 -1 20
geloscht|-11 -7 -2 -1 20
gemac*|6 -1 -1 -1 -3
gemacht|6 -1 -1 -1 -3
gener*|-2 11 -3 0 -3
general|-1 7 -3 -1 -2
genoe*|7 -1 -1 -1 -3
genoeg|7 -1 -1 -1 -3
genom*|6 -4 2 -1 -3
gente|-2 8 -3 -3 0
genti*|5 -3 -5 -6 9
gentile|5 -1 -6 -5 7
genug*|1 -5 1 -1 3
gepla*|-1 6 0 -1 -3
gepru*|6 -1 -2 -1 -2
gepruft|6 -1 -2 -1 -2
gepruft und|8 -4 -1 0 -2
gerade dringend|-2 -3 0 0 5
gern|6 -15 15 -3 -4
gern in|-3 -2 5 0 -1
gern ubernachste|-3 0 -1 0 5
gesch*|2 -3 3 -7 6
geschafft|-2 -1 5 -1 -1
gesel*|7 -3 1 -2 -3
geselecteerd|8 -2 -2 -1 -2
gespr*|6 -13 23 -4 -13
gesprach|-1 -6 20 -2 -9
gesprache|6 0 -4 -1 0
gesprachen|5 -1 -1 -1 -2
gesprek|0 -5 10 -3 0
gesprek in|-2 -1 -1 0 5
gesprek inplannen|-2 -1 -1 0 5
geste*|7 -2 -3 -2 -1
gestern|8 -4 -1 -2 -1
gesti*|2 8 -4 -2 -4
gestionnaire paie|-2 5 -1 0 -1
gesto*|-5 2 7 -2 -2
get|-3 21 3 -3 -11
get a|-6 6 1 0 -1
get back|-5 11 -1 -1 -4
get the|-2 5 1 1 -4
get this|0 3 2 1 -7
get your|5 -2 -2 -1 0
gets|-2 5 0 0 -2
getti*|8 -6 -3 -2 3
getting|8 -6 -3 -2 3
geval*|5 -1 -1 0 -3
gevallen|5 -1 -1 0 -3
gewun*|0 -1 -2 -1 5
gia|12 -5 -5 -3 1
giann*|-1 -1 -1 5 -1
gianni|-1 -1 -1 5 -1
gianni ferri|-1 -1 -1 5 -1
gibt|-4 1 -2 -1 6
gino|5 -1 -1 -1 -1
giorn*|-6 7 -2 -3 4
giorni|-10 8 -3 -2 6
giorni lavorativi|-2 7 -1 -1 -4
giove*|-3 -2 8 -1 -3
giovedi|-3 -2 8 -1 -3
giras*|-2 -2 -1 -1 5
girasole|-2 -2 -1 -1 5
given|8 -3 -3 -2 1
given to|-3 -1 -1 0 5
gleic*|-2 -2 12 -4 -4
gleich|-2 -3 11 -2 -4
glen|-3 5 0 0 -2
gleny*|5 0 -3 0 -2
glenys|5 0 -3 0 -2
gli|5 0 -2 -1 -3
gli ammessi|6 -1 -2 -1 -2
gmbh|-4 -11 -3 0 21
gmbh balingen|-1 -3 0 0 5
go|1 -3 -4 6 6
go ahead|0 0 -5 0 5
go with|-8 -1 -2 -1 12
goed|-8 17 1 -2 -8
goed ontvangen|-7 11 -2 -1 -2
goed tineke|-2 5 -1 0 -2
goede|-7 2 -1 0 6
going|16 -7 -5 -2 -6
going to|16 -4 -3 -2 -8
gone to|1 0 1 3 -6
gone with|-3 -1 -1 -1 5
gonna|6 -2 0 -1 -4
good|6 -7 3 1 -6
good luck|6 -2 -2 -3 2
good to|7 -3 -4 1 -2
googl*|2 1 2 0 -6
google|2 1 2 0 -6
gosta*|2 -5 4 3 -5
gostariamos|-2 -2 0 5 -1
gostariamos de|-2 -2 0 5 -1
got|-5 20 4 -2 -15
got a|1 -4 -3 -1 7
got it|-6 13 -3 1 -5
got this|5 -1 -1 0 -3
got your|-11 17 4 -3 -7
graag|5 -9 8 0 -4
grab|-2 -2 6 0 -2
graci*|16 2 -5 -6 -9
gracias|15 2 -5 -6 -8
gracias por|17 -3 -4 -5 -7
gracias x|-3 6 -2 -1 -1
grad leider|-3 0 -1 0 5
grade|4 -3 -2 6 -5
grado di|-5 2 0 0 3
gradu*|7 2 -3 0 -6
graduatoria|5 -1 -1 0 -2
grate*|0 -3 -3 1 5
grateful|0 -3 -3 1 5
grati*|-1 -4 -2 0 6
gratis|-1 -4 -2 0 7
grazi*|13 -5 -2 -5 -1
grazie|13 -5 -2 -5 -1
grazie per|7 -6 1 -3 1
great news|-5 -2 9 1 -3
great to|-3 5 -3 -1 1
greve|-4 -1 7 -1 -2
groce*|3 1 1 0 -5
groet|6 6 -7 0 -5
groet*|2 7 -1 -3 -5
groeten|-1 5 0 -2 -2
groeten freek|-1 5 -1 -1 -1
gross*|7 -1 -3 -1 -2
group|6 -6 5 -4 2
group*|-4 3 5 -2 -1
groupe|-4 1 5 -1 -1
growth analyst|-2 -2 -1 -1 5
gruez*|-1 5 -1 -1 -3
gruezi|-1 5 -1 -1 -3
grundsatzlich|-2 -2 -1 0 5
grupo|3 4 -2 1 -6
grupp*|2 -7 3 -1 2
gruppo|0 -5 1 -1 5
gruss|10 -3 5 -4 -8
grusse aus|5 -3 -1 1 -2
grussen|4 -5 0 2 0
guard*|11 -4 -3 -1 -1
gulti*|-4 -2 1 -1 5
gus|-4 0 5 0 0
gusta*|5 -1 0 -1 -3
gut|5 -3 -3 -1 3
gute|6 -7 1 0 0
guten|5 -4 0 -6 5
guten tag|0 -2 0 -4 8
gutte*|7 -1 -1 -1 -4
gutted|7 -1 -1 -1 -4
h|-6 3 7 -1 0
h f|-4 2 -2 -2 5
ha|17 -11 -9 -12 9
ha dennis|-1 -1 -1 5 -1
ha descartado|5 -2 -1 -1 -1
ha joris|-1 5 -1 -1 -1
ha sido|0 -4 -6 -4 14
hab|10 -4 -1 2 -7
hab schon|9 -3 -2 -1 -3
habe|-2 -2 -1 -1 6
haben|14 -21 -14 -6 18
haben die|0 -4 0 -1 5
haben ihre|-7 14 -2 -1 -4
haben in|5 -1 -1 0 -2
haben name|-2 5 -1 -1 -2
haben sich|0 -6 -4 -2 12
haben sie|-1 -4 -1 -3 10
haben uns|8 -12 1 2 2
haben wir|19 -14 -6 -1 -3
hacer*|-3 0 5 -1 -2
had|13 -2 -7 -5 2
had a|4 -6 -1 -2 6
had to|0 6 4 1 -10
hadda*|-2 -1 7 -1 -4
haddad|-2 -1 7 -1 -4
hai|0 -4 -2 -1 7
halde*|-2 -1 6 0 -3
halden|-2 -1 6 0 -3
half|-3 1 6 -2 -3
halle*|-4 -1 0 0 5
hallenberg|-3 0 -1 0 5
hallenberg sucht|-3 0 -1 0 5
hallo|6 -7 4 -4 2
hallo danke|6 -3 -1 -1 -1
hallo herr|-11 7 6 -4 2
halt|0 -2 -2 5 -2
halt bescheid|-2 -1 -1 5 -1
hamza|-2 -3 0 0 6
hand|5 -4 -4 3 0
handl*|1 -3 7 -1 -4
hands|6 0 -1 0 -4
hang|7 0 -2 -1 -4
hang onto|5 -2 -1 -1 -2
happe*|-8 6 2 -1 1
happy|-4 0 1 -1 7
has|13 -5 -15 -5 8
has applied|-2 -2 -1 -1 7
has been|-4 17 -5 -4 12
has completed|-4 -1 0 0 6
has decided|11 -1 -2 -1 -6
has had|-4 6 -1 3 -4
has hecho|-2 -3 0 0 5
has moved|5 -2 0 0 -3
has not|-1 -4 -3 -1 10
has retirado|-2 -3 0 0 5
has updated|5 -2 0 0 -3
hasnt|-4 -3 0 0 8
hast|5 -2 8 -3 -7
hasta|-7 9 -1 -1 0
hat|21 -18 -8 1 -4
hat es|5 -1 -1 0 -3
hat sich|11 -7 -3 5 -5
hat uns|6 -6 6 -2 -3
hatfi*|5 -2 -1 -1 -2
hatfield|5 -2 -1 -1 -2
hatfield sons|5 -2 -1 -1 -2
hatte|6 -3 -4 -2 3
hatte*|-9 0 5 1 2
hatten|-8 1 6 2 0
hatten sie|-7 3 5 0 0
have|6 -10 5 -6 11
have a|-8 2 -7 3 11
have an|-5 4 -2 -1 3
have been|-5 2 12 -4 -1
have decided|0 -8 -1 -2 13
have enough|6 -2 -1 -1 -3
have filled|-4 -1 0 0 5
have had|5 1 -1 -1 -3
have not|8 7 -5 -2 -6
have now|10 -3 -2 -1 -4
have received|-6 8 -1 2 -3
have seen|4 -1 2 -1 -5
have to|1 0 0 8 -8
have two|-9 4 -4 -1 11
have until|-2 -1 5 0 -2
have withdrawn|-7 -2 -1 0 11
have you|2 -1 4 0 -5
haven*|-17 13 1 -4 6
havent|-15 9 2 -3 8
havent been|-6 8 -2 -1 0
havent forgotten|-2 5 -1 0 -2
havin*|3 3 -1 2 -7
having|3 3 -1 2 -7
having had|-2 5 -1 -1 -2
he|-11 11 0 -3 2
he aceptado|-6 0 0 0 6
he decidido|-6 0 0 0 6
he s|-2 6 -1 0 -2
he wants|-2 5 -1 0 -2
he will|-3 6 0 -1 -2
head|-3 -4 7 -1 2
head of|-6 -3 5 0 4
heads up|-1 -2 -1 -1 5
healt*|4 -5 -2 4 -1
healthcare|8 -4 -2 -1 -2
healthcare support|7 -2 0 0 -4
hear|-9 17 1 -2 1
hear from|-13 15 -5 1 1
heari*|-8 -3 -2 -1 14
hearing|-8 -3 -2 -1 14
heart*|6 -1 -2 -1 -3
heb|-2 -1 -5 1 6
heb het|-1 -1 -1 5 -1
heb je|-5 4 -2 -2 6
hebbe*|18 0 -14 -8 0
hebben|18 0 -14 -8 0
hebben besloten|5 -2 -1 -1 -2
hebben je|-2 8 -1 -1 -5
hebben we|5 -4 -4 -1 5
hebt|-2 -3 8 -2 -2
hebt nog|-3 -3 5 -1 2
hecho por|-2 -3 0 0 5
heeft|16 -8 -6 -4 1
heeft al|7 -1 -2 -1 -3
heer|2 5 -2 -2 -3
heimn*|-2 -1 -1 5 -1
heimnehmen|-2 -1 -1 5 -1
helaa*|-5 6 -6 -9 15
helaas|-5 6 -6 -9 15
helaas geen|-5 -1 -2 -1 9
helaas kunnen|-3 -1 -2 -1 7
helaas moeten|5 -2 1 -1 -3
helaas niet|0 5 -4 -2 1
helaas pas|-2 5 -1 0 -2
hello|7 -1 7 -5 -8
hello ali|-2 5 -1 -1 -2
hello mr|-2 -2 5 0 -1
help|2 -2 -3 -1 6
help others|-3 0 -1 0 5
helpe*|-2 -2 -1 -1 7
helps us|-3 -2 -1 0 6
hem|6 -1 -1 -1 -3
hem niet|6 -1 -1 -1 -3
hemos|11 1 -6 -1 -6
hemos recibido|-4 7 -1 -1 -2
her|3 -3 -3 -3 7
herbs*|10 -3 -3 -2 -2
herbst|10 -3 -3 -2 -2
here|10 -10 8 -2 -2
here are|-2 -6 -2 -1 10
herr|1 5 7 -7 -2
herr kos|-4 7 -1 -1 -1
herr li|-6 0 7 0 0
herzl*|11 -6 -3 -3 1
herzliche|6 -3 0 -1 -3
herzliche grusse|6 -3 0 -1 -3
hesit*|7 -1 -1 -1 -3
het|4 12 0 2 -18
het contract|-1 -1 -2 5 -1
het gesprek|-4 -2 9 -1 -2
het hem|6 -1 -1 -1 -3
het is|2 6 -3 -1 -4
het met|-1 -1 -1 5 -1
het niet|6 -2 1 -1 -4
het verder|-4 6 -1 0 -1
heuer|5 -1 -1 -1 -2
heure|-2 -2 7 -1 -3
heute|5 -10 1 1 2
hey|13 -3 3 -8 -9
hey got|-1 5 -1 0 -2
hey roisin|-1 -2 5 0 -1
hi|2 -13 2 -2 16
hi all|-5 -2 -2 -1 9
hi bedankt|-2 -1 -1 0 5
hi ben|1 0 -5 0 4
hi jo|-4 -1 -1 -1 7
hi just|5 -2 -1 -1 -2
hi monique|-3 -4 0 0 8
hi steffi|-3 0 -1 0 5
hier|2 -6 -1 -3 9
hier een|-2 5 -1 0 -2
hier leuk|-2 5 -1 0 -2
hierm*|-4 1 -2 -1 5
hiermit|-4 0 -1 -1 6
highe*|-3 -1 -2 6 -1
him|-12 -4 4 -1 13
hire|12 1 -5 -2 -6
hired|8 -5 -6 -4 8
hired a|5 -2 -1 -1 -2
hirin*|0 15 -5 -5 6
hiring|-1 15 -4 -5 7
hiring manager|-16 12 1 -2 6
hiring team|2 5 1 0 -7
hiya|5 -1 -1 -1 -3
ho preso|7 -2 -2 -1 -2
hoffe*|1 -2 -2 6 -3
hoffen|1 -2 -2 6 -3
hofgu*|-2 5 0 0 -2
hofgut|-2 5 0 0 -2
hofgut reisch|-3 5 0 0 -1
hoje|-1 -4 4 6 -5
hola|1 -7 0 -2 8
hold|1 11 2 2 -14
holt|-3 0 -1 0 5
holzb*|-1 -2 -1 5 -1
holzbau|-1 -2 -1 5 -1
home|-7 -2 0 -1 10
home after|5 0 -3 0 -2
hoort|-8 17 -4 -2 -3
hoort van|-3 5 -1 0 0
hope|5 -3 -2 -1 5
hope to|-7 3 -1 -1 6
hope you|7 -4 -2 1 -1
hoped|-1 6 -1 -1 -3
hoped to|1 5 -1 -1 -5
hora|-6 0 12 -1 -4
horas|-6 -3 1 2 5
horen|-4 9 -1 -2 -3
hospi*|-2 -3 4 -3 5
hospiteeravond|-6 0 0 0 7
hotel|-6 -3 6 -2 6
hour|-5 -4 5 7 -3
hourl*|-3 -2 -1 0 6
hourly|-3 -2 -1 0 6
hourly rate|-3 -3 -1 0 7
hours|-4 -7 7 11 0
house|4 0 2 4 -11
how|-2 -2 3 0 7
how much|5 -1 -1 0 -2
howev*|6 -3 1 -1 -3
however|6 -3 1 -1 -3
hr|-13 4 -5 15 8
hr specialist|-3 0 -1 5 -2
hr team|-2 -1 -1 0 5
hs|-3 -1 6 -1 -1
hunte*|-2 -1 -2 -1 6
hybri*|-3 0 -1 -1 5
hygie*|-2 -1 -2 0 5
i|7 -3 -5 1 8
i am|11 -6 -7 3 1
i can|1 -3 -4 1 6
i cant|0 10 -5 0 -5
i d|7 -4 -3 -4 6
i expect|-4 0 -1 -1 5
i got|-2 5 -1 -1 -1
i have|-5 -4 3 -4 10
i know|10 4 -5 -2 -7
i ll|-5 17 -8 1 -5
i look|-7 3 0 0 4
i refer|5 -1 -1 -1 -3
i said|8 -1 -3 1 -5
i should|-1 -1 -2 0 5
i tavoli|5 -1 -1 -1 -1
i think|-3 -1 -1 0 5
i understand|-8 -2 -1 -1 10
i ve|-12 -1 -5 -2 22
i want|-2 6 1 1 -6
i wanted|7 -1 -1 -1 -5
i was|-7 -2 -1 3 7
i will|5 1 -2 0 -5
i wish|-2 0 -1 -1 5
i would|8 0 -1 -2 -4
iban|-4 -2 -2 1 8
ich|-1 2 -1 8 -6
ich den|0 -1 -2 5 -2
ich dich|-3 0 -1 0 5
ich hatte|6 -2 -2 -1 0
ich ihnen|-2 2 -3 5 -2
ich noch|-3 -3 -1 -1 7
ich wieder|-3 0 -1 0 5
ich wurde|-3 -1 5 -1 -1
ici|-4 9 3 -1 -7
ici la|-2 5 -1 -1 -2
id|-8 2 10 1 -3
ident*|-3 -4 5 0 2
idone*|9 -1 -2 -1 -5
idonea|5 -2 -1 0 -2
idoneo|6 -1 -1 -1 -4
ieman*|8 -3 -4 -2 2
iemand|8 -3 -4 -2 2
if|0 16 2 10 3
if he|-2 5 -1 0 -2
if it|-4 5 -4 -1 4
if not|-8 6 -2 0 6
if something|6 -2 -1 -1 -2
if that|5 -3 3 7 -13
if there|-3 5 0 0 -1
if this|-3 -3 -3 0 9
if we|0 4 -1 2 -5
if you|-4 13 8 11 1
if your|-11 11 -3 1 1
ignor*|-5 -6 1 -1 11
ihnen|7 -3 0 5 -15
ihnen das|-4 0 5 0 -1
ihnen den|-7 5 7 -1 -3
ihnen die|1 -3 -2 12 -8
ihnen fur|7 -5 -2 -1 1
ihnen mit|5 -2 -1 0 -1
ihnen mitteilen|0 -4 -3 6 1
ihnen schon|-3 6 -1 0 -1
ihr|-7 13 -10 -4 16
ihr antrag|-3 -1 -1 -1 6
ihr dossier|-1 7 -1 -1 -4
ihr entwurf|-2 -2 0 0 5
ihr profil|0 9 -3 -2 -4
ihre|4 14 -9 -15 10
ihre angaben|-3 5 -1 0 -1
ihre anmeldung|-3 -1 -1 0 5
ihre bewerbung|4 8 4 -8 -6
ihre bewerbungsunterlagen|7 -2 -1 0 -4
ihre daten|1 -1 -3 -1 5
ihre unterlagen|6 6 -2 -3 -7
ihrem|-8 -3 1 -2 12
ihren|-4 -4 -4 -2 15
ihren termin|-1 -1 -3 -1 5
ihrer|1 0 -4 -7 13
ihrer bewerbung|-6 10 -2 -2 1
ihres|5 -1 -2 0 -1
ii|8 -1 0 4 -11
ik|9 -1 -3 0 -5
ik bespreek|-1 5 -1 -1 -1
ik heb|-6 -1 -1 3 4
il|-4 0 2 -6 12
il curriculum|-4 7 -1 -1 -1
il girasole|-2 -2 -1 -1 5
il lavoro|0 -2 -1 5 -2
il suo|4 4 -8 -3 2
il tuo|0 -4 5 -2 1
im|12 -2 -8 -7 -7
im herbst|6 -2 -2 -2 0
im laden|7 -1 -3 -1 -2
im marz|5 -3 -1 0 -1
im rennen|-3 8 -1 -1 -2
imobiliaria cais|-4 0 0 0 5
impact investing|-2 -1 -2 0 5
impor*|-1 -3 -3 -1 8
importante|-1 -1 -2 -1 5
imprevisto|-2 -1 5 -1 -1
in|6 4 -8 -10 -3
in a|11 -3 4 -2 -10
in and|-4 -3 -1 -1 9
in carico|-2 5 -1 0 -1
in de|1 4 -7 1 1
in den|2 6 -3 -2 -3
in der|4 5 4 0 -13
in estate|5 -1 -1 -1 -1
in finance|-6 -1 -1 -1 8
in for|4 2 1 -1 -6
in grado|-5 2 0 0 3
in i|-2 5 -1 -1 -2
in impact|-2 -1 -2 0 5
in jan|-5 4 -2 -1 5
in leipzig|-5 0 -1 0 6
in march|-7 -2 -2 2 9
in may|-5 -1 -1 4 2
in on|5 2 -3 -1 -3
in our|-1 7 -2 -2 0
in process|-4 6 -1 0 -1
in ruhe|-4 7 -1 -1 -2
in te|-4 -3 -3 0 10
in the|10 -2 -12 -4 9
in their|5 -1 0 0 -3
in this|-2 -3 1 0 8
in touch|-6 17 -4 -2 -4
in week|-3 5 0 0 -1
in wiesbaden|-2 -3 0 0 5
in working|5 3 -1 0 -7
in writing|6 -2 1 1 -6
inbox|-3 6 -1 0 -2
inclu*|8 -1 -2 1 -2
include|5 -2 -1 0 -1
incom*|-7 -2 1 -1 9
income|-1 -5 3 0 3
incomplete|-4 0 0 0 5
indef*|-5 -1 -2 0 8
indep*|2 -3 -2 -1 5
indic*|6 -4 -3 2 -2
industrial|-1 -1 -2 -1 5
ines la|-3 -1 -1 0 5
infel*|2 -2 6 -3 -3
infelizmente|2 -2 6 -3 -3
infelizmente nao|11 -2 -3 -1 -5
infelizmente o|-5 -1 2 -1 6
infer*|5 -1 -2 -1 -2
influ*|-2 -2 -1 0 6
infor*|2 3 -1 -2 8
inform you|5 -4 -1 2 3
informamos que|5 -2 -2 -1 1
informar|6 -5 -2 -1 2
informar que|6 -5 -2 -1 2
information|1 5 1 0 0
informed|-4 2 5 -1 -2
informons|6 -1 0 0 -3
informons que|6 -1 0 0 -3
ing|0 -3 0 -1 5
inges*|-2 -2 -1 0 5
ingesteld|-1 -2 -1 0 5
inget*|-2 -2 -2 -1 6
ingetrokken|-2 -2 -2 -1 6
inhou*|8 -2 -2 -1 -4
inici*|-6 0 1 6 0
inicio|-5 1 -3 6 1
inizi*|-2 -3 1 0 5
inmid*|13 -5 -2 -2 -4
inmiddels|13 -5 -2 -2 -4
inner*|-4 5 -3 1 1
innerhalb|-6 6 -2 1 2
innerhalb von|-3 5 -1 0 -1
inqui*|-8 6 -2 -1 6
inquilinos|-4 -1 -1 -1 6
insch*|-3 7 -2 -1 -2
inschrijving|-2 5 -1 -1 -2
inschrijving voor|-1 6 -1 0 -4
inscr*|1 8 -2 -4 -3
inscripcion|5 -1 0 0 -3
inscrito|-3 6 -1 -1 -1
inscrito en|-3 6 -1 -1 -1
insta*|-1 5 -1 5 0
instagram|-1 6 -1 -1 0
installatietechniek|-1 -3 -2 7 -1
inste*|-11 -2 5 5 2
instead|-11 -2 5 5 2
instead of|-1 0 -1 5 -3
instr*|4 -1 1 2 -7
insur*|11 -5 -4 -2 0
insurance|8 -2 -3 -1 -2
insurance wont|5 -1 -1 0 -2
intake|-1 5 -1 0 -3
inter*|10 -12 8 -12 -10
interes|6 -3 -2 -1 0
interessato|-2 -2 -1 -1 6
interesse|8 5 -1 -9 -5
interesse na|6 -1 -1 0 -3
interest|12 3 -7 -6 -11
interest in|12 0 -4 -4 -11
interested|-18 1 7 2 9
interested and|-3 -1 -1 0 5
interet|5 0 -2 -1 -1
interim|-3 -2 0 -1 6
interimaire|-3 -1 -1 0 5
intern|0 -5 5 -2 2
intern vergeben|-6 0 7 0 0
interna|5 -1 -1 0 -2
interne|5 2 -3 -1 -3
internship|9 -3 -1 0 -4
interview|-1 -11 30 -6 -12
interview for|-6 -6 23 -2 -9
interview on|9 -3 -4 -1 -1
interview tomorrow|-2 -2 5 0 -1
interviewed|0 -7 -5 -2 13
interviewers|-1 1 7 -1 -5
interviewing|-3 6 -3 -1 2
interviews|5 -3 4 2 -8
intro|-3 0 7 -1 -4
intro call|-3 0 7 -1 -4
investing|-2 -1 -2 0 5
invia*|-5 6 -3 -1 4
inviata|-4 8 -1 -1 -2
invit*|3 -8 17 -5 -7
invite|-2 -3 13 -2 -5
invite you|-1 -1 11 -1 -7
invlo*|-3 0 -1 0 5
invloed|-3 0 -1 0 5
invloed op|-3 0 -1 0 5
invoice|-2 -1 -1 -1 6
inzwi*|-10 0 5 -1 6
inzwischen|-10 0 5 -1 6
inzwischen intern|-6 0 7 0 0
irene|-3 5 -1 0 -1
is|-2 18 6 3 10
is a|4 -6 2 1 4
is attached|-3 -3 -2 8 0
is best|-2 -2 5 0 -1
is binnen|-4 12 -3 -2 -4
is er|-3 2 5 -1 -3
is fine|-3 -1 2 9 -7
is full|-5 3 2 -1 0
is geen|-3 5 0 0 -1
is hier|-2 5 -1 0 -2
is in|-6 10 -3 -1 -1
is inmiddels|9 -3 -2 -2 -2
is no|0 -3 -3 -1 8
is nog|-5 4 -1 -1 2
is not|7 -5 -1 -1 2
is on|-6 6 4 0 -4
is one|-5 -1 -1 0 8
is opnieuw|-1 -2 -1 0 5
is refused|-4 -1 -1 -1 7
is scheduled|-2 -1 -1 0 6
is stavros|-2 -2 5 0 -1
is still|-8 6 -1 -1 4
is the|0 -5 3 5 -3
is travelling|-2 -1 5 0 -2
is under|-4 7 -1 0 -2
is verstuurd|-2 6 -1 0 -2
is yours|-1 -2 -2 8 -3
isnt|-5 7 -2 0 2
isnt a|-3 7 -1 -1 -2
isnt the|5 -1 0 0 -4
isso|-1 5 -3 -1 0
issue|-2 -1 -1 -1 5
ist|-6 17 13 -9 -3
ist angekommen|-4 9 -2 -1 -2
ist da|-4 11 -3 -1 -2
ist der|-8 2 4 -1 3
ist eingegangen|-2 6 -1 0 -3
ist grad|-3 0 -1 0 5
ist keine|-2 5 -1 0 -2
ist nicht|-4 -4 1 -1 9
ist noch|-7 0 -2 0 9
ist schon|8 -2 -1 -1 -4
ist zwar|-6 0 7 0 0
it|5 7 -11 0 9
it any|5 -1 0 0 -4
it by|-1 -2 -2 0 5
it for|-5 -2 -1 -1 8
it on|-6 1 -3 -1 8
it out|-2 5 -1 0 -2
it over|-1 0 -5 8 -2
it properly|-1 5 -1 -1 -2
it s|4 7 -8 -4 1
it thanks|-2 8 -2 -1 -3
it there|7 -1 -2 -1 -2
it to|5 1 -1 -1 -3
it was|13 -1 -11 7 -5
it wasnt|-4 0 0 0 5
it will|-4 -4 -2 -1 11
item|-3 -1 -1 0 6
items|-3 5 -2 -1 0
j|12 -3 -3 0 -5
j ai|7 -3 0 2 -5
ja|6 -14 -10 6 12
ja bewaar|-2 -1 -1 0 5
jaar beter|6 -1 -1 -1 -3
jahr|9 -4 -4 -2 1
jamme*|-1 -2 -2 -1 6
jammer|-1 -2 -2 -1 6
jan|-7 4 -3 1 5
jan after|-2 5 -1 -1 -1
jan so|-3 -2 -1 -1 6
jana|-1 -2 -1 0 5
janua*|-3 7 2 4 -9
january|-2 7 1 2 -7
je blijft|-4 5 0 0 0
je deze|-1 -2 -2 0 5
je gegevens|-4 0 -2 -1 6
je hebt|-5 -4 10 -2 1
je het|-4 -3 -3 8 2
je hoort|-6 11 -3 -1 -1
je inschrijving|-2 5 -1 -1 -2
je interesse|6 -1 -1 -1 -3
je je|-3 -2 0 -1 6
je langskwam|5 -2 -1 -1 -1
je maintiens|-2 -1 0 5 -2
je niet|2 -3 7 -2 -4
je nieuwe|-3 -2 -1 -1 7
je op|1 5 -2 -1 -3
je profiel|-1 -2 -2 -1 7
je sollicitatie|-8 4 9 -4 -1
je uit|-4 -3 5 -1 3
je wachtwoord|-1 -2 -1 0 5
jedem|-5 6 -1 -1 1
jedem sofort|-3 5 -1 0 -2
jedoc*|8 -4 -1 0 -2
jedoch|8 -4 -1 0 -2
jeman*|10 -8 2 -4 0
jemanden|11 -8 -1 -2 0
jess|-2 -1 8 -1 -4
jetzt|1 6 -4 -4 1
jeudi|0 -2 5 -1 -1
jij dit|-1 -2 -1 0 5
jo|-9 -1 -2 -3 16
job|13 -9 -3 4 -1
job is|-1 -2 -2 8 -3
job to|5 -1 -1 0 -2
job with|-2 -2 -1 0 5
job you|-4 -2 -1 -1 8
jobag*|-4 -2 -2 -1 9
jobagenten|-2 -1 -1 -1 5
jobs|-2 -4 -9 -7 25
jobs for|-3 -1 -1 -1 6
jobs leith|-2 -3 0 0 6
jobs you|-3 6 -1 0 -1
join|-3 -1 -3 5 3
join us|-3 -1 -2 5 1
joine*|-2 5 -1 -1 0
joinery|-2 5 -1 -1 -2
joini*|-2 -2 0 8 -4
joining|-2 -2 0 8 -4
joining us|-1 -1 -1 7 -3
jorna*|-3 -1 -1 6 0
jornada|-3 -3 0 6 0
jornada completa|-3 -1 -1 6 -1
jou|6 -4 -3 -2 2
jours|-12 6 1 4 1
jours de|-3 -2 -1 6 0
jouw|6 -4 1 -1 -1
juill*|5 -2 2 -1 -3
juillet|5 -2 2 -1 -3
juli|5 -1 -3 2 -3
julie|-1 -2 -1 7 -3
june|-6 2 4 0 0
june has|-3 0 -1 0 5
junio*|5 -6 2 1 -2
junior|6 -7 2 1 -2
jurge*|-3 0 -1 0 5
jurgen|-3 0 -1 0 5
jusqu|-4 8 -1 1 -4
jusqu au|-2 7 -1 -1 -2
just|11 -4 -5 1 -2
just letting|5 -1 -1 -1 -2
just sent|6 -2 0 0 -4
k|3 -2 -5 5 -1
k fixe|-2 -1 0 5 -2
kaffee gern|-3 0 -1 0 5
kainz|-2 -1 -1 5 -1
kainz holzbau|-2 -1 -1 5 -1
kan|-7 6 15 -6 -8
kan helaas|-2 5 -1 0 -2
kan het|-1 -2 6 -1 -2
kan je|-1 -2 6 -1 -2
kandi*|10 12 -8 -8 -6
kandidaat|0 -2 -2 -4 8
kandidaten|10 3 -2 -3 -9
kandidaten die|0 5 -1 -1 -2
kandidatuur|-2 8 -2 -1 -4
kandidatuur voor|-4 7 -1 0 -2
kann|0 0 -3 -2 5
kann es|-4 6 -1 0 -1
kanns*|-3 -5 6 6 -5
kannst|-3 -5 6 6 -5
kannst am|-2 -2 -2 7 -2
kannst du|-4 0 7 -1 -2
kannst mit|-2 -1 -1 5 -1
karen|-2 -1 -1 6 -2
karri*|-2 -2 -4 0 8
karriereportal|-1 -2 -2 -1 5
karte*|-3 5 -2 -1 1
karten|-5 6 -1 -1 1
keep|-1 2 -5 -5 14
keep me|-5 0 -1 0 6
keep the|-6 3 0 0 3
keep your|-2 -1 1 -2 6
keer|5 -3 -1 -1 0
keer wordt|6 -1 -1 -1 -3
kein|8 -2 -5 -2 0
keine|9 11 -6 -7 -6
keine absage|-2 6 -1 0 -3
keine nachrichten|-2 5 -1 -1 -2
keine zusage|7 -2 -1 -1 -4
keine*|-1 3 -5 -3 7
keinen|-1 5 -7 -3 6
keinen einfluss|-2 -2 -1 0 5
keinen platz|-3 -1 0 0 5
ken|-2 -2 -2 -1 7
kenda*|-1 5 -1 0 -3
kendal|-1 5 -1 0 -3
kenne*|-12 -5 25 -3 -4
kennenlernen|-12 -3 22 -2 -6
kenni*|1 -4 12 -2 -7
kennismaken|-2 -1 6 -1 -2
kennismaking|-2 -1 5 0 -2
kestr*|0 0 5 1 -5
keuze|8 -1 -1 -1 -4
kijke*|-2 6 -1 -1 -3
kijken|-2 6 -1 -1 -3
kijken want|-2 5 -1 0 -2
kind|1 -7 -3 -2 11
kind regards|2 -5 -2 -1 7
kindl*|-6 3 3 0 -1
kindly|-6 3 3 0 -1
kindly note|-2 5 0 0 -2
klaar|-3 -2 -2 5 1
klapp*|-5 4 3 2 -4
klappt|-5 4 3 2 -4
klass*|-2 8 -1 -1 -4
klasse|-3 8 -1 -1 -4
klasse d|-2 6 -1 -1 -2
klein*|-6 4 2 -1 1
klick*|-3 -2 -1 0 6
klicken|-3 -1 -1 0 5
klicken sie|-2 -2 -1 -1 6
km|7 -3 -1 0 -3
knive*|-2 -1 5 -1 -1
knives|-2 -1 5 -1 -1
know|3 10 -7 7 -7
know and|-3 0 -2 -1 6
know by|-4 0 -2 12 -6
know if|-4 2 0 5 -3
know that|3 -5 -1 2 2
know we|6 1 -1 -1 -4
kolle*|4 0 -7 2 0
kollegin|-1 3 -7 4 2
kollegin ruft|-2 5 -1 -1 -2
kom|-2 -4 5 2 -1
kom je|-2 -3 6 2 -3
kombu*|-1 -2 5 0 -1
kombucha|-1 -2 5 0 -1
kombucha thing|-1 -2 5 0 -1
komme*|-4 13 5 -2 -10
kommen|-4 10 6 -1 -10
kommt|-1 8 -3 -1 -3
kommt dann|-3 5 0 0 -1
komt|-3 8 1 -3 -4
komt goed|-2 5 -1 0 -2
kondi*|-2 -1 -2 8 -2
konditionen|-2 -1 -2 8 -2
konne*|0 -3 -7 10 6
konnen|0 -3 -7 10 6
konnen dass|-4 -1 -1 8 -2
konnen leider|-2 9 -1 -1 -5
konnen sie|-6 1 2 1 2
konnen wir|1 -11 -2 3 11
konnt*|1 -9 -2 -5 14
konnte|4 -3 -4 -2 5
konnte leider|-4 -1 -1 -1 7
konnten|-4 -5 3 -2 9
konnten sie|-6 -2 1 -1 8
konta*|-4 7 -1 0 -2
kontaktieren|-3 6 -1 0 -2
kopie|-6 -4 -5 4 10
kopie van|-3 -2 -1 2 5
kos|-4 7 -1 -1 -1
kos ist|-4 7 -1 -1 -1
koste*|-3 9 -3 0 -3
krish*|-2 5 -1 -1 -1
krishnan|-2 5 -1 -1 -1
krishnan associates|-2 5 -1 -1 -1
kunde*|1 6 -4 -1 -1
kundi*|1 -3 -2 -1 5
kundigung|0 -2 -2 -1 5
kunne*|3 -5 -8 -5 15
kunnen|3 -5 -8 -5 15
kunnen wij|-3 -1 -1 -1 6
kunt|2 -5 3 -1 1
kurz|-3 -1 9 -2 -4
kurzl*|-2 -1 -1 -1 5
kurzlich|-2 -1 -1 -1 5
kw|-2 6 -1 0 -3
l|3 3 3 -2 -5
l entretien|-2 -2 8 -1 -3
l offre|-3 2 -3 7 -3
la|5 12 -1 -13 0
la candidatura|-3 -3 2 -1 5
la contatteremo|-3 6 -1 -1 -2
la domanda|-3 5 -2 -1 1
la empresa|6 4 -2 -2 -6
la encargada|-3 6 -2 -1 0
la entrevista|-4 -1 11 -2 -4
la fase|7 -1 -1 -1 -4
la oportunidad|-6 0 0 0 6
la persona|5 -1 -2 1 -4
la plaza|11 -3 -2 -1 -4
la posicion|6 -2 -1 0 -2
la posizione|10 -2 1 -2 -5
la presente|5 0 0 -1 -4
la richiesta|-2 -1 -1 -1 5
la ringraziamo|6 -2 -1 -1 -2
la sua|0 6 -1 -3 -2
la tua|-3 7 -1 -2 -2
la vacante|7 -3 2 -1 -5
laat|-6 3 2 1 0
labor*|-16 0 10 6 1
laborleiter|-6 0 7 0 0
laborleiter ist|-6 0 7 0 0
laden|1 -2 10 -3 -6
laden wir|-5 -1 11 -1 -4
lamen*|-3 -2 -5 -3 14
lamentamos|-2 -1 -3 -2 8
lamento las|-6 0 0 0 6
lande*|-1 7 -2 -1 -3
landed|0 5 -1 0 -3
landl*|-5 -2 -1 -1 8
landlord|-3 -4 -1 0 9
landlord has|-4 0 0 0 5
lange*|-3 5 -2 -1 0
langer|-3 5 -2 -1 0
langer als|-2 6 -1 -1 -2
langs*|8 -3 -1 -1 -3
langskwam|5 -2 -1 -1 -1
lapto*|-2 -2 0 -1 5
laptop|-2 -2 0 -1 5
laque*|7 -2 -1 -1 -3
laquelle|7 -2 -1 -1 -3
laquelle vous|5 -1 -1 -1 -2
large|5 -1 0 1 -4
las|-3 -11 8 1 6
las molestias|-6 0 0 0 6
last|8 -4 -5 -4 5
last night|5 0 -1 0 -3
last week|12 1 -3 -2 -8
last year|-6 3 0 -1 4
late|-1 -2 7 -1 -2
lavorativi|-2 7 -1 -1 -4
lavoro e|-2 -1 -1 5 -2
law|-2 2 0 0 5
le|2 -12 -1 1 6
le carte|-1 -1 -1 5 -1
le chiediamo|-4 -3 2 -1 6
le client|5 -2 -1 -1 -2
le contrat|-2 -1 -2 7 -2
le job|-2 -1 5 0 -2
le jury|5 -2 1 -1 -3
le mardi|-3 -1 6 0 -1
le plaisir|-5 -2 1 9 -3
le poste|5 1 -4 8 -8
le proprietaire|-5 -1 0 0 6
le recrutement|-2 5 -2 -1 0
le service|-5 -2 5 -1 4
le seuil|5 -1 -1 -1 -3
le vehicule|-2 -1 0 5 -2
lea|6 -1 -2 -1 -2
lead|-6 2 3 1 3
leade*|0 -2 -2 7 -3
leader|-2 -2 -2 7 -2
leader toddlers|-2 -1 -1 5 -2
learn*|-1 -3 0 -2 6
leasi*|-5 3 0 0 2
leasing|-5 3 0 0 2
least next|-2 -1 -2 0 5
leave|-1 1 -6 4 4
leave*|6 -2 -1 0 -3
leaves|6 -2 -1 0 -3
left|-11 1 -2 -1 13
left off|-5 0 -1 -1 6
legal|2 1 3 -1 -5
lei|9 1 -1 -3 -7
leide*|3 -12 3 -8 17
leider|3 -12 3 -8 17
leider einstellungsstopp|-3 0 -1 0 5
leider hat|-3 -2 3 5 -2
leider ist|-10 -3 7 0 6
leider keine|5 -2 -1 -1 0
leider keinen|-2 -1 0 -1 5
leider konnen|0 -6 -5 1 10
leider mussen|-3 -3 -4 -1 11
leider nicht|-5 5 8 -2 -3
leider passt|5 -2 -1 0 -2
leider sind|-1 -2 -1 0 5
leider verzogert|-5 7 -1 0 -2
leido|-2 5 -1 -1 -1
leipz*|-6 1 -1 0 6
leipzig|-5 1 -1 0 6
leiterin|-2 5 -1 0 -2
leith|-4 -3 0 0 8
leith docks|-2 -3 0 0 6
leitu*|6 0 -1 -1 -3
lena|2 0 0 3 -6
leo|-4 7 0 -2 -1
les|1 5 -7 -6 7
les agradezco|-6 0 0 0 6
let|-7 3 1 16 -5
let me|-9 -6 4 13 -2
let op|-1 -2 -1 0 5
let us|-6 -3 2 4 2
let you|0 16 -7 0 -8
lette*|1 3 -6 15 -12
letter|1 0 -5 15 -11
letti*|-9 -5 0 -2 16
letting|-6 -5 -1 -2 13
letting me|-5 -1 -1 0 8
letting us|-6 -2 1 -1 8
letting you|5 -1 -1 -1 -2
lettr*|4 3 -1 -1 -5
lettre|4 3 -1 -1 -5
letzt*|-3 -3 1 -2 7
letzten|-1 -3 0 -1 5
leute|9 -5 1 -1 -4
level of|-2 -2 0 0 5
level until|-2 -1 -2 0 5
lg|9 -6 8 -3 -8
li|-2 -1 6 0 -2
liber*|4 -2 -3 5 -4
libero|-2 0 -2 5 -2
libero il|-1 -1 -1 5 -1
libre|-2 -2 6 -1 -1
libre lundi|-3 -2 6 -1 -1
libres|-5 1 -1 -1 5
lic|5 -1 -1 0 -2
licen*|9 -3 -3 -2 -1
licence|12 -4 -4 -1 -3
liebe|7 4 -8 3 -8
liebe frau|5 0 -2 9 -11
liebe*|6 -3 -1 0 -1
lieber|6 -2 -2 0 -1
liefe*|-2 -3 0 0 5
lieferfix|-2 -3 0 0 5
liefs|5 -2 -1 0 -2
liegt|0 8 -4 1 -5
liegt jetzt|-2 8 -1 -1 -3
lieu|0 -2 6 -1 -3
ligne|-4 -3 4 -1 5
ligt|-4 7 -2 -2 0
ligt hier|-2 5 -1 0 -2
like|-6 -2 18 14 -11
like feedback|7 -1 -3 0 -2
like to|-14 -1 18 16 -10
liked|-2 -2 6 -2 0
liked your|-2 0 5 0 -3
likel*|-5 0 -2 0 7
likely|-5 0 -2 0 7
limit*|-7 0 2 -1 5
limited|-4 -1 0 -1 5
linda|-2 5 -1 0 -1
lindehof|6 -1 -1 -1 -3
lindehof advocaten|6 -1 -1 -1 -3
line|0 -5 4 -1 3
linea|0 -3 5 -1 -2
link|-17 -7 22 -1 3
link below|-4 -1 6 -1 -1
linke*|-2 -5 -4 -1 14
linkedin|-2 -4 -4 -1 13
list|1 6 -3 0 0
lista|-5 2 -3 3 3
lista provisional|-1 5 -1 0 -2
ll|-7 32 -1 -1 -13
ll assume|-2 -2 5 0 -2
ll be|-1 17 -3 -4 -9
ll call|0 5 -2 -1 -3
ll get|-5 6 -2 1 0
ll hang|6 -2 -1 -1 -3
ll have|6 -4 -1 6 -7
ll hear|-6 8 -1 -1 1
ll keep|5 -3 -1 -1 1
ll let|-4 6 -1 0 -1
ll pass|-5 0 0 0 5
ll remember|-3 -1 0 5 -1
ll write|-2 7 -1 0 -3
llama*|-5 6 1 -1 -1
llamo|5 -3 0 -1 -1
lo|6 -6 -7 -1 8
lo has|-2 -3 0 0 5
lo mira|-3 6 -2 -1 -1
lo que|8 -3 -2 -1 -2
loan|-4 0 -1 0 5
locat*|1 -4 6 0 -2
locatie|-3 -1 7 -1 -2
log|0 -6 2 2 2
log in|1 -5 -1 1 5
logis*|5 -1 -2 -1 -1
lojas|-3 -2 -1 0 6
lokal*|5 -2 -1 0 -2
longe*|2 -7 3 -3 5
longer|2 -7 3 -3 5
longer accepting|-4 -2 -1 0 7
look|-6 6 -6 3 6
look before|-1 5 -1 0 -2
look forward|-10 2 -1 1 8
looki*|10 -11 1 5 -4
looking|10 -11 1 5 -4
looking for|9 -7 1 -2 -1
looking forward|-4 -1 0 8 -2
looks|-4 5 3 -1 -3
looks at|-2 5 -1 0 -2
looks super|-2 -1 5 0 -1
los|-6 5 -5 2 4
losch*|1 -5 2 -2 4
loschen|1 -5 2 -2 4
lot|7 1 -1 -1 -6
lot of|5 1 -1 0 -5
lotti*|-1 -2 -1 6 -2
lottie|-1 -2 -1 6 -2
lottie crane|-1 -2 -1 6 -2
love|-2 -8 5 2 5
love you|-4 -1 3 5 -3
loved|7 -3 3 -2 -5
lovel*|5 0 -3 -1 0
lovely|5 0 -3 -1 0
low|-5 0 5 0 1
luca|-2 -5 -2 -2 10
luck|4 -6 -5 -5 14
luck in|-4 -1 -1 0 7
luck mate|-3 -2 -1 -1 6
lugar|-1 -2 7 2 -5
lukas|5 -1 -1 -1 -2
lukke*|-3 5 0 0 -1
lukken|-3 5 0 0 -1
lukt|-3 -1 6 -1 -1
lunch|-2 -2 10 -1 -4
lundi|-8 -5 11 4 -1
luned*|-2 -2 5 1 -1
lunedi|-2 -2 5 1 -1
lunes y|-3 6 -2 -1 -1
luz|5 0 -1 -1 -3
m|-1 7 3 5 4
m donderdag|-1 5 -1 -1 -1
m w|-7 6 -4 0 12
ma|5 -6 1 -3 3
ma an|-4 7 -1 -1 -1
ma per|5 -2 -1 -1 -1
maand*|-5 0 5 3 -2
maandag|-5 0 7 -2 0
maar|1 -1 5 -4 0
mache*|5 -1 4 -2 -6
machen|5 -1 4 -2 -6
machen wir|-1 -1 5 0 -3
machine tools|-1 -2 -1 -1 5
macht|5 -1 -2 -1 -1
madame monsieur|-1 5 -1 0 -3
made|11 1 7 -5 -14
made to|5 -1 -1 -1 -2
maes|-2 -1 7 -1 -3
maggio|-2 5 -1 0 -2
mags|-1 -2 5 0 -1
mai|-6 1 9 3 -7
mai a|-3 -1 -1 0 5
mai nichts|-3 5 0 0 -1
mail|-3 19 1 -3 3
mail is|-3 9 -2 -2 -2
maint*|-3 -4 -2 4 5
maintenance|-1 -4 -3 -1 9
maintiens|-2 -1 0 5 -2
maintiens l|-2 -1 0 5 -2
mainz sind|-2 -3 0 0 5
mais|6 -3 -5 -4 8
mais recebendo|-5 -1 0 0 6
make|0 2 9 -3 -7
make it|-4 -2 7 -1 1
maken|-2 -3 7 -1 -2
mal|7 -6 -2 -4 4
mal connecten|-3 0 -1 0 5
mal im|5 -1 -2 -1 -2
malhe*|-4 -2 3 5 -1
malheureusement|-3 -4 3 5 0
malheureusement la|-3 -1 5 0 -1
malheureusement pas|-4 -1 -3 3 5
manag*|0 -2 9 -1 -4
manager|-1 -1 6 1 -4
manager at|-2 -3 -2 1 6
manager looks|-2 5 -1 0 -2
manager req|-3 -2 -1 -1 6
manana|-3 -1 5 -1 0
manda|-2 -2 -2 1 6
manda*|0 0 -4 -2 5
manqu*|-3 5 -2 -1 1
mante*|-2 9 -2 -1 -4
manus*|-5 -1 -1 0 8
many|0 -4 -6 1 10
many of|-3 -1 -2 0 6
many thanks|5 -1 -1 -1 -3
marc duvernet|-2 -1 0 5 -2
march|-10 -2 -5 8 9
march so|-4 -1 0 -1 5
march*|-1 -3 -3 0 7
marchetti|-2 -2 -3 0 7
marchetti wrote|-2 -1 -2 0 5
marco*|-2 -2 -1 -1 6
marcos|-2 -2 -1 -1 6
mardi|-4 -2 9 -2 -2
margit|-1 -3 0 0 5
margit eisele|-1 -3 0 0 5
maria|-2 -5 1 0 5
marke*|-2 0 7 -1 -3
marta|6 -2 -1 3 -4
marte*|-2 -2 7 -1 -3
martes|-2 -1 5 0 -1
marti*|-6 -5 4 -1 8
martin|-4 -2 0 -1 7
marz|-7 0 9 -2 0
marz zeit|-6 0 7 0 0
marzo|-3 -1 1 8 -3
marzo a|-1 -1 -1 5 -1
mas|11 -3 -7 -3 1
mas comunicaciones|-2 -3 0 0 5
match|-4 15 -6 3 -5
match for|-6 4 0 0 2
mate|6 -4 -5 2 1
matteo|5 -1 -1 -1 -1
max|-3 -1 1 -2 6
may|3 13 4 4 0
may have|5 0 0 0 -6
may not|-6 5 4 -1 -2
may reapply|5 -2 -1 0 -1
may well|-4 0 0 0 5
mb|-3 6 -1 -1 -1
me|-1 -22 3 28 2
me a|-2 5 -1 -1 -2
me an|-2 -2 -1 -1 6
me and|-3 -1 7 0 -3
me by|-2 0 -2 6 -2
me in|6 -3 -2 -1 0
me know|-12 -7 4 10 6
me or|-2 -2 5 0 -1
me to|8 -2 -1 -1 -4
me we|-5 -1 0 0 6
mean|5 -2 3 0 -5
means|4 4 1 -1 -8
mechanic|-2 0 5 -1 -2
mechanic btw|-3 0 5 0 -1
medic*|-5 -6 -2 8 7
mee|-3 -4 6 2 -1
meene*|-1 -1 5 0 -2
meenemen|-1 -1 5 0 -2
meet|-4 12 12 -3 -12
meeti*|-6 3 -1 -1 5
meeting|-6 3 -1 -1 5
meets|-3 7 -1 0 -2
mehr|7 -5 0 1 -2
mehr mochtest|-2 5 -1 -1 -2
mehr verfugbar|-5 -1 -1 -1 7
mei|-4 -2 5 5 -5
meine|-3 2 -5 1 6
meinem|-2 6 -1 -1 -2
meist*|1 5 -3 0 -3
meld mich|-4 7 -1 -1 -1
melde|-2 7 -2 -1 -2
melde ich|-3 7 -1 -1 -2
melde*|-5 12 4 -1 -9
melden|-4 6 4 -2 -4
melden sie|1 -4 5 0 -2
meldet|-2 5 -1 0 -2
membe*|-4 2 -3 0 6
member|5 2 -3 1 -5
members|-5 1 -1 -1 5
membership|-3 -2 0 -1 6
menee*|-3 -1 1 -1 5
meneer|-3 -1 1 -1 5
mensa*|1 5 -2 -1 -2
mensc*|7 -1 -2 -2 -2
mense*|9 -2 -2 -1 -4
mensen|9 -2 -2 -1 -4
mento*|-3 -1 0 0 5
mentor|-3 -1 0 0 5
merci|-4 4 -1 -6 9
merci d|-3 2 -3 -1 5
merci de|-8 -2 7 -1 5
merci pour|11 -5 -3 -2 -1
merco*|-7 -2 12 -1 -1
mercoledi|-7 -2 12 -1 -1
merid*|8 -3 -2 -1 -2
meridian|5 -3 -2 -1 0
merit|5 -2 -1 0 -2
merrowmart example|5 0 0 0 -5
mesa|-3 -2 -2 5 2
mese|-6 8 -2 2 -2
meses|3 -2 -3 5 -3
mesi|0 -4 -2 7 0
mesma|5 -2 -1 -1 -1
messa*|5 9 1 0 3
message|5 10 0 0 1
messages|2 -2 2 2 -5
mestr*|-4 -2 -1 0 7
mestrado|-4 -1 0 0 6
met|8 1 -4 -4 -5
met de|6 -4 0 -2 0
met jou|5 -2 -1 0 -2
metalurgica|8 -2 -2 -1 -4
metee*|-4 -2 -2 -1 9
meteen|-4 -2 -2 -1 9
metto|5 -1 -1 -1 -1
metto i|5 -1 -1 -1 -1
mi|5 -3 4 -5 -2
mich|-6 2 1 -2 5
micro*|-3 -1 9 -1 -3
microsoft|-2 -2 6 -1 -2
microsoft teams|-2 -2 6 -1 -2
mierc*|-3 -1 5 1 -2
miercoles|-3 -1 5 1 -2
mijn|-5 -6 -3 0 13
mijn gegevens|-2 -1 -1 0 5
miles|5 -2 0 0 -2
min|-17 -12 38 -5 -5
min this|-2 -1 5 0 -1
minij*|10 -2 -3 -1 -3
minijob|10 -2 -3 -1 -3
minim*|14 2 -5 -2 -9
minimum requirements|-4 5 -1 0 0
minis*|5 -1 0 0 -3
mins|-5 -5 14 -1 -2
mins on|-1 -2 5 0 -1
minut*|-30 -20 33 -7 22
minuten|-9 -5 11 -1 3
minutes|-20 -10 24 -5 11
minutes by|-1 -1 5 0 -3
mio|5 -1 -1 -1 -1
mio cugino|5 -1 -1 -1 -1
mir|1 -4 1 9 -7
mir aus|-2 -1 -1 5 -1
mir bis|-2 -1 0 5 -2
mira|-5 3 0 -2 4
mira el|-3 6 -2 -1 -1
missi*|1 -4 0 -2 5
mission|0 -4 0 -2 5
mission proposee|-3 -1 -1 0 5
mista*|-5 -3 1 0 7
mistake|-5 -3 1 0 7
mistake please|-1 -1 -2 0 5
mit|4 10 2 3 -19
mit dass|5 -2 -1 0 -1
mit deinem|-3 0 -1 0 5
mit der|5 6 -3 -1 -7
mit dir|5 -2 -2 -1 -1
mit einer|-1 6 -1 -1 -3
mit heimnehmen|-2 -1 -1 5 -1
mitbe*|6 -2 -1 -1 -2
mitbewerber|5 -2 -1 0 -2
mitge*|9 -3 -2 -1 -3
mitgeteilt|6 -2 -1 0 -2
mitgeteilt dass|6 -2 -1 0 -2
mitte|-3 10 -2 0 -4
mitte*|3 -1 -5 4 0
mitteilen|5 -5 -4 6 0
mitteilen zu|2 -2 -1 7 -5
mittw*|-6 -6 19 -1 -6
mittwoch|-6 -5 17 -1 -6
mitzu*|-1 -1 6 0 -3
mitzubringen|-1 -1 6 0 -3
mo kite|-1 5 -1 0 -2
mobil*|-2 -3 -1 1 5
mocht*|-10 4 12 7 -11
mochte|-6 4 3 0 0
mochten|-3 -7 10 8 -7
mochten sie|-8 -3 5 5 0
mochten wir|-2 -3 6 1 -2
mochtest|-2 6 -1 -1 -2
moete*|9 -5 4 -1 -6
moeten|9 -5 4 -1 -6
mogli*|-3 1 10 1 -9
moglich|-2 -1 11 1 -9
mois|2 -3 -5 5 2
moles*|-6 0 0 0 6
molestias|-6 0 0 0 6
momen*|26 -14 -9 -10 -5
moment|9 -5 -1 -4 0
moment nix|-3 0 -1 0 5
momentan|5 0 -1 -1 -3
momento|20 -10 -6 -4 0
momento nao|5 -1 -1 -1 -2
momento no|5 -3 -2 -1 0
mon|-5 -3 1 1 5
mon sep|-2 -1 -2 0 5
monat*|-4 -1 -1 1 7
monaten abgeschlossen|-3 -3 -1 0 7
monats|-6 1 -1 -1 7
monats und|-1 -3 0 0 5
monday|-2 -1 5 1 -1
monday we|5 0 -3 0 -2
moniq*|-1 -5 0 0 6
monique|-1 -5 0 0 6
monta*|-4 -4 12 -3 -1
montag|-5 -3 10 -3 0
montag um|-1 -1 5 -1 -2
month|-6 4 -4 5 0
month*|11 -7 -5 1 5
months|12 -11 -5 1 6
months and|6 -1 1 1 -7
more|6 -1 -5 -8 11
more closely|5 -2 -1 0 -1
more likely|-6 2 -1 0 6
more than|-5 2 1 -1 4
morge*|-5 -1 13 -1 -6
morgen|-6 0 15 0 -8
morni*|0 -2 5 -2 0
morning|0 -2 5 -2 -1
mossb*|-2 5 -1 -1 -2
mossbank|-2 5 -1 -1 -2
mossbank joinery|-2 5 -1 -1 -2
move|-2 -3 6 1 3
move forward|-5 -2 1 1 7
moved|-1 1 5 -1 -3
movin*|11 0 -2 -1 -9
moving|11 0 -2 -1 -9
moving forward|8 -2 -1 0 -4
mr|-5 -1 9 0 1
mr ellis|-2 -2 5 0 -1
much|9 -4 -3 -2 -3
much for|6 -2 1 -1 -4
mucha|-3 -1 -1 0 5
mucha suerte|-3 -1 -1 0 5
mucho|8 -3 1 0 -6
muito|12 -2 -2 -3 -3
muito de|6 -1 -1 -1 -3
munic*|2 3 2 -1 -6
mural*|-2 5 -1 -1 -1
murali|-2 5 -1 -1 -1
murali krishnan|-2 5 -1 -1 -1
museu*|1 6 -2 -1 -5
musse*|5 -4 1 -4 3
mussen|5 -4 1 -4 3
mussen dass|5 -1 -1 -1 -3
mussen wir|0 -3 0 -2 7
musst|-3 -3 2 -1 5
musst nix|-2 -3 0 0 5
musst*|7 -5 -2 -1 1
mussten|5 -4 -2 -1 2
must|9 1 -3 -4 -3
muy|5 -2 2 -1 -3
my|-5 5 1 -3 10
my applications|-2 5 -1 0 -2
my profile|-3 -2 0 0 5
my sister|-2 -2 5 0 -1
n|7 1 -7 -1 -1
n a|11 -6 -2 -4 1
n broer|-1 -1 -1 5 -1
n est|-11 1 3 2 4
n vader|-1 5 -1 -1 -1
na|-4 2 -3 -1 8
na de|-3 9 -3 -1 -2
naar|1 7 -2 -2 -4
nabbe*|-3 0 5 0 -1
nabbed|-3 0 5 0 -1
nabbed it|-3 0 5 0 -1
nach|6 0 -11 -6 13
nach dem|6 2 -2 -1 -5
nach der|-2 5 0 -1 -1
nach sobald|-2 -3 0 0 5
nachf*|-2 5 -1 -1 -1
nachr*|-4 9 -1 2 -3
nachricht|-2 5 2 0 -4
nachrichten mehr|-2 5 -1 -1 -2
nachs*|-9 5 3 6 -6
nachste|-3 -5 7 3 -2
nachste woche|-9 -1 4 5 2
nachsten|-6 3 3 0 -1
nachster|-3 5 -2 3 -3
nacht*|-2 1 1 4 -5
nachtje|-1 -1 -1 5 -1
nachtje over|-1 -1 -1 5 -1
name|5 1 -6 -4 5
name fuhrerschein|-2 5 -1 -1 -2
nao|18 -16 -4 -10 7
nao conseguimos|-1 -2 -1 -1 6
nao esta|-6 3 -1 -1 5
nao foi|8 1 -4 -3 -1
nao seja|-4 6 -1 0 -2
nao vamos|8 -2 -2 -1 -3
ne|7 -2 -3 -5 3
near you|5 -1 0 0 -4
nee verwijder|-2 -1 -1 0 5
need|6 6 -4 -1 1
need a|5 2 -2 0 -5
need to|-15 9 2 -2 8
neede*|-13 7 2 -1 5
needed|-13 7 2 -1 5
needs|10 2 0 -2 -10
nehme*|10 -3 4 -3 -8
nehmen|10 -3 4 -3 -8
neide|-4 7 -1 -1 -1
nel|-2 7 -3 -2 0
nel caso|-2 5 -1 -1 -1
nell|-3 0 -2 -1 6
nella|-4 -2 3 -2 5
nemen|5 3 -2 -1 -6
neste|7 -2 -1 -1 -1
neste momento|8 -2 -1 -1 -3
net|3 -5 2 3 -2
neue|-3 -6 -4 -2 15
neue stellen|-2 -3 -1 -1 8
neuen|-6 -3 5 -1 5
neuen termin|-3 -2 6 -1 -1
neues|-2 -2 0 -1 5
new|-5 -7 2 -6 18
new jobs|-5 -2 -2 -1 10
news|-3 0 11 0 -7
news hamza|-2 -3 0 0 6
next|-3 16 0 6 -11
next round|-2 -3 6 -1 -1
next steps|-3 8 -2 0 -4
next week|-5 3 9 -2 -5
next year|-3 5 -2 -1 1
nguye*|-2 -2 -1 0 5
nguyen|-2 -2 -1 0 5
nicht|12 -20 -1 -10 13
nicht anrufen|-3 5 0 0 -1
nicht bestanden|5 -1 -2 -1 -2
nicht da|-3 -1 7 0 -3
nicht erstattet|0 6 0 -1 -5
nicht in|-1 -5 7 -2 2
nicht jedem|-3 5 -1 0 -2
nicht mehr|-2 -7 2 1 6
nicht personlich|5 -1 -1 0 -2
nicht weiter|2 -5 4 -1 -1
nicht zum|8 -2 -2 -1 -4
nicht*|3 4 1 -3 -6
nichts|3 6 -3 -3 -4
nichts fur|6 -4 -1 0 -2
nichts kommt|-3 5 0 0 -1
niema*|15 -4 -1 -3 -7
niemand|5 -1 -1 -1 -1
niemanden|11 -1 -2 -2 -5
niet|18 -10 -1 -12 -2
niet op|4 3 -2 1 -5
niet verder|6 -1 -1 0 -3
niets|-3 5 -1 -1 -1
nieuw*|-9 -5 -2 -4 20
nieuwe|-10 -3 -3 -3 19
nieuwe baan|-3 -2 -1 -1 7
nieuwe vacatures|-5 -2 -2 -1 10
nine|-4 -1 -1 0 7
ningu*|-1 5 -2 -1 -3
nivea*|5 0 -2 -1 -2
niveau|5 0 -2 -1 -2
nix|-7 3 -3 -1 8
nix tun|-2 -3 0 0 5
nix versprechen|-3 0 -1 0 5
no|6 11 6 -11 2
no action|-7 6 -1 0 3
no banco|-4 -2 -1 0 6
no continuar|-3 -1 -1 0 5
no decision|-7 14 -1 -1 -5
no es|-5 6 -1 -1 1
no from|5 -1 0 0 -3
no ha|-2 -3 -3 -2 10
no hemos|-1 5 -1 -1 -3
no longer|3 -11 4 -3 7
no nos|-2 -1 -1 -1 5
no on|7 -1 -1 -1 -3
no opening|5 -1 -1 0 -3
no podemos|-7 -2 1 -2 10
no recibiras|-2 -3 0 0 5
no teste|6 -1 -2 -1 -2
no worries|-5 0 6 -2 1
noch|-6 -7 -7 -2 24
noch bis|-4 -3 0 -1 8
noch nicht|-6 2 -3 -1 7
noche|-3 -2 -1 -1 7
nochm*|6 0 -4 3 -5
nochmal|5 0 -4 3 -4
nodig*|2 -3 7 -1 -4
nodigen|2 -3 7 -1 -4
nog|-8 -3 11 -5 6
nog je|-2 -1 -1 0 5
nominativo|4 3 -2 -1 -5
non|21 -14 -4 -10 0
non e|12 -2 -4 -2 -4
non possiamo|-2 -5 -2 -1 10
non retenue|6 -3 -1 0 -2
non siamo|-5 1 -1 -1 6
noon|-1 -4 0 -1 7
noor|0 -4 5 -1 0
nord|0 -3 -3 -1 7
nord gmbh|-3 -1 -1 -1 6
norma*|-2 9 -1 0 -5
normally|-1 6 -1 0 -4
normally takes|-1 6 -1 0 -4
north*|2 7 -2 -2 -5
northern|5 0 -1 0 -4
nos|7 3 -5 -5 -2
nossa|0 0 -4 6 -3
nossa equipe|-1 -2 -1 5 -1
nostra|-4 5 1 1 -2
nostro|7 -5 0 -1 -1
not|10 -16 -7 -11 16
not a|-3 9 -1 0 -5
not accept|3 -1 3 1 -6
not affect|-3 -2 0 0 6
not approved|0 -4 0 0 6
not be|9 -12 0 -2 0
not been|14 -3 -7 -2 0
not contact|8 -3 2 0 -7
not for|-2 -2 -2 -1 8
not going|9 -1 -1 -1 -5
not hear|-3 5 -1 0 -1
not hiring|7 -2 -1 -1 -4
not mechanic|-3 0 5 0 -1
not meet|2 -4 -2 -1 5
not moving|5 -1 0 0 -4
not referred|6 -2 -1 -1 -3
not reply|5 2 0 -1 -3
not selected|-2 -2 -3 -1 9
not shortlisted|2 1 3 0 -6
not submitted|-2 -3 -1 0 6
not this|13 -1 -3 -1 -7
not to|7 -1 -6 -2 5
not we|-2 6 -1 0 -2
note|-6 16 1 -1 -3
note that|-5 14 -2 0 -5
note to|-2 6 1 1 -5
notes|-2 -2 -1 0 6
nothing to|0 6 -2 0 -3
nothing your|-1 -3 -1 0 5
notic*|2 -3 6 4 -1
notice|6 -8 3 5 -1
noticias|-3 7 1 -1 -4
notif*|-1 17 -5 -2 -7
notified|-8 6 -2 0 4
notify|-2 8 1 0 -6
notre|6 -6 7 -5 -2
notre choix|5 -1 -1 -1 -1
notre entretien|-1 -1 6 -1 -1
nous|12 -8 -8 -4 0
nous ameliorer|-3 -1 -1 0 5
nous avez|5 -1 -1 0 -2
nous avons|18 -10 -9 1 -4
nous interesse|-4 2 6 -2 -1
nous prenons|-4 -2 -1 0 7
nous regrettons|-3 -1 -1 0 5
nous sommes|5 -1 0 -1 -4
nouve*|-8 3 -2 -3 10
nouvelle tres|-3 -1 -1 0 5
nouvelles|-6 5 -2 -1 4
novam*|-4 -1 -1 0 6
novamente|-4 -1 -1 0 6
novem*|-7 0 11 0 -4
november|-5 0 9 0 -3
now|15 -2 -4 -5 -11
now been|6 -1 -1 0 -3
nu|-1 -3 -3 -2 9
nuest*|-1 6 -5 -2 2
nueva*|-3 -3 -2 -2 10
nuevas|-4 -3 -2 -2 10
nuevas vacantes|-2 -1 -1 -1 5
number|0 2 0 -2 5
numer*|-5 10 -2 -2 -1
numero|-4 8 -2 -2 0
nuova|-2 -3 -1 0 6
nur|16 -7 -7 -3 -4
nurse*|-1 -2 1 7 -5
nurseries|-2 -1 -1 5 -2
o|3 8 -3 -7 2
o senhorio|-4 0 0 0 5
o seu|0 -2 -5 -4 11
ob|-11 13 -2 6 -6
ob sie|-3 2 -1 5 -2
ob wir|-4 8 -2 0 -2
obrig*|17 2 -7 -6 -5
obrigado|11 2 -5 -5 -2
obten*|7 -2 -1 -1 -3
ocasion|5 -2 -1 0 -2
occas*|10 -3 -5 -2 2
occasion|10 -3 -5 -2 2
occasion your|8 -2 -2 0 -3
octob*|-4 0 2 5 -3
october|-4 0 1 5 -2
oder|-13 9 11 -3 -3
oduya|5 -1 -1 0 -3
of|7 13 -1 -2 7
of applications|-1 9 -1 0 -5
of deputy|5 0 -3 0 -2
of employment|6 -2 -3 1 -2
of experience|-5 -1 -1 -1 8
of luck|-1 -3 -2 -1 8
of my|-3 -2 0 0 5
of our|0 6 -1 -2 -3
of sales|-1 -1 6 -1 -2
of the|4 14 -2 -4 3
of them|10 -6 1 -2 -3
of these|-5 -2 8 0 -1
of this|7 -3 1 0 -4
of us|10 1 -3 -1 -6
of you|7 2 -2 0 -6
of your|-3 11 3 -3 0
ofert*|-8 -1 -3 1 12
oferta|-6 3 -1 3 1
ofertas|2 -6 -3 -2 9
ofertas nuevas|-2 -2 -1 -1 6
ofertas parecidas|5 -2 0 0 -3
off|-3 4 -7 0 10
off mags|-1 -2 5 0 -1
off sick|-1 5 -6 -1 3
offen|-4 1 -3 -1 6
offer|0 -12 -13 32 2
offer for|0 -2 -4 15 -9
offer is|-2 -2 -2 12 -6
offer of|6 -1 -2 2 -5
offer you|-4 -5 -10 26 1
offer*|1 -1 -11 -1 13
offered|-1 -4 -3 3 6
offering|6 -1 -3 -1 -1
offering you|6 0 -3 -1 -2
offers|-4 2 -3 -1 5
offic*|0 5 1 5 -6
office coordinator|-7 7 -1 -1 1
officer|1 4 2 0 -5
offre|2 -3 -5 8 -2
offre pour|-3 -1 -1 7 -2
offre*|-2 -3 -3 -2 10
offres|-2 -3 -3 -2 10
ofici*|-5 0 2 2 1
oficial de|-2 5 -1 0 -2
ohne|-5 -1 8 1 -2
ohne testergebnis|-1 -2 6 0 -3
oi|-2 4 3 0 -5
ok we|-1 -1 5 -1 -2
okafo*|4 -1 3 0 -5
okafor|4 -1 3 0 -5
oksan*|-2 -1 6 0 -2
oksana|-2 -1 6 0 -2
oktob*|6 3 1 -1 -7
oktober|6 3 1 -1 -7
ola|-6 -2 -3 -1 12
olivi*|0 -2 6 -1 -3
olumi*|-3 -2 -1 -1 6
olumide|-3 -2 -1 -1 6
olumide bakare|-3 -2 -1 -1 6
om|-2 -5 10 -1 -1
om je|-2 -2 -1 -1 5
omar|-6 2 1 0 3
on|4 -7 7 -1 10
on a|12 -1 -6 2 -10
on average|-2 -3 0 0 6
on behalf|1 3 -1 2 -5
on hold|-6 13 -1 0 -6
on mon|-1 -1 -2 0 5
on monday|7 3 -2 -3 -5
on or|0 0 -1 5 -3
on our|6 -4 -3 0 1
on saturday|-4 -2 0 -1 8
on that|-3 -2 -1 0 7
on the|2 -6 15 6 0
on this|12 -6 -7 -4 7
on thurs|-2 0 5 0 -2
on thursday|-6 -4 2 -1 9
on your|-4 -2 0 -3 11
once|-9 5 0 1 3
onda|5 -1 -1 0 -2
onder*|-5 4 3 2 -4
one|6 4 5 -5 -9
one of|-6 1 8 -4 3
onlan*|-2 -1 -1 0 5
onlangs|-2 -1 -1 0 5
onlin*|-5 0 17 -3 -6
online|-5 0 10 -2 2
only|9 11 -6 -4 -10
only if|-2 5 -1 0 -2
only opening|-3 -2 -1 -1 6
only those|-3 5 -1 0 -1
ons|-6 3 -5 4 4
ons betreft|-1 -1 -1 5 -1
ont|7 -2 -1 -1 -3
onto|7 -2 -1 -1 -3
onto your|6 -2 -1 -1 -2
ontva*|-16 21 -4 0 1
ontvangen|-11 19 -4 -2 -2
onvol*|5 -2 -1 -1 -1
onvoldoende|5 -2 -1 -1 -1
onze|9 -11 10 -5 -3
onze servicedesk|-1 -2 -1 0 5
op|6 2 -3 -7 1
op de|-5 8 -6 -3 6
op dit|7 -3 -1 -1 -1
op je|1 -4 -2 -1 6
open|4 -7 -2 -2 11
open day|-4 0 0 0 5
open to|-1 -3 -2 -1 6
openi*|12 -4 0 -4 -7
opening|5 -5 2 -3 4
opening in|5 -1 -1 0 -3
opening the|-4 -2 1 -1 5
openings|6 2 -2 0 -5
opens*|-1 -2 -1 0 5
openstaande|-1 -2 -1 0 5
openstaande sollicitatie|-1 -2 -1 0 5
opera*|5 7 -2 0 -9
operator|-7 6 -1 1 0
opini*|-9 -2 -4 -1 16
opiniao|-4 -1 -1 -1 7
opinion|-5 -2 -2 -1 9
opnie*|0 -5 -3 -1 9
opnieuw|0 -5 -3 -1 9
opnieuw ingesteld|-1 -2 -1 0 5
oport*|2 -2 -4 -1 6
oportunidad pero|-6 0 0 0 6
oppor*|5 0 0 -2 -4
optam*|5 -1 -1 -1 -2
optamos|5 -1 -1 -1 -2
optamos por|5 -1 -1 -1 -2
optio*|-2 0 -2 5 -1
options|-2 -1 -1 5 -1
optou|-4 -1 -1 0 6
optou por|-4 -1 -1 0 6
or|-3 6 21 6 6
or decline|-1 -1 -1 5 -2
or fri|-1 -2 5 0 -1
ora|1 -3 6 -2 -2
orale|2 -2 5 -1 -4
orale*|5 -1 -1 0 -3
orales|5 -1 -1 0 -3
orche*|5 -1 -1 0 -3
orchestra|5 -1 -1 0 -3
ore|-7 0 13 1 -6
organ*|7 2 3 -2 -10
ort|-5 -3 13 -1 -3
os|8 -7 -1 7 -7
os detalhes|-1 -2 -1 5 -1
ostrava|-1 -3 -1 -1 6
ostrava machine|-1 -2 -1 -1 5
other|14 -5 -9 -3 -6
other applicants|5 -2 1 0 -3
other two|-4 -1 -1 0 6
others|4 -5 -3 3 0
otra|-1 -3 -2 -2 8
otra oferta|-6 0 0 0 6
otro|9 -3 -3 -3 0
otros|-4 3 -2 -1 5
otros inquilinos|-4 -1 -1 -1 6
otterly|-2 -3 0 0 6
otterly jobs|-2 -3 0 0 6
ottil*|-3 5 -1 0 -1
ottilie|-3 5 -1 0 -1
ottob*|-5 -2 5 5 -3
ottobre|-5 -2 5 5 -3
ottobre contratto|-1 -1 -1 5 -1
ou|-6 2 5 0 0
our|8 2 6 -3 -16
our assessment|3 3 -1 0 -5
our bi|-2 -1 5 0 -1
our cto|-1 0 5 0 -4
our cv|-1 -2 -1 -1 5
our new|-2 -1 -1 -1 5
our open|-6 -1 -1 0 8
our summer|7 -2 -2 -1 -3
our survey|-4 -1 -1 0 6
our team|-6 6 -1 1 0
out after|-2 5 -1 0 -2
out and|-5 -1 -1 4 3
out another|-2 5 -1 0 -2
out of|-2 0 -5 1 7
out to|-4 3 6 0 -3
outco*|2 7 -7 -1 -2
outcome|2 7 -7 -1 -2
outra|6 -4 -2 2 -1
outro|0 -3 -3 -3 10
outsi*|-2 -3 0 0 5
outside|-2 -3 0 0 5
over|0 0 10 5 -13
over en|-1 -1 -1 5 -1
over je|-1 0 6 -1 -3
over the|-2 2 9 -2 -7
over to|-2 -2 -1 0 6
owing|0 6 1 0 -6
owing to|0 6 1 0 -6
p|-3 4 5 7 -10
p a|-5 0 2 5 -2
pa|1 -5 3 0 1
packa*|-4 -2 -2 -1 10
package|-2 -2 -2 -1 6
page|5 -2 -1 -1 -1
pages|-3 -1 -1 0 5
pagin*|-1 6 -1 -1 -4
pagina|1 5 -2 -1 -4
paid|-2 -2 8 -2 -2
paid for|-2 -1 5 -1 -1
paie|-2 5 -1 0 -2
panel|-4 6 11 1 -11
panel has|-1 5 -2 2 -3
paper app|-2 5 -1 0 -2
papie*|3 1 1 0 -5
para|6 -14 3 -9 12
para a|12 -9 6 1 -10
para dar|-1 -2 -1 -1 5
para la|7 -5 2 1 -5
para o|-7 -1 -2 2 8
para reactivarla|-2 -3 0 0 5
para um|-2 -1 -2 -1 5
parab*|-4 -3 6 4 -3
parabenizar|-3 -3 3 5 -1
parabenizar voce|-1 -2 -1 5 -1
paral*|-4 -2 -2 3 5
parallax|-2 -1 -2 0 5
parallax fund|-2 -1 -2 0 5
parec*|5 -3 -1 -1 0
parecidas|5 -2 0 0 -3
paren*|-5 -1 -1 -1 7
parke*|-2 -2 6 -1 -1
parte*|0 -2 -1 -2 5
parti*|11 -9 0 -5 -2
participacao|9 -2 -2 -1 -4
participacao e|5 -1 -1 -1 -3
participou|-4 -1 -1 -1 7
participou recentemente|-4 -1 -1 -1 7
partn*|-5 -3 9 -1 3
partner|-12 -1 4 0 10
partners|5 -1 4 0 -9
pas|10 8 -13 -5 1
pas aller|0 -1 -1 5 -3
pas de|-7 13 1 -2 -5
pas ete|8 -3 -2 -1 -2
pas etre|0 -5 0 0 5
pas na|-2 5 -1 0 -2
pas pu|-4 1 -1 -1 5
paso|-4 -2 6 2 -2
pass|9 -8 -6 -3 9
pass on|-1 -2 -2 -1 6
passa|2 -2 -2 5 -2
passa sabato|-1 -1 -1 5 -1
passa*|0 6 -1 -2 -3
passe*|2 -1 6 -3 -3
passer|-1 -2 5 0 -2
passez|5 0 0 0 -3
passo|-3 -2 7 -1 -1
passo e|-4 -2 7 -1 -1
passp*|-5 -2 1 1 5
passport|-5 -2 1 1 5
passt|-8 -9 18 -4 3
passt ihnen|-4 -1 6 0 -1
passw*|-3 -3 -2 -1 8
password|-3 -3 -1 -1 8
patie*|0 11 -3 -1 -7
patience|1 9 -2 -1 -6
patrick|-3 5 0 0 -1
pauli*|8 0 -2 -1 -4
pauline|9 -2 -2 -1 -3
paulo|-1 -2 -2 -1 6
pay|2 1 -2 0 7
payab*|-1 -1 -2 -1 5
payable|-1 -1 -2 -1 5
payme*|-3 -1 1 -2 5
payment|-2 -2 -1 -1 6
pdf|-10 11 -4 -2 6
pdl|-2 5 0 0 -1
peach*|-2 -1 -1 0 5
pedid*|-2 -1 -1 -1 5
pedido|-2 -1 -1 -1 5
pediu|-4 -1 -1 -1 6
peg|5 -2 -1 -1 -2
peg hatfield|5 -2 -1 -1 -2
pela|5 1 -3 0 -3
pelha*|-3 -5 2 -1 7
pelham|-3 -5 2 -1 7
pelham contract|-2 -3 0 0 6
pelo|8 -1 -1 -2 -5
pena|-7 -2 -2 -1 12
pensa*|6 -2 -2 -1 -1
peopl*|6 2 -7 7 -9
people|6 3 -7 7 -9
people culture|-2 -2 -1 8 -3
people for|-1 -2 -2 5 0
per|4 -1 -6 -1 0
per cameriere|5 -1 -1 -1 -1
per cui|6 -3 -1 -1 -1
per email|-1 5 -1 0 -3
per il|7 7 -8 -2 -4
per l|1 6 2 -2 -7
per la|7 -7 4 -3 -1
per ora|7 -2 -2 -1 -3
per post|-2 5 -1 0 -2
per week|-1 -1 -2 6 -1
per your|-3 -1 -1 0 5
perfe*|-4 -1 -1 -1 6
perfi*|9 7 -1 -6 -8
perfil|5 7 0 -5 -7
perio*|1 -5 -3 4 3
period|-5 -4 0 0 10
periode|9 -2 -2 0 -5
periode dus|6 -1 -1 -1 -3
perme*|5 -4 3 -2 -3
permesso|-1 -2 5 -1 -1
permesso di|-2 -1 5 0 -1
permet|6 -1 -1 0 -4
permet pas|6 -1 -1 0 -4
permi*|-5 -4 3 -2 8
pero|9 -6 -6 -3 8
pero he|-6 0 0 0 6
perri*|-2 0 -2 0 5
perrin|-2 0 -2 0 5
perso*|15 9 -8 -8 -18
person|17 -6 -4 1 -10
persona|18 -6 -6 -3 -3
persona con|5 -2 -1 -1 -1
personal|0 3 -2 -2 6
personen|6 -3 -2 -1 0
personnel|5 -2 2 -1 -4
persons|0 6 -1 0 -5
pessoa|5 1 -3 -3 0
peter blok|-1 -1 -1 5 -1
phone|-5 2 19 -2 -11
phone call|-1 -2 5 0 -2
photo|-5 0 1 -1 5
physi*|0 0 5 -1 -4
pick|-7 1 12 -2 -4
pick a|-5 -3 14 -1 -5
picke*|5 -2 1 -1 -3
pike|-7 4 0 4 2
piotr|0 -2 6 -1 -3
piu|12 -7 1 -2 -4
pj|-3 -2 -1 1 5
plaat*|-9 3 5 -2 2
plaats|-10 4 3 -1 4
place|-8 -6 8 -1 10
place in|-8 2 -1 -1 8
place on|-4 0 0 -1 5
place*|-5 -2 -5 -2 16
placed on|-3 1 -2 -1 5
places|-6 -7 0 -3 16
places for|-11 0 0 0 11
plais*|-3 -4 0 11 -4
plaisir|-3 -4 0 11 -4
plaisir de|-5 -3 0 12 -4
plan|-2 1 6 -1 -4
plann*|1 5 -2 -4 -1
plannen hebben|-2 -1 -1 0 5
planner|3 2 1 -1 -6
plans*|5 -2 -1 0 -2
planstelle|5 -2 -1 0 -2
plant manager|-2 -2 -1 0 5
platz anbieten|-4 0 0 0 5
platz*|1 9 -4 -2 -4
platze|0 9 -4 -1 -3
platze voll|-3 5 0 0 -1
play|-1 1 6 0 -6
plaza|7 -3 -5 -2 3
plaza de|5 -3 -2 -1 1
pleas*|-6 11 9 8 13
please|-5 11 8 1 15
please call|-4 -3 -1 0 8
please confirm|-4 -2 6 -1 0
please do|8 8 -3 0 -13
please dont|0 6 -3 4 -3
please find|-9 -1 -2 6 7
please keep|-3 5 2 0 -4
please log|2 -5 3 1 -1
please note|-2 13 -2 0 -7
please ring|6 0 -3 -1 -2
please send|0 -3 -2 -1 6
please submit|-3 -2 1 -1 5
pleased|-14 -6 8 18 -7
pleased to|-13 -6 8 17 -7
pleasure|2 6 -1 0 -6
plezi*|-1 -2 -2 -1 6
plezier|-1 -2 -2 -1 6
pls|-2 -4 -1 -1 8
pls send|-2 -3 -1 -1 7
plumb*|5 1 -2 0 -3
plumbing|5 1 -2 0 -3
plus|-2 -9 -4 7 9
plus tips|-1 -2 -1 6 -2
pm|-10 0 9 0 -1
pode|-12 0 9 -2 5
podem*|-10 -1 2 -3 13
podemos|-10 -1 2 -3 13
podri*|-1 -1 5 -1 -2
point|5 -3 -2 2 -4
point*|5 0 -2 -1 -3
points|5 0 -2 -1 -3
polic*|-5 -1 -1 -3 11
policy|-2 -1 -3 -2 8
policy we|-3 -3 -1 0 6
pomer*|-3 -1 7 -1 -2
pool|1 -6 -2 -1 9
por|17 -9 -3 -12 -10
por el|10 0 -3 -1 -6
por error|-2 -3 0 0 5
por favor|-5 -1 3 -2 4
por la|11 -4 0 -1 -5
por lo|7 -1 -1 -1 -4
por outro|-4 -2 -2 -2 9
por si|5 -2 -1 -1 -3
por whatsapp|-3 5 -1 0 -1
porqu*|-2 6 -1 -1 -2
porque|-2 6 -1 -1 -2
portal|-4 2 -5 0 6
portal de|-2 -3 -1 -1 7
porteiro|-2 -2 -1 -1 5
porteiro precisamos|-2 -2 -1 -1 5
portf*|7 2 0 -2 -6
portfolio|6 1 0 -2 -6
portl*|-4 1 5 0 -1
portland|-4 1 5 0 -1
portland cycle|-3 0 5 0 -1
posic*|7 -3 -2 -1 0
posicion|7 -4 -1 -1 0
posit*|12 -7 -3 4 -19
position|11 5 1 3 -21
position kennenlernen|-6 0 7 0 0
position of|5 -7 -4 13 -8
position s|-3 0 5 0 -1
posiz*|13 -5 1 -3 -7
posizione|13 -5 2 -3 -7
possi*|-7 -4 5 1 6
possiamo|-3 -5 0 -1 10
possible|-7 4 2 3 -3
post|17 -4 -10 8 -17
post of|9 0 -2 0 -8
poste|10 1 -4 5 -14
poste de|5 -2 -4 6 -5
posti|-2 -2 0 -1 5
posti*|7 -1 0 -1 -5
posting|7 -1 0 -1 -5
posto|3 1 3 -2 -6
posts|-4 -1 -1 -1 6
posts in|-5 -1 -1 -1 8
postu*|4 4 -5 -4 1
postuler|-2 -3 -1 0 7
potre*|5 0 -1 -1 -4
pour|10 -2 -6 -4 -2
pour cette|5 -1 -1 -1 -2
pour juillet|5 -1 -1 -1 -2
pour la|9 -5 1 -1 -4
pour le|-8 -3 0 6 7
pour une|-1 5 -1 0 -2
pourr*|-7 -7 1 -2 16
pourra|-2 -2 -1 0 5
pours*|5 -5 2 -1 -1
pourv*|12 -5 -2 -2 -4
pourvoir|5 -2 -1 -1 -2
pourvue|5 -1 -1 -1 -2
pouvons malheureusement|-3 1 -1 5 -1
power*|-3 5 0 -1 4
powered|-2 3 0 -1 5
powered by|-2 3 0 -1 5
pra|5 -3 -2 -3 3
pra gente|-3 -2 -1 0 6
pract*|5 4 0 1 -10
practice|2 5 -2 -2 -3
prakt*|12 -4 2 -3 -7
praktikumsplatze|12 -2 -2 -2 -6
prazo|-5 3 2 2 -2
preav*|-4 -1 -2 5 1
preci*|5 -7 1 -3 4
precisamos|-1 -3 1 -1 5
preen*|6 -3 -2 -1 1
preenchida|9 -3 -2 -1 -3
prefe*|5 -4 4 -3 -3
prefer|-1 -1 5 -1 -2
preferisci|-2 -1 5 -1 -2
premi*|-3 -2 0 -1 8
premium|-3 -2 0 0 6
prend|-3 6 -1 0 -2
prend*|-3 0 -2 -1 7
prenons|-1 -2 -1 -1 5
prepa*|-2 -2 6 3 -6
prese*|15 -4 7 -8 -17
preselectionnee|-2 -1 5 0 -2
present|6 1 -3 1 -4
presentarse|-3 0 0 0 5
presente|10 -1 -4 -3 -3
presente para|5 -1 -1 -1 -2
president parallax|-2 -1 -2 0 5
preso|9 1 -4 -2 -4
preso mio|5 -1 -1 -1 -1
press*|-5 0 4 -1 2
prest*|-4 -5 4 2 3
presto|-4 -2 6 2 -3
presu*|5 -1 -1 -1 -2
prete*|-1 -3 -2 -1 7
preve*|-4 0 0 -1 6
previ*|0 5 -3 1 -3
prevu|-1 5 -1 -1 -2
preza*|5 -2 -2 -1 1
prima|-3 3 5 -1 -4
prima di|-2 0 5 -1 -2
primo|5 -2 0 -1 -2
princ*|-9 10 0 -2 1
principal|-7 8 0 -2 1
print*|8 -2 1 -1 -5
printemps|6 -3 -1 -1 -1
prior*|5 -3 -1 -1 1
pris|5 -1 -1 -1 -2
privacy merrowmart|5 0 0 0 -5
priya|0 4 -5 -2 4
priya*|-2 -2 -1 0 6
priyanka|-2 -2 -1 0 6
probe*|12 -10 7 -3 -7
probearbeiten|3 -3 8 -2 -5
probearbeiten kommen|-2 -1 5 0 -1
probl*|-9 -1 8 -1 2
problem|-6 1 2 -1 4
proce*|6 3 -7 -10 5
procedere|-3 -4 -2 -1 11
procedere con|-6 -3 -2 -1 12
procedimento|6 -4 -2 -1 1
procedure|-10 7 2 -2 3
procedure en|-3 5 0 0 -1
proceed|8 -7 -2 -1 2
proceed with|6 -4 -1 0 -1
proceso|7 0 1 -5 -2
proceso se|-2 -2 6 0 -1
process|-5 10 -2 -1 3
process your|-1 -2 -1 -1 6
processed|-1 -4 0 0 5
processus de|-2 -2 -1 0 6
procu*|-2 0 -2 -1 5
produ*|-3 -3 10 -4 1
produce clerk|-2 -2 5 0 -1
production|5 -2 1 -1 -3
produktmanagement|-3 0 -1 0 5
produktmanagement bei|-3 0 -1 0 5
profe*|7 0 -2 -4 -2
profi*|12 0 -4 -12 6
profiel|3 -4 -3 -1 5
profil|8 0 4 -6 -5
profil mit|-2 5 0 0 -2
profil nous|-1 -2 6 -1 -2
profile|2 -1 -5 -3 9
profile on|-2 -1 -1 0 5
profili|-3 5 -1 0 -1
profilo non|5 -1 -1 0 -3
profilo su|-2 -1 -2 -1 6
progr*|9 -6 7 -6 -7
progressing|9 -3 -1 0 -4
proje*|-8 -5 -5 -3 22
project|-4 -3 -2 0 9
projektassistenz|-2 -1 -1 -1 5
promi*|-6 9 0 0 -3
promise|-4 5 1 -1 -1
promise to|-1 5 -1 0 -2
promo*|6 -5 -3 -1 2
promp*|-6 0 2 0 5
prope*|-3 3 -6 1 5
properly|-1 5 -1 -1 -2
propo*|-17 -11 0 17 11
proposals|-3 -1 0 0 5
proposee|-3 -1 -1 0 5
proposee pour|-3 -1 -1 0 5
proposerons|-3 -1 -1 0 5
proposerons une|-3 -1 -1 0 5
proposta|-4 -6 -4 13 0
proposta di|-2 -2 -2 7 -2
propr*|-6 -3 -2 -1 12
proprietaire|-5 -1 0 0 7
proprietaire a|-5 -1 0 0 6
prose*|7 -3 -1 -1 -2
pross*|4 -1 2 0 -5
proto*|-1 5 -1 -1 -2
prova|7 2 5 -2 -13
prova orale|2 -2 5 -1 -4
provi*|0 -2 2 9 -8
provisional|-3 7 -2 2 -4
provisional de|-3 8 -1 0 -3
proxi*|-3 4 5 -2 -4
proxima|0 0 6 -1 -4
proxima etapa|-1 -1 6 -1 -3
prueb*|-7 2 11 -1 -5
prueba|-5 1 8 0 -3
prufe*|-4 7 -1 -1 -1
prufen|-6 8 -1 0 0
psico*|-5 7 -1 -1 0
publi*|-14 10 -4 -1 12
publicacion de|-2 5 -1 0 -2
publicada|-7 -3 -2 3 9
publicara|-4 9 -1 0 -3
publicara en|-3 7 -1 0 -3
publication|-4 -1 0 0 6
puede*|-2 -2 0 -1 6
puedes|-3 -2 0 -1 6
puesto de|3 0 1 2 -6
puesto que|-6 0 0 0 6
punkt*|7 1 -2 -1 -5
punktzahl|5 0 0 0 -4
puo|-6 1 6 0 0
puoi|-6 -1 5 0 3
purtr*|7 1 3 -3 -7
purtroppo|7 1 3 -3 -7
purtroppo il|-3 -2 5 -2 1
put|1 6 -2 -1 -3
put it|-2 6 -1 0 -2
put you|5 -4 1 -1 -1
qualc*|6 -2 -1 -1 -2
qualcosa|5 -2 -1 -1 -2
quali*|4 1 -6 4 -2
qualifications|6 2 -1 -1 -5
qualita|-3 -1 -1 6 -2
qualite|0 -2 -1 7 -4
qualite avec|-2 -1 0 5 -2
quality|-3 -1 0 0 5
qualo*|-1 -2 -2 -1 6
qualora|-1 -2 -2 -1 6
que|12 -9 -16 -4 0
que en|5 -1 0 0 -3
que has|0 -5 -1 2 3
que he|-6 0 0 0 6
que ja|5 -1 1 -1 -4
que no|1 5 -1 -3 -2
que nous|7 4 -3 1 -8
que o|4 -6 -3 -2 7
que pena|-7 -1 -1 0 9
que prevu|-2 5 -1 0 -2
que te|5 -1 -2 1 -3
que voce|-9 0 -1 -1 10
que votre|-5 1 -1 3 2
queda*|9 2 -4 -1 -5
quedado|6 -1 -1 -1 -2
quell*|6 -2 -1 0 -2
quelq*|9 -2 -3 -2 -3
quelqu|9 -2 -3 -2 -3
quelqu un|9 -2 -3 -2 -3
quero|-6 -1 3 3 1
quest*|-6 -3 -2 2 12
questionnaire|-5 2 0 -1 3
questions|-9 -4 1 5 9
quick|-8 6 3 -1 1
quick note|-5 5 -1 0 1
quick*|-2 -4 -1 -1 7
quickly|-2 -4 -1 -1 7
quien*|-2 5 -1 0 -1
quienes|-2 5 -1 0 -1
quint*|-6 3 7 -2 -3
quinta|-6 1 8 -1 -2
quinta as|-5 -1 8 -1 -2
quote|-7 0 -1 -1 9
r|5 3 -4 4 -9
radio|10 -2 -2 -1 -4
ran something|-4 -1 0 -1 5
ranch supply|-2 5 -1 0 -2
rappe*|-2 7 0 -1 -3
rappo*|5 -1 -2 0 -1
rapport|6 -1 -2 0 -3
rate|-5 -6 -5 1 16
rate and|-1 -4 -1 -1 7
rate your|-5 -1 -2 -1 9
rated|5 0 -2 0 -2
raum|-5 -1 8 -1 -1
re|6 2 8 -8 5
re a|5 0 -1 0 -4
re looking|-6 -1 0 -2 9
re not|9 2 -3 -2 -5
re only|-2 -2 0 -1 5
re selected|-4 7 -1 0 -2
re sorry|-2 -3 2 -2 6
re still|-3 7 -1 -1 -2
re the|-7 -3 9 2 -2
reach|3 5 3 -2 -9
reach you|-4 -1 6 0 -1
reached us|-2 5 -1 0 -2
reactivarla|-2 -3 0 0 5
reactivarla desde|-2 -3 0 0 5
read|-2 10 -1 -3 8
read it|-5 6 -2 -1 2
read the|-9 0 -1 -1 10
read your|-5 2 2 -1 2
readi*|0 8 -2 -2 -2
reading|2 9 -2 -1 -7
reage*|-8 2 -1 -2 9
reageren|-5 4 -1 -1 2
reali*|-1 4 7 -2 -8
realizar|-3 0 6 -1 -3
reall*|13 -6 -2 -1 -6
really|13 -6 -2 -1 -6
reaso*|4 -9 -3 1 8
reason|7 -5 -3 -1 2
reasons|-4 -3 -3 2 8
receb*|-11 18 -5 -3 1
recebemos|-7 13 -2 -1 -3
recebendo|-5 -1 0 0 6
recebendo candidaturas|-5 -1 0 0 6
recei*|-6 28 -8 -1 -8
receipt|-1 7 -2 -1 -2
receipt of|-4 7 -1 -1 -1
receive|-2 11 2 0 3
received|-11 27 -8 0 -8
received and|-4 6 0 0 -2
received more|-5 1 0 0 4
received your|-8 13 -1 0 -3
receiving|0 -1 -3 -1 5
recem*|-3 -1 -1 0 5
recemment|-3 -1 -1 0 5
recemment participe|-3 -1 -1 0 5
recen*|-2 -6 -7 -4 21
recent|6 -2 -2 -2 1
recentemente|-4 -1 -1 -1 7
recently|-5 -3 -3 -1 13
recently applied|-4 -2 -1 0 7
recently interviewed|-4 0 -2 0 6
recep*|-6 14 -3 -1 -3
reception|-4 12 -3 0 -4
recev*|-5 3 -1 -1 4
recevrez un|-3 5 0 0 -1
reche*|6 -6 -2 -1 4
recherche|1 -4 -1 -1 5
rechn*|-5 10 -2 -1 -2
rechnen|-4 7 -1 0 -2
recht*|5 2 1 -2 -6
recib*|-9 16 -2 -3 -2
recibido|-5 12 -2 -1 -4
recibiras|-2 -3 0 0 5
recibiras mas|-2 -3 0 0 5
recom*|-6 -4 -5 2 13
recommend|-2 -2 -1 -1 6
recor*|-5 0 3 2 8
record|-6 -1 -1 1 7
recru*|4 6 9 -3 -10
recruiting|-3 2 6 -1 -3
recruitment|9 -7 4 4 -13
recrutement chez|-3 -1 -1 0 5
recu|-3 12 -3 1 -7
recu votre|0 5 -1 -1 -2
refer|7 -2 -2 -1 -1
refer to|7 -2 -1 -1 -3
refer*|-4 6 -7 1 11
reference|2 6 -4 -1 -2
references|-10 -1 2 5 3
references and|1 3 -1 4 -7
referral|-6 0 0 -1 8
referred|5 4 -2 -1 -6
refun*|-2 -1 -2 -1 7
refus*|-1 -9 -4 0 14
refused|-6 -4 -3 -2 16
regar*|4 2 -1 0 -6
regarding|-1 6 0 -1 -5
regards|4 -5 0 1 -2
regie*|5 -3 -1 -1 -1
regio*|8 -1 0 -2 -5
regional|3 3 1 -1 -7
regis*|-4 20 1 -1 4
register|0 5 -2 -1 -2
registered|2 1 5 2 0
registering|-7 9 -1 0 0
registering your|-3 7 0 0 -3
regol*|-1 -3 -1 -1 6
regre*|6 -5 -6 -3 10
regret|7 -8 -3 -6 11
regret to|3 -4 -2 -2 8
regrettably|0 5 -1 3 -7
regrettons|-3 -1 -1 0 5
reich*|2 -5 3 -2 3
reichen|-1 -3 0 0 5
reichen sie|-1 -2 -2 0 5
reisc*|-3 5 0 0 -1
reisch|-3 5 0 0 -1
rejec*|-18 -13 -9 -8 45
rejected|-11 -9 -6 -6 33
rejected by|-2 -2 -1 -2 7
rejection|-7 -1 -2 -1 11
rejections|-1 -2 -1 0 5
relat*|0 -3 -1 -1 5
reloc*|-3 0 -1 5 -1
relocation|-2 -1 -1 5 -2
remai*|-1 8 -3 -1 -2
remain|-5 7 -1 -1 -1
remar*|-1 -1 5 -1 -2
remarcar|-2 -1 5 -1 -1
remer*|12 -5 -4 2 -6
remercions|9 -1 -3 -1 -3
remot*|-11 4 2 2 7
remote|-9 3 3 2 4
remov*|-1 -5 6 -1 1
rende*|-5 -3 3 -2 7
rendezvous|-5 -3 3 -2 7
rendezvous est|-2 -2 -1 -2 7
renne*|-2 7 -2 -1 -1
rennen|-1 7 -2 -1 -3
rensk*|-2 -1 5 -1 -2
renske|-2 -1 5 -1 -2
reopen|-1 -2 -1 -1 5
rep|-2 -5 3 -1 4
repla*|-2 -1 5 0 -2
replaced|-2 -1 5 0 -2
reply|-4 5 -1 0 13
reply with|-7 -2 1 1 7
repon*|-8 12 3 3 -8
reponse|-10 10 2 4 -6
reponse avant|-2 -1 0 5 -2
reponse de|-4 6 0 0 -1
repre*|-4 -4 0 -1 8
req|-2 -2 -3 2 6
req in|-3 -2 -1 -1 6
reque*|-13 -10 -1 -2 25
request|-10 -3 -5 -2 20
request for|-3 -1 -1 -1 7
requested|-8 -4 1 -1 11
requests about|5 0 0 0 -5
requi*|15 5 -1 -5 -18
required|7 -2 0 -1 -3
requirements|-3 6 1 -1 -2
requirements will|-4 5 0 0 -1
requisition|7 1 -1 -1 -7
research|5 2 -2 2 -6
resid*|0 -2 -2 -3 8
residential|-1 5 0 0 -3
resol*|1 -4 -3 -2 7
resou*|5 -4 3 -2 -2
respo*|-6 12 -5 -5 10
respond|-7 4 -2 -1 7
responder|-4 1 -4 -1 9
responsable qualite|-2 -1 0 5 -2
rest|-1 -1 5 -1 -1
resta*|-1 3 -5 -1 4
reste*|-6 4 -1 0 4
restr*|-3 -1 -1 -1 5
restructuring|-4 -1 -1 -1 6
restructuring we|-4 -1 -1 -1 6
resub*|-4 1 -1 -1 5
resul*|11 1 -7 -5 -2
result|7 -1 0 -1 -4
resultado|-1 -1 -3 -1 5
results|2 6 -4 -1 -2
resum*|-8 6 -6 -4 14
resume|-9 6 -6 -4 14
resume is|-1 -1 -2 -1 5
retai*|1 -2 -2 -2 5
retail|-3 -1 -2 -1 7
reten*|9 0 -8 -5 5
retention|-5 -2 -1 0 9
retention policy|-3 -2 -1 0 6
retenu|2 -4 -2 -2 5
retenu un|-4 -1 0 0 5
retenue|10 -1 -2 -1 -5
retenus|-1 5 -1 0 -2
retir*|-5 -2 -1 0 9
retirado|-2 -4 0 0 7
retirado tu|-2 -4 0 0 7
reto|-3 5 -2 3 -3
retou*|-6 0 2 6 -2
retour|-6 1 4 1 0
retour de|-1 -1 6 -1 -3
retour nous|-3 -1 -1 0 5
retra*|-6 1 1 -1 5
retrait|-3 -2 -1 0 7
retrait de|-3 -2 -1 0 7
retrasa|-2 5 -1 0 -2
retur*|-6 -4 6 2 1
return|-7 -1 7 1 -1
revan*|-2 -1 0 5 -2
revanche|-2 -1 0 5 -2
revanche je|-2 -1 0 5 -2
reven*|-6 9 -2 2 -2
revenons|-4 7 0 0 -2
revenons vers|-4 7 0 0 -2
rever*|-6 4 -1 -1 3
revert|-5 4 -2 -1 3
revie*|-1 15 -7 -3 10
review|-10 14 -7 1 14
review by|-5 4 0 0 2
review of|7 -3 0 0 -3
reviewed|8 -4 1 -1 -5
reviewed by|2 5 0 0 -6
reviewed your|1 -5 2 -1 3
reviewing|-2 5 1 -1 -3
revisaremos|-2 5 -1 0 -1
rg|-2 -2 0 -1 5
rh|7 -4 -1 0 -1
ricer*|5 -3 -2 -1 2
ricerca|6 -2 -1 -1 -2
ricev*|-7 13 -5 -3 2
ricevuto|-3 5 -3 -1 2
ricevuto il|-4 6 -1 0 -1
richi*|-7 0 -4 -3 13
richiesta|-7 -1 -3 -2 12
richiesta di|-3 -3 -1 0 7
right for|-5 1 -1 -1 5
right now|9 -2 -2 -1 -3
rijwi*|-1 5 -1 -1 -1
rijwiel|-1 5 -1 -1 -1
rijwiel zoon|-1 5 -1 -1 -1
ring|4 4 -1 2 -10
ring everyone|-2 5 -1 -1 -2
ring the|5 -1 0 -1 -3
ringi*|-2 5 -1 -1 -2
ringing|-2 5 -1 -1 -2
ringing them|-2 5 -1 -1 -2
ringr*|9 -5 -2 -1 0
ripre*|-7 5 -1 0 3
ripresentare|-5 1 0 0 5
rispo*|-6 6 -1 -1 2
rispondiamo|-3 5 -1 0 -1
risul*|9 1 -4 -2 -4
road|-7 3 0 0 4
robot*|0 -2 1 5 -3
robotics|0 -2 1 5 -3
rocio|-6 0 0 0 6
rocio b|-6 0 0 0 6
roisin got|-1 -2 5 0 -1
role|15 -2 -7 -3 -11
role at|10 -1 -2 2 -10
role with|-4 0 -1 0 5
roles|5 1 -1 -1 -4
ron|5 -2 -1 -1 -1
room|-11 -1 1 4 7
room leader|-2 -1 -1 5 -2
rosa|2 -3 -3 -1 6
rosal*|5 -1 4 -1 -6
rosalind|2 0 4 0 -5
round|-6 -4 12 -3 4
round as|-5 -1 0 0 6
round for|-2 -1 6 -1 -3
round*|5 -2 -2 -1 0
rounds|5 -2 -2 -1 0
route|-1 -2 -1 -1 5
ruckm*|-5 5 -4 3 2
ruckmeldung|-5 5 -4 3 2
ruckst|-2 -3 0 0 5
ruckst automatisch|-2 -3 0 0 5
rufe|-4 6 1 -1 -3
rufe ich|-3 7 -1 -1 -2
ruft|-5 10 -1 -1 -3
ruft dich|-4 7 -1 -1 -2
ruhe|-1 7 -2 -1 -2
ruhe an|-4 7 -1 -1 -2
run|8 -3 -2 -1 -2
runde|1 -3 7 -1 -4
runs|-4 -3 2 -1 6
s|0 15 0 0 -5
s a|9 8 -1 1 -18
s back|-3 5 0 0 -2
s il|-4 5 -1 0 -1
s interview|-3 -1 -2 0 6
s like|-2 -1 -2 0 5
s the|5 -2 -2 -1 0
s wheelbuilder|-3 0 5 0 -1
sabad*|1 -2 -3 -1 5
sabado|0 -1 -2 -1 5
sabat*|-5 1 -2 3 3
sabato che|-1 -1 -1 5 -1
saber|-2 -1 -1 0 5
sachb*|-4 5 0 -1 -1
sadly|-3 0 -1 -1 5
safel*|-4 7 -2 2 -2
safely|-4 8 -1 -1 -2
safet*|-2 5 1 0 -4
safety|-2 5 1 0 -4
sag|-4 -4 5 4 -1
sag halt|-2 -1 -1 5 -1
sagen|-4 7 -4 2 -1
said|11 -8 0 1 -6
sala|-4 -5 12 -1 -1
sala consiliare|-3 -1 6 0 -1
salar*|-12 -8 -1 11 10
salary|-9 -5 2 6 5
sale|-3 -2 -1 0 7
sales|4 -1 3 0 -6
salle|-3 -2 8 -1 -2
salud*|11 0 -1 1 -10
salut|0 6 1 -2 -4
salut*|11 -4 -1 -2 -5
salutations|5 -2 -2 0 0
salvo*|-5 -1 0 0 6
salvou|-5 -1 0 0 6
salvou nao|-5 -1 0 0 6
sam|-5 -6 -1 6 6
same|-3 -1 13 1 -9
same time|-3 -1 7 0 -3
samir|-3 -2 7 0 -2
samue*|0 -2 -1 5 -2
samuele|-1 -2 -1 5 -1
samuele se|-1 -1 -1 5 -1
sande*|-1 -2 -2 -1 5
sandr*|-1 -2 -1 0 5
sanit*|-4 1 5 -1 -1
sans|-7 -2 -3 -1 13
sao|-9 -1 5 -2 7
sao paulo|-3 -1 -1 -1 7
saper*|-3 5 1 -1 -2
sapere|-3 5 1 -1 -2
sapere entro|-3 5 -1 0 -1
sara|-6 -1 1 -2 8
sarah|-1 3 -6 0 4
sat|-1 -2 9 1 -7
satis*|4 3 -3 3 -6
satisfactory|3 -1 -1 3 -5
satur*|-5 -5 7 -2 5
saturday|-7 -4 8 -3 7
saved|-8 -5 -3 -1 17
saved is|-3 -2 0 -1 5
saw|-4 -2 5 -2 3
say|2 1 -8 11 -2
say that|5 -2 -2 2 -3
say up|-2 -1 -2 0 5
say we|-2 -1 -1 5 -1
say yes|0 -2 -1 6 -3
says no|5 -1 -1 -1 -2
says they|-3 -2 -1 -1 6
scade|-1 -3 -1 0 5
scade tra|-1 -3 -1 0 5
scelt*|9 -2 -5 0 -1
scelto|7 -2 -3 -2 0
scelto di|6 -2 -1 -1 -3
schaa*|-1 -2 -3 8 -2
schaal|-2 -1 -3 8 -2
schad*|-5 -4 1 -1 9
schade|-5 -3 2 -1 7
schade dass|-6 -2 -1 0 9
schau|-3 10 -4 -2 0
schau ma|0 6 -2 -2 -2
schau*|-2 8 0 -2 -5
schaue|-3 6 -1 -1 -1
schaue sie|-3 6 -1 -1 -1
sched*|-10 -2 15 -2 -2
schedule|-4 0 7 0 -3
scheduled|-3 -4 8 -1 1
scheduled for|-6 -3 8 -1 1
schei*|5 -1 -1 -1 -2
schic*|-6 -4 0 3 7
schichten|-3 -3 -1 -1 8
schichten voll|-2 -3 0 0 5
schnellbewerbung per|-2 5 -1 -1 -2
schneller|-3 -3 1 0 5
schneller starten|-2 -3 0 0 5
schon|8 0 -8 -8 8
schon dass|-4 0 -1 0 5
schon sagen|-3 6 -1 0 -1
schon von|-3 0 -1 0 5
schon wen|9 -3 -2 -1 -3
schon zwei|-3 0 6 0 -2
schoo*|2 5 4 -1 -10
school|2 5 2 -1 -8
schre*|5 6 1 -3 -9
schreib stop|-2 5 -1 -1 -2
schri*|-4 2 8 -3 -4
schritt|-3 1 5 0 -2
schuf*|-5 0 0 0 5
schul*|9 0 -1 2 -10
scien*|-1 -6 5 -1 3
scientist|3 -5 -1 0 2
score|14 -3 -4 -1 -5
scree*|-3 -1 -2 2 5
se|2 9 -2 -1 -9
se in|5 -1 -1 -1 -1
se publicara|-3 7 -1 0 -3
se retrasa|-2 5 -1 0 -2
se sei|-1 -1 -1 5 -1
se si|5 -2 -1 -1 -2
searc*|0 -5 -4 -5 15
search|3 -3 -3 -4 9
searches|-4 -1 -1 -1 6
searches this|-3 -1 -1 -1 6
seaso*|1 2 -7 4 1
season|0 1 -5 1 3
sechs monaten|-2 -2 -1 0 5
secon*|4 4 0 1 -8
second|-4 5 0 1 -3
secre*|-1 6 0 1 -2
sede|-1 0 6 -1 -4
see|-1 -1 5 -3 10
see all|-4 0 -1 -1 6
see and|-2 7 -3 0 -2
see below|-1 -2 -2 -1 5
see by|-2 5 -1 -1 -2
see more|-3 -1 -1 0 5
see who|-4 -6 -1 0 12
see you|0 -4 5 -2 2
segue|-5 6 2 -1 -2
segui*|7 -3 1 -2 -2
seguir|5 -6 0 -2 3
seguir com|5 -1 -2 -1 -2
segun|0 -2 -1 6 -2
segur*|-5 -1 -2 -1 10
sehen|5 -1 3 -2 -5
sehr|9 -7 -7 0 -4
sehr geehrte|5 -5 2 -4 3
sehr geehrter|5 1 -5 -4 3
sei|6 -4 -5 5 -3
sei ancora|-2 -2 -2 5 1
seide*|-1 -2 5 -1 -2
seidel|-1 -2 5 -1 -2
seit|5 0 -4 -1 0
seja|-7 6 -2 4 -1
seja bemvinda|-1 -2 -1 5 -1
seja contactado|-3 5 0 0 -1
selbs*|-6 4 -1 -1 4
selbstauskunft|-5 0 0 0 5
selec*|6 11 -2 -8 -6
seleccion|-4 -1 -2 -1 8
seleccion puesto|-6 0 0 0 6
selecionado|2 2 3 -1 -5
selected|-2 -1 0 -3 13
selected for|-15 11 -3 1 8
selected to|-6 2 6 -1 -2
selectie|0 7 -3 -1 -3
selection panel|-5 0 0 0 5
selez*|6 1 -2 -3 -1
semai*|-8 12 -3 1 -1
semaine|-3 6 -2 -1 0
semaines|-5 6 -1 2 -1
seman*|-10 6 -2 -2 8
semana|-7 5 -1 -1 4
send|-7 -8 -6 0 19
sendi*|1 8 -4 -2 -1
sending|1 8 -4 -2 -1
senhor|0 4 -2 2 -5
senhorio|-4 0 0 0 5
senhorio optou|-4 0 0 0 5
senio*|0 -4 -3 2 7
senior|-1 -7 -3 3 10
senor|5 -2 -1 0 -2
senor*|-5 0 0 0 5
senores|-6 0 0 0 6
sent dear|6 -2 0 0 -4
sent to|-5 11 1 0 -7
sent your|-2 -2 -1 0 6
senti*|-2 -4 5 -2 3
senza|-2 -4 -2 -1 8
septe*|-1 -3 -7 13 -2
september|-7 0 -6 13 0
september als|-1 -1 -1 5 -1
september on|-3 5 0 0 -1
september subject|-1 -1 -1 5 -1
septembre|6 -2 -1 -1 -2
ser|-2 1 7 0 -7
sera|-6 5 7 0 -6
serao|-4 6 -1 0 0
serat*|5 -1 -2 -1 -1
serata|5 -1 -2 -1 -1
serata di|5 -1 -2 -1 -1
serie*|-9 -5 5 -2 11
series|-4 -3 -3 -1 11
seriezvous|-4 -3 8 -1 0
seriezvous libre|-3 -2 6 -1 -1
seron*|-4 6 0 -1 -1
seront|-4 6 0 -1 -1
serve|10 -2 -3 -1 -5
servi*|3 1 -2 8 5
service|1 -2 3 5 4
servicemonteur|-2 -2 -2 9 -2
services|7 9 -2 -3 -12
servicos|-3 -2 0 0 6
servus flo|-2 -1 -1 5 -1
set|-1 -3 11 -2 -5
set up|-3 -1 7 -1 -1
sette*|-2 7 -1 -1 -3
settembre|-3 7 -1 -1 -3
setti*|-4 9 -3 3 0
settimana|-3 5 -1 0 -1
settimane|-2 5 -1 0 -1
seu|-1 4 -5 -9 11
seu contacto|-4 0 0 0 5
seu curriculo|-1 8 -2 -2 -3
seu interesse|5 -3 0 0 -1
seuil|5 -1 -1 -1 -3
seuil d|5 -1 -1 0 -3
sever*|-1 -2 -2 -1 6
several|-1 -1 -2 -1 5
shall|0 6 -2 1 -4
she says|-3 -2 -1 -1 6
sheet|-2 -2 -1 0 5
shift|-6 3 3 -1 1
shift*|6 -3 -2 -1 -1
shifts|6 -3 -2 -1 -1
shoes|-5 -2 12 -1 -3
short*|2 17 7 -4 -19
shortlisted|1 6 15 -2 -18
shortlisted candidates|-6 5 5 0 -3
shortlisted for|2 -2 5 0 -4
shortlisting|0 10 -4 -1 -5
shoul*|4 2 -2 5 -9
should|3 3 -2 5 -9
should say|-2 -1 -2 0 5
should you|1 -2 6 -1 -5
shout|-2 -2 -2 5 1
shout if|-2 -3 -2 6 2
show|-14 -1 -1 -2 19
show you|-1 -1 -2 -1 5
si|-1 21 -4 -5 -11
si conferma|-2 7 -1 -1 -4
si e|8 -4 -1 -1 -2
si el|-3 5 -1 0 -1
si lo|-2 -3 0 0 5
si no|-5 -3 2 -2 7
si sale|-3 -2 -1 0 6
sich|-2 4 -5 -1 11
sich der|-8 2 3 5 -3
sich die|-6 4 -1 -1 4
sich in|5 -3 -1 0 0
sich unsere|-1 -3 0 0 5
sicht*|-3 6 -1 -1 -1
sick|-3 7 -4 -1 1
sick and|-1 6 -7 -1 3
side|6 0 1 -1 -6
sido|-2 -8 -1 -4 16
sido aceptada|-4 0 0 0 5
sido descartado|5 -2 -1 -1 -2
sie|-6 5 2 -4 26
sie aber|-3 -2 6 0 -1
sie am|-11 -6 16 2 -2
sie an|-3 6 -1 -1 0
sie bei|7 -5 0 -1 -1
sie bis|-6 8 3 -1 -4
sie die|3 -5 2 1 -1
sie dies|-1 -3 -1 0 5
sie diese|0 -4 -1 0 5
sie entschieden|-5 -2 -2 10 -1
sie erhalten|-3 -1 -1 0 5
sie es|-3 -2 -1 1 5
sie fur|-4 1 8 -1 -5
sie haben|4 -13 1 0 9
sie horen|-1 5 -1 0 -2
sie ihre|-4 -1 2 -1 5
sie in|5 -2 2 -1 -3
sie mir|-6 2 -1 7 -1
sie mit|-5 0 -2 -1 8
sie nicht|6 -7 -3 -3 7
sie sind|0 7 -1 -1 -5
sie um|-2 -4 -1 0 7
sie uns|-8 3 -4 0 10
sie von|-1 5 -2 -1 -1
sie zu|-6 6 2 -1 0
sign|-5 3 -3 13 -1
sign by|-1 -1 -1 5 -3
signi*|-2 1 -2 7 -5
signing|-2 0 -1 7 -5
signing bonus|-1 0 -1 6 -4
signo*|5 -3 -1 0 -2
sigue|-1 7 -1 -1 -3
sigui*|0 -3 5 2 -4
siguiente|-1 -3 5 2 -3
silen*|0 6 -1 0 -4
silence|-2 7 -1 0 -3
sim|-4 5 -2 -1 1
simil*|-4 -3 -4 -2 14
similar|-8 0 -2 -2 13
simili|5 -2 -1 0 -2
since*|7 -5 -4 2 2
sind|6 9 -9 -6 0
sind aktuell|-2 -3 0 0 5
sind am|-3 5 0 0 -1
sind sie|-3 -3 -3 2 7
singl*|7 -2 0 0 -4
single|7 -2 0 0 -4
siste*|1 -5 6 -1 -2
sister|-1 -4 6 0 -2
sister eleni|-2 -2 5 0 -1
situa*|3 1 2 1 -6
situacao nao|5 -1 0 0 -3
six|10 3 -2 1 -12
six months|11 1 -2 2 -11
skill*|7 2 -4 -1 -4
skills|8 3 -3 -1 -7
skills at|5 0 -2 0 -2
slot|-10 -5 28 -2 -13
slot has|-2 0 5 0 -2
slots|-3 -4 5 -1 4
sluit|8 -3 -1 -1 -3
smith|-3 1 -3 0 6
snel|-5 2 -2 -1 5
so|8 25 -10 -2 -15
so do|0 -4 -1 0 5
so dont|-3 -2 -1 -1 6
so here|9 -2 -1 -1 -4
so i|9 -6 0 -2 -1
so it|5 3 -2 -1 -5
so please|-7 14 -4 -1 -2
so sorry|-2 -1 4 3 -5
so that|-3 -1 -2 -1 6
so the|4 1 -2 2 -5
so unfortunately|0 8 -1 -1 -5
so we|12 -5 1 -1 -7
so you|-6 -2 -1 1 7
so your|-2 -2 -1 -1 6
sobald der|-3 5 -1 -1 -1
sobald was|-2 -3 0 0 5
sobre este|-2 -3 0 0 5
sofor*|-7 4 1 -1 4
sofort|-7 4 1 -1 4
sofort antworten|-3 5 -1 0 -2
softw*|-1 -1 0 5 1
software|-1 -1 0 5 1
software engineer|-2 2 1 3 -5
soggi*|-2 -1 5 0 -1
soggiorno|-2 -1 5 0 -1
solic*|-13 0 -4 1 19
solicitado|-3 -3 -1 0 7
solicitud|-9 5 -1 -2 8
solicitudes|-5 0 -1 0 6
soll|-5 -2 -1 -1 8
soll ich|-3 0 -1 0 5
solli*|-7 10 7 -8 1
sollicitatie|-8 6 5 -6 3
sollicitatie in|-3 -2 -1 -1 7
sollicitatie is|-6 13 -2 -1 -3
sollicitaties|-3 7 -2 -1 -1
sollt*|-5 10 -1 -1 -2
sollten|-3 7 0 0 -4
solo|-4 11 -1 -2 -4
solo ai|-3 5 -1 0 -1
some|8 -2 1 1 -8
some times|-1 0 5 0 -3
someb*|15 -3 -4 -2 -8
somebody|15 -3 -4 -2 -8
someo*|17 -9 -4 -2 -7
someone|17 -9 -4 -2 -7
someone else|-7 -2 1 1 7
someone who|12 -2 -3 -1 -6
someone with|7 -1 -1 0 -4
somet*|6 -1 0 -1 -4
something|5 -1 0 -1 -4
something else|7 2 -2 -1 -5
somme*|12 -6 -3 -3 0
sommer|5 -5 -3 -2 5
sommes|7 -2 0 -1 -4
son|-5 0 -3 -1 9
sonde*|-2 -2 8 -1 -4
sondern|-2 -2 8 -1 -4
sono|-3 -1 -3 -1 8
sons|7 -1 -2 -1 -4
sons builders|5 -2 -1 -1 -2
sonst|-3 -4 2 5 0
sonst frag|-2 -1 -1 5 -1
soon|-16 7 1 2 5
soon as|-10 7 -1 3 1
sophi*|-5 0 5 -1 1
sorry|23 -10 2 -13 -4
sorry for|8 2 -1 -1 -7
sorry it|-5 0 0 0 6
sorry not|8 -1 -2 -1 -5
sorry that|-6 -2 5 1 2
sorry to|2 -4 -5 1 9
souha*|10 -6 -4 0 0
souhaitons|7 -5 -3 -1 2
soup|-2 0 -2 6 -3
soup you|-1 -2 -1 6 -2
sozia*|-5 -2 1 1 4
space|-4 -1 -1 0 7
speak*|6 -3 0 0 -2
speci*|8 -10 -4 4 2
specialist|-1 -5 -3 5 4
spiac*|-1 -1 -2 -1 6
spiacenti|-1 -2 -1 -1 6
spoke*|7 -6 -2 -1 1
spoken|7 -6 -2 -1 1
spoken for|6 -2 -2 -1 -2
spont*|-3 6 0 0 -2
sport*|3 1 5 -1 -7
sportkleidung|-1 -1 6 0 -3
spots for|5 -3 -1 0 -1
sprin*|9 -4 -3 -2 1
spring|7 -4 -3 -2 2
squad|-3 0 -1 0 5
sr|8 2 -1 0 -9
staat|0 2 -3 6 -4
staat klaar|-1 -1 -2 6 -1
staat tot|-3 5 0 0 -1
stadt mainz|-2 -3 0 0 5
staff|7 1 0 1 -9
staff*|9 0 -4 -1 -2
stage|8 -3 0 2 -8
stagi*|12 -5 1 1 -8
stagiaire|5 -2 -1 -1 -1
stand|-5 6 -3 -1 3
stand*|-3 -2 0 1 5
standard|1 -3 -2 -1 5
standard was|-5 0 0 0 6
start|-12 -11 -14 31 4
start as|-2 0 -1 5 -1
start the|1 -2 -1 6 -4
start*|-1 -3 -5 4 5
started an|-1 -3 -1 0 5
starten|-2 -4 1 0 5
starting|1 -4 -1 6 -2
starts|-2 8 -2 0 -3
stata|2 8 -7 -1 -3
stata coperta|5 -2 -1 -1 -1
stata inviata|-3 7 -1 0 -2
state*|-2 7 -1 -1 -1
statt|-7 2 7 -1 -1
statu*|10 7 -5 -3 -9
status|8 8 -5 -2 -9
status concept|-1 -2 -1 0 5
status of|-1 6 -1 0 -3
stavros|-2 -2 5 0 -1
stavros from|-2 -2 5 0 -1
stay|4 -5 -1 -1 3
stays|-5 0 5 -1 0
stays the|-2 -1 6 0 -2
steff*|-4 -1 0 0 5
steffi|-4 -1 0 0 5
steffi schon|-3 0 -1 0 5
stehst auf|-1 -3 0 0 5
stell*|7 -5 1 -2 -3
stelle|7 -2 0 -1 -6
stelle als|-4 -6 8 2 3
stelle ist|5 -4 -2 -1 4
stellen|1 -2 -5 1 5
stellen in|-1 -2 -1 -1 5
step|-2 0 -2 5 0
steps|-2 7 -2 -1 -3
steward|5 1 -2 0 -3
still|-31 18 4 3 9
still have|-4 6 3 -1 -4
still under|-3 5 0 0 -2
still very|-1 1 5 0 -5
stop|0 3 3 -1 -5
stop wenn|-2 5 -1 -1 -2
stopp*|5 -2 -1 -1 -1
strai*|7 -1 -1 -1 -5
straight|7 -1 -1 -1 -5
strau*|7 -3 -2 -1 -3
strauss|6 -1 -1 0 -2
stren*|5 -1 -1 0 -2
stret*|-2 5 -1 3 -4
stretch|-2 5 -1 3 -4
strob*|-4 7 -1 -1 -1
stroblmeier|-4 7 -1 -1 -1
stron*|3 -4 3 5 -7
strong|2 -4 3 5 -6
strong candidates|-4 -1 -1 6 0
stude*|1 -5 2 -1 3
studentstagiair|6 -1 -1 -1 -3
studentstagiair voor|6 -1 -1 -1 -3
studi*|-2 -6 -2 1 10
studio|0 -2 -2 -3 7
study|-6 -3 0 0 9
stuff|7 -2 -1 -1 -3
stund|-2 -1 -1 5 -1
stund auto|-2 -1 -1 5 -1
stund*|-3 0 6 -3 0
stunde|-1 -3 8 -1 -3
su|8 0 -9 -8 10
su linkedin|-3 -1 0 -1 5
sua|-1 12 -11 -7 11
sua candidatura|4 8 -1 -4 -5
sua domanda|-3 5 -2 -1 1
sua opiniao|-4 -1 -1 -1 7
sua participacao|5 -1 -1 -1 -3
sua richiesta|-2 -2 0 0 5
subje*|-6 -2 -3 13 -1
subject|-4 -2 -3 13 -3
subject to|-5 -1 -3 13 -4
submi*|-16 11 -3 -4 21
submit|-7 -8 2 -1 15
submitted|-11 11 -5 -2 6
submitting|-8 5 -1 0 5
succe*|2 13 -6 4 -9
succes|6 -3 -1 -2 1
succes met|-3 -1 -1 -1 6
succes verder|7 -2 -1 -1 -2
successful|0 1 -5 10 -4
successful and|-5 -1 0 8 -2
successful at|5 1 -1 0 -5
successfully|-6 10 0 -1 -2
successfully submitted|-2 6 0 0 -3
suces*|6 1 -2 -1 -4
sucesso|6 1 -2 -1 -4
such|-3 0 8 -1 -5
suchauftrag|-3 -1 -1 -1 6
suche|-9 -2 -2 -1 15
suche ich|-1 -2 -1 -1 5
suche viel|-5 0 0 0 5
suche*|6 -5 -5 0 4
suchen|6 -5 -5 0 4
suchen wir|2 -4 -3 -1 6
sucht wohl|-3 0 -1 0 5
sud|5 -3 1 -1 -3
suert*|5 -4 -3 -2 4
suerte|5 -4 -3 -2 4
sugge*|-5 3 0 -1 2
suit|-3 -2 12 -1 -6
suita*|6 2 -1 1 -8
suitable|7 1 -1 0 -7
suite|11 -7 3 -4 -4
suite a|5 -5 7 -2 -5
sul|-4 5 -2 -1 1
sul sito|-2 5 -1 0 -1
summe*|12 -5 4 -2 -9
summer|12 -5 4 -2 -9
summer so|-2 -1 -2 0 5
summi*|-2 -3 0 0 5
summit|-2 -3 0 0 5
sun|-2 2 -2 5 -4
suo|3 2 -7 -3 5
suo nominativo|4 3 -2 -1 -5
super|-1 -3 7 0 -2
super relevant|-2 -1 5 0 -1
super*|10 -13 11 -1 -9
superior|-1 0 5 0 -2
supervisor|5 -7 7 -2 -3
supply|-2 5 -1 -1 -1
suppo*|3 -2 6 -1 -3
support|0 -1 6 0 -2
support worker|8 -3 0 0 -5
suppr*|-4 -2 -1 -1 7
sur|1 -3 -2 -1 6
surve*|-10 2 1 0 7
survey|-6 -2 -3 -1 12
surveyor|-2 -2 5 1 -2
syste*|-8 4 -3 -4 15
system|-6 6 -3 -2 5
ta|-2 10 2 -1 -8
ta candidature|-6 7 3 -1 -2
tag|0 1 -2 -5 7
tag danke|-3 5 0 0 -1
tag frau|5 -2 -2 -1 1
tag herr|-1 0 7 -2 -4
tage|-7 -5 3 6 3
tage urlaub|-1 -1 -2 5 -2
tagen|-12 5 -3 -1 12
tagen geloscht|-5 -3 0 0 9
take|4 6 -2 -4 -5
take part|-7 0 0 0 7
take place|1 0 6 0 -6
taken|2 -2 9 -2 -6
takes|0 5 -4 0 2
takin*|10 -1 -3 -1 -5
taking|10 -1 -3 -1 -5
tal|0 -4 5 -1 0
talen*|5 -5 -6 -5 8
talent|3 -8 -4 -2 10
talent acquisition|3 -5 3 1 -2
talent pool|1 -4 -1 0 5
talentos|6 -2 -1 0 -2
talentpool|-6 2 -1 -1 6
talk|2 0 7 0 -9
talk he|-2 5 -1 0 -2
talke*|4 -2 -3 5 -4
talked|4 -2 -3 5 -4
talked about|0 -1 -2 5 -2
tarde|-6 2 -1 4 2
tarde carla|-4 0 0 0 5
tavol*|5 -1 -1 -1 -1
tavoli|5 -1 -1 -1 -1
tavoli fuori|5 -1 -1 -1 -1
tb|-2 -1 -2 -1 6
tb test|-2 -1 -2 -1 6
te|4 3 1 10 -19
te digo|-5 10 -2 -1 -2
te gaan|5 -1 -2 -1 -1
te llamo|5 -3 0 -1 -1
te parabenizar|-3 -3 3 5 -1
te plannen|-2 -1 -1 0 5
tea|-1 3 -2 6 -5
teach*|-2 0 5 1 -3
teacher|-3 0 5 0 -3
team|-2 13 7 -3 -3
team at|-3 1 7 -1 -4
team has|7 -2 -1 0 -4
team of|5 -1 -1 -1 -3
team will|-3 6 0 0 -2
teaml*|-4 -3 9 -2 -1
teams|-13 -9 30 -4 -6
teams with|-1 -1 5 -1 -2
teams*|-2 -1 5 -1 -1
techn*|0 -7 26 0 -17
technical|-3 0 9 2 -8
technician|2 4 2 -1 -6
tecni*|-4 3 6 0 -4
teilnehmen|-2 -1 5 0 -1
tel|6 -1 -1 -2 -3
telef*|-14 8 9 6 -8
telefoon|-2 2 -1 5 -3
telep*|-2 -1 8 1 -6
telephonique|-2 0 5 -1 -2
telet*|-7 -3 -2 11 1
teletravail|-6 -3 -3 10 1
tell|-3 4 1 6 1
tell you|-2 6 -1 1 -4
telt|-3 0 0 -2 5
tempo|5 1 -1 6 -10
tempo determinato|-1 -1 -1 6 -2
temporarily|-5 6 0 0 -1
temps|0 3 -3 5 -4
temps que|-1 5 -1 -1 -2
ten|-2 2 7 -3 -5
ten minutes|-4 -1 7 -1 0
tenem*|6 4 -3 -2 -5
tenemos|6 4 -3 -2 -5
tenemos tu|-3 7 -2 -1 -1
tenha|-3 -1 0 0 5
tenha sido|-3 -1 0 0 5
terca|-1 -2 6 -1 -3
term|6 -2 -1 1 -5
termi*|-6 -7 12 -2 4
termin|-11 -6 19 1 -4
termin fur|-2 -1 6 0 -2
terms|-2 3 0 4 -5
terri*|2 4 3 -2 -7
tes|-2 -1 5 -1 -2
test|3 -6 27 -4 -20
test technique|-1 -2 5 0 -1
teste|7 0 -3 -1 -4
teste*|-3 -2 12 -1 -6
testergebnis|0 -2 6 0 -3
testergebnis konnen|-1 -2 6 0 -3
tests|5 3 0 -1 -7
text|2 4 0 -1 -5
than|-6 6 3 1 -1
thank|5 6 -14 -11 3
thank you|5 5 -14 -11 3
thank*|10 7 -14 -14 0
thanks|8 13 -13 -14 2
thanks crazy|-1 5 -1 0 -2
thanks for|4 3 -9 -11 9
that|8 -6 -1 1 8
that changes|6 -2 -1 0 -2
that i|6 -2 -3 1 -1
that match|5 -2 0 0 -3
that s|1 0 -1 5 -5
that the|0 -1 -3 7 -3
that they|5 -2 -1 2 -4
that you|2 -14 8 3 8
that yours|-5 0 -1 0 7
the|7 -5 -1 -6 12
the board|5 4 -2 -1 -5
the bus|-5 -2 9 -1 -2
the candidate|7 -1 -1 0 -5
the casting|-4 -1 -1 0 6
the client|7 -2 -1 -1 -3
the closing|-2 5 -2 -1 -1
the criteria|-8 0 0 0 9
the data|-3 -1 -1 -1 5
the day|-2 -1 5 0 -1
the deadline|-4 1 9 0 -6
the decision|8 -2 -1 -1 -4
the director|6 0 -1 -1 -4
the doctoral|-5 0 0 0 6
the employer|-2 10 -1 -1 -6
the engineering|-3 -2 -1 -1 7
the festival|6 0 0 0 -5
the firm|5 -1 -1 0 -2
the first|-3 -4 -3 11 -2
the full|-5 -1 1 0 5
the fundraise|-1 5 -1 0 -2
the headteacher|-1 -2 5 0 -2
the hiring|-2 15 0 -2 -11
the home|6 -2 -3 -1 -1
the interview|2 -2 6 -1 -5
the job|5 0 -4 6 -6
the kombucha|-1 -2 5 0 -1
the landlord|-6 0 0 0 7
the licence|7 -2 -1 0 -3
the medical|5 -1 -1 -1 -2
the month|-5 2 -1 4 0
the new|1 5 -2 -1 -2
the next|-2 -6 6 3 0
the offer|-3 -2 -4 12 -2
the outcome|-3 9 -6 -1 0
the panel|0 1 7 2 -10
the phone|4 -5 5 2 -6
the position|8 0 -6 12 -14
the post|12 -2 -4 8 -14
the public|-4 0 -1 0 5
the recruiter|7 -1 -2 -1 -4
the rejection|-3 0 -2 -1 6
the right|7 -2 -3 -1 -1
the role|11 -1 -2 0 -9
the room|-9 -1 -2 3 8
the sales|2 1 3 -1 -5
the same|-3 0 9 1 -8
the search|6 0 -1 0 -5
the second|-5 9 1 -1 -4
the selection|-5 5 -1 0 2
the shortlist|-1 -2 -1 0 5
the show|-6 -1 0 0 7
the slot|-2 -1 7 0 -3
the soup|-1 -2 -1 6 -2
the standard|-3 -2 -1 0 7
the system|-2 -3 -2 -1 8
the team|0 -5 7 0 -2
the test|3 0 3 0 -7
the time|6 -4 -3 -1 2
the trial|5 0 -1 -1 -3
the vacancy|7 -1 -1 -1 -3
the voice|-5 0 0 0 6
the waitlist|-2 -1 -2 -1 5
the ward|6 -2 0 0 -4
the website|-4 1 -1 0 5
the week|-10 6 -3 5 2
the wheel|-3 0 5 0 -1
theat*|5 -2 -2 -1 1
them|2 9 -5 -4 3
them i|-2 5 0 -1 -2
them mondays|-2 5 -1 0 -2
then|-9 10 8 -1 -5
theo|0 0 -3 -2 5
there|15 0 -2 -6 -11
there are|-5 -1 2 2 2
there may|-3 6 0 0 -2
there s|-2 6 -2 -2 0
there were|5 -2 -1 -1 -1
there*|13 -4 -2 -2 -6
therefore|12 -3 -1 -2 -4
these|-4 -2 6 0 2
these next|-2 5 0 0 -2
they|25 -16 -14 -6 4
they have|7 -1 -1 -1 -4
they just|6 -2 0 0 -4
they re|4 -5 -4 -2 7
they ve|13 -1 -2 -2 -7
they were|-3 -3 -2 2 5
thing|12 -6 2 -2 -7
thing*|2 5 1 -1 -6
things|2 5 1 -1 -6
think|5 -2 -4 4 -2
think it|6 -1 -1 2 -5
this|9 -8 -8 -6 13
this address|2 -1 5 1 -7
this alert|-4 -1 -1 -1 7
this confirms|-3 5 -1 0 0
this decision|5 -3 -1 0 -1
this inbox|-2 5 -1 0 -2
this is|4 2 2 -5 2
this job|5 0 -1 3 -7
this message|4 8 1 3 -1
this notice|8 -4 2 0 -5
this occasion|10 -3 -5 -2 2
this offer|-3 -1 -2 10 -4
this one|11 -2 -3 -2 -5
this post|6 -2 -1 -1 -2
this requisition|7 -2 0 0 -4
this role|6 -5 -2 -1 3
this round|-13 -2 -1 -1 17
this time|16 -10 -10 -5 8
this was|-4 -3 -3 0 10
this week|-13 -4 -2 -3 22
this year|6 -1 -3 -2 3
those|4 3 5 -1 -9
those who|2 2 3 0 -6
thoug*|11 1 -5 -2 -4
though|5 -1 -1 -1 -1
thought|5 -1 -1 -1 -1
three|-4 10 -3 0 -1
three candidates|-3 -1 -1 0 5
three people|-5 3 -1 0 3
three weeks|-2 5 -1 0 -2
thril*|-3 -2 -1 7 -1
thrilled|-3 -2 -1 7 -1
thrilled to|-3 -2 -1 7 -1
throu*|2 -1 4 6 -11
through|2 -1 4 6 -10
through your|3 -1 2 2 -6
throw it|-2 5 -1 0 -2
thurs|-7 -2 11 -2 -1
thurs or|-1 -2 5 0 -1
thurs*|-10 -10 13 0 9
thursday|-10 -10 13 0 9
thursday anytime|-2 -2 5 0 -1
thx|5 -2 -2 -1 1
thx for|6 -2 -1 -1 -2
ti|6 2 1 -3 -6
ti chiamo|10 -3 -3 -1 -3
ti va|-3 -1 6 0 -2
ticke*|1 5 -3 0 -3
tiene*|0 -5 2 -1 4
tienes|0 -5 2 -1 4
tietz|6 -3 -1 -1 -1
tig|-3 -2 -1 0 6
tijd|-1 -1 5 -1 -3
till|0 9 -3 1 -8
time|6 -7 19 -8 -9
time before|-2 0 5 0 -2
time from|-2 6 -1 0 -3
time here|-4 -1 10 -1 -3
time we|5 -2 1 0 -3
times|-15 -1 12 -2 4
times more|-4 0 0 0 5
tinek*|-2 5 -1 0 -2
tineke|-2 5 -1 0 -2
tineke boekhandel|-2 5 -1 0 -2
tipps|-1 -2 -1 -1 5
tips|-4 -2 0 8 -2
tips and|-1 -2 -1 6 -2
titre|-1 -2 -1 0 5
titul*|1 5 -2 2 -5
titulo|1 1 1 2 -5
to|5 -8 -4 -1 14
to a|5 -4 2 -2 -1
to accept|-5 -1 -1 6 2
to all|-2 5 0 0 -2
to approve|-3 -1 0 0 5
to attend|-5 -2 4 0 4
to be|-1 0 -3 -1 12
to come|-2 -1 9 -1 -5
to consider|5 -2 0 -1 -2
to continue|4 -1 5 -1 -7
to everybody|-7 9 -1 -1 0
to extend|5 -3 0 6 -9
to get|-2 7 -3 -1 0
to go|-3 -1 -3 6 2
to hear|1 -3 1 -2 5
to hearing|-5 -1 -1 0 7
to inform|3 -4 0 2 5
to interview|8 -5 2 -1 -4
to invite|-1 -4 9 -1 -3
to it|6 -1 0 0 -4
to join|-1 1 -2 5 -3
to know|0 0 -4 -2 6
to let|7 3 -4 2 -8
to make|5 3 -1 0 -7
to meet|-2 11 -1 1 -9
to not|6 -2 0 0 -3
to offer|-6 -4 -3 25 -3
to our|5 -4 4 2 -6
to privacy|6 -1 0 0 -5
to proceed|9 -4 -1 0 -3
to respond|-6 2 -1 -1 5
to say|1 -2 -3 7 -1
to see|-3 10 1 0 -2
to set|-4 -1 8 -1 -3
to share|5 -1 -1 1 -4
to shortlist|3 4 -1 0 -6
to show|-2 -2 -2 -1 7
to sun|-1 -2 -1 6 -2
to take|6 -2 -3 -1 1
to the|2 4 11 -2 0
to turn|-4 5 -1 -1 1
to work|0 -3 -6 3 5
to you|-2 9 -2 11 -15
to your|3 -12 -7 5 11
toch|7 -2 0 -1 -4
today|-12 12 -1 -3 6
toddl*|-2 -1 -1 5 -2
toddlers|-2 -1 -1 5 -2
todos|-1 5 -1 -1 -2
toegewezen|-3 -1 0 0 5
told|2 -4 -3 5 0
tom|-5 4 0 -2 2
tomor*|-7 -7 15 0 -2
tomorrow|-7 -7 15 0 -2
tomorrow thursday|-2 -2 5 0 -1
ton|4 1 1 1 -7
tools uk|-1 -2 -1 -1 5
top|-5 5 -1 1 0
tot|-3 0 0 -2 5
tot september|-3 5 0 0 -1
total*|-5 6 0 0 0
touch|-6 17 -4 -2 -4
tour|3 -2 5 -1 -5
tout|-6 8 -2 3 -4
tra|5 -5 -2 -1 3
track|0 6 0 -1 -6
track your|-1 5 -1 0 -3
tradi*|-4 6 -1 -1 1
train*|5 -3 4 2 -8
trainee|2 2 4 0 -8
training|5 -5 -2 3 -1
trains|-6 2 1 0 3
tran|-3 -2 1 -1 5
trans*|-1 11 2 -1 -6
transmise|-3 6 -1 0 -2
transmise a|-3 5 0 0 -1
transport|1 4 0 0 -5
trave*|-6 -3 8 -3 5
travel|-3 -3 5 -2 5
travelling|-3 -2 5 0 0
treas*|5 -1 -1 0 -2
treff*|-3 3 3 1 -5
treffen|-1 3 2 2 -5
trego*|-2 -2 -1 -1 5
tregor|-2 -2 -1 -1 5
tres vite|-3 -1 -1 0 5
trevo*|-1 5 -1 -1 -2
trevor|-1 5 -1 -1 -2
trevor mossbank|-2 5 -1 -1 -2
trial|4 -1 12 -1 -13
trial shift|0 0 7 -1 -5
tried|-2 -2 -2 0 6
trois|-1 5 -2 2 -4
trotz*|11 -4 -4 -2 0
trotzdem|11 -4 -4 -2 0
trotzdem danke|9 -2 -2 -1 -3
trovato|5 -1 -3 -2 2
trust|6 -5 2 -1 -3
try|6 -3 -1 -2 1
tu area|-2 -3 0 0 5
tu cv|0 13 -3 -2 -7
tu perfil|-5 4 1 -2 1
tu proceso|-4 -1 5 -1 1
tua|-4 9 -1 -2 -2
tua candidatura|-3 8 -3 -1 0
tue|-2 -1 6 0 -2
tues|-4 -1 8 1 -3
tuesd*|-8 0 4 0 5
tuesday|-9 0 4 0 6
tuo|-1 -5 3 3 1
tuo da|-1 -1 -1 5 -1
turn|-5 7 -1 -1 1
turne*|-10 1 -3 5 8
turned|-10 1 -3 5 8
turned down|-5 -2 -3 5 4
turno|-9 -4 -1 6 9
tusse*|-4 6 2 -1 -3
tvl|-2 5 -1 0 -2
two|2 2 -13 0 12
two weeks|-2 5 -1 0 -2
u|11 -10 -2 -8 7
u niet|8 0 -2 -1 -5
uber|1 1 -1 -4 7
ubermittelt|-2 5 -1 0 -1
ubern*|-3 1 -2 -2 6
ubernachste|-3 0 -1 0 5
ubernachste woche|-3 0 -1 0 5
ubert*|5 -1 -1 -1 -2
ubertragen|5 -1 -1 -1 -2
uberz*|0 -3 6 -1 -1
uberzeugt|-3 -3 7 -1 0
ubrig*|-3 0 -3 1 5
ubrigen|-3 0 -3 1 5
uhr|-17 -3 39 -6 -14
uhr zu|-1 -4 6 -1 -1
uhr zum|-3 -2 7 -1 -1
uhr zuruck|-3 7 -1 -1 -3
uhrze*|-2 1 5 -1 -3
uhrzeit|-2 1 5 -1 -3
uit|-3 -6 8 -2 4
uit voor|1 -3 7 -1 -4
uitei*|5 -1 -1 -1 -2
uiteindelijk|5 -1 -1 -1 -2
uiter*|-2 5 -1 0 -1
uitno*|1 6 1 -1 -7
uitnodigen|3 5 -2 -1 -4
uitsc*|-3 -1 -1 -1 6
uitschrijven|-3 -1 -1 -1 6
uk|2 -5 -1 0 4
ultima|-2 -1 5 -1 -2
um|-13 -7 28 -1 -1
um cliente|-2 -1 -2 -1 5
um die|6 -2 -2 -1 -2
um etwas|-6 3 -1 -1 4
um verstandnis|0 5 -1 0 -3
uma|9 -3 4 -5 -5
umfra*|-3 -3 -1 0 7
umfrage|-3 -3 -1 0 7
un|6 -6 5 -11 0
un altra|5 -3 -4 -2 4
un altro|1 -4 5 -2 0
un autre|-3 -2 -2 -1 8
un chico|5 -1 -2 -1 -2
un entretien|-3 1 5 -1 -2
un processus|-3 -1 -1 0 5
un test|-3 -3 9 -1 -2
una|11 -9 6 -3 -7
una persona|8 -3 -2 -1 -2
unabl*|-3 -5 2 5 7
unable|-3 -5 2 5 7
unable to|-3 -5 2 5 7
unani*|1 -1 -2 7 -4
unanimous|-1 -1 -2 7 -4
und|7 5 -4 -6 -2
und bitten|-3 -2 -3 -1 9
und die|4 -6 5 -1 -2
und du|-2 -3 0 0 5
und wir|5 -5 0 -1 1
und wurde|-3 0 5 0 -2
under|-3 16 -4 0 -2
under review|-10 13 -1 0 -2
under*|-8 0 1 -1 9
understand|-10 -1 2 -1 10
understand that|-5 -1 0 0 6
une|6 -5 -2 -8 9
unfor*|-3 -5 7 2 9
unfortunately|-3 -6 7 2 9
unfortunately following|5 0 -3 0 -2
unfortunately i|-8 4 7 1 -5
unfortunately someone|-3 0 5 0 -1
unfortunately we|0 -5 2 -1 7
ungut|6 -4 -1 0 -2
unive*|-3 6 -1 8 -8
uns|5 4 -1 5 -12
uns auf|0 -2 -2 6 -2
uns erhalten|-3 -1 -1 0 5
uns fur|-1 -3 -4 3 7
uns gegen|6 -1 -1 -1 -3
uns ihnen|-4 -1 -1 9 -4
uns sehr|5 -2 -1 2 -3
uns sie|-1 -2 5 -1 -1
uns so|-1 5 -1 0 -2
uns uberzeugt|-5 -1 8 0 -2
unser|-3 -3 8 2 -3
unser gesprach|-2 -1 5 -1 -1
unser*|8 1 -6 -7 -3
unsere|7 4 -6 -5 1
unsere entscheidung|-1 -3 0 0 5
unserem|8 -2 -3 0 -3
unserer|3 -3 -2 -3 6
unserer entlastung|8 -3 -1 -1 -4
unsub*|-10 -6 -3 -1 21
unsubscribe|-10 -6 -3 -1 21
unsuccessful as|-3 -2 0 0 6
unsuccessful we|-3 -1 0 0 5
unter|-5 3 6 2 -4
unter*|1 12 -1 2 -9
unterlagen|4 9 -2 -5 -5
until|-11 15 -5 5 5
until at|-2 -1 -2 0 5
until the|-7 7 -1 2 0
until you|-1 -2 -1 5 -1
up|2 0 5 -7 -2
up a|-3 -1 6 0 -2
up for|5 3 -2 -1 -5
up front|-2 -1 -2 0 5
up in|-1 -5 1 -1 5
up she|-3 -2 -1 -1 6
up to|-3 5 0 2 -4
updat*|8 -2 -3 -3 2
update|7 4 -3 -2 -4
updated|2 -5 0 -1 6
updated cv|-3 -2 1 -1 5
updated resume|-3 -2 -1 -1 6
uploa*|-5 -1 -4 0 10
upload|-5 -1 -3 0 8
upload je|-2 -1 -1 0 5
ur|12 -3 -2 -1 -6
uren|5 -1 -1 -1 -2
urlau*|-9 3 -4 9 1
urlaub|-2 1 -2 5 -2
urlaubsbedingt|-4 1 -1 -1 5
urlaubsbedingt verzogert|-1 -3 0 0 5
us|-1 22 -1 7 4
us about|-5 -1 1 -1 6
us know|-11 -5 3 4 8
us the|-2 -1 -2 -1 6
us through|-5 0 -1 0 6
us within|-1 5 0 0 -3
us your|-6 2 0 0 3
use|-1 -3 -1 2 5
use your|4 2 -1 1 -6
used|3 -1 3 0 -6
using|-3 -1 -1 -1 5
usted|5 3 -3 2 -7
uteis|6 -1 -1 -1 -2
utrec*|-4 -2 0 -1 6
utrecht|-4 -2 0 -1 6
uur|-17 -10 26 6 -3
uur op|-2 -1 5 0 -2
uw|8 3 -10 -6 4
uw kandidatuur|-1 5 -1 -1 -3
ux|5 -2 -2 4 -4
ux designer|5 -2 -2 1 -2
v|5 -8 5 4 -6
v avendo|-3 -1 6 0 -1
va|-7 6 12 -2 -9
va a|5 -1 -2 0 -1
va bene|-5 -1 7 0 -1
vacan*|13 -4 -4 -5 -5
vacancy|9 3 -1 -3 -7
vacant|-3 -2 -1 -1 6
vacante|7 -3 2 -1 -5
vacantes en|-2 -1 0 -1 5
vacat*|7 3 -5 -4 -1
vacature|14 5 -5 -3 -10
vacature staat|-3 5 0 0 -1
vacature voor|5 -3 0 0 -2
vacatures|-4 -1 -3 -1 9
vader|-1 5 -1 -1 -1
vader en|-1 5 -1 -1 -1
vaga|10 -3 -7 -3 5
vaga auxiliar|-5 -1 0 0 6
vaga de|12 -3 -6 -4 2
vagas|-1 0 -3 -3 6
vai|2 -2 0 4 -5
vakantie|-2 5 -1 -1 -1
vale|-4 8 -4 2 -3
valid|-4 5 -1 -1 1
valid*|-9 9 -2 0 2
valida|-4 7 -1 0 -1
valor*|8 0 -3 -1 -4
value*|-8 2 6 -1 1
values|-4 2 7 -1 -4
valut*|-7 1 -2 -1 9
vamos|13 -4 -4 -2 -3
van|0 7 -2 -2 0
van de|-4 5 -2 3 -2
van ons|-6 11 0 -3 -2
ve|6 -14 1 -4 0
ve already|-3 -4 -1 -1 8
ve applied|-2 5 0 0 -3
ve been|-8 0 8 3 -2
ve decided|-3 -2 -3 0 13
ve done|0 -1 5 -1 -3
ve filled|5 -1 -1 0 -3
ve had|9 2 2 -2 -12
ve hired|-2 -1 -1 -1 5
ve not|6 -1 1 -1 -5
ve questions|-1 -1 -1 6 -2
ve sent|-3 -1 -2 -1 6
veder*|-2 0 5 -1 -2
vedere|-2 0 5 -1 -2
veel|4 -6 -4 -2 7
veel plezier|-1 -2 -2 -1 6
vehic*|-3 1 -2 5 -2
vehicule|-2 -1 -1 5 0
vehicule et|-2 -1 0 5 -2
veja outras|-5 -1 0 0 6
vendr*|-3 -3 6 1 -1
vendredi|-3 -3 6 1 -1
vener*|-4 -4 10 -1 0
venerdi|-4 -4 10 -1 0
venir|-2 -2 5 -1 -1
venir*|-3 -2 5 -1 2
venire|-2 -1 5 0 -1
venue|-5 -2 5 -1 3
ver|1 5 -3 -1 -2
veran*|4 -5 -2 0 3
verda*|3 1 1 0 -5
verde*|12 3 -1 -4 -9
verder|13 -2 0 -3 -7
verder gaat|-3 5 0 0 -1
verei*|5 -3 -4 2 0
verfa*|2 12 -3 -3 -8
verfahren|3 5 -4 -2 -2
verfu*|-5 -4 -2 -1 12
verfugbar|-6 -2 -1 -1 11
verge*|7 -5 0 -5 2
vergeben|4 -8 3 -4 6
vergeben wir|-6 0 7 0 0
vergeet|-1 5 -1 0 -3
vergeet niet|-1 5 -1 0 -3
verhi*|-4 -1 9 -1 -2
verhindert|-3 -1 6 -1 -1
verif*|-7 -8 -1 -1 18
verified|-1 -4 -1 0 6
verify|-3 -1 -1 -1 5
verify your|-3 -1 -1 -1 5
verka*|6 -2 0 -1 -3
verke*|-2 5 -1 0 -3
verkl*|-1 -2 -1 -1 5
verklaring|-1 -2 -1 -1 5
verlo*|-7 0 5 0 3
verloopt over|-3 -4 2 -1 5
verra|-6 8 3 -1 -5
vers|-2 11 -2 -2 -4
vers vous|-5 10 -2 -1 -2
versa*|2 -2 -1 6 -5
versand|-1 -1 0 6 -4
versc*|-2 -1 6 -1 -3
verschieben|-2 -1 6 -1 -2
verse*|-5 2 0 2 2
versenden|-5 3 -1 0 2
versenden wir|-5 3 -1 0 2
verst*|0 13 -6 -1 -6
verstandnis|2 6 -4 -1 -3
verstandnis dass|-1 5 -1 -1 -3
verstuurd|-3 7 -1 0 -2
verte|-2 -2 -2 -1 7
vertr*|1 -1 -8 17 -8
vertrag|-5 -3 -4 15 -3
vertraging|-3 6 -1 0 -1
vertrauen|5 -1 -1 -1 -2
verwa*|-6 11 2 -1 -6
verwachten|-2 5 -1 0 -1
verwi*|0 -3 -2 -1 6
verwijder|-2 -1 -1 0 5
very|8 -6 3 3 -10
verzo*|-13 8 -4 7 1
verzogert|-7 3 -2 5 1
verzogert sich|-5 7 -1 0 -2
verzogerungen|-4 6 -1 0 -1
verzogerungen kommen|-4 6 -1 0 -1
veut|-3 1 -2 6 -2
vez|13 -5 -1 -3 -4
via|-7 -3 8 1 2
vice|-1 -1 -2 0 5
vice president|-2 -1 -2 0 5
video|-5 4 17 -3 -13
video interview|0 1 4 0 -5
video*|-1 -3 11 -1 -6
viele|7 -4 0 2 -5
viele*|0 2 -2 -5 12
vielen|0 2 -2 -5 12
vielen dank|0 0 -1 -5 14
viens|-2 -1 6 -1 -2
view|-6 -3 -3 -2 15
view on|-2 -3 0 0 6
viewe*|-11 4 -2 -1 10
viewed|-11 5 -2 -1 8
viewed your|-7 2 -1 -1 7
viewi*|-5 0 0 0 5
viewing|-5 0 0 0 5
vikra*|-2 -2 -1 -1 5
vikram|-2 -2 -1 -1 5
vimos|2 -5 -1 -1 5
virtu*|-2 -4 7 -1 -1
visa|-4 -3 3 -1 5
visio|-4 -2 8 -1 -1
visita|-5 -1 -1 0 7
vite|-3 -1 -1 0 5
viva|0 -4 -1 -1 6
vivai|-1 -1 -1 5 -1
voce|-7 -9 -1 4 14
voce avancou|-3 -2 8 -1 -2
voce foi|2 -2 -2 5 -2
voce participou|-4 -1 -1 -1 7
voce salvou|-5 -1 0 0 6
voce se|-3 5 0 0 -1
voice|-4 -1 -1 -1 5
vol|6 -3 2 -2 -3
voldo*|-2 7 -1 0 -3
voldoet|-1 6 -1 0 -3
volge*|0 4 3 0 -6
volgend|5 -2 -1 -1 -1
volgend jaar|5 -2 -1 -1 -1
volgende|-5 6 6 -2 -5
volgende week|-3 7 -1 -1 -2
voll|-3 0 -3 -1 8
volum*|1 5 -2 0 -3
volun*|8 0 -2 -1 -5
volunteer|8 0 -2 -1 -5
vom|12 -1 -2 -3 -6
von|-3 19 -8 -4 -3
von dir|-4 0 -1 0 5
von ihnen|-5 -2 -1 -1 10
von mir|-3 -2 -2 5 2
von uns|-9 12 1 -2 -2
voor|7 -14 8 -11 8
voor de|11 2 -3 1 -11
voor die|6 -1 -1 -1 -3
voor een|2 -6 3 -3 4
voor het|1 -3 10 -3 -4
voor je|9 -10 6 -2 -2
vor|-10 -6 1 0 14
vorbe*|5 -2 3 5 -10
vorbei|5 0 -3 1 -3
vorhe*|-5 5 3 0 -3
vorher|-5 5 3 0 -3
vorst*|2 6 1 -4 -4
vorstellungsgesprach|-2 -2 5 -2 1
vos|7 -11 -3 -4 10
vos coordonnees|7 -4 -2 -1 -1
voss|-8 6 1 1 -1
voted|6 -1 -2 3 -5
votre|-1 -2 -6 -10 27
votre candidature|7 0 0 -4 -3
votre demande|-4 0 -2 -2 9
votre dossier|-4 -2 -3 -2 12
votre espace|-5 4 -2 -1 3
votre rendezvous|-2 -2 -1 -2 7
votre reponse|-2 -1 0 5 -2
votre retour|-3 -1 0 0 5
vou|-3 6 -1 -1 -1
vous|-6 8 0 -6 14
vous avez|0 -3 -3 -2 8
vous dire|-2 5 -1 0 -2
vous informons|6 -1 0 0 -3
vous nous|5 -1 -1 0 -2
vous remercions|5 -1 -2 -1 -1
vrien*|1 6 -1 -2 -3
vrijd*|-5 5 6 -1 -5
vrijdag|-5 6 4 -1 -4
w|-7 8 -3 -1 12
w d|-7 6 -4 1 13
w the|-1 5 -1 0 -2
waaro*|1 -3 -2 -1 5
wacht*|0 -5 -1 -1 8
wachtwoord|-1 -2 -1 0 5
wachtwoord is|-1 -2 -1 0 5
wahl|1 3 -1 3 -5
wait|-4 7 -2 3 -4
waiti*|-8 4 -2 -1 7
waiting|-8 4 -2 -1 7
waitl*|-2 -1 -2 -1 5
waitlist|-2 -1 -2 -1 5
walk|-6 -1 7 0 1
want|0 6 2 14 -18
want het|-2 5 -1 0 -2
want it|-2 -3 -2 11 -4
want to|-2 6 5 -1 -8
want you|0 1 1 3 -5
wante*|15 -1 -5 -2 -8
wanted|15 -1 -5 -2 -8
wanted to|7 -1 -2 -1 -2
war|10 -3 -1 1 -6
ward|8 -3 0 0 -5
ware|-7 1 -3 6 3
ware der|-2 -1 0 7 -3
waren sie|-4 -1 0 0 5
warst|7 -2 -3 -2 0
warte*|-3 0 -2 -1 6
warteliste|-5 1 -2 -1 7
was|14 -18 -18 -5 14
was a|3 -2 -5 2 4
was frei|-2 -3 0 0 5
was jij|-1 -2 -1 0 5
was not|3 -9 -4 -3 16
was sent|1 5 0 1 -5
was unanimous|-1 -1 -2 7 -4
wasnt|-7 -1 -2 -2 12
wat|4 3 1 0 -7
wat ons|-1 -1 -1 5 -1
watched|6 -1 -1 0 -2
water*|2 1 -2 4 -5
way|-2 8 -5 0 -1
we|13 -9 -11 -6 9
we appreciate|5 2 -2 -1 -3
we are|-5 -9 5 12 7
we bellen|-3 5 0 0 0
we bewaren|5 -2 -1 0 -2
we can|-7 -1 6 2 0
we cant|-10 -5 1 4 14
we couldnt|-10 -2 -2 3 12
we d|-9 -3 15 10 -4
we decided|7 -2 -1 0 -4
we did|6 -1 -1 -1 -4
we do|9 0 -2 -1 -3
we dont|5 3 -2 2 -8
we ended|5 -1 -1 -1 -3
we felt|5 -1 -1 -1 -2
we gaan|6 -2 -1 -1 -3
we get|-1 7 -2 -1 -3
we had|2 -2 -1 -3 6
we have|10 2 -2 -5 -9
we havent|-6 8 -2 -1 1
we hebben|15 0 -6 -4 -4
we hired|8 -3 -2 -1 -3
we hope|-6 2 -2 -1 9
we keep|2 2 1 1 -6
we know|6 0 -1 -1 -4
we ll|-8 14 3 0 -2
we may|-3 5 1 0 -3
we met|5 -1 -1 -1 -2
we need|13 -2 -3 -2 -5
we nog|-5 0 1 -1 4
we now|-4 1 -1 0 5
we r|7 -2 -1 0 -4
we ran|-4 -1 0 -1 5
we re|10 9 -7 -3 -9
we receive|-8 6 -1 -1 4
we regret|-1 -3 -2 -3 11
we talked|1 -1 -2 5 -3
we thank|5 0 -1 0 -4
we throw|-2 5 -1 0 -2
we ve|15 -14 -9 -4 0
we want|-4 1 -2 7 -3
we were|1 -5 5 -4 4
we will|-5 10 2 1 -2
we wont|13 -6 -1 -2 -6
we would|-7 -5 1 10 1
we zitten|5 -1 -1 -1 -2
wear|-5 -1 11 -1 -4
websi*|-5 -2 -3 -1 11
website|-5 -2 -3 -1 11
wed|-3 -1 6 -1 -2
weddi*|-2 5 -1 0 -2
wedding|-2 5 -1 0 -2
wedne*|-9 0 10 1 -2
wednesday|-9 0 10 1 -2
weds|-8 -4 14 4 -6
weds to|-1 -2 -1 6 -2
week|-16 31 -9 3 6
week after|-2 -1 0 6 -2
week and|7 1 -1 -1 -6
week for|-2 -1 5 0 -1
week of|-4 5 -1 0 0
week vrijdag|-3 5 -1 0 -1
week w|-1 5 -1 0 -2
weeke*|1 10 -3 -1 -6
weekend|0 9 -3 -1 -4
weeks|-14 16 -5 -2 5
weeks ago|-4 -3 -1 0 8
weg|18 -6 -3 -4 -5
wegen|-3 6 -3 -1 0
weil|7 -2 0 -2 -2
weite*|-3 4 -1 -8 11
weiter berucksichtigen|-2 -2 5 0 0
weitere|-5 1 -1 -1 6
weiteren|8 -5 -3 -2 3
wel|6 1 -2 0 -4
welco*|-4 -6 -4 -2 18
welcome|-3 -5 -4 0 14
welcome an|-3 0 -1 -1 5
well|-4 4 7 2 -5
welli*|-2 -1 5 -1 -2
wellies|-2 -1 5 0 -2
wen|14 -4 -4 -2 -5
wenn bis|-3 5 0 0 -1
wenn du|6 2 -3 -1 -4
wenn es|-6 -1 3 -1 4
wenn sie|-1 -6 -2 5 4
went|9 -1 -8 -4 4
went with|-1 -2 -5 -2 9
wer|-4 7 2 -2 -3
werde*|-2 6 -1 -6 11
werden|-2 7 -1 -5 8
werden da|-1 -3 -1 0 6
werden ihre|-5 3 -1 0 3
were|14 -21 -4 -5 12
were not|4 -6 4 -2 2
were unable|-7 -1 2 -2 8
were unsuccessful|-4 -2 2 -1 5
weren*|5 -5 -3 -2 5
werent|5 -5 -3 -2 5
werk|5 -2 -1 -1 -1
werke*|5 -2 -1 0 -2
werken|5 -1 -1 -1 -3
werkt*|-2 7 -2 -1 -2
werktags zwischen|-2 5 -1 -1 -2
werkz*|0 -4 0 0 5
werkzeugbau|-1 -3 0 0 5
werkzeugbau gmbh|-1 -3 0 0 5
werkzeugmechaniker|-1 -3 0 0 5
werkzeugmechaniker formenbau|-1 -3 0 0 5
westm*|-5 1 0 1 4
weten|-6 5 2 1 -1
what|0 -5 3 4 8
what is|-3 -3 -1 0 6
what it|-2 -1 -3 -1 6
what we|4 -2 2 5 -9
what you|3 -5 1 1 0
whate*|-5 6 -1 -1 0
whatever|-5 6 -1 -1 0
whatever the|-4 5 -1 -1 1
whats*|-6 10 -2 -2 1
whatsapp|-5 7 -2 -2 3
whatsapp als|-2 5 -1 -1 -2
whatsapp vale|-3 6 -2 -1 -1
wheel|-3 0 5 0 -1
wheel you|-3 0 5 0 -1
wheel*|-3 0 5 0 -1
wheelbuilder|-3 0 5 0 -1
wheelbuilder not|-3 0 5 0 -1
when|9 10 0 -4 -15
when a|-5 3 -1 0 3
when the|0 6 -1 -1 -4
when you|3 1 2 -1 -5
where|-8 -2 2 -2 10
where you|-5 -3 -2 -1 10
wheth*|-7 0 -2 -2 10
whether|-7 0 -2 -2 10
which|4 7 7 -3 -14
which would|-3 -1 8 -1 -3
while|-3 9 -4 2 -2
who|12 -4 -1 -8 -7
who apply|0 5 0 0 -4
who can|7 -2 -2 -1 -2
who has|10 -3 -2 -1 -3
who have|-3 5 0 0 -1
who meet|-4 5 0 0 -1
who s|1 -5 -3 -1 8
whole|5 -1 -1 0 -3
whose|7 -5 -2 -1 1
wider*|-2 -1 -1 -1 6
wie|-5 -2 1 5 4
wie besprochen|-1 -4 3 8 -5
wieder|-6 5 -1 -2 4
wieder in|-3 0 -1 0 5
wiesb*|-2 -3 0 0 5
wiesbaden|-2 -3 0 0 5
wiesbaden suchen|-2 -3 0 0 5
wij|6 -3 -3 -4 4
wij de|-4 -1 -2 -1 7
will|-2 26 8 -6 -13
will apply|-5 0 0 0 5
will be|-9 9 12 -3 3
will call|0 13 -3 -2 -7
will contact|-7 7 -2 4 -2
will end|-4 -1 -1 -1 6
will not|11 -10 0 -5 -2
will review|-4 6 0 0 -1
will take|-4 4 5 0 -5
wir|8 -6 -2 -6 7
wir bedauern|-1 -2 -3 -1 6
wir benotigen|-1 -3 0 0 5
wir bestatigen|-5 2 -1 -1 5
wir bieten|-2 -1 5 -1 -2
wir bitten|-5 9 1 -1 -5
wir danken|7 -4 -1 0 -2
wir einen|-5 3 4 0 -3
wir freuen|-9 -3 -3 19 -3
wir gerade|-2 -3 0 0 5
wir haben|10 5 -11 -3 -3
wir ihnen|7 2 -8 -1 1
wir ihr|-5 3 1 0 1
wir ihre|2 -5 2 -1 2
wir ihren|-2 -1 -5 3 5
wir keine|-5 -2 0 -1 8
wir mochten|-5 -3 5 5 -2
wir nicht|4 0 1 1 -5
wir sie|-7 0 8 -2 2
wir uns|9 -4 -1 3 -10
wird|-6 11 -5 -3 4
wirkl*|5 -1 -1 -1 -2
wirklich|5 -1 -1 -1 -2
wish|1 -5 -2 -3 14
wish you|-2 -1 -3 -2 13
with|9 -15 -1 -6 13
with a|-3 -9 -6 2 18
with an|7 -2 -2 0 -2
with another|-12 -1 -2 -1 17
with other|5 -1 -1 0 -3
with reference|5 -1 -1 1 -3
with someone|-1 -2 -3 -2 6
with the|6 2 2 -4 -6
with this|3 -1 3 -1 -5
with us|-2 10 3 -2 -6
with you|-1 3 4 2 -8
with your|14 -12 -7 -1 7
withd*|-3 -5 2 -2 9
withdraw|0 5 0 -2 -3
withdrawn|-10 -10 3 1 16
withdrawn your|-5 -3 -1 0 10
withi*|-4 7 -4 4 5
within|-4 7 -4 4 5
witho*|0 -6 1 0 8
without|0 -6 1 0 8
without a|4 -1 1 1 -5
woche|-12 10 0 6 -3
woche bin|-3 0 -1 0 5
woche*|-7 6 3 2 -3
wochen|-4 8 -2 2 -4
wochenende|-2 -1 5 -1 -2
woens*|-5 1 3 0 1
woensdag|-6 1 3 0 1
wohl|-3 0 -1 0 5
wohl jemanden|-3 0 -1 0 5
wohno*|-2 5 -1 -1 -2
wohnort|-2 5 -1 -1 -2
wohnu*|-11 -1 -2 1 13
wohnung|-6 -1 -1 -1 10
wollt*|5 -1 -2 -1 -2
women|-3 -2 -2 -1 8
women in|-4 -1 -1 -1 7
wonin*|-4 -1 0 0 6
woning|-4 -1 0 0 6
wont|15 0 -7 -4 -9
wont be|10 -1 -4 -3 -4
wont cover|5 -1 -1 0 -2
word|-5 2 -3 0 6
word je|-1 6 -1 0 -3
wordt|5 7 -1 -2 -8
wordt het|6 -1 -1 -1 -3
work|-1 -6 8 2 7
work for|-3 -1 6 0 -2
work out|-1 -2 -1 -1 5
worki*|0 9 -1 1 -3
working|0 9 -1 1 -3
works|-10 -2 10 -1 3
works*|7 -1 0 0 -6
worri*|-3 0 5 -2 0
worries|-5 0 6 -2 1
worries re|-3 0 5 0 -1
would|-8 -14 28 8 2
would be|6 -1 -1 -1 -3
would like|-9 -2 16 8 -10
would welcome|-3 0 -1 -1 5
would you|-10 -5 8 2 4
write|2 9 -2 0 -6
write to|-1 5 0 1 -3
writi*|9 -4 2 -2 -7
writing|9 -4 2 -2 -7
writing to|-4 0 -3 -2 9
writing with|8 -1 -2 -2 -4
writt*|-3 -3 11 0 -4
written|-3 -3 11 0 -4
wunsc*|5 -8 -5 1 7
wunschen|6 -6 -2 -1 4
wurde|9 -14 6 -4 3
wurde dich|-3 -1 5 0 0
wurde gepruft|7 -4 -1 -1 -1
wurde nach|-2 -3 0 0 6
wurde sie|-5 -1 6 0 -1
wurde*|3 -10 3 -4 8
wurden|1 -9 3 -4 8
wurden wir|5 -1 -1 0 -2
x|0 6 0 -4 -3
x escribirnos|-3 6 -2 -1 -1
y donner|5 -2 -1 0 -1
y en|6 -2 -1 0 -2
y la|-3 -3 -2 1 6
y lo|5 -2 -1 0 -2
y por|11 -3 -2 -1 -5
y te|-4 6 1 -1 -1
ya|11 -3 -4 -5 1
ya no|-3 -4 -1 -1 8
ya tenemos|-1 7 -2 -1 -3
yara|-2 -1 7 -1 -3
yard|5 -5 2 0 -1
year|14 -1 -7 -2 -1
year and|9 -1 -1 0 -7
year but|-6 0 0 0 7
year s|-10 6 -1 0 5
years|6 -10 -3 -2 9
years and|-2 -1 -1 0 5
years of|-2 -3 -2 -1 8
yes|-11 4 0 16 -9
yeste*|2 -6 -3 1 7
yesterday|2 -6 -3 1 7
yet|-11 16 0 -2 -3
yo|2 -2 6 -1 -4
yo luz|5 -1 -1 -1 -2
you|3 -10 5 -4 15
you a|-12 -3 -5 6 15
you again|-6 -2 3 0 5
you an|7 0 -2 -1 -4
you appeared|-3 -1 -1 -1 6
you applied|11 -11 -3 -2 4
you are|-4 0 0 0 10
you be|-4 -2 5 0 1
you built|-3 0 5 0 -1
you by|-4 -1 5 -1 1
you can|-5 5 9 10 -4
you cant|-3 -1 5 -1 0
you come|-3 -2 12 -1 -6
you d|10 -7 -1 -1 -1
you did|1 -1 6 -2 -3
you do|-7 -8 13 -4 7
you dont|-7 7 5 -2 -4
you ever|5 -1 -1 0 -3
you for|6 7 -11 -11 -2
you forward|5 -1 -1 0 -3
you free|-2 -1 8 -1 -3
you from|-5 2 5 0 -1
you have|-1 -9 16 -6 9
you havent|-6 -2 6 -1 4
you interviewed|5 -1 -2 0 -2
you joining|-2 -1 1 7 -5
you know|5 9 -10 -1 -4
you left|-3 -2 -1 -1 7
you like|-5 -2 4 3 -1
you ll|2 8 -1 1 -9
you may|10 1 -1 0 -1
you need|-6 4 1 0 3
you on|-1 -2 -2 5 2
you out|-4 -2 2 0 5
you please|-2 -2 -1 0 5
you re|-1 5 7 -2 2
you recently|-6 -3 -3 -1 13
you requested|-5 -1 -1 0 8
you saved|-5 -3 -1 -1 10
you send|-4 -3 0 1 6
you start|-2 -3 -2 8 0
you started|-1 -3 -1 0 5
you still|-4 -3 -1 6 2
you success|5 -1 0 0 -3
you that|9 -6 0 6 -2
you the|2 -3 -10 23 -11
you to|2 1 9 3 -12
you ve|-6 -1 18 3 -9
you want|6 -3 -1 7 -9
you were|17 -6 -6 0 -7
you werent|10 -3 -2 -1 -3
you who|-1 -2 -2 0 6
you will|-6 6 1 -1 2
you yet|-2 6 -1 0 -2
your|4 -10 -11 -10 22
your answers|-7 2 -2 0 7
your app|-3 -3 10 -1 -4
your application|4 22 -5 -11 -9
your candidacy|7 1 -1 0 -7
your circumstances|-5 1 0 0 4
your conditional|6 -1 -1 -2 -2
your contract|-2 -3 -1 6 0
your current|-2 -5 0 1 5
your cv|6 1 6 -3 -9
your data|0 3 1 1 -5
your dbs|-1 -1 -1 5 -2
your decision|-5 -2 0 0 8
your details|4 -6 -2 3 1
your draft|-2 -3 0 0 6
your email|-6 6 -3 -1 4
your employment|-6 -2 -2 0 10
your experience|5 -4 -3 3 -1
your file|-1 6 -1 0 -4
your first|0 -2 -3 -1 6
your form|-3 9 -2 -1 -3
your interest|12 1 -4 -4 -12
your interview|1 -6 -1 0 7
your laptop|-2 -2 -1 -1 5
your last|-5 -2 -1 -1 10
your letter|2 2 1 1 -5
your name|12 -4 -3 -2 -3
your next|5 -1 -1 0 -3
your offer|-6 -3 -3 -3 15
your patience|4 2 -1 0 -5
your portfolio|6 1 -2 -1 -4
your profile|3 -2 -3 -2 6
your project|-4 -1 0 0 5
your qualifications|0 5 0 0 -4
your request|-7 -2 -1 -1 11
your score|8 -2 -2 0 -3
your skills|7 3 -2 -1 -7
yours|4 -14 -2 11 7
yours for|-2 -3 0 0 6
yours if|1 -2 -2 8 -5
yours is|-6 -2 3 -1 7
yours isnt|-4 -1 -1 -1 6
zahlu*|-3 0 -2 -2 7
zeige*|-2 -2 7 -1 -1
zeigen|-2 -2 7 -1 -1
zeit|-3 6 0 0 -3
zeit und|5 -2 -1 0 -1
zeitr*|-1 -2 -2 -1 5
zeitraum|-1 -2 -2 -1 5
zeugn*|-5 0 -1 -1 8
zeugnisse|-4 -1 -2 -1 7
ziegl*|6 -2 -1 -1 -2
ziegler|6 -2 -1 -1 -2
zin|-3 -1 0 0 5
zitte*|8 -2 -2 -1 -3
zitten|8 -2 -2 -1 -3
zitten vol|7 -2 -2 -1 -2
zoals|0 -1 -2 5 -2
zodra|-4 7 -1 0 -2
zodra het|-3 5 0 0 -1
zomer|5 -1 -1 -1 -2
zonde*|-7 0 3 -1 6
zonder|-7 0 3 -1 6
zonder cv|-2 -1 -1 0 5
zoom|-3 -4 8 -1 0
zoon|-1 5 -1 -1 -1
zoon deventer|-1 5 -1 -1 -1
zu|3 1 -5 4 -4
zu einem|-6 -1 11 -1 -3
zu horen|-3 0 -1 0 5
zu ihrer|-2 -5 -1 -1 9
zu konnen|-2 -2 -2 9 -3
zu mussen|5 -1 -1 -1 -3
zu unserer|5 -4 -2 -1 1
zu verzogerungen|-4 6 -1 0 -1
zum|-25 4 14 6 11
zum probearbeiten|-4 -2 10 -1 -3
zur|-6 0 2 -1 6
zur umfrage|-1 -3 -2 0 6
zuruc*|2 0 -5 -2 4
zuruck|5 0 -5 0 0
zuruckgezogen|-5 -5 -1 0 12
zuruckgezogen haben|-4 -4 -1 0 10
zusag*|5 3 -1 -1 -6
zusage|6 1 -1 -1 -4
zusage geben|6 -1 -1 -1 -3
zusam*|5 0 -1 -1 -2
zwar|-10 1 12 -1 -2
zwar inzwischen|-6 0 7 0 0
zwei|-1 5 4 -4 -3
zweit*|-2 -1 7 -2 -3
zweite|-4 -1 9 -1 -3
zweite position|-6 0 7 0 0
zwisc*|-5 7 -2 -1 2
zwischen|-3 7 -1 -1 -2
zwolf|5 -1 -1 0 -2
λλ|-6 5 7 0 -5
`;
