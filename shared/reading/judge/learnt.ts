/** What each sign counts for rejection, confirmation, interview, offer and other, in hundredths. Written by `npm run learn`. */
export const learnt = `
|-15 -11 28 -6 4
0|1 -4 -4 2 5
00|-15 -7 33 0 -10
00 12|-3 -1 1 5 -2
00 am|-2 -1 4 0 -1
00 uhr|-2 -1 4 0 0
00 uur|-3 -2 6 -1 0
000|1 -12 -3 13 1
0000|5 1 -1 -1 -4
01|-3 -3 -6 15 -3
01 09|-2 -2 -1 5 0
01 10|-1 -1 0 4 -2
02|-3 6 -4 4 -3
02 2025|-2 2 -2 5 -2
03|-4 5 -2 5 -4
04|4 0 -2 -1 -1
05|-4 1 3 -1 0
06|-5 -3 -2 0 10
07|-1 0 5 1 -5
08|-8 -4 4 8 0
09|0 -3 5 3 -5
09 2025|-2 -2 -1 5 0
1|-39 -13 -14 43 27
1 0|0 -1 -2 -1 4
1 april|-2 -2 -1 5 0
1 august|-3 -2 -1 9 -3
1 oktober|-1 4 -1 -1 -1
10|-15 -1 14 -6 9
10 00|-2 -1 7 -1 -3
10 dias|6 -1 -1 -1 -3
10 minutos|-2 -2 -1 -1 5
100|-4 9 -6 4 -4
11|-24 -6 48 -8 -10
11 00|2 -1 4 -1 -4
11 30|-3 -5 8 -1 1
118|-2 4 -2 4 -3
12|-16 0 13 10 -6
12 months|0 -5 -3 -1 8
128|-1 0 -1 5 -2
12th|-4 -2 4 3 -2
13|-16 7 8 9 -7
13 00|-2 -1 4 -1 -1
14|-16 -4 13 -8 15
14 00|-2 -1 5 -1 -1
14 uhr|-3 -1 6 -1 -2
14th|-6 6 -1 0 0
15|-21 7 26 4 -17
15 00|-1 -1 5 -1 -2
15 8|3 -1 3 -1 -4
15 jours|-1 4 -1 0 -1
15 min|-1 -2 6 -1 -2
15 minutes|-1 -3 -5 -1 10
15 uhr|-6 5 8 -1 -6
150|-3 -2 -3 10 -2
16|-9 -3 15 -1 -1
16 00|-1 -1 4 1 -2
16 uhr|-4 -1 3 0 2
17|-9 -2 8 7 -3
18|-8 3 13 -6 -2
19|0 -5 3 5 -3
1st|-4 0 -1 2 2
2|-21 -3 3 4 23
2 1|1 -4 -4 5 2
2 and|-2 -1 5 -1 -2
2 jours|-3 -4 4 -2 4
2 minutes|-4 0 -2 -1 8
20|-13 1 19 -11 2
20 de|-3 0 7 -2 -2
20 min|1 -3 9 -2 -5
200|-2 0 -1 0 4
2016|-2 -1 0 -1 4
2016 679|-2 -1 0 -1 4
2024|3 9 0 -2 -9
2025|-7 6 3 10 -12
2025 12|0 -1 4 -1 -3
2026|0 0 -2 9 -6
20th|-2 4 -1 0 -1
21|-3 5 6 -2 -6
212|-6 8 3 -1 -5
22|-9 7 6 -5 0
23|-18 -1 13 0 6
23 59|-4 -2 10 -1 -3
24|-11 -7 9 1 8
24 7|0 0 4 0 -3
24 horas|-3 -1 -2 4 2
24 uur|-5 0 4 -1 2
25|11 1 4 -3 -13
26|2 1 3 -1 -4
27|-5 3 -2 5 -1
28|1 -5 -4 2 6
29|-3 -2 -2 3 5
2pm|-2 -2 9 -1 -3
3|-28 -3 18 4 16
3 2|-1 -1 -2 -1 5
3 in|-4 3 -2 0 4
3 weeks|-3 -2 -1 0 7
30|-47 -13 40 2 21
30 06|-3 -1 -2 -1 6
30 09|-1 -3 5 -1 0
30 days|-2 -3 -3 4 4
30 giorni|-2 -1 0 -1 4
30 june|-1 4 -1 0 -2
30 min|-1 2 4 -1 -3
300|0 -4 3 -2 3
31|-9 6 -4 3 3
32|-8 -2 -3 10 4
33|3 0 2 -1 -4
35|-3 -3 8 -1 -1
4|-10 -2 13 4 -4
40|-13 0 4 10 -1
400|-1 -2 1 7 -5
41|-3 1 -1 6 -2
412|-6 -1 5 0 2
42|4 -1 -1 0 -1
45|-12 -6 32 -5 -10
46|-3 -1 -2 7 0
47|2 5 -2 -1 -4
48|-8 -5 4 7 1
48 hours|-2 -1 3 3 -4
4pm|-5 -1 10 -1 -2
4th|-3 1 11 0 -9
5|-17 -9 15 8 5
5 30|-4 -1 5 -1 0
5 6|-1 0 -2 -1 4
50|1 0 -5 8 -3
500|-7 -4 -4 13 2
555|-2 5 -1 -1 -1
59|-4 1 10 -1 -5
5th|-5 -2 8 3 -4
6|-17 2 8 8 -1
6 18|-2 -1 5 0 -3
6 7|-1 0 -2 -1 4
6 de|-5 7 5 -1 -5
6 meses|4 -2 -2 1 -1
6 mesi|-4 -1 -1 7 -2
650|-3 -1 0 5 -1
679|-2 -1 0 -1 4
68 99|-2 0 -1 -1 4
6th|-4 0 6 0 -2
7|-16 -12 11 5 11
7 8|-1 0 -2 -1 4
7 days|-1 -3 -1 -1 6
7 dias|-1 -2 -2 -2 6
700|-3 -1 -1 7 -1
72|-1 -4 -3 3 5
72 hours|-2 -3 -2 -1 8
75|-2 -1 5 -1 -2
8|-12 -2 12 4 -2
8 00|-3 -1 5 0 -1
8 9|-1 0 -2 -1 4
80|-3 2 -3 -1 5
80 100|-1 5 -1 0 -3
800|-2 -3 -1 -1 7
82|-3 6 -1 -1 -1
9|-13 -5 27 -2 -7
9 00|-5 -1 2 -1 4
9 000|-3 -1 -1 0 5
9 10|-1 0 -2 -1 4
9 30|-3 -1 9 -1 -5
9 a|-1 -3 6 -1 -1
9 en|-1 7 -1 0 -3
9 uhr|-1 -3 8 -1 -2
90|0 5 1 2 -7
90 days|0 6 -1 1 -5
900|5 -1 -1 0 -2
95|-1 5 -1 0 -3
99|-5 -2 0 -1 8
<advertising>|-33 -12 -21 -8 72
<applied>|8 37 -3 -41 -10
<appointment>|-6 -8 12 -2 4
<assessment>|30 5 25 -13 -51
<by-applicant>|-30 0 -6 -3 38
<cancelled>|8 2 0 -2 -6
<chosen-others>|68 -56 -46 -29 -19
<closed>|72 -34 -27 -26 -29
<competition>|10 11 1 -4 -19
<concession>|-4 2 4 -2 2
<condition>|-27 44 -10 12 6
<congratulation>|-13 -8 28 2 -9
<contrast>|30 -23 -15 -7 -11
<day>|-44 -14 77 0 -23
<declines-feedback>|7 7 -4 -1 -9
<denial>|25 -40 -23 -16 21
<detail>|-22 2 4 -4 22
<employee>|-14 1 -3 -2 19
<experience>|33 -15 -8 2 -13
<feedback-asked>|-1 -1 -2 7 -2
<feedback>|-1 2 -5 -2 7
<filled>|25 -17 -7 -6 5
<final>|2 2 4 1 -8
<foreign>|-35 -20 -9 -17 71
<hard-choice>|9 -6 -2 -2 3
<harmless>|-26 45 12 -14 -7
<hint>|29 -26 -11 -13 0
<internal>|14 -2 -5 -2 -4
<interview>|-34 -10 76 -12 -27
<interviewed>|15 -27 52 -9 -32
<invites-contact>|-4 -5 8 11 -10
<invites-reapply>|23 -14 -15 -7 5
<job-like>|12 5 -4 -18 -14
<job>|23 -9 -8 -11 -27
<keeps-on-file>|21 3 -18 -5 -5
<later>|-24 54 -20 1 -16
<location>|3 -4 -2 4 -1
<luck>|21 -24 -16 -12 20
<negation>|9 -10 -13 -37 33
<no-job>|-86 -16 -11 -9 93
<no-reply>|-3 19 -5 -2 -8
<offer>|-20 -8 -15 73 -33
<offers-feedback>|13 -3 -5 -2 -2
<ongoing>|-12 10 -5 6 1
<other-candidate>|28 -12 -21 -3 -12
<outreach>|-6 -3 -3 -2 14
<pending>|-41 66 -19 -13 -12
<possibility>|-10 12 2 4 -4
<praise>|16 -10 6 -7 -5
<qualification>|15 -3 2 -4 -9
<receipt>|-15 65 -13 -25 -32
<refusal>|72 -69 -49 -42 -17
<regret>|12 -27 12 -16 16
<request>|-24 -18 6 4 32
<salary>|-6 -6 -1 10 3
<skill>|9 -4 -3 -2 1
<status>|6 24 -16 -13 0
<survey>|-17 -5 -6 -2 30
<thanks>|33 -16 -10 -19 -28
<title>|18 -3 -2 5 -31
<unfit>|41 -12 -12 -10 -15
<until>|-22 14 7 18 18
<weighed>|13 1 -5 -1 -10
<wishes>|4 -15 -10 -6 29
<withdrawn>|-31 -3 0 -3 37
=confirmation|-56 69 -7 -15 -20
=feedback|1 5 -1 -1 -3
=interview|-34 -16 63 -6 -21
=offer|-12 -4 -11 40 -13
=other|-25 -5 -1 -4 45
=rejection|38 -31 -14 -18 -30
@-1|-12 -10 -6 0 27
@0|24 -33 -34 -44 33
@1|-1 13 -10 -17 17
^0|4 -1 -1 -1 -1
^1|-5 1 -3 1 6
^12|1 -3 -3 -2 8
^14|-4 -1 -1 0 7
^19|-2 -1 -1 -1 5
^2024|-1 7 -2 -1 -3
^2025|6 -2 1 -1 -4
^25|4 -2 -1 0 0
^27|-2 4 0 0 -2
^4|-1 -1 -1 -1 4
^6|3 3 -2 -1 -4
^7|-8 -1 6 -1 3
^8|1 -1 -2 -1 4
^<advertising>|-29 -10 -9 -7 55
^<applied>|25 32 -31 -30 -30
^<appointment>|-2 0 -3 0 6
^<assessment>|9 -12 27 -6 -18
^<chosen-others>|3 -4 -2 -1 4
^<closed>|21 -14 -7 -5 6
^<condition>|0 -5 -1 0 6
^<congratulation>|-4 -3 -4 6 5
^<contrast>|-6 -1 -1 0 8
^<denial>|12 -6 -4 -2 0
^<experience>|1 -1 -1 4 -3
^<feedback-asked>|4 -1 -1 0 -2
^<filled>|4 -2 -1 -1 -2
^<final>|0 0 10 -1 -9
^<foreign>|-65 -16 -40 -29 92
^<harmless>|-10 2 2 0 7
^<hint>|6 -1 -1 -1 -3
^<internal>|0 -3 -1 -1 5
^<interview>|-27 -16 63 -8 -20
^<interviewed>|8 -7 31 -12 -19
^<job-like>|23 5 -9 -25 -23
^<job>|32 -8 -15 -19 -20
^<keeps-on-file>|-4 -3 -3 6 5
^<location>|-4 -1 -1 -1 6
^<negation>|8 -15 -5 -7 19
^<no-job>|-43 -13 -8 -6 63
^<no-reply>|-2 5 -1 0 -2
^<offer>|-13 -7 -9 47 -18
^<pending>|-8 4 -1 -1 6
^<receipt>|-51 81 -24 -10 -45
^<refusal>|35 -18 -8 -8 1
^<regret>|10 1 9 -4 -16
^<request>|-6 -6 -2 -1 15
^<status>|53 -12 -23 -9 -19
^<survey>|-8 -1 -1 -1 11
^<thanks>|4 24 -8 -5 -15
^<title>|33 -2 -21 -10 -29
^<until>|0 5 -1 -1 -3
^<withdrawn>|-22 -16 -3 -2 43
^a|4 -13 -3 5 8
^a notre|4 -1 -1 -1 -1
^a sua|4 -2 -1 -1 1
^a tecnico|4 -2 -1 0 -1
^a votre|1 -6 -2 4 2
^ab|-7 0 6 -1 2
^about|-3 -2 1 0 4
^absage|11 -3 -3 -2 -3
^account|-4 -5 -3 -2 15
^acknowledgement|-3 4 0 0 -1
^action|-4 -5 -2 -1 12
^action required|-3 -4 -1 -1 9
^adoption|-4 0 0 0 5
^afgewezen|4 -1 -1 -1 -2
^afspraak|-5 -3 7 -2 2
^afwijzing|5 -2 -1 -1 -1
^agent|-4 0 0 0 4
^aggiornamento|5 -1 -1 0 -3
^all|-6 -1 1 0 6
^als|8 9 -2 -3 -11
^alternance|6 0 -1 -1 -4
^am|-7 7 3 -1 -2
^an|10 -4 -1 1 -6
^an update|5 -1 0 0 -3
^analyst|1 5 -1 0 -4
^and|7 -5 -1 0 0
^anfrage|7 0 -4 -3 0
^any|1 5 -3 -1 -3
^ao|5 -2 -1 0 -2
^app|-1 5 -1 0 -2
^application|18 27 -15 -14 -22
^application confirmation|-2 4 0 0 -2
^application for|16 -4 3 -2 -12
^application has|-4 4 0 0 1
^application status|3 2 -1 0 -4
^application submitted|-2 6 -1 0 -4
^application to|9 2 1 -1 -12
^application with|3 -4 5 -1 -3
^applying|7 -3 -1 0 -2
^assessment|-5 -10 17 -4 2
^assessment centre|-2 -2 7 -1 -2
^assistant|7 3 -2 -1 -6
^associate|4 -1 0 0 -3
^assunzione|-2 -2 -3 6 1
^at|11 -3 -3 2 -7
^audition|-8 0 -1 -1 10
^ausbildung|0 4 -2 -1 -2
^auswahlverfahren|7 -2 3 -1 -8
^auxiliar|-2 -3 -3 7 1
^auxiliar de|-3 -3 -2 7 2
^availability|-2 -1 7 -1 -3
^aw|4 2 1 -3 -3
^aw bewerbung|3 -3 4 -1 -2
^background|-3 -2 -1 0 7
^barista|-1 -1 -2 -1 4
^bedankt|-2 7 -2 -1 -2
^bei|11 -2 -2 -2 -4
^bei der|4 2 -1 0 -4
^bei uns|4 -1 -1 0 -2
^bericht|5 -1 -1 -1 -2
^bestatigung|-6 8 -3 -1 2
^beta|-6 -2 0 0 8
^bevestiging|-5 0 -1 -1 7
^bewerbung|25 15 -20 -10 -16
^bewerbung als|2 5 -1 -2 -4
^bewerbung auf|4 -2 0 0 -1
^bewerbung bei|10 1 -3 -1 -7
^bewerbung fur|-6 7 -2 0 1
^bewerbung um|-2 -2 0 0 5
^bewerbung vom|6 -5 0 0 0
^bij|-2 8 -4 1 -4
^bitte|-4 -5 -1 -1 11
^board|-5 0 3 0 2
^bolsa|1 -1 -2 4 -2
^bolsa de|1 -1 -1 4 -3
^bus|1 -2 6 0 -4
^c|-3 6 -2 -1 -1
^call|-4 -2 7 -1 0
^cambio|-3 -1 4 -1 0
^cambio de|-2 -1 5 0 -1
^candidate|-4 -3 -4 -1 12
^candidatura|19 3 -11 -6 -4
^candidatura ao|5 -2 -1 0 -2
^candidatura spontanea|4 -2 -1 -1 -1
^candidature|15 16 -8 0 -21
^candidature chez|5 -3 0 0 -1
^card|-7 -2 0 0 9
^carta|-4 -1 -1 3 3
^case|3 -2 8 -2 -7
^casting|-2 -1 -1 -1 4
^casual|1 4 -1 -1 -3
^centre|-2 -2 7 -1 -3
^change|-3 -3 14 -1 -7
^chat|0 -4 5 0 -1
^check|-1 -2 -2 -1 6
^chiusa|7 -4 -1 -1 -1
^clerk|-4 -5 7 0 3
^client|4 0 -1 -1 -2
^closing|-2 -6 -1 -1 11
^co|-2 -1 -3 -1 7
^colloquio|-2 -3 9 -1 -3
^colloquio di|-3 -1 6 -1 -1
^com|-5 3 1 -1 2
^commission|5 -1 -1 0 -4
^como|-4 -3 -1 -1 9
^complete|-6 -5 2 -1 9
^complete your|-5 -6 2 -1 9
^comunicacion|-4 0 0 0 5
^con|-5 -3 10 -1 -1
^concorso|-2 5 3 -1 -5
^concours|7 0 -1 0 -5
^conditional|-1 -1 -1 4 -1
^conditional offer|-1 -1 -1 4 -1
^conferma|-4 7 -1 0 -2
^confirmacion|-6 8 -1 0 -1
^confirmada|-2 4 -1 0 -1
^confirmation|-11 19 -1 1 -8
^confirmation of|-4 8 -1 -1 -2
^consultant|7 -2 -1 -1 -4
^controller|4 -1 0 0 -2
^convocatoria|3 3 -1 -1 -4
^coordinator|4 3 -1 -1 -6
^crew|6 0 0 0 -6
^cv|7 4 -5 -2 -4
^d|6 -1 -2 6 -9
^da|5 -2 1 -1 -3
^dank|0 6 0 0 -5
^danke|-1 9 -2 -1 -5
^data|0 -4 3 -2 2
^date|-4 -2 1 9 -5
^day|-4 -2 2 -1 6
^de|-9 13 2 -5 2
^de candidatura|-5 0 -1 0 5
^de fin|6 -2 -1 0 -2
^de hora|-2 -1 5 0 -1
^de reception|-2 6 -1 0 -2
^de votre|-6 6 0 0 0
^decision|4 -5 -4 -3 9
^deine|-7 16 -5 -1 -2
^deine bewerbung|-3 14 -4 -1 -6
^deiner|5 -2 -1 0 -2
^deiner bewerbung|5 -2 -1 0 -2
^demande|-3 -2 -1 -1 7
^demande de|-4 -1 -1 -1 5
^den|0 0 -3 -2 5
^der|2 4 -3 -1 -2
^designer|4 0 0 0 -3
^desistement|-7 -2 -1 -1 11
^developer|4 -2 0 0 -2
^di|-7 -10 1 9 6
^did|-6 -2 3 0 5
^do|-1 4 -2 -1 0
^domanda|-5 -4 6 -1 3
^dossier|-8 7 -4 -2 7
^driver|12 0 1 -2 -10
^eine|-6 4 -2 -1 4
^eingegangen|-2 4 -1 0 -1
^einladung|-7 -7 17 -3 0
^einladung zum|-2 -6 5 -2 3
^el|-4 1 3 -1 0
^em|-8 -2 -1 -1 12
^email|-1 -4 1 -1 4
^employment|-4 2 -2 4 0
^en|-3 -1 2 4 -1
^encerrada|-6 -2 -1 0 9
^engineer|1 2 -3 5 -5
^enquiry|-4 -1 0 0 6
^entretien|0 -4 12 -2 -6
^entrevista|1 -7 21 -5 -9
^entscheidung|7 -1 -1 -1 -4
^ergebnis|5 0 0 0 -4
^erhalten|-5 7 0 0 -1
^erinnerung|-6 -3 7 0 2
^esito|10 -6 -2 -1 -1
^estagio|1 4 -1 -1 -3
^ete|5 1 -1 -1 -3
^event|1 -1 5 -1 -5
^exec|5 0 -1 0 -3
^experience|-4 0 -1 0 5
^feedback|11 -5 -5 -2 0
^fellow|5 0 0 0 -4
^festival|4 3 -1 0 -6
^fin|6 -2 -1 0 -2
^final|2 -1 9 -2 -8
^final interview|-2 0 4 -1 -2
^foi|-2 0 -1 0 4
^follow|5 -1 -3 -1 0
^follow up|5 -1 -3 -1 0
^following|-1 4 -1 -1 -1
^followup|5 -1 -1 0 -2
^for|5 10 -9 -9 2
^for applying|7 -3 -1 0 -2
^for references|-2 -3 -1 -1 7
^for the|-3 4 -2 -1 2
^for your|-3 10 -3 -1 -3
^from|20 -5 1 0 -15
^fur|-8 9 -4 -1 4
^fwd|5 0 -2 -1 -2
^general|-1 4 -1 0 -2
^gesprach|-1 -2 6 -1 -2
^gesprek|-2 -1 5 -1 -2
^good|-5 -1 -2 9 -1
^got|-3 10 -2 -1 -4
^got it|-3 10 -1 -1 -4
^gracias|2 5 -3 -1 -3
^graduate|6 0 0 0 -5
^graduate scheme|4 0 -2 0 -2
^grant|-7 0 -1 0 8
^grazie|0 6 -2 -1 -3
^guest|-5 0 0 0 6
^haben|-3 4 0 0 -1
^haben ihre|-3 4 0 0 -1
^has|-6 2 -2 -1 8
^has been|-1 4 -2 0 -1
^have|-4 2 -1 0 3
^head|-4 -1 -3 -1 9
^head of|-4 -2 -3 -1 9
^health|-5 2 -1 0 4
^hebben|-2 6 0 0 -3
^hebben je|-2 6 0 0 -3
^hello|8 -1 -1 0 -6
^hello from|5 0 0 0 -5
^hemos|-3 -1 0 0 5
^herinnering|-10 -2 10 -1 2
^hi from|-4 -1 3 -1 3
^hiring|-8 -6 -4 -3 20
^hora|-2 -1 5 0 -1
^how|-9 -1 -2 -1 13
^hr|6 -1 0 0 -5
^i|0 -2 8 0 -5
^id|-2 4 -1 0 -1
^ihr|-7 1 -1 -4 12
^ihr interesse|5 -2 -1 0 -2
^ihr profil|-3 -3 -1 -1 8
^ihr vorstellungsgesprach|-9 7 6 -1 -2
^ihre|3 2 -12 -1 9
^ihre bewerbung|9 8 -8 0 -6
^ihre onlinebewerbung|1 4 -1 0 -4
^ihre unterlagen|4 1 -1 -1 -3
^ihrer|0 -8 -5 -2 15
^ihrer bewerbung|3 -6 -2 -1 6
^ihres|-2 -1 -3 -1 6
^il|-1 0 -1 -1 4
^in|5 -2 -2 -5 3
^indeed|-3 1 -2 0 5
^initiativbewerbung|2 11 -2 -2 -9
^inscricao|-3 6 -1 -1 -2
^inscripcion|-4 7 -1 0 -2
^interesse|5 -1 -2 -1 0
^interesse an|5 -2 -1 0 -2
^interest|0 9 -2 -1 -7
^interest in|1 3 0 0 -4
^internship|5 0 -1 -1 -4
^interview|-12 -7 40 -8 -13
^interview feedback|-1 -1 -2 0 5
^interview invitation|-2 -1 5 0 -2
^interview on|-2 0 -3 0 6
^interview time|-2 -1 6 -1 -3
^invitation|-10 -4 13 -2 3
^invited|-2 -1 -2 -1 5
^is|-9 -3 0 -1 13
^it|-1 9 -2 -1 -6
^je|-9 5 -4 -6 15
^je sollicitatie|9 -1 -2 -1 -5
^job|-15 -8 -5 2 27
^job offer|-3 -2 -1 7 -1
^jobagent|-6 -1 -2 -1 9
^jobs|-8 -4 -3 -2 17
^jobs for|-4 -1 -1 -1 6
^jobs in|-2 -1 -1 -1 6
^junior|4 5 -3 -1 -5
^kandidatuur|-2 4 -1 0 -1
^kennenlernen|-3 -2 10 -2 -3
^kennismaking|-2 -1 6 -1 -2
^l|-6 0 -1 0 7
^la|-5 1 -4 -2 9
^la sua|-3 6 -1 -1 -1
^la tua|-2 -2 -1 0 5
^lab|4 -1 1 0 -4
^lavoro|2 -6 4 -3 2
^le|-1 -2 5 -1 -2
^lehrstelle|6 -1 -1 -1 -2
^letter|-6 2 -1 10 -5
^linkedin|-7 -3 -2 -1 14
^longer|4 -1 0 0 -2
^marketing|0 4 -1 -1 -3
^marketing manager|-4 5 0 0 0
^medical|3 -2 -4 -2 5
^merci|-5 10 -2 -1 -3
^n|7 -3 2 -1 -5
^na|4 -3 -2 4 -4
^nachricht|-1 -1 -1 -1 4
^needed|-1 -2 -2 -1 7
^neue|-6 -1 -2 -1 11
^new|-8 -3 -3 -1 15
^new jobs|-4 -1 -1 -1 6
^news|-7 4 -3 9 -2
^newsletter|-6 -3 -2 -2 13
^next|1 -2 5 -1 -3
^next steps|2 -2 4 -1 -3
^nights|4 -2 -1 0 -1
^no|-7 6 -4 -2 8
^no longer|4 -1 0 0 -2
^noch|-5 1 -1 0 5
^not|10 -3 1 -1 -7
^note|7 -1 -1 0 -6
^notice|4 -3 1 -1 -1
^notification|6 -3 -1 0 -3
^notre|3 -2 2 4 -7
^nλ|-1 6 -2 0 -2
^of|-10 6 -4 3 5
^of employment|-1 -1 -1 4 -1
^of your|-6 8 -1 -1 -1
^oferta|4 -2 -1 2 -3
^offer|-18 -9 -12 48 -9
^offer letter|-2 -1 -1 8 -4
^offer of|-1 -1 -2 7 -3
^officer|2 5 0 1 -9
^on|-6 -2 -9 3 16
^online|-2 -2 7 -1 -2
^onlinebewerbung|1 4 -1 0 -4
^ontvangen|-7 11 -1 -1 -2
^open|-2 -2 -2 -1 7
^operator|-4 1 2 2 -1
^osprey|-5 -1 2 -1 4
^our|3 -4 0 2 -1
^outcome|6 -5 -2 -1 3
^para|-5 0 -1 3 3
^per|7 -6 4 -4 -2
^phone|-4 -1 7 0 -1
^phone screen|-3 -1 6 0 -1
^piso|-3 0 -1 0 4
^pitch|-6 -1 0 -1 8
^place|-5 0 -1 0 6
^please|-2 -4 -2 -1 9
^por|5 3 -3 -1 -3
^position|6 -4 -2 -1 2
^posizione|8 -4 -1 -1 -1
^poste de|4 -1 0 -1 -2
^postulacion|-4 5 -1 0 -1
^postulation|4 -2 -1 0 -1
^pour le|-2 -1 5 -1 -2
^practicas|6 -1 -1 0 -4
^praktikum|10 -2 -1 -1 -5
^probearbeiten|-1 -1 4 -1 -2
^proceso|20 -5 -5 -3 -6
^proceso en|4 -2 -2 -1 0
^process|-2 8 -1 -1 -4
^processo|6 2 -3 -2 -3
^profil|-5 -4 -2 -1 12
^profile|-5 -3 -2 0 11
^proposal|-7 -1 -1 -1 9
^proposition|-7 -1 -1 12 -3
^proposta|-9 -3 -4 19 -2
^proposta di|-3 -2 -2 7 1
^prova|-6 5 7 -1 -5
^prueba|-2 -1 4 0 -1
^puesto|-2 -1 -1 -1 4
^query|-6 -1 -1 -1 10
^quick|-1 0 4 -1 -2
^quick update|-2 4 0 0 -2
^re|7 24 10 -8 -28
^re any|2 6 -2 0 -5
^re application|4 4 -2 -1 -5
^re bewerbung|-2 5 -1 -1 -2
^re interview|0 -2 6 -1 -3
^re offer|-4 -1 -2 3 4
^re sollicitatie|4 -2 -1 0 -1
^re your|-1 -3 4 -1 1
^reactie|7 0 -2 -2 -4
^recebemos|-2 5 -1 0 -2
^receipt|-2 4 -1 0 -1
^received|-9 21 -3 -1 -8
^received your|-2 4 0 0 -2
^reception|-2 6 -1 0 -2
^recibida|-5 7 -1 0 -1
^recibido|-3 5 -1 0 -1
^recruiter|-5 -1 0 0 7
^recrutement|0 -2 5 -1 -2
^recu|-2 5 -1 -1 -1
^ref|3 3 -1 0 -4
^reference|0 -2 -2 -2 5
^references|-2 -3 -1 -1 7
^referral|-7 7 -1 -1 2
^regarding|8 -2 -1 -1 -4
^regarding your|6 -1 -1 0 -3
^registrar|6 -3 -1 0 -2
^rejected|-4 -1 -1 0 6
^rejection|-7 -2 -1 -1 11
^reminder|-6 -4 4 -1 8
^rendezvous|-4 -2 -2 -2 10
^reply|-1 5 0 0 -3
^req|4 -1 -1 0 -2
^request|-10 -4 -2 -2 18
^required|-3 -4 -1 -1 9
^requisition|8 -1 -1 0 -5
^rescheduled|-3 -1 6 0 -2
^research|4 -1 -1 0 -2
^research fellow|5 0 0 0 -4
^response|-4 -3 0 4 3
^resposta|7 -2 -2 -1 -2
^result|5 -1 -1 -1 -1
^resultado|9 -3 -2 -1 -3
^retail|1 -1 -4 0 4
^retorno|12 -2 -3 -1 -6
^retour|9 -2 -2 -1 -4
^review|-4 -1 -1 -1 7
^ricevuta|-2 5 -1 0 -1
^richiesta|-2 -3 -2 -1 7
^riscontro|5 -2 -1 -1 -1
^road|-4 -1 -1 0 6
^role|7 -1 -1 0 -5
^round|-5 0 7 0 -1
^ruckmeldung|15 -2 -5 -2 -7
^rucknahme|-3 -3 -1 0 6
^s|-2 -6 9 -1 0
^sales|5 -1 0 0 -3
^school|-5 -2 6 0 1
^scientist|4 -1 0 0 -2
^screen|-3 -1 6 0 -1
^selected|5 -1 -1 -1 -3
^selectie|4 -2 -1 0 -1
^selezione|24 -5 -5 -2 -12
^selezione di|5 -3 -1 0 0
^senior|6 -1 -2 3 -6
^september|-1 -1 -2 0 4
^shortlisted|1 -4 5 0 -1
^sie|-3 -4 -2 -1 9
^slot|-4 0 4 0 1
^sobre|5 -3 -2 -1 2
^solicitud|-9 0 -3 -1 13
^solicitud de|-5 -1 -1 -1 9
^sollicitatie|29 -5 -8 -5 -11
^sorry|6 4 0 -2 -8
^specialist|-2 -3 -1 -1 7
^speculative|1 5 -1 0 -4
^spontanea|4 -2 -1 -1 -1
^staff|-7 3 -2 2 3
^stage|4 -2 -2 7 -7
^start|-3 0 -1 10 -6
^status|17 3 -5 -2 -14
^status of|-4 5 0 0 -1
^steps|2 -2 4 -1 -3
^steps with|-1 -1 4 -1 -1
^steward|5 0 -1 0 -3
^still|-3 3 4 0 -4
^student|-2 -1 -1 0 4
^sua|2 2 -4 -2 2
^sua candidatura|9 -3 -1 -1 -4
^subject|4 0 -1 0 -3
^submitted|-2 7 -1 0 -5
^suite|10 -5 -3 3 -5
^suite a|4 -1 -1 0 -1
^summer|10 -2 -2 -1 -5
^supervisor|7 -2 -1 -1 -4
^support|4 -2 0 0 -2
^te|-2 0 -2 -1 5
^team|-1 1 -4 2 2
^tecnico|0 6 -3 -1 -3
^telefoninterview|-2 -2 7 -1 -2
^termin|-4 -1 12 -1 -5
^terugkoppeling|4 -1 -1 0 -2
^test|4 -2 5 -1 -5
^teste|7 -1 -2 -1 -3
^thank|8 6 -6 -3 -5
^thank you|8 6 -6 -3 -6
^thanks|-4 14 -2 -2 -6
^thanks for|-5 8 -1 -1 -1
^the|-5 -4 -4 -1 15
^this|0 -2 -2 -2 7
^this week|-4 -2 -1 -1 9
^time|4 -7 8 -2 -4
^to|-8 -6 7 2 6
^to be|2 -1 -1 3 -4
^to the|5 -1 -1 0 -3
^ton|5 0 -1 -1 -3
^trial|-7 -1 0 -1 9
^tu|2 -13 -3 -4 18
^tu candidatura|2 -4 -1 0 3
^tu proceso|4 -2 -2 -1 0
^tu solicitud|-6 -4 -2 -1 12
^tua|-2 -2 -1 0 5
^uitnodiging|-1 -2 6 -1 -2
^uitslag|4 -1 -1 0 -2
^um|-5 -3 -1 -1 10
^und|-8 2 3 0 4
^unserem|-2 -1 -1 0 4
^unterlagen|0 -4 -3 -2 9
^up|4 -6 -4 -2 8
^update|29 7 -7 -4 -26
^update from|6 -1 0 0 -5
^update on|1 6 -1 0 -6
^us|4 -3 -3 -2 3
^uw sollicitatie|4 -1 -1 0 -2
^ux|4 -1 -1 4 -5
^vacature|7 0 -2 -1 -4
^vaga|0 5 -5 -5 6
^vaga de|0 4 -1 -1 -2
^van|-6 3 -2 -1 6
^ve|-3 1 -2 -1 6
^ve got|-1 4 -1 0 -2
^verify|-2 -3 -1 -1 6
^verify your|-1 -2 -1 -1 5
^versicherung|5 -2 -3 0 1
^video|-1 -1 4 0 -2
^viewed|-5 2 -1 0 4
^volunteer|4 0 -1 0 -2
^vom|14 -5 -4 -1 -3
^voor|-3 6 -2 -1 0
^voor je|-1 7 0 -1 -5
^vorstellungsgesprach|-12 5 14 -2 -5
^vorstellungsgesprach am|-7 7 1 -1 -1
^votre|4 -9 -11 -3 20
^votre candidature|12 1 -3 2 -11
^votre demande|-2 -1 -1 -1 5
^votre dossier|-2 -7 -1 -1 12
^votre postulation|4 -2 -1 0 -1
^vous|-4 -5 -2 -2 12
^was|-7 2 -3 -1 10
^was not|5 -1 -1 -1 -2
^was viewed|-5 2 -1 0 4
^we|-19 20 -3 0 3
^we have|-2 4 0 0 -2
^week|-6 -2 -2 -1 11
^weekly|-4 -3 -2 -2 12
^welcome|-4 1 -3 8 -3
^werkstudent|6 -1 -1 -1 -3
^what|-3 4 -1 0 0
^wir|-3 6 -1 -1 -2
^wir haben|-3 4 0 0 -1
^with|8 -1 12 -3 -17
^with us|10 -1 -1 -1 -7
^withdrawal|-3 -1 -1 0 5
^withdrawn|-4 -3 -1 0 7
^wohnung|-4 0 0 0 5
^wurde|-10 2 -2 -1 11
^y|-3 -3 -1 6 2
^you|-7 -3 -2 -2 15
^you for|4 2 -5 -3 1
^you from|6 -1 0 0 -6
^you re|-4 -1 2 0 3
^your|-3 -6 -14 -12 35
^your application|17 -1 4 -6 -16
^your assessment|-2 -3 1 -1 5
^your candidate|-3 -2 -1 0 6
^your email|-1 -2 -1 -1 5
^your interest|2 7 -1 -1 -7
^your interview|-3 1 -3 -1 6
^your job|-4 -2 -1 -1 8
^your offer|-1 -2 -2 5 -1
^your profile|-3 -3 -1 0 8
^zu|5 -10 -3 -2 9
^zu deiner|5 -2 -1 0 -2
^zu ihrer|1 -7 -1 -1 7
^zum|0 -2 9 -2 -4
^zusage|-4 -3 -3 18 -8
^zwischenbescheid|-3 -1 -1 -1 6
^λλ|-5 3 -2 -1 5
a|7 -13 6 -11 0
a 10|-3 -1 -1 -1 6
a 12|6 -1 -2 2 -6
a 13|-2 -2 5 0 0
a 2|-4 -1 2 -1 3
a 20|-3 -1 5 0 -1
a bientot|-2 -1 -1 -1 4
a ce|-3 4 0 0 -1
a choisi|5 0 -1 0 -3
a contrato|-2 1 -1 4 -1
a couple|4 -2 1 -1 -2
a de|-6 -7 7 0 6
a decision|-4 5 -1 0 0
a difficult|-7 -1 -1 4 5
a e|-1 -6 -2 5 4
a empresa|-2 -4 1 0 5
a entrevista|4 -2 1 -1 -2
a ete|2 6 -4 -2 -2
a examine|-2 -2 0 0 4
a fase|-1 6 -1 0 -3
a fixe|6 -1 -2 3 -5
a gente|4 2 -1 -2 -3
a good|-3 1 4 -1 -1
a head|-2 -1 -3 -1 7
a hire|5 -1 -1 0 -3
a home|-3 0 0 0 4
a job|-2 -3 -3 0 7
a l|-2 -1 4 -3 2
a la|3 0 13 -5 -11
a laquelle|7 -2 -1 -1 -3
a las|-4 -4 9 2 -3
a lot|4 1 -1 -1 -3
a m|-2 -1 5 0 -2
a match|-3 11 -1 -1 -7
a me|1 5 -1 -1 -3
a mistake|-3 -3 2 0 5
a month|6 0 -2 -1 -4
a new|-3 -3 7 -1 0
a nice|-3 0 0 0 4
a no|9 6 -3 -2 -11
a notre|4 -4 -3 -2 5
a otros|-2 -1 -1 -1 4
a pas|2 -6 -3 -2 9
a prova|-6 3 5 -1 -2
a quick|-5 5 2 -1 -2
a reference|-2 -1 -1 -1 5
a result|5 -1 0 -1 -2
a review|-4 -1 -2 3 5
a series|-1 -1 -3 -1 6
a short|-1 -2 -1 0 4
a shout|4 -2 -1 0 -1
a slot|-2 -2 7 0 -3
a strong|1 0 4 -1 -4
a sua|8 0 -3 -3 -1
a supervisor|4 -2 3 -1 -4
a team|4 -1 -1 -1 -2
a tempo|-1 -1 -3 7 -2
a temps|-5 -3 -1 4 4
a time|-2 -1 5 0 -1
a todos|-2 4 -1 0 -1
a trial|2 -1 6 -1 -7
a un|-3 -4 5 4 -1
a una|1 -2 -3 0 4
a vaga|-3 2 1 -5 5
a very|-1 -2 -1 -1 5
a volunteer|4 0 0 0 -4
a votre|6 -8 2 -3 2
a vous|10 -2 -2 -1 -4
aa|0 -3 -1 5 -1
aan|8 4 -9 4 -7
aan bij|8 -5 -1 -1 -1
aan de|1 13 -3 3 -14
aan een|0 -3 -2 -1 6
aan het|-3 5 -1 -1 0
ab|5 6 -4 -6 0
abbiamo|20 -7 -4 1 -9
abbiamo gia|8 -1 -2 -1 -3
aber|8 -5 -2 2 -3
abgesagt|-6 2 -2 9 -3
abgeschlossen|1 -6 -2 -1 9
abgeschlossen und|-3 0 -1 0 4
able|-7 6 5 -4 1
able to|-7 6 5 -4 1
ablehnungsbescheid|-6 8 -1 0 -1
abmelden|-9 -1 -1 -1 11
about|0 -5 2 -3 7
about it|0 0 -2 5 -3
about the|-2 -2 11 -3 -4
about your|1 -3 -3 -1 6
above vacancy|-4 0 0 0 4
abraco|6 -1 -1 -1 -2
abs|-1 -2 -1 -1 4
absage|-14 8 -3 -2 11
absagen|-2 -2 -3 -2 8
abschluss|8 -4 1 -1 -5
absence|-1 5 0 -1 -3
abzusehen|-4 7 -1 0 -2
academy|0 4 -1 2 -4
accept|-6 1 -5 8 1
accepted|-3 -2 -2 -1 8
accepting|-4 -4 -1 0 9
accepting applications|-6 -3 -1 0 10
accommodation|-3 -1 -1 0 4
account|-6 -3 -4 -1 14
account has|-2 -2 -1 0 5
accountant|-1 -3 0 0 4
accounts|-3 -1 -1 0 5
accueillir|-2 -1 -1 5 -1
acesso|-3 -3 0 0 6
acknowledge|2 1 2 0 -4
acknowledgement|-3 5 0 0 -1
acme|-7 -2 -2 -1 11
acquisition|1 -6 4 1 0
across|-1 -1 -1 0 4
action|-3 4 -2 -1 1
action is|-4 1 -1 0 4
active|2 3 -1 -1 -4
actuellement|4 -3 0 0 -1
add|-1 0 -1 4 -2
added|-3 0 -1 4 2
address|0 -3 -3 -1 7
adjoint|-1 -1 -1 0 4
administracao|-5 5 -2 5 -3
administratif|-1 -1 -1 -1 4
administrativo|1 6 -3 -1 -3
administrator|-3 4 1 0 -2
admission|4 0 -1 0 -2
admissions|-4 0 0 0 5
admitidos|-5 10 -2 0 -3
adresse|-1 -2 0 5 -1
advert|1 -4 -1 0 3
advertised|-4 0 0 4 1
advised that|4 -1 0 0 -3
afraid|4 -1 2 1 -5
africa|4 -3 0 0 0
afspraak|-4 -2 3 -1 4
after|-5 9 -7 2 6
after 90|-1 4 -1 1 -3
after a|-8 -2 -1 -1 12
after all|-4 -1 0 -1 6
after careful|0 -2 -1 -1 4
after the|4 6 -2 -2 -7
afternoon|3 -4 6 -1 -4
ag|-3 4 1 1 -3
again|0 -10 -1 -2 14
against|1 -3 -1 -1 5
agency|-5 2 -1 -2 6
agent|2 -4 3 -1 0
agente|-1 1 4 -1 -3
agenzia|-3 -1 -2 -2 7
ago|-3 -2 -1 0 6
agradece|7 -2 -2 -1 -1
agradecemos|18 -7 -3 -2 -6
agradecemos a|4 -2 0 0 -1
agradecemos o|4 -3 0 0 -1
agradecemos su|4 -1 -1 0 -2
agreer madame|4 -3 0 0 -1
ahead|6 -2 -5 -1 2
ahead with|3 -1 -4 0 3
ahnliche|-1 4 0 0 -2
ahnliche jobs|-2 5 0 0 -2
ahora|4 -1 -1 0 -1
ahora mismo|4 -3 -1 0 -1
ai|8 -4 -3 2 -3
ai le|-2 -2 0 5 0
ainda|-3 4 -3 5 -3
ainda nao|2 4 -3 -1 -2
airlines|0 -1 4 0 -3
aktuell|-1 4 -1 -1 -1
al|4 -2 3 0 -3
al completo|5 -1 -1 -1 -2
al equipo|-4 0 3 2 -1
al final|6 -1 -2 -1 -2
al momento|6 -2 -1 -1 -2
al que|6 -2 -1 -1 -2
alert|-7 -2 -2 -2 13
alertas|-5 -2 -1 0 8
alertes|-3 -2 -1 -1 6
alerts|-2 5 0 0 -3
alex|-2 -1 -2 -1 6
all|12 -1 -9 -2 -3
all applications|-3 5 0 0 -2
all of|11 -2 -3 -2 -4
all the|-2 -4 -2 4 4
alla|12 -8 -3 -2 2
alla prova|6 -1 -1 0 -4
alle|-5 6 10 -4 -7
alle ore|1 -2 6 -1 -4
allen|0 5 -1 0 -4
aller|0 -1 -2 6 -3
allerdings|3 -4 -1 -1 3
alles|8 2 -6 -4 0
alles gute|6 -5 -2 -2 2
allow|0 1 6 0 -6
almost|0 -3 -4 0 7
already|-7 -7 -3 -2 19
already have|-4 0 0 0 4
als|2 -13 3 23 -15
also|-2 5 0 -1 -3
altra persona|4 -1 -1 -1 -1
altro|4 1 -4 -2 1
am|-18 -9 31 1 2
am 1|-3 -3 -4 10 -1
am 11|-4 4 -2 0 3
am 12|-3 4 0 0 -1
am 22|-1 -1 4 -1 -2
am donnerstag|-1 -1 6 -1 -4
am ende|5 -1 -1 -1 -2
am freitag|-6 -1 1 0 6
am mittwoch|-2 -2 5 0 0
am montag|-2 -2 9 -1 -4
am samstag|0 -1 -2 -1 4
am writing|1 -1 -2 -3 5
ambito do|5 -1 0 -1 -3
ammessa|-2 -2 4 -1 1
ammissione|4 -1 0 0 -2
among the|4 -2 0 0 -2
an|-4 11 10 -5 -4
an applicant|-1 4 -1 0 -2
an application|-2 -5 -1 -1 9
an der|-5 -5 6 -1 5
an eine|-2 4 -1 0 -1
an einem|2 -4 3 0 -1
an interview|-5 3 -1 -1 4
an mich|0 -4 3 -1 1
an offer|8 -2 -1 1 -6
an overwhelming|1 -1 4 0 -3
ana|-4 1 0 1 2
analise|4 0 -1 -1 -2
analista|4 -2 5 -2 -6
analyse|6 -2 0 -1 -2
analyst|-4 -2 -5 -2 14
anbei|2 -4 -4 16 -10
anbieten|-5 1 -3 2 6
anbieten konnen|-3 5 0 0 -2
ancora|-5 -2 5 6 -4
and|12 0 -13 -1 -10
and 1|-3 0 -1 -1 5
and 4|-1 0 4 0 -3
and a|6 -5 8 2 -11
and all|10 -5 -2 4 -7
and an|1 -4 1 0 2
and are|5 -1 -1 -1 -1
and as|0 3 -1 3 -5
and by|7 -2 -1 0 -4
and can|2 -1 -4 0 4
and cannot|-5 -1 -1 0 7
and cv|-4 3 -2 -1 3
and has|-4 -1 -1 -1 6
and he|2 4 -2 -1 -3
and i|7 -2 -1 4 -8
and in|-4 -2 -1 0 7
and look|-3 -1 0 0 5
and meet|-5 1 6 -1 -2
and number|-2 -2 -1 2 4
and on|-5 -1 -1 0 6
and the|-7 7 3 -3 -1
and then|-2 5 0 0 -2
and they|5 -1 -1 -1 -3
and this|5 2 -1 -1 -5
and to|4 -1 -1 0 -1
and unfortunately|1 -5 2 -1 3
and we|1 1 -5 -2 6
and will|-5 4 1 -1 1
and wont|3 2 -1 0 -4
and would|-7 -2 4 -1 6
and your|3 4 -1 -1 -4
ander|1 -3 -2 -1 4
andere|17 -5 -6 -5 -1
andere kandidaat|-2 -2 -1 -1 6
andere mietinteressenten|-5 0 0 0 5
andere person|6 -2 -1 -1 -2
anderen|-7 -6 1 7 6
anderen bewerber|-2 -1 -1 -1 6
anderen bewerbern|-5 -2 -1 6 1
anderen entschieden|-4 -1 0 0 5
andern|-11 8 -2 -1 6
anders|-11 10 -3 -1 5
anders entschieden|-2 -1 -1 -1 5
anderweitig|0 4 -1 -1 -2
andrea|-5 8 -4 4 -4
anexo|1 -3 4 4 -6
anfangen|-1 -2 -3 11 -4
anfrage|2 -3 -2 -1 5
anfragen|5 0 -1 -1 -3
angebot|-3 -1 -4 8 -1
angekommen|-2 6 -1 -1 -1
angela|4 -1 -2 0 -1
anglais|0 -3 0 5 -1
animal|5 -1 0 0 -4
anmeldung|-7 -3 2 -1 9
annehmen|-1 -1 -1 5 -1
anni|4 -2 -1 0 -1
annule|-2 -2 -1 -2 8
annuler|-1 -1 5 -1 -2
ano|12 -6 -4 0 -2
anonym|-3 -2 -1 -1 7
anonymous|-3 -1 -3 0 6
another|-6 -4 -2 -4 18
another applicant|-2 -2 0 0 4
another candidate|-4 -3 3 1 4
another offer|-4 1 -1 -1 4
anruf|4 -1 -1 0 -2
anrufen|-5 3 -1 -1 3
anspruch|-3 4 0 0 -1
answer|1 6 -4 -1 -2
answers|-5 1 0 0 5
antes|-9 -4 8 0 6
antes de|-1 -2 5 -1 -2
antes del|-6 -1 -2 1 9
antrag|-2 -1 -1 -1 5
antrag auf|-2 -1 -1 -1 4
antwort|-5 3 1 0 1
antworten|-7 12 -2 -1 -2
any|6 -3 8 -2 -10
any further|7 -1 -1 0 -5
any time|-6 2 1 -1 3
anybody|8 1 -1 -1 -7
anyone|4 -2 -3 -1 2
anything|-7 10 -3 -1 1
anytime|1 -5 7 0 -2
ao|5 0 -2 -2 -1
apos|5 0 -1 -1 -2
app|-11 2 5 2 2
app for|-3 -1 8 -1 -3
appeal|-2 -2 -1 -1 6
applicant|12 1 7 -3 -16
applicant we|5 -1 0 0 -4
applicants|-1 5 -2 -1 0
applicants who|-2 5 0 0 -3
application|1 24 -4 -13 -4
application as|6 -2 0 0 -3
application at|-7 0 -1 0 8
application for|2 -1 -3 -5 9
application id|-4 4 -1 0 0
application in|-2 -2 0 0 4
application is|-12 20 -2 -1 -5
application status|2 2 0 0 -4
application to|-4 -1 0 -1 6
application was|1 5 -1 0 -5
application we|5 -2 0 0 -3
application will|7 -6 4 -1 -5
applications|0 9 -9 -4 5
applications active|4 -1 -1 0 -3
applications in|-2 6 -1 0 -3
applications than|-4 4 0 0 0
applications we|4 -2 -1 0 -2
applications were|-3 -2 0 0 5
applied|7 -8 -6 -4 10
applied for|6 -3 -2 -2 1
applied to|-2 -5 -1 -1 9
apply|1 -9 -6 -4 18
apply again|-3 -3 -1 -1 8
apply for|0 -2 -1 -1 4
applying|3 -8 -2 -3 11
applying to|-5 -5 -3 -1 14
appoint|5 -2 0 0 -2
appointment|11 0 -2 0 -8
appreciate|10 -3 -2 -1 -3
appreciate you|7 -2 -1 0 -3
appreciate your|5 0 -1 0 -4
apprecie|7 -2 -2 -1 -3
apprentice|1 2 -4 -1 2
approve|-8 -1 0 0 9
approve your|-8 -1 0 0 9
approved|-7 5 -3 -1 6
apres|6 -3 4 1 -7
april|-6 9 0 4 -7
aprovado|-2 -1 0 0 4
apto|4 -4 1 -1 -1
aqui|-4 -7 -1 2 10
arbeitsvertrag|1 -4 -2 9 -4
are|-11 -9 4 12 15
are able|-2 0 -1 0 4
are no|-3 -2 0 -1 6
are not|-5 6 -3 1 1
are now|4 -1 0 0 -3
are pleased|-3 0 1 4 -2
are receiving|3 -1 4 -1 -4
are sorry|-3 -1 -2 -1 6
are still|-9 -2 1 2 8
are unable|-3 -3 1 6 -1
area|0 -3 1 -2 4
area manager|-2 -1 4 -1 -1
around|-1 0 4 0 -2
arrete|5 -1 -2 -1 -2
arrive|-2 1 5 -1 -3
arts|-1 4 -1 0 -2
as|-2 3 -1 10 -7
as a|-2 2 -4 -1 5
as an|-2 -1 4 0 0
as i|-3 -1 -1 0 4
as it|-4 1 -1 -1 5
as part|1 -2 0 4 -3
as we|5 -1 3 -1 -6
as you|6 -1 -3 7 -8
asi|1 0 4 -2 -3
asi que|-5 2 5 -1 -1
asia|4 1 -1 -1 -4
ask|-4 4 3 -1 -2
ask for|-4 -3 6 -1 1
ask you|-2 7 -2 -1 -2
asked|5 -2 -3 3 -3
asked me|6 -1 -1 0 -4
assessment|3 0 5 -4 -4
assessment centre|3 -1 3 0 -4
assistant|10 3 0 -2 -11
assistente|1 -1 -3 5 -2
associate|5 -6 11 0 -9
associates|-4 8 -1 -1 -2
association|-4 0 -1 0 5
assume|-2 5 2 0 -5
assunzione|-2 -2 -3 6 1
at|5 -1 8 -3 0
at 1|-4 0 3 0 1
at 10|-2 -1 -1 0 4
at 3|-4 -1 6 -1 0
at all|-2 5 2 3 -8
at interview|9 -1 -2 -1 -6
at our|2 -3 6 1 -7
at the|4 -3 8 8 -16
at this|4 -7 -4 -1 10
ate|-6 6 -5 3 1
atelier|-6 2 -1 5 0
atenciosamente|4 -2 0 0 -2
attached|-13 -5 -2 15 5
attend|-2 -4 9 -1 -1
attend the|-4 -1 3 0 2
attendant|9 -1 -1 -1 -7
attending|4 -1 -1 0 -2
attente|-4 -2 0 0 6
attention|-2 -2 -1 0 5
attire|-3 -3 4 -1 3
au|6 5 -3 6 -14
auch|-1 -11 7 1 4
auch gern|-1 -3 4 0 0
auch wenn|-3 -3 1 -2 6
aucun|5 -4 0 0 0
audiencia|6 -2 -1 -1 -3
audit|-1 6 -2 -1 -2
auditioning|-3 0 -1 0 4
auditioning for|-3 0 -1 0 4
auf|0 -1 -15 11 4
auf dem|2 1 -2 3 -4
auf den|-1 5 -1 -1 -3
auf der|7 -3 -2 -1 -1
auf die|0 -7 -2 -3 13
auf diese|4 -1 -3 0 -1
auf ihre|5 -3 1 0 -2
auf jeden|-1 5 -1 -1 -3
auf platz|-4 -1 -1 0 6
aufgenommen|-3 5 -1 0 0
aufgrund|-4 8 -2 -1 -3
aufgrund der|-5 8 -1 0 -1
auftrag|-5 -2 -3 3 7
august|-1 -3 -3 9 -1
aura|-5 1 7 -1 -2
aus|14 1 1 -1 -14
aus der|11 -2 -2 -1 -5
ausbildung|4 4 -4 0 -4
ausbildung zum|-2 7 -1 0 -3
ausbildungsteam|6 0 -3 0 -3
ausdrucklich|-3 5 0 0 -1
ausgebucht|3 -3 -3 -2 4
ausgesprochen|4 -1 -1 -1 -2
ausserdem|-5 -2 -1 -1 8
auswahl|1 5 -2 -1 -4
auswahltag|8 -2 -3 0 -3
auswahlverfahren|2 -2 0 5 -5
auswahlverfahren fur|-1 -1 -1 5 -2
auto|2 -2 -2 7 -4
automatically|-2 1 4 0 -3
automatico|-6 0 5 -1 1
automatisch|-6 2 5 -1 -1
autre|9 -2 -3 -3 -1
autres|7 -5 -2 -2 1
aux|9 1 -1 -1 -9
aux epreuves|7 3 -2 -1 -6
auxiliar|-2 -5 -5 5 8
auxiliar de|-9 -3 -4 6 10
availability|1 -4 6 -1 -2
available|-4 -7 1 4 6
avancar|4 -1 -1 0 -3
avancou|-1 -1 8 -2 -4
avant|-11 1 2 6 2
avant le|-5 -2 0 6 1
avec|9 -3 7 5 -18
avec l|4 0 -1 -1 -2
aver|-2 -2 -1 -1 5
aver partecipato|-2 -1 -1 0 5
averci|1 -5 -1 -1 6
avez|7 0 -5 -4 1
avis|-1 -4 -1 4 1
avoir|0 -2 -2 -2 5
avond|4 -3 -1 -1 0
avons|17 -9 -8 3 -3
avons decide|4 -2 0 0 -2
avons le|-4 -2 -2 8 0
avviso|-4 1 -1 -1 6
ayant|7 0 -1 -1 -5
azienda|-6 0 -2 -2 11
b|-1 -6 2 -2 7
back|8 21 -11 -1 -17
back in|4 0 -2 -1 -1
back to|-2 11 -3 4 -10
back when|9 -2 -3 0 -4
backend|2 -2 4 0 -4
background|0 -4 5 -1 0
background check|-4 0 -2 0 6
background is|4 -1 0 0 -2
baja|-3 -2 -2 4 3
bald|4 -3 0 0 -1
banca|-2 -4 -1 -1 7
banco|-4 -4 0 -1 9
band|-5 -1 -1 6 1
bando|-3 0 -1 0 4
bank|-6 -1 3 -1 6
bank details|-2 -2 -2 -1 7
bar|-3 -1 0 0 4
barista|-1 0 -2 -1 4
bas|5 -5 -1 0 1
base|0 -4 -7 8 4
based|1 -4 0 0 3
basis|4 -2 -1 -1 0
bassi|-4 -2 3 -1 3
bc|6 -1 -1 0 -3
be|-5 13 4 -12 7
be completed|-3 -2 -1 0 6
be considered|-6 -5 -3 -1 14
be contacted|-4 7 -1 0 -2
be deleted|-1 -3 -1 0 5
be grateful|-5 -1 -1 -1 7
be in|-9 18 -2 -1 -6
be moving|6 -1 0 0 -4
be notified|-6 6 -1 0 1
be our|-2 1 -1 4 -2
be progressing|7 -2 0 0 -4
be sent|-4 -1 0 -1 5
be taking|4 0 -1 0 -3
be the|5 0 -1 -1 -4
be withdrawn|-6 -6 3 3 6
bea|3 3 -1 -1 -4
beacon|-2 -1 0 4 -1
beantragen|-1 0 -4 -1 5
bear|-4 11 -3 -2 -3
bear with|-4 12 -3 -1 -4
bearbeitet|4 -4 -1 0 2
bearbeitet werden|4 -4 -1 0 2
beaucoup|4 -2 0 0 -1
because|4 -15 -2 3 11
because of|2 -7 -1 3 3
because the|-2 -2 1 0 4
because you|7 -3 1 -2 -3
beck|-2 -2 -1 0 5
bedankt|10 -3 -4 -3 0
bedankt voor|13 -7 -3 -1 -1
bedauern|4 -3 -3 -1 3
been|-8 7 -1 -5 16
been able|-2 7 -1 0 -3
been cancelled|4 -2 -1 0 -1
been chosen|-4 -1 0 0 5
been found|4 -1 0 -1 -2
been informed|-2 -2 6 0 -2
been made|-4 5 0 0 -1
been placed|0 -1 -2 -1 5
been received|-5 9 -1 0 -3
been rejected|-4 -4 -2 -2 11
been reviewed|4 -1 0 0 -3
been selected|-2 -2 6 -1 0
been sent|-1 4 0 0 -2
been shortlisted|1 -1 10 0 -9
been successful|-4 0 0 5 -1
been through|0 -1 -3 -1 4
been told|-4 -2 -1 -1 6
before|-10 9 1 -1 1
before we|-3 1 6 -1 -3
begin|-3 2 1 3 -4
behandeling|2 3 -1 0 -5
bei|11 -4 0 -4 -5
bei der|1 -8 4 -1 5
bei fragen|-3 5 0 0 -1
bei uns|7 4 -4 2 -10
beigefugten|-1 -1 -1 4 -1
beim|-1 2 -4 1 1
being|6 2 0 -3 -6
being considered|-2 4 -1 -1 -1
bekeken|-2 -1 -1 0 4
bekommen|-5 4 -3 -2 5
bel|-7 9 10 -2 -11
bell|-2 -1 4 -1 -1
belle|-3 -3 -1 -1 8
below|5 -7 5 -2 -2
bem|1 -1 -1 4 -3
ben|-2 2 -7 -1 8
bene|-1 -5 10 -2 -2
benefits|-3 0 -1 0 5
bent|8 -8 8 2 -10
bent helaas|-3 0 -1 0 4
bereits|5 -9 -3 3 4
bericht|1 5 0 0 -5
berucksichtigen|-5 0 5 0 1
berucksichtigt|0 -3 -2 -1 6
berucksichtigt werden|1 -5 -2 0 7
bescheid|-1 5 -2 8 -10
bescheid ob|-2 2 2 3 -4
besetzen|5 -3 -1 0 -1
besetzt|6 -1 1 -1 -5
besloten|7 -3 -1 -1 -2
besoin|5 -4 1 -1 -2
besprochen|0 -3 6 5 -8
besproken|-2 -3 -2 9 -2
best|-4 -4 2 -4 12
best regards|-4 5 0 -1 -2
best wishes|5 0 -1 0 -4
bestanden|4 0 -1 0 -2
bestatigen|-10 3 -2 -2 11
bestatigen wir|-7 2 -2 -1 9
beste|-1 -2 4 2 -3
beste grusse|-1 -1 -1 5 -2
beste kandidaat|-1 6 2 -3 -4
besten dank|0 4 0 0 -4
besten grussen|0 -2 -2 -1 5
besuch|-6 7 -1 0 -1
beth|0 -1 -3 0 5
better|-1 -3 0 -1 5
between|-4 -6 16 -1 -5
bevestig|0 -1 4 -1 -2
bewaar|-2 -1 -1 -1 5
bewaren|-2 -1 -1 -1 5
bewerben|4 -6 -3 -1 6
bewerben sie|4 -2 -2 -1 1
bewerber|-10 11 7 -4 -3
bewerber entschieden|-6 -1 0 0 7
bewerber haben|-2 7 -3 0 -2
bewerberin|0 2 5 -1 -6
bewerberin lieber|-6 3 5 0 -2
bewerbern|-5 -2 -1 6 1
bewerbung|-1 11 5 -11 2
bewerbung als|-4 11 2 -4 -4
bewerbung bei|-1 -5 0 0 6
bewerbung bleibt|-5 2 -1 -1 4
bewerbung die|-1 -5 -1 0 7
bewerbung fur|-2 4 1 0 -3
bewerbung nicht|6 -3 -2 -1 -1
bewerbung wurde|-1 -3 -2 0 6
bewerbungen|-1 9 -3 -2 -3
bewerbungsprozess|-1 -3 -1 -1 6
bewerbungsunterlagen|8 -3 0 0 -5
beworben|-1 -4 2 -3 5
bexley|4 2 -1 -1 -4
bieden|1 -2 -2 5 -2
bien|-12 16 2 0 -5
bien a|-5 8 0 -1 -2
bien ete|-4 5 -1 0 -1
bien parvenue|-4 4 0 0 0
bien recu|-3 8 -2 -1 -2
bientot|-4 1 -1 -1 3
bieten|0 -2 3 4 -6
bieten wir|3 -1 4 -1 -5
bij ons|-2 -2 -2 8 -1
binnen|-3 11 -5 1 -4
birgit|4 -2 0 0 -2
bis|-13 15 2 0 -3
bis ende|-11 12 -4 1 1
bis freitag|0 -4 -1 4 2
bis zum|-6 1 5 0 -1
biscuit|-2 -1 -1 -1 4
bitte|-17 0 0 13 5
bitte kurz|-4 7 0 -1 -2
bitte noch|-3 5 -1 0 0
bitte reichen|-1 -3 -1 0 6
bitten|-9 7 -2 -2 6
bitten sie|-2 -3 -1 -1 7
bitten um|-5 5 1 -1 0
bleiben|-3 -3 5 -1 2
bleibt|-4 0 -1 -1 5
blue|-4 0 1 0 4
boa|-3 3 -4 1 3
boa tarde|0 4 -2 3 -5
board|6 6 -1 -1 -10
bolsa de|1 -2 -1 4 -2
bom|4 9 -4 -2 -6
bom dia|7 0 -3 -1 -3
bonjour|0 -1 -1 -3 6
bonjour karim|-2 0 -1 0 4
bonjour madame|-4 6 -1 0 -2
bonjour monsieur|-4 -1 1 -1 4
bonjour nous|4 0 0 0 -3
bonne chance|5 2 -1 -1 -5
bonne continuation|6 -4 -1 -1 0
bonne journee|-2 4 -1 -1 -1
bonus|-1 -2 -2 9 -4
book|-4 -1 4 0 2
booking|9 -3 4 -1 -8
books|3 5 -2 -1 -5
brandl|0 -1 4 -1 -2
brandt|-5 9 8 -2 -9
brauchen|5 -1 -2 -2 -1
brauchen wir|4 -2 -1 -1 1
breve|-5 -2 1 -1 7
brief|9 0 0 -1 -7
bring|-11 -3 31 -2 -15
bring a|-1 -1 4 -1 -2
bring your|-1 -1 4 1 -3
bruto|-2 -3 -4 12 -4
bsn|-2 -3 4 -1 2
budget|-3 8 -2 -3 0
buena|0 -1 4 0 -2
buenas|3 -4 4 1 -4
buiten|5 -1 0 0 -2
buongiorno|-7 3 2 -2 5
bureau|6 -5 -3 4 -2
bus|-5 -4 8 5 -5
buscamos|6 -3 0 -1 -2
business|4 2 3 -2 -6
business days|-1 3 3 -1 -4
but|1 -15 -2 9 11
but for|-1 0 0 4 -2
but have|-5 -1 -1 0 6
but i|-10 1 -3 2 10
but not|-2 -1 0 0 4
but the|0 2 1 6 -9
but they|4 -1 -1 0 -2
but we|2 -7 3 1 1
buyer|-4 -2 4 0 2
by|-17 15 4 14 -5
by friday|-5 0 -6 7 4
by phone|-3 0 9 -1 -5
by the|2 5 -7 6 -7
c|5 -6 0 7 -5
c est|2 -2 -3 6 -3
ca|-6 1 5 -2 2
cabin|-1 -1 4 0 -1
cabin crew|-1 -1 4 0 -1
cada|5 -1 -1 -1 -3
cafe|6 0 2 -1 -8
call|4 16 7 -7 -20
call i|5 -1 -1 0 -4
call if|4 3 -1 -1 -5
call me|-1 -2 -2 0 5
call the|-2 5 2 0 -4
call you|-2 7 -5 1 0
called|-1 7 0 -1 -5
calma|-8 12 -1 -1 -2
came|6 -3 0 -2 -1
camp|4 -2 0 -1 -2
can|-6 -5 23 12 -22
can be|1 -2 -4 0 5
can do|1 -1 1 5 -5
can only|7 -3 3 -1 -6
cancel|-3 -2 2 -1 4
cancelada|-3 -1 5 0 -1
cancelada por|-4 -1 5 0 -1
cancelar|-5 -3 -1 -1 10
cancelled|2 0 7 -1 -7
candidacy|3 4 0 0 -6
candidacy for|4 -1 0 0 -3
candidat|-2 1 -1 -2 5
candidata|0 -6 2 5 0
candidatar|1 -2 -1 -1 4
candidate|7 -1 1 -3 -4
candidate account|0 -3 -2 -1 6
candidate for|0 0 4 0 -4
candidate to|-3 5 0 0 -1
candidates|-16 9 -3 3 10
candidates are|-1 -2 -1 0 5
candidates for|-3 0 -1 0 4
candidates shall|-3 4 0 0 0
candidates to|-4 6 -2 0 0
candidates who|-7 1 -1 -1 8
candidates will|-6 7 1 0 -2
candidato|12 -4 -4 1 -4
candidato a|-2 -1 -3 4 2
candidatos|-1 6 2 -2 -4
candidatos com|4 -2 -1 0 -1
candidatos que|-5 2 4 0 -1
candidatura|16 5 -11 -6 -3
candidatura a|-4 1 -1 0 4
candidatura nao|4 -1 -1 0 -2
candidatura non|5 -2 -1 0 -2
candidatura per|-7 6 -1 -1 3
candidaturas|-5 1 -2 -1 7
candidature|6 7 -2 -3 -6
candidature a|-1 3 -1 4 -5
candidature est|-2 -1 -1 -1 5
candidature et|-1 -1 -1 0 4
candidature n|-5 6 -1 -1 1
candidature pour|-1 2 4 -1 -4
cannot|-10 3 2 1 3
cannot be|-6 -4 5 -1 6
cant|-19 1 11 2 7
cant do|-5 -1 4 7 -6
cant make|-5 -1 5 -1 1
cant take|13 -1 -2 -1 -9
cap|-3 -1 5 -1 -1
capital|-1 -1 8 1 -6
car|-6 0 -2 -2 9
car vous|-1 -1 -1 -1 4
cara|-3 -3 -2 6 2
card|-8 -3 1 2 8
career|9 -6 -2 -1 0
careful|4 -3 -1 -1 1
careful consideration|-6 -1 -1 0 8
careful review|7 -2 0 0 -5
cargo|0 1 -3 5 -2
cargo de|-1 -1 -2 5 -1
carla|9 -2 -1 -1 -4
carmen|0 0 -3 5 -2
carta|-5 2 -3 2 4
cartao|-5 3 0 1 2
cas|5 1 -3 -1 -2
case|6 -6 9 -3 -6
caso|-10 12 -2 -3 3
caso de|-4 5 0 0 -1
caso nao|-4 5 -1 -2 2
casting|-5 -1 -1 0 7
casting team|-4 -1 0 0 5
castle|-2 4 -1 0 -2
casual|0 4 1 -1 -4
cdi|-3 -2 -3 8 -1
ce|6 -5 0 1 -3
ce poste|4 -1 -1 -1 -2
cedula|-1 6 1 -1 -5
center|4 -2 -1 -2 1
central|-4 1 0 5 -3
centre|11 3 1 -2 -13
centre de|7 0 -1 0 -5
centro|-1 4 0 -1 -3
ceo|-1 -1 0 4 -2
cependant|8 -1 -2 -1 -3
certo|0 -1 -1 4 -2
cette|-3 -6 -6 -4 18
cette decision|-4 0 0 0 4
chair|6 -1 0 0 -4
chance|5 2 1 -2 -6
changed|-5 -2 2 -1 5
changes|8 2 -1 -3 -6
chat|-7 2 3 5 -2
chat with|-1 -1 5 -1 -2
che|0 6 -5 8 -8
che la|2 7 -3 -1 -4
che stiamo|-1 -1 -2 0 4
check|-5 2 0 1 3
checked|-2 0 6 -1 -3
checking|-1 6 -1 0 -3
checking in|-1 5 -1 0 -3
cheers|11 -3 -2 2 -7
chef|5 -9 5 1 -2
chef de|0 -7 3 3 1
cher monsieur|-1 4 -1 -1 -1
chere|4 -2 0 0 -1
chez|1 0 -4 -2 5
chiamo|5 -5 5 -2 -3
chiara|0 -1 -1 4 -2
children|4 -1 1 -1 -4
chloe|-2 -2 4 3 -3
choice|0 0 0 4 -4
choisi|5 2 -3 -2 -3
choix|2 -3 -2 -1 4
choose|-5 -2 8 -1 -1
choose a|-4 -1 8 0 -3
chose|9 -1 -1 -1 -6
chosen|-4 -4 -3 -1 13
chosen another|-4 -1 0 0 6
chosen for|-4 0 0 0 5
chosen to|6 -2 -1 0 -2
christmas|2 4 -1 0 -4
ci|-1 1 5 -3 -2
ci e|-2 5 -1 0 -2
ciao|7 -10 6 0 -4
circumstances|-5 0 0 0 5
circumstances change|-3 0 0 0 4
civil|4 0 -2 4 -6
civil service|4 1 -1 0 -4
classe|-4 -3 4 3 1
clearly|5 -1 -1 -1 -3
clerk|2 -8 6 -1 0
clic|0 -2 -1 -1 4
click|-4 -5 -1 -1 11
client|21 -9 -7 -4 -1
client has|10 -4 -1 -1 -5
cliente|8 -4 -1 -1 -2
clinica|-4 1 -1 0 5
clinical|-8 1 0 0 6
close|-3 2 -5 -2 8
close your|-6 1 -1 0 6
closed|3 -7 -3 -3 10
closed and|5 -2 0 0 -2
closed as|-4 2 0 0 3
closed without|4 -1 -1 0 -2
closely|6 -2 -1 0 -3
closes|-5 2 -1 -1 4
closing|-3 -3 -3 -2 11
closing date|0 6 -2 -1 -3
clt|-7 -2 -1 7 3
club|-2 0 4 0 -1
co|10 -2 1 -3 -6
coach|-3 0 0 0 4
coding|1 -2 5 -1 -3
coffee|5 -1 -2 2 -4
cogido|4 -1 -1 -1 -2
cogido a|4 -1 -1 -1 -2
coisa|4 -1 1 -2 -2
colleague|7 -4 -1 0 -1
colleagues|-4 0 0 0 5
collective|5 -2 3 -1 -5
college|1 -5 -2 3 2
colloquio|-1 -4 10 -2 -3
com|10 2 0 0 -13
com e|4 -2 -1 0 -1
com o|0 4 -1 -1 -2
com uma|4 -1 -1 -1 -1
com voce|6 -1 -2 -1 -3
come|7 -16 31 -2 -20
come and|-6 -2 11 -1 -2
come back|13 -1 -4 -1 -8
come in|3 -1 3 -1 -4
come to|-4 -4 10 -2 1
comercial|-3 5 0 0 -1
comes|6 -2 -3 2 -3
coming|2 0 -7 1 4
coming in|7 1 -1 0 -6
coming up|-2 -1 -1 0 4
comite|-5 1 -1 0 6
commissie|1 4 -2 -1 -3
committee|8 -2 -2 -2 -3
committee has|8 -2 0 0 -5
committee was|4 0 0 0 -3
como|1 -7 -4 8 2
companies|-3 -1 -1 0 5
company|-7 1 -1 -1 8
comparecer|-7 0 10 -1 -2
complet|-1 -1 -1 4 -1
completa|-3 -2 -3 9 -2
complete|-8 -5 -9 -4 26
complete the|-4 1 -1 -1 5
complete your|-2 -4 -1 -1 8
completed|-6 -3 -2 -1 13
completed its|-5 0 0 0 6
completo|9 4 -3 -2 -9
compte|-3 -1 -1 -1 6
comune|-3 7 -1 0 -2
comune di|-3 7 -1 0 -2
comunica|6 2 -3 -1 -4
comunica che|1 5 -2 0 -4
comunicacion|-4 0 0 0 5
comunicamos|0 -2 -2 5 -1
comunicamos que|-1 -2 -2 5 -1
comunicazioni|-2 4 -1 0 -1
comunichiamo|8 -3 0 0 -5
comunichiamo che|8 -3 0 0 -5
con|10 -1 -7 -1 -1
con il|-6 3 1 1 1
con la|7 -1 -3 -1 -2
con tu|9 -4 -2 -1 -2
concluded|10 -5 -1 0 -4
concorso|1 -3 2 4 -4
concours|7 3 0 -1 -8
concurso|7 0 -1 -1 -6
concurso para|5 -1 0 -1 -3
conditional|7 -1 -1 1 -6
conditional offer|7 -1 -1 1 -6
conferma|-4 8 4 -1 -7
confidencial|-1 -1 -1 -1 4
confidential|1 -5 -3 -1 8
confirm|-6 -1 6 -1 2
confirm by|-1 0 4 0 -3
confirmamos|-6 2 0 0 5
confirmamos que|-6 1 0 0 5
confirmar|-5 -1 2 -1 4
confirme|-5 3 7 4 -9
confirmer|-6 -5 3 7 0
confirmer votre|-3 -3 1 7 -2
confirms|-6 5 -2 0 4
confirms that|-4 1 0 0 4
conforme|0 -2 -2 6 -2
congratulations|-9 -4 16 5 -8
conhecimentos|-5 1 6 -1 -1
connait|6 -1 -2 -1 -2
connait deja|6 -1 -2 -1 -2
connection|-4 0 1 0 4
conoces|4 -2 -1 -1 0
consejo|4 0 -3 -1 0
conservons|5 -2 -1 0 -1
consider|12 -3 -1 -1 -6
consideration|10 -3 -2 -1 -3
consideration the|6 -2 0 0 -3
consideration we|-3 0 0 0 4
considered|-10 -3 -6 -2 21
considered for|4 -2 -1 0 -1
considered your|-2 -1 -1 0 4
considerer|-3 5 0 0 -1
considerer que|-3 4 0 0 -1
consultant|0 -5 3 -2 4
contact|-2 15 2 -4 -11
contact the|5 0 6 0 -10
contact you|-1 4 0 0 -2
contacted|-5 6 -1 0 1
contar|8 -2 -2 -1 -3
contato|-2 7 -2 -1 -2
content|-4 -1 3 5 -3
contigo|-1 -4 -4 3 5
continuar|7 -2 -2 -1 -3
continuation|6 -4 -1 -1 0
continue|4 -3 11 -2 -11
contract|-9 -9 -8 29 -2
contrat|-4 -3 -3 14 -4
contrato|-4 -1 -5 10 -1
controller|6 -1 -2 -1 -3
conversar|-3 -3 3 -1 4
convocatoria|-5 8 2 -1 -4
cool|-4 5 0 0 -1
cool dass|-4 5 0 0 -1
cooperativa|0 4 -3 -3 2
coordinator|3 -1 1 1 -4
coordonnees|6 -3 -1 0 -2
coperta|7 -4 -1 -1 -1
copie|-4 -2 -2 2 6
copy|-3 -1 -1 0 5
copy of|-1 -2 0 -1 4
cordiale|5 -1 -1 0 -2
cordiale saluto|5 -1 -1 0 -2
corinne|-5 6 -1 0 -1
corner|6 0 -1 -1 -4
correo|-2 4 -1 1 -3
correo es|1 4 -1 0 -3
coucou|3 -1 -2 6 -6
could|-11 -8 6 -1 13
could not|-3 -2 -2 -1 8
could you|-11 -4 12 1 3
couldnt|-8 -4 3 2 6
council|-5 6 -2 0 0
counselor|5 -2 0 -1 -2
counter|3 -1 -1 3 -4
cours|-7 7 -1 -1 2
course|-8 -2 -2 -1 12
court of|-1 -2 -1 0 4
cover|11 -1 2 -1 -11
cover letter|4 4 -2 0 -5
created|-2 -1 -1 -1 5
credit|6 2 -2 -1 -4
credito|-4 -1 -1 -1 7
creek|-1 -3 5 -1 0
crew|2 -4 2 0 -1
criteria|-7 -1 -1 0 8
crossed|-1 0 -1 4 -1
cto|0 -2 12 -1 -9
cui|4 2 -2 -1 -3
culture|-2 -2 0 7 -3
current|3 -4 -1 0 2
currently|4 1 -1 0 -5
curricular|8 -2 -1 0 -4
curriculo|-3 6 -3 -4 4
curriculo foi|-2 5 0 -1 -2
curriculum|4 2 -3 -2 -2
curriculum vitae|5 -1 0 0 -3
cv|-7 24 13 -13 -15
cv en|-5 5 0 0 0
cv est|0 4 -1 0 -2
cv for|-6 7 -2 0 1
cv per|-4 7 -1 0 -1
cycle|-3 0 4 0 -1
d|-4 -13 10 5 5
d autres|8 -3 -2 -1 -2
d avoir|4 0 -2 -1 -1
d be|-5 -3 6 -3 5
d emploi|-1 -3 0 5 -1
d equipe|5 -1 -1 -1 -2
d etre|-1 -2 -1 -1 4
d have|2 0 -4 -1 3
d ici|-7 11 -1 -1 -2
d ist|-5 7 -1 -1 0
d like|5 -3 6 -1 -7
d love|-4 -4 5 5 -2
d y|-2 -1 4 0 -1
da|12 -6 -3 16 -20
da wir|-4 2 5 -1 -3
daar|5 -1 -1 0 -2
daarna|-2 -3 -2 -1 7
daarom|8 -3 -1 -1 -2
dach|0 -3 7 -2 -2
dados|-2 6 -1 -1 -2
dafur|2 0 -2 4 -3
dagen|-4 -4 -3 -1 11
daher|11 -8 0 4 -6
daher nicht|10 -2 -1 -1 -6
dal|5 -5 -5 3 1
dall|1 -7 0 6 0
damit|9 0 -4 -1 -3
dan|-13 18 2 -4 -3
dana|-8 5 4 -2 1
danach|-7 9 -1 -1 0
dani|-2 -1 5 0 -1
dank|3 2 2 -5 -1
dank dass|4 0 -1 0 -3
dank fur|-7 4 4 -4 4
dank voor|5 -1 -1 0 -2
danke|14 12 -11 -7 -7
danke fur|13 7 -6 -3 -10
danken|12 -8 -2 -2 1
danken ihnen|1 -3 -1 -1 4
danken wir|7 -5 -2 -2 2
dann|-14 7 12 5 -10
dans|3 0 -4 1 0
dans l|-2 -1 0 5 -2
dans le|0 -3 -1 -2 6
dans notre|5 0 -1 -1 -3
dar|9 -2 -2 -1 -3
darunter|6 -2 -2 0 -1
das|23 -23 7 1 -9
das auswahlverfahren|0 0 -1 4 -3
das gesprach|-7 -4 19 -1 -6
das sie|1 -2 -1 4 -3
das team|3 -2 -3 5 -3
dass|14 -6 -10 1 1
dass das|-1 -1 -2 0 5
dass die|0 -2 -1 5 -2
dass du|0 3 2 -1 -4
dass es|4 -2 0 0 -1
dass sie|-3 -2 -4 -2 11
dass wir|5 -2 -3 0 0
dat|15 -6 -3 -1 -5
dat onze|4 -1 -1 0 -2
dat u|4 -2 0 0 -1
data|-23 7 -6 -5 27
data engineer|-5 1 -3 -2 10
date|-10 5 8 6 -10
date and|-3 -1 -1 0 4
date de|-2 5 -1 0 -2
dated|-2 -1 -2 0 5
daten|-4 0 -4 -2 9
dati|-3 0 -1 -1 4
datos|-1 3 -2 3 -4
datum|-2 5 6 -2 -8
dauer|-2 1 2 3 -4
dauern|-3 0 4 0 -1
dauert|-8 5 7 -1 -4
davon|-1 4 -1 -1 -3
day|-6 -6 18 -1 -5
days|-1 2 -8 10 -2
days of|-3 2 -1 4 -2
days so|-3 8 -2 -1 -3
dbs|-2 -2 -2 6 0
de|-1 5 -5 -12 14
de 10|5 -3 4 -1 -5
de 12|-2 -1 0 4 0
de 30|-3 -1 -1 5 0
de 4|-4 1 -1 -1 4
de admitidos|-2 6 -1 0 -3
de analista|4 -2 5 -2 -5
de assistente|-1 -2 -2 6 -1
de baja|-1 -1 -1 -1 4
de commissie|1 4 -2 -1 -3
de conhecimentos|-5 1 6 -1 -1
de functie|6 -4 -5 4 0
de l|0 5 -1 -1 -3
de la|6 5 0 2 -12
de las|-1 -4 5 1 -1
de link|-3 -2 4 -1 2
de los|-2 -2 -2 4 2
de momento|6 -2 -1 -1 -2
de no|0 4 -1 -1 -3
de nous|-5 -1 1 -1 6
de nouvelles|-2 5 -1 0 -1
de partie|1 -3 5 -1 -3
de pessoas|-2 -1 -2 6 -1
de plek|9 1 -2 -2 -6
de presentacion|-1 5 -1 0 -3
de procedure|-5 -2 -2 -1 9
de projet|-1 -1 0 -1 4
de reclutamiento|-1 -1 4 0 -1
de recrutement|0 -4 -2 -2 7
de reponse|-3 8 -1 -1 -4
de selectie|-3 10 -1 -1 -5
de semana|-4 5 -1 -1 0
de tu|-2 4 0 0 -1
de turno|-11 -3 3 7 4
de um|-1 -1 -1 -1 4
de vacature|11 -3 -3 -2 -4
de vida|-1 7 -2 -1 -4
de vos|-4 1 0 0 3
de votre|-9 4 -2 -3 11
de vous|-5 -6 -1 10 2
de woning|-3 -1 -1 0 5
deadline|-3 2 5 0 -4
dear|4 -3 5 -4 6
dear applicant|7 -3 10 -1 -13
dear candidate|0 6 0 -1 -6
dear miss|-1 5 -1 0 -3
dear mr|-4 -1 1 0 4
dear ms|1 -1 -2 -1 4
debrief|5 -1 -2 -1 -1
december|-3 6 -1 -2 0
decide|1 2 4 -2 -5
decide de|5 -2 0 0 -2
decided|6 -13 -8 -2 18
decided not|-1 -3 -2 -1 7
decided to|5 -8 -5 0 9
decidido|6 -2 -1 -1 -2
decision|-21 16 -8 0 14
decision has|-5 5 0 0 0
decision is|-1 -2 -2 0 5
decision to|4 -1 0 -1 -2
deckhand|10 -3 -1 -1 -5
decline|-5 -1 -1 3 4
declined|-5 -2 -2 -1 10
deel|-2 4 -1 0 -1
degli|-3 0 -1 7 -3
dei|1 -1 4 -1 -3
dein ausbildungsteam|4 0 -3 0 -1
deine|11 9 -4 -6 -11
deine bewerbung|2 8 -1 -3 -6
deja|10 0 -3 -2 -5
del|7 -9 -7 3 5
del gruppo|1 -6 -1 -1 7
del procedimento|5 -3 0 0 -1
delai|-4 0 -1 4 1
delay|-2 5 0 0 -2
delete|-2 -6 -2 -1 10
delete your|-2 -2 0 0 4
deleted|-2 -5 -2 -1 9
delighted|-3 -1 -1 8 -3
delighted to|-3 -1 -1 8 -2
dell|1 5 3 -1 -7
della|1 -8 -4 -4 15
dem|14 -4 -1 1 -10
dem beigefugten|-1 -1 -1 4 -1
demain|-2 -1 5 -1 -1
demande|1 -2 -3 -2 6
demo|3 -2 4 0 -4
den|-1 0 -9 19 -8
den anderen|-4 -2 -1 10 -3
den eingang|-4 5 -2 -1 1
den erhalt|-2 4 -1 0 0
den sommer|5 -4 0 0 -1
den vertrag|-3 -2 -2 10 -3
denken|5 -5 -1 -1 2
denn|-1 4 -1 0 -1
dennis|0 -1 -1 4 -1
department|4 5 -4 -2 -4
deposit|-1 -1 -1 -1 4
der|1 5 13 -7 -12
der eingang|-4 6 -1 0 -1
der fachabteilung|-2 6 -1 0 -2
der filiale|-4 1 4 0 0
der schon|-4 0 0 0 5
der stelle|-7 4 4 -2 2
der test|-5 -2 8 0 -2
der unterlagen|-3 5 -1 0 -1
der vielen|-3 4 0 0 -1
der vorstand|-3 -1 -1 -1 5
derzeit|-4 3 -3 -1 6
derzeit nicht|-5 -1 -1 -1 8
des|1 1 3 0 -5
desabonner|-3 -1 -1 -1 6
desanimes|4 -1 0 0 -2
descartado|8 -1 -2 -1 -4
desculpa|-2 6 -1 0 -3
desde|4 1 -2 -1 -1
deshalb|9 -2 0 -2 -5
designer|4 -1 1 0 -5
desk|5 -4 -1 0 0
desole|3 -2 4 -1 -4
desole pour|-1 -2 5 -1 -2
desolee|9 -1 -1 -1 -5
despues|4 5 -1 -1 -6
despues de|4 -1 -1 -1 -2
dessa|4 -1 -1 0 -2
dessa vez|4 -1 -1 0 -2
desta|-2 -1 -1 0 4
desta vez|-2 -1 -1 0 4
details|4 -8 -3 2 5
details for|-3 -2 -1 0 6
deutlich|6 -2 -1 0 -3
deux|5 -3 -3 8 -8
development|3 -1 4 -1 -4
devera|-4 2 -1 5 -1
devops|-1 -2 -1 -1 4
devops engineer|-1 -2 -1 -1 4
deze|-5 -4 -5 -4 17
deze in|-1 -2 -1 0 4
di|-4 10 2 -3 -5
di concorso|1 -2 -2 5 -2
di lavoro|-1 6 -1 0 -5
di prova|5 -3 -1 1 -2
di un|-2 -1 -1 0 4
dia|-4 3 -1 -5 7
dias|-6 8 -9 2 6
dias uteis|9 -2 -1 -1 -4
dich|20 -9 2 -2 -11
dich als|-1 -1 5 -1 -2
did|1 -5 4 -3 4
did not|4 -6 -1 -2 5
didnt|-3 -2 -2 -1 8
die|16 -5 -12 -3 -4
die ausbildung|5 0 -3 0 -2
die auswahl|-2 8 -2 -1 -3
die bei|6 -1 -2 -1 -2
die besetzung|-2 4 0 0 -1
die du|0 -3 -1 0 5
die fachabteilung|-3 5 3 -1 -4
die im|0 4 -1 0 -3
die lehrstelle|4 -1 -1 -1 -2
die liste|-3 5 0 0 -2
die prufung|-3 0 -1 0 4
die stelle|9 -5 -2 4 -5
die teilnahme|-2 -1 -1 0 4
die wahl|-1 -1 -1 5 -2
die zweite|0 -1 4 -1 -2
dienst|2 -3 -1 -1 4
dienstag|-1 -1 4 -1 -2
dies|2 -4 -1 -1 4
diese|3 2 -7 -2 4
diese mail|6 -2 -3 0 -1
diese woche|-8 8 0 -1 1
diesem|4 -3 -1 -1 1
dieser|-5 1 0 -1 4
dieses|7 -4 -2 -1 0
diesmal|4 -2 -2 -1 1
difficult decision|-5 -1 -1 4 2
digitale|-3 4 1 -1 -2
dinamica|4 -1 1 -1 -3
dinsdag|-3 -1 9 -1 -3
diplome|-1 -1 0 0 4
dir|3 0 4 -4 -2
dire|-6 9 -1 0 -1
direct|-3 -3 0 -1 7
direction|-3 5 -1 -1 1
director|9 -4 -1 1 -5
director of|4 -1 0 -1 -2
directors|4 0 -2 0 -1
direkt|-1 -3 5 -1 0
disappoint|5 -1 -1 0 -3
disappointed|-4 -1 -1 -1 6
discussion|4 -1 2 0 -4
dispiace|2 -2 -3 -1 4
dispoe|6 -2 -1 -1 -3
dispoe de|6 -2 -1 -1 -3
dispone|-1 -2 0 4 -2
disponible|-9 -1 10 -2 1
disponivel|4 -1 -1 0 -2
disposition|8 -2 -2 -1 -2
dit|9 -6 -4 -2 3
dit moment|7 -2 -1 -1 -4
division|4 -1 0 0 -3
do|9 -19 16 3 -10
do a|-2 -1 10 -2 -4
do nosso|-3 -1 0 0 4
do not|14 2 2 0 -18
do processo|-3 -3 1 0 6
do the|3 -1 -2 7 -7
do thursday|-1 0 5 -1 -3
docente|1 4 -4 4 -6
doch|8 -4 2 1 -8
document|-2 4 -1 -1 -1
documentacion|-2 7 -2 -1 -2
documentos|-8 14 -3 6 -9
docusign|-4 -2 -4 14 -4
doen|4 -2 -1 -1 0
does|-6 10 -1 -1 -2
does not|-3 5 0 0 -1
doesnt|-1 -5 5 2 -1
doesnt work|-4 -1 4 3 -2
doing|5 3 2 -1 -9
doing the|4 0 -1 0 -3
dois|0 5 -1 -1 -4
domanda|-8 6 -4 -2 8
domanda di|-3 0 -2 -1 7
don|5 -3 2 -1 -3
donc|15 -4 -4 -2 -6
donc pas|4 0 -1 0 -3
donderdag|-4 6 1 -2 -3
done|8 -6 0 0 -2
donner|4 -2 -1 -1 0
donnerstag|-6 -2 15 -1 -5
dont|8 4 0 4 -16
dont feel|-3 -1 0 0 4
dont have|3 3 -1 0 -4
dont think|4 0 -1 0 -2
door|-4 6 -3 -3 4
doorgestuurd|-4 7 -1 0 -1
dopo|4 -6 7 -2 -4
dossier|3 4 -5 -3 1
dott|3 -4 4 -1 -3
down|7 -1 -4 7 -8
down to|7 -1 0 -2 -4
dr|9 -7 6 -1 -7
dr osei|-1 -1 4 0 -1
draw|-2 5 -1 0 -2
drei|-6 8 -1 1 -2
drei wochen|-4 3 -1 4 -2
drive|-2 6 2 0 -5
drucken|5 -2 -1 0 -2
dsgvo|-5 1 -1 0 5
du|9 -8 3 6 -11
du concours|7 -1 0 -1 -6
du dich|4 -1 0 -1 -2
du hast|1 2 4 -2 -5
du kannst|3 -4 1 2 -2
du personnel|0 -2 4 0 -2
due|5 0 5 -5 -5
due to|3 5 3 -3 -8
dunn|0 4 -1 -1 -3
dura|-2 -1 -1 7 -3
durante|-2 0 -1 -1 4
durfen|-6 6 -1 -2 3
during|-2 5 0 0 -2
dus|2 6 -1 -1 -6
duty|-2 -1 -1 4 0
dylan|-1 -1 6 -1 -3
e|12 4 -5 2 -18
e ha|0 -3 -1 -1 5
e il|-2 -3 1 7 -3
e necessario|-1 4 -1 0 -2
e non|12 2 -4 -2 -8
e o|8 -3 -2 -1 -3
e stata|1 9 -6 -3 0
e stato|5 -2 -2 -1 1
e v|4 -3 -5 3 1
each|-2 4 3 -1 -4
early|-5 0 9 -2 -3
early careers|0 -1 4 0 -3
echt|-5 0 0 0 5
edit|-4 -1 -2 -1 8
editor|4 -3 -1 0 0
editorial|5 -1 0 0 -4
een|13 -4 -3 -6 0
een andere|0 -2 -2 -1 5
eens|4 -1 -1 -1 -2
ehrlich|6 -1 -2 -1 -3
eigentumer|-6 0 0 0 7
eight|4 0 0 0 -3
ein|-10 3 8 -4 4
ein neues|-1 -1 -2 -1 5
eine|12 5 -4 -8 -4
eine andere|10 -3 -1 -2 -4
eine ausbildung|-2 5 -1 0 -2
eine einstellung|5 -1 -1 0 -3
eine kurze|-7 3 4 -1 1
eine neue|-3 -2 -1 -1 6
einem|2 -11 17 -3 -5
einen|-16 8 5 -3 7
einen anderen|-7 -1 -1 -2 11
einer|-7 12 0 -2 -2
eines|-2 -4 -4 3 7
einfach|-1 -6 4 4 -2
einfluss|-2 -2 -1 0 5
einfluss auf|-2 -2 -1 0 5
eingang|-12 15 -3 -2 2
eingang ihrer|-3 6 -2 -1 1
eingegangen|-3 15 -3 -1 -8
eingeladen|-1 4 -1 0 -1
einige|-3 4 0 0 -1
einladung|-4 1 7 0 -4
einstellen|2 -3 -2 7 -4
einstellung|4 -3 -3 3 -1
einverstanden|-1 4 0 0 -3
either|3 4 -2 -1 -5
either way|-3 5 -1 0 -1
ejecutivo|-5 4 0 2 -1
el|14 -2 9 -1 -21
el equipo|3 -1 -3 4 -3
el estado|-4 6 -1 0 -1
el lunes|-5 -1 8 -1 0
el paso|-3 -2 3 4 -2
el proceso|9 0 -3 -2 -5
ela|-7 -3 -1 6 5
elected|-2 -1 0 0 4
elegido|-3 0 -1 0 4
elegido a|-3 0 -1 0 4
eligibility|-3 4 -1 0 0
elkaar|4 -1 -1 0 -3
elke|-3 -2 4 0 2
else|-5 -5 7 0 3
else for|4 0 -1 0 -2
em|-9 4 1 7 -4
email|-5 19 -4 -6 -3
email address|-1 -2 -2 -1 6
email and|0 4 -1 -1 -2
email because|1 0 6 0 -6
email wurde|-2 5 -1 0 -2
emails|-4 -3 -2 -1 11
emergency|-3 -3 5 -1 1
emploi|-1 2 -1 4 -4
employer|-2 -4 -4 1 9
employers|-5 -2 -1 0 8
employment|-1 0 -4 -1 5
employment with|-7 0 -2 0 9
empresa|-6 7 0 -3 3
en|4 13 -15 -1 -3
en 12|-1 3 1 1 -4
en caso|-4 5 0 0 -1
en cours|-7 7 -1 -1 2
en dat|7 -5 -1 0 -1
en el|6 8 -7 -1 -7
en esta|7 0 -2 -1 -4
en la|7 -1 -2 -2 -2
en linkedin|-2 -2 -1 -1 6
en nuestra|2 1 -1 2 -4
en remercions|4 -1 -1 -1 -2
en tu|-5 0 0 0 5
en visio|-3 -2 8 -1 -2
encaja|-2 4 -1 0 -1
enclosed|-5 0 0 0 6
encourage|4 -2 -1 0 -1
encourage you|4 -2 -1 0 -1
end|-1 0 -4 0 5
end of|-5 3 -2 3 0
ende|-13 16 -7 6 -2
ende mai|-5 9 -2 0 -2
ended|5 -1 -1 -1 -2
ended up|5 -1 -1 -1 -3
ends|4 0 -1 0 -2
ends here|4 0 -1 0 -2
energy|-4 -3 3 -1 6
eng|4 0 0 0 -3
engineer|-13 9 -2 1 5
engineer role|-3 4 0 -1 -1
engineering|-7 2 1 1 3
enjoyed|7 -5 5 -2 -4
enjoyed your|3 -3 5 -1 -4
enough|3 -2 -3 -2 4
ensuite|-3 4 0 -1 -1
entao|4 -3 -1 5 -4
entlastung|11 -5 -1 -1 -5
entlastung zuruck|10 -5 -1 0 -5
entrada|-3 3 4 -1 -3
entreprise|5 1 -1 -1 -4
entretien|-4 -7 24 -4 -9
entretien de|-2 -1 6 -2 -2
entrevista|-12 4 21 0 -13
entro|-11 10 -8 9 -1
entro 30|-2 -1 0 -1 4
entry|-3 -1 -1 0 6
entscheiden|-9 11 0 0 -1
entscheidung|-2 4 -2 -1 2
entschieden|-10 -11 -8 1 29
entschieden der|-2 -1 -1 0 4
entschlossen|8 -2 -2 -1 -3
environmental|-1 -1 -1 -1 4
epreuves|7 3 -2 -1 -6
equipe|4 -3 0 2 -3
equipo|-6 -1 2 5 0
equipo de|-4 0 2 -1 4
equity|-4 0 4 2 -1
er|-2 9 -2 0 -5
erfahrung mit|4 -1 -1 -1 -2
erfolg|4 -2 -1 -1 1
erfolgreich|-1 -1 -1 4 -1
ergebnis|1 1 3 -1 -4
erhalt|-2 4 -1 0 0
erhalten|-6 11 -4 -4 3
erhalten diese|-2 -2 -1 -1 6
erhalten sie|4 -5 -1 -2 4
erreichen|-2 -1 -3 -1 7
erreicht|4 2 0 0 -5
error|1 -5 0 0 4
erst|-1 7 0 -2 -4
erstattet|-1 5 0 0 -4
es|8 4 -1 -2 -9
es bei|-3 5 2 -1 -2
es haben|4 -1 1 0 -3
es leider|-2 3 3 -1 -4
es nicht|-2 6 -1 -1 -3
es que|2 0 -3 4 -3
esa|-3 -1 0 0 5
escolhemos|-2 -1 0 -1 4
espace|-4 2 -2 -1 5
esperamos|-2 -3 1 -1 4
esperienza|0 -3 1 -1 4
essai|-1 -2 5 2 -4
essere|8 -2 0 -1 -5
est|-13 9 -2 5 2
est bien|-4 7 -1 0 -1
est en|-9 12 -1 -1 -2
est pas|-6 -1 0 5 1
est plus|-2 -5 6 -2 3
esta|-7 7 -8 -3 11
esta oportunidad|4 -1 -1 0 -2
estado|0 8 -3 -1 -4
estas|-3 7 -2 -1 -2
estate|4 -3 0 -1 0
este|0 4 -5 3 -3
este email|5 -2 0 0 -2
estimada|-1 -2 -1 0 4
estimado candidato|4 -1 -1 -1 -2
estudiado|-2 -1 0 0 4
et|1 -2 -6 5 3
et je|-1 -1 -2 6 -3
et ne|-3 -2 -1 0 6
et nous|2 -4 1 -1 2
et vous|1 -1 -2 -2 4
etablissement|-2 -2 0 5 0
etant|4 -2 -4 -2 4
etapa|2 -3 6 -2 -3
etapa de|4 -1 0 0 -2
ete|7 10 -8 -5 -4
ete refusee|4 -1 -1 0 -2
etes|3 -4 -1 3 -1
etre|-2 -6 -3 -2 14
etude|-4 6 -2 -1 1
etudiee|1 -5 -1 0 6
etwas|7 -4 -2 -2 1
etwas geduld|-5 -1 -1 -1 7
eu|8 -2 -2 -1 -4
euch|-6 6 -2 0 2
eure|-5 0 -1 0 7
evaluacion|5 -3 0 0 -1
evenings|-3 -1 5 0 -1
event|-5 -1 4 -1 4
event this|-4 -1 4 -1 1
events|-3 1 -1 0 4
events coordinator|-4 0 -1 0 4
ever|9 -2 -1 -1 -5
every|-10 7 -2 -2 7
every success|-3 0 0 0 4
everybody|-5 9 4 -1 -7
everyone|0 7 4 2 -12
everyone who|-4 4 -1 0 1
everything|-6 0 7 -1 0
everything else|-6 -1 7 -1 1
evidence|-8 0 0 0 9
ex|6 -2 0 -1 -3
examination|-2 2 2 1 -4
example|0 -3 10 -1 -6
excellent|4 -1 -1 0 -2
excited|-1 -1 -1 5 -3
executive|4 1 -2 -1 -3
existing|4 -3 -1 0 0
expect|-7 10 -2 -1 1
expect to|-6 6 -2 -1 3
expected|-2 4 0 0 -1
expediente|-4 6 -1 0 -1
experience|16 -12 -1 -1 -3
experience and|-1 -2 -1 -1 4
experience en|5 -2 -1 0 -2
experience we|-1 0 1 4 -3
experiencia|10 -5 -1 -1 -2
expires|-1 -3 -1 -1 6
export|-4 2 7 -2 -4
expression|0 4 -1 0 -3
extend|4 -2 -2 6 -6
extend an|5 -2 -1 2 -4
external|-1 -3 -1 0 5
externe|5 0 -2 -1 -2
extra|6 -2 2 -1 -6
f|0 6 -3 -3 0
f h|-5 4 -1 -2 4
facebook|4 -1 0 0 -2
fachabteilung|-6 11 2 -1 -6
fachlich|4 0 -2 0 -1
faculty|2 3 0 0 -4
fair|-6 4 -1 0 3
faire|-2 -3 7 -2 0
fait|4 -1 0 -1 -2
falk|-2 -4 3 0 4
fall|-2 4 -1 -1 -1
falls|-11 10 3 -1 0
falls sie|-9 6 -1 0 3
fallstudie|4 -2 1 -1 -2
falta de|-2 -1 0 4 0
familie|-1 -4 -1 0 6
family|-12 5 -2 7 2
fare|-2 -3 7 -1 -2
fase|1 3 2 -2 -5
fase de|8 -2 -1 -1 -4
fatto|5 -1 -1 0 -2
favor|-8 1 6 -3 3
favorable|-1 -3 -1 4 1
feb|8 -3 1 0 -4
februar|-2 6 -1 -2 -1
february|-5 6 0 1 -1
federal|-3 -2 1 5 0
feedback|24 -9 -11 -5 0
feedback please|8 -1 -2 -1 -4
feel|0 -4 -2 -1 7
fehlen|0 -5 -1 0 6
fehlt|-3 -1 4 -1 2
fell|-6 -1 -1 -1 8
felt|6 -1 -1 -1 -3
felt the|4 -1 -1 -1 -1
ferreira|-1 -1 5 -1 -2
ferri|-2 -3 0 7 -3
festival|6 0 -1 0 -5
fica|4 -2 0 -1 -1
fijn|-2 -2 2 -1 4
fijn dat|-2 -2 2 -1 4
file for|-1 -1 -1 0 4
filiale|-4 -1 6 0 0
fill|-1 4 -1 0 -1
filled|13 -7 -5 0 -1
filled the|4 -1 -1 0 -2
filling|-2 -1 -1 0 4
film|2 4 -2 -1 -2
final|-2 1 4 1 -4
final interview|-9 -1 5 -1 5
final round|-1 -1 5 -1 -3
finalists|-5 -1 0 3 4
finalizado|0 4 -1 -1 -3
finalmente|5 -1 -1 0 -2
finance|-4 -6 -2 3 10
financial|-5 5 0 0 1
find|-11 -4 2 9 4
findest|-2 0 -1 5 -1
findet|-6 -2 10 -1 -2
fine|-4 4 2 14 -16
fine mese|-5 3 -2 7 -3
fingers|-2 0 0 4 -1
fingers crossed|-2 0 0 4 -1
finish|-1 -5 -2 -1 8
finn|2 4 -2 0 -4
first|0 -4 -6 7 2
first the|0 -3 -2 9 -3
five|-2 1 -2 4 0
fixe|3 -2 -3 9 -7
flight|1 0 6 0 -6
floor|-2 -1 11 -1 -6
foi|-2 4 -2 0 0
foi aprovado|-3 -1 0 0 4
foi cancelada|-3 -1 5 0 -1
foi preenchida|4 -1 -1 -1 -2
follow|6 -1 2 5 -12
follow us|7 0 0 0 -7
following|4 3 -7 -3 3
following items|-2 5 -1 0 -2
following the|-4 3 -3 -1 5
fondation|4 -3 -1 0 0
food|-2 -2 -2 0 6
foods|-4 -1 0 -1 6
for|3 -15 -7 -16 28
for 12|-2 -3 -1 -1 6
for 15|-2 -4 7 0 -1
for a|-5 -3 -5 -5 19
for an|-8 10 6 -1 -7
for applying|6 -3 -1 -3 1
for appointment|4 0 0 0 -4
for attending|4 -1 -1 0 -2
for booking|-1 -1 5 0 -4
for checking|-1 5 -1 0 -3
for coming|7 3 -3 -1 -5
for customer|-3 -2 1 0 4
for doing|4 0 -1 0 -2
for future|-2 4 -1 0 -1
for getting|3 -4 -1 -1 3
for him|-6 0 0 0 7
for interviewing|-3 6 -2 -1 0
for letting|-11 -2 -1 -1 16
for now|4 -3 -1 -1 1
for other|6 -2 0 0 -3
for our|0 -4 7 -1 -2
for registering|-5 7 -1 0 -1
for sending|-4 7 -1 -1 -2
for someone|11 -3 -2 -1 -5
for submitting|-5 2 -1 0 3
for the|7 -2 1 -6 -3
for this|13 2 -7 5 -13
for viewing|-5 0 0 0 5
for which|5 -1 0 0 -3
for your|12 -2 4 -5 -10
forderung|-2 -1 -1 0 4
forgotten|-2 6 -1 0 -2
form|-8 9 -6 -1 7
formal|-3 -3 3 6 -3
forty|-5 -1 -1 5 2
forward|0 -3 -2 8 -3
forward for|4 0 0 0 -3
forward to|-11 -1 -2 7 7
forward with|-3 -2 -2 3 4
four|10 -3 -2 -1 -4
four times|-4 0 -1 0 4
frag|-1 3 -2 4 -5
fragen|-9 1 1 -2 9
francisco|-1 -3 0 0 5
frau|0 -4 6 4 -5
frau dr|0 -4 2 -1 2
frau lang|-1 1 -1 5 -4
free|4 -7 6 4 -6
freelance|6 -2 -1 0 -3
frei|-7 3 4 4 -5
freie|3 -1 4 -1 -4
freight|-2 1 -2 -1 4
freitag|-11 -8 7 9 3
freitag um|-1 -1 4 -1 -2
freuen|-8 2 -6 19 -6
freuen sie|-7 6 -1 -1 3
freundliche|-5 -5 4 -2 8
freundliche grusse|-6 -5 4 -2 9
freundlichen|3 -5 3 2 -4
freundlichen grussen|2 -4 3 2 -3
freya|1 -4 0 0 4
fri|-2 -3 12 -1 -5
friday|-17 2 1 10 4
friends|-4 -2 -2 2 5
from|-5 3 5 -8 11
from 1|-2 -1 -1 0 4
from the|2 3 7 -2 -11
from us|-3 12 -1 -1 -7
from your|-1 1 -5 -1 6
front of|4 0 0 0 -4
fte|4 -2 -1 0 -1
fuhren|7 -2 -1 -1 -3
fuhrt|-1 -1 5 -1 -2
full|-4 -3 1 -3 8
functie|0 -6 6 3 -2
functie van|4 -1 -3 4 -5
fund|-3 -1 0 0 4
funded|-2 -1 -1 0 4
fur|16 -9 -3 -10 -1
fur andere|-7 2 0 0 4
fur das|3 -3 4 -2 -2
fur deine|7 2 0 -2 -7
fur die|18 0 3 -5 -16
fur diese|4 -2 -1 0 -1
fur eine|8 -1 -1 -1 -4
fur einen|-6 -2 0 -3 10
fur ihr|-3 1 -3 -3 8
fur ihre|15 -3 -1 -4 -7
fur ihren|-7 5 -2 -2 5
fur jemand|-4 -1 0 0 5
fur ungut|4 -2 0 0 -1
furs|7 -4 -2 -2 1
further|22 -8 -1 2 -15
further consideration|5 -1 0 0 -3
futuro|6 -2 -2 -1 -2
g|5 0 -2 2 -5
gaan|12 -3 -2 -1 -5
gaat|2 5 -2 -1 -4
gab|4 -1 -1 -1 -1
ganz|10 -1 -3 -2 -4
garage|-1 0 4 -1 -2
gas|6 -1 -2 0 -2
gave|4 -2 -1 -2 0
geachte mevrouw|-2 4 2 -1 -3
geben|6 2 -4 1 -5
geduld|-3 -1 -1 -1 7
geehrte|2 -5 1 -5 7
geehrte frau|1 -9 3 -4 9
geehrter|6 -3 -2 -2 0
geen|-4 3 0 -4 5
geen match|-1 4 -1 -1 -1
gefallen|2 0 -1 4 -4
gefallen ist|-3 -1 0 5 -1
gefreut|5 -3 -1 0 -1
gegeben|7 -4 -1 -1 -1
gegen|4 -4 3 -1 -2
gegevens|-7 -4 -3 -2 16
gegevens worden|-2 -2 -2 -1 7
gehalt|-2 -1 0 4 -1
gehen|-5 3 -3 4 1
gehen wir|-1 5 0 0 -3
geklappt|1 -5 -2 -1 6
geklappt hat|-2 -3 -2 -1 7
gekozen|-11 -2 5 -1 10
gekozen voor|-5 -1 5 -1 1
geloscht|-10 -5 -2 -1 18
gemaakt|-1 -1 4 0 -2
gemacht|4 -1 0 0 -3
gemass|-3 -2 -1 0 6
general|1 6 -3 -1 -4
generalist|-1 -2 -1 0 4
genommen|5 -3 -1 0 -2
gent|-1 -1 -2 5 -1
gentile|1 3 -2 -5 3
gentile candidata|-1 -2 -1 0 4
gentile utente|-1 4 -1 -1 -2
genugt|-4 -4 3 -1 6
gepruft|5 -1 -2 -1 -2
gepruft und|7 -4 -1 0 -2
gerade|4 -1 -2 0 -1
gerente|-1 -2 -1 0 4
gerente de|-2 -2 -1 0 5
gern|7 -12 14 1 -10
gern mochten|0 -4 5 0 -1
gern nochmal|4 -1 -1 0 -1
gerne|1 -3 6 -1 -3
geschaftsleitung|-1 -4 3 -1 3
gesendet|-2 5 0 0 -2
gesprach|-9 -6 28 -1 -12
gesprach zum|-3 0 4 0 0
gesprache|6 -1 -4 -2 1
gesprek|1 -3 9 -2 -5
gesprochen|-1 -2 -1 5 -1
gestao|-2 -2 1 5 -1
gestao de|-3 -2 0 5 -1
gestion|11 -1 -3 -1 -6
gestion de|11 -1 -3 -1 -6
gestionnaire|-4 6 -1 0 -1
gestor|-4 5 3 -1 -3
gestor de|-3 6 0 -1 -2
get|1 17 -4 -5 -10
get a|-4 1 -1 0 3
get back|-3 8 -1 -1 -4
get your|8 -2 -2 0 -4
getting|7 -6 -2 -2 3
getting in|6 -4 -1 -1 0
getting to|4 -1 0 -1 -2
gevonden|4 -1 -1 -1 0
gewunschten|0 -1 -2 -1 4
gewunschten zeitraum|0 -1 -2 -1 4
gia|16 -4 -4 -2 -6
gibt|-3 0 -2 -1 7
gilt|0 -2 5 1 -4
giorni|-11 10 -2 -4 7
giorno|4 -1 2 -1 -4
giovedi|-4 -3 10 -2 -2
give|3 -1 2 0 -4
given|7 -3 -2 -2 -1
gleich|-2 -5 13 -2 -5
gli|4 -1 -1 0 -3
gli ammessi|4 -1 -1 0 -3
gluck|-5 2 -1 0 4
gmbh|-1 -18 -6 2 23
go|-3 -1 -4 7 1
go ahead|0 0 -4 0 5
go with|-7 -1 -1 -1 10
goed|-6 14 -3 -1 -5
goed ontvangen|-5 7 -1 0 -1
going|12 -4 -5 -1 -2
going to|12 -4 -2 -1 -5
gone|-5 -2 6 2 0
gone to|-1 -1 3 3 -5
gone with|-3 -1 0 0 5
good|7 -7 2 4 -7
good luck|6 -1 -1 -2 -2
good morning|-2 -3 1 -1 5
good people|-1 -1 -1 4 -2
good to|8 -1 -4 2 -5
got|-7 16 4 1 -15
got a|1 -2 -3 -1 4
got it|-5 10 -3 3 -5
got your|-7 12 3 -1 -7
gott|7 -1 -1 -1 -3
graag|1 -6 8 2 -4
grab|-1 -1 4 0 -2
gracias|11 -2 -5 -3 0
gracias por|8 0 -4 -2 -2
grade|1 -1 -1 4 -2
graham|-3 5 1 0 -2
grateful|-3 -2 -1 -1 7
grateful for|-2 -1 -1 0 4
gratis|-3 -3 -2 -2 9
grazie|16 -11 -4 -6 5
grazie per|10 -8 -2 -4 3
great news|-5 -2 7 3 -3
green|-3 4 -1 0 1
greve|-6 -1 9 -1 -2
groet|7 -1 -4 3 -6
groeten|-3 9 1 -3 -4
gross|-4 5 -1 0 1
group|6 -7 6 -2 -3
groupe|-3 -2 7 -1 0
growth|-6 3 -1 -1 5
growth analyst|-4 -2 -1 0 7
gruezi|0 4 -1 0 -3
grunden|7 -4 -1 0 -1
gruppo|1 -7 -2 -1 9
gruss|11 -4 4 -4 -7
grusse|7 -11 -2 5 -1
grusse aus|7 -4 -1 0 -3
grussen|3 -7 1 1 1
grussen i|-4 2 0 0 3
guardamos|2 -5 -1 0 5
guidelines|-2 -1 -1 -1 4
gun|-1 4 -2 -1 0
gut|-1 -3 -3 -1 8
gute|4 0 -3 -2 2
guten|-3 2 0 -5 7
guten tag|-5 3 -3 -4 9
gutted|7 -1 -1 -1 -4
h|-4 2 5 -4 1
ha|16 -13 -3 -9 8
ha elegido|-3 0 -1 0 4
ha enviado|-3 4 -1 0 -1
ha fatto|4 -1 -1 0 -2
ha sido|-1 -4 -4 -3 12
hab|7 -4 -2 4 -5
habe|0 -2 -1 -1 5
haben|10 -15 -11 -5 19
haben das|-2 -1 -1 4 -1
haben die|0 -4 1 0 4
haben ihre|-12 23 -2 -1 -7
haben lange|-3 -1 0 0 4
haben sich|-6 -2 -4 -3 14
haben sie|4 -15 2 0 10
haben uns|7 -11 2 1 2
haben wir|14 2 -12 -1 -3
hace|5 -1 -3 -2 1
had|11 3 -6 -4 -3
had a|-1 -4 -3 -1 8
had hoped|0 5 -1 -1 -4
had to|-5 5 4 2 -6
haddad|-1 -1 4 0 -1
hai|0 -3 0 -1 4
halbe|-1 -1 4 -1 -2
halbe stunde|-2 -1 4 -1 -1
hallo|3 -11 0 -2 9
hallo frau|7 -9 3 1 -2
hallo herr|-11 10 1 -3 3
halt|0 -2 -2 5 -2
halten|-3 4 2 0 -2
hamburg|-1 -1 4 -1 -1
hands|5 0 0 0 -4
handy|-5 -1 7 0 -1
hang|4 3 -2 -1 -4
happen|-3 4 -1 0 0
happens|-2 4 0 0 -1
happy|-4 1 2 -1 1
hard|6 -2 -1 -1 -2
harlan|-4 5 0 0 0
hartelijke|0 -2 -1 5 -2
hartelijke groet|0 -2 -1 5 -2
has|19 -3 -15 -10 5
has been|-11 15 -5 -4 9
has completed|-3 -1 0 0 5
has decided|8 -1 -1 -1 -5
has gone|0 0 4 0 -3
has not|-1 -5 -2 -1 8
has reviewed|4 -1 0 0 -3
has sido|4 1 -2 -2 -2
has since|-1 -1 0 4 -1
hast|14 -3 2 -4 -8
hast dich|4 -2 1 -1 -2
hasta|-4 3 -1 0 1
hat|17 -12 -6 2 0
hat es|9 -3 -1 0 -4
hat keinen|-2 -2 -1 0 5
hat sich|8 -7 -1 3 -4
hat uns|9 -6 5 -2 -7
hatten|-4 8 -4 1 -2
hatten sie|-8 7 -1 -1 3
have|3 -13 1 -5 16
have a|-6 4 -7 2 7
have an|-3 2 -2 -1 4
have been|-4 -4 10 -3 0
have decided|-5 -4 -3 -2 14
have filled|-5 -1 0 0 6
have had|5 -1 1 -1 -4
have not|4 4 -4 -1 -3
have now|6 -2 -1 -1 -3
have one|1 1 3 0 -6
have received|-5 8 -1 2 -4
have reviewed|4 -3 0 0 -1
have shortlisted|-1 -2 6 0 -3
have to|3 -8 4 9 -8
have two|-10 3 -3 -1 11
have withdrawn|-7 -2 -1 0 11
have your|2 6 1 -1 -8
havent|-17 10 -1 -2 10
havent been|-7 9 -2 0 0
having|1 9 1 0 -10
he|-6 13 2 -3 -6
he s|-1 5 -1 0 -3
he will|-1 5 -1 0 -3
head|-5 -5 3 -1 8
head of|-4 -3 1 -1 7
healthcare|6 -1 0 0 -5
hear|-11 12 6 -2 -5
hear about|-2 -4 5 -1 2
hear from|-1 10 -2 1 -7
heard|-1 1 -2 -1 4
heard back|0 -1 -1 -1 4
heard from|-3 0 -1 0 4
hearing|-8 -3 -2 -1 14
heb|2 3 -2 1 -5
heb je|-3 7 0 -2 -2
hebben|17 -1 -10 -7 1
hebben besloten|4 -1 -1 -1 -1
hebben je|-1 10 -1 -1 -6
hebt|-6 -3 13 -2 -2
heeft|8 -6 -3 -2 4
heilerziehungspfleger|-4 0 4 1 0
helaas|-12 11 0 -7 8
helaas geen|-3 0 -1 0 5
helaas is|-6 -1 5 -1 3
helaas kunnen|-3 -1 -2 -1 6
helaas moeten|6 -2 -1 -1 -3
helaas niet|-1 2 -4 -1 4
helena|-6 -1 -1 6 1
hello|5 7 8 -4 -15
hello ines|4 -1 0 -1 -2
help|0 1 -4 -1 5
hemos|13 -6 -8 1 -1
hemos cogido|4 -1 -1 -1 -2
hemos estudiado|-2 -1 0 0 4
hence|4 -3 0 0 -1
herbst|11 -2 -2 -2 -4
here|16 -9 4 -2 -9
here |-2 -1 5 0 -2
here are|0 -4 -1 -1 6
here is|0 -1 -1 4 -1
herr|2 1 6 -7 -1
herrn|4 -2 -1 0 -1
herzlich|1 -5 -2 -2 9
herzliche|5 -4 1 0 -2
herzliche grusse|5 -4 1 0 -2
het|-2 11 0 6 -14
het gesprek|-3 -1 6 -1 -2
het is|1 6 -2 -1 -4
het je|-9 3 -3 5 5
het met|0 -1 -1 4 -1
het niet|8 -3 1 -1 -4
heure|-1 -1 6 -1 -2
heute|-1 -5 5 -2 2
hey|21 -3 0 -6 -13
hi|1 -9 1 -4 15
hi all|-4 -1 -1 -1 8
hi ben|1 0 -4 0 3
hi jo|-5 -1 -1 -1 8
hi leo|0 4 2 -1 -4
hi theo|0 5 -2 -1 -2
hi tom|-3 5 0 -1 -1
hier|-2 0 -2 -3 7
hiermit|-5 1 -2 -1 7
hiermit bestatigen|-3 -3 -2 -1 8
highest|-2 -1 0 4 0
him|-14 -2 7 -1 10
hire|9 0 -3 -1 -4
hired|1 -2 -4 -3 8
hirevue|0 0 4 0 -3
hiring|-5 11 -6 -5 5
hiring for|4 -2 0 0 -2
hiring manager|-12 10 1 -2 3
his|1 5 -1 -1 -4
hit|4 -2 0 0 -2
hiya|4 -1 0 0 -3
ho|1 7 -3 -2 -2
ho visto|0 3 0 -1 -4
hoffen|1 -1 -2 6 -4
hoi|-8 3 0 -2 7
hoja|-1 7 -2 -1 -4
hoja de|-1 7 -2 -1 -4
hoje|-5 -3 0 11 -4
hola|-1 -16 0 2 15
hold|-6 10 1 3 -8
hold on|-7 9 -1 0 -1
hold your|-2 -1 0 4 -1
holt|-5 -1 -1 -1 7
hoort|-7 12 -2 -1 -2
hope|7 -4 -1 -2 -1
hope to|-5 3 -1 -1 5
hope you|9 -5 -1 0 -3
hoped|-2 5 -1 -1 -2
hoped to|0 5 -1 -1 -4
hora|-7 2 12 -1 -5
horas|-4 0 -3 3 3
horen|0 7 1 -1 -7
hospice|4 -2 2 0 -4
hotel|-8 -5 3 -3 12
hotel im|-3 -1 0 -1 5
hou|-1 3 3 -1 -5
hours|-2 -6 3 8 -3
house|1 0 4 4 -8
how|-8 -5 6 -2 9
how much|4 -1 -1 0 -2
however|4 -3 2 -1 -2
hoy|-3 0 5 -1 -1
hr|-22 -4 -4 16 18
hr generalist|-1 -2 -1 0 4
hr operations|-3 0 0 0 4
hr team|-2 -2 -1 -1 6
hrs|0 -1 5 -1 -3
human|-4 1 1 -2 5
i|9 -5 -9 -5 10
i a|-4 0 -1 -1 6
i am|3 -2 -6 2 3
i can|-1 3 -6 1 2
i cannot|-2 5 0 0 -3
i cant|1 5 -3 -1 -2
i d|7 -6 -2 -4 4
i dont|-2 0 -1 -1 4
i enjoyed|-3 -4 5 -1 3
i got|-4 4 -1 0 1
i had|-2 0 -1 0 4
i have|-4 -4 -3 -2 13
i hope|4 -1 -1 0 -2
i ll|-3 19 -5 2 -13
i refer|5 -1 -1 0 -3
i said|11 -1 -3 -1 -5
i shall|-4 5 -1 0 0
i think|-4 -1 -1 0 6
i v|0 0 4 -1 -4
i ve|-15 2 -2 -1 15
i want|-3 7 2 0 -7
i wanted|6 -2 -1 -1 -3
i was|-10 -2 -2 3 10
i would|4 0 -1 -1 -2
iban|-4 -1 -2 -2 8
ich|-11 13 4 11 -17
ich hab|2 -2 -2 5 -3
ich habe|0 -2 -1 -1 5
ich hatte|2 -3 -1 -1 4
ich ihnen|-10 7 -3 6 0
ich mochte|-4 2 0 0 2
ich wurde|-3 1 6 -2 -3
ici|-5 7 4 -1 -5
id|-8 7 6 -2 -3
idea|-3 0 0 0 4
idoneo|9 -1 -1 0 -7
if|2 2 -6 14 -11
if it|-5 0 -3 1 5
if not|-6 4 -3 -2 7
if something|6 -2 -1 -1 -2
if that|7 -3 -1 6 -10
if this|-3 -2 -1 0 6
if you|-1 0 1 10 -9
if your|-4 4 -1 0 1
ignore|-3 -2 -2 -1 7
ihnen|2 -5 7 10 -12
ihnen das|-6 -2 8 0 0
ihnen den|-6 5 6 -1 -4
ihnen die|-1 -2 -2 13 -8
ihnen fur|3 -5 -1 -1 4
ihnen melden|-4 5 0 0 0
ihnen mit|1 4 -2 -1 -3
ihnen mitteilen|2 -4 -3 6 -1
ihr|-10 11 -4 -4 10
ihr dossier|-3 7 -1 0 -3
ihr profil|-1 10 -2 -2 -5
ihre|-3 14 -9 -18 18
ihre anfrage|-1 -2 -1 -1 5
ihre anmeldung|-3 0 -2 0 6
ihre bewerbung|6 2 4 -6 -5
ihre bewerbungsunterlagen|7 -2 0 0 -4
ihre daten|-3 0 -3 -2 7
ihre teilnahme|-2 4 -1 0 -1
ihre unterlagen|-1 5 -1 -1 -2
ihrem|-5 2 -2 -2 7
ihren|-10 3 -7 1 13
ihren weiteren|5 -2 0 0 -2
ihrer|1 -3 -6 -5 14
ihrer bewerbung|-5 5 -3 -1 5
ihres|6 0 -1 -1 -4
ii|8 -3 -1 5 -9
ik|3 7 1 2 -13
ik had|6 -3 -1 -1 -2
ik het|-3 3 -1 4 -3
ik je|-1 5 1 -2 -3
il|-8 2 -1 2 6
il colloquio|-3 -1 6 -1 -1
il cui|-2 6 -1 -1 -2
il lavoro|-1 -2 -1 7 -2
il posto|-1 8 -2 -1 -4
il profilo|2 -4 -1 -1 3
il punteggio|4 -3 -1 0 -1
il suo|3 6 -6 -1 -2
il tuo|2 -5 4 -2 1
ils|5 0 -1 -1 -2
im|30 -6 -8 -10 -9
im herbst|9 -2 -2 -2 -3
im mai|4 -1 -1 0 -2
im moment|8 -4 -1 -1 -2
immediate|4 -2 -1 -1 0
impressed by|-3 0 -1 0 4
in|9 11 -15 -20 -2
in 14|-4 5 -1 0 0
in 7|-1 -3 -1 -1 6
in 9|-2 -1 -1 -1 5
in a|8 3 2 -2 -11
in behandeling|2 3 -1 0 -5
in case|5 -1 -2 -1 -2
in de|4 0 -4 -2 2
in den|2 4 -2 -1 -3
in der|5 -2 7 -2 -9
in die|3 1 2 -2 -4
in dieser|-5 0 0 0 6
in einem|2 -4 4 0 -1
in for|3 2 0 0 -4
in january|-3 0 0 0 4
in je|-4 -1 -1 0 6
in march|-6 -2 -2 2 8
in may|-4 -1 -1 4 1
in our|-6 5 -1 -2 4
in place|-7 1 -1 -1 7
in process|-5 8 -1 -1 -1
in ruhe|-3 8 -1 -1 -3
in the|10 -3 -7 -3 1
in this|0 -2 0 -1 4
in to|1 -4 1 0 2
in touch|-2 13 -4 -2 -6
in un|-4 5 0 -1 -1
in unserem|4 -1 0 -1 -2
in unseren|-2 4 0 0 -2
in week|-1 7 -1 0 -5
in working|3 4 0 0 -6
in writing|6 -1 -3 1 -3
inc|-2 0 -3 1 4
incarico|4 0 -1 -1 -2
incomplete|-4 -2 0 0 7
indeed|-2 1 -3 -1 5
individual|4 2 -1 0 -4
individual feedback|5 -1 -1 0 -3
individuato|5 -2 -1 0 -2
industrial|0 -2 -3 -2 7
industriel|-1 -3 0 -1 5
ines|4 -1 -2 -1 0
infelizmente|7 -1 3 -2 -6
infelizmente nao|10 -2 -2 -1 -5
informa|4 0 -1 -1 -4
informamos|11 -4 -4 0 -2
informamos que|9 -4 -2 -1 -1
informar|6 -2 -1 -1 -1
informar que|6 -2 -1 -1 -1
informarle|-4 -1 -1 0 7
informarle de|-5 0 0 0 6
information|6 -3 -2 -1 -1
informed|-2 0 5 0 -2
informer|0 -4 -1 4 1
informer que|0 -4 -1 4 1
informiamo|5 -1 -2 0 -2
informiamo che|5 -1 -2 0 -2
informons|5 -2 0 0 -2
informons que|5 -2 0 0 -2
ingrid|6 -3 -1 -1 -1
inicio|-5 1 -3 8 -2
inmiddels|13 -3 -2 -2 -5
innerhalb|-4 5 -1 1 0
innerhalb von|-1 4 -1 0 -2
inschrijving|-4 10 -1 -1 -4
insieme|-2 0 7 -1 -4
instagram|4 -1 -1 0 -2
instead|-13 -2 1 6 8
instituto|-1 3 4 -1 -5
insurance|6 -1 -3 0 -2
interes|8 -2 -1 -1 -4
interesse|7 2 5 -6 -9
interesse an|-1 -2 5 -1 -1
interessiert|-1 -1 -1 -1 4
interest|13 -2 -4 -3 -6
interest in|10 4 -2 -2 -10
interest we|0 -4 0 0 5
interested|-12 0 3 3 6
interet|7 -3 -1 -1 -3
interim|-3 -2 1 -1 4
intern|2 -5 0 -2 5
interna|6 -2 -1 -1 -2
internal|2 -4 -3 3 2
interne|7 -2 -2 -1 -3
internship|6 -3 -1 0 -2
interview|-2 -17 37 -6 -11
interview for|-4 -5 21 -2 -10
interview on|9 -4 -2 -1 -2
interview this|-1 -1 4 0 -2
interviewed|5 -6 -5 -2 8
interviewers|-2 -1 9 -1 -5
interviewing|-1 7 -3 -1 -2
interviews|3 1 1 -1 -4
intro|-2 -1 4 0 -1
intro call|-2 -1 4 0 -1
inviata|-3 5 -1 0 -1
invitation|0 0 8 0 -8
invite|0 -3 8 -1 -4
invite you|-1 -2 7 -1 -4
invitiamo|-1 -2 -1 0 4
invitiamo a|-1 -2 -1 0 4
inzwischen|-4 3 3 0 -2
is|-13 15 2 11 1
is a|1 -4 -4 1 5
is fine|-4 -1 3 9 -7
is in|-5 8 -1 -1 -1
is inmiddels|9 -2 -2 -1 -3
is needed|-4 1 -1 0 4
is no|-1 -3 -2 -1 7
is not|7 1 0 0 -7
is on|-3 3 4 0 -4
is one|-2 -1 0 0 4
is open|0 -1 3 2 -4
is still|-6 3 -1 -1 6
is subject|-2 -1 -1 4 -1
is the|-2 -3 -1 5 0
is there|7 -2 2 -1 -5
is under|-2 4 -1 0 -2
isnt|-9 7 0 2 0
isnt a|-2 5 -1 -1 -1
isnt the|4 -1 0 0 -3
issue|-6 1 -1 -1 6
ist|-10 18 16 -5 -14
ist angekommen|-2 5 -1 -1 -1
ist bei|4 -2 -1 0 -1
ist da|-6 11 -4 3 -4
ist damit|5 -2 -1 0 -2
ist das|6 1 -8 3 -3
ist der|-10 4 3 -2 5
ist die|2 -3 -2 -1 4
ist hier|4 -2 -1 0 -2
ist nicht|-7 -3 1 -1 10
ist schon|4 -1 -1 -1 -2
it|-9 14 -10 -1 18
it and|9 -1 -4 5 -9
it any|5 0 0 0 -4
it because|-4 -3 -1 -1 8
it by|-2 -2 -1 0 6
it does|-3 4 -2 -1 1
it doesnt|-1 -1 -1 -1 4
it for|-3 -3 2 -1 6
it is|-2 0 -1 0 5
it ll|-5 1 1 -1 3
it over|-2 0 -4 6 -1
it s|2 6 -4 -3 0
it thanks|-2 6 -1 -1 -2
it there|6 -1 -2 -1 -2
it was|10 -6 -9 8 -2
it wasnt|-3 0 0 0 4
it will|-2 -2 -1 -1 6
item|-2 -1 -1 0 4
items|-2 5 -2 0 -1
j|10 -6 -3 2 -2
j ai|7 -4 -1 3 -5
ja|3 -14 -7 13 5
jaar|-1 0 -2 -1 4
jahr|9 -4 -3 -2 0
jammer|-3 -1 -1 -1 5
jan|-4 6 -3 2 -1
january|1 1 1 1 -5
je|-2 6 4 9 -14
je aan|-1 -2 0 -1 4
je als|4 -3 -1 4 -4
je bent|2 -3 7 -2 -5
je bij|-5 2 -2 4 1
je brief|-1 5 1 -1 -4
je gegevens|-7 -1 -3 -1 12
je graag|4 -3 3 -1 -3
je hebt|-7 -3 14 -2 -1
je helaas|-1 4 -1 0 -2
je inschrijving|-4 10 -1 -1 -4
je interesse|7 -1 -1 -1 -3
je kandidatuur|-1 4 -1 0 -2
je kunt|6 -4 -1 0 -1
je mag|-1 1 -4 2 1
je me|-3 -5 5 -1 3
je niet|-1 1 4 -1 -2
je op|1 0 -3 -1 4
je profiel|-3 -3 -1 -1 8
je sollicitatie|-8 0 8 -4 4
je vous|1 -2 0 4 -3
jedem|-4 6 -1 0 -2
jeden|1 4 -1 -1 -3
jeden fall|-1 5 -1 -1 -3
jederzeit|-1 -2 -1 -1 4
jedoch|6 -4 0 0 -1
jefe|0 -3 4 -1 0
jefe de|0 -2 5 -1 -2
jemand|-4 -1 5 -1 0
jemand anderen|-5 -1 6 -1 2
jemanden|13 -5 -2 -1 -4
jess|-1 -1 5 -1 -4
jessica|6 -1 -1 0 -3
jetzt|-9 0 1 -3 11
jij|5 -2 -2 -1 0
jo|-13 -2 -3 -2 21
job|2 -8 -1 5 3
job and|-3 -2 -1 5 1
job is|0 -1 -1 5 -3
job with|-3 -1 -1 -1 5
job you|-5 -3 -1 -1 11
jobagenten|-2 -1 -1 -1 5
jobs|-3 -1 -10 -5 19
jobs you|-3 4 -1 0 0
join|-4 -2 -3 5 4
join us|-3 -3 -2 6 2
joining|-1 -1 -2 9 -5
joining us|-1 0 -1 7 -5
jornada|-5 -4 0 9 0
jou|4 -4 -2 -1 3
journee|-2 0 -1 -1 4
jours|-9 1 3 4 2
jouw|1 -4 5 -1 -1
joyce|-3 4 1 0 -2
jr|4 -1 -1 0 -1
jueves|-3 -3 4 5 -3
juillet|5 -3 3 -1 -4
juin|4 2 0 -1 -6
juli|4 -2 -2 2 -2
june|1 1 4 3 -9
juni|0 -1 5 3 -7
junior|10 -7 -4 1 0
juri|5 -1 -1 -1 -3
just|10 -4 -4 1 -3
just a|4 -1 -1 0 -1
k|-1 -4 -3 5 3
kaffee|0 -3 4 0 -1
kan|-11 8 13 -5 -5
kan het|-4 2 8 -2 -5
kandidaat|5 2 -1 -5 -1
kandidaten|4 3 -2 -2 -3
kandidaten die|-5 8 -1 -1 0
kandidatinnen|-6 7 -1 0 -1
kandidatuur|-2 8 -2 -1 -4
kandidatuur voor|-4 9 -1 -1 -3
kann|-16 6 -1 0 11
kann es|-6 8 -1 0 -1
kann nicht|-2 -2 6 0 -2
kannst|1 -5 0 7 -3
karim|-2 0 -1 0 4
karriereportal|0 -2 -2 -1 5
karten|-4 7 -2 -1 0
kaya|-2 -1 6 0 -3
keep|-10 -1 -4 -5 22
keep going|0 -2 -1 -1 4
keep me|-4 -1 -2 0 7
keep talking|-2 5 -1 0 -2
keep the|-4 3 0 0 2
keep your|-1 -4 3 -1 4
keer|-1 -2 -1 0 4
kein|9 -3 -5 -1 0
keine|-12 18 -6 -5 6
keine passende|-2 4 -1 -1 -1
keine zusage|6 -2 -1 0 -3
keinen|-10 8 -4 -2 9
keinen einfluss|-2 -2 -1 0 5
keinen platz|-4 -1 0 0 5
kennenlernen|-4 -6 17 -2 -4
keuze|6 -1 -1 -1 -3
kies|-6 -3 5 -1 4
kijken|-2 7 -1 -1 -3
kind|-4 -4 -2 -1 11
kind regards|-1 -3 -1 -1 6
kindly|-1 3 3 0 -4
kindly note|-1 4 0 0 -2
kita|4 -2 0 0 -2
klappt|-5 8 2 -1 -3
klasse|-4 6 0 -1 -2
klick|-4 1 -1 0 4
klinikum|-1 -1 -1 -1 4
km|5 -3 -1 -1 -1
knapp|8 -2 -3 -1 -2
know|-1 6 -11 5 1
know and|-3 1 -1 -1 4
know anyone|-5 -1 0 0 6
know by|-4 2 -2 9 -4
know i|7 5 -4 -2 -5
know if|-3 4 -1 5 -6
kok|5 -3 -3 -1 2
kollegin|3 -1 -2 3 -4
koln|-2 -1 6 0 -3
kommen|0 3 2 0 -5
kommen sie|4 -1 0 0 -3
kommen wir|4 -1 -1 0 -2
kommt|-2 8 -2 -1 -2
komplett|6 -6 0 0 0
komt|-4 9 1 -1 -5
konnen|-11 4 -2 14 -4
konnen dass|-3 -1 -1 7 -2
konnen sie|-3 -7 6 4 -1
konnen und|-5 -1 -1 -1 8
konnen wir|-7 -3 -4 5 9
konnte|5 -4 -3 -2 5
konnte leider|-4 -1 -2 -1 7
konnten|-3 -4 4 -2 4
konnten sie|-5 -1 2 -1 6
kopie|-6 -2 -3 -2 12
kosten|-2 5 -1 -1 -2
kuhn|-3 4 2 0 -3
kun|-5 1 -1 -1 5
kun je|-5 1 -1 -1 5
kundigung|0 -2 -2 -1 5
kunnen|-1 0 -5 -3 9
kunnen wij|-2 -2 -3 -2 8
kunt|8 -5 -1 -1 -2
kurs|3 -2 -4 -1 3
kurz|-4 2 7 -2 -3
kurze|-7 1 3 3 -1
kw|-4 8 -1 0 -3
l|0 -1 1 4 -4
l 68|-2 0 -1 -1 4
l emploi|0 4 -1 0 -3
l entretien|0 -3 8 -1 -3
l incarico|4 0 -1 -1 -2
l interesse|-1 4 -1 0 -1
l interet|4 -2 0 0 -1
l offre|-5 -1 -3 10 -2
la|4 10 5 -11 -10
la bolsa|-1 -1 -1 4 -1
la convocatoria|-5 8 2 -1 -4
la date|-2 5 -1 0 -2
la empresa|-1 9 0 -2 -6
la entrevista|-7 2 10 -1 -4
la fase|7 -2 -1 -1 -4
la lista|-3 4 -2 4 -3
la oferta|-6 2 3 -1 1
la persona|5 -1 -2 2 -3
la plaza|8 -2 -2 -1 -3
la posicion|4 -2 -1 0 -1
la posizione|8 -5 3 -2 -4
la presente|6 -2 2 -1 -4
la prova|3 3 1 -2 -5
la prueba|-1 -2 7 -1 -2
la ringraziamo|4 -3 -1 0 0
la s|-2 -4 1 4 2
la sua|1 7 0 -2 -6
la suite|-1 4 4 -1 -5
la tua|-6 7 -2 -2 2
laat|-9 7 -4 2 3
lab|-3 -2 2 -1 4
lab manager|-4 -2 0 -1 7
laboratorio|-4 1 -2 7 -3
laden|-3 -3 5 -3 4
laden sie|-1 -3 -1 -2 7
laden wir|-7 -1 8 -2 2
lamentamos|-6 -2 -2 -1 12
lamentamos informarle|-5 -1 0 0 7
landlord|-2 -1 -1 -1 4
landlord has|-5 0 0 0 6
lang|-2 1 -1 5 -4
lange uberlegt|-3 -1 0 0 4
langer|-2 7 -1 -1 -3
laquelle|7 -2 -1 -1 -3
large|4 0 -1 0 -3
lars|5 -2 2 -1 -3
las|-1 -9 8 0 1
lassen|4 -2 -2 -2 2
lassen sie|6 -1 -1 -1 -2
lasst|0 -2 -1 0 4
last|4 -1 -2 -2 1
last night|6 0 -1 0 -4
last week|7 3 -3 -1 -6
late|0 -2 4 -1 -1
later|1 5 0 0 -6
latest|-3 4 0 0 -1
laura|0 5 0 -1 -3
laut|-5 -1 -1 0 7
lavoro|0 4 -3 7 -7
le|2 -14 7 14 -7
le 12|-2 4 2 -1 -2
le 15|-7 3 1 6 -3
le 30|-3 1 -2 -1 5
le client|6 -1 -1 -1 -3
le conseil|0 4 -1 -1 -1
le informamos|4 -1 -3 1 -2
le jury|8 -1 -2 -1 -4
le plaisir|-7 -4 1 13 -3
le poste|-3 1 -1 8 -5
le recordamos|-4 3 0 0 1
le recrutement|-4 1 -2 -1 5
le service|-1 -2 5 -2 -1
le seuil|7 0 -1 0 -5
lea|7 -1 -2 -1 -3
lead|-7 5 4 1 -3
leader|-4 -2 -2 6 1
learning|0 -2 -2 -1 5
learning about|-2 -1 -1 0 4
leasing|-3 5 0 0 -1
leave|-4 1 -3 3 3
leaves|6 -2 0 -1 -3
lebenslauf|-3 -1 -2 -1 6
leeds|4 -1 -1 0 -2
left|-10 0 -1 -1 12
lehrstelle|4 -1 -1 -1 -2
lei|6 6 1 -4 -10
leider|-10 3 8 -1 7
leider absagen|4 -2 0 0 -1
leider hat|-3 -5 2 10 -4
leider ist|-13 -7 13 0 7
leider keine|6 -2 -2 -1 -1
leider keinen|-4 -1 0 0 6
leider konnen|-7 3 -5 2 6
leider mitteilen|-2 -1 -1 0 4
leider mussen|-1 -3 -5 -1 9
leider nicht|-17 11 6 0 0
leider schon|4 -3 0 0 -1
leider sind|0 -3 -1 -1 5
leider verzogert|-6 9 -1 0 -2
leido|-3 6 -1 0 -1
leiter|5 1 -2 -1 -3
leiterin|-4 6 -1 0 -1
leitung|5 -2 0 -1 -2
lena|0 0 -1 5 -3
les|7 1 -8 -5 5
lesson|0 -1 4 0 -3
let|-10 3 3 14 -9
let it|-1 -3 5 0 -1
let me|-6 -2 4 12 -7
let s|-2 -1 -1 -1 4
let us|-6 -1 -1 5 4
let you|2 11 -5 2 -9
letter|3 3 -4 13 -15
letting|-9 -3 -1 -2 15
letting me|-6 -1 -1 0 8
letting us|-5 -2 0 -1 8
letto|-2 -2 6 -1 0
lettre|5 6 -1 -1 -8
letzten|-1 -3 -1 -1 5
leuk|0 4 -3 -2 0
leuk dat|-1 -1 -1 -1 4
leur|4 0 -1 -1 -3
leute|10 -6 -1 0 -3
level|5 -4 -1 0 1
lg|3 -5 10 -2 -5
lhe|-2 0 0 4 -2
libero|-1 -1 -2 7 -3
libre|-2 -2 6 -1 -1
licence|12 -4 -3 -1 -5
liebe|4 5 -1 5 -13
liebe bewerberin|-6 3 5 0 -2
liebe frau|-2 -1 1 11 -9
lieber|4 -1 2 -2 -3
lieber bewerber|-6 3 5 0 -2
lieber herr|5 -3 -2 0 0
liegen|-3 4 -1 -1 1
liegt|-2 11 -3 -2 -5
lieu|-2 -2 9 -1 -4
ligt|-3 9 -3 -2 -1
like|-13 0 16 5 -7
like feedback|4 -1 -2 0 -1
like to|-17 3 15 7 -8
like you|-2 -3 7 2 -4
liked|-1 -3 5 -2 0
liked you|5 -1 -1 -1 -3
limited|-3 -2 -1 -1 6
lindner|4 -3 -2 -1 2
line|-5 -1 1 -2 6
link|-20 -4 21 -3 6
link below|-3 0 6 -1 -2
link is|-1 -2 -1 -1 4
linkedin|-1 -8 -6 -1 16
lista|-1 3 -4 4 -3
liste|-4 5 -1 0 0
live|2 0 4 -1 -4
living|4 -3 -1 0 0
ll|-10 37 -4 0 -19
ll be|-1 12 -3 -3 -4
ll call|0 4 -2 0 -2
ll get|-2 6 -2 2 -4
ll have|7 -4 -1 6 -8
ll hear|-4 6 0 0 -2
ll keep|4 -2 -1 -1 1
ll let|-5 6 -1 -1 1
llamo|0 -2 4 -1 -1
lo|4 -12 1 7 1
lo hemos|3 -4 -3 5 -2
lo que|12 -3 -3 -2 -4
lo sentimos|-1 -1 -1 -1 4
loan|-3 0 -1 0 4
local|-4 0 5 -1 1
locatie|-2 -1 5 -1 -2
location|4 -3 0 1 -1
log|0 -3 -2 2 4
log in|0 -3 -1 0 4
logistics|-1 -2 -1 -1 5
logo|-2 6 -2 1 -3
longer|-3 -6 3 -3 8
longer accepting|-3 -2 -1 0 5
longer available|-2 -1 -1 0 4
look|-5 4 -6 0 7
look forward|-8 0 -1 0 9
looking|11 -7 -2 5 -7
looking for|11 -6 -2 -1 -1
looking forward|-4 -1 -1 8 -2
looks|-2 4 2 -1 -4
los|1 5 -8 1 1
los dos|4 -2 -1 -1 -1
los que|-6 2 -1 0 5
loschen|-3 -3 -2 -1 8
lose|-2 4 0 0 -1
lot|4 0 -1 -1 -3
lot of|4 0 0 0 -3
love|-5 -5 3 4 4
love to|4 -2 1 -1 -2
love you|-4 -2 3 6 -3
loved|5 -2 2 -2 -3
low|-8 0 8 0 0
luca|-2 -6 -1 -1 10
luck|5 -3 -2 -3 3
luck out|-3 0 0 0 4
lucy|-2 -1 0 -1 4
lugar|-5 0 11 2 -8
lugar de|0 -2 -1 4 -1
lukas|7 -1 -1 -1 -4
lukt|-3 -1 6 -1 -2
lun|4 -1 -1 0 -1
lunch|-2 -2 7 -1 -2
lundi|-10 -6 13 5 -1
lunes|-6 -2 8 1 -1
luz|7 0 -2 0 -4
m|-2 9 -2 5 -9
m afraid|3 -1 2 1 -5
m n|-2 5 -2 3 -4
m sorry|-5 -1 2 -1 5
m v|-1 0 4 -1 -3
m w|-7 0 -6 1 12
ma|11 0 0 -1 -9
ma per|5 -2 -1 -1 -1
maandag|-5 -1 10 -2 -2
maar|-4 0 2 -3 5
machen|6 0 5 -2 -8
machen wir|-1 -1 6 -1 -3
macht|8 -1 -3 -1 -3
madam|-6 3 0 0 4
madame|1 3 1 2 -7
made|9 1 6 -4 -12
made to|4 0 -1 -2 -1
madrid|-4 0 -1 0 5
maggio|-3 7 -1 0 -2
mai|-4 8 4 4 -12
mail|-2 13 -9 -6 5
mailbox|-1 4 -1 0 -2
maintenance|0 -2 -1 0 4
mais|1 -1 -9 -1 10
maitre|-1 4 -1 0 -3
make|2 1 8 -3 -8
make it|-4 -3 8 -1 0
making|4 1 -1 0 -3
mal|4 -5 1 -3 3
malgre|-2 -1 0 0 4
malheureusement|-7 -6 6 9 -2
malheureusement pas|-4 -2 -2 5 3
man|4 -1 -1 0 -2
manager|-14 7 11 5 -6
manager at|-3 -3 -2 1 7
manager has|-1 -3 -1 4 2
manager m|-4 -1 -1 5 1
manager role|-4 5 0 0 0
managing|4 -3 0 0 -1
manana|-3 -2 7 -1 -1
manda|-2 -2 -1 1 4
manquerons|-4 8 -1 -1 -2
manquerons pas|-4 8 -1 -1 -2
manteremos|-2 4 0 0 -1
many|-2 -3 -3 3 5
many of|-5 0 -1 0 6
many thanks|4 0 -1 0 -3
mappe|0 6 -1 -1 -4
marc|-3 -1 -1 6 -1
march|-13 1 -4 4 12
mardi|-3 -2 8 -1 -2
marine|8 -2 0 0 -5
mark|-3 -1 -1 -1 5
market|-1 -5 8 0 -1
marketing|-4 4 1 0 -1
marketing manager|-4 5 0 0 0
markt|0 -1 4 -1 -2
marta|3 -1 -1 3 -4
martin|-3 0 0 0 4
martina|0 -3 4 -1 -1
marz|3 0 6 -4 -5
marzo|-2 0 -2 7 -3
mas|10 -4 -6 -1 1
match|-6 13 -5 3 -5
match for|-5 5 0 0 0
match the|-3 0 0 4 0
mate|9 -2 -4 3 -5
may|4 6 -3 2 -9
may reapply|4 -2 0 0 -2
maya|-1 4 -1 1 -2
mb|-4 6 -1 -1 -1
md|-1 4 -3 2 -2
me|-10 -17 10 28 -10
me and|-3 -1 5 -1 -1
me for|-1 -5 8 0 -1
me in|5 -2 -2 -1 0
me know|-10 -3 4 8 0
me to|9 -2 -3 1 -6
mechanic|-1 0 4 0 -2
med|7 -3 -1 0 -3
medico|-7 -1 3 0 5
medio|-2 3 -2 4 -2
mee|-3 -3 4 2 0
meer|2 2 -4 -2 2
meet|-1 8 3 0 -10
meet the|-3 4 4 -1 -4
meet you|1 4 -2 -1 -1
meeting|-9 -1 -1 -1 11
mehr|0 -7 2 4 1
mehr verfugbar|-4 0 -1 -1 7
mei|-3 2 3 1 -4
mein|-1 -3 5 0 -1
meinem|-3 8 -2 -1 -3
meld|2 4 -2 -2 -2
melde|1 4 -1 -1 -3
melde ich|-2 4 -1 -1 -1
melden|1 1 6 -2 -6
melden sie|-2 -4 7 0 -2
member|4 -1 -1 1 -3
member of|4 -2 -1 0 -1
members|-4 -1 -1 0 5
membership|-3 -2 1 -1 4
menon|-1 4 -1 -1 -2
mensagem|-3 7 -1 -1 -2
menschlich|4 -2 0 0 -1
mensen|4 -1 -1 0 -2
merci|-10 8 -6 -6 14
merci d|-2 -1 -3 -2 8
merci de|-15 3 2 0 9
merci pour|11 -5 -2 -2 -1
mercoledi|-5 -5 12 -2 0
mercredi|-1 -3 4 2 -2
meridian|8 -3 -3 -1 -2
merito|5 -2 -2 -1 -1
mertens|-4 6 -1 -1 0
mesa|-5 -2 -2 7 2
mese|-7 7 -3 6 -3
meses|3 -1 -6 7 -4
mesi|1 -5 -2 9 -3
mesma|5 -2 -1 -1 -1
mesmo|-4 1 5 -1 -1
message|1 6 -6 -2 1
messaggio|-1 -2 0 0 4
met|6 8 3 -3 -14
met de|6 -4 2 -1 -3
met jou|6 -2 -1 -1 -3
met vriendelijke|1 4 1 -2 -5
meteen|-8 -2 -1 -1 12
mevrouw|-3 4 1 -1 -1
mi|7 -5 6 -5 -4
mia|-3 8 -2 -1 -2
mich|-4 -1 3 -4 5
microsoft|-1 -1 4 -1 -1
microsoft teams|-1 -1 4 -1 -1
middle|-1 5 0 0 -3
mientras|-2 -2 -1 0 5
mietinteressenten|-5 0 0 0 5
mietinteressenten entschieden|-5 0 0 0 5
mijn|-5 -5 -2 -2 14
miles|8 -3 -1 -1 -3
mill|-5 3 3 0 -1
min|-7 -6 29 -6 -10
minijob|8 -3 -2 -1 -2
minimo|1 4 -1 0 -3
minimum|5 3 -1 0 -6
minimum requirements|-2 4 0 0 -2
mins|-3 -5 8 -1 2
minuten|-10 -7 12 -2 7
minuten und|-6 -3 8 0 2
minutes|-15 -9 11 -5 18
minuti|-5 0 5 -1 1
minutos|-1 -5 5 -2 3
mir|2 6 -1 7 -13
mir bis|-1 -1 0 4 -2
mira|4 -2 2 -1 -3
mis|1 4 -1 0 -4
mismo|0 -4 6 -1 -1
miss|-2 5 3 0 -6
misschien|0 4 0 0 -3
mistake|-3 -3 2 0 5
mistake you|-2 -2 0 0 4
mit|-3 16 -2 7 -17
mit besten|0 -3 -2 -1 5
mit dass|4 -1 -1 0 -1
mit der|8 6 -4 -2 -8
mit einem|-1 -1 4 0 -2
mit einer|0 6 -1 -1 -4
mit freundlichen|3 -5 3 2 -4
mitbewerber|4 -1 -1 0 -2
mitte|-5 14 -2 -1 -6
mitteilen|2 -4 -4 5 1
mitteilen dass|5 -2 -3 -1 2
mitteilen zu|0 -2 -1 7 -4
mitteilung|-3 4 -1 -1 1
mittwoch|-3 -7 14 -1 -4
mo|-2 3 4 -1 -4
mochte|-4 2 1 0 2
mochte sie|-4 3 1 0 -1
mochten|2 -7 5 8 -10
mochten wir|-2 -4 5 6 -5
moeten|6 -4 3 -1 -5
moeten we|-1 -1 4 0 -2
moeten wij|4 -1 0 0 -2
moglich|-1 -1 11 3 -12
mois|1 -2 -4 3 1
moment|12 -8 3 -3 -4
moment geen|5 -1 0 0 -3
momentan|4 1 -1 -1 -2
momento|23 -9 -3 -3 -8
mon|0 -3 -2 4 2
monate|2 -1 -3 4 -1
monaten|-3 1 -2 -1 5
monats|-3 -1 -1 -1 5
monatsende|-2 -1 -1 0 4
monday|-10 3 8 0 -2
monday at|-7 3 -1 -1 6
mondays|0 4 -1 1 -3
monique|-2 -1 0 -1 4
monsieur|2 3 -4 1 -2
montag|-3 -1 14 -3 -7
month|0 0 -3 5 -2
months|9 -13 -7 0 11
more|7 5 -5 -6 0
more applications|-4 4 0 0 0
more closely|6 -3 0 0 -3
more experience|-3 0 0 0 4
more likely|-5 3 -1 0 3
morgen|-7 8 14 -3 -11
morning|-5 1 4 -2 3
moser|-1 3 5 0 -6
most|3 -1 3 -2 -4
motivo|-2 -1 5 0 -2
move|-5 -2 7 3 -2
move ahead|4 -1 0 0 -3
move forward|-6 -1 3 2 3
moving|11 2 -1 -1 -11
moving forward|9 -1 0 0 -7
mr|-6 -4 9 -1 1
mrs|5 0 0 0 -4
ms|2 -1 -3 -3 5
much|7 -5 -3 -1 1
much for|7 -3 -1 0 -2
mucha|-3 -1 -1 0 5
mucha suerte|-4 0 0 0 5
muchas|-1 0 -3 5 -1
mucho|5 -3 2 1 -5
muito|8 -3 -3 -2 -1
mundo|4 -1 -1 -1 -1
municipal|-2 3 4 -2 -4
museum|2 3 -1 -1 -4
mussen|1 -2 2 -4 4
mussen wir|-4 -2 4 -3 6
mussten|4 -3 -1 -1 1
must|9 2 -4 -4 -3
my|-2 -6 7 -3 5
my profile|-2 -2 0 0 4
n|3 1 -3 5 -5
n a|8 -7 -1 -3 3
n est|-10 -3 6 4 3
n etes|7 0 -2 0 -5
n λ|5 0 0 -1 -3
na|-14 3 -1 5 7
na area|-6 2 -1 0 5
na de|-3 9 -2 -1 -4
na nossa|0 -1 -1 4 -2
naar|3 5 -4 -2 -1
nach|1 3 -10 -4 11
nach dem|9 -3 -1 -1 -4
nach der|-2 6 -2 -1 -2
nachfragen|-4 6 -1 0 0
nachricht|-6 8 1 -2 -1
nachste|0 -3 2 6 -4
nachste woche|-8 -1 3 7 -2
nachster|-4 9 -2 3 -6
nada|-3 7 -1 -1 -3
nadia|4 -2 -1 -1 1
nadine|-2 -1 -3 -1 6
name|6 -5 -4 -3 6
nao|10 -5 -5 -5 9
nao foi|4 2 -2 -1 -2
nao podemos|-4 -1 -1 -1 6
nao seja|-5 7 -1 0 -1
nao vai|-2 -2 1 6 -3
nao vamos|6 -2 -1 0 -3
nas|-1 -1 -1 -1 4
ne manquerons|-4 8 -1 -1 -2
ne pourrons|-4 -1 2 -1 3
ne pouvons|-6 0 -2 5 3
ne sommes|8 -1 -1 0 -7
near you|4 -1 0 0 -3
nearer|7 -2 -1 -1 -3
nearer to|4 0 0 0 -2
necessario|-1 4 -1 0 -2
nee|-3 -1 -1 1 5
need|4 10 -5 -4 -5
need a|4 2 -1 0 -4
need to|-15 7 1 -1 8
needed|-8 4 -1 -1 5
needs|14 -4 1 -2 -10
neem|-2 3 5 -1 -5
nehmen|4 -1 5 -3 -6
nehmen wir|-1 5 -2 -1 -2
nein|3 3 0 -1 -6
neither|4 0 0 0 -3
nel|0 11 -3 -2 -6
nell|-2 1 -2 -1 4
nella|5 -8 -1 -2 5
nemen|1 8 -1 -1 -7
neste|6 -2 -1 -1 -2
neste momento|6 -2 -1 -1 -2
net|2 -4 0 4 -2
nette|4 -1 -1 0 -1
network|-3 -1 0 4 1
neu|4 -1 -2 0 -2
neue|-4 -5 -3 -2 14
neue stellen|-2 -2 -1 -1 7
neuen|-5 -2 4 -1 4
neues|0 -1 -2 -1 4
never|-2 0 -1 -1 4
new|-7 -7 1 -5 18
new jobs|-2 -1 -1 -1 5
new year|4 0 -2 -1 -1
news|-2 0 5 0 -3
news the|3 -1 4 -1 -4
next|-4 15 2 8 -19
next round|0 -2 5 -1 -3
next steps|-1 4 -2 0 -1
next week|-5 8 8 -1 -9
nguyen|-1 -2 -1 -1 5
nhs|4 -2 0 0 -2
nicht|11 -11 5 -9 6
nicht berucksichtigt|-2 0 -1 0 4
nicht bestanden|4 0 -1 0 -2
nicht da|2 -3 5 -1 -4
nicht dabei|-2 4 -1 0 -1
nicht einsetzen|0 4 -1 -1 -3
nicht einstellen|5 -2 0 0 -3
nicht erstattet|-1 5 0 0 -4
nicht fur|-1 -1 4 0 -2
nicht geklappt|1 -5 -2 -1 6
nicht in|-4 -5 10 -1 0
nicht mehr|-3 -5 1 2 6
nicht moglich|1 0 3 0 -4
nicht personlich|5 -1 -1 0 -3
nicht weiter|1 -3 5 -1 -3
nicht zum|8 -2 -2 0 -4
nicht zur|-4 4 0 0 1
nichts|3 6 -4 -2 -4
nichts fur|4 -2 0 0 -1
niemanden|10 -1 -2 -2 -5
niet|15 -6 5 -9 -4
niet aan|3 -5 -1 0 3
niet bij|4 -2 0 0 -1
niet op|1 5 -1 0 -5
niet voor|-3 -1 4 -1 1
niets|-6 7 -1 -1 2
nieuwe|-10 0 -3 -2 15
nieuwe vacatures|-4 -2 -2 -1 9
night|6 0 -2 -1 -3
nine|-6 -1 -1 0 8
niveau|6 0 -2 -1 -2
nivel|4 -1 -1 0 -2
no|-1 19 12 -12 -14
no action|-8 6 -1 0 3
no ambito|5 -1 0 -1 -3
no banco|-6 -4 -1 -1 11
no continuar|4 -1 -1 0 -2
no decision|-9 15 -1 -1 -4
no ha|0 -2 -2 -1 6
no lo|-5 1 5 0 0
no longer|-1 -9 3 -2 9
no nos|-2 -1 -1 0 5
no podemos|-12 -1 5 -2 10
no prazo|-3 -1 -2 6 -1
no problem|-4 1 4 0 -2
no se|0 8 -2 -1 -5
no tenemos|6 -3 0 0 -2
no thanks|5 -1 -1 0 -2
no worries|-6 -1 7 -1 0
noa|6 -3 -1 0 -1
noch|-2 -3 -5 -4 14
noch die|4 -2 -1 0 -1
noch nicht|-5 9 -3 -1 0
noche|-7 -2 -1 -1 10
nochmal|6 2 -4 3 -8
nodigen|-1 -2 6 -1 -2
nodigen we|-1 -2 6 -1 -2
nog|-11 1 12 -5 2
nog een|0 -2 0 -1 4
nog niet|-5 3 4 0 -2
noi|-1 4 -3 -1 1
nombre|5 -2 0 -1 -1
nominativo|4 5 -1 -1 -7
non|26 -4 -8 -8 -5
noon|-1 -5 -1 -1 8
nor|4 -1 0 0 -3
nord|-3 0 -3 -1 7
norte|5 -2 -1 -1 -1
northern|4 1 -1 -1 -4
nos|10 0 -7 -4 0
nos ha|-2 -1 5 -1 -1
nossa|-1 1 -2 5 -3
nosso|-2 0 -2 -2 5
nosso processo|-5 0 -1 -1 7
nostra|-4 3 0 2 -1
nostro|5 -5 2 -1 -1
not|13 -8 -6 -18 14
not a|-4 9 -1 0 -4
not accepted|-4 0 0 0 4
not affect|-2 -1 0 0 4
not be|10 -4 -2 -2 -1
not been|12 -3 -5 -1 -2
not contact|7 -2 3 0 -8
not currently|5 -2 0 0 -3
not eligible|-4 0 -1 0 6
not for|-2 -2 -1 0 6
not going|6 -1 -1 0 -4
not heard|-4 3 -1 0 2
not in|4 0 0 0 -3
not meet|2 -4 -1 0 4
not need|0 4 -1 0 -3
not referred|5 -1 -1 0 -3
not selected|-11 5 -2 -1 9
not shortlisted|-1 -1 6 0 -4
not the|5 -2 0 0 -2
not this|5 0 -1 0 -4
not to|5 -3 -3 -1 3
not work|-3 0 0 0 4
not yet|-3 -2 4 0 1
not you|-4 2 -3 -1 5
nota|5 0 -1 0 -4
note|-10 16 2 -2 -7
note that|-6 11 0 -1 -4
noted|-1 4 0 -1 -2
nothing|4 -3 -2 -2 3
nothing to|0 5 -2 -1 -2
notice|5 -4 2 3 -6
noticed|-5 -1 4 0 2
noticias|-4 7 3 -1 -5
noticias nuestras|-3 5 0 0 -1
notified|-6 6 -1 0 1
notify|-2 7 -1 0 -4
notre|1 -6 15 -5 -5
notre choix|5 -2 -1 0 -1
notre entretien|-2 -2 8 -1 -2
nous|15 -5 -5 1 -8
nous avons|16 -11 -8 4 -1
nous conservons|5 -2 -1 0 -1
nous nous|8 -6 14 -5 -12
nous prenons|-3 -3 -1 -1 7
nous regrettons|-1 -1 0 -1 4
nous vous|9 -4 3 -4 -5
nouvelles|-5 3 -2 -1 5
november|-3 -2 5 -1 1
now|22 -1 -5 -4 -14
now be|-5 5 2 0 -2
now considered|-4 0 0 0 5
now in|0 4 -1 0 -3
now we|-5 0 -1 0 5
nu|-2 -3 1 -1 4
nuestra|5 -2 -2 2 -3
number|-3 -2 -5 -1 11
number is|-3 -1 0 0 4
numero|-5 12 -3 -2 -2
numero de|-2 7 -3 -1 0
nun|0 0 2 1 -4
nun doch|2 -2 3 2 -6
nuova|-2 -7 -1 -1 11
nur|22 -5 -7 -3 -7
nursery|-3 -1 4 0 0
nv|0 6 -1 0 -5
o|1 11 -5 2 -8
o a|0 -3 -1 0 4
o cargo|-1 -2 -1 5 -1
o contato|0 4 -1 -1 -2
o de|-4 4 2 -1 -1
o juri|5 -1 -1 -1 -3
o processo|1 6 -2 -1 -4
o senhor|1 5 -2 -1 -3
o seu|4 -3 -4 -3 4
ob|-13 17 -1 7 -10
ob sie|-5 5 -1 5 -3
ob wir|-6 9 -1 0 -1
obrigado|5 -2 -3 -3 3
obrigado pela|-1 -1 -1 -1 4
obtenu|6 -1 -1 0 -4
occasion|4 -2 -4 -2 4
october|-3 0 2 4 -3
oder|-10 5 12 -4 -4
oduya|4 -1 0 0 -3
of|9 3 -9 -1 -9
of any|-4 -2 3 0 3
of applications|-3 4 -1 0 1
of course|-7 -1 -1 -1 10
of department|3 2 -1 0 -4
of employment|5 -2 -2 1 -2
of experience|-4 0 -1 -1 6
of my|-2 -1 0 0 4
of next|-2 5 -1 -1 -1
of our|4 -1 -1 -2 0
of role|2 4 -1 1 -5
of the|-3 8 -3 -2 1
of them|11 -3 -1 -2 -5
of these|-2 -2 4 0 1
of this|4 -1 0 0 -3
of us|10 -1 -3 -1 -5
of your|0 3 9 -3 -8
oferta|-8 5 2 1 0
oferta de|-2 -2 5 0 -1
ofertas|-1 -4 -2 -2 9
off|-6 1 -7 1 12
off sick|-2 5 -6 -1 3
offen|-1 2 -4 -1 2
offer|-7 -13 -13 34 2
offer for|-1 -1 -3 13 -7
offer is|0 -1 -2 8 -4
offer of|5 -1 -3 4 -5
offer the|-4 -2 -5 10 1
offer this|-2 -1 -2 8 -3
offer you|-3 -5 -6 18 -3
offered to|-1 -1 -1 4 -1
offering|4 -1 -2 -1 -1
offers|-2 0 -2 -1 5
offerta|-1 4 -1 -1 -1
office|2 5 2 -1 -8
officer|-2 6 0 0 -4
offre|2 -3 -5 10 -5
offres|-2 -4 -2 -2 10
oficial|-7 2 0 5 0
ohne|-7 0 3 2 2
oi|-4 6 0 3 -5
ok|-6 8 3 -2 -3
oktober|6 5 -3 -2 -6
ola|-5 0 -4 -5 13
om|0 -6 2 0 4
om je|-1 -2 -1 -1 5
on|6 -10 17 -3 1
on a|11 -3 -2 -1 -4
on board|2 1 2 0 -5
on it|-10 2 -1 0 9
on monday|-1 4 4 -1 -6
on my|0 -1 4 0 -2
on s|4 -1 -1 -1 -1
on saturday|-5 -1 1 -1 6
on site|-4 -1 -1 4 1
on the|0 -8 14 4 -8
on their|-4 4 -1 0 1
on this|5 -5 -6 -3 9
on thursday|-7 -6 4 -1 9
on your|-5 3 -3 -2 7
onboarding|-1 -1 -2 0 4
once|-6 8 1 1 -4
onda|4 -1 -1 0 -1
ondemand|0 0 4 0 -3
ondertussen|-3 5 -1 -1 -1
one|2 7 10 -3 -14
one i|4 -1 -1 0 -2
one of|-5 3 7 -3 -3
one this|5 -1 -2 -1 0
online|-2 4 3 -3 -3
online application|-4 4 1 0 -1
only|9 10 -3 -3 -14
only consider|5 -2 0 0 -3
ons|1 1 -7 9 -5
ont|7 -1 -1 -1 -3
onto|4 -1 0 0 -2
ontvangen|-7 15 -2 -1 -5
onvoldoende|5 -2 -1 -1 -2
onvoldoende aan|4 -1 -1 -1 -1
onze|7 -11 8 -4 1
ook|0 -2 4 -1 -2
op|5 2 -3 -3 -1
op dan|0 4 0 0 -3
op de|-4 3 -3 -2 7
op dit|7 -2 -1 -1 -4
op het|5 -2 -1 -1 -1
opdrachtgever|5 -2 -1 0 -1
open|8 -8 0 -1 2
opened|-3 4 0 0 0
opening|5 2 4 -1 -11
opening in|5 -1 0 0 -3
openings|6 -1 -1 0 -4
operations|-3 -1 1 0 4
operator|-4 0 0 1 4
operatore|4 1 0 0 -5
opnieuw|-1 -2 -2 -1 6
oportunidad|5 -1 -1 0 -3
opportunities|5 -2 0 0 -3
opportunity|4 -4 2 -1 -1
optamos|4 -1 -1 -1 -2
optamos por|4 -1 -1 -1 -2
optik|-1 -2 0 0 4
options|0 -1 -1 5 -2
or|-7 -5 19 2 -9
or no|-3 4 -3 4 -3
or not|-1 5 -1 0 -2
or the|-2 4 0 0 -2
or thurs|-2 -4 7 -1 -1
or your|4 -4 1 -1 1
ora|4 2 0 -1 -5
orale|3 -1 4 -1 -5
ore|-5 -3 13 3 -7
ort|-4 -2 11 -1 -4
os|6 -4 -1 6 -7
os candidatos|-1 -1 4 -1 -2
osei|0 -2 4 0 -2
other|12 -1 -9 1 -3
other positions|4 -2 0 0 -2
other two|-9 4 -2 -1 7
others|7 -3 -3 2 -3
otra|5 -2 -1 -1 -1
otro|0 -2 -1 -1 4
otros|-5 4 -1 -1 3
ottilie|-2 4 0 0 -1
ou|-7 2 5 -2 2
our|13 -4 9 3 -21
our current|5 -3 0 0 -1
our final|0 0 1 3 -4
our group|-2 0 4 0 -2
our guidelines|-2 -1 -1 -1 4
our summer|8 -1 -2 -1 -4
our system|-5 3 -1 -1 4
our talent|-1 -2 0 0 4
out|-3 1 5 2 -4
out and|-5 -1 -1 4 3
out of|-4 0 -4 1 7
out to|-9 4 7 -1 -1
out you|-3 -3 4 -1 3
outcome|-1 4 -4 -1 1
outra|-2 -3 0 5 1
outras|-3 -3 -1 -1 8
outro|4 -2 -2 -2 1
outside|-3 -2 -1 -1 7
ouvert|-3 1 -1 -1 4
over|3 2 14 3 -22
over de|-1 6 -1 -1 -4
over je|0 -1 5 -1 -2
over the|-2 4 6 -2 -6
overwhelmed|5 0 0 0 -5
overwhelming|-2 -1 4 0 -1
overwhelming response|1 -1 4 0 -3
owing|-5 4 3 0 -2
owing to|-5 4 3 0 -2
own|4 -1 -1 3 -6
owner|4 -1 -2 1 -3
p|-6 6 1 5 -7
p m|-3 3 -1 4 -3
pa|-2 -3 3 -1 4
pablo|-3 -1 0 0 5
package|-1 -3 -1 -1 6
pages|-3 -1 -1 0 4
pagina|0 6 -2 -1 -3
paid|-2 -1 6 -1 -2
paie|-4 6 -1 0 -1
painel|-3 2 6 -2 -4
panel|-4 6 6 -3 -4
panel has|0 7 -3 -1 -4
papier|0 0 3 2 -5
par|-6 2 2 2 1
par l|-4 -3 0 5 2
para|8 -6 8 -6 -4
para a|7 -4 0 4 -7
para la|9 0 -1 -2 -6
para o|-6 0 -2 5 3
para tecnico|-2 -2 6 -1 -1
parking|5 -1 -3 4 -4
part|-3 -1 -3 2 4
parte|5 0 -2 -1 -3
partecipato|-2 -1 -1 0 5
partecipato al|-3 -1 -1 0 5
participacao|6 -2 -1 -1 -2
partie|5 -4 4 -1 -4
partner|-5 1 1 1 3
partnership|-1 -3 4 0 0
parvenue|-4 4 0 0 0
pas|7 8 -6 0 -9
pas aller|-1 -1 -1 6 -3
pas de|-4 11 3 -3 -8
pas ete|4 0 -2 -1 -2
pas le|-2 4 0 0 -1
pas possible|0 -2 -1 6 -3
pas pu|-5 0 -1 -1 6
pasas|4 -3 -3 5 -3
paso|-2 -2 3 4 -2
pass|9 -5 -4 -2 3
pass on|-3 -1 -1 -1 6
passando|5 -1 -1 -1 -2
passe|0 -2 -1 4 0
passt|-8 -12 21 -3 2
passt das|-3 0 0 0 4
passt es|-1 -1 4 0 -2
passt ihnen|-6 -2 9 0 -1
password|-2 -4 -1 0 7
pat|-1 -1 0 4 -1
patience|-4 12 -1 -1 -5
patrick|-4 5 0 0 -1
paul|-5 -2 -1 6 2
paulo|0 -2 -2 -1 6
paused|-7 2 0 0 6
pay|3 -4 -5 2 4
payment|-5 -1 -1 -1 9
payslips|-3 -1 -2 1 5
pdf|-10 11 -4 -1 4
pell|3 3 -1 -1 -5
pelo|9 0 0 -2 -7
pelo que|7 -2 -1 -1 -3
pena|-15 -2 -2 -1 21
people|1 4 -7 10 -8
people are|-1 5 -1 0 -2
people culture|-2 -2 0 7 -3
people for|-6 -2 -2 9 1
people to|6 2 -2 -1 -5
people with|-2 -1 -1 -1 5
per|0 4 2 -3 -2
per aver|-2 -1 -1 -1 4
per averci|1 -5 -1 -1 6
per il|2 11 -9 -2 -2
per l|5 6 3 -3 -11
per la|4 -7 2 -3 4
per ora|7 -2 -1 -1 -3
per week|0 -1 -2 5 -1
perche|4 -2 -1 0 -1
perfil|6 11 -2 -4 -11
perguntas|-3 1 0 -1 4
periodo|-1 -1 -1 4 -1
permesso|-2 -4 8 -1 -2
pero|9 -6 -4 -2 3
person|11 -2 -1 1 -9
persona|18 -5 -5 0 -8
persona con|4 -2 -1 0 0
personal|5 2 -4 -3 -1
personale|-4 6 -2 -1 1
personen|6 -2 -1 0 -3
personlich|1 -2 -1 -2 4
personne|4 -2 1 -1 -2
personnel|4 -4 4 -1 -4
persons|0 4 0 0 -3
pessoa|6 3 -3 -3 -2
pessoa para|-1 -1 -1 -1 4
pessoas|-1 0 -2 5 -2
peter|-3 -3 -2 4 4
petit|-2 3 -3 5 -2
peux|2 -2 4 -1 -3
phone|-5 -3 13 0 -6
piacere|-3 4 -3 6 -4
pick|-4 -4 10 -1 -1
pick a|-4 -2 11 -1 -5
pieces|-4 1 -1 0 3
pike|-5 0 -1 4 2
piu|6 -6 3 -1 -1
place|-12 -1 4 -4 13
place a|-12 -1 -1 -1 15
place on|-4 0 -1 -1 6
placed on|-6 4 -2 -1 4
places|-3 -7 0 -3 14
places and|4 0 0 0 -3
plaisir|-6 -5 0 14 -4
plaisir de|-8 -4 1 15 -3
plan|-5 4 3 0 -2
planner|-6 4 3 -1 -1
planstelle|5 -2 -1 0 -2
plataforma|0 4 2 -1 -6
platz|-3 0 -3 -1 8
platze|3 6 -5 -1 -4
play|-1 -1 4 -1 -1
plaza|6 0 -4 -2 1
plaza de|4 -2 -1 -1 0
please|-27 2 8 6 27
please apply|-3 -1 0 0 5
please assume|-1 5 -1 0 -3
please call|-4 -1 -1 -1 6
please confirm|-2 -1 8 0 -3
please do|12 0 -2 0 -11
please dont|1 5 -2 2 -5
please find|-11 -1 -3 10 5
please keep|-3 1 4 0 -1
please let|-1 -2 5 2 -4
please note|-7 14 0 -1 -6
please send|-4 -4 -2 -1 11
please sign|-1 -1 0 4 -2
pleased|-7 -2 1 12 -4
pleased to|-7 -1 2 10 -3
pleasure|0 5 -1 0 -4
plek|10 0 -3 -2 -5
plus|3 -10 -2 6 3
plus disponible|-6 -2 5 -1 4
plus recevoir|-4 -1 0 0 6
pm|-4 1 6 -2 -1
po|-4 2 -1 0 4
pode|-10 1 9 -2 2
pode ser|-4 -1 7 -1 -1
podemos|-18 0 6 -3 14
poder|0 -1 -3 -1 5
pohl|-6 3 2 0 1
point|4 0 -1 0 -2
points|6 0 -2 -1 -3
police|-2 -1 4 0 -2
policy|-3 -6 -4 -2 14
policy we|-2 -4 -1 0 7
politique|-4 3 -1 -1 3
pool|2 -4 -1 0 4
pop|4 -1 -1 0 -2
por|19 -7 2 -3 -11
por este|-4 2 -1 4 -1
por favor|-5 -1 7 -2 1
por la|7 -3 2 -1 -4
por lo|4 -1 0 0 -2
por no|5 -1 -1 0 -3
por telefono|-4 0 5 1 -2
porta|-3 -6 3 -1 6
portal|-6 2 -6 1 10
portal de|-1 -2 -1 -1 5
portaria|-3 1 -2 5 -2
porte|6 -3 -1 -1 -2
portfolio|4 2 -2 -1 -4
portland|-3 0 4 0 -1
posicion|8 -5 -1 0 -2
position|19 -4 4 5 -26
position has|-5 2 0 3 1
position of|1 -5 -3 10 -4
position to|3 2 -1 0 -4
positions that|-4 2 0 0 2
positiven|0 -1 -1 4 -2
posizione|11 -8 4 -3 -5
posizione di|4 -1 1 -1 -2
possible|-6 3 4 5 -6
posso|3 5 -2 -1 -4
post|6 -1 -7 9 -7
post and|4 0 -1 -1 -1
post of|5 1 -2 1 -6
poste|2 1 -4 6 -4
poste de|0 0 -1 4 -4
posted|5 -3 -1 0 -1
poster|-4 0 0 0 4
posti|-4 -4 3 -1 8
posti di|-2 -3 3 -1 4
posting|8 -4 -1 0 -3
posto|-2 5 5 -2 -6
posto di|-2 9 -2 -1 -4
posts|-3 -1 -1 0 6
postulaciones|-5 5 0 0 0
postulantes|-5 6 0 0 0
postulaste|-2 4 -1 0 -1
postule|4 0 -2 -2 0
potra|-1 -1 4 -1 -1
pour|7 -5 4 -1 -5
pour cette|4 -1 -1 -1 -2
pour la|8 -4 1 -1 -4
pour le|-12 -1 5 7 1
pour les|4 0 0 0 -3
pour notre|-1 -2 5 -1 -2
pour une|0 4 -1 0 -3
pour votre|4 -2 -1 -1 0
pourra|-1 -6 -1 0 8
pourrons|-4 -1 2 -1 3
pourrons malheureusement|-3 0 0 0 4
poursuivre|0 -3 -1 -1 4
pourvoir|5 -2 -1 -1 -2
pouvons|-6 0 -2 5 3
pouvons malheureusement|-3 0 -2 6 -1
pra|9 -3 -5 -4 2
practice|-1 5 -2 -1 -1
practitioner|-1 3 -1 4 -4
praktikumsplatze|14 -3 -2 -2 -7
pratique|4 -1 0 -1 -2
praxis|4 -3 -3 2 -1
prazo|-3 3 -3 5 -3
precision|-3 0 -1 0 4
preenchida|4 -1 -1 -1 -2
preferito|0 -2 -1 -1 4
prega|0 -2 -2 5 -1
prega di|0 -2 -2 5 -1
prenons|0 -3 -1 -1 5
presa|-4 5 -3 5 -2
presencial|0 -2 7 -2 -4
presentacion|3 4 -3 -1 -3
presentar|-3 -3 0 0 6
presentar tu|-2 -2 0 0 5
presentation|3 -2 3 -1 -4
presentato|4 -1 -1 -1 -2
presente|10 -4 -1 -3 -1
presente para|6 -1 -1 -1 -2
presenter|6 -2 -1 0 -2
presidente|1 -1 4 -1 -3
preso|8 -3 -2 -1 -2
press|-1 -4 -1 0 6
presso|-2 0 5 -1 -3
presso la|-3 1 6 -1 -3
presto|-7 -5 10 6 -4
presupuesto|4 0 -1 0 -2
previa|6 -2 -1 -1 -3
prevista|-3 4 -2 4 -3
prezado|4 -1 -1 -1 -2
prima|-2 -1 10 -2 -5
prima di|-3 -3 9 -2 -2
principal|-7 8 -1 -2 1
private|-3 -1 5 2 -2
priya|-5 7 -4 -3 4
priyanka|-3 -1 -1 0 5
probation|-3 0 0 0 4
probearbeiten|6 -2 2 -2 -4
problem|-8 1 3 -1 5
procedimento|8 -4 -1 -1 -2
procedure|-7 0 2 -1 7
proceed|1 -5 -2 -1 6
proceed with|-1 -2 -1 0 4
proceso|12 -4 3 -3 -7
proceso de|5 -1 -1 -1 -1
process|-5 13 -2 -2 -4
process and|-5 8 -1 -1 -1
process for|-2 5 -1 0 -2
process your|0 -2 -1 -1 4
processo|-5 0 -1 -3 11
processo para|-5 6 -1 -1 1
processus de|-1 -1 -1 -1 4
prof dr|0 -1 5 -2 -3
profesional|-3 9 -1 -1 -4
profiel|2 -5 -2 -1 7
profiel sluit|4 -1 -1 -1 -1
profil|5 -1 5 -5 -4
profil nous|-2 -2 6 -1 -2
profile|4 -6 -4 -2 8
profile will|0 -4 -1 0 5
profilo|7 -1 -5 -3 1
progetto|-3 -2 -1 7 -1
program|6 -2 1 -1 -4
programa|5 -1 -1 -1 -3
programm|-3 -1 0 0 4
programme|-2 -4 1 -1 5
progress|6 0 -1 0 -5
progressing|8 -3 0 0 -4
project|-2 1 -4 1 4
projeto|5 -1 -1 -1 -3
promised|1 4 -3 0 -2
pronunciar|6 -2 -1 -1 -3
pronunciar em|6 -2 -1 -1 -3
property|-3 -1 -1 0 5
proposals|-3 -1 0 0 4
proposer|-2 -1 -1 6 -2
proposta|-4 -4 -3 8 2
prova|6 3 5 -2 -12
prova de|-5 1 6 -1 -1
prova orale|3 -1 4 -1 -5
prova scritta|-2 5 3 -1 -5
provide feedback|5 -1 0 0 -4
provider|-1 0 0 4 -3
provisional|-2 6 -3 2 -3
provisional de|-2 6 -1 0 -3
proxima|6 -2 6 -2 -8
proxima etapa|1 -1 7 -2 -5
prueba|-5 3 8 -1 -5
prueba de|-5 5 4 0 -5
prufen|-4 6 0 0 -1
prufung|-4 -2 5 0 1
pu|-1 0 -1 -1 4
public|-2 0 -1 0 4
publicada|-10 -4 -2 5 10
publication|-3 0 0 0 4
puedes|-7 -1 0 -1 9
puesto|1 -6 -2 1 5
puesto al|1 -4 -1 0 4
puis|0 -2 4 0 -2
pulled|-1 -1 0 4 -1
punteggio|4 -3 -1 0 -1
pursue|-3 5 0 0 -1
pursue other|-4 5 0 0 0
purtroppo|4 1 3 -2 -6
put|-5 7 1 0 -3
put you|3 -5 3 -1 -1
q2|5 -1 0 0 -2
q3|4 -2 -1 0 0
quale|0 -1 -2 5 -1
qualifications|5 -1 -1 0 -4
qualified not|5 -1 -1 0 -3
qualite|-2 -2 -2 9 -4
qualora|4 -1 -1 0 -1
qualquer|-3 4 2 0 -3
quand|-1 -2 1 5 -4
que|17 -5 -15 7 -9
que a|2 -5 9 -2 -4
que el|6 -2 -3 -1 0
que en|6 -3 -1 0 -2
que has|4 -1 -1 -1 -1
que hemos|-2 -2 0 0 5
que ja|1 -1 4 -1 -2
que me|4 -1 -1 1 -2
que nao|-6 4 -1 6 -3
que no|0 7 -3 -2 -3
que nous|2 4 -2 1 -4
que o|8 -2 -3 -2 -1
que si|-1 -1 -2 5 -2
que su|-5 1 -1 0 6
que te|6 0 -3 0 -3
que voce|-7 -1 -1 0 9
que votre|-5 2 -1 4 0
que ya|4 -2 0 -1 -1
queda|-1 -1 -1 -1 4
quedado|6 -2 -1 -1 -3
quedara|-3 4 0 0 -1
quedara en|-3 4 0 0 -1
quelle|9 -1 -1 0 -7
quelqu|10 -1 -2 -1 -5
quelqu un|10 -1 -2 -1 -5
queremos|2 -5 -1 4 -1
queremos que|-4 -2 1 5 -1
quero|-4 -2 -2 5 2
questa|7 -6 0 -1 0
questions|-3 -1 0 4 0
qui connait|6 -1 -2 -1 -2
quick|-9 4 1 -1 6
quick note|-5 4 -1 -1 3
quickly|-4 -2 0 0 7
quindi|-4 2 3 0 -1
quite|4 -1 -1 -1 -1
quoi|-5 -2 2 -1 7
quote|-7 0 -1 0 8
r|0 6 -6 7 -7
race|4 -1 0 0 -2
radio|7 -1 -1 -1 -4
rail|-1 4 0 0 -2
rapport|7 -1 -1 -1 -4
rate|0 -1 -4 1 4
raum|-8 -1 13 -1 -2
re|4 1 7 -1 -8
re a|5 -1 -1 0 -2
re going|4 -1 -1 -1 -1
re in|1 4 -1 -1 -3
re looking|-4 1 0 -1 5
re not|6 1 -2 -1 -3
re sorry|-6 -3 2 -1 8
re still|-2 5 -1 -1 -2
re the|-8 -2 6 4 -1
re unable|-3 -2 1 4 0
reach|4 2 1 -2 -5
reach you|-3 0 4 0 -1
reached|-1 5 -1 0 -3
reaching|5 -1 -1 0 -2
reaching out|5 -1 -1 0 -2
read|-13 14 -1 -4 5
read it|-4 4 -1 -1 3
read the|-10 0 -2 -1 12
reageer|-2 -1 -1 0 4
realizar|-3 0 6 -1 -2
really|13 -4 -1 -2 -7
really sorry|3 0 2 0 -4
reason|5 -4 0 -1 1
reasons|-5 -2 -2 3 7
recebemos|-6 12 -1 -1 -4
recebemos o|-2 4 -1 -1 -2
receber|0 -2 -1 -1 4
receipt|-2 6 -2 -1 -1
receipt of|-1 6 -2 -1 -2
receive|-7 7 0 -1 1
receive many|-5 0 0 0 5
received|-16 33 -6 2 -12
received and|-3 4 0 0 -1
received your|-6 10 -1 0 -3
receiving this|1 1 3 -1 -5
recent|8 -3 -3 -2 0
recently|-10 -2 -3 -1 15
recently interviewed|-5 0 -2 0 8
reception|-4 6 0 0 -1
recevez|0 -2 -1 -1 4
recevoir|-5 -1 2 -1 5
recherche|0 -3 -2 -1 5
recherches|4 -2 0 0 -1
rechnen|-9 11 -1 0 -2
recht|0 6 -1 -1 -4
recibida|-3 4 0 0 0
recipient|2 -2 6 0 -7
reclutamiento|-1 -1 4 0 -2
record|-7 -2 1 -1 9
recordamos|-4 3 0 0 1
recruiter|3 0 1 1 -4
recruiting|-1 1 4 -3 -2
recrutamento|0 -2 0 -1 4
recrutement|-3 -1 -3 -3 10
recrutement du|-4 2 -1 0 3
recu|-3 5 -2 3 -3
recu votre|0 4 -1 -1 -2
recursos|5 -1 -1 -1 -2
recus|-3 0 0 0 4
refer|8 -2 -2 -1 -2
refer to|5 -1 -1 0 -3
referees|-2 -1 -1 0 5
reference|0 5 -4 0 -1
reference to|4 1 -2 1 -4
references|-4 0 2 3 -1
references and|0 3 -1 2 -4
referral|-5 -1 0 0 5
referrals|-5 3 0 0 2
referred|4 3 -1 -1 -5
refused|-7 -4 -2 -1 15
refusee|2 -4 -1 4 -2
regarding|-6 10 -1 0 -3
regional|4 -1 0 0 -3
register|2 6 -2 -1 -5
registered|1 1 3 -1 -5
registering|-5 7 -1 0 -1
regret|3 -6 -3 -4 11
regret that|-3 -1 0 -1 4
regret to|1 -3 -2 -1 6
regrettably|0 5 0 3 -8
regrettably we|-2 -1 2 4 -3
regrettons|-1 -1 0 -1 4
reichen|-2 -3 -1 0 6
reichen sie|-1 -3 -1 0 6
rejected|-14 -12 -8 -6 40
rejected by|-3 -2 -1 -1 7
rejected in|-3 -1 0 0 4
rejection|-11 -1 -2 -1 15
relocation|-1 0 0 4 -3
remain|-8 9 -2 0 0
remain in|-4 5 -1 0 0
remains|4 -1 -1 -1 -1
remember|-2 -1 -1 4 -1
remercie|-1 -3 -1 5 -1
remercie de|-2 -2 0 5 0
remercions|7 0 -2 -1 -3
remote|-5 5 -1 2 -2
rendezvous|-4 -3 2 -3 9
rennen|-5 12 -2 -1 -4
rent|4 -2 -2 2 -2
reopen|-2 -1 -1 -1 5
rep|-3 -3 3 -1 4
reply|-7 7 -3 -1 3
reply with|-3 -1 -1 -1 6
reponse|-17 14 3 5 -4
request|-10 -2 -5 -1 18
request for|-4 -2 -1 -1 8
requested|-4 -4 3 0 5
requests|-8 -1 3 0 6
require|1 1 3 0 -4
required|8 0 -1 -1 -6
required standard|5 -1 -1 0 -3
requirement|5 -3 -1 -1 -1
requisition|6 3 -1 0 -7
requisitos|5 4 -1 -1 -6
research|6 0 -1 0 -5
residencia|-2 -3 2 -1 4
respond|-4 -1 -1 0 6
responder|-6 3 -2 -1 6
responsabile|6 -3 -1 0 -2
responsabile del|5 -3 0 0 -1
responsable|-2 -5 -4 7 3
responsable de|-3 1 -2 6 -2
response|-1 -2 9 0 -7
response to|4 -1 0 0 -2
responses|4 -1 -1 0 -1
responsibility|-2 4 0 0 -1
resta|-3 5 -1 0 -1
restaurant|0 0 -5 -2 7
reste|5 0 -1 -1 -3
resubmit|-2 -1 -1 0 4
result|6 -2 0 -1 -3
result of|4 -1 0 -1 -1
resume|-4 7 -5 -2 5
resume for|0 5 0 0 -4
resume is|-2 -1 -2 -1 6
retail|-1 -2 -4 0 7
retention|-5 -4 -1 0 11
retention policy|-2 -4 -1 0 8
retenu|5 -4 -2 -2 2
reto|-2 6 -1 0 -3
retour|0 -2 5 3 -5
retour de|0 -1 6 -1 -4
return|-7 3 3 2 -1
return by|-1 0 4 0 -3
reune|-1 5 -1 0 -3
reuni|4 -1 -1 0 -2
revert|-2 5 -1 -1 -2
review|-9 -1 -4 1 13
review of|6 -2 0 0 -4
review the|-2 -2 0 0 4
reviewed|12 -4 -2 -1 -5
reviewed by|4 4 0 0 -7
reviewed your|1 -4 -1 -1 4
revisaremos|-2 4 0 0 -1
revision|-5 0 0 0 6
rh|0 -3 -2 0 4
ricerca|4 0 -2 -1 -1
ricevuto|-4 2 -3 -2 6
richiesta|-9 -2 -3 -2 16
richiesta di|-2 -5 -1 -1 8
right|6 1 -5 -2 0
right for|-6 2 -1 -1 6
right now|11 -2 -2 -1 -5
ring|3 4 1 1 -8
ring me|3 -1 -5 3 0
ringraziamo|4 -3 -1 0 0
risorse|-2 -3 0 -1 6
risorse umane|-2 -3 0 -1 6
risposta|-5 6 1 -1 -1
rivers|4 -1 0 0 -2
road|-7 1 1 0 5
robin|0 1 5 0 -6
robotics|2 -3 -2 4 -1
role|5 5 -5 -2 -1
role with|-4 -1 -1 0 6
roles|7 -2 -1 -1 -3
room|-10 -1 1 4 6
rosa|4 -3 -1 0 0
rosalind|-1 0 4 0 -3
round|-3 -8 13 -3 1
round the|4 -4 1 0 -2
route|-4 -2 -1 -1 7
rs|-6 0 -2 6 2
rua|0 -1 4 -1 -2
ruckmeldung|-7 9 -2 3 -3
rufen|3 -5 3 -2 0
rufen sie|2 -5 4 -2 1
ruhe|-3 8 -1 -1 -3
ruhe an|-3 8 -1 -1 -3
rui|-3 5 -1 -1 0
run|6 -2 -1 -1 -2
run a|4 -1 -1 -1 -2
runde|1 -2 5 -1 -2
rural|1 -1 1 3 -5
s|-8 2 -2 6 6
s a|7 6 -1 1 -14
s been|-2 -2 -3 -1 7
s c|-4 -3 3 -1 4
s not|-1 1 3 1 -4
s p|-4 4 4 -1 -3
s the|5 -2 -3 -1 1
s v|-2 -4 1 4 2
saas|-1 -1 -2 -1 5
sabato|2 -4 -1 6 -3
sadly|-3 2 -2 -1 4
safely|-2 5 -1 0 -2
safety|0 4 0 0 -3
sag|-5 -4 3 4 1
sagen|-6 9 -3 4 -4
sagen sie|-6 2 0 5 -1
saiba|-2 5 -1 0 -2
said|16 -3 -1 1 -12
saison|2 -3 4 -1 -3
sala|-2 -5 10 -2 -2
salaire|-4 -1 -2 5 2
salary|-7 -4 2 6 4
sales|5 -3 1 0 -3
sales associate|4 -2 -2 1 -1
salle|-4 -2 10 -2 -2
saludo|2 5 -1 -1 -5
salut|0 2 4 -2 -5
salutations|5 -5 -1 0 0
saluti|1 -4 5 -1 -1
saluto|5 -2 -1 0 -2
sam|-6 -3 -2 6 5
same|-5 0 12 2 -9
same time|-2 -1 7 0 -3
samstag|0 -1 -2 -1 4
sander|-2 -1 -1 0 4
sans|-10 -4 -2 -1 17
santa|2 -4 0 -1 3
sao|-9 -2 3 -2 9
sao paulo|-3 -1 -1 -1 6
sapere|-2 4 1 -1 -2
sara|-7 -3 6 -2 6
sarah|-2 3 -5 -1 4
sat|-1 -1 8 1 -6
satisfactory|2 -1 -1 3 -4
satisfactory references|2 -1 -1 4 -3
saturday|-9 -3 8 -2 5
satz|-5 0 1 0 5
saude|-4 1 0 1 1
saved|-7 -4 -2 -1 14
saw|-4 -2 4 -2 3
say|3 -1 -5 8 -5
say no|-4 0 2 0 2
say we|-2 -1 -1 4 0
say yes|1 -2 -1 6 -3
says|6 -2 -1 -1 -2
scelta|-2 -1 -3 6 0
scelto|4 0 -2 -1 -1
scelto un|-2 -1 -1 -1 4
schaal|-1 -1 -2 6 -1
schade|-2 -2 -1 0 5
schade dass|-4 -1 -1 0 6
schau|-4 11 -3 -1 -3
scheduled|-7 -3 9 -1 2
scheduled for|-7 -2 8 -1 2
scheme|0 -2 4 -1 -2
schloss|-6 7 2 -1 -2
schon|5 1 -7 -5 7
schon mit|-2 -1 -2 0 5
schon voll|-3 -1 0 0 5
schone|4 -2 -1 -1 0
school|3 2 6 -1 -11
schreiben|1 4 -1 -1 -3
schriftelijk|-3 5 0 0 -1
schritt|-3 4 1 0 -2
scientist|3 -6 -1 -1 4
scolastico|-1 0 -2 5 -2
score|8 -2 -2 -1 -3
scritta|-1 5 3 -1 -5
scritto|4 -2 -2 0 0
se|1 8 -2 8 -16
se desabonner|-3 0 -1 -1 5
se nao|-3 1 -1 -1 4
se non|3 -5 1 -1 1
se pronunciar|6 -2 -1 -1 -3
search|0 -6 -6 -4 15
search on|0 -1 -2 -1 4
season|3 5 -4 2 -5
sechs|4 -2 -3 -2 2
sechs monaten|-3 -1 -1 0 6
second|2 2 -1 2 -6
secretaire|-5 3 -1 -1 4
secretaria|-3 -1 -2 5 0
section|2 4 -2 -1 -3
sede|5 0 1 -1 -5
sede di|4 0 1 0 -5
see|-9 5 6 -6 5
see and|-4 3 3 -1 -2
segue|-6 8 2 -1 -2
seguir|6 -3 -1 -1 -1
segun|-1 -3 -3 9 -2
seguridad|-1 -1 -1 -1 4
seguros|-6 2 0 0 5
sehen|6 -1 0 -1 -4
sehr|7 -9 -4 4 1
sehr geehrte|2 -5 1 -5 7
sehr geehrter|6 -3 -2 -2 0
sei|4 -7 -4 13 -7
sein|5 -2 -1 1 -3
seis|-1 6 -3 -1 -1
seit|5 -4 -2 0 1
seja|-6 13 -1 -1 -4
selbstauskunft|-3 0 0 0 4
seleccion|-1 0 -2 -2 5
seleccion de|-1 -1 -2 -1 5
seleccionada|5 -2 -1 2 -4
selecionado|-1 6 0 -1 -4
selected|-10 1 3 -3 10
selected for|-12 6 0 -1 7
selected to|-4 1 5 -1 -2
selectie|-2 11 -2 -1 -5
selection|-5 3 7 -3 -2
selection panel|-5 0 0 0 5
selection process|-1 5 0 0 -3
selezione|-2 0 -3 -1 6
sem|-2 0 -1 -1 4
semaine|-2 0 -2 -1 5
semaines|-6 7 -1 2 -1
semana|-8 5 -2 -2 7
sempre|4 -1 -1 0 -2
send|-19 -2 -4 -4 30
send me|-5 4 4 -1 -2
send us|-2 -1 -1 0 4
sending|0 6 -2 -2 -3
sending in|-2 4 0 0 -2
senhor|1 4 -4 4 -5
senhor a|-3 0 -1 5 -1
senior|3 -9 -3 2 6
senor|6 -4 -1 0 -1
sent|-2 6 -3 -2 1
sent to|-4 11 0 -1 -6
sentimos|0 -2 -1 -1 5
september|3 -6 -4 8 0
sequencia|5 -1 -1 -1 -1
ser|-4 1 10 -1 -6
sera|-4 7 5 1 -9
seran|-7 5 3 -1 -1
series|-8 -3 -3 -1 15
seriezvous|-5 -5 8 -2 3
serve|9 -2 -2 -1 -5
served|4 -1 0 0 -3
service des|0 4 -1 0 -2
services|7 7 -2 -2 -10
servus|5 -4 -1 4 -4
ses|2 -3 4 -1 -2
session|-1 1 5 -1 -4
set|1 -4 7 -1 -3
set up|-1 -2 4 -1 0
settembre|-1 6 -1 -1 -3
settimana|-3 5 -1 0 0
settimane|-2 5 -1 0 -1
seu|3 0 -5 -7 8
seu curriculo|-1 7 -2 -3 0
seu interesse|5 -3 0 0 -1
seu perfil|5 -2 -1 -1 -2
seuil|7 0 -1 0 -5
seus|-1 5 -1 -1 -2
seus dados|-2 5 -1 -1 -2
several of|4 0 -1 0 -3
shall|-6 10 -3 1 -3
she|-3 5 1 2 -5
she has|-3 0 0 4 0
shift|-1 0 4 0 -3
shifts|6 -2 -1 0 -3
shoes|-4 -1 7 -1 -2
shop|5 -2 -2 3 -4
short|-4 -3 -2 -1 10
shortlisted|-6 8 13 -1 -14
shortlisted candidates|-7 9 2 0 -4
shortlisted for|3 -1 2 0 -4
shortlisting|1 4 -2 0 -3
should|4 4 0 0 -8
should the|-3 4 0 0 0
shout|-1 2 -2 5 -4
show|-11 -1 1 -1 12
si|-2 24 -1 -5 -18
si comunica|2 4 -2 -1 -4
si conferma|-1 9 -1 -1 -6
si e|9 -5 -2 -1 -2
si no|-2 -3 3 -3 5
si prega|0 -2 -2 5 -1
si tu|4 2 2 -2 -5
siamo|6 -5 -4 0 3
sich|-12 7 0 -4 10
sich auf|-3 -1 -2 -1 8
sich der|-5 3 4 7 -9
sich die|-10 9 -1 -1 3
sich in|4 -2 -1 0 -1
sick|-2 5 -4 -1 2
side|3 1 0 -1 -4
sido|-7 -7 -2 -5 21
sido un|-2 -2 0 0 5
sie|-22 -4 4 -2 37
sie aber|4 -3 0 0 -1
sie als|5 -2 -1 1 -3
sie auf|-5 -6 1 11 -1
sie bei|6 -5 2 -1 -2
sie bis|-3 6 4 -2 -5
sie daher|-5 -1 3 5 -1
sie damit|-1 4 0 0 -3
sie dank|1 -2 4 0 -2
sie die|7 -4 -1 0 -1
sie dies|-1 -3 -1 0 5
sie diese|4 -7 -1 0 4
sie einen|-5 5 -1 2 -1
sie entschieden|-3 -1 -1 4 0
sie gefallen|-3 -1 0 5 -1
sie gern|4 -1 -1 -1 -1
sie gerne|-2 -1 5 -1 -1
sie ihr|3 -2 5 -1 -5
sie ihre|-2 -5 2 -1 6
sie ja|2 -2 -1 5 -3
sie mich|1 -3 -1 -1 5
sie mir|-2 5 -1 3 -6
sie mit|-1 -2 -2 -1 7
sie mochten|-4 1 -2 6 -1
sie nach|-4 0 0 0 5
sie nicht|5 -7 -4 -2 8
sie sich|-8 7 2 -3 1
sie sind|1 11 -2 -2 -8
sie um|-1 -6 -1 0 9
sie uns|-9 7 -1 -1 5
sie waren|-3 -2 7 -1 0
sie werden|3 0 4 -1 -6
sig|1 -3 -1 -1 4
sign|-9 9 -5 8 -3
sign up|-3 5 0 0 -2
signed|-4 -3 -1 1 7
signing|-1 0 -1 6 -4
sigue|4 1 -1 -1 -3
siguiente|0 -2 -2 4 0
silence|-1 6 -1 0 -4
similar|-10 -1 -2 -1 15
similar jobs|-4 -1 -2 -1 7
sin|-1 4 -2 -1 0
since|-4 1 -2 2 2
sincerely|6 -4 -1 0 -1
sind|11 22 -6 -8 -19
sind ein|-2 5 -2 -1 -1
sind nicht|-1 6 -1 0 -4
sind noch|4 -2 -2 0 -1
sind wir|3 0 -5 -2 4
sister|-2 -6 10 0 -1
six|7 -2 -3 2 -3
skills|5 4 -1 -1 -7
slot|-7 -7 23 -2 -7
slots|-1 -3 0 -1 5
slow|-2 0 4 0 -2
sluit|9 -5 -1 -1 -2
snel|-3 0 -1 0 4
so|7 26 -6 0 -24
so do|-1 -5 0 0 7
so here|9 -2 -1 -1 -4
so i|10 -3 2 -1 -9
so it|9 1 -2 -1 -6
so much|4 -2 -1 0 -1
so please|1 7 -1 -1 -6
so sorry|-1 -1 6 3 -7
so that|-2 0 -1 0 4
so the|5 -2 -1 -1 -1
so there|-6 3 -1 0 4
so unfortunately|-1 8 0 -1 -5
so we|12 -3 -1 0 -7
so your|-4 -1 -1 -1 6
sobald|4 1 -1 0 -4
sobre|0 8 -3 -2 -3
sobre a|-6 7 1 -1 -1
social|-4 -1 7 -4 1
sociale|4 -1 -2 -2 1
sodass|-4 2 -1 -1 4
sofern|-5 0 -1 -1 7
sofern sie|-3 0 -1 0 4
sofia|-1 2 -2 4 -3
sofort|-6 2 2 -2 3
sofort jedem|-3 6 -1 0 -2
software|-4 1 -2 4 2
solicitado|-3 -3 -1 0 7
solicitud|-11 5 -1 -2 9
solicitud de|-3 6 -1 0 0
solicitud para|0 -2 -1 0 4
sollicitatie|-5 1 7 -4 1
sollicitatie is|-5 11 -2 -1 -3
sollicitatie op|0 0 4 0 -3
sollicitatie voor|1 -3 -2 -1 6
sollicitaties|-1 6 -2 0 -2
solliciteren|-4 0 -2 -1 6
sollte|-7 5 -1 -1 4
sollten|-3 5 0 0 -2
solo|-2 11 -1 -2 -6
some|1 -2 3 3 -5
somebody|13 -3 -3 -1 -6
somebody with|4 -1 -1 -1 -2
someone|18 -7 -2 -1 -7
someone else|-8 -2 2 1 6
someone who|7 -1 -1 -1 -4
something|3 -5 1 0 2
something else|7 -2 -1 -1 -3
sommer|2 -4 -1 -1 4
sommes|10 -1 1 -1 -9
son|-6 -3 -3 1 11
sondern|-5 -1 12 -1 -4
sono|-2 -3 -2 -1 7
sons|4 0 -1 -1 -2
sonst|-4 -2 5 5 -4
soon|-9 3 1 2 3
soon as|-5 3 1 4 -2
sooner|1 4 -3 -1 -2
sorry|19 -3 8 -11 -9
sorry for|6 1 -1 -1 -6
sorry it|-6 0 0 0 6
sorry that|-5 -1 6 -1 2
sorry to|-4 -5 -5 2 11
sorry we|-3 -1 4 -1 1
souhaitons|7 -6 -2 -1 2
souhaitons de|4 -2 0 0 -1
sous|1 -1 -2 4 -2
space|-3 -1 0 0 5
specialist|-1 -6 -5 8 4
spiacenti|-2 -2 -1 -1 7
spoke|3 -1 -2 3 -4
spoken|8 -2 -2 -1 -3
spoken for|8 -2 -2 -1 -3
sport|4 -1 1 -1 -4
spot|3 2 -1 -1 -4
spots|10 -6 -2 -2 0
spots for|7 -3 -1 -1 -2
sprechen|-7 7 3 -1 -2
sql|-1 -2 -1 0 4
squad|-4 0 0 0 5
sr|10 3 -3 -2 -8
srl|5 -2 -1 0 -2
ssa|-1 -1 2 4 -3
st|4 1 -2 -2 -2
staat|5 -3 -2 3 -3
staff|7 2 -1 -1 -7
stage|11 -3 -2 6 -11
standard|6 -2 -2 -1 -2
start|-6 -8 -8 24 -2
start date|-1 -1 -1 5 -2
started|0 -4 -1 0 6
started an|-2 -2 -1 0 5
starting|4 -5 -2 2 1
starts|-2 7 -3 1 -3
stata|0 7 -8 4 -3
stata inviata|-3 5 -1 0 -1
state|4 -1 0 -1 -2
stato|5 -1 -2 -1 0
statt|-8 1 10 -1 -2
status|12 7 -3 -1 -15
status of|0 4 -1 0 -3
stay|0 -5 0 -1 6
stays|-6 -1 7 -1 1
std|-2 -2 -2 5 1
stefan|2 -3 -1 5 -3
stehen|0 -1 -2 -1 4
steht|4 0 1 -2 -3
stelle als|-4 -6 3 0 7
stelle ist|5 -3 -2 -1 1
stellen|1 0 -4 0 2
stellen in|-3 -1 -1 -1 6
steps|-1 4 -2 0 -1
steward|8 -1 -1 0 -6
stiamo|-1 -1 -2 0 4
stiftung|-3 6 0 -1 -2
still|-29 19 2 4 3
straight|8 -1 -1 0 -6
stretch|-2 5 -2 3 -4
stretch to|-2 5 -2 3 -4
strong|7 -5 2 3 -8
strong field|0 0 4 -1 -3
studio|-3 -3 1 -2 7
study|-6 -3 1 0 8
stunde|-4 -3 11 -1 -3
su|2 8 -9 -5 4
su hoja|1 6 -2 -1 -4
su interes|5 -1 -1 0 -3
su solicitud|-5 2 1 -1 2
sua|-10 15 -10 -3 9
sua candidatura|11 0 -4 -2 -4
sua domanda|-4 6 -2 0 0
sua participacao|5 -1 -1 -1 -2
sua richiesta|-1 -3 -1 -1 5
subject|-5 -2 -2 8 0
subject to|-3 -1 -2 8 -2
submit|-8 -8 4 -1 14
submitted|-11 7 -4 -1 9
submitting|-5 2 -1 0 3
succes|9 -5 2 -2 -4
succes verder|8 -3 -1 -1 -3
success|4 -2 0 0 -1
successful|-7 4 -3 6 0
successful at|7 0 -1 0 -5
successfully|-4 5 0 -1 0
successfully submitted|-2 6 -1 0 -4
such|-4 1 10 -1 -5
such a|-3 1 4 0 -2
suche|-5 -2 -2 -1 10
suchen|5 -3 -1 -1 0
sucht|-3 0 4 0 0
suerte|-3 -2 -1 -1 7
suit|-4 -3 12 -1 -4
suitable|8 -1 -1 -1 -5
suite|10 -5 5 -3 -6
suite a|6 -6 8 -2 -5
suits|-4 -1 1 0 4
sul|-2 5 0 -1 -3
sul sito|-1 4 -1 0 -2
summer|16 -2 1 -1 -13
sun|-1 2 -1 5 -4
sunday|-4 3 0 -2 3
suo|2 3 -6 -2 2
suo curriculum|0 -3 0 -1 4
suo cv|4 -2 0 0 -2
suo nominativo|4 5 -1 -1 -7
suo profilo|-1 7 -3 -1 -1
super|0 -3 4 0 -1
superior|-1 0 5 -1 -4
superior de|4 -1 0 -1 -2
supervisor|6 -5 3 -1 -2
supply|-2 6 0 -1 -2
support worker|6 -1 0 0 -5
sur|5 -8 -1 -3 7
survey|-10 -1 -2 -1 15
survey takes|-4 0 -1 0 5
sus|-4 4 -2 4 -2
sus datos|-3 1 -1 4 -1
svenja|-5 2 -1 -1 4
system|-10 3 -3 -2 12
system and|-2 4 0 0 -2
t|-5 1 -1 3 3
ta|-2 6 7 -2 -10
ta candidature|-1 0 5 -1 -3
table|-2 1 5 -1 -3
tag|-3 2 -3 -4 8
tage|-10 -4 11 4 0
tage urlaub|0 -1 -2 6 -3
tagen|-11 4 -2 -1 10
take|10 3 -4 -2 -7
take a|4 0 -1 0 -4
takehome|4 1 -1 0 -3
taken|2 -2 4 -2 -2
takes|-5 5 -2 -1 4
taking|5 2 -2 -1 -4
taking it|5 0 0 0 -4
tal|1 -5 1 -1 4
talent|2 -11 -2 -1 12
talent acquisition|1 -6 4 1 0
talent pool|-1 -4 -1 0 6
talento|-3 4 -1 0 0
talentpool|-5 3 -1 -1 4
talk|0 2 4 0 -6
talk about|-2 -1 4 0 -2
talked|2 -1 -2 4 -3
talking|2 4 -1 -1 -5
talking about|5 0 -1 0 -3
tambien|-3 4 -1 -1 1
tarde|-3 2 -4 6 -2
tarjeta|-3 6 -1 -1 -1
task|-4 -1 -1 0 6
tate|2 4 -1 0 -4
te|9 -7 -8 17 -10
te dar|5 -1 -1 -1 -1
te gaan|4 -1 -1 -1 -1
te llamo|0 -2 4 -1 -1
te postulaste|-2 4 -1 0 -1
tea|-2 4 -2 5 -6
teacher|-2 2 5 0 -5
team|-11 6 3 0 8
team at|-1 1 5 -1 -3
team has|5 -1 -1 0 -3
team member|1 -1 -4 2 3
team of|4 -1 -1 -1 -2
teams|-8 -5 21 -2 -5
tech|-2 0 4 1 -2
technical|-1 0 7 0 -5
technical trouble|0 0 4 0 -3
technique|0 -3 0 -1 4
technische|-3 -1 6 0 -1
tecnico de|5 1 -2 -1 -2
tecnico superior|-3 -1 6 -1 -1
teil|-11 7 -1 -1 5
teile|-4 7 -1 0 -1
teile ich|-4 7 -1 0 -1
teilnahme|-4 4 -2 -1 3
teilnahme am|-2 4 -1 0 -1
teilzeit|-4 0 0 -1 5
tel|5 -1 -1 0 -3
telefone|-1 4 -1 0 -1
telefonisch|-4 -6 7 4 -1
telefono|-4 0 5 1 -2
telefoon|-1 3 -2 4 -4
telephonique|-1 -1 4 -1 -1
teletravail|-9 -4 -3 11 6
tell|-7 6 -4 3 2
tem|2 0 4 -2 -5
temos|0 2 -1 3 -4
tempo|1 1 1 5 -8
temps|-6 1 -2 7 1
ten|0 0 6 -2 -4
ten minutes|-5 -1 3 -1 3
tenemos|12 -5 -2 -1 -3
tera|-7 -1 4 -1 5
termin|-9 -4 14 0 -1
terms|-1 1 -2 4 -2
tes|-2 -1 6 -1 -3
test|3 -3 16 -4 -12
teste|8 0 -3 -1 -4
tests|4 5 1 -1 -9
teu|-1 -2 -1 -1 4
than|-9 8 -1 2 -1
thank|3 6 -11 -11 7
thank you|3 6 -11 -11 7
thanks|15 13 -15 -15 -2
thanks for|0 8 -10 -9 14
thanks regards|4 -2 0 -1 -1
that|8 -3 0 3 0
that changes|6 -2 -1 -1 -3
that doesnt|1 0 0 4 -4
that may|-2 -1 0 4 -1
that s|-1 0 0 5 -3
that the|-1 1 -3 5 -3
that you|1 -12 6 7 3
that your|0 0 -3 -1 4
the|6 -2 3 -5 9
the 12th|-4 -2 4 3 -1
the 14th|-6 6 -1 0 0
the 20th|-2 4 -1 0 -1
the 4th|-3 1 5 0 -3
the 6th|-3 -1 5 0 -1
the ad|2 -1 4 -1 -4
the advert|0 -4 -1 0 4
the answer|6 -1 -1 0 -3
the assessment|1 2 2 0 -5
the assistant|4 -2 0 0 -2
the best|5 -3 -2 -1 1
the board|5 2 -2 -1 -4
the budget|0 4 -1 0 -3
the bus|-6 -1 10 -1 -2
the candidate|5 0 -1 0 -3
the casting|-4 -1 0 0 5
the children|4 0 -1 0 -3
the client|10 -2 -1 -1 -7
the club|-2 0 4 0 -1
the course|-3 0 0 0 4
the criteria|-7 0 0 0 7
the data|-4 -1 -1 -1 6
the deadline|-3 2 5 0 -4
the decision|8 -2 -1 -1 -4
the director|5 0 -1 0 -4
the email|-4 -1 -1 0 7
the end|3 2 -2 1 -4
the event|-1 0 6 0 -5
the festival|6 0 0 0 -5
the final|1 -1 -2 -1 4
the group|-1 0 4 0 -3
the hiring|-7 17 0 -2 -8
the interview|2 -2 4 -1 -4
the junior|-4 0 0 0 4
the landlord|-6 0 0 0 7
the link|-3 -1 4 -1 1
the list|5 -1 -1 0 -3
the minimum|2 3 -1 0 -4
the monday|7 -2 -1 -1 -3
the need|-1 5 -1 -1 -2
the next|-2 -6 2 3 3
the one|1 -1 -1 5 -3
the other|-7 2 -1 1 4
the outcome|-5 6 -3 -1 3
the panel|3 0 7 -2 -8
the pass|5 -1 -1 -1 -2
the phone|4 -5 2 2 -3
the position|7 -5 -4 10 -8
the post|9 -1 -3 8 -12
the public|-4 2 0 0 3
the recruiter|7 -1 0 0 -6
the required|4 -1 -1 0 -2
the requisition|-1 4 0 0 -3
the right|4 -1 -2 -1 -1
the role|8 2 -2 0 -8
the room|-8 0 -1 3 7
the salary|-2 0 0 4 -2
the sales|4 -1 3 -1 -5
the same|-4 0 11 2 -8
the school|2 4 -1 0 -4
the second|-3 5 0 0 -1
the selection|-7 5 -1 0 4
the show|-6 -1 0 0 7
the silence|-2 4 0 0 -2
the slot|-2 -1 6 0 -3
the spring|-2 0 -1 0 4
the studio|-4 -1 0 0 6
the survey|-4 0 -1 0 5
the team|0 -5 5 0 0
the time|6 -3 -2 -1 1
the trial|4 0 -1 0 -3
the two|-3 -2 -1 0 6
the vacancy|7 -3 -1 0 -3
the video|-1 4 0 -1 -2
the voice|-4 -1 -1 -1 5
their|-2 4 -2 -1 1
them|6 10 -4 -5 -8
thema|-3 -2 4 -1 2
then|-7 13 5 -1 -11
theo|-3 4 -1 -2 1
there|21 -6 -3 -3 -9
there and|7 -2 -3 2 -4
there are|-3 -2 -2 3 4
there was|6 -1 -1 0 -4
therefore|9 -3 -1 -1 -3
these|0 -5 2 0 3
they|29 -9 -11 -6 -4
they ve|9 -1 -2 -1 -6
thing|7 -5 5 -1 -6
things|0 5 2 -1 -6
think it|4 -1 -1 2 -4
think you|-3 0 -1 0 5
this|14 -6 -20 -10 15
this alert|-3 -1 -1 -1 5
this as|-1 5 0 0 -3
this confirms|-5 5 -1 0 1
this decision|4 -1 -1 0 -2
this email|5 -4 5 -1 -5
this is|7 -6 5 -2 -4
this job|2 -1 -1 5 -5
this message|2 2 -4 -1 1
this morning|-1 5 -1 0 -3
this notice|4 -2 2 0 -4
this occasion|4 -2 -4 -2 4
this post|6 -1 -1 -1 -4
this requisition|6 -1 -1 0 -3
this role|2 -4 -1 -1 4
this round|-9 -1 -1 0 11
this summer|4 -1 0 0 -4
this was|-3 -2 -1 0 5
this we|4 0 0 0 -3
this week|-14 -1 -2 -3 20
this will|-3 5 -1 0 0
this year|9 -5 -2 -2 0
those|0 0 7 -1 -6
those who|2 2 3 0 -7
though|4 -1 -1 -1 -1
thought|5 -1 -1 -1 -1
three|-1 9 -4 -3 -1
three people|-5 4 -1 0 2
thrilled|-2 -1 -2 7 -2
thrilled to|-2 -1 -2 7 -2
through|4 0 0 6 -10
through the|3 0 0 1 -5
through your|4 -1 -1 2 -4
throw|-1 5 0 0 -3
thurs|-5 -3 10 -1 0
thursday|-13 -13 18 1 8
thursday at|-2 -4 2 0 5
ti|14 -1 -1 3 -15
ticket|-2 5 -4 1 1
tickets|7 -2 -1 0 -4
tiempo|1 6 -1 -1 -5
tight|1 4 -2 0 -3
tijd|-5 -1 8 -1 -1
till|6 4 -2 -1 -7
tim|-1 -2 -2 -1 6
time|4 -8 19 -10 -4
time in|-4 5 1 0 -2
time on|4 0 0 0 -3
time this|11 -7 -7 -2 7
time we|6 -3 1 0 -4
times|-9 -1 7 -1 4
times more|-7 2 -1 0 6
tipps|-3 -2 -1 -1 6
tips|-4 -2 2 6 -2
title|-4 -2 -2 0 7
titre|-3 -2 -1 -1 7
titulaire|-2 4 -1 -1 -1
titulo|0 3 2 -1 -4
to|4 -8 -1 6 10
to a|6 -4 4 -2 -3
to accept|-4 -1 -2 5 1
to an|-3 5 1 -1 -1
to another|0 -1 3 2 -4
to apply|5 -2 -3 -2 3
to be|-11 5 -6 -1 15
to call|-2 -1 -1 -1 4
to confirm|0 -2 -2 -1 5
to consider|4 0 0 -1 -3
to continue|5 -2 5 -1 -7
to decide|-3 5 0 -1 -1
to do|6 -1 1 -1 -4
to everybody|-4 7 -2 -1 -1
to extend|5 -2 -2 6 -6
to follow|1 -1 -1 4 -4
to get|4 6 -2 -1 -7
to go|-7 2 -1 6 0
to interview|4 -2 1 -1 -2
to invite|0 -2 7 -1 -3
to it|5 2 -1 -1 -5
to join|-2 0 -2 5 -1
to know|-3 0 -3 -2 7
to let|9 -1 -2 0 -6
to make|4 3 -1 0 -6
to meet|0 9 -3 2 -8
to move|0 -4 5 4 -6
to my|-1 5 -1 0 -3
to notify|-1 6 0 0 -4
to offer|-10 -5 0 20 -5
to order|0 -1 -1 4 -2
to our|9 -7 1 3 -7
to pass|0 -2 -1 -1 4
to progress|5 0 -1 0 -4
to pursue|-3 5 0 0 -1
to put|-5 4 -1 2 0
to read|-6 3 2 0 1
to say|2 -3 -2 5 -1
to see|-8 12 1 -3 -2
to send|-3 -1 0 0 4
to set|0 -2 4 -1 -3
to sign|-1 4 -2 -1 0
to stay|-5 -1 -1 0 7
to support|-3 0 0 0 4
to take|10 -4 -3 -1 -2
to thank|6 -2 -1 0 -3
to the|0 7 6 -1 -10
to two|4 0 -1 0 -3
to us|-3 -4 4 -1 5
to withdraw|4 -1 0 -1 -2
to work|0 -2 -2 0 5
to your|2 -2 -8 5 4
tobi|-2 0 -1 5 -2
tobias|-1 5 -1 0 -3
toch|5 -2 3 -2 -4
today|-11 3 3 -3 7
todos|-2 5 -1 -1 -1
told|-2 -4 -2 6 3
tom|-7 11 -1 -1 -1
tomas|-3 0 4 0 -1
tomorrow|-7 -9 18 1 -3
ton|4 -2 3 4 -9
ton cv|-2 0 5 -1 -3
toni|2 -2 4 -1 -2
took|3 -1 0 4 -5
top|-4 7 -2 1 -2
topa|-6 -2 -1 6 4
tot|-3 -9 2 1 10
touch|-2 13 -4 -2 -6
touch about|5 -3 -1 -1 0
toujours|-5 6 2 -1 -2
tour|-1 -2 6 0 -3
tout|-5 6 -2 5 -4
tra|4 -3 -1 0 1
trabajo|4 -1 -2 -1 0
trading|-4 4 -1 0 1
train|0 3 3 -1 -5
trainee|3 0 2 -1 -4
trains|-6 3 1 0 2
tran|0 -3 0 -1 4
transcripts|1 5 -1 0 -4
transmise|-2 4 -1 0 -1
transportes|-2 -1 4 0 -1
trascorsi|0 -3 -1 -1 4
trasmesso|0 5 -1 0 -5
travel|-4 -4 9 -1 0
tre|3 2 0 -1 -5
treffen|-3 6 6 -1 -8
tres|4 0 -2 -1 -2
trial|6 -2 9 -2 -11
trial shift|-1 -1 6 -1 -4
tried|-1 -1 -1 -1 4
trotzdem|5 -2 -3 -1 0
trouble|-1 1 4 0 -3
trovato|4 -2 -3 -2 2
trust|4 -3 2 0 -3
try|-1 -1 -1 -1 4
tu cv|-2 12 -3 -1 -5
tu perfil|-2 4 1 -2 -2
tua|-6 8 -2 -2 2
tua candidatura|-5 4 -2 -1 4
tudo|-2 1 0 5 -4
tues|-3 -1 5 -1 -1
tuesday|-4 2 1 2 -1
tuo|-3 -7 3 5 2
tuo profilo|5 -3 -1 0 0
turned|-13 1 -3 8 6
turned down|-8 -2 -2 9 3
turno|-12 -1 2 6 5
tut|4 -2 -1 0 -1
tvl|-1 4 -1 0 -2
two|-3 -1 -11 1 15
two reviewers|4 -1 0 0 -3
two weeks|-2 5 0 0 -2
tx|-4 3 -2 -1 4
u|11 -5 -1 -5 1
u niet|5 0 -1 -1 -3
uber|1 -2 3 -4 3
uber die|-7 -1 5 -1 4
uber ihre|3 4 -2 -2 -4
uberlegt|-3 -1 0 1 4
uberlegt und|-3 -1 0 0 5
ubernehmen|4 -2 -1 -2 0
ubertragen|5 -1 -1 -1 -2
uberzeugt|-5 -3 8 -1 0
ue 2016|-2 -1 0 -1 4
ufficio|6 5 -3 -2 -6
ufficio personale|-5 7 -2 -1 1
uhr|-22 -5 44 -7 -9
uhr zum|-5 -1 8 -1 -1
uhrzeit|-3 1 6 -1 -4
uit|-7 -6 4 -2 11
uitgenodigd|-1 -1 6 -1 -3
uitgenodigd voor|-1 -2 6 -1 -3
uitnodigen|1 6 -1 -1 -4
uitzendbureau|-3 3 5 -1 -4
ultima|-1 0 4 0 -2
ultimo|-2 -2 -1 4 1
um|-15 -5 20 -2 3
um 14|-1 0 4 0 -2
um 8|-4 -1 9 0 -3
um 9|-1 -1 5 0 -2
um die|8 -2 -2 -1 -2
um etwas|-5 -1 -1 -1 7
um verstandnis|-1 4 -1 0 -2
uma|11 2 -2 -3 -8
uma pessoa|5 4 -2 -2 -5
umane|-2 -3 0 -1 6
umfrage|-4 -3 -2 -1 10
umso|5 -1 2 -1 -4
umso mehr|5 -1 2 -1 -4
un|11 -4 3 -11 -2
un altra|5 -2 -2 -1 1
un altro|2 -3 -1 -1 4
un colloquio|-4 0 5 0 -1
un cordiale|5 -1 -1 0 -2
un d|3 0 2 -2 -4
un entretien|-2 0 6 -1 -3
una|6 -13 6 -5 7
una entrevista|-2 -2 7 -1 -2
una persona|7 -3 -2 -1 -2
unable|-13 -6 5 7 8
unable to|-13 -6 5 7 8
und|10 -6 3 -8 -1
und bitten|-3 -5 -3 -1 12
und das|0 -1 -1 5 -2
und die|3 -3 4 -1 -2
und ich|-2 3 2 1 -4
und kann|0 -2 6 0 -3
und uns|-3 -1 0 0 4
und wir|3 -4 0 -2 2
und wird|2 4 -3 -1 -2
und wunschen|-3 -1 -1 0 5
und wurde|-1 -2 4 0 -1
under|3 2 -4 -2 2
under our|0 -4 -1 0 4
under review|-2 5 0 0 -2
under the|-3 -1 0 0 5
understand|-10 1 1 -1 8
une|7 0 -2 -8 2
une bonne|4 -2 0 0 -1
une reponse|-9 7 0 0 3
unfortunately|-13 -1 9 7 4
unfortunately but|-2 0 -1 8 -4
unfortunately i|-5 6 5 -1 -4
unfortunately the|-3 -1 4 -1 1
unfortunately this|-4 4 -1 0 1
unfortunately we|-3 -1 0 0 4
ungut|4 -2 0 0 -1
unidad|5 -4 0 0 -1
unit|-4 2 -1 3 0
universidad|0 5 -2 -1 -1
universita|-2 -1 -1 7 -2
universite|-1 5 -1 0 -3
unless|-3 -2 -1 0 6
uns|2 -1 2 12 -15
uns als|5 -2 -1 2 -3
uns auf|0 -5 -3 8 -1
uns bis|-2 3 -1 3 -4
uns die|5 -2 -1 0 -2
uns eine|-3 6 -2 0 -1
uns eingegangen|-2 5 -1 0 -2
uns freuen|-8 -5 -4 20 -3
uns fur|0 -3 -5 0 8
uns gegen|4 0 -1 -1 -2
uns heute|4 -2 -1 0 -1
uns uber|-1 4 0 -1 -2
uns uberzeugt|-5 -2 9 -1 -2
unser|-5 -2 5 3 -1
unser gesprach|-2 -1 5 -1 -1
unsere|7 -2 -1 -3 0
unserem|14 -6 -7 -1 -1
unserer|8 -3 -4 -3 2
unserer entlastung|9 -3 -1 -1 -5
unsubscribe|-11 -1 0 -2 14
unsubscribe from|-4 -2 3 -1 3
unsuccessful|-4 1 -1 -2 5
unsuccessful as|-3 -1 0 0 5
unter|-3 -3 8 2 -4
unterlagen|-1 8 -3 -2 -2
unternehmen|-1 5 -1 0 -3
unterschreiben|-4 8 -1 2 -5
until|-15 14 -7 1 7
until the|-6 2 0 0 5
up|4 1 7 -4 -9
up for|1 4 -1 0 -3
up in|4 -5 3 -1 0
up on|-5 3 0 0 2
up the|-3 0 0 0 4
up to|0 4 -2 2 -4
update|6 2 -3 -2 -4
updated|4 -3 1 -1 0
updated cv|-3 -2 1 -1 4
upload|-5 1 -2 1 4
urlaub|-1 0 -2 6 -3
us|-11 17 -8 8 -1
us about|-5 -1 0 0 6
us after|-2 4 0 0 -1
us again|5 -2 0 0 -2
us and|-2 -3 5 -1 2
us know|-11 -3 -1 4 10
us on|0 -1 5 0 -3
us the|-2 -1 -1 0 5
us through|-4 0 0 0 5
us within|-2 5 0 0 -2
use|-1 -4 -1 2 4
used|5 -1 2 0 -6
using|-3 -1 0 -1 4
usted|7 -4 -2 3 -4
usually|4 0 -1 0 -3
uteis|9 -2 -1 -1 -4
uteis para|6 -2 -1 -1 -3
utente|-1 4 -1 -1 -2
utrecht|-5 -2 -1 -1 10
uur|-22 -12 23 6 6
uw|7 3 -6 -3 -1
uw kandidatuur|-2 5 -1 0 -2
ux|4 -2 -2 5 -4
ux designer|4 -2 -1 1 -2
v|6 -7 2 4 -5
va|-8 5 15 -2 -9
va a|4 -1 -2 -1 0
va bien|-4 -1 4 -1 1
vacancies|4 -1 -1 -1 -1
vacancy|8 1 -4 -1 -2
vacante|4 -1 -1 0 -2
vacantes|1 -1 -2 -2 4
vacature|14 -2 -4 -2 -6
vacatures|-4 -2 -2 -1 9
vaga|-4 3 0 -6 8
vaga de|0 5 -2 -2 -1
vagas|-6 2 -4 -3 10
vai|-1 -3 1 7 -4
vale|-4 3 -2 6 -3
valid|-4 7 0 0 -2
valorado|4 -3 0 0 0
value|-1 0 0 4 -2
values|-1 1 4 -1 -3
vamos|10 -2 -2 -1 -5
van|0 6 -6 0 -1
van binnen|4 -1 -1 -1 -2
van de|-1 7 -5 3 -6
van je|-2 -3 1 -2 5
van ons|-2 7 -2 -1 -2
ve|4 -8 1 0 9
ve already|-2 -2 -4 0 9
ve been|-6 0 4 2 0
ve chosen|-1 -2 -1 -1 5
ve decided|-5 -3 -2 1 9
ve done|-1 -1 6 -1 -3
ve filled|5 -1 -2 0 -2
ve got|1 1 -1 3 -4
ve had|2 4 3 -1 -7
ve not|4 -1 2 0 -5
ve offered|-3 0 0 0 4
ve passed|0 4 -1 0 -3
ve put|5 -1 -1 -1 -2
vedere|-5 -1 10 -1 -3
veel|2 -4 -1 -1 4
veel succes|4 -2 0 0 -1
venir|-2 -3 4 -1 2
venue|-4 -1 4 -1 3
ver|-5 9 -3 -1 0
verder|16 -6 -4 -2 -4
verfahren|0 8 -4 -1 -3
verfugbar|-4 0 -1 -1 7
vergeben|7 -6 -5 -3 8
verhindert|-4 -2 9 -1 -2
verify|-2 -1 -1 0 4
verify your|-2 -1 -1 0 4
verlag|-1 4 -1 0 -1
verloopt|-9 -3 9 0 2
verra|-5 9 2 -1 -6
vers|-3 10 -1 -1 -5
vers vous|-7 11 -1 -1 -2
verschieben|-2 -1 6 -1 -2
version|-2 -1 -1 0 4
verstandnis|-1 8 -4 -1 -2
verstandnis dass|-1 5 -1 0 -3
verstuurd|-3 8 -2 -1 -3
versuchen|-3 6 -1 -1 -2
vertrag|-6 -2 -3 15 -4
vertrauen|4 -2 -1 0 -1
verwachten|-1 5 -1 -1 -2
verwaltung|-3 5 -1 0 -1
verwijderd|-2 -2 -2 -1 7
verwijderen|-3 -1 -1 -1 5
very|6 -4 3 3 -9
verzogert|-8 1 -2 7 3
verzogert sich|-6 9 -1 0 -2
veterinaria|-3 0 -1 0 5
veterinary|4 -1 0 0 -3
vez|5 -1 -2 -1 0
vg|6 -2 -1 -1 -2
vi|-1 -3 1 -1 4
via|-8 -7 -2 1 16
vida|0 7 -1 -1 -4
video|-4 4 14 -3 -12
video interview|2 0 3 -1 -4
viel|-1 -4 -2 -1 8
viele|9 -4 -3 2 -3
vielen|-5 6 1 -3 3
vielen dank|-4 2 1 -3 4
vielleicht|6 -2 -2 -1 0
vier|2 -4 1 -1 3
view|-1 -5 -3 -2 11
view the|-1 -2 0 0 4
viewed|-8 2 -1 -1 7
viewing|-5 0 0 0 5
viewing the|-5 0 0 0 5
vikram|-3 -1 -1 -1 5
vimos|3 -3 -2 -1 4
vimos que|1 -3 -2 -1 4
visio|-3 -2 8 -1 -2
visit|3 -4 0 -1 1
visit to|4 -3 0 -1 -1
visto|-1 4 0 -1 -2
vitae|5 -1 0 0 -3
viva|0 -6 -1 -1 8
voce|-11 -7 4 1 14
voce para|-2 -2 0 -1 4
voeux|-3 -1 0 0 5
vogt|4 -2 -1 -1 0
voice|-3 -1 -1 -1 5
voici|-2 -2 5 -1 -1
vol|0 -2 5 -1 -1
volgende|-3 7 -1 -1 -2
volgende week|-3 7 -2 -1 -2
voll|-4 0 -1 -1 6
volume|1 4 -1 0 -4
volunteer|12 -1 -1 -1 -9
volunteer coordinator|4 -1 0 0 -3
volver|2 -5 -1 -1 5
volver a|2 -5 -1 -1 5
vom|9 2 -1 -3 -7
von|2 21 -13 -2 -8
von ihnen|-2 -2 -1 -2 7
von uns|-7 14 -2 -1 -4
vonden|5 -3 -1 -1 0
vonden je|5 -2 -1 0 -1
voor|2 -10 13 -7 4
voor 1|-3 6 -1 4 -5
voor de|10 5 -2 -2 -10
voor deze|1 -2 -3 -1 5
voor een|0 -6 7 -2 1
voor het|-4 0 7 -2 -2
voor iemand|-3 -1 0 -1 5
voor je|10 -11 6 1 -6
voor onze|-1 -2 5 -1 -2
vor|-11 -6 2 2 14
vor der|-1 -3 5 -1 0
vorher|-5 8 3 0 -5
vorige|3 -4 -2 -1 3
vorige week|4 -2 -1 0 -1
vorstand|-2 1 -2 -1 4
vorstand hat|-3 -1 -1 -1 5
vorstellung|-1 5 -1 0 -3
vorstellungen|4 -1 -1 -1 -1
vos|13 -12 -4 -5 7
vos coordonnees|6 -3 -1 0 -2
voss|-13 10 3 1 -1
voted|7 -1 -2 3 -6
votre|-12 -1 -7 -7 30
votre candidature|1 2 -6 -1 4
votre cv|5 1 -2 -1 -4
votre demande|-3 -1 -1 -1 6
votre disposition|4 -1 -1 0 -2
votre dossier|1 -1 -3 -1 4
votre espace|-4 2 -2 -1 5
votre profil|0 -7 5 -2 4
vou|-5 8 -1 -1 -1
vous|-4 6 2 -4 0
vous avez|5 -2 -4 -3 3
vous en|4 -1 -1 -1 -2
vous etes|-3 -4 0 4 4
vous informer|0 -4 -1 4 1
vous informons|5 -2 0 0 -2
vous n|6 2 -2 -1 -4
vous ne|-5 2 -1 -1 5
vous pour|-2 4 0 0 -1
vous proposer|-2 -1 -1 6 -2
vous recevez|0 -2 -1 -1 4
vous remercie|-1 -3 -1 5 -1
vous si|-3 7 -2 -1 -1
vous souhaitons|3 -4 -1 -1 3
vragen|-3 -1 -2 -1 7
vriendelijke|3 3 1 -2 -5
vriendelijke groeten|0 5 3 -1 -6
vrijdag|-1 5 1 1 -6
w|-3 4 -8 1 6
w d|-8 0 -5 2 12
waar|1 -2 5 -1 -4
waarop|4 -1 -1 -1 -1
wahl|-1 3 -1 4 -5
wahl auf|-1 -1 -1 5 -2
wait|0 7 -3 3 -7
waiting|-5 2 -1 0 5
want|-2 8 -3 13 -17
want to|0 7 3 -1 -9
want we|-4 1 -2 9 -4
wanted|15 0 -3 -2 -10
wanted to|7 2 -1 -1 -6
wants|-2 4 3 -1 -4
war|3 -4 -1 3 -1
ward|6 -1 0 0 -5
ware|-11 12 -1 5 -4
waren|1 -2 5 -2 -2
warmly|4 -1 -1 0 -2
warst|4 -1 -2 -1 0
warteliste|-2 4 -2 -1 2
was|15 -4 -15 -2 6
was a|1 -4 -3 3 3
was declined|-1 -1 -1 0 4
was not|-12 -5 -3 -2 21
was received|4 0 0 0 -3
was sent|-1 5 0 0 -3
was strong|4 -1 0 0 -3
was super|4 0 -1 0 -3
was wir|-1 -3 4 0 -1
wasnt|-6 -1 -2 -1 10
wat|1 5 -1 2 -6
way|-4 6 -2 3 -3
we|17 -6 -16 -1 2
we appreciate|7 -1 -1 0 -5
we are|-12 -10 2 14 9
we can|-6 0 10 1 -7
we cant|-15 -1 2 7 7
we could|-3 -1 -3 -1 7
we couldnt|-7 -1 -2 3 7
we d|-14 -2 15 5 -4
we decide|-2 0 5 -1 -2
we decided|9 -4 -1 -1 -3
we do|9 -2 -3 -1 -3
we dont|4 1 -1 2 -6
we encourage|4 -2 0 0 -1
we ended|5 -1 -1 -1 -3
we felt|5 -1 -1 -1 -2
we gaan|7 -3 -1 -1 -3
we had|-1 1 -2 -2 4
we have|4 5 3 -2 -8
we havent|-7 8 -1 -1 2
we hebben|12 -2 -7 -5 2
we hired|4 -1 -1 0 -2
we je|-8 -1 2 -1 8
we know|10 -2 -1 -1 -5
we ll|-9 15 -1 1 -6
we met|4 -1 -1 -1 -2
we need|10 0 -2 -2 -6
we nog|-4 4 -1 -1 2
we noticed|-5 -1 4 0 2
we only|3 1 -1 0 -4
we re|3 3 -6 0 0
we read|2 3 2 -1 -5
we receive|-8 5 -1 -1 5
we received|4 -2 -1 0 -1
we regret|-4 -2 -3 -2 11
we talked|0 -1 -1 5 -2
we value|-1 0 0 4 -2
we ve|15 -7 -11 0 4
we wanted|4 -2 0 0 -2
we were|-1 -4 9 -3 -2
we will|3 4 -2 -2 -3
we wont|5 -4 -1 0 1
we would|-4 -3 5 4 -2
we zitten|6 -2 -1 -1 -2
wear|-6 -1 8 0 -1
website|-12 1 -3 -1 15
wed|-1 -1 4 -1 -2
wednesday|-9 0 7 -2 3
weds|-8 -3 10 4 -4
week|-25 34 -10 0 2
week and|4 -1 0 0 -2
week of|-5 7 -1 -1 0
week the|-13 6 -3 5 5
weekend|-4 7 2 -1 -4
weekend and|-1 -2 -1 0 4
weeks|-9 14 -3 -1 0
weeks of|-1 4 0 0 -2
weg|8 -6 2 -3 -2
wegen|-2 8 -3 -1 -1
wegen der|-1 5 -1 0 -3
weil|2 -4 -1 -1 4
weiter|-11 10 1 -2 2
weiter berucksichtigen|-4 -1 6 0 -2
weitere|-4 3 1 -1 1
wel|-2 4 -1 -1 -1
welcome|-4 -3 -3 -2 12
well|-3 0 6 0 -3
wenden sie|-4 3 0 0 2
wendy|-5 -1 0 0 6
wenn|11 -9 5 -2 -5
wenn du|10 -4 -1 -1 -4
wenn es|-9 0 5 -2 6
wenn sich|4 -2 0 0 -1
wenn sie|6 -6 2 2 -4
went|2 -4 -7 -3 12
went with|-4 -2 -5 -2 14
wer|-11 15 -2 0 -2
werd|1 7 -2 -2 -3
werden|-15 13 0 -6 9
werden da|-1 -4 -1 -1 7
werden nicht|-3 5 0 0 -1
were|12 -12 2 -6 6
were not|2 -4 4 -2 0
were overwhelmed|5 0 0 0 -5
were so|5 0 0 0 -3
were unable|-7 -1 4 -1 6
were unsuccessful|-5 0 3 -1 3
werent|-3 -4 -2 -2 11
werk|0 -1 -2 -1 4
werken|6 -4 -1 0 -1
weten|-9 8 -4 2 3
what|1 -7 0 -1 7
what happens|-2 4 0 0 -1
what i|1 -1 -4 2 2
what s|-3 -1 4 0 1
what the|2 -2 4 -1 -3
what you|7 -3 -1 -1 -2
whatever|-5 6 0 -1 1
whatever the|-4 4 0 -1 1
whatsapp|-1 -1 -1 -1 4
when|3 10 -4 -2 -6
when the|-2 8 -1 -1 -5
when you|0 4 0 0 -4
where|-6 -3 0 -1 10
where you|-5 -1 -1 0 7
whether|-3 6 1 -1 -3
which|8 5 1 -1 -14
which you|3 1 -1 0 -4
while|-7 10 -2 2 -4
while we|-5 4 0 3 -2
who|5 4 -5 -8 4
who has|8 -1 -1 -1 -5
who have|-1 5 0 0 -4
who met|-4 5 0 0 0
who s|-1 -4 -4 -1 10
who were|-3 -1 -1 -1 6
whose|8 -5 -2 -1 0
whose background|4 -1 0 0 -2
why|-3 5 -2 -1 0
wie|-9 4 2 2 2
wie besprochen|2 -2 0 5 -5
wie es|-4 5 -1 0 0
wieder|-3 10 -2 -1 -3
wij|0 -1 -5 -1 7
wij hebben|4 0 -2 -2 -1
wij nemen|-1 5 -1 -1 -2
wij u|4 0 -1 0 -2
wil|-2 4 1 -2 -1
wil je|-2 -2 0 -1 4
will|-3 37 1 -10 -20
will be|-13 4 13 -3 0
will call|1 11 -3 -2 -7
will hear|4 1 -1 -1 -4
will not|10 0 -1 -2 -6
will receive|-1 4 -1 0 -2
will remain|5 -1 -1 0 -3
will take|-4 3 4 0 -2
willen|5 -1 -1 -1 -2
wilt|0 -2 -1 5 -3
window|-3 4 -1 0 0
wir|8 3 -9 -4 -2
wir abzusehen|-3 4 -1 0 -1
wir bitten|-6 12 1 -2 -5
wir dich|5 -3 0 0 -1
wir die|4 -3 -2 3 -3
wir es|-4 6 0 0 -1
wir freuen|-7 -3 -3 21 -8
wir fur|-2 0 0 -1 4
wir hatten|4 1 -2 -2 -2
wir hoffen|1 -1 -2 5 -3
wir ihnen|6 0 -6 0 0
wir ihre|-1 -4 5 -1 0
wir ihren|-2 -2 -4 4 3
wir keine|-3 -3 1 -1 6
wir leider|-1 1 3 3 -6
wir loschen|-1 -2 -1 0 4
wir nicht|2 1 2 0 -5
wir prufen|-3 5 0 0 -1
wir sie|-5 2 4 -3 2
wir sprechen|-7 7 2 -1 -2
wir stellen|1 4 -1 2 -6
wir uns|10 -3 -1 -1 -5
wir von|7 -2 -1 -1 -3
wir wunschen|5 -3 -1 -1 1
wir wurden|0 -4 4 -2 2
wird|-5 14 -4 -3 -2
wirklich|5 -2 -1 0 -2
wish|-1 -5 -4 -2 13
wish i|-4 0 -1 -1 6
wish to|4 -2 -1 -1 -1
wish you|0 -3 -2 -1 7
wishes|6 1 -1 0 -6
wissenschaftliche|-3 4 0 0 0
with|6 -14 -3 -5 6
with a|-9 -5 -5 2 16
with an|4 -2 -2 -1 0
with another|-10 -2 -3 -1 15
with me|0 5 -1 -2 -3
with other|4 -1 0 0 -3
with our|4 -3 0 -1 1
with reference|5 -1 -2 1 -3
with the|4 4 0 -2 -6
with this|3 -1 6 0 -8
with us|-4 6 -1 -2 1
with your|20 -8 -8 0 -4
withdrawn|-10 -11 3 2 16
withdrawn your|-5 -3 -1 0 9
within|-2 2 -5 0 6
without|2 -3 -2 -1 4
without a|4 1 -1 0 -4
woche|-10 12 1 8 -11
wochen|-3 4 -2 4 -3
woensdag|-8 -1 7 2 0
wohnung|-6 -1 -1 -1 9
wolff|-2 -1 6 0 -3
wollen|5 1 -1 -1 -3
women|2 -4 -3 -1 6
woning|-3 -1 -1 0 5
wont|13 4 -8 -2 -7
word|-5 11 -2 0 -3
worden|-3 2 -4 -1 5
wordt|-1 5 2 -1 -5
work|-1 -5 3 1 3
work out|-1 -2 -1 -1 5
work we|0 0 0 4 -3
worker|5 1 -1 0 -6
working|3 3 -1 0 -6
works|-6 -1 9 -1 -1
worries|-6 -1 7 -1 0
would|-14 -6 19 5 -4
would be|6 -1 0 0 -4
would like|-10 2 10 4 -7
would you|-7 1 6 2 -2
writer|4 -1 0 0 -2
writing|8 -4 -3 -2 1
writing to|-4 -2 -2 -1 9
writing with|5 0 -1 -2 -2
written|-2 -4 7 0 -1
wrote|1 2 2 -1 -4
wunschen|3 -5 -2 -1 6
wunschen ihnen|1 -4 -2 -1 5
wurde|7 -12 6 -6 5
wurde gepruft|6 -4 -1 0 -1
wurde sie|-10 1 11 0 -1
wurden|1 -10 4 -4 9
wurden sie|1 -1 4 -1 -2
wurden uns|0 -2 -1 -1 4
x|1 1 4 -2 -4
y|5 -4 -3 4 -4
y en|5 -3 -1 0 -1
y lamentablemente|-2 -1 -1 0 4
y lo|8 -4 -2 -1 -1
y no|-5 3 3 -1 0
ya|12 -4 1 -3 -6
ya ha|4 -1 -1 -1 -1
yara|-3 -1 7 -1 -2
year|14 -3 -6 0 -4
year and|6 -1 0 0 -6
year s|-6 5 0 0 2
years|11 -7 -2 -3 2
years of|-1 -2 -1 -1 5
yes|-3 2 -1 11 -9
yes or|-3 4 -3 4 -3
yesterday|1 -4 -2 -2 6
yet|-14 16 3 -2 -3
yo|-2 -3 11 -2 -5
you|-3 -17 15 0 19
you a|-8 -3 -1 5 7
you about|1 -1 4 -1 -2
you all|-2 -1 -1 0 5
you an|7 -1 -1 0 -5
you and|7 -3 -1 2 -4
you applied|11 -12 -3 -2 6
you are|-8 -5 15 3 -4
you asked|-1 -1 -1 4 -1
you at|-3 -1 4 0 1
you back|4 -1 -1 -1 -2
you be|-2 -1 4 0 -1
you by|-4 -2 5 -1 2
you can|-14 -3 21 7 -11
you cant|-3 -2 5 -2 2
you come|-7 -1 13 -1 -4
you created|-2 -1 -1 0 4
you d|10 -5 -2 -1 -3
you did|0 -1 7 -2 -4
you didnt|-2 -1 -1 0 4
you do|-16 -8 10 -3 18
you dont|0 -1 8 -1 -6
you ever|4 -1 0 0 -3
you every|-3 0 0 0 4
you for|2 9 -8 -9 4
you from|-12 1 2 1 8
you get|-4 1 4 -3 2
you got|-2 -1 -1 4 -1
you have|-1 -5 15 -5 0
you havent|-6 -2 3 0 5
you how|-2 -2 5 0 -1
you in|-1 -3 -2 2 4
you interviewed|7 -1 -3 0 -3
you know|10 2 -8 -4 -1
you left|-3 -2 -1 0 6
you ll|6 2 0 2 -10
you luck|-3 0 0 0 4
you may|10 0 0 -1 -8
you met|-4 5 0 0 -1
you need|-6 4 0 -1 3
you no|-7 4 -1 0 4
you on|4 1 -6 1 1
you re|1 -1 3 1 -4
you recently|-10 -1 -3 -1 15
you saved|-6 -3 -2 -1 12
you send|-4 -3 2 -1 5
you should|3 -1 3 -1 -4
you so|-6 0 -2 0 8
you start|-1 -1 -1 6 -3
you success|6 0 0 0 -5
you tell|-6 7 -4 2 2
you the|0 -3 -5 17 -10
you to|-1 5 5 14 -21
you until|-3 -2 -1 4 2
you up|0 -3 5 0 -1
you ve|-4 -4 14 1 -7
you want|4 -2 1 8 -10
you wanted|4 -1 0 0 -2
you we|-3 4 -1 2 -3
you were|19 -3 -7 1 -9
you werent|5 -2 -2 -1 -1
you who|-2 -1 -3 -1 7
you with|-5 5 1 2 -3
you wont|-2 0 -2 -1 4
you work|4 0 0 0 -3
your|2 -6 -14 -18 29
your answers|-5 0 0 0 6
your app|-3 -1 8 -1 -3
your application|4 22 2 -11 -13
your background|-4 -4 1 -1 8
your candidacy|3 4 0 0 -6
your candidate|-2 0 0 -1 4
your candidature|2 1 1 -1 -4
your circumstances|-3 -1 0 0 5
your cover|2 2 0 0 -4
your cv|6 0 5 -1 -11
your dbs|-2 -1 -1 6 -1
your details|3 -5 -1 3 1
your email|-6 6 -2 -1 4
your employment|-6 -2 -2 0 10
your experience|1 -5 -2 3 3
your file|-1 5 0 0 -4
your first|0 -2 -2 -2 6
your form|-3 10 -2 -1 -5
your interest|15 -1 -2 -1 -11
your interview|-1 -6 2 1 3
your job|-3 -3 -2 -1 8
your last|-5 -2 -1 0 8
your letter|2 3 2 1 -8
your link|0 -1 4 0 -2
your name|10 -2 -2 -2 -4
your next|6 -1 -1 0 -4
your offer|-8 -3 -2 -2 16
your own|4 -1 -1 3 -6
your paper|-2 4 2 -1 -3
your password|-1 -1 -1 0 4
your patience|1 4 -1 0 -4
your place|-2 0 -1 0 4
your portfolio|4 1 -1 0 -4
your profile|2 -5 -3 -1 7
your project|-3 -1 0 0 4
your rate|0 -1 -3 -1 6
your recent|4 -2 -2 -1 1
your referees|-2 -1 -1 0 5
your request|-8 -2 -2 -1 13
your resume|4 1 -2 -1 -2
your score|4 -1 -1 0 -2
your skills|0 4 0 0 -4
your start|-1 -1 -2 4 1
yours|-1 -15 0 6 10
yours is|-4 -7 2 5 4
yours isnt|-5 -1 -1 -1 7
youth|5 -1 -1 0 -3
yrs|5 -3 0 -1 0
z|3 -5 2 0 0
ze|6 -3 -2 -2 0
zeigen|-3 -3 8 -1 -1
zeit|5 4 -2 -1 -5
zeitraum|-1 -3 -3 -1 7
zeugnisse|-6 -1 -1 0 9
zijn|-6 4 4 3 -5
zijn we|-4 3 -1 4 -3
zitten|6 -2 -1 -1 -2
zitten vol|6 -2 -1 -1 -2
zoals|0 -2 -3 8 -3
zoekopdracht|-4 -1 0 0 5
zoekt|0 -2 -1 -1 4
zona|-4 -1 1 0 4
zonder|-8 2 3 -1 3
zoom|-1 -3 6 -2 0
zu|-4 5 -7 8 0
zu bewerben|-2 -3 0 0 6
zu den|-2 -1 -1 5 -1
zu einem|-4 0 7 -1 -3
zu ihrer|-5 -4 -2 -1 12
zu konnen|-2 -2 -1 7 -2
zu machen|4 -1 -1 -1 -1
zu unserer|9 -4 -1 -1 -3
zufrieden|-1 -1 -1 -1 4
zum|-22 2 11 5 4
zum 1|-7 -4 0 11 1
zum 15|-1 -1 -3 0 5
zum 30|-1 -4 0 -1 5
zum probearbeiten|-1 -1 4 -1 -1
zur|-7 4 2 -1 2
zur umfrage|-2 -2 -1 0 6
zuruck|7 -2 -2 -1 -2
zuruckgezogen|-4 -5 -1 0 11
zuruckgezogen haben|-5 -5 -1 0 11
zurzeit|0 4 -2 -1 -1
zusage|5 0 -1 -1 -4
zusage geben|6 -2 0 0 -3
zwei|-12 12 -2 -3 5
zweite|0 -1 4 -1 -2
zweite runde|0 -1 4 -1 -2
zwischen|-4 6 -1 0 -1
λ|5 -3 -1 -1 0
λλ|-8 5 6 -1 -3
`;
