/** What each sign counts for rejection, confirmation, interview, offer and other, in hundredths. Written by `npm run learn`. */
export const learnt = `
<advertising>|-15 -18 -16 -6 48
<applied>|7 30 -9 -24 -6
<appointment>|-8 -3 12 -2 1
<assessment>|23 -5 34 -12 -48
<by-applicant>|-29 -1 -6 -3 39
<cancelled>|29 -6 -16 -9 -9
<chosen-others>|47 -51 -42 -26 -18
<closed>|56 -45 -33 -28 -29
<competition>|16 7 -7 -6 -22
<concession>|3 8 1 -4 -4
<condition>|-19 39 -1 -1 7
<congratulation>|-20 -11 29 4 -3
<contrast>|20 -21 -15 -13 -7
<day>|-48 -16 66 -1 -22
<declines-feedback>|17 4 -6 -2 -17
<denial>|24 -40 -23 -18 20
<detail>|-11 9 7 -7 20
<employee>|-14 0 -4 -3 21
<experience>|35 -22 -15 -4 -20
<feedback-asked>|-2 -2 -2 8 -2
<filled>|44 -37 -20 -23 -7
<final>|5 -3 4 2 -7
<foreign>|-28 -27 -15 -16 66
<hard-choice>|11 -9 -2 -5 -1
<harmless>|-12 32 10 -10 -2
<hint>|26 -30 -19 -16 -3
<internal>|26 -8 -8 -4 -8
<interview>|-22 -23 60 -15 -36
<interviewed>|12 -30 53 -11 -32
<invites-contact>|5 -6 6 1 -2
<invites-reapply>|18 -15 -16 -11 2
<job-like>|10 10 -6 -13 -5
<job>|17 3 -8 -11 -18
<keeps-on-file>|19 13 -21 -9 -17
<later>|-24 43 -20 -1 -14
<location>|8 -8 -2 2 2
<luck>|19 -25 -18 -15 12
<negation>|11 -17 -15 -20 31
<no-denial>|-8 -4 10 -1 6
<no-door>|-7 -13 -7 -1 32
<no-job>|-79 -28 -20 -20 79
<no-reason>|19 -13 -7 -8 4
<no-reply>|-1 18 -2 0 -13
<no-shortfall>|17 -10 -4 2 -14
<not-reached>|15 1 19 -8 -27
<offer>|-25 -13 -20 65 -29
<offers-feedback>|21 -4 -11 -3 -3
<ongoing>|-14 13 -5 8 0
<other-candidate>|26 -23 -21 -14 -12
<outreach>|-6 -4 -5 -2 17
<pending>|-44 50 -17 -13 -22
<possibility>|-6 15 9 -1 -2
<praise>|17 -15 8 -9 -8
<qualification>|18 -2 -2 -9 -10
<receipt>|-12 50 -14 -18 -29
<refusal>|51 -62 -40 -32 -21
<regret>|14 -29 1 -20 21
<request>|-29 -22 14 5 33
<salary>|-3 -5 0 7 3
<skill>|22 -4 -8 -3 -10
<status>|7 21 -16 -12 8
<survey>|-13 -6 -10 -1 31
<thanks>|23 0 -13 -16 -25
<title>|13 -5 0 -3 -27
<unfit>|43 -26 -22 -15 -18
<until>|-14 22 5 5 21
<weighed>|12 6 -8 -6 -13
<wishes>|10 -18 -13 -9 26
<withdrawn>|-38 -5 -7 -5 51
=confirmation|-61 51 -17 -15 -25
=interview|-39 -23 52 -9 -34
=offer|-22 -9 -15 45 -12
=other|-33 -20 -1 -6 47
=rejection|32 -34 -19 -15 -39
@-1|-24 -9 -6 0 32
@0|2 7 12 -6 1
@1|1 21 -4 -10 -1
^<advertising>|-35 -11 -11 -8 58
^<applied>|22 30 -25 -21 -30
^<appointment>|-3 -1 0 -1 5
^<assessment>|5 -17 38 -8 -25
^<cancelled>|8 -4 -3 -2 1
^<chosen-others>|6 -4 -2 -1 1
^<closed>|25 -10 -8 -6 0
^<condition>|-2 -3 -1 0 7
^<congratulation>|-5 -3 -4 8 5
^<contrast>|-4 -1 -1 -1 8
^<day>|-1 -2 5 -1 -1
^<denial>|12 -4 -5 -3 0
^<filled>|7 -2 -1 -1 -2
^<final>|1 -1 7 -1 -6
^<foreign>|-70 -31 -43 -33 81
^<harmless>|-11 0 2 -1 9
^<hint>|8 -2 -2 -1 -2
^<interview>|-32 -26 53 -11 -28
^<interviewed>|7 -19 34 -14 -15
^<job-like>|21 4 -7 -21 -18
^<job>|28 -12 -18 -20 -24
^<keeps-on-file>|-5 -5 -4 6 8
^<later>|0 0 7 -2 -5
^<negation>|12 -17 -7 -9 21
^<no-door>|-12 -9 -5 -2 28
^<no-job>|-53 -20 -13 -10 59
^<no-reply>|-3 8 -1 0 -4
^<offer>|-17 -10 -11 49 -20
^<pending>|-9 3 -1 -1 7
^<qualification>|-3 -2 0 0 6
^<receipt>|-59 55 -23 -12 -42
^<refusal>|42 -26 -13 -12 1
^<regret>|11 0 10 -4 -16
^<request>|-6 -7 -2 -1 16
^<salary>|-1 -3 -1 0 6
^<status>|44 -20 -28 -14 -15
^<survey>|-8 -3 -2 -1 14
^<thanks>|1 24 -12 -6 -14
^<title>|27 -9 -20 -12 -31
^<withdrawn>|-21 -13 -3 -2 37
^a|2 -18 0 1 16
^a rejection|-5 -1 -1 -1 7
^a votre|2 -7 -2 3 4
^aanbod|-2 -2 -2 9 -2
^ab|-7 -1 6 -1 2
^abgeschlossen|0 -5 0 0 5
^aboard|-2 0 -1 5 -2
^about|-3 -4 1 0 6
^absage|15 -4 -5 -3 -3
^absagen|-4 0 0 0 5
^account|-4 -6 -4 -2 17
^accountant|5 -4 -1 -1 1
^accuse|-3 5 0 0 -1
^acknowledgement|-4 7 -1 0 -2
^action|-7 -3 -3 -2 14
^action needed|-2 -2 -1 0 5
^action required|-3 -5 -2 -1 10
^acuse|-2 5 -1 0 -1
^acuse de|-2 5 -1 0 -1
^administrativo murcia|-2 -1 -1 -1 5
^admissibilite|5 -1 -1 0 -3
^adoption|-4 0 0 0 5
^afspraak|-5 -4 7 -2 3
^afspraak intake|-1 -2 5 0 -2
^afwijzing|7 -3 -2 -1 -1
^aggiornamento|7 -2 -1 -1 -3
^all|-5 -1 0 -1 6
^als|12 7 -4 -5 -10
^als vereinsmitglied|-4 -1 0 0 5
^alternance|6 -1 -1 -1 -4
^am|-4 3 5 -1 -3
^am montag|-4 5 0 0 -1
^an|9 -4 -2 1 -4
^an update|6 -2 0 0 -4
^and reviewed|5 -4 0 0 -1
^andrea|-1 -1 -2 5 -1
^anfrage|8 -1 -5 -4 1
^annuncio|-2 5 -1 -1 -1
^annuncio banconista|-2 5 -1 -1 -1
^any|0 6 -3 -1 -2
^any news|-3 7 -1 0 -3
^apologies|-2 -2 6 -1 -2
^app rcvd|-1 5 -1 0 -3
^application|17 24 -18 -14 -22
^application confirmation|-2 5 0 0 -2
^application for|17 -2 1 -3 -15
^application has|-5 7 -1 0 -1
^application on|-4 -1 0 0 5
^application received|0 6 -2 0 -4
^application status|4 4 -1 -1 -5
^application submitted|-2 6 -1 0 -4
^application to|11 0 2 -1 -12
^application with|5 -3 3 0 -4
^applying|6 -1 -2 0 -2
^arbeidsovereenkomst|-1 -1 -2 5 -1
^are|-3 0 -2 -1 6
^articleship|-2 6 -2 -1 -2
^articleship application|-2 6 -2 -1 -2
^assessment|-8 -11 16 -4 7
^assessment centre|-2 -2 7 0 -2
^assessment for|0 -1 -3 0 5
^assistant|12 2 -1 -2 -10
^associate|6 -1 0 0 -4
^assunzione|-2 -2 -2 5 1
^at|13 -4 -3 2 -7
^attache|5 -1 -1 0 -3
^attache territorial|5 -1 -1 0 -3
^audition|-8 0 -1 -1 11
^aushilfe|8 -2 -1 -1 -3
^auswahlverfahren|6 -2 2 -1 -6
^auxiliar|-2 -1 -2 6 -1
^auxiliar de|-2 -3 -2 6 1
^availability|-4 -3 8 -1 0
^avez|-3 -2 -1 -1 6
^avis|-4 -1 -1 0 6
^avis nous|-4 0 -1 0 6
^aw|8 0 0 -4 -4
^aw bewerbung|8 -3 2 -2 -4
^aw initiativbewerbung|-1 5 -1 -1 -2
^background|-4 -3 -2 0 9
^background check|-2 -2 -1 0 5
^badge|-4 -1 -1 0 6
^banconista|-2 5 -1 -1 -1
^bedankt|-3 7 -2 -1 -2
^been|-3 6 -4 -2 3
^bei|12 0 -5 1 -8
^beim|-3 5 0 0 -1
^beim pflegedienst|-3 5 0 0 -1
^bench|-2 6 -1 -1 -2
^bench joiner|-2 6 -1 -1 -2
^bericht|5 -1 -1 -1 -2
^bestatigung|-8 7 -2 -1 4
^bestatigung initiativbewerbung|-2 5 0 0 -2
^beta|-6 -2 -1 0 9
^beta programme|-3 -1 -1 0 5
^bevestiging van|-3 0 -1 0 5
^bewerberdaten|-3 -3 -1 0 7
^bewerbung|26 13 -22 -14 -25
^bewerbung als|9 6 -1 -3 -8
^bewerbung aushilfe|5 -1 -1 -1 -2
^bewerbung bei|12 3 -3 -2 -10
^bewerbung beim|-3 5 0 0 -1
^bewerbung erntehelfer|-3 5 -1 0 -1
^bewerbung hufschmiedhelfer|8 -2 -2 -1 -3
^bewerbung metzger|-5 8 -2 -1 -1
^bewerbung vom|6 -5 0 0 -1
^bewerbung wurde|-6 1 -1 0 6
^bienvenida|-1 -1 -2 5 -1
^bienvenida andrea|-1 -1 -2 5 -1
^bij|1 5 -4 2 -4
^bij rijwiel|-2 5 -1 -1 -1
^biscuit|-5 0 0 0 6
^bitte|-4 -7 -2 -1 14
^bitte um|-2 -2 -1 -1 6
^board|-5 0 3 0 3
^bus|1 -2 6 0 -4
^c|-3 6 -2 -1 -1
^c rinvio|-2 5 -1 0 -2
^call|-6 -2 9 0 -1
^cambio|-4 -1 6 -1 0
^cambio de|-3 -1 6 -1 -1
^can|-2 0 5 0 -3
^can i|-2 0 5 0 -3
^canceled|2 -1 4 0 -5
^candidacy|5 -1 -1 0 -3
^candidat|-3 -1 -1 0 5
^candidate|-3 -5 -6 -2 15
^candidato|-1 -3 -2 -1 7
^candidatura|22 6 -15 -9 -8
^candidature|19 19 -13 -4 -25
^candidature chez|5 -3 0 0 -1
^card|-7 -3 0 0 11
^carta|-4 -2 -2 5 2
^case|3 -2 6 -2 -5
^cat|-2 5 -1 0 -2
^centre|-1 -2 6 0 -3
^change|-2 -2 12 -1 -6
^change of|-2 -1 5 0 -2
^check|0 -3 -2 -2 7
^chiacchierata|-1 -2 5 -1 -1
^chiusa|8 -4 -1 -1 -1
^clerk|-5 -5 5 -1 6
^clerk let|-2 -3 6 0 -1
^closing|-4 -6 -1 -1 13
^closing soon|-3 -2 -1 -1 7
^co|-2 -1 -2 -1 6
^coffee|-2 -1 -2 0 5
^coffee chat|-2 -1 -2 0 5
^colloquio|-2 -4 13 -2 -5
^colloquio di|-3 -1 8 -1 -2
^com|-5 3 2 -1 1
^cominci|-2 -2 -1 7 -2
^commission|6 -1 0 0 -4
^como|-3 -3 -1 -1 8
^como foi|-2 -1 -1 -1 5
^completa|-2 -3 0 0 5
^completa la|-2 -3 0 0 5
^complete|-10 -7 5 -1 13
^complete your|-9 -8 5 -1 12
^con|-5 -2 9 -1 -1
^concorso|0 4 1 -1 -5
^concorso istruttore|-2 5 -1 0 -2
^concours|3 3 -1 -1 -5
^concours d|5 -1 -1 0 -3
^conditional|-1 -1 -1 5 -2
^conditional offer|-1 -1 -1 5 -2
^conferma|-4 8 -1 -1 -2
^confirmacion|-4 6 -1 0 -1
^confirmation|-14 19 2 1 -8
^confirmation of|-5 8 0 -1 -3
^consultant|10 -3 -2 -1 -4
^conta|-3 -2 -1 -1 7
^controller|5 -1 -1 0 -2
^convocation|-1 -1 5 -1 -2
^coordinator|6 1 0 -1 -6
^costureira|-3 5 -1 0 -1
^credit|-4 -4 -1 0 9
^credit union|-3 -4 -1 0 8
^crew|7 0 0 0 -7
^cv|5 8 -6 -3 -5
^d|5 0 -2 7 -11
^d admissibilite|5 -1 -1 0 -3
^d attache|5 -1 -1 0 -3
^da|6 -2 1 -1 -4
^dank|-1 5 -1 0 -3
^danke|0 10 -3 -2 -6
^date|-5 -2 1 8 -2
^dating|-4 0 0 0 5
^de|-2 4 8 -10 4
^de estagio|-3 5 -1 0 -1
^de hora|-3 -1 6 -1 -1
^de reception|-3 6 -1 0 -2
^de recibo|-2 5 -1 0 -1
^de recrutement|-1 -1 5 0 -2
^de tarjeta|-3 -1 0 0 5
^de votre|-6 5 1 0 0
^decision|10 -6 -6 -5 9
^deckhand|6 -3 2 -1 -4
^deine|-4 12 -2 -2 -3
^deine bewerbung|-2 10 -1 -1 -5
^deiner|3 -5 -1 -1 4
^deiner bewerbung|3 -5 -1 -1 4
^delay|-4 7 0 0 -3
^della|-1 -3 -1 0 5
^della candidatura|-1 -3 0 0 5
^demande|-3 -2 -1 -1 7
^demande de|-4 -1 -1 -1 6
^desistement|-6 -2 -1 -1 10
^di|-4 -8 2 4 5
^di assunzione|-2 -1 -1 6 -1
^did|-6 -2 3 0 5
^disposition|5 -1 -1 -1 -2
^documenti|-2 -2 -1 -1 7
^documents|-3 -1 -2 -1 7
^dossier|-6 7 -3 -2 4
^driver|12 -2 0 -2 -8
^driver silage|8 -3 -2 -1 -3
^een|-4 0 5 0 -1
^een moment|-4 0 5 0 -1
^eingang|-4 6 -1 0 -1
^eingangsbestatigung|-3 6 -1 0 -1
^eingegangen|-4 7 -1 0 -2
^einladung|-10 -8 21 -2 -1
^einladung zum|-4 -6 9 -1 2
^em|-8 -2 -1 -1 11
^email|-2 -5 2 -1 5
^employment|-4 1 -3 8 -2
^encerrada|-5 -2 -1 -1 8
^engelhardt|-3 5 0 0 -1
^engineer|3 0 -4 6 -4
^enquiry|-4 -1 0 0 5
^entretien|3 -5 12 -3 -6
^entrevista|-1 -9 26 -5 -11
^entry|5 -2 -1 -1 -1
^entscheidung|8 -1 -2 -1 -4
^ergebnis|5 -1 -1 0 -4
^erhalten|-4 8 -1 -1 -2
^erinnerung|-5 -2 8 0 0
^erntehelfer|-3 5 -1 0 -1
^esito|10 -5 -3 -2 0
^etape|-2 -1 5 -1 -1
^examen|-1 5 -1 0 -3
^exec|5 -1 -1 0 -3
^experience|-4 -1 -1 0 6
^experiencia|-2 -1 -1 -1 5
^feedback|19 -5 -6 -2 -5
^fehlende|-3 -1 -1 -1 5
^fehlende unterlagen|-3 -1 -1 -1 5
^fellow|5 0 -1 -1 -4
^festival|5 3 -1 -1 -6
^fin|6 -2 -1 -1 -2
^final|3 -1 6 -2 -6
^foi|-4 -2 -2 -1 9
^foi sua|-2 -1 -1 -1 5
^follow|7 -1 -3 -1 -1
^follow up|7 -1 -3 -1 -1
^followup|5 -1 -1 -1 -2
^for|4 12 -12 -9 5
^for applying|7 1 -2 0 -4
^for oakhurst|0 -1 -3 0 5
^for produce|-2 -3 6 0 -1
^for your|-3 15 -3 -2 -6
^frage|-2 -2 -1 0 5
^from|19 -7 1 2 -15
^fur|-5 8 -5 -2 4
^fw|5 -2 1 -1 -4
^fw status|5 -1 -1 0 -2
^fwd intro|-3 -1 -1 -1 6
^fyi|-3 -1 -1 0 5
^games|-1 -1 5 0 -2
^gegevens|-2 -1 -1 -1 5
^general|-2 5 -1 0 -2
^gesprach|0 -4 8 -1 -3
^gesprek|-2 -1 7 -1 -3
^good|-4 -1 -2 8 -1
^good news|-5 -1 -1 9 -2
^got|-3 10 -2 -1 -4
^got it|-2 9 -2 -1 -4
^gracias|2 6 -3 -1 -3
^graduate|6 -1 0 0 -4
^grafik|-1 5 -1 -1 -2
^grant|-8 -1 -1 0 9
^grazie|1 5 -2 -1 -2
^guest|-4 0 0 0 5
^hamza|-2 -2 -1 0 5
^hamza your|-2 -2 -1 0 5
^happens|-2 6 -2 0 -2
^has|-6 6 -3 -1 5
^has been|-2 7 -3 -1 -2
^hatchery|-3 0 5 0 -1
^hatchery job|-3 0 5 0 -1
^have|-5 1 -1 0 5
^head|-4 -1 -2 -1 8
^head of|-4 -1 -2 -1 8
^hebben|-6 8 -1 0 -2
^hebben je|-3 5 -1 0 -2
^hello|9 -1 -1 -1 -6
^hello from|6 -1 0 0 -5
^herinnering|-9 -2 11 -1 0
^herinnering kies|-4 0 5 0 -1
^hiring|-13 -2 -5 -3 23
^hora|-3 -1 6 -1 -1
^how|-10 -3 -3 -1 16
^how to|-5 -1 -1 -1 7
^hufschmiedhelfer|8 -2 -2 -1 -3
^i|0 -3 9 0 -6
^i still|-2 0 5 0 -3
^ihr|-10 -2 2 -5 15
^ihr jobagent|-3 -1 -1 -1 5
^ihr profil|-4 -4 -2 -1 10
^ihr vorstellungsgesprach|-7 4 6 -1 -3
^ihre|7 0 -17 -6 16
^ihre bewerbung|13 10 -11 -4 -11
^ihre onlinebewerbung|1 5 -1 -1 -3
^ihre unterlagen|5 0 -2 -1 -2
^ihrem|-2 -1 -1 -1 5
^ihrer|1 -8 -7 -3 17
^ihrer bewerberdaten|-3 -3 -1 0 7
^ihrer bewerbung|7 -6 -3 -2 5
^ihres|-1 -1 -3 -1 6
^in|-1 5 3 -7 1
^info|0 -5 -1 -1 7
^info zu|-1 -4 0 0 6
^initiativbewerbung|3 10 -3 -2 -8
^initiativbewerbung grafik|-2 5 -1 -1 -2
^inschrijving vergelijkend|-1 5 -1 0 -3
^inscricao|-4 8 -1 0 -2
^inscripcion|-4 7 -1 -1 -1
^intake|-1 -2 5 0 -2
^interesse|0 -2 -3 -1 6
^interest|2 9 -2 -1 -7
^interest in|3 4 -1 -1 -5
^interview|-13 -13 42 -11 -15
^interview confirmation|-1 -2 5 0 -1
^interview feedback|-1 -1 -2 0 5
^interview invitation|-2 -1 5 0 -2
^interview on|-2 0 -3 0 6
^interview time|-3 -1 9 -1 -4
^interviewing with|-2 -2 0 0 5
^intro|-3 -2 0 -1 5
^invitation|-13 -5 16 -3 5
^invite|-3 -1 6 0 -2
^invite to|-3 -1 5 0 -2
^invited|-2 -1 -2 -1 6
^invito|-2 -1 5 -1 -1
^invoice|-4 -2 -1 -1 8
^is|-14 -2 0 -2 17
^istruttore|-2 5 -1 0 -2
^istruttore tecnico|-2 5 -1 0 -2
^it|0 8 -1 -1 -5
^je|-13 9 -4 -7 14
^je profiel|-3 -2 -1 0 6
^je sollicitatie|7 4 -3 -2 -6
^je tijdslot|-2 -2 5 -1 -1
^je uitschrijving|-3 -1 -1 0 5
^job|-9 -10 -6 1 28
^job app|-1 5 -1 0 -3
^job application|5 -4 -1 -1 1
^job closing|-3 -4 -1 -1 9
^job offer|-3 -2 -1 8 -2
^job posting|-5 5 0 0 0
^jobagent|-6 -1 -2 -1 10
^jobs|-11 -6 -4 -3 24
^jobs for|-4 -1 -1 -1 7
^jobs in|-3 -2 -1 -1 8
^joiner|2 6 -2 -1 -4
^kennenlernen|-2 -3 11 -2 -4
^kennismaking|-2 -1 6 -1 -2
^kies|-4 0 5 0 -1
^kies een|-4 0 5 0 -1
^know|-3 -1 -1 -1 5
^kurze|-2 -2 -2 -1 6
^l|-3 0 -2 -1 6
^la|-4 -3 -1 -3 11
^la tua|-4 -3 -2 -1 10
^lab|4 0 1 0 -5
^lauft|-5 -2 8 0 -1
^lauft ab|-3 -1 5 0 -1
^le|0 -2 6 -1 -2
^lehrstelle|7 -2 -2 -2 -2
^lesen|-4 0 0 0 5
^let|-4 -4 7 0 0
^let s|-4 -4 7 0 0
^letter|-7 1 -1 11 -3
^letting|-4 -1 -1 -1 6
^lettre|5 -1 -1 1 -5
^linkedin|-6 -4 -2 -2 14
^m|5 4 -3 -2 -4
^m w|1 6 -2 -2 -2
^market|-4 -1 -1 0 6
^medical|5 -3 -5 -3 5
^merci|-3 9 -2 -1 -3
^metzger|-5 8 -2 -1 -1
^minijob|7 -2 -2 -2 -2
^mois|5 -2 -1 0 -1
^moment|-4 0 5 0 -1
^montag|-4 5 0 0 -1
^morgen|-3 -2 7 -1 -2
^murcia|-2 -1 -1 -1 5
^n|5 0 1 -1 -4
^na|5 -2 -3 5 -4
^needed|-3 -3 -3 -1 10
^neue|-6 -2 -3 -2 14
^neue jobs|-2 -1 -1 -1 5
^neue treffer|-4 -1 -1 0 6
^new|-10 -5 -3 -2 21
^new jobs|-4 -1 -1 -1 7
^new message|-2 -2 -1 0 5
^news|-6 4 -4 9 -3
^newsletter|-8 -3 -2 -2 16
^next|-3 -2 11 -2 -4
^next steps|-2 -3 11 -2 -4
^nicht|-3 -3 0 0 6
^nicht abgeschlossen|-3 -3 0 0 6
^nieuwe|-4 -2 2 -1 5
^no|-2 4 -4 -2 5
^noch|-5 0 0 0 6
^noch nicht|-3 -3 0 0 6
^not|7 -2 0 -2 -3
^note|7 0 -1 -1 -5
^notice|9 -4 1 -2 -2
^notre|5 -3 1 4 -7
^notre proposition|-2 -1 -1 6 -2
^nous|-4 1 -1 -1 5
^nous interesse|-4 0 -1 0 6
^nov|0 -1 5 0 -4
^nuevas|-3 -2 -2 -1 7
^nuevas ofertas|-2 -1 -1 -1 5
^nλ|-1 5 -1 0 -2
^oakhurst|0 -1 -3 0 5
^oakhurst retail|0 -1 -3 0 5
^of|-5 5 -6 6 3
^of employment|-2 -1 -1 7 -3
^of your|-8 7 1 -1 0
^oferta|5 -3 -2 4 -3
^ofertas|-5 -3 -3 -2 13
^ofertas administrativo|-2 -1 -1 -1 5
^offer|-20 -10 -14 49 -15
^offer letter|-2 -1 -1 10 -5
^offer of|-2 -2 -1 8 -3
^officer|5 6 1 1 -11
^on|-2 -2 -11 2 16
^on y|-2 -1 -1 5 -2
^onboarding|-2 -1 -1 -1 6
^online|-1 -3 8 -1 -3
^onlinebewerbung|1 5 -1 -1 -3
^onlinetest lauft|-4 -1 7 0 -2
^ontvangen|-9 15 -2 -1 -2
^onze|-2 -1 -1 -1 5
^onze sollicitatieprocedure|-2 -1 -1 -1 5
^op je|5 -2 0 0 -2
^open|-1 -2 -2 -1 7
^opportunite|-1 -2 -1 -1 5
^outcome|11 -6 -3 -2 2
^para|-7 -1 0 2 7
^paso|-4 -2 5 -1 2
^pedido|-3 -2 -1 -1 7
^per|7 -4 3 -3 -3
^pesquisa|-3 -1 -1 0 5
^pflegedienst|-3 5 0 0 -1
^pflegedienst engelhardt|-3 5 0 0 -1
^phone|-4 -2 8 0 -2
^phone screen|-4 -2 7 0 -1
^pieces|-2 -1 -1 0 5
^piso|-3 -1 -1 -1 5
^pitch|-5 -1 -1 -1 7
^place|-4 0 -1 -1 6
^please|-2 -4 -2 1 7
^position|11 -3 -3 -2 -2
^posizione|9 -5 -2 -1 -1
^posizione chiusa|7 -4 -1 -1 -1
^poste|6 1 -1 -2 -4
^poste de|5 -2 0 -1 -3
^posting|-4 5 0 0 -1
^posting update|-5 5 0 0 0
^postulacion|-2 5 -1 0 -1
^pour le|-1 -1 5 -1 -1
^practicas|6 -1 -1 -1 -4
^praktikum|11 -3 -2 -1 -5
^privacy|-3 -2 -1 -1 5
^probearbeiten|0 -2 5 -1 -2
^proceso|25 -6 -6 -4 -8
^process|-4 11 -2 1 -7
^processo|12 0 -4 -3 -4
^produce|-2 -3 6 0 -1
^produce clerk|-2 -3 6 0 -1
^profiel|-3 -2 -1 0 6
^profil|-6 -5 -2 -1 14
^profile|-6 -5 -3 -1 14
^progress|-2 -3 -1 0 6
^proposal|-6 -1 -1 -1 9
^proposition|-7 -2 0 13 -4
^proposta|-7 -3 -3 15 -1
^proposta di|-3 -2 -1 5 1
^prova|-3 4 5 -1 -5
^pymetrix|-3 -1 5 0 -2
^pymetrix games|-3 -1 5 0 -2
^quando|-2 -2 -1 7 -2
^quando cominci|-2 -2 -1 7 -2
^query|-6 -1 -1 -1 10
^quick chat|-1 -3 6 0 -1
^quiz|-8 0 0 0 9
^rate|-4 -2 -2 -1 8
^rcvd|-1 5 -1 0 -3
^re|18 20 0 -15 -28
^re annuncio|-2 5 -1 -1 -1
^re any|1 6 -2 -1 -5
^re application|6 3 -2 -1 -6
^re articleship|-2 6 -2 -1 -2
^re bewerbung|-2 6 -2 -1 -2
^re can|-2 0 5 0 -3
^re coffee|-2 -1 -2 0 5
^re interview|-1 -2 8 -2 -3
^re lavoro|5 -2 -2 -1 -1
^re re|5 -4 12 -2 -10
^re the|-3 0 5 0 -1
^re tractor|8 -3 -2 -1 -3
^re vaga|-2 5 -1 -1 -1
^re vertragsentwurf|-3 0 -1 5 -1
^re wheelbuilder|-3 0 5 0 -1
^reactie|7 0 -2 -2 -3
^recebemos|-3 6 -1 0 -1
^receipt|-3 5 -1 0 -1
^received|-14 23 -4 -2 -6
^received and|5 -4 0 0 -1
^reception|-3 8 -1 -1 -3
^recibida|-4 7 -1 0 -2
^recibido|-3 5 -1 0 -1
^recibo|-2 5 -1 0 -1
^recruiter|-4 -1 -1 0 6
^recrutement|0 -1 5 -1 -2
^recu|-2 5 -1 -1 -1
^recue|-2 5 -1 0 -2
^references|-3 -5 -2 -1 11
^references for|-2 -2 -1 -1 5
^referral|-7 7 -1 -1 3
^refus|5 -2 -1 -1 -1
^regarding|11 -3 -2 -1 -5
^regarding your|7 -2 -1 0 -3
^registrar|8 -4 -1 0 -3
^registro|-2 5 -2 -1 0
^rejected|-3 -1 -1 -1 6
^rejection|-8 -2 -1 -2 13
^reminder|-7 -5 5 -2 9
^rendezvous|-4 -2 -2 -2 10
^rent|-1 -4 0 0 5
^reply|-1 5 0 0 -4
^report|-4 -3 3 -2 6
^request|-11 -5 -1 -3 20
^required|-5 -1 -2 -1 9
^requisition|7 -1 -1 0 -5
^rescheduled|-3 0 6 0 -2
^research fellow|5 0 -1 -1 -4
^resposta|8 -3 -2 -1 -2
^result|8 -2 -2 -1 -3
^resultado|10 -4 -3 -2 -1
^resultats|5 -1 -1 0 -3
^resultats d|5 -1 -1 0 -3
^resume|-3 6 -2 -1 0
^retorno|13 -3 -3 -2 -5
^retorno entrevista|5 -1 -2 -1 -2
^retour|10 -2 -3 -2 -4
^review|-5 -2 -1 1 7
^reviewed|5 -4 0 0 -1
^ricevuta|-3 6 -1 -1 -2
^ricevuto|-2 5 -1 0 -2
^ricevuto la|-2 5 -1 0 -2
^richiesta|-1 -2 -1 -1 5
^ridge credit|-2 -2 0 0 5
^rijwiel|-2 5 -1 -1 -1
^rijwiel zoon|-2 5 -1 -1 -1
^rinvio|-2 5 -1 0 -2
^rinvio prova|-2 5 -1 0 -2
^riscontro|5 -2 -1 -1 -1
^ritiro|-1 -3 0 0 5
^ritiro della|-1 -3 0 0 5
^road|-5 0 -1 -1 6
^role|10 -1 -2 -1 -6
^round|-6 -1 5 -1 2
^ruckmeldung|19 -3 -5 -2 -7
^ruckmeldung zu|5 -1 -2 0 -2
^rucknahme|-5 -3 -1 0 9
^rucknahme ihrer|-3 -2 0 0 6
^runde|0 -1 5 -1 -2
^s|-4 -4 9 -1 1
^s talk|-3 -3 7 0 -1
^salary|0 -4 -2 0 6
^sales|6 -1 -1 0 -3
^saved|-5 -3 -1 -1 10
^schedule|-2 -1 6 -1 -3
^school|-7 -2 5 0 5
^schrebergarten|-4 -1 0 0 5
^screen|-4 -2 7 0 -1
^season|8 -3 -2 -1 -3
^secretary|-1 5 -1 0 -2
^selected|5 -2 -1 -1 -2
^selectie|5 -2 -1 0 -1
^selezione|22 -5 -5 -3 -9
^senior|8 -3 -3 3 -5
^seu|-2 -1 -1 -1 5
^seu pedido|-2 -2 -1 0 5
^shortlisted|2 -5 3 -1 0
^sie|-3 -7 -2 -1 12
^siguiente|-2 -1 5 0 -1
^siguiente paso|-2 -1 5 0 -1
^silage|8 -3 -2 -1 -3
^silage season|8 -3 -2 -1 -3
^slot|-6 -1 6 0 1
^slot taken|-4 0 5 0 -1
^so|3 -2 -2 6 -5
^solicitud|-8 0 -3 -2 13
^solicitud de|-5 -2 -2 -1 10
^sollicitatie|28 7 -13 -8 -18
^sollicitatie ontvangen|-5 6 -1 0 0
^sollicitatieprocedure|-1 -1 -2 -1 5
^solliciteren|-2 5 -1 -1 -1
^solliciteren bij|-2 5 -1 -1 -1
^soon|-3 -2 -1 -1 7
^sorry|4 3 2 -1 -7
^speculative|2 5 -1 -1 -5
^speeddate|-2 -2 5 -1 -1
^speeddate zorg|-2 -2 5 -1 -1
^speicherung|-2 -2 -1 0 5
^speicherung ihrer|-2 -2 -1 0 5
^staff|-6 3 -1 2 3
^stage|11 -4 -3 3 -7
^stand|-1 9 -1 0 -7
^start|-3 0 -1 8 -3
^start date|-3 -1 -1 8 -3
^status|22 4 -7 -3 -18
^status ihrer|5 -3 0 0 -2
^status of|-3 5 0 0 -1
^statusanderung|7 -3 -1 -1 -2
^steps|-2 -3 11 -2 -4
^steps with|-1 -1 5 -1 -2
^still|-4 3 5 -1 -2
^still come|-2 0 5 0 -3
^student|-2 -1 -1 -1 5
^studium|5 -1 -2 0 -2
^sua|-1 -1 -5 -3 9
^sua candidatura|5 -4 -2 -1 1
^sua experiencia|-2 -1 -1 -1 5
^submitted|-2 9 -1 0 -6
^suite|11 -5 -4 3 -5
^summer|8 -2 -2 -1 -4
^summit|-2 -2 0 0 5
^summit ridge|-2 -2 0 0 5
^supervisor|8 -2 -1 -1 -4
^taken|-4 0 5 0 -1
^taken sorry|-4 0 5 0 -1
^talk|-3 -3 7 0 -1
^tarjeta|-3 -1 0 0 5
^te|-4 -1 -3 -1 9
^team|0 0 -5 2 3
^tecnico|0 6 -3 -1 -2
^tecnico cat|-2 5 -1 0 -2
^telefoninterview|-3 -2 7 -1 -2
^telephonique|-2 -1 6 -1 -2
^termin|-4 -2 12 -1 -4
^territorial|5 -1 -1 0 -3
^territorial resultats|5 -1 -1 0 -3
^test|4 -4 6 -2 -4
^teste|6 -3 2 -1 -4
^thank|7 9 -9 -4 -4
^thank you|8 9 -9 -3 -5
^thanks|-5 16 -4 -2 -4
^thanks for|-8 10 -2 -1 1
^the|-1 -4 -4 -1 13
^the hatchery|-3 0 5 0 -1
^the job|-5 -1 -1 0 7
^this|-2 -3 -4 -2 11
^this week|-4 -2 -1 -1 8
^tijdslot|-2 -2 5 -1 -1
^time|1 -7 12 -2 -4
^timeline|-2 5 -1 0 -2
^to|-6 -8 10 -1 9
^to be|1 0 -1 4 -5
^to complete|-3 -1 7 0 -3
^to rent|-1 -4 0 0 5
^to the|5 -2 -1 -1 -1
^ton|6 -1 -1 -1 -3
^ton alternance|5 -1 -1 -1 -3
^tractor|8 -3 -2 -1 -3
^tractor driver|8 -3 -2 -1 -3
^treffer|-4 -1 -1 0 6
^trial|-7 -1 1 -1 8
^tu|3 -11 -4 -4 17
^tu candidatura|6 -4 -1 -1 0
^tu solicitud|-6 -3 -2 -1 12
^tua|-3 -4 -2 -1 10
^uitnodiging|-2 -3 9 -1 -2
^uitschrijving|-3 -1 -1 0 5
^uitslag|5 -2 -1 -1 -2
^um|-3 -5 -2 -1 10
^und|-6 1 2 0 3
^under|-2 5 -1 0 -2
^union|-3 -4 -1 0 8
^unterlagen|1 -4 -3 -2 8
^up|5 -7 -5 -2 9
^update|25 11 -10 -6 -29
^update from|8 -1 0 0 -6
^update on|2 7 -1 -1 -6
^us|6 -6 -5 -2 7
^uw|-5 3 -2 -1 5
^ux|4 -1 -1 3 -5
^va|-1 -1 -2 5 -2
^vacature|16 -3 -4 -2 -7
^vaga|4 3 -6 -5 5
^vaga costureira|-3 5 -1 0 -1
^vaga encerrada|-6 -2 -1 0 8
^vagas|-4 -2 -2 -2 10
^van|-6 4 -2 -1 5
^van je|-3 0 -1 0 5
^ve|-2 1 -3 -2 6
^vereinsmitglied|-4 -1 0 0 5
^vereinsmitglied schrebergarten|-4 -1 0 0 5
^vergelijkend|-1 5 -1 0 -3
^vergelijkend examen|-1 5 -1 0 -3
^verify|-2 -3 -2 -1 8
^verify your|-1 -3 -1 -1 7
^vertragsangebot|-1 -1 -2 6 -3
^vertragsentwurf|-3 0 -1 5 -1
^videointerview|-2 -2 5 0 -1
^viewed|-7 -2 -1 -1 11
^volontariat|-3 7 -1 0 -2
^vom|14 -5 -4 -1 -3
^voor|-3 6 -3 -2 2
^voor je|-1 6 -1 -1 -3
^vorstellungsgesprach|-10 1 18 -2 -6
^vorstellungsgesprach am|-5 4 3 -1 -2
^votre|4 -9 -12 -5 24
^votre avis|-4 -1 -1 0 6
^votre candidature|14 3 -5 1 -13
^votre demande|-3 -1 -1 -1 5
^votre dossier|-1 -7 -1 -1 10
^votre lettre|5 0 -1 0 -4
^vous|-3 -3 -2 -1 10
^vous avez|-3 -2 -1 -1 6
^w|3 5 -3 -2 -3
^w d|1 6 -2 -2 -2
^was|-7 1 -4 -2 12
^was not|6 -2 -1 -1 -2
^was viewed|-6 -1 -1 -1 9
^we|-18 12 -3 1 9
^wedding|-5 2 -1 0 3
^week|-6 -2 -2 -1 11
^weekendhulp|-2 6 -1 -1 -2
^weekly|-6 -4 -3 -2 15
^welcome|-6 1 -3 10 -2
^welcome aboard|-2 0 -1 5 -2
^werkstudent|5 -1 -1 -1 -2
^what|-3 6 -2 0 0
^what happens|-2 6 -2 0 -2
^wheelbuilder|-3 0 5 0 -1
^wir|-2 6 -1 -1 -2
^wir haben|-2 5 -1 0 -1
^with|5 -6 13 -3 -10
^with summit|-2 -2 0 0 5
^with us|9 -3 -3 -1 -3
^withdrawal|-3 -1 -1 -1 6
^withdrawn|-3 -2 -1 0 7
^wohnung|-4 0 0 0 5
^wurde|-8 1 -1 -1 10
^y|-3 -3 0 5 1
^y va|-2 -1 -1 5 -2
^yet|-6 -3 0 0 9
^you|-7 0 -4 -3 22
^you for|4 6 -6 -2 0
^you from|7 -1 0 0 -6
^you have|-3 -2 -1 0 6
^you re|-5 -1 2 0 4
^your|2 -15 -13 -13 35
^your application|18 5 -3 -9 -20
^your assessment|-2 -4 -1 -1 7
^your candidate|-4 -3 -2 -1 9
^your cv|5 -2 -1 0 -2
^your data|-2 -2 -1 0 5
^your email|-1 -3 -1 -1 6
^your interest|4 7 -1 -1 -9
^your interview|-4 1 -1 -1 5
^your job|-5 -4 -1 -1 12
^your profile|-4 -4 -2 -1 11
^your pymetrix|-3 -1 5 0 -2
^your referral|-2 7 -1 -1 -4
^zoom|-2 -2 6 -1 -1
^zoon|-2 5 -1 -1 -1
^zorg|-2 -2 5 -1 -1
^zorg je|-2 -2 5 -1 -1
^zu|5 -13 -4 -3 15
^zu deiner|3 -5 -1 -1 4
^zu ihrem|-2 -1 -1 -1 5
^zu ihrer|4 -6 -3 -1 6
^zum|-3 -3 11 -2 -4
^zusage|-5 -3 -4 21 -8
^zwischenbescheid zu|-1 -4 -1 0 6
a|6 -13 3 -10 0
a attire|-1 -2 -1 -1 5
a bday|5 -1 -1 0 -2
a bien|-6 13 -2 -1 -2
a blocker|-2 0 -1 5 -2
a candidato|-3 -2 -2 3 5
a career|5 -1 0 0 -4
a choisi|5 -1 -1 -1 -3
a con|-2 -1 -1 -1 5
a confidential|-2 -1 -2 -1 7
a copy|-3 6 0 0 -2
a couple|5 -4 0 -1 0
a data|-2 5 -1 0 -2
a de|-3 -5 5 0 2
a decision|-5 7 -1 0 -1
a difficult|-7 -1 -1 4 4
a ete|4 7 -5 -3 -3
a final|-7 0 5 1 2
a firmar|-1 -1 -2 5 -1
a fixe|5 -1 -1 0 -3
a formal|-2 -2 2 5 -2
a friend|-2 -1 -1 0 5
a head|-2 -1 -2 -1 6
a hire|5 -1 0 0 -3
a job|-6 -3 -3 1 11
a la|6 -1 11 -4 -12
a laquelle|7 -2 -1 -1 -3
a las|-6 -4 14 0 -4
a link|-2 5 -1 -1 -1
a long|-3 -1 -1 -1 6
a lot|6 1 -1 -1 -5
a m|-2 -1 6 0 -3
a match|-3 11 -1 -1 -6
a mistake|-5 -4 1 0 8
a month|5 0 -2 -1 -3
a new|-3 -3 8 0 -1
a no|8 10 -3 -2 -13
a nous|-4 -2 -2 2 5
a onetoone|-2 0 5 0 -3
a ottobre|-2 -2 -1 7 -2
a pas|6 -6 -3 -2 6
a place|-12 -1 -2 -2 16
a principal|-4 0 0 0 5
a prova|-5 3 4 -1 -2
a pu|6 -1 -1 -1 -3
a quick|-9 9 3 -1 -3
a rapariga|5 -1 -1 -1 -2
a recruiter|-3 5 -1 0 -1
a reference|-1 -2 -1 -1 5
a referral|-4 -1 -1 0 6
a result|6 -2 -1 -1 -3
a review|-5 -1 -3 3 6
a slot|-2 -2 7 0 -2
a sostenere|-2 -1 5 0 -2
a sua|7 2 -4 -3 -1
a supervisor|5 -1 -1 0 -3
a task|-3 0 -1 0 5
a team|5 -1 -1 -1 -3
a tempo|-2 -1 -2 10 -4
a time|-4 -3 11 -1 -5
a tour|-1 -1 5 0 -2
a trial|2 0 7 -1 -7
a un|-6 -7 9 3 1
a vaga|4 -1 -1 -5 5
a volunteer|5 0 0 0 -4
a votre|6 -7 1 -3 3
a vous|8 -3 -1 -1 -3
a yes|-2 5 -2 3 -3
aan|10 1 -10 2 -4
aan bij|6 -3 -1 -1 0
aan de|2 12 -4 2 -11
aan een|0 -3 -2 -1 6
aanbod|-5 -3 -2 2 7
aangemeld|-2 -2 5 -1 -1
aangemeld voor|-2 -2 5 -1 -1
aanleiding|1 2 2 0 -5
aanleiding van|1 2 2 0 -5
aanvaard|-1 5 -1 0 -3
ab|6 1 -6 -6 4
ab oktober|6 -1 -1 0 -4
abbiamo|32 -8 -9 -4 -10
abbiamo gia|7 -1 -2 -1 -2
aber|14 -6 -4 -2 -1
aber die|-3 -1 -1 0 5
aber monatlich|-2 5 0 0 -2
aber nein|8 -2 -2 -1 -3
abgelehnt|5 0 -2 -1 -2
abgesagt|-6 2 -2 11 -4
abgeschlossen|4 -8 -3 -2 9
able|-4 6 4 -6 4
able to|-4 6 4 -6 4
ablehnungsbescheid|-4 6 -1 0 -1
about|-1 -6 9 -1 7
about it|-1 0 -2 6 -2
about the|4 -1 10 -3 -10
about thurs|-1 -3 6 0 -1
about what|-4 -1 -2 -1 8
above|7 -5 0 6 -8
abraco|7 -2 -2 -1 -2
absage|-11 6 -4 -3 12
absagen|-1 -3 0 -3 7
abschluss|7 -2 3 -2 -7
abzusehen|-2 7 -2 0 -3
academy|0 2 2 2 -6
accept|-5 -3 -2 13 0
accept or|-1 -1 -1 5 -2
acceptance|-1 -2 -2 6 -1
acceptance within|-1 -2 -1 5 -1
accepted|-1 -3 -5 -3 12
accepted another|-4 -1 -2 0 7
accepting|-5 -4 -1 -1 11
accepting applications|-6 -4 -1 -1 11
accettazione|-3 -2 -2 10 -3
accettazione entro|-2 -1 -1 6 -1
accompagne|-1 -2 -1 -1 5
account|-3 -4 0 0 11
account has|-2 -2 -1 0 5
accountant|0 -3 -1 -1 5
accountants|-2 5 -2 3 -3
accounts|-4 -1 -4 0 9
accounts payable|-3 -1 -3 0 7
accueillir|-1 -1 -1 5 -2
acknowledge|-1 5 2 -1 -6
acknowledgement|-3 5 0 0 -1
acme|-6 -2 -2 -1 11
acquisition|3 -6 4 1 0
across your|-3 -1 -1 0 6
action|-5 3 -2 -1 4
action is|-5 3 -1 0 3
ad said|-3 0 5 0 -1
add|-1 0 1 5 -5
address|0 -6 2 0 4
adjustments|-1 -1 5 0 -2
administrativo|-4 5 -3 -2 4
administrativo clinica|-2 -1 -1 -1 5
administrativo sustitucion|-2 -1 -1 -1 5
administrator|-5 5 0 -1 1
admision|-1 5 -1 0 -2
admissibilite|5 -1 -1 0 -3
admissibilite a|5 -1 -1 0 -3
admissions|-4 -1 0 0 6
admitidos|-6 9 -2 -1 1
admitidos y|-1 5 -1 0 -2
admitted|-1 0 6 0 -5
admitted after|-1 -1 5 0 -3
adressee|-1 5 -1 0 -2
advertiser|-3 8 -1 0 -3
advocaten|6 -1 -1 -1 -3
advocaten heeft|6 -1 -1 -1 -3
affect|-3 -2 1 0 5
affected|-1 -2 -1 -2 7
afgewezen|5 -2 -1 -1 -1
afraid|5 -1 3 -1 -6
after|0 6 -3 1 5
after a|-7 -2 -2 -2 12
after audit|-2 6 -2 -1 -2
after careful|2 -4 -2 -1 5
after final|-6 -1 -1 0 7
after next|-1 -1 -1 6 -3
after onsite|-3 0 -1 0 5
after thanksgiving|-2 5 -1 -1 -1
after that|-6 6 1 0 -2
after the|6 6 -3 -1 -8
afternoon|3 -5 4 -1 -1
ag|-5 5 0 1 1
again|1 -9 -1 -4 16
again in|8 -2 -2 -1 -3
against|2 -4 -2 -1 5
agathe|-2 -1 -1 5 -2
agathe morel|-2 -1 -1 5 -2
agency|-8 4 -1 -2 6
agenzia|-4 0 -2 -1 7
ago|-3 -3 -1 -1 8
agora|6 -2 -2 -1 -1
agradece|6 -2 -2 -1 -2
agradece su|5 -1 -2 0 -1
agradecemos|18 -10 -2 -3 -3
agradecerte|5 -1 -1 0 -2
agri|8 -3 -2 -1 -3
agri contracting|8 -3 -2 -1 -3
agricolo|-2 -2 -1 7 -2
ahead|7 0 -6 -1 0
ahead with|4 -2 -5 0 2
ahnliche jobs|-1 5 -1 0 -4
ahora mismo|6 -4 -1 0 -1
ahrens|-2 0 -1 5 -2
ai|10 -4 -2 1 -7
aia|-2 5 -1 -1 -1
aia leed|-2 5 -1 -1 -1
aide a|-2 -1 -1 -1 5
aktiv|-3 -3 0 0 6
aktiv und|-3 -3 0 0 6
aktuell|5 -2 -5 -2 4
aktuell alle|-3 -3 0 0 6
aktuell keine|-2 5 0 0 -2
aktuell keinen|6 -1 -3 -1 -2
al|12 -1 -4 -4 -8
al een|6 -1 -1 -1 -3
al final|7 -1 -2 -1 -2
al momento|6 -2 -1 -1 -2
al que|6 -2 -1 -1 -2
al vol|-4 0 5 0 -1
alcantarilla|-2 -1 -1 -1 5
alert|-7 -4 0 -1 12
alerta|-2 -1 -1 -1 5
alertas|-4 -2 -1 -1 7
alertes|-3 -2 -1 0 6
alerts|-2 6 -1 0 -4
alex|-1 -1 -2 -1 5
alex turnbull|-3 0 -1 0 5
algo|-2 9 -4 -1 -2
algo por|-3 7 -3 -1 -1
ali|-1 6 -2 -1 -2
all|8 -2 -10 -1 -2
all assunzione|-3 -1 -1 -1 5
all of|11 -3 -3 -1 -4
all the|3 -5 -4 6 0
alla|12 -8 2 -3 -2
alla prova|7 -1 -1 -1 -3
alle|-8 6 13 -7 -1
alle darin|-4 -1 0 0 5
alle ore|-2 -1 7 -1 -3
alle platze|-5 5 -1 0 2
alle schichten|-3 -3 0 0 6
allen|3 4 -1 1 -6
aller|2 -1 -1 5 -5
aller audela|-2 -1 -1 6 -2
alles|10 2 -7 -4 -2
alles besetzt|-2 5 0 0 -2
alles gute|9 -6 -3 -2 3
alles liebe|5 -1 -2 -1 -1
almost|0 -4 -4 0 7
almost complete|0 -1 -3 0 5
already|2 -11 1 -3 11
already been|-3 -1 5 0 -1
already completed|0 -1 -3 0 5
als|-1 -4 1 20 -11
als busfahrer|-2 5 -1 -1 -2
als dakdekker|-1 5 -1 -1 -2
als fahrradkurier|-3 -3 0 0 6
als mfa|-1 -1 -2 5 -2
als moglich|-4 5 0 0 -1
als museumsaufsicht|-2 5 -1 0 -2
als pdf|-3 -2 -1 0 7
als servicemonteur|-1 -1 -1 5 -1
als werkzeugmechaniker|-1 -4 -1 0 6
also gern|-3 5 0 0 -1
alt|-5 -1 4 -1 3
altijd|-1 5 -1 0 -2
altra|5 -3 0 -2 0
altra persona|5 -1 -1 -1 -1
altro|7 -2 -1 -3 -1
am|-11 -16 36 3 3
am donnerstag|-1 -1 7 -1 -3
am empfang|-2 -3 5 2 -2
am ende|6 -2 -1 -1 -2
am feld|-3 5 -1 0 -1
am freitag|-5 -2 4 -1 4
am mittwoch|-3 -2 7 0 -2
am montag|-2 -3 11 -2 -4
am writing|5 -1 -3 -3 2
amanha|-2 -2 5 -1 0
ameliorer|-4 0 -1 0 6
ammann|-3 5 -1 0 -1
among the|5 0 -1 0 -4
an|0 11 4 -1 9
an ab|-2 5 -1 -1 -2
an application|-4 -7 -2 -1 15
an appointment|5 -1 -1 0 -4
an dann|-4 2 5 -1 -3
an der|-9 -1 5 2 4
an frau|-3 5 0 0 -2
an hour|-1 -2 -1 6 -3
an interview|-10 7 -1 -2 6
an intro|-2 -1 5 -1 -2
an offer|14 -4 -1 0 -10
an overwhelming|0 -1 5 0 -3
an update|6 1 -2 -1 -6
an updated|-1 -2 -1 -1 5
an wenn|5 -1 -1 0 -3
analista|6 -3 2 -1 -4
analyse|5 -2 1 -1 -3
analyst|-6 -1 0 -4 13
analyst audit|-3 -1 5 0 -2
analyst in|-3 -1 -1 -1 6
anbei|1 -4 -4 16 -8
anbieten|-5 0 -3 3 6
anbieten konnen|-2 5 0 0 -2
ancora|-7 0 3 5 -2
ancora libero|-2 -2 -1 7 -2
and|7 -4 -5 -2 9
and a|4 -3 8 2 -12
and all|12 -6 -3 5 -8
and apply|-2 -3 0 0 6
and are|5 -1 0 -1 -2
and as|3 -2 -2 5 -3
and by|6 -2 -1 0 -3
and call|-2 5 -1 0 -2
and cannot|-5 -1 -1 0 7
and congratulations|-3 -1 -1 0 5
and enda|-3 0 5 0 -1
and for|5 -1 -2 -1 0
and has|-3 -1 -1 -1 5
and i|6 -1 -7 6 -1
and it|9 -2 -5 7 -9
and let|-1 5 -1 0 -3
and meet|-5 2 6 -1 -2
and on|-5 -1 -1 0 7
and ring|7 -1 -3 -1 -2
and that|0 3 0 4 -7
and the|-1 6 9 -4 -9
and then|0 4 1 1 -5
and they|7 -1 -1 -1 -4
and this|8 -1 -1 -1 -5
and unfortunately|0 -5 3 -1 3
and we|6 8 -7 -3 -4
and will|-8 6 3 -1 2
and would|-5 -3 6 -1 4
and you|8 -5 4 1 -7
and your|10 1 -2 -2 -6
andere|16 -8 -9 -7 5
andere kandidaat|-2 -3 -2 -1 8
andere mietinteressenten|-5 0 0 0 5
andere person|8 -2 -1 -1 -4
anderen|0 -8 -3 6 7
anderen bewerber|-3 -2 -2 -2 9
anderen bewerbern|-5 -2 -1 6 3
anderen nehmen|-3 -1 6 0 -2
anderes|-2 -3 -2 -1 9
andern|-8 5 -3 -1 7
andernfalls|-2 -1 -1 -1 5
anders|-6 4 -4 -1 7
anders entschieden|-2 -1 -2 -1 6
anderweitig|-1 5 -3 -1 -1
andrea|-5 8 -3 4 -3
anfangen|-2 -3 -4 13 -5
anfangen konditionen|-1 -1 -2 5 -2
anfrage|2 -3 -3 -1 6
anfragen|5 0 -1 -1 -2
angebot|-2 -4 -5 8 2
angebot als|0 -1 -2 5 -2
angekommen|-4 11 -3 -1 -3
angela|5 -1 -2 0 -2
angepassten|-3 0 -1 5 -1
angepassten vertrag|-3 0 -1 5 -1
anlagenmechaniker|-3 0 6 0 -2
anlagenmechaniker shk|-3 0 6 0 -2
anmeldung|-8 -3 2 -1 9
anmeldung zum|-3 -1 -2 0 6
annee|5 -2 -1 -1 -1
annehmen|-2 -2 -1 6 -1
annelise|5 0 -1 0 -4
anni|5 -3 -1 0 -1
annika|-2 0 0 5 -2
annonce|0 -3 -1 -1 5
announcement|5 -4 -1 -1 1
annule|-2 -3 -1 -3 9
annuler|-2 -2 8 -1 -3
annuncio|-3 -1 -1 0 5
annuncio scade|-2 -3 0 0 5
ano|9 -5 -4 0 -1
anonima|-2 -2 -1 0 5
anonym|-3 -2 -2 -1 8
anonymes|-4 0 0 0 5
anonymous|-2 -1 -3 0 7
another|2 -8 -5 -5 19
another candidate|-2 -4 5 1 2
another one|1 5 -2 0 -4
another position|-5 -1 -3 -1 9
anrufen|-5 5 -1 0 2
anspruch|-4 8 -1 0 -2
answer|3 5 -4 0 -3
answers|-9 3 3 -1 3
answers and|-4 -1 5 0 0
antes|-7 -5 6 0 6
antes del|-6 -1 -1 1 7
antrag|-4 -1 -2 -1 10
antrag auf|-4 -1 -1 -1 8
antwort|-5 5 1 -1 0
antworten|-11 9 -1 0 3
antworten sind|-3 5 -1 0 -1
any|1 5 6 -1 -4
any time|-6 8 2 -1 -3
anybody|8 1 -2 -1 -7
anybody on|7 -1 -1 0 -4
anymore|-4 -1 5 -1 0
anymore unfortunately|-3 0 5 0 -1
anyone|5 -1 -3 -1 0
anything|-2 3 -3 -1 8
anything before|-5 2 -1 -1 5
anytime|0 -3 6 0 -3
anytime between|-2 -3 6 0 -1
anzubieten|-1 0 -1 5 -4
aoife brennan|-4 0 5 0 -1
ap|-2 5 -1 -1 -2
aperta|-1 -3 0 0 5
apologies|-5 5 4 -1 -4
app|-11 4 9 4 -3
app for|-3 -3 11 -1 -5
app me|-1 -1 -1 5 -1
app store|3 3 -2 1 -5
appeal|-3 -4 -2 -1 10
appeared|-4 -1 -1 -1 7
appeared in|-4 -1 -1 -1 7
appena|-4 8 -2 -1 -2
appena rientra|-2 5 -1 -1 -1
applicant|14 1 4 -4 -15
applicant we|8 -1 -1 0 -5
applicants|-3 15 -3 -3 -1
applicants who|-3 6 -1 0 -2
application|4 24 -8 -14 -7
application and|-3 0 6 -1 -2
application any|1 -1 5 0 -4
application as|7 -2 -1 0 -4
application at|-5 0 -1 0 6
application complete|-1 5 -1 0 -3
application does|-5 5 0 0 0
application fee|-2 -4 0 0 6
application for|4 11 -5 -9 0
application has|-4 8 -1 -1 0
application is|-12 16 -2 -1 -1
application so|-1 0 5 0 -3
application to|-6 0 0 -1 7
application was|1 5 -1 -1 -4
application we|9 -4 -1 0 -3
application will|7 -6 4 -1 -4
application with|-4 -1 -1 -1 7
applications|-2 24 -12 -7 2
applications for|2 -4 -1 0 5
applications in|-4 10 -1 0 -4
applications remain|-3 5 0 0 -1
applications were|-1 -2 -1 -1 5
applied|5 -4 -6 -5 11
applied has|5 -1 -1 0 -3
applied to|-3 -3 -1 -1 8
applies|-6 3 5 0 -1
applies is|-3 -1 5 0 -2
apply|7 -10 -9 -5 17
apply again|-2 -3 -2 -1 9
apply for|6 -2 -2 -1 -1
apply to|8 2 -1 0 -8
applying|3 -6 1 -7 13
applying for|9 -4 0 -1 -2
applying to|-6 -4 3 -2 13
appoint|5 -2 0 0 -2
appointed|2 -5 0 4 -2
appointing|5 0 -1 0 -4
appointment|14 -2 -4 3 -11
appreciate|10 -4 -4 -3 0
appreciate you|9 -2 -1 -1 -4
appreciate your|5 0 -2 -1 -2
apprecie|6 -1 -2 -1 -2
approve|-9 -1 -1 0 11
approve your|-9 -1 0 0 11
approved|-7 0 -3 -2 12
apres|8 -4 2 1 -7
april|-7 9 2 5 -9
arbeitsproben|-2 -1 6 -1 -2
arbeitsvertrag|0 -4 -3 11 -4
arbeitszeugnis|-1 -2 -1 -1 5
architects|-2 5 -1 -1 -2
architects t|-2 5 -1 -1 -1
are|-6 -10 6 4 18
are interviewing|-2 5 -1 -1 -1
are no|-2 -3 5 -1 1
are similar|-3 -3 0 0 6
are sorry|-5 -1 -2 -1 8
are spoken|5 -2 -1 0 -2
are still|-10 -5 4 2 9
are unable|-2 -2 1 6 0
are you|-11 -12 11 1 9
area|-3 -3 0 -3 9
area cleaning|-2 -2 -1 0 5
area personal|-1 -3 0 0 5
arent|-4 -1 -3 -3 11
arent affected|-1 -1 -1 -2 5
arent hiring|-2 -1 -2 0 5
argern|-4 5 -1 0 -1
argern sie|-4 5 -1 0 -1
around|0 -1 7 -1 -5
around low|-3 0 5 0 -1
arrete|6 -2 -2 -1 -2
arrivato appena|-2 5 -1 -1 -1
arrive|-3 1 6 -1 -3
arrived|-3 8 -1 -1 -3
as|1 -5 -1 7 -4
as a|6 -2 -4 -1 1
as an|-4 -3 2 -1 6
as discussed|-3 -2 1 5 -2
as it|-3 0 -1 -1 5
as soon|-7 8 0 4 -5
as the|-2 -2 1 -3 6
as they|-6 -3 -1 -1 10
as we|7 1 2 -2 -8
as you|12 -4 -4 2 -6
asap|0 -3 -2 -1 5
asi|-3 4 4 -1 -5
asi que|-4 2 5 -1 -2
asimismo|5 -2 -1 0 -1
asimismo se|5 -2 -1 0 -1
ask|-4 9 4 -2 -5
ask for|-3 -2 5 -1 0
ask you|-2 7 -1 -1 -3
asked|6 -4 -3 3 -2
asked me|7 -2 -2 0 -3
assessment|4 2 6 -5 -6
assessment centre|3 -1 3 0 -5
assessment day|-1 -1 5 0 -3
assessment kan|-4 5 0 0 0
assistant|9 3 2 -2 -15
assistant camberley|-2 0 5 0 -3
assistante|-2 5 -1 0 -2
assistante de|-3 5 0 0 -2
associate|5 -8 9 0 -5
associates|-2 9 -2 -1 -4
associates chartered|-2 6 -2 -1 -2
association|-2 -1 -1 0 5
assume|-4 4 8 0 -7
assume you|-2 2 5 0 -5
assunzione|-6 -4 -3 8 4
assunzione a|-2 -1 -2 8 -2
at|6 -2 7 -4 3
at any|0 8 0 1 -7
at interview|6 -1 -1 -1 -4
at our|5 -4 5 1 -7
at the|3 -8 2 7 -2
at them|-1 5 -1 0 -3
at this|7 -5 -7 -3 10
ate|-7 6 -5 4 3
atelie|-3 5 -1 0 -1
atelie flor|-3 5 -1 0 -1
atelier|-3 2 -2 5 -2
atelier brun|-2 -1 -1 5 -2
athletic|-2 -1 5 0 -3
attache|3 -1 3 -1 -5
attache territorial|5 -1 -1 0 -3
attached|-14 -7 1 17 2
attached your|-1 -1 -1 6 -3
attend|-4 -4 12 -1 -2
attendant|9 -1 -1 -1 -6
attendant was|5 -1 0 0 -4
attendent|-4 -1 -1 0 6
attending|6 -2 -2 0 -2
attente|-4 -2 1 0 6
attention|-3 0 -1 -1 5
attesa|-2 -2 -1 0 5
attire mon|-1 -2 -1 -1 5
attuale|-4 -2 -1 -1 7
attuale datore|-3 -1 -1 -1 5
au|1 6 5 4 -16
auch|-2 -2 1 -3 5
auch wenn|-3 0 0 -2 6
aucun|5 -3 0 0 -1
aucune convocation|-1 5 -1 0 -2
audela|-2 -1 -1 6 -2
audela de|-2 -1 -1 6 -2
audit|-3 6 2 -1 -4
audit chicago|-3 -1 5 0 -2
audit season|-2 6 -2 -1 -2
auditioning|-3 0 0 0 5
auf|4 -4 -13 4 9
auf dein|-3 0 -1 5 -1
auf dem|1 4 -3 3 -5
auf der|4 -7 -2 -2 6
auf die|-1 -4 -2 -2 10
auf ihre|5 -3 1 0 -3
auf jeden|-1 5 -1 -1 -3
auf lokaljournalismus|6 -2 -1 -1 -2
auf meinem|-3 7 -1 -1 -2
auf minijob|6 -1 -3 -1 -2
auf sie|-5 -2 2 10 -5
aufgrund|-3 8 1 -1 -5
aufgrund der|-4 8 -1 -1 -2
auftrag|-7 0 -3 3 7
august|-1 -4 -7 11 1
aula|-1 -1 -2 5 -1
aula de|-1 -1 -2 5 -1
aura|-4 1 5 -1 -2
aus|12 -2 0 2 -15
aus dass|-1 5 -1 0 -3
aus dem|-2 -3 3 -3 5
aus der|11 -4 -4 2 -6
aus kannst|-2 -1 -2 6 -1
aus weimar|-2 5 -1 -1 -2
ausbildung|3 3 -1 0 -5
ausbildung zum|0 5 -1 0 -3
ausfuhrliches|6 -1 -2 -1 -3
ausfuhrliches feedback|6 -1 -2 -1 -3
ausgabe|-5 -1 0 -1 7
ausgebucht|2 -3 -3 -2 5
ausgeschlossen|-3 6 -1 0 -1
ausgesprochen|6 -1 -1 -1 -2
ausschlag|5 -1 -1 -1 -2
ausserdem|-4 -3 -1 -1 8
auswahl|2 8 -2 -1 -6
auswahltag|7 -1 -3 0 -3
auswahlverfahren|1 -1 0 5 -5
auswahlverfahren fur|-1 -2 -1 6 -2
auto|3 -3 -4 7 -3
auto kannst|-2 -1 -2 6 -1
auto reply|-2 5 -1 0 -2
automatisch|-5 -6 5 1 5
automatisch nach|-3 -3 0 0 6
autre|10 -4 -4 -4 2
autres|6 -6 -3 -2 5
aux|6 0 0 -3 -3
aux administrativo|-2 -1 -1 -1 5
aux epreuves|5 2 -1 -1 -4
auxiliar|1 -4 -5 4 5
auxiliar de|-5 -3 -4 5 7
availability|-1 -5 6 -2 1
availability for|-3 -3 -2 -1 9
availability over|-1 -2 5 0 -2
available|-6 -7 0 2 12
avancar|6 -1 -1 -1 -3
avancou|-2 -3 9 -1 -3
avant|-13 3 1 6 2
avant le|-6 -3 0 7 2
avec|14 -7 3 5 -15
avec le|-1 -1 -1 6 -3
aver|-2 0 -2 -1 5
averci avvisato|-1 -3 0 0 5
avez|6 -1 -4 -4 3
avez recemment|-4 0 -1 0 6
avis|-3 -1 -1 1 5
avisame y|-2 -1 5 -1 -1
aviso|6 -1 -1 -2 -2
avoir|-1 -1 -3 -2 7
avons|20 -10 -10 2 -5
avons decide|6 -2 -1 -1 -3
avons le|-4 -3 -2 8 2
avvisato|-1 -3 0 0 5
ayant|6 -1 2 -1 -5
azienda|-4 0 -2 -2 9
b|2 -6 -1 4 0
b hat|-3 5 0 0 -1
b v|-3 -2 -3 7 0
baan|-5 3 -3 -2 7
baan als|-1 5 -1 -1 -2
back|4 26 -13 1 -16
back to|-4 14 -3 5 -12
back when|8 -2 -3 -1 -3
backend|1 -5 3 2 -1
background|0 -3 7 0 -3
background check|-4 -1 -3 2 6
background is|5 -1 -1 0 -3
background looks|-1 -1 5 0 -2
badge|-4 -2 -2 -1 8
bakare|-3 -1 -1 -1 6
bald|5 -3 -1 0 -1
balingen|-1 -4 -1 0 6
banca|-5 -2 2 -1 6
banco|-1 -3 0 -1 5
banconista|-2 5 -1 -1 -1
band|-4 -2 -2 6 2
band fur|-3 0 -1 5 -1
bank|-4 -2 -1 -1 13
bank details|0 -2 -2 -2 8
bankpas|-1 -2 5 0 -2
bankpas bsn|-1 -2 5 0 -2
bankpasje|-1 -1 -2 5 -1
bankpasje en|-1 -1 -2 5 -1
bas|5 -4 -1 -1 1
base|0 -5 -8 11 1
based|4 -5 0 -1 2
bc|6 -1 -2 0 -3
bc insurance|5 -1 -1 0 -2
bday|5 -1 -1 0 -2
be|1 10 3 -10 4
be admitted|-1 -1 6 0 -4
be cancelled|-5 5 0 0 0
be completed|-3 -2 -1 -1 7
be completing|-2 -2 0 0 5
be considered|-6 -9 -1 -2 19
be contacted|-7 14 -2 0 -3
be deleted|-3 -4 -1 0 9
be done|0 -1 -3 0 5
be grateful|-5 -2 -2 3 7
be in|-10 21 -3 -1 -7
be more|-2 -1 5 0 -2
be moving|8 -1 -1 0 -5
be notified|-10 7 -2 0 6
be progressing|10 -3 -1 0 -6
be resubmitted|-5 5 0 0 0
be ringing|-2 6 -1 -1 -2
be sent|-5 -2 5 -1 3
be taking|5 -1 -1 -1 -2
be the|5 1 -1 0 -4
be withdrawn|-6 -7 4 2 6
be yourself|-3 0 5 0 -1
bea|5 2 -1 -1 -5
beantragen|-2 1 -3 -1 5
beantworten|-5 1 2 -1 2
bear|-6 13 -3 -1 -3
bear with|-5 14 -3 -1 -5
bearbeiten|-4 3 6 -1 -4
bearbeiten die|-2 5 0 0 -2
bearing with|-3 6 -1 0 -2
because|4 -11 -8 3 12
because it|-3 -3 -1 -1 8
because of|3 -6 -1 3 1
because you|6 -3 -4 -2 3
bedanken|5 -1 -1 0 -3
bedankt|11 -2 -6 -3 -1
bedankt voor|13 -6 -4 -2 -1
bedarf|5 -2 0 0 -2
bedauern|4 -4 -4 -1 6
bedenk|-3 -1 -1 0 5
bedenk je|-3 -1 -1 0 5
bedenken|-4 5 -1 0 -1
bedenken die|-4 5 -1 0 -1
bediening|6 -3 -1 0 -1
been|0 11 1 -6 14
been able|-4 10 -1 0 -5
been chosen|-3 -1 -1 0 5
been closed|5 -2 -1 0 -1
been delayed|-4 5 0 0 -1
been informed|-3 0 5 0 -2
been made|-7 5 -1 0 2
been placed|1 -3 -3 -1 5
been received|-7 13 -1 0 -4
been rejected|-5 -2 -2 -2 12
been scheduled|0 -1 5 0 -4
been selected|0 -4 7 -1 0
been shortlisted|-1 -1 15 -1 -12
been successful|-4 -1 -1 6 0
been taken|-5 -1 5 0 1
been temporarily|-7 8 0 0 -1
been told|-4 -1 -1 -1 6
before|-7 11 1 -2 9
before that|-6 1 -2 -1 7
before the|-5 4 2 -1 0
before then|-2 6 -1 0 -2
before we|-6 -4 2 -2 9
before your|-2 1 -2 -1 5
begin|-7 5 0 3 -2
begin je|-1 -1 -1 5 -1
begin reviewing|-2 5 0 0 -3
behaalde|5 -2 -1 0 -1
behalf|1 1 2 2 -6
bei|2 2 -2 -6 5
bei der|-2 -5 2 -2 8
bei fragen|-3 5 0 0 -2
bei hallenberg|-3 -1 -1 0 5
bei ihnen|-3 7 -2 -1 0
bei mir|6 -2 -2 -1 -2
bei uns|5 2 0 2 -8
beides|-3 5 -1 0 -1
beides ware|-4 5 -1 0 -1
being|5 7 -2 -3 -7
being considered|-3 5 -1 -1 -1
bekommen|-2 4 -4 -3 5
bekommen familien|-4 -1 0 0 5
bekommen λλ|-3 5 0 0 -1
bel|-6 9 6 0 -9
bel ik|-1 5 -1 -1 -1
believe|7 -4 0 0 -2
belle|-2 -2 -1 -1 7
belle journee|0 -2 -1 -1 5
below|-2 -9 3 -2 11
ben|1 6 -9 -3 5
ben tot|-1 5 -1 -1 -2
bene|0 -4 8 -1 -3
benefits|-4 0 -2 -2 8
benotigen|-2 -3 -1 0 6
benotigen noch|-1 -4 -1 0 6
bent|10 -8 5 -2 -4
bent uitgenodigd|-1 -2 5 0 -2
bereits|7 -10 -1 2 1
bericht|0 5 0 2 -6
berucksichtigt|0 -5 -1 -3 9
berucksichtigt werden|0 -5 -2 -1 7
bescheid|-4 2 0 8 -6
bescheid sagen|5 -1 -2 -1 -1
bescheid sonst|-2 -1 -2 6 -1
besetzen|7 -3 -1 -1 -1
besetzt|10 -4 0 -2 -3
besetzt erfahrungsgemass|-2 5 0 0 -2
besloten|10 -4 -2 -1 -2
besoin|6 -4 0 0 -2
bespreek|-2 5 -1 -1 -1
bespreek m|-2 5 -1 -1 -1
besprochen|-1 -4 3 11 -9
besproken|-3 -3 -2 9 0
besproken en|-1 -1 -1 5 -1
best|-2 2 3 -6 5
best regards|-4 7 0 -1 -3
best wishes|6 2 -1 0 -6
bestanden|5 -2 2 -1 -4
bestatigen|-15 9 -1 -2 9
bestatigen wir|-5 5 -2 -1 3
bestatigt|-3 6 0 0 -2
beste|0 -5 4 2 0
beste chantal|-2 -2 5 -1 -1
beste kevin|-1 -1 -2 5 -1
beste oksana|-1 -2 5 0 -2
beste yvonne|-3 -1 -1 0 5
besteht|5 -2 -1 -1 -2
besten dank|-1 6 0 -1 -4
besuch|-2 5 -1 0 -1
beta|-5 -2 0 0 7
beter|7 -1 -1 -1 -3
beth|0 -1 -3 -1 5
betreft|-1 -1 -1 5 -1
betreft begin|-1 -1 -1 5 -1
betrieb|0 -3 5 -2 0
betriebstechnik|-3 -2 0 0 5
betriebstechnik m|-3 -2 0 0 5
better|-1 -4 0 -1 6
between|-7 -4 16 -1 -4
bevestig|-1 -1 5 -1 -2
bevestigen|-4 1 -1 -1 5
bevor|-3 -2 -1 -1 7
bevor wir|-3 -2 -1 -1 7
bewaar|-2 -1 -1 -1 5
bewaar mijn|-2 -1 -1 -1 5
bewerben|1 -6 -2 -1 9
bewerber|-4 9 2 -5 0
bewerber entschieden|-8 -1 -1 -1 11
bewerber haben|-1 6 -2 0 -2
bewerberkonto|-5 -1 -1 0 8
bewerberkonto und|-4 -1 0 0 5
bewerberliste|-4 -1 0 0 5
bewerbern|-5 -2 -1 6 2
bewerbern haben|-3 -1 0 6 -2
bewerbung|1 21 -2 -14 -5
bewerbung als|-5 11 0 -6 2
bewerbung bei|1 -5 0 0 4
bewerbung bleibt|-3 0 -2 -1 6
bewerbung fortsetzen|-3 -3 0 0 6
bewerbung fur|-4 6 2 -1 -2
bewerbung leider|-4 0 6 0 -2
bewerbung wurde|2 -4 -2 -1 5
bewerbungen|-3 9 -1 -3 0
bewerbungen unwiderruflich|-4 -1 0 0 5
bewerbungsprozess|0 -3 -2 -1 7
bewerbungsunterlagen|9 -3 -1 -1 -5
beworben|1 -6 2 -3 6
bezuglich|-1 -5 0 0 6
bezuglich der|-1 -4 -1 0 6
bieden|1 -2 -2 5 -2
biella|-2 -3 0 0 5
bien|-9 26 -1 -2 -12
bien ete|-5 9 -1 -1 -2
bien recu|-5 14 -3 -2 -3
bieten|0 -2 4 4 -5
bieten da|-3 0 -1 5 -1
bieten ihnen|-2 -1 6 -1 -2
bieten wir|5 -1 -1 -1 -2
big|3 -4 -2 -1 5
bij|-3 6 -3 -3 3
bij ons|-2 -1 -2 5 -1
bij strada|-1 -2 5 0 -2
bijlage|-1 -1 -2 5 -1
bijlage je|-1 -1 -2 5 -1
bike|6 -1 -2 0 -3
bike messenger|5 -1 -1 0 -2
bin|-7 0 0 1 6
bin ich|-3 -1 -1 0 5
binnen|-3 18 -8 -1 -6
binnen ben|-1 5 -1 -1 -2
birte|-5 6 -1 0 -1
birte claussen|-4 5 -1 0 -1
bis|-26 18 10 0 8
bis dahin|0 5 -3 -1 -1
bis dann|-1 -3 6 -1 -1
bis drei|-2 5 0 0 -2
bis einschliesslich|6 -2 -1 -1 -2
bis ende|-10 14 -5 1 0
bis freitag|-3 -5 5 3 0
bis mitte|-2 6 -1 0 -2
bis morgen|-3 -1 5 -1 0
bis zum|-10 2 7 2 -1
bitte|-20 0 8 14 9
bitte kurz|-5 7 1 0 -3
bitte reichen|-2 -2 -1 0 6
bitte um|-1 -1 -2 5 -2
bitten|-9 11 -4 -3 4
bitten sie|-3 1 -2 -1 5
bitten um|-5 7 0 -1 0
bjs|-3 5 -1 0 -1
black|-2 0 5 -1 -3
blattwerk|5 -1 -2 -1 -1
bleibt|-5 -6 -2 -2 15
bleibt aktiv|-3 -3 0 0 6
blocker|-2 0 -1 5 -2
blok|-1 -1 -1 5 -1
blok installatietechniek|-1 -1 -1 5 -1
blz|5 -1 -1 -1 -1
board|10 4 -1 -1 -12
boekenweek|-2 6 -1 -1 -2
boekenweek kijken|-2 6 -1 -1 -2
boekhandel|-2 6 -1 -1 -2
boekhandel pagina|-2 6 -1 -1 -2
bolsa|-4 8 -2 2 -4
bolsa r|-3 5 -1 0 -1
bom|10 5 -4 -4 -6
bom dia|6 -1 -3 -2 -1
bonjour|2 -5 2 -6 8
bonjour julie|-2 -1 -1 6 -2
bonjour manon|5 0 -1 0 -4
bonne|7 0 -3 -4 0
bonne continuation|9 -5 -2 -1 -1
bonus|-2 -4 -3 12 -3
book|-4 0 6 -1 -1
booked|-2 -5 3 2 2
booking|7 -3 5 -1 -8
booking and|-2 0 5 0 -3
boost|-2 -2 -1 0 5
boost yours|-2 -2 -1 0 5
bosch|2 -2 -3 5 -1
bosch installatietechniek|-1 -1 -2 5 -1
boss|5 0 -2 0 -2
boss says|5 -1 -1 0 -2
bottom|-3 -2 -2 0 7
branch kendal|-1 5 -1 0 -3
brandt|-3 5 5 -1 -6
brauchen|9 -3 -4 1 -3
brauchen wir|5 -3 -3 1 0
brauchten|7 -1 -3 -1 -2
brauchten wir|7 -1 -3 -1 -2
break|-4 6 2 0 -3
breakfast|-4 0 5 0 -1
breakfast chef|-4 0 5 0 -1
brennan|-3 0 5 0 -2
breve|-4 -1 1 -1 5
brief|9 -1 3 -2 -8
brief ligt|-2 6 -1 -1 -2
brilliant|0 -1 5 -1 -3
bring|-14 -8 38 -4 -18
bring a|-2 -1 5 0 -2
bring the|-4 -1 5 -1 1
bring your|-3 -3 8 1 -2
bringen sie|-2 -1 5 -1 -1
broer|-1 -1 -1 5 -1
broer besproken|-1 -1 -1 5 -1
brun|-2 -1 -1 5 -2
brut|-2 -1 -1 6 -2
bruto|-5 -3 -4 12 -1
bruto bus|-1 -1 -1 5 -1
brutto|-4 -3 -3 9 0
btw|-4 0 5 0 -1
btw dunno|-3 0 5 0 -1
buenas|5 2 0 -1 -6
built|-3 -1 5 0 0
built position|-3 0 5 0 -1
buiten|6 -2 -1 0 -2
buongiorno si|-2 5 -1 -1 -1
buongiorno silvia|-1 -2 5 -1 -1
bureau|5 -2 -5 6 -4
burgerburo|-1 0 -4 -1 6
burri|-2 5 0 0 -2
bus|-6 -4 5 12 -7
bus cant|-3 0 5 0 -1
bus en|-1 -1 -1 5 -1
bus staat|-1 -1 -2 5 -1
buscamos|7 -3 0 -1 -3
busfahrer|-3 7 -1 -1 -2
busfahrer m|-3 7 -1 -1 -2
business|5 0 2 -2 -5
business analyst|0 5 -2 0 -3
but|2 -10 -3 3 13
but have|-4 -1 -1 0 6
but he|-2 -2 -1 0 5
but i|-12 2 -3 2 11
but the|2 1 2 6 -11
but they|5 -1 -1 -1 -3
but we|4 -6 2 0 1
but your|-4 5 0 0 0
by|-7 19 11 7 5
by another|-1 0 5 0 -3
by friday|-6 -2 -5 11 2
by ncua|-2 -3 0 0 5
by phone|-4 0 14 -2 -8
by return|-2 0 5 0 -3
by the|-2 11 -8 10 -7
by then|-1 -1 6 0 -4
by weekend|-2 6 -1 -1 -2
c|2 -7 4 7 -7
c est|1 -2 -4 8 -3
ca|-4 1 9 -4 -2
ca fazia|5 -1 -1 -1 -2
ca murali|-2 6 -2 -1 -2
cabinet|-2 -1 -1 -1 5
cad ma|-2 -3 0 0 5
caisse|5 1 -1 -1 -4
caisse ne|5 0 -1 0 -4
call|0 16 18 -7 -22
call if|4 2 1 -1 -6
call in|-2 6 -2 -1 -2
call the|-2 5 -1 0 -3
call you|-2 7 -6 -1 2
called|-2 5 1 -1 -4
calma|-4 8 -1 -1 -2
calma no|-3 5 -1 0 -1
camberley|-2 0 5 0 -3
camberley observatory|-2 0 5 0 -3
came|6 -5 -4 -3 5
came across|-3 -1 -1 0 5
came down|5 0 -2 -1 -2
came up|-4 -2 1 -1 6
campus|0 -1 7 -1 -5
campus team|-3 -1 5 0 -2
can|-3 -8 23 10 -5
can be|1 -2 -4 0 5
can do|3 -2 1 6 -8
can eat|-1 -1 -1 6 -3
can only|7 -3 4 -1 -6
can pick|-1 -1 5 0 -2
can reply|-2 -1 -1 0 5
can withdraw|-3 7 1 0 -5
can you|-14 -10 22 3 -1
cancel|0 -2 5 -1 -1
cancelar|-5 -1 3 -2 6
cancelar alertas|-6 -1 0 0 9
canceled|2 -1 4 0 -5
cancellato|-2 -3 -1 -1 6
cancelled you|-5 5 0 0 0
candidacy|6 4 -1 0 -7
candidacy and|-5 5 0 0 0
candidacy for|5 -1 0 0 -4
candidat|-2 0 -2 -2 5
candidata|4 -5 1 3 -2
candidate|12 -4 0 -6 -8
candidate account|2 -4 -2 -1 6
candidate by|-3 0 -1 0 5
candidate for|0 -1 5 0 -4
candidate to|-3 6 0 0 -2
candidates|-8 11 -2 0 10
candidates are|-1 -3 -1 0 5
candidates to|-2 7 -2 0 -3
candidates who|-7 2 -1 -1 6
candidates will|-6 7 1 0 -2
candidatese|-5 -3 -2 -1 11
candidato|13 -6 -4 -1 -3
candidato a|-1 -3 -3 2 5
candidatos|3 9 -1 -3 -8
candidatos que|-4 5 2 -1 -3
candidats retenus|-2 5 -1 0 -3
candidatura|12 10 -11 -11 -2
candidatura a|-6 2 -2 -1 7
candidatura non|9 -3 -2 -1 -3
candidatura per|-9 8 -2 -2 5
candidaturas|-6 1 -3 -2 10
candidature|7 9 -1 -8 -8
candidature a|-1 5 -1 3 -5
candidature n|-1 5 -1 -1 -2
candidature pour|0 5 2 -1 -6
candidatures|0 5 -2 -1 -2
cannot|-7 2 2 1 5
cannot be|-5 -3 3 0 5
cant|-18 10 12 -2 9
cant be|-5 0 4 -1 2
cant do|-5 -1 5 8 -6
cant make|-5 0 5 -1 1
cant receive|-1 5 -1 0 -3
cant ring|-2 6 -1 -1 -2
cant take|14 -2 -3 -1 -9
capital|3 -2 6 1 -7
captain|-3 5 -1 -1 -1
captain position|-2 5 -1 -1 -1
car|-3 -2 -3 -2 11
car votre|-1 -2 -1 -1 5
card|-9 -1 5 1 4
career|13 -8 -3 -1 -2
careful|7 -4 -3 -1 2
careful consideration|-6 -1 -1 -1 9
careful review|8 -2 0 0 -5
cargo|0 0 -4 5 -2
cargo de|0 -2 -2 6 -2
carica|-2 -3 0 0 5
carica ora|-2 -3 0 0 5
carico|-3 6 0 -1 -2
carla|7 -2 0 -1 -4
carla menke|6 -2 -1 -1 -2
carmen llull|-1 -1 -2 5 -1
carry|3 -3 4 1 -5
carta|-4 0 -3 5 3
cartao|-5 2 0 1 3
carte|-3 -2 -3 9 -1
cascade courier|5 -1 -1 0 -2
case|3 -6 9 1 -7
caso|-15 19 -3 -4 4
caso nao|-7 7 -2 -1 3
casting|-5 -1 -1 -1 8
casting team|-4 -1 -1 0 6
casual|2 3 1 -1 -5
ccnl|-2 -2 -1 6 -2
cdi|-4 -1 -3 8 1
ce|6 -7 -3 -1 5
ce lo|-3 -1 -1 -1 5
ce poste|7 -3 -1 -1 -3
center|5 -4 1 -2 -1
central|-5 0 1 4 0
centre|9 5 1 -2 -13
centre de|3 3 -1 -1 -5
ceo|-2 -1 0 6 -3
ceo deepkeel|-2 0 -1 5 -2
cependant|8 -2 -2 -1 -3
certificado|-5 1 2 2 1
certificado de|-5 1 2 2 1
cette|3 -5 -8 -5 15
cette offre|-2 -2 -1 -1 5
chambers|6 -1 -1 0 -4
chance|5 1 2 -3 -6
changes|10 2 -1 -3 -8
chantal|-2 -2 5 -1 -1
chartered|-2 6 -2 -1 -2
chartered accountants|-2 6 -2 -1 -2
chat|-9 0 0 4 5
chat with|-1 -1 5 -1 -2
che|8 4 -8 2 -5
che firmiamo|-2 -2 -1 7 -2
che la|4 6 -3 -1 -5
che questa|-3 -1 -1 -1 5
che segue|-2 5 -1 -1 -1
check|-8 4 -2 3 2
check within|-1 -2 0 -1 5
checking|-1 7 -1 0 -4
checking in|-1 6 -1 0 -4
checks|0 -2 -1 5 -2
cheers|9 -3 -1 2 -6
chef|4 -6 5 2 -5
chef de|0 -6 3 2 1
chef trial|-4 0 5 0 -1
chenes|-3 5 -1 0 -1
chere|6 -2 -1 0 -2
chez|-3 -1 -6 -2 13
chiamare|-2 5 -1 -1 -1
chiamare per|-2 5 -1 -1 -1
chiamo|5 -4 3 -2 -2
chiamo io|-1 -2 5 -1 -1
chicago|-2 -1 5 0 -2
chicago program|-3 -1 5 0 -2
chico|6 -1 -2 -1 -2
chiediamo|-4 -3 2 -1 6
chiediamo di|-5 -2 0 -1 9
chita|-3 5 -1 0 -1
chloe marchetti|-2 -1 -2 0 5
choisi|7 1 -3 -2 -2
choix|5 -3 -2 -2 2
choose|-5 -1 8 -1 -1
choose a|-4 -1 8 0 -4
choosing|-2 7 -2 0 -3
choosing ilex|-1 5 -1 0 -3
chose|8 -1 -1 -1 -4
chosen|1 -7 -4 -2 13
chosen another|-3 -2 -1 0 5
chosen for|-5 0 -1 0 6
chosen to|8 -3 -1 -1 -2
ci|4 -2 6 -4 -3
ciao|8 -9 2 -2 1
ciao martina|-2 -3 0 0 5
ciao samuele|-2 -2 -1 7 -2
circle|-1 5 -1 -1 -2
circle back|-1 5 -1 -1 -2
circumstances|-6 3 -1 0 4
civil|7 0 -3 4 -8
classe|-5 0 4 1 -1
claussen|-4 5 -1 0 -1
cleaning|-2 -2 -1 0 5
cleaning supervisor|-2 -2 -1 0 5
cleaning viewed|-2 -2 -1 0 5
cleared|-3 7 -1 0 -3
clearly|6 -1 -1 -1 -3
clerk|3 -7 4 -1 2
click|-1 -6 -1 1 9
client|22 -7 -11 -6 1
client a|8 -2 -2 -1 -3
client has|11 -3 -1 -1 -5
cliente|6 -6 -2 -2 4
cliente ha|5 -1 -1 0 -3
clinica|-5 -1 -2 2 7
clinica dental|-2 -1 -1 -1 5
clinical|-5 1 1 0 4
clips|5 -2 -1 0 -2
close|-1 4 -6 -2 6
close your|-7 2 -1 0 7
closed|7 -9 -6 -3 12
closed and|6 -3 0 0 -3
closed your|-4 -1 -1 0 6
closely|5 -2 -1 -1 -1
closes|-6 3 -1 -1 5
closing|-6 6 -6 -3 11
closing date|-4 10 -3 -1 -3
closing soon|-3 -2 -1 -1 8
clt|-5 -2 -1 6 2
co|6 -3 -2 -4 3
co but|5 -2 0 0 -2
coding|1 -3 10 -1 -7
coffee|6 -1 -2 2 -5
cogido|6 -2 -1 -1 -2
cold|-4 5 0 -2 1
collaboratore|0 5 -1 -1 -2
colleague|4 -5 -2 -1 3
colleagues|-6 1 0 0 5
colloquio|-2 -4 12 -2 -4
colloquio per|-2 -1 5 0 -1
com|15 1 -3 -1 -16
com calma|-3 5 -1 0 -1
com o|-1 6 -1 -1 -3
com voce|6 -1 -2 -1 -2
come|3 -16 32 -2 -17
come and|-6 -2 11 -1 -2
come back|13 0 -5 -1 -7
come fill|-1 5 -1 0 -3
come for|-3 -3 7 0 -1
come on|-5 -1 6 -1 0
come out|-3 0 5 0 -1
come to|-3 -2 0 -1 6
comes|6 -2 -3 2 -3
coming|7 -1 -7 1 1
coming in|9 1 -2 -1 -7
comite|-6 1 -1 -1 6
committee|6 3 -2 -3 -5
committee has|7 -1 -1 0 -5
community|4 2 1 -2 -6
como|4 -5 -2 6 -2
companies|-3 -1 -1 0 5
company|-4 1 2 -2 6
comparecer|-4 -1 9 -1 -3
completa|-2 -2 -2 8 -3
completa segun|-1 -1 -2 5 -1
complete|-11 -2 -9 -5 27
complete it|-3 -3 0 0 6
complete your|-1 -5 -2 -2 10
completed|-7 -3 -5 -2 18
completed it|0 -1 -3 0 5
completed its|-4 -1 0 0 5
completing interviews|-2 -2 0 0 5
completing the|-1 3 3 0 -5
completion|0 -1 -1 5 -2
completion of|0 -1 -1 5 -2
completo|9 1 -2 -2 -6
comprenons|-3 -1 0 0 5
comptable|-2 -1 -1 -1 5
compte|-4 1 -2 -1 6
comune|-2 6 -1 0 -3
comune di|-2 6 -1 0 -3
comunica|8 2 -3 -1 -5
comunicaciones sobre|-1 -3 0 0 5
comunichiamo|6 -2 -1 0 -3
comunichiamo che|6 -2 -1 0 -3
con|7 1 -6 -4 2
con ingles|-2 -1 -1 -1 5
con tu|10 -4 -1 -1 -3
concept|-1 -3 -1 0 5
concluded|11 -5 -1 0 -4
concours|4 5 0 -1 -8
concurso|3 4 -1 -1 -6
conditional|7 -2 -2 2 -5
conditional offer|7 -2 -2 2 -5
conducir|-1 -1 5 -1 -3
conducteur|-4 -1 -2 2 5
conferma|-6 9 5 -1 -7
confidential|-5 -5 -3 -1 14
confirm|-13 -1 7 -4 10
confirm by|-2 0 5 0 -3
confirmamos|-6 -1 -1 0 8
confirmamos que|-6 -1 -1 0 8
confirmar|-6 -1 4 -1 4
confirmation|-2 5 0 0 -3
confirme|-4 1 6 4 -7
confirmed|1 -3 5 0 -2
confirmer|-7 -4 6 6 -1
confirmer votre|-3 -3 2 7 -3
confirms|-8 7 -2 0 3
confirms receipt|-3 5 -1 0 -1
confirms that|-5 1 -1 0 4
congratulations|-12 -6 15 7 -5
congratulations on|-4 -1 1 -1 5
congratulations you|-1 -2 6 0 -2
connait|6 -1 -2 -1 -2
connait deja|6 -1 -2 -1 -2
connect with|0 -4 6 -2 0
connecten|-3 -1 -1 0 5
connection|-4 -1 1 -1 5
conor|-1 -3 6 0 -1
conor ferment|-1 -3 6 0 -1
conservons|5 -3 -1 0 -1
consider|9 -1 5 -3 -11
consider your|1 -1 5 0 -5
consideration|9 1 -4 -2 -4
consideration the|5 -2 0 0 -3
considered|-8 -8 -5 -3 26
considered your|-2 -2 -1 0 6
considerer|-4 6 0 0 -1
considerer que|-4 5 0 0 -1
consigo|5 -1 -2 -1 -2
consigo tudo|5 -1 -1 -1 -2
construction|-2 -2 -1 0 5
consultant|0 -7 3 -2 6
contact|-5 18 1 -6 -4
contact the|6 -2 5 -1 -9
contact you|-2 5 -1 0 -1
contactado|-3 8 -1 -1 -3
contactados|-3 5 -1 0 -1
contacted|-9 12 -2 -1 0
contacted for|-5 7 -1 0 -1
contacter|0 -4 -2 -1 7
contacter car|-1 -2 -1 -1 5
contar|6 -2 -2 -1 0
contato|-3 8 -2 -1 -2
contattare|-3 -1 -1 -1 5
contattare l|-3 -1 -1 -1 5
contatteremo|-3 7 -1 -1 -2
content|-2 -3 4 5 -3
content manager|-3 0 -1 5 -1
contigo|2 -5 -5 1 6
continuar|9 -3 -2 -1 -3
continuation|10 -5 -2 -1 -2
continue|6 -4 10 -2 -10
contract|-10 -14 -12 33 3
contract attached|-3 -1 -1 5 -1
contract cleaning|-2 -2 -1 0 5
contract voor|-1 -1 -2 5 -1
contracting|8 -3 -2 -1 -3
contracting kilmallock|8 -3 -2 -1 -3
contractor|-4 0 0 0 5
contrat|-4 -1 -3 12 -4
contrato|-5 -1 -4 12 -1
contratto|-2 -3 -2 9 -2
contratto agricolo|-2 -2 -1 7 -2
controller|6 -1 -2 -1 -2
conversar|-5 -3 3 -1 6
conversation|-3 -2 0 -1 5
convocation|-1 5 -1 0 -2
convoque|-2 -1 6 -1 -3
convoque e|-2 -1 6 -1 -3
cool|-3 7 -1 -1 -2
cool dass|-3 7 -1 -1 -2
cooperativa|-1 5 -3 -2 1
coordinator|4 1 4 1 -9
coordonnees|6 -3 -1 0 -2
coperta|8 -4 -1 -1 -1
copia|-4 1 -3 5 0
copia firmata|-2 -1 -1 6 -2
copie|-4 -2 -1 1 7
copy|-9 2 -3 1 10
copy of|-6 1 -2 -1 7
corinne|-4 6 -1 0 -1
corinthian|-2 -3 6 0 -1
corinthian market|-2 -3 6 0 -1
cork|-1 3 3 0 -5
corner|5 0 -1 0 -4
cosa|-3 0 6 -1 -2
cose|-2 5 -1 -1 -1
cose la|-2 5 -1 -1 -1
costituisce|-3 -1 -1 -1 5
costituisce impegno|-3 -1 -1 -1 5
costureira|-3 5 -1 0 -1
costureira ta|-3 5 -1 0 -1
coucou|6 -3 -3 4 -5
coucou paul|-2 -1 -1 5 -2
could|-15 -12 8 -3 23
could not|-3 -2 -2 -2 9
could you|-15 -7 11 0 10
couldnt|-10 -5 3 3 9
couldnt stretch|-2 0 -1 5 -2
couldnt wait|-2 0 -1 5 -2
council|-5 4 -2 0 4
counselor|5 -3 1 0 -2
county|-2 -4 5 0 1
courier|5 -1 -1 0 -2
courier co|5 -1 -1 0 -2
cours|-5 6 -1 -1 1
cours d|-4 6 -1 0 -2
course|-4 -3 -2 -1 10
court|-3 -2 5 0 0
cover|10 4 0 -3 -12
cover letter|1 11 -3 -1 -9
cover under|5 -1 -1 0 -2
cozinha|-8 -2 -1 -1 12
cozinha que|-6 -1 0 0 9
crane|0 -1 -1 6 -4
created|-3 -2 -2 -1 8
credit controller|5 -1 0 0 -4
credito|-5 -1 -2 -1 9
cremorne|-2 -1 -2 -1 5
crew|4 -5 2 1 -2
criteria|-6 -2 -1 0 9
crumbs|5 -2 0 0 -2
crumbs co|5 -2 0 0 -2
cto|0 -3 9 0 -7
cualquier|-3 0 5 -1 -1
cui|7 1 -2 -2 -3
culture|-3 -2 -1 10 -4
current|0 -8 -2 0 9
currently|3 5 -1 0 -6
curricular|8 -1 -2 -1 -5
curricular del|5 -2 -1 0 -2
curriculo|-3 10 -4 -3 0
curriculo foi|-3 5 0 -1 -2
curriculum|5 6 -4 -2 -4
curriculum e|-2 5 -1 -1 -1
cv|-4 25 3 -12 -8
cv and|-6 7 -1 -1 0
cv est|-1 5 -1 -1 -2
cv for|-4 7 -2 -1 0
cv gracias|-3 7 -3 -1 -1
cv ingaande|-1 -1 -2 5 -1
cv mee|-2 -2 5 -1 -1
cv mi|-1 -2 5 -1 -1
cv non|-2 -3 0 0 5
cv off|-1 -3 6 0 -1
cv per|-4 6 -1 0 -1
cycle|-2 -1 5 0 -1
cycle works|-3 0 5 0 -1
d|-1 -10 4 2 2
d admissibilite|5 -1 -1 0 -3
d attache|3 -1 3 -1 -5
d autres|8 -3 -2 -1 -1
d be|-3 -5 5 0 4
d einfach|-3 0 -1 5 -1
d etre|-1 -2 -1 -1 6
d etude|-4 6 -1 0 -2
d ici|-6 11 -1 -1 -2
d ist|-5 6 -1 -1 0
d like|5 -2 5 0 -9
d love|-3 -5 7 4 -3
d une|-2 -4 8 -1 0
d wir|-2 5 -1 -1 -2
d wohnort|-2 5 -1 -1 -2
da|4 4 -4 5 -13
da danke|-6 10 -2 -1 -2
da destinarsi|-2 5 -1 0 -2
da ist|-3 1 -2 5 -2
da marzo|-2 -2 -1 7 -2
da wir|-5 4 5 -1 -3
daan|-5 0 6 0 -1
daar|5 -3 -2 -1 1
daarom|11 -4 -2 -1 -3
dach|0 -3 6 -1 -2
dach vorrei|-1 -2 5 -1 -1
dado|-1 -3 -1 -1 6
dafur|6 -2 -2 3 -5
dagen|-2 -8 2 -2 10
dagen verwijderd|-3 -1 -1 0 5
daher|17 -9 -2 2 -7
daher nicht|12 -3 -2 -1 -6
dahin|0 5 -3 -1 -1
dakdekker|-1 5 -1 -1 -2
dakdekker gr|-1 5 -1 -1 -2
dakwerken|-1 5 -1 -1 -2
dakwerken bv|-1 5 -1 -1 -2
dal|6 -4 -3 2 -1
damit|7 -3 -7 1 3
damit beendet|-3 -1 -1 0 5
dan|-16 17 4 -6 1
dan bel|-2 5 1 -1 -2
dan direct|-1 -3 -1 0 5
dan kun|-4 1 -2 -1 5
dana|-8 3 2 -2 4
danach|-9 7 2 -1 1
dani|-3 -1 7 -1 -2
dank|7 5 -3 -8 0
dank fur|0 6 3 -6 1
danke|21 17 -18 -12 -13
danke aber|8 -2 -2 -1 -3
danke fur|16 10 -8 -6 -12
danken|16 -9 -4 -2 -1
dann|-15 6 12 5 -10
dann komm|6 -1 -3 -1 -2
dann machen|-3 -1 6 0 -2
dann sind|-4 5 -1 0 0
dans le|-2 -2 1 -2 5
dans notre|5 -1 -1 -1 -3
dar|8 -3 -3 -2 -1
darin|-3 -1 -1 0 5
darin gespeicherten|-4 -1 0 0 5
darunter|6 -1 -2 0 -2
das|16 -24 11 -4 -15
das angebot|-2 -2 -1 6 -2
das band|-3 0 -1 5 -1
das deutschlandticket|-3 0 -1 5 -1
das gesprach|-7 -5 19 -2 -6
das interesse|-4 0 0 0 5
das ist|5 1 0 -1 -5
das verfahren|5 4 -2 -1 -5
dass|9 -4 -11 -2 5
dass du|0 4 3 -1 -6
dass sie|-3 -5 -7 -4 19
dass wir|8 2 -4 1 -6
dat|17 -4 -6 -4 -6
dat je|1 2 -5 -1 2
dat onze|6 -1 -1 -1 -3
dat u|5 -2 -1 -1 -2
data|-18 7 -2 -5 24
data da|-2 5 -1 0 -2
data engineer|-5 0 -4 -3 11
data for|-4 0 -1 -1 5
date|-16 9 12 3 -9
dated|-1 -3 -2 0 6
daten|-3 0 -2 -3 7
datenschutzkonform|-4 0 0 0 5
datenschutzkonform vernichtet|-4 0 0 0 5
dati|-5 4 -1 -1 3
datore|-4 5 -1 -1 1
datore di|-4 5 -1 -1 1
datum|-2 2 7 -1 -5
datum van|-1 5 -1 0 -3
dauernd|5 -1 -2 -1 -1
dauernd gelobt|5 -1 -2 -1 -1
dauert|-9 10 8 -1 -8
daumen|5 -1 -1 0 -3
davon aus|-3 6 0 0 -2
day|-7 -10 24 1 -5
days|-7 2 -13 13 13
days off|-2 0 -1 5 -2
days so|-2 8 -2 -1 -3
dbs|-3 -2 -3 6 2
de|4 -1 -8 -14 18
de admitidos|-4 6 -2 -1 1
de bijlage|-1 -1 -2 5 -1
de boekenweek|-2 6 -1 -1 -2
de bom|5 -1 -1 -1 -2
de briefselectie|-4 5 -1 0 0
de bus|-1 -2 -3 8 -1
de chita|-3 5 -1 0 -1
de conducir|-1 -1 5 -1 -3
de costureira|-3 5 -1 0 -1
de cozinha|-8 -2 -1 -1 12
de datum|-1 5 -1 0 -3
de deelnemingsvoorwaarden|-2 8 -1 -1 -4
de direction|-3 5 0 0 -2
de entrada|-1 5 -1 0 -2
de falar|5 -1 -1 -1 -2
de functie|7 -7 -1 7 -5
de gestion|6 1 -2 -1 -5
de hospiteeravond|-6 0 0 0 7
de l|1 5 -1 -1 -4
de la|2 6 0 2 -9
de maio|-3 -1 5 0 -1
de mayo|-5 -1 0 0 7
de momento|10 -3 -2 -1 -4
de nous|-5 -2 1 -1 8
de nouvelles|-4 6 -1 0 -2
de opdrachtgever|5 -2 -1 -1 -1
de plek|7 0 -2 -2 -4
de procedure|-8 1 1 -2 8
de recrutement|-4 -1 5 -2 2
de responsable|1 -2 -1 6 -3
de schriftelijke|0 3 3 -1 -5
de selectie|-1 7 -1 -1 -3
de septiembre|-1 -1 -2 5 -1
de son|-1 -2 -1 -1 5
de status|-1 -2 -1 0 5
de steiger|-1 5 -1 -1 -2
de tecnico|6 -2 -2 -1 -2
de teletravail|-4 -2 -2 7 0
de temps|-3 5 0 0 -2
de trabajar|-1 -1 -2 5 -1
de uitnodiging|-4 0 5 0 -1
de ultima|-1 -1 5 -1 -2
de um|-1 -2 -2 -1 5
de vacature|12 -1 -4 -2 -5
de voce|-6 -1 -1 0 9
de votre|-7 2 -2 -5 14
de vous|-5 -2 0 9 -1
de vragenlijst|-2 -1 -1 -1 5
de woning|-3 -1 -1 -1 6
deadline|-5 2 10 0 -7
deadline for|-2 0 5 0 -3
dean|2 -1 -4 6 -3
dear|4 -4 0 -5 11
dear applicant|9 -3 8 -1 -14
dear candidate|0 8 0 -1 -6
dear friends|-4 0 0 0 5
dear hiring|-4 -1 -1 -1 7
dear kayla|-2 -2 0 0 5
dear mr|-2 -4 0 0 7
debido|-1 -2 5 -1 -2
debido a|-1 -2 5 -1 -2
december|-4 6 1 -1 -1
decide|2 4 2 -2 -6
decide de|7 -3 -1 -1 -3
decided|11 -16 -11 -4 18
decided not|4 -4 -3 -2 7
decided to|9 -10 -7 -2 10
decidido|10 -3 -2 -1 -3
decision|-10 13 -9 0 13
decision has|-8 4 0 0 4
decision is|1 -2 -3 -1 5
decision to|5 -1 0 -1 -2
decision yet|-3 8 -1 -1 -3
deckhand|10 -4 2 -1 -6
decline|-6 -1 -1 7 1
declined|-4 -3 -2 -1 10
decorrenza|-2 -1 -1 6 -2
deel|-3 7 -1 0 -2
deel uitmaken|-4 5 0 0 0
deelnemingsvoorwaarden|-2 8 -1 -1 -4
deepkeel|-2 0 -1 5 -2
default|-3 0 -1 0 5
default after|-3 0 -1 0 5
dei|-2 -1 6 -1 -3
dein|-5 1 3 5 -4
dein ja|-3 0 -1 5 -1
deine|8 14 -2 -9 -12
deine arbeitsproben|-3 -1 6 -1 -1
deine bewerbung|-1 8 -1 -4 -1
deine mappe|-2 5 -1 -1 -2
deine schnellbewerbung|-2 5 -1 -1 -2
deinem|-3 -1 -1 0 5
deinem hintergrund|-3 -1 -1 0 5
deinen|-2 -1 5 2 -4
deiner|-1 -3 -1 0 5
deiner stadt|-3 -3 0 0 6
deja|13 -3 -4 -2 -5
del|8 -7 -9 2 5
del aula|-1 -1 -2 5 -1
del gruppo|0 -4 -1 -1 6
del proceso|5 -1 1 -1 -3
delay|-4 7 -1 0 -2
delayed|-4 5 0 0 -1
delete|-1 -5 -1 0 6
deleted|-3 -6 -2 -1 12
delighted|-3 -1 -1 9 -4
delighted to|-4 -1 -1 9 -3
della|-4 -2 -1 -3 11
delle referenze|-3 -1 -1 -1 5
dem|9 -2 2 -1 -9
dem produktmanagement|-3 -1 -1 0 5
dem team|-3 -1 5 0 -1
demain|-3 -2 7 -1 -1
demande|-1 -2 -3 -2 10
demarrage|-2 -1 -1 5 -2
demarrage quand|-2 -1 -1 5 -2
demo|3 -3 4 0 -5
den|1 -1 -7 18 -9
den anderen|-4 -2 -2 10 -2
den angepassten|-3 0 -1 5 -1
den ausschlag|5 -1 -1 -1 -2
den bosch|-1 -1 -2 5 -1
den eingang|-5 7 -2 -1 1
den erhalt|-2 5 -1 -1 -1
den konnen|-3 5 0 0 -1
den landlichen|-3 5 0 0 -1
den nachsten|-3 5 -1 -1 0
den nachtdienst|-4 5 -1 0 -1
den sommer|5 -3 0 0 -1
den vertrag|-2 -2 -2 10 -3
den zuschnitt|-4 5 -1 0 -1
denk|-1 -1 -1 5 -1
denk er|-1 -1 -1 5 -1
dennis|-1 -2 -1 5 -2
dennis ik|-1 -1 -1 5 -1
dental|-3 -1 -2 -1 6
dental sonrisal|-2 -1 -1 -1 5
department|8 5 -5 -2 -5
deposit|-2 -1 -2 -1 7
deputy manager|5 0 -3 0 -2
der|0 9 13 -3 -11
der bewerberliste|-4 -1 0 0 5
der disponentin|-4 5 -1 0 -1
der eigentumer|-6 0 0 0 7
der eingang|-4 6 -1 0 -1
der fachabteilung|-3 6 -1 0 -2
der kurs|-3 -1 -2 0 5
der lindenallee|-4 0 0 0 5
der messe|-2 5 -1 -1 -2
der test|-3 -2 7 0 -1
der unterlagen|-4 5 0 0 -1
der vergangenen|5 -3 -1 0 -1
der warteliste|0 -5 -2 -1 7
der weiteren|-7 0 0 0 8
dermatologie|-2 -2 5 -1 -1
derzeit nicht|-4 -1 -2 -1 8
des|-4 11 4 -3 -4
des trois|-3 5 -1 0 -1
des verfahrens|0 5 1 -1 -5
desabonner|-4 0 -1 -1 7
desanimes|6 -2 -1 0 -3
descartado|11 -2 -2 -2 -5
descartado tu|5 -2 -1 -1 -1
desde|-2 -1 0 -2 5
desde tu|-1 -3 0 0 5
deshalb|7 -3 -1 -2 -1
deshalb kann|-3 -1 -1 0 5
design|-2 -5 4 -1 3
designer|5 -3 1 0 -2
desistement|-2 -1 5 -1 -2
desistencia|-3 -2 -1 0 6
desk|6 -4 -2 -1 1
desole|3 -2 5 -1 -4
desole pour|0 -2 5 -1 -2
desolee|9 -1 -2 -1 -5
despues de|6 -2 -1 -1 -2
destinarsi|-2 5 -1 0 -2
details|4 -9 -1 0 7
details for|-3 -2 -1 -1 6
determinato|-2 -1 -2 8 -2
deutlich|7 -2 -1 -1 -3
deutschlandticket|-3 -1 -2 7 -2
deutschlandticket gehen|-3 0 -1 5 -1
deux|4 -5 -2 8 -5
deux et|5 0 -1 0 -4
deux jours|-2 -1 -1 6 -2
developer opening|-1 -1 5 0 -2
deventer|-2 5 -1 -1 -1
devera|-5 5 -1 3 -3
deze|-1 -7 -4 -4 16
deze verloopt|-1 -3 -1 0 5
di|-2 7 -1 -7 6
di assunzione|-3 -2 -2 10 -3
di due|-3 -1 -1 -1 5
di formularle|-2 -1 -1 6 -2
di indicarci|-3 -1 -1 -1 5
di interesse|-3 7 -1 -1 -2
di lavoro|-4 5 -1 -1 1
di pietraforte|-2 5 -1 0 -2
di prowein|-1 -2 5 -1 -1
di restituirci|-2 -1 -1 6 -2
di soggiorno|-2 -2 7 -1 -2
dia|-9 5 0 -5 9
dias|-15 15 -12 -1 15
dias uteis|6 0 -1 -1 -3
dica|-3 -2 9 -1 -3
dica lei|-1 -2 5 -1 -1
dich|14 -7 6 -4 -11
dich als|0 -2 5 -1 -2
dich gern|1 -4 7 -1 -3
dich mal|-3 -1 -1 0 5
dich werktags|-2 5 -1 -1 -2
did|2 -5 6 -5 5
did miss|-2 0 5 0 -3
did not|9 -9 -3 -3 7
didnt|-2 -3 -3 -1 9
die|12 -10 -11 -7 -1
die auswahl|-3 11 -2 -1 -4
die baan|-1 5 -1 -1 -2
die bei|5 -1 -2 -1 -2
die bewerbung|-4 -1 -1 -1 6
die daumen|5 -1 -1 0 -3
die ecke|5 -1 -2 -1 -1
die einladung|-3 1 7 -1 -4
die engere|5 -2 1 0 -4
die fachabteilung|-4 6 2 -1 -3
die freien|-4 -1 0 0 5
die im|0 5 -1 -1 -3
die kollegin|-4 -2 -3 4 5
die lehrstelle|5 -1 -1 -1 -2
die letzte|-4 -1 0 0 5
die periode|7 -1 -1 -1 -3
die schufaauskunft|-4 0 0 0 5
die sie|-1 -3 -2 -1 7
die stelle|11 -9 -4 5 -3
die stund|-2 -1 -2 6 -1
die teile|-4 5 -1 0 -1
die warteliste|-5 5 -1 0 1
die wir|1 -1 -2 5 -3
die zeit|5 -2 -1 0 -2
dienst|6 -5 -2 -1 2
dienstag|-1 -2 6 -1 -2
diese|-1 0 -2 -2 8
diese email|-4 1 -1 -1 5
diese woche|-7 5 0 -1 3
diesem|6 -3 -2 -1 1
dieser ausgabe|-4 0 0 0 5
dieses|10 -5 -3 -1 0
diesmal|6 -3 -2 -1 0
difficult decision|-5 -1 -1 4 2
digo|-5 12 -3 -1 -3
digo algo|-4 9 -3 -1 -2
dimitri|-3 -1 -4 -1 9
dimitri vance|-2 -1 -2 0 5
dinsdag|-5 -2 11 -1 -3
dir|6 1 3 -5 -4
dir im|-3 -1 -1 0 5
dir zu|-3 -1 -1 0 5
dire|-7 12 -2 -1 -2
direct|-8 -7 -2 -3 21
direct contact|-1 -3 -1 0 5
directeur|0 4 3 -2 -5
direction|-1 6 -2 -1 -1
director|16 -7 1 0 -11
director of|5 -2 1 -1 -4
dis|-2 -1 -1 5 -2
dis oui|-2 -1 -1 5 -2
disappointed|-6 -1 -1 -1 9
discussed|-1 -2 1 5 -3
discussion|5 -1 2 0 -5
dispensing|-1 5 -1 0 -3
dispensing optician|-1 5 -1 0 -3
disponentin|-4 5 -1 0 -1
disponentin und|-4 5 -1 0 -1
disponible|-11 0 9 -2 4
disponible dans|-1 5 -1 0 -2
disposition|9 -3 -3 -2 -2
dispute|-3 0 -1 -1 5
disregard|0 -2 -4 0 6
disregard this|-1 -2 -4 0 6
distribution|-2 -2 -1 -1 5
dit|16 -11 -7 -1 2
dit keer|6 -1 -1 -1 -3
dit moment|9 -3 -1 -1 -3
dit niet|-1 -3 -1 0 5
do|5 -15 16 -1 -8
do a|-3 -2 13 -2 -6
do not|9 7 3 -1 -17
do nothing|-1 -4 -1 0 6
do resultado|-2 -1 -1 -1 5
do the|1 -2 -2 11 -8
do thursday|-1 0 5 -1 -3
do you|-11 -7 0 -1 19
doch|4 -7 5 0 -3
doch die|-1 -1 -2 5 -2
docks|-2 -2 -1 0 5
docks edinburgh|-2 -2 -1 0 5
documento|-5 2 3 -1 1
documentos|-5 10 -3 5 -7
documents|0 -1 -2 -1 5
docusign|-6 -3 -5 16 -3
docusign tomorrow|-2 0 -1 5 -2
doen|0 -1 -2 -2 5
does|-6 5 -1 -1 5
does thursday|-2 -1 -2 0 5
doing|8 3 0 -1 -10
doing the|5 -1 -1 0 -3
dois|-1 2 5 -1 -4
doktersassistent|-2 -2 5 -1 -1
doktersassistent dermatologie|-2 -2 5 -1 -1
domanda|-7 7 -4 -2 6
domanda resta|-2 5 -1 0 -2
don|6 -3 1 0 -3
dona|-3 1 -2 -1 5
donc|13 -6 -4 -2 -1
donderdag|-5 7 4 -2 -4
donderdag met|-2 5 -1 -1 -1
done from|0 -1 -3 0 5
done see|-3 -1 -1 -1 6
donner|5 -2 -2 -1 1
donnerstag|-6 -2 16 -2 -6
dont|3 9 -6 5 -4
dont expect|-2 -1 -1 -1 5
dont take|-4 2 -2 0 5
dont think|6 -1 -1 -1 -4
doorgestuurd|-4 7 -1 -1 -1
doorgestuurd naar|-3 5 -1 -1 -1
dopo|6 -6 4 -2 -3
dopo le|-1 -2 5 -1 -1
dossier|2 5 -7 -4 4
dossier de|-5 2 -1 0 4
dott|2 -2 5 -1 -4
dovessi|-1 -3 0 0 5
dovessi ripensarci|-1 -3 0 0 5
down|7 0 -6 5 -7
down to|8 -1 0 -2 -5
downloaded|-2 5 -1 -1 -1
downloaded ok|-2 5 -1 -1 -1
doyle|-3 0 -1 0 5
dr|5 -1 2 2 -9
dr wendt|-1 -1 -2 5 -2
draft|-3 -5 -1 0 10
drei|-5 6 3 1 -4
drei platze|0 5 -1 0 -4
dringend|-3 -3 0 0 6
driver|-3 7 1 0 -3
drug|-4 0 -1 5 0
dsgvo|-5 1 1 -1 4
dsgvo geloscht|-4 -2 -1 0 6
du|3 -5 6 3 -8
du anbei|-3 0 -1 5 -1
du concours|5 -1 2 -1 -5
du hast|-1 0 5 -2 -3
du im|6 -2 -1 -1 -2
du kannst|1 -5 5 2 -3
du keine|-2 5 -1 -1 -2
du musst|-2 -3 0 0 6
du ruckst|-3 -3 0 0 6
du stehst|-1 -4 -1 0 6
due|6 -3 4 -5 -1
due precedenti|-3 -1 -1 -1 5
due to|4 4 3 -3 -7
dunmore hotel|-4 0 5 0 -1
dunn|0 5 -1 -1 -3
dunn ranch|-1 5 -1 0 -3
dunno|-3 0 5 0 -1
dunno what|-3 0 5 0 -1
duration|-1 -1 5 0 -3
dus|9 7 -3 -3 -10
dus bel|-1 5 -1 -1 -2
dus dit|6 -1 -1 -1 -3
duty|-2 -1 -1 6 -1
duvernet|-2 -1 -1 6 -2
e|14 2 -6 -9 -10
e a|1 -5 0 3 1
e aperta|-1 -3 0 0 5
e facciamo|-1 -3 0 0 5
e la|1 5 -2 -1 -3
e non|5 3 -2 -1 -4
e o|5 -3 3 -1 -3
e purtroppo|0 5 -2 0 -3
e recapito|-3 -1 -1 -1 5
e stata|0 9 -6 -3 0
e te|-3 5 -1 0 -1
e tuo|-2 -2 -1 7 -2
e v|4 -1 2 -1 -5
each candidate|-2 -1 5 0 -3
early|-3 0 8 -2 -3
early next|1 0 4 0 -5
eat|-1 -1 -1 6 -3
ebenfalls|-6 4 3 0 -1
echange|2 -2 6 -2 -4
echange telephonique|-1 -1 5 -1 -2
ecke|5 -1 -2 -1 -1
ecke wohnt|5 -1 -2 -1 -1
edinburgh|-3 -1 -1 0 5
edit|-5 0 -2 -1 8
edit or|-3 0 -1 0 5
editor|5 -3 -2 -1 -1
educadora infantil|-1 -1 -2 5 -1
een|12 -12 1 -6 0
een andere|0 -3 -2 -1 7
een assessment|-4 5 0 0 0
een gekkenhuis|-2 6 -1 -1 -2
een intakegesprek|-1 -2 5 0 -2
een nachtje|-1 -1 -1 5 -1
een studentstagiair|6 -1 -1 -1 -3
eens|5 -2 -1 -1 -2
ehrlich|6 -1 -1 0 -3
ehrlich gesagt|5 -1 -1 0 -3
eigen|-2 -3 -2 -1 7
eigen verzoek|-3 -1 -1 0 5
eigentumer|-9 -1 0 0 10
eigentumer fur|-4 0 0 0 5
eight|6 0 -1 0 -5
ein|-5 -8 18 -5 2
ein anderes|-2 -2 -1 -1 7
ein neues|-1 -1 -2 -1 5
eine|15 4 -6 -12 -5
eine andere|12 -4 -3 -2 -3
eine die|5 -1 -2 -1 -1
eine einstellung|6 -2 -1 -1 -2
eine kurze|-5 1 3 -1 1
einem|2 -9 21 -4 -10
einen|-9 2 4 -3 9
einen anderen|-8 -2 -2 -2 14
einen haben|-3 5 0 0 -1
einen neuen|-4 -1 6 -1 0
einer|-6 13 0 -3 -4
eines|-2 -5 -5 3 9
einfach|3 -7 3 3 -3
einfach mal|6 -1 -3 -1 -2
einfach zu|-3 0 -1 5 -1
einfluss|-2 -2 -1 0 5
einfluss auf|-2 -2 -1 0 5
eingang|-14 20 -4 -1 0
eingang ihrer|-7 10 -2 -1 0
eingegangen|-3 21 -4 -2 -10
einige|-3 5 0 0 -1
einladen|-2 2 5 -2 -3
einladung|-6 2 9 -1 -5
einschliesslich|6 -2 -1 -1 -2
einschliesslich februar|6 -2 -1 -1 -2
einstellen|1 -2 -2 8 -5
einstellungsstopp|-2 -1 -1 0 5
einstellungsstopp bis|-3 -1 -1 0 5
einverstandnis in|-2 5 0 0 -2
einwilligung|-3 -2 -1 0 6
eisele|-1 -4 -1 0 6
eisele werkzeugbau|-1 -4 -1 0 6
either|1 6 -2 -1 -4
either way|-4 7 -1 0 -2
el|10 4 8 -5 -19
el contrato|-1 -1 -2 5 -1
el equipo|5 -1 -4 3 -3
el estado|-2 5 -1 0 -2
el lunes|-6 5 5 -2 -2
el martes|-3 -1 5 0 -1
el miercoles|-3 -1 7 -1 -2
el momento|5 -1 -1 -1 -2
el proceso|10 5 -4 -2 -8
ela|-5 1 -2 4 2
elegido|-3 -1 -1 -1 5
elegido a|-3 -1 -1 -1 5
elektroniker|-2 -2 0 0 5
elektroniker fur|-3 -2 0 0 5
eleni|-2 -3 6 0 -1
ellis|-3 -3 6 0 -1
ellis this|-2 -3 6 0 -1
elm|-2 -2 0 0 5
elm street|-2 -2 0 0 5
else|0 -7 4 -1 5
else for|6 -1 -2 -1 -3
else nabbed|-3 0 5 0 -1
elvira|-3 -2 -1 -1 7
em|-11 5 2 1 6
email|-4 19 -3 -6 1
email address|-2 -3 -2 -1 7
email and|-2 5 -1 0 -2
email default|-3 0 -1 0 5
email ingelicht|-1 5 -1 0 -3
email ist|-6 1 0 0 5
email was|-3 -1 -1 -1 5
email whether|-2 -2 0 0 5
email wurde|-1 5 -1 0 -2
emails|-4 -2 -2 -1 8
emergency|-3 -3 8 -1 -1
empezarias|-1 -1 -2 5 -1
empezarias el|-1 -1 -2 5 -1
empfang|-2 -3 5 2 -2
employer|-2 0 -2 3 5
employer has|5 0 0 0 -4
employers|-7 1 -1 -1 8
employers view|-2 -2 -1 0 5
employment|0 -3 -4 0 9
employment with|-7 -1 -2 0 9
empresa|0 6 -3 -3 2
en|3 4 -8 -5 4
en app|-1 -1 -1 5 -1
en attente|-3 -1 0 0 5
en caso|-3 5 0 0 -1
en cours|-5 6 -1 -1 1
en dan|-1 5 -1 -1 -1
en dat|7 -3 -1 0 -2
en een|0 -3 5 -1 -1
en el|4 7 -7 -2 -2
en esta|11 -3 -2 -1 -4
en este|-1 -1 -2 -1 5
en het|1 -1 -3 5 -1
en la|8 -2 3 -3 -7
en madrid|-1 -2 -1 -1 5
en nuestra|5 0 -1 1 -4
en remercions|5 0 -1 -1 -3
en revanche|-2 -1 -1 6 -2
en situation|-1 0 5 0 -3
en telefoon|-1 -1 -1 5 -1
en visio|-4 -2 9 -1 -2
encargada|-3 6 -3 -1 0
encargada lo|-3 7 -3 -1 -1
enclosed|-5 0 0 0 6
encourage|7 -3 -1 0 -2
encourage you|7 -3 -1 0 -2
encuesta es|-2 -2 -1 0 5
end|0 -1 -6 3 4
end of|-6 3 -3 6 0
enda|-3 0 5 0 -1
enda who|-3 0 5 0 -1
ende|-10 16 -9 5 -2
ende mai|-4 7 -2 -1 -1
ended|5 -1 -2 -1 -2
ended up|5 -1 -1 0 -3
endet|-2 -2 -2 -1 7
engere|5 -2 1 0 -4
engineer|-14 7 6 4 2
engineer iii|-5 5 0 0 0
engineer role|-5 1 -2 -1 7
engineering|-11 1 -3 0 13
engineering manager|-3 -1 -1 -1 6
enjoyed|7 -6 2 -2 -2
enough|5 -3 -4 -2 3
enough lads|8 -3 -2 -1 -3
entao|5 -2 -1 3 -5
entlastung|12 -5 -1 -1 -5
entlastung zuruck|10 -5 -1 -1 -4
entre|5 0 -2 -1 -1
entreprise|5 1 -1 0 -4
entretien|-6 -6 28 -5 -10
entretien de|-3 -1 7 -1 -2
entrevista|-13 2 28 -2 -16
entrevistas|6 -1 -2 -1 -2
entro|-11 11 -3 5 -1
entry|-2 -1 -2 0 5
entscheiden|-6 7 -1 -1 2
entscheiden dann|-4 5 -1 0 -1
entscheidung|-2 5 -4 -2 3
entscheidung bezuglich|-1 -4 -1 0 6
entscheidung treffen|0 5 0 0 -4
entschieden|1 -17 -13 5 27
entschieden hat|-4 0 0 0 5
entschlossen|6 -2 -1 -1 -2
entstehen|-3 6 -1 -1 -1
entwurf|-3 -3 0 0 6
epreuves|5 2 -1 -1 -4
epreuves orales|5 -1 -1 0 -3
equipe|5 0 -2 2 -4
equipes|-5 8 -1 0 -2
equipo lo|-1 -1 -2 5 -1
equity|-5 0 1 3 1
er|-1 6 -1 1 -5
er een|-1 -1 -1 5 -1
erfahrungsgemass|-3 6 -1 0 -2
erfahrungsgemass werden|-2 5 0 0 -2
ergebnis|3 2 1 -1 -5
erhalt|-2 5 -1 -1 -1
erhalten|-14 14 -2 -6 9
erhalten diese|-1 -2 -2 -1 6
erreichen|-4 -2 -4 1 8
erreicht|5 0 0 -1 -5
error|3 -8 -1 -1 6
error tienes|-1 -3 0 0 5
erst|-4 13 -2 -2 -6
erstattet|-1 8 0 -1 -6
erstattet werden|0 5 0 -1 -4
es|6 -2 2 -8 2
es anonima|-2 -2 -1 0 5
es morgen|-3 5 0 0 -1
es nicht|1 5 -1 -1 -4
es noch|-5 -1 3 0 3
esa|-4 0 0 -1 5
escoleta|-1 -1 -2 5 -1
escoleta petit|-1 -1 -2 5 -1
escolhemos|-2 -2 -1 -1 5
escribirnos|-1 6 -3 -1 -1
escribirnos la|-3 7 -3 -1 -1
escribo|-1 5 -1 0 -2
escribo para|-1 5 -1 0 -2
espace|-6 5 -2 -1 3
essential|5 -2 -1 0 -2
essere|6 -2 -1 -1 -2
est|-6 4 -5 3 8
est bien|-5 9 -1 -1 -2
est en|-8 10 -1 -1 0
est fini|-2 -1 -1 5 -2
est pas|-7 -2 0 5 4
est plus|-2 -4 5 -2 3
est toujours|-3 6 -1 0 -2
est tout|-2 -1 -1 5 -2
esta|-1 5 -10 -4 11
esta mais|-6 -1 0 0 9
esta ocasion|5 -2 -1 0 -2
esta oportunidad|6 -2 -1 -1 -3
esta semana|-3 -2 -1 -2 8
estado|0 11 -3 -1 -6
estado de|0 5 -1 0 -3
estara|-3 0 5 -1 -1
estas|-1 6 -1 -1 -2
este email|5 -1 2 -1 -4
este momento|-1 -3 -1 -1 6
estimado|7 -2 -2 -2 -1
estimado candidato|5 -1 -1 -1 -2
estou|-1 -1 -1 -1 5
et|0 -2 -3 0 7
et deux|-2 -1 -1 6 -2
et je|-1 1 -2 5 -3
et la|6 -1 -1 0 -4
et ne|-4 -3 -1 -1 9
et ton|5 -2 -1 -1 -1
etant|4 0 -6 -3 4
etapa|3 -6 11 -3 -4
ete|11 14 -7 -7 -10
ete etudiee|5 -2 -1 0 -2
ete refusee|5 -2 -1 -1 -1
ete retenue|5 2 -1 -1 -5
ete transmis|-3 6 -1 0 -1
etes|-1 -6 2 2 2
etes convoque|-2 -1 6 -1 -3
etre|-3 -7 -3 -3 16
etre etudiee|-2 -4 0 0 6
etude|-2 7 -2 -1 -1
etudiee|3 -6 -1 -1 5
etwas fur|5 -1 -1 -1 -3
etwas geduld|-6 3 -1 -1 5
eu|9 -2 -2 -1 -4
euch|-5 4 -1 0 3
eure|-5 0 -1 0 7
europe|-1 -1 7 0 -4
eva|-1 5 -1 -1 -2
event|-7 0 3 -2 5
ever|10 -3 -2 -1 -4
every|-5 8 1 -3 3
every single|7 -1 0 0 -5
everybody|-7 10 3 -1 -5
everyone|-1 4 4 7 -13
everyone sorry|-2 6 -1 -1 -2
everyone voted|-2 0 -1 5 -2
everyone who|-5 2 4 -1 0
everything|-5 1 6 0 -1
everything else|-5 -1 6 0 0
evidence|-5 -1 -1 0 8
ex|5 -2 0 0 -2
exact|-2 -1 5 0 -3
examination|-1 2 2 1 -5
example|-1 8 11 3 -8
excellent|7 -1 -1 0 -4
excited|-1 -1 -1 6 -2
excluidos|-5 2 2 -1 1
excluidos se|-1 5 -1 0 -2
excuses|-5 4 5 -1 -3
excuses voor|-4 5 2 -1 -2
executive|5 0 -2 -2 -2
exercise|-1 -2 5 -1 -2
exmo a|-3 6 -1 0 -2
exp|1 -3 -1 -1 5
expect|-13 14 -5 -2 6
expect anything|-3 -1 -1 -1 6
expect to|-5 11 -2 -1 -3
expected|-6 3 -2 -1 6
expected hourly|-2 -2 -1 0 5
experience|18 -14 -3 1 -11
experience and|-2 -1 -1 -1 5
experience assistant|-1 0 5 0 -3
experience today|3 0 0 2 -5
experiencia|11 -5 -2 -1 -3
expires|-2 -4 -2 0 7
expires in|-1 -2 -1 0 5
export|-6 2 5 -2 0
expression|-1 5 -1 0 -3
extend|5 -3 2 6 -10
extend an|6 -2 -1 2 -5
extension|-4 -2 -2 -1 9
extra|6 -4 2 0 -5
ezekiel|-2 5 -1 -1 -1
f|1 10 -2 -2 -4
facciamo chiamare|-2 5 -1 -1 -1
facciamo il|-1 -3 0 0 5
fachabteilung|-6 12 1 -2 -5
faculty|2 4 -1 0 -5
fahrradkurier|-3 -3 0 0 6
fahrradkurier bleibt|-3 -3 0 0 6
fair|-7 5 -2 -1 6
faire|0 -5 6 -2 0
falar|5 -1 -1 -1 -2
falar consigo|5 -1 -1 -1 -2
falcone|-2 5 -1 -1 -1
fall|-4 1 -2 -2 7
falls|-13 9 2 -2 4
falls sie|-9 6 -3 0 5
falls wir|-2 5 0 0 -2
falta|-5 -1 0 2 4
famiglia|-3 -2 -1 -1 7
familie|0 -4 -1 -1 6
familien|-4 -1 0 0 5
familien mit|-4 -1 0 0 5
family|-12 4 -3 7 4
far|5 -3 -2 -1 0
fare|-3 -3 9 -1 -1
fase|0 -1 -1 -3 5
fase de|5 -3 -2 -1 1
fase non|-3 -1 -1 -1 5
favor|-7 -1 6 -2 3
favorable|-1 -3 -2 6 1
fazia|5 -1 -1 -1 -2
fazia ferias|5 -1 -1 -1 -2
feb|6 -3 2 0 -4
febbraio|-2 -2 5 -1 -1
februar|-1 6 -2 -1 -1
februar ausgebucht|6 -2 -1 -1 -2
februari|-2 -2 -3 5 2
february|-7 4 0 5 -2
federally|-2 -3 0 0 5
federally insured|-2 -3 0 0 5
fee|-3 -5 1 1 6
feedback|23 -14 -13 -6 -4
feedback from|5 -1 0 0 -5
feedback on|-4 1 -2 0 6
feedback please|9 -1 -3 -1 -5
feel|2 -2 -2 -1 5
feeney|-2 5 -1 -1 -1
feeney aia|-2 5 -1 -1 -1
feeney voss|-2 5 -1 -1 -1
fehlen|-1 -6 -1 0 10
feld|-3 5 -1 0 -1
fell|-5 -2 -1 -1 9
felt|6 -2 -1 -1 -3
ferias|5 -1 -1 -1 -2
ferment|-1 -3 6 0 -1
ferment co|-1 -3 6 0 -1
fernanda|-1 -1 -1 5 -1
ferreira|-2 -2 5 -1 -2
ferri|-1 -3 1 6 -3
ferri vivai|-2 -2 -1 7 -2
festival|6 0 -1 0 -4
ff|-1 5 -1 -1 -2
ff over|-1 5 -1 -1 -2
fica|5 -3 2 -1 -2
ficamos|6 -1 -2 -1 -2
ficamos com|5 -1 -1 -1 -2
field|0 -2 5 -1 -1
filiale|-3 -2 5 -1 1
filled|15 -4 -7 0 -4
filled all|-6 -1 0 0 7
final decision|-2 -2 0 0 5
final interview|-7 0 4 -1 5
final offer|-2 0 -1 6 -3
final round|-1 -1 6 -1 -3
finalmente|7 -2 -2 -1 -2
finance|-3 -7 -1 2 9
finch|5 -4 1 1 -2
find|-7 -3 3 8 2
find attached|-1 -1 -1 6 -3
findest|-3 -1 1 5 -2
findest du|-3 -1 1 5 -2
findet|-6 -2 9 -3 2
finds|-4 -1 0 0 5
fine|-3 6 1 12 -16
finish|-3 -4 3 -1 5
firm|5 -1 -1 0 -3
firmar|-1 -1 -2 5 -1
firmar el|-1 -1 -2 5 -1
firmata|-3 -2 -2 10 -3
firmata per|-2 -1 -1 6 -2
firmiamo|-2 -2 -1 7 -2
firmiamo le|-2 -2 -1 7 -2
first|0 -7 -8 11 5
fischer|-1 -5 2 -1 5
fit|-3 -3 1 -2 7
fixe|2 -2 -2 8 -6
fixe le|5 -1 -1 0 -3
fjordkind|-3 0 -1 5 -1
flo|-2 -1 -2 6 -1
flo von|-2 -1 -2 6 -1
floor|-3 -1 11 -1 -6
flor|-3 5 -1 0 -1
flor de|-3 5 -1 0 -1
floristin|5 -1 -2 -1 -1
floristin minijob|5 -1 -2 -1 -1
foi|7 4 -7 -4 1
foi aprovado|-3 -1 0 0 5
foi preenchida|5 -2 -1 -1 -2
folgende|-4 -1 0 -1 5
folks|6 -1 -1 -1 -3
follow|4 0 -1 9 -12
follow us|5 3 -3 0 -5
following|5 -4 -8 -1 10
following items|-2 5 -1 0 -2
following the|-5 -3 -1 2 8
foods|-5 -3 2 -1 6
for|5 -13 -5 -12 24
for a|-6 -5 -6 -7 24
for an|-12 12 7 2 -9
for another|5 0 0 0 -4
for applying|4 -1 4 -5 3
for appointment|5 -1 0 0 -4
for attending|6 -2 -2 0 -2
for auditioning|-3 0 0 0 5
for bearing|-3 6 -1 0 -2
for booking|-2 -1 6 0 -4
for checking|-1 6 -1 0 -4
for choosing|-2 7 -2 0 -3
for coming|11 2 -4 -2 -6
for completing|5 3 -3 0 -5
for data|5 -2 0 0 -2
for healthcare|7 -1 0 0 -5
for interview|2 3 4 -1 -8
for interviewing|-1 -3 -2 0 7
for it|7 -3 2 -1 -5
for letting|-13 -3 -1 -1 19
for me|-2 -3 6 0 -1
for my|-2 -3 6 0 -1
for next|4 3 0 0 -7
for now|8 -4 -3 -1 -1
for other|8 -2 -1 0 -5
for our|0 -7 8 -2 1
for produce|-2 -3 6 0 -1
for registering|-7 10 -1 0 -1
for sending|-3 9 -2 -1 -2
for series|-9 0 0 0 10
for someone|8 -2 -2 -1 -3
for structural|-5 5 0 0 0
for submitting|-8 3 -1 0 6
for taking|5 -2 -1 -1 0
for ten|-2 -1 5 0 -3
for the|9 -6 0 -9 -4
for this|15 1 -9 3 -14
for ur|5 -2 0 0 -2
for viewing|-5 0 0 0 5
for warehouse|5 -2 -1 0 -1
for which|6 -2 -1 0 -3
for you|-2 -1 -4 0 7
for your|13 -7 -3 -9 -8
fordereederei|-4 5 -1 0 -1
forgotten|-3 8 -1 0 -3
forgotten you|-3 8 -1 0 -4
form|-11 7 -5 -2 10
formal|-5 -6 4 13 -6
formal interview|-1 -2 5 0 -2
formal letter|-1 -2 -2 6 -1
formal offer|-2 -1 -1 7 -2
formenbau|-1 -4 -1 0 6
formenbau urlaubsbedingt|-1 -4 -1 0 6
formularle|-2 -1 -1 6 -2
fortsetzen|-2 -3 0 0 5
forty|-5 -1 -1 4 3
forward|5 -7 -4 8 2
forward for|5 -1 0 0 -3
forward to|-14 -1 -2 9 8
fosse|-4 -1 -1 -1 7
fosse possibile|-3 -1 -1 -1 5
found|5 -1 -3 2 -3
four|13 -2 -2 -1 -8
frag|1 2 -3 5 -5
frag ich|-2 -1 -2 6 -1
fragen|-10 -2 7 -4 9
fragen wenden|-3 5 0 0 -2
frankfurt|-3 5 0 0 -1
frau|0 -9 11 4 -6
frau kruger|-1 0 -2 5 -2
frau lang|-2 2 -1 5 -4
frau matthes|-4 5 -1 0 -1
frau mertens|-3 5 0 0 -1
frau seidel|5 -1 -2 -1 -1
frau sommer|-4 -1 -1 -1 6
free|-1 -7 10 3 -4
freek|-2 5 -1 -1 -1
freek rijwiel|-2 5 -1 -1 -1
freelance|8 -1 -2 -1 -4
frei|-10 1 4 3 2
frei wird|-3 -3 0 0 6
freien|-4 -1 0 0 5
freien parzellen|-4 -1 0 0 5
freight|-4 1 -2 -1 6
freitag|-13 -10 15 7 0
freitag uber|-4 -1 0 0 5
freitag um|-1 -1 5 -1 -2
freu|-3 -2 6 0 0
freu mich|-3 -2 6 0 0
freuen|-8 -2 -7 23 -7
freuen sie|-4 5 -2 -1 2
freuen uns|-11 -4 -3 22 -6
freundliche|-5 -5 3 -1 9
freundliche grusse|-7 -4 4 -1 10
freundlichen|4 -5 4 3 -6
freundlichen grussen|3 -4 4 3 -5
fri|-4 -2 10 1 -6
fri for|-1 -3 6 0 -1
friday|-21 -1 2 15 4
friday at|-1 -1 5 -1 -2
frieda|-2 5 -1 -1 -2
frieda papierfrieda|-2 5 -1 -1 -2
friends|-6 -3 -2 3 9
fristgerecht|-2 -3 0 -1 6
fristgerecht zum|-1 -3 -2 -1 7
fritz|-2 -1 -2 6 -1
fritz kainz|-2 -1 -2 6 -1
from|-1 8 5 -4 11
from corinthian|-2 -3 6 0 -1
from my|-1 5 -1 0 -3
from the|6 2 9 -2 -13
from us|-8 18 1 -1 -11
from you|-8 -3 -3 1 13
from your|0 1 -5 0 4
fromagerie|-2 -1 -1 6 -2
fromagerie duvernet|-2 -1 -1 6 -2
front|2 -7 -4 -2 11
front that|-2 -1 -2 0 5
fruhestens|-1 -2 -2 -1 5
fruhjahr|5 -1 -1 0 -3
frutas segura|-2 -1 -1 -1 5
fuhren|8 -2 -2 -1 -3
fuhrerschein|-1 6 -2 -1 -1
fuhrerschein klasse|-5 11 -2 -1 -4
full|-6 4 0 -3 5
full but|-2 5 0 0 -3
functie|2 -8 9 6 -8
functie doktersassistent|-2 -2 5 -1 -1
functie gastvrouw|-3 -1 -1 0 5
functie matroos|-4 0 5 0 -1
functie servicemonteur|-1 -1 -2 5 -1
functie van|6 -3 -1 4 -5
fund|-6 -2 -2 -1 10
funded|-3 0 -1 -1 5
fur|13 -7 -6 -11 -5
fur andere|-6 2 0 0 4
fur betriebstechnik|-3 -2 0 0 5
fur content|-3 0 -1 5 -1
fur das|7 -4 -1 -2 1
fur deine|11 4 -2 -3 -10
fur den|4 -5 3 1 -2
fur die|13 1 8 -10 -16
fur diese|5 -2 -1 0 -1
fur eine|12 -1 -2 -2 -7
fur einen|-6 -3 -2 -3 14
fur ihre|13 0 -3 -5 -7
fur ihren|-3 2 -3 -2 6
fur mail|-3 5 -1 0 -1
fur sie|-2 -7 -4 8 4
fur ungut|5 -2 -1 0 -2
furs|9 -5 -3 -2 0
further|18 -9 3 0 -17
further consideration|5 -2 0 0 -3
futur|-1 -2 -1 -1 5
futur responsable|-1 -2 -1 -1 5
future|5 -1 -4 -1 4
futuro|6 -2 -2 -1 -1
g|4 0 -3 4 -5
gaan|13 -2 -3 -1 -6
gaat|-3 8 0 -1 -4
galway|-2 6 -1 0 -3
games|0 1 6 -1 -6
games take|-3 -1 5 0 -2
games will|-3 -1 5 0 -2
ganas|-1 -1 -2 5 -1
ganas de|-1 -1 -2 5 -1
ganz|9 -1 -3 -1 -4
garde|5 -2 -1 -1 -2
gartnerei|5 -1 -2 -1 -1
gartnerei blattwerk|5 -1 -2 -1 -1
gas|7 0 -3 0 -3
gastvrouw|-3 -1 -1 0 5
gastvrouw restaurant|-3 -1 -1 0 5
gave|7 -3 -2 -2 1
geandert|-3 -1 6 0 -2
geben|11 0 -7 4 -7
geduld|-5 5 -2 -1 4
geehrte|4 -6 3 -5 4
geehrte frau|3 -9 6 -4 5
geehrter|6 0 -3 -4 0
geen|-1 -2 -3 -6 12
geen invloed|-3 0 -2 -1 5
geen tijd|-4 0 5 0 -1
gefallen|1 0 3 3 -6
gefallen ist|-3 -1 0 5 -1
gefreut|7 -3 -1 0 -2
gegeben|8 -5 -1 -1 -2
gegen|6 -5 3 -2 -2
gegenbericht|-2 5 0 0 -2
gegenbericht gehen|-2 5 0 0 -2
gegevens|-3 -4 -3 -1 11
gehalt|-4 -3 2 6 -1
gehen|-7 3 -3 4 4
gehen klar|-3 0 -1 5 -1
gehen laut|-4 -1 0 0 5
gekkenhuis|-2 6 -1 -1 -2
gekkenhuis komt|-2 6 -1 -1 -2
geklappt|1 -4 -2 -1 6
geklappt hat|-1 -3 -2 -1 7
gekozen|-8 -3 3 -2 10
gelateria|-2 5 -1 0 -1
geldig id|-3 1 5 0 -3
gelobt|5 -1 -2 -1 -1
geloscht|-14 -6 -2 -1 23
gemacht|5 -1 -1 0 -3
gemass|-2 -1 -1 -1 5
general|0 9 -4 -2 -3
gente|-5 8 -2 -3 2
gentile|5 0 -4 -5 4
genugt|-2 -4 2 -1 5
geplant|-2 5 1 -1 -3
gepruft|6 -1 -2 -1 -1
gepruft und|9 -5 -1 0 -2
gerade|1 -4 -1 -1 5
gerade dringend|-3 -3 0 0 6
gerente de|-4 -1 -1 0 6
gern|3 -16 20 -3 -4
gern in|-3 -2 6 0 0
gern mochten|0 -3 5 0 -1
gern ubernachste|-3 -1 -1 0 5
gern vorab|-3 5 0 0 -1
gerne|1 -5 6 -2 0
gesagt|5 -1 -1 0 -3
geschafft|-1 -1 5 -1 -2
geschlossen|1 -1 -4 -1 5
geselecteerd|5 -3 -2 -1 0
gesolliciteerd|6 -1 -3 -1 0
gespeicherten|-4 -1 0 0 5
gespeicherten bewerbungen|-4 -1 0 0 5
gesprach|-1 -9 28 -2 -15
gesprache|7 -1 -4 -2 0
gesprachen|5 -1 -1 -1 -3
gesprachspartner|-2 -1 6 -1 -2
gesprek|1 -5 14 -3 -7
gesprochen|-1 -2 -1 5 -1
gestern|5 -4 -1 -2 1
gestion|7 2 -2 -1 -6
gestionnaire|-2 5 -1 0 -2
gestionnaire paie|-3 6 -1 0 -2
gestoria|-2 -1 -1 -1 5
gestoria alcantarilla|-2 -1 -1 -1 5
get|-3 22 -2 -4 -10
get a|-5 6 -2 0 0
get an|-3 -2 0 0 5
get back|-5 11 -1 -1 -4
get the|-3 5 0 1 -4
get this|0 3 3 0 -6
get your|7 -2 -2 -1 -2
getekend|-1 -1 -2 5 -1
getekend terugsturen|-1 -1 -2 5 -1
getting|10 -6 -3 -2 1
getting to|5 -1 -1 -1 -3
gevallen|5 -1 -1 -1 -3
gevonden|5 -2 -1 -1 0
gewartet|-3 -1 6 0 -2
gewunscht haben|-4 -1 0 0 5
gia|15 -5 -4 -3 -3
gianni|-2 -2 -1 7 -2
gianni ferri|-2 -2 -1 7 -2
gibt|-5 0 -2 -1 7
giorni|-13 10 -3 -3 9
giorni lavorativi|-2 8 -1 -1 -4
giovedi|-3 -3 10 -1 -3
giovedi dopo|-1 -2 5 -1 -1
girasole|-2 -2 -1 -1 6
github|5 -2 -1 0 -2
given|10 -3 -2 -1 -3
gleich|-2 -4 13 -2 -4
glen|-3 5 0 0 -2
gli|5 0 -1 -1 -3
gli ammessi|5 -1 -1 -1 -2
gmbh|-2 -15 -4 0 22
gmbh balingen|-1 -4 -1 0 6
go|-1 -3 -3 7 4
go ahead|-1 1 -4 0 5
go to|-2 2 2 5 -6
go with|-8 -1 -2 -2 13
goed|-9 19 2 -3 -8
goed ontvangen|-8 13 -2 -1 -2
goed tineke|-2 6 -1 -1 -2
going|16 -7 -6 -2 -2
going to|17 -4 -3 -2 -7
gone|-3 -3 5 2 0
gone sorry|-3 0 5 0 -1
gone to|0 -1 2 3 -5
gone with|-3 -1 -1 0 5
gonna|6 -1 -1 -1 -4
good|6 -11 4 2 -5
good luck|7 -2 -3 -4 2
good to|8 -3 -4 2 -2
google|3 1 2 1 -7
google play|3 3 -2 1 -5
gostei|5 -1 -2 -1 -2
gostei muito|5 -1 -1 -1 -2
got|-5 16 3 -1 -13
got a|1 -4 -3 -1 7
got it|-5 13 -3 2 -5
got your|-9 13 5 -2 -7
gott|5 0 -1 -1 -3
gr|-2 5 -2 -1 0
gr van|-1 5 -1 -1 -2
graag|0 -8 9 0 -1
grab|-2 -2 6 -1 -2
gracias|17 1 -10 -6 -4
gracias por|18 -4 -7 -4 -4
gracias x|-3 7 -3 -1 -1
grad leider|-3 -1 -1 0 5
grade|4 -4 -2 7 -5
graduate intake|-2 5 0 0 -3
graduate programme|-2 5 0 0 -3
graduatoria|5 -1 -1 0 -3
grateful|-2 -4 -3 2 6
grateful for|-3 -3 -2 3 5
gratis|-3 -4 -2 1 8
grazie|18 -7 -5 -6 1
grazie per|13 -7 -2 -4 1
great news|-5 -2 9 2 -3
great to|-3 5 -2 -1 1
greco|-2 -1 5 0 -1
green|-2 6 -1 0 -2
green light|-4 6 0 0 -1
greve|-5 -1 8 -1 -2
groet|8 3 -6 1 -6
groeten|-1 6 1 -3 -3
groeten freek|-2 5 -1 -1 -1
group|7 -7 6 -5 0
group day|-2 0 5 0 -3
groupe|-3 0 7 -1 -2
growth|-5 2 0 -1 4
growth analyst|-3 -2 -1 -1 6
gruber|5 -4 0 0 -1
gruezi|-2 6 -1 0 -3
grunden|5 -2 -1 -1 -1
gruppo|2 -7 1 -1 6
gruss|10 -3 6 -4 -9
grusse|6 -10 -2 5 -2
grusse aus|7 -4 -1 1 -3
grussen|7 -8 1 1 -2
guardamos|3 -5 -1 -1 4
guicciardi|-1 -2 5 -1 -1
guidelines|-2 -1 -1 -1 5
gus|-5 0 5 0 1
gut|4 -3 -4 -1 5
gut grun|-4 -1 0 0 5
gute|7 -6 2 0 -2
guten|3 -2 -2 -6 7
guten tag|-2 0 -3 -5 10
gutschein|0 1 2 1 -5
gutted|8 -1 -1 -1 -5
h|-5 0 7 -1 0
h f|-4 3 -2 -2 5
ha|18 -11 -7 -13 7
ha decidido|5 -1 -1 -1 -2
ha dennis|-1 -1 -1 5 -1
ha descartado|5 -2 -1 -1 -1
ha elegido|-3 -1 -1 -1 5
ha joris|-2 5 -1 -1 -1
ha obtenido|5 -2 -1 0 -2
ha sido|2 -4 -5 -4 12
ha valutato|-3 -1 0 0 5
hab|11 -4 -4 3 -7
hab nochmal|-3 0 -1 5 -1
hab schon|8 -2 -2 -1 -3
haben|14 -20 -18 -8 25
haben auf|-3 -1 6 0 -2
haben die|0 -6 1 -1 7
haben ihre|-10 19 -2 -1 -5
haben in|5 -1 -1 -1 -3
haben leider|0 5 0 0 -4
haben name|-2 5 -1 -1 -2
haben rufen|-3 -1 6 0 -2
haben sich|-2 -5 -5 -2 14
haben sie|-2 -5 -1 -3 12
haben uns|13 -14 0 2 0
haben wir|18 -12 -11 -1 3
hablado y|-1 -1 -2 5 -1
hacer|-3 0 5 -1 -2
had|14 -1 -8 -5 -6
had a|4 -6 -2 -2 6
had hoped|0 6 -1 -1 -5
had to|-1 6 3 2 -9
haddad|-2 -1 7 -1 -3
hai|-2 -5 -2 -1 9
hai iniziato|-2 -3 0 0 5
halden|-3 -1 8 0 -3
halden rowe|-3 -1 5 0 -1
hallenberg|-3 -1 -1 0 5
hallenberg sucht|-3 -1 -1 0 5
hallo|9 -9 0 -5 4
hallo danke|8 -2 -2 -1 -3
hallo frau|5 -9 2 3 0
hallo herr|-9 10 0 -4 3
hallo lena|5 -1 -1 -1 -2
hallo tobi|-3 0 -1 5 -1
halt|0 -2 -2 5 -2
halt bescheid|-2 -1 -2 6 -1
hamza|-2 -2 -1 0 5
hands|5 1 -1 0 -4
handy|-4 2 5 0 -3
hang|6 2 -3 -1 -4
happy|-6 0 2 -1 7
harbour|0 0 5 0 -4
hard|5 -4 -2 -1 2
harlan|-4 5 0 0 -1
harlan voss|-5 5 0 0 0
has|15 -6 -17 -9 8
has already|-2 -1 5 0 -2
has applied|-3 -2 -1 -1 7
has been|-6 19 -7 -6 13
has completed|-3 -1 -1 0 6
has decided|11 -2 -2 -1 -7
has had|-5 6 -1 3 -4
has hecho|-1 -3 0 0 5
has not|-3 -3 -2 -1 9
has retirado|-1 -3 0 0 5
has updated|6 -2 0 0 -3
hasnt|-5 -3 0 0 10
hast|8 -3 9 -5 -9
hast schreib|6 -2 -1 -1 -2
hasta|-5 5 -1 -1 2
hat|16 -20 -5 3 3
hat am|-3 -1 -1 0 5
hat es|6 -2 -1 0 -3
hat leider|-1 -1 -2 5 -2
hat sich|9 -8 -2 5 -4
hat uns|4 -6 9 -2 -5
hatchery|-3 0 5 0 -1
hatchery technician|-3 0 5 0 -1
hatten hat|-1 -1 -2 5 -2
hatten sie|-3 5 -1 0 0
hatten wir|5 -2 -2 -1 -1
have|5 -12 4 -8 14
have a|-6 2 -9 0 12
have an|-6 5 -2 -1 3
have been|-6 2 14 -4 -3
have decided|1 -7 -4 -2 13
have enough|10 -3 -2 -1 -4
have filled|-4 -1 0 0 6
have had|7 -1 0 -1 -5
have not|2 11 -6 -3 -3
have now|7 -3 -2 -1 -2
have one|0 2 2 0 -5
have received|-7 10 -1 2 -4
have seen|4 -1 3 -1 -5
have to|5 -5 1 9 -9
have two|-9 3 -3 -1 11
have until|-5 -1 7 0 -1
have withdrawn|-8 -2 -1 0 12
have you|6 -3 1 1 -5
haven ploegenstelsel|-1 5 -1 0 -3
havenbedrijf|-1 5 -1 0 -3
havenbedrijf zeebruggenoord|-1 5 -1 0 -3
havent|-19 13 2 -3 7
havent been|-7 11 -2 -1 -2
havent forgotten|-2 6 -1 0 -2
having|2 6 -1 3 -10
having had|-2 6 -1 -1 -2
having you|-1 -1 -1 5 -2
he|-5 11 1 -3 -4
he s|-1 5 -1 0 -3
he wants|-1 5 -1 0 -3
he will|-3 6 1 -1 -4
head|-5 -6 7 -1 5
head of|-6 -5 5 -1 6
headline|-2 0 -1 5 -2
headline numbers|-2 0 -1 5 -2
headteacher|0 -2 5 0 -2
healthcare|8 -2 -2 -1 -3
healthcare support|7 -1 -1 0 -5
hear|-12 18 2 -3 2
hear about|1 -5 5 -1 0
hear by|-3 5 0 0 -1
hear from|-11 15 -6 1 1
hearing|-8 -5 -2 -1 17
heart|3 3 -1 -1 -5
heb|-1 0 -5 1 4
heb het|-1 -1 -1 5 -1
heb je|-6 4 -2 -3 8
hebben|20 1 -14 -9 0
hebben besloten|6 -2 -1 -1 -1
hebben een|5 -3 -1 -1 0
hebben je|-2 9 -1 -1 -5
hebben we|6 -4 -4 -2 3
hebt|-2 -5 12 -3 -2
hebt je|-2 -2 5 -1 -1
hebt nog|-6 -3 7 -1 3
hecho por|-1 -3 0 0 5
heeft|15 -8 -5 -4 2
heeft al|6 -1 -1 -1 -3
heer|0 7 -2 -2 -2
heimnehmen|-2 -1 -2 6 -1
helaas|-8 12 -3 -10 10
helaas al|-4 0 5 0 -1
helaas geen|-3 -1 -1 -1 5
helaas kunnen|-2 -1 -2 -1 7
helaas moeten|7 -3 1 -1 -3
helaas niet|-3 6 -4 -2 2
helaas pas|-2 6 -1 -1 -2
helas nous|5 0 -1 0 -4
held|-1 -3 2 5 -4
hello|8 0 8 -5 -10
hello ali|-2 6 -1 -1 -2
hello mr|-2 -3 6 0 -1
help|1 0 -3 -1 5
helpdesk|-2 -1 5 0 -1
helps|-2 -3 -1 0 5
helps us|-4 -2 -1 0 7
helvora|-2 5 0 0 -2
helvora versicherungen|-2 5 0 0 -2
hem|6 -1 -1 -1 -3
hem niet|6 -1 -1 -1 -3
hemos|16 -4 -7 0 -5
hemos decidido|5 -2 -1 -1 -1
hemos recibido|-3 7 -1 -1 -2
her|3 -3 -2 -3 6
herbst|11 -3 -3 -3 -2
here|12 -8 4 -2 -5
here are|-1 -5 -2 -1 9
here is|-2 0 0 5 -3
herr|6 4 3 -8 -5
herr burri|-2 5 0 0 -2
herr fischer|-1 -5 2 -1 5
herr kaya|-2 -1 6 0 -2
herr kos|-5 8 -2 -1 -1
herr ozdemir|-4 -1 0 0 5
herzlich|3 -5 -2 -2 5
herzliche|6 -4 0 -1 -2
herzliche grusse|6 -4 0 -1 -2
het|2 8 2 4 -15
het contract|-1 -2 -2 6 -1
het gesprek|-5 -1 9 -1 -2
het getekend|-1 -1 -2 5 -1
het hem|6 -1 -1 -1 -3
het is|1 6 -2 -1 -4
het loonbelastingformulier|-1 -1 -2 5 -1
het met|-1 -1 -1 5 -1
het niet|7 -3 1 -1 -4
het weekend|-1 5 -1 -1 -2
heuer|6 -2 -1 -1 -2
heure|-2 -2 9 -1 -3
heute|1 -8 4 1 2
heute um|-3 -1 6 0 -2
hey|17 -6 1 -8 -8
hey roisin|-1 -3 6 0 -1
hi|2 -15 6 -3 15
hi all|-5 -2 -2 -1 9
hi annika|-2 0 -1 5 -2
hi ben|1 0 -5 0 4
hi jamal|0 -1 -3 0 5
hi jess|-2 0 5 0 -3
hi jo|-5 -1 -1 -1 8
hi marisol|-3 -1 5 0 -2
hi monique|-3 -4 0 0 7
hi piotr|1 -3 5 -1 -2
hi steffi|-3 -1 -1 0 5
hi team|-3 0 -1 0 5
hi tomas|-3 0 5 0 -1
hier|-2 -7 0 -3 13
hier een|-2 6 -1 -1 -2
hier leuk|-2 6 -1 -1 -2
hiermit|-7 2 -1 -1 7
hiermit bestatigen|-2 -1 -1 -1 5
high|5 0 2 -1 -6
hill|5 -2 0 0 -3
him|-16 -4 5 -1 16
hinweis wer|-3 5 0 0 -1
hire|13 1 -5 -2 -7
hired|7 -6 -6 -4 10
hiring|-4 17 -6 -6 8
hiring a|5 -1 -1 0 -3
hiring manager|-16 11 2 -2 5
hiring team|0 5 1 0 -6
his|2 4 -1 -1 -5
hiya|5 -1 -1 -1 -3
ho trovato|-2 -1 -2 0 5
hoe|-2 5 -1 -1 -1
hoffen|2 -2 -2 6 -4
hoffen sehr|-3 0 -1 5 -1
hofgut|-3 5 -1 0 -1
hofgut reisch|-3 5 -1 0 -1
hoi|-6 6 -2 -1 4
hoi daan|-4 0 5 0 -1
hoi mail|-1 5 -1 -1 -2
hoje|-2 -3 1 8 -4
hola|2 -13 4 0 8
hola andrea|-1 -1 -2 5 -1
hold|3 7 2 3 -13
holt|-4 0 -1 -1 6
holzbau|-1 -1 -2 6 -1
home|-4 -3 0 -1 7
hoort|-7 16 -4 -2 -3
hope|9 -4 -2 -1 -1
hope to|-6 3 -1 -1 4
hope you|10 -5 -1 1 -4
hoped|-2 9 -1 -1 -5
hoped to|0 8 -1 -1 -6
hora|-7 0 15 -2 -6
horas|-7 -3 2 2 6
horas para|-5 -4 3 3 3
horen|-4 9 0 -2 -3
hose|-1 -1 5 -1 -1
hospiteeravond|-6 0 0 0 7
hotel|-7 -5 6 -3 8
hotel westport|-4 0 5 0 -1
hour|-4 -4 1 8 -2
hourly|-3 -2 -2 0 7
hourly rate|-3 -4 -2 0 8
hours|-5 -9 8 11 -1
house|6 0 2 4 -12
how|-3 -5 3 1 7
how to|-4 -1 -1 0 6
how was|3 0 0 2 -5
however|8 -5 2 -1 -4
hr|-17 -5 -2 18 14
hr specialist|-3 0 -2 6 -2
hr team|-2 -1 -1 -1 5
hr unit|-3 5 0 0 -1
hrm|-4 5 0 0 0
hs|-3 -1 7 -1 -2
human resources|1 -2 1 -1 5
i|7 -6 -4 0 9
i a|-4 0 -1 -1 5
i am|10 -7 -4 2 -1
i are|-2 5 -1 -1 -1
i call|5 -1 -1 0 -3
i came|-2 -1 -1 0 5
i can|0 -4 -5 1 8
i cant|2 8 -4 -1 -4
i d|9 -5 -3 -4 3
i expect|-3 -1 -1 0 6
i got|-4 5 -1 -1 0
i have|-6 -5 3 -4 11
i hope|5 -1 -1 -1 -2
i know|11 6 -6 -3 -8
i ll|-8 22 -8 3 -8
i look|-6 2 0 0 4
i refer|6 -1 -1 -1 -3
i said|10 -2 -4 1 -6
i think|-4 -1 -1 -1 6
i understand|-7 -1 0 0 8
i v|-1 1 5 -1 -3
i ve|-14 1 -5 -2 23
i want|-2 7 1 1 -7
i wanted|8 0 -1 -1 -5
i was|-7 -2 -2 3 8
i wish|-3 0 -1 -1 6
i would|5 0 -1 -2 -3
iban|-5 -2 -3 2 9
ich|-5 4 2 11 -9
ich den|-1 -1 -2 5 -2
ich dich|-3 -1 -1 0 5
ich hab|3 -1 -2 5 -4
ich hatte|6 -2 -2 -1 0
ich ihnen|-6 6 -3 6 -2
ich noch|-3 -3 -1 -1 7
ich schaue|-2 5 -1 -1 -2
ich wieder|-3 -1 -1 0 5
ich wurde|-5 1 7 -1 -2
ici|-5 8 4 -1 -5
id|-9 2 11 1 -2
id bankpas|-1 -2 5 0 -2
id je|-1 -1 -2 5 -1
idoneo|8 -1 -1 -1 -4
if|-2 16 1 11 1
if he|-1 5 -1 0 -3
if it|-6 5 -5 -1 6
if not|-8 4 -2 -1 7
if something|7 -3 -1 -1 -3
if that|6 -4 3 8 -14
if there|-4 6 0 0 -2
if this|-3 -3 -3 0 10
if you|-5 12 8 12 0
if your|-9 9 -3 1 1
ignore|-5 -3 3 -1 6
ihm|5 -1 -2 -1 -2
ihnen|6 -8 3 6 -12
ihnen aktuell|-2 5 0 0 -2
ihnen das|-5 -2 7 0 -1
ihnen den|-7 5 7 -1 -4
ihnen die|1 -4 -3 14 -9
ihnen fur|8 -6 -2 -1 2
ihnen melden|-4 6 0 0 -1
ihnen mit|5 -2 -1 0 -1
ihnen mitteilen|0 -5 -3 7 2
ihnen nur|5 -1 -2 -1 -1
ihnen schon|-5 8 -1 0 -2
ihnen vorgezogen|-1 -1 -2 5 -2
ihr|-8 11 -9 -5 17
ihr bewerberkonto|-4 -1 0 0 5
ihr dossier|-2 7 -1 -1 -4
ihr entwurf|-3 -3 0 0 6
ihr profil|-2 10 -3 -2 -3
ihr strauss|5 -1 -2 -1 -1
ihre|2 14 -13 -17 21
ihre anfrage|-2 -1 -1 0 5
ihre anmeldung|-3 -1 -2 0 5
ihre bewerbung|8 5 0 -9 -4
ihre bewerbungsunterlagen|8 -3 -1 0 -4
ihre daten|-2 -1 -3 -2 7
ihre email|-2 5 -1 0 -1
ihre selbstauskunft|-5 0 0 0 5
ihre spontanbewerbung|-2 5 0 0 -2
ihre unterlagen|1 7 -2 -3 -4
ihre whatsappbewerbung|-3 5 0 0 -1
ihrem|-7 -3 1 -3 12
ihrem einverstandnis|-2 5 0 0 -2
ihren|-6 -3 -3 -1 14
ihren besuch|-3 5 -1 0 -1
ihren termin|-1 -1 -4 -1 7
ihren weiteren|5 -2 0 0 -2
ihrer|2 1 -6 -8 13
ihrer bewerbung|-7 12 -3 -2 2
ihres|6 -1 -2 -1 -3
ii|8 -2 1 4 -11
iii has|-5 5 0 0 0
ik|8 0 -2 1 -7
ik bespreek|-2 5 -1 -1 -1
ik had|6 -3 -1 -1 -2
il|-4 1 -1 -5 11
il banconista|-2 5 -1 -1 -1
il colloquio|-2 -1 5 -1 -1
il curriculum|-4 8 -2 -1 -2
il girasole|-2 -2 -1 -1 6
il lavoro|-1 -3 -1 7 -2
il poggiolo|-1 -2 5 -1 -1
il suo|4 6 -7 -2 -1
il tifo|-1 -3 0 0 5
il tuo|1 -6 7 -3 1
ilex|-2 5 -1 0 -1
ilex optical|-2 5 -1 0 -1
im|15 -7 -9 -8 -5
im februar|-6 3 0 0 3
im fruhjahr|5 -1 -1 0 -3
im herbst|8 -2 -2 -2 -1
im laden|11 -1 -5 -1 -3
im marz|9 -4 -1 -1 -2
im moment|5 -4 -2 -1 3
im rennen|-5 12 -2 -1 -4
im verkauf|6 -1 -3 -1 -2
impact investing|-2 -1 -2 0 5
impegno all|-3 -1 -1 -1 5
importante|-3 -1 -3 -1 7
impressed by|-3 -1 -1 0 5
imprevisto|-2 -1 7 -1 -2
in|7 3 -11 -12 0
in a|10 -3 5 -2 -10
in and|-6 -2 -1 -1 10
in anspruch|-3 5 -1 0 -1
in biscuit|-5 0 0 0 6
in carico|-3 6 -1 -1 -2
in de|6 -2 -8 2 3
in deiner|-3 -2 -1 0 6
in den|2 6 -3 -2 -3
in der|3 0 8 0 -10
in die|5 -2 6 -3 -6
in dieser|-3 -1 -1 0 5
in einem|1 -4 5 -1 -1
in feb|7 -2 -1 0 -4
in for|3 2 2 -1 -6
in i|-2 6 -1 -1 -2
in impact|-2 -1 -2 0 5
in jan|-5 5 -2 -2 4
in january|-4 0 -1 0 5
in leipzig|-5 -1 -1 -1 8
in march|-5 -2 -2 2 6
in our|-3 8 -2 -2 3
in process|-5 6 -1 0 0
in ruhe|-4 9 -2 -1 -2
in summit|-2 -2 0 0 5
in the|9 -2 -14 -4 2
in their|5 -1 0 0 -3
in this|0 -4 1 -1 6
in touch|-3 17 -5 -2 -7
in week|-4 6 -1 0 -1
in wiesbaden|-3 -3 0 0 6
in working|4 4 -1 0 -7
in writing|6 0 -3 1 -5
in your|0 1 -3 5 -1
inbox|-4 6 -1 0 -2
inbox cant|-1 5 -1 0 -3
include|5 -2 -1 0 -2
incomplete|-4 -1 0 0 6
independentemente|-2 -1 -1 -1 5
independentemente do|-2 -1 -1 -1 5
indicarci|-3 -1 -1 -1 5
indicarci nome|-3 -1 -1 -1 5
individual feedback|6 -1 -2 0 -3
individuato|5 -2 -1 0 -2
industrial|-1 -1 -2 -1 5
infantil|-1 -1 -2 5 -1
infelizmente|7 -1 4 -3 -6
infelizmente nao|10 -2 -3 -1 -4
inform you|5 -1 0 -2 2
informamos|8 -2 -3 -1 -2
informamos que|10 -2 -3 -2 -3
informar|6 -6 -2 -2 3
informar que|6 -6 -2 -2 3
informarle|-2 -1 -1 -1 5
informarle de|-4 -1 0 0 5
informed|-4 1 5 -1 -2
informee|-3 6 -1 0 -2
informer|2 -5 -3 3 2
informer que|2 -5 -3 3 2
informes|-4 0 0 0 5
informiamo|5 1 -2 -1 -3
informiamo che|5 1 -2 -1 -3
informons|6 -2 -1 0 -3
informons que|6 -2 -1 0 -3
ingaande|-1 -1 -2 5 -1
ingelicht|-1 5 -1 0 -3
ingesteld|-1 -3 -1 0 5
ingetrokken|-3 -2 -2 -1 9
ingles|-4 -1 0 -1 6
ingles frutas|-2 -1 -1 -1 5
ingrid|5 -3 -1 -1 1
inicio|-5 0 -3 8 1
iniziato|-2 -3 0 0 5
iniziato la|-2 -3 0 0 5
inmiddels|13 -4 -3 -3 -4
innerhalb|-7 7 -3 1 2
innerhalb von|-3 5 -1 0 -1
inschrijving|-4 7 -2 -1 -1
inschrijving voor|-2 8 -1 0 -4
inscription|-2 6 -1 0 -3
inscription au|-1 5 -1 0 -2
inscrito|-4 6 -1 0 -1
inscrito en|-4 6 -1 0 -1
instagram|-3 7 -3 -2 1
installatietechniek|0 -4 -3 9 -2
instead|-13 -2 3 6 5
instead of|-2 0 0 5 -3
instituto|-2 5 3 -1 -5
insurance|7 -2 -4 -1 -1
insurance wont|7 -1 -2 0 -3
insured by|-2 -3 0 0 5
intake|-1 5 0 0 -4
intake for|-2 5 0 0 -3
intake which|-2 5 0 0 -3
intakegesprek|-1 -2 5 0 -2
intakegesprek bij|-1 -2 5 0 -2
intended|-2 -2 -1 0 5
intended for|-3 -2 -1 0 6
interes|10 -4 -2 -1 -2
interesse|12 1 1 -10 -9
interesse an|-5 1 5 -1 1
interest|15 2 -8 -6 -15
interest but|-3 -1 -1 0 5
interest in|13 1 -4 -4 -14
interested|-15 1 5 2 7
interested and|-3 -1 -1 -1 6
interet|9 -3 -1 -1 -4
interim|-3 -2 0 -1 7
intern|5 -6 -1 -2 4
interne|6 1 -2 -1 -4
internship|9 -4 -1 0 -3
interview|-3 -10 36 -10 -14
interview for|-11 -7 26 -2 -9
interview on|10 -4 -2 -1 -3
interview tomorrow|-2 -3 6 0 -1
interviewed|1 -8 -5 -3 15
interviewed will|-2 -2 0 0 5
interviewed with|-3 0 -1 0 5
interviewers|-3 2 8 -1 -6
interviewing|-2 5 -4 -2 2
interviews|6 -4 4 3 -10
interviews through|-2 -2 0 0 5
inteso|-3 -1 -1 -1 5
inteso che|-3 -1 -1 -1 5
intro|-5 2 7 -1 -4
intro call|-5 2 7 -1 -4
investing|-2 -1 -2 0 5
inviata|-4 9 -1 -1 -2
invio|-2 5 -1 0 -1
invite|-3 -3 13 -2 -4
invite you|-1 -1 10 -1 -6
invloed|-3 0 -2 -1 5
invloed op|-3 0 -2 -1 5
invoice|-4 -2 -1 -1 8
irene|-3 6 -1 0 -2
is|-4 17 7 3 9
is a|4 -7 1 1 0
is almost|0 -1 -3 0 5
is best|-2 -2 5 0 -1
is binnen|-5 13 -3 -2 -4
is due|-3 0 -1 0 5
is final|5 -2 -1 0 -2
is fine|-3 -1 2 10 -8
is full|-5 4 3 -1 -1
is helaas|-6 0 5 0 2
is hier|-2 6 -1 -1 -2
is in|-7 12 -3 -1 -2
is inmiddels|8 -2 -2 -2 -2
is invited|-3 -1 5 0 -2
is needed|-5 3 -1 0 3
is no|0 -3 -3 -1 8
is not|7 -6 -1 -1 1
is on|-5 4 5 0 -4
is one|-3 -1 0 0 5
is opnieuw|-1 -3 -1 0 5
is presently|5 -2 0 0 -3
is scheduled|-3 -1 -1 0 6
is shown|-4 -1 0 0 5
is stavros|-2 -3 6 0 -1
is still|-7 5 -1 -1 4
is the|-3 -3 0 6 1
is there|5 -2 2 -1 -4
is under|-3 6 -1 0 -2
is verstuurd|-3 7 -1 0 -2
is yours|-1 -2 -2 9 -4
isnt|-9 9 -1 0 2
isnt a|-4 8 -1 -1 -2
isnt gone|-3 0 5 0 -1
isnt the|5 -1 0 0 -3
issue|-6 0 -1 -1 8
ist|-5 15 16 -10 -6
ist alles|-2 5 0 0 -2
ist angekommen|-3 9 -2 -1 -3
ist da|-3 11 -3 -2 -3
ist der|-9 3 4 -1 4
ist die|-1 -1 -1 -2 6
ist eingegangen|-2 7 -1 0 -3
ist grad|-3 -1 -1 0 5
ist leider|-2 -3 6 -1 0
ist nicht|-6 -4 1 -1 9
ist schon|8 -2 -2 -1 -4
ist was|-2 -1 6 0 -2
it|1 13 -9 0 14
it any|5 -1 0 0 -4
it by|-2 -2 -1 -1 6
it d|-3 0 5 0 -1
it doesnt|-1 -2 -2 -1 6
it for|-5 -1 -1 -1 8
it ll|-5 1 4 -1 2
it on|-6 1 -2 0 7
it out|-1 5 -1 0 -3
it over|-2 0 -5 9 -2
it properly|-1 5 -1 0 -2
it s|4 10 -8 -4 0
it thanks|-2 8 -2 -1 -3
it there|7 -1 -2 -1 -2
it this|4 3 -1 -1 -5
it was|12 -4 -11 9 -4
it will|-4 -4 -2 -1 12
it would|5 0 -1 0 -3
items|-3 6 -2 -1 -1
j|13 -4 -3 0 -6
j accompagne|-1 -2 -1 -1 5
j ai|8 -5 0 2 -6
ja|10 -15 -11 9 8
ja bewaar|-2 -1 -1 -1 5
ja ca|5 -1 -1 -1 -2
ja foi|5 -2 -1 -1 -1
jaar beter|6 -1 -1 -1 -3
jahr|10 -6 -4 -2 2
jamal|0 -1 -3 0 5
jammer|-1 -3 -2 -1 7
jan|-7 6 -4 2 4
jan after|-2 6 -2 -1 -2
jan so|-3 -1 -1 -1 6
january|-5 10 1 2 -8
je aangemeld|-2 -2 5 -1 -1
je bankpasje|-1 -1 -2 5 -1
je bent|4 -2 6 -3 -4
je brief|-1 5 0 -1 -3
je deze|-1 -2 -2 0 5
je eigen|-3 -1 -1 0 5
je gegevens|-4 -1 -2 -1 8
je hebt|-6 -6 13 -3 1
je het|-5 -3 -5 10 2
je hoort|-4 9 -2 -1 -2
je in|-1 5 -1 -1 -2
je inschrijving|-4 7 -2 -1 -1
je interesse|9 -2 -2 -1 -3
je je|-4 -2 -1 -1 9
je kennismaking|-4 0 5 0 -1
je later|-1 5 -1 0 -3
je mail|-1 5 -1 -1 -1
je maintiens|-2 -1 -1 6 -2
je max|-2 -2 5 0 -1
je me|-3 -3 5 -1 3
je moment|-4 0 5 0 -1
je niet|0 -3 6 -2 -1
je nieuwe|-3 -2 -2 -1 8
je opnieuw|-3 -1 -1 0 5
je prepare|-2 -1 -1 5 -2
je profiel|-2 -3 -2 -1 8
je reste|6 -1 -1 -1 -3
je sollicitatie|-9 4 8 -5 2
je uit|-4 -3 5 -1 3
je voldoet|-1 5 -1 0 -3
je wachtwoord|-1 -3 -1 0 5
jedem|-6 7 -2 -1 2
jedem sofort|-4 6 -1 0 -1
jeden fall|-1 5 -1 -1 -3
jederzeit|-3 -1 0 -1 5
jedoch|9 -5 -1 0 -2
jemand|-2 -1 5 -1 0
jemand anderen|-3 -2 5 -1 0
jemanden|10 -7 -3 -2 3
jess|-2 -1 9 -1 -4
jessica|5 -1 -1 0 -2
jetzt|-5 2 -3 -3 10
jetzt auf|-6 5 -1 -1 3
jetzt eine|5 -1 -2 -1 -1
jeudi|1 -2 6 -2 -3
jij|5 -6 -1 -1 3
jij dit|-1 -3 -1 0 5
jo|-12 -2 -2 -3 19
job|9 -9 -4 5 1
job captain|-2 5 -1 -1 -1
job is|0 -2 -2 9 -5
job isnt|-3 0 5 0 -1
job with|-2 -1 -1 -1 5
job you|-6 -3 -1 -1 12
jobagent|-3 -1 -1 -1 5
jobagenten|-2 -1 -1 -1 5
jobs|-2 -3 -11 -7 26
jobs for|-3 -1 -1 -1 6
jobs leith|-2 -2 -1 0 5
jobs you|-3 7 -1 0 -2
join|-4 -2 -3 5 4
join us|-3 -3 -2 6 1
joinery|-2 6 -1 -1 -2
joining|-3 -3 -1 8 -2
joining us|-2 -1 -1 7 -3
jolie|5 0 -1 0 -4
jolie lettre|5 0 -1 0 -4
jon|-5 0 0 0 5
joris|0 5 -1 -1 -2
jornada|-4 -4 0 7 1
jornada completa|-2 -2 -2 8 -1
jours|-12 4 2 5 1
jours avant|-1 5 -1 0 -2
jours de|-4 -2 -2 7 0
jouw tijdslot|-2 -2 5 -1 -1
jr|6 -2 -1 -1 -2
jueves|-3 -3 5 4 -3
jueves a|-1 -1 -2 5 -1
juillet|5 -3 2 -1 -3
juli|6 -2 -4 3 -3
julie|-4 -1 -1 8 -2
june between|-2 -1 5 0 -3
juni|-2 0 4 2 -5
junior|8 -10 2 1 -1
jurgen|-3 -1 -1 0 5
just|11 -5 -7 2 -1
just sent|7 -1 0 0 -5
just slow|-3 0 5 0 -1
justificante|-1 5 -1 0 -2
jutta|-1 -1 5 0 -3
jutta wolff|-3 -1 6 0 -2
k|1 -3 -5 7 0
k fixe|-2 -1 -1 6 -2
kaffee gern|-3 -1 -1 0 5
kainz|-2 -1 -2 6 -1
kainz holzbau|-2 -1 -2 6 -1
kan|-13 11 14 -6 -5
kan deel|-4 5 0 0 0
kan helaas|-2 6 -1 -1 -2
kan het|-2 -2 8 -2 -3
kan je|-1 -2 6 -1 -2
kandidaat|6 -1 -2 -5 2
kandidaten|9 5 -3 -3 -6
kandidaten die|-2 7 -1 -1 -3
kandidatinnen|-1 5 -1 -1 -2
kandidatinnen fur|-4 5 -1 0 -1
kandidatuur|-2 11 -2 -1 -5
kandidatuur voor|-4 9 -1 -1 -3
kann|-11 6 -1 -2 9
kann es|-5 6 -1 0 -1
kann fur|-4 5 -1 0 -1
kannst|-1 -6 5 7 -5
kannst am|-2 -2 -2 9 -2
kannst mit|-2 -1 -2 6 -1
karen|-3 -1 -1 7 -2
karriereportal|-1 -2 -2 -1 7
karten|-5 7 -1 -1 1
karten kleinigkeiten|-2 5 -1 -1 -2
kaya|-2 -1 6 0 -2
keep|-1 1 -5 -5 15
keep going|0 -3 -1 -1 5
keep me|-5 0 -1 0 7
keer|6 -3 -2 -1 0
keer wordt|6 -1 -1 -1 -3
kein|9 -4 -6 -2 2
kein problem|-2 -1 -1 0 5
keine|3 15 -5 -8 -2
keine absage|-3 7 -1 0 -2
keine bekommen|-4 -1 0 0 5
keine entscheidung|0 5 0 0 -4
keine nachrichten|-2 5 -1 -1 -2
keine zusage|8 -2 -1 -1 -4
keinen|0 5 -8 -3 7
keinen mehr|6 -1 -3 -1 -2
ken|-3 -3 -3 -1 9
kendal|-1 6 -1 0 -3
kennen sie|-4 0 0 0 5
kennenlernen|-5 -7 20 -2 -5
kennismaking|-5 0 8 -1 -2
kennismaking functie|-4 0 5 0 -1
keuze|8 -1 -1 -1 -4
kgv|-4 -1 0 0 5
kgv morgentau|-4 -1 0 0 5
kies|-5 -2 4 -1 4
kies je|-4 0 5 0 -1
kijken|-3 7 -1 -1 -2
kijken want|-2 6 -1 -1 -2
killary|-3 0 5 0 -1
killary shellfish|-3 0 5 0 -1
kilmallock|8 -3 -2 -1 -3
kind|-1 -7 -3 -2 15
kind regards|1 -6 -2 -1 8
kindern|-4 -1 0 0 5
kindern gehen|-4 -1 0 0 5
kindly|-6 3 4 1 -1
kindly acknowledge|-2 -1 5 0 -2
kindly note|-2 5 0 0 -3
klaar|-3 -3 -2 7 1
klappt|-4 6 0 2 -4
klappt versuchen|-3 5 0 0 -1
klar|-3 0 -1 5 -1
klasse|-5 11 -1 -1 -4
klasse b|-3 5 0 0 -1
klasse d|-3 7 -1 -1 -2
kleinigkeiten|-2 5 -1 -1 -2
kleinigkeiten aus|-2 5 -1 -1 -2
klicken|-2 -2 -1 0 5
klicken sie|-3 -2 -1 -1 7
klik|0 -2 -3 -1 5
km|7 -4 -1 -1 -2
knapp|7 -2 -1 -1 -3
knives|-2 -1 5 -1 -1
know|2 8 -9 8 -5
know and|-4 1 -2 -1 7
know anyone|-3 -1 0 0 5
know by|-4 1 -3 13 -7
know i|4 4 -3 -1 -5
know if|-4 3 0 5 -4
know that|2 -5 -1 4 1
know we|5 2 -1 -1 -5
know you|5 -1 -2 -1 -1
kok|5 -3 -3 -2 1
kollegin|-2 3 -7 5 1
kollegin die|-1 -1 -2 5 -2
kollegin ruft|-2 5 -1 -1 -2
kombucha|-1 -3 6 0 -1
kombucha thing|-1 -3 6 0 -1
komm einfach|6 -1 -3 -1 -2
kommen|-3 10 4 -1 -9
kommt|-1 9 -4 -1 -3
kommt dann|-3 5 -1 0 -1
komplett|5 -2 -1 0 -1
komt|-6 11 1 -3 -4
komt goed|-2 6 -1 -1 -2
konditionen|-3 -2 -2 9 -2
konditionen wie|-1 -1 -2 5 -2
konnen|-4 1 -8 13 2
konnen dass|-4 -1 -1 8 -2
konnen leider|-4 11 -1 -2 -4
konnen nehmen|-2 5 0 0 -2
konnen sie|-5 -2 2 2 3
konnen wir|-4 -4 -3 5 8
konnte|5 -4 -4 -2 6
konnte leider|-4 -1 -2 -1 8
konnten|-5 -6 3 -3 11
konnten sie|-6 -2 1 -1 8
kontaktieren|-3 6 -1 0 -2
kopie|-8 -4 -6 5 13
kopie van|-3 -3 -3 3 6
kos|-5 8 -2 -1 -1
kos ist|-5 8 -2 -1 -1
kosten|-3 5 -1 -1 0
kriegst|-1 -1 5 -1 -1
krishnan|-2 6 -2 -1 -2
krishnan associates|-2 6 -2 -1 -2
kruger|-1 0 -2 5 -2
kruger nun|-1 -1 -2 5 -2
kun|-5 2 1 -2 3
kun je|-5 2 1 -2 3
kundigung|0 -3 -2 -1 6
kunnen|3 -4 -7 -5 14
kunnen wij|-3 -1 -2 -1 7
kurz|-5 0 11 -2 -4
kurze|-6 0 0 5 1
kurze ruckmeldung|-1 -1 -2 5 -2
kurzlich|-2 -1 -1 -1 5
kw|-4 9 -1 -1 -3
l annuncio|-3 -1 -1 0 5
l attuale|-3 -1 -1 -1 5
l entretien|-2 -3 12 -2 -4
l epreuve|-1 5 -1 0 -2
l export|-1 -2 5 -1 -1
l interet|5 -2 0 0 -2
l offre|-5 1 -3 8 -1
la|6 9 -1 -13 1
la caisse|5 0 -1 0 -4
la contatteremo|-3 7 -1 -1 -2
la date|-2 5 -1 0 -1
la empresa|4 7 -3 -2 -5
la encargada|-3 6 -3 -1 0
la entrevista|-7 -1 15 -2 -5
la etapa|5 -1 -1 0 -2
la facciamo|-2 5 -1 -1 -1
la fase|7 -1 -1 0 -4
la nueva|-1 -1 -2 5 -1
la persona|6 -1 -2 1 -3
la plaza|10 -3 -2 -1 -4
la porta|-1 -3 0 0 5
la posicion|7 -3 -1 -1 -2
la posizione|11 -5 2 -3 -5
la preghiamo|-3 -2 0 6 -1
la presente|7 -1 -1 -1 -5
la prova|4 3 0 -2 -5
la prueba|1 -2 5 -1 -3
la richiesta|-2 -2 -1 -1 6
la ringraziamo|5 -3 -1 -1 0
la sua|3 5 0 -3 -6
la tua|-4 8 0 -2 -1
la vacante|5 -3 2 -1 -3
la verifica|-3 -1 -1 -1 5
laat|-5 4 -2 2 1
lab manager|-4 -2 0 -1 7
laden|0 -3 11 -3 -6
laden und|5 -1 -2 -1 -1
laden vorbei|6 -1 -3 -1 -2
laden wir|-6 -1 13 -1 -4
lads|9 -3 -2 -1 -3
lads now|8 -3 -2 -1 -3
ladt|-2 -1 5 0 -1
lamentamos|-4 -2 -3 -2 12
lamentamos informarle|-4 -1 -1 -1 6
lamento|5 -1 0 -1 -3
lamento so|5 -1 -1 -1 -2
landlichen|-3 5 0 0 -1
landlichen touren|-3 5 0 0 -1
landlord|-3 -4 -1 -1 9
landlord has|-5 0 0 0 6
langer|-4 8 -2 -1 -1
langer als|-3 9 -2 -1 -3
lapo|-1 -2 5 -1 -1
lapo guicciardi|-1 -2 5 -1 -1
laptop|-4 -2 1 -1 6
laquelle|7 -2 -1 -1 -3
laquelle vous|5 -1 -1 -1 -2
large|6 -2 -1 1 -5
las|-4 -11 11 1 2
last|7 -8 -4 -4 8
last night|5 -1 -1 0 -3
last week|12 1 -3 -1 -9
last year|-5 0 0 0 5
late|-3 -3 9 -1 -2
later|-1 5 1 0 -5
later per|-1 5 -1 0 -3
latest|-3 5 0 0 -2
laufende|-4 -1 -1 0 6
laufende verfahren|-4 -1 0 0 5
laufenden|-4 6 -1 0 -1
laura and|-2 5 -1 -1 -1
laut|-2 -1 -1 0 5
laut satzung|-4 -1 0 0 5
lavorativi|-2 8 -1 -1 -4
lavoro|-4 3 -3 6 -1
lavoro ce|-3 -1 -1 -1 5
lavoro e|-2 -1 -1 7 -2
le|3 -15 3 2 2
le cafe|5 0 -1 0 -4
le carte|-2 -2 -1 7 -2
le chiediamo|-6 -3 2 -2 9
le client|7 -2 -1 -1 -3
le contrat|-2 -2 -2 8 -2
le job|-2 -1 5 0 -2
le jury|5 -2 2 -1 -3
le mardi|-3 -2 7 0 -2
le plaisir|-7 -4 2 12 -4
le poste|1 2 -3 9 -7
le regret|0 -2 -1 -1 5
le role|-3 -1 -1 0 5
le service|-1 -2 5 -2 0
le seuil|5 -1 -1 0 -3
le teletravail|-4 -1 -1 5 1
le vehicule|-2 -1 -1 6 -2
lea|6 -1 -2 -1 -3
lead|-7 3 3 1 1
leader|-2 -2 -2 7 -1
leader toddlers|-3 -1 -1 6 -2
least next|-2 -1 -2 0 5
leave|-2 0 -5 5 4
leaves|6 -2 -1 0 -3
leed|-2 5 -1 -1 -1
leed ap|-2 5 -1 -1 -1
left|-10 1 -2 -1 13
left off|-4 -1 -1 -1 7
lehrstelle|5 -1 -1 -1 -2
lei|8 3 0 -3 -8
lei chiamo|-1 -2 5 -1 -1
lei queste|-2 5 -1 -1 -1
leider|-2 -8 8 -10 19
leider abgesagt|-1 -1 -2 5 -2
leider einstellungsstopp|-3 -1 -1 0 5
leider haben|2 -3 -4 -2 6
leider hat|-2 -4 3 6 -2
leider ist|-11 -4 8 0 7
leider jemand|-3 -1 6 0 -2
leider keine|5 -2 -2 -1 0
leider keinen|-2 -2 -1 -1 5
leider konnen|-3 -7 -5 2 13
leider mussen|-4 -3 -5 -2 13
leider nicht|-10 9 8 -2 -2
leider sind|-2 -2 -1 -1 5
leider verzogert|-6 9 -1 0 -2
leido|-2 5 -1 -1 -1
leido tu|-3 5 -1 0 -1
leipzig|-6 0 -1 -1 7
leiter|5 0 0 -1 -4
leiterin|-4 6 -1 0 -1
leith|-4 -2 -1 0 7
leith docks|-2 -2 -1 0 5
lena|4 -1 -3 5 -5
lena ahrens|-3 0 -1 5 -1
lena die|5 -1 -1 -1 -2
les|4 6 -7 -7 4
les candidats|-2 5 -1 0 -3
lesson|0 -3 5 1 -4
let|-8 -1 0 20 -4
let me|-9 -6 4 14 -2
let op|-1 -3 -1 0 5
let us|-7 -3 2 5 2
let you|1 14 -7 1 -9
letter|1 4 -7 17 -14
letter s|-2 0 -1 5 -2
letting|-9 -5 -1 -2 17
letting me|-6 -1 -1 -1 9
letting us|-7 -2 1 -1 9
letto il|-1 -2 5 -1 -1
lettre|4 4 -2 -1 -6
letzte|-5 -1 2 -1 6
letzte die|-4 -1 0 0 5
letzten|-2 -4 -1 -1 7
leute|12 -7 -1 0 -3
leva|-2 -1 -1 -1 5
level|7 -1 -4 -1 0
level until|-2 -1 -2 0 5
lg|8 -6 7 -3 -7
lg monika|5 -1 -1 -1 -2
libero|-1 -1 -2 7 -3
libero il|-2 -2 -1 7 -2
libre|-2 -3 6 -1 -1
libre lundi|-2 -2 7 -1 -2
licence|14 -5 -4 -1 -3
licence good|5 -2 0 0 -2
liebe|7 3 -5 6 -12
liebe eva|-2 5 -1 -1 -2
liebe frau|0 0 -1 11 -11
liebe gartnerei|5 -1 -2 -1 -1
liebe pia|6 -2 -1 -1 -2
lieber|8 -1 -2 -1 -4
lieber herr|6 -4 -3 1 0
lieferfix|-3 -3 0 0 6
liefs|5 -2 -1 0 -1
liegt|-1 7 -4 1 -4
liegt jetzt|-2 6 -1 -1 -2
lieu|0 -2 7 -1 -4
light|-4 6 0 0 -1
ligne|-2 -2 0 -1 5
ligt|-3 8 -3 -2 0
ligt hier|-2 6 -1 -1 -2
like|-9 0 17 8 -7
like feedback|6 -1 -2 0 -2
like to|-14 1 18 9 -7
liked|1 -3 5 -2 -1
liked you|5 -1 -1 -1 -3
liked your|-2 0 6 0 -3
likely|-6 -1 -2 0 10
likely to|-5 1 -2 0 6
limited|-4 -1 0 -1 6
linda|-2 5 -1 0 -1
lindehof|6 -1 -1 -1 -3
lindehof advocaten|6 -1 -1 -1 -3
lindenallee|-4 0 0 0 5
line|-3 -5 5 -1 5
line free|-2 -1 5 0 -3
link|-20 -8 25 -3 3
link below|-4 0 6 -1 -1
link expires|-1 -2 -1 0 5
link will|-1 -1 -2 0 5
linkedin|-3 -5 -5 0 15
linkedin en|-1 -2 -2 -1 6
list|2 5 -3 0 -3
lista provisional|-1 5 -1 0 -3
liste nach|-2 5 0 0 -2
listo|-3 5 -1 0 -1
livello|-2 -2 -1 6 -2
lives|5 -1 -1 0 -3
ll|-11 35 -1 -1 -15
ll assume|-2 -2 6 0 -2
ll be|-2 18 -3 -4 -9
ll call|1 5 -2 -1 -4
ll get|-4 7 -3 1 -1
ll hang|6 -2 -1 -1 -2
ll have|6 -4 -1 6 -7
ll hear|-5 5 -1 0 2
ll keep|6 -3 -2 -1 0
ll let|-6 6 -1 -1 1
ll pass|-4 0 0 0 5
ll remember|-3 -1 0 5 -1
ll write|-5 11 -1 0 -4
llull|-1 -1 -2 5 -1
lo|7 -7 -8 -1 9
lo has|-1 -3 0 0 5
lo hemos|4 -3 -4 5 -2
lo mira|-3 7 -3 -1 -1
lo que|7 -2 -2 -2 -2
lo segnali|-3 -1 -1 -1 5
loan|-4 0 -1 0 5
locatie|-3 -2 9 -1 -3
log|-1 -5 2 2 3
log in|0 -4 -1 0 6
logistics|1 -3 -1 -1 5
lojas|-3 -2 -1 -1 7
lokaljournalismus|6 -2 -1 -1 -2
lokaljournalismus hast|6 -2 -1 -1 -2
long|2 -5 -1 -2 5
longer|1 -7 5 -3 5
longer accepting|-3 -2 -1 0 6
longlist|-3 5 0 0 -1
look|-7 4 -6 1 9
look forward|-9 1 -1 1 8
looking|14 -14 -2 6 -4
looking for|15 -9 -3 -2 -2
looking forward|-5 -2 0 9 -1
looks|-3 5 3 -1 -4
looks at|-1 5 -1 0 -3
looks super|-1 -1 5 0 -2
loonbelastingformulier|-1 -1 -2 5 -1
los|-3 3 -5 3 1
los pinguinos|-1 -1 -2 5 -1
loschen|-3 -5 3 -3 8
lot|6 1 -1 -1 -5
lot of|5 1 -1 -1 -4
lots|-2 -2 -1 0 5
lottie|0 -1 -1 6 -3
lottie crane|-1 -1 -1 6 -3
love|-2 -9 5 3 4
love to|4 -5 4 -1 -2
love you|-4 -2 3 5 -3
loved|8 -3 3 -2 -5
low|-9 0 8 0 2
low tide|-6 0 4 0 2
luca|-2 -4 -1 -1 8
luck|7 -5 -5 -5 8
luck mate|-3 -1 -1 -1 6
lugar|-3 0 8 2 -7
lukas|7 -1 -1 -1 -3
lukken|-5 7 0 -1 -1
lukt|-4 -2 8 -1 -1
lunch|-4 -3 11 -1 -3
lundi|-10 -9 14 5 -1
lunedi|-4 -2 6 1 -1
lunes|-6 3 6 -1 -2
lunes y|-3 7 -3 -1 -1
lust|5 -2 -1 -1 -1
lust auf|5 -2 -1 -1 -1
luz|5 0 -2 -1 -3
m|-2 12 2 4 -5
m afraid|5 -1 3 -1 -6
m donderdag|-2 5 -1 -1 -1
m f|-2 5 -1 0 -2
m je|-1 -2 5 0 -2
m not|-4 -1 -1 0 6
m sorry|-4 -1 2 -1 5
m w|-7 4 -4 0 11
ma|8 -6 -1 -3 2
ma an|-5 8 -2 -1 -1
ma manca|-2 -3 0 0 5
ma per|6 -3 -1 -1 -1
maandag|-6 -2 12 -2 -2
maar|1 0 2 -5 3
macelleria|-2 5 -1 -1 -1
macelleria falcone|-2 5 -1 -1 -1
machen|6 -2 6 -3 -7
machen wir|-1 -1 6 -1 -3
macht|7 -1 -3 -1 -2
macht jetzt|5 -1 -2 -1 -1
madame|1 6 0 1 -8
madame monsieur|0 6 -1 -1 -5
made|8 0 8 -5 -12
made all|-2 -2 0 0 5
made regarding|-5 5 0 0 0
made to|5 -1 -1 -2 -1
maggio|-2 6 -1 0 -3
maggio e|-2 5 -1 0 -2
mags|-1 -3 6 0 -1
mai|-3 5 8 4 -14
mai nichts|-3 5 -1 0 -1
mail|-2 17 0 -4 -7
mail is|-3 10 -2 -2 -3
mail ist|-1 5 -1 -2 0
mainly|-1 -1 5 -1 -2
maintenance|0 -5 -3 -1 9
maintiens|-2 -1 -1 6 -2
maintiens l|-2 -1 -1 6 -2
mainz|-5 1 -1 0 6
mainz sind|-3 -3 0 0 6
maio|-3 -1 5 0 -1
mais|8 -6 -10 -4 13
mais recebendo|-6 -1 0 0 9
make|1 2 10 -4 -9
make it|-5 -3 8 -1 1
mal|12 -8 -3 -4 3
mal connecten|-3 -1 -1 0 5
mal im|9 -1 -4 -1 -3
mal in|5 -2 -1 -1 -2
malheureusement|-6 -4 5 7 -1
malheureusement la|-3 -2 7 -1 -1
malheureusement pas|-4 -2 -3 4 5
management|1 -3 5 -1 -2
manager|-3 -2 13 2 -5
manager at|-4 -3 -2 1 9
manager dach|-1 -2 5 -1 -1
manager looks|-1 5 -1 0 -3
manager m|-4 -1 0 5 1
manager req|-3 -1 -1 -1 6
manana|-3 -2 6 -1 0
manca|-2 -3 0 0 5
manca il|-2 -3 0 0 5
manda|-2 -3 -2 1 5
mando|-5 -1 4 4 -2
manon|6 -1 -1 -1 -4
manon quelle|5 0 -1 0 -4
manque|-1 -2 -1 -1 5
manquerons|-2 5 -1 0 -2
manquerons pas|-2 5 -1 0 -2
many|-1 -4 -5 2 9
many of|-4 -1 -2 0 7
marc|-2 -1 0 5 -2
marc duvernet|-2 -1 -1 6 -2
march|-11 0 -4 7 9
march so|-3 -1 0 -1 5
marchetti|-2 -2 -3 0 7
marchetti wrote|-2 -1 -2 0 5
marcos|-3 -2 -2 -1 7
mardi|-5 -2 12 -1 -4
margit|-1 -4 -1 0 6
margit eisele|-1 -4 -1 0 6
maria|-2 -6 1 0 6
marine|6 -3 -1 0 -2
marisol|-2 -1 5 0 -2
mark|-1 -1 -2 -1 5
market|-3 -4 6 0 1
marketing|-5 2 4 -1 -2
marta|5 -2 -1 3 -5
martes|-3 -1 6 -1 -1
martin|-5 -2 1 -1 7
martina|-2 -5 3 -1 4
marz noch|6 -2 -1 -1 -2
marzo|-5 -2 1 9 -4
marzo a|-2 -2 -1 7 -2
mas|10 -3 -7 -2 3
mas comunicaciones|-1 -3 0 0 5
match|-6 16 -7 3 -4
match for|-6 4 0 0 2
mate|7 -4 -5 3 0
materials|0 5 -1 0 -3
matroos|-2 -1 5 0 -1
matthes|-4 5 -1 0 -1
mattina|-1 -2 5 -1 -1
mattina presto|-1 -2 5 -1 -1
max|-2 -2 0 -2 6
may|3 11 2 1 0
may be|-2 0 -4 1 6
may have|5 1 0 0 -5
may not|-5 7 0 0 -2
may reapply|5 -2 -1 0 -1
mayo|-5 -1 0 0 7
mb|-3 7 -2 -1 -2
me|-2 -25 6 29 2
me a|-1 6 -1 -1 -2
me an|-1 -2 -1 -1 5
me and|-4 -1 7 1 -3
me dis|-2 -1 -1 5 -2
me if|0 0 -2 5 -2
me in|5 -2 -2 -1 0
me know|-13 -7 4 11 6
me or|-2 -3 6 0 -1
me permets|-1 -2 -1 -1 5
me to|9 -3 0 -2 -4
me we|-5 -1 -1 0 6
mean we|-2 -1 5 0 -2
means|3 5 1 -1 -7
meanwhile|-4 6 0 0 -1
mechanic|-1 -1 5 -1 -3
mechanic btw|-3 0 5 0 -1
med|5 -3 -1 1 -3
mee|-3 -4 7 2 -2
mee op|-2 -2 5 -1 -1
meenemen|-2 -2 7 -1 -2
meenemen geldig|-1 -2 5 0 -2
meer|0 5 -6 -3 4
meer ontvangen|-2 -1 -1 0 5
meet|-6 11 11 -2 -10
meet the|-6 6 3 -2 -1
meeting|-10 3 -1 -1 9
meets|-2 6 -1 0 -3
mehr|6 -4 0 2 -4
mehr als|-2 0 -1 5 -2
mehr mochtest|-2 5 -1 -1 -2
mehr sorry|6 -1 -3 -1 -2
mehr verfugbar|-5 -1 -1 -1 8
mei|-3 1 5 2 -5
mein|-2 -3 5 0 1
meinem|-2 7 -1 -1 -2
meinem schreibtisch|-2 5 -1 -1 -2
mejorar|-2 -2 -1 0 5
meld|3 5 -4 -2 -2
meld mich|-5 8 -2 -1 -1
melde|0 6 -2 -1 -3
melde ich|-3 6 -1 -1 -1
melden|-2 5 7 -2 -7
melden sie|-2 -4 7 1 -2
meldet|-2 5 -1 0 -2
member service|-2 -2 0 0 5
member stocking|0 -1 -3 0 5
members|-5 2 -1 -1 5
members of|-5 3 -1 0 3
membership|-3 -2 0 -1 5
menke|7 -2 -1 -1 -3
menke stadtbote|6 -2 -1 -1 -2
menschen|5 -1 0 -2 -2
mensen|6 -2 -1 -1 -2
merci|-6 7 -5 -6 11
merci d|-2 0 -3 -2 7
merci de|-14 2 5 -1 8
merci fur|-2 5 -1 -1 -2
merci pour|14 -7 -3 -2 -2
mercoledi|-5 -3 11 -2 0
meridian|7 -3 -2 -1 0
mertens ruft|-3 5 0 0 -1
mesa|-4 -2 -2 5 3
mese|-5 7 -3 3 -3
meses|3 -2 -4 6 -4
mesi|0 -6 -3 9 -1
mesma|5 -2 -1 -1 -1
mesmo|-4 1 5 -1 -2
message|2 12 -2 -1 2
message is|3 0 2 1 -7
messages|2 -1 2 2 -6
messe|-2 5 -1 -1 -2
messe in|-2 5 -1 -1 -2
messenger|6 -1 -1 0 -4
messenger bc|5 -1 -1 0 -2
met|8 4 -3 -4 -8
met jou|5 -2 -1 0 -2
met onze|-1 -3 -1 0 5
met renske|-2 -2 5 -1 -1
meteen|-5 -3 -2 -1 11
mfa|1 -1 -2 5 -3
mfa bei|-1 -1 -2 5 -2
mi|3 -3 7 -6 -2
mi dica|-1 -2 5 -1 -1
mi geschlossen|-1 0 -4 -1 6
mi piace|-1 -2 5 -1 -1
mia moglie|-2 5 -1 -1 -1
mich|-5 2 3 -2 1
mick|8 -3 -2 -1 -3
microsoft|-2 -2 7 -1 -2
microsoft teams|-2 -2 7 -1 -2
mid|-1 -3 -1 0 5
mid e|-1 -3 0 0 5
miercoles|-4 -2 8 1 -3
mietinteressenten|-5 0 0 0 5
mietinteressenten entschieden|-5 0 0 0 5
mijn|-5 -5 -2 1 11
mijn gegevens|-2 -1 -1 -1 5
miles|5 -2 -1 0 -2
min|-21 -12 41 -6 -5
min this|-1 -1 5 0 -2
minijob|14 -4 -5 -1 -4
minijob macht|5 -1 -2 -1 -1
minimum|4 4 -2 -1 -5
minimum requirements|-4 5 -1 0 0
mins|-4 -6 14 -2 -1
mins on|-1 -3 6 0 -1
minuten|-14 -7 18 -2 5
minuten und|-4 -3 6 0 1
minutes|-24 -12 28 -6 13
minutes by|-2 -1 6 0 -3
minutes there|-3 -1 5 0 -2
minutos|-4 -4 6 -1 4
mir|-2 0 1 11 -8
mir aus|-2 -1 -2 6 -1
mir bis|-1 -1 0 5 -2
mir nach|-2 5 -1 -1 -2
mir um|5 -1 -2 -1 -1
mira el|-3 7 -3 -1 -1
mireille|-1 -1 -2 5 -1
mireille van|-1 -1 -2 5 -1
mise en|-2 1 5 0 -3
mismo|3 -5 5 -1 -2
miss the|-2 0 5 0 -3
mistake|-5 -4 1 0 8
mistake please|-2 -1 -2 0 5
mit|4 11 4 2 -19
mit deinem|-3 -1 -1 0 5
mit der|8 6 -4 -2 -8
mit dieser|-3 6 0 0 -2
mit einem|1 -2 5 -1 -4
mit einer|0 7 -2 -1 -4
mit freundlichen|4 -5 4 3 -6
mit heimnehmen|-2 -1 -2 6 -1
mit ihnen|-2 5 2 -1 -3
mit kindern|-4 -1 0 0 5
mit nils|-3 0 -1 5 -1
mit zwei|-5 4 -1 -1 3
mitbewerber|6 -2 -1 -1 -2
mitbringen|-1 -1 5 -1 -2
mitgemacht|6 -1 -2 -1 -1
mitte|-4 12 -2 -1 -5
mitteilen|4 -6 -5 6 3
mitteilen dass|5 -4 -3 -1 4
mitteilen zu|1 -2 -1 7 -5
mitteilung|-3 5 -2 -1 0
mittwoch|-7 -7 23 -1 -8
mitzubringen|-2 -1 8 0 -4
mo|-2 5 0 -1 -3
mo di|-1 0 -4 -1 6
mobilita viva|-1 -3 0 0 5
mochte|-6 4 2 -1 0
mochten|2 -10 7 9 -8
mochten konnen|-1 -1 -2 5 -2
mochten sie|-3 -2 -1 6 0
mochten wir|-2 -3 7 1 -2
mochtest|-2 7 -1 -1 -3
modellista|0 -3 -1 0 5
modellista cad|0 -3 -1 0 5
moeten|9 -6 4 -2 -6
moglich|-4 1 14 2 -12
moglie|-2 5 -1 -1 -1
moglie che|-2 5 -1 -1 -1
moira|-3 0 5 0 -1
mois|2 -5 -4 5 3
moment|14 -8 1 -4 -2
moment nix|-3 -1 -1 0 5
momentan|7 0 -2 -2 -3
momento|30 -13 -7 -5 -6
momento no|5 -3 -2 -1 1
mon|-5 -2 -2 3 6
mon attention|-2 -1 -1 -1 5
mon sep|-2 -1 -2 0 5
monaten abgeschlossen|-3 -3 -1 0 7
monatlich|-5 4 -1 0 2
monatlich zwei|-2 5 0 0 -2
monats|-4 1 -1 -1 6
monats und|-1 -4 -1 0 6
monday|-12 -3 13 2 3
monday around|-3 0 5 0 -1
monica|-2 -1 -1 -1 5
monika|5 -1 -1 -1 -2
monika ziegler|5 -1 -1 -1 -2
monique|-1 -5 0 0 6
monsieur|3 4 -2 0 -6
montag|-3 -4 17 -4 -6
montag um|-1 -2 6 -1 -2
month|-6 4 -4 7 -1
months|9 -15 -7 1 5
months and|5 -1 0 1 -5
more|8 0 -6 -8 8
more closely|6 -3 -1 -1 -1
more exact|-2 -1 5 0 -3
more likely|-7 1 -1 0 8
morel|-2 -1 -1 5 -2
morgen|-11 0 19 -1 -8
morgen an|-3 -1 6 0 -2
morgen nochmal|-3 5 0 0 -1
morgentau|-4 -1 0 0 5
morning|-2 -1 5 -2 2
moser|-2 4 3 -1 -5
mossbank|-2 6 -1 -1 -2
mossbank joinery|-2 6 -1 -1 -2
move|-4 -3 6 0 4
move ahead|5 -1 0 0 -3
move forward|-6 -2 1 1 7
moved|-3 3 6 -1 -4
moving|14 1 -2 -1 -12
moving forward|11 -2 -1 0 -8
mr|-6 -3 9 1 2
mr ellis|-2 -3 6 0 -1
mrs|3 -2 4 0 -5
much|8 -3 -5 -1 2
much for|8 -2 -2 -1 -3
mucha|-3 -1 -1 0 5
mucha suerte|-4 -1 -1 0 5
muchas ganas|-1 -1 -2 5 -1
muchas gracias|5 -1 -1 0 -3
mucho|7 -4 1 1 -5
muito|13 -3 -6 -3 -1
muito de|6 -1 -2 -1 -3
murali|-2 6 -2 -1 -2
murali krishnan|-2 6 -2 -1 -2
museumsaufsicht|-2 5 -1 0 -2
museumsaufsicht in|-2 5 0 0 -2
muss|6 -1 -1 -1 -3
muss ich|5 -1 -1 -1 -2
mussen|3 -7 3 -5 7
mussen dass|5 -1 -1 -1 -3
mussen wir|-3 -5 1 -3 10
musst|-3 -4 2 -1 6
musst nix|-3 -3 0 0 6
mussten|5 -5 -2 -1 2
must|7 2 -3 -4 -1
my|-5 4 2 -3 8
my applications|-2 6 -1 0 -3
my profile|-3 -3 -1 0 6
my sister|-2 -3 6 0 -1
n|7 -1 -8 2 -1
n a|14 -10 -2 -4 1
n broer|-1 -1 -1 5 -1
n est|-11 -5 5 3 7
n vader|-2 5 -1 -1 -1
na|-7 5 -3 2 7
na area|-5 1 -1 0 4
na de|-6 12 -3 -1 -2
na sala|-3 -1 5 0 -1
naar|2 6 0 -2 -6
naar aanleiding|1 2 2 0 -5
nabbed|-3 0 5 0 -1
nabbed it|-3 0 5 0 -1
nach|4 2 -12 -7 14
nach dem|6 3 -2 -1 -6
nach der|-2 6 0 -1 -2
nach einer|-4 0 -1 0 6
nach eingang|-5 5 -1 0 1
nach sobald|-3 -3 0 0 6
nach vereinbarung|-1 0 -4 -1 6
nachricht|-6 9 2 0 -4
nachrichten mehr|-2 5 -1 -1 -2
nachste|-3 -5 6 5 -2
nachste woche|-10 -2 5 7 2
nachsten|-7 3 4 1 -2
nachster|-3 6 -2 3 -4
nachtdienst|-4 5 -1 0 -1
nachtdienst hatten|-4 5 -1 0 -1
nachtje|-1 -1 -1 5 -1
nachtje over|-1 -1 -1 5 -1
nadine|0 -1 -3 -1 5
name|4 2 -7 -4 6
name fuhrerschein|-2 5 -1 -1 -2
nao|17 -13 -6 -9 9
nao esta|-8 3 -1 -1 7
nao foi|7 3 -4 -3 -4
nao podemos|-3 -1 -1 -1 7
nao seja|-6 9 -1 0 -2
nao sera|-2 -2 5 0 -1
nao vamos|8 -2 -2 -1 -3
ncua|-2 -3 0 0 5
ne|1 3 -4 -5 6
ne manquerons|-2 5 -1 0 -2
ne permet|5 0 -1 0 -4
ne pourra|-2 -2 -1 -1 6
ne pouvons|-5 1 -2 5 1
ne sommes|6 -1 -1 0 -4
near you|5 -1 0 0 -4
nearer|6 -2 -1 -1 -2
nee|-3 -2 -2 2 5
nee verwijder|-2 -1 -1 -1 5
need|5 7 -5 -1 -2
need to|-18 11 3 -2 7
need your|-2 -3 -1 5 1
needed|-10 9 -1 -1 3
needed from|-4 6 0 0 -2
needs|12 0 0 -2 -10
neem dan|-1 -2 -1 0 5
neem je|-3 2 5 -1 -3
nehmen|8 -1 7 -4 -10
nehmen wir|-1 5 -2 -1 -1
neide|-4 8 -2 -1 -1
nel|1 9 -4 -2 -4
nel caso|-2 5 -1 -1 -1
nella nuova|-1 -3 0 0 5
nemen|5 4 -2 -2 -5
neste|9 -3 -1 -1 -3
neste momento|9 -3 -1 -1 -3
net|3 -5 0 4 -2
net demarrage|-2 -1 -1 5 -2
neue|-4 -6 -4 -3 17
neue stellen|-3 -3 -2 -2 10
neuen|-6 -3 8 -1 2
neuen termin|-5 -2 8 -1 0
new|-4 -8 5 -7 18
new job|-4 0 0 0 5
new jobs|-4 -2 -2 -1 10
news|-4 1 12 0 -9
news hamza|-2 -2 -1 0 5
next|-4 16 0 7 -13
next robotics|-2 0 -1 5 -2
next round|0 -2 6 -1 -3
next steps|-2 9 -2 -1 -4
next time|-2 5 -1 -1 -2
next week|-5 1 10 -2 -4
next year|-2 6 -2 -1 -2
nguyen|-1 -3 -1 -1 6
nhs|5 -4 0 1 -2
nice|5 0 -2 -1 -2
nicht|11 -16 0 -12 13
nicht anrufen|-3 5 -1 0 -1
nicht beides|-4 5 -1 0 -1
nicht bestanden|5 -1 -2 -1 -2
nicht bieten|-3 0 -1 5 -1
nicht da|-2 -1 6 0 -2
nicht einstellen|5 -2 0 0 -3
nicht erstattet|-1 9 0 -1 -6
nicht geklappt|1 -4 -2 -1 6
nicht in|-2 -5 8 -2 0
nicht jedem|-4 6 -1 0 -1
nicht klappt|-3 5 0 0 -1
nicht mehr|-2 -7 1 1 7
nicht moglich|1 -1 5 -1 -4
nicht personlich|5 -1 -1 0 -2
nicht und|-4 5 -1 0 -1
nicht zum|10 -3 -2 -1 -4
nichts|3 7 -4 -3 -3
nichts fur|5 -2 -1 0 -2
nichts kommt|-3 5 -1 0 -1
niemanden|12 -2 -3 -3 -5
niet|18 -7 -2 -13 0
niet deelnemen|0 5 -1 -1 -3
niet op|2 3 -1 2 -7
niet verder|6 -2 -1 -1 -2
niets|-5 8 -2 -1 0
nieuwe|-9 -2 -4 -4 19
nieuwe baan|-3 -2 -2 -1 8
nieuwe vacatures|-5 -2 -2 -2 11
night|5 4 -2 0 -6
nils|-3 0 -1 5 -1
nils gesprochen|-3 0 -1 5 -1
nine|-6 -1 -1 0 9
niveau|6 0 -3 -1 -2
nix|-6 2 -3 -1 8
nix tun|-3 -3 0 0 6
nix versprechen|-3 -1 -1 0 5
no|5 10 8 -13 -11
no action|-8 7 -1 0 3
no banco|-4 -2 -1 0 7
no buscas|-2 -1 -1 -1 5
no decision|-9 16 -1 -1 -5
no fim|-3 5 -1 0 -1
no ha|2 -3 -3 -2 6
no longer|3 -11 5 -3 7
no nos|-2 -1 -1 -1 5
no on|8 -2 -2 -1 -4
no one|-1 -1 5 0 -3
no opening|5 -1 -1 0 -3
no podemos|-11 -1 2 -2 11
no recibiras|-1 -3 0 0 5
no right|-3 -1 5 0 -1
no se|0 5 -1 -1 -3
no tenemos|6 -3 -1 -1 -2
no teste|7 -1 -2 -1 -3
no thanks|6 -2 -2 -1 -1
no the|-3 0 5 0 -1
no worries|-6 -1 6 -2 3
no you|-4 5 0 0 0
nobody has|-3 5 0 0 -1
noch|-3 -6 -9 -2 20
noch bis|-5 -4 1 -1 9
noch die|5 -2 -1 0 -2
noch im|5 -1 -2 -1 -1
noch interesse|-3 -1 6 0 -2
noch keine|-1 5 1 0 -5
noch lust|6 -2 -1 -1 -2
noch mit|-5 4 -1 -1 3
noch mochten|-1 -1 -2 5 -2
noch nicht|-8 6 0 -1 3
noch wen|6 -1 -3 -1 -2
noche|-3 -2 -2 -1 8
nochmal|6 1 -4 3 -6
nochmal mit|-3 0 -1 5 -1
nodigen|-2 -3 10 -1 -3
nog|-7 -4 14 -6 2
nog geen|-4 0 5 0 -1
nome|-2 -1 -1 -1 5
nome ruolo|-3 -1 -1 -1 5
nominativo|5 3 -2 -1 -5
non|24 -10 -7 -10 -4
non abbiamo|5 2 -2 -1 -4
non costituisce|-3 -1 -1 -1 5
non e|15 -3 -4 -2 -6
non fosse|-3 -1 -1 -1 5
non ha|-3 -1 0 0 5
non possiamo|-3 -4 -1 -1 9
non potra|-2 -1 5 0 -1
non sei|5 -1 -1 -1 -2
non va|-2 5 -1 0 -2
non votre|-3 -1 -1 0 5
noon|-1 -5 0 -1 8
nord|-2 -2 -3 -2 8
nord gmbh|-4 -1 -1 -1 7
normally|-1 7 -1 0 -5
normally takes|-1 7 -1 0 -5
norte|5 -2 0 0 -2
northern|5 1 -1 0 -4
nos|8 2 -6 -5 -2
nostra|-5 5 1 1 -3
nostro|5 -5 0 -1 0
not|11 -12 -9 -13 17
not a|-6 13 -1 0 -6
not affect|-2 -2 -1 0 5
not approved|-1 -4 0 0 5
not be|12 -8 -2 -5 -2
not been|12 0 -7 -2 -1
not completing|-3 -1 5 0 -2
not contact|8 -2 2 0 -8
not for|-3 -3 -2 -1 9
not going|9 -1 -1 -1 -5
not hear|-4 6 -1 0 -1
not hiring|6 -1 -1 -1 -3
not in|5 0 0 0 -4
not mechanic|-3 0 5 0 -1
not moving|6 -1 0 0 -4
not need|-1 5 -1 0 -3
not receive|5 0 -1 0 -4
not referred|6 -1 -1 -1 -3
not reply|5 3 0 -1 -5
not selected|-8 3 -3 -1 10
not shortlisted|1 1 4 0 -6
not submitted|-3 -4 -1 0 7
not they|-2 -2 0 0 5
not this|10 -1 -2 -1 -6
not to|6 -2 -6 -2 4
not we|-1 6 -1 0 -3
not yet|-5 2 3 -1 2
nota|5 1 -2 -1 -4
note|-8 17 2 -1 -3
note that|-8 15 -2 1 -4
note to|-2 5 0 1 -4
noted|0 5 0 -1 -3
notes|0 -3 -2 -1 5
nothing to|-2 8 -2 0 -3
nothing your|-1 -4 -1 0 6
notice|5 -8 3 5 -2
noticed|-5 -1 3 -1 4
noticias|-6 11 2 -1 -5
noticias nuestras|-3 5 0 0 -1
notified|-11 9 -2 -1 5
notify|-3 10 0 0 -6
notre|7 -5 11 -6 -7
notre choix|5 -2 -1 -1 -1
notre entretien|-2 -2 7 -1 -2
nous|16 -10 -8 -3 -4
nous ameliorer|-4 0 -1 0 6
nous avez|5 -1 -1 -1 -2
nous avons|18 -12 -10 2 -2
nous conservons|5 -3 -1 0 -1
nous interesse|-4 2 6 -2 -2
nous prenons|-2 -3 -1 -1 7
nous voir|5 0 -1 0 -4
nous vous|10 -5 3 -4 -5
nouvelles|-7 5 -2 -1 4
november|-8 1 12 0 -4
now|18 -4 -5 -6 -12
now be|-4 5 2 0 -3
now been|6 -3 -1 0 -2
now considered|-5 0 -1 0 6
now in|0 5 -1 0 -3
now thanks|8 -3 -2 -1 -3
nu|-2 -3 0 -2 8
nuestra|5 2 -3 0 -4
nueva educadora|-1 -1 -2 5 -1
nuevas|-5 -3 -3 -2 13
nuevas para|-2 -1 -1 -1 5
number|-3 0 -2 -2 10
numero|-5 9 -2 -2 0
numero de|-3 5 -3 -1 3
nuova|-2 -4 -1 0 7
nuova azienda|-1 -3 0 0 5
nur|18 -9 -8 -3 -2
nur fur|5 -2 -1 0 -2
nur kurz|5 -1 -2 -1 -1
nur nach|-1 0 -4 -1 6
nur noch|-2 -4 1 -1 5
nurseries|-3 -1 -1 6 -2
nursery tanks|-3 0 5 0 -1
nv van|-1 5 -1 0 -3
o|5 6 -5 -5 0
o contato|-2 5 -1 -1 -2
o seu|5 -2 -5 -4 6
o venerdi|-1 -2 5 -1 -1
oakhurst retail|0 -1 -3 0 5
ob|-15 17 -2 7 -7
ob sie|-5 3 -1 6 -3
ob wir|-5 8 -2 0 -1
obrigado|10 0 -6 -4 0
obtenido|5 -2 -1 0 -2
obtenu|6 -1 -1 0 -3
ocasion|5 -2 -1 0 -2
occasion|8 -3 -5 -2 4
occasion your|7 -2 -1 0 -3
october|-5 -1 1 6 -2
oddo|-1 -3 0 0 5
oder|-15 8 14 -4 -3
oduya|5 -1 0 0 -3
of|5 11 -5 -2 -6
of applications|-6 9 -1 -1 -1
of availability|-1 -2 5 0 -2
of course|-2 -1 -1 -1 5
of employment|6 -3 -3 1 -1
of experience|-5 -1 -1 -1 8
of ken|-1 -2 -2 -1 6
of my|-4 -2 0 0 6
of physics|0 -2 5 0 -2
of sales|-1 -1 5 -1 -2
of the|-1 19 -3 -4 3
of them|13 -5 -1 -2 -5
of these|-5 -2 7 0 0
of this|6 -3 1 0 -3
of us|10 0 -3 -1 -6
of you|5 3 -1 -1 -6
of your|-2 10 3 -3 -5
ofertas|-1 -5 -3 -3 13
ofertas nuevas|-3 -2 -2 -1 7
off|-3 -1 -7 1 11
off mags|-1 -3 6 0 -1
off sick|-2 5 -6 0 3
offer|-1 -13 -16 34 3
offer for|-2 -2 -3 16 -9
offer in|-4 -1 0 0 5
offer is|-1 -2 -3 14 -8
offer of|6 -1 -2 2 -5
offer you|-1 -7 -8 22 -2
offered|0 -4 -4 3 6
offering|5 -1 -3 -1 0
offering you|5 0 -2 -1 -1
offers|-4 -1 -3 -2 10
office|1 -2 6 0 -5
officer|-3 9 2 0 -6
offnungszeiten|-2 2 -4 -1 5
offnungszeiten burgerburo|-1 0 -4 -1 6
offre|-1 -2 -5 9 -1
offre le|5 0 -1 0 -4
offre pour|-4 -1 -1 8 -2
offres|-2 -4 -4 -2 12
oficial|-6 3 0 3 0
oficial de|-3 7 -1 0 -3
ohne|-9 0 8 1 0
ohne gegenbericht|-2 5 0 0 -2
ohne testergebnis|-4 -1 7 0 -2
oi|-2 4 4 2 -8
oi querida|-3 5 -1 0 -1
ok|-6 5 3 -1 -1
ok we|-1 -1 5 -1 -2
okafor|5 0 -1 1 -5
oksana|-3 -2 8 -1 -3
oktober|5 4 -3 -1 -4
ola|-1 -3 -5 -6 16
ola vera|5 -1 -1 -1 -2
olga|5 -1 -2 -1 -2
olhar|-3 5 -1 0 -1
olhar com|-3 5 -1 0 -1
olumide|-3 -1 -1 -1 6
olumide bakare|-3 -1 -1 -1 6
om|0 -6 8 -1 -2
om je|-2 -2 -1 -1 5
omar|-5 2 0 0 3
on|5 -12 10 -2 9
on a|13 -1 -5 -2 -5
on average|-2 -2 -1 0 5
on bike|5 -1 -1 0 -2
on file|5 -2 0 0 -2
on hold|-4 9 -1 0 -4
on leave|-2 5 0 0 -2
on mon|-1 -1 -2 0 5
on or|0 0 -1 5 -4
on right|7 -1 -1 0 -4
on saturday|-5 -3 1 -1 7
on te|-1 -1 -2 5 -2
on that|-4 -2 -1 0 7
on the|3 -9 12 6 -10
on their|-5 3 2 0 0
on this|11 -6 -8 -4 8
on thurs|-4 0 5 0 -1
on thursday|-8 -4 5 -1 8
on vous|5 0 -1 0 -4
on weds|-4 0 5 0 -1
on your|-3 -1 -4 -3 12
once|-10 2 0 1 6
once a|-2 -2 0 0 5
once we|-5 3 -1 0 2
one|7 4 6 -6 -12
one of|-4 2 7 -4 0
one will|-1 -1 5 0 -3
onetoone|-2 0 5 0 -3
onetoone on|-2 0 5 0 -3
onlangs|-2 -1 -1 -1 5
online|-4 2 6 -2 1
only|9 14 -6 -4 -14
only consider|5 -2 0 0 -3
only if|-1 5 -1 0 -2
only looking|5 -2 0 0 -2
only opening|-3 -1 -1 -1 6
only see|-2 -1 5 0 -3
only those|-3 6 -1 0 -1
ons|-3 3 -6 6 1
ons betreft|-1 -1 -1 5 -1
onsite|-5 -1 5 -1 2
onsite will|-3 0 -1 0 5
ont|7 -2 -1 -1 -3
onto|6 -2 -1 -1 -3
onto your|5 -2 -1 -1 -2
ontvangen|-11 21 -5 -2 -2
onvoldoende|6 -2 -1 -1 -2
onvoldoende aan|5 -2 -1 -1 -1
onze|5 -14 13 -6 1
onze servicedesk|-1 -3 -1 0 5
onze sollicitatiespeeddate|-2 -2 5 -1 -1
onze website|-2 -1 -1 0 5
ook|0 1 5 -2 -3
op|4 5 -4 -6 2
op de|-4 8 -5 -3 4
op dit|9 -3 -1 -1 -3
op het|5 -2 -2 -1 -1
op je|0 -5 -2 -1 9
op linkedin|-2 -1 -1 -2 6
op productiemedewerker|-1 -2 5 0 -2
opdrachtgever|6 -2 -1 -1 -2
opdrachtgever heeft|5 -2 -1 -1 -1
open|8 -11 -1 -1 7
open to|-1 -3 -2 -1 7
opening|5 -5 2 -3 3
opening in|6 -1 -1 0 -4
opening the|-4 -2 2 -1 5
openings|7 -1 -2 0 -4
openstaande|-1 -3 -1 0 5
openstaande sollicitatie|-1 -3 -1 0 5
operateur|5 -2 -1 -1 -2
operator|-7 7 -1 2 0
opiniao|-4 -1 -2 -1 8
opinion|-4 -2 -2 -1 9
opnieuw|0 -5 -2 -1 9
opnieuw ingesteld|-1 -3 -1 0 5
opnieuw solliciteren|-3 -1 -1 0 5
oportunidad|7 -2 -1 -1 -3
optamos|5 -1 -1 -1 -2
optamos por|5 -1 -1 -1 -2
optical|-2 5 -1 0 -1
optician|-1 5 -1 0 -3
options|-3 -1 -1 6 -1
or|-4 3 22 7 4
or any|-3 -1 5 0 -1
or decline|-1 -1 -1 5 -2
or for|0 -3 6 0 -3
or fri|-1 -3 6 0 -1
or wrong|-3 -1 5 0 -2
or your|3 -5 1 -1 3
orales|5 -1 -1 0 -3
orchestra|6 -1 -1 0 -3
order with|5 0 0 0 -4
ore|-6 0 12 2 -7
organizer|0 -1 5 0 -4
original|-2 -2 6 -1 0
ort|-6 -3 14 -2 -3
os|6 -3 0 3 -6
ostrava|-1 -3 0 -1 5
other|13 -5 -10 -2 -3
other applicants|5 -2 0 0 -2
other candidates|-1 0 -4 1 5
other positions|6 -3 0 0 -2
other things|-4 6 0 0 -1
other two|-6 -1 -1 -1 8
others|9 -5 -3 3 -3
otra|6 -3 -2 -1 0
otros|-4 6 -2 -2 2
otterly|-2 -2 -1 0 5
otterly jobs|-2 -2 -1 0 5
ottilie|-2 5 -1 0 -2
ottobre|-3 -2 2 6 -3
ottobre contratto|-2 -2 -1 7 -2
ou|-7 1 6 1 0
oui|-3 -2 0 5 0
oui et|-2 -1 -1 5 -2
our|9 5 7 -2 -17
our bi|-1 -1 5 0 -2
our cto|-1 0 6 0 -4
our cv|-1 -3 -1 -1 6
our graduate|-2 5 0 0 -3
our guidelines|-2 -1 -1 -1 5
our member|-2 -2 0 0 5
our new|-3 -1 -1 -1 6
our next|-2 0 -1 5 -2
our retention|-2 -2 -1 0 5
our summer|7 -2 -1 -1 -3
our system|-5 3 -1 -1 4
our team|-5 5 -1 1 0
out|-1 3 5 3 -1
out after|-1 5 -1 0 -3
out and|-6 -1 -1 4 2
out another|-1 5 -1 0 -3
out of|-4 -1 -5 2 9
out to|-6 4 7 0 -5
outcome|3 5 -6 -1 -1
outras|-3 -3 -1 -1 7
outro|6 -3 -3 -3 2
outro candidato|5 -1 -1 -1 -2
outside|-2 -3 0 1 5
over|0 -1 14 3 -14
over die|-1 5 -1 -1 -2
over en|-1 -1 -1 5 -1
over je|-1 -1 7 -1 -4
over the|-3 2 10 -3 -6
over to|-2 -2 -1 0 6
overwhelmed|5 -1 0 0 -4
overwhelming|-2 -2 5 0 -1
overwhelming response|0 -1 5 0 -3
owing|-1 7 1 0 -6
owing to|-1 7 1 0 -6
ozdemir|-1 -2 -1 0 5
p|-4 4 6 8 -13
p a|-6 0 3 5 -2
pa to|1 -2 5 0 -3
package|-2 -2 -2 -1 7
page|5 -2 -1 -1 -1
pages|-3 -1 -1 0 5
pagina|1 6 -2 -1 -3
paid|-3 -2 7 -1 -1
paie|-2 6 -1 0 -2
pal|7 -1 -2 -1 -3
panel|-3 4 11 -1 -10
panel has|0 5 -3 3 -5
paper app|-1 5 -1 0 -3
papierfrieda|-2 5 -1 -1 -2
papierfrieda karten|-2 5 -1 -1 -2
par|-7 2 6 1 -2
par nos|-4 6 -1 0 -1
para|4 -6 6 -12 7
para a|10 -6 6 -3 -6
para la|10 -4 3 0 -10
para reactivarla|-1 -3 0 0 5
para rececionista|5 -1 -1 -1 -2
para um|-1 -1 -1 -1 5
para uma|-2 -1 5 0 -1
parabens|-1 -1 5 -1 -2
parallax|-2 -1 -2 0 5
parallax fund|-2 -1 -2 0 5
parent|-4 0 0 0 5
paris|1 -2 5 -1 -3
part|-4 -2 -1 3 6
part in|5 -1 0 0 -4
partecipato al|-3 -1 -1 0 5
participacao|11 -3 -2 -1 -5
participe a|-1 -1 -2 -1 5
participou|-4 -1 -2 -1 8
participou recentemente|-4 -1 -2 -1 8
partie|5 -4 3 -1 -3
partner|-5 -2 6 0 2
partners|6 -1 5 -1 -10
parttime|1 3 -2 2 -5
parzellen|-4 -1 0 0 5
parzellen entschieden|-4 -1 0 0 5
pas|8 9 -13 -4 -2
pas aller|-1 -1 -1 6 -3
pas de|-8 16 2 -3 -7
pas ete|9 -1 -2 -1 -4
pas etre|0 -6 0 0 6
pas na|-2 6 -1 -1 -2
pas possible|0 -1 -1 6 -3
pas pu|-6 1 -1 -1 7
pas une|6 0 -1 0 -4
pasas el|-1 -1 -2 5 -1
pasaste|-2 -1 6 -1 -2
pass|11 -8 -7 -3 8
pass on|0 -2 -2 -1 5
passa|1 -2 -2 6 -2
passa sabato|-2 -2 -1 7 -2
passando|5 -1 -2 -1 -1
passed on|-3 0 -1 0 5
passende stelle|-2 5 0 0 -2
passez|6 -1 -1 -1 -4
passez nous|5 0 -1 0 -4
passiert|-3 0 6 0 -2
passport|-5 -2 1 1 5
passt|-9 -10 23 -4 2
passt ihnen|-5 -2 8 0 -1
password|-3 -3 -2 -1 8
patience|-2 14 -2 -1 -7
patrick|-4 6 0 0 -1
paul|-3 -2 0 5 1
paul c|-2 -1 -1 5 -2
pauline|7 -2 -2 -1 -3
paulo|0 -2 -3 -2 6
pausar|-2 -1 -1 -1 5
pausar alerta|-2 -1 -1 -1 5
paused|-5 1 0 0 4
pay|1 -1 -3 0 6
payable|-4 -1 -3 -1 9
payment|-4 -2 -1 -2 8
pdf|-11 14 -5 -2 4
pdl|-4 7 -1 0 -2
pdl frau|-3 5 0 0 -1
pedido|-2 -2 -1 -1 6
peet|-2 0 5 0 -3
pela|7 0 -3 0 -3
pelham|-2 -4 2 -1 6
pelham contract|-2 -2 -1 0 5
pelo|9 -1 -1 -2 -5
pelo que|5 -3 -1 -1 1
pena|-11 -2 -2 -1 16
pensar|6 -3 -1 -1 -1
pensar en|5 -3 -1 0 -1
people|5 1 -9 10 -7
people culture|-2 -3 -1 10 -4
people for|-4 -2 -2 7 1
per accettazione|-2 -1 -1 6 -2
per cui|6 -3 -1 -1 -1
per data|-1 -3 0 0 5
per email|-1 7 -1 0 -4
per i|5 -1 -1 -1 -3
per il|7 10 -9 -3 -5
per l|3 6 4 -3 -10
per la|6 -7 2 -3 2
per modellista|-2 -3 0 0 5
per ora|6 -1 -1 -1 -2
per post|-2 5 -1 0 -2
per poter|-3 -1 -1 -1 5
per te|-1 -3 0 0 5
per week|-1 -2 -2 6 -1
per your|-3 -1 -1 0 5
perfil|8 7 -4 -6 -6
period|-4 -4 -1 0 9
periode|8 -3 -2 1 -4
periode dus|6 -1 -1 -1 -3
permesso|-2 -2 6 -1 -2
permesso di|-2 -2 7 -1 -2
permet|5 0 -1 0 -4
permet pas|5 0 -1 0 -4
permets|-1 -2 -1 -1 5
permets de|-1 -2 -1 -1 5
pero|16 -9 -7 -3 4
perrin|-2 0 -2 0 5
person|17 -4 -5 1 -9
persona|22 -6 -5 -2 -9
personale|-3 5 -2 -1 0
personen|7 -4 -2 -1 0
personne|5 -1 0 -1 -2
perto|-6 -1 0 0 9
perto de|-6 -1 0 0 9
pessoa|7 1 -4 -3 0
peter|-1 -3 -2 5 1
peter blok|-1 -1 -1 5 -1
petersen|-5 -2 2 -1 6
petit mon|-1 -1 -2 5 -1
phone|-8 3 18 -1 -9
phone call|-1 -2 5 0 -1
photo|-5 -1 0 -1 8
physics|-1 0 5 0 -3
pia|5 0 -1 -1 -3
pia unsere|6 -2 -1 -1 -2
piace|-1 -2 5 -1 -1
pick|-4 1 10 -2 -4
pick a|-3 -3 12 -1 -5
pidge|5 -1 -1 0 -2
pietraforte|-2 5 -1 0 -2
pike|-8 5 0 4 0
pike surveyors|-2 5 0 0 -3
pinguinos|-1 -1 -2 5 -1
piotr|0 -1 5 -1 -2
piu|11 -8 2 -2 -3
pj|-3 -2 -2 1 6
plaats|-8 5 4 -1 1
plaats in|-4 5 0 0 0
place|-8 -3 8 -6 10
place in|-9 3 -1 -1 8
place on|-4 0 0 -1 5
placed on|-4 3 -3 -1 5
places|-4 -8 0 -3 16
plaisir|-5 -5 1 14 -5
plaisir de|-7 -4 1 14 -4
plan|-4 3 5 -1 -3
planstelle|7 -3 -1 0 -2
plant manager|-2 -2 -1 0 5
platz|-1 0 -3 -1 5
platz im|5 -1 -1 0 -3
platze|2 8 -5 -1 -4
platze frei|-2 5 0 0 -2
platze voll|-3 5 -1 0 -1
play|-1 1 7 1 -7
play now|-3 -1 5 0 -2
plaza|5 -1 -5 -3 4
please|-12 11 7 3 23
please apply|-3 -1 0 0 5
please call|-4 -1 -1 0 6
please come|-2 -4 6 0 -1
please confirm|-4 -2 8 -1 -1
please disregard|0 -1 -3 0 5
please do|10 9 -4 -1 -15
please dont|-1 8 -4 5 -6
please find|-10 -1 -2 8 5
please keep|-5 5 3 0 -3
please let|-1 -3 5 2 -3
please note|-5 14 -1 0 -5
please ring|5 0 -2 0 -2
please send|-5 -3 -2 -1 11
please sign|-2 -2 -2 5 2
please submit|-4 -2 2 -1 5
pleased|-13 -6 8 18 -7
pleased to|-13 -5 8 16 -6
pleasure|2 4 -1 0 -5
plek|8 -1 -1 -3 -3
plezier|-2 -2 -2 -1 7
ploegenstelsel|-1 5 -1 0 -3
ploegenstelsel werd|-1 5 -1 0 -3
pls|-2 -4 -1 -1 8
pls send|-1 -3 -2 0 7
plus|-1 -12 -4 5 13
plus disponible|-6 -2 4 -1 4
plus recevoir|-3 -1 -1 0 5
plus tips|-1 -1 -1 6 -3
pm|-12 -1 13 -1 0
pode|-9 -1 6 -2 6
pode ser|-3 -1 5 -1 -1
podemos|-17 0 3 -4 17
poggiolo|-1 -2 5 -1 -1
pohl|-5 1 2 -1 3
poi|-2 -2 5 0 -1
point|6 -3 -2 0 -2
points|6 1 -2 -1 -4
polder|-1 5 -1 0 -3
polder pike|-2 5 0 0 -3
policy|-1 -6 -3 -2 13
policy we|-2 -3 -1 0 6
pool|1 -6 -2 -1 9
por|19 -8 -4 -10 -11
por el|10 1 -3 -1 -6
por error|-1 -3 0 0 5
por favor|-6 -1 7 -1 1
por la|10 -4 0 -1 -4
por lo|6 -1 0 -1 -4
por no|5 -1 -1 0 -3
por pensar|5 -3 -1 0 -1
por tu|7 -1 0 -1 -4
por whatsapp|-2 6 -2 0 -1
porque|-4 8 0 -2 -2
porta|-2 -5 3 -1 4
porta e|-1 -3 0 0 5
portal|-7 0 -6 0 12
portal de|-3 -3 -2 -1 8
porte|6 -2 -1 0 -2
portfolio|7 1 1 -2 -6
portland|-4 0 5 0 -1
portland cycle|-3 0 5 0 -1
posicion|10 -7 -2 -1 0
position|16 1 -3 2 -24
position after|-2 5 -1 -1 -1
position of|5 -8 -2 12 -7
position s|-3 0 5 0 -1
posizione|14 -8 4 -3 -6
posizione di|5 -2 2 -1 -3
possiamo|-4 -4 1 -1 8
possiamo prenderti|-2 -3 0 0 5
possibile contattare|-3 -1 -1 -1 5
possible|-7 3 3 5 -5
post|15 -3 -10 8 -13
post of|7 0 -1 1 -6
poste|7 1 -2 6 -12
poste d|-2 5 2 -2 -3
poste de|4 -2 -3 5 -4
posted|5 -2 -1 -1 -1
posti|-3 -3 1 -1 6
posting|9 -2 -1 -1 -5
posto|1 3 5 -2 -6
posto di|0 6 -2 -1 -3
posts|-4 -1 -1 -1 7
posts in|-6 -1 -1 -1 9
postulantes|-4 5 0 0 0
postuler|-2 -3 -1 -1 7
postuler a|-1 -3 -1 0 5
poter|-3 -1 -1 -1 5
poter procedere|-3 -1 -1 -1 5
pour|8 -4 -3 -4 0
pour cette|5 -1 -1 -1 -2
pour juillet|6 -1 -1 -1 -3
pour la|9 -6 1 -1 -3
pour le|-9 -2 3 7 2
pour notre|-1 -2 5 -1 -2
pour votre|6 -2 -3 -1 0
pourra|-2 -3 -1 -1 7
pourra pas|-2 -2 -1 -1 6
pourriezvous|-2 -2 -1 0 5
pourvoir|6 -2 -1 -1 -3
pourvue|5 -1 -1 -1 -2
pouvons|-5 1 -2 5 1
pouvons malheureusement|-2 0 -1 5 -2
pra|7 -5 -3 -3 3
pra gente|-3 -2 -1 -1 7
practice|0 7 -2 -2 -4
praktikumsplatze|15 -3 -3 -2 -7
praktikumsplatze sind|6 -2 -1 -1 -2
praxis dr|1 -1 -2 5 -3
prazo|-8 6 1 2 -2
prazo de|-5 5 -1 -1 2
preavis|-2 -2 -2 5 1
preavis est|-2 -1 -1 5 -2
precedenti|-3 -1 -1 -1 5
precedenti responsabili|-3 -1 -1 -1 5
preenchida|5 -2 -1 -1 -2
prefer|-1 -1 5 -1 -2
preferisci|-3 -2 6 -1 -1
preghiamo|-3 -2 0 6 -1
preghiamo di|-3 -2 0 6 -1
premium|-4 -2 0 0 6
prend|-4 6 -1 0 -2
prenderti|-2 -3 0 0 5
prenderti in|-2 -3 0 0 5
prenons|1 -3 -1 -1 5
prepare|-2 -1 -1 5 -2
prepare le|-2 -1 -1 5 -2
presa in|-3 5 -1 0 -1
preselectionnee|-2 -2 7 0 -3
presencial|-1 -1 5 -1 -2
presentation|4 -2 5 -1 -6
presente|14 -1 -4 -3 -6
presente para|6 -2 -1 -1 -2
presently|5 -2 0 0 -3
presently no|5 -2 0 0 -3
president parallax|-2 -1 -2 0 5
preso|7 0 -2 -2 -2
presso|-3 1 6 -1 -2
presso la|-3 0 6 -1 -2
presto|-4 -4 8 3 -3
presto mi|-1 -2 5 -1 -1
prevista|-2 5 -2 3 -4
prevu|-1 5 -1 -1 -2
prezado|7 -3 -2 -1 -2
prima|-4 2 7 -1 -4
prima di|-2 -1 6 -1 -2
principal|-7 10 0 -2 -1
prise|-2 -2 -1 0 6
priya|-1 5 -5 -2 3
priyanka|-4 -3 -1 -1 8
priyanka a|-3 0 -1 0 5
probearbeiten|6 -4 5 -2 -5
probearbeiten steht|5 -1 -2 -1 -1
problem|-8 1 2 -1 6
problem at|-2 -1 5 0 -2
problemen|-2 -1 5 0 -1
procedere|-2 -2 -2 -2 7
procedere con|-4 -1 -1 -1 7
procedimento|5 -5 -1 -1 2
procedure|-8 3 3 -2 5
proceed|7 -6 -2 -1 4
proceso|12 -4 2 -5 -4
proceso en|-3 0 -1 0 5
proceso se|-3 -2 7 -1 -2
procesos|-2 5 -1 0 -1
process|-6 13 -2 -2 0
process and|-1 7 -1 -1 -3
process for|-5 6 -1 0 -1
processo|1 0 -2 -4 6
processus|1 0 -4 -2 6
processus de|-3 -2 -1 -1 7
procura|-4 -1 0 0 5
produce|0 -5 6 0 -1
produce clerk|-2 -3 6 0 -1
productiemedewerker|-1 -2 5 0 -2
productiemedewerker vleesverwerking|-1 -2 5 0 -2
produktmanagement|-3 -1 -1 0 5
produktmanagement bei|-3 -1 -1 0 5
proef|0 3 3 -1 -5
proef word|-1 5 -1 0 -3
profesional|-3 6 -1 0 -2
profiel|4 -5 -3 -2 7
profiel sluit|5 -2 -1 -1 -1
profil|9 0 5 -7 -6
profil mit|-3 6 0 0 -2
profil nous|-1 -2 6 -1 -2
profile|1 -4 -7 -3 14
profile on|-2 -1 -1 0 5
profilo|7 0 -2 -3 -2
program|5 -4 8 -1 -7
programme|-6 0 3 -2 4
progress|8 0 -2 -1 -6
progressing|11 -3 -1 0 -6
progressing your|6 -1 -1 0 -4
project|-1 -1 -5 1 7
projektassistenz|-2 -2 -1 -1 5
properly|-1 5 -1 0 -2
property|-1 -2 -2 -1 5
proposal|-4 0 0 0 5
proposer|-1 -1 -1 6 -2
proposons|-3 -1 5 0 -1
proposta|-4 -4 -3 11 0
proposta di|-3 -2 -2 10 -3
proprietaire|-3 -1 0 0 5
prova|9 2 4 -2 -13
prova scritta|0 4 1 -1 -5
provide feedback|5 -1 -1 0 -4
provisional|-3 8 -2 2 -4
provisional de|-3 9 -2 0 -3
prowein|-1 -2 5 -1 -1
proxima|3 0 3 -1 -5
prueba|-3 -1 6 0 -2
prufen|-7 8 -1 0 1
publicacion|-3 5 -1 0 0
publicacion de|-2 5 -1 0 -2
publicada|-8 -4 -2 3 10
publicara|-2 6 -1 0 -2
publicara en|-1 5 -1 0 -2
publication|-5 -1 0 0 6
publiek recht|-1 5 -1 0 -3
puedes|-5 -2 0 -1 8
punktzahl|6 -1 0 0 -5
puoi|-3 -2 7 -1 -1
pursue|-3 5 -1 -1 0
pursue other|-4 5 -1 -1 0
purtroppo|9 1 1 -4 -8
purtroppo rinviata|-2 5 -1 0 -2
put|-5 9 -3 -1 0
put it|-2 6 -1 0 -3
qualified|4 5 -2 -2 -4
qualita|-4 0 -2 8 -2
qualite|0 -2 -1 8 -5
qualite avec|-2 -1 -1 6 -2
qualora non|-4 1 -1 -1 5
quand ton|-2 -1 -1 5 -2
quando|1 -2 5 -1 -2
que|15 -7 -18 -3 -4
que a|2 -4 5 -2 0
que deux|5 0 -1 0 -4
que en|6 -2 -1 0 -3
que ja|7 -2 1 -1 -4
que no|-4 8 -2 -3 1
que nous|7 2 -2 0 -7
que o|7 -7 -4 -2 6
que pena|-9 -2 -1 -1 12
que prevu|-3 5 0 0 -2
que seas|-1 -1 -2 5 -1
que si|-1 0 -2 5 -1
que te|5 -1 -3 1 -3
que voce|-7 0 -1 -1 9
que votre|-5 3 -1 3 -1
que vous|6 -2 -1 -2 -1
quedado|6 -1 -1 -1 -3
quelle jolie|5 0 -1 0 -4
quelqu|9 -2 -2 -2 -3
quelqu un|9 -2 -2 -2 -3
queremos|2 -5 -2 3 2
querida recebi|-3 5 -1 0 -1
questa|3 -7 0 1 3
questa fase|-3 -1 -1 -1 5
queste|-2 5 -1 -1 -1
queste cose|-2 5 -1 -1 -1
questionnaire|-6 1 0 -1 6
questions|-9 -2 1 5 5
qui|5 -1 2 -3 -3
qui connait|6 -1 -2 -1 -2
quick|-9 8 1 -2 2
quick note|-6 6 -1 -1 1
quickly|-3 -4 -2 -1 9
quinta|-3 1 5 -1 -2
quinta as|-2 -1 5 -1 -1
quoi|-5 -2 3 -1 5
quote|-7 0 -1 -1 9
r|5 3 -4 5 -8
r only|5 -2 0 0 -2
radio|9 -1 -2 -1 -4
radwerk|6 -1 -3 -1 -2
radwerk sud|6 -1 -3 -1 -2
ral|-2 -2 -2 1 5
ran something|-3 -1 0 -1 5
ranch supply|-1 5 -1 0 -3
randweg|-3 -2 -1 0 6
randweg uitzendgroep|-3 -2 -1 0 6
rapariga|5 -1 -1 -1 -2
rapariga que|5 -1 -1 -1 -2
rappelle|0 5 -1 -1 -2
rapport|6 -1 -1 0 -3
rasch|-4 5 0 0 -1
rasch als|-4 5 0 0 -1
rate|-3 -8 -5 1 15
rate and|-1 -4 -1 -1 7
rate your|-3 -1 -2 -1 7
rated|6 0 -2 0 -4
raum|-7 -1 11 -1 -2
re|4 -1 8 -7 -5
re a|6 -1 -1 0 -4
re going|5 -2 -2 -1 0
re just|-3 0 5 0 -1
re looking|-6 -2 0 -2 11
re not|10 1 -3 -2 -5
re only|-3 -2 0 -1 5
re selected|-3 7 -1 0 -3
re sorry|-4 -4 2 -2 8
re still|-4 8 -1 -1 -3
re the|-8 -3 8 4 -2
re visitor|-2 0 5 0 -3
reach|4 5 3 -2 -9
reach you|-4 -1 6 0 -1
reached|-1 5 -2 -1 -2
reached us|-2 6 -1 0 -3
reaching out|5 -1 -1 0 -2
reactivarla|-1 -3 0 0 5
reactivarla desde|-1 -3 0 0 5
read|-5 11 -1 -3 7
read it|-5 5 -2 -1 3
read the|-9 0 -2 -1 11
reading|2 8 -2 -1 -7
reageren|-5 5 -2 -1 3
reageren op|-3 -1 0 0 5
realizar|-3 -1 8 -1 -3
really|16 -8 -3 -1 -7
reapply|3 5 -3 -1 -3
reapply after|5 -1 -1 0 -3
reason|7 -6 -3 -1 4
reason went|-3 0 -1 0 5
reasons|-5 -4 -2 3 9
recapito di|-3 -1 -1 -1 5
recebemos|-7 16 -2 -1 -4
recebemos o|-1 5 -1 -1 -2
recebendo|-6 -1 0 0 9
recebendo candidaturas|-6 -1 0 0 9
recebi sim|-3 5 -1 0 -1
rececionista|5 -1 -1 -1 -2
rececionista ficamos|5 -1 -1 -1 -2
receipt|-2 8 -2 -1 -2
receipt of|-4 9 -2 -1 -1
receive|-4 13 2 -1 -1
receive many|-4 0 0 0 5
receive replies|-1 5 -1 0 -3
received|-16 33 -9 1 -13
received and|-4 7 0 0 -2
received downloaded|-2 5 -1 -1 -1
received your|-8 14 -1 0 -4
recemment|-4 0 -1 0 6
recemment participe|-4 0 -1 0 6
recent|8 -4 -3 -2 1
recentemente|-4 -1 -2 -1 8
recentemente de|-2 -1 -1 -1 5
recently|-8 -5 -4 -1 19
recently applied|-4 -3 -1 0 8
recently interviewed|-5 0 -2 0 7
recepcionista administrativo|-2 -1 -1 -1 5
reception|-5 12 -3 0 -4
reception de|-2 5 -1 0 -2
recherche|1 -4 -2 -1 5
rechnen|-7 11 -1 0 -2
recht|-1 5 -1 -1 -2
recibido|-4 12 -2 -1 -4
recibiras|-1 -3 0 0 5
recibiras mas|-1 -3 0 0 5
recommend|-1 -2 -2 -1 6
record|-7 -2 0 -1 10
recruiter will|-2 5 -1 0 -2
recruiting|-4 1 8 -4 -1
recruitment|9 -7 -1 4 -8
recrutement|-3 -3 4 -4 7
recrutement chez|-4 0 -1 0 6
recrutement de|-1 -2 -1 -1 5
recu|-5 13 -3 2 -6
recu ta|-3 5 -1 0 0
rederij|-4 0 5 0 -1
rederij wadlicht|-4 0 5 0 -1
ref|1 2 1 1 -5
refer|9 -4 -3 -2 -1
refer to|8 -3 -1 -1 -3
referees|-3 -1 -1 0 5
reference|0 8 -6 -1 -1
reference to|5 1 -2 1 -5
references|-7 -1 2 4 2
references and|2 3 -1 2 -6
referente|5 -1 -1 0 -2
referenze|-3 -1 -1 -1 5
referenze le|-3 -1 -1 -1 5
referral|-6 -1 -1 -1 9
referrals|-5 3 0 0 3
referred|6 4 -2 -1 -6
refused|-7 -5 -3 -2 18
regarding|-5 11 0 -1 -5
regarding your|-5 5 0 0 -1
regional|2 3 3 -1 -7
register|0 6 -2 -1 -3
registered|1 1 6 1 -2
registering|-7 10 -1 0 -1
registering your|-3 7 0 0 -4
registration|-1 -3 -1 0 5
regret|6 -9 -4 -6 14
regret to|2 -4 -3 -1 7
regrettably|1 5 0 3 -9
regrettably you|5 0 -1 0 -3
reichen|-2 -3 0 -1 6
reichen sie|-2 -2 -1 0 6
reisch|-3 5 -1 0 -1
reisekosten|-3 6 0 0 -3
rejected|-16 -13 -8 -8 46
rejected by|-3 -3 -2 -2 10
rejected in|-3 -1 0 0 5
rejected reason|-3 0 -1 0 5
rejection|-10 -2 -2 -1 15
rejection email|-3 0 -1 0 5
rejections|-1 -3 -1 -1 5
relevant for|0 -1 5 0 -2
relief|-2 5 0 0 -2
relocation|-2 -1 -1 6 -2
remain|-6 9 -2 -1 0
remarcar|-2 -1 6 -1 -2
remember|-2 -1 0 5 -1
remercions|12 -1 -3 -2 -6
remote|-11 4 2 2 4
removed from|-1 -1 5 0 -3
rendezvous|-5 -4 4 -3 8
rendezvous est|-3 -2 0 -2 7
rennen|-4 11 -2 -1 -4
renske|-2 -2 6 -1 -2
renske teamhoofd|-2 -2 5 -1 -1
reopen|-2 -2 -1 -1 5
rep|-3 -4 3 -1 5
rep has|-2 -3 0 0 5
replaced|-2 -1 6 -1 -2
reply|-6 7 -1 0 12
reply with|-6 -2 1 1 6
reponse|-14 14 2 4 -6
reponse avant|-2 -1 -1 6 -2
reponse de|-4 6 0 0 -1
reponse tardive|-1 -2 5 -1 -1
representative part|-2 -2 0 0 5
req|-1 -1 -3 -1 6
req in|-3 -1 -1 -1 6
request|-9 -4 -5 -2 21
request for|-4 -2 -2 -1 9
requested|-5 -5 2 0 9
requests|-7 -3 3 0 7
required|8 -2 -1 -1 -3
requirement|5 -3 -1 0 -1
requirements|0 5 0 -1 -3
requirements will|-4 5 0 0 -1
requisition|8 2 -1 -1 -8
requisition be|-5 5 0 0 0
requisition for|-5 5 0 0 0
requisitos|5 3 -1 -1 -6
research|5 2 -2 3 -7
resources|1 -3 1 -2 6
resourcing|2 -1 4 0 -5
respekt|5 -1 -2 0 -1
respond|-8 3 -2 -1 9
responder|-3 1 -6 -2 9
respondo|-3 5 -1 0 -1
respondo sobre|-3 5 -1 0 -1
responsabile|5 -3 1 -1 -2
responsabili|-3 -1 -1 -1 5
responsable qualite|-2 -1 -1 6 -2
response we|-2 -1 5 0 -3
rest|-1 -2 6 -1 -2
resta inteso|-3 -1 -1 -1 5
resta valida|-2 5 -1 0 -2
restaurant|0 0 -3 -2 5
restent|-4 0 0 0 5
restituirci|-2 -1 -1 6 -2
restituirci copia|-2 -1 -1 6 -2
restructuring|-5 -1 -1 0 6
restructuring we|-5 -1 -1 0 6
resubmit|-2 -2 -1 -1 5
resubmitted|-5 5 0 0 0
result|7 -4 0 -1 -2
resultado|3 -4 -2 -1 5
resultado sua|-2 -1 -1 -1 5
resultados|0 5 -2 -1 -2
results|5 0 -4 -1 1
resume|-10 4 -7 -4 17
resume is|-1 -1 -2 -1 5
retail|-4 -3 -2 -2 10
retail careers|0 -1 -3 0 5
retail is|0 -1 -3 0 5
retention|-6 -3 -1 0 11
retention policy|-3 -3 -1 0 7
retenu|5 -5 -2 -2 5
retenu un|-3 -1 0 0 5
retenue|8 2 -2 -1 -6
retenus|-2 7 -1 -1 -3
retirado|-3 -4 -1 0 8
retirado tu|-3 -4 -1 0 8
reto|-3 6 -3 3 -4
retour|-5 0 5 2 -1
retour de|0 -1 6 -1 -4
retour nous|-4 0 -1 0 6
retourner|-1 -1 -1 5 -2
retrait|-3 -3 -1 -1 7
retrait de|-3 -3 -1 -1 7
retrasa|-2 5 -1 0 -2
return|-8 -1 8 3 -2
revanche|-2 -1 -1 6 -2
revanche je|-2 -1 -1 6 -2
revenons|-5 6 0 0 -1
revenons vers|-5 6 0 0 -1
revert|-5 5 -3 -1 3
review|-10 9 -8 1 16
review and|-5 3 -2 1 2
review of|6 -3 0 0 -3
reviewed|11 -4 -1 -1 -5
reviewed by|4 5 -1 0 -7
reviewed it|5 -3 0 0 -2
reviewed your|2 -5 0 -1 4
reviewing|-1 6 0 -1 -4
reviewing in|-2 5 0 0 -3
revisaremos|-3 5 -1 0 -1
ricevuto|-4 5 -3 -2 3
ricevuto grazie|-1 -3 0 0 5
ricevuto il|-4 7 -1 -1 -1
richiesta|-9 -1 -3 -2 16
richiesta di|-3 -4 -1 -1 8
ridge|-5 4 -1 0 2
ridge credit|-2 -2 0 0 5
rientra|-2 5 -1 -1 -1
rientra mia|-2 5 -1 -1 -1
right now|12 -2 -3 -2 -5
right or|-3 -1 5 0 -2
rijwiel|-2 5 -1 -1 -1
rijwiel zoon|-2 5 -1 -1 -1
ring|3 4 0 3 -11
ring everyone|-2 6 -1 -1 -2
ring me|2 -1 -5 5 -1
ringing|-2 6 -1 -1 -2
ringing them|-2 6 -1 -1 -2
ringraziamo|5 -3 -1 -1 0
rinviata|-2 5 -1 0 -2
rinviata a|-2 5 -1 0 -2
ripensarci|-1 -3 0 0 5
ripensarci la|-1 -3 0 0 5
ripresentata|-2 5 -1 0 -2
rispondiamo|-3 5 -1 0 -1
risposta|-4 5 1 -1 -1
ritiriamo|-1 -3 0 0 5
ritiriamo la|-1 -3 0 0 5
rivalta|-2 -3 0 0 5
rivalta biella|-2 -3 0 0 5
road|-7 3 0 0 4
robotics|0 -2 -2 6 -2
robotics software|-2 0 -1 5 -2
roisin|-1 -4 5 -1 0
roisin got|-1 -3 6 0 -1
role|12 0 -7 -3 -7
role at|8 -1 -2 2 -8
role d|-3 -1 -1 0 5
role dispensing|-1 5 -1 0 -3
role with|-3 0 -1 0 5
roles|6 1 -2 -1 -4
ron|5 -1 -1 -1 -1
rooij|-1 5 -1 -1 -2
rooij dakwerken|-1 5 -1 -1 -2
room|-11 -1 1 4 6
room leader|-3 -1 -1 6 -2
rosalind|1 0 5 0 -5
rosalind peet|-2 0 5 0 -3
round|-9 -5 14 -3 3
round for|-1 -1 6 -1 -3
rounds|6 -2 -2 -1 -1
route|-2 -3 -1 -1 6
rowe campus|-3 -1 5 0 -2
rozenhof|-3 -1 -1 0 5
ruckmeldung|-8 9 -3 4 -2
ruckst|-3 -3 0 0 6
ruckst automatisch|-3 -3 0 0 6
rufen|5 -5 3 -1 -1
rufen sie|3 -5 3 -1 0
ruft|-7 13 -1 -1 -3
ruft dich|-4 8 -1 -1 -2
ruft sie|-3 5 0 0 -1
ruhe|0 8 -4 -1 -3
ruhe an|-4 9 -2 -1 -2
ruhiger|-3 -2 7 0 -2
run|6 -3 -2 -1 0
runde|-1 -3 9 -2 -3
runs|-6 -3 3 0 6
ruolo e|-3 -1 -1 -1 5
rural|1 -1 1 4 -5
ruysdael|-2 -2 5 -1 -1
ruysdael zorgkliniek|-2 -2 5 -1 -1
s|-1 13 0 0 -3
s a|9 8 -1 1 -18
s back|-2 5 0 0 -2
s intake|-1 5 0 0 -3
s interview|-4 -1 0 -1 6
s like|-2 -1 -2 0 5
s p|-5 1 4 2 -2
s the|5 -2 -2 -1 1
s wheelbuilder|-3 0 5 0 -1
sabato|-1 -2 -2 5 -1
sabato che|-2 -2 -1 7 -2
saber|-1 -2 -2 -1 5
sabrina oddo|-1 -3 0 0 5
safely|-3 7 -2 -1 -1
safety|-2 5 2 -1 -4
sag|-5 -4 5 5 -1
sag halt|-2 -1 -2 6 -1
sagen|-7 11 -5 2 -2
sagen floristin|5 -1 -2 -1 -1
sagen kann|-4 5 -1 0 -1
sagen sie|-6 1 -1 4 3
said|15 -7 -3 2 -8
sala|-2 -5 9 -2 0
salaire|-3 -1 -1 5 1
salary|-9 -6 2 8 5
sale|-2 -1 -1 0 5
sales|6 -4 3 0 -5
salle|-4 -2 10 -2 -2
saludo|2 5 -1 -1 -4
saludos|5 -2 1 -1 -3
salut|-1 6 1 -2 -5
salutations|6 -3 -2 -1 -1
saluto|5 -1 -1 0 -2
salvou|-6 -1 0 0 9
salvou nao|-6 -1 0 0 9
sam|-6 -6 -2 7 7
sam doyle|-3 0 -1 0 5
same|-3 -1 14 1 -11
same time|-3 -1 8 0 -3
samen met|-1 -1 -2 5 -1
samuele|-1 -2 -1 7 -2
samuele se|-2 -2 -1 7 -2
sanitar|-3 -1 6 0 -2
sanitar wolff|-3 -1 6 0 -2
sanne|-2 7 -2 -1 -2
sans|-9 -3 -3 -1 16
sao|-8 -2 6 -3 7
sao paulo|-2 -2 -1 -1 7
sara|-5 -1 3 -2 5
sarah|-1 2 -5 0 4
sat|-1 -2 9 1 -8
satisfactory|3 -1 -2 4 -5
saturday|-9 -5 11 -3 6
satz|-5 -1 2 0 4
satzung|-4 -1 0 0 5
satzung vor|-4 -1 0 0 5
saved|-9 -6 -3 -2 19
saved is|-3 -2 -1 -1 7
saw|-4 -2 5 -2 2
say|1 0 -8 10 -2
say that|5 -1 -1 0 -2
say up|-2 -1 -2 0 5
say we|-2 -1 -1 5 -1
say yes|1 -2 -1 6 -4
says|1 -4 -1 -1 5
says no|5 -1 -1 0 -2
says they|-3 -1 -1 -1 6
scade|-2 -4 -1 0 7
scade tra|-2 -4 -1 0 7
scelto|8 -1 -3 -2 -2
scelto di|6 -2 -1 -1 -2
schaal|-2 -2 -4 11 -2
schade|-7 -3 2 -1 9
schade dass|-8 -2 -1 -1 11
schaffen|-2 5 -1 0 -2
schaffen wir|-2 5 -1 0 -2
schau|-3 13 -4 -2 -4
schau ma|0 7 -3 -2 -3
schaue|-3 7 -1 -1 -2
schaue sie|-3 7 -1 -1 -2
schedule|-4 0 8 -1 -3
scheduled|-6 -5 12 -1 1
scheduled for|-7 -4 11 -1 1
schichten|-2 -3 -1 0 6
schichten voll|-3 -3 0 0 6
schloss|-4 5 2 0 -2
schnellbewerbung|-2 5 -1 -1 -1
schnellbewerbung per|-2 5 -1 -1 -2
schneller|-3 -4 1 0 6
schneller starten|-3 -3 0 0 6
schon|10 1 -11 -8 8
schon dass|-3 0 -1 -1 5
schon sagen|-5 8 -1 0 -1
schon von|-3 -1 -1 0 5
schon wen|9 -3 -2 -1 -3
school|4 6 3 0 -11
schreib|3 2 1 -1 -5
schreib nochmal|6 -2 -1 -1 -2
schreib stop|-2 5 -1 -1 -2
schreibtisch|-2 5 -1 -1 -2
schreibtisch und|-2 5 -1 -1 -2
schriftelijk|-2 5 -1 0 -1
schriftelijke|0 3 3 -1 -5
schriftelijke proef|0 3 3 -1 -5
schritt|-4 2 5 0 -2
schufaauskunft|-5 0 0 0 5
schufaauskunft haben|-4 0 0 0 5
schwarze|-1 -1 5 -1 -1
schwarze hose|-1 -1 5 -1 -1
scientist|4 -5 -1 -1 2
scientist mid|-1 -3 0 0 5
score|14 -3 -5 -1 -4
scritta|1 4 1 -1 -5
scritta prevista|-2 5 -1 0 -2
se|0 10 0 1 -10
se desabonner|-3 0 -1 -1 5
se dovessi|-1 -3 0 0 5
se ha|3 5 -2 -3 -2
se publicara|-1 5 -1 0 -2
se retrasa|-2 5 -1 0 -2
se sei|-2 -2 -1 7 -2
search|2 -3 -4 -4 10
searches|-4 -1 -1 -1 7
searches this|-4 -1 -1 -1 7
seas|-1 -1 -2 5 -1
seas la|-1 -1 -2 5 -1
season|3 3 -6 1 -2
season starts|2 5 -2 -1 -4
sechs monaten|-3 -1 -1 -1 5
second|1 2 1 2 -6
seconds|2 2 -1 2 -5
see|-4 0 4 -6 14
see all|-4 -1 -1 -1 7
see and|-3 7 -2 0 -2
see below|0 -2 -2 -1 5
see by|-2 6 -1 -1 -2
see each|-2 -1 5 0 -3
see who|-5 -6 -1 -1 13
see you|2 -4 5 -2 0
seen in|5 0 0 0 -4
segue|-4 5 2 -1 -2
segue lei|-2 5 -1 -1 -1
seguir|6 -5 -3 -2 3
segun|0 -3 -2 8 -3
segun convenio|-1 -1 -2 5 -1
segura|-2 -1 -1 -1 5
segura export|-2 -1 -1 -1 5
sehen|6 -3 4 -2 -5
sehr|10 -10 -4 0 -5
sehr auf|-3 0 -1 5 -1
sehr geehrte|4 -6 3 -5 4
sehr geehrter|6 0 -3 -4 0
sei|7 -5 -7 7 -3
sei ancora|-2 -3 -2 7 1
seidel|5 -1 -2 -1 -1
seidel wollte|5 -1 -2 -1 -1
seis|-2 5 -2 -1 0
seit|6 0 -4 0 -1
seja|-8 11 -2 -1 0
seja contactado|-5 6 -1 0 -1
sekretariat|-3 -1 6 -1 -1
sekunden|-2 -2 5 0 -1
selbstauskunft|-8 0 0 0 8
selbstauskunft und|-4 0 0 0 5
seleccion de|-3 0 -1 0 5
seleccionada|2 2 -2 3 -5
selecionado|0 5 0 -1 -4
selected|-5 3 0 -3 12
selected for|-15 13 -4 0 6
selected to|-5 1 7 -1 -2
selectie|1 8 -3 -2 -4
selectie van|-1 5 -1 0 -3
selection|-1 5 6 -3 -4
selection panel|-5 1 0 0 5
semaines|-7 8 -1 2 -1
semana|-8 6 -2 -2 6
semana e|-3 5 -1 0 -1
send|-13 -7 -7 -1 27
sending|0 11 -4 -2 -4
sending in|-2 5 0 0 -3
senhor|1 5 -3 3 -6
senior|3 -11 -4 0 12
senor|5 -2 -1 0 -1
sent dear|7 -1 0 0 -5
sent to|-6 13 1 0 -8
sent tomorrow|-3 0 -1 0 5
sent your|-2 -2 -1 0 6
sentimos|0 -2 -2 -1 5
sentirla|-1 -2 5 -1 -1
sentirla prima|-1 -2 5 -1 -1
senza|-3 -3 -1 0 7
senza cv|-2 -3 0 0 5
september|-2 -6 -7 15 0
september als|-1 -1 -1 5 -1
septiembre|0 -1 -2 5 -1
septiembre jornada|-1 -1 -2 5 -1
sequencia|5 -2 -1 -1 -1
ser|-5 1 12 -1 -6
sera|-9 6 10 0 -7
sera adressee|-1 5 -1 0 -2
sera disponible|-1 5 -1 0 -2
serao|-6 8 -1 -1 -1
serao contactados|-3 5 -1 0 -1
series|-7 -3 -3 -1 15
seriezvous|-5 -4 9 -2 1
seriezvous libre|-2 -2 7 -1 -2
seront|-4 5 1 -1 -1
serve|9 -1 -2 -1 -4
service|4 0 2 3 -6
servicedesk|-1 -3 -1 0 5
servicemonteur|-2 -2 -3 10 -2
servicemonteur cv|-1 -1 -2 5 -1
services|6 10 -4 -3 -10
servicos|-3 -3 0 0 7
servus flo|-2 -1 -2 6 -1
set|-2 -3 10 -2 -4
set up|-3 -2 7 -1 -1
settembre|-1 6 -1 -1 -3
settimana|-4 6 -1 -1 -1
settimane|-3 6 -1 -1 -1
seu|2 3 -8 -8 11
seu curriculo|-2 10 -3 -3 -3
seu interesse|6 -3 0 0 -2
seu perfil|6 0 -1 -1 -3
seuil|5 -1 -1 0 -3
seuil d|5 -1 -1 0 -3
seuls|-1 5 -1 0 -3
seuls les|-2 5 -1 0 -3
seus|-1 5 -2 0 -2
seus dados|-2 5 -1 0 -2
several|-1 -1 -2 -1 5
shall|-4 9 -2 2 -4
share|0 -4 -2 1 5
sharp|-1 -1 5 0 -3
she says|-3 -1 -1 -1 6
shellfish|-3 0 5 0 -1
shift|-2 4 3 0 -5
shifts|6 -2 -1 0 -3
shipping|-2 5 -1 -1 -1
shire|-2 5 -1 0 -2
shk|-3 0 6 0 -2
shk haben|-3 -1 6 0 -2
shoes|-5 -2 12 -1 -4
shop|5 -2 -2 4 -5
short|-7 0 1 -2 8
short online|0 -1 -3 0 5
shortlist|-1 6 -4 -1 1
shortlist for|-2 -2 -1 0 6
shortlisted|-4 12 17 -2 -21
shortlisted candidates|-8 7 5 0 -4
shortlisted for|3 -2 6 0 -6
shortlisting|1 10 -4 -1 -7
should|1 7 0 -1 -7
should say|-2 -1 -2 0 5
should you|-2 0 7 -1 -5
shout|-2 0 -3 6 0
shout if|-2 -3 -2 6 1
show|-13 -1 -1 -2 17
si|-6 25 -7 -5 -8
si comunica|6 3 -3 -1 -5
si conferma|-1 8 -1 -1 -4
si e|8 -5 -1 -1 -2
si el|-4 7 -1 0 -1
si il|-2 5 -1 -1 -1
si lo|-1 -3 0 0 5
si no|-5 -3 4 -3 7
siamo|3 0 -5 -1 3
sich|-6 8 -4 -1 9
sich auf|-2 0 -2 -1 5
sich bis|-1 5 0 1 -5
sich der|-10 2 4 6 -3
sich die|-7 6 -2 -1 4
sich in|6 -3 -1 -1 -2
sich noch|-4 5 -1 0 -1
sich unsere|-1 -4 -1 0 6
sichten|-1 6 -1 0 -3
sick|-3 7 -4 -1 0
sick and|-2 7 -6 -1 2
side|6 1 0 -1 -6
sido|0 -6 -5 -4 16
sido descartado|5 -1 -1 -1 -2
sie|-10 -2 -1 -5 33
sie am|-4 -3 6 3 -2
sie bedenken|-4 5 -1 0 -1
sie bei|7 -7 1 -1 -1
sie bis|-8 9 4 -1 -4
sie bitte|-5 2 -1 -1 6
sie daher|-5 0 2 4 -1
sie die|4 -5 2 1 -2
sie dies|0 -3 -1 0 5
sie diese|0 -5 -1 0 6
sie entschieden|-5 -2 -2 11 -1
sie erhalten|-3 -1 -1 0 5
sie es|-3 -2 -1 1 5
sie fur|-3 1 8 -1 -5
sie gefallen|-3 -1 0 5 -1
sie gehen|-4 -1 0 0 5
sie gerne|-2 -1 5 -1 -1
sie gewartet|-3 -1 6 0 -2
sie haben|5 -15 1 0 10
sie horen|-2 6 -1 0 -3
sie keine|-1 -2 -1 0 5
sie mir|-6 3 -2 8 -3
sie mit|-4 -1 -3 -1 9
sie nicht|5 -6 -4 -3 8
sie sich|-6 5 3 -2 0
sie sind|0 10 -1 -2 -7
sie um|-1 -5 -1 -1 8
sie uns|-11 5 -5 1 11
sie waren|-1 -1 5 -1 -3
sie zu|-6 6 2 -1 0
sie zwischen|-3 5 0 0 -1
sign|-6 3 -3 13 -2
sign by|-1 -1 0 5 -3
signed|-3 -6 1 2 6
signing|-1 0 -1 8 -5
signing bonus|-1 0 -1 6 -4
sigue|0 7 -2 -1 -4
siguiente etapa|-2 -1 5 -1 -1
silence|-1 7 -1 0 -4
silvia|-1 -2 5 -1 -1
sim|-4 6 -2 -1 1
sim sua|-3 5 -1 0 -1
similar|-11 -1 -3 -2 16
similar jobs|-4 1 -2 -1 6
sincerely|5 -6 -2 1 4
sind|4 14 -7 -7 -3
sind aktuell|-3 -3 0 0 6
sind am|-3 5 -1 0 -1
sind bis|6 -2 -1 -1 -2
sind nicht|-1 5 -1 0 -3
sind sie|-2 -4 -3 2 7
sind wir|5 -5 -3 -2 5
singapore|-1 5 -1 0 -2
single|8 -2 -1 0 -5
sister|-2 -5 9 0 -1
sister eleni|-2 -3 6 0 -1
site|-3 -2 5 0 1
sito|-1 5 -1 0 -2
six|8 -3 -1 2 -6
skills|5 3 -2 -1 -5
slot|-11 -6 31 -2 -12
slot has|-4 0 5 0 -1
slots|-4 -4 6 -2 5
sluit|8 -4 -1 -1 -2
smith|-3 0 -2 0 6
so|7 26 -11 -3 -16
so come|-2 5 -1 0 -1
so do|0 -4 -1 0 6
so dont|-3 -1 -1 -1 6
so here|9 -2 -1 -1 -5
so i|9 -5 0 -1 -3
so it|7 2 -2 -1 -5
so much|5 -1 -2 -1 -1
so please|-5 15 -4 -1 -4
so pleased|-4 -1 0 5 -1
so rasch|-4 5 0 0 -1
so responder|5 -1 -1 -1 -2
so sorry|-2 -1 5 4 -5
so that|-4 0 -2 0 6
so the|5 -2 -1 -1 -2
so there|-6 2 -1 0 4
so unfortunately|-1 8 -1 -1 -5
so we|15 -5 -2 -1 -8
so you|-8 0 -2 1 7
so your|-4 -1 -1 -1 6
sobald was|-3 -3 0 0 6
sobre este|-1 -3 0 0 5
social|-5 0 5 -2 2
sofern|-7 3 -1 -1 5
sofort|-9 4 1 -2 5
sofort antworten|-4 6 -1 0 -1
software|-3 0 -1 6 1
software engineer|-2 3 2 4 -7
soggiorno|-2 -2 7 -1 -2
solicitado|-4 -4 -1 -1 10
solicitarla|-3 -1 0 0 5
solicitud|-11 6 -2 -2 9
solicitud de|-4 5 -1 -1 2
soll|-5 -2 -1 -1 8
soll ich|-3 -1 -1 0 5
sollicitatie|-5 6 4 -7 3
sollicitatie is|-6 13 -3 -1 -3
sollicitatie op|-1 0 5 -1 -3
sollicitaties|-4 8 -2 -1 0
sollicitatiespeeddate|-2 -2 5 -1 -1
solliciteren via|-3 -1 -1 0 5
sollte|-5 5 -2 -1 3
sollte ihr|-4 5 0 0 -1
sollten|-4 7 0 0 -3
solo|-4 10 1 -3 -4
some|7 -2 1 2 -8
some times|-1 -1 5 0 -4
somebody|16 -3 -4 -2 -7
someone|21 -10 -4 -2 -10
someone else|-7 -2 2 1 6
someone who|11 -1 -2 -1 -6
someone with|7 -1 -1 -1 -4
something|6 -4 1 0 -3
something else|8 -2 -1 -1 -3
sommer|4 -6 -2 -1 5
sommes|9 -2 0 -1 -7
sommes que|5 0 -1 0 -4
son|-6 -1 -3 -2 12
son futur|-1 -2 -1 -1 5
sondern|-3 -2 10 -1 -4
sono|-4 -1 -3 -1 9
sonrisal|-2 -1 -1 -1 5
sons|7 0 -2 -1 -3
sonst|-2 -2 4 5 -4
sonst frag|-2 -1 -2 6 -1
sonst mussen|-3 -1 6 0 -2
sont|-1 -3 -2 0 6
soon|-14 7 1 3 2
soon as|-7 8 0 3 -4
sorry|23 -11 5 -16 -5
sorry for|9 2 -1 -1 -8
sorry it|-5 0 0 0 6
sorry not|6 -1 -1 -1 -3
sorry that|-7 -2 6 -1 4
sorry to|0 -7 -5 2 11
sostenere|-2 -1 5 0 -2
souhaitons|8 -6 -2 -1 2
soup|-1 1 -2 6 -4
soup you|-1 -1 -1 6 -3
space|-5 -1 -1 0 7
specialist|1 -7 -5 6 4
spiacenti|-2 -3 -2 -2 9
spoken|7 -6 -2 -1 1
spoken for|6 -2 -1 -1 -2
spontanbewerbung|-2 5 0 0 -2
spontanbewerbung erhalten|-2 5 0 0 -2
spoorlaan|-1 -2 5 0 -2
sportkleidung|-2 -1 8 0 -4
spot|5 2 -1 0 -5
spots|8 -6 -2 -1 1
spots for|7 -3 -1 0 -2
sprechen diese|-4 5 -1 0 -1
spring|7 -4 -2 -1 2
squad|-4 0 -1 0 5
squeezed|-2 0 5 0 -3
squeezed in|-2 0 5 0 -3
sr|11 1 -3 0 -9
staat|3 -3 -4 8 -3
staat klaar|-1 -2 -4 8 -1
stadt mainz|-3 -3 0 0 6
stadtbote|6 -2 -1 -1 -2
staff|8 0 1 -1 -8
stage|11 -1 0 2 -12
stand|-5 6 -3 -1 2
standard|7 -2 -2 -1 -2
start|-14 -14 -14 35 4
start as|-3 -1 -1 5 0
start the|2 -1 -1 6 -5
started an|-2 -2 -1 0 5
starten|-2 -5 1 -1 6
starting|3 -5 -1 4 -1
starts|-2 9 -3 0 -4
stata|1 7 -7 1 -2
stata coperta|7 -4 -1 -1 -1
stata inviata|-4 8 -1 -1 -2
stato|5 -3 0 -2 0
statt|-8 2 9 -1 -1
status|11 9 -5 -3 -13
status concept|-1 -3 -1 0 5
status of|0 6 -1 0 -4
stavros|-2 -3 6 0 -1
stavros from|-2 -3 6 0 -1
stay|5 -6 -1 -1 3
stays|-5 -1 6 -1 1
stays the|-2 -1 7 -1 -3
steffi|-4 -1 0 -1 5
steffi schon|-3 -1 -1 0 5
stehen auf|5 -1 -1 0 -3
stehen jetzt|-4 -1 0 0 5
stehst|-1 -4 -1 0 6
stehst auf|-1 -4 0 0 6
steht noch|5 -1 -2 -1 -1
steiger|-1 5 -1 -1 -2
steiger dus|-1 5 -1 -1 -2
stelle|9 -4 -3 -1 -2
stelle als|-4 -6 2 2 6
stelle anlagenmechaniker|-3 -1 6 0 -2
stelle der|-3 5 -1 0 -1
stelle ist|7 -5 -3 -2 3
stellen|1 -3 -6 1 7
stellen in|-3 -2 -1 -1 7
step|-4 2 -4 5 1
steps|-1 9 -2 -1 -5
sterk|5 -2 -1 -1 -1
steward|8 0 -2 -1 -5
stiftung schloss|-4 6 -1 0 -1
still|-33 17 3 4 11
still being|-3 5 0 0 -2
still have|-5 3 5 0 -3
still under|-2 6 0 0 -3
still very|-1 1 5 -1 -5
stocking|0 -1 -3 0 5
stocking at|0 -1 -3 0 5
stop|-1 5 3 -1 -5
stop wenn|-2 5 -1 -1 -2
store|5 2 -4 0 -4
strada|-2 -2 5 -1 0
strada uitzendbureau|-2 -2 5 -1 0
straight|8 -1 -1 -1 -6
strauss|7 -2 -2 -1 -3
strauss vom|5 -1 -2 -1 -1
street branch|-2 -2 0 0 5
stretch|-3 6 -2 4 -5
stroblmeier|-5 8 -2 -1 -1
strong|6 -4 2 3 -7
structural|-5 5 0 0 0
structural engineer|-5 5 0 0 0
studentstagiair|6 -1 -1 -1 -3
studentstagiair voor|6 -1 -1 -1 -3
studio|0 -2 -3 -3 9
study|-6 -4 0 -1 10
stuff|6 -1 -1 -1 -3
stund|-2 -1 -2 6 -1
stund auto|-2 -1 -2 6 -1
stunde|-3 -3 10 -1 -3
su|3 7 -11 -8 10
su interes|5 -3 -1 -1 0
sua|-3 11 -9 -6 8
sua candidatura|6 3 0 -5 -4
sua domanda|-3 6 -2 -1 -1
sua mensagem|-3 5 -1 0 -1
sua opiniao|-4 -1 -2 -1 8
sua participacao|7 -2 -1 -1 -3
sua richiesta|-2 -3 -1 -1 6
subject|-5 -3 -3 13 -1
subject to|-4 -2 -3 13 -3
submit|-8 -9 3 -2 16
submit again|-3 -1 0 0 5
submitted|-14 11 -6 -2 12
submitted before|-2 -3 0 0 5
submitting|-8 3 -1 0 6
succes|11 -4 0 -3 -3
succes verder|8 -2 -2 -1 -3
successful|-6 5 -4 8 -2
successful at|6 1 -1 0 -6
successfully|-6 11 -1 -1 -3
successfully submitted|-2 7 -1 0 -4
sucesso|6 1 -2 -1 -4
such|-4 1 9 -1 -5
suchauftrag|-3 -1 -1 -1 6
suchauftrag andern|-2 -1 -1 -1 5
suche|-8 -2 -2 -2 14
suche ich|-2 -1 -1 -1 5
suche viel|-7 0 0 0 7
suchen|9 -7 -7 0 5
suchen wir|4 -5 -4 -1 6
sucht|-5 -1 2 -1 5
sucht wohl|-3 -1 -1 0 5
sud|6 -3 1 -1 -3
suerte|-1 -3 -2 -1 8
suerte con|-3 -1 -1 0 5
suit|-3 -1 10 -1 -4
suitable|8 0 -1 -1 -7
suite|10 -8 5 -4 -3
suite a|5 -6 9 -2 -6
suits|-5 -1 2 0 3
suivie|-2 -1 6 -1 -2
suivie d|-2 -1 6 -1 -2
sul|-3 5 -1 -1 0
sul sito|-2 5 -1 0 -2
summer|13 -5 3 -1 -10
summer analyst|-2 -1 5 0 -2
summer so|-2 -1 -2 0 5
summit|-2 -3 0 0 6
summit ridge|-2 -2 0 0 5
sun|-1 2 -2 5 -5
sunday|-7 3 2 -2 4
suo|3 3 -6 -3 3
suo nominativo|5 3 -2 -1 -5
suo profilo|0 6 -3 -2 -2
super|-1 -4 7 0 -3
super relevant|-1 -1 5 0 -2
superior|-1 -1 5 -1 -3
supervisor|7 -7 9 -2 -6
supply|-1 6 -1 -1 -3
support|-4 0 7 -1 0
support worker|8 -2 0 0 -7
sur|2 -4 -1 -2 6
survey|-5 -2 -3 -1 12
surveyor|-2 -2 5 2 -2
surveyors|-2 5 0 0 -3
surveyors graduate|-2 5 0 0 -3
sustitucion gestoria|-2 -1 -1 -1 5
system|-11 7 -3 -3 11
ta|-2 10 4 -2 -10
ta bom|-3 5 -1 0 -1
ta candidature|-5 7 3 -1 -3
tafel|-2 -2 5 -1 -1
tag|-2 4 -5 -5 9
tag danke|-3 5 -1 0 -1
tag herr|1 2 5 -2 -6
tage|-9 -5 5 7 2
tage urlaub|-1 -1 -2 7 -3
tagen|-13 5 -3 -1 12
tagen geloscht|-5 -4 0 0 9
take|5 3 1 -4 -5
take about|-3 -1 5 0 -2
take anybody|7 -1 -1 0 -4
take part|-8 0 0 0 8
take place|0 0 6 0 -6
taken|2 -5 10 -2 -5
taken by|-1 -1 5 0 -2
takes|0 5 -4 1 0
taking|10 1 -3 -1 -6
taking it|5 -1 0 0 -4
tal|-2 -4 6 -1 1
talent|4 -11 -4 -3 12
talent acquisition|3 -6 4 1 0
talent pool|0 -3 -1 0 5
talentpool|-6 2 -2 -1 7
talk|3 -1 8 0 -10
talk he|-1 5 -1 0 -3
talked|3 -1 -2 6 -4
talked about|-1 -1 -1 6 -3
talking|4 3 -2 0 -5
talking about|5 0 -1 0 -3
talks|-3 -1 0 0 5
tanks|-3 0 5 0 -1
tarde|-5 2 -1 5 -2
tardive|-1 -2 5 -1 -1
task is|-3 0 -1 0 5
tb|-2 -1 -2 -1 6
tb test|-2 -1 -2 -1 6
te|7 6 -1 8 -24
te desanimes|5 -2 -1 0 -2
te digo|-5 12 -3 -1 -3
te escribo|-1 5 -1 0 -2
te gaan|5 -1 -2 -1 -1
te ha|-2 -1 5 -1 -1
te mando|-5 -1 4 4 -2
te nella|-1 -3 0 0 5
te pasas|-1 -1 -2 5 -1
te respondo|-3 5 -1 0 -1
te vervallen|5 -2 -1 -1 -1
te veut|-2 -1 -1 5 -2
tea|-1 3 -2 6 -6
teacher|-3 0 6 0 -3
teacher of|0 -2 5 0 -3
team|-4 12 9 -2 -4
team at|-2 1 6 -1 -4
team has|7 -2 -1 0 -3
team mobilita|-1 -3 0 0 5
team of|5 -1 -1 -1 -3
team will|-2 5 -1 0 -2
teamhoofd|-2 -2 5 -1 -1
teamleider|0 -2 5 -1 -2
teams|-12 -9 30 -4 -6
technical|-4 2 10 -1 -7
technician|3 2 3 -1 -5
technician job|-3 0 5 0 -1
technische|-2 -1 5 0 -1
teil|-8 3 4 -1 3
teile ich|-3 5 -1 0 -1
teilnehmen|-2 -2 6 0 -2
tel|6 -2 0 -2 -2
telefon|-1 5 0 -1 -4
telefonischen|-3 5 -1 0 -1
telefonischen nachfragen|-3 5 -1 0 -1
telefoon|-3 2 -1 5 -3
telephonique|-2 -1 7 -1 -2
teletravail|-8 -3 -3 12 2
tell|-3 5 0 4 1
tell you|-2 7 -3 2 -3
telt|-3 0 -1 -2 6
tempo|3 0 0 8 -10
tempo determinato|-2 -1 -2 8 -2
temporarily|-7 8 0 0 -1
temporarily placed|-5 5 0 0 0
temps|-1 2 -3 6 -3
temps que|-2 5 -1 0 -2
ten|0 0 5 -3 -2
ten minutes|-5 -1 4 0 2
tenemos|10 2 -4 -2 -6
tenemos tu|-3 8 -3 -1 -1
tenha|-4 -1 -1 0 6
tenha sido|-4 -1 -1 0 6
tenir|-3 6 -1 0 -2
tenir informee|-3 6 -1 0 -2
tenuta|-1 -2 5 -1 -1
tenuta il|-1 -2 5 -1 -1
tera|-5 0 3 0 2
term|9 -3 -1 1 -5
termin|-14 -8 25 0 -4
termin fur|-3 -1 7 -1 -3
termine nur|-1 0 -4 -1 6
terms|-2 3 -1 5 -5
territorial|3 -1 3 -1 -5
terugsturen|-1 -1 -2 5 -1
terugsturen samen|-1 -1 -2 5 -1
tes|-2 -1 6 -1 -2
tessitura|-2 -3 0 0 5
tessitura rivalta|-2 -3 0 0 5
test|1 -7 29 -4 -19
test dauert|-3 -2 7 0 -1
teste|8 0 -3 -1 -4
testergebnis|-4 -1 6 0 -2
testergebnis konnen|-4 -1 7 0 -2
tests|5 4 0 -1 -8
text|1 4 1 -1 -5
than|-6 8 2 2 -4
thank|6 5 -15 -12 6
thank you|6 5 -15 -12 6
thanks|12 12 -17 -17 2
thanks for|5 2 -10 -12 12
thanksgiving|-2 5 -1 -1 -1
that|8 -7 -2 0 6
that changes|7 -3 -1 -1 -3
that i|5 -2 -2 2 -1
that interviewed|-2 -2 0 0 5
that s|0 0 -1 6 -5
that the|-4 2 -3 9 -4
that they|5 -1 -1 0 -3
that you|0 -14 11 5 0
the|8 -7 -2 -7 12
the assessment|2 1 3 -1 -5
the assistant|5 -2 0 0 -3
the best|5 0 -1 -1 -2
the board|8 1 -3 -1 -5
the breakfast|-4 0 5 0 -1
the bus|-6 -2 10 -1 -1
the candidate|6 0 -1 0 -4
the casting|-4 -1 -1 0 6
the children|5 0 -1 0 -4
the client|10 -2 -1 -1 -6
the closing|-3 8 -2 -1 -2
the committee|0 5 -1 -1 -4
the contract|-2 -1 -1 5 -1
the criteria|-7 0 0 0 8
the data|-4 -1 -1 -1 7
the day|-3 0 5 0 -1
the deadline|-5 2 10 0 -7
the decision|9 -2 -1 -1 -4
the director|6 -1 -1 -1 -3
the email|-2 -1 -1 0 5
the employer|0 5 -1 -1 -3
the engineering|-3 -2 -1 -1 7
the festival|7 0 0 0 -6
the firm|5 -1 -1 0 -3
the first|-2 -4 -3 12 -4
the full|-5 -1 -1 0 7
the games|-3 -1 5 0 -2
the green|-4 6 0 0 -1
the group|1 -1 4 0 -5
the halden|-3 -1 5 0 -2
the hatchery|-3 0 5 0 -1
the headteacher|-1 -2 5 0 -2
the hiring|-7 19 0 -3 -9
the interview|1 -2 6 -1 -4
the job|4 -2 -4 6 -4
the kombucha|-1 -3 6 0 -1
the landlord|-6 0 0 0 7
the latest|-3 5 0 0 -1
the licence|8 -3 -1 -1 -3
the link|-5 -1 5 -1 2
the list|6 -1 -1 0 -4
the new|-2 5 -3 -1 1
the next|-3 -8 4 4 3
the nursery|-3 0 5 0 -1
the offer|-5 -3 -4 13 -1
the outcome|-2 7 -5 -1 1
the panel|2 -2 8 0 -9
the phone|3 -5 2 3 -4
the polder|-2 5 0 0 -3
the position|10 -4 -4 11 -13
the post|12 -2 -4 7 -13
the public|-5 1 -1 0 5
the recruiter|7 -2 -2 -1 -3
the rejection|-6 -1 -2 -1 9
the required|5 -1 -1 0 -2
the requisition|-1 5 0 0 -3
the right|5 -1 -2 -1 -1
the role|11 0 -2 0 -10
the room|-9 -1 -2 3 8
the salary|-2 0 0 5 -2
the sales|4 -2 3 -1 -5
the same|-2 -1 9 2 -8
the school|2 4 -1 0 -5
the search|5 1 -1 -1 -5
the second|-3 5 2 -1 -3
the selection|-5 4 -2 0 3
the shortlist|-2 -2 -1 0 6
the shortlisting|3 3 -1 0 -5
the show|-6 -1 0 0 8
the silence|-2 5 0 0 -3
the slot|-2 -1 8 0 -4
the soup|-1 -1 -1 6 -3
the studio|-3 -1 -1 -1 5
the system|-3 -4 -2 -1 10
the team|-2 -6 6 1 2
the technical|-4 3 5 0 -3
the test|2 0 4 0 -7
the time|10 -6 -4 -1 2
the trial|5 0 -1 -1 -3
the vacancy|8 -2 -2 0 -4
the voice|-4 0 0 0 6
the waitlist|-2 -1 -2 -1 5
the ward|7 -1 0 0 -5
the website|-7 3 -1 0 5
the week|-13 9 -3 5 2
the wheel|-3 0 5 0 -1
theatre|5 -1 -1 0 -3
them|6 13 -8 -5 -5
them i|-3 6 0 -1 -3
them mondays|-1 5 -1 0 -3
then|-10 10 9 -1 -5
there|16 -3 -1 -6 -11
there are|-7 -1 3 3 3
there is|6 -1 -1 0 -3
there may|-3 6 -1 0 -2
there s|-4 6 -1 -2 2
there was|6 -1 -1 0 -4
there were|5 -3 -1 -1 0
therefore|14 -5 -2 -2 -5
these|-4 -3 5 1 1
they|29 -14 -15 -9 1
they have|6 0 -1 -1 -5
they just|7 -1 0 0 -5
they re|2 -4 -4 -2 7
they ve|14 -1 -2 -1 -8
they were|-2 -3 -1 0 5
thing|11 -6 4 -1 -7
things|2 6 1 -1 -7
think|5 -3 -4 1 1
think it|5 -1 -1 3 -5
this|10 -8 -10 -8 13
this address|2 -2 5 1 -6
this alert|-3 -1 -1 -1 6
this confirms|-5 7 -2 0 0
this decision|5 -2 -1 -1 -2
this ezekiel|-2 5 -1 -1 -1
this inbox|-1 6 -1 0 -3
this is|7 -6 4 -5 1
this job|5 -2 -1 4 -6
this mail|0 -2 5 1 -4
this message|3 8 0 2 -2
this notice|5 -3 3 0 -5
this occasion|8 -3 -5 -2 4
this offer|-3 -1 -2 12 -5
this one|11 -2 -3 -2 -4
this position|5 0 -1 0 -1
this post|7 -2 -1 -1 -3
this requisition|7 -2 -1 0 -4
this role|4 -6 -2 -1 5
this round|-11 -1 -1 -1 14
this summer|6 -2 0 0 -4
this time|15 -12 -9 -5 4
this was|-4 -3 -3 0 11
this week|-18 -3 -3 -4 27
this year|6 -1 -3 -2 1
tho|6 0 -2 0 -3
those|2 4 5 -2 -8
those who|1 3 3 0 -7
though|6 -2 -2 -1 -2
thought|6 -1 -1 -1 -2
three|-1 9 -3 -2 -2
three candidates|-3 -1 -1 0 5
three people|-5 4 -1 0 3
thrilled|-3 -2 -2 8 -1
thrilled to|-3 -2 -2 8 -1
through|3 -1 0 7 -9
through your|5 -1 -1 2 -5
throw|-2 5 0 0 -3
throw it|-1 5 -1 0 -3
thurs|-8 -2 12 -2 -1
thurs for|-4 0 5 0 -1
thurs or|-1 -3 6 0 -1
thursday|-17 -13 19 0 11
thursday anytime|-2 -3 6 0 -1
thx|5 -2 -2 -1 0
thx for|6 -1 -2 -1 -2
ti|8 2 -1 -2 -8
ti chiamo|6 -2 -2 -1 -1
tickets|6 -2 -1 0 -3
tide|-6 0 4 0 2
tiempo|2 5 -1 -1 -4
tienes|-3 -4 3 -1 5
tierney|8 -3 -2 -1 -3
tierney agri|8 -3 -2 -1 -3
tietz|8 -2 -2 -1 -3
tifo|-1 -3 0 0 5
tifo per|-1 -3 0 0 5
tig|-3 -2 -1 0 6
tijd|-4 0 7 -1 -2
tijd gekozen|-4 0 5 0 -1
tijdslot|-2 -2 5 -1 -1
tilburg|-2 -2 5 -1 0
till|1 10 -3 2 -10
tim|-1 -2 -4 3 5
time|6 -10 21 -9 -11
time before|-4 0 5 0 -1
time but|-2 -1 -1 -1 5
time from|-2 7 -1 0 -4
time here|-2 -1 7 0 -3
time send|-2 5 -1 -1 -1
time we|9 -4 0 0 -4
times|-15 -2 13 -2 5
times more|-5 -1 -1 0 7
tineke|-2 6 -1 -1 -2
tineke boekhandel|-2 6 -1 -1 -2
tiny|5 -1 0 0 -4
tipps|-2 -2 -1 -1 7
tips|-4 -2 1 8 -3
tips and|-1 -1 -1 6 -3
title|-4 -2 -2 1 7
titre|-2 -2 -1 0 6
titulo|0 2 1 2 -5
to|5 -9 -4 -2 15
to accept|-4 -1 -2 6 1
to all|-2 6 -1 0 -3
to another|2 -1 3 2 -5
to apply|5 -3 -3 -2 3
to attend|-3 -3 5 0 2
to be|-5 1 -4 -1 15
to cancel|3 -1 4 0 -5
to come|-2 -3 11 -1 -5
to consider|6 -1 -1 -1 -3
to continue|6 -3 6 -1 -7
to crumbs|5 -2 0 0 -2
to everybody|-6 8 -1 -1 0
to extend|5 -3 1 6 -9
to get|-2 6 -3 -1 0
to go|-5 -1 -3 6 3
to having|-1 -1 -1 5 -2
to hear|0 -3 0 -3 5
to hearing|-5 -1 -1 0 7
to hold|2 -1 5 0 -5
to interview|5 -4 5 -1 -3
to invite|-1 -5 10 -1 -3
to it|6 -1 0 0 -4
to join|-2 0 -2 5 -2
to know|-1 1 -4 -2 6
to let|9 0 -4 3 -8
to make|4 4 -1 0 -6
to meet|-2 13 -4 2 -9
to move|1 -5 4 3 -3
to not|6 -1 -1 0 -4
to notify|-1 6 0 0 -5
to offer|-7 -5 -1 21 -3
to our|3 -4 8 3 -9
to play|-3 -1 5 0 -2
to proceed|7 -3 -1 -1 -2
to progress|7 0 -1 0 -5
to pursue|-3 5 -1 -1 0
to read|-6 2 1 0 2
to rejected|-3 0 -1 0 5
to respond|-6 3 -1 -1 5
to say|-1 -1 -2 5 0
to see|-4 12 3 -2 -7
to set|-3 -1 8 -1 -3
to shortlist|1 6 -1 0 -6
to show|-2 -1 -2 -1 7
to stay|-3 -1 -1 0 6
to sun|-1 -1 -1 6 -3
to support|-4 0 0 0 5
to take|8 -3 -3 -1 0
to talk|1 3 3 -2 -5
to thank|6 -2 -1 0 -3
to the|0 9 12 -2 -10
to two|5 -1 -2 1 -3
to work|0 -4 -6 4 6
to write|5 -1 -1 -1 -2
to you|-4 8 -1 13 -15
to your|4 -10 -8 6 8
tobi|-4 3 -1 5 -3
tobias|-1 5 -1 -1 -2
toch|8 -3 2 -2 -4
today|-13 16 0 -2 -1
toddlers|-3 -1 -1 6 -2
todos|-1 5 -2 -1 -1
toegewezen|-2 -1 -1 0 5
toestemming|-2 -1 -1 -1 5
told|-1 -4 -3 7 2
tom|-4 7 1 -2 -2
tom feeney|-2 5 -1 -1 -1
tomorrow|-10 -9 20 1 -1
tomorrow but|-2 0 -1 5 -2
tomorrow s|0 -1 5 0 -4
tomorrow thursday|-2 -3 6 0 -1
ton|6 1 0 2 -9
ton preavis|-2 -1 -1 5 -2
took|6 -2 -1 4 -7
tools|5 -4 -1 -1 0
top|-6 6 -1 1 0
tot|-2 -4 0 -2 8
tot vrijdag|-1 5 -1 -1 -2
totally|-4 6 0 0 -1
totally understand|-4 6 0 0 -1
toto|-2 5 -1 -1 -1
touch|-3 17 -5 -2 -7
toujours|-3 6 2 -1 -4
tour|3 -2 5 -1 -6
touren leider|-3 5 0 0 -1
tout|-7 10 -3 4 -4
tout vu|-2 -1 -1 5 -2
tra|3 -5 -2 -1 5
trabajar|1 -2 -2 5 -2
trabajar contigo|-1 -1 -2 5 -1
trac|5 -3 0 0 -1
track|-1 6 0 -1 -4
track your|-2 6 -1 0 -3
trae|-3 -1 6 -1 -1
trainee|2 2 4 0 -8
traineeplatze|5 -1 -1 0 -2
trains|-5 2 1 0 2
tran|-2 -3 0 -1 6
transcripts|0 5 0 0 -5
transmettre|-1 -2 -1 0 5
transmis|-3 6 -1 0 -1
transmis au|-3 6 -1 0 -1
transmise|-4 6 -1 -1 -2
transmise a|-3 5 0 0 -1
transport|3 2 0 1 -5
tras la|-4 -1 -1 0 6
travel|-4 -4 7 -3 3
treffen|-2 4 3 3 -8
tregor|-1 -2 -1 -1 5
tres|9 -1 -3 -1 -3
trevor|-2 6 -1 -1 -2
trevor mossbank|-2 6 -1 -1 -2
trial|4 -2 12 -1 -13
trial shift|0 0 7 -1 -5
tried|-2 -1 -2 0 5
trois|-3 6 -2 2 -3
trois chenes|-3 5 -1 0 -1
troisieme|5 0 -1 0 -4
trotzdem|10 -4 -4 -2 -1
trotzdem danke|6 -1 -1 -1 -3
trovato il|-2 -1 -2 0 5
truly|5 -1 -1 1 -4
trust|6 -3 3 -1 -5
tu area|-1 -3 0 0 5
tu cv|1 14 -5 -3 -7
tu me|-2 -1 -1 5 -2
tu opinion|-2 -2 -1 0 5
tu proceso|-5 -1 6 -1 2
tua|-5 9 0 -3 -2
tua candidatura|-3 7 -3 -2 1
tudo de|5 -1 -1 -1 -2
tue|-1 -2 5 0 -2
tues|-4 -1 7 1 -2
tuesday|-7 -1 7 1 2
tun|1 -5 0 0 5
tuo|-2 -8 6 4 1
tuo da|-2 -2 -1 7 -2
turnbull|-3 0 -1 0 5
turnbull was|-3 0 -1 0 5
turned|-10 2 -3 6 5
turned down|-5 -2 -3 7 3
turno|-8 -3 1 8 2
tut|5 -1 -1 -1 -2
tvl|-2 5 -1 0 -2
two|0 2 -13 1 14
two weeks|-2 6 -1 0 -3
u|8 -7 -1 -9 8
u behaalde|5 -2 -1 0 -1
u have|5 -1 -1 0 -2
u niet|7 2 -3 -1 -5
uber|0 1 0 -5 7
uber die|-7 0 4 -2 5
uberlegen|-4 5 -1 0 -1
uberlegen den|-4 5 -1 0 -1
ubermittelt|-3 6 -1 0 -1
ubernachste|-3 -1 -1 0 5
ubernachste woche|-3 -1 -1 0 5
ubertragen|6 -2 -2 -1 -2
uberzeugt|-4 -2 7 -1 0
ubrigen|-3 -2 -2 2 6
ufficio personale|-4 6 -2 -1 0
uhr|-26 -5 49 -7 -15
uhr zum|-4 -2 8 -1 -2
uhr zuruck|-5 10 -1 -1 -3
uhrzeit|-2 1 6 -1 -4
uit|-6 -6 11 -3 4
uit voor|-3 -3 10 -1 -3
uitgenodigd|0 -3 7 -1 -3
uitgenodigd voor|0 -3 7 -1 -3
uitmaken van|-4 5 0 0 0
uitnodigen|2 6 -2 -1 -4
uitnodiging|-6 2 5 0 -1
uitnodiging verloopt|-4 0 5 0 -1
uitschrijven|-4 -2 -1 -1 8
uitzendbureau|-4 1 5 -1 -2
uitzendbureau i|-1 -2 5 0 -2
uitzendgroep|-3 -2 -1 0 6
uk|2 -5 0 0 3
ultima|-2 -1 6 -1 -2
um|-14 -6 24 -1 1
um cliente|-1 -1 -1 -1 5
um die|8 -2 -2 -1 -3
um etwas|-6 3 -1 -1 5
um ihr|0 -1 -3 0 5
um kurze|-1 0 -2 5 -2
um processo|-2 -1 -1 -1 5
um verstandnis|-1 6 -1 -1 -3
uma|6 -2 6 -4 -6
uma pessoa|5 3 -3 -2 -3
umfrage|-5 -3 -1 0 9
un|10 -7 5 -11 -5
un altra|6 -2 -3 -2 1
un autre|-1 -2 -1 -1 5
un chico|6 -1 -2 -1 -2
un colloquio|-4 1 5 0 -1
un entretien|-3 0 7 -1 -3
un processus|-4 0 -1 0 6
una|10 -11 3 -3 0
una entrevista|-2 -2 6 0 -2
una persona|9 -3 -3 -1 -2
unable|-10 -7 5 6 10
unable to|-10 -7 5 6 10
unanimous|-1 -1 -2 9 -4
und|7 3 -2 -7 0
und alle|-4 -1 0 0 5
und argern|-4 5 -1 0 -1
und bitten|-3 -3 -3 -1 11
und das|2 -2 -2 5 -3
und die|-1 -3 5 -1 0
und du|-2 -4 0 0 6
und entscheiden|-4 5 -1 0 -1
und ich|-1 2 3 2 -5
und konnen|-1 -1 -1 0 5
und wurde|-3 0 6 -1 -2
under|1 10 -5 -1 -3
under review|-6 9 -1 0 -2
under the|-2 -2 -1 0 6
understand|-12 1 2 -1 10
understand if|-4 6 0 0 -1
understand that|-4 -1 0 0 7
une|6 -6 2 -9 5
une reponse|-6 6 -1 0 1
une troisieme|5 0 -1 0 -4
unfortunately|-6 -5 9 2 10
unfortunately i|-7 6 7 -1 -5
unfortunately someone|-3 0 5 0 -1
unfortunately we|-1 -3 -1 0 7
ungut|5 -2 -1 0 -2
united|-2 -2 -1 0 5
universite|0 5 -1 0 -3
unless|-3 -3 0 1 6
uns|4 1 0 6 -12
uns also|-3 5 0 0 -1
uns anders|-3 0 -1 -1 5
uns anfangen|-1 -1 -2 5 -2
uns auf|1 -5 -2 8 -2
uns die|5 -2 -1 0 -2
uns eingegangen|-2 6 -1 0 -2
uns erhalten|-5 -1 -1 -1 7
uns fur|2 -4 -5 2 6
uns gegen|6 -1 -1 -1 -2
uns ihnen|-4 -1 -1 11 -5
uns sehr|6 -3 -2 2 -4
uns so|-2 7 -1 0 -3
uns uberzeugt|-5 -2 9 0 -2
unser|-6 -1 8 3 -3
unser angebot|0 -1 -2 5 -2
unser gesprach|-3 -1 7 -1 -2
unsere|10 4 -8 -6 -1
unsere entscheidung|-1 -5 -1 0 6
unsere pdl|-3 5 0 0 -1
unsere praktikumsplatze|6 -2 -1 -1 -2
unserem|12 -4 -4 0 -6
unserer|7 -5 -2 -3 3
unserer entlastung|10 -3 -1 -1 -5
unsubscribe|-13 -7 -3 -2 25
unsuccessful|-5 1 1 -3 7
unsuccessful as|-3 -1 -1 0 6
unter|-7 2 10 4 -7
unterlagen|2 11 -2 -5 -4
unterlagen liegen|-2 5 -1 0 -1
unterschreiben|-4 7 -1 3 -4
until|-16 15 -4 3 7
until at|-2 -1 -2 0 5
until sunday|-3 -1 5 0 -2
until the|-6 7 -1 0 1
until you|-1 -2 -1 6 -2
unwiderruflich|-4 -1 0 0 5
unwiderruflich geloscht|-4 -1 0 0 5
up|3 1 4 -7 -2
up a|-3 -1 5 0 -1
up for|6 4 -2 -1 -6
up front|-2 -1 -2 0 5
up in|3 -6 0 -1 4
up on|-6 2 0 0 4
up she|-3 -1 -1 -1 6
up to|-2 5 -1 2 -5
up where|-3 -1 -1 0 5
update|10 3 -4 -3 -5
updated|4 -6 0 -1 4
updated resume|-2 -3 -1 -1 6
upload|-4 0 -2 0 6
ur|10 -3 -1 -1 -5
ur application|5 -2 0 0 -2
uren|5 -1 -1 -1 -2
urlaub|-2 1 -2 6 -3
urlaubsbedingt|-5 1 -1 -1 6
urlaubsbedingt verzogert|-1 -4 -1 0 6
urlaubstage|-3 0 -1 5 -1
urlaubstage und|-3 0 -1 5 -1
us|-3 24 -3 6 -9
us about|-7 -1 0 -1 9
us know|-13 -5 3 5 10
us the|-3 -1 -1 -1 6
us through|-5 0 -1 0 7
us to|-1 -3 -1 0 5
us within|-3 6 0 0 -3
us your|-5 3 0 0 3
use|-5 -5 0 3 8
use code|-1 -2 -1 -1 5
used|3 -1 3 0 -5
used to|5 0 -1 0 -3
using|-3 -1 -1 -1 5
usted|8 -1 -3 2 -7
uteis|6 0 -1 -1 -3
utrecht|-3 -2 -1 -1 7
uur|-24 -12 29 8 0
uur ingetrokken|-3 -1 -1 0 5
uur schaal|-1 -1 -2 5 -1
uw|8 6 -10 -7 3
uw kandidatuur|-2 8 -2 -1 -3
ux|6 -3 -3 5 -4
ux designer|6 -3 -2 1 -2
v|6 -9 4 5 -7
v m|-1 1 5 -1 -3
va|-8 8 11 -2 -9
va ripresentata|-2 5 -1 0 -2
vacancies|5 -1 -1 -1 -1
vacancy|12 1 -3 -3 -7
vacant|-3 -3 -1 0 6
vacante|5 -2 2 -1 -4
vacantes en|-2 -2 0 -1 5
vacature|17 0 -6 -3 -8
vacature waarop|5 -2 -1 -1 -1
vacatures|-3 -1 -3 -1 8
vader|-2 5 -1 -1 -1
vader en|-2 5 -1 -1 -1
vaga|2 2 -4 -7 9
vaga auxiliar|-6 -1 0 0 9
vagas|-5 2 -2 -3 9
vai|1 -2 1 5 -4
vakantie|-2 5 -1 -1 -1
vale|-4 9 -5 3 -3
valid|-5 6 -1 -1 1
valida|-4 8 -1 0 -2
valida e|-2 5 -1 0 -2
values|-3 -1 8 -1 -3
valutato|-3 -1 0 0 5
vamos|14 -5 -4 -2 -3
van|-1 7 -1 -1 -2
van de|-6 6 -2 3 -2
van den|0 -1 -2 5 -1
van ons|-5 10 -1 -3 -1
van publiek|-1 5 -1 0 -3
van rooij|-1 5 -1 -1 -2
van verkeersleider|-1 5 -1 0 -3
vaut|-1 5 -1 0 -3
ve|6 -13 0 -3 3
ve already|-2 -4 -4 -1 11
ve applied|-2 6 0 0 -3
ve been|-9 2 8 3 -4
ve decided|-4 -3 -3 0 13
ve done|0 -1 5 -1 -4
ve filled|6 -1 -1 0 -3
ve had|9 3 3 -2 -12
ve hired|-3 -1 -1 -1 6
ve not|6 -1 1 -1 -6
ve questions|-1 -1 -1 6 -3
ve sent|-4 -1 -2 -1 8
ve squeezed|-2 0 5 0 -3
vedere|-3 1 5 -1 -2
veel|6 -5 -3 -2 5
veel plezier|-2 -2 -2 -1 7
vehicule|-3 -2 -1 5 1
vehicule et|-2 -1 -1 6 -2
veja|-4 -2 -1 0 8
veja outras|-6 -1 0 0 9
vendor|-3 -1 0 -1 5
venerdi mattina|-1 -2 5 -1 -1
venir|-2 -3 6 -1 0
venire|-2 -2 7 -1 -2
venue|-6 -2 6 -1 3
ver|-2 6 -3 -1 0
vera lamento|5 -1 -1 -1 -2
verder|21 -6 -3 -4 -7
vereinbarung|-1 0 -4 -1 6
verfahren|0 7 -4 -2 0
verfahren ausgeschlossen|-3 6 -1 0 -1
verfahren wurden|-4 -1 0 0 5
verfahrens|0 5 1 -1 -5
verfugbar|-6 -2 -2 -1 11
vergangenen|5 -3 -1 0 -1
vergangenen woche|5 -3 -1 0 -1
vergeben|6 -6 -2 -4 7
vergeet|-2 6 -1 0 -3
vergeet niet|-2 6 -1 0 -3
verhindert|-4 -2 9 -1 -2
verifica|-3 -1 -1 -1 5
verifica delle|-3 -1 -1 -1 5
verified|-2 -4 -1 0 6
verify|-3 -1 -1 -1 6
verify your|-3 -1 -1 -1 6
verkauf|6 -1 -3 -1 -2
verkauf brauchten|6 -1 -3 -1 -2
verkeersleider|-1 5 -1 0 -3
verkeersleider haven|-1 5 -1 0 -3
verklaring|-1 -1 -1 -2 6
verloopt|-8 -5 7 -1 6
verloopt over|-6 -4 4 -1 7
verra|-7 10 4 -1 -5
vers|-3 13 -2 -2 -6
vers vous|-5 11 -2 -1 -4
versand|-1 -1 -1 7 -4
verschieben|-3 -2 7 -1 -2
versenden|-5 4 -1 0 3
versenden wir|-5 4 -1 0 3
versprechen|-6 3 -1 0 5
verstandnis|-1 10 -5 -1 -3
verstandnis dass|-2 7 -1 -1 -3
verstuurd|-3 7 -2 -1 -2
versuchen wir|-3 5 0 0 -1
verte|-3 -2 -2 -1 8
vertrag|-6 -3 -4 19 -5
vertrag findest|-3 0 -1 5 -1
vertraging|-4 7 -1 0 -2
vervallen|5 -2 -1 -1 -1
verwachten|-2 5 -1 0 -2
verwijder|-2 -1 -1 -1 5
very|9 -5 1 5 -11
very keen|0 0 5 0 -4
verzoek|-3 -1 -1 0 5
verzoek hebben|-3 -1 -1 0 5
verzogert|-8 3 -3 6 2
verzogert sich|-6 9 -1 0 -2
verzogerungen|-4 6 -1 0 -1
verzogerungen kommen|-4 6 -1 0 -1
veut|-3 1 -2 7 -2
vez|9 -4 0 -3 -2
vg|5 -2 -2 -2 1
via|-10 -5 9 1 6
via de|-2 -1 -1 -1 6
via onze|-3 -1 -1 0 5
vice|-1 -1 -2 0 5
vice president|-2 -1 -2 0 5
video|-4 6 13 -3 -12
videointerview|-2 -2 5 0 -1
viel|0 -3 0 -2 6
viele|7 -5 0 2 -3
vielen|1 3 -1 -5 6
vielen dank|1 0 0 -5 7
vielleicht|5 -2 -2 -1 1
viens|-2 -2 8 -1 -3
view|-3 -5 -3 -2 14
view on|-3 -2 -1 0 6
viewed|-9 0 -2 -1 12
viewed your|-4 -5 -1 0 10
viewing|-5 0 0 0 6
vikram|-2 -2 -1 -1 6
vimos|2 -6 -1 -1 6
visio|-4 -2 9 -1 -2
visionato|5 -1 -1 0 -3
visita|-6 -1 -1 -1 8
visitor experience|-1 0 5 0 -3
viva|1 -5 -2 -1 6
vivai|-2 -2 -1 7 -2
vleesverwerking|-1 -2 5 0 -2
voce|-11 -8 4 2 14
voce avancou|-3 -3 10 -1 -3
voce participou|-4 -1 -2 -1 8
voce salvou|-6 -1 0 0 9
voce se|-3 5 -1 0 -1
voeux|-3 -1 0 0 5
voice|-3 -1 -1 -1 5
voicemail|-2 -2 5 -1 0
voici|-2 -1 5 -1 0
voir|-1 -1 -1 -2 5
voir les|-3 -1 -1 -1 5
voir on|5 0 -1 0 -4
voldoet|-2 8 -1 -1 -4
voldoet aan|-1 5 -1 0 -3
volgend|6 -1 -1 -1 -3
volgend jaar|6 -1 -1 -1 -3
volgende|-4 8 3 -3 -5
volgende week|-3 8 -1 -2 -3
voll|-6 -1 -2 -1 10
volume|0 6 -1 0 -4
volunteer|11 0 -2 -1 -9
volver|0 -3 -1 -1 5
volver a|0 -3 -1 -1 5
vom|13 0 -3 -3 -6
vom probearbeiten|5 -1 -2 -1 -1
von|-3 19 -10 -5 1
von dir|-4 0 -1 0 5
von ihnen|-5 -3 0 -2 10
von mir|-3 -3 -2 5 2
von telefonischen|-3 5 -1 0 -1
von uns|-11 11 1 -2 1
vonden|6 -3 -2 -1 0
vonden je|6 -2 -1 -1 -1
voor|8 -13 12 -11 3
voor de|9 6 -2 1 -13
voor die|6 -1 -1 -1 -3
voor een|1 -7 6 -3 4
voor het|-3 -2 12 -3 -4
voor je|12 -10 6 -3 -5
voor onze|-1 -1 5 -1 -2
vor|-12 -6 2 0 16
vorab ob|-3 5 0 0 -1
voraussichtlich|-6 6 -1 0 2
voraussichtlich im|-3 5 -1 0 -1
vorbei|7 -1 -4 2 -4
vorgestellt|5 -1 -1 -1 -2
vorgezogen|-1 -1 -2 5 -2
vorgezogen hatten|-1 -1 -2 5 -2
vorher|-5 6 4 0 -4
vorliegen|-2 5 -1 0 -2
vorliegt|-1 -2 -1 -1 5
vorrei|-1 -2 5 -1 -1
vorrei sentirla|-1 -2 5 -1 -1
vorstellung|0 5 -1 -1 -3
vos|9 -12 -1 -4 8
vos coordonnees|6 -3 -1 0 -2
voss|-11 9 2 1 -1
voss architects|-2 5 -1 -1 -1
voss engineering|-5 5 0 0 0
voted|6 -1 -2 4 -6
voted and|-2 0 -1 5 -2
votre|-3 1 -8 -12 31
votre candidature|8 1 -3 -4 -1
votre convocation|-1 5 -1 0 -2
votre demande|-4 -1 -2 -2 8
votre disposition|5 -1 -1 0 -2
votre dossier|-2 0 -4 -2 8
votre espace|-5 4 -2 -1 4
votre patience|-3 6 -1 0 -2
votre profil|1 -5 4 -2 1
votre rendezvous|-3 -2 0 -2 7
votre reponse|-2 -1 -1 6 -2
votre retour|-5 -1 0 0 6
vou|-3 6 -1 -1 -1
vou olhar|-3 5 -1 0 -1
vous|-6 5 5 -6 7
vous attendent|-4 -1 -1 0 6
vous avez|3 -3 -3 -3 6
vous contacter|1 -4 -1 -1 5
vous en|6 -1 -1 -1 -3
vous etes|-4 -5 3 3 3
vous informons|6 -2 -1 0 -3
vous nous|5 -1 -1 -1 -2
vous offre|5 0 -1 0 -4
vous proposer|-1 -1 -1 6 -3
vous proposons|-3 -1 5 0 -1
vous remercions|7 -1 -2 -1 -3
vous tenir|-3 6 -1 0 -2
vragen wij|-1 -1 -2 -1 5
vragenlijst|-2 -1 -1 -1 5
vrijdag|-5 10 1 -1 -4
vu|1 -1 -2 5 -2
vu on|-2 -1 -1 5 -2
w|-7 7 -4 -1 11
w d|-8 4 -4 0 12
waar spoorlaan|-1 -2 5 0 -2
waarop|6 -2 -2 -1 -2
waarop je|5 -2 -1 -1 -1
wachtwoord|-1 -3 -1 0 5
wachtwoord is|-1 -3 -1 0 5
wadlicht|-4 0 5 0 -1
wahl|1 2 -1 4 -5
wait|-4 8 -2 4 -5
waiting|-7 2 -2 -1 7
waitlist|-2 -1 -2 -1 5
walk|-5 -2 4 0 3
wanneer|3 -4 5 -1 -3
wanneer maandag|-1 -2 5 0 -2
want|0 5 1 16 -21
want het|-2 6 -1 -1 -2
want it|-1 -3 -2 12 -5
want to|-2 7 4 -1 -9
wanted|16 0 -5 -2 -10
wanted to|7 0 -3 -2 -3
wants|-4 3 5 -1 -3
wants to|-3 3 5 -1 -5
war|8 -3 0 2 -6
ward|8 -2 0 0 -6
ware|-10 5 -2 7 0
ware der|-2 -1 0 8 -5
ware zu|-4 5 -1 0 -1
waren heute|-3 -1 6 0 -2
waren sie|-3 -2 1 -1 6
warst|5 -2 -2 -1 1
warteliste|-5 0 -2 -1 8
warteliste aufgenommen|-2 5 0 0 -2
was|16 -17 -19 -5 13
was a|1 -4 -5 3 6
was frei|-3 -3 0 0 6
was ich|-3 5 -1 0 -1
was intended|-3 -2 -1 0 6
was jij|-1 -3 -1 0 5
was moved|-3 0 -1 0 5
was not|-2 -7 -4 -3 18
was passiert|-3 0 6 0 -2
was sent|1 7 -1 1 -6
was super|5 0 -1 0 -3
was unanimous|-1 -1 -2 9 -4
wasnt|-8 -2 -2 -2 14
wat|0 4 0 0 -5
wat ons|-1 -1 -1 5 -1
watched|5 -1 -1 -1 -2
we|13 -9 -13 -7 8
we appreciate|9 -1 -2 -1 -4
we are|-7 -11 5 13 7
we ask|-1 5 0 0 -3
we begin|-2 5 0 0 -3
we can|-7 -1 8 3 -3
we cant|-13 -4 4 5 11
we couldnt|-8 -1 -2 4 8
we d|-11 -3 15 9 -4
we decided|9 -4 -1 0 -4
we did|6 -1 0 -1 -4
we do|12 -3 -1 -2 -6
we dont|5 3 -1 2 -8
we encourage|5 -3 0 0 -2
we ended|5 -1 -1 0 -3
we felt|5 -1 -1 -1 -2
we gaan|6 -2 -1 -1 -2
we get|0 7 -3 -1 -4
we had|2 0 -3 -3 6
we have|9 6 -4 -5 -9
we havent|-8 11 -2 -1 0
we hebben|16 0 -6 -5 -5
we hired|8 -2 -2 -1 -3
we je|-5 -4 4 0 6
we keep|4 -1 0 1 -5
we know|6 0 -1 -1 -3
we liked|-1 0 5 0 -3
we ll|-8 11 3 0 -1
we loved|5 -1 0 -1 -3
we met|5 -1 -1 -1 -2
we need|12 -1 -4 -2 -5
we noticed|-5 -1 3 -1 4
we now|-5 1 -1 -1 5
we r|7 -3 -1 0 -4
we ran|-3 -1 0 -1 5
we re|7 6 -7 -3 -3
we receive|-9 6 -1 -1 5
we regret|-5 -1 -3 -3 13
we talked|0 -1 -2 6 -3
we throw|-1 5 -1 0 -3
we ve|16 -16 -12 -4 3
we want|-5 1 -2 9 -4
we were|0 -5 8 -3 2
we will|3 10 -4 -1 -7
we wont|11 -6 -3 -1 0
we would|-3 -4 2 8 -3
we zitten|6 -2 -2 -1 -2
wear|-6 -1 13 -1 -4
wear wellies|-3 0 5 0 -1
website|-10 0 -3 -1 14
wed|-2 -1 6 -1 -2
wedding|-2 5 -1 0 -2
wednesday|-9 -1 13 -2 -1
weds|-10 -4 14 5 -5
weds or|-4 0 5 0 -1
weds to|-1 -1 -1 6 -3
week|-20 32 -10 4 4
week after|-1 -1 -1 6 -3
week and|4 2 0 -1 -5
week for|-1 -1 5 0 -2
week how|-4 0 -1 0 5
week of|-6 9 -1 0 -2
week vrijdag|-4 7 -1 -1 -1
weekend|-2 11 -2 -1 -5
weekend ff|-1 5 -1 -1 -2
weeks|-12 15 -6 -2 4
weet|-5 2 0 -1 3
weg|19 -6 -3 -4 -6
wegen|-3 9 -4 -1 -1
wegen der|-1 5 -1 -1 -3
weil|6 -4 -1 -1 0
weimar|-2 5 -1 -1 -2
weiter|-5 5 0 -3 3
weiteren|4 -3 -4 -3 7
weiteren kandidatinnen|-4 5 -1 0 -1
weiteren suche|-7 0 0 0 8
welcome|-5 -6 -4 0 15
welcome an|-3 -1 -1 -1 5
well|-4 3 7 2 -7
wellies|-4 0 6 0 -2
wen|15 -3 -5 -2 -5
wen auf|6 -1 -3 -1 -2
wendt|-1 -1 -2 5 -1
wenn bis|-3 5 -1 0 -1
wenn du|8 2 -3 -2 -5
wenn es|-8 0 4 -2 5
wenn sie|0 -8 -1 6 3
went|7 -1 -8 -4 7
went with|-3 -2 -5 -2 11
wer|-9 9 4 -2 -1
wer keinen|-3 5 0 0 -1
werd|2 7 -3 -2 -4
werd aanvaard|-1 5 -1 0 -3
werden|-7 11 0 -7 11
werden aber|-2 5 0 0 -2
werden da|-1 -4 -1 -1 7
werden ihre|-6 4 -1 0 3
were|16 -20 -2 -8 10
were not|4 -6 4 -2 1
were overwhelmed|5 -1 0 0 -4
were selected|-2 -3 0 0 5
were so|5 0 -1 0 -3
were unable|-6 -1 2 -2 7
were unsuccessful|-6 -1 3 -1 5
werent|4 -5 -3 -3 7
werken|5 -2 -1 -1 -2
werktags|0 5 -1 -1 -2
werktags zwischen|-2 5 -1 -1 -2
werkzeugbau|-1 -4 -1 0 6
werkzeugbau gmbh|-1 -4 -1 0 6
werkzeugmechaniker|-1 -4 -1 0 6
werkzeugmechaniker formenbau|-1 -4 -1 0 6
westport|-4 0 5 0 -1
weten|-5 6 -2 1 0
what|-1 -7 3 1 9
what is|-3 -3 -1 0 7
what it|-2 -1 -3 -1 7
what we|4 -2 1 5 -10
what you|5 -5 2 -2 0
whatever|-6 7 0 -1 0
whatever the|-5 5 0 -1 0
whatsapp|-5 8 -3 -2 0
whatsapp als|-2 5 -1 -1 -2
whatsapp vale|-3 7 -3 -1 -1
whatsappbewerbung|-3 5 0 0 -1
whatsappbewerbung bekommen|-3 5 0 0 -1
wheel|-3 0 5 0 -1
wheel you|-3 0 5 0 -1
wheelbuilder|-3 0 5 0 -1
wheelbuilder not|-3 0 5 0 -1
when|4 11 1 -4 -12
when a|-5 2 -1 0 4
when the|0 6 -1 -1 -4
when u|5 -1 -1 0 -2
when you|3 1 3 -1 -6
where|-9 -5 3 -2 13
where you|-5 -2 -2 -1 11
whether|-8 0 -2 -2 12
which|2 8 8 -3 -14
which would|-5 -1 10 -1 -2
while|-6 10 -3 2 -2
who|9 -5 0 -10 0
who applies|-3 -1 5 0 -2
who can|7 -2 -2 -1 -2
who has|10 -3 -2 -1 -4
who have|-3 7 -1 0 -3
who meet|-4 5 0 0 -1
who s|0 -4 -3 -1 9
whos|5 -1 -2 0 -2
whose|10 -5 -3 -2 0
wie|-8 1 -3 6 6
wie besprochen|0 -3 -1 10 -6
wie gewunscht|-4 -1 0 0 5
wieder|-7 7 -1 -3 3
wieder in|-3 -1 -1 0 5
wiesbaden|-3 -3 0 0 6
wiesbaden suchen|-3 -3 0 0 6
wij|3 -3 -2 -4 5
wij de|-3 -1 -2 -1 8
will|-3 28 6 -7 -18
will be|-13 6 15 -3 10
will call|1 13 -4 -2 -8
will circle|-2 5 -1 -1 -1
will contact|-5 9 -1 0 -2
will end|-5 -1 -1 -1 7
will follow|-1 -4 2 6 -4
will hear|3 2 -1 0 -5
will mean|-3 -1 5 0 -2
will not|14 -8 -2 -4 -6
will review|-3 6 0 0 -1
will take|-4 3 5 0 -4
willst|-5 6 2 -1 -2
wir|9 -1 -8 -7 2
wir aktuell|6 -1 -3 -1 -2
wir auf|-5 7 0 0 -2
wir bearbeiten|-2 5 0 0 -2
wir bedauern|0 -2 -3 -1 7
wir benotigen|-1 -4 -1 0 6
wir bereits|-2 -1 0 5 -1
wir bestatigen|-5 2 -1 -1 5
wir bieten|-2 -1 6 -1 -2
wir bitten|-6 11 1 -1 -5
wir datenschutzkonform|-4 0 0 0 5
wir dich|5 -3 -1 0 -2
wir einen|-5 4 6 0 -6
wir es|-3 5 0 0 -1
wir freuen|-11 -4 -3 22 -6
wir gerade|-2 -3 0 0 6
wir haben|9 8 -10 -4 -3
wir hoffen|2 -2 -2 5 -3
wir ihnen|7 1 -9 0 2
wir ihr|-7 4 1 -1 3
wir ihre|2 -7 4 -1 2
wir ihren|-3 -2 -5 4 6
wir keine|-4 -3 1 -1 7
wir mochten|1 -3 -2 6 -2
wir nehmen|6 -2 -1 -1 -2
wir nicht|3 1 1 0 -5
wir noch|5 -1 -5 2 -2
wir prufen|-3 5 0 0 -2
wir sie|-5 -2 10 -3 1
wir sprechen|-4 5 2 -1 -2
wir uberlegen|-4 5 -1 0 -1
wir uns|9 -2 -4 4 -8
wir von|5 -1 -2 -1 -1
wir wurden|-3 -4 5 -2 4
wir zum|6 -1 -3 0 -2
wird|-7 14 -6 -3 3
wird dauernd|5 -1 -2 -1 -1
wird sich|-3 5 -1 0 -1
wirklich|6 -1 -2 -1 -2
wish|2 -5 -2 -3 12
wish you|-2 -1 -3 -2 10
wishes|8 3 -1 0 -8
wissenschaftliche|-3 5 0 0 -1
with|9 -16 -1 -6 12
with a|-4 -9 -6 2 19
with an|9 -3 -2 0 -3
with another|-11 -2 -3 -1 16
with code|5 0 0 0 -4
with other|5 -1 0 0 -3
with reference|6 -2 -1 1 -4
with someone|0 -1 -2 -2 5
with the|5 4 2 -4 -7
with this|4 -1 4 -1 -6
with three|5 -1 -1 0 -3
with us|-4 10 2 -2 -5
with you|-2 5 3 2 -7
with your|16 -12 -6 -1 2
withdraw|-1 6 0 -2 -3
withdraw at|-1 5 -1 0 -3
withdrawn|-10 -13 4 2 18
withdrawn your|-6 -3 -1 0 10
within|-5 4 -4 6 5
without|0 -7 0 -1 9
without a|5 -2 1 1 -4
woche|-14 8 0 7 -2
woche bin|-3 -1 -1 0 5
woche noch|-5 4 -1 -1 3
wochen|-4 8 -3 3 -4
woensdag|-10 1 5 1 2
woensdag is|-4 0 5 0 -1
wohl|-3 -1 -1 0 5
wohl jemanden|-3 -1 -1 0 5
wohnort|-2 5 -1 -1 -2
wohnt|5 -1 -2 -1 -1
wohnung|-7 -1 -2 -1 10
wolff|-2 0 5 0 -3
wolff sanitar|-3 -1 6 0 -2
wollte|5 -1 -2 -1 -1
wollte ihnen|5 -1 -2 -1 -1
women|1 -3 -2 -1 5
woning|-3 -1 -1 -1 6
wont|16 1 -10 -4 -6
wont be|8 0 -6 -2 2
wont cover|7 -1 -2 0 -3
woonzorgcentrum|-2 -1 -1 0 5
woonzorgcentrum rozenhof|-3 -1 -1 0 5
word|-5 4 -4 0 5
word je|-2 8 -1 -1 -3
wordt|5 9 0 -2 -11
wordt het|6 -1 -1 -1 -3
work|-2 -8 6 3 8
work for|-2 -1 6 0 -2
work out|-1 -2 -1 -1 6
worker|6 1 -1 0 -6
working|1 6 -1 1 -7
works|-8 -4 12 -1 1
worries|-6 -1 6 -2 3
worries re|-3 0 5 0 -1
would|-10 -11 28 8 -2
would be|5 -1 -2 0 -2
would like|-10 0 15 6 -10
would welcome|-3 -1 -1 -1 5
would you|-10 -5 10 3 2
wow|-2 5 -2 -1 -1
write|1 10 -2 0 -8
writing|10 -2 -2 -2 -6
writing to|-5 1 -3 -2 9
writing with|9 -1 -2 -2 -4
written|-4 -4 14 1 -6
written exam|0 -1 5 0 -3
wrong answers|-3 -1 5 0 -2
wunschen|5 -6 -3 -2 6
wunschen ihnen|1 -4 -2 -1 6
wurde|12 -13 8 -5 -3
wurde dich|-3 -2 6 0 0
wurde gepruft|7 -5 -1 -1 0
wurde nach|-2 -3 0 0 6
wurde sie|-9 1 10 0 -1
wurden|0 -11 4 -5 11
wurden damit|-4 -1 0 0 5
wurden sie|0 -1 5 -1 -2
wurden wir|5 -2 -1 -1 -2
x|1 6 0 -4 -4
x escribirnos|-3 7 -3 -1 -1
y|3 -5 -1 0 3
y el|-3 -2 5 -1 0
y excluidos|-1 5 -1 0 -2
y lo|7 -4 -1 0 -2
y por|11 -3 -3 -1 -4
y queremos|-1 -1 -2 5 -1
y te|-3 5 1 -2 -1
ya|9 -1 -2 -4 0
ya no|-3 -4 -1 -1 9
ya tenemos|-1 8 -3 -1 -2
yara|-3 -1 7 -1 -2
year|14 -2 -7 -1 -3
year and|8 -1 0 0 -6
year but|-6 0 0 0 6
year is|-2 5 0 0 -3
year s|-9 8 -1 0 2
years|8 -11 -4 -3 9
years and|-2 -2 -1 0 5
years of|-2 -3 -2 -1 8
yes|-9 7 -2 14 -10
yesterday|2 -5 -3 -1 8
yet|-16 22 1 -2 -5
yo|1 -3 8 -1 -4
yo luz|5 -1 -1 0 -2
you|2 -12 6 -5 18
you a|-13 -6 -5 8 17
you again|-5 -1 4 0 3
you an|6 -1 -1 0 -3
you appeared|-4 -1 -1 -1 7
you applied|11 -11 -3 -2 5
you are|-3 3 0 1 5
you be|-5 -2 5 0 1
you built|-3 0 5 0 -1
you by|-5 -1 5 -1 2
you can|-7 4 9 10 -6
you cant|-3 -1 6 -1 0
you come|-7 -2 13 0 -5
you created|-2 -1 -1 -1 5
you d|11 -7 -3 0 -1
you did|0 0 7 -2 -5
you do|-10 -8 11 -3 11
you dont|-9 7 6 -2 -2
you ever|6 -1 -1 0 -3
you for|6 9 -10 -12 -1
you forward|5 -1 -1 0 -3
you free|-2 -1 7 -1 -2
you from|-5 2 5 -1 -1
you have|-6 -9 19 -6 11
you havent|-6 -2 7 -1 3
you interviewed|6 -1 -3 0 -3
you joining|-2 -1 1 7 -5
you know|6 7 -10 1 -2
you left|-3 -2 -1 -1 7
you like|-6 -2 5 4 0
you ll|1 6 0 2 -8
you may|9 2 -3 0 -4
you mentioned|-2 0 -1 5 -2
you need|-6 3 1 0 3
you on|4 1 -7 2 1
you out|-4 -2 2 0 5
you please|-2 -2 -1 -1 5
you re|-3 4 7 -1 1
you recently|-9 -5 -4 -1 18
you requested|-2 -2 0 0 5
you saved|-7 -3 -1 -1 12
you send|-3 -3 0 -2 7
you start|-2 -3 -3 9 -1
you started|-2 -2 -1 0 5
you still|-3 -3 -1 7 1
you success|7 -1 0 0 -6
you that|11 -5 -1 0 -3
you the|2 -1 -8 22 -14
you to|3 -2 9 4 -12
you ve|-8 0 20 3 -12
you want|6 -3 0 8 -11
you were|19 -6 -8 0 -8
you werent|10 -3 -3 -1 -4
you who|-2 -2 -3 -1 7
you yet|-2 7 -2 0 -3
your|4 1 -12 -12 30
your answers|-6 2 -2 0 6
your app|-3 -3 11 -1 -4
your application|6 22 -3 -14 -13
your background|-4 -3 4 -2 5
your candidacy|6 4 -1 0 -7
your clips|5 -2 -1 0 -2
your conditional|6 -1 -1 -2 -2
your current|-2 -4 0 2 5
your cv|6 2 5 -3 -9
your dbs|-2 -1 -1 6 -1
your decision|-6 -2 -1 0 9
your details|4 -6 -2 3 2
your draft|-3 -2 0 0 6
your email|-6 7 -3 -1 4
your employment|-7 -3 -2 0 11
your experience|5 -5 -3 5 -2
your file|-1 5 0 0 -4
your first|0 -2 -3 -2 6
your form|-4 10 -2 -1 -4
your interest|15 0 -5 -4 -16
your interview|-1 -8 2 1 6
your laptop|-2 -2 -1 -1 6
your last|-6 -3 -1 -1 11
your letter|3 3 1 1 -8
your line|0 -1 5 0 -4
your name|13 -4 -3 -2 -3
your next|8 -1 -1 0 -6
your offer|-7 -4 -2 -3 17
your paper|-3 5 2 0 -3
your password|-2 -2 -1 0 5
your patience|2 5 -1 0 -5
your portfolio|6 1 -1 -1 -5
your profile|2 -2 -4 -2 7
your project|-4 -1 0 0 5
your proposal|-4 0 0 0 5
your recent|5 -3 -2 0 2
your referees|-3 -1 -1 0 5
your request|-7 -3 -1 0 12
your score|7 -1 -2 0 -2
yours|2 -17 -1 11 8
yours for|-2 -2 -1 0 5
yours if|2 -2 -2 9 -7
yours is|-4 -5 4 -1 6
yours isnt|-4 -1 -1 -1 7
yourself me|-3 0 5 0 -1
youth|5 -1 -1 0 -3
yusuf|0 -1 -1 5 -2
yusuf demir|-2 0 -1 5 -2
yvonne|-3 -1 0 0 5
z|3 -6 2 0 1
zahlung|-2 -1 -1 -1 5
zeebruggenoord|-1 5 -1 0 -3
zeebruggenoord nv|-1 5 -1 0 -3
zeigen|-3 -3 8 -1 -1
zeit|3 6 -6 0 -3
zeitraum|0 -2 -3 -1 7
zeugnisse|-4 -2 -2 -1 8
ziegler|9 -2 -2 -1 -4
zijn|-2 5 1 1 -6
zijn we|-4 5 -1 3 -2
zimmer|-5 1 2 2 0
zitten|7 -2 -2 -1 -2
zitten vol|6 -2 -2 -1 -2
zoals|0 -2 -2 7 -3
zoekopdracht|-3 -1 -1 0 5
zonder|-9 2 4 -2 4
zoom|-2 -4 9 -1 -1
zoon|-2 5 -1 -1 -1
zoon deventer|-2 5 -1 -1 -1
zorgkliniek|-2 -2 5 -1 -1
zu|2 6 -6 5 -5
zu andern|-4 5 -1 0 -1
zu einem|-7 2 9 -1 -3
zu ende|-3 0 -1 5 -1
zu fruh|-4 5 -1 0 -1
zu horen|-3 -1 -1 0 5
zu ihrer|-3 -4 -2 -1 10
zu konnen|-2 -3 -2 10 -3
zu mussen|5 -1 -1 -1 -3
zu ubertragen|5 -1 -1 -1 -2
zu unserer|9 -4 -2 -1 -2
zu verzogerungen|-4 6 -1 0 -1
zum|-23 1 16 7 4
zum probearbeiten|-1 -2 8 -1 -3
zum test|-6 2 6 0 -2
zur|-7 2 2 -2 5
zur stelle|-4 6 -1 0 -2
zur umfrage|-2 -2 -2 -1 7
zuruck|7 0 -4 0 -4
zuruckgezogen|-5 -5 -1 -1 12
zuruckgezogen haben|-4 -4 -1 0 10
zurzeit ist|-2 5 0 0 -2
zusage|7 0 -1 -1 -4
zusage geben|6 -2 -1 -1 -3
zuschnitt|-4 5 -1 0 -1
zuschnitt zu|-4 5 -1 0 -1
zwei|-7 6 2 -3 3
zwei bis|-2 5 0 0 -2
zwei weiteren|-5 4 -1 -1 3
zweiradmechatroniker|6 -1 -3 -1 -2
zweiradmechatroniker suchen|6 -1 -3 -1 -2
zwischen|-5 10 -1 -1 -2
zwischenzeitlich|-1 -2 -1 -1 5
zwolf|6 -1 -2 -1 -2
λλ|-5 5 7 1 -8
λλ unsere|-3 5 0 0 -1
λλ λλ|3 0 0 2 -5
`;
