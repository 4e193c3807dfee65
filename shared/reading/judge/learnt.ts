/** What each sign counts for rejection, confirmation, interview and offer, in hundredths; for other, what makes the sum 0. Written by `npm run learn`. */
export const learnt = `
<?chosen-others>|-31 24 -6 -4
<?closed>|-35 27 15 -1
<?day>|-11 -21 28 -2
<?denial>|-13 16 -3 -14
<?feedback>|14 -5 -7 2
<?foreign>|16 1 -4 -4
<?hard-choice>|-7 20 4 -1
<?hint>|-39 12 8 7
<?interview>|7 12 6 -13
<?no-job>|16 8 -6 -6
<?offer>|2 -15 -19 30
<?receipt>|21 -15 1 -5
<?refusal>|-34 27 5 -16
<?regret>|-11 22 -3 -18
<?title>|11 2 -5 -2
<?unfit>|-32 29 1 -12
<advertising>|-1 -10 -9 -7
<applied>|6 21 -6 -15
<appointment>|-13 -7 28 0
<assessment>|10 -8 33 -12
<by-applicant>|-43 -2 -14 -5
<cancelled>|30 0 -14 -8
<chosen-others>|40 -22 -13 -4
<closed>|53 -22 -16 -9
<competition>|13 1 -5 -6
<concession>|4 -2 10 -5
<condition>|-7 21 -3 -6
<congratulation>|-25 -15 30 19
<contrast>|16 -14 -1 -3
<day>|-30 -19 52 8
<declines-feedback>|17 2 -6 -3
<denial>|20 -23 -11 -8
<detail>|-10 15 -1 -14
<employee>|-40 -11 -15 -5
<experience>|35 -13 -8 0
<feedback-asked>|-4 -9 -6 15
<feedback>|11 -7 -10 -8
<filled>|36 -16 -8 -12
<final>|4 -12 11 2
<foreign>|-5 -15 -8 -11
<hard-choice>|12 -6 2 -4
<harmless>|-2 18 1 -11
<hint>|29 -18 -8 -5
<idiom>|9 4 -5 -3
<internal>|24 -13 -1 1
<interview>|-5 -18 45 -6
<interviewed>|8 -19 32 -7
<invites-contact>|4 -9 7 5
<invites-reapply>|16 -7 -7 -5
<job-like>|9 0 -1 -6
<job>|13 0 -3 -5
<keeps-on-file>|11 17 -15 -8
<later>|-9 28 -10 -3
<location>|11 -13 -3 -1
<luck>|21 -13 -6 -7
<negation>|9 -11 -7 -11
<no-denial>|-1 -15 11 -6
<no-door>|1 -11 -5 -5
<no-job>|-36 -19 -7 -6
<no-reason>|20 -12 -6 -6
<no-reply>|3 13 -4 -7
<no-shortfall>|18 -6 -2 0
<not-reached>|16 -5 14 -8
<not-yet>|-34 29 14 -15
<offer>|-13 -11 -18 59
<offers-feedback>|22 -6 -11 -2
<ongoing>|-18 12 1 -5
<other-candidate>|24 -13 -8 -3
<outreach>|-17 -8 -7 0
<pending>|-20 36 -7 -5
<possibility>|-5 21 2 -10
<praise>|16 -16 13 -6
<qualification>|23 -9 -4 -6
<receipt>|0 32 -5 -12
<refusal>|43 -28 -13 -6
<regret>|12 -19 -1 -12
<request>|-27 -28 21 5
<skill>|28 -6 -9 -2
<status>|2 17 -15 -13
<survey>|-5 -9 -10 -5
<thanks>|18 1 -4 -7
<title>|12 -1 0 -2
<undecided>|-44 47 -14 -13
<unfit>|45 -25 -13 -3
<until>|-5 18 -2 -5
<weighed>|10 0 -6 -7
<wishes>|18 -14 -11 -6
<withdrawn>|-33 -12 -9 -5
=confirmation|-25 32 -10 -8
=interview|-19 -5 34 -5
=offer|-15 -4 -9 32
=other|-29 2 -1 -8
=rejection|38 -16 -7 -2
@-1|-20 -5 -3 1
@0|3 -1 -7 -12
@1|5 12 -9 -12
^<?day>|-20 3 18 -19
^<?denial>|-14 -4 7 0
^<?foreign>|32 5 -12 -6
^<?no-job>|3 12 -3 -1
^<?receipt>|-6 0 -2 -1
^<?refusal>|-13 -6 -3 -2
^<advertising>|-23 -16 -11 -4
^<applied>|15 23 -14 -11
^<appointment>|-17 8 4 -3
^<assessment>|11 -19 32 -9
^<by-applicant>|-19 -1 0 0
^<cancelled>|9 10 -12 -8
^<chosen-others>|-2 -5 -3 -2
^<closed>|29 13 -16 -11
^<condition>|-10 -1 -3 -1
^<congratulation>|-16 -10 -9 27
^<contrast>|-2 -8 -4 -3
^<day>|-7 -5 19 -1
^<denial>|21 -12 -12 -6
^<employee>|-9 -3 -3 -1
^<feedback>|16 -5 -5 -1
^<filled>|17 -9 -3 -2
^<final>|5 -2 13 -3
^<foreign>|-26 -18 -16 -11
^<harmless>|-19 -3 5 -1
^<hint>|25 -6 -6 -3
^<internal>|10 -7 -4 -2
^<interview>|-15 -14 42 -3
^<interviewed>|10 -19 29 -14
^<job-like>|16 1 1 -9
^<job>|20 -1 -3 -9
^<keeps-on-file>|-3 -11 -8 7
^<later>|-2 -7 23 -5
^<location>|-3 -2 -3 -2
^<negation>|21 -23 -12 -11
^<no-denial>|9 -2 -1 -1
^<no-door>|-11 -14 -5 -4
^<no-job>|-30 -12 -6 -5
^<no-reply>|-7 17 -3 -1
^<not-reached>|-7 -3 16 -1
^<not-yet>|-10 -5 -1 0
^<offer>|-16 -10 -13 41
^<ongoing>|-9 -10 5 -1
^<pending>|-18 3 -3 -2
^<qualification>|-6 -6 -1 0
^<receipt>|-18 40 -7 -2
^<refusal>|45 -30 -14 -11
^<regret>|15 -7 29 -11
^<request>|-15 -11 -5 0
^<salary>|-3 -6 -3 -2
^<status>|28 -19 -17 -7
^<survey>|-17 -5 -3 -1
^<thanks>|5 27 -11 -7
^<title>|21 0 -4 -4
^<undecided>|-14 -21 -2 0
^<withdrawn>|-31 -22 -3 2
^a rejection|-6 -1 -1 -1
^a vaga|0 10 -3 -2
^a votre|10 -14 -5 5
^aanbo*|-5 -4 -4 15
^aanbod|-5 -4 -4 15
^aanvr*|-10 -1 -1 -1
^aanvraag|-10 -1 -1 -1
^ab|-12 -1 7 -3
^abgel*|-4 -4 -2 -2
^abgelehnt|-4 -4 -2 -2
^aboar*|-3 -1 -2 9
^aboard|-3 -1 -2 9
^about|3 -15 1 -4
^about your|9 -11 -5 -2
^absag*|25 -13 -12 -8
^absage|33 -10 -9 -6
^absage ihrer|12 -4 -1 -1
^acces*|-10 -6 -2 -2
^access|-10 -6 -2 -2
^accou*|3 -14 -9 -5
^account|-7 -13 -9 -4
^accountant|15 -7 -2 -2
^accus*|-11 13 -1 0
^accuse|-11 13 -1 0
^accuse de|-10 11 -1 0
^achte*|0 0 9 0
^achterberg|0 0 9 0
^ackno*|-15 23 -1 1
^acknowledgement|-14 19 -1 1
^acknowledgment|-3 9 -1 0
^actio*|-11 -5 -4 0
^action|-11 -5 -4 0
^action needed|-4 -5 -3 -1
^action required|-6 -8 -1 0
^actua*|12 -5 -1 -1
^acuse|-6 10 -2 -1
^acuse de|-6 10 -2 -1
^admin*|9 2 -3 -5
^administrator|11 0 -1 -1
^admis*|6 -7 -5 -5
^admissions|12 -4 -2 -2
^adopt*|-6 -2 -1 -1
^adoption|-6 -2 -1 -1
^afspr*|-8 -6 12 -3
^afspraak|-8 -6 12 -3
^after|-10 -3 6 -1
^afwij*|19 -6 -5 -4
^afwijzing|19 -6 -5 -4
^agend*|-10 -4 20 -2
^agent|-8 10 -2 -3
^aggio*|13 -12 0 -4
^aggiornamento|11 -11 0 -4
^agrad*|9 -2 -1 -2
^ajuda*|10 -3 -3 -1
^ajudante|10 -3 -3 -1
^aktua*|18 -8 -3 -2
^aktualisierung|17 -8 -3 -2
^aktue*|-6 -3 -2 -2
^alert|-8 -3 -2 -2
^algue*|-7 -5 -1 -1
^alguem|-7 -5 -1 -1
^all|-8 -5 6 -2
^als|11 5 -4 -3
^alter*|12 -2 -2 -2
^alternance|12 -2 -2 -2
^an|14 -3 1 0
^an update|16 0 -1 -1
^analy*|10 3 0 -2
^analyst|8 6 3 -2
^and|0 -6 -6 -2
^and reviewed|10 -7 -1 -1
^ander*|-16 -1 16 0
^anfra*|9 -2 -9 -9
^anfrage|9 -2 -9 -9
^angeb*|-11 -2 -1 5
^angebot|-11 -2 -1 5
^anges*|-4 -6 -1 -1
^angesehen|-4 -6 -1 -1
^anima*|9 -3 -1 1
^annun*|-7 11 -3 -2
^any|-6 14 -8 -5
^any news|-7 24 -3 -2
^any update|0 -7 -3 -2
^ao mestrado|-5 -2 -1 -1
^apolo*|-9 -2 20 -2
^apologies|-9 -2 20 -2
^appar*|-7 -1 -1 -1
^appea*|-4 -2 -2 -2
^application acknowledgement|-4 10 -1 0
^application acknowledgment|-3 9 -1 0
^application at|11 -1 -1 -1
^application confirmation|-9 15 -1 0
^application decision|-9 0 0 0
^application for|11 0 0 -2
^application from|9 -3 0 0
^application has|-16 10 -3 6
^application id|-6 10 -2 0
^application is|-9 -10 -2 -1
^application on|-8 0 -1 -1
^application outcome|15 -8 -2 -1
^application received|-17 27 -2 1
^application status|10 2 -4 -2
^application submitted|-12 26 -3 0
^application to|11 6 -2 -3
^application under|-3 9 -1 0
^application update|8 -10 -2 -1
^application with|14 -7 7 -1
^apply|-4 -2 -2 -1
^apply*|1 12 -4 -3
^applying|1 12 -4 -3
^applying to|-11 14 -1 -1
^appre*|17 7 -2 -3
^apprentice|9 3 -1 -1
^apprenticeship|8 5 -2 -1
^aptit*|-4 -1 10 -1
^aptitude|-4 -1 10 -1
^arbei*|-11 -11 -9 21
^are|-11 1 -2 -1
^area|10 -3 -1 -1
^arran*|-5 -2 10 -1
^arrangements|-5 -2 10 -1
^arriv*|-8 11 -2 -1
^artic*|-13 19 -3 -5
^artis*|-5 -3 -4 -2
^asses*|-2 -10 16 -6
^assessment|-2 -10 16 -6
^assessment center|-2 -2 10 -1
^assessment centre|-4 -2 14 -1
^assessment invitation|-3 -2 -3 -1
^assis*|14 -5 -2 2
^assistant|14 -4 -1 1
^assoc*|17 -4 -2 0
^associate|20 -4 -2 1
^at|14 -5 -3 0
^atten*|6 -2 7 -1
^atual*|13 -4 -1 -1
^atualizacao|13 -4 -1 -1
^atualizacao da|11 -3 -1 -1
^audit*|-7 -1 -4 -3
^audition|-15 -2 -4 -3
^auf|6 -8 -2 -5
^ausbi*|22 -3 -8 1
^ausbildung|13 -1 -4 -3
^ausbildungsplatz|12 -3 -5 2
^ausge*|-6 -5 -2 -1
^ausgeschrieben|-7 -3 -1 -1
^aushi*|12 -4 2 -4
^aushilfe|12 -4 2 -4
^aussc*|7 -11 -2 -1
^auswa*|15 1 6 -3
^auswahlverfahren|12 -5 8 -2
^autho*|-5 -4 -3 -2
^autom*|-16 21 -3 -1
^autor*|-6 9 0 0
^avail*|-13 -4 15 -2
^availability|-11 -4 15 -2
^avez|-4 -3 -1 -1
^avis|-9 -3 -3 -1
^avis nous|-5 -1 -2 -1
^avons|-5 10 -1 0
^aw|14 4 -8 -3
^aw bewerbung|7 12 1 -5
^aw ihr|-9 -1 -1 -2
^ayuda*|11 -2 -2 -2
^ayudante|11 -2 -2 -2
^backg*|-7 -5 -3 -1
^background|-7 -5 -3 -1
^background check|-6 -3 -2 -1
^badge|-7 -2 -1 0
^baker|18 -5 -3 -2
^banco*|-3 13 -3 -2
^bank|14 -1 -2 0
^baris*|24 1 -10 -6
^barista|24 1 -10 -6
^beca|0 -4 -3 -3
^bedan*|-10 19 -4 -1
^bedankt|-10 19 -4 -1
^bedankt voor|-8 15 -3 -1
^been|-14 11 -10 2
^been invited|-3 -3 -3 -2
^been received|-6 9 -1 0
^bei|9 8 -5 0
^bei der|8 8 -3 -3
^bei uns|10 2 -4 0
^beim|-7 14 -1 0
^bench|-2 11 -3 -1
^bench joiner|-4 11 -2 -1
^benefits|-4 -1 -2 -2
^beric*|10 -3 -3 -2
^bericht|10 -3 -3 -2
^besch*|-6 -2 -3 -2
^besta*|-24 25 -4 -4
^bestatigung|-22 25 -3 -3
^beta|-18 -5 -3 -1
^beta programme|-6 -2 -2 -1
^beves*|-9 1 0 -1
^bewer*|10 8 -6 -4
^bewerberdaten|-10 -3 -2 -1
^bewerbung|12 7 -6 -4
^bewerbung als|12 5 -3 -3
^bewerbung auf|14 -2 -3 -1
^bewerbung bei|10 11 -5 -3
^bewerbung beim|-5 9 -1 0
^bewerbung bitte|-5 -5 -2 -1
^bewerbung eingegangen|-8 12 -1 0
^bewerbung erhalten|-7 11 -1 -1
^bewerbung ist|-10 10 -1 0
^bewerbung uber|-4 9 -1 0
^bewerbung um|1 -4 -5 -3
^bewerbung vom|13 -6 -1 -1
^bewerbung wurde|-11 -1 -2 -2
^bewerbungseingang|-4 15 -4 -2
^bewerbungsgesprach|-9 -2 13 -2
^bid|-6 1 -3 -3
^bien|-15 19 -1 0
^bienv*|-4 -2 -2 11
^bienvenida|-4 -2 -2 11
^big|9 -4 -1 0
^big sky|10 -1 0 0
^bij|-2 12 -13 2
^bijba*|11 -2 -3 -2
^bijbaan|11 -2 -3 -2
^biscu*|-8 -1 0 0
^biscuit|-8 -1 0 0
^bitte|-14 -11 -5 -1
^bitte um|-10 -5 -3 -2
^blood|-9 -1 -1 -1
^board|-9 -3 4 -2
^bolsa|9 -1 -3 1
^bolsa de|10 2 -2 3
^bonus|-7 -4 -1 -2
^booki*|-5 -3 -2 -1
^booking|-7 -2 -1 -1
^bus|1 -4 12 -1
^by|9 -11 -1 -2
^c|-8 17 -5 -2
^cabel*|13 -4 -3 -2
^cabeleireira|13 -4 -3 -2
^call|-19 -6 16 -3
^camarero|9 -3 -2 -2
^cambi*|-8 -3 12 -2
^cambio|-10 -3 12 -2
^cambio de|-9 -2 12 -2
^camer*|9 -4 -3 -2
^campa*|-2 -3 -2 -2
^campaign|-4 -2 -2 -2
^can|-5 -1 10 -1
^cance*|7 -10 3 -4
^canceled|3 -1 9 0
^cancelled|1 -4 -5 -2
^candi*|11 8 -7 -4
^candidacy|17 -3 -2 -1
^candidat|-6 -3 -1 -1
^candidate|-6 -9 -7 -2
^candidate account|-8 -3 -2 0
^candidato|-7 -6 -4 -2
^candidatura|12 10 -8 -5
^candidatura a|15 2 -3 -2
^candidatura enviada|-6 10 -1 -1
^candidatura espontanea|-6 15 -2 -2
^candidature|13 11 -6 -3
^candidature a|9 1 -1 -1
^candidature chez|12 -4 -2 -1
^candidature est|-11 2 -2 -1
^candidature poste|-6 13 -2 -2
^candidature transmise|-7 11 -1 -1
^cant|-7 -2 -4 -1
^card|-12 -4 -1 -1
^care|6 5 3 -3
^care assistant|11 -3 -1 -1
^caree*|-2 -2 -7 -3
^careers at|9 -4 -2 -1
^carta|-9 -3 -3 14
^carta oferta|-6 -1 -1 12
^carta*|-7 -1 -1 -1
^cartao|-7 -1 -1 -1
^case|5 -4 11 -4
^cashi*|11 -3 -2 -1
^cashier|11 -3 -2 -1
^casti*|-6 -4 -4 -3
^casting|-2 -3 -3 -3
^cat|-4 9 -2 0
^cente*|-2 -2 10 -1
^center|-2 -2 10 -1
^centr*|0 -3 14 -1
^centre|-2 -3 14 -1
^cette|-3 -4 -1 -1
^chang*|1 -6 26 -8
^change|5 -5 23 -4
^change of|-4 -1 13 -1
^chari*|10 0 -1 0
^chat|-13 -9 27 -3
^check|3 -5 -4 -6
^chef|9 3 2 -3
^chez|2 12 -5 -3
^chius*|18 -8 -3 -3
^chiusa|15 -6 -3 -3
^cita|-6 -4 -4 -3
^claim|-8 -1 -1 -1
^clerk|-8 -8 5 -3
^clien*|7 -6 17 -4
^cliente|-2 -3 14 -2
^clini*|9 0 -2 3
^close*|2 -10 -5 -4
^closed|2 -10 -5 -4
^closi*|-9 -11 -6 4
^closing|-9 -11 -6 4
^closing soon|-4 -3 -1 -2
^cocin*|13 -3 -3 -3
^code|-6 -4 -2 0
^coffe*|-3 -2 -4 -1
^coffee|-3 -2 -4 -1
^collo*|3 -10 24 -7
^colloquio|3 -10 24 -7
^colloquio di|-7 -2 9 -1
^com sucesso|-6 11 -1 -1
^comin*|-4 -5 0 14
^comme*|19 -4 -4 -3
^como|-8 -4 -2 -1
^como foi|-8 -2 -2 -1
^companies|-2 -8 0 0
^compl*|-22 -15 5 -4
^complete|-17 -10 11 -2
^complete your|-15 -16 12 -1
^compt*|-5 -1 -2 -2
^con|-13 0 17 -1
^conco*|6 8 0 -4
^concorso istruttore|-6 9 2 -1
^concours|9 3 -2 -1
^condi*|-4 -1 -1 14
^conditional|-6 -1 -1 14
^conditional offer|-6 -1 -1 14
^confe*|-17 20 -3 -1
^conferma|-13 21 -2 0
^conferma ricezione|-5 9 -1 0
^confi*|-23 25 3 -2
^confirm|-3 -4 -2 -1
^confirmacao|-8 11 -1 0
^confirmacion|-6 12 -2 0
^confirmada|-6 12 -2 -1
^confirmation|-21 27 6 2
^confirmation of|-12 16 2 -1
^confirmed|-6 -3 10 -1
^congr*|-9 -4 -3 7
^congratulations|-9 -4 -3 7
^conhe*|-11 -4 7 -1
^conos*|-8 -3 16 -2
^consi*|9 -2 -3 -2
^consu*|22 -9 -8 -4
^consulta|-9 -8 -2 -1
^consultant|25 -7 -4 -3
^conta|-8 -4 -3 -2
^contr*|10 -11 -6 15
^controller|13 -4 -3 -1
^convo*|-10 -6 15 4
^convocation|-5 -2 12 -2
^cook|15 -4 -1 2
^coord*|7 6 6 -2
^coordinator|13 5 -2 -3
^couns*|11 -2 -1 -1
^counselor|10 -2 -1 -1
^count*|-5 -9 8 8
^court|-11 0 2 0
^credi*|-2 -9 -2 -2
^credit|-6 -8 -2 -2
^credit union|-4 -6 -1 0
^crew|16 6 -3 -3
^cto|-5 -2 11 -2
^cuisi*|0 -5 9 -2
^cuisine|-1 -4 10 -2
^curri*|10 1 -6 6
^curriculo|-7 12 -2 -1
^curriculum|10 -6 -1 -1
^cv|7 27 -18 -8
^d embauche|-4 -1 -2 10
^da|16 -8 0 -3
^da sua|10 -3 0 -1
^dank|-6 16 -2 0
^dank fur|-12 13 0 0
^danke|-6 27 -7 -2
^danke fur|3 11 -4 -3
^data entry|12 -3 -3 -2
^date|-17 -9 -3 8
^datin*|-10 -1 -2 -1
^dating|-10 -1 -2 -1
^day|-4 -6 2 -3
^dbs|11 -3 -1 -2
^de auxiliar|-5 -3 -1 -1
^de empleo|-1 10 -1 0
^de estagio|-8 12 -1 -1
^de fecha|-2 -1 10 -1
^de fomento|-8 -1 0 -1
^de postulacion|-9 7 -1 0
^de reception|-10 14 -2 0
^de recibo|-6 10 -2 -1
^de recrutement|-9 -4 11 -1
^de satisfaccion|-4 -3 -1 -1
^de trabalho|-5 -2 -2 13
^de votre|-3 12 -1 -3
^decis*|10 -8 -8 -5
^decision|10 -8 -8 -5
^decision on|-6 -2 -1 -1
^decli*|-11 -2 -1 -1
^declined|-7 -3 -1 -1
^dein|7 -6 -10 9
^deine|-4 18 -5 -5
^deine bewerbung|0 17 -4 -4
^deiner bewerbung|9 -9 -3 4
^del|4 -8 -4 -4
^delay|-6 17 -1 0
^delet*|-7 -3 -2 -1
^della|-4 -7 -3 -1
^deman*|-13 -2 -2 -1
^demande|-13 -2 -2 -1
^demande de|-15 -1 -1 -1
^deput*|-3 -8 -1 -1
^deputy|-3 -8 -1 -1
^desca*|14 -13 -2 -2
^descartado|15 -8 -2 -1
^desis*|-24 -9 -5 -3
^desistement|-17 -3 -3 -2
^desistencia|-5 -6 -3 -2
^devel*|10 0 -5 -4
^developer|9 -5 -3 -2
^devop*|11 -3 -2 -2
^devops|11 -3 -2 -2
^di|-1 -11 -4 1
^di locazione|-5 -2 -1 -1
^did|-12 -3 7 -1
^die|1 -4 -4 -3
^diens*|-5 -2 -1 -1
^dienst|-5 -2 -1 -1
^digit*|5 -1 8 2
^direct|-6 -2 -2 -1
^director|10 3 -3 -2
^dispa*|-7 -5 4 -1
^dispatcher|-7 -5 4 -1
^dispo*|21 -3 -6 -4
^disposition|14 -3 -3 -3
^do|-4 -2 -3 -7
^do sol|-4 -3 -1 -1
^docum*|-16 -11 -12 -4
^document|-4 -4 -1 -1
^documenti|-7 -7 -5 -2
^documentos|-5 -5 -5 -2
^documents|-5 -6 -3 -2
^documents manquants|-2 -5 -1 -1
^doman*|-10 5 7 -3
^dossi*|-5 5 -8 -5
^dossier|-10 7 -8 -5
^drive|4 3 2 0
^drive*|21 -2 -1 -5
^driver|21 -2 -1 -5
^du|0 -6 2 -6
^ecolo*|-4 -4 -3 -2
^edital de|-8 -1 0 -1
^educa*|-4 1 11 -2
^een|-3 0 10 0
^eignu*|5 -2 7 -1
^eine|-9 1 -3 -1
^einga*|-18 27 -2 0
^eingang|-14 21 -1 0
^eingang ihrer|-8 14 -1 0
^eingangsbestatigung|-16 20 -1 0
^einge*|-17 24 -2 0
^eingegangen|-17 24 -2 0
^einka*|-9 6 -2 -2
^einkauf|-6 -1 -1 -1
^einla*|-17 -11 29 -2
^einladung|-17 -11 29 -2
^einladung zum|-14 -8 18 -2
^einst*|1 -5 -3 14
^em|-24 -1 -7 -4
^email|-6 -6 4 -1
^embau*|-4 -1 -2 10
^embauche|-4 -1 -2 10
^emplo*|3 -4 -9 18
^employer|9 -3 -1 -1
^employment|0 -2 -6 17
^employment application|9 1 -1 -1
^empre*|9 -5 -3 -2
^encerrada|-4 -4 -1 -1
^encue*|-4 -3 -1 -1
^encuesta|-4 -3 -1 -1
^encuesta de|-4 -3 -1 -1
^enfermeria quirofano|-7 12 -1 -1
^engin*|8 -2 0 3
^engineer|7 -1 2 4
^enhor*|-2 -2 -3 9
^enhorabuena|-2 -2 -3 9
^enqui*|-7 -4 -2 -2
^enquiry|-7 -4 -2 -2
^entre*|6 -12 27 -7
^entretien|7 -11 24 -6
^entretien du|11 -2 -4 -2
^entrevista|5 -12 28 -8
^entry|11 -3 -3 -2
^entsc*|14 -2 -4 -3
^entscheidung|15 -2 -3 -3
^envia*|-8 11 -1 -1
^enviada|-6 10 -1 -1
^envoy*|-7 9 -1 0
^envoyee|-7 9 -1 0
^ergeb*|13 -2 -2 -1
^ergebnis|13 -2 -2 -1
^erhal*|-11 17 -1 -1
^erhalten|-11 17 -1 -1
^erinn*|-5 -3 12 0
^erinnerung|-5 -3 12 0
^erzie*|11 9 -3 -4
^erzieherin|9 7 -2 -3
^esito|23 -13 -5 -5
^esito candidatura|11 -4 -1 -1
^esito domanda|-5 -3 -1 -1
^esito prova|12 -3 1 -2
^espon*|-6 15 -2 -2
^espontanea|-6 15 -2 -2
^est|-16 8 -4 -2
^est toujours|-4 -7 -1 0
^esta|-11 -6 -3 -1
^estad*|11 -3 -1 -1
^estado|11 -3 -1 -1
^estag*|6 10 -5 -4
^estagio|6 10 -5 -4
^etapa|-2 -3 12 -2
^etape|-7 -3 17 -2
^ete|12 3 -6 -4
^etude|-1 -8 -1 -1
^even|-3 -6 -3 -1
^exec|16 -2 -4 -2
^execu*|4 9 -3 -2
^executive|4 9 -3 -2
^exped*|-6 -2 -1 0
^expediente|-6 -2 -1 0
^exper*|-12 -2 -2 0
^experience|-9 -1 -2 0
^experiencia|-5 -2 -1 -1
^expir*|-10 -9 9 -2
^expired|-4 -7 -2 -1
^expires in|-2 -1 11 0
^facha*|10 -5 -1 -1
^fahre*|10 -4 -2 -1
^fahrer|10 -4 -2 -1
^fair|-6 -2 -1 0
^fecha|-2 -1 10 -1
^feedb*|24 -5 -9 -3
^feedback|24 -5 -9 -3
^fehle*|-7 -6 -2 -2
^fehlende|-7 -6 -2 -2
^fehlende unterlagen|-7 -6 -2 -2
^fello*|10 -4 2 -4
^fellow|12 -3 3 -3
^filia*|-3 -3 10 -1
^fille*|10 -1 -3 -2
^filled|13 -5 -2 -1
^fin|12 -4 -2 -1
^final|10 -3 11 -4
^finan*|5 -10 -4 -4
^finance|-4 -3 -2 -3
^flat|-11 0 0 0
^foi|-12 -1 -3 -1
^foi sua|-5 -2 -1 -1
^follo*|18 0 -7 -5
^follow|15 -3 -5 -2
^follow up|15 -3 -5 -2
^followup|15 -2 -5 -2
^fomen*|-8 -1 0 -1
^fomento|-8 -1 0 -1
^footb*|-6 -2 -1 -1
^football|-6 -2 -1 -1
^football trials|-6 -2 -1 -1
^for|1 9 -3 -4
^for a|-12 -1 6 0
^for applying|2 13 -4 -3
^for barista|-5 -2 -1 -1
^for letting|-5 -3 -1 0
^for you|-2 -5 -3 -3
^for your|-2 16 -5 -4
^foste*|-9 -1 -1 0
^foster|-9 -1 -1 0
^found*|2 8 3 -3
^founding|-4 10 2 -1
^founding engineer|-2 11 -3 -1
^frage|-6 -2 -3 0
^franc*|-12 5 -2 -1
^franchise|-9 5 -2 -1
^freez*|-6 -3 0 0
^freeze|-6 -3 0 0
^frida*|-9 10 -5 -1
^friday|-9 10 -5 -1
^from|16 -8 -1 3
^fur|-2 10 -9 -7
^fur deine|-7 9 -1 0
^fur ihre|-13 15 -1 0
^fw|9 -4 7 -2
^fwd|11 -2 -4 -4
^fyi|-7 -2 -2 -1
^galle*|-1 10 -2 -1
^gallery|-1 10 -2 -1
^gegev*|-3 -5 -3 -2
^gegevens|-3 -5 -3 -2
^gelos*|-7 -5 -2 -1
^geloscht|-7 -5 -2 -1
^gener*|3 10 -3 -2
^general|-4 10 -1 -1
^gespr*|6 -11 25 -8
^gesprach am|4 -1 -15 -1
^gesprek|3 -4 15 -2
^get|-7 -2 -1 0
^get the|-7 -2 -1 0
^good|-11 -5 4 12
^good news|-10 -3 5 14
^got|-18 28 -3 0
^got it|-14 26 -2 0
^got your|-6 9 0 0
^gover*|-8 -1 -1 -1
^graci*|2 15 -7 -3
^gracias|4 15 -6 -3
^gracias por|5 12 -5 -2
^gradu*|7 1 -9 -4
^graduate|13 2 -4 -1
^grant|-17 -2 -2 -1
^grazi*|2 14 -5 -3
^grazie|2 14 -5 -3
^grupa*|-4 -1 10 -1
^grupal|-4 -1 10 -1
^guest|-13 1 -1 -1
^ha sido|-6 10 -1 -1
^haben|-18 10 -3 4
^haben ihre|-9 9 -1 -1
^happe*|-11 17 -2 0
^happens|-11 17 -2 0
^happens now|-9 15 -2 0
^has|-21 10 -9 1
^has been|-13 13 -7 4
^have|-19 11 -3 -2
^have received|-5 9 0 0
^have withdrawn|-7 -2 -1 0
^head|-6 0 -5 -2
^head of|-6 -3 -5 -2
^hebbe*|-8 13 -1 0
^hebben|-8 13 -1 0
^hebben je|-5 11 -1 0
^helaa*|11 0 -3 -1
^helaas|11 0 -3 -1
^hello|18 -3 -3 -2
^hello from|12 -2 -2 -1
^here|-8 -5 -1 0
^herin*|-10 -5 21 -1
^herinnering|-10 -5 21 -1
^hi|18 -9 3 -6
^hi from|-10 -3 8 -2
^hirin*|-16 -3 -9 -4
^hiring|-16 -3 -9 -4
^hold|-12 13 -2 -1
^hora entrevista|-4 -1 -6 -1
^hospi*|-1 -1 9 0
^hours|0 -1 11 0
^house|-16 -4 -1 4
^how|-18 -3 -2 0
^how to|-9 -2 -2 -1
^hr|12 -4 0 -2
^i|6 -4 11 1
^id|-3 9 -2 -1
^ihr|-3 -6 -1 -7
^ihr angebot|-9 -1 -1 -2
^ihr gesprach|9 -1 -3 -1
^ihr jobagent|-7 -2 -2 -2
^ihr profil|-9 2 -2 -1
^ihr vorstellungsgesprach|-3 5 11 -3
^ihre anfrage|1 -4 -6 -5
^ihre bewerbung|10 6 -6 -3
^ihre initiativbewerbung|10 -2 -1 -1
^ihre onlinebewerbung|2 10 -3 -1
^ihrem|-5 -1 -2 -1
^ihrer|3 -5 -10 -6
^ihrer bewerberdaten|-10 -3 -2 -1
^ihrer bewerbung|10 -5 -5 -4
^ii|9 0 -2 1
^il|-4 1 -5 -2
^in|-4 -4 0 -7
^in unserem|-4 -4 -1 -1
^incom*|-13 -5 -1 -1
^indeed application|-6 10 -1 0
^info|0 -9 -2 -1
^infor*|8 -8 -7 -4
^inget*|-6 -2 -2 -1
^ingetrokken|-6 -2 -2 -1
^initi*|11 17 -6 -5
^initiativbewerbung|11 17 -6 -5
^inscr*|-20 33 -5 -2
^inscribirte|-3 9 -1 -1
^inscricao|-13 21 -3 0
^inscripcion|-7 15 -3 -2
^instr*|5 -1 4 3
^insur*|-2 -1 -3 -3
^insurance|-2 -1 -3 -3
^inter*|1 -3 19 -7
^interest|6 14 -6 -4
^interest in|9 11 -4 -3
^interested|-8 -1 -1 -1
^intern|14 -3 2 -2
^internal|11 -5 -2 -1
^internship|14 7 -6 -3
^interview|-2 -6 25 -6
^interview arrangements|-5 -2 10 -1
^interview confirmation|-3 -4 11 -1
^interview feedback|-2 -1 -8 -1
^interview friday|-7 12 -3 -1
^interview invitation|-9 -1 15 0
^interview on|0 -2 -8 -1
^interview outcome|10 -1 -2 -2
^interview sat|-3 -1 10 -1
^interview time|-5 -2 19 -2
^interview with|-2 2 11 -2
^intre*|-8 -3 -2 -1
^intrekken|-8 -3 -2 -1
^intrekken sollicitatie|-8 -3 -2 -1
^intro|-5 -4 -1 -2
^invia*|-7 10 -1 0
^invit*|-19 -10 26 -4
^invitation|-20 -8 23 -5
^invitation to|-7 -1 10 0
^invite|-5 -2 12 0
^invited|-5 -4 -2 -2
^invited to|-3 -4 -2 -2
^invito|-6 -2 12 -1
^invoi*|-5 -5 -3 -3
^invoice|-5 -5 -3 -3
^is|-28 0 -4 -4
^is your|-4 -4 -1 0
^ist|-10 10 -1 0
^it|-17 23 -3 -2
^je|-8 9 -8 -10
^je profiel|-4 -4 -3 -1
^je sollicitatie|7 11 -7 -4
^job|9 -10 -9 0
^job alert|-8 -3 -2 -2
^job application|22 -7 -3 -2
^job closing|-5 -5 -2 -2
^job offer|-6 -3 -3 18
^jobag*|-10 -3 -3 -2
^jobagent|-10 -3 -3 -2
^jobs|-20 -10 -6 -3
^jobs for|-12 -4 -3 -2
^jobs fur|-5 -2 -2 -2
^jobs in|-12 -4 -2 -2
^joine*|1 10 -3 -2
^joiner|1 10 -3 -2
^jou|-7 -2 -1 -1
^journ*|10 -5 4 -3
^junio*|13 7 -6 -3
^junior|13 7 -6 -3
^kamla|-5 -2 -1 -1
^karri*|-4 -2 -4 -1
^kenne*|-4 -8 25 -4
^kennenlernen|-6 -5 21 -4
^kenni*|-12 -6 20 -2
^kennismaking|-6 -3 15 -1
^know|-9 -5 -2 -2
^kredi*|-6 -1 -1 -1
^kundi*|-6 -4 -2 -1
^kurze|-9 -3 -7 -2
^l|2 -7 -2 -2
^la|-5 -2 -6 -7
^la sua|-9 8 -3 -2
^la tua|-7 -4 -6 -5
^lab technician|-10 4 6 0
^lagerist|12 -4 -1 -1
^lande*|-6 10 -1 -1
^last|-9 -2 6 5
^lauft|-6 -3 12 0
^lauft ab|-5 -3 9 0
^le|0 -4 11 -2
^lead|21 -7 -3 0
^lehrs*|19 -6 -4 -3
^lehrstelle|19 -6 -4 -3
^leide*|-5 -1 -2 -1
^leider|-5 -1 -2 -1
^let|-8 -3 12 -1
^let s|-8 -3 12 -1
^lette*|-13 4 -10 21
^letter|-12 -3 -8 23
^letter of|3 -2 -6 15
^letter to|-10 -1 -2 -2
^letti*|-6 -4 -2 -2
^letting|-9 -3 -2 -2
^letting us|-5 -3 -1 0
^like|-8 -4 9 7
^like to|-3 -2 10 -1
^linke*|-9 -5 -5 -4
^linkedin|-9 -5 -5 -4
^list|-2 -8 -5 5
^locaz*|-5 -2 -1 -1
^locazione|-5 -2 -1 -1
^logem*|-4 -2 -2 -2
^logement|-4 -2 -2 -2
^longe*|9 -2 -1 -1
^longer|9 -2 -1 -1
^losch*|-6 -3 -2 -1
^loschung|-6 -3 -2 -1
^loschung ihrer|-6 -3 -2 -1
^mag|10 -2 -3 -1
^mai|-4 -4 -1 -2
^maitr*|-8 10 -1 0
^maitre|-8 10 -1 0
^manag*|9 -2 1 -3
^manqu*|-4 -8 -3 -1
^manquantes|-2 -3 -3 -1
^manquants|-2 -5 -1 -1
^manus*|-18 -2 -3 -2
^manuscript|-11 -2 -1 -1
^manuskript|-5 -1 -2 -1
^marke*|4 10 -5 -3
^market|-5 -2 -1 -1
^marketing|5 12 -3 -3
^may|-10 -1 2 -1
^mecan*|15 -4 -3 -3
^mecanico|15 -4 -3 -3
^mechanical|-5 -2 -2 -1
^medic*|18 -5 -9 -5
^medical|9 -6 -9 -5
^medico|11 -1 -2 -1
^membe*|1 -3 -4 -4
^member|12 1 -1 -1
^membership|-14 -2 -2 -1
^mento*|-6 -2 -1 -1
^merci|-9 21 -3 -1
^mesa|-7 1 -2 -1
^messa*|-6 -4 -2 -1
^message|-4 -4 -2 -1
^mestr*|-10 -2 -1 -1
^mestrado|-10 -2 -1 -1
^mi|-15 -2 -2 -1
^minij*|10 3 -4 -4
^minijob|10 3 -4 -4
^missi*|-4 -7 -6 -4
^mission|-1 -4 -6 -4
^mit|-4 -5 10 -3
^mobil*|-3 -7 12 -3
^monte*|17 -7 -3 -2
^monteur|17 -7 -3 -3
^morge*|-5 -3 13 -1
^morgen|-5 -3 13 -1
^mortg*|-8 -1 -1 -1
^mortgage|-8 -1 -1 -1
^mortgage application|-7 -1 -1 0
^music|10 -2 -1 -1
^my|-2 -3 -5 -3
^na|7 -6 -5 12
^nachr*|-3 -5 -2 -1
^nachs*|-5 -2 11 -1
^nao|2 -6 -3 -2
^natur*|-4 -4 -2 -2
^need|-4 -2 -3 -2
^neede*|-9 -7 -6 -1
^needed|-9 -7 -6 -1
^neue|-13 -6 -5 -2
^neue jobs|-11 -3 -3 -2
^neuer|-4 -3 17 -3
^neuer termin|-3 -3 13 -2
^new|-20 -11 -3 -2
^new jobs|-13 -4 -3 -2
^new message|-5 -3 -1 -1
^news|-11 15 -5 14
^newsl*|-18 -6 -5 -3
^newsletter|-18 -6 -5 -3
^next|-2 -2 24 -5
^next steps|1 -3 20 -4
^nicht|-1 -7 -1 0
^nieuw*|-15 -6 2 -3
^nieuwe|-10 -4 4 -2
^nieuwsbrief|-7 -3 -3 -1
^night*|7 0 3 1
^nights|7 0 3 1
^no|6 6 -10 -6
^no longer|9 -2 -1 -1
^no subject|15 -2 -3 -1
^nog|-5 -12 -4 -1
^nonse*|13 -6 -2 -2
^nonselection|13 -6 -2 -2
^north*|9 -1 0 0
^nos|-5 -2 -2 0
^not|18 -8 -3 -8
^not selected|9 -2 -2 -1
^not shortlisted|9 -3 -1 -1
^note|12 -2 -2 -2
^notic*|20 -11 0 -5
^notice|20 -10 0 -5
^notif*|20 -6 -4 -2
^notification|12 -2 -3 -2
^nous|-11 10 -2 -1
^nous avons|-5 10 -1 0
^nous interesse|-5 -1 -2 -1
^nov|-1 -1 9 0
^nova|-8 -3 16 -1
^now|-12 14 -3 -1
^nueva*|-7 -4 -2 -2
^nuevas|-7 -4 -2 -2
^nλ|-1 9 -2 -1
^o|-4 -4 -7 -3
^o seu|-7 -4 -1 -1
^of employment|-8 -2 -2 19
^of offer|-2 -1 -5 11
^of your|-14 7 -4 -6
^ofert*|5 -15 -9 4
^oferta|13 -7 -5 8
^ofertas|-10 -7 -3 -4
^offer|-17 -6 -11 37
^offer from|-5 -1 -3 15
^offer letter|-13 -2 -3 17
^offer of|-8 -2 -1 21
^offer*|-12 -4 -5 6
^offerte|-5 -2 -3 -2
^offre*|-7 -2 -2 -1
^offres|-7 -2 -2 -1
^oktob*|-5 -3 -4 -2
^oktober|-5 -3 -4 -2
^on|0 0 -11 -1
^on hold|-14 13 -1 -1
^on thursday|-1 -1 -13 0
^on your|12 -2 -3 -2
^onboa*|-5 -3 -4 -3
^onboarding|-4 -2 -2 -2
^onlin*|5 -3 20 -5
^online|0 -4 16 -2
^onlinebewerbung|2 10 -3 -1
^onlinetest|9 -5 8 -2
^ontva*|-22 34 -4 -1
^ontvangen|-17 29 -4 -2
^ontvangstbevestiging|-9 13 -1 0
^ontvangstbevestiging sollicitatie|-6 9 -1 0
^onze|-5 -2 -2 -1
^onze sollicitatieprocedure|-5 -2 -2 -1
^op|-1 0 -5 -5
^op je|15 -5 -1 -1
^op vacature|-4 9 -2 -1
^open|1 -7 -7 -4
^open call|-8 -1 -1 0
^open sollicitatie|14 -4 -2 -1
^opera*|7 -2 4 1
^opini*|-3 -3 -2 -1
^oppor*|-7 -6 -6 -3
^opportunita|-6 -4 -2 -1
^opportunite|-3 -2 -3 -1
^order|-2 -4 -5 -3
^our|-3 -10 -11 7
^our call|-2 -2 -6 -2
^outco*|15 -8 -6 -2
^outcome|15 -8 -6 -2
^outcome of|0 -7 -2 -2
^overd*|-6 -6 -4 -4
^paper|-6 -1 -2 -1
^para|-8 -4 -3 -1
^parco*|-7 -2 -1 0
^partn*|-2 -6 0 -3
^partt*|9 1 -2 -1
^parttime|9 1 -2 -1
^paso|-8 -5 15 -2
^passw*|-5 -5 -2 -1
^password|-4 -5 -1 -1
^paten*|0 -4 -2 -3
^pause*|-8 -5 -2 -2
^paused|-8 -5 -2 -2
^payme*|-2 -3 -8 -2
^payment|-3 -2 -7 -2
^pedid*|-13 -4 -2 -1
^pedido|-13 -4 -2 -1
^pedido de|-10 -1 -1 -1
^peluq*|10 -4 -2 -1
^per|3 -7 -3 -8
^perfi*|-8 -5 -2 -1
^perfil|-8 -5 -2 -1
^personal|-10 4 2 0
^personio|10 -4 1 -2
^pesqu*|-7 -2 -2 -1
^pesquisa|-7 -2 -2 -1
^pfleg*|12 2 -2 -1
^pharm*|10 -10 -1 -1
^pharmacy|4 -10 -1 -1
^phd application|-7 0 -1 -1
^phone|-12 -5 23 0
^phone screen|-10 -4 20 -1
^photo*|-8 1 -2 -1
^physi*|10 -1 -3 -1
^piece*|-2 -4 -3 -1
^pieces|-2 -4 -3 -1
^pieces manquantes|-2 -3 -3 -1
^piso|-13 -3 -2 -2
^pitch|-17 -3 -2 -3
^place|-4 -3 -3 -3
^plann*|9 -5 -7 -5
^planner|15 0 -4 -2
^planning|-9 -6 -4 -4
^plant*|-13 -2 -2 -2
^pleas*|-7 -10 -4 4
^please|-7 -10 -4 4
^por inscribirte|-3 9 -1 -1
^por tu|9 -3 -2 -1
^posit*|12 -9 3 -3
^position|12 -9 3 -3
^position on|-4 -7 0 0
^posiz*|15 -8 -5 -3
^posizione|15 -8 -5 -3
^posizione chiusa|10 -5 -2 -1
^postd*|10 2 -3 -1
^postdoc|10 2 -3 -1
^poste|9 9 -5 -2
^poste d|11 -4 -2 -2
^poste de|9 -4 0 2
^postu*|0 16 -6 -5
^postulation|10 -3 -2 -1
^pour le|-4 -2 9 -1
^pract*|18 -5 5 -5
^practicas|22 -5 -4 -3
^prakt*|18 -3 -1 -4
^praktikum|19 -2 -4 -3
^prati*|10 -3 2 -2
^pratica|10 -2 -2 -1
^press*|-5 -2 -1 -1
^pret|-11 -2 -1 -1
^princ*|11 -7 -4 -3
^principal|12 -7 -3 -2
^priva*|1 -6 -3 -2
^privacy|-5 -4 -2 -1
^prize|-5 -2 -1 -1
^probe*|4 -8 18 -3
^probearbeiten|-2 -4 14 -2
^proce*|18 4 -9 -5
^proceso|24 0 -10 -7
^process|0 13 -3 -1
^processo|22 -3 -8 -5
^processo seletivo|12 -5 -3 -1
^proch*|-5 -3 14 -2
^prochaine|-5 -3 14 -2
^prochaine etape|-5 -3 14 -2
^produ*|16 -10 6 -3
^produce|-3 -3 9 -1
^production|16 -4 -2 -1
^profe*|5 3 1 7
^profi*|-19 -15 -5 0
^profiel|-4 -4 -3 -1
^profil|-19 -8 -4 -1
^profile|-14 -8 -1 0
^progress|-5 -5 -2 -1
^projektleiter|11 -3 -2 -1
^promotion|-5 -2 -1 -1
^propo*|-28 -13 -11 37
^proposal|-14 -3 -3 -5
^proposition|-14 -3 1 18
^proposta|-18 -6 -6 33
^proposta de|-6 -2 -2 17
^propu*|-2 -2 -3 9
^propuesta|-2 -2 -3 9
^pross*|-9 -4 18 -2
^prossimo|-9 -4 18 -2
^prova|3 6 10 -3
^provi*|-9 -5 -2 2
^prueb*|-10 -6 17 -3
^prueba|-6 -6 10 -3
^publi*|-11 1 -5 -3
^quali*|-10 19 1 -1
^quart*|-5 -3 -1 -2
^que|-16 -7 -3 -1
^query|-15 -3 -3 -3
^query the|-8 -1 -1 0
^quest*|-7 -4 -3 4
^question|-4 -3 -3 0
^question about|-3 -3 -3 -1
^quick|0 -11 14 -4
^quick chat|-6 -7 21 -2
^quick question|-4 -3 -3 0
^quiro*|-7 12 -1 -1
^quirofano|-7 12 -1 -1
^quiz|-17 -2 4 0
^quote|-5 -2 -2 -2
^r|1 9 -5 -2
^ramp|-9 10 0 0
^rate|-8 -5 -4 -2
^re|10 6 0 -8
^re ajudante|10 -3 -3 -1
^re any|-2 17 -7 -4
^re application|16 -1 -2 -3
^re bewerbung|4 19 -5 -5
^re candidatura|3 9 -3 -2
^re candidature|0 9 -3 -3
^re consulta|-9 -8 -2 -1
^re cv|12 5 -5 -3
^re interview|-7 7 15 -5
^re job|18 -5 2 -4
^re lavoro|12 -3 -3 -2
^re offer|-20 -1 -2 4
^re on|-4 -3 -1 -1
^re open|10 -3 -1 -1
^re practicas|9 -3 -2 -1
^re re|10 -6 22 -9
^re sollicitatie|2 10 -6 -2
^re speculative|11 -1 -2 -1
^re start|-6 -4 -5 9
^re summer|14 -3 -2 -1
^re vaga|-1 9 -2 -2
^re warehouse|10 -3 -2 -1
^re your|-5 -9 11 -5
^react*|12 -2 -6 -4
^reactie|12 -2 -6 -4
^reactie sollicitatie|10 -4 -1 -1
^readv*|-14 -6 -1 -1
^readvertised|-11 -4 -1 -1
^reali*|-17 3 5 -1
^receb*|-21 32 -3 -1
^recebemos|-11 17 -1 -1
^recebemos sua|-6 11 -1 -1
^recebida|-12 14 -1 0
^recebido|-6 11 -2 -1
^recec*|-2 10 -3 -1
^recei*|-18 27 -2 0
^receipt|-12 16 -2 0
^received|-17 27 -2 0
^received and|10 -7 -1 -1
^received for|-8 12 0 0
^received your|-14 14 -1 0
^recep*|4 17 -7 -4
^reception|-2 15 -4 -2
^recib*|-18 31 -2 0
^recibida|-10 17 -1 -1
^recibido|-6 11 -1 -1
^recibimos|-11 16 -1 0
^recibimos tu|-11 16 -1 0
^recibo|-6 10 -2 -1
^recor*|-11 1 -2 -1
^recru*|-7 -10 5 -9
^recruiter|-5 -5 -2 -1
^recruitment|-8 -3 1 -1
^recrutamento|10 -2 -1 -1
^recrutement|-5 5 9 -2
^recrutement suspendu|-4 10 -1 0
^recu|-11 18 -2 -1
^recu votre|-7 11 -1 0
^recue|-7 13 -2 -1
^ref|3 13 -4 -3
^refer*|-6 5 -12 -10
^reference|5 -6 -5 -5
^reference check|9 -1 -1 -4
^reference request|-7 -3 -4 -1
^references|-10 -7 -4 -1
^references for|-6 -3 -2 -1
^referral|-21 22 -4 -4
^refus|21 -7 -4 -4
^regar*|18 -4 -3 -1
^regarding|18 -4 -3 -1
^regarding your|14 -3 -3 -1
^registrar|16 -5 -2 -1
^registration|-11 -1 -2 -1
^registro|-5 9 -3 -1
^rejec*|-20 -4 -3 -2
^rejected|-6 -2 -2 -1
^rejection|-15 -3 -2 -2
^remar*|-6 -2 12 -2
^remin*|-15 -9 11 -4
^reminder|-15 -9 11 -4
^reminder complete|0 -1 9 0
^rende*|-8 -4 -2 -4
^rendezvous|-8 -4 -2 -4
^rent|-4 -9 -1 -1
^renta*|-14 -1 0 0
^rental|-14 -1 0 0
^rental application|-14 -1 0 0
^reply|-3 11 -2 0
^repon*|12 -8 -5 -3
^reponse|14 -6 -4 -3
^reponse a|13 -8 -2 -1
^repor*|-13 -5 14 -5
^report|-10 -4 9 -4
^reque*|-22 -12 5 -5
^request|-20 -10 -3 -4
^request for|-3 -5 -1 -1
^requi*|9 0 -7 -4
^required|-11 -2 -2 -1
^requisition|19 5 -3 -1
^resch*|-6 -1 14 -1
^rescheduled|-4 -1 10 -1
^resea*|10 -3 -5 1
^research|13 -1 -3 -3
^research fellow|13 -2 -2 -2
^reser*|-9 -3 -3 7
^resid*|-2 -8 -1 -4
^response|-9 -6 -2 9
^resposta|17 -7 -3 -1
^respu*|17 -4 -3 -2
^respuesta|17 -4 -3 -2
^resul*|18 -10 -10 -5
^result|22 -8 -5 -4
^resultaat|12 -1 -5 -1
^resultaat assessment|12 -1 -5 -1
^resultado|17 -11 -10 -5
^resultado da|9 -2 -3 -1
^resultado de|-2 -3 -3 -1
^resum*|-3 12 -4 -3
^resume|-3 12 -4 -3
^retir*|-14 -3 -1 -1
^retor*|26 -7 -2 -4
^retorno|26 -7 -2 -4
^retorno entrevista|11 -2 -4 -1
^retou*|17 -5 1 -4
^retour|17 -5 1 -4
^revie*|-2 -7 -6 -3
^review|-15 -4 -4 -1
^reviewed|10 -7 -1 -1
^ricev*|-14 26 -3 -1
^ricevuta|-9 17 -2 -1
^ricevuto|-7 15 -2 -1
^ricevuto la|-5 12 -1 -1
^ricez*|-8 16 -1 0
^ricezione|-8 16 -1 0
^richi*|-6 -6 -4 -1
^richiesta|-6 -6 -4 -1
^rinun*|-8 -2 -2 -2
^rinuncia|-8 -2 -2 -2
^risco*|12 -5 -3 -2
^riscontro|12 -5 -3 -2
^road|-13 3 -2 -1
^role|17 -11 -3 -4
^round|-17 -3 8 -2
^ruckm*|30 -5 -5 -3
^ruckmeldung|30 -5 -5 -3
^ruckmeldung zu|10 -2 -2 -1
^ruckn*|-13 -6 -1 0
^rucknahme|-13 -6 -1 0
^rucknahme ihrer|-9 -6 -1 0
^ruckz*|-10 -6 -2 -1
^ruckzug|-10 -2 -1 -1
^rue|-8 -1 0 0
^runde|3 -3 9 -4
^s|-1 -11 13 3
^s talk|-5 -2 11 -1
^saiso*|10 -3 -2 -1
^sales|14 -3 -2 -1
^samst*|-9 3 3 -2
^samstag|-9 3 3 -2
^sat|-4 -1 9 -1
^satis*|-6 -4 -2 -2
^satisfaccion|-4 -3 -1 -1
^saved|-10 -4 -3 -2
^sched*|-7 -1 12 -5
^schedule|-4 -4 13 -1
^schol*|-7 -2 -1 -1
^scholarship|-8 -1 -1 -1
^schoo*|-10 -1 4 -4
^school|-12 -1 4 -4
^scientist|10 -3 -1 0
^scree*|-15 -5 23 -1
^screen|-10 -4 20 -1
^seaso*|25 -6 -6 -4
^season|22 -6 -5 -4
^secon*|-9 -2 17 -2
^second|-9 -1 16 -2
^second interview|-9 -1 12 -1
^secre*|-4 11 -2 -1
^secretary|-5 11 -2 -1
^segur*|-6 0 -4 -5
^seguro|-5 -2 -3 -5
^selec*|18 -1 2 -4
^seleccion|10 -3 -1 -1
^selected|15 -3 -2 -2
^selectie|14 -5 -2 -1
^selet*|14 -6 -3 -1
^seletivo|12 -5 -3 -1
^selez*|22 -5 -9 -5
^selezione|22 -5 -9 -6
^senio*|11 -2 -4 2
^senior|11 -2 -4 2
^sent|-8 19 0 0
^sent to|-8 19 0 0
^septe*|-4 -6 -1 -3
^september|-4 -6 -1 -3
^serve*|9 -5 1 -2
^serveur|10 -3 -2 -2
^servi*|12 5 -7 2
^servicetechniker|10 -4 -1 -1
^seu|-15 -1 -4 -2
^seu pedido|-7 -3 -1 -1
^seu perfil|-5 -3 -1 -1
^shift|-1 -8 4 -6
^short|-7 -2 -1 -1
^short story|-7 -2 -1 -1
^short*|2 -9 9 -4
^shortlisted|3 -9 11 -3
^sido|-6 10 -1 -1
^sie|-7 -9 -3 -1
^sigui*|-6 -3 15 -2
^siguiente|-6 -3 15 -2
^siguiente paso|-6 -3 15 -2
^singa*|-7 -4 -2 -1
^singapore|-7 -4 -2 -1
^sky|10 -1 0 0
^slot|-12 -3 12 -1
^so|-1 -6 4 16
^so sorry|5 -1 9 -1
^sobre|13 1 -5 -3
^socia*|9 0 -1 -1
^sol|-4 -3 -1 -1
^solic*|-9 3 -8 -7
^solicitud|-9 7 -8 -6
^solicitud de|-5 -3 -3 -3
^solli*|14 11 -8 -5
^sollicitatie|17 10 -9 -5
^sollicitatie bij|9 -2 -1 -1
^sollicitatie is|-10 8 -3 -1
^sollicitatie ontvangen|-7 10 -1 0
^sollicitatieprocedure|-3 -2 -3 -1
^soon|-4 -3 -1 -2
^sorry|12 0 13 -6
^sozia*|-13 5 -2 2
^sozialpadagoge|-7 -2 -1 -1
^sozialpadagoge m|-7 -2 -1 -1
^speak*|-4 -2 -1 -2
^speaker|-4 -2 -1 -2
^specu*|5 13 -4 -2
^speculative|5 13 -4 -2
^speic*|-6 -2 -1 0
^speicherung|-6 -2 -1 0
^speicherung ihrer|-6 -2 -1 0
^spost*|-5 -1 11 -1
^stage|30 -12 1 2
^stand|-12 14 -3 -2
^stap|-7 -5 13 -1
^start|-14 -2 -8 9
^start date|-10 -5 -8 9
^stato|10 -5 -1 -1
^stato candidatura|9 -4 -1 -1
^statu*|23 -3 -7 -3
^status|17 0 -6 -3
^status change|14 1 -4 -1
^status ihrer|17 -7 -1 -2
^statusanderung|29 -9 -5 -3
^statut|11 -3 -2 -2
^stell*|9 -5 -10 -4
^stellenausschreibung|11 -4 -2 -1
^stellenbesetzung|-4 -2 -2 -1
^step|-7 -3 14 -1
^steps|1 -3 20 -4
^steps with|-7 1 12 -1
^steps*|-2 12 -1 -1
^stepstone|-2 12 -1 -1
^steue*|-8 -1 -2 -2
^still|-18 3 8 -2
^storn*|-2 -1 -5 -1
^story|-7 -2 -1 -1
^stree*|3 -10 -2 3
^street|3 -10 -2 3
^stude*|-5 -1 0 -5
^student|-6 -1 -3 -3
^studi*|14 -9 -6 -3
^studio|15 -6 -4 -3
^su|6 -10 -6 0
^su candidatura|9 -5 -2 4
^sua|1 1 -7 -7
^sua candidatura|9 -3 -5 -3
^sua experiencia|-5 -2 -1 -1
^subje*|14 -2 -3 -1
^subject|14 -2 -3 -1
^submi*|-19 26 -8 -3
^submission|-12 3 -5 -3
^submitted|-13 28 -3 1
^succe*|10 2 -4 6
^successful|15 -7 -4 5
^suces*|-6 11 -1 -1
^sucesso|-6 11 -1 -1
^suite|20 -7 -9 5
^suite a|10 -2 -3 -1
^suivi|9 -1 -2 -1
^summe*|21 -5 -3 -1
^summer|21 -5 -3 -1
^sunda*|-12 3 -3 -2
^sunday|-9 5 -2 -1
^super*|16 -11 6 -1
^supervisor|19 -5 -2 0
^suppo*|9 -4 5 -1
^support|9 -4 5 -1
^survey|-6 -1 -2 -1
^suspendu|-4 10 -1 0
^talen*|-9 -11 -6 -4
^talent|-13 -3 -2 -1
^talent network|-5 -4 -1 0
^talentpool|-4 -4 -1 -1
^talk|-6 -3 11 -1
^tax|-5 -4 -2 -3
^te|-23 4 -1 -4
^teach*|3 -1 11 0
^teacher|2 2 8 -3
^team|-2 4 -9 6
^teamleitung|-4 -2 -2 -1
^techn*|3 0 11 1
^technician|-3 10 6 -2
^technique|10 -3 1 -2
^tecni*|1 13 -6 -6
^tecnico|3 16 -7 -5
^teilz*|12 -2 -1 -1
^teilzeit|12 -2 -1 -1
^telef*|-11 -4 22 -2
^telefoninterview|-8 -3 17 -2
^telep*|-5 -5 21 -2
^telephonique|-6 -3 18 -2
^tell|-10 -3 -1 -1
^tell us|-10 -3 -1 -1
^tempo*|11 -3 -1 -1
^termi*|-18 -11 34 -6
^termin|-11 -4 33 -3
^terminverschiebung|-5 -1 -6 -1
^terug*|15 -4 -1 -2
^terugkoppeling|15 -4 -1 -2
^test|9 -11 19 -4
^teste|16 -9 10 -5
^thank|3 12 -6 -4
^thank you|3 12 -6 -3
^thank*|-2 25 -8 -5
^thanks|-2 25 -8 -5
^thanks for|-8 21 -7 -4
^that|-7 -1 -1 0
^the|0 -7 -2 -4
^the job|-10 -4 -2 -1
^this|-5 -8 -9 -3
^this week|-11 -4 -3 -1
^ticke*|-19 1 -3 -2
^ticket|-16 2 -3 -2
^tidew*|11 -1 -2 -1
^tidewater|10 -1 -2 -1
^tijds*|-7 -4 16 -2
^time|1 -12 24 -6
^timel*|-4 13 -1 -1
^timeline|-4 13 -1 -1
^to be|4 3 -1 8
^to complete|-3 -2 12 0
^to rent|-4 -9 -1 -1
^to the|9 -7 -4 -4
^ton|10 -3 -3 -2
^ton alternance|10 -2 -2 -2
^toujo*|-4 -7 -1 0
^toujours|-4 -7 -1 0
^traba*|4 -4 -4 17
^trabalho|-6 0 -3 13
^trainee|14 -2 0 -2
^trans*|-5 14 -6 3
^transmise|-7 12 -1 -1
^trave*|-2 -3 -2 -2
^travel|-2 -3 -2 -2
^trial|-14 -4 7 -5
^trial shift|2 -5 9 -4
^trial*|-6 -2 -1 -1
^trials|-6 -2 -1 -1
^tu cv|2 9 -3 -2
^tu solicitud|-11 -6 -3 -2
^tua|-2 -8 -8 -6
^tuo|-9 1 -1 -1
^turno|-6 -3 -4 -2
^uci|10 -6 0 -1
^uitno*|-10 -4 19 -1
^uitnodiging|-10 -4 19 -1
^uitsl*|15 -4 -3 -1
^uitslag|15 -4 -3 -1
^um|-8 -11 0 -6
^una|-6 -3 -2 -1
^under|-12 14 -3 -1
^under review|-9 2 -1 -1
^union|-4 -6 -1 0
^uns|9 7 -6 -1
^unser*|-3 -5 0 -4
^unserem|-6 -4 -2 -1
^unter*|-12 2 -2 -2
^unterlagen|-8 3 -8 -5
^up|9 -11 -11 -4
^updat*|14 -4 -5 -2
^update|14 -3 -5 -3
^update from|18 -3 -1 -1
^update on|13 8 -3 -2
^update sollicitatie|14 -2 -1 -1
^updated|-1 -6 -3 9
^uploa*|-7 -1 -3 0
^urgen*|-6 -4 -3 -3
^urgent|-4 -3 -1 -1
^us|7 -14 -6 -5
^us know|-5 -3 -1 0
^utrec*|-13 2 -1 -1
^utrecht|-13 2 -1 -1
^uw|1 -6 -7 -6
^uw aanvraag|-10 -1 -1 -1
^uw sollicitatie|10 -2 -2 -1
^ux|13 -3 -3 3
^va|-4 -3 -3 13
^vacan*|9 12 -2 -5
^vacancy|6 18 -5 -2
^vacat*|18 -5 -14 -8
^vacature|27 4 -7 -3
^vacatures|-7 -3 -2 -1
^vaga|14 1 -8 -10
^vaga de|3 13 -5 -4
^vaga encerrada|-5 -4 -1 -1
^vagas|-12 -6 -4 -4
^vagas de|-6 -3 -1 -1
^vakan*|9 -2 0 -1
^vakanz|9 -2 0 -1
^van|-13 7 -4 -2
^ve|-4 7 -8 -6
^ve been|-3 -3 -3 -2
^ve got|-6 11 -1 0
^verif*|-6 -7 -4 -1
^verify|-6 -7 -4 -1
^verify your|-5 -7 -3 -1
^verla*|-3 -8 -1 0
^versi*|-2 -3 -3 -1
^vertr*|-16 -4 4 27
^vertrag|-5 -3 -3 13
^vertragsangebot|-2 -1 -2 9
^vervo*|-3 -10 -2 -1
^vervollstandigen|-3 -10 -2 -1
^verwa*|-5 12 -3 -1
^verzo*|-3 16 -4 -1
^veter*|12 -6 1 -1
^via|-4 -6 -3 -3
^video|5 -5 12 -3
^video*|-2 -7 19 -2
^videointerview|-2 -4 10 -1
^viele*|-4 10 -2 0
^vielen|-4 10 -2 0
^vielen dank|-4 10 -2 0
^viewe*|-18 -9 -4 -2
^viewed|-18 -9 -4 -2
^viewed by|-2 -7 0 0
^visa|-7 -4 -2 -2
^visit*|10 -1 -3 -1
^visto|-6 -2 -1 0
^voce|-13 -3 6 -3
^volon*|7 12 -3 -2
^volontariat|2 13 -3 -1
^volun*|4 -4 -6 -3
^voluntary|-4 -5 -2 -1
^vom|20 -7 -6 -2
^voor|-20 14 -10 -5
^voor je|-8 17 -2 0
^voor jou|-7 -2 -1 -1
^vorla*|-11 8 9 7
^vorlaufig|-4 12 -1 0
^vorst*|-20 -1 29 -5
^vorstellungsgesprach|-15 -1 31 -3
^vorstellungsgesprach am|-8 4 12 -1
^votre|5 -4 -7 -4
^votre avis|-10 -2 -3 -1
^votre candidature|12 5 -4 -1
^votre demande|-11 -1 -1 -1
^votre dossier|-3 -14 -3 -1
^votre postulation|9 -3 -2 -1
^votre profil|-6 -3 -1 -1
^vous|-8 2 -3 -3
^vous avez|-4 -3 -1 -1
^vu|-3 -4 -1 -1
^waiti*|-6 -2 -2 -2
^waiting|-6 -2 -2 -2
^waiting list|-5 -2 -2 -1
^wareh*|18 -12 1 -4
^warehouse|18 -12 1 -4
^warehouse associate|10 -2 -2 -1
^was|-10 7 -8 -7
^was not|19 -6 -4 -4
^was sent|-5 14 0 0
^was viewed|-16 -6 -3 -3
^we|-21 13 -1 -1
^we d|-3 -3 2 12
^we got|-8 13 0 0
^we have|-9 16 -1 0
^we hebben|-3 9 -1 0
^we re|-8 1 -4 -2
^we ve|-3 9 -5 -4
^weddi*|-10 4 -2 -1
^wedding|-10 4 -2 -1
^week|-14 -5 -3 -2
^weeke*|-1 13 -7 -2
^weekl*|-10 -7 -5 -4
^weekly|-10 -7 -5 -4
^welco*|-20 -2 -10 30
^welcome|-20 -2 -10 30
^welcome aboard|-3 -1 -2 9
^welcome to|-10 -3 -3 8
^werks*|18 -5 -4 -3
^werkstudent|11 -3 -3 -3
^what|-23 14 -5 -2
^what happens|-11 17 -2 0
^will|-9 -6 -1 0
^willk*|-8 -7 -3 6
^willkommen|-8 -7 -3 6
^winte*|-5 -5 -2 -2
^wir|-10 14 -3 3
^wir haben|-14 13 -1 5
^with|-2 -4 10 -6
^with us|12 -4 -6 -2
^withd*|-17 -12 -5 0
^withdrawal|-15 -4 -3 -1
^withdrawal of|-8 -1 -1 -1
^withdrawn|0 -8 -4 -2
^withdrawn your|-9 -5 -1 0
^wohnu*|-17 -1 -2 -1
^wohnung|-15 0 0 0
^wonin*|-8 -1 0 0
^woning|-8 -1 0 0
^works*|10 -2 -2 -1
^wurde|-21 3 -4 -3
^wurde angesehen|-4 -6 -1 -1
^x|9 -1 -2 -1
^y|-12 -7 -1 12
^yet|-14 -5 -1 -1
^you|-6 4 -4 -5
^you for|1 11 -6 -4
^you from|16 -3 -1 0
^you have|-13 -4 -1 0
^you in|-6 -2 -1 -1
^you re|-14 -6 10 -1
^you to|-5 -2 2 13
^you ve|-3 -3 -3 -2
^your|2 -4 -5 -4
^your application|9 3 -2 -3
^your assessment|-5 -6 -8 -1
^your bid|-6 1 -3 -3
^your candidacy|12 -2 -1 -1
^your candidate|-14 -5 -2 0
^your email|-3 -5 -4 -1
^your interest|9 13 -5 -4
^your job|-5 -5 -5 -4
^your offer|-9 -5 -8 11
^your order|-6 -3 -3 -2
^your phd|-7 0 -1 -1
^your profile|-11 -7 -1 0
^your referral|-4 23 -1 -1
^your rental|-14 -1 0 0
^your speculative|-4 12 -2 -1
^your time|0 -5 -4 -2
^your weekly|-7 -6 -3 -2
^zeitv*|-2 -4 10 -1
^zo|-8 -2 -1 -1
^zoom|-9 -3 15 -1
^zorg|-5 -4 14 -2
^zu|8 -20 -4 -1
^zu deiner|8 -9 -3 4
^zu ihrem|-5 -1 -2 -1
^zu ihrer|11 -21 -4 -2
^zufri*|-5 -2 -2 -1
^zum|-3 -3 18 -6
^zum auswahlverfahren|-4 -3 11 0
^zuruc*|-10 7 -2 -1
^zusag*|-18 -4 -7 43
^zusage|-18 -4 -7 43
^zwisc*|-14 -3 -6 -3
^zwischenbescheid|-11 -8 -3 -1
^zwischenbescheid zu|-3 -8 0 -1
a backend|-4 -2 12 -1
a background|-10 4 -2 10
a bien|-14 25 -4 -1
a boa|-7 9 0 0
a candidate|10 2 -4 -1
a career|10 -3 -1 0
a ce|-5 9 -1 -1
a choisi|12 -2 -2 -2
a confidential|-7 -4 -4 -1
a copy|-9 14 0 -2
a da|-6 1 -2 10
a data|-6 11 -2 0
a decision|-11 14 -6 -4
a deja|10 2 -3 -3
a delight|9 -1 -3 -2
a different|11 -7 -2 -5
a difficult|-9 -3 -2 5
a direct|-6 -2 -2 -1
a diretora|-13 -3 20 -1
a disponibilidade|10 -3 -2 -1
a du|-7 -3 -2 -1
a escolha|9 -2 -2 -2
a ete|6 16 -7 -8
a examine|-10 -2 -1 -1
a fase|3 9 -2 -2
a few|4 -7 -2 -4
a final|-16 -2 11 -1
a finalist|-8 0 -1 -1
a first|-14 5 -4 -1
a fit|-11 13 -4 -2
a fixe|9 -2 -1 -1
a fortnight|-3 11 -1 0
a friend|-16 5 -3 -1
a full|11 -5 -2 0
a gestora|-5 -2 10 -1
a good|-2 13 -2 -5
a great|14 -4 -11 -3
a head|-4 -3 -4 -1
a high|-3 -5 -1 0
a hire|13 -3 -1 -1
a home|-6 -4 -1 -1
a huge|-8 -1 0 0
a job|4 -9 -8 2
a laquelle|13 -3 -2 -2
a las|-12 -6 26 -4
a level|10 0 -1 -1
a line|-2 -5 -4 -3
a link|-13 12 7 3
a long|-3 -3 -2 -3
a los|-2 0 9 -2
a lot|15 -1 -3 -1
a m|-6 -2 11 4
a maintenance|-7 -1 -2 -2
a match|-2 20 -4 -2
a member|1 14 -2 -2
a mentor|-9 -2 -2 -1
a mi|3 -2 -10 -1
a minuta|-5 -1 -1 11
a mistake|-10 -5 4 0
a nadie|12 0 -4 -2
a nice|-5 -2 -1 -2
a no|13 19 -3 -5
a nossa|-5 1 -3 13
a notre|5 -7 -8 -4
a otro|9 -1 -1 -1
a ottobre|-3 -4 -3 14
a outra|-2 -1 -2 9
a partir|-18 9 -5 15
a pas|12 -10 -7 -5
a passer|-3 -2 10 -1
a person|10 3 -3 -2
a place|-10 -6 -6 -6
a pleasure|10 4 -2 -1
a position|-5 9 -6 -5
a principal|-8 0 -1 0
a prova|-11 7 8 -1
a pu|14 -3 -2 -2
a quick|-16 15 9 3
a rececao|-8 10 -1 0
a recruiter|-19 17 -3 -1
a referral|-12 -2 -2 -1
a result|15 -2 -2 -2
a retenu|-8 -4 3 -4
a role|-6 -1 -1 -2
a se|-4 9 -2 -1
a ser|13 -3 -3 -1
a short|-18 2 10 -3
a shout|10 -4 -1 0
a slot|-10 -5 21 -2
a son|-1 9 -2 -1
a suitable|10 -4 -1 -1
a te|2 -6 -3 -3
a team|9 -1 -3 -3
a tempo|-12 -5 -11 14
a temps|-8 -3 -2 12
a time|-14 -5 28 0
a tough|11 -2 -1 -1
a tour|-3 -2 10 -1
a training|10 -2 -2 7
a tres|-11 14 4 -1
a trial|-1 4 9 -5
a tu|-6 -5 -3 1
a un|-6 -18 8 -1
a une|10 -4 0 1
a vacancy|-8 10 -1 -1
a vaga|11 1 0 -2
a van|0 -4 -5 -7
a video|-5 -1 10 0
a votre|5 -9 1 -6
a vous|20 -10 4 -3
a walk|-4 -2 10 0
a week|-6 11 -12 8
a year|13 -4 0 -2
a yes|-10 9 -9 26
aan|9 -4 -10 3
aan als|-5 -1 -1 10
aan bij|17 -8 -4 -2
aan de|10 18 -8 1
aan een|-12 -4 -4 -2
aanbieden|9 -4 -7 -4
aanbo*|-12 -5 -3 3
aanbod|-12 -5 -3 3
aanme*|-10 4 -11 -3
aanmelding|-15 6 -4 -1
aanvr*|-2 -4 -1 -2
aanvraag|-7 -2 -3 -1
ab|0 6 -15 -2
ab oktober|14 -2 -2 -1
ab september|11 -2 -2 -2
ab sofort|-10 -6 7 -2
abbes*|-10 -3 -3 -2
abbestellen|-10 -3 -3 -2
abbia*|24 -4 -7 0
abbiamo|24 -4 -7 0
abbiamo ancora|-9 9 6 -1
abbiamo deciso|13 -4 -3 -2
abbiamo gia|17 -4 -3 -3
abbiamo individuato|9 -3 -2 -1
abbiamo ricevuto|-4 14 -3 -2
abend*|-5 10 0 -2
aber auch|-4 10 -1 -1
aber fur|-2 -3 14 -2
abert*|-5 9 -1 -3
abgel*|-2 2 -8 -6
abgelehnt|0 3 -8 -6
abges*|10 -19 -7 6
abgesagt|-12 -1 1 23
abgeschlossen|18 -16 -4 -4
abhol*|11 -4 -2 -1
abierto|-10 1 -1 -1
abili*|7 1 2 -1
ableh*|-9 9 3 -1
ablehnungsbescheid|-5 11 -1 0
about how|-5 -2 9 0
about it|0 4 -1 11
about new|10 -3 -1 0
about next|-5 9 -2 0
about that|-3 -3 -3 -1
about the|7 -5 11 -6
about what|-6 -2 -5 -1
above post|7 -2 4 0
abrac*|15 -4 -3 -2
abraco|15 -4 -3 -2
abraz*|9 -1 -6 -1
absag*|-3 1 0 -8
absage|-5 8 -7 -7
absage ihre|-4 12 -1 0
absagen|-2 -8 10 -8
absol*|-1 1 11 -2
abzus*|-2 15 -3 -1
abzusehen|-2 15 -3 -1
acabo*|9 -2 -3 -2
acabou|9 -2 -3 -2
acade*|-1 -1 -5 -2
academic|-4 -4 -2 0
acced*|-5 10 0 0
accep*|-4 -4 -3 1
accept or|-3 -1 -1 10
accept our|7 2 3 -2
accept your|-14 -1 -1 -1
acceptance|-5 -2 -3 15
accepte|-5 -4 -3 -3
accepted|1 -9 -10 -5
accepted another|-7 -2 -3 -1
accepted for|-14 -3 -3 -2
accepting|-14 -5 -3 -1
accepting applications|-19 -4 -2 -1
accet*|-9 -6 -8 18
accettato|-5 -1 -5 -1
accettato un|-5 -1 -5 -1
accettazione|-9 -2 -3 21
accolta|-10 1 -1 -1
accompagne|-3 -2 -3 -1
accor*|10 -5 1 -2
account has|-6 -4 -3 -1
account manager|-2 15 -3 -2
accountants|-9 18 -4 3
accounts payable|-3 -1 -4 -1
accue*|-4 -1 -4 10
accueillir|-5 -3 -3 12
accus*|-1 12 -3 -2
accusons|-1 12 -3 -2
accusons reception|1 10 -2 -2
aceit*|-16 -7 6 8
aceita|-4 -1 -1 10
acept*|-12 -7 -5 15
ackno*|-2 9 0 -2
acknowledge receipt|-15 16 2 0
acknowledge your|9 -1 -2 -1
acknowledgement|-7 14 -1 0
acme|-10 -7 -8 -6
acomp*|-7 17 0 -3
acompanhe|-5 12 -2 -1
across your|-11 -3 -2 0
actio*|-9 1 -6 -5
action|-9 1 -6 -5
action is|-11 5 -1 0
activ*|-2 -3 -7 -5
active and|0 -8 -1 0
active for|-2 9 -1 -1
actively|-9 -3 -2 -1
actively recruiting|-9 -3 -2 -1
actua*|11 -6 0 -2
actue*|12 -4 -2 -3
actuellement|10 -5 -1 -2
add a|-4 -2 -2 11
addetta|-7 -1 -1 -1
addetto|10 1 -5 -3
address history|-2 9 0 0
adela*|8 -4 3 2
adjud*|-6 12 -1 -1
adjun*|-2 -4 -5 24
adjuntamos la|-7 -1 -1 12
adjunto|-7 -3 -2 14
adjunto la|-3 -2 -2 12
adjustments|-10 6 12 0
administrativo|-3 -4 -9 -5
administrator|-5 9 -1 -5
admis*|-8 -1 -6 -3
admissibilite|9 -2 -1 -1
admissibilite a|9 -2 -1 -1
admissions|-7 -6 -3 -3
admitidos|-14 17 -4 -2
admitted|-8 2 13 -1
admitted after|-3 -1 9 -1
adr|11 -3 -1 -1
ads|-5 -2 -2 -2
advert|9 -4 -4 -2
advert for|11 -2 -1 -1
advertiser|-9 15 -1 0
advertiser may|-7 10 -1 0
advise|9 -2 2 -1
advised|10 0 -1 -1
advisor|6 5 1 -3
advoc*|10 5 -3 -3
advocates|-4 9 -2 -1
afect*|-6 -3 -1 -1
afecta|-6 -2 -1 -1
affai*|-4 -3 -3 -2
affairs|-6 -2 -2 -1
affec*|-5 -15 -4 1
affect|-6 -5 1 -2
afgew*|12 -6 -4 -4
afgewezen|12 -6 -4 -4
afin|1 -7 -2 -1
afrai*|9 -5 1 -3
afraid|9 -5 1 -3
afraid that|13 -2 -2 0
afraid the|-9 -2 4 -1
after a|-1 -7 -4 -4
after careful|1 -7 -5 -4
after carefully|-7 -2 0 0
after final|-7 -1 -1 -1
after review|-6 -2 -1 -1
after reviewing|14 -8 1 -1
after six|11 1 -4 5
after thanksgiving|-7 9 -3 5
after that|-21 15 12 -3
after the|5 11 -4 -5
afwij*|-20 11 -3 -2
afwijzing|-18 10 -3 -2
again|2 -8 -4 -4
again for|10 -7 5 -2
again from|-3 -3 -2 -1
again in|24 -12 -5 -1
against the|9 1 -2 -1
agath*|-6 -2 -2 13
agence|-10 -4 1 -4
agency|-1 2 -4 -6
agency for|-7 -2 -2 -2
agend*|-9 -8 15 6
agendar|-4 -3 2 9
agent|3 4 7 -5
agent may|-6 -1 -1 -1
agente|7 1 2 -1
agenz*|-1 -4 -2 -2
agenzia|-1 -4 -2 -2
agnes|-5 1 -4 -1
ago|-18 -11 -1 -1
ago and|-4 -7 0 0
agora|13 -6 8 -7
agrad*|13 -6 -4 -4
agradece|10 -4 -1 -1
agradecemos|11 -5 -4 -4
agradecemos a|0 -9 -3 -3
agradecemos o|17 -8 -2 -3
agradecemos su|11 -7 -3 -2
agradecerte|9 -2 -1 -1
agradeco|14 1 0 -7
agradezco|-4 -9 -4 -3
agreed|13 -3 -2 -3
agric*|-1 0 -7 12
aguar*|-12 16 -2 3
ahead|11 -3 2 -3
ahmed|-2 -1 -3 -3
ahora mismo|11 -2 -2 -1
ahren*|-5 -1 -2 10
ahrens|-5 -1 -2 10
ai profili|-9 14 -1 -1
ai une|10 -2 -3 -2
aide a|-6 -2 -2 -2
aim|-9 14 -1 0
aim to|-10 14 0 0
aimer*|-7 -1 12 -1
aimerait|-6 -3 12 -1
ainda|-14 8 -7 1
ainda nao|-3 10 -8 -5
airlines|-9 0 6 -1
akkoo*|-4 -3 -2 10
akkoord|-4 -3 -2 10
akkoord bent|-2 -2 -2 10
aktiv|-4 -4 0 -1
aktue*|5 4 -9 -6
aktuell|10 -4 -8 -5
aktuell suchen|-5 -3 -1 -1
al colloquio|10 -2 -3 -1
al completo|13 -3 -4 -3
al final|27 -6 -7 -4
al protocollo|-4 11 -1 -1
al puesto|9 -5 -1 -1
al que|13 -6 -2 -2
al termine|9 0 -2 -1
al twee|11 -4 -4 -2
alan|-3 -7 -1 -3
alber*|-2 -6 -1 -3
alerta|-7 -4 -2 -2
alerte|-2 -4 -2 -2
alessia|9 -5 -2 -1
algo|-14 24 -10 -5
algo te|-2 -6 -2 -1
algue*|16 -2 -4 -3
alguem|16 -2 -4 -3
algui*|16 -2 -6 -4
alguien|16 -2 -6 -4
ali|-1 11 -4 -3
alice|-5 -4 9 -1
all applicants|-7 15 -2 -1
all candidates|-9 9 -5 -2
all jobs|-13 -6 -2 -1
all of|20 -9 -1 -1
all our|17 -6 0 -2
all the|12 -7 -2 3
alla|12 -7 1 -3
alla fine|12 -3 -4 -1
alla prova|16 -5 0 -3
alla soglia|9 -2 -2 -1
alla sua|11 -6 0 -2
alle ore|-16 -1 27 -2
alle platze|-7 10 -3 -1
alleg*|-11 -3 3 6
allei*|11 -4 -2 -1
aller|9 -4 -3 9
aller*|2 -17 8 -3
alles gute|12 -7 -4 -3
alloc*|8 -10 -3 -3
allocated|6 -9 -3 -2
allot*|-8 -2 2 -1
allotment|-7 -1 -1 0
almos*|2 -9 -8 0
almost|2 -9 -8 0
alone|6 8 -2 -1
along with|-7 -7 6 -1
already been|-3 -3 16 -1
als erzieherin|10 -1 -1 -1
als museumsaufsicht|-2 9 -1 -1
als operator|-7 -2 -3 3
als pdf|-9 -5 -2 -1
als servicekraft|-7 9 1 -1
als servicemonteur|-2 -3 -3 12
altho*|9 -6 -4 5
although|9 -6 -4 5
altij*|1 11 -3 -1
altijd|1 11 -3 -1
alto|-17 8 -3 -2
altra|10 -9 -10 -8
altra candidata|9 -2 -2 -1
altra famiglia|-10 -3 -2 -2
altra persona|13 -3 -6 -4
altri|-8 6 -4 -3
altro|10 -8 0 -9
alway*|9 4 -5 -3
always|9 4 -5 -3
am delighted|-6 -1 -2 13
am dienstag|-6 -2 17 -2
am donnerstag|-4 -3 21 -4
am empfang|-9 -7 10 6
am ende|18 -6 -4 -2
am freitag|-12 -6 17 -3
am kommenden|-11 12 1 -1
am montag|-5 -7 20 -2
am pleased|-9 -2 9 11
am samstag|-7 -10 5 -5
am sharp|-3 -1 10 -1
am sorry|10 -8 -5 -4
am strandkai|-4 -6 -1 -1
am writing|3 -8 -6 -7
amanh*|-8 -5 16 -3
amanha|-8 -5 16 -3
amber|-2 -1 -4 9
ameliorer|-8 -2 -3 -1
amend|-5 -4 -1 -1
ammes*|4 -9 2 -4
ammessi|11 -1 -3 -2
ammin*|9 5 -3 -2
among|10 -7 -1 -2
among the|17 -5 -2 -1
among those|2 -8 1 -4
ampar*|12 -2 -2 -1
amparo|12 -2 -2 -1
an alternative|-4 -2 -2 -1
an application|0 -5 -7 -4
an appointment|15 -4 -2 -1
an automatic|-12 9 -1 -1
an bewerbungen|-1 -11 0 0
an email|-9 20 -8 -3
an eye|7 9 -4 -2
an hour|-7 -8 -1 14
an interview|-3 9 4 -5
an intro|-4 -3 13 -1
an overwhelming|1 -3 9 0
an unserem|15 -5 -2 -1
an updated|-11 -6 -2 -2
analise|-8 11 -10 -8
analyse|14 -5 0 -1
analyst at|-7 -2 -1 -1
analyst in|-6 -3 -2 -2
anbei|-4 -7 -7 28
anbie*|-4 -7 -4 3
anbieten|-3 -7 -3 4
anbieten kann|-8 -1 -1 -1
anbieten konnen|-4 11 -1 -1
anche|9 -3 0 -2
ancor*|-24 12 5 8
ancora|-24 12 5 8
ancora in|-11 4 -2 -2
and all|19 -11 -5 8
and are|13 -5 -2 -5
and as|14 -7 -3 8
and at|10 -4 0 0
and be|-11 11 1 -1
and by|11 -3 -3 -1
and call|-10 20 -3 -1
and can|6 -2 -9 -1
and cannot|-9 -2 -3 -2
and congratulations|-6 -2 -3 -2
and cv|2 9 -2 -1
and decided|9 -1 -1 0
and dont|10 -2 -1 -1
and everyone|-10 5 7 0
and for|10 -1 -3 -2
and get|-7 12 -2 -1
and got|10 -6 -1 0
and has|-3 -10 -4 -2
and have|12 -9 0 -3
and he|3 9 -4 -1
and if|-2 13 -9 -4
and is|1 13 -5 -4
and it|5 -1 -3 12
and look|-6 -4 -2 -1
and may|9 -5 -1 2
and meet|-10 4 14 -2
and not|10 -3 5 -3
and on|-2 -6 -4 -3
and only|-7 -2 -2 -1
and our|-4 1 -3 -3
and return|-6 -3 3 15
and ring|12 -1 -5 -1
and sadly|-10 -1 -1 -1
and she|12 3 -5 -2
and sign|-8 -3 -3 12
and so|3 -11 -3 -6
and tell|-3 -2 0 10
and they|14 1 -5 0
and this|17 -2 -3 -1
and to|14 -10 -2 -1
and told|-1 12 -2 -1
and try|-3 -4 -1 -1
and unfortunately|0 -8 1 -5
and will|-13 16 -1 -6
and with|15 1 -2 -1
and wont|10 -1 -3 -1
and would|-11 -8 22 -4
and your|9 0 3 -4
and yours|14 -9 -5 -3
andam*|-13 6 -4 -2
andamento|-13 6 -4 -2
andamento na|-5 -1 -2 -1
ander|7 -7 -7 -3
ander*|5 -5 -8 -2
andere|10 -5 -7 -3
andere bewerberin|12 -2 -1 -1
andere kandidaat|3 -7 -7 -4
andere person|16 -1 -2 -2
anderen bewerber|5 -7 -5 -4
anderen bewerbern|-11 -4 -2 9
anderen entschieden|-7 -2 -2 -2
anderen person|10 -3 -1 -1
anderes|0 -8 -10 -4
andern|-8 12 -6 -2
andernfalls|-7 -5 -2 3
anders|2 -4 -14 -4
anders entschieden|0 -3 -5 -2
anders gekozen|-6 -1 -1 -1
andert|13 -3 -1 -1
anderweitig|3 -2 -9 -4
andrea|-5 17 -5 4
andres|-6 -8 -2 -2
anerk*|9 -9 -3 -1
anerkennung|10 -4 -1 0
anexo|-6 -9 0 21
anexo ii|-5 -3 -1 9
anfan*|-4 -9 -12 30
anfangen|-2 -8 -10 31
anfit*|-3 9 -2 -1
anfor*|13 -4 -2 -1
anfra*|12 -8 -7 -4
anfrage|5 -7 -5 -3
anfragen|9 -1 -2 -2
angaben|-18 8 -5 -2
angeb*|1 -11 -10 9
angebot|0 -11 -10 9
angef*|-9 -5 -3 -1
angeh*|-4 -3 -2 -1
angek*|-16 28 -5 -1
angekommen|-16 27 -4 -1
angel*|11 0 -4 -2
angela|12 -2 -2 -1
angen*|9 -2 -1 -1
angep*|-10 -1 -2 10
anges*|10 -3 -3 -3
angeschaut|9 -3 -1 -1
anhan*|-4 4 2 9
anhang|-12 6 3 10
anita|-8 -8 -3 -2
anja|-13 -1 16 0
anlag*|-5 -1 11 -2
anmel*|-21 -8 7 -4
anmeldung|-19 -7 7 -2
anmeldung zum|-6 -3 -4 -1
anna|13 -2 -3 -2
annee|16 -8 -4 -3
anneh*|-5 -4 -2 12
annehmen|-5 -4 -2 12
annel*|13 -3 -2 -1
annelise|11 -2 -1 -1
anno|20 2 -6 -4
anno scorso|9 -3 -2 -1
annon*|-1 -7 -3 -2
annonce|0 -6 -2 -1
annou*|9 -5 -7 -3
announcement|10 -3 -3 -3
announcements|-7 -2 -3 -1
annul*|-7 -14 14 -12
annule|-4 -6 -5 -6
annuler|-10 -2 20 -1
annuler notre|-5 -1 9 -1
annun*|-3 -3 -7 -3
annunci|2 -5 -5 -2
ano|11 -8 -8 5
anoni*|-11 -4 -3 -2
anony*|-19 -2 -8 -1
anonym|-10 -4 -3 -1
anonyme|-8 -2 -3 -1
anonymous|-11 -3 -4 0
anoth*|4 -6 -4 -5
another|4 -6 -4 -5
another agent|-6 -1 -1 -1
another applicant|6 -7 -7 -4
another candidate|11 -6 3 -1
another family|-10 -1 0 0
another offer|-9 1 -1 0
another position|-5 0 -3 -1
anruf|1 9 -3 -1
anruf von|-4 10 -1 -1
anruf*|-4 10 -3 -1
anrufen|-4 10 -3 -1
anspr*|-13 19 -1 0
anspruch|-13 17 -1 0
anspruch nehmen|-8 10 -1 0
answers are|-6 -3 -3 0
antes|-20 -5 6 1
antes del|-20 -11 1 10
antic*|-7 24 -3 5
anticipate|-7 16 -1 -1
anticipated|-2 9 -1 2
anton|-6 13 -2 -2
antra*|-16 -5 -4 -2
antrag|-16 -5 -4 -2
antrag auf|-13 -3 -2 -1
antrag vom|-3 -3 -2 -1
antre*|-11 -3 -3 12
antreten|-11 -3 -3 12
antwort|-1 10 2 -4
anula*|-5 -5 -5 -4
anunc*|-6 12 -1 -1
any chance|-5 -2 -1 -2
any feedback|-10 -1 -1 -1
any further|10 -7 -1 -4
any future|10 -2 -1 -1
any inconvenience|4 8 1 0
any other|8 0 2 -1
any positions|11 -5 -1 -1
any questions|-10 0 1 5
any time|-4 10 2 -5
anybo*|12 5 4 -2
anybody|12 5 4 -2
anybody else|-7 11 -1 0
anybody on|10 -1 -2 -1
anymo*|-5 -3 13 -2
anymore|-5 -3 13 -2
anyon*|5 -1 -8 -5
anyone|5 -1 -8 -5
anything before|-11 5 -3 -2
anything on|-7 -1 -1 -1
anzub*|0 -1 -1 9
anzubieten|0 -1 -1 9
ao|2 -1 -7 -6
ap|-3 11 -2 -2
apare*|10 -5 -3 -3
apert*|-3 -9 -7 -3
aplic*|0 16 -5 -3
apolo*|-1 9 -2 -5
apologies|-7 9 2 -5
apologies again|-3 -1 -10 -1
apologise for|-4 -5 1 -2
apologises|-1 9 -1 0
apologises for|-1 9 -1 0
apos analise|5 -10 -3 -3
app for|-11 -6 25 -3
app me|-4 -3 -2 12
appar*|-17 -3 -1 -1
appartement|-10 -1 0 0
appea*|-2 -11 -1 -6
appeal|-4 -7 -4 -3
appeared|-6 -2 -3 -2
appeared in|-6 -2 -3 -2
appen*|-5 19 -3 -2
appena|-10 20 -3 -2
applicant we|19 -4 -1 -1
applicants who|-1 15 -3 -2
application after|-6 9 3 0
application any|4 -2 9 0
application as|13 5 -6 -2
application at|-3 -1 -4 -3
application by|-2 -5 -2 -1
application data|-6 9 0 0
application did|9 -1 -1 0
application fee|-7 -9 -1 -1
application for|1 9 -4 -5
application form|-4 10 -4 -2
application has|3 13 -5 -1
application is|-26 27 -7 0
application status|9 -1 -1 -1
application submitted|-7 10 -1 0
application this|-13 1 0 0
application to|-5 5 -4 -6
application was|7 13 -5 -3
application we|12 -12 -3 -2
application which|-3 11 -2 -1
application will|9 -4 8 -4
applications and|5 9 -1 -4
applications are|-4 10 -3 -2
applications close|-13 16 -2 -1
applications for|7 -9 -6 -3
applications from|10 -2 -1 0
applications have|4 8 -1 0
applications in|-2 13 -4 -3
applications received|10 -8 -1 -1
applications so|-6 11 -1 -1
applications we|0 10 -3 -3
applications were|-1 -6 -2 -2
applied|1 -1 -5 -6
applied for|2 -3 -6 -5
applied has|17 -4 -3 -2
applied on|-7 11 -1 0
applied to|-8 -7 1 -4
applies|-11 3 6 -1
apply|2 -3 -5 -4
apply again|-2 -7 -5 -4
apply for|11 -5 -3 -2
apply to|11 6 -3 -2
apply visit|-7 -2 0 0
applying to|-4 1 -4 -6
appoi*|16 -7 -3 7
appoint|10 -5 -3 -2
appointed|8 -8 -4 11
appointed as|-7 -1 -3 13
appointing|12 -1 -2 -2
appointment|20 -6 -6 8
appointments|1 5 5 -1
appre*|11 0 -4 -3
appreciate|9 0 -4 -3
appreciate the|1 -5 -3 -3
appreciate you|22 -7 -3 -1
appreciate your|11 6 -4 -2
appreciated|12 -3 -2 -2
apprentice|1 8 -9 -6
appro*|-10 -7 -2 -2
approve|-18 -4 -2 -1
approve your|-18 -4 -1 -1
approved|-10 -2 -3 -4
approved as|-3 -3 -2 -2
apres*|10 -4 -2 2
april|-16 14 -3 6
aprob*|-3 -3 -2 -2
aprov*|-10 -7 -8 2
aprovado|-6 -2 -3 -2
aprovar|-7 -1 -2 -2
aqui|12 -6 -1 -1
aqui da|11 -2 -3 -2
arbeitsvertrag|-3 -5 -4 22
arbeitszeugnis|-4 -5 -1 0
archi*|9 5 0 -5
architekt|-3 -2 9 -1
are a|10 0 -2 -1
are always|11 -2 0 0
are anonymous|-6 -4 -3 0
are closed|-5 -3 -1 -1
are free|-2 -1 -12 -1
are going|9 -2 -1 0
are hiring|-6 -2 -4 -1
are in|-3 12 0 -2
are no|5 -10 8 -3
are on|0 2 8 -1
are planned|-5 9 -1 0
are pleased|-18 0 12 20
are receiving|0 -8 -4 -2
are rejected|-5 -3 -2 -2
are shortlisted|-8 11 -1 0
are similar|-9 -5 -1 -1
are sorry|-7 -6 -5 -2
are spoken|13 -4 -3 -1
are still|-18 -13 10 -1
are unsuccessful|-6 9 -1 0
are welcome|-3 -4 -1 -3
are writing|0 -7 -1 -1
are you|-27 -21 32 6
area manager|-3 -2 9 -1
areas|12 -1 -4 -4
arent|-4 -3 -6 -7
arent affected|-2 -2 -3 -4
argert|10 -3 -2 -1
argert mich|10 -3 -2 -1
aroun*|2 -7 19 -4
around|2 -7 19 -4
arran*|11 -2 3 -2
arret*|13 1 -3 -2
arrete|16 -6 -2 -2
arrete la|9 -3 -1 -1
arriv*|-21 27 14 -9
arrivato|2 10 -4 -2
arrive|-10 5 15 -3
arrived|-12 16 -4 -2
arrived safely|-6 12 -2 -1
arroy*|-6 -4 -1 -1
arroyo|-6 -4 -1 -1
artist|-10 4 -1 0
arztl*|-2 -5 18 -1
as all|-5 -2 -3 -2
as an|-8 -8 4 -4
as discussed|-7 -4 8 11
as i|-3 -3 -7 1
as it|2 -2 -6 -5
as of|-4 -5 -7 -5
as part|-4 -6 1 -3
as soon|-16 15 -4 10
as the|0 2 0 -9
as they|-6 -7 -2 -2
as we|6 5 -1 -1
as withdrawn|-5 -4 -1 -1
as yet|-4 -6 -1 0
as you|9 0 -2 5
as your|6 -2 -1 6
asant*|12 -4 -1 -1
asante|12 -4 -1 -1
asap|-1 -5 -4 -2
asist*|2 -2 9 -2
ask for|-4 -4 15 -8
ask you|-5 17 -4 -1
asked and|-6 10 -4 -1
asked for|-3 -10 -5 8
asked me|17 -3 -4 1
asked to|-5 2 9 -2
aspet*|-3 -5 13 -1
aspir*|9 1 -4 -2
aspirantes|9 -2 -1 -1
assegnato a|-9 -2 5 -1
assessment centre|14 0 7 -1
assessment day|2 1 11 -3
assessment we|-6 0 -2 -1
assistance|-4 -2 -2 -1
assistant at|-2 -9 1 -2
assistant professor|-3 10 -2 0
associate level|-2 -2 -4 -1
associates|-7 25 -3 -4
association|-4 -2 -3 -2
assum*|-15 15 14 -2
assume|-16 16 13 -1
assume that|-14 14 3 -1
assume you|-5 5 11 -1
assunzione|-3 -10 -7 9
assunzione a|-2 -2 -2 11
at a|-12 9 1 0
at everything|-8 12 -1 -1
at interview|12 -2 -3 -2
at least|-6 -3 2 -4
at present|17 -5 -5 -2
at them|-4 10 -3 -1
at this|7 -7 -6 -4
at your|1 -3 -3 -5
ate|-29 19 -8 16
ate dia|-7 9 -3 6
ate la|-4 -2 10 -1
ate sextafeira|-13 8 -2 10
atelie|-4 11 -2 -1
atentamente|11 0 -2 -1
athle*|-3 -1 10 -2
athletic|-3 -1 10 -2
atlan*|-9 3 -2 -1
attac*|-5 -5 -1 9
attached|-21 -12 -1 27
attached have|-4 0 -1 10
attached your|-2 -1 -3 13
attend|-11 -8 29 -4
attend the|-6 -2 11 -1
attendant|18 -5 -3 -2
attendant was|13 -3 -2 -1
attending|15 -3 -8 -1
attendu|13 -2 -5 -2
attente|-7 -3 1 -1
attes*|-12 -12 10 3
attesa|-6 -4 2 -1
attir*|-7 -3 10 -2
attire|-7 -3 10 -2
attire is|-3 -2 9 -1
attri*|-3 -3 -8 -3
attua*|-8 -2 -3 -2
attuale|-3 -4 -2 -1
au complet|9 -2 -1 -1
au processus|10 -1 -4 -1
auch die|10 -1 -3 -1
auch fur|-7 12 -1 -1
auch gleich|-2 -2 9 -2
auch wenn|-5 -4 -1 -4
aucun|17 -10 -1 -2
aucun*|-4 13 -3 -1
aucune|-4 13 -3 -1
audit|-7 17 3 -4
audit*|1 3 -12 -8
auditioning|-5 -2 -2 -2
auditoria|9 -1 -3 -1
auf dich|-7 -4 -3 3
auf ihr|-1 -4 -3 -1
auf ihre|18 -7 2 0
auf jeden|-9 15 1 -1
auf meinem|-10 16 -2 -2
auf sie|-8 3 -5 19
auf unsere|9 -4 -1 0
aufbe*|-2 -5 -1 -1
aufbewahrungsfrist|-4 -3 -1 -1
aufge*|9 -3 -4 -3
aufgeben|12 -4 -1 -1
aufgenommen|-10 6 -3 -2
aufgr*|-1 13 -2 -5
aufgrund|-1 13 -2 -5
aufgrund der|-7 12 -5 -3
aufhe*|-9 -1 -2 -1
aufna*|-1 -7 -3 -2
auftrag|-3 0 -4 -2
augen*|12 2 -3 -2
augur*|9 -6 -7 -4
aun|-6 12 -2 -1
aura|-8 9 9 -3
aura lieu|-5 -2 9 -1
aus dass|-5 8 6 0
aus dem|-6 3 1 -8
aus der|18 -8 -7 7
ausbi*|9 -1 -1 2
ausbildung|7 3 1 -2
ausbildung zum|-3 10 -3 -1
ausfu*|14 -2 -5 -1
ausfuhrliches|11 -2 -4 -1
ausfuhrliches feedback|11 -2 -4 -1
ausga*|-7 -2 -1 -1
ausgabe|-7 -2 -1 -1
ausge*|6 -7 -3 -5
ausgebucht|0 -6 -7 -5
ausgeschlossen|-4 11 -1 0
ausgeschrieben|-9 -5 -1 -1
ausgesprochen|15 -3 -3 -3
ausgewahlt|10 -8 -7 -5
aushi*|13 -4 -4 -4
aussc*|10 -8 -5 -3
ausschlag|10 -2 -2 -1
ausschreibung|10 -4 -2 -1
ausschreibungsfrist|-7 -2 -1 0
ausse*|0 -3 -4 -2
ausserdem|-6 -5 -4 -2
austa*|-5 -3 -2 -1
austausch|-5 -3 -2 -1
auswa*|10 -5 -1 0
auswahl fur|-4 11 -1 0
auswahlgesprach|-3 -3 9 0
auswahlkommission hat|-4 -2 -2 -1
auswahltag|10 -3 -4 -1
auswahlverfahren|7 -9 1 8
auswahlverfahren fur|-1 -3 -2 10
author|-6 -1 -1 -1
authorization|-8 -1 0 0
auto|12 1 -10 14
auto reply|-6 13 -1 -1
automated message|-3 -2 -4 -2
automatic|-14 10 -2 -1
automatico non|-4 -4 -1 -1
automation|-8 -3 3 -2
automatisch erzeugt|11 -7 -4 -2
autor*|-14 8 -6 -5
autore|-10 -2 -1 -1
autorin|-9 -2 -1 -1
autre|9 -3 -11 -8
autre*|8 -9 -6 -4
autres|8 -9 -6 -4
autres voeux|-9 -2 -1 0
auxil*|5 -8 -9 -1
auxiliar|4 -8 -10 -1
avail*|0 -10 6 -3
availability|-2 -9 9 -6
availability for|-8 -5 -5 -1
availability over|-3 -2 9 -1
avanc*|12 -10 10 -4
avancar|17 -5 -6 2
avancar com|11 -5 -4 3
avance|-4 -3 -3 -1
avancou|-9 -7 24 -3
avant la|-4 13 -3 -1
avant le|-15 -4 1 17
avant*|11 -4 4 -1
avanz*|2 1 6 0
avec|13 -10 4 3
avec d|10 -1 -2 -2
avec le|1 -5 -1 10
avez postule|9 -3 -1 -2
avez recemment|-5 -1 -2 -1
avis favorable|-4 -2 -1 10
avisa*|-19 14 8 -6
avisaremos|-10 18 -2 -1
avisaremos cuando|-6 13 -1 -1
aviso*|0 -7 -1 -1
avisos|0 -7 -1 -1
avoir postule|2 11 -3 -2
avons|16 -6 -6 0
avons decide|14 -4 -2 -1
avons le|-8 -7 -3 8
avons pas|3 9 -3 -2
avons recu|13 -3 -1 -1
avvis*|-7 -4 1 -2
award|-10 -3 -3 3
ayant|9 -4 2 -4
ayant ete|9 -2 3 -2
aylin|-2 -2 -15 -1
azienda|0 -1 -4 -5
baan|-11 17 -7 -4
baan als|-6 16 -4 -2
bache*|-11 -5 5 -1
back|0 13 -5 -1
back by|-10 12 -2 3
back from|11 5 -4 -2
back office|-6 -2 -2 -1
back to|-7 23 -5 2
back when|17 -4 -4 -2
backe*|8 -10 4 3
backend|6 -11 8 6
background check|-13 -3 -6 12
badge|-10 -4 1 -1
baker|10 -5 -5 2
bald|10 -10 -2 -2
banca|-2 -8 -1 -5
banco|1 -6 -4 -6
banco de|9 0 -2 -1
banco*|-5 16 -3 -2
banconista|-6 15 -3 -2
band|-6 -5 -4 10
bando|-5 -1 -4 -2
bank of|9 -2 -1 0
bar|3 -10 -5 -4
baris*|-4 13 -7 -3
barista|-4 13 -7 -3
barke*|15 -3 -2 -1
barkeeper|13 -1 -2 -1
barro*|-5 -3 -1 -1
base|3 -2 -9 11
based|5 -9 -5 0
based on|7 -9 -7 -3
basic|-7 6 -4 9
batch|-15 -1 -1 -1
bau|-4 -4 -2 -2
baust*|0 -5 10 -2
bay|4 1 3 1
bc|9 -2 -1 -1
bda|-3 -2 9 -1
be able|-8 -10 13 -3
be accepted|-5 -2 -4 -1
be admitted|-7 -2 13 -1
be approved|-3 -2 -2 -2
be closed|-12 -3 5 -1
be completed|-8 0 -5 -1
be considered|-1 -9 -3 -4
be contacted|-20 17 -4 -2
be deleted|-1 -7 -4 -2
be discouraged|9 -2 -1 -1
be done|-7 -3 2 -1
be entertained|9 -3 2 0
be filling|-3 -2 -2 -2
be glad|9 -3 -3 -2
be going|11 -5 4 -2
be grateful|-17 -3 -3 3
be held|-1 -1 10 -2
be in|-6 27 -8 -5
be interviewed|-3 -7 0 -1
be interviewing|-3 9 0 0
be inviting|11 -6 -5 -1
be more|-3 -2 10 0
be moving|14 -2 -3 -1
be notified|-14 18 0 -4
be of|-6 -2 -1 -1
be offering|13 -2 -6 -1
be on|-13 -8 6 -1
be open|-2 -3 -3 -1
be our|-6 9 -5 16
be patient|-6 12 -1 0
be progressing|20 -6 -2 0
be put|-11 3 -1 -1
be reviewed|-15 16 0 0
be sent|-12 -4 14 -1
be taking|13 -3 -3 -2
be withdrawn|-17 -11 7 3
be yourself|-5 -2 10 -1
bea|12 2 -3 -2
beabs*|10 -4 -1 -1
beabsichtigt|10 -4 -1 -1
beach*|-3 11 0 -1
beachten|-7 9 1 0
beachten sie|-7 9 1 0
beaco*|-4 -2 -1 9
beacon|-4 -2 -1 9
beantragen|-6 2 -5 -1
bear|-21 27 -8 -2
bear with|-23 28 -6 -2
beate|3 -10 -1 0
beatr*|5 8 -1 -2
beatriz|7 5 1 -1
beaut*|14 -4 -1 -1
beautiful|11 -3 -1 -1
beca|-4 -2 -2 -2
becau*|2 -7 -4 -1
because|2 -7 -4 -1
because it|-4 -7 -2 -2
because of|8 -13 -4 6
because the|0 -8 1 -3
because you|2 -11 -7 -4
becky|-9 6 7 -1
bedan*|11 -2 -4 -4
bedanken|10 3 -3 -1
bedankt|10 -4 -4 -5
bedankt voor|12 -10 -2 -4
bedar*|19 -9 -2 -1
bedarf|19 -9 -2 -1
bedarf in|10 -4 -1 0
bedau*|14 -7 -4 -3
bedauerlicherweise|9 -3 -1 0
bedauern|7 -9 -6 -5
bedaure|13 -2 -2 -1
bedaure ihnen|11 -1 -1 -1
beden*|-9 4 -5 -1
bedie*|20 -9 -3 -1
bediening|15 -6 -3 -1
bedri*|-9 16 -2 -1
bedrijf|-5 12 -2 -1
beein*|10 -2 -1 -1
been able|-8 24 -7 -3
been approved|-10 7 6 0
been called|-1 -4 16 -1
been canceled|0 0 9 0
been cancelled|9 -6 -7 -2
been chosen|-5 -3 -4 -2
been closed|16 -10 -4 -2
been decided|-9 7 -1 0
been delayed|-6 13 0 0
been doing|9 -2 -1 -1
been extended|3 -11 -1 -1
been filled|11 -5 3 3
been made|-6 9 -4 -3
been moved|-12 9 9 0
been placed|-5 0 -6 -3
been received|-19 29 -1 1
been refused|-4 -3 -2 -1
been rejected|-4 -2 -5 -5
been reviewed|9 -6 0 -1
been saved|-2 -3 -2 -2
been scheduled|-2 -3 12 -1
been selected|2 -14 13 -6
been sent|-4 13 -2 -1
been shortlisted|0 -1 23 -5
been submitted|-12 15 -4 0
been successful|0 -8 -3 17
been successfully|-7 10 0 0
been temporarily|-11 17 0 -1
been through|1 -5 -5 -2
been told|-4 -3 -2 -2
been unsuccessful|2 2 -8 -5
been withdrawn|13 -6 -3 -2
befin*|-9 8 -1 0
before and|7 3 0 -1
before friday|-3 11 -3 -1
before it|-4 -3 -1 -1
before that|-12 6 -4 -2
before the|-11 13 9 -9
before then|-18 18 2 -1
before we|-19 -3 10 -4
before your|-6 2 -4 -3
begin|-17 12 -2 5
begin*|-6 14 -10 6
beginning|-6 11 -1 0
begru*|-4 -9 3 -4
begrundung|-3 -4 -2 -2
begrundungen|5 -9 -1 0
behaa*|11 -5 -1 -1
behaalde|11 -5 -1 -1
behan*|-1 21 -4 -2
behandeling|3 13 -3 -2
behin*|-9 14 4 -3
behr|9 -3 -1 -1
bei der|-1 -6 -7 -3
bei dir|-3 14 -3 -2
bei ihnen|-2 22 -6 -4
bei ihrem|-5 -1 -2 -1
bei mir|16 -5 -5 -3
beide*|2 4 -1 5
beiji*|4 -8 -4 -3
beijinhos|-2 -6 -3 -2
being|3 -4 -5 -6
being a|10 -3 -1 -1
being considered|0 11 -3 -2
bekij*|-8 15 -6 -3
bekijk|-2 -3 -3 -1
bekijkt|-6 10 -1 0
bekijkt je|-6 10 -1 0
bekom*|-4 16 -10 -2
bekommen|-5 14 -11 0
bekommen viele|12 -2 -1 -1
bel ik|-7 11 -6 -4
belez*|-4 -3 -2 -1
beleza|-4 -3 -2 -1
belie*|12 -9 -4 -3
believe|14 -6 -1 0
believe that|9 -4 0 0
bell|-3 0 7 5
belle|-3 -6 -3 -2
bem|10 -5 -1 2
bemvi*|-7 -6 -4 14
ben|-1 12 -26 -8
bench|12 -4 -2 -1
bench*|12 -3 1 0
benchmark|10 -3 2 0
bene|1 -8 19 -3
benef*|-4 -2 -7 -4
benefits|-19 2 -3 -6
benot*|-2 -9 -2 -2
benotigen|-6 -9 -2 -1
benotigen wir|-4 -4 -2 -1
beoor*|-9 -1 -7 -4
bereits|11 -12 -5 6
bereitschaft|9 -2 -1 -2
berichtje|-5 13 -3 -1
beroe*|9 -4 -1 -1
berucksichtigt werden|5 -9 -3 -1
berucksichtigung|19 -6 -4 -3
beruf*|9 -9 10 -4
beschlossen|13 -4 -2 -1
beset*|19 -3 -3 -3
besetzen|20 -9 -2 -1
besetzt|15 -6 -4 -4
besetzung|10 9 -3 -1
besetzung der|10 6 -3 -1
beslo*|15 -10 -5 -3
besloten|15 -10 -5 -3
besloten om|14 -2 -2 -2
bespr*|-11 -10 13 28
besprochen|-5 -11 17 17
besproken|-5 -8 -6 16
besproken en|-4 -3 -2 12
besse*|-2 -8 4 -4
besser|-5 -4 -3 -2
besser zu|-9 0 -1 -1
best of|0 -7 -4 -5
best regards|-6 19 1 -5
besta*|-14 13 2 -2
bestanden|14 -4 1 -3
bestatige ich|-7 9 0 -1
bestatigen|-27 21 -5 -6
bestatigen den|-8 13 -1 0
bestatigen wir|-11 11 -2 -1
beste chantal|-5 -4 14 -2
beste grusse|8 -6 3 5
beste meneer|-16 -4 4 -2
bestellung|2 -4 -4 -3
besten dank|-1 11 0 -2
beta|-15 -3 -1 -1
beter|17 -4 -3 -2
beth|2 -3 -8 -2
betra*|5 -10 -4 0
betre*|6 -2 -5 11
betreft|1 -5 -3 12
bette*|5 -11 3 -4
better|5 -11 3 -4
better fit|-9 -2 6 -1
betwe*|-7 -7 18 0
between|-7 -7 18 0
beves*|-13 6 2 -2
bevestigen|-10 8 -5 -1
bevor|-7 -5 1 -2
bevor wir|-7 -5 1 -2
bewaa*|9 -5 -5 -3
bewaar mijn|-5 -2 -2 -1
bewaren je|12 -4 -2 -1
bewerben|2 -12 -6 -4
bewerber entschieden|-4 -5 -3 -3
bewerberinnen|1 -1 -6 9
bewerbern|-9 -5 -2 9
bewerbern haben|-5 -1 -1 10
bewerbung|1 10 -1 -6
bewerbung als|2 11 -4 -5
bewerbung auf|0 14 -5 -3
bewerbung bleibt|-14 1 -3 -1
bewerbung fur|-10 18 -2 -5
bewerbung ist|-9 9 -7 -7
bewerbung leider|-8 -3 14 0
bewerbung nicht|12 -16 0 -3
bewerbung und|1 9 -2 -2
bewerbung wird|-8 13 -1 -1
bewerbung zuruckgezogen|-4 -4 -1 -1
bewerbungen nicht|9 -5 -1 0
bewerbungsprozess|-5 -7 -6 -3
bewerbungsprozess bei|-2 -3 -3 -2
bewerbungsschluss|-7 9 -1 0
bewerbungsschluss ist|-7 9 -1 0
bewerbungsunterlagen|17 -4 -2 -1
bewerbungsverfahren|-1 -9 -1 -1
bewor*|1 -7 0 -6
beworben|1 -7 0 -6
beyon*|11 -3 -1 -1
beyond|11 -3 -1 -1
bezah*|-4 3 10 -2
bezahlt|-4 3 10 -2
bezuglich|-2 -6 0 -1
bi|-5 -9 10 -2
bi developer|-5 -8 10 -2
bibli*|-5 -5 -5 2
bid|-8 -2 -2 -2
biede*|-2 -3 -5 17
bieden|-2 -3 -5 17
bieden je|-6 -1 -3 13
bien|-2 17 1 -4
bien a|6 -5 9 -2
bien arrive|-3 9 -2 -1
bien cordialement|6 -11 -2 -2
bien el|-3 -1 13 -1
bien ete|-13 22 -3 -1
bien recu|-7 28 -7 -5
bienv*|-8 -1 -2 9
biete*|-11 -7 8 17
bieten|-11 -7 8 17
bieten dir|-8 -1 -1 11
bieten ihnen|-6 -2 15 -2
bieten wir|12 -2 -3 -3
big|6 -7 -5 -3
bij een|11 -7 -5 -2
bij onze|9 -2 -2 0
bijla*|-4 -2 -4 15
bijlage|-4 -2 -4 15
bike|9 -3 1 -2
bin|-7 -1 0 -4
bin ich|-10 -1 -1 -1
binne*|-3 28 -10 -2
binnen|-2 25 -10 -2
birte|-6 12 -4 3
bis|-10 8 0 -2
bis dahin|-2 11 -10 -5
bis dann|-3 -4 12 -3
bis drei|-6 12 -1 -1
bis ende|-16 20 -14 1
bis freitag|-6 -6 12 4
bis mitte|-4 13 -2 -1
bis spatestens|-4 -6 -1 -1
bis zu|-7 10 -2 -1
bis zum|-27 10 12 1
bitte beachten|-7 9 1 0
bitte bescheid|-6 -3 -1 -1
bitte ich|-5 -2 -1 -1
bitte kurz|-8 8 10 -1
bitte laden|-7 -4 -2 0
bitte noch|-9 4 -4 -2
bitte reichen|-3 -3 -5 -2
bitten|-6 5 -2 -6
bitten sie|-14 7 -2 -2
bitten um|-9 1 3 -5
bjs|6 9 -5 -3
bleib|10 -2 -2 -1
bleib dran|9 -1 -2 -1
bleib*|-1 -14 -1 -7
bleiben|0 -11 1 -6
bleibt|-5 -9 -2 -5
bleibt aktiv|-6 -3 0 0
bleibt gultig|-8 -1 -1 0
bleibt im|-9 4 -2 -1
blessings|-13 11 1 -1
blick|9 -3 -1 -1
blijf|0 -7 -2 -1
blijf*|-12 12 5 -1
blijft|-12 12 5 -1
blijv*|-3 -4 -2 -1
blijven|-3 -4 -2 -1
blog|-10 6 -1 0
blue|-5 9 -3 -2
boa|-2 12 -5 -5
boa rececao|-7 9 0 0
board|14 5 -4 -2
boas|14 -3 -3 -2
boat|9 -2 -2 -2
boeke*|-7 16 0 -2
bohm|-4 -3 0 -2
bolet*|-8 -1 -4 -2
boletin|-8 -1 -4 -2
bolsa|-6 12 -6 -1
bolsa r|-8 11 -1 -1
bom|18 6 -13 -2
bom dia|15 -10 -11 1
bon|12 -8 -3 -1
bonjour manon|9 -3 -3 5
bonjour nous|13 -2 -2 -2
bonne chance|5 7 1 -3
bonne continuation|20 -9 -5 -3
bonne journee|0 14 -5 -3
bonne nouvelle|-9 0 13 -1
bonus|-19 -12 -8 30
book|-4 -5 15 -7
booke*|-5 -11 10 3
booked|-5 -11 10 3
booki*|11 -5 6 -3
booking|9 -4 7 -3
boots|-8 1 -4 -4
bored|10 -3 -3 -2
borou*|-9 -5 5 0
borough|-9 -5 5 0
bosch|3 -3 -4 9
boss|11 5 -4 -2
boss says|11 -2 -2 -1
both|12 2 -1 -2
botte*|2 12 -4 -2
botto*|-7 -2 -4 -1
bottom|-7 -2 -4 -1
bounc*|-11 -1 -4 0
branch|0 7 3 -1
brandt|12 3 6 -5
brauc*|13 -2 -7 0
brauchen|16 -3 -9 4
brauchten|9 -2 -4 -2
break|-6 11 5 -1
brief|14 2 4 -4
brieven voor|-1 -6 -2 0
brill*|6 -3 8 -2
bring|-18 -9 36 1
bring a|-8 -3 12 -1
bring the|-9 -1 13 -2
bring your|-18 -9 32 2
bring*|3 -9 14 -5
bringen|-9 -4 14 -2
bringen sie|-10 -2 14 -2
brink|-4 9 -2 -1
brook*|-2 -2 -13 -2
brown*|-7 -1 -1 0
brownies|-7 -1 -1 0
bruna|-8 0 -3 -2
brut|-2 -2 -2 9
bruto|-16 -3 -7 24
bruto*|-9 -2 -2 14
brutos|-9 -2 -2 14
brutt*|-8 -4 -4 12
brutto|-8 -4 -4 12
bsn|-7 -7 3 -2
buche*|-1 -2 -5 -1
buchen|-3 -2 -5 -1
budge*|7 8 -11 -10
budget|8 1 -10 -9
budget season|-8 -7 -1 0
budgets|-3 9 -1 -1
buena*|20 -5 8 -6
buenas|20 -5 8 -6
buenas al|11 -3 -2 -2
bueno*|0 9 -8 -4
buenos|0 9 -8 -4
build*|11 -2 4 -3
builders|13 -4 -2 -2
built|-7 -1 12 -1
buite*|12 -4 -2 -2
buiten|12 -4 -2 -2
buiten de|9 -3 -2 -1
buon|-7 2 -6 -2
buong*|3 3 -3 -10
buongiorno|3 3 -3 -10
burea*|7 7 -8 7
bureau|8 7 -8 8
buscamos|15 0 -4 -4
busfa*|-3 11 -2 -1
busfahrer|-3 11 -2 -1
busfahrer m|-7 13 -1 -1
business analyst|2 9 -3 -1
busqu*|10 -10 -5 -4
busqueda|4 -9 -3 -3
busqueda quedo|-2 -5 -2 -1
busquedas|10 -2 -3 -1
but|1 -5 -2 -3
but can|2 -1 -2 10
but have|-6 -3 -3 -2
but he|-4 -5 -1 0
but i|-20 13 -11 -6
but not|-3 -4 -3 -3
but one|-5 -1 10 -1
but the|7 8 4 8
but they|14 -2 -4 4
but we|7 -10 -1 -1
but you|15 -7 -4 -3
but your|-15 10 4 -2
by a|-6 11 0 -5
by another|4 -1 9 -1
by friday|-23 -3 -10 28
by hiring|-15 18 -1 0
by phone|-7 0 27 -5
by return|-10 -2 18 0
by sunday|-10 -5 12 -1
by then|-7 2 11 2
by xing|-2 9 -1 0
bzw|11 -3 -2 -1
cabin|-6 -5 9 5
cabin crew|-6 -5 9 5
cabin*|-5 -8 4 -3
caio|-12 -2 13 5
cais|-10 2 -1 -1
caiss*|12 2 -2 -1
caja|-3 10 -1 -1
cal|-7 -3 9 -1
calcu*|-8 -2 11 -1
calen*|-8 9 19 -4
calendar|-2 -5 16 -1
calendario|-4 11 -2 -1
calendly|-6 -2 9 -1
calendly example|-6 -2 9 -1
calib*|10 -3 -1 0
call|-2 3 10 -3
call from|-5 9 1 -1
call if|3 6 4 -3
call on|-9 -2 13 -1
call the|-6 14 -4 -2
call tomorrow|-2 -2 10 -2
call with|-7 -3 20 -2
call you|-8 21 -9 -2
calle*|0 2 17 -5
called|-1 3 17 -5
called for|5 2 6 -2
callu*|12 -2 -2 -1
callum|12 -2 -2 -1
calma|-6 17 -3 -2
came|3 -2 -7 -6
came across|-2 -5 -4 -2
came back|10 -5 -3 -2
came through|-1 11 -2 -2
came up|-10 -4 5 -2
camin*|10 -6 -3 -2
caminho|10 -3 -2 -2
campi*|-4 9 -3 -3
campo*|-2 -4 -2 -1
campos|-2 -4 -2 -1
campu*|5 -5 9 -4
campus|4 -3 9 -4
campus team|-5 -2 11 0
can add|-1 -1 -1 11
can be|10 -10 -9 -2
can check|-8 9 0 0
can do|7 -9 6 10
can only|11 -3 2 -3
can reply|-7 -2 -2 -1
can see|9 -5 -5 -1
can we|-6 -1 9 0
can withdraw|-5 15 2 -1
can you|-21 -19 43 7
cance*|0 -9 6 -6
cancel|2 -7 19 -2
canceled|4 -1 9 0
cancellato|-7 -7 -2 -2
cancelled the|0 -3 -5 -2
cande*|9 -1 -3 -1
candela|9 -1 -3 -1
candidacy|20 -1 -3 -1
candidacy for|14 -6 -1 0
candidarti|9 -4 -1 0
candidata|18 -9 -2 2
candidata que|-2 -1 -2 9
candidate a|9 -3 -2 -2
candidate account|0 -6 -5 -2
candidate for|4 -3 9 -1
candidate home|3 9 2 -1
candidate to|-5 11 -1 -1
candidate who|10 -1 -2 -1
candidates and|-6 -7 0 2
candidates on|-5 -6 0 0
candidates to|-9 13 -8 -3
candidates who|-13 10 14 -6
candidates will|-18 13 5 -1
candidatese|-11 -5 -4 -4
candidato a|-6 9 -10 2
candidato para|-8 -2 -1 -1
candidatos|5 12 -4 -7
candidatos com|12 -5 -2 -1
candidatou|-1 9 -2 -2
candidats|5 11 -5 -4
candidatura|6 9 -4 -7
candidatura a|-13 -2 -7 -6
candidatura come|9 -3 0 -1
candidatura continua|-10 6 0 0
candidatura e|-6 15 -3 -2
candidatura nao|11 2 -3 -2
candidatura non|33 -11 -4 -1
candidatura para|4 8 -2 -1
candidatura per|-6 19 -4 -6
candidaturas|-4 12 -7 -6
candidature a|-1 13 -5 -1
candidature en|-13 13 -2 -1
candidature est|-6 13 -3 -2
candidature non|26 -13 -3 -3
candidature nous|9 -4 -1 -1
candidature pour|2 11 7 -5
candidatures|1 10 -8 -5
candidatures pour|10 -4 -1 -1
cannot take|-6 -2 -1 -1
cant|-6 -1 0 -3
cant be|-9 3 8 -1
cant do|-7 -4 16 15
cant fit|-10 -1 3 -1
cant give|-15 5 5 -1
cant go|-3 -1 -14 -1
cant make|-11 0 5 -3
cant proceed|-3 -5 -1 -1
cant promise|-8 11 -3 -1
cant receive|-3 11 -2 -1
cant take|29 -6 -5 -2
cant tell|-9 5 -1 0
cant wait|-10 5 -3 4
capab*|-5 -2 -1 -1
capta*|-7 10 -3 -2
car|-4 -6 -6 3
cara|-7 -12 -10 15
card|-22 -7 17 1
card for|-5 -2 11 -1
career|9 -4 -3 -2
careers fair|-6 -2 -2 -1
careers team|-6 12 3 -1
caref*|4 -4 -5 -4
careful|4 -6 -5 -4
careful consideration|-3 -4 -4 -4
careful review|9 -5 -2 -1
cargo de|2 -5 -3 13
caric*|-10 8 -1 -1
carico|-7 13 0 -1
carla|0 -9 4 -4
carlos|-4 -4 -1 0
caro saluto|-3 -4 -1 -1
carol*|9 -5 -3 4
carre*|1 -13 1 -5
carrera|-5 -6 -2 -2
carry|-4 -8 15 1
carta oferta|-6 -1 -1 12
carta*|-12 6 -1 3
cartao|-10 6 -2 1
carte|-9 -5 -3 16
casa por|-9 -1 -1 15
casal*|-8 -1 0 0
casca*|10 -5 -2 -1
case|2 1 10 -2
cashi*|10 -4 -3 -1
cashier|11 -4 0 -1
caso|-9 16 -4 -5
caso nao|-15 12 -3 -2
casti*|-6 -4 -4 -3
casting|-11 -3 -3 -2
casting team|-6 -3 -2 -1
castl*|0 9 -4 -2
cat|9 -4 -1 -2
category|11 -9 -2 -1
cater*|-7 -1 0 -2
causa|9 2 -2 -2
cbt|-4 -1 10 -1
cdi|-19 3 -10 19
ce delai|-10 -4 11 7
ce jour|-11 13 0 0
ce lo|-3 -5 -3 -2
ce poste|16 -6 -1 -1
ce sera|9 -2 -3 -2
cecil*|0 10 -3 -1
cela|-9 -3 -2 6
celleci|-9 5 -1 0
celui|-5 10 -1 0
cemen*|-5 -3 -2 -1
cementos|-5 -3 -1 -1
centre|12 1 3 -3
centro|-12 1 9 -5
cepen*|13 -4 -3 -1
cependant|13 -4 -3 -1
cerca*|12 -5 -4 -1
cerch*|13 -7 -3 -2
cerchiamo|13 -7 -3 -2
cerra*|19 -9 2 -3
cerramos|12 -4 -3 -1
certificado|-12 -2 -2 3
certificado de|-11 1 2 5
certificate|1 -7 3 -6
certified for|10 -4 -1 -1
cerve*|-4 -2 12 -1
cerveceria|-4 -2 12 -1
ces|-4 -7 -5 -2
cet|5 -9 10 -3
cette|8 -9 -11 -7
cette annee|13 -6 -4 -3
cette decision|-5 -2 -1 -1
cette fois|17 -6 -3 -3
cette offre|-3 -3 -1 -2
cette semaine|-9 6 -4 -1
chacun|0 9 -2 -2
chama|-11 14 4 1
chamar|-1 -4 -3 -3
chamb*|13 -3 -2 -2
chamo|11 -3 -2 -2
chance pour|9 -3 -2 -2
chance you|-5 -2 -1 -2
changed to|12 -1 -3 -1
changes|15 3 -3 -5
changes we|11 -1 -1 -4
chant*|5 -11 17 0
chantal|-1 -9 20 -5
chartered|-7 19 -3 -3
chat|-8 -2 12 4
chat about|-4 -2 -3 -1
chat with|-2 -5 16 -2
chatt*|9 4 -4 -2
chaud|-2 -4 10 -2
chave*|-3 -4 -1 -1
che|10 -2 -6 1
che ci|-7 1 1 -4
che con|-2 -4 -2 -2
che non|-1 -2 11 -2
che si|-11 -1 14 0
check|-3 10 -4 2
check and|-7 2 -1 13
check within|-2 -5 -2 -2
check your|1 10 -2 -3
check*|-2 7 -1 6
checked|-2 0 9 1
checking|-2 9 -3 -2
checks|-4 -3 -3 12
cheer*|14 -4 -2 2
cheers|12 -4 -2 2
chef de|0 -11 3 4
chefa*|1 -10 -2 -1
chego*|0 9 -4 -2
chegou|0 9 -4 -2
chene*|-5 10 -2 -1
chenes|-5 10 -2 -1
chere|12 -6 -2 3
chere candidate|10 -4 -1 0
chez|-2 9 -14 -6
chiam*|1 12 -1 -7
chiamo|10 -10 3 -5
chiamo io|-9 -3 8 -2
chiar*|-3 -6 -1 10
chiara|-3 -5 -1 10
chico|17 -3 -5 -3
chiediamo di|-8 -7 1 -1
chimi*|-2 -5 -2 -1
choic*|3 -1 -4 11
choice|1 -1 -4 12
choisi|16 -2 -7 -5
choix|15 -4 -6 -4
choix sur|10 -3 -2 -2
choos*|-9 4 11 -7
choose|-17 -3 16 -3
choose a|-7 -1 18 -1
choosing|-2 10 -2 -1
chose|22 -4 -4 -4
chose*|7 -8 -7 -5
chosen|7 -7 -7 -5
chosen another|-5 -2 -2 -2
chosen for|-12 1 -3 -1
chosen to|13 -4 -2 -1
christmas|9 5 -4 -2
ci sono|-9 -2 -2 -1
ciao alessia|9 -4 -1 0
ciao elena|-7 10 -1 0
ciao luca|-1 -8 -3 -2
cierr*|-5 9 -1 0
cinde*|-13 2 3 0
cinderpath|-14 0 4 0
circl*|-2 11 -3 -2
circle|-2 11 -3 -2
circle back|-4 12 -3 -2
circu*|-8 5 -6 -4
circumstances|-19 9 -2 -1
cita|-5 -4 -4 -3
citie*|-2 -4 -2 -1
cities|-2 -4 -2 -1
citiz*|-5 -5 -1 -2
civic|-3 9 -1 0
civil|12 0 -7 10
claim|-15 5 -3 -4
claim for|-5 -3 -4 -2
claim*|0 -1 -3 -8
claimed|-3 -2 -3 -3
claims handler|9 -1 -1 0
clair*|-4 2 10 -3
claire|-8 3 11 -2
clara|2 -2 11 -1
class|8 -3 7 -2
class*|11 -4 1 0
claustro|9 -1 -2 -1
clear*|7 7 -10 0
cleared|-6 14 -2 -1
clearly|14 -2 -2 -3
cleit*|-7 -5 -1 -1
cleiton|-7 -5 -1 -1
clerk|5 -17 0 -5
clic|-2 -6 -2 -2
clicc*|0 -5 -3 -1
clicca|-4 -3 -2 -1
clicca qui|-4 -3 -2 -1
click here|2 -8 -4 -3
clien*|10 -12 -4 -6
client|14 -11 -6 -5
client a|12 -2 -3 -2
client has|17 -11 -6 -3
cliente|4 -17 1 -8
cliente ha|16 -5 -2 -2
clients|-3 -4 -2 -1
clinica|-6 -4 -2 3
close on|-6 10 -4 -1
close your|-8 3 -4 -2
closed and|18 -8 -1 0
closed the|12 -5 -1 0
closed your|-9 -2 -2 -2
closely|10 -2 -1 -1
closes|-20 11 -2 -3
closes on|-10 3 -2 0
closi*|-11 12 -4 -1
closing|-11 12 -4 -1
closing all|9 -3 -1 0
closing date|-11 16 -3 -1
closing soon|-5 -4 -2 -2
cloud*|-4 17 -1 -1
clt|-12 -4 -3 13
coach|2 -6 -4 -2
cober*|-6 -2 -2 -3
cobertura|-3 -1 -2 -3
cocin*|10 -3 -2 -2
cocina|10 -3 -2 -2
codin*|2 -7 16 -3
coding|2 -7 16 -3
coffe*|11 -3 -2 5
coffee|11 -3 -2 5
cofou*|7 4 0 -1
cofounder|7 4 0 -1
coger|10 -3 -3 -2
coger a|10 -3 -3 -2
cogid*|19 -8 -3 -3
cogido|19 -8 -3 -3
cogido a|13 -4 -2 -2
coimb*|-8 -2 11 1
coimbra|-8 -2 11 1
coleg*|-3 -8 -5 4
colet*|-6 -4 -3 -2
colla*|-5 11 -6 5
collaboratore|-1 11 -2 -1
colleagues|-11 1 -3 -2
collega|11 -9 2 3
college|-1 -8 -7 5
collo*|9 -7 14 -6
colloqui|10 -3 -2 -1
colloquio|3 -6 17 -6
coloc*|-7 -1 -1 -1
colocado|-7 -1 -1 -1
com experiencia|13 -7 -1 -1
com o|2 12 -8 -2
com os|4 2 -6 10
com outros|-3 -3 -2 -1
com sucesso|-10 16 -1 -1
com um|10 -2 -4 -1
com uma|10 -2 -2 -2
com voce|10 -1 -5 -1
come|0 -2 9 -1
come and|-3 -6 20 -4
come back|8 24 -11 -4
come by|6 -5 9 -2
come da|-5 -1 10 -1
come for|-4 -2 11 -1
come in|10 -5 8 -2
come on|-14 -2 17 -2
come to|-11 -7 1 -5
come up|-13 -2 5 -1
comec*|1 3 -7 14
comed*|-9 -2 0 -2
comen*|9 -6 1 -1
comer*|-2 12 -1 -1
comercial|-1 12 -2 -1
comes|15 -4 -8 4
comin*|15 -5 -7 0
coming|13 -4 -7 0
coming down|9 -2 -1 -1
coming in|28 0 -8 -2
comit*|-7 3 -5 -3
comme|-2 -7 16 2
comments are|-6 -1 -1 -1
commissie|11 6 -5 -2
commissie heeft|10 -4 -3 -1
commission n|-8 -1 -1 -1
committee has|12 -6 -5 -3
committee is|-10 5 -1 -1
committee was|10 -3 -3 -3
commo*|-4 -1 -3 -1
common|-3 -5 -1 -1
communicatieadviseur|-2 -5 -2 0
communications|-3 -5 -2 0
community you|-7 -1 -1 0
como va|-3 -5 -2 -1
companera|2 -3 -11 4
companies|-5 -2 -2 -1
company policy|10 -2 -3 -1
compare|-7 -3 -1 0
comparecer|-15 -2 21 -3
comparto|-4 -3 -1 -1
competition was|-6 -3 -1 -1
compilare|-9 -4 4 -1
completa|-2 -3 -2 12
complete|-5 5 -9 -4
complete a|-5 -2 9 -1
complete and|9 -3 -1 1
complete it|-8 -7 0 5
complete the|-15 14 -3 -3
complete your|-4 -9 -4 -3
completed|0 -3 -6 -4
completed its|-4 -7 -3 -3
completed our|12 -1 -1 -1
completed within|-3 -3 -5 -1
completed your|-7 -5 10 -1
completing|9 1 -4 -2
completing the|9 8 -3 -2
completo|18 0 -7 2
compo*|15 1 -5 -2
compr*|-9 -5 -3 -1
comprenons|-6 -1 -1 -1
compt*|-6 -1 -9 -4
comptable|-4 -3 -2 -2
compte|-9 2 -6 -4
compte tenu|-4 10 -1 -1
comun*|14 0 -6 0
comune|-5 14 -3 -1
comune di|-5 14 -3 -1
comunica|14 0 -3 -3
comunicaciones|-6 -2 -1 -1
comunicamos|15 -10 -5 5
comunicamos que|14 -8 -4 6
comunicarte|9 -1 -3 -1
comunicarte que|9 -1 -3 -1
comunichiamo|14 -5 -1 -1
comunichiamo che|14 -5 -1 -1
comunico|10 -3 -2 -2
comunico que|10 -3 -2 -2
con el|6 9 -5 3
con l|-5 -3 0 -1
con las|-6 0 -2 12
con mas|9 -1 -2 -2
con su|-8 -1 -2 -2
con tu|13 -9 -6 -2
conce*|-6 7 -10 -3
concernant votre|-1 -8 0 0
concl*|14 -7 -1 -2
concluded|20 -16 -2 -1
conco*|-4 14 9 -3
concorso|-13 5 12 4
concours|3 7 1 -2
concu*|13 0 -4 -4
condiciones|-8 3 -3 15
condition|9 -1 -2 -1
conditional|18 -7 -4 5
conditional offer|20 -7 -4 1
conducir|1 -4 9 -1
confe*|-5 12 13 4
conference|-7 -1 0 -1
conferma|-13 20 9 -2
confermare|-5 -1 11 -1
confermarti|-6 -2 -4 16
confermarti che|-6 -2 -4 16
confezionamento|11 -3 -1 -1
confidential|1 -10 -9 -2
confirm|-23 3 13 -4
confirm by|-6 -1 11 0
confirm that|-7 4 -2 -6
confirm your|-17 1 13 2
confirma|-12 0 9 8
confirmamos|-21 5 -4 -3
confirmamos a|-10 8 -1 0
confirmamos que|-11 -8 -2 -1
confirmar|-14 -2 11 -3
confirmation|-11 15 1 -1
confirme|-14 8 16 2
confirmed|1 -3 10 -2
confirmed for|-4 -3 12 -1
confirmer|-17 -6 16 13
confirmer votre|-10 -4 7 11
confirming i|-7 14 -2 -1
confirms|-20 16 -5 -2
confirms receipt|-6 10 -1 -1
confirms that|-14 7 -4 -1
confr*|10 -4 -2 -1
congr*|-23 -5 22 18
congratulations|-21 -8 21 19
congratulations on|-14 -1 6 -3
congratulations you|-2 -3 10 -1
conhe*|-5 -1 15 -3
conna*|13 -1 2 -4
connait|13 -3 -4 -2
connait deja|9 -2 -3 -2
connection|-10 -3 2 -2
conos*|6 -4 17 -4
conseguimos|-4 -5 -3 -2
conseguimos seguir|-4 -3 -2 -1
conseguito|9 -2 -2 -1
conseil|-3 9 4 -4
consensus|9 -2 -2 -2
conserve|11 -5 -1 -1
conservons|9 -6 -2 -1
consider you|11 -1 5 -2
consider your|8 3 7 -3
considerar a|10 -2 -1 -1
considerar que|-7 9 -1 0
consideration i|-11 0 -1 -1
consideration the|13 -5 -2 -1
consideration we|-2 -2 -2 -3
considerazione|1 -8 -3 -3
considered|1 -5 -5 -4
considered further|7 1 3 -1
considered your|0 -6 -3 -2
considerer|-14 17 -1 0
considerer que|-13 15 0 0
considering|11 -1 -3 3
consiglio|-7 3 -4 -3
consigo|-2 5 4 5
consiliare|-12 -1 16 -1
const*|-6 -14 1 5
construction|-6 -5 -4 -2
construction careers|-4 -2 -2 -1
consultant|8 -10 2 -5
consultants|-5 9 -1 0
consultor|-7 -3 10 2
conta*|-4 9 -3 -2
contact met|-9 18 -3 -1
contact op|-11 12 -5 -3
contact the|8 -4 8 -2
contact us|-7 12 1 0
contact you|-18 18 -3 4
contactado|-4 14 -2 -2
contactados|-6 10 -1 -1
contactaremos|-7 9 0 0
contacted|-7 13 -7 -5
contacted by|-2 9 -2 -1
contacted for|-16 13 -1 0
contacter|-2 -7 -2 -2
contactera|-6 9 -1 0
contacto|-1 6 -9 -7
contacto para|-6 -2 -2 -1
contas|-9 7 -1 -1
contato|-9 19 -6 5
contato com|-6 1 -2 9
contatteremo|-14 21 -2 -2
contatti|-7 -3 -2 -1
content manager|-4 -1 -3 10
contingent|-9 3 -1 15
continua|2 12 -2 -4
continua em|-8 10 0 -1
continuar|8 -9 -10 -4
continuar con|3 -5 -8 -4
continuation|22 -10 -5 -3
continue|11 -8 11 -3
continue to|9 -7 4 -1
contr*|1 -4 -7 12
contract|-1 -12 -14 37
contract is|-4 -3 -2 13
contract will|-4 -1 -1 9
contracting|16 -6 -3 -3
contractor|-10 1 0 -2
contrat|-6 1 -3 12
contratacion|0 -4 -5 -2
contratar|19 -6 -4 -4
contrato|-10 -2 -9 28
contrato indefinido|-14 4 -3 13
contratto|-15 -7 -8 21
contratto a|-12 -3 -5 6
contributo|-7 -2 -2 -2
contributo e|-3 -3 -1 -2
conversar|-11 -11 13 -4
convo*|-3 8 9 -8
cool|-3 12 -2 -2
cool dass|-7 13 -1 -2
cooperativa|2 9 -4 -3
coordonnees|15 -5 -3 -2
coper*|13 -5 -5 -5
coperta|16 -3 -4 -3
copertura|-4 -1 -2 -2
copia|-11 1 -3 7
copie|-8 -5 1 1
copie*|-9 0 2 0
copy|-15 2 -4 1
copy of|-18 7 -1 -4
cordi*|10 -4 0 -3
corin|12 2 -4 -1
corin*|-13 10 4 -4
corinne|-7 14 -4 -1
cork street|-6 11 -1 -1
corne*|13 0 -3 -2
corner|11 1 -2 -2
correctamente|-7 10 0 0
correspondence|11 6 -2 -1
correspondent a|-5 -2 -2 -2
cose|-2 12 -3 -2
costa|-3 10 -3 -2
costu*|-13 16 -2 -1
couco*|20 -10 -8 8
coucou|20 -10 -8 8
could|-9 -13 3 0
could not|-8 -7 -7 -1
could we|-2 -1 -8 -1
could you|-31 -18 23 7
could*|-10 -15 0 -3
couldnt|-10 -15 0 -3
counc*|-1 10 -6 -3
council|-1 10 -6 -3
couns*|16 -7 1 -1
counselor|16 -7 2 -1
counter|2 -6 -3 9
country|10 2 0 -1
coura*|21 -9 -3 -1
courage|14 -5 -2 -1
couri*|11 2 -2 -1
courrier|-7 11 -1 0
cours|-15 19 -4 -2
cours d|-17 22 -2 -1
cours*|3 -9 -7 5
course|2 -9 -6 5
course refund|11 -1 -3 0
court|1 -4 11 -2
cover letter|5 14 -5 -3
cozin*|-12 -6 -1 -2
cozinha|-12 -6 -1 -2
crack|11 -2 -2 -2
crane|4 -1 -2 8
creat*|2 -6 -6 -3
created|-11 -1 -3 -2
credi*|-3 -1 -6 -4
credit|-1 0 -6 -2
credito|-9 -3 -4 -5
credito nao|-10 -1 -1 -2
creek|-8 -4 10 -2
cremo*|2 -6 -4 -2
cremorne|2 -6 -4 -2
creo|-9 -4 -2 -1
crew|3 -11 7 11
crite*|0 -7 -5 -4
criteria|-2 -4 -5 -3
criterion|12 -2 0 0
crumb*|15 -3 -2 -1
cto|-6 3 16 2
cuand*|-4 10 0 -3
cuando|-4 10 0 -3
cuando la|-4 9 -1 -1
cuant*|-7 16 -1 -1
cuanto|-8 16 -1 -1
cuent*|4 -13 5 -1
cui|14 3 -6 -4
cultu*|1 -2 1 9
cultura|-11 1 6 0
culture|1 -1 -2 14
cumprimentos|7 6 -7 7
current|4 -11 -5 -1
current needs|9 -2 -1 -1
currently|5 17 -4 -2
curri*|7 12 -7 -6
curricular|13 2 -3 -1
curriculo|-1 19 -9 -8
curriculo foi|-11 14 0 -1
curriculum|8 12 -8 -6
curriculum e|-2 11 -3 -1
cut|-6 4 -6 -2
cv|0 12 1 -5
cv and|-21 17 4 -4
cv est|-4 14 -3 -2
cv for|-10 23 -5 -3
cv per|-5 14 -2 -2
cv que|-7 10 -1 -1
cycle|-4 5 10 -2
d admissibilite|9 -2 -1 -1
d autres|11 -3 -3 -2
d avance|-4 -3 -3 -1
d avoir|9 4 -5 -2
d embauche|-4 -1 -2 10
d etre|4 -6 -4 -3
d etude|-6 9 -2 -1
d examen|-11 16 -2 -1
d have|-2 1 -7 -3
d ici|-10 10 -4 -2
d identite|-7 -7 9 -2
d ist|-8 9 -3 -2
d like|1 -5 5 8
d love|1 -9 15 3
d une|-1 -10 17 -4
d want|-8 -1 -2 -1
da danke|-20 35 -4 -3
da ich|-12 0 -3 0
da ist|-8 4 -2 9
da serra|-8 12 -1 -1
da sind|-5 -2 -2 -1
da sua|0 9 -5 -3
da warst|18 -5 -5 -2
da wir|-2 7 6 -2
daan|6 3 5 -3
daar|11 -4 -4 -2
daaro*|20 -8 -4 -1
daarom|20 -8 -4 -1
daarvan|-9 10 2 -1
dach|2 -5 10 -2
dafur|11 -1 -5 7
dagen|-6 -7 3 -5
daher|21 -13 -6 0
daher nicht|21 -7 -5 -3
dahin|-2 11 -10 -5
dakde*|-6 13 -2 -1
dakdekker|-6 13 -2 -1
damit|14 -7 -10 2
damit einverstanden|-3 9 -1 0
damit wir|-3 -5 -1 -1
dan|-7 11 1 -8
dan bel|-9 10 -1 -4
dan stopt|-5 -5 16 -1
dana|-13 0 7 -4
danac*|-18 15 11 -4
danach|-18 15 11 -4
dani|-5 -4 16 -2
danie*|-7 15 -4 -1
daniela|-6 12 -4 2
danielle|-6 11 1 -1
dank voor|13 -6 -8 -3
danke|12 15 -8 -7
danke fur|13 16 -4 -7
danke furs|9 -6 -3 -5
danke ich|11 -3 -1 -1
danke*|16 -5 -4 -2
danken|18 -9 -3 -1
danken fur|11 -3 -1 0
danken ihnen|9 -4 -2 -1
danken u|9 -6 -1 -1
dankend|-4 9 -1 -1
dankj*|-7 13 -3 -1
dankjewel|-7 13 -3 -1
dann|-10 14 11 2
dann auch|-2 -2 9 -2
dann schau|9 -1 -2 -2
dann sind|-7 11 -1 0
dans|-1 -2 -5 -3
dans notre|9 4 -3 -2
dar|12 2 -8 -5
dar andamento|-4 -3 -2 -1
dar um|9 -3 -2 -1
dar uma|-8 14 -2 -1
darau*|10 -1 -1 -1
darf ich|10 -3 -1 -1
darle|-10 19 -1 -1
darle un|-3 10 -1 0
das angebot|-4 -3 -1 10
das bewerbungsverfahren|-2 -7 -1 0
das dauert|-6 9 -2 0
das gesprach|-7 -8 32 -4
das ist|8 14 3 -3
das kann|-5 12 -1 0
das team|14 -8 1 6
das unternehmen|6 6 -2 -1
das verfahren|11 4 -4 -2
dass die|11 -4 -3 6
dass sich|-6 -1 -1 -1
dass sie|0 -7 -9 -3
dass wir|11 1 -4 0
dat|12 -4 -2 -3
dat onze|9 -2 -2 -2
dat u|14 -7 1 -1
data engineer|-9 -2 -8 -7
data for|-12 7 -2 -2
data scientist|1 -13 -1 -1
data will|11 -3 -1 -1
date please|-10 12 0 0
date time|-4 -2 11 0
date we|-8 -1 11 0
dated|-4 -7 -4 -2
daten automatisch|-4 -3 -1 -1
daten werden|6 -9 -1 -1
datenschutzerklarung|-3 -4 -1 -1
dates|-14 5 6 -2
dator*|-6 11 -2 -1
datore|-5 10 -2 -1
datore di|-5 10 -2 -1
datum|-11 0 15 -3
dauer|-11 3 9 5
dauern|-14 13 4 -1
davon|2 12 -1 -4
davon aus|-10 9 6 0
day|0 -6 13 -2
day in|-4 -2 -3 -1
day one|11 0 -3 -2
days a|10 -3 -1 -1
days ago|-8 -3 -1 -1
days from|-7 -2 11 -1
days of|3 5 -2 3
days otherwise|-2 9 0 0
days so|-3 16 -6 -3
dazu|11 -5 -3 -2
dbs|-4 -5 -8 12
de admitidos|-12 13 -3 -2
de agosto|-9 8 -1 -1
de assistente|-1 -3 -2 9
de auditoria|9 -1 -3 -1
de auxiliar|12 -7 -3 3
de bijlage|0 -2 -4 9
de braga|-8 10 0 -1
de brieven|-2 -5 -2 0
de bus|-3 -3 -3 13
de caja|-4 11 -1 0
de campos|-2 -4 -2 -1
de candidaturas|-11 7 -3 -2
de commissie|11 6 -5 -2
de conducir|1 -4 9 -1
de cozinha|-12 -6 -1 -2
de credit|-8 -2 -1 -1
de credito|-4 -1 -2 -3
de deelnemingsvoorwaarden|-4 12 -2 -1
de demain|-10 -2 9 -1
de dinamica|9 -1 -3 -1
de hospiteeravond|-16 -1 -1 -1
de huidige|-4 -4 -2 -2
de jury|-11 4 -2 -1
de las|-2 -4 -2 -2
de lecture|-7 -1 -1 -1
de lhe|-4 -2 -2 11
de location|-7 -2 0 0
de maio|-6 -2 10 -1
de mais|12 -3 -2 -2
de mes|-6 14 -2 -1
de momento|18 -1 -4 -3
de no|-6 9 4 -3
de notre|8 8 -2 -3
de nous|-20 -12 7 -3
de nouvelles|-6 15 -2 -1
de o|-6 -2 12 -1
de ontvangst|-6 9 -2 0
de opdrachtgever|10 -4 2 -1
de pessoas|0 -4 -2 13
de plek|14 1 -4 -3
de porteiro|-4 -3 -2 -1
de procedure|-14 6 2 -8
de reistijd|-8 -1 -2 -1
de responsable|2 -6 -3 10
de saude|-9 2 3 4
de seleccion|-3 5 -7 -5
de selectie|-3 14 -3 -1
de selectiecommissie|10 -4 -2 -1
de selection|9 6 2 -2
de sluitingsdatum|-6 9 -1 0
de su|12 -6 -4 -3
de suite|12 -2 -6 -1
de talentos|11 -3 0 -1
de teletravail|-6 -3 -4 12
de testes|-6 -1 9 -1
de tu|-2 10 1 -4
de vacature|20 13 -9 -5
de verdad|9 -4 -2 -1
de vida|-7 10 -3 -2
de volgende|-6 -4 20 -2
de vragenlijst|-4 -3 -2 -1
de woning|-14 -3 -1 -1
de zomer|11 -2 -3 -2
deadl*|-12 4 20 -2
deadline|-17 5 21 -1
deal|11 -7 -4 6
deal of|11 -4 -2 -1
dean|-3 -5 -2 12
dear anita|-8 -3 -2 -1
dear applicant|9 -3 2 -2
dear author|-8 -1 -1 0
dear friends|-7 -1 -1 -1
dear hiring|-16 -2 -1 -1
dear hui|-4 -4 -2 -1
dear kofi|9 -1 -2 -2
dear mei|-7 -4 11 7
dear mr|0 -4 -2 -4
dear mrs|-6 -3 -3 -2
dear ottilie|-8 13 -1 -1
dear sir|10 -4 -2 -2
dear student|-6 -1 -1 -1
dear wanjiru|-5 9 -1 0
dear yusuf|-4 -6 9 -2
deber*|-9 0 0 -1
debit*|-5 -2 -1 -1
debri*|9 -5 4 -2
dec|-8 1 9 -2
decan*|16 -3 -4 -3
decem*|-6 15 -8 -2
december|-6 15 -8 -1
decid*|6 -6 -4 -6
decide|-2 24 3 -7
decide de|13 -7 -2 -2
decided|7 -10 -5 -4
decided against|-2 -4 -2 -2
decided not|7 -10 -7 -4
decided that|12 -6 -2 -1
decided to|6 -10 -3 -4
decidido|14 -13 -7 -5
decision but|-6 -1 -1 -1
decision has|-17 9 -1 0
decision is|2 -8 -8 -2
decision to|13 -5 -2 -2
decision yet|-7 16 -1 -1
decisions|-6 5 -4 -5
deciso|10 -2 -4 -3
deckh*|16 -10 5 -3
deckhand|16 -10 5 -3
decla*|11 6 -2 -4
declare|-5 9 -1 0
decli*|-20 -13 1 10
decline|-23 -6 8 13
decline as|-7 0 -1 -1
declined|1 -9 -7 -6
dedic*|14 -10 2 -1
deelnemingsvoorwaarden|-4 12 -2 -1
deepe*|10 -2 -3 -1
deeper|10 -2 -3 -1
deepl*|10 -1 -1 -4
deeply|10 -1 -1 -4
default|-3 -1 -4 -1
defin*|-7 2 -5 -7
degre*|-2 -4 -4 -2
degree|-5 -3 -3 -2
dein profil|0 -14 -1 -3
deine|4 12 -1 -9
deine arbeitsproben|-6 -2 12 -1
deine bewerbung|-2 16 -1 -6
deine daten|9 -2 -1 -1
deine ideen|-5 -3 -2 -2
deine mappe|-4 9 -1 -1
deine unterlagen|-5 12 -3 -1
deinem|-10 -1 -1 -1
deinen|8 -1 3 5
deja|26 -3 -7 -4
del gruppo|0 -7 -1 -1
del mese|-6 11 -1 -1
del proceso|8 -9 -4 -3
del rio|-2 -4 -2 -1
del viernes|-13 -5 4 9
delay|-7 10 -3 -2
delay in|-2 -5 -1 -1
delay*|-12 10 -1 0
delayed|-12 11 -1 0
deleted|3 -12 -5 -3
deleted after|9 -2 -1 -1
delib*|11 0 -2 -1
delig*|3 -5 -2 17
delight|9 -1 -3 -2
delight to|9 -1 -3 -2
delighted|-1 -4 1 18
delighted to|-3 -4 1 18
delivery driver|13 -4 -4 -3
della carta|-4 -4 -2 -2
delmo*|-10 15 -2 -1
delmotte|-10 15 -2 -1
dem team|-3 -3 11 -1
dem verfahren|9 -2 0 -2
dem vorbehalt|-5 -3 -2 11
demai*|-5 -6 13 -3
demain|-12 -3 14 -1
deman*|0 -4 -2 -4
demand|-6 -3 -1 0
demande|4 -8 -8 -7
demande d|-7 -3 -2 -2
demande dans|9 -2 -1 -2
demande de|0 -4 -4 -4
demande ecrite|11 -4 -1 -1
demar*|-8 -6 -6 12
demi|-1 -4 9 -2
demir|2 -9 -1 3
demo|13 -7 4 0
demon*|13 -4 0 -1
demor*|-11 18 -2 -1
demora|-12 19 -1 -1
den anderen|-12 -4 -1 25
den ausschlag|10 -2 -2 -1
den bewerbungsprozess|-1 -3 -3 -2
den eingang|-14 18 -2 0
den erhalt|-9 17 -3 -1
den ich|-2 -2 -3 10
den nachsten|-13 17 -2 -1
den sommer|13 -6 -1 -2
den termin|-11 -1 13 0
den vertrag|-8 -4 -4 19
deneg*|-9 -3 -2 -2
denegada|-6 -3 -2 -2
denegada por|-5 -2 -1 -1
denie*|-6 -2 -3 -2
denied|-6 -2 -3 -2
denis*|-1 -5 12 -3
denise|1 -4 12 -2
denk|-4 -3 -3 12
denke*|5 -5 -9 1
denken|5 -5 -9 1
denni*|-1 -14 4 11
dennis|-3 -13 4 11
departamento|5 11 -2 -1
departamento de|3 11 -2 -1
department and|-7 -4 -2 -1
depos*|-4 -7 -6 -4
deposer|-1 -7 -1 0
deposit|-9 0 -2 -1
depot|-7 13 5 5
deput*|11 -6 -3 -2
deputy|10 -6 -3 -2
deputy head|-8 -5 -1 -1
deputy manager|17 -3 -4 -2
der bewerbung|-2 -3 10 0
der chef|11 0 -4 -3
der eigentumer|-12 0 0 0
der eingang|-8 13 -1 0
der fachabteilung|-1 11 -3 -2
der filiale|-11 7 5 -1
der kurs|-6 -3 -4 -1
der probezeit|2 -5 -4 -3
der stelle|10 3 5 -3
der suche|-17 0 -2 -1
der termin|-2 -3 11 -1
der test|-3 -4 10 0
der unterlagen|-7 11 -1 0
der vertrag|-3 -1 -4 9
der vorgangsnummer|-6 13 -2 0
der warteliste|-6 -5 -2 -2
der woche|11 1 -4 -1
derma*|-10 4 13 -2
derze*|-1 -4 -3 -2
derzeit|-1 -4 -3 -2
derzeit nicht|-10 -5 -3 -2
des personalrats|-9 6 3 3
des que|9 9 -4 -3
des trois|-8 9 -4 -1
desab*|-5 -1 -3 -3
desabonner|-5 -1 -3 -3
desan*|19 -8 -2 -1
desanimes|15 -8 -1 0
descartado|23 -8 -5 -4
descartado tu|14 -6 -3 -3
desej*|9 -7 -1 -2
desfe*|-5 9 -1 -1
desfecho|-5 9 -1 -1
deshalb|9 -3 -3 -5
deshalb kann|-11 2 -1 -1
desid*|0 -12 -3 -1
desig*|6 -9 3 0
design|-6 -11 9 -5
designer|12 -8 0 5
desis*|-16 -14 11 3
desistencia|-12 -5 -3 -2
desistencia do|-7 -2 -2 -2
desk|4 -6 -6 -4
desks|9 -2 -2 -1
desol*|35 -11 7 -9
desole|12 -7 9 -5
desolee|26 -4 -5 -4
despu*|10 -1 -2 -1
despues|10 -1 -2 -1
despues de|13 -6 -2 -1
dessa|11 -6 4 -3
dessa vez|15 -3 -4 -2
desti*|-1 8 -1 4
details are|2 9 -1 0
details for|-1 -5 -3 -2
detal*|3 -7 -4 16
determinato|-2 -2 -2 11
deu|10 0 -3 -4
deutl*|13 -3 -3 -1
deutlich|13 -3 -3 -1
deuts*|8 -9 -5 11
deutsch|9 -3 -1 -1
deutschlandticket|-7 -2 -2 13
deux jours|-4 -2 -2 10
dev|-2 -4 12 -2
developer opening|-3 -3 11 -1
development|-5 9 5 -4
deven*|-5 16 -4 -4
deventer|-7 17 -4 -3
dever*|-16 13 0 7
devera|-15 14 0 7
devera considerar|-7 9 -1 0
devon|-1 1 11 -1
deze|-2 -4 -5 -4
deze vacatures|-4 -2 -2 -1
deze week|-9 7 -2 -2
dezer*|-4 11 -2 -1
dezernat|-4 11 -2 -1
di assunzione|-3 -2 -2 12
di collaboratore|-1 9 -1 -1
di confermarti|-6 -2 -4 16
di cv|-6 9 -1 0
di darle|-3 10 -1 0
di due|-5 -4 -2 -1
di interesse|-9 16 -2 -2
di lavoro|-7 12 -2 -1
di soggiorno|-4 -3 11 -1
di una|-2 -3 -3 -2
di valutazione|-7 -1 -1 -1
dia|-8 4 -2 -5
diari*|-2 -3 -1 9
diario|-2 -3 -1 9
dias|-6 6 -7 -3
dica|-10 1 16 -2
dich als|7 -4 10 -3
dich an|-6 10 -2 -1
dich gern|-1 -7 13 2
dich kennenzulernen|-8 0 -1 -1
dicht*|-9 -3 -1 -2
did not|9 -11 -7 -4
didnt|3 -13 -9 -4
die andere|10 -2 -2 -1
die auch|9 -2 -3 -1
die ausgeschriebene|10 -5 3 -1
die auswahl|-5 22 -4 -2
die bei|12 -3 -4 -2
die besetzung|1 13 -2 -1
die einladung|-17 3 9 -2
die engere|10 1 0 -2
die fehlenden|-1 -7 -1 0
die geschaftsfuhrung|-6 -1 -2 -1
die im|-1 10 -2 -1
die in|-6 11 -1 -1
die kollegin|-10 -5 -2 5
die lehrstelle|10 -2 -2 -2
die liste|-3 10 -1 -1
die niet|-8 10 -1 0
die periode|15 -3 -2 -2
die redaktion|-7 -2 -1 -1
die regieassistenz|10 -5 -1 -1
die schon|9 -3 -2 -1
die suchen|12 -3 -2 -2
die tragerin|-7 10 -1 -1
die umstande|-3 0 -9 0
die warteliste|-12 9 -2 -2
die weitere|-10 1 -1 0
die wohnung|-11 -3 -5 -4
die zeit|11 -3 -2 -1
diens*|-4 -5 0 -3
dienst|5 -11 -7 -4
dienstag|-5 -8 16 -4
diere*|-7 13 -3 -1
diese bis|-3 -8 -4 -1
diese woche|-17 14 -1 -2
diesem|11 -8 -6 -2
diesem jahr|-5 -2 -1 -1
dieses|17 -3 -5 -3
dieses mal|12 -5 -4 -2
diesm*|13 -4 -5 -3
diesmal|13 -4 -5 -3
diesmal nicht|10 -2 -5 -3
diffe*|10 -4 0 -2
different|15 -6 -1 -4
difficult news|12 -1 -1 -4
digital|1 -2 -3 -5
digo|-11 24 -4 -2
digo algo|-10 20 -4 -2
dimit*|-11 -1 -7 -1
dimitri|-10 -3 -7 -1
dinsd*|-7 0 14 -3
dinsdag|-7 0 14 -3
diogo|11 -4 -3 -1
diplo*|1 -9 4 -6
diploma|-10 -2 0 -3
dir fur|9 -2 -2 -1
dir mitteilen|11 -1 -2 -1
dir zu|-9 -2 -1 -1
dire|-10 26 -2 -2
direct|-8 -13 -2 -5
directeur|3 4 6 -4
direction des|-4 -3 -2 -2
direction with|10 -2 -1 -1
director|9 -5 5 -2
director of|11 -7 3 -2
direi*|-5 10 -1 -2
direito|-6 9 -1 -1
direm*|-9 11 0 0
diremos|-9 11 0 0
diret*|-11 14 18 5
diretora|-12 -4 17 5
disap*|4 -8 -8 0
disappointed|-8 -4 -4 -4
disappointed that|-12 -2 -1 -1
disappointing|9 -3 -3 -1
disci*|-2 -3 -2 -2
discl*|10 -2 -3 -3
disclosure|10 -4 -2 -2
disco*|19 -5 3 -2
discouraged|9 -2 -1 -1
discu*|5 -9 7 1
discussed|0 -6 5 11
discussion|9 -3 6 -2
discute|-2 -4 10 -2
disis*|-7 -1 -1 -1
disiscriviti|-7 -1 -1 -1
disku*|10 -2 -1 -1
dispa*|-2 -8 1 -3
dispatcher|-5 -7 1 -2
dispe*|-5 14 -2 -1
disponibile|-7 -1 -2 -1
disponibilidad|-9 3 2 -1
disponible|-19 -2 19 -4
disposition|7 -11 -8 -5
dispu*|-5 -3 -4 0
dispute|-5 -3 -3 -3
disqualification|-7 9 -1 0
disre*|-6 -4 0 -1
disregard|-1 -3 -7 0
disregard this|-3 -2 -7 0
distr*|0 -9 9 -1
dit|11 -6 -5 -2
dit jaar|11 -3 -4 -2
dit keer|13 -4 -2 -2
dit moment|14 -7 -4 -2
dit niet|-2 -4 -2 -1
divis*|8 2 0 -1
division|9 -1 1 0
dizer|13 -3 -3 -2
dni|-6 -2 10 0
do a|-10 -3 28 -4
do come|10 -5 -3 -2
do mestrado|-7 -1 -1 -1
do next|9 -3 -1 -1
do nothing|-4 -7 -2 -1
do seu|-12 12 6 -2
do the|4 -5 2 18
do thursday|-8 -1 24 -1
do you|-19 -12 8 -2
docen*|10 -2 -6 4
docente|11 -2 -4 4
doch nicht|-8 -3 12 -3
doch noch|-7 -2 -1 0
documento nao|-4 -3 -2 -1
documentos|-10 17 -4 11
docus*|-13 -4 -7 28
docusign|-13 -4 -7 28
doe|-3 -4 -3 -1
doen|-2 -2 -5 -5
doesn*|-4 -14 6 2
doesnt|-4 -14 6 2
doesnt work|-11 -4 11 7
doing|18 1 -1 -3
doing the|14 -2 -4 -1
dois|0 2 12 -3
dokum*|-4 -3 -2 -1
domain|-3 -1 -3 -2
doman*|-9 5 -3 -7
domanda|-9 14 -11 -8
domanda di|-11 7 -5 -4
domanda per|-7 0 -1 -1
domin*|-1 -5 11 0
dominik|-3 -2 9 0
don|12 -9 1 -4
donat*|-7 -1 -1 -1
donc|18 -11 -6 0
donde*|-14 14 17 -9
donderdag|-14 14 17 -9
done well|-6 -2 11 -1
donner|9 -8 -8 -1
donnerstag|-5 -5 31 -4
donnerstag um|-4 -1 10 -1
dont be|10 -2 -2 -1
dont expect|-1 -5 -3 -2
dont have|21 -8 0 -3
dont hear|-19 20 -5 2
dont lose|10 5 -2 -1
dont need|-10 3 -2 -1
dont think|15 -2 -6 -2
door|3 -6 1 -9
door naar|-2 -2 11 -1
door te|12 -1 -5 -1
doorg*|-6 10 -4 -4
doorgestuurd|-6 16 -3 -2
doorgestuurd naar|-2 10 -3 -1
dopo|6 -14 2 1
dort|3 10 2 -2
dossier|-2 6 -7 -6
dossier de|-17 2 -2 -2
dossier nous|-9 -1 -1 -1
dossier pour|-2 9 -2 -1
dot|-6 0 9 -1
dott ssa|3 5 4 -2
dotto*|17 -6 2 -3
dottore|15 -3 -2 -1
doves*|-6 -1 -2 -1
dovessi|-5 -4 -1 0
down|-2 2 -8 -1
down by|-7 -1 -2 -1
down the|13 -4 -1 -1
downloaded|1 9 -7 -2
draaien|10 -4 -3 -1
draft|-5 -9 -1 -1
drei|-9 10 6 -3
drei platze|-5 11 -1 -1
drei wochen|-12 10 -2 7
dress|-5 -2 10 -1
drie|8 7 0 -3
drin dafur|-2 -1 -3 9
dring*|-6 -3 -1 -1
drive|15 5 2 -4
drop me|-5 -2 -3 -2
dropp*|12 -4 3 -2
drube*|9 -2 -2 -1
druck*|11 -3 -2 -1
drug|-15 -3 -3 14
drug screen|-11 1 -3 11
dsgvo geloscht|-2 -5 -2 -1
du bist|12 -4 -5 -3
du dich|8 0 5 -3
du hast|3 -4 16 -5
du kannst|5 -10 12 1
du magst|12 -2 -4 -3
du musst|-5 -4 -1 -1
du noch|-3 -4 0 10
du nombre|-7 9 -2 -1
du warst|10 -2 -3 -2
du zu|-8 3 -2 9
dudes|-3 -3 9 -1
due to|5 9 0 -6
dunmo*|-5 -9 -1 -2
dunmore|-13 -7 1 -1
durac*|-6 -3 9 4
durat*|-8 -3 11 -1
duration|-8 -3 11 -1
durch*|4 3 0 4
durfen wir|3 -9 -7 -2
dus|14 14 -7 -2
dus dit|14 -3 -3 -2
dutch|10 -3 -2 -1
duty|3 -4 -3 10
dylan|-2 -2 17 -3
e a|-1 -6 -7 14
e arrivato|2 10 -4 -2
e com|-16 9 6 6
e il|13 -7 -1 6
e la|4 11 -5 -3
e nao|11 -3 1 -2
e o|19 -8 3 -3
e para|-12 6 5 -3
e per|11 -6 -1 -1
e purtroppo|-2 10 -3 -1
e quero|-11 -2 7 9
e quindi|-3 -2 -1 9
e se|-8 10 -1 0
e so|-9 -1 4 2
e stato|14 -11 -6 -6
e sua|-9 -4 6 6
e te|-6 12 -2 -1
e un|-5 5 12 -3
e v|14 1 2 -1
each candidate|-6 2 10 0
earli*|2 4 -9 -5
earlier application|-6 -3 0 0
easte*|10 -2 5 -1
easter|11 2 -3 -1
easy|-2 -5 -5 3
easy decision|-10 0 -1 6
ebenf*|-12 12 4 -1
ebenfalls|-12 12 4 -1
eberh*|0 -1 -2 9
echan*|1 -7 17 -4
echange|-2 -7 18 -4
echange telephonique|-4 -2 12 -1
echt|9 -3 -4 -1
ecole|9 -1 -1 -1
ecolo*|-2 -2 9 -1
econo*|-10 -3 1 -1
ecrite|9 -5 3 -1
edit|-16 6 -6 -3
edito*|4 -8 -8 -5
editor|11 -6 -3 -2
editorial|9 1 -1 -1
editoriale|-6 -1 -1 -1
editors|-7 -1 -1 -1
educatrice|-5 -3 1 -2
een afwijzing|-11 -1 -3 -2
een andere|4 -9 -8 -4
een berichtje|-5 13 -3 -1
een goede|-10 -2 -2 -1
een lastige|9 -1 -2 -2
een online|-7 -6 17 -1
eens|10 -4 -3 -2
eerste|-6 -2 9 -2
efect*|9 -5 -1 0
eg|-5 -3 -3 -3
egger|-2 -2 10 0
ehren*|-4 9 -2 -1
ehrli*|11 -2 4 -2
ehrlich|13 -1 -2 -1
ehrlich gesagt|11 -1 -2 -1
eigen*|-1 -5 -3 -3
eigentumer|-12 -1 -1 0
eigentumer fur|-9 0 0 0
eimea*|-7 10 -2 -1
eimear|-7 10 -2 -1
ein anderes|-14 -3 -4 -2
ein neues|-8 -1 -3 -1
ein paar|-6 -3 -1 -1
einar*|-3 -8 -2 -1
einarbeitung|-3 -8 -2 -1
eindr*|9 -1 -3 -1
eine andere|18 -4 -6 -5
eine antwort|-11 9 -3 -1
eine automatische|-4 9 -2 -1
eine einstellung|20 -6 -4 -4
eine neue|-2 -5 -2 -2
eine stelle|-2 -4 -2 -1
eine zweite|-12 -1 15 0
einem|-1 -6 23 -5
einem anderen|11 -2 -3 -2
einen anderen|-7 -7 -5 -6
einen neuen|-11 -5 8 -2
einen termin|-9 -3 0 13
einer|2 12 -2 -6
eines|2 -11 -8 5
einfa*|5 -6 6 4
einfach|7 -5 7 4
einfach mal|11 -2 -4 -2
einfl*|-6 -3 -1 0
einfluss|-6 -3 -1 0
einga*|-11 21 -5 -3
eingang|-9 17 -4 -3
eingang ihrer|-15 22 -2 0
einge*|0 9 -5 -1
eingegangen|-2 31 -8 -3
eingeladen|14 0 -3 0
eingr*|-9 -4 -2 1
eingruppierung|-9 -4 -2 1
einig*|-5 10 -5 -3
einige|-4 13 -2 -2
einla*|-12 14 17 -10
einladen|-11 12 11 -4
einladung|-20 8 12 -3
einma*|2 -10 -2 -3
einmal|5 -9 -1 -2
eins|-5 10 -2 -1
einsatz|-1 -6 -2 -1
einsc*|10 -4 -2 -2
einse*|2 11 -7 -4
einsehen|-9 14 -1 0
einsetzen|11 -1 -4 -2
einst*|17 -14 -9 14
einstellen|8 -7 -7 20
einstellung|14 -8 -7 2
einstellungsstopp|-7 -2 -2 -1
einstellungstest|12 -1 -5 -2
eintr*|-12 -8 3 5
einverstanden sind|-3 9 -1 0
einwi*|-9 -5 -1 -1
einwilligung|-9 -5 -1 -1
einzu*|1 -4 9 -1
eithe*|-8 26 -6 -3
either|-8 26 -6 -3
either way|-21 27 -3 -1
el certificado|-3 -4 -2 -2
el curriculum|17 -9 -2 -1
el enlace|-4 -3 -7 -1
el equipo|12 -1 -9 10
el estado|4 11 -3 -2
el jueves|-10 -3 13 5
el lunes|-12 4 18 -6
el martes|-8 -3 15 -1
el miercoles|-7 -2 13 -1
el mismo|0 -1 -10 -1
el momento|12 0 -4 -2
el proceso|13 12 -7 -5
el propietario|-5 -2 -1 -1
el proximo|-11 3 2 -1
el puesto|12 -1 2 7
el sabado|-8 -2 -3 -1
el tiempo|4 9 -4 -2
el viernes|-11 -4 2 12
ele|12 -3 -3 -2
ele nao|9 -3 -2 -1
elect*|0 0 -9 3
elected|-1 -5 -2 -2
elegi*|-1 -5 -3 0
elegido|-5 -5 -2 1
elegido a|-5 -4 -2 -2
elena|-11 3 5 0
eligibility|-3 12 -2 0
elisa|-14 4 9 -2
elkaa*|4 13 -7 -3
elkaar|4 13 -7 -3
ella|13 -4 -5 -2
ella ha|9 -2 -2 -1
elle|7 11 -5 -2
elle n|10 -3 -1 -1
ellis|-6 0 9 0
elm|-7 -5 -1 0
else for|22 -5 -5 -3
elsew*|-5 -9 0 -2
elsewhere|-5 -9 0 -2
elvir*|-6 -5 -1 -1
elvira|-6 -5 -1 -1
em aberto|-9 6 -2 -1
em analise|-15 15 -2 -2
em anexo|-1 -4 -4 15
em contato|-12 10 -3 8
email address|-6 -6 -2 -1
email and|-3 10 -5 -2
email confirms|-14 11 -2 0
email from|-7 11 -2 -1
email*|0 -5 -4 -4
emails|0 -3 -7 -4
embau*|-3 -2 -2 9
embauche|-3 -2 -2 9
emerg*|-7 -7 10 -4
emergency|-6 -7 12 -3
empez*|-16 -9 2 4
empezar|-8 -5 5 -3
empfa*|-4 -9 9 5
empfang|-6 -8 10 5
emploi|-2 8 -3 6
employer has|20 -6 -2 -2
employer or|-7 10 -1 0
employer viewed|-6 -9 -2 -2
employers|-14 -1 -2 -3
employment with|2 -2 -6 -4
emprego|9 -6 -4 -2
empregos|9 -3 -1 -1
empresa ha|10 3 -4 -4
en attente|-7 -2 -1 0
en caso|-10 13 -1 -1
en cours|-16 20 -4 -2
en cuanto|-8 16 -1 -1
en dan|-6 12 3 -4
en dat|15 -6 -2 -1
en de|10 -5 -3 -3
en een|6 -8 11 -2
en esta|23 -7 -4 -2
en general|-9 5 -1 -1
en infojobs|10 -3 -1 -1
en la|9 1 4 -3
en linea|-4 -3 12 -2
en madrid|-2 -5 -3 -4
en mai|11 -4 -3 -2
en nuestra|15 1 -3 1
en piece|-5 -1 -1 9
en proceso|-10 13 0 0
en revanche|-3 -2 -1 10
en visio|-10 -4 19 -2
en we|-1 14 -4 -2
encaj*|-7 2 -6 -5
encaja|-5 9 -2 -1
encan*|9 -4 1 1
encargada|-2 13 -6 -2
enclo*|-2 -5 -2 -2
enclosed|-8 -2 -2 -1
encontrase|9 -3 -2 -1
encou*|14 -4 -1 -1
encourage|13 -3 -1 -1
encourage you|13 -3 -1 -1
end|1 0 -9 0
end of|-13 13 -11 2
end we|10 -2 -2 -2
ende|-10 17 -18 2
ende mai|-7 13 -6 -2
ende nachster|-2 -2 -1 9
ended|13 -5 -5 -3
ended up|16 -3 -4 -2
endet|-4 -2 -4 -2
ends|10 -2 0 -1
ends here|11 -2 -2 -1
enfor*|-2 -5 -1 -1
enforcement|-2 -5 -1 -1
enforcement officer|-2 -5 -1 -1
engen*|0 -2 5 7
enger*|10 -4 -1 -2
engere|10 1 0 -2
engere auswahl|10 -6 -1 0
engineer role|-4 4 -8 -2
engineering|-16 -3 -4 -4
engineering construction|-4 -2 -2 -1
engineering manager|-5 -4 -3 -2
enjoyed learning|-2 -4 -4 -1
enlac*|-10 1 -12 -2
enlace|-10 1 -12 -2
enoug*|11 3 -9 -5
enough|11 3 -9 -5
enqui*|-6 0 -2 -1
enquiry|-5 -3 -1 -1
enreg*|-8 12 -1 -1
entao|12 -5 -2 6
entao nao|-1 -2 -2 9
enter the|-4 -4 -1 0
entering|-9 -2 -1 -1
entertained|9 -3 2 0
entie*|-11 13 -2 -1
entla*|20 -7 -2 -2
entlastung|20 -7 -2 -2
entlastung zuruck|18 -7 -2 -2
entra*|-12 16 -2 2
entrada|-8 6 9 -1
entrara|-6 9 -1 -1
entrara em|-6 9 -1 -1
entraremos|-11 8 -2 8
entraremos em|-11 8 -2 8
entre|9 1 -7 -2
entre*|1 0 14 -3
entretien|-6 1 30 -8
entretien de|-7 -2 15 -3
entrevista|-3 -1 22 -4
entrevista de|-8 -2 -2 2
entrevista para|-4 -1 9 -1
entrevistas|14 -5 -3 3
entro|-12 12 -4 0
entry|-2 -4 0 -3
entscheiden|-14 18 0 -1
entscheidung treffen|0 9 -1 0
entschieden|6 -10 -9 1
entschieden der|2 -5 -4 -3
entschieden die|14 -2 -4 -1
entschieden habe|-12 0 -3 0
entschlossen|14 -4 -3 -2
entschuldigen|0 -5 15 -1
entschuldigen sie|1 -3 12 -1
entsp*|1 -4 -6 -4
entsprechen|-6 -1 -3 -1
entst*|-5 10 -2 -1
entstehen|-6 11 -2 -1
entwu*|-9 -4 -1 7
entwurf|-9 -4 -1 7
enviada|-5 15 -2 -1
environ|-7 2 9 -1
environmental|-4 -3 -2 -2
envoy*|-3 10 -4 -2
epreu*|3 4 4 -2
epreuves orales|9 -2 -1 -1
equipa|-2 12 -3 -1
equipe|7 4 -4 2
equipes|-9 11 -4 -1
equipo ha|14 -2 -3 -3
equit*|-8 -4 -2 14
equity|-8 -4 -2 14
er een|0 -6 -5 11
er geen|-14 4 7 -2
er komen|-8 -2 -2 -1
era|9 -2 -2 -1
erfah*|6 13 -8 -5
erfahrung|13 -1 -7 -2
erfahrung mit|14 -3 -3 -2
erfahrungsgemass|-7 13 -1 -1
erfolg bei|-7 -1 -1 -1
erfor*|9 -5 -3 -2
erful*|9 -6 1 -2
ergan*|2 -10 -3 -2
ergeb*|16 -4 -3 3
ergebnis|11 -1 0 -3
erhal*|-5 11 -3 -2
erhalt|-9 17 -3 -1
erhalt ihrer|-6 14 -3 -1
erhalten|-5 9 -3 -3
erhalten diese|-8 -5 -3 -1
erhalten und|-2 10 -1 -1
erkra*|-5 -5 18 0
erkrankt|-2 0 9 -1
erkrankung|-2 -5 9 0
erled*|15 -2 -3 -5
erledigt|15 -2 -3 -5
erneu*|-1 -8 -4 -3
erneut|-4 -6 -2 -1
erreicht|12 -3 1 -2
error|7 -15 -3 -2
erst|-7 21 -4 -5
erste|-8 -1 -1 -3
erste*|7 2 5 0
erstg*|-3 -3 10 -1
erstgesprach|-3 -3 10 -1
ersuc*|-6 1 11 0
erzeugt|10 -12 -4 -2
erzie*|11 -2 0 -2
erzieherin|10 -1 0 -2
es el|-3 -1 -6 -1
es haben|9 -4 -2 -1
es ihnen|-6 0 -6 -1
es ist|14 -5 -2 -2
es nicht|5 9 -4 -1
es so|10 -4 -1 -1
es tut|9 -1 -2 -2
es un|-3 9 2 -2
es una|-2 -7 10 -2
es weiter|-9 11 -1 0
esa|-15 14 -2 -2
esaur*|-6 -4 -1 -1
esclu*|-10 3 11 -2
escol*|13 -5 -9 0
escolhe|-5 9 -2 -1
escolhemos|-5 -3 -1 -1
escolhemos outra|-7 -2 -1 -1
escri*|-12 13 -10 7
escribirnos|-1 11 -5 -2
escribo|-9 13 -1 -3
escrito|-4 -1 -1 10
escritorio|-5 -1 -1 10
esito|14 -4 -6 -3
eso|10 -4 -2 -1
espac*|-15 10 -5 -2
espace|-15 10 -5 -2
especially|-4 -2 -2 -1
esper*|5 -10 -1 -5
esperamos|4 -9 0 -7
esperienza|3 -6 -3 -3
essa|-5 9 -1 -1
essay*|-5 -3 -1 -1
essayez|-5 -3 -1 -1
essential|14 -5 -1 0
esser*|7 -4 9 -5
est annule|-7 -3 -3 -4
est bien|-7 21 -5 -2
est donc|10 -3 -1 -1
est en|-19 22 -5 -2
est pas|-10 7 -1 2
esta|-1 9 -7 -8
esta mais|-8 -2 -1 -1
esta ocasion|13 -5 -2 -1
esta oportunidad|15 -4 -3 -2
esta semana|-14 -6 -5 -4
estad*|11 16 -7 -5
estado|11 17 -6 -4
estado de|11 8 -3 -3
estado descartado|9 -6 0 0
estag*|16 3 0 -5
estam*|2 4 0 3
estamos|2 4 0 3
estar*|-10 4 12 -2
estara|-7 4 9 -1
estas|-3 15 -6 -5
estate|9 1 -2 -4
este mensaje|-4 -4 -2 -2
este momento|4 -7 -4 -3
este proceso|-2 -7 -1 -1
estej*|-2 -3 -4 -2
estev*|9 -2 -2 -1
estimado a|-5 10 -4 -3
estimado candidato|11 -4 -1 -1
estimado cliente|-7 -1 -1 0
estiv*|-13 1 4 0
estiver|-11 -4 5 -1
esto|-9 2 -3 -1
estou|-4 -4 -3 -2
estud*|-7 -9 -3 -4
et je|2 0 -3 11
et la|10 2 -2 -2
et ne|-1 -2 -4 -2
et nous|-1 -9 1 -1
et sera|-6 11 -2 -1
et ta|2 -7 10 -2
et vous|-5 12 -3 -7
etablissement|-10 0 -1 7
etant|12 0 -12 -5
etapa|3 -15 27 -8
etape|0 -8 13 -2
ete|7 10 -7 -7
ete etudiee|11 -4 -1 -1
ete preselectionnee|-5 -2 10 0
ete prise|-5 10 -1 0
ete refusee|21 -7 -4 -4
ete retenu|10 -6 -3 -3
ete retenue|11 6 -5 -3
ete transmis|-5 9 -1 -1
ete transmise|-8 14 -1 0
etes|-2 -11 1 3
etre|0 -3 -8 -8
etre etudiee|-2 -5 -1 -1
etude|-4 0 -7 -4
etude attentive|-9 -1 0 0
etude de|9 -5 -2 -1
etudi*|5 6 -9 -6
etudiee|9 -9 -3 -1
etudiee avec|9 -4 -1 0
etwas|3 11 -2 -5
etwas geduld|-19 17 -1 -1
eu|16 -1 -5 -2
euch|-9 7 -2 -1
eure|-11 -2 -1 -1
euro|-22 -8 -11 26
eux|9 -3 -2 -2
eveni*|2 -3 10 -1
evening for|-4 -1 -3 -1
event|-15 -4 9 -1
event has|0 -1 10 0
event*|9 7 5 -4
events|12 0 -2 -1
ever|14 -5 -4 -2
every applicant|-9 11 -1 0
every application|-4 12 -2 -2
every single|12 -2 -2 -1
every success|0 -5 -4 -3
every*|-5 12 4 -2
everybody|-12 16 1 -6
everybody by|-5 10 0 0
everyone|0 5 4 1
everything|-7 14 3 -3
everything else|-7 -3 10 0
evide*|-1 -7 -4 -2
evidence|-8 -4 -3 -1
exact|-3 -1 10 0
examen|-6 9 -3 -4
examination|0 8 3 0
examine|-3 -3 -2 -2
excel*|17 -3 -3 5
excellent|12 0 -3 5
excep*|-3 -3 12 -2
excit*|-16 0 -1 17
excited|-10 1 0 17
excited to|-5 -1 2 10
exciting|-7 -1 -1 -1
excluido|14 -3 -3 -2
excluidos|-15 4 5 -2
excuses|-7 2 11 -3
excuses voor|-9 5 3 -1
exemp*|-8 -3 -4 10
exercise|3 -8 13 -3
exige|12 -6 -1 -1
exige*|12 -4 -1 -1
exigi*|10 0 -2 -2
exist*|12 -9 -3 -2
exmo a|-5 12 -2 -1
exp|-1 -5 -3 -2
expec*|-23 18 -4 -6
expect|-26 20 -12 -6
expect to|-16 16 -10 -4
expected|-7 8 -7 -5
exper*|9 -4 -2 -1
experience en|11 -2 -3 -1
experience is|11 -4 -1 -1
experience we|-1 -3 1 9
experiencia|21 -13 -2 -2
experiencia em|12 -8 1 -1
experiencia en|9 -6 -3 -2
expir*|-11 -5 0 -2
expired in|9 -2 -1 -1
expires|-9 -6 -1 -2
expires in|-4 -3 -3 -1
explained|10 -4 -3 -1
expression|2 9 -2 -2
extend|11 -7 2 11
extend an|17 -5 -3 1
extended|4 -6 -6 -2
extended the|-1 9 -1 0
extended to|-2 -10 -1 0
extension|-7 -2 -3 -3
external|0 -6 -2 -1
eye|8 9 -4 -2
eye on|2 10 -3 -2
facha*|4 18 1 -6
fachabteilung|-2 16 4 -5
fachb*|0 0 -3 12
fachbereich|-4 2 -3 12
fachl*|9 2 -3 -1
fachs*|-5 -2 -2 -1
facul*|1 13 -3 -2
faire|3 -12 15 -5
faire un|-2 -3 10 -2
fait|14 -4 -2 -2
faith*|11 -5 -1 -2
faithfully|11 -5 -1 -2
falar|11 -2 -3 0
falk|-8 -4 3 -1
falla|10 -3 -2 -2
falls|-9 8 -1 -7
falls sie|-10 -3 -8 0
falta|-7 -7 -1 1
falta*|-5 -5 -2 -2
faltando|-4 -3 -2 -1
faltando documento|-4 -3 -2 -1
fam|-2 9 -2 -1
famig*|-13 -6 -2 -3
famiglia|-13 -6 -2 -3
famil*|-4 -4 -5 1
familie|-5 -7 -3 -3
family|-13 -1 -9 10
fande*|12 -4 -3 -1
fanden|10 -3 -2 -1
far|0 -6 -6 -5
far more|-6 -5 -3 -2
fare|-10 -3 19 -2
farem*|-10 9 5 -1
faremo|-10 9 5 -1
faremo sapere|-6 10 -1 -1
fase de|14 -3 -6 -3
fase do|-7 -1 -1 -1
fase final|-5 9 -1 -1
fase seguinte|11 -4 -1 -1
fatto|13 -3 -3 -1
favou*|13 -3 -3 -2
fazer|-3 -4 15 -3
febbr*|-4 -4 16 -2
febbraio|-2 -3 9 -1
febru*|-24 12 4 6
februari|-3 -2 -3 9
february|-21 11 2 10
fecha|-10 6 8 1
fecha*|3 13 -4 -3
feder*|1 -9 -1 3
fee is|-8 -1 0 0
feed|-5 -4 18 -2
feed you|-7 -3 14 -1
feedb*|10 -5 -4 -3
feedback|11 -5 -4 -2
feedback but|-12 0 0 0
feedback from|12 -2 3 -1
feedback please|19 -3 -7 -2
fehle*|-3 -15 -6 5
fehlen|-4 -6 -3 -1
fehlenden|-1 -7 -1 0
fehlt|12 -7 -3 -5
feld|-5 11 -1 0
felic*|-3 -5 2 11
fell|-3 -7 -3 -2
felt|15 -3 -3 -3
feria*|9 -2 1 -2
ferme*|-4 -7 17 -1
fern|-3 -5 -1 -1
ferra*|2 12 -4 -2
ferrara|-3 9 -1 -1
ferre*|-1 -7 19 -3
ferreira|-3 -4 11 -1
ferri|-1 -7 0 13
ferri*|-10 -4 8 -2
ferries|-9 -4 8 -2
ferry|-1 -2 9 -1
ferti*|-8 -10 -9 6
fest|-2 -2 -3 9
festi*|14 -3 -3 -2
festival|11 -3 -2 -2
few weeks|-1 -6 -1 -1
fica|14 -3 8 -5
ficou|19 -6 -4 -4
ficou em|13 -3 -2 -2
fierc*|-8 -2 0 0
fierce|-8 -2 0 0
fifte*|-2 -1 -2 16
filia*|6 -6 9 -5
fille*|14 -2 -4 -2
filled|15 -3 -4 -2
filled all|-13 -5 -2 -1
filled but|-5 -3 12 -1
filled it|12 -3 -3 -3
filled the|12 -3 -2 -1
filled this|13 -6 -2 -1
filli*|-2 -2 -3 -3
filling|-2 -2 -3 -3
filling the|-6 -2 -3 -3
fils|-3 12 -3 -2
fim de|-10 5 5 -2
final de|-7 10 -1 -1
final decision|-5 -5 -1 0
final interview|-13 -4 6 6
final offer|-3 -1 -1 12
final round|-4 -5 12 -4
finalement|9 -6 -5 -3
finalised and|1 -6 -3 -1
finalist for|-8 0 -1 -1
finalista|-5 10 -2 -1
finalizado|13 -1 -2 -2
finalmente|13 -4 -4 3
finance|-3 -11 -6 3
find another|-3 -1 9 0
find attached|-2 -1 -3 13
findest|-10 -3 2 17
findest du|-10 -3 2 17
findi*|-12 -3 -3 -1
finding|-12 -3 -3 -1
finding the|-10 -1 -1 0
fine|-10 17 -3 16
fine mese|-10 9 -3 7
finis*|-2 -14 6 -5
finish|-3 -11 7 -3
finn|20 -1 -4 -3
fino|1 9 -2 -1
fiona|8 3 1 -1
fique|-5 9 -1 -1
firm|17 -6 -3 -2
firma|13 -1 -3 1
firma*|-8 -3 -8 28
firmata|-5 -2 -2 14
first|-2 -7 -7 7
first day|-2 -4 -6 10
first unfortunately|-5 -3 -3 15
fisch*|-5 -8 0 -1
fit for|-2 -4 -1 -4
fit your|-6 -1 -1 -1
five candidates|-4 -2 9 -1
fixe|5 -5 -3 14
fixe le|9 -2 -1 -1
fjord*|-11 5 -2 13
flat|-6 -9 -4 3
flat on|-7 -1 -1 0
fleet|-9 -1 6 0
fleet data|-9 -2 6 0
fleis*|9 -1 -3 -2
fleissig|9 -1 -3 -2
flood*|-5 -2 -2 0
flooding|-5 -2 -2 0
floor|-1 -2 20 -2
flor|-5 12 -2 -1
flori*|5 -6 -6 -3
focus|14 -5 -1 0
focus on|11 -4 -2 -1
foi aprovado|-6 -2 0 -2
foi indeferido|-6 -3 -2 -2
foi preenchida|12 2 -3 -3
foi preenchido|-4 -2 -2 -2
fois|21 -10 -5 1
folde*|-9 11 0 0
folder|-8 10 0 0
folgende|-13 -1 2 -1
folgenden|-9 2 2 -1
folks|10 -2 -3 -1
followed|-5 -3 13 -1
followed by|-7 -3 13 -1
following items|-8 14 -1 0
following reason|13 -3 -1 -1
following the|1 -7 -5 2
following up|9 -3 -3 -2
following your|8 -8 -8 15
fonct*|-9 1 0 4
food|4 -7 -4 -2
foods|-9 -8 3 -4
foods talent|-4 -3 -3 0
for a|-4 -3 0 -7
for account|-4 14 -2 3
for an|-23 13 13 -3
for analyst|-5 -2 -2 -2
for another|10 -3 -1 -1
for any|4 7 -4 2
for appointment|14 -3 -1 -2
for attending|15 -3 -8 -1
for auditioning|-5 -2 -2 -2
for booking|-4 -1 11 -1
for but|-4 0 0 11
for choosing|-5 13 -2 -1
for clinical|13 -3 -1 0
for coming|19 -2 -7 0
for completing|13 9 -10 -1
for data|11 -2 -1 -1
for deckhand|8 -5 8 -2
for doing|11 -1 -3 -1
for entering|-9 -2 -1 -1
for entry|-9 2 4 0
for executive|-6 12 -1 -1
for fleet|-9 -1 6 0
for funding|-13 -2 0 0
for getting|4 -8 -3 -2
for healthcare|10 0 -1 0
for him|-6 -1 -3 -1
for hr|-7 -2 1 -1
for interview|7 2 7 -3
for interviewing|0 -9 -5 -1
for it|15 -8 4 -3
for junior|12 -5 -5 -1
for letting|-23 -7 -1 -2
for me|-11 -4 21 -1
for meeting|10 -2 -4 -1
for more|7 5 -1 -1
for next|9 8 0 -1
for now|20 -11 -7 -2
for office|-4 -9 -2 -2
for one|-2 -1 -6 -4
for other|18 -1 -2 -1
for our|-3 -9 10 -4
for park|-4 10 0 0
for pharmacy|-3 -7 0 0
for produce|-4 -2 9 -1
for registering|-15 22 -3 -1
for research|-4 11 -1 0
for safekeeping|-6 9 0 0
for sde|-2 -2 -6 0
for sending|1 14 -8 -6
for series|-17 -1 0 0
for someone|15 -4 -5 -3
for store|-6 -9 0 2
for submitting|-14 13 -7 -6
for taking|15 -5 -3 -1
for teller|-8 12 -1 0
for ten|-4 -2 10 0
for that|2 -3 9 -2
for this|14 -2 -4 0
for travel|-3 -4 -4 -1
for tuesday|-6 -3 1 -1
for two|11 -3 -1 0
for viewing|-13 0 0 0
for warehouse|12 -7 -5 -2
for which|20 -3 -3 -1
for writing|-7 -2 -4 -3
for yard|11 -4 6 -3
forde*|-12 5 0 -5
forderung|-7 -2 -2 -2
forgo*|-14 17 -4 -2
forgotten|-12 19 -4 -2
forgotten you|-12 19 -3 -1
form|-8 7 -10 -5
form for|-4 10 -1 -1
forma*|-2 -8 1 17
formal|-14 -8 14 19
formal letter|-2 -3 -2 9
formal offer|-3 -1 -2 9
forme*|-6 -7 -1 -1
fortn*|-7 10 -2 0
fortnight|-7 10 -2 0
fortz*|9 -3 -1 -1
forward as|-8 -1 -1 -1
forward for|10 -1 -1 -1
forward to|-18 -1 -7 15
forward with|3 -9 -5 -2
forwarded|0 9 -1 -1
fosse|-10 -2 -2 -2
foste*|-6 -3 -2 -1
fotos|-1 -4 -3 -2
founder|13 -4 0 -3
four times|-7 0 -1 -1
four weeks|-13 9 -3 -1
frag|-4 4 -5 16
frag ruhig|-5 10 -1 -1
frank*|5 5 4 -3
frankfurt|-1 9 -1 -1
fratt*|-10 14 -1 0
frattempo|-10 14 -1 0
frau lorenz|-7 -5 -2 2
frau sommer|-15 -3 0 -2
frau tomic|9 -2 -2 -1
frau vogt|10 -1 -1 -1
frau weiss|-4 -2 -2 13
frau wenzel|-6 -1 -1 -1
freel*|15 1 0 -2
freelance|10 2 2 -2
frei|-15 8 7 1
frei wird|-9 -6 -1 -1
freig*|-4 14 -5 -5
freit*|-22 -4 27 10
freitag|-22 -4 27 10
freitag um|-6 -4 18 -3
freitag und|-6 12 -2 -1
freu|-8 -3 12 0
freu mich|-8 -3 12 0
freue|-11 -4 2 6
freue ich|-7 -3 3 -2
freue*|-6 -3 -4 13
freuen|-6 -3 -4 13
freuen uns|-8 -3 -6 16
frida*|-9 0 5 8
friday|-10 1 5 9
friday at|-6 -2 18 -2
friday if|-1 -3 -2 10
friday morning|-5 -1 12 -1
fried*|-4 10 -2 -1
frien*|-8 -3 -9 2
friend|-14 4 -4 -1
friends|-7 -9 -7 5
friends and|-2 -1 -1 9
friends to|-10 0 -1 0
frigo*|-6 0 -3 -2
frist*|-10 -8 1 -3
fristgerecht|-8 -7 1 -2
fristgerecht zum|-5 -6 -4 -2
from mid|-4 -3 -1 -1
from monday|-11 -2 9 -1
from my|-1 11 -2 -1
from our|4 11 -5 -3
from today|-10 -4 4 0
from us|-3 18 -2 0
from you|-9 -13 -8 0
from your|2 4 -10 -1
froma*|0 -3 -1 10
front|7 -16 -5 -4
fruhe*|-3 -10 -6 -4
fruhestens|-2 -4 -3 -2
fruhj*|12 -3 -2 -1
fruhjahr|12 -3 -2 -1
fuhre*|8 3 -10 -5
fuhren|11 -6 -4 -2
fuhrerschein klasse|-5 14 -2 -1
fuhru*|-11 -9 -4 12
fuhrungszeugnis|-13 -3 2 7
full and|1 -4 -4 -2
fullt*|-5 10 -3 -2
fulltime|-5 10 -3 -2
fully|10 -5 -3 3
fully staffed|9 -3 -1 -1
fun|12 -8 -2 -1
funct*|7 -4 5 2
functie|6 -4 5 3
functie van|12 -4 -4 7
fund|-20 -3 -4 -1
funde*|-3 0 -4 -3
funded|-4 0 -4 -3
fundi*|4 -4 -6 -4
funding|3 -3 -6 -4
fundr*|1 12 -4 -2
fur das|11 -5 -2 -4
fur deine|7 9 -7 -6
fur den|14 -11 4 1
fur dich|0 -10 -6 -4
fur diese|13 -5 -3 -1
fur dieses|12 -2 -2 -2
fur ein|-5 -2 -2 -2
fur einen|1 -6 -5 -8
fur eure|-7 -1 -1 0
fur ihren|5 -1 -10 -7
fur jemand|-7 -3 -2 -2
fur sie|-1 -17 -10 15
fur ungut|17 -9 -3 -1
fur uns|11 -2 -3 -1
furs|18 -15 1 -8
furth*|11 -4 2 -1
further|11 -4 2 -1
further consideration|9 0 -1 0
futur|-3 -2 -3 -1
futur responsable|-3 -2 -3 -1
futuras oportunidades|-8 -1 -1 -1
gaan|10 -4 -3 -1
gaat|-11 16 3 1
gabri*|-7 -2 -1 -1
galer*|-9 -4 6 -1
galle*|-1 10 -2 -1
gallery|-1 9 -2 -1
galwa*|-4 15 -2 -1
galway|-4 15 -2 -1
games|1 2 15 -2
ganas|-9 1 -5 13
ganas de|-3 -3 -4 14
ganz|16 -3 -4 -3
garag*|-5 -1 10 -1
garage|-5 -1 10 -1
garde|14 -3 -4 -2
gardo*|8 -9 -2 -1
gardons|12 -7 -1 -1
gave|18 -4 -6 -5
geachte heer|9 10 -6 -5
geand*|5 -9 7 -2
geandert|8 -6 9 -2
gearb*|10 -2 -1 -1
gearbeitet|10 -2 -1 -1
geben|16 -8 -5 3
gedru*|9 -5 -1 -1
gedul*|-5 8 -8 -7
geduld|-5 4 -8 -7
geduld bis|-6 -10 -1 -1
geehrte bewerberin|-2 -3 -3 -2
geehrter bewerber|11 -3 -3 -2
geen|1 -1 -7 -11
geen invloed|-9 1 -3 -1
geen plaats|-7 -1 -2 -1
gefallen|6 -9 8 1
gefor*|19 -5 -4 -2
geforderten|9 -2 -2 -1
gefre*|15 -5 -3 3
gefreut|15 -5 -3 3
gefuh*|9 -1 -3 -1
gefun*|15 -11 -8 -4
gefunden|15 -11 -8 -4
gegeb*|12 0 -4 0
gegeben|18 -10 -3 1
gegebener|-6 10 -1 -1
gegebener zeit|-6 10 -1 -1
gegen|18 -8 -1 -7
gegen dich|19 -3 -4 -3
gegen*|9 -1 3 -1
gegev*|1 -5 -3 -2
gegevens|0 -5 -2 -2
gehad|9 -2 -2 -1
gehal*|-15 -11 2 9
gehalt|-16 -5 6 8
gehen sie|-7 9 -1 0
gehen wir|1 4 5 -1
gehor*|10 -5 -4 -1
gehts|-4 2 -4 9
gekek*|12 -5 -2 0
gekeken|12 -5 -2 0
gekla*|5 -7 -5 -2
geklappt|5 -7 -5 -2
geklappt hat|0 -7 -3 -1
gekom*|4 -5 -5 9
gekommen|5 -5 -4 9
gekoz*|2 -12 2 -5
gekozen|2 -12 2 -5
gekozen voor|6 -9 6 -3
gelateria|-3 10 -2 -1
geldi*|-4 -2 9 -3
geldig|-8 -1 10 -2
gelez*|11 -4 -1 -1
gelezen|11 -4 -1 -1
gelos*|-6 -12 -7 -5
geloscht|-6 -12 -7 -5
gemac*|16 -6 0 -1
gemacht|16 -6 0 -1
gemass art|-5 -2 -1 -1
genau|10 -3 -3 -1
general|-1 21 -5 -5
genoe*|18 -2 -3 -3
genoeg|18 -2 -3 -3
genom*|11 -5 1 -3
genommen|14 -7 2 -2
genti*|1 -2 -4 -5
gentile|1 -2 -4 -5
gentile autore|-10 -2 -1 -1
genug*|6 -14 -1 -3
genugt|2 -11 1 -2
genuinely|11 -2 -2 -1
gepla*|-12 17 2 -3
gepland|-5 9 -2 0
gepru*|11 6 -7 -5
gepruft|11 6 -7 -5
gepruft und|20 -9 -3 -2
gerente de|-8 1 -3 -1
gern|4 -12 14 -3
gern gelesen|-10 -2 -1 -1
gern in|-8 -3 13 -1
gern mochten|-1 -4 9 -1
gern nochmal|10 -4 -2 -1
gern wieder|9 -3 -1 -1
gesag*|12 -4 -3 3
gesagt|12 -4 -3 3
geschafft|-7 -2 15 -2
gesel*|11 -5 -1 -1
geselecteerd|24 -7 -7 -2
geslaagd voor|-8 -2 3 -2
gespr*|4 -8 12 -2
gesprach|3 -10 19 -3
gesprach am|-3 -3 -15 1
gesprache|7 -5 -12 -5
gesprachen|10 -4 -3 4
gesprachspartner|-3 -2 10 -2
gesprek|3 -8 18 -5
gesprochen|-1 -4 -5 10
gestern|18 -10 0 -2
gestionnaire paie|-5 13 -1 -1
gesto*|-5 4 18 -7
gestor|-8 14 8 -3
gestora|-2 -2 10 -1
gesun*|-7 -2 -2 1
get a|-11 13 -3 -5
get an|-15 5 -3 -1
get back|-18 24 -3 -2
get feedback|-5 9 0 0
get in|-1 11 -2 -1
get your|15 -5 -3 -1
getagt und|14 -9 -1 0
gets|-1 10 1 -2
getti*|8 -11 -3 -5
getting|8 -11 -3 -5
getting this|-9 -2 -1 0
getting to|12 -2 -2 -2
geval*|16 -3 -3 -2
gevallen|16 -3 -3 -2
gewah*|-10 -1 2 -1
gewen*|-6 -7 -4 -2
gewor*|18 -5 -7 0
geworden|18 -5 -7 0
gewun*|-3 -4 -7 -5
gewunscht haben|-6 -3 -1 -1
gewunschten|-5 -3 -3 -2
gezie*|9 -4 -1 -1
gezien|9 -4 -1 -1
gia|32 -15 -11 -5
gia trovato|14 -4 -5 -4
giann*|-1 -5 -3 14
gianni|-1 -5 -3 14
gibt|-7 1 -6 -3
gibt es|-10 -2 -2 -1
gig|10 -2 -2 -1
ging an|-10 -1 0 7
giorg*|-8 -6 6 -2
giorn*|-7 20 -6 -7
giorni|-14 22 -8 -8
giorni lavorativi|-5 18 -1 -1
giorno|9 0 -1 -2
giove*|-13 -5 28 -3
giovedi|-13 -5 28 -3
giovedi alle|-4 -2 9 -1
girasole|-2 -4 -2 -1
girl|10 -2 -2 -1
githu*|11 -3 -2 -2
github|11 -3 -2 -2
giuri*|-11 -1 -1 -1
giuria|-11 -1 -1 -1
giust*|11 -2 -3 -3
give me|-7 0 -9 21
give up|9 -2 -1 -1
given|18 -9 -7 -2
given the|10 -3 -2 -1
given to|-2 -3 -4 -2
givin*|10 -7 -5 -2
giving|10 -7 -5 -2
giving us|-5 -5 -3 -1
gladl*|12 -1 -2 -1
gladly|12 -1 -2 -1
gleic*|-5 0 11 -3
gleich|-10 -6 23 -1
glen|-6 11 -1 -1
gli|11 0 -3 -2
gli ammessi|10 -2 -3 -1
gluck*|-4 -1 11 -2
gluckwunsch|-4 -1 11 -2
gluckwunsch sie|-5 -1 9 -1
gm|-8 1 11 -2
go ahead|-10 -1 9 -3
go with|-6 -7 -9 -6
goed|-9 29 -1 -8
goed ontvangen|-11 20 -4 -1
goede|-8 4 -4 -2
goede*|13 -2 -2 -1
goes into|10 -3 -1 0
going|16 -5 -5 -3
going ahead|10 -2 -1 -1
going into|-8 -5 -2 -2
going through|-14 -3 4 4
going to|20 -1 -6 -4
going with|10 -5 -4 -2
gone|10 -1 0 -2
gone for|14 -3 -2 -1
gone to|9 -2 2 5
gone with|-7 -4 -4 -3
gonna|16 -3 -2 -1
gonna go|9 -1 -4 -1
good luck|14 -3 -4 -5
good morning|4 -9 2 -3
good news|-12 -6 3 -1
good time|-9 -4 5 -1
good to|9 -9 -6 2
google meet|-8 -3 17 -1
gosta*|7 -12 15 4
gostamos|9 -4 5 -3
goste*|12 -2 -4 -1
gostei|12 -2 -4 -1
gosto|-5 -2 -2 12
got|1 18 -1 -4
got a|5 -8 -5 -3
got it|-16 37 -8 4
got pulled|3 -1 -13 -2
got this|11 -3 -1 0
got your|-23 33 16 -5
gr|11 7 -6 -4
graag|5 -18 18 7
graag voor|9 -5 -3 5
grab|-9 -4 22 -2
grab a|-6 -2 13 -1
graci*|13 4 -7 -6
gracias|13 5 -7 -6
gracias por|16 2 -4 -5
gracias y|1 -2 -11 -2
grade|6 -9 -4 17
grado|-14 6 3 -1
grado di|-12 9 -1 0
graduate|0 9 -8 -1
graduate programme|-2 12 2 0
graduate recruitment|14 0 0 0
graduates|-4 -3 -2 -2
graduatoria|9 -3 -2 -1
graha*|-8 10 3 -1
graham|-8 10 3 -1
grain*|-1 9 -2 -1
grainne|-1 9 -2 -1
grand*|8 0 3 -2
grant*|-7 1 -5 -3
grants|-7 2 -3 -2
grants team|-13 -1 0 0
grate*|6 -8 -7 0
grateful|5 -8 -7 0
gratis|-2 -4 -2 -1
grazi*|17 -3 -3 -8
grazie|17 -3 -3 -8
grazie della|9 -2 -2 -3
grazie lo|15 -3 -4 -3
grazie per|16 -9 4 -6
great news|-16 -5 23 5
green|-1 9 -2 -1
greg|13 -3 -3 -2
greta|-4 -5 2 -3
greve|-9 -1 16 -1
grid|-3 -8 -3 4
gripp*|-4 2 9 -1
groet*|9 11 -7 -4
groeten|-1 11 -7 -3
groetjes|11 6 -3 -3
gross*|11 -4 -8 -5
groupe|-8 2 11 -4
growth analyst|-4 -4 -2 -2
gruppo|0 -12 2 -2
gruss|21 -11 12 -9
gruss dich|9 -2 -3 -2
grusse aus|12 -5 -3 5
guapa|10 -4 -2 -1
guard*|25 -15 -7 -3
guardamos|16 -17 -3 -2
guardamos o|11 -7 -1 -1
guidelines|-4 -2 -2 -2
guides|13 -2 -3 -1
guill*|-6 9 -2 -1
gus|-9 -1 12 -1
gusto|-3 -7 -2 2
gut|10 -3 -8 -3
gute|9 -7 1 -1
guten|4 -7 -2 -5
guten tag|1 -2 -3 -6
gutte*|18 -3 -3 -3
gutted|18 -3 -3 -3
guy|0 -5 -3 -2
gwen|-4 -1 -2 17
ha|10 -6 -6 -6
ha conseguito|9 -2 -2 -1
ha decidido|16 -6 -4 -3
ha descartado|17 -6 -3 -3
ha elegido|-5 -5 -2 1
ha fatto|11 -3 -3 -1
ha finalizado|11 -5 -1 -1
ha publicado|-4 -4 -1 -1
ha realizado|-5 10 -1 -1
ha scelto|-2 -3 -3 -3
ha sido|8 -11 -11 -10
ha surgido|-3 -1 -5 -1
hab|28 -12 -3 2
hab schon|23 -8 -5 -4
habe|-5 -7 -7 -4
habe ich|-7 0 -4 0
haben deine|-6 16 -3 -2
haben die|4 -10 0 -4
haben ihre|-5 25 -7 -5
haben jetzt|15 -4 -2 -2
haben sich|4 -11 -10 -4
haben uns|11 -12 -3 4
haben wir|16 -7 -4 0
habla*|-2 -5 2 12
hacer|5 2 4 -2
hacer*|-8 0 13 -2
had|9 -2 -2 -2
had a|10 -9 -2 -3
had an|11 -3 -2 0
had been|-4 -3 -1 -1
had more|-1 9 -1 -1
had places|-8 0 -1 0
had the|9 -4 1 -1
hadda*|-2 1 16 -2
haddad|-2 1 16 -2
hadde*|9 3 -4 -2
hadden|9 3 -4 -2
hai|5 -6 -7 -5
halbe stunde|-3 -2 9 -2
halde*|-3 -3 13 -1
halden|-3 -3 13 -1
hale|11 -2 -3 -3
half|0 1 15 -5
hall|-9 -6 4 -4
halle*|-9 -2 -1 -1
hallo herr|-9 16 -1 -12
hallo*|-9 9 10 -1
halloran|-5 11 2 -1
halt|1 -4 -6 12
hambu*|6 -11 5 -3
hamburg|6 -11 5 -3
hamza|-6 -4 -2 -1
han|9 -3 -1 -1
hand|13 -7 -4 3
handl*|4 -7 17 -3
handle|-5 -3 11 -1
hands|13 -1 -3 -1
hands for|9 -2 -2 -1
handy|-2 -1 10 -1
hang|20 3 -7 -5
hang tight|-2 10 -4 -3
hangi*|-6 9 -2 -1
hanging|-6 9 -2 -1
hanse*|-8 -6 -3 12
hansen|-9 -4 -2 12
happe*|-19 17 1 -3
happens|-14 15 -1 0
happens next|-10 6 -1 0
hard|4 -10 -3 1
harms|1 -5 9 -2
hart|11 -2 2 -2
has a|11 -3 -2 -2
has accepted|15 -5 -2 -1
has applied|-6 -4 -2 -2
has come|-9 7 1 -2
has completed|-5 -7 -3 -3
has decided|19 -7 -6 -3
has had|-7 17 -2 6
has landed|-5 9 0 0
has moved|13 -10 -1 -1
has not|-1 -12 -12 -4
has now|17 -4 -3 -1
has received|-5 11 -1 -1
has referred|-3 13 -1 -1
has refused|-5 -3 -2 -2
has reviewed|17 -5 -1 -1
has selected|11 -5 -2 -1
has updated|17 -5 -2 -1
hasnt|-19 2 -1 -1
hasnt been|-10 6 -1 0
hast|7 -3 11 -3
hast du|0 -4 10 -2
hasta|-20 14 0 3
hasta el|-10 0 3 5
hat|16 -8 -3 -1
hat den|9 1 -2 -1
hat der|9 -1 -1 -1
hat die|10 -2 -2 -1
hat es|13 -1 -3 -2
hat getagt|6 -9 -1 0
hat ihre|13 -2 -2 -1
hat in|9 0 -2 -2
hat sich|23 -19 -8 4
hat uns|11 -15 20 -7
hatte|17 -8 -11 7
hatte ich|0 -5 -2 -2
hatte*|-5 -5 4 -3
hatten sich|-10 -2 -3 -1
hatten sie|-17 5 13 -2
hatten wir|10 -4 -3 -2
haufi*|-7 -2 -2 -1
haupt*|-10 -1 0 -1
haus|10 -3 6 -4
have a|-8 5 -12 1
have all|10 -2 -3 -1
have an|-14 7 -6 -4
have asked|13 2 -3 -2
have been|-8 -1 11 -6
have chosen|10 -7 -2 -2
have completed|9 1 -2 -1
have concluded|9 -2 -2 -1
have decided|2 -14 -3 -5
have enough|22 -4 -4 -3
have filled|-12 -3 -2 -1
have more|9 -2 -1 -1
have now|17 -7 -2 -1
have offered|10 -2 -2 -1
have one|6 0 5 -1
have reached|-6 9 -1 0
have received|-4 21 -4 0
have reviewed|10 -11 8 -2
have selected|14 -3 -2 -1
have shown|9 -2 -1 0
have successfully|-9 10 1 0
have time|-7 -3 16 -1
have two|-16 4 -9 -4
have until|-6 -2 12 0
have withdrawn|-16 -6 -2 -1
have you|-1 -5 10 8
have your|-4 17 1 -4
haven*|-22 22 -6 -4
havent|-22 20 -5 -3
havent been|-9 20 -5 -4
havent forgotten|-3 14 -3 -1
havent heard|-13 1 2 0
havent received|-3 -5 -3 -2
havin*|12 3 -3 1
having|12 3 -3 1
hay|8 -9 2 -2
he|-5 21 -1 -8
he s|-5 14 -2 -1
he wants|-6 14 -4 -1
he will|-9 21 -3 -2
head|0 -9 15 -4
head of|-5 -5 15 -3
heads|3 -7 -3 -2
heads up|-2 -5 -3 -2
health network|-3 0 -1 10
healthcare|12 2 -4 -2
healthcare support|15 -4 -1 0
hear|-8 15 -4 -6
hear about|-2 -14 9 -4
hear back|-4 14 -3 -1
hear by|-9 16 -2 -1
hear from|-9 17 -7 -3
hear that|-3 12 -2 -1
heard from|-13 11 7 -2
heari*|-13 -7 -5 -3
hearing|-13 -6 -5 -3
heart|12 4 -2 -1
heart*|12 -2 -4 1
heb|2 3 -9 -2
heb het|-2 -3 -3 12
heb je|-13 12 -6 -8
hebbe*|15 -2 -8 -4
hebben|15 -2 -8 -4
hebben besloten|15 -4 -2 -2
hebben er|13 -4 -4 -2
hebben je|-1 18 -6 -4
hebben voor|-7 -3 -2 -1
hebben we|15 -11 -7 -2
hebben wij|12 1 -7 -2
hebt nog|-8 -5 15 -1
hebt teruggetrokken|-8 -1 -1 -1
heeft|17 -11 -5 -4
heeft al|17 -4 -4 -2
heer|7 13 -6 -5
helaa*|-3 -1 -5 -10
helaas|-3 -1 -5 -10
helaas geen|-16 -3 -5 -2
helaas is|-4 -5 -3 -4
helaas kunnen|-2 -3 -5 -3
helaas niet|-7 6 -7 -5
helen*|3 -10 -6 10
helena|5 -7 -5 11
helio*|-5 -2 -1 -1
hello from|-4 -3 -1 -1
hello we|11 -5 3 -1
help others|-6 -1 -1 -1
helpe*|0 -6 -4 -2
helps us|-7 -5 -3 0
hem|19 -4 -3 -2
hem niet|14 -3 -2 -2
hemos|9 1 -4 -1
hemos cogido|13 -4 -2 -2
hemos decidido|9 -7 -3 -2
hemos recibido|-7 19 -3 -2
hence|11 -3 -2 -1
hendr*|12 1 -5 -2
herbs*|21 -8 -4 -5
herbst|21 -8 -4 -5
here and|9 -2 -2 -2
here are|3 -12 -5 -3
here is|-4 -2 7 9
here to|-5 -4 0 -1
herr dr|-3 -2 -4 -3
herr falk|-6 -2 -3 -1
herr moser|-5 -3 9 -1
herze*|16 -5 -3 -2
herzen|11 -2 -3 -2
herzlich|-2 -10 -5 1
herzliche|14 -7 -1 5
herzliche grusse|14 -7 -1 5
hesit*|13 0 -3 -3
hesite|9 -3 -1 -2
het assessment|11 -3 -2 -2
het bedrijf|-5 12 -2 -1
het contract|-4 -3 -5 14
het gesprek|-7 -4 22 -3
het helaas|-3 -6 -2 -1
het in|9 -3 -2 -1
het is|5 19 -8 -4
het met|-2 -4 -3 12
het team|1 9 -4 -2
het verder|-9 15 -1 -1
het voorjaar|-5 -1 9 -1
het voorstel|-6 -2 -2 12
heuer|13 -5 -2 -2
heure|-9 -3 19 -2
heure*|-11 -3 0 12
heute|11 -12 1 2
heute noch|-6 -2 -1 -1
hi all|-22 -6 -5 -4
hi ben|1 1 -13 -1
hi blessing|-5 -1 -2 -1
hi carlos|-4 -4 -1 0
hi danielle|-5 11 -1 -1
hi grainne|-3 9 -2 -1
hi jo|-8 -2 -1 -1
hi leo|1 12 5 -3
hi monique|-10 -7 2 -1
hi pavel|-6 -2 -1 -1
hi ravi|-3 -1 -4 -1
hi sam|3 -11 9 3
hi sebastian|-3 -2 -9 -2
hi thanks|10 -1 -5 -3
hi tolu|-12 0 0 0
hier soir|9 -2 -3 -2
hierb*|1 4 5 2
hierbij|-1 5 5 2
hiermit|-14 8 0 -2
high number|-2 -8 -1 -1
highe*|-4 -4 -7 10
hill|11 -3 -1 -1
hills|-5 -2 10 -1
him|-18 -5 5 -5
him best|-9 0 0 0
hintergrund|-6 -2 -2 -1
hinterlassen|14 -3 -4 -1
hire|19 -2 -12 -1
hired|28 -20 -14 -10
hired a|13 -4 -2 -2
hired somebody|12 -3 -3 -2
hired someone|13 -3 -3 -2
hirev*|-3 -1 14 0
hirevue|-3 -1 14 0
hiring at|-3 -2 -4 -1
hiring for|0 -11 -2 -1
hiring manager|-14 27 -8 -7
hiring process|14 -9 -2 -2
hiring team|4 13 -1 -3
hitti*|-4 10 -1 -1
hitting|-4 10 -1 -1
hiya|18 -5 -4 -4
ho|11 -6 -2 -11
ho accettato|-5 -1 -5 -1
ho preso|12 -4 -3 -2
ho trovato|-4 -2 -2 -1
hoch|-2 -6 -4 3
hochb*|-8 -3 4 -3
hochbau|-8 -3 4 -3
hoe|-12 10 -5 -2
hoffe*|3 -4 -3 12
hoffen|3 -4 -3 12
hofgu*|-5 11 -1 0
hofgut|-5 11 -1 0
hoi|-3 10 6 -6
hoi bas|-8 10 0 0
hoi daan|-1 0 9 0
hoi fleur|9 -5 -3 -2
hoi noor|-5 -5 14 -1
hoi tim|-4 -3 -5 9
hoja de|-7 10 -3 -2
hoje|-2 -8 7 14
hoje ainda|-4 -1 -2 9
hola andres|-8 -7 -2 -1
hola candela|9 -1 -3 -1
hola diego|-2 -2 -5 -1
hola guapa|10 -4 -2 -1
hola marta|9 -3 -1 -1
hola nerea|-6 12 -1 -1
hold in|-6 -1 -2 -1
hold on|10 -3 -2 -2
holdi*|5 -9 0 -3
holzb*|-4 -5 -5 17
holzbau|-4 -5 -5 17
home|-6 -1 -1 -5
home after|12 -1 -6 -1
homes|-15 4 2 -1
hooga*|11 0 -3 -2
hoor|-2 10 -3 -2
hoor je|-9 13 -1 0
hoort|-15 35 -9 -2
hoort van|-7 12 -2 -1
hope that|0 -5 -4 -2
hope to|-18 4 -5 -4
hope we|9 -1 -3 -1
hope you|11 -6 -2 0
hoped|5 12 -4 -2
hoped to|7 8 -4 -2
hora|-16 1 28 -2
horas|-14 -10 -4 12
horen|-11 20 0 -6
horen konnten|-4 9 -1 0
horen sie|-6 9 -1 0
horst|-9 14 -3 0
hose|-4 -3 11 -1
hospice|0 5 8 -2
hospitals|-1 -8 0 -3
hospiteeravond|-16 -1 -1 -1
hour|-9 -15 3 17
hourl*|-10 -2 -2 1
hourly|-10 -2 -2 1
hourly rate|-8 -7 -2 1
house|3 2 1 6
houve*|-7 10 -1 -1
houver|-7 10 -1 -1
how did|-9 -1 -4 -3
how much|12 -1 -2 -1
how you|-5 -3 18 -3
howev*|13 -4 1 0
however|13 -4 1 0
hr specialist|-7 2 -3 11
hr team|-7 0 -3 -1
hr unit|-5 10 0 0
hr will|-10 -2 -1 5
hrbp|-4 -4 -1 -1
hrm|-7 9 -1 0
hrs|3 1 8 -2
hs|-10 -2 18 -2
hub|1 -9 -4 -2
huge|-9 -2 -1 -1
hugh|9 -1 0 0
hui|-9 -4 -3 -1
huidi*|-4 -4 -2 -2
huidige|-4 -4 -2 -2
hun|11 -3 -3 -1
hunt|-4 -3 -3 -3
hunte*|-6 -4 -4 -1
hybri*|-12 4 -3 -1
hybrid|-10 3 -1 0
i appreciate|-2 -5 -1 -2
i call|15 -2 -3 -1
i came|-8 -2 -2 0
i can|8 -10 -8 0
i cant|5 17 -16 -1
i d|9 -7 -4 -1
i do|12 -2 -2 1
i dont|13 -1 -7 -4
i enjoyed|-8 -10 5 -5
i got|-6 12 -3 -1
i had|2 -4 -5 -3
i have|-3 -8 1 -5
i hope|15 -6 -4 -2
i inform|9 -2 -1 0
i know|12 4 -6 0
i ll|-9 25 -10 -7
i look|-17 11 -2 -1
i mean|14 -4 -2 -1
i refer|15 -4 -2 -1
i said|4 -4 -9 16
i should|-1 -2 -5 -1
i spoke|1 -1 -2 11
i took|-3 0 -1 10
i understand|-22 7 -4 -2
i ve|-5 1 -10 -2
i want|-2 13 3 2
i wanted|15 -1 -3 -1
i was|-1 -8 -5 4
i will|9 11 -6 0
i wish|-3 -3 -2 -3
ich bedaure|13 -2 -2 -1
ich den|-8 -3 -4 13
ich fur|9 -2 -2 -1
ich hab|4 -4 1 8
ich haben|9 -3 -5 2
ich hatte|16 -5 -6 -1
ich ihnen|0 7 -6 10
ich mich|-7 6 -8 -7
ich noch|-14 -7 -2 -2
ich sie|5 9 -4 -5
ich wurde|-6 -1 14 -2
ici la|-4 0 -3 -2
idea|-9 -1 -2 -3
ideen|-5 -3 -2 -2
identite|-7 -7 9 -2
idone*|25 -2 -6 -3
idonea|14 -4 -3 -1
idoneo|17 -4 -3 -2
ieman*|17 -8 -8 -5
iemand|17 -8 -8 -5
iemand anders|1 -1 -6 -4
iemand die|11 -4 -3 -1
iemand met|9 -2 -2 -1
if any|10 -1 -1 0
if he|-6 14 -4 -1
if i|11 -7 2 -3
if it|-22 21 -10 -4
if something|16 -7 -3 -2
if the|-10 21 -4 -4
if there|-14 18 3 0
if they|-10 17 -1 0
if we|-2 11 -5 2
if yes|-9 -4 -1 -1
if your|-4 16 -5 0
ignor*|-3 -5 0 -2
ignore this|-9 -7 1 -1
igual|9 -3 -1 -1
ihm|13 -2 -2 -2
ihnen alles|10 -4 -3 -3
ihnen dann|-2 -2 9 -2
ihnen das|-11 0 13 -1
ihnen den|-20 9 22 -5
ihnen die|2 -10 -3 31
ihnen fur|12 -8 -3 -2
ihnen heute|9 -1 -1 -2
ihnen in|-12 6 -1 -1
ihnen keine|15 -6 -3 -3
ihnen leider|6 -9 -4 -3
ihnen melden|-7 11 -1 -1
ihnen mit|15 -7 -3 -2
ihnen mitteilen|5 -9 -7 5
ihnen nicht|11 -8 -1 -1
ihnen schon|-4 15 -3 -1
ihr|-1 4 -7 -5
ihr antrag|-12 -5 -4 -3
ihr dossier|-2 15 -5 -2
ihr einverstandnis|-1 -4 -3 -1
ihr konto|-3 -4 -1 -1
ihr profil|6 12 -9 -7
ihre anfrage|-7 -2 -2 -1
ihre angaben|-10 15 -2 0
ihre anmeldung|-6 -3 -4 -1
ihre bereitschaft|9 -2 -1 -2
ihre bewerbungsunterlagen|15 -4 -2 -1
ihre daten|2 -6 -7 -4
ihre email|-5 12 -2 -2
ihre kundigung|-1 -4 -3 -2
ihre mappe|10 -4 -1 -1
ihre neue|-4 -3 -1 -1
ihre selbstauskunft|-11 0 0 0
ihre unterlagen|6 14 -4 -6
ihrem|-6 -7 1 -5
ihrem einverstandnis|-3 9 -1 0
ihrem wunscharbeitgeber|-5 -1 -2 -1
ihren|-1 -5 -3 -2
ihren antrag|-11 -2 -1 -1
ihren termin|-3 -2 -8 -2
ihrer bewerbung|1 15 -9 -6
ihres|8 -5 -10 -4
ii|9 -1 0 3
ik|13 -1 -3 -2
ik had|11 -5 -2 -1
ik je|1 10 0 -5
iker|0 -4 9 -1
il cliente|11 -3 -2 -2
il curriculum|-6 18 -4 -2
il direttore|-5 -1 10 -1
il girasole|-2 -4 -2 -1
il lavoro|0 -5 -2 14
il nostro|10 -2 0 -2
il posto|14 2 2 -6
il proprietario|-6 -1 -1 -1
il suo|8 6 -11 -7
il tempo|9 -4 -1 -1
il tuo|0 -2 9 -8
ilex|-4 11 -2 -1
ilex optical|-4 11 -2 -1
im anhang|-12 -1 5 12
im februar|-10 11 -1 0
im haus|-10 3 3 -1
im herbst|16 -8 -4 -4
im laden|20 -4 -7 -3
im marz|13 -6 -2 -2
im moment|9 -6 -4 -2
im rahmen|-1 -2 -6 -1
im rennen|-13 15 -3 -2
im sommer|10 -3 -3 -1
im verfahren|-10 -2 -2 -1
im zusammenhang|-3 10 -2 -1
immob*|-6 -10 -2 -1
immobilien|-3 -9 -1 0
immobilien ag|-3 -9 -1 0
imobi*|-5 -2 -1 -1
imobiliaria|-5 -2 -1 -1
imoge*|0 6 5 -2
imogen|0 6 5 -2
impor*|4 -6 -5 -3
importante|-2 -3 -4 -2
impre*|9 -4 7 -3
imprevisto|-6 -2 16 -2
impro*|0 3 -2 8
in a|13 -4 2 -3
in and|-5 -6 -1 -1
in anspruch|-10 13 -1 0
in behandeling|3 13 -3 -2
in carico|-7 13 -1 -1
in considerazione|1 -8 -3 -3
in de|5 0 -11 0
in deiner|-6 -2 -1 -1
in den|0 17 -8 0
in der|2 9 3 -4
in een|9 -4 -1 -1
in einem|1 -5 10 -1
in finance|-12 -2 -2 -2
in finding|-11 0 -1 0
in for|10 3 9 -4
in future|-5 -4 -3 -2
in grado|-12 9 -1 0
in jan|-15 17 -4 -5
in january|0 -5 -5 -3
in joining|11 -1 -1 -1
in june|9 -2 -1 -1
in last|10 -1 -2 0
in leipzig|-15 -3 -2 -1
in linea|2 11 -3 -2
in march|-9 -11 -8 7
in on|9 -1 -7 -2
in process|-13 11 -2 -1
in progress|-10 13 -1 0
in ruhe|-8 13 -2 -2
in six|10 -3 -2 -1
in studio|-3 -1 9 -1
in te|-6 -4 -6 -1
in term|-2 -6 -1 -1
in their|12 -4 -1 -1
in touch|-4 21 -7 -4
in week|-10 14 -1 0
in what|-5 -3 -3 -1
in which|-13 10 6 0
in working|14 5 -3 -2
including|6 1 -3 5
incom*|-19 0 2 -4
income|-5 -10 7 0
incomplete|-15 5 -2 -2
incomplete applications|-8 -1 -1 0
incon*|-2 -2 9 -6
incontro|-6 -3 -4 -2
inconvenience|-5 5 9 -3
incor*|5 9 -4 1
incre*|-4 -2 -3 -2
increase|-4 -2 -2 -2
increase your|-4 -2 -2 -2
indee*|7 7 -3 -2
indeed|7 7 -3 -2
indef*|-14 -5 -9 6
indeferido|-6 -3 -2 -2
indefinido|-15 6 -3 13
indep*|9 -7 -6 -1
indet*|-7 -2 -6 5
indeterminato|-13 0 -5 6
indic*|15 -9 -6 4
indicated|10 -3 -1 -1
individually|-8 11 -1 0
individuato|10 -8 -4 -2
infelizmente nao|24 0 -11 0
infelizmente o|-13 -3 3 -2
infer*|12 -1 -4 -1
inferiore|10 -2 -3 -1
inferiore alla|9 -2 -2 -1
influ*|-3 -6 -3 -1
informal|-6 -3 9 4
informamos que|12 -6 -7 -6
informar|17 -14 -5 -6
informar que|17 -14 -5 -6
informe e|-7 9 0 0
informed that|11 -5 0 -1
informer|3 -9 -7 3
informer que|2 -9 -7 3
informes|-14 7 -1 0
informieren wir|-8 12 -1 -1
informiert|-18 4 -2 8
informons|13 -3 -1 -1
informons que|13 -3 -1 -1
inge|-3 -2 9 -1
ingen*|0 -7 -4 -3
ingeniero|-1 -5 -2 -1
inges*|-3 -6 -4 -1
inget*|-3 -3 -3 -2
ingetrokken|-3 -3 -3 -2
ingev*|10 -3 -4 -3
ingevuld|10 -3 -4 -3
ingle*|-1 -3 -4 -1
ingles|-1 -5 -4 -1
ingre*|-10 -2 1 5
inhou*|16 -3 -5 -1
inhouse|9 -3 -2 -1
inici*|-16 -1 4 14
inicio|-12 1 -5 16
inizi*|-6 -6 3 -1
inmid*|28 -8 -6 -5
inmiddels|28 -8 -6 -5
inmiddels weg|4 -5 -5 12
inmob*|-5 -2 -2 -1
inmobiliaria|-5 -2 -2 -1
innen|10 2 -2 -2
inner*|-5 16 -7 -2
innerhalb|-16 19 -5 1
innerhalb von|-12 19 -2 0
inolt*|-7 10 -1 0
inqui*|-14 11 -7 -6
inquilino|-5 -1 -2 -2
inquilinos|-9 -3 -2 -2
insch*|-5 11 -6 -3
inschrijving|-8 10 -3 -2
inschrijving voor|-4 14 -1 -1
inscripcion|6 6 -3 1
inscription|-9 9 -4 -1
inscrito|-8 14 -2 -2
inscrito en|-8 14 -2 -2
inser*|16 -8 -2 -2
insie*|3 0 8 -2
insieme|3 0 8 -2
inspe*|6 2 4 -1
installatietechniek|-1 -7 -2 9
inste*|-23 -9 13 4
instead|-23 -9 13 4
instituto|0 6 6 -2
insur*|15 -15 -10 1
insurance|13 -10 -9 2
insurance wont|10 -2 -2 -1
intak*|4 10 4 -2
intake|6 13 -3 -1
integ*|6 -1 4 2
interes|14 -7 -4 -2
interes en|10 -3 -3 -2
interessato|-8 -5 -4 -2
interesse na|17 -5 -2 -1
interessieren|-10 11 -2 -1
interessiert|-13 -5 3 -1
interest|10 0 -2 -2
interest but|1 -4 -3 -3
interest in|11 0 -2 -2
interest you|11 -4 -2 0
interested|-24 2 9 -1
interested and|-12 -2 -2 -1
interested in|3 9 0 -2
interested we|-6 0 11 0
interesting|10 -2 -2 0
interet porte|9 -3 -1 -1
interim|-7 -5 6 -3
intern|6 -10 10 -5
internal|2 -4 -9 8
internal candidate|-3 -4 -3 -2
internally|15 -3 -4 -1
interne|13 2 -8 3
internship|21 -7 -3 -1
internship programme|10 -5 -1 0
interview|1 -5 12 -3
interview for|-2 -10 23 -3
interview on|9 -9 2 -2
interview stage|15 -2 -2 -1
interview will|-14 6 15 -1
interview with|1 -4 9 -1
interview you|-12 12 6 3
interviewed|5 -18 -10 3
interviewers|-1 3 11 -2
interviewing|5 14 -9 -5
interviewing you|10 2 -2 -2
interviews|3 3 4 -1
interviews are|-9 10 4 0
interviews for|11 -5 8 -1
interviews will|-4 -2 14 0
into your|0 -9 6 -2
intro|-8 3 16 -1
intro call|-8 3 16 -1
investing|-3 -2 -4 -1
invia*|-5 16 -10 -6
inviata|-11 19 -2 -1
invio|-5 11 -1 -1
invit*|2 -5 12 -4
invite|-3 -4 19 -4
invite you|-2 -1 20 -4
inviting|13 -6 -5 0
inviting you|13 -7 -5 0
invlo*|-9 1 -3 -1
invloed|-9 1 -3 -1
invloed op|-9 1 -3 -1
invoice|-5 -5 -3 -3
inzwi*|-9 -5 11 -4
inzwischen|-9 -5 11 -4
inzwischen vergeben|10 -1 -1 -1
io|-16 4 11 -3
irene|-6 13 -2 -1
irmao*|12 -4 -2 -1
irmaos|12 -4 -2 -1
ironb*|-11 7 -1 4
is appreciated|9 -2 -1 -1
is at|-6 -1 11 0
is attached|-12 -5 -4 25
is back|-15 9 -5 -1
is behind|-7 10 3 -1
is best|-5 -4 13 -1
is binnen|-16 35 -7 -4
is confirmed|-1 -3 9 -1
is contingent|-6 -1 -1 15
is er|-9 6 12 -2
is fine|-5 -2 5 19
is free|-6 -2 -1 -1
is full|-10 8 3 -3
is going|10 1 -2 -1
is helaas|-9 -2 9 -1
is in|-9 28 -7 -4
is inmiddels|16 -4 -4 -4
is making|-5 -5 -2 -1
is moving|-6 12 -1 -1
is niet|-2 -5 -2 -1
is no|7 -12 -5 -5
is nog|-11 10 -3 -1
is not|9 -3 -1 -1
is off|7 6 -15 -2
is on|-10 23 6 -2
is one|-18 -1 2 -1
is out|-9 2 13 -1
is presently|9 -4 -1 -1
is received|-5 9 -1 0
is refused|-8 -2 -3 -3
is scheduled|-9 -4 2 -2
is still|-26 0 -5 -3
is subject|0 -3 -2 12
is taking|-11 5 -1 0
is there|13 -2 7 -2
is to|5 10 -4 -3
is travelling|-8 -5 10 -1
is unable|-5 -2 -3 -2
is under|-12 19 -2 0
is verstuurd|-7 20 -4 -1
is yours|-12 -4 -3 27
isnt a|-9 26 -4 -3
isnt available|5 -1 -2 10
isnt the|18 -3 -1 -1
isso|-1 13 -9 2
issue|-3 -2 -4 -2
ist am|-5 4 9 -1
ist angekommen|-14 25 -4 -2
ist anonym|-5 -4 -2 0
ist bis|-9 -4 4 -1
ist da|-19 37 -3 -4
ist daher|9 -2 -2 -2
ist damit|9 -3 -2 -1
ist der|-8 3 9 -6
ist eingegangen|-7 18 -4 -2
ist keine|-5 11 -2 -1
ist leider|-4 -3 10 -4
ist nach|-5 -9 -3 10
ist nicht|-4 -11 0 -4
ist noch|-16 8 -3 -1
ist rufe|-10 13 -1 -1
ist schon|20 -5 -5 1
ist weiterhin|-6 -1 -2 -1
istit*|14 3 -4 -3
istituto|15 1 -4 -3
it again|-6 -2 -1 -1
it and|6 15 -8 -3
it any|13 -3 1 -1
it before|-6 -5 -1 0
it by|-12 -7 0 0
it d|-5 -1 10 -1
it doesnt|1 -8 -6 -2
it for|-10 -1 -2 -2
it in|5 -1 3 2
it is|-2 5 -7 -5
it isnt|-14 9 0 -4
it ll|-15 9 10 -3
it may|-9 6 0 0
it on|-11 4 -10 -2
it opens|9 -1 -1 0
it over|1 -1 -10 17
it properly|-4 14 -4 -1
it right|-8 11 -1 -1
it so|11 -3 -1 -1
it thanks|-7 23 -5 -2
it there|16 -3 -5 -3
it to|12 -6 -5 -5
it was|10 -5 -6 6
it wasnt|-8 -1 -1 -1
it we|0 -4 10 -1
it went|10 -2 -2 -3
it will|-7 1 -4 -7
it would|11 1 -3 -1
item|-5 -4 -5 -2
item is|-5 0 -3 -1
items|-12 14 -4 -3
items were|-7 10 -1 0
its review|-5 -4 -2 -2
j|20 -5 -8 -1
j accompagne|-3 -2 -3 -1
j ai|21 -9 -5 1
ja|12 -13 -10 2
ja bewaar|-5 -2 -2 -1
ja esta|-7 11 -1 -1
ja nao|9 -6 -1 -1
ja wo|-7 -2 -1 0
jaarc*|-2 -2 -2 10
jaarcontract|-2 -2 -2 10
jacin*|-8 -2 13 -1
jacinto|-6 -1 11 -1
jack|-1 -4 -4 -7
jahr|20 -7 -8 -5
jahre*|9 -1 -3 0
jamie|9 0 -2 -1
jamme*|1 -5 -7 -4
jammer|1 -5 -7 -4
jammer dat|-7 -2 -2 -2
jammer maar|-5 -2 -1 -1
jan|-16 14 -9 5
jana|-2 -9 -6 -2
janel*|-5 -2 -3 13
janua*|-3 10 3 1
january|-3 11 2 -1
jayde*|9 -3 -1 -1
jayden|9 -3 -1 -1
je akkoord|-4 -3 -2 10
je binnen|-10 14 -1 0
je blijft|-8 13 -1 -1
je brief|-2 14 -1 -3
je dat|-7 -2 -5 -2
je deze|-4 -3 -4 -1
je er|10 0 -3 -2
je garde|14 -6 -2 -2
je graag|7 -6 2 8
je hebt|-11 -15 23 -8
je het|-9 -5 -3 17
je hoort|-15 27 -7 -2
je in|1 9 -2 -2
je inschrijving|-7 10 -3 -1
je interesse|13 -1 -4 -2
je je|-13 -5 -1 -2
je kandidatuur|-1 15 -4 -2
je langskwam|15 -6 -3 -2
je mail|-4 20 -6 -5
je max|-2 -4 10 -1
je me|-5 -5 11 -3
je na|-9 0 -2 -1
je niet|1 -7 17 0
je niets|-3 9 -1 -1
je nieuwe|-4 -2 -2 -2
je ons|-5 -1 -3 11
je op|-3 14 -7 -3
je profiel|-6 -2 -5 -2
je reste|10 -1 -3 -2
je reviens|1 10 -3 -1
je sollicitatie|-4 13 8 -7
je suis|-6 2 13 -3
je uit|-8 -5 12 -2
je verdere|9 -6 -1 -1
je voor|-6 -6 11 6
je zodra|-6 11 0 0
je zoekopdracht|-6 -2 -1 -1
jeans|-3 -2 12 -2
jede|-14 1 3 -1
jedem|-15 19 -2 -2
jedem sofort|-6 12 -1 0
jeden fall|-9 15 1 -1
jedoc*|15 -6 -2 -1
jedoch|15 -6 -2 -1
jeman*|18 -12 -2 -6
jemand|9 -2 0 -6
jemanden|23 -18 -3 -6
jemanden gefunden|11 -6 -2 -1
jemanden mit|9 -6 -6 -4
jens|5 -10 -3 -1
jess|4 -5 13 -3
jetzt auf|-10 8 -3 -2
jeudi|-2 -6 18 -4
jij dit|-1 -5 -2 -1
jij niet|10 -2 -2 -1
jo|-16 -7 9 -4
job advertiser|-7 10 -1 0
job as|4 -2 3 4
job at|9 -5 -1 1
job is|-6 -7 -5 26
job to|21 -4 -3 -1
job was|-3 13 -2 0
job with|0 -4 -3 -2
job you|-9 -5 -2 -2
jobag*|-9 -4 -3 -2
jobagent|-4 -2 -2 -1
jobagenten|-5 -2 -2 -1
jobs before|9 -2 0 0
jobs for|-12 -4 -3 -2
jobs fur|-3 -2 -3 -2
jobs match|-11 -1 -1 0
jocel*|-4 9 -3 -1
jocelyn|-4 9 -3 -1
johan*|10 -4 0 -1
join the|15 -4 -3 -3
join us|-7 -1 -9 12
joine*|-8 9 -5 -2
joined|-5 -1 -2 -1
joinery|-4 11 -2 -1
joini*|1 -7 -2 12
joining|1 -7 -2 12
joining us|-3 -3 -4 14
joint*|-3 -2 -2 9
jointe|-5 -1 -1 9
jon|-8 -1 -1 0
jonas|-2 -11 11 -1
joris|-1 15 -6 -4
jorna*|-4 1 -4 11
jornada|-3 -5 -1 12
jornada completa|-5 -2 -2 13
jou|24 -14 -14 -5
jou geen|9 -1 -4 -1
jour|-6 10 -3 -2
journ*|7 11 -6 -7
journee|3 9 -4 -6
jours|-28 15 4 5
jours de|-5 -4 -4 12
jr|13 -3 -2 -1
jueve*|-12 -4 18 5
jueves|-12 -4 18 5
jugen*|9 -2 -3 -1
juill*|11 -5 4 -3
juillet|11 -5 4 -3
juli|5 -4 -8 12
julie|-3 -3 -3 15
julli*|-13 -2 -1 -1
jullie|-13 -2 -1 -1
june|-9 -3 6 -4
june at|-4 -1 14 -1
june has|-8 -1 -2 -1
junio*|10 -11 3 4
junior|12 -14 4 4
junip*|-3 9 -2 -2
juniper|-3 9 -2 -2
junk|-8 9 0 0
juri|11 -4 -2 -1
jury|-8 -3 -3 -8
jury de|11 -3 3 -1
jury hat|4 -9 -1 -1
jusqu|-6 23 -4 2
jusqu au|-6 21 -4 -2
just confirming|-5 9 1 -1
just let|-5 0 -3 -1
just letting|12 0 -2 -2
just now|-2 -1 11 -1
just reply|-16 -5 0 2
just so|-11 -3 -1 -1
just to|-4 10 -2 2
kaffe*|-1 -8 9 -4
kaffee|-11 -6 11 -3
kai|-3 -4 11 -1
kalen*|-9 8 0 -1
kalenderwoche|-4 9 -1 -1
kalte*|10 -4 -2 -1
kam|9 -4 1 -1
kamla|-5 -2 -1 -1
kan|-8 12 23 -13
kan het|-4 -4 17 -3
kan je|-9 -7 23 -2
kandi*|10 6 -4 -5
kandidaat|8 -3 -8 -8
kandidaten|11 6 -1 -4
kandidaten die|-2 18 -5 -4
kandidatenprofil|-11 7 0 0
kandidatinnen und|9 -2 -3 -2
kandidatuur|4 20 -6 -4
kandidatuur voor|-10 22 -3 -2
kann es|-14 16 -2 -1
kanns*|-10 -3 12 19
kannst|-10 -3 12 19
kannst am|-8 -4 -3 18
kannst du|-17 7 11 8
kanto*|-9 3 4 -2
kanzl*|13 -5 -2 -1
kanzlei|10 -4 -2 -1
kapaz*|-5 -4 -4 -3
kapazitaten|-5 -4 -4 -3
karen|-7 -1 -1 14
karri*|0 -3 -3 -3
karriereportal|-7 -4 -4 -1
karte*|-2 9 -5 -3
karten|-9 12 -3 -2
kasse*|-2 -3 -4 -1
kassel|-2 -3 -4 -1
kavit*|-3 10 -4 -1
kavita|-6 11 -3 -1
keep an|7 9 -4 -2
keep applying|-7 -8 -1 -1
keep going|1 -7 -3 -2
keep me|-12 0 -2 0
keep the|-15 9 -3 -2
keep them|-10 -2 -1 -1
keep your|2 -7 -2 -4
keepi*|3 -8 -5 -1
keeping|3 -8 -5 -1
keer|14 -8 -5 -3
kein|18 -8 -10 -5
keine absage|-6 13 -2 0
keine entscheidung|-2 11 -1 0
keine kapazitaten|-5 -4 -4 -3
keine stelle|14 -3 -1 -2
keine zusage|24 -4 -3 -4
keine*|4 0 -7 -6
keinen|4 2 -9 -6
keinen bedarf|10 -5 -1 0
keinen platz|-8 -4 -2 -2
ken|-8 -5 -5 -2
kenda*|-5 13 -2 -1
kendal|-4 12 -2 -1
kenne*|-7 -8 28 -6
kennen sie|-6 -2 -1 -1
kennenlernen|-20 -3 36 -1
kennenlernen und|-4 -2 10 -1
kennenzulernen|-7 -1 -1 -1
kenni*|0 -6 25 -3
kennismaken|-8 -2 15 -1
kennismaking|-5 -1 13 -1
kennz*|-3 -10 -3 -2
kept|12 0 -4 -2
keuze|20 -9 -7 -4
kiel|-9 10 0 5
kieze*|10 -2 -3 -1
kiezen|10 -2 -3 -1
kijke*|-5 17 -3 -2
kijken|-5 17 -3 -2
kind of|-2 -2 -3 -2
kinde*|-3 -9 1 -4
kindl*|-9 -3 4 0
kindly|-9 -3 4 0
kindly bear|-9 1 -3 -1
kindly note|0 12 1 -1
kirch*|-6 12 -5 -3
kirchenmusiker|-9 2 -3 -1
kite|-11 12 -2 -3
klaar|-11 -1 -5 8
klapp*|-13 10 5 4
klappt|-13 10 5 4
klass*|7 10 -1 -3
klasse|2 12 -1 -3
klasse d|-3 11 -2 -1
klaus|9 -2 -1 -1
klein*|-13 8 0 -5
kleine|-13 -4 5 -1
klicken sie|-5 -4 -2 -1
klik|0 -2 -5 -2
klini*|-7 -8 3 -5
klinikum|-8 -3 -1 -2
klinikverbund|-3 -8 0 0
knapp|10 -3 1 -2
knive*|-7 -3 17 -2
knives|-7 -3 17 -2
know and|-11 0 -3 -1
know anyone|-7 -2 -1 0
know by|-24 3 6 32
know if|-10 3 -4 15
know it|12 -2 -4 0
know that|8 -12 -1 4
know this|13 -3 -2 0
know we|13 7 -4 -2
know you|12 1 -6 -3
knowl*|9 -2 -2 0
knowledge|9 -2 -2 0
knows|12 -3 -2 -1
kofi|12 -3 1 -2
kok|14 -5 -7 -4
kolle*|9 -1 -3 -2
kollegin aus|-8 -1 -2 -1
kollegin mit|9 -3 -2 -1
kollektiv|10 -3 -1 -1
kom je|-4 -8 14 6
komen|-7 -1 9 -5
komm|2 -8 10 -2
komme*|-4 16 5 -6
kommen|-5 13 11 -7
kommen wir|-2 14 -3 -2
kommen zuruck|9 -5 -1 0
kommenden|-2 9 0 -1
kommt|-2 15 -9 4
kompa*|-6 -3 -4 -1
kompl*|20 -2 -5 -4
komplett|20 -2 -5 -4
komt|-3 11 -1 -3
kondi*|-4 -2 -4 15
konditionen|-4 -2 -4 15
konnen dass|-7 -1 -1 13
konnen die|-8 0 -2 13
konnen ihnen|10 -3 -1 -1
konnen wir|1 -12 -4 1
konnt*|4 -7 -4 -8
konnte|6 -7 -12 -10
konnte leider|-11 -3 -4 -3
konnte nicht|-2 -3 -2 -2
konnten|0 -7 3 -6
konnten sie|-9 -8 3 -3
konnten zu|9 -1 0 0
konta*|-12 17 -2 -2
kontaktieren|-11 16 -1 0
konto|-5 -5 -2 -1
kontor|13 -3 -2 -1
kopie|-18 -11 -11 11
kopie van|-9 -5 -2 3
kosten die|-3 10 -2 -1
kowal*|1 -5 -4 -2
kowalczyk|-2 -4 -3 -2
krank|-3 -1 -9 -1
kraus*|-5 -2 -1 -1
kredi*|-14 4 -2 -2
kredit|-8 -1 0 0
krieg*|-12 13 7 -2
kriegst|-4 -3 11 -1
krijgen|-1 9 -2 -1
krijgt|-3 -2 -1 -3
kun|-7 10 6 -4
kun je|-7 10 6 -4
kunde hat|9 -3 -4 5
kundi*|3 -8 -5 -4
kundigung|-2 -7 -4 -3
kunne*|9 -12 -11 -11
kunnen|9 -12 -11 -11
kunnen we|10 -4 -3 -4
kunnen wij|-7 -2 -4 -2
kunt het|-8 -1 -1 0
kunt maken|-7 -6 13 -1
kurz|2 -11 24 -8
kurz bescheid|8 -4 11 -4
kurz uber|-1 -9 0 0
kurze info|-4 -7 -3 0
kurze*|-3 -10 2 -4
kurzl*|-6 -3 -3 -1
kurzlich|-6 -3 -3 -1
kw|-10 8 -2 -1
kwame|-11 -2 10 8
l annuncio|-10 2 -3 -1
l audition|-7 1 -2 -1
l azienda|3 3 5 -1
l entretien|-2 -5 19 -4
l equipe|9 4 -4 0
l etude|-2 -4 -3 -1
l offre|-1 7 -6 13
la busqueda|2 -8 -2 -3
la carta|-1 -4 -3 17
la commission|2 -8 1 -4
la contatteremo|-13 19 -2 -2
la copertura|-4 -1 -2 -2
la date|-5 9 -2 -1
la encargada|-3 13 -6 -2
la entrevista|-2 -3 13 -6
la fase|19 -4 -5 -2
la fin|-5 -2 -1 -1
la giuria|-11 -1 -1 -1
la lista|-7 10 -2 5
la nostra|0 3 1 7
la oferta|7 8 0 -6
la oportunidad|-11 -1 -1 -1
la persona|16 -1 -4 -1
la plaza|25 5 -6 -5
la posicion|14 -4 -3 -1
la posizione|13 5 2 -5
la presente|11 0 1 1
la prova|-1 9 -1 -2
la prueba|-2 -1 10 -4
la puntuacion|12 -5 -3 -1
la que|15 -4 -3 -1
la richiesta|-3 -3 -2 -2
la ringraziamo|14 3 -5 -3
la ringrazio|11 -3 -2 -1
la selezione|-11 17 -3 -2
la semana|-1 9 -2 -1
la sera|10 -3 -2 -2
la table|-5 3 9 -2
la tua|-8 20 -5 -8
la vacante|15 -8 3 -2
laat|-11 11 7 6
laat je|-14 5 4 12
labor*|-17 -4 18 4
laboratorio|-10 6 -3 7
laden|1 -2 9 -4
laden wir|-8 2 23 -4
laden*|-3 -1 9 -2
ladenschluss|-3 -1 9 -2
lads|15 -7 -4 4
ladt|-2 -5 12 -1
lag|13 -3 -4 -2
lamen*|-1 -4 -4 -6
lamentamos|-4 3 -11 -8
lamentamos informarle|-4 -3 -2 -2
lamentamos no|-6 9 -2 -1
lande*|-4 12 -6 -3
landed|-3 13 -3 -1
landi*|-4 11 -1 0
landk*|-6 11 -1 -1
landl*|-16 -3 -2 -1
landlord|-13 -9 -1 0
landlord has|-18 -1 0 0
lands|9 -1 -2 -1
lane|10 -4 6 -1
lange|17 -7 -4 -2
langer|-8 7 -5 -4
langer als|-6 10 -2 -1
langs*|19 -9 -1 -3
langskwam|15 -6 -3 -2
lapto*|-11 -4 6 -3
laptop|-11 -4 6 -3
laque*|14 -3 -2 -2
laquelle|14 -3 -2 -2
laquelle vous|10 -3 -1 -2
las|-2 -9 8 -1
las condiciones|-4 -2 -3 15
las molestias|-12 -2 -1 -1
lasst|1 -4 -4 -2
last day|-5 -1 -2 -1
last night|16 -3 -3 -2
last week|19 0 -5 -3
lasti*|9 -2 1 -2
lastige|9 -1 -2 -2
late|0 -7 22 -4
later|2 2 4 3
lates*|-5 9 -2 1
latest|-5 9 -2 1
laura and|-5 11 -2 -1
laurent|9 -3 -1 -1
lavan*|12 -4 -2 3
lavorativi|-5 18 -1 -1
lavoro|-7 6 -13 9
lavoro e|-6 -3 -5 13
le agradecemos|14 -6 -2 -1
le auguriamo|-4 -3 -1 -1
le chiediamo|-7 -6 3 -2
le client|14 -4 -3 -2
le comunicamos|9 -4 -2 -2
le comunichiamo|9 -4 -1 0
le contrat|-7 -3 -4 18
le ha|-1 -1 -10 -1
le job|-5 -2 11 0
le jury|11 -6 1 -3
le mardi|-8 -3 16 -1
le plaisir|-14 -4 6 19
le poste|7 5 -5 8
le proprietaire|-14 -1 0 0
le recrutement|1 12 -4 -3
le recruteur|-3 9 -1 -1
le regret|-2 -5 -4 -4
le role|-5 -2 -2 -1
le service|-11 -11 11 -4
le seuil|10 -2 -1 -1
le temps|9 -4 -3 4
le votre|-14 0 6 -1
lea|17 -3 -5 -3
leade*|2 6 -4 8
leader|-4 12 -7 10
leader toddlers|-4 -1 -1 10
leadership|9 -2 -1 -1
learn*|9 -5 -1 -3
learning|9 -5 -1 -3
learning about|1 -5 -5 -2
leasi*|-12 8 -1 -1
leasing|-12 8 -1 -1
leasing office|-11 0 0 0
least|-6 -5 2 -4
leave and|-5 17 -1 -1
leave it|17 -3 -3 -2
leave you|-6 -2 -3 -1
leave*|13 -3 -2 -1
leaves|13 -3 -2 -1
lebenslauf|-6 6 -3 -6
lebenslauf und|-10 -4 -3 -1
left|-11 4 -5 -5
left off|-8 2 -3 -1
legal|6 5 3 -2
lehrs*|14 0 -4 -3
lehrstelle|13 0 -4 -3
lei|8 2 2 -3
lei e|10 -2 -3 -1
leich*|9 -5 -2 -2
leid|14 -3 -14 -3
leide*|1 -5 -1 -4
leider haben|10 -7 -9 -5
leider hat|4 -3 4 10
leider ist|-18 -10 19 -8
leider keine|17 -7 -5 -5
leider keinen|-7 -6 -2 -2
leider konnen|2 -12 -11 -2
leider mitteilen|0 -4 -3 -2
leider mussen|0 -7 -18 -4
leider nur|10 -1 -1 -1
leider passt|19 -8 -2 -1
leider sind|-2 -6 -4 -3
leider verschieben|-4 -2 12 -2
leider verzogert|-8 20 -2 -1
leido|-13 23 -3 -2
leido tu|-4 9 -2 -1
leila|-6 2 8 5
leipz*|-12 0 -4 -3
leipzig|-14 0 -3 -2
leite*|8 5 3 -4
leiter|13 -3 0 -2
leiterin|-7 15 -2 -1
leitn*|-4 -3 9 -1
leitner|-4 -3 9 -1
leitu*|11 2 -2 -3
lena|7 -2 -2 6
leo|-9 20 2 -6
leon|-2 0 9 -1
lerat*|-6 -1 -1 -1
lerato|-6 -1 -1 -1
les candidats|-10 16 -2 -1
les candidatures|-10 10 -3 -1
lesso*|3 -5 9 1
lesson|3 -5 9 1
let me|-9 -11 8 18
let us|-11 -3 7 14
let you|0 11 -7 -2
lette*|2 2 -6 9
letter|2 0 -5 10
letter and|-2 9 5 -2
letter of|5 1 -5 9
letti*|-17 -7 -1 -4
letting|-16 -4 -3 -4
letting me|-11 -2 -2 -1
letting us|-17 -6 1 -1
lettings|-4 -4 1 -3
letto|-8 -4 10 -2
letto il|-7 -4 11 -2
lettr*|8 8 -3 -3
lettre|8 8 -3 -3
letzt*|0 -11 3 -7
letzten|-1 -10 1 -3
leute|17 -9 0 -4
leva|-5 -2 -1 -1
level|10 1 -4 -2
lezen|-7 11 -1 -1
lg|13 -8 18 -6
lhe|-13 8 -1 15
li|-5 -3 14 -2
lia|-11 9 -2 -1
libero|-2 0 -5 13
libre|-5 -6 17 -2
libre lundi|-5 -2 12 -1
libres|-11 3 -4 -1
lic|13 -4 -2 -1
licence|24 -9 -5 -3
licencia|-6 -6 4 -1
licht*|10 -8 -2 -1
lider|-3 -3 -2 -1
liebe autorin|-7 -2 0 -1
liebe familie|-9 -1 -1 -1
liebe frau|0 0 -2 14
liebe grusse|3 7 -6 7
liebe jana|-1 -6 -2 -1
liebe*|7 -9 3 -5
lieber herr|12 -7 -4 1
liefe*|-9 -5 -1 -2
liefs|11 -5 -2 0
liegt|-1 7 -9 -1
liegt jetzt|-7 17 -2 -2
lien|-11 -2 5 5
lieu|0 -3 13 -3
life|4 -6 9 -2
light|-9 3 0 -2
lighthouse|-4 -3 -2 -1
ligne|-11 -7 4 -4
ligt|-9 23 -8 -5
ligt hier|-3 16 -4 -2
like feedback|14 -3 -6 -2
like to|-7 -5 13 7
like us|-11 -3 -1 0
like you|-6 -5 3 10
liked|1 -9 19 -6
liked you|12 -1 -2 -1
liked your|-8 -2 20 -1
likel*|-11 0 -3 -1
likely|-11 0 -3 -1
likely to|-7 -1 -3 -1
lilou|-5 -3 -1 0
lin|-5 12 -2 -1
linda|-8 14 -3 -1
linde*|-2 -4 9 -3
lindn*|5 -15 2 -2
lindner|5 -15 2 -2
line to|-7 -4 -1 0
lingu*|15 -1 -4 -1
link|-19 -6 22 -2
link below|-12 -4 17 -3
link expires|-7 -4 2 -1
link in|-1 -2 11 -1
link ist|-3 -1 -5 -1
link to|-9 -1 1 8
linto*|-3 -2 -2 -2
linton|-3 -2 -2 -2
linton freight|-3 -2 -2 -2
linz|-5 -3 -1 -1
lista provisional|-6 11 -2 -1
liste|2 13 -4 -3
listo|-6 12 -1 -1
liter*|9 -4 -3 -2
livel*|-4 -2 -2 13
livello|-4 -2 -2 13
lives|10 -2 -2 -1
ll|-4 15 -1 -4
ll assume|-5 -3 12 0
ll be|0 18 -2 -6
ll call|7 8 -3 -2
ll find|10 -2 2 0
ll get|-17 21 -4 1
ll give|-10 4 -2 -1
ll hang|18 -7 -2 -2
ll have|9 -1 -3 12
ll hear|-23 23 -5 -2
ll keep|12 -9 -6 -5
ll let|-18 15 -2 -1
ll look|-9 -1 2 -1
ll need|-1 -6 9 -2
ll pass|-13 4 -1 -1
ll read|-6 12 -1 -1
ll remember|-5 -2 -1 10
ll text|-3 12 -3 -1
ll try|-7 10 0 0
ll write|-6 19 -1 -1
llama*|-13 16 2 -3
llamamos|-9 13 -1 -1
llamo|11 -7 2 -3
lleva|9 -4 1 -1
lleva*|-2 -8 -8 -1
lo has|-1 -7 -1 -1
lo mejor|9 -1 -1 -1
lo que|14 -8 -5 5
lo stesso|15 -3 -4 -3
loan|-12 -1 -2 -2
locat*|9 -5 6 0
located|9 -4 -1 0
locatie|-4 -5 19 -2
log|-3 -6 -3 -1
log in|-3 -3 -7 -1
logem*|-7 -3 10 -2
logement|-3 -3 10 -2
logic*|4 -5 13 -4
logistica|9 -5 -3 -2
loin|9 -5 -1 -1
loja|0 -5 9 -3
lojas|-5 -3 -1 -1
lokal*|13 -5 -3 -2
lol|12 -6 -3 -1
long|5 -9 -3 -7
longe*|1 -9 4 -5
longer|1 -9 4 -5
longer accepting|-10 -3 -3 -2
longer than|-11 11 2 0
longer under|15 -3 -2 -1
longlist|-7 9 -1 -1
look|-6 10 -9 -3
look at|-4 16 0 -5
look forward|-27 5 -7 3
look through|13 -8 -1 -1
looking for|13 -8 0 -3
looking forward|-17 -3 7 16
looks|-9 14 6 -3
looks at|-4 10 -3 -1
loopt|-3 -7 -3 -1
lorenz|-12 0 0 1
los requisitos|12 -2 -2 -2
lot|12 2 -3 -1
lot of|14 -1 -3 -2
lotti*|-2 -2 -3 9
lottie|-2 -2 -3 9
lou|-8 -3 -1 -1
love|1 -11 7 -1
love to|1 -10 15 -6
loved|17 -10 9 -5
loved the|2 -4 12 -2
lovel*|10 -1 -7 -3
lovely|10 -1 -7 -3
lovely letter|9 -3 -1 -1
lovely to|-3 -1 -5 -2
low|-13 -1 12 -1
low tide|-9 -1 7 -1
lt|11 -3 -2 -1
lu|3 -8 -4 -2
luca|-2 -11 -4 -4
luck finding|-8 0 -1 0
luck in|-7 -4 -3 -2
luck out|-3 -2 -2 -2
luck placing|-6 -1 -1 -2
luck with|5 -8 -8 -6
ludo|9 -3 -1 -1
lugar|7 -3 5 2
lugar de|3 -1 -13 7
lukas|11 -4 0 -2
lukke*|-7 12 0 -1
lukken|-7 12 0 -1
lukt|-13 -2 23 -3
lukt toch|-8 -2 15 -2
lunch|-2 -7 19 -3
lundi|-5 -3 9 0
luned*|-11 -4 16 6
lunedi|-11 -4 16 6
lust|9 -7 2 -3
lust auf|9 -5 -3 -2
luz|13 -1 -3 -2
m going|-7 2 -2 -2
m n|4 6 -8 7
m not|-6 -1 -3 -1
m working|-6 3 -5 -2
m writing|8 -1 -2 5
ma candidature|-9 4 -1 -1
ma per|10 -4 -2 -2
maand*|-9 -3 12 7
maandag|-10 -2 17 -2
maar fijn|-7 -2 -2 -1
mach|3 -3 -5 9
mache*|11 -3 4 -5
machen|11 -3 4 -5
machen wir|-6 -4 9 -2
machi*|2 -10 2 -4
machine tools|-2 -3 -3 -2
macht|15 -3 -4 -3
mad|10 -5 -2 -1
madame monsieur|-1 15 -4 -3
madame nous|9 -4 -1 -1
made a|-1 -9 5 -2
made to|13 -4 3 -4
maes|-6 -2 14 -1
mag|3 6 -10 5
maggi*|-1 9 0 -1
maggio|-7 12 1 -1
mags|-3 -6 14 -1
magst|13 -4 -2 -3
mai um|-4 -3 9 -1
mail is|-10 26 -6 -5
mails|-11 0 1 -2
main|7 -5 7 2
mainl*|-4 -3 12 -2
mainly|-4 -3 12 -2
mains|-7 11 -1 0
maintenance|2 -7 -8 -3
mainz|-11 6 -1 -1
maio|0 -2 10 -4
mais|9 -5 -9 -5
mais a|-4 10 -3 -1
maiso*|12 -5 -4 -2
maison|12 -5 -4 -2
make|-1 4 9 -7
make an|9 -1 -2 -1
make it|-9 -2 16 -4
maken|-8 -7 18 -3
makes|10 -3 -3 -1
making me|-5 -5 -2 -1
mal|16 -8 -1 -5
mal bei|12 -3 -3 -2
mal im|11 -2 -3 -2
mal in|10 -3 -1 -1
malgr*|-3 -4 -3 -2
malgre|-3 -4 -3 -2
malheureusement|0 -12 6 0
malheureusement la|-4 -2 9 -1
malheureusement pas|-3 -4 -9 3
mama|-5 -4 1 -1
man|12 -3 -4 -1
manage|-2 -2 -3 -3
management|10 -2 5 -2
manager at|-9 -3 -3 5
manager dach|-2 -3 9 -1
manager has|14 -11 -3 7
manager i|-6 -1 -1 -1
manager is|-4 17 4 -2
manager m|-16 -3 1 9
manager was|-8 21 -1 -1
manana|-3 -5 13 -5
manana a|-7 -1 -2 -1
manda|-5 -6 -4 1
manda*|4 -2 -7 -5
mando|-10 -2 7 9
manon|10 -3 -3 5
manqu*|-4 9 -5 -3
mante*|8 15 -5 -4
manuf*|-3 -5 -3 -2
manufacturer|-5 -2 -1 -1
manus*|-17 -2 -2 -1
manuscript|-9 -1 -1 -1
manuscrit|-7 -1 -1 -1
many|0 -1 -8 -3
many of|-5 -3 -5 -1
many people|10 -1 -2 -2
many thanks|10 6 -6 -2
maple*|-4 -3 -2 0
mappe|13 2 -4 -3
mappe*|-9 1 -1 -1
mappen|-9 1 -1 -1
mappen und|-10 1 -1 -1
marc|-2 -3 0 9
march|-6 -7 -7 8
march so|-10 -2 -1 -2
marchetti|-2 -4 -6 0
marco*|-8 -6 7 -3
marcos|-8 -6 7 -3
mardi|-3 -4 13 -2
margi*|1 -7 -4 -1
margit|-5 -6 -1 -1
margr*|10 -3 -1 0
marine|10 -2 -3 1
maris*|-2 -5 12 2
marisol|-1 -5 10 2
marked|9 -5 -3 -1
markt|8 -1 3 -1
markt*|3 9 -3 -1
marta|16 -11 -2 5
marte*|-10 2 16 -4
martes|-7 -4 16 -1
marti*|-7 -15 10 -5
martin|-5 -7 -1 -2
marz|-13 0 23 -2
marzo|-9 -3 2 19
mas ja|-1 -3 -3 -2
maste*|-8 -11 0 1
master|-8 -8 2 -5
master en|-6 -1 -1 -1
match|-5 13 -7 0
match for|-18 10 -2 -2
match our|-7 12 0 0
match the|-8 4 -2 10
match what|-6 12 -2 -1
match your|3 -10 -3 -3
matches|-3 9 -3 -2
mate|18 -11 -9 5
material|-5 -2 -2 -1
materials|4 7 -1 -1
mathe*|-4 -2 10 1
matin|0 -4 9 -2
matro*|1 -2 9 0
matroos|1 -2 9 0
matti*|-3 2 10 -1
maure*|3 8 -1 -1
maurer|-2 9 -1 -1
max|-8 -2 7 -6
may not|-13 17 6 -4
may reach|-4 9 -1 0
may reapply|13 -5 -3 -1
may submit|-7 -2 -1 -1
may take|-14 18 1 0
may well|-8 -3 -2 -1
mb|-9 17 -4 -3
mcf|-5 10 -1 -1
md|-4 7 -5 9
me|2 -10 2 9
me a|-10 9 -6 17
me an|-5 -4 -3 -2
me and|1 -6 18 0
me at|-9 -4 18 -2
me by|-3 3 -5 15
me down|-2 -3 -2 -2
me in|12 -5 -5 -2
me know|-12 -13 5 12
me on|0 -4 -3 -2
me to|19 -6 -4 -3
me we|-9 -2 -1 -1
mean|11 -10 4 -2
mean it|13 -5 -2 0
means|10 5 -1 -2
meant*|-3 11 -4 -4
meantime|-3 11 -4 -4
mecca*|11 -2 -2 0
mechanic|-4 0 13 -2
medewerker|9 -4 -5 -2
medica|-4 -1 -1 9
medio|1 11 -3 4
mee|-9 -10 19 5
meene*|-7 -5 21 -1
meenemen|-7 -5 21 -1
meenemen geldig|-3 -4 11 -1
meera|-5 -6 -3 3
meet at|1 -4 -4 -8
meet link|-6 -1 9 -1
meet you|-9 2 5 1
meets|-6 18 -3 -1
meets on|-5 13 -2 0
mehr als|-6 0 -2 10
mehr berucksichtigt|9 -7 -1 -1
mehr verfugbar|-11 -2 -3 -2
mei|-4 -2 12 9
meili*|0 -1 9 0
meiling|0 -1 9 0
meill*|11 -2 -1 -1
mein|-13 -4 12 3
meine bewerbung|-12 0 -3 0
meine*|12 4 -6 -3
meinem|-6 14 -2 -2
meinen|10 -4 -1 0
meiner|9 -4 -2 -1
meinu*|-4 -4 -3 -1
meinung|-4 -4 -3 -1
meisten|4 10 -3 -2
meld|7 16 -5 -6
melde|-4 22 -5 -3
melde ich|-5 15 -3 -2
melde mich|-1 9 -2 -1
melde*|-3 10 0 -4
melden|-2 12 1 -7
melden sie|-5 -12 11 -2
melden uns|-15 17 -2 -3
melden wir|-7 9 -2 -1
meldet|-9 17 -2 0
meldet sich|-8 15 -2 0
melho*|10 -2 -3 2
melhores|10 -2 -4 3
melhores cumprimentos|10 -2 -4 3
melis*|-4 -1 -3 -1
melissa|-3 -2 -3 -1
member|4 10 -5 4
member of|3 13 -3 -2
members|-6 0 -4 -5
membership|-16 -5 1 -3
memor*|-4 -3 9 -1
menee*|-16 -4 4 -2
meneer|-16 -4 4 -2
menin*|13 -8 -6 3
menina|18 -5 -4 -3
menke|11 -3 -2 -2
menor*|-3 -3 -3 -2
mensa*|2 9 -6 -4
mensagem|-1 10 -2 -2
mensaje|-1 -3 -3 -2
mense*|22 -7 -4 -2
mensen|22 -7 -4 -2
mensen aan|9 -2 -1 -1
mento*|-12 -3 -3 -2
mentor|-9 -2 -2 -1
merch*|-2 -2 -4 -3
merchant|-8 -1 0 0
merci d|-2 4 -11 -6
merci fur|-3 9 -2 -1
merci pour|20 -14 -8 -5
merco*|-16 -3 28 -3
mercoledi|-16 -5 28 -3
mercr*|-2 -6 12 3
mercredi|-2 -6 12 3
merid*|8 -9 -7 -3
meridian|5 -9 -6 -2
merit|14 -5 -1 -1
merit*|11 -4 -2 -3
merro*|9 -1 -4 -1
mes|-3 11 0 -6
mesa|-4 -3 -5 9
mesa para|-2 -3 -2 -2
mese|-15 20 -5 7
meses|6 -9 -5 5
mesi|1 -9 -6 19
mesma nao|9 -4 -1 -3
mesmo|-9 2 14 -4
mesne*|-5 9 -1 -1
message about|9 -6 -3 -2
messaggio|-2 0 -5 -4
messaggio automatico|-5 -2 -1 -1
mestr*|-5 -6 -3 -2
mestrado|-5 -3 -1 -1
mestrado em|-7 -1 -1 -1
met de|14 -18 -3 -5
met een|10 -4 -6 7
met jou|11 -3 -1 -1
met last|9 -1 -3 -2
met m|-8 10 -6 9
met on|2 -5 -5 -2
met onze|-2 -4 -3 -1
met the|11 -4 -2 -1
met uitzicht|-2 -2 -2 10
met veel|9 -2 -1 -1
metal|-5 -2 -2 -1
metalurgica|19 -4 -4 -1
metee*|-10 -4 -2 -2
meteen|-10 -4 -2 -2
meti|17 -3 -4 -3
metropolis|-4 -3 -2 -2
mfg|14 -10 2 -3
mia|-3 9 -5 -4
mich|-4 9 0 -3
mich bitte|-3 -4 -1 -1
mick|10 -7 -3 -3
micro*|-3 -3 19 -3
microsoft|-9 -4 17 -1
microsoft teams|-9 -4 17 -1
mid|-8 -8 -2 -1
middl*|-5 10 -2 -1
middle|-6 10 -2 -1
midni*|-19 -1 12 -1
midnight|-19 -1 12 -1
mient*|-9 10 -1 -1
mientras|-9 10 -1 -1
mientras tanto|-11 13 -1 0
mierc*|-9 -2 15 1
miercoles|-9 -2 15 1
mieti*|-11 0 0 0
mietinteressenten|-11 0 0 0
mietinteressenten entschieden|-11 0 0 0
might|9 3 -6 -3
mijn|-4 -7 -2 -1
mijn gegevens|-5 -2 -2 -1
mike|7 2 -5 6
miles|12 -6 -1 0
miles of|9 -5 0 0
min|-9 -10 28 -5
mind|1 -14 5 3
minde*|11 -5 -4 -2
minij*|22 0 -9 -4
minijob|22 0 -9 -4
minim*|17 3 -6 -3
minima|16 -3 -5 -3
minimum|9 7 -5 -3
minimum qualifications|12 -2 -1 0
minimum requirements|-9 15 -2 -1
minis*|14 -3 -1 0
mins|-15 -11 36 -1
mins on|-5 -7 17 -1
minut*|-8 -11 16 -5
minuta|-5 -1 -1 11
minute|9 -7 8 -2
minuten|-7 -7 10 -3
minuten fur|-4 -2 -2 -1
minuten und|-8 -6 9 0
minutes|-8 -13 21 -7
minutes by|-5 -2 13 0
minutos|-15 -7 12 -4
mio|16 -5 -5 -2
mir bis|-5 -3 1 12
mir leid|6 -3 -12 -2
mira|-12 7 -1 -5
mirei*|-4 -2 0 9
mis|1 10 -2 -1
mise|-1 -4 9 0
miss|-6 3 10 -5
missc*|9 3 -4 -2
misschien|9 3 -4 -2
missi*|-2 -2 -4 -7
missing|-5 9 -3 -2
mission|-2 -11 -2 -6
mista*|-3 -9 2 -2
mistake|-6 -7 3 -2
mistake you|-3 -4 -1 -1
mit dass|12 -4 -3 -2
mit dieser|-3 9 -1 0
mit dir|11 -5 -4 -2
mit einem|1 -4 9 -3
mit einer|-3 16 -1 -3
mit fuhrerschein|9 -7 -1 -1
mit ihnen|-1 10 5 -3
mit interesse|9 -4 0 -1
mit uns|11 -5 -3 -1
mitar*|5 1 3 0
mitarbeiterin|12 -6 -3 -1
mitbe*|16 -5 -2 -2
mitbewerber|12 -4 -2 -1
mitbr*|2 -6 12 -4
mitbringen|-6 -3 17 -3
mitge*|19 -7 -4 -3
mitgeteilt|13 -5 -2 -2
mitgeteilt dass|13 -5 -2 -2
mitta*|12 -8 -1 0
mitte|-4 23 -4 -2
mitteilen zu|7 -3 -3 12
mitteilung|-2 9 -3 -2
mittw*|-17 -11 28 3
mittwoch|-17 -10 26 3
mitzu*|-6 -5 21 -1
mitzubringen|-5 -4 18 -1
mobil*|-11 -2 -5 0
mobile|-9 9 -9 -2
mobilita|-2 -6 -1 0
mobility|-9 0 7 0
mocht|10 -4 -1 -1
mochte|-8 10 9 -3
mochte sie|-5 1 13 -1
mochten melden|-5 -3 -1 0
mochten sie|-18 -15 14 11
mochten wir|3 -9 11 3
mochtest|-3 12 -4 -3
modif*|-4 2 -4 -3
modifica|-7 -1 -1 -1
moete*|18 -13 11 -2
moeten|18 -13 11 -2
mogel*|-7 11 -1 0
mogelijk|-7 11 -1 0
mogli*|-3 1 14 -4
moglich|-3 -5 19 -3
moin|20 -11 -7 9
moin herr|12 -3 -2 -2
mois|0 -9 -8 3
moles*|-12 -2 -1 -1
molestias|-12 -2 -1 -1
molla*|10 -2 -1 -1
momen*|18 -6 -4 -5
moment|14 -8 -1 -4
momentan|16 -2 -3 -4
momento|19 -6 -7 -5
momento nao|13 -1 -5 -4
momento no|13 -7 -4 -2
mon|-6 -8 10 -3
mon attention|-9 1 1 -1
monaten|5 -3 -7 -5
monaten abgeschlossen|-9 -3 -2 -1
monaten geloscht|-5 13 -1 -1
monaten nicht|-5 -3 -1 0
monatlich|-8 10 -2 2
monda*|-5 -4 11 0
monday|-6 -6 13 1
monday s|-10 -1 -2 -1
monday to|-9 -3 7 -1
monic*|-4 -3 -3 -1
monica|-4 -3 -3 -1
moniq*|-5 -6 1 -2
monique|-5 -6 1 -2
monta*|-4 -9 16 1
montag|-10 -10 16 3
montag um|-4 -4 15 -2
month|-6 0 -11 7
months from|9 -2 -1 0
months in|10 -4 -1 -1
moosb*|-11 15 -1 -1
more about|-7 -2 12 0
more applications|-10 4 -1 -1
more candidates|-9 -1 -2 -1
more closely|12 -6 -1 -1
more likely|-11 0 -2 0
more reply|-4 -3 -1 -1
more riders|10 -2 -1 -1
more success|-3 9 0 0
more time|-1 13 -3 -1
morge*|-6 -8 24 -6
morgen|-6 -6 26 -5
morning and|-3 13 -3 -1
mortg*|-9 -1 3 -1
mortgage|-9 -1 3 -1
mossb*|-9 15 -2 -1
mossbank|-9 15 -2 -1
motiv*|12 -8 10 -4
motor*|12 -5 -4 1
motorista|9 -3 -2 2
move ahead|9 -4 -1 -1
move forward|-1 -4 -2 -3
move you|-4 -2 11 -1
move your|-1 -5 9 -1
moved to|13 3 3 -2
movin*|16 3 -3 -2
moving|16 3 -3 -2
moving forward|15 -2 -1 -2
mrs|-3 -10 7 -5
mt|-4 -2 9 -1
mucha suerte|-4 -2 -2 -1
muchas gracias|13 -4 -3 -1
mucho|24 -9 0 0
muhlb*|11 -3 -1 -2
muito|18 -5 -6 -6
muito de|19 -3 -5 -3
munic*|2 10 3 -4
munir|-5 -1 10 -1
museu*|8 14 -6 0
museum|8 4 -3 1
museumsaufsicht|-2 9 -1 -1
muss|8 -13 7 -3
musse*|4 -7 0 -6
mussen|4 -7 0 -6
mussen dass|13 -2 -2 -2
mussen nichts|-6 -10 -2 -1
mussen wir|2 -6 -2 -6
musst|-7 -5 3 -1
musst*|12 -13 -7 -4
mussten|9 -12 -6 -4
mussten wir|-1 -5 -3 -2
must have|-3 -3 -2 -1
mutat*|11 -1 -3 -2
mutation|11 -1 -3 -2
muy|13 -9 2 -3
my application|-14 8 -1 0
my applications|-5 13 -2 -1
my best|-5 -1 -3 -1
my calendar|-4 -1 9 -1
my client|13 -4 -1 0
my cv|-7 -2 -2 0
my interview|-2 -2 9 0
my profile|-5 -3 -1 0
my resume|-9 -4 -4 -3
n a|12 -7 -4 -5
n est|-10 7 4 -2
na area|-10 2 -1 -1
na de|-7 23 -6 -3
na een|-6 -3 -2 -1
na procura|-9 -1 0 -1
na proxima|-9 9 3 -1
na sala|-6 -2 10 -1
na segunda|-4 -7 -2 -2
naar de|6 -11 4 -3
nach dem|5 10 -7 0
nach der|-6 14 0 -3
nach eingang|-11 10 -2 -1
nach ladenschluss|-3 -1 9 -2
nach prufung|-6 -2 -1 -1
nach rucksprache|11 -2 -2 -1
nach sechs|9 6 -2 -2
nach zwei|-1 -2 -3 10
nachf*|-2 14 -4 -2
nachfragen|-3 9 -2 -1
nachk*|-5 -3 -2 -2
nachkommen|-5 -3 -2 -2
nachricht weil|-5 -3 -2 -1
nachs*|-5 11 -6 5
nachste|-1 -10 2 3
nachste woche|-17 -3 -4 8
nachsten|-12 13 5 0
nachster|-11 14 -3 8
nachster woche|-6 7 -2 9
nachstes jahr|9 -3 -2 -1
nacht*|0 3 2 10
nachw*|2 -12 9 0
nachwuchsprogramme|-5 -1 9 -1
nada|-3 10 -1 -3
nadie|12 5 -4 -3
nadin*|-3 1 -5 -2
nadine|-3 1 -5 -2
nagy|-4 9 -2 -1
name will|11 -5 -1 -1
namen*|9 -3 -1 -1
namens|9 -3 -1 -1
nao|11 -8 -3 -5
nao colocado|-7 -1 -1 -1
nao conseguimos|-4 -5 -3 -2
nao esta|-13 7 -1 -1
nao foi|21 -5 -12 -6
nao for|-5 -1 -2 -1
nao podemos|-1 -3 -3 -3
nao se|11 -4 -2 -1
nao seja|-11 16 -1 0
nao selecionado|9 -2 -1 -1
nao sera|-7 -4 9 -1
nao vai|5 -5 2 8
nao vamos|20 -6 -5 -2
naturlich|-3 2 10 -3
nda|-8 -3 10 -3
ne nous|9 -4 -1 -1
ne plus|-5 -2 -2 -1
ne pourrai|-6 -2 -1 -1
ne pouvoir|10 -1 -1 -1
near|11 -6 -3 -2
near you|13 -3 0 -1
nee|-10 -6 -4 4
nee verwijder|-5 -2 -2 -1
need a|11 7 -6 -2
need somebody|9 -2 -2 -1
need someone|12 -3 -2 -1
need to|-10 4 -5 -7
need your|-9 -6 -1 7
neede*|-13 17 -2 -7
needed|-13 17 -2 -7
needs|8 5 0 -4
neem|-12 4 11 -3
neem dan|-4 -1 -3 -1
neem je|-8 3 15 -2
negat*|3 10 -5 -3
negative|-4 9 -2 -1
neide|-11 19 -3 -2
nein|12 0 -5 -6
nel|1 21 -10 -6
nel caso|-7 13 -2 -2
nel frattempo|-10 14 -1 0
nel nostro|9 -6 -2 -1
nell|-12 2 -4 -4
nella|-3 -5 1 -5
nella nostra|-9 4 -1 -1
nemen|15 7 -5 -3
nenne*|-4 -3 -4 -2
nennen|-4 -3 -4 -2
nerea|-6 12 -1 -1
nesta|22 -7 -4 -3
nesta etapa|9 -2 -1 -1
neste|17 -12 -7 -6
neste momento|25 -10 -4 -4
net|12 -15 0 12
nette|10 -3 -1 -2
netwo*|-3 -8 -7 6
network|-4 -4 -7 6
network engineer|-12 -1 -1 -1
neu|0 -7 -4 -3
neue|-5 -16 -8 -5
neue jobs|-5 -1 -3 -1
neue stellen|-3 -6 -3 -2
neuen|-16 -9 10 -3
neuen termin|-6 -3 13 -1
neuen*|-8 6 -3 12
neuer|13 -4 5 -3
neuer status|18 -6 -3 -2
neues|-7 -4 2 -2
neuro*|10 -3 -1 0
new|-1 -5 -1 -3
new application|-5 -4 -2 -1
new date|-5 -1 10 0
new grad|8 -1 2 0
new job|-8 -1 -1 0
new jobs|-8 -7 -5 -4
new work|-4 -6 -1 -1
new year|10 1 -3 -1
news|-2 1 12 -3
news the|-8 -7 13 3
news yet|-4 13 -2 -1
next|-2 9 1 -1
next round|-2 -7 12 -3
next steps|-11 24 -2 1
next time|-1 10 -3 -2
next week|-13 10 25 -9
next year|-3 6 -7 -5
nguye*|-2 -6 -4 2
nguyen|-2 -6 -4 2
nhs jobs|11 -4 -2 -1
nice|9 1 -4 -4
nicht aufgeben|12 -4 -1 -1
nicht ausgewahlt|9 -4 -2 -2
nicht berucksichtigt|12 -3 -4 -2
nicht bestanden|16 -2 -7 -2
nicht da|-6 -2 15 -1
nicht einsetzen|11 2 -3 -2
nicht einstellen|15 -6 -1 -2
nicht geben|13 -10 0 0
nicht geklappt|5 -7 -5 -2
nicht in|3 -14 10 -6
nicht jedem|-9 16 -1 -1
nicht klappt|-6 10 -1 0
nicht mehr|3 -21 3 6
nicht moglich|8 -1 7 -3
nicht nachkommen|-5 -3 -2 -2
nicht personlich|15 -5 -2 -2
nicht ubernehmen|-5 -2 -1 -1
nicht verarbeitet|-6 -3 -2 -1
nicht weiter|3 -11 12 -3
nicht zugelassen|-4 -2 10 0
nicht zum|23 -7 -5 -2
nicht zur|-9 7 -2 -2
nicht zusammen|9 -3 -1 -1
nicht*|5 9 3 -7
nichts|4 13 -5 -6
nichts fur|17 -9 -3 -1
nichts horen|-3 12 -1 -1
nichts weiter|-5 -8 -2 -1
nicol*|3 -10 -4 -3
nicole|-3 -5 -1 0
niede*|-6 9 -4 -1
niema*|12 0 -2 -3
niemanden|30 -3 -6 -7
niemanden ein|11 -4 -2 -1
niemanden mehr|11 -3 -2 -3
nient*|-7 13 -1 -1
niente|-7 13 -1 -1
niet aan|10 -8 -3 -1
niet bij|14 -3 -2 -1
niet geselecteerd|9 -3 -2 -2
niets|-8 17 -3 -1
nieuw*|-14 -10 -5 -10
nieuwe|-17 -5 -8 -8
nieuwe baan|-4 -2 -2 -2
nieuwe vacatures|-10 -6 -5 -3
night|8 4 -9 -3
night shift|-12 4 -1 -1
nine|4 -6 -5 -2
ningu*|-8 24 -5 -3
ninguna|-1 12 -1 -1
ninguna decision|-6 14 -1 -1
nivea*|14 -2 -7 -2
niveau|14 -2 -7 -2
niveau attendu|9 -1 -4 -1
nix|-16 10 -7 -3
no action|-23 12 -2 -2
no afecta|-6 -2 -1 -1
no banco|-9 -4 -2 -1
no buscamos|13 -7 -1 -1
no buscas|-5 -3 -1 -1
no decision|-17 36 -3 -2
no es|-4 14 -3 -2
no from|20 -5 -1 -1
no ha|4 -14 -9 -8
no has|13 2 -6 -4
no hay|-7 -3 -2 -1
no hemos|0 12 -2 -1
no hire|2 -3 -7 -2
no longer|6 -15 6 -5
no news|-9 20 -2 -1
no nos|-6 -4 -2 -2
no on|15 -4 -2 -2
no one|-3 -1 9 -1
no opening|14 -4 -2 -2
no pasas|9 -1 -3 -1
no podemos|-10 -7 2 2
no poder|-6 9 -2 -1
no podremos|-2 -7 11 -4
no point|12 -2 -3 -1
no processo|5 0 11 -3
no puedes|-9 -5 0 -1
no se|-3 11 -3 -2
no ser|-5 10 -1 -1
no te|10 -2 -2 -1
no tenemos|12 -3 -2 -2
no teste|17 -3 -5 -3
no thanks|15 -5 -4 -3
no to|12 -6 8 -2
no vamos|11 -5 2 -1
no we|-2 9 -1 -1
no worries|-15 -1 15 -4
nobody has|-6 10 -1 0
noch|-3 -5 -7 -2
noch folgende|-4 -4 -1 -1
noch im|12 -3 -4 -2
noch in|-11 -3 -2 -1
noch nicht|-7 12 -7 -7
noch zwei|-2 -5 -4 -1
noche|1 -6 -4 -5
nochm*|17 -4 -10 5
nochmal|16 -3 -10 5
nodig*|2 -4 15 -3
nodigen|4 -8 15 -3
nodigen wij|-4 -4 11 -1
nog|-2 -7 13 -8
nog twee|-3 -2 9 -1
nominativo|8 7 -3 -2
non abbiamo|15 5 -5 -4
non e|24 -7 -14 -4
non ha|-4 -2 -2 -1
non possiamo|-8 -12 -9 5
non potra|-3 -1 10 -1
non potremo|10 -3 -1 -1
non pour|10 -2 -3 -2
non procedere|10 -2 -1 -1
non retenue|17 -3 -4 -3
non risulta|9 -2 -2 -1
non sei|12 -2 -3 -2
non si|-6 -3 13 -1
non votre|-7 -2 -1 0
noon|-4 -6 0 -1
noor|-6 -19 10 -6
nor|10 -2 -2 -2
nora|-6 1 9 -2
nord gmbh|-6 -2 -2 -1
nordi*|-3 -9 7 -1
norma*|-8 19 -1 0
normally|-5 13 -1 0
normally takes|-3 12 -1 0
northern|9 0 -3 -1
nos ha|-1 -2 10 -1
nos pondremos|-7 9 0 0
nossa equipa|-5 9 -1 -1
nossa equipe|-1 -3 -1 9
nostra|-7 9 -1 5
nostra proposta|-7 -1 -1 10
nostro|13 -5 -2 -3
not a|-4 21 -3 -3
not able|12 -10 -2 -5
not accepted|-11 1 -2 0
not affect|-5 -3 -2 -1
not affected|12 -3 -1 -1
not among|5 -10 -4 -3
not approved|0 -10 -1 -1
not attend|-5 -1 12 0
not been|11 -2 -7 -2
not contact|14 -10 5 -1
not eligible|-17 -2 -3 -2
not family|-9 -3 -2 -1
not for|-2 -7 -6 -3
not forgotten|-9 5 -1 0
not going|22 -4 -3 -3
not have|11 -4 -2 -1
not hear|-16 18 -1 0
not heard|-8 9 -3 -2
not hiring|26 -5 -4 -3
not in|14 2 -2 -1
not interested|-7 -3 -3 -2
not looking|9 -2 -2 -1
not meet|10 -9 -4 -3
not moving|16 -2 -1 -2
not on|10 -2 -2 -1
not one|10 -2 -2 0
not pass|9 2 -2 -1
not qualify|-9 -2 -2 -2
not reach|16 -2 -3 -2
not referred|15 -1 -3 -3
not respond|-5 10 -2 -2
not retained|9 -1 -1 -1
not selected|5 -4 -8 -5
not shortlisted|4 6 3 -2
not signed|-2 -2 -4 -3
not submitted|-5 -9 -3 -1
not successfully|-4 -3 -2 -2
not they|-5 -8 -2 0
not this|36 -5 -7 -4
not to|9 -3 -6 -3
not we|-9 15 -3 0
not work|-12 -1 -1 0
not yet|-9 3 9 -1
not you|-14 9 -4 -1
nota|13 -1 -5 -3
notdi*|17 -7 -3 -1
notdienst|16 -7 -2 -1
note that|-4 11 -1 -1
noted|2 15 -2 -4
nothing to|1 10 -5 -1
nothing your|-1 -6 -2 0
notice of|10 -3 -2 -2
notice period|-2 -9 0 1
noticias|-16 23 4 -1
noticias nuestras|-11 16 -1 -1
notificase|9 -4 -2 -2
notificase v|9 -4 -2 -2
notified|-12 19 0 -4
notify|-3 21 0 -1
notify you|-1 9 -1 -1
notiz*|-6 13 -2 -1
notizie|-6 13 -2 -1
notre choix|14 -4 -3 -2
notre client|9 -5 -4 -2
notre entretien|0 -4 14 -4
notre part|-10 12 0 0
nous accusons|-1 12 -3 -2
nous ameliorer|-5 -1 -2 -1
nous avez|9 -2 -1 -1
nous avons|17 -7 -6 0
nous conservons|9 -6 -2 -1
nous en|-9 6 1 -1
nous gardons|12 -7 -1 -1
nous n|10 5 -4 0
nous plait|-4 -3 9 0
nous prenons|-10 -3 -2 -2
nous regrettons|-7 -2 -1 -1
nous serions|-4 -3 0 12
nous sommes|11 3 -1 -3
nouve*|-14 7 -3 -9
nouveau|-3 -1 -3 -2
nouvelles|-23 18 -6 -4
nouvelles offres|-10 -3 -2 -2
nov|0 -3 11 -5
novam*|-8 -2 -2 -2
novamente|-8 -2 -2 -2
novas|-5 -4 -4 -3
noved*|-2 -4 -2 -1
novedades|-2 -4 -2 -1
novem*|-6 0 10 -2
november|-6 1 9 -3
now be|-10 8 1 0
now been|19 -3 -3 -1
now but|-4 -7 10 -2
now closed|13 -6 -1 -1
now expect|-13 0 -1 0
now take|-6 9 7 0
now that|-10 14 -1 0
now with|-3 13 -1 0
nowak|-2 11 -2 -2
nu|0 -9 3 -6
nudge|3 12 -4 -2
nuestras|-3 13 -4 -3
nuestro|-5 8 -6 -6
nuestro programa|-6 -1 -1 -1
nuestros|-7 10 -4 -2
nueva*|-4 -10 -4 -4
nuevas|-2 -8 -3 -4
nuevas vacantes|-1 -5 -2 -2
number in|-3 9 -3 0
number is|-9 6 -1 0
numbers|1 1 -7 9
numero de|-2 9 -6 -3
numero di|-11 10 -2 -1
nuova|-7 -8 -1 -1
nur fur|9 -3 -2 -1
nur kurz|12 -3 -4 -3
nuria|6 -5 -11 -3
nurse practitioner|-7 5 -1 9
nurse*|-1 -9 1 9
nurseries|-4 -1 -1 10
nuru|-4 -8 -2 4
nuru grid|-4 -8 -2 4
o andamento|-7 10 -1 -1
o contato|-6 11 -1 -1
o de|-6 12 -2 -1
o desfecho|-5 9 -1 -1
o interesse|11 -4 -2 -3
o pedido|-5 -3 -1 -1
o seu|5 -10 -11 -9
oak|-5 -2 -1 -1
ob|-25 31 -1 10
ob du|-6 10 -4 3
ob sie|-11 3 -1 13
ob wir|-13 22 -4 0
obermaier|-5 -2 -3 -1
obrig*|22 4 -9 -9
obrigada|13 1 -3 -4
obrigada pelo|17 -6 -4 -2
obrigada por|2 9 -4 -2
obrigado|25 4 -12 -11
obrigado por|-3 10 -3 -2
obten*|14 -5 -2 -1
ocasi*|11 0 -4 -2
ocasion|14 -5 -2 -1
occasion your|20 -8 -3 0
occup*|-9 1 0 3
oct|-11 -3 7 7
october|-18 0 9 8
oder so|-9 20 -2 -2
oduya|10 -4 -2 -1
of address|-10 1 7 -2
of applicants|11 -4 -1 0
of applications|1 13 -4 -3
of availability|-3 -2 9 -1
of business|-9 8 -2 0
of dutch|9 -3 -1 -1
of employment|14 -6 -6 1
of experience|-13 -3 -2 -1
of five|11 -2 -2 -1
of how|-5 -2 -2 -1
of human|1 9 -2 -1
of interest|-3 4 -8 -5
of je|-9 -5 -4 5
of ken|-3 -3 -3 -1
of leave|-5 0 -1 12
of luck|-1 -8 -3 -5
of my|-11 -10 -1 -2
of next|-14 4 -3 -1
of november|-7 11 -1 0
of now|-5 -6 -2 -1
of physics|-2 -4 11 -1
of results|-4 -3 -2 0
of reviewing|-4 9 0 0
of sales|-5 -3 14 -1
of talented|9 -1 -2 -1
of them|14 -10 5 -4
of these|-14 -3 17 1
of this|13 -3 1 -1
of us|20 2 -6 -3
of you|18 10 -8 2
oferta|0 9 -3 3
oferta con|-6 -1 -1 12
ofertas|4 -6 -6 -6
ofertas nuevas|-4 -3 -2 -1
ofertas parecidas|11 -1 -1 -1
off sick|-6 18 -16 -1
off this|-5 -3 -2 -2
offen|-11 3 -6 5
offenen|-1 -6 -3 -2
offenheit|10 -2 -2 -1
offer expires|-1 -2 -4 -3
offer for|1 -4 -9 28
offer is|-10 -3 -2 29
offer letter|-7 -2 -3 17
offer you|-4 -9 -11 20
offered the|12 -6 -6 -4
offered to|0 -1 0 9
offering|14 -4 -8 -3
offering you|14 -2 -6 -2
offers|-7 4 -8 -3
office coordinator|-11 -14 -3 -2
office is|-4 -1 9 -1
office manager|8 -11 -3 -1
office of|2 9 -2 -1
official|3 7 -3 4
offre|3 3 -9 9
offre pour|-6 -3 -2 16
offre*|1 -11 -7 -5
offres|1 -11 -7 -5
offres correspondent|-5 -2 -2 -2
offri*|-4 -1 -2 -2
oficial|-9 4 2 6
oficial de|-3 11 -1 0
ofrec*|-10 -5 -6 15
ohg|-4 -3 -3 -2
ohne die|-3 -4 -1 -2
ohne lebenslauf|-4 -5 -2 -1
ohne testergebnis|-4 -2 12 0
oi bruna|-9 0 -2 -2
oi caio|-14 -6 17 8
ok we|-5 -3 14 -2
oksan*|-2 -5 12 -1
oksana|-2 -5 12 -1
oktob*|3 5 1 3
oktober|3 5 1 3
oktober om|-6 -2 11 -1
ola|3 -5 -5 -3
old|10 -3 1 -1
ole|-9 0 -1 -1
olga|9 -2 -3 -1
olive*|10 -1 -2 -1
olivi*|-4 -2 16 -3
olumi*|-10 -4 -2 -2
olumide|-10 -4 -2 -2
olymp*|-6 11 -1 -1
olympia|-6 11 -1 -1
om|-2 -7 11 -2
om je|-5 -3 1 -2
omar|-14 2 5 -3
ombud*|-8 12 -1 -1
on aimerait|-6 -3 12 -1
on candidates|10 -4 -2 -1
on est|-6 10 4 -2
on friday|6 -4 9 -4
on hold|-9 24 -5 -3
on leave|-5 14 -1 -1
on monday|12 8 -3 -3
on my|-1 7 8 -3
on ne|12 -3 -2 -2
on our|6 -8 -6 -2
on right|10 -1 -2 -1
on saturday|-10 -7 2 -5
on te|-5 -1 -4 13
on teams|-3 -1 9 -2
on that|-9 -4 -3 -1
on this|11 -5 -5 -3
on thurs|-5 -1 10 -1
on thursday|-9 -12 8 -7
on to|5 -8 -7 0
on tuesday|0 -6 -4 -3
on us|9 -3 0 -1
on wed|-4 -3 12 -1
on wednesday|-13 -8 21 -4
on your|0 -3 -4 -6
onboa*|-1 -8 -8 4
once|-11 9 -4 -4
once a|-4 -5 -1 0
once the|-11 15 -1 0
once we|-11 7 -1 0
onda|16 -5 -3 -1
ondem*|-4 -1 12 0
ondemand|-4 -1 12 0
onder*|-5 7 4 3
one and|-3 9 -2 -1
one but|-3 -3 -2 -1
one in|10 -2 -1 0
one s|9 -2 -1 -1
one will|-3 -1 9 -1
onlan*|-5 -2 -2 -1
onlangs|-5 -2 -2 -1
online application|-7 10 2 0
online assessment|-4 -4 9 -4
online tests|-4 9 -1 0
onlinetest|-3 4 9 -2
only and|9 -1 -2 0
only apply|11 -2 -5 0
only be|-12 6 -1 0
only consider|8 3 -1 -1
only if|-6 11 -2 0
only see|-3 -1 10 0
only shortlisted|-9 11 -1 0
only those|-7 15 -3 -2
onlyf*|-2 9 -1 0
onlyfy|-2 9 -1 0
onsit*|-7 0 11 -6
onsite|-7 0 11 -6
ont|19 -5 -5 -2
onto|19 -7 -3 -2
onto your|16 -6 -2 -2
ontva*|-23 27 -3 -1
ontvangen|-9 28 -5 -4
ontvangst|-11 6 3 -2
ontvangst van|-6 9 -2 0
onvol*|14 -5 -3 -2
onvoldoende|14 -5 -3 -2
onvoldoende aan|10 -4 -2 -2
onze afspraak|-2 -2 10 -2
onze keuze|11 -2 -2 -1
onze spijt|12 -4 2 -1
op de|-4 8 -14 -8
op dit|14 -8 -4 -2
op het|15 -2 -6 -2
op je|2 -7 -5 -2
op met|-11 12 -5 -3
op papier|-6 -4 12 1
op vast|-2 -2 -2 10
opdra*|12 -7 5 -3
opdrachtgever|13 -4 2 -1
opdrachtgever heeft|9 -2 -2 -1
open day|-10 -1 -1 -1
open to|-1 -7 -5 -2
opene*|-4 10 -1 -1
opened|-4 10 -1 -1
opening a|-10 -2 -1 -1
opening in|15 -4 -2 -2
opening the|-9 -5 4 -2
openings|11 6 -4 -2
opens|11 1 -3 -1
opera*|5 7 -2 -1
operador|10 -2 -1 -1
operateur|9 -2 -2 -1
operations manager|-10 7 4 -1
operator|-6 16 -6 2
operator i|-5 13 -2 -1
opini*|-10 -1 -7 -4
opiniao|-10 -2 -2 -1
opinion|-8 -4 -5 -2
opnie*|-2 -10 -5 -2
opnieuw|-2 -10 -5 -2
oportunidad no|14 -3 -2 -2
opportunity to|13 -9 0 -1
optab*|-5 12 -1 -1
optam*|19 -4 -4 -4
optamos|19 -4 -4 -4
optamos por|19 -4 -3 -4
optic*|-10 13 4 -2
optical|-4 11 -2 -1
optician|-4 11 -2 -1
optik|11 0 -2 -3
optik brandt|13 -5 0 -2
optio*|-9 2 -2 9
optou|-10 -2 -2 -1
optou por|-10 -2 -2 -1
or another|-5 -2 -3 0
or any|-1 -3 13 -1
or decline|-3 -1 -1 10
or friday|-6 -1 14 -2
or job|-7 10 -1 0
or no|-13 6 -4 18
or not|-11 5 -3 1
or otherwise|-4 -3 -2 0
or thurs|-6 -2 11 -1
ora|9 -3 5 0
orale*|9 -2 -1 -1
orales|9 -2 -1 -1
orche*|11 -3 -1 -1
orchestra|11 -3 -1 -1
ordine|-2 0 -5 -2
ore|-21 -1 28 8
organ*|9 4 3 -4
organizer|-1 -1 10 0
original|-5 -6 15 2
ort|-6 -8 28 -3
os|9 -4 -3 4
os candidatos|0 8 5 -3
os melhores|9 -1 -4 3
oss|-5 9 -1 -1
ostrava|-3 -4 -4 -2
ostrava machine|-2 -3 -3 -2
other|10 -2 -3 0
other applicants|11 -6 -2 4
other openings|10 -1 -1 -1
other positions|12 -3 -1 0
other roles|14 -6 0 0
other two|-21 7 -5 12
other vacancies|10 -4 -1 0
others|6 -5 -9 3
otherwise|-11 9 -1 1
otherwise we|-8 15 5 0
otra|9 -9 -7 -6
otras|11 -1 -2 -1
otro|24 -8 -7 -6
otros|-8 8 -4 -8
otros inquilinos|-9 -3 -2 -2
ottil*|-9 17 -2 -1
ottilie|-9 17 -2 -1
ottob*|-15 -5 13 13
ottobre|-15 -5 13 13
ou negative|-3 9 -2 -1
oude|11 -4 -2 -2
oui|-2 -6 2 11
our assessment|10 11 -4 -1
our call|-3 -1 13 -3
our community|12 -2 -2 0
our company|5 4 0 0
our crew|9 -5 -1 -1
our cto|-1 -1 10 -1
our graduate|-4 11 -1 0
our guidelines|-4 -2 -2 -2
our internship|9 -5 -1 -1
our list|-12 4 -6 -3
our needs|1 11 -2 -2
our new|-3 -4 -2 -3
our offer|12 -4 -3 5
our offices|-7 -2 -1 0
our open|-10 -4 -4 -2
our panel|-13 6 0 -1
our paths|9 -2 -3 -1
our recruiters|1 13 -3 -2
our recruiting|-11 15 -2 0
our review|10 -2 -1 -1
our summer|18 -5 -4 -1
our survey|-5 -1 -2 -1
our system|-9 6 -4 -3
our talent|-4 3 -6 -5
our team|-7 14 -5 -1
our website|4 -7 -4 -2
out sick|-3 4 14 -1
out with|11 -6 -2 -2
outco*|5 17 -10 -4
outcome|5 17 -10 -4
outcome by|-7 12 -1 0
outcome of|9 0 -2 -2
outra|19 -14 0 -1
outra pessoa|9 -7 -5 -4
outra*|9 -8 -5 -2
outras|9 -8 -5 -2
outro|2 -9 -9 -7
over de|-4 15 -1 -3
over je|-3 -3 17 -2
over the|1 2 18 -7
over to|-4 -3 -4 -1
over with|4 -3 -4 9
over your|11 0 -2 -1
overn*|9 -1 -4 -2
overr*|-2 -3 -1 -4
overt*|-2 -2 -4 -3
overwhelmed|9 2 -3 -1
overwhelmed by|9 -3 -3 -1
overwhelming|-2 -4 9 -1
overwhelming response|1 -3 9 0
owing|-2 10 0 -2
owing to|-2 10 0 -2
own|3 -6 -10 3
oxbow|-1 -4 9 -1
p m|-7 5 -1 9
pa|3 -10 6 -1
pa to|0 -6 9 -1
packa*|-5 -6 -5 -2
package|-5 -3 -3 -1
packaging|-4 -2 -2 -1
packer|-5 -3 -3 0
pages|-7 -4 -1 3
pagin*|-3 22 -3 -3
pagina|-1 20 -6 -3
paid|-13 -9 22 -4
paid for|-4 -3 11 -2
paie|-1 11 -2 -1
pal|16 -3 -3 -3
panel is|-8 -4 -2 0
panel was|-6 -2 -3 1
paper*|1 -4 -8 9
paperwork|-3 -2 -3 12
papier|-3 -2 10 0
par le|2 -9 -1 0
par nos|-2 9 -1 0
para a|10 -6 4 -1
para aceptar|-3 -1 -1 9
para dar|-1 -5 -2 -1
para la|11 -5 3 -3
para o|-8 -6 -8 8
para tecnico|0 -4 9 -1
para um|-3 -4 -3 -2
para uma|-14 -5 15 -3
para voce|-10 -5 -5 -4
parab*|-10 -6 14 7
parad*|-5 10 -1 0
paral*|-3 -4 -6 3
parcel|-5 -3 -3 -1
parec*|12 -5 -4 -2
parecidas|11 -1 -1 -1
paren*|-16 4 -3 -2
parent|-9 -2 -2 -1
paris|4 -3 10 -1
park|-10 20 4 1
parke*|-5 -4 15 -2
parki*|12 -4 -1 1
parking|12 -4 -1 1
part in|9 -4 -1 -2
part time|1 -9 0 8
partecipazione|-9 5 4 -1
participacao|23 -7 -4 -4
participacao e|14 -3 -2 -2
participacion|12 -1 -2 -2
participe|-5 -6 3 -2
participou|-8 -2 -2 -1
participou recentemente|-7 -1 -2 -1
particular|11 -3 -2 -2
partir|-16 8 -6 15
partir de|-9 2 -2 6
partir du|-5 -2 -2 10
partner|-7 -3 1 0
party|-4 -1 -8 -2
pas a|4 -5 -5 -3
pas aller|2 -3 -2 10
pas de|-7 20 4 -8
pas donner|12 -4 -6 -1
pas en|-8 3 -3 -2
pas ete|11 -2 -6 -4
pas etre|2 -8 -2 -1
pas pu|-14 1 -4 2
pas repondre|-5 13 -1 -1
pasad*|10 -5 0 -1
pasar|5 -2 -14 -3
pasarte|10 -3 0 -2
pasas a|9 -1 -3 -1
paso|-8 -5 14 1
paso el|-3 -2 9 -1
paso es|-7 3 11 -2
pass|10 -8 -3 -2
pass mark|9 -2 -2 0
pass on|-2 -6 -6 -5
passa|11 -7 -6 11
passa*|2 9 -10 -6
passare|-6 0 11 -2
passau|-4 7 -14 0
passe ce|-10 -4 11 7
passed|-2 -3 -1 -5
passed on|-6 -9 -2 -1
passed your|-3 -4 -1 -1
passen|4 0 -14 -4
passenden|-7 -2 0 0
passer|-3 -2 10 -1
passez|14 -3 -2 -1
passing|10 -5 -3 -3
passing on|-3 -5 -1 -1
passing the|9 -3 -1 -2
passo|-13 -6 16 -3
passo e|-9 -4 18 -2
passp*|-18 -6 13 -2
passport|-18 -6 13 -2
passport and|-5 -1 10 -1
passt|-5 -10 25 -8
passt das|-11 -6 9 -2
passt ihnen|-10 -2 20 -1
passt ihr|9 -2 -1 -1
passw*|-11 -9 -3 -1
password|-11 -9 -3 -1
paths|9 -2 -3 -1
patie*|-2 10 -6 -4
patience in|-6 -1 -3 -1
patri*|0 11 0 -6
patrick|-12 15 -2 -1
paul|-7 -7 -1 11
paula|-5 -4 -7 7
pauli*|12 -1 -5 -2
pauline|16 -4 -4 -2
paulo|2 -6 -6 -5
pause*|-11 1 2 -1
paused|-10 1 -1 -1
pavel|-6 -2 -1 -1
pay you|-1 -2 -7 -2
payab*|-4 -2 -5 -2
payable|-4 -2 -5 -2
paysl*|-7 -3 -3 2
payslips|-6 -3 -2 2
pazie*|-4 -3 -1 -1
pazienza|-4 -3 -1 -1
pdf|-24 27 -10 -6
peach*|-6 -3 -2 -1
pedid*|-16 -4 -3 2
pedido|-16 -4 -3 2
pedido de|-11 -2 -2 3
pedir|-5 -2 -1 -1
pediu|-11 -1 -2 -2
pela|9 0 -6 -2
pela demora|-5 9 -1 -1
pelha*|-10 -8 5 -2
pelham|-10 -8 5 -2
pelo|11 6 4 -6
pena|-10 -8 -5 -4
pendi*|-4 -9 -3 1
pending|-5 -8 -3 1
pending the|-2 -7 -1 0
penny|-10 3 -1 0
pensa*|12 -5 -3 -2
pense*|-4 2 -2 9
people culture|-1 -2 -4 15
people for|-10 -8 0 16
people so|-6 9 0 1
people team|0 11 -1 -3
people with|-6 -3 -4 -3
per cui|12 -5 -2 -2
per email|-6 11 -3 -2
per il|11 6 -8 -2
per l|5 13 0 -6
per la|10 -10 5 -5
per le|10 -2 -1 -1
per ora|22 -5 -5 -3
per post|-7 12 -3 6
per te|-5 -7 1 -1
per una|9 -3 -5 -1
per week|-6 -2 -4 16
per your|-6 -5 -4 -1
perco*|10 -4 -2 -1
percorso|10 -4 -2 -1
pere|-7 14 -2 -1
perfe*|-7 -2 -2 -2
perfil no|9 1 -2 -1
perfil se|-8 9 0 0
perio*|3 -5 -7 0
period|-3 -7 -4 -2
period of|9 -2 -1 0
periode|19 -5 -3 0
perme*|10 -5 7 -4
permesso|-1 -4 10 -1
permesso di|-4 -3 11 -1
permet|12 -2 -2 -2
permet pas|12 -2 -2 -2
permi*|-3 -10 5 -6
permission|-5 -2 -3 -3
pero|16 -10 -14 1
pero no|9 -7 -3 -3
pero tu|-13 10 -2 -1
perri*|-7 -1 -3 -1
perrin|-7 -1 -3 -1
person|13 -3 0 1
person entschieden|10 -1 -1 -1
persona|24 -8 -5 -4
persona con|13 -4 -3 -2
persona que|12 -1 -3 -2
personalamt|-4 12 -2 -1
personalburo|10 -4 -1 0
personale|2 9 -4 -2
personalrats|-9 6 3 3
personalservice|11 -5 -5 0
personen|20 -9 -5 -2
personen beworben|13 -3 -2 -1
personlich|5 -9 1 -4
personne|13 -2 -4 5
personnel|12 2 3 -3
persons|2 11 -2 -1
perta*|13 -5 -2 -1
pertanto|12 -5 -2 -1
pessoa|20 -2 -9 -8
pessoa para|-2 -3 -2 -2
peter|2 2 -6 10
petro*|9 -12 -5 -3
petrov|11 -1 -3 -1
peux|-12 6 12 -2
pflege|10 -3 -1 -1
pharmacy|-1 -6 -1 -1
phd|9 0 2 -1
phil|11 -3 -2 -1
phone call|-6 -3 13 -1
phone we|-4 -1 -2 9
photo|-18 -8 16 -4
photo id|-12 -3 14 -1
photo*|-10 -3 5 -4
photos|-11 3 5 -2
physi*|5 -1 9 -3
physics|-5 2 10 -1
piacere|4 4 -4 6
pick|-20 5 27 -5
pick a|-13 -6 31 -2
pick up|-7 10 -4 -2
picke*|9 -9 -3 -5
picked|9 -8 -3 -5
pictu*|-3 -3 9 -1
piece|-6 -2 5 10
piece jointe|-5 -1 -1 9
piece*|-9 4 -2 -1
pieces|-9 4 -2 -1
pietr*|-6 10 -4 -1
piotr|4 -5 12 -3
pipel*|9 0 -3 -1
pitch|-6 -2 1 -2
piu|19 -12 -4 -6
piu in|13 -5 -2 -2
pizza|-6 -1 -5 -3
pj|-8 -4 -3 1
plaat*|-22 9 11 -5
plaats|-22 10 5 -4
plaats aanbieden|-7 -1 -2 -1
plaats in|-7 10 -2 -1
place in|-21 10 -4 -3
place*|-5 1 -7 -5
placed|1 14 -7 -5
placed before|-6 10 -1 0
placed in|10 -3 -1 -1
placed on|-7 7 -7 -4
places|-6 -8 -4 -6
places for|-29 -1 -1 -1
placi*|-8 -1 -1 -2
placing|-8 -1 -1 -2
placing it|-6 -1 -1 -2
plais*|-5 -8 2 22
plaisir|-5 -8 2 22
plaisir de|-15 -5 4 24
plait|-4 -3 9 0
planned|-11 9 -5 -7
planned for|-5 12 -2 -1
plans|9 -4 -1 0
plans*|9 -2 -1 -1
planstelle|9 -2 -1 -1
plant*|-3 -6 9 -2
planta|-8 -1 11 -2
plantao|-9 -1 0 -1
platform|1 3 6 -1
platz|4 -2 -9 -3
platz anbieten|-12 -1 -1 -1
platz im|13 -2 -2 -1
platz*|-3 17 -11 -7
platze|-2 19 -9 -5
platzen|-6 -1 -1 -1
plaza|15 3 -8 -8
plaza de|6 9 -6 -4
plaza*|-3 -6 -3 -2
plazas|-3 -6 -3 -2
please accept|8 -1 4 -2
please apply|-2 -3 -3 -2
please assume|-11 14 2 0
please bear|-7 10 0 0
please bring|-7 -3 11 0
please call|-4 -6 -4 -2
please check|-7 9 1 0
please come|-3 -3 11 -1
please complete|-13 -1 9 4
please confirm|-13 -4 17 -1
please disregard|-2 -1 -7 0
please find|-20 -4 -4 21
please have|-1 -3 10 -1
please keep|-7 13 3 -4
please let|-4 -5 12 9
please log|-2 -9 4 4
please prepare|-7 -2 14 -1
please reply|-9 -2 5 -3
please return|-5 -3 -4 -3
please ring|11 -2 -3 -2
please send|2 -9 -2 -4
please sign|-15 -4 -5 17
please submit|-8 -4 0 -2
please upload|-4 -3 -2 -2
please welcome|-10 -2 -2 -3
pleased|-20 -7 15 27
pleased to|-20 -7 16 26
pleasure|10 9 -4 0
plek|10 -7 4 -7
pls|1 -10 1 -4
pls send|-5 -6 -3 -2
plumb*|11 -1 -5 -2
plumbing|11 -1 -5 -2
plus a|9 -4 -1 -1
plus loin|9 -5 -1 -1
plus recevoir|-7 -2 -3 -1
plus tips|-2 -3 -4 12
pm|-23 3 21 -5
pode|-14 -7 13 -9
pode ser|-7 -2 13 -1
pode tentar|-7 -1 -1 -1
podem*|-13 -6 -7 2
podemos|-13 -6 -7 2
podre*|-2 -7 11 -4
podremos|-2 -7 11 -4
podri*|-4 -6 18 -3
podria|-4 -1 10 -1
podrias|-5 -1 9 -1
podrias venir|-6 -1 10 -1
point*|16 -2 -4 -1
points|15 0 -4 -1
polder|-1 11 -1 0
polic*|-1 -4 -4 -5
policy|2 -6 -6 -5
policy we|-4 -5 -1 0
polyt*|-2 9 -3 -1
pomer*|-6 -2 17 -2
pomeriggio|-4 -1 11 -1
pondr*|-9 10 0 0
pondremos|-7 9 0 0
pondremos en|-7 9 0 0
pop|15 -5 -3 -1
pop in|11 -4 -2 -1
popes*|9 -7 5 -2
popescu|9 -7 5 -2
poppy|-2 -4 -2 -1
por el|14 9 -3 -4
por escrito|-4 -1 -1 10
por este|8 -2 2 3
por la|22 -7 4 -4
por lo|16 -6 -4 6
por no|13 -5 -2 -3
por otro|9 -1 -2 -2
por outro|-4 -6 -5 -5
por pasarte|11 -3 -2 -2
por querer|-8 11 -1 0
por si|15 -5 -1 -4
por su|12 -1 -1 -1
por teams|-9 -1 14 -1
por tu|12 -9 8 -4
por una|9 1 -2 -1
por zoom|-7 -1 9 -1
porta|-4 -9 7 -1
portal|-3 6 -9 -5
portal a|-6 10 -1 -1
portal de|-4 -7 -3 -3
portare|-7 -4 9 -1
porte|9 -5 -2 -2
porteiro|-4 -3 -2 -1
porteiro precisamos|-4 -3 -2 -1
portf*|12 0 3 -4
portfolio|12 -2 6 -4
portl*|-12 1 12 -1
portland|-12 1 12 -1
posib*|-8 6 -4 -4
posible|-6 2 -4 -3
posic*|13 -6 -4 -3
posicion|15 -9 -4 -2
posit*|9 0 -1 1
position|8 0 0 1
position and|16 -6 -1 0
position of|7 -3 -2 7
position to|16 5 -5 -2
position we|10 1 -2 -1
positive|10 5 -4 -2
positive ou|-3 9 -2 -1
posiz*|13 -3 3 -4
posizione|13 -3 3 -4
posizione di|10 0 4 -3
possi*|-9 5 4 0
possiamo|-7 -14 0 2
possiamo fare|-3 -1 10 -1
possible|-9 16 9 0
possivel considerar|10 -2 -1 -1
post|12 -5 -3 3
post and|11 -1 -3 -3
post has|9 -3 -2 -1
post of|10 2 -2 -1
poste a|12 -5 -4 3
poste mcf|-5 10 -1 -1
postg*|-12 2 0 0
posti|-5 -6 0 -2
posto|22 -2 7 -7
posto di|3 9 -3 -2
posts|-1 -3 -3 -3
posts in|-11 -2 -2 -2
postuler|-2 -5 -3 -2
postuler a|-1 -6 -2 -1
postulez|-5 -2 -3 -1
postulez en|-5 -2 -3 -1
potra|0 -1 9 -1
potremo proseguire|10 -3 -1 -1
pour ce|11 -4 -1 -1
pour cette|18 -7 -3 -3
pour juillet|15 -3 -3 -3
pour l|12 -3 -1 -2
pour la|15 -7 2 -3
pour notre|0 -5 9 -1
pour ton|9 -3 -2 -2
pour tout|-3 12 -2 -1
pour une|-3 9 -2 -1
pour votre|9 -11 -10 -5
pourr*|-10 -6 1 -6
pourrai|-6 -2 -1 -1
pours*|10 -8 8 -4
pourv*|24 -7 -4 -4
pourvoir|12 -5 -2 -2
pourvue|10 -3 -1 -2
pouve*|-1 -3 -4 -3
pouvez|-1 -3 -4 -3
pouvoir|10 -2 -2 -1
pra|8 -9 -6 -6
pra gente|-6 -4 -2 -1
practicas|10 -4 -1 -3
practice|4 10 -2 -5
practitioner|-4 1 -2 9
prado|-10 -2 5 9
prakt*|27 -8 2 -5
praktikumsplatze|34 -6 -6 -5
prase*|-3 -2 10 -2
prate*|12 -3 -5 3
praye*|10 -3 -3 -1
prazo|-9 11 2 3
prazo de|-6 9 -3 -3
preav*|-12 -2 -2 14
preavis|-8 -3 -3 13
preci*|13 -13 7 -9
precisamos|0 -7 3 -5
precision|-11 1 2 -1
preem*|-3 -5 -7 9
preemployment|-3 -5 -7 9
preen*|10 -1 -6 -5
preenchida|13 1 -4 -3
preenchido|-3 -2 -2 -2
preenchido por|-3 -2 -2 -2
prefer|-1 -3 13 -2
prefere|9 -1 -3 -1
preferences|-1 -3 -4 -2
preferisci|-6 -2 15 -2
preferred|-4 -3 -3 -1
premi*|-4 -11 -5 -5
premiere|2 -6 -4 -3
premium|-9 -6 -1 0
prend|-5 10 -1 -1
prend*|-3 -1 -4 -4
prendra|-1 9 -2 -1
prenons|0 -4 -4 -3
prepa*|-1 -6 17 7
prepare|-11 -5 11 12
presa in|-5 9 -1 -1
preselectionnee|-9 -4 18 -1
presencial|-5 -3 11 -1
presentarse|-10 -1 -2 -2
presentato|9 -2 -3 -2
presente|15 -1 -2 -3
presente para|12 -4 -2 -3
presente per|9 -3 -3 -1
presently|10 -5 -1 -1
presently no|9 -4 -1 -1
preso|16 5 -7 -5
preso un|12 -4 -2 -2
press*|-7 -3 5 -4
presso la|-4 2 9 -2
prest*|-1 -15 10 -2
presto|-2 -6 15 3
presu*|12 -2 -3 -2
presupuesto|10 -1 -2 -1
prete*|-4 -4 -4 -2
preve*|-3 -2 -3 -4
previ*|-8 1 -8 -2
previous|-7 -1 -2 -2
prevista|-1 12 -5 4
prevista per|2 9 -4 -1
preza*|9 -7 -3 -6
prie|9 -1 -1 -1
prima|4 9 9 -4
prima di|-5 0 11 -1
princ*|-3 12 -3 -7
principal|-1 9 -2 -7
printemps|9 -4 -1 -2
prion*|-3 -6 1 -1
prions|-3 -6 1 -1
prior*|13 -9 -5 -4
priority|-8 -1 -1 -1
pris|15 -2 -4 -1
priya*|-6 -4 -1 -2
priyanka|-6 -4 -1 -2
probe*|12 -9 9 -3
probearbeiten|11 -9 16 -4
probearbeiten kommen|-7 -2 10 -1
probeer|11 -4 -2 -1
probeer het|11 -4 -2 -1
probezeit|2 -5 -5 -1
probi*|11 -2 -2 -1
probl*|-21 -6 18 -5
problem|-17 1 3 -2
procedere|-1 -10 -6 -4
procedere con|-12 -7 -5 -2
procedimento|7 -7 -5 -4
procedure|-9 9 3 -7
procedure voor|-4 -3 -3 -1
proceed|10 -10 -4 -5
proceed to|9 -1 -2 -2
proceed with|9 -11 -5 -3
proceeding|13 -3 -1 0
proceso ha|14 -3 -3 -2
proceso se|-4 -3 13 -2
procesos|-3 9 -3 -2
process and|10 7 -4 -2
process is|-13 4 -1 0
process your|-5 -7 -4 -2
processed|-3 -7 -1 -1
processing of|-4 -4 -4 -1
processus|8 -7 -9 -4
processus de|-3 -3 -3 -2
proch*|-2 -6 10 -6
prochaine|-4 2 9 -2
prochaine etape|-4 -3 11 -1
proche|-8 -1 -1 -1
proche de|-9 -1 -1 -1
procu*|-7 -3 -7 -4
procura|-11 -4 -3 -2
produccion|-10 5 5 -1
production|13 -5 1 -2
proef*|6 2 6 -3
prof|6 -6 8 1
prof dr|3 -5 9 -3
profesional|-1 9 -2 -1
professional|1 -5 -3 -2
professionnel|-4 -3 -1 -1
profiel|7 -6 -6 -4
profil correspond|-6 10 -1 0
profil in|-5 -4 -1 0
profil ist|-2 -7 -1 0
profil liegt|-2 9 0 0
profil mit|-6 11 -1 0
profil n|9 -2 -1 -1
profil nicht|-5 9 -1 -1
profil nous|-5 -5 18 -2
profile is|11 -4 -2 -1
profile on|-12 -3 -1 0
profile remains|12 -4 -1 -1
profile to|-10 1 0 0
profile was|11 -2 -2 -1
profili|-7 15 -2 -1
profilo|7 9 -2 -7
profilo non|16 -2 -2 -1
profilo su|-6 -4 -2 -1
program|-3 -9 3 -4
programm|-8 -2 -4 -2
programme committee|-6 -1 -1 -1
progress|10 7 -6 -3
progress it|9 -2 -1 0
progressing|22 -7 -2 0
progressing your|15 -5 -2 -1
proje*|-4 -7 -7 -4
project|0 -7 -9 -2
project was|-9 -3 -3 -2
projects|-13 -1 1 -1
projektassistenz|-4 -3 -1 -1
promi*|-3 10 3 -3
promise|-9 15 3 -2
promote|9 -2 -2 -1
promp*|-14 -4 6 -3
prompt|-8 -1 9 0
promptly|-8 -1 -1 -1
pronu*|9 -4 -1 -2
proof|-12 -2 10 5
proof of|-11 -3 10 5
prope*|1 0 -16 1
properly|-4 14 -4 -1
property|8 -9 -6 -4
propi*|0 -5 -5 -2
propietario|-5 -2 -1 -1
propo*|-26 -14 1 25
proposal|-7 -1 -1 -2
proposals|-11 -1 -1 -2
propose|-4 -3 9 -1
proposer|-1 -7 -7 19
proposer le|-8 -2 -3 18
proposition|-14 4 -2 6
proposons|-5 -1 11 -1
proposta|-16 -12 -11 32
proposta di|-3 -2 -2 12
propr*|-8 -9 -6 -5
proprietaire|-15 -2 0 0
proprietaire a|-13 -2 0 0
proprietario|-7 -2 -2 -2
proprietario ha|-6 -1 -1 -1
proprio|10 -3 -2 -1
proro*|-3 -6 -2 -1
prose*|19 -9 -4 -2
proseguire|13 -5 -4 -2
proseguire con|12 -5 -2 -1
pross*|7 2 6 -2
prossimo|3 -4 9 -1
prossimo passo|-4 -3 10 -1
proto*|-1 13 -2 -2
protocollo|-2 10 -2 -1
prova|10 7 8 -1
provide|7 -6 -6 -4
provide feedback|12 -2 -1 0
provider|-1 -1 -1 10
provisional|-11 17 -3 3
provisional de|-10 17 -2 -1
provv*|10 -3 -1 -1
proxi*|-11 15 13 -10
proxima|-9 10 21 -6
proxima etapa|-8 -4 21 -4
proximo|-13 -2 7 -3
proximo passo|-9 -3 6 -1
proze*|10 0 -5 -2
prozess|10 3 -4 -2
prueb*|-5 -3 23 -6
prueba|-5 -6 19 -5
prufe*|-14 21 -2 0
prufen|-17 22 -1 0
prufen wir|-11 13 -1 0
prufu*|-6 -2 3 -5
prufung|-5 -8 5 -4
prufung ihrer|-7 -4 -2 -2
psico*|-8 14 -3 -2
psychologist|12 -3 -1 -1
pt|-13 7 3 -2
pu|1 -3 -6 -1
publi*|-6 7 -5 -5
publicacion|-8 12 -2 -1
publicacion de|-4 13 -2 0
publicada|-9 -6 -4 6
publicara|-7 21 -3 -1
publicara en|-7 18 -3 -1
publication|-14 -1 -1 0
puede consultar|10 -7 -1 -1
puede*|-13 7 -11 -6
pueden|-7 11 -1 0
puedes|-9 -1 -9 -5
puedo|-6 -3 -1 -1
puert*|-2 -3 -3 -1
puest*|10 -4 -1 3
puesto|10 -4 -1 3
puesto de|9 1 2 9
pulle*|2 -6 -15 6
pulled|2 -6 -15 6
punkt*|15 3 -4 -2
punktzahl|12 -1 -2 -1
punte*|13 -4 1 -2
punteggio|12 -4 1 -2
puntu*|14 -6 0 -2
puntuacion|15 -6 -3 -1
puo|-15 0 16 -1
puoi|-20 2 8 -2
pursu*|15 -2 -3 -2
pursuing|9 -3 -2 -1
purtr*|4 -2 2 -10
purtroppo|4 -2 2 -10
purtroppo devo|-5 -1 -5 -1
purtroppo il|-6 -10 11 -6
purtroppo non|17 6 -4 -2
purtroppo questa|9 -2 -1 -1
put|1 -3 -6 -4
put it|-10 13 -3 -1
put the|-7 -1 -2 -1
put you|7 -13 2 -4
putti*|-3 -5 -4 -3
putting|-3 -5 -4 -3
qu|-7 -2 -4 0
qual|1 10 -2 -2
qualc*|18 -8 -6 5
qualcosa|14 -7 -5 5
qualcosa ti|9 -4 -2 -1
qualifications|4 9 -2 -3
qualifications for|9 -5 0 0
qualifications match|-8 10 0 0
qualifikation|10 -2 -1 -2
qualify|-6 0 -3 -2
qualify for|-9 -3 -2 -2
qualite|4 -5 -5 16
quality|-5 -5 -2 -1
quand|5 -7 1 10
quand*|10 -5 10 -4
quando|10 -5 9 -4
quant*|9 -2 -5 4
quanto|16 -7 -3 -2
quarto|-9 -1 0 -1
que a|9 -11 7 -3
que ca|10 -3 -3 -1
que en|14 -6 -1 -1
que falta|-6 -2 -2 -1
que has|1 -10 -2 4
que j|13 2 -4 -3
que ja|17 -7 3 -3
que la|13 -7 -5 -2
que lo|9 -4 -4 -1
que me|9 -6 2 2
que nao|9 -2 -6 6
que nous|8 5 -8 8
que o|4 -17 -9 -7
que pena|-13 -3 -1 -1
que por|7 4 -1 -1
que saiba|-5 9 -1 0
que te|18 -7 -7 7
que tu|-4 -7 4 -2
que voce|-19 1 -3 -2
que votre|-10 5 -6 3
que ya|14 -5 -1 -2
quedado|19 -5 -4 -3
quede|-5 -2 -1 -1
quedo|16 -15 -3 0
quedo con|11 -2 -3 -1
quelle|10 -3 -3 -2
quelq*|20 -9 -8 -4
quelqu|19 -5 -6 -4
quelqu un|19 -5 -6 -4
quem nao|-5 -1 11 -1
queremos|3 -11 0 11
queremos agradecerte|9 -2 -1 -1
queremos comunicarte|9 -1 -3 -1
querer|-8 11 -1 0
quero|-14 -2 6 8
quest|15 -5 -4 -2
questa fase|-4 -4 -1 -1
questa volta|10 -3 -1 -1
queste|-7 11 -3 -2
question|10 -7 0 -1
questoes|10 -2 -2 -1
qui connait|9 -2 -3 -2
quick|-8 9 0 -3
quick note|-9 11 -1 -1
quick one|16 -3 -2 -2
quick questions|-7 1 -3 0
quick*|5 -10 -5 -2
quickly|4 -10 -5 -2
quien|-5 -3 -1 -1
quien*|-7 13 -2 -1
quienes|-7 13 -2 -1
quindi non|-3 -2 -1 9
quinta|-11 2 20 -4
quinta as|-9 -2 16 -1
quinz*|-8 -6 -2 -1
quinzena|-6 -5 -1 -1
quinzena de|-6 -5 -1 -1
quiro*|-8 10 -4 -2
quirofano|-5 11 -1 -1
quote|-14 -3 -3 -4
radio|20 -3 -6 -2
rafaela|-6 -3 -2 -1
ragaz*|13 -4 -6 -4
ragazzo|9 -2 -2 -1
ragazzo che|9 -2 -2 -1
rahmen|-1 -2 -6 -1
ralf|-5 -1 -2 -1
ramp|-9 6 6 -1
ramp agent|-10 8 4 0
ran|-9 3 -3 -3
ran something|-10 -2 -1 -2
randw*|-4 -4 -3 -1
randweg|-4 -4 -3 -1
randweg uitzendgroep|-4 -4 -3 -1
rang|-7 1 -2 -1
rapaz|31 -7 -8 -5
rapaz que|14 -4 -4 -2
rappe*|-8 21 0 -4
rappo*|18 -6 -5 -1
rapport|16 -4 -5 -1
rate|-8 -13 -12 9
rate and|-6 -8 -2 -1
rate your|-9 -3 -3 -2
rates|-3 -4 -2 -1
raum|-6 -5 17 -4
raven*|2 -3 9 0
re a|11 7 3 -3
re going|12 -3 -6 -2
re interested|-10 1 -2 0
re looking|-11 0 2 -8
re not|15 -2 -7 -4
re one|9 -1 -2 -1
re only|-4 -5 0 -2
re passing|-6 -2 -1 -1
re selected|-13 17 -2 0
re sorry|-2 -15 5 -7
re still|-19 10 -1 -3
re the|-6 -6 23 2
re through|-12 0 18 -1
reach|1 11 -1 -4
reach out|0 16 -4 -3
reach you|-8 0 13 -1
reached us|-6 11 -1 0
reaching|13 -5 -3 -2
reaching out|14 -5 -3 -2
read every|10 -2 -2 -1
read it|-5 16 -8 -3
read the|-16 4 -3 -1
read this|10 -4 -1 -1
readm*|9 -3 -3 -1
readme|9 -3 -3 -1
readv*|-1 -8 -2 -1
ready|0 -5 -4 -3
ready to|-6 -4 1 -2
reage*|-13 9 -2 -6
reageerde|-5 -2 -1 -1
reageren|-8 15 -6 -3
reageren op|-7 -1 -1 0
reali*|-1 9 11 -7
realizado|-5 10 -1 -1
realizar|-6 2 15 -2
reall*|12 -6 -2 0
really|12 -6 -2 0
really well|9 -3 -1 -1
reapp*|9 7 -6 -3
reapply after|15 -3 -3 -1
reapply for|9 -3 -1 -1
reaso*|5 -11 -1 -3
reason|16 -11 -3 -4
reasonable|1 -2 9 -1
reasonable adjustments|-2 -1 9 0
reasons|-5 -9 -9 1
reasons are|-9 -1 -1 0
reboo*|-5 0 -4 -1
rebook|-5 0 -4 -1
recai*|12 -3 -3 -2
receb*|-9 17 -6 -5
recebemos|-17 31 -6 -4
recebemos a|-7 12 -1 -1
recebemos o|-5 14 -2 -1
recebi|4 9 -3 -4
recec*|3 14 -5 -2
rececao|-10 16 -2 -1
rececao da|-10 12 -1 0
rececionista|15 -4 -3 -2
recei*|-2 10 -3 -2
receipt|-1 18 -7 -4
receipt of|-11 23 -2 -1
received|-5 18 -5 -3
received and|-20 27 -1 0
received by|-9 14 0 0
received more|-10 3 -2 -1
received your|-17 27 -1 1
receiving|1 -5 -6 -4
receiving this|-11 1 -3 -1
recem*|-5 -1 -2 -1
recemment|-5 -1 -2 -1
recemment participe|-5 -1 -2 -1
recen*|0 -5 -4 -3
recent|10 -4 -4 -3
recentemente|-8 -2 -2 -1
recently|-5 -6 -6 -4
recently applied|-10 -4 -1 0
recently interviewed|-8 0 -2 -1
recep*|-2 10 -3 -1
reception|-1 9 -3 -1
reception de|-1 13 -3 -2
recev*|-14 12 -1 -8
recevrez|-7 10 -1 -1
recevrez un|-7 11 -1 0
reche*|11 -11 -6 -4
recherche|4 -8 -6 -4
rechn*|-13 20 -10 -7
rechne|-2 9 -2 -1
rechnen|-18 19 -2 0
recht|-5 12 -2 -1
rechtsanwalte|-4 10 -2 -1
recib*|-5 13 -4 -6
reciba|9 -2 -1 -1
reciba un|9 -2 -1 -1
recibido|-7 22 -6 -4
recibido tu|-6 12 -1 -1
recien|-4 -3 -1 -1
recom*|-1 -3 -9 2
recommend|-3 0 -5 -4
recon*|2 -10 0 -4
record|-8 -6 5 0
recording|-2 -4 -6 -1
recruiter|-5 9 -1 -4
recruiter at|-4 -3 -3 0
recruiter has|10 -1 -1 -1
recruiter will|-10 12 -2 -1
recruiters|-1 10 -7 -5
recruiters will|-9 6 -1 0
recruiting team|0 10 1 -3
recruitingteam|6 3 2 -2
recrutement chez|-5 -1 -2 -1
recruteur|-2 9 -3 -1
recu|0 22 -7 1
recu votre|0 16 -5 -4
recue|-12 21 -4 -2
recus|-8 -1 -1 -1
red|-5 9 -2 -1
redac*|-4 -3 -1 -3
reden|-7 -4 11 -3
reel|16 -4 -2 -1
refer a|-9 8 -1 0
refer to|18 -6 -2 -1
referee|-7 -1 -4 -1
referees|-8 -2 -2 -1
reference to|13 -2 4 1
references|-20 -2 -3 13
references and|1 5 -3 12
references not|-6 -2 -2 -1
referente|11 -4 -1 -1
referenze|-5 -4 -2 -1
referenzen|-6 -2 -2 0
referred|8 22 -5 -4
referred to|-1 11 -2 -2
referred you|-5 19 -1 -1
refun*|-12 -2 -4 -1
refunded|-11 -1 2 0
refus*|-4 -19 -8 0
refused|-14 -10 -5 -5
refused your|-5 -3 -1 -2
refusee|16 -9 -4 4
reg|9 0 -2 -1
regarding|9 14 -1 -3
regarding this|10 -3 -1 0
regarding your|-6 9 0 0
reggi*|-4 -2 -3 -1
reggio|-4 -2 -3 -1
regie*|15 -6 -3 -2
regieassistenz|10 -5 -1 -1
regio*|10 -2 -1 -2
region|9 -7 -2 -1
regional|7 8 1 -2
registering|-15 22 -3 -1
registering for|-9 7 -2 -1
registering your|-6 15 -1 -1
registration|-2 -10 6 -3
registrations|-9 7 -3 0
regol*|-2 -8 -2 -1
regret de|3 -6 -4 -2
regret to|8 -9 -5 -3
regrets|-5 -2 -2 -1
regrettably|-2 13 -2 2
regrettons|-7 -2 -1 -1
regulatory|-8 -1 -2 -1
regulatory affairs|-9 -1 -2 -1
reich*|2 -11 3 -6
reichen|-2 -5 -3 -2
reichen sie|-2 -3 -5 -2
reicht|11 -3 1 -4
reimb*|0 -4 13 -2
reini*|-2 -5 -1 -1
reins*|-5 -2 -1 -1
reinstate|-8 -1 -1 -1
reisc*|-6 11 -1 0
reise*|-6 0 14 -4
reisekosten|-6 10 3 0
reisk*|-3 -2 -2 9
reist*|-8 -1 -2 -1
reistijd|-8 -1 -2 -1
rejec*|-8 -12 -11 -7
rejected|-5 -12 -12 -7
rejected by|-7 -6 -4 0
rejected in|-6 -2 -1 -1
rejection|-17 -3 -2 -1
rejections|-4 -3 -3 -2
relac*|11 -5 -3 -2
relacion|10 -2 -2 -2
relat*|2 -13 1 -5
relationship|-2 -5 10 -1
relev*|9 -5 8 -2
relevant|5 -4 9 -2
relevant for|-2 -4 11 -1
reloc*|-8 -2 3 9
relocation|-11 -3 4 11
remain|-4 10 -6 -5
remain in|-4 10 -1 -1
remar*|-3 -2 12 -2
remarcar|-5 -2 12 -1
remem*|-10 -5 5 7
remember|-10 -5 5 7
remer*|11 -3 -3 1
remercions|11 -1 -3 -2
remov*|4 -14 8 -4
renat*|-3 -8 9 -2
renata|-4 -4 10 -1
rende*|-8 -6 5 -5
rendezvous|-8 -6 5 -5
rendezvous est|-7 -4 -1 -4
renew*|5 0 -3 7
renne*|-13 12 2 -3
rennen|-7 13 -4 -3
rensk*|-6 -4 16 -2
renske|-6 -4 16 -2
reopen|-1 -4 -3 -1
reorg*|11 -4 -2 -1
rep|-8 -11 10 -3
rep has|-3 -7 -2 -1
repla*|-3 -3 9 -1
replaced|-4 -3 9 -1
reply with|-22 -7 2 0
repondu|9 -4 0 0
reponse|-18 15 0 9
reponse au|-3 9 -1 0
reponse avant|-7 -2 -1 15
reponse de|-10 13 0 0
repos*|-3 0 -7 -3
repre*|-8 -8 -1 -4
repri*|10 -3 1 -2
repro*|-1 -2 12 -2
repub*|-4 2 10 -3
reque*|-4 -4 -1 -2
request|-6 -4 -3 -3
request because|-4 -3 -2 -2
request for|-13 -5 -5 -5
request was|-4 -2 -3 -3
requested|-18 -9 4 -1
requi*|9 4 -2 -3
required|14 -5 -2 -2
requirement|6 -10 -3 -2
requirements|0 11 -2 -3
requirements will|-10 12 -1 0
requisition|20 3 -3 -1
requisition was|10 -2 0 0
requisitos|15 5 -3 -3
resch*|-13 -1 5 -3
reschedule|-11 -5 6 -2
research|8 8 -5 1
reseau|-6 -3 1 -1
reserve list|-4 -3 -1 -1
reserver|11 -3 -2 -1
reset|-3 -4 -2 -1
residence|-7 -1 -1 -1
residential|-2 12 -1 0
resol*|-3 -2 -10 -8
resolucion|0 -4 -2 -3
resolution|-5 -4 0 0
resourcing|7 -1 6 -3
respinta|-3 -3 -1 -2
respond|-5 13 -6 -5
respond to|-3 16 -3 -2
responder|-3 3 -6 -3
respondiendo|-6 -2 12 -1
responsibility|-6 9 0 0
resposta ate|-3 -1 -1 9
respuesta|-12 11 -2 4
respuesta antes|-10 6 0 0
rest|-1 -5 10 -3
resta*|0 1 -10 -4
reste|9 2 -5 -3
reste*|-10 10 -3 -2
restez|-9 10 -1 -1
restr*|-3 -4 -2 -2
restructuring|-7 -2 -2 -2
restructuring we|-7 -2 -2 -2
restu*|-3 -6 -3 -2
resturlaub|-3 -6 -3 -2
resub*|-13 3 -4 -2
resubmit|-5 -4 -3 -2
resul*|9 -4 -4 -3
result|15 -3 -1 0
result of|9 2 -2 -2
results|0 -2 -6 -3
results of|-8 -4 -3 -1
resum*|-3 10 -8 -7
resume|-4 11 -8 -7
resume and|-9 9 -5 -3
resume for|1 11 -3 -3
resume is|-3 -2 -4 -3
resume thanks|-5 11 -3 0
retail|-3 -5 -3 -6
retained|13 -1 -2 -1
retained for|11 -1 -1 -1
reten*|9 -1 -5 -4
retention|-8 -3 -2 -1
retention policy|-6 -2 -1 0
retenu|6 -8 -2 -5
retenu un|-10 -1 0 0
retenue|15 5 -6 -4
retenus|-4 9 -2 -1
retir*|-14 -7 -6 -3
retirado|-5 -8 -1 -1
retirado tu|-5 -8 -1 -1
retor*|6 7 0 -4
retour|-9 5 8 0
retour de|-3 -2 13 -3
retour nous|-5 -1 -2 -1
retra*|-16 1 3 -3
retrait|-8 -5 -2 -2
retrait de|-8 -5 -2 -2
retrasa|-4 12 -1 0
retur*|-8 -11 8 5
return|-20 -7 18 12
return your|-2 -3 -4 -3
reuni*|-10 12 2 -5
reunion|-3 -1 -8 -1
revan*|-3 -2 -1 10
revanche|-3 -2 -1 10
reven*|-12 12 -5 7
revenons|-11 9 -1 -1
revenons vers|-11 9 -1 -1
rever*|-13 10 -1 -3
revert|-12 11 -3 -3
reviendrons|-4 -5 -1 -1
reviendrons vers|-4 -5 -1 -1
reviens|1 10 -3 -1
reviens vers|1 10 -3 -1
review and|-13 11 -4 3
review by|-18 14 -3 -1
review it|-13 14 1 -1
review the|-6 -2 -1 0
review within|-15 -2 0 0
review your|-4 13 -5 -4
reviewed|9 -1 -1 -2
reviewed by|1 18 -2 -2
reviewed it|12 -7 -1 -1
reviewed your|12 -10 1 -2
reviewing|-1 16 -3 -4
reviewing applications|-8 14 -1 0
revisado|9 -5 -1 -1
revisado tu|10 -4 -1 -1
revisaremos|-6 11 -1 -1
ricer*|12 -8 -5 -4
ricerca|13 -2 -4 -3
ricev*|-8 15 -4 -4
ricevera|-7 9 0 0
ricevere|-8 -2 -4 -1
ricevuta|-6 12 -1 -1
ricevuto|-7 21 -7 -5
ricevuto il|-11 18 -2 -1
ricevuto la|-8 12 -1 0
richi*|-5 0 -9 -10
richiesta|-16 0 -4 -5
richiesta di|-7 -7 -1 -1
rider*|10 -2 -1 -1
riders|10 -2 -1 -1
rient*|-9 11 -3 -2
rientra|-9 11 -3 -2
rifiu*|-6 -5 -5 -3
right|0 -1 -6 -4
right fit|11 -3 -4 -2
right for|-9 1 -2 -1
right now|15 -1 -9 -6
right to|-16 6 -4 10
ring as|-4 -4 0 -1
ring me|1 -5 3 9
ring the|11 -4 2 -3
ring you|0 12 -6 -1
ringr*|12 -6 -7 -4
ringrazio per|11 -3 -2 -1
ripre*|-15 13 -2 -1
ripresentare la|-9 2 0 0
risco*|-1 12 0 -2
riscontro|-1 12 0 -2
rispo*|-5 9 -3 0
risponderemo|-6 9 -1 0
risponderemo solo|-6 9 -1 0
rispondiamo|-6 11 -2 -1
risposta|-2 9 1 -2
risto*|-6 -2 -2 -1
risul*|15 7 -9 -5
risulta|11 -3 -2 -1
risulta tra|10 -2 -2 -1
risulti|0 10 -2 -2
rita|14 -4 -1 -2
riten*|-1 9 -4 -3
ritir*|-7 -6 -1 -1
riusc*|-3 -5 -4 -2
road|-7 9 8 -4
rocio|-10 -3 -1 -1
roisi*|-4 -8 12 -2
roisin|-4 -8 12 -2
role|9 0 -1 -2
role at|18 -3 -2 5
role d|-5 -2 -2 -1
role has|10 -4 -2 -1
role i|12 -4 -1 0
role of|7 4 -1 6
role on|-9 4 -1 -1
role that|9 -3 -1 -1
roll no|-2 9 -2 -1
roman*|-6 -4 -2 -2
ron|14 -4 -3 -2
ronja|10 -1 -2 -1
rooij|-3 9 -2 -1
room|-11 -1 7 0
room leader|-2 -2 -1 10
room to|-13 0 -1 -1
rosa|7 -8 -7 -3
rosa elvira|-5 -3 -1 -1
rosal*|13 -10 2 -3
rosalia|9 -5 -1 -1
ross|-10 1 6 7
roste*|15 0 -4 -2
roster|10 1 -3 -1
rota|12 -4 2 -3
rotat*|-5 -4 -5 3
rotterdam|9 -2 -1 -1
round|-6 -8 6 -7
round and|-10 -4 -2 -1
round as|-11 -2 -1 -1
round for|-4 -3 16 -1
round interview|-2 -4 -2 -1
round the|6 2 4 -1
round*|14 -5 -7 -3
rounds|14 -5 -7 -3
route|-4 -6 -2 -2
route*|13 -3 -4 -2
routes|15 -2 -3 -2
rrhh|-8 10 1 -3
rs|-7 -1 -3 9
ruckf*|1 11 -3 -2
ruckfragen|1 11 -3 -2
ruckm*|-7 5 -9 1
ruckmeldung|-7 5 -9 1
rucksprache|11 -4 -2 6
rucksprache mit|11 -4 -2 6
ruf|15 -4 -3 -2
rufe|-15 22 5 -3
rufe ich|-14 24 -1 -1
rufen|6 -9 3 -4
rufen sie|5 -9 5 -3
ruft|-18 26 -2 -1
ruft dich|-13 18 -2 -1
ruft sie|-6 10 -1 -1
ruhe|-3 12 -5 -3
ruhe an|-8 14 -2 -2
ruhig|-6 9 -2 -1
ruhig nach|-5 10 -1 -1
ruhig*|-3 -3 12 -1
ruhiger|-5 -3 12 0
run|17 -6 -7 -2
run a|14 -1 -4 -2
runde|6 -7 15 -5
runs|-6 -8 3 -2
ruolo|13 -10 -4 4
rural|7 -4 0 8
rural health|-2 0 -1 10
s back|-8 12 -1 -1
s c|-1 -7 -2 -1
s est|13 -6 -6 5
s gone|7 -7 -6 -4
s il|-12 15 -1 -1
s intake|-2 11 -1 0
s interview|-8 -2 -2 -1
s next|-9 12 1 0
s programme|-8 -1 0 0
s the|19 -3 -9 -2
s v|2 -9 4 4
s with|-5 11 -1 -1
sabad*|-2 -3 -5 -2
sabado|-3 -3 -4 -1
saber|-7 -4 -3 -2
sachbearbeiter in|4 10 -2 -1
sachbearbeitung|-4 -2 -3 -1
sad|-8 -3 -2 -1
sadly i|-6 -2 -1 -1
safek*|-6 9 0 0
safekeeping|-6 9 0 0
safel*|-15 20 -6 5
safely|-14 21 -3 -1
safet*|-2 11 4 -2
safety|-2 11 4 -2
sag|-7 -10 11 11
sagen|-3 20 -10 1
sagen sie|-9 0 0 5
saiba|-5 9 -1 0
said|8 -10 2 7
saint*|-3 10 -2 -3
sala|-10 -13 31 -5
sala consiliare|-12 -1 16 -1
salar*|-22 -13 -3 25
salario|-5 0 -3 18
salary|-22 -13 1 21
sale|-7 -6 -3 -2
sales|2 4 7 -4
salle|-5 -4 16 -2
salt|-11 0 -2 0
salud*|11 1 3 -2
saludo|9 5 -2 -4
saludos|4 -1 10 -3
salut|12 11 -2 -8
salut*|11 -7 0 -3
salutations|12 -5 -1 -2
saluti|11 -7 4 -3
saluto|2 -7 -4 -2
salva*|-9 -1 -1 -1
salvo|-1 -10 -2 -1
salvo*|-9 -3 -1 -1
salvou|-9 -3 -1 -1
sam|1 -19 2 9
same|-4 -5 22 3
same place|-5 -1 14 -1
same time|-8 -1 17 -1
samedi midi|-2 -3 10 -2
samen|-10 14 -5 7
samen met|0 -3 -2 9
samir|-7 -1 13 -1
samme*|-5 14 -4 -1
sammeln|-6 12 -3 -1
sammeln bis|-6 12 -3 -1
sampl*|0 -4 13 -2
samstag|-10 -11 11 -6
samue*|-1 -10 3 13
samuele|2 -7 -3 14
sandr*|7 -11 -5 4
sanitas|-2 -2 -4 -1
sanna|-7 -3 -2 -1
sanne|-4 7 7 0
sans|-19 6 -9 -5
sans reponse|-9 10 0 0
santa|-11 14 -2 -4
santo*|-4 -2 -1 -2
santos|-4 -2 -1 -2
sao|-8 -2 4 -3
sao paulo|-7 -4 -4 -3
saper*|-2 9 3 -3
sapere|-2 9 3 -3
sapere entro|-6 10 -2 -1
sar|-3 -3 -2 -1
sara|-20 10 5 -5
sarah|-5 3 -13 -1
saran*|-9 7 2 -1
saranno|-9 7 2 -1
sarem*|-12 -3 4 9
saremmo|-12 -3 4 9
sat|0 -6 15 4
satis*|7 3 -7 12
satisfactory|0 -1 -2 15
satisfactory references|1 -1 -2 13
satur*|-7 -16 15 -1
saturday|-10 -15 18 -2
satz|-10 -2 4 -1
saude|-13 1 2 4
sauf|9 -6 -2 -1
saved|-11 -10 -7 -4
saved is|-4 -3 -1 -2
savon*|9 -3 -1 0
saw|-9 -6 11 -5
say it|-2 10 -2 -1
say we|0 0 -5 9
say whether|-6 -3 0 0
say yes|-1 -4 2 13
says|0 -9 8 -4
says no|11 -2 -2 -1
scade|-3 -6 -1 0
scade tra|-3 -6 -1 0
scelt*|8 -5 -13 2
scelta|-5 0 -8 3
scelta e|10 -1 -3 -1
scelto|15 -5 -9 0
scelto di|18 -4 -2 -2
scelto un|-8 -4 -4 -4
schaa*|-2 -4 -5 17
schaal|-5 -2 -5 18
schad*|-12 -11 1 -1
schade|-8 -9 4 -5
schade dass|-16 -2 -2 -1
schau|-14 26 -12 -8
schau ma|-3 23 -6 -5
schau*|-5 22 0 -4
schaue|-5 11 -2 -2
schaue sie|-5 11 -2 -2
schauen|-1 12 2 -3
schauen sie|6 1 4 -2
sched*|-3 -5 19 -5
schedule|-5 -1 19 -3
scheduled|-12 -8 22 -2
scheduled for|-15 -5 19 -2
schei*|13 -3 -1 -2
schic*|-12 -5 -3 10
schichten|-9 -5 -3 -1
schlo*|5 3 3 -1
schlu*|-2 -9 9 -6
schnu*|0 7 6 -4
schnuppertage|-1 -2 9 -1
scholarship|-8 -1 -1 -1
schon|9 -1 -7 -4
schon dass|-9 0 -4 -3
schon dich|-8 0 -1 -1
schon komplett|10 -6 -1 -1
schon sagen|-5 15 -3 0
schon weg|11 -3 -4 -3
schon wen|25 -9 -5 -4
schon zwei|-8 -2 13 -1
schon*|14 0 2 -4
schoo*|4 9 0 -4
school|2 10 -1 -3
school of|-4 13 -2 -1
schre*|7 10 -1 -7
schreiben|11 5 -5 -2
schritt|-11 7 15 -2
schuf*|-10 0 0 0
schuh*|-5 -3 11 -1
schule|6 -2 -5 12
schuler|12 -2 -2 -1
schwa*|-9 -2 7 -4
schwarze|-4 -3 11 -1
schwarze hose|-4 -3 11 -1
scien*|-1 -13 5 -4
scientist|4 -11 -2 -1
scola*|-8 12 -3 5
scolastico|-4 9 -3 5
score|19 -3 -8 -1
score*|10 -4 -6 4
scored|12 -4 -3 -1
scorso|9 -3 -2 -1
screen|-11 2 2 11
screened|-6 9 -1 0
screening|3 -7 -3 -3
scrivo|-2 -2 -3 -2
sde|-2 -2 -6 0
sde intern|-2 -2 -6 0
se am|-4 -6 -1 -1
se candidatou|-1 9 -2 -2
se desabonner|-5 0 -3 -2
se houver|-6 9 -1 -1
se il|-10 9 3 0
se ja|-7 -2 11 -1
se nao|-16 2 2 -2
se publicara|-4 17 -3 -1
se retrasa|-4 12 -1 0
search we|-7 -2 -2 -2
searches|-8 -1 -3 -2
searches this|-6 -2 -3 -2
seaso*|3 2 -12 -1
season|1 1 -13 -2
season and|-2 -6 -2 -1
season starts|-3 18 -3 -3
sebas*|-1 -6 -11 4
sebastian|0 -5 -10 5
second choice|-2 0 -1 10
secretaria de|-2 -3 -1 9
secte*|-4 -1 -3 -2
secteur|-4 -1 -3 -2
section|4 -4 -5 -4
sections|4 5 4 0
sede|2 -2 15 -3
see a|10 1 -3 -1
see and|-4 18 -6 -2
see below|1 -5 -4 -2
see how|-5 -5 9 -1
see more|-8 -3 -2 -2
see us|3 4 -2 4
see who|-5 -6 -2 -1
see you|-1 -11 12 -9
see your|-4 -3 -3 -1
seek|6 -9 -3 -1
seeke*|-4 -3 -2 -1
seen first|-6 -1 -1 -1
seen in|9 -1 -1 0
segue|-13 13 -2 5
seguimos com|-2 -4 -2 -1
seguir com|11 -2 -4 -1
seguito|9 -8 0 -3
segun|-2 -4 -3 13
segunda quinzena|-6 -5 -1 -1
sehen|8 4 4 -5
sehr ihnen|-7 -3 -1 15
sei ancora|-4 -5 -4 14
seide*|-2 -1 11 -3
seidel|-4 -1 12 -3
seis|-9 9 -3 -2
seja|-18 18 -4 6
seja contactado|-10 13 -1 0
sekre*|-4 -1 15 -2
sekretariat|-4 2 10 -1
sekun*|-2 -4 10 -1
sekunden|-2 -4 10 -1
selbs*|-9 12 -9 -5
selbstauskunft|-17 -1 0 0
selbstverstandlich|-3 11 -3 -1
selecao|10 1 -2 -1
seleccion|-3 4 -12 -5
seleccionada para|-10 -1 -2 8
seleccionado|11 5 -6 -4
selecionado|9 5 3 -5
selecionado para|9 -3 5 -2
selected another|11 -2 -2 -1
selected as|-9 -1 -1 -1
selected for|-8 11 -4 -4
selected in|-11 -1 -1 -1
selected someone|11 -5 -2 -2
selected to|-11 7 14 -4
selectie|2 18 -7 -3
selectiecommissie|10 -4 -2 -1
selection panel|-11 0 -1 -1
selez*|9 6 -4 -6
selezione|-3 13 -6 -5
selezione e|-8 14 -1 -1
selezioni e|9 -2 -2 -1
semai*|-21 21 -9 1
semaine|-15 17 -6 -3
semaines|-17 15 -5 4
seman*|-19 23 -8 -3
semana|-18 25 -6 -10
semana que|-12 17 -2 -1
semanas|-10 14 -1 -1
semel*|9 -2 -1 -1
semelhantes|9 -2 -1 -1
send any|9 1 -1 0
sending in|-5 9 1 0
sending your|10 2 -2 -1
senho*|-2 6 -9 1
senhor a|-10 2 -3 7
senor|12 -6 -2 -1
sense|9 -2 -3 -1
sense to|10 -1 -2 -1
senso*|-5 -3 -2 9
sensorik|-4 -2 -1 9
sent by|5 0 6 -1
sent to|-2 11 -1 0
sent your|-4 -3 -4 -1
senti*|7 -11 4 -8
senza|-5 -11 -8 -3
sep|-9 5 2 -2
sepa algo|-11 8 -2 -1
separamos|-6 -3 -1 -1
separate notice|-8 9 0 0
separately|9 -5 -2 0
sepp|10 -2 -2 -2
septe*|-5 -8 -8 14
september|-7 -7 -8 13
september subject|-4 -2 -2 10
ser seleccionado|-6 10 -1 -1
serao|-17 15 -3 -2
serao contactados|-6 10 -1 -1
serez|-8 9 0 0
seria|-5 -1 9 -1
serie*|-16 -10 13 -9
series|-10 -7 -8 -3
seriezvous|-13 -5 21 -3
seriezvous disponible|-8 -2 13 -1
seriezvous libre|-5 -2 12 -1
serio*|-5 -4 -3 15
serions|-7 -4 -2 11
seron*|-7 15 -2 -2
seront|-10 16 0 -3
serra|-2 17 -3 -5
serve|21 -3 -4 -5
service des|-11 5 -2 0
service desk|-6 -1 -1 -1
servicedesk|-3 -4 -2 -1
servicekraft|-7 9 1 -1
servicemonteur|-4 -5 -5 21
services|3 12 -2 -4
servicos|-8 -4 -1 3
servu*|12 -4 -6 9
servus|12 -4 -6 9
sessa*|-3 -2 -3 -1
set out|-3 -3 -3 -2
setem*|-10 6 -2 5
setembro|-10 6 -2 5
sette*|1 14 -1 -3
settembre|-2 15 -1 -3
settimana|-8 14 -7 -4
settimane|-9 16 -2 -1
seu|2 4 -6 -9
seu contacto|-5 -2 -2 -1
seu curriculo|2 22 -6 -6
seu cv|-10 15 4 -3
seu interesse|12 -6 -1 -1
seu pedido|-8 -1 -1 -2
seu projeto|-8 -1 0 -1
seuil|10 -2 -1 -1
seuil d|9 -2 -1 -1
seuls|-3 9 -2 -1
seuls les|-4 9 -1 -1
sever*|-1 1 -7 -4
several|-2 3 -7 -4
sevil*|-5 -3 -2 -2
sevilla|-5 -3 -2 -2
sexta*|-20 8 -1 10
sextafeira|-14 8 0 10
shah|-5 -2 -2 -1
shann*|11 -2 -2 -1
sharp|-2 -3 13 -1
she s|14 -3 -2 -2
sheet|-7 -6 -2 -1
sheil*|-9 7 2 -1
sheila|-9 7 2 -1
shift*|3 -2 -9 -4
shifts|2 -2 -9 -4
shipp*|-4 9 -5 -4
shipped|-1 -4 -4 -3
shipping|-3 13 -1 -1
shire|-1 11 -3 -1
shire of|-2 10 -2 -1
shoes|-12 -3 26 -1
shoes you|-4 -2 12 -1
shop|12 -5 -2 10
shopp*|-5 -9 8 -1
short*|1 10 3 -4
shortlist|11 3 -9 -4
shortlisted|-1 9 10 -5
shortlisted candidates|-18 17 9 -1
shortlisted for|5 -7 18 -2
shortlisting|3 14 -8 -3
shortlisting is|-6 -1 -1 -1
shortlisting meeting|-4 11 -1 0
shortlisting panel|9 -2 -1 0
should have|10 -4 -2 -1
should you|4 5 5 -4
should your|-13 12 -1 0
shout if|-5 -5 -4 9
show|-18 -5 -5 -9
show you|-5 -2 -3 -2
shown|4 -6 -4 -3
shown in|12 -3 -2 -1
showreel|9 -2 -2 -1
shows|10 -4 -3 -1
si|-2 9 -4 -2
si abrimos|10 -4 -2 -1
si comunica|12 3 -2 -3
si conferma|-4 18 -2 -1
si e|14 -8 -5 6
si el|-8 12 -1 -1
si en|-14 15 0 0
si falla|10 -3 -2 -2
si no|-18 3 5 -5
si quieres|9 -4 -1 -1
si sale|-8 -5 -2 -1
si se|12 -8 -1 0
si terra|-11 -1 14 0
si tu|-5 12 8 -3
si une|-3 9 -1 -1
si votre|-8 11 -1 0
siamo gia|11 -5 -2 -2
siamo spiacenti|0 -5 -3 -3
sich als|-4 -2 -3 -1
sich bei|4 9 -4 -3
sich bis|-6 12 -1 3
sich bitte|-2 -4 -2 -1
sich das|14 3 -4 -2
sich der|-20 5 6 12
sich die|-14 11 -5 -4
sich erledigt|15 -2 -3 -5
sich fur|10 4 -6 4
sich im|-5 -3 -3 -2
sich vor|-4 -3 -1 -1
sicht*|-6 18 -4 -2
sichten|-5 14 -2 -1
sick|-11 22 -2 -2
sick and|-4 20 -15 -1
side|16 -3 5 -3
sido|5 -12 -5 -7
sido cancelado|9 -4 -4 -3
sido denegada|-5 -2 -2 -1
sido descartado|11 -4 -2 -1
sido posible|-6 -1 -1 -1
sie aber|-9 -3 16 -1
sie am|-25 -12 36 2
sie an|-11 17 -5 -3
sie bei|13 -11 1 -2
sie bekommen|-10 0 -1 -2
sie bis|-13 18 8 -1
sie damit|-2 9 -1 0
sie den|3 -9 2 7
sie die|12 -10 4 -1
sie diese|-2 -10 -4 -2
sie einen|-12 3 -4 12
sie entschieden|-16 -3 -4 25
sie es|-6 -7 -2 2
sie fur|-3 1 19 -2
sie gerne|-3 -5 11 2
sie haben|2 -19 2 -2
sie hatten|-14 -2 -4 -2
sie horen|-7 13 -1 -1
sie ihr|9 -5 5 -2
sie ihre|-18 1 11 -5
sie im|1 -6 -5 -4
sie ist|-2 9 -2 -1
sie jederzeit|-7 9 0 0
sie konnen|-7 -7 3 12
sie mal|10 -2 -1 -1
sie mir|-12 1 0 15
sie mit|-5 0 -4 -1
sie mussen|-5 -10 -2 -1
sie nicht|4 -8 -4 -1
sie noch|-13 -6 5 6
sie sind|-4 20 -2 -4
sie um|-6 -3 0 0
sie von|-7 17 -4 -2
sie werden|4 -4 9 -2
sie zu|-21 17 1 -4
sie zum|-5 -4 10 3
sieht|10 -2 -2 -1
siend*|-7 10 0 0
siendo|-7 10 0 0
sign and|-6 -1 -1 17
sign by|-4 -2 -2 15
signi*|-1 3 -5 15
signing|-6 2 -2 19
signing bonus|-3 -1 -2 16
signora|9 -1 -3 -2
sigue|-4 13 -3 -2
sigues|-2 12 -1 -1
siguiente fase|9 -2 -3 -1
siguiente paso|-9 1 4 -2
siguientes|-7 10 -1 0
silen*|-1 16 -4 -2
silence|-4 17 -3 -1
sim|-10 15 -4 -2
simil*|-1 -3 -7 -5
similar|-4 0 -6 -5
sin|-2 9 -3 -7
since been|11 -4 -2 -1
sincerely|1 -4 -4 -2
sind alle|-6 9 -3 -1
sind ein|-5 14 -3 -2
sind nicht|-6 11 -2 -1
sind sie|-8 -7 -7 4
sind vergeben|8 -9 0 0
sind weiter|-3 14 -2 -1
sind wir|16 -8 -11 -3
singa*|-3 10 -6 -2
singapore|-3 10 -6 -2
singl*|14 -3 -2 -1
single|14 -3 -2 -1
sir|17 -3 -3 -2
siste*|4 -6 12 -2
sister|1 -5 13 -2
sit|-7 -10 -2 -3
sito|-4 9 -2 -1
situacao|9 1 -2 -2
situacao nao|12 -2 -1 -1
six months|15 -2 -6 8
size|-3 -6 -1 -8
slide*|-4 -3 12 -1
slides|-6 -2 12 -1
slot|-15 -5 39 -1
slot has|-4 -1 10 0
slow|-2 2 10 -1
sluit|18 -7 -3 -2
sluiten|9 -4 -2 -1
sluitingsdatum|-6 9 -1 0
small print|-8 13 -1 -1
smit|-9 -3 5 -1
smith|-8 2 -7 -1
sneha|-3 -5 -1 0
snel|-14 9 -3 -2
so come|-5 9 -3 -1
so dont|-9 -5 -2 5
so excited|-5 0 -2 12
so here|17 -3 -2 -3
so i|13 -6 -4 -3
so it|10 13 -7 -4
so long|-1 -6 -2 -1
so much|9 -2 0 -3
so no|10 4 -3 -2
so oder|-9 20 -2 -2
so please|-3 26 -8 -4
so pleased|-8 -1 -1 15
so that|-1 -4 -1 -4
so the|9 2 -4 3
so this|-1 9 -2 -1
so unfortunately|-8 14 -3 -4
so we|14 -8 3 -2
so you|-11 -4 -1 -1
so your|-6 -6 -3 -2
sobal*|-6 14 -5 -4
sobald|-6 14 -5 -4
sobald der|-10 15 -2 -2
sobald ich|-2 9 -1 0
sobald sie|13 -9 4 0
sobald wir|-8 -1 -1 -1
sobre|5 4 -16 -8
sobre a|-1 9 1 -2
sofer*|-7 3 -4 -2
sofern|-7 3 -4 -2
sofie|-6 12 -2 -1
sofort antworten|-6 12 -1 0
software engineer|1 7 3 6
soggi*|-4 -3 11 -1
soggiorno|-4 -3 11 -1
solicitado|-5 -6 -3 -2
solicitamos|-5 -1 0 9
solicitud|-10 14 -4 -9
solicitud de|-16 8 -4 -3
solicitudes|-13 1 -2 -1
solid*|9 -2 -2 -1
soll|-15 -3 -2 -1
solli*|-3 10 2 -7
sollicitant|9 -6 -2 -1
sollicitatie|-2 12 2 -6
sollicitatie in|-7 -2 -3 -1
sollicitatie is|-18 34 -5 -1
sollicitatie niet|12 -7 -1 0
sollicitatie op|-3 9 4 -2
sollicitaties|-6 10 -6 -3
sollt*|-5 16 0 -5
sollte ihr|-6 10 -1 -1
sollten|-16 18 4 -1
sollten sie|-4 11 -2 -2
sollten wir|-9 9 4 0
solo|-5 13 0 -4
solo ai|-9 14 -1 -1
some times|-2 -1 10 0
someb*|9 -2 -2 -2
somebody|9 -2 -2 -2
somebody else|12 -3 -3 -2
somebody who|12 -2 -2 -1
somebody with|9 -2 -2 -1
someo*|10 -4 -2 -2
someone|10 -4 -2 -2
someone else|-4 -11 0 -3
someone for|11 -4 -2 -1
someone who|22 -4 -4 -1
someone with|22 -5 -3 -1
somet*|11 -4 -3 -3
something|12 -6 -2 -2
something else|11 3 -1 -2
something on|-7 -1 -1 -1
somme*|11 -4 -3 -5
sommer|11 -12 -7 -5
sommes|13 0 -2 -4
somos|-5 11 -1 -1
son|-5 0 -9 -6
son futur|-3 -2 -3 -1
son retour|-5 9 -1 0
sonde*|0 1 15 -4
sondern|0 -4 16 -3
sonnt*|-11 3 12 -2
sonntag|-10 -2 14 -1
sono|-3 -1 -5 0
sono i|-7 0 -1 -1
sons|17 3 -5 -3
sonst|-2 -14 5 12
soon|-11 13 -1 2
soon as|-16 15 -3 8
sophi*|-9 -2 8 1
sorry|12 -5 0 -8
sorry for|16 -6 6 -4
sorry it|-7 -1 -2 -1
sorry mate|13 -1 -2 -1
sorry not|27 -5 -4 -3
sorry that|-5 -9 11 -2
sorry the|-11 -3 -13 -3
sorry this|2 -3 -5 -3
sorry to|4 -4 -6 -3
sorry you|9 -2 -2 -1
sorte na|-9 -1 0 -1
souha*|16 -7 -6 0
souhaite|10 1 -4 0
souhaitons|15 -10 -9 -1
sous|-3 11 -7 4
space|-5 -4 -2 -2
spam|-9 11 -2 -1
spatestens|-11 6 -3 -2
speak*|12 -9 3 0
speci*|10 -5 -3 1
specific|-2 -6 -2 -2
specification|9 -1 -2 -1
speed*|-10 4 -3 -2
spend|0 -4 9 -2
spiac*|2 -4 -8 -5
spiacenti|-2 -7 -4 -4
spijt|12 -4 2 -1
spijt kunnen|9 -1 -4 0
spoke to|-1 -1 -1 11
spoke*|16 -12 -4 -2
spoken|16 -12 -4 -2
spoken for|15 -4 -3 -2
sponsorship|-7 9 -4 -3
spont*|-8 15 -1 0
spoor*|3 -11 5 -1
sport*|-1 4 13 -4
sportferien|-5 11 -1 -1
sportkleidung|-5 -4 18 -1
spot|9 2 -3 -1
spots|9 -7 -4 -2
spots for|11 -5 -1 -1
sprec*|-5 1 13 -5
sprechen|-7 5 9 -4
sprin*|15 -11 -9 -1
spring|13 -11 -9 0
squad|-9 -2 -3 -1
squad this|-6 -2 -1 -1
sr|9 -1 0 -2
srl|10 -4 -1 -1
ssa|1 4 2 5
staat|-2 9 -7 10
staat klaar|-2 -2 -4 12
stadt*|-3 8 1 7
staff*|18 -4 -4 -3
staffed|9 -4 -1 -1
staffing|10 3 -3 -4
stagi*|25 -13 -5 2
stagiaire|11 -3 -2 -2
stagiaires|12 -3 -3 -2
stagione|12 -5 -2 -1
stand|-8 1 -6 -1
standard was|-9 -2 -2 -1
standort|11 -1 -2 0
standorten|-7 11 -1 0
stands|-3 -6 9 5
stap|4 -6 10 -1
star|11 -2 0 -1
start|-6 -12 -11 26
start as|-10 -2 -4 18
start date|-11 -4 -4 12
start interview|-4 -1 11 0
start on|-4 -4 -6 -5
start the|5 -2 -3 9
start*|1 1 -11 5
started|9 -5 -6 -2
started an|-3 -4 -2 0
starting|3 -8 -5 21
starts|-1 24 -7 -3
stata accolta|-6 -3 -1 -1
stata coperta|13 -3 -3 -3
stata inviata|-8 16 -2 -1
stata respinta|-3 -3 -1 -2
state|13 -2 -3 -2
states|-7 0 -2 0
station|12 0 2 1
stato|20 -11 -9 -8
stato della|9 -2 -1 -1
stato scelto|10 -1 -1 -1
statt|-18 -1 13 -3
statt*|-8 -3 -4 -2
stattdessen|-4 -1 -4 -2
status at|-6 9 0 0
status ihrer|14 -5 -1 -1
status in|-7 10 -1 -1
status not|15 -9 -2 -1
status of|1 15 -4 -2
status under|-6 10 -1 0
status unsuccessful|10 -3 -1 -1
stavr*|-7 2 9 -1
stay|10 -8 -2 -2
stay in|15 -6 -3 -1
stays the|-4 -3 11 -1
stcw|-6 2 9 -1
stefa*|9 -5 -2 4
steff*|-6 -3 1 -2
steffi|-6 -3 1 -2
stehen auf|9 -2 -2 -2
stehst auf|-3 -4 -1 -1
steht|7 3 1 0
stelle als|0 -9 6 8
stelle in|-6 10 2 -2
stelle ist|13 -10 -6 -5
stelle nicht|14 -2 -2 -1
stelle sachbearbeitung|-6 -5 -1 0
stellen in|-4 -3 -2 -1
stellenbesetzungsverfahren|9 -3 -1 0
step|2 1 6 2
step in|10 -1 -1 -1
step is|-10 2 5 -1
steps|-12 23 -3 0
sterk|10 -3 -3 -1
stess*|18 -5 1 -4
stesso|14 -3 -1 -3
steve|-4 10 -5 4
steward|9 -1 -4 -1
still|-28 7 1 0
still at|-9 -7 -2 -2
still being|-9 11 -3 -1
still free|-7 -1 -1 14
still going|-4 -11 -1 0
still have|-10 11 8 0
still in|-10 6 -4 -1
still interested|-11 -1 10 8
still open|-4 -2 11 -2
still under|-8 10 -1 0
still very|-10 -2 11 -1
stipe*|-14 -2 -3 9
stopp*|17 -5 -4 -3
stopt|-1 -6 14 -2
stopt de|-5 -5 16 -1
stories|-4 -3 -1 -1
strai*|13 -5 -5 -3
straight|17 -3 -3 -1
straight to|9 -3 -1 -1
stran*|11 -9 -4 -3
strandkai|-4 -6 -1 -1
strat*|10 4 1 -3
strau*|20 -6 -4 -2
strauss|15 -5 -4 -2
street san|-6 -4 -1 0
stren*|15 -4 -7 0
stret*|-3 9 -3 5
stretch|-3 9 -3 5
string|9 -2 -3 -2
strong candidates|-7 -1 -2 11
studi*|-1 -7 -1 -2
studienplatz|-7 -1 -1 -1
studies|-3 -3 -2 -1
study|-8 -8 -3 -3
stuff|15 -3 -3 -2
stund*|-6 -3 11 1
stunde|-7 -7 18 7
stuur|-6 -3 -3 -4
style|9 -2 -1 0
su curriculum|-2 9 -1 -1
su interes|11 -7 -4 -3
su participacion|10 -4 -1 -1
su perfil|10 -2 -3 -2
su un|11 -1 -3 -1
sua candidatura|8 11 -4 -6
sua cara|-5 -3 -1 -1
sua desistencia|-7 -2 -2 -2
sua domanda|-17 18 -5 -4
sua inscricao|5 11 -4 -3
sua opiniao|-10 -2 -2 -1
sua participacao|16 -3 -3 -2
sua richiesta|-6 -5 -1 -1
subje*|-3 -6 -8 24
subject|0 -5 -7 25
subject to|-12 0 -4 28
submi*|-8 10 -7 -7
submit|-9 -10 -2 -6
submit again|-9 -2 0 0
submit it|-5 1 -3 -2
submitted|-5 15 -8 -4
submitted before|-2 -7 -1 0
submitted successfully|-8 13 0 0
submitted to|-4 11 -2 -1
submitting|-13 14 -8 -6
submitting your|-8 16 -5 -3
subst*|12 -4 -1 -1
succes|14 -9 2 -5
succes met|3 -9 -5 -3
succes verder|19 -5 -4 -3
success in|0 -5 -5 -4
successful and|-13 2 0 16
successful at|13 0 -1 -1
successful on|9 -1 -1 -1
successfully|-17 22 -1 -2
successfully submitted|-12 19 0 1
suces*|12 11 -7 -4
sucesso|12 11 -7 -4
such|0 0 18 -4
such a|-8 5 9 -1
suchauftrag|-9 -3 -2 -1
suche|-10 -6 -6 -4
suche viel|-10 0 0 0
suche*|9 -6 -4 -4
suchen|9 -6 -4 -4
suchen wir|6 -10 -7 -4
sucht|-5 -4 -1 -3
sueld*|-8 -5 -2 2
suert*|12 -11 -12 -6
suerte|12 -11 -12 -6
suerte con|-7 -1 -1 -1
suis|-9 0 12 -4
suit|-7 -5 30 -5
suit you|-2 -2 15 -2
suita*|15 5 -3 0
suitable|18 1 -2 -1
suite|10 -4 2 -4
suite a|13 -12 18 -5
suite favorable|3 -5 -4 -3
suite positive|11 -2 -2 -1
suits him|-9 0 0 0
suivi*|-4 -1 9 -1
suivie|-4 -1 9 -1
suivie d|-4 -1 9 -1
sul|-4 9 -2 -2
sulli*|-4 -3 9 -1
sullivan|-4 -3 9 -1
summe*|13 -4 2 -4
summer|13 -4 2 -4
summer so|-3 -2 -4 -1
summi*|-3 -5 -1 0
summit|-3 -5 -1 0
sunda*|-7 7 -1 -8
sunday|-7 -1 6 -8
sunday midnight|-9 3 7 0
suo nominativo|8 7 -3 -2
suo profilo|9 7 -8 -5
super|7 -10 12 -1
superado|9 -2 -2 -1
superior|-6 -6 9 -4
supervisor|6 -19 9 -6
suppl*|-2 6 -9 -2
supplier|-5 -1 -2 -2
supply|-5 13 -5 -5
support is|-3 -1 10 0
support worker|17 -4 1 0
suppr*|-4 -4 -2 -2
sur le|8 -9 5 -5
sur un|10 -2 -1 -1
sure|-11 -3 -1 -2
surgery|-4 -1 -3 -1
surgido|-3 -1 -5 -1
surgido una|-3 -1 -5 -1
survey|-5 -2 -8 -5
survey takes|-7 1 -2 -1
surveyor|-1 -6 13 5
susan*|1 9 -1 -1
suspe*|9 4 -2 -2
switch|-6 -4 9 0
ta|1 13 6 -4
ta candidature|-13 20 4 -4
table|-6 0 11 -4
tafel|-3 -4 14 -2
tag|1 -1 -3 -6
tag frau|9 -4 -3 -4
tage|-8 -7 1 4
tage urlaub|-5 -3 -5 13
tagen|-21 8 -10 5
tagen geloscht|-8 -6 -2 -2
take anybody|10 -1 -2 -1
take care|12 -2 -1 0
take no|-5 -6 -1 0
take part|-15 -2 -1 -1
take place|-7 4 17 0
take the|-19 -7 1 -2
take these|-3 9 0 0
take up|-7 15 -4 -1
take us|-6 10 -1 -1
take you|12 -7 -5 -4
take your|13 1 -1 0
takeh*|10 4 -2 -2
takehome|10 4 -2 -2
taken|13 -6 8 -5
taken by|3 -2 9 -1
taken the|15 -4 -2 -2
takes about|-6 1 -4 -1
takes place|-5 10 -1 0
takin*|12 0 -4 -2
taking|12 0 -4 -2
taking it|12 -3 -1 -1
taking longer|-10 9 0 0
taking part|9 -1 -1 -1
taking the|13 -4 -3 -1
tal|-1 -10 12 -2
talent community|-3 -3 -5 -3
talent pool|3 -12 -4 -2
talented people|9 -1 -2 -1
talentos|10 -4 -1 -2
talentpool auf|-3 9 -1 0
talk|1 -6 22 -3
talke*|9 -5 -8 19
talked|9 -5 -8 19
talked about|-2 -3 -4 20
talked it|13 -2 -4 -2
talking|7 2 2 -1
talks|-8 -2 -1 -1
tambe*|11 -5 -1 -1
tambem|11 -5 -1 -1
tamsi*|10 2 -4 1
tamsin|10 2 -4 1
tanto|-11 17 -4 -3
tb|-6 -2 -3 1
tb test|-6 -2 -3 1
te avisaremos|-8 17 -2 -1
te chamo|11 -3 -2 -2
te desanimes|14 -7 -1 0
te digo|-11 24 -4 -2
te e|-12 -2 7 -1
te escribo|-8 14 -4 -3
te gaan|12 -5 -6 -2
te ha|-1 -2 10 2
te llamamos|-9 13 -1 -1
te llamo|11 -7 2 -3
te mando|-10 -2 7 9
te postulaste|-2 9 -1 -1
te unas|-2 -2 -3 9
te va|-5 -2 16 -1
tea|-2 4 -5 16
teach*|0 -1 10 -2
teacher|-3 1 9 -2
team at|-2 3 13 -3
team has|25 -15 -3 0
team in|3 -7 -3 -2
team leader|-4 13 0 0
team member|7 0 -9 7
team of|14 -2 -2 -2
team von|4 3 3 -1
team werving|-3 -3 -4 -1
team will|-16 20 -1 0
teaml*|-6 -5 12 -3
teams|-22 -6 34 -4
teams link|-4 -2 10 -1
teams with|-4 -2 12 -2
teams*|-5 -3 10 -1
tech|1 -6 9 -1
techn*|0 -3 12 -2
technical|-2 1 18 -1
technische|-4 -3 12 -1
technology|-9 8 -3 -2
tecnica|-5 -7 10 -4
tecnico superior|-2 -4 10 -1
teil|-17 1 12 -3
teilnehmen|-7 -4 15 -1
teilz*|-8 2 -4 -5
teilzeit|-8 2 -4 -5
telef*|-11 9 11 2
telefon|-2 12 1 -3
telefone|-9 9 3 -1
telefonisch|-5 -11 11 9
telefonischen|-5 10 -2 -1
telefonischen nachfragen|-6 11 -2 0
telefoon|-6 4 -3 12
telephonique|-3 -3 18 -2
teletravail|-12 -8 -7 17
tell me|-11 -6 7 7
telle*|-8 11 -2 -1
teller|-6 11 -1 0
tempo determinato|-2 -2 -2 11
tempo indeterminato|-12 -3 -5 6
tempo*|2 10 -4 -4
temporarily|-11 17 0 -1
temps|6 0 -7 11
temps de|9 -3 -2 -1
ten|-2 12 8 -8
ten minutes|-4 -5 15 -2
ten working|-3 9 -1 -1
tenan*|-4 -2 -2 -2
tendra|-5 9 -2 -1
tenemos tu|-9 18 -4 -2
tengo|0 -13 -2 -4
tengo presente|10 -2 -3 -1
tenha|-1 -4 -3 -1
tenha sido|-6 -3 -2 -1
tenho|-9 -7 5 2
tenta*|-13 -2 -2 4
tentar|-10 -1 -1 -2
tenu|-7 13 -1 0
tenu du|-4 10 -1 -1
ter vindo|9 -2 -2 -1
terca|8 -6 11 -4
term|8 -11 -3 -2
term and|9 -1 -1 -2
termi*|-5 -5 12 -2
termin|-23 -10 32 7
termin am|-9 -2 6 -1
termin fur|-8 -2 14 -1
terra|-2 -4 10 -3
terra il|-11 -1 14 0
terra*|10 -8 -5 -2
terre|0 9 -1 -1
terri*|1 11 6 -5
terug*|-6 -6 -7 6
teruggetrokken|-4 -3 -2 -1
teruggetrokken voor|-8 -1 -1 -1
tes|-3 -3 13 -2
test|3 -5 21 -4
test and|-1 -1 10 1
test dauert|-3 -4 11 0
test for|2 -1 9 0
test is|-6 1 10 -1
teste|21 -4 1 -5
teste*|-4 -3 21 -3
testergebnis|-2 -3 12 -1
testergebnis konnen|-4 -2 12 0
testes e|-5 -3 9 -1
tests|16 5 2 -3
tests and|-7 -2 12 0
text|-4 16 2 -5
text you|-8 18 -4 -1
texte|-5 -2 -1 -1
texto|-4 -4 -1 -2
than anticipated|-2 9 -1 -1
than we|-3 0 -1 -5
thanks a|-2 9 -1 -1
thanksgiving|-7 9 -3 5
that after|9 -1 -1 0
that but|-2 12 -3 -1
that changes|13 -4 -2 -1
that date|-13 4 -2 -1
that doesnt|3 -1 -2 9
that if|-6 9 -1 0
that match|13 -7 -1 -1
that on|9 2 -2 -1
that one|-3 5 6 4
that period|-8 -1 -1 0
that s|6 3 2 3
that they|11 -11 -7 2
that this|0 -4 -2 -7
that yours|-15 -2 -3 -1
the ad|-2 -1 11 -2
the applications|9 -8 -5 -1
the assessment|-4 -1 -3 -5
the assistant|10 -2 -1 -1
the associate|-8 -2 2 -1
the attached|-8 -4 2 0
the below|-7 -1 -2 -1
the board|17 5 -7 -3
the bottom|-6 -1 -2 0
the budget|2 10 -1 -1
the bus|-11 -5 24 -3
the business|7 4 -1 0
the call|1 -9 2 -2
the candidate|13 0 -4 -3
the care|10 -2 -1 -1
the casting|-6 -3 -2 -1
the certificate|-6 -3 -3 -1
the chance|-2 -3 -3 -2
the children|11 -2 -2 -1
the civil|9 -2 -2 -1
the client|17 -6 -3 -3
the closing|-12 14 0 -2
the company|4 0 -2 12
the contract|-8 -1 -2 12
the course|-5 -1 -4 -1
the criteria|-20 -2 -2 -1
the data|-4 1 -5 -4
the date|14 -5 -1 0
the day|-1 -4 17 -2
the deadline|-12 6 18 0
the decision|14 -6 -1 -5
the department|8 -10 -4 -2
the director|15 -3 -1 -2
the dispatcher|-7 -1 -2 -1
the doctoral|-7 -1 -1 -1
the editors|-8 -1 -1 -1
the end|0 4 -9 0
the engineering|-7 -3 -3 -2
the essential|11 -3 -1 0
the exercise|-4 -4 -3 -1
the festival|12 -1 -1 -1
the firm|15 -5 -2 -2
the first|-3 -11 -7 13
the flat|-11 -1 -1 0
the full|-10 -2 4 3
the graduate|-4 -2 -3 -1
the group|10 -3 6 -1
the head|1 -8 13 -1
the headteacher|-5 -5 9 -1
the hiring|6 19 -8 -5
the home|13 -3 -6 -2
the hub|-6 -4 -3 -1
the hunt|-9 -2 -3 -2
the inconvenience|-6 1 11 -2
the initial|-10 5 -1 0
the interest|14 -4 -2 -1
the interview|5 -10 18 -3
the job|3 4 -9 11
the landlord|-18 -1 -1 -1
the last|5 -8 -7 -3
the latest|-4 9 -1 0
the licence|20 -5 -2 -2
the link|-4 -9 15 -6
the list|13 0 -5 -2
the loop|9 -2 -1 -1
the manager|-7 9 -3 -2
the meantime|-3 11 -4 -4
the medical|18 -6 -3 -3
the membership|-7 -1 -1 -1
the mess|-8 -1 -2 -2
the message|9 -1 -1 -1
the middle|-9 11 -1 -1
the month|-14 6 -2 8
the new|1 15 -2 -3
the note|-4 -1 -3 -1
the offer|-12 -4 -7 28
the online|-1 13 0 -2
the other|4 1 -8 9
the others|1 11 -3 -1
the outcome|-3 22 -10 -4
the part|9 -3 -1 0
the people|10 8 -3 -1
the person|3 -6 -4 12
the phd|7 1 3 -1
the phone|5 -13 12 11
the places|-7 -1 -1 -1
the position|6 4 -2 3
the post|16 -3 -4 4
the posting|7 -11 -1 0
the property|-7 -2 -2 -2
the public|-7 1 -2 -2
the reasons|-1 -4 -4 -2
the reel|10 -2 -2 -1
the rejection|-4 -1 -4 -1
the report|9 -2 0 0
the required|14 -3 -3 -2
the requirements|0 9 -3 -2
the reserve|-7 -3 -1 0
the results|-5 -5 -4 -1
the right|4 -9 -9 -4
the role|10 4 -3 1
the room|-24 -3 -5 3
the salary|-6 -4 -2 14
the sales|3 2 8 -1
the same|-2 -4 19 0
the school|5 8 -2 -1
the search|13 1 -3 -2
the season|9 -4 -2 -1
the second|0 19 -1 -4
the shift|-2 -3 -5 -2
the shortlist|1 -6 -3 -2
the show|-13 -3 -2 -1
the slot|-5 -3 20 -1
the standard|-1 -4 -4 -2
the status|-2 10 -5 -4
the store|-5 11 -6 6
the survey|-7 -2 -2 -1
the system|-3 -11 -6 -3
the takehome|10 -1 -4 0
the technical|-1 3 11 -1
the ten|9 -1 -1 -1
the test|-2 2 14 -2
the time|10 -3 -3 -2
the trial|20 -2 -4 -4
the trust|10 -6 -1 -1
the trustees|2 -7 -6 1
the vacancy|17 6 -6 -3
the video|3 4 7 -3
the voice|-12 -2 -1 -1
the wait|-4 9 -1 0
the waiting|-10 -2 -1 -1
the waitlist|6 -5 -7 -4
the website|-11 3 -2 -2
the week|-25 20 -3 7
the wheel|-7 -2 15 -1
the written|-1 -3 10 0
the yard|0 -5 -4 -7
the year|11 -3 -2 0
theater de|-6 -1 -1 -1
their|-2 -1 -7 -5
their hiring|9 -3 -1 -1
their own|-4 -3 -1 -1
them all|-6 13 -1 -1
them i|-5 11 0 -1
them on|-4 14 -3 -2
them this|-1 10 -2 -1
thema|-13 0 12 -2
then a|-6 -2 0 -2
then one|-9 5 6 0
then we|-13 7 7 -2
theo|6 0 -10 -6
there isnt|-7 12 -1 0
there may|-5 12 0 0
there s|3 12 -3 -5
there was|15 -7 -4 -2
there were|13 -8 -5 3
there*|16 -4 -3 -4
therefore|16 -4 -3 -5
therefore unable|-7 -3 -1 -1
these next|-6 15 0 0
they|11 -6 -8 -4
they are|8 4 -2 -1
they can|9 -4 -1 -1
they have|19 -4 -4 -2
they ll|-9 5 -1 -1
they re|12 -14 -7 -4
they ve|26 -4 -5 -2
they want|-7 2 -4 -1
they went|-7 -2 -3 -2
they wont|5 6 -1 -1
thing|16 -15 7 -4
think it|13 -3 -5 5
think of|-6 9 -3 -1
think that|-6 -4 -2 -1
think*|2 -4 -5 -2
thinking|1 -4 -4 -2
this alert|-10 -2 -2 -1
this because|-10 -5 -1 0
this confirms|-15 10 -2 -1
this date|-10 6 10 0
this decision|11 -9 -3 -2
this does|-7 0 -1 -1
this inbox|-2 13 -3 -1
this job|11 0 -4 5
this month|-10 -2 -1 0
this morning|8 10 -3 -3
this notice|14 -8 6 -1
this occasion|9 -3 -5 -3
this offer|-11 -1 -3 26
this office|8 5 -2 -2
this one|18 -5 -4 -2
this position|13 -4 -3 -1
this post|22 -3 -5 -4
this project|-2 -3 -3 -2
this requisition|19 -6 -1 0
this role|19 -11 -4 -2
this round|-26 -6 -5 -2
this saturday|-3 -1 9 -2
this search|9 -3 -1 -1
this season|-1 -4 -3 -2
this stage|11 2 -4 -1
this time|12 -9 -6 -4
this vacancy|11 -2 -2 -1
this was|-3 -7 -5 -1
this we|13 -1 -4 0
this week|-11 -1 -4 -7
this will|-10 2 -4 -2
this year|12 -6 -8 -6
tho|12 -2 -4 -1
thoma*|9 -4 2 -2
thomas|12 -4 3 -2
those selected|-14 1 -1 -1
those who|3 7 2 -2
thoug*|15 -2 -6 -3
though|14 -3 -4 -1
thought|17 -7 -3 -3
thous*|-3 9 -1 0
thousand|-6 10 -1 0
three candidates|-10 -2 -1 -1
three of|9 1 -3 3
three people|-8 11 -3 -2
three references|-5 10 -2 -1
three rounds|9 -1 -3 -1
three weeks|0 12 -3 -3
thril*|-11 -3 -2 18
thrilled|-11 -3 -2 18
thrilled to|-10 -4 -3 17
through to|-1 -1 10 -2
through your|11 -6 6 3
thu|-7 -2 13 0
thurs|-16 -6 26 -5
thurs*|-10 -14 20 -2
thursday|-10 -14 20 -2
thursday at|-13 -4 23 -1
thx|16 -9 -2 -5
thx for|21 -5 -4 -3
ti chiamo|19 -7 -5 -3
ti scrivo|-3 -2 -3 -2
ti va|-6 -4 13 -2
ticke*|4 4 -9 -3
tidew*|-2 -3 -4 -2
tiemp*|9 9 -2 -3
tiempo|9 9 -2 -3
tiene*|-5 -8 1 0
tienes|-7 -6 2 0
tig|-8 -4 -2 -1
tight|2 10 -5 -3
tight*|9 -3 -1 -1
tijd|-3 -3 10 -2
till|1 25 -3 0
tim|-4 -3 -11 13
timber|-3 -2 9 -1
time before|-7 -1 13 -1
time but|-3 -3 -3 -2
time due|10 -1 -1 -1
time for|-1 -4 18 -1
time from|-4 15 -2 -1
time here|-10 -4 24 -2
time on|10 -3 3 -1
time we|15 -7 1 -2
times|-23 -1 21 -5
timin*|2 -6 -3 -2
timing|2 -6 -3 -2
timme*|9 -3 -1 -1
tipps|-3 -4 -2 -2
tips|-8 -6 2 18
tips and|-1 -3 -3 9
title|-1 -6 -9 5
titre|-2 -4 -2 -1
titulo|0 4 6 3
titulo de|1 -4 9 -2
tiver|-4 14 1 -2
tmrw|-3 -2 9 -1
to accept|-21 -3 -4 16
to acknowledge|-9 12 -1 0
to advise|10 -5 3 -1
to all|0 14 3 -1
to an|0 -1 10 -6
to appoint|12 -2 -2 -1
to approve|-16 -3 -1 0
to attend|-8 -7 15 -2
to cancel|4 -3 12 -1
to come|0 1 17 -5
to complete|-16 6 4 -1
to confirm|-17 1 15 -3
to consider|10 -9 5 -4
to contact|-2 18 -2 -1
to continue|10 -5 13 -3
to date|-2 -5 -2 -1
to decide|-1 11 -3 -1
to decline|-10 -1 5 -1
to disappoint|-3 -1 -1 9
to do|2 -9 3 -6
to end|9 -1 -1 -1
to everybody|-15 22 -2 -2
to extend|10 -7 0 12
to follow|3 -5 3 12
to four|-9 7 4 -1
to fund|-9 -2 -1 -1
to get|-2 16 -5 -3
to give|9 1 -1 -2
to go|-3 -9 -1 5
to hear|2 -2 -3 -6
to hearing|-7 -2 -2 -1
to hold|9 -4 8 -1
to interview|11 -3 6 -2
to invite|-10 -6 22 -1
to it|10 -5 0 -1
to join|6 -1 -8 9
to keep|-4 2 -3 -5
to know|7 -4 -8 -5
to leave|5 -5 -6 -3
to make|12 7 -3 -3
to me|7 -2 -4 8
to meet|-5 11 1 4
to no|11 -2 -2 -1
to not|19 -11 -1 -1
to notify|3 8 1 -1
to october|-3 -9 -1 8
to offer|-4 -9 -6 19
to open|-7 -3 -2 -1
to our|7 -2 3 1
to proceed|11 -5 -2 -5
to process|-2 -4 -3 -1
to progress|13 -4 -4 -2
to reading|-8 13 -1 -1
to recommend|9 -4 -2 -2
to reply|-12 6 -1 0
to reschedule|-8 -3 -2 -2
to respond|-5 11 -5 -3
to set|-6 1 18 -4
to share|12 -2 -2 3
to shortlist|11 11 -4 -1
to show|-5 -4 -4 -4
to so|-12 12 0 0
to stand|-3 10 -1 0
to start|-3 -4 -5 11
to stop|12 -6 -1 -1
to support|-10 1 -1 -1
to talk|2 -1 16 -5
to thank|14 -4 -2 -1
to those|-3 10 -1 -1
to trials|-6 -2 -1 -1
to turn|-18 11 -2 -1
to two|11 -1 -4 2
to view|-5 -2 -2 -2
to visit|5 -5 11 -3
to what|10 -3 3 -1
to work|1 6 -10 7
to you|-1 10 -2 5
to your|4 -8 -4 -1
tobi|-8 5 -3 9
tobia*|-1 10 -5 -1
tobias|-1 10 -5 -1
toch|21 -10 5 -6
toch niet|-11 -4 13 -3
todav*|-9 0 -2 -1
todavia|-9 0 -2 -1
todavia no|-6 -5 -2 -1
toddl*|-2 1 -2 10
toddlers|-4 -1 -1 10
todos|5 12 -5 -4
todos los|-5 11 -1 -1
toege*|-9 0 2 -2
toegewezen|-11 -2 -1 -1
toget*|-5 1 -3 -4
together|-5 1 -3 -4
told|1 -4 -4 16
told the|-13 6 -6 20
tolu|-12 0 0 0
tom|-7 14 1 -8
tomad*|-3 13 0 -1
tomado|-5 13 1 -1
tomado ninguna|-6 14 -1 -1
tomic|9 -2 -2 -1
tomor*|-21 -14 22 4
tomorrow|-21 -14 22 4
tomorrow at|-5 -1 13 -1
ton|11 2 2 3
ton profil|-4 -2 9 -1
tonig*|-8 -3 -5 10
tonight|-8 -3 -5 10
tools uk|-2 -3 -3 -2
top je|-2 9 -1 0
top of|-16 6 1 -2
topa|-8 -4 -3 9
tor|-5 -2 14 -1
toron*|-7 -2 -1 -1
toronto|-7 -2 -1 -1
tot|-2 -2 -3 -2
tot de|-3 -4 -2 -1
tot onze|12 -4 2 -1
total*|-8 15 -1 -1
touch|-4 21 -7 -4
touch after|-7 9 -1 0
touch if|-10 10 -1 0
touch with|0 9 -1 -1
tough|13 -3 -3 -2
toujo*|-9 4 3 -1
toujours|-9 4 3 -1
toujours a|-3 -8 -1 0
tour|4 -5 13 -2
tout|-3 19 -10 8
toutefois|10 -6 -3 3
tra|11 -8 -4 -2
traba*|9 0 -6 3
trac|9 -4 -2 -2
track your|-2 15 -3 -1
trade*|-2 -2 -6 12
trading|-5 9 -3 -1
trae|-6 -2 11 -1
trage*|-3 13 1 -2
tragerin|-7 10 -1 -1
train|-2 2 10 -2
trainee|8 4 7 -2
training contract|12 1 0 -1
trains|-13 7 2 -1
trait*|-4 10 -3 -1
tran|-5 -7 3 -2
tranq*|-8 15 -3 -1
tranquilo|-7 13 -2 -1
transcript|-7 -1 -2 -2
transcripts|-2 16 -3 4
transmettre|-4 -3 -3 -1
transmis au|-5 9 -1 -1
transmise|-15 21 -1 0
transmise a|-10 14 0 0
tras|2 -10 -4 -1
trasf*|-9 2 -2 0
travelling|-10 -7 9 -2
traze*|-5 -2 10 -1
trazer|-5 -2 10 -1
treas*|14 -4 -3 -2
treffen|-5 8 6 7
trego*|-4 -3 -1 -2
tregor|-4 -3 -1 -2
tres vite|-12 6 3 -2
trevo*|-3 11 -3 -1
trevor|-3 11 -3 -1
trial|10 -4 23 -6
trial shift|-1 2 19 -5
trial*|-6 -2 -1 -1
trials|-6 -2 -1 -1
trice|-8 -3 10 -1
tried|-3 -4 -4 -1
trois|-6 13 -1 0
trois chenes|-5 10 -2 -1
trois*|9 -1 -1 -1
trotz*|26 -11 -7 -6
trotzdem|26 -11 -7 -6
trotzdem alles|-7 -1 -2 -1
trotzdem danke|25 -5 -4 -5
troub*|-2 -1 10 -3
trouble|1 1 11 -2
trouv*|11 -8 -9 12
trovato il|-4 -2 -2 -1
truck*|13 -4 6 -3
trucks|-1 -2 9 -1
truly|9 0 -2 1
trust|6 -9 -2 -4
trustees met|-11 -1 0 0
try|17 -11 -5 -5
try us|17 -6 -3 -1
tu cv|8 27 -9 -8
tu inscripcion|7 5 -2 -1
tu me|-4 -3 -3 13
tu perfil|-10 16 2 -8
tu peux|-7 9 4 -2
tu postulacion|-4 9 -3 -2
tu proceso|-4 -3 12 -3
tu solicitud|-14 16 2 -1
tu veux|11 -3 -3 -2
tu videoentrevista|9 -1 -3 -1
tua|-1 16 -7 -8
tua candidatura|-2 19 -9 -5
tue|-6 -4 17 -1
tues|-8 -2 17 2
tuesd*|-5 -6 14 -3
tuesday|-8 -8 13 -5
tun|-3 -2 -2 -2
tuo|-3 -9 6 5
turne*|-20 4 -10 6
turned|-20 4 -10 6
turned down|-9 1 -7 9
turni|-8 0 -1 -1
turno*|-9 0 -2 5
turnos|-9 0 -2 5
tusse*|-7 9 0 -2
tut|15 -4 -14 -3
tut mir|14 -3 -14 -3
tutto*|-4 -5 -1 -1
tvl|-6 10 -4 -1
twee stagiairs|-4 -2 9 -1
twee weken|-9 11 -1 0
twelv*|-4 -7 -5 6
twelve|-4 -7 -5 6
twelve months|-2 -5 -2 -2
twin|-2 -4 -2 -1
twin cities|-2 -4 -2 -1
two|0 -2 -6 -1
two and|-4 13 -3 0
two more|-3 -3 -8 -3
two other|-5 9 2 -2
two people|10 -1 -2 0
two reviewers|10 -2 -2 -1
two satisfactory|-4 -1 -1 9
two weeks|-10 14 -2 -1
twoli*|-8 -2 -2 -1
typin*|-1 -2 10 0
typing|-1 -2 10 0
u behaalde|11 -5 -1 -1
u niet|20 -1 -5 -2
u wordt|-10 7 9 -1
uber den|-5 -4 -2 -1
uber ihre|8 11 -4 -3
uber unser|-6 -2 -2 -1
uberb*|-7 -1 -1 -1
uberlegen|-9 6 -3 0
uberm*|0 12 -2 -1
ubermittelt|-6 13 -2 -1
ubern*|-3 -1 -1 -4
ubernehmen|9 -7 -1 -4
ubernimmt zum|-5 -1 -2 -1
ubert*|13 -3 -3 -2
ubertragen|13 -3 -3 -2
uberzeugen|12 -2 -5 -2
uberzeugt|-5 -4 12 -2
udien*|-3 -1 9 -1
udienza|-3 -1 9 -1
uffic*|7 12 -4 -4
ufficio|7 12 -4 -4
ufficio personale|-4 11 -3 -1
uhr|-6 -3 18 -3
uhr auf|-4 -2 11 -2
uhr bei|-9 0 21 -3
uhr im|-5 -3 9 0
uhr oder|-6 -4 14 -1
uhr zu|-6 -7 16 -1
uhr zum|-8 -3 16 -2
uhr zuruck|-8 15 -2 -1
uhrze*|-7 2 16 -2
uhrzeit|-5 3 12 -2
uit|-3 -16 15 -7
uit voor|1 -7 17 -3
uitei*|15 -4 -4 -2
uiteindelijk|15 -4 -4 -2
uiter*|-16 11 8 -2
uiterlijk|-15 7 8 -2
uitgenodigd voor|-1 -3 9 -1
uitno*|8 13 3 -4
uitnodigen|9 13 -6 -4
uitnodiging|-1 -1 9 -1
uitzendgroep|-1 -5 -3 -1
uitzi*|-2 -2 -2 10
uitzicht|-2 -2 -2 10
uitzicht op|-2 -2 -2 10
ultim*|-5 -12 5 -1
ultima|0 -2 10 -2
ultimo|-6 -6 -2 3
um|-2 -6 11 -3
um cliente|-4 -4 -3 -2
um die|11 -1 -3 -2
um etwas|-17 13 -1 -1
um geduld|-8 -13 -1 -1
um processo|-5 -2 -1 -1
um rapaz|15 -3 -4 -3
um verstandnis|1 12 0 -2
uma entrevista|-11 -1 16 -2
uma pessoa|12 4 -5 -4
uma vaga|-6 -3 -2 -1
umfra*|-4 -1 -4 -1
umfrage|-4 -1 -4 -1
umsat*|9 -2 -2 -1
umsatz|9 -2 -2 -1
umsta*|-4 -1 -6 -1
umstande|-4 -1 -6 -1
un abrazo|12 1 -3 1
un altra|10 -9 -13 -7
un altro|3 -13 4 -8
un autre|-6 -6 -6 -2
un caffe|10 -3 -2 -2
un caro|-3 -4 -1 -1
un chico|9 -2 -3 -1
un cliente|-6 -4 -2 -1
un colloquio|-12 5 11 -1
un cordial|9 -2 -1 -1
un d|10 -2 -2 -2
un entretien|-9 4 15 -2
un equipo|-7 11 -1 -1
un premier|-11 2 5 -1
un processus|-5 -1 -2 -1
un refus|-6 9 -1 -1
un riscontro|-3 10 -1 0
un test|-9 -5 21 -1
una entrevista|-4 -3 12 -1
una persona|21 -8 -6 -1
una prueba|-4 -2 11 -2
una vez|9 2 -2 -1
unabl*|-2 -6 -1 0
unable|-2 -6 -1 0
unable to|-2 -6 -1 0
unani*|4 -3 -4 13
unanimous|0 -2 -4 14
unas|-7 7 -3 9
unauf*|-13 5 -1 -1
unaufgefordert|-13 5 -1 -1
und alle|-8 -3 -1 -1
und alles|11 -3 -1 -1
und bestatigen|-9 11 -1 0
und bieten|-7 0 -1 9
und bitten|-9 -3 -4 -1
und brauchen|11 -3 -2 -3
und das|11 -3 -5 7
und die|9 -13 8 -2
und eine|-5 -5 -6 -4
und ich|6 -1 2 4
und ihr|-5 14 -3 -2
und kandidaten|9 -2 -3 -2
und kann|13 -10 3 -2
und konnen|-1 -4 -2 -2
und leider|18 -8 -3 -2
und loschen|-6 -2 -1 0
und melden|-11 14 -3 -1
und nehmen|-3 -2 9 -1
und werden|-7 2 -3 -2
und wir|12 -10 -2 -3
und wird|2 9 -5 -3
und wurde|-7 4 10 -2
under review|-25 28 -2 0
under the|-2 -1 -7 -2
under*|-10 4 1 -4
understand|-17 2 8 -8
understand if|-12 7 7 0
understand that|-6 -4 -2 -1
une autre|11 4 -9 -7
une personne|10 -1 -3 -1
une photo|-3 -6 -1 0
une reponse|-15 15 -3 -2
unfortunately cant|3 9 -3 -1
unfortunately i|-19 6 16 2
unfortunately the|-18 -4 10 3
unfortunately we|0 -8 1 -5
unfortunately you|5 -10 1 -4
unfortunately your|12 -7 -6 -3
ungut|17 -9 -3 -1
union|-2 0 -5 -3
unit|-2 2 5 4
universitat|1 3 7 -2
unos|-13 -5 10 -1
unos dias|-5 -3 -1 -1
uns bei|-9 14 -2 -1
uns dann|-6 12 -3 -1
uns die|17 -6 -3 -1
uns eingegangen|-10 15 -1 0
uns erhalten|-6 -2 -1 -1
uns finden|-7 -2 -1 0
uns gefallen|-4 -2 10 -1
uns gegen|19 -3 -4 -3
uns ihnen|-6 -1 -2 17
uns ihre|-6 -6 4 -2
uns im|10 2 5 -1
uns innerhalb|-7 10 -1 0
uns nicht|15 -9 -1 -1
uns noch|-12 9 -4 -1
uns sehr|4 -6 -6 22
uns sie|-5 -4 12 -1
uns so|-3 9 -1 -1
uns sobald|-5 -4 -1 -1
uns uberzeugt|-8 -2 15 -1
uns um|-1 -2 -3 9
uns unaufgefordert|-4 -4 -1 0
unser portal|-6 -2 -2 -1
unser programm|-9 -2 -1 -1
unser team|10 -2 -1 -1
unserer|3 -3 -4 -5
unserer entlastung|17 -5 -1 -2
unsub*|-7 -9 -5 -3
unsubscribe|-7 -9 -5 -3
unsuccessful as|-3 -9 -3 -2
unsuccessful for|-5 -1 -2 -2
unsuccessful on|-2 12 -2 -1
unsuccessful we|-7 -3 -1 -1
unter dem|-1 -3 1 11
unter der|-3 10 6 -1
unterlagen fur|1 10 -3 -2
unterlagen konnen|-4 -4 -1 0
unterlagen liegen|-6 13 -1 -2
unterlagen nicht|0 10 -3 -2
unterlagen sind|-10 13 -2 -1
unternehmen|0 14 -6 -3
unterrichtet|-6 9 -1 0
unterschreiben|-9 12 -3 8
unterschrieben|-1 -3 -2 9
unterschrieben zuruck|-5 -2 -1 9
until it|-4 -7 -8 -1
until the|-13 22 -9 12
until we|-9 4 -4 0
up a|-4 2 13 -3
up and|10 -2 -4 -1
up for|7 4 3 -3
up in|5 -10 3 -1
up that|9 -4 -1 -1
up to|-8 9 -6 -2
upcom*|9 -5 0 0
upcoming|9 -5 0 0
update my|-4 -4 -2 0
update on|9 1 -1 0
update you|7 6 -1 -1
updated|-5 -14 3 -3
updated cv|-15 -6 3 -3
updated resume|-10 -5 0 0
updated your|15 -4 -2 -1
upfro*|-9 3 -1 -1
upfront|-9 3 -1 -1
uploa*|-14 -3 -9 0
upload|-15 -4 -6 1
upon|-6 3 -1 12
ur|30 -6 -4 -2
uren|15 -3 -2 -2
urlau*|-23 10 -11 19
urlaub|-12 9 -6 12
urlaub start|-2 -1 -3 9
us about|-11 -2 2 -4
us after|-7 14 -2 0
us again|19 -6 -2 0
us by|-12 5 3 0
us if|-9 7 1 0
us in|-5 13 -1 -1
us know|-18 -13 6 10
us now|9 -1 -2 0
us the|-2 -6 -6 -1
us through|-14 -1 -2 -1
us to|3 -6 -4 -3
us will|-8 1 -1 -2
us within|-13 20 -1 0
use code|-3 -4 -2 -1
use the|-11 -4 10 -1
used to|14 -2 -3 -2
using|-5 -2 -3 -4
usted|11 5 -1 1
utrec*|-9 0 3 -1
utrecht|-9 0 3 -1
uur|-11 -11 24 2
uur op|-8 -2 15 -1
uw|7 3 -11 -8
uw aanvraag|-10 -1 -1 -1
uw gegevens|9 -6 -1 -1
uw sollicitatie|6 14 -6 -3
ux|15 -5 -6 5
ux designer|14 -5 -4 0
va|-8 7 27 -8
va a|9 -2 -2 -1
va bene|-8 -3 15 -1
va bien|-6 -2 16 -1
vacan*|10 -2 -3 -2
vacancies|14 -9 -3 -2
vacancy|11 8 -4 -4
vacant|-4 -5 -2 -2
vacante|14 -9 2 -3
vacature|19 9 -6 -4
vacature staat|-7 12 0 0
vacature voor|11 -5 1 -1
vacatures|-2 -3 -4 -2
vaga|10 1 -3 -4
vaga de|10 4 -9 -3
vagas com|-3 -4 -1 -1
vagas semelhantes|9 -2 -1 -1
vai|5 -1 -1 10
vakan*|-7 4 -9 5
vakantie|-8 12 -2 -1
vakantiedagen|-2 -2 -2 10
vakanz|11 -2 -1 -1
vakanzen|-8 -3 -1 0
vale|3 18 -11 0
valid*|-19 14 -5 2
valida|-11 15 -2 1
valor*|12 1 -7 -3
valores|9 -3 -1 -2
value your|-3 -1 -1 10
value*|-14 3 16 -4
values|-9 5 17 -3
values in|-7 9 -1 -1
valut*|-11 5 -6 -8
valutazione|-7 0 -1 -3
vamos|24 -12 -4 -3
vamos a|10 -10 0 -2
van den|1 -2 -3 9
van ons|-6 11 -3 -3
van rooij|-3 9 -2 -1
vanes*|11 3 -4 -3
vanessa|11 3 -4 -3
vanoc*|9 -2 -1 -1
vanochtend|9 -2 -1 -1
vanto*|-5 -2 -3 -1
vantor|-5 -2 -3 -1
vanwe*|2 -7 -3 -1
vanwege|2 -7 -3 -1
vanwege de|0 -6 -2 -1
varej*|-5 -2 -2 -1
varejo|-5 -2 -2 -1
vast|-5 -3 -3 15
ve accepted|-9 -2 -1 -1
ve already|-8 -6 -2 -1
ve applied|-2 9 0 0
ve asked|-8 11 -1 -1
ve been|-10 -2 12 2
ve decided|4 -9 -8 -4
ve done|-2 -5 18 -3
ve filled|19 -5 -3 -1
ve got|5 10 -5 4
ve had|14 0 2 -3
ve hired|-7 -2 -2 -2
ve invited|12 -2 -3 -1
ve not|10 -2 1 -2
ve now|11 -3 -1 -1
ve offered|-4 -2 -3 -3
ve questions|-4 0 -3 9
ve read|-4 -2 -1 -2
ve received|-8 9 0 0
ve reviewed|11 -6 -4 -2
ve said|13 -4 2 -2
ve sent|-3 -2 -4 -1
ve told|-4 -3 -2 13
ve withdrawn|-5 10 -3 -1
veder*|-6 -1 13 -2
vedere|-7 -1 13 -2
vedere la|-3 -3 10 -1
vedi|-7 -2 -2 -1
veel|15 -11 -6 -3
veel succes|11 -9 -4 -2
vehic*|-5 2 -3 9
vehicule|-4 -2 -2 10
vendr*|-1 -6 11 1
vendredi|-1 -6 11 1
vener*|-9 -9 24 -4
venerdi|-9 -9 24 -4
venir|-6 -7 19 -3
venir el|-5 -2 9 0
venir*|-9 -5 10 -2
venire|-4 -3 11 -1
ventu*|-6 -2 -4 -1
venue|-18 -4 18 -2
ver|3 10 -9 -5
vera|9 -1 0 -2
veran*|7 -18 -5 -2
veranlassen|-8 -8 -2 -1
verano|9 -4 -1 -1
verarbeitet|-7 1 -3 -2
verarbeitet werden|-6 -3 -2 -1
verbi*|-5 13 -2 -2
verdad|9 -4 -2 -1
verde*|17 -2 -1 -4
verder|18 -4 -1 -4
verder met|11 -2 -3 -1
verdere zoektocht|9 -6 -1 -1
verfa*|2 9 -3 -2
verfahren|7 7 -9 -7
verfahren aus|9 -2 0 -2
verfahren ausgeschlossen|-4 11 -1 0
verfahrens werden|-5 11 -1 -1
verfu*|-3 -10 -5 -4
verfugbar|-15 -4 -3 -2
vergangenen|9 -3 -1 -1
verge*|13 -7 -1 -7
vergeben|14 -14 4 -8
vergeet|-3 11 -1 0
vergeet niet|-3 11 -1 0
vergl*|9 -5 -3 -2
vergu*|-6 1 -1 10
vergutung|-3 -2 -1 10
verha*|-5 3 -5 -2
verhi*|-8 -3 24 -3
verhindert|-6 -3 18 -3
verho*|-7 -2 -2 -1
verhoeven|-7 -2 -2 -1
verif*|-3 -19 -2 -3
verified|-2 -9 -1 0
verify|-2 -5 -4 -2
verify your|-9 -2 -3 -2
verka*|10 0 2 -3
verkauf|11 -2 -3 -1
verke*|-4 10 -2 -1
verkl*|-2 -4 -3 -3
verklaring|-4 -4 -3 -3
verlangert|-5 -10 -2 -1
verloopt|-10 -7 12 -1
verof*|-4 -2 -2 -1
verpl*|-12 4 -1 -3
verra|-16 19 9 -1
vers|-5 16 -3 -7
vers vous|-10 18 -7 -4
verschieben|-10 -4 11 -3
verschieben da|-5 -2 -4 -2
versenden|-10 6 -1 0
versenden wir|-10 6 -1 0
versprechen|-12 3 -1 -1
verstandnis|5 12 -5 -3
verstandnis dass|0 10 -4 -2
verstuurd|-8 22 -4 -2
versu*|-6 -4 0 -4
vertrag|-22 -5 -11 44
vertraging|-7 15 -2 -1
vertrauen|12 0 -3 -1
vertretung|-2 -7 0 0
verva*|9 -3 -2 -1
verwe*|-10 -2 5 -1
verwijder|-5 -2 -2 -1
very best|9 -2 -1 -1
very keen|-1 0 9 0
very much|-6 -5 2 -2
verze*|-3 -3 14 -5
verzetten|-4 -3 13 -3
verzogert|-17 4 -5 12
verzogert sich|-11 19 -2 -1
verzogerungen|-8 12 -1 -1
verzogerungen kommen|-8 12 -1 -1
veterinary|13 -3 0 -2
vets|-4 10 -2 1
veuil*|0 10 0 -3
veuillez|0 10 0 -3
veut|-8 4 -5 15
veux|12 -4 -3 -2
vez|23 -11 -3 -7
vg|9 -3 -5 -3
vi|-4 -4 1 -3
vi ringrazio|-5 -1 -5 -1
via onze|-7 -2 -2 -1
viaja*|-9 16 -2 -1
viajando|-9 16 -2 -1
viajando e|-9 16 -2 -1
vice|-3 -2 -4 -1
vice president|-4 -1 -4 -1
vicen*|11 -5 -4 -1
vicin*|10 -4 -2 -1
vicino|10 -4 -2 -1
video|-5 2 24 -7
video call|-10 -1 12 0
video interview|3 -3 15 -2
video*|0 -2 11 -2
videoentrevista|9 -1 -3 -1
videointerview|-2 -4 10 -1
viel|1 -4 -5 -5
viel erfolg|-1 -2 -3 -5
viel gluck|-5 -1 -3 -2
viele grusse|1 -7 -13 0
viell*|3 -8 -7 -4
vielleicht|3 -8 -7 -4
viens|2 -7 15 -4
view all|-7 -3 -2 -1
view on|-4 -3 -1 -1
view your|3 11 -2 -1
viewe*|-19 -7 -5 -2
viewed|-19 -6 -5 -2
viewed by|-6 10 -3 -1
viewed your|-12 -14 -3 -2
viewi*|-9 -3 -2 -1
viewing|-11 -2 -2 -1
vigen*|-10 8 7 -1
vigente|-12 9 7 -1
vikra*|0 -9 -4 -2
vikram|0 -9 -4 -2
vimos|5 -17 -2 -4
vindo|9 -2 -2 -1
violo*|-6 16 -2 -2
violoncello|-6 16 -2 -2
virtu*|0 -15 20 -3
virtual|1 -9 14 -2
visa|-12 -8 7 -2
visib*|0 -5 0 -4
visible to|13 -3 -1 -1
visio|-10 -4 19 -2
visionato|9 -2 -1 -1
visit with|-6 -2 12 -2
visita|-17 -2 -3 -4
visto|-11 2 0 -3
visua*|6 2 6 -2
visual|3 3 6 -2
vite|-20 3 1 5
viva|-2 -10 -3 -2
voce|-3 -8 1 -1
voce avancou|-11 -6 25 -3
voce em|-4 -3 -3 -3
voce ja|-4 -2 -2 -1
voce nao|10 -1 -3 -1
voce participou|-7 -2 -2 -1
voce pode|-3 -3 -2 -1
voce salvou|-9 -3 -1 -1
voce se|-9 13 -1 -1
voeux|-7 -3 -1 -1
vogt|12 -3 -2 -3
voice|0 -5 -3 -2
voici|-3 -4 10 -2
voir|12 -6 -5 -6
vol|20 -11 2 -6
voldo*|-1 13 -2 -1
voldoet|-2 12 -2 -1
volge*|0 12 0 -3
volgend|16 -6 -6 -4
volgende|-13 15 14 -6
volgende week|-5 19 -9 -4
volgt|-14 1 7 -2
voll|-5 0 -7 -4
volls*|0 -4 -3 -3
volon*|13 3 -7 -3
volontariat|6 7 -3 -1
volontario|10 -2 -1 -1
volta non|10 -3 -1 -1
volum*|0 13 -5 -3
volume|1 13 -4 -3
volume of|-1 13 -3 -2
volun*|11 4 -6 -3
volunteer|10 3 -3 -2
vom|16 -2 -2 -6
von bewerbungen|-6 10 -1 0
von der|11 0 -4 -2
von dir|-13 -2 -2 5
von herzen|11 -2 -3 -2
von ihnen|-5 -9 2 -4
von ihrem|0 -4 -3 -2
von mir|-8 -2 -4 11
von ruckfragen|-4 10 -1 0
von telefonischen|-5 10 -2 -1
von uns|-6 13 -1 -4
vonde*|13 -7 -5 -2
vonden|13 -7 -5 -2
vonden je|16 -6 -4 -2
voor de|14 0 -5 0
voor het|4 -12 18 -8
voor je|9 -11 5 -4
voor jou|1 -6 -7 -4
voor jullie|-11 -2 -1 -1
voor onze|2 -3 10 -2
voor uw|6 -4 -7 -4
voor vrijdag|-6 -5 12 2
voorg*|10 -2 -1 -1
voorj*|-5 -1 9 -1
voorjaar|-5 -1 9 -1
voorl*|10 -4 -1 -1
voorlopig|10 -4 -1 -1
voors*|-1 -3 1 11
voorstel|-5 -3 2 11
vor|-7 -13 -2 -3
vorau*|13 4 4 -5
voraussetzung|14 -6 -1 -1
vorbe*|2 -9 10 9
vorbehalt|-5 -3 -2 11
vorbei|5 0 -9 5
vorbeikommen|2 -4 11 -4
vorhe*|-15 11 10 -1
vorher|-15 11 10 -1
vorla*|-8 -1 -1 0
vorletzten|-6 -2 -2 0
vorletzten arbeitgeber|-6 -2 -2 0
vorli*|-4 3 -6 -4
vorliegen|-1 11 -2 0
vorme*|15 -5 -2 -2
vorre*|-7 -4 9 -2
vorstellungsgesprach|-1 -7 16 -4
vortr*|9 -2 -1 -2
vos coordonnees|15 -5 -3 -2
voss|-19 17 2 3
voted|16 -7 -9 18
voted and|-5 -2 -4 15
votre|1 -2 -3 -5
votre compte|-6 -4 -1 -1
votre cv|10 9 -3 -5
votre demande|-9 -2 -6 -7
votre dossier|-3 -1 -7 -5
votre espace|-14 6 -4 -2
votre manuscrit|-7 -1 -1 -1
votre recherche|-3 -3 -2 -2
votre rendezvous|-7 -4 -1 -4
votre reponse|-7 -2 -1 15
votre retour|-7 -2 1 -1
vou|-9 12 0 -4
vous avez|2 -4 -7 -5
vous dire|-6 13 2 -1
vous etes|-6 -9 5 4
vous informer|1 -9 -5 3
vous informons|13 -3 -1 -1
vous munir|-5 -1 10 -1
vous nous|11 -3 -2 -1
vous pouvez|-1 -3 -4 -3
vous prie|9 -1 -1 -1
vous prions|-3 -6 1 -1
vous propose|-5 -1 9 -1
vous proposer|2 -5 -6 15
vous proposons|-5 -1 11 -1
vous recevrez|-7 10 -1 -1
vous remercions|10 0 -4 -2
vous restez|-9 10 -1 -1
vous serez|-8 9 0 0
vous si|-6 11 -1 -1
vous souhaitons|9 -9 -3 -3
voy|9 -3 -2 -1
voy a|9 -3 -2 -1
vragen wij|-3 -2 -3 -1
vragenlijst|-4 -3 -2 -1
vrouw|10 -3 -1 -1
vu|0 -5 -4 13
w the|2 9 -3 -2
waaro*|2 -7 -4 -3
wachs*|-7 -2 -1 -1
wachsen|-7 -2 -1 -1
wacht*|-5 -15 -5 -2
wachter|-3 -4 -1 -1
wahl|6 5 -4 5
wahre*|-5 -3 -3 -2
wahrend|-5 -3 -3 -2
wahrend der|-5 -3 -3 -2
wait|-20 17 -10 7
wait for|-5 -3 -2 0
waiti*|-18 11 -9 -6
waiting|-18 11 -9 -6
waiting for|-14 16 -1 0
waiting list|-14 2 -1 -1
waitl*|6 -5 -7 -4
waitlist|6 -5 -7 -4
walk|-16 -2 15 -1
walk round|-4 -2 9 0
walki*|-2 -6 -1 -2
wanjiru|-3 9 -2 0
wann|-6 -4 13 -4
wanne*|11 -9 9 -2
wanneer|11 -9 9 -2
wanneer je|14 -5 -2 -1
want it|-14 -5 -4 33
want to|1 8 7 -3
want you|-1 1 4 9
wante*|18 -2 -5 -2
wanted|18 -2 -5 -2
wanted to|13 -3 -4 -2
wanted you|11 1 -3 -1
wants|-16 15 9 -3
wants to|-12 11 12 -2
war|16 -5 -3 0
ward|14 -6 -1 -1
ware|-17 6 -5 12
ware der|-4 -2 0 14
warst|23 -8 -9 -5
warte*|-5 0 -8 -6
warteliste|-18 4 -5 -3
warteliste ist|-5 -2 -1 -1
warten|10 -3 -2 -2
was a|10 -5 -2 0
was dat|9 -2 -2 -1
was declined|-6 -3 -5 -3
was due|-7 -2 -1 -1
was fierce|-8 -2 0 0
was filled|13 -5 -2 -1
was good|9 -1 -3 -1
was great|-5 5 -10 7
was not|5 -12 -7 -3
was one|13 -6 -6 -2
was really|9 -2 -2 -1
was received|7 6 -2 -1
was rejected|-3 -2 -2 -2
was so|-5 -2 -3 9
was submitted|-10 13 0 0
was super|12 -2 -4 -1
was the|7 -2 5 -1
was unanimous|-1 -2 -3 14
was very|-8 -2 -2 -1
wasnt|-11 -6 -2 -7
wat een|9 -3 -2 -1
wat fijn|-4 -1 10 -1
watched|16 -3 -5 -1
water|-1 -2 -4 -3
water*|-1 12 -6 3
waterschap|0 9 -4 -1
way|3 15 -9 -2
we acknowledge|5 9 -3 -2
we aim|-8 14 -1 0
we anticipate|-6 10 0 0
we appreciate|10 3 -4 -2
we bellen|-8 11 0 -1
we bewaren|12 -4 -2 -1
we bieden|-6 -1 -3 13
we cant|-9 -7 -2 0
we confirm|-10 8 -1 0
we could|-5 -7 -5 2
we couldnt|-17 -6 -7 2
we d|-2 -4 10 5
we decide|-7 -1 13 -1
we decided|12 -5 -2 -1
we did|9 -2 6 -4
we didnt|-7 -5 -3 -1
we dont|12 -1 -1 -1
we encourage|13 -2 -1 -1
we ended|10 -1 -2 -1
we enjoyed|13 -2 -3 -1
we felt|9 -2 -2 -3
we gaan|18 -6 -3 -2
we gave|11 -2 -2 -1
we get|-2 13 -4 -2
we go|-6 -3 1 -1
we havent|-18 20 -7 3
we hebben|16 3 -9 -6
we helaas|-10 3 5 0
we hired|25 -8 -4 -3
we hope|-6 0 -8 -6
we know|14 0 -4 -1
we kunnen|-1 -3 -4 -2
we liked|-7 -3 19 -1
we ll|-5 13 -1 -4
we loved|10 -5 -1 -2
we may|-16 17 2 0
we met|17 -4 -2 -2
we must|9 -3 -3 -5
we need|24 0 -16 -4
we niet|11 -3 -3 -1
we nog|-11 0 3 -2
we now|-17 -5 -3 -2
we only|11 -3 -2 -1
we open|10 -3 -1 0
we r|21 -4 -2 -2
we ran|-10 -2 -1 -2
we read|8 5 1 -4
we receive|-10 16 -6 -6
we received|1 -5 -2 -4
we regret|3 -4 -5 -5
we run|13 -1 -3 0
we shall|9 3 -3 -1
we spoke|-3 -4 -2 -1
we still|-7 9 -1 -1
we talked|0 -4 -5 20
we thank|18 0 -3 -1
we told|-11 -1 6 8
we turned|-4 -3 -2 13
we value|-3 0 -1 10
we ve|11 -6 -4 -3
we voor|11 -2 -2 -1
we want|-1 1 -5 17
we wanted|9 -2 -2 -1
we went|14 -7 -2 -5
we were|9 -13 5 -7
we wont|15 -8 1 -3
we would|-7 -8 7 12
we zijn|-3 -9 -3 -1
we zitten|14 -4 -4 -2
wear|-13 -3 23 -1
websi*|-1 -4 -9 -5
website|-1 -4 -9 -5
wed|-12 -4 21 -1
wedne*|-10 -5 26 -3
wednesday|-10 -4 26 -3
wednesday at|-10 -2 16 -1
weds|-17 -7 28 7
week|-9 13 -6 -3
week after|-10 1 5 9
week and|17 4 -4 -3
week for|-3 -3 11 -1
week of|-11 21 -1 0
week or|-8 13 -3 -1
week vrijdag|-5 12 -2 -1
week you|-3 -5 -3 -2
weeke*|6 19 -6 -5
weekend|4 17 -6 -5
weekend and|-7 1 -2 -1
weeks|-6 14 -8 -2
weeks ago|-6 -9 -2 -1
weeks of|-14 14 -1 6
weeks to|-6 9 -1 -1
weerh*|10 1 -3 -2
weerhouden|10 1 -3 -2
weerhouden worden|-9 11 -1 -1
weet|-6 -1 -2 -2
weg|23 -10 -1 -5
wegen|-16 6 7 -4
wegen der|-8 -2 11 -2
weihn*|-13 5 -1 -1
weil die|-6 -2 10 0
weima*|-5 9 -1 -1
weimar|-5 9 -1 -1
weiss|5 -2 -5 12
weiss*|-10 13 6 -2
weit|12 -4 -3 -2
weiter berucksichtigen|-2 -5 13 -1
weiter im|-2 13 -2 -1
weiter veranlassen|-8 -8 -2 -1
weitere suche|-9 0 0 0
weiteren|14 -6 -5 -3
weitergeleitet|-11 15 4 -2
weiterhin|-13 -5 -4 -3
weiterhin im|-11 -1 -2 -1
weken niets|-6 9 -1 0
wel|16 2 -6 -1
welco*|-1 -6 -4 -2
welcome|-1 -5 -4 -2
welcoming|-6 -1 -1 -2
well feel|-6 -1 -1 -1
welli*|-4 -3 13 3
wellies|-5 -2 11 -1
wen|35 -10 -9 -5
wende*|1 -1 -9 4
wenig*|-1 -6 -3 -1
wenn du|16 2 -12 4
wenn es|-20 9 6 -4
wenn sich|10 -4 -1 -1
wenn sie|-4 -12 -7 8
went|15 -9 -10 -8
went with|8 -9 -7 -7
wenze*|-6 -1 -1 -1
wenzel|-6 -1 -1 -1
wer|-5 9 2 -3
werd|9 7 -5 -3
werden da|-4 -4 -3 -1
werden geloscht|-2 -5 -1 -1
werden ihre|-13 10 -1 -1
werden konnte|9 -2 -1 -1
werden nach|-4 15 -2 -1
werden uns|-7 11 -1 -1
were|12 -8 -2 -2
were a|11 -2 -1 -1
were not|12 -14 3 -4
were overwhelmed|11 -3 -3 -1
were sent|-7 10 -1 0
were unable|-17 -5 4 -5
were unsuccessful|-11 -2 3 -2
weren*|16 -13 -8 -7
werent|16 -13 -8 -7
werent one|9 -1 -1 0
werk|17 -6 -3 -2
werken bij|-4 -2 -2 -1
werkg*|-4 10 -3 -3
werkgevers|-5 10 -4 -1
werkstatt|-2 -7 9 6
werkstudent|13 -6 -1 0
werkt*|-15 23 -3 -1
werktagen|-12 18 -2 -1
werkv*|-7 -3 -3 9
werkvoorbereider|-7 -3 -3 9
werkz*|-2 -7 1 -2
wes|9 -1 -3 -1
wesha*|11 -5 -2 -1
weshalb|11 -5 -2 -1
wesle*|-5 -5 -4 5
wesley|-5 -5 -4 5
weste*|-5 -2 -2 0
weten|-10 12 2 3
weten of|-12 -1 3 5
what happens|-14 15 -1 0
what is|-6 -6 -2 -1
what it|-4 0 -6 -1
what s|-13 9 6 -2
whate*|-7 11 2 -3
whatever|-7 11 2 -3
wheel|-7 -2 15 -1
when the|-5 9 -7 -4
when you|7 -2 8 -4
where we|-6 15 -3 -1
where you|2 -9 -5 -3
wheth*|-24 1 -3 -3
whether|-24 1 -3 -3
whether or|-8 -2 -2 0
whether we|-10 10 -1 -1
whether you|-11 -5 6 -1
which is|10 3 1 -2
which we|3 6 8 -2
which will|-9 11 0 0
which would|-7 -3 19 -2
which you|13 2 -3 -2
which*|-6 0 9 -1
whichever|-6 0 9 -1
while you|-6 10 -1 0
white*|-5 3 10 -1
who already|13 -3 -2 -1
who apply|0 10 -1 -1
who are|-1 9 -3 -2
who can|13 -6 -7 -3
who do|-10 4 7 -1
who has|22 -6 -4 -2
who have|-7 11 -4 -2
who meet|-8 10 0 0
who s|11 -9 -6 -2
whole|9 -8 -5 -3
whos|9 -2 -2 -1
whose|9 -3 -3 -2
whose experience|10 -1 -1 -1
widerrufen|-6 -4 -1 -1
wie besprochen|-11 -7 13 17
wie gewunscht|-6 -3 -1 -1
wij de|-8 1 -5 -2
wij hebben|12 1 -4 -3
wil je|-1 -9 -5 6
will|-3 10 0 -3
will apply|-12 -1 0 0
will attend|-6 -1 11 -1
will be|-6 9 3 -4
will call|-4 30 -5 -6
will contact|-25 25 -3 7
will end|-11 -2 -1 -2
will follow|-8 -6 8 14
will get|-11 16 -3 4
will go|-10 10 -1 -1
will hear|-1 13 -2 -1
will hold|16 -5 -2 -1
will keep|9 -3 -3 -2
will let|-11 16 -2 0
will look|-11 16 -1 0
will notify|-12 15 0 0
will now|-13 6 8 -1
will of|8 -1 2 0
will offer|-5 -1 -2 -1
will only|-8 10 -1 0
will reach|-15 16 0 0
will remain|10 0 -2 -2
will revert|-5 9 -2 -1
will review|-16 21 -1 0
will take|-21 11 9 -3
will think|-1 10 -2 -1
will write|-7 0 -3 -1
willk*|-10 2 -4 3
willkommen|-10 2 -4 3
wills*|-6 6 -1 11
willst|-6 6 -1 11
wilt|10 0 -3 4
wimme*|9 -2 -1 -2
wimmer|9 -2 -1 -2
windo*|-12 6 8 -2
windows|-6 -1 10 -1
winte*|15 -9 -5 -2
winter|15 -2 -3 -1
wintersaison|9 -5 -1 0
wintersemester|-5 -2 -1 -1
wir aktuell|10 -1 -3 -1
wir andere|9 -2 -3 -1
wir auf|-4 9 -1 -1
wir aus|10 -3 -1 -1
wir bedauern|2 -5 -5 -4
wir behalten|11 -3 -1 -1
wir bereits|-6 -4 -1 15
wir bestatigen|-17 11 -4 -3
wir bieten|-9 -3 13 -1
wir bis|-5 9 3 0
wir danken|14 -6 -2 -1
wir deine|-4 -12 16 -2
wir dich|9 4 -5 -2
wir die|12 -8 -6 -2
wir erhalten|-5 9 -3 -3
wir freuen|-8 -4 -6 16
wir fur|-6 -11 -2 -4
wir gerade|-6 -3 0 0
wir gern|9 -3 -2 -1
wir haben|9 2 -6 -2
wir hoffen|4 -4 -3 9
wir ihr|-14 4 3 -1
wir ihre|5 -11 1 -4
wir ihrem|-9 -2 -1 1
wir ihren|-8 -4 -11 5
wir ihrer|-6 -1 -2 -2
wir keine|-5 -8 -1 -5
wir laden|-3 -5 9 -2
wir lange|9 -2 -2 -1
wir mochten|-7 -18 11 18
wir nach|11 -4 0 -1
wir nicht|11 1 1 -1
wir noch|-3 0 -9 5
wir prufen|-10 13 -1 0
wir sammeln|-6 12 -3 -1
wir schauen|-13 16 -1 -1
wir schon|14 -4 -2 -2
wir uns|9 0 1 3
wir unser|0 -2 -10 -1
wir von|9 -1 -3 -2
wir werden|-9 12 -1 0
wir wunschen|12 -7 -4 -3
wir wurden|-17 -8 15 1
wir zeigen|-3 -3 9 -2
wir zu|-7 11 -2 -1
wir zum|9 -2 -3 -1
wird die|-1 -7 -2 -1
wird gepruft|-5 14 -2 -1
wird nun|-9 11 -1 0
wird sich|-7 12 -1 -1
wirkl*|13 -4 0 -2
wirklich|13 -4 0 -2
wirts*|9 -2 -3 -2
wishes to|-3 9 -1 0
wissen|-3 -2 -1 -3
with a|-1 -6 -2 -2
with an|9 -11 -7 -4
with another|-12 -6 -7 -5
with best|9 0 -3 -1
with candidates|10 -3 0 0
with linton|-3 -2 -2 -2
with me|-2 2 16 -5
with more|-5 -2 -2 -2
with my|-5 0 -6 -2
with premium|-5 -4 -1 -1
with reference|14 -7 6 2
with regret|10 -2 -1 0
with someone|8 -8 -8 -5
with this|14 -5 5 -2
with three|11 -2 -2 -1
with two|-11 1 19 0
with you|5 4 7 -1
with yours|13 -2 -1 0
withd*|-13 3 1 -5
withdraw|-3 15 -4 -5
withdrawing|10 -2 -1 -4
withdrawn|-16 -9 8 -2
withdrawn and|-7 -1 9 3
withdrawn your|-13 5 -5 -2
within ten|-4 11 -2 -1
within three|-11 9 8 -1
without you|-3 -2 9 0
wo|-9 -4 6 -1
wo sie|-7 -2 -1 0
woche|-10 18 -10 3
woche auf|-6 10 -1 -1
woche bescheid|-5 3 -2 9
woche*|-7 13 2 -2
wochen|-3 16 -4 2
wochenende|-6 0 12 -2
wohnu*|-24 -4 -6 -2
wohnung|-17 -4 -6 -5
wolff|-3 1 9 -1
wolfg*|-4 -1 9 -1
wolfgang|-4 -1 9 -1
wolle*|9 5 -4 2
wollen|9 5 -4 2
wollt*|16 -6 -4 -2
wollte|12 -3 -4 -2
women|-8 -4 -5 -2
women in|-11 -2 -3 -1
wonin*|-14 -3 -1 -1
woning|-14 -3 -1 -1
wont|12 0 -3 -3
wont be|11 -3 -2 -3
wont cover|10 -2 -2 -1
word|-6 5 -8 -2
word je|-7 16 -2 -1
worden krijgen|-9 11 -1 -1
wordt|2 10 -1 -3
work for|-10 -2 17 -1
work out|-7 -5 -3 -2
work se|-4 -6 -1 -1
work we|0 -1 -1 10
worka*|-7 9 -1 0
workable|-8 9 0 0
working days|-1 12 -1 -1
working for|10 -4 -1 -1
working through|-6 10 -3 -1
works|-7 -4 24 -3
works for|-7 -2 9 2
works*|9 -4 2 -1
worri*|-10 5 12 -6
worries|-15 -1 15 -4
would|-3 -8 16 1
would be|11 -4 -5 4
would like|-7 -6 16 5
would you|-29 -15 31 2
wow|2 9 -4 -1
writing to|-2 -10 -7 -1
writing with|20 -2 -3 -4
written exam|-3 -1 9 -1
written test|-4 -2 10 -1
wulf|12 -4 -3 -1
wunsc*|6 -9 -4 -1
wunscharbeitgeber|-5 -1 -2 -1
wunschen|9 -8 -4 -3
wunschen ihnen|11 -6 -3 -3
wunschen wir|2 -7 -3 -3
wurde|4 -8 0 -6
wurde automatisch|11 0 -5 -2
wurde bis|-8 -8 -2 -1
wurde dich|-7 -2 11 0
wurde gepruft|16 -8 -3 -2
wurde ich|9 -2 -1 -2
wurde leider|14 -4 -3 -2
wurde sie|-12 -1 17 -1
wurde*|4 -11 8 -4
wurden|2 -11 9 -3
wurden dich|-7 -4 10 3
wurden sie|-3 -3 9 2
wurden wir|11 -3 -2 -1
y a|0 -3 -4 -2
y como|-8 -4 -1 -1
y con|10 -4 0 -1
y en|14 -8 -2 -1
y la|-6 -3 -7 -2
y lo|11 -2 -3 -1
y no|4 -4 11 -5
y por|18 -1 -4 -1
y te|-7 14 0 -4
ya|15 4 -9 -8
ya ha|10 -7 -4 -2
ya hemos|12 -5 -2 -2
ya no|-7 -8 -2 -2
ya se|-2 11 -2 -2
ya tenemos|-2 17 -5 -2
yann|9 -4 0 -2
yara|-2 -4 12 -2
yasmi*|-1 -4 1 9
yasmin|-4 -2 1 9
yeah|11 -1 -2 -1
year|9 -3 -8 -2
year and|11 2 -2 -1
year but|-11 0 0 0
year s|-18 12 -5 -3
years|9 -12 -6 -3
years of|2 -9 -5 -3
yes|-14 -4 -6 23
yes or|-15 5 -5 17
yes to|-2 -2 11 -2
yeste*|11 -12 -8 1
yesterday|11 -12 -8 1
yesterday and|9 -1 -1 -1
yet|-14 14 -5 -4
yet completed|-3 -3 9 -1
yet i|-4 15 -1 -1
yilma*|9 -2 -2 -1
yilmaz|9 -2 -2 -1
yo|8 -7 15 -4
yo luz|11 -2 -2 -1
yolan*|9 -4 -1 0
yolanda|9 -4 -1 0
you a|-5 -8 -7 4
you about|-6 2 17 -7
you again|-5 -8 11 -3
you all|9 -3 -2 -1
you an|12 0 0 0
you and|11 -6 2 -5
you appeared|-6 -2 -3 -2
you applied|14 -14 -1 -3
you applying|11 -3 -2 -1
you as|7 7 -9 13
you asked|-1 14 -7 9
you at|-7 -8 4 -5
you be|-9 -2 11 -4
you believe|10 -6 0 0
you but|-5 -5 -5 -3
you by|-10 6 7 -4
you cannot|-3 1 11 -1
you cant|2 -5 14 -4
you come|-15 -6 33 -1
you created|-6 -2 -1 -1
you didnt|-3 -6 -5 -3
you directly|-14 21 0 1
you do|-7 -6 14 -8
you dont|-21 17 9 -6
you ever|12 -1 -2 -1
you every|0 -5 -4 -3
you forward|17 -3 -2 -1
you free|-6 -3 21 -3
you from|-9 2 6 -3
you go|-7 -3 -3 -1
you had|12 -2 -1 3
you hear|-7 5 -6 -2
you if|7 10 -5 -2
you interviewed|15 -2 -4 -1
you joined|-6 -1 -2 0
you joining|-3 -3 3 15
you left|-4 -4 -3 -1
you like|-19 -6 10 5
you liked|-4 -1 -3 -1
you ll|0 10 -1 -2
you luck|-6 -2 -2 -2
you make|-12 11 -1 0
you must|2 8 0 -1
you no|-5 -7 4 -2
you once|-4 -3 -1 -1
you out|-10 -4 5 -1
you please|-7 -3 0 -1
you prefer|-3 -2 11 -2
you recently|-7 -6 -6 -4
you remain|-14 9 -1 0
you requested|-12 -4 -2 -1
you saved|-12 -4 -2 -2
you send|-14 -6 1 1
you should|9 8 -4 -2
you soon|-11 5 1 -1
you start|-8 -4 -5 14
you started|-3 -4 -2 0
you still|-14 -7 -5 21
you the|1 -6 -9 25
you told|9 -5 -2 -1
you ve|-4 -4 15 -1
you wait|-7 10 -1 0
you want|5 -7 3 20
you wanted|13 -3 -1 -1
you were|15 -4 -7 -2
you werent|28 -8 -6 -2
you who|-4 -5 -5 -1
you wish|11 -4 -2 0
you yet|-3 10 -3 0
your academic|-6 -1 -1 -1
your ad|-2 -2 -3 -3
your alert|-6 -1 -1 -1
your answers|-18 9 -4 -1
your app|-9 -6 25 -4
your candidacy|20 -1 -3 -1
your candidature|10 0 0 -2
your circumstances|-10 3 -3 -2
your claim|-9 -3 -5 -3
your company|-12 -1 -2 -2
your conditional|16 -2 -2 -6
your contract|-7 -5 -3 17
your current|-7 -10 -1 5
your cv|4 11 3 -5
your decision|-16 -6 -2 -1
your documents|6 8 -2 -1
your draft|-5 -7 -1 -1
your earlier|-6 -3 0 0
your email|-18 17 -9 -4
your employment|-12 -5 -5 -4
your enquiry|-5 -3 -1 -1
your favor|-3 -2 -3 -3
your file|-6 10 -2 -1
your first|-16 -5 -6 9
your form|-11 20 -5 -3
your friends|10 -3 -2 -1
your future|13 -3 -1 0
your github|9 -2 -1 -1
your home|-6 -1 -1 -1
your info|9 -7 -3 -2
your information|-5 11 -4 -2
your interest|11 0 -2 -2
your interview|2 -11 13 -1
your laptop|-4 -3 -4 -3
your last|-11 -3 -3 -2
your letter|4 5 -1 3
your line|4 -4 9 -1
your membership|-4 -2 -2 -2
your name|17 -6 -1 -3
your notice|-12 -7 0 15
your number|8 -3 5 -1
your offer|-18 -8 -7 -2
your ondemand|0 -1 9 0
your online|-9 2 4 -1
your order|-8 -1 -3 -1
your paper|-16 8 3 -1
your passport|-9 -3 4 -2
your password|-5 -5 -3 -2
your phone|-4 2 -7 -1
your portfolio|18 1 -5 -1
your preferences|-5 -2 -1 -1
your probation|-5 -1 -2 -1
your project|-21 -2 0 0
your proposal|-7 -1 -1 -2
your qualifications|1 13 -1 -3
your query|-7 -1 -1 0
your quote|-11 -3 -3 -3
your recent|10 -3 -3 -1
your referees|-5 -2 -2 -1
your request|-6 -3 -2 -3
your results|6 5 -1 -1
your resume|3 12 -4 -4
your right|-10 -2 1 4
your score|13 -3 -5 -1
your site|-7 -3 -2 -2
your skills|14 8 -6 -3
your start|-5 -3 -4 -2
your status|-12 19 -1 0
your ticket|9 -6 -3 -1
your transcripts|-2 9 -1 -1
your two|-4 -3 -2 -1
your updated|-7 -3 -2 -1
your way|12 -3 -2 -3
your work|0 -8 -3 1
yours faithfully|11 -5 -1 -2
yours if|-9 -4 -4 27
yours is|-14 1 6 -3
yours isnt|-8 -3 -2 -2
yourself forward|-7 -1 -1 -1
youth|10 -2 -1 -1
yr|-6 9 -2 1
yrs|3 -8 -4 -3
yusuf|-5 -9 10 8
z|10 -11 3 -1
zahl|-10 -7 -1 0
zahl an|-4 -8 0 0
zahlung|-5 -2 -2 -2
zater*|1 -3 5 6
zaterdag|2 -3 4 6
ze|16 5 -6 -6
zeige*|-7 -4 17 -2
zeigen|-7 -4 17 -2
zeit und|9 -4 -2 -1
zeitr*|0 -3 -5 -3
zeitraum|0 -3 -5 -3
zero|10 -3 -2 -1
zes|9 -2 -2 -1
zeugn*|-10 1 2 -4
zeugnisse|-8 -3 1 -3
zeugnisse bitte|-7 -4 4 -2
zf|-4 -7 9 -1
ziegl*|13 -3 -2 -1
ziegler|13 -3 -2 -1
zien|10 -3 -2 -1
zijn er|-2 -6 -4 -2
zimmer|-13 5 6 4
zimmerei|10 -4 -2 -2
zin|-7 -3 -2 -2
zirng*|-4 -2 -3 -1
zirngibl|-4 -2 -3 -1
zit|12 -7 -10 6
zitte*|20 -6 -4 -3
zitten|20 -6 -4 -3
zitten vol|18 -6 -4 -3
zo|-4 12 -2 -1
zoals|4 -4 -6 12
zocht|9 -2 -1 -2
zodra|-10 18 -2 -1
zoe|1 5 7 -2
zoeken we|-5 -1 9 -1
zoeko*|-8 -2 -2 -1
zoekopdracht|-8 -2 -2 -1
zoekt*|11 -6 -1 -1
zoektocht|11 -6 -1 -1
zomer|11 -2 -3 -2
zonda*|-4 1 11 -1
zondag|-3 -3 12 -1
zoom|-17 -4 24 -3
zorgk*|-3 -5 14 -2
zu besetzen|14 -5 -2 -1
zu bewerben|-4 -3 -1 -1
zu durfen|-6 -4 11 -2
zu einem|-11 4 25 -5
zu gegebener|-6 10 -1 -1
zu horen|-9 -1 -1 -1
zu ihrer|0 -10 -3 -2
zu konnen|-2 -12 -5 21
zu mussen|13 -2 -2 -2
zu unserem|-1 -8 0 -3
zu unserer|6 -8 -4 -3
zu verzogerungen|-8 12 -1 -1
zu weit|12 -4 -3 -2
zug|12 -3 -2 -1
zugel*|-4 -2 10 0
zugelassen|-4 -2 10 0
zugesagt|14 -6 -4 -2
zuive*|0 -3 -3 -4
zukun*|12 -3 -1 -1
zukunft|12 -3 -1 -1
zulas*|-10 4 -2 -1
zum|-11 1 4 0
zum probearbeiten|-12 -4 25 -3
zum stand|-8 13 -1 0
zum test|-6 2 10 0
zur stelle|-7 15 -1 -1
zur umfrage|-5 -5 -2 -1
zuric*|-2 0 -4 9
zurich|-2 0 -4 9
zuruck|4 2 -9 7
zuruck auf|10 -5 -1 0
zuruckgezogen|-12 -10 -2 -1
zuruckgezogen haben|-10 -9 -2 -1
zuruckkommt|9 -1 -2 -1
zuruckstellen|-4 12 -1 0
zusag*|6 0 -3 11
zusage|16 3 -4 -1
zusage geben|20 -2 -2 -4
zusagen|-7 -4 -2 10
zusam*|13 -3 -5 -2
zusammenhang|-3 10 -2 -1
zusammenhang mit|-3 10 -2 -1
zwar|-22 1 27 -2
zwei bis|-6 12 -1 -1
zwei drei|-3 -3 -2 -1
zwei referenzen|-6 -2 -2 0
zweit*|0 1 15 -6
zweite|-9 -1 21 -4
zwischen|-11 14 1 -1
zwischenzeitlich|9 -15 -3 -3
zwolf|11 -5 -3 -1
λ fase|-7 -1 -1 -1
`;
