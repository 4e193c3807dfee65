/** What each sign counts for rejection, confirmation, interview, offer and other, in hundredths. Written by `npm run learn`. */
export const learnt = `
<advertising>|-15 -11 -13 -5 52
<applied>|8 31 -8 -25 -9
<appointment>|-6 -7 11 -2 4
<assessment>|23 -2 25 -12 -45
<by-applicant>|-29 0 -6 -3 39
<cancelled>|19 -5 -6 -4 -6
<chosen-others>|50 -53 -43 -28 -21
<closed>|60 -44 -34 -31 -33
<competition>|10 11 0 -6 -19
<condition>|-15 37 -3 1 7
<congratulation>|-17 -9 30 3 -7
<contrast>|21 -22 -16 -12 -8
<day>|-45 -19 71 -3 -25
<declines-feedback>|10 7 -5 -1 -11
<denial>|23 -39 -22 -19 24
<detail>|-13 8 6 -7 23
<employee>|-15 0 -3 -3 21
<experience>|29 -18 -10 -1 -15
<feedback-asked>|-3 -2 -2 7 -1
<feedback>|1 0 -6 -2 7
<filled>|29 -23 -12 -9 4
<final>|6 -3 1 2 -5
<foreign>|-26 -25 -13 -17 71
<hard-choice>|11 -7 -4 -5 0
<harmless>|-11 28 10 -10 1
<hint>|27 -32 -18 -17 -1
<internal>|20 -4 -7 -4 -6
<interview>|-30 -16 64 -13 -30
<interviewed>|12 -28 50 -12 -32
<invites-contact>|-4 -8 11 12 -8
<invites-reapply>|17 -14 -15 -10 2
<job-like>|12 10 -7 -15 -8
<job>|17 -11 -9 -13 -24
<keeps-on-file>|16 6 -18 -7 -8
<later>|-22 47 -18 -2 -21
<location>|6 -7 -1 4 -2
<luck>|18 -25 -19 -14 19
<negation>|10 -17 -14 -22 35
<no-job>|-77 -25 -21 -18 82
<no-reply>|-2 17 -4 1 -8
<not-reached>|17 -3 9 -4 -21
<offer>|-24 -9 -16 66 -34
<offers-feedback>|14 -5 -5 -3 -3
<ongoing>|-9 8 -4 9 1
<other-candidate>|27 -24 -24 -12 -14
<outreach>|-5 -2 -3 -1 12
<pending>|-43 52 -19 -12 -17
<possibility>|-5 6 4 0 0
<praise>|17 -12 5 -8 -7
<qualification>|19 -4 -3 -7 -8
<receipt>|-11 52 -14 -18 -29
<refusal>|52 -62 -41 -33 -24
<regret>|15 -30 -1 -20 22
<request>|-28 -24 11 5 37
<salary>|-6 -6 -1 12 2
<skill>|12 -4 -4 -2 0
<status>|10 19 -16 -13 5
<survey>|-13 -3 -7 0 25
<thanks>|23 -10 -14 -16 -29
<title>|13 -7 -2 -4 -29
<unfit>|43 -23 -21 -15 -17
<until>|-12 19 3 5 13
<weighed>|14 2 -8 -5 -12
<wishes>|9 -19 -12 -9 29
<withdrawn>|-32 -3 -2 -3 40
=confirmation|-55 52 -14 -14 -25
=interview|-41 -22 54 -9 -26
=offer|-20 -5 -12 43 -13
=other|-24 -22 -5 -4 47
=rejection|30 -33 -19 -15 -39
@-1|-22 -8 -5 1 29
@0|3 -1 10 -6 -13
@1|-1 29 -3 -10 -6
^<advertising>|-34 -12 -10 -8 58
^<applied>|21 30 -25 -22 -28
^<appointment>|-2 0 -2 0 5
^<assessment>|6 -15 34 -8 -21
^<chosen-others>|5 -4 -2 -1 1
^<closed>|27 -16 -8 -6 4
^<condition>|0 -5 -1 0 6
^<congratulation>|-5 -3 -4 7 6
^<contrast>|-4 0 -1 -1 6
^<denial>|15 -7 -4 -2 -1
^<filled>|6 -2 -1 -1 -2
^<final>|1 -1 7 -1 -6
^<foreign>|-67 -30 -41 -33 81
^<harmless>|-10 2 3 0 6
^<hint>|7 -2 -2 -1 -2
^<interview>|-35 -24 56 -11 -27
^<interviewed>|8 -13 34 -14 -21
^<job-like>|21 9 -7 -22 -22
^<job>|27 -14 -19 -21 -19
^<keeps-on-file>|-7 -1 -3 6 5
^<later>|0 0 5 -2 -3
^<location>|-4 -1 -1 -1 7
^<negation>|13 -16 -5 -9 18
^<no-job>|-49 -17 -12 -10 57
^<no-reply>|-2 6 -1 0 -2
^<offer>|-16 -9 -10 46 -17
^<pending>|-8 4 -1 -1 6
^<receipt>|-56 59 -23 -12 -40
^<refusal>|40 -26 -13 -12 3
^<regret>|11 0 9 -4 -16
^<request>|-6 -6 -2 -1 16
^<status>|44 -21 -27 -15 -14
^<survey>|-7 -2 -2 -1 12
^<thanks>|2 26 -10 -6 -18
^<title>|26 -6 -19 -13 -36
^<withdrawn>|-22 -12 -4 -2 39
^a|4 -13 -1 2 8
^a rejection|-5 -1 -1 -1 7
^a votre|2 -6 -1 4 2
^aanbod|-2 -2 -3 9 -2
^ab|-5 0 5 -1 1
^about|-3 -3 1 0 5
^absage|15 -4 -4 -3 -3
^absagen|-4 0 0 0 5
^account|-5 -6 -4 -2 17
^accuse|-3 5 0 0 -1
^aceptada|-4 0 0 0 5
^aceptada no|-4 0 0 0 5
^acknowledgement|-5 7 -1 0 -2
^action|-4 -5 -2 -2 13
^action required|-3 -4 -1 -1 10
^adoption|-4 0 0 0 5
^afspraak|-5 -4 7 -2 3
^afspraak intake|-1 -2 6 0 -2
^afwijzing|6 -3 -2 -1 0
^aggiornamento|6 -2 -1 -1 -3
^all|-5 -1 1 0 6
^als|13 8 -5 -4 -12
^als vereinsmitglied|-4 -1 0 0 5
^alternance|6 -1 -1 -1 -4
^am|-5 3 5 -1 -2
^am montag|-4 5 0 0 -1
^an|9 -3 -1 1 -6
^an update|5 -1 0 0 -3
^analyst|1 5 -1 0 -4
^and reviewed|5 -4 0 0 -1
^andrea|-1 -1 -2 5 -1
^anfrage|8 0 -5 -3 1
^annuncio|-2 6 -1 -1 -1
^annuncio banconista|-2 6 -1 -1 -1
^any|0 6 -3 -1 -2
^any news|-3 7 -1 0 -3
^apologies|-2 -2 6 -1 -1
^app rcvd|-1 5 -1 0 -2
^application|14 27 -19 -15 -21
^application confirmation|-3 5 0 0 -2
^application for|15 -3 1 -3 -11
^application is|-2 -2 -1 0 5
^application on|-4 0 -1 0 5
^application received|0 6 -2 0 -3
^application status|5 2 -1 -1 -5
^application submitted|-2 7 -1 0 -4
^application to|8 4 1 -1 -11
^application with|5 -3 3 0 -4
^applying|6 -1 -1 0 -3
^articleship|-2 6 -2 -1 -2
^articleship application|-2 6 -2 -1 -2
^assessment|-8 -10 17 -4 4
^assessment centre|-2 -2 7 0 -2
^assistant|12 2 -2 -2 -8
^associate|5 -1 0 0 -3
^assunzione|-3 -2 -2 6 1
^at|12 -3 -4 2 -7
^audition|-8 0 -1 -1 11
^aushilfe|7 -2 0 -1 -3
^auswahlverfahren|6 -2 2 -1 -6
^auxiliar|-3 -1 -2 6 0
^auxiliar de|-2 -3 -2 6 1
^availability|-3 -2 9 -1 -3
^avez|-3 -2 -1 -1 6
^aw|6 1 -1 -4 -2
^aw bewerbung|6 -3 2 -2 -3
^aw initiativbewerbung|-2 5 -1 -1 -2
^background|-3 -3 -1 0 8
^background check|-2 -2 -1 0 5
^banconista|-2 6 -1 -1 -1
^bedankt|-3 8 -2 -1 -2
^been|-3 3 -3 -1 5
^been invited|-1 -1 -1 -1 5
^bei|11 1 -3 -2 -7
^beim|-3 5 0 0 -1
^beim pflegedienst|-3 5 0 0 -1
^bench|-2 6 -1 0 -3
^bench joiner|-2 6 -1 0 -3
^bericht|6 -1 -1 -1 -2
^bestatigung|-7 7 -1 -1 3
^bestatigung initiativbewerbung|-2 5 0 0 -2
^beta|-5 -2 -1 -1 9
^bevestiging|-5 0 0 -1 6
^bevestiging van|-4 0 -1 0 6
^bewerberdaten|-3 -3 -1 0 8
^bewerbung|25 15 -23 -14 -22
^bewerbung als|9 5 -3 -3 -7
^bewerbung auf|6 -3 -1 0 -2
^bewerbung bei|11 3 -3 -2 -8
^bewerbung beim|-3 5 0 0 -1
^bewerbung fur|-3 5 -2 -1 1
^bewerbung hufschmiedhelfer|8 -2 -2 -1 -2
^bewerbung metzger|-5 8 -1 -1 -1
^bewerbung um|-1 -2 -1 0 5
^bewerbung vom|6 -4 0 0 -1
^bewerbung wurde|-7 1 -1 0 8
^bienvenida|-1 -1 -2 5 -1
^bienvenida andrea|-1 -1 -2 5 -1
^bij|-1 6 -4 2 -4
^bij rijwiel|-2 6 -1 -1 -2
^biscuit|-5 0 0 0 6
^bitte|-4 -5 -1 -1 10
^bus|0 -2 6 -1 -3
^c|-3 6 -2 -1 0
^c rinvio|-3 5 -1 0 -2
^call|-7 -3 9 -1 0
^cambio|-4 -1 6 -1 0
^cambio de|-3 -1 7 -1 -2
^can|-2 0 5 0 -3
^can i|-2 0 5 0 -3
^candidacy|5 -1 -1 0 -3
^candidat|-4 -1 -1 0 6
^candidate|-3 -5 -5 -2 15
^candidate experience|-3 0 -1 0 5
^candidatura|22 4 -13 -8 -9
^candidatura spontanea|5 -2 -1 -1 -1
^candidature|18 18 -12 -4 -25
^candidature chez|5 -3 0 0 -1
^card|-7 -2 0 0 10
^case|2 -2 7 -2 -5
^casting|-2 -1 -1 -1 5
^cat|-2 5 -1 0 -2
^centre|-2 -2 7 0 -3
^change|-3 -3 13 -1 -6
^change of|-2 -1 5 0 -2
^chat|1 -3 5 -1 -1
^check|-1 -3 -2 -2 7
^chiacchierata|-2 -1 5 -1 -1
^chiusa|8 -4 -2 -1 -1
^chorvorsingen|-3 0 -1 0 5
^clerk|-4 -4 7 0 2
^clerk let|-3 -3 6 0 0
^closing|-3 -5 -2 -1 11
^co|-2 -1 -2 -1 7
^colloquio|-1 -3 10 -2 -4
^colloquio di|-3 -1 7 -1 -2
^com|-5 2 2 -1 1
^cominci|-2 -2 -1 6 -1
^commission|5 -1 -1 0 -4
^como|-3 -3 -1 0 7
^complete|-7 -4 3 -1 9
^complete your|-6 -6 3 -1 10
^comunicacion aceptada|-4 0 0 0 5
^con|-5 -2 9 -1 -1
^concorso istruttore|-3 5 -1 0 -2
^conditional|-1 -1 -1 5 -2
^conditional offer|-1 -1 -1 5 -2
^conferma|-5 8 -1 -1 -2
^confirmacion|-5 7 -1 0 -1
^confirmation|-16 19 2 1 -7
^confirmation of|-5 8 0 -1 -2
^consultant|10 -2 -1 -1 -5
^conta|-3 -2 -1 -1 7
^convocation|-1 -1 5 -1 -2
^coordinator|5 2 0 -1 -6
^costureira|-3 6 -1 0 -1
^crew|6 0 1 0 -6
^cto|-2 -1 5 -1 -1
^cv|5 7 -5 -3 -4
^d|5 -1 0 6 -9
^da|6 -2 1 -1 -3
^dank|-1 5 -1 0 -3
^danke|-1 11 -3 -2 -4
^date|-4 -2 2 9 -5
^dating|-4 0 0 0 5
^day|-5 -2 3 -1 5
^de|-4 9 5 -9 6
^de estagio|-3 5 -1 0 -1
^de hora|-3 -1 7 -1 -2
^de reception|-3 6 -1 0 -2
^de recrutement|-2 -1 5 0 -2
^de votre|-6 4 1 0 1
^decision|9 -6 -6 -5 10
^deckhand|6 -2 -1 0 -3
^deine|-4 14 -5 -2 -3
^deine bewerbung|-1 11 -4 -1 -4
^deiner|5 -2 -1 0 -2
^deiner bewerbung|5 -2 -1 0 -2
^delay|-3 5 0 0 -1
^delay investigations|-3 5 0 0 -1
^della|-1 -3 -1 0 5
^della candidatura|-1 -3 0 0 5
^demande|-4 -2 -2 -1 9
^demande de|-5 -1 -1 -1 7
^desistement|-7 -2 -1 -1 11
^developer|5 -2 -1 0 -2
^di|-6 -8 2 5 7
^di assunzione|-2 -2 -1 6 -1
^did|-7 -2 3 0 6
^disposition|5 -1 -1 -1 -2
^documenti|-2 -2 -1 -1 7
^documents|-3 -1 -2 -1 6
^dossier|-7 7 -3 -2 6
^driver|11 -1 -1 -2 -7
^driver silage|8 -2 -2 -1 -2
^een|-4 0 5 0 -1
^een moment|-4 0 5 0 -1
^eine|-5 3 -2 -1 5
^eingangsbestatigung|-3 6 -1 0 -1
^eingegangen|-4 7 -1 0 -1
^einladung|-10 -8 22 -3 -1
^einladung zum|-4 -6 10 -1 2
^em|-8 -2 -1 -1 11
^email|-2 -5 2 -1 6
^employment|-5 1 -2 6 0
^encerrada|-5 -2 -1 -1 8
^engelhardt|-3 5 0 0 -1
^engineer|2 1 -2 5 -6
^enquiry|-3 -1 -1 0 5
^entretien|2 -4 13 -3 -6
^entrevista|1 -8 23 -5 -10
^entscheidung|8 -1 -2 -1 -4
^ergebnis|5 -1 0 0 -3
^erhalten|-5 8 -1 -1 -1
^erinnerung|-5 -2 6 0 1
^erinnerung onlinetest|-3 0 5 0 -1
^esito|9 -5 -2 -2 0
^est|-5 5 -2 -1 2
^etape|-2 -1 5 -1 -1
^ete|5 1 -2 -1 -3
^examen|-1 5 -1 0 -2
^exec|5 -1 -1 0 -3
^experience|-4 -1 -1 0 7
^feedback|14 -5 -5 -2 -1
^fehlende|-3 -1 -1 -1 6
^fehlende unterlagen|-3 -1 -1 -1 6
^fellow|5 0 -1 0 -4
^festival|4 3 -1 -1 -6
^fin|5 -2 -1 -1 -2
^final|3 -1 5 -2 -5
^finance|-3 0 -1 0 5
^follow|6 -2 -4 -1 0
^follow up|6 -2 -4 -1 0
^followup|5 -1 -2 -1 -2
^for|2 15 -11 -9 6
^for applying|6 -1 -1 0 -3
^for produce|-3 -3 6 0 0
^for quality|-3 5 0 0 -2
^for your|-3 13 -3 -2 -4
^from|20 -6 2 0 -16
^fur|-6 8 -4 -2 5
^fw|6 -1 -2 0 -3
^fw status|5 -1 -2 0 -2
^fwd|5 0 -2 -1 -2
^fyi|-3 -1 -1 0 6
^gegevens|-2 -1 -1 -1 6
^general|-2 5 -1 0 -2
^gesprach|-1 -3 6 -1 -2
^gesprek|-2 -1 6 -1 -2
^gesprek morgen|-2 -1 5 0 -2
^good|-4 -1 -2 8 0
^good news|-5 -1 -1 8 -1
^got|-4 10 -2 -1 -3
^got it|-3 10 -2 -1 -4
^gracias|1 6 -3 -1 -3
^gracias por|1 5 -2 -1 -3
^graduate|5 -1 0 0 -5
^grafik|-1 5 -1 -1 -2
^grant|-7 -1 -1 0 8
^grazie|0 5 -2 -1 -2
^guest|-4 0 0 0 5
^haben|-3 5 -1 0 -1
^hamza|-2 -2 0 0 5
^hamza your|-2 -2 0 0 5
^has|-6 2 -3 -1 8
^have|-5 2 -1 0 4
^head|-4 -1 -2 -1 8
^head of|-4 -2 -2 -1 9
^hebben|-3 6 -1 0 -2
^hebben je|-3 6 -1 0 -2
^hello|8 -1 -1 -1 -6
^hello from|6 -1 -1 0 -4
^herinnering|-8 -2 9 -1 2
^herinnering kies|-4 0 5 0 -1
^hi from|-5 -1 3 -1 4
^hiring|-10 -8 -4 -3 25
^hora|-3 -1 7 -1 -2
^how|-10 -2 -3 -1 15
^how to|-5 -1 -1 -1 7
^hr|6 -2 0 0 -4
^hufschmiedhelfer|8 -2 -2 -1 -2
^i|-1 -3 9 0 -5
^i still|-2 0 5 0 -3
^ihr|-9 -2 1 -5 16
^ihr jobagent|-3 -1 -1 -1 5
^ihr profil|-4 -3 -1 -1 9
^ihr vorstellungsgesprach|-7 4 6 -1 -3
^ihre|7 3 -16 -6 13
^ihre bewerbung|12 11 -11 -4 -10
^ihre onlinebewerbung|1 5 -1 -1 -4
^ihrem|-2 -1 -1 -1 5
^ihrer|1 -7 -6 -3 15
^ihrer bewerberdaten|-3 -3 -1 0 8
^ihrer bewerbung|5 -5 -2 -2 5
^ihres|-2 -1 -3 -1 7
^in|0 2 -1 -6 6
^incomplete|-2 -2 -1 0 5
^initiativbewerbung|3 10 -3 -2 -8
^initiativbewerbung grafik|-2 5 -1 -1 -2
^inschrijving vergelijkend|-1 5 -1 0 -2
^inscricao|-4 7 -1 0 -2
^inscripcion|-4 7 -1 -1 -1
^intake|-1 -2 6 0 -2
^interest|2 9 -2 -1 -7
^interest in|2 5 -1 -1 -5
^interview|-12 -14 43 -10 -15
^interview confirmation|-1 -2 5 0 -1
^interview invitation|-3 -1 6 0 -1
^interview on|-2 0 -3 0 6
^interview time|-3 -2 9 -1 -3
^intrekken|-3 -1 -1 0 5
^intrekken sollicitatie|-3 -1 -1 0 5
^investigations|-3 5 0 0 -1
^investigations officer|-3 5 0 0 -1
^invitation|-12 -4 15 -2 3
^invited|-2 -2 -2 -1 7
^invited to|-1 -1 -1 -1 5
^invoice|-4 -1 -1 -1 8
^is|-14 -1 0 -1 16
^is incomplete|-2 -2 -1 0 5
^istruttore|-3 5 -1 0 -2
^istruttore tecnico|-3 5 -1 0 -2
^it|-1 9 -1 -1 -5
^je|-12 7 -5 -6 16
^je profiel|-3 -2 -1 0 7
^je sollicitatie|8 1 -2 -2 -5
^je tijdslot|-2 -2 5 -1 -1
^je uitschrijving|-3 -1 -1 0 6
^job|-10 -6 -6 0 27
^job app|-1 5 -1 0 -2
^job closing|-3 -4 -1 -1 9
^job offer|-2 -2 -1 7 -1
^job posting|-5 5 0 0 0
^jobagent|-6 -1 -2 -1 10
^jobs|-11 -5 -4 -3 24
^jobs for|-5 -1 -1 -1 8
^jobs in|-3 -1 -2 -1 7
^joiner|2 6 -2 -1 -5
^junior|2 5 -3 -1 -4
^kandidatuur|-2 5 -1 0 -2
^kennenlernen|-3 -3 12 -3 -4
^kennismaking|-2 -1 6 -1 -2
^kies|-4 0 5 0 -1
^kies een|-4 0 5 0 -1
^know|-3 -1 -1 -1 5
^l|-5 0 -1 -1 6
^la|-2 0 -3 -2 7
^lauft|-4 -1 6 0 -2
^lauft ab|-4 -1 6 0 -2
^lehrstelle|7 -2 -2 -2 -2
^lesen|-4 0 0 0 5
^let|-3 -3 7 0 -1
^let s|-3 -3 7 0 -1
^letter|-7 1 -1 10 -2
^letting|-5 -1 -1 -1 7
^lettre|5 -1 -1 1 -4
^lindenstr|-4 0 0 0 5
^linkedin|-7 -4 -2 -2 15
^m w|0 5 -2 -1 -1
^manuscript|-3 -1 -1 0 5
^medical|5 -3 -5 -3 5
^merci|-4 9 -2 -1 -3
^mestrado|-3 -1 0 0 5
^metzger|-5 8 -1 -1 -1
^minijob|7 -2 -2 -2 -2
^moment|-4 0 5 0 -1
^montag|-4 5 0 0 -1
^morgen|-2 -1 5 0 -2
^na|5 -3 -3 5 -4
^nachricht|-2 -1 -1 -1 5
^needed|-2 -2 -3 -1 8
^neue|-7 -2 -3 -2 14
^neue treffer|-3 0 -1 0 5
^new|-9 -4 -3 -2 18
^new jobs|-5 -1 -1 -1 8
^news|-6 4 -4 9 -3
^newsletter|-8 -4 -2 -2 16
^next|0 -3 7 -2 -3
^next steps|1 -2 6 -2 -3
^no|-5 4 -4 -2 7
^no aceptada|-4 0 0 0 5
^noch|-5 2 0 0 4
^not|11 -4 1 -2 -5
^note|7 -1 -1 -1 -5
^notice|6 -4 1 -2 0
^notification|6 -2 -1 -1 -2
^notre|2 -2 1 4 -6
^notre proposition|-3 -1 -1 6 -2
^nov|0 0 5 0 -3
^nλ|-2 5 -1 0 -1
^of|-7 7 -5 4 4
^of employment|-2 -1 -1 5 -1
^of your|-8 8 1 -1 -1
^oferta|6 -2 -2 1 -3
^ofertas|-3 -2 -2 -2 8
^offer|-20 -11 -13 48 -9
^offer letter|-2 -1 -1 8 -4
^offer of|-2 -2 -1 6 -2
^officer|3 5 1 1 -10
^on|-3 -4 -11 1 18
^on y|-2 -1 -1 5 -1
^online|-1 -3 7 -1 -3
^onlinebewerbung|1 5 -1 -1 -4
^onlinetest lauft|-3 0 5 0 -1
^ontvangen|-7 13 -2 -1 -2
^op je|5 -2 0 0 -2
^open|-2 -2 -3 -1 8
^operator|-6 1 3 2 0
^our|2 -5 0 2 1
^outcome|10 -6 -3 -1 2
^para|-5 0 1 2 2
^paso|-2 -1 5 0 -1
^pesquisa|-4 -1 -1 -1 7
^pflegedienst|-3 5 0 0 -1
^pflegedienst engelhardt|-3 5 0 0 -1
^phone|-4 -2 8 -1 -1
^phone screen|-4 -2 7 -1 -1
^piso|-3 -1 -1 -1 6
^pitch|-5 -1 -1 -1 7
^place|-4 -1 -1 -1 6
^please|-3 -4 -2 -1 10
^position|10 -5 -3 -2 1
^posizione|9 -5 -2 -1 -1
^posizione chiusa|7 -4 -1 -1 -1
^poste|6 1 -1 -2 -4
^poste de|5 -2 0 -1 -3
^posting|-4 5 0 0 -1
^posting update|-5 5 0 0 0
^postulacion|-2 5 -1 0 -1
^pour le|-2 -1 5 -1 -1
^practicas|7 -1 -1 -1 -4
^praktikum|10 -2 -2 -2 -5
^privacy|-3 -2 -1 -1 6
^probearbeiten|0 -2 5 -1 -2
^proceso|23 -5 -6 -4 -7
^process|-1 8 -1 -1 -4
^process delay|-3 5 0 0 -1
^processo|10 0 -4 -3 -2
^produce|-3 -3 6 0 0
^produce clerk|-3 -3 6 0 0
^profiel|-3 -2 -1 0 7
^profil|-6 -4 -2 -1 14
^profile|-6 -4 -2 0 12
^progress|-2 -3 -1 -1 6
^proposal|-6 -1 -1 -1 9
^proposition|-6 -2 0 11 -4
^proposta|-8 -3 -3 16 -1
^proposta di|-4 -2 -2 6 1
^prova|-3 4 5 -1 -4
^quality|-3 5 0 0 -2
^quando|-2 -2 -1 6 -1
^quando cominci|-2 -2 -1 6 -1
^query|-7 -1 -1 -1 10
^quick chat|-1 -3 6 0 -1
^quiz|-8 0 0 0 8
^rate|-4 -2 -2 -1 9
^rcvd|-1 5 -1 0 -2
^re|14 19 2 -14 -28
^re annuncio|-2 6 -1 -1 -1
^re any|1 7 -2 -1 -5
^re application|4 4 -2 -1 -6
^re articleship|-2 6 -2 -1 -2
^re bewerbung|-2 5 -1 -1 -2
^re can|-2 0 5 0 -3
^re interview|-1 -3 8 -2 -3
^re intrekken|-3 -1 -1 0 5
^re lavoro|5 -2 -2 -1 -1
^re re|4 -4 9 -2 -7
^re sollicitatie|5 -2 -1 -1 -1
^re tractor|8 -2 -2 -1 -2
^re vaga|-2 5 -1 -1 -1
^re vertragsentwurf|-3 0 -1 5 -1
^re wheelbuilder|-3 0 5 0 -1
^reactie|5 0 -2 -2 -2
^recebemos|-3 6 -1 0 -1
^receipt|-3 6 -1 0 -1
^received|-15 26 -4 -1 -8
^received and|5 -4 0 0 -1
^received your|-3 5 0 0 -1
^reception|-3 7 -1 -1 -2
^recibida|-5 7 -1 0 -1
^recibido|-4 6 -1 0 -1
^recruiter|-4 -1 -1 0 6
^recrutement|-1 -1 5 -1 -2
^recu|-3 6 -1 -1 -1
^ref|1 5 -1 0 -4
^reference|1 -2 -2 -2 5
^references|-2 -3 -1 -1 7
^references for|-2 -1 -1 -1 5
^referral|-7 7 -1 -1 3
^refus|5 -2 -1 -1 -1
^regarding|11 -2 -2 -1 -6
^regarding your|8 -1 -1 0 -4
^registrar|7 -3 -1 0 -2
^registro|-1 6 -1 0 -3
^rejected|-4 -1 -1 -1 7
^rejection|-8 -2 -1 -2 13
^reminder|-7 -4 3 -1 8
^rendezvous|-4 -2 -2 -2 10
^report|-5 -3 3 -2 6
^request|-11 -5 -1 -3 20
^required|-4 -4 -2 -1 10
^requisition|7 -1 -1 0 -5
^rescheduled|-3 -1 6 0 -2
^research|5 -1 -1 -1 -2
^research fellow|5 0 -1 0 -4
^resposta|8 -3 -2 -1 -2
^result|7 -2 -2 -1 -2
^resultado|9 -3 -3 -2 -1
^retorno|12 -2 -3 -2 -5
^retorno entrevista|5 -1 -1 -1 -2
^retour|10 -3 -3 -2 -3
^review|-4 -2 -1 -1 9
^reviewed|5 -4 0 0 -1
^ricevuta|-3 5 -1 -1 -1
^ricevuto|-2 5 -1 0 -1
^ricevuto la|-2 5 -1 0 -1
^richiesta|-2 -2 -1 -1 6
^rijwiel|-2 6 -1 -1 -2
^rijwiel zoon|-2 6 -1 -1 -2
^rinvio|-3 5 -1 0 -2
^rinvio prova|-3 5 -1 0 -2
^riscontro|6 -3 -1 -1 -1
^ritiro|-1 -3 0 0 5
^ritiro della|-1 -3 0 0 5
^road|-5 1 -1 0 5
^role|10 -1 -2 -1 -5
^round|-6 -1 5 -1 2
^ruckmeldung|16 -3 -4 -2 -6
^rucknahme|-4 -3 -1 0 8
^s|-3 -5 9 -1 0
^s talk|-3 -3 6 0 0
^sales|5 -1 -1 0 -3
^schedule|-2 -1 6 -1 -3
^school|-6 -2 5 0 3
^schrebergarten|-4 -1 0 0 5
^screen|-4 -2 7 -1 -1
^season|8 -2 -2 -1 -2
^secretary|-2 5 -1 0 -2
^selected|7 -1 -1 -1 -3
^selectie|5 -2 -1 0 -1
^selezione|21 -5 -4 -3 -8
^senior|7 -1 -3 3 -6
^september|-2 -1 -1 0 5
^shortlisted|2 -5 4 -1 0
^sie|-3 -4 -1 -1 8
^siguiente|-2 -1 5 0 -1
^siguiente paso|-2 -1 5 0 -1
^silage|8 -2 -2 -1 -2
^silage season|8 -2 -2 -1 -2
^slot|-5 -1 6 0 0
^slot taken|-3 0 5 0 -1
^so|3 -2 -2 6 -5
^solicitud|-8 0 -3 -2 13
^solicitud de|-5 -2 -2 -1 10
^sollicitatie|31 -2 -12 -7 -15
^solliciteren|-2 6 -1 -1 -2
^solliciteren bij|-2 6 -1 -1 -2
^sorry|4 3 2 -2 -7
^specialist|-1 -3 -1 -1 5
^speeddate|-2 -2 5 -1 -1
^speeddate zorg|-2 -2 5 -1 -1
^spontanea|5 -2 -1 -1 -1
^staff|-6 2 -1 2 3
^stage|7 -2 -2 3 -6
^stand|-1 9 -1 0 -7
^start|-3 0 -1 10 -6
^start date|-2 0 -1 10 -6
^status|23 2 -6 -3 -16
^status of|-4 5 0 0 -1
^statusanderung|6 -2 -1 -1 -2
^steps|1 -2 6 -2 -3
^steps with|-2 -1 5 -1 -1
^still|-4 3 5 0 -4
^still come|-2 0 5 0 -3
^studium|5 -1 -2 0 -2
^sua|0 0 -4 -2 6
^sua candidatura|7 -2 -1 -1 -3
^submission|-2 -1 -1 -1 5
^submitted|-3 9 -1 0 -5
^suite|11 -5 -4 3 -5
^suite a|5 -2 -1 0 -1
^summer|8 -2 -2 -1 -4
^supervisor|8 -2 -1 -1 -4
^taken|-3 0 5 0 -1
^taken sorry|-3 0 5 0 -1
^talk|-3 -3 6 0 0
^tecnico|0 6 -2 -1 -3
^tecnico cat|-3 5 -1 0 -2
^telefoninterview|-3 -2 8 -1 -2
^telephonique|-2 -1 6 -1 -2
^termin|-4 -2 12 -1 -5
^terugkoppeling|5 -1 -1 -1 -2
^test|5 -3 5 -2 -6
^teste|7 -1 -2 -1 -3
^thank|7 10 -7 -3 -6
^thank you|7 10 -7 -3 -8
^thanks|-5 17 -4 -2 -6
^thanks for|-7 10 -2 -1 0
^the|-2 -6 -5 -1 15
^the job|-5 -2 -1 -1 9
^this|-2 -3 -3 -2 9
^this week|-5 -2 -2 -1 9
^tijdslot|-2 -2 5 -1 -1
^time|1 -8 12 -2 -3
^to|-7 -4 7 1 10
^to the|6 -1 -1 -1 -3
^ton|6 -1 -1 -1 -3
^ton alternance|5 -1 -1 -1 -3
^tractor|8 -2 -2 -1 -2
^tractor driver|8 -2 -2 -1 -2
^treffer|-3 0 -1 0 5
^trial|-7 -1 0 -1 9
^tu|1 -10 -3 -4 16
^tu solicitud|-6 -3 -2 -1 13
^uitnodiging|-3 -3 9 -1 -3
^uitschrijving|-3 -1 -1 0 6
^uitslag|5 -2 -1 -1 -2
^um|-3 -4 -1 -1 9
^und|-6 1 2 -1 3
^une|-1 -2 -1 -1 5
^unterlagen|-1 -2 -3 -2 9
^up|4 -6 -5 -2 10
^update|27 6 -9 -6 -28
^update from|7 -1 0 0 -6
^update on|3 6 -1 -1 -6
^us|5 -3 -4 -2 5
^ux|4 -1 -1 3 -5
^va|-1 -1 -1 5 -2
^vacature|14 -1 -4 -2 -6
^vaga|4 3 -6 -5 5
^vaga costureira|-3 6 -1 0 -1
^vaga encerrada|-5 -2 -1 0 8
^vagas|-4 -2 -2 -2 10
^van|-6 3 -2 -1 5
^van je|-4 0 -1 0 6
^ve|-3 1 -3 -2 7
^ve been|-1 -1 -1 -1 5
^vereinsmitglied|-4 -1 0 0 5
^vereinsmitglied schrebergarten|-4 -1 0 0 5
^vergelijkend|-1 5 -1 0 -2
^vergelijkend examen|-1 5 -1 0 -2
^verify|-2 -4 -2 -1 8
^verify your|-1 -3 -1 -1 7
^vertragsangebot|-1 -1 -2 5 -2
^vertragsentwurf|-3 0 -1 5 -1
^viewed|-6 1 -1 0 6
^viewed λλ|-2 -2 0 0 5
^volontariat|-4 7 -1 0 -2
^vom|13 -5 -4 -1 -3
^voor|-3 5 -3 -2 3
^voor je|-2 6 -1 -1 -3
^vorstellungsgesprach|-10 1 19 -3 -7
^vorstellungsgesprach am|-5 4 3 -1 -2
^vorstellungssprechen|-3 0 -1 0 5
^vorstellungssprechen chorvorsingen|-3 0 -1 0 5
^votre|4 -10 -11 -5 24
^votre candidature|15 2 -5 1 -14
^votre demande|-4 -1 -1 -1 7
^votre dossier|-2 -7 -1 -1 10
^votre lettre|5 0 -1 0 -4
^vous|-4 -4 -2 -2 12
^vous avez|-3 -2 -1 -1 6
^w|2 5 -2 -2 -2
^w d|0 5 -2 -1 -1
^was|-7 1 -4 -2 12
^was not|6 -2 -1 -1 -2
^was viewed|-6 1 -1 0 6
^we|-22 18 -3 0 7
^we hebben|-2 5 0 0 -2
^wedding|-5 3 -1 0 3
^week|-6 -2 -2 -1 11
^weekendhulp|-2 6 -1 -1 -2
^weekly|-7 -4 -3 -2 15
^welcome|-5 2 -3 10 -3
^werkstudent|6 -1 -1 -1 -2
^wheelbuilder|-3 0 5 0 -1
^will|-2 -2 -1 0 5
^wir|-3 7 -1 -1 -2
^wir haben|-3 5 -1 0 -1
^with|7 -1 14 -3 -18
^with us|10 -1 -1 -1 -7
^withdrawal|-4 -1 -1 0 6
^withdrawn|-3 -3 -1 -1 8
^withdrawn your|-3 -2 0 0 6
^wohnung|-5 0 0 0 6
^wurde|-10 0 -1 -1 12
^y|-3 -3 0 5 2
^y va|-2 -1 -1 5 -1
^yet|-5 -2 0 0 8
^you|-6 1 -2 -3 16
^you for|5 8 -5 -2 -4
^you from|6 -1 0 0 -5
^you have|-3 -2 0 0 6
^you re|-5 -1 2 0 4
^you ve|-1 -1 -1 -1 5
^your|0 -10 -16 -13 40
^your application|16 5 -4 -9 -18
^your assessment|-3 -3 1 -1 6
^your candidate|-4 -3 -2 -1 8
^your data|-3 -2 -1 0 6
^your email|-1 -3 -1 -1 6
^your interest|4 7 -1 -1 -9
^your interview|-4 1 -1 -1 6
^your job|-5 -1 -1 -1 8
^your offer|-1 -2 -2 5 0
^your profile|-4 -3 -2 0 9
^your referral|-2 7 -1 -1 -4
^zoom|-3 -2 5 -1 -1
^zoon|-2 6 -1 -1 -2
^zorg|-2 -2 5 -1 -1
^zorg je|-2 -2 5 -1 -1
^zu|6 -9 -3 -2 9
^zu deiner|5 -2 -1 0 -2
^zu ihrem|-2 -1 -1 -1 5
^zu ihrer|2 -6 -1 -1 6
^zum|-2 -3 11 -2 -4
^zusage|-7 -3 -4 22 -8
^zwischenbescheid zu|-2 -5 -1 0 7
^λλ|-5 3 -2 -1 6
a|6 -13 3 -12 3
a bday|5 -1 -2 0 -2
a bien|-6 11 -2 -1 -2
a choisi|5 -1 -1 -1 -3
a confidential|-2 -1 -2 -1 6
a couple|5 -2 0 -1 -2
a data|-3 5 -1 0 -2
a de|-7 -4 6 0 4
a decision|-5 4 -1 0 1
a difficult|-7 -1 -1 4 4
a este|-2 -2 5 -1 0
a ete|3 6 -5 -3 -1
a examine|-3 -2 -1 0 5
a fase|-1 5 -1 -1 -2
a firmar|-1 -1 -2 5 -1
a head|-3 -1 -2 -1 7
a hire|5 -1 -1 0 -3
a job|-3 -3 -3 1 8
a la|5 0 8 -4 -9
a laquelle|7 -2 -1 -1 -3
a las|-6 -3 12 1 -4
a link|-2 5 -1 -1 -1
a long|-3 -1 -1 -1 6
a lot|5 1 -1 -1 -4
a m|-3 -1 6 0 -2
a match|-4 10 -1 -1 -5
a mistake|-5 -4 3 0 6
a month|5 0 -2 -1 -3
a new|-3 -3 8 -1 -2
a no|6 7 -3 -1 -9
a notre|5 -5 -3 -1 5
a onetoone|-2 0 5 0 -3
a ottobre|-2 -2 -1 6 -1
a pas|5 -6 -3 -2 7
a place|-11 -1 -2 -2 15
a principal|-4 0 0 0 5
a prova|-5 3 4 -1 -2
a quick|-7 6 4 -1 -3
a reference|-2 -1 -1 -1 5
a result|5 -1 -1 -1 -2
a review|-5 -1 -2 2 6
a slot|-2 -2 7 0 -2
a sostenere|-2 -1 5 0 -2
a sua|7 1 -3 -3 -1
a task|-3 -1 -1 0 6
a team|5 -1 -1 -1 -3
a tempo|-2 0 -1 6 -2
a time|-4 -2 8 -1 -2
a tour|-2 -1 6 0 -3
a trial|2 -1 7 -1 -6
a un|-6 -5 6 3 1
a vaga|3 1 1 -5 2
a volunteer|5 0 0 0 -4
a votre|6 -7 1 -3 4
a vous|7 -3 -1 -1 -3
aan|4 0 -7 3 0
aan bij|6 -3 -2 -1 0
aan de|0 10 -3 2 -9
aan een|0 -3 -2 -1 7
aangemeld|-2 -2 5 -1 -1
aangemeld voor|-2 -2 5 -1 -1
aanleiding|1 1 2 0 -5
aanleiding van|1 1 2 0 -5
aanvaard|-1 5 -1 0 -2
ab|5 5 -4 -7 1
ab oktober|6 -1 -1 0 -3
abbiamo|29 -8 -9 -4 -8
abbiamo gia|9 -2 -2 -2 -3
aber|17 -7 -5 0 -3
aber monatlich|-2 5 -1 0 -1
aber nein|8 -2 -2 -1 -2
abgesagt|-7 2 -2 11 -4
abgeschlossen|5 -7 -3 -1 7
able|-4 5 6 -5 2
able to|-4 5 6 -5 2
ablehnungsbescheid|-3 6 -1 0 -1
abmelden|-7 -2 -1 0 9
about|-2 -8 5 -1 10
about it|-2 0 -2 6 -1
about the|1 -2 11 -3 -6
about thurs|-1 -3 6 0 -1
about your|2 -4 -3 -1 6
above|3 -2 -2 5 -4
abraco|6 -1 -1 -1 -2
absage|-11 7 -4 -3 11
absagen|-3 -2 -1 -3 9
abschluss|8 -4 2 0 -6
abzusehen|-3 7 -2 0 -2
accept|-4 -3 -3 10 2
accepted|-1 -2 -3 -2 8
accepting|-5 -4 -1 -1 11
accepting applications|-7 -3 -1 -1 12
accettazione|-2 -2 -1 6 -1
accettazione entro|-2 -2 -1 6 -1
account|-4 -4 -2 -1 13
account has|-2 -2 -1 0 6
accountant|-1 -3 -1 -1 5
accountants|-3 5 -2 3 -3
accounts|-3 -1 -2 0 6
accueillir|-1 -1 -1 5 -1
acknowledge|0 6 2 -1 -6
acknowledgement|-3 5 0 0 -1
acme|-6 -2 -2 -1 11
acquisition|0 -5 5 1 0
action|-4 5 -2 -1 1
action is|-5 2 -1 0 4
ad said|-3 0 5 0 -1
add|-1 1 0 5 -5
address|0 -2 0 1 5
administratif|-2 -1 -1 0 5
administratif et|-2 -1 -1 0 5
administrator|-3 5 1 0 -2
admissions|-3 -1 0 0 5
admitidos|-4 10 -2 -1 -3
admitted|-2 1 5 0 -3
adp|-3 5 -1 0 -1
adp confirme|-3 5 -1 0 -1
adresse|-1 -4 2 5 -2
affect|-4 -2 1 0 5
afgewezen|7 -2 -1 -1 -2
afraid|5 -1 2 0 -5
afspraak|-4 -2 3 -2 5
after|-2 6 -6 1 2
after a|-7 -2 -1 -2 12
after audit|-2 6 -2 -1 -2
after final|-6 -1 -1 0 8
after next|-1 -2 -1 6 -2
after onsite|-3 -1 -1 0 6
after thanksgiving|-2 5 -1 -1 -1
after that|-5 4 2 0 0
after the|4 8 -2 -2 -8
afternoon|3 -4 5 -1 -3
ag|-3 5 1 1 -4
again|2 -11 -2 -3 15
again in|5 -2 -1 0 -1
against|1 -4 -2 -1 6
agathe|-2 -1 -1 5 -1
agathe morel|-2 -1 -1 5 -1
agency|-6 3 -1 -2 6
agenda|-2 -1 5 -1 -1
agenzia|-4 0 -1 -1 5
ago|-3 -3 -1 -1 7
agradece|5 -2 -2 0 -1
agradecemos|19 -9 -3 -2 -7
agri|8 -2 -2 -1 -2
agri contracting|8 -2 -2 -1 -2
agricolo|-2 -2 -1 6 -1
ahead|7 -3 -5 -1 2
ahead with|3 -2 -5 0 3
ahora mismo|5 -3 -1 0 -1
ahrens|-2 0 -1 5 -2
ai|10 -5 -1 0 -5
aia|-2 5 -1 -1 -1
aia leed|-2 5 -1 -1 -1
aide a|-3 -1 -1 -1 6
airlines|-1 -1 5 0 -3
aktuell keine|-2 5 0 0 -2
al|9 -2 0 -5 -4
al completo|6 -1 -2 -1 -2
al final|6 -1 -2 -1 -2
al momento|7 -3 -1 -1 -2
al que|5 -2 -1 -1 -2
al vol|-4 0 5 0 -1
alert|-7 -4 -1 0 12
alertas|-4 -2 -1 0 7
alertes|-3 -1 -1 -1 5
alerts|-2 6 -1 0 -2
alex|-2 -1 -2 -1 6
alex turnbull|-3 -1 -1 0 6
ali|-1 6 -2 -1 -3
all|9 -5 -9 -1 -2
all applications|-2 5 0 0 -2
all of|9 -2 -3 -1 -3
all the|1 -4 -3 5 3
alla|11 -6 -3 -2 -1
alla prova|7 -1 -1 -1 -3
alle|-1 4 10 -5 -7
alle ore|-1 -1 6 -1 -3
alle praktikumsplatze|6 -1 -2 -1 -2
allen|0 6 0 1 -7
aller|1 -1 -1 5 -4
aller audela|-3 -1 -1 6 -2
allerdings lasst|-2 -1 -1 0 5
alles|9 1 -7 -4 0
alles besetzt|-2 5 -1 0 -1
alles gute|8 -7 -3 -2 4
alles liebe|5 -1 -2 -1 -1
almost|0 -5 -4 0 7
already|-2 -9 -1 -3 18
already been|-3 -1 5 0 -1
als|0 -10 3 20 -13
als mfa|-1 -1 -2 5 -2
als museumsaufsicht|-2 5 -1 0 -2
als pdf|-4 -2 -1 -1 7
als servicemonteur|-1 -1 -1 5 -1
als werkzeugmechaniker|-2 -5 -1 0 7
also gern|-3 5 0 0 -1
alt|-5 -1 4 -1 3
alt wohlfuhlen|-3 0 -1 0 5
altijd|-2 6 -1 -1 -2
altra persona|5 -1 -1 -1 -1
altro|7 -1 -4 -2 0
am|-12 -13 35 3 4
am dienstag|-2 -1 5 -1 -2
am donnerstag|-1 -1 7 -1 -3
am empfang|-1 -3 7 -1 -2
am ende|7 -2 -1 -1 -2
am mittwoch|-2 -2 5 0 0
am montag|-2 -2 8 -1 -3
am writing|2 -1 -3 -3 5
ammann|-4 5 -1 0 -1
among|4 -5 2 -1 0
among the|6 -2 0 0 -3
an|-1 10 10 -7 0
an ab|-2 5 -1 -1 -2
an application|-2 -4 -2 -1 8
an appointment|5 -1 -1 0 -3
an dann|-2 0 5 0 -2
an der|-3 -5 7 -1 3
an email|-1 5 1 -1 -4
an frau|-3 5 0 0 -2
an interview|-7 5 1 -2 3
an intro|-2 -1 6 -1 -1
an offer|12 -3 -2 1 -6
an overwhelming|0 -1 5 0 -3
an wenn|5 -1 -1 -1 -2
analista|6 -3 3 -1 -4
analyst|-2 -4 -6 -3 16
analyst in|-2 -1 -1 -1 5
anbei|1 -4 -4 15 -8
anbieten|-6 0 -3 2 7
anbieten konnen|-3 5 0 0 -2
ancora|-4 0 2 6 -3
ancora libero|-2 -2 -1 6 -1
and|7 -4 -9 -4 -5
and a|3 -4 9 2 -10
and all|10 -5 -3 5 -7
and are|5 -1 -1 -2 -2
and by|6 -2 -1 0 -3
and cannot|-5 -1 -1 0 7
and has|-4 -1 -1 -1 6
and i|7 -2 -5 5 -5
and it|4 -1 -3 6 -6
and let|-2 5 -1 0 -2
and meet|-4 0 7 -1 -2
and on|-4 -1 -1 0 6
and ring|7 -1 -4 -1 -2
and the|-2 7 2 -3 -2
and there|6 -1 -3 2 -5
and they|6 -1 -1 -1 -4
and this|8 -1 -1 -1 -5
and unfortunately|1 -5 3 -1 1
and we|3 -1 -5 -2 6
and will|-7 6 2 -1 1
and would|-7 -2 4 -1 6
and you|10 -2 -1 2 -8
and your|6 3 -1 -2 -5
andere|16 -7 -6 -6 2
andere kandidaat|-1 -2 -2 -1 7
andere mietinteressenten|-6 0 0 0 6
andere person|7 -2 -1 -1 -3
anderen|0 -10 -2 7 6
anderen bewerber|0 -2 -2 -2 5
anderen bewerbern|-5 -2 -1 6 2
anderen nehmen|-2 0 5 0 -2
andern|-9 5 -2 -1 7
anders|-8 5 -4 -1 7
anders entschieden|-2 -1 -2 -1 6
anders gekozen|-4 -1 0 0 5
anderweitig|0 5 -2 -1 -3
andrea|-5 6 -3 4 -3
anfangen|-2 -3 -4 13 -4
anfangen konditionen|-1 -1 -2 5 -2
anfrage|1 -4 -3 -2 8
angebot|-4 -2 -4 9 1
angebot als|-1 -1 -2 6 -2
angehangte|-2 -1 -1 0 5
angehangte datei|-2 -1 -1 0 5
angekommen|-4 9 -2 -1 -2
angela|5 -1 -2 0 -1
angepassten|-3 0 -1 5 -1
angepassten vertrag|-3 0 -1 5 -1
anlagenmechaniker|-3 0 5 0 -3
anlagenmechaniker shk|-3 0 5 0 -3
anmeldung|-8 -3 2 -1 10
anmeldung zum|-3 -1 -2 0 6
annee|5 -2 -1 -1 -1
annehmen|-2 -1 -1 6 -1
annelise|5 0 -1 0 -4
anni|5 -2 -1 0 -1
annule|-2 -3 -1 -3 9
annuler|-2 -2 7 -1 -2
ano|8 -4 -3 0 -1
anonym|-3 -2 -1 -1 7
anonymous|-4 -1 -3 0 9
anonymous and|-2 -1 -2 0 5
another|-1 -6 -2 -5 18
another applicant|-2 -2 -1 0 5
another one|-1 5 -1 0 -2
answer|2 6 -5 0 -2
answers|-7 1 -1 0 8
answers are|-2 -1 -2 0 5
antes|-8 -3 5 0 6
antes del|-6 -1 -1 1 8
anticipated|-2 5 0 0 -2
antrag|-4 -1 -1 -1 9
antrag auf|-3 -1 -1 -1 6
antwort|-5 1 2 -1 2
antworten|-7 12 -2 0 -2
any|3 -5 8 -1 -8
any further|7 -1 -1 0 -4
any more|5 -2 0 0 -2
any time|-6 3 3 -1 2
anybody|7 1 -2 -1 -6
anybody on|6 -1 -1 0 -4
anymore|-3 0 5 0 -1
anymore unfortunately|-3 0 5 0 -1
anything|-2 8 -2 0 -1
anytime|0 -2 5 0 -2
anytime between|-3 -3 6 0 0
anzahl von|-4 5 0 0 -1
anzubieten|-1 0 -1 6 -4
aoife|-5 3 4 0 -2
aoife brennan|-3 0 5 0 -1
ap|-2 5 -1 -1 -1
aperta|-1 -3 0 0 5
apologies|-4 4 5 -1 -3
apos|5 1 -2 -1 -2
app|-9 4 5 3 -2
app for|-3 -2 8 -1 -2
app me|-1 -1 -1 5 -1
app store|3 2 -1 1 -5
appeal|-2 -3 -1 -1 8
appeared|-4 -1 -1 -1 7
appeared in|-4 -1 -1 -1 7
appena|-2 6 -1 -1 -1
appena rientra|-2 6 -1 -1 -1
applicant|13 1 5 -4 -16
applicant we|7 -1 -1 0 -5
applicants|-2 7 -2 -3 3
applicants who|-3 6 -1 0 -2
application|3 24 -8 -14 -5
application as|6 -2 -1 0 -4
application at|-7 0 0 0 8
application does|-5 5 0 0 0
application for|1 9 -5 -9 8
application is|-13 21 -2 -1 -5
application so|-2 0 5 0 -3
application to|-3 -1 -1 -1 6
application was|1 6 -1 0 -6
application we|7 -3 -1 0 -3
application will|9 -7 3 -1 -4
application with|-4 -2 -1 -1 8
applications|0 15 -10 -6 5
applications in|-3 7 -1 0 -3
applications remain|-4 5 0 0 -1
applications were|-2 -2 -1 -1 6
applied|5 -7 -6 -4 12
applied for|5 -3 -3 -2 3
applied has|5 -1 0 0 -3
applied to|-3 -4 -1 -1 9
apply|4 -11 -8 -4 18
apply again|-3 -3 -2 -1 9
apply to|6 0 -1 0 -5
applying|5 -1 -4 -6 10
applying for|7 0 0 -1 -5
applying to|-4 -4 -4 -2 15
appoint|6 -2 -1 0 -2
appointing|5 0 -1 0 -4
appointment|14 -1 -3 0 -9
appreciate|11 -3 -4 -2 -3
appreciate you|8 -2 -1 -1 -4
appreciate your|7 1 -1 -1 -5
apprecie|6 -1 -2 -1 -2
approve|-8 -1 -1 0 11
approve your|-8 -1 0 0 10
approved|-7 4 -3 -2 7
approved in|-3 5 0 0 -1
apres|8 -5 2 1 -6
april|-6 6 1 6 -8
aqui|-1 -7 0 0 8
arbeitsvertrag|0 -4 -2 10 -4
architects|-2 5 -1 -1 -2
architects t|-2 5 -1 -1 -1
are|-6 -10 6 6 20
are anonymous|-2 -1 -2 0 5
are interviewing|-2 5 -1 -1 -1
are not|-2 7 -4 2 2
are pleased|-5 0 2 5 -2
are similar|-3 -2 0 0 6
are sorry|-5 -1 -2 -1 8
are spoken|5 -2 -1 0 -2
are still|-9 -3 3 2 8
are unable|-4 -2 1 6 1
are you|-7 -6 12 3 -1
area|-2 -2 1 -2 5
area cleaning|-2 -2 0 0 5
argern|-4 5 -1 0 -1
argern sie|-4 5 -1 0 -1
arrete|6 -2 -2 -1 -2
arrivato|0 5 -2 -1 -2
arrivato appena|-2 6 -1 -1 -1
arrived|-2 6 -1 0 -2
as|-1 -3 -2 8 -1
as a|1 -1 -3 -1 5
as an|-2 -2 5 0 0
as discussed|-2 -2 1 5 -2
as it|-3 0 -1 -1 5
as of|-3 -1 -1 -1 5
as soon|-6 3 0 5 -2
as they|-5 0 -1 0 7
as we|6 0 2 -2 -7
as you|9 -5 -2 3 -4
asi|-2 2 5 -1 -4
asi que|-5 3 6 -1 -2
asimismo|5 -2 -1 0 -1
asimismo se|5 -2 -1 0 -1
ask|-2 6 -1 -1 -1
ask you|-2 7 -3 -1 -2
asked|5 -3 -4 3 -1
asked me|7 -2 -2 0 -4
assessment|3 0 6 -5 -4
assessment centre|3 -1 4 0 -5
assistant|10 0 0 -1 -13
assistant camberley|-2 0 5 0 -3
associate|4 -7 10 1 -8
associates|-4 9 -2 -1 -2
associates chartered|-2 6 -2 -1 -2
association|-4 0 -1 0 5
assume|-4 6 3 0 -5
assunzione|-3 -2 -2 6 1
at|3 -4 5 -5 -4
at all|-2 5 3 0 -6
at interview|6 -1 -2 -1 -3
at our|4 -4 5 2 -7
at the|4 -4 4 9 -13
at them|-1 5 -1 0 -2
at this|8 -10 -6 -2 11
ate|-9 6 -5 3 5
atelie|-3 6 -1 0 -1
atelie flor|-3 6 -1 0 -1
atelier|-6 4 -1 5 -1
atelier brun|-2 -1 -1 5 -1
attached|-13 -6 -3 16 5
attached your|-1 -1 -1 6 -3
attend|-3 -4 10 -1 -1
attendant|10 -2 -1 -1 -6
attendant was|6 -2 0 0 -4
attendent|-4 -1 -1 0 7
attente|-3 -2 1 -1 6
au|4 3 4 5 -15
auch|0 -9 6 -1 3
auch gleich|-1 -3 5 -1 -1
auch wenn|-3 -3 1 -2 6
audela|-3 -1 -1 6 -2
audela de|-3 -1 -1 6 -2
audit|-1 7 -2 -3 -2
audit season|-2 6 -2 -1 -2
auf|0 -4 -10 7 10
auf dein|-3 0 -1 5 -1
auf der|6 -3 -2 -1 0
auf die|-1 -7 -2 -3 13
auf ihre|6 -4 1 0 -3
auf jeden|-1 5 -1 -1 -3
auf lokaljournalismus|6 -2 -1 -1 -2
auf meinem|-3 8 -1 -1 -2
auf sie|-8 -2 2 11 -3
aufgrund|-3 10 -2 -1 -3
aufgrund der|-5 8 -1 -1 -1
auftrag|-6 -1 -2 2 7
august|-2 -4 -5 11 -1
aula|-1 -1 -2 5 -1
aula de|-1 -1 -2 5 -1
aumuhl|-3 0 5 0 -1
aumuhl fehlt|-3 0 5 0 -1
aura|-5 1 7 -1 -2
aus|11 0 0 -1 -13
aus der|10 -2 -2 -1 -4
aus kannst|-1 -2 -2 6 -1
aus weimar|-2 5 -1 -1 -2
ausbildung zum|-1 6 -1 0 -3
ausgabe|-4 0 0 0 5
ausgebucht|2 -3 -3 -2 6
ausgeschlossen|-3 6 -1 0 -1
ausgesprochen|5 -1 -1 -1 -2
ausserdem|-4 -2 -1 -1 8
auswahltag|7 -1 -2 0 -3
auswahlverfahren|0 -2 1 6 -5
auswahlverfahren fur|-2 -1 -1 6 -2
authority|5 -3 -1 -1 -1
auto|2 -3 -4 8 -4
auto kannst|-1 -2 -2 6 -1
automatico|-5 0 3 0 2
automatisch das|-3 0 5 0 -1
autora|-4 0 0 0 5
autre|10 -2 -4 -4 0
autres|9 -6 -2 -1 0
aux|5 3 2 -2 -8
auxiliar|-1 -5 -4 4 6
auxiliar de|-6 -4 -3 5 8
availability|-1 -5 8 -1 -2
availability over|-2 -2 5 0 -2
available|-5 -6 1 2 8
avancar|6 -1 -1 -1 -3
avancou|-1 -1 5 -1 -2
avant|-12 2 2 5 3
avant la|-1 5 -1 0 -2
avant le|-5 -2 1 5 1
avec|13 -6 5 4 -16
avec le|-1 -1 -1 6 -2
aver|-1 -2 -2 -1 5
averci avvisato|-1 -3 0 0 5
avez|7 -1 -3 -4 0
avoir|0 -1 -3 -2 5
avons|19 -10 -10 2 -4
avons decide|6 -2 -1 -1 -2
avons le|-3 -3 -2 8 1
avvisato|-1 -3 0 0 5
ayant|7 -1 -1 -1 -4
azienda|-5 1 -2 -2 7
b|-1 -6 3 1 4
b hat|-3 5 0 0 -1
baan|-3 -1 -1 0 5
baan en|-3 -1 -1 0 5
back|3 24 -12 1 -17
back to|-4 13 -3 5 -11
back when|8 -1 -3 -1 -3
backend|3 -3 4 1 -5
background|0 -4 6 -2 0
background check|-4 0 -2 0 6
background is|5 -1 -1 0 -3
background looks|-2 -1 5 -1 -1
badge|-3 -1 -1 0 5
bahnticket|-2 -1 5 -1 -2
balingen|-2 -5 -1 0 7
banca|-3 -3 -1 -1 8
banco|-3 -2 1 -1 5
banconista|-2 6 -1 -1 -1
band|-6 -1 -1 6 1
band fur|-3 0 -1 5 -1
bank|-4 -1 2 -2 8
bank details|-1 -3 -2 -2 8
bankpas|-1 -2 6 0 -2
bankpas bsn|-1 -2 6 0 -2
bas|5 -4 -1 -1 1
base|-1 -4 -8 8 4
based|1 -5 0 -1 3
basis|5 -4 0 -1 1
bc|5 -1 -2 0 -2
bc insurance|5 -1 -2 0 -2
bday|5 -1 -2 0 -2
be|0 12 2 -11 6
be able|-1 2 5 -2 -4
be admitted|-2 -1 5 0 -2
be cancelled|-5 5 0 0 0
be completed|-3 -1 -1 0 6
be considered|-7 -3 -2 -1 14
be contacted|-8 12 -1 0 -2
be deleted|-2 -3 -1 0 6
be grateful|-5 -1 -1 -1 8
be in|-10 20 -2 -1 -6
be more|-2 -1 5 0 -2
be moving|7 -1 -1 0 -5
be notified|-7 8 -1 0 1
be possible|-3 5 0 0 -1
be progressing|8 -3 -1 0 -4
be resubmitted|-5 5 0 0 0
be ringing|-2 6 -1 0 -3
be sent|-5 -1 2 -1 5
be taking|5 -1 -1 0 -2
be withdrawn|-6 -7 3 3 7
beantragen|-2 1 -3 -1 5
bear|-6 12 -3 -1 -2
bear with|-5 13 -3 -1 -4
bearbeiten die|-2 5 -1 0 -1
because|3 -14 -5 3 14
because it|-3 -3 -1 -1 8
because of|2 -6 -1 3 2
because you|5 -2 0 -2 -1
bedankt|11 -2 -6 -3 0
bedankt voor|12 -6 -4 -2 -1
bedauern|5 -3 -3 -2 4
bedenk|-3 -1 -1 0 6
bedenk je|-3 -1 -1 0 6
bedenken|-4 5 -1 0 -1
bedenken die|-4 5 -1 0 -1
bedeutet|-3 0 5 0 -1
bedeutet nicht|-3 0 5 0 -1
bediening|6 -3 -1 0 -1
been|-2 3 -2 -7 18
been able|-2 6 -1 0 -3
been approved|-3 5 0 0 -1
been chosen|-3 -1 0 0 5
been closed|5 -2 -1 0 -1
been delayed|-4 6 0 0 -1
been informed|-1 -2 5 0 -2
been made|-4 5 0 0 -1
been placed|0 -2 -3 -1 5
been received|-9 14 -1 0 -4
been rejected|-4 -5 -2 -2 13
been selected|0 -3 6 -1 -1
been shortlisted|0 -1 10 -1 -9
been successful|-5 0 0 6 -1
been taken|-5 0 5 0 0
been temporarily|-7 8 0 0 -1
been told|-4 -1 -1 -1 6
before|-7 12 2 -3 2
before march|-3 5 0 0 -1
before we|-4 2 5 -1 -2
begin je|-1 -1 -1 5 -1
bei|6 3 -3 -6 -1
bei der|1 -7 2 -2 6
bei fragen|-3 5 0 0 -2
bei ihnen|0 5 -2 -1 -2
bei mir|6 -2 -2 -1 -1
bei uns|6 1 -2 3 -9
beides|-4 5 -1 0 -1
beides ware|-4 5 -1 0 -1
being|6 2 -1 -3 -4
being considered|-3 5 -1 -1 0
bekommen|-2 5 -3 -2 3
bekommen allerdings|-2 -1 -1 0 5
bekommen familien|-4 -1 0 0 5
bekommen λλ|-3 5 0 0 -1
bel|-5 5 8 -1 -7
bel ik|-2 6 -1 -1 -2
belle|-2 -2 -1 -1 6
below|3 -6 4 -1 0
ben|-1 3 -7 -2 7
bene|0 -4 7 -1 -3
benefits|-4 -1 -1 0 6
benotigen|-2 -3 -1 -1 7
benotigen noch|-2 -5 -1 0 7
bent|9 -5 4 -2 -6
bent uitgenodigd|-1 -2 6 0 -2
bereits|7 -9 -4 2 4
bericht|-1 4 2 1 -5
berucksichtigt|1 -4 -3 -2 7
berucksichtigt werden|-1 -5 -2 -1 8
bescheid|-5 4 -1 9 -7
bescheid sonst|-1 -2 -2 6 -1
besetzen|6 -3 -1 -1 -1
besetzt|12 -3 0 -2 -5
besetzt erfahrungsgemass|-2 5 -1 0 -1
besloten|10 -3 -2 -1 -3
besoin|7 -5 0 1 -2
bespreek|-2 6 -1 -1 -2
bespreek m|-2 6 -1 -1 -2
besprochen|-1 -3 4 7 -7
besprochen findet|-2 -1 5 -1 -2
besproken|-3 -3 -3 8 0
besproken en|-1 -1 -1 5 -1
best|0 -1 -2 -4 9
best regards|-5 7 0 -1 -2
best wishes|6 0 -1 0 -4
bestanden|5 -1 -2 0 -2
bestatigen|-15 6 -1 -2 12
bestatigen wir|-4 1 -2 -1 5
beste chantal|-2 -2 5 -1 -1
beste kandidaat|-2 5 3 -2 -3
beste oksana|-1 -2 6 0 -2
beste yvonne|-3 -1 -1 0 6
besten grussen|0 -1 -2 -1 5
besuch|-2 5 -1 0 -1
beta|-4 -2 0 0 7
betreft|-1 -1 -1 5 -1
betreft begin|-1 -1 -1 5 -1
better|-1 -4 0 -1 5
between|-7 -5 17 -1 -5
bevestig|-1 -2 5 -1 -2
bevestigen|-4 1 -1 -1 5
bewaar|-2 -1 -1 -1 5
bewaar mijn|-3 -1 -1 -1 6
bewerben|1 -5 -2 -1 8
bewerber|-3 10 4 -5 -4
bewerber entschieden|-4 -1 -1 -1 6
bewerber haben|-2 6 -2 0 -2
bewerberin lieber|-5 3 4 0 -2
bewerberliste|-4 -1 0 0 5
bewerbern|-5 -2 -1 6 2
bewerbern haben|-3 -1 0 7 -2
bewerbung|1 17 0 -14 -1
bewerbung als|-2 14 2 -6 -6
bewerbung bei|-1 -5 1 0 6
bewerbung bleibt|-4 0 -2 -1 6
bewerbung fur|-3 7 2 -1 -5
bewerbung leider|-4 0 5 0 -1
bewerbung nicht|6 -2 -2 -1 -1
bewerbung wurde|1 -5 -2 -1 7
bewerbungen|0 10 -3 -3 -3
bewerbungen kann|-4 5 0 0 -1
bewerbungsmail|-2 -1 -1 0 5
bewerbungsmail haben|-2 -1 -1 0 5
bewerbungsprozess|-2 -3 -2 -1 7
bewerbungsschluss|-4 5 -1 0 0
bewerbungsschluss ist|-4 5 -1 0 0
bewerbungsunterlagen|8 -3 -1 -1 -4
bewirb|5 -1 -1 -1 -2
bewirb dich|5 -1 -1 -1 -2
beworben|0 -5 2 -3 7
bezuglich|-2 -5 0 0 7
bezuglich der|-2 -5 -1 0 7
bieden|1 -2 -3 6 -2
bien|-11 21 0 -1 -8
bien ete|-4 6 -1 0 -1
bien recu|-4 11 -2 -2 -2
bieten|-1 -2 4 4 -5
bieten da|-3 0 -1 5 -1
bieten ihnen|-2 -1 6 -1 -2
bij|1 2 -5 -1 4
bij ons|-3 0 -2 5 0
bij strada|-1 -2 6 0 -2
bike|6 -1 -2 0 -3
bike messenger|5 -1 -2 0 -2
binnen|-4 13 -6 1 -4
birte|-5 7 -1 0 -1
birte claussen|-4 5 -1 0 -1
bis|-18 19 2 2 0
bis dahin|0 5 -3 -1 -1
bis dann|-1 -3 6 -1 -1
bis drei|-2 5 -1 0 -1
bis einschliesslich|6 -2 -1 -1 -2
bis ende|-12 13 -5 1 2
bis mitte|-3 6 -1 0 -2
bis morgen|-2 0 5 0 -2
bis zum|-8 1 6 2 0
biscuit|-3 -1 -1 -1 5
bitte|-13 -3 5 14 9
bitte kurz|-5 7 1 -1 -2
bitte reichen|-2 -2 -1 -1 6
bitte stornieren|-2 -1 5 -1 -2
bitte um|-1 -1 -2 5 -2
bitten|-10 10 -3 -3 6
bitten sie|-4 1 -2 -1 6
bitten um|-6 6 1 -2 0
bjs|-3 6 -1 0 -1
black|-2 0 5 -1 -3
bleiben|-3 -4 4 -2 5
bleiben gleich|-2 -1 5 -1 -2
bleibt|-2 -2 -1 -1 7
blok|-1 -1 -1 5 -1
blok installatietechniek|-1 -1 -1 5 -1
board|8 4 -1 -1 -10
boekenweek|-2 6 -1 -1 -2
boekenweek kijken|-2 6 -1 -1 -2
boekhandel|-2 6 -1 -1 -2
boekhandel pagina|-2 6 -1 -1 -2
bolsa r|-3 5 -1 0 -1
bom|7 7 -4 -2 -6
bom dia|8 0 -3 -1 -3
bonjour|3 -3 0 -6 6
bonjour julie|-3 -1 -1 6 -2
bonjour madame|-1 5 -1 -1 -2
bonjour manon|5 0 -1 0 -4
bonjour monsieur|-5 0 1 -1 5
bonne|4 1 -3 -5 3
bonne chance|6 1 -1 -1 -5
bonne continuation|6 -4 -2 -1 1
bonus|-1 -3 -3 10 -3
booking|6 -3 5 -1 -7
booking and|-2 0 5 0 -3
boost|-2 -2 0 0 5
boost yours|-2 -2 0 0 5
boss says|5 -1 -2 0 -2
brandt|-4 6 5 -2 -6
brauchen|7 -1 -3 -2 0
brauchen wir|5 -2 -2 -2 1
break|-2 5 0 0 -3
breakfast|-3 0 5 0 -1
breakfast chef|-3 0 5 0 -1
brennan|-3 0 5 0 -2
breve|-5 -1 1 -1 5
brief|9 0 0 -2 -7
brief ligt|-2 6 -1 -1 -2
bring|-15 -4 33 -2 -14
bring a|-2 -1 5 0 -2
bring the|-4 0 6 -1 -1
bringen sie|-1 -1 5 -1 -1
broer|-1 -1 -1 5 -1
broer besproken|-1 -1 -1 5 -1
brun|-2 -1 -1 5 -1
brut|-1 -1 -1 5 -2
bruto|-4 -2 -4 12 -3
bruto bus|-1 -1 -1 5 -1
brutto|-3 -1 -2 8 -2
btw|-4 0 5 0 -1
btw dunno|-3 0 5 0 -1
budget|0 7 -3 -3 0
budget not|-3 5 0 0 -1
buenas|5 -4 4 0 -4
built|-3 0 5 0 -1
built position|-3 0 5 0 -1
buiten|5 -2 -1 0 -2
buongiorno si|-2 6 -1 -1 -1
buongiorno silvia|-2 -1 5 -1 -1
bureau|5 -4 -3 4 -3
burgerburo|-1 2 -6 0 4
burri|-2 5 0 0 -2
bus|-6 -4 8 7 -5
bus cant|-3 0 5 0 -1
bus en|-1 -1 -1 5 -1
buscamos|6 -3 0 -1 -3
business|4 0 3 -1 -7
but|6 -17 -1 4 10
but have|-4 -1 -1 -1 6
but i|-10 3 -4 2 9
but the|-1 2 2 6 -10
but they|5 -1 -1 -1 -2
but we|5 -8 4 0 0
bwlbank|-3 0 5 0 -1
bwlbank bei|-3 0 5 0 -1
by|-8 18 8 5 -3
by another|-1 0 5 0 -3
by friday|-7 0 -7 9 5
by phone|-5 -1 11 -1 -5
by return|-2 0 5 0 -3
by sam|-2 -1 -1 0 5
by the|-1 8 -7 6 -5
by weekend|-2 6 -1 0 -3
c|4 -6 -1 6 -5
c est|0 -2 -3 6 -1
ca|-8 2 6 -3 3
ca murali|-2 6 -2 -1 -2
cafe|5 0 1 -1 -5
caisse ne|5 0 -1 0 -4
call|1 14 11 -6 -20
call in|-2 6 -2 -1 -2
call me|0 -3 -2 1 5
call the|-2 6 -1 0 -2
call you|-2 8 -5 -1 0
called|-2 5 1 -1 -4
calma|-4 8 -1 -1 -2
calma no|-3 6 -1 0 -1
camberley|-2 0 5 0 -3
camberley observatory|-2 0 5 0 -3
came|7 -4 -2 -2 1
came down|5 -1 -2 -1 -2
can|-5 -4 24 11 -17
can be|1 -2 -3 0 5
can do|0 -1 2 5 -5
can eat|-1 -2 -1 6 -2
can only|7 -3 4 -2 -5
can pick|-2 -1 5 -1 -1
can you|-11 -5 17 5 -6
cancel|-4 -2 5 -1 2
cancel the|-3 -1 -1 0 6
cancelar|-5 -2 1 -2 8
cancelar alertas|-6 -1 -1 0 8
cancellato|-2 -3 -1 -1 6
cancelled you|-5 5 0 0 0
candidacy|5 4 -1 0 -7
candidacy and|-5 5 0 0 0
candidacy for|5 -1 0 0 -3
candidat|-4 2 -2 -2 6
candidata|3 -5 1 3 -1
candidate|9 -3 2 -5 -5
candidate account|0 -4 -2 -1 7
candidate by|-3 -1 -1 0 6
candidate for|-1 -1 5 0 -4
candidate to|-3 5 0 0 -1
candidates|-11 13 -4 1 11
candidates are|-1 -3 -1 -1 5
candidates this|-3 5 0 0 -1
candidates to|-2 6 -2 0 -2
candidates who|-8 3 -2 -1 7
candidates will|-6 7 1 0 -2
candidatese|-5 -3 -2 -1 11
candidato|13 -5 -5 -1 -2
candidatos|3 6 0 -3 -5
candidatura|16 10 -12 -9 -8
candidatura non|7 -3 -1 -1 -3
candidatura per|-8 8 -1 -1 2
candidaturas|-4 1 -3 -1 6
candidature|7 11 -3 -7 -8
candidature a|-2 5 -1 3 -5
candidature est|-2 0 -2 -1 5
candidature n|-4 5 -1 -1 0
cannot|-9 3 2 1 7
cannot be|-6 -4 4 0 6
cant|-17 1 11 -1 11
cant be|-5 -1 4 0 1
cant do|-6 -1 5 8 -6
cant make|-5 0 5 -1 1
cant ring|-2 6 -1 0 -3
cant take|13 -2 -2 -1 -8
capital|1 -3 6 1 -5
captain|-3 5 -1 -1 0
captain position|-2 5 -1 -1 -1
car|-2 0 -2 -2 6
card|-10 -2 1 2 10
career|10 -6 -3 -1 -1
careful|6 -4 -2 -1 1
careful consideration|-5 -1 -1 -1 8
careful review|8 -3 -1 0 -4
carla|8 -2 -2 -1 -3
carla menke|6 -2 -1 -1 -2
carmen llull|-1 -1 -2 5 -1
cartao|-5 2 0 1 2
carte|-3 -2 -2 9 -2
cas|5 1 -3 -1 -1
cascade|5 -1 -2 0 -2
cascade courier|5 -1 -2 0 -2
case|4 -5 8 -3 -5
caso|-13 14 -1 -3 3
caso nao|-6 6 -1 -1 2
casting|-6 -1 -1 -1 9
casting team|-4 -1 -1 0 6
casual|1 3 1 -1 -5
cbt|-2 -1 5 -1 -1
cdi|-4 -1 -3 6 2
ce|6 -4 -1 0 -1
ce poste|6 -2 -1 -1 -2
central|-5 1 2 4 -2
centre|9 4 1 -2 -12
ceo|-2 -2 1 5 -2
cependant|7 -1 -2 -1 -3
certified|2 5 -2 -1 -4
cette|0 -6 -6 -5 18
cette date|-2 -2 -1 0 5
cette decision|-4 -1 0 0 5
cette offre|-2 -2 -1 -1 6
chair|5 -1 1 0 -4
chambers|5 -1 -1 0 -3
chance|4 3 1 -3 -6
changes|9 2 -1 -3 -6
chantal|-2 -2 5 -1 -1
chartered|-2 6 -2 -1 -2
chartered accountants|-2 6 -2 -1 -2
chat|-7 1 4 5 -3
chat with|-2 -1 6 -1 -2
che|8 1 -5 3 -6
che firmiamo|-2 -2 -1 6 -1
che la|3 5 -3 -1 -4
che segue|-2 6 -1 -1 -1
check|-7 4 -2 2 3
check within|-1 -2 0 -1 5
checking|-1 6 -1 0 -3
checking in|-2 6 -1 0 -4
cheers|10 -3 -2 2 -6
chef|3 -7 5 2 -2
chef de|-1 -6 2 2 3
chef trial|-3 0 5 0 -1
chez|-1 1 -4 -2 6
chiamare|-2 6 -1 -1 -1
chiamare per|-2 6 -1 -1 -1
chiamo io|-2 -1 5 -1 -1
chita|-3 6 -1 0 -1
choisi|6 1 -3 -2 -2
choose|-6 -2 8 -1 0
choose a|-4 -1 9 0 -3
chose|8 -1 -1 -1 -5
chosen|0 -6 -4 -2 13
chosen another|-3 -2 0 0 5
chosen for|-5 0 -1 0 6
chosen to|7 -3 -1 -1 -2
ciao|6 -7 4 -1 -3
ciao abbiamo|5 -1 -1 -1 -1
ciao samuele|-2 -2 -1 6 -1
cientifico|-4 0 0 0 5
circle|-2 5 -1 -1 -1
circle back|-2 5 -1 -1 -1
circumstances|-6 0 -1 0 6
civil|5 -1 -3 4 -6
classe|-5 -2 5 2 0
claussen|-4 5 -1 0 -1
cleaning|-2 -2 0 0 5
cleaning supervisor|-2 -2 0 0 5
cleaning viewed|-2 -2 0 0 5
clearly|5 -1 -1 -1 -3
clerk|3 -7 6 -1 -1
clic|-1 -2 -1 -1 5
click|-2 -4 -1 1 6
client|21 -8 -8 -4 -2
client a|7 -1 -2 -1 -3
client has|9 -3 -1 -1 -4
cliente|6 -5 -1 -1 1
cliente ha|5 -1 -1 0 -3
clinical|-7 1 1 0 6
close|-2 2 -5 -2 7
close your|-7 2 -1 -1 7
closed|4 -10 -5 -3 14
closed and|5 -2 0 0 -3
closely|6 -2 -1 0 -2
closes|-6 2 0 -1 5
closing|-6 3 -4 -3 12
closing date|-3 9 -2 -1 -3
closing soon|-3 -2 -1 -1 8
clt|-5 -2 -1 6 2
co|8 -2 1 -3 -4
co but|5 -2 0 0 -2
coding|2 -2 5 -1 -3
coffee|5 -1 -2 2 -4
cogido|7 -2 -2 -1 -2
cogido a|5 -1 -1 -1 -2
colleague|6 -3 -1 0 -1
colleagues|-4 0 0 0 5
college|1 -6 -2 3 4
colloquio|-2 -3 9 -2 -3
colloquio per|-3 -1 5 0 -1
colocado|-3 -1 0 0 5
com|10 0 -2 -1 -9
com calma|-3 6 -1 0 -1
com voce|6 -1 -2 -1 -2
come|0 -15 31 -5 -11
come and|-7 -2 12 -1 -3
come back|12 0 -4 -1 -7
come fill|-1 5 -1 0 -2
come for|-3 -3 7 0 -1
come to|-3 -2 0 -1 7
comercial|-2 5 -1 0 -1
comes|5 -2 -3 2 -2
coming|6 -2 -8 1 3
coming in|8 1 -2 -1 -7
comite|-5 2 -1 0 5
comite cientifico|-4 0 0 0 5
committee|8 -1 -2 -2 -3
committee has|8 -2 -1 0 -5
community|1 4 3 -1 -6
como|3 -5 -3 6 -1
companies|-3 -1 -1 0 6
company|-3 2 3 -4 5
comparecer|-5 1 8 -1 -2
completa|-3 -1 -1 8 -2
completa segun|-1 -1 -2 5 -1
complete|-9 -5 -9 -4 28
complete the|-5 2 -2 -1 5
complete your|-2 -5 -2 -2 10
completed|-7 -4 -2 -2 14
completed its|-5 -1 0 0 6
completo|11 1 -3 -2 -6
compte|-2 -1 -1 -1 5
comune|-3 6 -1 0 -2
comune di|-3 6 -1 0 -2
comunica|8 2 -3 -1 -5
comunicacion oral|-4 0 0 0 5
comunichiamo|6 -2 -1 0 -3
comunichiamo che|6 -2 -1 0 -3
con|11 0 -5 -7 -3
con il|-6 2 0 1 2
con la|6 0 -3 -2 -2
con tu|9 -4 -1 -1 -2
concluded|11 -5 -1 0 -4
concours|4 3 1 -1 -7
conditional|7 -1 -2 2 -6
conditional offer|7 -1 -2 2 -6
conferma|-4 7 3 -1 -5
confidential|0 -5 -3 0 7
confirm|-9 0 8 -1 2
confirm by|-2 -1 6 0 -3
confirma|-3 0 5 0 -2
confirmamos|-6 3 0 0 4
confirmamos que|-5 2 0 0 4
confirmar|-6 0 3 -1 4
confirme|-5 2 5 4 -6
confirme h|-3 5 -1 0 -1
confirmed|0 -3 6 -1 -1
confirmer|-7 -4 6 6 -1
confirmer votre|-3 -3 2 7 -3
confirms|-7 5 -2 0 4
confirms that|-5 1 0 0 4
congratulations|-11 -5 18 6 -7
congratulations you|-1 -2 7 -1 -3
conhecimentos|-4 1 5 -1 -2
connait|6 -1 -2 -1 -2
connait deja|6 -1 -2 -1 -2
conor|-1 -3 6 0 -1
conor ferment|-1 -3 6 0 -1
conservons|5 -2 -1 0 -1
consider|10 -3 0 -3 -7
consideration|9 -3 -3 -2 -2
consideration the|5 -2 -1 0 -3
considered|-9 -2 -6 -3 22
considerer|-4 6 -1 0 -1
considerer que|-4 5 0 0 -1
consultant|1 -6 4 -2 3
contact|-4 19 1 -4 -9
contact met|-2 5 -1 0 -1
contact op|-2 5 -1 -1 -1
contact the|6 0 5 -1 -10
contact you|-3 7 -1 0 -2
contacted|-9 12 -2 0 0
contacted for|-4 5 0 0 -1
contar|7 -1 -2 -1 -3
contato|-4 8 -1 -1 -2
content|-2 -3 4 5 -4
content manager|-3 0 -1 5 -1
contigo|1 -3 -4 2 5
continuar|9 -2 -2 -1 -3
continuation|7 -4 -2 -1 1
continue|5 -4 12 -2 -11
contract|-10 -10 -9 30 -1
contract attached|-3 -1 -1 5 -1
contract cleaning|-2 -2 0 0 5
contracting|8 -2 -2 -1 -2
contracting kilmallock|8 -2 -2 -1 -2
contrat|-5 -1 -3 12 -4
contrato|-5 -1 -4 9 0
contratto|-3 -3 -2 9 -2
contratto agricolo|-2 -2 -1 6 -1
controller|6 0 -2 -1 -3
coordinator|4 0 2 1 -6
coordonnees|5 -2 -1 0 -2
coperta|8 -4 -1 -1 -1
copie|-4 -2 0 2 6
copy|-6 1 -1 2 5
copy of|-3 0 0 -1 5
corinne|-4 6 -1 0 -1
corinthian|-3 -3 6 0 0
corinthian market|-3 -3 6 0 0
corner|5 0 -1 0 -4
cose|-2 6 -1 -1 -1
cose la|-2 6 -1 -1 -1
costureira|-3 6 -1 0 -1
costureira ta|-3 6 -1 0 -1
coucou paul|-2 -1 -1 5 -1
could|-13 -9 6 -2 19
could not|-3 -2 -2 -1 9
could you|-11 -5 9 1 6
couldnt|-10 -5 3 2 9
council|-6 7 -2 0 2
courier|5 -1 -2 0 -2
courier co|5 -1 -2 0 -2
cours|-6 6 -2 -1 2
cours d|-4 7 -1 0 -2
course|-8 -3 -2 -1 13
court|-3 -2 5 0 1
cover|11 -1 3 -2 -11
cover letter|4 4 -2 0 -5
cover under|5 -1 -2 0 -2
cozinha|-8 -2 -1 -1 12
cozinha que|-6 -1 -1 0 8
crane|-1 -2 -1 6 -3
credito|-5 -2 -2 -1 9
cremorne|-2 -1 -2 -1 5
crew|4 -5 3 1 -2
criteria|-7 -1 -1 0 9
crumbs|5 -2 0 0 -2
crumbs co|5 -2 0 0 -2
cto|0 -3 10 -1 -6
cui|5 1 -2 -1 -3
culture|-2 -2 0 7 -3
currently|4 2 -1 0 -5
curricular|7 -1 -2 -1 -4
curricular del|5 -2 -1 0 -2
curriculo|-3 7 -3 -3 1
curriculo foi|-4 5 0 -1 -2
curriculum|9 0 -3 -2 -3
curriculum e|-2 6 -1 -1 -1
curriculum vitae|5 -1 -1 0 -3
customer care|-2 -3 0 0 5
cv|-1 24 12 -15 -15
cv and|-4 0 0 0 5
cv for|-4 6 -2 -1 1
cv mee|-2 -2 5 -1 -1
cv mi|-2 -1 5 -1 -1
cv off|-1 -3 6 0 -1
cv per|-4 7 -1 0 -1
cv quedara|-3 5 0 0 0
cycle|-3 -1 5 0 -1
cycle works|-3 0 5 0 -1
d|-2 -9 7 2 3
d autres|8 -3 -2 -1 -2
d be|-4 -3 6 -3 5
d einfach|-3 0 -1 5 -1
d etude|-4 7 -1 0 -2
d ici|-7 11 -1 -1 -2
d ist|-5 7 -1 -1 0
d like|2 -3 6 -1 -5
d love|-5 -5 6 5 -1
da|7 -3 -2 6 -13
da danke|-5 8 -1 -1 -1
da destinarsi|-3 5 -1 0 -2
da ist|-3 2 -1 5 -1
da marzo|-2 -2 -1 6 -1
da wir|-3 2 5 -1 -3
daan|-4 0 6 0 -1
daar|5 -2 -1 0 -2
daarna|-2 -1 -2 -1 6
daarom|10 -4 -2 -1 -3
dach|0 -3 6 -1 -2
dach vorrei|-2 -1 5 -1 -1
dados|-3 6 -2 0 -1
dag wendy|-3 -1 -1 0 5
dagen|-3 -3 -2 -1 9
dagen verwijderd|-3 -1 -1 0 6
daher|17 -9 -2 2 -6
daher nicht|11 -2 -2 -1 -6
dahin|0 5 -3 -1 -1
dal|5 -3 -3 2 -2
damit|9 1 -4 -2 -4
dan|-12 13 3 -4 0
dan bel|-3 5 1 -1 -2
dan kun|-4 0 -2 -1 6
dana|-8 4 1 -2 5
danach|-8 9 0 -1 0
dani|-3 -1 6 -1 -2
dank|5 4 -1 -8 1
dank fur|-2 5 4 -6 3
dank voor|6 -1 -2 -1 -1
danke|21 12 -17 -11 -10
danke aber|8 -2 -2 -1 -2
danke fur|17 7 -8 -5 -11
danken|15 -10 -3 -2 0
dann|-17 6 14 4 -7
dann auch|-1 -3 5 -1 -1
dann machen|-2 0 5 0 -2
dans le|-1 -1 0 -2 5
dans notre|5 -1 -1 -1 -2
dar|10 -2 -2 -1 -3
das|19 -23 3 -4 -10
das angebot|-2 -1 -1 6 -2
das aus|-3 0 5 0 -1
das band|-3 0 -1 5 -1
das deutschlandticket|-3 0 -1 5 -1
das duales|-3 0 5 0 -1
das gesprach|-7 -4 18 -2 -5
das ist|6 2 -3 -1 -4
das verfahren|5 2 -2 -1 -4
das weihnachtsoratorium|-3 0 -1 0 5
dass|13 -9 -11 0 2
dass sie|-4 -2 -5 -3 14
dass wir|7 0 -4 2 -4
dat|14 -4 -5 -4 -5
dat onze|5 -1 -1 -1 -2
dat u|5 -2 -1 -1 -2
data|-18 8 -6 -5 25
data da|-3 5 -1 0 -2
data engineer|-6 0 -3 -3 11
data for|-4 0 -1 -1 6
data scientist|0 -4 -1 0 5
date|-16 9 11 5 -10
date de|-2 5 -1 0 -2
dated|-2 -1 -2 -1 6
datei|-2 -1 -1 0 5
datei nicht|-2 -1 -1 0 5
daten|-4 1 -4 -2 9
dati|-5 2 -1 0 4
datore|-1 5 -1 -1 -3
datore di|-1 5 -1 -1 -3
datum|-3 2 8 -1 -5
datum van|-1 5 -1 0 -2
dauert|-7 6 8 -1 -6
davon aus|-2 5 0 0 -2
day|-7 -9 22 -1 -3
days|-6 3 -10 14 5
days so|-3 8 -2 -1 -2
dbs|-3 -2 -3 7 1
de|5 1 -10 -14 13
de admitidos|-3 7 -1 0 -3
de boekenweek|-2 6 -1 -1 -2
de chita|-3 6 -1 0 -1
de conhecimentos|-4 1 5 -1 -2
de costureira|-3 6 -1 0 -1
de cozinha|-8 -2 -1 -1 12
de datum|-1 5 -1 0 -2
de deelnemingsvoorwaarden|-1 5 -1 0 -2
de functie|7 -5 -3 4 -2
de gestion|7 -1 -1 -1 -4
de l|0 6 -1 -1 -4
de la|-1 7 2 1 -9
de maio|-3 -1 5 0 -1
de mayo|-5 -1 1 0 5
de momento|8 -3 -1 -1 -3
de no|-1 5 -1 -1 -2
de nous|-5 -1 2 -1 6
de nouvelles|-4 6 -1 0 -1
de plek|8 0 -2 -2 -5
de procedure|-4 1 -2 -1 7
de responsable|0 -1 -1 6 -3
de seleccion|-1 0 -3 -1 5
de selectie|-2 7 -1 -1 -3
de septiembre|-1 -1 -2 5 -1
de tecnico|5 -2 -1 -1 -1
de teletravail|-3 -2 -2 5 2
de trabajar|-1 -1 -2 5 -1
de uitnodiging|-4 0 5 0 -1
de vacature|13 -2 -4 -2 -4
de voce|-6 -1 -1 0 8
de votre|-7 3 -1 -4 10
de vous|-3 -6 1 9 -1
de woning|-4 -1 -1 -1 6
deadline|-5 2 7 0 -4
deadline for|-2 0 5 0 -3
dear|3 -4 0 -4 10
dear applicant|9 -2 9 -1 -14
dear candidate|0 7 0 -1 -6
dear hiring|-5 -1 -1 -1 7
dear mr|-3 -3 1 1 6
debrief|5 -1 -2 -1 -1
december|-6 6 1 -1 1
decide de|6 -3 -1 -1 -2
decided|10 -16 -11 -4 20
decided not|3 -4 -3 -2 7
decided to|8 -9 -6 -2 9
decidido|9 -3 -2 -1 -3
decision|-12 13 -9 0 16
decision has|-6 6 0 0 0
decision is|0 -2 -2 -1 5
deckhand|10 -4 -1 -1 -4
decline|-6 -1 -1 5 3
declined|-4 -3 -2 -1 11
deelnemingsvoorwaarden|-1 5 -1 0 -2
default|-3 -1 -1 0 6
default after|-3 -1 -1 0 6
dein ja|-3 0 -1 5 -1
deine|13 9 -5 -7 -11
deine bewerbung|0 10 -2 -3 -5
deine mappe|-2 5 -1 -1 -2
deja|12 -1 -4 -2 -5
del|3 -6 -6 1 9
del aula|-1 -1 -2 5 -1
del gruppo|-1 -4 -1 -1 6
delai|-5 1 -1 4 1
delay|-2 5 0 0 -2
delayed|-4 6 0 0 -1
delayed owing|-3 5 0 0 -1
delete|-2 -6 -1 1 8
deleted|-3 -6 -1 -1 10
delighted|-3 -1 -1 8 -3
delighted to|-3 -1 -1 8 -3
dell|1 3 3 -2 -5
della|0 -3 -2 -4 10
dem|11 -5 1 -1 -7
demain|-3 -2 7 -1 -1
demande|-1 -3 -3 -2 10
demarrage|-2 -1 -1 5 -1
demarrage quand|-2 -1 -1 5 -1
den|2 1 -8 15 -7
den anderen|-4 -2 -2 11 -2
den angepassten|-3 0 -1 5 -1
den eingang|-5 7 -2 -1 1
den erhalt|-3 5 -2 -1 -1
den konnen|-3 5 0 0 -1
den landlichen|-3 5 0 0 -1
den nachtdienst|-4 5 -1 0 -1
den sommer|6 -4 -1 0 -1
den vertrag|-3 -2 -2 10 -2
den zuschnitt|-4 5 -1 0 -1
denk|-2 -3 -1 6 1
denk er|-1 -1 -1 5 -1
denken|5 -4 -2 -1 1
dennis|-1 -2 -1 5 -1
dennis ik|-1 -1 -1 5 -1
department|7 6 -5 -2 -5
department and|-3 -1 0 0 5
deposit|-2 -1 -1 -1 6
der|0 4 10 -6 -8
der bewerberliste|-4 -1 0 0 5
der derzeit|-4 5 0 0 -1
der disponentin|-4 5 -1 0 -1
der eingang|-4 5 0 0 -1
der fachabteilung|-2 6 -1 0 -2
der kreissparkasse|-3 0 5 0 -1
der kurs|-3 -1 -1 0 5
der messe|-2 5 -1 -1 -2
der test|-4 -2 8 0 -1
der unterlagen|-4 6 -1 0 -1
dermatologie|-2 -2 5 -1 -1
derzeit hohen|-4 5 0 0 -1
derzeit nicht|-4 -1 -2 -1 8
des|-3 7 3 -1 -3
desabonner|-4 -1 -1 -1 8
descartado|9 -1 -2 -2 -4
descartado tu|5 -2 -1 0 -1
deshalb|9 -2 0 -2 -5
designer|6 -1 1 0 -6
desk|5 -3 -1 -1 0
desole|5 -3 3 -2 -4
desolee|10 -1 -2 -2 -5
despues de|5 -1 -1 -1 -2
dessa|5 -1 -1 -1 -2
dessa vez|5 -1 -1 -1 -2
desta|-2 -1 -1 -1 5
desta vez|-2 -1 -1 -1 5
destinarsi|-3 5 -1 0 -2
details|4 -8 -2 1 4
details for|-3 -2 -1 -1 7
deutlich|6 -2 -1 -1 -3
deutschlandticket|-3 -1 -1 7 -2
deutschlandticket gehen|-3 0 -1 5 -1
deux|3 -5 -3 8 -4
deux et|5 0 -1 0 -4
deux jours|-3 -1 -1 6 -2
developer opening|-1 -1 5 -1 -1
deventer|-2 6 -1 -1 -2
deze|-3 -2 -2 -4 11
di|0 7 -4 -6 5
di assunzione|-2 -2 -1 6 -1
di interesse|-3 7 -1 -1 -2
di lavoro|-2 6 -1 -1 -3
di pietraforte|-3 5 -1 0 -2
di prowein|-2 -1 5 -1 -1
di soggiorno|-3 -2 7 -1 -2
dia|-5 2 1 -4 6
dias|-12 10 -8 1 9
dias uteis|5 -2 -1 -1 -2
dica|-2 0 5 -1 -1
dica lei|-2 -1 5 -1 -1
dich|20 -10 2 -3 -11
dich als|-1 -2 6 -1 -2
did|2 -6 8 -5 2
did miss|-2 0 5 0 -3
did not|7 -8 -2 -3 6
didnt|-3 -3 -3 -2 10
die|12 -10 -10 -5 -4
die angehangte|-2 -1 -1 0 5
die auswahl|-2 7 -2 -1 -2
die bei|5 -1 -2 -1 -1
die bewerbung|-1 -3 -1 0 5
die einladung|-2 2 5 -1 -3
die engere|3 0 1 0 -5
die fachabteilung|-4 6 3 -1 -3
die freien|-4 -1 0 0 5
die im|0 5 -1 -1 -3
die in|-4 5 0 0 -1
die kollegin|0 -1 -2 5 -2
die lehrstelle|5 -1 -1 -1 -2
die liste|-1 5 -1 0 -2
die stelle|13 -8 -4 5 -6
die stund|-1 -2 -2 6 -1
die teile|-4 5 -1 0 -1
die warteliste|-5 5 -1 0 2
die wir|1 -1 -2 5 -2
dienstag|-2 -2 7 -1 -2
dies|1 -4 -2 0 5
diese woche|-7 6 0 -1 2
diesem|5 -3 -1 -1 0
dieser ausgabe|-4 0 0 0 5
dieses|8 -4 -2 -1 -2
diesmal|5 -3 -2 -1 1
difficult decision|-5 -1 -1 4 2
dinsdag|-5 -2 11 -1 -3
dir|7 0 2 -4 -5
dire|-5 9 -1 -1 -2
direct|-3 -3 1 -1 7
director|13 -6 0 0 -7
director of|5 -1 0 -1 -3
directora|-1 -1 -2 5 -1
dis|-2 -1 -1 5 -1
dis oui|-2 -1 -1 5 -1
disappoint|5 -1 -1 0 -3
disappointed|-5 -1 -1 -1 7
discussed|-1 -2 0 5 -3
discussion|5 0 3 -1 -7
dispiace|2 -2 -3 -1 5
disponentin|-4 5 -1 0 -1
disponentin und|-4 5 -1 0 -1
disponible|-9 -1 10 -2 2
disposition|8 -3 -3 -2 0
dispute|-3 0 -1 -1 5
dit|10 -6 -3 -2 1
dit moment|9 -3 -1 -1 -3
do|5 -16 12 -1 -6
do a|-3 -2 12 -2 -5
do mestrado|-3 -1 0 0 5
do not|9 4 2 -2 -16
do nothing|-1 -4 -1 0 7
do the|2 -1 -2 8 -7
do thursday|-1 -1 5 -1 -2
do you|-8 -2 3 -1 8
doch die|-1 -1 -2 5 -2
doch nicht|-4 -1 5 -1 1
docks|-2 -2 0 0 5
docks edinburgh|-2 -2 0 0 5
documentos|-7 8 -2 5 -5
docusign|-5 -2 -4 17 -5
does|-6 8 1 -1 0
doesnt|-3 -5 4 2 2
doesnt work|-5 -2 4 3 0
doing|5 3 1 -1 -8
doing the|5 -1 -1 0 -3
doktersassistent|-2 -2 5 -1 -1
doktersassistent dermatologie|-2 -2 5 -1 -1
domanda|-7 6 -4 -2 6
domanda di|-3 1 -2 -1 5
domanda resta|-3 5 -1 0 -2
don|5 -3 1 -1 -3
dona|-2 -2 -1 -1 5
donc|15 -4 -3 -2 -6
donderdag|-4 5 3 -2 -3
donderdag met|-2 6 -1 -1 -2
done|6 -5 1 0 -2
donnee|-3 5 -1 0 -1
donner|6 -2 -2 -1 0
donnerstag|-7 -2 18 -2 -6
dont|5 4 -3 4 -12
dont think|6 -1 -1 -1 -3
doorgestuurd|-5 7 -1 -1 -1
doorgestuurd naar|-3 5 -1 0 -1
dopo|5 -5 5 -2 -3
dopo le|-2 -1 5 -1 -1
dossier|3 4 -6 -3 2
dott|1 -2 5 -1 -3
dovessi|-1 -3 0 0 5
dovessi ripensarci|-1 -3 0 0 5
down|7 -2 -4 6 -7
down to|8 -2 0 -2 -5
download|0 0 5 -2 -2
downloaded|-2 5 -1 -1 -1
downloaded ok|-2 5 -1 -1 -1
doyle|-4 -1 -1 0 5
dr|7 -6 3 1 -7
dr wendt|-1 -1 -2 5 -2
draft|-3 -6 -1 0 9
drei|-6 7 1 1 -2
drei platze|-1 5 -1 0 -3
drive|-2 5 2 0 -4
drucken|5 -2 -1 0 -2
drukkerij hofstede|-3 -1 -1 0 5
dsgvo|-5 1 -1 0 5
dsgvo geloscht|-4 -2 -1 0 7
du|6 -12 4 4 -5
du anbei|-3 0 -1 5 -1
du im|6 -2 -1 -1 -2
duales|-3 0 5 0 -1
duales studium|-3 0 5 0 -1
dublin|-2 -1 -1 -1 5
due|5 0 5 -6 -4
due to|2 5 3 -3 -7
dunmore hotel|-3 0 5 0 -1
dunn ranch|-1 5 -1 0 -2
dunno|-3 0 5 0 -1
dunno what|-3 0 5 0 -1
dus|4 4 -1 -1 -6
duvernet|-3 -1 -1 6 -2
e|11 3 -6 -9 -11
e a|0 -6 1 2 3
e aperta|-1 -3 0 0 5
e arrivato|0 5 -2 -1 -2
e facciamo|-1 -3 0 0 5
e o|7 -2 -1 -1 -2
e purtroppo|-1 5 -2 -1 -2
e stata|-1 8 -6 -3 1
e stato|6 -2 -3 -2 1
e te|-3 6 -1 0 -1
e tuo|-2 -2 -1 6 -1
e v|5 1 -1 0 -4
each|-3 6 4 -2 -4
each candidate|-2 -1 5 0 -3
early|-5 0 8 -2 -1
eat|-1 -2 -1 6 -2
ebenfalls|-6 4 3 0 -1
echange|2 -2 5 -2 -3
edinburgh|-2 -2 0 0 5
edit|-5 0 -2 -1 8
edit or|-3 -1 -1 0 6
editorial|5 -1 0 0 -3
educadora|-1 -1 -2 5 -1
educadora infantil|-1 -1 -2 5 -1
een|12 -10 -2 -6 2
een andere|0 -3 -2 -2 7
een gekkenhuis|-2 6 -1 -1 -2
een intakegesprek|-1 -2 6 0 -2
een nachtje|-1 -1 -1 5 -1
eens|5 -1 -1 -1 -2
ehrlich|5 -1 -1 0 -3
eigen|-1 -2 -1 -1 6
eigen verzoek|-3 -1 -1 0 6
eigentumer|-6 0 0 0 7
ein|-7 -3 15 -5 2
ein neues|-1 -1 -2 -1 5
ein schlechtes|-3 0 5 0 -1
eine|15 -1 -4 -10 -5
eine andere|12 -3 -2 -2 -4
eine einstellung|6 -2 -1 -1 -2
eine kurze|-5 1 4 -1 1
eine neue|-2 -1 -1 -1 5
einem|0 -11 19 -4 -4
einen|-9 4 3 -4 8
einen anderen|-5 -2 -2 -2 11
einen haben|-3 5 0 0 -1
einer|-6 13 -2 -3 -1
eines|-2 -5 -4 3 9
einfach|-2 -5 5 4 -2
einfach zu|-3 0 -1 5 -1
einfluss|-2 -2 -1 0 5
einfluss auf|-2 -2 -1 0 5
eingang|-14 19 -5 -1 1
eingang ihrer|-6 9 -2 -1 1
eingegangen|-4 18 -4 -2 -9
einige|-3 5 0 0 -1
einladen|-2 2 6 -2 -3
einladung|-5 3 7 -1 -4
einladung vom|-2 -1 5 -1 -2
einmal als|-2 -1 -1 0 5
einschliesslich|6 -2 -1 -1 -2
einschliesslich februar|6 -2 -1 -1 -2
einstellen|1 -3 -2 8 -4
einverstandnis|-2 5 0 0 -2
einverstandnis in|-2 5 0 0 -2
eisele|-2 -5 -1 0 7
eisele werkzeugbau|-2 -5 -1 0 7
either|2 6 -2 -1 -4
either way|-4 6 -1 0 -1
el|12 -6 8 -6 -13
el contrato|-1 -1 -2 5 -1
el equipo|5 -1 -3 3 -3
el estado|-3 6 -1 0 -1
el lunes|-4 -1 7 -1 -1
el momento|5 -1 -1 -1 -2
el proceso|10 1 -3 -2 -5
elegido|-3 -1 -1 -1 5
elegido a|-3 -1 -1 -1 5
eleni|-3 -3 6 0 0
ellis|-3 -3 6 0 0
ellis this|-3 -3 6 0 0
else for|6 -1 -2 -1 -3
else nabbed|-3 0 5 0 -1
em|-8 7 -2 2 3
email|-1 19 2 -5 -7
email address|-2 -3 -2 -1 8
email because|1 2 4 0 -7
email default|-3 -1 -1 0 6
email ingelicht|-1 5 -1 0 -2
email wurde|-2 5 -1 0 -2
emails|-3 -2 -1 -2 8
empezarias|-1 -1 -2 5 -1
empezarias el|-1 -1 -2 5 -1
empfang|-1 -3 7 -1 -2
employer|-1 -2 -2 2 6
employers|-6 -2 -1 0 9
employers view|-2 -2 0 0 5
employment|0 0 -3 0 5
employment with|-7 0 -2 0 9
empresa|-1 7 -2 -3 0
en|4 10 -8 -7 -4
en app|-1 -1 -1 5 -1
en caso|-4 5 -1 0 -1
en cours|-6 6 -2 -1 2
en dan|-2 6 -1 -1 -2
en dat|7 -3 -1 0 -2
en esta|10 -3 -2 -1 -3
en formato|-4 0 0 0 5
en la|6 0 -1 -2 -3
en madrid|-1 -2 -1 -2 6
en revanche|-3 -1 -1 6 -2
en telefoon|-1 -1 -1 5 -1
en visio|-4 -2 8 -1 -2
en wie|-3 -1 -1 0 5
encaja|-2 5 -1 -1 -1
enclosed|-5 0 0 0 6
encourage|6 -3 -1 0 -2
encourage you|6 -3 -1 0 -2
end|1 -1 -5 0 6
ende|-11 16 -8 5 -2
ende mai|-4 7 -2 -1 -1
ended|5 -1 -2 -1 -1
ended up|6 -1 -1 -1 -3
endet|-1 -2 -1 -1 5
energy|-3 -4 1 -1 7
engano|-3 -2 0 0 5
engere|3 0 1 0 -5
engineer|-11 7 -1 3 5
engineer iii|-5 5 0 0 0
engineering|-8 2 1 1 3
enjoyed|8 -4 3 -2 -4
enjoyed learning|-3 -1 0 0 5
enough|3 -2 -4 -2 5
enough lads|8 -2 -2 -1 -2
entao|5 -3 0 3 -4
entlastung|11 -5 -1 -1 -5
entlastung zuruck|10 -5 -1 -1 -4
entretien|-6 -6 26 -4 -9
entretien de|-3 -1 8 -1 -2
entrevista|-13 4 25 -2 -14
entro|-13 12 -6 6 1
entry|-3 -1 -2 0 6
entscheiden|-6 8 0 0 -1
entscheiden dann|-4 5 -1 0 -1
entscheidung bezuglich|-2 -5 -1 0 7
entscheidung treffen|0 5 0 0 -4
entschieden|0 -16 -11 2 28
entschlossen|6 -2 -1 -1 -2
entstehen|-3 6 -1 -1 -1
environmental|-1 -1 -1 -1 5
equipes|-3 5 -1 0 -1
equipo lo|-1 -1 -2 5 -1
equity|-6 0 2 3 1
er een|-1 -1 -1 5 -1
erfahrungsgemass|-2 5 -1 0 -1
erfahrungsgemass werden|-2 5 -1 0 -1
ergebnis bedeutet|-3 0 5 0 -1
erhalt|-3 5 -2 -1 -1
erhalten|-9 13 -1 -3 2
erhalten diese|-2 -3 -2 -1 8
erlaubt|-3 0 5 0 -1
erreichen|-2 -1 -3 1 5
erreicht|5 0 0 -1 -4
error|3 -5 0 0 2
erst|-2 8 0 -2 -4
erstattet|-1 5 1 -1 -4
erstattet werden|-2 5 2 -1 -4
es|7 2 -1 -5 -5
es morgen|-3 5 0 0 -1
es nicht|0 5 -1 -1 -3
esa|-4 0 0 -1 5
escoleta|-1 -1 -2 5 -1
escoleta petit|-1 -1 -2 5 -1
espace|-5 3 -2 -1 5
essere|5 -2 0 -1 -2
est|-6 6 -2 2 7
est bien|-4 8 -1 0 -2
est en|-8 12 -1 -1 -2
est fini|-2 -1 -1 5 -1
est pas|-6 0 0 5 0
est plus|-2 -4 5 -2 3
est toujours|-3 5 -1 0 -1
est tout|-2 -1 -1 5 -1
esta|-1 4 -9 -4 12
esta mais|-6 -1 -1 0 8
esta oportunidad|5 -1 -1 -1 -2
esta semana|-3 -2 -2 -2 9
estado|-1 8 -2 -1 -4
estas|-2 6 -1 -1 -2
estimada autora|-4 0 0 0 5
estimado|5 0 -2 -1 -1
et|-1 -3 -3 1 8
et adp|-3 5 -1 0 -1
et deux|-3 -1 -1 6 -2
et je|0 -1 -2 5 -2
et la|6 -1 -1 0 -4
et ne|-3 -2 -1 -1 7
etant|6 -2 -5 -2 4
ete|9 10 -10 -7 -3
ete refusee|5 -2 -1 -1 -1
etre|-2 -6 -4 -3 15
etre etudiee|-2 -3 0 0 7
etude|-3 5 -2 -1 1
etude par|-3 5 -1 0 -1
etudiee|1 -5 -1 0 6
etwas|5 -1 -2 -2 1
etwas geduld|-8 3 -1 -1 6
eu|9 -2 -2 -1 -4
euch|-6 5 -1 0 3
eure|-5 0 -1 0 7
europe|-1 -1 7 -1 -4
eva|-1 5 -1 -1 -2
event|-6 -2 2 -1 6
ever|11 -2 -2 -1 -5
every|-8 6 -1 -2 7
everybody|-7 9 2 -1 -4
everyone|1 6 2 2 -11
everyone sorry|-2 6 -1 0 -3
everything|-6 1 5 0 0
everything else|-5 -1 5 0 1
evidence|-8 -1 -1 0 10
exact|-2 -1 5 0 -3
examine|-2 -2 -1 0 5
example|-2 0 9 0 -6
excellent|5 -1 -1 0 -3
excited|-1 -1 -1 6 -3
executive|5 1 -2 -1 -3
exercise|-1 -1 5 0 -2
expect|-8 12 -3 -1 0
expect to|-3 6 -2 -1 1
expected|-4 5 -1 0 -1
experience|17 -15 -3 1 -7
experience and|-2 -2 -1 -1 6
experience assistant|-1 0 5 0 -3
experience en|5 -1 -1 0 -2
experience today|3 0 0 2 -5
experiencia|10 -5 -2 -1 -2
expires|-2 -4 -1 -2 8
export|-5 4 6 -1 -3
extend|4 -3 -1 7 -6
extend an|5 -2 -1 2 -4
extra|6 -3 2 0 -5
ezekiel|-2 5 -1 -1 -1
f|2 5 -3 -2 -2
f est|-3 5 -1 0 -1
facciamo chiamare|-2 6 -1 -1 -1
facciamo il|-1 -3 0 0 5
fachabteilung|-7 12 2 -2 -6
fair|-7 6 0 -2 4
faire|-1 -5 6 -2 1
fait|6 -3 0 -1 -3
falcone|-2 6 -1 -1 -1
falls|-11 9 4 -1 -1
falls sie|-8 6 -2 1 3
falls wir|-2 5 0 0 -2
famiglia|-4 -2 -1 -1 8
familie|-1 -4 -1 -1 7
familien|-4 -1 0 0 5
familien mit|-4 -1 0 0 5
family|-12 5 -3 7 3
fare|-2 -2 7 -1 -2
fase de|5 0 -1 -1 -3
fase do|-3 -1 0 0 5
favor|-8 0 4 -1 5
feb|5 -3 1 -1 -3
februar ausgebucht|6 -2 -1 -1 -2
february|-6 6 -1 2 -1
feedback|21 -10 -13 -5 0
feedback on|-4 1 -2 0 6
feedback please|9 -1 -3 -1 -4
feel|2 -4 -3 -1 5
feeney|-2 5 -1 -1 -1
feeney aia|-2 5 -1 -1 -1
feeney voss|-2 5 -1 -1 -1
fehlen|0 -4 -1 0 6
fehlt uns|-2 -1 5 0 -1
fell|-5 -1 -1 -1 8
felt|6 -2 -1 -1 -3
ferment|-1 -3 6 0 -1
ferment co|-1 -3 6 0 -1
fernanda|-1 -1 -1 5 -2
ferreira|-2 -2 6 -1 -2
ferri|-2 -3 1 6 -3
ferri vivai|-2 -2 -1 6 -1
festival|6 0 -1 0 -4
fica|5 -3 0 -1 -2
filiale|-5 -1 7 -1 0
filled|16 -8 -6 0 -1
filled all|-6 -1 0 0 7
fim|-4 5 1 -1 -1
fim de|-4 5 1 -1 -1
final interview|-8 0 4 -1 5
final offer|-2 0 -1 6 -3
finalists|-5 -1 0 3 3
finalmente|6 -1 -1 -1 -2
finance|-4 -6 -3 2 10
financial ombuds|-3 5 0 0 -1
find|-10 -3 3 8 4
find attached|-1 -1 -1 6 -3
findest|-1 -1 -1 5 -2
findest du|-2 -1 -1 5 -2
findet|-8 -1 11 -2 1
findet das|-2 -1 5 -1 -2
finds|-3 -1 0 -1 5
fine|-4 4 2 12 -14
finish|0 -5 -2 -1 7
firmar|-1 -1 -2 5 -1
firmar el|-1 -1 -2 5 -1
firmata|-2 -2 -1 7 -2
firmiamo|-2 -2 -1 6 -1
firmiamo le|-2 -2 -1 6 -1
first|-3 -5 -6 9 7
fischer|-2 -5 2 -1 6
fit|-1 -3 1 -1 5
fixe|1 -2 -2 8 -6
fjordkind|-3 0 -1 5 -1
flo|-1 -2 -2 6 -1
flo von|-1 -2 -2 6 -1
floor|-4 -2 11 -1 -4
flor|-3 6 -1 0 -1
flor de|-3 6 -1 0 -1
follow|5 0 2 5 -13
follow us|8 1 -1 0 -7
following|5 2 -8 -3 5
following items|-2 5 -1 0 -2
following the|-5 -2 -1 -1 8
food|-1 -2 -1 0 5
foods|-5 0 1 0 5
for|3 -14 -9 -15 22
for a|-5 -5 -5 -6 23
for an|-11 11 8 -2 -7
for another|5 0 0 0 -4
for applying|5 2 -2 -5 2
for appointment|5 -1 0 0 -3
for booking|-2 -1 7 0 -4
for checking|-2 6 -1 0 -4
for coming|10 2 -4 -2 -6
for data|5 -2 0 0 -3
for healthcare|6 -1 0 0 -4
for interview|4 -1 6 -1 -8
for investigations|-3 5 0 0 -1
for letting|-13 -3 -1 -1 18
for me|-3 -3 6 0 0
for my|-3 -3 6 0 0
for now|5 -3 -2 -1 1
for other|8 -2 -1 0 -4
for our|-1 -4 10 -2 -3
for produce|-3 -3 6 0 0
for registering|-5 6 -1 0 0
for sending|-6 8 -1 -1 0
for series|-9 0 0 0 9
for someone|7 -1 -2 -1 -3
for store|-2 -3 0 0 5
for structural|-5 5 0 0 0
for submitting|-8 4 -1 0 6
for ten|-2 -1 5 0 -3
for the|7 -6 0 -8 -1
for this|17 -3 -9 3 -11
for two|5 -2 -1 0 -2
for ur|5 -2 0 0 -2
for viewing|-5 0 0 0 5
for which|5 -2 -1 0 -3
for you|-1 -1 -6 0 7
for your|11 -2 -1 -9 -11
fordereederei|-4 5 -1 0 -1
forgotten|-2 6 -1 0 -2
forgotten you|-2 6 -1 0 -2
form|-11 10 -6 -1 8
formal|-4 -3 3 8 -4
formal offer|-2 -1 -1 6 -2
formato|-5 1 0 0 5
formato poster|-4 0 0 0 5
formenbau|-2 -5 -1 0 7
formenbau urlaubsbedingt|-2 -5 -1 0 7
forward|4 -5 -3 7 -2
forward to|-13 0 -2 8 7
four|13 -4 -2 -2 -6
frag|-1 2 -2 5 -4
frag ich|-1 -2 -2 6 -1
fragen|-7 2 2 -3 7
fragen wenden|-3 5 0 0 -2
francisco|-2 -2 0 -1 5
frankfurt|-3 5 0 0 -1
frau|0 -8 7 4 -3
frau kruger|-2 0 -2 5 -2
frau lang|-3 2 -1 5 -4
frau matthes|-4 5 -1 0 -1
frau mertens|-3 5 0 0 -1
frau sommer|-3 0 -1 0 5
free|-2 -8 9 3 -2
freek|-2 6 -1 -1 -2
freek rijwiel|-2 6 -1 -1 -2
freelance|5 0 -1 -1 -3
frei|-6 1 5 3 -4
freien|-4 -1 0 0 5
freien parzellen|-4 -1 0 0 5
freight|-4 1 -2 -1 6
freitag|-10 -8 9 8 2
freitag uber|-4 -1 0 0 5
freitag um|-1 -1 5 -1 -2
freuen|-8 0 -6 21 -7
freuen uns|-9 -3 -3 22 -7
freundliche|-3 -3 3 -2 5
freundliche grusse|-5 -3 4 -1 6
freundlichen|2 -4 5 2 -5
freundlichen grussen|0 -4 5 3 -4
fri|-5 -3 11 0 -3
fri for|-1 -3 6 0 -1
friday|-18 2 0 11 5
friday at|-2 -1 5 -1 -2
frieda|-2 5 -1 -1 -2
frieda papierfrieda|-2 5 -1 -1 -2
friends|-6 -2 -2 3 7
fristgerecht|-1 -3 -2 -1 7
fristgerecht zum|-1 -3 -2 -1 7
fritz|-1 -2 -2 6 -1
fritz kainz|-1 -2 -2 6 -1
from|-2 6 9 -4 5
from an|5 -4 0 0 0
from corinthian|-3 -3 6 0 0
from the|2 1 10 -1 -11
from us|-4 15 -2 0 -8
from you|-6 -2 -3 1 9
from your|-3 2 -4 0 6
fromagerie|-3 -1 -1 6 -2
fromagerie duvernet|-3 -1 -1 6 -2
front of|5 0 0 0 -4
fuhren|7 -2 -2 -1 -2
fuhrerschein klasse|-4 6 -1 0 -2
full|-1 -5 1 -3 9
functie|3 -6 7 2 -5
functie doktersassistent|-2 -2 5 -1 -1
functie gastvrouw|-3 -1 -1 0 6
functie matroos|-4 0 5 0 -1
functie van|4 -2 -2 5 -5
fund|-3 -1 0 0 5
funded|-3 0 -1 -1 5
fur|13 -7 -8 -12 -3
fur andere|-7 2 0 0 5
fur content|-3 0 -1 5 -1
fur das|6 -3 2 -2 -2
fur deine|9 2 0 -3 -7
fur den|6 -5 -2 2 -1
fur die|14 2 6 -8 -18
fur diese|5 -3 -1 0 -1
fur eine|11 0 -2 -2 -6
fur einen|-4 -3 -1 -4 11
fur ihr|1 0 -4 -3 7
fur ihre|12 0 -2 -6 -7
fur ihren|-4 2 -3 -2 6
fur sie|-1 -6 -3 5 5
fur ungut|5 -2 -1 0 -1
furs|9 -5 -2 -2 1
further|20 -8 -3 1 -15
future|1 0 -3 -1 5
futuro|5 -2 -2 -1 0
g|4 1 -2 3 -6
gaan|12 -2 -2 -1 -6
gaat|0 5 -2 -1 -3
ganas|-1 -1 -2 5 -1
ganas de|-1 -1 -2 5 -1
ganz|8 -1 -2 -1 -4
gas|7 0 -3 -1 -3
gastvrouw|-3 -1 -1 0 6
gastvrouw restaurant|-3 -1 -1 0 6
gave|5 -2 -2 -2 0
geachte mevrouw|-4 5 3 -1 -3
geandert|-3 -1 6 0 -2
geben|9 1 -4 0 -5
geduld|-5 3 -2 -1 5
geehrte|2 -5 2 -5 6
geehrte frau|2 -10 5 -4 7
geehrter|6 -1 -3 -4 1
geen|-1 0 0 -7 8
geen tijd|-4 0 5 0 -1
gefallen ist|-3 -1 0 5 -1
gefreut|5 -3 -1 0 -2
gegeben|7 -4 -1 -1 -1
gegen|6 -5 2 -2 -1
gegenbericht|-2 5 0 0 -2
gegenbericht gehen|-2 5 0 0 -2
gegevens|-4 -4 -3 -2 13
gehen klar|-3 0 -1 5 -1
gehen laut|-4 -1 0 0 5
geht|3 -1 3 0 -5
gekkenhuis|-2 6 -1 -1 -2
gekkenhuis komt|-2 6 -1 -1 -2
geklappt|1 -4 -2 -1 5
geklappt hat|-2 -2 -1 -1 6
gekozen|-9 -3 4 -2 9
gekozen voor|-4 -1 5 -1 1
gelateria|-3 5 -1 0 -1
geldig id|-2 2 5 -1 -4
geloscht|-11 -5 -2 -1 20
gemass|-3 -1 -1 -1 7
genau|5 -1 -1 -1 -2
general|2 7 -3 -1 -5
generalist|-2 -2 -1 0 5
gentile|1 2 -3 -5 5
genugt|-3 -4 2 -1 6
geplant|-3 6 0 -1 -2
gepruft und|8 -5 -1 0 -2
gern|8 -13 15 -2 -9
gern mochten|0 -3 5 0 -1
gern vorab|-3 5 0 0 -1
gerne|1 -3 8 -2 -4
geschafft|-2 -1 6 -1 -2
geschlossen|1 1 -6 0 4
geselecteerd|6 -2 -2 -1 -1
gesolliciteerd|5 -1 -3 -1 0
gesprach|-6 -8 29 -2 -12
gesprach nun|-2 -1 5 -1 -2
gesprache|6 -1 -4 -2 0
gesprachen|5 -1 -1 -1 -2
gesprachspartner|-2 -1 6 -1 -2
gesprachspartner bleiben|-2 -1 5 -1 -2
gesprek|1 -4 12 -3 -6
gesprochen|-1 -2 -1 5 -1
gestion|8 -1 -2 -1 -4
gestionnaire|-3 6 -1 0 -2
gestionnaire paie|-4 6 -1 0 -1
get|-3 20 1 -5 -11
get back|-5 11 -1 -1 -4
get this|0 3 2 0 -5
get your|8 -2 -2 0 -3
getting|9 -6 -3 -2 3
getting to|5 -1 -1 -1 -3
gevonden|5 -2 -2 -2 0
gewartet|-2 0 5 0 -2
gia|17 -4 -4 -3 -5
gia trovato|5 -1 -1 -1 -1
gianni|-2 -2 -1 6 -1
gianni ferri|-2 -2 -1 6 -1
gibt|-4 0 -2 -1 7
giorni|-11 11 -2 -3 5
giorni lavorativi|-3 8 -1 -1 -4
giovedi|-3 -2 8 -1 -2
giovedi dopo|-2 -1 5 -1 -1
girasole|-3 -2 -1 -1 7
give|3 -1 3 0 -5
given|8 -2 -3 -1 -2
gleich|-2 -5 13 -2 -4
glen|-3 6 0 0 -3
gli|5 -1 -1 -1 -2
gli ammessi|5 -1 -1 -1 -2
gmbh|-2 -14 -3 2 18
gmbh balingen|-2 -5 -1 0 7
go|-2 -3 -3 7 1
go ahead|0 0 -4 0 5
go to|-3 1 2 5 -5
go with|-8 -1 -1 -1 11
goed|-6 15 -3 -2 -5
goed ontvangen|-5 8 -1 0 -2
goed tineke|-2 6 -1 -1 -2
going|15 -6 -7 -2 0
going to|16 -5 -2 -2 -6
gone|-2 -3 5 2 0
gone to|0 -1 2 3 -5
gone with|-3 -1 -1 0 5
good|6 -8 1 2 -4
good luck|7 -1 -2 -3 -1
good to|8 -1 -4 2 -5
google|2 0 3 0 -6
google meet|-2 -1 5 -1 -1
google play|3 2 -1 1 -5
got|-9 21 1 0 -11
got it|-6 12 -3 2 -4
got your|-10 16 3 -2 -7
gott|5 0 -1 -1 -3
graag|-1 -6 9 2 -4
grab|-2 -1 6 -1 -1
gracias|13 -2 -5 -5 -1
gracias por|12 -1 -5 -3 -3
graduatoria|5 -1 -1 0 -3
grateful|-3 -2 -2 -1 8
grateful for|-2 -1 -1 -1 5
gratis|-4 -4 -1 0 8
grazie|19 -11 -5 -6 3
grazie lo|5 -1 -1 -1 -1
grazie per|12 -7 -2 -4 2
great news|-6 -3 9 2 -3
great to|-2 5 -1 0 -1
greco|-2 -1 5 0 -1
greve|-5 -1 8 -1 -2
groet|8 0 -5 1 -4
groeten|-2 6 1 -2 -3
groeten freek|-2 6 -1 -1 -2
group|6 -7 6 -2 -4
group day|-2 0 5 0 -3
groupe|-4 -1 7 -1 -1
growth analyst|-3 -2 -1 -1 6
gruber|5 -4 0 0 -1
grunden|5 -4 0 -1 0
gruppo|1 -6 -2 -1 8
gruss|9 -4 6 -4 -7
grusse|5 -7 -2 5 -2
grusse aus|7 -4 -1 1 -3
grussen|3 -6 2 1 0
guicciardi|-2 -1 5 -1 -1
guidelines|-2 -1 -1 -1 5
gus|-5 0 5 0 1
gut|2 -3 -4 -1 6
gut grun|-4 -1 0 0 5
gute|8 -4 -4 -3 3
guten|-2 1 0 -6 8
guten tag|-5 2 -2 -5 10
gutted|8 -1 -1 -1 -5
h|-7 1 7 -1 1
ha|16 -14 -7 -12 13
ha dennis|-1 -1 -1 5 -1
ha descartado|5 -2 -1 0 -1
ha elegido|-3 -1 -1 -1 5
ha joris|-2 6 -1 -1 -2
ha obtenido|5 -2 -1 0 -2
ha sido|1 -4 -5 -4 12
ha valutato|-3 -1 0 0 5
hab|10 -4 -3 3 -6
hab nochmal|-3 0 -1 5 -1
hab schon|8 -2 -2 -1 -2
haben|12 -19 -16 -6 18
haben auf|-2 0 5 0 -2
haben ihre|-11 20 -3 -1 -5
haben leider|0 5 0 0 -4
haben rufen|-2 0 5 0 -2
haben sich|-4 -4 -4 -2 14
haben sie|0 -4 1 -2 5
haben uns|10 -13 0 2 2
haben wir|21 -14 -10 -1 0
hablado|-1 -1 -2 5 -1
hablado y|-1 -1 -2 5 -1
hacer|-3 0 5 -1 -2
had|10 -2 -9 -4 0
had a|2 -4 -3 -1 7
had hoped|0 5 -1 -1 -4
had to|-4 4 4 2 -6
haddad|-2 -1 5 -1 -2
halbe stunde|-1 -1 5 -1 -2
halen je|-3 -1 -1 0 5
hallo|8 -10 -4 -4 8
hallo danke|8 -2 -2 -1 -2
hallo frau|3 -8 2 2 -1
hallo herr|-11 11 1 -4 4
hallo tobi|-3 0 -1 5 -1
halt|0 -2 -2 6 -1
halt bescheid|-1 -2 -2 6 -1
hamza|-2 -2 0 0 5
hand|5 -2 -2 2 -1
hands|5 0 -1 0 -4
handy|-4 -1 6 0 -1
handy weg|-3 0 5 0 -1
hang|6 1 -3 -1 -4
happy|-5 3 3 -1 2
hard|5 -2 -1 -1 -1
harlan|-4 5 0 0 0
harlan voss|-5 5 0 0 0
has|16 -5 -18 -11 6
has already|-2 -1 5 0 -2
has applied|-2 -1 -1 -1 6
has been|-5 17 -8 -6 12
has come|-3 -1 -1 -1 5
has completed|-3 -1 -1 0 5
has decided|10 -2 -2 -1 -6
has not|-1 -5 -2 -1 10
hasnt|-5 -2 0 0 8
hast|10 -3 4 -5 -7
hast schreib|6 -2 -1 -1 -2
hasta|-5 4 0 -1 2
hat|16 -17 -7 2 2
hat es|6 -2 -1 -1 -3
hat keinen|-2 -2 -1 0 5
hat leider|-1 -1 -2 5 -2
hat sich|9 -7 -1 2 -2
hat uns|4 -6 7 -2 -3
hatten|-3 5 -4 2 1
hatten hat|-1 -1 -2 5 -2
hatten sie|-4 5 -1 -1 1
have|4 -13 1 -8 18
have a|-6 4 -7 1 8
have been|-4 -2 12 -3 -2
have decided|-1 -6 -4 -2 15
have enough|9 -2 -2 -1 -3
have filled|-4 -1 0 0 5
have had|7 -1 0 -1 -5
have liked|-3 -1 -1 0 5
have not|6 6 -4 -2 -4
have now|6 -2 -2 -1 -1
have received|-8 10 -1 3 -5
have to|-1 -4 2 9 -6
have two|-8 3 -3 -1 9
have withdrawn|-8 -2 -1 -1 12
have you|6 -3 0 1 -4
have your|0 6 2 -1 -7
haven ploegenstelsel|-1 5 -1 0 -2
havenbedrijf|-1 5 -1 0 -2
havenbedrijf zeebruggenoord|-1 5 -1 0 -2
havent|-16 10 -2 -3 12
havent been|-7 9 -2 -1 0
havent forgotten|-2 6 -1 0 -2
having|1 7 0 0 -9
having been|-3 5 0 0 -1
having had|-2 6 -1 0 -3
he|-5 12 0 -2 -6
he s|-1 5 -1 0 -2
he wants|-1 5 -1 0 -2
he will|-2 6 -1 0 -3
head|-4 -5 4 -1 7
head of|-5 -4 2 -1 7
headline|-2 0 -1 5 -1
heads|5 -2 0 0 -3
healthcare|8 -1 -1 0 -5
healthcare support|7 -1 -1 0 -5
hear|-13 17 4 -2 -1
hear about|-3 -5 5 -1 4
hear back|-5 4 -1 0 3
hear by|-4 5 0 0 -1
hear from|-3 12 -4 2 -6
hearing|-9 -5 -2 -1 17
heb het|-1 -1 -1 5 -1
heb je|-3 5 0 -2 -1
hebben|21 -2 -14 -9 1
hebben besloten|6 -2 -1 -1 -1
hebben je|-2 9 -1 -1 -4
hebben voor|-4 -1 0 0 5
hebben we|5 -4 -4 -2 5
hebt|-2 -3 11 -2 -4
hebt je|-2 -2 5 -1 -1
hebt nog|-4 0 5 0 -1
heeft|9 -6 -3 -3 4
heer|2 5 -2 -2 -2
heimnehmen|-1 -2 -2 6 -1
helaas|-7 8 -4 -9 13
helaas al|-4 0 5 0 -1
helaas geen|-4 -1 -1 -1 6
helaas kunnen|-3 -2 -2 -1 7
helaas moeten|7 -2 -1 -1 -3
helaas pas|-2 6 -1 -1 -2
helas nous|5 0 -1 0 -4
hello|9 3 5 -4 -16
hello ali|-2 6 -1 0 -3
hello mr|-3 -3 6 0 0
help|-2 2 -3 -2 5
helpdesk|-3 -1 6 0 -1
helps|-3 -2 -1 0 6
helps us|-4 -1 -1 0 7
helvora|-2 5 0 0 -2
helvora versicherungen|-2 5 0 0 -2
hemos|16 -5 -9 -1 -2
hemos cogido|5 -1 -1 -1 -2
hemos hablado|-1 -1 -2 5 -1
hemos recibido|-2 5 -1 -1 -1
herbst|13 -3 -4 -2 -4
here|12 -9 4 -1 -9
here are|0 -4 -1 -1 7
here is|-1 -1 -2 5 -1
herr|3 1 6 -8 -1
herr burri|-2 5 0 0 -2
herr fischer|-2 -5 2 -1 6
herr kaya|-2 -1 5 0 -2
herr kos|-5 8 -1 -1 -1
herr ozdemir|-4 -1 0 0 5
herr t|-2 -1 -1 0 5
herzlich|1 -4 -2 -2 7
herzlich ihr|-3 0 -1 0 5
herzliche|5 -3 1 -1 -2
herzliche grusse|5 -3 1 -1 -2
het|0 10 1 2 -10
het contract|-1 -2 -2 6 -1
het gesprek|-4 -1 9 -1 -2
het is|0 7 -2 -1 -4
het met|-1 -1 -1 5 -1
het meteen|-3 -1 -1 0 5
het niet|7 -3 1 -1 -4
heuer|6 -2 -1 -1 -2
heure|-2 -2 8 -1 -3
heute|1 -5 3 -1 2
heute um|-2 0 5 0 -2
hey|19 -3 1 -8 -12
hey roisin|-1 -3 6 0 -1
hi|0 -12 4 -4 20
hi all|-5 -2 -1 -1 9
hi ben|1 1 -5 0 3
hi jess|-2 0 5 0 -3
hi jo|-6 -1 -1 -1 8
hi team|-3 0 -1 0 5
hier|0 -3 -3 -1 7
hier een|-2 6 -1 -1 -2
hier leuk|-2 6 -1 -1 -2
hiermit|-8 3 -1 -1 8
hiermit bestatigen|-2 -2 -1 -1 6
high|2 1 3 -1 -5
him|-15 -2 5 -1 12
hinfallig|-2 -1 5 -1 -2
hinfallig bitte|-2 -1 5 -1 -2
hinweis wer|-3 5 0 0 -1
hire|11 -1 -4 -2 -4
hired|7 -5 -6 -4 8
hiring|-2 11 -4 -6 4
hiring manager|-12 11 1 -2 2
hitting|-2 5 -1 0 -2
hiya|6 -1 -1 -1 -3
hoffen|1 -2 -2 7 -4
hoffen sehr|-3 0 -1 5 -1
hofstede|-2 -1 -1 0 5
hohen|-4 6 0 0 -1
hohen anzahl|-4 5 0 0 -1
hoi|-6 4 -1 -3 5
hoi daan|-4 0 5 0 -1
hoje|-3 -3 1 7 -3
hola|1 -14 0 0 13
hola andrea|-1 -1 -2 5 -1
hold|0 7 3 3 -11
holt|-4 0 -1 -1 6
holzbau|-1 -2 -2 6 -1
hoort|-7 14 -3 -1 -3
hope|8 -5 -1 -1 -1
hope to|-5 3 -1 -1 4
hope we|5 -1 -1 -1 -2
hope you|9 -5 -2 1 -3
hoped|-1 5 -1 -1 -2
hoped to|0 5 -1 -1 -4
hora|-7 1 12 -1 -5
horen|-2 9 1 -2 -6
hotel|-9 -4 7 -3 9
hotel westport|-3 0 5 0 -1
hours|-3 -7 5 11 -3
house|1 1 3 5 -10
how|-7 -5 5 1 6
how to|-4 0 -1 0 5
how was|3 0 0 2 -5
however|5 -4 2 -1 -2
hr|-16 -2 -3 16 15
hr generalist|-2 -2 -1 0 5
hr unit|-3 5 0 0 -1
i|3 -4 -7 -4 4
i a|-4 0 -1 -1 5
i am|7 -5 -7 3 2
i are|-2 5 -1 -1 -1
i call|5 -1 -1 0 -3
i cant|2 5 -4 -1 -2
i d|7 -6 -3 -4 5
i got|-4 5 -1 -1 1
i have|-5 -3 -2 -3 13
i hope|6 -1 -1 -1 -3
i know|8 6 -6 -3 -5
i ll|-4 21 -6 2 -13
i look|-5 3 0 0 3
i refer|5 -1 -1 0 -2
i said|10 -1 -3 -1 -5
i think|-3 -1 -1 0 6
i understand|-5 0 0 0 6
i v|-2 1 5 0 -4
i ve|-12 -1 -2 -1 16
i want|-3 7 1 1 -6
i wanted|7 -2 -1 0 -3
i was|-8 -2 -3 3 9
i wish|-3 0 -1 -1 6
i would|5 0 -1 -2 -2
iban|-7 -1 -1 -2 12
ich|-6 8 4 12 -15
ich den|-1 -2 -2 6 -1
ich hatte|5 -1 -1 -1 -2
ich ihnen|-6 4 -3 6 0
ich schaue|-2 5 -1 -1 -2
ich wurde|-8 1 8 -1 -1
ici|-5 8 3 -1 -4
id|-7 6 9 -2 -2
id bankpas|-1 -2 6 0 -2
idoneo|8 -1 -1 -1 -4
if|-3 11 1 10 -6
if he|-1 5 -1 0 -2
if it|-6 1 -3 -1 9
if not|-6 6 0 -2 4
if something|6 -3 -1 -1 -2
if that|5 -4 2 7 -11
if this|-3 -3 -1 1 7
if you|-5 10 5 11 -7
if your|-6 6 -1 0 1
ignora|-1 -2 -1 0 5
ignore|-4 -2 0 -1 6
ihm|5 -1 -2 -1 -2
ihnen|5 -8 4 9 -12
ihnen aktuell|-2 5 0 0 -2
ihnen dann|-1 -3 5 -1 -1
ihnen das|-5 -2 8 0 -1
ihnen den|-8 6 8 -1 -4
ihnen die|-2 -2 -3 14 -8
ihnen fur|6 -6 -2 -1 4
ihnen melden|-4 5 -1 0 0
ihnen mit|5 -2 -1 -1 -1
ihnen mitteilen|1 -4 -3 7 -1
ihnen schon|-4 5 -1 0 -1
ihnen vorgezogen|-1 -1 -2 5 -2
ihr|-6 13 -7 -7 13
ihr bahnticket|-2 -1 5 -1 -2
ihr dossier|-3 7 -1 -1 -3
ihr kantor|-3 0 -1 0 5
ihr onlinetest|-3 0 5 0 -1
ihr profil|0 9 -2 -2 -5
ihre|3 13 -11 -17 20
ihre anfrage|-3 -2 -1 -1 6
ihre anmeldung|-3 -1 -1 0 6
ihre bewerbung|9 5 0 -9 -5
ihre bewerbungsmail|-2 -1 -1 0 5
ihre bewerbungsunterlagen|8 -3 -1 -1 -4
ihre daten|-2 -1 -3 -2 8
ihre spontanbewerbung|-2 5 0 0 -2
ihre whatsappbewerbung|-3 5 0 0 -1
ihrem|-6 0 -3 -2 12
ihrem einverstandnis|-2 5 0 0 -2
ihren|-9 1 -8 1 15
ihren besuch|-4 5 -1 0 -1
ihren termin|-1 -1 -3 -1 7
ihren weiteren|5 -2 0 0 -2
ihrer|2 -1 -6 -7 14
ihrer bewerbung|-7 10 -3 -2 3
ihres|5 0 -2 -1 -3
ii|11 -3 0 2 -10
iii has|-5 5 0 0 0
ik|6 4 0 2 -12
ik bespreek|-2 6 -1 -1 -2
ik had|6 -2 -1 -1 -1
il|-3 3 -2 -4 9
il banconista|-2 6 -1 -1 -1
il colloquio|-2 -1 5 -1 -1
il curriculum|-2 6 -1 -1 -1
il girasole|-3 -2 -1 -1 7
il lavoro|-1 -3 -1 6 -2
il poggiolo|-2 -1 5 -1 -1
il posto|0 5 -2 -1 -3
il suo|3 5 -7 -2 1
il tifo|-1 -3 0 0 5
il tuo|2 -5 4 -2 0
im|14 -5 -7 -8 -6
im alt|-3 0 -1 0 5
im februar|-6 3 0 0 4
im haus|-5 3 -1 -1 3
im herbst|9 -2 -2 -2 -3
im marz|9 -4 -1 -1 -2
im moment|8 -4 -2 -1 -2
im rennen|-4 10 -2 -1 -2
im sopran|-3 0 -1 0 5
impressed by|-3 0 -1 0 5
imprevisto|-3 -1 7 -1 -2
in|7 1 -9 -13 1
in a|8 1 3 -2 -10
in and|-6 -1 -1 0 8
in biscuit|-5 0 0 0 6
in de|5 1 -5 -3 2
in den|1 5 -2 -1 -2
in der|4 -1 5 0 -9
in dieser|-3 -1 -1 -1 5
in einem|1 -4 5 -1 -1
in feb|6 -2 -1 0 -3
in for|3 2 1 0 -5
in i|-2 6 -1 0 -3
in jan|-2 6 -2 -1 -2
in january|-3 0 -1 0 5
in je|-2 -1 -1 0 5
in koln|-2 -1 5 -1 -2
in march|-5 -2 -2 2 7
in process|-4 7 -1 0 -1
in ruhe|-3 7 -1 -1 -2
in the|9 -1 -10 -4 0
in this|0 -4 1 -2 5
in to|1 -5 0 0 3
in touch|-3 15 -4 -2 -6
in working|3 4 -1 0 -6
in writing|6 -3 -1 1 -3
incomplete|-5 0 0 -1 6
individual|3 3 -1 0 -5
individual feedback|6 -1 -1 0 -4
industrial|-1 -1 -2 -1 5
infantil|-1 -1 -2 5 -1
infelizmente|6 -1 3 -3 -5
infelizmente nao|9 -2 -2 -1 -4
informamos|9 -5 -3 -1 0
informamos que|10 -5 -3 -2 -1
informar|7 -3 -2 -1 0
informar que|7 -3 -2 -1 0
informarle|-2 -2 -1 -1 6
informarle de|-4 -1 0 0 6
informee|-3 5 -1 0 -1
informee de|-3 5 -1 0 -1
informiamo|5 -1 -2 -1 -2
informiamo che|5 -1 -2 -1 -2
informons|6 -2 -1 0 -3
informons que|6 -2 -1 0 -3
ingelicht|-1 5 -1 0 -2
ingetrokken|-3 -1 -1 0 6
ingrid|6 -3 -1 -1 -1
inicio|-5 2 -2 8 -2
inmiddels|15 -4 -3 -3 -5
innen kontaktieren|-4 5 0 0 -1
innerhalb|-7 7 -2 1 0
innerhalb von|-3 6 -1 0 -2
inschrijving|-4 7 -2 -1 -1
inschrijving voor|-2 8 -1 -1 -4
inscrito|-4 6 -1 0 -1
inscrito en|-4 6 -1 0 -1
insieme|-1 0 5 -1 -3
instagram|1 7 -3 -1 -3
installatietechniek|2 -3 -1 5 -2
instead|-14 -3 2 6 8
instead of|-2 0 0 5 -3
insurance|5 -1 -3 -1 -1
insurance wont|7 -1 -2 0 -3
intakegesprek|-1 -2 6 0 -2
intakegesprek bij|-1 -2 6 0 -2
interes|11 -3 -2 -1 -4
interesse|8 3 5 -9 -9
interesse an|0 -1 5 -1 -3
interest|15 -3 -7 -6 -11
interest in|13 1 -4 -4 -13
interested|-14 1 4 3 6
interet|9 -3 -1 -1 -3
intern|4 -5 -1 -2 4
internal|1 -6 -4 3 5
interne|8 -1 -2 -1 -3
internship|8 -4 -1 0 -3
interview|-1 -17 37 -8 -12
interview for|-11 -5 22 -1 -5
interview on|9 -4 -2 -1 -2
interview so|-2 0 5 -1 -2
interview tomorrow|-3 -3 6 0 0
interviewed|3 -6 -5 -3 12
interviewers|-2 -1 8 -1 -4
interviewing|1 6 -4 -2 -1
interviewing for|-2 5 -1 -1 -1
interviews|3 1 3 0 -5
intro|-3 -2 7 -1 -2
intro call|-3 -2 7 -1 -2
investigations|-3 5 0 0 -1
investigations officer|-3 5 0 0 -1
inviata|-5 7 -1 -1 -1
invio|-3 5 -1 0 -1
invitation|-3 0 6 -1 -4
invite|-4 -3 12 -2 -3
invite you|-3 -2 10 -1 -4
invoice|-4 -1 -1 -1 8
io|-2 -1 5 -1 -1
is|-6 15 5 2 4
is binnen|-3 9 -2 -1 -4
is due|-3 -1 -1 0 6
is fine|-4 -1 2 10 -7
is helaas|-5 -1 5 -1 2
is hier|-2 6 -1 -1 -2
is in|-5 8 -1 -1 -1
is inmiddels|7 -2 -2 -2 -2
is no|-2 -3 -2 -1 8
is not|7 0 0 -1 -6
is on|-6 4 6 0 -4
is one|-3 -1 -1 0 5
is scheduled|-3 -1 -1 -1 6
is stavros|-3 -3 6 0 0
is still|-7 5 -1 -1 5
is subject|-2 -1 -1 5 -1
is the|-3 -4 0 5 2
is toegewezen|-3 -1 0 0 5
is under|-3 6 -1 0 -2
is verstuurd|-3 7 -2 -1 -2
is yours|-1 -2 -1 6 -2
isnt|-8 7 -1 1 2
isnt a|-3 5 -1 -1 -1
issue|-4 0 -1 -1 6
ist|-1 14 12 -12 -6
ist alles|-2 5 -1 0 -1
ist angekommen|-3 7 -2 -1 -1
ist da|-4 11 -3 -2 -2
ist der|-9 2 4 -1 4
ist hinfallig|-2 -1 5 -1 -2
ist leider|-3 -2 6 -1 0
ist nicht|-4 -4 0 -1 9
ist schon|8 -2 -2 -1 -3
ist was|-2 0 5 0 -2
it|-2 7 -10 -3 19
it any|5 -1 0 0 -4
it by|-2 -2 -1 0 6
it doesnt|-1 -2 -2 -1 5
it for|-5 -1 -1 -1 7
it ll|-6 1 3 -1 3
it on|-10 2 -2 0 9
it out|-1 5 -1 0 -2
it over|-3 0 -5 8 -1
it properly|-2 5 -1 -1 -2
it s|4 4 -6 -3 2
it thanks|-3 7 -2 -1 -2
it there|7 -1 -2 -1 -2
it was|11 -7 -10 9 -2
it will|-2 -2 -1 -2 6
items|-3 6 -2 -1 0
j|12 -5 -2 0 -4
j ai|8 -5 0 2 -5
ja|9 -16 -10 9 8
ja bewaar|-3 -1 -1 -1 6
jahr|10 -5 -3 -2 0
jammer maar|-3 -1 -1 0 5
jan|-4 7 -4 2 -1
jan after|-2 6 -2 -1 -2
je|3 3 -2 2 -7
je aangemeld|-2 -2 5 -1 -1
je bent|3 -2 6 -3 -4
je brief|-1 5 1 -1 -3
je deze|-2 -2 -2 -1 6
je eigen|-3 -1 -1 0 6
je gegevens|-6 -1 -2 -1 9
je hebt|-5 -3 12 -2 -2
je het|-5 -2 -3 6 4
je hoort|-3 5 -1 0 -1
je inschrijving|-4 7 -2 -1 -1
je interesse|9 -2 -2 -1 -3
je je|-4 -1 0 -1 6
je kennismaking|-4 0 5 0 -1
je later|-1 5 -1 0 -2
je mail|-1 5 -1 -1 -2
je maintiens|-3 -1 -1 6 -2
je me|-3 -3 5 -1 2
je moment|-4 0 5 0 -1
je nieuwe|-3 -1 -1 0 5
je op|-1 5 -1 -1 -1
je opnieuw|-3 -1 -1 0 6
je prepare|-2 -1 -1 5 -1
je profiel|-1 -2 -2 -1 6
je reste|5 -1 -1 -1 -3
je sollicitatie|-9 2 10 -4 1
je voldoet|-1 5 -1 0 -2
jedem|-4 7 -1 -1 -1
jedem sofort|-3 5 -1 0 -1
jeden fall|-1 5 -1 -1 -3
jedoch|9 -5 -1 -1 -2
jemand anderen|-4 -1 5 -1 1
jemanden|15 -6 -2 -2 -4
jeroen|5 -2 -1 0 -2
jess|-2 -1 8 -1 -4
jetzt|-5 0 0 -3 8
jetzt auf|-6 5 -2 -1 3
jeudi|1 -2 5 -2 -3
jij|6 -3 -2 -1 0
jo|-12 -2 -2 -3 20
job|7 -9 -5 3 -1
job captain|-2 5 -1 -1 -1
job is|0 -2 -1 6 -3
job with|-3 -1 -1 -1 6
job you|-6 -3 -1 -1 11
jobagent|-3 -1 -1 0 5
jobagenten|-2 -2 -1 -1 6
jobs|-2 -2 -11 -6 24
jobs for|-3 -1 -1 -1 6
jobs leith|-2 -2 0 0 5
jobs you|-3 5 -1 0 -1
join|-5 -3 -3 6 5
join us|-3 -3 -3 7 1
joinery|-2 6 -1 0 -3
joining|-2 -1 -1 9 -5
joining us|-2 0 -1 8 -4
jolie|5 0 -1 0 -4
jolie lettre|5 0 -1 0 -4
jon|-5 0 0 0 5
joris|-1 5 -2 -1 -2
jornada|-5 -3 1 7 0
jornada completa|-3 -2 -2 8 -1
jou|4 -4 -3 -2 5
jours|-10 3 2 3 2
jours de|-3 -2 -2 5 2
jouw tijdslot|-2 -2 5 -1 -1
jr|5 -2 -1 -1 -2
jueves a|-1 -1 -2 5 -1
juillet|6 -3 2 -2 -3
juin|3 1 1 -1 -5
julie|-4 -1 -1 8 -2
june|-2 1 5 2 -6
june between|-2 -1 5 0 -3
juni|-2 0 5 2 -6
junior|9 -8 -3 1 0
jury|-2 1 -3 -1 6
just|13 -4 -7 0 -3
just a|5 -2 -1 0 -2
just sent|6 -1 0 0 -4
jutta|-1 -1 5 0 -3
jutta wolff|-2 0 5 0 -2
k|0 -1 -2 5 -2
k fixe|-3 -1 -1 6 -2
kainz|-1 -2 -2 6 -1
kainz holzbau|-1 -2 -2 6 -1
kan|-12 7 15 -6 -4
kan helaas|-2 6 -1 -1 -2
kan het|-2 -2 9 -2 -3
kan je|-2 -2 6 -1 -2
kandidaat|6 -1 -1 -5 1
kandidaten|8 2 -2 -3 -4
kandidaten die|-2 7 -1 -1 -3
kandidatinnen|-2 5 -1 -1 -1
kandidatinnen fur|-4 5 -1 0 -1
kandidatuur|-1 8 -2 -1 -4
kandidatuur voor|-5 9 -1 -1 -3
kann|-8 3 -2 -1 9
kann es|-5 8 -1 0 -2
kann fur|-4 5 -1 0 -1
kannst|0 -5 0 8 -3
kannst am|-2 -2 -2 9 -2
kannst mit|-1 -2 -2 6 -1
kantor|-3 0 -1 0 5
karen|-3 -1 -1 7 -1
karriereportal|-1 -2 -2 -1 6
karten|-5 7 -2 -1 1
karten kleinigkeiten|-2 5 -1 -1 -2
kaya|-2 -1 5 0 -2
keep|-4 -3 -5 -6 21
keep going|-1 -3 -1 -1 5
keep me|-5 0 -2 0 8
keep the|-5 3 0 0 2
keep your|-2 -6 3 -1 6
kein|7 -3 -4 -1 0
keine|1 12 -4 -6 1
keine absage|-4 7 -1 0 -2
keine bekommen|-4 -1 0 0 5
keine entscheidung|-1 5 0 0 -4
keine zusage|8 -2 -1 -1 -4
keinen|-6 3 -5 -3 11
keinen einfluss|-2 -2 -1 0 5
keinen platz|-3 -1 -1 -1 5
ken|-2 -2 -2 0 6
kennen sie|-4 0 0 0 5
kennenlernen|-6 -7 20 -3 -5
kennismaking|-4 -1 8 -1 -2
kennismaking functie|-4 0 5 0 -1
keuze|7 -1 -1 -1 -4
kgv|-4 -1 0 0 5
kgv morgentau|-4 -1 0 0 5
kies|-5 -2 4 -1 4
kies je|-4 0 5 0 -1
kijken|-4 7 0 -1 -2
kijken want|-2 6 -1 -1 -2
kilmallock|8 -2 -2 -1 -2
kind|0 -5 -3 -2 11
kind regards|1 -4 -2 -1 5
kindern|-4 -1 0 0 5
kindern gehen|-4 -1 0 0 5
kindly|-5 4 4 1 -4
kindly note|-2 5 0 0 -2
klappt|-4 7 1 -1 -3
klappt versuchen|-3 5 0 0 -1
klar|-3 0 -1 5 -1
klasse|-3 6 0 -1 -2
klasse b|-3 5 0 0 -1
kleinigkeiten|-2 5 -1 -1 -2
kleinigkeiten aus|-2 5 -1 -1 -2
klick|-5 1 -1 -1 5
km|6 -4 0 0 -2
knapp|6 -1 -2 -1 -2
knives|-2 -1 5 -1 -1
know|0 4 -7 3 0
know and|-4 1 -1 -1 5
know anyone|-4 -1 -1 0 6
know by|-5 2 -3 10 -4
know if|-3 3 1 5 -6
know we|7 -2 -1 -1 -2
know you|5 -1 -2 -2 -1
kok|5 -2 -2 -1 2
kollegin|4 -2 -4 6 -4
kollegin die|-1 -1 -2 5 -2
koln|-2 -1 5 -1 -2
koln statt|-2 -1 5 -1 -2
kombucha|-1 -3 6 0 -1
kombucha thing|-1 -3 6 0 -1
kommen|-2 5 4 0 -7
kommt|-2 9 -3 -2 -2
komplett|6 -5 0 0 0
komt|-5 8 2 -2 -3
komt goed|-2 6 -1 -1 -2
konditionen|-3 -2 -2 9 -2
konditionen wie|-1 -1 -2 5 -2
konnen|-5 2 -4 14 -1
konnen dass|-4 -1 -1 9 -2
konnen leider|-6 11 0 -2 -3
konnen nehmen|-2 5 0 0 -2
konnen wir|-2 -6 -4 5 8
konnte|4 -4 -4 -2 6
konnte leider|-4 -1 -2 -1 7
konnten|-3 -4 4 -2 5
konnten sie|-5 -2 2 -1 6
kontaktieren|-4 5 0 0 -1
kontaktieren die|-4 5 0 0 -1
kopie|-7 -2 -2 -2 12
kos|-5 8 -1 -1 -1
kos ist|-5 8 -1 -1 -1
kosten|-3 5 -1 -1 -1
kreissparkasse aumuhl|-3 0 5 0 -1
krishnan|-2 6 -2 -1 -2
krishnan associates|-2 6 -2 -1 -2
kruger|-2 0 -2 5 -2
kruger nun|-1 -1 -2 5 -2
kun|-5 2 0 -1 5
kun je|-5 2 0 -1 5
kundigung|0 -3 -2 -1 6
kunnen|3 -1 -4 -5 7
kunnen wij|-3 -1 -2 -1 7
kunt|5 -3 1 -1 -2
kurz|-6 1 10 -2 -3
kurze|-5 0 2 5 -2
kurze ruckmeldung|-1 -1 -2 5 -2
kw|-5 9 -1 -1 -3
l entretien|-3 -3 10 -2 -3
l export|-2 -1 5 -1 -1
l interet|5 -2 0 0 -2
l offre|-4 1 -3 8 -3
la|8 10 -1 -14 -4
la caisse|5 0 -1 0 -4
la date|-2 5 -1 0 -1
la empresa|2 7 -2 -2 -5
la entrevista|-6 0 12 -2 -4
la facciamo|-2 6 -1 -1 -1
la fase|6 -1 -1 -1 -3
la lista|-3 5 -1 3 -3
la nueva|-1 -1 -2 5 -1
la persona|5 0 -2 1 -3
la plaza|10 -3 -2 -1 -4
la porta|-1 -3 0 0 5
la posizione|10 -5 3 -3 -4
la presente|7 -2 0 -1 -4
la prueba|0 -2 6 -1 -3
la revision|-4 0 0 0 5
la richiesta|-2 -3 -1 -1 7
la suite|0 4 2 -1 -5
la tua|-4 7 -2 -2 1
la vacante|5 -1 -1 0 -2
laat|-7 5 -3 2 2
laat weten|-3 -1 -1 0 5
lab manager|-5 -2 0 -1 7
laden|-3 -4 9 -2 0
laden wir|-6 0 8 -1 -1
lads|8 -2 -2 -1 -2
lads now|8 -2 -2 -1 -2
lamentamos|-4 -2 -3 -2 11
lamentamos informarle|-4 -1 -1 0 6
landlichen|-3 5 0 0 -1
landlichen touren|-3 5 0 0 -1
landlord|-3 -1 -1 0 6
landlord has|-6 0 0 0 6
lang|-3 2 -1 5 -4
langer|-1 6 -1 -1 -2
lapo|-2 -1 5 -1 -1
lapo guicciardi|-2 -1 5 -1 -1
laquelle|7 -2 -1 -1 -3
laquelle vous|5 -1 -1 -1 -2
large|5 -1 -1 1 -4
las|-3 -8 11 -1 0
lasst sich|-2 -1 -1 0 5
last night|5 -1 -1 0 -3
last week|9 2 -4 -1 -6
last year|-6 0 0 0 7
late|-1 -2 6 -1 -2
later|0 4 0 1 -5
later per|-1 5 -1 0 -2
latest|-3 5 0 0 -1
laufenden|-4 6 -1 0 -1
laura and|-2 5 -1 -1 -1
laurent|5 -2 -1 0 -2
laut satzung|-4 -1 0 0 5
lavorativi|-3 8 -1 -1 -4
lavoro|-1 3 -2 6 -6
lavoro e|-3 -1 -1 6 -1
le|5 -12 2 3 -3
le cafe|5 0 -1 0 -4
le carte|-2 -2 -1 6 -1
le client|6 -2 -1 -1 -3
le contrat|-2 -1 -2 8 -2
le job|-2 -1 5 0 -2
le jury|5 -2 -1 -1 -2
le ofrecemos|-4 0 0 0 5
le plaisir|-7 -3 2 12 -4
le poste|1 -1 -1 8 -5
le role|-3 -1 -1 0 5
le service|-2 -2 5 -2 1
le seuil|5 -1 -1 0 -3
le teletravail|-5 -1 -1 5 2
le vehicule|-3 -1 -1 6 -2
lea|7 -1 -2 -1 -3
lead|-7 4 3 2 -3
leader|-5 -1 -2 7 1
leader toddlers|-3 -1 -1 6 -1
leaves|5 -2 -1 0 -2
lebenslauf|-3 -1 -2 -1 7
lebenslauf und|-2 -1 -1 0 5
leed|-2 5 -1 -1 -1
leed ap|-2 5 -1 -1 -1
left|-9 1 -1 -1 11
left off|-3 -1 -1 0 6
lehrstelle|5 -1 -1 -1 -2
lei|6 4 0 -3 -7
lei chiamo|-2 -1 5 -1 -1
lei queste|-2 6 -1 -1 -1
leider|0 -5 5 -8 16
leider abgesagt|-1 -1 -2 5 -2
leider haben|2 -3 -3 -2 6
leider hat|-3 -4 3 6 -2
leider ist|-12 -5 9 0 8
leider jemand|-2 0 5 0 -2
leider keine|6 -2 -2 -1 0
leider keinen|-3 -1 -1 -1 6
leider konnen|-4 -7 -4 3 12
leider mussen|-1 -3 -4 -2 10
leider nicht|-12 10 7 -2 0
leider sind|-2 -2 -1 -1 6
leider verzogert|-6 10 -1 0 -2
leider zu|-3 5 0 0 -1
leido|-3 5 -1 -1 -1
leido tu|-3 5 -1 0 -1
leiterin|-4 6 -1 0 -1
leith|-4 -2 0 0 7
leith docks|-2 -2 0 0 5
lena|4 -1 -3 4 -5
lena ahrens|-3 0 -1 5 -1
les|7 2 -9 -6 7
les offres|-3 -1 -1 -1 5
let|-7 2 5 15 -9
let me|-7 -3 6 12 -8
let us|-7 -2 1 5 3
let you|2 11 -5 -1 -7
letter|2 3 -6 14 -13
letting|-8 -4 -2 -2 16
letting me|-6 -1 -1 -1 8
letting us|-7 -2 0 -1 9
letto il|-2 -1 5 -1 -1
lettre|3 5 -2 -1 -5
letzten|-1 -3 0 -1 6
leute|10 -6 -1 0 -2
level|7 -2 -2 -1 -1
lg|6 -5 8 -3 -6
libero|-1 -1 -2 6 -2
libero il|-2 -2 -1 6 -1
libre|-2 -3 6 -1 -1
libre lundi|-3 -2 7 -1 -2
licence|14 -4 -3 -1 -5
licence good|5 -2 0 0 -2
liebe|3 3 -2 5 -9
liebe bewerberin|-5 3 4 0 -2
liebe eva|-2 5 -1 -1 -2
liebe frau|-2 -1 1 11 -9
liebe pia|6 -2 -1 -1 -2
lieber bewerber|-5 3 4 0 -2
liegt|0 10 -3 -2 -4
liegt jetzt|-2 6 -1 -1 -2
lieu|-2 -2 9 -2 -4
ligt|-4 8 -3 -1 0
ligt hier|-2 6 -1 -1 -2
like|-11 2 17 7 -6
like feedback|5 -1 -2 0 -1
like to|-15 3 16 9 -10
liked|-1 -3 6 -2 -1
liked you|6 -1 -1 -1 -3
liked your|-2 0 5 0 -3
likely|-5 1 -2 0 5
limited|-4 -1 0 -1 5
line free|-2 -1 5 0 -3
link|-23 -5 23 -4 8
link below|-3 0 5 -1 -1
link will|-1 -1 -1 0 5
linkedin|-2 -3 -5 0 11
lista|-4 5 -3 4 -2
lista provisional|-2 6 -1 0 -3
liste nach|-2 5 -1 0 -1
listo|-4 5 -1 0 0
ll|-10 35 -5 -2 -14
ll be|-1 14 -3 -4 -5
ll get|-3 9 -2 2 -5
ll hang|6 -2 -1 -1 -2
ll have|6 -4 -1 6 -6
ll hear|-5 7 0 0 -2
ll keep|6 -3 -2 -1 0
ll let|-6 6 -1 -1 2
ll look|-3 -1 0 0 5
ll pass|-4 0 0 0 5
ll remember|-3 -1 -1 5 -1
ll write|-2 5 -1 0 -2
llull|-1 -1 -2 5 -1
lo|8 -10 0 0 1
lo que|9 -3 -1 -1 -3
lo sentimos|-1 -1 -2 -1 5
lo stesso|5 -1 -1 -1 -1
loan|-4 0 -1 0 5
local|-3 -2 5 -1 1
locatie|-3 -1 8 -1 -3
logistics|0 -3 -1 -1 6
lokaljournalismus|6 -2 -1 -1 -2
lokaljournalismus hast|6 -2 -1 -1 -2
longer|-3 -6 3 -3 10
longer accepting|-4 -2 -1 0 7
look|-7 7 -7 1 7
look forward|-9 1 -1 1 8
looking|11 -10 -1 5 -5
looking for|11 -7 -2 -2 1
looking forward|-5 -1 0 8 -2
looks at|-1 5 -1 0 -2
looks super|-2 -1 5 -1 -1
los|-3 9 -6 1 -1
los pinguinos|-1 -1 -2 5 -1
loschen|-3 -3 -1 1 6
lot|5 1 -1 -1 -4
lottie|-1 -2 -1 6 -2
lottie crane|-1 -2 -1 6 -2
love|-5 -7 4 4 5
love you|-4 -2 3 6 -3
loved|5 -3 3 -2 -2
low|-9 0 8 0 1
low tide|-6 0 4 0 1
luca|-2 -4 0 -1 7
luck|7 -3 -4 -4 5
luck with|0 -2 -2 -1 5
lugar|-4 0 9 2 -6
lukas|6 -1 -1 -1 -3
lukt|-3 -1 7 -1 -2
lunch|-3 -2 9 -1 -3
lundi|-10 -9 14 5 -1
lunes|-4 -2 7 0 -1
lust|6 -2 -1 -1 -2
lust auf|6 -2 -1 -1 -2
luz|5 0 -2 0 -2
m|-3 6 1 4 -5
m afraid|4 -1 2 0 -5
m donderdag|-2 6 -1 -1 -2
m je|-1 -2 6 0 -2
m w|-8 1 -5 2 13
ma|10 -2 -1 -1 -5
ma an|-5 8 -1 -1 -1
ma per|5 -2 -1 -1 -1
maandag|-7 -2 12 -2 -1
maar fijn|-3 -1 -1 0 5
macelleria|-2 6 -1 -1 -1
macelleria falcone|-2 6 -1 -1 -1
machen|6 -2 5 -2 -6
machen wir|-1 -1 6 -1 -3
macht|7 -2 -2 -1 -2
madam|-5 2 0 0 3
madame|-1 3 2 2 -6
madame pereira|-3 5 -1 0 -1
made|10 0 9 -6 -14
made regarding|-5 5 0 0 0
made to|5 -1 -1 -2 -1
madrid|-4 -1 0 0 5
maeve|-3 5 0 0 -1
maggio|-3 6 -1 0 -2
maggio e|-3 5 -1 0 -2
mags|-1 -3 6 0 -1
mai|-4 8 4 4 -12
mail|-1 11 0 -3 0
mail is|-2 6 -1 -1 -2
maintiens|-3 -1 -1 6 -2
maintiens l|-3 -1 -1 6 -2
maio|-3 -1 5 0 -1
mais|11 -4 -10 -4 7
mais recebendo|-6 -1 -1 0 8
make|1 2 9 -3 -8
make it|-4 -3 8 -1 0
mal|5 -6 2 -3 2
malheureusement|-4 -6 5 8 -3
malheureusement la|-3 -2 7 -1 -1
malheureusement pas|-3 -1 -2 5 2
manager|-6 3 11 5 -7
manager at|-3 -3 -2 1 7
manager dach|-2 -1 5 -1 -1
manager looks|-1 5 -1 0 -2
manager m|-3 -1 -2 5 2
manana|-4 -2 7 -1 0
manon|5 -1 -1 -1 -4
manon quelle|5 0 -1 0 -4
manquerons|-3 7 -1 -1 -2
manquerons pas|-3 7 -1 -1 -2
many|-4 -2 -4 3 7
many of|-5 0 -1 0 6
mappe|1 5 -2 -1 -3
marc|-2 -1 -1 5 -1
marc duvernet|-3 -1 -1 6 -2
march|-10 2 -4 4 9
march so|-3 -1 0 -1 5
mardi|-4 -2 9 -1 -2
margit|-2 -5 -1 0 7
margit eisele|-2 -5 -1 0 7
marine|6 -2 -1 0 -3
mark|-2 -1 -1 -1 5
market|-1 -4 6 0 -1
marta|5 -2 -1 3 -5
marz|2 -1 5 -3 -3
marz noch|6 -2 -1 -1 -2
marzo|-2 -1 -2 6 -2
marzo a|-2 -2 -1 6 -1
mas|11 -5 -7 -3 3
match|-5 13 -6 3 -3
match for|-6 5 0 0 2
mate|10 -3 -5 3 -4
matroos|-2 -1 5 0 -2
matthes|-4 5 -1 0 0
mattina|-2 -1 5 -1 -1
mattina presto|-2 -1 5 -1 -1
may|1 5 -1 0 -8
mayo|-5 -1 1 0 5
mb|-2 5 -1 -1 -1
me|-5 -16 6 27 -7
me and|-4 -1 7 -1 -2
me dis|-2 -1 -1 5 -1
me in|5 -2 -2 -1 1
me know|-11 -4 7 8 0
me or|-3 -3 6 0 0
me to|10 -2 -2 -1 -4
me we|-5 -1 -1 0 7
meanwhile|-4 6 -1 0 -1
mechanic|-1 -1 5 -1 -2
mechanic btw|-3 0 5 0 -1
med|6 -3 0 0 -3
medicale|-3 -1 -1 -1 5
medico|-5 -1 3 1 2
mee op|-2 -2 5 -1 -1
meenemen|-2 -2 7 -1 -2
meenemen geldig|-1 -2 6 0 -2
meer|2 4 -5 -3 2
meet|-2 8 5 -1 -8
meeting|-9 0 0 -1 12
meets|-3 7 -1 0 -2
mehr|-1 -8 4 4 2
mehr als|-1 -1 -1 5 -2
mehr verfugbar|-5 -1 -1 -1 8
mei|-4 3 4 2 -5
mein|-2 -3 5 0 -1
meinem|-2 8 -2 -1 -2
meinem schreibtisch|-2 5 -1 -1 -2
meinung|-2 -2 -1 0 5
meld|1 5 -3 -2 -1
meld mich|-5 8 -1 -1 -1
melde|-1 5 -2 -1 -2
melde ich|-3 6 -1 0 -1
melden|-1 4 6 -1 -7
melden sie|-2 -5 8 1 -2
member|4 -1 -1 2 -5
members|-4 0 -1 0 5
membership|-4 -2 1 -1 5
menke|7 -2 -1 -1 -3
menke stadtbote|6 -2 -1 -1 -2
mensen|6 -2 -1 -1 -2
merci|-5 6 -4 -6 12
merci d|-3 0 -3 -2 7
merci de|-13 1 5 0 7
merci fur|-2 5 -1 -1 -2
merci pour|11 -5 -3 -2 -1
mercoledi|-6 -3 11 -2 0
meridian|7 -2 -2 -1 -2
mertens ruft|-3 5 0 0 -1
mesa|-4 -2 -2 5 3
mese|-6 8 -3 3 -2
meses|1 -1 -3 6 -3
mesi|0 -5 -1 6 0
message|1 8 -2 0 -3
messe|-2 5 -1 -1 -2
messe in|-2 5 -1 -1 -2
messenger|6 -1 -1 0 -4
messenger bc|5 -1 -2 0 -2
mestrado|-3 -1 0 0 5
mestrado em|-3 -1 0 0 5
met|7 7 3 -6 -11
met de|6 -4 2 -1 -3
met jou|5 -2 -1 -1 -2
met renske|-2 -2 5 -1 -1
meteen|-5 -2 -2 -1 9
meteen laat|-3 -1 -1 0 5
mfa|1 -1 -2 5 -2
mfa bei|-1 -1 -2 5 -2
mi dica|-2 -1 5 -1 -1
mi geschlossen|-1 2 -6 0 4
mi piace|-2 -1 5 -1 -1
mia|-1 5 -2 -1 -1
mia moglie|-2 6 -1 -1 -1
mich|-7 2 2 -3 5
mick|8 -2 -2 -1 -2
microsoft|-2 -2 7 -1 -2
microsoft teams|-2 -2 7 -1 -2
mid|-2 -3 0 0 5
mid e|-1 -3 0 0 5
middle|-1 5 -1 0 -3
miercoles|-3 -1 5 1 -2
mietinteressenten|-6 0 0 0 6
mietinteressenten entschieden|-6 0 0 0 6
mijn|-4 -4 -2 -2 12
mijn gegevens|-3 -1 -1 -1 6
miles|5 -2 -1 0 -2
min|-16 -7 36 -6 -8
min this|-2 -1 5 -1 -1
minijob|7 -3 -2 -1 -2
minimum|5 3 -1 0 -6
mins|-5 -6 12 -2 0
mins on|-1 -3 6 0 -1
minuten|-11 -6 14 -2 4
minuten und|-5 -3 7 0 1
minutes|-19 -10 14 -5 19
minutes by|-2 -1 5 0 -3
minuti|-5 0 5 -1 1
minutos|-5 -4 6 -2 5
mir|1 2 1 8 -11
mir aus|-1 -2 -2 6 -1
mir bis|-2 -1 0 5 -2
mir nach|-2 5 -1 -1 -2
mismo|2 -4 5 -1 -2
miss|-1 4 4 0 -6
miss the|-2 0 5 0 -3
mistake|-5 -4 3 0 6
mistake you|-3 -2 0 0 5
mit|3 8 1 3 -16
mit besten|1 -2 -2 -1 5
mit dass|5 -2 -1 -1 -1
mit der|7 6 -2 -3 -8
mit einer|0 5 -1 -1 -3
mit freundlichen|2 -4 5 2 -5
mit heimnehmen|-1 -2 -2 6 -1
mit ihnen|-1 5 -2 -1 -2
mit ihrem|-2 5 0 0 -2
mit kindern|-4 -1 0 0 5
mit nils|-3 0 -1 5 -1
mit zwei|-4 5 -1 0 -1
mitbewerber|5 -2 -1 -1 -2
mitgemacht|5 -1 -2 -1 -2
mitte|-5 12 -2 -1 -5
mitteilen|5 -6 -5 6 0
mitteilen dass|7 -3 -3 -1 1
mitteilen zu|0 -2 -1 8 -4
mitteilung|-3 5 -2 -1 1
mittwoch|-4 -7 16 0 -5
mo|-3 6 -1 0 -3
mo di|-1 2 -6 0 4
mobilita|-1 -3 -1 0 5
mobilita viva|-1 -3 0 0 5
mochte|-5 2 3 -1 1
mochten|-1 -7 6 12 -10
mochten konnen|-1 -1 -2 5 -2
mochten sie|-3 -2 -1 6 1
mochten wir|-2 -3 8 1 -4
moeten|9 -5 3 -1 -5
moglich|-2 -2 12 3 -11
moglie|-2 6 -1 -1 -1
moglie che|-2 6 -1 -1 -1
moment|16 -8 1 -4 -5
momentan|5 1 -2 -2 -2
momento|29 -13 -5 -5 -8
monaten|-2 0 -2 -1 6
monaten abgeschlossen|-3 -3 -1 0 8
monaten geloscht|-3 5 0 0 -1
monatlich|-5 4 -1 -1 2
monatlich zwei|-2 5 -1 0 -1
monats|-4 0 -1 -1 6
monats und|-2 -5 -1 0 7
monday|-11 2 10 2 -2
monday at|-5 3 -2 -1 4
monica|-2 -1 -1 0 5
montag|-3 -2 15 -3 -6
month|-2 0 -3 5 0
months|10 -16 -6 1 9
months since|-3 -2 0 0 5
more|9 2 -5 -8 2
more closely|7 -3 -1 0 -2
more exact|-2 -1 5 0 -3
more likely|-6 2 -1 0 4
morel|-2 -1 -1 5 -1
morgen|-7 5 16 -3 -10
morgen an|-2 0 5 0 -2
morgen nochmal|-3 5 0 0 -1
morgentau|-4 -1 0 0 5
moser|-2 4 3 -1 -5
mossbank|-2 6 -1 0 -3
mossbank joinery|-2 6 -1 0 -3
move|-4 -2 7 3 -2
move forward|-6 -1 2 2 4
moved|-1 -2 5 -1 -1
moving|13 2 -2 -1 -11
moving forward|11 -2 -1 0 -8
mr|-4 -5 8 0 3
mr ellis|-3 -3 6 0 0
ms|2 -1 -3 -3 5
much|9 -6 -3 0 1
much for|8 -4 -1 -1 -2
muchas ganas|-1 -1 -2 5 -1
mucho|7 -4 1 0 -5
muito|10 -3 -4 -2 -1
murali|-2 6 -2 -1 -2
murali krishnan|-2 6 -2 -1 -2
museumsaufsicht|-2 5 -1 0 -2
museumsaufsicht in|-2 5 -1 0 -1
mussen|5 -5 0 -5 6
mussen wir|0 -3 -1 -3 8
mussten|5 -4 -2 -1 2
must|6 2 -3 -4 -2
my|-4 -5 5 -1 9
my profile|-2 -2 0 0 5
my sister|-3 -3 6 0 0
n|3 1 -6 4 -2
n a|12 -9 -1 -3 2
n broer|-1 -1 -1 5 -1
n est|-9 -3 5 3 3
n vader|-2 6 -1 -1 -2
na|-6 2 0 3 3
na area|-6 1 -1 0 5
na de|-4 9 -2 -1 -3
na sala|-3 -1 5 0 -1
naar|2 7 -3 -2 -4
naar aanleiding|1 1 2 0 -5
nabbed|-3 0 5 0 -1
nabbed it|-3 0 5 0 -1
nach|4 0 -13 -6 14
nach dem|8 -3 -1 -1 -3
nach der|-2 6 -2 -1 -1
nach einer|-4 0 -1 0 5
nach eingang|-5 5 -1 -1 2
nach vereinbarung|-1 2 -6 0 4
nachricht|-4 6 0 -1 -1
nachste|0 -4 2 5 -4
nachste woche|-7 0 2 7 -2
nachster|-4 6 -2 3 -4
nachtdienst|-4 5 -1 0 -1
nachtdienst hatten|-4 5 -1 0 -1
nachtje|-1 -1 -1 5 -1
nachtje over|-1 -1 -1 5 -1
nada|-3 6 0 -1 -3
nadine|-2 -1 -2 -1 6
name|5 -3 -6 -4 7
nao|17 -10 -7 -8 4
nao colocado|-3 -1 0 0 5
nao esta|-8 3 -1 -1 7
nao foi|5 0 -3 -2 -1
nao podemos|-4 -1 -1 -1 7
nao seja|-5 7 -1 0 -1
nao vamos|8 -2 -2 -1 -3
ne manquerons|-3 7 -1 -1 -2
ne permet|5 0 -1 0 -4
ne pouvons|-5 1 -3 5 2
ne sommes|5 -1 -1 0 -4
ne vous|-5 3 0 -1 3
near you|5 -1 0 0 -4
nearer|8 -2 -1 -1 -4
nearer to|5 -1 -1 0 -3
nee|-4 -2 -2 2 5
nee verwijder|-3 -1 -1 -1 6
need|4 6 -3 -4 -5
need to|-15 7 4 -1 6
needed|-8 5 -1 -1 5
needed from|-3 5 0 0 -1
needs|11 -1 0 -2 -8
neem|-3 2 5 -1 -3
neem je|-3 2 5 -1 -3
nehmen|6 -4 5 -3 -3
nehmen wir|-4 6 -2 -1 0
neide|-3 6 -1 0 -1
nein|6 1 0 -2 -4
nel|-1 11 -3 -2 -5
nel caso|-3 6 -1 -1 -2
nella|2 -6 0 -1 5
nella nuova|-1 -3 0 0 5
nemen|4 4 -2 -2 -5
neste|8 -3 -1 -1 -3
neste momento|8 -3 -1 -1 -3
net demarrage|-2 -1 -1 5 -1
neue|-5 -5 -4 -3 17
neue stellen|-3 -3 -2 -2 9
neuen|-5 -2 3 -1 5
new|-5 -7 2 -7 19
new job|-4 0 0 0 5
new jobs|-3 -2 -1 -1 7
news|-3 0 6 -2 -1
news hamza|-2 -2 0 0 5
news the|-1 -2 5 -1 -1
next|-5 17 1 8 -17
next round|-1 -2 6 -1 -2
next steps|-2 5 -1 0 -2
next time|-2 5 -1 -1 -1
next week|-5 8 7 -2 -8
nguyen|-1 -2 -1 0 5
nhs|6 -3 0 1 -3
nicht|11 -17 -1 -12 15
nicht automatisch|-3 0 5 0 -1
nicht beides|-4 5 -1 0 -1
nicht bestanden|5 -1 -2 0 -2
nicht bieten|-3 0 -1 5 -1
nicht da|-1 -1 5 0 -3
nicht einstellen|5 -2 0 0 -2
nicht erlaubt|-3 0 5 0 -1
nicht erstattet|-1 5 1 -1 -4
nicht geklappt|1 -4 -2 -1 5
nicht in|-2 -5 9 -2 0
nicht jedem|-3 5 -1 0 -1
nicht klappt|-3 5 0 0 -1
nicht mehr|-4 -6 2 1 7
nicht moglich|0 0 5 -1 -4
nicht offnen|-2 -1 -1 0 5
nicht personlich|5 -1 -1 -1 -2
nicht und|-4 5 -1 0 -1
nicht unterbrochen|-3 0 5 0 -1
nicht zum|10 -3 -2 -1 -4
nichts|1 8 -4 -3 -2
nichts fur|5 -2 -1 0 -1
niemanden|11 -1 -3 -3 -4
niet|16 -4 1 -12 -5
niet bij|5 -2 -1 0 -2
niet op|3 4 -1 2 -7
niet verder|5 -1 -1 0 -2
niets|-5 7 -2 -1 1
nieuwe|-8 -1 -4 -3 17
nieuwe baan|-3 -1 -1 0 5
nieuwe vacatures|-5 -2 -3 -2 11
night|6 1 -2 -2 -4
nils|-3 0 -1 5 -1
nils gesprochen|-3 0 -1 5 -1
nine|-6 -1 -1 -1 9
niveau|6 0 -2 -1 -2
no|4 8 7 -13 -11
no action|-9 6 -1 0 4
no banco|-4 -3 -1 0 8
no decision|-10 17 -1 -1 -5
no fim|-3 6 -1 0 -1
no ha|1 -3 -3 -2 6
no longer|-2 -10 3 -3 11
no nos|-2 -1 -1 -1 5
no on|8 -2 -2 -1 -3
no opening|5 -1 -1 0 -3
no podemos|-10 -1 3 -2 10
no problem|-4 2 5 -1 -2
no se|0 5 -1 -1 -3
no tenemos|6 -3 -1 -1 -2
no teste|6 -1 -2 -1 -3
no thanks|5 -2 -2 -1 -1
no worries|-6 0 6 -1 1
noch|-4 -1 -7 -3 16
noch bis|-2 -5 -1 0 7
noch interesse|-2 0 5 0 -2
noch keine|-1 5 1 0 -5
noch lust|6 -2 -1 -1 -2
noch mit|-4 5 -1 0 -1
noch mochten|-1 -1 -2 5 -2
noch nicht|-6 8 -3 -1 2
noche|-4 -2 -2 -1 9
nochmal|7 1 -4 3 -6
nochmal mit|-3 0 -1 5 -1
nodigen|-1 -2 7 -1 -3
nog|-7 0 11 -5 1
nog geen|-4 0 5 0 -1
noi|-3 5 -2 -1 1
nominativo|4 3 -2 -1 -5
non|24 -9 -10 -9 -5
non e|13 -2 -3 -2 -6
non ha|-3 -1 0 0 5
non potra|-2 -1 5 0 -1
non va|-3 5 -1 0 -2
non votre|-5 -1 -1 0 7
noon|-2 -4 0 -1 7
nord|-1 -1 -3 -1 6
nos|7 -1 -6 -4 2
nos equipes|-3 5 -1 0 -1
nossas|-1 5 2 -2 -4
nosso|0 -1 -2 -2 5
nosso processo|-4 0 -2 -1 6
nostro|6 -5 1 -1 -2
not|11 -11 -6 -15 15
not a|-3 9 -1 0 -4
not affect|-2 -2 -1 0 5
not be|12 -9 -1 -5 -1
not been|14 -4 -7 -2 -3
not contact|8 -2 3 0 -8
not for|-3 -3 -2 -1 8
not going|9 -2 -1 -1 -5
not having|-3 5 0 0 -1
not hiring|5 -1 -1 0 -2
not in|5 0 0 0 -4
not mechanic|-3 0 5 0 -1
not need|-1 5 -1 0 -3
not now|-3 5 0 0 -1
not referred|6 -1 -1 -1 -3
not reply|5 1 0 -1 -3
not selected|-10 5 -3 -1 10
not shortlisted|-1 -1 5 0 -3
not this|10 -1 -2 -1 -5
not to|5 -3 -5 -2 6
not we|-2 5 -1 0 -3
not yet|-4 -2 5 0 1
nota|5 0 -1 -1 -3
note|-7 15 2 -2 -3
note that|-8 14 -2 1 -5
noted|0 5 0 -1 -3
nothing your|-1 -4 -1 0 7
notice|4 -6 5 4 -9
noticed|-5 -1 4 -1 2
noticed that|-2 0 5 0 -2
noticias|-5 8 2 -1 -4
noticias nuestras|-3 5 0 0 -1
notified|-7 8 -2 0 1
notify|-2 8 0 1 -6
notify shortlisted|-3 5 0 0 -1
notre|3 -6 13 -5 -4
notre choix|5 -2 -1 -1 -1
notre entretien|-1 -2 7 -1 -2
nous|15 -7 -7 -3 -5
nous avons|17 -11 -10 3 -1
nous conservons|5 -2 -1 0 -1
nous interesse|-5 1 6 -2 0
nous prenons|-3 -3 -1 -1 8
nous voir|5 0 -1 0 -4
nous vous|10 -4 3 -4 -6
nouvelles|-7 5 -2 -1 5
november|-7 -1 7 0 1
now|17 -1 -5 -6 -12
now be|-5 6 2 0 -3
now considered|-5 0 -1 0 6
now in|0 5 -1 0 -3
now thanks|8 -2 -2 -1 -2
nuestra|5 0 -2 0 -3
nueva educadora|-1 -1 -2 5 -1
nuevas|-3 -2 -2 -2 8
number|-1 -1 -5 -2 11
numero|-4 11 -1 -3 -3
numero de|-2 6 -3 -1 0
nuova|-3 -5 -1 0 8
nuova azienda|-1 -3 0 0 5
nur|18 -4 -10 -3 -5
nur bewerber|-4 5 0 0 -1
nur fur|5 -2 -1 -1 -2
nur nach|-1 2 -6 0 4
nurseries|-3 -1 -1 6 -1
nv van|-1 5 -1 0 -2
o|3 8 -7 -5 2
o contato|-2 5 -1 -1 -2
o seu|5 -3 -5 -4 6
o venerdi|-2 -1 5 -1 -1
ob|-12 14 -1 7 -7
ob sie|-5 3 -1 6 -3
ob wir|-6 9 -1 0 -1
obrigado|9 -2 -5 -4 3
observatory|-2 0 5 0 -3
obtenido|5 -2 -1 0 -2
obtenu|5 -1 -1 0 -2
occasion|5 -2 -5 -2 6
october|-4 0 2 5 -3
oddo|-1 -3 0 0 5
oder|-12 7 14 -3 -3
oduya|5 -1 0 0 -3
of|5 1 -6 -5 -6
of applicants|5 0 -1 0 -3
of applications|-5 7 -1 0 0
of availability|-2 -2 5 0 -2
of course|-5 -1 -1 0 7
of employment|6 -2 -3 2 -2
of experience|-4 0 -1 -1 6
of next|-3 6 -1 -1 -2
of the|-2 14 -1 -3 -2
of them|11 -3 -1 -2 -4
of these|-4 -2 6 0 1
of us|11 -1 -3 -1 -6
of your|0 7 5 -5 -5
ofertas|0 -4 -3 -2 9
off|-5 2 -7 2 10
off mags|-1 -3 6 0 -1
off sick|-2 5 -6 0 4
offer|-2 -16 -15 35 6
offer for|-2 -2 -3 14 -7
offer in|-4 -1 0 0 6
offer is|-1 -2 -3 11 -5
offer of|5 -1 -2 3 -5
offer you|-2 -7 -8 21 -2
offers|-4 0 -2 -1 8
office|2 2 6 1 -12
officer|-3 7 2 0 -5
offnen|-2 -1 -1 0 5
offnen pages|-2 -1 -1 0 5
offnungszeiten|-2 3 -6 0 4
offnungszeiten burgerburo|-1 2 -6 0 4
offre|0 -2 -6 9 -1
offre le|5 0 -1 0 -4
offre pour|-4 -1 -1 8 -2
offres|-3 -4 -3 -2 12
oficial|-6 1 1 3 1
ofrecemos|-4 0 0 0 5
ofrecemos presentarla|-4 0 0 0 5
ohne|-9 0 2 2 5
ohne gegenbericht|-2 5 0 0 -2
ohne testergebnis|-3 0 5 0 -1
oi|2 3 0 1 -5
oi querida|-3 6 -1 0 -1
ok|-5 5 4 -2 -2
ok we|-1 -1 5 -1 -2
oksana|-1 -2 6 0 -2
oktober|5 4 -3 -1 -4
ola|-3 2 -3 -5 10
olhar|-3 6 -1 0 -1
olhar com|-3 6 -1 0 -1
om|3 -7 3 0 1
om je|-2 -2 -1 -1 5
ombuds|-3 5 0 0 -1
ombuds office|-3 5 0 0 -1
on|3 -7 9 -4 8
on a|10 -1 -4 -2 -4
on average|-2 -2 0 0 5
on bike|5 -1 -2 0 -2
on hold|-6 9 0 0 -2
on leave|-3 5 0 0 -1
on monday|1 4 3 -1 -6
on or|-1 -1 -2 6 -2
on right|6 -1 -1 0 -4
on saturday|-5 -2 1 -1 6
on te|-1 -1 -1 5 -1
on that|-3 -1 0 -1 5
on the|-1 -7 14 3 -8
on this|8 -6 -8 -4 10
on thurs|-4 0 5 0 -1
on thursday|-8 -5 6 -1 8
on vous|5 0 -1 0 -4
on weds|-3 0 5 0 -1
on your|-3 1 -3 -2 8
once|-8 8 1 1 -3
once we|-5 7 -1 0 -1
ondemand|-1 -1 5 0 -3
one|4 5 9 -5 -13
one of|-4 4 8 -4 -3
onetoone|-2 0 5 0 -3
onetoone on|-2 0 5 0 -3
online|-4 4 7 -3 -4
only|6 12 -4 -3 -13
only consider|5 -2 0 0 -3
only looking|5 -2 0 0 -2
only see|-2 -1 5 0 -3
ons|-3 4 -6 6 0
ons betreft|-1 -1 -1 5 -1
onsite will|-3 -1 -1 0 6
ont|6 -1 -1 -1 -3
onto|6 -1 -1 -1 -3
onto your|5 -1 -1 -1 -2
ontvangen|-9 18 -3 -2 -4
onvoldoende|6 -2 -1 -1 -2
onvoldoende aan|5 -2 -1 -1 -1
onze|6 -11 11 -5 0
onze sollicitatiespeeddate|-2 -2 5 -1 -1
onze website|-3 -2 -1 0 6
ook|1 -2 5 -1 -2
op|4 3 -2 -5 0
op de|-5 4 -4 -2 7
op dit|9 -3 -1 -1 -3
op het|5 -2 -1 -1 -1
op je|0 -3 -1 -1 5
op met|-2 5 -1 -1 -1
op productiemedewerker|-1 -2 6 0 -2
opdrachtgever|5 -2 -1 -1 -1
open|7 -11 -1 0 2
opening|8 2 5 -2 -12
opening in|6 -1 -1 0 -4
openings|7 -1 -1 0 -4
operateur|5 -1 -1 -1 -2
operator|-7 2 0 0 5
opiniao|-4 -1 -1 -1 7
opinion|-2 -1 -2 0 5
opnieuw|0 -3 -2 -1 5
opnieuw solliciteren|-3 -1 -1 0 6
oportunidad|6 -2 -1 -1 -3
opportunities|5 -1 0 0 -3
optamos|5 -1 -1 -1 -2
optamos por|5 -1 -1 -1 -2
options|-2 -1 -2 6 -2
or|-4 3 20 6 -10
or any|-2 -1 5 0 -1
or cancel|-3 -1 0 -1 5
or for|0 -3 6 0 -3
or fri|-1 -3 6 0 -1
or not|-2 5 -1 0 -3
oral no|-4 0 0 0 5
orchestra|5 -1 -1 0 -3
ordermanager|-3 -1 -1 0 5
ore|-8 0 11 2 -6
original|-1 -1 5 0 -2
ort|-6 -3 15 -2 -4
os|10 -5 -2 4 -6
other|13 -5 -10 -1 -1
other positions|5 -2 0 0 -2
other two|-6 -1 -1 -1 8
others|7 -3 -3 1 -3
otra|5 -2 -2 -1 0
otro|0 -2 -1 -2 5
otterly|-2 -2 0 0 5
otterly jobs|-2 -2 0 0 5
ottilie|-3 5 -1 0 -2
ottobre|-3 -2 2 6 -3
ottobre contratto|-2 -2 -1 6 -1
ou|-6 -2 8 1 1
oui|-3 -1 1 5 -2
oui et|-2 -1 -1 5 -1
our|8 -3 4 -2 -20
our bi|-2 -1 5 -1 -1
our cto|-1 0 5 0 -4
our current|5 -3 0 0 -2
our guidelines|-2 -1 -1 -1 5
our retention|-3 -2 -1 0 6
our summer|8 -2 -2 -1 -3
our system|-5 4 -1 -1 4
out after|-1 5 -1 0 -2
out and|-5 -1 -1 4 2
out another|-1 5 -1 0 -2
out of|-5 -1 -4 1 10
out to|-7 5 7 -1 -3
outcome|0 5 -5 -1 1
outras|-1 -4 -1 -1 7
outro|5 -2 -2 -3 2
outro candidato|5 -1 -1 -1 -2
outside|-3 -2 -1 1 6
over|3 -2 12 4 -18
over de|-1 5 0 -1 -3
over en|-1 -1 -1 5 -1
over je|0 -1 5 -1 -2
over the|-1 2 6 -2 -5
overwhelmed|5 -1 0 0 -4
overwhelming|-2 -2 5 0 -1
overwhelming response|0 -1 5 0 -3
own|4 -1 -1 4 -5
ozdemir|-2 -2 -1 0 5
p|-4 4 5 6 -10
p a|-5 1 3 3 -2
pages|-3 0 -1 -1 5
pagina|0 6 -2 -1 -3
paid|-2 -2 7 -1 -1
paid for|-2 -1 5 -1 -1
paie|-3 6 -1 0 -2
paie et|-3 5 -1 0 -1
pal|7 -1 -2 -1 -3
panel|-4 5 9 -4 -4
panel has|1 7 -3 -1 -4
paper app|-1 5 -1 0 -2
papierfrieda|-2 5 -1 -1 -2
papierfrieda karten|-2 5 -1 -1 -2
par|-5 0 3 1 2
par nos|-4 6 -1 0 -1
para|10 -7 4 -11 0
para a|10 -4 3 -3 -5
para la|10 -2 1 -2 -7
para tecnico|-1 -2 5 -1 -1
parabens|-2 -1 5 -1 -2
pares|-4 0 0 0 5
pares lamentamos|-4 0 0 0 5
paris|-1 -1 5 -1 -2
partecipato al|-3 -1 -1 0 5
participacao|7 -2 -1 -1 -3
participou|-4 -1 -1 -1 7
participou recentemente|-4 -1 -1 -1 7
partie|5 -4 3 -1 -3
parzellen|-4 -1 0 0 5
parzellen entschieden|-4 -1 0 0 5
pas|8 7 -10 -3 -4
pas aller|-1 -1 -1 6 -3
pas de|-9 14 2 -3 -5
pas ete|6 -1 -2 -1 -2
pas etre|0 -6 0 0 7
pas na|-2 6 -1 -1 -2
pas possible|1 -1 -1 5 -4
pas pu|-5 1 -1 -1 6
pas une|5 0 -1 0 -4
pasas el|-1 -1 -2 5 -1
paso el|-2 -1 5 0 -1
pass|10 -6 -5 -3 4
pass on|-2 -1 -1 -1 5
passa|0 -2 -2 6 -2
passa sabato|-2 -2 -1 6 -1
passando|5 -1 -2 -1 -1
passed on|-3 -1 -1 0 5
passende stelle|-2 5 0 0 -2
passez|6 -1 -1 -1 -4
passez nous|5 0 -1 0 -4
passiert|-2 0 5 0 -3
passt|-7 -12 21 -4 2
passt ihnen|-5 -2 8 0 -1
password|-2 -3 -1 -1 7
patience|-2 11 -2 -1 -6
patience et|-3 5 -1 0 -1
patrick|-4 6 0 0 -1
paul|-4 -2 0 5 2
paul c|-2 -1 -1 5 -1
paulo|0 -2 -2 -2 6
paused|-6 2 0 0 5
payable|-3 -1 0 -1 5
payment|-4 -2 -1 -2 9
payslips|-3 -1 -2 1 5
pdf|-11 12 -4 -2 5
pdf senden|-2 -1 -1 0 5
pdl|-3 5 0 0 -1
pdl frau|-3 5 0 0 -1
peet|-2 0 5 0 -3
pelham contract|-2 -2 0 0 5
pelo|9 1 -1 -2 -7
pelo que|5 -2 -1 0 -2
pena|-11 -2 -2 -1 16
people|4 2 -7 7 -6
people culture|-2 -2 0 7 -3
people for|-4 -2 -2 7 1
per|6 -3 -1 0 -6
per data|-1 -3 0 0 5
per email|-1 5 -1 0 -2
per i|5 -1 -1 0 -3
per il|3 8 -8 -2 -2
per l|3 7 1 -3 -9
per la|3 -6 3 -3 3
per ora|6 -1 -2 -1 -2
per te|-1 -3 0 0 5
per teams|-2 -1 5 -1 -2
per week|-1 -1 -2 6 -1
pereira|-3 5 -1 0 -1
perfil|9 9 -3 -5 -10
permesso|-2 -2 6 -1 -2
permesso di|-3 -2 7 -1 -2
permet|5 0 -1 0 -4
permet pas|5 0 -1 0 -4
pero|11 -6 -5 -3 2
person|14 -3 -3 1 -9
persona|20 -5 -5 -2 -8
personale|-3 5 -2 -1 1
personen|8 -2 -1 0 -3
perto|-6 -1 -1 0 8
perto de|-6 -1 -1 0 8
pessoa|8 0 -4 -4 0
peter|-3 -3 -2 5 3
peter blok|-1 -1 -1 5 -1
peter hofstede|-3 -1 -1 0 5
petit mon|-1 -1 -2 5 -1
peux|0 -1 5 -1 -3
phone|-8 1 16 0 -8
pia|5 0 -1 -1 -3
pia unsere|6 -2 -1 -1 -2
piace|-2 -1 5 -1 -1
pick|-4 -5 12 -2 -1
pick a|-4 -3 13 -1 -5
pick up|-3 -1 -1 0 6
pidge|5 -1 -2 0 -2
pieces|-5 1 0 0 4
pietraforte|-3 5 -1 0 -2
pike|-6 0 0 3 3
pinguinos|-1 -1 -2 5 -1
piu|9 -7 2 -2 -1
plaats|-6 1 5 -1 1
place|-11 -1 6 -5 13
place in|-9 2 -1 -1 9
place on|-4 -1 0 -1 5
placed on|-5 4 -2 -1 5
places|-5 -9 0 -3 18
plaisir|-6 -5 1 14 -5
plaisir de|-8 -4 1 14 -4
planstelle|6 -2 -1 0 -2
platz|-1 0 -3 -1 5
platz anbieten|-3 0 -1 0 5
platz im|5 -1 -1 0 -3
platze|1 7 -5 -2 -2
platze frei|-2 5 -1 0 -1
play|0 1 3 0 -5
plaza|6 -1 -5 -2 2
please|-12 8 6 5 21
please apply|-3 -1 0 0 5
please assume|-2 6 -1 0 -3
please call|-4 -1 -1 -1 6
please come|-2 -3 6 0 -1
please confirm|-4 -2 9 -1 -3
please do|11 4 -3 0 -13
please dont|0 5 -3 4 -5
please find|-10 -1 -3 8 6
please keep|-5 2 4 0 -1
please let|0 -3 6 2 -4
please note|-5 13 -1 0 -6
please ring|5 0 -2 0 -1
please send|-6 -4 -2 -1 13
please sign|-1 -1 -1 5 -2
please submit|-4 -2 2 -1 5
pleased|-13 -3 4 15 -4
pleased to|-12 -2 4 13 -4
plek|9 -1 -3 -2 -3
plezier in|-3 -1 -1 0 5
ploegenstelsel|-1 5 -1 0 -2
ploegenstelsel werd|-1 5 -1 0 -2
plus|2 -11 -1 6 5
plus disponible|-6 -2 4 -1 4
plus recevoir|-3 -1 -1 0 5
plus tips|-1 -2 -1 6 -2
pm|-8 0 10 -2 -2
pode|-8 0 6 -2 4
pode ser|-3 -1 6 -1 -1
podemos|-17 1 5 -4 15
poggiolo|-2 -1 5 -1 -1
pohl|-5 1 3 0 1
poi|-2 -2 5 0 -1
point|5 -1 -2 0 -4
points|6 1 -2 -1 -4
policy|-2 -5 -3 -2 12
policy we|-3 -4 -1 0 8
pool|2 -5 -1 -1 6
popescu|5 -2 -1 0 -1
poppy|-2 -2 0 0 5
por|19 -7 -9 -8 -11
por el|5 2 -3 -1 -3
por favor|-6 -1 4 0 3
por la|8 -3 0 -1 -4
por no|5 -1 -1 0 -2
por pares|-4 0 0 0 5
por telefono|-4 0 5 1 -2
porque|-2 6 0 -2 -2
porta|-3 -5 4 -1 4
porta e|-1 -3 0 0 5
portal|-8 1 -5 1 11
portal de|-2 -2 -1 -1 6
porte|6 -2 -1 0 -2
portfolio|7 2 -3 -2 -4
portland|-4 1 5 0 -1
portland cycle|-3 0 5 0 -1
posicion|9 -5 -1 -1 -2
position|16 -6 1 3 -29
position after|-2 5 -1 -1 -1
position of|5 -6 -4 12 -7
position s|-3 0 5 0 -1
positions|1 -1 -3 -2 5
posizione|13 -8 4 -3 -6
possible|-6 3 2 6 -5
possible before|-3 5 0 0 -1
post|11 -4 -7 9 -10
post of|6 1 -2 1 -7
poste|7 0 -4 5 -7
poste gestionnaire|-3 5 -1 0 -1
poster antes|-4 0 0 0 5
posti|-3 -4 2 -1 6
posting|8 -2 -1 -1 -5
posto di|-1 6 -2 -1 -3
posts|-3 -1 -1 -1 6
posts in|-6 -1 -1 -1 8
postulantes|-4 5 0 0 0
postulaste a|-3 5 0 0 -1
pour|9 -7 0 -5 -2
pour cette|5 -1 -1 -1 -2
pour juillet|7 -1 -1 -1 -3
pour la|9 -5 2 -1 -4
pour le|-10 -2 5 6 2
pour notre|-1 -2 5 -1 -2
pour votre|6 -2 -3 -1 0
pourra|-1 -6 -1 0 9
pourvoir|7 -2 -1 -1 -2
pourvue|5 -1 -1 -1 -2
pouvons|-5 1 -3 5 2
pouvons malheureusement|-2 0 -1 5 -2
pra|8 -3 -5 -2 1
practice|-1 6 -2 -2 -2
praktikumsplatze|16 -4 -3 -2 -7
praktikumsplatze sind|6 -2 -1 -1 -2
praxis dr|1 -1 -2 5 -2
preavis|-2 -1 -1 5 -1
preavis est|-2 -1 -1 5 -1
prefer|-1 -1 5 -1 -1
premium|-3 -1 0 0 5
prenons|1 -3 -2 -1 5
prepare|-2 -1 -1 5 -2
prepare le|-2 -1 -1 5 -1
presa|-5 5 -1 4 -2
presa in|-3 5 -1 0 -1
presencial|-1 -2 5 -1 -2
presentarla|-4 0 0 0 5
presentarla en|-4 0 0 0 5
presentato|5 -1 -1 -1 -1
presente|13 -3 -3 -3 -4
presente para|5 -2 -1 -1 -2
preso|7 -2 -2 -1 -2
press|0 -4 -1 0 5
presto|-5 -4 8 3 -3
presto mi|-2 -1 5 -1 -1
presupuesto|5 -1 -1 0 -2
prevista|-3 5 -2 3 -3
prezado|5 -1 -1 -1 -2
prima|-4 0 8 -1 -3
prima di|-3 -1 7 -1 -2
principal|-6 7 1 -2 1
pris|5 -1 -1 -1 -2
priya|-2 5 -6 -2 4
priyanka|-3 -1 0 -1 5
priyanka a|-3 -1 -1 0 6
probearbeiten|7 -3 2 -2 -3
problem|-8 1 4 -1 4
problem at|-3 -1 5 0 -1
problemen|-3 -1 6 0 -1
procedimento|7 -3 -1 -1 -2
procedure|-6 3 0 -2 4
procedure voor|-3 -1 -1 0 5
proceed|4 -6 -2 -1 6
proceso|14 -3 1 -4 -8
process|-5 14 -2 -3 -2
process and|-4 7 -2 -1 -1
process your|0 -2 -1 -1 5
processo|0 -1 -1 -4 6
processus de|-2 -1 -1 -1 6
procura|-3 -1 0 0 5
produce|-1 -4 6 0 -1
produce clerk|-3 -3 6 0 0
productiemedewerker|-1 -2 6 0 -2
productiemedewerker vleesverwerking|-1 -2 6 0 -2
proef word|-1 5 -1 0 -2
prof dr|0 -2 5 -1 -2
profesional|-3 5 -1 1 -2
profiel|4 -4 -3 -2 5
profiel sluit|5 -2 -1 -1 -1
profil|8 -1 4 -5 -5
profil mit|-3 6 0 0 -2
profil nous|-2 -2 6 -1 -2
profile|3 0 -4 -2 5
profile will|-1 -3 -1 0 5
profilo|8 2 -5 -3 -1
program|7 -3 1 -1 -5
programme|-4 -3 2 -2 6
progress|8 0 -2 -1 -6
progressing|9 -3 -1 0 -5
project|0 -1 -5 1 5
properly|-2 5 -1 -1 -2
property|-2 -1 -1 -1 5
proposals|-3 -1 0 0 5
proposer|-1 -1 -1 5 -2
proposons|-3 -1 5 -1 -1
proposta|-4 -3 -2 8 1
proposta di|-2 -2 -1 6 -1
prova|7 4 2 -1 -12
prova de|-4 1 5 -1 -2
provide|5 -2 -2 -1 1
provide feedback|5 -1 -1 0 -4
provisional|-3 6 -2 2 -3
provisional de|-3 7 -1 0 -3
prowein|-2 -1 5 -1 -1
proxima|3 0 4 -1 -5
proxima etapa|0 -1 5 -1 -3
prueba|-5 0 7 0 -2
prufen|-4 8 -1 -2 -1
publicacion|-2 5 -1 0 -2
publicacion de|-2 5 -1 0 -2
publicada|-8 -2 -1 4 7
publication|-4 -1 0 0 6
publiek recht|-1 5 -1 0 -2
puedes|-5 -1 1 -1 6
puesto|5 -6 -2 1 3
punktzahl|5 -1 0 0 -4
puoi|-3 -2 7 -1 -1
purtroppo|7 0 2 -3 -6
purtroppo rinviata|-3 5 -1 0 -2
put|-3 6 -1 0 -1
put it|-2 5 -1 0 -2
qualifications|5 0 -1 -1 -3
qualita|-4 0 -2 8 -2
qualite|0 -2 -2 8 -4
qualite avec|-3 -1 -1 6 -2
quand ton|-2 -1 -1 5 -1
que|13 -7 -15 -3 -4
que deux|5 0 -1 0 -4
que en|5 -2 -1 0 -2
que no|-4 8 -1 -2 0
que nous|6 3 -3 0 -6
que o|8 -3 -3 -2 0
que pena|-9 -2 -1 -1 12
que seas|-1 -1 -2 5 -1
que si|-2 -1 -2 5 0
que su|-3 0 -1 -1 5
que voce|-7 0 -1 0 8
que votre|-5 3 -1 3 0
quedado|7 -2 -1 -1 -3
quelle|6 -1 -1 -1 -4
quelle jolie|5 0 -1 0 -4
quelqu|11 -2 -3 -2 -5
quelqu un|11 -2 -3 -2 -5
querida|-2 5 -1 -1 -1
querida recebi|-3 6 -1 0 -1
questa|5 -6 -1 2 -1
queste|-2 6 -1 -1 -1
queste cose|-2 6 -1 -1 -1
questions|-4 -2 0 5 -1
qui connait|6 -1 -2 -1 -2
quick|-11 4 2 -1 5
quick note|-5 5 -1 -1 2
quickly|-3 -3 -1 -1 7
quoi|-5 -2 3 -1 5
quote|-7 0 -1 -1 9
r|4 4 -6 6 -7
r only|5 -2 0 0 -2
radio|10 -2 -2 -1 -4
ran something|-3 -1 0 -1 5
ranch supply|-1 5 -1 0 -2
randweg|-3 -2 -1 0 7
randweg uitzendgroep|-3 -2 -1 0 7
rapport|6 -1 -1 0 -3
rate|-1 -2 -4 2 5
rate your|-4 -2 -2 -1 9
raum|-8 -1 12 -1 -2
raum taschenrechner|-3 0 5 0 -1
re|2 -1 9 -6 -6
re a|5 -1 -1 0 -3
re growing|-5 2 0 -1 3
re looking|-5 0 0 -1 6
re not|9 1 -3 -2 -4
re sorry|-6 -3 3 -2 8
re still|-2 5 -1 -1 -2
re the|-8 -2 8 3 -1
re visitor|-2 0 5 0 -3
reach|4 5 0 -2 -6
reached us|-2 5 -1 0 -2
reaching|5 -1 -1 -1 -3
reaching out|5 -1 -1 -1 -2
read|-6 12 -1 -5 8
read it|-5 5 -2 -1 3
read the|-9 0 -2 -1 11
read your|-5 3 2 -1 0
reageren|-4 5 -2 -1 1
realizar|-3 1 5 -1 -3
really|14 -5 -1 -2 -7
reason|7 -6 0 -1 1
reason went|-3 -1 -1 0 6
reasons|-5 -4 -2 3 9
recebemos|-7 14 -2 -1 -4
recebemos o|-2 5 -1 -1 -2
recebendo|-6 -1 -1 0 8
recebendo candidaturas|-6 -1 -1 0 8
recebi|0 5 -1 -1 -2
recebi sim|-3 6 -1 0 -1
receipt|-3 8 -3 -1 -2
receipt of|-2 9 -3 -1 -3
receive|-3 6 1 -1 1
receive many|-5 0 0 0 5
received|-15 32 -8 2 -12
received and|-6 8 0 0 -2
received downloaded|-2 5 -1 -1 -1
received your|-9 14 -1 0 -3
recent|8 -4 -3 -2 1
recentemente|-4 -1 -1 -1 7
recently|-11 -2 -4 -1 19
recently applied|-3 -1 -1 0 5
recently interviewed|-5 0 -2 -1 8
reception|-5 10 -3 0 -1
recevoir|-4 -1 1 -1 5
recherche|0 -3 -2 -1 6
rechnen|-6 9 -1 0 -1
recht|-1 5 -1 -1 -2
recipient|1 -1 4 1 -5
record|-7 -2 0 -1 10
records|-3 0 5 0 -2
recruiting|-2 4 6 -3 -4
recruitment|4 -2 1 4 -6
recrutement|-2 -1 0 -4 8
recu|-2 7 -2 3 -4
recu votre|-1 5 -2 -1 -2
rederij|-4 0 5 0 -1
rederij wadlicht|-4 0 5 0 -1
refer|7 -2 -2 -1 -2
refer to|6 -2 -1 0 -3
referees|-3 -1 -1 0 5
reference|1 5 -5 0 0
reference to|5 1 -2 1 -5
references|-5 1 1 4 -1
references and|2 3 -1 2 -5
referral|-6 0 0 -1 7
referrals|-5 3 0 0 3
referred|6 2 -2 -1 -5
refused|-7 -5 -3 -2 18
regarding|-7 11 -1 0 -3
regarding your|-4 5 0 0 0
register|0 5 -2 -1 -3
registering|-5 6 -1 0 0
regret|4 -9 -4 -6 15
regret that|-3 0 0 -2 6
regret to|2 -5 -3 -1 7
regrettably|0 5 0 3 -7
regrettably you|5 0 -1 0 -3
reichen|-2 -3 0 -1 6
reichen sie|-2 -2 -1 -1 6
rejected|-17 -15 -8 -8 48
rejected by|-3 -3 -2 -2 9
rejected in|-3 -1 0 0 5
rejected reason|-3 -1 -1 0 6
rejection|-10 -2 -2 -1 15
rejection email|-3 -1 -1 0 6
rejections|-1 -3 -1 -1 6
relevant for|-1 -1 5 -1 -2
relief|-2 5 0 0 -2
remain|-7 9 -2 -1 0
remain valid|-3 5 0 0 -1
remarcar|-2 -1 5 -1 -1
remember|-2 -1 0 5 -1
remercions|11 -1 -3 -2 -5
remote|-8 2 1 3 2
removed from|-1 -1 5 0 -2
rendezvous|-5 -4 3 -3 8
rendezvous est|-2 -2 0 -2 7
rennen|-3 9 -2 -1 -3
renske|-2 -2 5 -1 -1
renske teamhoofd|-2 -2 5 -1 -1
reopen|-2 -2 -1 -1 6
rep|-4 -4 4 -1 5
rep has|-2 -3 0 0 6
replaced|-2 -1 6 -1 -2
reply|-7 6 0 0 8
reply with|-5 -2 0 -1 8
reponse|-15 15 2 4 -5
reponse avant|-3 -1 -1 6 -2
reponse de|-4 6 0 0 -1
reponse tardive|-1 -2 5 -1 -1
request|-11 -3 -4 -2 21
request for|-4 -2 -1 -1 9
requested|-4 -4 3 0 6
requests|-7 -2 3 0 7
required|10 -1 -2 -1 -6
requirements will|-4 6 0 0 -1
requisition|7 3 -1 -1 -7
requisition be|-5 5 0 0 0
requisition for|-5 5 0 0 0
requisitos|6 0 0 -1 -4
research|6 1 -1 0 -6
residencia|-1 -3 1 -1 5
respekt|5 -1 -2 0 -1
respond|-5 0 -2 -1 6
responder|-6 5 -3 -1 5
respondo|-3 6 -1 0 -1
respondo sobre|-3 6 -1 0 -1
responsabile|6 -2 -1 -1 -2
responsable|-1 -4 -3 5 3
responsable qualite|-3 -1 -1 6 -2
response|0 -3 8 -1 -4
response to|5 -2 0 0 -3
response we|-2 -1 5 0 -3
responsibility|-3 5 0 0 -2
resta valida|-3 5 -1 0 -2
restaurant|-1 1 -4 -2 6
reste|5 0 -2 -1 -2
restructuring|-4 -1 -1 0 6
restructuring we|-4 -1 -1 0 6
resubmit|-3 -2 -1 -1 7
resubmitted|-5 5 0 0 0
result|7 -3 0 -1 -4
resume|-6 11 -6 -3 4
resume for|-1 5 0 0 -4
resume is|-2 -1 -2 -1 6
retail|-1 -1 -4 1 6
retention|-6 -4 -1 0 11
retention policy|-4 -4 -1 0 8
retenu|6 -6 -2 -2 4
retenue|5 2 -2 -1 -3
reto|-3 7 -1 -1 -3
retour|-4 -1 6 2 -2
retour de|-1 -1 7 -1 -4
retourner|-1 -1 -1 5 -2
retrasa|-3 5 -1 0 -2
return|-8 2 3 3 0
revanche|-3 -1 -1 6 -2
revanche je|-3 -1 -1 6 -2
revenons|-6 7 0 0 0
revenons vers|-6 7 0 0 0
revert|-3 6 -1 0 -2
review|-8 4 -5 -1 16
review of|6 -3 0 0 -3
reviewed|9 -3 -1 -2 -4
reviewed by|3 4 -1 0 -6
reviewed it|5 -3 0 0 -1
revisaremos|-3 5 -1 0 -1
revision|-4 0 0 0 5
revision por|-4 0 0 0 5
ricevuto|-2 2 -2 -2 5
ricevuto grazie|-1 -3 0 0 5
richiesta|-10 -1 -3 -2 17
richiesta di|-3 -4 -1 -1 9
rientra|-2 6 -1 -1 -1
rientra mia|-2 6 -1 -1 -1
right|6 0 -5 -3 3
right for|-5 2 -1 -1 4
right now|11 -2 -3 -1 -4
right to|-4 -1 -1 0 5
rijwiel|-2 6 -1 -1 -2
rijwiel zoon|-2 6 -1 -1 -2
ring|3 5 -1 1 -8
ring everyone|-2 6 -1 0 -3
ring me|3 -1 -5 3 0
ringing|-2 6 -1 0 -3
ringing them|-2 6 -1 0 -3
rinviata|-3 5 -1 0 -2
rinviata a|-3 5 -1 0 -2
ripensarci|-1 -3 0 0 5
ripensarci la|-1 -3 0 0 5
ripresentata|-3 5 -1 0 -2
rispondiamo|-3 5 -1 0 -1
risposta|-5 5 1 -1 0
risulti|1 5 -1 -1 -4
ritiriamo|-1 -3 0 0 5
ritiriamo la|-1 -3 0 0 5
road|-7 4 0 0 4
robotics|1 -4 -2 6 -1
roisin|-2 -4 5 -1 1
roisin got|-1 -3 6 0 -1
role|11 0 -6 -3 -5
role d|-3 -1 -1 0 5
role of|2 3 -2 1 -5
role play|-1 -1 5 0 -2
role with|-3 -1 -1 0 5
roles|6 -1 -1 -1 -2
ron|5 -2 -1 -1 -2
room|-12 -1 1 4 7
room leader|-3 -1 -1 6 -1
rosalind|-2 0 5 0 -2
rosalind peet|-2 0 5 0 -3
round|-5 -8 13 -3 3
rounds|5 -2 -2 -1 0
route|-3 -2 -1 -1 6
rozenhof|-3 -1 -1 0 6
ruckmeldung|-7 9 -3 4 -3
rufe|-4 5 2 -1 -1
rufe ich|-3 5 -1 -1 0
rufen|4 -5 2 -2 1
rufen sie|2 -5 3 -2 1
ruft|-5 7 -1 0 -1
ruft sie|-3 5 0 0 -1
ruhe|-3 7 -1 -1 -1
ruhe an|-3 7 -1 -1 -2
ruhiger|-4 -2 8 0 -1
ruhiger raum|-3 0 5 0 -1
run|7 -2 -2 -1 -2
runde|1 -3 6 -2 -3
ruysdael|-2 -2 5 -1 -1
ruysdael zorgkliniek|-2 -2 5 -1 -1
s|-2 3 -6 1 5
s a|6 7 0 1 -14
s been|-2 -1 -2 -1 6
s wheelbuilder|-3 0 5 0 -1
sabato|-3 -2 0 6 -1
sabato che|-2 -2 -1 6 -1
sabrina oddo|-1 -3 0 0 5
safely|-2 5 -1 0 -2
sag|-5 -4 4 5 0
sag halt|-1 -2 -2 6 -1
sagen|-4 7 -3 3 -3
sagen kann|-4 5 -1 0 -1
sagen sie|-5 2 0 4 -1
said|15 -4 -1 1 -12
sala|-2 -5 10 -2 -1
salaire|-3 -1 -2 5 2
salary|-9 -5 2 8 4
sales|5 -3 1 0 -3
salle|-4 -2 11 -2 -3
salvou|-6 -1 -1 0 8
salvou nao|-6 -1 -1 0 8
sam|-6 -4 -2 7 5
sam doyle|-3 -1 -1 0 6
same|-4 0 12 2 -9
same time|-2 -1 7 0 -3
samen|-3 5 -1 0 -1
samuele|-2 -2 -1 6 -1
samuele se|-2 -2 -1 6 -1
sander|-3 -1 -1 0 5
sanitar|-2 0 5 0 -2
sanitar wolff|-2 0 5 0 -2
sans|-9 -3 -2 -1 15
sao|-7 -1 3 -3 9
sao paulo|-3 -2 -1 -1 7
sapere|-4 5 2 -1 -2
sara|-6 -2 4 -2 6
sarah|-2 3 -5 0 5
sat|-2 -2 10 1 -7
saturday|-9 -4 8 -2 8
satz|-5 -1 2 0 4
satzung|-4 -1 0 0 5
satzung vor|-4 -1 0 0 5
saved|-7 -4 -2 -1 15
saved is|-3 -2 -1 -1 6
saw|-4 -2 6 -2 2
say|5 -2 -6 11 -7
say yes|0 -2 -2 7 -3
says no|5 -1 -2 0 -2
scelto|8 -1 -3 -2 -1
scelto di|6 -2 -1 -1 -2
scelto un|-2 -1 -1 -1 5
schaal|-2 -1 -2 7 -2
schade|-2 -2 -1 -1 5
schade dass|-5 -1 0 0 7
schau|-4 11 -3 -2 -3
schau ma|-1 7 -2 -2 -2
schaue|-2 5 -1 -1 -2
schaue sie|-2 5 -1 -1 -2
scheduled|-9 -3 11 -1 2
scheduled for|-8 -3 9 -1 3
schlechtes|-3 0 5 0 -1
schlechtes ergebnis|-3 0 5 0 -1
schloss|-5 5 2 -1 -2
schon|15 -2 -9 -8 4
schon sagen|-4 5 -1 0 -1
schon wen|9 -2 -2 -2 -3
school|3 5 3 0 -11
schreib|5 -3 2 -1 -3
schreib nochmal|6 -2 -1 -1 -2
schreibtisch|-2 5 -1 -1 -2
schreibtisch und|-2 5 -1 -1 -2
schriftelijk|-3 5 -1 0 -1
scientist|3 -5 -1 -1 3
scientist mid|-1 -3 0 0 5
score|12 -3 -4 -1 -4
scritta|0 4 2 -1 -5
scritta prevista|-3 5 -1 0 -2
se|-2 16 -4 2 -9
se desabonner|-4 0 -1 -1 6
se dovessi|-1 -3 0 0 5
se retrasa|-3 5 -1 0 -2
se sei|-2 -2 -1 6 -1
search|2 -7 -6 -4 17
searches|-4 -1 -1 -1 7
searches this|-4 -1 -1 -1 7
seas|-1 -1 -2 5 -1
seas la|-1 -1 -2 5 -1
season|3 5 -5 1 -4
season starts|1 5 -2 -1 -3
sechs monaten|-3 -1 -1 -1 7
second|1 1 0 3 -5
seconds|1 2 -1 2 -5
secretaire medicale|-3 -1 -1 -1 5
section|0 5 -3 -1 -1
see|-6 3 7 -5 8
see and|-3 6 -2 0 -1
see by|-2 6 -1 0 -3
see each|-2 -1 5 0 -3
see who|-4 -3 -1 -1 9
segue|-4 6 2 -1 -2
segue lei|-2 6 -1 -1 -1
seguir|9 -4 -2 -1 -2
segun|-1 -2 -2 8 -2
segun convenio|-1 -1 -2 5 -1
sehen|7 -1 0 -2 -4
sehr|7 -9 -3 1 -1
sehr auf|-3 0 -1 5 -1
sehr geehrte|2 -5 2 -5 6
sehr geehrter|6 -1 -3 -4 1
sei|6 -5 -4 7 -4
sei ancora|-2 -2 -1 6 -1
sein|5 -3 -1 1 -2
seis|-2 5 -2 -1 1
seit|6 -4 -3 0 1
seja|-6 11 -1 -1 -3
seleccion de|-3 -1 -1 -1 5
seleccionada|5 -1 -1 1 -4
selecionado|0 5 0 -1 -4
selected|-5 2 2 -4 11
selected for|-13 6 -1 -1 9
selected to|-5 1 6 -1 -2
selectie|0 9 -3 -2 -3
selectie van|-1 5 -1 0 -2
selection|-1 3 6 -3 -3
selection panel|-6 1 0 0 6
selection process|0 5 -1 0 -3
sem|-4 0 -1 0 5
semaines|-8 8 -1 2 -1
semana|-7 3 -1 -2 7
semana e|-3 6 -1 0 -1
send|-11 -3 -6 -4 26
sending|-2 8 -3 -1 -2
senior|4 -9 -4 2 8
sent dear|6 -1 0 0 -4
sent to|-6 12 0 0 -6
sent tomorrow|-3 -1 -1 0 6
sentimos|0 -2 -2 -1 5
sentirla|-2 -1 5 -1 -1
sentirla prima|-2 -1 5 -1 -1
september|2 -7 -5 9 1
september als|-1 -1 -1 5 -1
septiembre jornada|-1 -1 -2 5 -1
ser|-5 3 8 -1 -5
sera|-6 9 4 0 -9
seran|-5 4 3 -1 -1
series|-8 -3 -3 -1 16
seriezvous|-5 -4 9 -2 1
seriezvous libre|-3 -2 7 -1 -2
serve|8 -1 -2 -1 -4
service|3 -4 3 2 -6
servicemonteur|-1 -1 -1 5 -1
services|6 9 -3 -1 -11
servus|4 -4 -2 5 -3
servus flo|-1 -2 -2 6 -1
set|1 -5 7 -1 -2
settimane|-3 6 -1 -1 -1
seu|3 0 -6 -8 12
seu curriculo|-1 7 -2 -2 -2
seu interesse|5 -3 0 0 -1
seu perfil|6 -1 -1 -1 -3
seuil|5 -1 -1 0 -3
seus dados|-2 5 -1 -1 -2
shall|-5 9 -3 2 -2
sharp|-3 -1 5 0 -2
she|-2 5 2 2 -6
shifts|6 -2 -1 0 -4
shipping|-3 5 -1 -1 -1
shk|-3 0 5 0 -3
shk haben|-2 0 5 0 -2
shoes|-4 -2 9 -1 -2
shop|5 -2 -2 4 -4
short|-5 -3 -1 -1 11
shortlisted|-6 8 14 -2 -14
shortlisted candidates|-8 9 3 0 -4
shortlisting|-1 7 -2 0 -3
should|4 7 0 -1 -9
shout|-1 1 -2 6 -4
shout if|0 -2 -1 6 -2
show|-13 0 1 -2 14
si|-5 25 0 -4 -15
si comunica|5 3 -2 -1 -4
si conferma|-2 8 -1 -1 -4
si e|8 -4 -1 -1 -1
si il|-2 6 -1 -1 -1
si no|-6 -2 4 -3 6
siamo|5 -5 -4 0 4
sich|-7 5 -2 -4 14
sich am|-2 -2 5 0 -1
sich auf|-4 0 -2 -1 6
sich bis|-1 4 0 2 -5
sich der|-5 2 4 6 -7
sich die|-8 6 -1 -1 4
sich in|5 -3 -1 -1 0
sich noch|-4 5 -1 0 -1
sich unsere|-2 -5 -1 0 7
sichten|-2 6 -1 0 -3
sick and|-1 4 -6 0 4
side|4 1 1 -1 -5
sido|-2 -6 -4 -6 19
sido aceptada|-4 0 0 0 5
sido descartado|5 -1 -1 -1 -2
sie|-11 1 -2 -3 35
sie am|-4 -3 5 3 0
sie bedenken|-4 5 -1 0 -1
sie bei|6 -5 2 -1 -2
sie bis|-8 9 4 -1 -5
sie daher|-5 -1 2 4 -1
sie dies|-1 -3 -1 0 5
sie diese|3 -7 -1 0 4
sie einen|-5 4 -2 3 0
sie entschieden|-5 -1 -1 8 0
sie erhalten|-3 -1 0 -1 5
sie fur|-5 3 5 -1 -2
sie gefallen|-3 -1 0 5 -1
sie gerne|-3 -1 6 -1 -1
sie gewartet|-2 0 5 0 -2
sie haben|5 -12 1 0 5
sie horen|-2 6 -1 0 -2
sie ihre|-5 -4 2 -1 8
sie keine|-2 -2 -1 0 5
sie mich|1 -3 -1 -1 5
sie mit|-3 -1 -1 -1 6
sie nicht|7 -9 -4 -2 8
sie noch|-3 -1 4 5 -4
sie sich|-7 3 4 -2 3
sie sind|-2 11 -2 -2 -6
sie um|-2 -5 -1 -1 9
sie uns|-9 8 -3 1 4
sie vorgesungen|-3 0 -1 0 5
sie waren|-1 -1 5 -1 -3
sie zwischen|-3 5 0 0 -1
sign|-9 5 -2 11 -4
sign by|-1 -1 -1 5 -3
sign up|-3 5 0 0 -2
signed|-4 -6 0 2 7
signing|-1 -1 -1 7 -4
signing bonus|-1 0 -1 6 -3
silence|-1 7 -1 0 -4
silvia|-2 -1 5 -1 -1
sim|-4 8 -1 -1 -2
sim sua|-3 6 -1 0 -1
similar|-11 0 -3 -2 15
similar jobs|-4 1 -2 -1 6
since your|-3 -2 0 0 5
sincerely|6 -5 -2 0 1
sind|8 19 -6 -10 -14
sind bis|6 -2 -1 -1 -2
sind ein|-1 5 -2 -1 -1
sind nicht|-2 5 -1 0 -3
sind wir|3 -4 -3 -2 6
sister|-2 -5 9 0 -2
sister eleni|-3 -3 6 0 0
six|8 -3 -2 2 -5
six months|5 -2 -2 2 -3
skills|5 4 -1 -1 -7
slot|-9 -6 25 -2 -7
slot has|-3 0 5 0 -1
sluit|8 -4 -1 -1 -2
smith|-4 0 -2 0 6
so|6 18 -8 -1 -23
so come|-2 5 -1 0 -1
so do|-1 -4 -1 0 7
so here|8 -2 -2 -1 -4
so i|11 -3 2 -1 -10
so it|6 2 -2 -2 -4
so much|6 -3 -1 -1 -1
so please|-1 8 -1 -1 -5
so pleased|-3 -1 -1 6 -1
so there|-6 3 -1 0 5
so unfortunately|-1 7 -1 -1 -5
so we|14 -4 -2 -1 -7
so you|-6 3 -1 1 4
so your|-4 -1 -1 -1 6
sobald der|-4 5 -1 -1 0
sobre|1 7 -3 -2 -4
sobre a|-3 5 1 -1 -1
social|-5 -1 5 -2 2
sodass ich|-3 0 -1 0 5
sofern|-5 0 -1 -1 7
sofort|-6 3 2 -2 2
sofort antworten|-3 5 -1 0 -1
software|-4 -1 -3 6 1
soggiorno|-3 -2 7 -1 -2
solicitado|-2 -2 -1 0 5
solicitud|-12 6 -2 -2 10
solicitud de|-4 5 -1 -1 1
sollicitant|5 -2 -1 0 -1
sollicitatie|-6 9 7 -6 -2
sollicitatie is|-7 14 -3 -1 -3
sollicitatie op|-1 0 5 -1 -3
sollicitatie voor|-1 -1 -2 -1 5
sollicitaties|-1 5 -1 -1 -2
sollicitatiespeeddate|-2 -2 5 -1 -1
solliciteren|-2 -1 -2 -1 5
solliciteren via|-3 -1 -1 0 6
sollte|-7 6 -1 -1 4
sollte ihr|-4 5 0 0 -1
sollten|-3 6 0 0 -3
solo|-4 10 1 -2 -4
some times|-1 0 5 0 -3
somebody|12 -2 -3 -2 -4
someone|20 -8 -3 -3 -10
someone else|-7 -2 2 1 7
someone who|9 -1 -2 -1 -5
someone with|5 -1 -1 0 -3
something|5 -5 1 0 0
something else|7 -2 -1 -1 -3
sommer|5 -6 -2 -1 3
sommes|7 -2 2 -1 -6
sommes que|5 0 -1 0 -4
son|-5 -1 -2 0 8
sondern|-5 -2 11 -1 -3
sondern per|-2 -1 5 -1 -2
sono|-3 -1 -2 -2 8
sons|7 -1 -2 -1 -3
sonst|-3 -3 4 6 -4
sonst frag|-1 -2 -2 6 -1
sonst mussen|-2 0 5 0 -2
soon|-11 3 1 3 4
soon as|-6 4 1 4 -2
sopran|-3 0 -1 0 5
sopran sind|-3 0 -1 0 5
sorry|20 -8 5 -16 -6
sorry for|7 2 -2 -1 -6
sorry it|-5 0 0 0 6
sorry not|6 -1 -1 -1 -3
sorry that|-6 -2 7 -1 2
sorry to|-2 -6 -5 2 12
sostenere|-2 -1 5 0 -2
souhaitons|8 -6 -2 -1 2
soup|-2 1 -2 6 -3
soup you|-1 -2 -1 6 -2
space|-4 -1 -1 0 6
specialist|3 -6 -4 5 4
spiacenti|-2 -3 -2 -1 8
spoken|7 -2 -1 -1 -2
spoken for|7 -2 -1 -1 -2
spontanbewerbung|-2 5 0 0 -2
spontanbewerbung erhalten|-2 5 0 0 -2
spoorlaan|-1 -2 6 0 -2
spots|8 -6 -2 -1 1
spots for|7 -4 -1 0 -2
sprechen|-5 4 4 -1 -2
sprechen diese|-4 5 -1 0 -1
sql|-1 -2 -1 -1 5
squad|-4 0 -1 0 5
squeezed|-2 0 5 0 -3
squeezed in|-2 0 5 0 -3
sr|9 1 -2 -1 -8
stadtbote|6 -2 -1 -1 -2
staff|6 1 2 -1 -7
stage|12 -1 -2 3 -13
standard|7 -2 -2 -1 -1
start|-13 -8 -7 27 0
start date|-1 -1 -1 5 -2
start the|-1 -2 -1 6 -2
started|1 -4 -1 -1 5
started an|-2 -2 -1 0 5
starting|3 -5 -2 4 0
starts|-2 7 -3 1 -2
stata|1 6 -7 1 -1
stata coperta|7 -4 -1 -1 -1
stata inviata|-4 7 -1 -1 -1
stato|6 -2 -3 -2 0
statt|-8 1 10 -1 -1
statt sondern|-2 -1 5 -1 -2
status|16 7 -4 -3 -17
status of|-1 5 -1 0 -3
stavros|-3 -3 6 0 0
stavros from|-3 -3 6 0 0
stay|1 -6 0 -1 6
stays|-5 -1 6 -1 1
stays the|-2 -1 7 -1 -3
stehen auf|5 -1 -1 0 -3
stehen jetzt|-4 -1 0 0 5
stelle|9 -4 -2 -1 -2
stelle als|-4 -6 3 1 6
stelle anlagenmechaniker|-2 0 5 0 -2
stelle der|-3 5 -1 0 -1
stelle ist|8 -3 -3 -2 0
stellen|2 -3 -5 1 6
stellen in|-3 -2 -1 -1 7
steps|-2 5 -1 0 -2
steward|6 0 -1 0 -5
stiftung|-2 5 0 -1 -2
stiftung schloss|-4 6 0 0 -1
still|-32 20 2 5 6
still being|-2 5 0 0 -2
still have|-5 2 5 0 -2
store|5 -1 -3 1 -3
stornieren|-2 -1 5 -1 -1
stornieren sie|-2 -1 5 -1 -2
strada|-3 -2 5 -1 0
strada uitzendbureau|-3 -2 5 -1 0
straight|8 -1 -1 -1 -6
strauss|6 -2 -2 -1 -2
stroblmeier|-5 8 -1 -1 -1
strong|6 -4 2 3 -8
structural|-5 5 0 0 0
structural engineer|-5 5 0 0 0
studio|-3 -2 -1 -3 9
studium|-2 0 5 0 -2
studium bwlbank|-3 0 5 0 -1
study|-5 -3 0 -1 9
stund|-1 -2 -2 6 -1
stund auto|-1 -2 -2 6 -1
stunde|-4 -3 11 -1 -3
stuur|-2 -1 -1 -1 5
su|4 5 -8 -6 5
su comunicacion|-4 0 0 0 5
su interes|6 -2 -1 -1 -3
sua|-2 13 -11 -6 8
sua candidatura|10 3 -4 -3 -5
sua domanda|-3 6 -2 -1 0
sua mensagem|-3 6 -1 0 -1
sua opiniao|-4 -1 -1 -1 7
sua participacao|7 -2 -1 -1 -3
sua richiesta|-3 -2 -1 -1 6
subject|-5 -1 -2 9 0
subject to|-4 -1 -2 9 -2
submit|-9 -7 4 -2 14
submit again|-3 -1 0 0 5
submitted|-14 11 -5 -1 9
submitting|-8 4 -1 0 6
succes|9 -4 0 -3 -3
succes verder|9 -3 -2 -1 -3
success|5 -2 2 -1 -3
successful|-7 3 -3 8 0
successful at|7 0 -1 -1 -5
successfully|-6 8 -1 -1 0
successfully submitted|-3 6 -1 0 -3
such|-4 1 10 -1 -6
suche|-5 -2 -2 -1 10
suchen|5 -3 -3 1 0
suerte|-1 -2 -2 -1 6
suit|-4 -1 10 -1 -4
suitable|7 0 -1 0 -6
suite|12 -4 5 -4 -10
suite a|5 -6 8 -2 -5
suite donnee|-3 5 -1 0 -1
sul|-2 5 0 0 -3
summer|16 -3 1 -1 -12
sun|-2 2 -2 5 -4
sunday|-5 4 -1 -2 4
suo|1 2 -6 -2 4
suo nominativo|4 3 -2 -1 -5
suo profilo|0 7 -3 -2 -2
super relevant|-2 -1 5 -1 -1
superior|-1 -1 6 -1 -3
supervisor|7 -6 2 -1 -1
supply|-2 7 -1 -1 -3
support worker|8 -1 -1 0 -6
sur|0 -5 0 -4 10
survey|-11 -1 -3 -1 16
survey takes|-4 0 -1 0 6
system|-10 4 -1 -2 10
t ihre|-2 -1 -1 0 5
ta|-3 6 6 -1 -8
ta bom|-3 6 -1 0 -1
tafel|-2 -2 5 -1 -1
tag|-4 2 -2 -5 10
tag herr|-1 1 5 -2 -3
tage|-12 -5 10 4 4
tage urlaub|-1 -1 -2 7 -3
tagen|-13 6 -2 -1 11
tagen geloscht|-6 -5 -1 0 12
take|8 5 -5 -3 -7
take anybody|6 -1 -1 0 -4
take part|-8 0 0 0 8
taken|0 -3 8 -2 -3
taken by|-1 -1 5 0 -3
taking|8 1 -3 -1 -4
talent|2 -8 0 -2 9
talent acquisition|0 -5 5 1 0
talent pool|-1 -4 -1 0 6
talentpool|-6 3 0 -1 5
talentpool auf|-2 5 0 0 -2
talk|1 1 4 0 -5
talk he|-1 5 -1 0 -2
talked|2 -1 -3 6 -4
talked about|-1 -1 -2 6 -2
talking|3 3 -2 0 -5
talking about|5 0 -1 0 -3
talks|-4 -1 0 0 5
tarde|-3 1 -3 5 -1
tardive|-1 -2 5 -1 -1
taschenrechner|-3 0 5 0 -1
taschenrechner nicht|-3 0 5 0 -1
task|-4 -1 -1 -1 6
task is|-3 -1 -1 0 6
te|8 -4 -4 10 -12
te gaan|5 -1 -2 -1 -1
te nella|-1 -3 0 0 5
te pasas|-1 -1 -2 5 -1
te respondo|-3 6 -1 0 -1
te vervallen|5 -2 -1 0 -1
te veut|-2 -1 -1 5 -1
tea|-2 3 -2 6 -5
team|-5 12 3 -1 4
team at|-2 1 6 -1 -4
team has|6 -2 -1 0 -3
team mobilita|-1 -3 0 0 5
team of|5 -1 -1 -1 -3
team will|-3 5 0 0 -1
teamhoofd|-2 -2 5 -1 -1
teams|-10 -7 25 -3 -5
tech|-3 0 5 1 -3
technical|-1 0 7 -1 -5
technische|-3 -1 5 0 -1
tecnico superior|-1 -1 5 -1 -1
teil|-9 4 1 -1 6
teile ich|-3 5 -1 0 -1
teilzeit|-4 -1 0 -1 6
tel|6 -1 -1 -1 -3
telefonisch|-3 -5 6 3 -1
telefonisch besprochen|-2 -1 5 1 -2
telefonischen|-3 5 -1 0 -1
telefonischen nachfragen|-3 5 -1 0 -1
telefono|-4 0 5 1 -2
telefoon|-3 3 -2 5 -3
telephonique|-2 -1 6 -1 -2
teletravail|-8 -3 -3 10 4
tell|-6 3 -2 4 4
tell you|-4 6 -3 3 -1
tempo|2 1 1 4 -8
temporarily|-7 8 0 0 -1
temporarily placed|-5 5 0 0 0
temps|-3 0 -3 6 -1
ten|1 -1 7 -2 -4
ten minutes|-5 -1 4 0 3
tenemos|12 -4 -2 -1 -5
tenha|-5 -2 -1 0 8
tenha sido|-5 -2 -1 0 8
tenir|-3 5 -1 0 -1
tenir informee|-3 5 -1 0 -1
tenuta|-2 -1 5 -1 -1
tenuta il|-2 -1 5 -1 -1
tera|-6 0 3 -1 3
termin|-12 -5 18 0 -1
termin fur|-2 -1 6 -1 -2
termine nur|-1 2 -6 0 4
terms|-1 1 -1 5 -5
tes|-2 -1 5 -1 -2
test|5 -5 17 -4 -13
test dauert|-4 -2 8 0 -1
teste|8 0 -3 -1 -4
testergebnis|-3 0 5 0 -1
testergebnis konnen|-3 0 5 0 -1
tests|6 5 0 -1 -9
than|-10 8 0 2 0
than anticipated|-2 5 0 0 -2
thank|5 4 -14 -12 9
thank you|5 4 -14 -12 9
thanks|13 8 -18 -17 3
thanks for|4 8 -12 -12 13
thanksgiving|-2 5 -1 -1 -1
that|6 -5 -3 -2 -7
that changes|6 -2 -1 -1 -2
that s|-2 0 0 6 -3
that the|-1 3 -3 6 -4
that you|-1 -15 10 5 3
that your|-1 1 -3 -2 6
the|6 -10 -4 -9 2
the assessment|2 2 2 -1 -5
the assistant|5 -2 0 0 -2
the board|7 1 -3 -1 -4
the breakfast|-3 0 5 0 -1
the bus|-7 -1 11 -2 -1
the candidate|5 0 -1 0 -3
the casting|-4 -1 -1 0 6
the children|5 0 -1 0 -4
the client|10 -1 -2 -1 -6
the closing|-2 7 -1 -1 -2
the criteria|-7 0 0 0 8
the data|-4 0 -1 -1 6
the deadline|-5 2 7 0 -4
the decision|8 -2 -1 -1 -4
the director|6 0 -1 -1 -4
the festival|6 0 0 0 -5
the first|-1 -3 -2 9 -3
the following|-1 5 -2 0 -2
the full|-6 -1 -1 0 8
the group|-1 -1 5 0 -3
the hiring|-6 18 1 -2 -11
the interview|2 -2 5 -1 -4
the kombucha|-1 -3 6 0 -1
the landlord|-7 0 0 0 8
the latest|-4 5 0 0 -1
the licence|7 -3 -1 -1 -3
the link|-4 -1 5 -1 2
the list|6 -1 -1 0 -3
the middle|-2 5 -1 0 -3
the next|-2 -5 3 4 2
the offer|-5 -3 -4 12 0
the other|-5 2 -1 0 4
the outcome|-5 7 -3 -1 3
the panel|2 0 9 -3 -8
the phone|4 -5 2 3 -4
the position|9 -4 -5 12 -12
the post|11 -1 -4 8 -13
the public|-5 2 -1 0 4
the recruiter|8 -2 1 0 -6
the rejection|-6 -1 -2 -1 10
the required|5 -1 -1 0 -2
the requisition|-1 5 0 0 -3
the right|5 -1 -2 -1 -1
the role|10 0 -2 1 -9
the room|-9 -1 -2 3 8
the salary|-2 0 0 5 -2
the same|-4 0 9 2 -7
the selection|-7 5 -1 0 4
the show|-6 -1 0 0 7
the slot|-3 -1 8 0 -4
the soup|-1 -2 -1 6 -2
the spring|-3 -1 -1 0 5
the survey|-4 0 -1 0 6
the system|-3 -2 -2 -1 8
the team|0 -7 7 1 -1
the time|9 -4 -3 -1 0
the trial|5 0 -1 -1 -2
the two|-2 -2 -1 -1 5
the vacancy|8 -3 -2 0 -3
the voice|-4 0 -1 -1 6
the waitlist|-2 -1 -2 -1 5
the ward|6 -1 0 0 -4
the website|-6 3 -1 0 5
the week|-14 8 -3 5 4
the wheel|-3 0 5 0 -1
their|-3 5 -2 -1 1
them|5 11 -6 -4 -7
them i|-3 6 0 -1 -3
them mondays|-1 5 -1 0 -2
then|-8 12 7 -1 -10
there|18 -7 -2 -6 -10
there are|-3 -2 -2 3 5
there may|-2 5 -1 0 -2
there was|6 -1 -1 0 -3
therefore|13 -4 -2 -2 -4
these|-5 -6 4 0 6
they|28 -8 -12 -8 -6
they just|6 -1 0 0 -4
they ve|11 -1 -2 -1 -6
thing|7 -5 5 -1 -6
things|2 5 1 -1 -6
think it|5 -1 -1 2 -4
this|9 -11 -12 -9 6
this alert|-4 -1 -1 -1 7
this confirms|-4 5 -1 0 1
this decision|5 -2 -1 -1 -2
this email|2 4 5 -1 -6
this ezekiel|-2 5 -1 -1 -1
this is|8 -6 2 -2 -3
this job|5 -2 -2 4 -5
this link|-1 -2 -1 0 5
this mailbox|-3 5 0 0 -1
this occasion|5 -2 -5 -2 6
this offer|-3 -1 -2 10 -4
this one|10 -2 -3 -2 -3
this post|8 -2 -1 -1 -4
this requisition|6 -2 -1 0 -3
this role|3 -5 -2 -1 5
this round|-8 -1 -1 -1 11
this summer|6 -1 0 0 -4
this time|17 -12 -11 -5 8
this was|-4 -2 -1 0 7
this week|-16 -2 -1 -3 22
this year|7 -5 -3 -2 4
tho|6 -1 -2 0 -3
those|2 1 6 -2 -7
those who|3 2 3 0 -6
thought|6 -2 -2 -1 -1
three|0 9 -4 -3 -2
three people|-5 4 -1 0 2
thrilled|-3 -2 -2 8 -2
thrilled to|-3 -2 -2 8 -2
through|3 2 -1 7 -10
through your|5 -1 -1 2 -4
throw|-2 5 0 0 -3
throw it|-1 5 -1 0 -2
thurs|-9 -3 13 -2 1
thurs for|-3 0 5 0 -1
thurs or|-1 -3 6 0 -1
thursday|-17 -11 18 1 9
thursday anytime|-3 -3 6 0 0
ti|7 3 0 -1 -10
ti chiamo|5 -2 -2 -1 -1
tickets|5 -2 -1 0 -3
tide|-6 0 4 0 1
tierney|8 -2 -2 -1 -2
tierney agri|8 -2 -2 -1 -2
tietz|8 -2 -2 -1 -2
tifo|-1 -3 0 0 5
tifo per|-1 -3 0 0 5
tig|-3 -2 -1 -1 7
tijd|-4 0 7 -1 -3
tijd gekozen|-4 0 5 0 -1
tijdslot|-2 -2 5 -1 -1
tiktok|2 -1 5 -2 -4
tilburg|-3 -2 5 -1 0
till|4 6 -2 -2 -6
tim|0 -1 -3 -1 5
time|6 -13 18 -8 -6
time before|-3 0 5 0 -1
time here|-3 -1 8 -1 -3
time send|-2 5 -1 -1 -1
time we|8 -4 0 -1 -4
times|-12 -2 8 -1 7
times more|-5 0 -1 0 6
tineke|-2 6 -1 -1 -2
tineke boekhandel|-2 6 -1 -1 -2
tipps|-2 -3 -1 -1 7
tips|-4 -2 1 8 -2
tips and|-1 -2 -1 6 -2
title|-3 -2 -2 1 7
titre|-3 -2 -1 -1 6
tiver|-2 6 -1 -1 -2
to|4 -10 -5 -3 18
to a|6 -6 2 -1 -1
to accept|-4 -1 -2 6 2
to apply|2 -4 -3 -2 8
to be|-6 5 -7 -1 16
to come|-2 -3 10 -1 -5
to consider|5 0 -1 -1 -3
to continue|4 -3 6 -1 -7
to crumbs|5 -2 0 0 -2
to do|5 -1 0 -1 -4
to everybody|-5 7 -1 -1 0
to extend|4 -3 -2 7 -6
to get|0 6 -2 -1 -3
to go|-6 -2 -3 6 4
to have|-2 -4 0 5 1
to hear|0 -4 1 -2 5
to hearing|-5 -2 -1 0 8
to hold|1 -2 5 0 -4
to interview|5 -3 2 -1 -2
to invite|-2 -3 10 -1 -3
to it|5 -1 0 0 -3
to join|-2 0 -2 6 -1
to know|-2 0 -3 -2 7
to let|10 -1 -3 0 -6
to make|4 3 -1 0 -6
to meet|-2 9 -3 2 -7
to move|1 -4 5 4 -6
to not|5 -1 0 0 -4
to notify|-1 6 -1 0 -4
to offer|-8 -5 0 20 -3
to our|8 -6 2 3 -7
to proceed|5 -4 -1 -1 1
to progress|6 0 -1 0 -4
to read|-6 3 2 0 1
to rejected|-3 -1 -1 0 6
to say|3 -3 -2 5 -2
to see|-8 11 2 -2 -3
to send|-3 -1 -1 -1 5
to set|-2 -2 6 0 -2
to stay|-4 -1 -1 0 6
to sun|-1 -2 -1 6 -2
to take|9 -3 -3 -1 0
to thank|6 -2 -1 0 -3
to the|-1 6 7 -1 -11
to two|5 -1 -1 0 -3
to unsubscribe|2 2 0 0 -5
to us|-2 -1 5 -1 -1
to you|-2 8 -1 12 -17
to your|2 -4 -9 6 5
tobi|-1 -1 -1 5 -2
tobias|-1 6 -1 0 -3
toch|7 -3 3 -2 -4
today|-9 4 3 -1 3
toddlers|-3 -1 -1 6 -1
toegewezen|-3 -1 -1 -1 5
toegewezen aan|-3 -1 0 0 5
told|-1 -5 -3 6 3
tom|-5 8 -1 -2 0
tom feeney|-2 5 -1 -1 -1
tomorrow|-9 -8 17 2 -1
tomorrow s|0 -1 5 0 -3
tomorrow thursday|-3 -3 6 0 0
ton|5 -1 1 3 -7
ton preavis|-2 -1 -1 5 -1
took|3 -2 0 4 -5
tools|5 -1 -2 0 -2
top|-7 7 -1 0 1
tot|-3 -7 2 -1 9
tot ziens|-3 -1 -1 0 5
toto|-2 6 -1 -1 -1
touch|-3 15 -4 -2 -6
toujours|-3 5 2 -1 -2
toujours en|-3 5 -1 0 -1
tour|-1 -2 6 0 -3
touren leider|-3 5 0 0 -1
tout|-6 7 -2 4 -3
tout vu|-2 -1 -1 5 -1
tra|5 -3 -1 -1 0
trabajar contigo|-1 -1 -2 5 -1
trac|5 -3 0 0 -2
trainee|3 0 3 -1 -5
trains|-5 2 1 0 2
tran|-1 -3 0 -1 5
transcripts|0 5 -1 0 -4
transmise|-3 5 -1 0 -1
tras la|-3 -1 0 0 5
travel|-3 -5 9 -1 -1
treffen|-3 5 5 -1 -7
tres|6 0 -2 -1 -2
trevor|-2 6 -1 0 -3
trevor mossbank|-2 6 -1 0 -3
trial|4 -3 12 -2 -11
trial shift|0 -1 7 -1 -4
troisieme|5 0 -1 0 -4
trotzdem|7 -3 -4 -2 1
trotzdem danke|6 -1 -1 -1 -2
trovato grazie|5 -1 -1 -1 -1
trust|5 -2 2 -1 -4
try|-1 -2 -1 -2 6
tu cv|1 9 -3 -2 -5
tu me|-2 -1 -1 5 -1
tu perfil|-3 5 2 -2 -2
tua|-4 9 -2 -2 0
tua candidatura|-3 6 -3 -2 2
tues|-4 -1 9 -1 -2
tuesday|-5 1 2 1 0
tuo|-1 -7 4 4 1
tuo da|-2 -2 -1 6 -1
tuo profilo|5 -3 -1 0 -1
turnbull|-3 -1 -1 0 6
turnbull was|-3 -1 -1 0 6
turned|-12 2 -3 7 7
turned down|-7 -2 -2 7 4
turno|-9 0 0 5 4
tvl|-2 6 -1 0 -2
two|1 -2 -11 1 11
two weeks|-2 5 -1 0 -2
u|8 -5 -4 -8 7
u have|5 -1 -2 0 -2
u niet|8 0 -2 -1 -4
uberbesetzt|-3 0 -1 0 5
uberbesetzt sodass|-3 0 -1 0 5
uberlegen|-4 5 -1 0 -1
uberlegen den|-4 5 -1 0 -1
ubertragen|6 -1 -1 -1 -2
uberzeugt|-4 -3 8 -1 0
ufficio personale|-5 6 -2 -1 1
uhr|-22 -5 44 -7 -10
uhr zum|-4 -2 8 -1 -2
uhr zuruck|-3 5 0 0 -1
uhrzeit|-3 1 6 -1 -4
uhrzeit und|-2 2 5 -1 -3
uit|-6 -5 5 -2 7
uit de|-3 -1 -1 0 5
uit voor|-2 -2 7 -1 -3
uitgenodigd|-2 -2 7 -1 -3
uitgenodigd voor|-2 -3 8 -1 -2
uitnodigen|1 6 -2 -2 -4
uitnodiging|-5 2 5 0 -2
uitnodiging verloopt|-4 0 5 0 -1
uitschrijven|-4 -3 -1 -1 9
uitzendbureau|-4 1 5 -1 -2
uitzendbureau i|-1 -2 6 0 -2
uitzendgroep|-3 -2 -1 0 7
um|-15 -4 26 -4 2
um die|8 -3 -2 -1 -2
um etwas|-7 3 -1 -1 6
um kurze|-1 -1 -2 5 -2
um verstandnis|-1 6 -1 -1 -3
uma|10 0 -1 -3 -6
uma pessoa|6 3 -3 -2 -3
umfrage|-5 -2 -1 -1 9
un|9 -6 2 -9 -4
un altra|5 -2 -3 -2 2
un colloquio|-5 1 6 0 -1
un d|5 0 -1 -1 -2
un entretien|-3 0 7 -1 -3
una|6 -10 7 -6 4
una entrevista|-2 -2 6 0 -2
una persona|8 -3 -2 -1 -2
unable|-11 -6 4 6 12
unable to|-11 -6 4 6 12
unanimous|-3 -1 -2 8 -3
und|8 -5 -1 -8 -4
und argern|-4 5 -1 0 -1
und bitten|-4 -4 -3 -1 12
und das|1 -2 -2 5 -2
und die|2 -3 5 -1 -2
und entscheiden|-4 5 -1 0 -1
und gesprachspartner|-2 -1 5 -1 -2
und konnen|-1 -2 -1 -1 5
und zeugnisse|-2 -1 -1 0 5
under|0 5 -4 -1 1
under our|0 -3 -1 0 5
under review|-3 6 0 0 -2
under the|-4 -2 0 0 5
understand|-10 0 2 -1 9
une|5 -2 -1 -8 7
une reponse|-7 6 -1 0 2
une troisieme|5 0 -1 0 -4
unfortunately|-7 -4 11 2 9
unfortunately i|-7 6 6 -1 -4
unfortunately someone|-3 0 5 0 -1
unfortunately we|-1 -2 0 0 5
ungut|5 -2 -1 0 -1
universite|-1 5 -1 0 -3
unless|-5 -3 1 0 7
uns|5 3 -2 7 -13
uns also|-3 5 0 0 -1
uns anders|-3 0 -1 -1 5
uns anfangen|-1 -1 -2 5 -2
uns auf|0 -4 -3 8 -2
uns die|5 -2 -1 0 -2
uns eine|-3 5 -1 0 -1
uns eingegangen|-2 6 -1 0 -2
uns fur|-2 -3 -5 2 8
uns gegen|5 -1 -1 -1 -2
uns ihr|-4 0 5 0 -1
uns lebenslauf|-2 -1 -1 0 5
uns so|-1 5 -1 -1 -3
uns uberzeugt|-6 -2 10 -1 -2
unser|-6 -3 8 3 -1
unser angebot|-1 -1 -2 6 -2
unser gesprach|-3 -1 7 -1 -2
unsere|6 0 -3 -4 0
unsere entscheidung|-1 -5 -1 0 7
unsere pdl|-3 5 0 0 -1
unsere praktikumsplatze|6 -2 -1 -1 -2
unserem|12 -4 -5 -1 -4
unseren talentpool|-2 5 0 0 -2
unserer|7 -4 -5 -4 5
unserer entlastung|9 -3 -1 -1 -4
unsubscribe|-10 3 0 -2 17
unsuccessful|-4 0 -1 -2 8
unsuccessful as|-3 -1 0 0 5
unter|-6 0 9 4 -7
unterbrochen|-3 0 5 0 -1
unterbrochen werden|-3 0 5 0 -1
unterlagen|-1 11 -2 -3 -3
unterlagen liegen|-2 5 -1 0 -1
unterschreiben|-4 7 -1 2 -4
until|-14 15 -8 5 5
until the|-6 2 -1 0 4
until you|-2 -1 -1 7 -3
up|3 1 6 -5 -6
up in|3 -5 1 -1 2
up on|-5 3 0 0 2
up to|-3 6 -1 3 -4
up where|-3 -1 -1 0 6
update|5 2 -3 -2 -2
updated cv|-3 -2 1 -1 5
upload|-5 1 -2 1 5
ur|6 -3 -1 0 -3
ur application|5 -2 0 0 -2
uren|5 -1 -1 -1 -2
urlaub|-1 0 -2 7 -3
urlaubsbedingt|-6 1 -1 -1 6
urlaubsbedingt verzogert|-2 -5 -1 0 7
urlaubstage|-3 0 -1 5 -1
urlaubstage und|-3 0 -1 5 -1
us|-5 19 -5 4 -2
us about|-6 -1 1 -1 7
us again|5 -2 -1 0 -2
us know|-13 -4 1 5 11
us the|-3 -1 -1 0 5
us through|-5 0 -1 0 6
us to|-2 -2 -1 0 6
us within|-4 7 0 0 -2
use code|-1 -2 -1 -1 5
used|5 -1 4 -1 -7
used to|5 -1 -1 0 -3
using|-3 -1 -1 -1 5
usted|8 -3 -2 2 -5
uteis|5 -2 -1 -1 -2
utrecht|-3 -2 -2 -1 8
uur|-23 -11 27 5 4
uur ingetrokken|-3 -1 -1 0 6
uur op|-2 -1 5 0 -2
uw|10 5 -9 -6 0
uw kandidatuur|-1 5 -1 -1 -2
uw sollicitatie|2 5 -2 -1 -3
ux|5 -3 -3 5 -4
ux designer|5 -2 -2 1 -2
v|6 -6 3 3 -6
v m|-2 1 5 -1 -3
va|-9 6 11 -2 -7
va ripresentata|-3 5 -1 0 -2
vacancies|5 -2 -1 -1 -1
vacancy|11 2 -6 -2 -4
vacant|-3 -2 -1 0 6
vacante|5 -1 -1 -1 -2
vacantes en|-2 -1 -1 -1 5
vacature|19 -2 -5 -3 -8
vacature waarop|5 -2 -1 -1 -1
vacatures|-3 -1 -3 -1 8
vader|-2 6 -1 -1 -2
vader en|-2 6 -1 -1 -2
vaga|5 2 -1 -6 3
vaga auxiliar|-6 -1 -1 0 8
vagas|-6 3 -2 -4 9
vai|1 -3 1 5 -4
vakantie|-3 5 -1 0 -1
valid|-4 7 0 0 -2
valida|-4 8 -1 0 -2
valida e|-3 5 -1 0 -2
values|-2 0 6 -1 -2
valutato|-3 -1 0 0 5
vamos|15 -3 -3 -1 -6
van de|-3 7 -6 4 -2
van ons|-5 9 -2 -2 0
van publiek|-1 5 -1 0 -2
van verkeersleider|-1 5 -1 0 -2
ve|4 -13 -3 -3 10
ve already|-2 -3 -3 0 9
ve been|-9 -1 5 2 3
ve decided|-4 -3 -3 0 11
ve done|0 -1 6 -1 -3
ve filled|5 -1 -1 0 -2
ve got|0 4 -1 3 -5
ve had|6 3 2 -1 -9
ve hired|-3 -1 -1 -1 6
ve not|5 -1 2 0 -5
ve put|5 -1 -1 0 -2
ve questions|-1 -1 -1 6 -3
ve squeezed|-2 0 5 0 -3
vedere|-4 1 6 -1 -2
vehicule|-3 -2 -2 5 2
vehicule et|-3 -1 -1 6 -2
veja|-4 -2 -1 0 8
veja outras|-6 -1 -1 0 8
venerdi|0 -2 5 -1 -2
venerdi mattina|-2 -1 5 -1 -1
venir|-2 -3 6 -1 0
venire|-3 -2 7 -1 -2
venue|-5 -2 5 -1 2
ver|-3 5 -2 -1 1
verder|20 -6 -5 -3 -5
vereinbarung|-1 2 -6 0 4
verfahren|4 6 -5 -2 -3
verfahren ausgeschlossen|-3 6 -1 0 -1
verfugbar|-5 -1 -1 -1 8
vergeben|6 -7 -5 -4 10
verhindert|-4 -2 9 -1 -2
verify|-3 -1 -1 -1 5
verify your|-3 -1 -1 -1 5
verkeersleider|-1 5 -1 0 -2
verkeersleider haven|-1 5 -1 0 -2
verloopt|-7 -2 8 -1 1
verloopt over|-5 -2 5 0 2
verra|-5 8 1 -1 -4
vers|-1 8 -1 -2 -4
vers vous|-5 10 -1 -1 -2
versand|-1 -2 0 7 -4
verschieben|-3 -2 7 -1 -2
versenden|-5 3 -1 0 3
versenden wir|-5 3 -1 0 3
verstandnis|1 8 -4 -2 -2
verstandnis dass|-1 6 -1 -1 -3
verstuurd|-2 9 -2 -3 -2
versuchen wir|-3 5 0 0 -1
verte|-3 -2 -2 -1 9
vertrag|-6 -2 -3 15 -4
vertrag findest|-3 0 -1 5 -1
vertrauen|5 -2 -1 -1 -1
vervallen|5 -2 -1 0 -1
verwachten|-2 5 -1 -1 -1
verwaltung|-3 5 -1 0 -1
verwijder|-3 -1 -1 -1 6
very|9 -6 0 3 -7
verzoek|-3 -1 -1 0 6
verzoek hebben|-3 -1 -1 0 6
verzogert|-9 3 -3 6 2
verzogert sich|-6 10 -1 0 -2
verzogerungen|-6 8 -1 0 -1
verzogerungen kommen|-6 8 -1 0 -1
veut|-3 2 -2 5 -2
vez|6 -2 -3 -2 1
vg|6 -2 -1 -1 -1
via|-7 -5 1 2 10
via de|-3 -2 -1 -1 6
via onze|-3 -1 -1 0 6
video|-7 6 16 -3 -11
viel|1 -4 -2 -2 7
viele|8 -4 -4 2 -2
vielen|-1 5 1 -5 4
vielen dank|-1 3 1 -5 5
vielleicht|5 -2 -2 -1 1
viens|-2 -2 8 -1 -3
vier weken|5 -1 0 0 -3
view|-2 0 -3 -3 8
view all|-2 -1 -1 -1 5
view on|-3 -2 -1 0 6
viewed|-9 2 -1 -1 9
viewed your|-4 -3 -1 0 7
viewing|-6 0 0 0 6
virenfrei|-7 0 3 -1 5
visio|-4 -2 8 -1 -2
visionato|5 -1 -1 0 -3
visita|-5 -1 -1 -1 7
visitor experience|-1 0 5 0 -3
vitae|5 -1 -1 0 -3
viva|1 -5 -2 -1 7
vivai|-2 -2 -1 6 -1
vleesverwerking|-1 -2 6 0 -2
voce|-10 -5 1 -1 15
voce avancou|-2 -1 6 -1 -2
voce participou|-4 -1 -1 -1 7
voce salvou|-6 -1 -1 0 8
voice|-3 0 -1 -1 5
voici|-2 -2 5 -1 0
voir on|5 0 -1 0 -4
voir toutes|-2 -2 -1 -1 5
voldoet|-1 5 -1 0 -2
voldoet aan|-1 5 -1 0 -2
volgende|-2 7 0 -2 -3
volgende week|-1 6 -2 -1 -2
volume|-1 7 -1 0 -4
volunteer|12 -1 -2 -1 -8
volver|0 -3 -1 -1 5
volver a|0 -3 -1 -1 5
vom|11 -1 -2 -4 -5
von|0 22 -11 -2 -9
von bewerbungen|-4 5 0 0 -1
von euch|-3 5 -1 0 -1
von ihnen|-3 -2 -2 -1 7
von mir|-1 -2 -2 6 -1
von telefonischen|-3 5 -1 0 -1
von uns|-7 12 0 -1 -4
vonden|5 -3 -2 -1 1
vonden je|5 -2 -1 -1 -1
voor|6 -11 10 -12 7
voor de|10 5 -3 -3 -8
voor een|2 -6 7 -3 0
voor het|-3 0 9 -3 -3
voor iemand|-3 -1 -1 -1 5
voor je|11 -9 6 -3 -5
voor onze|-2 -2 5 -1 -1
voor ordermanager|-3 -1 -1 0 5
vor|-13 -5 3 1 15
vor der|-1 -3 5 -1 0
vorab ob|-3 5 0 0 -1
vorgestellt|5 -1 -1 -1 -2
vorgesungen|-3 0 -1 0 5
vorgesungen haben|-3 0 -1 0 5
vorgezogen|-1 -1 -2 5 -2
vorgezogen hatten|-1 -1 -2 5 -2
vorher|-5 5 4 -1 -3
vorliegen|-2 5 -1 0 -2
vorrei|-2 -1 5 -1 -1
vorrei sentirla|-2 -1 5 -1 -1
vorstellung|0 5 -1 -1 -3
vos|10 -10 -4 -3 6
vos coordonnees|5 -2 -1 0 -2
voss|-12 9 3 1 -1
voss architects|-2 5 -1 -1 -1
voss engineering|-5 5 0 0 0
voted|6 -1 -2 4 -6
votre|-3 0 -9 -11 32
votre avis|-5 3 -1 -1 4
votre candidature|6 4 -6 -4 1
votre cv|6 1 -2 -1 -4
votre demande|-3 -2 -2 -2 8
votre dossier|0 0 -3 -2 5
votre espace|-5 2 -2 -1 5
votre patience|-3 5 -1 0 -1
votre profil|0 -5 4 -2 3
votre rendezvous|-2 -2 0 -2 7
votre reponse|-3 -1 -1 6 -2
vou|-2 5 -1 -1 -1
vou olhar|-3 6 -1 0 -1
vous|-4 5 5 -5 4
vous attendent|-4 -1 -1 0 7
vous avez|5 -3 -3 -3 4
vous informons|6 -2 -1 0 -3
vous offre|5 0 -1 0 -4
vous proposer|-1 -1 -1 6 -2
vous proposons|-3 -1 5 -1 -1
vous remercions|7 -1 -2 -1 -3
vous si|-2 5 -1 0 -2
vous souhaitons|4 -5 -1 -1 3
vous tenir|-3 5 -1 0 -1
vragen|-3 -1 -1 1 5
vragen wij|-2 -1 -2 -1 5
vrouw|5 -1 -1 -1 -2
vu|0 -1 -2 5 -2
vu on|-2 -1 -1 5 -1
w|-6 6 -5 1 7
w d|-8 1 -5 2 13
waar spoorlaan|-1 -2 6 0 -2
waarop|6 -2 -2 -1 -2
waarop je|5 -2 -1 -1 -1
wadlicht|-4 0 5 0 -1
wahl|-1 4 0 4 -6
wahl kommen|-4 5 0 0 -1
wait|-4 9 -3 4 -6
waiting|-7 2 -1 0 6
waitlist|-2 -1 -2 -1 5
wanneer|2 -4 5 -1 -3
wanneer maandag|-1 -2 6 0 -2
want|-2 5 -2 14 -14
want het|-2 6 -1 -1 -2
want it|-1 -2 -2 9 -3
want to|-1 6 4 -1 -8
wanted|17 -1 -3 -2 -10
wanted to|9 1 -2 -1 -6
war|6 -5 -1 2 -3
ward|7 -2 0 0 -5
ware|-7 8 -2 5 -4
ware zu|-4 5 -1 0 -1
waren|2 0 5 -2 -3
waren heute|-2 0 5 0 -2
warteliste aufgenommen|-2 5 -1 0 -1
was|14 -13 -16 -4 9
was ich|-3 5 -1 0 -1
was moved|-3 -1 -1 0 6
was not|-7 -6 -4 -3 21
was passiert|-2 0 5 0 -3
was sent|-1 6 -1 0 -5
was super|5 0 -1 0 -3
was unanimous|-3 -1 -2 8 -3
was your|3 0 0 2 -5
wasnt|-9 -2 -2 -2 14
wat ons|-1 -1 -1 5 -1
way|-3 6 -2 2 -3
we|12 -10 -17 -9 -4
we appreciate|9 0 -2 -1 -6
we are|-9 -12 3 14 12
we can|-6 0 10 2 -5
we cant|-13 -3 1 5 11
we couldnt|-7 -2 -2 4 7
we d|-13 -2 17 6 -3
we decided|8 -3 -1 -1 -3
we do|11 -3 -1 -2 -6
we dont|5 0 -1 2 -5
we encourage|5 -2 -1 0 -2
we ended|5 -1 -1 -1 -3
we felt|5 -1 -1 -1 -2
we gaan|6 -2 -1 -1 -3
we had|-1 0 -3 -2 7
we halen|-3 -1 -1 0 5
we have|8 4 -2 -5 -8
we havent|-7 7 -2 -1 2
we hebben|14 0 -6 -5 -3
we hired|7 -2 -2 -1 -3
we hope|-1 0 -2 -1 5
we je|-6 -4 2 0 8
we know|5 0 -1 -1 -3
we liked|-2 0 5 0 -3
we ll|-9 17 -2 0 -2
we met|5 -1 -1 -1 -2
we need|11 0 -3 -2 -5
we noticed|-5 -1 4 -1 2
we now|-5 0 -1 -1 6
we r|6 -3 -1 0 -3
we ran|-3 -1 0 -1 5
we re|5 3 -8 -2 0
we receive|-9 6 -1 -1 5
we regret|-4 -2 -3 -3 13
we talked|0 -1 -2 6 -2
we thank|5 -1 -1 0 -3
we throw|-1 5 -1 0 -2
we ve|14 -10 -15 -3 5
we want|-4 0 -2 9 -3
we were|1 -5 8 -3 0
we will|6 5 -4 -3 -4
we wont|9 -4 -2 -1 -1
we would|-7 -2 4 6 -1
we zitten|7 -2 -2 -1 -2
wear|-6 -1 9 -1 -2
website|-10 -1 -3 -1 15
wed|-3 -1 6 -1 -2
wedding|-3 6 -1 0 -2
wednesday|-11 -1 11 -2 2
weds|-11 -4 14 5 -4
weds or|-3 0 5 0 -1
weds to|-1 -2 -1 6 -2
week|-21 34 -12 2 4
week after|-1 -2 0 6 -2
week and|5 -2 0 -1 -3
week for|-2 -1 5 -1 -1
week how|-4 0 -1 0 5
week of|-6 8 -1 -1 0
week s|-3 -1 -1 -1 5
week unfortunately|-3 5 0 0 -1
weekend|-2 6 -1 0 -3
weeks|-14 17 -4 -1 0
weeks of|-2 5 0 0 -2
weet|-3 -1 1 -1 5
weet tot|-3 -1 -1 0 5
weg|17 -8 -2 -4 -3
weg ruhiger|-3 0 5 0 -1
wegen|-3 8 -3 -1 0
wegen der|-1 5 -1 -1 -3
weihnachtsoratorium|-3 0 -1 0 5
weihnachtsoratorium leider|-3 0 -1 0 5
weimar|-2 5 -1 -1 -2
weiter|-6 7 -1 -3 3
weiter berucksichtigen|-3 -1 5 0 -1
weiteren|5 -1 -3 -2 2
weiteren kandidatinnen|-4 5 -1 0 -1
weken|6 1 -1 -1 -5
welcome|-5 -4 -4 -2 15
welcome an|-2 -1 -1 -1 5
well|-3 -1 8 1 -3
wen|9 -2 -2 -2 -3
wendt|-1 -1 -2 5 -2
wendy|-4 -1 0 0 5
wenn|4 -5 3 -1 -3
wenn du|9 -3 -2 -1 -3
wenn es|-9 0 5 -2 5
went|5 -5 -8 -4 12
went with|-4 -3 -6 -2 14
wer|-8 10 -1 -2 1
wer keinen|-3 5 0 0 -1
werd aanvaard|-1 5 -1 0 -2
werden|-8 9 0 -7 13
werden aber|-2 5 -1 0 -1
werden da|-1 -4 -1 -1 7
were|13 -17 -2 -8 8
were not|5 -6 4 -2 0
were overwhelmed|5 -1 0 0 -4
were unable|-6 -1 3 -2 6
were unsuccessful|-6 -1 3 -1 5
werent|0 -5 -3 -3 11
werken|5 -2 -1 -1 -2
werkgevers|-3 5 -2 -1 1
werkzeugbau|-2 -5 -1 0 7
werkzeugbau gmbh|-2 -5 -1 0 7
werkzeugmechaniker|-2 -5 -1 0 7
werkzeugmechaniker formenbau|-2 -5 -1 0 7
westport|-3 0 5 0 -1
weten|-6 7 -4 2 1
what|1 -7 4 1 5
what we|3 -2 1 4 -7
what you|5 -4 -1 -1 1
whatever|-6 6 0 -1 1
whatever the|-5 4 0 -1 1
whatsappbewerbung|-3 5 0 0 -1
whatsappbewerbung bekommen|-3 5 0 0 -1
wheel|-3 0 5 0 -1
wheel you|-3 0 5 0 -1
wheelbuilder|-3 0 5 0 -1
wheelbuilder not|-3 0 5 0 -1
when|3 11 -3 -3 -7
when the|-1 7 -1 -1 -4
when u|5 -1 -2 0 -2
where|-7 -4 1 -1 10
where you|-4 -2 -1 -1 8
whether|-3 6 0 -1 -2
which|5 7 4 -2 -14
which would|-5 -1 10 -1 -2
while|-5 10 -3 2 -4
while we|-5 3 0 3 -1
who|6 0 -5 -9 6
who has|11 -2 -1 -1 -5
who have|-2 6 0 0 -4
who s|-1 -4 -3 -1 10
who were|-2 -1 -1 0 5
whos|5 -1 -2 0 -2
whose|10 -7 -3 -2 1
why|-3 5 1 -1 -1
wie|-9 6 0 3 2
wie besprochen|0 -2 0 6 -4
wie du|-3 -1 -1 0 5
wie telefonisch|-2 -1 5 -1 -2
wie weet|-3 -1 -1 0 5
wieder|-3 9 -3 -1 -2
wij|2 1 -6 -2 5
wij de|-4 -1 -2 -1 8
wij hebben|5 0 -2 -1 -3
will|-3 31 1 -10 -17
will be|-13 11 15 -3 1
will call|0 13 -4 -2 -7
will circle|-2 5 -1 -1 -1
will contact|-4 5 0 0 0
will end|-5 -1 -1 -1 7
will not|13 -6 -1 -5 -5
will remain|5 -1 -1 0 -3
will review|-3 5 0 0 -1
willen|5 -1 -1 -1 -2
wir|8 -2 -9 -8 1
wir auf|-3 5 0 0 -1
wir bearbeiten|-2 5 -1 0 -1
wir benotigen|-2 -5 -1 0 7
wir bestatigen|-6 2 -1 -1 6
wir bieten|-2 -1 6 -1 -2
wir bitten|-6 11 2 -1 -5
wir danken|6 -3 -1 0 -1
wir einen|-5 4 6 0 -5
wir es|-3 5 0 0 -1
wir freuen|-10 -2 -3 22 -7
wir haben|7 7 -10 -3 -1
wir hoffen|1 -1 -2 5 -3
wir ihnen|6 -2 -6 0 2
wir ihre|4 -5 3 -1 -1
wir keine|-5 -3 1 -1 8
wir leider|-1 1 2 3 -6
wir mochten|-2 -2 -1 6 -1
wir nehmen|5 -4 0 0 -1
wir nicht|2 1 1 1 -5
wir prufen|-3 5 -1 0 -1
wir sie|-5 0 6 -2 1
wir sprechen|-5 5 2 -1 -1
wir uberlegen|-4 5 -1 0 -1
wir uns|9 -3 -2 0 -5
wir von|6 -1 -2 -1 -3
wir zum|5 -1 -2 0 -1
wird|-3 12 -2 -3 -3
wirklich|5 -1 -1 -1 -2
wish|2 -6 -5 -2 13
wish you|-2 -3 -2 -2 11
wishes|7 1 -1 0 -6
with|7 -14 -3 -7 6
with a|-7 -7 -5 3 17
with an|5 -2 -2 -1 0
with another|-10 -2 -3 -1 16
with our|5 -4 0 -2 0
with reference|6 -2 -2 1 -4
with someone|-1 -1 -2 -2 6
with the|5 5 0 -3 -7
with this|4 -1 3 -1 -5
with three|5 -1 -1 0 -3
with us|-3 6 1 -3 0
with you|-3 5 3 2 -6
with your|18 -10 -7 -1 -4
withdrawn|-11 -13 2 1 20
withdrawn your|-6 -3 -1 0 11
within|-5 6 -6 1 9
without|2 -6 1 -2 5
without a|5 -2 1 0 -4
woche|-9 9 0 8 -9
woche noch|-4 5 -1 0 -1
wochen|-4 7 -2 3 -3
woensdag|-8 -2 6 2 3
woensdag is|-4 0 5 0 -1
wohlfuhlen|-3 0 -1 0 5
wohlfuhlen jederzeit|-3 0 -1 0 5
wohnung|-6 -1 -2 -1 10
wolff|-2 0 5 0 -3
woning|-4 -1 -1 -1 6
woning is|-3 -1 0 0 5
wont|12 4 -9 -4 -5
wont be|4 2 -5 -2 2
wont cover|7 -1 -2 0 -3
woonzorgcentrum|-2 -2 -1 0 6
woonzorgcentrum rozenhof|-3 -1 -1 0 6
word|-4 7 -3 1 -1
word je|-3 8 -1 -1 -3
worden na|0 -2 -2 -1 5
wordt|1 7 1 -1 -8
work|-1 -2 2 0 6
work out|-1 -2 -1 -1 5
worker|6 2 -1 0 -6
working|1 6 -1 2 -8
works|-7 -2 11 -1 0
worries|-6 0 6 -1 1
worries re|-3 0 5 0 -1
would|-14 -9 26 6 -3
would be|5 -2 1 0 -3
would like|-10 2 10 5 -8
would welcome|-2 -1 -1 -1 5
would you|-10 -5 11 2 2
writing|8 -6 0 -3 0
writing to|-3 -1 -3 -2 9
writing with|6 -1 -1 -2 -2
written|-3 -2 9 0 -4
wunschen|5 -6 -2 -2 6
wunschen ihnen|2 -4 -2 -2 5
wurde|11 -15 6 -6 5
wurde gepruft|6 -4 -1 -1 0
wurde nach|-3 -4 -1 0 8
wurde sie|-9 1 10 0 -1
wurden|1 -12 5 -5 10
wurden sie|-1 -2 5 -1 -2
x|4 1 6 -4 -7
y lo|7 -4 -1 -1 -1
y por|7 -2 -2 -1 -2
y queremos|-1 -1 -2 5 -1
ya|15 -5 1 -3 -8
yara|-3 -1 7 -1 -3
year|14 -6 -8 -1 -2
year and|7 -1 0 0 -5
year but|-6 0 0 0 7
year s|-6 4 -1 0 3
years|10 -8 -2 -3 2
yes|-7 2 -1 13 -7
yesterday|3 -5 -3 -1 6
yet|-15 16 3 -1 -3
yo|0 -3 8 -2 -4
yo luz|5 -1 -2 0 -2
you|0 -13 2 -6 12
you a|-7 -5 -2 7 8
you an|7 -1 -1 0 -5
you and|3 -3 -2 -2 5
you appeared|-4 -1 -1 -1 7
you applied|10 -12 -3 -2 8
you are|-2 6 4 2 -3
you as|-2 3 -2 5 -5
you back|5 -1 -1 -1 -2
you built|-3 0 5 0 -1
you by|-4 -2 5 -1 2
you can|-7 1 8 10 -7
you cant|-4 -1 5 -2 1
you come|-7 -2 13 -1 -4
you d|11 -6 -2 0 -4
you did|-1 -3 8 -2 -2
you do|-12 -7 10 -3 12
you dont|-4 1 8 -2 -4
you ever|6 -1 -1 -1 -3
you for|5 5 -8 -12 4
you forward|5 -1 -1 0 -3
you free|-2 -1 6 -1 -2
you from|-6 2 6 -1 0
you have|-5 -3 15 -6 6
you havent|-5 -2 2 -1 6
you interviewed|7 -1 -3 0 -3
you joining|-2 -1 0 8 -5
you know|5 4 -9 -2 1
you left|-2 -2 -1 0 5
you like|-7 -2 5 3 1
you ll|3 3 -1 2 -8
you may|8 0 -1 -1 -11
you need|-5 2 1 0 2
you on|4 0 -7 2 1
you out|-4 -2 2 -1 5
you re|-3 -1 8 0 -2
you recently|-11 -2 -4 -1 18
you requested|-2 -2 0 0 5
you saved|-7 -3 -2 -1 12
you send|-3 -3 -1 -2 9
you sign|-3 -2 0 0 6
you start|-1 -1 -1 6 -2
you started|-2 -2 -1 0 5
you still|-3 -1 -1 7 -1
you success|7 0 0 0 -6
you tell|-2 -1 -1 -1 5
you that|7 -3 -2 1 -2
you the|2 -3 -7 20 -11
you to|1 -4 8 4 -9
you ve|-8 -5 17 2 -5
you want|7 -2 -3 5 -7
you we|-2 5 -1 2 -4
you were|17 -5 -8 0 -6
you werent|7 -3 -2 -1 -1
you who|-2 -2 -2 -1 8
you wont|-5 1 -2 -1 6
you yet|-2 7 -2 0 -2
your|3 -9 -15 -15 37
your answers|-7 0 -1 0 9
your app|-3 -2 8 -1 -1
your application|5 24 -5 -14 -14
your background|-4 -4 2 -2 8
your candidacy|5 4 -1 0 -7
your circumstances|-3 -1 0 0 5
your contract|-1 -1 -1 6 -3
your cv|8 0 5 -2 -11
your dbs|-2 -1 -1 6 -1
your decision|-5 -1 0 0 7
your details|4 -6 -2 3 1
your email|-7 5 -3 -1 7
your employment|-6 -2 -2 0 10
your experience|3 -5 -3 5 0
your file|-2 5 0 0 -3
your first|-1 -2 -3 -1 8
your form|-4 11 -2 -1 -4
your interest|16 -2 -4 -4 -15
your interview|-1 -7 6 1 1
your job|-2 -3 -2 -1 7
your last|-6 -2 -1 0 9
your letter|2 3 1 1 -7
your line|0 -1 5 0 -4
your name|11 -3 -3 -2 -3
your next|5 -1 -1 0 -3
your offer|-8 -4 -2 -3 17
your own|3 -1 -1 4 -5
your patience|1 5 -1 0 -5
your portfolio|5 1 -2 -1 -4
your profile|1 -3 -4 -2 8
your referees|-2 -1 -1 0 5
your request|-8 -3 -1 -1 12
your score|7 -2 -2 0 -3
yours|0 -17 0 7 12
yours for|-2 -2 0 0 5
yours if|2 -2 -1 6 -5
yours is|-5 -6 4 -1 6
yours isnt|-4 -1 -1 -1 7
youth|5 -1 -1 0 -3
yrs|5 -4 -1 -1 0
yvonne|-4 -1 0 0 6
z|3 -5 3 0 0
ze|6 -2 -2 -2 1
zeebruggenoord|-1 5 -1 0 -2
zeebruggenoord nv|-1 5 -1 0 -2
zeigen|-3 -3 9 -1 -1
zeitraum|0 -3 -3 -1 7
zeugnisse|-4 -2 -2 -1 9
zeugnisse bitte|-2 -1 -1 0 5
ziegler|6 -1 -1 -1 -3
ziens|-3 -1 -1 0 5
zitten|7 -2 -2 -1 -2
zitten vol|7 -2 -2 -1 -2
zoals|-1 -2 -3 7 -2
zoekopdracht|-3 -1 -1 -1 5
zonder|-6 1 3 0 3
zoom|-3 -3 7 -1 0
zoon|-2 6 -1 -1 -2
zoon deventer|-2 6 -1 -1 -2
zorgkliniek|-2 -2 5 -1 -1
zu|0 1 -5 8 -2
zu andern|-4 5 -1 0 -1
zu bewerben|-3 -2 0 0 5
zu einem|-5 -1 10 -1 -2
zu ende|-3 0 -1 5 -1
zu fruh|-4 5 -1 0 -1
zu ihrer|-4 -4 -2 -1 11
zu konnen|-3 -2 -2 9 -2
zu ubertragen|5 -1 -1 -1 -2
zu unserer|8 -4 -2 -1 -2
zu verzogerungen|-6 8 -1 0 -1
zum|-23 0 12 8 7
zum probearbeiten|-1 -2 5 -1 -2
zum test|-6 3 4 0 -1
zur|-8 3 2 0 4
zur stelle|-4 6 -1 0 -1
zur umfrage|-2 -2 -1 -1 6
zuruck|9 -3 -3 0 -3
zuruckgezogen|-5 -5 -1 -1 11
zuruckgezogen haben|-5 -5 -1 -1 12
zurzeit ist|-2 5 -1 0 -1
zurzeit uberbesetzt|-3 0 -1 0 5
zusage|6 0 -1 -2 -4
zusage geben|6 -2 -1 -1 -3
zuschnitt|-4 5 -1 0 -1
zuschnitt zu|-4 5 -1 0 -1
zwei|-6 8 1 -3 0
zwei bis|-2 5 -1 0 -1
zwei weiteren|-4 5 -1 0 -1
λ fase|-3 -1 0 0 5
λλ|-7 1 9 1 -3
λλ unsere|-3 5 0 0 -1
λλ λλ|3 0 0 2 -5
`;
