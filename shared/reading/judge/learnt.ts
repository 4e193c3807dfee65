/** What each sign counts for rejection, confirmation, interview, offer and other, in hundredths. Written by `npm run learn`. */
export const learnt = `
<?chosen-others>|-31 29 -6 -1 19
<?closed>|-24 20 11 -1 -3
<?day>|-7 -15 43 11 10
<?denial>|-11 26 6 -5 23
<?feedback>|10 -4 -5 3 -7
<?foreign>|14 -5 -6 -2 0
<?hard-choice>|-6 13 2 -1 -8
<?hint>|-37 15 16 8 17
<?interview>|7 5 15 -10 -14
<?no-job>|18 3 -1 -2 -19
<?offer>|7 -4 -7 7 2
<?receipt>|14 -15 2 -3 1
<?refusal>|-38 36 9 -14 29
<?regret>|-12 24 6 -7 14
<?unfit>|-27 31 6 -5 -1
<advertising>|-4 -18 -14 -9 35
<applied>|5 20 -3 -17 -6
<appointment>|-24 -2 28 1 -5
<assessment>|13 -7 36 -13 -32
<by-applicant>|-47 -5 -14 -7 61
<cancelled>|25 -8 -19 -13 -16
<chosen-others>|34 -40 -35 -19 -15
<closed>|44 -38 -39 -30 -28
<competition>|11 1 -7 -8 -12
<concession>|2 -1 8 -2 -5
<condition>|-6 26 2 3 17
<congratulation>|-24 -14 29 5 0
<contrast>|12 -19 -5 -7 -6
<day>|-44 -22 57 5 -26
<declines-feedback>|15 -1 -7 -3 -14
<denial>|18 -31 -20 -12 14
<detail>|-6 24 12 -6 -4
<employee>|-43 -9 -13 -8 60
<experience>|29 -21 -19 -7 -23
<feedback-asked>|-4 -3 -3 11 -1
<feedback>|5 0 -6 -4 8
<filled>|29 -26 -16 -25 -10
<final>|2 -8 5 5 -4
<foreign>|-14 -21 -9 -11 48
<hard-choice>|10 -13 -1 -4 9
<harmless>|-2 22 5 -7 -5
<hint>|23 -31 -21 -15 -7
<internal>|19 -15 -3 -2 -8
<interview>|-14 -25 49 -8 -25
<interviewed>|9 -24 37 -7 -16
<invites-contact>|6 -8 9 7 -12
<invites-reapply>|13 -13 -15 -8 -3
<job-like>|7 13 -2 -8 -6
<job>|11 11 -5 -7 -13
<keeps-on-file>|15 12 -21 -7 -13
<later>|-13 35 -13 2 -10
<location>|9 -17 2 -1 8
<luck>|16 -25 -16 -15 1
<negation>|9 -14 -9 -13 18
<no-denial>|-2 -6 11 2 8
<no-door>|2 -10 -4 0 19
<no-job>|-65 -37 -23 -20 64
<no-reason>|18 -20 -9 -9 -1
<no-reply>|5 12 -1 -2 -9
<no-shortfall>|16 -11 -4 1 -16
<not-reached>|14 -6 20 -9 -22
<not-yet>|-26 35 10 -6 -4
<offer>|-28 -21 -28 57 -33
<offers-feedback>|24 -6 -17 -5 -9
<ongoing>|-13 29 17 4 -3
<other-candidate>|18 -21 -19 -12 -6
<outreach>|-15 -8 -8 -2 28
<pending>|-31 37 -16 -12 -19
<possibility>|-1 20 11 1 10
<praise>|13 -19 13 -12 -8
<qualification>|18 -15 -5 -11 -8
<receipt>|-5 36 -3 -15 -20
<refusal>|38 -50 -34 -24 4
<regret>|12 -22 -4 -16 16
<request>|-29 -27 21 12 36
<salary>|-3 -6 1 10 7
<skill>|25 -9 -13 -5 -17
<status>|7 18 -13 -9 11
<survey>|-6 -11 -11 -2 33
<thanks>|13 -8 -6 -13 -13
<title>|10 -4 2 -2 -18
<undecided>|-48 58 -6 -8 -26
<unfit>|39 -39 -31 -16 -19
<until>|-1 17 3 6 15
<weighed>|8 1 -7 -8 7
<wishes>|11 -21 -19 -12 26
<withdrawn>|-47 -15 -11 -7 60
=confirmation|-36 36 -11 -10 -14
=interview|-26 -8 33 -8 -17
=offer|-15 -4 -7 25 -5
=other|-37 2 -1 -10 38
=rejection|29 -29 -20 -15 -26
@-1|-20 -5 -3 -1 24
@0|4 3 0 -11 13
@1|5 15 -3 -9 -5
^<?day>|-29 3 20 -9 21
^<?denial>|-9 -2 5 0 7
^<?foreign>|26 -1 -14 -9 -21
^<?refusal>|-6 -3 -1 -1 12
^<advertising>|-40 -21 -15 -10 54
^<applied>|14 19 -19 -15 -19
^<appointment>|-7 6 -5 -1 8
^<assessment>|9 -20 31 -10 -27
^<by-applicant>|-11 -1 0 0 13
^<cancelled>|5 9 -6 -3 -3
^<closed>|23 4 -14 -9 -11
^<condition>|-8 -3 -2 -1 13
^<congratulation>|-10 -8 -5 15 8
^<contrast>|0 -7 -1 -1 10
^<day>|-3 -4 9 -1 -2
^<denial>|17 -10 -8 -4 4
^<feedback>|11 -5 -4 -1 -1
^<filled>|11 -6 -2 -1 0
^<final>|2 -1 10 -2 -10
^<foreign>|-53 -35 -36 -29 64
^<harmless>|-16 -2 4 -1 14
^<hint>|14 -3 -3 -2 -6
^<interview>|-27 -26 40 -12 -29
^<interviewed>|6 -24 30 -17 -12
^<job-like>|14 11 -6 -14 -15
^<job>|18 -8 -14 -16 -18
^<keeps-on-file>|-2 -6 -5 9 6
^<later>|-2 -2 17 -3 -9
^<negation>|19 -29 -12 -14 19
^<no-door>|-16 -12 -7 -2 34
^<no-job>|-53 -24 -16 -13 52
^<no-reply>|-1 9 -1 0 -5
^<not-yet>|-7 -5 0 0 12
^<offer>|-21 -11 -16 42 -20
^<pending>|-10 4 -2 -1 8
^<qualification>|-4 -4 0 0 8
^<receipt>|-36 40 -19 -11 -36
^<refusal>|41 -38 -21 -16 1
^<regret>|15 -2 13 -7 -15
^<request>|-12 -10 -5 -1 26
^<salary>|-2 -5 -2 -1 10
^<status>|29 -24 -25 -13 0
^<survey>|-11 -4 -3 -1 19
^<thanks>|0 24 -14 -8 -15
^<title>|20 -4 -15 -7 -25
^<withdrawn>|-36 -24 -5 -2 52
^a|5 -15 0 0 17
^a votre|4 -12 -3 5 7
^aanbo*|-3 -3 -3 11 -2
^aanbod|-3 -3 -3 11 -2
^aanvr*|-6 0 0 0 7
^aanvraag|-6 0 0 0 7
^ab|-7 0 5 -1 3
^abges*|-2 -5 0 0 7
^abgeschlossen|-2 -5 0 0 7
^about|-3 -6 3 -1 8
^absag*|18 -9 -8 -6 6
^absage|28 -8 -7 -5 -9
^absage ihrer|7 -3 -1 0 -2
^absagen|-8 -1 -1 0 9
^acces*|-6 -1 -1 -1 7
^access|-6 -1 -1 -1 7
^accou*|4 -14 -8 -4 22
^account|-5 -8 -6 -3 22
^account exec|7 0 -1 0 -5
^accountant|8 -4 -1 -1 -2
^ackno*|-9 16 -1 0 -7
^acknowledgement|-7 11 -1 0 -3
^actio*|-6 -4 -3 -2 14
^action|-6 -4 -3 -2 14
^action required|-3 -5 -2 -1 11
^admin*|5 7 -3 -2 -5
^afspr*|-6 -4 8 -2 4
^afspraak|-6 -4 8 -2 4
^afwij*|10 -4 -2 -2 -2
^afwijzing|10 -4 -2 -2 -2
^agend*|-6 -3 13 -1 -3
^aggio*|11 -7 2 -2 -3
^aggiornamento|8 -6 3 -2 -2
^alert|-4 -1 -1 -1 7
^all|-5 -1 0 -1 7
^als|15 11 -8 -7 -17
^alter*|8 -1 -2 -1 -4
^alternance|8 -1 -2 -1 -4
^an|10 -4 -3 1 -5
^an update|9 -3 0 0 -5
^analy*|9 5 -4 -1 -9
^analyst|6 5 -2 -1 -7
^and|0 -5 -3 2 7
^anfra*|4 0 -5 -5 7
^anfrage|4 0 -5 -5 7
^any|-3 10 -3 -2 -3
^any news|-5 13 -1 -1 -6
^apolo*|-4 -2 11 -1 -4
^apologies|-4 -2 11 -1 -4
^app|-3 7 -2 -1 -1
^appli*|10 19 -15 -12 -10
^application|11 18 -14 -12 -11
^application confirmation|-4 8 -1 0 -3
^application for|14 1 -1 -4 -12
^application has|-9 8 -2 5 -2
^application outcome|8 -4 -1 0 -2
^application received|-7 13 -2 0 -5
^application status|7 3 -1 0 -6
^application submitted|-3 9 -1 0 -5
^application to|14 3 2 -3 -16
^application was|-1 10 -4 -3 0
^application with|8 -5 6 -1 -8
^apply*|5 7 -2 -1 -4
^applying|5 7 -2 -1 -4
^appre*|14 3 -2 -2 -13
^apprentice|6 3 -1 -1 -7
^arbei*|-9 -6 -6 10 11
^are|-6 -2 -2 -1 11
^arriv*|-6 8 -2 -1 1
^artic*|-8 11 -3 -2 1
^artis*|-4 -1 -2 -1 8
^asses*|-7 -9 16 -4 8
^assessment|-7 -9 16 -4 8
^assessment centre|-3 -2 9 0 -4
^assis*|17 -3 -3 4 -20
^assistant|18 -3 -2 0 -18
^assoc*|8 -1 -1 -1 -4
^associate|10 -1 -1 0 -8
^at|18 -6 -4 1 -13
^atual*|9 -2 -1 0 -5
^atualizacao|9 -2 -1 0 -5
^atualizacao da|7 -2 0 0 -4
^audit*|-8 0 -2 -1 11
^audition|-12 -1 -2 -1 16
^auf|3 -7 2 -2 4
^ausbi*|10 0 -4 1 -6
^aushi*|10 -4 0 -2 -5
^aushilfe|10 -4 0 -2 -5
^auswa*|11 -1 4 -2 -12
^auswahlverfahren|9 -3 6 -1 -10
^autom*|-7 13 -1 -1 -4
^auxil*|-3 3 -4 7 -3
^auxiliar|-4 4 -4 7 -3
^auxiliar de|-4 0 -3 7 0
^avail*|-6 -4 11 -1 0
^availability|-5 -3 11 -1 0
^avez|-2 -3 -1 -1 7
^avis|-5 -1 -2 0 8
^avis nous|-4 -1 -2 0 7
^aw|15 -3 -5 -1 -8
^aw bewerbung|10 -5 2 -3 -4
^aw initiativbewerbung|-2 7 -1 -1 -2
^aw maler|2 -2 -2 7 -5
^backg*|-3 -5 -3 -1 11
^background|-3 -5 -3 -1 11
^background check|-4 -3 -1 -1 8
^baker|8 -2 -1 -1 -5
^bank|8 0 -2 0 -5
^baris*|18 -2 -6 -3 -6
^barista|18 -2 -6 -3 -6
^bedan*|-4 10 -3 -1 -2
^bedankt|-4 10 -3 -1 -2
^bedankt voor|-3 7 -2 -1 -1
^been|-10 5 -7 3 8
^been invited|-2 -2 -2 -1 7
^bei|12 7 -9 1 -14
^bei uns|7 -1 -2 0 -4
^beim|-3 9 -1 0 -5
^bench|-2 7 -2 -1 -3
^bench joiner|-2 7 -2 -1 -3
^besch*|-5 -1 -2 -1 9
^besta*|-15 12 -2 -1 6
^bestatigung|-13 11 -2 -1 4
^beta|-11 -3 -2 -1 17
^beta programme|-4 -1 -1 0 7
^beves*|-6 1 -1 -1 7
^bewer*|17 13 -19 -13 -19
^bewerberdaten|-6 -4 -1 0 11
^bewerbung|20 12 -21 -12 -23
^bewerbung als|14 8 -3 -5 -16
^bewerbung auf|11 -4 -1 0 -6
^bewerbung bei|12 11 -5 -3 -16
^bewerbung um|-1 -3 -1 -1 7
^bewerbung vom|8 -6 -1 0 -1
^bewerbung wurde|-8 1 -1 -1 9
^bewerbungseingang|-2 7 -2 0 -2
^bewerbungsgesprach|-7 -2 7 -2 4
^bij|-1 12 -7 3 -6
^bijba*|7 -1 -2 -1 -3
^bijbaan|7 -1 -2 -1 -3
^bitte|-8 -9 -3 -1 21
^bitte um|-4 -5 -1 -1 12
^board|-7 -1 4 0 4
^bus|2 -4 8 0 -6
^c|-6 10 -3 -1 -1
^call|-10 -3 17 -1 -3
^cambi*|-5 -2 9 -1 -1
^cambio|-5 -2 9 -1 -1
^cambio de|-4 -1 11 -1 -4
^camer*|7 -2 -2 -1 -2
^cance*|5 -7 -1 -2 6
^canceled|3 -1 6 0 -8
^cancelled|0 -1 -6 -1 9
^candi*|17 14 -23 -13 -17
^candidacy|10 -2 -1 0 -6
^candidat|-5 -2 -1 0 8
^candidate|-5 -8 -5 -2 19
^candidato|-2 -5 -2 -1 11
^candidatura|16 12 -18 -10 -13
^candidatura a|7 -1 -1 -1 -4
^candidature|18 16 -14 -6 -31
^candidature est|-6 8 -1 0 -1
^candidature poste|-4 7 -1 -1 -1
^cant|-3 -1 -3 0 8
^card|-7 -2 0 0 10
^carta|-5 -2 -2 8 1
^carta oferta|-3 -1 0 7 -2
^case|3 -2 7 -2 -6
^casti*|-6 -2 -2 -1 11
^casting|-3 -1 -1 -1 7
^centr*|0 -3 8 0 -5
^centre|-1 -2 8 0 -4
^certi*|-6 -1 0 0 8
^chang*|-2 -4 22 -5 -8
^change|0 -4 17 -2 -11
^change of|-2 -1 9 0 -5
^chat|-5 -7 14 -3 1
^check|1 -4 -2 -3 9
^chius*|13 -7 -2 -2 -2
^chiusa|11 -6 -2 -1 -1
^cita|-3 -2 -2 -2 8
^clerk|-6 -5 5 -1 7
^clien*|3 -4 14 -3 -9
^cliente|-2 -2 11 -2 -5
^close*|-1 -4 -2 -1 8
^closed|-1 -4 -2 -1 8
^closi*|-6 -9 -3 -2 19
^closing|-6 -9 -3 -2 19
^closing soon|-3 -2 -1 -1 7
^co|-1 -3 -3 -1 8
^cocin*|8 -2 -2 -2 -3
^coffe*|-3 -1 -3 -1 8
^coffee|-3 -1 -3 -1 8
^collo*|0 -6 14 -4 -2
^colloquio|0 -6 14 -4 -2
^colloquio di|-6 -2 8 -2 3
^com|-9 7 3 -1 0
^com sucesso|-4 8 -1 -1 -2
^comme*|9 -2 -2 -1 -3
^como|-4 -3 -1 0 9
^compl*|-22 -16 -1 -3 38
^complete|-12 -6 5 -1 12
^complete your|-9 -9 6 0 13
^compt*|-5 -1 -1 -1 7
^con|-9 0 11 -1 -2
^conco*|3 7 3 -2 -10
^confe*|-11 11 -2 -1 3
^conferma|-7 12 -1 -1 -3
^confi*|-27 27 1 -1 1
^confirmacion|-4 8 -1 0 -3
^confirmation|-19 21 3 2 -10
^confirmation of|-8 10 1 -1 -3
^congr*|-5 -3 -2 3 7
^congratulations|-5 -3 -2 3 7
^conhe*|-10 -3 5 -1 9
^conos*|-4 -2 8 -1 -1
^consu*|15 -4 -4 -2 -5
^consultant|18 -4 -2 -2 -9
^conta|-6 -4 -3 -1 13
^contr*|9 -10 -3 10 -7
^controller|9 -2 -2 -1 -4
^convo*|-8 -2 11 5 -7
^convocation|-2 -1 7 -1 -2
^cook|7 -3 0 -1 -3
^coord*|4 4 3 -2 -10
^coordinator|8 1 1 -1 -9
^credi*|-4 -6 -2 -1 13
^credit|-7 -5 -2 0 15
^credit union|-4 -5 -1 0 10
^crew|12 2 -1 -1 -12
^cto|-4 -1 7 -1 -1
^cuisi*|-1 -2 7 -2 -2
^curri*|2 2 -3 5 -7
^curriculo|-3 7 -1 -1 -2
^cv|5 18 -11 -5 -6
^d|6 -3 -1 12 -15
^da|16 -4 0 -2 -9
^dank|-1 9 -1 -1 -6
^danke|-2 17 -5 -2 -9
^data|9 -3 2 -2 -6
^date|-7 -3 1 9 -1
^datin*|-5 0 -1 -1 7
^dating|-5 0 -1 -1 7
^day|-3 -3 1 -1 7
^de|2 -2 5 -11 14
^de empleo|-2 7 -1 0 -4
^de estagio|-5 9 -1 -1 -2
^de reception|-4 7 -1 0 -1
^de recrutement|-3 -1 7 -1 -2
^de votre|-6 8 1 -1 -2
^decis*|11 -9 -8 -5 10
^decision|11 -9 -8 -4 9
^deckh*|8 -5 2 -1 -4
^deckhand|8 -5 2 -1 -4
^decli*|-6 -1 -1 -1 9
^dein|8 -4 -6 4 -2
^deine|-4 18 -2 -2 -5
^deine bewerbung|-1 16 -1 -2 -8
^del|-1 -5 -3 -2 11
^delay|-4 9 -1 0 -3
^delet*|-5 -3 -2 0 10
^della|-1 -6 -1 0 9
^deman*|-8 -3 -2 -1 14
^demande|-8 -3 -2 -1 14
^demande de|-9 -1 -1 -1 12
^der|0 9 -5 -2 1
^desca*|9 -8 -1 -1 1
^descartado|10 -5 -1 -1 -3
^desis*|-12 -3 -2 -2 19
^desistement|-12 -3 -2 -2 19
^di|-5 -13 -1 3 20
^did|-7 -3 5 0 5
^digit*|8 -2 1 -1 -6
^dispo*|10 -2 -3 -2 -2
^disposition|8 -2 -1 -1 -3
^do|-4 0 0 -3 9
^do sol|-3 -2 -1 -1 7
^docum*|-12 -8 -12 -7 34
^documenti|-2 -5 -4 -2 13
^documentos|-4 -4 -3 -2 14
^documents|-2 -1 -3 -1 8
^doman*|-8 0 8 -2 2
^domanda|-7 0 5 -2 3
^dossi*|-5 9 -5 -3 3
^dossier|-8 11 -5 -3 4
^drive*|15 -4 1 -2 -9
^driver|15 -4 1 -2 -9
^educa*|-4 0 7 -1 -2
^eine|-8 1 -3 -1 10
^einga*|-16 21 -2 -1 -5
^eingang|-9 12 -1 0 -3
^eingangsbestatigung|-9 13 -1 0 -2
^einge*|-10 14 -1 -1 -2
^eingegangen|-10 14 -1 -1 -2
^einka*|-8 3 -1 -1 6
^einla*|-14 -8 23 -3 -1
^einladung|-14 -8 23 -3 -1
^einladung zum|-6 -5 11 -2 3
^einst*|-2 -3 -2 12 -4
^em|-20 0 -1 -1 23
^emplo*|1 -1 -6 15 -6
^employment|-1 0 -3 12 -6
^empre*|8 -3 -1 -1 -3
^en|-2 9 -1 4 -4
^encer*|0 -5 -1 -1 8
^encerrada|-4 -4 -1 -1 9
^engin*|11 -1 -5 6 -12
^engineer|6 0 -4 6 -9
^enqui*|-5 -1 -1 0 8
^enquiry|-5 -1 -1 0 8
^entre*|6 -19 32 -13 -24
^entretien|8 -6 11 -4 -8
^entrevista|2 -13 29 -9 -16
^entry|7 -2 -1 -1 -2
^entsc*|11 -1 -2 -2 -6
^entscheidung|11 -1 -2 -2 -6
^ergeb*|8 -2 -1 0 -5
^ergebnis|8 -2 -1 0 -5
^erhal*|-6 12 -1 -1 -3
^erhalten|-6 12 -1 -1 -3
^erinn*|-2 -2 7 0 -2
^erinnerung|-2 -2 7 0 -2
^erzie*|7 5 -2 -2 -8
^erzieherin|7 3 -2 -2 -6
^esito|24 -13 -2 -4 -6
^esito candidatura|7 -4 -1 0 -3
^est|-10 11 -2 -1 2
^estag*|-1 8 -2 -1 -4
^estagio|-1 8 -2 -1 -4
^etapa|-5 -2 11 -2 -2
^etape|-4 -4 14 -1 -4
^ete|11 -2 -3 -3 -3
^exec|10 -1 -2 -1 -7
^exper*|-8 -2 -2 -1 13
^experience|-5 -1 -1 0 8
^expir*|-6 -5 3 -1 9
^expired|-4 -4 -1 0 9
^facha*|7 -4 -1 0 -2
^fahre*|7 -3 -1 0 -3
^fahrer|7 -3 -1 0 -3
^feedb*|20 -7 -8 -3 -5
^feedback|20 -7 -8 -3 -5
^fehle*|-5 -2 -1 -1 9
^fehlende|-5 -2 -1 -1 9
^fehlende unterlagen|-5 -2 -1 -1 9
^fellow|7 0 -1 -1 -5
^festi*|5 3 -1 -1 -7
^festival|5 3 -1 -1 -7
^filia*|-3 -3 8 0 -1
^filled|7 -3 -1 0 -2
^fin|8 -3 -1 -1 -3
^final|5 -1 9 -2 -9
^foi|-6 -2 -2 -1 11
^follo*|13 2 -6 -4 -7
^follow|9 -2 -4 -1 -1
^follow up|9 -2 -4 -1 -1
^followup|7 -1 -2 -1 -3
^for|3 16 -11 -9 0
^for applying|6 8 -2 -1 -7
^for barista|-6 -1 -1 -1 8
^for your|-4 20 -4 -3 -7
^frage|-4 -3 -3 0 10
^freez*|-4 -2 0 0 7
^freeze|-4 -2 0 0 7
^frida*|-7 6 -2 0 3
^friday|-7 6 -2 0 3
^from|18 -12 2 3 -16
^fur|-3 13 -7 -4 4
^fur ihre|-6 7 0 0 0
^fyi|-5 -2 -1 -1 9
^galle*|-3 7 -1 0 -3
^gallery|-3 7 -1 0 -3
^gegev*|-3 -2 -2 -1 7
^gegevens|-3 -2 -2 -1 7
^gener*|2 7 -2 -1 -6
^general|-3 7 -1 0 -3
^gespr*|-3 -6 25 -4 -12
^gesprach|1 -4 9 -1 -4
^gesprek|-1 -1 8 -1 -4
^get|-4 -2 0 0 7
^get the|-4 -2 0 0 7
^good|-5 -2 -2 7 2
^good news|-3 -1 -1 8 -3
^got|-9 17 -3 -1 -6
^got it|-6 16 -3 -1 -6
^graci*|0 10 -5 -2 -4
^gracias|2 11 -5 -2 -5
^gracias por|3 8 -4 -1 -5
^gradu*|9 -1 -4 -2 -2
^graduate|11 -2 -1 0 -7
^grant|-11 -1 -1 -1 14
^grazi*|2 7 -4 -2 -4
^grazie|2 7 -4 -2 -4
^guest|-9 0 0 0 10
^haben|-11 5 -1 4 4
^haben ihre|-7 4 -1 -1 4
^happe*|-7 12 -2 0 -3
^happens|-7 12 -2 0 -3
^happens now|-5 10 -1 0 -3
^has|-15 5 -6 3 13
^has been|-8 7 -5 4 1
^have|-7 0 -1 0 8
^head|-6 -1 -3 -1 11
^head of|-5 -3 -3 -1 12
^hebbe*|-6 11 -1 0 -4
^hebben|-6 11 -1 0 -4
^hebben je|-3 8 -1 0 -4
^helaa*|8 0 -2 -1 -5
^helaas|8 0 -2 -1 -5
^hello|12 -1 -1 -1 -8
^hello from|8 -1 -1 0 -6
^herin*|-6 -4 14 -1 -3
^herinnering|-6 -4 14 -1 -3
^hi from|-8 -3 7 -1 4
^hirin*|-13 -7 -6 -3 29
^hiring|-13 -7 -6 -3 29
^hold|-7 10 -1 -1 -1
^house|-8 -2 1 3 7
^how|-13 -4 -3 -1 20
^hr|7 -2 1 -1 -6
^i|2 -4 12 -1 -9
^ihr|-9 -3 2 -8 23
^ihr jobagent|-4 -1 -1 -1 7
^ihr profil|-6 0 -2 -1 8
^ihr vorstellungsgesprach|-4 5 7 -1 -5
^ihre|9 -8 -17 -8 8
^ihre anfrage|-1 -2 -3 -2 9
^ihre bewerbung|15 9 -14 -6 -15
^ihrem|-5 -1 -1 -1 8
^ihrer|3 -10 -10 -4 28
^ihrer bewerberdaten|-6 -4 -1 0 11
^ihrer bewerbung|12 -8 -4 -2 6
^im talentpool|-4 -2 -1 0 7
^in|0 12 0 -10 13
^incom*|-6 -4 -1 -1 11
^info|-1 -7 -1 -1 10
^info zu|-2 -5 0 -1 8
^initi*|4 13 -4 -2 -11
^initiativbewerbung|4 13 -4 -2 -11
^inscr*|-18 28 -5 -2 -5
^inscricao|-8 14 -2 -1 -3
^inscripcion|-4 8 -1 -1 -2
^inter*|2 -4 30 -16 -13
^interesse|1 0 -6 -2 7
^interest|3 13 -4 -2 -8
^interest in|5 7 -2 -1 -8
^internship|8 5 -4 -1 -8
^interview|-4 -11 33 -12 -16
^interview feedback|-1 -1 -5 -1 8
^interview friday|-6 7 -2 0 1
^interview time|-3 -2 10 -1 -4
^intro|-4 -3 -1 -1 8
^invit*|-20 -9 21 -5 9
^invitation|-15 -4 15 -3 6
^invite|-2 -1 7 0 -4
^invited|-3 -2 -4 -1 10
^invited to|-2 -2 -2 -1 7
^invoi*|-3 -3 -2 -1 9
^invoice|-3 -3 -2 -1 9
^is|-19 0 -1 -1 20
^it|-6 13 -3 -2 -2
^je|-13 14 -7 -9 29
^je profiel|-2 -4 -1 -1 8
^je sollicitatie|10 9 -5 -3 -10
^job|4 -17 -9 4 19
^job alert|-4 -1 -1 -1 7
^job application|14 -7 -1 -1 -3
^job closing|-4 -5 -1 -1 11
^job offer|-3 -2 -2 10 -3
^jobag*|-6 -2 -2 -1 12
^jobagent|-6 -2 -2 -1 12
^jobs|-22 -10 -6 -4 36
^jobs for|-6 -2 -1 -1 11
^jobs in|-6 -3 -2 -2 12
^joine*|0 7 -2 -1 -4
^joiner|0 7 -2 -1 -4
^journ*|8 -3 3 -2 -6
^junio*|7 4 -4 -1 -5
^junior|7 4 -4 -1 -5
^karri*|-2 -1 -3 -1 7
^karriereabend|-2 -1 -3 -1 7
^kenne*|-3 -4 18 -4 -6
^kennenlernen|-2 -3 15 -3 -5
^kenni*|-8 -4 14 -3 0
^kennismaking|-4 -1 10 -1 -4
^know|-7 -2 -1 -1 10
^kundi*|-5 -2 -2 -1 9
^kurze|-2 -2 -4 -1 10
^la|-3 -5 -2 -5 18
^la tua|-2 -7 -3 -1 13
^lauft|-3 -3 7 0 -1
^le|0 -3 8 -1 -3
^lead|11 -4 -2 0 -5
^lehrs*|13 -3 -3 -3 -4
^lehrstelle|13 -3 -3 -3 -4
^let|-5 -3 9 0 -1
^let s|-5 -3 9 0 -1
^lette*|-13 9 -6 13 1
^letter|-11 2 -6 13 3
^letti*|-6 -1 -1 -1 9
^letting|-6 -1 -1 -1 9
^lettr*|7 -1 -1 2 -7
^lettre|7 -1 -1 2 -7
^linke*|-8 -5 -3 -2 18
^linkedin|-8 -5 -3 -2 18
^m|7 9 -4 -3 -7
^m w|2 12 -2 -2 -4
^mag|8 -1 -1 0 -5
^mai|-5 -3 -1 -2 10
^maint*|-5 -2 0 0 7
^maintenance|-4 -1 -2 0 7
^maler|2 -2 -2 7 -5
^maler gesucht|2 -2 -2 7 -5
^manag*|14 -5 -3 -4 -10
^manager|13 -2 -4 -4 -8
^manqu*|-2 -3 -2 -1 8
^manus*|-11 -1 -2 -2 16
^manuscript|-5 -1 -1 -1 8
^market|-5 -1 -1 0 7
^mecan*|13 -3 -3 -3 -5
^mecanico|13 -3 -3 -3 -5
^medic*|12 -4 -7 -4 3
^medical|7 -4 -6 -4 7
^membership|-5 -1 -2 0 8
^mento*|-4 -1 -1 0 7
^merci|-6 15 -2 -1 -5
^messa*|-4 -3 -2 0 9
^mestr*|-8 -2 0 0 10
^mestrado|-8 -2 0 0 10
^mi|-13 -1 -1 -1 16
^minij*|9 -3 -1 -2 -2
^minijob|9 -3 -1 -2 -2
^missi*|-3 -3 -4 -2 12
^mission|-3 -3 -4 -2 12
^monte*|11 -6 -2 -1 -2
^monteur|11 -6 -1 -1 -2
^morge*|-2 -2 8 -1 -3
^morgen|-2 -2 8 -1 -3
^na|5 -3 -4 8 -5
^nachf*|-4 -2 -2 -2 10
^nachfrage|-2 -2 -1 -1 7
^nachs*|-3 -2 7 -1 -2
^nao|-1 -5 -2 -1 8
^neede*|-4 -5 -5 -2 15
^needed|-4 -5 -5 -2 15
^neue|-9 -5 -4 -2 21
^neue jobs|-7 -2 -2 -1 12
^new|-16 -8 -4 -3 28
^new jobs|-6 -2 -1 -1 11
^new message|-3 -2 -1 0 7
^news|-6 10 -5 9 -8
^newsl*|-10 -4 -3 -2 19
^newsletter|-10 -4 -3 -2 19
^next|-3 -1 17 -3 -9
^next steps|-1 -3 15 -2 -8
^nicht abgeschlossen|-3 -4 0 0 8
^nieuw*|-7 -4 2 -1 10
^nieuwe|-5 -3 2 -1 7
^no|3 4 -7 -3 4
^no subject|8 -1 -2 -1 -4
^noch|-4 -2 0 0 7
^noch nicht|-3 -4 0 0 8
^nonse*|7 -2 -1 -1 -3
^nonselection|7 -2 -1 -1 -3
^not|15 -6 1 -3 -6
^note|8 -1 -1 -1 -6
^notic*|15 -8 0 -3 -5
^notice|15 -7 0 -3 -5
^notif*|15 -5 -4 -1 -7
^notre|4 -4 2 6 -7
^nous interesse|-4 -1 -2 0 7
^nov|0 0 7 0 -7
^nova|-7 -2 12 -1 -3
^now|-5 9 -2 0 -2
^nueva*|-3 -3 -2 -1 10
^nuevas|-3 -3 -2 -1 10
^nλ|-2 7 -2 0 -2
^of|-3 9 -4 6 3
^of employment|-2 -2 -1 10 -4
^of your|-15 10 2 -1 8
^ofert*|5 -10 -6 3 9
^oferta|11 -5 -3 5 -8
^ofertas|-6 -6 -3 -3 17
^offer|-23 -14 -20 43 -12
^offer letter|-6 -1 -2 11 -2
^offer of|-2 -2 -1 11 -5
^offic*|10 4 0 0 -16
^officer|10 4 1 0 -17
^on|-2 -1 -14 4 19
^on hold|-9 10 -1 -1 0
^onboa*|-3 -2 -2 -2 9
^onlin*|5 -4 18 -3 -16
^online|-1 -5 11 -1 -4
^onlinetest|7 -3 6 -1 -7
^ons|7 -3 -3 2 -3
^ontva*|-18 25 -3 -2 -4
^ontvangen|-11 17 -2 -1 -3
^onze|-3 -2 -2 -1 8
^onze sollicitatieprocedure|-3 -2 -2 -1 8
^op|1 1 -5 -3 7
^op je|10 -5 -1 -1 -3
^open|-2 -3 -4 -1 11
^opera*|8 -1 0 3 -11
^opini*|-2 -3 -2 0 7
^opinione|-4 -2 -1 0 7
^opinione conta|-4 -2 -1 0 7
^oppor*|-4 -4 -4 -2 14
^opportunita|-4 -3 -2 -1 9
^order|-1 -3 -3 -1 9
^our|1 -6 4 7 -6
^outco*|18 -10 -5 -3 2
^outcome|18 -10 -5 -3 2
^outcome of|-4 -2 0 0 7
^overd*|-4 -3 -3 -2 12
^para|-8 -1 -1 4 7
^parti*|7 -5 3 -3 -2
^partn*|-6 -3 2 -1 9
^paso|-7 -4 11 -2 2
^pedid*|-7 -4 -2 -1 15
^pedido|-7 -4 -2 -1 15
^pedido de|-4 -1 -1 -1 7
^perso*|9 -3 -3 -1 -1
^pesqu*|-5 -1 -1 0 7
^pesquisa|-5 -1 -1 0 7
^pfleg*|8 2 -1 -1 -7
^pharm*|7 -3 0 0 -3
^phone|-5 -2 12 -1 -3
^phone screen|-4 -2 10 -1 -3
^photo*|-6 1 -1 0 7
^piece*|-1 -3 -2 -1 8
^pieces|-1 -3 -2 -1 8
^piso|-8 -2 -2 -1 13
^pitch|-11 -1 -1 -1 15
^place|-2 -2 -2 -1 7
^plann*|2 -2 -4 -3 8
^planner|7 0 -2 -1 -4
^planning|-6 -2 -2 -2 12
^plant*|-8 -2 -2 -1 13
^pleas*|-2 -6 -2 1 9
^please|-2 -6 -2 1 9
^por|6 7 -4 -1 -6
^posit*|10 -8 5 -3 -5
^position|10 -8 5 -3 -5
^posiz*|11 -6 -2 -1 -2
^posizione|11 -6 -2 -1 -2
^posizione chiusa|8 -5 -1 -1 -1
^poste|10 5 -3 0 -12
^poste de|8 -3 0 2 -6
^postu*|-2 15 -3 -2 -7
^postulacion|-3 8 -1 0 -3
^pour le|-3 -2 7 -1 -1
^pract*|12 -2 0 -2 -6
^practicas|11 -1 -1 -1 -7
^prakt*|15 -4 0 -2 -8
^praktikum|15 -4 -2 -2 -7
^priva*|-1 -4 -1 -1 7
^privacy|-4 -3 -1 -1 8
^probe*|2 -4 10 -2 -5
^proce*|25 7 -17 -10 -32
^proceso|24 6 -10 -8 -20
^process|-1 9 -1 2 -9
^processo|14 -3 -5 -4 -2
^proch*|-3 -3 11 -1 -4
^prochaine|-3 -3 11 -1 -4
^prochaine etape|-3 -3 11 -1 -4
^procu*|-1 -4 -1 -1 7
^produ*|8 -7 6 -2 -4
^profe*|5 -1 -1 5 -9
^profi*|-22 -16 -7 -3 37
^profiel|-2 -4 -1 -1 8
^profil|-14 -6 -3 -1 23
^profile|-9 -6 -3 -1 18
^progr*|2 -5 -2 -3 9
^progress|-3 -3 -2 -1 8
^propo*|-24 -7 -6 30 7
^proposal|-8 -1 -1 -2 12
^proposition|-6 -2 0 13 -5
^proposta|-12 -4 -4 20 0
^pross*|-6 -3 12 -1 -2
^prossimo|-6 -3 12 -1 -2
^prova|-2 4 9 -2 -8
^prueb*|-4 -3 11 -1 -3
^publi*|-7 -1 -2 -2 12
^quali*|-7 12 1 -1 -6
^quart*|-3 -2 -1 -1 7
^que|-11 -4 -2 -1 18
^query|-9 -1 -2 -2 14
^quick|-1 -4 12 -2 -4
^quick chat|-4 -5 15 -1 -5
^quiz|-10 -1 0 0 11
^r|-6 8 -3 -1 1
^rate|-5 -3 -3 -1 12
^re|15 16 0 -19 -23
^re any|0 12 -3 -1 -9
^re application|11 1 -2 -1 -9
^re bewerbung|-2 11 -3 -2 -4
^re cv|8 0 -3 -1 -4
^re job|7 -4 3 -2 -4
^re lavoro|9 -2 -2 -1 -2
^re offer|-7 -1 -2 3 8
^re re|8 -1 17 -5 -19
^re summer|8 -2 -1 0 -4
^react*|8 -1 -3 -2 -1
^reactie|8 -1 -3 -2 -1
^reali*|-10 2 3 -1 5
^receb*|-17 26 -4 -2 -5
^recebemos|-5 8 -1 0 -2
^recebida|-6 8 -1 0 -1
^recei*|-23 26 -6 -2 -8
^receipt|-5 8 -1 0 -1
^received|-20 23 -5 -2 -6
^recep*|0 12 -4 -2 -6
^reception|-5 10 -2 -1 -2
^recib*|-17 27 -4 -2 -8
^recibida|-6 11 -1 -1 -3
^recibimos|-5 8 -1 0 -2
^recibimos tu|-5 8 -1 0 -2
^recor*|-6 -1 -2 -1 10
^recru*|-7 -3 4 -3 11
^recruiter|-5 -2 -1 -1 8
^recu|-5 11 -1 -1 -2
^recue|-3 7 -1 -1 -2
^redac*|7 -2 -2 -1 -3
^ref|5 4 -1 0 -7
^refer*|-5 0 -6 -6 18
^reference|7 -3 -2 -3 1
^references|-4 -8 -2 -2 16
^references for|-3 -3 -2 -1 9
^referral|-9 7 -1 -1 4
^refus|11 -5 -2 -1 -4
^regar*|15 -3 -3 -1 -9
^regarding|15 -3 -3 -1 -9
^regarding your|10 -2 -2 0 -5
^registrar|11 -6 -1 -1 -4
^registration|-6 -1 -1 0 8
^rejec*|-11 -3 -3 -2 19
^rejection|-5 -2 -1 -1 10
^remin*|-8 -7 4 -2 12
^reminder|-8 -7 4 -2 12
^rende*|-5 -3 -2 -2 12
^rendezvous|-5 -3 -2 -2 12
^rent|-2 -7 0 0 9
^renta*|-8 -1 0 0 9
^rental|-8 -1 0 0 9
^rental application|-8 -1 0 0 9
^repon*|9 -6 -2 -1 2
^reponse|11 -6 -2 -1 -1
^reponse a|8 -6 -1 -1 -1
^repor*|-6 -3 9 -3 4
^reque*|-16 -10 5 -3 23
^request|-14 -8 0 -3 25
^requi*|9 -3 -4 -2 1
^required|-4 -2 -2 -2 10
^requisition|13 -1 -2 -1 -9
^resch*|-4 -1 8 0 -2
^research|8 0 -2 -1 -4
^research fellow|7 0 -1 -1 -5
^resid*|-5 -3 -2 -1 10
^respo*|7 -5 -3 3 -2
^resposta|11 -3 -3 -1 -3
^respu*|8 -2 -1 -1 -4
^respuesta|8 -2 -1 -1 -4
^resul*|23 -17 -13 -7 4
^result|15 -5 -3 -2 -3
^resultado|10 -7 -5 -3 5
^resum*|-5 9 -2 -1 0
^resume|-5 9 -2 -1 0
^retir*|-14 -3 -1 0 19
^retor*|20 -6 -1 -3 -9
^retorno|20 -6 -1 -3 -9
^retorno entrevista|7 -1 -3 -1 -3
^retou*|13 -4 0 -3 -7
^retour|13 -4 0 -3 -7
^ricev*|-7 19 -3 -2 -7
^ricevuta|-3 9 -1 -1 -3
^ricevuto|-4 9 -1 -1 -4
^ricevuto la|-4 9 -1 -1 -4
^ricez*|-3 7 -1 0 -3
^ricezione|-3 7 -1 0 -3
^richi*|-2 -3 -2 -1 8
^richiesta|-2 -3 -2 -1 8
^rinun*|-4 -2 -2 -1 9
^rinuncia|-4 -2 -2 -1 9
^risco*|7 -3 -1 -1 -2
^riscontro|7 -3 -1 -1 -2
^road|-7 2 -1 -1 8
^role|16 -3 0 -2 -11
^round|-8 -1 7 -1 2
^ruckm*|26 -3 -6 -4 -14
^ruckmeldung|26 -3 -6 -4 -14
^ruckn*|-8 -5 -1 0 14
^rucknahme|-8 -5 -1 0 14
^rucknahme ihrer|-5 -4 0 0 9
^s|-4 -5 12 -2 0
^s talk|-4 -3 9 0 -2
^saiso*|7 -3 -1 -1 -2
^salar*|1 -5 -2 -1 7
^salary|1 -5 -2 -1 7
^sales|9 -1 -1 0 -6
^satis*|-5 -3 -1 -1 9
^saved|-7 -4 -2 -1 13
^sched*|-3 -1 7 -4 1
^schedule|-2 -2 7 -1 -3
^schoo*|-9 -4 6 0 8
^school|-10 -4 7 0 9
^scientist|7 -3 0 0 -4
^scree*|-7 -3 13 -1 -3
^screen|-4 -2 10 -1 -3
^seaso*|18 -7 -3 -2 -5
^season|13 -5 -3 -2 -3
^secre*|-2 7 -2 0 -3
^secretary|-3 8 -1 0 -3
^segur*|-3 0 -3 -3 9
^seguro|-3 -1 -2 -3 9
^selec*|17 -2 1 -5 -16
^selected|7 -2 -1 -1 -2
^selectie|8 -3 -2 -1 -2
^selet*|9 -5 -2 -1 0
^selez*|23 -4 -6 -4 -11
^selezione|23 -4 -6 -4 -11
^seman*|0 -4 -2 -1 7
^semana|0 -4 -2 -1 7
^senio*|9 -2 -3 3 -7
^senior|9 -2 -3 3 -7
^sent|-4 9 0 0 -4
^sent to|-4 9 0 0 -4
^septe*|-3 -2 -2 -1 8
^september|-3 -2 -2 -1 8
^serve*|7 -2 -1 -1 -2
^serveur|7 -2 -1 -1 -2
^servi*|10 -4 -3 3 -5
^seu|-5 0 -2 -1 7
^seu pedido|-3 -3 -1 0 8
^shift|-5 -1 0 -3 10
^short*|3 -8 2 -1 4
^shortlisted|4 -7 3 -1 1
^sie|-5 -9 -3 -1 17
^sigui*|-5 -2 11 -1 -2
^siguiente|-5 -2 11 -1 -2
^siguiente paso|-5 -2 11 -1 -2
^slot|-6 -2 8 -1 1
^so|1 -3 -2 7 -2
^sobre|10 0 -4 -2 -3
^sol|-3 -2 -1 -1 7
^solic*|-7 -2 -5 -3 19
^solicitud|-7 0 -5 -3 16
^solicitud de|-5 -1 -2 -1 9
^solli*|21 16 -19 -14 -24
^sollicitatie|25 12 -19 -11 -28
^sollicitatie ontvangen|-6 7 0 0 -1
^sollicitatieprocedure|-2 -2 -2 -1 7
^soon|-3 -2 -1 -1 7
^sorry|8 4 1 -3 -10
^sozia*|-7 8 -1 2 -1
^specu*|3 9 -2 -1 -8
^speculative|3 9 -2 -1 -8
^speic*|-5 -2 -1 0 8
^speicherung|-5 -2 -1 0 8
^speicherung ihrer|-5 -2 -1 0 8
^spont*|7 0 -1 -2 -4
^stage|21 -9 0 2 -14
^stagi*|-1 -3 7 -1 -2
^stand|-3 12 -1 0 -8
^stap|-5 -5 7 -1 3
^start|-5 1 -2 10 -4
^start date|-3 -1 -2 10 -4
^statu*|26 -9 -10 -6 -21
^status|18 -1 -7 -4 -16
^status ihrer|7 -3 0 0 -3
^status of|-9 6 0 0 3
^statusanderung|16 -8 -2 -1 -5
^stell*|6 -7 -8 -2 11
^step|-4 -1 7 0 -1
^steps|-1 -3 15 -2 -8
^still|-8 4 7 -1 -2
^storn*|-1 -1 -5 0 7
^stree*|2 -7 -1 2 5
^street|2 -7 -1 2 5
^stude*|-3 -3 1 -2 7
^student|-3 -2 -2 -1 7
^studi*|10 -4 -4 -1 0
^studio|8 -3 -2 -1 -2
^sua|2 2 -7 -5 9
^sua candidatura|9 -2 -2 -2 -2
^subje*|7 -1 -2 -1 -3
^subject|7 -1 -2 -1 -3
^submi*|-11 16 -3 -1 -2
^submitted|-4 12 -1 0 -7
^successful|8 -5 -2 4 -4
^suces*|-4 8 -1 -1 -2
^sucesso|-4 8 -1 -1 -2
^suite|12 -5 -5 4 -6
^summe*|16 -4 -3 -1 -7
^summer|16 -4 -3 -1 -7
^sunda*|-4 -2 -1 -1 7
^super*|11 -7 3 -1 -7
^supervisor|9 -3 -1 0 -4
^talen*|-1 -4 -5 -2 12
^talentpool|-3 -2 -1 0 7
^talk|-4 -3 9 0 -2
^te|-13 -2 -5 -2 21
^teach*|3 0 4 1 -9
^techn*|2 -3 13 2 -12
^tecni*|1 11 -4 -2 -3
^tecnico|-2 12 -4 -2 -3
^telef*|-7 -3 16 -1 -4
^telefoninterview|-5 -3 11 -1 -3
^telep*|-2 -3 11 -1 -5
^telephonique|-3 -2 9 -1 -3
^tell|-5 -2 -1 0 9
^tell us|-5 -2 -1 0 9
^termi*|-11 -6 25 -4 -7
^termin|-6 -2 17 -2 -7
^terug*|8 -2 0 -1 -4
^terugkoppeling|8 -2 0 -1 -4
^test|9 -5 8 -2 -9
^teste|12 -5 4 -2 -8
^teste de|1 -4 7 -1 -3
^thank|5 15 -12 -5 -6
^thank you|6 15 -11 -5 -9
^thank*|-5 23 -6 -3 -9
^thanks|-5 23 -6 -3 -9
^thanks for|-10 15 -3 -1 3
^the|2 -10 -3 -2 16
^the job|-7 -2 -1 0 11
^this|-2 -5 -6 -2 15
^this week|-6 -3 -2 -1 12
^ticke*|-10 2 -1 -1 10
^ticket|-8 3 -1 -1 7
^tidew*|7 -2 -1 0 -4
^tidewater|7 -3 0 0 -3
^tijds*|-5 -3 11 -1 -2
^time|-1 -8 18 -3 -5
^to|0 3 9 -2 0
^to complete|-2 -1 8 0 -6
^to rent|-2 -7 0 0 9
^to the|8 -3 -2 -1 0
^ton|7 -1 -2 -1 -3
^traba*|3 -1 -3 8 -7
^train*|8 -1 0 -2 -5
^trainee|8 -1 1 -2 -8
^trans*|-7 9 -2 2 -1
^transmise|-4 7 0 0 -1
^trial|-10 -1 2 -2 11
^tu|6 -8 -6 -7 15
^tu solicitud|-8 -4 -3 -1 16
^tua|-1 -10 -3 -2 17
^tua candidatura|4 -8 -2 -1 8
^tua opinione|-4 -2 -1 0 7
^turno|-7 -1 -2 -1 11
^uitno*|-5 -3 11 -1 -2
^uitnodiging|-5 -3 11 -1 -2
^uitsl*|9 -2 -2 -1 -4
^uitslag|9 -2 -2 -1 -4
^um|-8 -8 -3 -2 22
^under|-3 7 -2 0 -3
^union|-4 -5 -1 0 10
^unter*|-3 -2 -1 -3 8
^unterlagen|-2 -1 -5 -3 10
^up|6 -6 -8 -2 11
^updat*|18 1 -12 -5 -19
^update|19 4 -10 -9 -20
^update from|12 -2 -1 0 -9
^update on|7 6 -1 -1 -9
^urgen*|-4 -2 -2 -1 9
^us|7 -9 -6 -2 11
^uw|-2 -1 -4 -3 12
^uw aanvraag|-6 0 0 0 7
^va|-2 -3 -2 9 -2
^vacancy|2 6 -1 -1 -7
^vacat*|17 -2 -9 -5 -1
^vacature|21 3 -6 -3 -16
^vaga|14 3 -11 -9 3
^vaga de|-1 10 -3 -2 -5
^vaga encerrada|-5 -3 -1 -1 9
^vagas|-6 -4 -2 -3 15
^van|-9 6 -2 -1 5
^ve|-3 3 -4 -2 7
^ve been|-2 -2 -2 -1 7
^ve got|-4 8 -1 0 -3
^verif*|-2 -4 -2 -1 9
^verify|-2 -4 -2 -1 9
^verify your|-1 -4 -2 -1 8
^vertr*|-10 -2 2 20 -11
^vervo*|-2 -7 -2 0 11
^vervollstandigen|-4 -7 -1 0 12
^verwa*|-2 7 -2 0 -3
^verzo*|-3 8 -2 -1 -2
^veter*|7 -3 0 -1 -3
^video*|-1 -5 13 -1 -5
^viewe*|-14 6 -2 -2 13
^viewed|-14 6 -2 -2 13
^visa|-5 -2 -1 -1 9
^volon*|5 7 -2 -1 -9
^volontariat|-1 8 -2 -1 -5
^vom|13 -7 -4 -2 0
^voor|-9 8 -5 -2 8
^voor je|-3 10 -2 -1 -5
^vorla*|-9 2 7 6 -7
^vorst*|-16 0 22 -4 -4
^vorstellungsgesprach|-10 -1 22 -3 -11
^votre|5 -8 -14 -6 23
^votre avis|-5 -1 -2 0 8
^votre candidature|15 9 -7 0 -21
^votre demande|-5 -1 -1 -1 8
^votre dossier|-1 -9 -2 -1 12
^votre profil|-4 -2 -1 0 7
^vous|-3 -4 -3 -2 11
^vous avez|-2 -3 -1 -1 7
^w|4 11 -3 -2 -5
^w d|2 12 -2 -2 -4
^was|-12 8 -6 -4 14
^was not|10 -4 -1 -2 -3
^was viewed|-13 7 -2 -2 11
^we|-22 12 0 1 14
^we hebben|-3 7 0 0 -4
^we re|-6 0 -3 -1 10
^weddi*|-7 3 -1 0 6
^wedding|-7 3 -1 0 6
^week|-8 -3 -2 -1 14
^weeke*|-1 10 -5 -1 -2
^weekl*|-6 -4 -3 -2 15
^weekly|-6 -4 -3 -2 15
^welco*|-9 1 -3 12 -1
^welcome|-9 1 -3 12 -1
^werks*|10 -3 -2 -2 -3
^what|-13 11 -3 0 5
^what happens|-7 12 -2 0 -3
^wir|-6 10 -2 3 -4
^wir haben|-9 8 -1 4 -1
^with|3 -8 20 -4 -7
^with us|11 -4 -3 -1 -2
^withd*|-6 -7 -3 -1 19
^withdrawn|-1 -4 -2 0 7
^wohnu*|-8 -1 -1 -1 12
^wohnung|-8 0 0 0 8
^works*|10 -1 0 0 -8
^wurde|-12 1 -2 -1 14
^y|-9 -6 -1 8 7
^yet|-7 -5 0 0 12
^you|-4 8 -4 -3 25
^you for|1 14 -8 -4 -1
^you from|10 -1 0 0 -8
^you have|-5 -3 -1 0 9
^you re|-7 -2 3 -1 6
^you ve|-2 -2 -2 -1 7
^your|4 -13 -12 -11 24
^your application|14 10 -3 -7 -17
^your assessment|-2 -4 -4 0 10
^your candidate|-6 -5 -2 -1 14
^your cv|7 -4 -1 -1 -1
^your email|-1 -4 -2 -1 8
^your interest|6 10 -2 -1 -10
^your interview|-4 -1 2 -1 10
^your job|-5 -5 -2 -2 14
^your offer|-4 -3 -4 3 7
^your order|-3 -2 -2 -1 8
^your profile|-5 -5 -2 -1 13
^your referral|-2 9 0 0 -6
^your rental|-8 -1 0 0 9
^your speculative|-3 10 -2 -1 -4
^your weekly|-4 -3 -2 -1 10
^zo|-5 -1 0 0 7
^zoom|-4 -2 10 -1 -2
^zorg|-3 -3 9 -1 -2
^zu|2 -16 -5 1 22
^zu ihrem|-5 -1 -1 -1 8
^zu ihrer|4 -8 -3 -1 9
^zufri*|-3 -2 -1 0 7
^zum|-8 -2 16 -3 -5
^zur|-5 -5 3 -1 8
^zusag*|-8 -3 -5 24 -8
^zusage|-8 -3 -5 24 -8
^zwischenbescheid zu|-3 -5 0 -1 8
a|7 -8 2 -6 12
a bien|-11 19 -3 -2 -4
a big|-2 -3 -1 -1 7
a candidato|-8 1 -3 5 6
a career|9 -2 0 0 -6
a choisi|8 -1 -2 -1 -4
a confidential|-3 -3 -3 -1 11
a copy|-5 8 0 -1 -3
a da|-5 0 -1 8 -2
a de|-3 -5 9 0 2
a decision|-5 9 -2 -1 -2
a different|8 -3 0 -2 -2
a difficult|-7 -1 -1 5 4
a diretora|-8 -1 11 -1 -1
a este|-2 0 7 0 -1
a etapa|-2 -3 7 0 -1
a ete|5 14 -8 -5 -7
a examine|-6 -1 -1 0 8
a fase|-2 8 -1 -1 -4
a final|-9 -2 7 0 3
a finalement|-2 -2 -1 -1 7
a fixe|7 -1 -1 -1 -4
a full|7 -2 0 0 -5
a gente|1 12 -3 -2 -6
a great|7 -2 -5 -2 2
a head|-3 -2 -3 -1 10
a hire|7 -1 0 0 -5
a la|8 -5 14 -7 -17
a laquelle|10 -2 -2 -2 -5
a las|-10 -7 25 0 -7
a long|-4 -1 -1 -1 8
a look|4 -7 -2 3 3
a los|-3 0 7 -1 -3
a lot|11 1 -1 -1 -10
a m|-3 -1 8 0 -4
a match|-3 12 -1 -1 -7
a mentor|-4 -1 -1 0 7
a mesma|8 -3 -2 -1 -2
a mistake|-7 -4 2 0 9
a nadie|7 0 -2 -1 -3
a new|-1 -4 8 0 5
a no|12 11 -3 -2 -18
a nossa|-3 1 -2 7 -3
a notre|3 -10 -5 -3 17
a otro|7 -1 -1 -1 -3
a otros|-3 -2 -1 -1 7
a outra|-1 -2 -2 8 -3
a para|-2 -3 0 7 -2
a partir|-14 5 -5 13 0
a pas|13 -14 -6 -4 11
a passer|-2 -2 8 0 -3
a place|-18 -2 -4 -3 24
a position|-8 7 -2 -1 7
a presto|-7 -2 4 6 -2
a principal|-6 0 -1 0 7
a prova|-9 7 6 -1 -3
a pu|8 -2 -1 -1 -4
a quick|-15 10 6 4 -7
a recruiter|-8 8 -1 0 1
a referral|-7 -1 -1 -1 10
a result|8 -2 -1 -1 -4
a retenu|-8 0 1 -1 9
a review|0 -1 -3 4 7
a ser|11 -2 -3 -1 -5
a slot|-5 -3 14 -1 -5
a sua|9 7 -7 -6 0
a te|7 -2 -1 0 -3
a team|9 -2 -1 -1 -4
a tempo|-1 -1 -3 10 -5
a temps|-7 -2 -1 9 1
a time|-7 -3 18 -1 -7
a tour|-3 -1 7 -1 -2
a trial|1 0 11 -2 -10
a tu|-8 -4 -1 3 10
a un|-7 -11 6 1 16
a vacancy|-5 7 -1 0 -1
a vaga|12 -2 -2 -4 -9
a votre|7 -10 3 -4 7
a vous|14 -6 2 -3 -7
a walk|-3 -2 7 0 -3
a week|1 6 -2 3 -7
a year|8 -3 2 -1 -6
a yes|-4 5 -4 7 -5
aan|13 -6 -15 7 -6
aan bij|10 -5 -2 -1 -1
aan de|7 13 -6 3 -16
aan een|-6 -3 -3 -1 13
aanbo*|-8 -4 -3 4 11
aanbod|-8 -4 -3 4 11
aange*|3 -7 5 -3 2
aanme*|-6 2 -7 -2 14
aanmelding|-9 4 -3 -1 8
ab|1 8 -11 -4 9
ab oktober|9 -1 -2 -1 -6
ab sofort|-7 -4 4 -1 8
abbes*|-3 -2 -2 -1 7
abbestellen|-3 -2 -2 -1 7
abbia*|28 -11 -13 -1 -17
abbiamo|28 -11 -13 -1 -17
abbiamo ancora|-7 4 6 -1 -2
abbiamo deciso|7 -2 -2 -1 -2
aber|6 -8 7 0 -6
aber auch|-5 7 0 0 -1
aber fur|-5 -2 10 -1 -3
abges*|7 -24 -9 6 23
abgesagt|-6 1 -2 13 -6
abgeschlossen|11 -14 -4 -3 11
abierto|-5 -1 -1 -1 7
able|-2 3 6 -3 10
able to|-2 3 6 -3 10
ableh*|-7 7 2 -1 -3
ablehnungsbescheid|-4 8 -1 0 -3
about|3 -1 8 -1 -7
about it|2 1 0 7 -11
about that|-5 -1 -2 0 8
about the|9 -3 12 -5 -14
about what|-4 -2 -4 -1 11
about your|5 1 -4 -1 7
above|7 -7 1 7 -9
abrac*|11 -3 -2 -2 -4
abraco|11 -3 -2 -2 -4
abraz*|8 -1 -2 -1 -3
abrazo|8 -1 -2 -1 -3
absag*|-3 1 -5 -6 19
absage|-5 7 -5 -3 11
absagen|2 -5 1 -3 7
absch*|9 -6 1 -3 0
abschluss|10 -2 3 -2 -10
absen*|-6 5 -1 -4 9
absol*|-3 2 8 -1 -5
abzus*|-1 9 -2 -1 -5
abzusehen|-1 9 -2 0 -6
acade*|-2 7 0 2 -4
academy|1 3 2 2 -9
acced*|-5 7 0 0 -2
accep*|-6 -15 -8 14 23
accept|-3 -3 2 16 7
accept a|-6 0 -1 -1 8
accept or|-1 -1 -1 7 -3
accept your|-6 0 0 0 7
acceptance|-1 -2 -2 8 -3
accepted|2 -6 -8 -5 19
accepted another|-4 0 -3 0 8
accepted for|-7 -1 -1 -1 10
accepting|-7 -4 -2 -1 14
accepting applications|-9 -4 -2 -1 15
accet*|-7 -6 -7 15 6
accettato|-3 -1 -4 -1 10
accettato un|-3 -1 -4 -1 10
accettazione|-7 -3 -3 17 -5
accol*|-3 -1 -1 -1 7
accolta|-6 0 -1 -1 8
accom*|-3 -5 9 0 11
accou*|0 2 -2 3 11
account|-1 9 1 1 11
account has|-3 -2 -1 0 7
accountants|-6 10 -4 4 -5
accounts|-2 0 -4 0 10
accounts payable|-2 0 -3 0 7
accue*|-4 0 -3 7 0
accueillir|-2 -2 -2 7 -1
aceit*|-13 -3 4 9 2
aceita|-3 -1 -1 10 -4
aceite|-6 -1 0 0 7
acept*|-14 -4 -2 10 11
achte*|-5 1 7 -4 2
ackno*|-1 16 3 -2 -9
acknowledge|0 12 3 -2 -7
acknowledge receipt|-9 9 2 0 -1
acme|-6 -5 -4 -3 18
acomp*|-7 11 0 -1 -3
acompanhe|-4 7 -1 0 -1
acqui*|2 10 3 -1 -4
acred*|7 -2 -1 -1 -2
acros*|1 0 -2 0 7
across|1 0 -2 0 7
across your|-5 -1 -2 0 8
actio*|-6 3 -2 -1 7
action|-6 3 -2 -1 7
action is|-7 3 -1 0 4
activ*|2 -1 -9 -4 16
active|8 3 -1 -1 -8
actua*|10 -5 -1 -2 -3
actue*|8 -3 -1 -1 -2
actuellement|7 -4 0 -1 -1
add|-1 2 1 8 -3
addetto|8 -3 -3 -2 0
addre*|1 -9 7 1 11
address|1 -6 7 0 8
adjud*|-6 9 0 -1 -2
adjun*|-3 -2 -2 11 -4
admin*|-4 13 -6 1 3
administracao|-5 4 -2 7 -3
administrativo|-2 2 -5 -3 8
administrator|-6 7 0 -1 1
admis*|-10 3 -4 0 16
admissibilite|7 -1 -1 -1 -4
admissibilite a|7 -1 -1 -1 -4
admissions|-11 -2 -1 -1 16
admit*|-7 11 6 -3 -1
admitidos|-9 12 -3 -1 1
admitted|-2 0 7 0 -6
ads|-3 -1 -1 -1 7
advertised|-7 1 -1 6 1
advertiser|-4 10 -1 0 -5
advis*|6 -6 8 3 -9
advised|7 -1 -1 0 -5
advoc*|9 2 -3 -2 -7
affai*|-3 -1 -2 -1 7
affairs|-5 -1 -2 -1 8
affec*|-13 -11 -2 2 23
affect|-6 -3 1 0 8
affected|2 -4 -3 -4 8
afrai*|9 -5 3 -2 -6
afraid|9 -5 3 -2 -6
afraid that|8 0 -1 -1 -6
after|6 5 -1 -1 7
after a|-10 -2 -2 -2 17
after careful|5 -4 -3 -1 7
after six|6 2 -3 3 -8
after that|-7 10 1 0 -3
after the|10 6 -2 -2 -13
afwij*|-13 8 -1 -1 6
afwijzing|-11 8 -1 -1 4
again|3 -9 -1 -6 17
again in|18 -8 -3 -1 -8
again*|5 -2 -2 -2 7
against|5 -2 -2 -2 7
agenc*|-5 8 2 -3 14
agence|-8 2 1 -1 7
agency|-4 5 -1 -3 9
agend*|-6 -5 10 6 -5
agendar|-3 -3 1 7 -2
agent*|1 4 7 -3 -4
agenz*|-5 -3 -3 -2 14
agenzia|-5 -3 -3 -2 14
ago|-7 -5 -2 -1 15
agora|19 -4 -4 -4 -7
agrad*|19 -17 -11 -11 1
agradece|8 -3 -1 -1 -4
agradecemos|17 -12 -5 -9 -2
agradecemos o|9 -6 -2 -1 -1
agradeco|13 1 -3 -4 -6
agradezco|-12 -3 -2 -1 19
agree*|8 -6 0 0 -5
agreed|8 -1 -1 -1 -4
agric*|-3 0 -5 10 -3
aguar*|-7 10 -1 -1 -2
ahead|14 -6 -9 -1 0
ahead with|6 -4 -8 0 6
ahnli*|4 4 -1 -1 -7
ahnliche|4 4 -1 -1 -7
ahnliche jobs|3 6 -1 -1 -7
ahren*|-3 0 -1 7 -2
ahrens|-3 0 -1 7 -2
ai|15 -5 -6 -1 -13
ai profili|-6 9 -1 0 -1
ai une|7 -1 -2 -1 -2
aide a|-5 -1 -1 -1 8
ainda|-11 7 -7 6 4
ainda nao|-1 10 -5 -2 -1
al|15 -8 -11 -9 -9
al completo|7 -2 -2 -1 -2
al final|19 -5 -5 -3 -5
al master|-6 -1 0 0 7
al protocollo|-2 7 -1 -1 -3
al que|9 -4 -1 -1 -3
al twee|7 -2 -2 -1 -1
alber*|-2 -4 -3 -2 12
alert|-3 -9 0 0 19
alert*|-4 -2 -3 -2 18
alertas|-2 -4 -1 -1 7
alerts|-1 9 0 0 -5
algo|-12 21 -5 -3 -1
algue*|11 -1 -2 -2 -6
alguem|11 -1 -2 -2 -6
algui*|10 -2 -4 -2 -1
alguien|10 -2 -4 -2 -1
ali|0 8 -3 -2 -3
alice|-4 -3 7 -1 0
all|6 -6 -7 -3 -3
all candidates|-7 5 -1 0 3
all of|13 -4 -4 -1 -5
all the|10 -9 -3 7 -8
alla|14 -12 4 -5 -5
alla prova|10 -3 1 -2 -5
alle|-4 7 23 -6 1
alle ore|-11 -1 18 -1 -5
alle platze|-6 8 -1 -1 0
alle praktikumsplatze|7 -1 -2 -1 -4
alleg*|-9 -1 4 6 0
allegato|-7 -1 2 6 0
allen|2 9 -3 2 -8
aller|6 -3 -2 7 -7
alles|12 -4 -9 -5 -3
alles gute|11 -11 -4 -3 3
alles liebe|8 -2 -4 -1 -2
almos*|3 -5 -6 0 8
almost|3 -5 -6 0 8
alrea*|4 -15 6 -3 1
already|4 -15 6 -3 1
already been|-6 -1 12 0 -3
als|3 4 4 19 -8
als erzieherin|8 -2 -1 -1 -4
als museumsaufsicht|-3 7 -1 0 -3
als pdf|-6 -4 -1 -1 11
also|1 -2 0 -1 11
altij*|-1 7 -2 -1 -4
altijd|-1 7 -2 -1 -4
altra|5 -8 -6 -6 15
altra candidata|7 -2 -1 -1 -3
altra famiglia|-6 -2 -1 -2 12
altra persona|7 -2 -3 -2 1
altri|-7 5 -3 -2 6
altro|9 -4 2 -5 -1
am|-4 -9 34 4 12
am dienstag|-2 -1 9 -1 -4
am donnerstag|-3 -1 10 -1 -4
am ende|12 -4 -2 -1 -5
am kommenden|-5 7 -1 0 -1
am mittwoch|-3 -2 8 0 -2
am montag|-4 -3 10 -2 0
am samstag|-1 -5 0 -3 10
am sorry|7 -3 -4 -1 6
am writing|7 0 -6 -4 2
amanh*|-4 -4 9 -2 0
amanha|-4 -4 9 -2 0
ameliorer|-4 -1 -2 0 7
ammessi|7 1 -2 -1 -4
among|7 -8 2 -2 6
among the|12 -3 -1 -1 -6
an|2 14 3 -1 -4
an answer|0 9 -3 -1 -5
an application|-5 -12 -3 -1 21
an appointment|7 -2 -1 0 -3
an email|-12 10 -2 -1 6
an interview|-5 7 0 -2 8
an intro|-3 -2 8 -1 -3
an offer|13 -2 2 1 -16
an unserem|7 -2 -1 0 -2
an update|8 1 -2 -1 -7
an updated|-4 -3 -1 -1 9
an wenn|7 -1 -1 -1 -4
anali*|8 4 -5 -7 -4
analise|-8 9 -3 -2 6
analista|10 -3 2 -2 -7
analyse|9 -3 1 -1 -6
analyst at|-4 -1 -2 -1 8
analyst in|-4 -2 -1 -1 8
anbei|-2 -4 -5 20 -10
anbie*|-3 -2 -4 7 7
anbieten|-2 -2 -4 8 5
anbieten konnen|-4 7 0 0 -3
anche|9 -2 -3 -1 -2
ancor*|-17 9 6 9 -7
ancora|-17 9 6 9 -7
and|6 -2 -2 -1 12
and a|6 -3 9 2 -14
and all|17 -8 -4 6 -11
and apply|-5 -3 0 0 8
and are|9 -2 0 -2 -5
and by|7 -2 -1 0 -3
and call|-2 7 -2 0 -2
and cannot|-8 -1 -1 0 10
and congratulations|-5 -2 -2 0 10
and do|1 1 7 1 2
and for|7 -3 -3 -2 0
and has|-6 -1 -2 -1 10
and he|1 7 -3 -1 -4
and i|6 2 -7 11 5
and it|11 -3 -6 13 -17
and let|-2 7 -1 -1 -3
and meet|-6 1 9 -1 -4
and on|-6 -1 -1 -1 9
and only|-6 0 -1 0 7
and ring|8 -1 -4 -1 -2
and sadly|-8 -1 0 0 9
and that|0 6 0 5 -11
and the|-1 5 15 2 -10
and they|9 4 -2 -1 -9
and this|10 -1 -1 0 -7
and to|8 -7 -1 -1 1
and told|-1 7 -2 0 -4
and we|9 0 -11 -1 -6
and will|-16 24 3 -2 4
and wish|-1 -1 -2 -1 11
and with|10 -1 -2 -1 -6
and wont|8 0 -1 0 -6
and would|-8 -4 9 -2 6
and you|12 -8 3 -1 -12
and your|11 -1 0 -4 -8
and yours|9 -5 -1 -1 -1
andam*|-7 2 -2 -1 7
andamento|-7 2 -2 -1 7
andamento na|-4 -1 -2 -1 7
ander*|11 -13 -24 -8 20
andere|17 -13 -11 -9 7
andere kandidaat|-2 -4 -2 -2 12
andere mietinteressenten|-6 0 0 0 7
andere person|9 -2 -1 -1 -6
anderen|3 -13 -3 9 10
anderen bewerber|-1 -4 -2 -2 10
anderen bewerbern|-8 -2 -1 6 4
anderen entschieden|-5 -1 -1 -1 7
anderen person|7 -2 -1 -1 -4
anderes|-3 -5 -7 -2 18
anders|3 0 -7 -2 8
anders entschieden|-3 -1 -2 -1 8
anders gekozen|-5 -1 0 0 7
anderson|7 -2 -2 -1 -2
andert|7 -2 -1 -1 -4
andrea|-4 12 -5 4 -7
anerk*|8 -6 -2 -1 0
anerkennung|8 -4 -1 0 -3
anexo|-6 -5 2 11 -4
anfan*|-1 -5 -8 24 -10
anfangen|-1 -5 -8 24 -10
anfra*|9 -5 -4 -3 4
anfrage|1 -4 -3 -1 8
anfragen|8 -1 -1 -1 -4
angab*|-10 6 -3 -2 17
angaben|-13 3 -2 -1 13
angeb*|-1 -6 -6 9 4
angebot|-2 -6 -6 10 5
angef*|-6 -2 -2 0 10
angeh*|-2 -2 -2 -1 7
angek*|-9 19 -4 -2 -4
angekommen|-9 19 -4 -2 -4
angela|7 -1 -2 -1 -4
angep*|-8 -2 -3 7 6
anita|-4 -2 -1 0 7
anja|-8 -1 11 0 -1
anlag*|-5 0 9 -1 -3
anmel*|-16 -5 5 -3 18
anmeldung|-13 -4 5 -2 14
anmeldung zum|-4 -1 -3 0 8
annee|12 -5 -2 -2 -2
anneh*|-4 -3 -2 8 0
annehmen|-4 -3 -2 8 0
annel*|9 -1 -1 -1 -6
anni|8 -3 -1 -1 -4
anno|15 1 -4 -3 -9
annon*|0 -5 -2 -2 10
annonce|0 -4 -2 -1 7
annou*|11 -8 -4 -1 2
announcement|8 -5 -2 -1 1
annul*|-5 -11 8 -8 16
annule|-2 -4 -3 -3 12
annuler|-5 -2 13 -2 -4
annunci|8 -4 -1 0 -3
annunci simili|8 -4 -1 0 -3
ano|11 -7 -6 -1 1
anoni*|-8 -5 -3 -1 17
anonima|-3 -3 -1 -1 7
anony*|-20 -4 -8 -2 28
anonym|-5 -4 -2 -1 12
anonymous|-5 -2 -3 0 11
anoth*|4 -8 -7 -7 18
another|4 -8 -7 -7 18
another applicant|-1 -3 -2 0 9
another candidate|7 -6 3 1 -4
another one|-4 7 -3 -1 1
another position|-5 0 -3 -1 9
anruf*|-4 7 -2 -1 -1
anrufen|-4 7 -2 -1 -1
anspr*|-6 12 -1 0 -3
anspruch|-6 11 -1 0 -3
answe*|2 12 0 1 4
answer|5 7 -5 -1 3
answers|-13 4 2 -1 7
answers are|-1 -3 -2 0 7
antes|-22 4 10 6 8
antes del|-13 -6 2 7 9
antic*|-5 8 -2 4 -5
anton|-5 8 -1 0 -1
antra*|-13 -3 -2 -2 19
antrag|-12 -3 -2 -2 18
antrag auf|-9 -2 -2 -1 14
antre*|-7 -1 -2 6 4
antreten|-7 -1 -2 6 4
antwo*|-4 12 1 1 9
antworten|-6 13 1 0 5
anunc*|-5 8 -1 0 -2
any|6 9 8 -1 5
any further|9 -2 3 -1 -7
any time|-3 11 2 -2 -4
anybo*|13 2 3 -1 -17
anybody|13 2 3 -1 -17
anybody on|8 -1 -1 0 -5
anymo*|-7 -1 9 -1 0
anymore|-7 -1 9 -1 0
anyon*|8 0 -5 -2 0
anyone|8 0 -5 -2 0
anyth*|-1 4 3 0 12
anything|-1 4 3 0 12
anything as|0 -6 -1 0 7
anything before|-8 2 -2 -1 8
ao|2 0 -6 -6 8
ap|-4 8 -1 -1 -2
apert*|-2 -7 -2 -1 12
aplic*|-1 13 -3 -2 -6
apolo*|-2 12 8 -2 -12
apologies|-5 9 10 -1 -12
apos analise|-1 -5 -2 -1 10
app|-12 3 9 3 18
app for|-5 -4 19 -2 -8
appar*|-9 -2 -1 -1 13
appea*|-6 -8 1 -3 18
appeal|-6 -5 -2 -1 14
appeared|-5 -2 -1 -1 9
appeared in|-5 -2 -1 -1 9
appel*|-4 7 3 0 -3
appen*|-4 15 -2 -1 -7
appena|-8 16 -2 -1 -4
appli*|6 17 -8 -12 -5
applicant|11 6 2 -7 -12
applicant we|12 -3 -1 0 -8
applicants|1 14 1 -4 -3
applicants who|-4 8 0 0 -2
application|4 21 -6 -11 -5
application and|-2 4 9 -2 -5
application any|3 -1 6 0 -7
application as|8 3 -2 -1 -8
application fee|-2 -7 0 0 10
application for|4 17 -8 -10 -3
application form|-3 7 -1 0 -2
application has|-1 13 -4 4 -7
application is|-18 17 -2 -1 3
application so|-3 0 7 0 -3
application this|-7 0 0 0 7
application to|-7 4 1 -2 15
application was|6 8 -2 -1 -9
application we|10 -6 -1 0 1
application which|-3 7 -1 0 -3
application will|11 -10 9 -1 -9
application with|-5 -2 -1 -1 8
applications|4 20 -14 -8 -2
applications and|5 5 -1 -1 -7
applications for|5 -5 -4 -1 9
applications in|-6 11 -1 -1 -3
applications received|7 -1 0 0 -5
applications were|-2 -4 -1 -1 8
applied|8 -5 -3 -6 3
applied for|7 -2 -4 -3 6
applied has|7 -2 -1 0 -4
applied to|-6 -5 3 -1 10
applies|-7 3 6 0 -2
apply|5 -5 -12 -7 19
apply again|-6 2 -3 -1 15
apply for|12 -5 -3 -1 -5
apply to|14 3 -1 0 -15
apply*|4 3 -2 -8 19
applying|4 3 -2 -8 19
applying for|11 1 -1 -3 -9
applying to|-5 2 2 -4 22
appoi*|19 -12 0 6 -20
appoint|7 -3 -1 0 -3
appointed|2 -7 1 6 -1
appointing|9 0 -1 -1 -7
appointment|17 -3 -4 1 -13
appre*|13 -5 -12 -8 -5
appreciate|9 -2 -5 -4 -3
appreciate you|13 -4 -2 -1 -6
appreciate your|7 6 -2 -1 -9
appro*|-12 -6 -3 -4 27
approve|-9 -1 -1 -1 12
approve your|-8 -1 -1 0 11
approved|-5 -3 -3 -3 15
apres|7 -6 3 1 -7
apres le|-3 -2 8 -1 -1
apres*|9 -4 -2 -1 -3
april|-12 18 1 6 -7
aprov*|-7 -4 -5 4 13
arbei*|-4 -11 9 12 9
arbeitsproben|-4 -2 10 -1 -2
arbeitsvertrag|0 -3 -3 13 -7
archi*|8 8 0 -4 -12
architects|-4 8 -1 -1 -2
are|-2 -7 7 3 17
are anonymous|-1 -3 -2 0 7
are closed|-4 -2 -1 0 7
are not|-2 13 -5 -2 11
are pleased|-11 -1 4 12 -6
are receiving|0 -3 -2 -1 7
are similar|-6 -4 -1 0 12
are sorry|-6 -1 -2 -1 10
are spoken|9 -3 -2 -1 -3
are still|-11 -9 8 2 12
are unable|5 0 -1 7 0
are welcome|-3 -1 0 0 7
are you|-23 -16 21 6 11
area|1 -3 -2 -4 15
arent|-6 -2 -4 -5 18
arent affected|-2 -2 -2 -4 9
aroun*|5 -2 9 -1 -10
around|5 -2 9 -1 -10
arqui*|-3 5 -2 8 -7
arret*|11 0 -3 -2 -6
arrete|11 -4 -2 -1 -3
arrete la|7 -3 -1 -1 -2
arriv*|-14 24 6 -5 -11
arrivato|0 9 -3 -1 -4
arrive|-5 2 9 -2 -4
arrived|-4 11 -2 -1 -4
arztl*|-2 -4 14 0 -8
as|2 -6 4 9 -6
as an|-6 -4 4 -1 9
as of|-4 1 -2 -1 7
as soon|-17 10 -1 9 -1
as the|-2 0 -1 -6 11
as they|-9 -5 -2 -1 16
as we|8 -1 0 1 -9
as you|11 0 -8 8 -13
asap|-1 -4 -2 -1 8
ascol*|7 -3 -2 -1 -1
asi que|-7 5 6 -1 -3
ask|4 17 3 -3 -2
ask you|-4 11 -2 -1 -4
asked|5 10 -6 4 -11
asked about|-4 7 -1 0 -1
asked me|12 -3 -2 0 -7
askin*|9 0 -3 -1 -5
asking|9 0 -3 -1 -5
aspet*|-3 -3 10 -1 -3
aspir*|7 2 -3 -2 -3
asses*|4 2 13 -8 -9
assessment|4 1 13 -6 -9
assessment centre|9 -1 4 0 -12
assessment day|2 -1 7 -1 -7
assin*|-4 -3 -1 1 7
assis*|11 -1 -2 2 -17
assistant|9 3 3 -3 -13
assistente|8 -2 -4 6 -8
assoc*|6 -3 8 -3 -8
associate|7 -11 10 0 -8
associate level|-2 -2 -3 -1 8
associates|-4 16 -3 -2 -7
association|-5 0 -1 -1 8
assum*|-6 4 9 -1 -9
assume|-8 6 11 0 -9
assume you|-2 3 8 0 -8
assun*|-9 0 -5 8 6
assunzione|-6 -8 -5 8 10
assunzione a|-2 -2 -2 9 -3
at|4 1 9 -2 9
at all|-1 8 2 -1 -6
at any|2 12 2 2 -10
at interview|7 -1 -1 -1 -4
at least|-3 -3 0 -1 8
at our|5 -3 5 1 -8
at present|8 -1 -2 0 -4
at the|3 -14 1 9 9
at them|-3 8 -2 0 -3
at this|10 -7 -9 -5 13
ate|-22 19 -9 9 3
ateli*|-6 11 -3 8 -3
atelier|-2 4 -2 9 -4
atenc*|12 -5 -2 -2 -6
atencion|7 -3 -1 -2 -2
athle*|-2 -1 7 -1 -3
athletic|-2 -1 7 -1 -3
attac*|-7 -8 4 28 5
attached|-19 -10 1 27 4
atten*|8 -10 6 0 3
attend|-9 -3 19 -1 -3
attendant|14 -1 -2 -1 -10
attendant was|8 -1 -1 0 -6
attending|11 2 -3 -1 -9
attendu|7 -1 -3 -1 -2
attes*|-7 -6 2 3 8
attesa|-4 -3 -1 -1 9
attire is|-2 -1 7 -1 -3
attri*|-4 -2 -4 -2 12
attua*|-6 0 -2 -1 9
attuale|-4 -3 -1 -1 10
au|3 12 6 4 -16
auch|0 -1 -2 -4 13
auch fur|-6 8 -1 0 -1
auch wenn|-5 1 0 -2 7
aucun|12 -8 0 -1 -3
aucun*|-2 8 -2 -1 -3
aucune|-2 8 -2 -1 -3
audic*|7 -2 -1 -1 -4
audit|-5 11 3 -2 -7
auditioning|-6 -1 -1 -1 8
auditoria|7 -1 -1 -1 -3
auf|5 -4 -10 2 12
auf der|9 -8 -3 -3 5
auf die|-2 1 -3 -3 12
auf ihre|10 -7 1 0 -4
auf jeden|-3 9 -1 -1 -4
auf meinem|-7 12 -2 -1 -2
auf sie|-7 0 1 11 -4
aufbe*|-1 -4 -1 0 7
aufbewahrungsfrist|-3 -3 -1 0 7
aufgeben|7 -3 0 0 -4
aufgr*|-3 12 0 -2 -6
aufgrund|-3 12 0 -2 -6
aufgrund der|-6 11 -2 -1 -1
auftr*|0 0 -3 4 7
auftrag|-3 0 -3 4 9
augur*|3 -2 -5 -3 7
augus*|5 -5 -10 12 3
august|5 -7 -10 13 3
aun|-6 9 -1 -1 -1
aus|5 0 -5 8 -12
aus dass|-1 7 0 0 -6
aus dem|-9 4 2 -4 10
aus der|13 -4 -5 4 -8
ausbi*|7 4 -4 1 -8
ausfu*|12 -1 -3 -1 -6
ausfuhrliches|9 -1 -3 -1 -4
ausfuhrliches feedback|9 -1 -3 -1 -4
ausga*|-8 -1 0 -1 10
ausgabe|-8 -1 0 -1 10
ausge*|10 -17 -3 -10 16
ausgebucht|1 -3 -4 -2 8
ausgeschlossen|-4 9 -1 0 -3
ausgesprochen|11 -2 -2 -2 -4
aussc*|9 -6 -4 -2 2
ausschlag|8 -2 -1 -1 -3
ausse*|-5 -2 -3 -1 17
ausserdem|-7 -5 -1 -1 14
austa*|-3 -2 -2 -1 7
austausch|-3 -2 -2 -1 7
auswa*|13 -3 -4 3 -16
auswahltag|7 -1 -3 0 -2
auswahlverfahren|1 -1 0 8 -6
auswahlverfahren fur|-2 -3 -1 8 -2
autho*|1 -6 -3 0 13
authority|7 -2 -1 1 -7
auto|4 -2 -6 12 -7
auto reply|-3 8 -1 0 -3
autom*|0 7 7 -2 15
automatically|0 -3 7 0 1
autor*|-8 4 -3 -3 11
autorin|-6 -1 -1 -1 8
autre|7 -4 -8 -8 12
autre*|8 -8 -4 -2 6
autres|8 -8 -4 -2 6
aux|8 -2 0 -3 -5
aux epreuves|7 1 -2 -1 -5
auxil*|7 -7 -7 5 2
auxiliar|6 -6 -7 5 2
avail*|-2 -13 11 2 12
availability|2 -6 7 -2 0
availability for|-6 -4 -3 -1 14
availability over|-2 -2 7 0 -3
available|-6 -7 3 4 12
avanc*|10 -9 9 -4 -6
avancar|10 -1 -3 -1 -4
avancou|-4 -5 14 -2 -3
avancou para|-2 -3 7 0 -1
avant|-11 3 7 12 3
avant la|-3 8 -2 -1 -3
avant le|-11 -4 0 12 3
avec|17 -16 6 6 -22
avec le|-3 -1 -1 7 -3
avera*|1 -7 -1 -1 8
average|1 -7 -1 -1 8
averc*|3 -8 -2 -1 7
averci|3 -8 -2 -1 7
avez recemment|-4 -1 -2 0 7
avisa*|-5 6 7 -2 -5
avisaremos|-3 7 -1 -1 -1
aviso|10 -4 -3 -1 -4
avoir|1 3 -5 -3 8
avoir postule|0 8 -2 -1 -4
avond|9 -7 -1 -1 0
avons|21 -14 -14 -1 -9
avons decide|8 -2 -1 -1 -3
avons recu|8 -2 0 0 -4
avvis*|-8 -5 1 -1 13
away|-2 0 7 -1 -3
ayant|9 -2 2 -2 -7
azien*|-2 -2 -1 -3 8
azienda|-2 -3 -1 -3 9
baan|-7 4 -4 -3 10
back|3 36 -14 0 -16
back by|-3 9 -1 0 -5
back on|-7 5 -3 -1 5
back to|-5 23 -5 6 -14
back when|12 -3 -3 -1 -5
backe*|6 -7 1 2 -2
backend|4 -7 3 3 -2
backg*|1 -1 9 0 -7
background|0 0 9 0 -6
background check|-7 -1 -3 3 8
badge|-4 -1 -2 -1 8
balco*|8 -2 -1 -2 -3
balconista|8 -2 -1 -2 -3
banca|-4 -5 1 -2 10
banco|0 -7 -1 -3 12
banco de|9 -1 -2 -1 -5
band|-6 -3 -3 9 5
bank|1 -3 1 -1 12
bank details|1 2 -2 0 11
baris*|-4 7 -4 -1 2
barista|-4 7 -4 -1 2
barke*|9 -1 -1 -1 -6
barkeeper|9 -1 -1 -1 -6
barro*|-6 -3 -1 -1 10
base|2 -5 -11 13 1
based|8 -7 -3 -1 5
based on|8 -6 -4 -1 4
basta|8 -3 -1 -1 -3
batch|-8 0 0 0 9
bau|-4 -1 -1 -1 7
be|4 15 3 -8 15
be able|-3 -4 12 2 3
be admitted|-2 -2 8 0 -4
be completed|-4 -2 -3 -1 10
be considered|0 -12 -3 -2 19
be contacted|-15 17 -1 0 -3
be filling|-4 -1 -1 -1 7
be grateful|-7 -2 -2 2 8
be in|-18 27 -7 -3 -5
be moving|9 -3 -1 -1 -4
be notified|-14 8 -2 -1 8
be offering|9 -1 -4 -1 -3
be on|-8 -4 4 0 9
be progressing|13 -4 -1 0 -7
be taking|8 -2 -1 -1 -2
be the|8 0 -1 -1 -7
be withdrawn|-8 -7 5 2 9
bea|9 1 -2 -1 -6
beabs*|7 -2 -1 -1 -3
beant*|-7 1 3 -2 9
beantragen|-5 2 -5 -1 9
bear|-12 21 -4 -2 -4
bear with|-11 22 -3 -1 -8
bearb*|-2 11 2 -4 4
becau*|6 -10 -6 3 10
because|6 -10 -6 3 10
because it|-3 -4 -1 -1 9
because of|7 -6 -3 3 0
because you|6 -5 -6 -2 8
becky|-7 6 5 -1 -2
becom*|-6 0 -2 -1 11
bedan*|11 -6 -6 -6 0
bedankt voor|9 -11 -1 -3 4
bedar*|15 -7 -1 -1 -5
bedarf|15 -7 -1 -1 -5
bedau*|11 -7 -7 -3 6
bedauern|3 -5 -5 -2 11
bedaure|8 -1 -1 -1 -5
bedaure ihnen|7 -1 -1 -1 -5
bedie*|16 -8 -2 -1 -4
bediening|11 -5 -2 -1 -4
bedri*|-5 7 -1 0 -1
been|3 13 1 -6 14
been able|-5 15 -2 0 -8
been called|-1 -1 7 0 -5
been chosen|-5 -1 -2 0 8
been closed|9 -5 -2 -1 0
been delayed|-5 7 -1 0 -2
been filled|2 -5 7 2 -3
been given|-4 -1 -2 0 7
been placed|-4 0 -4 -1 9
been received|-13 17 -1 0 -5
been rejected|-2 -1 -2 -2 7
been reviewed|7 -4 0 0 -3
been selected|-2 -7 9 -2 6
been shortlisted|4 -4 18 -1 -16
been submitted|-5 7 -2 0 0
been successful|-1 -4 -2 13 -3
been temporarily|-7 8 0 0 -1
been told|-5 -2 -1 -1 8
befor*|-2 14 5 1 12
before|-2 14 4 2 12
before friday|-2 7 -2 0 -3
before that|-9 2 -2 -1 11
before the|-5 4 9 -2 -1
before then|-6 11 -1 0 -3
before they|-2 -2 -3 -1 9
before we|-12 -4 5 -2 12
begin|-12 9 -2 4 0
begin*|-4 3 -6 8 -1
behaa*|8 -4 -1 -1 -2
behaalde|8 -4 -1 -1 -2
behal*|7 5 1 0 -10
behalf|2 6 3 3 -9
behalf of|3 7 -1 3 -7
behalten|10 -4 -2 -3 -3
behan*|-3 16 -2 -1 -8
behandeling|0 10 -2 -1 -7
behin*|-7 11 0 -1 -3
behind|-4 7 1 0 -3
bei|4 8 -7 -7 5
bei der|-2 -6 0 -2 13
bei ihnen|-10 16 -4 -2 -2
bei mir|11 -3 -4 -1 -2
bei uns|8 2 -1 0 -7
bekij*|-8 7 -2 -1 4
bekom*|-3 12 -6 -5 3
bekommen|-3 12 -6 -4 2
bekommen viele|7 -2 0 0 -4
bel|-5 15 5 -2 -12
bel ik|-3 9 -2 -2 -1
bel je|-3 7 1 -2 -3
belie*|7 -5 -2 -2 3
believe|11 -5 0 0 -5
belle|-6 -4 -2 -1 13
belle*|-2 10 -3 -1 0
bellen|-2 10 -1 -1 -4
below|0 -13 3 -2 13
ben|0 13 -15 -5 9
bench*|7 -1 -1 0 -4
benchmark|7 -1 -1 0 -4
bene|-1 -7 17 -2 -7
benef*|-1 0 -3 -5 9
benefits|-7 1 -2 -4 13
benotigen|-3 -3 -1 -1 7
bent|12 -13 3 -2 -5
beoor*|-5 3 -3 -2 7
berei*|9 -12 5 2 -7
bereits|10 -11 -4 2 2
beric*|-2 15 2 1 -8
bericht|-1 11 0 3 -8
berichtje|-5 8 -2 -1 -1
beruc*|12 -14 2 -6 6
berucksichtigt|11 -11 -2 -3 5
berucksichtigt werden|4 -8 -2 0 6
berucksichtigung|10 -5 -1 -1 -3
beruf*|10 -10 14 -3 -12
besch*|8 -5 -1 9 -13
bescheid|-6 2 0 11 -1
beschlossen|8 -3 -1 -1 -3
beset*|20 -8 -7 -6 -12
besetzen|13 -5 -2 -1 -4
besetzt|10 -6 -3 -3 3
besetzung|7 5 -2 0 -9
beslo*|10 -7 -3 -2 2
besloten|10 -7 -3 -2 2
besloten om|7 -2 -1 -1 -2
bespr*|-11 -8 7 29 -13
besprochen|-2 -7 10 12 -11
besproken|-5 -6 -4 14 2
besse*|-5 -4 4 -1 7
besser|-4 -2 -1 0 7
best|0 -1 5 -8 3
best of|0 -5 -4 -2 13
best regards|-7 13 0 -1 -4
besta*|-20 13 6 -5 6
bestanden|9 -3 2 -1 -6
bestatigen|-23 14 -3 -2 16
bestatigen wir|-7 7 -2 -1 2
beste|-3 -5 0 0 13
beste meneer|-8 -2 1 -1 9
beste*|6 0 -6 -5 8
besteht|8 -4 -1 -1 -2
besten dank|-1 8 0 -1 -6
beta|-10 -2 0 0 13
beter|12 -3 -2 -2 -6
beth|1 -2 -6 -1 7
betre*|6 -3 -4 8 -7
betreft|2 -4 -3 8 -4
betwe*|-11 -3 19 2 -7
between|-11 -3 19 2 -7
beves*|-9 1 4 -1 4
bevestigen|-7 2 -2 0 7
bevor|-5 -2 0 -1 8
bevor wir|-5 -2 0 -1 8
bewaar mijn|-3 -1 -1 -1 7
bewaren je|8 -3 -1 -1 -3
bewer*|3 17 -5 -11 0
bewerben|-1 -10 -3 -1 16
bewerber|2 9 4 -6 -4
bewerber entschieden|-8 -2 -1 -1 13
bewerberkonto|1 -6 -1 -1 7
bewerbern haben|-4 -1 0 7 -3
bewerbung|2 19 2 -13 -7
bewerbung als|4 15 -4 -8 -7
bewerbung auf|-4 8 -2 0 0
bewerbung bei|-1 -7 1 0 8
bewerbung fortsetzen|-3 -4 0 0 8
bewerbung fur|-10 15 0 -1 -1
bewerbung leider|-2 -2 9 0 -5
bewerbung nicht|7 -8 -3 -2 7
bewerbungen|2 13 0 -4 -2
bewerbungsprozess|-2 -4 -2 -2 9
bewerbungsunterlagen|12 -3 -1 -1 -7
bewor*|2 -8 3 -4 8
beworben|2 -8 3 -4 8
bezug*|-1 -8 2 -1 7
bezuglich|-2 -6 1 -1 8
biede*|-1 -2 -3 10 -3
bieden|-1 -2 -3 10 -3
bieden je|-3 -1 -2 7 -1
bien|-5 31 1 -5 -18
bien el|-1 -1 7 -1 -4
bien ete|-7 13 -2 -1 -3
bien recu|-9 23 -5 -3 -5
biete*|-6 -3 5 9 -6
bieten|-6 -3 5 9 -6
bieten ihnen|-4 -1 8 -2 -1
bieten wir|7 -1 -1 -1 -3
big|3 -6 -2 -2 8
bij|2 9 -7 -2 5
bij een|7 -5 -3 -1 2
bij ons|-5 1 -4 9 3
bijla*|-4 -2 -3 11 -2
bijlage|-4 -2 -3 11 -2
bike|10 -2 -2 -1 -5
bilin*|7 2 -1 0 -9
bin|-10 0 2 0 13
bin ich|-8 -1 -1 0 10
binne*|-5 32 -13 -2 -17
binnen|-3 24 -11 -1 -11
birte|-5 10 -2 0 -2
bis|-12 26 5 -2 5
bis dann|-1 -2 7 -2 -1
bis ende|-17 16 -6 2 5
bis mitte|-3 8 -2 0 -2
bis zum|-21 10 9 3 0
bishe*|7 -2 -1 -1 -3
bitte|-8 -6 10 12 18
bitte noch|-7 5 -3 -1 6
bitte reichen|-2 -2 -3 -1 8
bitte sehen|7 2 -2 -1 -6
bitte*|-5 13 -3 -3 2
bitten|-5 13 -3 -3 3
bitten sie|-8 3 -1 -1 6
bitten um|-7 9 0 -1 -1
black|-1 1 8 1 -1
bleib*|-3 -12 1 -6 22
bleibt|-5 -7 -2 -2 17
bleibt gultig|-3 -2 -2 0 7
blijf|-2 -3 -2 -1 7
blijf*|-8 7 1 -1 0
blijft|-8 7 1 -1 0
bo|8 -3 -3 3 -5
boa|-5 7 -4 -2 10
boa tarde|-6 9 0 1 -2
board|13 8 -3 -1 -17
boas|12 -1 -2 -2 -6
boekh*|-4 12 -1 0 -4
bolet*|-6 -1 -3 -1 11
boletin|-6 -1 -3 -1 11
bolsa|-5 11 -3 2 -4
bolsa r|-5 9 -1 -1 -2
bom|15 5 -8 -6 -8
bom dia|14 -6 -7 -3 2
bonjo*|0 -1 3 -6 14
bonjour|0 -1 3 -6 14
bonjour madame|2 7 -2 -1 -5
bonjour manon|7 -1 -2 4 -7
bonjour monsieur|-7 -2 2 -1 8
bonjour nous|7 -1 -1 -1 -4
bonne|9 4 -3 -7 -3
bonne chance|7 2 -2 -2 -6
bonne continuation|15 -7 -3 -2 -4
bonne journee|-3 9 -2 -1 -3
bonus|-5 -6 -4 18 -2
book|-2 -2 7 -1 -2
booke*|-3 -7 4 3 4
booked|-3 -7 4 3 4
booki*|7 -3 6 -2 -8
booking|7 -3 6 -2 -8
boss|7 1 -3 -1 -4
boss says|8 -2 -2 -1 -4
both|10 -2 -1 -2 -5
botto*|-5 -3 -4 -1 12
bottom|-5 -3 -4 -1 12
brand*|0 5 8 -1 -9
brandt|6 5 5 -2 -14
brauc*|14 -4 -6 -1 -6
brauchen|10 -1 -6 2 -4
brauchten|9 -1 -3 -1 -4
brauchten wir|9 -1 -3 -1 -4
brief|12 2 3 -4 -14
brigh*|0 -2 -4 -2 11
bring|-22 -13 41 -5 -21
bring a|-3 -2 8 -1 -2
bring the|-7 -1 9 -1 0
bring your|-10 -5 17 2 -3
bring*|7 -5 5 -2 -5
bringen|-1 -3 7 -1 -1
bringen sie|-3 -1 8 -1 -2
bruna|-5 -1 -1 -1 8
brut|-2 -2 -2 8 -2
bruto|-10 -2 -5 16 1
bruto*|-5 -1 -1 10 -3
brutos|-5 -1 -1 10 -3
brutt*|-6 -4 -4 10 3
brutto|-6 -4 -4 10 3
bsn|-5 -5 3 -1 8
btw|-5 -3 10 0 -1
budge*|5 8 -6 -5 0
buena*|18 -3 1 -3 -14
buenas|18 -3 1 -3 -14
buenas al|7 -2 -2 -1 -2
build*|11 -4 2 -1 -8
built|-7 -1 9 -1 -1
buite*|9 -3 -1 -1 -3
buiten|9 -3 -1 -1 -3
buong*|-7 6 -3 -6 12
buongiorno|-7 6 -3 -6 12
burea*|6 0 -6 8 -9
bureau|6 0 -6 8 -9
burge*|1 -2 -7 -2 10
bus|-6 -5 12 17 -11
busca*|8 -10 -3 -4 8
buscamos|12 -5 -1 -1 -5
busfa*|-5 10 -1 -1 -3
busfahrer|-5 10 -1 -1 -3
busfahrer m|-5 10 -1 -1 -3
busqu*|9 -4 -3 -2 1
but|2 -11 2 3 14
but have|-4 -2 -1 -1 8
but he|-3 -5 -1 0 9
but i|-17 10 -7 1 15
but not|-2 -3 -1 -1 7
but one|-4 0 7 0 -2
but the|1 7 6 8 -19
but they|7 -1 -2 2 -6
but we|4 -11 1 0 3
but you|11 -3 -3 -2 -3
but your|-9 6 5 0 -2
by|-1 20 10 9 9
by a|-9 9 3 -1 -5
by another|2 0 5 0 -7
by email|-4 8 2 0 5
by friday|-11 -1 -5 17 0
by hiring|-8 9 0 0 0
by ncua|-2 -4 0 0 7
by phone|-3 0 19 -2 -13
by return|-3 0 7 0 -3
by the|1 15 -6 12 -9
by then|-1 -1 9 0 -7
c|4 -9 3 8 -7
c est|0 -6 -5 13 -1
cabin|-4 -5 7 5 -4
cabin crew|-4 -5 7 5 -4
cabin*|-3 -4 0 -1 8
caio|-11 0 5 7 -2
caiss*|10 1 -1 -1 -9
cal|-5 -3 7 -1 0
calen*|-8 6 15 -2 -9
calendar|-1 -2 10 -1 -5
call|1 24 31 -7 -21
call if|4 5 0 -2 -7
call the|-4 9 -1 0 -4
call you|-4 11 -9 -1 4
calls|2 6 0 0 -8
callu*|7 -1 -2 0 -4
callum|7 -1 -2 0 -4
calma|-7 14 -2 -1 -3
came|10 -7 -7 -4 9
came across|-3 -1 -2 0 7
came back|8 -3 -1 -1 -3
came up|-6 -2 2 -1 8
camer*|7 -3 5 -1 -9
camera|0 1 7 1 0
caminho|7 -2 -1 -1 -3
campa*|7 3 -2 -1 -6
campaign|7 -1 -1 0 -5
campo*|-1 -4 -2 -1 7
campos|-1 -4 -2 -1 7
campu*|2 -3 8 -1 -4
campus|1 -1 8 -1 -6
campus team|-2 -1 7 0 -4
can|1 -7 18 13 3
can be|7 -5 -9 0 8
can do|4 -4 2 8 -11
can only|14 -4 2 -2 -10
can reply|-4 -2 -1 -1 7
can see|9 1 -2 0 -7
can withdraw|-4 9 1 0 -7
can you|-21 -14 31 3 -5
cance*|1 -20 13 -7 22
cancelar|-6 -2 2 0 7
canceled|3 -1 6 0 -8
cancellato|-3 -5 -1 -1 10
cande*|7 -1 -1 -1 -3
candela|7 -1 -1 -1 -3
candi*|9 11 -8 -11 -4
candidacy|12 0 -1 0 -10
candidacy for|10 -4 0 0 -5
candidata|12 -10 -1 5 -6
candidata que|-3 -1 -1 8 -3
candidate|13 -9 -5 -7 -10
candidate account|1 -5 -2 -1 8
candidates|-2 16 -6 1 3
candidates are|3 -7 -1 -1 6
candidates for|-4 9 0 0 0
candidates to|-1 10 -3 -1 -4
candidates who|-10 9 0 -1 5
candidates will|-7 8 0 0 -2
candidatese|-6 -3 -2 -2 14
candidato|5 -7 6 -2 -1
candidato a|-4 -1 -5 5 7
candidatos|1 10 -1 -5 -2
candidatos com|8 -4 -1 -1 -2
candidatou|-3 8 -1 -1 -2
candidatura|9 12 -6 -14 -5
candidatura a|-11 -1 -2 -1 16
candidatura come|7 -2 2 -1 -6
candidatura e|-3 10 -1 -1 -5
candidatura nao|8 1 -1 0 -7
candidatura non|21 -10 -2 -1 -7
candidatura per|-9 10 -3 -2 8
candidaturas|-5 6 -4 -3 10
candidature|7 10 1 -9 -7
candidature a|-2 9 -2 3 -6
candidature en|-8 7 -1 0 3
candidature non|15 -10 -1 -1 -3
candidature pour|2 4 6 -2 -8
candidatures|3 10 -3 -2 -5
candidatures pour|8 -4 0 0 -3
canno*|-2 1 6 1 7
cannot|-2 1 6 1 7
cant|-11 13 11 -1 16
cant be|-7 0 5 -1 1
cant do|-8 -2 9 10 -9
cant give|-9 3 3 -1 3
cant proceed|-2 -4 -1 0 7
cant promise|-5 7 -3 -1 2
cant take|20 -3 -3 -1 -12
capit*|3 -4 7 3 -9
capital|3 -4 7 3 -9
capta*|-6 9 -1 -1 -1
captain|-5 8 -1 -1 -1
car|-4 -5 -4 1 12
card|-11 -2 6 2 3
care|8 0 -4 -2 -4
caree*|8 -8 -4 -4 11
career|11 -8 -3 -1 5
caref*|9 -5 -5 -3 7
careful|10 -5 -4 -2 4
careful consideration|-3 -2 -1 -1 9
careful review|8 -3 0 0 -4
cargo|2 1 -4 8 -5
cargo de|0 -4 -2 10 -4
caric*|-7 4 -1 -1 4
carico|-5 10 0 -1 -3
carol*|7 -4 -2 4 -4
carta oferta|-3 -1 0 7 -2
carta*|-10 4 0 4 2
cartao|-8 4 -1 1 3
carte|-4 -3 -5 14 -1
cas|8 -1 -1 -2 -5
casa|3 -4 -3 7 -2
casa por|-7 -1 -1 14 -5
casal*|-6 -1 0 0 7
case|4 -3 12 -1 -10
caso|-13 24 -4 -6 6
caso de|-6 7 0 -2 2
caso nao|-10 6 -3 -2 8
casti*|-7 -3 -2 -1 13
casting|-8 -2 -1 -1 13
casting team|-5 -2 -1 0 9
castl*|-1 7 -3 -1 -1
casua*|6 2 0 -1 -7
categ*|4 -7 -3 -2 8
cater*|-4 -2 -1 -1 9
causa|7 0 -1 -1 -4
cause*|0 -1 7 0 -5
cdi|-11 1 -6 12 3
ce|6 -8 1 -2 -1
ce message|-1 2 1 -1 7
ce poste|10 -4 -1 -1 -4
cedar|-3 3 0 0 7
cemen*|-3 -3 -3 -1 10
cementos|-3 -2 -1 -1 7
centr*|4 3 6 2 -13
central|-5 1 0 7 -1
centre|13 2 -1 -3 -14
centro|-9 2 9 -2 0
ceo|-2 -2 0 7 -4
cepen*|9 -2 -2 -1 -4
cependant|9 -2 -2 -1 -4
cerca*|10 -4 -1 0 -4
cerch*|11 -5 -3 -1 -2
cerchiamo|11 -5 -3 -1 -2
cerra*|9 -6 3 -1 -4
certi*|-1 5 0 -3 14
certificado|-8 -1 0 2 6
certificado de|-7 1 2 3 0
cet|7 -5 4 -1 -4
cette|5 -9 -12 -9 23
cette annee|10 -4 -2 -2 -1
cette fois|7 -1 -2 -1 -3
cette offre|-3 -3 -1 -2 8
chair|5 1 2 -1 -7
chama|-7 9 2 0 -4
chamb*|11 -3 -2 -1 -5
chambers|7 -2 -1 0 -3
chamo|7 -2 -1 -1 -2
chance|7 5 3 -5 -10
chance pour|7 -3 -1 -1 -2
chang*|7 12 8 0 0
change|3 7 5 2 3
changes|14 2 -2 -3 -11
chant*|3 -7 11 1 -7
chantal|-1 -6 13 -3 -3
chart*|-1 11 0 2 2
chat|-9 2 -1 6 7
chat about|-3 -1 -2 -1 8
chat with|-2 -2 7 -1 -2
chaud|-2 -2 7 -2 -2
chave*|-2 -3 -1 -1 7
che|9 0 -11 1 -8
che la|3 9 -1 -2 -6
che non|-5 -2 10 -1 -2
che si|-9 -1 11 0 -1
check|-5 9 -3 5 2
check*|-4 7 2 6 -10
checked|-4 1 7 -1 -3
checking|-2 7 -1 0 -3
checks|0 -3 -1 8 -4
cheer*|12 -4 -3 3 -10
cheers|11 -3 -3 3 -9
chef|7 -9 7 0 -9
chef de|1 -8 6 3 -1
chere|8 -5 -1 2 -4
chere candidate|7 -3 0 0 -3
chez|1 -1 -9 -5 14
chiam*|8 7 0 -5 -10
chiamo|15 -8 3 -3 -6
chiar*|0 -2 -2 9 -4
chiara|0 -2 -2 9 -4
chico|13 -3 -4 -2 -4
chico que|7 -2 -2 -1 -2
chied*|-7 -8 1 4 13
chiediamo|-3 -5 2 -2 8
chiediamo di|-5 -4 0 -2 11
choic*|1 -1 -1 8 -7
choice|0 0 -2 8 -5
choisi|12 -1 -5 -4 -2
choix|9 -4 -3 -3 2
choos*|-6 6 7 -1 -4
choose|-6 -1 8 -1 0
choose a|-4 -1 9 0 -4
choosing|-1 7 -1 0 -4
chose|11 -1 -2 -2 -6
chose*|6 -8 -6 -3 13
chosen|5 -7 -6 -3 13
chosen for|-8 0 -2 0 9
chosen not|7 0 0 0 -6
chosen to|7 -3 -1 -1 -2
ci|10 -4 8 -7 -9
ciao|7 -12 0 -4 7
ciao andrea|7 -1 -2 -1 -3
ciao luca|-2 -8 -2 -1 13
cierr*|-4 7 -1 0 -1
cinde*|-7 2 -1 0 6
circl*|-3 8 -1 -1 -2
circle|-3 8 -1 -1 -2
circle back|-3 8 -1 -1 -2
circu*|-9 3 -2 -1 9
circumstances|-12 4 -1 0 8
circumstances change|-8 3 -1 0 5
cita|-1 -2 -2 -2 7
citiz*|-4 -3 -1 0 8
civil|8 1 -5 8 -11
claim|-5 3 -3 -2 8
claim*|1 -2 -1 -4 7
class*|13 -8 2 0 -11
claustro|8 -1 -2 -1 -3
clean*|-4 -6 -1 -1 12
clear*|6 8 -3 -1 -8
cleared|-5 9 -1 0 -2
clearly|7 -1 -1 -2 -3
clerk|5 -8 3 -1 1
clic|-1 -4 -1 -1 7
click|1 -8 1 1 11
clien*|16 -23 -5 -12 12
client|18 -11 -11 -8 5
client a|7 -1 -2 -1 -2
client has|15 -4 -3 -2 -7
cliente|1 -13 2 -6 17
cliente ha|10 -3 -1 -1 -4
clini*|-3 -4 1 0 9
clinica|-5 -3 -3 2 10
close|5 4 -10 -4 3
close your|-8 2 -2 -1 9
close*|6 -11 -2 -5 15
closed|5 -15 -2 -4 15
closed and|11 -5 -1 0 -5
closed your|-6 -1 -1 -1 8
closes|-10 5 -1 -1 5
closi*|0 10 -8 -4 9
closing|0 10 -8 -4 9
closing date|-9 13 -3 -1 -5
closing soon|-5 -4 -1 -1 11
clt|-11 -4 -2 10 7
co|0 -1 0 -5 12
cober*|-5 -1 -1 -2 9
cocin*|7 -2 -1 -1 -2
cocina|7 -2 -1 -1 -2
codin*|2 -5 14 -2 -9
coding|2 -5 14 -2 -9
coffe*|7 -1 -3 3 -7
coffee|7 -1 -3 3 -7
cogid*|11 -4 -2 -1 -3
cogido|11 -4 -2 -1 -3
colla*|-3 8 -1 0 -3
collaboratore|0 8 -2 -1 -5
colle*|4 -11 -3 4 12
colleague|7 -5 -4 -2 4
colleagues|-9 1 0 0 10
collega|7 -7 2 2 -4
colli*|7 -2 -1 0 -4
collo*|8 -6 9 -4 -6
colloquio|2 -4 11 -4 -4
colloquio di|-2 -1 -2 -1 7
colloquio per|-3 -1 8 -1 -3
coloc*|-5 -1 0 0 7
colocado|-5 -1 0 0 7
com|8 -6 -2 3 -12
com experiencia|7 -4 -1 -1 -2
com o|-2 8 -4 -3 1
com os|4 -2 -4 9 -6
com outros|-3 -2 -1 -1 7
com uma|10 -2 -3 -2 -3
com vaga|-1 -4 -2 -1 8
com voce|7 -1 -3 -1 -2
come|2 -12 32 1 -13
come and|-4 -3 14 -2 -5
come back|11 9 -7 -2 -13
come for|-3 -3 8 0 -1
come on|-7 -1 8 -1 1
come to|-5 -3 1 -2 8
come up|-7 -1 0 0 9
comec*|-8 4 -1 8 -2
comed*|-7 -1 -1 -1 9
comes|7 -1 -4 3 -4
comin*|14 -7 -13 1 -6
coming|12 -6 -12 2 -5
coming in|18 -1 -5 -1 -13
comit*|-6 2 -2 -2 9
comme|-3 -2 7 2 -3
comme*|-2 -6 18 0 4
commerciale|-7 -1 6 0 2
commi*|9 -3 -4 -7 7
commissie|7 6 -4 -1 -7
commissie heeft|7 -2 -2 0 -2
committee|9 2 -3 -5 2
committee has|14 -2 -1 -1 -8
committee was|7 -1 -1 -1 -3
commu*|13 -1 -2 -6 -13
community|8 2 0 -3 -10
como|6 -9 -6 2 5
compa*|-2 -6 12 3 12
companies|-3 -2 -1 0 7
company|-1 4 2 3 9
comparecer|-7 -1 18 -2 -7
comparto|-3 -3 -1 -1 8
compl*|0 -10 -1 5 18
completa|-4 -2 -1 10 -4
complete|-6 2 -13 -6 29
complete the|-7 2 1 -1 6
complete your|-2 -6 -3 -2 12
completed|-3 -3 -8 -3 21
completed its|-6 -2 0 0 10
completing the|3 6 1 0 -9
completo|11 2 -4 3 -11
compo*|13 0 -4 -2 -7
compr*|-7 1 1 -1 9
comprenons|-4 -1 -1 -1 7
compt*|-6 -1 -4 -2 16
comptable|-4 -2 -1 -1 7
compte|-7 1 -3 -1 11
comun*|17 -3 -13 0 -16
comune|-4 9 -2 0 -2
comune di|-4 9 -2 0 -2
comunica|11 0 -1 -2 -8
comunicaciones|-5 -3 -1 0 9
comunicamos|7 -8 -3 5 0
comunicamos que|7 -6 -2 6 -4
comunicarte|7 -1 -1 -1 -3
comunicarte que|7 -1 -1 -1 -3
comunichiamo|7 -2 0 -1 -4
comunichiamo che|7 -2 0 -1 -4
comunico|7 -2 -2 -1 -2
comunico que|7 -2 -2 -1 -2
con il|-7 5 0 0 2
con l|-6 -2 0 -1 9
con la|6 -8 1 -5 9
con noi|-7 5 0 5 -2
con tu|11 -5 -4 -3 0
conce*|-7 6 -9 4 11
concl*|16 -8 2 -2 -11
concluded|14 -6 -1 0 -5
conco*|-2 10 10 0 -16
concorso|-11 0 11 4 -5
concours|3 5 1 -1 -7
concu*|11 -3 -4 -3 -1
concursal|5 -7 -2 -1 5
concursal para|8 -2 -2 -1 -3
condi*|8 -4 -1 5 -11
conditional|13 -4 -2 2 -8
conditional offer|13 -4 -2 2 -8
condu*|-3 -11 6 0 13
confe*|-6 14 9 3 -17
conferma|-9 15 8 -2 -13
confezionamento|8 -4 -1 0 -3
confi*|-11 10 16 13 19
confidential|-3 -8 -6 -2 18
confirm|-20 0 14 -2 13
confirm by|-3 0 7 0 -3
confirm that|-4 1 -1 -3 7
confirma|-8 0 4 7 -4
confirmamos|-9 -1 -1 -1 11
confirmamos que|-7 -4 -1 0 12
confirmar|-8 0 6 -2 3
confirme|-4 1 7 4 -9
confirmed|2 -6 7 -1 -2
confirmer|-11 -5 10 8 -3
confirmer votre|-6 -3 3 9 -3
confirms|-11 8 -1 0 4
confo*|-2 -6 -4 12 4
congr*|-20 -4 21 10 -5
congratulations|-17 -7 17 10 -3
congratulations on|-7 -3 1 -1 10
conhe*|-5 2 11 -1 -5
conna*|12 -1 -2 -3 -7
connait|12 -3 -4 -2 -3
connait deja|8 -1 -3 -2 -2
conne*|-5 -3 6 -5 16
connect with|2 -3 7 -1 1
connection|-5 -2 1 -1 7
conos*|0 -2 10 -2 -6
conseguimos|-2 -3 -2 -1 9
conseguimos seguir|-3 -3 -1 -1 8
conserve|8 -4 -1 0 -3
conservons|7 -5 -2 -1 1
consi*|7 9 6 -7 -8
consider|9 -1 9 -4 -10
consider your|7 -4 6 0 -8
consideration|8 6 -4 -2 1
consideration the|8 -3 -1 0 -4
considerazione|3 -7 -1 0 5
considered|1 -14 -7 -4 24
considered your|-1 -3 -1 0 7
considerer|-6 8 -1 0 -1
consigo|-4 4 3 5 -8
consiliare|-10 -1 13 0 -1
conso*|7 -5 -1 -1 0
const*|-7 -11 4 11 9
construction|-4 -2 -2 0 9
consu*|8 -11 8 -3 4
consultant|6 -10 3 -3 6
conta*|-6 26 -11 -3 1
contact|-2 20 1 -1 -6
contact met|-4 8 -2 -1 -1
contact op|-7 6 -3 -2 7
contact the|9 -4 7 0 -13
contact you|-14 10 -2 5 0
contactado|-3 9 -1 -1 -4
contactados|-5 7 0 0 -1
contactar|-4 -2 -1 -1 7
contacted|-5 14 -2 -1 0
contacted for|-7 8 0 0 -1
contacter|-1 -6 -2 -1 10
contacto|-6 3 -3 -2 11
contacto para|-5 -1 -1 -1 8
contato|-8 13 -4 5 -6
contato com|-4 0 -1 7 -2
contatteremo|-5 10 -1 -1 -3
conte*|-4 2 3 4 9
content|0 -3 4 7 0
conti*|11 -13 -1 -5 -5
contigo|3 -8 -6 2 9
continua|2 8 -1 -2 -7
continuar|3 -5 -6 -3 12
continuar en|-10 -1 0 0 11
continuation|16 -7 -3 -2 -5
continue|8 -5 13 -2 -14
contr*|3 -19 -26 44 -10
contract|-5 -19 -17 36 -1
contract is|-1 -2 -2 7 -2
contracting|10 -5 -2 -2 -2
contrat|-9 1 -4 25 -5
contratar|13 -4 -2 -3 -4
contrato|-17 0 -6 29 -7
contrato indefinido|-8 2 -3 10 -1
contratto|-2 -4 -3 13 -4
controller|8 -4 -3 -2 3
controllo qualita|-3 -1 -1 7 -1
conve*|2 -13 1 9 0
conversar|-12 -7 6 -2 14
convi*|-3 -2 11 2 -6
convo*|-2 6 13 -4 -11
cool|-3 9 -2 -1 -3
cool dass|-3 9 -2 -1 -3
cooperativa|0 7 -4 -3 0
coord*|8 3 -2 -2 -12
coordinator|1 13 1 1 -11
coordonnees|10 -5 -2 -1 -2
coper*|8 -4 -3 -3 3
coperta|10 -4 -2 -2 -3
copie|-5 -5 -2 2 10
copy|-13 3 -5 1 11
copy of|-10 2 -3 -1 11
cordi*|14 -3 2 -6 -16
corin*|-12 6 5 -1 1
corinne|-5 10 -1 -1 -3
cork|-2 9 2 1 -8
cork street|-4 7 -1 0 -2
corne*|11 -1 -2 -1 -8
corner|9 -1 -1 -1 -6
corre*|4 14 -1 -1 -10
correo|-3 7 5 -1 -5
cose|-4 10 -2 -1 -3
costu*|-8 12 -1 -1 -2
couco*|13 -7 -5 6 -7
coucou|13 -7 -5 6 -7
could|-13 -16 15 7 23
could have|7 0 0 0 -6
could not|-7 -4 -4 1 15
could you|-27 -12 21 8 13
could*|-11 -9 2 2 20
couldnt|-11 -9 2 2 20
counc*|-3 1 -2 0 8
council|-3 1 -2 0 8
couns*|11 -5 1 -1 -6
counselor|10 -5 1 -1 -6
count*|4 -9 5 5 -5
counter|7 -3 -1 5 -8
coura*|12 -4 -2 -1 -5
courr*|-7 10 2 5 -4
cours|-12 12 -2 -1 2
cours d|-9 14 -2 0 -2
cours*|-2 -7 -5 4 10
course|-2 -7 -5 4 10
course refund|7 -1 -2 0 -4
cover|9 2 2 -4 -10
cover letter|3 12 -3 -1 -11
cozin*|-10 -4 -1 -1 16
cozinha|-10 -4 -1 -1 16
cpf|-3 -3 -1 -1 8
crack|8 -2 -1 -1 -4
crane|1 -1 -2 7 -6
creat*|2 -6 -2 -2 8
created|-5 -3 -2 -1 10
credi*|-6 1 -6 -5 20
credit|-2 3 -4 -2 10
credito|-7 -2 -2 -2 13
credito nao|-8 -1 -1 -1 10
cremo*|-3 -2 -3 -1 9
cremorne|-3 -2 -3 -1 9
creo|-4 -1 -2 -1 8
crew|6 -11 8 6 -9
crite*|0 -5 -2 -1 14
criteria|-6 -2 -2 0 14
criterion|8 -1 0 0 -7
crono*|-3 7 -2 -1 -1
cronograma|-3 7 -2 -1 -1
crumb*|10 -2 -1 0 -6
cto|-6 2 14 0 -10
cuant*|-7 11 -1 -1 -3
cuanto|-7 12 -1 -1 -3
cuent*|3 -10 3 1 4
cuenta|4 -8 1 2 1
cui|13 0 -3 -3 -7
cultu*|0 1 -4 11 -8
culture|-4 -2 -2 12 -4
curre*|6 -2 -6 -1 9
current|3 -14 -4 0 16
currently|5 8 -2 0 -9
curri*|10 17 -14 -10 -8
curricular|11 -1 -2 -1 -7
curriculo|-2 11 -6 -5 3
curriculo foi|-6 10 0 -1 -2
curriculum|4 12 -6 -4 -3
custo*|3 0 6 -1 7
customer|-1 -3 9 -1 -1
cv|-3 27 6 -13 -9
cv and|-11 9 0 -1 2
cv est|-3 9 -2 -1 -3
cv on|-2 -4 -1 0 7
cv per|-7 12 -1 -1 -3
cycle|-1 -1 8 -1 -4
d|2 -7 5 2 -4
d admissibilite|7 -1 -1 -1 -4
d autres|9 -3 -2 -1 -2
d be|2 -6 7 -2 7
d ein|-4 7 3 -1 -5
d etre|1 -4 -2 -2 8
d etude|-4 7 -1 0 -2
d examen|-6 9 -2 0 -1
d ici|-6 14 -2 -1 -4
d ist|-6 8 -1 -1 0
d like|5 -1 6 3 -13
d love|-1 -6 13 5 -8
d une|-3 -6 9 -2 2
da|4 0 -4 9 -16
da danke|-11 18 -3 -2 -2
da ist|-6 3 -2 7 -2
da serra|-5 8 -1 -1 -1
da sind|-4 -2 -2 -1 10
da warst|13 -3 -4 -3 -3
daar|7 -3 -3 -1 0
daaro*|12 -5 -2 -1 -3
daarom|12 -5 -2 -1 -3
dach|1 -5 9 -2 -4
dado|-2 -6 -1 -1 10
dafur|9 -4 -3 3 -6
dag|2 2 -3 7 -6
dagen|-3 -10 3 -2 13
daher|19 -13 -5 1 -2
daher nicht|15 -4 -2 -2 -7
dal|1 -7 6 2 -1
damit|12 -7 -12 1 4
damit wir|-3 -3 -1 -1 8
dan|-12 21 4 -8 6
dan bel|-5 8 1 -3 -2
dana|-11 1 4 -2 8
danac*|-12 8 3 -2 1
danach|-12 8 3 -2 1
dani|-4 -3 13 -1 -4
dank|6 8 -6 -9 4
dank fur|2 9 1 -8 4
dank voor|9 -4 -7 -2 3
danke|15 20 -18 -14 -18
danke fur|13 16 -5 -9 -19
danke furs|9 -3 -2 -1 -3
danke*|17 -10 -6 -3 -6
danken|18 -15 -6 -3 -5
danken fur|7 -3 0 0 -3
dann|-14 12 15 7 -12
dann schau|8 0 -2 -2 -3
dann sind|-5 9 -1 0 -3
dans|0 -1 -5 0 13
dar|9 0 -6 -3 0
dar andamento|-3 -3 -1 -1 8
dar uma|-5 8 -1 0 -2
darle|-10 15 -1 0 -3
das|14 -17 7 -4 -13
das angebot|-3 -2 -1 8 -1
das gesprach|-7 -5 21 -2 -6
das ist|5 5 2 -2 -10
das team|9 -5 1 3 -8
das verfahren|8 3 -2 -1 -7
dass|9 -7 -13 -2 -2
dass die|7 -4 -1 5 -6
dass du|2 6 0 0 -7
dass sie|1 -9 -11 -6 25
dass wir|10 2 -6 1 -10
dat|17 -8 -3 -6 -14
dat onze|7 -1 -2 -1 -3
dat u|11 -5 -1 -1 -4
data|-9 17 -2 -5 11
data engineer|-8 1 -4 -3 15
data for|-6 0 -1 -1 7
data scientist|0 -8 -1 0 9
data will|8 -1 0 0 -7
date|-18 14 22 3 -11
dated|-4 -3 -2 -1 11
daten|1 -1 -2 -3 10
daten automatisch|-3 -3 -1 0 7
dates|-7 2 1 -1 6
dator*|-5 8 -1 -1 0
datore|-5 8 -1 -1 0
datore di|-5 8 -1 -1 0
datos|1 10 -2 1 -7
datum|-5 2 11 -2 -7
dauer*|-4 13 8 -1 -12
dauert|-6 13 7 0 -10
davon|3 10 -3 -1 -9
davon aus|-4 8 0 0 -3
day|-4 -13 32 -1 -6
day in|-5 -1 -1 0 7
day one|7 -1 -2 -1 -4
days|-5 11 -11 10 18
days so|-3 13 -4 -2 -4
dbs|-2 -4 -3 8 1
de|5 -6 -6 -10 6
de admitidos|-7 9 -2 -1 2
de analista|8 -3 -1 -1 -2
de assistente|0 -4 -1 7 -2
de auditoria|7 -1 -1 -1 -3
de auxiliar|10 -1 -3 3 -8
de bus|-2 -2 -3 9 -2
de campos|-1 -4 -2 -1 7
de commissie|7 6 -4 -1 -7
de cozinha|-10 -4 -1 -1 16
de credito|-4 -1 -1 -1 7
de dados|-4 0 7 -1 -2
de deelnemingsvoorwaarden|-3 9 -2 -1 -4
de dinamica|7 -1 -1 -1 -3
de functie|8 -5 -2 9 -13
de gestao|-2 -3 0 7 -2
de hospiteeravond|-11 0 0 0 12
de huidige|-6 -1 -1 -1 8
de la|2 -2 1 5 -7
de location|-5 -2 0 0 7
de maio|-4 -1 7 0 -2
de mais|11 -1 -2 -2 -5
de marco|-4 -1 -1 -1 7
de mayo|-4 -2 0 0 7
de mes|-5 8 -1 -1 -2
de momento|13 -3 -2 -2 -5
de ne|7 -4 -3 1 -3
de notre|7 4 -3 -1 -6
de nous|-9 -5 3 -2 12
de nouvelles|-5 9 -1 -1 -2
de opdrachtgever|7 -3 1 -1 -4
de partie|1 -4 7 -2 -2
de pessoas|0 -3 -1 7 -3
de plek|8 1 -2 -2 -5
de policia|-3 -1 -2 -1 7
de porteiro|-3 -3 -1 -1 8
de procedure|-14 9 2 -3 9
de producao|7 -2 -1 -1 -3
de responsable|2 -2 -2 7 -5
de seleccion|-8 -1 -5 -2 17
de selectie|-2 9 -2 -1 -4
de selection|5 3 2 -1 -8
de soldador|-1 -4 -2 -1 8
de su|7 -4 -3 -2 2
de talentos|11 -4 -2 -1 -4
de te|0 -3 -2 7 -2
de tecnico|7 -2 -1 -1 -2
de teletravail|-4 -2 -2 9 1
de tu|-4 8 0 -2 -1
de ultima|-2 -2 7 -1 -2
de vacature|14 6 -6 -4 -11
de volgende|-3 -4 12 -1 -4
de votre|-3 0 2 -7 21
de vous|-8 -6 -1 16 8
de vragenlijst|-3 -2 -2 -1 8
de woning|-8 -1 -1 -1 11
de zomer|7 -1 -2 -1 -3
deadl*|-8 2 14 0 -8
deadline|-8 2 14 0 -8
dear|4 -3 5 -3 11
dear anita|-4 -2 -1 0 7
dear applicant|11 -4 9 -3 -15
dear candidate|1 12 -2 -2 -6
dear friends|-6 -1 0 0 7
dear hiring|-7 -1 -1 -1 9
dear mr|-1 -2 0 -1 13
decan*|7 -1 -2 -1 -3
decem*|-2 9 -3 -2 1
december|-3 9 -3 -2 1
decid*|10 -12 -6 -11 15
decide|-4 19 3 -3 -12
decide de|9 -3 -1 -1 -3
decided|11 -19 -12 -6 17
decided not|5 -9 -5 -2 14
decided to|9 -15 -5 -3 14
decidido|4 -10 -4 -2 14
decidido no|-4 -2 -1 0 9
decis*|-2 20 -12 -1 10
decision|-3 18 -9 2 9
decision has|-9 3 0 0 6
decision is|2 -4 -5 -1 8
decision to|8 -2 0 -1 -4
decision yet|-3 7 0 0 -2
deckh*|15 -8 2 -1 -7
deckhand|15 -8 2 -1 -7
decla*|7 4 -3 -2 -6
decli*|-16 -6 0 7 15
decline|-13 -2 2 10 2
declined|-3 -5 -2 -3 14
dedic*|8 -7 3 -1 -2
deelnemingsvoorwaarden|-3 9 -2 -1 -4
defin*|-7 6 -2 -4 8
dei|0 1 8 -3 -5
dein|-3 3 1 8 -1
dein profil|-4 -7 1 -1 11
deine|6 16 -4 -12 -9
deine arbeitsproben|-5 -2 10 -1 -2
deine bewerbung|-2 14 -2 -5 -1
deine mappe|-3 8 -2 -1 -2
deine*|-3 -8 3 0 8
deinen|2 -1 5 1 -8
deja|23 -7 -6 -5 -8
del|8 -11 -12 4 3
del gruppo|-1 -5 -1 -1 8
del mese|-5 9 -1 0 -3
del proceso|8 -3 2 -1 -5
del viernes|-9 -3 3 6 3
delay|-5 8 -1 0 -1
delay*|-5 7 -1 0 -2
delayed|-5 7 -1 0 -2
delet*|1 -13 -3 0 17
delete|-2 -5 -1 1 9
deleted|3 -8 -2 -1 9
deleted after|7 -2 -1 0 -4
delib*|8 0 -1 -1 -6
delig*|2 -2 -1 12 -10
delighted|-2 -1 0 12 -8
delighted to|-5 -1 0 12 -6
dell|6 0 0 -2 -7
della|2 6 -5 -7 15
della sua|-1 7 -2 -2 0
delma*|7 -1 -1 0 -4
delmo*|-6 9 -1 0 -1
dem|6 0 -1 -2 -8
demai*|-2 -2 8 -1 -3
demain|-4 -1 9 -1 -2
deman*|1 -6 -2 -5 14
demande|5 -5 -6 -5 12
demande dans|7 -1 -1 -1 -3
demar*|-8 -3 -4 8 6
demi|-1 -2 7 -2 -2
demo|9 -5 3 0 -7
demon*|10 -2 0 -1 -6
demor*|-11 15 -1 0 -3
demora|-11 15 -1 0 -3
den|3 7 -5 21 -12
den anderen|-7 -2 -2 14 -4
den ausschlag|8 -2 -1 -1 -3
den eingang|-8 10 -1 -1 0
den erhalt|-5 9 -2 -1 -1
den ich|-1 -2 -2 7 -3
den jobagenten|-3 -2 -1 -1 7
den nachsten|-6 7 -2 -1 1
den sommer|9 -4 -1 -1 -2
den termin|-1 -1 7 0 -4
den vertrag|-3 -3 -3 11 -2
denni*|-1 -4 -2 9 -2
dennis|-1 -4 -2 9 -2
denta*|-10 4 -5 3 6
dental|-5 -3 -2 -2 10
depar*|5 14 -7 -4 -6
department|7 8 -6 -3 -5
department and|-4 -2 -1 0 8
depos*|-8 -3 -4 -2 19
deposit|-3 -1 -2 -1 8
depot|-6 8 5 2 -9
deput*|8 -2 -4 -1 1
deputy|8 -2 -4 -1 1
deputy manager|12 -1 -5 -1 -5
der|2 -2 7 -2 -8
der eingang|-5 7 -1 0 -1
der filiale|-7 4 4 0 0
der kurs|-3 -1 -3 0 8
der landrat|-2 -3 -2 0 7
der warteliste|-1 -6 -2 -1 10
der woche|7 -2 -2 -1 -2
derma*|-7 2 9 -1 -3
derze*|-3 4 -4 -2 11
derzeit|-3 4 -4 -2 11
derzeit nicht|-9 -3 -2 -1 14
des|-1 16 5 -2 -4
des verfahrens|-1 9 1 -1 -7
desab*|-5 0 -2 -1 8
desabonner|-5 0 -2 -1 8
desan*|13 -5 -1 -1 -5
desanimes|9 -4 -1 0 -4
desca*|7 8 -3 -4 -9
descartado|17 -5 -3 -3 -5
descartado tu|9 -4 -1 -1 -2
descu*|9 1 0 -2 -7
desculpa|8 1 -1 -2 -6
desde|-5 0 1 -1 9
desha*|7 -6 -3 -3 6
deshalb|7 -5 -3 -3 4
desid*|1 -7 -2 -1 9
desig*|2 -10 9 -5 3
desis*|-10 -10 9 3 7
desistencia|-4 -4 -1 -1 8
desk|4 -6 -4 -1 8
desks|7 -1 -1 0 -4
desol*|26 -8 3 -6 -15
desole|8 -5 5 -3 -5
desolee|16 -2 -3 -2 -8
despu*|7 0 -1 -1 -5
despues|7 0 -1 -1 -5
despues de|10 -4 -1 -1 -4
dessa vez|9 -1 -3 -1 -3
desti*|0 6 -3 4 -7
detai*|7 -12 -2 2 9
details|6 -12 -1 2 9
details for|-3 -2 -2 -1 8
detal*|4 -4 -3 9 -6
detalhes|0 -4 -1 7 -2
deter*|-2 3 -4 10 -5
determinato|-2 -2 -2 9 -3
deu|7 -2 -1 -3 -1
deutl*|9 -2 -1 -1 -4
deutlich|9 -2 -1 -1 -4
deuts*|0 -3 -3 8 -2
deutschlandticket|-5 -1 -2 9 -2
deux|5 -6 -3 10 -7
dev|0 -3 7 -1 -3
devel*|0 5 7 -2 -6
deven*|-3 10 -3 -2 -1
deventer|-5 11 -3 -2 -1
dever*|-10 6 -1 6 -2
devera|-8 6 -1 7 -4
deze|-3 -9 -9 -7 31
deze week|-7 5 -2 -1 5
dezer*|-5 7 0 0 -1
dezernat|-5 7 0 0 -1
di|2 2 -4 -8 2
di assunzione|-2 -2 -2 10 -4
di interesse|-7 11 -2 -1 -2
di lavoro|-6 9 -1 -1 0
di procedere|-6 -1 0 0 7
di prova|8 -2 -3 0 -2
di soggiorno|-5 -3 10 -1 -2
dia|-12 19 1 -9 15
diari*|-1 -2 -1 7 -2
diario|-1 -2 -1 7 -2
dias|-10 16 -14 -2 29
dias uteis|8 -3 -1 -2 -3
dica|-6 -4 15 -1 -3
dich|10 -11 5 -4 -7
dich als|1 -2 8 -1 -5
dich gern|-1 -5 10 -1 -3
did|5 -8 3 -4 11
did not|12 -14 -5 -2 10
didnt|2 -5 -5 -2 12
die|8 -8 -11 -4 -3
die ausgeschriebene|7 -5 2 -1 -4
die auswahl|-5 12 -2 -1 -3
die bei|8 -2 -3 -1 -2
die besetzung|-1 7 -1 0 -5
die bewerbung|-5 2 -2 -1 7
die bewerbungsfrist|-4 -1 -2 0 7
die einladung|-9 2 6 -1 2
die engere|7 -2 1 0 -6
die fachabteilung|-3 7 3 -1 -5
die geschaftsleitung|-2 -2 -2 -1 7
die in|-4 8 -1 -1 -2
die kollegin|-9 -3 -4 5 11
die lehrstelle|8 -1 -1 -2 -3
die liste|-3 7 -1 0 -3
die niet|-6 7 0 0 0
die periode|12 -3 -2 -1 -6
die redaktion|-4 -1 -1 -1 7
die regieassistenz|7 -4 -1 0 -1
die sie|-1 -4 -2 -1 8
die stelle|7 -9 1 6 -7
die suchen|7 -2 -1 -1 -2
die tragerin|-6 9 -1 0 -1
die warteliste|-7 7 -1 0 1
die wohnung|-7 -1 -3 -2 13
die zeit|8 -2 -1 0 -4
diens*|-1 -5 3 -3 10
dienst|7 -8 -4 -2 8
dienstag|-3 -2 14 -2 -6
diese|4 -3 -1 -3 9
diese nachricht|5 -8 2 2 0
diese woche|-11 7 0 -1 5
diese*|8 -6 -5 -4 7
diesem|9 -6 -2 -1 1
diesen|-9 3 0 0 3
dieses|13 -5 -4 -2 -2
diesm*|7 -2 -4 -1 0
diesmal|7 -2 -4 -1 0
different|9 -3 0 -2 -2
digo|-7 15 -3 -1 -3
digo algo|-7 13 -3 -1 -2
dimit*|-4 -3 -6 -1 14
dimitri|-4 -3 -6 -1 14
dinsd*|-5 -2 11 -2 -2
dinsdag|-5 -2 11 -2 -2
diogo|9 -3 -2 -1 -3
dipl|7 -1 0 -1 -3
diploma|-4 0 -2 -2 7
dir|10 0 2 -4 -13
dir mitteilen|7 0 -1 -1 -4
dire|-6 16 -3 -2 -5
direc*|5 -1 2 -3 -8
direct|-16 -10 -2 -4 29
directeur|2 5 5 -2 -9
direction|9 -1 -2 -2 -4
directly|-1 12 -2 0 4
director|16 -8 1 -1 -16
director of|9 -3 1 -1 -6
directora|-5 -5 -2 5 7
direi*|-6 14 -3 -2 -2
direm*|-7 8 0 0 -1
diremos|-7 8 0 0 -1
diret*|-11 11 11 6 -14
diretora|-7 -2 9 3 -3
direttore|-7 6 6 -1 -4
disap*|4 -6 -6 3 9
disappointed|-8 -2 -2 -2 14
disci*|-2 -3 -3 -2 9
disco*|15 -5 3 -1 -13
discu*|6 -10 11 2 -9
discussed|-2 -3 6 6 -7
discute|-2 -2 7 -2 -2
dispe*|-3 8 -1 0 -4
dispo*|4 -8 2 -6 5
disponibilidad|-7 2 1 -1 4
disponible|-14 -1 11 -2 5
disposition|7 -7 -5 -2 8
dispu*|-5 -1 -2 1 7
dispute|-5 -1 -2 -1 9
disre*|-3 -3 -2 0 9
disregard|-1 -2 -6 0 10
disregard this|-2 -2 -6 0 10
disti*|8 -2 0 -1 -5
distr*|-1 -8 7 -2 9
dit|18 -13 -14 -5 2
dit is|-4 8 -1 2 -3
dit keer|12 -3 -2 -1 -5
dit moment|9 -4 -2 -1 -1
do|4 -10 16 -2 -8
do a|-6 -3 22 -3 -10
do mestrado|-5 -1 0 0 7
do not|7 9 3 -1 -10
do nothing|-1 -4 -1 0 7
do procedimento|7 -2 -1 0 -3
do processo|-5 -4 8 -1 2
do seu|-7 4 5 -1 -1
do the|2 -2 -2 12 -11
do thursday|-3 0 10 -1 -4
do you|-15 -8 1 -2 23
docen*|7 0 -4 4 -6
doch|4 -9 8 -1 1
doch nicht|-7 -1 8 -2 2
docum*|-1 18 -5 9 3
documento nao|-3 -3 -1 -1 8
documentos|-5 10 -5 8 -10
docus*|-7 -3 -7 19 -1
docusign|-7 -3 -7 19 -1
doen|2 -3 -3 -3 7
does|-4 8 -2 -1 13
does not|-3 0 1 1 11
doing|13 2 0 -1 -14
doing the|10 -1 -2 -1 -5
dois|2 -1 7 -1 -7
dokum*|-3 -2 -1 0 7
doman*|-13 5 2 -1 6
domanda|-13 9 -7 -4 15
domanda di|-6 2 -4 -3 10
domani|3 -4 5 3 -8
don|9 -5 3 -1 -7
dona|-6 1 -2 -2 9
donc|12 -10 -5 0 2
donde*|-12 13 9 -5 -6
donderdag|-12 13 9 -5 -6
done|9 -6 -4 -2 0
donne*|2 -6 11 0 -7
donner|8 -5 -6 1 4
donnerstag|-7 -2 24 -3 -11
dont|6 21 -1 2 2
dont be|7 -2 -1 0 -2
dont expect|-3 -3 -2 -1 8
dont have|13 -2 3 -2 -12
dont need|-5 7 -1 0 -1
dont take|-3 2 -5 -1 8
dont think|12 -1 -3 -1 -6
door|5 0 1 -7 0
door te|7 -1 -3 -1 -2
doorg*|-6 8 -3 -2 2
doorgestuurd|-8 12 -2 -1 -1
doorgestuurd naar|-5 9 -2 -1 -1
dopo|2 -7 6 -3 2
dos|0 7 0 -4 -3
dossi*|1 8 -10 -6 15
dossier|0 7 -9 -5 15
dossier de|-11 1 -1 0 11
dot|-4 -2 7 0 -1
dott|1 0 7 -1 -6
dott ssa|-1 3 5 -1 -7
dotto*|17 -4 -2 -1 -9
dottore|8 -3 -1 -1 -4
doves*|-5 -3 -1 0 9
down|0 9 -6 2 4
down by|-4 0 -2 0 7
down the|7 -3 0 0 -3
down to|7 -1 2 -2 -5
downl*|1 6 0 -1 -7
downloaded|-1 8 -4 -1 -2
dr|6 -3 3 0 -10
draft|-4 -8 -1 0 14
drei|-14 7 8 2 6
drei platze|-4 7 -1 0 -2
drei wochen|-7 4 -1 6 -2
dring*|-4 -4 -1 0 10
drive|-2 7 1 0 -4
drive*|1 9 3 0 -1
driver|-2 10 4 0 0
druck*|9 -3 -1 -1 -4
drug|-9 2 -2 6 1
dsgvo|-6 2 2 -1 8
dsgvo geloscht|-6 -3 -1 0 9
du|3 7 8 9 -11
du dich|7 -2 3 -2 -5
du hast|-1 0 7 -3 -4
du magst|9 -1 -3 -2 -3
du musst|-4 -5 0 0 10
du warst|7 -1 -3 -2 -2
dudes|-3 -3 7 0 -1
due|8 2 5 -6 -8
due to|9 6 3 -5 -12
dunn|-2 7 -1 -1 -3
durch|1 8 1 -1 -1
durch die|-3 7 -1 -1 0
dus|12 11 -7 -2 -15
duty|-4 -2 -1 9 -2
dwayn*|-2 -3 -1 -1 7
dwayne|-2 -3 -1 -1 7
dwayne here|-2 -3 -1 -1 7
dylan|-1 0 8 -2 -5
e|7 11 -2 -7 -4
e ancora|-4 7 0 -1 -2
e arrivato|0 9 -3 -1 -4
e com|-10 5 5 2 -3
e il|7 -5 2 5 -8
e la|1 7 -3 -2 -3
e m|7 -2 -2 -1 -2
e o|9 -7 4 -1 -5
e para|-8 3 4 -2 3
e purtroppo|-2 7 -2 0 -2
e quero|-8 -2 5 8 -3
e stata|2 11 -9 -7 5
e stato|8 -6 -1 -3 3
e v|7 1 1 -1 -8
each|5 9 -1 -3 -6
early|0 -1 10 -2 -4
early next|2 0 6 0 -7
eat|-1 -2 -1 7 -3
ebenf*|-8 6 3 0 -1
ebenfalls|-8 6 3 0 -1
echan*|1 -3 10 -2 -5
echange|-1 -3 10 -2 -4
echange telephonique|-2 -1 7 -1 -3
edinb*|-5 -4 -1 -1 11
edinburgh|-5 -4 -1 -1 11
edit|-9 1 -3 -1 11
edito*|8 -6 -5 -3 6
editor|11 -4 -2 -1 -3
educa*|3 -7 1 5 -1
educacion|-3 -2 -1 -1 7
een|8 -12 1 -4 0
een andere|0 -5 -3 -2 11
een berichtje|-5 8 -2 -1 -1
een goede|-9 -1 -1 0 12
een online|-4 -4 10 0 -1
eens|10 -4 -2 -1 -2
efect*|7 -6 0 0 -1
ehren*|-3 7 -2 0 -2
ehrlich|8 -2 -2 0 -4
ehrlich gesagt|7 -1 -2 0 -4
eigen|-1 -4 -3 -1 8
eigen*|0 -3 -1 -1 7
eigentumer|-6 -1 0 0 8
eight|7 -1 -1 0 -6
eignu*|1 -2 9 0 -8
ein|-3 -7 21 -7 17
ein anderes|-8 -2 -3 -1 15
ein neues|-5 -1 -2 -1 10
ein paar|-3 -2 -1 -1 7
eine|8 6 0 -9 -4
eine andere|14 -4 -3 -2 -5
eine einstellung|10 -3 -2 -2 -3
eine zweite|-8 -1 10 0 -1
einem|0 -12 30 -5 -13
einen|-1 -2 0 1 11
einen anderen|-8 -3 -2 -3 17
einen neuen|-8 -3 4 -1 7
einer|-1 20 -2 -5 -10
einer absage|-7 2 0 0 5
eines|-2 -9 -6 4 13
einfa*|1 -9 5 4 0
einfach|2 -8 5 4 -4
einfl*|-4 -3 -1 0 9
einfluss|-4 -3 -1 0 9
einfluss auf|-3 -3 -1 0 7
einga*|-16 27 -5 -1 -1
eingang|-14 21 -3 -1 1
eingang ihrer|-10 13 -2 -1 -1
einge*|-2 22 -12 0 -5
eingegangen|-10 26 -6 -2 -12
eingestellt|6 -5 -2 7 -6
einla*|-12 14 12 -3 -4
einladen|-7 8 4 -2 -3
einladung|-12 3 8 -1 1
einladung zum|-5 -2 0 0 7
einsa*|-7 4 -2 0 5
einse*|-1 8 -4 -2 0
einsehen|-4 8 -1 0 -3
einst*|14 -15 -6 10 -6
einstellen|3 -3 -3 10 -7
einstellung|7 -6 -4 3 0
einstellungsstopp|-6 -1 -1 -1 10
einstellungstest|8 -1 -3 -1 -3
eintr*|-8 -7 1 5 10
einwi*|-5 -3 -1 0 8
einwilligung|-5 -3 -1 0 8
einzu*|-2 -2 8 0 -4
eithe*|-3 15 -2 -1 -8
either|-3 15 -2 -1 -8
either way|-9 16 -1 -1 -6
el|7 -3 4 -9 -10
el curriculum|11 -6 -1 -1 -3
el equipo|7 1 -5 4 -7
el estado|1 9 -2 -1 -7
el lunes|-10 6 14 -3 -6
el martes|-3 -2 8 -1 -2
el miercoles|-5 -1 10 -1 -2
el momento|9 -2 -2 -1 -3
el proceso|10 9 -7 -4 -7
el puesto|8 -3 0 7 -13
el sabado|-6 -1 -2 -1 10
el tiempo|-2 9 -2 -1 -4
ela|-7 1 -3 7 1
ele|11 -3 -2 -2 -4
elect*|-4 0 -10 1 15
elegi*|-1 -3 -1 -1 7
elegido|-2 -3 -1 -1 7
elegido a|-2 -3 -1 -1 7
elena|-8 2 5 2 -2
eleva*|-6 2 -2 -1 7
elevado|-4 -1 -1 -1 7
elevado numero|-4 -1 -1 -1 7
elisa|-7 3 8 -1 -3
elle|1 8 -2 -1 -5
ellis|-4 -2 7 0 -1
elm|-4 -4 0 0 9
else|6 -7 4 -3 5
else for|13 -2 -3 -2 -6
elvir*|-5 -5 -2 -1 12
elvira|-5 -5 -2 -1 12
em|-7 11 -2 7 13
em agosto|-5 0 -1 8 -2
em analise|-7 9 -1 0 -1
em contato|-5 2 -2 7 -2
email|0 17 -2 -5 0
email address|-2 -4 -2 -1 9
email and|-3 8 -2 -1 -3
email*|-4 0 -2 -1 10
emails|-4 1 -3 -1 9
emerg*|-9 -4 7 -1 6
emergency|-6 -4 9 -1 1
empez*|-9 -6 1 5 8
emplo*|3 10 -7 2 1
employer|1 11 -1 1 -1
employer has|10 -1 -1 0 -8
employer viewed|-7 10 -1 -1 -1
employers|-11 -3 0 -1 16
employment|4 -7 -3 0 10
employment with|-7 -2 -2 0 12
emprego|8 -4 0 0 -3
en|2 -1 -7 -3 0
en cours|-12 12 -2 -1 2
en cuanto|-7 12 -1 -1 -3
en cuenta|8 -6 0 0 -1
en dan|-3 9 -2 -2 -1
en dat|12 -4 -2 0 -5
en een|4 -6 7 -1 -4
en el|-1 11 -10 -4 9
en esta|19 -8 -3 -2 -7
en julio|0 -3 -1 -2 7
en la|8 2 3 -6 -10
en ligne|0 -6 7 -1 -1
en linea|-4 -3 8 -1 -1
en madrid|-1 -3 -1 -2 7
en mai|8 -4 -2 -1 -1
en nuestra|10 0 -2 2 -9
en proceso|-6 9 -1 0 -2
en revanche|-3 -2 -1 7 -3
en visio|-6 -2 11 -1 -2
en wat|-3 -2 0 8 -1
en we|-9 13 -1 -1 -2
encaj*|-5 1 -4 -3 10
encam*|-4 7 -1 0 -2
encar*|-6 8 2 -2 0
encargada|-6 10 -3 -1 0
encer*|8 -3 2 -2 -6
encerrada|2 -5 7 -1 -3
enclosed|-6 -1 0 0 8
encou*|12 -6 -1 -1 -6
encourage|10 -4 -1 0 -4
encourage you|10 -4 -1 0 -4
encuesta|-2 -3 -3 0 8
encuesta es|-3 -3 -1 -1 7
end|3 -3 -8 7 7
end of|-7 4 -3 7 3
ende|-11 18 -12 7 3
ende mai|-3 8 -3 0 -2
ended|11 -3 -3 -1 -4
ended up|11 -2 -2 -1 -5
endet|-4 -3 -2 -1 9
energ*|7 -8 1 -2 -1
energie|7 -2 0 -1 -3
energy|3 -7 2 -1 4
enger*|9 -3 1 0 -6
engere|7 -2 1 0 -6
engineer role|-5 1 -4 -1 9
engineering|-15 -2 -4 0 24
engineering manager|-5 -3 -1 -1 10
engineers|8 -1 -3 0 -2
enjoy*|7 -8 3 -3 -4
enjoyed|7 -8 3 -3 -4
enjoyed learning|-5 -2 -1 0 8
enoug*|9 0 -5 -3 -1
enough|9 0 -5 -3 -1
enreg*|-4 8 -1 -1 -3
entao|9 -3 -1 6 -10
entao nao|-1 -2 -1 8 -3
entering|-6 0 0 0 7
entie*|-9 8 -1 -1 3
entla*|16 -6 -1 -1 -7
entlastung|16 -6 -1 -1 -7
entlastung zuruck|14 -6 -1 -1 -6
entra*|-17 10 -1 4 3
entraremos|-4 1 -1 7 -2
entraremos em|-4 1 -1 7 -2
entre|8 0 -5 -1 -2
entre*|2 -1 37 -7 -30
entretien|-10 1 30 -6 -13
entretien de|-4 -1 8 -1 -2
entrevista|-5 3 29 -3 -18
entrevistas|12 -3 -3 -1 -4
entro|-18 12 0 5 0
entry|-2 -2 -2 -1 7
entsc*|3 -5 -16 1 20
entscheiden|-8 11 -1 -1 1
entscheidung|-2 8 -4 -2 4
entscheidung treffen|-1 7 0 0 -5
entschieden|5 -19 -18 6 24
entschieden die|8 -1 -2 -1 -3
entschlossen|10 -3 -2 -1 -4
entschuldigen|-1 -2 7 -1 -3
entschuldigen sie|-1 -2 7 -1 -3
entsp*|-1 -1 -2 -2 9
entst*|-5 7 -1 -1 -1
entstehen|-5 7 -1 -1 -1
entwu*|-8 -4 0 5 7
entwurf|-8 -4 0 5 7
envir*|-1 -1 4 -3 7
environmental|-4 -2 -2 -1 9
epreuves|7 1 -2 -1 -5
epreuves orales|7 -1 -1 -1 -4
equip*|3 16 -9 8 -15
equipa|-4 9 -2 -1 -2
equipe|7 4 -6 8 -10
equipes|-4 7 -2 0 -1
equipo de|-7 3 2 -1 5
equipo ha|8 -2 -2 -1 -3
equit*|-9 -2 1 7 1
equity|-9 -2 1 7 1
er|0 9 0 0 -1
er een|0 -3 -3 8 -2
er geen|-8 2 4 -1 3
er komen|-6 -1 -1 -1 9
erfah*|2 9 -4 -2 -4
erfahrung mit|7 -1 -1 -1 -3
erfahrungsgemass|-5 9 -1 0 -3
erfol*|0 -4 -1 2 10
ergeb*|8 -2 0 4 -9
ergebnis|6 1 2 -1 -7
erhal*|-7 24 -4 -6 9
erhalt|-5 9 -2 -1 -1
erhalt ihrer|-4 8 -2 0 -1
erhalten|-6 21 -2 -6 10
erhalten diese|-4 -5 -2 -1 12
erkra*|-1 -2 8 -1 -4
erled*|9 -2 -2 -2 -3
erledigt|9 -2 -2 -2 -3
erneu*|1 -5 -1 0 7
errei*|0 -3 -4 0 8
erreichen|-7 0 -5 1 14
erreicht|8 -1 2 -1 -8
error|5 -12 -1 -1 9
erst|-7 19 -3 -2 -7
ersta*|1 8 -1 1 -5
erstattet|1 8 -1 1 -6
erste*|6 0 3 -1 -8
ersuc*|-4 0 9 0 -5
ertei*|-3 1 -2 -2 7
erzie*|8 -2 -1 -1 -4
erzieherin|8 -2 -1 -1 -4
es|7 -4 3 -8 6
es anonima|-3 -3 -1 -1 7
es ist|10 -3 -2 -1 -5
es noch|-8 -1 5 0 5
es un|-5 7 1 -1 -2
esa|-12 11 -1 -1 4
esaur*|-5 -3 -1 -1 10
esclu*|-9 1 9 -1 1
escolhe|-4 7 -2 -1 -1
escolhemos|-3 -2 -1 -1 7
escolhemos outra|-4 -1 -1 -1 7
escri*|-12 17 -3 5 -6
escribirnos|-3 9 -3 -1 -2
escribo|-6 12 1 -2 -5
escrito|-4 -1 -1 8 -2
esito|9 -5 -4 -2 2
eso|7 -4 -1 -1 -1
espac*|-7 5 -3 -1 5
espace|-7 5 -3 -1 5
espec*|-7 4 -2 3 4
especially|-7 -1 0 0 8
esper*|6 -12 0 -5 10
essential|8 -2 -1 0 -4
esser*|7 -3 6 -2 -7
est|-1 12 -4 5 1
est annule|-4 -2 -2 -2 11
est bien|-7 14 -2 -1 -3
est en|-13 16 -2 -1 0
est pas|-10 4 -1 2 4
esta|-4 21 -10 -9 8
esta ocasion|9 -3 -2 -1 -3
esta oportunidad|10 -4 -1 -1 -4
esta semana|-3 -4 -2 -2 11
estad*|8 12 -6 -3 -10
estado|8 12 -5 -3 -13
estado de|9 4 -2 -2 -8
estag*|9 0 3 -3 -10
estagio em|-8 3 7 -1 -2
estar*|-5 2 7 -1 -2
estas|-5 12 -2 -1 -4
estate|7 -3 0 -2 -2
este|3 -9 -2 -3 10
este email|7 -4 1 0 -5
este mensaje|-5 -2 -1 -1 8
este proceso|-2 -6 -1 0 9
estej*|-2 -3 -4 -1 9
estimada|0 -2 -4 7 0
estimado a|-4 7 -2 -1 2
estimado candidato|7 -3 -1 0 -3
esto|-6 1 -1 -1 7
estou|-3 -3 -3 -1 10
estud*|-8 -3 -1 -1 14
et a|-3 2 -1 1 9
et je|3 -1 -4 7 -5
et la|7 2 -1 -1 -6
et ne|-2 -4 -2 -1 9
et ta|-2 -2 7 -2 -2
et vous|-6 9 2 -4 2
etablissement|-7 -2 -1 6 3
etant|7 -2 -8 -3 5
etapa|1 -10 19 -4 -5
etapa de|3 -6 7 -1 -4
etape|1 -4 9 -1 -4
ete|10 13 -13 -11 -3
ete etudiee|7 -3 -1 0 -2
ete refusee|12 -5 -2 -2 -4
ete retenue|9 1 -1 -1 -6
etes|-1 -8 2 3 4
etre|-3 -2 -5 -5 19
etre etudiee|-1 -4 -1 0 7
etudiee|6 -7 -1 -1 4
etwas geduld|-12 7 -1 -1 7
eu|13 -4 -3 -1 -4
eure|-7 0 -1 0 9
euro|-9 -4 -4 18 -2
europ*|0 -1 8 1 -7
europe|-1 0 9 1 -7
eux|7 -2 -1 -1 -2
evalu*|-7 -3 -1 0 16
evaluation|-8 0 -1 1 9
even een|-5 8 -2 -1 -1
eveni*|-6 -2 9 1 -1
evenings|-5 -1 7 2 -2
event|-10 0 4 -2 8
event*|6 3 2 -2 -7
events|7 -2 -2 0 -2
ever|13 -6 -4 -2 -1
every|-2 12 1 -3 11
every single|11 -3 -1 0 -7
every success|-5 -1 -1 0 8
every*|-9 19 14 6 -11
everybody|-14 13 6 -2 -2
everyone|1 3 4 7 -13
everything|-9 5 5 -1 0
everything else|-5 -3 7 -1 2
evide*|0 -4 -1 0 7
evidence|-4 -2 -1 0 8
exame*|-5 12 -1 -1 3
examen|-5 7 0 -2 1
examination|0 5 3 1 -7
examine|-2 -2 -1 -1 7
examp*|3 -3 11 3 6
example|3 -3 11 3 6
excel*|15 -3 -2 3 -12
excellent|9 -1 -1 3 -10
excit*|-7 -2 -2 7 4
excited|-1 -1 -1 8 -4
excluido|8 -2 -2 -1 -3
excluidos|-7 1 4 -1 3
excus*|-4 12 6 -3 -4
excuses|-6 4 8 -2 -4
exige*|7 -3 -1 0 -3
exist*|10 -6 -2 -1 0
exmo a|-5 9 -1 -1 -2
exp|0 -4 -2 -1 7
expec*|-27 24 -3 -5 15
expect|-15 20 -8 -3 11
expect to|-8 19 -4 -1 -3
expected|-9 3 -3 -1 9
expected hourly|-2 -3 -2 0 7
exper*|18 -21 -7 -4 -10
experience|15 -13 -4 -1 -12
experience and|-4 -2 -1 -1 8
experiencia|19 -11 -3 -3 -6
experiencia em|8 -6 1 0 -2
expir*|-9 -5 -1 0 14
expires|-2 -5 -4 0 11
explained|7 -3 -2 -1 -1
export|-6 2 7 -3 0
expre*|2 7 1 1 -9
expression|-2 7 -1 -1 -4
extend|11 -5 2 8 -16
extend an|12 -4 -2 2 -9
extension|-6 -1 -2 -2 11
external|-3 -4 -1 0 8
extra|10 -4 2 0 -3
f|1 13 0 -1 -3
facha*|2 14 0 -3 -12
fachabteilung|-3 13 2 -2 -8
fachb*|1 1 -1 6 -7
fachl*|7 1 -2 -1 -4
facil*|-1 -6 -2 0 9
facul*|0 10 -2 -1 -7
fair|-7 10 -3 -1 10
faire|-1 -7 11 -3 0
fait|7 -1 -1 -2 -4
fala|-3 1 -3 -2 8
falk|-4 -4 1 -1 7
fall|-4 4 -1 -1 9
falla|8 -3 -2 -1 -2
falls|-9 14 1 -3 5
falls sie|-12 5 -4 1 9
falta|-6 -4 -1 3 7
falta*|-3 -3 -1 -1 8
faltando|-3 -3 -1 -1 8
faltando documento|-3 -3 -1 -1 8
famig*|-10 -5 -2 -2 19
famiglia|-10 -5 -2 -2 19
famil*|-6 -3 -6 3 18
familie|-5 -4 -1 -1 12
family|-13 5 -2 8 5
fande*|7 -2 -1 -1 -3
fare|-6 -3 13 -2 -2
farem*|-7 6 4 -1 -2
faremo|-7 6 4 -1 -2
faremo sapere|-4 7 -1 -1 -1
fase de|10 -4 -4 -2 1
fase do|-5 -1 0 0 7
fatto|8 -2 -2 -1 -3
favor|-3 0 3 -6 10
favor*|2 -6 -3 7 2
favorable|0 -5 -3 7 2
favou*|8 -1 -2 -1 -3
fazer|-2 -3 7 0 -1
febbr*|-3 -3 12 -1 -5
febbraio|-1 -2 7 -1 -3
febru*|-15 11 -4 10 -3
februar|0 7 -2 -1 -4
february|-10 6 1 5 -2
fecha*|2 9 -3 -2 -6
feder*|-5 -9 2 6 8
federally|-2 -4 0 0 7
federally insured|-2 -4 0 0 7
fee|-1 -6 2 2 10
feedb*|16 -16 -15 -8 -3
feedback|16 -16 -15 -8 -4
feedback from|7 -1 2 -1 -8
feedback on|-6 2 -4 -1 8
feedback please|14 -1 -5 -1 -6
feel|3 -1 -4 -1 9
fehle*|-6 -12 -4 3 18
fehlen|-2 -7 -2 -1 12
fell|-4 -3 -2 -1 10
fello*|-3 7 -1 -1 -1
felt|9 -2 -2 -2 -3
ferme*|-3 -5 11 -1 -2
ferre*|-3 -4 10 -1 -3
ferreira|-4 -3 10 -1 -2
ferri|-4 -5 0 11 -2
ferri*|-8 -2 3 -1 7
ferries|-7 -2 3 -1 6
ferti*|-4 -8 -6 5 13
festi*|9 -1 -2 -1 -5
festival|7 -1 -1 -1 -4
field|1 -1 7 -2 -5
fifte*|-2 0 -2 10 -6
file for|-1 -2 -3 -1 7
file is|-3 7 0 0 -4
filia*|1 -6 9 -3 0
fill|-7 5 -2 -1 6
fill out|-1 7 -2 0 -3
fille*|13 -5 -2 -4 -9
filled|13 -8 -2 -4 -8
filled all|-9 -2 0 0 12
filled but|-6 -2 11 0 -2
filli*|-5 -2 -2 -2 10
filling|-5 -2 -2 -2 10
filling the|-8 -1 -2 -1 12
fils|-4 8 -2 -1 -2
fim|-7 7 4 -1 -3
fim de|-7 7 4 -1 -3
final interview|-9 -3 3 5 3
final offer|-2 0 -1 7 -4
final round|-3 -2 8 -2 0
final*|10 7 -14 -1 -8
finalmente|9 -3 -3 4 -6
finan*|2 -5 -7 1 13
finance|-4 -9 -2 3 15
find|-3 -4 6 8 6
finde*|-1 -5 11 7 3
finden|6 -2 3 -1 -7
findest|-6 -1 0 12 -4
findest du|-7 -1 0 12 -4
findet|-7 -2 10 -3 5
findi*|-7 0 -1 0 8
finding|-7 0 -1 0 8
fine|-10 14 1 15 -18
fine mese|-7 6 -2 6 -2
finis*|-3 -8 3 -1 11
finish|0 -7 3 -1 5
finn|11 1 -3 -1 -7
fino|-5 7 -1 0 -1
firm|8 -2 -1 -1 -4
firma|6 0 -2 3 -7
firma*|-9 -3 -5 21 -3
firmata|-4 -2 -2 12 -3
first|4 -4 -13 12 8
first unfortunately|-4 -2 -2 10 -2
fisch*|-6 -8 -2 -2 18
fischer|-2 -6 1 -1 7
fit|0 -1 0 -3 10
five|5 -4 -4 7 1
fixe|4 -4 -2 10 -7
fixe le|7 -1 -1 -1 -4
fjord*|-6 1 -2 9 -2
fleis*|7 -1 -2 -2 -2
fleissig|7 -1 -2 -2 -2
floor|-3 -1 17 -2 -10
flori*|9 -4 -5 -1 1
foi|11 -5 -15 1 5
foi aceite|-6 -1 0 0 7
foi aprovada|-3 -3 -1 7 1
foi aprovado|-4 -1 -1 -1 7
foi indeferido|-3 -2 -1 -1 8
foi possivel|7 -2 -1 -1 -3
foi preenchida|13 -2 -3 -2 -7
folge*|-8 3 6 1 5
folgende|-6 -1 0 0 7
folks|9 -3 -2 -1 -4
follo*|8 0 -3 5 -7
follow|6 3 2 8 -15
follow us|9 3 -2 -1 -9
following|7 -11 -11 2 13
following items|-3 7 -1 0 -3
following reason|7 -2 0 0 -4
following the|-6 -4 -1 1 11
foods|-8 -4 4 -1 11
for|6 -10 -3 -9 18
for a|-3 -5 7 -10 19
for an|-17 14 11 1 -9
for analyst|-4 -2 -1 -1 8
for another|7 -1 -1 0 -6
for applying|5 6 1 -7 -1
for appointment|8 -1 -1 -1 -5
for area|0 -8 -1 -1 10
for attending|11 2 -3 -1 -9
for auditioning|-6 -1 -1 -1 8
for booking|-3 -1 9 0 -5
for cabin|-1 -2 7 0 -4
for choosing|-3 9 -1 0 -4
for clinical|7 -2 0 0 -4
for coming|17 -2 -7 0 -13
for completing|8 6 -6 -1 -9
for doing|7 -1 -2 0 -4
for employment|-1 2 1 1 7
for entering|-6 0 0 0 7
for getting|1 -5 -2 -1 7
for interview|4 2 5 -2 -9
for interviewing|-2 -6 -2 0 11
for it|10 -5 4 -2 -7
for letting|-15 -5 0 -1 21
for next|4 5 0 0 -8
for now|13 -6 -4 -2 -1
for other|13 -2 -1 0 -10
for our|-6 -9 10 -2 13
for registering|-11 13 -1 0 0
for sending|-3 9 -3 -2 1
for series|-11 -1 0 0 12
for submitting|-10 8 -1 0 10
for taking|8 -4 -2 -1 -1
for the|10 -7 -1 -9 -8
for this|15 -4 -10 0 -13
for travel|-1 -2 -2 -1 7
for two|8 -3 0 0 -4
for viewing|-8 0 0 0 8
for warehouse|8 -3 -1 0 -3
for which|11 -3 -2 -1 -4
for your|9 -8 -3 -10 -3
forde*|-9 2 0 -3 9
forderung|-4 -1 -1 -1 7
forgo*|-6 9 -3 -1 0
forgotten|-4 11 -2 -1 -4
forgotten you|-4 11 -2 -1 -4
form|-9 10 -8 -2 16
forma*|-1 -6 3 25 -16
formal|-9 -8 8 15 -8
formal offer|-2 -2 -1 9 -3
forme*|-4 -7 -1 -1 13
forts*|-2 -4 0 0 7
fortsetzen|-2 -4 0 0 7
forwa*|5 2 -4 6 7
forward|5 -1 -4 6 8
forward for|7 -1 0 0 -5
forward to|-17 2 -3 11 11
forward with|3 -5 -3 2 12
fosse|-8 -4 -2 -2 15
fotos|-3 -3 -1 -1 8
found|3 0 -5 9 -7
found somebody|7 -2 -1 -1 -3
founder|8 -1 0 -1 -5
four|9 3 4 -3 -11
frag|-3 3 -3 8 -5
frage*|-2 -4 10 -4 7
fragen|-2 -4 10 -4 7
franc*|3 5 5 -2 7
francisco|1 2 2 -2 8
frau|5 -3 3 1 -10
frau lorenz|-3 -3 0 0 7
frau sommer|-12 -2 0 -1 15
frau vogt|7 -1 -2 0 -4
free|-1 -7 14 7 3
freel*|8 0 0 -2 -7
frei|-15 4 5 4 3
freig*|-8 13 -3 -2 1
freight|-5 1 -2 -1 7
freit*|-17 -5 18 7 -4
freitag|-17 -5 18 7 -4
freu|-5 -3 9 0 -1
freu mich|-5 -3 9 0 -1
freue*|-4 -5 -5 25 -7
freuen|-4 -5 -5 25 -7
freuen uns|-9 -4 -6 25 3
freun*|1 7 5 1 2
freundliche|-3 1 3 -1 11
freundliche grusse|-4 1 3 -1 13
freundlichen|4 -5 3 5 -7
fri|-5 -3 20 2 -9
frida*|-18 2 7 18 4
friday|-19 3 7 19 3
friday at|-2 -1 8 -1 -3
friday morning|-3 0 7 -1 -2
friday so|9 2 -5 2 -8
fried*|-3 8 -2 -1 -2
frien*|-6 -5 -6 3 16
friends|-7 -5 -3 4 12
frist*|-7 -5 -1 -1 14
fristgerecht|-4 -4 -1 -1 10
fristgerecht zum|-3 -4 -3 -1 10
from|3 11 4 -3 13
from me|-2 2 -4 -2 7
from monday|-5 -1 7 0 -1
from our|4 5 -1 -1 -7
from the|14 -1 9 -4 -20
from today|-4 -2 0 0 7
from us|-14 22 0 -1 -17
from you|-10 -8 -4 2 22
from your|1 2 -7 0 4
froma*|0 -2 -1 7 -4
front|2 -12 -5 -3 18
fruhe*|-6 -9 -4 -2 21
fruhestens|-4 -3 -2 -1 9
fruhj*|9 -1 -2 -1 -5
fruhjahr|9 -1 -2 -1 -5
fue|7 -1 -1 -1 -4
fuhren|9 -3 -2 -1 -3
fuhrerschein klasse|-4 13 -2 -1 -6
fuhru*|-7 -5 0 4 7
fullt*|-9 11 -1 0 -1
fulltime|-9 11 -1 0 -1
fun|7 -2 -1 0 -4
funct*|8 -7 12 7 -20
functie|5 -5 12 8 -19
functie van|9 -4 -3 7 -10
fund|-14 -3 -4 -1 20
fundi*|7 -1 -2 -1 -1
funding|7 -1 -2 -1 -1
fundr*|0 8 -2 -1 -4
fur|8 -6 -3 -10 -6
fur andere|-7 2 0 0 6
fur das|12 -8 -1 -4 -2
fur deine|7 5 -5 -5 -1
fur den|13 -8 2 1 -11
fur dich|-1 -4 -1 0 7
fur die|13 -2 3 -12 -14
fur diese|7 -3 -2 0 -2
fur eine|11 -5 7 -3 -12
fur einen|-2 -6 -2 -5 18
fur ihre|8 9 6 -7 -12
fur ihren|0 2 -5 -4 10
fur jemand|-5 -1 -1 -1 7
fur sie|-3 -10 -4 11 8
fur ungut|13 -8 -1 0 -3
furs|17 -10 0 -4 -3
furth*|16 -11 7 -2 -18
further|16 -11 7 -2 -18
further consideration|7 -2 0 0 -4
futur*|6 -4 -10 -5 5
futuras oportunidades|-6 -1 -1 0 7
g|7 -1 -5 4 -7
gaan|15 -7 -5 -2 -6
gaat|-10 16 3 3 -10
galle*|-3 7 -1 0 -3
gallery|-3 7 -1 0 -3
galwa*|-3 10 -1 0 -5
galway|-3 10 -1 0 -5
games|1 1 9 -1 -9
ganz|12 -2 -3 -2 -5
garde|11 -3 -2 -1 -3
gas|10 -1 -4 0 -1
gate|-2 2 7 0 -1
gave|11 -5 -3 -3 0
geachte heer|8 2 -3 -3 -4
geben|17 -9 -10 4 -10
gedul*|-4 11 -2 -1 0
geduld|-3 7 -2 -1 4
geehr*|6 -7 -1 -8 14
geehrte|5 -5 3 -6 8
geehrte frau|5 -7 6 -5 8
geehrter bewerber|7 -1 -2 -1 -3
geen|-2 -1 -5 -10 22
geen invloed|-5 0 -2 -1 9
gefal*|3 -7 4 4 -4
gefallen|3 -2 5 3 -9
gefor*|12 -4 -2 -1 -5
gefre*|10 -4 -1 0 -4
gefreut|10 -4 -1 0 -4
gefun*|7 -6 -4 -2 6
gefunden|7 -6 -4 -2 6
gegeb*|8 -1 -1 -2 -3
gegeben|12 -6 -1 -2 -3
gegen|14 -9 2 -3 -4
gegen dich|8 -1 -1 -1 -5
gegev*|1 -6 -4 -1 12
gegevens|0 -6 -3 -1 12
gehal*|-10 -8 -1 8 9
gehalt|-9 -3 3 7 1
gehaltsvorstellung|-1 -3 -2 -1 7
gekek*|8 -4 -1 0 -3
gekeken|8 -4 -1 0 -3
gekla*|2 -5 -3 -1 7
geklappt|2 -5 -3 -1 7
geklappt hat|-2 -4 -2 -1 9
gekom*|3 -3 -3 7 -3
gekommen|3 -3 -3 7 -4
gekoz*|-5 -7 3 -2 13
gekozen|-5 -7 3 -2 13
gelat*|-5 9 0 -1 -2
gelateria|-4 8 -2 0 -1
gelos*|-14 -10 -2 -2 30
geloscht|-14 -10 -2 -2 30
gemac*|11 -3 -3 -1 -5
gemacht|11 -3 -3 -1 -5
gemass|0 -1 0 -2 7
gemei*|7 -4 2 -2 -3
gener*|1 16 -3 -1 -5
general|-2 10 -3 -2 -1
genoe*|12 -2 -2 -1 -7
genoeg|12 -2 -2 -1 -7
genom*|10 -7 2 -1 -4
genommen|7 -5 3 -1 -4
gente|-6 18 -5 -4 0
genti*|2 -3 -8 -6 17
gentile|1 -1 -9 -5 15
gentile utente|-3 7 -2 -1 -2
genug*|3 -8 1 -1 6
genugt|0 -7 2 -1 5
gepla*|-2 7 1 -2 -4
gepru*|11 1 -4 -2 -6
gepruft|11 1 -4 -2 -6
gepruft und|15 -8 -2 -1 -4
gerad*|3 -8 -1 -1 7
gerade|1 -6 -1 -1 8
geren*|-6 -2 7 2 -1
gerente de|-6 0 -2 -1 8
gern|6 -21 22 -5 -3
gern gelesen|-5 -1 -1 -1 7
gern in|-5 -3 9 0 -1
gern nochmal|8 -4 -2 -1 -1
gerne|-2 -3 7 -2 3
gesag*|11 -4 -2 -1 -4
gesagt|11 -4 -2 -1 -4
gesch*|3 -4 6 -8 0
geschafft|-4 -2 9 -1 -2
gesel*|12 -5 2 -2 -4
geselecteerd|16 -5 -4 -1 -5
gespr*|7 -16 27 -3 -15
gesprach|2 -9 26 -3 -15
gesprache|10 0 -7 -2 0
gesprek|2 -9 15 -5 -1
gesprochen|-5 -2 -2 7 2
gesproken|7 -2 1 -1 -5
gesta*|0 -5 3 7 -4
gestao|-1 -4 2 7 -3
gestao de|-2 -3 1 7 -3
geste*|10 -5 -2 -4 -2
gestern|13 -6 -1 -4 -3
gesti*|5 11 -6 -3 -5
gestionnaire paie|-4 7 -1 0 -2
gesto*|-7 3 12 -4 -2
gestor|-5 8 3 -1 -5
get|-2 23 3 -3 -9
get a|-10 9 1 0 0
get an|-7 1 -1 0 6
get back|-7 13 -2 -2 0
get the|-1 7 1 3 -9
get this|2 5 2 1 -9
get you|-4 -4 4 -3 7
get your|8 -4 -3 -1 0
getagt und|7 -5 0 0 -1
gets|-2 7 -1 -1 -3
getti*|13 -10 -4 -3 3
getting|13 -10 -4 -3 3
geval*|9 -1 -1 -1 -5
gevallen|9 -1 -1 -1 -5
gewah*|-7 -1 0 -1 8
gewoon|-2 7 -2 -1 -2
gewor*|11 -2 -4 -2 -3
geworden|11 -2 -4 -2 -3
gewun*|-3 -2 -4 -3 11
gewunschten|-5 -2 -2 -1 10
gia|25 -11 -8 -5 -3
gia trovato|9 -3 -3 -2 -1
gibt|-8 1 -3 -1 11
gilt|-2 0 7 1 -6
ging|-7 2 -1 4 1
giorn*|-7 15 -3 -5 5
giorni|-18 16 -4 -4 10
giorni lavorativi|-3 14 -1 -1 -8
giorno|7 -1 0 -1 -4
giove*|-5 -4 18 -2 -6
giovedi|-5 -4 18 -2 -6
giras*|-5 -2 -2 -2 10
girasole|-4 -3 -1 -1 10
githu*|8 -2 -1 -1 -3
github|8 -2 -1 -1 -3
giuri*|-5 -1 -1 0 7
give|1 4 -4 8 -6
give individual|-5 0 0 0 7
give you|-3 7 1 -2 -1
given|14 -6 -5 -2 -1
given to|-5 -1 -2 -1 8
glad|7 -1 -3 1 -3
gladl*|9 -1 -1 -1 -6
gladly|9 -1 -1 -1 -6
gleic*|-3 0 19 -5 -8
gleich|-4 -4 17 -3 -6
glen|-5 8 0 0 -2
gli|7 0 -2 -1 -4
gli ammessi|7 -2 -2 -1 -3
gmbh|-1 -12 -3 -1 23
go|3 -7 -7 11 11
go ahead|0 1 -7 0 7
go through|9 -2 -3 0 -3
go to|-3 0 1 10 -6
go with|-12 -1 -3 -2 20
goed|-10 28 3 -4 -15
goed ontvangen|-10 15 -2 -1 -2
goede|-13 4 -2 -1 11
goede*|9 -2 -1 -1 -6
going|19 -10 -8 -4 -11
going to|23 -7 -5 -4 -14
gone to|5 -1 1 4 -8
gone with|-4 -2 -1 -1 8
gonna|10 -2 -1 -1 -6
good|6 -10 1 1 -5
good luck|9 -5 -5 -5 3
good news|-7 -5 0 1 12
good to|13 -6 -6 3 -3
googl*|2 1 4 1 -9
google|2 1 4 1 -9
gosta*|5 -9 8 4 -8
gostariamos|-2 -3 0 7 -2
gostariamos de|-2 -3 0 7 -2
goste*|7 -1 -2 -1 -4
gostei|7 -1 -2 -1 -4
got|0 26 7 -3 -18
got a|1 -6 -4 -2 12
got it|-10 22 -5 2 -9
got this|7 -1 -1 0 -6
got your|-20 25 7 -4 -11
gott|7 1 -2 -1 -5
graag|3 -15 13 5 -6
grab|-7 -4 17 -1 -6
grab a|-4 -1 9 -1 -3
graci*|18 1 -9 -11 -16
gracias|18 2 -9 -11 -16
gracias por|20 -5 -8 -9 -13
grade|5 -4 -2 8 -8
grado|-9 4 2 -1 3
grado di|-9 6 -1 0 4
gradu*|11 2 -6 -1 -3
graduate|1 7 -3 1 -2
graduatoria|8 -3 -2 -1 -2
grati*|-1 -8 -3 1 12
gratis|-1 -9 -2 1 13
grazi*|17 -7 -3 -10 -2
grazie|17 -7 -3 -10 -2
grazie della|7 -2 -1 -2 -2
grazie lo|10 -2 -2 -2 -4
grazie per|9 -9 3 -6 3
great|1 -3 0 0 9
great news|-8 -3 13 2 -4
greco|-2 -1 7 0 -3
greta|-3 -3 0 -2 9
greta holm|-4 -1 -1 -1 7
greve|-7 -1 12 -1 -3
groce*|4 1 2 0 -7
groet|9 5 -11 1 -8
groet*|4 14 -3 -6 -8
groeten|-2 9 -1 -4 -3
gross*|10 0 -5 -2 -3
group|7 -10 7 -7 -3
group*|-5 5 10 -1 -3
groupe|-7 1 10 -2 -2
growth analyst|-3 -2 -2 -1 7
gruez*|-1 8 -1 -1 -5
gruezi|-1 8 -1 -1 -5
grund*|4 -6 0 -3 7
grundsatzlich|-3 -4 -1 -1 9
grupo|4 9 -4 1 -9
grupp*|4 -12 7 -1 4
gruppo|0 -9 2 -1 8
gruss|20 -8 5 -8 -15
gruss dich|7 -2 -2 -1 -2
gruss*|5 -7 -3 5 -5
grusse aus|7 -6 -1 5 -4
grussen|5 -7 0 3 -3
guard*|21 -11 -6 -3 -2
guardamos|10 -10 -2 -1 4
gulti*|-5 -2 1 -1 9
gus|-7 -1 9 -1 -1
gusta*|8 -2 0 -2 -5
gusto|-4 -4 -2 2 8
gut|7 -4 -5 -2 4
gute|9 -12 3 0 -1
guten|7 -2 3 -8 9
guten tag|3 0 1 -6 12
gutte*|14 -2 -2 -2 -8
gutted|14 -2 -2 -2 -8
gwen|-4 -1 -1 10 -4
h|-3 8 11 -2 1
h f|-3 6 -2 -2 10
ha|20 -18 -12 -15 11
ha decidido|9 -4 -3 -2 0
ha descartado|9 -4 -1 -1 -2
ha elegido|-2 -3 -1 -1 7
ha sido|5 -7 -10 -7 20
hab|20 -9 -2 3 -13
hab schon|15 -6 -3 -2 -4
habe|-6 -1 -1 -2 11
haben|12 -18 -15 -7 18
haben die|0 -6 -1 -2 8
haben ihre|-9 24 -3 -1 -7
haben in|10 -2 -2 -1 -5
haben sich|1 -8 -7 -2 17
haben sie|-2 -5 -2 -4 18
haben uns|12 -21 0 2 2
haben wir|22 -21 -10 -4 -8
hacer*|-5 1 9 -1 -4
had|13 -7 -10 -8 -7
had a|5 -9 -3 -3 8
had an|7 -2 -1 0 -3
had to|1 8 6 1 -7
hadda*|-4 0 11 -1 -6
haddad|-4 0 11 -1 -6
hai|-2 -6 -3 -1 13
halbe stunde|-2 -1 7 -1 -2
halde*|-3 -1 10 0 -6
halden|-3 -1 10 0 -6
half|-2 1 9 -3 -5
halle*|-8 -2 0 0 10
hallo|7 -8 5 -6 7
hallo herr|-12 15 8 -6 5
halt|0 -3 -4 8 -2
hand|9 -7 -6 2 0
handl*|2 -5 13 -1 -6
hands|10 0 -2 0 -8
hang|13 -1 -3 -2 -8
hank|-4 0 7 0 -3
hanse*|-11 -5 -2 10 8
hansen|-8 -3 -2 10 3
happe*|-14 9 4 -1 2
happens|-7 6 0 0 2
happy|0 2 2 -1 9
hard|7 -5 -3 1 2
has|10 8 -12 -7 12
has applied|-4 -3 -2 -2 10
has been|-1 17 -4 -5 16
has come|-10 6 0 -1 6
has completed|-7 -2 -1 0 11
has decided|15 -3 -3 -1 -6
has had|-5 8 -1 4 -6
has moved|9 -3 0 0 -5
has not|0 -7 -5 -2 16
has now|7 -3 -2 -1 -1
has updated|10 -3 0 0 -5
hasnt|-13 1 -1 0 12
hasnt been|-9 5 0 0 5
hast|6 -5 14 -2 -11
hasta|-12 14 -2 -2 2
hat|21 -20 -12 -3 1
hat es|8 -2 -1 -1 -4
hat ihre|8 -1 -1 -1 -5
hat sich|20 -9 -6 5 -11
hat uns|8 -10 11 -4 -5
hatte|10 -9 -9 4 3
hatte ich|0 -5 -1 -2 8
hatte*|-8 0 8 1 6
hatten|-9 2 9 2 0
hatten sie|-12 4 9 -1 -1
haufi*|-7 -1 -1 0 9
have|8 -10 5 -5 11
have a|-5 5 -12 3 13
have an|-7 5 -2 -1 5
have asked|7 2 -1 -1 -7
have been|-2 4 16 -5 5
have decided|0 -12 -2 -3 19
have enough|14 -5 -2 -2 -5
have filled|-6 -1 0 0 8
have not|8 15 -8 -4 -10
have now|15 -5 -2 -1 -2
have received|-12 13 -1 2 -4
have seen|6 -1 4 -1 -8
have selected|7 -1 0 0 -5
have the|8 -3 -2 -1 -2
have to|-1 1 0 16 -4
have two|-13 4 -5 -1 15
have until|-3 -1 8 0 -4
have withdrawn|-11 -3 -1 -1 16
have you|2 -3 7 0 -6
have your|-2 7 1 -2 -4
haven*|-23 24 0 -6 8
havent|-21 18 1 -5 9
havent been|-9 15 -3 -1 -2
havent forgotten|-2 8 -2 0 -3
havin*|4 5 -1 2 -10
having|4 5 -1 2 -10
he|-13 17 3 -4 3
he d|-4 -5 3 -1 7
he s|-4 9 -1 0 -3
he will|-5 11 -1 -1 -4
head|-1 -9 13 -2 1
head of|-8 -5 8 -1 7
heads up|-2 -4 -2 -1 9
healt*|4 -6 -2 7 -4
health|-3 -3 1 5 7
healthcare|11 -5 -3 -1 -3
healthcare support|10 -3 -1 0 -7
hear|-6 22 2 -4 -4
hear about|1 -8 7 -1 1
hear from|-20 19 -7 1 4
hear that|-2 7 -2 0 -3
heard|7 2 0 -2 -5
heari*|-12 -4 -3 -1 21
hearing|-12 -4 -3 -1 21
heart*|9 -2 -3 -1 -4
heb|1 -4 -6 1 9
heb je|-10 8 -4 -4 11
hebbe*|18 -4 -20 -11 -1
hebben|18 -4 -20 -11 -1
hebben besloten|8 -3 -1 -1 -3
hebben je|-3 14 -1 -1 -8
hebben voor|-5 -1 0 0 7
hebben we|10 -7 -7 -2 6
hebt|-1 -3 15 -3 -6
hebt nog|-6 -5 8 -1 4
hecho|-3 0 -2 0 7
heeft|22 -15 -12 -7 3
heeft al|14 -3 -3 -2 -6
heer|6 7 -3 -4 -4
helaa*|-4 7 -9 -14 22
helaas|-4 7 -9 -14 22
helaas geen|-8 -2 -3 -1 14
helaas kunnen|-4 -2 -2 -1 10
helaas moeten|8 -4 2 -1 -5
helaas niet|-1 7 -6 -4 4
helen*|2 -7 -4 9 0
helena|4 -5 -3 10 -5
helfen|-3 -2 -1 -1 7
hello|6 1 12 -8 -11
help|3 -5 -4 -1 10
help others|-5 0 -2 0 7
helpe*|-4 -3 -3 -2 12
helps|-1 -4 -1 1 8
helps us|-5 -3 -2 0 10
hem|11 -2 -2 -1 -5
hemos|13 0 -11 -3 -8
hemos recibido|-6 13 -2 -1 -3
her|6 -5 -5 -5 12
herbs*|19 -6 -5 -5 -3
herbst|19 -6 -5 -5 -3
here|11 -18 9 -4 -7
here are|-3 -9 -3 -1 17
herr|4 9 8 -9 -3
herr falk|-3 -2 -2 -1 8
herr fischer|-2 -6 1 -1 7
herr kaya|-2 -1 7 0 -3
herze*|7 -3 -1 0 -2
herzl*|11 -10 -6 -1 0
herzlich|3 -6 -2 -3 8
herzliche|7 -5 0 3 -5
herzliche grusse|7 -5 0 3 -5
hesit*|10 -2 -1 -2 -5
het|5 14 -4 4 -17
het contract|-2 -2 -4 10 -2
het gesprek|-5 -2 13 -1 -3
het is|2 14 -6 -3 -8
het niet|11 -6 1 -2 -4
het verder|-7 10 -1 -1 -2
het voorstel|-4 -2 -2 10 -2
heuer|10 -3 -2 -2 -3
heure|-5 -3 14 -2 -5
heure*|-9 -2 -1 9 2
heute|7 -12 2 1 1
hey|10 -5 9 -11 -9
hi|5 -13 1 -2 15
hi all|-9 -3 -2 -2 16
hi ben|2 0 -8 0 6
hi jo|-5 -1 -1 -1 8
hi monique|-7 -8 1 0 14
hi sam|-7 -8 9 4 1
hier|3 -4 -1 -5 11
hierm*|-7 3 -2 -1 7
hiermit|-8 1 -2 -1 8
highe*|-6 -1 -3 10 1
him|-17 -2 4 -1 18
hinte*|0 -5 -2 -2 10
hintergrund|-5 -2 -1 -1 9
hinterlassen|8 -2 -2 0 -3
hire|17 2 -8 -3 -10
hired|22 -13 -9 -6 7
hired somebody|7 -2 -2 -1 -2
hirin*|0 20 -5 -6 -2
hiring|-1 20 -5 -6 -1
hiring at|-2 -2 -3 -1 8
hiring manager|-18 17 1 -2 8
hiring team|1 8 2 0 -10
hiya|12 -3 -2 -3 -3
ho|2 -1 -1 -7 7
ho accettato|-3 -1 -4 -1 10
ho preso|10 -3 -3 -1 -3
ho trovato|-2 -2 -2 0 7
hochb*|-6 -2 2 -1 7
hoe|-7 7 -2 -1 4
hoffe*|1 -2 -2 8 -5
hoffen|1 -2 -2 8 -5
hofgu*|-5 8 -1 0 -3
hofgut|-5 8 -1 0 -3
hoi|-3 13 1 -6 -1
hoi bas|-7 7 -1 -1 1
hoja|-5 3 -1 -1 7
hoje|-1 -8 4 13 -9
hola candela|7 -1 -1 -1 -3
hola nerea|-5 9 0 -1 -3
hold|4 14 2 4 -16
holm|-7 -1 3 -1 6
holzb*|-2 -3 -2 9 -2
holzbau|-2 -3 -2 9 -2
home|-5 -5 0 -2 16
home after|8 -1 -5 0 -3
hoort|-13 25 -6 -2 -4
hoort van|-5 7 -2 0 0
hope|5 -6 -3 -2 12
hope to|-12 3 -1 -1 11
hope you|9 -6 -2 0 3
hoped|2 8 -1 -1 -7
hoped to|5 6 -1 -1 -9
hora|-12 0 20 -2 -7
horas|-12 -6 3 9 7
horas para|-7 -8 5 4 6
horen|-8 16 -1 -2 -3
horst|-5 7 -2 0 0
hose|-2 -2 8 -1 -2
hospice|2 -1 6 -1 -7
hospiteeravond|-11 0 0 0 12
hotel|-5 -7 7 1 6
hour|-6 -5 8 10 -4
hourl*|-5 -3 -2 0 10
hourly|-5 -3 -2 0 10
hourly rate|-4 -5 -2 0 11
hours|-1 -7 10 15 4
house|6 1 1 7 -16
how|0 -7 5 -2 14
how did|-5 -1 -2 -2 10
how much|9 -3 -1 -1 -4
how you|-3 -1 8 -1 -2
howev*|9 -4 2 -1 -5
however|9 -4 2 -1 -5
hq|-1 2 6 0 -7
hr|-5 8 -5 17 4
hr specialist|-5 1 -2 9 -3
hr team|-5 -4 -2 -1 11
hrbp|-2 -3 -1 0 7
hs|-6 -1 10 -1 -1
huge|-6 -1 0 0 7
hugh|7 0 0 0 -7
hugo|9 1 -2 -4 -4
huidi*|-6 -1 -1 -1 8
huidige|-6 -1 -1 -1 8
human|3 8 1 -3 -2
human*|-3 8 -1 2 -4
humanos|-2 7 -1 -1 -2
hunt|-2 -2 -2 -1 8
hunte*|-4 -2 -3 -1 11
hybri*|-5 0 -2 -1 8
i|7 -4 -4 2 10
i am|10 -8 -7 3 6
i call|10 -1 -2 -1 -6
i can|3 -5 -6 1 9
i cant|0 16 -8 0 -8
i d|10 -8 -5 -6 10
i enjoyed|-8 -6 5 -2 10
i expect|-5 -1 -2 -1 8
i got|-5 8 -2 -1 -1
i have|-1 -10 3 -2 14
i hope|9 -2 -1 -1 -4
i know|13 5 -9 1 -12
i ll|-6 28 -11 2 -2
i look|-11 7 -1 0 4
i m|1 7 1 5 7
i mean|9 -3 -2 -1 -4
i refer|9 -2 -1 -1 -5
i said|10 -2 -6 6 -8
i should|-3 -1 -4 -1 8
i think|-3 -2 -1 -1 7
i understand|-15 4 -2 -1 13
i ve|-12 11 -9 -3 24
i want|-4 9 2 1 -9
i wanted|11 -2 -2 -1 -7
i was|-7 -3 -2 4 9
i will|8 8 -5 0 -13
i wish|-5 -1 -2 -1 10
i would|10 0 -1 -3 -7
iban|0 -3 -3 2 9
ich|-2 2 0 15 -9
ich bedaure|8 -1 -1 -1 -5
ich den|-1 -1 -3 9 -3
ich dir|-4 -1 -2 1 7
ich hab|1 -2 1 6 -7
ich haben|8 -2 -2 -1 -2
ich hatte|11 -4 -5 -2 1
ich ihnen|-3 4 -4 8 -3
ich noch|-6 -5 -1 -1 13
ich sie|0 8 -4 -4 0
ich wurde|-5 0 8 -1 -2
ici|-6 12 6 -2 -9
ici la|-3 8 -2 -1 -3
id|-5 5 19 1 0
idea|-5 -1 -1 -1 8
ident*|-2 -6 7 2 2
idone*|16 -2 -3 -2 -9
idonea|10 -4 -1 0 -3
idoneo|10 -2 -1 -1 -6
ieman*|13 -6 -7 -4 3
iemand|13 -6 -7 -4 3
iemand die|7 -3 -1 0 -3
if|0 20 5 10 7
if any|7 -2 0 1 -6
if it|-6 12 -5 -1 6
if not|-8 12 -5 0 12
if something|11 -4 -2 -1 -3
if that|5 1 3 11 -17
if the|-11 13 1 -1 -5
if there|-6 9 -1 0 -2
if this|-2 -4 0 0 9
if we|0 8 -1 3 -7
if you|-2 17 11 13 7
if your|-17 14 -4 2 3
ignor*|-6 -9 2 -1 17
ignore|-3 -4 3 0 8
igual|7 -2 -1 0 -4
ihm|7 -1 -2 -1 -3
ihnen|8 -4 0 3 -14
ihnen das|-8 0 9 0 -1
ihnen den|-15 8 10 -2 0
ihnen die|4 -5 -2 17 -13
ihnen fur|9 -7 -3 -2 5
ihnen in|-7 4 -1 -1 5
ihnen keine|7 -3 -1 -1 0
ihnen melden|-5 7 -1 -1 -1
ihnen mit|9 -4 -2 -1 -2
ihnen mitteilen|3 -5 -4 8 2
ihnen schon|-4 9 -2 0 -2
ihr|-1 15 -11 -6 20
ihr antrag|-6 -1 -2 -1 11
ihr dossier|-1 9 -1 -1 -6
ihr entwurf|-3 -4 0 0 8
ihr interesse|7 9 -2 -3 -8
ihr profil|5 12 -5 -3 -8
ihre|4 16 -9 -15 2
ihre angaben|-6 8 -1 0 -2
ihre anmeldung|-3 -1 -3 0 8
ihre bewerbung|6 13 4 -10 -11
ihre bewerbungsunterlagen|10 -3 -1 0 -6
ihre email|-3 7 -1 -1 -2
ihre gehaltsvorstellung|-1 -3 -2 -1 7
ihre unterlagen|9 12 -4 -5 -14
ihrem|-12 -3 3 -4 20
ihren|-2 -6 -5 -4 21
ihren antrag|-5 -1 -1 -1 7
ihren termin|-1 -1 -6 -1 8
ihrer|5 3 -6 -9 16
ihrer bewerbung|-2 12 -5 -2 1
ihres|8 -3 -3 -1 0
ii|9 0 0 7 -14
ik|14 -6 -3 -1 -12
ik had|7 -4 -1 -1 -1
ik heb|-10 -3 2 4 6
il|-1 -3 3 -5 18
il cliente|7 -1 -1 -1 -3
il curriculum|-8 16 -2 -1 -4
il cv|-4 -6 7 -1 5
il girasole|-4 -3 -1 -1 10
il lavoro|0 -4 -2 11 -5
il posto|6 4 2 -3 -7
il suo|6 9 -11 -5 3
il tuo|-1 -5 9 -4 1
im|9 -6 -6 -6 -7
im fruhjahr|7 -1 -2 0 -4
im haus|-7 2 2 -1 3
im herbst|13 -5 -4 -4 -1
im laden|15 -2 -6 -2 -5
im marz|10 -5 -1 -1 -2
im rennen|-6 14 -2 -1 -4
immed*|7 -6 -3 4 -1
imobi*|-4 -1 -1 0 7
imobiliaria|-4 -1 -1 0 7
impeg*|-7 5 -2 -1 6
impie*|-1 8 0 0 -6
impor*|-2 -4 -4 -1 11
importante|-2 -1 -3 -1 7
impressed by|-4 -1 -2 0 7
imprevisto|-2 -2 8 -1 -2
impro*|1 0 -2 7 -6
in|4 0 -6 -7 -5
in a|15 -8 6 -3 -12
in and|-7 -5 -1 -1 14
in behandeling|0 10 -2 -1 -7
in carico|-5 10 -1 -1 -3
in considerazione|3 -7 -1 0 5
in de|4 6 -12 1 4
in deiner|-6 -2 0 0 9
in den|-1 10 -4 2 -5
in der|4 13 8 -2 -18
in finance|-9 -1 -1 -1 12
in for|10 1 1 -1 -11
in future|-4 -2 0 0 7
in grado|-9 6 -1 0 4
in jan|-10 9 -4 -2 6
in leipzig|-10 -1 -1 0 12
in m|-3 -3 -2 0 7
in march|-12 -4 -4 6 14
in my|-1 5 4 -1 -7
in on|7 2 -4 -1 -4
in our|2 8 -3 -4 -2
in process|-7 8 -1 0 -1
in ruhe|-6 11 -2 -1 -2
in sede|-5 0 7 0 -1
in te|-7 -5 -5 -1 17
in the|8 -4 -10 -6 -5
in their|8 -2 0 0 -5
in this|-1 -4 2 1 12
in touch|-6 25 -6 -4 -6
in week|-6 7 -1 0 -1
in working|7 2 -1 -1 -8
in writing|8 -5 2 1 -8
in your|3 0 -7 4 -2
inbox|-3 10 -1 0 -3
inc|2 1 -1 0 7
inclu*|10 -1 -3 1 2
include|7 -2 -1 0 1
incom*|-13 -4 2 -2 15
income|-2 -8 4 0 6
incomplete|-7 2 -1 -1 6
incor*|2 7 -2 2 -8
indef*|-15 -2 -5 7 17
indeferido|-3 -2 -1 -1 8
indefinido|-9 3 -3 9 -1
indic*|12 -8 -5 3 -2
individual|-3 7 -1 -1 1
individuato|7 -5 -3 -1 2
industrial|-1 -3 -3 -2 10
infel*|1 3 9 -6 -5
infelizmente|1 3 9 -6 -5
infelizmente nao|16 2 -6 -2 -9
infelizmente o|-9 -3 2 -1 11
infer*|7 -1 -2 -1 -3
influ*|-4 -4 -2 0 10
infor*|4 -1 -1 -3 12
inform|8 -4 -1 1 6
inform you|8 -6 -2 1 6
informa que|0 -5 -1 -1 7
informado|-4 7 0 -1 -1
informamos|7 -5 -4 -1 4
informamos que|10 -6 -4 -3 2
informar|11 -11 -3 -3 6
informar que|11 -11 -3 -3 6
information|3 9 1 -1 5
informed|-7 4 6 -1 -1
informes|-9 3 -1 0 6
informiert|-8 2 0 0 6
informons|9 -2 -1 -1 -6
informons que|9 -2 -1 -1 -6
ing|2 -5 0 -2 7
ingen*|1 -5 -2 -2 9
ingeniero|-1 -4 -2 -1 7
inges*|-3 -4 -2 0 10
inget*|-2 -3 -3 -1 9
ingetrokken|-2 -3 -3 -1 9
ingle*|-4 0 -1 -2 7
ingles|-3 -2 -1 -2 8
ingre*|-7 -1 1 6 1
inhou*|13 -3 -3 -1 -6
inhouse|7 -2 -1 -1 -3
inici*|-11 0 1 9 0
inicio|-8 2 -6 9 2
initial|-7 3 0 0 4
inizi*|-4 -6 2 -1 9
inmid*|20 -6 -4 -3 -6
inmiddels|20 -6 -4 -3 -6
inmiddels weg|1 -3 -3 8 -3
inmob*|-3 -2 -1 -1 7
inmobiliaria|-3 -2 -1 -1 7
inn|7 -1 0 0 -6
inner*|-6 9 -4 0 3
innerhalb|-13 11 -3 1 4
innerhalb von|-6 9 -2 0 -1
inolt*|-5 7 -1 0 -1
inpla*|-4 0 -2 0 7
inplannen|-4 0 -2 0 7
inqui*|-13 9 -4 -3 14
inquilino|-3 -1 -1 -1 7
inquilinos|-6 -2 -2 -1 11
insch*|-3 11 -3 -1 -3
inschrijving|-3 9 -2 -1 -3
inschrijving voor|-2 11 -1 -1 -7
inscr*|3 15 -5 -5 -6
inscricao|2 7 -2 -1 -4
inscription|-5 7 -2 -1 1
inscrito|-5 8 -1 -1 -1
inscrito en|-5 8 -1 -1 -1
insie*|-1 -1 7 -1 -5
insieme|-1 -1 7 -1 -5
insta*|1 9 4 10 3
instagram|2 10 1 1 3
installatietechniek|-1 -7 -3 13 -2
inste*|-16 -2 11 6 3
instead|-16 -2 11 6 3
instr*|6 -2 1 3 -9
insur*|17 -9 -5 -2 0
insurance|14 -3 -4 -2 -3
insurance wont|7 -2 -2 0 -3
insured by|-2 -4 0 0 7
intak*|-2 6 4 -1 -7
intake|-1 8 -1 0 -5
integ*|8 -5 4 -2 -4
inter*|8 -9 6 -8 -9
interes|11 -5 -4 -2 -1
interessato|-3 -3 -2 -1 9
interesse|9 -2 -2 -11 -7
interesse na|10 -3 -1 -1 -5
interest|12 0 -10 -8 -11
interest in|12 -2 -6 -7 -12
interested|-26 2 11 3 16
interested and|-7 -1 -1 -1 10
interet|7 -3 -3 -2 1
interim|-5 -4 1 -1 10
intern|1 -8 10 -2 1
internal|-1 -4 -5 3 8
internal candidate|-3 -2 -2 -1 8
interne|7 2 -5 2 -6
internship|15 -4 -2 -1 -8
internship programme|7 -3 0 0 -4
interview|2 -12 31 -7 -12
interview for|-4 -10 27 -3 -13
interview on|13 -4 -1 -2 -6
interviewed|4 -11 -7 1 14
interviewers|0 1 9 -1 -8
interviewing|-4 9 -5 -2 3
into|-1 -5 3 0 10
intro|-5 1 10 -1 -5
intro call|-5 1 10 -1 -5
invia*|-8 12 -5 -2 5
inviata|-7 14 -2 -1 -4
invio|-4 8 -1 0 -3
invit*|4 -12 20 -7 -5
invite|-1 -2 16 -3 -6
invite you|0 1 14 -2 -10
invlo*|-5 0 -2 -1 9
invloed|-5 0 -2 -1 9
invloed op|-5 0 -2 -1 9
invoice|-3 -3 -2 -1 9
inzwi*|-13 -2 8 -1 10
inzwischen|-13 -2 8 -1 10
inzwischen vergeben|7 -1 -1 0 -4
io|-6 3 8 -1 -3
irene|-4 9 -1 -1 -2
irmao*|8 -4 -1 0 -2
irmaos|8 -4 -1 0 -2
is|0 18 6 3 12
is a|4 -7 2 2 9
is an|2 9 3 0 -5
is at|-3 -1 7 0 -3
is attached|-4 -3 -2 12 -2
is back|-8 6 -3 -1 5
is best|-5 -3 10 -1 -2
is binnen|-9 24 -5 -3 -7
is er|-5 4 7 -1 -4
is final|7 -4 -1 0 -2
is fine|-5 -1 3 13 -10
is full|-9 5 3 -1 1
is in|-9 18 -4 -1 -2
is inmiddels|12 -4 -3 -2 -3
is no|2 -5 -1 -2 9
is nog|-7 5 -2 -1 5
is not|9 -11 -2 -2 6
is off|5 4 -9 -1 1
is on|-12 12 5 0 -7
is one|-11 -2 -1 0 14
is presently|7 -3 -1 0 -3
is refused|-6 -2 -2 -2 11
is scheduled|-4 -2 -2 -1 8
is still|-13 8 -1 -1 7
is the|1 -9 4 7 -1
is there|9 -2 2 -1 -8
is travelling|-4 -1 7 0 -2
is unable|-6 0 -1 -1 8
is under|-8 11 -1 0 -2
is verstuurd|-4 10 -2 -1 -4
is yours|-8 -4 -3 21 -6
isnt|-6 16 -3 6 2
isnt a|-10 17 -1 -1 -3
isnt the|10 -1 0 0 -7
isso|-4 9 -6 4 -2
ist|-2 19 12 -7 -4
ist am|-3 2 7 0 -6
ist angekommen|-6 16 -4 -2 -4
ist da|-9 21 -5 -2 -4
ist der|-11 4 6 -3 4
ist eingegangen|-4 10 -2 -1 -4
ist keine|-3 7 -1 0 -3
ist nach|-2 -2 -2 7 -3
ist nicht|-7 -7 1 -2 16
ist noch|-16 3 -2 -1 16
ist rufe|-7 9 0 -1 -1
ist schon|12 -3 -2 -1 -5
ist was|-3 0 7 0 -3
istituto|7 2 -2 -1 -5
it|5 5 -9 1 11
it any|7 -1 0 0 -5
it by|-4 -3 1 -1 7
it doesnt|0 -3 -2 -1 7
it for|-8 -2 -1 -1 12
it isnt|-7 7 -1 0 3
it ll|-9 5 5 -1 0
it on|-9 3 -4 -1 13
it over|-1 -1 -7 12 -2
it properly|-2 9 -2 -1 -4
it s|6 6 -11 -6 -1
it so|7 -1 0 0 -5
it thanks|-4 14 -3 -1 -5
it there|11 -2 -3 -2 -4
it this|2 7 -2 -1 -6
it to|11 1 -3 -2 -7
it was|14 -7 -14 14 0
it wasnt|-6 -1 -1 -1 8
it went|7 -1 -1 -2 -3
it will|-8 -4 -4 -2 17
item|-7 -2 -2 -1 12
items|-5 7 -3 -1 2
its|1 0 -4 1 7
j|22 -10 -10 -4 -8
j ai|19 -8 -4 0 -10
ja|12 -20 -17 5 18
ja bewaar|-3 -1 -1 -1 7
jaar|8 -6 -5 -3 4
jacin*|-4 -2 8 -1 -1
jacinto|-4 -2 8 -1 -1
jahr|17 -10 -7 -5 2
jamme*|1 -4 -3 -2 9
jammer|1 -4 -3 -2 9
jan|-12 10 -6 1 7
jana|-2 -4 -2 0 9
janel*|-4 -1 -1 8 -2
janua*|-1 8 3 5 -13
january|0 9 0 2 -10
je bent|7 -3 6 -5 -5
je bij|-7 -2 -2 5 5
je blijft|-7 7 0 0 0
je brief|-2 10 -1 -2 -6
je deze|-2 -3 -3 -1 10
je dus|-7 -1 -1 4 5
je een|3 2 0 0 -7
je garde|9 -5 -1 -1 -2
je gegevens|-4 4 -2 -1 8
je hebt|-9 -6 19 -3 1
je het|-7 -3 -5 11 4
je hoort|-10 18 -5 -1 -2
je in|-1 7 -2 -1 -3
je inschrijving|-3 9 -2 -1 -3
je interesse|10 0 -2 -1 -5
je je|-4 -2 -1 -2 9
je kandidatuur|-3 9 -2 -1 -4
je langskwam|10 -4 -2 -1 -2
je mail|-3 9 -2 -2 -1
je me|-3 -4 7 -2 2
je ne|-4 0 -2 -2 8
je niet|3 -6 11 1 -8
je nieuwe|-4 -3 -2 -1 11
je ons|-4 -1 -2 10 -2
je op|1 8 -3 -2 -4
je profiel|-3 -4 -4 -1 12
je sollicitatie|-7 11 14 -6 -4
je uit|-6 -5 8 -2 5
je voor|-3 -5 7 2 -1
je zodra|-5 7 0 0 -2
jedem|-8 10 -2 -1 1
jedem sofort|-5 10 -1 0 -3
jeden fall|-3 9 -1 -1 -4
jeder|-2 -2 1 -2 7
jedoc*|13 -7 -1 -1 -4
jedoch|13 -7 -1 -1 -4
jefa|-1 0 0 8 -6
jefa de|-1 0 0 8 -6
jeman*|16 -15 2 -7 0
jemanden|17 -15 -2 -4 3
jemanden mit|3 -3 -3 -2 7
jess|-1 -2 12 -1 -7
jetzt|-2 13 -6 -7 6
jetzt auf|-7 7 -2 -1 3
jeudi|-2 -3 11 -3 -3
jij|6 -8 -3 -3 8
jij dit|-1 -5 -2 0 8
jo|-11 -2 0 -4 17
job|10 -10 -2 9 -14
job is|-6 -4 -3 21 -7
job to|13 -2 -2 -1 -7
job with|-4 -2 -1 -1 7
job you|-5 -3 -1 -1 11
jobag*|-7 -4 -3 -2 15
jobagent|-3 -2 -1 -1 7
jobagenten|-3 -2 -2 -1 8
jobs|1 2 -12 -8 24
jobs for|-6 -2 -2 -1 11
jobs you|-3 9 0 0 0
johan*|7 -3 0 0 -3
join us|-3 -2 -3 7 1
joine*|-4 8 -3 -1 0
joini*|-2 -4 0 12 -5
joining|-2 -4 0 12 -5
joining us|-3 -1 -2 10 -4
joris|-1 10 -4 -2 -3
jorna*|-5 -3 -1 9 0
jornada|-6 -5 0 10 1
jornada completa|-4 -2 -2 11 -2
jou|13 -7 -6 -3 4
journ*|1 9 -4 -4 -1
jours|-20 9 4 5 2
jours de|-4 -2 -2 9 1
jouw|8 -10 3 -2 -1
jr|8 -2 -2 -1 -3
jugen*|7 -1 -2 -1 -3
juill*|7 -4 4 -2 -5
juillet|7 -4 4 -2 -5
julie|-3 -2 -2 11 -4
julio|0 -3 -1 -2 7
julli*|-5 -1 0 0 7
jullie|-5 -1 0 0 7
june|-6 6 7 0 -1
june at|-2 -1 9 0 -5
june has|-5 -1 -2 0 8
juni|-3 5 4 4 -9
junio*|5 -8 2 5 -5
junior|7 -11 2 5 -5
jury|-2 0 -3 -3 11
jusqu|-7 12 -2 3 -6
jusqu au|-3 10 -2 -1 -3
just|10 -10 -2 1 -8
just letting|9 -3 -1 -1 -4
k|3 1 -6 7 4
kaffe*|-4 -4 2 -1 8
kaffee|-10 -3 4 -1 10
kan|-9 11 27 -10 -13
kan het|-2 -3 10 -2 -4
kan je|-7 -4 16 -1 -3
kandi*|11 18 -13 -12 -10
kandidaat|5 -6 -5 -6 14
kandidaten|10 6 -3 -4 -14
kandidaten die|-6 13 -2 -2 -4
kandidatenprofil|-7 3 0 0 4
kandidatuur|-2 16 -4 -2 -8
kandidatuur voor|-7 15 -2 -1 -4
kann|3 2 -3 -3 9
kann es|-6 8 -1 0 -1
kanns*|-6 -9 9 17 -9
kannst|-6 -9 9 17 -9
kannst am|-5 -2 -2 12 -2
kannst du|-9 -2 9 7 -5
kanto*|-8 0 2 -1 6
kapaz*|-3 -2 -2 -1 8
kapazitaten|-3 -2 -2 -1 8
karen|-3 -1 -1 8 -3
karri*|-1 -1 -6 0 11
karriereportal|-2 -2 -3 -1 9
karte*|-2 8 -4 -2 0
karten|-7 10 -3 -1 1
kavit*|-6 7 -2 0 1
kavita|-6 7 -2 0 1
kaya|-2 -1 7 0 -3
keep|0 -4 -6 -7 7
keep applying|-3 -3 0 0 7
keep going|-1 -3 -2 -1 7
keep me|-9 0 -1 0 11
keep the|-9 5 -1 0 5
keep your|1 -4 1 -3 12
keer|12 -5 -3 -2 -2
kein|15 -4 -8 -2 0
keine|11 14 -8 -10 0
keine absage|-4 9 -2 0 -4
keine entscheidung|-3 8 0 0 -4
keine kapazitaten|-3 -2 -2 -1 8
keine stelle|8 -2 -1 -1 -4
keine zusage|14 -3 -1 -1 -8
keine*|0 5 -7 -5 11
keinen|1 8 -10 -5 10
keinen einfluss|-4 -2 -1 0 7
keinen platz|-6 -2 -1 -1 10
ken|-4 -4 -5 -1 14
kenda*|-3 8 -1 0 -4
kendal|-3 8 -1 0 -4
kenne*|-13 -7 32 -4 -5
kennenlernen|-20 -5 31 -2 -9
kenni*|2 -6 19 -3 -11
kennismaken|-4 -2 10 -2 -2
kennismaking|-3 -1 9 -1 -4
kept|7 -1 -2 -1 -3
kestr*|0 2 7 1 -6
keuze|16 -3 -3 -2 -8
kijke*|-4 13 -3 -2 -5
kijken|-4 13 -3 -2 -5
kim|5 3 2 -2 -8
kind|3 -11 -5 -4 19
kind regards|5 -7 -3 -2 3
kinde*|-6 -4 1 -1 11
kindl*|-11 4 5 0 -1
kindly|-11 4 5 0 -1
kindly note|-2 8 -1 0 -4
kirch*|-5 9 -1 -1 -2
klapp*|-11 10 4 3 -7
klappt|-11 10 4 3 -7
klass*|-1 11 0 -2 -8
klasse|-3 12 0 -2 -7
klasse d|-5 10 -1 -1 -3
klein*|-11 8 2 -2 3
kleine|-7 -1 5 0 3
klick*|-4 -2 -1 0 9
klicken|-4 -2 -1 0 8
klicken sie|-4 -3 -2 -1 11
klik|1 -3 -4 -1 8
klinikum|-5 -1 0 -1 8
km|12 -6 0 0 -6
knapp|8 -2 0 -2 -4
knive*|-4 -1 8 -1 -2
knives|-4 -1 8 -1 -2
know|4 14 -7 10 -9
know and|-6 0 -2 -1 9
know by|-9 0 0 20 -14
know if|-7 3 1 6 -4
know it|8 -1 -2 0 -4
know that|4 -8 -3 7 -1
know the|-1 8 1 0 -6
know we|10 0 -2 -1 -6
kok|7 -3 -4 -3 4
kolle*|9 -4 -10 2 -2
kollegin|0 4 -10 5 5
kollegin aus|-7 -1 -1 0 10
kollektiv|7 -3 -1 -1 -2
kom|-3 -9 8 4 1
kom je|-3 -6 9 4 -5
komme*|-2 20 7 -4 -16
kommen|-2 16 9 -3 -16
kommen wir|-1 7 -1 -1 -3
kommen zuruck|7 -4 0 0 -2
kommt|-3 13 -4 -2 -5
kompa*|-4 -1 -3 0 8
kompl*|10 -3 -2 -1 -4
komplett|10 -3 -2 -1 -4
komt|-4 16 2 -4 -8
kondi*|-3 -2 -3 11 -3
konditionen|-3 -2 -3 11 -3
konne*|1 -5 -7 13 11
konnen|1 -5 -7 13 11
konnen dass|-5 -1 -1 10 -4
konnen leider|-4 14 -2 1 -4
konnen wir|1 -14 -4 6 15
konnt*|5 -13 -3 -9 20
konnte|6 -4 -7 -5 10
konnte leider|-7 -1 -2 -1 12
konnten|-2 -9 5 -4 14
konnten sie|-11 -3 2 -1 14
konta*|-8 13 -1 0 -4
kontaktieren|-6 11 -1 0 -4
kopie|-12 -8 -9 6 21
kopie van|-5 -4 -3 1 11
koste*|-3 12 -4 -1 -1
kredi*|-9 2 -1 -1 10
kriegst|-2 -2 8 -1 -2
krijg*|-3 8 -3 -2 3
krijgen|-2 7 -1 0 -4
krijgt|-3 1 -2 -2 7
kun|-7 8 -1 -2 1
kun je|-7 8 -1 -2 1
kunde*|3 8 -5 -2 0
kundi*|0 -5 -4 -1 10
kundigung|-1 -4 -3 -1 9
kunne*|7 -9 -13 -9 23
kunnen|7 -9 -13 -9 23
kunnen wij|-5 -1 -2 -1 9
kunt|0 -8 5 0 8
kurz|-1 -3 18 -4 -9
kurzl*|-4 -2 -1 -1 9
kurzlich|-4 -2 -1 -1 9
kw|-5 11 -1 -1 -4
l entretien|-3 -3 14 -2 -4
l equipe|7 3 -3 2 -6
l offre|-5 4 -3 11 -5
la|4 15 -3 -9 -1
la candidatura|-5 -5 4 -1 8
la contatteremo|-5 10 -1 -1 -3
la directora|-2 -3 -1 -1 8
la domanda|-4 7 -3 -2 1
la empresa|10 5 -2 -3 -10
la encargada|-6 10 -3 -1 0
la encuesta|-3 -2 -3 0 8
la entrevista|-4 -1 13 -2 -5
la fase|13 -2 -3 -1 -7
la lista|-3 7 -2 5 -7
la nostra|-5 3 1 7 -5
la persona|10 -1 -3 1 -6
la plaza|14 4 -5 -3 -9
la posicion|10 -3 -2 -1 -3
la posizione|13 -1 2 -4 -9
la presente|8 -1 1 -1 -6
la propuesta|-1 -2 -1 7 -3
la prueba|-1 1 7 -2 -6
la puntuacion|7 -4 -1 -1 -2
la que|9 -3 -1 -1 -4
la richiesta|-2 -2 -1 -1 7
la ringraziamo|12 -3 -2 -1 -6
la s|1 -8 3 3 1
la selezione|-5 11 -1 0 -4
la table|-4 1 7 -2 -2
la tua|-5 12 -1 -3 0
la vacante|16 -11 4 -1 -8
laat|-12 6 3 4 0
laat je|-7 4 0 6 -3
labor|7 -3 0 0 -3
labor*|-20 0 16 8 2
ladde*|2 -3 -4 -1 7
laden|2 1 16 -5 -7
laden sie|-3 0 -1 -1 8
laden wir|-7 -1 17 -1 -6
lads|10 -4 -2 -2 -2
ladt|-2 -3 7 -1 -2
lag|8 -2 -2 -1 -3
lamen*|-5 1 -6 -7 22
lamentamos|-8 6 -5 -4 15
lamentamos no|-6 9 -1 -1 -1
lande*|0 10 -3 -1 -5
landed|-1 7 -2 0 -4
landk*|-4 7 -1 -1 -1
landl*|-10 -3 -1 -1 15
landlord|-7 -8 -1 -1 17
landlord has|-9 0 0 0 10
landrat|-2 -3 -2 0 7
lang|-7 4 -3 4 2
lange|7 -3 -2 -2 0
lange*|-4 8 -3 -2 0
langer|-6 9 -3 -2 2
langer als|-4 8 -2 -1 -2
langs*|14 -5 -2 -2 -4
langskwam|10 -4 -2 -1 -2
lapto*|-3 -3 0 -1 8
laptop|-3 -3 0 -1 8
laque*|11 -3 -2 -2 -5
laquelle|11 -3 -2 -2 -5
laquelle vous|8 -2 -1 -1 -3
large|8 0 0 1 -3
lars|7 -4 3 -1 -4
las|-5 -15 15 -1 14
las molestias|-11 -1 5 -1 8
lasst|1 -4 -3 -1 7
last|11 -7 -3 -6 6
last night|11 -1 -1 -1 -7
last week|16 2 -4 -2 -13
late|-1 -3 12 -1 -5
laufe*|-7 5 -1 0 4
laura|-4 7 -1 -1 0
lavor*|-5 7 -9 7 5
lavorativi|-3 14 -1 -1 -8
lavoro|-7 5 -8 8 3
lavoro e|-3 -2 -3 11 -3
le|2 -9 3 3 1
le agradecemos|8 -4 -1 0 -3
le chiediamo|-7 -5 2 -2 11
le client|9 -3 -2 -1 -2
le contrat|-4 -3 -3 12 -2
le job|-4 -2 9 -1 -2
le jury|9 -4 1 -2 -3
le mardi|-5 -2 10 -1 -2
le plaisir|-8 -3 2 12 -4
le poste|6 1 -7 15 -16
le proprietaire|-8 -2 0 0 10
le regret|-3 -2 -1 -1 10
le service|-8 -4 9 -3 7
le seuil|8 -2 -1 -1 -4
le votre|-8 -1 4 -1 5
lea|10 -1 -3 -2 -3
lead|-4 3 5 0 10
leade*|1 -2 -3 8 -5
leader|-3 -1 -2 9 -1
leader toddlers|-2 -1 -1 7 -3
learn|7 -3 2 0 -5
learning about|-4 -2 -1 0 7
leasi*|-7 5 0 0 4
leasing|-7 5 0 0 4
least|-3 -3 0 -1 8
leave|1 5 -7 6 6
leave and|-3 8 -1 -1 -4
leave it|7 -2 -1 -1 -3
leave*|10 -3 -1 -1 -5
leaves|10 -3 -1 -1 -5
leeds|1 1 -3 0 7
left|-11 0 -5 -2 18
left off|-6 0 -1 -1 9
legal|3 4 4 -1 -9
lehrs*|8 -1 -1 -2 -3
lehrstelle|8 -1 -1 -2 -3
lei|13 3 0 -5 -15
lei e|7 -2 -2 -1 -2
leide*|3 -13 1 -8 19
leider|4 -14 2 -8 19
leider absagen|8 -5 2 0 -6
leider haben|5 -5 -4 -2 7
leider hat|-4 -1 4 7 -5
leider ist|-14 -6 9 -2 13
leider keine|10 -4 -2 -2 -2
leider keinen|-4 -3 -1 -1 9
leider konnen|2 -8 -7 -1 16
leider mitteilen|-4 -1 -1 0 8
leider mussen|-2 -3 -5 -2 15
leider nicht|-3 2 9 4 3
leider passt|10 -4 -1 0 -4
leider sind|-2 -3 -2 -1 8
leider verzogert|-6 9 -1 0 -2
leido|-8 14 -2 -1 -3
leipz*|-12 2 -2 -1 12
leipzig|-12 2 -2 -1 12
leite*|2 8 2 -2 -8
leiterin|-6 10 -2 0 -2
leith|-6 -6 -1 -1 14
leitu*|11 -1 -1 -3 -6
lena|5 -1 -1 5 -8
leo|-6 11 -1 -3 -1
les|2 14 -12 -10 9
les candidats|-4 9 -1 0 -4
les candidatures|-4 7 -1 0 -1
let|-3 5 7 20 -9
let it|-1 -3 7 -1 -3
let me|-8 -8 6 23 0
let us|-8 -5 7 6 0
let you|0 20 -10 -1 -8
lette*|1 8 -6 20 -14
letter|2 2 -5 20 -13
letti*|-12 -9 0 -3 22
letting|-6 -8 -1 -2 17
letting me|-6 -2 -2 -1 10
letting us|-8 -3 2 -1 11
letting you|9 -3 -1 -1 -4
letto|-7 -2 7 -1 4
letto il|-5 -3 7 -1 2
lettr*|7 6 -2 -2 -9
lettre|7 6 -2 -2 -9
letzt*|-1 -6 2 -3 11
letzten|0 -6 0 -1 8
leuk|4 9 -6 -4 -1
leute|15 -8 1 -2 -6
level|7 1 -6 -2 -2
lg|13 -12 15 -5 -11
li|-3 -2 9 -1 -3
liber*|5 -4 -5 10 -7
libera|9 -4 -2 -1 -2
libero|-4 0 -3 11 -4
libre|-3 -3 9 -1 -2
libre lundi|-4 -2 9 -1 -2
libre*|-7 5 1 -2 2
libres|-8 2 -2 -1 10
lic|8 -3 -1 -1 -3
licen*|11 -6 -4 -3 0
licence|18 -6 -7 -2 -5
licht*|9 -6 -2 0 -1
liebe|5 5 -12 4 -8
liebe frau|5 4 -3 10 -17
liebe*|7 -7 -1 -2 4
lieber herr|7 -5 -4 1 0
liefe*|-7 -6 -1 -1 14
liefs|8 -3 -1 0 -3
liege*|-4 7 -2 -2 2
liegen|-4 7 -2 -2 2
liegt|-2 14 -6 1 -6
liegt jetzt|-4 13 -2 -1 -5
lieu|1 -2 7 -2 -4
life|-1 0 7 -1 -6
ligne|-7 -5 5 -2 10
ligt|-8 17 -4 -4 0
like|-3 0 22 16 -10
like feedback|10 -2 -4 -1 -3
like to|-10 -1 24 20 -10
liked|-2 -3 14 -3 -4
liked you|7 -1 -1 -1 -5
liked your|-5 -1 14 -1 -6
likel*|-9 2 -2 -1 10
likely|-9 2 -2 -1 10
likely to|-7 4 -2 -1 6
limit*|-9 0 4 -1 8
limited|-6 0 0 -1 8
linda|-5 9 -2 -1 -1
lindq*|2 -4 -3 1 7
lindqvist|2 -4 -3 1 7
line|3 -8 6 -1 5
linea|1 -5 8 -2 -1
link|-22 -7 26 -2 7
link below|-3 0 7 -1 -3
link is|-3 -3 -1 -1 7
linke*|0 -7 -3 0 17
linkedin|1 -7 -3 0 16
linkedin en|-2 -2 -3 -1 8
lista|-9 2 -5 5 8
lista de|-6 -3 -1 1 8
lista provisional|-2 9 -2 0 -5
liste|2 8 -2 -2 -6
lives|8 -1 -1 0 -5
ll|-4 31 0 -3 -9
ll assume|-2 -2 8 0 -3
ll be|0 24 -4 -6 -12
ll get|-13 13 -3 1 1
ll hang|12 -4 -1 -1 -5
ll have|9 -6 -1 9 -11
ll hear|-10 12 -2 0 1
ll keep|9 -6 -3 -2 3
ll let|-7 8 -1 -1 0
ll pass|-8 -1 0 0 10
ll remember|-5 -1 0 7 -1
ll write|-4 11 -1 -1 -5
llama*|-7 9 2 -2 -2
llamo|8 -5 1 -2 -1
lo|7 -9 -9 0 3
lo de|1 -4 -3 -1 7
lo que|10 -8 -4 5 -3
lo stesso|10 -2 -2 -2 -4
loan|-7 0 -1 -1 9
local|-1 -3 7 0 4
locat*|4 -5 9 1 -3
locatie|-4 -2 11 -1 -4
log|-2 -9 2 3 4
log in|-1 -7 -2 1 8
logem*|-4 -2 7 -2 1
logement|-2 -2 7 -2 -1
logis*|8 -6 -3 -2 -2
logistica|10 -3 -1 -1 -4
logistics|2 -5 -1 0 8
logo|-1 7 -2 2 -3
lojas|-5 -4 -1 -1 10
lokal*|8 -3 -1 -1 -3
lol|8 -4 -2 0 -2
londo*|2 -5 1 -1 7
london|2 -5 1 -1 7
longe*|4 -10 6 -5 9
longer|4 -10 6 -5 9
longer accepting|-4 -3 -1 -1 9
longl*|-7 5 2 0 -1
look|-6 17 -9 4 9
look at|-2 9 1 -1 -3
look forward|-16 5 -2 1 10
looki*|13 -15 1 5 1
looking|13 -15 1 5 1
looking at|5 3 -1 0 -7
looking for|14 -10 -1 -2 -5
looking forward|-7 -2 0 9 -1
looks|-6 8 3 -1 -5
looks at|-3 8 -2 0 -3
los|-6 11 -5 3 7
losch*|4 -6 3 -3 7
loschen|4 -6 3 -3 7
lot|9 4 -2 -1 -10
lot of|9 1 -1 -1 -8
lots|-4 -2 -1 0 7
lotti*|-1 -2 -1 7 -3
lottie|-1 -2 -1 7 -3
love|-2 -11 8 3 11
love to|3 -6 8 -2 3
loved|12 -6 5 -3 -9
loved the|5 -3 7 -1 -7
lovel*|7 -1 -5 -2 1
lovely|7 -1 -5 -2 1
low|-10 0 8 0 3
low tide|-7 0 5 0 3
luca|-5 -10 -3 -3 21
luck|6 -11 -8 -8 20
luck in|-6 -2 -1 -1 9
luck with|4 -4 -3 -2 7
lugar|-2 -2 13 2 -10
lukas|10 -2 -2 -2 -3
lukke*|-5 8 -1 -1 -2
lukken|-5 8 -1 -1 -2
lukt|-7 -2 14 -2 -2
lukt toch|-5 -1 9 -1 -1
lun|7 -3 -2 0 -2
lunch|-5 -3 13 -2 -4
lundi|-9 -5 19 2 -2
luned*|-4 -3 9 0 -2
lunedi|-4 -3 9 0 -2
lunes|-8 5 13 -2 -6
lunes a|0 -2 7 -3 -2
lust|7 -3 -2 -1 -1
luz|8 0 -2 -1 -4
m|0 16 3 6 -6
m afraid|7 -5 3 -2 -5
m f|0 9 0 0 -3
m not|-6 -1 -1 0 9
m w|-3 12 -4 2 17
ma|5 -6 0 -8 11
ma per|8 -3 -2 -1 -2
maand*|-11 -1 7 9 -3
maandag|-10 -2 11 0 0
mach|2 -2 -2 7 -4
mache*|8 -2 7 -3 -9
machen|8 -2 7 -3 -9
machen wir|-2 -1 8 -1 -4
machine tools|-1 -3 -2 -1 8
macht|10 -2 -4 -2 -2
madam*|0 9 -1 3 -4
madame|0 9 -1 3 -4
madame monsieur|0 8 -1 -1 -4
made|10 0 10 -5 -15
made to|9 -2 -1 -2 -3
maes|-5 -1 10 -1 -3
mag|2 3 -7 4 -2
maggi*|-2 7 -1 0 -4
maggio|-5 9 -1 0 -2
magst|9 -3 -1 -2 -3
mai|-1 2 12 2 -14
mail|0 19 3 -3 8
mail is|-6 16 -4 -3 -3
mail ist|-2 8 -1 -3 3
mainl*|-2 -1 8 -1 -2
mainly|-2 -1 8 -1 -2
mains|-5 7 -1 0 -1
maint*|-2 -6 -2 6 8
maintenance|-1 -6 -4 -1 13
mainz|-8 1 -1 -1 8
mais|12 -9 -12 -7 10
mais a|-2 7 -2 -1 -1
mais se|-2 -5 -1 -1 8
maiso*|12 -6 -2 -1 -4
maison|12 -6 -2 -1 -4
make|1 4 14 -5 -9
make it|-6 -4 10 -2 2
maken|-5 -4 12 -2 0
mal|16 -8 -4 -8 1
mal im|9 -1 -3 -1 -4
malgr*|-4 -3 -2 -1 10
malgre|-4 -3 -2 -1 10
malhe*|-1 -5 7 4 1
malheureusement|1 -9 7 4 2
malheureusement la|-3 -2 7 -1 -1
mama|-4 -4 1 -1 8
manag*|2 2 8 -3 -7
manager|2 4 5 -1 -7
manager at|-3 -4 -2 2 8
manager dach|-2 -3 8 -1 -2
manager i|-6 -1 -1 -1 8
manager is|-5 8 3 -1 -5
manager m|-6 -2 -1 7 3
manager was|-4 7 -1 0 -2
manan*|-2 -3 10 -3 -1
manana|-5 -2 11 -2 -2
manca|-2 -5 -1 0 8
manda|-7 -4 -3 1 14
manda*|-1 0 -6 -3 11
mando|-9 -2 5 8 -3
manon|8 -2 -2 4 -8
mante*|0 14 -3 -2 -8
manuf*|-1 -3 -2 -1 7
manus*|-9 -1 -1 -1 13
many|3 -7 -8 1 13
many of|-4 -1 -3 0 8
many thanks|8 -1 -2 -1 -4
marc|-3 -2 0 7 -2
march|-11 -4 -8 15 14
march so|-8 -1 0 -1 10
march*|-2 -5 -5 -1 12
marchetti|-4 -2 -4 0 11
marco*|-5 -5 2 -2 9
marcos|-5 -5 2 -2 9
mardi|-6 -6 21 -3 -4
margi*|2 -6 -2 -1 7
margit|-2 -6 0 -1 8
margr*|7 -2 0 0 -4
maria|-1 -10 2 0 8
marin*|-2 -1 -2 -2 8
marke*|-2 -1 10 -1 -3
market|-4 -5 7 0 2
marketing|-7 5 5 -1 -2
marta|13 -6 -3 1 -5
marte*|-7 1 8 -2 0
martes|-1 -4 9 -1 -2
marti*|-10 -9 7 -2 15
martin|-7 -2 0 -1 10
marz|-15 1 18 -4 0
marzo|-7 -3 1 15 -6
mas|11 -6 -11 0 -1
maste*|-8 -3 -2 3 12
master|-7 -1 -1 -1 11
match|-4 21 -9 5 -7
match for|-10 6 0 0 4
match you|-8 6 -1 -1 4
match your|7 -4 -1 -1 0
mate|11 -7 -8 3 0
matti*|-3 1 7 0 -5
maure*|0 7 -1 0 -6
max|-7 0 1 -3 10
may|4 17 4 3 5
may apply|7 -1 -1 0 -4
may be|0 12 -4 2 5
may have|8 1 1 0 -9
may not|-11 8 5 -1 -2
may reapply|8 -4 -2 0 -2
may well|-7 -1 0 0 8
mayo|-4 -2 0 0 7
mb|-7 12 -2 -1 -2
me|3 -28 5 31 7
me a|-5 8 -1 4 -6
me an|-4 -3 -2 -2 10
me and|-4 -2 11 0 -5
me by|-3 0 -3 9 -4
me in|9 -4 -3 -1 -1
me know|-10 -9 6 16 8
me to|15 -3 -1 -2 -9
me we|-8 -1 -1 0 10
mean|9 -2 4 -1 -10
mean it|7 -2 -1 0 -3
means|6 4 0 -1 -9
mecha*|-4 -2 7 0 -2
mechanic|-4 0 10 -1 -5
medic*|-4 -9 -2 12 13
medica|-3 -1 -1 7 -2
mee|-6 -7 12 4 -3
meene*|-2 -2 7 -1 -2
meenemen|-2 -2 7 -1 -2
meer ontvangen|-2 -2 -2 0 7
meet|-2 14 16 -3 -11
meeti*|-7 5 0 -2 11
meeting|-7 5 0 -2 11
meets|-4 8 -1 0 -3
mehr|10 -8 -1 7 -2
mehr als|-4 0 -2 7 -2
mehr verfugbar|-8 -1 -1 -1 12
mei|-8 -1 8 8 -8
meill*|7 -1 0 -1 -4
mein|-5 -3 8 0 0
meine|-6 3 -6 1 10
meine*|7 3 -4 -2 -4
meinem|-6 11 -2 -1 -2
meinen|7 -3 -1 0 -2
meist*|5 6 -2 -1 -7
mejorar|-3 -3 -1 -1 7
meld|7 10 -7 -4 -4
melde|-6 14 -3 -1 -4
melde ich|-5 11 -2 -1 -2
melde*|-1 15 5 -3 -11
melden|-2 9 7 -5 -4
melden sie|-2 -6 8 0 0
melden uns|-4 7 -1 -1 0
melden wir|-7 5 -2 -1 4
meldet|-4 8 -1 0 -3
meldet sich|-4 8 -1 0 -3
melho*|7 -2 -3 2 -4
melhores|8 -3 -3 2 -4
melhores cumprimentos|8 -3 -3 2 -4
membe*|-3 2 -5 0 8
member|6 3 -4 3 -8
members|-8 1 -2 -1 9
membership|-7 -3 1 -1 11
memor*|-3 -3 7 0 -1
menee*|-8 -2 1 -1 9
meneer|-8 -2 1 -1 9
menke|8 -2 -1 -1 -3
menor*|-2 -2 -2 -1 7
mensa*|0 8 -4 -2 1
mensagem|-1 8 -1 -1 -4
mensaje|-2 -2 -1 -1 7
mensc*|10 0 -3 -3 -6
menschen|7 1 -2 -3 -5
mense*|15 -3 -3 -1 -7
mensen|15 -3 -3 -1 -7
mento*|-4 -1 -1 0 7
mentor|-4 -1 -1 0 7
merci|0 9 -2 -9 14
merci d|-4 4 -5 -2 9
merci de|-6 1 11 -1 12
merci pour|18 -9 -5 -4 -2
merco*|-12 -4 21 -3 -2
mercoledi|-12 -4 21 -3 -2
mercr*|-2 -4 8 3 -5
mercredi|-2 -4 8 3 -5
merid*|12 -5 -3 -1 -2
meridian|8 -4 -3 -1 1
merit|8 -3 -1 0 -3
merit*|8 -3 -1 -2 -2
mes|-1 7 1 -3 -3
mesa|-7 -2 -2 9 3
mese|-12 15 -4 5 -4
meses|5 -3 -5 8 -5
mesi|0 -8 -2 11 -1
mesma|8 -4 -2 -1 -2
mesma nao|8 -3 -2 -1 -2
mesmo|-4 2 8 -2 -4
messa*|5 11 2 1 -8
message|5 13 2 0 7
mestr*|-9 -2 -2 -1 14
mestrado|-8 -2 0 0 10
mestrado em|-5 -1 0 0 7
met|9 -7 -7 -3 -4
met de|12 -9 -1 -3 0
met een|9 -6 -3 5 -5
met jou|9 -5 -1 -1 -3
met m|-6 6 -4 7 -3
met onze|-2 -4 -2 0 9
met vriendelijke|-1 7 0 -3 0
metal*|7 -5 -6 3 -1
metalurgica|15 -3 -3 -1 -7
metee*|-7 -4 -4 -1 16
meteen|-7 -4 -4 -1 16
meti|15 -2 -3 -3 -6
mi|7 -4 9 -8 -5
mia|-3 8 -3 -2 1
mich|-9 10 1 -4 6
micro*|-7 -1 14 -2 -5
microsoft|-4 -3 10 -1 -2
microsoft teams|-4 -3 10 -1 -2
mid|-2 -6 -1 0 10
midni*|-9 1 9 0 -1
midnight|-9 1 9 0 -1
mientras tanto|-6 7 -1 0 -1
mierc*|-6 -2 10 1 -3
miercoles|-6 -2 10 1 -3
mieti*|-6 0 0 0 7
mietinteressenten|-6 0 0 0 7
mietinteressenten entschieden|-6 0 0 0 7
mijn|-7 -9 -4 1 22
mijn gegevens|-3 -1 -1 -1 7
miles|8 -3 -1 0 -4
min|-15 -16 45 -7 -6
minij*|20 -4 -7 -2 -7
minijob|20 -4 -7 -2 -7
minim*|18 2 -8 -3 -13
minima|9 -1 -3 -1 -4
minimum|8 3 -3 -1 -5
minimum qualifications|7 -2 -1 0 -4
minis*|9 -2 -1 0 -5
mins|-9 -9 22 -2 -2
minut*|-27 -24 35 -6 20
minuten|-15 -10 18 -2 8
minutes|-22 -14 30 -6 11
minutes by|-2 -1 8 0 -5
minuti|-7 3 5 -1 0
minutos|-6 -6 6 -2 8
mir|3 -8 2 13 -10
mira|-9 5 2 -3 6
mismo|3 -3 7 -2 -5
miss|-6 6 9 -1 -7
missi*|1 -5 0 -4 9
mission|0 -6 1 -3 9
mista*|-7 -4 2 0 9
mistake|-7 -4 2 0 9
mistake please|-2 -1 -4 0 7
mit|5 1 1 2 -14
mit anderen|7 -2 0 0 -6
mit dass|8 -3 -2 -1 -2
mit der|6 12 -4 -2 -12
mit dieser|-5 7 -1 0 -2
mit dir|8 -3 -3 -2 -1
mit einem|1 -1 9 -1 -7
mit einer|-1 11 -3 -1 -7
mit freundlichen|4 -5 3 5 -7
mitar*|4 6 -2 1 -7
mitarbeiterin|7 -4 -1 -1 -1
mitbe*|11 -3 -2 -2 -4
mitbewerber|8 -2 -1 -1 -3
mitge*|15 -5 -3 -2 -5
mitgeteilt|9 -4 -1 -1 -3
mitgeteilt dass|9 -4 -1 -1 -3
mitte|-6 18 -3 -1 -8
mitte*|5 -2 -7 4 7
mitteilen|7 -8 -6 7 5
mitteilen dass|6 -5 -3 -2 8
mitteilen zu|5 -2 -2 9 -10
mitteilung|-5 8 -3 -1 1
mittw*|-13 -8 28 -1 -10
mittwoch|-11 -7 25 -1 -10
mitzu*|-3 -3 14 0 -8
mitzubringen|-3 -3 14 0 -8
mnc|-2 -3 -2 0 7
mobil*|-4 -4 -3 2 10
mobilita|-1 -7 -1 0 9
mocht*|-8 7 21 14 -14
mochte|-12 7 5 -1 0
mochte sie|-5 1 7 0 -2
mochten|-3 -9 13 16 -11
mochten sie|-13 -4 9 8 1
mochten wir|-2 -3 8 1 -4
mochtest|-4 8 -1 -1 -3
model*|-3 -1 -3 -1 9
modellista|1 -5 -2 0 7
modellista cad|1 -5 -2 0 7
moete*|14 -9 6 -2 -10
moeten|14 -9 6 -2 -10
mogli*|-2 5 16 -1 -13
moglich|-1 -2 19 0 -12
moin|7 -6 -5 8 -4
mois|2 -5 -7 7 5
moles*|-11 -1 5 -1 8
molestias|-11 -1 5 -1 8
momen*|23 -18 -13 -14 -7
moment|13 -11 -1 -6 -2
momentan|9 -1 -2 -2 -4
momento|23 -14 -11 -9 -1
momento nao|8 -2 -2 -2 -2
momento no|9 -4 -3 -1 0
monat*|-1 -2 -1 1 12
monaten abgeschlossen|-6 -4 -1 0 11
monatlich|-5 7 -1 0 -1
monats|-7 0 -1 -1 10
monda*|-2 6 14 4 -1
monday|-2 0 16 3 1
monday and|-4 -4 7 -1 3
mondays|-1 7 -3 1 -5
monic*|-3 -2 -2 -1 8
monica|-3 -2 -2 -1 8
moniq*|-3 -8 1 -1 11
monique|-3 -8 1 -1 11
monta*|-7 -7 16 2 -5
montag|-12 -5 15 3 -2
montag um|-1 -2 7 -1 -3
monte*|-2 10 0 -1 -2
month|-6 6 -7 8 3
month*|9 -9 -5 2 9
months|10 -14 -7 2 -5
months and|6 -2 0 2 -7
moosb*|-7 8 -1 0 0
more|8 -2 -6 -9 13
more closely|8 -3 -1 0 -3
more likely|-10 4 -2 0 8
more than|-2 0 0 -1 7
morge*|-7 -1 21 -2 -9
morgen|-8 1 24 -1 -13
morni*|1 -2 9 -4 -1
morning|0 -2 9 -4 -1
moser|-3 4 8 -1 -8
motiv*|3 -6 8 -2 -2
move|2 -3 7 -1 7
move forward|-2 -1 2 1 9
moved to|7 1 0 -1 -6
movin*|15 0 -3 -2 -13
moving|15 0 -3 -2 -13
moving forward|11 -3 -1 -1 -7
mr|-3 1 12 -1 8
mrs|2 -3 8 -2 -2
much|10 -9 -5 -3 -2
much for|8 -4 0 -2 -2
mucha|-2 -3 -2 -1 8
mucha suerte|-6 -1 -1 -1 9
muchas gracias|7 -1 -2 -1 -3
mucho|18 -8 -1 0 -10
muhlb*|9 -3 -1 -1 -4
muito|20 -4 -4 -8 -7
muito de|12 -2 -3 -2 -5
munic*|3 5 3 -3 -8
museu*|2 11 -3 -1 -9
museumsaufsicht|-3 7 -1 0 -3
muss|7 -1 -3 -1 -2
musse*|7 -7 3 -6 8
mussen|7 -7 3 -6 8
mussen dass|10 -1 -1 -1 -6
mussen wir|1 -5 2 -4 11
musst|-6 -5 2 -1 10
musst*|12 -9 -4 -2 2
mussten|10 -9 -3 -1 4
must|8 2 -6 -5 4
mutat*|7 -1 -2 -1 -3
mutation|7 -1 -2 -1 -3
muy|9 -4 2 -2 -5
my|-2 7 8 -4 10
my applications|-3 9 -1 0 -4
my best|-4 -1 -1 0 7
my profile|-4 -2 0 0 7
my resume|-7 -1 -2 -2 12
n|8 7 -8 -1 -2
n a|15 -15 -4 -7 7
n est|-13 5 4 0 7
na|-4 1 -1 0 7
na area|-8 1 -1 -1 8
na de|-5 18 -5 -2 -6
na procura|-6 0 0 0 8
na sala|-4 -1 7 0 -2
na sequencia|7 -2 -2 -1 -2
naar|1 10 -3 1 -5
nach|4 -2 -11 -4 15
nach dem|9 6 -4 -2 -9
nach der|-4 9 -1 -1 -3
nach einer|-6 -1 -1 0 8
nach eingang|-8 7 -1 0 3
nach prufung|-4 -2 0 0 7
nach sechs|6 2 -1 0 -7
nachf*|-4 9 -2 -1 -2
nachr*|1 12 -1 1 4
nachricht|1 9 4 -1 -5
nachricht wurde|8 -4 0 2 -7
nachs*|-8 13 4 7 -7
nachste|-4 -6 10 4 -2
nachste woche|-17 0 6 7 4
nachsten|-8 6 4 0 0
nachster|-6 10 -3 4 -6
nacht*|-4 1 5 8 -10
nadin*|-4 1 -3 -1 7
nadine|-4 1 -3 -1 7
name|7 2 -9 -6 9
name will|7 -2 0 0 -4
nao|19 -21 -9 -12 12
nao colocado|-5 -1 0 0 7
nao conseguimos|-2 -3 -2 -1 9
nao esta|-11 5 -1 -1 8
nao foi|15 -2 -6 -5 -1
nao for|-5 -3 -1 -1 10
nao me|5 -2 -3 6 -7
nao se|9 -4 -2 -1 -3
nao seja|-6 10 -1 0 -3
nao sera|-4 -4 8 0 -1
nao vai|3 -5 1 7 -7
nao vamos|13 -3 -3 -1 -5
ncua|-2 -4 0 0 7
nda|-5 -3 7 -2 3
ne|9 -8 -2 -7 7
ne pourrai|-5 -1 -1 -1 7
ne pouvoir|7 -1 -1 0 -5
near you|9 -2 0 0 -6
nee verwijder|-3 -1 -1 -1 7
need|7 3 -7 -2 4
need a|10 3 -3 -1 -9
need to|-13 15 1 -2 12
neede*|-14 10 2 -2 6
needed|-14 10 2 -2 6
needs|12 2 4 -5 -15
neem|-9 2 6 -2 2
neem dan|-3 -2 -2 -1 8
neem je|-4 2 9 -1 -6
neemt|-4 7 -4 0 2
nehme*|11 -3 8 -5 -10
nehmen|11 -3 8 -5 -10
neide|-8 14 -2 -1 -3
nel|-1 12 -5 -3 1
nel caso|-4 8 -1 -1 -2
nell|-8 4 -3 -2 9
nella|-2 -7 2 -3 12
nemen|9 6 -2 -2 -10
nerea|-5 9 0 -1 -3
nesta|10 -4 -1 -1 -3
neste|12 -5 -2 -2 -2
neste momento|14 -5 -2 -2 -5
net|6 -11 2 6 -3
neu|1 -4 -3 -1 7
neue|-3 -11 -5 -3 23
neue stellen|-2 -5 -2 -1 10
neuen|-10 -5 6 -1 10
neuen termin|-4 -2 8 -1 -1
neuer|8 -3 -1 -1 -3
neuer status|10 -5 -1 0 -3
neues|-5 -2 1 -1 8
new|-3 -4 4 -6 19
new jobs|-7 -3 -3 -2 15
new year|7 0 -2 -1 -5
news|-3 2 15 -1 -6
news yet|-4 9 -1 0 -4
next|-1 19 0 5 -8
next round|-2 -4 8 -1 -1
next steps|-5 12 -2 0 -6
next summer|-1 -2 -3 -1 7
next time|-3 8 -1 -1 -3
next week|-6 2 16 -3 -6
next year|-4 7 -3 -1 1
nguye*|-5 -3 -2 -1 11
nguyen|-5 -3 -2 -1 11
nicht|10 -16 -2 -8 14
nicht aufgeben|7 -3 0 0 -4
nicht bearbeitet|-1 -4 -2 0 7
nicht berucksichtigt|11 -4 -3 -1 -3
nicht bestanden|10 -2 -4 -1 -4
nicht da|-5 -1 12 -1 -5
nicht einsetzen|6 3 -1 -1 -7
nicht einstellen|7 -3 0 0 -4
nicht erstattet|1 8 -1 1 -6
nicht geben|7 -5 0 0 -2
nicht geklappt|2 -5 -3 -1 7
nicht in|1 -10 9 -3 5
nicht jedem|-5 10 -1 0 -3
nicht klappt|-4 8 -1 0 -2
nicht mehr|-2 -15 2 7 9
nicht personlich|9 -2 -2 -1 -4
nicht weiter|2 -7 7 -1 1
nicht zugelassen|-3 -1 8 0 -4
nicht zum|14 -4 -3 -1 -7
nicht*|3 10 4 -5 -10
nichts|3 13 -5 -4 -6
nichts fur|13 -8 -1 0 -3
nicol*|3 -4 -3 -2 7
nido|-2 -3 -1 -1 7
niema*|19 -5 -2 -4 -11
niemand|7 -2 -2 -1 -2
niemanden|18 -2 -3 -3 -8
nient*|-5 8 -1 -1 -2
niente|-5 8 -1 -1 -2
niet|13 -14 -2 -14 3
niet aan|7 -5 -2 -1 1
niet bij|9 -3 -1 0 -4
niet op|6 4 -1 2 -8
niet verder|9 -2 -1 0 -5
niets|-3 8 -2 -1 -1
nieuw*|-14 -7 -5 -7 34
nieuwe|-16 -4 -5 -5 31
nieuwe baan|-4 -3 -2 -1 11
nieuwe vacatures|-7 -4 -3 -2 16
night|6 6 -4 -2 -7
night shift|-7 3 0 -1 5
nine|-5 -3 -2 -1 11
ningu*|-4 14 -3 -2 -5
nivea*|9 -1 -4 -1 -3
niveau|9 0 -4 -1 -3
nix|-17 7 -5 -2 17
no|5 3 6 -7 7
no action|-12 9 -1 0 4
no banco|-9 -4 -1 -1 15
no buscamos|7 -4 -1 0 -2
no continuar|-5 -2 -1 0 9
no decision|-10 18 -1 -1 -6
no es|-9 11 -2 -1 2
no from|9 -2 0 0 -6
no ha|0 -7 -5 -3 17
no hay|-5 0 -1 -1 7
no hemos|-2 8 -1 -1 -5
no hire|1 -2 -5 -1 7
no longer|6 -15 8 -4 8
no news|-5 12 -2 0 -4
no on|11 -2 -2 -1 -5
no opening|9 -2 -1 -1 -5
no pasas|7 -1 -1 -1 -3
no podemos|-11 -4 -1 3 15
no poder|-6 9 -1 -1 -1
no point|8 -2 -2 -1 -3
no prazo|-5 -1 -2 7 1
no puedes|-4 -3 0 -1 7
no te|7 -4 -2 -1 0
no tenemos|7 -2 -1 -1 -3
no teste|10 -1 -3 -1 -4
no thanks|7 -4 -2 -1 0
no vamos|7 -3 -1 0 -2
no worries|-10 0 11 -3 2
noch|-4 -6 -13 2 28
noch bis|-7 -5 0 -1 13
noch keine|-3 8 1 0 -6
noch nicht|-10 3 -5 -2 12
noche|0 -4 -3 -4 11
nochm*|12 -3 -6 5 -8
nochmal|10 -2 -6 5 -7
nodig*|1 -3 11 -2 -7
nodigen|3 -5 11 -2 -6
nog|-9 -3 19 -9 10
nog eens|7 -2 -2 -1 -3
noi|-5 7 -2 4 -2
nominativo|6 6 -2 -1 -9
non|18 -16 -6 -10 0
non e|24 -6 -12 -3 -4
non possiamo|-6 -10 -4 4 16
non potra|-2 -1 7 0 -3
non puo|-7 0 7 0 0
non retenue|9 -3 -2 -1 -3
non sei|7 -1 -2 -1 -2
non siamo|-10 4 -2 -1 10
non votre|-6 -1 -1 0 8
noon|-2 -7 -1 -1 11
noor|1 -7 9 -2 0
nor|7 -1 -1 -1 -4
nord|0 -3 -5 -2 11
nord gmbh|-7 -3 -2 -1 12
norma*|-5 14 -2 0 -7
normally|-2 8 -1 0 -6
normally takes|-2 8 -1 0 -6
norte|7 -4 0 0 -3
north*|6 9 -3 -3 -9
northern|9 0 -1 -1 -7
nos|7 -3 -7 -1 -7
nossa|1 2 -5 9 -4
nostra|-11 9 0 6 -3
nostra proposta|-5 -1 -1 8 -1
nostro|11 -7 0 -2 -2
not|9 -14 -6 -10 15
not a|-3 14 -1 0 -7
not affect|-5 -2 -1 0 8
not among|0 -3 -1 0 7
not an|-8 2 0 3 1
not approved|-1 -7 0 -1 9
not be|9 -16 0 -3 -2
not been|15 -3 -11 -4 3
not contact|13 -5 4 0 -11
not currently|7 -3 -1 0 -2
not eligible|-10 0 -2 -1 13
not for|-3 -3 -4 -1 11
not going|15 -2 -2 -2 -9
not hear|-8 10 -1 0 -1
not hiring|15 -4 -2 -1 -7
not interested|-3 -1 -2 -1 7
not meet|5 -7 -3 -1 9
not moving|8 -1 0 0 -6
not qualify|-6 -1 -1 -1 9
not reach|8 1 -2 -1 -5
not referred|9 0 -2 -1 -5
not selected|3 -4 -5 -2 14
not shortlisted|3 2 4 -1 -8
not submitted|-3 -5 -1 0 9
not this|25 -3 -5 -2 -14
not to|7 -3 -9 -4 12
not we|-4 10 -2 0 -3
not work|-6 0 -1 0 7
nota|8 1 -2 -1 -5
note|-3 18 2 -2 -2
note that|-4 21 -3 0 -8
note to|-2 8 1 2 -7
noted|-2 10 -2 -2 -4
notes|-3 -3 -2 0 8
nothing to|0 8 -3 -1 -5
nothing your|-1 -4 -1 0 7
notic*|2 2 9 4 3
notice|6 -8 5 6 4
notice of|7 -2 -1 -1 -2
notice period|-7 -4 1 2 7
noticias|-9 15 3 -1 -7
noticias nuestras|-6 10 -1 0 -2
notif*|0 20 -4 -3 -8
notified|-14 9 -2 -1 7
notify|-6 15 1 0 -9
notify you|-3 7 0 0 -3
notre|7 -9 9 -8 -2
notre choix|8 -2 -2 -1 -2
notre entretien|0 -2 7 -2 -2
notre part|-5 7 0 0 -1
nous|11 -10 -9 -3 9
nous ameliorer|-4 -1 -2 0 7
nous avez|7 -1 -1 -1 -4
nous avons|20 -15 -13 -2 -5
nous conservons|7 -5 -2 -1 1
nous interesse|-5 2 9 -1 -2
nous ne|8 -1 -6 -1 1
nous prenons|-6 -3 -1 -1 11
nous regrettons|-6 -1 -1 -1 9
nous serions|-3 -2 -1 9 -3
nous sommes|8 -1 0 -1 -6
nouve*|-11 4 -3 -4 19
nouvelles|-10 8 -2 -1 6
novam*|-7 -2 -1 -1 10
novamente|-7 -2 -1 -1 10
novem*|-5 2 14 0 -5
november|-4 1 11 0 -4
novid*|-4 8 -1 0 -2
now|13 -3 -3 -7 -12
now been|11 -2 -2 -1 -6
now closed|7 -3 0 0 -3
now that|-6 7 0 0 -1
nu|-2 -5 -3 -3 14
nuest*|-1 16 -8 -4 3
nuestras|-4 8 -2 -1 0
nueva|-7 -2 -2 6 5
nueva*|-4 -7 -3 -3 16
nuevas|-5 -6 -3 -3 17
nuevas vacantes|-2 -3 -1 -2 7
numbe*|2 2 1 1 9
number|1 2 3 -3 10
number of|5 3 2 -1 -9
numer*|-2 13 -2 -4 -1
numero|-2 12 -4 -4 2
nuova|-4 -7 -1 -1 13
nur|16 -10 -10 -5 -8
nur kurz|8 -2 -3 -1 -1
nur noch|-2 -4 -1 -1 8
nuria|7 -2 -2 -1 -2
nurse*|0 -4 3 8 -5
nurseries|-2 -1 -1 7 -3
o|1 17 -2 -7 -1
o contato|-4 9 -1 -1 -3
o de|-4 9 -2 -1 -1
o prazo|-3 -1 7 -1 -2
o processo|7 3 -2 -1 -6
o seu|3 -8 -8 -6 21
ob|-22 22 -4 9 -7
ob sie|-7 3 -1 8 -3
ob wir|-7 13 -3 -1 -2
oberm*|8 -4 -1 -2 -1
obrig*|22 5 -12 -10 -9
obrigado|19 1 -8 -8 -4
obten*|11 -4 -2 -1 -4
ocasi*|7 1 -2 -1 -4
ocasion|9 -3 -2 -1 -3
occas*|11 -6 -8 -5 8
occasion|12 -3 -7 -4 6
occasion your|13 -3 -2 0 -7
ocorr*|-3 1 -1 7 -3
octob*|-6 2 3 8 -6
october|-9 2 1 9 -4
oder|-13 16 18 -5 -2
oduya|8 -2 -1 -1 -4
of|6 14 -2 -2 -7
of applicants|7 -1 0 0 -5
of applications|0 15 -2 -1 -9
of availability|-2 -2 7 0 -3
of employment|10 -3 -4 2 -3
of experience|-9 -2 -1 -1 12
of interest|-4 7 -3 -1 6
of ken|-2 -3 -3 -1 9
of luck|-2 -5 -3 -2 14
of my|-7 -5 1 -1 11
of our|2 9 -3 -3 -2
of sales|-3 -3 10 -1 -3
of the|4 19 -3 -5 -8
of them|16 -11 1 -3 -1
of these|-8 -3 12 0 -2
of this|11 -4 1 -1 -10
of today|-4 1 -2 -1 7
of us|14 0 -4 -2 -9
of you|10 7 -5 3 -15
of your|0 15 2 -6 8
ofert*|-7 2 -4 1 19
oferta|-6 8 0 4 0
oferta con|-3 -1 0 7 -2
ofertas|3 -8 -5 -4 14
ofertas nuevas|-3 -3 -2 -1 10
ofertas parecidas|7 0 -1 -1 -5
off|-1 7 -5 1 10
off sick|-4 13 -10 -1 2
offen|-11 1 -5 3 11
offen*|9 -3 -7 1 -3
offer|2 -16 -10 28 6
offer for|1 -4 -7 24 -14
offer is|-4 -3 -2 19 -11
offer of|9 -1 -2 3 -8
offer you|-1 -7 -12 32 3
offer*|4 -3 -16 -1 18
offered|1 -7 -5 3 11
offering|11 -1 -5 -2 -3
offering you|9 -1 -4 -1 -3
offers|-6 5 -4 -2 7
offic*|2 1 1 3 -7
office coordinator|-8 12 -2 -1 -1
officer|4 2 3 0 -7
offre|3 0 -8 12 -4
offre pour|-5 -2 -2 11 -3
offre*|-3 -5 -4 -3 16
offres|-3 -5 -4 -3 16
oficial|-7 2 1 5 -1
oficial de|-3 9 -1 0 -4
ofrec*|-9 -3 -3 13 3
ohg|-2 -2 -2 -1 7
ohne|-4 1 12 3 -4
ohne testergebnis|-2 -2 9 0 -5
oi|-3 9 5 1 -8
oi caio|-8 -4 7 8 -3
ok|-7 6 5 -2 -1
ok we|-2 -2 9 -1 -3
oksan*|-3 -3 9 -1 -3
oksana|-3 -3 9 -1 -3
oktob*|6 5 0 3 -14
oktober|6 5 0 3 -14
ola|-1 -8 -3 0 14
olga|8 -2 -2 -2 -2
olive*|7 -1 -1 0 -5
olivi*|-2 -1 10 -1 -4
olumi*|-7 -3 -1 -1 12
olumide|-7 -3 -1 -1 12
om|-1 -9 20 -1 -2
om je|-3 -3 -2 -1 9
on|4 -6 7 -1 12
on a|10 0 -6 3 -12
on average|-2 -7 -1 -1 11
on behalf|3 7 -1 3 -7
on est|-3 7 -1 -1 -2
on hold|-6 19 -1 -1 -10
on mon|-2 -1 -4 -1 8
on monday|9 6 -3 -4 -10
on my|-3 5 6 -1 -7
on ne|8 -3 -1 -1 -3
on or|0 1 -1 7 -1
on our|10 -6 -6 1 4
on right|8 -1 -1 0 -5
on saturday|-6 -3 -2 -2 13
on te|-3 -2 -2 9 -2
on that|-6 -3 -1 0 11
on the|2 -4 15 7 6
on their|-7 4 3 0 0
on this|13 -9 -11 -6 10
on thursday|-12 -6 2 -2 18
on wednesday|-9 -2 12 -1 0
on your|-2 -4 -1 -4 16
once|-7 8 0 1 6
onda|10 -3 -2 -1 -4
onder*|-8 7 5 5 -7
one|7 7 2 -6 -9
one of|-1 6 6 -7 8
one that|-2 8 -1 0 -4
onlan*|-3 -2 -2 -1 8
onlangs|-3 -2 -2 -1 8
onlin*|-3 7 25 -3 -8
online|-3 4 18 -3 7
only|9 11 -9 -5 -9
only apply|8 -2 -3 0 -3
only if|-3 7 -1 0 -2
only those|-6 9 -1 0 -1
ons|-3 7 -8 13 10
ont|14 -3 -3 -2 -6
onto|13 -5 -2 -1 -5
onto your|11 -4 -1 -1 -4
ontva*|-27 27 -6 0 3
ontvangen|-19 27 -6 -2 -2
ontvangen en|-4 7 -1 -1 -2
onvol*|7 -3 -1 -1 -2
onvoldoende|7 -3 -1 -1 -2
onze|9 -15 17 -8 -3
op|5 -5 -1 -7 1
op de|-6 14 -11 -5 12
op dit|9 -4 -2 -1 -1
op het|7 -1 -3 -1 -2
op je|3 -9 -4 -1 11
op linkedin|-2 -4 0 -2 8
op met|-7 6 -3 -2 7
op papier|-4 -3 8 1 -3
opdra*|9 -6 3 -2 -4
opdrachtgever|8 -3 1 -1 -5
open|4 -9 -3 -2 14
open day|-6 0 -1 0 7
open to|-2 -4 -3 -1 10
openi*|12 -8 0 -5 -8
opening|7 -9 3 -4 9
opening in|9 -2 -1 -1 -5
opening the|-7 -3 2 -1 9
openings|10 2 -3 -1 -8
opens|7 2 -2 0 -6
opera*|6 12 -4 2 -13
operator|-8 13 -2 6 0
operator i|-4 9 -1 -1 -3
opini*|-16 -3 -5 -2 24
opiniao|-6 -1 -1 -1 9
opinion|-8 -3 -3 -1 16
opnie*|-2 -8 -5 -2 16
opnieuw|-2 -8 -5 -2 16
oport*|3 -4 -6 -2 11
oportunidad no|7 -2 -1 -1 -3
optab*|-5 9 -1 -1 -3
optam*|10 -2 -2 -2 -3
optamos|10 -2 -2 -2 -3
optamos por|9 -2 -2 -2 -3
optic*|-7 8 3 -2 -3
optio*|-4 1 -2 7 -2
options|-4 -1 -2 7 0
optou|-6 -1 -1 -1 10
optou por|-6 -1 -1 -1 10
or|-1 11 23 7 8
or decline|-1 -1 -1 7 -3
or friday|-3 0 7 -1 -3
or no|-8 4 -3 12 -4
orale*|7 -1 -1 -1 -4
orales|7 -1 -1 -1 -4
orche*|9 -2 -1 0 -6
orchestra|9 -2 -1 0 -6
ore|-16 -1 25 2 -10
organ*|10 3 4 -4 -17
organizer|0 0 8 0 -7
orien*|3 7 -1 0 -2
original|-3 -5 7 -1 1
ort|-6 -6 20 -2 -6
os|13 -7 1 9 -11
os candidatos|-1 4 5 -1 -7
os melhores|7 -2 -3 2 -4
os testes|-3 -3 7 0 -1
ostrava|-2 -4 -2 -1 10
ostrava machine|-1 -3 -2 -1 8
other|13 -7 -11 -2 -8
other applicants|8 -4 1 0 -4
other candidates|5 -2 -6 1 7
other two|-14 5 -2 5 7
others|7 -2 -5 4 -2
otra|-1 -6 -4 -3 15
otro|17 -5 -6 -5 0
otros|-12 5 0 -3 13
otros inquilinos|-6 -2 -2 -1 11
otter*|-2 -7 1 -1 9
ottil*|-5 10 -1 0 -3
ottilie|-5 10 -1 0 -3
ottob*|-12 -4 11 11 -5
ottobre|-12 -4 11 11 -5
ou|-3 9 8 0 0
oude|7 -3 -1 -1 -2
oui|-1 -4 0 7 -3
our|8 0 4 -4 -13
our assessment|7 4 -2 -1 -8
our cto|-1 0 8 -1 -7
our current|7 -2 -2 -1 -1
our new|-4 -1 -1 -1 7
our offer|6 -2 -1 5 -7
our open|-7 -1 -3 -1 12
our panel|-9 3 0 0 6
our summer|12 -2 -3 -1 -6
our survey|-5 -1 -1 0 7
our team|-12 11 -1 2 -1
out|2 9 5 2 8
out and|-8 -1 -1 6 3
out of|-4 3 -7 3 12
out to|-3 7 12 0 -9
out with|7 -2 -1 -1 -3
outco*|6 8 -9 -2 -3
outcome|6 8 -9 -2 -3
outra|15 -11 -4 1 -3
outra candidata|1 -3 -2 7 -3
outro|0 -6 -5 -5 17
outsi*|0 -4 -3 1 8
outside|0 -4 -3 1 8
over|0 -1 13 7 -11
over je|-2 0 11 -2 -6
over the|-4 5 15 -4 -11
over to|-4 -3 -2 -1 9
over your|7 -1 -1 0 -5
overwhelmed|7 -1 -2 -1 -4
owing|0 9 1 0 -9
owing to|0 9 1 0 -9
p|0 8 7 11 -13
p a|-5 3 4 8 -4
pa|1 -7 5 0 2
packa*|-6 -3 -4 -1 15
package|-3 -3 -3 -1 10
page|8 -3 -1 -1 -3
pages|-6 -2 -1 -1 10
pagin*|-3 16 -3 -2 -8
pagina|-1 15 -4 -1 -7
paid|-1 -4 13 -2 -3
paid for|-3 -2 8 -1 -2
pal|7 -1 -1 -1 -3
panel|0 5 14 0 -10
panel was|-5 0 -1 0 7
paper|-8 7 4 -1 0
papie*|4 0 3 1 -9
par|-4 11 6 1 -6
para|4 -11 4 -11 14
para a|17 -16 11 -1 -18
para dar|-2 -4 -1 -1 8
para la|11 -8 3 0 -9
para o|-12 -2 -3 5 12
para um|-3 -3 -3 -1 10
para uma|-5 -1 8 -1 -2
para voce|-7 -4 -3 -2 16
parab*|-7 -5 11 5 -4
paral*|-3 -3 -4 2 9
parce*|-5 -2 6 -1 8
parecidas|7 0 -1 -1 -5
parecido|-3 -2 -1 -1 7
paren*|-10 3 -2 -1 10
parent|-6 -1 0 0 7
paris|2 -2 8 -1 -7
park|-4 10 -1 3 -8
parke*|-3 -2 9 -2 -2
part in|7 -2 0 0 -4
part time|5 -7 3 2 -2
parte*|-1 -4 -1 -3 8
partecipato al|-5 -1 -1 0 7
parti*|9 -11 1 1 -6
participacao|16 -4 -2 -2 -7
participacao e|9 -1 -1 -1 -5
participou|-6 -1 -1 -1 9
participou recentemente|-6 -1 -1 -1 9
partir|-13 5 -5 13 0
partir du|-4 -1 -2 8 -1
partn*|-5 1 9 -1 2
partner|-12 -3 6 0 21
partners|4 5 4 0 -12
partnership|-8 -3 4 -1 7
partt*|-3 8 -3 3 -4
parttime|-3 8 -3 3 -4
party|-2 -1 -3 -1 7
pas|10 11 -13 -7 6
pas aller|1 -2 -1 7 -5
pas de|-9 19 3 -4 -7
pas ete|13 -8 -3 -2 -1
pas etre|2 -7 -1 0 6
pas pu|-9 1 -2 2 8
pas repondre|-4 7 0 0 -2
pas une|8 0 -1 -1 -6
pasarte|7 -2 -2 -1 -2
pasas a|7 -1 -1 -1 -3
pasas*|-3 -1 7 -1 -2
pasaste|-3 -1 7 -1 -2
paso|-5 -3 10 3 -4
pass|12 -12 -9 -5 13
pass on|-3 -4 -3 -2 12
passa|10 -6 -6 10 -8
passa*|0 10 -1 -3 -5
passando|7 -2 -2 -1 -1
passe*|9 -5 9 -5 -3
passed your|-4 -3 -1 0 8
passer|-2 -2 8 0 -3
passez|9 -1 -1 -1 -7
passiert|-4 1 7 0 -3
passo|-9 -5 11 -2 5
passo e|-7 -3 12 -1 -2
passp*|-12 -4 7 1 8
passport|-12 -4 7 1 8
passport and|-5 -1 7 0 -1
passt|-6 -14 26 -6 5
passt ihnen|-6 -2 12 -1 -3
passw*|-5 -5 -3 -1 14
password|-5 -4 -2 -1 13
patie*|4 17 -5 -3 -10
patience|2 14 -4 -1 -9
patrick|-5 8 -1 0 -2
paul|-4 -4 1 8 -1
pauli*|11 -1 -3 -1 -6
pauline|13 -4 -3 -1 -4
paulo|0 -3 -4 -2 9
paused|-6 -1 0 0 7
pay|2 -1 -2 3 10
payab*|-2 -1 -4 -1 8
payable|-2 -1 -4 -1 8
payme*|-2 1 2 -2 7
payment|-2 -3 -2 -1 9
pdf|-20 20 -7 -3 10
pdl|-4 7 -1 -1 -2
peach*|-4 -2 -1 0 8
pedid*|-8 -3 -2 -1 14
pedido|-8 -3 -2 -1 14
pedido de|-5 -1 -1 -1 8
pediu|-7 -1 -1 -1 11
pelha*|-5 -9 2 -2 14
pelham|-5 -9 2 -2 14
pelo|11 -1 0 -3 -9
pelo que|7 -6 -2 -1 1
pena|-10 -3 -5 -2 20
pensa*|11 -4 -3 -2 -2
pense*|-4 -1 -1 8 -3
peopl*|6 1 -6 8 -10
people|6 2 -6 8 -10
people culture|-4 -3 -2 12 -4
people for|-6 -4 3 9 -2
per averci|2 -8 -1 -1 8
per cui|9 -5 -2 -1 -2
per email|-3 10 -1 -1 -5
per il|9 13 -13 -1 -12
per l|2 12 3 -5 -9
per la|11 -12 8 -5 -4
per le|7 -2 -1 -1 -3
per ora|14 -3 -3 -2 -6
per post|-5 10 -1 0 -3
per te|-2 -6 -1 0 10
per week|-2 -2 -4 11 -2
per your|-5 -1 -1 0 9
pere|-5 8 -1 -1 -1
perfe*|-6 -2 -2 -1 11
perfi*|11 11 -1 -10 -13
perfil|9 8 0 -8 -9
perfil en|-3 -2 -2 -1 7
period|-7 -6 -1 1 16
periode|15 -4 -3 0 -8
perme*|8 -5 7 -3 -6
permesso|-2 -4 10 -1 -3
permesso di|-5 -3 10 -1 -2
permet|10 -1 -1 -1 -7
permet pas|10 -1 -1 -1 -7
permi*|-8 -7 5 -3 14
pero|9 -7 -14 -1 13
pero tu|-11 7 -1 -1 6
perri*|-3 0 -3 0 7
perrin|-3 0 -3 0 7
perso*|11 -3 -8 -6 -12
person|16 -7 -7 4 -14
persona|25 -12 -9 -5 -8
persona con|8 -3 -2 -1 -2
personal|3 7 -4 -4 0
personale|-4 7 -2 -1 0
personen|11 -5 -3 -2 -1
personlich|0 -4 0 -1 7
personnel|8 -5 5 -1 -7
persons|0 9 -1 0 -8
pesso*|7 -4 -3 0 -4
pessoa|12 0 -6 -6 0
pessoas|2 -3 -2 7 -5
peter|-1 -6 -4 8 2
peux|-4 -1 7 -1 -2
pflege|8 -1 0 0 -6
phone|-3 7 29 -3 -12
phone call|-1 -4 7 0 -2
photo|-9 0 2 -2 9
photos|-7 1 3 -1 4
pick|-11 2 15 -3 -3
pick a|-7 -4 19 -1 -6
picke*|7 -3 1 -2 -3
pictu*|-3 -2 7 0 -1
pike|-7 9 0 5 1
pilar|-6 -3 2 -1 8
piotr|0 -3 8 -2 -4
pipel*|7 -1 -2 -1 -3
pitch|-5 -1 -1 0 7
piu|19 -12 3 -4 -8
pizza|-3 0 -3 -2 8
pj|-6 -3 -3 1 10
plaat*|-16 7 8 -2 4
plaats|-17 7 4 -2 7
place|-4 -8 14 -3 14
place in|-13 2 -1 -1 13
place*|-5 -1 -7 -3 22
placed on|-7 5 -4 -1 9
places|-8 -10 0 -4 23
places for|-18 0 0 0 19
plais*|-5 -5 0 15 -5
plaisir|-5 -5 0 15 -5
plaisir de|-9 -4 1 16 -4
plan|-1 3 9 1 -9
plann*|3 8 -1 -1 -5
planner|4 2 3 3 -11
plans*|7 -3 -1 0 -3
planstelle|7 -3 -1 0 -3
plant manager|-3 -2 -1 0 7
planta|-7 0 6 -1 2
platz anbieten|-7 -1 0 -1 9
platz im|8 -2 -2 0 -4
platz*|1 15 -6 -2 -6
platze|-1 15 -6 -2 -5
play|0 1 10 2 -9
plaza|7 4 -9 -5 4
plaza*|0 -4 -2 -1 8
plazas|0 -4 -2 -1 8
pleas*|-3 14 9 7 15
please|-2 13 8 2 16
please assume|-4 7 2 0 -5
please call|-5 -5 -2 -1 13
please come|-1 -3 7 0 -2
please confirm|-7 -2 9 -1 1
please do|11 10 -5 -1 -17
please dont|1 9 -3 6 2
please find|-12 -1 -3 9 8
please keep|-5 7 3 -1 -4
please let|0 -3 5 4 -8
please note|-1 16 -2 -1 -5
please reply|-2 -1 0 -3 7
please ring|9 -1 -5 -1 -3
please send|-2 -5 2 -2 7
please submit|-5 -3 1 -1 8
pleased|-20 -7 13 26 -11
pleased to|-19 -7 14 24 -10
pleasure|3 9 -2 0 -9
plezi*|0 -4 -3 -2 9
plezier|0 -4 -3 -2 9
pls|-3 -6 -1 -2 12
pls send|-3 -5 -2 -1 11
plumb*|8 1 -3 0 -5
plumbing|8 1 -3 0 -5
plus|4 -15 -5 7 14
pm|-20 0 19 0 4
po|-3 7 0 0 3
pode|-18 -1 18 -3 9
pode ser|-5 -1 8 -1 -2
podem*|-15 -2 0 7 17
podemos|-15 -2 0 7 17
poder|-3 8 -3 -2 1
podri*|-4 -2 11 -1 -3
podria|-3 -1 7 -1 -2
pohl|-8 -1 2 -1 8
poi|-3 -3 8 -1 -1
point|4 -1 1 3 -8
point*|9 0 -3 -1 -5
points|10 0 -2 -1 -6
polic*|-4 -3 -2 -4 17
policia|-3 -1 -2 -1 7
policy|0 -2 -3 -3 12
policy we|-5 -4 -1 0 9
polit*|-5 7 -2 -1 4
pomer*|-5 -2 14 -1 -5
pomeriggio|-3 -1 9 -1 -4
pool|4 -11 -4 -2 15
pop|10 -2 -2 0 -5
popes*|7 -5 0 -1 -1
popescu|7 -5 0 -1 -1
poppy|-3 -2 -1 0 7
por|13 -9 -4 -9 -13
por ahora|-1 -4 -1 -1 7
por el|12 5 -5 -2 -10
por escrito|-4 -1 -1 8 -2
por la|17 -4 0 -2 -11
por lo|9 -3 -2 7 -9
por no|12 -3 -1 -1 -6
por outro|-6 -4 -3 -3 16
por pasarte|7 -2 -2 -1 -2
por si|12 -4 -1 -3 -4
por teams|-7 -1 10 -1 -1
por tu|8 -3 4 -2 -7
por whatsapp|-3 8 -3 -1 -1
porta|-2 -9 3 -1 8
porta*|1 5 -5 5 8
portal|0 3 -9 0 13
portal de|-3 -5 -2 -2 12
porteiro|-3 -3 -1 -1 8
porteiro precisamos|-3 -3 -1 -1 8
portf*|10 1 0 -4 -9
portfolio|10 0 1 -3 -9
portl*|-7 1 9 -1 -2
portland|-7 1 9 -1 -2
posib*|-6 8 -1 -1 1
posic*|10 -5 -4 -2 1
posicion|11 -7 -3 -1 0
posit*|11 -7 0 2 -17
position|11 -4 5 0 -18
position of|8 -9 -7 15 -13
position to|8 3 -3 -1 -7
posiz*|15 -7 3 -5 -9
posizione|14 -6 3 -5 -9
posizione di|7 0 2 -2 -6
possi*|-11 1 11 3 8
possiamo|-8 -11 1 4 13
possible|-11 10 5 2 -6
possivel|3 -5 7 -1 -4
post|18 -5 -12 8 -21
post of|14 0 -2 0 -14
poste|10 -3 -7 8 -19
poste a|7 -4 -2 2 -3
poste de|7 -2 -6 7 -11
poste*|0 -1 1 -1 7
postg*|-5 -1 0 0 7
posti|-6 -6 0 -2 13
posti*|10 -1 0 -1 -9
posting|10 -1 0 -1 -8
posto|10 1 7 -5 -12
posto di|-1 8 -2 -1 -4
posts|-4 -2 -1 -1 8
posts in|-6 -1 -1 -1 10
postu*|6 9 -8 -7 2
postuler|-4 -4 -2 -1 10
postuler a|-1 -4 -1 0 7
potre*|9 0 -1 -1 -7
pour|8 -4 -7 -7 -4
pour cette|9 -3 -2 -2 -3
pour juillet|9 -2 -2 -1 -4
pour l|7 -1 -1 -2 -3
pour la|16 -10 2 -2 -9
pour le|-7 -2 2 7 9
pour notre|-2 -2 7 -1 -2
pour une|-3 7 -1 0 -3
pour votre|10 -3 -5 -2 1
pourr*|-13 -10 4 -1 24
pourrai|-5 -1 -1 -1 7
pours*|7 -8 7 -2 -3
pourv*|18 -5 -3 -3 -7
pourvoir|8 -3 -1 -1 -2
pourvue|8 -2 -1 -1 -3
pouve*|-2 -1 -2 -1 7
pouvez|-2 -1 -2 -1 7
pouvons malheureusement|-3 1 -2 7 -3
power*|0 10 1 1 10
powered|0 9 1 1 10
powered by|0 9 1 1 10
pra|7 -7 -3 -5 8
pra gente|-5 -4 -1 -1 10
pract*|6 9 -1 0 -14
practicas|7 -3 -1 -2 -1
practice|1 12 -4 -3 -6
practice manager|-9 10 -1 -1 1
prakt*|20 -7 4 -4 -13
praktikumsplatze|23 -4 -4 -3 -10
prati*|6 2 3 -3 -8
prazo|-9 4 4 5 -4
preav*|-7 -1 -3 9 2
preavis|-4 -2 -2 9 1
preci*|16 -14 1 -7 2
precisamos|-1 -5 2 -2 7
preen*|8 -3 -4 -3 1
preenchida|13 -2 -3 -2 -7
preenchido|-5 -1 -1 -1 8
preenchido por|-5 -1 -1 -1 8
prefe*|5 -8 10 -4 -3
prefer|-1 -2 7 -1 -3
preferisci|-4 -2 10 -1 -3
premi*|-2 -5 -1 -3 12
premium|-5 -4 0 0 10
prend|-4 9 -1 -1 -3
prend*|-4 -1 -5 -3 13
prenons|0 -3 -2 -1 7
prepa*|-3 -2 8 8 -8
prepare|-7 -2 4 9 -4
presa in|-4 7 -1 0 -2
prese*|13 -8 10 -11 -17
preselectionnee|-4 -2 9 0 -2
present|8 3 -4 1 -2
presentarse|-6 -1 -1 0 8
presente|16 -4 -7 -5 -5
presente para|10 -3 -2 -1 -4
presente per|7 -2 -3 -1 -1
presently|7 -3 -1 0 -3
presently no|7 -3 -1 0 -3
preso|14 2 -6 -3 -6
preso un|8 -3 -2 -1 -2
press*|-10 1 5 -1 5
prest*|-4 -10 9 2 4
presto|-5 -5 12 4 -5
presu*|7 -1 -2 -1 -4
presupuesto|7 -1 -1 -1 -3
prete*|-3 -4 -3 -1 12
prettige|-5 -1 -1 0 7
preve*|-9 -1 -1 -2 12
previ*|-2 9 -4 3 -5
prevista|-3 8 -3 4 -6
preza*|10 -5 -2 -3 0
prezado|9 -3 -3 -2 -1
prima|-8 7 11 -2 -8
prima di|-5 -1 10 -1 -3
primo|8 -3 -1 -1 -3
princ*|-8 19 -2 -3 1
principal|-7 14 -1 -3 0
print*|9 -4 1 -2 -7
printemps|8 -4 -1 -1 -1
prior*|8 -5 -2 -2 2
pris|9 -2 -1 -1 -3
prise|-6 2 -2 -1 7
priva*|2 -3 6 2 -8
priya|2 7 -7 -2 6
priya*|-4 -3 -2 0 9
priyanka|-4 -3 -2 0 9
probe*|16 -16 11 -6 -9
probearbeiten|7 -6 11 -4 -8
probearbeiten kommen|-4 -2 8 0 -1
probl*|-15 0 12 -2 4
problem|-10 3 1 -1 7
proce*|5 10 -5 -11 2
procedere|-4 -8 -4 -3 18
procedere con|-10 -5 -3 -2 21
procedimento|10 -9 -3 -1 4
procedimento concursal|5 -7 -2 -1 5
procedure|-12 12 4 -3 5
proceed|12 -11 -3 -1 6
proceed with|8 -6 -2 -1 3
proceso|5 6 2 -9 0
proceso de|-1 -3 -2 -1 8
proceso se|-4 -3 10 -1 -3
process|-3 14 -3 -2 10
process your|-2 -4 -2 -1 9
processed|-2 -6 0 0 9
processus de|-4 -2 -2 -1 9
procu*|-3 -1 -3 -1 9
procura|-5 -2 0 0 7
produ*|-2 -4 15 -5 -1
producao|7 -1 -2 -1 -3
produce|-1 -4 7 0 -1
production|8 -2 1 -1 -6
proef*|6 -1 4 -2 -7
profe*|9 1 -4 -8 -3
profesional|-5 8 -1 0 -1
profi*|11 6 -1 -14 -5
profiel|6 -8 -5 -2 9
profil|11 4 5 -9 -9
profil ist|-3 -4 0 0 7
profil mit|-4 8 0 0 -3
profil nous|-3 -3 10 -1 -3
profile|5 2 -4 -5 12
profile on|-4 -1 -1 0 7
profili|-6 10 -1 0 -2
profilo|8 2 2 -5 -5
profilo non|9 -1 -1 0 -6
profilo su|-4 -3 -2 -1 9
progr*|8 -8 8 -8 -6
program|3 -5 7 -1 2
programm|-3 -1 -2 -1 7
progress|6 4 -3 -1 -7
progressing|14 -4 -1 -1 -8
progressing your|7 -2 -1 0 -4
proje*|-7 -9 -10 -4 29
project|-1 -5 -6 0 15
project was|-5 -1 -1 -1 9
projektassistenz|-3 -2 -1 -1 7
promi*|-3 9 1 -1 -6
promise|-8 7 3 -1 -1
promo*|8 -7 -4 -1 3
promp*|-11 0 2 0 9
prope*|-3 5 -11 3 8
properly|-2 9 -2 -1 -4
propi*|3 -4 -5 -1 8
propo*|-32 -18 1 37 22
proposals|-6 0 0 -1 7
proposer|0 -4 -3 11 -4
proposer le|-4 -1 -1 9 -2
proposons|-3 -1 7 -1 -2
proposta|-13 -10 -9 24 8
proposta di|-2 -2 -2 10 -4
propr*|-10 -5 -3 -2 21
proprietaire|-8 -2 0 0 11
proprietaire a|-8 -2 0 0 10
proprietario|-4 -1 -1 -1 8
propu*|-5 -2 1 7 0
propuesta|-5 -2 1 7 0
prose*|12 -5 -3 -1 -3
pross*|6 -1 3 -1 -8
proto*|-3 10 -2 -1 -5
protocollo|-1 7 -1 -1 -4
prova|11 3 8 -5 -19
provi*|1 -6 3 14 -9
provide|5 -5 -3 -2 7
provisional|-5 13 -3 3 -8
provisional de|-5 13 -2 0 -6
provv*|7 -2 0 -1 -4
proxi*|-8 10 6 -4 -1
proxima|-3 5 8 -3 -8
proxima etapa|-3 -1 10 -2 -4
proximo|-8 -4 5 -1 9
proximo passo|-7 -3 5 -1 6
prozess|7 1 -2 -1 -4
prueb*|-9 3 20 -2 -7
prueba|-7 0 15 -2 -3
prufe*|-8 11 -2 -1 -1
prufen|-12 13 -1 0 1
prufu*|-8 -1 7 -1 7
prufung|-8 -4 7 -1 8
prufung ihrer|-6 -2 0 0 9
psico*|-9 11 -2 -1 1
psychologist|7 -2 0 0 -5
pt|-7 4 3 0 0
publi*|-10 15 -4 -1 21
publicacion|-6 8 -2 -1 0
publicacion de|-3 9 -1 0 -3
publicada|-12 -6 -2 6 15
publicara|-7 15 -2 -1 -5
publicara en|-4 12 -2 -1 -5
publication|-7 -1 -1 0 10
puede|1 2 7 -2 -4
puede consultar|7 -5 -1 0 -1
puede*|-9 3 -2 -2 11
puedes|-5 -4 -2 -2 13
puest*|6 -8 -3 6 0
puesto|6 -8 -3 6 0
puesto de|7 -2 0 8 -13
punkt*|11 2 -3 -1 -8
punktzahl|8 -1 0 0 -6
punte*|7 -3 1 -1 -4
punteggio|7 -3 1 -1 -4
puntu*|8 -4 1 -1 -3
puntuacion|7 -4 -1 -1 -2
puo|-11 2 9 0 0
puoi|-11 -2 9 -1 5
pursu*|11 1 -1 -1 -9
purtr*|9 0 1 -7 -3
purtroppo|9 0 1 -7 -3
purtroppo devo|-3 -1 -4 -1 10
purtroppo il|-5 -4 8 -3 4
purtroppo non|7 4 -2 -1 -8
put it|-3 10 -2 -1 -4
put you|7 -6 4 -1 0
qu|-7 -2 -2 2 9
qualc*|13 -4 -2 -1 -4
qualcosa|11 -4 -2 -1 -4
quali*|5 7 -5 9 -4
qualifications|9 4 -2 -1 -9
qualified|5 8 0 -2 -5
qualify|-6 -1 -1 -1 9
qualify for|-6 -1 -1 -1 9
qualita|-4 -3 -2 12 -3
qualite|0 -3 -2 10 -6
quality|-5 -2 0 0 10
qualo*|-5 1 -3 -2 8
qualora|-5 1 -3 -2 8
quand*|2 -4 8 -2 -4
quando|2 -4 8 -2 -4
quanto|10 -5 -1 -1 -2
que|10 -11 -14 -2 -1
que a|5 -12 7 -3 4
que en|10 -4 -1 0 -6
que has|1 -9 -1 3 6
que j|7 0 -2 -2 -4
que ja|12 -4 3 -2 -8
que la|7 -1 -2 -1 -2
que me|7 -3 -1 2 -4
que nao|-1 -2 -2 7 -1
que nous|9 4 -5 7 -14
que o|5 -12 -6 -4 17
que pena|-12 -2 -1 -1 16
que te|10 -3 -4 1 -5
que vamos|-3 -3 -1 -1 8
que voce|-16 1 -1 -1 18
que votre|-10 3 -1 5 4
queda|-3 7 -3 -2 1
queda*|11 4 -7 -3 -6
quedado|12 -4 -2 -2 -4
quedo|11 -7 -2 2 -3
quell*|10 -1 -2 0 -5
quelle|8 -1 -2 -1 -4
quelq*|13 -3 -3 -2 -4
quelqu|13 -3 -3 -2 -4
quelqu un|13 -3 -3 -2 -4
quere*|-1 -2 -6 13 0
queremos|1 -8 -3 11 -1
queremos comunicarte|7 -1 -1 -1 -3
queri*|-8 7 -4 -2 7
querida|-8 6 -2 -1 6
quero|-12 -2 5 7 2
quest|9 -2 -2 -1 -3
quest*|-1 -6 0 1 16
questa|7 -8 0 1 0
questionnaire|-8 3 0 -1 6
questions|-5 -8 5 6 13
qui connait|8 -1 -3 -2 -2
quick|-13 5 3 3 1
quick note|-7 5 -1 0 3
quick one|9 -1 -1 -1 -6
quick*|-2 -6 -2 -1 12
quickly|-2 -6 -2 -1 12
quien*|-4 8 -2 0 -2
quienes|-4 8 -2 0 -2
quind*|-9 3 4 6 -4
quindi|-9 3 4 6 -4
quint*|-9 7 11 -2 -4
quinta|-10 2 13 -1 -3
quinta as|-7 -2 12 -1 -2
quiro*|-8 8 -2 -1 3
quirofano|-5 9 -1 -1 -2
quote|-10 -1 -1 -1 13
r|7 9 -6 7 -14
racco*|-1 -2 7 -1 -3
radio|15 -4 -4 -2 -5
ran|-7 2 -1 -1 8
ran something|-8 -1 0 -1 10
randw*|-2 -4 -1 -1 8
randweg|-2 -4 -1 -1 8
randweg uitzendgroep|-2 -4 -1 -1 8
range|8 1 -3 -2 -1
rapaz|24 -4 -5 -5 -9
rappe*|-6 13 0 -2 -5
rappo*|11 -3 -3 -1 -4
rapport|10 -2 -3 -1 -5
rate|-9 -10 -8 2 25
rate and|-2 -6 -2 -1 11
rate your|-7 -2 -3 -1 13
rated|8 0 -2 0 0
raum|-8 -1 13 -1 -2
re|6 -2 9 -8 9
re a|10 -1 -2 -1 -7
re interested|-5 0 -1 0 7
re looking|-8 -1 0 -4 14
re not|13 1 -5 -3 -7
re only|-4 -4 1 -1 8
re selected|-7 11 -1 0 -3
re sorry|-1 -5 5 -3 7
re still|-4 8 -1 -1 -3
re the|-8 -4 15 2 -5
re through|-4 -2 10 -1 -3
reach|5 11 4 -3 -13
reach out|3 8 -2 -1 -5
reach you|-6 -1 8 -1 -2
reached us|-4 7 -1 0 -3
read|1 15 -1 -4 10
read it|-4 9 -4 -2 1
read the|-12 1 -2 -1 14
read your|-8 3 2 -1 4
readi*|1 15 -2 -2 1
reading|3 15 -1 -2 -11
reage*|-14 4 0 -2 13
reageerde|-4 -1 -1 -1 7
reageren|-7 7 -2 -1 3
reageren op|-5 -1 0 0 7
reali*|0 7 12 -4 -14
realizar|-4 0 11 -1 -5
reall*|13 -10 -3 -1 -6
really|13 -10 -3 -1 -6
reapply after|8 -1 -2 0 -5
reaso*|8 -14 -5 0 11
reason|13 -8 -5 -2 2
reasons|-4 -5 -4 2 13
recai*|7 -2 -2 -1 -2
receb*|-16 27 -8 -5 8
recebemos|-15 25 -3 -2 -5
recebemos a|-6 8 0 0 -1
recebemos o|-1 7 -1 -1 -4
recebi|1 7 -3 -2 -4
rececao|-5 7 -1 0 -1
rececao da|-6 7 0 0 0
rececionista|9 -2 -1 -1 -4
recei*|-2 27 -7 -2 -8
receipt|-6 12 -4 -2 -4
receipt of|-7 12 -2 -1 -4
receive|0 15 5 0 3
received|-7 28 -11 -2 -8
received and|-8 10 0 0 -2
received more|-7 1 -1 0 7
received your|-15 20 -2 0 -4
receiving|-1 -2 -3 -1 9
recem*|-4 -1 -2 0 7
recemment|-4 -1 -2 0 7
recemment participe|-4 -1 -2 0 7
recen*|0 -8 -8 -6 21
recent|9 -3 -3 -3 0
recentemente|-6 -1 -1 -1 9
recently|-6 -4 -4 -1 17
recently applied|-5 -3 -1 0 10
recently interviewed|-5 0 -2 0 8
recep*|-3 21 -4 2 -9
reception|-3 18 -2 0 -9
reception de|-2 7 -1 0 -3
recev*|-9 8 1 -3 5
recevrez un|-5 7 0 0 -1
reche*|10 -10 -2 -2 5
recherche|3 -6 -2 -2 7
rechn*|-13 19 -3 -1 -2
rechnen|-9 13 -1 0 -3
recht|-4 8 -1 -1 -2
recht*|5 7 2 -3 -6
recib*|-10 20 -3 -5 4
recibido|-11 18 -3 -2 -1
recien|-3 -3 -1 -1 8
recom*|-9 -5 -8 3 22
recommend|-3 -3 -2 -1 9
recor*|-2 -2 8 3 11
record|-7 -4 3 1 7
recordings|7 -1 -1 0 -4
records|-1 5 7 1 -5
recru*|6 9 7 -3 -9
recruiter|-4 9 3 0 0
recruiting|2 6 8 -2 -5
recruitment|11 -10 3 4 -14
recrutamento|0 -5 -1 -1 7
recrutement chez|-4 -1 -2 0 7
recu|-5 21 -5 2 -12
recu votre|-1 10 -2 -2 -3
recue|-6 8 -2 -1 1
recursos|1 7 -1 -1 -5
recursos humanos|-2 7 -1 -1 -2
recus|-5 -1 -1 0 7
rede|-2 7 -1 -3 2
reel|9 -2 -2 -1 -5
refer|10 -4 -3 -2 0
refer to|11 -3 -1 -1 -6
refer*|-1 12 -8 0 17
referees|-3 -2 -1 0 7
reference|5 7 -6 0 1
reference to|8 0 -2 2 -8
references|-17 -2 3 7 10
references and|3 5 -1 4 -10
referente|7 -3 -1 0 -3
referral|-6 1 0 -1 12
referred|6 9 -2 -2 -10
referred to|-2 8 -1 0 -4
refun*|-5 -3 -5 -1 13
refus*|-2 -15 -7 1 22
refused|-11 -7 -4 -3 26
refusee|8 -6 -2 5 -4
regar*|5 -1 -2 -1 -7
regarding|-2 10 -1 -1 -7
regie*|9 -5 -2 -1 -2
regieassistenz|7 -4 -1 0 -1
regio*|12 -4 0 -3 -9
regional|6 5 2 -1 -11
regis*|-1 25 3 0 8
register|0 7 -3 -1 -3
registered|5 2 7 2 3
registering|-11 13 -1 0 0
registering your|-5 9 0 0 -4
registration|1 -6 -1 -1 8
regol*|-2 -7 -2 -1 12
regre*|6 -7 -7 -6 14
regret|8 -11 -5 -8 13
regret de|3 -3 -2 -2 7
regret to|7 -7 -3 -3 10
regrettably|0 8 -1 2 -10
regrettons|-6 -1 -1 -1 9
regulatory|-5 -1 -2 -1 8
regulatory affairs|-5 -1 -2 -1 8
reich*|3 -8 4 -3 4
reichen|-3 -4 0 -1 8
reichen sie|-2 -2 -3 -1 8
reise*|-4 -2 9 -1 -2
rejec*|-22 -20 -14 -11 49
rejected|-14 -14 -9 -9 39
rejected by|-3 -3 -2 -2 10
rejection|-9 -2 -3 -1 15
rejections|-1 -3 -2 -1 7
reken*|6 -8 4 -1 -3
relac*|7 -5 -3 -2 2
relat*|1 -6 -3 -1 10
relev*|7 -4 4 -1 -7
reloc*|-7 -1 4 8 -4
relocation|-5 -2 4 8 -5
remai*|0 9 -4 -2 0
remain|-6 10 -2 -1 1
remar*|-2 -2 7 -1 -2
remarcar|-3 -2 7 -1 -1
remer*|13 -8 -6 2 -9
remercions|12 -4 -4 -2 -6
remot*|-9 10 2 2 13
remote|-8 6 4 2 9
remov*|0 -8 9 -1 3
rende*|-7 -4 6 -4 9
rendezvous|-7 -4 6 -4 9
rendezvous est|-4 -3 0 -3 10
renne*|-10 12 2 -2 -2
rennen|-3 13 -3 -1 -6
rensk*|-4 -3 11 -1 -3
renske|-4 -3 11 -1 -3
reopen|-2 -3 -1 -1 7
reorg*|8 -3 -1 -1 -2
rep|-5 -7 7 -1 7
repla*|-2 -2 7 -1 -2
replaced|-2 -2 7 -1 -2
reply|-2 7 -1 -1 21
reply with|-15 -3 1 1 16
repon*|-6 15 5 7 -10
reponse|-19 14 3 8 -6
reponse avant|-6 -1 -1 11 -3
reponse de|-7 10 -1 0 -2
reponse tardive|-1 -3 7 -1 -2
repre*|-7 -6 1 -1 14
repro*|-1 0 7 -1 -4
repub*|-2 0 7 -1 -4
req|-1 -5 -5 2 10
reque*|-9 -12 -1 -1 26
request|-10 -6 -7 -1 26
request for|-6 -2 -2 -2 12
requested|-13 -6 1 -1 19
requi*|15 8 -3 -7 -17
required|11 -3 0 -1 -6
requirement|9 -4 -1 0 -3
requirements|-1 11 1 -2 -2
requirements will|-6 7 0 0 -1
requisition|13 0 -2 -1 -11
requisitos|7 5 -1 -1 -8
resea*|5 1 -4 6 -8
research|8 4 -3 2 -11
resid*|0 -5 0 -5 15
residential|-2 8 -1 0 -5
resol*|-2 2 -5 -5 10
resou*|7 1 3 -4 -4
resourcing|2 0 5 0 -8
respe*|9 2 -4 -2 -1
respo*|-2 16 -6 -5 7
respond|-8 5 -3 -2 13
respond to|-7 7 -1 0 1
responder|-6 5 -6 -3 14
response|-2 -5 4 -1 9
respu*|-7 9 1 4 -3
respuesta|-10 11 -1 4 -5
rest|-3 -2 9 -1 -3
resta|-7 4 -2 -1 5
resta*|3 2 -7 -1 5
reste*|-11 8 -2 -1 5
restr*|-4 -1 -1 -1 7
restructuring|-5 -1 -1 -1 8
restructuring we|-5 -1 -1 -1 8
resub*|-7 3 -1 -1 7
resul*|12 -2 -9 -7 -4
result|9 -2 0 -2 -6
resultado|2 -2 -4 -1 7
results|2 9 -5 -2 -3
resum*|-4 11 -8 -5 18
resume|-6 11 -8 -5 19
resume for|-1 7 -1 -1 -4
resume is|-2 -2 -2 -2 8
resume on|7 -1 0 0 -6
retai*|3 -3 -4 -3 10
retail|-4 -2 -3 -3 14
reten*|11 2 -11 -8 10
retention|-9 -2 -1 0 12
retention policy|-4 -2 -1 0 7
retenu|4 -7 -2 -3 11
retenu un|-6 -1 0 0 7
retenue|17 -1 -4 -2 -9
retenus|-2 7 -1 0 -3
retir*|-13 -5 -2 -1 21
retirado|-4 -7 -1 0 12
retirado tu|-4 -7 -1 0 12
reto|-5 8 -4 5 -5
retou*|-8 1 4 9 -4
retour|-10 3 7 3 -1
retour de|-2 -2 9 -2 -4
retour nous|-4 -1 -2 0 7
retra*|-10 2 2 -2 8
retrait|-5 -3 -1 -1 11
retrait de|-5 -3 -1 -1 11
retrasa|-3 7 -1 0 -3
retur*|-11 -6 10 4 4
return|-12 0 11 2 -1
reuni*|-10 11 4 -2 -4
revan*|-3 -2 -1 7 -3
revanche|-3 -2 -1 7 -3
reven*|-13 12 -3 7 -4
revenons|-7 10 -1 -1 -2
revenons vers|-7 10 -1 -1 -2
rever*|-11 7 -2 -1 6
revert|-10 7 -3 -1 7
revie*|0 21 -8 -4 13
review|-6 19 -7 0 16
review and|-7 2 -2 2 4
review by|-12 7 -1 0 5
review of|9 -4 0 -1 -1
review your|-7 7 -1 0 2
reviewed|8 -4 0 -3 -5
reviewed by|1 10 -1 0 -10
reviewed it|7 -3 0 0 -3
reviewed your|2 -8 1 -2 6
reviewing|-2 9 1 -1 -1
revis*|4 9 -3 -3 -5
revisaremos|-4 8 -1 -1 -2
rg|-3 -3 0 -1 8
rgpd|-2 8 0 3 -3
rh|11 -6 -3 1 -4
ricer*|10 -6 -3 -2 2
ricerca|11 -4 -2 -1 -4
ricev*|-11 24 -7 -5 4
ricevuto|-9 12 -4 -3 5
ricevuto il|-8 13 -1 -1 -2
richi*|-8 0 -5 -6 21
richiesta|-12 -1 -4 -3 21
richiesta di|-5 -6 -1 -1 12
rient*|-7 10 -2 -1 1
rientra|-7 10 -2 -1 1
right|4 -1 -5 -2 9
right fit|7 -1 -1 0 -4
right for|-7 1 -1 -1 8
right now|11 3 -4 -2 -6
rimbo*|-4 -1 0 7 -2
rimborso|-4 -1 0 7 -2
ring|4 9 0 4 -14
ring me|3 -2 -7 6 -1
ring the|7 -2 1 -2 -5
ringr*|12 -9 -8 -4 7
ringraziamo|7 -4 -2 -1 1
ringrazio|1 -2 -5 -2 8
rio|-6 -1 2 -1 7
ripre*|-13 8 -1 0 6
ripresentare|-8 1 0 0 8
ripresentare la|-7 1 0 0 6
risco*|-4 9 -1 0 -4
riscontro|-4 9 -1 0 -4
rispo*|-6 10 -1 -3 3
rispondiamo|-5 8 -1 -1 -1
risul*|14 1 -6 -3 -5
rita|10 -3 0 -1 -5
ritir*|-3 -7 -1 -1 12
road|-8 5 3 0 2
rob|4 -8 -2 -1 7
robotics|0 -3 0 7 -5
roisi*|-2 -5 8 -1 1
roisin|-2 -5 8 -1 1
role|15 -3 -9 -4 -14
role at|16 -1 -3 4 -17
role i|7 -1 0 0 -5
role with|-5 0 -1 0 7
roles|8 4 0 -2 -8
ron|9 -4 -2 -1 -3
rooij|-2 7 -2 -1 -2
room|-15 -1 5 4 11
room leader|-2 -1 -1 7 -3
rosa|3 -7 -5 -3 11
rosal*|10 -4 6 -1 -10
rosalind|3 0 6 0 -9
round|-7 -5 18 -6 12
round as|-7 -1 0 0 8
round for|-3 -2 10 -1 -4
round the|3 1 5 -1 -7
round*|10 -3 -3 -1 -2
rounds|10 -3 -3 -1 -2
route|-3 -3 -1 -1 9
rrhh|-5 8 -2 -1 1
rs|-7 0 -3 8 2
rua|1 -3 7 -1 -4
ruckm*|-7 8 -6 4 3
ruckmeldung|-7 8 -6 4 3
rucks*|2 -7 -2 3 3
rufe|-11 16 2 -2 -5
rufe ich|-10 17 -1 -1 -4
rufen|8 -8 4 -2 -2
rufen sie|4 -7 5 -2 0
ruft|-11 18 -2 -1 -4
ruft dich|-8 12 -1 -1 -2
ruhe|-2 10 -4 -2 -2
ruhe an|-6 11 -2 -1 -2
ruhig*|-2 -3 8 0 -3
ruhiger|-2 -3 8 0 -3
run|15 -6 -5 -2 -3
run a|10 -1 -3 -1 -5
runde|2 -5 12 -2 -6
runs|-9 -6 3 -1 13
rural|3 -1 1 5 -7
s|3 15 2 1 -7
s a|10 12 1 1 -21
s back|-4 7 0 0 -2
s gone|1 -3 -3 -1 7
s il|-7 10 -1 0 -1
s interview|-4 -1 -2 -1 9
s the|12 -5 -5 -1 -1
s v|1 -8 3 3 1
sabad*|0 -2 -4 -1 8
sabado|-1 -2 -4 -1 9
sabat*|-10 3 -2 8 3
sabato|-7 -3 -1 9 4
saber|-4 -2 -2 -1 8
sabri*|-1 -6 -1 0 8
sabrina|-1 -6 -1 0 8
sachb*|-1 8 0 -1 -5
sad|-4 -2 -1 0 7
sadly|-4 -2 -1 -1 9
safe|1 8 1 1 4
safel*|-7 10 -4 3 -4
safely|-6 11 -2 -1 -2
safet*|-2 8 3 0 -7
safety|-2 8 3 0 -7
sag|-7 -7 8 8 -2
sagen|-6 14 -7 2 -1
sagen sie|-7 -1 0 4 4
said|12 -13 0 6 -10
sala|-11 -9 25 -2 -2
sala consiliare|-10 -1 13 0 -1
salar*|-19 -12 -1 20 14
salary|-15 -7 3 12 8
sale|-7 -4 -2 -1 14
sales|3 -2 7 0 -7
sales development|-3 0 7 -1 -3
salle|-5 -2 11 -2 -2
salud*|13 0 2 -1 -19
saludo|3 10 -3 -2 -7
salut|7 7 0 -6 -8
salut*|16 -9 -1 -4 -9
salutations|10 -5 -3 -1 -1
saluti|8 -5 4 -2 -5
sam|-8 -11 4 10 8
same|-6 -3 20 6 -15
same time|-3 -1 9 0 -3
samir|-4 -3 11 -1 -3
sampl*|-2 -2 10 -1 -5
samst*|-6 2 2 -3 8
samstag|-4 -6 5 -3 8
samue*|-1 -4 -3 11 -4
samuele|-2 -3 -3 11 -3
san|0 4 6 -3 7
sande*|-1 -3 -3 -1 8
sandr*|0 -5 -1 -1 7
sanit*|-5 0 8 -2 -1
sans|-11 -2 -4 -2 19
sans reponse|-5 7 0 0 -1
sao|-11 0 11 -3 9
sao paulo|-4 -2 -2 -2 10
saper*|-4 7 3 -2 -3
sapere|-4 7 3 -2 -3
sapere entro|-4 7 -1 -1 -1
sara|-10 -2 3 -3 12
sarah|-2 4 -8 0 6
sarem*|-7 -2 4 6 -2
saremmo|-7 -2 4 6 -2
sat|-1 -3 13 2 -11
satis*|7 4 -3 4 -11
satisfactory|6 -1 -2 5 -8
satur*|-5 -9 12 -2 11
saturday|-9 -8 13 -4 14
satz|-10 -1 4 -1 8
saude|-7 2 1 2 2
saved|-12 -7 -5 -2 26
saved is|-3 -2 -1 -1 7
saw|-5 -4 9 -3 3
say|2 10 -11 14 1
say it|-2 7 -1 0 -3
say yes|1 -3 -1 9 -5
says|1 -6 0 -2 8
says no|8 -2 -2 -1 -4
scade|-2 -6 -1 0 10
scade tra|-2 -6 -1 0 10
scelt*|9 -4 -10 5 0
scelto|11 -5 -5 1 -2
scelto di|11 -3 -1 -1 -5
scelto un|-3 -2 -2 -2 9
schaa*|-1 -3 -4 12 -4
schaal|-4 -1 -4 12 -3
schad*|-11 -7 3 2 14
schade|-6 -5 4 -2 9
schade dass|-10 -3 -1 -1 15
schau|-7 20 -8 -4 -1
schau ma|-1 13 -5 -3 -4
schau*|-4 15 1 -3 -8
schaue|-5 10 -2 -1 -2
schaue sie|-5 10 -2 -1 -2
schauen|1 5 2 -2 -7
schauen sie|7 -3 3 -1 -6
sched*|-6 -4 20 -3 -4
schedule|-8 0 12 0 -3
scheduled|-7 -6 12 -1 2
scheduled for|-10 -4 13 -1 3
schei*|8 -2 -1 -1 -4
schic*|-9 -5 0 3 12
schichten|-6 -5 -2 -1 14
schne*|-7 5 -2 -2 6
schnellbewerbung|-3 7 -1 -1 -2
schneller|-6 -5 1 0 10
schon|5 -1 -11 -12 13
schon dass|-7 -1 -1 -1 10
schon sagen|-5 9 -2 0 -2
schon wen|16 -6 -3 -2 -5
schon zwei|-7 0 9 0 -2
schoo*|6 10 3 -3 -12
school|2 11 3 -1 -9
schre*|8 9 1 -5 -14
schreiben|8 2 -2 -1 -5
schri*|-4 5 14 -4 -2
schritt|-6 3 7 -1 -3
schul*|11 2 -2 5 -15
schwa*|-8 -2 6 -2 4
schwarze|-2 -2 8 -1 -2
schwarze hose|-2 -2 8 -1 -2
scien*|-1 -12 8 -2 8
scientist|5 -9 -1 -1 6
scola*|-4 7 -3 4 -4
score|18 -4 -8 -1 -9
scree*|-3 0 -4 3 9
scritto|7 -4 -2 -1 0
se|2 15 -3 -2 -7
se candidatou|-3 8 -1 -1 -2
se desabonner|-4 0 -1 -1 7
se informa|-2 -5 -1 -1 8
se nao|-10 0 3 -1 8
se publicara|-4 12 -2 -1 -5
se retrasa|-3 7 -1 0 -3
se si|11 -4 -2 -1 -4
searc*|4 -7 -6 -7 18
search|6 -6 -5 -6 13
searches|-5 -1 -1 -1 9
searches this|-5 -2 -1 -1 9
seaso*|3 5 -12 4 4
season|1 3 -9 2 5
season starts|-1 10 -3 -2 -4
sechs monaten|-3 -2 -1 -1 7
secon*|4 5 0 1 -8
second|-5 8 -1 2 -1
secre*|1 12 0 4 -1
secretaria|-4 -2 -1 7 0
secretaria de|-1 -2 -1 7 -2
secte*|-4 0 -2 -1 8
secteur|-4 0 -2 -1 8
sede|-1 0 9 -1 -7
see|0 -3 9 -4 13
see all|-3 0 0 -1 9
see and|-3 10 -4 -1 -3
see below|-1 -3 -2 -1 8
see more|-5 -2 -1 0 9
see who|-6 -10 -1 -1 18
see you|0 -7 11 -4 6
seebl*|7 -2 -1 0 -4
seeblick|7 -2 -1 0 -4
seen in|7 0 -1 0 -6
segue|-12 13 2 4 -7
segui*|8 -7 -1 -4 0
seguir|8 -10 0 -3 6
seguir com|10 -2 -3 -1 -3
segun|-1 -4 -2 11 -4
segun*|-11 -2 7 6 3
segunda|-9 -1 1 6 4
segur*|-5 -3 -3 -1 15
sehen|8 -3 5 -2 -8
sehen sie|7 2 -2 -1 -6
sehr|7 -9 -5 -1 -5
sehr geehrte|5 -5 3 -6 8
sei|8 -7 -8 12 -5
sei ancora|-3 -4 -4 11 0
seide*|-1 0 7 -2 -4
seidel|-1 0 7 -2 -4
seis|-7 8 -2 -2 3
seit|8 1 -6 -1 -1
seja|-12 9 -3 5 1
seja contactado|-6 8 0 0 -1
selbs*|-10 6 -2 -1 7
selbstauskunft|-7 0 0 0 8
selec*|8 11 -3 -10 -7
seleccion|-7 -1 -4 -2 16
seleccion de|-3 -1 -2 -1 7
seleccionada para|-7 -1 -1 6 2
seleccionado|7 2 -3 -2 -3
selecionado|4 2 5 -2 -9
selected|2 0 0 -5 18
selected for|-13 14 -3 1 14
selected in|-6 0 0 0 7
selected to|-10 4 9 -1 -3
selectie|1 11 -5 -2 -5
selection|0 9 7 -4 -5
selection panel|-9 0 0 0 9
selez*|9 3 -3 -5 -2
selezione|-1 9 -5 -2 1
selezione e|-5 8 -1 0 -2
semai*|-17 18 -6 2 1
semaine|-7 10 -4 -1 3
semaines|-9 9 -2 4 -2
seman*|-23 25 -4 1 10
semana|-16 19 -1 -3 5
semana que|-7 11 -1 0 -1
semanas|-10 11 -1 -1 0
send|-5 -9 -3 1 20
send any|6 1 0 0 -7
send me|-8 5 8 -2 -3
send us|0 -2 -2 1 7
sende*|0 7 0 4 5
sendi*|3 12 -5 -3 4
sending|3 12 -5 -3 4
sending us|-7 4 -1 0 4
senhor a|-6 3 -1 7 -3
senhora|7 -2 -1 -1 -4
senior|2 -8 -5 3 15
senor|9 -5 -1 0 -3
senor*|-8 -1 0 0 10
sent to|-4 18 2 1 -11
sent your|-4 -3 -2 -1 9
senti*|3 -9 8 -4 4
senza|-3 -8 -3 -1 14
sepa|-5 9 -1 -1 -3
septe*|-4 -5 -10 27 3
september|-7 -1 -8 23 4
seque*|8 -4 -3 -2 0
sequencia|8 -4 -3 -2 0
ser|-6 9 14 0 -12
sera|-3 4 13 0 -8
serao|-9 10 -1 -1 1
serao contactados|-5 7 0 0 -1
serat*|8 -2 -3 -1 -2
serata|8 -2 -3 -1 -2
serata di|8 -2 -3 -1 -2
serie*|-13 -6 7 -3 18
series|-7 -4 -5 -2 18
seriezvous|-7 -4 12 -2 0
seriezvous libre|-4 -2 9 -1 -2
serio*|-4 -2 -1 12 -5
serions|-3 -2 -1 9 -3
seron*|-6 10 0 -2 -2
seront|-9 11 0 -2 -2
serra|-3 12 -2 -2 -5
serve|18 -4 -4 -2 -8
servi*|4 6 0 9 10
service|2 -5 7 5 8
servicedesk|-2 -4 -2 0 9
servicemonteur|-4 -4 -4 15 -3
services|10 12 -4 -5 -14
servicos|-6 -5 -1 -1 12
servu*|7 -3 -4 6 -6
servus|7 -3 -4 6 -6
set|0 -4 14 -3 -5
set up|-4 -2 10 -1 -1
setem*|-7 3 -1 5 0
setembro|-7 3 -1 5 0
sette*|-5 13 -1 -1 -5
settembre|-5 13 -1 -1 -5
setti*|-2 16 -2 5 2
settimana|-7 10 -2 -1 0
settimane|-5 9 -1 -1 -2
seu|2 0 -6 -14 19
seu curriculo|2 12 -4 -4 -6
seu cv|-7 8 3 -1 -3
seu interesse|8 -5 0 0 -2
seu perfil|5 0 4 -2 -7
seuil|8 -2 -1 -1 -4
seuil d|7 -1 -1 -1 -4
seus|1 7 -3 -2 -3
seus dados|-2 7 -1 -1 -3
sever*|1 -2 -4 -2 9
several|0 -1 -4 -2 7
shah|-5 -1 -1 0 7
shall|1 9 -4 1 -7
shann*|7 -1 -1 0 -4
share|2 -6 -1 3 8
sharp|-1 -1 7 0 -4
she|6 1 1 0 -7
she s|7 -2 -1 -1 -4
sheet|-4 -2 -1 0 8
shift|-7 5 9 0 6
shift*|7 3 -4 -1 -4
shoes|-9 -3 19 -2 -6
shop|7 -3 -3 6 -7
short*|3 21 7 -6 -19
shortlisted|3 11 19 -3 -21
shortlisted candidates|-11 8 6 0 -3
shortlisted for|3 -3 7 0 -6
shortlisting|1 15 -7 -1 -7
shoul*|8 5 -6 5 -11
should|7 5 -5 6 -10
should you|2 -2 9 -1 -7
shout|-2 -3 -3 7 2
shout if|-4 -4 -2 7 3
show|-18 -2 -1 -3 29
show you|-2 -1 -2 -1 7
si|-1 21 -6 -1 -8
si abrimos|8 -3 -2 -1 -2
si comunica|8 1 0 -2 -7
si conferma|-3 14 -1 -1 -9
si e|13 -8 -2 -1 -3
si el|-5 9 -1 0 -2
si en|-9 10 0 0 -1
si falla|8 -3 -2 -1 -2
si no|-11 -5 3 -3 14
si sale|-6 -4 -2 -1 13
si se|11 -8 -1 0 -1
si terra|-9 -1 11 0 -1
siamo|2 1 -7 -4 7
sich|1 1 -6 -1 13
sich am|-3 -1 9 0 -2
sich bis|-4 7 0 2 -5
sich der|-12 6 4 8 -6
sich die|-10 4 -2 -1 9
sich erledigt|9 -2 -2 -2 -3
sich in|8 -4 -2 -1 -1
sicht*|-4 8 -2 -1 -1
sichten|-2 7 -1 0 -4
sick|-6 15 -7 -1 -2
sick and|-4 14 -10 -1 0
side|11 -1 2 -1 -12
sido|1 -14 -1 -7 23
sido descartado|8 -3 -1 -1 -3
sie|-2 -3 3 -3 21
sie aber|-4 -4 10 0 -2
sie am|-19 -9 24 3 1
sie an|-11 15 -2 -2 -1
sie bei|12 -11 0 -1 0
sie bis|-8 11 5 -1 -8
sie die|5 -7 4 1 -2
sie dies|-1 -5 -1 0 7
sie diese|0 -5 -2 0 7
sie entschieden|-9 -2 -3 16 -2
sie erhalten|-6 -2 -1 0 10
sie es|-6 -3 -1 2 8
sie fur|-4 0 13 -1 -9
sie haben|7 -20 1 0 13
sie horen|-3 8 -1 0 -4
sie ihr|10 -3 3 -2 -9
sie ihre|-10 2 3 -2 7
sie in|7 -3 2 -2 -6
sie mal|7 -2 -1 -1 -4
sie mir|-12 3 -1 10 -1
sie mit|-6 1 -3 -1 13
sie nicht|8 -11 -5 -5 12
sie sich|-3 2 3 -3 11
sie sind|-2 14 -1 -2 -9
sie um|-4 -5 -1 -1 10
sie uns|-7 5 -4 1 15
sie von|-2 7 -2 -1 -1
sie werden|3 -3 7 -1 -7
sie zu|-14 12 2 -1 0
siete|-4 0 -1 -1 7
sign|-3 6 -3 17 3
sign by|-1 -2 -1 7 -4
signi*|-3 2 -2 10 -7
signing|-2 0 -2 11 -7
signing bonus|-1 0 -1 8 -5
signo*|7 -7 -2 -2 4
signora|7 -3 -1 -1 -2
sigue|-3 14 -2 -1 -6
sigue*|-2 7 1 -1 -3
sigues|-1 7 -1 -1 -4
sigui*|-4 2 7 2 -7
siguiente|-1 -4 7 3 -5
silen*|0 9 -2 -1 -5
silence|-4 10 -1 0 -4
silke|-2 1 0 7 -4
silvi*|-1 -4 8 -1 -2
sim|-9 11 -4 -2 3
simil*|-4 -5 -6 -4 22
similar|-10 2 -3 -2 18
since*|11 -9 -6 -2 7
sincerely|5 -4 -4 2 8
sind|6 5 -11 -9 -1
sind nicht|-5 9 -2 -1 -2
sind sie|-5 -5 -4 3 12
sind weiter|-3 8 -2 -1 -2
sind wir|9 -6 -5 -3 5
singa*|-2 7 -1 0 -3
singapore|-2 7 -1 0 -3
singl*|11 -3 -1 0 -7
single|11 -3 -1 0 -7
sir|7 -3 -1 -1 -1
siste*|2 -7 10 -1 -4
sister|-2 -5 11 -1 -3
sito|-2 7 -1 0 -2
situa*|7 0 3 1 -12
situacao nao|8 -1 0 0 -6
six|9 1 -4 6 -12
six months|14 2 -4 3 -16
skill*|9 0 -6 -1 -3
skills|11 3 -5 -1 -9
slot|-17 -7 37 -3 -19
slots|-2 -4 9 -1 6
sluit|13 -5 -2 -1 -5
small|5 7 -4 -1 2
smith|-4 1 -5 -1 9
snel|-7 3 -2 -1 7
so|8 26 -11 -1 -14
so come|-5 8 -2 -1 0
so do|0 -6 -1 0 8
so dont|-5 -3 -1 -1 9
so here|15 -4 -2 -2 -7
so i|12 -4 -2 -3 0
so it|9 5 -3 -2 -8
so long|-1 -5 -1 0 7
so much|8 -3 0 -1 -3
so please|-10 21 -6 -1 -2
so sorry|-2 -1 7 4 -8
so unfortunately|1 11 -2 -2 -9
so we|16 -10 -2 -1 -10
so you|-10 -2 -1 1 11
so your|-4 -2 -1 -1 9
sobal*|-8 11 -1 -1 2
sobald|-8 11 -1 -1 2
sobald der|-7 9 -1 -1 -1
sobald ich|-3 7 0 0 -4
sobald sie|11 -7 2 -1 -6
sobre|7 6 -7 -5 0
sobre a|-2 7 1 -2 -4
socia*|-1 -1 3 -5 8
sofie|-4 8 -1 -1 -2
sofor*|-9 5 2 -3 5
sofort|-9 5 2 -3 5
sofort antworten|-5 10 -1 0 -3
softw*|0 0 2 8 5
software|0 0 2 8 5
software engineer|-3 3 2 5 -7
soggi*|-5 -3 10 -1 -2
soggiorno|-5 -3 10 -1 -2
sohn|-8 5 5 -1 -1
solic*|-10 2 -4 2 23
solicitado|-4 -5 -1 -1 12
solicitamos|-2 -3 0 7 -2
solicitud|-12 11 -2 -4 14
solicitud de|-8 8 -2 -1 4
solicitudes|-9 1 -1 -1 10
soll|-12 -2 -2 -1 16
solli*|-4 15 13 -11 0
sollicitant|7 -4 -1 -1 -1
sollicitatie|-6 14 7 -8 5
sollicitatie in|-6 -2 -2 -1 11
sollicitatie is|-13 24 -4 -1 -6
sollicitatie met|1 -5 -2 -1 7
sollicitaties|-6 11 -3 -1 -1
sollt*|-5 15 -2 -2 -3
sollten|-3 10 0 0 -5
solo|-6 19 -1 -4 -6
solo ai|-6 9 -1 0 -1
some|11 -4 3 1 -12
some times|-1 0 8 0 -6
someb*|19 -6 -5 -4 -12
somebody|19 -6 -5 -4 -12
somebody inhouse|7 -2 -1 -1 -3
somebody who|9 -1 -1 0 -7
someo*|17 -14 -5 -4 -9
someone|17 -14 -5 -4 -9
someone else|-8 -3 4 0 9
someone who|17 -2 -4 -1 -10
someone with|12 -2 -1 -1 -8
somet*|11 -5 -1 -3 -6
something|10 -5 -1 -3 -5
something else|10 2 -3 -1 -8
somme*|13 -9 -4 -6 5
sommer|6 -9 -5 -4 12
sommes|13 -3 -1 -2 -6
somos|-6 8 0 0 -2
son|-6 0 -5 -4 15
sonde*|0 -4 11 -2 -5
sondern|-1 -3 11 -2 -5
sonnt*|-7 5 5 -1 -2
sonntag|-5 -1 7 -1 0
sono|-4 0 -4 -2 14
sons|14 -1 -3 -2 -8
sonst|-5 -7 5 8 -2
sont|0 1 -3 -1 8
soon|-23 12 1 6 8
soon as|-16 10 -1 8 0
sophi*|-9 -1 8 2 0
sophie|-7 -3 6 2 1
sorgf*|7 2 -1 -1 -7
sorry|22 -11 1 -17 -1
sorry about|-7 -1 2 -1 6
sorry for|15 1 -3 -1 -13
sorry it|-7 0 0 0 8
sorry mate|8 0 -1 -1 -5
sorry the|-5 -1 -1 -1 8
sorry to|4 -2 -9 0 11
sorte na|-6 0 0 0 8
souha*|16 -9 -7 -1 -3
souhaitons|11 -7 -5 -2 3
soup|-3 1 -2 7 -4
sousc*|7 -3 -1 -1 -2
sozia*|-9 -2 2 1 8
space|-7 -2 -1 -1 11
speak*|11 -6 0 -1 -5
speaker|8 -4 -2 -1 -2
speci*|9 -15 -7 7 -1
specialist|0 -9 -4 10 8
speed*|-6 1 -2 -1 8
spiac*|0 -2 -5 -2 10
spiacenti|-2 -4 -2 -2 10
spoke*|12 -10 -3 -1 2
spoken|12 -10 -3 -1 2
spoken for|10 -3 -2 -1 -4
spoken to|2 -7 -1 0 6
spont*|-5 9 0 0 -3
sport*|4 0 12 -2 -14
sportkleidung|-3 -3 14 0 -8
spots|7 -4 -3 -1 2
spots for|9 -5 -1 0 -2
sprin*|16 -7 -6 -3 2
spring|13 -6 -6 -2 3
squad|-5 -1 -2 0 8
sr|10 -2 1 -2 -14
srl|8 -4 -1 0 -2
ssa|-2 2 4 4 -8
st|2 9 1 -2 -6
staat|1 4 -5 7 -6
staat klaar|-2 -1 -4 8 -2
staff|11 0 -1 1 -14
staff*|15 -4 -3 -3 -8
stage|7 -5 0 3 -9
stagi*|23 -10 -1 2 -14
stagiaire|8 -3 -1 -1 -2
stagiaires|7 -2 -2 -1 -2
stand|-5 13 -4 -1 1
standard|2 -4 -3 -1 7
standard was|-9 0 -1 0 10
start|-16 -16 -21 40 6
start as|-5 -1 -3 11 -2
start the|3 -2 -1 7 -7
start*|1 -1 -9 6 8
started|7 -5 -4 -1 3
starten|-2 -6 1 -1 8
starting|2 -5 -2 8 -4
starts|-5 16 -4 0 -6
stata|2 9 -10 -1 2
stata accolta|-4 -2 0 0 7
stata coperta|8 -3 -2 -1 -2
stata inviata|-6 11 -2 -1 -3
state*|3 9 -2 -1 1
station|7 -1 2 2 -10
stato|11 -6 -3 -5 4
statt|-10 3 9 -2 0
statu*|12 10 -10 -5 -15
status|11 10 -9 -5 -14
status ihrer|9 -5 0 0 -3
status of|-2 11 -1 0 -4
stavr*|-4 -1 7 0 -1
stay|8 -10 -1 -2 2
stay in|10 -4 -2 -1 -3
stays|-7 -1 7 -1 1
stays the|-3 -2 8 -1 -3
stefa*|7 -3 -2 5 -7
steff*|-6 -2 0 -1 9
steffi|-6 -2 0 -1 9
stehen auf|9 -1 -2 0 -5
stehst auf|-3 -5 -1 -1 9
stell*|8 -6 0 -1 -10
stelle|7 -3 -1 0 -10
stelle als|-3 -13 13 7 2
stelle ist|8 -7 -4 -2 6
stellen|6 -3 -7 2 2
stellen in|-2 -3 -1 -1 7
stellen wir|-3 7 -1 2 -5
step|0 0 -4 7 -3
steps|-5 11 -2 0 -5
stess*|11 -4 1 -2 -6
stesso|9 -2 2 -2 -6
steue*|-6 -1 -1 0 8
steward|7 1 -3 -1 -4
still|-32 22 6 9 13
still free|-4 0 -1 9 -3
still have|-7 8 5 -1 -6
still under|-3 7 0 0 -3
still very|-1 1 8 -1 -8
stipe*|-7 -2 -2 5 6
stock*|-2 1 -6 0 7
stop|2 5 4 -2 -8
stopp*|11 -4 -2 -1 -3
strai*|12 -2 -1 -1 -8
straight|12 -2 -1 -1 -8
stran*|10 -2 -1 -1 -6
strat*|7 0 -2 -1 -5
strau*|14 -5 -3 -1 -5
strauss|11 -3 -3 -1 -4
stree*|-4 2 -1 0 9
street|-4 2 -1 0 9
stren*|13 -4 -5 -1 -4
stret*|-4 8 -3 5 -6
stretch|-4 8 -3 5 -6
stron*|6 -6 4 6 -9
strong|5 -6 5 6 -8
strong candidates|-6 -1 -1 8 0
stude*|5 -8 2 -2 5
studi*|1 -10 -1 2 14
studio|3 -4 -1 -4 10
study|-10 -4 0 -1 15
stuff|10 -2 -2 -1 -5
stund*|-6 -2 9 3 -1
stunde|-4 -5 13 5 -8
stuur|-3 -1 -1 -3 8
su|7 2 -12 -13 13
su linkedin|-5 -2 0 -1 8
su perfil|8 -3 -2 -1 0
su un|7 -1 -2 -1 -3
sua|2 15 -14 -6 16
sua candidatura|9 11 -1 -8 -11
sua domanda|-9 9 -2 -2 5
sua opiniao|-6 -1 -1 -1 9
sua participacao|10 -2 -1 -1 -5
sua richiesta|-4 -5 -1 -1 10
subje*|-10 -3 -4 17 1
subject|-8 -3 -4 17 -5
subject to|-8 -1 -3 17 -6
submi*|-9 15 -5 -6 27
submit|-10 -12 3 -2 23
submitted|-17 15 -7 -2 10
submitted before|-2 -4 0 0 7
submitted to|-2 7 -1 0 -3
submitting|-10 9 -1 0 10
submitting your|-6 7 -1 0 2
succe*|4 15 -8 3 -7
succes|12 -8 -2 -4 1
succes met|-2 -6 -2 -1 11
succes verder|11 -3 -2 -2 -5
success in|-3 0 -1 -1 11
successful|2 3 -7 14 -8
successful and|-8 -1 0 12 -3
successful at|7 1 -1 -1 -7
successfully|-12 14 -1 -2 -3
successfully submitted|-5 10 -1 0 -4
suces*|10 2 -3 -2 -7
sucesso|10 2 -3 -2 -7
such|-5 0 13 -2 -7
sucha*|-3 -2 1 -2 7
suchauftrag|-6 -2 -1 -1 10
suche|-15 -3 -3 -2 21
suche ich|-2 -2 -1 -1 7
suche*|11 -10 -8 -1 6
suchen|11 -10 -8 -1 6
suchen wir|2 -6 -4 -2 10
sucht|-9 -1 2 -1 10
sud|10 -5 3 -2 -4
suert*|8 -6 -5 -4 8
suerte|8 -6 -5 -4 8
suerte con|-5 -1 -1 -1 7
suit|-5 -4 19 -2 -8
suita*|12 1 -2 2 -13
suitable|14 0 -1 -1 -12
suite|13 -13 4 -7 1
suite a|8 -9 12 -3 -9
suits|-7 -1 4 0 4
sul|-4 9 -3 -1 2
sul sito|-3 8 -1 0 -2
sulli*|-3 -2 7 0 -1
sullivan|-3 -2 7 0 -1
summe*|15 -8 4 -4 -11
summer|15 -8 4 -4 -11
summi*|-3 -5 0 0 8
summit|-3 -5 0 0 8
suo|4 6 -9 -6 9
suo nominativo|6 6 -2 -1 -9
super|-1 -6 8 0 -1
super*|7 -14 15 -1 -11
superior|-3 0 8 -1 -4
supervisor|6 -13 12 -3 -3
supply|-3 8 -1 -2 -2
suppo*|4 -4 9 0 0
support|2 -2 9 0 2
support worker|12 -4 0 0 -8
suppr*|-5 -4 -1 -1 12
sur|4 -5 -2 -2 9
surve*|-12 3 3 -1 11
survey|-8 -2 -4 -2 18
surveyor|-3 -4 8 1 -3
susan*|-1 7 -1 0 -5
syste*|-5 10 -4 -5 19
system|-6 11 -3 -2 10
ta|-2 15 5 -3 -13
ta candidature|-14 12 6 -1 -3
table|-3 0 9 -3 -4
tag|3 4 -1 -7 11
tag frau|9 -5 -3 -1 1
tag herr|1 -1 12 -2 -8
tage|-8 -7 6 10 4
tage urlaub|-1 -1 -2 7 -3
tagen|-20 4 -5 5 16
tagen geloscht|-7 -5 -1 -1 13
take|5 12 -2 -6 -6
take anybody|8 -1 -1 0 -5
take part|-12 0 0 0 13
take place|-2 0 11 0 -10
take this|-1 -1 -4 -1 7
take you|8 -3 -2 -2 -1
takeh*|9 3 -3 -1 -7
takehome|9 3 -3 -1 -7
taken|5 -4 11 -3 -4
takes|3 9 -4 1 5
takin*|13 -3 -4 -2 -9
taking|13 -3 -4 -2 -9
tal|0 -6 8 -2 -1
talen*|6 -6 -7 -7 3
talent|4 -9 -6 -4 7
talentos|11 -4 -2 -1 -4
talentpool|-7 3 -1 -1 10
talk|5 -1 16 -1 -15
talke*|6 -3 -6 12 -9
talked|6 -3 -6 12 -9
talked about|-2 -2 -4 13 -4
talked it|8 -1 -2 -1 -4
talking|4 2 1 -1 -7
talks|-6 -1 0 0 8
tambe*|10 -4 -2 -1 -3
tambem|10 -4 -2 -1 -3
tanto|-8 10 -3 -1 3
tarde|-7 5 -1 5 1
tardi*|-1 -3 7 -1 -2
tardive|-1 -3 7 -1 -2
tb|-3 -2 -3 -1 9
tb test|-3 -2 -3 -1 9
te|3 1 -1 12 -21
te avisaremos|-3 7 -1 -1 -1
te chamo|7 -2 -1 -1 -2
te desanimes|8 -4 0 0 -3
te digo|-7 15 -3 -1 -3
te escribo|-5 13 -1 -1 -4
te gaan|9 -2 -3 -1 -3
te ha|-3 -1 7 -1 -2
te llamo|8 -5 1 -2 -1
te mando|-9 -2 5 8 -3
te va|-3 -2 7 -1 -1
tea|-3 5 -4 10 -8
teach*|-3 0 8 1 -4
teacher|-4 1 7 0 -3
team|1 15 8 -4 -4
team and|-3 -5 -1 -1 10
team at|-5 2 10 -1 -6
team has|12 -3 -2 0 -7
team member|2 -1 -7 4 3
team of|9 -2 -1 -1 -4
team will|-8 10 -1 0 -2
teaml*|-4 -5 13 -2 -1
teams|-24 -10 38 -6 -9
teams with|-2 -1 7 -1 -3
teams*|-3 -1 7 -1 -2
techn*|3 -8 32 -1 -18
technical|-3 1 15 2 -12
technician|6 7 2 -2 -11
technique|-1 -6 7 -1 1
tecni*|0 5 10 -2 -8
teile*|-4 7 -3 2 -2
teilen|-4 7 -3 2 -2
teilnehmen|-3 -2 8 0 -3
teilz*|-7 1 0 -1 7
teilzeit|-7 1 0 -1 7
tel|8 0 -1 -3 -7
telef*|-12 15 17 11 -12
telefon|-4 8 2 -1 -5
telefone|-4 7 -1 -1 -1
telefoon|-4 2 -2 9 -5
telep*|-1 -1 17 1 -10
telephonique|-3 -1 10 -1 -5
telet*|-8 -4 -1 13 3
teletravail|-8 -4 -4 12 4
tell|0 7 5 7 5
tell you|0 10 -1 2 0
telt|-4 -1 -1 -2 10
tempo|9 0 0 7 -17
tempo determinato|-2 -2 -2 9 -3
tempo*|-4 1 -1 -3 9
temporarily|-7 8 0 0 -1
temps|0 3 -4 11 -7
ten|0 3 11 -4 -10
ten minutes|-4 -1 10 -1 -4
tenem*|9 3 -4 -4 -8
tenemos|9 3 -4 -4 -8
tenemos tu|-6 11 -3 -1 -1
tengo presente|7 -2 -3 -1 -1
tenha|-5 -2 -1 0 8
tenha sido|-5 -2 -1 0 8
tenta*|-8 -1 -2 5 5
tentar|-5 0 -1 -1 7
ter vindo|7 -2 -1 -1 -3
tera|-7 2 5 -1 1
terca|0 -3 10 -2 -5
term|9 -3 -1 1 -8
termi*|-5 -10 21 -2 2
termin|-21 -8 27 3 -9
termin fur|-5 -2 10 -1 -3
terms|-1 5 1 8 -8
terra|-1 -3 8 -3 -1
terra il|-9 -1 11 0 -1
terre|0 7 0 0 -6
terri*|1 7 5 -4 -10
terug|-3 7 -2 -1 -2
tes|-4 -2 10 -2 -2
test|4 -9 33 -5 -25
test dauert|-1 -2 7 0 -3
test technique|-2 -3 8 -1 -3
teste|16 -2 -5 -2 -7
teste*|-5 -3 19 -1 -9
testergebnis|-1 -2 9 0 -5
testergebnis konnen|-2 -2 9 0 -5
testes e|-3 -3 7 0 -1
tests|9 3 1 -2 -11
tests and|-5 -1 9 0 -2
teu|-1 -4 -2 -1 8
text|1 5 4 -1 -9
texte*|-8 2 4 -1 2
texto|-2 -3 0 -1 7
thank|5 2 -14 -11 -1
thank you|5 2 -14 -11 -1
thank*|9 13 -15 -15 -2
thanks|9 14 -15 -15 -1
thanks for|4 8 -12 -13 6
that|9 -5 -3 1 8
that changes|9 -4 -1 0 -4
that match|10 -4 0 0 -5
that s|1 4 2 7 -11
that the|3 1 -4 8 -4
that they|12 -4 -2 3 -8
that you|6 -15 8 5 9
that yours|-11 -1 -1 -1 13
the|7 -6 0 -6 13
the ad|-1 -1 9 -1 -6
the app|-4 1 0 1 7
the assistant|7 -2 0 0 -4
the associate|-5 -2 0 -1 8
the best|7 -3 1 -4 -3
the board|11 5 -5 -2 -9
the bottom|-3 -1 -2 0 7
the bus|-8 -3 18 -2 -5
the candidate|11 -1 -1 -1 -7
the casting|-5 -2 -1 0 9
the certificate|-5 -2 -1 0 8
the children|7 -1 -1 -1 -4
the client|14 -3 -2 -2 -5
the closing|-8 10 -2 -1 -4
the contract|-3 -1 -1 7 -1
the course|-7 -1 0 0 8
the criteria|-15 0 -1 0 16
the customer|7 -2 -1 0 -5
the data|-5 -1 -1 -1 8
the date|7 -2 -1 0 -3
the day|-5 -2 11 -1 -3
the deadline|-8 2 14 0 -8
the decision|13 -3 -1 -2 -5
the director|10 -1 -2 -1 -6
the doctoral|-7 0 0 -1 8
the employer|3 14 -1 -2 -13
the end|5 1 -5 6 -7
the engineering|-5 -3 -2 -1 11
the festival|8 -1 -1 -1 -6
the firm|9 -2 -1 -1 -4
the first|3 -6 -7 15 -2
the full|-7 -1 2 0 6
the hiring|2 20 0 -3 -14
the home|9 -2 -5 -1 -1
the initial|-8 3 0 0 5
the interest|9 -3 0 0 -6
the interview|4 -3 10 -1 -8
the job|3 3 -7 18 -15
the landlord|-11 -1 -1 0 14
the last|7 -3 -2 -1 -1
the licence|10 -3 -1 -1 -6
the medical|9 -2 -2 -2 -3
the month|-7 3 -1 6 0
the new|0 12 -3 -1 -6
the next|0 -10 5 4 0
the offer|-6 -3 -5 18 -5
the others|0 7 -2 0 -5
the outcome|-2 11 -7 -1 2
the panel|4 0 10 2 -12
the parttime|-4 7 0 0 -2
the person|-1 -3 -2 10 -3
the phone|5 -8 8 2 -8
the position|9 5 -5 11 -16
the post|17 -4 -6 10 -22
the project|9 -2 -2 -1 -4
the property|-6 0 0 -1 7
the public|-6 0 -1 -1 8
the recruiter|11 -2 -3 -1 -6
the reel|9 -2 -2 -1 -5
the rejection|-3 -1 -3 -1 8
the required|7 -1 -1 -1 -3
the right|10 -4 -5 -1 2
the role|11 3 -5 -1 -12
the room|-15 -1 -2 3 15
the salary|-2 -1 0 7 -3
the sales|3 0 7 -1 -9
the same|-4 -1 16 2 -11
the school|2 7 -1 0 -7
the search|10 0 -1 -1 -9
the second|-6 14 -1 -2 -5
the selection|-5 8 -2 0 2
the shift|-5 0 -2 -1 8
the shortlist|-1 -3 -2 -1 7
the shortlisting|5 4 -1 0 -8
the show|-9 -1 0 0 11
the slot|-2 -2 10 0 -5
the standard|-6 -3 -2 -1 12
the status|-3 10 -1 0 -1
the system|-3 -5 -2 -1 12
the takehome|7 -1 -2 0 -4
the team|1 -8 9 0 -3
the test|5 1 5 0 -10
the time|8 -5 -5 -2 0
the trial|13 -1 -2 -3 -7
the university|2 2 1 2 -7
the vacancy|11 -3 -2 -1 -5
the video|3 3 3 -2 -7
the voice|-7 -1 -1 -1 8
the waitlist|-3 -1 -3 -1 8
the website|-7 2 -1 -1 7
the week|-18 13 -3 7 1
them|1 13 -9 -6 11
them i|-4 8 -1 -1 -3
them on|-3 8 -2 0 -3
thema|-9 0 6 -2 3
then|-9 21 10 -2 -4
then we|-7 2 3 0 2
theo|7 -1 -7 -4 5
there|13 1 -2 -6 -13
there isnt|-6 7 0 0 -1
there may|-4 9 0 0 -4
there s|2 9 -3 -3 -2
there was|9 -3 -1 -1 -3
there were|7 -5 -2 3 -2
there*|14 -6 -4 -3 -5
therefore|12 -6 -3 -3 -3
these|-2 2 9 0 5
these next|-4 9 0 0 -4
they|23 -20 -19 -9 7
they have|13 -2 -1 -1 -8
they re|7 -9 -5 -2 11
they ve|20 -3 -4 -3 -13
they went|-4 -1 -2 -1 8
they wont|4 5 -1 0 -8
thing|18 -10 3 -3 -12
thing*|2 5 2 2 -10
things|2 5 2 2 -10
think|7 3 -8 5 -8
think it|9 -2 -2 3 -8
think of|-4 7 -2 0 -1
think*|-3 -2 -2 0 7
thinking|-4 -2 -1 0 7
this|8 -9 -5 -6 13
this address|3 -1 6 2 -8
this alert|-6 -2 -1 -1 11
this confirms|-5 7 -1 0 0
this decision|9 -5 -1 -1 -1
this inbox|-3 9 -1 0 -4
this is|6 5 3 -7 7
this job|9 0 -2 3 -10
this message|4 13 2 5 -11
this notice|12 -7 4 0 -8
this occasion|12 -3 -7 -4 6
this offer|-4 -1 -3 15 -6
this one|17 -4 -4 -2 -10
this position|8 -3 -2 -1 -1
this post|12 -4 -2 -2 -4
this requisition|9 -3 0 0 -5
this role|13 -10 -3 -1 1
this round|-25 -3 -2 -1 31
this time|16 -16 -14 -8 11
this was|-6 -4 -4 0 15
this we|10 -1 -3 0 -6
this week|-24 -4 3 -5 27
this will|-7 4 -1 0 4
this year|8 -2 -6 -4 7
tho|8 -1 -3 -1 -4
those|6 7 5 -1 -10
those who|1 4 4 0 -9
thoug*|14 -1 -9 -4 -5
though|8 -2 -2 -1 -3
thought|11 -4 -2 -2 1
three|-3 17 -5 3 7
three candidates|-7 -1 -1 0 10
three people|-9 5 -1 0 6
thril*|-4 -2 -1 9 -1
thrilled|-4 -2 -1 9 -1
thrilled to|-4 -2 -1 9 -1
throu*|4 1 5 7 -13
through|4 0 5 7 -12
through your|7 -3 2 3 -11
throw|-3 8 -1 0 -3
thurs|-12 -4 17 -2 0
thurs*|-12 -16 23 1 16
thursday|-12 -16 23 1 16
thursday at|-8 -4 10 0 2
thx|9 -4 -3 -2 1
thx for|11 -3 -2 -1 -4
ti|6 2 1 -3 -11
ti chiamo|17 -6 -5 -2 -4
ti va|-5 -2 11 -1 -3
ticke*|4 7 -6 0 -3
ticket|0 8 -5 1 -3
tide|-7 0 5 0 3
tiemp*|2 9 -2 -2 -7
tiempo|2 9 -2 -2 -7
tiene*|-4 -4 3 -2 7
tienes|-4 -4 3 -2 8
tig|-8 -4 -2 -1 15
tijd|-1 -1 8 -1 -5
till|0 15 -4 0 -12
tim|-3 -5 -8 9 7
time|5 -5 18 -9 -9
time for|-1 -2 8 0 -5
time from|-3 10 -1 0 -6
time here|-6 -2 14 -1 -4
time we|10 -3 0 -1 -7
times|-21 0 18 -2 8
times for|-1 1 7 0 -6
timme*|7 -2 -1 -1 -3
tips|-6 -2 1 11 -4
title|-2 -1 -2 1 7
titre|-2 -4 -2 0 8
titul*|0 7 -2 5 -10
titulo|0 2 4 2 -8
tiver|-1 8 1 -2 -6
to|5 -7 -3 -2 14
to a|6 -6 0 -3 8
to accept|-13 -1 -2 7 9
to all|-1 7 0 0 -5
to approve|-6 -1 0 0 8
to attend|-8 -3 6 0 6
to be|1 4 -6 -2 17
to come|-1 -2 12 -2 -6
to confirm|-9 0 5 -3 5
to consider|7 -5 3 -1 -1
to continue|6 -2 7 -1 -11
to decide|-2 7 -1 -1 -3
to everybody|-11 12 -1 -1 1
to extend|9 -4 1 9 -14
to get|-4 13 -5 -2 -1
to go|0 -3 -8 9 8
to hear|2 0 1 -4 7
to hearing|-6 -1 -1 0 9
to hold|4 -2 6 0 -8
to inform|7 -7 0 1 8
to interview|10 -4 4 -2 -10
to invite|-5 -5 12 -1 -4
to it|9 -2 0 -1 -6
to keep|-4 4 0 -2 8
to know|0 -1 -5 -3 10
to learn|9 -4 -1 0 -4
to let|9 4 -6 2 -10
to make|10 3 -2 -1 -10
to meet|-1 14 0 3 -13
to not|11 -4 -1 0 -6
to notify|0 5 1 0 -7
to offer|-1 -6 -1 33 -1
to one|8 -1 -2 0 -4
to our|7 -6 7 3 -10
to privacy|9 0 1 1 -5
to proceed|12 -5 -1 -1 -2
to progress|7 0 -2 -1 -4
to respond|-10 4 -1 -1 8
to say|-1 4 -2 9 2
to see|-2 11 5 -1 -7
to set|-6 -1 11 -1 -3
to share|8 -2 -2 2 -7
to shortlist|6 9 -2 0 -13
to show|-3 -3 -3 -2 11
to so|-8 7 0 0 1
to speak|0 -4 7 -1 -2
to support|-7 0 0 0 7
to take|9 -4 -6 -2 1
to thank|7 -2 -1 0 -3
to the|2 0 11 -3 -7
to turn|-10 7 -1 -1 3
to what|7 -1 0 0 -4
to work|3 -4 -8 4 8
to you|-1 11 2 14 -15
to your|5 -16 -9 7 15
tobi|-7 2 -1 7 -2
tobia*|-2 7 -1 -1 -3
tobias|-2 7 -1 -1 -3
toch|12 -4 5 -3 -8
toch niet|-5 -1 9 -1 -1
today|-7 15 -1 -5 11
toddl*|-1 -1 -1 7 -3
toddlers|-2 -1 -1 7 -3
todos|0 8 -2 -2 -4
todos los|-3 8 -1 -1 -2
toegewezen|-7 -1 0 -1 9
toest*|-3 -3 -1 -1 8
toestemming|-3 -3 -1 -1 8
told|1 2 -6 7 -4
tom|-5 7 0 -3 2
tomor*|-14 -11 25 0 -4
tomorrow|-14 -11 25 0 -4
tomorrow at|-4 -1 8 0 -2
tomorrow s|0 0 7 0 -6
ton|13 -3 0 2 -15
toni|7 -6 0 -3 2
tonig*|-6 -2 -3 7 4
tonight|-6 -2 -3 7 4
took|3 -4 -1 10 -7
tools uk|-1 -3 -2 -1 8
top|-3 8 0 1 -3
topa|-8 -4 -3 7 7
tot|-4 -2 -2 0 12
total*|-7 8 0 -1 0
touch|-6 25 -6 -4 -6
tour|2 -3 7 -1 -6
tout|-7 11 -5 7 -5
toutes|-3 1 4 -3 7
tra|6 -7 -3 -1 6
trac|7 -4 -1 0 -2
track|1 11 1 1 -10
track your|-2 8 -1 0 -5
tradi*|-3 9 -1 -1 5
trage*|-4 10 1 -2 -5
tragerin|-6 9 -1 0 -1
train*|8 -5 5 3 -11
trainee|3 2 8 0 -12
traineeplatze|8 -1 -2 -1 -4
training|9 -7 -5 4 1
trains|-11 4 2 0 6
tran|-6 -3 2 -1 8
tranq*|-5 8 -1 0 -1
tranquilo|-5 8 -1 0 -1
trans*|0 15 4 -2 -5
transcripts|1 7 -1 0 -7
transmettre|-3 -3 -1 0 7
transmise|-6 10 -1 0 -2
transmise a|-6 8 0 0 -1
transport|4 5 1 0 -9
tras|1 -6 -4 1 9
tratt*|2 8 -2 -1 -7
trave*|-5 -5 13 -4 13
travel|-3 -6 6 -4 13
travelling|-5 -2 7 0 1
traze*|-4 -1 7 -1 -1
trazer|-4 -1 7 -1 -1
treas*|8 -2 -2 -1 -4
treff*|-4 9 4 2 -4
treffen|-4 6 3 4 -9
trego*|-3 -4 -1 -1 9
tregor|-3 -4 -1 -1 9
tres|9 -4 -5 0 0
trevo*|-2 7 -2 -1 -3
trevor|-2 7 -2 -1 -3
trial|11 -2 16 -4 -21
trial shift|0 0 10 -2 -9
tried|-3 -3 -4 -1 11
trois*|8 -1 -1 -1 -6
trotz*|17 -8 -6 -4 0
trotzdem|17 -8 -6 -4 0
trotzdem alles|-5 -1 -1 -1 7
trotzdem danke|16 -3 -3 -3 -6
troub*|-1 -1 7 -1 -6
trouble|1 0 8 -1 -9
trouv*|7 -5 -6 9 -4
trouverez|-3 -2 -1 7 -1
trova*|10 -3 -6 -5 4
trovato|10 -3 -5 -4 1
trovato il|-2 -2 -2 0 7
trust|10 -8 3 -1 -7
try|17 -10 -4 -3 0
try us|9 -5 -2 0 -2
tu cv|5 16 -6 -4 -10
tu hoja|-5 -1 -1 -1 7
tu opinion|-3 -3 -1 -1 7
tu perfil|-8 7 2 -3 3
tu postulacion|-2 7 -1 0 -3
tu proceso|-7 -3 9 -1 2
tu veux|8 -2 -2 -2 -2
tu videoentrevista|7 -1 -1 -1 -3
tua|-2 13 -2 -4 -4
tua candidatura|-2 11 -5 -3 1
tudo|0 6 -1 3 -7
tue|-3 -2 9 0 -2
tues|-7 -2 13 1 -5
tuesd*|-5 0 9 0 8
tuesday|-6 0 9 0 9
tun|-3 -4 0 0 8
tuo|-5 -9 6 6 3
turn|-6 12 0 0 4
turne*|-17 6 -5 4 13
turned|-17 6 -5 4 13
turno|-8 -8 -3 8 14
tusse*|-6 9 3 -1 -5
tut|8 -2 -2 -1 -3
tvl|-3 8 -2 0 -2
two|4 2 -18 4 14
two and|-3 7 -2 0 -3
two reviewers|7 -1 -1 0 -5
two weeks|-3 7 -1 0 -3
twoli*|-5 -1 -1 -1 9
u|10 -14 -3 -10 16
u behaalde|8 -4 -1 -1 -2
u niet|16 -1 -3 -2 -9
uber|1 7 3 -5 13
uber die|-8 1 5 -3 5
uberb*|-5 -1 0 0 7
uberm*|-4 11 -1 0 -4
ubermittelt|-6 12 -1 0 -4
ubern*|-6 2 -3 -1 12
ubernehmen|7 -3 0 -2 -1
ubert*|7 -2 -2 -1 -2
ubertragen|7 -2 -2 -1 -2
uberz*|2 -5 7 -2 -3
uberzeugt|-5 -4 10 -1 0
ubrig*|-6 0 -3 1 8
ubrigen|-6 0 -3 1 8
ufficio personale|-6 8 -2 -1 1
uhr|-13 -5 41 -7 -15
uhr zu|-2 -5 9 -1 -1
uhr zum|-5 -2 10 -1 -2
uhr zuruck|-6 12 -1 -1 -4
uhrze*|-3 2 8 -1 -5
uhrzeit|-3 2 8 -1 -5
uit|-4 -9 13 -4 6
uit voor|2 -5 11 -2 -6
uitei*|10 -3 -2 -1 -4
uiteindelijk|10 -3 -2 -1 -4
uiter*|-6 10 -2 0 -3
uiterlijk|-4 7 -1 0 -1
uitgenodigd voor|0 -3 7 -1 -3
uitno*|7 6 3 -2 -12
uitnodigen|7 7 -3 -2 -8
uitsc*|-4 -2 -1 -1 10
uitschrijven|-4 -2 -1 -1 10
uitzendgroep|-2 -4 -1 -1 8
uk|3 -7 -2 1 10
ultim*|-2 -7 5 2 3
ultima|-2 -2 8 -1 -3
ultimo|-3 -5 -3 4 7
um|-4 -10 32 -3 -1
um cliente|-3 -3 -3 -1 10
um die|11 -3 -4 -1 -2
um etwas|-11 6 -1 -1 7
um verstandnis|0 7 -1 -1 -4
uma|10 -3 8 -5 -12
uma entrevista|-6 1 8 -1 -2
uma pessoa|7 4 -3 -4 -4
uma vez|-2 -4 7 0 -1
umfra*|-3 -5 -2 0 12
umfrage|-3 -5 -2 0 12
un|4 -7 3 -12 3
un abrazo|9 -4 -1 -1 -2
un altra|5 -7 -10 -5 18
un altro|3 -8 5 -4 5
un autre|-4 -2 -3 -2 13
un chico|7 -2 -3 -1 -2
un entretien|-6 1 10 -2 -4
un equipo|-6 8 0 0 -1
un processus|-4 -1 -2 0 7
un test|-5 -4 15 -1 -4
una|11 -11 4 1 -13
una entrevista|-2 -2 7 -1 -2
una persona|15 -6 -4 -1 -4
una respuesta|-4 7 -1 0 -3
unabl*|-1 -6 5 5 10
unable|-1 -6 5 5 10
unable to|-1 -6 5 5 10
unani*|1 -2 -3 11 -6
unanimous|-2 -2 -3 11 -5
unas|-7 8 -1 2 -2
und|5 10 -3 -4 -3
und bitten|-5 -3 -5 -1 13
und das|4 -3 -2 7 -4
und die|6 -10 8 -2 -3
und du|-5 -5 0 0 10
und kann|8 -4 4 0 -6
und kommen|-2 7 -2 0 -2
und wir|10 -9 0 -2 0
und wurde|-6 1 8 -1 -2
under|-2 21 -7 -1 -5
under review|-17 21 -1 0 -2
under*|-11 5 2 2 11
understand|-15 4 3 -2 14
understand that|-7 -2 0 0 9
une|9 -9 -4 -11 13
une reponse|-7 6 -1 0 2
unfor*|-1 -9 10 3 12
unfortunately|-1 -10 11 3 13
unfortunately i|-13 6 10 1 -5
unfortunately the|-11 -1 7 2 3
unfortunately we|2 -9 0 -2 13
ungut|13 -8 -1 0 -3
union|-3 1 -3 -1 7
unive*|-1 11 1 13 -10
universidade|-6 -3 -1 7 3
unles*|-1 -3 2 0 7
unless|-1 -3 2 0 7
uns|5 10 1 4 -9
uns auf|1 -4 -3 8 2
uns bei|-6 9 -1 0 -1
uns die|8 -3 -1 -1 -3
uns eingegangen|-4 7 -1 0 -2
uns erhalten|-5 -2 -1 -1 8
uns fur|1 -5 -6 4 10
uns gegen|11 -1 -2 -2 -6
uns ihnen|-5 -1 -1 11 -5
uns ihre|-5 -3 2 -1 7
uns ist|-3 -2 -2 -1 7
uns nicht|7 -5 -1 0 -1
uns sehr|7 -2 -2 3 -6
uns sie|-2 -3 7 -1 -1
uns so|-2 7 -1 0 -4
uns uberzeugt|-7 -2 12 0 -2
unser|-3 -4 13 2 -4
unser gesprach|-3 -1 8 -1 -2
unser programm|-5 -1 -1 0 7
unser*|7 -2 -7 -6 -5
unsere|7 10 -9 -4 6
unsere entscheidung|-2 -6 0 -1 8
unserem|9 -5 -4 -1 -6
unserer|3 -4 -5 -4 12
unserer entlastung|12 -4 -1 -1 -7
unsub*|-15 -11 -6 -2 28
unsubscribe|-15 -11 -6 -2 28
unsuccessful as|-6 -3 -1 -1 10
unsuccessful we|-5 -2 -1 -1 8
unter|-3 7 11 4 -8
unter der|-2 4 6 -1 -7
unter*|3 15 0 1 -10
unterlagen|6 13 -3 -7 -7
unterlagen liegen|-6 9 -1 -1 -1
unterschreiben|-4 9 -2 2 -5
until|-6 21 -9 12 8
until it|-2 -3 -3 0 9
until the|-9 11 -3 11 -7
until you|0 -2 0 7 1
unver*|-7 4 -1 0 5
up|5 -4 6 -9 -4
up a|-5 -1 8 0 -2
up for|11 3 -4 -1 -9
up in|-2 -7 4 -1 8
up to|-5 7 0 4 -4
updat*|9 -6 -2 -4 6
update|11 5 -4 -3 0
update your|0 0 0 -1 7
updated|3 -10 -1 -2 11
updated cv|-6 -3 1 -1 9
updated resume|-5 -3 -1 -1 10
updated your|8 -3 0 0 -4
uploa*|-8 -2 -7 0 16
upload|-8 -1 -4 1 13
ur|20 -4 -3 -2 -11
uren|9 -2 -1 -1 -5
urgen*|1 -2 -2 -2 9
urlau*|-18 8 -5 13 2
urlaubsbedingt|-5 -1 -1 -1 8
us|2 23 1 5 8
us about|-8 -2 1 -1 10
us after|-3 7 -1 0 -3
us again|11 -5 -2 0 -3
us and|-5 -4 7 1 2
us know|-16 -8 9 6 9
us on|5 0 7 1 1
us the|-5 -2 -4 -1 11
us through|-8 0 -1 0 10
us within|-5 9 0 0 -4
us your|-9 3 1 -1 6
use|-3 -1 -2 4 12
use your|4 2 -2 2 -8
used to|7 -1 -1 -1 -5
using|-5 -1 -1 -1 8
usted|7 3 -1 2 -11
uteis|8 -3 -1 -2 -3
utent*|-3 7 -2 -1 -2
utente|-3 7 -2 -1 -2
utrec*|-7 -3 1 -1 10
utrecht|-7 -3 1 -1 10
uur|-16 -15 39 9 -3
uur op|-4 -2 9 -1 -3
uw|10 4 -15 -11 12
uw kandidatuur|-1 7 -2 -1 -4
uw sollicitatie|3 8 -3 -1 -5
ux|9 -4 -3 5 -6
ux designer|9 -3 -2 1 -3
v|8 -11 5 3 -6
va|-7 9 27 -5 -19
va a|9 -2 -4 -1 -3
va bene|-8 -3 14 -1 -2
va bien|-4 -2 8 -1 -1
vacan*|15 0 -5 -7 -9
vacancies|7 -4 -1 -1 0
vacancy|10 7 -2 -4 -12
vacant|-2 -4 -1 -1 8
vacante|16 -11 4 -1 -9
vacante de|8 -2 -1 0 -3
vacantes en|-1 -3 1 -3 7
vacat*|10 5 -6 -6 -3
vacature|20 6 -8 -5 -17
vacature voor|8 -4 0 -1 -3
vacatures|-4 -2 -3 -2 16
vaga|10 -2 -10 -8 3
vaga de|15 -2 -11 -8 3
vagas|1 -4 -4 -3 11
vai|5 -3 0 9 -10
vakan*|-5 8 -6 4 0
vakantie|-5 9 -2 -1 -1
vakanzen|-5 -2 -1 0 8
vale|0 11 -7 2 -6
valid|-5 8 -1 -1 0
valid*|-18 14 -3 1 5
valida|-8 12 -1 0 -2
valor*|11 3 -5 -2 -7
value|-1 -1 0 7 0
value*|-13 3 10 -1 2
values|-7 3 10 -1 -5
valut*|-12 5 -2 -2 15
vamos|19 -9 -6 -3 -2
vamos a|6 -7 -2 -1 5
van|1 12 -1 0 0
van de|-5 10 -3 6 -3
van je|-7 -2 0 2 7
van ons|-8 18 -1 -3 -4
van rooij|-2 7 -2 -1 -2
vanes*|10 1 -3 -2 -6
vanessa|10 1 -3 -2 -6
vanho*|-1 -4 -3 7 0
vanoc*|7 -2 -1 -1 -4
vanochtend|7 -2 -1 -1 -4
vanto*|-4 -2 -2 0 7
vantor|-4 -2 -2 0 7
vast|-3 -2 -2 10 -2
vc|-5 -5 4 -2 9
ve|6 -12 0 -5 -2
ve already|-5 -6 -3 -1 14
ve applied|-3 7 0 0 -4
ve been|-10 -2 13 4 0
ve decided|5 -8 -5 0 15
ve done|1 -2 8 -1 -5
ve filled|9 -1 -1 0 -5
ve had|11 5 2 -3 -15
ve hired|-4 -1 -1 -1 8
ve not|9 -1 1 -1 -9
ve offered|-6 0 -1 -1 8
ve questions|-2 -1 -1 7 -3
ve said|8 -1 -1 -1 -4
ve sent|-3 -2 -2 -1 8
veder*|-5 -1 10 -1 -4
vedere|-5 -1 10 -1 -4
veel|11 -11 -6 -3 9
veel plezier|0 -4 -3 -2 9
veel succes|8 -6 -3 -1 3
vehic*|-4 2 -2 7 -3
vehicule|-4 -2 -2 7 1
veja|0 -6 -2 -2 10
vende*|-8 4 3 -2 3
vendr*|-4 -4 8 1 -2
vendredi|-4 -4 8 1 -2
vener*|-8 -8 19 -2 -1
venerdi|-8 -8 19 -2 -1
venir|-3 -4 9 -2 0
venir*|-7 -4 9 -1 4
venire|-5 -3 10 -1 -2
ventu*|-3 -2 -3 -1 8
venue|-9 -2 8 -1 6
ver|1 9 -5 -2 -3
veran*|8 -10 -3 -1 6
verbi*|-4 7 -1 -1 -2
verde*|17 -1 -2 -6 -15
verder|16 -3 0 -5 -13
verfa*|2 22 -4 -5 -12
verfahren|4 10 -6 -3 -4
verfahren ausgeschlossen|-4 9 -1 0 -3
verfahrens|-1 9 1 -1 -7
verfu*|-7 -7 -3 -2 19
verfugbar|-11 -3 -2 -1 18
verge*|12 -7 -2 -9 2
vergeben|9 -13 3 -7 8
vergeet|-2 8 -1 0 -5
vergeet niet|-2 8 -1 0 -5
vergl*|7 -1 -1 0 -4
vergo*|7 -6 -2 5 -4
verhi*|-5 -2 13 -2 -4
verhindert|-4 -2 8 -1 -2
verif*|-13 -14 -2 -2 28
verified|-2 -7 -1 0 10
verify|-4 -1 -1 -1 7
verify your|-4 -1 -1 -1 7
verka*|10 -2 0 -1 -6
verke*|-3 9 -1 -1 -4
verkl*|-3 -3 -2 -2 10
verklaring|-3 -3 -2 -2 10
verlangert|-1 -4 -2 0 7
verlo*|-8 0 8 0 5
verloopt|-6 -7 7 -1 7
verloopt over|-5 -6 3 -1 9
vermi*|-7 4 -1 -1 5
verpl*|-9 1 0 -1 9
verra|-12 16 6 -2 -9
vers|-6 19 -4 -3 -5
vers vous|-12 19 -3 -2 -3
versa*|3 -2 -2 9 -6
versand|-2 0 0 9 -5
versc*|-4 -1 12 -1 -1
verschieben|-4 -2 12 -2 -4
verse*|-7 5 0 2 3
versenden|-8 5 -1 0 5
versenden wir|-8 5 -1 0 5
versicherungen|-3 7 0 3 -6
versp*|-9 4 -2 -1 8
versprechen|-9 1 -1 0 10
verst*|3 15 -5 0 -5
verstandnis|5 9 -7 -1 -4
verstandnis dass|-2 8 -1 -1 -3
verstuurd|-4 12 -2 -1 -4
versu*|-4 -1 1 -2 7
vertr*|-1 -5 -11 33 -10
vertrag|-16 -5 -7 35 -7
vertraging|-6 11 -1 -1 -2
vertrauen|8 -2 -2 -1 -3
verwa*|-5 20 3 -1 -11
verwachten|-4 9 -2 -1 -2
verwi*|0 -2 -2 -1 8
verwijder|-3 -1 -1 -1 7
very|7 -8 5 3 -7
very keen|0 0 7 0 -6
verzo*|-12 11 -4 11 3
verzogert|-10 2 -2 7 2
verzogert sich|-6 9 -1 0 -2
verzogerungen|-6 8 -1 0 -2
verzogerungen kommen|-6 8 -1 0 -2
vets|-4 8 -1 0 -3
veut|-6 2 -4 10 -3
veux|9 -3 -3 -2 -2
vez|22 -11 -2 -7 -5
vi|-3 -6 1 -3 12
vi ringrazio|-3 -1 -4 -1 10
via|-5 -4 12 2 6
viaja*|-6 11 -2 -1 -2
viajando|-6 11 -2 -1 -2
viajando e|-6 11 -2 -1 -2
vice|-3 -1 -3 -1 8
vicen*|7 -4 -3 -1 1
vicin*|7 -2 -1 0 -3
vicino|7 -2 -1 0 -3
vicino a|7 -2 -1 0 -3
video|-4 10 26 -4 -21
video interview|3 -1 8 -1 -9
video*|0 -5 20 -2 -10
videoentrevista|7 -1 -1 -1 -3
viel|4 -4 -2 -3 7
viele|10 -5 0 2 -9
viele*|2 7 -2 -7 19
vielen|2 7 -2 -7 19
vielen dank|2 5 -1 -7 20
viens|1 -4 11 -3 -4
viern*|-8 -4 5 6 2
viernes|-8 -4 5 6 2
view|-6 -2 -5 -3 23
view on|-4 -6 -1 -1 12
viewe*|-16 7 -3 -2 14
viewed|-15 8 -3 -2 12
viewed your|-11 1 -2 -1 13
viewi*|-9 0 0 0 10
viewing|-9 0 0 0 10
vigen*|-9 7 5 -1 -2
vigente|-11 7 6 0 -2
vikra*|-1 -3 -2 -1 7
vikram|-1 -3 -2 -1 7
vimos|3 -10 0 -2 10
vindo|7 -2 -1 -1 -3
virtu*|0 -9 12 -1 0
visa|-9 -4 4 -1 10
visio|-6 -2 11 -1 -2
visit*|8 -4 2 -7 3
visita|-6 -1 -2 -2 12
vite|-8 -2 -2 4 7
viu|7 1 -2 -2 -4
viva|-1 -9 -2 -1 13
voce|-6 -14 -1 6 28
voce avancou|-6 -5 15 -2 -3
voce ja|-3 -2 -1 -1 7
voce participou|-6 -1 -1 -1 9
voce se|-7 10 -1 -1 -2
vogt|8 -3 -3 -2 -1
voice|-5 -1 -1 -1 8
voici|-4 -2 7 -1 0
voir toutes|-3 -2 -1 -1 7
vol|16 -7 1 -3 -6
voldo*|-4 12 -2 -1 -5
voldoet|-3 9 -2 -1 -4
volge*|4 7 2 -1 -12
volgend|13 -5 -4 -3 -1
volgend jaar|8 -3 -2 -2 -1
volgende|-7 10 10 -3 -8
volgende week|-4 13 -3 -2 -4
voll|-7 0 -4 -2 13
volum*|-1 12 -3 -1 -5
volume|0 9 -1 0 -5
volun*|9 1 -4 -1 -6
volunteer|10 1 -3 -1 -7
vom|22 -5 -6 -6 -11
von|-1 19 -7 -1 -2
von dir|-12 -1 -1 4 10
von ihnen|-10 -3 -1 -2 15
von mir|-6 -3 -3 8 3
von uns|-10 17 3 -3 -1
von weiteren|7 -2 -1 -1 -3
vonden je|7 -3 -1 -1 -1
voor|6 -13 8 -14 9
voor de|16 -3 -6 0 -18
voor een|5 -9 4 -4 6
voor het|4 -7 15 -5 -6
voor je|11 -15 9 -4 -4
voor onze|1 -1 7 -1 -5
voor vrijdag|-4 -4 7 2 -1
voors*|-2 -3 0 10 -5
voorstel|-4 -2 0 10 -4
vor|-12 -6 2 0 22
vorau*|7 -2 3 -3 -3
voraussetzung|7 -4 0 0 -2
vorbe*|4 -1 5 7 -16
vorbei|8 1 -5 1 -5
vorhe*|-9 10 5 0 -6
vorher|-9 10 5 0 -6
vorla*|-6 0 0 0 7
vorliegen|-4 9 -2 0 -3
vorme*|8 -3 -1 -1 -3
vorst*|4 8 1 -7 -5
vorstellungsgesprach|-2 -4 7 -2 3
vos|8 -13 -5 -6 16
vos coordonnees|10 -5 -2 -1 -2
voss|-14 12 0 3 -1
voted|11 -3 -4 8 -12
votre|1 8 -5 -10 26
votre candidature|9 5 -2 -6 -6
votre compte|-4 -2 -1 0 7
votre cv|7 3 -4 -2 -4
votre demande|-8 0 -2 -3 15
votre dossier|-4 0 -5 -3 16
votre rendezvous|-4 -3 0 -3 10
votre reponse|-6 -1 -1 11 -3
votre retour|-5 -1 0 -1 7
vou|-7 12 -2 -1 -2
vous|-3 3 3 -6 18
vous avez|2 -3 -4 -3 11
vous dire|-3 7 -1 -1 -2
vous etes|-5 -7 4 4 5
vous informons|9 -2 -1 -1 -6
vous nous|7 -1 -1 -1 -4
vous pouvez|-2 -1 -2 -1 7
vous propose|-3 -1 7 -1 -2
vous proposer|0 -3 -2 11 -5
vous proposons|-3 -1 7 -1 -2
vous remercions|9 -3 -3 -1 -3
vous si|-4 7 0 0 -3
vous trouverez|-3 -2 -1 7 -1
vragen wij|-2 -2 -3 -1 8
vragenlijst|-3 -2 -2 -1 8
vrien*|3 10 -2 -4 -3
vrij|7 -3 -1 0 -3
vrijd*|-6 10 11 -3 -7
vrijdag|-6 11 9 -3 -7
vu|-1 -2 -3 9 -3
w|-3 14 -2 0 17
w d|-4 12 -4 2 18
w m|-6 0 1 -1 7
w the|-2 7 -2 0 -3
waaro*|1 -4 -2 -2 7
wacht*|-2 -9 -3 -1 15
wachter|-1 -5 -1 0 7
wahl|2 5 -3 4 -8
wahre*|-3 -2 -2 -1 7
wahrend|-3 -2 -2 -1 7
wahrend der|-3 -2 -2 -1 7
wait|-6 10 -4 5 -5
waiti*|-21 12 -3 -1 13
waiting|-21 12 -3 -1 13
waiting for|-9 7 -1 -1 4
waitl*|-3 -1 -3 -1 8
waitlist|-3 -1 -3 -1 8
walk|-10 -2 10 0 2
walk round|-3 -2 7 0 -3
want|-1 12 4 23 -17
want it|-9 -4 -4 25 -7
want to|-2 7 9 -1 -10
want you|0 2 2 4 -9
wante*|17 -3 -6 -3 -11
wanted|17 -3 -6 -3 -11
wanted to|10 -2 -3 -2 -4
wanti*|-3 -2 -1 -1 7
wanting|-3 -2 -1 -1 7
wanting to|-3 -2 -1 -1 7
wants|-10 9 9 -2 -6
wants to|-8 9 10 -1 -10
war|13 -6 -3 2 -9
ward|12 -4 0 0 -8
ware|-13 2 -4 7 6
ware der|-3 -1 0 9 -4
waren sie|-4 -3 0 -1 9
warst|18 -5 -7 -5 -1
warte*|-1 -1 -4 -3 10
warteliste|-9 1 -3 -1 12
warten|8 -2 -1 -2 -2
was|12 -18 -17 -6 14
was a|8 -4 -7 2 6
was declined|-2 -2 -2 -1 7
was filled|7 -2 -1 0 -4
was good|7 0 -1 0 -4
was intended|-3 -1 -1 0 7
was not|5 -16 -7 -2 18
was passiert|-4 1 7 0 -3
was sent|3 9 1 1 -2
was super|8 -1 -2 -1 -4
was unanimous|-2 -2 -3 11 -5
was very|-6 0 0 0 7
wasnt|-13 -2 1 -4 20
wat|3 9 0 3 -11
watched|11 -2 -3 -1 -5
way|5 12 -9 -1 -6
we|10 -9 -8 -5 11
we appreciate|9 1 -3 -2 -7
we are|-2 -11 7 12 12
we arent|-2 -1 -4 -1 8
we bellen|-6 7 0 -1 0
we bewaren|8 -3 -1 -1 -3
we bieden|-3 -1 -2 7 -1
we can|-7 -2 9 8 1
we cant|-10 -9 1 5 22
we could|-5 -2 -2 3 7
we couldnt|-14 -3 -4 4 17
we d|-4 -4 22 12 1
we decide|-4 -1 7 0 -1
we decided|9 -4 -1 0 -3
we did|9 -1 -1 -1 -6
we do|11 -1 -1 -1 0
we dont|11 2 1 1 -14
we encourage|7 -3 0 0 -2
we ended|8 -1 -2 -1 -4
we gaan|12 -5 -2 -1 -4
we get|-1 8 -2 -1 -4
we had|6 -6 -3 -5 13
we have|11 4 -5 -8 -10
we havent|-8 13 -3 -2 1
we hebben|17 -2 -10 -7 -5
we helaas|-6 1 -2 0 7
we hired|15 -5 -2 -1 -6
we hope|-10 2 -3 -2 19
we know|13 -1 -3 -1 -9
we liked|-5 -1 13 -1 -6
we ll|-7 19 4 -1 -1
we may|-4 7 1 0 -4
we met|11 -3 -2 -2 -4
we need|18 -2 -5 -3 -8
we nog|-9 1 1 -2 8
we now|-7 1 -1 -1 8
we r|12 -2 -1 -1 -8
we ran|-8 -1 0 -1 10
we re|9 12 -7 -5 -9
we receive|-13 11 -1 -1 4
we received|-1 -1 -2 0 10
we regret|1 -4 -4 -5 15
we run|10 0 -2 0 -8
we talked|1 -2 -4 12 -6
we thank|10 0 -2 0 -8
we turned|-3 -1 -1 7 -2
we ve|14 -20 -13 -6 -2
we want|-4 1 -3 9 -4
we were|8 -9 7 -6 4
we will|-4 18 7 0 -5
we wish|4 0 -2 -1 7
we wont|16 -10 -4 -3 -7
we would|-9 -7 4 13 8
we zitten|8 -2 -2 -1 -2
wear|-9 -2 18 -1 -6
websi*|-5 -2 -5 -1 17
website|-5 -2 -5 -1 17
wed|-6 -2 12 -1 -2
weddi*|-3 7 -1 0 -2
wedding|-3 7 -1 0 -2
wedne*|-19 0 21 1 -1
wednesday|-19 0 21 1 -1
weds|-13 -6 20 5 -9
week|-10 34 -5 4 9
week after|-3 -2 0 7 -3
week and|11 1 -2 -1 -10
week of|-9 12 -1 -1 -1
week vrijdag|-5 9 -2 -1 -2
weeke*|2 15 -5 -4 -7
weekend|0 14 -5 -4 -5
weeks|-9 20 -7 1 3
weeks ago|-6 -4 -1 -1 12
weerhouden worden|-7 8 -1 0 -1
weg|24 -12 -4 -6 -8
wegen|-5 10 -5 -1 1
weihn*|-8 3 -1 -1 7
weil|11 -6 0 -3 -1
weit|8 -3 -2 -1 -1
weite*|0 4 -1 -10 14
weiter|-1 7 2 -5 2
weiter berucksichtigen|-3 -3 8 0 -1
weiter im|-3 8 -2 -1 -2
weitere|-6 3 -2 -2 9
weiteren|11 -7 -5 -3 5
weiterhin|-8 5 0 0 3
weken|4 7 -1 0 -7
wel|9 2 -3 -1 -6
welco*|-3 -10 -6 -3 23
welcome|-2 -8 -6 0 19
welcome an|-5 -1 -1 -1 7
welcoming|-3 0 0 -3 7
well|-2 4 13 4 -8
welli*|-4 -1 9 -1 -3
wellies|-3 -1 8 -1 -3
wen|27 -7 -6 -3 -10
wenig*|-2 -4 0 0 7
wenn|4 7 -5 6 -6
wenn du|12 0 -7 3 -10
wenn es|-13 3 5 -1 6
wenn sie|-2 -8 -2 7 8
went|15 -5 -11 -8 1
went with|0 -4 -5 -3 13
wer|-6 14 5 -3 -7
werde*|1 12 0 -5 13
werden|1 13 1 -5 11
werden da|-2 -4 -2 -1 9
werden ihre|-8 4 -1 0 5
werden nach|-2 7 -1 0 -4
werden nicht|2 3 0 5 -7
were|16 -27 -8 -5 12
were not|8 -13 5 -4 3
were overwhelmed|7 -1 -2 -1 -4
were unable|-10 -2 2 -3 13
were unsuccessful|-7 -4 4 -1 8
weren*|11 -8 -4 -4 7
werent|11 -8 -4 -4 7
werk|13 -5 -2 -1 -4
werke*|8 -3 -2 0 -3
werken|8 0 -2 -1 -5
werkt*|-4 11 -3 -1 -3
werkz*|0 -7 0 -1 8
westm*|-5 1 0 2 7
weten|-12 11 2 4 -1
what|1 6 6 4 11
what happens|-7 6 0 0 2
what is|-4 -5 -1 0 10
what it|-3 -2 -5 -1 11
what the|-1 2 8 -2 -6
what we|3 -2 2 7 -8
whats*|-6 15 -4 -3 6
whatsapp|-5 11 -3 -3 8
when|9 16 1 -5 -18
when a|-8 4 -1 0 5
when the|1 9 -2 -1 -7
when you|7 1 3 -1 -10
where|-6 -2 2 -3 14
where we|-7 7 -1 0 1
where you|-5 -6 -2 -2 15
wheth*|-13 1 -4 -2 16
whether|-13 1 -4 -2 16
which|5 9 7 -4 -12
which i|-3 9 -2 -2 5
which would|-4 -2 11 -1 -4
which you|7 -1 -1 -1 -4
while|-2 12 -5 3 -1
who|12 -7 -3 -10 -8
who apply|-1 8 0 0 -6
who can|12 -4 -4 -1 -2
who has|16 -5 -3 -2 -7
who have|-6 8 -1 0 -2
who meet|-7 8 0 0 -1
who s|1 -8 -5 -2 14
whole|9 -2 -2 0 -3
whos|7 -2 -2 0 -2
whose|8 -5 -3 -2 0
wider*|0 -3 -1 -2 10
wie besprochen|-3 -6 5 10 -7
wieder|-5 7 -3 -4 8
wij|6 -8 -4 -8 10
wij de|-5 -2 -3 -1 11
will|-1 27 7 -7 -10
will apply|-8 0 0 0 8
will be|-6 17 14 -5 -1
will call|-2 24 -6 -3 -12
will contact|-16 16 -3 5 -4
will end|-7 -1 -1 -1 9
will hold|7 -2 -1 0 -3
will look|-7 9 0 0 -1
will not|11 -14 0 -7 -3
will notify|-6 7 0 0 -1
will of|7 -1 -2 0 -4
will receive|-2 8 0 1 -1
will remain|7 -2 -1 0 -3
will review|-9 11 0 0 -2
will see|-7 1 3 0 2
will take|-8 7 7 0 -6
wills*|-7 6 0 6 -6
willst|-7 6 0 6 -6
windo*|-7 4 6 -1 -2
windows|-2 -1 7 0 -2
winte*|8 -5 -2 -1 0
wir|7 -7 -2 -6 13
wir auf|-4 7 -1 0 -2
wir aus|9 -2 -1 0 -5
wir bedauern|-1 -2 -5 -1 12
wir behalten|7 -2 -1 -1 -3
wir bestatigen|-10 2 -2 -1 11
wir bieten|-4 -1 8 -2 -1
wir bitten|-7 15 3 -1 -8
wir danken|10 -5 -1 0 -3
wir die|8 -5 -1 0 -1
wir dir|2 7 -5 3 -5
wir einen|-7 6 6 0 -3
wir freuen|-10 -4 -6 26 3
wir fur|-7 1 1 -1 6
wir gerade|-5 -4 0 0 10
wir gern|7 -3 -1 -1 -2
wir haben|10 -1 -14 -5 -4
wir ihnen|9 0 -11 -2 6
wir ihr|-8 5 2 -1 1
wir ihre|3 -7 3 -1 5
wir ihren|-4 -2 -7 3 10
wir keine|-6 -5 0 -2 13
wir mit|7 -4 -1 -1 -1
wir mochten|-10 -5 7 12 -3
wir nicht|8 -1 1 0 -9
wir noch|1 2 -7 4 -1
wir schauen|-6 8 -1 0 -1
wir sie|-5 0 12 -4 3
wir uns|12 -5 -1 5 -16
wir von|8 -2 -3 -1 -2
wir zu|-5 7 -1 -1 0
wir zum|7 -1 -3 0 -2
wird|-4 17 -8 -4 11
wird gepruft|-3 7 -1 0 -3
wirkl*|9 -2 -2 -1 -4
wirklich|9 -2 -2 -1 -4
wish|3 -6 -4 -5 17
wish you|0 -2 -6 -4 19
wishe*|2 8 -4 -2 -2
wishes|0 8 -4 -1 -1
wisse*|-1 7 0 -1 -4
with|8 -12 -1 -5 13
with a|0 -14 -9 2 25
with an|9 -4 -4 -1 1
with another|-18 -2 -4 -2 29
with me|-1 5 6 -3 -7
with more|-6 0 -1 0 7
with my|-5 -1 -3 -1 10
with other|7 -2 -1 0 -1
with our|7 -8 5 -3 2
with reference|9 -3 -1 2 -7
with someone|1 -2 -3 -2 8
with the|6 5 2 -6 -9
with this|5 -2 6 -1 -8
with three|7 -2 -1 0 -4
with us|1 15 4 -1 -9
with you|2 5 7 2 -14
with your|14 -16 -13 -1 10
with yours|7 -1 0 0 -6
withd*|-2 2 1 -3 10
withdraw|-1 9 -1 -2 -5
withdrawn|-16 -8 3 1 18
withdrawn your|-9 2 -3 -1 10
withi*|-2 11 -4 4 13
within|-2 11 -4 4 13
witho*|1 3 1 0 11
without|1 3 1 0 11
woche|-14 22 -1 7 -2
woche mit|-3 7 -1 2 -5
woche*|-10 10 5 4 -2
wochen|-6 12 -3 5 -5
wochenende|-3 -2 8 -1 -2
woensdag|-7 2 6 1 3
wohnu*|-19 -2 -3 0 24
wohnung|-10 -2 -3 -2 17
wollt*|11 -4 -3 -1 -3
wollte|7 -2 -3 -1 -1
women|-6 -3 -4 -1 15
women in|-7 -2 -3 -1 12
wonin*|-8 -1 -1 -1 11
woning|-8 -1 -1 -1 11
wont|16 1 -11 -7 -11
wont be|14 -5 -8 -5 -6
wont cover|7 -2 -2 0 -3
word|-11 4 -6 0 12
word je|-4 11 -2 -1 -4
worden krijgen|-7 8 -1 0 -1
wordt|8 8 0 -3 -13
work|1 -4 10 2 10
work for|-4 -1 8 0 -2
work out|-1 -4 -2 -1 7
worki*|1 14 -1 0 -7
working|1 14 -1 0 -7
works|-15 -4 18 -2 3
works*|10 -1 0 0 -8
worri*|-8 5 9 -3 -3
worries|-10 0 11 -3 2
would|-4 -16 34 9 -7
would be|11 -2 -3 -1 -7
would have|7 0 -3 -1 -3
would like|-9 -2 22 12 -12
would welcome|-5 -1 -1 -1 7
would you|-21 -8 17 4 9
write|3 12 -3 0 -5
write to|0 8 0 2 -1
writi*|8 -5 7 0 -10
writing|8 -5 7 0 -10
writing to|-4 4 -6 1 7
writing with|12 -1 -2 -3 -7
writing within|7 -2 0 0 -4
writt*|0 -5 17 0 -6
written|0 -5 17 0 -6
wulf|8 -3 -2 0 -3
wunsc*|8 -13 -6 0 12
wunschen|9 -9 -3 -2 8
wurde|10 -15 6 -7 8
wurde automatisch|8 -1 -2 -1 -5
wurde dich|-5 -2 8 0 0
wurde gepruft|12 -7 -2 -1 -2
wurde leider|8 -3 -2 -1 -3
wurde nach|-3 -4 -1 -1 8
wurde sie|-9 -1 11 0 -1
wurde*|3 -13 4 -6 13
wurden|1 -12 5 -5 14
wurden wir|8 -2 -1 -1 -4
x|5 6 4 -8 -6
y como|-6 -3 0 0 9
y el|-3 -3 7 -1 -1
y en|11 -6 -1 -1 -4
y la|-6 -6 -2 1 13
y lo|9 -4 -2 -1 -2
y no|-1 1 7 -2 -4
y por|13 0 -4 -2 -8
y te|-8 10 1 -2 -1
y un|-4 7 0 0 -2
ya|14 -1 -7 -10 -1
ya no|-5 -8 -1 -1 15
ya se|-5 9 -1 -1 -3
ya tenemos|-2 11 -3 -1 -4
yann|7 -3 -2 -1 -1
yara|-4 -2 11 -1 -4
yard|7 -8 3 -1 -4
year|17 -6 -14 -3 4
year and|14 -2 -1 0 -11
year but|-8 0 0 0 9
year s|-18 9 -1 0 11
years|10 -18 -3 -3 13
years of|0 -7 -2 -1 13
yes|-10 6 4 28 -12
yes or|-10 3 -4 11 -2
yes to|-2 -2 9 -1 -4
yeste*|7 -11 -7 0 7
yesterday|7 -11 -7 0 7
yet|-12 26 0 -2 -1
yet i|-3 8 -1 -1 -4
yo|3 -4 10 -2 -6
yo luz|8 -2 -2 -1 -4
you|4 -8 4 -4 14
you a|-6 -4 -9 7 18
you about|-1 0 10 -2 -6
you after|-2 -4 -1 0 7
you again|-8 -3 5 0 8
you an|13 -1 -4 -1 -5
you and|8 -4 -3 -3 2
you appeared|-5 -2 -1 -1 9
you applied|14 -19 0 -3 1
you are|0 -1 1 -1 14
you as|4 4 -4 4 -8
you asked|-5 12 -4 5 -8
you at|-6 -2 2 -1 7
you be|-8 -3 7 0 3
you by|-10 3 7 -2 2
you can|-1 10 11 14 0
you cant|-2 -1 8 -2 -3
you come|-6 -3 21 -1 -11
you d|10 -8 0 -1 3
you did|5 -1 8 -3 -4
you directly|-7 11 0 0 -3
you do|-6 -9 23 -6 7
you dont|-16 19 8 -2 -6
you ever|8 -2 -1 -1 -4
you every|-5 -1 -1 0 8
you for|6 4 -11 -11 -4
you forward|9 -2 -1 0 -6
you free|-3 -2 12 -2 -5
you from|-9 3 7 -1 -1
you had|7 -2 -1 1 -5
you have|1 -11 19 -8 12
you havent|-10 1 8 -2 3
you in|1 -1 1 8 7
you interviewed|9 -1 -3 -1 -3
you joining|-2 -2 1 10 -7
you know|5 11 -14 -2 -1
you left|-4 -3 -1 -1 9
you like|-9 -3 5 5 0
you ll|2 14 0 1 -9
you make|-7 3 0 0 4
you may|9 -1 -1 -1 4
you need|-3 5 2 0 7
you on|0 -3 -3 8 7
you out|-8 -4 4 -1 8
you please|-3 -3 -1 -1 8
you re|1 4 9 -2 7
you recently|-8 -4 -3 -1 18
you requested|-8 -2 -2 -1 13
you saved|-7 -4 -1 -1 13
you send|-7 -4 0 1 10
you should|8 0 -2 -1 -6
you start|-3 -3 -3 10 -1
you still|-10 -4 -3 15 3
you that|11 -10 -1 5 3
you the|4 -4 -14 30 -13
you to|2 5 12 3 -11
you told|7 -1 0 0 -5
you up|0 -3 7 -1 -3
you ve|-4 -1 26 3 -8
you want|6 -7 -1 19 -17
you were|17 -7 -11 -1 -7
you werent|18 -6 -4 -1 -7
you who|-3 -3 -4 -1 10
you will|-5 10 3 -2 10
you would|7 2 -2 -1 -5
you yet|-3 8 -2 -1 -3
your|4 -8 -7 -9 19
your answers|-12 3 -3 -1 12
your app|-5 -4 19 -2 -7
your application|4 21 -4 -11 -8
your candidacy|12 0 -1 0 -10
your candidate|7 -1 -1 -1 -3
your circumstances|-8 2 -1 0 7
your claim|-3 -2 -2 -1 10
your company|-7 0 0 0 8
your conditional|10 -2 -1 -3 -3
your contract|-3 -3 -2 7 1
your current|-3 -8 0 2 9
your cv|7 4 8 -4 -11
your decision|-8 -4 -1 0 13
your details|7 -8 -3 5 5
your draft|-4 -4 -1 0 9
your email|-8 9 -4 -1 6
your employment|-8 -4 -3 0 14
your favor|-3 -1 -2 -2 7
your file|-2 9 -1 0 -6
your first|0 -2 -4 -2 8
your form|-7 14 -3 -1 -4
your interest|13 -2 -7 -7 -13
your interview|2 -10 5 0 8
your laptop|-3 -2 -2 -1 8
your last|-7 -3 -2 -1 13
your letter|2 4 2 1 -10
your name|15 -5 -5 -3 -5
your next|7 -3 -1 0 -2
your offer|-12 -5 -4 -5 26
your order|-4 0 -2 0 7
your paper|-9 7 1 -1 1
your password|-2 -3 -1 -1 7
your patience|7 4 -2 -1 -7
your portfolio|10 1 -3 -1 -8
your profile|5 -1 -1 -4 9
your project|-11 -1 0 0 13
your qualifications|0 9 0 0 -6
your quote|-7 -1 -1 -1 10
your referees|-3 -2 -1 0 7
your request|-8 -3 -2 0 17
your score|10 -2 -4 0 -4
your site|-5 -1 -1 -1 9
your skills|11 2 -3 -1 -10
your start|-1 -2 -2 -2 7
your updated|-4 -2 -1 -1 7
your way|7 -1 -1 -2 -3
yours|5 -23 -5 18 12
yours if|-5 -4 -3 20 -8
yours is|-11 -4 5 -1 11
yours isnt|-6 -1 -1 -1 10
youth|7 -1 -1 -1 -4
yr|-4 7 -2 1 -2
yrs|4 -5 -4 -2 7
z|3 -7 2 0 2
zahlu*|-4 0 -3 -1 10
zahlung|-4 -1 -1 -1 7
ze|14 1 -3 -5 -6
zeige*|-4 -3 10 -2 -2
zeigen|-4 -3 10 -2 -2
zeit|-2 12 3 -1 -7
zeit und|8 -3 -1 -1 -2
zeitr*|-1 -2 -3 -2 7
zeitraum|-1 -2 -3 -2 7
zero|7 -3 -1 0 -3
zeugn*|-12 2 -2 -1 13
zeugnisse|-8 0 -3 -1 11
ziegl*|8 -2 -2 -1 -3
ziegler|8 -2 -2 -1 -3
zien|7 -3 -1 0 -2
zimmer|-8 4 3 3 -2
zin|-5 -1 0 0 7
zit|8 0 -4 2 -5
zitte*|14 -4 -3 -2 -5
zitten|14 -4 -3 -2 -5
zitten vol|13 -4 -3 -2 -4
zoals|1 -2 -4 8 -3
zodra|-7 12 -2 -1 -2
zoeko*|-4 -2 -1 0 7
zoekopdracht|-4 -2 -1 0 7
zomer|7 -1 -2 -1 -3
zonde*|-6 3 7 -2 12
zonder|-6 3 7 -2 12
zoom|-8 -6 14 -2 1
zorgk*|-1 -3 9 -1 -3
zu besetzen|8 -3 -1 -1 -3
zu einem|-12 0 18 -2 -4
zu horen|-8 -1 -1 0 10
zu ihrer|-5 -8 -2 -1 16
zu konnen|-3 -2 -2 12 -2
zu mussen|10 -1 -1 -1 -6
zu verzogerungen|-6 8 -1 0 -2
zu weit|8 -3 -2 -1 -1
zug|7 -2 -1 0 -4
zugel*|-3 -2 8 0 -3
zugelassen|-3 -1 8 0 -4
zugesagt|7 -2 -1 0 -3
zulas*|-7 5 -2 0 4
zum|-16 9 18 8 20
zum probearbeiten|-7 -3 18 -2 -5
zum stand|-5 7 -1 0 -2
zur|-4 0 7 0 11
zur stelle|-4 8 -1 0 -3
zur umfrage|-2 -4 -2 0 9
zuruc*|0 5 -4 -1 11
zuruck|3 3 -8 -1 2
zuruck auf|7 -4 0 0 -3
zuruckgezogen|-7 -7 -1 -1 17
zuruckgezogen haben|-6 -6 -1 0 14
zusag*|10 4 -1 -2 -11
zusage|11 1 -2 -2 -8
zusage geben|12 -2 -1 -1 -7
zusam*|8 0 -2 -2 -3
zusch*|-6 7 -3 -1 3
zwar|-17 1 19 -1 -2
zwei|0 7 4 1 -6
zweit*|-5 4 11 -3 -6
zweite|-8 1 14 -2 -5
zwisc*|-3 10 -3 -2 0
zwischen|-6 12 -1 -1 -4
zwolf|9 -2 -2 -1 -4
λ fase|-5 -1 0 0 7
λλ|-4 8 12 2 -6
`;
