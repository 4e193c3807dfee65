/** What each sign counts for rejection, confirmation, interview, offer and other, in hundredths. Written by `npm run learn`. */
export const learnt = `
|-15 -13 25 -6 9
0|0 -4 -4 2 5
00|-14 -6 33 0 -13
00 12|-3 -1 1 4 -2
00 am|-2 -1 5 0 -2
00 uhr|-3 -1 5 0 0
00 uur|-4 -2 6 -1 1
000|3 -11 -2 5 6
0000|5 1 -2 -1 -4
01|-3 -2 -7 15 -2
01 09|-2 -3 -1 6 0
01 10|-1 -1 0 4 -2
02|-3 6 -4 5 -3
02 2025|-2 2 -2 4 -2
03|-3 6 -1 6 -8
04|4 0 -2 -1 -2
05|-5 1 4 -1 0
06|-5 -4 -2 1 10
07|0 -1 6 0 -5
08|-7 -4 3 8 0
09|2 -3 5 3 -7
09 2025|-2 -2 -1 5 0
09 30|-1 -3 5 -1 0
1|-42 -12 -13 43 28
1 0|-1 -1 -2 -1 4
1 august|-3 -2 -2 9 -3
1 oktober|-2 4 -1 -1 -1
10|-16 0 16 -4 6
10 00|-2 -1 7 -1 -3
10 dias|5 0 -1 -1 -2
10 minutos|-2 -2 -1 -1 6
100|-7 6 -5 4 1
11|-19 -6 46 -7 -13
11 00|2 -1 4 -1 -4
11 15|-3 -1 6 0 -2
11 30|-4 -6 10 -1 1
118|-2 3 -2 4 -3
12|-20 -1 13 10 -2
12 months|1 -5 -3 -1 8
12th|-4 -2 5 3 -2
13|-12 4 8 5 -6
14|-15 -6 15 -7 13
14 00|-2 0 5 0 -1
14 uhr|-3 0 7 -1 -3
14th|-5 7 0 0 -1
15|-15 7 24 -1 -15
15 8|2 -1 3 -1 -4
15 min|-1 -1 5 -1 -2
15 minutes|-1 -4 -5 -1 10
15 uhr|-3 1 8 -1 -4
150|-4 -2 -3 10 -1
16|-4 -2 9 -1 -1
16 00|-1 -1 4 1 -2
17|-9 -2 7 6 -2
18|-7 2 13 -6 -4
19|1 -5 3 3 -2
2|-23 -3 3 2 26
2 1|3 -4 -3 2 2
2 3|-1 0 -2 -1 4
2 and|-2 -1 5 -1 -1
2 jours|-3 -4 4 -2 5
2 minutes|-4 0 -2 -1 8
20|-13 0 20 -11 4
20 de|-4 0 8 -2 -2
20 min|1 -3 9 -2 -4
2016|-2 0 0 -1 4
2016 679|-2 0 0 -1 4
2024|1 8 1 -2 -7
2025|-10 7 4 10 -10
2025 12|-1 -1 4 -1 -2
2026|-2 1 -1 9 -6
21|-4 5 6 -1 -5
212|-1 4 1 0 -4
22|-4 4 3 -4 1
23|-10 2 11 0 -4
23 59|-6 -2 11 -1 -2
24|-9 -5 0 1 12
24 months|0 -3 -1 0 4
25|7 2 4 -3 -10
27|-6 5 -2 5 -2
28|5 -6 -5 2 4
29|-3 -2 -2 3 5
2pm|-1 -2 6 -1 -2
3|-19 -6 13 5 10
3 in|-1 -2 -1 0 4
3 weeks|-2 -2 -1 0 5
30|-42 -10 33 3 18
30 06|-2 -1 -2 -1 6
30 days|-2 -2 -3 5 3
30 giorni|-2 -1 0 -1 4
300|0 -4 3 -2 3
31|-11 7 -4 4 5
32|-3 -2 -2 5 1
35|-2 -3 8 -1 -2
36|-3 -1 -3 3 4
4|-4 -5 9 5 -4
40|-6 -6 6 8 -2
400|2 -2 -3 7 -5
412|-4 0 0 0 5
45|-11 -5 28 -5 -6
47|2 6 -2 -1 -4
48|-5 -4 3 7 -1
48 hours|-1 -1 2 3 -4
4pm|-5 -1 10 -1 -3
4th|-2 2 7 0 -6
5|-10 -8 11 6 0
5 6|-1 0 -1 -1 4
50|1 -1 -6 8 -3
500|-5 -3 -3 7 4
555|-2 5 -1 -1 -1
59|-6 2 11 -1 -6
5th|-4 -2 4 3 -2
6|-14 4 12 6 -7
6 18|-2 -1 5 0 -3
6 7|-1 0 -1 -1 4
6 de|-6 7 5 -1 -5
6 meses|4 -2 -2 1 -1
6 mesi|-3 -1 -1 7 -2
650|-3 -1 0 6 -1
679|-2 0 0 -1 4
68 99|-2 0 -1 -1 4
6th|-5 1 7 -1 -3
7|-15 -12 10 2 15
7 8|-1 0 -1 -1 4
7 days|-1 -3 -1 -1 6
7 dias|-2 -2 -2 -2 7
70|3 -4 3 -1 -1
700|-3 -2 -1 7 -1
72|-1 -3 -3 3 5
72 hours|-2 -3 -2 -1 8
8|-6 -3 6 3 0
8 30|0 -1 4 -1 -1
8 9|-1 0 -1 -1 4
80|-2 -1 -3 -1 7
800|-2 -3 -1 -1 7
82|-3 6 -1 -1 -1
9|-8 -12 24 -2 -2
9 10|-1 0 -1 -1 4
9 30|-3 -1 10 -1 -5
9 a|-1 -2 6 -1 -1
9 en|-2 7 -1 0 -3
90|-1 5 1 3 -7
90 days|0 5 -2 1 -5
99|-5 -2 0 -2 8
<advertising>|-36 -10 -23 -7 75
<applied>|5 37 -2 -41 -10
<appointment>|-3 -8 13 -2 0
<assessment>|23 3 29 -12 -46
<by-applicant>|-30 -1 -6 -3 39
<cancelled>|11 -7 3 -1 -5
<chosen-others>|70 -53 -44 -29 -17
<closed>|81 -42 -30 -26 -26
<competition>|7 9 3 -3 -16
<concession>|-1 0 6 -4 0
<condition>|-24 37 -12 12 6
<congratulation>|-14 -7 27 2 -8
<contrast>|37 -22 -19 -9 -13
<day>|-43 -14 75 -1 -20
<declines-feedback>|7 4 -4 -1 -7
<denial>|29 -40 -22 -18 23
<detail>|-21 6 3 -4 16
<employee>|-16 1 -4 -3 21
<experience>|30 -13 -6 -1 -9
<feedback>|-1 2 -5 -2 7
<filled>|26 -15 -11 -4 6
<final>|5 -2 6 -1 -8
<foreign>|-36 -15 -8 -16 74
<hard-choice>|13 -4 1 -1 -9
<harmless>|-24 43 5 -12 -8
<hint>|36 -22 -20 -18 5
<internal>|12 -3 -5 -2 -2
<interview>|-38 -7 78 -10 -30
<interviewed>|15 -31 55 -12 -34
<invites-contact>|-1 -13 9 14 -10
<invites-reapply>|22 -14 -12 -6 7
<job-like>|13 2 -4 -19 -19
<job>|22 -9 -9 -12 -29
<keeps-on-file>|19 0 -16 -4 -1
<later>|-24 53 -18 3 -20
<location>|2 -4 -1 0 3
<luck>|25 -24 -14 -11 16
<negation>|13 -8 -13 -39 35
<no-job>|-90 -14 -8 -7 97
<no-reply>|-1 17 -4 -2 -10
<offer>|-22 -10 -14 74 -31
<offers-feedback>|10 -3 -4 -2 -1
<ongoing>|-9 9 -8 8 1
<other-candidate>|35 -16 -24 -7 -13
<outreach>|-6 -3 -4 -2 14
<pending>|-38 70 -20 -12 -12
<possibility>|-9 17 -2 1 -5
<praise>|19 -10 5 -6 -8
<qualification>|18 -9 5 -3 -10
<receipt>|-17 64 -12 -24 -36
<refusal>|73 -63 -52 -40 -33
<regret>|22 -41 10 -19 17
<request>|-24 -19 4 5 33
<salary>|-2 -6 0 11 -3
<skill>|9 -4 -2 -1 -2
<status>|8 21 -18 -11 0
<survey>|-18 -4 -6 -2 30
<thanks>|34 -13 -9 -18 -35
<title>|16 -2 -12 3 -32
<unfit>|40 -10 -10 -9 -15
<until>|-21 13 6 17 19
<weighed>|16 -1 -4 0 -12
<wishes>|9 -14 -9 -5 20
<withdrawn>|-29 -6 1 -3 37
=confirmation|-55 69 -9 -16 -23
=feedback|1 4 -1 -1 -3
=interview|-37 -15 64 -7 -16
=offer|-11 -6 -11 40 -11
=other|-29 -1 12 5 37
=rejection|49 -30 -18 -22 -52
@-1|-4 -9 -6 0 19
@0|20 -27 -29 -42 47
@1|-2 14 -10 -15 25
^0|4 -1 -1 -1 -1
^1|-5 1 -4 1 7
^12|-1 -3 -3 -2 10
^14|-1 -1 -1 0 4
^2|0 -1 3 2 -4
^2024|-2 8 -2 -1 -3
^2025|4 1 5 -1 -10
^27|-3 4 1 0 -2
^3|5 -3 2 -2 -3
^6|4 0 -1 -1 -3
^7|-9 -1 6 -1 4
^8|0 -2 -2 -2 5
^<advertising>|-24 -10 -8 -7 50
^<applied>|24 31 -31 -29 -33
^<appointment>|-3 0 -3 0 7
^<assessment>|5 -16 32 -6 -16
^<cancelled>|0 -1 4 -2 0
^<chosen-others>|3 -4 -2 -1 4
^<closed>|26 -12 -6 -4 -3
^<condition>|0 -4 -1 0 4
^<congratulation>|-4 -3 -4 6 5
^<contrast>|-4 -1 -1 0 5
^<denial>|9 -7 -3 -2 3
^<experience>|1 -1 -1 4 -3
^<feedback-asked>|4 -1 -1 0 -2
^<feedback>|1 -3 -1 0 4
^<filled>|4 -1 -1 -1 -1
^<final>|0 -1 10 -1 -9
^<foreign>|-65 -19 -35 -26 96
^<harmless>|-6 3 -1 0 4
^<hint>|6 -2 -1 -1 -2
^<internal>|0 -3 -1 -1 6
^<interview>|-28 -16 65 -8 -21
^<interviewed>|8 -5 26 -11 -18
^<job-like>|22 10 -6 -24 -18
^<job>|26 -2 -11 -14 -20
^<keeps-on-file>|-5 -5 -3 6 7
^<later>|-2 1 5 -1 -3
^<location>|-4 -1 -1 0 6
^<negation>|12 -12 -5 -6 11
^<no-job>|-38 -12 -8 -6 60
^<offer>|-13 -7 -9 47 -17
^<pending>|-10 6 -1 -1 6
^<receipt>|-52 83 -24 -11 -45
^<refusal>|41 -18 -7 -8 -8
^<regret>|8 4 7 -3 -16
^<request>|-6 -7 -3 -1 16
^<status>|51 -17 -22 -7 -16
^<survey>|-7 -1 -1 0 10
^<thanks>|3 24 -8 -5 -14
^<title>|33 -7 -17 -8 -32
^<until>|3 5 -1 -1 -6
^<withdrawn>|-20 -15 -3 -2 40
^a|5 -11 -3 6 4
^a notre|4 -1 -1 -1 -1
^a sua|4 -3 -2 -1 1
^a votre|1 -7 -2 4 3
^ab|-9 0 7 -1 3
^absage|10 -3 -3 -2 -2
^account|-6 -5 -3 -2 15
^acknowledgement|-3 5 0 0 -1
^action|-4 -4 -1 -1 11
^action required|-3 -3 -1 -1 8
^afspraak|-5 -3 8 -1 1
^afwijzing|6 -2 -1 -1 -2
^agent|-4 0 0 0 4
^aggiornamento|4 -1 0 0 -2
^all|-6 -1 1 0 7
^als|10 9 -1 -3 -14
^alternance|6 0 -1 0 -4
^am|-8 8 3 -1 -2
^an|10 -4 -2 1 -6
^an update|5 -1 0 0 -4
^analyst|2 3 -1 0 -4
^and|6 -5 -1 0 0
^anfrage|5 1 -4 -3 1
^application|16 28 -15 -14 -24
^application confirmation|-2 4 0 0 -2
^application for|14 -4 3 -2 -11
^application has|-4 4 0 0 0
^application outcome|4 -2 0 0 -1
^application submitted|-2 7 -1 0 -4
^application to|7 2 2 -1 -10
^application with|3 -4 4 -1 -3
^applying|5 -2 -1 0 -2
^assessment|-5 -9 16 -4 2
^assistant|7 0 -1 -1 -5
^assunzione|-2 -2 -3 6 1
^at|12 -3 -3 -1 -5
^au|0 3 1 -1 -4
^audition|-6 0 -1 0 8
^auf|2 -4 2 -1 1
^ausbildung|0 4 -2 -1 -2
^auswahlverfahren|6 -3 4 -1 -6
^auxiliar|-3 -4 -3 6 3
^auxiliar de|-4 -3 -3 6 3
^availability|-3 -1 7 -1 -2
^aw|1 4 2 -2 -4
^aw bewerbung|2 -3 4 -1 -2
^background|-3 -2 -1 0 6
^barista|-1 0 -2 -1 4
^bedankt|-3 7 -2 -1 -2
^been|-2 4 -2 -1 1
^bei|10 0 -5 -2 -1
^bei der|3 3 -1 -1 -4
^bericht|5 -1 -1 -1 -2
^bestatigung|-6 8 -4 -1 3
^bevestiging|-5 0 -1 -1 6
^bewerbung|24 15 -20 -9 -16
^bewerbung als|5 5 0 -2 -8
^bewerbung auf|4 -2 0 0 -1
^bewerbung bei|9 2 -3 -1 -7
^bewerbung fur|-7 8 -2 0 1
^bewerbung vom|7 -5 0 0 -1
^bij|-2 8 -4 2 -4
^bitte|-4 -5 -1 -1 10
^bus|0 -2 6 -1 -4
^call|-3 -1 5 0 0
^cambio|-3 -1 4 -1 0
^candidate|-3 -2 -3 -1 10
^candidatura|14 3 -11 -6 1
^candidature|13 16 -8 0 -19
^candidature chez|5 -4 0 0 -1
^case|2 -2 8 -2 -6
^casual|1 4 -1 -1 -3
^centre|-1 -1 5 -1 -2
^change|-3 -3 13 -1 -6
^chat|1 -3 5 -1 -2
^check|0 -2 -1 -1 4
^chiusa|8 -4 -1 -1 -1
^clerk|-5 -6 8 0 3
^closing|-1 -2 -1 -1 5
^co|-2 -1 -3 -1 8
^colloquio|-2 -2 8 -1 -3
^commission|5 -1 -1 0 -3
^como|-4 -4 -1 -1 9
^complete|-5 -5 2 -1 8
^complete your|-5 -6 3 -1 9
^con|-5 -3 9 -1 -1
^concorso|1 -1 4 -1 -4
^concours|6 0 -2 0 -4
^conditional|-1 -1 -1 4 -1
^conditional offer|-1 -1 -1 4 -1
^conferma|-4 8 -1 0 -2
^confirmacion|-4 7 -1 0 -1
^confirmation|-9 19 0 1 -11
^confirmation of|-4 8 -1 -1 -2
^consultant|7 -2 -1 -1 -3
^convocatoria|3 3 -1 -1 -4
^coordinator|3 3 -1 0 -4
^crew|7 0 0 0 -6
^cv|7 4 -5 -2 -4
^d|7 -3 -2 8 -10
^da|7 -1 -2 -1 -3
^dank|0 5 0 0 -4
^danke|-2 8 -2 -1 -3
^data|0 -2 5 -2 0
^date|-4 -2 1 8 -4
^day|-4 -2 2 -1 6
^days|0 -4 3 0 1
^de|-10 13 3 -5 2
^de candidatura|-4 -2 -1 0 7
^de fin|6 -3 -1 0 -2
^de reception|-3 6 -1 0 -2
^de votre|-7 6 0 0 1
^decision|3 -4 -4 -3 9
^deine|-4 15 -4 -1 -5
^deine bewerbung|-3 13 -4 -1 -5
^deiner|4 -2 0 0 -1
^deiner bewerbung|4 -2 0 0 -1
^demande|-3 -3 -1 -1 8
^demande de|-4 -1 -1 0 6
^den|-1 1 -3 -2 5
^der|0 -1 -2 -1 5
^developer|4 -2 0 0 -1
^di|-6 -8 1 9 4
^did|-6 -1 -1 0 7
^die|4 -2 0 0 -1
^do|-3 4 -2 -1 2
^domanda|-5 -4 6 -1 4
^dossier|-9 5 -3 -2 9
^driver|12 -1 1 -2 -10
^eine|-8 4 -1 0 5
^eingegangen|-2 4 -1 0 -1
^einladung|-4 -7 14 -3 1
^einladung zum|-1 -6 6 -2 4
^el|-4 2 3 -1 0
^em|-9 -2 -1 -1 13
^employment|-3 1 -2 4 0
^employment application|2 2 0 0 -4
^en|-4 -1 1 4 -1
^enquiry|-4 0 0 0 5
^entretien|0 -4 11 -2 -6
^entrevista|2 -7 19 -4 -9
^entscheidung|6 -1 -2 -1 -3
^ergebnis|4 0 0 0 -3
^erhalten|-6 9 -1 0 -1
^esito|10 -6 -2 -1 -1
^est|-4 4 -1 -1 2
^estagio|1 4 -1 -1 -3
^ete|5 1 -1 -1 -4
^event|0 -1 6 0 -5
^exec|4 0 -1 0 -3
^experience|-6 0 -1 0 7
^feedback|10 -5 -5 -2 1
^fellow|5 0 0 0 -4
^festival|5 0 0 0 -4
^fin|6 -3 -1 0 -2
^final|1 -1 9 -2 -7
^final interview|-2 0 4 0 -1
^foi|-2 -1 -1 -1 4
^follow|5 -1 -4 -1 0
^follow up|5 -1 -4 -1 0
^followup|4 -1 -1 0 -2
^for|4 12 -8 -8 1
^for applying|5 -2 -1 0 -2
^for references|-3 -3 -1 -1 8
^for the|-3 4 -2 -1 2
^for your|-3 9 -3 -1 -3
^from|18 -5 1 0 -15
^fte|4 -1 -1 -1 -1
^fur|-6 8 -3 -1 1
^fwd|6 0 -2 -1 -2
^general|-1 5 -1 0 -2
^gesprach|-3 -3 7 0 -1
^gesprek|-2 0 5 -1 -2
^good|-3 -1 -1 5 0
^got|-3 10 -1 -1 -5
^got it|-3 9 -1 -1 -4
^gracias|3 5 -3 -2 -4
^gracias por|4 3 -3 -1 -3
^graduate|6 0 0 0 -5
^graduate scheme|5 0 -2 0 -2
^grant|-6 0 0 0 8
^grazie|0 7 -2 -1 -3
^haben|-3 4 0 0 -1
^has|-6 2 -3 -1 8
^has been|-1 5 -2 0 -2
^have|-4 2 -1 0 3
^head|0 0 -3 -1 4
^head of|0 -1 -3 0 4
^health|-5 2 -1 0 4
^hebben|-2 6 -1 0 -3
^hebben je|-2 6 -1 0 -3
^hello|8 -1 -1 0 -7
^hello from|5 0 0 0 -5
^hemos|-3 -1 0 0 5
^het|-5 6 -2 3 -1
^hi from|-4 -1 3 -1 3
^hiring|-8 -7 -4 -3 21
^hold|-4 2 -1 -1 4
^house|-4 -2 2 1 3
^how|-6 -1 -2 -1 10
^hr|6 -1 0 0 -4
^id|-2 4 -1 0 -1
^ihr|-12 1 1 -3 13
^ihr interesse|4 -2 -1 0 -2
^ihr vorstellungsgesprach|-11 8 6 -1 -3
^ihre|-2 3 -12 1 11
^ihre anfrage|0 -1 -2 -1 4
^ihre bewerbung|7 11 -9 0 -6
^ihre onlinebewerbung|1 5 -1 -1 -4
^ihre unterlagen|5 1 -1 -1 -4
^ihrer|1 -5 -5 -2 12
^ihrer bewerbung|2 -4 -2 -1 5
^il|-1 0 -1 -1 4
^in|4 -1 -2 -5 4
^indeed|-4 1 -2 0 5
^initiativbewerbung|1 11 -3 -2 -8
^inscricao|-2 5 -1 0 -2
^inscripcion|-5 7 -1 0 -1
^interesse|4 -1 -2 -1 0
^interesse an|4 -2 -1 0 -2
^interest|0 9 -2 -1 -6
^interest in|1 4 0 0 -4
^internship|4 1 -1 -1 -3
^interview|-14 -7 40 -8 -11
^interview feedback|-2 -1 -2 0 5
^interview invitation|-1 -1 4 0 -1
^interview on|-3 0 -3 0 7
^interview time|-2 -1 7 -1 -3
^invitation|-9 -4 12 -2 3
^invited|-1 -1 -1 -1 4
^is|-9 -3 -1 -1 14
^it|-1 9 -1 -1 -5
^je|-8 4 -4 -6 14
^je sollicitatie|9 -2 -2 -2 -4
^job|-17 -7 -4 2 26
^job offer|-3 -2 -2 7 -1
^jobagent|-3 -1 -1 -1 6
^jobs|-8 -4 -3 -3 18
^jobs for|-3 -1 0 0 5
^jobs in|-3 -1 -2 -1 6
^junior|0 5 -1 0 -4
^kandidatuur|-2 5 -1 0 -2
^kennenlernen|-4 -2 11 -2 -3
^kennismaking|-2 -1 6 -1 -2
^l|-5 2 0 0 3
^la|-5 2 -4 -2 9
^la sua|-2 7 -1 -1 -3
^la tua|-2 -2 -1 0 5
^lab|4 -1 1 0 -5
^lavoro|-2 -4 5 -2 3
^law|-4 4 0 0 0
^le|0 -2 5 -1 -3
^lead|4 -1 -1 0 -2
^letter|-7 2 -1 10 -4
^linkedin|-6 -3 -2 -1 13
^list|-3 -1 -1 4 1
^m|5 0 -1 -1 -3
^m w|4 0 -1 0 -3
^medical|3 -2 -4 -2 6
^merci|-4 10 -2 -1 -3
^n|7 -3 2 -1 -5
^na|4 -3 -2 5 -4
^needed|-2 -2 -3 -1 7
^neue|-4 -1 -2 -1 9
^new|-7 -3 -2 -2 14
^new jobs|-3 -1 0 0 5
^news|-6 3 -3 6 0
^newsletter|-6 -3 -2 -2 14
^next|-1 -2 7 -1 -2
^next steps|-1 -2 6 -1 -2
^nieuwe|-4 -1 3 -1 3
^nights|4 -2 -1 0 -1
^no|-5 7 -4 -2 4
^noch|-6 2 -1 0 5
^nosso|-1 -1 -1 -1 4
^not|14 -1 -2 -1 -10
^note|7 -1 0 0 -6
^notification|6 -2 0 0 -3
^notre|6 -2 3 -2 -5
^now|0 4 -1 0 -2
^nλ|-2 6 -2 0 -2
^of|-8 5 -4 4 2
^of employment|-1 -1 -1 4 -2
^of your|-8 9 0 -1 0
^oferta|4 -2 -1 2 -3
^offer|-16 -9 -12 48 -12
^offer letter|-2 -1 -1 9 -4
^offer of|-1 -1 -2 7 -3
^officer|0 6 0 1 -7
^offre|4 -3 -2 2 0
^on|-6 -6 -10 3 18
^online|-3 -3 8 -1 -2
^onlinebewerbung|1 5 -1 -1 -4
^ontvangen|-6 11 -1 -1 -3
^op|4 -1 -3 -1 1
^open|-2 -2 -2 -1 7
^osprey|-5 -1 2 0 4
^outcome|6 -4 -2 -1 2
^para|-7 0 -1 3 5
^para entrevista|-2 -1 4 0 -1
^payroll|-3 0 0 0 4
^per|7 -6 4 -4 -1
^phone|-4 -1 7 0 -1
^phone screen|-3 -1 6 0 -1
^piso|-3 0 -1 0 4
^pitch|-3 -1 0 0 5
^place|-5 0 -1 0 7
^please|-2 -4 -2 -1 9
^por|5 3 -3 -2 -4
^posizione|8 -4 -2 -1 -1
^poste de|4 -1 0 -1 -2
^postulacion|-1 4 -1 0 -1
^postulation|5 -2 -1 0 -1
^pour|0 -4 3 -2 3
^pour le|-2 -1 6 0 -2
^practicas|6 -1 -1 0 -4
^praktikum|10 -3 -2 -1 -5
^probearbeiten|0 -1 4 -1 -2
^proceso|18 -5 -5 -3 -5
^proceso en|4 -2 -2 -1 0
^process|-2 7 -1 -1 -3
^processo|5 4 -3 -2 -3
^profil|-3 -4 -2 -1 10
^profile|-3 -3 -2 0 8
^proposal|-7 -1 -1 -1 9
^proposta|-6 -4 -5 19 -4
^proposta di|-3 -2 -2 7 0
^prova|-3 -1 9 -1 -3
^prueba|-2 -1 4 0 -1
^query|-5 -1 -1 -1 7
^quick|2 -4 5 -1 -2
^re|13 28 10 -10 -39
^re application|3 4 -2 -1 -5
^re bewerbung|-2 5 -1 -1 -1
^re interview|0 -2 7 -1 -4
^re your|-2 -3 4 -1 2
^reactie|9 0 -2 -1 -5
^reactie op|4 1 -1 -1 -3
^recebemos|-3 5 -1 0 -2
^receipt|-2 4 -1 0 -1
^received|-10 23 -3 -1 -8
^received your|-2 4 0 0 -1
^reception|-2 6 -1 0 -2
^recibida|-6 8 -1 0 -1
^recibido|-4 6 -1 0 -1
^recruiter|-5 -1 0 0 6
^recrutement|1 -2 4 -1 -3
^recu|-2 4 -1 -1 -1
^ref|1 4 -1 0 -3
^references|-3 -3 -1 -1 8
^referral|-8 8 -1 -1 2
^regarding|8 -2 -1 -1 -4
^regarding your|6 -1 -1 0 -3
^registrar|5 -2 -1 0 -2
^rejection|-5 -2 -1 -1 8
^reminder|-7 -4 4 -1 8
^rendezvous|-4 -2 -2 -2 10
^reply|-2 5 0 0 -3
^report|-2 -1 1 -1 4
^request|-10 -3 -1 -2 16
^required|-3 -3 -1 -1 8
^requisition|7 -1 -1 0 -5
^rescheduled|-4 -1 6 0 -2
^research|4 -1 -1 0 -2
^research fellow|5 0 0 0 -4
^response|-3 -2 0 0 6
^resposta|7 -2 -2 -1 -2
^resultado|9 -3 -2 -1 -3
^retail|0 -1 -4 0 4
^retorno|11 -2 -3 -1 -5
^retour|5 -2 -1 -1 -2
^review|-5 -1 -1 0 7
^ricevuta|-2 5 -1 0 -1
^ricezione|-3 4 0 0 -1
^richiesta|-2 -3 -2 -1 8
^riscontro|5 -2 -1 -1 -1
^road|-4 0 -1 0 5
^role|7 -1 -1 0 -4
^round|-6 -1 7 0 -1
^ruckmeldung|13 -2 -4 -2 -6
^s|-2 -7 9 -1 1
^school|-6 -2 7 0 2
^screen|-3 -1 6 0 -1
^selected|5 -1 -1 -1 -3
^selectie|4 -2 -1 0 -1
^selection|2 3 1 -1 -5
^selezione|24 -5 -4 -2 -12
^selezione di|5 -3 -1 0 0
^senior|5 0 -2 4 -6
^shortlisted|0 -4 5 0 -1
^sobre|6 -3 -2 -1 -1
^sobre tu|5 -2 -2 -1 0
^solicitud|-10 2 -3 -1 12
^solicitud de|-5 0 -1 -1 7
^sollicitatie|29 -4 -7 -4 -13
^sollicitatieprocedure|-1 -2 -1 0 4
^sorry|7 4 -3 -1 -7
^specialist|-4 -3 -1 -1 8
^staff|-7 3 -2 3 4
^stage|3 -2 -2 7 -6
^status|17 3 -5 -1 -13
^status of|-3 4 0 0 0
^stelle|-6 6 -2 0 2
^steps|-1 -2 6 -1 -2
^steps with|-1 -1 4 -1 -1
^steward|6 -1 -1 -1 -3
^still|-2 4 0 0 -2
^sua|3 3 -4 -3 1
^sua candidatura|8 -3 -1 -1 -3
^submission|-2 -1 -1 0 4
^submitted|-2 8 -1 0 -5
^submitted successfully|-1 4 -1 0 -2
^suite|10 -5 -3 3 -5
^suite a|4 -2 -1 0 -1
^summer|7 -1 -2 -1 -3
^supervisor|5 -2 0 -1 -2
^support|4 -1 0 0 -2
^te|-3 0 -2 -1 6
^teaching|4 0 0 0 -3
^team|-1 0 -4 2 3
^telefoninterview|-2 -2 7 -1 -2
^termin|-2 -1 6 -1 -2
^terugkoppeling|4 -1 -1 0 -2
^test|4 -2 5 -1 -5
^teste|5 -1 -1 -1 -3
^thank|6 7 -6 -3 -4
^thank you|7 7 -6 -2 -6
^thanks|-6 14 -2 -2 -4
^thanks for|-7 9 -1 -1 0
^the|-10 -5 -4 -1 19
^this|1 -2 -2 -1 5
^this time|4 0 0 0 -3
^this week|-4 -2 -2 -1 9
^time|5 -6 10 -2 -7
^to|-6 -5 7 0 4
^to the|5 -1 -1 0 -3
^ton|6 0 -1 -1 -4
^trial|-8 -1 1 -1 9
^tu|0 -12 -3 -4 20
^tu candidatura|1 -4 -1 0 4
^tu proceso|4 -2 -2 -1 0
^tu solicitud|-5 -3 -2 -1 11
^tua|-2 -2 -1 0 5
^uitnodiging|-1 -2 6 -1 -2
^um|-2 -3 -1 -1 7
^und|-7 2 -1 0 6
^under|-2 4 -1 0 -1
^unterlagen|2 -4 -3 -2 7
^up|4 -6 -5 -2 9
^update|27 2 -5 -3 -20
^update from|6 -1 0 0 -5
^update on|4 2 -1 0 -5
^updated|-1 -2 -1 5 0
^us|4 -2 -2 -1 2
^ux|3 -1 -1 4 -5
^vacature|4 1 -2 -1 -3
^vaga|1 7 -4 -3 0
^van|-6 3 -2 -1 6
^ve|-3 2 -2 -1 5
^ve got|-1 4 -1 0 -2
^verify|-2 -2 -1 -1 6
^verify your|-1 -2 -1 0 4
^video|-1 -1 4 0 -2
^vom|12 -5 -3 -1 -3
^voor|-3 6 -2 -1 1
^voor je|-1 6 0 -1 -4
^vorstellungsgesprach|-13 6 15 -2 -6
^vorstellungsgesprach am|-8 9 1 -1 -1
^votre|-3 -9 -11 -2 26
^votre candidature|11 1 -4 2 -11
^votre demande|-3 -2 -1 0 5
^votre dossier|-2 -7 -1 -1 11
^votre postulation|4 -2 -1 0 -1
^vous|-1 -4 -2 -1 8
^w|4 0 -1 0 -3
^was|-7 2 -3 -1 9
^we|-13 17 -4 0 0
^week|-6 -2 -2 -1 11
^weekly|-4 -3 -3 -2 12
^welcome|-5 1 -2 9 -2
^werkstudent|6 -1 -1 -1 -3
^what|-3 4 -1 0 1
^wir|-3 7 -1 -1 -2
^wir haben|-3 4 0 0 -1
^with|5 -1 12 -3 -14
^with us|7 -1 -1 -1 -5
^withdrawal|-5 -1 -1 0 6
^withdrawn|-4 -3 -1 0 8
^wohnung|-6 0 0 0 8
^wurde|-5 0 -1 0 7
^y|-3 -3 -1 6 2
^you|-3 -1 -8 -1 14
^you for|5 2 -4 -2 -1
^you from|6 -1 0 0 -5
^your|-4 -4 -14 -13 40
^your application|14 1 5 -6 -13
^your assessment|-3 -3 2 -1 4
^your email|-1 -2 -1 0 4
^your interest|3 7 -1 -1 -7
^your interview|-2 2 -5 -1 6
^your job|-5 -2 -1 -1 9
^your offer|-1 -2 -2 5 -1
^your profile|-3 -3 -2 0 7
^zu|2 -9 -3 -2 12
^zu deiner|4 -2 0 0 -1
^zu ihrer|1 -6 -1 -1 6
^zum|1 -5 10 -3 -3
^zusage|-4 -2 -3 15 -6
^λλ|-5 3 -2 -1 6
a|9 -13 9 -10 -4
a 10|-3 -1 -1 -1 6
a 12|5 -1 -2 2 -4
a 13|-3 -2 6 0 0
a 15|0 4 -1 0 -3
a 2|-5 -1 3 0 3
a 20|-5 -1 6 0 -1
a ce|-3 4 0 0 0
a choisi|5 0 -1 0 -3
a contrato|-2 1 -1 4 -2
a de|-7 -7 6 0 9
a decision|-4 4 -1 0 0
a difficult|-2 -1 -1 4 -1
a e|2 -5 -1 -1 5
a empresa|-3 -4 1 0 6
a entrevista|4 -2 1 -1 -2
a ete|2 7 -4 -2 -2
a fixe|5 -1 -2 3 -4
a gente|4 2 -2 -2 -3
a good|-1 1 4 -1 -3
a great|0 -1 -2 -1 4
a hire|5 -1 0 0 -3
a home|-4 -1 0 0 5
a job|-3 -3 -3 0 8
a l|-5 0 3 -2 3
a la|2 2 11 -5 -10
a las|-4 -4 10 1 -4
a lot|4 0 -1 0 -3
a match|-4 11 -1 -1 -6
a me|1 5 -1 -1 -3
a mistake|-5 -2 2 0 5
a month|4 1 -1 -1 -2
a new|-4 -3 5 -1 2
a nice|-3 0 0 0 4
a no|12 0 -2 -1 -9
a notre|5 -4 -3 -2 3
a otros|-2 -1 -1 -1 4
a pas|4 -6 -2 -1 5
a prova|-6 2 6 0 -1
a quick|-4 2 3 0 -1
a result|4 -1 0 -1 -2
a short|-1 -2 -1 0 4
a shout|4 -2 -1 0 -1
a slot|-2 -2 8 0 -3
a strong|1 -1 4 -1 -4
a sua|8 -3 -3 -3 2
a tempo|-2 -1 -2 7 -2
a time|-1 -1 4 0 -2
a todos|-3 4 -1 0 -1
a trial|2 -1 5 -1 -6
a un|-4 -4 6 4 -2
a una|0 -1 -3 0 4
a vaga|-1 3 3 -4 -1
a very|-2 -2 -1 0 6
a votre|7 -7 2 -2 1
a vous|8 -2 -2 -1 -3
a year|0 -1 4 0 -2
aa|-2 -2 -1 5 0
aan|6 0 -9 5 -2
aan bij|8 -5 -1 -1 -1
aan de|-1 15 -3 3 -13
aan een|-2 -2 -1 -1 6
ab|2 6 -4 -7 3
abbiamo|21 -6 -4 1 -11
abbiamo gia|7 -1 -1 -1 -3
aber|14 -5 -3 -2 -2
abgelehnt|4 -1 -1 -1 -1
abgeschlossen|5 -5 -1 0 2
able|-3 5 4 -3 -2
able to|-3 5 4 -3 -2
ablehnungsbescheid|-7 10 -2 0 -1
abmelden|-8 0 -1 -1 10
about|-3 -3 3 -3 6
about it|0 1 -2 4 -3
about the|-4 -1 11 -3 -3
about your|-1 -3 -3 -1 8
above|2 -1 -3 5 -3
above vacancy|-4 0 0 0 4
abrimos|4 -2 -2 -1 2
abs|-1 -2 -1 -1 4
absage|-14 9 -2 -1 8
absagen|-4 0 -2 -2 8
abschluss|9 -5 1 -1 -5
academy|0 3 -1 2 -4
accept|-5 0 -4 10 -1
accepted|-5 -2 -2 -1 10
accepting|-4 -3 -1 0 9
accepting applications|-5 -3 -1 0 10
accommodation|-3 -1 -1 0 4
account|-7 -3 -4 0 14
account has|-2 -2 -1 0 4
account manager|-3 4 -1 0 1
accountant|-1 -2 0 -1 5
accueillir|-2 -1 -1 5 -1
acesso|-4 -3 0 0 7
acknowledge|2 0 2 0 -4
acme|-7 -2 -2 -1 11
acquisition|0 -6 4 1 1
across|-2 -1 -1 0 4
action|-5 4 -2 -1 3
action is|-5 2 -1 0 5
active|1 4 -1 0 -3
actuellement|4 -3 0 0 -1
ad|4 0 -1 -2 -2
add|-1 0 -1 5 -3
added|-4 0 -1 4 1
addetto|0 0 -2 -1 4
addetto a|0 0 -2 -1 4
address|2 -2 -2 -1 4
adjoint|-2 -2 -1 0 5
administracao|-5 6 -2 5 -4
administratif|-1 -1 -1 -1 4
administrativo|0 6 -3 -1 -2
admission|5 0 -2 0 -2
admissions|-4 0 0 0 6
admitidos|-5 10 -2 0 -3
admitted|-2 1 4 0 -2
adresse|-3 -1 -1 5 0
advertised|-3 0 0 4 -1
advised|4 -1 0 0 -3
advised that|4 -1 0 0 -3
afspraak|-4 -2 3 -1 4
after|-4 9 -5 -2 2
after 90|-1 4 -1 1 -3
after a|-9 -2 -1 -1 14
after all|-4 -1 0 -1 5
after careful|0 -3 -1 0 4
after the|3 5 -3 -2 -4
afternoon|1 -4 6 -1 -3
ag|-4 0 1 2 1
again|1 -9 -1 -2 10
against|1 -3 -2 -1 5
agency|-4 3 -2 -2 5
agent|2 -4 3 -1 1
agent may|-3 0 0 0 4
agente|-1 2 4 -1 -3
agentur|-2 0 4 -1 -1
agenzia|-3 -1 -2 -2 8
agora|0 -3 0 -1 4
agradece|7 -2 -2 -1 -1
agradecemos|15 -6 -2 -1 -5
agradecemos o|4 -2 0 0 -1
ahead|5 -1 -5 0 1
ahead with|3 0 -5 0 2
ahora mismo|4 -2 -1 0 -1
ai le|-2 -3 0 5 0
ainda|0 4 -4 5 -5
ainda nao|2 5 -3 -1 -3
airlines|-1 -1 5 0 -3
aktuell|-1 4 -1 -1 0
al|6 2 0 1 -9
al completo|5 -1 -1 -1 -2
al equipo|-4 0 3 2 -1
al final|7 -2 -2 -1 -3
al momento|5 -2 -1 -1 -2
al que|5 -2 -1 -1 -2
alert|-7 -2 -3 -2 14
alerts|-2 5 0 0 -3
all|14 -4 -8 0 -3
all applications|-3 6 0 0 -3
all of|6 -1 -3 -1 -1
all that|4 -2 0 0 -1
all the|-1 -4 -3 4 3
alla|8 -6 -3 -2 2
alla prova|6 -1 -1 0 -4
alle|-2 5 7 -4 -6
alle ore|0 -2 6 -1 -4
allen|-1 6 -1 -1 -4
allerdings|0 -3 -1 -1 4
alles|4 3 -4 -3 1
alles gute|7 -5 -2 -1 0
almost|0 -4 -4 0 8
already|-6 -6 -6 -1 19
already have|-4 0 0 0 5
als|-1 -7 4 18 -13
alta|-2 -2 2 -2 4
altra|7 -2 -2 -1 -2
altro|4 2 -4 -3 1
am|-14 -12 34 0 -5
am 1|-2 -2 -2 8 -1
am 12|-3 5 -1 0 -1
am donnerstag|-1 -1 4 -1 -2
am ende|4 -1 -1 -1 -2
am mittwoch|-2 -2 5 0 0
am montag|-3 -2 9 -1 -3
am samstag|-1 -2 -2 -1 6
am writing|1 -1 -2 -3 5
ambito do|4 -1 0 -1 -3
amigo|-1 0 -1 -1 4
ammissione|4 -1 -1 0 -2
among the|4 -1 0 0 -2
an|1 12 -3 -2 -6
an application|-3 -2 -1 -1 6
an der|-5 -3 0 -1 9
an internal|0 -2 -1 0 4
an interview|-7 4 0 -1 5
an mich|0 -4 3 -1 2
an offer|8 -2 -1 1 -6
an overwhelming|0 -1 4 0 -3
an unserer|-2 -1 -1 -1 4
ana|-5 1 0 1 2
analise|4 0 -1 -1 -3
analista|3 -2 5 -2 -5
analyse|5 -2 0 -1 -2
analyst|-6 -2 -4 -2 14
anbei|5 -3 -3 11 -9
anbieten|-4 2 -2 3 2
anbieten konnen|-2 5 0 0 -2
ancora|-5 -1 4 7 -5
and|11 2 -12 -2 -10
and 1|-2 0 -2 -1 5
and a|6 -5 10 -1 -11
and all|3 -3 -1 5 -4
and an|1 -4 1 -1 2
and are|4 -2 -1 -1 0
and as|-2 3 -1 4 -4
and by|7 -2 -1 0 -3
and can|1 -1 -4 0 4
and cannot|-5 -1 -1 0 6
and for|-2 -1 -1 0 4
and has|-5 -1 -1 -1 7
and he|0 5 -2 -1 -2
and i|9 -2 1 -2 -7
and if|5 -1 -1 -1 -1
and look|-3 -1 0 0 4
and number|-3 -2 -1 2 4
and on|-5 -1 -1 0 7
and so|-2 -2 1 -1 4
and that|-3 -1 1 4 -1
and the|-7 8 0 -2 1
and then|-2 5 0 0 -2
and they|5 -1 -1 0 -3
and this|5 2 -1 -1 -5
and we|6 2 -3 -3 -2
and will|-5 4 2 -1 -1
and wont|2 3 -1 0 -4
and would|-6 -2 5 -1 3
and your|6 0 -1 -1 -4
and yours|4 -2 -1 0 -2
ander|-2 -1 -1 -1 5
andere|13 -3 -4 -4 -1
andere bewerber|-5 5 0 0 0
andere person|5 -2 -1 -1 -2
anderen|-6 -2 -6 8 7
anderen bewerber|-3 -1 -1 -1 6
anders|-4 2 -2 -1 5
andrea|-5 9 -4 4 -4
anexo|1 -3 4 3 -6
anfangen|-1 -2 -2 8 -3
anfrage|0 -3 -2 -1 6
anfragen|5 0 -1 -1 -3
angebot|-2 0 -4 10 -4
angekommen|-2 7 -1 -1 -2
angela|4 -1 -2 0 -1
anglais|-1 -3 0 5 -1
animal|5 -1 0 0 -4
anmeldung|-5 -3 -3 -2 12
annehmen|-2 -1 -1 5 -1
annule|-1 -2 -2 -2 8
ano|10 -5 -4 0 -1
anonymous|-3 -1 -2 0 7
another|-6 -1 -2 -3 13
another agent|-3 0 0 0 4
another applicant|-4 -2 0 0 6
another offer|-5 3 -1 -1 4
answer|0 6 -4 -1 -1
answers|-4 1 0 0 4
antes|-4 -3 7 0 0
antes de|-1 -2 5 -1 -2
antrag|-2 -1 -1 -1 5
antworten|-3 8 -2 -1 -2
any|10 -4 2 -4 -4
any further|7 -1 0 0 -5
any other|5 -2 0 -1 -2
any time|-4 3 -2 -1 4
anybody|7 1 -1 -1 -6
anything|1 6 -1 -1 -5
ao|6 -2 -2 -2 0
apologies|-2 4 3 -1 -4
apos|4 0 -1 -1 -2
app|-7 2 6 3 -3
appeal|-2 -2 -1 -1 6
applicant|11 -1 2 -2 -10
applicant we|5 -1 0 0 -4
applicants|-3 6 -2 -1 1
applicants and|-2 -1 -1 0 4
applicants who|-3 6 0 0 -3
application|1 24 -6 -13 -5
application and|1 0 3 0 -4
application as|5 -2 0 0 -2
application at|-7 -1 0 0 8
application for|-1 3 -4 -5 8
application id|-4 4 -1 0 1
application in|-3 -1 0 0 5
application is|-13 20 -1 -1 -5
application status|2 2 0 0 -4
application to|-3 -1 0 -1 5
application was|1 6 -1 0 -6
application we|4 -2 0 0 -2
application will|7 -6 5 -1 -5
applications|-3 11 -8 -4 5
applications active|4 -1 0 0 -3
applications in|-1 5 -1 0 -3
applications than|-4 4 -1 0 1
applications were|-3 -2 0 0 5
applied|3 -7 -5 -3 13
applied to|-2 -5 -2 -1 9
apply|-6 -8 -5 -4 22
apply again|-4 -3 -1 -1 9
apply for|-1 -2 -1 -1 6
applying|2 -7 -2 -3 12
applying to|-6 -4 -3 -1 14
appoint|5 -2 0 0 -3
appointed|2 -2 -1 4 -2
appointment|9 0 -2 0 -8
appreciate|13 -3 -2 -1 -7
appreciate you|8 -2 -1 0 -4
appreciate your|5 -1 -1 0 -3
apprecie|4 -2 -1 0 -1
approve|-8 -1 0 0 9
approve your|-7 -1 0 0 9
approved|-9 6 -2 -1 6
apres|5 -3 4 1 -7
april|-5 8 1 5 -9
aprovado|-3 -1 0 0 4
apto|4 -4 1 -1 -1
aqui|-3 -8 -1 2 10
arbeitsvertrag|3 -4 -3 9 -5
are|-7 -5 -1 6 13
are not|-6 7 -3 2 0
are now|4 -1 0 0 -3
are pleased|-3 0 1 4 -2
are sorry|-2 -1 -2 0 4
are still|-8 -3 2 -1 9
are therefore|4 -1 0 -1 -3
are unable|-2 -1 -1 4 0
area|1 -5 0 -2 6
area de|5 -2 0 -1 -2
around|-2 0 4 0 -2
arrete|5 -1 -2 -1 -2
arrive|-2 1 5 -1 -3
as|-3 0 1 5 -1
as i|-3 -1 -1 0 5
as it|-6 1 -1 -1 7
as we|4 -1 3 -1 -6
as you|0 0 -3 8 -5
asi que|-4 3 3 -1 -1
asia|4 1 -1 -1 -4
ask|-2 5 4 -1 -5
ask for|-2 -3 7 0 -1
ask you|-2 8 -2 -1 -2
asked|4 -1 -3 3 -4
asked for|-1 -1 -1 4 -1
asked me|5 -1 -1 0 -3
assessment|5 1 2 -4 -4
assistant|5 4 -3 -1 -4
assistant professor|-3 4 0 0 0
assistente|0 -1 -2 5 -2
associate|3 -6 11 0 -8
associates|-2 5 -1 -1 -1
assume|-1 5 0 0 -3
assunzione|-1 -2 -3 6 1
at|2 1 6 -1 -8
at 10|-2 -1 -2 0 5
at all|-1 3 3 3 -7
at any|-2 4 0 0 -1
at interview|8 -1 -2 -1 -5
at our|-1 -3 7 2 -4
at the|2 -3 10 9 -17
at this|2 -7 -4 -1 10
ate|-6 6 -5 4 1
atelier|-6 4 -1 6 -4
attached|-12 -5 -3 16 4
attend|-1 -3 7 -1 -2
attendant|9 -1 -1 0 -7
attente|-4 -1 0 0 6
attention|-3 -2 -1 0 5
attire|-3 -3 4 -1 3
au|2 2 -4 8 -8
au poste|0 1 -3 -2 4
auch|-2 -9 8 2 0
auch gern|-1 -3 4 0 0
auch wenn|-3 -2 2 -1 4
aucun|4 -3 0 0 0
audiencia|5 -1 -1 -1 -2
audit|-2 5 -1 -1 -1
audition|0 4 -2 -1 -1
auditioning|-2 0 -1 0 4
auditioning for|-2 0 -1 0 4
auf|-1 2 -14 11 1
auf dem|-3 4 -2 3 -3
auf der|5 -3 -2 -1 1
auf die|-5 -5 -1 -2 13
auf ihre|5 -3 0 0 -2
aufgenommen|-3 4 -1 0 0
aufgrund|-5 9 -1 -1 -3
aufgrund der|-6 8 -1 0 -1
auftrag|-5 -1 -2 3 5
august|-2 -2 -3 9 -2
aura|-5 1 7 -1 -2
aus|16 1 -5 0 -12
aus der|9 -2 -2 -1 -4
ausbildung|-1 6 -2 0 -3
ausbildung zum|-3 6 -1 0 -2
ausdrucklich|-7 8 0 0 -1
ausgebucht|4 -3 -3 -2 4
ausgeschriebene|4 -2 -1 0 -1
ausgesprochen|5 -1 -1 -1 -2
ausserdem|-7 -2 -1 -1 10
auswahl|0 6 -2 -1 -3
auswahltag|4 -1 -1 0 -2
auswahlverfahren|2 -2 0 5 -4
auswahlverfahren fur|-1 -1 -1 5 -2
auto|3 -2 -2 7 -5
automatically|-3 2 4 0 -3
automatico|-4 2 6 -1 -3
autre|8 -2 -4 -2 0
autres|7 -4 -2 -1 1
aux|8 1 -1 -1 -7
aux epreuves|6 2 -2 -1 -5
auxiliar|-1 -3 -4 6 2
auxiliar de|-3 -2 -3 6 3
availability|0 -4 5 -1 0
available|-4 -6 1 4 6
avancou|-1 -2 9 -2 -4
avant|-6 1 3 1 1
avec|8 -2 8 1 -14
aver|-1 -2 -1 -1 5
aver partecipato|-3 -1 -1 0 5
averci|1 -5 -1 -1 7
avez|8 -1 -4 -3 1
avez postule|4 -1 -1 -1 -2
avis|-5 -3 -1 5 4
aviso|4 -2 -2 2 -2
avond|4 -3 -1 -1 1
avons|17 -9 -8 5 -5
avons decide|4 -2 0 0 -2
avons le|-5 -2 -2 9 0
avviso|-4 1 -2 -1 6
ayant|5 -1 -1 0 -3
azienda|-6 -1 -2 -2 11
b|3 -11 3 -1 7
back|3 21 -9 -2 -13
back to|0 8 -3 2 -7
back when|9 -2 -3 0 -4
backend|4 -2 -1 1 -2
background|1 -7 6 -1 1
background check|-3 -3 -2 0 7
baja|-4 -2 -2 3 4
bald|4 -3 0 0 0
banca|-2 -3 -1 -1 7
banco|-6 -3 1 -2 10
bando|-3 0 -1 0 4
bank|-8 -1 6 -1 5
bank details|-2 -2 -2 -1 7
bar|-5 0 0 0 5
barista|-3 0 -1 -1 5
base|-1 -4 -8 9 4
basis|4 -2 -1 -1 0
bc|7 -1 -1 0 -3
be|-2 8 4 -9 6
be admitted|-2 -1 4 0 -1
be advised|4 -1 0 0 -3
be called|-3 4 0 0 0
be completed|-3 -1 -1 0 5
be considered|-8 0 -2 -1 11
be contacted|-5 8 -1 0 -1
be deleted|-2 -3 -1 0 5
be in|-10 18 -2 -1 -6
be inviting|-2 -1 0 0 4
be moving|4 -1 0 0 -3
be progressing|6 -2 0 0 -3
be the|5 -1 -1 0 -3
be withdrawn|-3 -5 0 3 5
bea|4 -1 0 0 -2
bear|-5 12 -3 -2 -3
bear with|-5 13 -3 -1 -4
beaucoup|4 -2 0 0 -1
because|7 -11 -6 0 10
because you|6 -3 -4 -1 2
beck|-2 -2 -1 0 4
bedankt|9 -2 -4 -3 -1
bedankt voor|12 -6 -2 -1 -3
bedauern|7 -2 -1 0 -3
been|-7 6 1 -5 11
been able|-3 7 -1 0 -3
been chosen|-4 -1 0 0 5
been closed|5 -1 0 0 -3
been found|4 -1 0 -1 -2
been informed|-2 -2 7 0 -3
been placed|-1 -1 -2 -1 5
been received|-6 9 -1 0 -2
been rejected|-1 -3 -2 -1 8
been reviewed|4 -1 0 0 -3
been selected|-1 -2 5 -1 -2
been sent|-1 4 0 0 -3
been shortlisted|-1 -1 11 0 -8
been successful|-4 -1 0 5 0
been through|0 -1 -3 -1 4
before|-12 8 1 1 3
before we|-3 1 6 -1 -2
before you|-4 -1 3 0 2
begin|-3 2 1 4 -3
behandeling|3 2 0 0 -4
bei|3 -3 5 -7 2
bei der|-4 -7 5 -1 7
bei uns|5 8 -2 -1 -10
beim|-2 5 -2 3 -3
being|6 2 2 -2 -7
bekeken|-2 -2 -1 0 4
bekijk|-2 -1 0 -1 4
bel|-4 9 6 -2 -9
bell|-2 -1 4 -1 -1
belle|-3 -3 -2 -1 8
below|7 -7 5 -1 -4
bem|3 -2 -4 5 -3
ben|2 2 -7 -1 5
bene|0 -5 9 -2 -2
benefits|-3 0 -1 0 4
bent|5 -7 8 2 -8
bent helaas|-5 0 -1 0 6
bereits|1 -10 -2 4 6
bericht|0 5 0 0 -4
berucksichtigen|-5 -1 7 -1 0
berucksichtigt|-3 -1 -3 -1 7
berucksichtigt werden|0 -6 -2 -1 8
bescheid|-4 3 -2 11 -7
besetzen|5 -2 -1 -1 -1
besetzt|8 -1 -2 -1 -4
besetzung|-2 6 -1 0 -2
besetzung der|-2 6 -1 0 -2
besloten|6 -2 -1 -1 -2
besoin|4 -3 2 0 -2
besprochen|-2 -2 4 2 -3
besproken|-2 -3 -2 9 -2
besser|-2 -1 -1 0 4
best|-2 -5 1 -3 9
best regards|-4 5 0 -1 -1
bestanden|4 0 -1 0 -2
bestatigen|-9 3 -3 -2 10
bestatigen wir|-6 2 -3 -1 8
beste|-3 -2 4 2 -2
beste grusse|-1 -1 -1 6 -2
beste kandidaat|0 6 2 -3 -5
besuch|-7 9 -1 0 -1
beth|-2 -1 -2 0 5
better|0 -1 -2 -1 4
between|-5 -6 16 -1 -5
bev|0 -1 4 0 -3
bevestig|0 -1 4 -1 -2
bewaren|-2 -2 -1 -1 6
bewerben|1 -4 -3 -1 8
bewerben sie|4 -2 -3 -1 2
bewerber|-13 6 7 -2 2
bewerber entschieden|-7 -1 0 0 8
bewerber innen|-4 4 0 0 0
bewerberin|-4 -1 7 -1 -1
bewerbung|-5 9 6 -11 6
bewerbung als|-9 14 1 -4 -2
bewerbung bei|1 -5 1 0 3
bewerbung bleibt|-10 7 -1 -1 5
bewerbung die|0 -4 0 0 4
bewerbung nicht|5 -2 -2 -1 -1
bewerbung wurde|-1 -2 -2 0 6
bewerbungen|-5 9 -3 -1 0
bewerbungen von|-2 4 0 0 -1
bewerbungsprozess|-1 -3 -1 -1 7
bewerbungsunterlagen|8 -3 0 0 -4
bieden|1 -1 -2 5 -2
bien|-13 17 2 0 -6
bien a|-5 8 0 -1 -2
bien ete|-3 5 0 0 -1
bien parvenue|-4 4 0 0 0
bien recu|-3 8 -2 -1 -2
bij|-6 2 0 2 2
bij ons|-3 -3 -2 8 1
binnen|-3 11 -5 1 -4
birgit|5 -3 0 0 -2
bis|-16 19 -3 2 -2
bis ende|-10 14 -3 1 -2
bis freitag|-1 -3 -2 4 1
bis zum|-9 4 5 0 0
bitte|-8 -10 3 11 4
bitte reichen|-1 -2 -2 -1 5
bitten|-8 4 0 -2 6
bitten sie|-2 -2 -2 -1 6
bitten um|-5 6 3 -1 -3
bleiben|-3 -3 4 -1 3
bleibt|-8 6 -1 -1 4
boa|-5 5 -4 1 3
boa tarde|-2 6 -2 3 -5
board|7 7 -4 -1 -10
bom|4 6 -4 -2 -4
bom dia|8 -2 -3 -1 -2
bonjour|-2 1 0 -6 8
bonjour madame|-4 7 -1 0 -2
bonjour monsieur|-3 -1 0 0 4
bonjour nous|4 0 0 0 -3
bonne|5 0 -2 -3 0
bonne chance|5 1 -1 -1 -5
bonne continuation|5 -4 -1 -1 1
bonne journee|-1 4 -1 -1 -1
bonus|-1 -2 -2 9 -3
booked|-4 -2 0 2 3
booking|10 -2 -1 -1 -6
books|-2 5 -1 0 -2
bottom|-2 -1 0 0 4
brandt|-5 4 8 -2 -4
brauchen|4 -1 -2 -2 0
brauchen wir|4 -2 -2 -1 1
breve|-5 -2 1 -1 7
brief|10 -6 2 -1 -4
bring|-8 -2 24 -1 -13
bring a|-2 -1 4 -1 -2
bring your|-1 -1 4 2 -3
bruto|-2 -3 -4 13 -4
bsn|-2 -3 4 -1 2
buena|-1 -1 4 0 -1
buenas|2 -3 3 1 -4
buiten|4 -2 -1 0 -2
buongiorno|-4 3 1 -2 2
bureau|2 -6 -3 5 1
bus|-2 -4 4 6 -4
buscamos|5 -2 0 -1 -2
business|1 3 3 -2 -6
but|3 -13 -10 11 11
but for|-2 0 0 4 -2
but have|-4 -1 0 0 6
but i|-13 2 -3 3 11
but the|-1 3 -1 8 -8
but they|5 -1 -1 0 -3
but we|7 -7 -3 2 0
buyer|-4 -2 4 0 2
by|-13 8 3 10 -5
by friday|-4 0 -4 1 6
by phone|-4 0 9 0 -4
by the|1 7 -7 7 -8
c|3 -5 0 3 -1
c est|0 -2 -3 7 -2
ca|-5 1 4 -2 2
cabin|-1 -1 5 0 -3
cabin crew|-1 -1 5 0 -3
cada|4 0 -1 -1 -2
call|3 15 4 -6 -16
call i|4 -1 0 0 -3
call if|4 3 -1 -1 -4
call me|-2 -1 -2 1 4
call you|-3 6 -5 1 0
called|-3 7 0 -1 -4
calma|-7 12 -2 -1 -2
can|-9 -2 25 10 -23
can be|2 -2 -4 0 4
can only|5 -3 3 -1 -5
cancel|-1 -1 4 0 -2
cancelada|-5 -1 6 0 -1
cancelada por|-5 -1 6 0 -1
cancelled|7 -4 8 -1 -9
candidacy|5 0 0 0 -4
candidat|-2 2 -3 -2 4
candidata|4 -6 2 -1 2
candidatar|0 -2 -1 -1 5
candidate|10 -3 0 -2 -5
candidate account|0 -3 -1 -1 5
candidate for|-1 0 4 0 -3
candidates|-15 8 -5 3 10
candidates are|-2 -2 -1 0 5
candidates for|-3 -1 -1 0 5
candidates shall|-4 4 0 0 0
candidates to|-2 6 -2 0 -2
candidates who|-4 2 -1 -1 4
candidates will|-6 7 1 0 -3
candidato|13 -7 -4 1 -2
candidato a|-2 0 -3 4 2
candidatos|3 5 -3 -2 -3
candidatura|14 4 -12 -6 1
candidatura a|-4 1 -1 0 4
candidatura non|4 -1 -1 0 -2
candidatura per|-6 6 -2 -1 3
candidature a|-1 2 -1 4 -4
candidature au|-1 1 -3 -2 5
candidature est|-1 -2 -1 -1 5
candidature et|-2 -1 -1 0 4
candidature n|-6 6 -1 -1 1
candidature pour|0 1 4 -1 -4
candidatures et|-4 4 0 0 0
cannot|-7 4 2 -2 2
cannot be|-4 -3 2 0 5
cant|-16 -5 9 4 9
cant do|-2 -1 0 8 -6
cant make|-5 0 5 -1 1
cant take|12 -1 -2 -1 -8
cap|-2 -1 5 -1 -1
capital|-2 -1 8 1 -6
car|-6 0 -3 -1 10
car vous|-1 -1 -1 -1 4
cara|-3 -3 -2 6 3
card|-8 -3 1 2 8
career|7 -6 -3 -1 2
careful consideration|-5 -1 0 0 6
careful review|6 -2 0 0 -3
cargo|-1 2 -3 5 -2
cargo de|-1 -1 -2 5 -1
carmen|-1 1 -3 5 -2
carta|-5 2 -3 2 4
cartao|-5 3 0 1 2
cas|4 2 -3 -1 -2
case|5 -6 8 -3 -4
caso|-11 11 -2 -3 5
caso de|-4 5 0 0 -1
casting|-5 -1 -1 -1 7
casual|-1 4 1 -1 -3
cdi|-2 -2 -3 8 -1
ce|4 -3 1 2 -3
ce poste|4 -1 -1 0 -2
cedula|-1 5 2 -1 -5
center|4 -2 -1 -2 1
central|-4 1 2 4 -3
centre|9 4 -3 -1 -10
centre de|6 0 -2 0 -4
centro|-1 4 0 -1 -1
ceo|-1 -1 0 4 -2
cependant|5 -1 -1 -1 -2
certo|0 -1 -1 4 -2
cette|-4 -5 -5 -3 19
chain|-4 -1 1 0 4
chance|4 2 1 -2 -5
change|5 2 -1 -1 -6
changed|-5 -1 0 0 7
changes|13 -3 -1 -3 -6
chat|-6 2 3 1 0
chat with|-1 -1 5 -1 -2
che|8 3 -7 9 -12
che la|4 2 -2 -1 -3
che stiamo|-1 -1 -2 0 4
check|-7 0 0 1 5
checked|-2 0 6 -1 -3
checking|-1 4 -1 0 -2
cheers|10 -4 -2 2 -6
chef|9 -8 2 2 -4
chef de|2 -6 3 3 -2
chez|0 -1 -4 -2 7
chi|-1 4 -1 -1 -2
chiara|0 -1 -1 4 -2
choisi|6 2 -3 -2 -3
choix|5 0 -1 -1 -3
choose|-4 -1 7 -1 -1
choose a|-3 -1 7 -1 -3
chose|5 0 -1 -1 -3
chosen|1 -4 -2 -1 6
chosen for|-4 0 0 0 5
chosen to|4 -2 -1 -1 -1
christmas|-1 5 0 0 -3
ci|0 2 7 -2 -6
ci e|-2 5 -1 0 -2
ciao|7 -9 7 1 -6
civil|4 -1 -3 5 -6
civil service|4 0 0 0 -4
classe|-5 -4 3 3 2
clearly|4 -1 -1 -1 -2
clerk|1 -8 7 -1 0
clic|0 -2 -1 -1 4
click|-3 -5 -1 -1 9
client|20 -8 -6 -4 -1
client a|4 -2 -3 -1 1
client has|10 -3 -1 -1 -4
cliente|7 -4 -1 -1 -1
clinical|-5 -1 0 0 6
close|-4 2 -4 -1 7
close your|-5 1 -1 0 4
closed|2 -6 -2 -3 9
closed and|4 -2 0 0 -2
closed without|4 -1 0 0 -2
closely|5 -2 0 0 -2
closes|-4 3 -1 0 2
closing|-4 1 -3 -2 9
closing date|-3 5 -2 -1 0
clt|-5 -3 -2 8 2
club|-2 0 4 0 -2
co|9 -2 1 -3 -5
coach|-4 0 0 0 5
coding|1 -1 4 -1 -3
colleague|7 -3 -1 0 -4
college|1 -6 -2 3 3
colloquio|-2 -3 10 -2 -3
com|6 3 4 -3 -9
com o|-1 4 -1 -1 -2
com uma|4 -1 -1 -1 -1
com voce|6 -1 -1 -1 -2
come|4 -15 31 -2 -19
come and|-5 -2 9 -1 -1
come back|13 0 -4 -1 -8
come in|3 -1 3 -1 -4
come to|-7 -4 10 -2 2
comercial|-1 4 -1 0 -2
comes|5 -3 -2 2 -2
coming|-3 2 -5 2 5
coming by|0 0 -1 4 -2
coming in|5 1 -1 0 -5
coming to|-6 3 -1 0 5
commissie|0 4 -2 -1 -2
committee|7 -3 -2 -1 -2
committee has|7 -2 0 0 -4
committee was|4 0 0 0 -3
como|0 -7 -4 7 4
companies|-3 -1 -1 0 6
company|-2 -1 0 -1 4
complet|-2 -1 0 5 -1
completa|-3 -1 -3 9 -2
complete|-6 -7 -8 -4 26
complete the|-3 -1 -1 -1 6
complete your|-2 -4 -1 -1 8
completed|-8 -5 -1 -1 16
completed its|-5 0 0 0 6
completo|10 4 -3 -2 -9
compte|-4 -2 -1 -1 7
comunica|9 -4 -2 -1 -3
comunica che|4 -1 -1 0 -2
comunicamos|-1 -2 -1 5 -1
comunicamos que|-1 -2 -1 5 -1
comunicazioni|-2 4 0 0 -1
comunichiamo|9 -3 0 0 -5
comunichiamo che|9 -3 0 0 -5
con|11 -2 -9 -1 1
con la|6 0 -3 -1 -2
con tu|6 -3 -1 0 -2
concluded|8 -4 -1 0 -3
conclusa|-3 4 0 0 -1
concorso|2 -3 2 4 -4
concours|6 3 -1 -1 -7
concurso|7 0 -1 -1 -5
concurso para|5 -1 0 -1 -3
conditional|5 -1 -1 2 -5
conditional offer|5 -1 -1 2 -5
conferma|-5 8 4 -1 -6
confidencial|-1 -2 -1 -1 5
confidential|0 -3 -3 -1 7
confirm|-8 0 4 -1 4
confirma|-2 0 4 -1 -1
confirmamos|-4 -1 -1 0 5
confirmamos que|-3 -2 0 0 5
confirmar|-5 0 2 0 5
confirme|-5 3 7 4 -9
confirmer|-6 -5 3 7 1
confirmer votre|-3 -4 1 7 -2
confirms|-7 5 -2 0 4
confirms that|-5 1 0 0 4
conforme|-1 -1 -1 5 -2
congratulations|-9 -4 15 5 -6
conhecer|-1 -1 4 0 -1
conhecimentos|-5 -1 7 0 -1
connection|-4 0 1 0 3
consejo|4 0 -3 -1 0
conservons|5 -2 -1 0 -1
consider|8 -4 -1 -1 -2
consideration|9 -4 -2 -1 -2
consideration the|6 -2 0 0 -3
consideration we|-3 0 0 0 4
considered|-11 1 -5 -2 16
considerer|-3 5 0 0 -1
considerer que|-3 5 0 0 -1
consultant|0 -5 3 -2 5
consulting|2 2 -2 1 -4
contact|-3 16 0 -4 -9
contact the|5 0 3 0 -8
contact you|-1 4 0 0 -2
contacted|-6 6 -1 0 1
contacted for|-3 4 0 0 0
contar|7 -2 -2 -1 -3
contato|-1 6 -2 -1 -2
content|-1 -1 4 -1 -2
continuar|6 -2 -1 0 -2
continuation|5 -4 -1 -1 1
continue|6 -3 7 -2 -8
contract|-9 -9 -7 30 -5
contrat|-4 -3 -3 14 -4
contrato|-4 -1 -5 10 -1
controller|6 0 -2 -1 -3
conversar|-4 -3 4 -1 4
convocatoria|-5 9 2 -1 -5
cool|-4 5 0 0 -1
cool dass|-5 5 0 0 -1
cooperativa|0 4 -3 -3 3
coordinator|1 4 1 -1 -5
coordonnees|5 -2 -1 0 -1
coperta|7 -4 -1 -1 -1
copie|-4 -3 -2 2 7
copy of|-1 -2 -1 -1 5
corner|6 0 -1 0 -4
correo|-3 4 0 1 -3
correo es|1 4 -2 0 -3
coucou|3 -1 -2 6 -6
could|-12 -8 10 -3 13
could not|-2 -1 -2 -1 6
could you|-9 -5 15 -2 1
couldnt|-6 -3 1 3 5
cours|-6 6 -1 -1 2
course|-4 -1 -1 -1 7
cover|11 0 1 -1 -10
cover letter|2 4 -2 0 -4
created|-2 -1 -1 -1 5
credit|2 2 0 -1 -4
credito|-4 -1 -1 -1 7
creek|-1 -2 4 -1 0
crew|4 -4 3 1 -4
criteria|-4 0 -1 0 5
cto|0 -2 12 -1 -9
cui|4 2 -2 -1 -3
culture|-2 -2 0 8 -3
current|3 -5 -1 0 2
current requirements|4 -3 0 0 -1
currently|4 0 -1 0 -4
curricular|9 -2 -2 -1 -4
curriculo|-5 7 -4 -4 6
curriculo foi|-2 5 0 -1 -2
curriculum vitae|4 -1 0 0 -3
cv|-10 25 14 -13 -14
cv en|-2 4 -1 0 -1
cv est|0 4 -1 0 -2
cv for|-6 7 -2 0 2
cv per|-4 7 -2 -1 -1
d|-7 -13 13 7 8
d autre|4 0 -1 0 -3
d autres|7 -2 -2 -1 -2
d avoir|4 0 -2 -1 -1
d be|-3 -2 4 -3 4
d emploi|0 -3 0 5 -1
d equipe|5 -1 -1 -1 -2
d etre|-3 -1 -1 0 5
d have|-2 0 -2 -1 4
d ici|-7 11 -1 -1 -2
d ist|-3 5 -1 0 -1
d like|-2 -2 7 1 -3
d love|-4 -4 5 5 -2
d y|-2 -1 4 0 -1
da|13 -10 -2 10 -11
daar|4 -2 -1 0 -2
daarna|-2 -4 -2 -1 8
daarom|7 -3 -1 -1 -2
dabei|-3 4 -2 0 1
dach|0 -3 7 -1 -2
dados|-3 6 -1 -1 -2
dafur|2 -1 -2 4 -3
dag|0 4 -3 2 -3
dagen|-5 -4 -2 -1 11
daher|14 -7 -4 5 -8
daher nicht|9 -2 -1 -1 -5
dal|5 -5 -5 3 2
dall|1 -8 0 6 1
damit|5 1 -3 -1 -2
dan|-11 14 3 -2 -3
dana|-5 6 5 -1 -5
danach|-8 10 -2 -1 1
dani|-1 -1 4 0 -2
dank|2 3 2 -5 0
dank fur|-7 4 4 -4 4
dank voor|4 -1 -1 0 -2
danke|10 11 -10 -7 -4
danke fur|10 5 -5 -3 -7
danken|11 -7 -1 -1 -2
danken wir|6 -3 -1 0 -1
dann|-14 6 10 7 -9
dans|1 -1 -4 2 2
dans l|-2 -1 0 5 -2
dans le|0 -3 -1 -2 6
dans notre|5 0 -1 -1 -3
dar|8 -2 -2 -1 -3
das|19 -18 12 1 -14
das auswahlverfahren|0 0 -2 4 -3
das gesprach|-10 -4 21 -1 -5
das sie|0 -2 -1 4 -2
das team|3 -2 -3 5 -3
das verfahren|4 -2 -1 0 -1
dass|14 -4 -12 2 -1
dass die|-1 -2 -1 5 -2
dass du|0 4 -1 0 -2
dass es|4 -2 0 0 -1
dass sie|2 -2 -4 -2 6
dat|14 -4 -2 0 -7
dat je|0 4 -3 1 -2
dat onze|4 -1 -1 0 -2
dat u|4 -2 0 0 -1
data|-18 -2 -5 -4 29
data engineer|-6 -3 -2 -2 12
date|-8 7 8 6 -12
date de|-2 5 -1 0 -2
daten|-2 2 -4 -2 5
dati|-3 1 -1 -1 4
datos|-1 3 -2 4 -3
datum|-1 5 6 -2 -7
dauer|-2 1 2 2 -4
dauern|-3 0 4 0 -1
dauert|-3 6 1 -1 -3
davon|0 4 -1 -1 -2
day|-8 -5 14 0 0
days|-5 5 -8 10 -1
days of|-3 1 -1 4 -2
days so|-1 8 -1 -1 -4
de|2 7 -6 -9 3
de 10|4 -3 4 -1 -4
de 12|-2 -1 0 4 -1
de 30|-3 -1 -1 5 -1
de 9|-1 -2 -1 0 4
de analista|3 -2 5 -2 -5
de assistente|-1 -2 -1 5 -1
de commissie|0 4 -2 -1 -2
de conhecimentos|-5 -1 7 0 -1
de functie|4 -4 -5 3 1
de gente|-3 0 0 -1 4
de l|0 5 0 -1 -4
de la|5 3 -3 3 -8
de las|-1 -4 4 2 -1
de link|-5 -2 6 -1 2
de los|-3 -1 -4 4 4
de momento|8 -5 -1 -1 -1
de no|0 4 -1 -1 -3
de nos|4 -2 0 0 -1
de nouvelles|-2 5 -1 0 -1
de partie|1 -3 5 -1 -2
de pessoas|-2 -1 -1 5 -1
de plek|6 2 -2 -1 -6
de presentacion|-1 6 -1 0 -3
de procedure|-1 -1 -1 0 4
de reclutamiento|-1 -1 4 0 -1
de recrutement|-1 -4 -2 -2 8
de reponse|-3 6 -1 0 -1
de sala|4 -2 -2 -1 1
de selectie|-5 12 -1 -1 -5
de semana|-4 6 -1 -1 1
de tu|-3 4 0 0 0
de turno|-7 -2 3 7 -1
de um|-1 -1 -1 -1 4
de un|0 -1 -2 0 4
de vacature|10 -3 -2 -2 -3
de vida|-1 7 -2 -1 -4
de vos|-4 1 0 0 3
de votre|-10 2 -2 -3 13
de vous|-8 -6 -1 11 3
de woning|-4 0 0 0 5
dear|2 -4 5 -2 0
dear applicant|7 -1 4 -1 -9
dear miss|-1 5 -1 0 -3
debrief|4 -1 -2 -1 -1
december|-3 6 -1 -2 0
decide|0 2 4 -2 -5
decide de|5 -2 0 0 -2
decided|7 -12 -7 -2 14
decided to|3 -7 -4 0 9
decidido|6 -2 -1 -1 -2
decision|-15 13 -7 1 9
decision is|-1 -2 -2 0 5
deckhand|10 -3 -1 -1 -5
decline|-5 -1 -1 3 4
declined|-1 -2 -1 -1 5
degli|-2 0 -2 7 -3
dei|0 0 4 -1 -3
dein|-4 1 6 -3 1
dein team|-2 0 0 0 4
deine|12 10 -4 -5 -12
deine bewerbung|2 7 -2 -3 -4
deja|8 -2 -2 -1 -3
del|6 -7 -6 4 3
del gruppo|1 -6 -1 -1 7
del procedimento|5 -3 0 0 -1
delai|-4 1 -1 5 0
delete|-1 -6 -2 -1 10
deleted|-4 -5 -1 0 10
delighted|-4 -1 -1 8 -2
delighted to|-4 -1 -1 8 -2
dell|1 5 3 -1 -7
della|2 -7 -4 -3 12
dem|8 -1 0 1 -8
demain|-1 -1 4 -1 -1
demande|-2 -3 -3 -2 9
demir|0 -1 -1 4 -2
demo|3 -2 4 -1 -4
den|-3 -5 -3 19 -6
den eingang|-3 5 -2 -1 2
den erhalt|-2 4 -1 0 0
den sie|-5 -1 1 0 4
den vertrag|-3 -2 -3 11 -3
denken|3 -4 -1 -1 3
dennis|0 -1 -1 4 -1
departamento|-3 4 0 0 0
departamento de|-3 4 0 0 0
department|4 7 -4 -2 -5
depois|4 -1 -1 1 -3
deposit|-2 -1 -1 -1 4
der|-4 3 11 -3 -4
der eingang|-3 6 -1 0 -2
der fachabteilung|-3 7 -1 0 -2
der filiale|-4 0 4 0 0
der stelle|-8 8 -2 -1 4
der unterlagen|-2 4 -1 0 -1
der vielen|-4 5 0 0 -1
der weiteren|-4 0 0 0 5
derzeit|0 4 -2 -1 -2
des|4 1 3 1 -9
descartado|7 -1 -2 -1 -3
deshalb|8 -2 1 -2 -5
designer|4 0 -1 1 -4
desk|6 -3 -1 0 -3
desole|4 -2 4 -1 -5
desole pour|-1 -2 5 -1 -3
desolee|8 -1 -1 -1 -5
despues|3 5 -1 -1 -5
despues de|4 -1 -1 -1 -1
desta|-3 0 0 0 4
desta vez|-3 0 0 0 4
details|5 -7 -2 2 3
development|1 -1 4 -1 -3
devera|-4 2 -2 5 -1
devops|-1 -1 -1 -1 4
devops engineer|-1 -1 -1 -1 4
deze|-4 -3 -4 -3 14
di|-9 9 4 -2 -1
di concorso|2 -3 -2 5 -2
di lavoro|-1 6 -1 0 -4
di un|-1 0 -1 0 4
dia|-2 1 -1 -4 6
dias|-8 8 -9 2 7
dias uteis|8 -2 -1 -1 -4
dich|15 -8 4 -1 -10
dich als|-1 -1 5 -1 -2
did|2 -4 -2 -3 6
did not|5 -5 -3 -2 5
didnt|-4 -2 -2 -1 9
die|11 3 -8 1 -10
die ausgeschriebene|4 -2 -1 0 -1
die auswahl|-3 8 -2 -1 -3
die besetzung|-6 8 0 0 -1
die im|0 4 -1 0 -3
die lehrstelle|5 -1 -1 -1 -2
die liste|-2 5 0 0 -2
die stelle|1 -3 1 5 -3
dienst|2 -3 -1 -1 4
dies|3 -4 -1 -1 3
diese|0 1 -5 -2 6
diese woche|-9 9 0 -1 1
diesem|4 -3 -1 -1 1
dieser|-6 2 -1 -1 6
dieses|6 -2 -1 0 -3
dieses mal|4 -1 -1 0 -2
digitale|-2 4 1 -1 -2
dinsdag|-3 -1 9 -1 -4
diplome|-2 -2 0 0 5
dir|4 3 4 -3 -7
dire|-6 8 -1 0 -1
direct|-2 -3 0 -1 5
direction|-4 5 -1 -1 1
director|7 -3 1 -2 -3
diretor|4 -1 -1 -1 -1
disappoint|5 -1 -1 0 -4
disappointed|-4 -1 -1 -1 6
dispiace|6 -1 -2 -1 -2
dispoe|5 -1 -1 -1 -2
dispoe de|5 -1 -1 -1 -2
dispone|-1 -2 0 4 -1
disponible|-7 0 9 -1 -1
disposition|9 -2 -2 -1 -4
dit|8 -6 -4 -2 4
dit moment|8 -2 -1 -1 -4
do|4 -12 15 1 -9
do a|-2 -1 9 -2 -4
do not|10 2 0 0 -12
do processo|-4 -3 0 0 7
docente|1 4 -4 4 -5
doch|4 -2 4 -1 -4
documentacion|-2 7 -2 -1 -1
documentos|-5 10 -3 6 -8
documents|-2 0 -2 -1 4
docusign|-4 -2 -4 13 -3
doen|4 -2 -1 -1 0
does|-2 6 -1 -1 -2
doesnt|2 -4 7 -1 -3
doesnt work|-2 -1 6 0 -3
doing|4 0 3 -1 -7
domanda|-4 2 -3 -2 6
domanda di|-4 0 -2 -1 7
don|4 -3 1 0 -2
donc|14 -4 -4 -1 -6
donc pas|5 0 -2 0 -3
donderdag|-4 6 2 -2 -3
done|7 -5 0 0 -1
donner|4 -2 -1 0 0
donnerstag|-3 -2 9 -1 -4
dont|10 3 -1 5 -16
dont have|2 3 -1 0 -4
dont think|4 0 -1 0 -2
door|-7 8 -3 -4 6
doorgestuurd|-4 6 -1 0 -1
dopo|5 -5 7 -2 -4
dort|0 -4 4 0 0
dos|2 -6 2 0 2
dossier|3 4 -5 -2 0
dossier pour|1 3 -1 0 -4
dott|3 -4 4 -1 -2
down|7 -5 -4 7 -6
down to|8 -1 0 -1 -5
dr|7 -6 8 -4 -5
dr osei|-1 -1 4 0 -2
draw|-2 5 -1 0 -2
drei|-4 5 -1 1 -1
drei wochen|-2 1 -1 4 -2
drive|-2 6 2 0 -5
driver|-2 3 3 -1 -4
du|14 -9 3 3 -13
du concours|6 -1 0 -1 -5
du dich|5 -1 0 -1 -2
du hast|0 -2 7 -2 -3
du kannst|2 -4 1 2 -1
du personnel|0 -2 4 0 -2
due|5 1 6 -4 -8
due to|2 5 3 -3 -6
dura|-1 -1 -2 7 -2
durante|0 -2 -2 -1 4
during|-3 5 0 0 -2
dus|2 6 -2 -1 -5
dutch|4 -1 -1 -1 -1
duty|-2 -1 -1 4 0
dylan|-1 -1 5 -1 -3
e|8 0 -4 6 -11
e completo|4 -1 -1 -1 -1
e il|-6 -2 3 7 -2
e necessario|-1 4 -1 0 -2
e non|14 -5 -3 -2 -4
e o|7 -2 -2 -1 -2
e stata|1 10 -6 -3 -1
e stato|5 -2 -2 -1 0
e v|3 -3 -5 3 2
each|1 4 3 -1 -7
earlier|-1 4 0 0 -3
early|-2 0 11 -1 -8
early careers|0 -1 4 0 -3
east|1 -1 4 0 -3
echange|0 -1 4 -1 -2
editorial|4 -1 0 0 -3
een|9 -8 -1 -5 5
eens|4 -1 -1 -1 -1
ehrlich|6 -1 -2 0 -3
eigentumer|-4 0 0 0 5
ein|-5 2 5 -2 1
eine|8 6 1 -6 -9
eine andere|10 -3 -2 -2 -3
eine ausbildung|-2 5 -1 0 -2
eine einstellung|5 -1 -1 0 -2
eine kurze|-3 -1 5 0 -1
einem|7 -13 13 -3 -3
einem anderen|4 -1 -1 -1 -1
einen|-15 5 1 -2 11
einen anderen|-7 -1 -1 -2 12
einer|-6 4 0 -2 4
eines|0 -3 -1 4 0
einfach|-2 -3 7 -1 -1
einfluss|-3 0 -1 0 4
eingang|-11 14 -4 -2 3
eingang ihrer|-3 6 -3 -1 1
eingegangen|-2 14 -3 -1 -8
eingeladen|-3 5 -1 0 -1
einige|-5 6 0 0 -1
einladung|-4 1 7 0 -3
einsetzen|4 -3 0 0 -1
einstellen|3 -3 -2 7 -4
einstellung|3 -2 -1 4 -3
einverstanden|-1 4 0 0 -3
either|3 3 -1 -1 -4
either way|-3 5 -1 0 -1
el|12 -5 9 -1 -15
el equipo|3 -1 -3 5 -3
el lunes|-6 -1 8 -1 1
el proceso|7 1 -2 -2 -4
elected|-3 -1 0 0 4
elegido|-3 0 -1 0 4
elegido a|-3 0 -1 0 4
eligibility|-1 5 0 0 -3
elkaar|4 -1 -1 0 -2
else|-6 -3 4 -3 8
em|-4 1 -3 8 -2
email|-1 16 -6 -5 -4
email and|0 4 -1 -1 -2
email wurde|-2 4 -1 0 -1
emails|-6 -3 -2 -1 12
empleo|-4 0 -2 3 4
empleo de|-3 -2 -2 3 4
emploi|-1 2 -1 4 -5
employer|-2 -4 -3 1 9
employers|-5 -3 -1 0 8
employment|0 1 -4 0 4
employment with|-7 0 -2 0 9
empresa|-6 6 -1 -3 4
en|10 16 -13 -3 -11
en 12|-2 3 1 1 -4
en caso|-4 5 0 0 -1
en cours|-6 6 -1 -1 2
en dat|7 -5 -1 0 -1
en el|6 9 -7 -1 -7
en esta|5 0 -1 -1 -3
en la|6 -1 -2 -2 -1
en linkedin|-2 -2 -1 -1 6
en visio|-4 -2 8 -1 -1
encaja|-2 5 -1 -1 -1
enclosed|-5 -1 0 0 6
encourage|4 -2 -1 0 -1
encourage you|4 -2 -1 0 -1
end|1 1 -4 0 3
end of|-4 4 -2 3 -1
ende|-10 19 -5 0 -4
ende mai|-6 11 -2 -1 -2
ended|4 -1 -1 -1 -2
ended up|5 -1 -1 -1 -3
engagement|-1 -3 4 3 -3
engineer|-11 1 -4 3 11
engineer role|-3 4 0 -1 0
enjoyed|4 -5 4 -2 -2
enjoyed your|0 -2 5 0 -2
enough|2 -3 -3 -2 5
ensemble|4 -1 -1 -1 -2
ensuite|-2 4 0 -1 -1
entlastung|11 -5 -1 -1 -5
entlastung zuruck|10 -5 -1 -1 -4
entrada|-3 4 3 -1 -3
entreprise|5 1 -1 -1 -4
entretien|-4 -7 24 -4 -9
entretien de|-2 -1 6 -2 -2
entrevista|-11 1 22 0 -12
entro|-11 11 -9 9 1
entro 30|-2 -1 0 -1 4
entry|-4 -1 -1 0 7
entschieden|-1 -8 -7 2 14
entschlossen|4 -2 -1 0 -1
epreuves|6 2 -2 -1 -5
equipe|3 -4 -1 3 -1
equipo|-7 -1 2 6 1
equipo de|-5 0 2 -1 5
equity|-4 0 4 -2 2
er|0 9 -3 1 -6
erfahrung mit|4 -1 -1 -1 -1
erfolg|5 -3 -1 -1 0
erfolg bei|-3 0 0 0 4
erfolgreich|-2 -1 -1 4 0
ergebnis|-1 5 -1 -1 -2
erhalt|-2 4 -1 0 0
erhalten|-3 10 -5 -4 3
erhalten diese|-2 -2 -1 -1 6
erhalten sie|3 -6 -1 -2 6
erreichen|-3 -1 -1 -1 6
erreicht|4 2 -1 -1 -4
error|1 -4 0 0 4
erst|-2 4 1 -1 -1
erstattet|-1 5 0 -1 -4
es|10 4 -1 -2 -11
es leider|-3 4 2 -1 -3
es que|1 0 -3 5 -3
esa|-4 -1 0 0 5
escolhemos|-2 -1 0 0 4
esito negativo|-2 4 -1 0 -1
espace|-5 1 -2 -1 6
esperamos|-2 -3 2 -1 4
esperienza|0 -3 1 -1 4
essai|0 -2 4 2 -3
essere|8 -1 -1 -1 -5
est|-17 10 -2 7 3
est bien|-5 7 -1 0 -1
est en|-10 13 -1 -1 -2
est pas|-7 -1 0 6 2
est plus|0 -5 6 -1 0
esta|-2 9 -8 -3 4
estado|3 5 -3 -2 -3
estas|-3 7 -2 -1 -2
estimada|4 -2 -1 0 -1
et|-3 0 -5 1 8
et je|0 -1 -2 6 -3
et ne|-2 -2 -1 0 5
et vous|0 -1 -2 -2 4
etablissement|-2 -3 0 5 0
etant|4 -2 -4 -2 5
etapa|6 -2 6 -2 -7
etapa de|4 -1 0 0 -2
ete|6 10 -8 -4 -4
ete refusee|5 -1 -1 0 -2
etes|3 -4 -2 3 0
etre|-3 -6 -3 -2 13
etude|-4 6 -2 -1 1
etude de|2 -4 -1 -1 3
etudiee|1 -5 -1 0 5
etwa|-3 -1 4 0 -1
etwas|4 -4 -1 -1 3
etwas geduld|-4 -1 -1 -1 6
eu|4 -1 -1 0 -2
evaluacion|5 -4 -1 0 -1
even|-5 4 2 -2 2
evenings|-3 -1 5 0 -1
event|-5 -1 5 -1 3
event this|-4 -1 5 -1 0
events|-2 4 -1 0 -1
every|-12 7 -2 -2 8
everybody|-2 5 5 -1 -8
everyone|4 -4 5 3 -8
everything|-7 0 6 -1 1
everything else|-7 -1 7 -1 2
ex|6 -2 0 -1 -3
example|-3 -6 11 0 -2
excellent|4 -1 -1 0 -2
existing|4 -3 -1 0 0
expect|-6 10 -3 -1 -1
expect to|-5 6 -2 -1 2
expected|-2 4 -1 0 -1
expediente|-5 6 0 0 -1
experience|15 -12 -5 -4 5
experience and|-1 -2 -1 -1 4
experience en|4 -2 -1 0 -1
experiencia|9 -5 -1 -1 -1
expires|-1 -3 0 -1 6
export|-4 3 6 -2 -3
expression|-1 4 -1 0 -2
extend|4 -2 -2 6 -5
extend an|4 -2 -1 3 -4
externe|6 0 -2 -1 -3
f|-2 6 -3 -3 2
f h|-6 3 -1 -2 6
fachabteilung|-6 8 2 -1 -3
fachbereich|-4 5 -1 2 -2
fair|-6 4 -1 0 3
faire|0 -2 6 -1 -2
fait|4 -2 0 -1 -2
falls|-4 5 4 -1 -3
fallstudie|4 -2 1 -1 -2
falta de|-2 -1 0 4 0
familie|-3 0 0 0 4
family|-6 5 -2 -1 3
fare|-2 -3 7 -1 -2
fase|6 -2 -2 -1 -1
fase de|6 -1 -1 -1 -3
fatto|4 -1 -1 0 -1
favor|-9 1 6 -3 4
favorable|-1 -3 -1 5 1
feb|8 -3 0 0 -4
februar|1 6 -1 -1 -5
federal|-3 -2 0 5 0
feedback|20 -7 -11 -4 2
feedback please|7 -1 -2 -1 -4
feel|-1 -4 -2 -1 8
feel that|4 -1 0 0 -2
fehlen|0 -4 -1 0 5
fehlt|-7 2 6 -1 0
fell|-4 -1 -1 0 6
felt|6 -1 -1 -1 -3
ferreira|-1 -1 5 -1 -2
festival|6 0 0 0 -5
field|1 -1 4 -1 -3
file|3 2 -1 -1 -4
filiale|-3 -2 7 0 -1
fill|1 4 -1 0 -3
filled|8 -5 -4 1 1
film|2 4 -2 -1 -3
final|4 -5 6 -2 -3
final round|-2 -1 6 -1 -2
finalists|-6 -1 0 3 4
finalmente|4 -1 -1 0 -1
finance|-5 -5 -2 4 9
financial|-4 5 0 0 0
find|-10 -3 1 9 3
findet|-6 -2 9 -1 0
fine|-6 7 0 14 -15
fine mese|-5 3 -2 6 -3
finish|-1 -5 -1 -1 8
finn|0 5 -2 0 -3
first|0 -1 -4 10 -5
first the|2 -2 -2 10 -8
five|-4 1 -2 4 0
fixe|5 -1 -2 3 -4
flight|0 0 6 0 -6
floor|-2 -1 11 -1 -7
foi|-5 3 -1 1 3
foi aprovado|-3 -1 0 0 4
foi cancelada|-5 -1 6 0 -1
foi preenchida|4 -1 -1 -1 -1
follow|5 -2 1 5 -9
follow us|6 0 0 0 -6
following|4 3 -6 -2 0
following items|-1 4 -1 0 -2
fondation|4 -3 -1 0 0
food|-1 -2 -2 0 6
foods|-2 -1 -1 0 5
for|3 -11 -8 -20 37
for 12|-2 -3 -1 -1 7
for 15|-2 -4 7 0 -1
for a|-4 -4 -3 -4 15
for an|-6 10 4 -1 -7
for applying|5 -2 0 -3 1
for appointment|4 0 0 0 -4
for coming|1 4 -2 -1 -1
for customer|-2 -2 1 0 4
for future|-2 4 -1 0 -1
for getting|3 -4 -1 -1 3
for him|-7 0 0 0 8
for interviewing|-3 6 -2 -1 0
for letting|-12 -2 -2 -1 16
for now|3 -4 -1 -1 3
for other|5 -2 0 0 -2
for our|-3 -4 8 -1 -1
for putting|-3 0 0 0 4
for registering|-5 7 -1 0 -1
for sending|-3 7 -1 -1 -1
for someone|6 -2 -1 0 -3
for the|6 -2 2 -4 -1
for this|11 4 -5 3 -11
for your|14 -5 3 -5 -11
forderung|-3 0 -1 0 4
form|-2 3 -4 -1 3
formal|-3 -2 3 6 -3
forty|-5 -1 -1 5 3
forward|-1 -5 -1 10 -2
forward to|-10 -1 -2 9 4
four|9 -2 -1 -1 -5
frag|1 1 -2 5 -5
fragen|-12 0 2 -2 12
francisco|-1 -3 -1 0 5
frau|-1 -5 9 5 -8
frau lang|-1 1 -1 5 -4
free|1 -6 7 1 -3
freelance|5 -1 -1 0 -3
frei|-7 3 3 5 -4
freitag|-6 -7 7 10 -4
freitag um|-1 -1 5 -1 -2
freuen|-14 4 -6 21 -5
freuen sie|-8 8 -2 -1 3
freundliche|-5 -8 5 -1 10
freundliche grusse|-5 -8 5 -1 10
freundlichen|4 -7 3 2 -3
freundlichen grussen|4 -7 3 2 -3
fri|-2 -3 12 -1 -6
friday|-14 -1 4 1 9
from|-8 5 3 -5 9
from 1|-2 -1 -1 0 4
from the|1 3 5 -1 -8
from us|-4 11 -1 -1 -5
from your|2 2 -5 -1 1
fruhestens|-2 0 -1 -1 4
fuhrerschein|5 -3 0 0 -1
fuhrt|-2 -1 5 -1 -1
full|-2 -3 -2 -2 9
functie|3 -6 1 3 0
functie van|3 -1 -3 4 -4
fund|-3 -1 0 0 4
funded|-4 0 -1 0 6
funding|-2 -1 -1 0 4
fur|14 -4 -3 -9 -2
fur andere|-3 0 0 0 4
fur das|4 -2 6 -1 -5
fur deine|7 2 -1 -2 -6
fur den|8 -4 -1 3 -5
fur dich|4 -2 0 0 -2
fur die|5 4 8 -4 -12
fur diese|6 -3 -1 0 -1
fur eine|7 0 -2 -2 -3
fur einen|-7 -2 1 -3 11
fur ihre|8 -1 -1 -4 -2
fur ihren|-8 6 -2 -1 6
fur sie|-5 -3 3 2 3
furs|7 -4 -1 0 -2
further|23 -7 -4 3 -15
further consideration|4 -1 0 0 -2
futuro|5 -2 -2 -1 -1
gaan|12 -3 -2 -2 -4
gaat|2 5 -2 -1 -4
ganz|4 -1 -1 -1 -2
garage|-1 0 5 -1 -3
gas|7 -1 -3 0 -3
gave|4 -2 -1 -1 0
geachte mevrouw|-3 4 2 -1 -2
geben|2 2 -3 2 -4
geduld|-2 -1 -1 -1 6
geehrte|1 -5 3 -4 5
geehrte frau|4 -9 5 -4 4
geehrter|4 -2 -2 -1 1
geen|0 3 -6 -4 7
geen match|-2 4 -1 -1 -1
gefallen|-3 0 0 5 -3
gefallen ist|-3 -1 0 6 -1
gefreut|4 -3 0 0 -1
gefunden|4 -2 -1 0 -1
gegeben|8 -5 -1 -1 -2
gegen|2 -4 3 -1 0
gegevens|-8 -3 -3 -2 17
gegevens worden|-3 -2 -2 -1 7
gehen|2 4 -1 -1 -4
gehen wir|-1 5 0 0 -2
gehoren|-3 5 -1 0 -1
geht|2 -4 2 0 1
gekozen|-5 -1 -1 -1 8
geldig|1 -3 4 -1 -1
geloscht|-5 -8 -2 -1 16
gemaakt|-3 -1 6 0 -2
general|0 6 -2 -1 -3
generalist|-1 -2 -1 0 5
genommen|5 -2 -1 0 -1
gent|-1 -2 -2 4 0
gentile|4 1 -1 -4 1
gentile candidata|-1 -2 -1 0 4
gentile dott|-1 0 4 -1 -2
gepruft|5 0 -1 0 -3
gepruft und|7 -4 -1 0 -2
gerente|-2 -2 -1 0 5
gerente de|-3 -2 -1 0 6
gern|9 -15 11 2 -6
gern mochten|0 -3 4 0 -1
gerne|-3 0 7 -1 -3
geschaftsleitung|-2 -4 4 -1 2
gesprach|-9 -5 26 0 -11
gesprache|0 0 -3 -2 4
gesprek|0 -3 9 -1 -4
gestao|-3 -2 1 5 -1
gestao de|-3 -2 0 5 -1
gestern|9 -4 -3 0 -2
gestion|8 -1 -2 -1 -4
gestion de|8 -1 -2 -1 -4
gestionnaire|-4 6 -1 0 -1
gestor|-3 7 0 -1 -3
gestor de|-3 7 0 -1 -3
get|5 15 -4 -4 -12
get back|-3 7 -1 0 -3
get your|10 -2 -3 0 -4
gets|-5 3 -1 -1 3
getting|6 -6 -3 -2 4
getting in|6 -4 -1 -1 0
getting to|4 -1 0 -1 -2
gevonden|4 -2 -1 -1 0
gia|13 -3 -3 -2 -5
gilt|-1 -3 6 1 -3
giorni|-11 9 -2 -4 8
giorno|4 -1 2 -1 -4
giovedi|-4 -3 11 -1 -2
give|6 -1 1 0 -6
given|6 -2 -1 -2 -1
glad|4 0 -1 0 -2
gleich|-3 -4 12 -1 -4
gmbh|-3 -17 -7 3 23
go|-9 1 -2 2 8
go ahead|-1 0 -4 0 5
go with|-8 -1 -1 -1 10
goed|-4 9 -1 -1 -3
goed ontvangen|-4 8 -1 0 -2
going|13 -3 -4 -3 -3
going to|11 -3 -2 -1 -4
gone|-6 -2 7 -1 3
gone to|-2 0 4 0 -1
gone with|-3 -1 -1 0 4
good|4 -5 6 1 -5
good luck|4 -1 0 -2 -1
good to|4 -1 -2 3 -4
got|-8 7 7 2 -8
got a|1 -1 -3 -1 5
got it|-4 7 -2 3 -3
got your|-4 5 4 -1 -4
graag|-5 -4 9 2 -2
grab|-1 -1 4 0 -2
gracias|8 -1 -5 -3 1
gracias por|7 1 -3 -2 -3
graham|-3 5 1 0 -2
grateful|-4 -1 -1 -1 8
grateful for|-4 -1 -1 0 6
gratis|-1 -3 -2 -2 7
grazie|12 -10 -3 -5 7
grazie per|6 -6 -1 -4 5
great news|-5 -2 7 2 -3
greve|-6 -1 10 -1 -1
groet|7 -1 -4 3 -4
groeten|-3 9 1 -3 -3
gross|-5 5 -1 0 1
group|5 -5 3 -2 -1
groupe|-1 -2 7 -1 -3
growth|-2 -2 -1 0 5
growth analyst|-3 -2 -1 0 6
grunden|9 -6 -1 -1 -2
gruppo|2 -7 -3 -1 10
gruss|5 -2 3 -3 -3
grusse|6 -11 -5 6 3
grusse aus|4 -1 -1 0 -2
grussen|6 -9 2 2 -1
guardamos|1 -5 -1 0 5
gut|4 -1 -1 0 -1
gute|9 -5 -2 -1 0
guten|-3 0 2 -4 6
guten tag|-4 1 -1 -3 7
gutted|6 -1 -1 -1 -4
h|-6 4 4 -4 2
h 15|0 3 2 -1 -4
ha|16 -13 -2 -9 7
ha elegido|-3 0 -1 0 4
ha enviado|-3 5 -1 0 -1
ha sido|2 -5 -4 -2 9
hab|9 -3 -1 -1 -3
habe|0 -3 0 -1 4
haben|14 -16 -13 -2 14
haben das|-2 -1 -1 4 0
haben ihre|-10 18 -2 -1 -5
haben sich|0 -5 -3 -2 10
haben sie|1 -13 2 -1 11
haben uns|5 -11 3 2 2
haben wir|17 2 -16 0 -4
hace|5 -1 -3 -1 0
hacer|-2 0 4 0 -1
had|15 -4 -4 -5 -2
had a|1 -3 -2 -1 5
had hoped|-1 5 -1 -1 -3
had to|5 -2 3 -1 -5
hai|0 -3 0 -1 4
halbe|-1 -1 4 -1 -1
halbe stunde|-2 -1 5 -1 -1
hallo|11 -7 -2 -4 2
hallo frau|6 -9 1 1 1
hallo herr|-8 10 -1 -2 1
halt|0 -1 -2 5 -2
halten|-5 6 0 0 -1
happen|-3 4 -1 0 0
happens|-2 4 0 0 -1
hard|6 -1 0 0 -4
hartelijke|0 -2 -1 5 -2
hartelijke groet|0 -2 -1 5 -2
has|19 -2 -13 -11 3
has been|-8 13 -3 -3 1
has chosen|-2 -1 -1 0 4
has completed|-5 0 0 0 6
has decided|8 -1 -1 0 -5
has gone|0 0 4 0 -3
has not|-2 -4 -1 0 7
has since|-1 -1 0 4 -1
hast|14 -6 5 -4 -9
hat|20 -22 1 1 1
hat es|7 -2 -1 0 -3
hat sich|1 -9 1 4 3
hat uns|10 -7 6 -2 -7
hatten|6 -2 -2 -1 -1
have|6 -13 -2 -10 16
have a|-8 5 -5 -1 9
have an|-4 2 -1 -1 4
have been|0 -2 6 -2 -3
have decided|-1 -4 -2 -1 8
have filled|-5 -1 0 0 6
have had|4 -1 1 0 -4
have not|7 0 -5 -1 -1
have now|6 -2 -1 0 -3
have received|-5 8 -1 2 -4
have reviewed|5 -3 0 0 -2
have shortlisted|-2 -2 7 0 -3
have to|10 -6 4 3 -12
have two|-6 4 -2 -1 6
have withdrawn|-7 -2 -1 0 10
have your|1 5 1 -1 -7
havent|-18 5 1 -1 13
havent been|-6 7 -1 0 1
having|2 3 -2 0 -4
he|-7 13 2 -2 -6
he will|-1 5 -1 0 -3
head|-3 -4 4 -1 4
health|-2 1 -2 -1 4
healthcare|6 -1 0 0 -5
hear|-9 13 5 -1 -7
hear about|-3 -4 5 -1 3
hear back|-3 4 0 0 0
hear from|-1 8 -2 1 -6
hearing|-8 -3 -2 -1 15
heb|0 4 -1 2 -4
heb je|-2 6 0 -2 -2
hebben|18 -2 -9 -6 0
hebben besloten|4 -1 -1 -1 -1
hebben je|-2 9 -1 -1 -6
hebt|-3 -4 9 -2 0
heeft|3 -5 -2 -2 6
heer|1 4 -1 -1 -2
helaas|-8 4 -2 -5 11
helaas geen|-4 0 -1 0 5
helaas is|-2 -1 -1 -1 4
helaas kunnen|-2 -1 -2 -1 5
helaas moeten|6 -2 -1 -1 -3
helaas niet|-2 4 -3 -1 2
helena|-2 -1 -1 7 -2
hello|6 0 8 -3 -11
help|-1 0 -3 -1 6
hemos|13 -5 -7 1 -2
hence|4 -3 0 0 -1
her|-1 -2 0 -1 5
here|12 -10 3 0 -5
here are|0 -4 -1 -1 6
here is|0 -1 -2 4 -1
herr|-4 1 3 -5 5
herrn|5 -2 -1 -1 -1
herzlich|2 -4 -1 -2 4
het|1 2 2 8 -12
het gesprek|-3 0 6 -1 -2
het met|0 -1 -1 4 -1
het niet|7 -3 2 -1 -4
heure|-1 -2 6 -1 -2
heute|4 -5 -1 -2 4
hey|18 -5 2 -5 -11
hi|4 -4 -2 -6 7
hi all|-5 -1 -1 -1 9
hi ben|0 0 -5 0 5
hi jo|-6 -1 -1 -1 9
hi leo|-1 5 2 -1 -5
hi sam|-1 -1 1 4 -3
hi theo|0 5 -2 -1 -2
hier|0 -6 0 -2 8
hiermit|-5 2 -3 -1 7
hiermit bestatigen|-3 -3 -2 -1 9
high|2 0 2 0 -4
highest|-3 -1 0 4 0
him|-12 -1 6 -1 7
hire|9 -4 -3 -1 -2
hired|1 -2 -4 -2 7
hiring|-8 12 -5 -4 5
hiring manager|-12 9 1 -1 3
his|3 5 -2 -1 -5
hit|4 -2 0 0 -1
ho|-3 10 -2 -2 -2
hoffen|5 -1 -1 -1 -2
hoi|-7 -1 -4 -1 12
hoja|-1 7 -2 -1 -4
hoja de|-1 7 -2 -1 -4
hoje|-1 -3 -3 12 -5
hola|0 -14 0 2 13
hold|1 2 -1 3 -6
hold your|-3 0 1 4 -1
holt|-4 -1 -1 -1 6
honest|4 -2 -1 0 -1
hoort|-5 12 -2 -1 -3
hope|8 -3 -2 -2 -2
hope to|-4 3 -1 0 2
hope you|9 -4 -1 0 -4
hoped|-3 5 -1 -1 -1
hoped to|-1 5 -1 -1 -3
hora|-7 2 11 -1 -5
horas|-4 0 -2 3 2
horen|1 2 2 -1 -4
hospice|-1 -1 4 0 -2
hospital|-1 0 -1 -1 4
hotel|-6 0 -1 -2 9
hotel im|-3 -1 -1 -1 5
hou|-1 3 3 -1 -5
houden|-1 -1 -1 -1 4
hours|0 -6 3 4 -1
house|-2 -1 3 4 -5
how|-7 -4 8 -1 5
however|6 -2 -1 0 -3
hoy|-3 0 5 -1 -1
hr|-16 -4 -3 17 7
hr generalist|-1 -2 -1 0 5
hr operations|-3 0 -1 0 4
hr team|-2 -2 -1 -1 6
hrs|-1 0 5 -1 -3
human|-2 1 -1 -2 4
human resources|0 -1 -2 -1 4
i|7 -5 -13 -7 12
i am|3 -4 -5 2 4
i can|0 3 -4 -1 2
i couldnt|-3 0 3 4 -3
i d|8 -5 0 -3 0
i enjoyed|-2 -4 4 -1 3
i have|3 -5 -4 -2 8
i hope|4 -1 -1 0 -2
i ll|1 14 -6 -1 -8
i read|4 -1 -1 -1 -2
i refer|4 -1 -1 0 -2
i said|7 -1 -1 -1 -4
i think|-4 0 -1 0 5
i v|0 0 5 -1 -4
i ve|-16 3 -4 -3 21
i want|-2 2 3 1 -4
i wanted|5 -1 -1 0 -2
i was|-5 -1 -2 0 8
i9|-1 -1 -2 0 4
iban|-4 -1 -2 -2 10
ich|-1 2 4 10 -15
ich hab|4 -1 -1 -1 -2
ich habe|0 -3 0 -1 4
ich hatte|-1 -2 -1 0 4
ich ihnen|0 1 -3 7 -4
ich sie|4 -4 2 -1 -2
ich wurde|-3 -1 5 0 0
ici|-5 8 3 -1 -4
id|-7 4 8 -1 -3
idea|-3 0 0 0 4
idoneo|8 -1 -1 0 -6
iemand anders|-5 4 -1 -1 3
if|3 3 -8 12 -12
if not|-6 4 -4 -2 8
if something|5 -2 -1 -1 -2
if that|5 -2 -1 3 -5
if this|-4 -2 -1 0 7
if you|-1 -2 1 9 -6
if your|-1 4 -1 0 -2
ignore|-1 -1 -2 -1 5
ihn|4 -3 0 2 -3
ihnen|5 -9 7 10 -13
ihnen den|-7 5 7 -1 -5
ihnen die|-1 -2 -3 13 -8
ihnen fur|10 -5 -1 -1 -4
ihnen keine|5 -2 0 0 -2
ihnen leider|0 -3 -1 -1 5
ihnen melden|-3 4 -1 0 0
ihnen mit|4 1 -2 -1 -2
ihnen mitteilen|1 -3 -2 7 -2
ihnen viel|-3 0 0 0 4
ihr|-14 16 3 -1 -3
ihr dossier|-4 5 0 0 0
ihr profil|-6 12 -2 -1 -3
ihre|-8 17 -7 -16 19
ihre bewerbung|1 1 6 -6 0
ihre bewerbungsunterlagen|7 -2 0 0 -4
ihre teilnahme|-4 5 -2 -1 2
ihre unterlagen|0 5 0 -1 -4
ihrem|-7 2 -2 -2 9
ihren|-10 5 -6 2 9
ihren weiteren|5 -2 0 0 -3
ihrer|-1 -2 -7 -5 15
ihrer bewerbung|-4 6 -4 -2 4
ii|4 -2 0 5 -6
iii|5 -2 0 0 -3
ik|4 3 1 2 -11
ik je|-1 5 1 -2 -3
il|-7 0 0 3 3
il colloquio|-4 -1 6 -1 -1
il cui|-2 6 -1 -1 -2
il lavoro|-1 -3 -2 8 -3
il posto|-2 10 -2 -1 -4
il profilo|2 -4 -1 -1 3
il punteggio|5 -3 -1 0 -1
il suo|2 7 -7 -1 -2
il tuo|1 -5 5 -2 1
im|21 2 -1 -7 -16
im auftrag|-1 0 -2 4 -1
im moment|4 -3 -1 0 -1
immediate|4 -2 -1 -1 0
impressed|4 -1 1 -1 -4
in|12 10 -18 -20 -5
in 14|-2 4 -1 0 0
in 7|-1 -3 -1 -1 6
in 9|-2 -1 -1 -1 4
in a|4 4 0 -1 -8
in behandeling|3 2 0 0 -4
in case|5 0 -2 -1 -2
in de|3 1 -5 -2 4
in der|13 -3 -3 -1 -5
in dieser|-6 0 0 0 7
in einem|2 -4 4 0 -1
in march|-2 -1 -1 -1 6
in may|-4 -1 -1 4 1
in our|-2 8 0 -1 -4
in place|-7 1 -1 -1 7
in ruhe|-3 8 -1 -1 -3
in te|0 -2 -1 0 4
in the|10 0 -1 -4 -5
in this|-1 -2 -1 -1 5
in touch|-4 13 -3 -2 -4
in un|-3 6 0 -1 -1
in unseren|-2 4 0 0 -2
in working|3 3 0 0 -5
in your|-3 -1 -3 3 4
inbox|-3 1 -1 0 4
inc|-3 0 -3 1 5
include|4 0 -1 0 -3
included|5 -2 -1 0 -2
indeed|-3 1 -3 -1 5
individual feedback|4 -1 -2 0 -2
individuato|5 -2 -1 0 -1
industrial|-1 -2 -3 -2 8
industriel|-1 -3 0 -1 5
ines|4 -1 -2 -1 0
infelizmente|7 -3 2 -2 -5
infelizmente nao|8 -1 -2 -1 -4
informa|4 1 -1 -1 -4
informamos|10 -3 -4 0 -2
informamos que|8 -3 -2 -1 -1
informar|5 -2 -1 -1 -1
informar que|5 -2 -1 -1 -1
informed|0 -3 7 0 -3
informer|0 -4 -1 4 1
informer que|0 -4 -1 4 1
informiamo|4 -1 -2 -1 -1
informiamo che|4 -1 -2 -1 -1
informons|5 -2 -1 0 -2
informons que|5 -2 -1 0 -2
inicio|-5 1 -4 8 -1
inmiddels|13 -3 -2 -2 -5
innen|-3 4 0 0 0
innerhalb|-4 6 -1 1 -2
innerhalb von|-2 5 -1 0 -2
inschrijving|-4 10 -2 -1 -3
insieme|-2 0 7 -1 -3
instead|-7 -1 2 5 1
instituto|-3 3 5 -1 -5
insurance|8 -1 -2 0 -4
interes|7 -2 -1 -1 -3
interesse|7 5 2 -6 -9
interest|13 1 -3 -2 -9
interest but|-2 -1 0 0 4
interest in|8 3 -2 -1 -7
interested|-11 0 3 3 5
interet|8 -3 -1 0 -3
interim|-2 -2 1 -1 4
intern|3 -4 1 -1 2
interna|5 -2 -1 -1 -2
internal|5 -3 -2 -1 0
interne|7 -2 -2 -1 -3
internship|6 -3 -1 0 -2
interview|0 -14 38 -6 -16
interview for|-1 -5 21 -2 -14
interview on|6 -3 -1 -1 -1
interview this|-1 -1 4 0 -3
interviewed|4 -5 -4 -2 6
interviewers|-2 -1 8 -1 -4
interviewing|-2 7 -3 -1 -2
intro|-2 -1 5 0 -2
intro call|-2 -1 5 0 -2
inviata|-3 5 -1 0 -1
invite|0 -3 9 -1 -4
invite you|-1 -2 8 -1 -4
invitiamo|-1 -2 -1 0 4
invitiamo a|-1 -2 -1 0 4
inviting|-2 -1 0 0 4
inviting you|-2 -1 0 0 4
is|-12 19 -2 6 0
is a|3 -4 -5 2 3
is in|-2 7 -1 -1 -3
is inmiddels|9 -2 -1 -1 -4
is needed|-5 2 -1 0 5
is no|0 -2 -2 -1 5
is not|6 1 0 0 -6
is on|-4 4 5 0 -5
is right|-4 0 1 0 3
is still|-6 7 -1 -1 1
is subject|-2 -1 -1 4 -1
is there|8 -3 3 -1 -7
is under|-2 4 -1 0 -2
isnt|-8 6 0 2 0
isnt a|-3 6 -1 -1 -1
ist|-3 19 8 -6 -17
ist angekommen|-2 6 -1 -1 -1
ist bei|5 -3 -1 0 -1
ist da|-6 11 -2 -1 -2
ist damit|4 -1 -1 0 -2
ist das|3 2 -4 -2 0
ist der|-12 4 4 -2 5
ist die|8 -5 -2 -1 0
ist hier|6 -3 -1 0 -2
ist nicht|-5 -3 2 -1 7
it|-8 13 -8 0 7
it and|7 0 -4 6 -10
it any|5 0 0 0 -4
it because|-1 -3 -1 0 6
it by|-2 -2 -1 0 5
it does|-3 4 -2 -1 1
it for|-2 -3 2 -1 4
it is|-2 -1 -1 0 5
it over|-2 0 -4 7 0
it s|5 5 -2 -6 -3
it takes|-2 -1 -1 0 4
it was|9 -6 -9 8 -3
it will|-2 -2 -1 -1 6
items|-2 5 -2 0 -1
j|7 -7 -2 3 -1
j ai|3 -3 0 4 -3
ja|7 -10 -9 4 8
jaar|1 -3 -2 -1 5
jahr|4 -3 -2 -1 2
jan|-4 6 -3 2 -2
january|0 3 -1 2 -4
janvier|4 1 -2 -1 -3
jasmine|-1 -2 4 0 -1
je|-5 5 3 7 -8
je aan|-1 -2 -1 -1 4
je als|3 -3 -1 5 -4
je bent|1 -3 8 -2 -3
je bij|-7 2 -2 4 3
je cv|-4 2 3 -2 1
je gegevens|-7 -1 -3 -2 13
je hebt|-4 -4 9 -2 1
je het|-1 -1 -2 5 -1
je inschrijving|-4 10 -2 -1 -3
je interesse|6 -2 -1 -1 -2
je kandidatuur|-1 4 -1 -1 -1
je kunt|6 -4 -1 0 -1
je mag|-1 1 -4 2 1
je me|-3 -5 5 -1 3
je niet|-2 1 4 -1 -2
je op|1 -1 -3 -2 4
je profiel|-3 -4 -2 -1 9
je sollicitatie|-10 0 10 -4 4
je solliciteerde|-1 -1 -1 -1 4
je vous|-1 -2 1 4 -1
jedem|-2 4 0 0 -1
jedoch|6 -4 0 0 -1
jefe de|2 -2 4 -1 -2
jemand|4 0 -1 -1 -2
jemanden|12 -5 -2 -1 -3
jessica|6 -1 -1 -1 -3
jeudi|0 -1 4 -1 -2
jij|5 -2 -3 -1 1
jo|-17 -2 -3 -2 25
job|-1 -6 2 3 4
job and|-1 -1 -1 5 -2
job is|0 -1 -1 5 -3
job with|-2 -1 -1 -1 5
job you|-5 -2 -1 -1 10
jobagenten|-1 -1 -1 -1 4
jobs|-2 -4 -10 -5 20
jobs you|-2 4 -1 0 0
join|-5 -2 -3 5 5
join us|-3 -3 -3 6 3
joining|-2 -1 -2 10 -5
jornada|-5 -4 0 8 1
jou|5 -4 -2 -2 3
journee|-2 0 -1 -1 5
jours|-6 1 3 -2 4
jouw|1 -4 5 -1 -1
jueves|-4 -3 5 5 -3
juillet|5 -2 3 -1 -5
june|-3 3 5 4 -8
juni|-1 -2 5 3 -5
junior|7 -7 -2 2 0
juri|5 -1 -1 -1 -3
just|15 -2 -3 2 -12
just a|4 -2 -1 0 -1
k|1 -4 -2 -1 6
kaffee|0 -3 4 0 0
kai|4 -2 0 0 -3
kan|-9 1 15 -4 -2
kan het|-5 3 8 -2 -4
kandidaat|7 2 -1 -4 -5
kandidaten|6 4 -2 -2 -5
kandidaten die|-2 8 -1 -1 -3
kandidatinnen|-7 9 -1 0 -1
kandidatuur|-2 9 -2 -1 -4
kandidatuur voor|-4 10 -2 -1 -3
kann|0 -1 -4 1 3
kann es|-7 9 -1 0 -1
kannst|1 -5 0 7 -3
karriereportal|0 -2 -2 -1 6
keep|-3 -6 -2 -5 16
keep the|-5 3 0 0 2
keep your|0 -3 4 -1 0
keer|-1 -3 -1 0 4
kein|6 -1 -2 -1 -2
keine|-1 17 -4 -4 -9
keine passende|-2 4 -1 -1 0
keine zusage|5 -2 -1 0 -2
keinen|-2 -4 -2 -1 10
keinen einfluss|-3 0 -1 0 4
kennen|-3 -2 1 -1 5
kennenlernen|-5 -5 16 -2 -4
keuze|4 -1 -1 0 -3
kind|-3 -3 -2 -1 9
kind regards|-3 -2 -1 -1 7
klappt|-2 6 -1 -1 -2
know|-5 4 -10 5 7
know by|-3 2 -2 6 -3
know i|5 4 -4 -2 -3
know if|-3 4 -1 7 -7
koln|-2 -1 5 0 -2
komen|4 -2 0 -1 -2
kommen|1 4 3 0 -7
kommen sie|5 -2 1 0 -3
konnen|-8 0 6 8 -5
konnen dass|-4 -1 -1 7 -2
konnen sie|-1 -5 8 1 -2
konnen wir|-8 -9 2 2 12
konnte|2 -3 -3 -1 5
konnte leider|-5 -1 -1 -1 7
konnten|0 -4 0 -1 4
konnten sie|-5 -1 -1 -1 7
kopie|-4 -1 -1 -1 7
korte|-1 0 -2 0 4
kosten|-2 6 -1 -1 -2
kuhn|-6 8 0 0 -1
kun|-5 2 -1 -1 5
kun je|-5 2 -1 -1 5
kundigung|0 -2 -2 -1 6
kunnen|-1 -3 -3 -2 9
kunnen we|-1 -2 -1 -1 5
kunnen wij|-1 -1 -2 -1 5
kunt|8 -5 -1 -1 -1
kurs|2 -2 -4 -1 5
kurz|-9 1 7 -1 1
kurze|-2 -1 5 0 -2
l|0 4 -1 1 -3
l 68|-2 0 -1 -1 4
l emploi|0 5 -1 0 -4
l entreprise|4 1 -1 0 -3
l entretien|0 -3 8 -1 -3
l equipe|-3 -2 1 4 1
l etude|-2 0 -1 -1 4
l interesse|-1 4 -1 0 -1
l interet|4 -2 0 0 -1
l offre|1 0 -1 4 -3
l un|-4 -1 1 0 4
la|1 9 7 -10 -7
la bolsa|-2 -1 -1 4 -1
la candidatura|-2 4 -1 0 -1
la convocatoria|-5 9 2 -1 -5
la date|-2 5 -1 0 -2
la domanda|-1 5 -1 0 -2
la empresa|1 9 -1 -2 -7
la entrevista|-5 -2 12 -1 -4
la fase|6 -2 -1 -1 -3
la lista|-2 3 -2 4 -3
la oferta|-7 2 3 -1 3
la persona|5 -1 -3 2 -3
la plaza|8 -2 -2 -1 -3
la posicion|4 -2 -1 0 -1
la posizione|8 -5 3 -2 -4
la presente|5 -2 1 -1 -3
la prueba|-4 -1 8 -1 -2
la ringraziamo|4 -3 -1 0 -1
la s|-3 -4 1 3 3
la selezione|-3 4 0 0 -1
la sua|2 4 0 -2 -5
la suite|-2 4 3 -1 -5
la tua|-4 6 -2 -2 3
laatste|0 4 -1 -1 -2
lab|-3 -2 2 -1 4
lab manager|-4 -2 -1 -1 6
laboratorio|-3 1 -2 7 -3
laden|-8 -2 8 -2 4
laden sie|-1 -4 0 -2 5
laden wir|-8 -2 9 -2 3
lake|-1 4 -2 -1 -1
lamentamos|-3 -3 -2 -1 8
landlord|-2 -1 -1 -1 4
landlord has|-6 0 0 0 6
lang|-1 1 -1 5 -4
lange|4 -2 -1 -1 0
langer|-2 7 -2 -1 -3
laquelle|6 -1 -1 -1 -2
large|4 0 -1 0 -2
las|-3 -8 8 0 3
lasst|1 -2 -1 -1 4
last|-2 -2 0 -1 6
last week|6 4 -3 -1 -6
late|-4 -2 4 -1 1
later|-1 6 0 0 -5
latest|-4 5 0 0 -1
laura|0 4 0 -1 -3
lavoro|-2 3 -2 7 -7
law|-5 2 1 0 3
le|5 -14 6 14 -11
le 15|-5 5 2 -1 -2
le 30|-4 2 -2 -1 5
le client|7 -1 -1 -1 -4
le informamos|4 -1 -3 1 -1
le jury|8 -1 -2 -1 -4
le plaisir|-8 -4 1 14 -3
le poste|-1 2 0 5 -6
le recrutement|-4 1 -2 -1 5
le service|-1 -2 5 -2 -1
le seuil|6 0 -2 0 -4
lea|6 -1 -2 -1 -2
lead|-8 6 4 2 -4
leader|-2 -2 -1 4 1
learning|0 -2 -2 -1 5
learning about|-2 -1 -1 0 4
leave|-5 2 -2 3 2
lebenslauf|-4 -2 -2 -1 8
left|-10 -2 -1 -1 14
lehrstelle|5 -1 -1 -1 -2
lei|6 3 1 -3 -8
leider|1 -6 8 -3 3
leider haben|3 5 -2 -1 -4
leider hat|-3 -8 4 7 0
leider ist|-10 -5 8 1 6
leider kann|-3 4 1 0 -1
leider keine|4 -2 -1 -1 0
leider konnen|-5 3 -4 3 3
leider mitteilen|-2 -1 -1 -1 4
leider mussen|-1 -2 -1 -1 5
leider nicht|-7 3 10 -3 -4
leido|-3 6 -1 0 -2
leiter|5 1 -2 -1 -3
leo|-4 4 1 -1 0
les|6 2 -8 -4 4
lesson|0 -1 4 0 -3
let|-10 4 4 10 -7
let me|-3 -1 5 7 -7
let s|-3 -1 -1 -1 5
let us|-6 -1 0 5 3
let you|2 10 -4 -1 -8
letter|1 4 -2 11 -14
letting|-10 -2 -2 -1 15
letting me|-7 -1 -1 0 10
letting us|-4 -1 0 -1 6
lettings|-4 0 2 0 3
letto|-2 -2 6 -1 -1
lettre|-3 5 -1 -1 -1
leuk dat|-2 -1 -1 -1 4
leute|11 -8 -1 0 -3
level|5 0 -1 0 -4
lg|0 -4 8 -1 -2
lhe|-1 0 0 4 -2
libre|-2 -1 6 -1 -1
licence|12 -5 -2 -1 -3
liebe|0 8 5 6 -20
liebe frau|-3 2 2 9 -10
lieber|-3 -3 6 0 1
liegen|-5 6 -1 -1 1
liegt|-3 11 -2 -2 -4
lieu|-2 -2 9 -1 -4
like|-11 -2 15 6 -8
like to|-15 0 15 9 -9
like you|-2 -2 5 3 -4
liked you|5 -1 -1 -1 -3
limited|-3 -2 -1 -1 6
lindner|5 -4 -2 -1 3
link|-22 -4 23 -6 9
link below|-4 0 7 -1 -2
link is|0 -1 -1 -1 4
linkedin|-1 -8 -6 -1 17
list|-1 3 -4 -1 3
list of|-1 4 0 0 -2
lista|1 4 -3 4 -7
liste|-3 5 -1 0 0
live|1 0 4 -1 -3
ll|-8 37 -3 -1 -25
ll be|0 11 -1 -3 -7
ll call|0 5 -2 0 -2
ll get|-2 4 -1 2 -3
ll have|7 -4 -1 3 -5
ll hear|-5 6 0 0 -1
ll keep|6 -1 -1 -1 -3
ll let|-5 5 -1 -1 2
llamo|0 -2 4 -1 -1
lo|5 -10 1 8 -4
lo hemos|4 -4 -3 5 -2
lo que|7 -2 -1 -1 -3
lo sentimos|-2 -1 -1 -1 5
local|-6 0 6 -1 1
locatie|-3 -1 6 -1 -2
location|6 -3 0 1 -3
logo|-3 7 -2 1 -3
long|-1 -2 0 -1 4
longer|-4 -6 3 -2 9
longer accepting|-3 -1 -1 0 5
longer available|-2 -1 -1 0 4
look|-3 1 -5 0 7
look at|4 -1 -1 -1 -1
look forward|-8 1 -1 0 8
looked|1 4 -1 0 -4
looked at|1 4 -1 0 -4
looking|10 -7 -3 7 -8
looking for|9 -6 -1 -1 -1
looking forward|-3 -1 0 9 -5
looks|-2 4 2 -1 -4
loop|-4 3 -1 0 2
los|2 7 -9 2 -2
lose|-2 4 0 0 -1
lot|4 0 -1 0 -3
love|-3 -5 4 4 1
love to|4 -2 2 -1 -3
love you|-4 -2 3 6 -2
loved|5 -2 3 -2 -4
luca|-1 -5 0 -1 7
luck|3 -3 -1 -3 4
luck with|-2 -1 -1 -1 5
lugar|-4 -4 12 2 -7
lugar de|-1 -2 -1 4 -1
lukt|-4 -1 7 0 -2
lunch|-2 -2 7 -1 -3
lund|-2 4 -1 0 0
lundi|-5 -5 11 7 -8
lunedi|-2 -2 4 2 -1
lunes|-7 -2 7 1 0
luz|7 -1 -2 0 -4
m|1 9 -3 -3 -4
m n|-2 5 -3 3 -3
m sorry|-3 0 -1 -1 5
m v|0 0 4 -1 -3
m w|-8 -2 -3 -2 14
ma|8 0 0 0 -8
ma per|5 -2 -2 -1 -1
maandag|-4 -1 12 -1 -6
maar we|-1 -1 -1 -1 4
machen|3 2 0 -1 -4
madam|-7 3 0 0 4
madame|0 4 1 2 -7
madame monsieur|3 3 -2 0 -4
made|13 -1 5 -4 -12
madrid|-4 0 -1 0 5
mai|-4 7 4 4 -11
mail|-4 13 -5 -5 1
mais|12 -5 -8 1 0
maitre|-1 5 -1 0 -4
make|0 2 9 -3 -9
make it|-5 -2 8 -1 0
mal|9 -8 2 -2 -1
malgre|-3 -1 0 0 4
malheureusement|-1 -5 7 5 -5
manager|-12 4 12 -1 -1
manager at|-2 -3 -2 1 7
manager has|-2 -3 -1 4 3
manager is|-4 3 2 -1 -1
managing|4 -3 0 0 -1
manana|-4 -2 7 -1 0
manda|-2 -2 -1 1 4
manquerons|-4 7 -1 0 -2
manquerons pas|-4 7 -1 0 -2
manteremos|-2 4 0 0 -1
many|-3 -3 -2 3 6
mappe|0 6 -2 -1 -4
march|-7 3 -3 0 8
mardi|-3 -2 8 -1 -2
marine|5 -2 0 0 -3
mark|-4 -1 -1 -1 6
market|-1 -6 8 0 -1
markt|0 -1 4 -1 -2
mars|2 -2 1 2 -4
marta|2 -1 -1 4 -4
martina|0 -3 4 -1 -1
marz|2 0 6 -4 -3
marzo|-3 0 -2 8 -3
mas|7 -3 -5 0 2
match|-4 13 -5 4 -8
match for|-6 5 0 0 1
match the|-2 0 0 4 -2
mate|6 -2 -4 3 -3
may|2 8 -3 3 -10
may reapply|4 -1 0 0 -2
may well|-3 0 0 0 4
maya|-1 4 -1 1 -2
mb|-4 6 -1 -1 -1
me|-5 -19 15 22 -13
me and|-4 0 6 -1 -1
me for|-2 -5 8 0 -1
me if|0 0 -2 4 -2
me know|-9 -1 4 6 1
me to|6 -1 -2 2 -5
med|7 -4 -1 0 -3
medical|5 -2 -3 3 -3
medico|-8 -1 2 0 6
mee|-1 -3 4 3 -2
meer|4 1 -4 -2 1
meet|-3 9 2 -3 -5
meet our|4 -3 -1 0 0
meet the|-5 4 3 -1 -2
meet you|-1 4 -2 -1 0
mei|-4 3 3 1 -3
mein|-1 -3 4 0 -1
meld|-2 4 -1 -1 0
melde|1 4 -2 -1 -2
melde ich|-2 4 -1 -1 -1
melden|3 -1 6 -2 -6
melden sie|-3 -3 8 -1 -1
melden uns|-2 5 -1 -1 -1
members|-4 -1 -1 0 6
menon|-1 5 -1 -1 -2
mensagem|-4 7 -1 -1 -1
mensen|4 -1 -1 0 -1
mentioned|-1 2 -2 4 -3
merci|-7 8 -5 -4 8
merci d|-3 -1 -3 -2 8
merci de|-11 4 3 1 3
merci pour|11 -5 -3 -2 -1
mercoledi|-4 -5 11 -2 1
mercredi|-1 -3 4 2 -2
meridian|5 -3 0 0 -1
merito|5 -2 -2 -1 0
mese|-7 9 -3 6 -4
meses|6 -2 -6 7 -5
mesi|2 -5 -2 8 -3
mesma|5 -2 -1 0 -2
mesmo|-5 -1 6 0 -1
message|1 5 -6 -1 1
met|10 4 3 -2 -15
met de|6 -4 2 -1 -3
met jou|6 -3 -1 -1 -2
met vriendelijke|1 4 1 -2 -4
mevrouw|-3 4 2 -1 -2
mi|9 -3 6 -4 -7
mia|-3 7 -2 -1 -1
mich|-5 2 2 -2 3
microsoft|-1 -1 4 -1 -1
microsoft teams|-1 -1 4 -1 -1
middle|-1 5 -1 0 -3
mijn|-3 -5 -2 -2 12
miles|7 -3 -1 -1 -2
mill|-4 3 3 0 -1
min|-5 -5 30 -6 -14
mindestens|-2 4 -1 0 -1
minimo|4 -1 -1 0 -2
minimum|4 4 -1 0 -6
minimum requirements|-2 5 0 0 -3
mins|-3 -5 8 -1 1
minuten|-7 -6 7 -2 8
minutes|-14 -8 10 -4 16
minutes and|-2 -2 0 0 4
minuti|-5 0 5 -1 1
minutos|-1 -5 3 -2 4
mir|-2 5 1 7 -11
mir bis|-1 -1 0 4 -2
mira|4 -2 2 -1 -3
mismo|0 -4 6 -1 -1
miss|-1 5 -1 0 -3
misschien|-1 4 0 0 -3
mission|4 -2 0 -1 0
mistake|-5 -2 2 0 5
mistake you|-3 -2 0 0 5
mit|11 8 -12 4 -14
mit der|7 2 -4 -3 -2
mit dir|5 -2 -1 0 -1
mit einem|4 -5 -1 0 3
mit freundlichen|4 -7 3 2 -3
mitte|-2 4 -1 0 -1
mitteilen|0 -4 -3 6 1
mitteilen zu|0 -2 -1 7 -4
mittwoch|-3 -6 15 -2 -4
mo|-2 -1 6 -1 -2
mochte|-6 4 1 -1 2
mochte sie|-5 5 1 0 -1
mochten|2 -8 6 5 -5
mochten sie|-3 -2 -2 6 1
mochten wir|-3 -4 4 6 -4
modo|-2 -1 -1 0 4
moet|-5 5 3 -1 -2
moeten|4 -4 5 -1 -4
moeten we|-3 -1 6 0 -2
mogen|-2 -1 0 -1 4
moglich|-3 3 4 4 -8
mois|1 -2 -4 4 1
moment|13 -7 -1 -2 -3
moment geen|5 -1 0 0 -4
momentan|6 -1 -1 -1 -2
momento|24 -11 -2 -2 -8
momento nao|4 -1 0 0 -2
mon|-1 -4 -2 4 3
monate|2 -1 -1 4 -3
monats|-3 1 -1 -1 4
monday|-9 4 8 -1 -3
monday at|-5 3 -1 -1 4
mondays|-1 4 -1 1 -3
monsieur|3 2 -4 1 -3
montag|-3 -2 14 -3 -7
month|-1 1 -3 4 -2
months|10 -12 -5 -3 10
more|7 5 -5 -5 -2
more applications|-4 4 -1 0 1
more closely|5 -2 0 0 -2
more experience|-3 0 0 0 4
morgen|-5 5 9 -2 -8
morning|-1 1 5 -1 -3
most|3 -1 3 -2 -4
motivo|-3 -1 6 0 -1
move|-7 0 6 4 -3
move ahead|4 -1 0 0 -3
move forward|-5 -1 3 2 1
moved|1 -1 5 0 -5
moved to|4 0 1 0 -4
moving|10 2 -1 -1 -9
moving forward|7 -1 0 0 -6
mr|-5 -4 10 0 0
ms|4 -1 -4 -3 3
much|1 -4 -2 0 5
muchas|-1 0 -3 5 -1
mucho|6 -3 1 1 -4
muito|7 -3 -3 -2 0
mundo|4 -1 -1 -1 -1
municipal|0 1 4 -1 -3
mussen|-2 3 -1 -3 4
mussen wir|-6 3 1 -2 6
mussten|1 -3 -1 -1 4
mussten wir|0 -2 -1 -1 4
must|6 0 -3 -3 0
my|-5 -8 9 -2 6
n|4 3 -4 8 -11
n a|8 -7 0 -2 1
n est|-10 -2 5 5 2
n etes|6 0 -2 0 -4
n λ|4 0 0 -1 -3
na|-10 -3 4 1 9
na de|-1 4 -1 0 -2
na sequencia|4 -1 -1 -1 -1
naar|3 3 -4 -2 1
naar de|3 -4 -2 -1 3
nach|4 -1 -11 -5 13
nach dem|9 -3 -1 -1 -4
nach der|-2 7 -2 -1 -3
nachste|-5 -4 3 8 -2
nachste woche|-7 -2 3 8 -2
nadia|6 -2 -1 -1 -2
nadine|-4 -1 -1 -1 7
nair|-1 4 0 -1 -2
name|14 -5 -3 -3 -3
nao|15 -1 -6 -10 3
nao podemos|-4 -1 -1 0 6
nao seja|-2 5 -1 0 -1
nao vamos|5 -2 -1 0 -2
nas|-1 -1 -1 -1 4
ne|3 3 0 -6 0
ne manquerons|-4 7 -1 0 -2
ne pouvons|-3 1 -1 -1 4
nearer|6 -2 -1 -1 -3
necessario|-1 4 -1 0 -2
need|12 1 -4 -3 -7
needed|-9 5 -1 -1 6
needs|12 -4 2 -2 -8
neem|-2 3 5 -1 -5
negativo|-2 4 -1 0 -1
nehmen|0 4 0 -2 -2
nehmen wir|-2 7 -2 -1 -2
neither|4 -1 0 0 -4
nel|0 8 -2 -1 -5
nell|-2 2 -3 -1 4
nella|5 -8 -1 -2 6
nemen|1 7 -1 -1 -6
neste|5 -2 -1 -1 -2
neste momento|5 -2 -1 -1 -2
net|2 -4 0 5 -2
neu|5 -1 -2 0 -3
neue|-2 -4 -3 -2 12
neue stellen|-3 -2 -2 -1 8
new|-6 -5 2 -4 13
new jobs|-2 -1 -1 -1 4
news|-4 2 5 0 -3
news the|0 -1 4 -1 -2
next|1 13 2 9 -25
next round|0 -2 6 -1 -3
next step|0 -1 -2 0 4
next week|-7 9 7 -1 -8
nhs|4 -2 0 0 -1
nicht|16 -12 1 -8 3
nicht berucksichtigt|-4 2 -2 -1 5
nicht bestanden|4 0 -1 0 -2
nicht dabei|-2 4 -1 0 -1
nicht dazu|-3 4 0 0 -1
nicht einstellen|6 -3 0 0 -3
nicht erstattet|-1 5 0 -1 -4
nicht in|-1 -4 10 -1 -5
nicht mehr|-3 -5 2 2 4
nicht personlich|4 -1 -1 0 -2
nicht weiter|0 -2 7 0 -6
nicht zum|7 -2 -2 0 -3
niemanden|11 -3 -2 -1 -5
niet|11 -3 6 -9 -5
niet aan|3 -5 -1 0 3
niet op|0 5 -1 0 -4
niet voor|-3 -1 4 -1 1
niets|-5 7 -2 -1 1
nieuwe|-4 2 -3 -2 7
nieuwe vacatures|-4 -2 -2 -1 9
night|5 1 -1 -1 -3
nine|-7 -1 -1 0 9
niveau|6 -1 -2 -1 -2
nivel|4 -1 -1 0 -2
no|3 15 9 -11 -15
no action|-9 6 -1 0 4
no ambito|4 -1 0 -1 -3
no banco|-7 -4 -1 -1 12
no decision|-6 10 -1 -1 -2
no longer|-3 -8 3 -2 10
no nos|-3 -1 -1 0 5
no podemos|-7 0 5 -1 4
no prazo|-3 -1 -2 5 -1
no problem|-4 1 5 0 -1
no se|3 4 -1 -1 -5
no tenemos|6 -3 0 0 -2
no thanks|5 -1 -1 0 -2
no to|4 -1 -1 0 -2
noa|6 -4 -1 0 -1
noch|2 -7 -5 -6 15
noch die|5 -2 -1 0 -1
noch nicht|-4 5 -2 -1 2
noche|-3 -1 -1 0 5
nochmal|8 0 -2 -1 -5
nodigen|-1 -2 6 -1 -2
nodigen we|-1 -2 6 -1 -2
nog|-13 4 8 -4 5
nog een|-1 -2 -1 -1 5
nominativo|5 4 -1 -1 -6
non|27 -3 -7 -8 -9
non abbiamo|2 4 -1 -1 -3
nor|4 -1 0 0 -3
nord|-7 2 -3 -1 10
norte|7 -2 -1 -1 -2
northern|4 1 -1 -1 -3
nos|9 0 -7 -4 1
nos ha|-3 -1 5 -1 -1
nossa|-2 2 -2 5 -3
nosso processo|-2 0 -1 -1 4
nostra|-4 3 0 2 -1
nostro|6 -4 1 -1 -2
not|15 -10 -8 -17 13
not a|-1 5 0 0 -3
not able|6 -5 2 -1 -2
not accepted|-4 1 0 0 4
not be|7 -3 -3 -2 1
not been|8 -3 -4 -1 0
not currently|5 -2 0 0 -3
not eligible|-4 0 -1 0 5
not for|-2 -2 -1 0 5
not going|6 -1 -1 0 -4
not meet|2 -4 -1 0 3
not need|4 -1 0 0 -2
not referred|5 -1 -1 0 -3
not selected|-12 5 -2 -1 10
not shortlisted|-1 -1 7 0 -4
not the|4 -2 1 0 -2
not this|4 0 -1 0 -3
not to|7 -2 -3 -1 -1
nota|4 1 -1 0 -3
note|-9 11 4 -2 -4
note that|-6 8 0 0 -2
notes|4 -1 -2 0 -1
nothing|3 -2 -4 -2 4
notice|2 -4 3 4 -5
noticias|-5 8 3 -1 -4
noticias nuestras|-3 5 0 0 -1
notify|-3 8 -1 0 -4
notre|3 -6 15 -4 -7
notre choix|5 -2 -1 0 -1
notre entretien|-3 -2 8 -1 -2
nous|15 -3 -4 -1 -8
nous avons|16 -11 -8 5 -3
nous conservons|5 -2 -1 0 -1
nous ne|-1 5 -1 -1 -1
nous nous|8 -6 11 -4 -9
nous prenons|-3 -3 -1 -1 7
nous vous|11 -5 3 -3 -6
nouvelles|-6 3 -2 -1 6
nouvelles offres|-1 -1 -1 -1 4
november|-4 -2 5 -1 2
now|19 1 -2 -3 -15
now be|-6 6 2 0 -2
now in|-1 5 -1 0 -3
now we|-4 0 0 0 5
nuestra|4 -1 -2 2 -2
number|-1 -2 -5 0 8
numbers|1 -2 -2 4 -1
numero|-5 9 -3 -2 1
numero de|-2 5 -4 -2 2
nun|-3 1 4 -1 -2
nur|12 -2 -5 -3 -2
nur noch|3 -4 -2 -1 4
nursery|-4 0 5 0 -1
nv|0 6 -1 -1 -4
o|-1 13 -6 0 -5
o a|0 -3 -1 0 4
o cargo|-1 -2 -1 5 -1
o contato|0 4 -1 -1 -2
o juri|5 -1 -1 -1 -3
o nosso|-1 -2 0 -1 4
o processo|0 7 -2 -1 -4
o seu|4 -2 -4 -2 4
ob|-5 8 -4 8 -7
ob wir|-2 4 -1 0 -1
obra|-4 1 4 0 -1
obrigado|4 -1 -3 -3 4
obrigado pela|-2 -1 -1 0 4
obtenu|5 -1 -1 0 -2
occasion|5 -2 -4 -2 3
october|-1 0 -1 4 -1
oder|-10 4 14 -3 -5
oduya|4 -1 0 0 -2
of|10 4 -9 -2 -12
of applications|-4 2 -1 0 3
of department|3 3 -1 0 -4
of employment|4 -1 -2 1 -2
of experience|-4 -1 -1 -1 6
of interest|0 4 -1 0 -3
of my|-3 -1 0 0 4
of next|-3 5 -1 -1 -1
of our|7 -4 0 -1 -1
of role|2 4 -1 1 -5
of the|0 10 -3 -1 -5
of them|7 0 -1 -1 -5
of us|13 -1 -2 -1 -8
of your|-1 0 9 -3 -5
oferta|-10 5 2 1 2
oferta de|-2 -1 5 0 -1
ofertas|-2 -4 -2 -2 10
off|-8 4 -7 0 10
offer|-7 -10 -11 28 3
offer for|0 -2 -3 8 -3
offer is|0 -2 -2 8 -5
offer of|5 -1 -3 4 -5
offer the|-2 -2 -3 7 0
offer this|-2 -1 -2 8 -3
offer you|-5 -5 -6 19 -2
offered to|-2 -1 -1 4 -1
offers|-2 0 -2 -1 5
offerta|1 4 -1 -1 -4
office|-2 6 2 -1 -6
officer|-3 7 0 0 -4
offre|-1 -3 -3 5 1
offres|-1 -5 -2 -1 9
oficial|-7 2 0 5 0
ohne|-6 -2 5 3 1
oi|-1 5 -2 4 -5
ok|-5 7 3 -2 -3
oktober|5 5 -3 -1 -4
ola|-7 2 -3 -4 13
om|-1 -7 3 0 4
om je|-1 -2 -1 -1 5
on|1 -10 9 0 0
on a|11 -1 -4 0 -4
on it|-7 2 0 0 5
on monday|-3 5 5 -1 -6
on my|0 -1 4 0 -2
on our|-2 -1 -1 0 4
on s|4 -1 -1 -1 -1
on saturday|-5 -1 1 -1 6
on site|-4 -1 0 5 0
on the|-1 -6 10 3 -5
on their|-4 4 -1 0 1
on this|9 -5 -6 -3 5
on thursday|-4 -1 5 -1 1
on your|-2 -2 -2 -1 8
onboarding|-1 -1 -2 0 4
once|-1 4 -1 1 -3
onderzoek|-2 1 -2 -1 4
one|1 7 11 -2 -17
one i|4 -1 -1 0 -2
one of|-3 2 8 -3 -5
one this|5 0 -2 -1 -2
online|-2 4 5 -2 -4
online application|-4 4 1 0 0
onlinetest|-11 6 7 0 -2
only|6 11 -2 -2 -14
only consider|5 -2 0 0 -3
ons|0 1 -7 10 -4
ont|6 -1 -1 -1 -3
ontvangen|-7 15 -2 -1 -5
onvoldoende|5 -2 -1 -1 -2
onvoldoende aan|4 -1 -1 -1 -1
onze|6 -12 8 -5 3
op|0 5 -1 -3 0
op dan|0 4 0 0 -3
op de|-5 2 -3 -2 8
op dit|8 -2 -1 -1 -4
op het|5 -2 -1 -1 -1
open|5 -8 -3 -1 7
opening|4 2 5 -1 -10
opening in|5 -1 0 0 -3
operations|-3 -1 0 -1 5
operator|-5 0 1 2 3
operatore|4 1 0 0 -5
opnieuw|-3 -1 -2 -1 7
oportunidad|4 -1 -1 0 -2
opportunities|4 -2 0 0 -2
opportunity|4 -4 0 0 0
optamos|4 -1 -1 -1 -2
optamos por|4 -1 -1 -1 -2
options|-1 -1 -2 5 -2
or|-4 -3 16 1 -10
or no|-2 4 -1 1 -2
or not|-2 5 -1 0 -2
or the|-2 4 -1 0 -2
or thurs|-2 -3 8 -1 -2
or your|4 -4 1 -1 1
ora|4 3 0 -1 -5
orale|3 -1 3 -1 -5
ore|-6 -3 13 3 -7
ort|-5 -2 12 -1 -4
os|8 -3 -6 7 -6
osei|-1 -1 4 0 -2
other|13 -4 -8 2 -4
others|7 -2 -2 -1 -1
otra|5 -2 -1 -1 -1
otro|-1 -2 -1 -1 5
ou|-7 2 5 -2 3
our|14 -6 12 -3 -22
our current|5 -3 0 0 -1
our group|-2 0 5 0 -2
our summer|7 -1 -2 -1 -3
our system|-1 4 -1 0 -1
our website|-2 -1 0 0 4
out|2 -3 6 0 -5
out and|-6 -1 0 4 3
out of|-2 -2 -3 2 6
out to|-8 1 8 -1 0
out you|-1 -3 5 -1 0
outcome|-2 4 -4 -1 2
ouvert|-3 1 -2 -1 5
over|-1 6 9 4 -19
over de|-1 6 -1 -1 -4
over je|0 -1 5 -1 -2
over the|0 3 6 -2 -7
over with|1 -1 -2 4 -1
overwhelming|0 -1 4 0 -3
overwhelming response|0 -1 4 0 -3
owing|-6 5 3 0 -2
owing to|-6 5 3 0 -2
own|2 -1 -1 3 -4
owner|4 -1 -1 -1 -1
pa|-3 -3 3 -1 4
package|-2 -3 -2 -1 6
pages|-2 -1 -1 0 4
paid|-2 -1 5 -1 -1
paie|-4 6 -1 0 -1
painel|-2 1 6 -2 -4
panel|-4 5 4 -2 -2
panel has|0 5 -2 0 -3
papier|0 0 3 2 -5
par|-4 1 1 2 -1
par l|-1 -3 0 5 0
para|4 -1 9 -5 -6
para a|5 -3 0 4 -6
para la|8 0 0 -2 -5
para o|-6 0 -2 5 3
para tecnico|-4 -1 7 0 -1
parking|2 -1 -1 4 -4
part|-6 0 0 -1 8
parte|4 0 -1 -1 -2
partecipato|-3 -1 -1 0 5
partecipato al|-3 -1 -1 0 5
participacao|4 -1 -1 -1 -2
partie|4 -4 4 -1 -3
partir de|-2 -1 -1 0 4
partner|-5 1 2 1 0
partnership|-2 -3 4 0 1
parvenue|-4 4 0 0 0
pas|5 4 -4 -2 -3
pas de|-3 12 3 -2 -9
pas ete|5 0 -1 -1 -3
pas le|-3 4 0 0 -1
pas possible|-2 -2 -1 7 -3
pas retenue|-4 1 0 0 3
pasas|3 -3 -3 5 -3
pass|10 -5 -4 -2 1
passando|5 -1 -1 -1 -2
passe|-1 -2 -1 5 0
passt|-2 -11 19 -3 -3
passt ihnen|-2 -2 6 0 -1
password|-1 -4 -1 0 7
past|1 -3 -1 0 4
pat|-1 -1 -1 4 -1
patience|-2 7 -1 0 -3
patrick|-5 7 0 0 -1
paul|0 -2 -1 6 -3
paulo|0 -2 -2 -1 6
paused|-6 2 0 0 4
pay|2 -3 -5 2 2
payment|-3 -1 -1 -1 6
pdf|-9 11 -3 -1 1
pela|1 4 -2 0 -3
pelo|8 0 1 -2 -7
pelo que|6 -2 -1 -1 -3
people|4 2 -8 11 -8
people culture|-2 -2 0 8 -3
people for|-3 -2 -2 8 -2
people to|5 2 -2 -1 -4
people with|-2 -1 -1 -1 4
per|3 6 4 -5 -8
per aver|-2 -1 -1 -1 5
per averci|0 -5 -1 -1 7
per il|5 8 -8 -2 -3
per l|3 6 3 -3 -9
per la|-1 -4 4 -2 4
per ora|7 -2 -2 -1 -3
per week|0 -1 -2 5 -1
perfil|5 12 -3 -4 -10
periodo|-1 -1 -1 4 -1
permis|-2 -2 1 -1 4
pero|8 -7 -4 -2 4
person|10 -4 -1 2 -7
persona|18 -5 -5 0 -7
personal|7 -2 -2 -3 -1
personen|4 -1 -1 0 -2
personlich|5 -1 0 -1 -3
personnel|4 -4 4 -1 -3
pessoa|8 -3 -3 -2 0
pessoas|-1 -2 -2 5 -1
peter|0 -1 -1 4 -1
petit|-3 3 -3 5 -2
peux|2 -2 4 -1 -3
phone|-9 -2 14 1 -4
photo|-2 -2 2 -1 4
piacere|-3 5 -3 6 -4
pick|-4 -4 9 -1 0
piece|1 -1 1 2 -4
piu|8 -5 0 -1 -2
plaats|-2 1 4 -1 -2
place|-13 0 3 -3 13
place a|-12 -1 -1 -1 15
place on|-4 0 0 0 5
placed on|-2 -1 -2 0 4
places|-5 -6 -3 -3 16
places have|-2 -2 0 0 4
plaisir|-7 -5 0 15 -4
plaisir de|-9 -5 1 16 -3
planner|-8 7 2 -1 0
planstelle|5 -3 -1 0 -2
plataforma|0 4 2 -1 -5
platz|6 1 -2 -1 -3
platze|2 4 -1 -1 -4
play|-2 -1 4 -1 0
plaza|5 0 -5 -2 1
plaza de|4 -2 -1 -1 0
please|-27 4 9 9 19
please apply|-3 -2 0 0 6
please assume|-1 5 0 0 -3
please be|4 0 0 0 -4
please call|-5 -1 -1 -1 7
please do|9 0 -1 0 -9
please dont|3 3 -2 2 -6
please find|-11 -1 -3 10 5
please keep|-1 1 4 0 -4
please let|-2 -2 6 2 -4
please note|-9 15 0 0 -6
please send|-3 -4 -2 -1 10
please sign|-1 -1 -1 5 -2
pleased|-7 -2 2 12 -5
pleased to|-6 -2 2 10 -5
pleasure|0 5 -1 0 -4
plek|6 2 -2 -2 -3
plus|7 -9 -2 7 -3
plus a|4 -2 -1 0 -1
pm|-5 1 6 -2 -1
pode|-5 -1 4 -1 2
podemos|-13 2 4 -2 9
poder|-1 -1 -3 -1 6
points|5 0 -2 0 -3
police|-2 -1 5 0 -2
policy|-2 -6 -4 -1 13
por|19 -9 4 -2 -12
por este|-1 -1 -1 4 -1
por favor|-6 0 7 -2 1
por la|6 -3 2 -1 -4
por no|4 -1 -1 0 -2
por telefono|-4 0 5 1 -1
porque|-2 4 -2 -1 1
porta|-3 -6 3 -1 7
portal|-8 2 -5 1 10
portal de|-1 -2 -1 -1 6
portaria|-3 1 -2 5 -2
porte|5 -2 -1 0 -2
portfolio|3 3 -1 -1 -5
posicion|8 -5 -1 0 -1
position|17 -4 0 5 -20
position has|-6 2 0 3 1
position of|0 -4 -2 11 -3
positiven|-1 -1 -1 4 -1
posizione|12 -7 2 -3 -4
posizione di|4 -2 1 -1 -2
possible|-9 3 4 6 -4
posso|5 -1 -1 -1 -2
post|4 1 -6 9 -8
post and|4 0 -1 -1 -1
post of|4 1 -1 1 -4
poste|3 2 -4 3 -4
posted|4 -3 -1 0 -1
posti|-3 -3 3 -1 4
posti di|-3 -3 3 -1 4
posting|6 -3 -1 0 -2
posto|-3 7 4 -2 -6
posts|-3 -1 -1 0 6
postulaciones|-2 4 -1 0 -1
pour|7 -3 5 -5 -3
pour cette|4 -1 -1 -1 -1
pour l|2 2 0 -1 -4
pour la|8 -5 1 -1 -3
pour le|-8 0 6 2 1
pour les|4 0 0 0 -3
pour notre|-1 -2 5 -1 -2
pour une|0 5 -1 0 -4
pour votre|4 -2 -2 -1 1
poursuivre|-1 -3 -1 -1 6
pourvoir|6 -2 -1 -1 -2
pouvons|-3 1 -1 -1 4
pra|5 -2 -4 -2 4
praktikumsplatze|13 -3 -2 -2 -6
praxis|4 -2 -1 -1 0
prazo|-2 2 -2 5 -3
preenchida|4 -1 -1 -1 -1
preferito|0 -2 -1 -1 5
prega|0 -2 -2 5 -1
prega di|0 -2 -2 5 -1
prenons|-1 -3 -1 -1 6
presa|-4 5 -3 4 -2
presencial|0 -2 7 -1 -4
presentacion|2 4 -3 -1 -3
presentar|-2 -2 0 0 5
presentar tu|-2 -2 0 0 5
presentation|3 -2 3 -1 -4
presentato|5 -1 -1 -1 -2
presente|9 -4 -2 -3 0
presente para|6 -2 -1 -1 -3
presenter|7 -2 -2 0 -3
presidente|0 -1 4 -1 -3
presso|-2 1 5 -1 -3
presso la|-2 1 5 -1 -3
presto|-6 -6 10 5 -4
previa|5 -1 -1 -1 -3
prevista|0 -1 -1 4 -1
prima|-4 -1 9 -2 -3
prima di|-2 -3 9 -2 -2
principal|-6 8 -1 -1 -1
private|0 -1 6 -1 -4
priya|-1 3 -4 -2 5
probation|-4 0 0 0 4
probearbeiten|1 -2 4 -1 -2
problem|-4 1 5 0 -1
procedimento|6 -3 -1 -1 -1
procedure|-4 0 4 -1 1
proceed|5 -4 -1 -1 2
proceed to|7 -2 -1 0 -3
proceso|10 -3 3 -3 -6
proceso de|4 -1 -1 -1 -1
process|-2 10 -1 -2 -4
process and|-1 4 -1 -1 -2
process for|-4 5 -1 0 -1
process your|-1 -2 -1 0 4
processo|-5 3 -5 -3 9
processo para|-3 7 -1 0 -3
processus de|-1 -1 -1 -1 5
production|4 -2 -1 -1 -1
prof dr|0 -1 5 -2 -2
profesional|-4 10 -1 -1 -4
professor|-4 3 0 0 2
profiel|2 -6 -2 -1 8
profiel sluit|4 -1 -1 -1 -1
profil|0 1 4 -4 -1
profil nous|-2 -2 7 -1 -2
profile|2 -4 -4 -2 8
profile will|-1 -4 -1 0 6
profilo|6 0 -5 -3 2
progetto|-2 -2 -2 7 -1
program|6 -2 1 -1 -4
programa|4 0 -1 -1 -2
programme|-2 -4 1 -1 5
progress|5 0 -1 0 -4
progressing|7 -2 0 0 -4
project|-4 1 -4 1 6
projeto|5 -1 -1 -1 -2
promised|1 4 -3 1 -3
pronunciar|5 -1 -1 -1 -2
pronunciar em|5 -1 -1 -1 -2
proposals|-4 -1 0 0 5
proposer|-3 -1 -1 7 -2
proposta|-4 -4 -3 8 3
prova|5 -1 7 0 -10
prova de|-5 -1 7 0 -1
prova orale|3 -1 3 -1 -5
prova scritta|1 -1 4 -1 -4
provide feedback|5 -1 0 0 -3
provisional|-1 5 -2 2 -3
proxima|5 -1 6 -2 -7
proxima etapa|1 -1 6 -2 -5
prueba|-8 4 9 -1 -5
prueba de|-5 6 4 0 -5
prufen|-6 8 -1 0 -1
public|-3 0 -1 0 4
publicada|-11 -4 -2 5 12
puede|-4 3 1 -1 0
puedes|-5 -2 -2 -1 10
puesto|0 -6 -2 1 6
puesto al|1 -4 -1 -1 5
puis|0 -2 4 0 -2
pulled|-2 -1 0 4 0
punteggio|5 -3 -1 0 -1
purtroppo|6 -3 3 -2 -4
purtroppo la|-3 -1 4 0 0
put|1 4 1 0 -7
putting|-3 0 -1 0 4
q2|4 -2 0 0 -2
quale|0 -1 -2 5 -1
qualifications|5 0 -1 0 -4
qualified|2 4 -2 -1 -3
qualified not|5 -1 -1 0 -3
quand|-1 -2 1 5 -4
quanto|0 -2 -1 -1 4
que|21 -6 -16 3 -9
que a|-1 -4 10 -2 -3
que de|4 -1 -2 1 -1
que el|6 -2 -3 -1 0
que en|6 -3 -1 0 -2
que hemos|-3 -2 0 0 5
que ja|4 -1 -1 -1 -1
que no|-2 8 -3 -2 -2
que nous|1 4 -2 1 -4
que o|8 -2 -3 -2 -2
que si|-1 -1 -2 5 -2
que te|8 -4 -3 0 -1
que votre|-5 2 -1 4 0
que ya|6 -1 -2 -1 -1
queda|-2 -1 -1 0 5
quedado|6 -2 -1 0 -2
quedara|-3 5 0 0 -1
quedara en|-3 5 0 0 -1
quelqu|9 -1 -2 -1 -5
quelqu un|9 -1 -2 -1 -5
queremos|4 -4 0 4 -4
queremos que|-3 -2 1 5 -1
quero|-2 -3 -2 5 2
questa|6 -6 0 -1 1
questions|-5 -1 0 4 2
quick|-9 1 2 -1 7
quick note|-5 1 0 0 5
quickly|-6 -2 0 0 8
quite|5 -1 -1 -1 -2
quote|-5 0 -1 0 6
r|1 5 -7 8 -6
r 1|-3 1 -2 0 4
race|4 -1 0 0 -2
radio|7 -1 -1 -1 -4
rail|-2 4 -1 0 -1
rapport|4 -1 -1 0 -1
rate|-1 -1 -4 2 4
raum|-4 -1 7 -1 -1
re|0 3 4 -1 -5
re a|4 -2 -1 0 -2
re going|4 -1 -1 0 -2
re in|0 4 -1 -1 -2
re not|6 2 -2 -1 -5
re sorry|-7 -3 2 -1 9
re still|-2 6 -1 0 -2
re the|-4 -1 2 5 -1
reach|4 1 1 -1 -5
reach you|-3 0 4 0 -1
reached|-1 6 -1 0 -3
reaching|4 -1 -1 0 -2
reaching out|4 -1 -1 0 -2
reacties|-2 0 -1 0 4
read|-9 15 -3 -4 1
read it|-5 4 -1 -1 3
read the|-7 0 -1 -1 9
reading|-1 4 -1 -1 -1
realizar|-3 -1 6 -1 -2
really|16 -3 -1 -1 -11
reapply|5 1 -1 0 -4
reason|7 -3 2 0 -4
reasons|-3 -2 -2 -1 8
recebemos|-4 10 -2 -1 -4
recebemos o|-1 5 -1 0 -2
receber|0 -2 -1 -1 5
receipt|-1 6 -2 -1 -2
receipt of|-1 6 -2 -1 -2
receive|-8 7 0 -1 2
receive many|-5 0 0 0 5
received|-18 31 -6 3 -9
received your|-6 11 -1 0 -3
receiving|2 -3 -2 -1 5
recent|8 -3 -3 -2 0
recently|-10 -2 -3 -1 16
recently interviewed|-5 0 -1 0 7
reception|-4 6 0 0 -1
recevez|0 -3 -1 -1 4
recherche|1 -3 -2 -1 5
recherches|4 -2 0 0 -1
rechnen|-6 8 -1 0 -1
recht|0 6 -2 -1 -4
recibida|-4 4 0 0 0
reclutamiento|-1 -1 4 0 -1
record|-8 -2 1 -1 10
recruiting|0 4 3 -3 -4
recruitment|4 -1 -1 -1 -2
recrutamento|-1 -2 0 -1 4
recrutement|-5 -2 -2 -2 12
recrutement du|-5 2 -1 0 5
recu|-3 5 -2 4 -3
recu votre|0 4 -1 -1 -2
recursos|5 -1 -1 -1 -2
rede|-1 4 -1 -1 -1
refer|7 -2 -2 -1 -2
refer to|5 -1 -1 0 -3
reference|1 6 -4 0 -4
reference to|3 2 -2 1 -4
references|-4 -1 2 4 -1
references and|1 3 -1 3 -5
referrals|-5 4 -1 0 3
referred|4 3 -1 -1 -5
refused|-7 -4 -2 -1 14
refusee|3 -4 -1 4 -2
regarding|-3 5 -1 0 -1
register|0 6 -2 -1 -3
registered|3 1 3 0 -7
registering|-5 7 -1 0 -1
registro|1 4 -1 0 -3
regret|5 -6 -2 -3 7
regret to|0 -2 -2 -1 5
regrettably|1 -1 1 4 -5
regrettably we|-2 -1 2 4 -3
reichen|-1 -3 -1 -1 5
reichen sie|-1 -2 -2 -1 5
reicht|2 -1 3 -1 -4
rejected|-8 -11 -6 -5 31
rejected by|-2 -2 -1 -1 6
remain|-1 5 -1 0 -2
remember|-2 -1 0 4 0
remercie|-1 -3 -1 5 -1
remercie de|-1 -3 0 5 0
remercions|6 0 -2 -1 -2
remote|-4 5 -1 1 -1
remove|-3 -3 3 0 4
removed|0 -3 0 0 4
rendezvous|-4 -3 1 -3 9
rennen|-9 16 -2 -1 -4
rent|4 -2 -2 2 -3
reopen|-2 -1 0 -1 4
reply|-7 6 -2 0 3
reply with|-3 -1 -1 -1 5
repondez|-4 1 -1 0 3
reponse|-16 13 5 -1 0
req|-1 -2 -1 0 4
request|-9 -1 -4 -1 16
request for|-4 -1 -1 -1 7
requested|-3 -4 3 0 4
requests|-6 0 0 0 8
require|0 1 3 0 -4
required|6 0 0 -1 -5
requirement|6 -3 -1 -1 -2
requisition|8 -1 -1 0 -6
requisitos|4 4 -1 -1 -6
research|6 0 -1 0 -4
residencia|-3 -3 2 -1 5
resources|0 -1 -2 -1 5
respond|-5 -1 -1 0 7
responsabile|6 -4 -1 0 -1
responsabile del|5 -3 0 0 -1
responsable|-1 -4 -2 1 6
response|3 -1 4 0 -5
responses|4 -1 -1 0 -1
responsibility|-2 4 0 0 -1
restaurant|0 -1 -5 -2 7
reste|4 1 -2 -1 -3
result|5 -2 0 -1 -2
resultado|2 -4 -2 -1 4
resume|-4 6 -5 -2 5
resume is|-2 -1 -2 -1 5
retail|-2 -2 -5 0 8
retenu|4 -4 -2 -2 3
retorno|5 0 -2 -1 -2
retour|-1 -3 5 3 -5
retour de|0 -1 6 -1 -4
return|-5 3 -1 2 1
reune|-1 6 -1 0 -4
reuni|5 -1 -2 0 -2
revert|-2 5 -1 -1 -1
review|-8 1 -2 -2 10
review of|5 -2 0 0 -4
review the|-2 -2 0 0 4
review we|-2 -1 -1 0 4
reviewed|10 -3 -1 -1 -5
reviewed by|4 4 0 0 -7
reviewed your|0 -4 -1 -1 5
revisaremos|-3 4 0 0 -1
ricevuta|-1 4 -1 0 -2
ricevuto|-4 3 -3 -2 7
richiesta|-8 -2 -3 -2 15
richiesta di|-1 -5 -1 -1 8
right|4 1 -3 -2 1
right for|-6 2 -1 -1 5
right now|10 -1 -2 -1 -6
ring|4 -2 3 2 -8
ringraziamo|4 -3 -1 0 -1
risorse|-2 -3 0 -1 7
risorse umane|-2 -3 0 -1 7
risposta|-4 6 1 -1 -2
risulta|4 -1 -1 0 -2
road|-9 2 2 0 7
robin|1 1 6 0 -8
robotics|0 -2 -2 5 -1
rol|-1 -1 -1 -1 4
role|7 0 -4 -1 -1
role with|-4 0 -1 0 5
roles|6 -2 -1 -1 -2
room|-5 0 -1 1 5
rooting|-1 -1 -2 0 4
rooting for|-1 -1 -2 0 4
rosa|4 -3 -1 0 0
round|-4 -7 12 -3 1
round the|5 -3 -1 0 -1
rua|0 -1 4 -1 -2
ruckmeldung|-9 12 -1 0 -2
rufen|7 -4 -2 -1 1
rufen sie|6 -4 -2 -1 1
ruhe|-3 8 -1 -1 -3
ruhe an|-3 8 -1 -1 -3
run|7 -2 -1 -1 -4
s|-7 -1 -2 3 12
s a|3 6 0 1 -10
s been|0 -1 -3 -1 4
s c|-4 -3 3 -1 5
s not|3 -3 5 -1 -4
s v|-3 -4 1 3 3
s your|-4 3 -1 0 2
saas|-1 -1 -2 0 5
safely|-2 5 -1 0 -2
sag|-3 -2 1 5 -2
sagen|-1 -1 -1 5 -2
saiba|-2 7 -1 0 -3
said|11 -3 -2 2 -7
saison|2 -3 4 -1 -2
sala|-1 -4 10 -2 -2
salary|-6 -4 2 6 2
sales|5 -2 2 0 -4
salle|-4 -2 10 -2 -2
saludo|2 5 -1 -1 -5
salut|1 2 3 -2 -4
salutations|5 -4 -1 0 0
saluti|1 -4 6 -1 -3
salve|1 4 -1 -1 -2
salvo|0 -2 0 -1 4
sam|-4 -2 0 7 0
same|-5 0 14 -1 -8
same time|-2 -1 7 0 -3
samstag|-1 -2 -2 -1 6
san|-3 -1 2 -2 4
sans|-9 -4 -1 -1 15
santa|3 -5 -1 -1 3
sao|-8 -1 5 -1 6
sapere|-2 5 1 -1 -2
sara|-4 -4 3 -2 7
sarah|-2 3 -5 -1 5
sat|-4 -1 8 1 -4
satisfactory|1 -1 -1 4 -3
satisfactory references|1 -1 -1 4 -3
saturday|-8 -3 9 -2 3
saude|-4 1 0 1 1
saved|-6 -4 -2 -1 13
saw|-4 -2 5 -1 2
say|5 0 -7 9 -6
say we|-3 -1 -1 4 0
say yes|0 -2 -1 6 -3
says|6 -1 0 0 -4
scelta|-2 -1 -3 5 0
scelto|6 1 -1 -1 -4
schaal|-1 -1 -2 5 -1
schade|-3 -2 -1 0 7
scheduled|-7 -2 7 -1 3
scheduled for|-6 -2 5 -1 4
scheme|0 -1 4 0 -2
schloss|-9 10 2 -1 -2
schon|15 -3 -7 -5 1
schon dass|5 -1 -1 0 -2
school|1 2 7 -1 -8
schreiben|4 -1 -1 0 -2
schritt|-3 4 1 0 -2
scientist|1 -6 -1 -1 7
scolastico|-1 0 -2 5 -2
score|9 -2 -2 -1 -4
scritta|2 -1 4 -1 -4
scritto|5 -2 -1 0 -1
se|1 7 -3 11 -17
se ha|2 4 -2 -1 -2
se le|4 -3 2 -1 -2
se non|3 -5 1 -1 1
se pronunciar|5 -1 -1 -1 -2
search|-1 -4 -6 -4 14
search on|0 -1 -3 -1 4
season|1 4 -5 1 -1
sechs|4 0 -2 -1 -1
secretaria|-2 -1 -2 5 -1
section|2 6 -2 -1 -5
sede|5 1 1 -1 -5
sede di|4 0 1 0 -5
see|-6 -1 7 -5 4
see and|-4 4 3 -1 -2
segue|-5 8 -1 -1 -2
seguir|5 -2 -1 -1 -2
segun|-1 -3 -3 9 -2
seguridad|-2 -1 -2 -1 6
seguros|-4 0 -1 0 5
sehen|6 -1 0 -1 -4
sehr|8 -8 -3 0 1
sehr geehrte|1 -5 3 -4 5
sehr geehrter|4 -2 -2 -1 1
sei|1 -5 -4 14 -6
seis|4 1 -2 -1 -1
seit|4 -4 -2 -1 2
seja|-4 12 -2 -1 -5
seleccion|-2 0 -2 -2 6
seleccion de|-2 0 -2 -1 6
seleccionada|4 -2 -1 2 -3
seleccionado|0 4 -1 -1 -2
selecionado|-1 7 0 -1 -4
selected|-10 2 2 -2 10
selected for|-9 6 0 -1 4
selected to|-4 1 5 0 -1
selectie|-3 12 -2 -1 -4
selection|-8 4 7 -3 1
selection panel|-5 0 0 0 6
selection process|-2 5 -1 0 -2
selezione|-2 1 -3 -1 6
semaine|-2 -1 -2 -1 5
semaines|-7 7 -1 2 -1
semana|-10 5 -1 -2 8
send|-13 -3 -2 -4 22
send me|-5 4 5 -1 -3
send us|-2 -1 -1 0 4
sending|-3 7 -2 -1 -1
senhor|4 -3 -3 5 -2
senhor a|-2 -1 -1 5 -1
senior|1 -8 -2 2 7
senor|6 -4 -1 0 -1
sensi del|-1 -1 0 -1 4
sent|-4 7 -1 -2 0
sent to|-5 11 0 -1 -6
sentimos|-2 -2 -1 -1 6
september|4 -6 -4 8 -1
sequencia|5 -1 -1 -1 -1
ser|-1 2 5 -1 -6
sera|-4 7 4 1 -8
seran|-7 5 4 -1 -1
series|-7 -2 -3 -1 13
seriezvous|-5 -4 8 -1 3
serve|8 -1 -2 -1 -4
served|4 -1 0 0 -3
service|5 -2 2 -1 -5
services|3 6 -2 -1 -6
servus|1 -3 0 5 -3
ses|2 -2 4 -1 -3
session|-1 1 4 -1 -4
set|1 -4 7 -1 -3
set up|-1 -2 5 -1 -1
settembre|-1 6 -1 -1 -3
settimana|-2 5 -1 0 -2
settimane|-2 5 -1 0 -1
seu|0 1 -5 -6 10
seu curriculo|-2 7 -2 -3 1
seu interesse|4 -3 0 0 -1
seu perfil|4 -1 -1 -1 -2
seuil|6 0 -2 0 -4
seus|-2 6 -1 -1 -2
seus dados|-2 6 -1 -1 -2
several|-4 0 -1 0 4
shall|-8 11 -3 1 -2
sharp|-2 0 4 0 -1
she|0 3 2 -1 -4
shifts|5 -2 0 0 -2
shoes|-3 -1 6 -1 -2
shop|2 -2 -2 4 -3
short|-2 -3 -2 -1 7
shortlist|-3 4 -2 0 2
shortlisted|-9 9 13 -2 -12
shortlisted candidates|-8 10 2 0 -3
shortlisting|1 5 -1 0 -4
should|4 2 1 0 -7
shout|3 -3 -2 5 -3
show|-11 1 -2 -1 13
si|-2 21 0 -5 -14
si comunica|5 -1 -1 0 -2
si conferma|-1 9 -1 -1 -5
si e|8 -4 -2 -1 -2
si no|-3 -2 1 -3 6
si prega|0 -2 -2 5 -1
si tu|3 2 1 -2 -5
siamo|7 -4 -3 1 -1
sich|-8 1 1 -3 9
sich auf|-3 -2 -2 -1 8
sich der|-5 -1 5 7 -5
sich die|-9 8 -1 -1 3
sich im|5 -2 -2 -1 -1
sich in|4 -2 -1 0 0
sick|-3 5 -5 -1 3
side|7 -4 1 0 -3
sido|-1 -7 -6 -4 17
sido un|-2 -2 0 0 5
sie|-26 -10 3 2 43
sie als|6 -3 -1 0 -3
sie am|-2 -1 5 -1 0
sie auf|-6 -4 -4 12 3
sie bei|4 -4 2 0 -2
sie bis|-2 4 -1 0 -1
sie daher|-2 -1 -1 6 -1
sie damit|-2 4 0 0 -2
sie die|6 -5 -1 0 0
sie dies|-1 -3 -1 0 5
sie diese|1 -4 -1 0 4
sie entschieden|-3 -1 -1 4 1
sie gefallen|-3 -1 0 6 -1
sie gerne|-3 -1 6 -1 -1
sie ihr|2 -2 4 -1 -4
sie ihre|-3 -5 -1 -1 10
sie mir|-2 5 -1 3 -5
sie mit|-2 -2 -2 -1 7
sie nach|-6 0 0 0 6
sie nicht|5 -5 -3 -2 5
sie sich|-3 9 1 -4 -3
sie sind|2 5 -2 -1 -5
sie um|-3 -6 -1 -1 11
sie werden|-2 -1 6 -1 -2
sig|0 -3 -1 -1 5
sign|-9 7 -5 7 0
sign up|-2 5 0 0 -2
signed|-4 -3 -1 1 7
similar|-10 -1 -2 -1 14
similar jobs|-4 0 -2 -1 6
sincerely|3 -4 -1 0 1
sind|8 16 -3 -7 -15
sind wir|2 5 -4 -2 0
six|9 -2 -2 -1 -5
six months|6 -1 -1 -1 -4
skills|2 4 -1 0 -5
slot|-6 -4 19 -1 -7
slow|-3 0 4 0 -1
sluit|10 -5 -1 -1 -2
snel|-2 -1 -1 0 4
so|8 28 -4 -1 -33
so are|-1 0 0 4 -2
so here|5 0 -1 -1 -3
so i|13 -2 -1 -1 -10
so it|6 1 -2 -1 -4
so please|0 8 -2 -1 -6
so unfortunately|-1 4 1 -1 -4
so we|5 -2 0 1 -4
sobald|7 -3 -1 0 -3
sobre|-5 9 -1 -2 -2
sobre a|-6 7 1 -1 -1
social|-3 -3 7 -4 3
software|-2 -1 -2 5 0
software engineer|-1 0 -1 4 -2
solicitado|-3 -3 -1 0 7
solicitud|-10 5 -1 -2 8
solicitud de|-4 6 -2 -1 0
solicitud para|-1 -3 -1 0 5
sollicitatie|-7 0 9 -4 2
sollicitatie is|-5 11 -2 -1 -3
sollicitatie op|0 0 5 0 -4
sollicitatie voor|1 -3 -2 -1 6
sollicitaties|-1 6 -2 0 -3
solliciteerde|-1 -1 -1 -1 4
solliciteren|-4 0 -2 -1 7
sollte|-4 6 0 0 -1
solo|-2 12 -3 -2 -5
some|1 -1 4 2 -7
somebody|11 -2 -3 -1 -5
somebody with|4 -1 -1 -1 -2
someone|16 -6 -5 -3 -1
someone else|-6 -2 -1 -1 10
someone who|7 -1 -1 -1 -4
someone with|1 -2 -1 -2 4
something|2 -4 2 -2 2
something else|6 -2 -1 -1 -3
son|-1 -3 -2 2 5
sondern|-6 -1 12 -1 -4
sono|0 -2 -1 -1 4
sons|4 0 -1 -1 -2
sont|2 -3 -1 -1 4
soon|-7 3 0 -1 4
soon as|-4 4 1 0 -1
sooner|-4 5 -2 -1 1
sorgfaltig|-4 5 0 0 -1
sorry|15 -6 11 -12 -7
sorry for|5 0 -1 -1 -4
sorry it|-7 0 0 0 8
sorry that|-5 -1 7 -1 0
sorry to|1 -3 -4 -1 7
sorry we|-3 -1 4 -1 1
souhaitons|6 -7 -2 -1 3
souhaitons de|4 -3 0 0 -1
sous|1 -2 -2 4 -1
specialist|-2 -6 -5 8 6
spiacenti|-2 -2 -1 -1 6
spoke|1 -1 -1 5 -4
spoken|8 -3 -2 -1 -2
spoken for|8 -3 -2 -1 -2
sport|5 0 -1 -1 -3
spots|6 -5 -2 -1 2
sprechen|-8 8 3 -1 -2
spring|4 -2 -1 -1 0
sql|-2 -2 -1 0 4
sr|8 4 -3 -2 -8
srl|4 -2 -1 0 -1
ssa|-1 -1 1 4 -3
staat|5 -3 -2 3 -3
staff|3 4 -1 -1 -4
stage|13 -3 -3 6 -13
stand|-4 0 -2 1 5
standard|6 -1 -1 0 -3
start|-3 -7 -8 20 -2
start date|-1 -1 -1 6 -3
started|-2 -4 -1 0 7
started an|-2 -3 0 0 5
starting|4 -1 -1 2 -3
starts|1 7 -3 1 -6
stata|0 8 -8 3 -3
stata inviata|-3 5 -1 0 -1
stato|5 -1 -2 -1 -1
statt|-8 1 9 -1 -1
status|9 5 -2 -1 -11
status of|0 4 -1 0 -3
stay|3 -4 0 0 0
stays|-4 -1 6 -1 -1
std|-2 -2 -2 6 1
stefan|1 -2 -1 5 -2
stelle|-3 2 -4 1 4
stelle als|-4 -6 4 0 6
stelle ist|7 -2 -1 -1 -2
stellen|0 -4 -3 1 6
step|-1 -2 -3 2 4
steward|6 -1 -1 -1 -3
stiamo|-1 0 -2 0 4
stiftung|-7 10 0 -1 -3
still|-24 22 1 2 -1
store|1 -4 -2 0 4
store manager|2 -4 -1 1 1
story|-2 -1 0 -1 4
straight|7 -1 -1 0 -5
stretch|-3 5 -1 4 -4
stretch to|-3 5 -1 4 -4
strong|7 -5 2 3 -7
strong field|0 0 4 -1 -3
studio|-8 -1 2 -2 9
study|-4 -3 0 0 7
stunde|-4 -3 9 -1 -1
su|3 8 -8 -5 3
su hoja|1 6 -2 -1 -4
su interes|5 -1 -1 0 -3
su solicitud|-6 1 1 -1 4
sua|-1 11 -8 -8 7
sua candidatura|8 0 -4 -2 -1
sua participacao|4 -1 -1 -1 -2
sua richiesta|-1 -2 0 -1 5
subject|-2 -2 -2 8 -3
subject to|-3 -2 -2 8 -2
submit|-5 -3 5 -1 4
submitted|-11 7 -4 -1 9
submitting|-2 4 -1 0 -1
succes|4 -4 4 -2 -2
successful|-8 4 -3 7 -1
successful at|6 0 -1 0 -5
successfully|-4 5 0 -1 0
successfully submitted|-1 6 -1 0 -3
such|-4 -1 11 -1 -5
suche|-1 -1 -2 -1 4
suchen|5 -3 -1 -1 0
suit|-4 -4 12 -1 -4
suitable|8 -1 -1 -1 -5
suite|8 -7 5 -3 -3
suite a|5 -7 8 -2 -5
sul|-2 5 0 -1 -3
sul sito|-1 4 -1 0 -2
summer|14 -1 1 -2 -13
sun|-1 2 -2 5 -4
sunday|-3 4 1 -1 0
suo|2 4 -6 -2 2
suo curriculum|0 -3 0 -1 4
suo cv|4 -2 0 0 -1
suo nominativo|5 4 -1 -1 -6
suo profilo|-2 8 -3 -1 -1
super|-2 -2 4 1 0
superior|-3 0 7 -1 -3
superior de|4 -1 0 -1 -2
supervisor|3 -5 3 -1 0
supply|-4 6 0 -1 0
supply chain|-4 -1 1 0 4
support|-1 4 0 -2 -1
sur|3 -6 -1 -2 7
sure|-1 -2 0 -1 4
survey|-11 -1 -2 -1 16
survey takes|-4 0 -1 0 5
sus|-4 4 -2 4 -2
sus datos|-3 1 -1 4 -1
system|-6 4 -4 -2 8
system and|-1 5 -1 0 -2
t|-6 1 -1 3 4
ta|-1 4 6 -1 -8
ta candidature|-1 0 4 -1 -3
table|-3 0 5 -1 -2
tag|-2 0 -1 -3 6
tag herr|-5 2 3 -1 1
tage|-12 -4 11 4 1
tage urlaub|-1 -1 -2 7 -3
tagen|-9 3 -3 -1 10
take|10 1 -3 -1 -7
take place|-2 1 4 0 -2
takehome|4 1 -1 -1 -3
takes|-6 3 -3 -1 6
taking|6 1 -2 -1 -3
taking it|5 0 0 0 -4
tal|2 -5 1 -1 4
talent|1 -12 -1 -1 12
talent acquisition|0 -6 4 1 1
talent pool|1 -3 -1 0 4
talento|-3 4 -1 0 0
talentpool|-3 4 -1 -1 0
talk|-4 2 4 1 -2
talk about|-2 0 4 0 -2
talked|2 -1 -2 4 -3
talking|5 0 -1 0 -3
tambien|-3 5 -1 0 -1
tarde|-4 4 -4 6 -2
tate|3 3 -1 -1 -4
te|4 -8 -7 19 -8
te dar|4 -1 -1 -1 -2
te gaan|4 -1 -1 -1 -1
te llamo|0 -2 4 -1 -1
tea|-2 4 -2 5 -6
teach|-1 -1 4 0 -2
teacher|-2 2 5 0 -6
team|-8 8 1 -2 5
team at|-2 1 5 -1 -2
team has|5 -1 -1 0 -2
team member|1 -1 -4 2 3
teams|-6 -5 20 -2 -7
technician|-4 0 4 -1 1
technique|0 -4 0 -1 5
tecnico|1 4 0 0 -6
tecnico de|6 0 -2 -1 -2
tecnico superior|-5 -1 7 0 -1
teil|-12 10 1 -1 2
teilnahme|-5 6 -3 -1 2
teilnahme am|-3 6 -1 0 -1
tel|4 0 -1 0 -2
telefone|-2 4 -1 0 -1
telefonisch|-5 -5 6 4 -1
telefono|-4 0 5 1 -1
telefoon|-2 4 -2 4 -4
telephonique|-1 -1 4 -1 -1
tell|-6 7 -4 0 3
tell me|-4 -1 -1 1 4
tem|2 0 4 -2 -5
temos|2 -1 -1 4 -3
tempo|2 1 -2 5 -6
temps|-4 1 -2 7 -2
ten|-2 0 7 -2 -3
tenemos|11 -5 -2 -1 -2
tera|-10 -1 5 -1 6
termin|-5 -3 9 1 -1
termine|-3 4 3 -1 -3
terms|-2 1 -2 4 -1
tes|-2 -1 6 -1 -2
test|-1 -4 18 -4 -9
test is|-1 0 4 0 -2
teste|7 0 -3 -1 -4
tests|4 6 -2 -1 -7
teu|-1 -2 -1 -1 5
than|-9 9 -2 -1 2
thank|5 4 -9 -10 8
thank you|5 4 -9 -10 8
thanks|16 11 -11 -13 -5
thanks for|0 9 -7 -7 7
thanks regards|4 -2 0 -1 -2
that|8 -5 0 -2 -4
that after|-2 4 0 0 -1
that changes|6 -2 -1 -1 -2
that may|-2 -1 0 4 0
that on|-3 0 -1 0 4
that they|4 -1 0 0 -3
that we|-5 3 3 2 -3
that you|-1 -12 3 4 8
the|4 -5 -3 -3 2
the 12th|-4 -2 5 3 -2
the 14th|-5 7 0 0 -1
the 6th|-3 1 6 0 -2
the answer|6 -2 -1 0 -3
the assistant|4 -1 0 0 -2
the board|6 2 -2 -1 -5
the bottom|-2 -1 0 0 4
the budget|-1 4 -1 0 -3
the bus|-3 -1 6 -1 -1
the chance|-3 -1 -1 0 4
the client|8 -1 -1 -1 -6
the club|-2 0 4 0 -2
the criteria|-6 0 0 0 6
the data|-4 -1 -1 -1 6
the decision|6 -2 -1 -1 -3
the director|5 0 -1 0 -4
the eligibility|-1 4 0 0 -2
the end|3 2 -2 2 -5
the festival|6 0 0 0 -5
the hiring|-9 16 0 -1 -6
the home|5 -2 -2 -1 -2
the interview|3 -2 4 -1 -5
the junior|-4 0 0 0 4
the landlord|-6 0 0 0 7
the link|-4 -2 4 -1 2
the list|5 -1 -1 0 -3
the minimum|2 3 -1 0 -4
the next|2 -5 2 4 -3
the one|0 -1 -1 5 -3
the other|-6 3 0 1 2
the outcome|-5 6 -3 -1 3
the panel|1 3 4 -2 -5
the pass|5 -1 -1 -1 -2
the person|0 -1 -1 4 -2
the phone|1 -4 4 3 -3
the position|5 -4 -3 10 -7
the post|6 -1 -3 8 -10
the public|-5 2 -1 0 3
the recruiter|8 -2 0 0 -6
the required|4 -1 -1 0 -2
the role|8 2 -2 0 -8
the salary|-2 0 0 5 -2
the sales|4 -1 3 -1 -5
the same|-4 0 12 -1 -7
the second|-1 5 0 0 -3
the selection|-10 6 -1 0 6
the show|-6 -1 0 0 7
the studio|-5 -1 0 0 6
the survey|-4 0 -1 0 5
the team|-1 -5 7 -3 1
the time|6 -3 -2 -1 0
the trustees|-3 0 0 0 4
the two|-4 -2 -1 0 7
the vacancy|6 -2 -1 0 -3
the voice|-4 -1 -1 0 6
their|-4 5 -2 -1 2
them|7 4 -3 -2 -5
then|-8 15 4 -1 -9
theo|-5 5 0 -1 1
there|16 -5 2 -5 -9
there are|-2 -1 0 0 4
there were|5 -1 0 0 -3
therefore|9 -2 -1 -1 -5
these|-6 -3 1 1 7
they|23 -9 -9 -6 0
they d|-3 -1 -1 -1 6
they ve|8 -1 -1 -1 -5
thing|5 -5 5 -1 -5
things|3 1 2 -1 -4
think it|4 -1 -1 3 -5
think you|-4 0 -1 0 5
this|13 -8 -15 -11 10
this alert|-3 -1 -1 -1 5
this as|-1 4 0 0 -3
this confirms|-5 6 -1 0 1
this email|5 -4 -1 -1 1
this is|5 -6 5 -2 -3
this job|1 -1 -1 5 -4
this message|0 1 -4 -1 3
this morning|-1 5 -1 0 -3
this occasion|5 -2 -4 -2 3
this post|6 -1 -1 -1 -4
this requisition|4 -1 -1 0 -3
this role|0 -4 -1 -1 6
this round|-7 -1 -1 0 10
this stage|4 -1 -1 0 -2
this summer|4 0 0 0 -4
this was|-4 -2 -1 0 7
this week|-16 1 -1 -3 19
this will|-3 5 -1 0 -2
this year|9 -4 -2 -1 -1
those|-2 -1 5 -1 -2
those selected|-4 1 0 0 3
thought|5 -1 -1 -1 -1
three|1 7 -5 -3 0
three people|-2 4 -1 0 -1
thrilled|-2 -1 -2 7 -1
thrilled to|-2 -1 -2 7 -1
through|5 1 1 -3 -5
through to|-2 -1 4 0 -1
through your|4 -1 0 0 -2
throw|-1 4 0 0 -3
thurs|-3 -3 7 -1 1
thursday|-13 -9 20 1 1
ti|11 0 -1 4 -15
ticket|1 6 -4 1 -4
tickets|6 -2 -1 0 -4
tiempo|0 6 -1 -1 -4
tight|1 4 -2 0 -3
till|4 5 -2 -1 -6
tim|0 -2 -3 -1 6
time|0 -5 17 -8 -2
time de|-1 -1 -1 -1 4
time in|-5 6 1 0 -2
time on|5 0 -1 0 -3
time this|7 -8 -5 -2 9
time to|-4 1 3 -1 0
time we|5 -3 1 0 -3
times|-6 -2 8 -1 0
tipps|-1 -1 -1 -1 4
tips|-1 -2 2 7 -5
titre|-3 -3 -1 -1 8
titulaire|-2 4 -1 -1 -1
titulo|0 3 2 -1 -4
to|1 -16 0 5 9
to a|4 -4 4 -2 -3
to accept|-4 -1 -2 6 1
to an|-3 5 1 -1 -2
to another|0 -2 3 2 -4
to apply|-1 -1 -3 -1 6
to attend|0 -2 4 0 -1
to be|-8 -2 -5 -1 16
to call|-2 -2 0 -1 5
to confirm|-3 -1 0 0 4
to continue|6 -2 4 -1 -6
to decide|-3 5 0 -1 -1
to extend|4 -2 -2 6 -5
to follow|0 -1 -1 4 -2
to get|3 7 -2 -1 -6
to go|-9 2 -1 4 4
to interview|5 -2 2 -1 -4
to invite|-1 -2 7 -1 -3
to it|4 3 -1 -1 -5
to join|-2 0 -2 6 -1
to keep|5 -4 -3 -1 3
to know|-3 -2 -2 -2 8
to let|8 0 -2 0 -6
to make|3 3 -1 0 -5
to meet|-5 10 -2 -1 -2
to move|1 -3 6 5 -8
to my|-1 5 -1 0 -3
to notify|-3 6 0 0 -3
to offer|-14 -4 -1 21 -2
to our|8 -5 2 -1 -4
to pass|-2 -2 -1 -1 5
to progress|4 0 -1 0 -3
to satisfactory|-2 -1 -1 4 -1
to say|5 -3 -4 5 -4
to see|-4 5 2 -2 0
to set|0 -2 5 -1 -2
to sign|-1 5 -2 -1 -1
to support|-3 0 0 0 4
to take|9 -3 -3 -1 -1
to thank|4 -1 -1 0 -2
to the|1 7 8 -3 -13
to this|4 -1 0 -1 -1
to two|4 0 -1 0 -3
to us|-4 -5 4 -1 5
to work|-1 -2 -2 0 5
to your|1 -1 -7 6 1
tobias|-1 6 -1 0 -3
toch|5 -2 3 -2 -4
today|-9 4 4 -2 3
todos|-2 5 -1 0 -1
told|-1 -3 -2 7 -1
tom|-5 6 -1 -1 2
tomas|-4 0 5 0 0
tomorrow|-5 -8 20 2 -8
ton|3 -1 2 4 -8
ton cv|-2 0 5 -1 -3
toni|-3 -1 5 -1 -1
took|4 -1 0 0 -2
top|-2 8 -2 1 -5
topa|-4 -3 -2 6 3
tot|-3 -7 3 2 5
touch|-4 13 -3 -2 -4
touch about|6 -4 -1 -1 0
toujours|-5 6 1 0 -2
tout|-5 5 -2 5 -3
tra|4 -3 -1 0 1
trabajo|4 -1 -2 -1 0
train|1 3 3 -1 -6
tran|0 -3 0 -1 4
transcripts|0 4 0 0 -4
transmise|-3 4 -1 0 -1
transportes|-2 -1 4 0 -1
tras|6 -3 -2 1 -2
trasmesso|0 5 -1 0 -4
travel|-3 -3 7 -1 0
tre|3 3 0 -1 -5
treffen|-2 6 3 -1 -7
trial|3 -1 6 -1 -7
trial shift|0 -1 5 -1 -4
tried|-1 -2 -1 -1 4
trovato|5 -2 -3 -2 1
tu candidatura|0 -2 -1 -1 4
tu cv|1 10 -4 -2 -5
tu perfil|-2 4 1 -2 -2
tua|-5 8 -3 -2 2
tua candidatura|-4 4 -3 -1 4
tudo|1 1 -3 5 -4
tudo bem|4 -1 -1 -1 -1
tuesday|-2 2 4 -1 -3
tuo|-3 -7 3 5 3
tuo profilo|4 -3 -1 0 0
turned|-9 -2 -2 9 4
turned down|-9 -2 -2 9 4
turno|-8 -3 2 6 2
tutti|0 4 -1 -1 -2
tvl|-1 5 -1 0 -3
two|-9 0 -6 -2 18
two reviewers|4 -1 0 0 -2
two weeks|-2 5 0 0 -2
tx|-5 3 -2 -1 5
u|10 -5 0 -5 0
u niet|5 1 -2 -1 -4
u wordt|-4 3 3 0 -2
uber|-1 -1 0 -3 4
uber die|-1 -1 6 -1 -3
uber ihre|-2 4 -1 -1 -1
ubertragen|5 -1 -1 -1 -2
uberzeugt|-3 -2 8 -1 -3
ue 2016|-2 0 0 -1 4
ufficio|9 -1 -2 -2 -4
uhr|-16 -9 41 -7 -9
uhrzeit|-3 0 6 0 -3
uit|-4 -5 4 -2 8
uitgenodigd|-1 -1 6 -1 -3
uitgenodigd voor|-1 -2 6 -1 -3
uitnodigen|1 5 -1 -1 -3
uitzendbureau|-3 3 5 -1 -3
ultima|-1 0 4 0 -2
um|-19 -2 15 -4 11
um etwas|-4 -1 -1 -1 6
um verstandnis|-1 4 -1 0 -2
uma|13 -3 -2 -2 -6
uma pessoa|8 -1 -2 -2 -3
umane|-2 -3 0 -1 7
umfrage|-5 -2 -2 -1 10
un|8 -4 5 -9 -1
un altra|7 -2 -2 -1 -2
un altro|2 -3 -1 -1 4
un colloquio|-4 0 5 0 -1
un d|4 0 2 -2 -4
un entretien|-1 -1 6 -1 -3
una|3 -12 6 -5 9
una entrevista|-3 -2 6 -1 -1
una persona|7 -3 -2 -1 -2
unable|-9 -5 4 4 6
unable to|-9 -5 4 4 6
und|8 1 6 -8 -7
und bitten|-2 -4 -1 0 8
und die|2 -2 4 -1 -3
und ich|-2 4 1 1 -4
und kann|4 -2 0 0 -1
und sie|0 -1 4 -1 -2
und wird|-3 4 -1 0 -1
und wunschen|-1 -2 -1 0 4
under|4 2 -4 -2 1
under our|0 -4 -1 0 6
under review|-3 6 0 0 -2
understand|-6 -2 2 -1 7
une|1 0 -1 -7 7
une bonne|4 -2 0 0 -1
une reponse|-9 7 0 0 3
unfortunately|-7 1 1 9 -3
unfortunately the|-5 -1 4 -1 2
unfortunately this|-5 5 -1 0 2
unidad|5 -4 0 0 -1
unit|-5 3 1 0 1
universidad|-1 5 -2 -1 0
universita|-2 -2 -1 7 -2
universite|-1 6 -1 0 -4
university|-2 4 -1 0 -1
unless|-3 -1 -1 0 5
uns|5 -4 5 14 -17
uns als|4 -1 -2 2 -3
uns auf|1 -4 -3 8 -1
uns die|5 -2 -1 0 -2
uns eine|-4 6 -1 0 -1
uns eingegangen|-2 5 -1 0 -2
uns freuen|-8 -4 -5 20 -3
uns fur|-3 -3 -3 1 9
uns heute|5 -4 -1 0 -1
uns uberzeugt|-5 -1 9 0 -2
unser|-5 -1 5 4 -3
unser gesprach|-3 -1 6 -1 -1
unsere|6 -5 -1 -3 3
unserem|10 -5 -5 -1 1
unseren|0 3 1 -1 -4
unserer|5 -3 -4 -2 5
unserer entlastung|9 -3 -1 -1 -5
unsubscribe|-9 0 -3 -2 15
unsubscribe from|-3 -1 -1 0 6
unsuccessful|-3 2 -4 -2 7
unsuccessful as|-4 -1 0 0 5
unterlagen|1 8 -3 -2 -3
until|-12 12 -5 1 4
until the|-5 1 0 0 4
up|1 1 11 -4 -9
up for|-1 4 -1 0 -3
up in|5 -5 2 -1 -2
up on|-6 4 0 0 3
up that|4 -2 0 0 -1
up the|-4 0 -1 0 5
up to|0 4 -2 2 -4
update|4 3 -2 -2 -3
updated|4 -3 1 -1 -1
updated cv|-2 -2 1 -1 4
upload|-3 -1 -2 1 5
urlaub|-1 0 -2 7 -4
us|-14 15 -9 11 -2
us after|-2 4 0 0 -1
us again|5 -2 0 0 -2
us and|-2 -3 4 -1 2
us know|-10 -2 -1 5 7
us on|-2 -1 5 0 -2
us the|-3 -2 -1 -1 6
us through|-3 0 0 0 4
us within|-2 4 0 0 -1
using|-2 -1 0 -1 4
usted|7 -4 -3 3 -4
uteis|8 -2 -1 -1 -4
uteis para|5 -1 -1 -1 -2
utrecht|-3 -2 -1 -1 7
uur|-18 -11 19 6 5
uw|7 2 -6 -3 -1
uw kandidatuur|-2 6 -1 0 -3
ux|3 -2 -3 6 -4
v|5 -7 3 3 -4
va|-4 -1 16 -2 -9
va a|6 -1 -2 -1 -2
va bien|-4 -1 4 -1 1
vacancy|7 1 -4 -1 -3
vacantes|0 -1 -2 -1 5
vacature|13 -3 -3 -2 -5
vacatures|-4 -2 -2 -1 9
vaga|1 1 2 -5 3
vaga de|-3 5 -1 -2 1
vagas|-7 1 -4 -3 12
vai|4 -2 -1 1 -2
vale|-1 1 -2 6 -4
valid|-5 5 0 0 -1
valorado|4 -4 0 0 0
values|-1 -1 4 -1 -1
vamos|8 -2 -2 -1 -4
van|2 4 -6 -2 1
van binnen|4 -1 -1 -1 -2
van de|0 7 -5 4 -7
van ons|-2 7 -2 -1 -2
ve|1 -10 0 -1 11
ve already|-2 -2 -4 0 9
ve been|-8 0 8 -1 0
ve chosen|4 -1 -1 -1 -2
ve decided|-7 -3 -2 1 11
ve done|0 -1 6 -1 -3
ve got|1 1 -1 3 -4
ve had|5 1 3 -1 -8
ve not|3 -1 3 0 -5
ve offered|-3 0 0 0 4
ve passed|0 4 -1 0 -3
ve put|5 -1 -2 -1 -2
veel|5 -3 -1 0 -2
venue|-4 -1 4 -1 3
ver|-4 7 -3 -1 0
verder|11 -2 -3 -2 -5
verfahren|6 1 -3 -1 -3
vergeben|2 -5 -4 -3 9
verhindert|-5 -2 9 -1 -2
verify|-2 -1 -1 0 4
verify your|-2 -1 -1 0 4
verra|-4 10 1 -1 -6
vers|-3 10 -1 -1 -5
vers vous|-7 11 -1 -1 -2
verschieben|-3 -1 6 -1 -2
verstandnis|2 4 -2 -1 -3
verstandnis dass|-4 6 -1 0 -2
verstuurd|-3 9 -2 -1 -3
vertrag|-3 -2 -3 11 -3
verwachten|-1 5 -1 -1 -2
verwaltung|-3 5 -1 0 -1
verwijderd|-3 -2 -2 -1 7
verwijderen|-3 -1 -1 -1 6
very|4 -4 4 3 -7
verzogert|-8 2 -3 7 1
vez|4 -1 -2 -1 0
vi|-1 -3 1 -1 4
via|-11 -6 -2 1 18
vida|-1 7 -1 -1 -4
video|-2 2 13 -3 -11
video interview|1 -1 4 -1 -4
viel|4 -5 -2 -1 4
viele|7 -3 -5 2 -1
viele grusse|1 -1 -4 2 2
vielen|-5 9 0 -3 0
vielen dank|-2 4 0 -3 1
view|-2 -5 -3 -2 12
view the|-1 -2 0 0 4
viewed|-7 3 -1 -1 6
viewing|-5 0 0 0 5
vikram|-3 -1 -1 -1 5
vimos|2 -3 -2 -1 4
vimos que|1 -3 -2 -1 5
visio|-4 -2 8 -1 -1
visto|-1 4 0 -1 -2
vitae|4 -1 0 0 -3
viva|-2 -6 -1 -1 9
voce|-2 -8 3 2 4
voce para|-2 -2 0 -1 5
voeux|-3 -1 0 0 4
vogt|5 -1 -1 -1 -3
voice|-3 -1 -1 -1 5
voici|-2 -1 5 -1 0
vol|5 -2 -1 -1 0
volgende|-7 11 -1 -1 -2
volgende week|-8 11 -1 -1 -1
volume|2 3 -1 0 -4
volunteer|4 0 0 0 -3
volver|2 -4 -1 -1 3
volver a|2 -4 -1 -1 3
vom|5 -1 0 -3 -2
von|3 19 -12 0 -10
von uns|-7 9 -1 -1 -1
voor|4 -8 11 -6 -1
voor 1|-3 6 -2 4 -5
voor de|8 4 -3 -3 -7
voor een|1 -6 8 -2 -1
voor het|-2 -3 8 -2 -1
voor iemand|-4 -1 0 0 6
voor je|9 -10 2 2 -3
voor onze|-1 -2 6 -1 -2
vor|-8 -1 2 3 4
vorgesehen|-2 -1 4 0 0
vorige|0 -3 -1 0 4
vorstand|4 2 -2 -1 -3
vorstellung|-2 6 -1 0 -3
vorstellungen|4 -1 -1 -1 -1
vos|11 -12 -4 -4 10
vos coordonnees|5 -2 -1 0 -1
vos recherches|4 -2 0 0 -1
voss|-7 5 3 2 -3
voted|2 -1 -1 4 -4
votre|-7 2 -6 -10 25
votre candidature|-2 1 -7 0 9
votre cv|5 1 -2 -1 -4
votre demande|-4 -1 -1 -1 7
votre espace|-5 1 -2 -1 6
votre profil|0 -8 5 -2 5
vou|-5 8 -1 -1 -1
vous|-10 4 3 0 4
vous avez|6 -3 -4 -3 3
vous etes|-3 -4 0 4 4
vous informer|0 -4 -1 4 1
vous informons|5 -2 -1 0 -2
vous n|5 2 -3 -1 -4
vous pour|-2 4 0 0 -1
vous proposer|-3 -1 -1 7 -2
vous recevez|0 -3 -1 -1 4
vous remercie|-1 -3 -1 5 -1
vous si|-2 7 -1 -1 -3
vous souhaitons|2 -4 -1 -1 4
vragen|-3 -1 -3 -1 8
vriendelijke|2 3 1 -2 -4
vriendelijke groeten|0 5 3 -1 -6
vrijdag|-2 6 0 1 -5
w|-5 -2 -3 -1 12
w d|-6 -4 -3 -1 14
waarop|4 -2 -1 -1 -1
wahl|-4 3 -1 5 -4
wait|0 6 -3 3 -6
waiting|-5 1 -1 0 6
want|-2 -4 2 16 -12
want to|3 0 4 0 -7
want we|-5 1 -2 9 -4
wanted|16 -4 -2 -1 -9
wanted to|10 -2 -1 -1 -6
wants|-2 4 3 -1 -3
war|2 -3 0 5 -4
ward|6 -1 0 0 -5
ware|-9 9 -2 5 -3
warteliste|-4 4 -2 -1 3
was|17 -5 -15 -3 4
was a|3 -4 -3 3 2
was hired|-3 -1 0 0 4
was not|-13 -4 -3 -1 21
was sent|-1 5 0 0 -3
was wir|0 -2 4 -1 -1
wasnt|-3 -1 -1 -1 6
wat|-2 6 -1 2 -5
watch|-1 4 -1 -1 -2
way|-5 6 -2 3 -1
we|13 -1 -16 -1 -12
we appreciate|6 -1 -1 0 -3
we are|-5 -8 1 13 0
we can|-5 1 11 0 -7
we cannot|3 3 1 -1 -5
we cant|-16 0 -1 8 9
we could|-2 -1 -3 0 6
we couldnt|-7 -1 -2 3 8
we d|-13 -1 13 5 -4
we decide|-2 0 5 -1 -2
we decided|8 -4 -1 -1 -3
we do|8 -1 -3 -1 -4
we dont|3 1 -2 3 -5
we ended|4 -1 -1 0 -3
we felt|5 -1 -1 -1 -2
we gaan|7 -3 -1 -1 -3
we get|6 -2 -2 -1 -1
we have|0 6 4 -1 -7
we havent|-8 9 -2 -1 2
we hebben|12 -3 -7 -5 3
we hired|4 -1 -1 0 -2
we hope|4 0 -2 -1 -2
we je|-12 -1 4 -1 10
we know|7 -2 -2 -1 -3
we ll|-7 19 0 -2 -10
we met|4 -1 -1 -1 -2
we must|4 0 -1 -2 -1
we need|8 1 -2 -2 -4
we nog|-6 6 -1 -1 2
we only|3 1 0 0 -4
we re|-2 4 -2 0 1
we read|3 3 -1 -1 -4
we receive|-8 4 -1 -1 5
we regret|-1 -2 -2 -2 7
we talked|0 -1 -1 5 -2
we thank|4 -1 0 0 -2
we ve|15 -9 -9 1 1
we wanted|4 -1 0 0 -2
we went|0 -2 -1 -1 4
we were|-1 -3 8 -2 -2
we will|4 4 -3 -2 -3
we would|-3 -2 5 4 -5
we zitten|5 -1 -1 -1 -2
wear|-6 -1 8 0 -1
website|-14 1 -3 -1 17
wed|-1 -1 4 -1 -1
wednesday|-6 1 6 -2 1
weds|-3 -3 5 4 -4
week|-29 34 -6 2 1
week in|-1 6 -1 0 -4
week of|-5 3 0 0 2
week the|-7 3 -3 5 1
weeks|-9 13 -3 -1 0
weg|13 -5 -4 -3 -1
weil|3 -4 -2 -1 4
weiter|-8 8 4 -2 -3
weiter berucksichtigen|-6 0 8 0 -1
weiteren|-2 4 -3 -2 2
weiteren suche|-4 0 0 0 5
welcome|-3 -3 -3 -2 11
well|-5 -1 5 -3 3
well feel|-3 0 0 0 4
wenn|17 -10 1 -4 -4
wenn du|11 -4 -2 -1 -4
wenn es|-5 0 5 -1 1
wenn sie|6 -3 -2 -1 1
went|4 -4 -6 -3 9
went with|-3 -2 -4 -1 10
werd|2 7 -3 -2 -3
werden|-15 12 -3 -5 11
werden da|-1 -3 -1 0 6
werden nicht|-4 6 -1 0 -1
were|11 -10 -2 -5 6
were not|0 -4 5 -2 2
were so|4 0 0 0 -3
were unable|-7 -1 4 -1 6
were unsuccessful|-4 -1 -1 -1 6
werent|-4 -4 -2 -2 12
werk|0 -6 -1 -1 7
werken|6 -4 -1 0 -1
weten|-2 5 -3 3 -3
what|0 -5 0 -2 6
what happens|-2 4 0 0 -1
what s|-3 -1 4 0 0
what the|4 -1 -1 -1 -2
what you|7 -2 -1 -1 -3
whatever|-5 5 0 -1 1
whatever the|-4 4 0 -1 1
whatsapp|-1 -1 -1 -1 4
when|4 9 -4 -2 -7
when the|-2 9 -1 -1 -4
where|-6 -3 0 -1 10
where you|-5 -2 -1 0 8
whether|-3 6 1 -1 -3
which|5 8 0 0 -13
while|0 5 -1 -1 -3
who|4 1 -6 -6 8
who had|0 -2 -1 -1 5
who has|8 -1 -1 -1 -5
who s|0 -4 -4 -1 9
whose|7 -4 -2 -1 0
wie|-1 1 4 0 -4
wieder|-5 13 -3 -1 -4
wij hebben|6 0 -2 -1 -3
wij nemen|-1 4 -1 -1 -2
wij u|4 -1 -1 0 -2
wil je|-2 -2 0 -1 5
will|-6 38 2 -8 -27
will be|-9 2 13 -2 -4
will call|1 10 -3 -2 -6
will not|8 1 -2 -2 -4
will receive|-1 4 -1 0 -2
will remain|5 -1 -1 0 -2
will take|-4 4 4 0 -3
willen|5 -2 -1 -1 -1
wilt|0 -2 -1 5 -2
window|-3 4 -1 0 0
wir|4 4 -4 -3 -3
wir absagen|-2 0 -1 -1 4
wir bedauern|4 -1 -1 0 -3
wir bitten|-6 8 1 -2 -2
wir den|-3 6 -3 1 -1
wir die|5 -3 -1 0 -1
wir freuen|-6 -3 -4 22 -8
wir hatten|9 -2 -1 -1 -4
wir hoffen|5 -1 -1 -1 -2
wir ihnen|1 2 -3 -3 4
wir ihre|-1 -2 7 0 -4
wir ihren|-2 -1 -2 4 0
wir keine|-5 -3 1 -1 8
wir leider|4 -1 -1 0 -2
wir nicht|4 1 -1 -1 -3
wir prufen|-5 7 -1 0 -1
wir sie|-8 2 4 -2 4
wir sprechen|-8 8 2 -1 -2
wir uns|12 -5 -3 -1 -3
wir von|5 0 -1 -1 -2
wir wunschen|4 -3 -2 -1 2
wir wurden|-1 -3 4 -1 2
wird|-8 13 -2 -2 0
wish|-1 -5 -3 -2 12
wish i|-4 0 -1 0 5
wish you|-3 -3 -2 -1 9
wissen|-3 5 0 0 -1
wissen wir|-4 5 0 0 -1
with|7 -14 1 -5 8
with a|-3 -4 -5 -1 12
with another|-5 -1 -1 -1 8
with it|-3 -3 0 2 4
with me|0 5 -1 -1 -3
with other|4 -1 0 0 -3
with reference|4 -1 -2 1 -3
with the|1 5 0 -2 -5
with this|3 -1 6 0 -8
with us|0 4 0 -1 -3
with your|18 -7 -10 0 0
withdrawn|-6 -10 1 3 11
withdrawn your|-6 -3 -1 0 10
within|2 1 -7 0 4
without|3 -6 -2 -1 6
without a|5 -1 0 0 -3
woche|-11 7 1 9 -7
wochen|-3 3 -2 4 -2
women|2 -4 -2 -1 6
woning|-4 0 0 0 5
wont|15 3 -7 -2 -10
word|-2 6 -2 1 -2
worden|-3 3 -4 -1 4
wordt|-1 3 2 -1 -4
work|1 -4 4 -2 2
worker|7 0 -1 0 -6
working|3 3 -1 1 -5
works|-3 -1 5 -1 -1
would|-10 -8 17 6 -5
would like|-6 -2 10 4 -7
wren|-1 4 -1 0 -3
write|1 4 -2 -1 -2
write to|3 2 -1 -1 -4
writer|4 -1 0 0 -2
writing|5 -4 -3 -1 3
writing to|-4 -2 -2 -1 9
writing with|5 0 -1 -2 -2
written|-3 -4 7 0 0
wrote|0 2 3 -1 -4
wunsch|4 -1 -1 0 -1
wunschen|4 -6 -3 -2 6
wunschen ihnen|1 -4 -2 -1 6
wurde|10 -16 5 -4 5
wurden|0 -8 5 -3 6
wurden sie|1 -1 4 -1 -2
x|-3 3 4 -2 -2
y|6 -2 -4 4 -4
y en|5 -3 -1 0 -1
y no|-1 3 3 -1 -4
ya|12 -3 0 -2 -6
ya ha|6 -2 -2 -1 -1
yara|-2 -1 4 -1 -1
year|15 -8 -2 1 -6
year and|5 -1 0 0 -5
years|10 -7 -2 -2 1
years of|-1 -2 -1 -1 5
yes|-3 2 1 6 -6
yes or|-2 4 -1 1 -2
yesterday|2 -3 -2 -2 5
yet|-13 14 2 -1 -2
yo|-1 -3 10 -2 -5
you|-7 -17 17 2 27
you a|-6 -3 -1 5 5
you about|0 0 4 -1 -3
you an|6 -1 -1 0 -4
you and|6 -3 -1 2 -4
you applied|8 -11 -3 -2 8
you are|-5 -4 7 0 1
you asked|0 -1 -1 4 -2
you at|-2 -1 4 0 -1
you be|-3 -1 5 0 -1
you by|-4 -2 4 -1 2
you can|-15 -2 20 8 -11
you cant|-4 0 6 -2 0
you come|-5 -1 11 -1 -4
you d|7 -5 -2 1 0
you didnt|-3 -1 -1 0 5
you do|-15 -9 10 -3 17
you dont|0 0 6 -1 -5
you for|3 7 -5 -8 3
you from|-14 1 2 1 9
you get|-5 2 4 -3 2
you have|1 -4 12 -3 -6
you havent|-5 -2 3 0 4
you how|-3 -2 5 0 0
you in|-3 -2 -1 3 4
you interviewed|5 0 -2 0 -2
you know|9 5 -8 -3 -4
you ll|2 4 1 2 -8
you luck|-3 0 0 0 4
you may|10 2 -2 -1 -9
you no|-2 -1 0 0 4
you on|1 1 -5 2 1
you one|-2 -1 0 -1 4
you re|-2 2 5 0 -5
you recently|-10 -2 -3 -1 16
you saved|-5 -3 -1 -1 10
you send|-4 -3 3 -1 5
you should|2 0 3 0 -4
you so|-4 1 -2 0 4
you success|6 -1 0 0 -5
you tell|-5 8 -4 -2 3
you the|-2 -4 -5 18 -7
you to|-6 5 6 15 -20
you told|0 -1 -1 4 -1
you until|-3 -2 -1 4 2
you up|0 -3 4 0 -1
you ve|-6 -5 14 2 -5
you want|2 -2 1 8 -9
you wanted|4 -1 0 0 -2
you well|-3 -1 0 -1 4
you were|17 -3 -6 1 -9
you werent|4 -2 -2 -1 0
you who|-2 -1 -3 -1 7
you will|7 -2 -2 -1 -2
you work|4 0 0 0 -3
your|1 -9 -16 -20 44
your account|-3 0 -1 0 4
your answers|-4 0 0 0 5
your app|-3 -1 8 -1 -3
your application|6 20 -2 -11 -14
your background|-4 -3 2 -1 6
your candidacy|5 0 0 0 -4
your cv|5 3 6 -1 -13
your details|3 -4 -1 3 -1
your email|-6 5 -2 -1 3
your employment|-6 -2 -2 0 10
your experience|2 -5 -2 -1 5
your file|-1 5 0 0 -4
your first|-2 -1 -1 -1 5
your interest|13 -1 -2 -1 -9
your interview|-1 -5 2 2 3
your job|-2 -3 -1 0 7
your letter|2 2 2 2 -8
your link|-1 -1 4 0 -2
your name|8 -2 -2 -2 -2
your next|6 -1 -1 0 -4
your offer|-6 -3 -2 -2 12
your online|-4 3 3 0 -2
your paper|-2 4 2 -1 -3
your portfolio|3 1 -1 0 -4
your profile|-1 -4 -3 -1 9
your project|-3 -1 0 0 4
your rate|0 -1 -2 -1 5
your recent|4 -2 -2 0 1
your request|-7 -2 -1 -1 11
your results|-1 4 0 0 -2
your resume|4 0 -2 -1 -1
your score|4 -1 -1 0 -2
your skills|0 4 0 0 -3
your start|-1 -2 -2 4 0
yours|2 -11 -2 3 8
yours is|-1 -2 3 5 -4
yours isnt|-4 -1 -1 -1 6
yourself|-3 -2 4 -1 1
yrs|7 -3 -1 -1 -1
yusuf|-3 0 -1 4 0
z|5 -6 2 0 0
zeigen|-3 -3 8 -1 -1
zeitraum|-3 -2 -2 -1 9
zetten|-2 -2 0 0 4
zeugnisse|-6 0 -1 0 8
zijn|-6 7 0 3 -4
zijn we|-6 5 -1 5 -3
zitten|5 -1 -1 -1 -2
zitten vol|5 -1 -1 -1 -2
zoals|-1 -2 -2 8 -3
zoekt|-1 -1 -1 -1 4
zona|-5 -1 2 -1 4
zonder|-9 -2 5 -1 7
zoom|-5 -2 6 -1 1
zu|-6 7 -6 6 0
zu besetzen|4 -1 -1 -1 -1
zu bewerben|-3 -3 0 0 6
zu durfen|-1 -2 0 -1 4
zu einem|-5 0 8 -1 -3
zu ihrer|-3 -5 -2 -1 11
zu konnen|0 -2 -1 8 -4
zu unserer|8 -3 -1 -1 -3
zum|-23 8 11 6 -1
zum 1|-6 -3 0 11 -3
zum 30|-1 -5 0 -1 6
zum probearbeiten|-1 -1 4 -1 -2
zur|-4 -3 3 0 3
zuruck|10 -5 -2 0 -2
zuruckgezogen|-5 -5 -1 -1 13
zuruckgezogen haben|-6 -5 -1 -1 13
zurzeit|2 5 -1 -1 -5
zusage|5 -2 -1 0 -2
zusage geben|4 -1 0 0 -2
zwei|-12 10 0 -3 4
λλ|-4 3 7 -1 -6
`;
