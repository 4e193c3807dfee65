/** What each sign counts for rejection, confirmation, interview and offer, in hundredths; for other, what makes the sum 0. Written by `npm run learn`. */
export const learnt = `
<?chosen-others>|-31 24 -6 -4
<?closed>|-35 26 16 -1
<?day>|-11 -21 29 -2
<?denial>|-13 17 -2 -14
<?feedback>|14 -5 -7 3
<?foreign>|14 -2 -8 -7
<?hard-choice>|-7 19 4 -1
<?hint>|-39 13 7 8
<?interview>|7 12 7 -13
<?no-job>|17 9 -6 -6
<?offer>|4 -16 -19 32
<?receipt>|19 -10 0 -6
<?refusal>|-33 27 5 -15
<?regret>|-12 21 -2 -18
<?title>|10 2 -5 -2
<?unfit>|-32 29 2 -11
<advertising>|-1 -10 -9 -6
<applied>|6 21 -6 -15
<appointment>|-11 -7 30 -4
<assessment>|10 -8 33 -12
<by-applicant>|-43 -3 -14 -5
<cancelled>|29 -2 -9 -8
<chosen-others>|41 -23 -14 -4
<closed>|53 -23 -15 -9
<competition>|14 2 -5 -6
<concession>|5 -2 9 -4
<condition>|-11 18 -5 -10
<congratulation>|-25 -16 31 19
<contrast>|16 -15 -1 -2
<day>|-31 -18 54 11
<declines-feedback>|15 11 -8 -6
<denial>|21 -24 -11 -7
<detail>|-10 16 -1 -14
<employee>|-40 -10 -15 -5
<experience>|35 -14 -8 0
<feedback-asked>|-5 -10 -6 14
<feedback>|10 -7 -10 -7
<filled>|36 -15 -8 -12
<final>|4 -12 10 3
<foreign>|-5 -16 -7 -10
<hard-choice>|9 -10 -1 -7
<harmless>|-2 18 2 -10
<hint>|29 -19 -8 -5
<idiom>|9 4 -5 -2
<internal>|23 -14 -1 1
<interview>|-5 -18 46 -5
<interviewed>|8 -20 33 -7
<invites-contact>|5 -8 9 5
<invites-reapply>|17 -6 -7 -4
<job-like>|6 14 -4 -9
<job>|13 0 -2 -4
<keeps-on-file>|11 18 -15 -8
<later>|-9 29 -10 -2
<location>|11 -13 -2 -1
<luck>|21 -13 -5 -7
<negation>|9 -11 -7 -11
<no-denial>|-1 -15 11 -5
<no-door>|1 -12 -4 -3
<no-job>|-37 -19 -7 -6
<no-reason>|20 -11 -6 -7
<no-reply>|3 13 -4 -7
<no-shortfall>|18 -5 -1 1
<not-reached>|16 -6 15 -8
<not-yet>|-34 28 13 -15
<offer>|-14 -11 -17 60
<offers-feedback>|23 -6 -11 -3
<ongoing>|-19 15 2 -4
<other-candidate>|25 -14 -8 -3
<outreach>|-17 -8 -7 0
<pending>|-21 37 -6 -5
<possibility>|-9 17 0 -13
<praise>|16 -16 15 -9
<qualification>|22 -9 -4 -6
<receipt>|-1 32 -5 -13
<refusal>|44 -29 -13 -6
<regret>|12 -20 0 -12
<request>|-28 -27 21 7
<skill>|27 -6 -9 -2
<status>|2 18 -15 -13
<survey>|-5 -9 -10 -6
<thanks>|18 0 -4 -8
<title>|12 -1 1 -2
<undecided>|-44 48 -13 -12
<unfit>|44 -26 -14 -3
<until>|-8 15 -4 -8
<weighed>|8 -3 -9 -10
<wishes>|19 -14 -11 -6
<withdrawn>|-34 -12 -9 -5
=confirmation|-26 33 -10 -8
=interview|-19 -4 37 -4
=offer|-15 -4 -8 32
=other|-30 1 -1 -7
=rejection|38 -17 -8 -2
@-1|-21 -5 -1 -1
@0|4 -1 -6 -12
@1|6 12 -7 -11
^<?day>|-20 4 20 -18
^<?denial>|-14 -4 7 0
^<?foreign>|31 6 -11 -7
^<?no-job>|2 12 -2 -1
^<?receipt>|-6 0 -2 -1
^<?refusal>|-13 -6 -3 -2
^<advertising>|-25 -16 -11 -4
^<applied>|15 23 -14 -12
^<appointment>|-11 7 -1 -3
^<assessment>|12 -19 33 -9
^<by-applicant>|-20 -1 -1 0
^<cancelled>|9 10 -12 -8
^<chosen-others>|-2 -5 -3 -2
^<closed>|29 11 -16 -11
^<condition>|-9 -1 -3 -1
^<congratulation>|-17 -11 -9 27
^<contrast>|-2 -8 -4 -3
^<day>|-7 -5 19 -1
^<denial>|21 -12 -11 -6
^<employee>|-8 -3 -3 -1
^<feedback>|15 -6 -5 -1
^<filled>|17 -9 -3 -2
^<final>|6 -2 13 -3
^<foreign>|-27 -18 -16 -11
^<harmless>|-20 -3 5 -1
^<hint>|26 -6 -5 -3
^<internal>|10 -7 -4 -2
^<interview>|-14 -14 46 -1
^<interviewed>|12 -19 31 -13
^<job-like>|13 13 -3 -13
^<job>|21 -1 -4 -9
^<keeps-on-file>|-2 -11 -7 7
^<later>|-2 -7 22 -5
^<location>|-3 -2 -3 -2
^<negation>|22 -24 -11 -11
^<no-denial>|9 -2 -1 -1
^<no-door>|-12 -14 -5 -3
^<no-job>|-30 -12 -8 -5
^<no-reply>|-6 16 -3 -1
^<not-reached>|-4 -2 12 -1
^<not-yet>|-10 -5 -1 0
^<offer>|-16 -9 -12 43
^<ongoing>|-9 -7 5 -1
^<pending>|-17 2 -3 -2
^<qualification>|-6 -7 -1 0
^<receipt>|-18 41 -6 -1
^<refusal>|46 -31 -15 -11
^<regret>|14 -8 30 -12
^<request>|-15 -11 -5 0
^<salary>|-3 -6 -3 -2
^<status>|29 -20 -17 -7
^<survey>|-17 -5 -3 -1
^<thanks>|5 28 -11 -7
^<title>|20 0 -4 -3
^<undecided>|-12 -11 -2 0
^<withdrawn>|-31 -22 -3 2
^a rejection|-6 -1 -1 -1
^a vaga|0 10 -3 -2
^a votre|9 -14 -5 6
^aanbo*|-5 -4 -4 16
^aanbod|-5 -4 -4 16
^aanvr*|-10 -1 -1 -1
^aanvraag|-10 -1 -1 -1
^ab|-12 -1 7 -2
^abgel*|-4 -4 -2 -2
^abgelehnt|-4 -4 -2 -2
^aboar*|-3 -1 -2 10
^aboard|-3 -1 -2 10
^about|4 -15 2 -3
^about your|10 -10 -4 -2
^absag*|26 -13 -12 -8
^absage|33 -10 -9 -6
^absage ihrer|11 -5 -1 -1
^acces*|-9 -2 -2 -1
^access|-9 -2 -2 -1
^accou*|4 -14 -9 -5
^account|-7 -13 -9 -4
^account exec|9 -1 -1 -1
^accountant|15 -6 -2 -2
^accus*|-9 11 -1 0
^accuse|-9 11 -1 0
^accuse de|-8 10 -1 0
^ackno*|-15 23 0 1
^acknowledgement|-14 19 -1 1
^acknowledgment|-3 9 -1 0
^actio*|-10 -5 -3 0
^action|-10 -5 -3 0
^action needed|-2 -4 -2 -1
^action required|-6 -8 -1 0
^actua*|12 -6 -1 -1
^acuse|-4 9 -1 -1
^acuse de|-4 9 -1 -1
^admin*|10 2 -3 -4
^administrator|11 0 -1 -1
^admis*|6 -7 -5 -4
^admissions|12 -4 -2 -2
^adopt*|-6 -1 -1 -1
^adoption|-6 -1 -1 -1
^afspr*|-8 -6 11 -3
^afspraak|-8 -6 11 -3
^after|-10 -3 6 -1
^afwij*|17 -6 -4 -4
^afwijzing|17 -6 -4 -4
^agend*|-9 -4 19 -2
^agent|-9 10 -2 -3
^aggio*|14 -12 0 -4
^aggiornamento|11 -13 0 -4
^agrad*|9 -2 -1 -2
^ajuda*|10 -3 -3 -1
^ajudante|10 -3 -3 -1
^aktua*|18 -9 -3 -2
^aktualisierung|17 -8 -3 -2
^aktue*|-6 -3 -2 -3
^alert|-7 -2 -2 -2
^algue*|-7 -5 -1 -1
^alguem|-7 -5 -1 -1
^all|-8 -5 6 -2
^als|11 5 -4 -3
^alter*|12 -2 -2 -2
^alternance|12 -2 -2 -2
^am|4 -4 9 -5
^an|16 -2 -3 1
^an update|17 0 -1 0
^analy*|10 3 1 -2
^analyst|8 5 3 -2
^and|0 -5 -6 -1
^and reviewed|10 -6 -1 -1
^ander*|-16 -1 16 0
^anfra*|9 -2 -9 -8
^anfrage|9 -2 -9 -8
^angeb*|-11 -2 -2 5
^angebot|-11 -2 -2 5
^anges*|-3 -6 -1 -1
^angesehen|-3 -6 -1 -1
^annun*|-7 11 -3 -2
^any|-6 14 -7 -5
^any news|-7 24 -3 -2
^any update|0 -7 -3 -2
^ao mestrado|-5 -2 -1 -1
^apolo*|-9 -2 19 -2
^apologies|-9 -2 19 -2
^appar*|-7 -1 -1 -1
^appea*|-4 -2 -2 -2
^application acknowledgement|-4 9 -1 0
^application acknowledgment|-3 9 -1 0
^application at|11 -2 -1 0
^application confirmation|-9 15 -1 0
^application decision|-9 0 0 0
^application for|11 0 1 -2
^application from|9 -2 0 0
^application has|-15 9 -3 6
^application id|-6 10 -2 0
^application is|-9 -11 -2 -1
^application on|-7 0 -1 -1
^application outcome|15 -7 -2 -1
^application received|-16 25 -2 1
^application status|11 0 -3 -2
^application submitted|-11 25 -3 0
^application to|11 6 -2 -3
^application under|-3 9 -1 0
^application update|9 -3 -2 -1
^application with|14 -7 7 -1
^apply*|1 13 -4 -3
^applying|1 13 -4 -3
^applying to|0 12 -3 -3
^appre*|17 7 -2 -3
^apprentice|9 3 -1 -1
^apprenticeship|8 4 -2 -1
^aptit*|-4 -1 10 -1
^aptitude|-4 -1 10 -1
^arbei*|-9 -11 -9 19
^are|-8 1 -3 -2
^area|10 -3 -1 -1
^arran*|-5 -2 10 -1
^arrangements|-5 -2 10 -1
^arriv*|-8 10 -2 -1
^artic*|-13 19 -3 -5
^artis*|-5 -3 -4 -2
^asses*|-2 -9 15 -6
^assessment|-3 -9 16 -6
^assessment center|-2 -2 10 -1
^assessment centre|-4 -2 14 -1
^assessment invitation|-4 -2 -3 -1
^assis*|15 -4 -1 3
^assistant|14 -2 -1 1
^assoc*|17 -3 -2 0
^associate|19 -3 -2 1
^at|14 -9 -6 -2
^atten*|6 -2 7 -1
^atual*|13 -4 -1 -1
^atualizacao|13 -4 -1 -1
^atualizacao da|11 -3 -1 -1
^audit*|-8 0 -4 -3
^audition|-15 -2 -3 -2
^auf|5 -8 -2 -5
^ausbi*|22 -4 -8 0
^ausbildung|13 -1 -4 -3
^ausbildungsplatz|11 -3 -5 2
^ausge*|-5 -5 -2 -1
^ausgeschrieben|-7 -3 -1 -1
^aushi*|12 -4 2 -3
^aushilfe|12 -4 2 -3
^aussc*|6 -10 -2 -1
^auswa*|16 0 5 -3
^auswahlverfahren|12 -5 8 -2
^autho*|-5 -3 -2 -2
^autom*|-16 20 -2 -1
^avail*|-13 -5 15 -2
^availability|-12 -4 15 -2
^avis|-9 -2 -3 -1
^avis nous|-5 -1 -2 -1
^avons|-3 9 -1 -1
^aw|15 3 -8 -3
^aw bewerbung|9 8 1 -5
^aw ihr|-9 -1 -1 -2
^ayuda*|11 -2 -2 -2
^ayudante|11 -2 -2 -2
^backg*|-6 -6 -3 -1
^background|-6 -6 -3 -1
^background check|-5 -3 -1 -1
^badge|-7 -2 -1 0
^baker|17 -4 -3 -2
^banco*|-2 11 -3 -2
^bank|13 -1 -2 0
^baris*|25 1 -10 -6
^barista|25 1 -10 -6
^beca|0 -4 -3 -3
^bedan*|-10 19 -4 -1
^bedankt|-10 19 -4 -1
^bedankt voor|-9 14 -3 -1
^been|-13 8 -10 3
^been invited|-3 -3 -3 -2
^bei|10 8 -5 0
^bei uns|11 2 -3 1
^beim|-4 12 -1 0
^bench|-2 11 -3 -1
^bench joiner|-5 11 -2 -1
^benefits|-4 -1 -2 -2
^beric*|10 -3 -3 -2
^bericht|10 -3 -3 -2
^besch*|-6 -2 -3 -2
^besta*|-23 23 -4 -4
^bestatigung|-22 23 -3 -3
^beta|-18 -5 -3 -1
^beta programme|-6 -2 -2 -1
^bewer*|11 7 -6 -4
^bewerberdaten|-10 -4 -2 -1
^bewerbung|13 7 -7 -4
^bewerbung als|12 4 -3 -3
^bewerbung auf|14 -2 -2 -1
^bewerbung bei|11 11 -5 -3
^bewerbung eingegangen|-7 11 -1 0
^bewerbung erhalten|-7 11 -1 0
^bewerbung ist|-9 9 -1 0
^bewerbung uber|-4 11 -1 0
^bewerbung um|1 -5 -5 -3
^bewerbung vom|13 -7 -1 -1
^bewerbung wurde|-11 -2 -2 -2
^bewerbungseingang|-4 14 -3 -1
^bewerbungsgesprach|-9 -3 12 -2
^bewerbungsprozess|-4 -3 -2 0
^bid|-6 1 -3 -4
^bien|-14 18 -1 0
^bienv*|-4 -2 -2 11
^bienvenida|-4 -2 -2 11
^big|9 -4 -1 0
^big sky|11 -1 0 0
^bij|-4 14 -13 1
^bijba*|11 -2 -3 -2
^bijbaan|11 -2 -3 -2
^biscu*|-8 -1 -1 0
^biscuit|-8 -1 -1 0
^bitte|-14 -10 -5 -1
^bitte um|-10 -5 -3 -2
^blood|-9 -1 -1 -1
^board|-9 -3 4 -2
^bolsa de|9 3 -2 3
^bonus|-7 -4 -1 -2
^booki*|-5 -2 -1 -1
^booking|-7 -1 -1 -1
^bus|0 -4 13 -1
^by|7 -11 -1 -2
^c|-8 16 -5 -2
^call|-18 -4 24 0
^cambi*|-7 -2 16 -2
^cambio|-9 -2 16 -2
^cambio de|-8 -1 16 -1
^campa*|-2 -3 -3 -3
^can|-5 -1 11 -1
^cance*|7 -10 2 -4
^canceled|3 -1 8 0
^cancelled|1 -4 -5 -2
^candi*|12 7 -7 -4
^candidacy|17 -3 -2 -1
^candidat|-7 -3 -1 -1
^candidate|-5 -10 -6 -2
^candidate account|-6 -3 -2 0
^candidato|-5 -6 -3 -2
^candidatura|12 8 -8 -5
^candidatura a|16 -2 -2 -2
^candidatura enviada|-6 10 -1 -1
^candidatura espontanea|-5 14 -2 -2
^candidature|14 10 -6 -3
^candidature a|9 1 -1 -1
^candidature chez|9 -3 -1 -1
^candidature est|-9 4 -1 0
^candidature poste|-6 12 -2 -1
^candidature spontanee|9 3 -2 -3
^candidature transmise|-6 10 -1 -1
^cant|-6 -2 -4 0
^card|-12 -4 -1 -1
^care|6 5 3 -2
^care assistant|11 -3 -1 -1
^caree*|-8 -1 -4 -1
^careers|-3 -2 -3 -1
^careers at|9 -4 -2 -1
^carta|-8 -2 -3 12
^carta oferta|-5 -1 -1 10
^carta*|-6 -1 -1 -1
^cartao|-6 -1 -1 -1
^case|5 -4 11 -4
^cashi*|11 -3 -2 -1
^cashier|11 -3 -2 -1
^casti*|-6 -4 -4 -3
^casting|-3 -3 -3 -3
^cat|-4 9 -2 0
^cente*|-2 -2 10 -1
^center|-2 -2 10 -1
^centr*|0 -2 13 -1
^centre|-1 -3 14 -1
^chang*|1 -6 25 -8
^change|5 -5 22 -4
^change of|-5 -2 13 -1
^chat|-13 -9 27 -3
^check|4 -6 -4 -6
^chef|9 3 3 -5
^chez|-2 12 -4 -2
^chius*|18 -9 -3 -3
^chiusa|15 -7 -3 -3
^cita|-5 -3 -4 -3
^claim|-7 -1 -1 -1
^clerk|-9 -9 5 -3
^clien*|6 -6 18 -4
^cliente|-3 -3 15 -2
^clini*|10 0 -2 -1
^close*|1 -9 -5 -3
^closed|1 -9 -5 -3
^closi*|-8 -11 -6 4
^closing|-8 -11 -6 4
^closing soon|-4 -3 -1 -2
^cocin*|13 -2 -3 -3
^code|-6 -4 -1 0
^coffe*|-3 -2 -4 0
^coffee|-3 -2 -4 0
^collo*|3 -10 23 -7
^colloquio|3 -10 23 -7
^colloquio conoscitivo|-4 -2 9 -1
^colloquio di|-7 -2 9 -1
^com sucesso|-6 11 -1 -1
^come|3 -7 9 -3
^comin*|-4 -5 0 15
^comme*|18 -3 -4 -3
^como|-8 -4 -2 -1
^como foi|-8 -2 -2 -1
^compl*|-22 -16 6 -4
^complete|-17 -9 11 -2
^complete your|-15 -14 12 -1
^compt*|-6 -1 -2 -2
^con|-13 1 16 -1
^conco*|6 8 0 -5
^concorso istruttore|-6 9 2 -1
^concours|9 3 -2 -1
^condi*|-3 -1 -1 13
^conditional|-5 -1 -1 13
^conditional offer|-5 -1 -1 13
^confe*|-16 19 -2 -1
^conferma|-12 20 -2 0
^confi*|-24 25 4 -1
^confirmacao|-7 10 0 0
^confirmacion|-6 12 -1 0
^confirmada|-6 12 -2 -1
^confirmation|-21 26 7 2
^confirmation of|-13 16 2 -1
^confirmed|-5 -4 9 -1
^congr*|-9 -4 -3 8
^congratulations|-9 -4 -3 8
^conhe*|-11 -4 7 -1
^conos*|-8 -3 16 -2
^conoscitivo|-4 -2 9 -1
^consu*|23 -9 -7 -3
^consulta|-8 -8 -2 -1
^consultant|25 -7 -3 -2
^conta|-8 -5 -3 -2
^contr*|11 -11 -6 15
^controller|13 -4 -3 -1
^convo*|-6 -6 13 3
^convocation|-4 -2 10 -2
^cook|14 -4 -1 2
^coord*|6 7 5 -2
^coordinator|12 5 -2 -3
^couns*|12 -2 -1 -1
^counselor|10 -2 -1 -1
^count*|-5 -9 8 8
^cours|-1 -9 0 0
^court|-11 0 2 0
^credi*|-2 -9 -2 -2
^credit|-6 -8 -2 -2
^credit union|-4 -6 -1 0
^crew|18 5 -4 -3
^cto|-5 -2 11 -2
^cuisi*|-2 -3 9 -2
^curri*|10 1 -6 6
^curriculo|-6 11 -2 -1
^curriculum|10 -5 -1 -1
^custo*|3 6 0 1
^cv|10 27 -18 -8
^da|16 -8 -1 -3
^da sua|9 -3 0 -1
^dank|-5 15 -2 0
^dank fur|-10 12 0 0
^danke|-6 26 -7 -2
^danke fur|2 11 -4 -3
^data|9 -4 5 -5
^data entry|12 -3 -3 -2
^date|-15 -7 -1 13
^datin*|-10 -1 -1 -1
^dating|-10 -1 -1 -1
^day|-4 -5 1 -3
^dbs|10 -3 -1 -1
^de empleo|-1 10 -1 0
^de estagio|-9 13 -1 -1
^de fomento|-8 -1 0 -1
^de l|-1 -4 -3 -1
^de postulacion|-9 7 -1 0
^de reception|-9 12 -2 0
^de recibo|-4 9 -1 -1
^de satisfaccion|-4 -3 -1 -1
^de trabalho|-4 -2 -2 12
^de votre|-4 11 -1 -3
^decis*|10 -8 -8 -5
^decision|10 -8 -8 -4
^decision on|-5 -2 -1 -1
^decli*|-11 -2 -1 -1
^declined|-6 -3 -1 -1
^dein|7 -7 -10 8
^dein profil|-5 -1 -2 -1
^deine|-4 17 -5 -5
^deine bewerbung|0 17 -4 -4
^deiner bewerbung|9 -10 -2 4
^del|4 -9 -4 -4
^delay|-6 16 -1 0
^delet*|-7 -3 -2 -1
^della|-4 -7 -3 -1
^deman*|-13 -2 -2 -1
^demande|-13 -2 -2 -1
^demande de|-15 -1 -1 -1
^deput*|-3 -8 0 -1
^deputy|-3 -8 0 -1
^des|3 -7 -3 -2
^desca*|14 -13 -2 -2
^descartado|15 -8 -2 -1
^desis*|-23 -9 -4 -3
^desistement|-17 -3 -3 -2
^desistencia|-4 -6 -2 -2
^devel*|12 1 -4 -2
^developer|10 -5 -3 -2
^devop*|11 -2 -2 -2
^devops|11 -2 -2 -2
^di|-1 -11 -4 1
^di locazione|-5 -2 -1 -1
^did|-12 -3 7 -1
^die|1 -4 -4 -3
^digit*|6 -3 9 2
^direc*|2 -1 -6 -4
^direct|-6 -2 -2 -1
^director|9 3 -3 -2
^dispa*|-7 -5 4 -1
^dispatcher|-7 -5 4 -1
^dispo*|21 -3 -6 -4
^disposition|14 -3 -3 -3
^do|-4 -1 -3 -6
^do processo|9 -3 -2 -1
^do sol|-4 -3 -1 -1
^docum*|-16 -8 -12 -5
^document|-4 -4 -1 -1
^documenti|-4 -6 -5 -2
^documentos|-5 -5 -5 -2
^documents|-4 -2 -4 -2
^doman*|-10 6 7 -3
^dossi*|-6 7 -8 -5
^dossier|-10 10 -8 -5
^drive|4 3 2 0
^drive*|21 -2 -1 -5
^driver|21 -2 -1 -5
^du|-2 -6 2 -6
^ecolo*|-3 -4 -3 -2
^edital de|-8 -1 0 -1
^edito*|9 -2 -4 -4
^educa*|-3 1 9 -2
^een|-3 0 9 0
^eine|-8 0 -3 -1
^einga*|-18 27 -2 0
^eingang|-14 20 -1 0
^eingang ihrer|-8 14 -1 0
^eingangsbestatigung|-16 20 -1 0
^einge*|-17 23 -1 0
^eingegangen|-17 23 -1 0
^einka*|-10 6 -2 -2
^einkauf|-7 -2 -1 -1
^einla*|-16 -10 30 -1
^einladung|-16 -10 30 -1
^einladung zum|-12 -7 19 -1
^einst*|1 -5 -3 14
^em|-24 -2 -7 -4
^emplo*|4 -4 -9 20
^employer|9 -2 -1 -1
^employment|0 -2 -6 18
^employment application|9 2 -1 -1
^empre*|9 -6 -2 -2
^en cours|-1 -9 0 0
^encerrada|-3 -5 -1 -1
^encue*|-4 -3 -1 -1
^encuesta|-4 -3 -1 -1
^encuesta de|-4 -3 -1 -1
^engin*|8 -2 0 3
^engineer|7 -1 2 5
^enhor*|-2 -2 -3 9
^enhorabuena|-2 -2 -3 9
^enqui*|-7 -3 -2 -2
^enquiry|-7 -3 -2 -2
^entre*|7 -12 27 -7
^entretien|8 -11 22 -6
^entretien du|10 -2 -3 -2
^entrevista|8 -12 30 -7
^entry|11 -3 -3 -2
^entsc*|14 -2 -4 -3
^entscheidung|15 -2 -3 -3
^envia*|-8 11 -1 -1
^enviada|-6 10 -1 -1
^envoy*|-7 9 -1 0
^envoyee|-7 9 -1 0
^ergeb*|13 -3 -2 -1
^ergebnis|13 -3 -2 -1
^erhal*|-11 17 -1 -1
^erhalten|-11 17 -1 -1
^erinn*|-5 -3 11 0
^erinnerung|-5 -3 11 0
^erzie*|11 9 -3 -4
^erzieherin|8 7 -2 -3
^esito|24 -14 -5 -5
^esito candidatura|11 -3 -1 0
^esito domanda|-5 -3 -1 -1
^esito prova|12 -3 1 -2
^espon*|-5 14 -2 -2
^espontanea|-5 14 -2 -2
^est|-15 9 -4 -2
^esta|-11 -6 -3 -1
^estad*|11 -3 -1 -1
^estado|11 -3 -1 -1
^estag*|6 10 -5 -4
^estagio|6 10 -5 -4
^etapa|-2 -3 12 -2
^etape|-7 -4 18 -2
^ete|13 3 -6 -4
^even|-3 -7 -3 -1
^exec|17 -2 -4 -2
^executive officer|-3 -6 0 0
^exped*|-6 -2 -1 0
^expediente|-6 -2 -1 0
^exper*|-12 -2 -2 0
^experience|-5 -2 -2 -1
^experiencia|-5 -2 -1 -1
^expir*|-9 -9 9 -2
^expired|-4 -7 -1 -1
^expires in|-2 -1 11 0
^facha*|10 -5 -1 -1
^fahre*|10 -4 -1 -1
^fahrer|10 -4 -1 -1
^feedb*|24 -6 -9 -3
^feedback|24 -6 -9 -3
^fehle*|-7 -6 -2 -2
^fehlende|-7 -6 -2 -2
^fehlende unterlagen|-7 -6 -2 -2
^fello*|10 -5 1 -4
^fellow|13 -3 3 -3
^filia*|-4 -3 10 0
^fille*|10 -1 -2 -2
^filled|13 -5 -2 -1
^fin|12 -4 -2 -1
^final|11 -3 10 -4
^finan*|6 -8 -5 -4
^finance|-3 -3 -3 -2
^flat|-10 0 0 0
^foi|-13 -1 -3 -1
^foi sua|-5 -2 -1 -1
^follo*|18 0 -7 -4
^follow|15 -4 -5 -2
^follow up|15 -4 -5 -2
^followup|13 -2 -4 -2
^fomen*|-8 -1 0 -1
^fomento|-8 -1 0 -1
^footb*|-6 -2 -1 -1
^football|-6 -2 -1 -1
^football trials|-6 -2 -1 -1
^for|1 9 -3 -4
^for a|-11 -1 6 0
^for applying|2 14 -3 -2
^for barista|-5 -2 -1 -1
^for quality|-6 9 0 0
^for your|-2 18 -5 -4
^foste*|-8 -1 0 0
^foster|-8 -1 0 0
^found*|2 8 3 -2
^founding|-4 10 2 -1
^founding engineer|-2 11 -3 -1
^frage|-6 -2 -3 0
^franc*|-12 4 -2 -1
^franchise|-9 5 -1 -1
^freez*|-6 -3 0 0
^freeze|-6 -3 0 0
^frida*|-9 10 -4 -1
^friday|-9 10 -4 -1
^from|18 -9 -1 3
^fur|-1 11 -8 -6
^fur deine|-7 9 -1 0
^fur ihre|-12 14 -1 0
^fw|9 -4 7 -2
^fwd|10 -2 -3 -4
^fyi|-7 -2 -2 -1
^galle*|-1 11 -2 -1
^gallery|-1 11 -2 -1
^gegev*|-2 -5 -3 -2
^gegevens|-2 -5 -3 -2
^gelos*|-7 -5 -2 -1
^geloscht|-7 -5 -2 -1
^gener*|2 10 -3 -2
^general|-5 11 -1 -1
^gespr*|8 -11 31 -7
^gesprach|9 -7 10 -3
^gesprek|3 -4 13 -2
^get|-7 -2 -1 0
^get the|-7 -2 -1 0
^good|-10 -5 3 12
^good news|-10 -3 5 14
^got|-16 27 -2 0
^got it|-14 27 -2 0
^gover*|-8 -1 -1 -1
^graci*|2 14 -7 -3
^gracias|5 15 -7 -3
^gracias por|5 12 -6 -2
^graduate|15 -2 -2 0
^grant|-17 -2 -2 -1
^grazi*|0 15 -5 -3
^grazie|0 15 -5 -3
^group|9 0 0 1
^grupa*|-4 -1 9 -1
^grupal|-4 -1 9 -1
^guest|-13 2 -1 -1
^ha sido|-6 10 -1 -1
^haben|-18 10 -3 4
^haben ihre|-9 9 -1 -1
^happe*|-11 17 -2 0
^happens|-11 17 -2 0
^happens now|-8 15 -2 0
^has|-20 8 -9 2
^has been|-12 11 -7 4
^have|-18 12 -3 -2
^have received|-5 9 0 0
^have withdrawn|-6 -2 -1 0
^head|-5 -1 -5 -2
^head of|-6 -3 -5 -2
^hebbe*|-8 13 -1 0
^hebben|-8 13 -1 0
^hebben je|-5 11 -1 0
^helaa*|11 0 -3 -1
^helaas|11 0 -3 -1
^hello|17 -2 -3 -2
^hello from|12 -2 -2 -1
^here|-8 -5 -1 0
^herin*|-10 -5 20 -1
^herinnering|-10 -5 20 -1
^hi|17 -8 4 -5
^hi from|-10 -3 8 -2
^hirin*|-16 -4 -8 -4
^hiring|-16 -4 -8 -4
^hold|-12 13 -2 -1
^hospi*|-1 -2 9 0
^hours|0 -1 11 0
^house|-16 -4 -1 4
^how|-18 -3 -2 0
^how to|-9 -2 -2 -1
^hr|12 -4 1 -2
^i|5 -3 13 1
^id|-3 9 -2 -1
^ihr|-3 -5 -1 -8
^ihr angebot|-9 -1 -1 -2
^ihr jobagent|-7 -2 -2 -2
^ihr profil|-8 2 -2 -1
^ihr vorstellungsgesprach|-3 5 10 -3
^ihre anfrage|1 -4 -6 -5
^ihre bewerbung|11 5 -6 -3
^ihre initiativbewerbung|9 -3 -1 -1
^ihre onlinebewerbung|0 11 -4 -1
^ihrem|-5 -1 -2 -1
^ihrer|2 -6 -11 -6
^ihrer bewerberdaten|-10 -4 -2 -1
^ihrer bewerbung|9 -5 -5 -4
^ii|9 0 -2 1
^il|-5 1 -5 -2
^in|-3 -3 1 -7
^in unserem|-4 -4 -1 -1
^incom*|-13 -5 -2 -1
^indeed application|-4 9 -1 0
^info|0 -9 -2 -1
^infor*|8 -8 -7 -4
^inget*|-7 -2 -2 -1
^ingetrokken|-7 -2 -2 -1
^initi*|10 17 -6 -5
^initiativbewerbung|10 17 -6 -5
^inscr*|-20 32 -6 -2
^inscribirte|-4 9 -2 -1
^inscricao|-12 20 -3 0
^inscripcion|-7 15 -2 -2
^instr*|4 -1 4 3
^insur*|-2 -4 -3 -3
^insurance|-2 -4 -3 -3
^inter*|1 -4 19 -7
^interest|7 15 -6 -4
^interest in|10 11 -4 -3
^interested|-8 -1 -1 -1
^intern|13 -3 1 -2
^internal|11 -5 -2 -1
^internship|14 9 -6 -3
^interview|-2 -7 25 -6
^interview arrangements|-5 -2 10 -1
^interview confirmation|-3 -4 11 -1
^interview feedback|-2 -2 -7 -1
^interview friday|-7 11 -3 -1
^interview invitation|-6 -1 13 0
^interview on|-1 -2 -8 -1
^interview outcome|11 -2 -2 -1
^interview sat|-4 -1 10 -1
^interview time|-5 -3 19 -2
^interview with|-1 2 9 -1
^intre*|-8 -3 -2 -1
^intrekken|-8 -3 -2 -1
^intrekken sollicitatie|-8 -3 -2 -1
^intro|-5 -4 -2 -2
^invit*|-20 -11 27 -4
^invitation|-21 -8 23 -4
^invitation to|-6 -1 10 0
^invite|-5 -2 12 0
^invited|-4 -4 -4 -2
^invited to|-3 -3 -3 -2
^invito|-4 -2 11 -1
^invoi*|-5 -5 -3 -3
^invoice|-5 -5 -3 -3
^is|-28 3 -3 -4
^is your|-4 -5 -1 0
^ist|-9 9 -1 0
^it|-17 24 -3 -2
^je|-9 10 -7 -10
^je profiel|-4 -5 -3 -1
^je sollicitatie|9 14 -7 -4
^job|9 -11 -9 1
^job alert|-7 -2 -2 -2
^job application|21 -8 -2 -2
^job closing|-5 -5 -2 -2
^job offer|-6 -3 -3 18
^jobag*|-9 -2 -3 -2
^jobagent|-9 -2 -3 -2
^jobs|-21 -10 -6 -3
^jobs for|-9 -3 -2 -1
^jobs in|-12 -4 -3 -2
^joine*|1 10 -3 -2
^joiner|1 10 -3 -2
^jou|-6 -2 -1 -1
^journ*|10 -5 4 -3
^junio*|13 8 -6 -2
^junior|13 8 -6 -2
^just|-9 4 -1 0
^kamla|-5 -2 -1 -1
^karri*|-5 -2 -4 -1
^kenne*|-4 -8 25 -4
^kennenlernen|-6 -5 21 -4
^kenni*|-12 -6 19 -2
^kennismaking|-6 -3 15 -1
^know|-8 -5 -2 -2
^kredi*|-6 -1 -1 -1
^kundi*|-6 -4 -2 -1
^kurze|-9 -4 -7 -2
^la|-5 -4 -5 -7
^la tua|-7 -7 -6 -4
^lab|-1 5 6 -1
^lab technician|-9 4 6 0
^lagerist|12 -4 -1 -1
^lande*|-6 10 -1 -1
^lauft|-6 -3 11 0
^lauft ab|-5 -3 9 0
^le|0 -4 11 -2
^lead|21 -7 -3 1
^lehrs*|19 -6 -4 -4
^lehrstelle|19 -6 -4 -4
^leide*|-6 -1 -2 0
^leider|-6 -1 -2 0
^let|-9 -3 13 -1
^let s|-9 -3 13 -1
^lette*|-13 5 -9 22
^letter|-12 -2 -8 24
^letter of|3 -2 -6 15
^letter to|-10 -1 -1 -2
^letti*|-6 -4 -2 -2
^letting|-9 -3 -2 -2
^lifeg*|9 -2 -2 -1
^lifeguard|9 -2 -2 -1
^like to|-3 -2 10 -1
^linke*|-10 -6 -5 -4
^linkedin|-10 -6 -5 -4
^list|-2 -8 -5 5
^locaz*|-5 -2 -1 -1
^locazione|-5 -2 -1 -1
^logem*|-4 -2 -2 -2
^logement|-4 -2 -2 -2
^longe*|9 -2 -1 -1
^longer|9 -2 -1 -1
^losch*|-6 -3 -1 -1
^loschung|-6 -3 -1 -1
^loschung ihrer|-6 -3 -1 -1
^mag|11 -2 -3 -1
^mai|-4 -4 -2 -2
^maitr*|-8 10 -1 0
^maitre|-8 10 -1 0
^manag*|10 -3 0 -2
^manager|9 -2 0 -2
^manqu*|-3 -4 -3 -1
^manquantes|-2 -4 -3 -1
^manus*|-18 -3 -3 -2
^manuscript|-11 -2 -1 -1
^market|-5 -2 -1 -1
^marketing|6 10 -4 -2
^may|-9 -1 2 -1
^mecan*|15 -3 -3 -3
^mecanico|15 -3 -3 -3
^mechanical|-5 -2 -2 -1
^medic*|18 -5 -9 -5
^medical|10 -6 -8 -4
^medico|11 -1 -2 -1
^membe*|-1 -2 -4 -3
^member|9 1 -1 -1
^membership|-12 -2 -2 -1
^mento*|-6 -2 -1 -1
^merci|-9 20 -3 -1
^mesa|-7 1 -2 -1
^messa*|-7 -4 -2 -1
^message|-4 -4 -2 -1
^mestr*|-10 -2 -1 -1
^mestrado|-10 -2 -1 -1
^mi|-16 -2 -2 -1
^minij*|10 3 -4 -4
^minijob|10 3 -4 -4
^missi*|-4 -7 -6 -4
^mission|-1 -4 -6 -4
^mobil*|-4 -8 13 -3
^monte*|16 -7 -3 -2
^monteur|16 -7 -3 -2
^morge*|-5 -3 13 -1
^morgen|-5 -3 13 -1
^mortg*|-7 -1 -1 -1
^mortgage|-7 -1 -1 -1
^music|10 -2 -1 -1
^my|-1 -3 -5 -3
^na|6 -6 -6 12
^nachr*|-5 -3 -2 -1
^nachricht|-5 -3 -2 -1
^nachs*|-4 -2 9 -1
^natur*|-5 -4 -2 -2
^neede*|-8 -7 -5 -1
^needed|-8 -7 -5 -1
^neue|-12 -6 -4 -3
^neue jobs|-10 -3 -2 -2
^neuer|-4 -3 16 -3
^neuer termin|-3 -2 11 -2
^new|-21 -10 -3 -2
^new jobs|-9 -3 -2 -1
^new message|-5 -3 -1 -1
^news|-10 14 -5 15
^newsl*|-17 -6 -5 -3
^newsletter|-17 -6 -5 -3
^next|-2 -2 24 -4
^next steps|1 -3 19 -3
^nieuw*|-15 -6 1 -3
^nieuwe|-9 -4 3 -2
^nieuwsbrief|-7 -3 -3 -1
^night*|7 0 3 1
^nights|7 0 3 1
^no|5 7 -10 -6
^no longer|9 -2 -1 -1
^no subject|15 -2 -3 -1
^nog|-3 -6 -3 -1
^nonse*|13 -5 -2 -2
^nonselection|13 -5 -2 -2
^north*|10 -1 0 0
^nos|-5 -2 -2 0
^not|18 -8 -3 -7
^not shortlisted|9 -3 -1 -1
^note|13 -2 -2 -2
^notic*|20 -12 0 -5
^notice|20 -11 0 -5
^notif*|19 -6 -4 -3
^notification|11 -2 -3 -2
^nous|-11 9 -2 -1
^nous avons|-3 9 -1 -1
^nous interesse|-5 -1 -2 -1
^nova|-8 -3 16 -1
^now|-10 14 -2 0
^nueva*|-5 -4 -2 -2
^nuevas|-5 -4 -2 -2
^nλ|-1 9 -2 -1
^o|-4 -4 -6 -3
^o seu|-7 -4 -1 -1
^of employment|-7 -2 -2 19
^of offer|-2 -1 -4 11
^of your|-14 9 -2 -6
^ofert*|6 -14 -8 3
^oferta|14 -7 -5 7
^ofertas|-8 -7 -3 -3
^offer|-18 -7 -11 39
^offer from|-4 -1 -3 14
^offer letter|-12 -2 -3 17
^offer of|-8 -2 -2 21
^offer*|-12 -5 -5 6
^offerte|-5 -2 -3 -2
^officer|7 2 2 -2
^offre|7 -9 -5 4
^offre*|-7 -2 -2 -1
^offres|-7 -2 -2 -1
^oktob*|-5 -3 -4 -2
^oktober|-5 -3 -4 -2
^on|0 0 -12 -1
^on hold|-14 13 -1 -1
^on thursday|-1 -1 -13 0
^on your|10 -4 -5 -4
^onboa*|-5 -3 -4 -2
^onboarding|-4 -2 -2 -2
^onlin*|6 -1 21 -5
^online|0 -4 16 -2
^onlinebewerbung|0 11 -4 -1
^onlinetest|9 -5 8 -2
^ontva*|-22 33 -4 -1
^ontvangen|-17 29 -4 -2
^ontvangstbevestiging|-8 12 -1 0
^onze|-6 -2 -2 -1
^onze sollicitatieprocedure|-6 -2 -2 -1
^op|-2 0 -5 -6
^op je|15 -5 -1 -1
^open|2 -7 -6 -3
^open call|-7 -1 -1 0
^open sollicitatie|15 -4 -2 -1
^opera*|9 -1 0 1
^opini*|-4 -3 -2 -1
^opinione|-5 -3 -1 0
^opinione conta|-5 -3 -1 0
^oppor*|-6 -6 -6 -2
^opportunita|-5 -4 -2 -1
^opportunite|-3 -3 -3 -1
^order|-2 -4 -6 -4
^our|-2 -10 -1 8
^outco*|16 -8 -5 -2
^outcome|16 -8 -5 -2
^outcome of|0 -7 -2 -2
^overd*|-6 -6 -4 -4
^paper|-6 -1 -1 -1
^para|-8 -2 -3 0
^parco*|-7 -2 -1 0
^partn*|-2 -7 0 -3
^partt*|9 1 -2 -1
^parttime|9 1 -2 -1
^paso|-9 -5 14 -2
^passw*|-4 -5 -2 -1
^password|-3 -5 -1 -1
^paten*|-1 -5 -3 -3
^pause*|-8 -5 -2 -2
^paused|-8 -5 -2 -2
^payme*|-2 -3 -7 -2
^payment|-3 -2 -7 -2
^pedid*|-13 -4 -2 -1
^pedido|-13 -4 -2 -1
^pedido de|-10 -1 -1 -1
^peluq*|9 -4 -2 -1
^per|1 -3 -2 -8
^per la|-9 2 -2 -1
^perfi*|-8 -5 -2 -1
^perfil|-8 -5 -2 -1
^pesqu*|-6 -2 -1 -1
^pesquisa|-6 -2 -1 -1
^pfleg*|12 2 -2 -1
^pharm*|12 -4 -1 0
^phone|-11 -4 22 0
^phone screen|-9 -4 19 -1
^photo*|-9 1 -2 -1
^physi*|10 0 -2 -1
^piece*|-3 -5 -3 -1
^pieces|-3 -5 -3 -1
^pieces manquantes|-2 -4 -3 -1
^piso|-13 -3 -2 -2
^pitch|-17 -3 -2 -3
^place|-4 -3 -3 -3
^plann*|10 -5 -6 -5
^planner|15 0 -3 -2
^planning|-10 -6 -4 -4
^plant*|-12 -2 -2 -2
^pleas*|-5 -9 -4 2
^please|-5 -9 -4 2
^por inscribirte|-4 9 -2 -1
^por tu|10 -3 -2 -1
^posit*|12 -9 4 -3
^position|12 -9 4 -3
^position on|-4 -7 -1 0
^posiz*|15 -9 -5 -3
^posizione|15 -9 -5 -3
^posizione chiusa|11 -6 -2 -1
^post|9 -4 -5 4
^postd*|11 2 -2 -1
^postdoc|10 2 -2 -1
^poste|10 7 -5 -2
^poste d|11 -4 -1 -2
^poste de|9 -4 0 2
^postu*|0 16 -6 -5
^postulation|10 -3 -2 -1
^pour le|-4 -2 9 -1
^pract*|17 -5 5 -5
^practicas|21 -4 -4 -3
^prakt*|18 -3 -1 -4
^praktikum|19 -2 -4 -3
^prati*|9 -3 3 -2
^pratica|10 -2 -2 -1
^press*|-5 -2 -1 -1
^pret|-11 -2 -1 -1
^princ*|11 -7 -4 -3
^principal|12 -7 -3 -2
^priva*|0 -7 -3 -2
^privacy|-6 -5 -2 -1
^prize|-6 -2 -1 -1
^probe*|3 -8 18 -3
^probearbeiten|-2 -4 13 -2
^proce*|19 4 -8 -5
^proceso|26 1 -9 -7
^proceso en|0 9 -2 -1
^process|0 12 -3 -1
^processo|22 -4 -8 -5
^processo seletivo|12 -5 -3 -1
^proch*|-5 -3 15 -2
^prochaine|-5 -3 15 -2
^prochaine etape|-5 -3 15 -2
^produ*|16 -10 6 -3
^produce|-3 -3 9 0
^production|16 -4 -2 -1
^profe*|4 3 1 7
^profi*|-19 -16 -5 0
^profiel|-4 -5 -3 -1
^profil|-19 -7 -4 -2
^profile|-13 -8 -1 0
^progress|-5 -5 -2 -1
^projektleiter|11 -3 -2 -1
^promotion|-5 -2 -1 -1
^propo*|-29 -13 -12 38
^proposal|-13 -3 -3 -5
^proposition|-13 -3 0 18
^proposta|-18 -6 -6 33
^proposta de|-6 -3 -2 16
^propu*|-2 -2 -3 9
^propuesta|-2 -2 -3 9
^pross*|-9 -4 18 -1
^prossimo|-9 -4 18 -1
^prova|3 5 10 -3
^provi*|-10 -5 -2 2
^prueb*|-5 -4 19 -2
^prueba|-4 -3 13 -2
^publi*|-11 -2 -4 -2
^quali*|-10 19 1 -1
^quality|-6 9 0 0
^quart*|-5 -3 -1 -1
^que|-16 -7 -3 -1
^query|-14 -2 -3 -3
^query the|-7 -1 -1 0
^quick|0 -10 15 -4
^quick chat|-6 -7 20 -1
^quiro*|-7 12 -1 -1
^quirofano|-7 12 -1 -1
^quiz|-18 -2 4 0
^quote|-5 -2 -2 -2
^r|1 9 -5 -2
^rate|-8 -5 -4 -2
^re|10 6 0 -8
^re ajudante|10 -3 -3 -1
^re any|-2 17 -6 -4
^re application|15 0 -1 -3
^re bewerbung|4 18 -5 -5
^re candidatura|2 10 -2 -2
^re consulta|-8 -8 -2 -1
^re cv|14 0 -5 -3
^re interview|-7 6 14 -5
^re job|18 -5 1 -4
^re lavoro|11 -3 -3 -2
^re offer|-20 -1 -2 4
^re open|10 -3 -1 -1
^re practicas|9 -3 -2 -1
^re re|9 -7 23 -9
^re sollicitatie|1 10 -5 -2
^re speculative|11 -1 -2 -1
^re summer|13 -3 -2 -1
^re vaga|-1 9 -3 -2
^re warehouse|10 -3 -2 -1
^re your|-6 -9 11 -5
^react*|12 -2 -6 -4
^reactie|12 -2 -6 -4
^reactie sollicitatie|11 -4 -1 -1
^readv*|-14 -6 -1 -1
^readvertised|-11 -4 -1 -1
^reali*|-18 3 5 -1
^receb*|-21 31 -3 -1
^recebemos|-9 14 -1 -1
^recebida|-11 14 -1 0
^recec*|-2 10 -2 -1
^recei*|-18 27 -2 0
^receipt|-12 16 -2 0
^received|-17 26 -2 0
^received and|10 -6 -1 -1
^received for|-7 10 -1 0
^received your|-13 13 -1 0
^recep*|3 16 -7 -4
^reception|-9 15 -3 -1
^recib*|-18 31 -2 0
^recibida|-8 15 -1 -1
^recibido|-6 10 -1 -1
^recibimos|-11 16 -1 0
^recibimos tu|-11 16 -1 0
^recibo|-4 9 -1 -1
^recor*|-11 1 -2 -1
^recru*|-6 -8 2 -7
^recruiter|-5 -4 -1 -1
^recruitment|-7 -3 1 -1
^recrutamento|10 -2 -1 -1
^recrutement suspendu|-4 10 -1 -1
^recu|-11 18 -2 -2
^recu votre|-6 10 -1 0
^recue|-5 11 -2 -1
^ref|2 13 -4 -3
^refer*|-14 6 -9 -7
^reference check|9 -1 -1 -4
^reference request|-6 -3 -4 -1
^references|-9 -7 -4 -1
^references for|-6 -3 -1 -1
^referral|-19 21 -4 -4
^refus|21 -8 -3 -4
^regar*|19 -4 -3 -1
^regarding|19 -4 -3 -1
^regarding your|15 -3 -3 -1
^regis*|-4 3 -1 -7
^registrar|16 -5 -2 -1
^registration|-10 -1 -2 -1
^rejec*|-20 -4 -3 -2
^rejected|-5 -2 -2 -1
^rejection|-15 -3 -2 -2
^remar*|-6 -2 12 -2
^remin*|-15 -10 10 -4
^reminder|-15 -10 10 -4
^rende*|-8 -4 -2 -4
^rendezvous|-8 -4 -2 -4
^rent|-4 -9 -1 -1
^renta*|-14 -1 0 -1
^rental|-14 -1 0 -1
^rental application|-14 -1 0 -1
^reply|-3 11 -2 0
^repon*|12 -9 -5 -3
^reponse|14 -7 -5 -3
^reponse a|13 -8 -2 -1
^repor*|-13 -5 14 -5
^report|-10 -4 9 -4
^reque*|-22 -12 5 -5
^request|-20 -9 -2 -3
^request for|-3 -4 -1 -1
^requi*|11 1 -6 -3
^required|-9 -2 -1 0
^requisition|19 4 -3 -1
^resch*|-6 -2 14 -1
^rescheduled|-4 -1 10 -1
^resea*|10 -3 -5 1
^research|13 0 -3 -3
^research fellow|13 -2 -2 -2
^reser*|-9 -3 -3 7
^resid*|-2 -8 -2 -4
^resposta|16 -5 -3 -2
^respu*|17 -4 -3 -2
^respuesta|17 -4 -3 -2
^resul*|18 -11 -10 -5
^result|21 -8 -5 -3
^resultaat|12 -1 -5 -1
^resultaat assessment|12 -1 -5 -1
^resultado|16 -11 -10 -5
^resultado da|9 -1 -3 -1
^resultado de|-2 -3 -3 -1
^resum*|-3 13 -4 -3
^resume|-3 13 -4 -3
^retir*|-14 -3 -1 -1
^retor*|26 -7 -2 -4
^retorno|26 -7 -2 -4
^retorno entrevista|11 -2 -4 -1
^retou*|17 -5 1 -4
^retour|17 -5 1 -4
^revie*|-2 -5 -6 -3
^review|-13 -3 -4 -1
^reviewed|10 -6 -1 -1
^ricev*|-14 27 -3 -1
^ricevuta|-9 17 -2 -1
^ricevuto|-7 15 -2 -1
^ricevuto la|-5 12 -1 -1
^ricez*|-7 15 -1 0
^ricezione|-7 15 -1 0
^richi*|-2 -6 -4 -2
^richiesta|-2 -6 -4 -2
^rinun*|-7 -3 -3 -2
^rinuncia|-7 -3 -3 -2
^risco*|12 -5 -2 -2
^riscontro|12 -5 -2 -2
^road|-13 2 -2 -1
^role|17 -10 -3 -3
^round|-17 -3 7 -2
^ruckm*|30 -5 -5 -4
^ruckmeldung|30 -5 -5 -4
^ruckn*|-13 -6 -1 0
^rucknahme|-13 -6 -1 0
^rucknahme ihrer|-9 -6 -1 0
^ruckz*|-10 -6 -2 -1
^ruckzug|-9 -2 -1 -1
^rue|-7 -2 0 0
^rue des|-7 -2 0 0
^s|-2 -11 15 -5
^s talk|-5 -3 11 0
^saiso*|11 -3 -2 -1
^sales|14 -3 -2 -1
^samst*|-9 3 2 -2
^samstag|-9 3 2 -2
^sat|-4 -2 9 -1
^satis*|-6 -4 -2 -2
^satisfaccion|-4 -3 -1 -1
^saved|-10 -4 -3 -2
^sched*|-7 -2 13 -5
^schedule|-4 -4 13 -1
^schol*|-6 -2 -1 -1
^scholarship|-8 -1 -1 -1
^schoo*|-10 -1 4 -4
^school|-12 -1 5 -4
^scientist|10 -3 -1 0
^scree*|-13 -4 22 -1
^screen|-9 -4 19 -1
^seaso*|25 -6 -6 -4
^season|22 -6 -5 -4
^secon*|-9 -1 16 -2
^second|-8 -1 15 -1
^second interview|-9 -1 12 -1
^secre*|-4 12 -2 -1
^secretary|-5 12 -2 -1
^segur*|-6 0 -4 -5
^seguro|-5 -2 -3 -5
^selec*|18 -2 3 -4
^seleccion|9 -3 -1 -1
^selected|13 -3 -2 -2
^selectie|14 -6 -2 -1
^selet*|14 -6 -3 -1
^seletivo|12 -5 -3 -1
^selez*|23 -5 -8 -5
^selezione|23 -5 -8 -5
^senio*|12 -4 -4 2
^senior|12 -4 -4 2
^sent|-8 18 0 0
^sent to|-8 18 0 0
^septe*|-3 -4 0 -2
^september|-3 -4 0 -2
^serve*|10 -3 -2 -2
^serveur|10 -3 -2 -2
^servi*|13 5 -7 3
^service|3 5 -4 5
^servicetechniker|9 -4 -2 -1
^seu|-16 -1 -4 -2
^seu pedido|-6 -3 -1 -1
^seu perfil|-4 -4 -1 -1
^shift|1 -6 0 -5
^short|-7 -2 -1 -1
^short story|-7 -2 -1 -1
^short*|5 -10 6 -3
^shortlisted|5 -9 8 -3
^sido|-6 10 -1 -1
^sie|-7 -9 -3 -1
^sign|-1 -2 -5 -2
^sigui*|-7 -3 15 -2
^siguiente|-7 -3 15 -2
^siguiente paso|-7 -3 15 -2
^sky|11 -1 0 0
^slot|-13 -3 11 -1
^so|-2 -6 2 16
^so sorry|5 -1 6 -1
^sobre|12 1 -5 -3
^soil|9 -3 -1 -1
^sol|-4 -3 -1 -1
^solic*|-9 3 -8 -7
^solicitud|-10 7 -8 -6
^solicitud de|-5 -3 -3 -3
^solli*|15 12 -8 -6
^sollicitatie|18 11 -9 -5
^sollicitatie is|-8 12 -2 -1
^sollicitatie ontvangen|-7 10 -1 0
^sollicitatieprocedure|-3 -3 -3 -1
^soon|-4 -3 -1 -2
^sorry|12 0 11 -6
^sozia*|-14 4 -2 2
^sozialpadagoge|-7 -2 -1 -1
^sozialpadagoge m|-7 -2 -1 -1
^speak*|-5 -2 -1 -2
^speaker|-5 -2 -1 -2
^specu*|4 14 -4 -2
^speculative|4 14 -4 -2
^speculative application|2 9 -2 -1
^speic*|-6 -2 -1 0
^speicherung|-6 -2 -1 0
^speicherung ihrer|-6 -2 -1 0
^spontanee|9 3 -2 -3
^spost*|-5 -1 12 -1
^stage|30 -12 1 2
^stand|-12 14 -4 -2
^stap|-7 -5 12 -1
^start|-10 1 -5 14
^start date|-7 -2 -5 14
^stato|10 -5 -1 -1
^stato candidatura|9 -4 -1 -1
^statu*|25 -4 -7 -3
^status|18 -1 -6 -3
^status change|14 1 -4 -1
^status ihrer|17 -6 -1 -2
^status of|-3 9 -2 -2
^statusanderung|30 -9 -5 -3
^statut|11 -3 -2 -2
^stell*|9 -6 -10 -4
^stellenausschreibung|12 -4 -2 -1
^stellenbesetzung|-4 -2 -2 -1
^step|-7 -3 14 -1
^steps|1 -3 19 -3
^steps with|-6 1 11 -1
^steps*|-5 11 -1 -1
^stepstone|-5 11 -1 -1
^steue*|-8 -1 -2 -2
^still|-16 6 8 -2
^still under|-6 9 0 0
^storn*|-2 -1 -6 -1
^story|-7 -2 -1 -1
^stree*|3 -10 -2 3
^street|3 -10 -2 3
^stude*|-5 -1 1 -5
^student|-6 0 -3 -3
^studi*|14 -9 -6 -3
^studio|14 -6 -4 -2
^su|6 -10 -6 1
^su candidatura|9 -6 -2 5
^sua|0 0 -8 -7
^sua candidatura|9 -2 -5 -3
^sua experiencia|-5 -2 -1 -1
^subje*|13 -2 -3 -1
^subject|13 -2 -3 -1
^submi*|-18 26 -8 -3
^submission|-11 4 -4 -2
^submitted|-12 27 -2 1
^succe*|10 3 -4 6
^successful|15 -7 -4 5
^suces*|-6 11 -1 -1
^sucesso|-6 11 -1 -1
^suite|20 -7 -9 5
^suite a|9 -2 -3 -1
^suivi|9 -2 -2 -1
^summe*|22 -5 -3 -1
^summer|22 -5 -3 -1
^sunda*|-12 3 -3 -2
^sunday|-9 5 -2 -1
^super*|12 -8 7 -1
^supervisor|15 -1 -2 -1
^suppo*|9 -3 4 0
^support|9 -3 4 0
^survey|-5 -1 -2 -1
^suspendu|-4 10 -1 -1
^talen*|-9 -12 -6 -4
^talent|-11 -3 -2 -1
^talent network|-5 -4 -1 0
^talentpool|-4 -5 -1 -1
^talk|-6 -3 11 0
^tax|-5 -4 -2 -3
^te|-22 1 -2 -4
^teach*|3 -2 10 0
^team|-5 4 -10 7
^teaml*|-4 -2 -2 -1
^teamleitung|-5 -2 -2 -1
^techn*|4 -1 11 1
^technician|-3 10 7 -2
^technique|9 -3 1 -2
^tecni*|3 13 -1 -5
^tecnico|2 15 -7 -4
^teil|-5 -1 -2 -1
^teil unseres|-5 -1 -2 -1
^teilz*|13 -2 -1 -1
^teilzeit|13 -2 -1 -1
^telef*|-10 -4 22 -2
^telefoninterview|-8 -3 16 -2
^telep*|-5 -4 21 -2
^telephonique|-6 -3 18 -2
^tell|-10 -3 -2 -1
^tell us|-10 -3 -2 -1
^termi*|-17 -10 37 -5
^termin|-11 -4 31 -3
^terug*|15 -4 -2 -2
^terugkoppeling|15 -4 -2 -2
^test|8 -11 20 -4
^teste|16 -9 11 -5
^thank|3 12 -7 -3
^thank you|4 12 -6 -3
^thank*|-3 26 -8 -5
^thanks|-3 26 -8 -5
^thanks for|-9 22 -7 -4
^the|1 -7 -2 -4
^the job|-10 -4 -2 -1
^this|-5 -8 -9 -3
^this week|-11 -4 -3 -2
^ticke*|-19 0 -3 -2
^ticket|-15 2 -2 -2
^tidew*|11 -1 -2 -1
^tidewater|10 -1 -1 -1
^tijds*|-7 -4 16 -2
^time|1 -12 24 -6
^timel*|-4 12 -1 -1
^timeline|-4 12 -1 -1
^to be|3 4 -1 8
^to complete|-3 -2 12 0
^to date|-3 -5 -1 0
^to rent|-4 -9 -1 -1
^to the|10 -7 -4 -4
^ton|10 -3 -3 -2
^ton alternance|10 -1 -2 -2
^traba*|3 -4 -4 16
^trabalho|-6 0 -2 12
^trainee|13 -2 2 -3
^trans*|-5 14 -6 3
^transmise|-7 12 -1 -1
^trave*|-2 -3 -2 -2
^travel|-2 -3 -2 -2
^trial|-13 -4 3 -5
^trial*|-6 -2 -1 -1
^trials|-6 -2 -1 -1
^tu|5 -7 -4 -5
^tu cv|1 9 -3 -2
^tu solicitud|-11 -6 -3 -2
^tua|-2 -10 -7 -5
^tua candidatura|9 -6 -3 -2
^tua opinione|-5 -3 -1 0
^tuo|-9 1 -1 -1
^turno|-6 -3 -4 -2
^uber|1 9 -2 -1
^uci|10 -6 0 -1
^uitno*|-10 -4 17 -1
^uitnodiging|-10 -4 17 -1
^uitsl*|15 -5 -3 -1
^uitslag|15 -5 -3 -1
^um|-8 -12 1 -6
^una|-6 -3 -2 -1
^under|-12 15 -3 -1
^union|-4 -6 -1 0
^uns|9 6 -6 0
^unser*|-4 -5 0 -3
^unserem|-6 -4 -2 -1
^unseres|-5 -1 -2 -1
^unter*|-6 1 -3 -3
^unterlagen|-8 4 -7 -5
^up|9 -11 -11 -4
^up to|-3 -5 -1 0
^updat*|15 -4 -5 -1
^update|15 -2 -5 -3
^update from|18 -3 -1 -1
^update on|13 10 -3 -2
^update sollicitatie|14 -2 -1 -1
^update zu|9 -2 -1 -1
^updated|-1 -7 -3 10
^uploa*|-7 -1 -3 0
^urgen*|-6 -4 -3 -3
^urgent|-5 -3 -1 -1
^us|7 -14 -5 -5
^uw|0 -7 -8 -6
^uw aanvraag|-10 -1 -1 -1
^uw sollicitatie|10 -2 -2 -1
^ux|13 -3 -3 3
^va|-4 -3 -3 13
^vacan*|8 10 -2 -4
^vacancy|6 16 -5 -2
^vacat*|18 -4 -14 -8
^vacature|27 4 -7 -4
^vacatures|-6 -3 -2 -1
^vaga|14 1 -8 -11
^vaga de|2 13 -5 -3
^vaga encerrada|-5 -4 -1 -1
^vagas|-10 -6 -4 -4
^vagas de|-4 -3 -1 -1
^vakan*|9 -2 0 -1
^vakanz|9 -2 0 -1
^van|-13 7 -5 -2
^ve|-4 6 -8 -5
^ve been|-3 -3 -3 -2
^ve got|-6 11 -1 0
^verif*|-4 -7 -4 -1
^verify|-4 -7 -4 -1
^verify your|-3 -7 -3 -1
^verla*|-3 -9 -1 0
^vertr*|-16 -4 4 27
^vertrag|-5 -3 -2 13
^vertragsangebot|-2 -1 -2 9
^vervo*|-2 -9 -2 -1
^vervollstandigen|-3 -9 -2 -1
^verwa*|-5 11 -3 -1
^verzo*|-3 16 -4 -1
^veter*|12 -6 1 -1
^via|-5 -5 -3 -3
^video|5 -5 12 -3
^video*|-2 -7 19 -1
^videointerview|-2 -4 10 -1
^viewe*|-18 -8 -3 -3
^viewed|-18 -8 -3 -3
^visa|-5 -4 -2 -2
^visit*|9 -1 -3 -1
^visto|-6 -2 -1 0
^voce|-12 -3 8 -2
^volon*|8 12 -3 -2
^volontariat|2 13 -3 -1
^voluntary|-4 -4 -2 -1
^vom|19 -7 -6 -2
^voor|-20 13 -10 -5
^voor je|-8 17 -2 0
^voor jou|-6 -2 -1 -1
^vorla*|-12 7 9 7
^vorlaufig|-4 11 -1 0
^vorst*|-20 -1 29 -5
^vorstellungsgesprach|-14 -3 30 -3
^vorstellungsgesprach am|-8 3 11 -1
^votre|4 -4 -7 -4
^votre avis|-10 -2 -3 -1
^votre candidature|13 5 -4 -1
^votre demande|-11 -1 -1 -1
^votre dossier|-3 -10 -3 -1
^votre postulation|9 -3 -2 -1
^votre profil|-5 -3 -1 -1
^vous|-7 2 -4 -3
^waiti*|-5 -2 -2 -1
^waiting|-5 -2 -2 -1
^waiting list|-5 -2 -2 -1
^wareh*|15 -9 1 -4
^warehouse|15 -9 1 -4
^warehouse associate|9 -2 -1 -1
^was|-11 6 -9 -7
^was not|17 -5 -4 -3
^was sent|-5 13 0 0
^was viewed|-15 -7 -3 -3
^we|-21 13 0 -2
^we got|-8 14 0 0
^we have|-9 16 -1 0
^we hebben|-3 9 -1 0
^we re|-8 1 -4 -2
^we ve|-2 9 -5 -3
^weddi*|-10 4 -2 -1
^wedding|-10 4 -2 -1
^week|-13 -5 -3 -2
^weeke*|-1 13 -7 -2
^weekl*|-10 -8 -5 -4
^weekly|-10 -8 -5 -4
^welco*|-18 -2 -7 25
^welcome|-18 -2 -7 25
^welcome aboard|-3 -1 -2 10
^welcome to|-7 -2 -1 0
^werks*|18 -6 -4 -3
^werkstudent|11 -3 -3 -3
^what|-22 14 -4 -1
^what happens|-11 17 -2 0
^will|-9 -6 -1 0
^willk*|-8 -8 -3 6
^willkommen|-8 -8 -3 6
^willkommen im|-5 -5 -2 3
^winte*|-5 -4 -2 -1
^wir|-10 14 -3 3
^wir haben|-14 14 -1 5
^with us|11 -5 -6 -2
^withd*|-17 -12 -5 0
^withdrawal|-15 -4 -3 -1
^withdrawal of|-8 -1 -1 -1
^withdrawn|0 -8 -4 -2
^withdrawn your|-8 -5 -1 0
^wohnu*|-16 -1 -2 -2
^wohnung|-14 0 0 0
^wonin*|-8 -1 0 0
^woning|-8 -1 0 0
^works*|11 -2 -2 -1
^wurde|-21 2 -4 -3
^wurde angesehen|-3 -6 -1 -1
^x|9 -1 -2 -1
^y|-11 -7 -2 12
^yet|-14 -5 -1 -1
^you|-6 3 -4 -5
^you for|1 12 -6 -4
^you from|17 -3 0 0
^you have|-12 -4 -1 0
^you re|-13 -5 9 -1
^you ve|-3 -3 -3 -2
^your|3 -4 -5 -4
^your application|9 3 -2 -3
^your assessment|-3 -5 -8 -1
^your bid|-6 1 -3 -4
^your candidacy|11 -2 -1 0
^your candidate|-13 -5 -2 0
^your email|-2 -5 -3 -1
^your interest|10 14 -5 -4
^your job|-4 -5 -5 -4
^your offer|-8 -5 -8 9
^your order|-6 -3 -3 -3
^your profile|-10 -7 -1 0
^your referral|-4 22 -1 -1
^your rental|-14 -1 0 -1
^your speculative|-4 12 -2 -1
^your time|-1 -6 -4 -2
^your weekly|-6 -6 -3 -2
^zeitv*|-2 -4 10 -1
^zo|-7 -2 -1 -1
^zoom|-9 -3 15 -1
^zoom interview|-4 -2 9 0
^zorg|-5 -4 14 -2
^zu|8 -21 -5 0
^zu deiner|9 -10 -2 4
^zu ihrem|-5 -1 -2 -1
^zu ihrer|9 -18 -4 -2
^zufri*|-5 -3 -1 -1
^zum|-2 -3 20 -5
^zuruc*|-10 6 -2 -1
^zusag*|-18 -3 -7 42
^zusage|-18 -3 -7 42
^zwisc*|-14 -2 -6 -3
^zwischenbescheid|-11 -6 -4 -2
a alguien|9 -2 -3 -2
a backend|-4 -2 11 -1
a background|-9 5 -2 9
a bien|-13 24 -4 -1
a boa|-7 9 0 0
a candidate|10 3 -3 -1
a candidato|-9 6 -6 5
a career|10 -3 -1 0
a choisi|12 -2 -2 -2
a confidential|-7 -4 -4 -1
a copy|-9 14 -1 -1
a da|-6 1 -2 10
a data|-6 11 -2 0
a de|2 -8 10 -3
a decision|-10 14 -6 -4
a deja|9 1 -3 -2
a delight|9 -1 -2 -2
a different|11 -7 -2 -5
a difficult|-9 -3 -2 6
a direct|-6 -2 -2 -1
a diretora|-13 -3 20 -1
a disponibilidade|10 -2 -2 -1
a du|-6 -3 -2 -1
a escolha|9 -2 -2 -2
a ete|7 15 -7 -8
a examine|-10 -2 -1 -1
a fase|2 10 -2 -2
a final|-16 -2 11 0
a first|-15 5 -4 -1
a fit|-9 13 -4 -1
a fixe|9 -2 -1 -1
a fortnight|-3 11 -1 0
a friend|-16 5 -3 -1
a full|11 -5 -2 0
a good|-2 13 -1 -5
a great|14 -3 -10 -2
a head|-4 -3 -4 -1
a hire|13 -2 -1 -1
a home|-5 -3 -1 -1
a job|4 -8 -8 3
a laquelle|14 -3 -2 -2
a las|-11 -5 28 -2
a level|10 0 -1 -1
a line|-2 -5 -4 -3
a link|-13 12 7 4
a long|-2 -3 -2 -3
a los|-2 0 9 -2
a lot|15 0 -3 -1
a m|-6 -2 11 4
a maintenance|-7 -1 -1 -1
a match|-2 19 -4 -2
a member|2 14 -2 -2
a mentor|-9 -2 -2 -1
a minuta|-5 -1 -1 11
a mistake|-9 -5 4 0
a nadie|12 0 -4 -2
a nice|-6 -1 -1 -1
a no|13 20 -3 -5
a nossa|-5 1 -3 13
a notre|5 -9 -9 -5
a otro|9 -1 -1 -1
a otros|-2 -1 -3 -3
a ottobre|-3 -4 -3 15
a outra|-2 -1 -2 9
a partir|-18 9 -6 16
a pas|13 -11 -7 -4
a passer|-3 -2 10 -1
a person|10 3 -3 -1
a place|-19 -3 -4 -3
a pleasure|10 4 -2 -1
a position|-4 9 -6 -5
a prova|-11 7 9 -1
a pu|14 -3 -2 -2
a qual|9 -5 -1 -1
a quick|-17 15 9 4
a recruiter|-19 17 -3 -1
a referral|-11 -2 -2 -1
a result|15 -2 -2 -2
a retenu|-8 -4 3 -3
a se|-5 9 -2 -1
a ser|12 -3 -3 -1
a short|-17 -2 11 -3
a shout|10 -4 -1 0
a slot|-10 -5 22 -1
a sua|9 2 -7 -4
a suitable|9 -3 -1 -1
a supervisor|9 -2 -2 -1
a te|2 -6 -3 -3
a team|9 -1 -3 -3
a tempo|-11 -5 -10 14
a temps|-8 -3 -2 12
a time|-12 -5 27 0
a tough|11 -2 -1 -1
a tour|-4 -2 10 -1
a training|9 -2 -2 7
a tres|-10 12 4 -1
a trial|-2 5 10 -4
a tu|-8 -4 -3 2
a un|-7 -18 9 -1
a une|10 -4 0 1
a vacancy|-8 9 -1 -1
a vaga|11 0 1 -1
a video|-4 -1 10 0
a votre|5 -9 0 -6
a vous|21 -11 4 -3
a walk|-4 -2 10 0
a week|-3 10 -8 2
a year|13 -4 0 -1
a yes|-10 9 -10 27
aan|9 -5 -11 4
aan als|-5 -1 -1 10
aan bij|17 -8 -4 -2
aan de|10 18 -8 1
aan een|-12 -4 -3 -2
aanbieden|9 -4 -7 -3
aanbo*|-12 -5 -3 3
aanbod|-12 -5 -3 3
aanme*|-10 4 -10 -3
aanmelding|-15 6 -4 -1
aanvr*|-2 -4 -1 -2
aanvraag|-6 -2 -3 -1
ab|1 7 -9 -1
ab oktober|14 -2 -2 -1
ab september|10 -2 -2 -2
ab sofort|-11 -6 6 -2
abbes*|-9 -4 -3 -2
abbestellen|-9 -4 -3 -2
abbia*|25 -5 -7 0
abbiamo|25 -5 -7 0
abbiamo ancora|-9 9 6 -1
abbiamo deciso|12 -4 -3 -2
abbiamo gia|16 -3 -3 -3
abbiamo individuato|9 -4 -2 -1
abbiamo preso|9 -3 -2 -1
abbiamo ricevuto|-5 13 -3 -2
abend*|-5 10 0 -2
aber auch|-4 10 -1 -1
aber fur|-4 -3 14 -2
abgel*|-1 2 -8 -6
abgelehnt|1 3 -8 -6
abges*|10 -20 -6 7
abgesagt|-12 -1 1 23
abgeschlossen|19 -16 -5 -4
abhol*|11 -5 -2 -1
abier*|-7 4 -4 -2
abierto|-9 1 -1 -1
abili*|7 1 2 -1
ableh*|-8 9 3 -1
ablehnungsbescheid|-5 11 -1 0
about forty|-4 -1 9 -1
about how|-5 -2 9 0
about it|0 3 -1 11
about new|10 -3 -1 0
about that|-3 -3 -3 -1
about the|7 -4 12 -4
about what|-6 -2 -4 -1
above post|8 -1 5 0
abrac*|15 -4 -3 -3
abraco|15 -4 -3 -3
abraz*|9 0 -5 -1
absag*|-4 1 -1 -8
absage|-4 7 -7 -7
absage ihre|-4 11 -1 0
absagen|-2 -8 9 -8
absol*|-1 0 10 -2
abzus*|-1 14 -3 -1
abzusehen|-1 14 -3 -1
acade*|0 -1 -6 -2
acced*|-5 10 0 0
accep*|-4 -5 -3 2
accept or|-3 -1 -1 10
accept our|6 2 3 -2
accept your|-14 -1 -1 0
acceptance|-5 -2 -3 15
accepte|-6 -3 -3 -3
accepted|1 -9 -10 -5
accepted another|-7 -1 -4 -1
accepted for|-13 -3 -3 -2
accepting|-13 -5 -3 -1
accepting applications|-17 -4 -2 -1
accet*|-10 -6 -8 18
accettato|-4 -1 -5 -1
accettato un|-4 -1 -5 -1
accettazione|-10 -2 -3 21
accolta|-10 0 -1 -1
accompagne|-3 -3 -3 -1
accor*|11 -4 -1 -2
account has|-7 -4 -3 -1
account manager|-3 13 -2 -1
accountants|-9 18 -4 3
accounts payable|-3 -1 -4 -1
accueillir|-3 -3 -3 9
accus*|0 11 -2 -2
accusons|0 10 -2 -2
aceit*|-16 -8 6 8
aceita|-4 -1 -1 9
acept*|-12 -7 -4 13
ackno*|-1 10 -1 -2
acknowledge receipt|-15 16 2 0
acknowledge your|9 -1 -1 -1
acknowledgement|-7 14 -1 0
acme|-11 -7 -8 -6
acomp*|-8 15 0 -2
acompanhe|-4 10 -2 -1
across your|-9 -2 -2 0
actio*|-9 1 -6 -4
action|-9 1 -6 -4
action is|-9 7 -1 0
activ*|-1 -2 -7 -5
active|5 9 -2 -3
actively|-8 -2 -2 -2
actively recruiting|-8 -2 -2 -2
actua*|11 -8 1 -2
actue*|12 -4 -2 -3
actuellement|10 -5 -1 -2
add a|-3 -2 -1 12
addetta|-7 -1 -2 -1
addetto|10 1 -4 -2
address history|-2 9 0 0
adela*|7 -3 3 2
adjud*|-6 12 -1 -1
adjun*|-3 -4 -5 23
adjunto|-7 -3 -3 16
adjunto la|-4 -2 -2 13
adjustments|-8 4 11 0
administrativo|-2 -3 -8 -5
administrator|-4 10 -2 -5
admis*|-8 -1 -6 -3
admissibilite|9 -2 -1 -1
admissibilite a|9 -2 -1 -1
admissions|-7 -6 -2 -3
admitidos|-14 17 -4 -2
admitted|-7 2 12 -1
admitted after|-3 -1 9 -1
adr|12 -4 -1 -1
ads|-5 -2 -2 -2
advert for|12 -2 -1 -1
advertiser|-7 15 -1 0
advertiser may|-6 10 -1 0
advise|8 0 3 -1
advised|10 0 -1 0
advisor|4 4 4 -3
advoc*|10 6 -4 -2
advocates|-4 9 -2 -1
afect*|-5 -3 -1 -1
afecta|-6 -2 -1 -1
affai*|-3 -3 -3 -2
affairs|-5 -2 -3 -1
affairs manager|-3 -3 -2 -1
affec*|-6 -15 -4 1
affect|-10 -4 2 -1
affected|5 -5 -4 -5
afgew*|12 -6 -4 -4
afgewezen|12 -6 -4 -4
afrai*|9 -5 1 -3
afraid|9 -5 1 -3
afraid that|13 -2 -2 0
afraid the|-9 -2 4 -1
after a|0 -8 -5 -5
after careful|2 -7 -5 -4
after carefully|-7 -2 0 0
after final|-6 -1 -1 -1
after review|-6 -2 -1 -1
after reviewing|14 -7 0 -1
after six|10 1 -4 5
after thanksgiving|-6 9 -3 5
after that|-19 14 12 -2
after the|9 12 -5 -4
afwij*|-19 11 -3 -2
afwijzing|-17 10 -3 -2
again|2 -7 -2 -5
again for|10 -8 6 -1
again from|-3 -3 -2 -1
again in|22 -14 -8 -3
against the|11 2 -1 -1
agath*|-6 -2 -2 13
agence|-10 -6 1 -4
agency|-1 2 -5 -6
agency for|-8 -2 -2 -2
agend*|-9 -8 15 6
agendar|-4 -3 2 9
agent|4 3 7 -5
agent may|-6 -1 -1 -1
agenz*|-2 -4 -2 -2
agenzia|-2 -4 -2 -2
agnes|-6 1 -4 -1
ago|-18 -11 -1 -1
ago and|-4 -7 0 0
agora|14 -4 9 -6
agrad*|14 -7 -5 -4
agradece|10 -4 -1 -1
agradecemos|11 -6 -4 -4
agradecemos a|0 -9 -3 -3
agradecemos o|17 -8 -2 -3
agradecemos su|10 -7 -3 -2
agradecerte|9 -2 -1 -1
agradeco|17 2 -4 -6
agradezco|-4 -9 -4 -2
agradezco la|-6 -3 0 0
agreed|13 -2 -2 -3
agreg*|-9 -1 2 3
agric*|-1 0 -7 13
aguar*|-12 16 -2 4
ahead|12 -4 1 -3
ahmed|-2 -1 -3 -3
ahora mismo|10 -2 -2 -1
ahren*|-5 -1 -1 10
ahrens|-5 -1 -1 10
ai profili|-9 15 -1 -1
ai une|10 -2 -2 -2
aide a|-7 -2 -2 -2
aim|-8 14 -1 0
aim to|-9 14 0 0
aimer*|-5 -2 9 0
aimerait|-5 -2 9 0
ainda|-14 8 -7 2
ainda nao|-4 11 -8 -4
air|4 8 -2 -1
akkoo*|-4 -3 -2 10
akkoord|-4 -3 -2 10
akkoord bent|-2 -2 -2 10
aktiv|-4 -4 0 -1
aktue*|6 3 -9 -6
aktuell|12 -5 -8 -5
aktuell suchen|-4 -3 -1 -1
aktuellen|-6 9 -1 0
al colloquio|10 -2 -2 -1
al completo|12 -3 -3 -2
al final|27 -6 -8 -4
al protocollo|-3 10 -1 -1
al puesto|9 -5 -1 -1
al que|14 -6 -2 -2
al twee|11 -4 -4 -2
alber*|-1 -8 -1 -3
alert on|-4 -2 -2 -1
alerta|-5 -3 -1 -1
alerte|-3 -4 -2 -2
algo|-15 25 -10 -5
algo te|-2 -6 -2 -1
algue*|17 -2 -3 -3
alguem|17 -2 -3 -3
algui*|17 -2 -6 -4
alguien|17 -2 -6 -4
algun*|0 9 1 -1
ali|-1 11 -4 -3
alice|-5 -4 9 -1
all applicants|-6 14 -2 -1
all candidates|-6 12 -2 -1
all jobs|-12 -6 -2 -1
all of|21 -9 0 -1
all our|16 -5 0 -2
all the|12 -7 -2 3
alla|12 -7 1 -2
alla fine|12 -3 -4 -1
alla prova|16 -4 0 -3
alla soglia|9 -2 -2 -1
alla sua|10 -6 1 -2
alle ore|-16 -1 26 -2
alle platze|-7 11 -3 -1
alleg*|-12 -2 5 7
allegato|-9 -1 2 7
allei*|10 -4 -2 -1
aller|9 -4 -3 9
aller*|2 -17 9 -3
alles gute|12 -8 -4 -3
alloc*|8 -10 -3 -3
allocated|5 -9 -3 -2
almos*|3 -7 -8 0
almost|3 -7 -8 0
alone|6 9 -2 -1
already been|-3 -3 16 -1
als erzieherin|10 -1 -1 -1
als museumsaufsicht|-2 9 -1 -1
als operator|-7 -2 -3 2
als pdf|-9 -5 -2 -1
altij*|1 10 -3 -1
altijd|1 10 -3 -1
alto|-17 7 -3 -2
altra|9 -9 -9 -8
altra candidata|9 -2 -2 -1
altra famiglia|-9 -3 -2 -2
altra persona|12 -3 -6 -4
altri|-9 7 -4 -3
altro|11 -8 0 -9
alway*|9 7 -6 -3
always|9 7 -6 -3
am delighted|-6 -1 -1 13
am dienstag|-6 -2 16 -2
am donnerstag|-4 -3 17 -3
am empfang|-9 -7 10 5
am ende|18 -7 -4 -2
am freitag|-11 -5 12 -2
am kommenden|-10 12 1 0
am mittwoch|-2 -4 12 -1
am montag|-5 -7 19 -4
am pleased|-9 -2 10 10
am samstag|-6 -10 4 -5
am sharp|-4 -1 10 -1
am sorry|11 -8 -5 -4
am strandkai|-4 -6 -1 -1
am writing|4 -8 -5 -6
amanh*|-8 -5 15 -3
amanha|-8 -5 15 -3
ameli*|2 -4 -5 -2
amelie|9 -1 -1 -1
ameliorer|-8 -2 -3 -1
amend|-5 -4 -1 -1
ammes*|3 -9 3 -4
ammessi|10 -1 -3 -2
among|10 -7 -1 -2
among the|17 -5 -2 -1
ampar*|11 -2 -2 -1
amparo|11 -2 -2 -1
an application|1 -6 -7 -3
an appointment|15 -4 -2 -1
an automatic|-11 9 -1 0
an die|-3 9 -4 1
an email|-15 19 -5 -1
an eye|8 7 -2 -2
an hour|-7 -9 -1 15
an interview|-1 9 2 -4
an intro|-5 -3 13 -1
an overwhelming|1 -3 9 0
an unserem|13 -5 -2 -1
an updated|-11 -5 -2 -2
analise|-8 11 -9 -7
analista|9 -7 -1 -4
analyse|13 -5 0 -1
analyst at|-7 -2 -1 -1
analyst in|-6 -3 -2 -2
anbei|-4 -6 -7 28
anbie*|-5 -8 -4 3
anbieten|-4 -7 -4 5
anbieten kann|-7 -1 -1 -1
anbieten konnen|-5 12 -1 -1
anche|11 -2 -3 -2
ancor*|-24 12 5 9
ancora|-24 12 5 9
ancora in|-11 4 -2 -2
and all|18 -11 -5 8
and are|14 -6 -2 -5
and as|13 -7 -3 8
and at|10 -4 0 0
and be|-10 10 1 -1
and by|10 -3 -2 0
and call|-6 15 -2 -1
and cannot|-10 -1 -3 -2
and congratulations|-6 -2 -3 -2
and cv|2 10 -2 -1
and dont|9 -2 -1 -1
and everyone|-10 5 7 0
and for|10 -1 -3 -2
and get|-5 11 -2 -1
and got|10 -6 -1 0
and has|-6 -9 -4 -2
and have|12 -10 1 -2
and he|4 9 -4 -1
and if|-3 11 -10 -5
and is|1 12 -6 -4
and it|5 0 -5 14
and look|-6 -4 -2 -1
and meet|-9 4 14 -2
and not|10 -3 4 -3
and on|-2 -6 -3 -2
and only|-7 -1 -2 -1
and proof|-7 0 9 3
and return|-6 -3 3 15
and ring|12 -1 -5 -1
and sadly|-10 -1 -1 -1
and she|15 -2 -4 -1
and so|4 -11 -3 -5
and tell|-2 -1 0 10
and they|13 0 -6 -1
and this|16 -2 -3 -1
and to|14 -9 -2 -1
and told|-1 11 -2 -1
and try|-3 -4 -1 -1
and unfortunately|0 -8 2 -4
and will|-13 16 -1 -5
and with|15 0 -2 -1
and wont|10 -1 -3 -2
and would|-11 -7 21 -4
and your|11 2 1 -4
and yours|13 -9 -5 -3
andam*|-11 2 -4 -2
andamento|-11 2 -4 -2
andamento na|-5 -1 -2 -1
ander|7 -7 -7 -3
ander*|6 -5 -8 -2
andere|11 -6 -8 -3
andere bewerberin|12 -2 -1 -1
andere kandidaat|4 -8 -7 -4
andere person|17 -1 -2 -2
anderen bewerber|4 -7 -5 -4
anderen bewerbern|-11 -4 -2 9
anderen entschieden|-7 -2 -2 -2
anderen person|10 -3 -1 -1
anderes|-1 -8 -10 -4
andern|-7 12 -6 -2
andernfalls|-7 -5 -2 4
anders|1 -3 -14 -5
anders entschieden|-1 -2 -5 -2
anders gekozen|-7 -1 -1 -1
andert|13 -3 -1 -1
anderweitig|3 -2 -9 -3
andrea|-4 17 -7 4
andres|-6 -8 -2 -2
anerk*|10 -7 -2 -1
anerkennung|9 -4 -1 0
anexo|-8 -8 0 20
anexo ii|-5 -3 -1 9
anfan*|-3 -9 -12 30
anfangen|-1 -7 -10 30
anfit*|-4 9 -2 -1
anfor*|13 -4 -1 -1
anfra*|12 -8 -7 -4
anfrage|5 -7 -5 -3
anfragen|9 -2 -2 -2
angab*|-7 3 -2 -3
angaben|-11 5 -6 -4
angeb*|0 -11 -10 9
angebot|-1 -11 -10 11
angef*|-9 -5 -3 -1
angeh*|-4 -3 -3 -1
angek*|-14 26 -4 -1
angekommen|-15 26 -4 -1
angel*|11 0 -4 -2
angela|12 -2 -2 -1
angen*|9 -2 -1 -1
angep*|-10 -1 -2 10
anges*|11 -3 -3 -3
angeschaut|9 -3 -1 -1
anhang|-10 6 3 8
anita|-7 -1 -2 -2
anja|-13 -1 16 0
anlag*|-5 -1 10 -2
anmel*|-21 -8 7 -3
anmeldung|-19 -7 7 -2
anmeldung zum|-6 -3 -4 -1
anna|13 -2 -3 -2
annee|16 -8 -4 -3
anneh*|-4 -4 -2 10
annehmen|-4 -4 -2 10
annel*|13 -3 -2 -1
annelise|11 -2 -1 -1
anno|20 3 -6 -4
anno scorso|9 -3 -2 -1
annon*|0 -7 -3 -2
annou*|10 -6 -6 -3
announcement|11 -4 -3 -2
announcements|-7 -2 -3 -1
annul*|-7 -13 14 -12
annule|-4 -6 -5 -6
annuler|-10 -2 19 -1
annun*|-3 -3 -7 -3
annunci|2 -5 -5 -2
ano|11 -8 -8 5
anoni*|-11 -4 -3 -2
anony*|-19 -2 -8 -1
anonym|-8 -5 -3 -1
anonyme|-9 -2 -3 -1
anonymous|-10 -3 -4 0
anonymous and|-4 -2 -2 -1
anoth*|4 -5 -5 -5
another|4 -5 -5 -5
another agent|-6 -1 -1 -1
another applicant|5 -7 -7 -4
another candidate|11 -7 3 -1
another family|-10 -1 0 0
another offer|-9 2 -1 0
another position|-5 0 -4 -1
anruf|1 9 -3 -1
anruf von|-4 10 -1 -1
anruf*|-4 10 -3 -1
anrufen|-4 10 -3 -1
anspr*|-13 18 -1 0
anspruch|-13 17 -1 0
anspruch nehmen|-8 10 -1 0
answers are|-4 -4 -3 0
antes|-19 -5 6 1
antes del|-20 -12 1 10
antic*|-7 23 -3 5
anticipate|-6 15 -1 -1
anton|-6 12 -2 -2
antra*|-16 -5 -4 -2
antrag|-16 -5 -4 -2
antrag auf|-13 -3 -2 -1
antrag vom|-3 -3 -2 -1
antre*|-11 -3 -3 12
antreten|-11 -3 -3 12
antwort|-2 10 2 -4
anula*|-5 -5 -5 -4
anunc*|-6 12 -1 -1
any chance|-3 -1 9 -1
any feedback|-10 -1 -1 -1
any further|12 -6 2 -3
any future|11 -2 -1 0
any inconvenience|3 8 1 0
any other|8 0 2 -1
any positions|11 -5 -1 -1
any time|-4 11 3 -6
anybo*|12 5 3 -2
anybody|12 5 3 -2
anybody else|-7 11 -1 0
anybody on|10 -1 -2 -1
anymo*|-6 -2 12 -2
anymore|-6 -2 12 -2
anyone who|-7 0 -1 -1
anything before|-11 5 -3 -2
anything on|-7 -1 -1 -1
ao|3 -2 -7 -6
ap|-3 11 -2 -2
apare*|10 -5 -3 -3
apert*|-4 -9 -7 -3
aplic*|1 15 -5 -2
apologies|-6 9 12 -4
apologise for|-4 -6 1 -2
apologises|-1 9 -1 0
apologises for|-1 9 -1 0
apos analise|4 -8 -3 -3
app for|-11 -6 26 -3
app me|-4 -4 -2 13
appar*|-17 -2 -1 -1
appartement|-9 -1 0 0
appea*|-1 -11 0 -6
appeal|-3 -7 -4 -3
appeared|-6 -3 -3 -2
appeared in|-6 -3 -3 -2
appen*|-6 19 -3 -2
appena|-10 20 -3 -2
applicant we|18 -4 -1 -1
applicants who|0 15 -3 -2
application and|0 7 7 -3
application any|4 -2 8 0
application as|13 5 -6 -2
application at|-2 -1 -3 -3
application data|-5 9 0 0
application did|9 -1 -1 0
application fee|-7 -9 -1 -1
application for|1 10 -4 -5
application form|-4 11 -4 -2
application has|2 13 -5 -1
application is|-25 29 -6 1
application status|9 -1 -1 -1
application submitted|-6 10 -1 0
application this|-13 1 0 0
application to|-5 6 -4 -7
application was|8 15 -5 -3
application we|12 -12 -3 -2
application which|-4 12 -2 -1
application will|9 -6 14 -5
application with|-4 0 -3 -2
applications|2 9 -5 -4
applications and|4 11 0 -4
applications are|-4 9 -3 -2
applications close|-13 16 -2 0
applications for|8 -8 -6 -4
applications from|10 -1 -1 0
applications have|3 8 -1 0
applications in|-2 12 -4 -4
applications received|9 -8 -1 -1
applications so|-5 11 -1 -1
applications we|2 9 -3 -2
applications were|0 -7 -2 -2
applied|2 -4 -4 -5
applied for|3 -5 -6 -5
applied has|17 -4 -2 -2
applied on|-7 10 -1 0
applied to|-8 -7 1 -3
applies|-12 3 6 -1
apply|2 -3 -5 -4
apply again|-4 -5 -5 -4
apply for|12 -5 -3 -2
apply to|12 6 -4 -2
apply visit|-7 -2 0 0
applying to|-5 1 -4 -6
appoi*|17 -7 -3 7
appoint|10 -4 -2 -2
appointed|9 -9 -3 11
appointed as|-7 -1 -3 13
appointing|12 -1 -2 -2
appointment|20 -6 -6 8
appointments|1 5 5 -1
appre*|12 -1 -4 -3
appreciate|10 -1 -4 -2
appreciate the|-1 -4 -2 -2
appreciate you|21 -7 -3 -1
appreciate your|10 8 -4 -2
appreciated|11 -3 -2 -2
apprentice|1 8 -9 -6
appro*|-10 -8 -2 -1
approve|-18 -4 -1 -1
approve your|-18 -4 -1 -1
approved|-11 -3 -3 -3
approved as|-3 -3 -2 -2
apres*|10 -4 -2 2
april|-15 16 -1 8
aprob*|-3 -3 -2 -2
aprov*|-10 -6 -9 2
aprovado|-5 -2 -4 -2
aprovar|-7 -1 -2 -2
aqui|12 -6 -2 -1
aqui da|12 -2 -2 -2
arbeitsvertrag|-2 -4 -4 20
archi*|9 4 0 -5
architekt|-3 -2 9 -1
are always|11 -2 0 0
are anonymous|-5 -5 -3 0
are closed|-5 -3 -1 -1
are going|9 -2 -1 0
are hiring|-6 -2 -3 0
are in|-1 9 0 -1
are no|5 -10 8 -3
are planned|-5 10 -1 0
are pleased|-17 0 9 20
are receiving|0 -8 -4 -2
are rejected|-5 -3 -2 -2
are shortlisted|-8 11 -1 0
are similar|-8 -5 -1 -1
are sorry|-7 -6 -5 -2
are spoken|13 -4 -2 -1
are still|-16 -11 11 0
are very|9 -1 -1 0
are welcome|-5 -4 -1 -3
are writing|-2 -7 -1 -1
are you|-27 -21 31 6
areas|12 -1 -4 -3
arent|-6 -2 -6 -7
arent affected|-2 -2 -3 -4
argert|10 -3 -2 -1
argert mich|10 -3 -2 -1
aroun*|3 -5 17 -3
around|3 -5 17 -3
arran*|12 -2 4 -2
arret*|13 1 -3 -2
arrete|16 -6 -2 -2
arrete la|9 -3 -1 -1
arriv*|-21 28 14 -9
arrivato|2 10 -4 -2
arrive|-10 4 15 -3
arrived|-12 17 -4 -2
arrived safely|-7 12 -2 -1
arroy*|-6 -5 -1 -1
arroyo|-6 -5 -1 -1
artist|-10 4 -1 0
arztl*|-3 -6 19 -1
as all|-5 -2 -3 -2
as an|-7 -8 3 -3
as discussed|-7 -4 8 11
as i|-1 -2 -6 -3
as it|2 -4 -5 -5
as of|-5 -5 -7 -5
as our|2 -4 -6 9
as part|-5 -6 2 -3
as soon|-23 16 -2 12
as the|1 -1 1 -9
as they|-6 -7 -3 -2
as we|7 5 -1 0
as withdrawn|-5 -4 -1 -1
as yet|-3 -7 -1 0
as you|9 0 -2 5
as your|6 -2 -1 6
asant*|12 -4 -1 -1
asante|12 -4 -1 -1
asap|0 -6 -4 -2
ashok mills|-5 -2 -1 -1
ask for|-1 -3 9 -6
ask you|-6 17 -4 -1
asked|8 5 -5 2
asked and|-6 10 -4 -1
asked for|-3 -9 -5 9
asked me|17 -3 -4 1
asked to|-5 2 9 -2
aspet*|-3 -5 13 -1
aspir*|9 0 -4 -2
aspirantes|9 -2 -1 -1
assegnato a|-9 -2 5 -1
assessment centre|13 0 7 -1
assessment day|1 1 11 -2
assessment we|-6 0 -2 -1
assistance|-4 -2 -2 -1
assistant|6 1 2 0
assistant professor|-4 10 -1 0
assoc*|5 4 3 -3
associate|6 0 6 -1
associate level|-2 -2 -4 -1
associates|-7 24 -3 -3
association|-3 -2 -3 -2
assum*|-15 15 14 -2
assume|-15 16 13 -1
assume that|-13 13 3 0
assume you|-4 5 11 -1
assunzione|-3 -10 -6 8
assunzione a|-2 -2 -2 11
at a|-9 9 2 -1
at everything|-8 11 -1 0
at interview|13 -2 -3 -2
at least|-6 -3 1 -4
at our|6 -2 4 1
at present|18 -5 -4 -2
at them|-4 10 -2 -1
at your|1 -3 -2 -5
ate|-22 17 -11 13
ate dia|-7 10 -2 4
ate sextafeira|-14 8 -2 11
atelie|-4 12 -2 -1
atentamente|11 0 -1 -1
athle*|-3 -2 10 -1
athletic|-3 -2 10 -1
attac*|-6 -5 -1 9
attached|-22 -12 -1 28
attached your|-2 -1 -3 11
attend|-9 -8 29 -4
attend the|-7 -3 11 -1
attendant|18 -5 -3 -2
attendant was|14 -3 -2 -1
attending|15 0 -6 -1
attendu|13 -2 -5 -2
attente|-7 -3 2 -1
attes*|-12 -8 10 2
attesa|-6 -4 1 -1
attir*|-7 -4 10 -2
attire|-7 -4 10 -2
attire is|-3 -2 10 -1
attri*|-3 -3 -7 -3
attua*|-8 -2 -3 -2
attuale|-3 -4 -2 -1
au complet|9 -2 -1 -1
au processus|10 -1 -4 -1
auch die|10 -1 -3 -1
auch fur|-8 12 -1 0
auch wenn|-4 -4 -1 -4
aucun|16 -9 -1 -2
aucun*|-3 13 -3 -1
aucune|-3 13 -3 -1
audit|-8 17 3 -4
audit*|2 3 -11 -8
auditioning|-5 -2 -2 -2
auditoria|9 -1 -3 -1
auf dich|-7 -4 -3 3
auf ihr|-1 -4 -3 -1
auf ihre|15 -7 2 -1
auf jeden|-7 14 -1 -1
auf meinem|-10 16 -2 -2
auf sie|-8 2 -5 20
auf unsere|9 -4 -1 0
aufbe*|-2 -5 -1 -1
aufgeben|12 -4 -1 0
aufgenommen|-9 6 -3 -2
aufgr*|-1 15 -2 -5
aufgrund|-1 15 -2 -5
aufgrund der|-6 14 -4 -3
aufhe*|-8 -1 -2 -1
aufna*|-2 -8 -3 -2
auftrag|-3 0 -4 -2
augen*|11 3 -4 -2
augur*|9 -6 -7 -4
aun|-7 12 -2 -1
aus dem|-7 3 0 -8
aus der|18 -8 -7 6
ausbildung|7 3 1 -1
ausbildung zum|-3 9 -3 -1
ausfu*|15 -2 -5 -1
ausfuhrliches|12 -2 -4 -1
ausfuhrliches feedback|12 -2 -4 -1
ausga*|-7 -2 -1 -1
ausgabe|-7 -2 -1 -1
ausge*|6 -7 -3 -5
ausgebucht|0 -5 -7 -5
ausgeschlossen|-4 11 -1 0
ausgeschrieben|-9 -4 -1 -1
ausgesprochen|16 -3 -3 -3
ausgewahlt|10 -8 -7 -5
aushi*|12 -4 -4 -4
aussc*|10 -9 -5 -2
ausschlag|10 -2 -2 -1
ausschreibung|9 -2 -3 -1
ausschreibungsfrist|-7 -3 -1 0
ausse*|0 -4 -4 -1
ausserdem|-6 -5 -3 -2
austa*|-5 -3 -2 -1
austausch|-5 -3 -2 -1
auswa*|11 -4 -1 0
auswahl|7 9 -6 -3
auswahl fur|-4 11 -1 0
auswahltag|10 -3 -4 -1
auswahlverfahren|6 -11 0 8
auswahlverfahren fur|-1 -3 -2 10
author|-6 -1 -1 -1
auto|11 -2 -9 15
auto reply|-6 14 -1 -1
automated message|-3 -1 -3 -2
automatic|-13 10 -2 -1
automatico non|-4 -4 -1 -1
automation|-8 -2 1 -1
automatisch erzeugt|11 -7 -4 -2
autor*|-14 9 -6 -5
autore|-10 -2 -1 -1
autorin|-9 -2 -1 -1
autre|9 -4 -10 -7
autre*|8 -10 -6 -4
autres|8 -10 -6 -4
autres voeux|-9 -2 -1 0
auxil*|8 -6 -9 1
auxiliar|6 -3 -9 1
avail*|-1 -11 7 -3
availability|-1 -9 11 -6
availability for|-8 -5 -5 -1
availability over|-3 -2 9 -1
available|-1 -8 0 0
avanc*|10 -10 11 -4
avancar|15 -4 -6 2
avancar com|10 -5 -4 3
avance|-4 -3 -3 -1
avancou|-9 -7 24 -3
avant la|-3 13 -3 -1
avant le|-15 -5 1 17
avant*|11 -4 4 -1
avanz*|4 1 5 1
avec|14 -10 4 4
avec d|11 -1 -2 -2
avec le|1 -5 -1 10
avez recemment|-5 -1 -2 -1
avis favorable|-4 -2 -1 10
avisa*|-19 13 7 -6
avisaremos|-8 17 -2 -1
avisaremos cuando|-5 11 -1 -1
aviso*|0 -8 -1 -1
avisos|0 -8 -1 -1
avoir postule|3 10 -3 -2
avons|17 -6 -7 0
avons decide|14 -5 -2 -1
avons le|-7 -6 -6 8
avons pas|3 9 -2 -2
avons recu|12 -3 -1 -1
avvis*|-7 -4 1 -2
award|-9 -3 -3 3
ayant|9 -4 2 -4
ayant ete|10 -2 3 -2
azienda|0 -1 -3 -5
baan|-13 18 -7 -4
baan als|-7 17 -4 -2
bache*|-11 -5 5 -1
back|0 13 -5 -1
back by|-10 11 -2 3
back from|11 5 -4 -2
back office|-6 -2 -2 -1
back to|-6 22 -4 2
back when|16 -4 -4 -2
backe*|7 -10 4 4
backend|4 -11 7 6
background check|-13 -4 -6 12
background is|9 -4 -2 -1
badge|-9 -4 0 -1
baker|9 -4 -5 2
bald|11 -10 -4 -2
banca|-3 -7 -1 -5
banco|1 -6 -4 -5
banco*|-4 14 -3 -2
banconista|-6 15 -3 -2
band|-6 -4 -4 10
bando|-5 -1 -4 -2
bank of|10 -2 -1 0
bar|5 -9 -4 -3
baris*|-4 13 -7 -3
barista|-4 13 -7 -3
barke*|16 -2 -2 -1
barkeeper|14 -1 -2 -1
barro*|-5 -3 -1 -1
base|2 -1 -11 13
based|6 -9 -4 -3
based on|6 -9 -6 -3
basic|-7 6 -4 9
batch|-15 -1 -1 -1
bau|-4 -4 -2 -2
baust*|2 -9 11 -2
bay|4 1 3 1
bc|9 -2 -1 -1
bda|-3 -2 9 -1
be able|-8 -10 13 -2
be accepted|-5 -2 -5 -1
be admitted|-6 -3 12 -1
be approved|-3 -2 -2 -2
be closed|-12 -2 5 0
be completed|-9 -1 -6 -2
be considered|-1 -9 -2 -4
be contacted|-19 19 -3 -2
be deleted|1 -6 -3 -2
be discouraged|9 -2 -1 -1
be filling|-3 -2 -3 -2
be glad|9 -3 -3 -1
be going|10 -5 3 -2
be grateful|-16 -3 -3 4
be held|-5 0 11 -1
be in|-6 27 -9 -5
be interviewed|-4 -7 0 -1
be interviewing|-3 9 0 0
be inviting|10 -6 -4 -1
be more|-2 -1 10 0
be moving|14 -2 -3 -1
be notified|-21 19 2 -2
be of|-6 -2 -1 -1
be offering|13 -1 -5 -1
be on|-14 -8 7 -1
be open|-2 -3 -3 -1
be our|-6 9 -5 16
be patient|-6 12 -1 0
be progressing|20 -5 -2 0
be put|-11 3 -1 0
be reviewed|-13 13 0 0
be seen|-9 0 3 -1
be sent|-12 -4 14 -1
be taking|14 -2 -3 -1
be the|4 -5 -5 -3
be withdrawn|-15 -10 8 5
be yourself|-4 -2 10 -1
bea|12 2 -3 -2
beabs*|10 -3 -1 -1
beabsichtigt|10 -3 -1 -1
beach*|-5 11 0 -1
beaco*|-3 -2 -1 9
beacon|-3 -2 -1 9
beantragen|-6 2 -6 -1
bear|-22 27 -8 -2
bear with|-23 29 -6 -1
beate|3 -12 -1 -1
beatr*|3 10 -1 -2
beaut*|14 -3 -1 -1
beautiful|11 -3 -1 -1
beca|-4 -2 -2 -2
becau*|3 -7 -4 -1
because|3 -7 -4 -1
because it|-4 -7 -2 -2
because of|8 -13 -4 6
because you|3 -11 -6 -4
becky|-9 6 7 -1
becom*|-3 1 -4 -3
bedan*|11 -2 -4 -4
bedanken|10 3 -3 -1
bedankt|9 -4 -5 -5
bedankt voor|12 -10 -2 -4
bedar*|19 -10 -1 -1
bedarf|19 -10 -1 -1
bedarf in|9 -4 -1 0
bedau*|14 -9 -7 -4
bedauerlicherweise|9 -3 -1 0
bedauern|7 -8 -7 -5
bedaure|12 -1 -2 -1
bedaure ihnen|11 -1 -1 -1
beden*|-9 4 -5 -1
bedie*|21 -10 -3 -1
bediening|15 -6 -3 -1
bedri*|-9 15 -2 -1
bedrijf|-5 12 -2 -1
beein*|10 -3 -1 -1
been able|-7 22 -7 -3
been approved|-10 6 6 -1
been called|-1 -4 16 -1
been chosen|-5 -3 -4 -2
been closed|16 -10 -3 -1
been decided|-9 7 -1 0
been delayed|-6 13 -1 0
been filled|9 -4 4 3
been made|-6 9 -3 -3
been moved|-12 8 9 0
been placed|-4 -1 -6 -3
been received|-18 29 -1 1
been rejected|-4 -1 -5 -5
been reviewed|9 -6 -1 -2
been saved|-2 -3 -2 -2
been scheduled|-2 -3 12 -1
been selected|3 -17 12 -7
been sent|-3 11 -1 -1
been shortlisted|1 -2 26 -5
been submitted|-11 15 -4 0
been successful|-3 -7 -5 16
been successfully|-6 9 0 0
been taken|-9 1 7 -2
been temporarily|-10 15 0 -1
been through|2 -4 -5 -2
been told|-4 -3 -2 -2
been withdrawn|13 -6 -3 -2
befin*|-9 7 -1 0
before and|7 3 0 -1
before friday|-3 11 -3 -1
before it|-4 -3 -1 -1
before that|-12 5 -4 -2
before the|-11 13 9 -9
before then|-19 18 2 -1
before they|0 -4 -4 -2
before we|-18 -2 12 -3
before your|-5 2 -6 -2
begin|-15 11 -2 5
begin*|-6 13 -10 7
begru*|-4 -9 3 -4
begrundung|-3 -3 -2 -2
begrundungen|5 -9 -1 0
behaa*|12 -6 -1 -1
behaalde|12 -6 -1 -1
behan*|-1 20 -4 -2
behandeling|3 13 -3 -2
behin*|-10 15 4 -3
behind|-7 9 5 -2
behr|10 -3 -1 -1
bei der|-2 -7 -5 -3
bei dir|-2 14 -3 -2
bei ihnen|-2 22 -6 -4
bei ihrem|-5 -2 -2 -1
bei mir|16 -5 -5 -3
beiji*|1 -7 -4 -3
beijinhos|-3 -6 -3 -2
being a|9 -3 -1 -1
being considered|0 9 -3 -2
bekij*|-8 13 -6 -3
bekijk|-2 -3 -3 -1
bekom*|-5 16 -11 -1
bekommen|-7 15 -11 1
bekommen viele|12 -2 -1 -1
bel|-3 9 1 -2
bel ik|-7 11 -6 -4
belez*|-4 -3 -2 -1
beleza|-4 -3 -2 -1
belie*|12 -8 -4 -3
believe|14 -6 -1 0
believe that|9 -4 0 0
bell|-3 0 7 5
belle|-2 -7 -4 -2
bem|10 -4 0 2
bemvi*|-7 -7 -4 14
ben|-2 13 -26 -8
bench|12 -4 -2 -1
bench*|12 -3 1 0
benchmark|10 -3 2 0
bene|1 -8 19 -3
benef*|-2 -1 -7 -7
benefits|-18 2 -3 -6
benot*|-3 -5 -2 -2
benotigen|-5 -5 -2 -2
beoor*|-10 5 -5 -3
bereits|11 -13 -5 6
bereits vergeben|-3 -3 0 -4
bereitschaft|9 -2 -1 -2
berichtje|-4 12 -3 -1
beroe*|9 -4 -1 -1
berucksichtigt werden|6 -9 -3 -1
berucksichtigung|19 -6 -4 -3
beruf*|11 -10 12 -4
beschlossen|13 -4 -2 -1
beset*|20 -3 -4 -3
besetzen|20 -9 -2 -1
besetzt|15 -5 -4 -5
besetzung|10 10 -3 -1
besetzung der|10 6 -2 -1
besit*|9 -7 -1 -1
beslo*|14 -10 -5 -3
besloten|14 -10 -5 -3
besloten om|13 -2 -2 -2
bespr*|-12 -10 12 29
besprochen|-4 -10 16 16
besproken|-7 -9 -5 17
besproken en|-4 -4 -2 13
besse*|-4 -7 4 -3
besser|-6 -4 -2 -2
besser zu|-8 0 -1 -1
best of|0 -7 -5 -5
best regards|-7 20 0 -4
besta*|-15 13 2 -4
bestanden|14 -4 1 -3
bestatige ich|-7 9 0 0
bestatigen|-27 21 -6 -6
bestatigen den|-7 11 -1 0
bestatigen wir|-10 11 -2 -1
beste chantal|-5 -4 14 -2
beste grusse|7 -5 2 5
beste meneer|-16 -4 4 -2
bestellung|2 -4 -4 -3
besten|4 9 -3 -5
besten dank|-1 11 0 -2
beta|-15 -4 -1 -1
beter|16 -3 -3 -2
beth|1 -3 -8 -2
betre*|6 -3 -5 11
betreft|1 -6 -3 12
betriebstechnik|-5 -4 1 -1
betriebstechnik m|-4 -4 -1 -1
bette*|5 -12 4 -5
better|5 -12 4 -5
better fit|-9 -1 6 -1
betwe*|-8 -6 26 1
between|-8 -6 26 1
beves*|-12 5 3 -2
bevestigen|-10 7 -5 -1
bevor|-6 -5 0 -2
bevor wir|-6 -5 0 -2
bewaa*|9 -5 -5 -3
bewaar mijn|-4 -2 -2 -1
bewaren je|12 -4 -2 -1
bewerben|2 -13 -6 -3
bewerber entschieden|-6 -4 -3 -2
bewerberinnen|0 -1 -7 10
bewerberkonto|2 -7 -2 -2
bewerbern|-9 -5 -2 9
bewerbern haben|-5 -1 -1 10
bewerbung|1 9 -1 -6
bewerbung als|2 11 -4 -5
bewerbung auf|-1 13 -4 -3
bewerbung bleibt|-13 1 -3 -1
bewerbung fur|-11 18 -2 -5
bewerbung ist|-8 4 -6 -6
bewerbung leider|-7 -2 14 0
bewerbung nicht|13 -16 -1 -4
bewerbung und|1 9 -2 -2
bewerbung wird|-6 10 -1 0
bewerbung zuruckgezogen|-3 -4 -1 -1
bewerbungsprozess|-4 -6 -5 -2
bewerbungsprozess bei|-2 -3 -3 -1
bewerbungsschluss|-8 9 -1 0
bewerbungsschluss ist|-8 9 -1 0
bewerbungsunterlagen|17 -4 -2 -1
bewerbungsverfahren|-1 -9 -1 -1
bewor*|2 -8 1 -6
beworben|2 -8 1 -6
beyon*|11 -3 -1 -1
beyond|11 -3 -1 -1
bezah*|-4 3 9 -2
bezahlt|-4 3 9 -2
bezuglich|-2 -6 0 -1
bi|-7 -9 10 -2
bi developer|-5 -8 10 -2
bibli*|-5 -6 -5 3
biblioteca|-5 -4 -3 3
bid|-8 -2 -2 -2
biede*|-2 -3 -5 16
bieden|-2 -3 -5 16
bieden je|-6 -1 -3 13
bien|-2 18 0 -4
bien arrive|-3 9 -2 -1
bien el|-3 -1 10 -1
bien ete|-13 21 -3 0
bien recu|-7 27 -7 -4
biete*|-10 -6 7 15
bieten|-10 -6 7 15
bieten dir|-7 -1 -1 11
bieten ihnen|-6 -2 15 -3
bieten wir|12 -2 -3 -3
big|6 -7 -5 -3
bij een|12 -8 -5 -2
bijla*|-4 -2 -4 14
bijlage|-4 -2 -4 14
bike|9 -3 1 -1
bin|-7 -1 0 -4
bin ich|-9 -1 -1 -1
binne*|-2 29 -10 -2
binnen|-2 25 -10 -2
birte|-7 13 -4 3
bis|-11 8 -1 -3
bis dahin|0 10 -10 -4
bis dann|-2 -3 10 -2
bis ende|-16 19 -13 -1
bis freitag|-6 -7 12 4
bis mitte|-4 12 -2 -1
bis spatestens|-4 -7 -1 -1
bis zu|-6 10 -2 -1
bis zum|-29 9 13 1
biscu*|-2 -2 -2 -3
biscuit|-2 -2 -2 -3
bitte bescheid|-6 -3 -1 -1
bitte ich|-5 -2 -1 -1
bitte kurz|-7 8 10 0
bitte laden|-6 -3 -1 0
bitte noch|-9 4 -4 -2
bitte reichen|-3 -4 -5 -2
bitten sie|-14 5 -2 -2
bitten um|-9 3 5 -4
bleib|11 -2 -2 -1
bleib dran|9 -2 -2 -1
bleib*|-1 -15 -1 -7
bleiben|-1 -11 1 -5
bleibt|-5 -9 -3 -4
bleibt aktiv|-6 -4 0 0
bleibt gultig|-7 -1 -1 0
bleibt im|-9 3 -2 0
blessings|-12 12 1 -1
blijf|-3 -5 -2 -1
blijf*|-13 12 5 -1
blijft|-13 12 5 -1
blog|-10 6 -1 0
boa|-2 13 -7 -5
boa rececao|-7 9 0 0
boa tarde|0 9 -2 -1
board|13 5 -3 -2
boas|15 -3 -3 -2
boeke*|-7 16 0 -2
bohm|-4 -3 0 -2
bolet*|-8 -1 -4 -2
boletin|-8 -1 -4 -2
bolsa|-7 13 -6 -1
bolsa r|-8 11 -1 -1
bom|18 6 -13 -2
bom dia|14 -10 -11 1
bon|11 -8 -2 -1
bonjour monsieur|-11 -2 8 -2
bonjour nous|13 -2 -2 -1
bonne|9 4 -2 -7
bonne chance|5 7 1 -3
bonne continuation|20 -10 -5 -2
bonne journee|-1 14 -4 -3
bonne nouvelle|-7 0 9 0
bonus|-19 -12 -8 31
book|-3 -5 15 -6
booke*|-5 -10 9 3
booked|-5 -10 9 3
booki*|11 -5 6 -3
booking|9 -4 6 -3
bored|10 -2 -2 -2
borou*|-6 -5 0 1
borough|-6 -5 0 1
boss|10 5 -4 -2
boss says|10 -2 -2 -1
both|12 2 -1 -1
botte*|1 12 -4 -2
botto*|-7 -2 -4 -1
bottom|-7 -2 -4 -1
bounc*|-10 -1 -5 0
branch|-2 8 3 0
brandt|12 4 5 -5
brauc*|14 2 -7 -2
brauchen|17 -3 -8 2
brauchten|10 -2 -5 -2
brauchten wir|9 -2 -4 -2
break|-7 12 5 -1
brief|14 2 5 -4
brieven voor|-1 -6 -2 0
brill*|5 -3 9 -2
brilliant|3 -3 9 -2
bring|-18 -10 37 2
bring a|-7 -3 12 -1
bring the|-9 -2 12 -2
bring your|-16 -9 30 2
bring*|6 -8 9 -4
bringen|-6 -5 11 -3
bringen sie|-9 -2 13 -2
brink|-4 9 -2 -1
bruna|-6 -3 -2 -1
brut|-3 -2 -3 10
bruto|-16 -4 -7 24
bruto*|-9 -2 -2 14
brutos|-9 -2 -2 14
brutt*|-8 -4 -4 12
brutto|-8 -4 -4 12
bsn|-7 -7 3 -2
budge*|7 7 -11 -10
budget|8 2 -10 -9
budget season|-8 -7 -1 0
buena*|20 -5 8 -6
buenas|20 -5 8 -6
buenas al|10 -3 -2 -2
build*|12 -5 6 -3
builders|12 -4 -2 -1
built|-7 -1 12 -1
buite*|12 -4 -2 -2
buiten|12 -4 -2 -2
buiten de|9 -3 -2 -1
buon|-7 1 -6 -2
buong*|2 2 -2 -10
buongiorno|2 2 -2 -10
burea*|9 3 -7 8
bureau|9 3 -8 8
bus|-3 -7 7 10
buscamos|15 0 -3 -4
buscas|-4 -3 -1 -2
busfa*|-3 11 -2 -1
busfahrer|-3 11 -2 -1
busfahrer m|-7 13 -1 -1
business analyst|1 9 -3 -1
busqu*|10 -10 -7 -3
busqueda|4 -9 -5 -3
busqueda quedo|-2 -5 -2 -1
busquedas|9 -2 -3 -1
but|1 -5 -2 -3
but can|2 -1 -2 11
but have|-6 -2 -2 -2
but he|-4 -5 -1 0
but i|-21 14 -11 -5
but not|-3 -4 -3 -3
but one|-5 -1 9 -1
but the|6 7 4 7
but they|14 -2 -4 4
but we|5 -11 -3 -2
but you|15 -7 -5 -3
but your|-15 10 3 -2
by a|-6 10 0 -5
by another|5 -1 8 -1
by friday|-23 -4 -9 30
by hiring|-15 17 -1 0
by phone|-6 0 28 -5
by return|-10 -2 18 -1
by sunday|-10 -5 13 -1
by then|-7 2 10 2
by xing|-3 9 -1 0
bzw|11 -3 -2 -1
cabin|-3 -2 10 6
cabin crew|-3 -2 10 6
cabin*|-5 -8 4 -3
caio|-12 -1 12 6
cais|-10 2 -1 -1
caiss*|12 2 -2 -1
caja|-3 10 -1 -1
cal|-7 -3 9 -1
calen*|-7 8 18 -4
calendar|0 -5 14 -1
calendario|-4 11 -2 -1
calendly|-6 -2 9 -1
calendly example|-6 -2 9 -1
calib*|10 -3 -1 0
call|-1 4 11 -4
call from|-5 9 1 -1
call if|4 6 5 -2
call on|-8 -2 12 0
call the|-5 14 -5 -2
call tomorrow|-2 -2 9 -2
call with|-7 -3 20 -2
call you|-8 20 -9 -2
calle*|0 2 17 -5
called|0 2 17 -5
called for|5 2 6 -1
callu*|12 -2 -2 -1
callum|12 -2 -2 -1
calma|-6 17 -3 -2
came|4 -2 -8 -6
came across|-1 -5 -4 -2
came back|9 -5 -3 -2
came through|-2 11 -2 -2
came up|-10 -5 4 -2
camin*|10 -6 -2 -2
caminho|10 -3 -2 -2
campo*|-2 -4 -2 -1
campos|-2 -4 -2 -1
campu*|5 -6 9 -4
campus|4 -3 9 -4
campus team|-5 -2 11 0
can add|-1 0 -1 12
can be|10 -8 -9 -2
can come|0 -2 9 -1
can do|4 -8 7 9
can only|11 -2 2 -3
can reply|-7 -2 -2 -1
can see|9 -5 -5 -1
can view|6 5 -1 -1
can withdraw|-5 16 1 -1
can you|-22 -19 43 8
cance*|-1 -9 6 -6
cancel|2 -7 18 -2
canceled|4 -1 8 0
cancellato|-6 -7 -2 -2
cancelled the|1 -3 -5 -2
cande*|9 -1 -3 -1
candela|9 -1 -3 -1
candidacy|20 -1 -3 -1
candidacy for|14 -6 -1 0
candidata|17 -10 -2 2
candidata que|-2 -1 -2 9
candidate a|9 -3 -2 -1
candidate account|3 -7 -5 -2
candidate for|5 -3 9 -1
candidate home|4 7 2 -2
candidate who|10 -1 -1 0
candidates are|7 -9 -2 -2
candidates on|-4 -6 0 0
candidates to|-9 11 -7 -2
candidates who|-13 9 14 -6
candidates will|-16 18 5 0
candidatese|-9 -5 -4 -4
candidato a|-5 9 -8 3
candidatos|4 12 -4 -7
candidatos com|12 -6 -2 -1
candidatou|-1 9 -2 -2
candidats|7 9 -5 -4
candidatura a|-12 -3 -7 -6
candidatura come|9 -3 1 -1
candidatura continua|-10 6 0 0
candidatura e|-6 14 -3 -2
candidatura nao|11 1 -3 -2
candidatura non|32 -11 -3 -1
candidatura para|2 9 -2 -1
candidatura per|-5 17 -6 -5
candidaturas|-5 12 -7 -6
candidature a|1 11 -7 0
candidature en|-13 12 -2 -1
candidature est|-4 11 -3 -2
candidature et|-2 -3 -2 -2
candidature non|25 -14 -3 -3
candidature nous|9 -4 -1 -1
candidature pour|0 11 7 -4
candidatures pour|11 -4 -1 -1
cannot take|-6 -2 -1 -1
cant|-6 0 0 -4
cant be|-9 2 8 -1
cant consider|1 3 6 -1
cant do|-8 -3 15 14
cant fit|-10 -1 3 -1
cant give|-15 4 5 -1
cant go|-4 -1 -14 -2
cant make|-11 0 5 -3
cant proceed|-3 -5 -1 -1
cant promise|-9 11 -4 -1
cant take|29 -6 -4 -2
cant tell|-9 6 -1 0
capab*|-5 -2 -1 -1
capta*|-7 10 -3 -2
car|-3 -7 -6 4
cara|-5 -12 -9 15
card|-12 -7 8 0
careers fair|-4 -2 -2 -1
caref*|4 -4 -5 -4
careful|5 -6 -5 -4
careful consideration|-3 -3 -4 -4
careful review|9 -6 -1 -1
cargo de|2 -5 -3 11
caric*|-10 9 -1 -1
carico|-8 13 0 -1
carla|-2 -10 3 -3
carre*|1 -13 1 -5
carrera|-5 -5 -2 -2
carry|-3 -7 13 1
carta oferta|-5 -1 -1 10
carta*|-13 5 0 4
cartao|-10 6 -1 1
carte|-7 -5 -6 18
cas|9 0 -2 -3
casa por|-9 -1 -1 15
casal*|-8 -1 0 0
casca*|9 -5 -2 -1
case|3 1 9 -2
cashi*|11 -4 -4 -1
cashier|11 -3 -2 -1
caso|-10 16 -4 -5
caso contrario|-8 9 0 0
caso nao|-15 11 -3 -2
casti*|-6 -5 -4 -3
casting|-11 -4 -3 -2
casting team|-6 -3 -2 -1
castl*|0 9 -4 -2
cat|9 -4 -1 -2
category|11 -10 -3 -2
cater*|-6 -3 0 -2
causa|9 2 -2 -2
cbt|-5 -1 10 -1
cdi|-17 0 -8 19
ce delai|-10 -4 12 7
ce jour|-11 12 0 0
ce lo|-3 -5 -3 -2
ce n|-3 9 1 -1
ce poste|15 -6 -1 -1
ce sera|9 -2 -3 -2
cecil*|0 11 -3 -1
celleci|-9 5 -1 0
celui|-5 9 -1 0
cemen*|-5 -3 -2 -1
cementos|-4 -3 -1 -1
centre|13 2 0 -3
centro|-13 1 9 -5
ceo|1 -1 1 8
cepen*|13 -4 -3 -1
cependant|13 -4 -3 -1
cerca*|12 -5 -4 -1
cerch*|13 -6 -3 -2
cerchiamo|13 -6 -3 -2
cerra*|19 -10 2 -3
cerramos|12 -4 -3 -1
certificado|-11 -1 -1 2
certificado de|-10 1 2 3
certified for|10 -4 -1 -1
cerve*|-4 -1 12 -1
cerveceria|-4 -1 12 -1
ces|-5 -2 -4 -2
cet|6 -9 9 -2
cette|8 -10 -11 -7
cette annee|13 -6 -4 -3
cette decision|-7 -2 0 0
cette fois|17 -7 -3 -3
cette offre|-3 -4 -1 -2
cette semaine|-9 6 -4 -1
chama|-12 15 3 1
chamar|-1 -4 -4 -3
chamb*|13 -3 -2 -2
chamo|10 -3 -2 -2
chance pour|9 -3 -2 -2
chance you|-3 -1 9 -1
changed to|12 -1 -3 -1
changes|16 4 -3 -4
changes we|11 -1 -1 -3
chant*|5 -11 17 0
chantal|0 -9 20 -5
chartered|-7 19 -3 -3
chat|-6 -1 9 4
chat about|-4 -2 -3 0
chat with|-2 -5 16 -1
chaud|-2 -3 10 -2
chave*|-3 -4 -1 -1
che|10 -2 -6 1
che con|-2 -4 -2 -2
che non|-1 -3 10 -2
che si|-11 -1 13 0
check|-5 11 -4 3
check and|-5 2 -1 12
check within|-2 -5 -1 -2
check your|-1 10 -2 -2
check*|-3 6 -2 11
checked|-2 0 9 1
checking|-2 9 -3 -2
checks|-2 -2 -2 13
cheer*|15 -3 -6 3
cheers|13 -2 -6 3
chef de|2 -9 5 3
chef hat|9 -4 -2 -1
chefa*|1 -10 -2 -1
chego*|0 10 -4 -1
chegou|0 10 -4 -1
chene*|-5 10 -2 -1
chenes|-5 10 -2 -1
chere|13 -6 -2 3
chere candidate|10 -4 -1 0
chez|-1 8 -13 -8
chiam*|2 12 -1 -7
chiamo|11 -9 3 -4
chiar*|-2 -5 -4 10
chiara|-2 -5 -4 10
chico|17 -3 -5 -2
chiediamo di|-6 -6 1 -2
chimi*|-2 -5 -2 -1
choic*|3 -1 -4 11
choice|2 0 -4 12
choisi|16 -2 -7 -5
choix|15 -5 -5 -4
choix sur|10 -3 -2 -2
choos*|-9 5 11 -7
choose|-16 -2 15 -3
choose a|-6 -1 17 -1
choosing|-2 11 -2 -1
chose|22 -4 -3 -3
chose*|8 -8 -7 -5
chosen|7 -7 -7 -5
chosen another|-4 -2 -2 -1
chosen for|-11 0 -3 -1
chosen to|13 -4 -2 -1
christmas|10 5 -3 -1
ci sono|-9 -1 -2 -1
ciao andrea|9 -2 -2 -2
ciao elena|-7 10 -1 0
ciao luca|-1 -8 -3 -2
cierr*|-5 9 -1 0
cinde*|-14 2 3 0
cinderpath|-14 0 4 0
circl*|-3 11 -3 -2
circle|-3 11 -3 -2
circle back|-3 11 -3 -2
circu*|-8 6 -6 -4
circumstances|-18 9 -2 -1
cita|-5 -4 -4 -3
citiz*|-5 -5 -2 -2
civil|11 0 -6 10
claim|-15 5 -3 -4
claim for|-4 -3 -4 -2
claim*|1 -4 -3 -8
claimed|-3 -2 -3 -3
claims|3 -1 -5 -6
claims handler|10 -1 -1 0
class|8 -3 7 -2
class*|11 -4 2 0
claustro|9 -1 -2 -1
clear*|8 8 -9 -4
cleared|-6 13 -1 -1
clearly|14 -2 -2 -2
cleit*|-7 -5 -1 -1
cleiton|-7 -5 -1 -1
clerk|5 -17 0 -5
clic|-2 -7 -3 -2
clicca|-3 -3 -2 -1
clicca qui|-3 -3 -2 -1
click here|3 -8 -3 -3
clien*|10 -12 -3 -6
client|15 -11 -7 -5
client a|12 -2 -3 -2
client has|17 -11 -6 -3
cliente|3 -17 2 -8
cliente ha|16 -5 -2 -2
clients|-4 -3 -2 -1
clinic|9 -1 1 0
clinica|-6 -4 -3 1
cliqu*|-5 -8 6 -2
close on|-6 10 -3 -1
close your|-7 4 -4 -2
closed and|18 -8 -1 0
closed the|12 -5 -1 0
closed your|-8 -2 -2 -2
closely|11 -1 -1 -1
closes|-18 9 -2 -2
closes on|-7 0 -2 0
closi*|-10 14 -4 0
closing|-10 14 -4 0
closing all|10 -3 -1 0
closing date|-10 18 -3 -1
closing soon|-5 -4 -2 -2
cloud*|-4 15 -1 -1
clt|-12 -4 -3 13
coach|1 -6 -4 -2
cober*|-6 -2 -2 -3
cocin*|9 -3 -2 -2
cocina|9 -3 -2 -2
codin*|2 -7 16 -3
coding|2 -7 16 -3
coffe*|11 -3 -2 6
coffee|11 -3 -2 6
cofou*|7 4 0 0
cofounder|7 4 0 0
coger|11 -3 -3 -2
coger a|11 -3 -3 -2
cogid*|18 -7 -3 -3
cogido|18 -7 -3 -3
cogido a|12 -4 -2 -2
coimb*|-8 -2 11 -1
coimbra|-8 -2 11 -1
coleg*|-3 -7 -5 5
colet*|-7 -5 -3 -2
colla*|-5 10 -6 5
collaboratore|-1 11 -2 -1
colleagues|-11 0 -3 -2
collega|11 -9 3 2
college|-2 -8 -7 6
collo*|10 -7 13 -6
colloqui|10 -3 -2 -1
colloquio|4 -5 14 -6
coloc*|-7 -2 -1 -1
colocado|-7 -2 -1 -1
com experiencia|13 -8 -1 -1
com o|2 10 -7 -2
com os|5 -1 -6 10
com sucesso|-8 12 -1 -1
com um|10 -2 -4 -1
com uma|10 -2 -3 -2
com voce|9 0 -5 -1
combi*|0 -5 -3 -2
come and|-3 -6 20 -4
come back|11 21 -10 -3
come for|-4 -2 10 0
come in|11 -5 7 -2
come on|-14 -2 17 -2
come to|-9 -7 1 -5
come up|-13 -2 5 -1
comec*|2 2 -7 14
comed*|-9 -2 -2 -1
comen*|9 -6 2 -2
comer*|-2 12 -1 -1
comercial|-1 12 -2 -1
comes|13 -2 -8 4
comin*|14 -5 -7 0
coming|13 -5 -7 0
coming down|9 -2 -1 0
coming in|28 -1 -8 -1
comit*|-8 3 -5 -3
comme|-1 -7 16 1
commissie|11 5 -5 -2
commissie heeft|10 -4 -2 -1
commission|3 -8 0 -4
commission n|-7 -1 -1 -1
committee has|13 -6 -4 -3
committee is|-9 5 -2 -1
committee was|10 -3 -2 -3
commo*|-2 -5 -1 -1
common|-4 -5 -1 -1
communicatieadviseur|-1 -6 -2 0
communications|-3 -5 -2 0
community you|-7 -1 -1 0
como si|-6 9 -1 0
como va|-3 -5 -2 -1
company policy|9 -2 -3 -1
compare|-7 -3 -1 0
comparecer|-15 -2 21 -3
comparto|-4 -3 -1 -1
competition was|-6 -3 -1 -1
completa|-4 -2 -2 13
complete|-5 6 -10 -4
complete a|-5 -2 9 -1
complete and|9 -3 -1 1
complete it|-8 -6 0 5
complete my|1 8 0 0
complete the|-10 14 -3 -4
complete your|-4 -9 -4 -3
completed|0 -3 -7 -5
completed its|-4 -6 -3 -2
completed our|11 -2 -2 -1
completed your|-7 -6 9 -1
completing|9 1 -4 -2
completing the|8 9 -2 -2
completo|18 0 -7 2
compo*|15 1 -5 -2
compr*|-10 -3 -3 -1
comprenons|-6 -1 -1 -1
compt*|-5 -2 -8 -4
comptable|-4 -2 -2 -2
compte|-7 1 -6 -4
compte tenu|-3 9 -1 -1
comun*|14 0 -6 0
comune|-6 14 -3 -1
comune di|-6 14 -3 -1
comunica|14 0 -2 -3
comunicaciones|-7 -3 -1 -1
comunicamos|15 -10 -5 5
comunicamos que|13 -8 -4 6
comunicarte|9 -1 -3 -1
comunicarte que|9 -1 -3 -1
comunichiamo|14 -5 -1 -1
comunichiamo che|14 -5 -1 -1
comunico|10 -3 -2 -2
comunico que|10 -3 -2 -2
con el|6 10 -5 0
con l|-6 -3 0 -1
con las|-7 0 -2 13
con su|-8 -1 -3 -2
con tu|12 -9 -6 -2
conce*|-6 5 -10 -3
concernant votre|-1 -9 0 0
concl*|15 -9 -1 -2
concluded|20 -16 -2 0
conco*|-4 14 9 -3
concorso|-13 5 12 4
concours|3 6 1 -1
concu*|13 0 -4 -4
concursal para|9 -1 -2 -1
condiciones|-9 3 -3 16
condition|10 -1 -1 -1
conditional|19 -7 -4 4
conditional offer|21 -7 -4 0
confe*|-4 12 10 4
conference|-7 -1 0 -1
conferma|-13 19 10 -2
confermare|-3 -1 9 -1
confermarti|-6 -2 -4 15
confermarti che|-6 -2 -4 15
confezionamento|11 -3 -2 0
confidential|0 -8 -8 -2
confirm|-23 3 13 -4
confirm by|-5 0 10 0
confirm that|-12 6 -3 -3
confirm your|-16 1 12 3
confirma|-12 0 9 8
confirmamos|-20 3 -4 -2
confirmamos a|-9 6 -1 0
confirmamos que|-11 -8 -2 -1
confirmar|-14 -2 12 -3
confirmation|-10 15 2 0
confirme|-14 9 13 3
confirmed|0 -4 9 -3
confirmed for|-3 -4 12 -1
confirmer|-17 -6 15 13
confirmer votre|-10 -3 6 11
confirming|-7 10 -1 -2
confirming i|-8 15 -2 -1
confirms|-19 16 -4 -2
confirms receipt|-6 10 -1 -1
confirms that|-13 6 -3 -1
confr*|10 -4 -1 -1
congr*|-24 -6 24 18
congratulations|-21 -10 23 19
congratulations on|-14 -1 6 -3
congratulations you|-2 -3 10 -1
conhe*|-4 0 14 -3
conna*|14 0 -1 -3
connait|13 -3 -4 -2
connait deja|9 -2 -3 -2
connection|-9 -3 1 -2
conos*|6 -3 15 -4
conseguimos|-4 -5 -3 -2
conseguimos seguir|-4 -3 -2 -1
conseguito|9 -2 -2 -1
conseil|-3 9 4 -4
consensus|9 -2 -2 -2
conserve|11 -5 -1 -1
conservons|9 -6 -2 -1
consider you|11 0 5 -2
consider your|8 2 7 -2
considerar a|10 -2 -1 -1
considerar que|-7 9 0 0
consideration i|-11 0 -1 -1
consideration the|13 -5 -2 -1
considerazione|1 -8 -3 -3
considered|2 -5 -4 -4
considered further|6 2 2 -1
considered your|1 -6 -3 -2
considerer|-14 16 -1 0
considerer que|-13 15 0 0
considering|9 2 -4 2
consiglio|-7 3 -4 -3
consigo|-1 5 3 4
consiliare|-12 -1 16 -1
const*|-7 -15 2 6
construction|-5 -4 -3 -1
construction careers|-4 -2 -2 -1
consultant|8 -11 2 -5
consultants|-5 9 -1 0
consultor|-7 -3 10 2
conta*|-4 9 -3 -2
contact met|-9 17 -3 -1
contact op|-11 11 -5 -2
contact us|-7 12 1 0
contact you|-20 19 -3 5
contactado|-3 12 -2 -1
contactados|-7 10 -1 -1
contacted|-7 14 -6 -4
contacted by|-2 9 -2 -1
contacted for|-15 12 -1 0
contacter|-2 -7 -3 -2
contactera|-6 9 -1 0
contacto|-3 6 -8 -7
contacto para|-7 -2 -1 -1
contato|-10 19 -6 5
contato com|-6 2 -2 9
contatteremo|-13 20 -2 -2
contatti|-7 -3 -2 -1
content manager|-4 -1 -3 10
contingent|-9 2 -2 14
contingent on|-3 -1 -1 9
continua|1 12 -2 -3
continua em|-8 10 0 -1
continuar|7 -9 -10 -4
continuar con|3 -4 -8 -3
continuar en|-9 -1 0 0
continuation|22 -11 -5 -2
continue|12 -8 13 -3
continue to|9 -7 4 -1
continue with|4 -2 9 -1
contr*|1 -4 -7 13
contract|-1 -13 -14 38
contract is|-4 -3 -2 13
contract will|-4 -1 -1 9
contracting|16 -6 -3 -3
contractor|-10 1 0 -2
contrat|-6 1 -3 13
contratacion|0 -4 -5 -2
contratar|19 -6 -4 -4
contrato|-10 -4 -9 29
contrato indefinido|-13 1 -3 14
contratto|-15 -7 -8 22
contratto a|-11 -3 -5 7
contributo|-7 -2 -2 -2
contributo e|-3 -3 -1 -2
conversar|-11 -11 13 -4
convo*|-3 8 11 -9
cool|-4 13 -2 -2
cool dass|-7 14 -1 -1
coordonnees|15 -5 -3 -2
coper*|14 -6 -5 -5
coperta|17 -4 -3 -2
copertura|-4 -1 -2 -2
copia|-10 1 -6 7
copie|-7 -5 -2 2
copie*|-8 0 0 -1
copy|-15 3 -6 1
copy of|-17 8 -4 -3
cordi*|12 -3 1 -3
cordiali|9 4 -4 -2
cordiali saluti|9 4 -4 -2
corin|12 1 -3 -1
corin*|-14 10 5 -3
corinne|-7 14 -2 -1
cork street|-6 12 -1 -1
corne*|14 1 -2 -1
corner|11 1 -2 -1
correctamente|-6 9 0 0
correspondence|11 5 -2 -1
correspondent|-2 -3 -2 -2
correspondent a|-4 -2 -2 -2
cose|-2 12 -3 -2
costa|-3 9 -3 -1
costu*|-12 16 -2 -1
couco*|21 -10 -8 8
coucou|21 -10 -8 8
could|-9 -12 3 0
could not|-8 -8 -7 -1
could we|-2 -1 -9 -1
could you|-32 -18 23 9
could*|-11 -15 0 -2
couldnt|-11 -15 0 -2
counc*|0 9 -6 -3
council|0 9 -6 -3
couns*|17 -7 2 -1
counselor|16 -7 2 -1
counter|4 -10 -3 8
country|13 -2 2 -1
coura*|20 -9 -3 -1
courage|12 -6 -2 -1
couri*|10 2 -2 -1
courrier|-7 11 -1 0
cours|-15 21 -4 -2
cours d|-14 23 -2 -1
cours*|3 -10 -7 5
course|2 -9 -6 5
course refund|11 -1 -3 0
court|1 -4 11 -2
cover letter|5 14 -5 -3
cozin*|-12 -7 -1 -2
cozinha|-12 -7 -1 -2
crack|12 -2 -2 -2
crane|6 0 -2 8
creat*|3 -6 -5 -4
created|-11 -1 -3 -2
created this|-4 -2 -2 -1
credi*|-3 -1 -6 -4
credit|-2 0 -5 -2
credito|-9 -3 -4 -5
credito nao|-10 -1 -1 -2
creek|-8 -4 10 -2
cremo*|-1 -5 -4 -1
cremorne|-1 -5 -4 -1
creo|-9 -4 -3 -1
crew|8 -12 11 7
crite*|-1 -6 -6 -4
criteria|-2 -4 -6 -4
criterion|11 -2 0 0
crumb*|15 -3 -1 -1
cto|-6 3 16 3
cuant*|-7 16 -1 -1
cuanto|-9 17 -1 -1
cuent*|3 -15 5 -1
cuenta|0 -10 5 1
cui|15 1 -6 -4
cultu*|3 -4 -1 12
cultura|-11 1 6 0
culture|4 -3 -4 15
cumpr*|3 8 -9 6
cumprimentos|5 10 -8 7
current|4 -11 -5 -1
current needs|9 -2 -1 -1
currently|4 17 -4 -2
curri*|8 13 -8 -6
curricular|14 -1 -2 -1
curriculo|-1 19 -9 -8
curriculo foi|-11 14 1 -1
curriculum|8 13 -8 -6
curriculum e|-2 11 -3 -2
cut|-5 3 -5 -2
cv|1 12 0 -5
cv and|-18 16 0 -3
cv est|-4 14 -3 -2
cv for|-10 23 -5 -2
cv per|-5 14 -2 -2
cv que|-7 9 -1 -1
cycle|-3 5 10 -2
d admissibilite|9 -2 -1 -1
d autres|11 -3 -3 -2
d avance|-4 -3 -3 -1
d avoir|9 7 -5 -3
d etre|4 -6 -4 -3
d etude|-5 12 -1 -1
d examen|-10 15 -2 -1
d exploitant|-2 -10 3 0
d have|-1 1 -7 -2
d ici|-9 13 -3 -2
d ist|-7 12 -3 -2
d like|3 -5 7 6
d love|1 -9 15 4
d une|0 -10 16 -4
d want|-7 -1 -2 -1
da danke|-20 35 -4 -3
da ich|-12 0 -3 0
da ist|-8 5 -2 9
da serra|-8 12 -1 -1
da sind|-5 -3 -3 -1
da warst|19 -5 -6 -3
daan|7 2 5 -3
daar|12 -4 -4 -2
daarn*|-9 5 0 -2
daarna|-9 5 0 -2
daaro*|20 -8 -4 -1
daarom|20 -8 -4 -1
daarvan|-9 10 1 -1
dach|2 -5 10 -2
dafur|11 -2 -5 7
dagen|-6 -7 3 -5
daher|21 -13 -7 0
daher nicht|20 -6 -5 -3
dahin|0 10 -10 -4
dakde*|-6 13 -3 -1
dakdekker|-6 13 -3 -1
damit|15 -7 -11 2
damit einverstanden|-3 9 -1 0
damit wir|-3 -5 -1 -1
dan|-8 14 1 -8
dan bel|-9 10 -1 -4
dan stopt|-5 -5 16 -1
dana|-12 0 6 -4
danac*|-18 14 11 -4
danach|-18 14 11 -4
dani|-6 -4 16 -2
danie*|-7 15 -4 -1
daniela|-6 12 -4 2
danielle|-6 11 1 -1
dank voor|14 -6 -9 -3
danke|12 15 -9 -7
danke fur|13 16 -4 -6
danke furs|9 -6 -3 -5
danke ich|11 -3 -1 -1
danke*|17 -5 -4 -2
danken|18 -10 -3 -1
danken fur|10 -3 -1 0
danken ihnen|9 -3 -2 -1
danken u|9 -6 -1 0
dankend|-4 9 -1 -1
dankj*|-8 13 -3 -1
dankjewel|-8 13 -3 -1
dann|-9 12 11 1
dann schau|9 -1 -2 -2
dann sind|-7 12 -1 0
dans|-1 1 -6 -3
dans notre|10 2 -3 -2
dar|12 2 -8 -5
dar andamento|-4 -3 -2 -1
dar uma|-7 14 -1 -1
darau*|10 0 -1 -1
darf ich|11 -3 -1 -1
darle|-10 19 -1 -1
darle un|-3 10 -1 0
das angebot|-4 -3 -1 10
das bewerbungsverfahren|-2 -7 -1 0
das dauert|-6 9 -2 0
das gesprach|-8 -7 30 -4
das ist|8 14 3 -3
das kann|-4 11 -1 0
das nicht|-3 -3 -2 -1
das team|14 -8 1 7
das verfahren|10 4 -3 -2
dass die|11 -4 -3 6
dass sich|-6 -1 -1 -1
dass sie|0 -7 -8 -4
dass wir|12 1 -5 0
dat|13 -4 -2 -3
dat onze|9 -1 -2 -2
dat u|14 -7 1 -1
data engineer|-10 -1 -8 -7
data for|-8 5 -3 -3
data scientist|1 -14 -1 -1
data will|11 -3 -1 -1
date please|-9 11 0 0
date we|-8 -1 11 0
dated|-3 -6 -3 -2
daten werden|6 -9 -1 -1
datenschutzerklarung|-5 -3 -1 -1
dates|-14 6 7 -2
dator*|-6 10 -2 -2
datore|-5 9 -2 -2
datore di|-5 9 -2 -2
datum|-12 0 15 -3
dauer|-11 2 8 5
dauern|-13 13 4 0
davon|2 11 -2 -4
davon aus|-9 9 5 0
day|0 -6 15 -3
day one|10 0 -2 -2
days a|9 -3 -1 -1
days ago|-8 -2 -1 -1
days from|-7 -2 11 -1
days of|3 4 -2 4
days otherwise|-2 9 0 0
days please|-2 9 -1 0
days so|-3 16 -6 -2
dazu|11 -5 -3 -2
dbs|-11 -4 -7 14
de admitidos|-12 13 -3 -2
de agosto|-9 7 -1 -1
de assistente|-2 -3 -2 9
de auditoria|9 -1 -3 -1
de auxiliar|12 -8 -4 3
de bijlage|0 -2 -4 9
de brieven|-2 -5 -2 0
de bus|-3 -3 -3 13
de caja|-4 10 -1 0
de campos|-2 -4 -2 -1
de candidaturas|-10 6 -2 -2
de commissie|11 5 -5 -2
de confirmer|-3 -2 9 -1
de cozinha|-12 -7 -1 -2
de credit|-8 -2 -1 -1
de credito|-4 -1 -2 -3
de deelnemingsvoorwaarden|-4 12 -2 -1
de demain|-10 -2 9 -1
de dinamica|9 -1 -3 -1
de empleo|-5 -6 -3 4
de functie|9 -4 -2 5
de hospiteeravond|-17 -1 -1 -1
de huidige|-4 -4 -2 -2
de jury|-11 4 -2 -1
de lecture|-6 -1 -1 -1
de lhe|-4 -2 -2 12
de location|-7 -2 0 0
de maio|-6 -2 10 -1
de mais|13 -3 -2 -2
de mayo|-3 -3 -2 -1
de mes|-6 15 -2 -1
de momento|18 -1 -4 -3
de notre|9 8 -5 -2
de nous|-19 -6 4 -3
de nouvelles|-6 14 -2 -1
de opdrachtgever|10 -4 2 -1
de partie|2 -6 9 -2
de pessoas|0 -5 -3 13
de plek|13 2 -4 -3
de porteiro|-4 -3 -2 -1
de procedure|-15 4 2 -8
de reistijd|-8 -2 -2 -1
de responsable|2 -6 -3 9
de seleccion|-6 3 -8 -5
de selectie|-3 13 -3 -1
de selectiecommissie|10 -4 -1 -1
de selection|9 6 2 -2
de su|12 -6 -4 -2
de suite|12 -2 -6 -1
de talentos|12 -4 0 -1
de teletravail|-6 -4 -4 12
de tu|-1 10 -1 -4
de ultima|-3 -2 9 -1
de vacature|19 13 -9 -5
de vida|-7 10 -3 -2
de volgende|-6 -4 20 -2
de vous|-8 -9 -2 9
de vragenlijst|-5 -3 -2 -1
de woning|-14 -3 -1 -1
de zomer|11 -2 -3 -2
deadl*|-15 3 22 -1
deadline|-16 4 22 -1
deal|11 -7 -4 6
deal of|11 -4 -1 -1
dean|-3 -5 -2 12
dear anita|-8 -4 -2 -1
dear applicant|10 -3 3 -2
dear author|-7 -1 -1 0
dear hiring|-16 -2 -1 -1
dear kofi|9 -1 -2 -2
dear mei|-7 -4 11 7
dear miss|2 8 0 -1
dear mr|1 -4 -3 -4
dear mrs|-6 -3 -3 -2
dear sir|10 -4 -2 -2
dear wanjiru|-5 9 -1 0
debit*|-4 -2 -2 -1
debri*|10 -5 5 -1
decan*|16 -3 -3 -3
decem*|-6 14 -8 -1
december|-6 14 -8 -1
decid*|6 -6 -4 -6
decide|-4 26 3 -7
decide de|10 -7 -2 -2
decided|7 -10 -5 -4
decided against|-1 -4 -2 -2
decided not|8 -10 -7 -4
decided that|12 -5 -2 -1
decided to|6 -11 -3 -4
decidido|14 -14 -7 -5
decision has|-15 9 -1 0
decision is|2 -8 -7 -2
decision to|13 -5 -2 -2
decision yet|-7 16 -1 -1
decisions|-7 6 -4 -5
deciso|9 -2 -4 -3
deckh*|16 -10 6 -3
deckhand|16 -10 6 -3
decla*|14 7 -6 -4
declare|-5 9 -1 0
decli*|-20 -13 0 11
decline|-23 -6 7 14
declined|0 -9 -7 -6
dedic*|15 -10 2 -1
deelnemingsvoorwaarden|-4 12 -2 -1
deepe*|10 -2 -3 -1
deeper|10 -2 -3 -1
deepl*|10 -1 -1 -3
deeply|10 -1 -1 -3
default|-3 -1 -4 -1
defin*|-7 2 -5 -6
degre*|-2 -4 -3 -2
degree|-5 -3 -3 -2
dein profil|0 -14 -1 -3
deine|4 11 -2 -9
deine arbeitsproben|-6 -2 12 -1
deine bewerbung|-1 15 -1 -7
deine daten|9 -2 -1 -1
deine ideen|-5 -3 -2 -2
deine mappe|-4 9 -1 -1
deine unterlagen|-7 12 -2 0
deinem|-10 0 -1 -1
deinen|7 -1 4 4
deja|26 -5 -7 -4
del gruppo|0 -7 -1 -1
del mese|-6 11 -1 0
del proceso|10 -7 1 -2
del rio|-2 -4 -2 -1
del viernes|-13 -5 4 9
delay|-7 9 -3 -2
delay in|-2 -5 -1 -1
delay*|-13 9 -1 0
delayed|-12 10 -1 0
deleted|5 -12 -5 -2
deleted after|10 -2 -1 -1
delib*|12 0 -2 -1
delig*|4 -5 -3 18
delight|9 -1 -2 -2
delight to|9 -1 -2 -2
delighted|-1 -4 -1 19
delighted to|-2 -4 0 19
delivery driver|13 -4 -3 -2
della carta|-3 -4 -2 -2
delmo*|-9 14 -2 -1
delmotte|-10 14 -2 -1
dem team|-2 -3 10 -1
dem vorbehalt|-5 -3 -2 12
demai*|-5 -6 12 -3
demain|-12 -3 13 -1
deman*|0 -4 -2 -5
demand|-6 -3 -1 0
demande|4 -8 -8 -7
demande d|-7 -3 -2 -2
demande dans|9 -2 -1 -2
demande de|0 -3 -4 -4
demande ecrite|10 -4 -1 -1
demar*|-8 -5 -6 12
demi|-1 -4 9 -2
demir|1 -10 -1 3
demo|13 -7 4 0
demon*|14 -3 0 0
demor*|-11 18 -2 -1
demora|-13 19 -1 -1
den anderen|-12 -5 -3 25
den ausschlag|10 -2 -2 -1
den eingang|-13 17 -1 0
den erhalt|-9 17 -3 -1
den ich|-2 -2 -2 10
den nachsten|-12 16 -2 -1
den sommer|13 -6 -1 -1
den termin|-10 -1 12 0
den vertrag|-7 -4 -4 17
deneg*|-9 -3 -2 -2
denegada|-6 -3 -2 -2
denegada por|-5 -2 -1 -1
denie*|-5 -1 -3 -2
denied|-5 -1 -3 -2
denis*|-1 -5 11 -3
denise|1 -4 12 -2
denk|-4 -4 -3 13
denni*|-1 -9 4 12
dennis|-4 -7 5 12
dental|2 -4 -3 -4
departamento|4 11 -2 -1
departamento de|1 11 -2 -1
department and|-7 -4 -2 -1
department for|-1 -7 -1 0
depos*|-5 -4 -7 -4
deposit|-8 -1 -3 -1
depot|-6 13 6 6
deput*|11 -7 -2 -2
deputy|10 -7 -2 -2
deputy head|-8 -5 -1 -1
deputy manager|17 -3 -3 -2
der chef|13 -4 -4 -3
der eigentumer|-11 0 0 0
der eingang|-8 12 -1 0
der fachabteilung|0 11 -3 -2
der filiale|-9 5 4 -1
der kurs|-6 -2 -4 -1
der probezeit|3 -5 -4 -3
der stelle|8 7 5 -4
der suche|-16 0 -1 -1
der termin|-2 -3 11 0
der test|-2 -4 10 0
der unterlagen|-7 11 -1 0
der vertrag|-3 -1 -4 9
der vorgangsnummer|-5 12 -1 0
der warteliste|-6 -5 -2 -2
der weiteren|-9 0 0 0
der woche|12 1 -5 -1
derma*|-11 4 13 -2
derze*|-2 -1 -4 -3
derzeit|-2 -1 -4 -3
derzeit nicht|-10 -5 -3 -2
des personalrats|-9 6 3 3
des que|9 9 -4 -3
des trois|-8 9 -3 -1
desab*|-9 2 -2 -2
desabonner|-9 2 -2 -2
desan*|19 -9 -2 -1
desanimes|14 -8 -1 0
descartado|23 -9 -5 -4
descartado tu|14 -6 -2 -2
desfe*|-5 9 -1 -1
desfecho|-5 9 -1 -1
desha*|9 -3 -4 -5
deshalb|9 -3 -4 -5
deshalb kann|-11 2 -2 -1
desid*|0 -13 -2 -1
desig*|6 -10 3 1
design|-5 -11 9 -4
designer|11 -9 0 5
desis*|-16 -14 11 3
desistencia|-12 -5 -3 -2
desistencia do|-7 -2 -2 -2
desk|3 -6 -6 -4
desks|9 -2 -2 -1
desol*|35 -11 6 -8
desole|13 -8 8 -5
desolee|25 -4 -5 -4
despu*|10 0 -2 -1
despues|10 0 -2 -1
despues de|13 -5 -2 -1
dessa|10 -5 3 -3
dessa vez|14 -3 -4 -2
desti*|0 8 -1 5
details are|2 9 -1 0
details for|-2 -5 -3 -2
detal*|5 -6 -3 11
detalhes|1 -5 -2 9
determinato|-2 -2 -2 10
deu|10 0 -3 -4
deutl*|12 -3 -2 -1
deutlich|12 -3 -2 -1
deuts*|3 -8 -5 10
deutsch|9 -3 -1 -1
deutschlandticket|-7 -1 -2 13
deux jours|-4 -2 -2 10
dev|-3 -4 13 -2
developer opening|-3 -4 11 -1
deven*|-5 16 -4 -4
deventer|-7 17 -4 -3
dever*|-16 13 0 7
devera|-15 13 0 7
devera considerar|-7 9 0 0
devon|-2 1 9 -1
deze|-3 -3 -5 -4
deze vacatures|-5 -2 -2 -1
deze week|-9 7 -2 -2
dezer*|-5 12 -1 0
dezernat|-5 12 -1 0
dezernat personal|-6 9 -1 0
di assunzione|-3 -2 -2 12
di collaboratore|-1 9 -1 -1
di confermarti|-6 -2 -4 15
di cv|-6 10 -1 0
di darle|-3 10 -1 0
di due|-5 -4 -2 -1
di interesse|-9 15 -2 -2
di lavoro|-7 11 -2 -2
di soggiorno|-4 -3 12 -1
di una|-2 -3 -3 -1
di valutazione|-7 -1 -1 -1
dia|-8 5 -4 -6
diari*|-2 -3 -1 9
diario|-2 -3 -1 9
dica|-11 1 16 -2
dich|9 -4 1 -1
dich als|6 -4 10 -3
dich an|-6 10 -2 0
dich gern|-1 -7 12 2
dich kennenzulernen|-8 0 -1 -1
dicht*|-8 -2 -3 -1
did not|10 -12 -6 -4
didnt|3 -12 -9 -4
die andere|10 -2 -2 -1
die auch|10 -2 -4 -1
die ausgeschriebene|10 -5 3 -1
die auswahl|-5 26 -4 -2
die bei|11 -3 -4 -2
die besetzung|1 13 -2 -1
die einladung|-17 2 8 -2
die engere|12 -3 1 -1
die fehlenden|-1 -7 -1 0
die geschaftsfuhrung|-6 -2 -2 -1
die im|-2 11 -2 -1
die in|-6 11 -1 -1
die kollegin|-10 -5 -2 5
die lehrstelle|10 -2 -2 -2
die liste|-3 10 -1 -1
die niet|-8 10 -1 0
die periode|15 -3 -2 -2
die redaktion|-7 -2 -1 -1
die regieassistenz|11 -6 -1 -1
die schon|9 -3 -2 -1
die suchen|12 -3 -2 -2
die tragerin|-7 11 0 0
die warteliste|-12 9 -3 -2
die wohnung|-11 -3 -5 -4
die zeit|11 -3 -2 -1
diens*|-4 -5 3 -3
dienst|5 -12 -8 -4
dienstag|-4 -6 23 -3
diere*|-8 13 -3 -1
diese bis|-2 -7 -3 -1
diese woche|-15 10 0 -2
diesem|12 -8 -5 -2
diesem jahr|-5 -2 -1 -1
dieser stelle|9 -4 -1 0
dieses|18 -2 -5 -3
dieses mal|12 -4 -4 -2
diesm*|12 -4 -5 -2
diesmal|12 -4 -5 -2
diesmal nicht|10 -2 -5 -2
diffe*|10 -4 1 -3
different|15 -6 -1 -4
difficult news|12 -1 -1 -4
digo|-11 24 -5 -2
digo algo|-10 20 -4 -2
dimit*|-9 -3 -6 -1
dimitri|-9 -3 -6 -1
dinsd*|-7 1 13 -3
dinsdag|-7 1 13 -3
diogo|11 -4 -3 -1
diplo*|5 -7 -2 -5
diploma|-4 -1 -3 -2
dir fur|9 -2 -2 -1
dir mitteilen|11 -1 -2 -1
dir zu|-9 -2 -1 -1
dire|-10 25 -2 -3
direct|-8 -13 -2 -5
direction|9 6 -5 -4
direction with|9 -2 -1 -1
director|10 -4 3 -1
director of|11 -7 3 -2
direi*|-5 11 -1 -2
direito|-7 10 -1 -1
direm*|-9 11 0 0
diremos|-9 11 0 0
diret*|-12 13 19 5
diretora|-12 -4 17 6
dirti|-8 3 -2 -2
dirti che|-8 3 -2 -2
disap*|3 -8 -8 1
disappointed|-8 -4 -4 -4
disappointed that|-11 -2 -1 -1
discl*|9 -1 -3 -2
disclosure|9 -4 -2 -2
disco*|18 -5 3 -2
discouraged|9 -2 -1 -1
discu*|6 -10 12 2
discussed|0 -6 5 12
discussion|9 -3 6 -2
discute|-2 -4 10 -2
disis*|-7 -1 -1 -1
disiscriviti|-7 -1 -1 -1
disku*|10 -2 -1 -1
dispa*|-3 -7 1 -2
dispatcher|-5 -6 1 -2
dispe*|-5 15 -2 -1
disponibile|-7 -2 -2 -1
disponibilidad|-9 2 3 -1
disponibilidade|9 -5 -4 -2
disponible|-19 -2 18 -4
disposition|7 -10 -8 -5
dispu*|-6 -3 -4 0
dispute|-6 -3 -3 -3
disqualification|-7 9 -1 0
disre*|-6 -4 0 -1
disregard|-1 -3 -8 0
disregard this|-3 -2 -7 0
disti*|9 -5 2 -2
distr*|0 -9 10 -1
dit|11 -6 -6 -2
dit jaar|12 -3 -4 -2
dit keer|13 -4 -2 -2
dit moment|14 -7 -4 -2
dit niet|-2 -4 -2 -1
division|9 0 0 0
dizer|13 -3 -3 -2
dni|-6 -2 10 0
do a|-10 -3 29 -4
do anything|3 -8 -3 -1
do come|10 -5 -3 -2
do mestrado|-7 -2 -1 -1
do nothing|-4 -6 -2 -1
do seu|-11 12 6 -2
do the|3 -5 2 18
do thursday|-8 -1 22 -2
do you|-20 -12 8 -2
docen*|10 -2 -6 4
docente|11 -1 -4 4
doch nicht|-9 -3 12 -3
doch noch|-7 -2 -1 0
documento nao|-4 -3 -2 -1
documentos|-10 16 -4 11
docus*|-13 -4 -7 28
docusign|-13 -4 -7 28
doen|-5 -2 -4 -4
doesn*|-4 -14 6 2
doesnt|-4 -14 6 2
doesnt work|-11 -4 11 7
doing|17 1 0 -3
doing the|14 -2 -4 -1
dois|0 2 11 -3
dokum*|-3 -4 -2 -1
domain|-4 -1 -3 -2
doman*|-9 5 -3 -7
domanda|-10 14 -11 -8
domanda di|-11 7 -5 -4
domanda per|-7 0 -1 -1
domin*|-1 -5 10 0
don|12 -9 1 -4
donat*|-7 -1 -1 -1
donc|18 -12 -6 1
donde*|-14 13 17 -9
donderdag|-14 13 17 -9
done well|-6 -2 11 -1
donner|8 -7 -9 -1
donnerstag|-5 -5 29 -4
donnerstag um|-4 -1 10 -1
dont be|10 -2 -2 -1
dont expect|-2 -5 -3 -2
dont have|20 -8 0 -3
dont hear|-17 20 -4 3
dont la|-4 -5 -1 0
dont lose|8 5 -2 -1
dont think|15 -2 -5 -2
door naar|-2 -3 11 -1
door te|11 -1 -5 -1
doorg*|-6 10 -4 -4
doorgestuurd|-7 16 -3 -2
doorgestuurd naar|-2 10 -3 -2
dopo|4 -14 2 1
dort|3 10 1 -2
dos|5 5 -2 1
dossier|-2 6 -8 -6
dossier de|-16 2 -2 -1
dossier nous|-9 -1 -1 -1
dossier pour|-3 9 -2 -1
dot|-6 0 9 -1
dott ssa|3 4 4 -1
dotto*|17 -6 2 -3
dottore|15 -3 -2 -1
doves*|-7 0 -1 -1
dovessi|-4 -4 -1 0
down|-2 2 -8 -1
down by|-7 -1 -2 -1
down the|13 -4 -1 -1
downloaded|2 9 -7 -1
draaien|10 -4 -3 -1
draft|-5 -9 -2 -1
drei|-9 8 7 -3
drei platze|-5 11 -1 -1
drei wochen|-11 8 -1 7
drie|9 6 0 -3
drin dafur|-2 -1 -2 9
dring*|-6 -3 0 -1
drive|15 6 -1 -4
drop me|-5 -2 -3 -1
dropp*|10 -4 4 -1
drube*|9 -2 -2 -1
druck*|11 -3 -2 -1
drug|-14 4 -3 13
drug screen|-10 1 -2 10
dsgvo geloscht|-2 -5 -1 -1
du bist|12 -4 -5 -3
du dich|9 -1 5 -3
du hast|3 -5 16 -5
du kannst|5 -9 11 1
du magst|12 -2 -4 -3
du musst|-5 -4 0 -1
du noch|-4 -3 0 10
du nombre|-7 9 -1 -1
du warst|10 -2 -3 -3
du zu|-8 2 -2 9
dudes|-3 -3 9 -1
due to|5 9 0 -6
dunmo*|-5 -9 0 -2
dunmore|-12 -7 1 -1
durac*|-6 -4 10 5
durat*|-7 -2 11 0
duration|-7 -2 11 0
durch*|4 2 0 4
durfe*|-1 -4 2 -6
durfen|-1 -4 2 -6
durfen wir|4 -8 -7 -1
dus|15 15 -9 -2
dus dit|14 -3 -3 -2
dutch|10 -3 -2 -1
duty|3 -4 -3 10
dwayne here|-3 -4 -1 -1
dylan|-2 -2 17 -3
e a|-1 -6 -6 14
e arrivato|2 10 -4 -2
e com|-16 8 6 7
e il|13 -6 0 6
e la|4 10 -5 -3
e nao|11 -2 2 -2
e o|19 -8 3 -3
e para|-13 6 5 -3
e per|11 -6 -1 -1
e purtroppo|-2 10 -3 -1
e quero|-11 -2 7 9
e quindi|-4 -2 -1 9
e se|-8 11 -1 0
e so|-9 0 4 2
e stato|13 -11 -6 -6
e sua|-10 -4 6 6
e un|-6 6 12 -3
e v|13 1 2 -1
earlier application|-6 -3 0 0
easte*|10 -2 5 -1
easter|11 2 -3 -1
easy decision|-9 0 0 6
ebenf*|-12 12 4 -1
ebenfalls|-12 12 4 -1
eberh*|0 -1 -2 9
echan*|0 -6 16 -4
echange|-2 -5 16 -3
echange telephonique|-4 -2 13 -1
echt|9 -3 -4 -2
ecole|9 -1 -1 -1
ecolo*|-1 -2 9 -1
econo*|-9 -3 1 -1
edit|-17 6 -6 -3
edito*|4 -8 -7 -5
editor|11 -5 -3 -1
editorial|9 1 -1 -1
editoriale|-6 -1 -1 -1
editors|-7 -1 -1 -1
educatrice|-4 -3 -1 -1
een afwijzing|-10 -1 -3 -2
een andere|5 -9 -8 -4
een berichtje|-4 12 -3 -1
een goede|-10 -2 -2 -1
een lastige|9 -1 -2 -2
een online|-7 -5 16 -1
eens|10 -4 -3 -2
effor*|9 -2 -1 -1
effort|9 -2 -1 -1
eg|-5 -3 -2 -3
egger|-3 -2 10 0
ehren*|-4 9 -2 -1
ehrli*|11 -2 4 -1
ehrlich|12 -1 -2 -1
ehrlich gesagt|11 -1 -2 -1
eigen*|0 -5 -3 -3
eigentumer|-11 -1 -1 -1
ein anderes|-14 -3 -4 -2
ein neues|-8 -1 -3 -1
ein paar|-6 -3 -1 -1
einar*|-3 -8 -3 -1
einarbeitung|-3 -8 -3 -1
eindr*|9 -1 -3 -1
eine andere|19 -5 -5 -4
eine antwort|-11 9 -3 -1
eine einstellung|19 -6 -4 -4
eine neue|-3 -5 -2 -1
eine stelle|-2 -4 -2 -1
eine zweite|-12 -1 15 0
einem|0 -7 24 -5
einem anderen|11 -2 -2 -2
einen anderen|-8 -6 -5 -6
einen mitbewerber|9 -2 -2 -2
einen neuen|-11 -5 7 -1
einen termin|-10 -3 1 13
einer|2 12 -2 -5
eines|2 -11 -9 5
einfach|6 -4 6 4
einfach mal|12 -2 -4 -2
einfl*|-6 -3 -1 0
einfluss|-6 -3 -1 0
einga*|-11 21 -5 -2
eingang|-10 17 -4 -2
eingang ihrer|-15 20 -2 0
einge*|0 10 -5 -1
eingegangen|-3 31 -8 -3
eingeladen|14 -1 -3 0
eingestellt|9 -5 -3 7
eingr*|-8 -4 -2 1
eingruppierung|-8 -4 -2 1
einig*|-11 11 -3 -1
einige|-9 13 -1 0
einla*|-12 14 17 -9
einladen|-10 11 11 -4
einladung|-19 6 12 -3
einladung zum|-8 -2 1 0
einma*|2 -10 -2 -3
einmal|5 -9 -1 -2
eins|-5 10 -2 -1
einsatz|-1 -5 -2 -1
einsc*|10 -4 -2 -2
einse*|1 10 -7 -4
einsehen|-9 13 -1 0
einsetzen|11 -1 -4 -2
einst*|18 -16 -10 17
einstellen|8 -7 -7 20
einstellung|13 -9 -6 2
einstellungsstopp|-7 -2 -2 -1
einstellungstest|12 -1 -5 -2
eintr*|-12 -8 3 5
einverstanden sind|-2 9 0 0
einwi*|-9 -5 -1 -1
einwilligung|-9 -5 -1 -1
einzu*|0 -4 10 -1
eithe*|-7 26 -6 -3
either|-7 26 -6 -3
either way|-21 27 -3 -1
el cargo|9 -3 -3 3
el certificado|-3 -4 -2 -2
el curriculum|16 -9 -2 -1
el equipo|12 -1 -9 10
el estado|3 11 -3 -2
el jueves|-8 -3 9 6
el lunes|-13 4 16 -7
el martes|-9 -3 15 -1
el miercoles|-7 -2 12 -1
el momento|11 -1 -4 -2
el proceso|14 13 -8 -5
el propietario|-5 -2 -1 -1
el proximo|-9 3 0 -1
el puesto|13 -2 0 8
el sabado|-8 -1 -3 -1
el tiempo|3 9 -4 -2
el viernes|-9 -4 2 9
ele|12 -3 -3 -2
ele nao|9 -3 -3 -1
elect you|-5 -2 -1 -1
elect*|0 0 -10 3
elegido|-4 -5 -2 1
elegido a|-4 -4 -2 -2
elektroniker fur|-5 -4 1 -1
elena|-11 3 5 0
eligibility|-3 13 -2 0
elisa|-14 4 9 -3
elkaa*|4 13 -7 -3
elkaar|4 13 -7 -3
ella|13 -4 -5 -2
ella ha|9 -2 -2 -1
elle|7 11 -5 -2
elle n|10 -4 -1 -1
ellis|-6 0 9 0
elm|-7 -5 -1 0
else for|22 -5 -5 -3
elsew*|-5 -9 0 -2
elsewhere|-5 -9 0 -2
elvir*|-6 -5 -2 -1
elvira|-6 -5 -2 -1
em aberto|-9 5 -2 -1
em analise|-15 14 -2 -1
em anexo|-2 -4 -4 13
em contato|-12 9 -3 8
email address|-6 -6 -3 -1
email and|-2 10 -4 -2
email confirms|-13 11 -2 0
email*|1 -3 -4 -4
emails|1 -1 -6 -4
emerg*|-8 -7 10 -4
emergency|-7 -7 12 -3
empez*|-16 -9 2 4
empezar|-8 -5 5 -3
empfa*|-4 -9 9 6
empfang|-6 -7 9 5
employer has|20 -6 -2 -2
employer or|-6 10 -1 0
employer viewed|-7 -9 -2 -2
employers|-14 -1 -2 -2
employment with|0 -3 -6 -5
emprego|9 -6 -3 -2
empregos|9 -3 -1 -1
empresa ha|10 2 -4 -4
en attente|-7 -2 -1 0
en caso|-9 13 -1 -1
en cours|-15 21 -4 -2
en cuanto|-9 17 -1 -1
en dan|-6 12 3 -4
en dat|15 -5 -2 -1
en een|6 -8 9 -2
en esta|24 -9 -3 -2
en general|-9 4 -1 -1
en infojobs|9 -3 -1 -1
en la|10 1 4 -5
en linea|-5 -3 11 -2
en madrid|-2 -5 -3 -3
en mai|11 -5 -2 -2
en nuestra|14 1 -3 1
en proceso|-10 13 -1 0
en revanche|-3 -2 -1 10
en visio|-9 -3 17 -1
en we|-3 14 -4 -1
encaj*|-7 1 -6 -4
encargada|-2 13 -6 -2
enclo*|-3 -5 -2 -2
enclosed|-8 -2 -2 -1
encontrase|10 -3 -2 -1
encou*|15 -3 -1 -1
encourage|14 -2 -1 -1
encourage you|14 -2 -1 -1
end|1 0 -9 0
end of|-13 13 -10 3
end we|11 -2 -1 -2
ende|-10 16 -17 1
ende mai|-7 13 -6 -2
endea*|9 -1 -1 0
ended|13 -5 -5 -2
ended up|16 -3 -3 -2
endet|-4 -3 -3 -2
ends|10 -2 0 -1
ends here|11 -3 -2 -1
enfor*|-2 -5 -1 -1
enforcement|-2 -5 -1 -1
enforcement officer|-2 -5 -1 -1
engen*|-1 -2 5 7
enger*|11 -6 -1 -1
engere|12 -3 1 -1
engere auswahl|10 -7 -1 0
engineer role|-5 3 -8 -2
engineering|-16 -4 -4 -4
engineering construction|-4 -2 -2 -1
engineering manager|-5 -4 -3 -2
enjoyed learning|-3 -4 -4 -1
enoug*|10 2 -8 -5
enough|10 2 -8 -5
enquiry|-5 -2 -1 -1
enreg*|-6 12 -1 -1
entao|12 -5 -2 6
entao nao|-1 -2 -2 9
entering|-10 -2 -1 -1
entie*|-12 13 -2 -1
entla*|20 -7 -1 -2
entlastung|20 -7 -1 -2
entlastung zuruck|17 -7 -1 -2
entra*|-12 16 -4 2
entrara|-6 9 -1 -1
entrara em|-6 9 -1 -1
entraremos|-10 6 -2 8
entraremos em|-10 6 -2 8
entre|9 1 -7 -2
entre*|1 0 15 -2
entretien|-7 1 32 -9
entretien de|-8 -2 15 -3
entrevista|-3 2 23 -4
entrevistas|14 -5 -3 3
entro|-11 13 -2 1
entry|-1 -3 -3 -3
entsc*|3 -4 -7 -2
entscheiden|-14 17 -2 -1
entscheidung|-3 4 -6 -5
entscheidung treffen|0 10 -1 0
entschieden|6 -11 -10 1
entschieden der|2 -5 -3 -3
entschieden die|14 -2 -4 -1
entschieden habe|-12 0 -3 0
entschlossen|14 -4 -2 -2
entschuldigen|0 -5 14 -1
entschuldigen sie|1 -3 10 -1
entsp*|0 -4 -6 -4
entsprechen|-6 -1 -2 0
entst*|-6 12 -2 -1
entstehen|-6 12 -2 -1
entwu*|-9 -5 -1 6
entwurf|-9 -5 -1 6
enviada|-7 15 -2 -1
environmental|-6 -3 -2 -1
epreuves orales|9 -2 -1 -1
equipa|-6 14 -2 -2
equipes|-10 10 -4 -1
equipo ha|14 -3 -3 -3
equit*|-16 -1 0 13
equity|-16 -1 0 13
er een|0 -6 -5 12
er geen|-14 5 7 -2
er komen|-8 -2 -2 -1
era|9 -2 -2 -1
erfah*|6 13 -10 -5
erfahrung|13 -1 -7 -2
erfahrung mit|14 -3 -4 -2
erfahrungsgemass|-8 14 -1 -1
erfolg bei|-9 -1 -1 -1
erfor*|9 -5 -3 -1
erful*|9 -6 1 -2
ergan*|3 -10 -3 -2
ergeb*|17 -3 -2 4
ergebnis|13 0 1 -3
erhal*|-5 11 -4 -3
erhalt|-9 17 -3 -1
erhalt ihrer|-6 14 -3 -1
erhalten|-5 9 -3 -3
erhalten diese|-8 -5 -3 -2
erkra*|-5 -6 17 0
erkrankung|-2 -6 9 0
erled*|15 -2 -3 -5
erledigt|15 -2 -3 -5
erneu*|-1 -8 -4 -3
erneut|-3 -6 -2 -1
erreicht|12 -3 1 -2
error|7 -15 -3 -2
erst|-7 21 -5 -5
erste|-8 -2 -1 -3
erste*|8 0 5 1
erstellt|8 3 -1 -1
erstg*|-3 -3 11 -1
erstgesprach|-3 -3 11 -1
ersuc*|-7 1 12 0
erwis*|-5 -1 -2 -1
erwischt|-5 -1 -2 -1
erzeugt|10 -12 -4 -2
erzie*|11 -2 -1 -2
erzieherin|10 -1 0 -1
es haben|9 -5 -2 -1
es ist|14 -5 -2 -2
es necesario|-3 10 -1 0
es nicht|6 9 -4 -1
es so|10 -4 -1 -1
es tut|9 -1 -2 -2
es un|-3 9 1 -2
es weiter|-7 9 -1 0
esa|-16 14 -1 -2
esaur*|-6 -4 -1 -1
esclu*|-11 3 11 -2
escol*|13 -5 -9 0
escolhe|-5 10 -2 -1
escolhemos|-5 -3 -1 -1
escolhemos outra|-7 -2 -1 -1
escri*|-11 14 -12 7
escribirnos|-2 11 -5 -2
escribo|-9 13 0 -3
escrito|-4 -2 -1 10
escritorio|-5 -1 -1 10
esito|13 -4 -6 -3
eso|10 -4 -2 -1
espac*|-14 10 -4 -2
espace|-14 10 -4 -2
especially|-5 -1 -2 -1
esper*|5 -11 -2 -5
esperamos|3 -9 0 -6
esperienza|3 -7 -3 -3
essa|-5 9 -1 -1
essential|14 -3 -1 0
essential criteria|9 -1 -1 0
esser*|6 -4 10 -5
est annule|-7 -3 -3 -4
est bien|-7 20 -5 -2
est donc|10 -4 -1 -1
est en|-18 23 -4 -2
est pas|-12 7 0 2
est toujours|-4 13 -1 0
esta|-3 10 -10 -8
esta mais|-8 -2 -1 0
esta ocasion|12 -4 -2 -1
esta oportunidad|15 -4 -2 -2
esta semana|-15 -6 -5 -4
estad*|10 16 -7 -5
estado|11 16 -6 -4
estado de|10 8 -3 -2
estado descartado|9 -6 0 0
estag*|16 3 0 -5
estam*|3 4 1 1
estamos|3 4 1 1
estar*|-11 3 13 -2
estara|-8 4 9 -1
estas|-2 16 -5 -4
estat*|8 0 6 -5
estate|9 2 -1 -4
este mensaje|-5 -3 -2 -2
este proceso|-2 -7 -1 -1
estej*|-1 -4 -3 -2
estev*|9 -2 -3 -1
estimado a|-5 10 -4 -3
estimado candidato|11 -4 -1 -1
estimado cliente|-7 -1 -1 -1
estiv*|-12 1 4 -1
estiver|-11 -3 5 -1
esto|-9 2 -3 -1
estou|-4 -3 -2 -2
estud*|-7 -10 -3 -4
et je|2 1 -4 11
et la|9 2 -2 -2
et ne|-1 -3 -4 -1
et sera|-6 10 -2 -1
et ta|2 -7 10 -2
et viens|9 -2 -2 -1
et vous|-6 12 -3 -7
etablissement|-10 0 -1 7
etant|12 0 -12 -5
etapa|2 -15 29 -8
etape|1 -7 10 -2
ete|7 9 -7 -7
ete etudiee|11 -4 -1 -1
ete preselectionnee|-5 -2 10 0
ete prise|-5 10 -1 0
ete refusee|20 -8 -4 -4
ete retenu|9 -6 -3 -2
ete retenue|11 4 -4 -3
ete transmis|-5 9 -1 -1
ete transmise|-8 13 -1 0
etes|-2 -12 1 3
etre|0 -4 -8 -8
etre etudiee|-2 -6 -1 -1
etude|-3 4 -6 -4
etude attentive|-8 -1 0 0
etudi*|6 2 -9 -6
etudiee|9 -10 -3 -1
etudiee avec|9 -4 -1 0
etwas|4 12 -3 -5
etwas geduld|-18 15 -1 -1
eu|16 -2 -5 -2
eure|-11 -1 -1 -1
euro|-22 -7 -10 24
eux|9 -3 -2 -2
evaluation|-8 3 -4 -1
eveni*|2 -3 11 -1
evening for|-4 -1 -3 -1
event|-15 -5 8 -1
event has|0 -1 9 0
event*|9 6 5 -4
events|13 1 -2 -1
ever|15 -4 -4 -2
every applicant|-7 9 -1 0
every application|-3 10 -2 -2
every single|13 -2 -2 -1
every success|-4 -3 -3 -2
every*|-5 11 4 -2
everybody|-12 16 0 -6
everybody by|-5 10 0 0
everyone|0 5 5 2
everything|-4 10 4 -3
everything else|-8 -3 10 0
evide*|1 -6 -3 -2
evidence|-7 -3 -2 -1
exact|-3 -1 10 0
examination|1 8 3 0
examine|-5 -3 -2 -2
excel*|17 -2 -3 6
excellent|12 0 -2 5
excep*|-2 -3 11 -2
excit*|-15 -1 -1 16
excited|-9 0 0 16
exciting|-8 -1 -1 -1
excluido|13 -3 -3 -2
excluidos|-14 4 5 -2
excuses|-4 6 10 -3
excuses voor|-6 9 4 -1
executive officer|-3 -6 0 0
exercise|6 -4 14 -2
exige|12 -6 -1 -1
exige*|12 -4 -1 -1
exigi*|10 0 -2 -2
exist*|12 -10 -3 -2
exmo a|-5 11 -1 -1
exp|-2 -5 -2 -2
expec*|-19 18 -4 -8
expect|-27 22 -11 -6
expect to|-12 17 -9 -5
expected|-7 10 -6 -4
expected hourly|-5 -4 -1 0
exper*|10 -4 -2 -1
experience|9 -3 -1 0
experience en|10 -2 -3 -1
experience is|13 -5 0 0
experience we|-2 -2 1 9
experiencia|22 -14 -2 -2
experiencia em|12 -9 1 -1
expir*|-11 -6 0 -3
expired in|9 -2 -1 -1
expires|-8 -6 -4 -2
expires in|-4 -4 -4 -1
explain|-2 -1 9 -1
explained|10 -4 -3 -1
explo*|4 -10 3 -1
exploitant|-2 -10 3 0
exploitant transport|-2 -10 3 0
extend|12 -7 2 11
extend an|17 -5 -3 1
extension|-7 -2 -3 -3
eye|9 6 -2 -2
fabrica de|9 -6 -1 -1
faca|-3 -2 9 -1
facha*|4 18 0 -5
fachabteilung|-2 16 3 -5
fachb*|1 -2 -3 12
fachbereich|-3 0 -2 12
fachl*|10 2 -3 -1
fachs*|-5 -2 -2 -1
facul*|1 13 -4 -2
faculty|2 9 -2 -2
faire|4 -11 13 -4
faire un|-2 -3 10 -2
fait|15 -5 -1 -2
faith*|11 -4 0 -1
faithfully|11 -4 0 -1
falk|-8 -4 3 -1
falla|11 -4 -2 -2
falls|-9 8 -1 -6
falls sie|-12 -2 -8 0
falta|-7 -8 -3 1
falta*|-5 -6 -2 -2
faltando|-4 -3 -2 -1
faltando documento|-4 -3 -2 -1
fam|-2 9 -2 -1
famig*|-13 -6 -2 -3
famiglia|-13 -6 -2 -3
famil*|-4 -4 -5 1
familie|-5 -8 -3 -3
family|-13 -1 -9 10
fande*|12 -4 -3 -1
fanden|10 -3 -2 -1
far|1 -7 -6 -4
far more|-5 -5 -3 -2
fare|-11 -3 19 -2
farem*|-10 8 5 -1
faremo|-10 8 5 -1
faremo sapere|-6 10 -1 -1
fase|10 0 -4 -7
fase de|14 -4 -6 -3
fase do|-7 -2 -1 -1
fase final|-5 9 -1 -1
fatto|13 -3 -3 -1
favou*|13 -2 -3 -1
fazer|-4 -4 16 -3
feb|1 -8 9 0
febbr*|-4 -4 17 -2
febbraio|-2 -3 9 -1
febru*|-24 12 3 6
february|-20 11 2 10
fecha|-10 6 7 1
fecha*|3 14 -4 -3
feder*|1 -10 -1 3
feed|-3 -3 14 -1
feedb*|11 -5 -4 -2
feedback|11 -5 -4 -2
feedback from|11 -2 3 -1
feedback please|19 -2 -7 -2
fehle*|-3 -15 -5 6
fehlen|-3 -6 -3 -1
fehlenden|-1 -7 -1 0
fehlt|12 -7 -3 -5
feld|-5 12 -1 0
felic*|-3 -5 2 12
fell|-2 -6 -3 -2
felt|15 -3 -3 -2
feria*|9 -2 1 -2
ferme*|-5 -7 16 -1
fern|-2 -5 -1 -1
ferra*|3 12 -4 -3
ferre*|-4 -6 18 -3
ferreira|-5 -3 13 -1
ferri|-1 -8 0 14
ferri*|-10 -4 8 -2
ferries|-9 -4 8 -2
ferry|-1 -2 9 -1
ferti*|-8 -10 -9 6
fest|-2 -2 -3 9
festi*|14 -3 -4 -2
festival|11 -3 -2 -2
few weeks|-1 -6 -1 -1
fica|14 -4 8 -5
fica de|-3 -2 9 -1
ficou|18 -5 -4 -4
ficou em|13 -3 -2 -2
field|0 -9 7 -2
fierc*|-8 -2 -1 0
fierce|-8 -2 -1 0
fifte*|-3 -1 -2 15
file for|4 -6 -5 -3
filia*|6 -7 10 -5
fille*|13 -1 -4 -2
filled|14 -3 -3 -2
filled all|-13 -5 -2 -1
filled but|-4 -3 13 -1
filled it|12 -3 -3 -3
filled the|11 -2 -2 -1
filled this|9 -3 -1 -1
filli*|-2 -3 -3 -3
filling|-2 -3 -3 -3
filling the|-6 -3 -3 -3
fils|-3 12 -3 -2
fim de|-10 5 4 -2
final decision|-5 -5 -1 0
final interview|-12 -4 7 6
final offer|-3 -1 -1 11
final round|-4 -5 12 -4
finalement|9 -6 -5 -3
finalist|9 -1 -4 -2
finalista|-5 10 -2 -1
finalizado|13 -1 -2 -1
finalmente|12 -4 -4 4
finance|-2 -11 -7 5
find attached|-2 -1 -3 11
find the|5 -4 3 5
findest|-9 -3 2 17
findest du|-10 -3 2 17
findi*|-13 -2 -2 -1
finding|-13 -2 -2 -1
finding the|-12 0 -1 0
fine|-10 17 -3 15
fine mese|-10 9 -3 7
finis*|-3 -13 7 -5
finish|-3 -11 9 -3
finn|20 -1 -4 -3
fino|1 9 -2 -1
fiona|8 3 1 -1
firm|18 -6 -3 -2
firma|12 -1 -3 2
firma*|-8 -3 -8 28
firmata|-5 -2 -2 14
first unfortunately|-5 -3 -3 14
fisch*|-5 -8 -1 -2
fit your|-6 -1 -1 -1
five|9 -5 -1 5
five candidates|-4 -2 9 0
fixe|4 -5 -3 14
fixe le|9 -2 -1 -1
fjord*|-11 4 -2 13
flat|-6 -9 -4 3
flat on|-7 -1 -1 0
fleet|-9 -1 6 0
fleet data|-9 -2 6 0
fleis*|9 -1 -3 -2
fleissig|9 -1 -3 -2
fligh*|-8 -5 1 3
flood*|-4 -3 -2 0
flooding|-4 -3 -2 0
floor|-2 -2 20 -2
flor|-5 12 -2 -1
flori*|5 -6 -6 -2
focus|14 -5 -1 0
focus on|11 -4 -2 -1
foi aprovado|-5 -2 -1 -1
foi enviada|-4 9 -1 -1
foi indeferido|-6 -3 -2 -2
foi preenchida|12 2 -3 -3
foi preenchido|-4 -2 -2 -2
fois|21 -10 -5 1
folde*|-9 11 0 0
folder|-8 10 0 0
folgende|-10 -2 3 0
folks|11 -2 -2 -1
followed|-6 -3 13 -1
followed by|-7 -3 13 -1
following items|-7 13 -1 0
following reason|12 -3 -1 -1
following up|10 -3 -3 -2
following your|7 -8 -7 15
food|4 -7 -4 -2
foods|-9 -9 3 -4
foods talent|-4 -3 -3 0
for a|-3 -3 1 -6
for account|-4 13 -2 3
for an|-22 12 13 -2
for analyst|-5 -3 -2 -2
for another|12 -2 -1 0
for appointment|14 -3 -1 -2
for attending|15 0 -6 -1
for auditioning|-5 -2 -2 -2
for booking|-4 -1 11 -1
for but|-4 0 0 11
for choosing|-5 14 -2 -1
for clinical|13 -4 -1 0
for coming|19 -2 -7 0
for completing|13 10 -10 -1
for data|11 -1 -1 -1
for deckhand|8 -5 8 -2
for doing|11 -1 -3 -1
for entering|-10 -2 -1 -1
for executive|-6 12 -1 -1
for fleet|-9 -1 6 0
for funding|-12 -2 0 0
for getting|3 -8 -3 -2
for healthcare|10 1 -1 0
for him|-6 -1 -3 -1
for interview|9 2 6 -3
for interviewing|-1 -9 -4 -1
for it|15 -7 5 -2
for junior|11 -5 -5 -1
for letting|-24 -6 -1 -2
for me|-8 -4 16 -1
for meeting|9 -2 -4 -1
for next|9 7 0 -1
for now|18 -11 -6 -2
for o|-4 9 -1 -1
for office|-4 -9 -2 -2
for one|-1 -1 -6 -4
for other|19 1 -3 -1
for our|-3 -11 13 -4
for park|-4 9 0 0
for produce|-4 -2 9 0
for registering|-15 21 -3 -1
for research|-4 9 -1 0
for safekeeping|-5 9 0 0
for sde|-2 -2 -5 0
for sending|1 15 -7 -6
for series|-17 -1 0 0
for someone|16 -6 -5 -2
for store|-6 -10 0 2
for submitting|-14 14 -7 -6
for taking|16 -5 -3 -1
for teller|-7 11 -1 0
for ten|-4 -1 10 0
for that|3 -3 9 -2
for this|14 -2 -4 0
for three|10 -2 -1 -1
for travel|-3 -4 -4 -1
for tuesday|-6 -3 1 -1
for two|11 -3 0 0
for viewing|-13 0 0 0
for warehouse|12 -8 -5 -2
for which|21 -4 -3 -1
for writing|-7 -2 -4 -3
for yard|11 -4 6 -3
forde*|-12 4 0 -5
forderung|-7 -2 -2 -2
forgo*|-14 16 -4 -2
forgotten|-12 18 -4 -1
forgotten you|-12 18 -3 -1
form|-8 9 -10 -6
form for|-4 9 -1 -1
forma*|-3 -7 1 18
formal|-14 -8 14 19
formal letter|-2 -3 -2 10
formal offer|-3 -2 -2 10
forme*|-6 -7 -1 -1
fortn*|-7 10 -2 0
fortnight|-7 10 -2 0
fortz*|9 -3 -1 -1
forward as|-8 -1 -1 -1
forward for|11 -1 -1 -1
forward to|-18 0 -8 15
forward with|3 -9 -5 -2
fosse|-10 -2 -2 -1
foste*|-5 -3 -2 -1
fotos|-1 -4 -3 -2
founder|13 -3 0 -2
four times|-7 0 -1 -1
four weeks|-9 11 0 0
frag|-4 3 -5 16
frag ruhig|-4 9 -1 -1
frank*|3 6 4 -3
frankfurt|-1 9 -1 -1
fratt*|-8 11 -1 0
frattempo|-8 11 -1 0
frau lorenz|-4 -4 -1 0
frau sommer|-15 -2 -1 -2
frau tomic|9 -2 -2 -1
frau vogt|10 -1 -1 -1
frau weiss|-4 -2 -2 13
freel*|16 1 0 -2
freelance|11 2 2 -2
frei|-16 8 7 1
frei wird|-8 -6 -1 -1
freig*|-5 13 -5 -5
freit*|-21 -3 24 10
freitag|-21 -3 24 10
freitag um|-5 -3 13 -2
freitag und|-5 12 -2 -1
freu|-8 -3 12 0
freu mich|-8 -3 12 0
freue|-11 -4 2 7
freue ich|-7 -3 3 -2
freue mich|-3 -1 -2 9
freue*|-6 -3 -4 14
freuen|-6 -3 -4 14
freuen uns|-9 -3 -6 16
frida*|-9 0 8 9
friday|-10 0 8 9
friday at|-7 -2 17 -2
friday if|-1 -3 -2 10
friday morning|-5 -1 12 -1
fried*|-4 9 -2 -1
frien*|-8 -3 -9 2
friend|-14 4 -4 -1
friends|-7 -8 -6 5
friends and|-1 -1 -1 9
friends to|-9 -1 -1 0
frigo*|-6 -2 -3 -1
frist*|-10 -8 1 -3
fristgerecht|-8 -6 1 -2
fristgerecht zum|-5 -6 -4 -2
from monday|-10 -2 9 -1
from my|-1 12 -2 -1
from our|6 9 -3 -3
from today|-10 -4 4 0
from us|-4 19 -2 0
from you|-10 -11 -7 0
from your|2 3 -11 -1
froma*|0 -3 -1 9
front|8 -16 -6 -3
fruhe*|-4 -11 -6 -4
fruhestens|-3 -4 -3 -2
fruhj*|11 -3 -2 -1
fruhjahr|11 -3 -2 -1
fuhre*|9 1 -10 -5
fuhren|11 -6 -4 -2
fuhrerschein|9 3 -5 -3
fuhrerschein klasse|-5 15 -3 -1
fuhru*|-11 -9 -4 12
fuhrungszeugnis|-14 -3 1 7
full and|0 -4 -4 -2
fullt*|-5 10 -2 -2
fulltime|-5 10 -2 -2
fully|9 -5 -3 2
fully staffed|9 -3 -1 -1
fun|12 -8 -2 -1
funct*|8 -4 6 3
functie|6 -4 6 3
functie van|11 -4 -5 7
fund|-20 -3 -4 -1
funde*|-2 0 -4 -3
funded|-3 0 -4 -3
fundi*|4 -3 -6 -4
fundr*|2 12 -4 -2
fur betriebstechnik|-5 -4 1 -1
fur das|12 -5 -2 -4
fur deine|8 9 -8 -6
fur den|14 -11 4 0
fur dich|0 -10 -5 -4
fur diese|13 -4 -3 -1
fur dieses|11 -2 -2 -2
fur ein|-5 -1 -2 -2
fur eine|9 -5 3 -2
fur einen|0 -6 -5 -8
fur eure|-7 -1 -1 0
fur ihre|7 5 1 -4
fur ihren|4 -2 -10 -7
fur jemand|-7 -2 -2 -2
fur sie|-1 -17 -10 15
fur ungut|17 -9 -2 -1
fur uns|11 -2 -3 -1
furs|18 -15 1 -8
furth*|12 -4 2 -1
further|12 -4 2 -1
further consideration|9 0 0 0
further to|1 -10 1 1
futur|-3 -3 -3 -1
futur responsable|-3 -3 -3 -1
futuras oportunidades|-7 -1 -1 -1
gaan|10 -4 -4 -1
gaat|-10 16 3 1
gabri*|-8 -1 -1 -1
galer*|-9 -4 6 -1
galle*|-1 11 -2 -1
gallery|-1 11 -2 -1
galwa*|-4 15 -2 -1
galway|-4 15 -2 -1
games|0 2 15 -2
ganas|-8 1 -5 12
ganas de|-3 -3 -4 14
ganz|16 -2 -3 -3
garag*|-5 -1 10 -1
garage|-5 -1 10 -1
garde|15 -4 -3 -2
gardons|11 -6 -1 -1
gave|19 -4 -6 -4
geachte heer|9 8 -5 -5
geand*|5 -9 8 -2
geandert|8 -6 9 -2
gearb*|10 -2 -1 -1
gearbeitet|10 -2 -1 -1
gearbeitet hat|9 -1 -1 -1
geben|17 -10 -5 3
gedru*|9 -4 -1 -1
gedul*|-4 8 -8 -6
geduld|-4 5 -8 -7
geduld bis|-6 -11 -2 -2
geduld und|-6 11 0 0
geehrte bewerberin|-2 -2 -3 -2
geehrter bewerber|10 -3 -3 -2
geen|1 -1 -7 -11
geen invloed|-9 0 -3 -1
geen plaats|-7 -1 -2 -1
gefallen|5 -9 9 1
gefor*|19 -5 -4 -2
geforderten|9 -2 -2 -1
gefre*|15 -5 -3 3
gefreut|15 -5 -3 3
gefuh*|9 -1 -3 -1
gefun*|15 -11 -7 -4
gefunden|15 -11 -7 -4
gegeb*|12 -1 -4 1
gegeben|18 -10 -3 1
gegebener|-6 9 -1 0
gegebener zeit|-6 9 -1 0
gegen|17 -8 -1 -7
gegen dich|19 -3 -3 -3
gegen*|7 1 3 -1
gegevens|0 -5 -2 -2
gehad|9 -2 -2 -2
gehal*|-15 -11 2 10
gehalt|-15 -5 7 9
gehen sie|-7 9 0 0
gehen wir|2 4 4 -1
gehor*|9 -5 -4 -1
gehts|-4 1 -4 9
gekek*|12 -5 -2 0
gekeken|12 -5 -2 0
gekla*|5 -8 -5 -2
geklappt|5 -8 -5 -2
geklappt hat|1 -7 -2 -1
gekom*|3 -5 -4 9
gekommen|4 -4 -4 9
gekoz*|0 -12 2 -5
gekozen|0 -12 2 -5
gelateria|-3 9 -2 -1
geldig|-8 -1 9 -2
gelez*|11 -3 -1 -1
gelezen|11 -3 -1 -1
gelos*|-6 -13 -7 -5
geloscht|-6 -13 -7 -5
gemac*|18 -6 -1 -1
gemacht|18 -6 -1 -1
gemass art|-5 -2 -1 -1
genau|10 -3 -3 -1
general|-1 21 -5 -5
genoe*|17 -2 -3 -3
genoeg|17 -2 -3 -3
genom*|12 -6 1 -3
genommen|14 -7 1 -2
gente|-3 9 -3 -5
genti*|1 -3 -4 -5
gentile|1 -2 -5 -5
gentile autore|-10 -2 -1 -1
genug*|6 -13 -1 -3
genugt|2 -11 1 -2
genuinely|10 -2 -2 -1
gepla*|-12 16 1 -3
gepland|-5 9 -2 0
gepru*|11 4 -6 -4
gepruft|11 4 -6 -4
gepruft und|19 -9 -3 -2
gerente de|-7 1 -3 -1
gern|4 -12 14 -3
gern gelesen|-9 -2 -1 -1
gern in|-7 -3 11 0
gern kennenlernen|-4 -3 9 -1
gern mochten|-1 -4 9 -1
gern nochmal|10 -4 -2 -1
gesag*|12 -5 -3 3
gesagt|12 -5 -3 3
geschafft|-7 -2 14 -2
gesel*|11 -5 -1 -1
geselecteerd|24 -7 -7 -2
geslaagd voor|-8 -2 3 -2
gesol*|9 0 -6 -2
gesolliciteerd|9 0 -6 -2
gespr*|5 -9 12 -2
gesprach|4 -11 22 -3
gesprache|7 -6 -13 -5
gesprache mit|-2 -3 -3 -1
gesprachen|10 -4 -3 4
gesprachspartner|-2 -2 9 -1
gesprek|3 -8 18 -5
gesprochen|-1 -4 -5 9
gestern|18 -10 -1 -3
gesti*|5 10 -8 -5
gestionnaire|6 7 -3 -1
gestionnaire paie|-5 12 -1 -1
gesto*|-5 5 14 -7
gestor|-6 14 4 -3
gestor de|-1 10 -2 -1
gesun*|-7 -2 -2 1
get a|-11 14 -3 -5
get an|-14 5 -3 -1
get back|-10 23 -5 -4
get feedback|-5 9 0 0
get your|15 -5 -3 -1
getagt und|13 -9 -1 0
gets|-1 10 1 -2
getti*|8 -10 -3 -5
getting|8 -10 -3 -5
getting this|-8 -2 -1 0
getting to|12 -2 -2 -1
geval*|17 -3 -3 -2
gevallen|17 -3 -3 -2
gewah*|-10 -2 1 -1
gewor*|18 -4 -7 0
geworden|18 -4 -7 0
gewun*|-3 -5 -7 -4
gewunscht haben|-7 -4 -1 -1
gewunschten|-6 -3 -3 -2
gezie*|9 -4 -1 -1
gezien|9 -4 -1 -1
gia|32 -15 -10 -5
gia trovato|14 -4 -5 -4
gibt|-8 0 -6 -3
gibt es|-10 -2 -2 -1
gig|9 -2 -1 -1
ging an|-9 -1 0 7
giorn*|-7 20 -5 -7
giorni|-13 22 -6 -7
giorni lavorativi|-5 18 -2 -1
giorno|9 0 -1 -2
giove*|-12 -5 27 -4
giovedi|-12 -5 27 -4
giras*|-3 -3 -2 -2
girasole|-3 -5 -2 -1
girl|10 -2 -2 -1
githu*|11 -3 -2 -1
github|11 -3 -2 -1
giuri*|-11 -1 -1 -1
giuria|-12 -1 -1 -1
giust*|11 -2 -3 -3
give me|-5 1 -6 13
give up|9 -2 -1 -1
given|18 -8 -7 -2
given to|-3 -3 -3 -2
givin*|11 -7 -5 -1
giving|11 -7 -5 -1
giving us|-5 -5 -3 -1
glad to|10 -3 -4 2
gladl*|12 -1 -2 -1
gladly|12 -1 -2 -1
gleic*|-5 0 11 -3
gleich|-11 -6 22 -1
glen|-7 12 -1 -1
gli|11 0 -3 -2
gli ammessi|10 -2 -3 -1
gluck*|-4 -1 10 -2
gluckwunsch|-4 -1 10 -2
gluckwunsch sie|-5 -1 9 -1
gm|-8 2 11 -2
go ahead|-11 -2 7 -3
go with|-8 -6 -8 -5
goed|-10 28 0 -7
goed ontvangen|-9 19 -5 -2
goede|-8 4 -4 -2
goede*|13 -2 -2 -1
goes|9 -5 5 -3
goes into|11 -3 0 0
going|16 -6 -5 -2
going ahead|10 -1 -1 -1
going into|-8 -5 -2 -2
going through|-15 -2 3 3
going to|21 -3 -5 -3
going with|9 -4 -3 -2
gone|10 -1 0 -2
gone for|14 -2 -2 -1
gone to|9 -2 2 5
gone with|-8 -4 -3 -3
gonna|16 -3 -2 -1
gonna go|9 -1 -3 -1
good luck|13 -2 -5 -5
good morning|4 -9 0 -3
good news|-7 -5 3 -1
good time|-9 -4 5 -1
good to|11 -8 -10 3
google meet|-7 -3 14 -1
gosta*|8 -11 12 4
goste*|12 -2 -4 -1
gostei|12 -2 -4 -1
gosto|-4 -2 -2 11
got|1 18 1 -4
got a|5 -8 -5 -3
got it|-16 37 -8 4
got this|11 -3 -1 0
got your|-22 32 14 -5
gover*|2 -11 1 2
government|5 -9 4 -1
governors|8 -1 -2 4
gr|9 7 -6 -4
graag|5 -18 17 7
graag voor|9 -5 -3 5
grab|-9 -4 21 -2
grab a|-5 -2 12 -1
graci*|14 2 -4 -5
gracias|13 6 -6 -6
gracias por|17 -1 -4 -4
grade|6 -8 -4 14
grado|-14 6 3 -1
grado di|-11 9 -1 0
graduate programme|-2 11 1 0
graduate recruitment|13 0 0 0
graduates|-4 -3 -2 -2
graduatoria|9 -3 -2 -1
graha*|-8 10 3 -1
graham|-8 10 3 -1
grand|0 -7 -6 3
grant*|-6 2 -4 -2
grants|-6 2 -3 -2
grants team|-12 -1 0 0
grate*|5 -8 -7 0
grateful|4 -8 -7 1
grateful for|-1 -5 -5 2
gratis|-2 -4 -2 -1
grazi*|18 -5 -3 -9
grazie|18 -5 -3 -9
grazie della|9 -2 -2 -3
grazie lo|15 -3 -4 -3
grazie per|16 -9 4 -7
great news|-15 -5 21 5
greg|13 -3 -3 -2
greta|-4 -4 0 -3
greve|-9 -1 16 -1
grid|-4 -9 -2 3
gripp*|-4 1 9 -1
groet*|11 10 -7 -4
groeten|0 10 -6 -3
groetjes|11 5 -3 -3
gross*|12 1 -8 -4
grosshandel|-4 -3 -2 -1
groupe|-8 -1 12 -4
growth analyst|-4 -4 -2 -2
gruppo|0 -12 3 -2
gruss|21 -12 12 -9
gruss dich|9 -2 -3 -2
grusse aus|10 -4 -3 5
guapa|9 -4 -2 -1
guard*|25 -15 -7 -3
guardamos|17 -17 -3 -2
guardamos o|11 -8 -1 -1
guide*|6 -6 -5 -4
guidelines|-4 -2 -2 -2
guides|13 -3 -2 -1
guill*|-6 9 -2 -1
gus|-8 -1 12 -1
gusta*|9 0 1 -2
gusto|-3 -6 -2 2
gut|9 -2 -8 -3
gute|9 -8 0 -2
guten|4 -7 -1 -5
guten tag|1 -2 -3 -6
gutte*|18 -3 -3 -2
gutted|18 -3 -3 -2
guy|-3 -5 -2 -2
gwen|-3 -1 -2 16
ha|11 -7 -6 -6
ha conseguito|9 -2 -2 -1
ha decidido|16 -6 -4 -3
ha descartado|16 -7 -3 -2
ha elegido|-4 -5 -2 1
ha fatto|11 -3 -3 -1
ha finalizado|11 -5 -1 -1
ha publicado|-4 -4 0 -1
ha realizado|-5 10 -1 -1
ha scelto|-2 -3 -3 -3
ha sido|8 -11 -11 -10
hab|28 -11 -3 2
hab schon|22 -8 -5 -4
habe|-5 -7 -7 -3
habe ich|-7 0 -4 1
haben deine|-6 16 -3 -2
haben die|3 -10 0 -4
haben ihre|-7 26 -7 -6
haben in|9 -3 -3 -2
haben jetzt|15 -4 -2 -2
haben sich|5 -11 -9 -4
haben sie|-1 -4 -2 -3
haben uns|11 -13 -2 4
haben wir|17 -8 -5 0
habla*|-2 -5 1 12
hacer*|-9 -1 12 -2
had|9 -2 -2 -2
had a|11 -9 -2 -2
had an|12 -3 -2 0
had more|-1 9 -1 -1
had places|-8 0 -1 0
had the|10 -4 1 -1
hadda*|-2 0 16 -2
haddad|-2 0 16 -2
hadde*|10 3 -4 -2
hadden|10 3 -4 -2
hai|3 -5 -7 -5
halbe stunde|-3 -2 9 -2
halde*|-3 -3 13 -1
halden|-3 -3 13 -1
hale|10 -2 -3 -3
half|0 1 15 -5
hall|-9 -6 4 -4
halle*|-8 -2 -1 -1
hallo herr|-8 15 3 -13
hallo*|-9 8 10 -1
halloran|-5 10 2 -1
halt|1 -4 -6 12
halten|-1 6 5 -1
hambu*|5 -12 5 -3
hamburg|5 -12 5 -3
hamza|-6 -4 -2 -1
han|9 -3 -1 -1
hand|14 -7 -4 3
handl*|5 -7 17 -3
handle|-5 -3 12 -1
hands|14 -1 -3 -1
hands for|9 -2 -2 -1
handy|-2 -1 10 -1
hang|16 3 -7 -5
hang tight|-2 9 -4 -3
hangi*|-8 9 -2 -1
hanging|-8 9 -2 -1
hank|-5 2 9 -1
hanse*|-8 -6 -3 12
hansen|-9 -4 -2 13
happe*|-19 17 1 -3
happens|-14 15 -1 0
happens next|-10 6 -1 0
hard|6 -9 -6 2
harms|0 -5 9 -2
hart|10 -2 2 -2
has a|11 -3 -2 -2
has accepted|14 -4 -2 -1
has already|5 -3 8 -1
has applied|-5 -4 -2 -2
has come|-9 7 1 -2
has completed|-5 -6 -3 -2
has decided|19 -7 -6 -3
has had|-6 17 -2 5
has landed|-5 10 0 0
has moved|13 -10 -1 -1
has not|0 -11 -12 -4
has now|17 -4 -3 -1
has received|-4 9 -1 -1
has referred|-3 13 -1 -1
has refused|-5 -3 -2 -2
has reviewed|15 -5 -1 -1
has selected|10 -5 -2 -1
has updated|17 -4 -2 -1
hasnt|-19 1 -2 -1
hasnt been|-10 6 -1 0
hast|7 -3 12 -3
hast du|-1 -4 10 -2
hasta|-19 12 0 3
hasta el|-10 0 3 5
hat|16 -9 -4 -1
hat den|9 1 -2 -1
hat der|9 -1 -2 -1
hat die|10 -2 -2 -1
hat es|13 -1 -3 -2
hat ihre|13 -2 -2 -1
hat in|9 0 -2 -1
hat sich|22 -21 -8 4
hat uns|10 -15 20 -7
hatte|17 -7 -12 6
hatte ich|-1 -5 -2 -1
hatte*|-6 -5 5 -3
hatten sich|-9 -2 -3 -1
hatten sie|-17 5 13 -2
hatten wir|9 -4 -3 -2
haufi*|-6 -2 -2 -1
haufiger|-5 -1 -2 -1
haupt*|-13 -1 0 0
haus|10 -3 5 -4
have a|-7 6 -12 -1
have all|9 -2 -2 -1
have an|-15 7 -6 -4
have any|9 -6 -2 0
have asked|12 1 -3 -1
have been|-7 -2 11 -6
have chosen|11 -7 -2 -1
have completed|9 0 -2 -1
have concluded|9 -2 -2 -1
have decided|3 -14 -3 -4
have enough|21 -4 -4 -3
have filled|-12 -3 -2 -1
have more|9 -2 -1 -1
have now|18 -8 -2 -1
have offered|9 -2 -2 -1
have one|5 0 5 -1
have reached|-7 9 -1 0
have received|-14 23 -1 3
have reviewed|9 -9 8 -1
have selected|14 -3 -2 -1
have shown|10 -1 -1 0
have successfully|-8 9 2 0
have time|-7 -3 16 -1
have two|-16 4 -9 -3
have until|-5 -2 11 0
have withdrawn|-15 -5 -2 -1
have you|0 -4 12 4
have your|-4 18 1 -4
haven*|-22 22 -6 -4
havent|-22 20 -6 -3
havent been|-13 21 -4 -3
havent forgotten|-3 14 -3 -1
havent heard|-12 0 3 0
havent received|-3 -5 -3 -2
havin*|12 3 -3 2
having|12 3 -3 2
hay|7 -10 2 -2
he|-5 20 -1 -8
he s|-5 15 -2 -1
he wants|-5 14 -4 -1
he will|-9 20 -2 -1
head|1 -9 16 -4
head of|-4 -5 15 -3
headl*|-4 -1 -2 9
heads|3 -7 -3 -2
heads up|-2 -6 -3 -2
health network|-3 0 -1 9
healthcare|13 1 -4 -1
healthcare support|15 -3 -1 0
hear|-8 15 -4 -6
hear about|-3 -14 9 -4
hear back|-4 13 -3 -1
hear by|-9 16 -2 -1
hear from|-9 17 -7 -3
hear that|-3 11 -2 -1
heard from|-16 12 7 -2
heari*|-13 -6 -5 -2
hearing|-13 -6 -5 -2
heart|11 5 -2 -1
heart*|13 -2 -3 1
heb|2 3 -9 -2
heb je|-13 12 -6 -8
hebbe*|16 -2 -9 -4
hebben|16 -2 -9 -4
hebben besloten|14 -5 -2 -2
hebben er|13 -3 -4 -2
hebben je|-2 18 -6 -3
hebben voor|-7 -1 -1 -1
hebben we|15 -10 -7 -2
hebben wij|11 0 -6 -2
hebt nog|-8 -6 14 -1
hebt teruggetrokken|-8 -2 -1 -1
heeft|18 -12 -5 -4
heeft al|17 -4 -4 -2
heer|7 12 -6 -6
helaa*|-4 -1 -6 -10
helaas|-4 -1 -6 -10
helaas geen|-15 -3 -5 -2
helaas is|-3 -5 -3 -4
helaas kunnen|-3 -3 -5 -3
helaas niet|-11 6 -6 -3
helen*|3 -9 -5 10
helena|5 -6 -4 11
helio*|-5 -2 -1 -1
hello we|11 -5 3 -1
help others|-6 -1 -1 -1
helpe*|0 -6 -4 -2
helps us|-7 -5 -3 0
hem|19 -4 -3 -2
hem niet|14 -3 -2 -2
hemos|10 0 -4 -1
hemos cogido|12 -4 -2 -2
hemos recibido|-7 18 -3 -2
hence|11 -3 -2 -1
hendr*|12 1 -5 -1
herbs*|21 -8 -5 -5
herbst|21 -8 -5 -5
here|9 -5 5 -2
here and|9 -2 -2 -2
here are|1 -12 -5 -3
here at|9 -4 -2 -1
here is|-4 -2 6 9
herr dr|-4 -1 -4 -3
herr falk|-5 -2 -3 -1
herr lindner|1 -9 -2 -1
herze*|16 -5 -3 -2
herzen|10 -2 -3 -2
herzlich|-2 -10 -5 1
herzliche|13 -6 -1 3
herzliche grusse|13 -6 -1 3
hesit*|13 1 -3 -3
hesite|9 -3 0 -2
het assessment|11 -3 -2 -2
het bedrijf|-5 12 -2 -1
het contract|-4 -3 -5 14
het gesprek|-7 -4 21 -3
het helaas|-3 -6 -2 -1
het in|9 -3 -2 -1
het is|5 19 -8 -4
het met|-4 -4 -2 13
het niet|9 -2 0 -4
het verder|-9 15 -1 -1
het voorjaar|-5 -1 9 -1
het voorstel|-6 -2 -2 12
heuer|13 -5 -2 -2
heure|-8 -3 19 -2
heure*|-11 -3 -1 12
heute|11 -13 -1 4
heute noch|-6 -2 -1 -1
hi all|-21 -6 -4 -4
hi ben|0 1 -13 -1
hi danielle|-5 11 -1 -1
hi grainne|-3 9 -2 -1
hi jo|-7 -2 -1 -1
hi jordan|9 -2 -2 0
hi leo|1 11 4 -3
hi monique|-10 -7 2 -1
hi pavel|-6 -2 -1 -1
hi sam|3 -11 9 2
hi thanks|11 -1 -5 -3
hi tolu|-12 0 0 0
hier soir|9 -2 -3 -2
hierb*|1 2 5 2
hierbij|-1 3 5 2
hiermit|-13 8 -1 -2
highe*|-4 -4 -7 10
hill|11 -3 -1 -1
hills|-5 -2 10 -1
him|-17 -5 5 -5
hintergrund|-6 -2 -2 -1
hinterlassen|14 -4 -4 -1
hire|19 -2 -11 0
hired|27 -19 -14 -9
hired a|12 -4 -2 -1
hired somebody|12 -3 -3 -2
hired someone|13 -3 -3 -2
hirev*|-3 -2 14 0
hirevue|-3 -2 14 0
hiring at|-2 -2 -4 -1
hiring for|0 -10 -1 -1
hiring manager|-17 30 -1 -7
hiring process|14 -8 -2 -2
hiring team|4 12 -1 -3
hitti*|-4 11 -1 -1
hitting|-4 11 -1 -1
hiya|17 -4 -4 -3
ho|11 -5 -2 -11
ho accettato|-4 -1 -5 -1
ho preso|12 -4 -3 -2
ho trovato|-4 -2 -2 -1
hocha*|9 -3 -2 -1
hochb*|-8 -3 4 -3
hochbau|-8 -3 4 -3
hoe|-11 10 -4 -2
hoffe*|3 -4 -3 12
hoffen|3 -4 -3 12
hofgu*|-5 12 -1 0
hofgut|-5 12 -1 0
hoi|-3 11 6 -7
hoi bas|-8 10 0 0
hoi daan|-1 -1 9 0
hoi fleur|9 -5 -3 -2
hoi noor|-5 -5 13 -1
hoja de|-7 10 -3 -2
hoje|-1 -9 6 14
hoje ainda|-4 -1 -2 9
hola andres|-8 -7 -2 -1
hola candela|9 -1 -3 -1
hola guapa|9 -4 -2 -1
hola nerea|-6 12 -1 -1
hola sergio|-4 -2 -2 -1
hold in|-6 -1 -1 -1
hold on|10 -3 -2 -2
holdi*|5 -9 0 -3
holzb*|-4 -5 -4 17
holzbau|-4 -5 -4 17
home|-6 -2 -1 -4
home after|11 -1 -6 -1
homes|-14 4 2 -1
hooga*|11 -1 -2 -2
hoor|-2 10 -3 -2
hoor je|-9 13 -1 0
hoort|-19 35 -8 -2
hoort van|-6 11 -2 -1
hope|4 -6 -5 -4
hope that|2 -5 -4 -3
hope to|-18 4 -5 -4
hope we|9 -1 -2 -1
hope you|12 -7 -2 1
hoped|4 10 -4 -2
hoped to|7 8 -4 -2
hora|-16 1 27 -2
horas|-12 -8 1 13
horen|-20 22 2 -3
horen konnten|-3 9 -1 0
horst|-8 14 -3 0
hose|-4 -3 11 -1
hospice|0 6 8 -2
hospitals|-1 -7 1 -2
hospiteeravond|-17 -1 -1 -1
hour|-9 -15 3 19
hourl*|-11 -2 -2 1
hourly|-11 -2 -2 1
hourly rate|-8 -7 -2 1
house|2 0 2 7
houve*|-7 10 -1 -1
houver|-7 10 -1 -1
how did|-8 -1 -4 -3
how much|13 -1 -2 -1
how you|-6 -2 19 -3
howev*|13 -4 1 0
however|13 -4 1 0
hr specialist|-8 2 -3 11
hr team|-7 0 -2 -1
hr unit|-5 9 0 0
hr will|-9 -2 -1 5
hrbp|-3 -4 -1 -1
hrm|-7 9 -1 0
hrs|3 0 8 -2
hs|-10 -2 18 -2
hub|2 -8 -5 -1
huge|-10 -2 0 0
hugh|9 -1 0 0
hugo|9 -3 4 -6
huidi*|-4 -4 -2 -2
huidige|-4 -4 -2 -2
humai*|-5 11 -1 1
human*|0 10 -1 -2
hun|10 -2 -2 -1
hunt|-5 -4 -4 -3
hunte*|-6 -4 -3 -1
hybri*|-11 1 -2 -1
hybrid|-9 0 -1 0
i appreciate|-2 -5 -1 -2
i call|15 -2 -2 -1
i came|-6 -2 -2 0
i can|8 -9 -8 0
i cant|5 18 -16 -1
i d|11 -6 -2 -4
i do|12 -2 -2 1
i dont|12 -1 -7 -3
i enjoyed|-8 -10 4 -4
i got|-6 13 -3 -2
i had|2 -4 -5 -3
i have|-3 -8 1 -5
i hope|16 -5 -4 -1
i inform|9 -1 -1 0
i know|12 5 -7 0
i ll|-8 26 -10 -4
i look|-17 12 -1 -1
i mean|15 -3 -2 -1
i refer|15 -4 -2 -1
i said|6 -3 -8 12
i should|-1 -2 -5 -1
i spoke|1 -1 -2 11
i took|-3 0 -1 9
i understand|-22 7 -3 -2
i ve|-5 1 -10 -2
i want|-3 13 3 2
i wanted|16 -1 -2 -1
i was|-1 -8 -5 4
i will|9 11 -5 0
i wish|-6 -3 -3 -4
ich bedaure|12 -1 -2 -1
ich den|-8 -3 -4 13
ich freue|-3 -1 -2 9
ich hab|5 -4 1 8
ich haben|9 -3 -5 1
ich hatte|16 -5 -7 -1
ich ihnen|0 6 -6 11
ich mich|-6 6 -8 -7
ich noch|-14 -7 -2 -2
ich sie|5 10 -5 -5
ich wurde|-5 -1 14 -2
idea|-9 -1 -2 -3
ideen|-5 -3 -2 -2
idone*|25 -1 -6 -3
idonea|15 -4 -3 -1
idoneo|18 -4 -3 -2
ieman*|15 -8 -8 -5
iemand|15 -8 -8 -5
iemand anders|1 0 -6 -4
iemand die|11 -4 -3 -1
iemand met|9 -2 -2 -1
if any|10 -1 0 0
if he|-5 14 -4 -1
if i|11 -7 2 -3
if it|-21 21 -9 -4
if something|15 -7 -3 -2
if that|2 0 4 4
if the|-10 23 -1 -2
if there|-14 18 3 0
if they|-8 17 -1 0
if we|-1 12 -4 2
if yes|-9 -4 -1 -1
if your|-3 16 -5 0
ignor*|-3 -5 0 -2
ignore this|-8 -7 2 -1
ihm|13 -2 -3 -2
ihnen alles|10 -4 -3 -2
ihnen danken|-5 -3 -2 -1
ihnen das|-11 0 13 -1
ihnen den|-20 9 21 -5
ihnen die|1 -9 -3 32
ihnen fur|12 -7 -3 -2
ihnen heute|9 -1 -1 -2
ihnen in|-12 6 -1 -1
ihnen keine|13 -5 -3 -3
ihnen leider|6 -10 -4 -3
ihnen melden|-7 12 -1 -1
ihnen mit|15 -7 -3 -2
ihnen mitteilen|5 -9 -7 6
ihnen nicht|12 -8 -1 -1
ihnen schon|-5 15 -3 -1
ihr|-1 3 -7 -4
ihr antrag|-11 -4 -4 -3
ihr bewerberkonto|-6 -2 -1 -1
ihr dossier|-2 13 -5 -2
ihr einverstandnis|-1 -4 -3 -1
ihr konto|-3 -4 -1 -1
ihr profil|6 13 -10 -7
ihre anfrage|-7 -2 -2 -1
ihre angaben|-10 15 -1 0
ihre anmeldung|-6 -3 -4 -1
ihre bereitschaft|9 -2 -1 -2
ihre bewerbungsunterlagen|15 -4 -2 -1
ihre daten|2 -5 -8 -5
ihre email|-5 12 -2 -2
ihre kundigung|-1 -3 -3 -2
ihre mappe|10 -4 -1 -1
ihre selbstauskunft|-10 0 0 0
ihre unterlagen|6 15 -4 -6
ihrem|-7 -7 1 -5
ihrem einverstandnis|-4 9 -1 0
ihrem wunscharbeitgeber|-5 -2 -2 -1
ihren|-2 -5 -4 -1
ihren antrag|-11 -2 -1 -1
ihren termin|-3 -2 -8 -2
ihren weiteren|9 -3 -1 -1
ihrer bewerbung|1 15 -9 -6
ihres|9 -6 -6 -3
ii|9 -2 0 3
ik|13 -1 -4 -1
ik had|11 -5 -2 -1
ik je|1 10 0 -5
il cliente|11 -3 -2 -1
il curriculum|-6 18 -4 -2
il direttore|-5 -1 10 -1
il girasole|-3 -5 -2 -1
il lavoro|0 -5 -2 15
il nostro|9 -2 0 -1
il posto|14 2 2 -6
il proprietario|-6 -1 -1 -1
il ruolo|9 -3 -3 6
il suo|8 6 -11 -7
il tuo|0 -4 9 -7
ilex|-4 11 -2 -1
ilex optical|-4 11 -2 -1
im anhang|-11 -1 5 9
im februar|-10 11 -1 0
im haus|-10 3 3 -1
im herbst|16 -7 -4 -4
im laden|21 -4 -7 -3
im marz|13 -6 -2 -2
im moment|9 -6 -5 -2
im rennen|-13 13 -4 -2
im sommer|11 -4 -4 -1
im verfahren|-10 2 -2 -1
immob*|-6 -10 -2 -1
immobilien|-3 -9 -1 0
immobilien ag|-3 -9 -1 0
imobi*|-5 -2 -1 -1
imobiliaria|-5 -2 -1 -1
imoge*|0 6 5 -1
imogen|0 6 5 -1
impre*|10 -4 7 -4
imprevisto|-6 -2 15 -2
impro*|0 3 -2 8
in a|13 -4 2 -3
in and|-5 -5 -1 -1
in anspruch|-10 13 -1 0
in behandeling|3 13 -3 -2
in carico|-7 13 -1 -1
in case|8 5 -2 -1
in considerazione|1 -8 -3 -3
in de|4 4 -14 -1
in deiner|-6 -1 -1 -1
in den|0 16 -8 0
in der|2 9 3 -4
in feb|9 -3 0 0
in finance|-12 -2 -2 -2
in finding|-11 0 -1 0
in for|11 3 8 -3
in future|-4 -4 -2 -2
in grado|-11 9 -1 0
in jan|-15 16 -5 -5
in january|1 -5 -5 -3
in joining|12 0 0 0
in june|9 -2 -1 -1
in last|9 -1 -2 0
in leipzig|-15 -3 -2 -1
in linea|3 10 -3 -2
in march|-9 -10 -8 6
in on|9 -1 -7 -2
in process|-13 12 -2 -1
in progress|-9 12 -1 0
in ruhe|-7 12 -2 -2
in six|11 -2 -2 -1
in studio|-4 -1 10 -1
in te|-6 -5 -6 -1
in term|-2 -6 -1 -1
in their|11 -4 -1 -1
in touch|-3 21 -7 -4
in week|-10 14 -1 0
in what|-5 -3 -3 -1
in which|-13 11 6 0
in working|13 5 -3 -2
including|6 -1 -3 8
incom*|-18 -2 2 -3
income|-4 -10 6 0
incomplete|-14 3 -2 -2
incomplete applications|-7 -3 -1 0
incontro|-6 -3 -4 -2
inconvenience|-6 5 9 -3
incor*|5 8 -4 1
incre*|-4 -2 -3 -3
increase|-4 -2 -2 -2
increase your|-4 -2 -2 -2
indef*|-13 -7 -8 7
indeferido|-6 -3 -2 -2
indefinido|-14 3 -3 14
indep*|9 -7 -5 -2
indeterminato|-13 0 -5 6
indic*|15 -9 -6 5
indicated|10 -3 -1 -1
individually|-8 11 0 0
individuato|11 -8 -4 -2
infelizmente nao|24 1 -11 0
infelizmente o|-14 -3 3 -2
infer*|12 -1 -4 -1
inferiore|10 -2 -3 -1
inferiore alla|9 -2 -2 -1
influ*|-3 -6 -2 -1
informal|-6 -3 9 4
informamos que|11 -6 -7 -6
informar|17 -14 -4 -6
informar que|17 -14 -4 -6
informed that|10 -5 1 -1
informer|3 -10 -7 3
informer que|2 -10 -7 3
informes|-14 6 -1 0
informieren wir|-7 11 -1 -1
informiert|-19 3 -2 8
informons|13 -3 -1 -1
informons que|13 -3 -1 -1
inge|-2 -2 9 -1
ingen*|0 -7 -5 -4
ingeniero|-1 -5 -2 -1
inges*|-4 -4 -3 -1
inget*|-3 -3 -3 -2
ingetrokken|-3 -3 -3 -2
ingev*|10 -3 -4 -3
ingevuld|10 -3 -4 -3
ingle*|-2 -3 -4 -1
ingles|-2 -5 -4 -1
ingre*|-10 -2 1 6
inhou*|16 -3 -5 -1
inhouse|9 -3 -2 -1
inici*|-16 -1 3 13
inicio|-12 1 -5 15
inizi*|-6 -6 4 -1
inmid*|28 -8 -6 -5
inmiddels|28 -8 -6 -5
inmiddels weg|4 -5 -5 11
inmob*|-5 -2 -1 -1
inmobiliaria|-5 -2 -1 -1
innen|10 2 -2 -2
inner*|-14 18 -5 1
innerhalb|-16 18 -5 1
innerhalb von|-11 18 -2 0
inolt*|-7 10 -1 0
inqui*|-14 10 -7 -6
inquilino|-5 -1 -2 -2
inquilinos|-9 -2 -2 -2
insch*|-5 12 -4 -3
inschrijving|-7 11 -2 -1
inschrijving voor|-4 14 -1 -1
inscricao para|9 -4 -1 -1
inscripcion|8 5 -3 -1
inscription|-8 9 -3 -1
inscrito|-8 13 -2 -2
inscrito en|-8 13 -2 -2
inser*|15 -8 -1 -2
insie*|3 0 8 -2
insieme|3 0 8 -2
inspe*|6 3 2 -1
inste*|-22 -7 18 9
instead|-22 -7 18 9
instituto|-1 6 6 -2
insur*|16 -17 -9 2
insurance|14 -13 -9 2
insurance wont|9 -2 -2 -1
intak*|5 10 4 -2
intake|7 12 -3 -1
integ*|7 -3 4 2
interes|14 -7 -4 -3
interessato|-7 -5 -4 -1
interesse na|17 -4 -2 -1
interessieren|-9 10 -2 -1
interessiert|-10 -5 3 -1
interest|11 1 -2 -2
interest but|1 -4 -3 -3
interest in|11 1 -2 -2
interest you|11 -3 -1 0
interested|-15 -1 8 -3
interested and|-12 -2 -2 -1
interested in|3 8 1 -2
interested we|-6 1 10 0
interesting|10 -2 -2 0
intern|6 -11 11 -4
interna|7 0 -3 5
internal|2 -4 -9 8
internal candidate|-3 -4 -3 -2
internally|14 -3 -4 -1
interne|13 2 -8 2
internship|21 -6 -2 -1
internship programme|11 -5 -1 0
interview|2 -5 12 -3
interview for|-1 -10 25 -3
interview on|9 -8 0 -2
interview so|-2 -1 9 -1
interview stage|15 -2 -2 -1
interview will|-13 4 16 0
interview you|-11 11 4 3
interviewed|5 -19 -10 3
interviewed with|-7 0 -2 -1
interviewers|-1 3 11 -2
interviewing|4 13 -9 -5
interviewing with|-1 -4 -3 -1
interviewing you|10 3 -2 -2
interviews|3 1 5 0
interviews are|-9 10 4 0
interviews for|10 -5 8 -1
interviews will|-4 -2 14 0
intro|-9 3 16 -1
intro call|-9 3 16 -1
invia*|-7 15 -10 -6
inviata|-11 19 -2 -1
invio|-5 11 -1 -1
invit*|2 -5 11 -4
invite|-3 -4 20 -4
invite you|-2 -1 22 -4
inviting|12 -6 -4 0
inviting you|12 -6 -4 0
invlo*|-9 0 -3 -1
invloed|-9 0 -3 -1
invloed op|-9 0 -3 -1
invoice|-5 -5 -3 -3
inzwi*|-10 -4 11 -4
inzwischen|-10 -4 11 -4
inzwischen vergeben|10 -1 -1 -1
io|-16 4 11 -3
irene|-6 13 -1 -1
irmao*|12 -4 -2 -1
irmaos|12 -4 -2 -1
ironb*|-10 6 -1 4
is appreciated|9 -2 -1 -1
is at|-5 -1 11 0
is attached|-12 -5 -3 22
is back|-14 9 -5 -1
is behind|-8 11 4 -1
is best|-6 -3 14 -1
is binnen|-15 34 -6 -4
is contingent|-5 -2 -1 15
is er|-9 5 12 -2
is fine|-5 -2 5 18
is free|-6 -2 -1 -1
is full|-10 7 3 -3
is going|10 1 -2 -1
is in|-9 28 -7 -4
is inmiddels|17 -4 -4 -4
is making|-5 -4 -2 -1
is moving|-6 11 -1 -1
is niet|-2 -5 -2 -1
is no|7 -11 -5 -5
is nog|-11 9 -3 -1
is not|9 -3 -1 -1
is off|7 6 -15 -2
is on|-8 20 6 -2
is one|-19 1 2 -1
is out|-9 2 11 -1
is presently|9 -4 -1 -1
is refused|-8 -2 -3 -3
is scheduled|-6 -4 -2 -2
is still|-25 5 -5 -3
is subject|1 -3 -2 12
is taking|-10 7 0 0
is there|13 -2 6 -2
is to|5 10 -3 -3
is travelling|-8 -5 9 -1
is unable|-5 -2 -2 -2
is under|-12 18 -2 0
is verstuurd|-7 19 -4 -1
is with|9 -1 -1 1
is yours|-12 -4 -3 28
isnt a|-9 26 -4 -2
isnt available|5 -1 -1 10
isnt the|17 -2 -1 -1
isso|-3 14 -8 2
issue|-2 -2 -3 -2
ist am|-5 4 10 -1
ist angekommen|-12 22 -4 -2
ist bis|-9 -5 3 -1
ist da|-19 37 -3 -4
ist daher|9 -2 -2 -2
ist damit|9 -3 -2 -1
ist der|-8 3 9 -6
ist eingegangen|-7 17 -3 -2
ist keine|-5 10 -2 -1
ist leider|-3 -3 9 -4
ist nach|-5 -8 -2 10
ist nicht|-4 -10 1 -4
ist noch|-16 8 -3 -1
ist rufe|-10 14 -1 -1
ist schon|20 -4 -5 1
istit*|14 3 -4 -3
istituto|15 1 -4 -3
it again|-6 -2 -1 0
it and|6 15 -7 -3
it any|13 -3 1 -1
it before|-5 -5 -1 0
it by|-12 -7 0 0
it d|-5 -1 11 -1
it doesnt|1 -6 -5 -2
it for|-12 0 -2 -2
it in|5 0 3 2
it isnt|-14 9 0 -4
it ll|-14 8 10 -3
it on|-9 0 -8 0
it opens|9 -1 -1 0
it over|1 -1 -10 17
it properly|-4 14 -4 -1
it right|-7 11 -1 -1
it s|3 9 -7 0
it so|12 -3 -1 -1
it thanks|-7 23 -5 -2
it there|16 -2 -5 -2
it this|7 8 -3 -2
it to|13 -5 -5 -5
it was|11 -5 -5 5
it wasnt|-8 -1 -1 -1
it we|0 -4 10 -1
it went|11 -2 -2 -2
it will|-7 1 -5 -6
it would|11 1 -2 -1
item|-5 -4 -5 -2
item is|-5 0 -3 -1
items|-11 13 -4 -3
items were|-6 10 -1 0
its review|-9 -2 -1 0
j|20 -6 -7 -1
j accompagne|-3 -3 -3 -1
j ai|22 -11 -4 2
ja|12 -15 -11 1
ja bewaar|-4 -2 -2 -1
ja esta|-7 10 -1 -1
ja nao|9 -6 -1 -1
ja wo|-7 -2 -1 0
jaarc*|-2 -2 -2 10
jaarcontract|-2 -2 -2 10
jacin*|-6 -1 11 -1
jacinto|-6 -1 11 -1
jahr|21 -7 -9 -5
jamie|10 0 -1 -1
jamme*|0 -5 -7 -4
jammer|0 -5 -7 -4
jammer dat|-7 -2 -2 -2
jammer maar|-5 -2 -1 -1
jan|-17 14 -9 6
jana|-2 -9 -5 -2
janel*|-5 -2 -3 13
janua*|-3 9 3 2
january|-3 12 1 -1
jayde*|9 -3 -1 -1
jayden|9 -3 -1 -1
je akkoord|-4 -3 -2 10
je bij|-6 -4 -3 4
je binnen|-8 12 -1 0
je blijft|-9 13 -1 0
je brief|-2 14 -1 -3
je dat|-8 -1 -4 -2
je deze|-4 -4 -4 -1
je er|10 0 -4 -2
je garde|14 -6 -2 -2
je graag|7 -5 1 8
je hebt|-12 -11 23 -8
je het|-9 -5 -3 17
je hoort|-15 27 -7 -2
je inschrijving|-6 11 -2 -1
je interesse|12 0 -3 -2
je je|-15 -4 -1 -3
je kandidatuur|0 13 -3 -2
je langskwam|15 -6 -3 -2
je mail|-4 21 -7 -5
je max|-2 -4 10 -1
je me|-5 -5 11 -3
je na|-9 0 -2 -1
je niet|0 -7 17 0
je niets|-3 9 -1 -1
je nieuwe|-4 -2 -2 -2
je ons|-5 -1 -3 11
je op|-3 13 -7 -3
je profiel|-6 -2 -5 -2
je reste|10 -2 -3 -2
je reviens|0 11 -3 -1
je sollicitatie|-5 13 8 -7
je suis|-6 2 13 -3
je uit|-7 -5 11 -2
je verdere|9 -6 -1 -1
je voor|-6 -6 11 6
je zodra|-6 11 0 0
je zoekopdracht|-5 -2 -1 -1
jeans|-3 -2 13 -1
jede|-14 0 3 -1
jedem|-14 18 -2 -2
jedem sofort|-6 13 -1 0
jeden fall|-7 14 -1 -1
jedoc*|14 -6 -2 -1
jedoch|14 -6 -2 -1
jeman*|18 -12 -2 -6
jemanden|22 -18 -3 -6
jemanden gefunden|11 -6 -2 -1
jemanden mit|10 -7 -5 -4
jens|5 -10 -3 -1
jess|3 -4 13 -2
jetzt auf|-10 8 -2 -2
jeudi|-2 -6 18 -4
jij dit|-1 -5 -3 -1
jij niet|9 -2 -2 -1
jo|-16 -7 10 -3
job advertiser|-6 10 -1 0
job as|4 -2 3 4
job at|9 -5 -1 1
job has|5 6 -1 -1
job is|-6 -6 -4 27
job to|21 -4 -3 -1
job was|-3 13 -2 0
job you|-8 -5 -2 -2
jobag*|-9 -4 -3 -2
jobagent|-4 -2 -2 -1
jobagenten|-5 -2 -2 -1
jobs for|-10 -3 -3 -2
jobs match|-11 -1 -1 -1
jocel*|-4 9 -3 -1
jocelyn|-4 9 -3 -1
join the|16 -4 -3 -3
join us|-7 -2 -9 13
joine*|-7 9 -5 -3
joined|-5 -2 -2 -1
joinery|-5 11 -2 -1
joini*|-1 -9 -4 11
joining|-1 -9 -4 11
joining us|-3 -3 -4 13
jon|-7 -1 -1 0
jonas|-1 -11 9 -1
jorda*|9 -2 -2 0
jordan|9 -2 -2 0
joris|-1 15 -6 -4
jorna*|-5 0 -3 11
jornada|-5 -5 -1 12
jornada completa|-5 -3 -2 13
jou|23 -14 -13 -5
jou geen|9 -1 -4 -1
jour|-8 10 -2 -2
journ*|5 11 -8 -8
journee|3 9 -3 -5
jours|-28 17 5 6
jours de|-5 -4 -4 12
jr|14 -4 -2 -1
jueve*|-10 -4 15 5
jueves|-10 -4 15 5
jugen*|9 -2 -3 -1
juill*|12 -5 4 -3
juillet|12 -5 4 -3
juli|5 -3 -8 10
julie|-3 -3 -3 15
julli*|-12 -2 -1 -1
jullie|-12 -2 -1 -1
jun|-6 -6 3 -1
june|-9 -4 6 -3
june at|-4 -1 13 -1
june has|-7 -1 -2 -1
junio*|11 -12 3 4
junior|13 -15 4 5
junior copywriter|0 -4 -5 -1
junk|-8 9 0 0
juri|11 -4 -2 -1
jury|-8 -3 -3 -7
jury de|11 -3 3 -1
jury hat|3 -9 -1 -1
jusqu|-7 22 -4 3
jusqu au|-6 21 -4 -2
just confirming|-5 10 1 -1
just letting|15 -3 -2 -2
just reply|-16 -4 0 2
just so|-11 -3 -1 -1
kaffee|-11 -6 11 -3
kai|-3 -4 11 -1
kalen*|-8 9 -2 -1
kalenderwoche|-4 9 -1 -1
kalt|-5 -1 -2 -1
kalt erwischt|-5 -1 -2 -1
kalte*|10 -4 -2 -1
kam|9 -4 1 -1
kamla|-5 -2 -1 -1
kan|-9 15 25 -13
kan het|-4 -4 16 -3
kan je|-9 -7 23 -2
kandi*|11 5 -4 -5
kandidaat|9 -5 -8 -8
kandidaten|11 5 -1 -4
kandidaten die|-3 17 -5 -3
kandidatenprofil|-11 6 0 0
kandidatinnen und|9 -2 -3 -2
kandidatuur|5 18 -6 -4
kandidatuur voor|-9 21 -3 -2
kann es|-14 16 -2 -1
kanns*|-10 -3 12 19
kannst|-10 -3 12 19
kannst am|-8 -4 -3 18
kannst du|-18 7 10 8
kanto*|-9 3 4 -2
kanzl*|13 -5 -2 -1
kanzlei|11 -4 -2 -1
kapaz*|-5 -4 -3 -3
kapazitaten|-5 -4 -3 -3
karen|-6 -1 -1 14
karri*|0 -4 -3 -3
karriereportal|-6 -4 -4 -1
karte*|-1 9 -5 -3
karten|-9 12 -3 -2
kasse*|-2 -3 -4 -1
kassel|-2 -3 -4 -1
kavit*|-3 9 -4 -1
kavita|-5 11 -3 -1
keep an|8 7 -2 -2
keep applying|-7 -8 -1 -1
keep going|0 -6 -3 -2
keep me|-11 -1 -1 0
keep the|-15 9 -2 -2
keep them|-10 -1 -1 -1
keep your|1 -6 -1 -5
keepi*|0 -5 -5 -1
keeping|0 -5 -5 -1
keer|13 -8 -5 -4
kein|18 -8 -12 -5
keine absage|-6 12 -2 0
keine entscheidung|-3 11 0 0
keine kapazitaten|-5 -4 -3 -3
keine stelle|14 -3 -1 -2
keine zusage|23 -4 -3 -4
keine*|3 0 -7 -6
keinen|4 2 -10 -6
keinen bedarf|10 -6 -1 0
keinen platz|-8 -4 -2 -2
ken|-8 -6 -5 -2
kenda*|-5 14 -2 -1
kendal|-4 13 -2 -1
kenne*|-6 -9 28 -6
kennen sie|-6 -2 -1 -1
kennenlernen|-20 -3 36 -1
kennenlernen und|-4 -2 10 -1
kennenzulernen|-6 -1 -1 -1
kenni*|0 -7 25 -4
kennismaken|-8 -2 16 -1
kennismaking|-5 -1 13 -1
kennz*|-4 -11 -3 -1
kept|12 1 -3 -2
keuze|20 -9 -7 -4
kiel|-9 9 0 5
kieze*|10 -2 -3 -1
kiezen|10 -2 -3 -1
kijke*|-4 18 -3 -2
kijken|-4 18 -3 -2
kinde*|-3 -9 1 -4
kindl*|-9 -2 0 1
kindly|-9 -2 0 1
kindly acknowledge|-4 -1 9 0
kindly bear|-9 1 -2 -1
kindly note|-1 12 1 -1
kirch*|-6 12 -5 -3
kirchenmusiker|-9 2 -3 -1
kite|-10 12 -2 -2
klaar|-11 -1 -5 8
klapp*|-17 12 7 5
klappt|-17 12 7 5
klass*|7 11 -2 -3
klasse|2 12 -1 -3
klasse d|-3 11 -2 -1
klaus|9 -2 -1 -1
klein*|-13 7 0 -5
kleine|-13 -4 4 -1
klicken sie|-5 -4 -2 -1
klik|0 -3 -5 -2
klini*|-6 -11 3 -4
klinikum|-8 -2 0 -2
klinikverbund|-4 -9 0 0
knapp|10 -3 1 -2
knive*|-5 -3 12 -2
knives|-5 -3 12 -2
know and|-10 0 -3 -1
know anyone|-6 -2 -1 0
know by|-24 1 6 33
know if|-9 3 -3 15
know it|11 -2 -3 0
know that|9 -11 -1 5
know this|10 -1 -2 0
know we|12 6 -4 -2
know where|-9 3 -1 0
know you|13 1 -6 -3
knowl*|9 -2 -2 0
knowledge|9 -2 -2 0
knows|12 -2 -2 0
kofi|12 -3 1 -2
kok|14 -5 -7 -4
kolle*|9 -1 -3 -2
kollegin aus|-8 -1 -2 -1
kollegin mit|9 -3 -2 -1
kolleginnen|-9 3 -2 -1
kolleginnen und|-9 3 -2 -1
kollektiv|10 -3 -1 -1
kom je|-4 -8 14 6
komen|-7 -1 9 -5
komm|2 -7 9 -2
komme*|-4 16 6 -7
kommen|-5 13 11 -7
kommen wir|-1 12 -3 -2
kommen zuruck|9 -5 -1 0
kommenden|-3 10 0 -1
kommt|-2 14 -9 5
kompa*|-6 -3 -4 -1
kompl*|20 -3 -5 -4
komplett|20 -3 -5 -4
komt|-3 11 0 -3
kondi*|-4 -2 -4 14
konditionen|-4 -2 -4 14
konnen dass|-7 -1 -1 13
konnen die|-8 0 -2 13
konnen ihnen|10 -3 -1 -1
konnen leider|-4 10 -1 -3
konnen wir|1 -14 -4 1
konnt*|3 -7 -4 -8
konnte|6 -7 -12 -11
konnte leider|-11 -3 -4 -3
konnte nicht|-2 -3 -2 -2
konnten|-1 -7 3 -6
konnten sie|-10 -8 2 -3
konta*|-14 18 -2 -1
kontaktieren|-9 16 -1 0
konto|-3 -4 -1 -1
kontor|14 -3 -2 -1
kopie|-18 -12 -11 11
kopie van|-8 -5 -4 3
kosten|-7 10 -3 -2
kowal*|1 -5 -3 -2
kowalczyk|-2 -4 -3 -2
kredi*|-13 4 -2 -2
krieg*|-12 13 7 -2
kriegst|-4 -3 11 -1
krijgen|0 9 -2 -1
krijgt|-3 -2 -2 -3
kun|-7 9 6 -5
kun je|-7 9 6 -5
kundi*|3 -7 -5 -3
kundigung|-2 -6 -4 -3
kunne*|9 -12 -11 -12
kunnen|9 -12 -11 -12
kunnen we|10 -4 -2 -4
kunnen wij|-8 -1 -4 -2
kunt het|-8 -1 -1 0
kunt maken|-7 -5 13 -1
kurz|2 -8 25 -8
kurz bescheid|8 -4 11 -4
kurze info|-4 -7 -3 0
kurze*|-2 -9 1 -3
kurzl*|-6 -4 -3 -1
kurzlich|-6 -4 -3 -1
kw|-10 7 -2 -1
kwame|-12 -2 10 8
l annuncio|-10 2 -2 -1
l audition|-7 1 -2 -1
l entretien|-3 -4 19 -4
l equipe|10 3 -4 0
l offre|-1 5 -6 13
la busqueda|2 -8 -4 -3
la carta|-2 -4 -3 16
la contatteremo|-12 19 -2 -2
la copertura|-4 -1 -2 -2
la encargada|-3 13 -6 -2
la entrevista|-2 -2 18 -5
la fase|18 -3 -5 -2
la giuria|-12 -1 -1 -1
la lista|-7 10 -2 5
la nostra|1 3 0 7
la oferta|6 7 1 -5
la oportunidad|-12 -1 -1 -1
la persona|15 -1 -4 0
la plaza|24 5 -6 -5
la posicion|14 -4 -3 -1
la posizione|16 5 2 -6
la presente|11 -1 1 1
la prova|-1 9 -1 -2
la prueba|0 1 13 -3
la puntuacion|11 -5 -3 -1
la que|15 -4 -3 -1
la richiesta|-3 -3 -2 -2
la ringraziamo|14 2 -4 -3
la ringrazio|11 -3 -1 -1
la s|2 -9 4 4
la scheda|-7 -2 1 -1
la selezione|-9 13 -2 -1
la semana|-1 9 -2 -1
la sera|10 -3 -2 -2
la table|-6 2 10 -2
la tua|-8 19 -4 -7
la vacante|15 -10 3 -2
laat|-11 11 5 6
laat je|-13 5 2 12
labor*|-18 -6 19 5
laden|0 -1 9 -3
laden wir|-7 2 23 -4
lads|15 -7 -4 4
ladt|-2 -4 11 -1
lag|14 -3 -3 -2
lamen*|-1 -5 -5 -6
lamentamos|-4 3 -11 -8
lamentamos informarle|-4 -3 -2 -2
lamentamos no|-6 9 -2 -1
lande*|-4 12 -6 -3
landed|-3 14 -3 -1
landi*|-4 11 -1 0
landk*|-6 11 -1 -1
landl*|-16 -3 -2 -1
landlord|-13 -9 -1 0
landlord has|-18 -1 0 0
lands|12 -5 0 0
lane|10 -4 5 -1
lange|17 -7 -4 -2
lange zusammengesessen|9 -2 -2 -1
lange*|-4 9 -4 -3
langer|-7 11 -3 -3
langer als|-6 10 -2 -1
langs*|20 -9 0 -3
langskwam|15 -6 -3 -2
lapto*|-11 -4 5 -3
laptop|-11 -4 5 -3
laque*|14 -3 -2 -2
laquelle|14 -3 -2 -2
laquelle vous|11 -3 -1 -2
las|-1 -10 8 0
las condiciones|-5 -2 -3 16
las molestias|-11 -1 6 -1
lasst|1 -4 -4 -2
last day|-5 -1 -2 -1
last night|16 -3 -3 -2
last week|20 2 -4 -3
lasti*|9 -2 1 -2
lastige|9 -1 -2 -2
late|-1 -8 23 -4
later|1 2 4 4
laura and|-5 11 -1 -1
laurent|9 -3 -1 -1
laut|-3 -3 -2 -1
lavan*|12 -4 -2 3
lavorativi|-5 18 -2 -1
lavoro|-8 6 -13 10
lavoro e|-6 -3 -5 14
le agradecemos|14 -6 -2 -1
le auguriamo|-4 -3 -1 -1
le chiediamo|-8 -6 4 -2
le client|14 -5 -3 -2
le comunichiamo|9 -4 -1 0
le contrat|-7 -3 -4 17
le job|-6 -3 13 -1
le jury|11 -7 1 -3
le mardi|-8 -3 16 -1
le plaisir|-13 -4 3 19
le poste|6 4 -5 8
le proprietaire|-14 -2 0 0
le recrutement|1 12 -4 -3
le regret|-2 -6 -3 -4
le role|-5 -2 -1 -1
le service|-12 -10 9 -3
le seuil|9 -2 -1 -1
le temps|9 -4 -3 4
le votre|-13 0 6 -1
lea|16 -3 -5 -3
leade*|2 5 -3 9
leader|-4 10 -6 11
leader toddlers|-3 -1 -1 10
learn*|10 -5 -1 -3
learning|10 -5 0 -2
learning about|1 -5 -4 -1
leasi*|-11 7 -1 -1
leasing|-11 7 -1 -1
leasing office|-10 0 0 0
least|-6 -5 1 -4
leave and|-5 17 -1 -1
leave it|17 -3 -3 -2
leave you|-6 -1 -3 -1
leave*|13 -3 -2 -1
leaves|13 -3 -2 -1
leben*|-5 2 1 -7
lebenslauf und|-10 -3 -2 -1
left|-10 4 -5 -5
left off|-7 2 -3 -1
legal|6 6 4 -2
lehrs*|13 0 -4 -3
lehrstelle|12 0 -4 -3
lei|8 3 3 -3
lei e|10 -2 -3 -1
leich*|9 -4 -2 -2
leid|15 -3 -3 -2
leide*|1 -5 -1 -4
leider|1 -5 -1 -4
leider haben|10 -8 -8 -5
leider hat|0 -2 5 10
leider ist|-18 -10 15 -7
leider keine|17 -7 -5 -4
leider keinen|-6 -5 -2 -2
leider konnen|2 -13 -12 -2
leider mitteilen|-1 -4 -3 -2
leider mussen|-1 -7 -8 -4
leider nur|10 -1 -1 -1
leider passt|19 -7 -2 -1
leider sind|-4 -6 -4 -2
leider verschieben|-4 -2 9 -1
leider verzogert|-8 19 -2 -1
leido|-13 22 -3 -2
leido tu|-4 9 -2 -1
leipz*|-14 1 -3 -3
leipzig|-16 2 -3 -2
leite*|8 5 1 -3
leiter|13 -4 -1 -2
leiterin|-6 14 -3 -1
leitu*|12 2 -2 -3
lena|7 -1 -2 6
leo|-9 20 1 -6
leon|-3 1 10 -1
lerat*|-7 -1 -1 0
lerato|-7 -1 -1 0
les|3 9 -9 -7
les candidats|-8 15 -2 -1
les candidatures|-10 9 -3 -1
let it|-2 -3 9 -1
let me|-12 -13 6 18
let us|-11 -4 7 14
let you|0 13 -8 -1
lette*|2 3 -6 9
letter|1 -1 -6 10
letter and|-3 9 6 -3
letter of|5 1 -5 9
letti*|-6 -12 -3 -6
letting|-15 -8 -3 -3
letting me|-11 -1 -2 -1
letting us|-17 -6 1 -1
letting you|11 -1 -2 -2
lettings|-4 -4 1 -3
letto|-8 -3 10 -2
letto il|-7 -4 11 -2
lettr*|7 8 -3 -3
lettre|7 8 -3 -3
letzt*|0 -10 2 -8
letzten|-1 -10 1 -4
leute|18 -9 0 -4
leva|-5 -2 -1 -1
level|10 2 -4 -2
lezen|-6 12 -2 -1
lg|13 -8 17 -6
lhe|-13 7 -1 15
li|-4 -3 14 -2
lia|-12 10 -2 -1
libero|-2 -1 -4 14
library|9 -3 -4 1
libre|-4 -6 17 -2
libre lundi|-5 -2 11 -1
libres|-11 3 -4 -1
lic|13 -4 -2 -1
licence|27 -8 -8 -2
licht*|10 -8 -2 -1
lider|-4 -3 -2 -1
liebe familie|-8 -1 -1 -1
liebe frau|0 1 -3 14
liebe grusse|3 6 -6 8
liebe jana|-1 -5 -2 -1
liebe*|7 -9 4 -5
lieber herr|11 -7 -4 1
liefe*|-9 -5 -1 -1
liefs|12 -4 -2 0
liegt|0 10 -10 -1
liegt jetzt|-7 18 -2 -1
lien|-11 -2 6 5
lieu|1 -2 11 -2
life|5 -6 9 -2
light|-9 2 0 -2
lighthouse|-4 -2 -2 -1
ligne|-13 -7 5 -4
ligt|-9 22 -7 -5
ligt hier|-3 16 -4 -2
like feedback|14 -3 -6 -1
like to|-7 -5 14 7
like us|-10 -3 -1 0
like you|-5 -6 4 11
liked|0 -9 20 -6
liked you|12 -1 -2 -1
liked your|-8 -2 20 -1
likel*|-11 0 -3 -1
likely|-11 0 -3 -1
likely to|-7 -1 -3 -1
lilou|-5 -3 -1 0
lin|-4 11 -2 -1
linda|-9 15 -2 -1
lindn*|5 -16 1 -2
lindner|5 -16 1 -2
line to|-6 -4 -1 0
lingu*|15 -1 -4 -1
link|-19 -7 23 -1
link below|-9 -3 15 -2
link expires|-7 -4 1 -1
link in|-4 -2 10 0
link is|-4 -4 1 -2
linto*|-3 -2 -2 -2
linton|-3 -2 -2 -2
linton freight|-3 -2 -2 -2
linz|-5 -3 -1 -1
lista|-9 5 -8 4
lista provisional|-5 11 -2 -1
liste|3 13 -4 -3
listo|-6 12 -1 -1
livel*|-4 -2 -2 12
livello|-4 -2 -2 12
lives|11 -2 -2 -1
ll|-4 15 -1 -4
ll assume|-5 -3 12 0
ll be|-1 20 -2 -7
ll call|6 7 -3 -1
ll get|-17 21 -3 1
ll give|-10 4 -2 -1
ll hang|18 -6 -2 -2
ll have|9 -1 -3 12
ll hear|-24 23 -4 -2
ll keep|10 -9 -6 -5
ll let|-17 15 -2 -1
ll look|-9 -1 2 -1
ll pass|-10 -2 -1 -1
ll remember|-5 -2 -1 10
ll text|-3 12 -3 -1
ll try|-7 10 0 0
ll write|-6 19 -1 -1
llama*|-13 17 2 -3
llamamos|-9 13 -1 0
llamo|11 -7 2 -3
lleva*|1 -6 -3 -1
lo has|-1 -7 -1 -1
lo mejor|9 -1 -1 -1
lo que|14 -8 -6 5
lo stesso|15 -3 -4 -3
loan|-11 -1 -2 -2
locat*|8 -5 6 0
located|9 -4 -1 0
locatie|-4 -4 18 -2
log|-2 -7 -1 -1
log in|-11 -3 -4 1
logem*|-7 -3 10 -2
logement|-3 -3 10 -2
logic*|3 -5 14 -4
logistica|11 -4 -2 -1
loin|10 -5 -1 -1
lojas|-5 -3 -1 -1
lokal*|13 -5 -3 -2
lol|12 -6 -3 -1
long|5 -8 -3 -7
longer accepting|-9 -3 -3 -2
longer than|-11 12 2 1
longer under|15 -3 -2 -1
longlist|-7 9 -1 0
look|-6 11 -8 -3
look at|-3 16 0 -4
look forward|-27 7 -6 1
look through|12 -7 -1 -1
looki*|7 -9 -2 0
looking|7 -9 -2 0
looking for|13 -11 -3 -5
looking forward|-15 -2 4 16
looks|-6 10 7 -3
looks at|-4 10 -2 -1
los requisitos|12 -2 -2 -1
lot|13 2 -3 0
lot of|14 -1 -3 -1
lots|0 -5 -4 -2
lotti*|-1 -2 -3 9
lottie|-1 -2 -3 9
lou|-8 -3 -1 -1
love|0 -11 5 -1
love to|1 -11 13 -7
loved|16 -10 9 -5
loved the|1 -4 12 -2
lovel*|10 0 -7 -2
lovely|10 0 -7 -2
lovely to|-4 -1 -5 -2
low|-13 -1 13 -1
low tide|-9 -1 8 0
lt|11 -4 -2 -1
ltd is|-5 9 -1 0
lu|3 -8 -4 -2
luca|-2 -11 -5 -4
luck in|-6 -4 -3 -2
luck out|-4 -2 -2 -2
luck placing|-6 -1 -1 -2
luck with|5 -8 -8 -6
ludo|9 -2 -1 -1
lugar|7 -3 13 3
lukas|12 -4 -2 -2
lukke*|-7 11 0 -1
lukken|-7 11 0 -1
lukt|-12 -1 21 -3
lukt toch|-8 -2 14 -2
lunch|-2 -7 19 -3
lundi|-5 -3 10 1
luned*|-11 -4 17 5
lunedi|-11 -4 17 5
lust|9 -7 2 -3
lust auf|9 -5 -3 -2
luz|13 -1 -3 -2
m going|-7 2 -2 -2
m n|4 6 -9 8
m not|-6 -1 -3 -1
m working|-6 3 -5 -2
m writing|8 -1 -2 6
ma la|9 -2 -3 -1
maand*|-9 -3 12 7
maandag|-10 -2 16 -3
maar fijn|-7 -2 -2 -1
mache*|10 0 3 -6
machen|10 0 3 -6
machine tools|-2 -3 -3 -2
macht|14 -3 -4 -3
mad|10 -5 -2 -1
madame monsieur|0 14 -4 -3
madame nous|9 -4 -1 -1
made a|-1 -9 5 -2
made to|13 -4 3 -3
madri*|-3 -3 -2 -1
madrid|-3 -3 -2 -1
maes|-6 -2 14 -1
mag|2 6 -11 5
maggi*|-1 9 0 -1
maggio|-7 12 1 -1
mags|-3 -6 13 -1
magst|13 -4 -2 -3
mai um|-4 -3 10 -1
mail is|-10 26 -6 -5
mails|-6 0 -3 -2
main|6 -4 7 2
mainl*|-4 -2 12 -2
mainly|-4 -2 12 -2
mains|-7 11 -1 0
maintenance|3 -8 -7 -2
mainz|-10 5 -1 -1
maio|0 -2 9 -4
mais|9 -6 -8 -5
mais a|-5 10 -2 -1
maiso*|13 -5 -4 -2
maison|13 -5 -4 -2
make|0 3 10 -7
make it|-9 -2 16 -3
maken|-8 -6 17 -3
makes|10 -3 -3 -1
making me|-5 -4 -2 -1
mal|17 -10 -1 -5
mal bei|11 -3 -3 -2
mal im|12 -2 -4 -2
mal in|10 -2 -1 -1
malgr*|-3 -5 -3 -2
malgre|-3 -5 -3 -2
malhe*|-3 -9 5 0
malheureusement|-1 -13 6 0
malheureusement la|-4 -2 9 -1
malheureusement pas|-2 -5 -9 3
mama|-5 -4 1 -1
man|11 -2 -4 -1
management|9 -2 5 -2
management has|9 -2 -1 0
manager dach|-2 -3 9 -1
manager has|11 -11 -3 7
manager i|-6 -1 -1 -1
manager is|-4 16 3 -2
manager m|-16 -4 1 9
manager was|-7 20 -2 -1
manana|-2 -4 17 -4
manda|-5 -5 -4 2
manda*|3 -1 -7 -5
mando|-10 -2 7 9
manon|9 -3 -3 5
mante*|8 16 -5 -4
manuf*|-3 -5 -3 -2
manufacturer|-5 -2 -1 -1
manus*|-16 -2 -2 -1
manuscript|-8 -1 -1 -1
manuscrit|-7 -1 -1 -1
many|2 -2 -8 -2
many of|-6 -2 -4 -1
many people|10 -1 -2 -2
many thanks|11 0 -6 -3
maple*|-4 -3 -2 0
mappe|13 2 -3 -3
mappe*|-9 1 -1 -1
mappen|-9 1 -1 -1
mappen und|-10 1 -1 -1
marc|-3 -2 0 9
march|-6 -6 -7 8
march so|-10 -2 -1 -2
marchetti|-3 -4 -5 0
marco*|-8 -6 5 -3
marcos|-8 -6 5 -3
mardi|-4 -4 14 -2
margi*|1 -7 -4 -1
margit|-5 -7 0 -1
margr*|9 -3 -1 0
marine|10 -1 -2 -1
marke*|2 -9 5 -5
marked|9 -5 -3 -1
markt|7 0 3 -1
markt*|2 10 -3 -1
marta|15 -11 -2 5
marte*|-9 2 14 -3
martes|-7 -4 16 -1
marti*|-7 -14 9 -4
martin|-5 -7 -2 -2
marz|-14 -2 24 -1
marzo|-9 -3 2 19
maste*|-8 -11 0 2
master|-8 -8 2 -5
master en|-6 -1 -1 -1
match|-4 13 -7 0
match for|-17 9 -2 -2
match our|-7 12 0 0
match the|-6 4 -1 11
match what|-8 12 -2 0
match your|3 -9 -3 -2
match*|1 9 -6 -3
matching your|-6 -1 -1 -1
mate|17 -11 -9 5
material|-6 -2 -2 -1
mathe*|-5 -2 10 1
matin|0 -4 9 -2
matro*|1 -2 9 0
matroos|1 -2 9 0
matti*|-3 2 10 -1
maure*|3 8 -1 -1
maurer|-2 9 -1 -1
max|-9 -2 7 -6
may not|-12 16 6 -3
may reapply|13 -5 -2 -1
may submit|-5 -2 -1 -1
may take|-13 18 1 0
may well|-8 -2 -2 -1
mb|-9 16 -4 -3
mcf|-5 10 -1 -1
me|1 -12 -1 7
me a|-7 9 -3 11
me an|-5 -4 -3 -2
me and|1 -6 19 0
me at|-4 -2 9 -1
me by|-4 3 -4 15
me in|11 -5 -5 -2
me know|-12 -13 6 14
me to|18 -6 -3 -3
me we|-9 -2 -1 -1
mean|11 -9 5 -1
mean it|13 -5 -2 0
means|10 6 -1 -2
meant*|-1 12 -2 -4
meantime|-1 12 -2 -4
mecca*|10 -2 -2 0
mechanic|-4 0 13 -2
medew*|9 -2 -6 -2
medewerker|10 -4 -5 -2
medica|-4 -1 -1 9
medio|1 11 -3 4
mee|-9 -9 18 6
meene*|-7 -6 21 -1
meenemen|-7 -6 21 -1
meenemen geldig|-3 -4 12 -1
meera|-5 -6 -3 3
meets|-7 18 -2 -1
meets on|-5 12 -2 0
mehr als|-6 0 -2 10
mehr berucksichtigt|9 -7 -1 -1
mehr verfugbar|-10 -2 -2 -2
mei|-4 -2 11 9
meill*|11 -2 -1 -1
mein|-13 -4 10 3
meine bewerbung|-12 0 -3 0
meine*|12 4 -5 -3
meinem|-6 14 -2 -2
meinen|9 -4 -1 0
meiner|9 -4 -2 -1
meinu*|-4 -4 -3 0
meinung|-4 -4 -3 0
meisten|4 10 -3 -2
meld|8 15 -6 -6
melde|-4 22 -4 -3
melde ich|-5 14 -3 -2
melde mich|-1 9 -2 -1
melde*|-3 11 0 -4
melden|-2 13 2 -7
melden sie|-6 -12 12 -1
melden uns|-13 19 -2 -2
meldet|-9 16 -2 0
meldet sich|-8 14 -2 0
melho*|10 -1 -4 2
melhores|10 -2 -4 3
melhores cumprimentos|10 -2 -4 3
melis*|-3 -2 -3 -1
melissa|-3 -2 -3 -1
member|5 10 -4 1
member of|4 13 -2 -2
members|-7 1 -4 -4
membership|-15 -5 1 -3
memor*|-4 -3 9 -1
menee*|-16 -4 4 -2
meneer|-16 -4 4 -2
menin*|13 -8 -6 3
menina|19 -6 -4 -3
menke|12 -3 -2 -2
menor*|-3 -3 -4 -2
mensa*|0 10 -6 -4
mensagem|-2 12 -2 -1
mensaje|-2 -3 -3 -2
mense*|22 -7 -4 -2
mensen|22 -7 -4 -2
mentioned|-1 2 3 6
mento*|-12 -3 -3 -2
mentor|-9 -2 -2 -1
merch*|-3 -2 -4 -3
merci d|-2 4 -11 -6
merci pour|20 -12 -7 -5
merco*|-16 -3 29 -3
mercoledi|-16 -5 29 -3
mercr*|-2 -6 12 3
mercredi|-2 -6 12 3
merid*|7 -9 -7 -3
meridian|5 -9 -6 -2
merit|13 -5 -1 -1
merit*|10 -4 -2 -3
merro*|10 -1 -4 -1
mes|-3 10 -1 -6
mesa|-5 -3 -4 9
mesa para|-2 -3 -2 -2
mese|-15 20 -4 7
mesi|1 -9 -6 19
mesma nao|9 -4 -1 -3
mesmo|-9 2 14 -4
mess|-3 -4 1 -3
message about|9 -6 -3 -2
messaggio|-3 0 -5 -3
messaggio automatico|-7 -2 -1 -1
mestr*|-7 -7 -3 -2
mestrado|-5 -3 -1 -1
mestrado em|-7 -2 -1 -1
met de|13 -18 -3 -5
met een|10 -4 -6 7
met jou|12 -3 -1 -1
met last|9 -1 -3 -1
met m|-9 10 -6 9
met onze|-2 -4 -3 -1
met the|11 -3 -1 -1
met uitzicht|-2 -2 -2 10
met veel|9 -2 -1 -1
metal|-5 -2 -2 -1
metalurgica|19 -4 -4 -1
metee*|-9 -4 -3 -2
meteen|-9 -4 -3 -2
meti|18 -3 -4 -3
metropolis|-4 -3 -2 -2
mfg|16 -8 -3 -2
mia|-3 9 -5 -4
mich|-4 9 0 -4
mich bitte|-3 -4 -1 -1
mick|11 -6 -3 -3
micro*|-4 -2 19 -3
microsoft|-8 -4 16 -1
microsoft teams|-8 -4 16 -1
mid|-8 -8 -1 -1
middl*|-6 9 -2 -1
middle|-6 9 -2 -1
midni*|-18 0 12 -1
midnight|-18 0 12 -1
mient*|-9 10 -1 -1
mientras|-9 10 -1 -1
mientras tanto|-11 13 -1 0
mierc*|-9 -2 14 1
miercoles|-9 -2 14 1
mieti*|-10 0 0 0
mietinteressenten|-10 0 0 0
mietinteressenten entschieden|-10 0 0 0
might|11 4 -6 -2
mijn|-4 -7 -2 -1
mijn gegevens|-4 -2 -2 -1
mike|5 3 -5 6
miles|12 -5 -1 0
miles of|9 -5 0 0
mills|-5 -2 -1 -1
min|-9 -10 30 -5
mind|1 -13 5 3
minde*|11 -5 -4 -2
minij*|23 0 -9 -4
minijob|23 0 -9 -4
minim*|18 3 -7 -3
minima|16 -2 -6 -3
minimum|9 7 -5 -3
minimum qualifications|11 -2 -1 0
minimum requirements|-9 14 -2 -1
minis*|14 -3 -1 0
mins|-15 -11 35 -1
mins on|-5 -7 16 -1
minut*|-8 -11 18 -5
minuta|-5 -1 -1 11
minute|9 -6 8 -2
minuten|-7 -7 13 -3
minuten fur|-4 -2 -2 -1
minuten und|-6 -6 9 0
minutes|-9 -13 22 -8
minutes by|-5 -2 13 0
minuti|-9 3 8 -1
minutos|-9 -7 10 -4
mio|16 -5 -5 -2
mir bis|-4 -3 1 10
mira|-11 7 0 -5
mirei*|-5 -2 1 9
mise|-3 -3 10 0
mismo|5 -4 10 -2
miss|-5 7 12 -4
missc*|10 3 -4 -2
misschien|10 3 -4 -2
missi*|-2 -2 -4 -7
missing|-4 9 -3 -2
mission|-3 -10 -1 -6
mista*|-3 -8 2 -2
mistake|-8 -6 3 -1
mistake you|-3 -4 -1 -1
mit dass|12 -5 -3 -1
mit der|6 7 -2 -2
mit dieser|-2 9 -1 0
mit dir|10 -4 -5 -2
mit einem|1 -5 9 -3
mit einer|-3 14 -1 -3
mit fuhrerschein|9 -7 -1 0
mit ihnen|0 10 5 -2
mit interesse|9 -4 -1 0
mit uns|11 -5 -3 -1
mitar*|5 1 3 0
mitarbeiterin|12 -6 -2 -1
mitbe*|16 -5 -2 -2
mitbewerber|13 -4 -2 -1
mitbringen|-4 -2 11 -1
mitge*|19 -7 -4 -3
mitgeteilt|12 -5 -2 -2
mitgeteilt dass|12 -5 -2 -2
mitta*|11 -8 -1 0
mitte|-4 22 -4 -2
mitteilen dass|9 -7 -5 -4
mitteilen zu|7 -3 -3 12
mitteilung|-2 9 -3 -2
mittw*|-15 -9 33 4
mittwoch|-15 -8 31 4
mitzu*|-6 -6 23 -1
mitzubringen|-5 -5 19 -1
mobil*|-9 0 0 0
mobile|-6 11 -4 -1
mobilita|-2 -6 -1 0
mobility|-9 0 6 0
mocht|9 -4 -1 -1
mochte|-8 9 7 -3
mochte sie|-4 1 11 -1
mochten sie|-15 -11 13 12
mochten wir|4 -8 11 1
mochtest|-3 11 -4 -3
moden*|-11 5 0 -2
modif*|-6 2 -5 -3
modifica|-8 -2 -2 -1
moete*|17 -13 12 -2
moeten|17 -13 12 -2
mogel*|-7 10 -1 0
mogelijk|-7 10 -1 0
mogli*|-4 1 14 -5
moglich|-4 -3 19 -4
moin|20 -12 -7 9
moin herr|12 -4 -2 -2
mois|0 -8 -9 4
moles*|-11 -1 6 -1
molestias|-11 -1 6 -1
molla*|9 -2 -1 -1
momen*|18 -6 -4 -5
moment|14 -8 -1 -4
momentan|15 -1 -3 -4
momento|20 -7 -7 -6
momento nao|13 -1 -5 -4
momento no|12 -7 -4 -2
mon|-6 -8 11 -3
monaten|5 -3 -6 -5
monaten abgeschlossen|-9 -3 -2 -1
monaten geloscht|-5 12 -1 -1
monatlich|-7 10 -1 -1
monda*|-6 -4 10 1
monday|-6 -7 11 1
monday s|-9 -1 -2 -1
monday to|-9 -3 6 -1
monic*|-4 -3 -3 -1
monica|-4 -3 -3 -1
moniq*|-6 -6 0 -2
monique|-6 -6 0 -2
monta*|-3 -10 22 0
montag|-9 -7 22 1
montag um|-4 -4 15 -2
month|-6 1 -11 7
months from|9 -1 -1 0
months in|11 -4 -1 -1
moosb*|-11 15 -1 -1
more|3 -3 -3 -6
more about|-5 -2 10 0
more applications|-9 3 -1 -1
more candidates|-9 -1 -2 -1
more closely|13 -5 -1 0
more jobs|11 -2 -1 0
more likely|-12 0 -2 0
more riders|10 -2 -1 -1
more time|-2 12 -3 -1
morge*|-5 -8 23 -6
morgen|-5 -5 27 -4
morning and|-4 14 -3 -1
moser|-4 3 10 -1
mossb*|-9 15 -2 -1
mossbank|-9 15 -2 -1
most|6 10 -2 -5
mostr*|9 -4 -1 0
motif|-6 -1 -1 -1
motiv*|11 -7 9 -4
motor*|11 -5 -4 1
motorista|9 -3 -2 2
move ahead|9 -3 -1 0
move forward|-2 -4 -1 -3
move you|-1 -2 9 -1
move your|-1 -4 9 -1
moved|2 -8 10 -6
moved to|12 2 3 -3
movin*|17 2 -3 -2
moving|17 2 -3 -2
moving forward|16 -3 0 -1
mrs|-3 -10 8 -5
msg|9 -2 -1 0
mucha suerte|-5 -2 -2 -1
muchas gracias|13 -4 -3 -1
mucho|24 -9 0 0
muhlb*|11 -3 -1 -2
muito|18 -6 -6 -6
muito de|19 -3 -5 -3
munic*|2 11 3 -4
museu*|8 14 -5 -2
museum|9 4 -3 -1
museumsaufsicht|-2 9 -1 -1
muss|8 -13 5 -3
mussen dass|13 -1 -2 -2
mussen nichts|-6 -11 -2 -1
musst|-6 -5 3 -1
musst*|11 -12 -7 -4
mussten|9 -12 -6 -4
mussten wir|-1 -5 -3 -2
mutat*|11 -1 -3 -1
mutation|11 -1 -3 -1
muy|13 -9 2 -3
my application|-14 8 -1 0
my applications|-5 14 -2 -1
my best|-5 -1 -3 -1
my client|13 -4 0 0
my resume|-8 -3 -3 -3
n a|12 -9 -5 -6
n est|-12 7 5 -2
na area|-10 2 -1 -1
na de|-7 23 -6 -3
na een|-6 -3 -2 -1
na procura|-9 -1 0 -1
na proxima|-5 10 -1 -1
na sala|-6 -2 10 -1
na segunda|-4 -8 -2 -2
nach dem|6 9 -7 1
nach der|-7 15 0 -3
nach eingang|-10 10 -2 -1
nach prufung|-8 -2 -1 -1
nach rucksprache|11 -2 -2 -1
nach sechs|9 6 -2 -2
nach zwei|-1 -2 -3 10
nachf*|-3 13 -3 -2
nachfragen|-3 9 -2 -1
nachk*|-5 -2 -2 -2
nachkommen|-5 -2 -2 -2
nachricht weil|-5 -3 -2 -1
nachs*|-5 11 -1 4
nachste|1 -10 11 3
nachste woche|-17 -2 7 8
nachsten|-11 13 4 0
nachster|-10 15 -3 6
nachstes jahr|9 -3 -2 -1
nacht*|0 1 2 10
nachw*|2 -11 10 1
nachwuchsprogramme|-5 -1 9 -1
nada|-3 10 -2 -3
nadie|13 5 -5 -3
nadin*|-3 1 -6 -2
nadine|-3 1 -6 -2
nagy|-4 9 -2 -1
nair|9 1 -1 -1
name will|10 -5 -1 -1
namen*|9 -3 -1 -1
namens|9 -3 -1 -1
nao|12 -9 -3 -5
nao colocado|-7 -2 -1 -1
nao conseguimos|-4 -5 -3 -2
nao esta|-14 7 -1 -1
nao foi|21 -6 -13 -6
nao for|-5 -1 -2 -1
nao podemos|0 -3 -3 -3
nao se|11 -4 -3 -1
nao seja|-11 15 -1 0
nao selecionado|9 -2 -1 -1
nao sera|-8 -4 9 -1
nao vai|5 -5 1 8
nao vamos|20 -6 -5 -2
nda|-8 -3 10 -3
ne nous|9 -4 -1 -1
ne plus|-4 -2 -2 -1
ne pourrai|-5 -2 -1 -1
ne pouvoir|10 -1 -1 -1
near|11 -6 -3 -2
near you|14 -3 0 -1
necesario|-3 10 -1 0
nee|-10 -6 -4 4
nee verwijder|-4 -2 -2 -1
need a|11 7 -6 -1
need somebody|9 -2 -1 0
need someone|12 -3 -1 -1
need to|-12 6 -1 -7
neede*|-13 18 -2 -7
needed|-13 18 -2 -7
needed from|-6 10 0 0
needs|8 5 0 -4
neem|-11 4 9 -3
neem dan|-4 -1 -3 -1
neem je|-7 3 13 -2
negat*|3 10 -4 -3
nehme*|8 0 7 -6
nehmen|8 0 7 -6
neide|-11 20 -3 -2
nein|12 1 -5 -6
nel|2 19 -10 -6
nel caso|-7 12 -2 -1
nel frattempo|-8 11 -1 0
nel nostro|9 -6 -2 -1
nell|-11 4 -6 -4
nella|-3 -4 1 -5
nella nostra|-9 4 -1 -1
nemen|15 6 -4 -3
nenne*|-4 -3 -3 -2
nennen|-4 -3 -3 -2
nerea|-6 12 -1 -1
nesta|21 -7 -4 -3
nesta etapa|9 -2 -2 -1
neste|15 -11 -7 -6
neste momento|24 -9 -4 -4
net|12 -15 0 12
nette|11 -3 -3 -1
netwo*|-3 -8 -7 6
network engineer|-11 -1 -1 0
netzw*|-3 -4 -1 -1
netzwerk|-3 -4 -1 -1
neu|0 -7 -4 -3
neue|-6 -15 -7 -5
neue stellen|-4 -6 -3 -2
neuen|-15 -9 10 -3
neuen termin|-6 -3 12 -1
neuen*|-8 6 -3 12
neuer|13 -3 5 -3
neuer status|18 -6 -3 -2
neues|-6 -4 2 -2
neuro*|9 -3 -1 0
new|-2 -5 0 -3
new application|-5 -3 -1 -1
new date|-5 -1 10 0
new grad|8 -1 2 0
new job|-7 -1 -1 0
new jobs|-8 -6 -5 -4
new work|-4 -6 -1 -1
new year|10 1 -3 -1
news|-2 2 13 -3
news the|-8 -7 13 3
news yet|-3 13 -2 -1
next|-2 9 1 -2
next round|-2 -7 12 -3
next stage|7 0 4 -1
next step|7 -7 10 -2
next steps|-10 23 -2 1
next time|-1 10 -3 -2
next week|-12 5 26 -9
next year|-4 5 -7 -4
nguye*|-2 -5 -4 2
nguyen|-2 -5 -4 2
nhs jobs|11 -4 -1 -1
nicht aufgeben|12 -4 -1 0
nicht berucksichtigt|12 -3 -4 -2
nicht bestanden|16 -2 -7 -2
nicht da|-7 -2 15 -1
nicht einsetzen|11 2 -3 -1
nicht einstellen|15 -6 -1 -2
nicht geben|12 -9 0 0
nicht geklappt|5 -8 -5 -2
nicht in|3 -14 10 -6
nicht jedem|-9 17 -1 0
nicht klappt|-6 10 -1 0
nicht mehr|3 -21 3 6
nicht moglich|8 -2 7 -3
nicht nachkommen|-5 -2 -2 -2
nicht personlich|15 -4 -2 -2
nicht ubernehmen|-5 -2 -1 -1
nicht verarbeitet|-6 -3 -2 -2
nicht weiter|3 -11 12 -3
nicht zugelassen|-4 -2 11 0
nicht zum|23 -7 -4 -2
nicht zusammen|9 -3 -1 -1
nicht*|4 10 3 -6
nichts|4 14 -5 -5
nichts fur|17 -9 -2 -1
nichts horen|-3 12 -1 0
nichts weiter|-5 -8 -2 -1
nicol*|2 -10 -4 -3
nicole|-3 -5 -1 0
niede*|-8 9 -4 -1
niema*|13 -1 -2 -4
niemanden|29 -4 -5 -7
niemanden ein|10 -4 -2 -1
niemanden mehr|11 -3 -2 -2
nient*|-7 12 -1 -1
niente|-7 12 -1 -1
niet aan|11 -7 -3 -1
niet bij|14 -3 -3 -2
niet geselecteerd|9 -3 -2 -2
niets|-9 18 -3 -1
nieuw*|-15 -10 -5 -10
nieuwe|-17 -6 -8 -8
nieuwe baan|-4 -2 -2 -2
nieuwe vacatures|-10 -6 -4 -3
nigel|-4 9 -2 -1
night|8 5 -9 -3
night shift|-11 4 0 -1
ningu*|-8 24 -5 -3
ninguna|-2 11 -1 -1
ninguna decision|-5 14 -1 -1
nivea*|14 -3 -7 -2
niveau|14 -3 -7 -2
niveau attendu|9 -1 -4 -1
nix|-16 10 -7 -4
no action|-21 13 -2 -1
no afecta|-6 -2 -1 -1
no banco|-8 -4 -2 -1
no buscamos|12 -6 -2 -1
no buscas|-6 -4 -1 -1
no decision|-16 35 -3 -2
no es|-5 15 -3 -2
no from|19 -5 -1 -1
no ha|3 -14 -9 -8
no has|12 2 -6 -4
no hay|-7 -4 -2 -1
no hemos|0 12 -2 -1
no hire|2 -3 -7 -2
no longer|5 -15 6 -5
no news|-9 19 -2 -1
no nos|-6 -4 -2 -1
no on|14 -3 -2 -2
no one|-3 -1 9 -1
no opening|14 -4 -2 -2
no pasas|9 -1 -3 -1
no podemos|-11 -6 -1 2
no poder|-6 9 -2 -1
no point|11 -2 -3 -1
no processo|5 -1 11 -3
no puedes|-9 -5 -1 -1
no se|-3 10 -3 -2
no ser|-4 9 -1 -1
no te|9 -3 -3 -1
no tenemos|12 -3 -2 -2
no teste|17 -3 -5 -3
no thanks|15 -5 -4 -3
no to|12 -5 9 -1
no vamos|11 -5 2 -1
no we|-2 9 -1 -1
no worries|-14 -1 15 -4
nobody has|-6 10 -1 0
noch|-3 -5 -7 -2
noch bis|-8 -2 1 -1
noch im|11 -3 -4 -2
noch in|-11 -3 -2 -1
noch nicht|-7 10 -6 -7
noch zwei|-2 -6 -4 -1
noche|1 -6 -4 -5
nochm*|17 -4 -10 6
nochmal|15 -3 -10 6
nodig*|2 -4 15 -3
nodigen|4 -7 15 -3
nodigen wij|-4 -3 11 -1
nog|-3 -8 15 -8
nog twee|-3 -1 9 -1
nominativo|8 7 -3 -2
non abbiamo|15 4 -5 -4
non e|25 -8 -14 -4
non ha|-5 -2 -2 -1
non idonea|9 -2 -1 0
non possiamo|-8 -12 -8 5
non potra|-3 -1 10 -1
non pour|10 -2 -3 -2
non procedere|10 -2 -1 -1
non retenue|17 -3 -4 -3
non risulta|9 -2 -2 -1
non sei|12 -2 -3 -2
non si|-6 -3 13 -1
non siamo|-7 4 -4 -2
non votre|-7 -2 -1 0
none|6 -4 8 -1
noon|-4 -7 0 -1
noor|-5 -18 9 -5
nor|11 -2 -1 -1
nora|-6 1 9 -2
nord gmbh|-6 -2 -2 -1
nordi*|-3 -11 7 -1
norma*|-8 19 -1 0
normally|-5 13 -1 0
normally takes|-3 11 -1 0
north*|2 12 -8 -6
northern|9 0 -3 -1
nossa equipe|-1 -4 -1 9
nostra|-6 10 -2 5
nostra proposta|-7 0 -1 10
nostro|15 -8 -1 -3
not a|-5 22 -3 -3
not able|12 -10 -2 -5
not accepted|-11 1 -2 0
not affect|-5 -3 -1 -1
not affected|11 -3 0 0
not among|5 -10 -4 -3
not approved|0 -10 -1 -1
not attend|-5 -1 11 0
not been|10 -1 -10 -5
not complete|-8 9 4 0
not contact|13 -10 4 -1
not eligible|-17 -1 -3 -2
not family|-8 -3 -2 -1
not for|-1 -7 -6 -2
not forgotten|-9 5 0 0
not going|22 -3 -3 -3
not have|11 -5 -2 -1
not hear|-15 18 -1 0
not heard|-12 11 -3 -2
not hiring|26 -5 -4 -3
not in|14 2 -2 -1
not interested|-7 -2 -3 -1
not looking|9 -2 -1 -1
not meet|9 -9 -4 -3
not moving|16 -2 -1 -1
not need|-3 1 -4 -3
not on|10 -1 -1 -1
not one|11 -1 -2 0
not pass|9 2 -2 -1
not qualify|-9 -2 -2 -2
not reach|16 -2 -3 -1
not referred|15 0 -3 -3
not selected|4 -4 -8 -5
not shortlisted|4 5 4 -2
not signed|-1 -2 -5 -3
not submitted|-4 -10 -2 -1
not successfully|-5 -3 -2 -2
not they|-5 -8 -2 0
not this|36 -5 -8 -4
not to|8 -4 -8 -5
not we|-8 15 -2 0
not work|-12 -1 -1 0
not you|-13 9 -4 -1
nota|13 -1 -5 -3
notdi*|17 -7 -3 -1
notdienst|16 -6 -2 -1
note that|-4 12 -1 -1
noted|1 14 -2 -4
nothing to|1 10 -5 -1
notice of|10 -3 -2 -2
notice period|-3 -9 0 1
noticias|-15 24 5 -1
noticias nuestras|-11 16 -1 -1
notificase|10 -4 -2 -2
notificase v|10 -4 -2 -2
notified|-17 19 1 -3
notify|-4 21 0 -1
notify you|-1 9 -1 -1
notiz*|-6 13 -2 -1
notizie|-6 13 -2 -1
notre choix|14 -4 -3 -2
notre client|9 -5 -4 -2
notre entretien|-2 -4 14 -4
notre part|-9 11 0 0
nous accusons|0 10 -2 -2
nous ameliorer|-5 -1 -2 -1
nous avez|9 -2 -1 -1
nous avons|18 -8 -7 0
nous conservons|9 -6 -2 -1
nous en|-9 5 1 -1
nous gardons|11 -6 -1 -1
nous n|10 5 -4 0
nous plait|-5 -3 11 -1
nous prenons|-10 -3 -2 -1
nous regrettons|-7 -2 -1 -1
nous serions|-4 -2 -1 12
nous sommes|11 3 -1 -3
nouve*|-14 9 -5 -9
nouvelles|-23 17 -6 -4
nouvelles offres|-9 -3 -2 -2
nov|-1 -3 11 -5
novam*|-8 -2 -1 -2
novamente|-8 -2 -1 -2
novas|-7 -4 -4 -3
now be|-10 8 0 0
now been|19 -3 -3 0
now but|-6 -6 10 -2
now closed|13 -5 -1 -1
now expect|-14 0 -1 0
now take|-5 8 7 0
now that|-10 14 -1 0
now with|-3 13 0 0
nowak|-2 11 -2 -2
nu|-1 -9 3 -6
nudge|3 12 -4 -2
nuestras|-3 12 -4 -3
nuestro|-5 7 -7 -6
nuestro programa|-6 -1 -1 -1
nueva*|-5 -10 -4 -4
nuevas|-3 -9 -4 -4
nuevas vacantes|-1 -4 -2 -2
number in|-3 10 -3 0
number is|-9 6 -1 0
numbers|2 3 -6 9
numero de|-1 9 -6 -3
numero di|-11 10 -1 -1
nuova|-7 -9 -1 -1
nur fur|9 -2 -2 -1
nur kurz|11 -3 -4 -3
nurse practitioner|-7 5 -1 9
nurse*|-1 -10 2 11
nurseries|-3 -1 -1 10
nursi*|9 -4 -1 -1
nursing|9 -4 -1 -1
nuru|-4 -9 -2 3
nuru grid|-4 -9 -2 3
o contato|-7 11 -1 -1
o de|-7 13 -2 -1
o desfecho|-5 9 -1 -1
o interesse|10 -3 -2 -3
o pedido|-5 -3 -1 -1
o seu|5 -10 -12 -9
oak|-5 -2 -2 -1
ob|-24 32 -1 9
ob du|-6 10 -4 3
ob sie|-9 4 -1 10
ob wir|-12 22 -4 0
obermaier|-5 -2 -3 -1
obrig*|25 6 -12 -9
obrigada|15 3 -7 -4
obrigada pelo|16 -5 -3 -2
obrigada por|1 10 -4 -2
obrigado|26 3 -11 -11
obrigado por|-4 10 -2 -2
obten*|14 -6 -2 -1
ocasi*|11 1 -4 -2
ocasion|13 -4 -2 -1
occas*|8 -6 -6 -5
occasion your|19 -7 -3 0
octob*|-7 0 2 10
october|-9 -1 -2 8
oder so|-10 20 -2 -2
oduya|10 -4 -1 -1
of a|-3 -1 -7 0
of address|-9 2 8 -2
of all|9 -1 -1 0
of an|-3 -5 -1 0
of applicants|12 -4 -1 0
of applications|1 14 -4 -3
of availability|-3 -2 9 -1
of business|-9 8 -2 0
of dutch|9 -3 -1 -1
of employment|16 -6 -6 -1
of experience|-13 -3 -2 -1
of five|11 -2 -2 -1
of how|-6 -2 -2 -1
of interest|-3 3 -7 -5
of ken|-3 -3 -3 -1
of leave|-5 0 -1 12
of luck|-1 -7 -4 -5
of my|-11 -10 -1 -2
of next|-14 3 -3 -1
of november|-8 11 -1 0
of now|-6 -6 -2 -1
of physics|-2 -4 11 -1
of results|-4 -3 -2 0
of sales|-5 -3 14 -1
of talented|9 -1 -1 -1
of them|15 -10 6 -3
of these|-14 -3 17 1
of this|14 -3 1 -1
of those|8 -9 1 -1
of us|20 2 -5 -3
of you|17 10 -8 3
oferta con|-5 -1 -1 10
ofertas|3 -1 -8 -6
ofertas nuevas|-5 -4 -2 -2
ofertas parecidas|10 -2 -1 -1
off sick|-5 18 -16 -1
offen|-12 3 -7 6
offenen|-1 -6 -3 -2
offenheit|10 -2 -3 -1
offer for|2 -5 -9 28
offer is|-9 -3 -2 29
offer letter|-6 -2 -3 17
offer you|-3 -9 -10 19
offered the|11 -6 -6 -4
offered to|0 -1 0 9
offering|13 -3 -7 -3
offering you|14 -2 -5 -2
offers|-7 3 -8 -3
office coordinator|-11 -14 -3 -2
office manager|8 -11 -3 -1
office of|2 9 -2 -1
offices|-11 6 -1 -1
official|2 8 -3 4
offre|3 2 -10 10
offre pour|-6 -2 -2 16
offre*|-1 -10 -7 -5
offres|-1 -10 -7 -5
offres correspondent|-4 -2 -2 -2
offri*|-4 -1 -2 -2
oficial|-9 4 2 6
oficial de|-3 12 -2 -1
ofrec*|-10 -6 -6 14
ohg|-4 -3 -3 -2
ohne lebenslauf|-4 -5 -2 -1
ohne testergebnis|-4 -2 12 0
oi bruna|-7 -3 -2 -1
oi caio|-14 -5 16 8
ok we|-5 -3 14 -2
oksan*|-2 -4 12 -1
oksana|-2 -4 12 -1
oktob*|4 6 -1 3
oktober|4 6 -1 3
ola|3 -6 -5 -3
old|10 -2 1 -1
ole|-8 0 -1 -1
olga|9 -2 -3 -1
olive*|10 -1 -2 -1
olivi*|-4 -2 17 -3
olumi*|-10 -4 -2 -2
olumide|-10 -4 -2 -2
om|-2 -7 11 -2
om je|-5 -3 -2 -1
omar|-13 2 5 -2
ombud*|-7 12 -1 -1
on aimerait|-5 -2 9 0
on candidates|10 -5 -2 -1
on est|-6 9 4 -2
on hold|-7 23 -5 -3
on leave|-5 14 -1 -1
on monday|12 8 -3 -2
on my|0 7 6 -2
on ne|12 -3 -2 -2
on our|7 -8 -6 -2
on right|10 -1 -2 -1
on saturday|-10 -7 2 -5
on te|-5 -1 -4 13
on that|-8 -4 -3 -1
on this|12 -5 -5 -3
on thurs|-5 -1 10 -1
on thursday|-9 -10 8 -6
on to|7 -12 -7 1
on tuesday|1 -4 -2 -4
on us|9 -2 0 0
on wed|-4 -3 12 -1
on wednesday|-18 -5 24 -2
on your|1 -4 -3 -6
onboa*|-1 -8 -8 5
once|-10 9 -3 -4
once a|-4 -5 -1 0
once the|-10 14 -1 0
onda|16 -5 -3 -1
ondem*|-3 -1 10 0
ondemand|-3 -1 10 0
one and|-5 9 -2 -1
one but|-3 -3 -2 -1
one in|10 -2 -1 0
one s|9 -2 -1 -1
one way|-9 4 -2 0
one will|-3 -1 9 -1
onlan*|-5 -2 -3 -1
onlangs|-5 -2 -3 -1
online application|-7 9 2 0
online assessment|-3 -9 8 -3
online tests|-4 9 -1 0
onlinetest|-3 4 9 -1
only and|9 0 -1 0
only apply|12 -2 -6 0
only be|-12 6 -1 0
only consider|8 3 -1 -1
only if|-6 11 -2 0
only see|-3 -1 10 0
only shortlisted|-9 11 -1 0
only those|-6 14 -2 -2
onlyf*|-3 9 -1 0
onlyfy|-3 9 -1 0
onsit*|-7 2 9 -5
onsite|-7 2 9 -5
ont|19 -5 -5 -2
onto|19 -6 -2 -2
onto your|16 -6 -2 -2
ontva*|-14 25 -6 -3
ontvangen|-10 28 -5 -4
ontvangst|-10 5 3 -1
onvol*|14 -5 -3 -2
onvoldoende|14 -5 -3 -2
onvoldoende aan|11 -4 -2 -2
onze|6 -9 7 -4
onze afspraak|-3 -2 10 -2
onze keuze|11 -1 -2 -1
onze spijt|12 -4 1 -1
op de|-4 11 -13 -7
op dit|14 -7 -4 -2
op het|15 -2 -6 -2
op je|2 -8 -5 -2
op met|-11 11 -5 -2
op papier|-6 -4 12 1
op vast|-2 -2 -2 10
opdra*|11 -7 5 -3
opdrachtgever|12 -4 2 -2
opdrachtgever heeft|9 -2 -1 -1
open day|-9 -1 -1 -1
open to|-1 -7 -5 -2
opene*|-4 10 -1 -1
opened|-4 10 -1 -1
opening a|-9 -2 -1 -1
opening in|15 -4 -2 -2
opening the|-9 -5 4 -2
openings|11 7 -4 -2
opens|12 2 -3 -1
opera*|6 7 -3 -1
operador|9 -1 -1 -1
operateur|9 -2 -2 -1
operator|-7 18 -6 2
operator i|-5 13 -2 -2
opini*|-11 -1 -7 -4
opiniao|-9 -2 -2 -1
opinion|-8 -4 -5 -2
opnie*|-3 -10 -5 -2
opnieuw|-3 -10 -5 -2
oportunidad no|13 -3 -2 -2
opportunities|9 -1 -3 -2
opportunity to|13 -8 1 -1
optab*|-5 12 -1 -1
optam*|19 -5 -4 -4
optamos|19 -5 -4 -4
optamos por|19 -5 -3 -4
optic*|-10 14 3 -2
optical|-4 11 -2 -1
optik|10 0 -3 -2
optik brandt|13 -4 -1 -2
optio*|-8 3 -2 9
options|-6 -2 -2 9
optou|-10 -2 -1 -1
optou por|-10 -2 -1 -1
or another|-5 -2 -3 0
or any|-2 -2 13 0
or decline|-3 -1 -1 10
or friday|-6 -1 13 -1
or job|-6 10 -1 0
or no|-13 6 -4 18
or not|-11 4 -3 1
or otherwise|-4 -3 -2 0
or thurs|-6 -2 11 -1
ora|12 -4 6 -4
orale*|9 -2 -1 -1
orales|9 -2 -1 -1
orche*|11 -3 -1 -1
orchestra|11 -3 -1 -1
ordine|-2 0 -5 -2
ore|-21 -1 29 7
organ*|10 3 3 -4
organizer|-1 -1 10 0
original|-9 -6 17 3
ort|-6 -8 27 -3
os|9 -5 -2 4
os candidatos|-1 8 5 -2
os melhores|9 -2 -3 3
oss|-5 9 -1 -1
ostrava|-2 -4 -4 -2
ostrava machine|-2 -3 -3 -2
other|10 -2 -3 1
other applicants|12 -6 -2 4
other openings|11 0 -1 0
other roles|13 -4 0 0
other two|-21 6 -5 13
other vacancies|11 -3 -1 0
others|7 -7 -9 4
otherwise|-10 8 0 1
otherwise we|-7 14 6 0
otra|8 -9 -7 -6
otras|11 -1 -2 -1
otro|24 -7 -7 -5
otros|-8 8 -4 -8
otros inquilinos|-9 -2 -2 -2
ottil*|-8 17 -2 -1
ottilie|-8 17 -2 -1
ottob*|-14 -6 13 15
ottobre|-14 -6 13 15
oude|12 -4 -2 -2
oui|-2 -6 2 10
our assessment|12 6 -2 -1
our community|12 -2 -2 0
our crew|9 -5 -1 -1
our cto|-1 -1 9 -1
our graduate|-5 11 -1 0
our guidelines|-4 -2 -2 -2
our list|-12 4 -5 -2
our needs|1 10 -2 -1
our new|-3 -4 -2 -3
our offer|11 -3 -3 5
our offices|-7 -2 -1 0
our open|-10 -4 -4 -1
our panel|-12 6 0 -1
our paths|9 -2 -3 -1
our recruiters|0 12 -3 -2
our recruiting|-10 15 -2 0
our review|10 -2 -1 -1
our summer|18 -5 -4 -1
our system|-9 7 -4 -2
our talent|-4 1 -6 -4
our team|-7 14 -5 -1
out sick|-4 4 11 -1
out with|12 -6 -2 -2
outco*|5 16 -10 -4
outcome|4 17 -10 -4
outcome by|-7 11 -1 0
outcome of|9 0 -2 -2
outra|19 -14 0 -1
outra pessoa|9 -7 -5 -4
outra*|9 -8 -5 -2
outras|9 -8 -5 -2
outro|1 -8 -8 -7
over and|9 -2 -1 -1
over de|-4 15 -2 -3
over je|-5 -2 17 -2
over the|1 1 19 -7
over to|-4 -3 -4 -1
over with|5 -3 -4 9
over your|10 0 -2 -1
overn*|9 -1 -4 -2
overr*|-2 -3 -1 -4
overt*|-2 -2 -4 -3
overwhelmed|9 2 -3 -1
overwhelmed by|9 -3 -2 -1
overwhelming response|1 -3 9 0
owing|-1 9 0 -2
owing to|-1 9 0 -2
own|3 -6 -9 4
oxbow|-2 -4 9 -1
p m|-7 5 -1 9
pa|2 -10 7 -1
pa to|-2 -6 9 -1
packa*|-5 -5 -5 -2
package|-5 -3 -3 -1
packaging|-4 -2 -2 -1
packer|-5 -3 -2 0
pages|-8 -4 -1 3
pagin*|-4 22 -3 -3
pagina|-1 20 -5 -3
paid|-5 -10 17 -6
paid for|-4 -3 11 -2
paie|-1 10 -2 -1
pal|16 -3 -3 -3
panel has|4 9 -7 0
panel is|-8 -4 -2 0
panel met|9 -1 -3 -1
panel was|-7 -1 -2 1
papier|-3 -2 10 0
par le|2 -11 -1 0
para a|12 -7 4 -1
para dar|-1 -5 -2 -1
para la|10 -6 3 -2
para o|-8 -6 -9 8
para tecnico|-1 -4 9 -1
para um|-4 -4 -3 -2
para uma|-11 -4 11 -2
para voce|-10 -6 -5 -4
parab*|-11 -7 15 7
parad*|-5 10 -1 0
paral*|-2 -4 -6 3
parcel|-5 -3 -3 -1
parec*|11 -5 -4 -2
parecidas|10 -2 -1 -1
paren*|-15 4 -3 -2
parent|-8 -2 -1 -1
paris|3 -3 11 -2
park|-9 18 4 1
parke*|-5 -5 15 -2
parki*|11 -4 -1 1
parking|11 -4 -1 1
part time|1 -9 0 8
partecipazione|-9 5 4 -1
participacao|23 -7 -4 -4
participacao e|14 -3 -1 -2
participacion|11 -2 -2 -2
participe|-5 -6 3 -2
participou|-7 -2 -2 -1
participou recentemente|-6 -1 -1 -1
particular|9 -3 -2 -2
partir|-16 8 -6 16
partir de|-9 3 -2 6
partir du|-5 -2 -2 11
partner|-8 -5 1 -2
partners llp|-3 9 -2 -1
partt*|3 9 -6 5
parttime|3 9 -6 5
party|-4 -1 -7 -2
pas a|4 -5 -5 -3
pas aller|2 -3 -2 9
pas de|-6 19 1 -7
pas en|-10 4 -3 -1
pas ete|12 -2 -6 -5
pas etre|2 -9 -2 -1
pas pu|-14 1 -3 2
pas repondre|-8 13 0 0
pasad*|9 -5 0 -1
pasarte|10 -3 -1 -2
pasas a|9 -1 -3 -1
paso|-6 -3 15 2
pass|13 -10 -5 -1
pass mark|9 -2 -2 0
pass on|-2 -6 -6 -4
passa|11 -7 -6 12
passa*|3 10 1 -6
passare|-6 0 11 -2
passe ce|-10 -4 12 7
passed|-2 -2 -1 -5
passed on|-6 -10 -2 -1
passer|-3 -2 10 -1
passez|14 -3 -2 -1
passi*|9 -1 3 -4
passing|10 -6 -3 -3
passing on|-2 -5 -1 -1
passing the|9 -3 -1 -2
passo|-13 -6 17 -2
passo e|-10 -4 19 -2
passp*|-17 -6 13 -1
passport|-17 -6 13 -1
passport and|-5 -1 9 -1
passt|-5 -10 24 -8
passt das|-11 -6 10 -2
passt ihnen|-10 -3 17 -1
passt ihr|9 -2 -1 -1
passw*|-11 -9 -3 -1
password|-10 -9 -3 -1
paths|9 -2 -3 -1
patie*|1 13 -6 -4
patience|2 11 -7 -4
patient|-5 9 -3 -1
patri*|0 10 0 -6
patrick|-12 16 -2 -1
paul|-7 -7 0 11
pauli*|14 0 -4 -2
pauline|16 -4 -4 -2
paulo|3 -5 -6 -5
pause*|-11 0 1 -1
paused|-10 0 -1 -1
pavel|-6 -2 -1 -1
pay you|-1 -2 -6 -2
payab*|-4 -2 -5 -2
payable|-4 -2 -5 -2
paysl*|-8 -3 -3 1
payslips|-6 -3 -2 1
pazie*|-4 -4 -1 -1
pazienza|-4 -4 -1 -1
pdf|-24 26 -10 -6
peach*|-6 -3 -1 -1
pedid*|-15 -4 -3 2
pedido|-15 -4 -3 2
pedido de|-11 -2 -2 3
pedir|-5 -2 -1 -1
pediu|-11 -1 -2 -2
pela|9 -1 -6 -1
pela demora|-5 9 -1 -1
pelha*|-10 -8 4 -2
pelham|-10 -8 4 -2
pelo|13 1 6 -6
pena|-11 -8 -6 -4
pendi*|-4 -9 -3 1
pending|-5 -9 -3 1
pending the|-2 -7 -1 0
penny|-9 3 -1 0
pensa*|12 -5 -3 -2
pense*|-4 1 -2 9
people and|10 -2 -2 0
people culture|-3 -3 -3 16
people for|-10 -9 0 16
people so|-6 10 0 1
people team|-1 11 -1 -2
people who|4 -3 -5 -6
people with|-6 -3 -4 -3
per cui|13 -6 -2 -2
per email|-6 10 -3 -2
per il|11 8 -9 -2
per l|5 13 0 -7
per la|11 -11 5 -5
per le|10 -3 -1 -1
per ora|22 -5 -5 -3
per post|-7 12 -3 6
per una|9 -3 -5 -1
per week|-6 -3 -4 16
per your|-7 -5 -4 -1
perco*|9 -4 -2 -1
percorso|9 -4 -2 -1
pere|-7 13 -2 -1
perfe*|-8 -2 -3 -1
perfi*|9 8 -3 -7
perfil no|9 0 -2 -1
perfil se|-8 9 0 0
perguntas|-9 1 1 -1
perio*|3 -5 -7 0
period|-3 -7 -4 -2
period of|9 -2 0 0
periode|19 -6 -3 0
perme*|10 -5 7 -4
permesso|-1 -4 11 -1
permesso di|-4 -3 12 -1
permet|12 -2 -2 -2
permet pas|12 -2 -2 -2
permi*|-3 -11 5 -6
permission|-6 -2 -3 -3
pero|16 -10 -15 1
pero abbiamo|9 -3 -2 -1
pero tu|-13 10 -2 -1
perri*|-9 0 -4 -1
perrin|-9 0 -4 -1
person|14 -3 -1 1
person entschieden|10 -1 -1 -1
persona|25 -9 -5 -4
persona con|12 -3 -3 -2
persona que|11 -1 -3 -2
personalamt|-4 12 -2 -1
personalburo|10 -4 -1 0
personale|2 9 -4 -2
personalrats|-9 6 3 3
personalservice|12 -5 -5 0
personen|20 -10 -5 -2
personen beworben|12 -4 -2 -1
personlich|6 -9 0 -3
personne|13 -2 -4 5
personnel|13 2 4 -3
persons|1 12 -2 -1
perta*|13 -5 -2 -1
pertanto|12 -5 -2 -1
pessoa|20 -2 -9 -8
pessoa para|-2 -3 -2 -2
peter|1 2 -5 11
petro*|8 -10 -5 -3
petrov|10 -1 -3 0
peux|-9 7 8 -2
pfleg*|2 2 -7 -6
pflege|10 -3 -1 -1
phd|8 0 2 -1
phil|11 -3 -2 -1
phone call|-6 -3 13 -1
photo|-17 -4 14 -4
photo id|-9 -3 11 -1
photo*|-9 -3 6 -4
photos|-10 3 5 -2
physi*|4 1 8 -3
physics|-5 1 11 -1
piacere|4 4 -4 6
pichler|-9 0 -1 8
pick|-20 4 27 -5
pick a|-13 -6 31 -2
pick up|-7 10 -4 -2
picke*|9 -9 -3 -5
picked|9 -8 -2 -5
pictu*|-3 -3 9 -1
piece*|-9 4 -2 -1
pieces|-9 4 -2 -1
pietr*|-7 10 -5 -1
pile|-7 3 -3 -2
piotr|4 -5 12 -3
pipel*|9 0 -3 -1
pitch|-6 -1 -1 -1
piu|22 -16 -3 -5
piu in|13 -5 -2 -2
pizza|-6 -1 -5 -2
pj|-8 -4 -3 1
plaat*|-22 9 11 -5
plaats|-23 10 5 -4
plaats aanbieden|-7 -1 -2 -1
plaats in|-7 11 -2 -1
place in|-20 8 -3 -2
place*|-4 1 -7 -5
placed|2 13 -7 -5
placed before|-6 10 -1 0
placed in|9 -3 -1 -1
placed on|-7 6 -7 -4
places|-6 -8 -4 -5
places for|-28 -1 -1 -1
placi*|-8 -1 -1 -2
placing|-8 -1 -1 -2
placing it|-6 -1 -1 -2
plais*|-5 -8 0 22
plaisir|-5 -8 0 22
plaisir de|-14 -5 2 24
plait|-5 -3 11 -1
planned|-12 7 -4 -7
planned for|-5 9 -2 0
plans|9 -3 -1 0
plans*|9 -3 -1 -1
planstelle|9 -3 -1 -1
plant*|-3 -6 10 -2
planta|-8 -1 11 -2
plantao|-9 -1 1 -1
platform|1 3 6 -1
platz|6 -2 -8 -5
platz anbieten|-11 -1 -1 -1
platz im|12 -2 -2 -1
platz*|-3 18 -11 -6
platze|-2 20 -9 -5
platzen|-6 -1 -1 -1
plaza|14 5 -8 -9
plaza de|5 9 -6 -4
plaza*|-3 -5 -3 -3
plazas|-3 -5 -3 -3
please assume|-10 14 3 0
please bear|-8 10 0 0
please call|-3 -5 -4 -1
please come|-1 -3 9 0
please complete|-13 -1 8 4
please confirm|-13 -5 17 -1
please disregard|-1 -1 -7 0
please do|6 8 -4 -1
please find|-21 -5 -4 20
please have|-1 -3 9 -1
please keep|-5 13 4 -3
please let|-5 -4 12 9
please log|-1 -9 5 3
please prepare|-7 -3 14 -1
please rate|-3 -2 -2 -2
please return|-5 -3 -4 -3
please ring|11 -1 -2 -2
please send|2 -9 -1 -4
please sign|-14 -3 -4 19
please submit|-8 -4 0 -2
please welcome|-9 -2 -2 -2
pleased|-20 -8 16 28
pleased to|-21 -8 17 27
pleasure|10 10 -4 0
pleasure to|6 5 -1 -1
pls|0 -10 2 -4
pls send|-5 -6 -3 -2
plumb*|11 -1 -5 -2
plumbing|11 -1 -5 -2
plus a|10 -5 -2 -1
plus de|0 -4 -3 -3
plus loin|10 -5 -1 -1
plus recevoir|-6 -2 -2 -1
plus tips|-2 -2 -4 12
plusi*|1 -10 -1 0
plusieurs|1 -10 -1 0
pm|-24 3 22 -5
pode|-17 -7 14 -9
pode ser|-7 -2 13 -1
pode tentar|-7 -1 -1 -1
podem*|-15 -6 -2 2
podemos|-15 -6 -2 2
podri*|-2 -5 15 -2
podria|-4 -1 10 -1
pohl|-7 -1 0 -2
point*|15 -1 -4 -1
points|14 2 -3 -1
polder|-1 11 -2 0
polic*|0 -5 -4 -5
policy|2 -6 -6 -4
policy we|-5 -5 -1 0
polyt*|-2 9 -3 -1
polyv*|-6 9 1 -1
polyvalent|-5 9 -1 -1
pomer*|-6 -2 17 -2
pomeriggio|-4 -1 11 -1
pondr*|-8 10 0 0
pop|15 -4 -3 0
pop in|11 -4 -2 -1
popes*|10 -5 0 -2
popescu|10 -5 0 -2
por el|14 9 -3 -4
por escrito|-4 -2 -1 10
por este|7 -2 2 3
por la|23 -7 4 -4
por lo|15 -5 -4 6
por no|14 -5 -2 -3
por otro|9 -1 -2 -2
por outro|-5 -5 -5 -5
por pasarte|10 -3 -2 -2
por querer|-6 9 -1 0
por si|15 -6 -1 -4
por su|12 -1 -1 -1
por teams|-9 -2 14 -1
por tu|10 -7 7 -4
por zoom|-7 -1 10 -1
porta|-4 -9 8 -1
portal|-2 4 -10 -5
portal a|-6 10 -1 -1
portal de|-4 -7 -3 -3
porte|9 -5 -2 -2
porteiro|-4 -3 -2 -1
porteiro precisamos|-4 -3 -2 -1
portf*|12 0 3 -4
portfolio|12 -1 6 -5
portl*|-11 1 12 -1
portland|-11 1 12 -1
posib*|-8 6 -4 -3
posible|-6 2 -4 -3
posic*|14 -6 -5 -3
posicion|15 -9 -4 -1
posit*|9 0 -1 1
position|9 0 0 0
position and|14 -4 -1 0
position of|7 0 -4 7
position to|15 5 -5 -2
position we|10 0 -1 -1
positionen|9 -3 -2 -1
positive|11 4 -4 -2
posiz*|14 2 1 -6
posizione|15 -5 3 -4
posizione di|10 2 2 -3
possi*|-9 3 4 0
possiamo|-7 -14 0 3
possiamo fare|-3 -1 10 -1
possible|-10 15 11 0
possivel considerar|10 -2 -1 -1
post|13 -6 -3 4
post and|12 -1 -2 -2
post has|10 -3 -1 -1
post of|12 -2 0 0
poste|8 0 -2 3
poste a|12 -6 -4 3
poste de|8 2 -3 3
poste mcf|-5 10 -1 -1
postg*|-11 2 0 0
posti|-7 -7 0 -2
posto|22 -2 7 -7
posto di|2 9 -3 -2
posts|-1 -4 -3 -3
posts in|-11 -2 -2 -2
postuler|-2 -6 -3 -2
postuler a|-2 -6 -1 -1
postulez|-5 -2 -3 -1
postulez en|-5 -2 -3 -1
potra|0 -1 9 -1
potre*|9 1 -4 -2
pour ce|12 -4 -1 -1
pour cette|18 -7 -3 -3
pour juillet|15 -3 -3 -3
pour l|12 -4 -1 -2
pour la|16 -7 3 -3
pour notre|-2 -3 10 -1
pour ton|9 -4 -2 -2
pour tout|-3 11 -2 -1
pour votre|7 -7 -10 -5
pourr*|-22 -4 4 -3
pourrai|-5 -2 -1 -1
pours*|10 -9 8 -4
pourv*|24 -6 -5 -4
pourvoir|12 -5 -2 -2
pourvue|11 -3 -1 -2
pouve*|-1 -3 -4 -3
pouvez|-1 -3 -4 -3
pouvoir|10 -2 -2 -1
pra|8 -8 -7 -6
pra gente|-6 -4 -2 -1
practicas|10 -4 -2 -3
practice|4 10 -1 -5
prado|-10 -2 5 9
prakt*|27 -8 3 -7
praktikumsplatze|34 -6 -6 -5
prase*|-4 -2 9 -2
prate*|12 -3 -5 3
praye*|10 -2 -2 -1
prazo|-10 10 2 4
prazo de|-9 9 -2 -2
preav*|-11 -2 -2 14
preavis|-7 -3 -3 13
preci*|12 -14 7 -8
precision|-11 1 3 -1
preem*|-2 -5 -7 9
preemployment|-2 -5 -7 9
preen*|10 -1 -6 -5
preenchida|13 2 -3 -3
preenchido|-3 -2 -2 -2
preenchido por|-3 -2 -2 -2
prefer|-2 -3 13 -2
prefere|9 -2 -3 -1
preferences|-4 -2 -3 -2
preferisci|-6 -2 15 -2
preferred|-4 -3 -2 -1
premi*|-4 -11 -4 -6
premier echange|-4 -2 9 -1
premiere|2 -5 -4 -3
premium|-8 -4 -1 0
prend*|-3 -1 -5 -5
prendra|-1 9 -2 -1
prenons|0 -4 -4 -3
prepa*|-1 -5 15 8
prepare|-13 -4 12 13
presa in|-5 9 -1 -1
preselectionnee|-9 -4 18 -1
presentarse|-10 -1 -1 -2
presente|15 -1 -3 -3
presente para|12 -4 -2 -3
presente per|10 -3 -3 -1
presently|10 -5 -1 -1
preso|16 5 -7 -4
preso un|12 -4 -2 -2
press*|-6 -3 3 -4
prest*|-2 -15 11 -2
presto|-2 -5 15 3
presu*|12 -2 -3 -2
presupuesto|10 -1 -2 -1
prete*|-4 -4 -3 -2
preve*|-4 -1 -5 -4
previ*|-8 -1 -8 -2
previous|-7 -1 -2 -2
prevista|-1 12 -5 4
prevista per|2 9 -4 -1
preza*|10 -8 -2 -6
prima|3 9 9 -4
prima di|-6 0 11 -1
princ*|-3 12 -4 -7
principal|-1 10 -2 -7
printemps|9 -4 -1 -2
prior*|14 -9 -5 -4
priority|-8 -1 -1 -1
pris|15 -2 -4 -1
priya*|-8 -4 0 -2
priyanka|-8 -4 0 -2
probe*|12 -10 9 -3
probearbeiten|10 -9 16 -3
probearbeiten kommen|-7 -2 10 0
probeer|11 -4 -2 -1
probeer het|11 -4 -2 -1
probi*|11 -3 -2 -2
probl*|-12 -8 18 -6
problem|-17 1 2 -2
problemen|-5 -2 10 0
procedere|0 -10 -6 -4
procedere con|-11 -7 -4 -2
procedimento|6 -7 -5 -4
procedure|-8 9 3 -7
procedure voor|-4 -3 -3 -1
proceed|11 -10 -3 -5
proceed with|10 -10 -4 -3
proceeding|13 -3 -1 0
proceso ha|13 -3 -3 -2
proceso se|-4 -3 13 -2
process and|10 8 -4 -2
process is|-11 7 -1 0
process your|-5 -7 -3 -2
processed|-3 -7 -1 -1
processing of|-4 -4 -3 -1
processo da|-5 -3 9 -1
processus|9 -8 -9 -4
processus de|-3 -3 -3 -2
proche|-8 -1 -1 -1
proche de|-9 -1 -1 -1
procu*|-6 -4 -7 -4
procura|-11 -4 -3 -2
produccion|-10 5 5 -1
production|13 -5 2 -1
proef*|6 2 5 -3
prof|7 -6 9 1
prof dr|3 -5 9 -3
professionnel|-4 -4 -1 -1
profiel|6 -6 -6 -4
profil correspond|-6 9 0 0
profil in|-4 -4 -1 0
profil ist|-2 -7 -1 0
profil liegt|-2 9 0 0
profil mit|-6 11 -1 0
profil nous|-6 -6 19 -2
profile is|9 -4 -2 -1
profile on|-12 -3 -1 0
profile remains|12 -4 -1 -1
profile to|-10 1 0 0
profile was|11 -2 -2 -1
profili|-7 15 -2 -1
profilo non|15 -2 -2 -1
profilo su|-5 -4 -2 -1
program|-3 -11 5 -4
programm|-8 -2 -4 -2
programme|2 -4 9 -7
progress|9 9 -6 -3
progressing|21 -5 -2 -1
progressing your|14 -3 -2 -1
proje*|-5 -7 -7 -4
project|0 -7 -9 -2
project was|-9 -3 -3 -3
projects|-13 -1 1 -1
projektassistenz|-4 -3 -1 -1
promi*|-2 11 2 -3
promise|-9 16 2 -2
promp*|-14 -5 7 -3
prompt|-9 -1 10 0
promptly|-8 -1 -1 -1
proof|-12 -3 10 6
proof of|-11 -3 10 6
prope*|2 0 -16 2
properly|-4 14 -4 -1
property|8 -9 -6 -4
propi*|0 -4 -5 -2
propietario|-5 -2 -1 -1
propo*|-27 -15 1 26
proposal|-7 -1 -1 -2
proposals|-10 -1 -1 -1
propose|-4 -2 9 -1
proposer|-1 -6 -6 17
proposer le|-6 -2 -3 15
proposition|-14 4 -1 6
proposons|-5 -1 11 -1
proposta|-17 -11 -11 32
proposta di|-3 -2 -2 12
propr*|-8 -9 -6 -5
proprietaire|-15 -2 0 0
proprietaire a|-12 -2 0 0
proprietario|-7 -1 -2 -2
proprietario ha|-6 -1 -1 -1
proprio|11 -3 -2 -1
proro*|-3 -6 -2 -1
prose*|20 -7 -4 -2
proseguire|13 -3 -3 -2
proseguire con|10 -3 -2 -1
pross*|7 2 6 -2
prossimo|3 -4 9 -1
prossimo passo|-4 -3 10 -1
proto*|-1 13 -3 -2
protocollo|-2 9 -2 -1
prova|10 7 8 -1
provide feedback|13 -2 -1 0
provider|-1 -1 -1 9
provisional|-11 17 -3 3
provisional de|-10 17 -2 -1
provv*|10 -3 -1 -1
proxi*|-10 18 9 -9
proxima|-8 12 18 -6
proxima etapa|-6 -4 21 -4
proximo|-12 -2 6 -3
proximo passo|-9 -3 7 -1
proze*|9 1 -5 -2
prozess|9 2 -4 -2
prueb*|-4 -1 25 -5
prueba|-4 -4 21 -4
prueba tecnica|0 -4 11 -2
prufe*|-13 19 -2 -1
prufen|-17 20 -2 0
prufen wir|-10 13 -1 0
prufu*|-7 -3 5 -5
prufung|-7 -7 6 -4
prufung ihrer|-8 -3 -2 -1
psico*|-9 14 -3 -2
psychologist|12 -3 -1 0
pt|-11 8 12 -1
publi*|-6 7 -5 -5
publicacion|-8 12 -2 0
publicacion de|-4 13 -2 0
publicada|-9 -6 -4 6
publicara|-7 20 -3 -1
publicara en|-7 17 -3 -1
publication|-14 -1 -1 0
puede consultar|10 -7 -1 -1
puede*|-11 9 -7 -5
pueden|-6 11 -1 0
puedes|-8 0 -5 -4
puedo|-6 -3 -1 -1
puert*|-3 -3 -3 -1
puest*|10 -4 -2 4
puesto|10 -4 -2 4
puesto de|10 0 0 10
punkt*|15 3 -4 -2
punktzahl|12 -1 -2 -1
punte*|12 -4 1 -2
punteggio|12 -4 1 -2
puntu*|14 -6 -1 -2
puntuacion|15 -6 -3 -1
puo|-15 1 16 -1
puoi|-15 -4 9 -2
pursu*|15 -1 -3 -2
pursuing|9 -2 -2 -1
purtr*|4 -3 2 -10
purtroppo|4 -3 2 -10
purtroppo devo|-4 -1 -5 -1
purtroppo il|-6 -10 11 -6
purtroppo non|17 5 -4 -2
purtroppo questa|9 -3 -1 -1
put|2 -2 -7 -4
put it|-10 14 -3 -1
put the|-7 -1 -2 -1
put you|6 -13 2 -4
putti*|-2 -5 -4 -3
putting|-2 -5 -4 -3
qu|-7 -2 -4 1
qual|0 10 -2 -2
qualc*|17 -7 -5 5
qualcosa|14 -6 -5 5
qualcosa ti|9 -4 -2 -1
qualifications|6 9 -2 -2
qualifications match|-8 9 0 0
qualifikation|10 -2 -1 -2
qualify|-6 0 -3 -2
qualify for|-8 -3 -2 -2
qualite|4 -5 -5 16
quality|-5 -5 -2 -1
quand|6 -8 1 10
quand*|9 -5 10 -4
quando|10 -5 9 -4
quant*|9 -3 -5 4
quanto|17 -8 -3 -2
quarto|-9 -1 0 -1
quatr*|-3 4 9 -3
que a|10 -12 7 -2
que ca|10 -3 -3 -1
que en|14 -6 -1 -1
que falta|-6 -2 -2 -1
que has|2 -10 -2 2
que j|13 3 -4 -3
que ja|17 -7 3 -3
que la|13 -8 -5 -2
que lo|9 -3 -4 -1
que me|12 -5 -2 2
que nous|9 6 -8 6
que o|4 -16 -9 -7
que pena|-13 -3 -2 -1
que por|7 4 -1 -1
que saiba|-6 9 -1 -1
que te|19 -7 -7 7
que voce|-19 1 -3 -2
que votre|-11 4 -5 4
que ya|13 -5 -1 -2
quedado|19 -5 -4 -3
quede|-5 -2 -1 -1
quedo|17 -15 -6 1
quedo con|11 -2 -3 -1
quelle|10 -3 -2 -2
quelq*|19 -9 -7 -4
quelqu|19 -5 -5 -4
quelqu un|19 -5 -5 -4
quem nao|-6 -1 12 -1
quere*|0 -3 -5 9
queremos|3 -11 -2 11
queremos comunicarte|9 -1 -3 -1
querer|-6 9 -1 0
quero|-14 -2 6 8
quest|16 -4 -3 -2
questa volta|10 -3 -1 -1
queste|-7 11 -3 -2
question|11 -7 0 0
questions|-6 -4 1 0
questoes|10 -2 -2 -1
qui connait|9 -2 -3 -2
quick|-8 9 0 -2
quick note|-9 11 -1 -1
quick one|16 -3 -2 -1
quick questions|-7 1 -3 0
quick*|4 -9 -5 -2
quickly|4 -9 -5 -2
quien|-5 -3 -1 -1
quien*|-7 13 -2 -1
quienes|-7 13 -2 -1
quindi non|-4 -2 -1 9
quinta|-11 2 20 -4
quinta as|-9 -2 16 -1
quinz*|-8 -6 -2 -1
quinzena|-6 -6 -1 -1
quinzena de|-6 -6 -1 -1
quiro*|-9 10 -4 -2
quirofano|-6 12 -1 -1
quiz|-1 5 5 0
quote|-14 -2 -3 -4
radio|20 -3 -6 -2
rafaela|-5 -3 -2 -1
ragaz*|13 -4 -6 -4
ragazzo|9 -2 -2 -1
ragazzo che|9 -2 -2 -1
raisi*|9 -1 -1 -1
raising|9 -1 -1 -1
ralf|-5 -1 -2 -1
ramp|-10 6 6 -1
ramp agent|-10 7 4 0
ran|-9 3 -3 -3
ran something|-10 -2 -1 -2
randw*|-4 -5 -3 -1
randweg|-4 -5 -3 -1
randweg uitzendgroep|-4 -5 -3 -1
rang|-7 0 -2 -1
rapaz|31 -7 -7 -5
rapaz que|13 -3 -4 -2
rappe*|-7 20 0 -4
rappo*|18 -7 -5 -1
rapport|16 -4 -5 -1
rate|-8 -12 -11 9
rate and|-4 -8 -2 -1
rate your|-10 -3 -3 -2
rates|-3 -4 -2 -1
rather than|8 -2 -2 5
raum|-6 -4 17 -4
raven*|1 -3 9 0
re a|10 8 3 -3
re going|14 -6 -5 -1
re in|2 -6 -3 -3
re interested|-9 0 -1 0
re looking|-10 -2 2 -6
re not|14 -3 -9 -6
re one|9 -1 -1 -1
re only|-4 -5 0 -2
re passing|-6 -2 -1 -1
re selected|-12 17 -1 0
re sorry|0 -15 6 -7
re still|-19 10 -1 -3
re the|-6 -7 22 3
re through|-12 0 19 -1
reach|2 11 -1 -4
reach out|0 17 -4 -3
reach you|-9 0 13 -1
reached us|-6 11 -1 0
reaching|12 -5 -3 -2
reaching out|14 -4 -2 -2
read every|11 -4 -2 -1
read it|-5 17 -8 -3
read the|-17 4 -3 -1
read this|10 -4 -1 -1
readm*|9 -2 -3 -1
readme|9 -2 -3 -1
readv*|-2 -8 -2 -1
readvertised with|-4 -5 0 0
ready|0 -5 -4 -3
ready to|-6 -4 1 -2
reage*|-14 10 -1 -6
reageerde|-5 -2 -1 -1
reageren|-9 15 -6 -3
reageren op|-7 -1 -1 0
reali*|-1 9 12 -7
realizado|-5 10 -1 -1
realizar|-6 2 15 -2
reall*|12 -6 -2 0
really|12 -6 -2 0
really well|9 -3 -1 -1
reapp*|9 7 -6 -3
reapply after|16 -3 -3 -1
reaso*|5 -11 -2 -2
reason|16 -11 -4 -4
reasons|-6 -9 -9 1
reasons are|-8 -1 -1 0
reboo*|-5 0 -4 -1
rebook|-5 0 -4 -1
recai*|12 -3 -3 -2
receb*|-9 18 -6 -5
recebemos|-17 32 -5 -3
recebemos a|-8 12 -1 0
recebemos o|-5 14 -2 -1
recebi|5 9 -3 -4
recec*|4 13 -5 -2
rececao|-10 16 -2 -1
rececao da|-9 11 -1 0
rececionista|16 -4 -3 -2
recei*|-1 10 -3 -2
receipt|0 17 -7 -4
receipt of|0 19 -4 -3
received|-4 19 -5 -3
received and|-19 25 -1 1
received by|-9 14 0 0
received more|-13 4 -1 -1
received your|-16 28 -2 1
receiving|0 -5 -6 -4
receiving this|-10 1 -3 -1
recem*|-5 -1 -2 -1
recemment|-5 -1 -2 -1
recemment participe|-5 -1 -2 -1
recen*|0 -4 -4 -3
recent|11 -6 -4 -4
recentemente|-7 -2 -2 -1
recently|-6 -6 -6 -3
recently applied|-9 -4 -1 0
recently interviewed|-9 0 -2 -1
recep*|-2 11 -3 -1
reception|-1 9 -3 -1
reception de|-8 14 -1 0
recev*|-13 12 -1 -7
recevrez|-7 10 -1 -1
recevrez un|-7 11 -1 0
reche*|13 -13 -6 -4
recherche|4 -8 -5 -3
recherches|9 -5 -1 -1
rechn*|-12 20 -9 -5
rechne|-2 10 -2 -1
rechnen|-17 18 -2 0
recht|-5 12 -2 -1
rechtsanwalte|-4 11 -2 -1
recib*|-4 13 -5 -6
recibido|-8 21 -5 -4
recibido tu|-3 9 -1 -1
recien|-4 -3 -1 -1
recom*|-2 -3 -9 3
recommend|-6 1 -4 -3
recon*|1 -11 0 -4
record|-8 -7 5 1
recording|-1 -4 -6 -1
recruiter|-5 10 -1 -4
recruiter at|-4 -3 -3 0
recruiter has|10 -1 -1 -1
recruiter will|-10 12 -2 -1
recruiters|0 9 -5 -4
recruiting team|-1 11 1 -3
recruitment process|2 9 -1 -1
recruitment service|-3 -6 0 0
recruitment team|9 1 -2 -1
recrutement chez|-5 -1 -2 -1
recu|0 22 -7 1
recu votre|0 14 -4 -4
recue|-12 20 -4 -2
recus|-8 -1 -1 -1
red|-6 9 -2 -1
redac*|-4 -3 0 -3
reden|-7 -4 10 -3
reel|16 -4 -2 -1
refer|9 -4 -7 -5
refer a|-9 7 -1 0
refer to|18 -5 -1 -1
refer your|9 -2 -1 -1
referee|-7 -1 -5 -1
referees|-8 -2 -2 -1
reference to|14 -1 0 2
references|-19 -1 -5 13
references and|1 5 -3 12
references not|-6 -2 -2 -1
referente|11 -4 -1 -1
referenze|-5 -4 -2 -1
referenzen|-6 -2 -2 -1
referred|8 22 -5 -4
referred to|-2 11 -2 -1
referred you|-5 18 -1 -1
refun*|-10 -2 -3 -1
refunded|-10 -1 2 0
refus*|-2 -19 -8 0
refused|-14 -10 -5 -5
refused your|-4 -3 -1 -1
refusee|15 -9 -4 4
reg|9 0 -2 -1
regarding|6 13 -1 -3
regarding this|10 -3 -1 0
reggi*|-4 -2 -3 -1
reggio|-4 -2 -3 -1
regie*|16 -7 -3 -2
regieassistenz|11 -6 -1 -1
regio*|11 -3 -1 -2
region|9 -7 -3 -1
regional|8 8 1 -2
registering|-15 21 -3 -1
registering your|-6 15 -1 -1
registration|-1 -10 4 -2
registrations|-9 7 -3 0
regol*|-2 -8 -2 -1
regret de|3 -7 -4 -2
regret to|7 -8 -6 -3
regrets|-4 -2 -2 -1
regrettably|-2 13 -1 2
regrettons|-7 -2 -1 -1
regulatory|-7 -1 -2 -1
regulatory affairs|-8 -1 -2 -1
reich*|3 -12 3 -6
reichen|-2 -6 -2 -2
reichen sie|-2 -4 -5 -2
reicht|11 -3 1 -3
reimb*|0 -5 13 -2
reini*|-2 -5 -1 -1
reinstate|-7 -1 -1 -1
reise*|-6 0 13 -3
reisekosten|-4 10 -1 0
reisk*|-3 -2 -2 9
reist*|-8 -2 -2 -1
reistijd|-8 -2 -2 -1
rejec*|-8 -13 -11 -7
rejected|-6 -13 -12 -7
rejected by|-7 -6 -4 0
rejected in|-6 -2 -1 -1
rejection|-17 -3 -3 -1
rejections|-4 -4 -3 -2
relac*|12 -5 -3 -2
relacion|10 -2 -2 -2
relat*|3 -13 2 -4
relationship|-3 -5 11 -1
relev*|8 -5 8 -2
relevant|4 -4 10 -2
relevant for|-2 -4 11 -1
reloc*|-8 -3 2 10
relocation|-11 -3 4 11
remain|-3 10 -6 -5
remain in|-5 10 -1 0
remar*|-3 -2 12 -2
remarcar|-5 -2 12 -1
remem*|-10 -4 5 8
remember|-10 -4 5 8
remer*|12 -4 -3 1
remercie|9 -9 -3 6
remercions|11 3 -4 -3
remov*|2 -13 9 -3
remove me|-3 -5 -1 0
renat*|-3 -9 10 -2
renata|-4 -3 10 -1
rende*|-8 -6 6 -5
rendezvous|-8 -6 6 -5
rendezvous est|-7 -4 0 -4
renne*|-14 10 1 -3
rennen|-7 12 -5 -3
rensk*|-6 -4 16 -2
renske|-6 -4 16 -2
reopen|-2 -3 -3 -1
reorg*|11 -4 -2 -1
rep|-8 -10 10 -3
rep has|-2 -6 -1 -1
repla*|-3 -3 9 -1
replaced|-3 -3 9 -1
reply with|-22 -7 2 0
repon*|-4 9 0 0
repondu|10 -5 -1 0
reponse|-20 18 1 10
reponse avant|-7 -2 -1 15
reponse de|-10 13 0 0
repre*|-6 -8 -1 -3
repri*|10 -3 1 -2
repro*|-2 -1 12 -2
repub*|-4 1 10 -2
reque*|-5 -4 -1 -2
request|-6 -4 -3 -3
request because|-4 -3 -2 -2
request for|-13 -5 -5 -5
request was|-4 -2 -3 -3
requested|-18 -8 4 -1
requi*|10 2 -1 -2
required|14 -4 -2 -2
requirement|6 -10 -3 -2
requirements|0 12 -2 -3
requirements will|-9 12 0 0
requisition|20 3 -3 -1
requisition was|9 -2 0 0
requisitos|16 4 -3 -3
resch*|-11 0 13 -2
reschedule|-8 -4 15 -1
resea*|6 4 -5 4
research|7 12 -6 1
reserve list|-4 -3 -1 -1
reserver|11 -3 -2 -1
reset|-3 -4 -2 -1
residence|-7 -1 -1 -1
residential|-2 13 -1 0
resol*|-3 -2 -10 -8
resolution|-5 -4 0 0
resourcing|9 0 7 -2
respi*|-8 -1 -1 1
respond|-5 13 -6 -5
respond to|-4 15 -3 -2
respondiendo|-6 -2 13 -1
response|0 -8 3 -4
responsibility|-6 9 0 0
resposta ate|-3 -1 -1 9
respuesta|-12 10 -2 4
respuesta antes|-10 6 0 0
rest|-3 -5 11 -3
resta*|0 2 -10 -4
reste|9 1 -5 -2
reste*|-11 11 -3 -2
restez|-9 10 -1 -1
restr*|-3 -4 -2 -2
restructuring|-7 -2 -2 -2
restructuring we|-7 -2 -2 -2
restu*|-3 -6 -3 -2
resturlaub|-3 -6 -3 -2
resub*|-12 3 -3 -2
resubmit|-4 -4 -3 -2
resul*|10 -4 -4 -3
result|14 -3 -1 0
result of|9 2 -2 -2
results will|-6 -2 0 -1
resum*|-3 10 -8 -7
resume|-4 11 -8 -7
resume and|-14 9 -3 -1
resume for|2 9 -2 -3
resume is|-3 -2 -3 -3
resume on|7 2 0 0
resume thanks|-4 11 -3 0
retail|-4 -4 -2 -6
retained|13 -2 -2 -1
retained for|10 -2 -1 -1
retention|-11 -2 -1 0
retention policy|-5 -3 -1 0
retenu|6 -9 -3 -5
retenu un|-9 -1 0 0
retenue|17 3 -6 -4
retenus|-3 10 -2 -1
retir*|-14 -7 -6 -3
retirado|-5 -8 -1 -1
retirado tu|-5 -8 -1 -1
reto|-5 9 -5 8
retou*|-6 2 6 7
retour|-10 5 9 0
retour de|-3 -2 13 -3
retour nous|-5 -1 -2 -1
retra*|-16 0 3 -3
retrait|-8 -5 -2 -1
retrait de|-8 -5 -2 -1
retrasa|-4 12 -1 0
retur*|-9 -12 9 6
return|-20 -7 19 13
return your|-2 -3 -4 -3
reuni*|-8 15 6 -4
revan*|-3 -2 -1 10
revanche|-3 -2 -1 10
reven*|-13 10 -5 7
revenons|-10 6 -1 -1
revenons vers|-10 6 -1 -1
rever*|-14 10 0 -3
revert|-13 11 -3 -3
reviens|0 11 -3 -1
reviens vers|0 11 -3 -1
review and|-12 12 -3 2
review by|-20 15 -2 -1
review it|-12 13 2 0
review the|-6 -3 -1 -1
review within|-13 -1 0 0
review your|-3 12 -5 -4
reviewed|10 -1 0 -2
reviewed by|2 16 -2 -1
reviewed it|12 -7 -1 -1
reviewed your|12 -12 2 -2
reviewing|-1 16 -3 -4
reviewing applications|-7 13 -1 0
revis*|4 9 -3 -5
revisado|9 -5 -1 -1
revisado tu|10 -4 0 -1
revisaremos|-6 11 -1 -1
ricer*|12 -8 -5 -3
ricerca|13 -4 -4 -3
ricev*|-8 15 -4 -4
ricevera|-7 9 0 0
ricevere|-7 -2 -4 -1
ricevuta|-6 11 -1 -1
ricevuto|-7 20 -6 -4
ricevuto il|-11 18 -2 -1
richi*|-6 0 -9 -10
richiesta|-17 0 -5 -5
richiesta di|-7 -7 -1 -1
ride|1 -3 9 -1
rider*|10 -2 -1 -1
riders|10 -2 -1 -1
rient*|-9 11 -3 -2
rientra|-9 11 -3 -2
rifiu*|-7 -5 -5 -3
right|0 0 -6 -3
right fit|10 -3 -4 -2
right for|-9 2 -2 -1
right now|17 0 -9 -5
right to|-16 6 -4 11
ring me|0 -5 3 11
ring the|11 -3 3 -3
ring you|0 13 -6 -1
ringr*|13 -7 -7 -4
ringrazio per|11 -3 -1 -1
rio|-10 -1 7 -2
ripre*|-15 12 -2 -1
ripresentare la|-9 2 0 0
risco*|-2 12 1 -2
riscontro|-2 12 1 -2
riso|-2 9 -2 -1
rispo*|-5 9 -3 0
risponderemo|-6 10 -1 0
risponderemo solo|-6 10 -1 0
rispondiamo|-5 11 -1 -1
risposta|-2 9 1 -2
risto*|-6 -2 -2 -1
risul*|16 6 -9 -5
risulta|11 -3 -2 -1
risulta tra|10 -2 -2 -1
risulti|0 9 -2 -2
rita|14 -4 -1 -2
riten*|-2 9 -4 -2
ritir*|-6 -7 -2 -1
riusc*|-4 -5 -4 -2
road|-5 10 3 -3
robot*|7 -9 3 6
rocio|-8 -2 0 0
roisi*|-4 -8 12 -2
roisin|-4 -8 12 -2
role|9 1 -2 -2
role at|18 0 -4 5
role d|-5 -2 -1 -1
role has|11 -4 -2 -1
role i|12 -4 -1 0
role of|6 6 0 2
role on|-9 4 -1 -1
role that|9 -2 -1 -1
roman*|-6 -3 -2 -2
ron|13 -4 -3 -2
ronja|10 -1 -2 -1
rooij|-3 9 -2 -1
room|-10 0 6 0
room leader|-2 -2 -1 10
room to|-13 0 -1 -1
rooms|-1 -4 -2 -2
rosa|7 -9 -7 -3
rosa elvira|-4 -3 -1 -1
rosal*|13 -10 3 -3
rosalia|9 -5 -1 -1
ross|-10 1 6 7
roste*|15 0 -4 -2
roster|10 1 -3 -1
rota|11 -4 1 -3
rotat*|-5 -4 -5 4
rotterdam|9 -2 -1 0
round|-6 -7 7 -7
round and|-9 -3 -2 -1
round as|-12 -2 -1 -1
round for|-4 -3 16 -1
round the|6 2 4 -1
round*|14 -5 -6 -3
rounds|14 -5 -6 -3
route|-3 -6 -2 -2
route*|13 -3 -3 -2
routes|15 -2 -3 -2
rrhh|-6 11 -2 -3
rs|-7 0 -3 9
ruckf*|1 10 -2 -1
ruckfragen|1 10 -2 -1
ruckm*|-7 3 -10 1
ruckmeldung|-7 3 -10 1
rucksprache|10 -4 -2 7
rucksprache mit|10 -4 -2 7
ruf|15 -4 -3 -2
rufe|-15 22 5 -2
rufe ich|-15 24 -1 -1
rufen|6 -9 3 -4
rufen sie|5 -10 5 -3
ruft|-15 23 -2 -1
ruft dich|-12 17 -2 -1
ruhe|-2 11 -5 -3
ruhe an|-7 13 -2 -2
ruhig|-6 9 -2 -1
ruhig nach|-4 9 -1 -1
ruhig*|-3 -3 11 -1
ruhiger|-5 -3 12 0
run|17 -6 -6 -1
run a|14 -1 -4 -1
runde|7 -8 15 -5
runs|-6 -7 4 -2
ruolo|15 -9 -6 5
rural|7 -3 0 8
rural health|-2 0 -1 9
s a|4 6 -2 2
s back|-8 12 -1 -1
s c|-1 -8 -2 -1
s est|12 -6 -6 5
s gone|6 -7 -7 -4
s il|-12 15 -1 0
s intake|-2 11 -1 0
s interview|-8 -2 -2 -1
s next|-7 11 1 0
s programme|-8 -1 0 0
s the|18 -3 -9 -2
s v|3 -9 4 4
s with|-4 10 -1 -1
s your|-9 1 1 0
sabad*|-2 -3 -5 -1
sabado|-3 -2 -5 -1
saber|-7 -4 -3 -2
sachbearbeiter in|3 11 -3 -1
sachbearbeitung|-4 -2 -3 -1
sad|-7 -3 -2 -1
sadly|1 -3 -5 -4
sadly i|-6 -2 -1 -1
safek*|-5 9 0 0
safekeeping|-5 9 0 0
safel*|-14 21 -5 5
safely|-13 21 -3 -1
safet*|-2 11 4 -2
safety|-2 11 4 -2
sag|-7 -10 11 11
sagen|-3 19 -10 1
sagen sie|-9 0 -1 5
saiba|-5 9 -1 -1
said|9 -10 3 6
saint*|-5 10 -4 -3
saiso*|9 -5 5 -3
saison|9 -5 5 -3
sala|-10 -13 30 -5
sala consiliare|-12 -1 16 -1
salar*|-22 -14 -1 25
salario|-4 0 -3 17
salary|-22 -13 3 20
sale|-6 -6 -3 -2
sales|4 4 4 -3
sales development|-7 2 9 -1
salle|-9 -3 17 -3
salt|-11 0 -2 0
salud*|12 1 2 -1
saludo|10 7 -5 -4
saludos|5 -1 8 -2
salut|12 10 -1 -8
salut*|11 -6 -2 -3
salutations|13 -4 -3 -1
saluti|12 -7 3 -3
saluto|-1 -5 -4 -2
salva*|-9 -1 -1 -1
salvo|-1 -10 -1 -1
salvo*|-9 -3 -1 -1
salvou|-9 -3 -1 -1
sam|1 -20 1 9
same|-4 -5 23 3
same place|-6 -1 13 -1
same time|-8 -1 17 -1
samedi midi|-3 -3 10 -2
samen|-10 13 -5 7
samen met|0 -3 -2 9
samir|-7 -1 13 -1
samme*|-5 14 -4 -1
sammeln|-6 11 -3 -1
sammeln bis|-6 11 -3 -1
sampl*|0 -4 13 -2
samstag|-9 -11 11 -6
samue*|-3 -9 3 14
samuele|2 -7 -3 15
sandr*|8 -11 -7 4
sanit*|-1 -1 9 -2
sanna|-7 -3 -1 -1
sans|-19 7 -9 -4
sans reponse|-8 10 0 0
santa|-11 15 -1 -3
santo*|-4 -2 -1 -2
santos|-4 -2 -1 -2
sao paulo|-6 -4 -3 -3
saper*|-3 9 3 -3
sapere|-3 9 3 -3
sapere entro|-6 10 -1 -1
sar|-3 -3 -2 -1
sara|-20 9 3 -5
sarah|-5 3 -13 -1
saran*|-9 6 2 -1
saranno|-9 6 2 -1
sarem*|-13 -3 5 8
saremmo|-13 -3 5 8
sat|-1 -6 17 4
satis*|-1 5 -5 14
satisfactory|1 -1 -2 15
satisfactory references|2 -2 -2 12
satur*|-6 -15 15 -5
saturday|-8 -14 18 -7
satz|-10 -2 4 -1
saude|-13 1 3 2
sauf|9 -6 -2 -1
savani|-5 -2 -1 -1
savani ashok|-5 -2 -1 -1
saved|-11 -10 -7 -4
saved is|-4 -3 -1 -2
saw|-9 -6 12 -5
say it|-2 10 -2 -1
say we|-1 0 -4 9
say whether|-6 -3 0 0
say yes|-2 -4 2 13
says|0 -9 9 -4
says no|10 -2 -2 -1
scade|-3 -6 -1 0
scade tra|-3 -6 -1 0
scelt*|8 -5 -13 2
scelta|-5 -1 -8 3
scelta e|10 -1 -3 -1
scelto|14 -5 -9 -1
scelto di|18 -4 -2 -2
scelto un|-7 -4 -3 -4
schaa*|-2 -4 -5 17
schaal|-5 -2 -5 17
schad*|-12 -12 1 0
schade|-8 -9 4 -5
schade dass|-16 -3 -1 -1
schau|-14 25 -12 -8
schau ma|-3 22 -6 -5
schau*|-4 19 1 -4
schaue|-5 11 -2 -2
schaue sie|-5 11 -2 -2
schauen|-1 11 2 -2
schauen sie|6 1 4 -2
sched*|-4 -5 19 -5
scheda|-7 -2 1 -1
schedule|-6 -1 18 -2
scheduled|-11 -9 20 -1
scheduled for|-13 -5 16 -2
schei*|13 -3 -1 -2
schic*|-12 -5 -4 10
schichten|-9 -5 -3 -1
schie*|9 -2 -3 -2
schlo*|5 4 3 -1
schlu*|-2 -9 9 -6
schneller|-6 -4 2 -1
schnuppertage|-1 -2 9 -1
scholarship|-8 -1 -1 -1
schon|9 -1 -7 -4
schon dass|-9 -1 -4 -3
schon dich|-8 0 -1 -1
schon komplett|11 -6 -1 -1
schon sagen|-5 15 -3 0
schon weg|10 -3 -4 -3
schon wen|24 -8 -5 -4
schon zwei|-8 -1 13 -1
schon*|15 -3 3 -4
schone|10 1 -3 -2
schoo*|4 9 0 -4
school|2 10 -1 -3
school of|-4 13 -2 -1
schre*|7 12 -2 -7
schreib|2 9 0 -4
schreiben|10 6 -5 -2
schrieb|9 -2 -3 0
schritt|-10 7 14 -2
schuf*|-9 0 0 0
schuh*|-3 -3 9 -1
schule|5 -1 -5 11
schuler|12 -2 -2 -1
schwa*|-9 -3 6 -4
schwarze|-4 -3 11 -1
schwarze hose|-4 -3 11 -1
scien*|-2 -15 6 -5
scientist|3 -12 -2 -1
scola*|-8 12 -3 5
scolastico|-4 9 -3 5
score|20 -3 -8 -1
score*|11 -4 -6 5
scored|13 -4 -3 -1
scorso|10 -3 -2 -1
screen|-11 2 2 10
screening|3 -7 -3 -3
scrit*|8 2 2 -3
scrivo|-2 -3 -3 -2
sde|-2 -2 -5 0
sde intern|-2 -2 -5 0
se am|-4 -6 -1 -1
se candidatou|-1 9 -2 -2
se desabonner|-9 2 -2 -2
se houver|-6 9 -1 -1
se il|-9 8 4 0
se ja|-8 -2 11 -1
se nao|-15 3 3 -2
se publicara|-4 17 -3 -1
se retrasa|-4 12 -1 0
sea|9 -1 -1 -1
searc*|4 -5 -5 -5
search we|-7 -3 -2 -2
searches|-7 -1 -3 -2
searches this|-6 -3 -3 -2
seaso*|3 2 -12 0
season|2 1 -12 -2
season and|-2 -6 -1 -1
season starts|-3 18 -3 -3
second choice|-2 0 -1 9
secretaria de|-2 -3 -1 9
secte*|-4 -2 -3 -2
secteur|-4 -2 -3 -2
sections|4 5 3 0
sede|3 -1 12 -3
see a|11 1 -3 -1
see all|-3 -3 -2 -1
see and|-4 17 -6 -1
see below|1 -5 -4 -2
see how|-5 -4 9 -1
see more|-7 -2 -1 -1
see open|-8 -1 -1 0
see who|-6 -6 -2 -1
see you|-1 -11 12 -8
see your|-4 -3 -3 -1
seeke*|-3 -3 -2 -1
seen in|10 0 -1 0
segue|-13 12 -2 5
seguimos com|-2 -4 -2 -1
seguir com|11 -2 -4 -1
seguito|8 -9 1 -3
segun|-2 -4 -3 13
segunda quinzena|-6 -6 -1 -1
sehen|8 3 4 -5
sehr ihnen|-7 -3 -1 16
sei ancora|-4 -5 -4 15
seide*|-2 -1 12 -3
seidel|-4 -1 12 -3
seis|-9 9 -3 -2
seis meses|-6 1 -2 -2
seja|-18 17 -4 6
seja contactado|-10 12 0 0
sekre*|-5 -1 15 -2
sekretariat|-4 2 10 -2
sekun*|-2 -4 10 -1
sekunden|-2 -4 10 -1
selbs*|-8 12 -10 -5
selbstauskunft|-15 -1 0 0
selbstverstandlich|-2 11 -3 -1
selecao|9 1 -1 -1
seleccion|-3 3 -6 -5
seleccionada para|-9 -1 -1 6
seleccionado|11 4 -6 -4
selecionado|8 4 5 -5
selecionado para|9 -4 6 -2
selected|2 -2 -4 -5
selected another|11 -2 -2 -1
selected as|-8 -1 -1 -1
selected for|-9 12 -6 -3
selected in|-10 -1 -1 -1
selected someone|10 -5 -2 -1
selected to|-12 7 15 -3
selectie|1 17 -7 -3
selectiecommissie|10 -4 -1 -1
selection panel|-12 0 -1 -1
selez*|12 4 -5 -6
selezione|0 12 -8 -5
selezione e|-7 13 -1 -1
selezioni e|9 -2 -2 -1
semai*|-22 21 -9 1
semaine|-11 15 -6 -3
semaines|-17 14 -4 4
seman*|-20 23 -8 -3
semana|-19 24 -6 -9
semana que|-12 17 -1 -1
semanas|-10 14 -1 -1
send any|9 1 -1 0
sending in|-5 9 1 0
sending your|10 2 -2 -1
senho*|-2 6 -9 1
senhor a|-10 2 -3 6
senior|2 -7 -4 -1
senor|12 -6 -2 -1
sense|9 -2 -3 -1
sense to|9 -1 -2 -1
sent by|5 0 6 0
sent to|-2 11 -1 0
sent your|-4 -3 -4 -1
senti*|7 -11 4 -8
senza|-5 -11 -7 -3
sep|-9 5 3 -1
sepa|-9 8 -3 -2
sepa algo|-11 8 -2 -1
separamos|-4 -3 -1 -1
separate notice|-8 9 0 0
separately|9 -6 -2 -1
sepp|9 -2 -2 -2
septe*|-4 -7 -8 14
september|-6 -5 -7 13
september subject|-4 -2 -2 10
ser seleccionado|-5 9 -1 -1
sera|-6 8 11 -5
serao|-16 15 -3 -1
serao contactados|-7 10 -1 -1
serie*|-16 -10 11 -9
series|-11 -6 -8 -3
seriezvous|-12 -5 20 -3
seriezvous disponible|-7 -3 11 -1
seriezvous libre|-5 -2 11 -1
serio*|-5 -3 -4 15
serions|-6 -4 -3 11
seron*|-7 14 -1 -2
seront|-7 15 -1 -4
serra|-2 17 -3 -5
serve|21 -3 -4 -4
service des|-10 5 -2 0
service desk|-6 -1 -1 -1
servicedesk|-3 -4 -2 -1
servicemonteur|-7 -5 -5 22
services|3 14 -4 -4
servicos|-8 -5 -2 3
servu*|11 -3 -6 9
servus|11 -3 -6 9
set out|-4 -3 -2 -1
set up|0 1 11 -4
setem*|-11 6 -1 5
setembro|-11 6 -1 5
sette*|2 15 -3 -3
settembre|-1 16 -2 -3
settimana|-9 13 -7 -4
settimane|-6 13 -2 -1
settled|-2 9 -1 0
seu|3 0 -6 -10
seu contacto|-5 -2 -2 -1
seu curriculo|2 22 -6 -6
seu cv|-10 15 4 -3
seu interesse|12 -7 -1 -1
seu pedido|-8 -1 -1 -2
seu projeto|-8 -1 0 -1
seuil|9 -2 -1 -1
seuil d|9 -2 -1 -1
sever*|-1 1 -7 -4
several|-1 2 -7 -4
sevil*|-3 -2 -2 -2
sevilla|-3 -2 -2 -2
sexta*|-20 7 -1 10
sextafeira|-15 8 0 11
shah|-5 -2 -2 -1
shann*|11 -2 -2 -1
sharp|-3 -3 14 -1
she s|13 -3 -2 -1
sheet|-7 -6 -2 -1
sheil*|-9 7 2 -1
sheila|-9 7 2 -1
shell*|-4 -1 9 -1
shift*|4 -2 -9 -4
shifts|3 -2 -9 -4
shipp*|-4 9 -5 -4
shipped|-1 -4 -4 -3
shipping|-4 13 -1 -1
shire|0 10 -2 -1
shire of|-1 9 -2 -1
shoes|-13 -3 27 -1
shoes you|-4 -2 13 -1
shop|12 -6 -1 11
short online|-2 0 -7 0
short*|2 9 3 -4
shortlist|12 2 -8 -4
shortlisted|-1 9 11 -5
shortlisted candidates|-19 17 9 -1
shortlisted for|3 -6 19 -2
shortlisting|3 13 -8 -3
shortlisting is|-6 -1 -1 -1
shortlisting meeting|-4 11 -1 0
should have|10 -4 -2 -1
should you|5 5 6 -3
should your|-12 11 -1 0
show|-18 -5 -5 -8
show you|-5 -2 -3 -2
shown in|13 -2 -1 0
showreel|9 -2 -2 -1
shows|10 -4 -2 -1
si|-2 9 -3 -2
si abrimos|10 -4 -2 -1
si comunica|12 2 -2 -3
si conferma|-4 17 -2 -1
si e|14 -8 -5 6
si el|-8 12 -1 0
si en|-13 14 0 0
si falla|11 -4 -2 -2
si no|-18 4 4 -5
si sale|-7 -5 -2 -1
si se|12 -8 -1 0
si terra|-11 -1 13 0
si tu|-5 12 8 -3
si une|-3 10 -1 -1
si votre|-8 11 -1 0
siamo gia|10 -4 -1 -1
siamo spiacenti|-1 -5 -3 -3
sich als|-4 -2 -3 -1
sich bei|4 9 -3 -2
sich bis|-6 12 0 3
sich bitte|-1 -5 -2 -1
sich das|10 3 -4 -2
sich der|-19 6 6 11
sich die|-14 10 -5 -3
sich erledigt|15 -2 -3 -5
sich fur|12 4 -6 3
sich im|-5 -3 -3 -2
sicht*|-6 17 -4 -2
sichten|-5 13 -2 -1
sick|-11 22 -5 -2
sick and|-4 20 -16 -1
side|16 -2 5 -2
sido|4 -13 -4 -8
sido cancelado|9 -3 -4 -3
sido denegada|-5 -2 -2 -1
sido descartado|11 -4 -2 -1
sido posible|-6 -1 -1 -1
sie aber|-9 -4 15 -1
sie am|-25 -10 34 3
sie an|-11 18 -5 -3
sie bei|13 -12 1 -1
sie bekommen|-10 0 -1 -2
sie bis|-12 17 8 -1
sie damit|-1 9 -1 0
sie die|11 -11 2 -1
sie dies|2 -8 -2 -1
sie diese|-1 -10 -4 -2
sie einen|-11 4 -4 12
sie entschieden|-16 -3 -4 25
sie es|-7 -6 -2 2
sie fur|-5 1 18 -2
sie gerne|-3 -5 9 3
sie haben|3 -19 2 -2
sie hatten|-13 -3 -4 -1
sie horen|-6 12 -1 -1
sie ihr|10 -5 5 -2
sie ihre|-18 1 10 -5
sie jederzeit|-7 9 0 0
sie konnen|-8 -8 3 11
sie mal|10 -2 -1 -1
sie mich|0 -7 0 -2
sie mir|-7 -1 -2 12
sie mit|-5 1 -3 -2
sie mussen|-4 -11 -2 -1
sie nicht|3 -8 -5 -1
sie noch|-13 -6 5 6
sie sind|-4 18 -3 -4
sie um|-6 -4 -1 0
sie von|-6 16 -4 -2
sie werden|4 -4 10 -2
sie zu|-21 16 1 -3
sie zum|-5 -4 10 3
sieht|10 -2 -2 -1
siend*|-7 10 0 0
siendo|-7 10 0 0
sign and|-7 -1 -1 18
sign by|-1 -2 -2 10
signi*|0 2 -5 16
signing|-6 2 -2 19
signing bonus|-3 -1 -2 16
sigue|-3 14 -3 -2
sigues|-2 12 -1 -1
sigui*|-4 5 7 1
siguiente fase|9 -2 -3 -1
siguientes|-7 10 -1 0
silen*|-2 16 -4 -2
silence|-4 17 -3 -1
sim|-10 15 -4 -2
simil*|-3 -3 -7 -5
similar|-6 1 -6 -5
similar jobs|-6 8 -6 -5
sin|-1 9 -3 -6
since been|11 -4 -1 -1
sind alle|-6 10 -3 -1
sind ein|-5 14 -4 -2
sind nicht|-6 11 -2 -1
sind sie|-8 -6 -6 4
sind weiter|-3 13 -2 -1
sind wir|15 -8 -11 -2
singa*|0 14 -4 -1
singapore|0 14 -4 -1
singl*|15 -3 -2 -1
single|15 -3 -2 -1
sir|16 -2 -3 -2
siste*|5 -6 12 -2
sister|1 -5 13 -1
sit|-7 -11 -2 -3
situacao|9 1 -2 -2
situacao nao|12 -2 -1 -1
six|9 -2 -4 4
six months|17 -1 -5 4
slide*|-4 -3 12 -1
slides|-5 -2 12 -1
slot|-16 -6 39 -1
slot has|-4 -1 10 0
sluit|19 -6 -3 -2
sluiten|9 -4 -2 -1
small print|-8 13 -1 -1
smart|-5 0 9 -1
smit|-9 -3 5 -1
smith|-8 2 -7 -1
snel|-14 8 -3 -1
so come|-5 9 -3 -1
so dont|-10 -5 -2 6
so excited|-4 1 -2 9
so here|18 -3 -2 -2
so i|12 -6 -4 -2
so it|10 14 -7 -4
so long|-1 -6 -2 -1
so much|9 -2 1 -3
so no|11 4 -2 -2
so oder|-10 20 -2 -2
so please|-5 28 -8 -4
so pleased|-8 -1 -1 15
so sorry|-4 -3 16 5
so that|-3 -2 0 -4
so the|9 2 -5 3
so unfortunately|-9 13 -3 -4
so we|14 -7 3 -2
so you|-11 -3 0 -1
so your|-5 -6 -3 -2
sobal*|-6 14 -4 -3
sobald|-6 14 -4 -3
sobald der|-10 15 -1 -2
sobald ich|-2 9 -1 0
sobald sie|13 -9 3 0
sobald wir|-8 0 -1 -1
sobre|6 6 -12 -8
sobre a|-2 9 1 -2
sofer*|-8 4 -4 -2
sofern|-8 4 -4 -2
sofie|-6 12 -2 -1
sofort antworten|-6 13 -1 0
software engineer|3 3 3 6
soggi*|-4 -3 12 -1
soggiorno|-4 -3 12 -1
soir|9 -3 0 -2
solicitado|-5 -6 -3 -1
solicitamos|-4 -3 0 9
solicitud|-11 13 -4 -9
solicitud de|-16 9 -4 -3
solicitudes|-12 1 -2 -1
solid*|9 -2 -2 -1
soll|-15 -3 -2 -1
solli*|-3 11 3 -7
sollicitant|10 -6 -2 -1
sollicitatie|-3 12 2 -6
sollicitatie in|-7 -2 -3 -1
sollicitatie is|-18 34 -5 -1
sollicitatie niet|12 -7 -1 0
sollicitatie op|-3 9 4 -2
sollicitaties|-5 15 -5 -2
sollt*|-5 16 -1 -5
sollte ihr|-6 9 -1 -1
sollten|-16 18 4 -1
sollten sie|-4 11 -2 -2
sollten wir|-9 8 5 0
solo|-6 14 0 -5
solo ai|-9 15 -1 -1
some times|-2 -1 9 0
someb*|9 -2 -2 -2
somebody|9 -2 -2 -2
somebody else|12 -3 -3 -2
somebody who|12 -2 -2 0
someo*|11 -4 -2 -2
someone|11 -4 -2 -2
someone else|-4 -11 0 -3
someone for|10 -4 -2 -1
someone who|22 -4 -4 -1
someone with|22 -5 -3 -1
somet*|12 -3 2 -3
something|12 -6 3 -3
something else|11 3 -1 -2
somme*|11 -3 -3 -5
sommer|12 -12 -8 -4
sommes|13 -1 -3 -5
somos|-5 11 -1 -1
son|-5 1 -9 -5
son futur|-3 -3 -3 -1
son retour|-5 9 -1 0
sonde*|0 0 15 -3
sondern|0 -5 16 -3
sonja|-2 -3 9 -1
sonnt*|-12 4 12 -2
sonntag|-10 -2 13 -1
sono|-3 -1 -6 0
sons|16 4 -5 -3
sonst|-2 -14 6 12
soon|-12 14 -1 2
soon as|-23 16 -2 10
sophi*|-8 -3 9 1
sorry|12 -5 0 -8
sorry for|15 -5 5 -4
sorry it|-7 -1 -1 -1
sorry mate|13 -1 -2 -1
sorry not|28 -4 -4 -3
sorry that|-4 -8 11 -1
sorry the|-10 -2 -2 -3
sorry this|2 -3 -5 -3
sorry to|4 -4 -6 -3
sorte na|-9 -1 0 -1
souha*|18 -8 -7 -1
souhaite|9 1 -4 1
souhaitons|16 -10 -8 -3
sous|-2 13 -6 6
space|-5 -4 -2 -2
spate*|-1 4 -7 -5
spatestens|-11 5 -3 -2
speak*|12 -8 3 0
speci*|10 -5 -3 2
specific|-3 -5 -1 -1
specification|11 -3 -1 0
speed*|-10 4 -3 -1
spend|0 -4 10 -1
spiac*|1 -4 -8 -5
spiacenti|-3 -6 -4 -4
spijt|12 -4 1 -1
spijt kunnen|9 -1 -4 0
spoke|3 -6 -5 9
spoke to|-1 -1 -1 12
spoke*|16 -13 -4 -2
spoken|16 -13 -4 -2
spoken for|15 -4 -3 -2
sponsorship|-7 9 -3 -2
spont*|-8 15 -1 0
spoor*|3 -11 5 -1
sport*|-1 4 14 -4
sportferien|-5 11 -1 -1
sportkleidung|-5 -5 19 -1
spot|9 2 -3 -1
spots|9 -7 -4 -2
spots for|11 -5 -1 -1
sprec*|-4 1 12 -5
sprin*|15 -11 -9 0
spring|13 -11 -9 0
squad|-9 -2 -2 -1
squad this|-6 -2 -1 -1
sr|9 0 -1 -2
srl|11 -5 -1 -1
ssa|1 3 3 5
staat|-1 9 -7 9
staat klaar|-2 -2 -4 12
stadl*|9 -2 -1 -1
stadt*|-3 8 1 6
staff*|18 -4 -3 -3
staffed|9 -3 -1 -1
staffing|9 2 -3 -4
stagi*|24 -12 -4 2
stagiaire|11 -4 -2 -2
stagiaires|12 -3 -3 -2
stagione|10 -4 -1 -1
stand|-9 3 -6 -1
standard was|-10 -2 -2 -1
standort|11 -1 -2 0
standorten|-7 11 -1 0
stands|-3 -7 9 4
stap|4 -6 10 -1
star|10 -2 0 -1
start|-6 -12 -11 29
start as|-9 -2 -4 17
start date|-8 -3 -3 11
start interview|-4 -1 11 0
start the|5 -2 -3 9
start*|1 1 -11 6
started|9 -5 -6 -2
started an|-3 -4 -2 0
starting|2 -8 -5 21
starts|-2 24 -7 -3
stata accolta|-5 -3 -1 -1
stata coperta|14 -4 -3 -2
stata inviata|-8 16 -2 -1
state|13 -2 -2 -2
station|12 0 2 1
stato|19 -11 -9 -8
stato della|9 -2 -1 -1
stato scelto|10 -1 -1 -1
statt|-18 -1 13 -3
statu*|7 7 -3 -2
status|7 7 -3 -2
status ihrer|15 -6 -1 -1
status in|-7 10 -1 -1
status not|15 -9 -2 -1
status of|0 15 -4 -2
status under|-6 9 -1 0
status unsuccessful|10 -3 -1 -1
stay|11 -8 -1 -1
stay in|14 -6 -3 -1
stays the|-4 -3 11 -1
stcw|-5 2 9 -1
steel|0 -4 9 -2
steff*|-6 -2 0 -2
steffi|-6 -2 0 -2
stehen auf|9 -2 -2 -2
steht|5 3 0 1
stelle als|0 -9 6 8
stelle in|-6 10 2 -1
stelle ist|13 -10 -6 -4
stelle nicht|13 -2 -1 -1
stelle sachbearbeitung|-6 -6 -1 0
stellen in|-4 -3 -2 -1
stellenbesetzungsverfahren|9 -3 -1 -1
step|3 -2 8 3
step in|9 -1 -1 0
steps|-12 22 -3 0
sterk|10 -3 -3 -1
stess*|17 -5 2 -4
stesso|14 -3 0 -3
steve|-4 10 -5 4
steward|9 3 -4 -1
still|-28 10 1 1
still at|-9 -7 -2 -2
still being|-4 12 -1 0
still free|-6 -1 -1 13
still going|-4 -11 -1 0
still have|-10 10 8 0
still in|-10 5 -4 -1
still interested|-11 -2 9 8
still open|-3 -2 11 -2
still under|-7 13 -1 0
still very|-9 -2 10 -1
stipe*|-14 -2 -3 8
stopp*|17 -5 -4 -3
stopt|0 -6 14 -2
stopt de|-5 -5 16 -1
strai*|13 -5 -5 -3
straight|17 -3 -3 -1
straight to|9 -2 -1 -1
stran*|11 -9 -4 -3
strandkai|-4 -6 -1 -1
strat*|10 4 1 -3
strau*|20 -6 -4 -2
strauss|15 -4 -4 -2
street|-2 0 -3 -4
street san|-5 -4 -1 0
stren*|15 -4 -7 0
stret*|-4 10 -3 5
stretch|-4 10 -3 5
string|9 -2 -3 -2
strong candidates|-6 -1 -2 11
studi*|-2 -7 -2 -2
studienplatz|-7 -1 -1 -1
studies|-5 -2 -1 -1
study|-9 -7 -3 -3
stuff|14 -3 -2 -1
stund*|-6 -2 10 0
stunde|-7 -7 17 6
stuur|-6 -3 -3 -4
style|9 -2 -1 0
su interes|10 -7 -4 -3
su participacion|10 -4 -1 -1
su perfil|10 -2 -3 -2
su un|11 -1 -3 -1
sua candidatura|9 10 -4 -6
sua desistencia|-7 -2 -2 -2
sua domanda|-17 18 -5 -3
sua inscricao|6 9 -3 -3
sua opiniao|-9 -2 -2 -1
sua participacao|16 -3 -3 -2
sua richiesta|-6 -6 -1 -1
subje*|-3 -6 -8 25
subject|-1 -5 -7 26
subject to|-12 0 -4 29
submi*|-8 11 -7 -7
submit|-8 -9 -2 -6
submit again|-9 -2 0 0
submitted|-6 15 -9 -5
submitted before|-2 -7 -1 0
submitted successfully|-7 13 0 0
submitted to|-4 11 -2 -1
submitting|-14 15 -8 -6
submitting your|-9 15 -5 -4
subsi*|-9 -4 0 6
subst*|13 -4 -2 -1
succes|15 -11 2 -5
succes met|2 -9 -5 -3
succes verder|20 -6 -4 -3
success in|0 -5 -5 -4
successful|2 2 -7 9
successful and|-13 2 0 16
successful at|14 0 -1 -1
successful on|9 -1 -1 -1
successfully|-17 22 -1 -2
successfully submitted|-11 18 0 1
suces*|14 8 -6 -3
sucesso|14 8 -6 -3
such|0 0 17 -3
such a|-8 4 9 -1
suchauftrag|-8 -3 -2 -1
suche|-20 -3 -3 -2
suche viel|-9 0 0 0
suche*|9 -7 -5 -4
suchen|9 -7 -5 -4
suchen wir|6 -10 -7 -4
sucht|-5 -4 -1 -3
sueld*|-8 -6 -2 2
suert*|14 -9 -8 -5
suerte|14 -9 -8 -5
suerte con|-8 -1 -1 -1
suis|-9 0 11 -4
suit|-7 -6 29 -5
suit you|-2 -2 14 -2
suita*|15 5 -3 0
suitable|18 1 -1 -1
suite|10 -5 2 -4
suite a|12 -11 16 -5
suite positive|10 -2 -1 -1
sulli*|-4 -3 9 -1
sullivan|-4 -3 9 -1
summe*|13 -4 2 -4
summer|13 -3 2 -4
summer internship|9 -3 0 0
summi*|-3 -5 -1 0
summit|-3 -5 -1 0
sunday|-7 -1 7 -8
sunday midnight|-9 3 7 0
suo nominativo|8 7 -3 -2
suo profilo|9 6 -7 -5
super|6 -11 14 -1
superior|-7 -6 9 -4
supervisor|4 -17 11 -6
suppl*|-2 7 -9 -2
supplier|-5 -1 -2 -1
supply|-6 14 -6 -5
support is|-3 -1 9 0
support worker|16 -4 1 0
suppr*|-4 -5 -2 -2
sur le|7 -9 7 -5
sur un|10 -3 -1 -1
sure|-8 -6 -1 -2
surgery|-5 -1 -3 -1
surve*|-9 5 0 -3
survey|-7 -2 -7 -4
surveyor|-1 -6 13 5
susan*|1 9 -1 -1
suspe*|10 4 -3 -2
ta|2 14 5 -4
ta candidature|-14 19 5 -4
table|-5 -1 11 -4
tafel|-3 -4 14 -2
tag|1 -1 -3 -6
tag frau|10 -5 -3 -3
tage urlaub|-5 -3 -5 13
tagen|-20 7 -10 5
tagen geloscht|-8 -6 -2 -2
take anybody|10 -1 -2 -1
take care|12 -2 -1 0
take no|-5 -6 -1 0
take part|-19 -1 0 0
take place|-7 5 17 0
take the|-14 -8 0 -4
take up|-7 15 -3 -1
take us|-6 10 -1 -1
take you|13 -7 -4 -4
take your|13 1 -1 0
takeh*|10 4 -1 -1
takehome|10 4 -1 -1
taken|14 -7 8 -5
taken by|2 -2 9 -1
taken the|14 -4 -1 -2
takin*|12 1 -4 -2
taking|12 1 -4 -2
taking it|12 -3 -1 -1
taking longer|-10 7 0 0
taking the|14 -5 -3 -1
tal|-1 -9 11 -3
talent community|-4 -2 -5 -3
talent pool|3 -12 -4 -2
talented|9 -1 -2 -1
talented people|10 -1 -1 -1
talentos|10 -5 -1 -2
talentpool auf|-3 9 -1 0
talk|2 -5 22 -3
talke*|9 -5 -8 20
talked|9 -5 -8 20
talked about|-2 -3 -4 21
talked it|14 -2 -3 -2
talking|8 2 2 -1
talks|-8 -2 -1 -1
tambe*|12 -6 -1 -1
tambem|12 -6 -1 -1
tamsi*|10 2 -4 1
tamsin|10 2 -4 1
tanto|-11 17 -4 -3
tanto si|-6 9 -1 0
tb|-6 -2 -3 1
tb test|-6 -2 -3 1
te avisaremos|-7 16 -2 -1
te chamo|10 -3 -2 -2
te desanimes|14 -8 -1 0
te digo|-11 24 -5 -2
te e|-11 -3 7 -2
te escribo|-8 14 -4 -3
te gaan|12 -5 -6 -2
te ha|-1 -2 9 1
te llamamos|-9 13 -1 0
te llamo|11 -7 2 -3
te mando|-10 -2 7 9
te unas|-2 -2 -3 9
te va|-5 -2 12 -1
tea|-2 4 -4 16
teach*|0 0 11 -2
teacher|-4 1 11 -2
teacher of|-1 -6 9 -1
team at|-1 3 13 -3
team has|25 -15 -3 0
team in|3 -7 -3 -2
team leader|-4 13 0 0
team member|3 1 -10 7
team of|14 -2 -2 -2
team von|4 3 3 -1
team werving|-3 -3 -4 -1
team will|-16 20 -1 0
teaml*|-7 -7 14 -3
teams|-22 -7 40 -4
teams with|-4 -2 11 -2
teams*|-5 -3 11 -1
techn*|1 -4 10 0
technical|-2 1 20 -1
technische|-4 -3 13 -1
tecnica|-3 -4 10 -3
tecnico superior|-2 -3 9 -1
teil|-16 -1 12 -3
teile*|-2 9 -5 2
teilen|-2 9 -5 2
teilnehmen|-6 -3 14 -1
teilz*|-8 2 -4 -4
teilzeit|-8 2 -4 -4
telef*|-10 10 5 3
telefon|-2 11 2 -2
telefone|-6 10 -2 -1
telefonisch|-5 -12 9 10
telefonischen|-5 10 -1 -1
telefonischen nachfragen|-6 10 -1 0
telefoon|-6 3 -3 13
telephonique|-3 -3 18 -2
teletravail|-12 -8 -7 16
tell me|-10 -4 9 9
telle*|-7 11 -1 -1
teller|-6 11 -1 0
tempo determinato|-2 -2 -2 10
tempo indeterminato|-11 -3 -5 7
temporarily|-10 15 0 -1
temps|6 -2 -7 12
temps de|9 -3 -2 -1
ten|0 10 9 -8
ten minutes|-4 -5 14 -3
ten working|-4 9 -1 -1
tenan*|-4 -2 -2 -2
tendra|-5 9 -2 -1
tenemos tu|-9 18 -4 -2
tengo|0 -13 -1 -2
tengo presente|9 -2 -3 -1
tenha|-1 -4 -3 -1
tenha sido|-6 -3 -2 -1
tenho|-9 -7 5 2
tenta*|-13 -2 -2 4
tentar|-10 -1 -1 -2
tenu|-7 13 -1 -1
tenu du|-3 9 -1 -1
ter vindo|9 -2 -2 -1
terca|10 -7 10 -4
term|10 -9 -1 1
term and|9 -1 -1 -2
termi*|-6 -5 11 -2
termin|-24 -10 32 8
termin am|-9 -2 5 -1
termin fur|-8 -2 14 -1
terra|-2 -4 10 -3
terra il|-11 -1 13 0
terra*|9 -8 -5 -2
terre|0 9 -1 -1
terri*|1 11 6 -5
terug*|-6 -7 -7 6
teruggetrokken|-4 -3 -2 -1
teruggetrokken voor|-8 -2 -1 -1
tes|-4 -3 14 -2
test|2 -5 22 -4
test and|-1 -1 9 1
test dauert|-3 -4 10 0
test for|0 -1 9 0
test is|-6 1 10 -1
test technique|-1 -3 9 -1
teste|21 -4 1 -5
teste*|-3 -4 21 -2
testergebnis|-3 -3 11 0
testergebnis konnen|-4 -2 12 0
tests|15 5 1 -3
tests and|-7 -2 13 0
text|-3 17 0 -4
text you|-8 18 -4 -1
texto|-4 -4 0 -2
thabo|-5 -3 -2 0
thanks a|-3 10 -1 -1
thanks regards|9 -4 3 -1
thanksgiving|-6 9 -3 5
that after|9 -1 -1 0
that but|-2 11 -3 -1
that changes|14 -4 -2 -1
that date|-12 4 -2 -1
that doesnt|3 -1 -2 9
that match|13 -6 -1 -1
that on|10 1 -1 0
that one|-2 5 5 4
that period|-8 -1 -1 0
that s|7 3 2 3
that they|10 -11 -7 2
that this|-1 -3 -1 -6
that yours|-14 -2 -2 -1
the ad|-2 -1 11 -2
the applications|9 -8 -5 -1
the assessment|-4 0 -2 -5
the assistant|10 -2 -1 -1
the attached|-7 -4 2 0
the below|-5 -1 -2 -1
the board|17 5 -7 -3
the bottom|-6 -1 -2 0
the budget|2 10 -1 -1
the bus|-11 -5 24 -3
the business|7 4 -1 0
the call|1 -9 2 -2
the candidate|13 0 -4 -2
the care|11 -2 -1 -1
the casting|-6 -3 -2 -1
the certificate|-6 -2 -3 -1
the children|11 -2 -1 -1
the civil|10 -2 -2 0
the client|17 -6 -3 -3
the closing|-11 16 1 -1
the company|4 0 -2 11
the contract|-8 -1 -2 13
the course|-5 -1 -4 -1
the criteria|-21 -2 -2 -1
the customer|9 -1 -1 0
the data|-4 0 -5 -3
the date|14 -4 -1 0
the day|-1 -4 17 -1
the deadline|-12 6 18 0
the decision|14 -6 -1 -5
the department|9 -10 -3 -2
the director|15 -2 -1 -2
the dispatcher|-7 -1 -2 -1
the doctoral|-6 -1 -1 -1
the editors|-8 -1 -1 -1
the end|0 3 -9 1
the engineering|-7 -4 -3 -2
the essential|12 -2 -1 0
the executive|-3 -5 -1 0
the festival|12 -2 -1 -1
the field|-2 -1 -4 -2
the firm|15 -5 -2 -2
the first|-2 -9 -6 13
the flat|-11 -1 -1 0
the full|-10 -2 4 2
the graduate|-4 -2 -3 -1
the grand|-4 -3 -1 -1
the group|10 -3 6 -1
the head|0 -8 14 -1
the headteacher|-5 -5 9 -1
the hiring|6 18 -4 -5
the home|14 -3 -6 -2
the hub|-6 -4 -3 -1
the hunt|-10 -2 -3 -2
the inconvenience|-6 1 10 -2
the initial|-10 5 0 0
the interest|16 -4 -2 0
the interview|5 -10 16 -3
the job|4 4 -8 12
the landlord|-18 -1 -1 -1
the latest|-4 9 -1 0
the licence|20 -5 -2 -2
the link|-4 -9 16 -6
the list|13 0 -4 -2
the loop|9 -2 -1 0
the manager|-6 9 -2 -1
the meantime|-1 12 -2 -4
the medical|17 -6 -3 -3
the membership|-7 -1 -1 -1
the mess|-8 -2 -2 -2
the message|10 -1 -1 -1
the middle|-9 10 -1 -1
the minimum|6 9 -4 -3
the monday|9 -3 -4 5
the month|-15 6 -2 8
the new|1 15 -2 -3
the note|-5 -1 -3 -1
the number|0 9 -3 -3
the offer|-12 -4 -7 28
the online|-2 13 0 -2
the other|5 1 -8 10
the others|0 11 -3 -1
the outcome|-3 21 -10 -4
the part|9 -3 0 0
the pass|10 -2 -2 0
the people|9 8 -3 -1
the person|5 -5 -4 12
the phone|6 -12 12 7
the places|-7 -1 -1 -1
the position|6 4 -2 3
the post|17 -4 -4 5
the process|-5 9 2 -3
the property|-7 -2 -2 -2
the public|-7 1 -2 -2
the reasons|-1 -3 -4 -2
the recruiter|11 2 -4 -2
the reel|10 -2 -2 -1
the rejection|-4 -1 -4 -2
the required|13 -2 -3 -1
the requirements|-2 10 -2 -1
the reserve|-7 -3 0 0
the right|3 -8 -9 -3
the role|11 5 -3 -1
the room|-25 -3 -5 3
the salary|-6 -4 -3 16
the sales|3 2 8 -1
the same|-1 -4 19 0
the search|14 1 -3 -2
the season|9 -4 -2 -1
the second|-1 19 -1 -4
the selection|2 13 -5 -3
the senior|-3 -3 -2 -1
the shift|-2 -3 -5 -1
the shortlist|2 -6 -3 -2
the show|-14 -4 -2 -1
the slot|-5 -3 20 -1
the standard|-3 -5 -5 -2
the status|-3 10 -5 -4
the store|-2 10 -3 -1
the survey|-5 -2 -2 -1
the system|-3 -11 -6 -2
the takehome|9 -1 -3 0
the team|5 -9 8 0
the technical|-1 3 11 -1
the ten|9 -1 -1 -1
the test|-2 2 14 -2
the time|10 -3 -3 -1
the timing|-3 -3 -2 -1
the trial|19 -2 -4 -4
the trust|10 -6 -1 -1
the trustees|2 -7 -6 1
the vacancy|18 1 -5 -2
the video|2 4 7 -3
the voice|-11 -1 -1 -1
the waiting|-7 -2 -1 -1
the waitlist|5 -5 -7 -4
the website|-11 3 -2 -2
the week|-25 19 -2 7
the wheel|-7 -2 15 -1
the written|0 -3 9 0
the year|10 -3 -2 0
theater de|-6 -1 -1 -1
their|-2 0 -7 -5
them all|-6 14 -1 -1
them i|-6 11 -1 -2
them on|-4 14 -3 -1
them this|-2 10 -2 -1
thema|-14 1 12 -2
then a|-6 -2 0 -1
then one|-9 5 6 0
then we|-14 7 7 -2
theo|6 -1 -10 -5
there isnt|-7 12 -1 0
there may|-5 12 0 0
there s|3 13 -3 -5
there was|16 -6 -3 -2
there were|13 -7 -4 3
there*|17 -4 -4 -3
therefore|16 -4 -3 -5
therefore unable|-6 -3 -1 -1
these next|-6 13 0 0
they|11 -7 -8 -4
they are|10 0 -1 -1
they can|9 -3 -1 -1
they have|19 -4 -4 -1
they ll|-9 5 -1 -1
they re|11 -14 -7 -4
they ve|25 -4 -5 -2
they want|-5 -1 -4 -1
they went|-8 -2 -3 -2
they wont|6 6 -1 -1
thing|16 -15 7 -4
think it|12 -3 -5 5
think of|-6 9 -3 -1
think that|-5 -3 -1 -1
think you|9 1 -4 -1
think*|1 -4 -4 -2
thinking|0 -4 -4 -2
this alert|-10 -2 -2 -1
this because|-9 -5 -1 0
this confirms|-14 10 -2 -1
this date|-10 6 10 0
this decision|11 -8 -2 -2
this does|-6 -1 -1 -1
this inbox|-2 14 -3 -1
this job|13 -2 -4 5
this month|-10 -2 -1 0
this morning|8 10 -3 -2
this notice|14 -8 6 0
this occasion|9 -5 -6 -4
this offer|-10 -1 -3 26
this office|8 5 -2 -1
this one|18 -4 -4 -2
this position|13 -4 -3 -1
this post|23 -4 -4 -4
this project|-3 -3 -3 -3
this requisition|19 -6 -1 0
this role|20 -12 -5 -2
this round|-27 -5 -5 -2
this saturday|-3 -1 10 -1
this search|9 -3 -1 -1
this season|0 -4 -3 -2
this stage|11 4 -4 -2
this time|12 -9 -7 -4
this vacancy|12 -2 -1 0
this was|-3 -6 -5 -1
this we|13 -1 -4 0
this week|-11 -1 -3 -7
this will|-10 2 -4 -1
this year|10 -7 -9 -6
tho|12 -2 -4 -1
thomas|10 -3 3 -2
those selected|-14 1 -1 -1
those who|3 6 3 -2
thoug*|16 -2 -6 -3
though|14 -3 -4 -1
thought|17 -6 -3 -3
thous*|-6 9 -1 0
thousand|-6 9 -1 0
three candidates|-10 -2 -1 -1
three of|9 1 -3 3
three people|-8 11 -3 -2
three references|-4 11 -1 0
three weeks|0 11 -3 -2
thril*|-10 -4 -3 18
thrilled|-10 -4 -3 18
thrilled to|-10 -4 -3 18
through to|0 -1 11 -2
through your|10 -5 6 3
thu|-6 -2 12 0
thurs|-16 -6 26 -4
thurs*|-10 -14 21 -5
thursday|-10 -14 21 -5
thursday at|-13 -4 23 -1
thx|18 -7 -6 -4
thx for|22 -5 -4 -3
ti chiamo|19 -6 -5 -2
ti scrivo|-3 -3 -3 -2
ti tengo|0 -3 -4 -2
ti va|-6 -3 13 -2
ticke*|4 3 -9 -3
tidew*|-2 -3 -5 -2
tiemp*|9 10 -4 -3
tiempo|9 10 -4 -3
tig|-8 -4 -2 -1
tight|2 9 -5 -3
tight*|9 -3 -1 -1
tijd|-5 -2 10 -2
till|0 25 -3 0
tim|-8 -3 -10 12
timbe*|-2 -2 9 0
timber|-2 -2 9 -1
time and|5 4 3 -3
time before|-6 -1 12 -1
time but|-3 -3 -3 -2
time due|10 -1 -1 -1
time for|-2 -4 18 -1
time from|-4 16 -2 -1
time here|-10 -4 23 -2
time on|11 -2 1 -1
time we|15 -7 2 -2
times|-23 -2 21 -5
timin*|2 -6 -3 -2
timing|2 -6 -3 -2
timme*|9 -3 -1 -1
tipps|-2 -4 -2 -2
tips|-15 -4 3 20
tips and|-1 -2 -3 9
title|-2 -1 -10 4
titre|-2 -5 -2 -1
titulo|0 4 6 1
titulo de|0 -3 9 -2
tiver|-5 15 2 -2
tmrw|-3 -3 9 -1
to accept|-21 -2 -4 16
to acknowledge|-9 12 -1 0
to advise|9 -4 3 -1
to all|-1 14 3 -1
to apply|4 -4 -6 -5
to appoint|11 -2 -2 -1
to approve|-16 -3 -1 0
to attend|-7 -7 16 -2
to be|1 -4 -7 -2
to become|4 4 2 0
to cancel|5 -3 11 -1
to come|1 -1 18 -5
to confirm|-15 1 9 -4
to consider|11 -9 5 -3
to contact|-2 17 -2 -1
to continue|10 -5 14 -3
to decide|-1 10 -3 -1
to decline|-10 -1 5 -1
to disappoint|-3 -1 -1 9
to do|2 -10 3 -6
to end|9 -1 -1 -1
to everybody|-15 21 -2 -2
to extend|11 -6 1 11
to follow|4 -5 0 13
to four|-9 7 4 -1
to fund|-8 -1 -1 -1
to get|-2 17 -5 -5
to give|10 1 -1 -3
to go|-4 -9 -2 6
to have|-3 -7 -3 4
to hear|2 -2 -3 -6
to hearing|-7 -2 -2 0
to hold|9 -4 8 0
to interview|12 -3 4 -2
to invite|-8 -6 21 0
to it|10 -5 -2 -1
to join|7 -1 -8 10
to keep|-4 2 -3 -6
to know|6 -4 -8 -5
to make|13 6 -4 -3
to me|7 -2 -4 9
to meet|-3 11 2 0
to no|11 -2 -2 -1
to not|19 -11 -1 -1
to notify|3 8 1 0
to offer|-4 -9 -6 18
to open|-7 -3 -2 -1
to other|9 -1 -1 -1
to proceed|12 -5 -2 -5
to process|-2 -4 -3 -1
to progress|10 -2 -3 -2
to reading|-8 14 -1 -1
to recommend|9 -4 -2 -2
to reply|-13 6 -1 0
to respond|-13 12 -4 -2
to set|-7 1 17 -3
to share|11 -1 -2 3
to shortlist|12 10 -4 -1
to show|-5 -3 -4 -3
to so|-12 11 0 0
to stand|-3 10 -1 0
to start|-3 -3 -5 11
to stop|11 -6 -1 -1
to support|-10 1 -1 -1
to talk|2 1 14 -5
to thank|13 -4 -2 0
to those|-3 9 -1 0
to trials|-6 -2 -1 -1
to turn|-18 11 -2 -1
to two|11 0 -4 2
to visit|7 -5 11 -2
to what|11 -3 3 0
to work|0 2 -12 6
to you|0 8 -2 5
to your|5 -8 -5 -1
tobi|-8 5 -2 9
tobia*|-1 10 -6 -1
tobias|-1 10 -6 -1
toch|20 -10 5 -6
toch niet|-13 -4 14 -2
todav*|-9 0 -2 -1
todavia|-9 0 -2 -1
todavia no|-6 -5 -2 -1
toddl*|-3 1 -2 10
toddlers|-3 -1 -1 10
todos|5 12 -5 -3
todos los|-5 11 -1 -1
toege*|-9 0 2 -2
toegewezen|-11 -2 -1 -1
toget*|-5 1 -2 -4
together|-5 1 -2 -4
told|-1 -4 -3 17
told the|-13 6 -6 20
tolu|-12 0 0 0
tom|-6 15 -3 -7
tomad*|-3 13 0 -1
tomado|-4 13 0 -1
tomado ninguna|-5 14 -1 -1
tomic|9 -2 -2 -1
tomor*|-19 -13 27 7
tomorrow|-19 -13 27 7
tomorrow at|-6 -1 13 -1
tomorrow s|-1 -1 9 -1
ton|11 1 4 3
ton profil|-5 -2 10 -1
toni|8 -9 2 -3
tonig*|-8 -3 -5 11
tonight|-8 -3 -5 11
took|6 -7 -2 9
tools uk|-2 -3 -3 -2
top je|-2 9 -1 0
top of|-16 6 1 -2
topa|-7 -4 -3 9
tor|-5 -2 13 -1
toron*|-8 -2 -1 -1
toronto|-8 -2 -1 -1
tot|-2 -2 -3 -2
tot de|-4 -4 -2 -1
tot onze|12 -4 1 -1
total*|-6 12 -1 -1
touch|-3 21 -7 -4
touch with|0 9 -1 -1
tough|13 -3 -3 -2
tour|5 -4 10 -1
tout|-4 18 -10 7
toutefois|10 -6 -3 3
tra|11 -8 -4 -2
traba*|9 0 -6 3
trac|11 -3 -1 -1
track your|-2 14 -3 -1
trading|-5 9 -3 -1
trae|-6 -2 11 -1
trage*|-4 13 1 -2
tragerin|-7 11 0 0
train|-3 2 10 -2
train*|8 -1 1 1
trainee|8 2 12 -3
traineeplatze|9 -2 -2 -1
training contract|11 1 0 0
trains|-14 7 2 -1
trait*|-4 9 -2 -1
tran|-4 -7 3 -2
tranq*|-8 15 -3 -1
tranquilo|-8 14 -2 -1
transcript|-7 -1 -2 -1
transcripts|-2 16 -3 4
transmettre|-4 -3 -3 -1
transmis au|-5 9 -1 -1
transmise|-15 20 -1 0
transmise a|-10 14 0 0
transports|-5 -7 0 3
tras|1 -9 -4 -1
trasf*|-10 2 -2 0
travelling|-10 -8 8 -2
traze*|-6 -2 10 -1
trazer|-6 -2 10 -1
treas*|13 -4 -3 -2
treffen|-5 8 6 7
trego*|-4 -4 -1 -2
tregor|-4 -4 -1 -2
tres pessoas|-1 -5 -2 -1
tres vite|-11 5 3 -2
trevo*|-3 11 -3 -1
trevor|-3 11 -3 -1
trial|10 -4 21 -6
trial shift|0 3 16 -4
trial*|-6 -2 -1 -1
trials|-6 -2 -1 -1
tried|-4 -4 -4 -1
trois|-7 12 -1 0
trois chenes|-5 10 -2 -1
trois*|9 -1 -1 -1
trotz*|27 -10 -7 -6
trotzdem|27 -10 -7 -6
trotzdem alles|-7 -1 -2 -1
trotzdem danke|25 -5 -4 -5
troub*|-2 -1 9 -3
trouble|0 1 10 -2
trouv*|11 -7 -8 11
trovato il|-4 -2 -2 -1
truck*|12 -4 6 -3
trucks|-1 -2 9 -1
trust|7 -10 -2 -4
trustees met|-10 -1 -1 0
try|17 -9 -6 -5
try us|17 -6 -3 -1
tu cv|8 25 -9 -8
tu hoja|-10 6 -1 -1
tu inscripcion|6 6 -2 -1
tu me|-4 -2 -3 13
tu perfil|-9 16 -1 -7
tu peux|-6 10 1 -1
tu proceso|-5 -3 12 -3
tu solicitud|-10 13 1 -2
tu veux|11 -3 -3 -2
tu videoentrevista|9 -1 -3 -1
tua|-1 16 -7 -8
tua candidatura|0 17 -8 -5
tue|-6 -3 17 -1
tues|-8 -2 17 2
tuesd*|-4 -5 14 -3
tuesday|-8 -7 12 -5
tun|-3 -2 -2 -2
tuo|-4 -10 7 6
turne*|-20 4 -10 7
turned|-20 4 -10 7
turned down|-9 1 -6 9
turni|-8 0 0 -1
tusse*|-7 9 0 -2
tut|16 -3 -3 -2
tut mir|15 -3 -3 -2
tutto*|-5 -5 -1 -1
tvl|-6 10 -3 -1
twee stagiairs|-4 -2 9 -1
twee weken|-7 9 -1 0
twelv*|-4 -7 -5 6
twelve|-4 -7 -5 6
twelve months|-2 -5 -2 -1
two|0 -2 -6 -1
two and|-4 12 -3 0
two more|-2 -4 -7 -2
two of|8 2 1 -2
two other|-5 9 2 -1
two people|10 -1 -2 0
two reviewers|10 -1 -2 -1
two weeks|-6 12 -2 -1
twoli*|-9 -2 -2 -1
typin*|-1 -2 10 0
typing|-1 -2 10 0
u behaalde|12 -6 -1 -1
u niet|20 -1 -5 -2
u wordt|-10 7 8 -1
uber den|-5 -1 -2 -1
uber ihre|8 10 -4 -3
uber unser|-6 -2 -2 -1
uberb*|-7 -1 -1 -1
uberlegen|-9 6 -3 0
uberm*|0 13 -2 -1
ubermittelt|-6 14 -2 -1
ubern*|-3 -1 -2 -4
ubernehmen|9 -7 -1 -4
ubernimmt|-9 2 -2 -1
ubernimmt zum|-5 -2 -2 -1
ubert*|13 -3 -3 -2
ubertragen|13 -3 -3 -2
uberzeugen|12 -2 -5 -2
uberzeugt|-5 -4 12 -2
udien*|-4 -1 10 -1
udienza|-4 -1 10 -1
uffic*|8 12 -6 -4
ufficio|8 12 -6 -4
ufficio personale|-4 11 -3 -1
uhr|-6 -3 19 -3
uhr auf|-5 -2 12 -2
uhr bei|-8 2 15 -2
uhr oder|-6 -4 14 -1
uhr zu|-6 -7 16 -1
uhr zum|-8 -3 15 -2
uhr zuruck|-8 15 -2 -1
uhrze*|-7 1 15 -2
uhrzeit|-5 3 11 -2
uit|-3 -18 14 -7
uit voor|1 -6 15 -2
uitei*|15 -4 -4 -2
uiteindelijk|15 -4 -4 -2
uiter*|-13 13 9 -1
uiterlijk|-11 9 10 -1
uitgenodigd voor|-1 -3 9 -1
uitno*|9 12 3 -4
uitnodigen|10 12 -6 -3
uitnodiging|0 -1 9 -1
uitzendgroep|-1 -5 -3 -1
uitzi*|-2 -2 -2 10
uitzicht|-2 -2 -2 10
uitzicht op|-2 -2 -2 10
ultim*|-4 -11 6 0
ultima|-1 -2 10 -2
ultimo|-6 -5 -2 4
um|-1 -6 11 -4
um cliente|-4 -3 -2 -2
um die|11 -1 -4 -2
um etwas|-17 12 -1 -1
um geduld|-7 -10 -2 -2
um processo|-5 -2 -1 -1
um rapaz|15 -3 -4 -2
um verstandnis|1 12 1 -2
uma entrevista|-8 0 13 -1
uma pessoa|12 4 -5 -4
uma vaga|-5 -3 -2 -1
umfra*|-4 -1 -3 -2
umfrage|-4 -1 -3 -2
umsat*|9 -2 -2 -1
un abrazo|13 1 -3 0
un altra|9 -8 -13 -7
un altro|4 -13 4 -8
un autre|-5 -5 -5 -2
un chico|9 -2 -4 -1
un cliente|-6 -4 -1 -1
un colloquio|-11 6 8 0
un d|10 -2 -2 -2
un entretien|-10 4 15 -3
un equipo|-7 11 -1 -1
un premier|-12 2 6 -1
un processus|-5 -1 -2 -1
un refus|-6 9 -1 -1
un riscontro|-3 10 -1 0
un test|-9 -5 21 -1
una entrevista|-3 -3 10 -1
una persona|21 -8 -6 -1
una prueba|-4 -2 10 -2
una vez|9 1 -2 -1
unabl*|-2 -6 -1 0
unable|-2 -6 -1 0
unable to|-2 -6 -1 0
unani*|3 -3 -4 14
unanimous|-1 -2 -4 15
unas|-7 7 -3 9
unauf*|-10 6 -1 -1
unaufgefordert|-10 6 -1 -1
und alle|-8 -4 -1 -1
und alles|11 -3 -1 -1
und bestatigen|-9 11 0 0
und bitten|-9 -4 -5 -1
und brauchen|11 -3 -2 -2
und das|11 -3 -5 8
und die|10 -14 10 -3
und eine|-4 -5 -2 -3
und ich|6 0 1 4
und ihr|-5 11 -2 -1
und kandidaten|9 -2 -3 -2
und kann|13 -10 3 -1
und kollegen|-9 3 -2 -1
und konnen|-2 -4 -2 -2
und leider|17 -8 -3 -2
und loschen|-6 -2 -1 0
und melden|-9 16 -3 -1
und nehmen|-3 -2 9 -1
und werden|-8 3 -3 -2
und wir|12 -10 -2 -3
und wurde|-7 4 10 -2
under review|-24 29 -2 0
under the|-3 -1 -6 -2
under*|-9 4 1 -4
understand|-17 2 8 -7
understand if|-12 7 7 0
understand that|-6 -4 -2 -1
une autre|10 3 -8 -6
une bonne|9 -4 -1 0
une personne|9 -1 -3 -1
une reponse|-14 14 -2 -2
unfortunately cant|3 9 -4 -1
unfortunately i|-19 6 16 2
unfortunately the|-18 -4 10 3
unfortunately we|0 -8 1 -4
unfortunately you|5 -10 1 -4
unfortunately your|11 -7 -6 -3
ungut|17 -9 -2 -1
union|-1 0 -5 -3
unit|-2 2 5 4
unos|-10 -7 8 -1
unos dias|-4 -5 -1 -1
uns anders|-6 -1 -1 -1
uns bei|-9 14 -2 -1
uns dann|-6 11 -3 -1
uns die|17 -7 -2 -1
uns eingegangen|-9 14 -1 0
uns erhalten|-6 -2 -1 -1
uns finden|-7 -2 -1 0
uns gefallen|-4 -2 10 -1
uns gegen|19 -2 -4 -3
uns ihnen|-6 -1 -2 16
uns ihre|-6 -6 5 -2
uns im|10 0 5 -1
uns innerhalb|-7 9 -1 0
uns nicht|15 -9 -1 -1
uns noch|-12 10 -4 -1
uns sehr|4 -6 -6 21
uns sie|-5 -4 13 -1
uns so|-4 9 -1 -1
uns sobald|-5 -4 -1 -1
uns uberzeugt|-8 -2 15 -1
uns um|-1 -2 -3 9
unser|3 -9 11 -2
unser gesprach|-4 -3 13 -2
unser portal|-6 -2 -2 -1
unser programm|-9 -2 -1 -1
unser team|11 -3 -1 -1
unserer|2 -4 -6 -7
unserer entlastung|16 -5 -1 -1
unsub*|-8 -9 -6 -3
unsubscribe|-8 -9 -6 -3
unsuccessful as|-9 -6 -2 -2
unsuccessful for|-4 -1 -2 -2
unsuccessful on|-1 12 -2 -1
unsuccessful we|-7 -3 -2 -1
unter dem|-1 -3 0 12
unter der|-2 9 6 -1
unterlagen fur|-1 11 -2 -2
unterlagen liegen|-6 13 -1 -1
unterlagen nicht|0 9 -3 -2
unterlagen sind|-9 12 -2 -1
unternehmen|-2 13 -7 -3
unterschreiben|-9 13 -3 7
unterschrieben|-1 -3 -2 9
unterschrieben zuruck|-5 -2 -1 10
until it|-4 -7 -8 -1
until the|-12 22 -9 13
until we|-9 4 -4 0
up a|-5 3 12 -2
up and|10 -2 -4 -1
up for|6 4 2 -3
up in|3 -11 3 -1
up that|9 -4 -1 0
up to|-9 12 -6 -2
upcom*|9 -5 0 0
upcoming|9 -5 0 0
update on|9 1 -1 0
update you|4 7 -1 -1
updated|3 -16 1 -5
updated cv|-16 -6 4 -2
updated resume|-9 -4 1 0
updated your|14 -4 -2 -1
upfro*|-9 3 -1 -1
upfront|-9 3 -1 -1
uploa*|-13 -4 -9 1
upload|-14 -4 -6 1
upon|-6 3 -1 11
ur|30 -6 -4 -2
uren|15 -3 -2 -2
urlau*|-23 9 -10 19
urlaub|-12 9 -6 12
urlaub start|-2 -1 -2 9
us about|-11 -2 2 -3
us after|-6 13 -1 0
us again|20 -6 -2 0
us as|2 2 -2 7
us by|-11 4 3 0
us if|-9 7 1 0
us in|-5 12 -1 -1
us know|-29 -11 9 13
us now|9 -1 -2 0
us the|-2 -6 -6 -1
us through|-14 -1 -1 -1
us will|-9 1 -1 -2
us within|-12 20 -1 0
us you|-2 -4 -2 -1
use code|-4 -4 -2 -1
use the|-10 -4 9 -1
used to|13 -2 -3 -2
using|-6 -2 -3 -3
usted|11 4 -1 1
uur|-11 -11 24 2
uur op|-8 -2 14 -1
uw|7 2 -12 -9
uw aanvraag|-9 -1 -1 -1
uw sollicitatie|5 13 -6 -3
ux|15 -5 -6 5
ux designer|14 -5 -4 0
va|-9 7 25 -8
va bene|-8 -3 15 -1
va bien|-6 -2 12 -1
vacan*|10 -2 -2 -2
vacancies|16 -9 -2 -2
vacancy|11 8 -3 -4
vacant|-4 -5 -2 -2
vacante|15 -10 2 -3
vacature|19 9 -6 -4
vacature staat|-7 12 0 0
vacature voor|10 -5 1 -1
vacatures|-3 -3 -4 -3
vaga|10 0 -3 -4
vaga de|9 5 -10 -3
vagas|-1 -1 -3 -4
vai|5 0 -1 10
vakan*|-6 9 -8 5
vakantie|-8 13 -2 -1
vakantiedagen|-2 -2 -2 10
vakanz|11 -3 -1 -1
vakanzen|-8 -3 -1 0
vale|3 18 -12 0
valid*|-20 14 -4 1
valida|-10 16 -2 0
valle*|10 -5 5 -1
valor*|12 1 -7 -3
valores|10 -3 -1 -2
value your|-4 0 -1 9
value*|-15 4 15 -4
values|-9 5 17 -2
values in|-6 9 -1 -1
valut*|-12 6 -6 -8
valutazione|-9 1 -1 -3
vamos|24 -12 -3 -3
vamos a|11 -11 1 -2
van de|-6 10 -1 4
van den|0 -2 -3 9
van je|-8 -3 0 2
van ons|-5 13 -3 -3
van rooij|-3 9 -2 -1
vanes*|11 3 -4 -3
vanessa|11 3 -4 -3
vanoc*|9 -2 -1 -1
vanochtend|9 -2 -1 -1
vanto*|-5 -1 -3 -1
vantor|-5 -1 -3 -1
varej*|-5 -2 -2 -1
varejo|-5 -2 -2 -1
vast|-5 -3 -3 15
ve accepted|-9 -1 -1 -1
ve already|-7 -7 -3 -1
ve applied|-3 10 0 0
ve asked|-7 11 -1 -1
ve been|-10 -2 11 4
ve decided|4 -9 -8 -4
ve done|-2 -5 18 -3
ve filled|16 -3 -3 -1
ve got|4 10 -4 4
ve had|15 0 2 -4
ve hired|-7 -2 -2 -2
ve invited|12 -2 -3 -1
ve not|10 -2 1 -2
ve now|12 -3 -1 -1
ve offered|-5 -2 -3 -2
ve questions|-3 1 -3 9
ve read|-4 -2 -1 -2
ve reviewed|11 -6 -3 -2
ve said|12 -4 2 -2
ve sent|-3 -2 -4 -1
ve told|-4 -3 -2 13
ve withdrawn|-5 10 -3 -1
veder*|-5 -1 13 -2
vedere|-7 -1 13 -1
vedere la|-3 -3 10 -1
vedi|-6 -2 -2 -1
veel|15 -11 -6 -3
veel succes|10 -9 -4 -2
vehic*|-6 3 -2 9
vehicule|-4 -2 -2 9
vendr*|-1 -6 11 0
vendredi|-1 -6 11 0
vener*|-9 -9 24 -4
venerdi|-9 -9 24 -4
venir|-5 -7 17 -2
venir*|-9 -5 10 -2
venire|-4 -3 12 -1
ventu*|-5 -2 -4 -1
venue|-11 -5 16 -3
ver|3 9 -9 -4
vera|9 -1 0 -2
veran*|7 -19 -6 -2
veranlassen|-8 -9 -2 0
verarbeitet|-7 1 -3 -2
verarbeitet werden|-6 -3 -2 -2
verbi*|-5 13 -2 -2
verde*|17 -2 -2 -4
verder|18 -5 -1 -5
verder met|11 -2 -3 -1
verdere zoektocht|9 -6 -1 -1
verfa*|2 9 -3 -2
verfahren|6 9 -10 -7
verfahren ausgeschlossen|-4 11 -1 0
verfahrens werden|-5 10 -1 -1
verfu*|-2 -10 -5 -4
verfugbar|-15 -3 -3 -2
vergangenen|9 -3 -1 0
verge*|13 -7 -1 -7
vergeben|15 -14 4 -8
vergeet|-4 11 -1 0
vergeet niet|-4 11 -1 0
vergl*|9 -5 -3 -2
verha*|-5 3 -5 -2
verhi*|-8 -3 20 -3
verhindert|-6 -3 15 -2
verho*|-7 -2 -2 -1
verhoeven|-7 -2 -2 -1
verif*|-12 -17 0 -1
verified|-2 -9 -1 0
verify|-4 -2 -3 -2
verify your|-7 -2 -2 -2
verka*|11 -2 2 -3
verke*|-4 10 -2 -2
verkl*|-2 -4 -3 -3
verklaring|-4 -3 -3 -3
verlangert|-5 -11 -2 -1
verloopt|-10 -8 11 -1
verloopt over|-7 -7 6 -1
verni*|9 -6 -2 -2
vernichtet|9 -5 -2 -1
verof*|-4 -2 -2 -1
verpl*|-15 4 0 -2
verra|-17 19 9 -2
vers|-5 19 -2 -6
vers vous|-11 21 -6 -3
verschieben|-7 -4 18 -2
versenden|-10 6 -1 0
versenden wir|-10 6 -1 0
versprechen|-12 3 -1 -1
verstandnis|5 13 -5 -3
verstandnis dass|0 11 -4 -2
verstuurd|-8 22 -4 -2
versu*|-6 -4 -1 -4
verte|-5 -4 3 -3
vertr*|0 -1 -3 9
vertrag|-22 -5 -10 43
vertraging|-7 14 -2 -1
vertrauen|12 -1 -3 -1
verva*|9 -3 -2 -1
verwachten|-4 12 -4 -1
verwe*|-10 -2 5 -1
verwijder|-4 -2 -2 -1
verwijderd|2 -7 -2 -2
very best|9 -2 -1 0
very much|-6 -5 2 -2
verze*|-3 -3 14 -5
verzetten|-4 -3 13 -3
verzogert|-16 2 -6 11
verzogert sich|-11 19 -2 -1
verzogerungen|-8 12 -1 -1
verzogerungen kommen|-8 12 -1 -1
veterinary|13 -4 0 -1
vets|-4 10 -2 1
veuil*|1 9 -2 -2
veuillez|1 9 -2 -2
veut|-8 4 -5 15
veux|13 -4 -3 -2
vez|24 -12 -3 -7
vg|9 -3 -5 -3
vi|-4 -4 1 -3
vi ringrazio|-4 -1 -5 -1
via onze|-7 -2 -2 -1
via zoom|-5 -4 2 -2
viaja*|-9 16 -2 -1
viajando|-9 16 -2 -1
viajando e|-9 16 -2 -1
vice|-3 -2 -4 0
vice president|-4 -1 -4 0
vicen*|11 -5 -4 -1
vicin*|10 -5 -2 -1
vicino|10 -5 -2 -1
video|-5 2 26 -7
video call|-10 -1 12 0
video interview|3 -3 15 -2
video*|1 -2 12 -3
videoentrevista|9 -1 -3 -1
videointerview|-2 -4 10 -1
viel|1 -4 -3 -6
viel erfolg|-2 -1 -1 -5
viel gluck|-4 -1 -3 -2
viele|9 -5 -1 1
viele grusse|1 -10 -6 2
viell*|3 -8 -6 -4
vielleicht|3 -8 -6 -4
viens|2 -7 16 -4
view|-2 7 -8 -6
view all|-6 -3 -2 -1
view on|-4 -3 -1 -1
view your|3 10 -1 -1
viewe*|-19 -6 -4 -3
viewed|-19 -5 -4 -3
viewed by|-4 11 -1 -1
viewed your|-12 -15 -3 -2
viewi*|-9 -3 -2 -1
viewing|-11 -2 -2 -1
vigen*|-10 8 6 -1
vigente|-13 9 7 -1
vikra*|-1 -9 -4 -2
vikram|-1 -9 -4 -2
vimos|5 -16 -2 -4
vindo|10 -2 -2 -1
violo*|-6 16 -2 -2
violoncello|-6 16 -2 -2
virtu*|-1 -15 20 -3
virtual|-1 -8 13 -2
visa|-10 -7 6 -2
visible to|12 -3 -1 -1
visio|-9 -3 17 -1
visionato|9 -2 -1 -1
visit with|-6 -2 12 -2
visita|-17 -2 -3 -4
visto|-10 3 0 -3
visua*|4 2 7 -2
vite|-19 3 1 5
viva|-1 -10 -3 -2
voce|-4 -9 1 -1
voce avancou|-12 -7 25 -3
voce nao|10 -1 -3 -1
voce participou|-7 -2 -2 -1
voce salvou|-9 -3 -1 -1
voce se|-9 13 -1 -1
voeux|-7 -3 -1 -1
vogt|12 -3 -2 -3
voice|0 -5 -3 -2
voici|-6 -2 10 -2
voir|10 -5 -5 -6
vol|21 -11 1 -6
voldo*|-1 13 -2 -1
voldoet|-2 11 -2 -1
volge*|-1 11 1 -3
volgend|16 -6 -6 -4
volgende|-13 15 13 -6
volgende week|-5 18 -9 -4
volgt|-14 1 7 -2
voll|-7 1 -7 -3
volls*|2 -5 -3 -3
volon*|13 3 -6 -3
volontariat|6 7 -3 -1
volontario|10 -1 -1 -1
volta non|9 -3 -1 -1
volum*|0 13 -6 -3
volume|1 14 -4 -3
volume of|-1 12 -2 -2
volun*|11 4 -6 -3
volunteer|10 4 -3 -2
vom|18 -2 -1 -8
von bewerbungen|-6 10 -1 0
von der|11 0 -4 -2
von dir|-13 -2 -2 5
von herzen|10 -2 -3 -2
von ihnen|-8 -7 2 -3
von mir|-8 -2 -4 12
von ruckfragen|-3 9 -1 0
von telefonischen|-5 10 -1 -1
von uns|-5 13 -1 -4
vonde*|14 -6 -5 -2
vonden|14 -6 -5 -2
vonden je|16 -5 -4 -2
voor de|14 -1 -5 0
voor een|6 -9 5 -5
voor het|5 -8 19 -8
voor je|9 -10 6 -5
voor jou|2 -6 -7 -4
voor jullie|-10 -2 -1 -1
voor onze|2 -3 10 -2
voor uw|5 -4 -7 -4
voor vrijdag|-6 -5 11 2
voorg*|10 -2 -1 -1
voorj*|-5 -1 9 -1
voorjaar|-5 -1 9 -1
voorl*|10 -4 -1 -1
voorlopig|10 -4 -1 -1
voors*|-2 -3 1 11
voorstel|-5 -2 2 11
vor|-6 -14 -1 -3
vor der|-7 -4 9 -2
vorau*|13 3 4 -5
voraussetzung|13 -6 -1 -1
vorbe*|3 -8 6 11
vorbehalt|-5 -3 -2 12
vorbei|5 1 -9 4
vorge*|-2 -6 9 2
vorhe*|-14 11 10 -1
vorher|-14 11 10 -1
vorla*|-8 -1 -1 0
vorletzten|-6 -2 -2 -1
vorletzten arbeitgeber|-6 -2 -2 -1
vorli*|-5 2 -5 -3
vorliegen|-2 11 -2 0
vorme*|14 -5 -2 -2
vorstellungsgesprach|-1 -8 16 -4
vos|4 -7 -3 -3
vos coordonnees|15 -5 -3 -2
voss|-18 16 1 3
voted|15 -7 -9 19
voted and|-6 -2 -4 16
votre|0 0 -4 -6
votre compte|-5 -4 -1 -1
votre cv|10 8 -2 -5
votre demande|-9 -2 -6 -7
votre dossier|-2 0 -7 -5
votre espace|-13 7 -4 -1
votre manuscrit|-7 -1 -1 -1
votre rendezvous|-7 -4 0 -4
votre reponse|-7 -2 -1 15
votre retour|-7 -2 1 -1
vou|-11 13 1 -4
vous avez|3 -5 -6 -5
vous dire|-6 11 1 -1
vous etes|-6 -9 6 4
vous informer|1 -10 -5 3
vous informons|13 -3 -1 -1
vous nous|12 -4 -1 -1
vous pouvez|-1 -3 -4 -3
vous propose|-5 -1 9 -1
vous proposer|1 -5 -5 15
vous proposons|-5 -1 11 -1
vous recevrez|-7 10 -1 -1
vous remercions|11 -1 -4 -2
vous restez|-9 10 -1 -1
vous si|-6 12 -1 -1
vous souhaitons|9 -9 -3 -3
voy|9 -3 -2 -1
voy a|9 -3 -2 -1
vragen wij|-3 -3 -4 -1
vragenlijst|-5 -3 -2 -1
vrouw|9 -4 -1 -1
vu|0 -5 -4 13
w the|2 9 -3 -2
waaro*|2 -7 -4 -3
wachs*|-7 -2 -1 -1
wachsen|-7 -2 -1 -1
wacht*|-4 -10 -4 -1
wachter|-3 -5 -1 -1
wahl|6 8 -4 4
wahl kommen|-6 9 -1 0
wahre*|-5 -2 -3 -2
wahrend|-5 -2 -3 -2
wahrend der|-5 -2 -3 -2
wait|-19 17 -8 4
wait for|-5 -3 -2 0
waiti*|-27 13 -7 -3
waiting|-27 13 -7 -3
waiting for|-13 15 -1 0
waiting list|-12 2 -1 -1
waitl*|5 -5 -7 -4
waitlist|5 -5 -7 -4
walk|-16 -2 15 -1
walk round|-3 -2 9 0
walki*|-2 -6 -1 -1
wann|-5 -3 11 -3
wanne*|11 -9 9 -2
wanneer|11 -9 9 -2
wanneer je|14 -5 -2 -1
want|1 2 1 5
want it|-14 -4 -4 33
want to|1 8 7 -3
want you|1 2 4 5
wante*|18 0 -5 -2
wanted|18 0 -5 -2
wanted to|14 -1 -4 -2
wanted you|11 1 -2 -1
wanti*|1 -5 -3 -2
wanting|1 -5 -3 -2
wanting to|-3 -4 -2 -1
wants|-16 15 10 -3
wants to|-12 11 12 -2
war|17 -5 -4 0
ward|14 -5 -1 0
ware|-16 6 -5 12
ware der|-4 -2 0 14
warst|23 -7 -9 -5
warte*|-5 0 -8 -6
warteliste|-18 3 -5 -3
warteliste ist|-6 -2 -1 -1
warten|10 -2 -2 -2
was a|11 -5 -2 0
was dat|9 -2 -2 -1
was declined|-5 -3 -4 -3
was due|-7 -2 -1 -1
was fierce|-8 -2 -1 0
was filled|12 -5 -2 -1
was good|9 -1 -3 -1
was not|6 -12 -6 -2
was one|13 -6 -6 -2
was paused|-4 -5 0 0
was really|9 -2 -2 -1
was received|8 5 -2 -1
was rejected|-3 -2 -2 -2
was submitted|-10 13 0 0
was super|11 -2 -3 -1
was the|7 -1 5 -1
was unanimous|-1 -2 -3 15
was unsuccessful|9 -8 -4 -3
was very|-8 -2 -2 -1
was viewed|-5 9 -1 -1
wasnt|-10 -6 -2 -7
wat een|9 -2 -2 -1
wat fijn|-4 -2 10 -1
watched|17 -3 -5 -1
water*|0 12 -5 4
way|3 15 -8 -2
way or|-9 4 -2 0
we acknowledge|7 6 -2 -1
we aim|-8 14 -1 0
we anticipate|-6 10 0 0
we appreciate|10 3 -3 -2
we ask|2 9 -2 -1
we bellen|-8 11 0 -1
we bewaren|12 -4 -2 -1
we bieden|-6 -1 -3 13
we cant|-9 -7 -2 1
we confirm|-10 8 -1 0
we could|-5 -7 -5 2
we couldnt|-17 -6 -7 3
we d|-3 -5 10 6
we decide|-7 -1 13 -1
we decided|12 -4 -2 -1
we did|10 -2 6 -4
we didnt|-7 -4 -3 -1
we dont|13 -1 -1 -1
we encourage|12 -1 -1 0
we ended|10 -1 -2 -1
we enjoyed|12 -2 -3 -1
we felt|9 -2 -2 -3
we gaan|17 -5 -3 -1
we gave|12 -2 -1 -1
we get|-4 14 -4 -2
we havent|-18 19 -7 3
we hebben|17 1 -10 -6
we helaas|-10 3 4 0
we hired|24 -7 -4 -3
we hope|-7 1 -8 -6
we know|14 1 -4 -1
we kunnen|0 -3 -4 -2
we liked|-6 -2 19 -1
we ll|-6 13 -2 -3
we loved|10 -4 -1 -2
we may|-15 17 2 0
we met|16 -4 -2 -2
we must|10 -3 -3 -4
we need|25 0 -8 -4
we niet|11 -3 -3 -1
we nog|-11 0 4 -2
we now|-19 -5 -3 -2
we only|11 -3 -2 -1
we open|10 -3 -1 0
we r|21 -4 -2 -2
we ran|-10 -2 -1 -2
we read|8 6 2 -4
we receive|-8 15 -5 -5
we received|1 -5 -2 -4
we regret|3 -4 -5 -5
we run|14 -1 -3 0
we spoke|-2 -4 -2 -1
we still|-7 9 -1 -1
we take|9 -2 -4 -1
we talked|1 -4 -5 21
we thank|18 0 -3 -1
we told|-11 -1 6 8
we turned|-4 -4 -2 13
we value|-4 0 -1 9
we ve|12 -6 -4 -2
we voor|11 -1 -2 -1
we want|-2 1 -4 13
we wanted|10 2 -1 -1
we went|13 -7 -2 -5
we were|9 -13 5 -7
we wish|5 -6 -5 -4
we wont|16 -8 1 -2
we would|-8 -8 8 14
we zijn|-3 -9 -3 -1
we zitten|14 -4 -4 -2
wear|-13 -3 24 -1
websi*|0 -5 -8 -5
website|0 -5 -8 -5
wed|-12 -4 22 -1
weddi*|-4 9 -1 0
wedding|-4 9 -1 0
wedne*|-10 -4 27 -2
wednesday|-11 -4 27 -2
wednesday at|-8 -2 13 -1
weds|-18 -7 28 7
week|-9 13 -5 -4
week after|-10 2 6 9
week and|18 5 -4 -2
week commencing|-7 -2 0 0
week of|-11 21 -1 0
week or|-6 11 -3 -1
week vrijdag|-5 11 -2 -1
week you|-3 -5 -3 -1
weeke*|7 17 -5 -5
weekend|6 16 -5 -5
weekend and|-4 -4 -1 -1
weeks|-5 15 -7 -2
weeks ago|-7 -10 -2 -1
weeks of|-13 14 -1 7
weeks to|-6 9 -1 -1
weerh*|10 1 -3 -2
weerhouden|10 1 -3 -2
weerhouden worden|-9 11 -1 -1
weet|-6 -2 -2 -2
weg|24 -11 -1 -5
wegen|-16 5 6 -4
wegen der|-8 -1 9 -2
weihn*|-12 4 -1 -1
weil die|-6 -2 10 0
weima*|-5 9 -1 -1
weimar|-5 9 -1 -1
weiss|4 -1 -4 12
weiss*|-10 13 6 -2
weit|12 -4 -3 -2
weite*|1 -2 -3 -6
weiter berucksichtigen|-3 -5 12 -1
weiter fur|9 -2 -1 -1
weiter im|-3 13 -2 -1
weiter veranlassen|-8 -9 -2 0
weiteren|14 -6 -5 -3
weiteren suche|-9 0 0 0
weitergeleitet|-11 14 4 -2
weiterhin|-16 -2 -4 -3
weiterhin im|-10 1 -2 -1
weken niets|-6 9 -1 0
wel|16 3 -6 -1
welco*|-1 -7 -4 -2
welcome|-1 -6 -5 -1
welcoming|-5 -1 -1 -3
well feel|-6 -1 -1 -1
welli*|-3 -2 15 -1
wellies|-5 -2 12 -1
wen|35 -9 -9 -5
wenig*|-1 -6 -3 -1
wenn du|16 3 -12 4
wenn es|-19 9 5 -3
wenn sich|9 -4 -1 -1
wenn sie|-3 -12 -7 9
went|17 -7 -9 -6
went with|7 -9 -8 -6
wer|-5 9 2 -3
werd|9 6 -5 -3
werden da|-4 -5 -3 -1
werden geloscht|-2 -5 -1 -1
werden ihre|-13 10 -2 -1
werden konnte|9 -2 -1 -1
werden nach|-3 14 -2 -1
werden uns|-7 12 -1 -1
were|13 -8 -2 -2
were a|11 -2 -1 -1
were not|12 -15 4 -4
were overwhelmed|12 -2 -2 -1
were sent|-6 10 -1 0
were unable|-17 -5 4 -5
were unsuccessful|-11 -2 3 -2
weren*|17 -13 -7 -6
werent|17 -13 -7 -6
werent one|9 -1 -1 0
werk|17 -6 -2 -2
werkg*|-4 9 -3 -3
werkgevers|-4 10 -4 -1
werkstudent|13 -6 -1 0
werkt*|-14 23 -3 -1
werktagen|-11 17 -3 0
werkv*|-7 -4 -3 9
werkvoorbereider|-7 -4 -3 9
werving|-3 0 -5 -1
wes|9 -1 -3 0
wesha*|10 -5 -2 -1
weshalb|10 -5 -2 -1
wesle*|-5 -5 -4 5
wesley|-5 -5 -4 5
weten|-9 16 4 5
weten of|-10 5 2 6
what happens|-14 15 -1 0
what is|-6 -6 -2 -1
what it|-4 0 -5 -1
what s|-12 8 6 -2
what the|2 4 8 -4
whate*|-7 10 2 -3
whatever|-7 10 2 -3
whatever the|-9 6 -2 -2
wheel|-7 -2 15 -1
when|3 9 1 -5
when the|-4 9 -7 -4
when you|6 -3 9 -3
where|-3 -2 0 -6
where we|-7 15 -2 -1
where you|1 -7 -5 -3
wheth*|-24 1 -2 -2
whether|-24 1 -2 -2
whether or|-7 -2 -2 0
whether successful|-5 -2 -2 0
whether we|-10 10 -1 -1
whether you|-10 -4 7 -1
which is|10 3 1 -2
which we|3 5 8 -2
which will|-8 11 0 0
which would|-7 -3 19 -2
which you|14 1 -3 -2
which*|-6 0 10 -1
whichever|-6 0 10 -1
while you|-4 9 -1 -1
who already|13 -3 -1 -1
who apply|-1 11 -1 -1
who are|-1 9 -3 -2
who can|13 -6 -7 -3
who do|-10 3 8 -1
who has|23 -6 -4 -2
who have|-7 11 -4 -3
who meet|-8 10 0 0
who s|10 -9 -6 -2
whole|9 -8 -5 -3
whos|10 -3 -2 -1
whose|9 -2 -3 -2
whose experience|11 0 0 0
widerrufen|-6 -4 -1 -1
wie besprochen|-9 -7 11 15
wie gewunscht|-7 -4 -1 -1
wij de|-8 -1 -5 -1
wij hebben|11 1 -3 -3
will|-3 10 0 -3
will apply|-12 -1 0 0
will be|-6 10 3 -3
will call|-4 30 -5 -5
will contact|-25 25 -3 7
will end|-11 -2 -1 -2
will follow|-8 -6 8 14
will get|-3 13 -4 2
will go|-11 9 -1 -1
will hear|-1 13 -2 -1
will hold|15 -4 -2 -1
will let|-10 15 -2 0
will look|-11 16 -1 0
will notify|-12 14 0 0
will now|-13 6 7 -1
will offer|-5 -1 -2 -1
will only|-9 10 -1 0
will reach|-14 16 0 0
will remain|11 0 -2 -1
will revert|-5 9 -2 -1
will review|-15 20 -1 0
will take|-21 10 10 -2
will think|-1 10 -2 -1
will write|-7 0 -3 -1
willk*|-10 2 -4 2
willkommen|-10 2 -4 2
wills*|-6 6 -1 11
willst|-6 6 -1 11
wilt|10 -2 -2 5
wimme*|9 -2 -1 -2
wimmer|9 -2 -1 -2
windo*|-12 7 8 -2
windows|-6 -1 10 -1
winte*|14 -9 -5 -2
winter|15 -2 -3 -2
wintersemester|-5 -2 -1 -1
wir andere|9 -2 -3 -1
wir auf|-5 10 -1 -1
wir aus|11 -3 -1 -1
wir bedauern|2 -4 -6 -4
wir behalten|11 -3 -1 -2
wir bereits|-7 -4 -1 15
wir bestatigen|-17 10 -4 -2
wir bieten|-9 -3 12 0
wir bitten|-9 9 6 -5
wir danken|14 -6 -2 -1
wir deine|-4 -12 16 -2
wir dich|10 4 -5 -2
wir die|12 -9 -6 -2
wir dir|5 7 -9 2
wir erhalten|-5 9 -3 -3
wir freuen|-9 -5 -6 19
wir fur|-9 -5 -1 -3
wir gerade|-6 -3 0 0
wir gern|9 -3 -2 -1
wir haben|9 2 -6 -2
wir ihr|-14 4 2 -1
wir ihre|5 -10 1 -5
wir ihrem|-9 -2 -1 1
wir ihren|-8 -4 -12 5
wir ihrer|-6 -1 -2 -2
wir keine|-5 -8 -1 -5
wir lange|9 -2 -2 -1
wir mit|9 -6 -1 -2
wir mochten|-7 -15 9 19
wir nach|12 -3 0 -1
wir nicht|13 -1 2 0
wir noch|-2 -1 -10 5
wir prufen|-8 12 -1 0
wir sammeln|-6 11 -3 -1
wir schauen|-13 15 -1 0
wir schon|14 -4 -2 -2
wir uns|10 -1 1 3
wir werden|-8 11 -1 0
wir wunschen|9 -5 -3 -3
wir wurden|-16 -7 12 1
wir zeigen|-3 -3 9 -2
wir zu|-7 11 -2 -1
wir zum|10 -2 -3 -1
wird die|-1 -7 -1 -1
wird gepruft|-5 13 -2 -1
wird sich|-7 12 -1 -1
wirkl*|13 -4 0 -2
wirklich|13 -4 0 -2
wishes to|-3 9 -1 0
wissen|-3 -2 -1 -3
with a|-1 -7 -2 -1
with an|9 -11 -7 -4
with another|-12 -6 -7 -5
with best|9 0 -3 -1
with candidates|12 -2 0 0
with linton|-3 -2 -2 -2
with me|-3 2 16 -4
with more|-6 -1 -2 -2
with my|-5 0 -6 -2
with premium|-5 -4 -1 -1
with reference|15 -6 1 2
with regret|10 -2 -1 0
with someone|8 -8 -8 -5
with this|14 -6 4 -2
with three|11 -2 -2 -1
with two|-11 1 20 0
with you|5 4 7 -1
with yours|14 -2 -1 0
withd*|-13 3 1 -4
withdraw|-4 16 -3 -5
withdrawing|10 -2 -1 -4
withdrawn|-16 -9 8 -1
withdrawn and|-7 -1 9 3
withdrawn your|-11 5 -4 -2
within ten|-3 11 -1 -1
within three|-11 8 7 -1
wo sie|-7 -2 -1 0
woche|-10 19 -5 3
woche mit|-6 9 -1 3
woche*|-7 12 4 -1
wochen|-3 16 -4 2
wochenende|-4 -3 13 -2
wohng*|3 5 2 -1
wohnu*|-24 -4 -6 -2
wohnung|-16 -4 -6 -5
wolff|-3 1 9 -1
wolfg*|-4 -1 9 -1
wolfgang|-4 -1 9 -1
wolle*|9 5 -3 2
wollen|9 5 -3 2
wollt*|16 -7 -4 -2
wollte|11 -3 -4 -2
women|-7 -4 -4 -2
women in|-9 -2 -3 -1
wonin*|-14 -3 -1 -1
woning|-14 -3 -1 -1
wont|12 1 -4 -3
wont be|12 -3 -3 -3
wont cover|9 -2 -2 -1
wool|-4 -5 0 0
word|-5 4 -8 -2
word je|-6 15 -2 -1
worden krijgen|-9 11 -1 -1
wordt|2 10 -1 -3
work for|-8 -2 14 -1
work out|-6 -4 -3 -2
work se|-4 -6 -1 -1
work we|-1 -1 -1 9
worka*|-7 9 -1 0
workable|-7 9 0 0
working days|-1 13 0 -1
working for|10 -4 -1 -1
working through|-6 10 -3 -1
works|-7 -5 25 -3
works for|-6 -2 9 2
works*|9 -4 2 -1
worri*|-10 6 13 -5
worries|-14 -1 15 -4
would|-3 -8 16 2
would be|11 -4 -5 4
would like|-8 -7 18 6
would you|-30 -16 30 2
wow|3 9 -3 -1
writing with|20 -2 -3 -4
written exam|-3 -1 9 -1
written test|-4 -2 10 -1
wulf|11 -4 -3 -1
wunsc*|6 -10 -4 -1
wunscharbeitgeber|-5 -2 -2 -1
wunschen|9 -9 -4 -3
wunschen ihnen|10 -7 -4 -4
wunschen wir|1 -6 -3 -3
wurde|5 -9 2 -6
wurde automatisch|12 1 -5 -2
wurde bis|-8 -9 -2 0
wurde dich|-6 -2 10 0
wurde gepruft|16 -9 -3 -2
wurde leider|15 -4 -3 -2
wurde sie|-12 -1 17 -1
wurde*|4 -12 7 -4
wurden|2 -12 8 -3
wurden sie|-3 -3 9 2
wurden wir|10 -3 -2 -1
y a|0 -3 -4 -2
y como|-7 -4 -1 0
y con|10 -4 0 -1
y en|14 -8 -2 -1
y la|-6 -3 -7 -1
y lo|10 -2 -3 -1
y no|5 -2 13 -4
y por|18 0 -5 -1
y te|-7 14 0 -5
ya|15 4 -9 -8
ya ha|10 -7 -4 -2
ya hemos|11 -4 -2 -2
ya no|-7 -9 -2 -2
ya se|-2 11 -2 -2
ya tenemos|-2 17 -5 -2
yara|-2 -4 12 -2
yasmin|-4 -2 2 9
yeah|11 -1 -2 -1
year|11 -1 -6 0
year and|12 2 -2 -1
year but|-11 0 0 0
year s|-19 12 -5 -3
years|10 -13 -6 -3
years of|3 -9 -5 -3
yes|-15 -4 -6 25
yes or|-16 5 -5 18
yes to|-2 -2 11 -1
yeste*|12 -13 -7 2
yesterday|12 -13 -7 2
yesterday and|10 -1 -1 -1
yet|-14 14 -6 -3
yet i|-4 15 -1 -1
yo|9 -6 13 -4
yo luz|10 -2 -2 -1
you a|-4 -7 -6 4
you about|-7 0 20 -7
you again|-7 -9 10 -4
you all|9 -2 -2 -1
you an|13 -1 0 -1
you and|14 -5 -1 -4
you appeared|-6 -3 -3 -2
you applied|15 -15 0 -2
you applying|11 -3 -1 -1
you as|7 6 -9 13
you ask|-2 -1 9 -1
you asked|0 13 -7 9
you at|-6 -6 4 -5
you be|-9 -3 11 -4
you believe|9 -6 0 0
you but|-5 -5 -5 -3
you by|-10 6 8 -3
you cannot|-4 1 10 -1
you cant|3 -4 14 -4
you come|-15 -6 33 -1
you created|-6 -2 -1 -1
you didnt|-3 -6 -5 -2
you directly|-13 21 0 1
you do|-8 -7 14 -8
you dont|-21 19 9 -6
you ever|12 0 -1 0
you every|-4 -3 -3 -2
you forward|17 -3 -1 -1
you free|-6 -3 19 -3
you from|-10 2 6 -3
you go|-5 -3 -2 -1
you had|13 -2 -1 3
you havent|-14 4 7 -5
you hear|-8 6 -5 -2
you if|4 12 -5 -2
you interviewed|15 -2 -4 -1
you joined|-6 -2 -2 0
you joining|-3 -3 2 15
you know|1 9 -9 -1
you left|-4 -4 -3 -1
you like|-19 -6 9 6
you liked|-4 -1 -3 -1
you ll|-1 11 -1 -2
you luck|-5 -2 -2 -2
you make|-11 10 -1 0
you must|2 8 0 -1
you no|-5 -7 4 -2
you on|0 -6 -5 2
you out|-10 -4 5 -1
you please|-5 -3 -2 -1
you prefer|-3 -2 11 -2
you recently|-8 -6 -6 -3
you remain|-13 9 -1 0
you requested|-11 -4 -2 -1
you saved|-12 -4 -2 -2
you send|-15 -7 1 1
you shall|-3 -6 -1 1
you should|9 9 -4 -2
you soon|-10 4 -1 0
you start|-7 -4 -5 14
you still|-17 -6 -5 22
you the|2 -6 -9 25
you to|3 1 4 1
you told|9 -5 -2 -1
you ve|-5 -2 16 -2
you wait|-5 9 -1 -1
you want|4 -6 4 20
you wanted|10 -1 -1 -1
you were|15 -4 -7 -2
you werent|29 -8 -6 -2
you who|-4 -5 -5 -1
you wish|10 -4 -2 0
you yet|-3 10 -3 0
your ad|-2 -2 -3 -3
your alert|-6 -1 -1 -1
your answers|-17 8 -4 -1
your app|-9 -6 25 -3
your application|3 9 -3 -4
your candidacy|20 -1 -3 -1
your candidature|10 0 1 -2
your circumstances|-10 3 -2 -2
your claim|-8 -3 -5 -3
your company|-12 -1 -1 -1
your conditional|16 -2 -2 -6
your contract|-7 -5 -3 17
your current|-7 -10 -1 6
your cv|6 11 3 -5
your decision|-15 -6 -2 -1
your documents|6 8 -2 -1
your draft|-4 -7 -1 -1
your earlier|-6 -3 0 0
your email|-17 15 -8 -4
your employment|-12 -5 -5 -5
your enquiry|-5 -2 -1 -1
your favor|-3 -2 -3 -3
your file|-6 11 -2 -1
your first|-10 -4 -5 -2
your form|-11 20 -5 -3
your friends|10 -3 -1 -1
your future|13 -2 -1 0
your github|9 -2 -1 -1
your info|9 -6 -3 -2
your information|-5 11 -3 -2
your interest|11 1 -2 -2
your interview|3 -12 12 -1
your laptop|-4 -3 -4 -3
your last|-10 -3 -3 -2
your letter|5 5 0 4
your name|17 -7 -1 -3
your notice|-12 -7 0 15
your number|8 -3 5 -1
your offer|-18 -8 -7 -4
your online|-9 3 3 -1
your order|-8 -1 -3 -1
your paper|-15 8 3 -1
your passport|-7 -3 3 -2
your password|-4 -5 -3 -2
your portfolio|17 2 -5 -1
your probation|-5 -1 -2 -1
your project|-20 -2 0 0
your proposal|-7 -1 -1 -2
your qualifications|3 13 -2 -2
your quote|-12 -2 -2 -3
your recent|10 -4 -2 -1
your referees|-5 -2 -2 -1
your request|-7 -3 -2 -2
your results|6 6 -1 -1
your resume|3 12 -4 -4
your score|14 -2 -5 0
your site|-7 -2 -2 -2
your skills|14 8 -5 -2
your start|-2 -3 -4 -1
your status|-10 18 -1 0
your test|5 3 3 -1
your ticket|9 -6 -3 -1
your transcripts|-3 10 -1 -1
your updated|-5 -3 -1 -1
your way|12 -3 -2 -3
your work|1 -8 -4 2
yours faithfully|11 -4 0 -1
yours if|-8 -4 -4 27
yours is|-14 2 6 -3
yours isnt|-8 -2 -2 -2
yourself forward|-7 -1 -1 -1
youth|10 -2 -1 -1
yr|-6 10 -2 1
yrs|3 -8 -4 -3
yusuf|-5 -9 10 9
z|11 -11 3 -1
zahl|-9 -3 -1 0
zahlu*|-3 -1 -2 -3
zahlung|-5 -2 -3 -2
zater*|1 -3 5 6
zaterdag|2 -3 4 6
ze|16 4 -5 -6
zeige*|-7 -4 16 -2
zeigen|-7 -4 16 -2
zeit und|9 -4 -2 -1
zeitr*|0 -3 -4 -3
zeitraum|0 -3 -4 -3
zero|10 -3 -2 -1
zeugn*|-10 2 -4 -3
zeugnisse|-7 -2 -4 -1
ziegl*|12 -3 -2 -1
ziegler|12 -3 -2 -1
zien|10 -4 -2 -1
zijn er|-2 -7 -4 -2
zimmer|-13 4 4 4
zin|-6 -3 -2 -2
zirng*|-4 -2 -3 -1
zirngibl|-4 -2 -3 -1
zit|12 -8 -10 6
zitte*|20 -6 -4 -3
zitten|20 -6 -4 -3
zitten vol|18 -6 -4 -3
zo|-4 11 -2 -1
zoals|4 -4 -6 12
zocht|9 -2 -1 -2
zodra|-9 18 -2 -1
zoe|2 5 7 -2
zoeken we|-5 -1 9 -1
zoeko*|-8 -2 -2 -1
zoekopdracht|-8 -2 -2 -1
zoekt*|10 -6 -1 -1
zoektocht|10 -6 -1 -1
zomer|11 -2 -3 -2
zonda*|-4 1 11 -1
zondag|-2 -3 12 -1
zoom|-17 -5 24 -2
zorgk*|-3 -5 14 -2
zu besetzen|14 -4 -1 -1
zu bewerben|-4 -3 -1 -1
zu durfen|-6 -4 11 -2
zu einem|-11 3 25 -5
zu gegebener|-6 9 -1 0
zu horen|-10 -1 -1 -1
zu ihrer|-1 -10 -3 -2
zu konnen|-3 -11 -5 22
zu mussen|13 -1 -2 -2
zu unserem|-1 -7 0 -3
zu verzogerungen|-8 12 -1 -1
zu weit|12 -4 -3 -2
zug|12 -3 -2 -1
zugel*|-4 -3 11 0
zugelassen|-4 -2 11 0
zugesagt|14 -6 -4 -2
zuive*|0 -2 -3 -4
zukun*|10 -2 -1 -1
zukunft|10 -2 -1 -1
zulas*|-10 3 -2 -1
zum|-11 1 4 0
zum probearbeiten|-12 -4 25 -3
zum stand|-8 13 -1 0
zum test|-6 2 10 0
zur stelle|-7 14 -1 -1
zur umfrage|-5 -5 -2 -1
zuric*|-1 -2 -3 9
zurich|-1 -2 -3 9
zuruck|4 2 -10 6
zuruck auf|10 -5 -1 0
zuruckgezogen|-12 -10 -2 -1
zuruckgezogen haben|-10 -9 -2 -1
zuruckstellen|-4 11 -1 0
zusag*|7 -1 -2 8
zusage|17 2 -4 0
zusage geben|21 -3 -2 -3
zusam*|13 -1 -5 -3
zusammengesessen|9 -2 -2 -1
zwar|-23 1 27 -2
zwei drei|-3 -4 -2 -1
zwei referenzen|-6 -2 -2 -1
zweit*|-1 1 16 -6
zweite|-9 -1 21 -4
zwisc*|-2 5 -6 -6
zwischen|-11 14 -1 -1
zwischenzeitlich|8 -14 -3 -3
zwischenzeitlich besetzt|9 -2 -1 -1
zwolf|11 -5 -3 -1
λ fase|-7 -2 -1 -1
`;
