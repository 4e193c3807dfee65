/** What each sign counts for rejection, confirmation, interview, offer and other, in hundredths. Written by `npm run learn`. */
export const learnt = `
<advertising>|-16 -18 -16 -12 49
<applied>|8 32 -6 -23 -8
<appointment>|-11 1 9 -1 2
<assessment>|20 -10 42 -12 -47
<by-applicant>|-28 -1 -6 -3 39
<cancelled>|25 -1 -16 -10 -8
<chosen-others>|47 -53 -42 -27 -16
<closed>|57 -48 -39 -30 -33
<competition>|14 9 -6 -6 -18
<concession>|-3 6 8 -1 -5
<condition>|-18 37 1 1 20
<congratulation>|-19 -10 29 3 -3
<contrast>|21 -29 -9 -12 -6
<day>|-47 -16 65 -1 -23
<declines-feedback>|14 5 -6 -2 -14
<denial>|25 -40 -22 -17 16
<detail>|-14 27 15 -8 11
<employee>|-33 -5 -10 -6 53
<experience>|34 -20 -15 -4 -21
<feedback-asked>|-2 -1 -2 8 -2
<feedback>|0 0 -2 -2 6
<filled>|40 -37 -17 -23 -4
<final>|3 -6 3 5 -4
<foreign>|-29 -27 -16 -16 61
<hard-choice>|10 -8 1 -5 5
<harmless>|-10 32 7 -9 3
<hint>|30 -35 -26 -17 -4
<internal>|21 -9 -2 -4 -7
<interview>|-27 -30 65 -13 -34
<interviewed>|11 -28 52 -9 -30
<invites-contact>|7 -8 6 2 -1
<invites-reapply>|16 -15 -16 -8 2
<job-like>|10 10 -3 -12 -7
<job>|17 3 -9 -11 -18
<keeps-on-file>|19 14 -22 -7 -19
<later>|-25 43 -18 3 -14
<location>|8 -8 -3 2 1
<luck>|18 -23 -17 -14 9
<negation>|11 -16 -14 -19 24
<no-denial>|-9 -3 11 -1 7
<no-door>|-3 -13 -7 -1 25
<no-job>|-85 -36 -25 -21 78
<no-reason>|19 -13 -7 -7 3
<no-reply>|0 19 -3 0 -13
<no-shortfall>|16 -8 -3 2 -13
<not-reached>|16 -1 17 -8 -26
<not-yet>|-23 20 8 -5 0
<offer>|-27 -16 -21 66 -28
<offers-feedback>|20 -4 -11 -3 -3
<ongoing>|-15 18 -4 7 -3
<other-candidate>|24 -23 -21 -14 -7
<outreach>|-7 -6 -6 -2 21
<pending>|-40 49 -17 -13 -25
<possibility>|-6 18 9 1 7
<praise>|15 -14 10 -9 -8
<qualification>|22 -4 -4 -9 -11
<receipt>|-13 51 -9 -18 -26
<refusal>|54 -65 -40 -30 -7
<regret>|16 -30 -2 -20 18
<request>|-33 -27 19 4 40
<salary>|-3 -5 0 6 3
<skill>|22 -5 -7 -3 -10
<status>|8 22 -17 -12 9
<survey>|-13 -7 -11 -1 32
<thanks>|20 -13 -8 -16 -21
<title>|15 -4 0 -3 -28
<undecided>|-26 41 -2 -3 -11
<unfit>|46 -35 -26 -15 -17
<until>|-8 19 3 3 16
<weighed>|11 5 -6 -6 -1
<wishes>|10 -17 -13 -9 27
<withdrawn>|-41 -7 -9 -5 56
=confirmation|-67 56 -18 -15 -30
=interview|-49 -25 58 -9 -31
=offer|-24 -12 -17 49 -13
=other|-63 -20 -1 -7 52
=rejection|40 -46 -26 -16 -45
@-1|-34 -11 -7 -1 37
@0|3 7 9 -7 6
@1|4 22 -2 -9 -12
^<advertising>|-35 -12 -11 -8 57
^<applied>|20 33 -25 -19 -26
^<appointment>|-3 -1 0 -1 5
^<assessment>|7 -16 35 -8 -25
^<cancelled>|-2 9 -4 -3 0
^<closed>|20 3 -10 -7 -6
^<condition>|-5 -4 -2 -1 11
^<congratulation>|-6 -6 -5 12 4
^<contrast>|-2 -3 -1 0 7
^<denial>|12 -6 -5 -2 1
^<feedback>|7 -3 -3 -1 0
^<filled>|5 -3 -1 -1 0
^<final>|1 -1 7 -1 -7
^<foreign>|-69 -35 -40 -32 76
^<harmless>|-9 -2 2 0 8
^<hint>|8 -2 -2 -1 -3
^<interview>|-34 -25 53 -11 -28
^<interviewed>|7 -18 33 -14 -15
^<job-like>|21 4 -7 -20 -20
^<job>|28 -13 -18 -20 -23
^<keeps-on-file>|-3 -5 -4 6 5
^<later>|-1 -2 11 -2 -5
^<negation>|17 -18 -6 -9 16
^<no-door>|-11 -9 -5 -2 27
^<no-job>|-57 -20 -14 -11 57
^<no-reply>|-1 7 -1 0 -4
^<not-yet>|-5 -3 0 0 9
^<offer>|-18 -9 -11 48 -19
^<pending>|-8 3 -1 -1 7
^<qualification>|-4 -2 0 0 6
^<receipt>|-55 54 -23 -12 -41
^<refusal>|45 -24 -13 -11 -6
^<regret>|10 0 9 -4 -16
^<request>|-8 -9 -5 -1 23
^<salary>|-1 -4 -2 -1 7
^<status>|42 -20 -27 -14 -11
^<survey>|-8 -2 -3 -1 14
^<thanks>|1 25 -12 -7 -15
^<title>|29 -10 -19 -12 -33
^<withdrawn>|-20 -14 -4 -2 39
^a|3 -17 0 1 14
^a rejection|-4 -1 -1 -1 6
^a votre|4 -8 -2 3 3
^aanbod|-2 -2 -2 9 -3
^ab|-4 -1 5 -1 1
^abgeschlossen|0 -5 0 0 6
^aboard|-2 0 -1 5 -2
^about|-4 -4 0 0 7
^absage|16 -3 -4 -3 -5
^absagen|-4 0 0 0 5
^access|-3 -1 -1 -1 5
^account|-5 -6 -4 -2 18
^acknowledgement|-3 7 -1 0 -2
^action|-5 -4 -3 -2 14
^action needed|-2 -2 -1 0 5
^action required|-2 -4 -2 -1 10
^afspraak|-5 -3 7 -2 3
^afspraak intake|-1 -2 5 0 -2
^afwijzing|7 -3 -2 -1 -2
^all|-3 -1 0 -1 5
^als|12 8 -4 -5 -12
^alternance|6 -1 -1 -1 -4
^an|9 -4 -2 1 -4
^an update|6 -2 0 0 -4
^and reviewed|5 -3 0 0 -1
^andere|-6 0 7 0 0
^andere position|-6 0 7 0 0
^andrea|-1 -1 -2 5 -1
^anfrage|7 -1 -4 -3 2
^annuncio|-2 5 -1 -1 -1
^annuncio banconista|-2 5 -1 -1 -1
^any|-1 6 -2 -1 -2
^any news|-2 7 -1 0 -3
^apologies|-2 -2 6 -1 -2
^app rcvd|-2 5 -1 0 -2
^application|15 27 -19 -13 -17
^application confirmation|-2 5 0 0 -2
^application for|15 -1 1 -3 -13
^application has|-6 5 -2 3 -1
^application outcome|5 -2 -1 0 -1
^application received|-1 7 -2 0 -3
^application status|4 4 -1 -1 -6
^application submitted|-2 6 -1 0 -4
^application to|11 0 2 -1 -12
^application was|-3 7 -3 -2 1
^application with|5 -3 3 0 -4
^applying|6 1 -2 0 -2
^arbeidsovereenkomst|-1 -1 -2 5 -1
^are|-3 0 -2 -1 6
^articleship|-2 6 -1 -1 -2
^articleship application|-2 6 -1 -1 -2
^assessment|-9 -10 16 -4 8
^assessment centre|-2 -1 6 0 -2
^assessment for|0 -1 -3 0 5
^assistant|15 0 -1 -2 -13
^associate|5 -1 0 0 -3
^assunzione|-2 -2 -2 5 1
^at|15 -4 -3 2 -9
^audition|-7 0 -1 -1 10
^aushilfe|12 -3 -2 -2 -5
^auswahlverfahren|6 -2 2 -1 -6
^auxiliar|-2 -1 -2 6 -1
^auxiliar de|-2 -3 -2 6 1
^availability|-4 -3 8 -1 0
^avez|-2 -1 -1 -1 5
^avis|-2 -1 -1 0 5
^aw|10 0 -1 -4 -5
^aw bewerbung|9 -4 2 -2 -5
^aw initiativbewerbung|-1 5 -1 -1 -2
^aw lehrstelle|5 -1 -1 -1 -2
^background|-3 -3 -2 0 9
^background check|-2 -2 -1 0 6
^banconista|-2 5 -1 -1 -1
^bank|5 0 0 0 -4
^bedankt|-3 7 -2 -1 -2
^been|-3 4 -5 2 1
^bei|12 0 -5 1 -8
^beim|-2 5 -1 -1 -2
^bench|-2 6 -1 -1 -2
^bench joiner|-2 6 -1 -1 -2
^bericht|5 -1 -1 -1 -2
^bestatigung|-8 7 -2 -1 4
^bestatigung initiativbewerbung|-2 5 0 0 -2
^beta|-6 -2 -1 0 9
^bewerberdaten|-3 -2 -1 0 7
^bewerbung|26 14 -22 -13 -26
^bewerbung als|9 7 -1 -3 -11
^bewerbung auf|5 -2 -1 0 -2
^bewerbung aushilfe|6 -1 -1 -1 -3
^bewerbung bei|11 4 -3 -2 -10
^bewerbung erntehelfer|-4 6 -1 0 -1
^bewerbung hufschmiedhelfer|8 -2 -2 -1 -3
^bewerbung metzger|-4 8 -2 -1 -1
^bewerbung wurde|-7 1 -1 0 6
^bienvenida|-1 -1 -2 5 -1
^bienvenida andrea|-1 -1 -2 5 -1
^big|5 -1 0 0 -4
^bij|1 5 -4 2 -4
^bij rijwiel|-1 5 -1 -1 -1
^bijbaan|6 -1 -1 -1 -2
^biscuit|-4 0 0 0 5
^bitte|-4 -7 -2 -1 14
^bitte um|-2 -3 -1 -1 6
^board|-6 0 3 0 3
^bus|2 -2 5 -1 -4
^c|-2 6 -2 -1 -1
^c rinvio|-2 5 -1 0 -2
^call|-5 -2 9 0 -1
^cambio|-4 -1 6 -1 0
^cambio de|-3 -1 6 -1 -2
^can|-1 0 5 0 -3
^can i|-1 0 5 0 -3
^canceled|2 -1 4 0 -5
^cancelled|-2 -1 -3 -1 7
^candidacy|6 -1 -1 0 -3
^candidat|-3 -1 -1 0 5
^candidate|-3 -5 -6 -2 16
^candidato|-1 -2 -2 -1 6
^candidatura|20 7 -15 -10 -6
^candidature|21 15 -13 -4 -25
^card|-5 -2 0 0 7
^carta|-4 -2 -2 5 2
^case|3 -2 6 -2 -5
^casting|-2 -1 -1 -1 5
^cat|-2 5 -1 0 -2
^centre|-1 -2 6 0 -3
^change|-2 -2 12 -1 -6
^change of|-1 -1 5 0 -2
^check|0 -3 -2 -2 7
^chiacchierata|-1 -1 5 -1 -2
^chiusa|8 -4 -2 -1 -1
^clerk|-5 -5 5 -1 6
^clerk let|-2 -4 6 0 0
^closing|-3 -6 -1 -1 11
^closing soon|-2 -1 0 -1 5
^co|-1 -1 -2 -1 6
^coffee|-2 -1 -2 0 5
^coffee chat|-2 -1 -2 0 5
^colloquio|-2 -4 13 -2 -5
^colloquio di|-4 -2 8 -1 -2
^cominci|-2 -2 -1 7 -2
^como|-3 -3 -1 -1 8
^como foi|-2 -1 -1 -1 5
^completa|-2 -2 0 0 5
^completa la|-2 -2 0 0 5
^complete|-10 -7 3 -1 14
^complete your|-8 -8 4 -1 13
^con|-4 -2 8 -1 -1
^concorso|0 4 1 -1 -5
^concorso istruttore|-2 5 -1 0 -2
^concours|3 3 -1 -1 -5
^conditional|-1 -1 -1 5 -2
^conditional offer|-1 -1 -1 5 -2
^conferma|-4 8 -1 -1 -2
^confirmacion|-4 7 -1 0 -1
^confirmation|-13 20 1 1 -11
^confirmation of|-4 8 0 -1 -3
^consultant|10 -2 -1 -1 -4
^conta|-2 -2 -1 -1 7
^controller|5 -1 -1 0 -2
^convocation|-1 -1 5 -1 -2
^coordinator|6 1 0 -1 -7
^costureira|-3 5 -1 0 -1
^credit|-4 -4 -1 0 10
^credit union|-3 -4 -1 0 8
^crew|8 0 0 0 -7
^cv|3 9 -8 -3 -1
^d|5 0 -1 8 -11
^da|7 -2 1 -1 -4
^dank|1 5 -1 0 -4
^danke|0 11 -3 -2 -6
^data|5 -3 1 -2 -1
^date|-5 -2 1 7 -2
^dating|-3 0 -1 0 5
^de|1 2 4 -11 9
^de estagio|-3 5 -1 0 -1
^de hora|-3 -1 6 -1 -2
^de reception|-2 5 -1 0 -2
^de recrutement|-1 -1 5 0 -2
^de votre|-4 6 1 -1 -2
^decision|9 -7 -6 -5 10
^deckhand|5 -3 2 -1 -3
^deine|-6 12 -2 -2 -3
^deine bewerbung|-3 10 -1 -1 -4
^deiner|3 -5 -1 -1 3
^deiner bewerbung|3 -5 -1 -1 3
^del|0 -3 -2 -1 6
^delay|-4 8 0 0 -3
^della candidatura|-1 -3 0 0 5
^demande|-4 -2 -2 -1 8
^demande de|-4 -1 -1 -1 7
^desistement|-6 -2 -1 -1 10
^di|-5 -9 2 4 7
^di assunzione|-2 -1 -1 6 -2
^did|-7 -2 3 0 5
^disposition|5 -1 -1 -1 -2
^documenti|-3 -4 -2 -2 11
^documentos|-3 -3 -3 -1 10
^documents|-3 -1 -2 -1 6
^dossier|-4 5 -3 -2 4
^driver|8 -1 0 -1 -6
^du|0 -1 -1 -2 5
^eingang|-4 7 -1 0 -1
^eingangsbestatigung|-3 6 -1 0 -1
^eingegangen|-3 7 -1 0 -2
^einladung|-11 -8 22 -2 -1
^einladung zum|-3 -5 8 -1 2
^em|-9 0 -1 -1 10
^email|-2 -5 2 -1 6
^employment|-3 1 -3 8 -3
^encerrada|-2 -2 -1 -1 6
^engineer|3 0 -4 6 -5
^enquiry|-3 -1 0 0 5
^entretien|2 -4 11 -3 -6
^entrevista|1 -9 26 -5 -12
^entry|5 -2 -1 -1 -2
^entscheidung|7 -1 -1 -1 -4
^erhalten|-3 6 -1 0 -2
^erinnerung|-2 -2 6 0 -1
^erntehelfer|-4 6 -1 0 -1
^erzieherin|5 -1 -1 0 -3
^esito|12 -4 -3 -2 -2
^estagio|0 5 -1 -1 -2
^etapa|-2 -1 7 -1 -2
^etape|-3 -3 8 -1 -2
^ete|5 0 -1 -1 -3
^examen|-1 5 -1 0 -3
^exec|6 -1 -1 0 -4
^expectations|-1 -3 -1 0 5
^experience|-4 -1 -1 0 6
^experiencia|-2 -1 -1 -1 5
^feedback|17 -5 -6 -2 -4
^fehlende|-3 -1 -1 -1 5
^fehlende unterlagen|-3 -1 -1 -1 5
^festival|5 3 -1 -1 -6
^final|3 -1 6 -2 -7
^finance|-3 0 -1 0 5
^foi|-4 -2 -2 -1 8
^foi sua|-2 -1 -1 -1 5
^follow|7 -1 -3 -1 -1
^follow up|7 -1 -3 -1 -1
^followup|5 -1 -1 -1 -2
^for|3 14 -11 -9 3
^for applying|6 2 -2 0 -5
^for oakhurst|0 -1 -3 0 5
^for produce|-2 -4 6 0 0
^for quality|-3 5 0 0 -2
^for you|-1 -2 -1 -1 5
^for your|-3 14 -2 -2 -5
^frage|-2 -1 -1 0 5
^from|20 -7 1 1 -15
^fur|-3 7 -5 -2 2
^fwd intro|-3 -1 -1 -1 5
^fyi|-3 -1 -1 0 5
^gegevens|-2 -1 -1 -1 5
^general|-2 5 -1 0 -2
^gesprach|-1 -4 8 -1 -3
^gesprek|-2 -1 7 -1 -3
^good|-4 -1 -2 8 -1
^good news|-5 -1 -1 9 -2
^got|-3 10 -2 -1 -4
^got it|-2 9 -2 -1 -4
^gracias|2 6 -3 -1 -4
^graduate|6 -1 -1 0 -4
^grafik|-1 5 -1 -1 -2
^grant|-7 -1 0 0 8
^guest|-4 0 0 0 5
^hamza|-2 -3 -1 0 6
^hamza your|-2 -3 -1 0 6
^happens|-2 6 -2 0 -2
^has|-8 4 -5 2 7
^has been|-2 6 -3 3 -3
^head|-4 -1 -2 -1 7
^head of|-3 -1 -2 -1 8
^hebben|-4 7 -1 0 -2
^hebben je|-3 5 0 0 -2
^hello|8 -1 -1 -1 -6
^hello from|6 -1 0 0 -4
^herinnering|-5 -2 10 -1 -1
^hiring|-12 -6 -5 -3 27
^hold|-4 6 -1 -1 0
^hora|-3 -1 6 -1 -2
^how|-10 -3 -3 -1 18
^how to|-4 -1 -1 -1 6
^hufschmiedhelfer|8 -2 -2 -1 -3
^i|0 -3 9 0 -6
^i still|-1 0 5 0 -3
^ihr|-10 0 3 -6 14
^ihr jobagent|-3 -1 -1 -1 5
^ihr profil|-4 -1 -2 -1 8
^ihr vorstellungsgesprach|-5 3 5 -1 -2
^ihre|8 0 -17 -6 16
^ihre bewerbung|14 9 -11 -4 -11
^ihre onlinebewerbung|0 5 -1 -1 -3
^ihre unterlagen|5 0 -1 -1 -2
^ihrem|-2 -1 -1 -1 5
^ihrer|-1 -8 -7 -3 19
^ihrer bewerberdaten|-3 -2 -1 0 7
^ihrer bewerbung|5 -7 -3 -2 7
^ihres|-1 0 -3 -1 6
^in|-1 6 1 -7 2
^info|0 -5 -1 -1 6
^info zu|0 -4 0 0 5
^initiativbewerbung|3 10 -2 -2 -8
^initiativbewerbung grafik|-2 5 -1 -1 -2
^inschrijving vergelijkend|-1 5 -1 0 -3
^inscricao|-4 8 -1 -1 -2
^inscripcion|-3 6 -1 -1 -1
^intake|-1 -2 5 0 -2
^interesse|2 -2 -3 -1 5
^interest|2 9 -2 -1 -7
^interest in|4 3 -1 -1 -6
^interview|-10 -13 41 -11 -17
^interview confirmation|-1 -2 5 0 -1
^interview feedback|-1 -1 -2 0 5
^interview invitation|-2 -1 5 0 -2
^interview on|-2 0 -3 0 6
^interview time|-3 -1 8 -1 -3
^interviewing with|-2 -2 0 0 5
^invitation|-12 -5 15 -3 5
^invite|-2 -1 6 0 -3
^invited|-2 -1 -2 -1 6
^invito|-2 -1 5 0 -1
^invoice|-3 -1 -1 -1 7
^is|-14 -2 0 -2 18
^istruttore|-2 5 -1 0 -2
^istruttore tecnico|-2 5 -1 0 -2
^it|-3 7 -2 -1 -1
^je|-11 8 -5 -7 16
^je profiel|-2 -2 -1 0 6
^je sollicitatie|7 4 -3 -2 -6
^je tijdslot|-2 -2 6 -1 -2
^job|-8 -12 -7 1 28
^job app|-2 5 -1 0 -2
^job application|5 -5 -1 -1 2
^job closing|-3 -4 -1 -1 8
^job offer|-3 -1 -1 8 -2
^jobagent|-4 -1 -2 -1 8
^jobs|-11 -6 -4 -3 24
^jobs for|-5 -1 -1 -1 7
^jobs in|-3 -2 -1 -1 7
^joiner|-2 6 -1 -1 -3
^karriereabend|-1 -1 -1 -1 5
^kennenlernen|-1 -3 9 -2 -3
^kennismaking|-2 -1 6 -1 -2
^know|-3 -1 -1 -1 5
^kurze|-1 -1 -2 -1 6
^la|-4 -3 -1 -3 10
^la tua|-2 -4 -2 -1 8
^lauft|-2 -2 6 0 -2
^le|0 -2 6 -1 -2
^lehrstelle|8 -2 -2 -2 -2
^lesen|-4 0 0 0 5
^let|-3 -4 7 0 0
^let s|-3 -4 7 0 0
^letter|-7 1 -1 11 -3
^letting|-5 0 0 -1 6
^lettre|5 0 -1 1 -4
^linkedin|-6 -4 -2 -2 14
^m|5 3 -3 -2 -3
^m w|1 5 -2 -1 -2
^manager|7 0 -1 -2 -2
^market|-3 -2 -1 0 6
^medical|4 -2 -5 -3 5
^merci|-3 10 -2 -1 -4
^message|-2 -2 -1 0 5
^metzger|-4 8 -2 -1 -1
^minijob|6 -2 -1 -2 -2
^mission|-2 -2 -3 -1 8
^mission du|-3 -1 -1 0 5
^morgen|-3 -2 7 -1 -2
^n|4 2 0 -1 -5
^na|4 -2 -3 5 -4
^needed|-3 -3 -4 -1 12
^neue|-4 -3 -3 -2 13
^neue jobs|-3 -1 -1 -1 6
^new|-10 -5 -3 -2 20
^new jobs|-5 -1 -1 -1 7
^new message|-2 -2 -1 0 5
^news|-6 4 -4 9 -3
^newsletter|-8 -3 -2 -2 15
^next|-3 -2 12 -2 -5
^next steps|-1 -3 10 -2 -4
^nicht|-3 -3 0 0 6
^nicht abgeschlossen|-3 -3 0 0 6
^nieuwe|-4 -2 2 -1 5
^noch|-4 -2 0 0 6
^noch nicht|-3 -3 0 0 6
^not|10 -4 0 -2 -4
^note|7 0 -1 0 -5
^notice|9 -4 1 -2 -3
^notre|3 -3 1 5 -6
^notre proposition|-3 -1 -1 6 -2
^nov|0 0 5 0 -4
^nova|-4 -1 7 -1 -1
^nuevas|-2 -2 -2 -1 7
^nλ|-1 5 -1 0 -2
^oakhurst|0 -1 -3 0 5
^oakhurst retail|0 -1 -3 0 5
^of|-6 5 -5 6 3
^of employment|-2 -1 -1 7 -3
^of your|-9 7 1 -1 2
^oferta|5 -3 -2 4 -4
^ofertas|-4 -4 -3 -2 13
^offer|-20 -10 -14 47 -13
^offer letter|-2 -1 -1 9 -5
^offer of|-2 -1 -1 8 -4
^officer|8 4 0 1 -12
^on|-4 1 -11 2 14
^on hold|-5 6 -1 -1 0
^on y|-1 -1 -1 5 -2
^onboarding|-2 -1 -1 -1 6
^online|-1 -3 8 -1 -3
^onlinebewerbung|0 5 -1 -1 -3
^onlinetest|3 -2 5 -1 -5
^onlinetest lauft|-1 -1 5 0 -3
^ontvangen|-7 13 -2 -1 -2
^onze|-2 -1 -1 -1 5
^onze sollicitatieprocedure|-2 -1 -1 -1 5
^op je|5 -2 0 -1 -2
^open|-1 -2 -2 -1 6
^opportunita|-2 -2 -2 -1 7
^opportunite|-1 -2 -1 -1 5
^outcome|15 -5 -3 -2 -2
^para|-6 -1 0 2 5
^parabens|-1 -2 -1 5 -1
^paso|-5 -3 7 -1 2
^pedido|-3 -2 -1 -1 7
^per|6 -3 3 -3 -3
^pesquisa|-3 -1 -1 0 5
^phone|-4 -2 8 0 -2
^phone screen|-3 -2 7 0 -1
^pieces|-1 -2 -2 -1 6
^piso|-3 -1 -1 -1 5
^pitch|-5 -1 -1 -1 7
^place|-4 0 -1 -1 6
^please|-2 -5 -2 1 8
^por|5 4 -3 -1 -4
^position|5 -4 4 -2 -1
^posizione|9 -5 -2 -1 -1
^posizione chiusa|7 -4 -1 -1 -1
^poste|7 1 -1 -2 -4
^poste de|5 -1 0 -1 -3
^postulacion|-3 6 -1 0 -1
^pour le|-2 -1 5 -1 -1
^practicas|6 -1 -1 -1 -4
^praktikum|9 -2 -2 -1 -4
^pret|-3 -1 0 0 5
^privacy|-3 -2 -1 0 5
^probearbeiten|0 -2 5 -1 -2
^proceso|21 -1 -6 -4 -9
^process|0 8 -2 1 -7
^processo|12 0 -4 -3 -4
^prochaine|-2 -2 7 -1 -2
^prochaine etape|-2 -2 7 -1 -2
^produce|-2 -4 6 0 0
^produce clerk|-2 -4 6 0 0
^profiel|-2 -2 -1 0 6
^profil|-9 -5 -3 -2 19
^profil vervollstandigen|-3 -3 -1 0 7
^profile|-6 -5 -3 -1 14
^progress|-2 -3 -1 -1 7
^proposal|-7 -1 -1 -1 10
^proposition|-7 -2 0 13 -3
^proposta|-7 -3 -3 15 -2
^proposta di|-3 -1 -1 5 0
^prossimo|-3 -3 8 -1 -1
^prova|-1 4 4 -1 -6
^quality|-3 5 0 0 -2
^quando|-2 -2 -1 7 -2
^quando cominci|-2 -2 -1 7 -2
^query|-6 -1 -1 -1 9
^quick chat|-1 -3 6 0 -1
^quiz|-7 0 0 0 7
^rate|-3 -2 -2 -1 8
^rcvd|-2 5 -1 0 -2
^re|17 23 1 -14 -28
^re annuncio|-2 5 -1 -1 -1
^re any|0 6 -1 0 -4
^re application|6 3 -2 -1 -7
^re articleship|-2 6 -1 -1 -2
^re bewerbung|-1 6 -2 -1 -2
^re can|-1 0 5 0 -3
^re coffee|-2 -1 -2 0 5
^re interview|-1 -2 8 -2 -3
^re lavoro|6 -2 -1 -1 -1
^re re|4 -3 11 -2 -9
^re summer|5 -1 -1 0 -3
^re vertragsentwurf|-3 0 -1 5 -1
^re wheelbuilder|-4 0 5 0 -1
^reactie|6 0 -2 -2 -2
^recebemos|-3 6 -1 0 -1
^receipt|-3 5 -1 0 -1
^received|-13 23 -4 -2 -6
^received and|5 -3 0 0 -1
^reception|-2 8 -2 -1 -3
^recibida|-4 7 -1 0 -2
^recibido|-3 5 -1 0 -1
^recruiter|-3 -1 -1 0 6
^recu|-2 5 -1 -1 -1
^recue|-2 5 -1 0 -2
^references|-3 -5 -2 -1 11
^references for|-2 -2 -1 -1 5
^referral|-6 6 -1 -1 2
^refus|5 -2 -1 -1 -2
^regarding|11 -2 -2 -1 -5
^regarding your|7 -2 -1 0 -3
^registrar|7 -3 -1 0 -3
^registration|-4 0 -1 0 5
^registro|-3 5 -2 -1 1
^rejected|-3 -1 -1 -1 6
^rejection|-9 -2 -1 -1 13
^reminder|-7 -4 4 -2 9
^rendezvous|-4 -2 -2 -2 10
^rent|-1 -4 0 0 5
^rental|-4 -1 0 0 5
^rental application|-4 -1 0 0 5
^reponse|6 -2 -1 -1 -2
^report|-4 -3 3 -2 6
^request|-12 -5 -1 -3 21
^required|-3 -2 -2 -1 9
^requisition|7 0 -1 0 -5
^rescheduled|-3 0 6 0 -2
^resposta|6 -2 -2 -1 -2
^result|8 -2 -2 -1 -3
^resultado|8 -3 -3 -2 1
^resume|-4 6 -2 -1 0
^retorno|12 -2 -3 -2 -5
^retour|9 -2 -2 -1 -3
^review|-5 -2 -1 1 8
^reviewed|5 -3 0 0 -1
^ricevuta|-3 7 -1 -1 -2
^ricevuto|-2 5 -1 0 -2
^ricevuto la|-2 5 -1 0 -2
^richiesta|-1 -2 -1 -1 5
^rijwiel|-1 5 -1 -1 -1
^rijwiel zoon|-1 5 -1 -1 -1
^rinvio|-2 5 -1 0 -2
^rinvio prova|-2 5 -1 0 -2
^riscontro|5 -2 -1 -1 -1
^ritiro|-1 -3 0 0 5
^ritiro della|-1 -3 0 0 5
^road|-4 0 -1 -1 5
^role|11 -1 -2 -1 -6
^round|-5 -1 5 -1 1
^ruckmeldung|19 -3 -5 -2 -8
^rucknahme|-5 -3 -1 0 9
^rucknahme ihrer|-3 -2 0 0 6
^runde|0 -1 5 -1 -2
^s|-4 -4 8 -1 0
^s talk|-3 -4 7 0 -1
^salary|0 -4 -2 0 6
^salary expectations|-1 -3 -1 0 5
^sales|5 -1 -1 0 -3
^saved|-5 -3 -1 -1 10
^schedule|-2 -1 6 -1 -2
^school|-7 -2 4 0 5
^screen|-3 -2 7 0 -1
^secretary|-1 5 -1 0 -2
^selected|5 -1 -1 -1 -2
^selezione|19 -2 -5 -3 -9
^semi|5 -1 -1 0 -3
^senior|8 -2 -3 3 -6
^seu pedido|-2 -2 -1 0 5
^shift|-4 0 0 -2 7
^sie|-3 -7 -2 -1 12
^siguiente|-4 -2 8 0 -2
^siguiente paso|-4 -2 8 0 -2
^silence|-1 5 -2 0 -2
^slot|-4 -1 6 0 0
^so|2 -2 -2 6 -4
^sobre|5 -2 -2 -1 1
^solicitud|-9 0 -3 -2 14
^solicitud de|-4 -2 -2 -1 9
^sollicitatie|27 8 -13 -8 -18
^sollicitatie ontvangen|-4 5 -1 0 0
^solliciteren|-1 5 -1 -1 -1
^solliciteren bij|-1 5 -1 -1 -1
^soon|-2 -1 0 -1 5
^sorry|4 4 1 -1 -8
^sorry for|-1 5 -2 0 -2
^speculative|2 5 -1 -1 -5
^speeddate|-2 -2 6 -1 -2
^speeddate zorg|-2 -2 6 -1 -2
^speicherung|-3 -1 -1 0 5
^speicherung ihrer|-3 -1 -1 0 5
^staff|-5 3 -1 2 2
^stage|13 -4 -3 3 -8
^stand|-2 7 -1 0 -4
^start|-4 0 -2 8 -3
^start date|-3 -1 -1 8 -3
^status|20 3 -6 -3 -16
^status ihrer|5 -3 0 0 -2
^status of|-5 4 0 0 2
^statusanderung|7 -3 -1 -1 -2
^step|-2 -2 5 0 -1
^steps|-1 -3 10 -2 -4
^steps with|-1 -1 5 -1 -2
^still come|-1 0 5 0 -3
^student|-3 -1 -1 -1 5
^sua|-3 0 -5 -3 10
^sua experiencia|-2 -1 -1 -1 5
^submitted|-3 8 -1 0 -5
^successful|5 -4 -2 3 -2
^suite|10 -5 -4 3 -4
^summer|10 -2 -1 -1 -5
^summit|-2 -2 0 0 5
^summit ridge|-2 -2 0 0 5
^supervisor|8 -2 -1 0 -5
^talk|-3 -4 7 0 -1
^te|-4 -1 -3 -1 9
^tecnico|-1 6 -3 -1 -1
^tecnico cat|-2 5 -1 0 -2
^telefoninterview|-2 -2 7 -1 -2
^telephonique|-2 -1 6 -1 -2
^tell|-4 -2 -1 0 7
^tell us|-4 -2 -1 0 7
^termin|-4 -2 11 -1 -4
^test|4 -3 5 -2 -4
^teste|5 -2 2 -1 -4
^thank|7 10 -9 -4 -4
^thank you|7 10 -9 -3 -6
^thanks|-5 17 -4 -2 -5
^thanks for|-8 10 -2 -1 1
^the|-1 -3 -6 -1 14
^the job|-5 -1 -1 0 7
^the silence|-1 5 -2 0 -2
^this|-3 -3 -4 -2 12
^this week|-4 -2 -1 -1 8
^tijdslot|-2 -2 6 -1 -2
^time|-1 -6 13 -2 -4
^to|-5 -7 11 -1 6
^to be|2 0 -1 4 -5
^to complete|-1 -1 6 0 -4
^to rent|-1 -4 0 0 5
^ton|6 -1 -1 -1 -3
^ton alternance|5 0 -1 -1 -3
^trainee|4 0 3 -1 -5
^trial|-6 -1 1 -1 8
^tu|3 -11 -3 -4 16
^tu candidatura|7 -4 -1 -1 0
^tu solicitud|-6 -4 -2 -1 12
^tua|-4 -4 -2 -1 12
^tua candidatura|-2 -3 -1 0 7
^turno|-4 -1 -1 -1 7
^uitnodiging|-2 -3 9 -1 -2
^uitslag|5 -1 -1 0 -2
^um|-2 -5 -2 -1 10
^und|-6 1 2 0 3
^under|-1 5 -1 0 -2
^union|-3 -4 -1 0 8
^unterlagen|1 -4 -3 -2 8
^up|4 -7 -5 -2 10
^update|24 8 -10 -6 -24
^update from|9 -1 0 0 -7
^update on|5 5 -1 -1 -7
^upload|-2 -1 -2 0 6
^upload je|-2 -1 -2 0 6
^us|5 -7 -5 -2 9
^ux|4 -1 -1 3 -5
^va|-1 -1 -1 5 -2
^vacature|12 2 -3 -2 -7
^vaga|10 2 -7 -5 1
^vaga costureira|-3 5 -1 0 -1
^vaga encerrada|-2 -2 -1 0 6
^vagas|-4 -2 -2 -2 10
^ve|-2 1 -3 -2 6
^vergelijkend|-1 5 -1 0 -3
^vergelijkend examen|-1 5 -1 0 -3
^verify|-2 -3 -2 -1 9
^verify your|-1 -3 -2 -1 7
^vertragsangebot|-1 -1 -2 6 -3
^vertragsentwurf|-3 0 -1 5 -1
^vervollstandigen|-4 -5 -1 0 11
^videointerview|-2 -1 5 0 -1
^viewed|-9 4 -2 -1 8
^volontariat|-2 5 -1 0 -2
^vom|10 -4 -3 -1 -2
^voor|-3 5 -3 -2 2
^voor je|-1 6 -1 0 -3
^vorstellungsgesprach|-10 -2 20 -2 -6
^votre|5 -7 -12 -5 19
^votre avis|-2 -1 -1 0 5
^votre candidature|13 3 -5 1 -12
^votre dossier|-1 -7 -1 -1 9
^votre lettre|5 0 0 0 -4
^vous|-3 -3 -2 -1 9
^vous avez|-2 -1 -1 -1 5
^w d|1 5 -2 -1 -2
^was|-10 6 -5 -3 11
^was not|6 -2 -1 -1 -1
^was viewed|-9 5 -2 -1 6
^we|-19 11 -1 0 8
^we hebben|-2 5 0 0 -2
^week|-5 -2 -2 -1 10
^weekendhulp|-2 6 -1 -1 -2
^weekly|-6 -4 -3 -2 15
^welcome|-6 1 -3 10 -2
^welcome aboard|-2 0 -1 5 -2
^werkstudent|5 -1 -1 -1 -2
^what|-5 5 -2 0 2
^what happens|-2 6 -2 0 -2
^wheelbuilder|-4 0 5 0 -1
^wir|-2 6 -1 -1 -2
^with|4 -5 13 -3 -8
^with summit|-2 -2 0 0 5
^with us|10 -3 -3 -1 -4
^withdrawal|-3 -1 -1 -1 5
^withdrawn|-3 -2 -1 0 6
^wohnung|-4 0 0 0 5
^wurde|-9 1 -1 -1 10
^y|-2 -3 0 5 1
^y va|-1 -1 -1 5 -2
^yet|-5 -3 0 0 8
^you|-8 0 -2 -3 22
^you for|4 7 -6 -2 0
^you from|7 -1 0 0 -6
^you have|-3 -2 -1 0 6
^you re|-5 -1 3 0 3
^your|2 -15 -14 -12 30
^your application|17 8 -5 -6 -21
^your assessment|-2 -3 -2 -1 8
^your candidate|-4 -3 -2 -1 10
^your cv|5 -2 -1 0 -2
^your data|-2 -2 -1 0 5
^your email|-1 -3 -2 -1 7
^your interest|4 7 -1 -1 -8
^your interview|-4 1 0 -1 5
^your job|-5 -5 -1 -1 12
^your profile|-4 -4 -2 -1 11
^your referral|-2 7 -1 -1 -4
^your rental|-4 -1 0 0 5
^zoom|-2 -2 6 -1 -1
^zoon|-1 5 -1 -1 -1
^zorg|-2 -2 6 -1 -2
^zorg je|-2 -2 6 -1 -2
^zu|4 -12 -4 -3 15
^zu deiner|3 -5 -1 -1 3
^zu ihrem|-2 -1 -1 -1 5
^zu ihrer|3 -6 -2 -1 6
^zum|-3 -3 10 -2 -3
^zusage|-5 -3 -4 21 -8
^zwischenbescheid zu|-1 -4 -1 0 6
a|8 -11 4 -8 11
a attire|-1 -2 -1 -1 5
a bien|-5 12 -2 -1 -3
a bisserl|5 -1 -1 -1 -2
a blocker|-2 0 -1 5 -2
a career|5 -1 0 0 -4
a choisi|5 -1 -1 -1 -3
a confidential|-2 -1 -2 -1 6
a copy|-3 6 0 0 -2
a couple|6 -4 0 -1 -1
a data|-2 5 -1 0 -2
a de|-3 -5 5 0 2
a deja|6 -1 -2 -1 -2
a difficult|-6 -1 -1 4 3
a este|-2 -1 5 -1 0
a ete|2 12 -5 -3 -6
a final|-7 0 5 0 2
a finalement|-2 -1 -1 -1 5
a firmar|-1 -1 -2 5 -1
a fixe|5 -1 -1 -1 -3
a friend|-2 -1 -1 0 5
a head|-2 -1 -2 -1 6
a hire|5 -1 0 0 -3
a job|-5 -2 -3 1 10
a la|8 -1 10 -4 -15
a laquelle|6 -1 -1 -1 -3
a las|-7 -4 14 0 -3
a link|-3 5 -1 -1 -1
a long|-3 -1 -1 -1 6
a lot|7 1 -1 -1 -6
a m|-2 -1 6 0 -3
a match|-3 11 -1 -1 -6
a mentor|-3 -1 0 0 5
a mesma|5 -2 -1 -1 -2
a mistake|-5 -3 1 0 7
a month|5 0 -1 -1 -3
a new|-2 -3 8 0 -1
a no|8 7 -3 -1 -11
a nossa|-2 0 -1 5 -1
a notre|1 -5 -2 -2 8
a onetoone|-1 0 5 0 -3
a ottobre|-2 -2 -1 7 -2
a pas|6 -6 -4 -2 7
a passer|-2 -2 5 0 -1
a place|-13 -1 -1 -2 17
a prova|-5 3 4 -1 -2
a pu|5 -1 -1 -1 -3
a quick|-9 10 3 -1 -3
a recruiter|-3 5 -1 0 -2
a reference|-1 -1 -1 -1 5
a referral|-4 -1 -1 0 6
a result|6 -1 -1 -1 -3
a ser|5 -1 -1 0 -2
a slot|-2 -2 6 0 -2
a sostenere|-2 -1 5 0 -2
a sua|7 2 -5 -4 0
a supervisor|5 -1 -1 0 -3
a team|6 -1 -1 -1 -3
a tempo|-2 -1 -2 10 -4
a time|-3 -2 12 -1 -5
a tour|-1 -1 5 0 -2
a trial|1 0 8 -1 -7
a tu|-4 -2 -1 2 5
a un|-9 -8 7 2 8
a vaga|10 -4 -2 -1 -2
a volunteer|5 0 0 0 -4
a votre|4 -7 1 -3 4
a vous|8 -3 -1 -1 -3
aan|10 2 -10 3 -5
aan bij|6 -3 -2 -1 0
aan de|2 11 -4 2 -11
aan een|-2 -2 -2 -1 7
aanbod|-4 -2 -2 2 6
aangemeld|-2 -2 6 -1 -2
aangemeld voor|-2 -2 6 -1 -2
aanmelding|-3 2 -3 -1 5
aanvaard|-1 5 -1 0 -3
ab|5 1 -6 -5 4
ab oktober|6 -1 -1 0 -3
abbiamo|33 -7 -10 -4 -13
abbiamo gia|6 -1 -1 -1 -2
aber|10 -6 3 -2 -4
aber die|-4 -1 -1 0 5
aber fur|-4 -1 7 0 -1
aber monatlich|-2 5 -1 0 -2
aber nein|8 -2 -2 -1 -3
abgesagt|-5 0 -2 11 -4
abgeschlossen|2 -7 -3 -2 10
able|-5 5 3 -2 6
able to|-5 5 3 -2 6
ablehnungsbescheid|-3 5 -1 0 -1
about|1 -5 8 -2 7
about it|3 1 -2 5 -6
about the|4 -2 11 -3 -10
about thurs|-1 -3 6 0 -1
about what|-4 -1 -2 -1 8
above|6 -4 0 6 -8
abraco|6 -1 -2 -1 -2
absage|-11 7 -5 -2 12
absagen|-2 -2 1 -3 7
abschluss|7 -2 3 -2 -7
abschlussstarke|5 -1 -1 0 -3
abschlussstarke gewunscht|5 -1 -1 0 -3
absolutely still|-1 5 -2 0 -2
abzusehen|-1 7 -2 0 -4
academy|0 2 2 2 -6
accept|-6 -4 -2 14 3
accept or|-1 -1 -1 5 -2
acceptance|-1 -2 -2 6 -2
acceptance within|-1 -2 -1 5 -1
accepte|-3 -1 -1 -1 5
accepted|-2 -4 -6 -3 16
accepted another|-4 0 -2 0 7
accepted for|-4 0 -1 -1 6
accepting|-5 -4 -1 -1 10
accepting applications|-6 -4 -1 -1 11
accettazione|-2 -2 -2 10 -3
accettazione entro|-2 -1 -1 6 -2
accompagne|-1 -2 -1 -1 5
account|-3 -4 0 1 9
account has|-2 -2 -1 0 6
accountant|0 -3 -1 -1 5
accountants|-2 5 -2 3 -4
accounts|-3 0 -4 0 8
accounts payable|-2 -1 -2 0 5
accueillir|-1 -1 -1 5 -1
acknowledge|0 5 2 -1 -6
acknowledge your|5 0 -1 0 -4
acme|-6 -3 -2 -1 11
acquisition|3 -5 3 1 -1
across your|-3 -1 -1 0 5
action|-5 3 -1 -1 4
actively|-3 0 -1 -1 5
actively recruiting|-3 0 -1 -1 5
ad said|-4 0 5 0 -1
add|-1 0 1 5 -6
address|0 -5 2 0 4
administrativo|-4 5 -4 -2 4
administrator|-5 5 0 -1 1
admision|-1 5 -1 0 -2
admissibilite|5 -1 -1 -1 -3
admissibilite a|5 -1 -1 -1 -3
admissions|-6 -1 -1 -1 8
admitidos|-5 7 -2 -1 1
admitidos e|-1 -3 0 0 5
admitidos y|-1 5 -1 0 -2
admitted|-1 0 6 0 -5
admitted after|-1 -1 5 0 -3
adressee|-1 5 -1 0 -2
ads|-2 -1 -1 -1 5
advertiser|-3 8 -1 0 -3
advocaten|7 -1 -1 -1 -3
advocaten heeft|7 -1 -1 -1 -3
affect|-5 -2 1 0 7
affected|2 -3 -2 -2 5
afraid|5 -1 3 -1 -7
afspraak|-4 -2 3 -2 5
after|3 9 -2 1 3
after a|-7 -2 -1 -1 12
after audit|-2 6 -1 -1 -2
after final|-4 -1 -1 0 6
after next|-1 -1 -1 6 -2
after six|4 0 -2 3 -5
after thanksgiving|-3 5 -1 -1 -1
after that|-5 6 1 0 -2
after the|5 7 -2 -1 -8
afternoon|3 -5 4 -1 -1
again|0 -11 1 -4 17
again in|8 -2 -2 -1 -3
against|3 -3 -2 -1 5
agathe|-1 -1 -1 5 -2
agathe morel|-1 -1 -1 5 -2
agency|-8 5 -1 -2 6
agenzia|-4 0 -1 -1 7
ago|-5 -3 -1 -1 10
agora|5 -2 -1 -1 -1
agradecemos|16 -8 -3 -3 -2
agradecemos o|7 -3 -1 0 -2
agradecerte|5 -1 -1 0 -2
agreed|5 -1 -1 -1 -3
agreement|1 -5 1 2 0
agricolo|-2 -2 -1 7 -2
ahead|7 0 -6 -1 0
ahead with|4 -2 -5 0 3
ahnliche|0 5 -1 0 -4
ahnliche jobs|-1 5 -1 0 -4
ahora mismo|5 -3 -1 0 -1
ahrens|-2 0 -1 5 -2
ai|9 -4 -2 2 -7
aia|-3 5 -1 -1 -1
aia leed|-3 5 -1 -1 -1
ainda em|-1 -3 0 0 5
aktiv|-2 -4 0 0 6
aktiv und|-2 -4 0 0 6
aktuell|2 -1 -3 -2 5
aktuell alle|-2 -4 0 0 6
aktuell keine|-2 5 0 0 -2
al|17 -4 -8 -5 -9
al een|7 -1 -1 -1 -3
al final|9 -2 -3 -2 -3
alert|-6 -3 -1 -1 11
alertes|-3 -2 -1 0 6
alerts|-1 6 0 0 -4
alex|-2 -1 -1 -1 5
algo|-2 9 -3 -1 -2
algo por|-2 6 -3 -1 -1
ali|-1 6 -2 -1 -3
alice|-3 -2 6 -1 0
all|7 2 -9 -1 8
all assunzione|-3 -1 0 0 5
all of|8 -2 -2 -1 -3
all the|4 -5 -4 6 -1
alla|13 -7 1 -3 -3
alla prova|7 -1 -1 -1 -3
alle|-5 6 13 -7 -5
alle ore|-2 -1 7 -1 -4
alle platze|-5 6 -1 0 1
alle schichten|-2 -4 0 0 6
alleen|-1 5 -1 -1 -2
allen|1 4 -1 1 -5
aller|1 -1 -1 6 -5
aller audela|-3 -1 -1 6 -2
alles|9 3 -7 -4 -1
alles besetzt|-2 5 -1 0 -2
alles gute|7 -6 -3 -2 4
alles liebe|5 -1 -2 -1 -2
almost|0 -4 -4 0 7
almost complete|0 -1 -3 0 5
already|3 -11 1 -3 8
already been|-2 -1 5 0 -2
already completed|0 -1 -3 0 5
als|-1 -3 1 19 -12
als busfahrer|-2 5 -1 -1 -2
als fahrradkurier|-2 -4 0 0 6
als laborleiter|-6 0 7 0 0
als mfa|-1 0 -2 5 -2
als museumsaufsicht|-2 5 -1 0 -2
als pdf|-4 -1 -1 0 7
als servicemonteur|-1 -2 -1 5 -2
als werkzeugmechaniker|-1 -4 -1 0 6
also|0 1 -1 -1 5
altijd|-2 5 -1 0 -2
altra|5 -4 -1 -2 3
altro|7 -2 -1 -2 -2
am|-11 -15 38 3 4
am donnerstag|-1 -1 7 -1 -3
am empfang|-2 -3 5 2 -3
am ende|6 -1 -1 -1 -2
am feld|-4 6 -1 0 -1
am mittwoch|-2 -2 7 0 -2
am montag|-2 -3 11 -2 -4
am samstag|-3 -2 1 -2 6
am sorry|5 -2 -2 -1 1
am writing|5 -1 -3 -3 2
amanha|-2 -2 5 -1 0
among the|5 0 -1 0 -4
an|1 12 3 -1 9
an ab|-2 5 -1 -1 -2
an answer|-1 5 -2 0 -2
an application|-4 -8 -2 -1 15
an appointment|5 -1 -1 0 -4
an dann|-3 1 5 -1 -3
an der|-5 -2 4 2 1
an hour|-1 -1 -1 6 -3
an interview|-9 7 -1 -2 6
an intro|-1 -1 5 0 -2
an offer|14 -4 -1 0 -11
an overwhelming|0 -1 5 0 -4
an update|7 1 -2 -1 -6
an wenn|6 -1 -1 0 -3
analista|8 -4 2 -1 -5
analista de|5 -2 2 -1 -4
analyse|6 -2 1 -1 -3
analyst|-4 -2 0 -4 12
analyst in|-3 -1 -1 -1 6
anbei|1 -4 -4 16 -8
anbieten konnen|-2 5 0 0 -2
ancora|-7 1 3 6 -3
ancora libero|-2 -2 -1 7 -2
and|8 -3 -5 -2 9
and a|3 -2 8 2 -11
and all|13 -6 -3 5 -9
and apply|-3 -3 0 0 6
and are|6 -2 -1 -2 -2
and call|-1 5 -1 0 -2
and cannot|-5 -1 -1 0 7
and congratulations|-3 -1 -1 0 5
and for|5 -2 -2 -1 0
and has|-4 -1 -1 -1 6
and he|1 5 -3 -1 -3
and i|7 -3 -6 7 -1
and it|9 -1 -4 7 -11
and let|-1 5 -1 0 -3
and meet|-5 2 7 -1 -3
and on|-5 -1 -1 0 7
and only|-4 0 -1 0 5
and ring|7 -1 -3 -1 -2
and sadly|-4 0 0 0 5
and that|2 2 0 4 -7
and the|-3 7 10 -3 -8
and then|-1 4 1 1 -5
and they|7 -1 -1 -1 -4
and this|7 -1 -1 0 -5
and unfortunately|0 -5 4 -1 2
and we|6 8 -8 0 1
and which|-1 -3 -1 0 5
and will|-10 6 3 -1 4
and with|5 0 -1 0 -4
and would|-6 -3 7 -1 3
and you|8 -4 4 1 -8
and your|11 -1 -2 -2 -6
and yours|5 -3 -1 -1 0
andamento|-3 0 -1 -1 6
andamento na|-2 -2 -1 -1 6
andere|16 -7 -9 -7 4
andere kandidaat|-1 -3 -2 -1 7
andere person|7 -2 -1 -1 -3
andere teilnehmende|5 -1 -1 0 -3
anderen|1 -7 -3 7 4
anderen bewerber|-2 -2 -1 -1 7
anderen bewerbern|-5 -2 -1 6 2
anderen nehmen|-2 -1 5 0 -2
anderes|-2 -3 -3 -1 8
andern|-5 4 -3 -1 6
anders|-2 0 -6 -2 9
anders entschieden|-2 -1 -2 -1 6
andert|5 -1 -1 0 -2
andrea|-5 6 -3 4 -3
andrebbe|-2 -1 5 -1 -1
andrebbe bene|-2 -1 5 -1 -1
anfangen|-1 -3 -5 13 -5
anfangen konditionen|-1 0 -2 5 -2
anfrage|3 -3 -3 -1 5
anfragen|5 0 -1 -1 -3
angaben|-8 2 -3 -1 10
angaben sonst|-3 -3 -1 0 7
angebot|-2 -3 -5 8 2
angebot als|0 -1 -2 5 -2
angekommen|-4 11 -3 -1 -3
angela|5 -1 -2 0 -2
angepassten|-3 0 -1 5 -1
angepassten vertrag|-3 0 -1 5 -1
anja|-5 -1 7 0 -1
anja seidel|-6 0 7 0 0
anlagenmechaniker|-3 0 5 0 -2
anlagenmechaniker shk|-3 0 5 0 -2
anmeldung|-8 -3 2 -1 10
anmeldung zum|-2 0 -2 0 5
annehmen|-2 -2 -1 6 -1
annelise|5 0 0 0 -4
anni|5 -2 -1 0 -1
annika|-2 0 0 5 -2
anno|5 2 -2 -1 -4
annonce|0 -3 -1 -1 5
announcement|5 -4 -1 -1 1
annule|-2 -3 -1 -3 9
annuler|-2 -2 8 -1 -3
annuncio scade|-2 -2 0 0 5
ano|8 -4 -4 0 0
anonym|-3 -2 -2 -1 8
anonymous|-3 -2 -3 -1 8
another|0 -8 -6 -6 22
another applicant|-2 -1 -1 0 5
another candidate|-1 -3 5 1 0
another position|-5 -1 -3 -1 9
anrufen|-6 6 -1 0 2
anspruch|-4 7 -1 0 -2
answer last|-1 5 -2 0 -2
answers|-9 1 2 -1 6
antes|-8 -7 8 0 7
antes del|-6 -4 1 1 8
antrag|-4 -1 -2 -2 11
antrag auf|-3 -1 -1 -1 8
antwort|-4 5 1 -1 -1
antworten|-10 10 -1 0 1
antworten sind|-4 6 -1 0 -1
any|5 4 6 0 -1
any further|7 -2 3 -1 -6
any time|-4 8 2 -2 -4
anybody|6 1 -1 0 -6
anymore|-4 -1 5 0 0
anymore unfortunately|-4 0 5 0 -1
anyone|7 -2 -4 -1 1
anything|0 1 -3 -1 7
anytime|0 -3 5 0 -3
anytime between|-2 -4 6 0 0
ap|-2 5 -1 -1 -2
aperta|-1 -3 0 0 5
apologies|-4 5 4 -1 -4
app|-17 2 7 2 12
app for|-2 -3 11 -1 -5
app me|-1 -2 -1 5 -2
app store|3 3 -2 1 -6
appeal|-2 -3 -1 -1 8
appeared|-4 -2 -1 -1 8
appeared in|-4 -2 -1 -1 8
appena|-4 8 -2 -1 -2
appena rientra|-2 5 -1 -1 -1
applicant|14 1 3 -5 -15
applicant we|7 -1 0 0 -5
applicants|0 16 0 -3 1
applicants who|-3 6 -1 0 -3
application|4 25 -9 -13 -6
application and|-4 1 7 -1 -3
application any|2 -1 4 0 -5
application as|7 -2 -1 0 -4
application complete|-1 5 -1 0 -3
application fee|-2 -4 0 0 6
application for|4 13 -5 -9 -1
application has|-4 6 -2 3 -1
application is|-11 15 -2 -1 -1
application so|-1 0 5 0 -3
application to|-7 1 0 -2 8
application was|3 4 -1 -1 -5
application we|8 -5 -1 0 -2
application will|8 -6 4 -1 -5
application with|-4 -1 -1 -1 7
applications|0 23 -12 -7 -1
applications for|1 -4 -2 -1 6
applications in|-1 8 -1 0 -6
applications were|-2 -2 -1 -1 5
applied|4 -4 -5 -5 10
applied to|-3 -3 -2 -1 9
apply|5 -9 -9 -5 19
apply again|-4 -3 -2 -1 11
apply for|7 -3 -2 -1 -1
apply to|8 2 -1 0 -8
applying|3 -6 -1 -7 10
applying for|12 -5 -1 -2 -6
applying to|-8 -3 1 -2 19
appoint|5 -2 0 0 -2
appointing|5 0 -1 0 -4
appointment|13 -1 -3 3 -11
appreciate|11 -2 -4 -3 -3
appreciate you|10 -2 -1 -1 -5
approve|-7 -1 -1 -1 10
approve your|-6 -1 -1 0 9
approved|-6 0 -3 -2 12
apreciacao|-1 -3 0 0 5
apreciacao de|-1 -3 0 0 5
apres|6 -4 2 1 -4
april|-6 7 2 5 -8
aprovada|-2 -3 -1 5 2
aprovada para|-1 -2 -1 5 -1
aprovado|-2 -1 -1 -1 5
arbeitsproben|-2 -2 6 -1 -2
arbeitsvertrag|0 -4 -3 10 -5
architects|-2 5 -1 -1 -2
architects t|-3 5 -1 -1 -1
arclight film|-1 5 -2 0 -2
are|-7 -10 6 5 17
are interviewing|-3 5 -1 -1 -1
are no|-1 -4 5 -1 0
are not|-3 6 -4 0 4
are pleased|-5 -2 4 8 -5
are rejected|-2 -1 -1 -1 5
are similar|-4 -2 -1 0 8
are sorry|-4 -1 -2 -1 7
are still|-10 -6 6 2 8
are therefore|5 -2 -1 -1 -1
are unable|1 -2 0 6 0
are you|-12 -12 12 1 9
area|-3 -4 0 -3 9
area cleaning|-2 -3 -1 0 6
arent|-4 0 -4 -3 11
arent affected|-1 -1 -1 -2 6
arent hiring|-2 -1 -2 0 5
around|2 -1 5 -1 -6
arrete|6 -2 -1 -1 -2
arrivato|-1 5 -2 -1 -2
arrivato appena|-2 5 -1 -1 -1
arrive|-2 1 6 -1 -4
arrived|-2 7 -1 -1 -3
as|1 -3 -1 8 -5
as a|7 -2 -4 0 -2
as an|-5 -2 2 -1 6
as discussed|-3 -2 1 5 -2
as it|-2 0 -1 -1 5
as soon|-10 6 0 4 0
as the|-1 -2 1 -3 5
as they|-5 -3 -1 -1 9
as we|6 1 1 -2 -6
as you|12 -4 -4 2 -7
asap|0 -3 -2 -1 5
asi|-2 5 3 -1 -5
ask|-1 11 4 -2 -8
ask for|-1 -1 5 -1 -2
ask you|-3 8 -1 -1 -3
assessment|3 -3 12 -5 -7
assessment centre|5 -1 3 0 -7
assessment day|-1 -2 8 -1 -4
assessmenttag|5 -1 -1 0 -3
assessmenttag haben|5 -1 -1 0 -3
assistant|10 3 2 -2 -16
assistant camberley|-1 0 5 0 -3
associate|4 -7 9 0 -5
associate level|-1 -1 -2 0 5
associates|-2 9 -2 -1 -4
associates chartered|-2 6 -1 -1 -2
association|-3 -1 -1 0 5
assume|-4 4 8 0 -7
assume you|-2 2 6 0 -5
assunzione|-6 -5 -4 8 8
assunzione a|-2 -1 -2 8 -3
at|5 2 8 -4 5
at any|1 8 0 2 -9
at interview|6 0 -1 -1 -3
at our|4 -4 5 1 -7
at the|5 -7 2 6 -3
at them|-2 5 -1 0 -2
at this|6 -4 -6 -3 11
ate|-8 7 -5 3 3
atelie|-3 5 -1 0 -1
atelie flor|-3 5 -1 0 -1
atelier|-3 2 -2 5 -1
atelier brun|-1 -1 -1 5 -2
athletic|-1 -1 5 0 -3
attached|-14 -8 0 20 1
attached your|-1 -1 -1 5 -3
attend|-7 -4 12 -1 0
attendant|8 -1 -1 -1 -6
attendent|-3 -1 -1 0 6
attending|8 -1 -2 0 -4
attesa|-2 -2 -1 0 5
attire mon|-1 -2 -1 -1 5
attribuee|-3 -1 -1 0 5
attribuee a|-3 -1 -1 0 5
attuale|-4 -2 -1 -1 7
attuale datore|-3 -1 0 0 5
au|2 8 4 4 -17
au concours|-1 5 -1 0 -3
auch|-2 -1 1 -2 5
auch wenn|-5 1 1 -2 5
aucun|5 -3 0 0 -1
aucune|-2 8 -2 -1 -3
aucune convocation|-1 5 -1 0 -2
audela|-3 -1 -1 6 -2
audela de|-3 -1 -1 6 -2
audit|-2 5 2 -1 -5
audit season|-2 6 -1 -1 -2
auditioning|-3 0 -1 0 5
auf|4 -5 -12 4 8
auf dein|-3 0 -1 5 -1
auf der|5 -7 -2 -2 4
auf die|-2 -3 -3 -2 10
auf ihre|5 -3 1 0 -3
auf jeden|-1 5 -1 -1 -3
auf meinem|-3 7 -1 -1 -2
auf sie|-5 -1 2 10 -5
aufgrund|-3 9 1 -1 -5
aufgrund der|-5 9 -2 -1 -2
auftrag|-7 0 -3 3 7
august|1 -4 -7 10 1
aula|-1 -1 -2 5 -1
aula de|-1 -1 -2 5 -1
aura|-4 1 5 -1 -2
aus|10 0 -1 3 -14
aus dass|-1 5 -1 0 -3
aus dem|-3 -2 2 -3 5
aus der|8 -3 -3 3 -4
aus kannst|-1 -1 -2 6 -2
aus weimar|-2 5 -1 -1 -2
ausfuhrliches|7 -1 -2 -1 -3
ausfuhrliches feedback|7 -1 -2 -1 -3
ausgabe|-5 -1 0 -1 7
ausgebucht|0 -2 -3 -2 6
ausgeschlossen|-2 5 -1 0 -2
ausgesprochen|5 -1 -1 -1 -2
ausschlag|5 -1 -1 -1 -2
ausserdem|-4 -3 -1 -1 8
auswahl|1 8 -2 -1 -5
auswahltag|5 -1 -2 0 -1
auswahlverfahren|1 -2 0 5 -5
auswahlverfahren fur|-1 -2 -1 6 -2
auto|1 -1 -4 7 -3
auto kannst|-1 -1 -2 6 -2
auto reply|-2 5 -1 0 -2
automatisch|-2 -5 3 1 4
automatisch nach|-2 -4 0 0 6
autre|7 -3 -5 -4 5
autre interimaire|-3 -1 -1 0 5
autres|5 -5 -2 -2 3
aux|6 1 0 -3 -3
aux epreuves|5 2 -2 -1 -4
auxiliar|2 -3 -5 4 2
auxiliar de|-2 -3 -4 5 4
availability|-1 -4 5 -2 1
availability for|-3 -3 -2 -1 9
availability over|-1 -2 5 0 -2
available|-6 -7 0 1 12
avancar|6 -1 -1 -1 -3
avancou|-2 -3 9 -1 -3
avant|-13 1 4 6 2
avant la|-1 5 -1 0 -2
avant le|-5 -3 0 7 1
avec|15 -9 3 5 -14
avec le|-2 -1 -1 6 -2
averci avvisato|-1 -3 0 0 5
avisame y|-2 -1 5 -1 -1
aviso|5 -1 -1 -1 -2
avoir|-1 0 -3 -2 6
avons|20 -9 -10 2 -6
avons decide|6 -2 -1 -1 -3
avons le|-3 -3 -2 7 2
avvisato|-1 -3 0 0 5
ayant|6 -1 3 -1 -6
azienda|-4 1 -2 -2 8
b|0 -5 0 4 4
b v|-2 -2 -3 7 0
baan|-4 2 -3 -2 6
back|4 26 -13 1 -17
back to|-5 15 -3 5 -12
back when|8 -1 -2 -1 -4
backend|1 -5 3 2 -1
background|-1 -3 7 0 -3
background check|-4 -1 -3 2 6
background looks|-1 -1 5 0 -2
badge|-2 -1 -2 -1 6
bakare|-3 -1 -1 -1 5
balingen|-1 -4 -1 0 6
banca|-5 -2 2 -1 6
banco de|5 0 -1 -1 -2
banconista|-2 5 -1 -1 -1
band|-4 -2 -2 6 2
band fur|-3 0 -1 5 -1
bank|-3 -1 -1 -1 11
bank details|-1 -2 -2 -1 8
bankpas|-1 -2 5 0 -2
bankpas bsn|-1 -2 5 0 -2
bankpasje|-1 -1 -2 5 -1
bankpasje en|-1 -1 -2 5 -1
base|-1 -2 -7 11 0
based|4 -5 0 -1 2
basis|5 -2 -1 -1 -1
basta|5 -2 -1 0 -1
bc|5 -1 -1 0 -3
be|2 10 3 -8 15
be admitted|-1 -1 6 0 -4
be completed|-3 -2 -2 -1 8
be completing|-2 -2 0 0 5
be considered|-7 -10 -2 -2 20
be contacted|-7 13 -2 0 -4
be deleted|0 -4 -1 0 5
be done|0 -1 -3 0 5
be grateful|-5 -2 -2 3 6
be in|-9 20 -3 -1 -6
be more|-2 -1 5 0 -3
be moving|6 -1 -1 0 -3
be notified|-9 6 -2 0 5
be progressing|8 -3 -1 0 -4
be ringing|-2 6 -1 -1 -2
be sent|-5 -1 5 -1 2
be taking|5 -1 -1 -1 -3
be the|5 0 -1 0 -4
be withdrawn|-6 -6 4 2 6
bea|6 2 -1 -1 -5
beantragen|-3 1 -4 -1 6
beantworten|-5 1 3 -1 2
bear|-6 14 -4 -1 -3
bear with|-5 14 -3 -1 -5
bearbeiten|-5 0 4 -1 3
bearbeiten die|-2 5 -1 0 -2
bearing with|-3 5 -1 0 -2
because|8 -11 -8 2 9
because it|-3 -3 -1 -1 8
because of|4 -6 -2 3 1
because you|6 -4 -4 -2 5
bedanken|5 -1 -1 0 -2
bedankt|7 -3 -4 -4 5
bedankt voor|8 -8 -2 -3 5
bedarf|5 -2 0 0 -2
bedauern|4 -3 -3 -1 5
bediening|6 -3 -1 0 -1
been|0 12 1 -5 13
been able|-3 9 -1 0 -4
been chosen|-3 -1 -1 0 5
been delayed|-4 6 0 0 -2
been made|-5 5 -1 0 2
been placed|0 -2 -3 -1 6
been received|-6 13 -1 0 -5
been rejected|-3 -2 -2 -2 9
been scheduled|0 -1 5 0 -4
been selected|-4 -3 7 -2 2
been shortlisted|0 -1 15 -1 -13
been successful|-2 -2 -2 9 -4
been taken|-5 -1 5 0 1
been temporarily|-5 6 0 0 -1
been told|-4 -1 -1 -1 6
before|-6 10 1 -2 9
before that|-5 1 -2 -1 7
before the|-7 4 3 -1 2
before then|-2 5 -1 0 -2
before they|-1 -2 -1 0 5
before we|-6 -4 2 -2 9
begin|-6 5 0 3 -2
begin je|-1 -2 -1 5 -2
begin reviewing|-2 5 0 0 -3
behalf|1 1 2 2 -7
behalf of|2 2 -1 2 -5
behalten|5 -2 -1 -2 0
bei|3 4 -5 -6 5
bei der|0 -5 1 -2 7
bei hallenberg|-4 -1 -1 0 5
bei ihnen|-5 10 -2 -1 -1
bei mir|6 -2 -2 -1 -2
bei uns|6 1 -1 2 -8
beim|2 3 -5 0 0
being|5 6 -3 -4 -4
bel|-5 9 6 0 -10
bel ik|-1 5 -1 -1 -1
believe|7 -4 0 0 -3
belle|-2 -3 -1 -1 7
belle journee|0 -3 -1 -1 5
bellen|-4 7 -1 0 -2
below|-2 -10 2 -2 12
bemvinda|-1 -2 -1 5 -1
bemvinda a|-1 -2 -1 5 -1
ben|3 6 -10 -3 4
bene|2 -4 7 -2 -4
bene mercoledi|-2 -1 5 -1 -1
benefits|-4 0 -2 -2 8
benotigen|-2 -2 -1 -1 6
benotigen noch|-1 -4 -1 0 6
bent|10 -7 6 -2 -5
bent uitgenodigd|-1 -2 5 0 -2
bereits|8 -9 -2 3 1
bericht|0 5 0 2 -6
berucksichtigt|2 -6 -1 -2 8
berucksichtigt werden|1 -4 -2 -1 6
bescheid|-2 0 -1 8 -5
bescheid sagen|5 -1 -2 -1 -1
bescheid sonst|-1 -1 -2 6 -2
beschlossen|5 -2 -1 0 -2
besetzen|6 -3 -1 -1 -1
besetzt|7 -3 -1 -2 0
besetzt erfahrungsgemass|-2 5 -1 0 -2
besloten|10 -4 -1 -1 -3
besloten om|5 -1 -1 -1 -2
besoin|5 -3 0 1 -2
bespreek|-1 5 -1 -1 -1
bespreek m|-1 5 -1 -1 -1
besprochen|-2 -6 6 11 -10
besproken|-2 -3 -2 9 -1
besproken en|-1 -2 -1 5 -2
besser|-3 -1 -1 0 5
best|-2 2 3 -6 6
best of|-1 -2 -2 -1 6
best regards|-4 7 0 -1 -3
bestatigen|-14 9 -2 -2 9
bestatigen wir|-5 4 -2 -1 3
beste chantal|-2 -2 6 -1 -2
beste kandidaat|-3 5 2 -2 -2
beste kevin|-1 -1 -2 5 -1
beste oksana|-1 -2 5 0 -2
besteht|5 -1 -1 -1 -2
besten dank|0 5 -1 -1 -4
besten grussen|-1 -1 -2 -1 5
beta|-5 -1 0 0 7
beter|7 -1 -1 -1 -4
beth|0 -1 -3 -1 5
betreft|-1 -2 -1 5 -2
betreft begin|-1 -2 -1 5 -2
betrieb|0 -3 5 -2 0
betriebstechnik|-3 -2 0 0 5
betriebstechnik m|-3 -2 0 0 5
better|-1 -4 1 -1 5
between|-7 -4 16 -1 -5
bevestig|-1 -1 5 -1 -2
bevestigen|-4 1 -1 -1 5
bevor|-3 -2 -1 -1 6
bevor wir|-3 -2 -1 -1 6
bewaar|-2 -1 -1 -1 5
bewaar mijn|-2 -1 -1 -1 5
bewaren je|5 -3 -1 0 -1
bewerben|0 -6 -3 -1 9
bewerber|-1 6 2 -4 -1
bewerber entschieden|-6 -1 -1 -1 8
bewerberkonto|-3 -1 -1 0 5
bewerbern|-5 -2 -1 6 2
bewerbern haben|-3 -1 0 6 -2
bewerbung|-3 22 2 -14 -3
bewerbung als|-3 12 -4 -6 2
bewerbung bei|1 -5 0 0 5
bewerbung fortsetzen|-3 -3 0 0 6
bewerbung fur|-5 5 1 -1 -1
bewerbung leider|-2 -1 7 0 -4
bewerbung nicht|1 -6 -3 -1 9
bewerbung wurde|2 -4 -2 -1 5
bewerbungen|-2 10 -1 -3 -2
bewerbungsprozess|0 -3 -2 -1 6
bewerbungsunterlagen|8 -2 -1 -1 -4
beworben|1 -6 1 -3 6
bezuglich|-2 -5 0 -1 6
bezuglich der|-1 -4 -1 0 6
bieden|1 -2 -2 5 -2
biella|-2 -2 0 0 5
bien|-7 22 -2 -2 -11
bien ete|-3 8 -1 -1 -2
bien recu|-3 12 -3 -2 -3
bieten|0 -2 4 4 -5
bieten da|-3 0 -1 5 -1
bieten ihnen|-2 -1 6 -1 -2
bij|-2 4 -3 -3 6
bij ons|-3 -1 -2 5 1
bij strada|-1 -2 5 0 -2
bijlage|-1 -1 -2 5 -1
bijlage je|-1 -1 -2 5 -1
bike|6 -1 -2 -1 -3
bin|-7 0 0 1 7
bin ich|-3 -1 -1 0 5
binnen|-3 18 -7 0 -7
birte|-3 5 -1 0 -1
bis|-28 20 10 0 9
bis dann|-1 -3 5 -1 -1
bis drei|-2 5 -1 0 -2
bis ende|-9 11 -5 1 2
bis freitag|-2 -6 6 3 -1
bis zum|-12 4 5 3 0
bisserl|5 -1 -1 -1 -2
bisserl spat|5 -1 -1 -1 -2
bitte|-19 -4 6 13 14
bitte erganze|-3 -3 -1 0 7
bitte nicht|-1 5 -1 0 -2
bitte reichen|-2 -2 -2 0 6
bitte um|-1 -1 -2 5 -2
bitten|-8 11 -4 -3 3
bitten sie|-3 1 -2 -1 5
bitten um|-5 7 0 -1 0
bjs|-3 5 -1 0 -1
black|-1 0 5 -1 -3
blattwerk|5 -1 -2 -1 -1
bleibt|-4 -4 -2 -1 12
bleibt aktiv|-2 -4 0 0 6
blocker|-2 0 -1 5 -2
blok|-1 -2 -1 5 -2
blok installatietechniek|-1 -2 -1 5 -2
board|11 3 -1 -1 -12
boekenweek|-2 6 -1 -1 -2
boekenweek kijken|-2 6 -1 -1 -2
boekhandel|-2 6 -1 -1 -2
boekhandel pagina|-2 6 -1 -1 -2
bolsa|-4 6 -2 2 -2
bolsa r|-3 5 -1 0 -1
bom|6 5 -4 -4 -3
bom dia|5 -2 -4 -2 2
bonjour|0 -3 2 -7 11
bonjour ines|-3 -1 -1 0 5
bonjour julie|-3 -1 -1 6 -2
bonjour manon|5 0 0 0 -4
bonne|7 0 -3 -4 1
bonne chance|5 1 -1 -1 -4
bonne continuation|8 -5 -2 -1 -1
bonus|-2 -4 -3 12 -3
book|-3 -2 6 -1 0
booked|-1 -5 4 2 1
booking|6 -2 5 -1 -7
booking and|-1 0 5 0 -3
boost|-2 -3 -1 0 6
boost yours|-2 -3 -1 0 6
bosch|2 -2 -3 5 -1
bosch installatietechniek|-1 -1 -2 5 -1
boss|5 0 -2 -1 -3
boss says|6 -1 -1 -1 -3
bottom|-2 -2 -2 0 7
branch kendal|-1 5 -1 0 -3
brandt|-2 5 3 -1 -6
brauchen|10 -3 -4 1 -3
brauchen wir|5 -3 -3 2 0
break|-4 5 2 0 -3
breve|-5 -3 0 4 3
breve entraremos|-1 -2 -1 5 -1
brief|10 -1 2 -2 -9
brief ligt|-2 6 -1 -1 -2
brilliant|0 -1 5 -1 -3
bring|-13 -8 38 -4 -19
bring a|-2 -1 5 0 -2
bring the|-4 -1 5 -1 0
bring your|-3 -3 8 1 -3
bringen sie|-1 -1 5 -1 -1
broer|-1 -2 -1 5 -2
broer besproken|-1 -2 -1 5 -2
brun|-1 -1 -1 5 -2
brut|-2 -1 -2 6 -2
bruto|-4 -3 -4 12 -1
bruto bus|-1 -2 -1 5 -2
brutto|-3 -3 -3 9 1
btw|-4 -1 5 0 -1
btw dunno|-4 0 5 0 -1
budget|0 6 -4 -3 1
buenas|8 1 0 -1 -7
buenos dias|0 -1 -3 -1 5
built|-4 0 5 0 0
built position|-4 0 5 0 -1
buiten|6 -2 -1 0 -3
buongiorno|-3 0 0 -2 5
buongiorno senza|-1 -2 -1 -1 5
buongiorno si|-2 5 -1 -1 -1
buongiorno silvia|-1 -1 5 -1 -2
bureau|4 -2 -4 6 -4
burgerburo|-1 1 -5 -1 5
burri|-2 5 0 0 -2
bus|-5 -4 5 12 -8
bus cant|-4 0 5 0 -1
bus en|-1 -2 -1 5 -2
bus staat|-1 -1 -2 5 -1
buscamos|7 -3 0 -1 -3
busfahrer|-3 7 -1 -1 -3
busfahrer m|-3 7 -1 -1 -3
business|4 1 2 -2 -5
business analyst|0 5 -2 0 -3
but|1 -9 -3 3 13
but have|-4 -1 -1 0 6
but he|-2 -2 -1 0 5
but i|-13 2 -4 2 12
but the|4 1 2 6 -12
but we|5 -7 2 0 0
but your|-4 5 0 0 0
by|-6 19 11 9 4
by another|1 0 5 0 -5
by friday|-8 1 -5 11 1
by ncua|-2 -2 0 0 5
by phone|-4 0 14 -2 -8
by return|-2 0 5 0 -3
by the|-3 10 -8 9 -6
by then|-1 -1 6 0 -4
by weekend|-2 6 -1 -1 -2
c|2 -8 5 7 -7
c est|1 -3 -3 8 -4
ca|-4 1 8 -4 0
ca murali|-2 6 -1 -1 -2
cabin|-2 -3 5 3 -3
cabin crew|-2 -3 5 3 -3
cad ma|-2 -2 0 0 5
caisse ne|5 0 0 0 -4
call|1 14 18 -6 -21
call if|3 2 1 -1 -6
call in|-2 6 -1 -1 -2
call the|-2 5 -1 0 -3
call you|-2 7 -6 -1 3
calma|-4 8 -1 -1 -2
calma no|-3 5 -1 0 -1
camberley|-1 0 5 0 -3
camberley observatory|-1 0 5 0 -3
came|6 -5 -3 -3 5
came across|-2 -1 -1 0 5
came up|-4 -2 1 -1 6
campus|1 -2 7 -1 -5
campus team|-2 -2 6 0 -2
can|-2 -8 21 9 -1
can be|1 -3 -4 0 7
can do|3 -2 1 6 -9
can eat|-1 -1 -1 6 -2
can i|-1 5 -2 0 -2
can only|7 -3 4 -1 -7
can pick|-1 -1 5 0 -2
can reply|-2 -1 -1 0 5
can withdraw|-3 7 1 0 -5
can you|-13 -10 21 3 -1
cancel|0 -3 5 -1 -2
cancelar alertas|-4 -1 0 0 6
canceled|2 -1 4 0 -5
cancellato|-2 -3 -1 -1 6
candidacy|8 1 -1 0 -8
candidacy for|6 -1 0 0 -4
candidata|8 -6 0 2 -3
candidate|13 -5 0 -6 -8
candidate account|1 -4 -2 -1 7
candidate for|-1 -1 5 0 -4
candidates|-9 10 -3 0 10
candidates are|-1 -3 -1 0 5
candidates to|-2 7 -2 -1 -2
candidates who|-7 2 -1 -1 6
candidates will|-4 6 1 0 -2
candidatese|-4 -2 -2 -1 10
candidato|10 -4 -3 -1 -1
candidatos|3 10 -1 -4 -9
candidatos que|-4 5 2 -1 -3
candidats retenus|-1 5 -1 0 -3
candidatura|10 9 -6 -12 -1
candidatura a|-7 2 -2 -1 7
candidatura al|-2 -2 0 0 5
candidatura non|7 -3 -1 0 -3
candidatura per|-8 8 -2 -2 4
candidaturas|-3 1 -3 -2 7
candidaturas dado|-1 -3 0 0 5
candidature|7 8 1 -8 -9
candidature pour|1 3 3 -1 -6
candidatures|0 5 -2 -1 -2
cannot|-6 1 2 1 5
cannot be|-5 -3 3 0 5
cant|-18 8 12 -3 11
cant be|-5 0 4 -1 2
cant do|-5 -1 5 8 -6
cant make|-5 0 5 -1 2
cant receive|-1 5 -1 0 -3
cant ring|-2 6 -1 -1 -2
cant take|12 -1 -2 -1 -8
capital|3 -3 6 1 -7
captain|-3 5 -1 -1 -1
captain position|-3 5 -1 -1 -1
car|-1 -4 -3 -2 11
car votre|-1 -2 -1 -1 5
card|-6 -2 5 1 2
career|9 -5 -3 -1 1
careful|8 -4 -3 -1 0
careful consideration|-3 -1 -1 -1 6
careful review|6 -2 0 0 -3
cargo|0 1 -4 5 -2
cargo de|-1 -1 -2 6 -2
carica|-2 -2 0 0 5
carica ora|-2 -2 0 0 5
carico|-3 6 0 -1 -2
carmen llull|-1 -1 -2 5 -1
carta|-5 0 -3 5 3
cartao|-6 2 0 1 3
carte|-3 -3 -3 8 1
cas|5 -1 -1 -2 -2
case|3 -5 9 1 -7
caso|-13 19 -4 -4 2
caso nao|-7 7 -2 -1 3
casting|-5 -1 -1 -1 8
casting team|-4 -1 -1 0 6
casual|2 3 1 -1 -5
ccnl|-2 -1 -1 6 -2
cdi|-4 -1 -4 8 1
ce|5 -6 -1 -1 3
ce lo|-3 -1 0 0 5
ce poste|7 -3 -1 -1 -3
central|-5 1 1 4 0
centre|11 5 0 -2 -15
centro|-5 2 4 -1 1
ceo|-2 -1 0 6 -3
ceo deepkeel|-2 0 -1 5 -2
cependant|5 -1 -1 -1 -2
cerchiamo|5 -3 -2 -1 1
certificado|-5 -1 0 2 5
cette|3 -5 -8 -5 15
cette offre|-2 -2 -1 -1 5
chambers|5 -1 0 0 -3
chance|6 2 2 -3 -6
changes|10 1 -1 -3 -8
chantal|-2 -2 6 -1 -2
chartered|-2 6 -1 -1 -2
chartered accountants|-2 6 -1 -1 -2
chat|-9 1 0 4 4
chat about|-2 -1 -1 -1 5
chat with|-1 -1 5 -1 -2
che|8 5 -7 3 -9
che firmiamo|-2 -2 -1 7 -2
che la|2 6 -3 -1 -4
che segue|-2 5 -1 -1 -1
check|-7 4 -3 3 2
check within|-1 -2 -1 -1 5
checking|-1 6 -1 0 -4
checking in|-1 6 -1 0 -4
checks|0 -2 -1 5 -2
cheers|8 -3 -1 2 -6
chef|5 -7 5 2 -5
chef de|-1 -5 3 2 1
chere|5 -2 -1 0 -2
chez|-4 -1 -6 -2 13
chiamare|-2 5 -1 -1 -1
chiamare per|-2 5 -1 -1 -1
chiamo|7 -4 3 -2 -4
chiamo io|-1 -1 5 -1 -2
chico|9 -2 -3 -1 -3
chiediamo|-4 -2 2 -1 5
chiediamo di|-4 -2 0 -1 8
chita|-3 5 -1 0 -1
chloe marchetti|-2 -1 -2 0 5
choisi|7 1 -3 -2 -3
choix|5 -2 -2 -2 1
choose|-5 -1 8 -1 -1
choose a|-4 -1 8 0 -4
choosing|-2 7 -2 0 -3
choosing ilex|-1 5 -1 0 -3
chose|9 -1 -2 -1 -5
chosen|0 -5 -3 -2 12
chosen for|-4 0 -1 0 5
ci|4 -1 5 -4 -4
ciao|6 -8 0 -2 4
ciao luca|-2 -3 -1 0 7
ciao martina|-2 -2 0 0 5
ciao samuele|-2 -2 -1 7 -2
circle|-2 5 -1 -1 -2
circle back|-2 5 -1 -1 -2
circumstances|-7 3 -1 0 5
circumstances change|-5 3 0 0 3
civil|5 1 -3 4 -7
claustro|5 -1 -1 0 -3
cleaning|-2 -3 -1 0 6
cleaning supervisor|-2 -3 -1 0 6
cleaning viewed|-2 -3 -1 0 6
cleared|-3 7 -1 0 -3
clearly|5 -1 -1 -1 -3
clerk|3 -7 4 -1 2
click|-1 -6 -1 1 8
client|20 -8 -11 -6 4
client a|6 -1 -2 -1 -2
client has|8 -3 -1 -1 -2
cliente|4 -8 -3 -3 11
cliente ha|5 -2 -1 -1 -2
clinica|-5 -1 -2 2 7
clinical|-5 1 1 0 4
clips|5 -2 -1 0 -2
close|-1 4 -6 -2 6
close your|-7 2 -1 -1 7
closed|7 -11 -6 -3 13
closed and|6 -3 0 0 -3
closed your|-4 -1 -1 0 6
closes|-6 2 -1 -1 6
closing|-5 6 -6 -3 10
closing date|-4 10 -2 -1 -2
closing soon|-3 -2 -1 -1 7
clt|-5 -2 -1 6 2
co but|6 -3 0 0 -2
coding|1 -3 10 -1 -6
coffee|5 -1 -2 2 -5
cogido|6 -2 -1 -1 -2
cold|-4 5 0 -2 1
collaboratore|-1 5 -1 -1 -2
colleague|4 -5 -2 -1 3
colleagues|-6 1 0 0 5
colloquio|0 -3 11 -2 -5
colloquio per|-2 -1 5 0 -1
com|12 2 -3 2 -16
com calma|-3 5 -1 0 -1
com o|-1 6 -1 -1 -3
com os|1 -1 -3 7 -4
com uma|5 -1 -1 -1 -1
com voce|5 0 -2 -1 -2
come|3 -15 30 -2 -15
come and|-6 -2 11 -1 -2
come back|13 0 -4 -1 -8
come fill|-2 5 -1 0 -2
come for|-3 -4 7 0 -1
come on|-5 -1 6 -1 0
come to|-3 -2 0 -1 6
come up|-4 0 0 0 5
comercial|-2 5 -1 0 -2
comes|6 -1 -3 2 -4
coming|9 -1 -8 1 -2
coming in|11 1 -2 -1 -8
committee|7 3 -1 -3 -4
committee has|8 -1 -1 -1 -6
community|6 2 1 -2 -7
como|5 -5 -2 6 -4
companies|-3 -1 -1 0 5
company|-4 1 2 -1 7
comparecer|-3 -1 9 -1 -4
completa|-2 -1 -2 8 -3
completa segun|-1 -1 -2 5 -1
complete|-11 -3 -9 -6 28
complete it|-3 -3 1 0 6
complete your|-1 -4 -2 -2 10
completed|-7 -2 -6 -2 19
completed it|0 -1 -3 0 5
completed its|-4 -1 0 0 6
completing interviews|-2 -2 0 0 5
completion|0 -1 -1 5 -2
completion of|0 -1 -1 5 -2
completo|9 1 -2 -2 -5
comptable|-2 -1 -1 -1 5
compte|-4 0 -2 -1 8
comune|-2 6 -1 0 -3
comune di|-2 6 -1 0 -3
comunica|8 2 -3 -1 -5
comunichiamo|5 -1 -1 0 -3
comunichiamo che|5 -1 -1 0 -3
con|7 1 -9 -5 6
con l|-3 -2 0 -1 5
con la|0 -3 1 -4 6
con su|-3 0 -1 0 5
con tu|7 -4 -3 -1 1
concept|-1 -3 -1 0 5
concluded|10 -5 -1 0 -4
concours|2 6 0 -1 -7
concursal se|-1 -3 0 0 5
conditional|7 -2 -2 2 -5
conditional offer|7 -2 -2 2 -5
conducir|-1 -1 5 -1 -3
conferma|-6 9 5 -1 -7
confidential|-4 -5 -3 -1 14
confirm|-13 -1 6 -4 11
confirm by|-1 0 5 0 -3
confirm that|-2 1 -1 -2 5
confirmamos|-6 -1 -1 0 7
confirmamos que|-5 -1 -1 0 7
confirmar|-6 0 4 -1 3
confirme|-4 1 6 4 -7
confirmed|0 -3 6 0 -2
confirmer|-6 -4 5 6 -2
confirmer votre|-3 -3 2 7 -2
confirms|-7 7 -2 0 3
confirms receipt|-3 5 -1 0 -1
congratulations|-12 -5 15 7 -5
congratulations you|-1 -2 6 0 -2
connait|5 -1 -2 -1 -1
connait deja|5 -1 -2 -1 -1
connect|3 -1 5 -2 -4
connect with|-1 -3 6 -2 -1
connecten|-4 -1 -1 0 5
connection|-4 -1 1 -1 5
conor|-1 -3 6 0 -1
conor ferment|-1 -3 6 0 -1
conseguimos|-2 -2 -2 -1 6
conseguimos seguir|-2 -2 -1 -1 6
conserve|5 -2 0 0 -2
conservons|5 -2 -1 0 -1
consider|9 -2 6 -3 -11
consider your|3 -2 5 0 -6
consideration|9 1 -3 -2 -2
consideration the|5 -2 -1 0 -3
considered|-5 -9 -5 -3 24
considerer|-4 6 -1 0 -1
construction|-2 -2 -1 0 5
consultant|0 -7 3 -2 6
contact|-5 18 0 -3 -5
contact the|6 -2 5 -1 -9
contact you|-5 4 -2 3 0
contactado|-3 8 -1 -1 -3
contactados|-3 5 -1 0 -1
contactar os|-1 -3 0 0 5
contacted|-8 12 -2 -1 0
contacted for|-4 6 -1 0 -1
contacter|-1 -4 -1 -1 7
contacter car|-1 -2 -1 -1 5
contar|5 -2 -2 -1 0
contato|-6 8 -3 4 -3
contato com|-3 0 -1 5 -1
contattare|-3 -1 0 0 5
contattare l|-3 -1 0 0 5
contatteremo|-3 7 -1 -1 -3
content|-1 -3 3 5 -4
content manager|-3 0 -1 5 -1
contigo|1 -5 -4 2 7
continuar|9 -4 -3 -1 0
continuation|9 -5 -2 -1 -1
continue|5 -4 11 -1 -9
contract|-8 -15 -13 35 1
contract attached|-3 -1 -1 5 -1
contract cleaning|-2 -3 -1 0 6
contract is|-1 -2 -1 5 -1
contract voor|-1 -1 -2 5 -1
contractor|-4 0 0 0 5
contrat|-4 -1 -3 11 -3
contratar|5 -1 -1 -1 -2
contrato|-5 -1 -5 12 -1
contratto|-2 -2 -2 9 -2
contratto agricolo|-2 -2 -1 7 -2
controller|6 -1 -2 -1 -2
convenio|0 -2 -2 5 -1
conversar|-4 -3 3 -1 6
conversation|-3 -2 0 -1 5
convocation|-1 5 -1 0 -2
convoque|-1 -1 5 0 -3
convoque e|-1 -1 5 0 -3
cool|-1 6 -1 -1 -3
cool dass|-2 6 -1 -1 -3
cooperativa|-1 5 -3 -2 0
coordinator|1 8 2 1 -11
coordonnees|7 -3 -1 0 -3
coperta|9 -5 -2 -1 -1
copia firmata|-2 -1 -1 6 -2
copie|-3 -3 -2 1 6
copy|-9 2 -3 1 10
copy of|-6 1 -2 -1 8
corinthian|-2 -4 6 0 0
corinthian market|-2 -4 6 0 0
cork|-2 3 3 1 -6
corner|5 0 -1 0 -4
cosa|-3 0 6 -1 -2
cose|-2 5 -1 -1 -1
cose la|-2 5 -1 -1 -1
costituisce|-3 -1 0 0 5
costituisce impegno|-3 -1 0 0 5
costureira|-3 5 -1 0 -1
costureira ta|-3 5 -1 0 -1
coucou|8 -3 -3 4 -5
coucou paul|-1 -1 -1 5 -2
could|-15 -13 8 -3 23
could not|-4 -2 -2 -2 10
could you|-14 -7 12 0 8
couldnt|-13 -5 2 2 14
couldnt stretch|-2 0 -1 5 -2
couldnt wait|-2 0 -1 5 -2
council|-5 4 -2 0 4
counselor|6 -3 0 0 -3
county|-3 -4 5 0 2
cours|-4 5 -2 -1 1
cours d|-3 6 -1 0 -2
course|-4 -5 -3 3 9
court|-3 -2 5 0 0
cover|9 5 1 -3 -12
cover letter|2 10 -3 -1 -8
cozinha|-5 -2 -1 -1 9
cozinha que|-4 -1 0 0 6
cpf|-2 -2 -1 -1 6
cpf e|-2 -1 -1 -1 5
cpr|-1 -3 0 0 5
crane|0 -1 -1 6 -4
created|-3 -2 -2 -1 8
credit|-2 2 -4 -2 6
credito|-4 -1 -2 -1 9
cremorne|-2 -1 -2 -1 5
creo|-2 -1 -1 0 5
crew|1 -6 4 4 -3
criteria|-5 -1 -1 0 8
crumbs|6 -3 0 0 -2
crumbs co|6 -3 0 0 -2
cto|0 -3 9 0 -7
cui|8 0 -2 -2 -5
culture|-3 -2 -2 10 -4
current|0 -7 -2 0 9
currently|3 5 -1 0 -6
curricular|8 0 -2 -1 -6
curricular del|5 -1 -1 0 -2
curriculo|-3 10 -4 -3 0
curriculo foi|-3 5 0 -1 -2
curriculum|6 6 -4 -2 -5
curriculum e|-2 5 -1 -1 -1
curriculum vitae|5 1 -1 -1 -4
cv|-6 26 1 -12 -4
cv and|-6 7 -1 -1 0
cv est|-1 5 -1 -1 -2
cv for|-4 7 -2 -1 0
cv gracias|-2 6 -3 -1 -1
cv ingaande|-1 -1 -2 5 -1
cv kunnen|-2 -1 -2 0 6
cv mee|-2 -2 6 -1 -2
cv mi|-1 -1 5 -1 -2
cv nodig|-2 -1 -2 0 6
cv non|-2 -2 0 0 5
cv nu|-2 -1 -2 0 6
cv off|-1 -3 6 0 -1
cv per|-4 6 -1 0 -1
cycle|-2 -1 5 0 -2
cycle works|-4 0 5 0 -1
d|1 -8 3 2 -1
d admissibilite|5 -1 -1 -1 -3
d autres|6 -2 -1 -1 -1
d be|-1 -5 4 0 2
d einfach|-3 0 -1 5 -1
d etre|-2 -2 -1 -1 6
d etude|-3 6 -1 0 -2
d ici|-5 12 -2 -1 -4
d ist|-5 6 -1 -1 0
d like|4 -1 5 0 -9
d love|-3 -4 7 4 -4
d operateur|5 -1 -1 -1 -2
d une|-3 -4 7 -1 1
d wir|-2 5 -1 -1 -2
d wohnort|-2 5 -1 -1 -2
da|4 2 -4 7 -13
da danke|-5 10 -2 -1 -2
da destinarsi|-2 5 -1 0 -2
da ist|-3 1 -2 5 -2
da marzo|-2 -2 -1 7 -2
da proposta|-1 -2 -1 5 -1
da sind|-3 -1 -1 -1 6
da warst|5 -1 -1 -1 -2
da wir|-4 3 5 -1 -3
daar|5 -3 -2 -1 1
daarom|7 -3 -1 -1 -2
dach|0 -3 6 -1 -2
dach vorrei|-1 -1 5 -1 -2
dado|-1 -3 -1 -1 6
dado o|-1 -3 0 0 5
dafur|5 -1 -2 3 -5
dagen|-1 -8 3 -2 8
daher|14 -7 -2 2 -6
daher nicht|11 -3 -2 -1 -5
dal|5 -4 -3 2 -1
damit|5 -2 -7 1 4
damit wir|0 -3 -1 0 5
dan|-15 17 4 -6 1
dan bel|-2 5 1 -1 -2
dan direct|-1 -3 -1 0 5
dana|-10 3 2 -2 6
danach|-7 6 2 -1 0
dani|-2 -1 7 -1 -3
dank|7 2 -4 -8 3
dank fur|-1 4 1 -6 6
dank voor|6 0 -3 -1 -2
danke|20 18 -14 -12 -16
danke aber|8 -2 -2 -1 -3
danke fur|10 13 -3 -6 -13
danken|17 -10 -4 -2 -1
dann|-15 6 13 6 -10
dann machen|-2 -1 5 0 -2
dann sind|-4 6 -1 0 0
dans|-3 0 -3 0 6
dans le|-2 -2 1 -2 5
dans notre|5 0 -1 -1 -3
dans votre|0 5 -1 0 -3
dar|7 -4 -3 -2 2
dar andamento|-2 -2 -1 -1 6
das|15 -19 9 -4 -15
das angebot|-2 -2 -1 6 -1
das band|-3 0 -1 5 -1
das deutschlandticket|-3 0 -1 5 -1
das gesprach|-7 -5 20 -2 -6
das ist|1 6 0 -1 -6
das verfahren|5 2 -2 -1 -4
dass|11 -4 -12 -2 3
dass sie|1 -5 -8 -4 17
dass wir|7 3 -4 1 -6
dat|15 -5 -1 -4 -8
dat onze|5 -1 -1 -1 -3
dat u|5 -2 -1 0 -2
data|-12 7 -2 -5 18
data da|-2 5 -1 0 -2
data engineer|-6 1 -4 -2 11
data for|-4 0 -1 -1 5
date|-16 9 11 2 -8
dated|-2 -2 -1 0 5
daten|-1 0 -2 -3 7
datore|-4 5 -1 -1 1
datore di|-4 5 -1 -1 1
datos|-1 5 -1 0 -3
datum|-2 2 7 -2 -5
datum van|-1 5 -1 0 -3
dauernd|5 -1 -2 -1 -1
dauernd gelobt|5 -1 -2 -1 -1
dauert|-7 10 5 -1 -8
daumen|5 -1 -1 0 -3
davon|1 5 -1 -1 -3
davon aus|-3 6 -1 0 -2
day|-10 -10 25 0 -3
days|-7 3 -13 12 13
days can|-1 -3 -1 0 5
days off|-2 0 -1 5 -2
days so|-3 8 -2 -1 -2
dbs|-4 -2 -3 6 2
de|6 -3 -8 -14 13
de admitidos|-4 6 -2 -1 1
de analista|5 -2 -1 -1 -1
de apreciacao|-1 -3 0 0 5
de bijlage|-1 -1 -2 5 -1
de boekenweek|-2 6 -1 -1 -2
de bus|-2 -2 -3 8 -1
de chita|-3 5 -1 0 -1
de conducir|-1 -1 5 -1 -3
de costureira|-3 5 -1 0 -1
de cozinha|-5 -2 -1 -1 9
de datum|-1 5 -1 0 -3
de deelnemingsvoorwaarden|-2 8 -2 -1 -4
de demain|-2 -1 5 0 -1
de duas|-2 -1 -1 -1 5
de entrada|-1 5 -1 0 -2
de functie|7 -6 -1 7 -6
de hospiteeravond|-6 0 0 0 6
de la|1 6 0 3 -8
de maio|-3 -1 5 0 -1
de momento|7 -1 -2 -1 -3
de notre|5 2 -2 -1 -3
de nous|-5 -3 1 -1 8
de nouvelles|-3 6 -1 0 -1
de opositores|-1 -3 0 0 5
de plek|6 1 -2 -2 -4
de porteiro|-2 -2 -1 -1 6
de procedure|-8 4 0 -2 6
de recrutement|-2 -1 5 -2 1
de responsable|0 -1 -1 6 -3
de selectie|-2 8 -2 -1 -3
de septiembre|-1 -1 -2 5 -1
de son|-1 -2 -1 -1 5
de status|-1 -2 -1 0 5
de talentos|6 -2 -1 -1 -2
de te|0 -2 -1 5 -1
de tecnico|5 -1 -1 -1 -2
de teletravail|-4 -2 -2 7 1
de temps|-2 7 -1 -1 -3
de trabajar|-1 -1 -2 5 -1
de ultima|-1 -1 5 -1 -2
de um|-1 -2 -2 -1 5
de vacature|12 1 -4 -2 -6
de voce|-2 -2 -1 -1 5
de volgende|-3 -3 9 -1 -2
de votre|-3 -5 0 -5 14
de vous|-5 -3 -1 8 -1
de vragenlijst|-2 -1 -1 -1 5
de woning|-3 -1 -1 -1 6
de zomer|6 -1 -1 -1 -2
deadline|-5 2 10 0 -7
deadline for|-1 0 5 0 -3
dean|1 -1 -3 6 -2
dear|6 -4 0 -4 10
dear applicant|11 -3 8 -1 -14
dear candidate|-1 7 0 -1 -4
dear hiring|-4 -1 -1 -1 7
dear kayla|-2 -2 0 0 5
dear mr|-2 -3 1 0 6
debido|0 -2 5 -1 -2
debido a|-1 -2 5 -1 -2
december|-4 6 0 -1 -1
decide|2 4 2 -2 -6
decide de|6 -2 -1 -1 -3
decided|11 -16 -8 -4 17
decided not|4 -5 -3 -2 7
decided to|8 -10 -4 -2 10
decidido|10 -3 -2 -1 -3
decision|-9 17 -9 0 9
decision has|-6 3 0 0 4
decision is|0 -3 -3 -1 6
decision to|5 -1 0 -1 -2
decision yet|-3 7 -1 0 -3
deckhand|9 -4 2 -1 -5
decline|-6 -1 -1 7 2
declined|-4 -3 -2 -2 10
decorrenza|-2 -1 -1 6 -2
deel|-1 5 -1 0 -2
deelnemingsvoorwaarden|-2 8 -2 -1 -4
deepkeel|-2 0 -1 5 -2
dei|-3 1 6 -1 -3
dein|-5 0 1 5 -1
dein ja|-3 0 -1 5 -1
dein profil|-4 -4 1 -1 8
deine|7 12 -4 -9 -6
deine arbeitsproben|-3 -1 6 -1 -1
deine bewerbung|-2 7 -1 -4 0
deine mappe|-1 5 -1 -1 -2
deine schnellbewerbung|-2 5 -1 -1 -2
deinem|-4 -1 -1 0 5
deinem hintergrund|-4 -1 -1 0 5
deinen|0 -1 4 2 -5
deiner|-1 -3 -1 0 5
deiner stadt|-2 -4 0 0 6
deja|14 -3 -4 -2 -5
del|8 -10 -9 1 8
del aula|-1 -1 -2 5 -1
del diploma|-1 -2 -1 -1 5
del gruppo|0 -4 -1 -1 5
del proceso|5 -1 1 -1 -3
delay|-2 5 -1 0 -2
delayed|-4 6 0 0 -2
delete|-2 -5 0 0 7
deleted|0 -6 -2 -1 10
delighted|-3 -1 -1 8 -4
delighted to|-3 -1 -1 8 -3
della|-5 -1 -1 -3 11
delle referenze|-3 -1 0 0 5
dem|8 -2 2 -1 -8
dem assessmenttag|5 -1 -1 0 -3
dem produktmanagement|-4 -1 -1 0 5
dem team|-3 -1 5 0 -1
demain|-3 -1 7 -1 -2
demande|-1 -2 -4 -3 10
demarrage|-1 -1 -1 5 -2
demarrage quand|-1 -1 -1 5 -2
demo|5 -3 3 0 -5
den|2 -3 -8 18 -10
den anderen|-4 -2 -2 10 -3
den angepassten|-3 0 -1 5 -1
den ausschlag|5 -1 -1 -1 -2
den bosch|-1 -1 -2 5 -1
den eingang|-5 6 -1 -1 1
den erhalt|-3 6 -1 -1 -1
den nachsten|-3 5 -1 -1 0
den vertrag|-2 -2 -2 10 -3
denk|-1 -2 -1 5 -2
denk er|-1 -2 -1 5 -2
dennis|0 -2 -1 5 -2
dennis ik|-1 -2 -1 5 -2
dental|-2 -2 -2 -1 7
dental front|-1 -3 -1 0 5
department|7 6 -5 -2 -5
department and|-3 -1 -1 0 5
department of|4 3 -1 0 -5
deposit|-2 -1 -2 -1 6
deputy manager|5 0 -2 0 -2
der|-2 6 13 -3 -11
der eingang|-3 5 0 0 -1
der fachabteilung|-3 6 -1 0 -2
der fallstudie|5 -1 -1 0 -3
der kurs|-3 0 -1 0 5
der messe|-2 5 -1 -1 -2
der test|-1 -2 5 0 -2
der unterlagen|-4 5 0 0 -1
der warteliste|2 -4 -1 -1 5
dermatologie|-2 -2 6 -1 -2
derzeit nicht|-5 -1 -1 -1 8
des|-4 8 4 -3 -2
des verfahrens|0 5 1 -1 -5
desabonner|-4 0 -1 -1 6
desanimes|5 -2 0 0 -3
descartado|11 -2 -2 -1 -5
descartado tu|5 -2 -1 -1 -1
desde|-2 -1 0 -2 5
deshalb|7 -3 -1 -2 -1
deshalb an|5 -1 -1 0 -3
deshalb kann|-4 -1 -1 0 5
design|-1 -5 4 -1 3
designer|6 -3 1 0 -3
desistement|-2 -1 5 -1 -2
desistencia|-2 -2 -1 0 5
desk|6 -3 -2 -1 0
desole|3 -2 5 -1 -4
desole pour|-1 -2 5 -1 -2
desolee|9 -1 -2 -2 -4
despues de|5 -2 -1 0 -2
destinarsi|-2 5 -1 0 -2
details|4 -8 -1 0 7
details for|-3 -2 -1 -1 7
detalhes|-1 -2 -1 5 -1
detalhes da|-1 -2 -1 5 -1
determinato|-2 -1 -2 8 -3
deutlich|6 -2 -1 0 -3
deutschlandticket|-3 -1 -2 7 -2
deutschlandticket gehen|-3 0 -1 5 -1
deux|3 -4 -2 9 -5
deux et|5 0 0 0 -4
deux jours|-3 -1 -1 6 -2
developer opening|0 -1 5 0 -2
development|3 -1 4 -1 -5
deventer|-1 5 -1 -1 -1
devera|-5 6 -1 3 -3
deze|-1 -6 -5 -4 15
deze verloopt|-1 -3 -1 0 5
di|-2 7 -3 -7 7
di assunzione|-2 -2 -2 10 -3
di due|-3 -1 0 0 5
di formularle|-2 -1 -1 6 -2
di im|5 -1 -1 -1 -2
di indicarci|-3 -1 0 0 5
di interesse|-3 7 -1 -1 -2
di inviarla|-1 -2 -1 -1 5
di lavoro|-4 6 -1 -1 1
di pietraforte|-2 5 -1 0 -2
di prowein|-1 -1 5 -1 -2
di restituirci|-2 -1 -1 6 -2
di soggiorno|-2 -2 7 -1 -2
dia|-14 7 -1 -6 14
dia para|-2 -1 -1 -1 5
dias|-15 14 -14 -1 17
dias uteis|6 -1 -1 -1 -2
dica|-3 -1 9 -1 -3
dica lei|-1 -1 5 -1 -2
dich|8 -5 5 -4 -2
dich als|0 -2 5 -1 -2
dich gern|0 -3 7 -1 -2
dich mal|-4 -1 -1 0 5
dich werktags|-2 5 -1 -1 -2
did|2 -6 5 -4 6
did miss|-1 0 5 0 -3
did not|7 -8 -3 -4 9
didnt|-2 -2 -2 -1 8
die|12 -9 -9 -7 -2
die auswahl|-3 11 -2 -1 -4
die bei|5 -1 -2 -1 -2
die besetzung|-1 5 -1 0 -2
die bewerbung|-4 -1 -2 -1 6
die daumen|5 -1 -1 0 -3
die ecke|5 -1 -2 -1 -1
die einladung|-3 1 7 -1 -4
die engere|5 -1 1 0 -4
die fachabteilung|-1 5 2 -1 -4
die fehlenden|-3 -3 -1 0 7
die in|-3 5 -1 0 -1
die kollegin|-4 -2 -3 4 5
die lehrstelle|5 -1 -1 -1 -2
die liste|-2 5 -1 0 -2
die periode|7 -1 -1 -1 -4
die regieassistenz|5 -2 -1 0 -1
die sechs|5 -1 -1 0 -3
die sie|0 -2 -2 -1 5
die stelle|7 -9 2 4 -2
die stund|-1 -1 -2 6 -2
die warteliste|-5 5 -1 0 1
die wir|1 -1 -2 5 -3
die zeit|5 -1 -1 0 -3
dienst|4 -6 -3 -2 6
dienstag|-1 -2 6 -1 -2
diese|-1 0 -2 -2 7
diese woche|-5 4 -1 -1 3
diesem|5 -3 -1 -1 1
dieser ausgabe|-4 0 0 0 5
dieses|10 -5 -3 -1 1
digo|-4 12 -3 -1 -3
digo algo|-3 9 -3 -1 -2
dimitri|-3 -1 -4 -1 9
dimitri vance|-2 -1 -2 0 5
dinamica|3 0 2 -1 -5
dinsdag|-5 -2 11 -1 -2
diploma|-3 1 -1 -2 5
diploma non|-1 -2 -1 -1 5
dir|9 2 1 -4 -9
dir im|-4 -1 -1 0 5
dir zu|-4 -1 -1 0 5
dire|-4 11 -2 -1 -4
direct|-8 -7 -2 -3 21
direct contact|-1 -3 -1 0 5
directeur|-1 5 3 -2 -5
director|15 -6 1 0 -11
director of|5 -1 2 -1 -4
directora|-3 -3 -2 5 3
dis|-1 -1 -1 5 -2
dis oui|-1 -1 -1 5 -2
disappointed|-7 -1 -1 -1 10
discussion|5 -1 1 0 -4
dispensing|-1 5 -1 0 -3
dispensing optician|-1 5 -1 0 -3
disponible|-11 1 9 -2 3
disponible dans|-1 5 -1 0 -2
disposition|6 -4 -4 -2 3
dispute|-3 0 -1 -1 5
disregard|0 -2 -4 0 6
disregard this|-1 -1 -4 0 6
distribution|-2 -2 -1 -1 5
dit|13 -7 -8 -2 3
dit keer|6 -1 -1 -1 -3
dit moment|8 -3 -1 -1 -2
dit niet|-1 -3 -1 0 5
do|3 -14 17 -1 -7
do a|-3 -2 14 -2 -7
do cpf|-2 -1 -1 -1 5
do not|8 7 4 -1 -14
do nothing|-1 -4 -1 0 6
do resultado|-2 -1 -1 -1 5
do rg|-2 -1 -1 -1 5
do the|2 -2 -2 11 -9
do thursday|-1 -1 6 -1 -3
do you|-11 -7 0 -2 20
doch|3 -6 5 1 -3
doch die|-1 0 -2 5 -2
docks|-2 -3 -1 0 6
docks edinburgh|-2 -3 -1 0 6
documento nao|-2 -2 -1 -1 6
documentos|-2 8 -3 4 -7
docusign|-6 -3 -5 16 -3
docusign tomorrow|-2 0 -1 5 -2
does|-6 2 -1 0 8
does not|-3 -3 1 1 5
does thursday|-2 -1 -2 0 5
doing|8 3 0 -1 -10
doing the|6 -1 -1 0 -3
dois|2 1 4 -1 -6
doktersassistent|-2 -2 6 -1 -2
doktersassistent dermatologie|-2 -2 6 -1 -2
domanda|-6 8 -4 -2 5
domanda di|-3 2 -2 -1 5
domanda resta|-2 5 -1 0 -2
dona|-3 0 -2 -1 5
donc|11 -5 -3 -2 0
donderdag|-5 7 5 -2 -4
donderdag met|-1 5 -1 -1 -1
done|5 -5 -2 -1 2
done from|0 -1 -3 0 5
done see|-3 -1 -1 -1 5
donner|7 -3 -2 -1 1
donnerstag|-6 -2 16 -2 -5
dont|4 11 -6 5 -2
dont expect|-2 -2 -1 -1 5
dont take|-4 2 -2 0 5
dont think|6 -1 -1 -1 -4
door|4 1 -2 -5 3
doorgestuurd|-3 7 -1 -1 -1
doorgestuurd naar|-2 5 -1 -1 -1
dopo|3 -5 4 -2 0
dopo le|-1 -1 5 -1 -2
dossier|0 3 -7 -4 9
dossier de|-6 1 -1 0 6
dott|1 -1 5 -1 -4
dovessi|-1 -3 0 0 5
dovessi ripensarci|-1 -3 0 0 5
down|2 0 -6 5 -2
down to|6 -1 1 -1 -4
downloaded|-3 5 -1 -1 -1
downloaded ok|-3 5 -1 -1 -1
dr|7 -1 1 2 -11
dr wendt|-1 0 -2 5 -2
draft|-4 -6 -1 0 11
drei|-8 6 3 1 -1
drei platze|-1 5 -1 0 -3
dringend|-2 -4 0 0 6
driver|-2 6 0 0 -3
dro|5 -1 -1 -1 -2
drug|-4 -1 -1 5 1
dsgvo geloscht|-3 -2 -1 0 5
du|3 0 5 4 -11
du anbei|-3 0 -1 5 -1
du hast|-1 0 6 -2 -3
du keine|-2 5 -1 -1 -2
du musst|-2 -4 0 0 6
du ruckst|-2 -4 0 0 6
du stehst|-1 -4 -1 0 6
duas|-2 -1 -1 -1 5
duas fotos|-2 -1 -1 -1 5
due|5 -2 4 -4 -4
due precedenti|-3 -1 0 0 5
due to|5 4 3 -3 -8
dunn ranch|-2 5 -1 0 -2
dunno|-4 0 5 0 -1
dunno what|-4 0 5 0 -1
dus|12 7 -4 -3 -12
dus dit|7 -1 -1 -1 -3
duty|-3 -1 -1 6 -1
duvernet|-3 -1 -1 6 -2
dylan|-1 -1 5 -1 -2
e|12 2 -3 -9 -9
e aperta|-1 -3 0 0 5
e arrivato|-1 5 -2 -1 -2
e excluidos|-1 -3 0 0 5
e facciamo|-1 -3 0 0 5
e la|2 5 -2 -1 -3
e o|5 -3 2 -1 -3
e purtroppo|0 5 -2 0 -3
e recapito|-3 -1 0 0 5
e stata|2 9 -6 -3 -1
e te|-3 5 -1 0 -1
e tuo|-2 -2 -1 7 -2
each|-1 5 3 -1 -5
each candidate|-2 -1 5 0 -3
early|-1 0 7 -2 -3
early next|1 0 4 0 -5
eat|-1 -2 -1 6 -3
ebenfalls|-6 4 3 0 -1
echange|0 -2 6 -2 -3
echange telephonique|-1 -1 5 -1 -2
ecke|5 -1 -2 -1 -1
ecke wohnt|5 -1 -2 -1 -1
edinburgh|-2 -2 -1 0 5
edit|-5 0 -2 -1 8
editor|6 -3 -2 -1 -1
educadora|-2 -2 0 5 -1
educadora infantil|-1 -1 -2 5 -1
een|12 -13 2 -6 1
een andere|0 -3 -2 -1 7
een gekkenhuis|-2 6 -1 -1 -2
een intakegesprek|-1 -2 5 0 -2
een nachtje|-1 -2 -1 5 -2
een online|-2 -3 6 -1 -1
een studentstagiair|7 -1 -1 -1 -3
eens|5 -1 -1 -1 -2
eerste|-2 0 5 -1 -2
ehrlich|6 -1 -1 0 -3
ehrlich gesagt|5 -1 -1 0 -3
eigen|0 -3 -2 -1 5
eigentumer|-4 0 0 0 5
eight|7 0 -1 0 -5
ein|-4 -8 15 -5 5
ein anderes|-3 -2 -1 -1 6
ein neues|-2 -1 -2 -1 6
eine|11 3 -2 -12 -2
eine andere|11 -4 -3 -2 -2
eine die|5 -1 -2 -1 -1
eine einstellung|6 -2 -1 -1 -2
eine zweite|-5 -1 7 0 -1
einem|2 -10 21 -4 -10
einen|-6 2 1 -3 9
einen anderen|-6 -2 -2 -2 12
einen neuen|-6 -2 5 -1 4
einer|-5 13 -1 -3 -3
eines|-2 -5 -5 3 9
einfach|-1 -5 5 3 -2
einfach zu|-3 0 -1 5 -1
einfluss|-2 -2 -1 0 6
einfluss auf|-2 -2 -1 0 5
eingang|-13 18 -4 -1 -1
eingang ihrer|-6 9 -2 -1 0
eingegangen|-3 20 -4 -2 -10
einladung|-6 3 9 -1 -4
einsetzen|5 -1 -2 -1 -2
einstellen|1 -1 -2 8 -5
einstellungsstopp|-3 -1 -1 0 5
einstellungsstopp bis|-4 -1 -1 0 5
einverstandnis in|-2 5 0 0 -2
einwilligung|-3 -2 -1 0 6
eisele|-1 -4 -1 0 6
eisele werkzeugbau|-1 -4 -1 0 6
either|1 6 -2 -1 -5
either way|-4 7 -1 0 -2
el|10 3 8 -7 -17
el contrato|-1 -1 -2 5 -1
el equipo|5 -1 -4 4 -4
el estado|-2 5 -1 0 -3
el lunes|-6 4 5 -2 -2
el martes|-2 -1 5 0 -1
el miercoles|-3 -1 7 -1 -2
el momento|5 -1 -1 -1 -2
el proceso|8 9 -4 -3 -9
el puesto|2 0 1 2 -5
el sabado|-3 -1 -1 -1 6
elegido|-3 -1 -1 -1 5
elegido a|-3 -1 -1 -1 5
elektroniker|-2 -2 0 0 5
elektroniker fur|-3 -2 0 0 5
eleni|-2 -4 6 0 0
ellis|-3 -3 6 0 -1
ellis this|-2 -4 6 0 0
elm|-2 -2 0 0 5
elm street|-2 -2 0 0 5
else|3 -8 4 -1 3
else for|6 -1 -2 -1 -3
else nabbed|-4 0 5 0 -1
elvira|-2 -2 -1 0 6
em|-13 6 0 5 6
em breve|-2 -1 -1 5 -1
em contato|-4 2 -2 5 -1
em fase|-1 -3 0 0 5
email|-3 20 -3 -5 -1
email address|-2 -3 -2 -1 8
email and|-2 6 -1 0 -3
email ingelicht|-1 5 -1 0 -3
email was|-3 -1 -1 -1 6
email whether|-2 -2 0 0 5
email wurde|-1 5 -1 0 -2
emails|-3 -2 -2 -1 8
emergency|-3 -3 8 -1 -1
empezarias|-1 -1 -2 5 -1
empezarias el|-1 -1 -2 5 -1
empfang|-2 -3 5 2 -3
employer|-3 5 -3 3 1
employer has|5 0 0 0 -4
employer viewed|-4 7 -1 0 -2
employers|-7 0 -1 -1 8
employers view|-2 -3 -1 0 6
employment|1 -3 -3 -1 9
employment with|-5 -1 -2 0 8
empresa|0 7 -3 -4 1
en|2 8 -6 -6 1
en app|-1 -2 -1 5 -2
en cours|-4 5 -2 -1 1
en dan|-1 5 -1 -1 -2
en dat|7 -3 -1 0 -2
en el|3 10 -7 -3 -3
en esta|12 -3 -2 -1 -5
en het|0 -1 -3 5 -1
en interne|5 -1 -1 -1 -2
en la|5 -2 3 -3 -4
en linea|-3 -2 6 -1 0
en madrid|-1 -2 -1 -1 5
en proposerons|-3 -1 -1 0 5
en remercions|6 -1 -1 -1 -3
en revanche|-3 -1 -1 6 -2
en situation|-1 1 5 0 -3
en telefoon|-1 -2 -1 5 -2
en visio|-4 -2 9 -1 -2
en we|-6 8 -1 0 -1
encargada|-3 6 -3 -1 0
encargada lo|-2 6 -3 -1 -1
enclosed|-5 0 0 0 6
encontra|-1 -3 0 0 5
encontra ainda|-1 -3 0 0 5
encourage|6 -2 0 0 -2
encourage you|6 -2 0 0 -2
end|2 0 -6 3 2
end of|-5 3 -3 6 -1
ende|-8 12 -10 5 0
ende mai|-3 8 -2 -1 -2
ended|6 -1 -1 -1 -2
ended up|5 -1 -1 0 -3
endet|-2 -2 -2 -1 6
engere|5 -1 1 0 -4
engineer|-11 6 6 4 0
engineer role|-5 1 -2 -1 8
engineering|-8 -1 -3 0 12
engineering manager|-3 -1 -1 -1 5
enjoyed|6 -5 2 -2 -2
enjoyed learning|-3 -1 0 0 5
entlastung|10 -4 -1 -1 -4
entlastung zuruck|8 -4 -1 -1 -4
entre|5 0 -3 -1 -1
entreprise|5 1 -2 0 -4
entretien|-7 -6 28 -5 -10
entretien de|-3 -1 7 -1 -2
entrevista|-13 3 28 -2 -16
entrevistas|7 -1 -2 -1 -3
entro|-12 7 -1 5 1
entscheiden|-5 5 -1 -1 2
entscheidung bezuglich|-1 -4 -1 0 6
entschieden|5 -16 -13 5 20
entschlossen|7 -2 -1 -1 -2
entstehen|-2 5 -1 -1 -1
entwurf|-3 -3 0 0 6
epreuve|-2 5 1 -1 -3
epreuves|5 2 -2 -1 -4
epreuves orales|5 -1 -1 -1 -3
equipe|3 -2 -3 7 -5
equipes|-2 6 -1 0 -1
equipo|-3 0 -1 5 -1
equipo lo|-1 -1 -2 5 -1
er|-2 7 -2 0 -4
er een|-1 -2 -1 5 -2
er komen|-2 -2 -1 -1 6
erfahrungsgemass|-3 6 -1 0 -3
erfahrungsgemass werden|-2 5 -1 0 -2
erganze|-3 -3 -1 0 7
erganze die|-3 -3 -1 0 7
ergebnis|4 1 1 -1 -5
erhalt|-3 6 -1 -1 -1
erhalt ihrer|-2 5 -1 -1 -1
erhalten|-11 12 -2 -5 7
erhalten diese|-1 -2 -2 -1 6
erreichen|-5 -1 -4 1 9
erreicht|6 0 0 -1 -5
error|3 -8 -1 0 6
erst|-3 13 -1 -2 -6
erstattet|-2 7 -1 -1 -4
es|4 2 4 -8 1
es ihnen|-3 0 5 0 -2
es leider|-2 3 4 -1 -5
esa|-3 -1 0 -1 5
escoleta|-1 -1 -2 5 -1
escoleta petit|-1 -1 -2 5 -1
escribirnos|-1 6 -3 -1 -1
escribirnos la|-2 6 -3 -1 -1
escribo|-1 5 -1 0 -2
escribo para|-1 5 -1 0 -2
espace|-5 5 -2 -1 3
essere|7 -2 -1 -1 -3
est|-6 6 -3 2 6
est bien|-4 8 -1 0 -2
est en|-6 8 -2 -1 1
est fini|-1 -1 -1 5 -2
est pas|-7 1 -1 5 2
est plus|-3 -3 5 -2 3
est toujours|-2 6 -1 0 -2
est tout|-1 -1 -1 5 -2
esta|-1 5 -10 -4 10
esta mais|-4 -1 0 0 6
esta ocasion|5 -2 -1 0 -2
esta oportunidad|6 -2 -1 -1 -3
esta semana|-3 -2 -2 -2 8
estado|0 11 -3 -1 -6
estado de|0 5 -1 0 -3
estara|-3 0 5 -1 -2
estas|-1 6 -1 -1 -2
este momento|1 -4 -1 -1 5
estimado|7 -3 -2 -2 0
estou|-1 -2 -2 -1 5
et|0 0 -4 0 6
et deux|-3 -1 -1 6 -2
et je|-1 2 -2 5 -3
et la|6 -1 -1 0 -4
et ne|-2 -4 -2 -1 8
etant|4 1 -6 -2 4
etapa|2 -6 13 -3 -6
etape|0 -3 6 -1 -2
ete|7 15 -9 -8 -5
ete attribuee|-3 -1 -1 0 5
ete refusee|5 -2 -1 -1 -1
ete transmis|-2 5 -1 0 -2
etes|-1 -6 2 2 3
etes convoque|-1 -1 5 0 -3
etre|-2 -7 -3 -3 15
etre etudiee|-1 -5 0 0 6
etude|-3 6 -3 -1 1
etudiee|3 -6 -1 0 5
etwas geduld|-6 3 -1 -1 5
eu|8 -2 -2 -1 -3
eure|-4 0 -1 0 6
europe|-1 -2 7 1 -5
eva|0 5 -1 -1 -3
event|-8 0 3 -2 7
ever|11 -3 -2 -1 -5
every|-4 7 1 -3 5
every single|7 -1 0 0 -5
everybody|-7 10 3 -1 -5
everyone|-2 3 5 7 -13
everyone at|1 -1 -1 5 -3
everyone sorry|-2 6 -1 -1 -2
everyone voted|-2 0 -1 5 -2
everything|-5 1 5 0 -1
everything else|-4 -1 5 0 0
evidence|-2 -1 -1 0 5
exact|-2 -1 5 0 -3
examination|-1 2 2 1 -5
example|1 10 10 3 3
excellent|6 -1 -1 0 -4
excited|-1 -1 -1 5 -2
excluidos|-5 2 2 -1 1
excluidos se|-1 5 -1 0 -2
excluidos seja|-1 -3 0 0 5
excuses|-5 4 5 -1 -3
excuses voor|-4 5 2 -1 -2
executive|5 0 -2 -2 -2
exercise|-1 -1 5 0 -2
exmo a|-2 5 -1 0 -1
exp|1 -3 -2 -1 5
expect|-12 14 -5 -2 5
expect anything|-3 -1 -1 -1 5
expect to|-5 12 -3 -1 -3
expected|-6 3 -3 -1 6
expected hourly|-2 -2 -1 0 5
experience|18 -12 -3 0 -12
experience and|-3 -1 -1 -1 5
experience assistant|-1 0 5 0 -3
experience today|3 1 0 1 -5
experiencia|11 -5 -2 -1 -3
expires|-2 -3 -2 0 7
expires in|-1 -2 -1 0 5
export|-6 3 6 -2 0
export manager|-2 1 5 -1 -2
expression|-1 5 -1 0 -3
extend|5 -3 2 6 -10
extend an|6 -2 -1 2 -5
extension|-4 -2 -2 -1 9
external|-1 -2 -1 0 5
extra|6 -4 2 0 -5
ezekiel|-3 5 -1 -1 -1
f|1 9 -1 -1 -5
facciamo chiamare|-2 5 -1 -1 -1
facciamo il|-1 -3 0 0 5
fachabteilung|-4 10 1 -2 -6
fahrradkurier|-2 -4 0 0 6
fahrradkurier bleibt|-2 -4 0 0 6
fair|-7 5 -2 -1 5
faire|1 -4 6 -2 -1
fait|5 0 -1 -1 -3
falcone|-2 5 -1 -1 -1
fall|-4 2 -1 -2 5
falls|-11 7 2 -2 4
falls sie|-7 3 -3 1 6
falls wir|-2 5 0 0 -2
fallstudie gepunktet|5 -1 -1 0 -3
faltando|-2 -2 -1 -1 6
faltando documento|-2 -2 -1 -1 6
famiglia|-3 -2 -1 -1 6
familie|-2 -3 -1 -1 7
family|-12 4 -3 7 4
fare|-3 -3 8 -1 -2
fase de|7 -3 -2 -1 -1
fase non|-3 -1 0 0 5
favor|-6 -2 4 -3 7
favorable|-1 -3 -2 6 1
febbraio|-2 -1 5 -1 -1
februar|-1 7 -2 -1 -3
februari|-3 -2 -3 5 2
february|-6 3 0 5 -2
federally|-2 -2 0 0 5
federally insured|-2 -2 0 0 5
fee|-2 -5 1 2 5
feedback|21 -13 -12 -6 -3
feedback from|5 -1 1 0 -5
feedback horen|5 -1 -1 0 -3
feedback on|-4 1 -2 0 6
feedback please|9 -1 -3 -1 -4
feel|2 -2 -3 -1 5
feeney|-3 5 -1 -1 -1
feeney aia|-3 5 -1 -1 -1
feeney voss|-3 5 -1 -1 -1
fehlen|-2 -6 -1 0 9
fehlenden|-3 -3 -1 0 7
fehlenden angaben|-3 -3 -1 0 7
feld|-4 6 -1 0 -1
fell|-3 -1 -1 -1 6
felt|7 -1 -1 -1 -3
ferment|-1 -3 6 0 -1
ferment co|-1 -3 6 0 -1
fernanda|-1 -1 -1 5 -2
ferreira|-2 -1 5 -1 -2
ferri|-2 -3 1 7 -3
ferri vivai|-2 -2 -1 7 -2
festival|6 0 -1 0 -4
fica|5 -3 2 -1 -2
field|-1 -1 5 -1 -2
filiale|-3 -2 5 -1 1
filled|14 -2 -7 -1 -4
filled all|-6 -1 0 0 7
film services|-1 5 -2 0 -2
final decision|-2 -2 0 0 5
final interview|-7 -2 3 3 3
final offer|-2 0 -1 5 -3
final round|-1 -1 6 -1 -3
finalement ete|-3 -1 -1 0 5
finalmente|7 -2 -2 -1 -3
finance|-5 -7 -1 2 11
finch|5 -5 1 2 -3
find|-7 -2 2 8 3
find attached|-1 -1 -1 5 -3
findest|-2 -1 0 5 -2
findest du|-2 -1 0 5 -2
findet|-7 -2 9 -2 2
fine|-2 5 2 12 -16
finish|-1 -5 2 -1 5
finn|5 1 -2 0 -3
firm|5 -1 -1 0 -3
firmar|-1 -1 -2 5 -1
firmar el|-1 -1 -2 5 -1
firmata|-3 -2 -2 10 -3
firmata per|-2 -1 -1 6 -2
firmiamo|-2 -2 -1 7 -2
firmiamo le|-2 -2 -1 7 -2
first|1 -6 -8 11 4
fischer|-1 -5 1 -1 6
fit|-1 -3 1 -2 5
fixe|1 -2 -2 8 -6
fixe le|5 -1 -1 -1 -3
fjordkind|-3 0 -1 5 -1
flo|-1 -1 -2 6 -2
flo von|-1 -1 -2 6 -2
floor|-3 -1 11 -1 -7
flor|-3 5 -1 0 -1
flor de|-3 5 -1 0 -1
floristin|5 -1 -2 -1 -1
floristin minijob|5 -1 -2 -1 -1
foi|7 1 -9 -1 3
foi aprovada|-1 -2 -1 5 -1
foi aprovado|-4 -1 0 0 5
foi preenchida|9 -3 -2 -1 -3
folks|6 -2 -1 0 -3
follow|5 0 -1 8 -13
follow us|6 3 -3 0 -6
following|5 -6 -8 2 8
following items|-2 5 -1 0 -2
following the|-5 -3 -1 2 7
foods|-4 -3 3 -1 5
for|5 -11 -5 -12 21
for a|-6 -3 -5 -7 20
for an|-11 11 7 2 -9
for another|5 -1 0 0 -4
for applying|4 -1 2 -6 3
for appointment|5 -1 0 0 -3
for area|0 -3 -1 0 5
for attending|8 -1 -2 0 -4
for auditioning|-3 0 -1 0 5
for bearing|-3 5 -1 0 -2
for booking|-1 -1 6 0 -4
for cabin|-1 -1 5 0 -3
for checking|-1 6 -1 0 -4
for choosing|-2 7 -2 0 -3
for coming|13 2 -5 -2 -8
for completing|5 3 -3 0 -4
for data|5 -2 0 0 -2
for getting|-1 -3 -1 0 5
for growth|-3 -1 -1 0 5
for healthcare|6 -1 0 0 -4
for interview|3 2 4 -1 -8
for interviewing|-1 -3 -2 0 6
for it|7 -3 2 -1 -5
for letting|-13 -3 -1 -1 18
for me|-2 -4 6 0 0
for my|-2 -4 6 0 0
for next|4 3 0 0 -7
for now|9 -3 -3 -1 -1
for office|-3 9 -1 0 -4
for other|8 -2 -1 0 -5
for our|-7 -7 7 -2 9
for produce|-2 -4 6 0 0
for registering|-8 10 -1 0 -1
for sending|-4 9 -2 -1 -1
for series|-8 0 0 0 8
for submitting|-7 3 -1 0 5
for ten|-2 -1 5 0 -3
for the|10 -6 0 -9 -8
for this|14 2 -9 3 -12
for ur|6 -3 0 0 -2
for viewing|-5 0 0 0 5
for which|6 -2 -1 0 -3
for you|-3 -1 -3 0 7
for your|12 -6 -2 -9 -7
forgotten|-3 8 -1 0 -3
forgotten you|-3 8 -1 0 -3
form|-10 7 -5 -2 11
formal|-5 -6 4 13 -7
formal interview|-1 -2 5 0 -2
formal letter|-1 -2 -2 6 -1
formal offer|-2 -1 -1 7 -3
formenbau|-1 -4 -1 0 6
formenbau urlaubsbedingt|-1 -4 -1 0 6
formularle|-2 -1 -1 6 -2
fortsetzen|-2 -3 0 0 5
forty|-5 -1 -1 4 3
forward|4 -6 -3 8 5
forward as|-4 0 0 0 5
forward for|5 -1 0 0 -4
forward to|-14 -1 -3 9 8
forward with|-1 -3 -2 3 7
fosse|-5 -2 -2 -1 10
fosse possibile|-3 -1 0 0 5
fotos|-1 -2 -1 -1 5
found|5 -1 -3 2 -3
four|11 -2 -2 -2 -5
frag|0 2 -2 5 -5
frag ich|-1 -1 -2 6 -2
fragen|-7 -3 7 -4 7
frankfurt|-3 5 0 0 -1
frau|5 -10 6 3 -8
frau kruger|-1 0 -2 5 -2
frau seidel|5 -1 -2 -1 -1
frau sommer|-4 -1 -1 -1 7
free|-1 -5 10 3 -3
freek|-1 5 -1 -1 -1
freek rijwiel|-1 5 -1 -1 -1
freelance|7 0 -2 -1 -4
frei|-9 1 3 3 1
frei wird|-2 -4 0 0 6
freight|-4 1 -2 -1 6
freitag|-9 -10 15 7 -4
freitag um|-1 -1 5 -1 -2
freu|-3 -2 6 0 -1
freu mich|-3 -2 6 0 -1
freuen|-8 -5 -4 23 -7
freuen uns|-10 -4 -3 22 -5
freundliche|-5 -4 2 -1 9
freundliche grusse|-6 -4 2 -1 10
freundlichen|4 -4 3 3 -6
freundlichen grussen|2 -3 3 3 -5
fri|-4 -2 10 1 -5
fri for|-1 -3 6 0 -1
friday|-21 1 2 15 3
friday at|-1 -1 5 -1 -2
frieda|-2 5 -1 -1 -2
frieda papierfrieda|-2 5 -1 -1 -2
friends|-5 -3 -2 3 8
fristgerecht|-1 -3 -1 -1 6
fristgerecht zum|-1 -3 -2 -1 6
fritz|-1 -1 -2 6 -2
fritz kainz|-1 -1 -2 6 -2
from|0 8 5 -3 12
from corinthian|-2 -4 6 0 0
from my|-1 5 -1 0 -3
from the|6 2 9 -2 -14
from us|-8 18 1 -1 -11
from you|-8 -4 -3 1 14
from your|1 1 -5 0 3
fromagerie|-3 -1 -1 6 -2
fromagerie duvernet|-3 -1 -1 6 -2
front|3 -7 -4 -2 10
front of|5 -2 0 -1 -2
front that|-2 -1 -2 0 5
fruhestens|-2 -2 -2 -1 6
fruhjahr|5 -1 -1 0 -3
fuhren|7 -2 -2 -1 -2
fuhrerschein|-1 6 -3 -1 -1
fuhrerschein klasse|-4 10 -2 -1 -4
full|-5 5 2 -3 1
full but|-2 5 0 0 -3
functie|6 -7 8 6 -11
functie doktersassistent|-2 -2 6 -1 -2
functie servicemonteur|-1 -1 -2 5 -1
functie van|6 -3 -1 4 -6
fund|-6 -1 -2 -1 10
funding|6 -1 -1 0 -3
fur|12 -8 -4 -12 -4
fur betriebstechnik|-3 -2 0 0 5
fur content|-3 0 -1 5 -1
fur das|9 -4 -2 -2 0
fur deine|5 3 -4 -4 0
fur den|7 -5 2 1 -5
fur dich|-1 -2 -1 0 5
fur die|12 3 8 -10 -16
fur diese|5 -2 -1 0 -1
fur eine|6 -1 5 -2 -6
fur einen|-4 -3 -2 -3 13
fur ihre|10 0 4 -6 -10
fur ihren|-3 2 -3 -2 7
fur mail|-4 6 -1 0 -1
fur sie|-2 -7 -3 7 5
fur ungut|7 -3 -1 0 -2
furs|9 -4 -3 -2 0
furs nachste|5 -1 -1 -1 -2
further|19 -8 3 0 -20
futur|-1 -2 -1 -1 5
futur responsable|-1 -2 -1 -1 5
future|5 0 -4 -1 3
g|5 0 -3 4 -6
gaan|12 -3 -3 -2 -4
gaat|-6 12 0 -1 -5
galway|-2 6 -1 0 -3
games|2 -1 6 -1 -7
ganas|-1 -1 -2 5 -1
ganas de|-1 -1 -2 5 -1
ganz|8 -1 -2 -1 -3
garde|5 -2 -1 -1 -1
gartnerei|5 -1 -2 -1 -1
gartnerei blattwerk|5 -1 -2 -1 -1
gas|7 0 -3 0 -3
gave|6 -3 -2 -2 1
geandert|-3 -1 6 0 -2
geben|12 -2 -7 4 -7
geduld|-5 5 -2 -1 3
geehrte|5 -5 3 -5 3
geehrte frau|4 -9 5 -4 4
geehrter|7 1 -5 -4 0
geehrter herr|5 1 -3 -4 1
geen|-3 1 -7 -7 15
geen gesprek|-2 -1 -2 0 6
geen invloed|-3 0 -2 -1 5
gefallen|0 0 3 3 -6
gefallen ist|-3 -1 0 5 -1
gefunden|6 -3 -2 -1 1
gegeben|6 -2 -1 -1 -2
gegen|6 -5 3 -2 -1
gegenbericht|-2 5 0 0 -2
gegenbericht gehen|-2 5 0 0 -2
gegevens|-1 -4 -3 -1 9
gehalt|-4 -3 2 6 -1
gehen deshalb|5 -1 -1 0 -3
gehen klar|-3 0 -1 5 -1
gekkenhuis|-2 6 -1 -1 -2
gekkenhuis komt|-2 6 -1 -1 -2
geklappt|1 -3 -2 -1 5
geklappt hat|-1 -2 -2 -1 7
gekozen|-5 -3 2 -2 7
geldig id|-3 2 5 0 -4
gelobt|5 -1 -2 -1 -1
geloscht|-11 -7 -2 -1 22
gemass|-1 -2 -1 -1 5
general|-1 9 -4 -2 -3
genoeg|7 -1 -1 -1 -3
gente|-3 7 -2 -3 1
gentile|7 -1 -6 -6 5
geplant|-2 5 1 -1 -2
gepruft|7 -1 -2 -1 -3
gepruft und|8 -5 -1 0 -2
gepunktet|5 -1 -1 0 -3
gepunktet im|5 -1 -1 0 -3
gerade|0 -4 -1 0 5
gerade dringend|-2 -4 0 0 6
gerente de|-3 -1 -1 0 5
gern|5 -15 17 -3 -4
gern in|-3 -2 6 0 -1
gern ubernachste|-4 -1 -1 0 5
gesagt|5 -1 -1 0 -3
geschafft|-1 -1 5 -1 -2
geschlossen|2 0 -5 -1 5
geselecteerd|5 -2 -2 -1 -1
gesprach|-3 -7 28 -2 -15
gesprache|7 -1 -4 -2 0
gesprachen|5 0 -1 -1 -2
gesprachspartner|-1 -1 5 -1 -2
gesprek|-1 -5 12 -3 -2
gesprek in|-2 -1 -2 0 6
gesprek inplannen|-2 -1 -2 0 6
gesprochen|0 -2 -2 5 -2
gestern|6 -3 0 -1 -1
gestionnaire paie|-2 5 -1 0 -2
get|-3 22 0 -3 -10
get a|-5 7 -2 0 0
get an|-3 -2 -1 0 5
get back|-5 12 -1 -1 -4
get the|-2 5 1 1 -5
get this|0 2 3 1 -6
get your|6 -2 -2 -1 -1
getekend|-1 -1 -2 5 -1
getekend terugsturen|-1 -1 -2 5 -1
getting|8 -6 -3 -2 3
getting to|5 -1 -1 -1 -3
gevallen|5 -1 -1 0 -3
gevonden|5 -2 -1 -1 0
gewartet|-2 -1 5 0 -2
gia|12 -5 -5 -3 1
gianni|-2 -2 -1 7 -2
gianni ferri|-2 -2 -1 7 -2
gibt|-4 0 -2 -1 6
giorni|-11 11 -3 -3 7
giorni lavorativi|-2 8 -1 -1 -4
giovedi|-3 -2 10 -1 -3
giovedi dopo|-1 -1 5 -1 -2
girasole|-2 -2 -1 -1 6
github|5 -2 -1 0 -2
giusta|5 -1 -2 -1 -1
given|8 -3 -3 -2 1
given to|-3 0 -1 0 5
gleich|-1 -4 12 -2 -4
glen|-2 5 0 0 -2
gli|5 0 -1 -1 -3
gli ammessi|5 -1 -1 -1 -2
gmbh|-3 -15 -4 0 22
gmbh balingen|-1 -4 -1 0 6
go|-1 -2 -3 7 6
go ahead|-1 1 -4 0 5
go with|-8 -1 -2 -2 13
goed|-9 19 2 -3 -9
goed ontvangen|-7 12 -2 -1 -2
goed tineke|-2 6 -1 -1 -2
going|15 -7 -4 -2 -4
going to|16 -4 -3 -2 -8
gone to|1 -1 3 4 -6
gone with|-3 -1 -1 -1 6
gonna|7 -1 -1 -1 -4
good|6 -11 4 3 -6
good luck|6 -2 -2 -4 2
good to|8 -3 -4 2 -3
google|3 1 3 1 -8
google play|3 3 -2 1 -6
gostariamos|-2 -2 0 5 -1
gostariamos de|-2 -2 0 5 -1
got|-3 16 3 -1 -14
got a|2 -4 -3 -1 6
got it|-5 12 -3 2 -5
got your|-10 13 6 -3 -7
gr|-2 5 -2 -1 0
graag|1 -9 9 0 -1
grab|-2 -1 6 -1 -2
gracias|18 1 -7 -7 -7
gracias por|18 -3 -5 -5 -7
gracias x|-2 6 -3 -1 -1
grad leider|-4 -1 -1 0 5
grade|3 -4 -2 7 -5
graduate intake|-2 5 0 0 -3
graduate programme|-2 5 0 0 -3
graduatoria|6 -1 -1 -1 -4
grateful|-2 -3 -3 2 6
grateful for|-3 -3 -2 3 5
gratis|-3 -4 -2 1 8
grazie|15 -7 -2 -6 0
grazie per|9 -7 1 -4 1
great news|-5 -2 9 2 -3
great to|-3 5 -2 -1 1
greco|-2 -1 5 0 -1
green light|-3 5 0 0 -1
greve|-5 -1 8 -1 -2
groet|7 4 -6 1 -6
groeten|-1 6 0 -3 -3
groeten freek|-1 5 -1 -1 -1
group|8 -6 5 -5 0
group day|-1 0 5 0 -3
groupe|-4 0 7 -1 -2
growth|-4 1 0 -1 5
growth analyst|-3 -2 -1 -1 7
gruezi|-1 5 -1 0 -3
grunden|6 -2 -1 -1 -1
grundsatzlich|-1 -2 -1 -1 5
gruppo|0 -6 1 -1 6
gruss|11 -2 5 -4 -9
grusse|2 -5 -2 5 -1
grusse aus|5 -3 -1 1 -2
grussen|5 -5 0 2 -2
guicciardi|-1 -1 5 -1 -2
gus|-5 0 5 0 1
gut|5 -2 -3 -1 3
gute|7 -7 2 0 0
guten|2 -3 0 -6 7
guten tag|-2 -1 -1 -5 10
gutschein|-1 2 2 2 -5
gutted|8 -1 -1 -1 -5
h|-7 2 6 -1 1
h f|-4 2 -3 -2 7
ha|18 -11 -8 -13 8
ha decidido|5 -1 -1 -1 -2
ha dennis|-1 -2 -1 5 -2
ha descartado|5 -2 -1 -1 -1
ha elegido|-3 -1 -1 -1 5
ha joris|-1 5 -1 -1 -1
ha obtenido|5 -1 -1 0 -2
ha sido|0 -5 -6 -4 15
hab|13 -4 -4 3 -8
hab nochmal|-3 0 -1 5 -1
hab schon|11 -3 -2 -2 -5
haben|16 -22 -18 -7 21
haben auf|-2 -1 5 0 -2
haben die|-1 -5 0 -1 6
haben ihre|-8 17 -2 -1 -6
haben in|6 -1 -1 -1 -3
haben name|-2 5 -1 -1 -2
haben rufen|-2 -1 5 0 -2
haben sich|0 -6 -5 -2 14
haben sie|-1 -5 -1 -3 10
haben uns|8 -12 1 2 3
haben wir|22 -13 -11 -1 -1
hablado y|-1 -1 -2 5 -1
hacer|-3 0 5 -1 -2
had|16 -1 -8 -4 -1
had a|3 -5 -2 -2 6
had to|0 5 3 2 -9
haddad|-2 -1 7 -1 -3
hai|-1 -4 -2 -1 9
hai iniziato|-2 -2 0 0 5
halden|-2 -2 8 0 -3
hallenberg|-4 -1 -1 0 5
hallenberg sucht|-4 -1 -1 0 5
hallo|7 -10 5 -5 3
hallo danke|8 -2 -2 -1 -3
hallo frau|4 -7 1 2 0
hallo herr|-10 7 6 -4 1
hallo jonas|-2 -3 -1 0 6
hallo lena|6 -1 -1 -1 -3
hallo tobi|-3 0 -1 5 -1
halt|1 -2 -2 5 -2
halt bescheid|-1 -1 -2 6 -2
ham|5 -1 -1 -1 -2
ham ma|5 -1 -1 -1 -2
hamza|-2 -3 -1 0 6
hands|6 1 -2 0 -5
hang|7 1 -3 -1 -4
hanno|5 -1 -1 -1 -1
happy|-6 0 2 0 7
hard|5 -3 -2 -1 1
has|15 -6 -18 -7 9
has already|-1 -1 5 0 -3
has applied|-2 -2 -1 -1 7
has been|-5 19 -8 -4 12
has come|-3 -1 0 -1 5
has completed|-5 -1 0 0 7
has decided|11 -1 -2 -1 -7
has had|-5 6 -1 3 -4
has moved|5 -1 0 0 -3
has not|-3 -3 -2 -1 10
has to|-1 5 -2 0 -2
has updated|6 -2 0 0 -4
hasnt|-5 -3 0 0 8
hast|5 -3 9 -4 -7
hasta|-7 9 -2 -1 1
hat|19 -19 -7 3 -1
hat es|6 -1 -1 -1 -3
hat leider|-1 0 -2 5 -2
hat sich|8 -7 -2 5 -4
hat uns|6 -6 6 -2 -4
hatte|6 -3 -4 -2 3
hatten|-9 2 5 3 0
hatten hat|-1 0 -2 5 -2
hatten sie|-9 3 6 0 0
have|6 -12 6 -7 12
have a|-7 2 -8 1 13
have an|-5 4 -2 -1 4
have been|-6 0 14 -4 -1
have decided|-1 -7 -1 -2 15
have enough|6 -2 -1 -1 -2
have filled|-4 -1 0 0 6
have had|5 -2 0 -1 -2
have not|6 11 -6 -3 -7
have now|10 -2 -2 -1 -5
have one|1 2 2 0 -5
have received|-6 9 -1 2 -4
have seen|5 -1 3 -1 -6
have to|3 -4 1 9 -8
have two|-9 3 -4 -1 11
have until|-2 -1 6 0 -3
have withdrawn|-8 -2 -1 0 11
have you|6 -3 1 1 -5
haven|-1 5 -1 0 -2
haven ploegenstelsel|-1 5 -1 0 -3
havenbedrijf|-1 5 -1 0 -3
havenbedrijf zeebruggenoord|-1 5 -1 0 -3
havent|-20 12 2 -3 9
havent been|-7 10 -2 -1 0
havent forgotten|-2 6 -1 0 -2
having|3 6 -1 3 -10
having had|-2 6 -1 -1 -2
having you|-1 -1 -1 5 -2
he|-5 11 1 -3 -4
he has|-1 5 -2 0 -2
he s|-1 5 -1 0 -3
he wants|-2 5 -1 0 -2
he will|-3 6 1 -1 -3
head|-4 -5 8 -1 4
head of|-5 -5 5 0 5
headline|-2 0 -1 5 -2
headline numbers|-2 0 -1 5 -2
heads up|-2 -2 -1 -1 5
headteacher|0 -2 5 0 -3
healthcare|8 -2 -2 -1 -2
healthcare support|7 -1 -1 0 -5
hear|-11 17 2 -3 2
hear about|0 -5 5 -1 1
hear by|-3 5 0 0 -1
hear from|-11 14 -6 1 0
hearing|-9 -4 -2 -1 16
heart|3 3 -1 -1 -5
heb het|-1 -2 -1 5 -2
heb je|-5 4 -2 -3 7
hebben|21 1 -17 -9 0
hebben besloten|6 -2 -1 -1 -2
hebben je|-3 10 -1 -1 -5
hebben we|5 -4 -5 -2 6
hebt|-3 -5 12 -2 -2
hebt je|-2 -2 6 -1 -2
hebt nog|-3 -4 5 -1 2
heeft|14 -7 -5 -4 2
heeft al|7 -1 -1 -1 -3
heer|0 6 -2 -2 -2
heimnehmen|-1 -1 -2 6 -2
helaas|-7 11 -7 -10 14
helaas geen|-6 -1 -3 -1 11
helaas kunnen|-2 -2 -2 -1 7
helaas moeten|6 -3 1 -1 -4
helaas niet|-3 6 -4 -2 3
helaas pas|-2 6 -1 -1 -2
helas nous|5 0 0 0 -4
hello|6 0 9 -6 -9
hello ali|-2 6 -1 -1 -2
hello maria|-1 -3 -1 0 5
hello mr|-2 -4 6 0 0
helpdesk|-2 -1 5 0 -1
helps|-1 -2 -1 0 5
helps us|-4 -1 -1 0 6
helvora|-2 5 0 0 -2
helvora versicherungen|-2 5 0 0 -2
hem|7 -1 -1 -1 -3
hem niet|7 -1 -1 -1 -3
hemos|14 1 -8 -1 -7
hemos decidido|5 -2 -1 0 -1
hemos recibido|-5 8 -1 -1 -2
her|1 -3 -2 -3 8
herbst|12 -3 -3 -3 -3
herbst nomal|5 -1 -1 -1 -2
here|12 -8 4 -2 -4
here are|-2 -5 -3 -1 11
here is|-2 1 0 5 -3
herr|4 3 9 -8 -7
herr burri|-2 5 0 0 -2
herr fischer|-1 -5 1 -1 6
herr kaya|-2 -1 5 0 -2
herr kos|-4 8 -2 -1 -1
herr li|-6 0 7 0 0
herzlich|3 -5 -1 -2 5
herzliche|5 -2 0 -1 -2
herzliche grusse|5 -2 0 -1 -2
het|0 13 1 3 -16
het contract|-1 -2 -2 6 -1
het gesprek|-5 -1 9 -1 -2
het getekend|-1 -1 -2 5 -1
het hem|7 -1 -1 -1 -3
het is|0 7 -2 -1 -4
het loonbelastingformulier|-1 -1 -2 5 -1
het met|-1 -2 -1 5 -2
het niet|7 -3 1 -1 -4
het verder|-4 6 -1 0 -1
heuer|5 -1 -1 -1 -2
heuer scho|5 -1 -1 -1 -2
heure|-2 -2 8 -1 -3
heute|1 -9 4 1 3
heute um|-2 -1 5 0 -2
hey|15 -4 1 -8 -7
hey roisin|-1 -3 6 0 -1
hi|2 -17 4 -4 18
hi all|-5 -2 -2 -1 9
hi annika|-2 0 -1 5 -2
hi bedankt|-2 -1 -2 0 6
hi ben|1 1 -5 0 4
hi jamal|0 -1 -3 0 5
hi jess|-1 0 5 0 -3
hi jo|-5 -1 -1 -1 8
hi monique|-3 -4 0 0 6
hi steffi|-4 -1 -1 0 5
hi theo|0 5 -2 0 -2
hier|0 -6 0 -3 10
hier een|-2 6 -1 -1 -2
hier leuk|-2 6 -1 -1 -2
hiermit|-6 2 -1 -1 6
him|-14 -4 5 -1 14
hire|13 1 -5 -2 -6
hired|3 -5 -6 -4 12
hires|-1 5 -2 0 -2
hires so|-1 5 -2 0 -2
hiring|-2 17 -6 -6 8
hiring a|5 -1 -1 0 -3
hiring at|-1 -1 -2 0 5
hiring manager|-16 11 2 -2 6
hiring team|1 5 1 0 -7
ho trovato|-1 -1 -2 0 5
hoe|-2 5 -1 -1 -1
hoffen|0 -2 -2 6 -3
hoffen sehr|-3 0 -1 5 -1
hofgut|-4 6 -1 0 -1
hofgut reisch|-4 6 -1 0 -1
hoje|-1 -3 0 7 -4
hola|2 -9 1 -1 8
hola andrea|-1 -1 -2 5 -1
hold|2 10 2 2 -14
holt|-4 0 -1 -1 5
holzbau|-1 -2 -2 6 -2
home|-5 -3 0 -1 10
hoort|-6 15 -4 -2 -3
hope|6 -3 -1 -1 3
hope to|-7 3 -1 -1 5
hope you|8 -5 -1 1 -2
hoped|0 6 -1 -1 -4
hoped to|1 6 -1 -1 -5
hora|-7 0 14 -2 -6
horas|-6 -2 1 2 5
horen|-4 9 0 -2 -3
horen mochten|5 -1 -1 0 -3
hospiteeravond|-6 0 0 0 6
hotel|-7 -3 5 -3 8
hour|-4 -3 1 8 -2
hourly|-4 -3 -2 0 8
hourly rate|-3 -4 -2 0 9
hours|-5 -8 8 11 -1
house|6 0 2 4 -13
how|-1 -4 3 0 5
how much|5 -1 -1 0 -3
how to|-4 -1 -1 0 6
how was|3 1 0 1 -5
however|6 -3 2 -1 -4
hq|-1 2 4 0 -5
hr|-16 -6 -2 17 12
hr specialist|-3 0 -2 6 -2
hr team|-2 0 -2 -1 5
hs|-3 -1 7 -1 -2
hugh|5 0 0 0 -4
hygienist before|-1 -3 -1 0 5
i|7 -6 -4 1 8
i am|11 -7 -4 2 0
i are|-3 5 -1 -1 -1
i ask|-1 5 -2 0 -2
i can|0 -4 -5 1 8
i cant|3 7 -4 -1 -4
i d|9 -5 -3 -4 3
i expect|-2 -2 -1 0 6
i got|-4 5 -1 -1 1
i have|-5 -4 3 -4 10
i havent|-3 -1 0 0 5
i know|11 6 -5 -3 -8
i ll|-6 20 -8 3 -9
i look|-6 3 0 0 4
i promised|-1 5 -2 0 -2
i refer|6 -1 -1 -1 -3
i said|9 -1 -3 1 -5
i should|-1 -1 -3 0 5
i think|-4 -1 -1 0 6
i understand|-8 -1 -1 -1 11
i ve|-12 -1 -5 -2 21
i want|-2 7 1 1 -7
i wanted|7 0 -1 -1 -5
i was|-8 -1 -2 3 8
i wish|-3 0 -1 -1 5
i would|7 0 -1 -2 -4
iban|-4 -3 -3 2 9
ich|-3 4 -2 11 -8
ich den|0 -1 -2 6 -2
ich dich|-4 -1 -1 0 5
ich hab|1 -1 -2 5 -3
ich hatte|6 -2 -2 -1 0
ich ihnen|-6 5 -3 6 -1
ich noch|-2 -3 -1 -1 7
ich schaue|-2 5 -1 -1 -2
ich wieder|-4 -1 -1 0 5
ich wurde|-3 -1 6 -1 -1
ici|-5 10 3 -2 -6
ici la|-2 5 -1 -1 -2
id|-9 2 10 1 -2
id bankpas|-1 -2 5 0 -2
id je|-1 -1 -2 5 -1
idoneo|8 -1 -1 -1 -5
iemand|5 -3 -4 -2 5
if|-1 17 3 11 1
if he|-2 5 -1 0 -2
if it|-5 6 -4 -1 5
if not|-8 4 -2 0 7
if something|6 -2 -1 -1 -2
if that|6 -4 3 9 -15
if this|-3 -3 -3 0 9
if you|-4 12 10 11 -1
if your|-11 11 -2 1 1
ignore|-5 -3 3 0 5
ihnen|7 -4 1 6 -14
ihnen aktuell|-2 5 0 0 -2
ihnen das|-5 -2 7 0 0
ihnen den|-7 5 8 -1 -3
ihnen die|2 -4 -3 14 -8
ihnen fur|8 -6 -2 -1 2
ihnen mitteilen|1 -4 -3 7 0
ihnen nur|5 -1 -2 -1 -1
ihnen schon|-4 7 -1 0 -1
ihnen vorgezogen|-1 0 -2 5 -2
ihr|-6 12 -11 -5 16
ihr antrag|-2 -1 -1 -1 5
ihr ausfuhrliches|5 -1 -1 0 -3
ihr dossier|-1 6 -1 -1 -4
ihr entwurf|-3 -3 0 0 6
ihr profil|-1 11 -3 -3 -3
ihr strauss|5 -1 -2 -1 -1
ihre|4 15 -11 -17 20
ihre anfrage|-2 -1 -2 0 5
ihre angaben|-2 5 -1 0 -1
ihre anmeldung|-3 -1 -2 0 5
ihre bewerbung|4 7 4 -9 -4
ihre bewerbungsunterlagen|7 -2 -1 0 -4
ihre daten|-1 -1 -3 -2 7
ihre email|-2 5 -1 0 -1
ihre spontanbewerbung|-2 5 0 0 -2
ihre unterlagen|6 6 -3 -3 -6
ihrem|-7 -2 1 -3 12
ihrem einverstandnis|-2 5 0 0 -2
ihren|-6 -4 -3 -2 15
ihren termin|-1 -1 -3 -1 7
ihrer|1 2 -6 -8 13
ihrer bewerbung|-7 11 -3 -2 1
ihres|6 -1 -2 -1 -3
ii|9 -2 1 4 -12
ik|7 1 -2 1 -8
ik bespreek|-1 5 -1 -1 -1
ik had|5 -2 -1 -1 -1
il|-3 -1 0 -5 13
il banconista|-2 5 -1 -1 -1
il colloquio|-2 -1 5 -1 -1
il curriculum|-4 8 -2 -1 -2
il girasole|-2 -2 -1 -1 6
il lavoro|-1 -3 -1 7 -3
il poggiolo|-1 -1 5 -1 -2
il suo|5 5 -9 -3 2
il tifo|-1 -3 0 0 5
il tuo|0 -6 7 -3 2
im|14 -3 -9 -8 -8
im fruhjahr|5 -1 -1 0 -3
im herbst|8 -2 -2 -2 -2
im laden|8 -1 -3 -1 -3
im marz|5 -2 -1 0 -1
im moment|5 -4 -2 -1 2
im rennen|-4 10 -2 -1 -3
im rollenspiel|5 -1 -1 0 -3
im verfahren|-4 5 -1 0 0
impact investing|-2 -1 -2 0 5
impegno all|-3 -1 0 0 5
importante|-2 -1 -3 -1 7
impressed by|-3 -1 -1 0 5
imprevisto|-2 -2 7 -1 -2
in|8 9 -10 -11 11
in a|11 -1 4 -2 -13
in and|-5 -2 -1 0 9
in biscuit|-4 0 0 0 5
in carico|-3 6 -1 -1 -2
in de|2 2 -8 2 2
in deiner|-3 -2 -1 0 6
in den|2 6 -3 -2 -3
in der|4 1 7 0 -13
in die|3 0 5 -3 -4
in dieser|-3 -1 -1 0 5
in finance|-6 -1 -1 0 8
in for|3 2 2 -1 -6
in i|-2 6 -1 -1 -2
in impact|-2 -1 -2 0 5
in jan|-4 5 -2 -1 3
in leipzig|-5 -1 -1 0 7
in march|-6 -2 -2 2 8
in may|-5 -1 -1 4 2
in on|5 -1 -1 0 -2
in our|-3 8 -2 -2 1
in process|-4 6 -1 0 -1
in ruhe|-4 9 -1 -1 -3
in summit|-2 -2 0 0 5
in te|-1 -3 -3 0 8
in the|13 -2 -13 -4 6
in their|6 -1 0 0 -4
in this|-2 -4 2 -1 8
in touch|-5 17 -5 -2 -5
in week|-3 5 -1 0 -1
in wiesbaden|-2 -4 0 0 6
in working|5 4 -1 0 -8
in writing|6 0 -2 1 -5
in your|0 1 -3 5 4
inbox|-4 6 -1 0 -2
inbox cant|-1 5 -1 0 -3
include|6 -1 -1 0 -3
incomplete|-5 -1 -1 -1 8
independentemente|-2 -1 -1 -1 5
independentemente do|-2 -1 -1 -1 5
indicarci|-3 -1 0 0 5
indicarci nome|-3 -1 0 0 5
industrial|-1 -1 -1 -1 5
ines la|-3 -1 -1 0 5
infantil|-1 -1 -2 5 -1
infelizmente|8 -1 4 -4 -7
infelizmente nao|11 -2 -3 -1 -5
inform you|5 -2 -1 1 2
informamos|7 -1 -3 -1 -1
informamos que|7 -1 -3 -2 -1
informar|7 -6 -2 -2 3
informar que|7 -6 -2 -2 3
informed|-3 1 5 -1 -2
informee|-2 6 -1 0 -2
informons|6 -1 -1 0 -3
informons que|6 -1 -1 0 -3
ing|1 -5 -1 -2 6
ingaande|-1 -1 -2 5 -1
ingelicht|-1 5 -1 0 -3
ingesteld|-1 -3 -1 0 5
ingetrokken|-2 -2 -2 -1 7
ingles|-3 -1 0 -1 6
ingrid|6 -4 -1 -1 0
inicio|-5 1 -3 7 1
iniziato|-2 -2 0 0 5
iniziato la|-2 -2 0 0 5
inmiddels|14 -4 -3 -3 -4
innerhalb|-6 7 -3 1 1
innerhalb von|-3 6 -1 0 -1
inplannen|-2 -1 -3 0 6
inschrijving|-4 7 -2 -1 -1
inschrijving voor|-2 8 -1 -1 -4
inscription|-3 5 -2 -1 -1
inscription au|-1 5 -1 0 -2
inscrito|-3 5 -1 0 -1
inscrito en|-3 5 -1 0 -1
instagram|-2 8 -3 -1 -1
installatietechniek|-1 -3 -3 9 -2
instead|-13 -2 4 6 5
instead of|-2 0 0 5 -3
insurance|9 -2 -4 -1 -2
insurance wont|6 -1 -2 0 -3
insured by|-2 -2 0 0 5
intake|0 5 -1 0 -4
intake for|-2 5 0 0 -3
intake which|-2 5 0 0 -3
intakegesprek|-1 -2 5 0 -2
intakegesprek bij|-1 -2 5 0 -2
intended|-2 -3 -1 0 6
intended for|-3 -2 -1 0 6
interes|9 -4 -2 -1 0
interessato|-2 -2 -2 -1 7
interesse|11 2 1 -10 -9
interesse an|-1 0 5 -1 -2
interesse na|6 -2 -1 0 -2
interest|14 3 -7 -6 -14
interest in|13 1 -4 -4 -14
interested|-15 0 8 1 5
interested and|-2 -1 -1 -1 5
interet|7 -2 -2 -1 -2
interim|-3 -3 0 -1 7
interimaire|-3 -1 -1 0 5
intern|-1 -6 6 -2 3
intern vergeben|-6 0 7 0 0
interne|8 0 -3 -1 -4
internship|9 -4 -1 0 -4
interview|-2 -11 36 -7 -16
interview for|-11 -6 25 -2 -9
interview on|8 -3 -2 -1 -2
interview tomorrow|-2 -4 6 0 0
interviewed|0 -8 -5 -3 15
interviewed will|-2 -2 0 0 5
interviewed with|-3 0 -1 0 5
interviewers|-1 0 7 -1 -5
interviewing|-1 5 -4 -2 2
interviews|7 -4 4 3 -10
interviews through|-2 -2 0 0 5
inteso|-3 -1 0 0 5
inteso che|-3 -1 0 0 5
intro|-3 0 7 -1 -4
intro call|-3 0 7 -1 -4
investing|-2 -1 -2 0 5
inviarla|-1 -2 -1 -1 5
inviarla entro|-1 -2 -1 -1 5
inviata|-4 9 -2 -1 -2
invio|-2 5 -1 0 -2
invite|-3 -3 14 -3 -5
invite you|-1 -1 12 -1 -8
invloed|-3 0 -2 -1 5
invloed op|-3 0 -2 -1 5
invoice|-3 -1 -1 -1 7
inzwischen|-7 -2 8 -1 3
inzwischen intern|-6 0 7 0 0
irene|-2 6 -1 0 -2
is|-4 18 8 4 10
is a|3 -6 2 1 4
is almost|0 -1 -3 0 5
is attached|-2 -2 -2 6 1
is best|-2 -2 6 -1 -2
is binnen|-4 13 -2 -2 -5
is fine|-3 -1 2 10 -8
is full|-5 4 3 -1 -1
is hier|-2 6 -1 -1 -2
is in|-6 13 -3 -1 -3
is inmiddels|8 -2 -2 -2 -2
is no|-1 -3 -3 -1 8
is not|8 -6 0 -1 0
is on|-4 4 5 0 -5
is one|-5 -2 -1 0 8
is opnieuw|-1 -3 -1 0 5
is presently|5 -1 0 0 -3
is refused|-4 -2 -2 -1 8
is scheduled|-3 -1 -1 -1 7
is stavros|-2 -4 6 0 0
is still|-6 4 -1 -1 4
is the|-2 -3 0 6 0
is under|-3 7 -1 0 -2
is verstuurd|-3 7 -2 0 -2
is yours|-1 -2 -2 9 -4
isnt|-6 8 -3 0 2
isnt a|-4 8 -1 -1 -2
isnt the|5 -1 0 0 -4
ist|-6 16 16 -10 -4
ist alles|-2 5 -1 0 -2
ist angekommen|-3 9 -3 -1 -3
ist bei|1 5 -2 -1 -3
ist da|-2 10 -4 -2 -3
ist der|-8 2 4 -1 4
ist eingegangen|-2 7 -2 0 -3
ist grad|-4 -1 -1 0 5
ist keine|-3 6 -1 0 -2
ist leider|-3 -2 5 -1 1
ist nicht|-5 -4 0 -1 10
ist noch|-8 0 -2 -1 11
ist schon|9 -2 -2 -1 -5
ist was|-2 -1 5 0 -2
ist zwar|-6 0 7 0 0
it|3 8 -9 0 10
it any|5 -1 0 0 -4
it by|-2 -2 -2 -1 6
it doesnt|-1 -2 -2 -1 6
it for|-5 -1 -1 -1 8
it on|-6 1 -2 0 7
it out|-2 5 -1 0 -2
it over|-2 0 -5 9 -2
it properly|-1 5 -1 0 -3
it s|3 9 -8 -4 0
it thanks|-2 7 -2 -1 -3
it there|7 -1 -2 -1 -2
it this|4 2 -1 -1 -5
it to|5 1 -1 -1 -4
it was|12 -3 -11 9 -4
it wasnt|-4 0 0 0 5
it will|-4 -4 -2 -2 12
item|-3 -1 -1 0 5
items|-3 5 -2 -1 1
j|11 -4 -3 0 -4
j accompagne|-1 -2 -1 -1 5
j ai|6 -4 0 2 -4
ja|5 -14 -10 9 11
ja bewaar|-2 -1 -1 -1 5
ja foi|6 -3 -2 -1 1
jaar beter|7 -1 -1 -1 -3
jahr|11 -6 -4 -2 2
jahr dann|5 -1 -1 -1 -2
jamal|0 -1 -3 0 5
jammer|-1 -3 -2 -1 7
jan|-7 6 -4 2 3
jan after|-2 6 -1 -1 -2
jan so|-3 -1 -1 -1 5
jana|-1 -3 -2 0 6
january|-4 10 1 2 -9
je aangemeld|-2 -2 6 -1 -2
je bankpasje|-1 -1 -2 5 -1
je bent|4 -2 6 -3 -5
je brief|-1 5 0 -1 -3
je deze|-1 -2 -2 -1 5
je gegevens|-3 -1 -2 -1 7
je hebt|-6 -5 13 -2 1
je het|-4 -3 -5 10 2
je hoort|-3 8 -2 -1 -2
je in|-1 5 -1 -1 -2
je inschrijving|-4 7 -2 -1 -1
je interesse|6 -1 -1 -1 -3
je je|-3 -2 -1 -1 7
je later|-1 5 -1 0 -3
je mail|-1 5 -1 -1 -2
je maintiens|-3 -1 -1 6 -2
je max|-2 -1 5 0 -1
je me|-2 -4 5 -1 3
je niet|1 -2 6 -2 -2
je nieuwe|-3 -2 -2 -1 8
je prepare|-1 -1 -1 5 -2
je profiel|-2 -3 -2 -1 8
je reste|5 -1 -1 -1 -2
je sollicitatie|-9 3 12 -5 -1
je uit|-3 -3 5 -1 2
je voldoet|-1 5 -1 0 -3
je wachtwoord|-1 -3 -1 0 5
jedem|-6 8 -2 -1 1
jedem sofort|-4 7 -1 0 -2
jeden fall|-1 5 -1 -1 -3
jederzeit|-2 -1 -1 -1 5
jedoch|9 -4 -1 0 -2
jemand anderen|-2 -1 5 -1 0
jemanden|10 -7 -3 -2 3
jemanden mit|-1 -2 -1 -1 5
jess|-2 -1 9 -1 -5
jetzt|0 6 -3 -4 1
jetzt auf|-3 5 -1 -1 0
jetzt eine|5 -1 -2 -1 -1
jeudi|-1 -2 6 -2 -1
jij|5 -7 0 -1 3
jij dit|-1 -3 -1 0 5
jo|-11 -2 -2 -3 18
job|13 -10 -5 5 1
job captain|-3 5 -1 -1 -1
job is|0 -2 -2 9 -5
job with|-3 -1 -1 -1 6
job you|-5 -2 -1 -1 9
jobagenten|-2 -1 -1 -1 5
jobs|-1 -3 -11 -7 24
jobs for|-3 -1 -1 -1 6
jobs leith|-2 -3 -1 0 6
jobs you|-3 6 -1 0 -3
join|-3 -2 -3 5 3
join us|-3 -2 -2 6 1
joinery|-2 6 -1 -1 -2
joining|-1 -3 -1 8 -4
joining us|-1 -1 -2 7 -4
jolie|5 0 0 0 -4
jolie lettre|5 0 0 0 -4
jonas|-6 -1 2 -1 5
joris|0 5 -2 -1 -2
jornada|-4 -3 -1 7 0
jornada completa|-2 -2 -2 8 -2
jours|-11 3 2 5 1
jours avant|-1 5 -1 0 -2
jours de|-4 -2 -2 7 1
jouw tijdslot|-2 -2 6 -1 -2
jueves|-3 -3 5 4 -3
jueves a|-1 -1 -2 5 -1
juillet|5 -2 2 -1 -4
juin|2 1 2 -1 -5
juli|6 -2 -3 2 -3
julie|-2 -2 -1 8 -3
june between|-2 -1 5 0 -3
june has|-3 0 -1 0 5
juni|-2 0 4 2 -5
junior|7 -9 1 1 -1
jurgen|-4 -1 -1 0 5
jusqu|-4 8 -1 1 -4
jusqu au|-2 7 -2 -1 -3
just|11 -3 -8 2 -1
just sent|6 -1 0 0 -4
justificante|-1 5 -1 0 -2
jutta|-1 -1 5 0 -3
jutta wolff|-2 -1 5 0 -2
k|0 -3 -4 7 0
k fixe|-3 -1 -1 6 -2
kaffee|-4 -2 2 -1 5
kaffee gern|-4 -1 -1 0 5
kainz|-1 -1 -2 6 -2
kainz holzbau|-1 -1 -2 6 -2
kan|-12 10 13 -6 -5
kan helaas|-2 6 -1 -1 -2
kan het|-2 -2 8 -2 -3
kan je|-1 -2 5 0 -2
kandidaat|4 0 -1 -5 2
kandidaten|10 4 -3 -3 -7
kandidaten die|-1 6 -1 -1 -3
kandidatuur|-1 10 -3 -1 -5
kandidatuur voor|-3 8 -2 -1 -3
kann|-6 3 -2 -2 7
kann es|-5 7 -1 0 -1
kannst|-2 -5 4 7 -5
kannst am|-2 -2 -2 9 -3
kannst mit|-1 -1 -2 6 -2
karen|-3 -1 -1 7 -2
karriereportal|-1 -2 -2 -1 6
karten|-4 7 -1 -1 0
karten kleinigkeiten|-2 5 -1 -1 -2
kaya|-2 -1 5 0 -2
keep|-2 -1 -5 -5 20
keep going|0 -3 -1 -1 5
keep me|-5 0 -2 0 7
keep the|-6 3 0 0 4
keep your|-3 -2 3 -2 6
keer|6 -3 -2 -1 0
keer wordt|7 -1 -1 -1 -3
kein|9 -2 -6 -2 0
keine|7 13 -6 -8 -5
keine absage|-3 7 -2 0 -2
keine nachrichten|-2 5 -1 -1 -2
keine zusage|7 -2 -1 -1 -4
keinen|-2 4 -7 -3 9
keinen einfluss|-2 -2 -1 0 6
keinen platz|-3 -1 0 0 5
ken|-2 -3 -3 -1 9
kendal|-1 5 -1 0 -3
kennen sie|-4 0 0 0 5
kennenlernen|-12 -5 25 -2 -5
kennismaking|-2 -1 6 -1 -3
keuze|8 -1 -2 -1 -4
kijken|-3 7 -1 -1 -2
kijken want|-2 6 -1 -1 -2
kind|1 -8 -3 -2 14
kind regards|2 -6 -2 -1 7
kindly|-5 3 3 0 -2
kindly acknowledge|-2 -1 5 0 -2
kindly note|-2 5 0 0 -2
klaar|-3 -3 -3 7 1
klar|-3 0 -1 5 -1
klasse|-3 10 -1 -1 -4
klasse d|-3 7 -1 -1 -3
kleinigkeiten|-2 5 -1 -1 -2
kleinigkeiten aus|-2 5 -1 -1 -2
klicken|-3 -2 -1 0 5
klicken sie|-2 -2 -1 -1 7
klik|0 -2 -3 -1 5
km|8 -3 -1 0 -3
knives|-2 -1 5 -1 -1
know|1 10 -8 8 -6
know and|-3 0 -2 -1 6
know by|-4 1 -3 13 -7
know if|-5 2 0 5 -3
know that|3 -5 -2 3 2
know we|5 2 -1 -1 -5
know you|5 0 -2 -1 -1
kollegin|-2 3 -8 5 1
kollegin aus|-3 -1 -1 0 5
kollegin die|-1 0 -2 5 -2
kollegin ruft|-2 5 -1 -1 -2
kombucha|-1 -3 6 0 -1
kombucha thing|-1 -3 6 0 -1
komm|1 -3 5 0 -3
kommen|-3 12 2 -1 -10
kommt|-2 10 -3 -1 -4
kommt dann|-4 6 -1 0 -1
komt|-5 10 2 -3 -4
komt goed|-2 6 -1 -1 -2
konditionen|-3 -1 -3 10 -3
konditionen wie|-1 0 -2 5 -2
konnen|-3 -1 -10 12 8
konnen dass|-4 -1 -1 8 -2
konnen leider|-4 11 -2 -2 -4
konnen nehmen|-2 5 0 0 -2
konnen sie|-5 -2 1 2 3
konnen wir|-3 -9 -3 4 13
konnte|4 -4 -4 -2 7
konnte leider|-5 -1 -2 -1 8
konnten|-5 -5 2 -3 11
konnten sie|-6 -2 1 -1 8
kontaktieren|-3 6 -1 0 -2
kopie|-7 -4 -6 5 12
kopie van|-3 -3 -2 3 6
kos|-4 8 -2 -1 -1
kos ist|-4 8 -2 -1 -1
kosten|-3 5 -1 -1 0
krishnan|-2 6 -1 -1 -2
krishnan associates|-2 6 -1 -1 -2
kruger|-1 0 -2 5 -2
kruger nun|-1 0 -2 5 -2
kundigung|0 -3 -2 -1 5
kunnen|1 -5 -9 -6 19
kunnen we|-1 0 -4 -1 6
kunnen wij|-3 -1 -2 -1 6
kunt|2 -5 3 0 0
kurz|-1 -2 9 -2 -4
kurze|-4 -1 0 5 0
kurze ruckmeldung|-1 -1 -2 5 -2
kurzlich|-2 -1 -1 -1 5
kw|-2 7 -1 -1 -3
l attuale|-3 -1 0 0 5
l entretien|-3 -2 12 -2 -4
l epreuve|-1 5 -1 0 -2
l export|-1 -1 5 -1 -2
l offre|-4 0 -3 9 -1
la|7 9 1 -13 -2
la caisse|5 0 0 0 -4
la candidatura|-4 -2 2 -1 5
la contatteremo|-3 7 -1 -1 -3
la copia|-1 -2 -1 -1 5
la domanda|-2 5 -2 -1 0
la empresa|4 7 -3 -2 -5
la encargada|-3 6 -3 -1 0
la entrevista|-6 -2 16 -2 -6
la etapa|5 -1 -1 0 -3
la facciamo|-2 5 -1 -1 -1
la fase|9 -1 -2 -1 -5
la lista|-2 5 -2 3 -4
la mission|-1 -2 -1 -1 5
la nueva|-1 -1 -2 5 -1
la persona|6 -1 -2 1 -4
la plaza|12 -3 -3 -1 -4
la porta|-1 -3 0 0 5
la posicion|7 -3 -1 -1 -2
la posizione|12 -5 2 -3 -6
la preghiamo|-4 -4 -1 6 3
la presente|6 0 0 -1 -5
la prova|2 4 0 -1 -5
la prueba|2 -2 5 -1 -3
la richiesta|-2 -2 -1 -1 6
la ringraziamo|6 -3 -1 -1 -1
la selezione|-2 5 -1 0 -2
la tua|-2 8 -1 -2 -2
la verifica|-3 -1 0 0 5
lab manager|-3 -1 0 0 5
laborleiter|-6 0 7 0 0
laborleiter ist|-6 0 7 0 0
laden|2 -3 12 -3 -8
laden und|5 -1 -2 -1 -1
laden wir|-5 -2 12 -1 -4
ladt|-2 -1 5 -1 -1
lamentamos|-3 -2 -3 -2 11
landlord|-4 -4 -1 0 9
landlord has|-6 0 0 0 7
lange|5 -2 -1 -1 -1
lange zusammengesessen|5 -1 -1 0 -3
langer|-3 8 -2 -1 -1
langer als|-3 9 -2 -1 -3
lapo|-1 -1 5 -1 -2
lapo guicciardi|-1 -1 5 -1 -2
laptop|-3 -2 0 -1 6
laquelle|7 -2 -1 -1 -3
laquelle vous|5 -1 -1 -1 -2
large|6 -2 0 1 -4
las|-1 -12 10 1 1
last|7 -6 -5 -4 7
last night|5 -1 -1 0 -3
last week|12 2 -3 -1 -9
last year|-5 0 0 0 5
late|-3 -3 9 -1 -2
later per|-1 5 -1 0 -3
laura and|-3 5 -1 -1 -1
lavorativi|-2 8 -1 -1 -4
lavoro|-4 3 -3 6 -2
lavoro ce|-3 -1 0 0 5
lavoro e|-2 -1 -1 7 -2
le|3 -14 1 2 4
le andrebbe|-2 -1 5 -1 -1
le cafe|5 0 0 0 -4
le carte|-2 -2 -1 7 -2
le chiediamo|-5 -3 2 -1 8
le client|6 -2 -1 -1 -2
le contrat|-2 -2 -2 8 -3
le job|-1 -1 5 0 -2
le jury|6 -2 2 -1 -5
le mardi|-3 -2 7 0 -2
le plaisir|-6 -4 2 12 -4
le poste|3 1 -3 9 -8
le recrutement|-2 5 -2 -2 1
le service|-4 -2 5 -1 2
le seuil|5 -1 -1 -1 -3
le teletravail|-4 -1 -1 5 1
le vehicule|-3 -1 -1 6 -2
lea|6 -1 -2 -1 -2
lead|-6 3 2 2 1
leader|-2 -2 -2 7 -1
leader toddlers|-3 -1 -1 6 -2
least next|-2 -1 -2 0 5
leave|-2 0 -5 4 4
leaves|6 -2 -1 0 -3
lecturer|1 2 -1 3 -5
leed|-3 5 -1 -1 -1
leed ap|-3 5 -1 -1 -1
left|-10 1 -2 -1 13
left off|-5 0 -1 -1 7
lehrstelle|5 -1 -1 -1 -2
lei|10 2 -1 -3 -9
lei chiamo|-1 -1 5 -1 -2
lei e|5 -1 -2 -1 -2
lei queste|-2 5 -1 -1 -1
leider|1 -11 5 -11 20
leider abgesagt|-1 0 -2 5 -2
leider einstellungsstopp|-4 -1 -1 0 5
leider haben|2 -2 -3 -2 5
leider hat|-3 -3 3 5 -2
leider ist|-12 -4 8 0 8
leider jemand|-2 -1 5 0 -2
leider keine|5 -2 -2 -1 1
leider keinen|-3 -1 -1 -1 5
leider konnen|0 -6 -5 1 11
leider mussen|-3 -3 -5 -2 12
leider nicht|-8 6 10 -2 -2
leider sind|-1 -2 -1 -1 5
leider verzogert|-5 8 -1 0 -2
leido|-2 5 -1 -1 -1
leipzig|-6 0 -1 -1 7
leiterin|-2 5 -1 0 -1
leith|-4 -3 -1 0 8
leith docks|-2 -3 -1 0 6
lena|5 0 -3 4 -6
lena ahrens|-3 0 -1 5 -1
lena die|6 -1 -1 -1 -3
leo|-5 8 0 -2 0
les|5 5 -7 -6 2
les candidats|-1 5 -1 0 -3
lesson|1 -2 5 1 -4
let|-8 0 0 19 -6
let me|-9 -6 4 15 -4
let op|-1 -3 -1 0 5
let us|-7 -3 2 5 2
let you|2 15 -8 1 -10
letter|2 4 -6 17 -16
letter s|-2 0 -1 5 -2
letting|-8 -4 -1 -2 16
letting me|-7 -1 -1 -1 10
letting us|-6 -2 1 -1 8
letto il|-2 -2 5 -1 -1
lettre|5 4 -1 -1 -6
letzten|-2 -3 0 -1 7
leute|8 -4 -1 0 -2
leva|-2 -1 -1 -1 5
level of|-2 -3 0 0 6
level until|-2 -1 -2 0 5
lg|12 -6 7 -3 -9
lg monika|6 -1 -1 -1 -3
li|-4 -1 6 0 -1
libera|5 -2 -1 -1 -2
libero|-2 0 -2 7 -3
libero il|-2 -2 -1 7 -2
libre|-3 -2 6 -1 -1
libre lundi|-3 -2 7 -1 -2
libres|-5 1 -1 -1 6
licence|14 -5 -4 -1 -4
licence good|6 -3 0 0 -2
license cpr|-1 -3 -1 0 5
liebe|7 3 -9 6 -8
liebe eva|-2 5 -1 -1 -2
liebe frau|3 0 -3 11 -10
liebe gartnerei|5 -1 -2 -1 -1
lieber|9 -2 -4 0 -3
lieber herr|6 -3 -4 1 0
lieferfix|-2 -4 0 0 6
liegt|0 8 -4 0 -5
liegt jetzt|-2 8 -1 -1 -4
lieu|-1 -2 7 -1 -3
light|-3 5 0 0 -1
ligt|-4 8 -3 -2 0
ligt hier|-2 6 -1 -1 -2
like|-9 0 17 11 -9
like feedback|5 -1 -2 0 -2
like to|-14 -1 18 12 -9
liked|0 -3 5 -2 -1
liked your|-2 0 5 0 -3
likely|-6 -1 -2 0 10
likely to|-5 1 -2 0 7
limited|-4 -1 0 -1 6
linda|-2 5 -1 0 -1
lindehof|7 -1 -1 -1 -3
lindehof advocaten|7 -1 -1 -1 -3
line|-2 -5 5 -1 4
line free|-2 -1 5 0 -3
linea|2 -4 6 -1 -2
link|-18 -7 24 -3 3
link below|-4 0 6 -1 -1
link expires|-1 -2 -1 0 5
link will|-1 -1 -2 0 5
linkedin|-3 -7 -6 0 17
linkedin en|-1 -2 -2 -1 5
lista|-5 2 -4 4 2
lista provisional|-1 5 -1 0 -3
liste nach|-2 5 -1 0 -2
listo|-3 5 -1 0 -1
livello|-2 -1 -1 6 -2
lives|5 -1 -1 0 -3
ll|-9 34 0 0 -16
ll assume|-2 -1 6 0 -2
ll be|1 18 -3 -4 -12
ll call|1 5 -2 -1 -4
ll get|-4 8 -3 1 -1
ll hang|6 -2 -1 -1 -2
ll have|5 -4 -1 6 -6
ll hear|-5 5 -1 0 2
ll let|-4 7 -1 -1 -1
ll pass|-4 0 0 0 5
ll remember|-3 -1 0 5 -1
ll write|-2 8 -1 0 -4
llull|-1 -1 -2 5 -1
lo|8 -6 -8 0 6
lo hemos|3 -2 -4 5 -2
lo mejor|5 -1 -1 0 -3
lo mira|-2 6 -3 -1 -1
lo que|7 -1 -2 -2 -2
lo segnali|-3 -1 0 0 5
loan|-4 0 -1 0 5
locatie|-3 -2 9 -1 -3
log|0 -6 2 2 2
log in|0 -5 -1 0 5
lojas|-2 -2 -1 -1 6
long|2 -5 -1 -2 5
longer|1 -8 5 -3 6
longer accepting|-3 -2 -1 0 6
longer available|-2 -1 -1 0 5
longlist|-3 5 0 0 -1
look|-6 4 -6 1 8
look forward|-10 1 -1 1 9
looking|12 -13 -2 6 -3
looking for|12 -8 -2 -1 0
looking forward|-5 -2 -1 9 -2
looks|-3 5 2 -1 -4
looks at|-2 5 -1 0 -2
looks super|-1 -1 5 0 -2
loonbelastingformulier|-1 -1 -2 5 -1
los|-6 3 -5 4 4
los pinguinos|-1 -1 -2 5 -1
loschen|1 -6 3 -3 6
lot|7 1 -1 -1 -6
lot of|5 1 -1 0 -5
lottie|0 -1 -1 6 -2
lottie crane|-1 -1 -1 6 -2
loupes|-1 -3 -1 0 5
loupes pls|-1 -3 -1 0 5
love|-1 -8 4 3 3
love to|5 -5 4 -1 -2
love you|-4 -1 3 5 -3
loved|8 -3 3 -2 -5
low|-7 0 6 0 1
luca|-4 -4 -1 -1 11
luck|4 -5 -5 -5 13
luck in|-4 -1 -1 0 5
luck mate|-3 -1 -1 -1 5
lugar|-1 -2 8 2 -7
lukas|6 -1 -1 -1 -2
lukken|-4 7 0 -1 -1
lukt|-4 -2 8 -1 -1
lunch|-3 -3 11 -1 -4
lundi|-11 -8 14 5 0
lunedi|-4 -2 6 1 -1
lunes|-6 3 6 -1 -2
lunes y|-2 6 -3 -1 -1
luz|6 0 -2 -1 -3
m|-1 14 2 5 3
m afraid|4 -1 3 0 -6
m donderdag|-1 5 -1 -1 -1
m f|-1 5 0 0 -3
m je|-1 -2 5 0 -2
m w|-6 4 -6 1 11
ma|7 -5 -3 -3 3
ma an|-4 8 -2 -1 -1
ma heuer|5 -1 -1 -1 -2
ma manca|-2 -2 0 0 5
ma per|6 -2 -2 -1 -2
maandag|-6 -2 11 -2 -1
maar|2 0 2 -5 2
macelleria|-2 5 -1 -1 -1
macelleria falcone|-2 5 -1 -1 -1
machen|7 -3 5 -2 -7
machen wir|-1 -1 6 -1 -3
macht|6 -1 -2 -1 -2
macht jetzt|5 -1 -2 -1 -1
madame|2 4 0 1 -7
madame monsieur|-1 5 -1 0 -3
made|11 0 9 -5 -14
made all|-2 -2 0 0 5
made to|5 -1 -1 -2 -1
maggio|-2 6 -1 0 -3
maggio e|-2 5 -1 0 -2
mags|-1 -3 6 0 -1
mai|-7 4 10 3 -10
mai a|-3 -1 -1 0 5
mai nichts|-4 6 -1 0 -1
mail|-2 18 2 -3 -1
mail is|-3 9 -2 -2 -3
mail ist|-2 5 -1 -2 0
mainly|-1 -1 5 -1 -2
maintenance|-2 -4 -3 -1 10
maintiens|-3 -1 -1 6 -2
maintiens l|-3 -1 -1 6 -2
mainz|-5 1 0 0 5
mainz sind|-2 -4 0 0 6
maio|-3 -1 5 0 -1
mais|7 -3 -10 -4 12
mais recebendo|-4 -1 0 0 6
mais se|-1 -3 0 0 5
make|-1 2 11 -4 -8
make it|-5 -3 8 -1 1
maken|-1 -3 8 -1 -2
mal|7 -6 -2 -4 6
mal connecten|-4 -1 -1 0 5
malheureusement|-7 -4 4 7 0
malheureusement la|-3 -2 7 -1 -1
malheureusement le|-4 0 -1 6 -1
malheureusement pas|-6 -2 -3 4 7
manager|-1 -4 11 1 -4
manager at|-3 -3 -2 1 6
manager dach|-1 -2 5 -1 -2
manager looks|-2 5 -1 0 -2
manager m|-3 -1 -1 5 1
manager req|-3 -1 -1 -1 5
manana|-3 -2 6 -1 0
manca|-2 -2 0 0 5
manca il|-2 -2 0 0 5
manda|-2 -2 -2 1 5
mando|-5 -1 4 4 -2
manon|5 0 -1 0 -4
manon quelle|5 0 0 0 -4
manquerons|-1 5 -1 0 -2
manquerons pas|-1 5 -1 0 -2
many|-2 -4 -6 2 11
many of|-4 -1 -2 0 6
many thanks|5 0 -1 -1 -3
marc|-3 -1 0 5 -1
marc duvernet|-3 -1 -1 6 -2
march|-12 -1 -4 7 10
marchetti|-3 -2 -3 0 7
marchetti wrote|-2 -1 -2 0 5
marcos|-2 -2 -2 -1 7
mardi|-5 -3 12 -1 -3
margit|-1 -4 -1 0 6
margit eisele|-1 -4 -1 0 6
maria|-2 -6 1 0 7
marine|5 -2 -1 0 -1
market|-3 -4 6 0 1
marketing|-4 1 5 -1 -2
marta|6 -2 -1 3 -5
martes|-2 -2 6 -1 -2
martin|-5 -2 1 -1 7
marz|-7 -1 11 -3 0
marz zeit|-6 0 7 0 0
marzo|-4 -2 1 9 -4
marzo a|-2 -2 -1 7 -2
mas|12 -3 -7 -3 2
match|-6 15 -7 2 -3
match for|-7 5 0 0 3
mate|8 -4 -5 3 -1
materials|0 5 -1 0 -3
mattina|-1 -1 5 -1 -2
mattina presto|-1 -1 5 -1 -2
max|-4 -2 1 -2 6
may|3 8 2 4 -2
may have|5 1 0 0 -6
may not|-5 8 0 0 -2
may reapply|5 -2 -1 0 -2
may well|-4 0 0 0 5
mb|-3 7 -2 -1 -1
md was|-1 5 -2 0 -2
me|-1 -25 5 29 2
me a|-2 6 -1 -1 -2
me an|-1 -2 -1 -1 5
me and|-2 -1 5 1 -3
me dis|-1 -1 -1 5 -2
me if|0 0 -2 5 -2
me in|5 -2 -2 -1 0
me know|-13 -7 4 11 6
me or|-2 -4 6 0 0
me permets|-1 -2 -1 -1 5
me to|6 -2 0 -2 -3
me until|-1 5 -2 0 -2
me we|-5 -1 0 0 6
means|3 5 1 -1 -8
mechanic|-3 0 5 -1 -2
mechanic btw|-4 0 5 0 -1
medical|0 -2 -2 5 -1
medico|-4 -3 1 0 6
mee|-3 -4 7 2 -2
mee op|-2 -2 6 -1 -2
meenemen|-2 -2 6 -1 -2
meenemen geldig|-1 -2 5 0 -2
meer|3 5 -7 -4 3
meer ontvangen|-2 -1 -1 0 5
meet|-5 12 11 -2 -11
meet the|-6 7 4 -2 -2
meeting|-8 3 -1 -1 7
meets|-2 6 -1 0 -3
mehr|7 -5 1 2 -4
mehr abschlussstarke|5 -1 -1 0 -3
mehr als|-2 0 -1 5 -2
mehr mochtest|-2 5 -1 -1 -2
mehr verfugbar|-3 -1 -1 -1 6
mei|-3 -2 6 5 -7
meinem|-2 7 -1 -1 -3
meinem schreibtisch|-2 5 -1 -1 -2
meinung|-1 -2 -1 0 5
meld di|5 -1 -1 -1 -2
meld mich|-4 8 -2 -1 -1
melde|-1 6 -2 -1 -2
melde ich|-2 6 -1 -1 -2
melden|-5 7 5 -2 -5
melden sie|-1 -4 6 1 -2
melden uns|-3 5 1 -1 -1
meldet|-2 5 -1 0 -2
member|5 1 -3 1 -5
member stocking|0 -1 -3 0 5
members|-5 1 -1 -1 6
membership|-3 -2 0 -1 6
mensagem|-1 5 -1 -1 -2
menschen|6 -2 0 -2 -2
mensen|9 -2 -2 -1 -4
mentor|-3 -1 0 0 5
merci|-7 6 -2 -6 11
merci d|-3 1 -3 -2 6
merci de|-13 -2 7 -1 8
merci fur|-2 5 -1 -1 -2
merci pour|13 -5 -3 -2 -2
mercoledi|-5 -3 11 -2 -1
meridian|7 -3 -3 -1 0
mesa|-4 -2 -2 5 3
mese|-4 6 -3 3 -3
meses|3 -2 -4 6 -4
mesi|1 -5 -3 9 -2
mesma|5 -2 -1 -1 -2
mesma nao|5 -2 -1 -1 -2
mesmo|-3 1 5 -1 -2
message|3 12 -1 -1 2
messe|-2 5 -1 -1 -2
messe in|-2 5 -1 -1 -2
messenger|5 -1 -1 0 -4
met|8 3 -4 -4 -6
met de|3 -5 1 -2 3
met een|3 -4 -2 5 -1
met jou|5 -2 0 -1 -2
met onze|-1 -3 -1 0 5
met renske|-2 -2 6 -1 -2
meteen|-4 -3 -2 -1 10
mfa|1 -1 -2 5 -3
mfa bei|-1 0 -2 5 -2
mi|3 -3 7 -6 -2
mi dica|-1 -1 5 -1 -2
mi geschlossen|-1 1 -5 -1 5
mi piace|-1 -1 5 -1 -2
mia moglie|-2 5 -1 -1 -1
mich an|5 -1 -1 0 -3
microsoft|-2 -2 7 -1 -2
microsoft teams|-2 -2 7 -1 -2
mid|-1 -2 -1 0 5
mid e|-1 -3 0 0 5
miercoles|-4 -2 8 1 -3
mijn|-4 -5 -2 1 11
mijn gegevens|-2 -1 -1 -1 5
miles|5 -2 -1 0 -3
min|-20 -11 41 -6 -6
min this|-1 -1 5 0 -2
minijob|11 -3 -3 -1 -3
minijob macht|5 -1 -2 -1 -1
minimum|4 5 -2 -1 -6
minimum requirements|-4 6 -1 0 -1
ministerio|5 0 -1 0 -4
mins|-4 -6 14 -2 -1
mins on|-1 -3 6 0 -1
minuten|-11 -8 15 -2 4
minuten und|-2 -3 5 0 0
minutes|-23 -14 27 -6 15
minutes by|-2 -1 6 0 -3
minutos|-3 -4 5 -1 4
mir|1 -4 0 11 -8
mir aus|-1 -1 -2 6 -2
mir bis|-1 -1 -1 5 -2
mir nach|-2 5 -1 -1 -2
mir um|5 -1 -2 -1 -1
mira el|-2 6 -3 -1 -1
mireille|-1 -1 -2 5 -1
mireille van|-1 -1 -2 5 -1
mise en|-2 1 5 0 -3
miss|-2 4 4 -1 -5
miss the|-1 0 5 0 -3
mission|0 -5 1 -2 6
mission proposee|-3 -1 -1 0 5
mistake|-5 -3 1 0 7
mistake please|-1 -1 -2 0 5
mit|4 13 3 3 -21
mit deinem|-4 -1 -1 0 5
mit der|4 7 -3 -1 -8
mit dieser|-3 5 0 0 -1
mit einem|2 -2 5 -1 -4
mit einer|-1 7 -2 -1 -3
mit freundlichen|4 -4 3 3 -6
mit heimnehmen|-1 -1 -2 6 -2
mit nils|-3 0 -1 5 -1
mitbewerber|5 -2 -1 -1 -2
mitbringen|-1 -1 5 -1 -2
mitgeteilt|5 -2 -1 0 -2
mitgeteilt dass|5 -2 -1 0 -2
mitte|-3 11 -2 -1 -4
mitteilen|5 -6 -5 6 1
mitteilen dass|5 -3 -3 -1 3
mitteilen zu|2 -2 -1 7 -5
mitteilung|-2 5 -2 -1 0
mittwoch|-6 -7 22 -1 -7
mitzubringen|-1 -2 8 0 -4
mo di|-1 1 -5 -1 5
mobilita viva|-1 -3 0 0 5
mochten|-4 -9 13 10 -9
mochten konnen|-1 0 -2 5 -2
mochten sie|-9 -3 6 6 0
mochten wir|-4 -2 8 1 -2
mochtest|-2 7 -1 -1 -3
moeten|8 -5 5 -1 -6
moglich|-2 -1 13 2 -12
moglie|-2 5 -1 -1 -1
moglie che|-2 5 -1 -1 -1
mois|-1 -2 -5 5 3
moment|15 -9 -1 -4 -1
moment nix|-4 -1 -1 0 5
momentan|7 0 -2 -2 -3
momento|27 -12 -7 -5 -2
momento no|6 -4 -2 -1 1
mon|-4 -4 0 2 6
mon attention|-1 -1 -1 -1 5
mon sep|-2 -1 -2 0 5
monaten abgeschlossen|-3 -2 -1 0 7
monatlich|-2 5 -1 0 -2
monatlich zwei|-2 5 -1 0 -2
monats|-4 -1 -1 -1 7
monats und|-1 -4 -1 0 6
monday|-8 -3 12 2 0
monika|6 -1 -1 -1 -3
monika ziegler|6 -1 -1 -1 -3
monique|0 -5 0 0 5
montag|-3 -4 17 -4 -6
montag um|-1 -2 6 -1 -3
month|-6 5 -4 7 -2
months|11 -13 -6 1 8
months and|4 -1 1 1 -5
more|6 2 -5 -8 10
more closely|5 -3 -1 0 0
more exact|-2 -1 5 0 -3
more likely|-7 1 -1 0 8
more than|-5 2 0 -1 3
morel|-1 -1 -1 5 -2
morgen|-10 -1 20 -1 -8
morgen an|-2 -1 5 0 -2
morning|-1 -1 5 -2 0
moser|-1 4 3 -1 -5
mossbank|-2 6 -1 -1 -2
mossbank joinery|-2 6 -1 -1 -2
move|-4 -3 7 0 5
move forward|-5 -2 1 1 6
moved|-1 2 5 -1 -5
moving|13 1 -2 -1 -11
moving forward|9 -2 -1 0 -5
mr|-5 -3 9 1 1
mr ellis|-2 -4 6 0 0
much|9 -3 -4 -1 -1
much for|8 -2 -2 -1 -3
mucha|-3 -1 -1 0 5
mucha suerte|-4 -1 -1 0 6
muchas ganas|-1 -1 -2 5 -1
muchas gracias|5 -1 -1 0 -3
mucho|8 -3 1 1 -6
muito|10 -3 -3 -3 -1
muito de|5 -1 -1 -1 -2
murali|-2 6 -1 -1 -2
murali krishnan|-2 6 -1 -1 -2
museumsaufsicht|-2 5 -1 0 -2
museumsaufsicht in|-2 5 -1 0 -2
muss|5 -1 -1 -1 -2
mussen|3 -4 3 -5 6
mussen dass|6 -1 -1 -1 -3
mussen wir|-3 -3 1 -3 9
musst|-3 -4 2 -1 6
musst nix|-2 -4 0 0 6
mussten|6 -5 -2 -1 2
must|7 2 -3 -4 -1
my|-5 3 3 -3 8
my applications|-1 6 -1 0 -3
my profile|-3 -3 -1 0 7
my sister|-2 -4 6 0 0
n|6 1 -6 1 0
n a|10 -6 -2 -4 2
n broer|-1 -2 -1 5 -2
n est|-11 -2 4 3 5
n vader|-1 5 -1 -1 -1
na|-5 5 -5 0 9
na area|-5 1 -1 0 4
na de|-6 12 -3 -1 -3
na procura|-4 0 0 0 5
na sala|-3 -1 5 0 -1
na segunda|-1 -3 0 0 5
naar|2 7 -1 -2 -6
nabbed|-4 0 5 0 -1
nabbed it|-4 0 5 0 -1
nach|6 1 -13 -7 14
nach dem|6 2 -2 -1 -6
nach der|-2 5 0 -1 -2
nach einer|-4 0 -1 0 6
nach eingang|-5 5 -1 0 1
nach sobald|-2 -4 0 0 6
nach vereinbarung|-1 1 -5 -1 5
nachricht|-3 6 2 0 -5
nachrichten mehr|-2 5 -1 -1 -2
nachste|-3 -6 7 5 -3
nachste jahr|5 -1 -1 -1 -2
nachste woche|-9 -3 4 7 1
nachsten|-6 3 4 1 -2
nachster|-3 6 -2 3 -4
nachtje|-1 -2 -1 5 -2
nachtje over|-1 -2 -1 5 -2
nadine|-1 -1 -2 -1 5
name|6 2 -7 -4 4
name fuhrerschein|-2 5 -1 -1 -2
nao|19 -14 -8 -11 9
nao conseguimos|-2 -2 -2 -1 6
nao esta|-6 3 -1 -1 4
nao foi|7 3 -4 -3 -3
nao podemos|-3 -1 -1 -1 6
nao seja|-6 10 -1 -1 -2
nao sera|-2 -2 5 0 -1
nao vamos|8 -2 -2 -1 -3
ncua|-2 -2 0 0 5
ne|3 2 -3 -6 6
ne manquerons|-1 5 -1 0 -2
ne permet|5 0 0 0 -4
ne pourra|-2 -2 -1 -1 5
ne pourrons|-4 -2 5 -1 3
ne pouvons|-6 1 -3 5 3
near you|5 -1 0 0 -4
nearer|5 -2 -1 -1 -1
necessario contactar|-1 -3 0 0 5
nee|-3 -2 -2 2 5
nee verwijder|-2 -1 -1 -1 5
need|7 5 -4 -1 -1
need to|-14 7 3 -2 7
need your|-2 -3 -1 5 1
needed|-12 8 -2 -1 7
needed from|-3 5 0 0 -1
needs|11 0 0 -2 -10
neem|-5 0 4 -1 2
neem dan|-1 -3 -1 0 5
neem je|-3 2 5 -1 -3
nehmen|10 0 5 -4 -11
neide|-4 8 -1 -1 -1
nel|-2 8 -4 -2 0
nel caso|-2 6 -1 -1 -2
nell|-2 1 -2 -1 6
nella nuova|-1 -3 0 0 5
nemen|5 5 -2 -2 -6
neste|8 -3 -2 -1 -2
neste momento|9 -3 -1 -1 -3
net|3 -5 0 4 -2
net demarrage|-1 -1 -1 5 -2
neue|-4 -6 -4 -3 17
neue stellen|-4 -3 -2 -1 10
neuen|-8 -4 7 -1 5
neuen termin|-4 -2 9 -1 -1
neues|-2 -2 0 -1 5
new|-4 -7 4 -6 15
new jobs|-4 -2 -2 -1 10
news|-3 -1 12 1 -8
news hamza|-2 -3 -1 0 6
next|-4 17 0 6 -12
next robotics|-2 0 -1 5 -2
next round|-2 -3 6 -1 -1
next steps|-2 9 -2 -1 -4
next time|-2 5 -1 -1 -2
next week|-6 4 9 -2 -5
next year|-2 5 -2 -1 -1
nguyen|-1 -3 -1 0 6
nicht|12 -20 -2 -12 15
nicht anrufen|-4 6 -1 0 -1
nicht bearbeiten|-3 -3 -1 0 7
nicht bestanden|5 -1 -2 -1 -2
nicht bieten|-3 0 -1 5 -1
nicht da|-2 -1 5 0 -2
nicht erstattet|-2 7 -1 -1 -4
nicht geklappt|1 -3 -2 -1 5
nicht in|-3 -4 8 -2 1
nicht jedem|-4 7 -1 0 -2
nicht mehr|-2 -7 2 1 6
nicht personlich|5 -1 -1 0 -2
nicht vollstandig|-3 -3 -1 0 7
nicht weiter|1 -5 5 -1 1
nicht zum|9 -2 -2 -1 -4
nichts|5 6 -4 -3 -3
nichts fur|7 -3 -1 0 -2
nichts kommt|-4 6 -1 0 -1
niemanden|13 -2 -3 -3 -6
niet|18 -7 -3 -14 0
niet deelnemen|0 5 -1 -1 -3
niet op|3 3 -2 2 -6
niet verder|5 -1 -1 0 -2
niets|-5 8 -2 -1 0
nieuwe|-10 -3 -4 -4 22
nieuwe baan|-3 -2 -2 -1 8
nieuwe vacatures|-5 -2 -2 -2 11
night|4 4 -3 -1 -5
nils|-3 0 -1 5 -1
nils gesprochen|-3 0 -1 5 -1
nine|-5 -1 -1 0 8
niveau|6 0 -2 -1 -2
nix|-7 2 -3 -1 9
nix tun|-2 -4 0 0 6
nix versprechen|-4 -1 -1 0 5
no|6 14 8 -12 0
no action|-8 6 -1 0 3
no banco|-3 -2 -1 0 6
no decision|-7 15 -1 -1 -6
no es|-5 6 -2 -1 1
no fim|-3 5 -1 0 -1
no ha|1 -3 -3 -2 7
no hemos|-1 6 -1 -1 -3
no longer|2 -11 5 -3 8
no nos|-2 -1 -1 -1 5
no on|7 -1 -2 -1 -3
no one|-1 -1 5 0 -3
no opening|6 -1 -1 0 -4
no podemos|-9 -2 2 -2 11
no teste|6 -1 -2 -1 -3
no worries|-6 -1 6 -2 2
noah|5 -1 -1 -1 -2
nobody|-2 5 0 0 -2
nobody has|-3 5 0 0 -1
noch|-5 -10 -10 -1 28
noch bis|-4 -4 1 -1 8
noch im|5 -1 -2 -1 -1
noch interesse|-2 -1 5 0 -2
noch mochten|-1 0 -2 5 -2
noch nicht|-8 2 -2 -2 9
noche|-4 -2 -2 -1 8
nochmal|6 0 -4 4 -5
nochmal mit|-3 0 -1 5 -1
nodigen|-1 -3 9 -1 -3
nog|-7 -5 11 -6 6
nog je|-2 -1 -2 0 6
nomal|5 -1 -1 -1 -2
nomal furs|5 -1 -1 -1 -2
nome ruolo|-3 -1 0 0 5
nominativo|5 4 -2 -1 -6
non|23 -11 -8 -10 0
non costituisce|-3 -1 0 0 5
non e|11 -1 -3 -2 -4
non fosse|-3 -1 0 0 5
non ha|-3 -1 0 0 5
non possiamo|-4 -5 -2 -2 13
non potra|-2 -1 5 0 -1
non sei|5 -1 -1 -1 -2
non siamo|-4 1 -1 -1 6
non va|-2 5 -1 0 -2
noon|-1 -5 0 -1 7
noor|0 -3 6 -1 -1
nord|-1 -2 -3 -2 8
nord gmbh|-3 -1 -1 -1 7
normally|-1 7 -1 0 -4
normally takes|-1 7 -1 0 -4
norte|5 -2 0 0 -2
northern|5 1 -1 0 -4
nos|7 3 -6 -5 -2
nossa|0 0 -4 7 -3
nossa equipe|-1 -2 -1 5 -1
nostra|-4 5 1 1 -2
nostro|6 -5 0 -1 0
not|10 -14 -8 -13 17
not a|-3 10 -1 0 -6
not affect|-5 -2 -1 0 7
not affected|5 -2 0 0 -2
not approved|-1 -4 -1 -1 6
not be|9 -11 -1 -2 0
not been|13 1 -7 -2 -1
not contact|8 -2 2 0 -7
not for|-3 -3 -2 -1 9
not going|9 -1 -1 -1 -5
not hear|-3 6 -1 0 -1
not hiring|6 -1 -1 -1 -3
not in|4 2 0 0 -5
not mechanic|-4 0 5 0 -1
not meet|1 -3 -2 -1 5
not moving|6 -1 0 0 -5
not receive|5 0 -1 0 -4
not referred|6 -1 -1 -1 -3
not reply|6 1 -1 -1 -5
not selected|-6 2 -3 -1 9
not shortlisted|1 2 4 0 -6
not submitted|-3 -3 -1 0 7
not the|5 -1 1 -1 -4
not they|-2 -2 0 0 5
not this|9 -1 -2 -1 -5
not to|6 -2 -5 -2 6
not we|-2 5 -1 0 -2
nota|5 1 -1 -1 -4
note|-7 15 1 0 -3
note that|-6 13 -2 0 -4
note to|-2 5 1 2 -5
noted|0 5 0 -1 -3
notes|-2 -3 -1 0 6
nothing to|0 6 -2 0 -3
nothing your|-1 -4 -1 0 6
notice|6 -7 3 5 -3
noticed|-5 -1 3 -1 4
noticias|-5 11 2 -1 -5
noticias nuestras|-3 5 0 0 -1
notified|-9 7 -2 -1 5
notify|-3 10 0 0 -6
notre|8 -7 9 -7 -4
notre entretien|-2 -2 7 -2 -2
nous|14 -11 -7 -5 -1
nous avez|5 -1 -1 -1 -2
nous avons|18 -10 -9 3 -3
nous conservons|5 -2 -1 0 -1
nous interesse|-4 2 6 -2 -3
nous prenons|-3 -2 -1 -1 7
nous regrettons|-2 -1 -1 0 5
nous voir|5 0 0 0 -4
nous vous|6 -5 2 -4 1
nouvelle|-3 1 -1 -1 5
nouvelle tres|-3 -1 -1 0 5
nouvelles|-7 5 -2 -1 4
november|-7 0 12 0 -5
now|16 -2 -5 -5 -11
now be|-4 5 2 0 -2
now been|6 -2 -1 0 -2
now closed|5 -3 0 0 -1
nu|-1 -5 -3 -3 12
nuestra|4 4 -3 0 -5
nueva|-4 -2 -2 5 3
nueva educadora|-1 -1 -2 5 -1
nuevas|-4 -4 -3 -2 13
number|0 0 0 -3 6
numero|-5 10 -2 -2 -1
numero de|-3 5 -4 -1 3
nuova|-2 -4 -1 0 7
nuova azienda|-1 -3 0 0 5
nur|17 -7 -8 -3 -4
nur fur|5 -2 -1 0 -2
nur kurz|5 -1 -2 -1 -1
nur nach|-1 1 -5 -1 5
nur noch|-1 -4 0 -1 5
nurseries|-3 -1 -1 6 -2
nv van|-1 5 -1 0 -3
o|4 6 -4 -6 0
o contato|-2 5 -1 -1 -2
o elevado|-1 -3 0 0 5
o procedimento|-1 -3 0 0 5
o seu|5 -2 -6 -4 7
o venerdi|-1 -1 5 -1 -2
oakhurst retail|0 -1 -3 0 5
ob|-12 14 -2 7 -7
ob sie|-3 1 -1 6 -2
ob wir|-4 7 -2 0 -1
obermuller|5 -1 -1 -1 -2
obrigada|5 1 -2 -1 -3
obrigado|13 0 -6 -5 -2
obtenido|5 -1 -1 0 -2
ocasion|5 -2 -1 0 -2
occasion|10 -2 -5 -3 3
occasion your|7 -2 -1 0 -3
october|-5 -1 2 6 -2
oddo|-1 -3 0 0 5
oder|-15 10 12 -4 -3
oduya|5 -1 0 0 -4
of|7 14 -3 -2 6
of a|0 2 -2 4 -5
of applicants|5 -1 0 0 -3
of applications|-2 8 -1 -1 -4
of availability|-1 -2 5 0 -2
of course|-1 -2 -1 -1 5
of employment|6 -2 -3 1 -2
of experience|-5 -2 -1 -1 8
of ken|-1 -2 -2 -1 5
of license|-1 -3 -1 0 5
of luck|-1 -2 -2 -1 6
of my|-3 -2 0 0 6
of physics|0 -2 5 0 -3
of sales|-1 -1 5 -1 -3
of the|3 17 -3 -4 2
of them|12 -5 -1 -2 -3
of these|-5 -2 7 0 -1
of this|6 -2 1 0 -4
of us|9 1 -3 -1 -6
of you|6 3 -1 -1 -7
of your|-2 11 2 -3 -3
ofertas|-1 -5 -3 -3 12
ofertas nuevas|-2 -2 -2 -1 7
off|-3 1 -7 2 8
off mags|-1 -3 6 0 -1
off on|-1 5 -2 0 -2
off sick|-2 5 -6 -1 3
offen|-5 2 -3 -1 6
offer|-1 -15 -16 35 4
offer for|-2 -2 -3 16 -9
offer in|-3 -2 0 0 5
offer is|-2 -2 -3 14 -7
offer of|6 -1 -2 2 -5
offer you|-3 -8 -9 24 1
offered|-1 -4 -4 3 6
offering|5 -1 -3 -1 0
offers|-4 -1 -3 -2 9
offerta|-2 5 -1 -1 -1
office|-1 5 5 -1 -6
office coordinator|-5 8 -1 -1 -2
officer|0 7 2 0 -7
offnungszeiten|-1 2 -5 -1 5
offnungszeiten burgerburo|-1 1 -5 -1 5
offre|0 -2 -5 9 -1
offre le|5 0 0 0 -4
offre pour|-4 -1 -1 8 -2
offres|-2 -4 -3 -2 12
oficial|-5 2 0 3 -1
oficial de|-2 6 -1 0 -3
ohne|-7 -1 9 1 -3
ohne gegenbericht|-2 5 0 0 -2
ohne testergebnis|-2 -2 7 0 -3
oi|0 3 3 0 -5
oi querida|-3 5 -1 0 -1
ok|-6 5 3 -1 -1
okafor|5 0 -1 1 -5
oksana|-3 -2 8 -1 -3
oktober|6 4 -3 -1 -7
ola|-5 -3 -4 -2 15
olga|5 -1 -2 -1 -2
olhar|-3 5 -1 0 -1
olhar com|-3 5 -1 0 -1
olumide|-3 -1 -1 -1 5
olumide bakare|-3 -1 -1 -1 5
om|0 -6 7 -1 1
om je|-1 -2 -1 -1 5
omar|-5 2 0 0 3
on|5 -10 9 -1 9
on a|13 -2 -6 2 -4
on average|-2 -3 -1 0 6
on behalf|2 2 -1 2 -5
on hires|-1 5 -2 0 -2
on hold|-5 11 -1 -1 -5
on leave|-2 5 0 0 -1
on mon|-2 -1 -2 0 5
on or|0 0 -1 5 -4
on saturday|-6 -3 2 -1 8
on te|-1 -1 -1 5 -2
on that|-3 -3 -1 0 7
on the|4 -8 13 6 -1
on this|13 -6 -8 -4 6
on thurs|-3 0 5 0 -2
on thursday|-7 -5 4 -1 8
on vous|5 0 0 0 -4
on your|-4 -1 -4 -3 13
once|-9 2 1 1 5
once a|-2 -2 0 0 5
onda|6 -2 -1 -1 -2
one|7 5 6 -6 -10
one of|-4 1 5 -4 3
one will|-1 -1 5 0 -3
onetoone|-1 0 5 0 -3
onetoone on|-1 0 5 0 -3
online|-5 -2 13 -3 0
online assessment|-2 -5 4 -1 3
only|8 14 -6 -4 -13
only consider|5 -2 0 0 -3
only if|-1 5 -1 0 -2
only looking|6 -3 0 0 -2
only opening|-3 -1 -1 -1 5
only see|-2 -1 5 0 -3
only those|-2 6 -1 0 -2
ons|-4 2 -6 5 3
ons betreft|-1 -2 -1 5 -2
onsite|-5 -1 5 -1 2
ont|6 -1 -1 -1 -3
onto|6 -2 -1 -1 -3
onto your|5 -2 -1 -1 -2
ontvangen|-11 21 -5 -2 -2
onvoldoende|6 -2 -1 -1 -2
onze|6 -13 13 -6 0
onze servicedesk|-1 -3 -1 0 5
onze sollicitatiespeeddate|-2 -2 6 -1 -2
op|4 5 -4 -6 2
op de|-4 8 -5 -3 4
op dit|8 -3 -2 -1 -2
op je|1 -5 -2 -1 7
op linkedin|-1 -2 0 -2 5
op productiemedewerker|-1 -2 5 0 -2
open|7 -12 -1 -1 9
open to|-1 -3 -2 -1 7
opening|7 -5 1 -3 2
opening in|6 -1 -1 0 -4
opening the|-4 -2 2 -1 5
openings|6 1 -1 0 -4
openstaande|-1 -3 -1 0 5
openstaande sollicitatie|-1 -3 -1 0 5
operateur|5 -1 -1 -1 -2
operateur de|5 -1 -1 -1 -2
operator|-6 7 -1 2 -1
opiniao|-3 -1 -2 -1 7
opinion|-5 -2 -3 -1 11
opnieuw|0 -5 -3 -1 10
opnieuw ingesteld|-1 -3 -1 0 5
oportunidad|8 -2 -1 -1 -3
opositores|-1 -3 0 0 5
optamos|6 -1 -1 -1 -2
optamos por|5 -1 -1 -1 -2
optician|-1 5 -1 0 -3
options|-4 -1 -1 7 -1
or|-4 4 22 7 6
or decline|-1 -1 -1 5 -2
or for|0 -4 6 0 -3
or fri|-1 -3 6 0 -1
or no|-3 4 -2 5 -3
or the|1 2 2 0 -5
orales|5 -1 -1 -1 -3
orchestra|6 -1 -1 0 -4
ore|-5 -1 12 2 -8
organizer|0 0 5 0 -4
original|-2 -2 6 -1 0
ort|-6 -3 14 -2 -4
os|5 -5 -1 7 -6
os detalhes|-1 -2 -1 5 -1
os servicos|-1 -3 0 0 5
ostrava|-1 -3 0 -1 5
other|13 -4 -9 -2 -5
other applicants|5 -2 0 0 -2
other candidates|-2 1 -4 1 5
other positions|6 -3 0 0 -2
other things|-3 5 0 0 -1
other two|-5 -1 -1 -1 7
others|8 -5 -3 3 -3
otro|8 -3 -3 -3 1
otros|-4 6 -2 -2 2
otterly|-2 -3 -1 0 6
otterly jobs|-2 -3 -1 0 6
ottilie|-2 5 -1 0 -2
ottobre|-2 -2 1 7 -3
ottobre contratto|-2 -2 -1 7 -2
ou|-7 2 6 1 -1
oui|-3 -3 0 5 0
oui et|-1 -1 -1 5 -2
our|9 0 6 -2 -16
our assessment|5 0 0 0 -4
our bi|-1 -1 5 0 -2
our cto|-1 0 6 0 -4
our cv|-1 -3 -1 -1 6
our graduate|-2 5 0 0 -3
our md|-1 5 -2 0 -2
our member|-2 -2 0 0 5
our new|-3 -1 -1 -1 6
our next|-2 0 -1 5 -2
our open|-6 -1 -1 0 8
our retention|-2 -2 -1 0 5
our summer|7 -2 -1 -1 -3
our survey|-4 -1 -1 0 6
our team|-5 5 -1 1 0
out|2 2 5 3 -1
out after|-2 5 -1 0 -2
out and|-6 -1 -1 4 3
out another|-2 5 -1 0 -2
out of|-1 -2 -5 2 7
out to|-4 4 6 0 -4
outcome|3 7 -7 -2 -2
outras|0 -2 -1 -1 5
outro|1 -2 -3 -3 6
ouvert|-5 2 0 -1 3
over|1 -1 13 4 -14
over de|-1 5 0 -1 -3
over en|-1 -2 -1 5 -2
over je|-1 -1 8 -1 -4
over the|-3 2 10 -3 -7
over to|-2 -2 -1 0 6
over with|0 -1 -2 5 -2
overwhelmed|5 -1 -1 0 -2
overwhelming|-2 -2 5 0 -1
overwhelming response|0 -1 5 0 -4
owing|0 6 1 0 -7
owing to|0 6 1 0 -7
own loupes|-1 -3 -1 0 5
p|-4 4 7 8 -12
p a|-6 0 3 5 -3
pa to|1 -2 5 0 -4
package|-2 -3 -2 -1 7
pages|-2 -1 -1 0 5
pagina|0 6 -2 -1 -3
paid|-2 -2 8 -1 -2
paie|-2 5 -1 0 -2
panel|-2 5 12 -1 -11
panel has|-1 5 -3 2 -3
paper app|-2 5 -1 0 -2
papier|0 0 3 2 -5
papierfrieda|-2 5 -1 -1 -2
papierfrieda karten|-2 5 -1 -1 -2
par|-4 1 5 1 -3
para|5 -10 4 -10 11
para a|9 -8 8 1 -8
para dar|-1 -2 -1 -1 6
para la|9 -5 3 1 -7
para um|-1 -2 -2 -1 5
parabenizar voce|-1 -2 -1 5 -1
parallax|-2 -1 -2 0 5
parallax fund|-2 -1 -2 0 5
parent|-4 0 0 0 5
paris|2 -2 5 -1 -4
part in|5 -1 0 0 -4
partecipato al|-3 -1 -1 0 5
participacao|9 -2 -1 -1 -4
participado|5 -1 -1 0 -3
participou|-3 -1 -2 -1 7
participou recentemente|-3 -1 -2 -1 7
partner|-11 -3 5 0 10
partners|6 -1 4 0 -10
pas|8 10 -13 -5 1
pas aller|-1 -1 -1 6 -3
pas de|-8 16 1 -3 -7
pas ete|7 -1 -2 -2 -1
pas etre|0 -6 0 0 6
pas na|-2 6 -1 -1 -2
pas possible|0 -1 -1 5 -3
pas pu|-5 1 -1 -1 6
pas une|5 0 0 0 -4
pasas|5 -3 -2 4 -4
pasas el|-1 -1 -2 5 -1
pasaste|-2 -1 6 -1 -2
paso|-4 -3 7 2 -3
pass|9 -6 -7 -3 9
pass on|1 -2 -2 -1 5
passa|2 -2 -3 6 -3
passa sabato|-2 -2 -1 7 -2
passed on|-3 0 -1 0 5
passende stelle|-2 5 0 0 -2
passer|-2 -2 5 0 -1
passez|6 0 -1 0 -4
passez nous|5 0 0 0 -4
passiert|-3 0 5 0 -2
passo|-2 -2 7 -1 -1
passo e|-3 -2 7 -1 -1
passt|-8 -11 22 -5 1
passt ihnen|-5 -2 8 0 -1
password|-3 -3 -2 -1 9
patience|1 11 -3 -1 -8
paul|0 -2 0 5 -2
paul c|-1 -1 -1 5 -2
pauline|8 -2 -2 -1 -3
paulo|-1 -2 -2 -2 6
pay|2 1 -2 -1 6
payable|-2 -1 -3 -1 6
payment|-3 -2 -1 -2 7
payslips|-3 -1 -1 1 5
pdf|-10 13 -6 -2 5
pdl|-2 5 -1 0 -1
pedido|-2 -2 -1 -1 5
pediu|-4 0 -1 -1 6
peet|-1 0 5 0 -3
pela|5 1 -3 0 -3
pelham|-2 -5 2 -1 6
pelham contract|-2 -3 -1 0 6
pelo|9 0 -1 -2 -5
pena|-8 -2 -2 -1 13
people|7 1 -10 10 -10
people culture|-2 -3 -2 10 -4
people for|-3 -2 -2 7 1
per|5 -1 -3 -2 -2
per accettazione|-2 -1 -1 6 -2
per cui|6 -3 -1 -1 -1
per data|-1 -3 0 0 5
per email|-1 7 -1 0 -4
per il|6 10 -9 -3 -5
per l|2 6 3 -3 -9
per la|6 -8 5 -3 0
per modellista|-2 -2 0 0 5
per ora|8 -2 -2 -1 -3
per post|-2 5 -1 0 -1
per poter|-3 -1 0 0 5
per te|-1 -3 -1 0 5
per week|-1 -2 -2 6 -1
per whatsapp|-2 5 0 -1 -2
per your|-3 -1 -1 0 5
perfil|6 9 -2 -6 -6
perfil en|-2 -1 -2 0 5
period|-5 -3 -1 0 9
periode|8 -2 -2 1 -5
periode dus|7 -1 -1 -1 -3
permesso|-2 -2 6 -1 -2
permesso di|-2 -2 7 -1 -2
permet|7 -1 -1 0 -5
permet pas|7 -1 -1 0 -5
permets|-1 -2 -1 -1 5
permets de|-1 -2 -1 -1 5
pero|16 -7 -7 -3 2
perrin|-2 0 -2 0 5
person|18 -5 -5 0 -10
persona|19 -6 -7 -3 -3
persona giusta|5 -1 -2 -1 -1
personal|2 2 -3 -2 5
personale|-2 5 -2 -1 0
personen|6 -3 -2 -1 0
personnel|5 -2 3 -1 -5
perto|-4 -1 0 0 6
perto de|-4 -1 0 0 6
pessoa|6 1 -4 -3 0
peter|-1 -3 -2 5 1
peter blok|-1 -2 -1 5 -2
petit mon|-1 -1 -2 5 -1
phone|-8 4 17 -1 -9
photo|-5 -1 0 -1 7
physics|-1 0 5 0 -3
piace|-1 -1 5 -1 -2
pick|-6 2 10 -2 -4
pick a|-3 -3 12 -1 -5
pietraforte|-2 5 -1 0 -2
pike|-8 5 0 4 0
pike surveyors|-2 5 0 0 -3
pinguinos|-1 -1 -2 5 -1
pinnacle dental|-1 -3 -1 0 5
piu|14 -8 1 -2 -5
pj|-3 -2 -2 1 6
plaats|-7 4 4 -1 1
place|-7 -6 7 -2 9
place in|-9 3 -1 -1 7
place on|-4 0 0 -1 5
placed on|-3 2 -3 -1 5
places|-7 -7 0 -3 18
places for|-11 0 0 0 12
plaisir|-5 -5 1 14 -5
plaisir de|-7 -4 1 14 -4
plan|-3 3 5 -1 -4
plannen|-2 -1 -2 0 6
plannen hebben|-2 -1 -2 0 6
planner|3 1 1 -1 -6
planstelle|6 -3 -1 0 -2
plant|-1 -2 -1 0 5
plant manager|-2 -2 -1 0 6
platz anbieten|-4 0 0 0 5
platz im|5 -1 -1 0 -2
platze|-1 9 -5 -1 -3
platze frei|-2 5 -1 0 -2
platze voll|-4 6 -1 0 -1
play|0 0 7 1 -8
plaza|7 -2 -6 -3 4
plaza de|6 -3 -3 -1 1
please|-11 11 7 2 20
please call|-4 -3 -1 0 8
please come|-1 -4 6 0 -1
please complete|-2 -5 2 -1 5
please confirm|-4 -2 7 -1 -1
please disregard|0 -1 -3 0 5
please do|9 9 -3 -1 -14
please dont|-1 8 -3 4 -4
please find|-10 -1 -2 8 6
please keep|-5 5 4 0 -3
please let|-1 -3 5 2 -4
please note|-3 12 -2 0 -5
please reply|-2 -1 0 -2 5
please ring|5 0 -2 0 -2
please send|-2 -3 -2 -1 8
please submit|-4 -3 2 -1 5
pleased|-15 -7 9 20 -9
pleased to|-14 -7 9 18 -8
pleasure|2 4 -1 0 -5
plek|7 -1 0 -3 -3
plezier|-1 -2 -2 -1 7
ploegenstelsel|-1 5 -1 0 -3
ploegenstelsel werd|-1 5 -1 0 -3
pls|-2 -4 -1 -1 8
pls send|-2 -3 -2 -1 7
plus|-2 -10 -4 5 12
plus disponible|-5 -2 4 -1 4
plus recevoir|-3 -1 -1 0 5
plus tips|-1 -1 -1 6 -2
pm|-11 -1 13 -1 -1
pode|-9 0 6 -2 5
pode ser|-3 -1 5 -1 -1
podemos|-14 -1 3 -4 16
poggiolo|-1 -1 5 -1 -2
poi|-2 -2 5 0 -1
point|7 -4 -1 0 -1
points|5 1 -2 -1 -4
polder|-1 5 -1 0 -3
polder pike|-2 5 0 0 -3
policy|-1 -6 -3 -2 12
policy we|-3 -3 -1 0 7
pomeriggio|-2 -1 5 0 -1
pool|0 -6 -2 -1 10
popescu|5 -3 1 -1 -2
por|19 -8 -3 -12 -13
por el|11 0 -3 -1 -6
por favor|-6 -2 5 -2 5
por la|10 -4 0 -1 -5
por lo|6 -1 0 -1 -4
por no|5 -1 -1 0 -3
por tu|6 -2 3 -1 -5
por whatsapp|-2 5 -2 0 -2
porque|-4 7 0 -1 -2
porta e|-1 -3 0 0 5
portal|-3 -1 -5 0 9
portal de|-3 -3 -2 -1 8
porteiro|-2 -2 -1 -1 6
porteiro precisamos|-2 -2 -1 -1 6
portfolio|7 1 1 -2 -7
portland|-4 0 5 0 -1
portland cycle|-4 0 5 0 -1
posicion|8 -5 -2 -1 0
position|13 -3 1 3 -24
position after|-3 5 -1 -1 -1
position kennenlernen|-6 0 7 0 0
position of|4 -7 -3 15 -9
position s|-4 0 5 0 -1
position to|4 3 -1 -1 -5
posizione|16 -8 3 -3 -8
posizione di|6 -2 1 -1 -4
possiamo|-4 -6 0 -2 12
possiamo prenderti|-2 -2 0 0 5
possiamo procedere|-1 -2 -1 -1 5
possibile contattare|-3 -1 0 0 5
possible|-7 2 3 5 -4
post|14 0 -10 7 -14
post of|8 2 -2 0 -8
poste|9 1 -3 6 -14
poste de|4 -2 -3 6 -5
posti|-3 -3 2 -1 5
posting|9 -2 -1 -1 -6
posto|3 1 5 -2 -7
posts|-5 -1 -1 -1 7
posts in|-7 -1 -1 -1 9
postulaciones|-5 3 -1 0 3
postulantes|-4 5 0 0 -1
postuler|-2 -3 -2 -1 7
postuler a|-1 -3 -1 0 5
poter|-3 -1 0 0 5
poter procedere|-3 -1 0 0 5
potra|-2 -1 5 -1 -1
pour|10 -3 -6 -5 0
pour cette|6 -1 -1 -1 -2
pour juillet|5 -1 -1 -1 -3
pour la|8 -4 0 -1 -3
pour le|-9 -3 1 6 7
pour notre|-1 -1 5 -1 -2
pour ton|5 -2 -1 -1 -1
pour votre|5 -1 -3 -1 0
pourra|-2 -3 -1 -1 6
pourra pas|-2 -2 -1 -1 5
pourriezvous|-2 -2 -1 0 5
pourrons|-4 -2 5 -1 3
pourrons pas|-2 -3 5 -1 0
pourvoir|7 -2 -1 -1 -3
pourvue|5 -1 -1 -1 -2
pouvons|-6 1 -3 5 3
pouvons malheureusement|-3 0 -1 5 -1
pra|5 -3 -2 -3 3
pra gente|-2 -2 -1 -1 6
practice|1 7 -2 -2 -5
praktikumsplatze|12 -2 -2 -2 -6
praxis dr|1 -1 -2 5 -3
prazo|-6 5 1 2 -3
preavis|-2 -2 -2 5 0
preavis est|-1 -1 -1 5 -2
precedenti|-3 -1 0 0 5
precedenti responsabili|-3 -1 0 0 5
precisamos|-2 -3 1 -2 6
precisamos do|-2 -1 -1 -1 5
preenchida|9 -3 -2 -1 -3
prefer|-2 -1 5 -1 -2
preferisci|-2 -2 6 -1 -1
preghiamo|-4 -4 -1 6 3
preghiamo di|-4 -4 -1 6 3
premium|-4 -2 0 0 7
prend|-3 8 -1 -1 -3
prenderti|-2 -2 0 0 5
prenderti in|-2 -2 0 0 5
prenons|-1 -2 -1 -1 5
prepare|-2 -1 -1 5 -2
prepare le|-1 -1 -1 5 -2
preselectionnee|-2 -2 7 0 -3
presencial|-1 -1 5 -1 -2
present|5 1 -2 1 -4
presentation|3 -2 5 -1 -5
presente|13 0 -3 -3 -6
presente para|7 -2 -1 -1 -3
presently|5 -1 0 0 -3
presently no|5 -1 0 0 -3
president parallax|-2 -1 -2 0 5
preso|8 2 -3 -2 -4
preso un|6 -2 -1 -1 -2
presso|-3 1 5 -1 -2
presso la|-3 0 5 -1 -2
presto|-4 -3 8 3 -4
presto mi|-1 -1 5 -1 -2
prevese|-1 -3 0 0 5
prevese que|-1 -3 0 0 5
prevista|-2 6 -2 3 -4
prevista per|0 5 -1 0 -3
prevu|-1 7 -1 -1 -3
prezado|6 -2 -2 -1 -2
prima|-3 2 7 -1 -5
prima di|-2 -1 6 -1 -2
principal|-7 10 0 -2 -2
printemps|6 -2 -1 -1 -1
prise|-4 2 -1 -1 5
privacy|5 0 -1 1 -2
priya|0 4 -6 -2 4
priya menon|-1 5 -2 0 -2
priyanka|-4 -2 -1 -1 7
probearbeiten|7 -4 5 -3 -5
probearbeiten steht|5 -1 -2 -1 -1
problem|-8 1 3 -1 5
problem at|-2 -1 5 0 -2
problemen|-2 -1 5 0 -1
procedere|-5 -4 -3 -2 14
procedere con|-7 -3 -2 -2 15
procedimento|5 -4 -1 -1 2
procedure|-10 6 3 -2 3
proceed|8 -5 -2 -1 2
proceed with|6 -3 -1 -1 -1
proceso|11 0 1 -5 -6
proceso se|-2 -2 7 -1 -2
process|-5 11 -3 -2 2
process and|1 5 -1 -1 -4
process for|-3 6 -1 0 -1
process your|-1 -3 -1 -1 6
processo|-1 0 1 -4 5
processus de|-2 -2 -1 -1 5
procura|-3 -1 0 0 5
produce|-1 -5 6 0 -1
produce clerk|-2 -4 6 0 0
productiemedewerker|-1 -2 5 0 -2
productiemedewerker vleesverwerking|-1 -2 5 0 -2
production|5 -2 1 -1 -3
produktmanagement|-4 -1 -1 0 5
produktmanagement bei|-4 -1 -1 0 5
proef word|-1 5 -1 0 -3
profesional|-3 5 -1 0 -1
profesor|5 -1 -1 0 -3
profiel|3 -5 -3 -2 6
profil|9 -3 3 -8 -2
profil ist|-3 -3 -1 0 7
profil mit|-3 5 0 0 -2
profil nous|-1 -2 6 -1 -2
profile|2 -3 -7 -4 12
profilo|7 0 -3 -4 0
profilo su|-2 -2 -2 -1 7
program|2 -5 7 -1 -3
progress|7 0 -1 -1 -5
progressing|9 -3 -1 0 -4
project|-4 -3 -5 0 11
projektassistenz|-2 -2 -1 -1 5
promised an|-1 5 -2 0 -2
properly|-1 5 -1 0 -3
property|0 -2 -2 -1 5
proposals|-4 -1 0 0 5
proposee|-3 -1 -1 0 5
proposee pour|-3 -1 -1 0 5
proposer|-1 -2 -1 5 -1
proposerons|-3 -1 -1 0 5
proposerons une|-3 -1 -1 0 5
proposons|-3 -1 5 0 -1
proposta|-3 -6 -4 16 -2
proposta di|-2 -2 -2 10 -3
prova|7 4 5 -2 -14
prova scritta|0 4 1 -1 -5
provisional|-3 8 -2 2 -4
provisional de|-3 8 -1 0 -3
prowein|-1 -1 5 -1 -2
proxima|1 0 6 -2 -5
proxima etapa|-1 -1 7 -1 -3
prueba|-4 -1 9 0 -3
prufen|-5 7 -1 0 1
publicacion|-3 5 -1 0 0
publicacion de|-2 5 -1 0 -2
publicada|-7 -4 -2 3 9
publicada na|-1 -3 0 0 5
publicara|-2 6 -1 0 -2
publicara en|-1 5 -1 0 -2
publication|-4 -1 -1 0 6
publiek recht|-1 5 -1 0 -3
puedes|-5 -1 0 -1 8
puesto|6 -4 -1 2 -1
puesto de|2 0 1 3 -5
punktzahl|5 0 0 0 -4
puoi|-6 -2 7 -1 2
purtroppo|10 1 1 -4 -8
purtroppo rinviata|-2 5 -1 0 -2
put|-2 8 -2 -1 -3
put it|-2 6 -1 0 -3
qualcosa|6 -2 -1 -1 -2
qualified|4 5 -2 -2 -5
qualita|-4 0 -1 8 -2
qualite|-1 -2 -2 9 -4
qualite avec|-3 -1 -1 6 -2
quality|-3 -2 0 0 5
qualora|-1 -3 -2 -1 7
quand ton|-1 -1 -1 5 -2
que|13 -6 -16 -4 -3
que a|1 -4 5 -2 1
que deux|5 0 0 0 -4
que en|6 -2 -1 0 -3
que no|-1 6 -2 -3 -1
que nous|9 3 -3 0 -9
que o|5 -7 -3 -2 7
que pena|-7 -2 -1 0 10
que prevu|-2 7 -1 -1 -3
que seas|-1 -1 -2 5 -1
que si|-2 -1 -1 6 -1
que voce|-7 -1 -1 -1 10
que votre|-6 2 -1 3 1
queda|-4 5 -2 -1 2
quedado|7 -1 -1 -1 -3
quelle|5 -1 -1 -1 -2
quelle jolie|5 0 0 0 -4
quelqu|9 -2 -2 -2 -3
quelqu un|9 -2 -2 -2 -3
queremos|5 -5 -3 3 0
queremos que|-2 -2 0 5 -1
querida recebi|-3 5 -1 0 -1
quero|-5 -1 2 4 1
questa|3 -6 1 1 2
questa fase|-3 -1 0 0 5
queste|-2 5 -1 -1 -1
queste cose|-2 5 -1 -1 -1
questionnaire|-6 1 0 -1 6
questions|-10 -5 1 4 9
qui connait|5 -1 -2 -1 -1
quick|-8 7 1 -2 1
quick note|-5 5 -1 0 1
quickly|-4 -3 -2 -1 10
quinta|-3 0 5 -1 -2
quinta as|-2 -1 5 -1 -1
quinzena|-1 -3 0 0 5
quinzena de|-1 -3 0 0 5
quote|-8 0 -1 -1 10
r|4 3 -4 5 -8
r only|6 -3 0 0 -2
radio|11 -2 -3 -1 -4
ral|-2 -2 -2 1 5
ranch supply|-2 5 -1 0 -2
randweg|-2 -2 -1 0 6
randweg uitzendgroep|-2 -2 -1 0 6
rapport|6 -1 -2 0 -3
rate|-3 -8 -5 1 15
rate and|-1 -4 -1 -1 7
rate your|-4 -1 -2 -1 8
rated|5 0 -2 0 -2
raum|-6 -2 10 -1 -2
re|6 2 9 -7 4
re a|6 -1 -1 0 -4
re absolutely|-1 5 -2 0 -2
re going|5 -2 -2 -1 0
re looking|-6 -2 -1 -3 11
re not|10 1 -3 -2 -4
re only|-3 -2 0 -1 5
re selected|-3 7 -1 0 -3
re sorry|-4 -3 3 -2 7
re still|-4 8 -1 -1 -2
re the|-8 -3 8 3 -2
re visitor|-1 0 5 0 -3
reach|4 6 2 -2 -9
reach you|-4 0 6 0 -1
reached|0 5 -2 -1 -2
reached us|-2 5 -1 0 -2
read|-4 12 -1 -3 6
read it|-5 5 -2 -1 4
read the|-9 0 -2 -1 12
reading|3 9 -2 -1 -7
reageerde|-2 -1 -1 -1 5
reageren|-5 5 -2 -1 2
realizar|-3 -1 8 -1 -4
really|14 -7 -2 -1 -7
reapply|1 5 -3 -1 -2
reapply after|5 0 -1 0 -3
reason|6 -6 -2 -1 4
reasons|-7 -4 -2 3 11
recapito di|-3 -1 0 0 5
recebemos|-8 16 -3 -2 -3
recebemos o|-1 5 -1 -1 -2
recebendo|-4 -1 0 0 6
recebendo candidaturas|-4 -1 0 0 6
recebi sim|-3 5 -1 0 -1
receipt|-1 8 -2 -2 -3
receipt of|-4 9 -2 -1 -1
receive|-3 14 2 -1 0
receive many|-4 0 0 0 5
receive replies|-1 5 -1 0 -3
received|-13 30 -9 0 -10
received and|-3 6 0 0 -2
received downloaded|-3 5 -1 -1 -1
received your|-7 14 -1 0 -4
recent|7 -3 -3 -2 1
recentemente|-3 -1 -2 -1 7
recentemente de|-2 -1 -1 -1 5
recently|-8 -5 -4 -1 19
recently applied|-4 -3 -1 0 8
recently interviewed|-5 0 -2 0 7
reception|-3 11 -3 0 -4
recherche|2 -4 -2 -1 5
rechnen|-4 9 -2 0 -3
recht|0 5 -1 -1 -2
recibido|-5 14 -2 -1 -4
recommend|-1 -2 -2 -1 6
record|-7 -2 0 -1 10
recruiter will|-2 5 -1 0 -2
recruiting|-2 1 8 -4 -1
recruitment|10 -7 1 4 -12
recrutement de|-1 -2 -1 -1 5
recu|-3 11 -3 2 -6
recu votre|1 5 -2 -1 -2
ref|1 2 1 1 -5
refer|9 -3 -3 -2 -2
refer to|7 -2 -1 -1 -4
referees|-2 -1 -1 0 5
reference|0 9 -6 -1 -1
references|-8 -1 2 3 3
references and|2 3 -1 2 -6
referente|5 -1 -1 0 -2
referenze|-3 -1 0 0 5
referenze le|-3 -1 0 0 5
referral|-6 -1 0 -1 8
referred|5 4 -2 -1 -6
refused|-6 -5 -3 -2 17
regarding|-3 8 0 -1 -4
regieassistenz|5 -2 -1 0 -1
regional|2 3 2 -1 -7
register|0 5 -2 -1 -3
registered|2 1 6 1 -2
registering|-8 10 -1 0 -1
registering your|-3 7 0 0 -4
regret|8 -9 -5 -6 12
regret to|3 -4 -2 -2 8
regrettably|0 5 0 3 -8
regrettons|-2 -1 -1 0 5
reichen|-2 -3 0 -1 6
reichen sie|-2 -2 -2 0 6
reisch|-4 6 -1 0 -1
reisekosten|-3 5 0 0 -2
rejected|-17 -13 -8 -8 46
rejected by|-3 -2 -2 -2 9
rejection|-9 -1 -2 -1 13
rejections|-1 -3 -1 -1 6
relevant for|0 -1 5 0 -2
relocation|-2 -1 -1 6 -2
remain|-5 9 -2 -1 -1
remarcar|-2 -2 6 -1 -2
remember|-2 -1 0 5 -1
remercions|11 -2 -3 -2 -5
remote|-11 4 2 2 5
removed from|-1 -1 5 0 -2
rendezvous|-5 -4 4 -3 7
rendezvous est|-2 -2 0 -2 7
rennen|-2 10 -2 -1 -4
renske|-2 -2 6 -1 -2
renske teamhoofd|-2 -2 6 -1 -2
reopen|-2 -2 -1 -1 5
rep|-3 -4 3 -1 5
rep has|-2 -3 0 0 5
replaced|-2 -1 6 -1 -2
reply|-5 6 -2 0 11
reply with|-6 -2 1 1 6
reponse|-11 12 2 4 -7
reponse avant|-3 -1 -1 6 -2
reponse de|-4 6 0 0 -1
reponse tardive|-1 -2 5 -1 -1
representative part|-2 -2 0 0 5
req|0 -2 -3 -1 5
req in|-3 -1 -1 -1 5
request|-12 -4 -6 -2 25
request for|-5 -1 -2 -2 9
requested|-7 -5 1 -1 12
required|8 -1 -1 -1 -4
requirements|0 6 0 -1 -5
requirements will|-4 5 0 0 -1
requisition|9 1 -1 -1 -8
requisitos|4 4 -1 -1 -6
research|5 1 -2 3 -7
resources|2 -3 0 -2 5
respond|-9 3 -2 -1 10
responder|-3 1 -5 -2 8
respondo|-3 5 -1 0 -1
respondo sobre|-3 5 -1 0 -1
responsabili|-3 -1 0 0 5
responsable qualite|-3 -1 -1 6 -2
response we|-2 -1 5 0 -3
rest|-1 -2 6 -1 -2
resta inteso|-3 -1 0 0 5
resta valida|-2 5 -1 0 -2
restituirci|-2 -1 -1 6 -2
restituirci copia|-2 -1 -1 6 -2
restructuring|-4 -1 -1 0 5
restructuring we|-4 -1 -1 0 5
resubmit|-2 -2 -1 -1 6
result|7 -3 0 -1 -2
resultado|2 -4 -3 -1 5
resultado sua|-2 -1 -1 -1 5
results|5 0 -4 -1 1
resume|-9 4 -8 -4 17
resume is|-1 -1 -2 -1 5
retail|-4 -2 -2 -2 10
retail careers|0 -1 -3 0 5
retail is|0 -1 -3 0 5
retention|-6 -3 -1 0 11
retention policy|-3 -3 -1 0 7
retenu|5 -4 -2 -2 3
retenue|8 3 -2 -2 -6
retenus|-2 6 -1 0 -3
retirado|-2 -4 -1 0 7
retirado tu|-2 -4 -1 0 7
reto|-3 6 -3 3 -4
retour de|0 -1 6 -1 -3
retourner|-1 -1 -1 5 -1
retrait|-3 -3 -1 -1 7
retrait de|-3 -3 -1 -1 7
retrasa|-2 5 -1 0 -2
return|-8 0 8 2 -3
revanche|-3 -1 -1 6 -2
revanche je|-3 -1 -1 6 -2
revenons|-5 8 -1 0 -2
revenons vers|-5 8 -1 0 -2
revert|-4 6 -3 -1 3
review|-10 11 -8 1 15
review of|7 -3 0 0 -3
reviewed|9 -4 0 -2 -5
reviewed by|3 5 -1 0 -7
reviewed it|5 -3 0 0 -2
reviewed your|1 -5 1 -1 5
reviewing|-3 6 0 -1 -3
reviewing in|-2 5 0 0 -3
revisaremos|-3 5 -1 0 -1
rg|-3 -2 -1 -1 5
rg do|-2 -1 -1 -1 5
rh|5 -4 -1 0 1
rib|-3 -1 -2 0 6
ricerca|6 -2 -1 -1 -2
ricevuto|-3 5 -3 -2 3
ricevuto grazie|-1 -3 0 0 5
ricevuto il|-4 7 -1 -1 -1
richiesta|-8 -1 -3 -2 15
richiesta di|-2 -4 -1 -1 8
rientra|-3 5 -1 -1 0
rientra mia|-2 5 -1 -1 -1
right for|-5 2 -1 -1 5
right now|9 -2 -2 -1 -3
rijwiel|-1 5 -1 -1 -1
rijwiel zoon|-1 5 -1 -1 -1
ring|4 5 0 3 -12
ring everyone|-2 6 -1 -1 -2
ring me|2 -1 -5 5 -2
ringing|-2 6 -1 -1 -2
ringing them|-2 6 -1 -1 -2
rinviata|-2 5 -1 0 -2
rinviata a|-2 5 -1 0 -2
ripensarci|-1 -3 0 0 5
ripensarci la|-1 -3 0 0 5
ripresentata|-2 5 -1 0 -2
rispondiamo|-2 5 -1 0 -1
risposta|-3 5 0 -1 -2
risulti|2 5 -1 -1 -4
ritiriamo|-1 -3 0 0 5
ritiriamo la|-1 -3 0 0 5
rivalta|-2 -2 0 0 5
rivalta biella|-2 -2 0 0 5
road|-8 4 0 0 5
robotics|0 -1 -2 6 -3
robotics software|-2 0 -1 5 -2
roisin|-1 -4 5 -1 0
roisin got|-1 -3 6 0 -1
role|13 -1 -6 -3 -9
role at|9 -1 -2 2 -9
role dispensing|-1 5 -1 0 -3
role with|-4 0 -1 0 5
roles|6 1 -1 -1 -5
rollenspiel|5 -1 -1 0 -3
rollenspiel hatten|5 -1 -1 0 -3
ron|5 -2 -1 -1 -2
room|-11 0 2 4 6
room leader|-3 -1 -1 6 -2
rosa|2 -4 -3 -1 6
rosalind|1 0 5 0 -5
rosalind peet|-1 0 5 0 -3
round|-9 -7 14 -3 6
round as|-4 -1 0 0 5
round for|-1 -2 6 -1 -3
rounds|6 -2 -2 -1 -1
route|-1 -2 -1 -1 5
ruckmeldung|-8 6 -4 4 2
ruckst|-2 -4 0 0 6
ruckst automatisch|-2 -4 0 0 6
rufe|-3 5 2 -1 -3
rufe ich|-3 6 -1 -1 -2
rufen|6 -5 3 -2 -2
rufen sie|4 -5 3 -1 -1
ruft|-5 11 -1 -1 -4
ruft dich|-4 8 -1 -1 -2
ruhe|0 8 -3 -1 -4
ruhe an|-4 9 -1 -1 -3
ruhiger|-1 -2 5 0 -2
run|8 -3 -2 -1 -2
run a|5 -1 -1 -1 -3
runde|0 -3 8 -2 -4
runs|-4 -3 2 0 5
ruolo e|-3 -1 0 0 5
ruysdael|-2 -2 6 -1 -2
ruysdael zorgkliniek|-2 -2 6 -1 -2
s|-1 14 2 0 -4
s a|9 9 -1 1 -19
s back|-2 5 0 0 -2
s intake|-1 5 0 0 -3
s interview|-4 -1 0 -1 6
s like|-2 -1 -2 0 5
s p|-5 1 5 2 -2
s the|5 -2 -2 -1 0
s wheelbuilder|-4 0 5 0 -1
sabado|0 -2 -2 -1 5
sabato|-5 -2 -3 5 4
sabato che|-2 -2 -1 7 -2
saber|-2 -2 -1 0 5
sabrina oddo|-1 -3 0 0 5
sadly|-4 1 -1 -1 5
safely|-3 7 -2 -1 -1
safety|-2 5 2 -1 -4
sag|-4 -5 5 5 -1
sag halt|-1 -1 -2 6 -2
sagen|-4 9 -5 2 -1
sagen floristin|5 -1 -2 -1 -1
sagen sie|-5 -1 -1 4 2
said|14 -7 -2 2 -8
sala|-1 -5 9 -2 -1
salaire|-3 -1 -1 5 1
salary|-8 -6 2 7 5
sales|5 -3 3 0 -4
salle|-4 -2 10 -2 -2
saludo|2 5 -1 -1 -4
salut|2 4 1 -2 -5
salutations|6 -3 -2 0 0
salvou|-4 -1 0 0 6
salvou nao|-4 -1 0 0 6
sam|-6 -6 -2 7 7
same|-3 -1 13 1 -11
same time|-3 -1 7 0 -3
samen|-3 3 -3 5 -1
samen met|-1 -1 -2 5 -1
samir|-3 -2 7 0 -1
samstag|-2 -3 1 -2 6
samuele|-1 -2 -1 7 -2
samuele se|-2 -2 -1 7 -2
sanitar|-2 -1 5 0 -2
sanitar wolff|-2 -1 5 0 -2
sanne|-2 6 -2 -1 -2
sans|-8 -4 -3 -2 16
sao|-9 -2 6 -2 7
sao paulo|-2 -1 -1 -1 7
sara|-6 -2 3 -2 7
sarah|-2 2 -5 0 4
sat|0 -2 9 1 -9
satisfactory|3 -1 -2 4 -5
saturday|-10 -5 11 -3 7
satz|-5 0 2 0 4
saved|-8 -4 -2 -1 16
saved is|-3 -2 0 -1 5
saw|-3 -2 5 -2 2
say|2 -1 -8 10 0
say that|5 -1 -1 -1 -1
say up|-2 -1 -2 0 5
say we|-2 -1 -1 5 -1
say yes|1 -2 -1 6 -4
says no|6 -1 -1 -1 -3
says they|-3 -1 -1 -1 5
scade|-2 -4 -1 0 7
scade tra|-2 -4 -1 0 7
scelto|8 -1 -3 -2 -1
scelto di|6 -2 -1 -1 -2
schaal|-2 -2 -4 11 -2
schade|-5 -3 2 -1 7
schade dass|-6 -2 -1 0 10
schau|-2 11 -5 -2 -1
schau ma|1 7 -3 -2 -3
schaue|-3 7 -1 -1 -3
schaue sie|-3 7 -1 -1 -3
schedule|-4 0 8 -1 -3
scheduled|-6 -6 12 -1 1
scheduled for|-7 -4 11 -1 1
schichten|-3 -4 -1 -1 9
schichten voll|-2 -4 0 0 6
schnellbewerbung|-2 5 -1 -1 -2
schnellbewerbung per|-2 5 -1 -1 -2
schneller|-3 -4 1 0 6
schneller starten|-2 -4 0 0 6
scho|5 -1 -1 -1 -2
scho vergeben|5 -1 -1 -1 -2
schon|13 -1 -13 -8 10
schon dass|-4 0 -1 -1 6
schon sagen|-4 7 -1 0 -1
schon von|-4 -1 -1 0 5
schon weg|5 0 -3 -1 -1
schon wen|12 -3 -2 -2 -5
school|2 6 3 0 -10
schreib stop|-2 5 -1 -1 -2
schreibtisch|-2 5 -1 -1 -2
schreibtisch und|-2 5 -1 -1 -2
schritt|-3 1 5 -1 -3
scientist|4 -5 -1 0 2
scientist mid|-1 -3 0 0 5
score|14 -3 -5 -1 -5
scritta|1 4 1 -1 -5
scritta prevista|-2 5 -1 0 -2
se|3 9 0 0 -12
se desabonner|-3 0 -1 -1 5
se dovessi|-1 -3 0 0 5
se encontra|-1 -3 0 0 5
se ha|2 5 -1 -3 -2
se informa|-1 -3 0 0 5
se non|0 -4 5 1 -1
se publicara|-1 5 -1 0 -2
se retrasa|-2 5 -1 0 -2
se sei|-2 -2 -1 7 -2
se si|6 -2 -1 -1 -2
search|2 -3 -3 -4 11
searches|-5 -1 -1 -1 8
searches this|-4 -2 -1 -1 8
seas|-1 -1 -2 5 -1
seas la|-1 -1 -2 5 -1
season|-1 4 -5 2 1
season starts|0 5 -2 -1 -3
sechs|5 -1 -3 -2 0
sechs monaten|-2 -2 -1 -1 6
sechs traineeplatze|5 -1 -1 0 -3
seconds|2 2 -1 1 -5
see|-4 1 4 -5 12
see all|-3 -1 -1 -1 6
see and|-3 7 -2 0 -1
see by|-2 6 -1 -1 -2
see each|-2 -1 5 0 -3
see more|-4 -1 -1 0 6
see who|-5 -6 -1 -1 13
seen in|5 0 0 0 -4
segue|-5 7 2 -1 -3
segue lei|-2 5 -1 -1 -1
seguir|6 -6 -4 -2 5
segun|0 -3 -2 8 -3
segun convenio|-1 -1 -2 5 -1
segunda quinzena|-1 -3 0 0 5
sehen|6 -2 3 -2 -5
sehr|10 -8 -6 0 -5
sehr auf|-3 0 -1 5 -1
sehr geehrte|5 -5 3 -5 3
sehr geehrter|7 1 -5 -4 0
sei|6 -3 -6 7 -3
sei ancora|-2 -3 -2 7 0
seidel|-2 -1 5 -1 -1
seidel wollte|5 -1 -2 -1 -1
seis|-3 5 -2 -1 1
seit|5 0 -4 -1 -1
seja|-9 9 -3 3 -1
seja bemvinda|-1 -2 -1 5 -1
seja contactado|-4 7 -1 0 -1
seja publicada|-1 -3 0 0 5
sekunden|-2 -1 5 0 -1
selbstauskunft|-4 0 0 0 5
seleccion de|-2 -1 -1 0 5
selecionado|-2 5 2 -1 -4
selected|-5 4 0 -4 12
selected for|-17 15 -3 0 7
selected to|-5 1 7 -1 -2
selectie|0 9 -3 -2 -4
selectie van|-1 5 -1 0 -3
selection|-2 5 5 -3 -2
selection panel|-5 1 0 0 5
semaine|-3 5 -2 -1 1
semaines|-6 7 -1 2 -1
semana|-9 6 -2 -2 6
semana e|-3 5 -1 0 -1
semi|5 -1 -1 0 -3
send|-10 -8 -7 -2 23
send copy|-1 -3 -1 0 5
sending|0 11 -4 -2 -3
sending in|-2 5 0 0 -3
senhor|0 5 -2 3 -5
senior|1 -9 -4 0 13
senor|5 -2 -1 0 -2
sent dear|6 -1 0 0 -4
sent to|-5 13 1 0 -8
sent your|-2 -2 -1 0 6
sentirla|-1 -1 5 -1 -2
sentirla prima|-1 -1 5 -1 -2
senza|-3 -4 -2 -1 10
senza cv|-2 -2 0 0 5
senza la|-1 -2 -1 -1 5
september|-7 0 -6 14 -1
september als|-1 -2 -1 5 -2
septembre|6 -2 -1 -1 -2
septiembre jornada|-1 -1 -2 5 -1
sequencia|6 -2 -2 -1 -1
ser|-4 0 11 -1 -7
sera|-6 5 9 0 -8
sera adressee|-1 5 -1 0 -2
sera disponible|-1 5 -1 0 -2
serao|-5 7 -1 -1 -1
serao contactados|-3 5 -1 0 -1
series|-6 -3 -3 -1 13
seriezvous|-5 -3 9 -2 0
seriezvous libre|-3 -2 7 -1 -2
seront|-2 5 1 -1 -2
serve|9 -1 -2 -1 -4
servicedesk|-1 -3 -1 0 5
servicemonteur|-2 -3 -3 10 -2
servicemonteur cv|-1 -1 -2 5 -1
services|8 9 -4 -3 -10
servicos|-3 -3 0 0 7
servus|4 -1 -3 4 -5
servus flo|-1 -1 -2 6 -2
servus lukas|5 -1 -1 -1 -2
set|-1 -2 10 -2 -5
set up|-3 -1 6 -1 -1
settembre|-2 8 -1 -1 -3
settimana|-3 6 -1 -1 -1
settimane|-3 6 -1 -1 -1
seu|3 3 -6 -9 10
seu curriculo|-1 10 -3 -3 -3
seu interesse|5 -3 0 0 -1
seuil|5 -1 -1 -1 -3
seuil d|5 -1 -1 -1 -3
seuls|-1 5 -1 0 -3
seuls les|-1 5 -1 0 -3
seus|-1 5 -2 -1 -2
seus dados|-2 5 -1 0 -2
shall|-3 8 -2 1 -3
sharp|-1 -1 5 0 -3
she says|-3 -1 -1 -1 5
shift|-6 4 2 -1 1
shifts|5 -2 -1 0 -1
shire|-2 5 -1 0 -2
shk|-3 0 5 0 -2
shk haben|-2 -1 5 0 -2
shoes|-4 -2 12 -1 -4
shop|5 -2 -2 4 -5
short|-4 -1 0 -2 7
short online|0 -1 -3 0 5
shortlist|1 5 -4 -1 0
shortlist for|-2 -2 -1 -1 6
shortlisted|-2 12 17 -2 -22
shortlisted candidates|-7 7 5 0 -4
shortlisted for|2 -2 6 0 -5
shortlisting|0 12 -4 -1 -7
should|2 5 -1 3 -9
should say|-2 -1 -2 0 5
should you|-1 -1 7 -1 -5
shout|-1 -2 -3 6 0
shout if|-2 -3 -2 6 2
show|-13 -2 -1 -2 18
si|-3 26 -7 -4 -13
si comunica|5 3 -2 -1 -5
si conferma|-1 8 -1 -1 -5
si e|9 -5 -1 -1 -2
si el|-4 7 -1 0 -1
si il|-2 5 -1 -1 -1
si no|-6 -2 3 -2 7
siamo|3 0 -5 -1 4
sich|-2 1 -6 -2 11
sich auf|-2 0 -2 -1 5
sich der|-8 2 4 6 -5
sich die|-7 5 -2 -1 4
sich in|6 -3 -1 -1 -1
sich unsere|-1 -4 -1 0 6
sichten|-1 6 -1 0 -3
sick|-3 7 -4 -1 1
sick and|-2 6 -6 -1 3
side|7 0 1 -1 -6
sido|-3 -7 -2 -4 17
sie|-10 -1 1 -5 29
sie aber|-4 -2 7 0 -1
sie am|-11 -6 16 3 -2
sie an|-3 6 -2 -1 1
sie bei|9 -6 0 -1 -2
sie bis|-6 8 4 -1 -4
sie daher|-5 0 2 4 -1
sie die|4 -5 2 1 -2
sie diese|0 -5 -1 0 6
sie entschieden|-5 -2 -2 10 -1
sie es|-4 -2 -1 1 5
sie fur|-5 2 10 -1 -6
sie gefallen|-3 -1 0 5 -1
sie gewartet|-2 -1 5 0 -2
sie haben|5 -15 2 0 8
sie horen|-2 6 -1 0 -3
sie ihr|4 -1 3 -1 -5
sie ihre|-4 -1 2 -2 5
sie mir|-5 3 -2 8 -3
sie mit|-5 0 -3 -1 8
sie nicht|4 -6 -4 -3 9
sie sind|-1 10 -2 -2 -6
sie um|-2 -5 -1 -1 8
sie uns|-9 3 -5 1 12
sie waren|-1 -1 5 -1 -3
sie zu|-6 6 2 -1 0
sign|-6 2 -3 14 -2
sign by|-1 -1 -1 5 -3
sign off|-1 5 -2 0 -2
signed|-2 -6 0 3 4
signing|-2 0 -1 8 -5
signing bonus|-1 0 -1 6 -4
sigue|0 7 -2 -1 -4
siguiente|-2 -3 6 2 -3
silence|-1 7 -1 0 -4
silvia|-1 -1 5 -1 -2
sim|-4 6 -2 -1 1
sim sua|-3 5 -1 0 -1
similar|-11 0 -3 -2 16
similar jobs|-4 1 -2 -1 6
sin|-1 0 -3 -2 5
sincerely|5 -5 -2 1 4
sind|1 16 -8 -7 0
sind aktuell|-2 -4 0 0 6
sind am|-4 6 -1 0 -1
sind sie|-3 -4 -3 2 8
sind wir|4 -4 -3 -2 5
singapore|-1 5 -1 0 -2
single|8 -2 -1 0 -5
sister|-2 -5 9 0 -1
sister eleni|-2 -4 6 0 0
site|-1 -3 5 -1 0
sito|-2 5 -1 0 -2
six|11 -2 -2 2 -9
six months|9 -1 -2 3 -8
skills|9 3 -3 -1 -8
slot|-12 -5 31 -2 -13
slot has|-3 0 5 0 -2
slots|-3 -4 6 -2 4
sluit|8 -4 -1 -1 -2
smith|-4 0 -2 0 7
snel|-4 1 -2 -1 6
so|7 27 -9 -3 -14
so come|-3 5 -1 -1 0
so do|0 -4 -1 0 6
so dont|-2 -1 -1 -1 5
so here|9 -2 -1 -1 -5
so i|10 -5 1 -1 -3
so it|6 3 -2 -1 -5
so much|5 -1 -2 -1 0
so please|-6 15 -4 -1 -3
so pleased|-3 -1 0 5 -1
so sorry|-2 -1 5 4 -5
so that|-4 -1 -2 -1 8
so the|6 -2 -1 -1 -2
so there|-5 3 -1 0 3
so unfortunately|-1 8 -1 -1 -5
so we|14 -4 -2 0 -8
so you|-7 -1 -1 1 7
so your|-4 -1 -1 -1 7
sobald was|-2 -4 0 0 6
social|-5 0 5 -2 2
sofort|-9 5 1 -2 5
sofort antworten|-4 7 -1 0 -2
software|-3 -1 0 6 1
software engineer|-2 3 2 4 -6
soggiorno|-2 -2 7 -1 -2
solicitado|-3 -4 -1 -1 9
solicitud|-10 5 -2 -2 9
soll|-5 -2 -2 -1 9
soll ich|-4 -1 -1 0 5
sollicitatie|-7 5 8 -7 2
sollicitatie is|-6 13 -3 -1 -3
sollicitatie met|0 -4 -1 0 5
sollicitaties|-4 8 -2 -1 -1
sollicitatiespeeddate|-2 -2 6 -1 -2
sollte|-5 5 -1 -1 3
sollte ihr|-3 5 0 0 -1
sollten|-2 6 0 0 -3
solo|-3 10 0 -2 -5
some|7 -2 1 2 -8
some times|-1 -1 5 0 -4
somebody|15 -3 -3 -2 -8
someone|18 -10 -3 -1 -10
someone else|-7 -2 2 1 6
someone who|10 -1 -2 -1 -5
someone with|7 -1 -1 0 -4
something|7 -5 1 0 -3
something else|8 -2 -1 -1 -4
sommer|1 -4 -2 -1 6
sommes|8 -2 0 -1 -5
sommes que|5 0 0 0 -4
son|-6 -1 -3 -2 12
son futur|-1 -2 -1 -1 5
sondern|-3 -2 10 -1 -4
sono|-3 -1 -3 -1 8
sons|7 0 -2 -1 -3
sonst|-5 -5 3 5 2
sonst frag|-1 -1 -2 6 -2
sonst konnen|-3 -3 -1 0 7
sonst mussen|-2 -1 5 0 -2
soon|-16 6 1 3 5
soon as|-10 6 0 3 0
sorry|21 -9 5 -15 -2
sorry for|8 3 -1 -1 -8
sorry it|-6 0 0 0 7
sorry not|5 -1 -1 -1 -3
sorry that|-6 -2 7 -1 2
sorry to|2 -6 -5 2 11
sorte na|-4 0 0 0 5
sostenere|-2 -1 5 0 -2
souhaitons|7 -5 -2 -1 2
soup|-1 1 -2 6 -4
soup you|-1 -1 -1 6 -2
space|-4 -1 -1 0 6
spat|5 -1 -1 -1 -2
spat dro|5 -1 -1 -1 -2
speaker|5 -2 -1 0 -1
specialist|2 -7 -5 7 3
spiacenti|-1 -3 -2 -2 7
spoken|4 -5 -1 0 2
spontanbewerbung|-2 5 0 0 -2
spontanbewerbung erhalten|-2 5 0 0 -2
spoorlaan|-1 -2 5 0 -2
sportkleidung|-1 -2 8 0 -4
spots|5 -4 -1 -1 1
spots for|5 -3 -1 0 -2
spring|7 -4 -3 -1 1
squad|-4 0 -1 0 5
squeezed|-1 0 5 0 -3
squeezed in|-1 0 5 0 -3
sr|10 2 -2 0 -10
staat|0 1 -4 8 -4
staat klaar|-1 -2 -4 8 -2
stadt mainz|-2 -4 0 0 6
staff|9 0 1 -1 -9
stage|10 -2 -1 2 -10
stagiaire|6 -2 -1 -1 -2
stand|-5 5 -3 -2 5
start|-13 -13 -14 35 4
start as|-3 -1 -1 5 0
start the|1 -1 -1 6 -4
started an|-2 -2 -1 0 5
starten|-2 -5 1 -1 6
starts|-2 9 -3 0 -4
stata|3 7 -8 0 -3
stata coperta|8 -4 -1 -1 -1
stata inviata|-4 8 -1 -1 -2
statt|-8 2 9 -1 -2
status|11 9 -6 -3 -13
status concept|-1 -3 -1 0 5
status of|0 7 -1 0 -5
stavros|-2 -4 6 0 0
stavros from|-2 -4 6 0 0
stay|4 -6 -1 -1 3
stays|-5 -1 6 -1 1
stays the|-2 -1 6 -1 -2
steffi|-4 -1 0 -1 5
steffi schon|-4 -1 -1 0 5
stehen auf|5 -1 -1 0 -3
stehst|-1 -4 -1 0 6
stehst auf|-1 -4 0 0 6
steht noch|5 -1 -2 -1 -1
stelle|8 -2 1 -1 -5
stelle als|-6 -7 8 2 4
stelle anlagenmechaniker|-2 -1 5 0 -2
stelle ist|8 -5 -3 -2 1
stellen|0 -2 -6 1 7
stellen in|-2 -2 -1 -1 6
step|-2 1 -3 5 0
steps|0 7 -2 -1 -4
steward|6 1 -1 0 -4
still|-31 15 5 4 9
still very|-1 1 5 -1 -5
stocking|0 -1 -3 0 5
stocking at|0 -1 -3 0 5
stop|-1 5 2 -1 -5
stop wenn|-2 5 -1 -1 -2
strada|-2 -2 5 -1 0
strada uitzendbureau|-2 -2 5 -1 0
straight|7 -1 -1 -1 -5
strauss|7 -2 -2 -1 -3
strauss vom|5 -1 -2 -1 -1
street branch|-2 -2 0 0 5
stretch|-3 6 -2 4 -5
stretch to|-2 4 -1 4 -5
stroblmeier|-4 8 -2 -1 -1
strong|5 -4 4 3 -8
studentstagiair|7 -1 -1 -1 -3
studentstagiair voor|7 -1 -1 -1 -3
studio|1 -2 -3 -3 8
study|-5 -4 0 -1 9
stuff|5 -1 -1 -1 -3
stund|-1 -1 -2 6 -2
stund auto|-1 -1 -2 6 -2
stunde|-3 -3 10 -1 -3
su|7 2 -12 -8 11
su linkedin|-2 -1 0 -1 5
sua|-2 13 -11 -8 11
sua assunzione|-1 -2 -1 -1 5
sua candidatura|6 6 -1 -5 -5
sua domanda|-3 6 -2 -1 0
sua mensagem|-3 5 -1 0 -1
sua opiniao|-3 -1 -2 -1 7
sua participacao|5 -1 -1 -1 -2
sua richiesta|-2 -2 -1 -1 6
subject|-5 -2 -3 12 -2
subject to|-4 -2 -3 12 -3
submit|-8 -9 3 -2 16
submitted|-16 11 -6 -2 13
submitted before|-2 -3 0 0 5
submitting|-7 4 -1 0 5
succes|9 -3 0 -3 -3
succes verder|7 -2 -1 -1 -2
success|5 0 1 -1 -4
successful|-2 4 -6 11 -6
successful and|-5 0 0 8 -3
successful at|6 1 -1 0 -5
successfully|-6 10 -1 -1 -2
successfully submitted|-2 6 -1 0 -3
sucesso|6 1 -2 -1 -4
such|-3 0 8 -1 -5
suchauftrag|-3 -1 -1 -1 6
suchauftrag andern|-3 -1 -1 -1 5
suche|-7 -2 -3 -2 14
suche ich|-2 -1 -1 -1 5
suchen|7 -6 -5 0 5
suchen wir|2 -4 -2 -1 7
sucht|-6 -1 2 -1 5
sucht wohl|-4 -1 -1 0 5
sud|5 -3 3 -1 -3
suerte|2 -3 -3 -2 7
suerte con|-3 -1 -1 0 5
suit|-2 -2 10 -1 -5
suitable|7 1 -1 -1 -7
suite|12 -8 5 -4 -5
suite a|3 -5 9 -2 -6
suivie|-2 -1 6 -1 -2
suivie d|-2 -1 6 -1 -2
sul|-3 6 -2 -1 0
sul sito|-2 5 -1 0 -2
summer|15 -5 2 -2 -10
summer so|-2 -1 -2 0 5
summit|-2 -3 0 0 6
summit ridge|-2 -2 0 0 5
sun|-1 2 -2 5 -5
sunday|-7 2 3 -2 4
suo|4 2 -8 -3 5
suo nominativo|5 4 -2 -1 -6
super|0 -4 7 0 -3
super relevant|-1 -1 5 0 -2
superior|-2 -1 5 -1 -2
supervisor|8 -8 9 -2 -6
supply|-2 5 -1 -1 -1
support|0 -1 7 0 -4
support engineer|0 5 -1 -1 -4
support worker|8 -2 0 0 -6
sur|3 -4 -2 -2 5
survey|-7 -2 -4 -2 14
surveyor|-2 -2 5 1 -2
surveyors|-2 5 0 0 -3
surveyors graduate|-2 5 0 0 -3
system|-10 7 -3 -2 9
ta|-1 9 4 -2 -10
ta bom|-3 5 -1 0 -1
ta candidature|-5 6 3 -1 -3
tafel|-2 -2 6 -1 -2
tag|-2 3 -3 -5 7
tag danke|-4 6 -1 0 -1
tag frau|5 -2 -3 -1 1
tag herr|-1 1 8 -2 -6
tage|-7 -6 4 7 2
tage urlaub|-1 -1 -2 7 -3
tagen|-13 5 -3 -1 12
tagen geloscht|-5 -4 -1 0 10
take part|-8 0 0 0 8
take place|1 0 6 0 -7
take you|5 -2 -1 -1 -1
taken|0 -4 10 -2 -3
taken by|-1 -1 5 0 -3
takes|1 5 -4 1 0
taking|11 1 -3 -1 -7
taking it|5 0 0 0 -4
tal|-1 -4 6 -1 1
tal como|-2 -1 5 -1 -1
talent|3 -9 -5 -3 11
talent acquisition|3 -6 3 1 -1
talent pool|-1 -3 -1 0 5
talentos|6 -2 -1 -1 -2
talentpool|-6 2 -2 -1 7
talk|2 0 8 0 -9
talk he|-2 5 -1 0 -2
talked|2 -1 -2 6 -5
talked about|-1 -1 -1 6 -3
talking|4 2 -2 0 -5
talks|-3 -1 0 0 5
tarde|-4 2 -1 5 -2
tardive|-1 -2 5 -1 -1
tb|-1 -1 -2 -1 6
tb test|-1 -1 -2 -1 6
te|5 5 -1 12 -22
te digo|-4 12 -3 -1 -3
te escribo|-1 5 -1 0 -2
te gaan|6 -1 -2 -1 -1
te ha|-2 -1 5 -1 -1
te mando|-5 -1 4 4 -2
te nella|-1 -3 0 0 5
te pasas|-1 -1 -2 5 -1
te plannen|-2 -1 -2 0 6
te respondo|-3 5 -1 0 -1
te veut|-1 -1 -1 5 -2
tea|-1 3 -2 6 -6
teacher|-3 0 6 0 -4
teacher of|0 -2 5 0 -3
team|-4 11 8 -2 -2
team at|-2 1 6 -1 -4
team has|7 -2 -1 0 -3
team mobilita|-1 -3 0 0 5
team of|6 -1 -1 -1 -3
team will|-3 5 -1 0 -2
teamhoofd|-2 -2 6 -1 -2
teamleider|-1 -1 5 -1 -2
teams|-11 -9 30 -4 -6
technical|-3 0 11 -1 -7
technician|2 4 2 -1 -6
technische|-2 -1 5 0 -1
teil|-5 2 2 -1 2
teilnehmen|-2 -2 6 0 -2
teilnehmende|5 -1 -1 0 -3
tel|6 -2 0 -2 -2
telefon|-1 5 1 -1 -4
telefonischen|-2 5 -1 0 -2
telefonischen nachfragen|-2 5 -1 0 -2
telefoon|-3 2 -1 5 -3
telephonique|-2 -1 7 -1 -2
teletravail|-9 -3 -3 12 2
tell|-3 5 2 4 0
tell you|-2 7 -1 2 -5
telt|-2 0 0 -2 5
tempo|4 0 -1 8 -10
tempo determinato|-2 -1 -2 8 -3
temporarily|-5 6 0 0 -1
temps|-2 4 -4 6 -4
temps que|-1 7 -1 -1 -3
ten|0 0 5 -3 -3
ten minutes|-5 -1 4 0 2
tenemos|8 4 -4 -2 -6
tenemos tu|-3 8 -3 -1 -1
tenha|-3 -1 -1 0 5
tenha sido|-3 -1 -1 0 5
tenir|-2 6 -1 0 -2
tenir informee|-2 6 -1 0 -2
tenuta|-1 -1 5 -1 -2
tenuta il|-1 -1 5 -1 -2
tera|-5 1 3 -1 1
term|7 -3 -1 1 -5
termin|-13 -7 24 0 -4
termin fur|-3 -1 7 -1 -3
termine nur|-1 1 -5 -1 5
terms|-2 3 -1 5 -6
terugsturen|-1 -1 -2 5 -1
terugsturen samen|-1 -1 -2 5 -1
tes|-2 -1 6 -1 -2
tessitura|-2 -2 0 0 5
tessitura rivalta|-2 -2 0 0 5
test|2 -9 31 -4 -20
test dauert|-1 -2 6 0 -2
test technique|-2 -2 5 0 -1
teste|7 1 -2 -1 -4
testergebnis|-1 -2 7 0 -3
testergebnis konnen|-2 -2 7 0 -3
tests|6 4 0 -1 -9
text|1 4 1 -1 -5
than|-7 7 2 2 -1
thank|6 6 -15 -12 4
thank you|6 6 -15 -12 4
thanks|11 15 -16 -16 1
thanks for|6 3 -10 -12 8
thanksgiving|-3 5 -1 -1 -1
that|8 -7 -1 0 7
that changes|7 -2 -1 -1 -3
that interviewed|-2 -2 0 0 5
that s|1 0 -1 6 -6
that the|-2 1 -3 9 -3
that they|5 -1 -1 0 -3
that we|-3 -1 6 -1 7
that you|1 -13 10 4 7
that yours|-5 0 -1 0 7
the|8 -5 -2 -7 11
the assistant|5 -2 0 0 -3
the board|7 1 -3 -1 -5
the budget|-1 5 0 0 -3
the bus|-6 -2 10 -1 -2
the candidate|5 0 -1 0 -4
the casting|-4 -1 -1 0 6
the children|5 0 -1 0 -4
the client|7 -2 -1 -1 -3
the closing|-3 8 -2 -1 -2
the contract|-2 -1 -1 5 -1
the criteria|-9 0 0 0 9
the data|-3 -1 -1 -1 6
the day|-3 0 5 0 -1
the deadline|-5 2 10 0 -7
the decision|8 -2 -1 -1 -4
the director|6 0 -1 -1 -4
the doctoral|-4 0 0 0 5
the email|-2 -1 -1 0 5
the employer|-3 12 -2 -1 -6
the end|4 3 -3 2 -5
the engineering|-3 -2 -1 -1 6
the festival|7 0 0 0 -6
the firm|6 -1 -1 0 -4
the first|-3 -4 -3 13 -3
the full|-6 -1 1 -1 6
the green|-3 5 0 0 -1
the group|1 -1 4 0 -5
the headteacher|-1 -2 5 0 -2
the hiring|-5 19 0 -3 -11
the home|5 -2 -2 0 -1
the initial|-5 3 0 0 2
the interview|2 -2 7 -1 -5
the job|4 -2 -4 6 -4
the kombucha|-1 -3 6 0 -1
the landlord|-7 0 0 0 8
the licence|8 -3 -1 -1 -3
the link|-5 -1 4 -1 3
the list|5 -1 -1 0 -2
the minimum|0 5 -2 0 -3
the mix|-1 5 -2 0 -2
the next|-2 -8 5 3 2
the offer|-4 -2 -4 13 -2
the outcome|-2 9 -5 -1 -1
the panel|3 -2 9 0 -10
the polder|-2 5 0 0 -3
the position|8 -3 -5 13 -14
the post|12 0 -4 7 -14
the public|-4 1 -1 0 5
the recruiter|7 -1 -2 -1 -3
the rejection|-5 -1 -1 -1 8
the required|5 -1 -1 0 -2
the right|6 -2 -2 -1 -1
the role|11 0 -2 0 -10
the room|-9 -1 -2 3 8
the sales|3 -1 3 -1 -5
the same|-2 0 9 2 -9
the search|5 1 -1 -1 -5
the second|-3 6 2 -1 -3
the selection|-5 4 -2 0 3
the shortlist|-2 -2 -1 -1 6
the shortlisting|3 3 -1 0 -5
the show|-6 -1 0 0 8
the silence|-2 5 0 0 -2
the slot|-2 -1 8 0 -4
the soup|-1 -1 -1 6 -2
the standard|-2 -2 -1 0 5
the system|-3 -4 -2 -1 10
the team|-1 -6 6 1 1
the test|2 0 4 0 -6
the time|8 -6 -4 -1 3
the trial|5 0 -1 -1 -3
the university|1 3 0 0 -5
the vacancy|9 -3 -1 0 -4
the voice|-4 0 0 0 6
the waitlist|-2 -1 -2 -1 5
the ward|6 -1 0 0 -4
the website|-5 1 -1 0 5
the week|-12 8 -3 5 2
the wheel|-4 0 5 0 -1
theatre|6 -1 -1 0 -3
them|5 11 -8 -5 0
them i|-3 6 0 -1 -3
them mondays|-2 5 -1 0 -2
then|-10 10 9 -1 -6
there|16 -4 -1 -6 -11
there are|-6 -2 2 3 3
there is|5 -1 -1 0 -3
there may|-3 6 -1 0 -2
there s|-2 5 -1 -2 1
there was|5 -1 -1 0 -2
there were|5 -2 -1 -1 -1
therefore|13 -4 -1 -2 -6
these|-3 -3 5 1 1
they|27 -14 -14 -9 3
they have|5 0 -1 0 -4
they just|6 -1 0 0 -4
they re|2 -4 -3 -1 6
they ve|13 -1 -2 -1 -8
they were|-1 -3 -1 0 5
thing|10 -6 4 -1 -7
things|2 6 1 -1 -8
think|5 -3 -3 1 0
think it|5 -1 -1 3 -5
this|9 -8 -9 -8 13
this address|1 -2 5 2 -7
this alert|-3 -1 -1 -1 6
this confirms|-5 7 -2 0 0
this ezekiel|-3 5 -1 -1 -1
this inbox|-1 5 -1 0 -3
this is|6 -5 4 -5 2
this job|5 -2 -1 4 -6
this mail|0 -2 5 1 -4
this message|4 8 0 2 -1
this notice|5 -3 3 0 -5
this occasion|10 -2 -5 -3 3
this offer|-3 -1 -2 11 -4
this one|12 -1 -3 -2 -6
this post|7 -1 -1 -1 -3
this requisition|8 -2 -1 0 -4
this role|5 -6 -2 -1 5
this round|-13 -2 -1 -1 17
this summer|5 -2 0 0 -3
this time|14 -9 -9 -5 10
this was|-4 -2 -3 0 10
this week|-16 -5 -3 -3 26
this year|6 0 -3 -3 2
tho|5 0 -1 0 -2
those|3 5 6 -2 -10
those who|2 3 3 0 -8
though|5 -1 -2 -1 -1
thought|6 -1 -1 -1 -2
three|-2 10 -3 -2 0
three candidates|-3 -1 -1 0 5
three people|-5 4 -1 0 3
thrilled|-3 -2 -1 8 -2
thrilled to|-3 -2 -1 8 -2
through|3 0 3 7 -11
through your|4 -1 -1 2 -5
throw|-2 5 0 0 -2
throw it|-2 5 -1 0 -2
thurs|-7 -3 12 -2 -1
thurs or|-1 -3 6 0 -1
thursday|-17 -13 20 0 10
thursday anytime|-2 -4 6 0 0
thx|5 -2 -2 -1 0
thx for|6 -1 -2 -1 -2
ti|8 1 -1 -3 -6
ti chiamo|8 -3 -2 -1 -2
tiempo|2 5 -1 -1 -4
tietz|8 -2 -2 -1 -3
tifo|-1 -3 0 0 5
tifo per|-1 -3 0 0 5
tig|-3 -2 -1 -1 6
tijd|-1 0 6 -1 -3
tijdslot|-2 -2 6 -1 -2
tilburg|-2 -2 5 -1 0
till|1 9 -2 2 -9
time|6 -7 22 -8 -10
time before|-3 0 5 0 -2
time from|-1 7 -1 0 -4
time here|-2 -1 7 0 -3
time send|-3 5 -1 -1 -1
times|-14 -2 13 -2 4
times more|-5 -1 -1 0 6
tineke|-2 6 -1 -1 -2
tineke boekhandel|-2 6 -1 -1 -2
tiny|5 -1 0 0 -4
tipps|-2 -2 -1 -1 6
tips|-4 -2 0 8 -2
tips and|-1 -1 -1 6 -2
title|-3 -2 -2 1 6
titre|-1 -2 -1 0 5
titulo|0 2 1 2 -5
to|5 -9 -4 -2 14
to accept|-6 -1 -2 6 3
to all|-1 5 -1 0 -3
to an|-5 4 3 -2 -1
to apply|4 -2 -3 -2 5
to approve|-4 -1 0 0 5
to attend|-6 -3 5 0 4
to be|-2 -3 -3 -1 14
to bear|-1 5 -2 0 -2
to cancel|3 -1 3 0 -5
to come|-2 -2 11 -1 -5
to confirm|-3 0 0 -2 5
to consider|5 -1 0 -1 -3
to contact|-2 5 0 0 -3
to continue|4 -2 6 -1 -7
to crumbs|6 -3 0 0 -2
to everybody|-5 8 -1 -1 -1
to extend|5 -3 1 6 -9
to get|-2 7 -3 -1 -1
to go|-5 -1 -3 6 3
to have|0 -3 0 5 -2
to having|-1 -1 -1 5 -2
to hear|0 -2 1 -3 5
to hearing|-5 -1 -1 0 7
to interview|7 -4 4 -1 -4
to invite|-1 -4 10 -1 -3
to it|6 -1 0 0 -4
to join|-1 1 -2 5 -3
to know|0 0 -4 -2 6
to let|9 2 -4 3 -9
to make|5 4 -1 0 -7
to meet|-1 12 -4 2 -8
to move|1 -5 6 3 -3
to not|6 -1 0 0 -4
to notify|-1 5 0 0 -5
to offer|-6 -6 -1 23 -3
to our|6 -4 5 2 -9
to pass|1 -3 -2 -1 5
to privacy|6 -1 0 0 -5
to proceed|9 -3 -1 -1 -4
to progress|5 0 -1 0 -3
to read|-5 2 2 0 2
to respond|-6 3 -1 -1 5
to say|0 -2 -2 5 0
to see|-4 12 3 -2 -4
to set|-3 -1 7 -1 -3
to shortlist|2 6 -1 0 -7
to show|-2 -1 -2 -1 7
to stay|-4 -1 -1 0 6
to sun|-1 -1 -1 6 -2
to take|7 -2 -3 -1 1
to thank|5 -1 -1 0 -2
to the|0 10 13 -2 -11
to this|5 -1 1 -1 -2
to two|5 -1 -2 1 -3
to verify|-2 -1 -1 -1 5
to work|0 -4 -6 4 6
to you|-3 8 -1 13 -15
to your|3 -10 -8 6 10
tobi|-2 1 -1 5 -3
tobias|-1 5 -1 0 -2
toch|7 -2 2 -2 -4
today|-13 14 -1 -3 4
toddlers|-3 -1 -1 6 -2
todos|-1 5 -2 -1 -2
toegewezen|-2 -1 -1 -1 5
toestemming|-2 -1 -1 -1 5
told|-1 -4 -3 6 1
tom|-5 6 0 -2 1
tom feeney|-3 5 -1 -1 -1
tomorrow|-10 -9 20 1 -2
tomorrow but|-2 0 -1 5 -2
tomorrow s|0 -1 5 0 -4
tomorrow thursday|-2 -4 6 0 0
ton|6 0 1 2 -8
ton preavis|-1 -1 -1 5 -2
toni obermuller|5 -1 -1 -1 -2
took|4 -2 -1 4 -5
tools|6 -3 -1 -1 0
top|-6 6 -1 1 1
tot|-5 0 1 -2 6
totally|-3 5 0 0 -1
totally understand|-3 5 0 0 -1
toto|-2 5 -1 -1 -1
touch|-5 17 -5 -2 -5
toujours|-3 7 1 -1 -4
tour|4 -2 5 -1 -6
tout|-5 7 -3 4 -4
tout vu|-1 -1 -1 5 -2
tra|3 -5 -2 -1 4
trabajar|1 -2 -2 5 -2
trabajar contigo|-1 -1 -2 5 -1
track|-1 7 0 -1 -6
track your|-1 6 -1 0 -3
trae|-2 -1 6 0 -2
trainee|3 2 3 0 -9
traineeplatze|5 -1 -1 0 -3
traineeplatze gehen|5 -1 -1 0 -3
training|3 -5 -1 3 0
tran|-2 -3 0 -1 6
transcripts|0 5 0 0 -4
transmettre|-1 -2 -1 0 5
transmis|-2 5 -1 0 -2
transmis au|-2 5 -1 0 -2
transmise|-3 6 -1 -1 -2
transport|3 2 0 1 -5
travel|-3 -4 7 -2 3
treffen|-2 2 3 2 -6
tregor|-1 -2 -1 -1 5
tres|5 -2 -3 -2 2
tres vite|-3 -1 -1 0 5
trevor|-1 6 -1 -1 -3
trevor mossbank|-2 6 -1 -1 -2
trial|4 -1 12 -1 -14
trial shift|0 0 7 -1 -6
tried|-2 -1 -2 0 5
trois|-1 5 -2 2 -3
troisieme|5 0 0 0 -4
trotzdem|13 -4 -4 -2 -3
trotzdem danke|10 -2 -2 -1 -5
trovato|5 -1 -5 -2 3
trovato il|-1 -1 -2 0 5
trust|6 -2 3 -1 -6
trying|5 -1 -1 0 -3
tu candidatura|2 -5 1 -1 4
tu cv|-1 15 -4 -3 -7
tu me|-1 -1 -1 5 -2
tu perfil|-5 5 1 -2 1
tu proceso|-5 -1 6 -1 1
tua|-3 9 -1 -3 -3
tua candidatura|-3 8 -4 -2 1
tue|-1 -1 5 0 -2
tues|-4 -1 8 1 -3
tuesday|-9 -2 7 0 4
tun|0 -5 0 0 5
tuo|-3 -8 5 4 2
tuo da|-2 -2 -1 7 -2
turned|-9 2 -3 6 5
turned down|-5 -1 -3 7 3
turno|-10 -5 0 7 9
tvl|-2 5 -1 0 -2
twelve months|-3 -1 0 0 5
two|1 1 -12 1 13
two weeks|-2 6 -1 0 -3
u|8 -8 0 -9 9
u niet|8 2 -2 -1 -6
uber|1 1 0 -5 5
ubermittelt|-3 5 -1 0 -1
ubernachste|-4 -1 -1 0 5
ubernachste woche|-4 -1 -1 0 5
ubertragen|6 -2 -2 -1 -2
uberzeugt|-5 -2 8 -1 0
ubrigen|-4 -1 -2 2 6
ufficio|5 3 -3 -1 -4
ufficio personale|-3 5 -2 -1 0
uhr|-22 -7 48 -7 -17
uhr zu|-1 -5 7 -1 -1
uhr zum|-4 -2 8 -1 -2
uhr zuruck|-3 8 -1 -1 -3
uhrzeit|-2 1 6 -1 -4
uit|-4 -7 10 -3 4
uit voor|-2 -3 9 -1 -3
uitgenodigd|0 -2 6 -1 -3
uitgenodigd voor|0 -3 6 -1 -3
uitnodigen|2 6 -2 -1 -4
uitschrijven|-4 -1 -1 -1 7
uitzendbureau|-4 1 5 -1 -2
uitzendbureau i|-1 -2 5 0 -2
uitzendgroep|-2 -2 -1 0 6
ultima|-1 -1 6 -1 -2
um|-13 -8 26 -1 -1
um cliente|-1 -2 -2 -1 5
um die|8 -2 -2 -1 -3
um etwas|-6 2 -1 -1 5
um ihr|-1 -1 -3 0 5
um kurze|-1 0 -2 5 -2
um processo|-2 -1 -1 -1 5
um verstandnis|-2 7 -1 -1 -3
uma|7 -3 5 -5 -5
umfrage|-5 -2 -2 0 9
un|7 -5 6 -12 -1
un altra|6 -3 -4 -2 3
un altro|5 -4 1 -2 0
un autre|-2 -2 -2 -2 8
un chico|5 -1 -2 -1 -2
un colloquio|-3 0 5 0 -2
un entretien|-3 0 7 -1 -2
un test|-3 -4 9 -1 -2
una|9 -9 5 -3 -2
una entrevista|-2 -2 6 0 -2
una persona|9 -3 -3 -1 -2
unable|-6 -6 4 6 9
unable to|-6 -6 4 6 9
unanimous|-1 -1 -2 9 -4
und|8 3 -4 -7 -2
und bitten|-3 -3 -3 -1 10
und das|2 -2 -2 5 -3
und die|1 -3 6 -1 -2
und du|-2 -4 0 0 6
und ich|-1 3 1 2 -5
und wurde|-3 0 6 0 -2
under|1 9 -5 -1 -2
under review|-6 9 -1 0 -2
understand|-12 -1 2 -1 12
understand if|-3 5 0 0 -1
understand that|-4 -1 0 0 6
une|9 -7 1 -9 6
une troisieme|5 0 0 0 -4
unexpectedly|-1 5 -2 0 -2
unexpectedly off|-1 5 -2 0 -2
unfortunately|-7 -4 9 2 11
unfortunately i|-7 6 7 -1 -5
unfortunately someone|-4 0 5 0 -1
unfortunately the|-4 -1 5 -1 0
unfortunately we|-3 -4 -1 0 10
ungut|7 -3 -1 0 -2
united|-2 -2 -1 0 5
universite|-1 5 -1 0 -3
unless|-3 -2 1 1 5
uns|4 1 0 6 -12
uns anders|-3 0 -1 -1 5
uns anfangen|-1 0 -2 5 -2
uns auf|0 -4 -2 8 -2
uns die|5 -2 -1 0 -2
uns eingegangen|-2 5 -1 0 -2
uns erhalten|-3 -1 -1 -1 5
uns fur|-1 -4 -5 2 10
uns gegen|5 -1 -1 -1 -2
uns ihnen|-4 -1 -1 10 -4
uns mehr|5 -1 -1 0 -3
uns sie|-1 -3 5 -1 -1
uns so|-1 6 -1 -1 -3
uns uberzeugt|-6 -1 9 0 -2
unser|-5 -2 9 3 -4
unser angebot|0 -1 -2 5 -2
unser gesprach|-3 -1 6 -1 -1
unsere|8 3 -7 -5 2
unsere entscheidung|-1 -4 -1 0 6
unserem|8 -2 -3 0 -3
unserer|4 -4 -3 -4 6
unserer entlastung|9 -3 -1 -1 -4
unsubscribe|-12 -7 -3 -2 24
unsuccessful|-3 1 1 -3 5
unsuccessful as|-4 -1 0 0 6
unter|-8 3 8 4 -6
unterlagen|4 11 -3 -5 -5
unterschreiben|-2 5 -1 3 -4
until|-14 16 -5 2 7
until at|-2 -1 -2 0 5
until the|-6 8 -2 0 0
until wednesday|-1 5 -2 0 -2
until you|-1 -2 -1 5 -2
up|2 2 4 -7 -2
up a|-2 -1 5 0 -1
up for|5 4 -2 -1 -6
up front|-2 -1 -2 0 5
up in|2 -6 0 -1 4
up on|-5 1 0 -1 5
up she|-3 -1 -1 -1 5
up to|-2 5 0 2 -5
up where|-4 0 -1 -1 5
update|9 4 -4 -3 -5
updated|4 -6 0 -1 4
updated resume|-3 -2 -1 0 6
upload|-6 -1 -4 0 11
upload je|-2 -1 -2 0 6
ur|12 -3 -2 -1 -6
ur application|6 -3 0 0 -2
uren|5 -1 -1 -1 -2
urlaub|-2 1 -2 6 -3
urlaubsbedingt|-5 1 -1 -1 6
urlaubsbedingt verzogert|-1 -4 -1 0 6
urlaubstage|-3 0 -1 5 -1
urlaubstage und|-3 0 -1 5 -1
us|-1 25 -3 5 3
us about|-6 -1 0 -1 7
us know|-12 -5 3 4 9
us the|-3 -1 -1 0 6
us through|-5 0 -1 0 6
us within|-3 6 0 0 -2
us your|-5 3 0 0 3
use|-2 -6 -1 2 7
use your|4 -1 0 1 -5
used|4 -2 3 1 -6
used to|5 -1 -1 0 -3
using|-3 -1 -1 -1 5
usted|9 -1 -3 2 -7
uteis|6 -1 -1 -1 -2
utrecht|-3 -2 -1 -1 7
uur|-19 -13 27 8 -3
uur schaal|-1 -1 -2 5 -1
uw|9 5 -11 -8 4
uw kandidatuur|-1 7 -2 -1 -3
ux|6 -3 -3 5 -4
ux designer|5 -2 -2 1 -2
v|7 -9 4 5 -8
va|-5 7 10 -2 -10
va a|5 -1 -2 0 -1
va ripresentata|-2 5 -1 0 -2
vacancy|12 1 -3 -3 -8
vacant|-2 -2 -1 0 5
vacante|5 -2 2 -1 -4
vacantes en|-2 -2 -1 -1 5
vacature|17 2 -6 -3 -9
vacature voor|5 -3 0 0 -1
vacatures|-3 -2 -3 -1 9
vader|-1 5 -1 -1 -1
vader en|-1 5 -1 -1 -1
vaga|9 -1 -7 -4 5
vaga auxiliar|-4 -1 0 0 6
vaga de|11 -2 -6 -5 2
vagas|-6 3 -3 -3 9
vai|2 -3 0 5 -5
vale|-1 8 -5 3 -5
valid|-4 5 -1 -1 1
valida|-4 7 -1 0 -2
valida e|-2 5 -1 0 -2
values|-3 -1 8 -1 -3
vamos|15 -4 -4 -2 -3
vamos a|5 -3 -2 -1 1
van|0 7 0 -1 -2
van de|-4 5 -2 3 -2
van den|0 -1 -2 5 -1
van ons|-4 9 -1 -3 -2
van publiek|-1 5 -1 0 -3
van verkeersleider|-1 5 -1 0 -3
vaut|-1 5 -1 0 -3
ve|6 -12 1 -4 0
ve already|-2 -4 -4 0 11
ve applied|-2 6 0 0 -4
ve been|-8 2 8 3 -4
ve decided|-3 -3 -3 0 13
ve done|0 -1 5 -1 -4
ve had|11 2 2 -2 -13
ve hired|-3 -1 -1 -1 6
ve not|6 -1 1 -1 -5
ve nothing|-1 5 -2 0 -2
ve questions|-1 -1 -1 6 -3
ve sent|-4 -1 -2 -1 7
ve squeezed|-1 0 5 0 -3
vedere|-3 -1 6 -1 -2
veel|5 -5 -3 -2 6
veel plezier|-1 -2 -2 -1 7
vehicule|-4 -2 -1 5 1
vehicule et|-3 -1 -1 6 -2
veja|-2 -2 -1 0 5
veja outras|-4 -1 0 0 6
vendor|-3 0 0 -1 5
vendredi|-4 -3 6 1 1
venerdi|-1 -5 7 -2 2
venerdi mattina|-1 -1 5 -1 -2
venir|-2 -2 5 -1 -1
venire|-2 -2 7 -1 -2
venue|-6 -2 6 -1 3
ver|0 6 -3 -1 -1
verder|14 -1 -3 -4 -6
vereinbarung|-1 1 -5 -1 5
verfahren|2 8 -5 -2 -2
verfahren ausgeschlossen|-2 5 -1 0 -2
verfahrens|0 5 1 -1 -5
verfugbar|-4 -2 -2 -1 10
vergeben|2 -7 3 -4 6
vergeben da|5 -1 -1 -1 -2
vergeben wir|-6 0 7 0 0
vergeet|-2 7 -1 0 -3
vergeet niet|-2 7 -1 0 -3
verhindert|-4 -2 9 -1 -2
verifica|-3 -1 0 0 5
verifica delle|-3 -1 0 0 5
verified|-2 -4 -1 0 6
verify|-3 -1 -1 -1 6
verify your|-3 -1 -1 -1 6
verkeersleider|-1 5 -1 0 -3
verkeersleider haven|-1 5 -1 0 -3
verklaring|-1 -1 -1 -2 6
verloopt|-5 -5 6 -1 5
verloopt over|-3 -5 2 -1 6
verra|-7 10 4 -1 -6
vers|-1 14 -3 -2 -7
vers vous|-4 13 -2 -1 -5
versand|-2 -1 0 7 -4
verschieben|-2 -1 7 -1 -2
versenden|-5 4 -1 0 3
versenden wir|-5 4 -1 0 3
versicherungen|-2 5 -1 2 -4
versprechen|-5 1 -1 0 5
verstandnis|0 8 -5 -1 -2
verstandnis dass|-2 7 -1 -1 -3
verstuurd|-3 7 -2 -1 -2
verte|-3 -2 -2 -1 8
vertrag|-6 -3 -4 18 -5
vertrag findest|-3 0 -1 5 -1
vertraging|-4 7 -1 0 -2
vertrauen|5 0 -2 -1 -3
verwachten|-1 5 -1 0 -2
verwijder|-2 -1 -1 -1 5
very|7 -5 2 5 -9
very keen|0 0 5 0 -4
verzogert|-8 3 -2 6 2
verzogert sich|-5 8 -1 0 -2
verzogerungen|-5 7 -1 0 -1
verzogerungen kommen|-5 7 -1 0 -1
veut|-2 0 -2 7 -2
vez|8 -4 0 -3 -1
vg|5 -2 -2 -2 1
via|-9 -4 9 1 3
via de|-2 -2 -1 -1 5
vice|-2 -1 -2 0 5
vice president|-2 -1 -2 0 5
video|-4 6 15 -3 -14
video interview|0 1 4 -1 -5
videointerview|-2 -1 5 0 -1
viele|7 -3 0 2 -6
vielen|-1 3 -2 -6 10
vielen dank|-1 0 -1 -6 13
viens|-2 -2 8 -1 -3
viernes|-4 -3 5 0 3
view|-3 -6 -3 -2 14
view on|-2 -3 -1 0 6
viewed|-11 6 -2 -1 9
viewed your|-7 2 -1 -1 7
viewing|-6 0 0 0 6
vikram|-2 -2 -1 -1 6
vimos|1 -6 0 -1 7
vimos informar|-1 -3 0 0 5
visio|-4 -2 9 -1 -2
visita|-5 -1 -1 0 7
visitor|3 -1 3 0 -5
visitor experience|-1 0 5 0 -3
vitae|5 1 -1 -1 -4
vite|-3 -1 -1 0 5
viva|0 -4 -1 -1 6
vivai|-2 -2 -1 7 -2
vleesverwerking|-1 -2 5 0 -2
voce|-9 -10 1 5 13
voce avancou|-3 -3 10 -1 -3
voce participou|-3 -1 -2 -1 7
voce salvou|-4 -1 0 0 6
voce se|-3 5 -1 0 -1
voice|-3 -1 -1 -1 5
voir les|-3 -1 -1 0 5
voir on|5 0 0 0 -4
voldoet|-2 8 -2 -1 -4
voldoet aan|-1 5 -1 0 -3
volgend|6 -2 -2 -1 -1
volgend jaar|6 -2 -2 -1 -1
volgende|-6 6 8 -3 -5
volgende week|-4 9 -1 -2 -2
volgt|-2 0 5 -1 -2
voll|-4 -1 -3 -1 9
vollstandig|-2 -2 -1 0 5
volume|-1 6 -1 0 -4
volunteer|11 0 -2 -1 -8
vom|12 0 -2 -3 -6
vom probearbeiten|5 -1 -2 -1 -1
von|-2 20 -10 -5 -2
von dir|-4 0 -1 0 5
von ihnen|-5 -3 -1 -2 10
von mir|-3 -3 -2 5 2
von telefonischen|-2 5 -1 0 -2
von uns|-9 11 2 -2 -2
voor|10 -16 13 -11 3
voor de|13 5 -3 1 -15
voor die|7 -1 -1 -1 -3
voor een|3 -7 5 -3 2
voor het|0 -3 12 -4 -5
voor je|8 -11 7 -3 -1
voor onze|-1 -1 6 -1 -2
vor|-10 -6 2 0 14
vor der|-1 -2 5 -1 0
vorgezogen|-1 0 -2 5 -2
vorgezogen hatten|-1 0 -2 5 -2
vorher|-4 5 2 0 -3
vorliegen|-2 5 -1 0 -2
vorliegt|-1 -2 -1 -1 5
vorrei|-1 -1 5 -1 -2
vorrei sentirla|-1 -1 5 -1 -2
vos|11 -12 -2 -4 5
vos coordonnees|7 -3 -1 0 -3
voss|-10 7 2 1 -1
voss architects|-3 5 -1 -1 -1
voted|6 -1 -2 4 -6
voted and|-2 0 -1 5 -2
votre|0 -4 -7 -12 30
votre candidature|8 -1 -1 -5 -3
votre convocation|-1 5 -1 0 -2
votre demande|-5 -1 -2 -2 10
votre dossier|-3 0 -4 -2 10
votre espace|-5 4 -2 -1 3
votre patience|-2 6 -1 0 -2
votre profil|4 -5 4 -2 0
votre rendezvous|-2 -2 0 -2 7
votre reponse|-3 -1 -1 6 -2
vou|-3 6 -1 -1 -1
vou olhar|-3 5 -1 0 -1
vous|-7 8 2 -7 12
vous attendent|-3 -1 -1 0 6
vous avez|1 -3 -3 -3 7
vous contacter|1 -4 -1 -1 5
vous dire|-2 5 -1 0 -2
vous etes|-5 -5 3 3 4
vous informons|6 -1 -1 0 -3
vous nous|5 -1 -1 -1 -2
vous offre|5 0 0 0 -4
vous proposer|-1 -2 -1 5 -1
vous proposons|-3 -1 5 0 -1
vous remercions|6 -1 -2 -1 -2
vous si|-2 5 0 0 -2
vous souhaitons|4 -5 -1 -1 3
vous tenir|-2 6 -1 0 -2
vragenlijst|-2 -1 -1 -1 5
vrijdag|-6 7 5 -1 -5
vu|0 -1 -2 5 -2
vu on|-1 -1 -1 5 -2
vuoi|5 -1 -1 -1 -1
w|-6 7 -5 0 11
w d|-7 4 -6 1 12
waar spoorlaan|-1 -2 5 0 -2
wachtwoord|-1 -3 -1 0 5
wachtwoord is|-1 -3 -1 0 5
wahl|1 2 -1 4 -5
wahl auf|-2 -1 -1 5 -1
wait|-5 8 -2 4 -5
waiting|-8 1 -2 -1 9
waitlist|-2 -1 -2 -1 5
wann|-6 0 5 -2 2
wanneer maandag|-1 -2 5 0 -2
want|0 5 1 16 -20
want het|-2 6 -1 -1 -2
want it|-1 -3 -2 12 -5
want to|-1 7 4 -1 -9
want you|0 -1 2 4 -5
wanted|17 0 -5 -2 -10
wanted to|8 0 -3 -1 -3
wants|-4 3 5 -1 -3
wants to|-3 3 5 -1 -4
war|7 -2 0 2 -6
ward|8 -2 0 0 -5
ware|-8 1 -3 6 3
ware der|-2 -1 0 7 -4
waren heute|-2 -1 5 0 -2
waren sie|-5 -1 0 -1 6
warst|5 -1 -2 -2 1
warst a|5 -1 -1 -1 -2
warteliste|-3 1 -2 -1 6
warteliste aufgenommen|-2 5 -1 0 -2
was|14 -18 -20 -5 14
was a|1 -4 -5 3 6
was declined|-2 -1 -1 -1 5
was frei|-2 -4 0 0 6
was intended|-3 -2 -1 0 6
was jij|-1 -3 -1 0 5
was not|0 -8 -4 -4 18
was passiert|-3 0 5 0 -2
was sent|1 7 -1 1 -6
was super|5 0 -1 0 -3
was unanimous|-1 -1 -2 9 -4
was unexpectedly|-1 5 -2 0 -2
wasnt|-8 -1 -2 -2 13
wat|0 4 2 1 -6
wat ons|-1 -2 -1 5 -2
watched|5 -1 -1 -1 -2
way|-2 5 -4 1 1
we|13 -7 -13 -6 9
we appreciate|7 1 -2 -1 -4
we are|-6 -11 5 14 8
we ask|-1 5 0 0 -3
we begin|-2 5 0 0 -3
we bewaren|5 -3 -1 0 -1
we call|-1 -3 -1 0 5
we can|-8 -2 9 2 -1
we cant|-13 -4 4 4 13
we could|-2 -1 -1 0 5
we couldnt|-12 -2 -3 4 12
we d|-10 -3 15 9 -4
we decided|10 -3 -1 0 -5
we did|6 -1 0 -1 -4
we do|10 -3 -1 -2 -2
we dont|5 2 -1 2 -7
we ended|5 -1 -1 0 -3
we felt|5 -1 -1 -1 -2
we gaan|7 -2 -1 -1 -3
we get|-2 7 -2 -1 -3
we had|4 -2 -3 -3 6
we have|9 3 -1 -5 -8
we havent|-8 10 -2 -1 1
we hebben|18 0 -7 -5 -7
we helaas|-4 1 -3 0 5
we hired|8 -2 -2 -1 -3
we hope|-4 1 -2 -1 7
we keep|4 -1 1 1 -5
we know|5 1 -1 -1 -3
we liked|-1 0 5 0 -3
we ll|-8 14 3 0 -1
we loved|5 -1 0 -1 -2
we met|5 -1 -1 -1 -2
we need|12 -1 -3 -2 -5
we nog|-4 1 -4 -1 7
we noticed|-5 -1 3 -1 4
we now|-5 2 -1 -1 4
we r|8 -3 -1 0 -4
we re|9 8 -6 -3 -8
we read|1 2 2 -1 -5
we receive|-9 6 -1 -1 4
we regret|-1 -3 -3 -3 12
we talked|0 -1 -1 6 -4
we thank|5 1 -1 0 -5
we throw|-2 5 -1 0 -2
we ve|15 -14 -11 -4 2
we want|-5 1 -2 9 -4
we were|1 -6 7 -4 3
we will|-3 8 -2 2 -1
we wont|13 -5 -4 -1 -3
we would|-5 -5 1 11 -1
we zitten|5 -1 -1 -1 -2
wear|-4 -1 11 -1 -5
website|-7 -2 -3 -1 13
wed|-2 -1 6 -1 -2
wedding|-2 5 -1 0 -2
wednesday|-8 -1 13 -2 -2
weds|-9 -4 14 4 -5
weds to|-1 -1 -1 6 -2
week|-19 32 -10 4 1
week after|-1 -1 -1 6 -3
week and|6 1 0 0 -6
week for|-1 -1 5 0 -2
week how|-4 0 -1 0 5
week of|-5 8 -1 0 -1
week vrijdag|-4 7 -1 -1 -1
weekend|-2 11 -2 -1 -6
weeks|-15 16 -6 -2 6
weeks ago|-4 -3 -1 -1 8
weg|20 -6 -4 -4 -6
wegen|-3 8 -4 -1 0
wegen der|-2 5 -1 -1 -2
weil|6 -2 0 -1 -1
weimar|-2 5 -1 -1 -2
weiter berucksichtigen|-3 -2 5 0 0
weitere|-4 1 0 -1 5
weiteren|6 -4 -4 -3 5
welcome|-6 -6 -4 0 17
welcome an|-3 0 -1 -1 5
welcoming|-2 0 0 -2 5
well|-5 3 7 2 -5
wellies|-2 -1 5 0 -2
wen|16 -3 -4 -2 -6
wendt|-1 -1 -2 5 -2
wenn bis|-4 6 -1 0 -1
wenn du|6 2 -3 -1 -4
wenn es|-7 0 4 -1 5
wenn sie|0 -7 -1 6 2
went|7 0 -8 -4 6
went to|2 4 -1 -1 -5
went with|-3 -2 -5 -2 11
wer|-5 6 3 -2 -2
werd|2 7 -3 -2 -3
werd aanvaard|-1 5 -1 0 -3
werden|-5 8 -2 -7 12
werden aber|-2 5 -1 0 -2
werden da|-1 -4 -1 -1 7
werden ihre|-5 3 -1 0 3
were|15 -19 -2 -8 10
were not|3 -5 4 -2 2
were overwhelmed|5 -1 -1 0 -2
were so|5 0 -1 0 -3
were unable|-7 -1 3 -2 8
were unsuccessful|-6 -1 3 -1 5
werent|4 -5 -3 -3 7
werken|5 -2 -1 -1 -2
werktags|-1 5 -1 -1 -2
werktags zwischen|-2 5 -1 -1 -2
werkzeugbau|-1 -4 -1 0 6
werkzeugbau gmbh|-1 -4 -1 0 6
werkzeugmechaniker|-1 -4 -1 0 6
werkzeugmechaniker formenbau|-1 -4 -1 0 6
weten|-4 6 -3 1 -1
what|0 -7 3 2 9
what is|-3 -3 -1 0 8
what it|-2 -1 -3 -1 7
what we|4 -1 1 6 -10
what you|4 -5 2 -2 0
whatever|-5 7 -1 -1 0
whatever the|-5 5 -1 -1 1
whatsapp|-4 8 -3 -2 0
whatsapp als|-2 5 -1 -1 -2
whatsapp vale|-2 6 -3 -1 -1
wheel|-4 0 5 0 -1
wheel you|-4 0 5 0 -1
wheelbuilder|-4 0 5 0 -1
wheelbuilder not|-4 0 5 0 -1
when|8 11 2 -4 -16
when a|-5 2 -1 0 4
when the|0 7 -1 -1 -5
when you|5 0 3 -1 -6
where|-9 -3 3 -2 12
where you|-6 -2 -2 -1 11
whether|-8 0 -2 -2 11
which|3 8 8 -3 -14
which days|-1 -3 -1 0 5
which would|-4 -1 9 -1 -3
which you|5 0 -1 -1 -3
while|-4 9 -3 2 -2
white|2 0 0 2 -5
who|11 -5 -1 -9 -4
who can|8 -2 -2 -1 -3
who has|10 -3 -2 -1 -4
who have|-3 7 -1 0 -3
who meet|-4 6 0 0 -1
who s|0 -4 -3 -1 9
whos|5 -1 -2 0 -2
whose|7 -5 -2 -1 3
wie|-7 -2 1 6 4
wie besprochen|-1 -5 3 9 -6
wieder|-5 4 0 -2 3
wieder in|-4 -1 -1 0 5
wiesbaden|-2 -4 0 0 6
wiesbaden suchen|-2 -4 0 0 6
wij|2 -2 -2 -4 6
wij de|-3 -1 -2 -1 7
will|-3 28 7 -6 -14
will be|-11 5 15 -3 5
will call|1 13 -4 -2 -8
will circle|-3 5 -1 -1 -1
will contact|-6 8 -2 3 -2
will end|-4 -1 -1 -1 6
will follow|-1 -3 2 5 -3
will hear|4 2 -1 0 -5
will not|11 -10 0 -5 -2
will remain|5 0 -1 0 -3
will review|-3 6 0 0 -1
will take|-4 4 5 0 -4
willst|-3 5 2 -1 -3
wir|8 -5 -4 -8 9
wir bearbeiten|-2 5 -1 0 -2
wir bedauern|0 -2 -3 -1 6
wir benotigen|-1 -4 -1 0 6
wir bereits|-2 -1 0 5 -1
wir bestatigen|-5 2 -1 -1 5
wir bieten|-2 -1 6 -1 -2
wir bitten|-5 11 1 -1 -5
wir danken|6 -3 -1 0 -1
wir deine|-3 -4 3 0 5
wir dich|5 -3 -1 0 -1
wir dir|2 5 -3 -1 -3
wir einen|-6 3 6 0 -2
wir freuen|-10 -4 -3 22 -5
wir gerade|-2 -4 0 0 6
wir haben|10 8 -12 -4 -4
wir hoffen|1 -1 -2 5 -3
wir ihnen|9 1 -10 -1 1
wir ihr|-5 4 0 -1 1
wir ihre|2 -6 3 -1 2
wir ihren|-3 -2 -5 3 7
wir keine|-5 -2 1 -1 8
wir lange|5 -1 -1 0 -3
wir mit|5 -3 0 -1 -1
wir mochten|-6 -3 5 6 -2
wir nicht|3 1 1 0 -5
wir sie|-8 0 10 -3 1
wir uns|9 -5 -1 4 -8
wir von|6 -1 -2 -1 -1
wird|-7 12 -5 -3 3
wird dauernd|5 -1 -2 -1 -1
wirklich|5 -1 -1 -1 -2
wish|1 -4 -2 -3 13
wish you|-2 -1 -3 -2 13
wissenschaftliche|-3 5 0 0 -1
with|10 -15 0 -6 11
with a|-4 -9 -6 2 19
with an|8 -3 -2 0 -2
with another|-14 -2 -2 -1 19
with other|5 -1 0 0 -3
with reference|5 -1 -1 1 -3
with someone|0 -1 -2 -2 5
with the|6 4 1 -4 -7
with this|5 -1 4 -1 -7
with three|5 -1 -1 0 -3
with us|-3 11 3 -2 -7
with you|-1 4 3 2 -8
with your|15 -11 -6 -2 4
withdraw|-1 6 0 -2 -3
withdraw at|-1 5 -1 0 -3
withdrawn|-10 -12 4 1 17
withdrawn your|-5 -3 -1 0 10
within|-4 5 -4 5 4
without|0 -8 0 0 10
without a|5 -3 1 2 -5
woche|-16 11 0 7 -2
woche bin|-4 -1 -1 0 5
wochen|-4 9 -3 3 -5
woensdag|-8 2 4 1 1
wohl|-4 -1 -1 0 5
wohl jemanden|-4 -1 -1 0 5
wohnort|-2 5 -1 -1 -2
wohnt|5 -1 -2 -1 -1
wohnung|-6 -1 -2 -1 10
wolff|-2 0 5 0 -3
wolff sanitar|-2 -1 5 0 -2
wollte|5 -1 -2 -1 -1
wollte ihnen|5 -1 -2 -1 -1
women|-4 -3 -2 -1 9
women in|-4 -2 -1 -1 8
woning|-3 -1 -1 -1 6
wont|16 3 -10 -4 -7
wont be|9 1 -6 -2 -1
wont cover|6 -1 -2 0 -3
word|-5 4 -4 0 5
word je|-2 8 -2 -1 -3
wordt|6 8 -1 -2 -11
wordt het|7 -1 -1 -1 -3
work|0 -8 5 3 7
work for|-2 -1 6 0 -2
work out|-2 -2 -1 -1 6
working|1 6 -1 1 -3
works|-9 -3 12 -1 2
worries|-6 -1 6 -2 2
worries re|-4 0 5 0 -1
would|-9 -12 27 10 -1
would be|5 -1 -1 0 -3
would like|-10 -1 15 9 -11
would welcome|-3 0 -1 -1 5
would you|-10 -5 10 3 3
wow|-1 6 -2 -1 -1
write|2 8 -2 0 -7
writing|10 -2 -1 -2 -7
writing to|-5 1 -3 -2 9
writing with|9 -1 -1 -2 -5
written|-4 -3 14 0 -6
written exam|0 -1 5 0 -3
wunsch|5 -1 -2 0 0
wunschen|6 -6 -3 -2 4
wurde|10 -14 5 -5 3
wurde dich|-3 -2 6 0 0
wurde gepruft|7 -4 -1 -1 -1
wurde nach|-2 -3 0 0 6
wurde sie|-6 -1 8 0 -1
wurden|2 -10 3 -5 9
wurden wir|5 -1 -1 0 -2
x|0 7 1 -3 -4
x escribirnos|-2 6 -3 -1 -1
y donner|5 -2 -1 0 -2
y el|-2 -2 5 -1 0
y en|5 -3 -1 0 -1
y excluidos|-1 5 -1 0 -2
y la|-2 -3 -2 1 5
y lo|5 -2 -1 0 -2
y por|11 -2 -2 -1 -5
y queremos|-1 -1 -2 5 -1
y te|-3 5 1 -2 -1
ya|8 -2 -3 -4 2
ya no|-3 -4 -1 -1 8
ya tenemos|-1 7 -3 -1 -3
yara|-3 -1 7 -1 -2
yara haddad|-2 -1 5 0 -1
year|15 -1 -7 -1 -2
year and|8 -1 -1 0 -7
year but|-6 0 0 0 6
year is|-2 5 0 0 -3
year s|-9 7 -1 0 3
years|8 -10 -3 -3 9
years and|-2 -2 -1 0 5
years of|-2 -3 -2 -1 9
yes|-7 5 -3 14 -9
yesterday|3 -6 -3 -1 8
yet|-13 20 0 -2 -4
yo|2 -2 7 -1 -5
yo luz|6 -1 -1 -1 -3
you|3 -12 5 -4 15
you a|-11 -6 -5 7 16
you again|-6 -2 3 0 5
you an|6 -1 -1 0 -3
you appeared|-4 -2 -1 -1 8
you applied|10 -10 -3 -2 6
you are|-4 1 2 0 7
you back|5 -1 -1 -1 -2
you be|-4 -2 5 -1 1
you built|-4 0 5 0 -1
you by|-4 -1 5 -1 2
you can|-6 5 9 10 -6
you cant|-4 -1 6 -1 1
you come|-4 -2 12 -1 -5
you created|-2 -1 -1 -1 5
you d|10 -6 -2 0 -2
you did|2 -1 6 -2 -5
you didnt|-2 -1 -1 -1 5
you do|-10 -8 13 -3 9
you dont|-8 8 5 -2 -3
you ever|6 -1 -1 0 -4
you for|6 9 -11 -12 -1
you forward|5 -1 -1 0 -3
you free|-2 -1 7 -1 -3
you from|-5 2 5 -1 -2
you have|-3 -10 18 -7 8
you havent|-7 -2 7 -1 3
you interviewed|5 0 -2 0 -2
you joining|-2 -1 1 7 -5
you know|5 8 -11 0 -2
you left|-3 -2 -1 -1 7
you like|-5 -2 5 4 -2
you ll|2 7 -1 2 -9
you may|10 4 -2 0 -4
you mentioned|-2 0 -1 5 -2
you need|-5 1 1 0 3
you on|0 0 -8 6 4
you please|-1 -2 -1 -1 5
you re|-1 3 8 -1 0
you recently|-9 -5 -3 -1 18
you requested|-5 -3 -1 0 9
you saved|-5 -2 -1 -1 9
you send|-2 -2 1 -1 6
you start|-2 -4 -3 9 -1
you started|-2 -2 -1 0 5
you still|-3 -3 -1 7 1
you success|6 -1 -1 0 -4
you that|10 -6 1 4 -2
you the|0 -2 -8 24 -13
you to|2 -1 12 3 -14
you ve|-7 1 20 3 -13
you want|6 -3 0 8 -10
you were|18 -5 -7 0 -8
you werent|10 -3 -2 -1 -4
you what|-1 -3 -1 0 5
you who|-2 -2 -3 -1 7
you yet|-2 7 -2 0 -3
your|4 -10 -13 -12 23
your answers|-7 1 -2 -1 8
your app|-3 -3 11 -1 -4
your application|5 24 -5 -12 -11
your candidacy|8 1 -1 0 -8
your circumstances|-5 2 0 0 4
your clips|5 -2 -1 0 -2
your company|-4 0 0 0 5
your conditional|6 -1 -1 -2 -2
your contract|-2 -3 -2 6 0
your current|-1 -4 0 2 5
your cv|5 3 6 -3 -10
your dbs|-3 -1 -1 6 -1
your decision|-6 -2 -1 0 9
your details|5 -6 -2 3 1
your draft|-3 -3 0 0 7
your email|-6 6 -3 -1 4
your employment|-6 -2 -2 0 10
your expected|-1 -3 -1 0 5
your experience|6 -4 -3 4 -3
your file|-1 5 0 0 -4
your first|0 -2 -3 -2 6
your form|-3 10 -2 -1 -4
your interest|14 1 -4 -5 -15
your interview|-1 -7 2 0 7
your laptop|-3 -2 -1 -1 6
your last|-7 -3 -1 -1 12
your letter|3 3 1 1 -8
your line|0 -1 5 0 -4
your name|14 -4 -3 -2 -4
your next|6 -1 -1 0 -4
your offer|-7 -4 -2 -3 16
your password|-2 -2 -1 -1 5
your patience|4 3 -1 0 -6
your portfolio|6 1 -1 -1 -5
your profile|3 -3 -4 -2 7
your referees|-2 -1 -1 0 5
your request|-8 -3 -1 -1 13
your score|7 -1 -2 0 -3
your skills|7 3 -2 -1 -8
your start|-2 -2 -2 0 5
yours|3 -17 0 11 7
yours for|-2 -3 -1 0 6
yours if|2 -2 -2 9 -6
yours is|-6 -6 4 -1 8
yours isnt|-4 -1 -1 -1 7
youth|5 -1 -1 0 -3
yusuf|1 -1 -1 5 -4
yusuf demir|-2 0 -1 5 -2
zahlung|-3 -1 -1 -1 5
zeebruggenoord|-1 5 -1 0 -3
zeebruggenoord nv|-1 5 -1 0 -3
zeigen|-3 -3 8 -1 -1
zeit|-2 6 0 0 -3
zeitraum|0 -2 -3 -1 7
zeugnisse|-4 -1 -2 -1 8
ziegler|8 -2 -2 -1 -4
zijn|-1 6 1 1 -6
zijn we|-4 5 -2 3 -2
zimmerei|5 -1 -1 -1 -2
zimmerei obermuller|5 -1 -1 -1 -2
zimmererlehrstelle|5 -1 -1 -1 -2
zimmererlehrstelle ham|5 -1 -1 -1 -2
zitten|6 -2 -1 -1 -2
zitten vol|5 -1 -1 -1 -2
zoals|0 -2 -2 7 -3
zodra|-4 7 -1 0 -1
zoekopdracht|-3 -1 -1 0 5
zomer|6 -1 -1 -1 -2
zonder|-9 2 3 -2 8
zonder cv|-2 -1 -2 0 6
zoom|-2 -3 8 -1 -1
zoon|-1 5 -1 -1 -1
zoon deventer|-1 5 -1 -1 -1
zorgkliniek|-2 -2 6 -1 -2
zu|2 4 -7 4 -4
zu einem|-6 -1 11 -1 -3
zu ende|-3 0 -1 5 -1
zu horen|-4 -1 -1 0 5
zu ihrer|-3 -4 -2 -1 9
zu konnen|-1 -3 -2 10 -4
zu mussen|6 -1 -1 -1 -3
zu unserer|7 -4 -2 -1 0
zu verzogerungen|-5 7 -1 0 -1
zum|-22 1 13 6 6
zum probearbeiten|-1 -2 8 -2 -3
zur|-7 3 2 -2 6
zur stelle|-3 6 -1 0 -2
zur umfrage|-2 -3 -2 -1 7
zuruck|7 1 -4 0 -4
zuruckgezogen|-5 -5 -1 -1 12
zuruckgezogen haben|-4 -4 -1 0 10
zurzeit ist|-2 5 -1 0 -2
zusage|6 0 -1 -1 -4
zusage geben|6 -2 -1 -1 -3
zusammengesessen|5 -1 -1 0 -3
zwar|-9 2 9 -1 -1
zwar inzwischen|-6 0 7 0 0
zwei|-6 6 2 -4 2
zwei bis|-2 5 -1 0 -2
zweite|-5 -1 10 -1 -3
zweite position|-6 0 7 0 0
zwischen|-4 8 -1 -1 -2
zwischenzeitlich|-1 -2 -1 -1 5
zwolf|6 -1 -2 0 -2
λλ|-3 3 7 1 -9
λλ λλ|3 1 0 1 -5
`;
