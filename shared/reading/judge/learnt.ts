/** What each sign counts for rejection, confirmation, interview and offer, in hundredths; for other, what makes the sum 0. Written by `npm run learn`. */
export const learnt = `
<?chosen-others>|-31 24 -7 -4
<?closed>|-36 27 15 -1
<?day>|-7 -18 31 1
<?denial>|-14 16 -3 -14
<?feedback>|14 -5 -7 2
<?foreign>|13 -2 -7 -7
<?hard-choice>|-7 20 4 -1
<?hint>|-39 12 8 7
<?interview>|7 12 6 -13
<?no-job>|15 11 -6 -7
<?offer>|2 -15 -18 30
<?receipt>|21 -15 0 -5
<?refusal>|-34 26 5 -16
<?regret>|-11 22 -3 -18
<?title>|11 2 -5 -2
<?unfit>|-32 29 0 -12
<advertising>|-1 -10 -9 -7
<applied>|6 21 -6 -15
<appointment>|-13 -8 28 0
<assessment>|11 -8 32 -12
<by-applicant>|-43 -2 -14 -5
<cancelled>|30 0 -14 -8
<chosen-others>|40 -21 -13 -4
<closed>|53 -23 -15 -9
<competition>|13 0 -5 -6
<concession>|4 -2 9 -5
<condition>|-7 21 -3 -6
<congratulation>|-25 -15 29 20
<contrast>|16 -14 -1 -3
<day>|-30 -19 52 8
<declines-feedback>|17 2 -6 -3
<denial>|20 -23 -11 -8
<detail>|-10 16 -1 -15
<employee>|-41 -11 -15 -5
<experience>|35 -13 -8 0
<feedback-asked>|-3 -9 -6 15
<feedback>|11 -7 -10 -8
<filled>|37 -17 -8 -11
<final>|4 -12 10 2
<foreign>|-5 -15 -8 -11
<hard-choice>|12 -6 1 -4
<harmless>|-2 18 1 -10
<hint>|29 -18 -8 -5
<idiom>|10 4 -5 -3
<internal>|24 -14 -1 0
<interview>|-5 -18 44 -6
<interviewed>|8 -19 32 -7
<invites-contact>|5 -9 8 5
<invites-reapply>|17 -8 -7 -5
<job-like>|9 0 -1 -6
<job>|13 0 -3 -5
<keeps-on-file>|11 17 -15 -8
<later>|-8 28 -10 -3
<location>|11 -13 -2 -1
<luck>|20 -11 -6 -7
<negation>|9 -11 -7 -11
<no-denial>|-1 -15 10 -6
<no-door>|1 -10 -5 -5
<no-job>|-36 -19 -7 -7
<no-reason>|20 -13 -6 -6
<no-reply>|3 13 -4 -7
<no-shortfall>|18 -6 -2 0
<not-reached>|16 -5 14 -8
<not-yet>|-35 30 14 -15
<offer>|-13 -10 -18 59
<offers-feedback>|22 -6 -11 -2
<ongoing>|-18 10 1 -6
<other-candidate>|24 -13 -8 -3
<outreach>|-17 -8 -7 0
<pending>|-6 32 -11 -10
<possibility>|-5 21 2 -10
<praise>|16 -16 14 -7
<qualification>|23 -9 -4 -6
<receipt>|0 32 -5 -12
<refusal>|43 -28 -13 -6
<regret>|12 -19 -2 -12
<request>|-27 -28 20 4
<skill>|28 -6 -9 -2
<status>|2 18 -15 -13
<survey>|-4 -9 -9 -7
<thanks>|18 1 -4 -7
<title>|12 -1 0 -2
<undecided>|-44 48 -14 -13
<unfit>|45 -25 -13 -3
<until>|-4 18 -2 -5
<weighed>|10 -1 -6 -7
<wishes>|18 -14 -11 -6
<withdrawn>|-33 -13 -10 -5
=confirmation|-25 33 -10 -8
=interview|-20 -6 33 -6
=offer|-15 -4 -9 31
=other|-28 1 -1 -8
=rejection|38 -16 -7 -2
@-1|-20 -5 -3 1
@0|3 -1 -7 -12
@1|5 12 -9 -12
^<?day>|-20 2 17 -19
^<?denial>|-14 -4 8 0
^<?foreign>|33 5 -12 -6
^<?no-job>|3 12 -3 -1
^<?receipt>|-6 0 -2 -1
^<?refusal>|-13 -6 -2 -2
^<advertising>|-22 -16 -11 -4
^<applied>|15 24 -13 -11
^<appointment>|-17 8 4 -4
^<assessment>|11 -19 32 -9
^<by-applicant>|-19 -1 -1 0
^<cancelled>|9 11 -12 -8
^<chosen-others>|-1 -5 -3 -2
^<closed>|28 14 -17 -12
^<condition>|-10 -1 -3 -1
^<congratulation>|-16 -10 -9 27
^<contrast>|-1 -8 -4 -3
^<day>|-7 -5 18 -1
^<denial>|21 -12 -12 -6
^<employee>|-9 -3 -2 -1
^<feedback>|16 -6 -5 -1
^<filled>|17 -9 -3 -2
^<final>|5 -2 14 -3
^<foreign>|-25 -18 -16 -11
^<harmless>|-20 -3 5 -1
^<hint>|25 -6 -6 -3
^<internal>|10 -7 -4 -2
^<interview>|-15 -14 41 -3
^<interviewed>|10 -19 30 -13
^<job-like>|16 1 0 -9
^<job>|20 -1 -3 -9
^<keeps-on-file>|-3 -12 -8 7
^<later>|-4 -10 23 -6
^<location>|-3 -2 -3 -2
^<negation>|21 -23 -12 -11
^<no-denial>|9 -2 -1 -1
^<no-door>|-11 -14 -5 -4
^<no-job>|-29 -12 -6 -5
^<no-reply>|-7 17 -3 -1
^<not-reached>|-7 -3 16 -1
^<not-yet>|-10 -5 -1 0
^<offer>|-16 -10 -13 41
^<ongoing>|-10 -12 5 -1
^<pending>|-18 3 -3 -2
^<qualification>|-6 -6 -1 0
^<receipt>|-18 40 -7 -2
^<refusal>|45 -29 -14 -11
^<regret>|15 -7 29 -11
^<request>|-15 -10 -5 0
^<salary>|-2 -6 -3 -2
^<status>|28 -19 -17 -7
^<survey>|-17 -5 -4 -1
^<thanks>|5 27 -11 -7
^<title>|21 0 -4 -4
^<undecided>|-14 -22 -2 0
^<withdrawn>|-31 -22 -3 2
^a de|1 -1 10 0
^a projets|-9 0 0 0
^a rejection|-6 -1 -1 -1
^a vaga|0 10 -3 -2
^a votre|11 -13 -5 5
^aanbo*|-5 -4 -4 15
^aanbod|-5 -4 -4 15
^aanvr*|-10 -1 -1 -1
^aanvraag|-10 -1 -1 -1
^ab|-12 -1 7 -2
^abgel*|-4 -4 -2 -2
^abgelehnt|-4 -4 -2 -2
^aboar*|-3 -1 -2 9
^aboard|-3 -1 -2 9
^about|2 -15 1 -4
^about your|9 -11 -5 -2
^absag*|25 -13 -11 -8
^absage|33 -10 -8 -6
^absage ihrer|13 -5 -1 -1
^acces*|-10 -6 -2 -2
^access|-10 -6 -2 -2
^accou*|3 -14 -9 -5
^account|-7 -13 -9 -4
^accountant|14 -7 -2 -2
^accus*|-11 13 -1 0
^accuse|-11 13 -1 0
^accuse de|-11 12 -1 0
^achte*|0 0 9 0
^achterberg|0 0 9 0
^ackno*|-15 23 -1 1
^acknowledgement|-14 19 -1 1
^acknowledgment|-3 9 -1 0
^actio*|-11 -5 -4 0
^action|-11 -5 -4 0
^action needed|-4 -5 -3 -1
^action required|-6 -8 -1 0
^actua*|11 -8 -2 -1
^acuse|-5 10 -2 -1
^acuse de|-5 10 -2 -1
^administrator|12 0 -1 -1
^admis*|5 -7 -5 -5
^admissions|12 -4 -2 -2
^adopt*|-6 -2 -1 -1
^adoption|-6 -2 -1 -1
^afspr*|-8 -6 12 -3
^afspraak|-8 -6 12 -3
^after|-10 -3 6 -1
^afwij*|19 -6 -5 -5
^afwijzing|19 -6 -5 -5
^agend*|-9 -4 20 -2
^agent|-8 10 -2 -3
^aggio*|13 -12 0 -4
^aggiornamento|11 -11 0 -4
^agrad*|10 -2 -1 -2
^agradecimento|9 -2 -1 -2
^ajuda*|10 -3 -3 -1
^ajudante|10 -3 -3 -1
^aktua*|18 -8 -3 -2
^aktualisierung|18 -8 -3 -2
^aktue*|-6 -3 -2 -2
^alert|-8 -3 -2 -2
^algue*|-7 -5 -2 -1
^alguem|-7 -5 -2 -1
^all|-8 -5 6 -2
^als|11 5 -4 -3
^alter*|12 -2 -2 -2
^alternance|12 -2 -2 -2
^an|14 -3 1 0
^an update|16 0 -1 -1
^analy*|9 3 1 -2
^analyst|8 6 3 -2
^and|0 -6 -6 -2
^and reviewed|10 -7 -1 -1
^ander*|-16 -1 16 0
^anfra*|9 -2 -9 -9
^anfrage|9 -2 -9 -9
^angeb*|-11 -3 -2 5
^angebot|-11 -3 -2 5
^anges*|-4 -6 -1 -1
^angesehen|-4 -6 -1 -1
^annun*|-8 11 -4 -2
^any|-6 14 -8 -6
^any news|-7 24 -3 -2
^any update|0 -7 -3 -2
^ao mestrado|-5 -2 -1 -1
^apolo*|-9 -2 21 -2
^apologies|-9 -2 21 -2
^appar*|-7 -1 -1 -1
^appea*|-4 -2 -2 -2
^appel|-9 0 0 0
^appel a|-9 0 0 0
^application acknowledgement|-4 10 -1 0
^application acknowledgment|-3 9 -1 0
^application at|11 -1 -1 -1
^application confirmation|-9 15 -1 0
^application decision|-10 0 0 0
^application for|11 0 0 -2
^application from|9 -3 0 0
^application has|-16 10 -3 6
^application id|-6 10 -2 0
^application is|-9 -11 -2 -1
^application on|-8 0 -1 -1
^application outcome|15 -7 -2 -1
^application received|-17 26 -2 1
^application status|10 2 -4 -2
^application submitted|-13 26 -3 0
^application to|11 6 -2 -3
^application under|-3 9 -1 0
^application update|8 -9 -2 -1
^application with|14 -7 6 -1
^apply|-4 -2 -2 -1
^apply*|1 12 -4 -3
^applying|1 12 -4 -3
^applying to|-11 14 -1 -1
^appre*|17 8 -2 -3
^apprentice|9 4 -1 -1
^apprenticeship|8 5 -2 -1
^aptit*|-4 -1 10 -1
^aptitude|-4 -1 10 -1
^arbei*|-11 -11 -10 22
^are|-11 1 -2 -1
^area|10 -3 -1 -1
^arran*|-5 -2 10 -1
^arrangements|-5 -2 10 -1
^arriv*|-9 11 -2 -1
^artic*|-13 19 -3 -5
^artis*|-5 -3 -4 -2
^asses*|-3 -10 15 -6
^assessment|-3 -10 16 -6
^assessment center|-2 -2 9 -1
^assessment centre|-4 -2 14 -1
^assis*|13 -4 -2 2
^assistant|13 -2 -2 1
^assoc*|17 -4 -2 0
^associate|20 -4 -2 1
^at|14 -5 -3 0
^ateli*|-7 9 0 0
^atelier|-7 9 0 0
^atten*|6 -2 7 -1
^atual*|13 -4 -2 -1
^atualizacao|13 -4 -2 -1
^atualizacao da|11 -3 -1 -1
^audit*|-8 -1 -4 -3
^audition|-15 -2 -4 -3
^auf|5 -8 -2 -5
^ausbi*|21 -2 -9 1
^ausbildung|12 0 -5 -3
^ausbildungsplatz|12 -3 -4 3
^ausge*|-6 -5 -2 -1
^ausgeschrieben|-7 -3 -1 -1
^aushi*|13 -4 2 -3
^aushilfe|13 -4 2 -3
^aussc*|7 -10 -2 -1
^auswa*|16 1 6 -3
^auswahlverfahren|12 -5 8 -2
^autho*|-5 -4 -3 -2
^autom*|-16 21 -3 -1
^autor*|-5 9 0 0
^avail*|-13 -4 15 -2
^availability|-11 -4 16 -2
^avec|-4 -2 10 -2
^avez|-4 -3 -1 -1
^avis|-9 -3 -3 -1
^avis nous|-5 -1 -2 -1
^avons|-5 10 -1 0
^aw|11 11 -9 -5
^aw bewerbung|4 17 -1 -6
^aw ihr|-9 -1 -1 -2
^ayuda*|11 -3 -2 -2
^ayudante|11 -3 -2 -2
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
^bedan*|-9 18 -4 -1
^bedankt|-9 18 -4 -1
^bedankt voor|-8 14 -3 -1
^been|-15 11 -10 2
^been invited|-3 -3 -3 -2
^been received|-7 10 -1 0
^bei|8 6 -4 -1
^bei uns|13 -1 -4 0
^beim|-8 15 -1 0
^bench|-2 11 -3 -1
^bench joiner|-4 11 -2 -1
^benefits|-4 -1 -2 -2
^beric*|11 -3 -3 -2
^bericht|11 -3 -3 -2
^besch*|-7 -2 -3 -2
^besta*|-24 24 -5 -4
^bestatigung|-22 24 -4 -3
^beta|-18 -5 -3 -1
^beta programme|-6 -2 -2 -1
^beves*|-10 2 0 -1
^bewer*|10 7 -6 -4
^bewerberdaten|-10 -3 -2 -1
^bewerbung|11 7 -6 -4
^bewerbung als|12 5 -3 -3
^bewerbung auf|14 -2 -2 -1
^bewerbung bei|10 9 -4 -3
^bewerbung beim|-6 10 -1 0
^bewerbung bitte|-5 -5 -1 -1
^bewerbung eingegangen|-7 11 -1 0
^bewerbung erhalten|-7 12 -1 -1
^bewerbung ist|-10 10 -1 0
^bewerbung uber|-4 9 -1 0
^bewerbung um|1 -4 -5 -3
^bewerbung vom|15 -8 -1 -1
^bewerbung wurde|-13 1 -2 -2
^bewerbungseingang|-6 17 -4 -1
^bewerbungsgesprach|-9 -3 13 -2
^bid|-7 2 -3 -3
^bien|-15 19 -1 0
^bienv*|-3 -2 -2 10
^bienvenida|-3 -2 -2 10
^big|9 -4 -1 0
^big sky|10 -1 0 0
^bij|-2 9 -13 0
^bijba*|11 -2 -3 -3
^bijbaan|11 -2 -3 -3
^biscu*|-8 -1 0 0
^biscuit|-8 -1 0 0
^bitte|-14 -11 -5 -1
^bitte um|-9 -5 -3 -2
^blood|-9 -1 -1 -1
^board|-9 -3 4 -2
^bolsa|9 -2 -3 1
^bolsa de|11 2 -2 3
^bonus|-7 -4 -1 -1
^booki*|-5 -3 -2 -1
^booking|-7 -2 -1 -1
^bus|1 -4 12 -1
^by|8 -11 -1 -2
^c|-8 17 -5 -2
^cabel*|13 -3 -3 -2
^cabeleireira|13 -3 -3 -2
^cabif*|-3 -2 -5 -1
^cabify|-3 -2 -5 -1
^call|-19 -6 16 -3
^camarero|10 -3 -3 -2
^cambi*|-9 -3 10 -3
^cambio|-11 -3 10 -3
^cambio de|-10 -2 11 -3
^camer*|9 -4 -3 -2
^campaign|-4 -2 -2 -2
^can|-5 -1 11 -1
^cance*|7 -10 3 -4
^canceled|3 -1 9 0
^cancelled|1 -4 -5 -2
^candi*|11 8 -7 -4
^candidacy|17 -3 -2 -1
^candidat|-6 -3 -1 -1
^candidate|-6 -9 -7 -2
^candidate account|-8 -3 -2 0
^candidato|-8 -7 -4 -3
^candidatura|11 10 -7 -5
^candidatura a|16 1 -3 -2
^candidatura enviada|-6 9 -1 -1
^candidatura espontanea|-6 15 -2 -2
^candidatura inviata|-6 9 -1 0
^candidature|12 10 -6 -3
^candidature a|8 3 -1 -1
^candidature chez|12 -2 -3 -1
^candidature est|-11 0 -2 -1
^candidature poste|-4 10 -2 -1
^candidature transmise|-6 11 -1 -1
^cant|-7 -2 -4 -1
^card|-12 -4 -1 -1
^care|6 5 3 -3
^care assistant|11 -3 -1 -1
^caree*|-3 -2 -7 -3
^careers at|9 -4 -2 -1
^carta|-10 -3 -3 15
^carta oferta|-6 -1 -1 14
^carta*|-7 -1 -1 -1
^cartao|-7 -1 -1 -1
^case|5 -4 11 -4
^cashi*|11 -3 -2 -1
^cashier|11 -3 -2 -1
^casti*|-6 -4 -4 -3
^casting|-2 -3 -3 -3
^cat|-4 9 -2 0
^cente*|-2 -2 9 -1
^center|-2 -2 9 -1
^centr*|0 -3 14 -1
^centre|-2 -3 14 -1
^cette|-3 -4 -1 -1
^chang*|1 -6 27 -8
^change|5 -5 23 -4
^change of|-5 -1 14 -1
^charg*|0 -1 -4 -4
^chari*|10 0 -1 0
^chat|-14 -9 28 -3
^check|3 -5 -4 -6
^chef|9 2 2 -3
^chez|3 14 -6 -4
^chius*|18 -8 -3 -3
^chiusa|15 -6 -3 -3
^cita|-8 -5 2 -4
^claim|-8 -1 -1 -1
^clerk|-8 -9 5 -3
^clien*|7 -6 17 -4
^cliente|-2 -4 14 -2
^clini*|9 0 -2 2
^close*|2 -10 -5 -4
^closed|2 -10 -5 -4
^closi*|-9 -11 -6 4
^closing|-9 -11 -6 4
^closing soon|-4 -3 -1 -2
^cocin*|14 -3 -3 -3
^code|-6 -4 -2 0
^coffe*|-3 -2 -4 -1
^coffee|-3 -2 -4 -1
^collo*|2 -11 24 -7
^colloquio|2 -11 24 -7
^colloquio di|-7 -2 9 -1
^com sucesso|-5 10 -1 -1
^comin*|-4 -5 0 14
^comme*|18 -4 -4 -3
^como|-8 -4 -2 -1
^como foi|-7 -2 -2 -1
^companies|-2 -7 0 0
^compl*|-22 -15 5 -4
^complete|-17 -10 11 -2
^complete your|-15 -15 12 -1
^compt*|-5 -1 -2 -2
^con|-13 0 17 -1
^conco*|6 8 0 -4
^concorso istruttore|-6 9 2 -1
^concours|9 3 -2 -1
^condi*|-4 -1 -1 14
^conditional|-6 -1 -1 14
^conditional offer|-6 -1 -1 14
^confe*|-17 21 -3 -1
^conferma|-13 21 -2 0
^conferma ricezione|-7 11 -1 0
^confi*|-23 25 3 -2
^confirm|-3 -4 -2 -1
^confirmacao|-10 13 -1 0
^confirmacion|-8 15 -2 0
^confirmacion de|-7 11 -1 0
^confirmada|-5 11 -2 -1
^confirmation|-21 27 6 2
^confirmation de|-5 9 -2 0
^confirmation of|-12 16 2 -1
^confirmed|-6 -3 10 -1
^congr*|-9 -4 -3 7
^congratulations|-9 -4 -3 7
^conhe*|-11 -4 7 -1
^conos*|-7 -3 15 -2
^consi*|9 -3 -3 -2
^consu*|23 -9 -8 -4
^consulta|-9 -8 -2 -1
^consultant|26 -7 -4 -3
^conta|-8 -4 -3 -2
^conta*|1 9 -2 -2
^contr*|10 -11 -5 15
^controller|13 -4 -3 -1
^convo*|-6 -7 15 3
^convocation|-7 -2 14 -2
^cook|16 -4 -1 2
^coord*|7 7 6 -2
^coordinator|13 5 -1 -3
^couns*|12 -2 -1 -1
^counselor|10 -2 -1 -1
^count*|-5 -9 8 8
^court|-11 0 2 0
^credi*|-2 -9 -2 -2
^credit|-6 -8 -2 -2
^credit union|-4 -6 -1 0
^crew|17 6 -3 -3
^cto|-5 -2 10 -2
^cuisi*|0 -5 9 -2
^cuisine|-1 -5 10 -2
^curri*|12 0 -6 6
^curriculo|-4 10 -2 -1
^curriculum|10 -5 -1 -1
^cv|8 27 -18 -8
^d embauche|-6 -1 1 10
^da|16 -7 0 -3
^da sua|10 -3 0 -1
^dank|-7 16 -1 0
^dank fur|-12 14 0 0
^danke|-5 26 -7 -2
^danke fur|3 11 -4 -3
^data entry|12 -3 -3 -2
^date|-17 -9 -3 8
^datin*|-10 -1 -2 -1
^dating|-10 -1 -2 -1
^day|-4 -6 2 -3
^dbs|11 -3 -1 -2
^de auxiliar|-4 -3 -1 -1
^de empleo|-1 9 -1 0
^de estagio|-9 12 -1 -1
^de fecha|-2 -1 11 -1
^de fomento|-8 -1 0 -1
^de hora|-7 -2 -1 -2
^de l|-1 -4 -3 -1
^de postulacion|-9 7 0 0
^de reception|-11 14 -1 0
^de recibo|-5 10 -2 -1
^de recrutement|-9 -3 10 -1
^de satisfacao|-4 -2 -2 -1
^de satisfaccion|-4 -3 -1 -1
^de trabalho|-4 -2 -2 13
^de votre|-2 12 -1 -3
^decis*|10 -8 -8 -5
^decision|10 -8 -8 -4
^decision on|-6 -2 -1 -1
^decli*|-11 -2 -1 -1
^declined|-7 -3 -1 -1
^dein|8 -6 -10 8
^dein profil|-5 -1 -2 -1
^deine|-2 16 -5 -5
^deine bewerbung|1 15 -4 -4
^deiner bewerbung|9 -9 -3 4
^del|5 -8 -4 -4
^delay|-6 18 -1 0
^delet*|-7 -3 -2 -1
^della|-4 -7 -3 -1
^deman*|-14 -2 -2 -1
^demande|-14 -2 -2 -1
^demande de|-15 -1 -1 -1
^deput*|-2 -8 -1 -1
^deputy|-2 -8 -1 -1
^desca*|14 -14 -2 -2
^descartado|16 -9 -2 -1
^desis*|-24 -9 -5 -3
^desistement|-17 -3 -3 -2
^desistencia|-5 -6 -3 -2
^devel*|10 0 -5 -4
^developer|9 -5 -3 -2
^devop*|11 -3 -2 -2
^devops|11 -3 -2 -2
^di|-1 -11 -4 1
^di lavoro|-4 -2 -2 -1
^di locazione|-5 -2 -1 -1
^did|-12 -3 7 -1
^die|-1 -5 -5 -3
^diens*|-5 -2 -1 -1
^dienst|-5 -2 -1 -1
^digit*|6 -2 8 2
^direct|-6 -2 -2 -1
^director|10 3 -3 -2
^dispa*|-7 -5 4 -1
^dispatcher|-7 -5 4 -1
^dispo*|21 -3 -6 -4
^disposition|14 -3 -3 -3
^do|-4 -2 -4 -7
^do processo|9 -3 -2 -1
^do sol|-4 -3 -1 -1
^docum*|-16 -11 -13 -4
^document|-4 -4 -1 -1
^documenti|-7 -7 -5 -3
^documentos|-5 -5 -5 -2
^documents|-6 -6 -4 -2
^documents manquants|-2 -5 -1 -1
^doman*|-10 6 6 -3
^domanda|-9 6 3 -3
^dossi*|-6 5 -9 -5
^dossier|-10 7 -9 -5
^dossier de|-6 -1 -1 -1
^drive|4 3 2 0
^drive*|21 -2 -1 -5
^driver|21 -2 -1 -5
^du|-1 -4 2 -6
^echange telephonique|-3 -2 9 -1
^ecolo*|-3 -4 -3 -2
^edital de|-8 -1 0 -1
^edito*|9 -3 -4 -5
^educa*|-4 0 13 -2
^een|-3 1 10 0
^eine|-9 1 -3 -1
^einga*|-17 26 -2 0
^eingang|-14 21 -1 0
^eingang ihrer|-9 15 -1 0
^eingangsbestatigung|-16 20 -1 0
^einge*|-17 24 -2 0
^eingegangen|-17 24 -2 0
^einka*|-9 5 -2 -2
^einkauf|-6 -1 -1 -1
^einla*|-17 -11 28 -2
^einladung|-17 -11 28 -2
^einladung zum|-14 -8 17 -2
^einst*|1 -5 -3 13
^el proceso|-2 -3 -3 -1
^elektroniker|9 0 -2 0
^em|-24 -2 -7 -4
^email|-6 -6 4 -1
^embau*|-6 -1 1 10
^embauche|-6 -1 1 10
^emplo*|3 -4 -9 18
^employment|0 -2 -7 17
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
^entre*|5 -12 26 -7
^entretien|7 -11 23 -6
^entretien du|11 -2 -3 -2
^entrevista|4 -13 27 -8
^entry|11 -3 -3 -2
^entsc*|15 -3 -4 -3
^entscheidung|16 -2 -3 -3
^envia*|-7 10 -1 -1
^enviada|-6 9 -1 -1
^envoy*|-8 10 -1 0
^envoyee|-8 10 -1 0
^ergeb*|12 -2 -2 -1
^ergebnis|12 -2 -2 -1
^erhal*|-11 18 -1 -1
^erhalten|-11 18 -1 -1
^erinn*|-5 -3 12 0
^erinnerung|-5 -3 12 0
^erzie*|11 9 -3 -4
^erzieherin|9 7 -2 -3
^esito|22 -12 -4 -5
^esito candidatura|9 -3 -1 -1
^esito domanda|-5 -3 -1 -1
^esito prova|12 -3 1 -2
^espon*|-6 15 -2 -2
^espontanea|-6 15 -2 -2
^est|-16 6 -4 -2
^est toujours|-5 -9 -1 0
^esta|-11 -6 -3 -2
^estad*|11 -4 -1 -1
^estado|11 -4 -1 -1
^estag*|6 10 -5 -4
^estagio|6 10 -5 -4
^etapa|-2 -3 12 -2
^etape|-8 -4 19 -2
^ete|11 4 -6 -5
^etude|-2 -10 -1 -1
^even|-5 -9 -4 -2
^even geduld|-4 -8 -2 -1
^exec|16 -2 -4 -2
^execu*|4 10 -3 -2
^executive|4 10 -3 -2
^exped*|-6 -2 -1 0
^expediente|-6 -2 -1 0
^exper*|-12 -2 -2 0
^experience|-9 -1 -2 0
^experiencia|-5 -2 -1 -1
^expir*|-9 -9 8 -2
^expired|-4 -7 -1 -1
^expires in|-2 -1 11 0
^facha*|10 -4 -1 -1
^fahre*|10 -4 -1 -1
^fahrer|10 -4 -1 -1
^fair|-6 -2 -1 0
^fecha|-2 -1 11 -1
^feedb*|22 -5 -9 -3
^feedback|22 -5 -9 -3
^fehle*|-10 -6 -2 -2
^fehlende|-10 -6 -2 -2
^fehlende unterlagen|-10 -6 -2 -2
^fello*|10 -5 2 -4
^fellow|12 -3 3 -3
^filia*|-3 -4 10 -1
^fille*|10 -1 -3 -2
^filled|13 -5 -2 -1
^fin|12 -4 -2 -1
^final|10 -3 11 -4
^finan*|6 -10 -4 -4
^finance|-4 -3 -2 -3
^flat|-11 0 0 0
^foi|-12 -1 -3 -1
^foi sua|-5 -2 -1 -1
^follo*|18 0 -6 -5
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
^for you|-2 -5 -3 -3
^for your|-2 16 -5 -4
^foste*|-9 -1 -1 0
^foster|-9 -1 -1 0
^found*|2 8 3 -3
^founding|-4 10 2 -2
^founding engineer|-2 10 -3 -1
^frage|-6 -2 -3 0
^franc*|-15 2 -3 -2
^france|-5 -3 -1 -1
^franchise|-9 5 -2 -1
^freez*|-6 -3 0 0
^freeze|-6 -3 0 0
^frida*|-9 11 -5 -1
^friday|-9 11 -5 -1
^from|17 -8 -1 3
^fur|-2 11 -9 -6
^fur deine|-7 9 -1 0
^fur ihre|-14 16 -1 0
^fw|9 -4 7 -2
^fwd|11 -2 -4 -4
^fyi|-7 -2 -2 -1
^galle*|-1 10 -2 -1
^gallery|-1 10 -2 -1
^gedul*|-4 -8 -2 -1
^geduld|-4 -8 -2 -1
^gegev*|-2 -5 -3 -2
^gegevens|-2 -5 -3 -2
^gelos*|-9 -5 -2 -2
^geloscht|-9 -5 -2 -2
^gener*|3 10 -3 -2
^general|-4 10 -1 -1
^gespr*|3 -12 22 -8
^gesprach|5 -8 -4 -4
^gesprach am|5 -1 -15 -1
^gesprach morgen|-4 -2 -3 -1
^gesprek|0 -5 19 -3
^gesprek morgen|-4 -1 9 -1
^get|-7 -2 -1 0
^get the|-7 -2 -1 0
^good|-10 -5 4 12
^good news|-10 -3 5 14
^got|-18 27 -3 -1
^got it|-14 25 -2 0
^got your|-6 9 0 0
^gover*|-7 -1 -1 -1
^graci*|3 15 -7 -3
^gracias|5 15 -7 -3
^gracias por|6 11 -6 -2
^graduate|13 2 -4 -1
^grant|-17 -2 -2 -1
^grazi*|2 14 -5 -3
^grazie|2 14 -5 -3
^grupa*|-4 -1 9 -1
^grupal|-4 -1 9 -1
^guest|-13 1 -1 -1
^ha sido|-6 10 -1 -1
^haben|-18 11 -4 4
^haben ihre|-9 10 -1 -1
^happe*|-11 17 -2 0
^happens|-11 17 -2 0
^happens now|-8 15 -2 0
^has|-21 11 -9 1
^has been|-14 13 -7 4
^have|-19 11 -4 -2
^have received|-5 9 0 0
^have withdrawn|-7 -2 -1 0
^head|-6 0 -5 -2
^head of|-6 -3 -5 -2
^hebbe*|-9 16 -1 0
^hebben|-9 16 -1 0
^hebben je|-6 14 -1 0
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
^hora|-7 -2 -1 -2
^hora entrevista|-5 -1 -9 -1
^hours|0 -1 11 0
^house|-16 -5 -1 4
^how|-18 -3 -2 0
^how to|-9 -2 -2 -1
^hr|12 -4 1 -2
^i|7 -4 11 1
^id|-3 9 -2 -1
^ihr|-3 -6 -1 -7
^ihr angebot|-9 -1 -1 -2
^ihr gesprach|9 -1 -3 -1
^ihr jobagent|-7 -2 -2 -2
^ihr profil|-9 2 -2 -1
^ihr vorstellungsgesprach|-3 5 11 -3
^ihre anfrage|0 -4 -6 -5
^ihre bewerbung|10 5 -5 -3
^ihre initiativbewerbung|10 -3 -1 -1
^ihre onlinebewerbung|1 10 -4 -1
^ihre rechnung|-2 -4 -2 -3
^ihrem|-6 -1 -2 -1
^ihrer|2 -4 -9 -6
^ihrer bewerberdaten|-10 -3 -2 -1
^ii|9 0 -2 1
^il|-5 1 -5 -2
^in|-4 -3 0 -7
^in unserem|-4 -4 -1 -1
^incom*|-14 -6 -2 -1
^indeed application|-6 10 -1 0
^info|-1 -8 -1 -1
^infor*|9 -8 -7 -4
^inget*|-6 -2 -2 -1
^ingetrokken|-6 -2 -2 -1
^initi*|12 16 -6 -5
^initiativbewerbung|12 16 -6 -5
^inscr*|-20 34 -5 -2
^inscribirte|-3 9 -2 -1
^inscricao|-12 21 -2 -1
^inscripcion|-8 19 -3 -2
^instr*|5 -1 4 3
^insur*|-2 -1 -3 -3
^insurance|-2 -1 -3 -3
^inter*|1 -4 19 -7
^interest|6 14 -6 -4
^interest in|9 11 -4 -3
^interested|-8 -1 -1 -1
^intern|14 -3 1 -2
^internal|11 -5 -2 -1
^internship|14 7 -6 -3
^interview|-2 -6 25 -6
^interview arrangements|-5 -2 10 -1
^interview confirmation|-3 -4 11 -1
^interview feedback|-2 -2 -8 -1
^interview friday|-7 12 -3 -1
^interview invitation|-9 -1 15 0
^interview on|-1 -2 -8 -1
^interview outcome|10 -2 -3 -2
^interview sat|-3 -1 10 -1
^interview time|-6 -2 19 -2
^interview with|-2 2 11 -2
^intre*|-8 -3 -2 -1
^intrekken|-8 -3 -2 -1
^intrekken sollicitatie|-8 -3 -2 -1
^intro|-5 -4 -1 -2
^invia*|-9 14 -2 -1
^inviata|-6 9 -1 0
^invit*|-19 -10 26 -4
^invitacion|-5 -2 13 -1
^invitacion a|-4 -2 10 -1
^invitation|-19 -8 23 -5
^invitation to|-7 -1 10 0
^invite|-5 -2 12 0
^invited|-5 -4 -2 -2
^invited to|-3 -4 -2 -2
^invito|-7 -3 14 -1
^invito a|-5 -2 10 -1
^invoi*|-5 -5 -3 -3
^invoice|-5 -5 -3 -3
^is|-28 0 -3 -4
^is your|-4 -4 -1 0
^ist|-12 11 -1 0
^istruttore|-4 9 2 -1
^it|-16 23 -2 -2
^je|-8 9 -8 -9
^je profiel|-4 -5 -3 -1
^je sollicitatie|8 12 -7 -4
^job|9 -11 -9 0
^job alert|-8 -3 -2 -2
^job application|22 -7 -3 -2
^job closing|-5 -5 -2 -2
^job offer|-6 -3 -3 18
^jobag*|-9 -3 -3 -2
^jobagent|-9 -3 -3 -2
^jobs|-20 -10 -6 -3
^jobs for|-12 -4 -3 -2
^jobs fur|-6 -2 -2 -1
^jobs in|-13 -4 -2 -2
^joine*|1 10 -3 -2
^joiner|1 10 -3 -2
^jou|-6 -2 -1 -1
^journ*|10 -5 4 -3
^junio*|13 7 -6 -2
^junior|13 7 -6 -2
^kamla|-5 -2 -1 -1
^kandi*|7 6 -6 2
^karri*|-4 -2 -4 -2
^kenne*|-5 -9 27 -4
^kennenlernen|-7 -6 24 -4
^kenni*|-13 -6 20 -2
^kennismaking|-5 -3 13 -1
^kennz*|5 7 -2 -1
^kennziffer|5 7 -2 -1
^know|-9 -5 -2 -2
^kredi*|-7 -2 -1 -1
^kundi*|-6 -4 -2 -1
^kurze|-9 -3 -7 -2
^l|3 -9 -3 -2
^la|-4 -2 -5 -7
^la sua|-9 8 -3 -2
^la tua|-6 -4 -6 -5
^lab technician|-10 4 7 0
^lagerist|11 -3 -1 -1
^lande*|-6 10 -1 -1
^last|-9 -2 6 5
^lauft|-6 -3 11 0
^lauft ab|-5 -3 9 0
^lavor*|5 -9 0 -5
^lavoro|5 -9 0 -5
^le|0 -4 11 -2
^lead|21 -7 -3 0
^lehrs*|19 -6 -4 -3
^lehrstelle|19 -6 -4 -3
^let|-8 -3 12 -1
^let s|-8 -3 12 -1
^lette*|-13 3 -10 21
^letter|-12 -3 -8 23
^letter of|3 -2 -6 15
^letter to|-10 -1 -1 -2
^letti*|-6 -4 -2 -2
^letting|-9 -3 -2 -2
^like|-8 -4 9 7
^like to|-3 -2 10 -1
^linde*|-8 -1 0 0
^linke*|-9 -5 -5 -4
^linkedin|-9 -5 -5 -4
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
^maand*|-5 -2 11 -1
^maandag|-5 -2 11 -1
^mag|11 -2 -3 -1
^mai|-5 -4 -2 -2
^maitr*|-8 10 -1 0
^maitre|-8 10 -1 0
^manag*|9 -2 1 -3
^manqu*|-5 -8 -4 -1
^manquantes|-2 -4 -3 -1
^manquants|-2 -5 -1 -1
^manus*|-18 -3 -3 -2
^manuscript|-11 -2 -1 -1
^marke*|4 10 -6 -3
^market|-5 -2 -1 -1
^marketing|5 12 -4 -3
^may|-9 -1 2 -1
^mecan*|15 -4 -3 -3
^mecanico|15 -4 -3 -3
^mechanical|-5 -2 -1 -1
^medic*|18 -5 -9 -5
^medical|9 -6 -8 -5
^medico|11 -1 -2 -1
^membe*|1 -3 -5 -4
^member|12 1 -1 -1
^membership|-14 -2 -3 -1
^mento*|-6 -2 -1 -1
^merci|-8 20 -3 -1
^mesa|-7 0 -2 -1
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
^mobil*|-4 -7 12 -3
^monte*|18 -7 -4 -2
^monteur|18 -7 -4 -3
^mortg*|-8 -1 -1 -1
^mortgage|-8 -1 -1 -1
^mortgage application|-7 -1 -1 0
^music|10 -2 -2 -1
^my|-2 -3 -5 -3
^na|5 -7 -6 11
^nachr*|0 -5 -3 -1
^nachs*|-5 -2 10 -1
^nao|2 -6 -3 -2
^natur*|-4 -4 -2 -2
^need|-4 -2 -3 -2
^neede*|-9 -7 -6 -1
^needed|-9 -7 -6 -1
^neue|-13 -6 -5 -3
^neue jobs|-12 -4 -3 -2
^neuer|-4 -3 18 -3
^neuer termin|-3 -2 13 -2
^new|-21 -11 -3 -2
^new jobs|-13 -4 -3 -2
^new message|-5 -3 -1 -1
^news|-11 15 -5 14
^newsl*|-18 -6 -5 -3
^newsletter|-18 -6 -5 -3
^next|-2 -2 24 -4
^next steps|1 -3 20 -4
^nieuw*|-15 -6 2 -2
^nieuwe|-9 -3 4 -2
^nieuwsbrief|-7 -3 -3 -1
^night*|6 0 3 1
^nights|6 0 3 1
^no|6 6 -10 -6
^no longer|9 -2 -1 -1
^no subject|15 -2 -3 -1
^nog|-7 -13 -4 -2
^nog even|-4 -8 -2 -1
^nonse*|13 -6 -2 -2
^nonselection|13 -6 -2 -2
^nords*|-4 -1 -3 -1
^north*|9 -1 0 0
^nos|-5 -2 -2 0
^not|18 -8 -3 -8
^not selected|9 -2 -2 -1
^not shortlisted|9 -3 -2 -1
^note|12 -2 -2 -2
^notic*|20 -11 0 -5
^notice|20 -11 0 -5
^notif*|20 -6 -4 -2
^notification|12 -2 -3 -2
^nous|-12 10 -2 -1
^nous avons|-5 10 -1 0
^nous interesse|-5 -1 -2 -1
^nov|-1 -1 10 0
^nova|-9 -3 16 -1
^novas|-5 -2 -1 -1
^now|-11 14 -3 -1
^nueva*|-7 -4 -2 -2
^nuevas|-7 -4 -2 -2
^nλ|-1 9 -2 -1
^o|-4 -3 -6 -3
^o seu|-8 -3 -1 -1
^of employment|-7 -2 -2 19
^of offer|-2 -1 -5 11
^of your|-14 7 -4 -6
^ofert*|4 -15 -10 6
^oferta|13 -7 -6 10
^ofertas|-10 -7 -3 -3
^offer|-17 -6 -11 37
^offer from|-5 -1 -3 15
^offer letter|-13 -2 -3 17
^offer of|-8 -2 -2 20
^offer*|-12 -4 -5 6
^offerte|-5 -2 -3 -2
^offre*|-8 -2 -2 -1
^offres|-8 -2 -2 -1
^oktob*|-6 -3 -4 -2
^oktober|-6 -3 -4 -2
^on|0 0 -11 -1
^on hold|-14 13 -1 -1
^on thursday|-1 -1 -13 0
^on your|12 -2 -3 -2
^onboa*|-5 -3 -4 -3
^onboarding|-5 -2 -2 -2
^onlin*|5 -2 20 -5
^online|0 -4 16 -2
^onlinebewerbung|1 10 -4 -1
^onlinetest|10 -5 8 -2
^ontva*|-22 33 -4 -1
^ontvangen|-17 28 -4 -2
^ontvangstbevestiging|-10 14 -1 0
^ontvangstbevestiging sollicitatie|-8 10 -1 0
^onze|-5 -2 -2 -1
^onze sollicitatieprocedure|-5 -2 -2 -1
^op|0 0 -5 -5
^op je|15 -5 -2 -1
^op vacature|-4 9 -2 -1
^open|1 -7 -7 -4
^open call|-8 -1 -1 0
^open sollicitatie|15 -4 -2 -1
^opera*|7 -2 4 1
^opini*|-4 -3 -2 -1
^oppor*|-7 -6 -6 -3
^opportunita|-6 -4 -2 -1
^opportunite|-3 -2 -3 -1
^order|-2 -5 -6 -3
^our|-3 -10 -11 8
^our call|-2 -2 -6 -2
^outco*|15 -8 -6 -2
^outcome|15 -8 -6 -2
^outcome of|0 -6 -2 -2
^overd*|-6 -6 -4 -4
^paper|-6 -1 -2 -1
^para|-9 -6 1 -2
^para entrevista|-7 -4 14 -1
^parco*|-7 -2 -1 0
^parti*|9 -8 1 -5
^partn*|-2 -7 0 -3
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
^pedid*|-14 -4 -2 -2
^pedido|-14 -4 -2 -2
^pedido de|-11 -1 -1 -1
^peluq*|10 -4 -2 -1
^per|4 -7 -2 -7
^perfi*|-8 -5 -2 -1
^perfil|-8 -5 -2 -1
^personal|-10 5 2 0
^personio|9 -4 1 -2
^pesqu*|-6 -2 -1 -1
^pesquisa|-6 -2 -1 -1
^pfleg*|12 2 -1 -1
^pharm*|10 -10 -1 -1
^pharmacy|4 -9 -1 -1
^phd application|-7 0 -1 -1
^phone|-12 -5 23 0
^phone screen|-10 -4 20 -1
^photo*|-8 1 -2 -1
^physi*|10 -1 -3 -1
^piece*|-3 -4 -4 -1
^pieces|-3 -4 -4 -1
^pieces manquantes|-2 -4 -3 -1
^piso|-13 -3 -2 -2
^pitch|-17 -3 -2 -3
^place|-4 -3 -3 -3
^plann*|9 -5 -7 -5
^planner|14 0 -4 -2
^planning|-9 -6 -4 -4
^plant*|-13 -2 -2 -2
^pleas*|-7 -10 -4 4
^please|-7 -10 -4 4
^por|6 2 -9 -4
^por inscribirte|-3 9 -2 -1
^por tu|10 -4 -2 -1
^posit*|12 -9 3 -4
^position|12 -9 3 -4
^position on|-4 -6 0 0
^posiz*|16 -8 -5 -3
^posizione|16 -8 -5 -3
^posizione chiusa|10 -5 -2 -2
^postd*|11 1 -3 -1
^postdoc|10 2 -3 -1
^poste|10 6 -5 -1
^poste d|11 -4 -2 -2
^poste de|9 -4 0 2
^postu*|1 15 -6 -4
^postulacion|-1 9 -5 -4
^postulation|10 -3 -2 -1
^pour le|-4 -2 9 -1
^pract*|17 -5 5 -5
^practicas|21 -4 -4 -3
^prakt*|13 5 -2 -5
^praktikum|14 6 -5 -4
^prati*|10 -3 2 -2
^pratica|10 -2 -2 -1
^pret|-11 -2 -1 -1
^princ*|11 -7 -4 -3
^principal|12 -7 -3 -2
^priva*|1 -6 -3 -2
^privacy|-5 -4 -2 -1
^prize|-5 -2 -1 -1
^proba*|-2 -2 -3 -2
^probe*|4 -8 18 -3
^probearbeiten|-2 -4 13 -2
^proce*|17 3 -7 -5
^proceso|23 0 -10 -6
^proceso en|0 9 -2 -1
^process|0 13 -3 -1
^processo|21 -3 -7 -5
^processo seletivo|12 -5 -3 -1
^proch*|-6 -3 16 -2
^prochaine|-6 -3 16 -2
^prochaine etape|-6 -3 16 -2
^produ*|15 -9 5 -3
^produce|-3 -3 9 -1
^production|16 -4 -2 -1
^profe*|5 3 0 7
^profi*|-19 -16 -5 0
^profiel|-4 -5 -3 -1
^profil|-19 -8 -4 -2
^profile|-14 -8 -1 0
^progress|-5 -4 -2 -1
^proje*|3 -9 2 -2
^projektleiter|11 -3 -2 -1
^projets|-9 0 0 0
^promotion|-5 -2 -1 -1
^propo*|-28 -14 -11 37
^proposal|-14 -3 -3 -5
^proposition|-14 -3 1 19
^proposta|-18 -6 -6 33
^proposta de|-6 -3 -2 17
^propu*|-2 -2 -3 9
^propuesta|-2 -2 -3 9
^pross*|-8 -4 17 -1
^prossimo|-8 -4 17 -1
^prova|2 6 10 -3
^provi*|-9 -5 -2 2
^prueb*|-7 -6 16 -3
^prueba|-5 -5 10 -2
^publi*|-11 1 -5 -3
^quali*|-10 19 1 -1
^quart*|-4 -3 -1 -2
^que|-16 -7 -3 -1
^query|-15 -3 -3 -3
^query the|-8 -1 -1 0
^quest*|-7 -3 -3 4
^question|-4 -3 -3 -1
^question about|-3 -3 -2 -1
^quick|0 -11 15 -5
^quick chat|-7 -7 22 -2
^quick question|-4 -3 -3 -1
^quiro*|-7 12 -1 1
^quirofano|-7 12 -1 -1
^quiz|-18 -1 4 0
^quote|-5 -2 -2 -2
^r|1 9 -5 -2
^ramp|-9 10 0 0
^rate|-8 -5 -4 -2
^re|11 6 0 -8
^re ajudante|10 -3 -3 -1
^re any|-3 17 -7 -4
^re application|16 -1 -2 -3
^re bewerbung|7 19 -6 -6
^re candidatura|6 9 -3 -3
^re consulta|-9 -8 -2 -1
^re cv|13 5 -5 -3
^re interview|-8 7 16 -5
^re job|17 -5 1 -4
^re lavoro|12 -3 -3 -2
^re offer|-20 -1 -2 4
^re on|-4 -3 -1 -1
^re open|10 -3 -1 -1
^re practicas|9 -3 -2 -1
^re re|10 -6 23 -9
^re sollicitatie|3 9 -6 -2
^re speculative|11 -1 -2 -1
^re start|-6 -4 -5 9
^re summer|14 -3 -2 -1
^re vaga|-1 9 -2 -2
^re warehouse|10 -3 -2 -1
^re your|-5 -9 11 -5
^react*|13 -2 -6 -4
^reactie|13 -2 -6 -4
^reactie sollicitatie|10 -4 -1 -1
^readv*|-14 -7 -1 -1
^readvertised|-11 -4 -1 -1
^reali*|-19 7 5 -1
^realizada|-6 10 -1 0
^receb*|-22 33 -3 -1
^recebemos|-13 19 -1 -1
^recebemos sua|-7 11 -1 -1
^recebida|-13 16 -1 0
^recebido|-6 11 -2 -1
^recec*|-2 10 -2 -1
^recei*|-18 27 -2 0
^receipt|-12 16 -2 0
^received|-18 27 -2 0
^received and|10 -7 -1 -1
^received for|-8 12 0 0
^received your|-14 14 -1 0
^recen*|0 -4 -4 -1
^recent|0 -4 -4 -1
^recep*|3 18 -7 -4
^reception|-6 16 -3 -1
^rechn*|-1 -4 -2 -3
^rechnung|-2 -4 -2 -3
^recib*|-18 30 -3 0
^recibida|-10 18 -1 -1
^recibido|-7 11 -1 -1
^recibimos|-12 17 -2 0
^recibimos tu|-12 17 -2 0
^recibo|-5 10 -2 -1
^recor*|-11 1 -2 -1
^recru*|-7 -10 4 -9
^recruiter|-5 -5 -2 -1
^recruitment|-8 -3 1 -1
^recrutamento|11 -2 -2 -1
^recrutement suspendu|-4 10 -1 0
^recu|-11 18 -2 -1
^recu votre|-7 11 -1 0
^recue|-7 14 -2 -1
^ref|2 13 -4 -3
^refer*|-6 5 -13 -10
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
^registrar|16 -5 -2 -2
^registration|-11 -1 -2 -1
^registro|-5 9 -3 -1
^rejec*|-21 -4 -4 -2
^rejected|-6 -2 -2 -1
^rejection|-16 -3 -3 -2
^remar*|-6 -2 12 -2
^remin*|-15 -9 10 -4
^reminder|-15 -9 10 -4
^reminder complete|0 -1 9 0
^rende*|-8 -4 -2 -4
^rendezvous|-8 -4 -2 -4
^rent|-4 -9 -1 -1
^renta*|-14 -1 0 0
^rental|-14 -1 0 0
^rental application|-14 -1 0 0
^reply|-3 11 -2 0
^repon*|13 -9 -6 -3
^reponse|15 -6 -5 -3
^reponse a|13 -8 -2 -1
^repor*|-13 -5 14 -5
^report|-10 -4 9 -4
^reque*|-22 -12 5 -5
^request|-20 -10 -3 -4
^request for|-3 -4 -1 -1
^requi*|10 1 -7 -4
^required|-11 -2 -2 -1
^requisition|20 5 -3 -1
^resch*|-6 -1 14 -1
^rescheduled|-4 -1 10 -1
^resea*|10 -3 -5 1
^research|14 -1 -3 -3
^research fellow|13 -2 -2 -2
^reser*|-9 -4 -3 6
^resid*|-2 -8 -1 -4
^resol*|-5 -2 -1 -1
^resolucion|-5 -2 -1 -1
^response|-9 -6 -2 9
^resposta|17 -6 -3 -1
^respu*|17 -4 -3 -2
^respuesta|17 -4 -3 -2
^resul*|18 -10 -9 -5
^result|22 -8 -5 -4
^resultaat|10 -1 -4 -1
^resultaat assessment|10 -1 -4 -1
^resultado|16 -10 -9 -5
^resultado da|9 -2 -3 -1
^resultado de|-2 -3 -3 -1
^resum*|-3 12 -4 -3
^resume|-3 12 -4 -3
^retir*|-14 -4 -1 -1
^retor*|26 -7 -2 -4
^retorno|26 -7 -2 -4
^retorno entrevista|12 -2 -4 -1
^retou*|17 -5 1 -4
^retour|17 -5 1 -4
^revie*|-2 -7 -6 -3
^review|-14 -4 -4 -1
^reviewed|10 -7 -1 -1
^ricev*|-15 27 -3 -1
^ricevuta|-10 17 -2 -1
^ricevuto|-7 15 -2 -1
^ricevuto la|-5 12 -1 -1
^ricez*|-9 17 -1 0
^ricezione|-9 17 -1 0
^richi*|-6 -6 -4 -1
^richiesta|-6 -6 -4 -1
^rinun*|-8 -2 -3 -2
^rinuncia|-8 -2 -3 -2
^risco*|12 -5 -3 -2
^riscontro|12 -5 -3 -2
^road|-13 3 -2 -1
^role|17 -11 -3 -4
^round|-17 -3 8 -2
^ruckm*|29 -6 -5 -3
^ruckmeldung|29 -6 -5 -3
^ruckmeldung zu|9 -3 -2 -1
^ruckn*|-13 -6 -1 0
^rucknahme|-13 -6 -1 0
^rucknahme ihrer|-9 -6 -1 0
^ruckz*|-10 -6 -2 -1
^ruckzug|-10 -2 -1 -1
^rue|-8 -1 0 0
^s|-1 -11 12 2
^s talk|-5 -2 11 -1
^saiso*|10 -3 -2 -1
^sales|14 -3 -2 -1
^samst*|-9 4 2 -2
^samstag|-9 4 2 -2
^sat|-4 -1 10 -1
^satis*|-5 -5 -3 -2
^satisfacao|-4 -2 -2 -1
^satisfaccion|-4 -3 -1 -1
^saved|-11 -4 -3 -2
^sched*|-7 -1 13 -5
^schedule|-4 -4 13 -1
^schnu*|-2 0 14 -3
^schol*|-7 -1 -1 -1
^scholarship|-8 -1 -1 -1
^schoo*|-10 -1 4 -4
^school|-12 -1 5 -4
^scientist|10 -3 -1 0
^scree*|-15 -5 24 -1
^screen|-10 -4 20 -1
^seaso*|26 -6 -6 -4
^season|22 -7 -5 -4
^secon*|-9 -2 16 -2
^second|-9 -1 15 -2
^second interview|-9 -1 12 -1
^secre*|-4 11 -2 -1
^secretary|-5 12 -2 -1
^segur*|-6 0 -4 -5
^seguro|-5 -2 -3 -5
^selec*|18 -1 2 -4
^seleccion|9 -3 -1 -1
^selected|15 -3 -2 -2
^selectie|13 -5 -2 -1
^selet*|13 -5 -3 -1
^seletivo|12 -5 -3 -1
^selez*|20 -4 -8 -5
^selezione|20 -4 -8 -5
^senio*|11 -2 -4 1
^senior|11 -2 -4 1
^sent|-8 19 0 0
^sent to|-8 19 0 0
^septe*|-3 -6 -1 -2
^september|-3 -6 -1 -2
^serve*|9 -5 1 -2
^serveur|10 -3 -2 -2
^servi*|13 5 -7 2
^servicetechniker|10 -4 -2 -1
^seu|-16 0 -4 -2
^seu pedido|-7 -3 -1 -1
^seu perfil|-5 -3 -1 -1
^shift|-1 -8 4 -6
^short|-7 -2 -1 -1
^short story|-7 -2 -1 -1
^short*|2 -9 10 -4
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
^so|-2 -6 4 16
^so sorry|5 -1 9 -1
^sobre|13 0 -5 -3
^sol|-4 -3 -1 -1
^solic*|-9 5 -9 -7
^solicitud|-10 9 -9 -7
^solicitud de|-5 -4 -3 -3
^solli*|14 11 -8 -5
^sollicitatie|16 10 -9 -4
^sollicitatie bij|10 -2 -1 -1
^sollicitatie is|-10 9 -2 -1
^sollicitatie ontvangen|-7 10 -1 0
^sollicitatieprocedure|-3 -2 -3 -1
^soon|-4 -3 -1 -2
^sorry|12 0 13 -6
^sozia*|-13 7 -2 1
^speak*|-4 -2 -1 -2
^speaker|-4 -2 -1 -2
^specu*|5 13 -4 -2
^speculative|5 13 -4 -2
^speic*|-6 -2 -1 0
^speicherung|-6 -2 -1 0
^speicherung ihrer|-6 -2 -1 0
^spont*|10 -2 -4 -4
^spost*|-5 -1 11 -1
^stage|27 -6 0 1
^stand|-10 14 -4 -3
^stand ihrer|-1 9 0 0
^stap|-7 -5 13 -1
^start|-14 -2 -8 9
^start date|-10 -5 -8 9
^stato|10 -5 -1 -1
^stato candidatura|10 -4 -1 -1
^statu*|23 -3 -7 -3
^status|17 0 -6 -3
^status change|14 1 -4 -2
^status ihrer|17 -7 -1 -2
^statusanderung|28 -9 -6 -3
^statut|11 -3 -2 -2
^stell*|9 -5 -9 -5
^stellenausschreibung|11 -5 -2 -1
^step|-7 -3 13 -1
^steps|1 -3 20 -4
^steps with|-8 2 12 -1
^steps*|-1 10 -1 -1
^stepstone|-1 10 -1 -1
^steue*|-8 -1 -2 -2
^still|-18 3 8 -2
^storn*|-2 -1 -6 -1
^story|-7 -2 -1 -1
^stree*|3 -10 -2 3
^street|3 -10 -2 3
^stude*|-6 -1 1 -5
^student|-7 -1 -3 -3
^studi*|13 -9 -6 -3
^studio|14 -6 -4 -3
^su|6 -10 -6 0
^su candidatura|9 -5 -2 4
^sua|1 2 -7 -6
^sua candidatura|9 -2 -5 -3
^sua experiencia|-5 -2 -1 -1
^subje*|14 -2 -3 -2
^subject|14 -2 -3 -2
^submi*|-19 26 -8 -3
^submission|-12 3 -5 -3
^submitted|-13 28 -3 1
^succe*|11 2 -4 6
^successful|15 -7 -4 5
^suces*|-5 10 -1 -1
^sucesso|-5 10 -1 -1
^suite|20 -7 -9 5
^suite a|10 -2 -4 -1
^summe*|22 -5 -3 -1
^summer|22 -5 -3 -1
^sunda*|-12 3 -3 -2
^sunday|-9 5 -2 -1
^super*|16 -10 6 -1
^supervisor|19 -5 -2 0
^suppo*|9 -4 5 -1
^support|9 -4 5 -1
^survey|-6 -1 -2 -1
^suspendu|-4 10 -1 0
^talen*|-10 -11 -6 -4
^talent|-12 -3 -2 -1
^talent network|-5 -4 -1 -1
^talentpool|-4 -5 -1 -1
^talk|-6 -3 11 -1
^tax|-5 -4 -2 -3
^te|-23 4 -2 -5
^teach*|4 -1 11 0
^teacher|2 2 8 -3
^team|-2 4 -9 6
^teamleitung|-5 -2 -1 -1
^techn*|3 -3 10 1
^technician|-3 10 7 -2
^technique|10 -3 1 -2
^tecnico|2 16 -5 -5
^teilz*|12 -2 -1 -1
^teilzeit|12 -2 -1 -1
^telef*|-10 -4 22 -2
^telefoninterview|-8 -3 16 -2
^telep*|-7 -5 22 -2
^telephonique|-7 -3 19 -2
^tell|-10 -3 -2 -1
^tell us|-10 -3 -2 -1
^tempo*|11 -3 -1 -1
^termi*|-20 -13 31 -8
^termin|-11 -4 34 -3
^terminverschiebung|-7 -1 -13 -1
^terminverschiebung gesprach|-4 0 -22 -1
^terug*|15 -4 -1 -2
^terugkoppeling|15 -4 -1 -2
^test|9 -11 19 -4
^teste|16 -9 10 -5
^thank|3 12 -7 -4
^thank you|3 12 -6 -3
^thank*|-2 25 -8 -5
^thanks|-2 25 -8 -5
^thanks for|-9 21 -7 -4
^that|-7 -1 -1 0
^the|0 -7 -2 -4
^the job|-10 -4 -2 -1
^this|-5 -8 -9 -4
^this week|-11 -4 -3 -2
^ticke*|-19 1 -3 -2
^ticket|-16 2 -3 -2
^tidew*|11 -1 -2 -1
^tidewater|10 -1 -1 -1
^tijds*|-7 -4 17 -2
^time|1 -12 24 -6
^timel*|-4 13 -1 -1
^timeline|-4 13 -1 -1
^to be|4 3 -1 8
^to complete|-3 -2 12 0
^to move|-4 -1 -3 -1
^to rent|-4 -9 -1 -1
^to the|9 -7 -4 -4
^ton|10 -3 -3 -2
^ton alternance|10 -2 -2 -2
^toujo*|-5 -9 -1 0
^toujours|-5 -9 -1 0
^traba*|4 -4 -4 17
^trabalho|-6 0 -3 13
^trainee|14 -2 0 -2
^trans*|-4 14 -6 3
^transmise|-7 12 -1 -1
^trave*|-2 -3 -2 -2
^travel|-2 -3 -2 -2
^trial|-14 -4 7 -5
^trial*|-6 -2 -1 -1
^trials|-6 -2 -1 -1
^tu cv|2 9 -3 -2
^tu solicitud|-11 -6 -3 -2
^tua|0 -9 -8 -6
^tua candidatura|10 -5 -4 -3
^tuo|-9 1 -1 -1
^turno|-6 -3 -4 -2
^uci|10 -6 0 -1
^uitno*|-12 -4 20 -1
^uitnodiging|-12 -4 20 -1
^uitsl*|15 -4 -3 -1
^uitslag|15 -4 -3 -1
^um|-7 -11 0 -6
^una|-6 -3 -3 -1
^under|-13 14 -3 -1
^under review|-9 2 -1 -1
^union|-4 -6 -1 0
^uns|11 3 -6 0
^unser*|-4 -4 0 -4
^unserem|-6 -4 -2 -1
^unter*|-13 1 -2 -2
^unterlagen|-10 3 -8 -5
^up|9 -11 -11 -4
^updat*|14 -4 -5 -2
^update|14 -3 -5 -3
^update from|18 -3 -1 -1
^update on|13 8 -3 -2
^update sollicitatie|14 -2 -1 -1
^update zu|9 -2 -1 -1
^updated|0 -6 -3 9
^uploa*|-7 -1 -3 0
^urgen*|-6 -4 -3 -3
^urgent|-4 -3 -1 -1
^us|7 -14 -6 -5
^utrec*|-13 1 -1 -1
^utrecht|-13 1 -1 -1
^uw|2 -7 -7 -5
^uw aanvraag|-10 -1 -1 -1
^uw sollicitatie|11 -3 -2 -1
^ux|14 -3 -3 3
^va|-4 -3 -3 14
^vacan*|9 11 -2 -5
^vacancy|5 17 -5 -2
^vacat*|16 -5 -14 -8
^vacature|27 4 -7 -3
^vacatures|-9 -4 -3 -1
^vacatures die|-5 -3 -2 -1
^vaga|13 2 -9 -10
^vaga de|2 14 -5 -4
^vaga encerrada|-5 -4 -1 -1
^vagas|-13 -6 -4 -4
^vagas de|-6 -3 -1 -1
^vakan*|9 -2 0 -1
^vakanz|9 -2 0 -1
^van|-13 8 -5 -3
^ve|-4 6 -8 -6
^ve been|-3 -3 -3 -2
^ve got|-6 10 -1 0
^verif*|-6 -7 -4 -1
^verify|-6 -7 -4 -1
^verify your|-5 -7 -3 -1
^verla*|-3 -7 -1 0
^verse*|-5 10 -1 -1
^versendet|-5 10 -1 -1
^versi*|-2 -3 -3 -1
^vertr*|-16 -4 4 27
^vertrag|-5 -3 -3 13
^vertragsentwurf|-7 -1 -2 11
^vervo*|-2 -10 -2 -1
^vervollstandigen|-3 -10 -2 -1
^verwa*|-5 12 -3 -1
^verze*|-9 -1 7 -2
^verzo*|-5 15 -6 -2
^veter*|12 -6 1 -1
^via|-4 -6 -3 -3
^video|5 -5 13 -3
^video*|-5 -8 24 -1
^videointerview|-3 -4 12 -1
^viele*|-5 11 -2 0
^vielen|-5 11 -2 0
^vielen dank|-5 11 -2 0
^viewe*|-18 -9 -4 -2
^viewed|-18 -9 -4 -2
^viewed by|-2 -7 0 0
^visa|-6 -4 -2 -2
^visit*|10 -1 -3 -1
^visto|-6 -2 -1 -1
^voce|-15 -4 6 -3
^volon*|8 12 -3 -2
^volontariat|2 13 -3 -1
^volun*|4 -4 -6 -3
^voluntary|-4 -5 -2 -1
^vom|20 -8 -6 -2
^von|-3 -3 -1 -2
^voor|-19 14 -10 -5
^voor je|-7 17 -2 0
^voor jou|-6 -2 -1 -1
^vorla*|-11 8 9 6
^vorlaufig|-4 12 -1 0
^vorst*|-20 -1 29 -5
^vorstellungsgesprach|-14 -2 30 -4
^vorstellungsgesprach am|-9 3 12 -1
^votre|4 -4 -7 -4
^votre avis|-10 -2 -3 -1
^votre candidature|11 5 -4 -1
^votre demande|-12 -1 -1 -1
^votre dossier|-3 -13 -3 -1
^votre postulation|9 -3 -2 -1
^votre profil|-6 -3 -1 -1
^vous|-8 2 -3 -2
^vous avez|-4 -3 -1 -1
^vu|-3 -4 -1 -1
^waiti*|-6 -2 -2 -2
^waiting|-6 -2 -2 -2
^waiting list|-5 -2 -2 -1
^wareh*|18 -12 1 -4
^warehouse|18 -12 1 -4
^warehouse associate|10 -2 -2 -1
^was|-10 7 -8 -7
^was not|20 -5 -4 -3
^was sent|-6 14 0 0
^was viewed|-15 -6 -3 -3
^we|-21 14 -1 -1
^we d|-3 -3 2 12
^we got|-8 13 -1 0
^we have|-9 16 -1 0
^we hebben|-5 12 -1 0
^we re|-8 1 -4 -2
^we ve|-2 9 -5 -4
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
^werks*|18 -6 -4 -3
^werkstudent|11 -3 -3 -3
^what|-22 14 -5 -2
^what happens|-11 17 -2 0
^wie|-4 -3 -2 0
^will|-10 -6 -1 0
^willk*|-8 -8 -3 6
^willkommen|-8 -8 -3 6
^winte*|-5 -5 -2 -2
^wir|-10 15 -4 3
^wir haben|-14 14 -2 5
^with|-2 -4 10 -6
^with us|12 -4 -6 -2
^withd*|-17 -12 -5 0
^withdrawal|-15 -4 -3 -1
^withdrawal of|-8 -1 -1 -1
^withdrawn|-1 -8 -4 -2
^withdrawn your|-9 -5 -1 0
^wohnu*|-17 -1 -2 -2
^wohnung|-16 0 0 0
^wonin*|-8 -1 0 0
^woning|-8 -1 0 0
^works*|10 -3 -2 -1
^wurde|-22 4 -4 -4
^wurde angesehen|-4 -6 -1 -1
^wurde versendet|-5 10 -1 -1
^x|9 -1 -2 -1
^y|-12 -7 -1 13
^yet|-14 -5 -1 -1
^you|-6 4 -4 -5
^you for|0 12 -6 -4
^you from|17 -3 -1 0
^you have|-13 -4 -1 0
^you in|-6 -2 -1 -1
^you re|-14 -6 10 -1
^you to|-5 -2 2 13
^you ve|-3 -3 -3 -2
^your|2 -4 -5 -4
^your application|9 3 -2 -3
^your assessment|-5 -6 -8 -1
^your bid|-7 2 -3 -3
^your candidacy|12 -2 -1 -1
^your candidate|-14 -5 -2 0
^your email|-3 -5 -3 -1
^your interest|9 13 -5 -4
^your job|-5 -5 -5 -4
^your offer|-9 -5 -8 10
^your order|-6 -3 -4 -3
^your phd|-7 0 -1 -1
^your profile|-11 -7 -1 0
^your recent|0 -4 -4 -1
^your referral|-4 23 -1 -1
^your rental|-14 -1 0 0
^your speculative|-4 12 -2 -1
^your time|0 -5 -4 -2
^your weekly|-7 -6 -3 -2
^zeitv*|-2 -4 10 -1
^zo|-8 -2 -1 -1
^zoom|-9 -3 15 -1
^zorg|-5 -4 14 -2
^zu|7 -18 -4 -1
^zu deiner|8 -9 -3 4
^zu ihrem|-6 -1 -2 -1
^zu ihrer|9 -20 -4 -2
^zufri*|-5 -2 -2 -1
^zum|-3 -3 17 -7
^zum auswahlverfahren|-3 -3 11 0
^zuruc*|-10 7 -2 -1
^zusag*|-17 -4 -7 42
^zusage|-17 -4 -7 42
^zwisc*|-14 -3 -6 -3
^zwischenbescheid|-12 -11 -3 -1
^zwischenbescheid zu|-3 -7 0 -1
a alguien|9 -2 -3 -2
a backend|-4 -2 12 -1
a background|-10 4 -2 10
a bien|-14 26 -4 -1
a boa|-7 9 0 0
a candidate|10 2 -4 -1
a career|10 -3 -1 0
a ce|-5 9 -1 -1
a choisi|12 -2 -2 -2
a confidential|-7 -4 -4 -1
a copy|-10 14 0 -2
a da|-6 1 -2 10
a data|-6 11 -2 0
a de|2 -7 10 -2
a decision|-11 15 -6 -4
a deja|9 3 -3 -3
a delight|9 -1 -3 -2
a different|11 -7 -2 -5
a difficult|-9 -3 -2 5
a direct|-6 -2 -1 -1
a diretora|-13 -3 20 -1
a disponibilidade|10 -3 -2 -1
a dit|9 -2 -2 -2
a du|-7 -3 -2 -1
a escolha|9 -2 -3 -2
a ete|7 16 -7 -8
a examine|-10 -2 -1 -1
a fase|3 9 -2 -2
a few|4 -7 -2 -4
a final|-16 -2 11 -1
a finalist|-8 0 -1 -1
a first|-15 6 -4 -1
a fit|-12 13 -4 -2
a fixe|9 -2 -1 -1
a fortnight|-3 11 -1 0
a friend|-16 5 -3 -1
a full|11 -5 -2 0
a gestora|-5 -2 10 -1
a good|-2 12 -1 -5
a great|14 -4 -11 -3
a head|-3 -3 -4 -1
a heavy|9 -4 -1 -1
a high|-3 -5 -1 -1
a hire|13 -3 -1 -1
a home|-5 -4 -1 -1
a huge|-8 -1 0 0
a job|4 -9 -8 2
a laquelle|13 -3 -2 -2
a las|-12 -9 28 -5
a level|10 -1 -1 -1
a line|-2 -5 -4 -3
a link|-13 13 7 3
a long|-3 -3 -2 -3
a los|-2 0 9 -2
a lot|14 -1 -3 -2
a m|-6 -2 11 4
a maintenance|-7 -1 -2 -2
a match|-1 20 -4 -2
a member|1 14 -2 -2
a mentor|-8 -2 -2 -1
a minuta|-5 -1 -1 11
a mistake|-10 -5 4 0
a nadie|12 0 -4 -2
a nice|-5 -2 -1 -2
a no|13 19 -3 -5
a nossa|-5 1 -3 13
a note|1 9 -2 -1
a notre|5 -7 -8 -4
a otro|9 -1 -1 -1
a otros|-1 -2 -3 -3
a ottobre|-3 -4 -3 14
a outra|-2 -1 -2 9
a para|-3 -4 1 9
a partir|-17 9 -6 15
a pas|12 -10 -7 -5
a passer|-3 -2 10 -1
a person|11 3 -3 -2
a place|-11 -5 -6 -6
a pleasure|10 4 -2 -1
a position|-5 10 -6 -5
a presto|-7 -2 9 6
a principal|-8 0 -1 0
a prova|-11 7 8 -1
a pu|14 -3 -2 -2
a quick|-16 15 9 4
a rececao|-10 12 -1 0
a recruiter|-19 18 -3 -1
a referral|-12 -2 -2 -1
a rejection|-7 -1 -1 -1
a result|15 -2 -2 -2
a retenu|-8 -4 5 -4
a role|-6 -1 -1 -2
a se|-4 9 -2 -1
a ser|13 -3 -3 -1
a short|-18 2 9 -3
a shout|10 -4 -1 0
a slot|-10 -5 21 -2
a son|-2 9 -2 -1
a suitable|10 -4 -1 -1
a te|2 -6 -3 -3
a tempo|-12 -5 -11 14
a temps|-8 -3 -2 12
a time|-13 -5 28 0
a todos|-3 10 -2 -1
a tough|11 -2 -1 -1
a tour|-3 -2 10 -1
a training|10 -2 -2 7
a tres|-14 15 6 -2
a trial|-1 4 9 -5
a tu|-6 -5 -3 1
a un|-7 -18 9 -2
a une|11 -4 0 1
a vacancy|-8 10 -1 -1
a vaga|11 0 0 -2
a van|0 -4 -5 -7
a video|-5 -1 11 0
a votre|6 -9 1 -6
a vous|17 -13 2 -4
a walk|-4 -2 10 0
a week|-6 11 -11 8
a year|13 -4 0 -2
a yes|-11 9 -10 27
aan als|-5 -1 -1 10
aan bij|17 -8 -4 -2
aan de|7 19 -4 0
aan een|-12 -4 -4 -2
aanbo*|-12 -5 -3 3
aanbod|-12 -5 -3 3
aanme*|-10 6 -11 -4
aanmelding|-14 6 -4 -1
aanvr*|-3 -4 -1 -2
aanvraag|-7 -2 -3 -1
ab|1 6 -14 -2
ab oktober|14 -2 -2 -1
ab september|11 -2 -2 -2
ab sofort|-10 -6 7 -2
abbes*|-10 -4 -3 -2
abbestellen|-10 -4 -3 -2
abbia*|24 -4 -6 0
abbiamo|24 -4 -6 0
abbiamo ancora|-10 9 6 -1
abbiamo deciso|13 -4 -3 -2
abbiamo gia|17 -4 -3 -3
abbiamo individuato|9 -4 -2 -1
abbiamo preso|9 -3 -2 -1
abbiamo ricevuto|-4 13 -3 -2
abend*|-4 9 0 -2
aber auch|-4 10 -1 -1
aber fur|-3 -3 14 -2
abert*|-5 9 -1 -3
abgel*|-1 1 -8 -6
abgelehnt|1 3 -8 -6
abges*|10 -19 -7 5
abgesagt|-12 -1 0 22
abgeschlossen|18 -16 -5 -4
abhol*|10 -4 -2 -1
abierto|-10 1 -1 -1
ableh*|-9 9 3 -1
ablehnungsbescheid|-5 11 -1 0
about how|-5 -2 9 0
about it|0 4 -1 11
about new|10 -3 -1 0
about next|-5 9 -1 0
about that|-3 -3 -3 -1
about the|7 -5 11 -6
about what|-6 -2 -5 -2
abrac*|15 -4 -3 -2
abraco|15 -4 -3 -2
abraz*|9 -1 -6 -1
absag*|-2 -2 1 -7
absage|-5 8 -8 -7
absage ihre|-4 12 -1 0
absagen|0 -8 10 -8
absol*|-2 1 11 -2
abzus*|-1 14 -4 -1
abzusehen|-1 15 -3 -1
acabo*|9 -2 -3 -2
acabou|9 -2 -3 -2
acade*|-1 -1 -5 -2
academic|-4 -4 -2 0
acced*|-6 10 0 0
accep*|-4 -4 -3 1
accept or|-3 -1 -1 10
accept our|7 2 3 -2
accept your|-14 -1 -1 -1
acceptance|-5 -2 -3 15
accepte|-6 -4 -3 -3
accepted|1 -9 -10 -5
accepted another|-7 -2 -3 -1
accepted for|-14 -3 -3 -2
accepting|-14 -5 -3 -1
accepting applications|-19 -4 -2 -1
accet*|-9 -6 -8 18
accettato|-5 -1 -5 -1
accettato un|-5 -1 -5 -1
accettazione|-9 -2 -2 20
accol*|-8 2 -2 -1
accolta|-10 0 -1 -1
accompagne|-3 -2 -3 -1
accor*|11 -5 1 -2
account has|-6 -4 -3 -1
account manager|-2 15 -3 -2
accountants|-9 18 -4 2
accounts payable|-3 -1 -4 -1
accue*|-4 -1 -5 11
accueillir|-6 -3 -3 12
accus*|0 11 -3 -2
accusons|0 11 -3 -2
accusons reception|1 9 -2 -2
aceit*|-16 -7 6 8
aceita|-4 -1 -1 10
acept*|-12 -7 -5 15
achte*|-10 4 10 -9
ackno*|-2 9 0 -2
acknowledge receipt|-14 15 1 0
acknowledge your|9 0 -2 -1
acknowledgement|-7 14 -1 0
acme|-10 -7 -8 -6
acomp*|-7 17 0 -3
acompanhe|-4 11 -2 -1
across your|-11 -3 -2 0
actio*|-10 1 -6 -5
action|-10 1 -6 -5
action is|-12 5 -1 0
activ*|-2 -3 -7 -5
active for|-2 9 -1 -1
actively|-9 -3 -2 -1
actively recruiting|-9 -3 -2 -1
actua*|10 -8 -1 -3
actue*|12 -4 -2 -3
actuellement|10 -5 -1 -2
add a|-5 -2 -2 11
addet*|2 -5 -2 -4
addetta|-7 -2 -2 -1
addetto|9 1 -4 -3
address history|-2 9 0 0
adjud*|-5 12 -1 -1
adjun*|-2 -3 -5 23
adjuntamos la|-7 -1 -1 11
adjunto|-6 -3 -3 14
adjunto la|-3 -2 -2 12
adjustments|-10 6 12 0
administrativo|-5 -1 -10 -6
administrator|-5 9 -1 -5
admis*|-8 -2 -6 -4
admissibilite|9 -2 -1 -1
admissibilite a|9 -2 -1 -1
admissions|-7 -6 -3 -3
admitidos|-14 18 -4 -2
admitted|-8 2 13 -1
admitted after|-3 -1 9 -1
adr|12 -4 -1 -1
ads|-5 -2 -2 -2
advert for|11 -2 -1 -1
advertiser|-8 15 -1 0
advertiser may|-7 10 -1 0
advise|9 -1 2 -1
advised|11 0 -1 -1
advisor|6 5 1 -3
advoc*|10 5 -3 -3
advocates|-4 9 -2 -1
afect*|-6 -3 -2 -1
afecta|-6 -2 -1 -1
affai*|-4 -3 -3 -2
affairs|-6 -2 -3 -1
affairs manager|-3 -3 -2 -1
affec*|-5 -15 -4 1
affect|-6 -5 1 -2
affected|5 -6 -4 -5
afgew*|13 -6 -4 -4
afgewezen|13 -6 -4 -4
afin|1 -7 -2 -1
afrai*|9 -5 1 -3
afraid|9 -5 1 -3
afraid that|13 -2 -2 0
afraid the|-10 -2 4 -1
after a|0 -7 -4 -4
after all|9 -3 0 -1
after careful|1 -7 -5 -4
after carefully|-7 -2 0 0
after final|-7 -1 -1 -1
after review|-6 -2 -1 -1
after reviewing|14 -8 1 -1
after six|10 0 -4 4
after thanksgiving|-7 10 -3 5
after that|-21 16 12 -3
after the|5 11 -4 -5
afwij*|-19 11 -3 -2
afwijzing|-17 10 -3 -2
again|2 -8 -4 -4
again for|9 -7 5 -2
again from|-3 -3 -2 -1
again in|24 -12 -5 -1
again when|9 -2 -1 -1
against the|9 1 -2 -1
agath*|-6 -2 -2 14
agence|-10 -6 0 -4
agency|-1 2 -4 -6
agency for|-7 -2 -2 -2
agend*|-9 -8 14 6
agendar|-4 -3 2 9
agent|3 5 6 -5
agent may|-6 -1 -1 -1
agente|6 2 2 -1
agnes|-5 1 -4 -1
ago|-18 -11 -1 -1
ago and|-4 -7 0 0
agora|12 -4 8 -7
agrad*|13 -6 -4 -4
agradece|11 -4 -1 -1
agradecemos|11 -5 -4 -4
agradecemos a|2 -10 -3 -3
agradecemos o|17 -8 -2 -3
agradecemos su|11 -7 -3 -2
agradecerte|9 -2 -1 -1
agradeco|14 1 0 -6
agradezco|-4 -9 -5 -3
agradezco la|-6 -3 0 0
agreed|13 -3 -2 -3
agric*|-1 0 -7 12
aguar*|-12 16 -2 4
ahead|12 -4 2 -3
ahmed|-1 -2 -4 -3
ahora mismo|11 -2 -2 -1
ahren*|-6 -1 -2 12
ahrens|-6 -1 -2 12
ai profili|-9 14 -1 -1
ai une|10 -2 -2 -2
aide a|-7 -2 -2 -2
aim|-9 15 -1 0
aim to|-10 15 0 0
aimer*|-8 -2 13 -1
aimerait|-6 -3 11 -1
ainda|-14 7 -7 1
ainda nao|-3 10 -8 -5
airlines|-9 0 6 -1
akkoo*|-4 -3 -2 9
akkoord|-4 -3 -2 9
akkoord bent|-2 -2 -2 10
aktuell|13 -9 -7 -5
aktuell suchen|-5 -3 -1 -1
aktuellen|-6 9 -1 0
al colloquio|10 -2 -2 -1
al completo|15 -4 -4 -3
al final|28 -6 -7 -4
al protocollo|-4 11 -1 -1
al puesto|9 -5 -2 -1
al que|13 -5 -2 -2
al termine|9 0 -2 -1
al twee|11 -4 -3 -2
alan|-2 -7 -1 -2
alber*|-5 -3 -2 -4
alert on|-4 -2 -2 -1
alerta|-7 -4 -2 -2
alerte|-3 -4 -2 -2
alessia|9 -5 -2 -1
algo|-14 25 -11 -5
algo te|-2 -6 -2 -1
algue*|16 -2 -4 -3
alguem|16 -2 -4 -3
algui*|16 -2 -6 -4
alguien|16 -2 -6 -4
ali|-2 12 -4 -2
alice|-5 -4 9 -1
all applicants|-7 15 -2 -1
all candidates|-9 9 -5 -2
all jobs|-13 -6 -2 -1
all of|20 -9 -1 -1
all offerta|-9 13 -3 -2
all our|17 -6 0 -2
all the|11 -7 -2 3
alla|12 -7 0 -2
alla fine|12 -3 -4 -1
alla prova|16 -4 0 -3
alla sua|11 -6 0 -2
alle ore|-16 0 27 -2
alle platze|-7 10 -2 -1
alleg*|-10 -4 2 7
allegato trova|-6 -1 -1 10
allei*|11 -4 -2 -1
aller|9 -4 -3 9
aller*|3 -16 8 -2
alles gute|11 -7 -4 -3
alloc*|8 -10 -3 -3
allocated|6 -9 -3 -2
allot*|-8 -2 2 -1
allotment|-7 -1 -1 0
almos*|2 -9 -8 0
almost|2 -9 -8 0
alone|6 8 -2 -1
along with|-7 -7 6 -1
already been|-3 -3 17 -1
als erzieherin|10 -2 -1 -1
als museumsaufsicht|-2 9 -1 -1
als operator|-7 -2 -4 3
als pdf|-12 -6 -2 -1
als servicekraft|-7 9 1 -1
als servicemonteur|-2 -4 -3 12
altho*|9 -5 -4 5
although|9 -5 -4 5
altij*|1 11 -3 -1
altijd|1 11 -3 -1
alto|-17 8 -3 -2
altra|10 -10 -10 -8
altra candidata|9 -2 -2 -1
altra famiglia|-10 -3 -2 -2
altra persona|13 -4 -6 -4
altro|11 -8 0 -9
alway*|9 4 -5 -3
always|9 4 -5 -3
am delighted|-6 -1 -2 13
am dienstag|-6 -2 17 -2
am donnerstag|-4 -3 21 -4
am empfang|-8 -7 9 6
am ende|18 -7 -4 -3
am freitag|-13 -7 18 -3
am kommenden|-11 12 1 0
am montag|-6 -8 20 -2
am pleased|-9 -2 9 11
am samstag|-7 -10 3 -5
am sharp|-3 -1 10 -1
am sorry|10 -8 -5 -4
am strandkai|-5 -6 -1 -1
am writing|2 -8 -6 -7
amanh*|-8 -5 16 -4
amanha|-8 -5 16 -4
amelie|10 -1 0 -1
ameliorer|-8 -2 -3 -1
amend|-5 -4 -1 -1
ammes*|4 -9 2 -4
ammessi|11 -1 -3 -2
ammin*|9 5 -3 -2
among|10 -7 -1 -2
among the|17 -5 -2 -1
among those|2 -8 1 -4
ampar*|12 -2 -2 -2
amparo|12 -2 -2 -2
an alternative|-4 -2 -2 -1
an application|-1 -6 -7 -4
an appointment|14 -4 -2 -1
an automatic|-12 9 -1 -1
an bewerbungen|-1 -10 0 0
an email|-8 19 -8 -4
an eye|7 9 -4 -2
an hour|-7 -8 -2 14
an interview|-3 9 4 -5
an intro|-4 -3 13 -1
an overwhelming|1 -3 9 0
an unserem|15 -5 -2 -1
an updated|-11 -5 -2 -2
analise|-7 10 -10 -8
analyse|13 -5 0 -1
analyst at|-7 -2 -1 -1
analyst in|-6 -3 -2 -2
anbei|-6 -10 -8 26
anbie*|-3 -7 -4 2
anbieten|-2 -7 -3 3
anbieten kann|-8 -1 -1 -1
anbieten konnen|-5 11 -1 -1
anche|9 -3 0 -2
ancor*|-24 12 5 8
ancora|-24 12 5 8
ancora in|-12 4 -2 -2
and all|19 -11 -6 8
and are|14 -5 -2 -6
and as|14 -7 -3 8
and at|10 -4 0 0
and be|-11 11 1 -1
and by|11 -3 -2 -1
and call|-10 20 -3 -1
and can|6 -2 -9 -1
and cannot|-9 -2 -3 -2
and congratulations|-6 -2 -3 -2
and cv|2 9 -2 -1
and decided|9 -2 -1 0
and dont|10 -2 -1 -1
and everyone|-10 5 7 0
and for|9 -1 -3 -2
and get|-8 13 -2 -1
and got|10 -6 -1 0
and has|-3 -10 -4 -2
and have|12 -9 0 -3
and he|3 9 -4 -1
and if|-2 13 -8 -4
and is|0 13 -5 -4
and it|5 -1 -3 12
and look|-6 -4 -2 -1
and meet|-9 4 13 -2
and not|10 -3 5 -3
and on|-2 -7 -4 -3
and only|-7 -2 -2 -1
and proof|-7 0 9 2
and return|-6 -3 3 14
and ring|12 -1 -5 -1
and sadly|-10 -1 -1 -1
and she|12 3 -5 -2
and sign|-7 -3 -3 11
and so|3 -11 -3 -6
and tell|-3 -2 0 10
and they|14 1 -5 0
and this|17 -2 -3 -1
and to|13 -10 -2 -1
and told|-1 12 -2 -1
and try|-3 -4 -1 -1
and unfortunately|0 -8 2 -5
and will|-13 16 -1 -6
and with|15 1 -2 -1
and wont|10 -1 -3 -1
and would|-11 -8 22 -4
and your|9 -1 3 -4
and yours|14 -9 -5 -3
andam*|-13 6 -4 -2
andamento|-13 6 -4 -2
andamento na|-5 -1 -2 -1
ander|7 -6 -7 -3
andere|10 -5 -7 -3
andere bewerberin|12 -2 -1 -1
andere kandidaat|3 -8 -7 -4
andere person|17 -1 -2 -2
anderen bewerber|5 -7 -6 -5
anderen bewerbern|-12 -4 -2 9
anderen entschieden|-7 -2 -2 -2
anderen person|10 -3 -1 -1
anderes|-1 -8 -10 -5
andern|-8 12 -5 -2
andernfalls|-7 -4 -2 3
anders|1 -4 -14 -4
anders entschieden|-1 -3 -5 -2
anders gekozen|-6 -1 -1 -1
andert|17 -7 -1 -2
anderweitig|3 -1 -9 -4
andrea|-5 17 -5 4
andres|-5 -8 -2 -2
anerk*|9 -9 -3 -1
anerkennung|9 -4 -1 0
anexo|-6 -9 0 21
anexo ii|-5 -3 -1 9
anfan*|-4 -9 -12 30
anfangen|-2 -8 -10 31
anfit*|-3 9 -2 -1
anfor*|12 -3 -2 -1
anfra*|12 -8 -7 -4
anfrage|5 -7 -5 -3
anfragen|9 -1 -2 -2
angaben|-18 9 -5 -3
angeb*|3 -12 -11 9
angebot|0 -12 -11 11
angef*|-10 -5 -3 -1
angeh*|-4 -2 -3 -1
angek*|-15 27 -5 -1
angekommen|-15 27 -4 -1
angel*|11 0 -4 -2
angela|12 -2 -2 -1
angen*|9 -2 -1 -1
angep*|-10 -2 -2 10
anges*|11 -4 -3 -3
angeschaut|9 -3 -1 -1
anhan*|-4 3 1 10
anhang|-12 5 3 11
anita|-8 -8 -3 -2
anja|-13 -1 16 0
anlag*|-5 -1 12 -2
anmel*|-21 -8 7 -4
anmeldung|-19 -7 7 -2
anmeldung zum|-6 -3 -3 -1
anna|13 -2 -3 -2
annee|15 -8 -4 -3
anneh*|-7 -5 -2 15
annehmen|-7 -5 -2 15
annel*|12 -3 -2 -1
annelise|10 -2 -1 -1
anno|19 3 -6 -4
annon*|-1 -7 -3 -2
annonce|0 -6 -2 -1
annou*|9 -5 -7 -4
announcement|10 -3 -3 -3
announcements|-7 -2 -3 0
annul*|-7 -14 14 -12
annule|-4 -6 -5 -6
annuler|-10 -2 19 -1
annuler notre|-5 -1 9 -1
annun*|-4 -4 -7 -4
annunci|0 -6 -5 -3
ano|11 -9 -8 5
anoni*|-11 -4 -3 -2
anony*|-18 -2 -8 -1
anonym|-10 -4 -3 -1
anonyme|-8 -2 -3 -1
anonymous|-11 -3 -4 0
anoth*|4 -6 -4 -5
another|4 -6 -4 -5
another agent|-6 -1 -1 -1
another applicant|6 -7 -7 -4
another candidate|11 -6 3 -1
another family|-11 -1 0 0
another offer|-9 1 -1 0
another position|-5 0 -3 -1
anruf|1 10 -3 -1
anruf von|-4 10 -2 -1
anruf*|-4 9 -3 -1
anrufen|-4 9 -3 -1
anspr*|-5 17 -3 -2
anspruch|-14 17 -1 0
anspruch nehmen|-9 10 -1 0
answers are|-6 -3 -3 0
antes|-20 -4 5 2
antes del|-21 -11 1 12
antic*|-7 24 -3 5
anticipate|-7 16 -1 -1
anticipated|-3 9 -1 2
anton|-5 12 -2 -2
antra*|-16 -5 -3 -2
antrag|-16 -5 -3 -2
antrag auf|-13 -2 -2 -1
antrag vom|-3 -3 -2 -1
antre*|-11 -3 -3 13
antreten|-11 -3 -3 13
antwort|-2 10 2 -4
anula*|-5 -5 -5 -4
anunc*|-6 13 -2 -1
any chance|-5 -2 -2 -2
any feedback|-10 -1 -1 -1
any further|10 -7 -1 -4
any future|10 -2 -1 -1
any inconvenience|4 8 1 0
any other|8 0 2 -1
any positions|11 -5 -1 -1
any questions|-10 0 1 5
any time|-4 11 2 -5
anybo*|13 5 4 -3
anybody|13 5 4 -3
anybody else|-7 11 -1 0
anybody on|10 -1 -2 -1
anymo*|-5 -3 13 -2
anymore|-5 -3 13 -2
anyon*|5 -1 -8 -6
anyone|5 -1 -8 -6
anything before|-11 5 -3 -2
anything on|-7 -1 0 -1
anzub*|0 -1 -1 9
anzubieten|0 -1 -1 9
ao|1 1 -8 -6
ap|-3 11 -2 -2
apare*|11 -5 -3 -3
apert*|-3 -9 -7 -3
aplic*|0 16 -5 -3
apolo*|-1 9 -2 -5
apologies again|-3 -1 -10 -1
apologise for|-4 -5 1 -2
apologises|-1 9 -1 0
apologises for|-1 9 -1 0
apos analise|6 -11 -3 -3
app for|-11 -6 25 -3
app me|-4 -3 -2 12
appar*|-18 -3 -1 -1
appartement|-10 -1 0 0
appea*|-1 -11 -1 -6
appeal|-4 -7 -4 -3
appeared|-6 -2 -3 -2
appeared in|-6 -2 -3 -2
appen*|-5 19 -3 -2
appena|-10 21 -3 -2
applicant we|19 -4 -1 -1
applicants who|-1 15 -3 -2
application after|-6 9 3 0
application any|3 -2 9 0
application as|14 5 -6 -2
application at|-3 -1 -4 -3
application by|-2 -5 -2 -1
application data|-6 9 0 0
application did|9 -1 -1 0
application fee|-6 -9 -1 -1
application for|1 9 -4 -5
application form|-4 10 -4 -2
application has|3 12 -5 -1
application is|-27 28 -7 0
application status|9 0 -1 -1
application submitted|-7 10 -1 0
application this|-13 1 0 0
application to|-6 5 -4 -6
application was|7 13 -5 -3
application we|12 -13 -3 -2
application which|-3 10 -2 -1
application will|9 -4 8 -4
applications and|5 10 -1 -4
applications are|-4 10 -3 -2
applications close|-13 16 -2 -1
applications for|7 -9 -6 -3
applications from|10 -2 -1 0
applications have|4 8 -1 0
applications in|-2 13 -4 -4
applications received|10 -8 -1 -1
applications so|-6 11 -1 -1
applications we|0 10 -3 -3
applications were|-1 -6 -2 -2
applied|1 -1 -5 -6
applied for|2 -4 -6 -5
applied has|17 -4 -3 -2
applied on|-7 12 -1 0
applied to|-8 -7 1 -4
applies|-11 3 6 -1
apply|2 -4 -5 -4
apply again|-2 -7 -5 -4
apply for|11 -6 -3 -2
apply to|11 6 -3 -2
apply visit|-7 -2 0 0
applying to|-4 2 -4 -6
appoi*|17 -6 -3 7
appoint|10 -5 -3 -2
appointed|9 -8 -4 11
appointed as|-7 -1 -3 13
appointing|12 -1 -2 -2
appointment|20 -6 -6 7
appointments|1 5 5 -1
appre*|11 0 -4 -3
appreciate|9 0 -4 -3
appreciate the|1 -5 -3 -3
appreciate you|22 -7 -3 -1
appreciate your|10 7 -4 -2
appreciated|12 -3 -2 -2
apprentice|1 8 -9 -6
appro*|-10 -7 -2 -2
approve|-17 -4 -2 -1
approve your|-18 -4 -1 -1
approved|-11 -2 -3 -4
approved as|-3 -3 -2 -2
apres*|10 -4 -2 2
april|-16 14 -2 6
aprob*|-3 -3 -3 -2
aprov*|-9 -7 -8 2
aprovado|-6 -2 -2 -2
aprovar|-7 -1 -2 -2
aqui|11 -6 -2 -1
aqui da|11 -2 -3 -2
arbeitsvertrag|-3 -5 -5 22
arbeitszeugnis|-3 -5 -1 0
archi*|9 4 0 -5
architekt|-3 -2 10 -1
architekten|-6 7 9 -2
are a|10 0 -2 -1
are always|11 -2 0 0
are anonymous|-6 -4 -3 0
are closed|-5 -3 -1 -1
are free|-2 -1 -12 -1
are going|9 -2 -1 0
are hiring|-6 -2 -4 -1
are in|-3 12 0 -2
are limited|-3 -2 -3 -1
are no|5 -10 8 -3
are on|0 2 8 -1
are planned|-5 9 -1 0
are pleased|-18 0 11 20
are receiving|0 -9 -4 -2
are rejected|-5 -3 -2 -2
are shortlisted|-8 11 -1 0
are similar|-8 -5 -1 -1
are sorry|-7 -6 -5 -2
are spoken|13 -3 -2 -1
are still|-18 -12 10 -1
are welcome|-3 -4 -1 -3
are writing|0 -7 -1 -1
are you|-27 -21 33 5
area manager|-3 -2 9 -1
areas|12 -1 -4 -4
arent|-4 -3 -6 -7
arent affected|-2 -2 -3 -4
argert|10 -3 -2 -1
argert mich|10 -3 -2 -1
aroun*|3 -7 19 -4
around|3 -7 19 -4
arquitetura|-5 -6 -3 9
arran*|11 -1 2 -2
arret*|13 1 -3 -2
arrete|16 -6 -2 -2
arrete la|10 -4 -1 -1
arriv*|-22 29 14 -9
arrivato|2 11 -4 -2
arrive|-10 4 15 -3
arrived|-12 16 -4 -2
arrived safely|-6 12 -2 -1
arroy*|-6 -4 -1 -1
arroyo|-6 -4 -1 -1
artik*|-2 -4 -2 -3
artikel|-2 -4 -2 -3
artist|-10 4 -1 0
arztl*|-3 -5 17 -1
as all|-5 -2 -3 -2
as an|-9 -8 4 -3
as discussed|-7 -4 8 10
as i|-3 -3 -7 0
as it|2 -3 -6 -5
as of|-5 -5 -7 -5
as part|-4 -6 1 -3
as soon|-16 15 -4 9
as the|-1 2 0 -9
as they|-5 -7 -2 -2
as we|6 5 -1 -1
as withdrawn|-5 -4 -1 -1
as yet|-4 -6 -1 0
as you|9 0 -2 4
as your|6 -2 -1 6
asant*|12 -4 -1 -1
asante|12 -4 -1 -1
asap|0 -5 -4 -2
asist*|1 -3 10 -2
ask for|-4 -4 15 -8
ask you|-5 17 -4 -1
asked|7 5 -5 2
asked and|-6 11 -4 -1
asked for|-3 -10 -5 8
asked me|17 -3 -4 1
asked to|-5 2 9 -2
aspet*|-2 -5 13 -1
aspir*|9 0 -4 -3
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
association|-3 -2 -3 -2
assum*|-15 15 14 -2
assume|-16 16 13 -1
assume that|-14 13 3 -1
assume you|-5 5 11 -1
assunzione|-5 -9 -7 9
assunzione a|-2 -2 -2 11
at a|-12 9 1 0
at everything|-8 11 -1 -1
at interview|12 -2 -3 -2
at least|-6 -4 2 -4
at midnight|-9 0 0 0
at present|17 -5 -5 -2
at them|-4 10 -3 -1
at this|7 -7 -6 -4
at your|1 -3 -2 -5
ate|-29 19 -7 15
ate dia|-7 9 -3 6
ate la|-4 -2 10 -1
ate sextafeira|-13 8 -2 10
atelie|-4 11 -2 -1
atent*|9 0 -5 0
atentamente|12 0 -2 -1
athle*|-3 -2 10 -2
athletic|-3 -2 10 -2
att|10 -4 -1 -1
attac*|-5 -5 -1 9
attached|-21 -12 -1 26
attached have|-5 0 -1 10
attached your|-2 -1 -3 13
attend|-11 -8 30 -4
attend the|-6 -2 11 0
attendant|18 -5 -3 -2
attendant was|14 -3 -2 -1
attending|15 -4 -8 -1
attendu|13 -2 -5 -2
attente|-7 -3 1 -1
attes*|-12 -12 10 2
attesa|-6 -4 2 -1
attestation|0 -8 -2 -1
attir*|-7 -3 10 -2
attire|-7 -3 10 -2
attire is|-3 -2 9 -2
attri*|-2 -4 -8 -3
attua*|-7 -2 -3 -2
attuale|-3 -4 -2 -1
au complet|10 -3 -2 -1
au processus|10 -1 -4 -1
auch die|11 -1 -3 -1
auch fur|-8 12 -1 0
auch gleich|-2 -3 9 -2
auch wenn|-6 -2 -2 -4
aucun|17 -9 -1 -2
aucun*|-4 13 -3 -1
aucune|-4 13 -3 -1
audit|-7 17 3 -5
audit*|1 4 -12 -8
auditioning|-5 -2 -2 -2
auditoria|9 -1 -3 -1
auf dich|-10 -6 2 3
auf ein|-4 -6 3 -3
auf ihr|-1 -5 -3 -1
auf ihre|17 -7 2 0
auf jeden|-8 15 1 -1
auf meinem|-10 16 -2 -2
auf sie|-8 4 -6 20
auf unsere|9 -4 -1 0
aufbe*|-2 -5 -1 -1
aufbewahrungsfrist|-4 -3 -1 -1
aufge*|9 -3 -4 -3
aufgeben|12 -4 -1 0
aufgenommen|-10 5 -3 -3
aufgenommen werden|-6 -1 -1 -1
aufgr*|-2 14 -1 -5
aufgrund|-2 14 -1 -5
aufgrund der|-7 14 -5 -4
aufhe*|-8 -1 -2 -1
aufna*|-1 -7 -3 -2
augen*|11 2 -4 -2
augur*|9 -7 -7 -4
aun|-6 12 -2 -1
aura|-8 9 8 -2
aura lieu|-4 -2 9 -1
aus dem|-7 4 0 -8
aus der|19 -9 -8 7
ausbildung|8 4 0 -2
ausbildung zum|-3 10 -3 -1
ausfu*|14 -2 -5 -1
ausfuhrliches|11 -2 -4 -1
ausfuhrliches feedback|11 -2 -4 -1
ausga*|-7 -2 -1 -1
ausgabe|-7 -2 -1 -1
ausge*|5 -7 -3 -4
ausgebucht|0 -6 -7 -5
ausgeschlossen|-4 11 -2 0
ausgeschrieben|-9 -5 -2 -1
ausgesprochen|16 -4 -3 -3
ausgewahlt|10 -8 -7 -5
aushi*|17 -9 -4 -4
aushilfe|11 -7 -3 -3
aussc*|10 -7 -5 -2
ausschlag|10 -2 -2 -1
ausschreibung|10 -3 -3 -1
ausschreibungsfrist|-6 -2 -2 0
ausserdem|-7 -5 -4 -2
austa*|-5 -3 -2 -1
austausch|-5 -3 -2 -1
auswa*|9 -4 -1 0
auswahl fur|-4 12 -1 1
auswahltag|11 -3 -4 -1
auswahlverfahren|7 -8 4 6
author|-6 -1 -1 -1
authorization|-8 -1 0 0
auto|12 1 -10 15
auto reply|-7 13 -1 -1
automated message|-3 -2 -4 -3
automatic|-14 9 -2 -1
automatico non|-4 -4 -1 -1
automation|-8 -3 3 -2
automatisch erzeugt|11 -7 -4 -2
autor*|-15 8 -6 -5
autore|-10 -2 -1 -1
autorin|-9 -2 -1 -1
autre|9 -3 -10 -7
autre*|8 -8 -5 -4
autres|8 -8 -5 -4
autres voeux|-9 -2 -1 0
auxil*|5 -9 -9 -1
auxiliar|4 -9 -9 -1
auxiliar administrativo|2 -8 -3 -2
avail*|0 -10 6 -3
availability|-2 -8 9 -6
availability for|-8 -5 -5 -1
availability over|-3 -2 9 -1
avanc*|11 -8 9 -3
avancar|17 -5 -6 2
avancar com|12 -5 -4 3
avance|-4 -3 -3 -1
avancou|-10 -7 24 -3
avant la|-7 19 -3 -2
avant le|-16 -5 0 17
avant*|12 -4 4 -1
avanz*|3 2 5 0
avec|13 -9 4 3
avec d|11 -1 -2 -2
avec le|1 -5 -1 10
avis favorable|-4 -2 -1 10
avisa*|-19 14 8 -6
avisaremos|-9 18 -2 -1
avisaremos cuando|-6 13 -1 -1
aviso*|0 -7 -2 -1
avisos|0 -7 -2 -1
avoir postule|2 11 -3 -2
avons|16 -5 -5 0
avons decide|13 -4 -1 -1
avons le|-8 -7 -2 7
avons pas|3 9 -3 -2
avons recu|13 -3 -1 -1
avvis*|-8 -5 0 -2
award|-10 -3 -3 3
ayant|9 -3 2 -4
ayant ete|9 -2 3 -2
aylin|0 -2 -15 -1
azienda|-2 3 -4 -6
baan|-11 17 -7 -4
baan als|-6 16 -4 -2
bache*|-11 -5 5 -1
back|0 12 -5 -1
back by|-10 12 -2 3
back from|11 5 -4 -2
back office|-6 -2 -2 -1
back to|-7 23 -5 1
back when|17 -4 -4 -2
backe*|10 -12 5 4
backend|6 -11 8 6
background and|9 -4 4 -1
background check|-12 -3 -6 12
badge|-10 -4 1 -1
baker|10 -4 -5 2
bald|11 -9 -2 -2
banca|-2 -8 -1 -5
banco|1 -5 -4 -5
banco*|-5 15 -4 -2
banconista|-7 14 -4 -2
band|-6 -4 -4 10
bando|-5 -1 -4 -2
bank of|9 -2 -1 0
bankp*|-4 -4 4 9
bar|3 -11 -6 -4
baris*|-4 13 -8 -3
barista|-4 13 -8 -3
barke*|15 -3 -2 -1
barkeeper|14 -1 -2 -1
barro*|-5 -3 -1 -1
base|3 -2 -9 11
based|5 -9 -5 0
based on|7 -9 -6 -3
basic|-7 6 -4 9
batch|-15 -1 -1 -1
bau|-4 -4 -3 -2
baust*|1 -6 10 -2
bc|9 -2 -2 -1
bda|-3 -2 10 -1
be able|-8 -10 13 -3
be accepted|-5 -2 -4 -1
be admitted|-7 -2 13 -1
be approved|-3 -2 -2 -2
be closed|-12 -3 5 -1
be completed|-8 0 -5 -1
be considered|-1 -9 -3 -4
be contacted|-21 17 -4 -2
be deleted|-2 -7 -4 -2
be discouraged|9 -2 -1 -1
be done|-7 -3 1 -1
be entertained|9 -3 2 -1
be filling|-3 -2 -2 -2
be glad|9 -3 -3 -2
be going|11 -5 4 -2
be grateful|-16 -3 -3 3
be held|-1 -1 10 -2
be in|-6 27 -8 -5
be interviewed|-4 -7 0 -1
be interviewing|-3 9 0 0
be inviting|12 -6 -5 -1
be more|-3 -2 10 0
be moving|14 -2 -3 -1
be needed|-6 0 -2 -1
be needing|9 -2 -2 -1
be notified|-13 18 0 -4
be of|-6 -2 -1 -1
be offering|13 -2 -6 -1
be on|-13 -8 6 -1
be open|-2 -3 -3 -1
be our|-6 9 -6 16
be patient|-7 12 -1 0
be progressing|20 -6 -2 0
be put|-11 3 -1 -1
be reviewed|-15 16 0 0
be sent|-12 -4 14 -1
be taking|14 -3 -3 -2
be withdrawn|-17 -11 7 3
be yourself|-5 -1 10 -1
bea|12 2 -3 -2
beabs*|10 -4 -1 -1
beabsichtigt|9 -3 -1 -1
beach*|-2 11 0 -2
beachten sie|-7 9 1 0
beaco*|-4 -2 -1 9
beacon|-4 -2 -1 9
beantragen|-7 2 -6 -1
bear|-22 27 -8 -2
bear with|-23 28 -6 -2
beate|3 -9 -1 0
beatr*|5 9 -1 -2
beatriz|7 5 0 -1
beaut*|14 -4 -1 -1
beautiful|11 -3 -1 -1
beca|-4 -3 -2 -2
becau*|2 -7 -4 -1
because|2 -7 -4 -1
because it|-4 -7 -2 -2
because of|8 -13 -4 6
because the|0 -8 1 -3
because you|2 -11 -7 -4
becky|-9 6 7 -1
bedan*|10 -2 -3 -4
bedanken|10 3 -3 -1
bedankt voor|11 -10 0 -5
bedar*|20 -10 -2 -1
bedarf|20 -10 -2 -1
bedarf in|9 -4 -1 0
bedau*|14 -7 -4 -3
bedauerlicherweise|9 -3 -2 0
bedauern|6 -8 -6 -5
bedaure|12 -2 -2 -1
bedaure ihnen|11 -1 -2 -1
beden*|-9 4 -5 -1
bedie*|20 -9 -4 -1
bediening|15 -6 -3 -1
bedri*|-9 16 -2 -1
bedrijf|-5 12 -2 -1
beein*|10 -2 -1 -1
been able|-8 24 -7 -3
been allocated|9 -6 -1 0
been approved|-10 7 6 0
been called|-1 -4 16 -1
been canceled|0 0 9 0
been cancelled|9 -7 -7 -2
been chosen|-5 -3 -4 -2
been closed|16 -10 -4 -2
been decided|-9 7 -1 0
been delayed|-6 14 0 0
been extended|3 -11 -1 -1
been filled|10 -5 4 3
been made|-6 9 -3 -3
been moved|-12 9 9 0
been placed|-4 -1 -6 -3
been received|-19 29 -1 1
been refused|-3 -3 -2 -1
been rejected|-3 -2 -6 -5
been reviewed|9 -6 -1 -1
been saved|-3 -3 -2 -2
been scheduled|-2 -3 12 -1
been selected|3 -15 13 -5
been sent|-5 14 -2 -1
been shortlisted|0 -1 24 -5
been submitted|-11 14 -4 0
been successful|0 -8 -4 17
been successfully|-7 10 0 0
been temporarily|-11 17 0 -1
been through|1 -5 -5 -2
been told|-4 -3 -2 -2
been unsuccessful|2 2 -8 -5
been withdrawn|13 -6 -3 -2
befin*|-9 9 -1 0
before and|8 3 0 -1
before friday|-3 10 -3 -1
before that|-12 5 -4 -2
before the|-11 13 9 -10
before then|-18 18 1 -1
before they|2 -4 -5 -2
before we|-19 -3 11 -4
before your|-6 2 -5 -2
begin|-17 12 -2 5
begin*|-7 13 -6 5
beginning|-6 11 -1 0
begru*|-5 -8 2 -5
begrundung|-3 -3 -2 -2
behaa*|11 -5 -1 -1
behaalde|11 -5 -1 -1
behan*|-1 21 -4 -2
behandeling|3 13 -3 -2
behin*|-9 15 4 -3
behr|9 -3 -1 -1
bei der|0 -7 -7 -3
bei dir|-3 14 -3 -2
bei ihnen|-2 23 -6 -4
bei ihrem|-5 -1 -2 -1
bei mir|16 -5 -5 -3
beide*|2 4 -1 5
beiji*|4 -8 -4 -3
beijinhos|-3 -6 -3 -2
being|3 -4 -5 -6
being a|10 -4 -1 -1
being considered|-1 11 -3 -2
bekij*|-11 16 -8 -4
bekijk|-4 -4 -3 -2
bekijk alle|-4 -3 -3 -1
bekijkt|-8 14 -1 0
bekijkt je|-8 14 -1 0
bekom*|-6 13 -7 -3
bekommen|-7 10 -13 -1
bekommen viele|13 -2 -1 -1
bekommst du|-9 6 4 0
bel ik|-7 10 -6 -4
belez*|-4 -3 -2 -1
beleza|-4 -3 -2 -1
belie*|12 -9 -4 -3
believe|14 -6 -1 0
believe that|9 -4 0 0
bell|-3 1 7 5
belle|0 -7 -4 -3
bem|10 -5 -1 2
bemvi*|-7 -6 -4 15
ben|-2 11 -22 -9
bench|12 -4 -2 -1
bench*|12 -4 1 -1
benchmark|10 -3 1 0
bene|1 -8 19 -3
benef*|-4 -2 -7 -5
benefits|-19 2 -3 -6
benot*|-2 -8 -2 -2
benotigen|-5 -7 -2 -1
benotigen wir|-4 -3 -2 -1
beoor*|-9 0 -6 -4
beraten|9 -4 -2 -2
bereits|11 -12 -5 5
bereitschaft|9 -2 -1 -2
berichtje|-5 13 -3 -1
berli*|-5 -1 9 3
berucksichtigt werden|6 -9 -3 -1
berucksichtigung|18 -6 -4 -3
beruf*|9 -9 9 -4
beschlossen|13 -4 -2 -1
beset*|19 -3 -3 -3
besetzen|20 -8 -2 -1
besetzt|16 -6 -4 -4
besetzung|11 10 -3 -1
besetzung der|11 6 -2 -1
besit*|9 -7 -2 -1
beslo*|15 -11 -5 -3
besloten|15 -11 -5 -3
besloten om|15 -3 -2 -2
bespr*|-13 -4 11 27
besprochen|-4 -12 17 17
besproken|-4 -9 -6 16
besproken en|-4 -3 -2 12
besser|-4 -4 -3 -2
besser zu|-8 -1 -1 -1
best of|1 -7 -4 -5
best regards|-6 20 0 -5
besta*|-15 12 4 -3
bestanden|15 -5 0 -3
bestatige ich|-7 10 0 -1
bestatigen|-26 19 2 -7
bestatigen den|-8 13 -1 0
bestatigen sie|-8 -3 10 -1
bestatigen wir|-11 11 -1 -1
beste chantal|-5 -4 14 -2
beste kandidaat|-8 10 3 -3
beste meneer|-16 -4 4 -2
bestellung|2 -7 -5 -5
besten dank|-1 11 0 -2
beta|-15 -3 -1 -1
beter|17 -3 -3 -2
beth|2 -3 -8 -2
betra*|5 -9 -4 1
betre*|7 -2 -5 11
betreft|1 -5 -3 12
bette*|5 -11 3 -4
better|5 -11 3 -4
better fit|-9 -2 6 -1
betwe*|-8 -7 17 0
between|-8 -7 17 0
beves*|-13 5 2 -2
bevestigen|-10 8 -5 -1
bevor|-6 -5 1 -2
bevor wir|-6 -5 1 -2
bewaa*|9 -5 -5 -3
bewaar mijn|-5 -2 -2 -1
bewaren je|12 -4 -2 -1
bewerben|2 -11 -7 -4
bewerber entschieden|-4 -5 -3 -3
bewerberinnen|2 0 -7 10
bewerbern|-9 -4 -3 9
bewerbern haben|-5 -1 -1 10
bewerbung|0 10 -1 -6
bewerbung als|2 10 -4 -5
bewerbung auf|1 15 -5 -3
bewerbung bleibt|-14 2 -3 -1
bewerbung fur|-11 16 4 -6
bewerbung ist|-13 7 -6 -6
bewerbung leider|-8 -3 14 0
bewerbung nicht|13 -15 1 -3
bewerbung und|-5 16 -3 -3
bewerbung wird|-9 14 -1 -1
bewerbung zuruckgezogen|-4 -4 -1 -1
bewerbungen kann|-7 9 -1 0
bewerbungsprozess|-6 -7 -6 -2
bewerbungsprozess bei|-2 -3 -3 -2
bewerbungsschluss|-7 10 -1 0
bewerbungsschluss ist|-7 10 -1 0
bewerbungsunterlagen|16 -3 -2 -1
bewerbungsverfahren|-1 -10 -1 -1
bewor*|2 -6 0 -6
beworben|2 -6 0 -6
beyon*|11 -3 -1 -1
beyond|11 -3 -1 -1
bezah*|-4 4 10 -2
bezahlt|-4 4 10 -2
bi|-6 -8 10 -2
bi developer|-5 -9 10 -2
bibli*|-6 -2 -5 2
bid|-8 -2 -2 -2
biede*|-1 -3 -5 17
bieden|-1 -3 -5 17
bieden je|-6 -1 -3 13
bien|-3 17 1 -4
bien a|7 -6 9 -2
bien arrive|-3 9 -2 -1
bien cordialement|6 -11 -1 -2
bien el|-4 -2 17 -1
bien ete|-14 23 -3 0
bien recu|-6 28 -7 -5
bienv*|-8 -1 -2 9
biete*|-11 -7 8 18
bieten|-11 -7 8 18
bieten dir|-7 -1 -1 11
bieten ihnen|-6 -2 16 -1
bieten wir|12 -2 -3 -3
big|6 -7 -5 -3
bij een|11 -7 -5 -2
bij onze|9 -2 -2 0
bijla*|-3 -2 -4 15
bijlage|-3 -2 -4 15
bike|9 -3 1 -2
bin|-6 -1 0 -3
bin ich|-10 -1 -1 -1
binne*|-3 28 -10 -2
binnen|-3 26 -10 -2
birte|-6 12 -4 3
bis|-10 9 0 -2
bis dahin|-1 11 -11 -5
bis dann|-3 -4 11 -2
bis drei|-6 11 -1 -1
bis ende|-16 22 -15 1
bis freitag|-7 -6 12 4
bis mitte|-4 13 -2 -1
bis spatestens|-4 -6 -1 -1
bis zu|-7 11 -2 -1
bis zum|-27 9 12 2
biscu*|-2 -2 -2 -3
biscuit|-2 -2 -2 -3
bitte bescheid|-6 -3 -1 -1
bitte bestatigen|-6 -2 10 0
bitte ich|-6 -2 -1 0
bitte kurz|-9 8 12 -1
bitte laden|-6 -4 -2 0
bitte noch|-9 4 -4 -2
bitte reichen|-7 -3 -5 -1
bitten sie|-14 8 -2 -2
bitten um|-9 2 3 -5
bjs|6 9 -5 -3
bleib|11 -2 -2 -1
bleib dran|9 -1 -2 -1
bleib*|-1 -13 -1 -7
bleiben|0 -11 1 -5
bleibt|-5 -8 -2 -5
bleibt aktiv|-6 -3 0 0
bleibt gultig|-8 -2 -1 0
blessings|-13 11 1 -1
blick|9 -3 -2 0
blijf|0 -7 -2 -1
blijf*|-12 11 5 -1
blijft|-12 11 5 -1
blijv*|-3 -4 -2 -1
blijven|-3 -4 -2 -1
blog|-9 6 -1 0
blue|-5 9 -3 -2
boa|-3 12 -5 -5
boa rececao|-7 9 0 0
board|13 6 -4 -2
boas|14 -3 -3 -3
boat|9 -2 -2 -2
boeke*|-7 16 -1 -2
bolet*|-9 -1 -4 -2
boletin|-9 -1 -4 -2
bolsa|-6 13 -6 -1
bolsa r|-8 11 -1 -1
bom|18 4 -12 -2
bom dia|17 -11 -11 1
bon|12 -8 -3 -2
bonjour manon|10 -3 -3 5
bonjour nous|13 -3 -2 -2
bonne chance|5 8 0 -4
bonne continuation|21 -9 -5 -3
bonne journee|1 12 -4 -3
bonne nouvelle|-10 -1 15 -1
bonus|-19 -11 -8 31
book|-4 -5 15 -7
booke*|-5 -11 10 3
booked|-5 -11 10 3
booki*|11 -5 7 -3
booking|9 -4 7 -3
boots|-8 1 -4 -3
bored|11 -2 -3 -2
borou*|-9 -5 5 0
borough|-9 -5 5 0
boss|11 5 -5 -2
boss says|11 -2 -2 -1
both|12 2 -1 -2
botte*|2 12 -4 -2
botto*|-7 -2 -5 -1
bottom|-7 -2 -5 -1
bounc*|-11 -1 -4 0
branch|0 7 3 -1
brandt|11 2 6 -5
brauc*|12 -5 -7 1
brauchen|15 -7 -10 4
break|-6 11 6 -1
brief|12 1 7 -4
brigh*|3 -2 -5 -5
bring|-18 -9 35 1
bring a|-8 -3 12 -1
bring the|-9 -2 13 -2
bring your|-18 -9 32 2
bring*|2 -10 17 -5
bringen|-10 -5 17 -3
bringen sie|-11 -2 17 -2
brink|-4 9 -2 -1
brook*|-2 -2 -13 -2
brown*|-7 -1 -1 0
brownies|-7 -1 -1 0
bruna|-8 0 -3 -2
brut|-2 -2 -2 9
bruto|-16 -4 -7 26
bruto*|-9 -2 -2 14
brutos|-9 -2 -2 14
brutt*|-9 -4 -5 13
brutto|-8 -4 -4 12
bsn|-7 -7 3 -2
buche*|-1 -2 -5 -1
buchen|-2 -1 -5 -1
budge*|7 8 -11 -10
budget|8 1 -10 -9
budget season|-8 -7 -1 0
budgets|-3 9 -1 0
buena*|19 -5 10 -7
buenas|19 -5 10 -7
buenas al|11 -3 -2 -2
build*|11 -2 4 -3
builders|13 -4 -2 -2
built|-7 -1 12 -1
buite*|12 -4 -2 -2
buiten|12 -4 -2 -2
buiten de|9 -3 -2 -1
buon|-7 2 -6 -2
buong*|3 2 -2 -10
buongiorno|3 2 -2 -10
burea*|8 7 -8 7
bureau|8 7 -8 7
bus|-2 -6 6 9
buscamos|15 0 -4 -4
busfa*|-3 11 -2 -1
busfahrer|-3 11 -2 -1
busfahrer m|-7 13 -2 -1
business analyst|2 9 -3 -1
busqu*|10 -10 -5 -3
busqueda|5 -9 -3 -3
busqueda quedo|-2 -5 -2 -1
busquedas|10 -2 -3 -1
but can|2 -1 -2 10
but have|-6 -3 -3 -2
but he|-4 -5 -1 0
but i|-19 13 -10 -6
but not|-3 -4 -3 -3
but one|-5 -1 9 -1
but the|7 8 5 8
but they|13 -2 -5 4
but we|6 -10 -1 -1
but you|15 -7 -5 -3
but your|-15 10 4 -2
by a|-6 10 0 -5
by another|4 -1 8 -1
by friday|-24 -4 -10 28
by hiring|-16 18 -1 0
by phone|-7 1 28 -5
by return|-10 -2 18 0
by sunday|-10 -5 12 -1
by then|-7 2 11 2
by xing|-3 9 -1 0
bzw|11 -3 -2 -1
cabif*|-3 -2 -5 -1
cabify|-3 -2 -5 -1
cabin|-6 -5 9 5
cabin crew|-6 -5 9 5
cabin*|-4 -9 4 -3
caio|-12 -2 13 5
cais|-10 2 -2 -1
caiss*|10 5 -2 -2
caja|-3 10 -1 -1
cal|-7 -3 9 -1
calcu*|-7 -2 10 -1
calen*|-8 9 19 -4
calendar|-2 -5 17 -2
calendario|-3 10 -2 -1
calib*|10 -3 -1 -1
call|-2 3 10 -3
call from|-5 9 1 -1
call if|3 6 3 -3
call on|-9 -2 14 -1
call the|-6 14 -4 -2
call tomorrow|-2 -2 10 -2
call with|-7 -3 20 -2
call you|-8 20 -9 -2
calle|-4 -2 9 -1
calle*|0 2 17 -5
called|-1 3 17 -5
called for|4 2 6 -2
callu*|12 -2 -2 -1
callum|12 -2 -2 -1
calma|-6 17 -3 -2
came|3 -2 -7 -6
came across|-2 -5 -4 -2
came back|9 -5 -3 -2
came through|-1 11 -2 -2
came up|-10 -4 5 -2
camin*|10 -6 -3 -2
caminho|10 -3 -2 -2
campi*|-4 9 -4 -3
campo*|-2 -4 -2 -1
campos|-2 -4 -2 -1
campus|4 -4 9 -4
campus team|-5 -2 11 0
can add|-1 -1 -1 11
can be|10 -10 -9 -2
can check|-8 9 0 0
can do|7 -9 6 10
can only|11 -2 2 -3
can reply|-7 -2 -2 -1
can see|9 -4 -4 -1
can we|-6 0 9 0
can withdraw|-5 15 2 -1
can you|-21 -19 43 8
cance*|-1 -9 6 -6
cancel|1 -7 19 -2
canceled|4 -1 9 0
cancellato|-7 -7 -2 -2
cancelled the|0 -3 -5 -2
cande*|9 -1 -3 -1
candela|9 -1 -3 -1
candidacy|20 -1 -3 -1
candidacy for|14 -6 -1 0
candidata|17 -8 -2 2
candidata que|-2 -1 -2 9
candidate a|9 -3 -2 -2
candidate account|1 -6 -5 -2
candidate for|4 -3 9 -1
candidate home|3 9 2 -1
candidate to|-5 11 -1 -1
candidate who|9 -1 -2 -1
candidates and|-6 -7 0 3
candidates on|-4 -6 0 0
candidates to|-10 13 -8 -3
candidates who|-13 9 14 -6
candidates will|-18 14 5 -1
candidatese|-10 -5 -4 -4
candidato a|-6 8 -10 2
candidato para|-8 -2 -1 -1
candidatos|5 11 -4 -7
candidatos com|12 -5 -2 -1
candidatou|-1 10 -2 -2
candidats|6 11 -5 -4
candidatura|5 10 -4 -7
candidatura a|-13 -1 -8 -7
candidatura come|9 -3 0 -1
candidatura continua|-10 6 0 0
candidatura desde|-6 9 -1 -1
candidatura e|-6 14 -3 -2
candidatura nao|12 2 -3 -2
candidatura non|31 -11 -3 -1
candidatura per|-6 18 -4 -5
candidaturas|-3 13 -7 -5
candidature a|-1 13 -6 -1
candidature en|-13 13 -2 -1
candidature est|-6 15 -4 -2
candidature non|26 -14 -3 -3
candidature pour|0 14 5 -5
candidatures|1 9 -7 -5
candidatures pour|10 -4 -1 0
cannot take|-5 -2 -1 -1
cant|-7 0 0 -3
cant be|-9 3 8 -1
cant do|-7 -4 16 15
cant fit|-10 -1 3 -1
cant give|-15 5 5 -1
cant go|-3 -1 -14 -1
cant make|-11 0 5 -3
cant proceed|-3 -5 -1 -1
cant promise|-9 11 -4 -1
cant receive|-3 11 -2 -1
cant take|29 -6 -5 -2
cant tell|-9 5 -1 0
cant wait|-9 4 -3 4
capab*|-5 -2 -1 -1
capta*|-7 10 -3 -2
car|-4 -6 -6 3
cara|-6 -12 -10 15
card|-22 -7 17 1
card for|-5 -2 11 -1
career|9 -5 -3 -2
careers fair|-6 -2 -2 -1
careers team|-6 12 3 -1
caref*|4 -4 -5 -4
careful|5 -6 -5 -4
careful consideration|-3 -3 -4 -4
careful review|9 -5 -2 -1
cargo de|2 -5 -3 13
caric*|-10 9 -1 -1
carico|-8 13 0 -1
carin*|-1 0 -5 -3
carla|1 -9 4 -4
carlo*|-3 -5 -1 0
caro saluto|-3 -4 -1 -1
carol*|9 -5 -3 4
carre*|2 -13 1 -5
carrera|-4 -6 -2 -2
carry|-4 -9 16 1
carta oferta|-5 -1 -1 11
carta*|-12 6 -1 3
cartao|-10 6 -2 0
carte|-9 -6 -4 15
casa por|-9 -1 -1 15
casal*|-9 -2 -1 -1
casca*|10 -5 -2 -1
case|2 1 10 -2
cashi*|10 -4 -3 -1
cashier|11 -3 0 -1
caso|-9 16 -5 -5
caso nao|-15 13 -3 -2
casti*|-5 -5 -4 -3
casting|-10 -3 -3 -2
casting team|-6 -3 -2 -1
castl*|0 9 -4 -2
cat|9 -4 -1 -2
category|10 -8 -3 -1
cater*|-7 -1 0 -2
causa|9 2 -2 -2
cbt|-5 -1 10 -1
cdi|-20 3 -10 19
ce delai|-10 -4 11 7
ce jour|-11 12 0 0
ce lo|-3 -5 -2 -2
ce poste|15 -6 -1 -1
ce sera|9 -2 -3 -2
cecil*|0 10 -3 -1
cela|-9 -3 -2 7
celleci|-9 5 -1 0
celui|-6 10 -1 0
cemen*|-6 -3 -3 -1
cementos|-5 -3 -1 -1
centre|12 1 3 -3
centro|-15 1 9 -4
cepen*|13 -4 -3 -1
cependant|13 -4 -3 -1
cerca*|11 -5 -3 -1
cerch*|13 -7 -3 -2
cerchiamo|13 -7 -3 -2
cerra*|19 -9 2 -3
cerramos|12 -4 -3 -1
certificado|-11 -1 -2 3
certificado de|-11 2 2 4
certified for|10 -4 -1 -1
cerve*|-4 -2 12 -1
cerveceria|-4 -2 12 -1
ces|-4 -7 -5 -2
cet|4 -10 15 -3
cette|8 -9 -11 -7
cette annee|12 -6 -4 -3
cette decision|-5 -2 -1 -1
cette fois|17 -7 -3 -3
cette offre|-4 -3 -1 -2
cette semaine|-9 6 -4 -1
chacun|0 9 -3 -2
chama|-11 15 4 1
chamar|-1 -4 -4 -3
chamb*|13 -3 -2 -2
chamo|11 -3 -2 -2
chance pour|10 -3 -2 -2
chance you|-5 -2 -2 -2
changed to|12 -1 -3 -1
changes|15 3 -3 -5
changes we|10 -1 -1 -4
chant*|4 -11 18 0
chantal|-1 -9 21 -5
chartered|-7 19 -3 -3
chat|-8 -2 12 3
chat about|-4 -1 -3 -1
chat with|-2 -5 16 -2
chatt*|9 4 -4 -2
chaud|-2 -4 10 -2
chave*|-3 -4 -1 -1
che|10 -2 -6 1
che non|-1 -3 11 -2
che preferisci|-4 -2 9 -1
che si|-11 -1 14 0
check|-3 10 -4 2
check and|-7 2 -1 13
check within|-2 -5 -2 -2
check your|1 10 -2 -3
check*|-2 7 -2 6
checked|-2 0 9 0
checking|-2 9 -3 -2
checks|-4 -3 -3 12
cheer*|14 -4 -2 2
cheers|12 -4 -2 2
chef de|-1 -10 3 4
chef hat|9 -4 -2 -1
chefa*|1 -9 -2 -1
chego*|0 9 -4 -2
chegou|0 9 -4 -2
chene*|-5 10 -2 -1
chenes|-5 10 -2 -1
chere|13 -6 -2 3
chere candidate|10 -4 -1 0
chez|-2 11 -13 -6
chiam*|1 12 -1 -7
chiamo|10 -10 3 -5
chiamo io|-9 -3 8 -2
chiar*|-2 -5 -2 9
chiara|-3 -5 -2 9
chico|18 -4 -5 -3
chiediamo di|-8 -6 0 -2
chimi*|-2 -5 -2 -1
choic*|4 -1 -5 11
choice|1 0 -5 12
choisi|16 -2 -7 -5
choix|15 -3 -6 -4
choix sur|10 -3 -2 -2
choos*|-9 4 11 -7
choose|-17 -3 16 -3
choose a|-7 -1 18 -1
choosing|-2 11 -2 -1
chose|22 -4 -4 -4
chose*|7 -8 -7 -5
chosen|6 -7 -7 -5
chosen another|-5 -2 -2 -2
chosen for|-12 1 -3 -2
chosen to|13 -5 -2 -1
christmas|9 5 -4 -2
ci|9 -5 4 -7
ci sono|-9 -2 -2 -2
ciao elena|-7 10 -1 0
ciao luca|1 -9 -4 -2
cierr*|-5 9 -1 0
cinde*|-13 2 3 0
cinderpath|-13 0 3 0
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
claas*|2 -2 -9 -1
claasen|2 -2 -9 -1
claim|-15 5 -3 -4
claim for|-5 -3 -4 -2
claim*|0 -1 -3 -8
claimed|-3 -2 -3 -3
claims handler|9 -1 -1 0
clair*|-3 2 10 -3
claire|-4 2 10 -3
class|8 -2 7 -2
class*|11 -4 1 0
claustro|9 -1 -2 -1
clear*|7 7 -10 0
cleared|-6 14 -2 -1
clearly|14 -2 -2 -3
cleit*|-7 -5 -2 -1
cleiton|-7 -5 -2 -1
clerk|5 -17 -1 -5
clic|-2 -6 -2 -2
clicc*|-1 -5 -3 -1
clicca|-4 -3 -2 -1
clicca qui|-4 -3 -2 -1
click here|3 -8 -4 -3
clien*|10 -12 -4 -6
client|14 -11 -6 -5
client a|12 -2 -3 -2
client has|16 -11 -6 -3
cliente|4 -17 0 -7
cliente ha|17 -6 -3 -2
clients|-3 -4 -2 -1
clinica|-4 -4 -3 2
close on|-6 10 -4 -1
close your|-8 3 -4 -2
closed and|19 -8 -1 0
closed the|12 -5 -2 0
closed your|-9 -2 -2 -2
closely|10 -2 -2 -1
closes|-20 12 -2 -3
closes on|-10 4 -2 0
closi*|-11 12 -4 -1
closing|-11 12 -4 -1
closing all|10 -3 -1 0
closing date|-11 16 -3 -1
closing soon|-6 -4 -2 -2
cloud*|-4 16 -1 -1
clt|-12 -4 -3 12
coach|2 -6 -4 -2
cober*|-6 -2 -2 -3
cobertura|-3 -1 -2 -3
cocin*|10 -3 -2 -2
cocina|10 -3 -2 -2
codin*|2 -7 15 -3
coding|2 -7 15 -3
coffe*|11 -3 -2 5
coffee|11 -3 -2 5
cofou*|7 4 0 -1
cofounder|7 4 0 -1
coger|11 -3 -3 -2
coger a|11 -3 -3 -2
cogid*|20 -8 -4 -3
cogido|20 -8 -4 -3
cogido a|13 -4 -2 -2
coimb*|-8 -2 11 1
coimbra|-8 -2 11 1
coleg*|-3 -8 -6 7
colet*|-6 -4 -3 -2
colla*|-5 10 -6 4
collaboratore|-1 11 -2 -1
colleague|9 0 -5 -5
colleagues|-11 1 -3 -2
collega|11 -9 2 3
college|-1 -8 -7 5
collo*|8 -8 14 -5
colloqui|11 -3 -2 -1
colloquio|3 -6 17 -6
coloc*|-7 -2 -1 -1
colocado|-7 -2 -1 -1
com experiencia|13 -7 -1 -1
com o|1 10 -8 -2
com os|5 2 -6 10
com sucesso|-12 18 -1 -1
com um|10 -2 -4 -1
com uma|10 -2 -2 -2
com voce|11 -1 -5 -1
come|0 -2 9 -1
come and|-3 -6 20 -4
come back|9 24 -11 -4
come by|6 -5 9 -2
come da|-5 -2 10 -1
come for|-4 -2 11 -1
come in|10 -5 8 -2
come on|-14 -2 17 -2
come to|-10 -7 1 -5
come up|-13 -1 5 -1
comec*|0 3 -7 14
comed*|-9 -2 0 -1
comen*|9 -6 1 -1
comer*|-1 12 -1 -1
comercial|0 12 -2 -1
comes|14 -4 -8 4
comin*|15 -5 -8 -1
coming|13 -4 -7 0
coming down|9 -2 -1 -1
coming in|28 0 -9 -2
comit*|-7 3 -5 -3
comme|-2 -7 16 1
comments are|-6 -1 -1 -1
commissie|11 7 -5 -2
commissie heeft|10 -4 -3 -1
commission|4 -8 -1 -4
commission n|-8 -1 -1 -1
committee has|12 -6 -5 -3
committee is|-10 5 -1 -1
committee was|10 -3 -2 -3
commo*|-4 -1 -3 -1
common|-3 -5 -1 -1
communications|-3 -5 -2 0
community you|-7 -1 -1 0
como si|-6 9 -1 0
como va|-3 -5 -2 -1
companies|-5 -2 -2 -1
company policy|10 -2 -3 -1
compare|-7 -3 -1 0
comparecer|-15 -2 21 -3
comparto|-4 -3 -1 -1
competition was|-6 -3 -1 -1
compilare|-9 -4 4 -1
completa|-1 -3 -3 14
complete|-5 5 -9 -4
complete a|-5 -2 9 -1
complete and|9 -3 -1 1
complete it|-8 -7 0 4
complete the|-15 15 -3 -3
complete your|-4 -9 -4 -3
completed|0 -4 -7 -4
completed its|-3 -7 -3 -3
completed our|12 -1 -1 -1
completed within|-3 -3 -5 -1
completed your|-7 -5 10 -1
completing|9 1 -4 -2
completing the|9 9 -3 -2
completo|20 -1 -7 2
complimenti|-5 -2 9 0
compo*|15 1 -5 -2
compr*|-8 -5 -3 -1
comprenons|-6 -1 -1 -1
compt*|-5 -2 -9 -3
comptable|-3 -3 -2 -2
compte|-9 1 -6 -4
compte tenu|-4 9 -1 0
comun*|13 0 -6 0
comune|-6 14 -3 -1
comune di|-6 14 -3 -1
comunica|14 1 -3 -3
comunicaciones|-6 -2 -1 -1
comunicamos|15 -10 -5 5
comunicamos que|14 -8 -4 6
comunicarte|9 -2 -3 1
comunicarte que|9 -2 -3 1
comunichiamo|14 -5 -1 -1
comunichiamo che|14 -5 -1 -1
comunico|10 -3 -2 -2
comunico que|10 -3 -2 -2
con el|5 10 -1 1
con las|-6 0 -2 12
con mas|9 -1 -2 -2
con su|-8 -1 -3 -2
con tu|12 -10 -7 -3
conce*|-6 7 -10 -3
concerns and|-3 -1 -3 -2
concl*|15 -8 -1 -2
concluded|20 -16 -2 -1
conco*|-3 14 9 -4
concorso|-13 5 12 4
concours|4 6 1 -1
concu*|11 5 -4 -5
concursal para|9 -1 -2 -1
concurso|0 10 0 -2
condiciones|-7 2 -3 14
condition|9 -1 -2 -1
conditional|18 -7 -4 5
conditional offer|19 -7 -4 1
confe*|-6 12 12 4
conference|-7 -1 0 -1
conferma|-13 20 9 -2
confermare|-6 -2 12 -1
confermarti|-6 -2 -4 15
confermarti che|-6 -2 -4 15
confezionamento|9 -3 -1 -1
confidential|1 -10 -9 -2
confirm|-23 3 13 -4
confirm by|-6 -1 11 0
confirm that|-7 4 -2 -6
confirm your|-16 1 13 2
confirma|-11 0 8 8
confirmamos|-21 5 -4 -3
confirmamos a|-10 8 -1 0
confirmamos que|-11 -8 -2 -1
confirmar|-13 -2 10 -3
confirmation|-11 15 1 -1
confirme|-10 6 15 1
confirmed for|-4 -3 12 -1
confirmer|-18 -6 17 13
confirmer votre|-12 -4 10 10
confirming i|-7 14 -2 -1
confirms|-20 16 -5 -2
confirms receipt|-6 10 -1 -1
confirms that|-14 7 -4 -1
confr*|10 -4 -2 -1
congr*|-23 -5 23 18
congratulations|-21 -9 22 19
congratulations on|-14 -1 6 -3
congratulations you|-2 -3 10 -1
conhe*|-4 -1 15 -3
conna*|12 1 1 -4
connait|13 -3 -4 -2
connait deja|9 -2 -3 -2
connection|-10 -3 2 -2
conos*|5 -5 18 -4
conseguimos|-4 -5 -3 -2
conseguimos seguir|-4 -3 -2 -1
conseguito|9 -2 -2 -1
conseil|-3 9 4 -4
consensus|9 -2 -2 -2
conserve|11 -5 -1 -1
conservons|9 -6 -2 -2
consider you|11 -1 5 -2
consider your|8 3 7 -3
considerar a|10 -2 -1 -1
considerar que|-7 9 -1 0
consideration i|-11 0 -1 -1
consideration the|13 -5 -2 -1
consideration we|-2 -2 -2 -3
considerazione|2 -8 -3 -3
considered|1 -5 -5 -4
considered further|7 1 3 -1
considered your|1 -6 -3 -2
considerer|-14 17 -1 0
considerer que|-13 15 0 0
considering|11 -1 -3 3
consiglio|-6 3 -4 -3
consigo|-4 7 3 4
consiliare|-12 -1 16 -1
const*|-5 -14 0 5
construction|-6 -5 -4 -1
construction careers|-4 -2 -2 -1
consultant|7 -10 2 -5
consultor|-6 -3 9 2
conta*|-4 9 -3 -2
contact all|-4 9 -1 0
contact met|-9 18 -3 -1
contact op|-11 12 -5 -3
contact the|8 -4 8 -2
contact us|-7 11 1 0
contact you|-18 18 -3 4
contactado|-5 15 -2 -2
contactados|-6 10 -1 -1
contactaremos|-7 9 -1 0
contacted|-8 13 -6 -5
contacted by|-2 9 -2 -1
contacted for|-16 13 -1 0
contactees|-6 9 -1 0
contacter|-2 -7 -2 -2
contactera|-7 9 -1 0
contacto|-3 8 -9 -7
contacto para|-6 -2 -2 -1
contato|-9 19 -6 5
contato com|-6 1 -2 9
contatteremo|-14 21 -2 -2
contatti|-8 -3 -2 -2
content manager|-4 -1 -3 10
contingent|-9 3 -1 15
continua|0 13 -2 -4
continua em|-8 10 0 -1
continuar|7 -8 -10 -4
continuar con|4 -4 -9 -4
continuation|23 -10 -5 -3
continue|11 -7 11 -3
continue to|9 -7 4 -1
contr*|1 -4 -7 12
contract|-1 -12 -15 37
contract is|-4 -3 -2 13
contract will|-4 -1 -1 9
contracting|16 -6 -3 -3
contractor|-10 1 0 -2
contrat|-6 1 -3 12
contratacion|0 -4 -5 -2
contratar|20 -6 -4 -4
contrato|-13 -1 -9 29
contrato indefinido|-15 3 -4 15
contratto|-15 -7 -8 21
contratto a|-12 -3 -5 6
contributo|-7 -2 -2 -2
contributo e|-3 -3 -1 -2
convenio|-1 -3 -3 9
conversar|-11 -11 13 -4
convo*|-3 8 9 -8
cool|-4 12 -2 -2
cool dass|-7 13 -1 -2
cooperativa|2 9 -4 -3
coordonnees|15 -6 -3 -2
coper*|13 -4 -5 -5
coperta|16 -3 -4 -3
copia|-12 1 -4 9
copie|-8 -5 0 1
copie*|-9 0 2 -1
copy|-15 3 -4 1
copy of|-18 8 -1 -4
cordi*|10 -4 0 -3
cordial|9 2 -3 -2
cordially|9 -3 -1 -1
corin|12 2 -4 -1
corin*|-11 7 4 -4
corinne|-5 11 -3 -1
cork street|-6 11 -1 -1
corne*|13 0 -3 -2
corner|12 1 -2 -2
correctamente|-10 14 0 0
correspond|3 9 -4 -3
correspondence|11 5 -2 -1
correspondent a|-5 -2 -2 -2
cose|-2 12 -3 -2
costa|-3 10 -3 -1
costu*|-13 16 -2 -1
couco*|20 -10 -8 8
coucou|20 -10 -8 8
could|-9 -13 3 0
could not|-8 -7 -7 -1
could we|-2 -1 -9 -1
could you|-32 -18 22 7
could*|-10 -15 0 -3
couldnt|-10 -15 0 -3
counc*|-1 10 -6 -3
council|-1 10 -6 -3
couns*|17 -7 1 -1
counselor|16 -7 2 -1
counter|2 -5 -3 9
country|10 2 0 -1
coura*|21 -9 -3 -1
courage|14 -6 -2 -1
couri*|11 2 -2 -2
courrier|-7 11 -1 0
cours|-16 17 -5 -2
cours d|-18 19 -3 -1
cours*|3 -9 -7 5
course|2 -9 -6 5
course refund|10 -1 -3 0
court|1 -4 11 -2
cover letter|5 14 -5 -3
cover your|-5 -3 9 -1
cozin*|-12 -6 -1 -2
cozinha|-12 -6 -1 -2
crack|11 -2 -2 -2
crane|4 -1 -2 8
creat*|2 -6 -6 -3
created|-11 -1 -3 -2
created this|-4 -2 -2 -1
credi*|-3 -1 -6 -4
credit|-1 0 -6 -2
credito|-9 -3 -4 -5
credito nao|-10 -1 -1 -2
creek|-8 -4 9 -2
cremo*|2 -6 -4 -2
cremorne|2 -6 -4 -2
creo|-9 -3 -3 -1
crew|4 -11 6 11
crite*|0 -6 -5 -4
criteria|-2 -4 -5 -3
criterion|12 -2 0 0
crumb*|15 -3 -2 -1
cto|-6 3 16 3
cuand*|-4 10 0 -3
cuando|-4 10 0 -3
cuando la|-4 9 -1 -1
cuant*|-7 16 -1 -1
cuanto|-8 16 -1 -1
cuent*|4 -14 3 -2
cuenta|0 -9 3 0
cui|14 2 -6 -4
cultu*|2 -2 0 9
cultura|-11 0 6 0
culture|1 0 -3 13
cumpr*|5 6 -7 5
cumprimentos|6 10 -7 6
current|4 -11 -5 -1
current needs|9 -2 -1 -1
currently|5 17 -4 -2
curri*|7 12 -7 -6
curricular|13 2 -3 -1
curriculo|0 18 -9 -8
curriculo foi|-10 14 0 -1
curriculum|7 10 -6 -5
curriculum e|-3 10 -1 -2
cut|-6 3 -6 -2
cv|0 12 1 -5
cv and|-21 17 4 -4
cv est|-4 14 -3 -2
cv for|-10 23 -5 -3
cv per|-5 14 -2 -2
cv que|-7 10 -1 -1
cycle|-4 5 10 -2
d admissibilite|9 -2 -1 -1
d autres|12 -3 -3 -2
d avance|-4 -2 -3 -1
d avoir|9 4 -5 -2
d embauche|-4 -1 -2 10
d etre|4 -6 -4 -3
d etude|-7 10 -2 -1
d examen|-12 12 -2 -1
d have|-2 1 -7 -3
d ici|-10 12 -3 -2
d ist|-8 9 -4 -2
d like|1 -5 5 8
d love|2 -9 14 3
d une|-1 -10 16 -4
d want|-8 -1 -2 -1
da danke|-21 36 -4 -4
da ich|-13 0 -3 0
da ist|-8 5 -2 9
da serra|-8 12 -1 -1
da sind|-5 -2 -3 -1
da sua|-1 10 -5 -3
da uns|9 -2 -2 -1
da unser|1 -1 -13 0
da warst|19 -5 -6 -2
daan|8 3 4 -3
daar|12 -4 -4 -2
daarn*|-7 6 -4 -4
daaro*|21 -8 -4 -1
daarom|21 -8 -4 -1
daarvan|-9 10 1 -1
dach|2 -5 10 -2
dafur|11 0 -5 7
dag|-2 4 -9 5
dagen|-7 -7 3 -5
daher|20 -13 -6 0
daher nicht|21 -7 -5 -3
dahin|-1 11 -11 -5
dakde*|-5 12 -3 -1
dakdekker|-5 12 -3 -1
damit|14 -7 -10 1
damit einverstanden|-4 9 -1 0
damit wir|-3 -5 -1 -1
dan|-7 11 1 -8
dan bel|-9 10 -1 -4
dan stopt|-5 -5 16 -1
dana|-13 -1 7 -4
danac*|-18 15 11 -4
danach|-18 15 11 -4
dani|-6 -4 16 -2
danie*|-8 11 -5 -4
daniela|-6 9 -5 0
danielle|-6 11 1 -1
dank voor|14 -6 -8 -3
danke|11 14 -8 -7
danke dass|9 3 -9 2
danke fur|11 15 -3 -7
danke furs|9 -5 -3 -5
danke ich|11 -3 -1 -1
danke*|16 -5 -4 -2
danken|17 -8 -3 -1
danken fur|11 -3 -1 -1
danken ihnen|11 -4 -2 -1
danken u|10 -6 -1 -1
dankend|-4 10 -1 -1
dankj*|-8 13 -3 -1
dankjewel|-8 13 -3 -1
dann|-11 17 9 2
dann auch|-2 -3 9 -2
dann schau|9 -2 -2 -2
dann sind|-7 11 -1 0
dans notre|9 3 -3 -2
dans un|-4 10 -5 2
dar|12 2 -8 -5
dar andamento|-4 -3 -2 -1
dar um|9 -3 -2 -1
dar uma|-8 14 -2 -1
darau*|10 0 -1 -1
darf ich|11 -3 -1 -1
darle|-10 19 -1 -1
darle un|-3 10 -1 0
das angebot|-5 -4 -1 11
das aus|-4 -1 10 0
das bewerbungsverfahren|-2 -6 -1 0
das dauert|-6 9 -2 0
das gesprach|-9 -9 26 -5
das ist|8 14 3 -3
das kann|-5 12 -1 0
das nachste|-10 8 -1 -1
das team|14 -8 2 7
das unternehmen|6 7 -2 -1
das verfahren|12 3 -4 -2
dass die|11 -5 -3 7
dass sich|-7 -1 -1 -1
dass sie|-1 -6 -9 -3
dass wir|11 1 -4 -1
dat|13 -4 -2 -3
dat onze|9 -2 -2 -2
dat u|14 -7 2 -1
data engineer|-9 -2 -8 -7
data for|-12 7 -2 -2
data scientist|1 -13 -1 -1
data will|11 -3 -1 -1
date please|-10 12 0 0
date time|-4 -2 11 0
date we|-7 -1 10 0
dated|-4 -7 -3 -2
daten automatisch|-4 -3 -1 -1
daten werden|7 -9 -1 -1
datenschutzerklarung|-2 -4 -2 -1
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
days ago|-9 -3 -1 -1
days from|-7 -2 11 -1
days of|3 5 -2 3
days otherwise|-2 9 0 0
days so|-3 16 -6 -2
dazu|13 -6 -3 -2
dazwi*|-4 -1 -3 -1
dazwischengekommen|-4 -1 -3 -1
dbs|-4 -5 -8 12
de administrativo|-3 -1 -3 -2
de admitidos|-13 15 -3 -2
de agosto|-9 8 -1 -1
de assistente|-1 -3 -2 9
de auditoria|9 -1 -3 -1
de auxiliar|12 -7 -3 3
de bijlage|0 -2 -3 9
de bom|10 -2 -3 -1
de braga|-8 10 0 -1
de bus|-3 -3 -3 14
de caja|-4 11 -1 0
de campos|-2 -4 -2 -1
de candidaturas|-9 7 -3 -2
de commissie|11 7 -5 -2
de confirmer|-6 -2 12 -1
de cozinha|-12 -6 -1 -2
de credit|-9 -2 -1 -1
de credito|-4 -1 -2 -3
de deelnemingsvoorwaarden|-3 12 -2 -1
de demain|-10 -3 9 -1
de deux|0 -7 -1 -1
de dinamica|9 -1 -3 -1
de empleo|-4 -6 -3 3
de gestao|-4 -3 1 9
de hospiteeravond|-16 -1 -1 -1
de huidige|-4 -4 -2 -2
de jury|-10 4 -2 -1
de las|-2 -5 -7 -3
de lecture|-7 -1 -1 -1
de lhe|-4 -2 -2 12
de maio|-6 -2 10 -1
de mais|12 -3 -2 -2
de manana|-2 -1 -13 -1
de mes|-6 14 -2 -1
de momento|18 -1 -4 -3
de no|-6 9 4 -3
de notre|7 9 -2 -3
de nous|-20 -15 7 -3
de nouvelles|-6 15 -2 -1
de o|-6 -2 12 -1
de ontvangst|-6 9 -2 0
de opdrachtgever|10 -4 2 -1
de personal|9 -3 -2 -2
de pessoas|0 -5 -3 13
de plek|14 1 -4 -3
de porteiro|-4 -3 -2 -1
de practicas|9 -2 -1 -1
de procedure|-14 8 2 -8
de reistijd|-8 -1 -2 -1
de responsable|3 -6 -3 10
de saude|-9 1 3 4
de selectie|-6 10 -4 -2
de selectiecommissie|10 -5 -2 -1
de selection|9 7 2 -2
de sluitingsdatum|-8 10 -1 0
de su|11 -6 -4 -3
de suite|13 -2 -6 -1
de talentos|11 -3 -1 -1
de teletravail|-7 -4 -4 13
de testes|-6 -1 9 -1
de tu|-3 12 1 -4
de vacature|19 13 -9 -4
de vakantieperiode|-4 -9 -2 -2
de verdad|9 -4 -2 -1
de vida|-7 11 -4 -2
de volgende|-4 -4 20 -2
de vragenlijst|-5 -3 -2 -1
de woning|-14 -3 -1 -1
de zomer|11 -2 -3 -3
deadl*|-12 4 20 -2
deadline|-17 5 21 -1
deakt*|-5 -3 -2 -1
deal|11 -7 -4 6
deal of|11 -4 -2 -1
dean|-3 -4 -2 12
dear anita|-8 -3 -2 -1
dear applicant|9 -4 3 -2
dear author|-8 -1 -1 0
dear friends|-6 -1 -1 -1
dear hiring|-16 -2 -2 -1
dear hui|-4 -4 -2 -1
dear kofi|9 -1 -2 -2
dear mei|-7 -4 11 7
dear mr|0 -4 -2 -4
dear mrs|-6 -3 -3 -2
dear ottilie|-8 13 -1 -1
dear sir|10 -4 -2 -2
dear yusuf|-4 -6 10 -2
debit*|-5 -2 -1 -1
debri*|10 -6 4 -2
dec|-8 1 9 -2
decan*|17 -3 -4 -3
decem*|-6 15 -7 -2
december|-6 15 -8 -2
decid*|6 -6 -4 -5
decide|-2 23 2 -6
decide de|13 -8 -2 -2
decided|7 -10 -5 -5
decided against|-2 -4 -2 -2
decided not|7 -10 -7 -4
decided that|13 -6 -2 -1
decided to|6 -10 -3 -4
decidido|14 -13 -7 -5
decidimos|10 3 -4 -3
decision has|-16 9 -1 0
decision is|2 -8 -8 -2
decision to|13 -5 -2 -2
decision yet|-7 16 -1 -1
decisions|-7 5 -4 -5
deciso|10 -2 -4 -3
deckh*|16 -10 5 -3
deckhand|16 -10 5 -3
decla*|10 4 -3 -5
declare|-5 10 -1 0
decli*|-20 -13 1 10
decline|-23 -6 8 14
declined|1 -9 -7 -6
dedic*|14 -10 2 -1
deelnemingsvoorwaarden|-3 12 -2 -1
deepe*|10 -2 -3 -1
deeper|10 -2 -3 -1
deepl*|10 -1 -1 -4
deeply|10 -1 -1 -4
default|-3 -1 -4 -1
defin*|-7 2 -5 -6
degre*|-2 -5 -3 -2
degree|-5 -3 -3 -2
dein profil|0 -13 -2 -3
deine|4 10 0 -8
deine arbeitsproben|-6 -2 11 -1
deine bewerbung|-1 13 1 -6
deine daten|10 -2 -1 -1
deine ideen|-5 -3 -3 -2
deine mappe|-4 9 -1 -1
deine unterlagen|-5 11 -3 -1
deine*|5 -10 -1 4
deinem|-5 -5 -1 -1
deinen|7 -3 2 3
deiner|1 -8 -4 0
deja|26 -3 -7 -4
del gruppo|0 -7 -1 -1
del mese|-6 11 -1 -1
del proceso|7 -10 2 -3
del rio|-2 -4 -2 -1
del viernes|-14 -6 3 11
delay|-8 10 -3 -2
delay*|-13 11 -1 0
delayed|-12 11 -1 0
deleted|3 -12 -5 -3
deleted after|9 -2 -1 -1
delib*|11 0 -2 -1
delig*|2 -5 -2 17
delight|9 -1 -3 -2
delight to|9 -1 -3 -2
delighted|-2 -4 1 18
delighted to|-3 -4 1 18
delivery driver|13 -4 -4 -3
della carta|-4 -4 -2 -2
delmo*|-7 12 -2 -1
delmotte|-7 12 -2 -1
dem team|-3 -3 11 -1
dem verfahren|9 -2 0 -2
dem vorbehalt|-6 -3 -2 13
demai*|-5 -6 12 -3
demain|-12 -3 14 -1
deman*|0 -4 -2 -4
demand|-6 -3 -1 0
demande|4 -8 -8 -7
demande d|-7 -3 -2 -2
demande dans|9 -2 -1 -2
demande de|0 -4 -4 -4
demande ecrite|11 -4 -1 -1
demar*|-8 -6 -6 12
demi|-2 -4 10 -2
demir|2 -9 -1 3
demo|13 -7 4 0
demon*|13 -3 0 -1
demor*|-12 17 -3 -2
demora|-14 18 -2 -1
den anderen|-12 -4 -2 25
den ausschlag|10 -2 -2 -1
den bewerbungsprozess|-1 -4 -3 -2
den eingang|-14 18 -2 0
den erhalt|-10 17 -3 -1
den ich|-3 -2 -2 10
den nachsten|-14 18 -2 -1
den sommer|13 -5 -1 -1
den termin|-12 -1 14 0
den vertrag|-8 -4 -4 19
deneg*|-9 -3 -2 -2
denegada|-6 -3 -2 -2
denegada por|-5 -2 -1 -1
denie*|-6 -2 -3 -2
denied|-6 -2 -3 -2
denis*|-1 -4 12 -3
denise|1 -4 13 -3
denk|-4 -3 -3 12
denke*|6 -6 -9 2
denken|6 -6 -9 2
denni*|-1 -13 4 11
dennis|-4 -12 4 11
departamento|6 11 -3 1
departamento de|4 10 -2 1
department and|-7 -4 -2 -1
depos*|-3 -8 -6 -4
deposit|-9 0 -2 -1
depot|-8 14 6 5
depui*|-4 1 -2 -4
depuis|-4 1 -2 -4
deput*|11 -7 -3 -2
deputy|11 -6 -3 -2
deputy head|-8 -5 -1 -1
deputy manager|18 -3 -4 -3
der agentur|9 -3 -2 -1
der bewerbung|-1 -3 10 0
der chef|11 -1 -4 -3
der eigentumer|-12 0 0 0
der eingang|-8 13 -2 0
der fachabteilung|-1 11 -3 -2
der filiale|-12 8 5 -1
der kurs|-6 -2 -4 -1
der position|9 -4 -1 0
der probezeit|3 -5 -4 -3
der stelle|10 -1 5 -4
der suche|-18 0 -2 -1
der termin|-2 -3 11 -1
der test|-2 -4 10 0
der unterlagen|-7 11 -1 0
der vertrag|-2 -1 -4 9
der vorgangsnummer|-5 13 -2 0
der warteliste|-7 -5 -3 -2
der woche|12 1 -5 -1
derma*|-10 4 13 -2
derze*|-1 -4 -3 -2
derzeit|-1 -4 -3 -2
derzeit nicht|-7 -6 -3 -2
des personalrats|-9 6 3 2
des trois|-8 9 -3 -1
desab*|-5 -1 -3 -3
desabonner|-5 -1 -3 -3
desan*|20 -9 -2 -1
desanimes|15 -8 -1 0
descartado|24 -8 -5 -4
descartado tu|16 -6 -3 -3
desde tu|-6 -1 -1 -1
desej*|9 -7 -1 -2
desfe*|-5 9 -1 -1
desfecho|-5 9 -1 -1
desha*|9 -4 -3 -5
deshalb|10 -4 -3 -5
deshalb kann|-11 2 -1 -1
desid*|1 -12 -3 -1
desig*|7 -9 3 0
design|-6 -11 8 -5
designer|12 -8 0 5
desis*|-16 -14 10 3
desistencia|-12 -5 -3 -2
desistencia do|-7 -2 -2 -2
desk|3 -6 -6 -4
desks|9 -2 -2 -1
desol*|34 -11 7 -8
desole|12 -7 9 -5
desolee|27 -4 -5 -4
despu*|10 0 -2 -1
despues|10 0 -2 -1
despues de|13 -6 -2 -1
dessa|11 -6 3 -3
dessa vez|15 -3 -4 -2
desta|9 -6 -4 -4
desta vez|9 -6 -4 -4
desti*|-1 9 -1 4
detail|9 -2 -2 0
details are|2 9 -1 0
details for|-2 -5 -3 -2
detal*|4 -7 -4 15
detalhes|1 -5 -2 9
determinato|-2 -2 -2 10
deu|11 0 -3 -4
deutl*|13 -3 -2 -1
deutlich|13 -3 -2 -1
deuts*|6 -10 -3 8
deutsch|10 -3 -1 -1
deutschland|0 -4 -3 -4
deutschlandticket|-7 -2 -2 13
deux jours|-4 -2 -2 10
dev|-2 -4 13 -2
developer opening|-3 -4 11 -1
development|-6 9 5 -4
deven*|-5 16 -4 -4
deventer|-7 17 -4 -3
dever*|-16 13 0 7
devera|-15 13 0 8
devera considerar|-7 9 -1 0
devon|-1 1 11 -1
deze|-2 -4 -5 -4
deze vacatures|-4 -2 -2 -1
deze week|-9 7 -2 -2
dezer*|-6 10 -2 -1
dezernat|-6 10 -2 -1
di assunzione|-3 -2 -2 12
di collaboratore|0 9 -2 -1
di confermarti|-6 -2 -4 15
di cv|-6 10 -1 0
di darle|-3 10 -1 0
di due|-5 -4 -2 -1
di interesse|-9 16 -2 -2
di lavoro|-7 12 -2 -1
di soggiorno|-4 -3 11 -1
di una|-2 -3 -3 -2
di valutazione|-7 -1 -1 -1
dia|-6 3 -2 -5
diari*|-2 -3 -1 9
diario|-2 -3 -1 9
dias|-5 5 -6 -3
dica|-10 0 16 -2
dich als|6 -4 10 -2
dich an|-6 10 -2 0
dich gern|-2 -9 17 1
dich kennenzulernen|-9 0 -1 -1
dicht*|-9 -3 -1 -2
did not|9 -11 -6 -4
didnt|3 -12 -9 -4
die andere|10 -2 -2 -2
die auch|10 -2 -4 -1
die ausgeschriebene|10 -5 4 -1
die auswahl|-5 19 -5 -1
die bei|12 -3 -4 -2
die besetzung|1 14 -2 -1
die einladung|-18 4 9 -2
die engere|11 0 0 -1
die fehlenden|-1 -7 -1 0
die geschaftsfuhrung|-6 -1 -2 -1
die im|-1 10 -2 -1
die in|-7 12 -1 -1
die kollegin|-10 -5 -2 5
die liste|-3 10 -1 -1
die niet|-8 10 -1 0
die periode|15 -3 -2 -2
die position|3 -1 5 2
die redaktion|-7 -2 -1 -1
die regieassistenz|11 -6 -1 -1
die schon|9 -3 -2 -1
die suchen|13 -4 -2 -2
die tragerin|-7 10 0 0
die umstande|-2 0 -8 0
die vorauswahl|-3 -2 9 -1
die warteliste|-11 8 -2 -2
die weitere|-9 1 -1 0
die wohnung|-11 -3 -5 -4
die zeit|11 -3 -2 -1
diens*|-3 -4 0 -3
dienst|4 -9 -7 -4
dienstag|-11 -6 18 -2
diere*|-8 13 -3 -1
diese bis|-2 -8 -4 -1
diese woche|-17 14 -1 -2
diesem|11 -7 -6 -3
diesem jahr|-5 -2 -1 -1
dieser stelle|9 -4 -1 0
dieses|18 -2 -5 -3
dieses mal|12 -4 -4 -2
diesm*|13 -4 -6 -2
diesmal|13 -4 -6 -2
diesmal nicht|10 -2 -5 -3
diffe*|10 -4 0 -2
different|15 -6 -1 -4
difficult news|11 -1 -1 -4
digital|1 -2 -3 -5
digo|-11 24 -5 -2
digo algo|-10 20 -5 -2
dimit*|-11 -1 -6 -1
dimitri|-10 -3 -6 -1
dinsd*|-6 0 14 -3
dinsdag|-6 0 14 -3
diogo|11 -4 -3 -1
diplo*|1 -10 5 -6
diploma|-9 -3 0 -3
dir fur|10 -2 -2 -1
dir hier|-4 -2 11 -1
dir mitteilen|11 -1 -2 -1
dir zu|-9 -2 -1 -1
dire|-10 26 -2 -2
direct|-8 -13 -2 -5
directeur|3 5 5 -4
direction des|-4 -3 -2 -2
direction with|10 -2 -1 -1
director|9 -5 5 -2
director of|11 -7 3 -3
direi*|-5 10 -1 -2
direito|-7 9 -1 -1
direm*|-9 11 -1 0
diremos|-9 11 -1 0
diret*|-11 14 18 4
diretora|-12 -5 17 6
disap*|4 -8 -8 0
disappointed|-8 -4 -4 -4
disappointed that|-11 -2 -1 -1
disappointing|9 -3 -3 -1
discl*|11 -2 -3 -3
disclosure|10 -4 -2 -2
disco*|19 -5 3 -2
discouraged|9 -2 -1 -1
discu*|5 -9 8 1
discussed|0 -6 5 11
discussion|9 -3 6 -2
discute|-2 -4 10 -2
disis*|-7 -1 -1 -1
disiscriviti|-7 -1 -1 -1
disku*|10 -2 -2 -1
dispa*|-2 -8 1 -3
dispatcher|-5 -7 2 -2
dispe*|-5 14 -2 -1
disponibile|-7 -2 -2 -1
disponibilidad|-11 2 8 -1
disponible|-18 -2 19 -4
disposition|8 -10 -8 -5
dispu*|-5 -3 -4 0
dispute|-5 -3 -3 -3
disqualification|-7 9 -1 0
disre*|-6 -4 0 -1
disregard|-1 -3 -7 0
disregard this|-3 -2 -7 0
dit|10 -6 -5 -2
dit jaar|11 -4 -3 -2
dit keer|14 -5 -2 -2
dit moment|14 -7 -4 -2
dit niet|-2 -4 -2 -1
dit oui|9 -2 -2 -2
dizer|13 -3 -3 -2
do a|-11 -3 29 -4
do come|10 -5 -3 -2
do mestrado|-7 -2 -1 -1
do next|9 -3 -1 -1
do nothing|-4 -7 -2 -1
do seu|-11 12 6 -2
do the|4 -5 1 18
do thursday|-8 -1 24 -1
do you|-19 -12 8 -2
docen*|10 -2 -6 4
docente|11 -2 -4 4
doch nicht|-9 -3 13 -3
doch noch|-7 -2 -1 0
documento nao|-4 -3 -2 -1
documentos|-10 16 -4 11
docus*|-13 -4 -7 28
docusign|-13 -4 -7 28
doe|-3 -4 -3 -1
doen|-1 -2 -5 -5
doesn*|-4 -14 6 2
doesnt|-4 -14 6 2
doesnt work|-11 -4 11 7
doing|18 1 -1 -3
doing the|14 -2 -4 -1
dois|0 2 12 -3
dokum*|-3 -3 -2 -1
domain|-3 -1 -3 -2
doman*|-9 5 -4 -7
domanda|-9 14 -11 -8
domanda di|-11 7 -5 -4
domanda per|-7 0 -1 -1
domin*|0 -5 11 0
dominik|-3 -1 9 -1
don|12 -9 0 -4
donat*|-7 -1 -1 -1
donc|16 -11 -6 0
donde*|-13 14 17 -9
donderdag|-13 14 17 -9
done well|-6 -2 11 -1
donner|9 -7 -8 -1
donnerstag|-7 -6 26 -6
dont be|10 -2 -2 -1
dont expect|-1 -5 -3 -2
dont have|21 -8 1 -3
dont hear|-19 20 -5 2
dont lose|10 5 -2 -1
dont need|-9 3 -2 -1
dont think|15 -2 -6 -2
door|3 -7 0 -10
door naar|-2 -2 10 -1
door te|12 -1 -5 -1
doorg*|-5 10 -4 -4
doorgestuurd|-6 16 -4 -2
doorgestuurd naar|-3 10 -3 -2
dopo|7 -14 1 1
dort|2 10 2 -2
dossier|-2 6 -7 -6
dossier de|-16 2 -2 -2
dossier nous|-9 -1 -1 -1
dossier pour|-3 9 -2 -1
dot|-6 -1 9 -1
dott ssa|3 5 3 -2
dotto*|16 -6 1 -3
dottore|14 -3 -2 -1
doves*|-6 -1 -1 -1
dovessi|-5 -4 -1 0
down by|-7 -1 -2 -1
down the|13 -4 -1 -1
downloaded|1 9 -7 -1
draaien|10 -4 -3 -1
draft|-5 -9 -1 -1
drei|-8 9 6 -3
drei platze|-5 10 -1 -1
drei wochen|-12 10 -2 6
dress|-5 -2 10 -1
drie|6 8 0 -3
dring*|-6 -3 -1 -1
drive|16 5 1 -4
drop me|-5 -2 -3 -2
dropp*|11 -4 3 -1
drube*|9 -2 -2 -1
druck*|11 -3 -2 -1
drug|-15 -3 -3 14
drug screen|-11 1 -3 11
dsgvo geloscht|-2 -5 -2 -1
du bist|12 -3 -5 -3
du dich|8 0 5 -3
du hast|3 -5 16 -5
du kannst|4 -12 10 -1
du magst|11 -2 -4 -3
du mois|-11 4 -3 -2
du musst|-5 -3 -1 -1
du noch|-4 -3 0 10
du von|-6 -4 14 -2
du warst|10 -2 -3 -2
du zu|-8 3 -2 9
dudes|-2 -3 9 -1
due to|5 9 0 -6
dunmo*|-5 -9 -1 -2
dunmore|-13 -7 1 -1
durac*|-6 -3 9 4
durat*|-8 -2 11 -1
duration|-8 -2 11 -1
durch*|4 7 -1 2
durfen wir|4 -8 -7 -2
dus|14 14 -7 -2
dus dit|14 -3 -3 -2
dutch|10 -3 -2 -1
duty|3 -4 -3 10
dylan|-2 -2 17 -3
e a|-2 -7 -6 13
e arrivato|2 11 -4 -2
e com|-16 9 6 6
e il|13 -7 -1 6
e la|4 11 -5 -3
e nao|11 -3 1 -2
e o|19 -8 3 -3
e para|-12 6 5 -3
e per|11 -6 -1 -1
e purtroppo|-2 11 -3 -1
e quero|-11 -2 7 9
e se|-7 10 -1 0
e so|-10 1 4 2
e stato|14 -12 -6 -6
e sua|-9 -4 6 6
e te|-6 12 -2 -1
e un|-5 5 13 -3
e v|14 1 3 -1
each candidate|-6 2 10 0
earli*|2 4 -9 -5
earlier application|-6 -3 0 0
easte*|10 -3 5 -1
easter|11 2 -3 -1
easy|-2 -5 -5 3
easy decision|-10 0 -1 6
ebenf*|-13 13 4 -1
ebenfalls|-13 13 4 -1
eberh*|0 -1 -2 9
echan*|1 -8 17 -4
echange|-2 -7 18 -4
echange telephonique|-4 -2 11 -1
echt|9 -3 -4 -2
ecole|9 -1 -1 -1
econo*|-10 -3 1 -1
ecrit*|9 -2 1 -1
ecrite|9 -6 3 -1
edit|-17 6 -6 -3
edito*|5 -8 -7 -5
editor|12 -6 -3 -2
editorial|9 1 -1 -1
editoriale|-6 -1 -1 -1
editors|-7 -1 -1 -1
een afwijzing|-11 0 -3 -2
een andere|4 -9 -8 -4
een berichtje|-5 13 -3 -1
een goede|-10 -2 -2 -1
een lastige|9 -1 -2 -2
een online|-10 -6 20 -1
eens|10 -4 -3 -2
efect*|9 -5 -1 0
eg|-5 -4 -3 -2
egger|-3 -2 10 0
ehren*|-4 9 -2 -1
ehrli*|12 -2 4 -2
ehrlich|13 -1 -2 -1
ehrlich gesagt|11 -1 -2 -1
eigen*|-2 -5 -3 -3
eigentumer|-13 -1 -1 -1
eigentumer fur|-9 0 0 0
eimea*|-7 10 -2 -1
eimear|-7 10 -2 -1
ein anderes|-15 -3 -4 -2
ein neues|-8 -2 -3 -1
ein paar|-6 -3 -1 -1
einar*|-3 -8 -3 -1
einarbeitung|-3 -8 -2 -1
eindr*|9 -1 -3 -1
eine andere|18 -4 -6 -4
eine antwort|-12 9 -3 -1
eine automatische|-4 9 -2 -2
eine einstellung|19 -6 -4 -4
eine neue|-2 -5 -2 -2
eine stelle|-2 -4 -2 -1
eine zweite|-12 -1 15 0
einem|0 -6 23 -5
einem anderen|12 -2 -3 -2
einen anderen|-8 -6 -5 -6
einen neuen|-12 -5 7 -2
einen termin|-9 -3 -1 14
einer|2 11 -2 -5
einer anderen|9 -4 -1 -1
eines|2 -11 -9 4
einfa*|5 -8 10 3
einfach|6 -7 12 3
einfach mal|11 -1 -3 -2
einfl*|-7 -3 -1 0
einfluss|-7 -3 -1 0
einfluss auf|-6 -2 -1 0
einga*|-10 20 -5 -2
eingang|-9 17 -5 -2
eingang ihrer|-16 22 -3 0
einge*|1 9 -5 -1
eingegangen|-1 31 -8 -3
eingeladen|14 -1 -3 -1
eingestellt|9 -6 -3 7
eingr*|-10 -5 -2 2
eingruppierung|-10 -5 -2 2
einig*|-5 10 -5 -3
einige|-4 13 -2 -2
einla*|-13 13 19 -10
einladen|-12 10 15 -5
einladung|-20 9 11 -3
einma*|3 -10 -3 -3
einmal|6 -9 -1 -2
eins|-4 10 -2 -1
einsatz|-2 -5 -2 -1
einsc*|10 -4 -3 -2
einse*|1 11 -7 -4
einsehen|-9 14 -1 0
einsetzen|11 -2 -4 -2
einst*|18 -14 -10 13
einstellen|8 -7 -8 19
einstellung|17 -10 -7 3
einstellungsstopp|-7 -2 -2 -1
einstellungstest|13 -2 -6 -2
eintr*|-12 -8 3 5
eintritt|-5 -3 -1 0
einverstanden|-1 9 -1 -1
einverstanden sind|-3 9 -1 0
einwi*|-9 -5 -1 -1
einwilligung|-9 -5 -1 -1
einzu*|1 -4 9 -1
eithe*|-8 27 -6 -3
either|-8 27 -6 -3
either way|-22 28 -3 -1
el cargo|9 -4 -3 4
el certificado|-4 -4 -2 -2
el curriculum|17 -9 -2 -1
el equipo|13 -1 -10 10
el estado|3 13 -3 -2
el jueves|-11 -4 14 5
el lunes|-14 3 24 -7
el martes|-8 -3 13 -1
el miercoles|-7 -1 12 -1
el momento|12 -1 -4 -2
el numero|-7 10 -1 0
el proceso|12 11 -7 -5
el propietario|-5 -2 -1 -1
el proximo|-10 3 2 -1
el puesto|12 -1 1 6
el sabado|-9 -2 -3 -1
el tiempo|5 9 -4 -2
el viernes|-10 -4 1 12
el volumen|-9 2 -1 0
ele|12 -3 -3 -2
ele nao|9 -3 -2 -1
elect*|-1 2 -10 3
elected|-1 -5 -2 -2
elegido|-4 -5 -2 1
elegido a|-5 -4 -2 -2
elena|-10 3 5 0
eligibility|-3 13 -2 0
elisa|-11 4 9 -3
elkaa*|4 13 -7 -3
elkaar|4 13 -7 -3
ella|13 -4 -5 -2
elle|7 12 -5 -2
elle n|10 -3 -1 -1
ellis|-6 0 9 0
elm|-7 -5 -1 0
else for|22 -5 -5 -3
elsew*|-5 -9 0 -2
elsewhere|-5 -9 0 -2
elvir*|-6 -4 -1 -1
elvira|-6 -4 -1 -1
em aberto|-9 6 -2 -1
em analise|-15 15 -2 -2
em anexo|0 -5 -4 15
em contacto|-1 9 -2 -1
em contato|-12 10 -3 8
email address|-6 -6 -2 0
email and|-3 10 -5 -2
email confirms|-14 11 -2 0
email from|-7 11 -2 -1
email*|0 -5 -5 -4
emails|0 -3 -7 -4
embau*|-3 -1 -2 10
embauche|-3 -1 -2 10
emerg*|-7 -7 11 -4
emergency|-6 -7 12 -3
empez*|-16 -8 2 4
empezar|-8 -4 5 -3
empfa*|-4 -9 9 6
empfang|-6 -8 9 5
emploi|-2 9 -3 6
employer has|20 -6 -2 -2
employer or|-7 10 -1 0
employer viewed|-6 -9 -2 -2
employers|-14 -1 -2 -3
employment with|2 -2 -6 -4
emprego|9 -6 -4 -2
empregos|9 -3 -1 -1
empresa ha|10 3 -4 -4
en attente|-7 -2 -1 0
en caso|-10 14 -1 -1
en contacto|-1 9 -2 -2
en cours|-16 17 -5 -2
en cuanto|-8 16 -1 -1
en dan|-6 12 3 -4
en dat|15 -6 -2 -1
en de|10 -5 -3 -3
en een|2 -9 16 -2
en esta|22 -7 -4 -2
en general|-9 4 -1 -1
en infojobs|11 -4 -1 -1
en la|8 2 2 -3
en ligne|-3 -9 6 -2
en linea|-4 -3 12 -2
en lugar|-2 -1 -13 -1
en madrid|-2 -4 -3 -3
en mai|11 -4 -2 -2
en nuestra|15 1 -4 1
en pausa|-9 6 -2 -1
en piece|-6 -1 -2 10
en proceso|-10 13 0 0
en remercions|9 1 -2 -2
en revanche|-3 -2 -1 10
en visio|-10 -4 19 -2
en we|-1 14 -4 -2
encaj*|-5 3 -6 -5
encaja|-6 10 -3 -1
encan*|9 -4 0 0
encargada|-2 13 -6 -2
enclo*|-3 -5 -2 -2
enclosed|-8 -2 -1 -1
encontrase|10 -3 -2 -1
encou*|14 -4 -1 -1
encourage|13 -3 -1 -1
encourage you|13 -3 -1 -1
end|1 0 -9 0
end of|-13 13 -11 2
end we|10 -2 -1 -2
ende|-10 15 -18 2
ende mai|-7 14 -6 -2
ende nachster|-2 -2 -1 10
ended|13 -5 -5 -3
ended up|15 -3 -3 -2
endet|-6 -1 -4 -2
ends|10 -2 0 -1
ends here|11 -2 -2 -1
enfor*|-2 -5 -1 -1
enforcement|-2 -5 -1 -1
enforcement officer|-2 -5 -1 -1
engen*|0 -2 5 7
enger*|11 -5 -1 -1
engere|11 0 0 -1
engere auswahl|10 -6 -1 0
engineer role|-4 4 -8 -2
engineering|-16 -4 -4 -4
engineering construction|-4 -2 -2 -1
engineering manager|-5 -4 -3 -2
enjoyed learning|-2 -4 -4 -1
enlac*|-11 0 -4 -2
enlace|-11 0 -4 -2
enoug*|11 3 -9 -5
enough|11 3 -9 -5
enqui*|-6 0 -2 -1
enquiry|-5 -3 -1 -1
enreg*|-8 12 -1 -1
entao|12 -5 -2 7
entao nao|-1 -2 -2 9
enter the|-4 -4 -1 0
entering|-9 -2 -1 -1
entertained|9 -3 2 -1
entie*|-11 12 -2 -1
entla*|19 -7 -1 -2
entlastung|19 -7 -1 -2
entlastung zuruck|17 -7 -1 -2
entra*|-21 18 0 4
entrada|-8 5 9 -1
entrara|-7 11 -1 -1
entrara em|-7 11 -1 -1
entraremos|-11 8 -2 8
entraremos em|-11 8 -2 8
entre|9 2 -7 -2
entre*|1 0 14 -3
entretien|-6 2 30 -8
entretien de|-7 -2 14 -3
entrevista|-3 -1 22 -4
entrevista para|-3 -1 10 -1
entrevistas|15 -5 -4 3
entro|-11 12 -3 1
entro fine|-9 7 -3 8
entry|-2 -5 0 -3
entscheiden|-15 19 0 -1
entscheidung treffen|0 10 -1 0
entschieden|6 -10 -9 1
entschieden der|2 -5 -4 -3
entschieden die|14 -3 -4 -1
entschieden habe|-13 0 -3 0
entschlossen|14 -3 -3 -2
entschuldigen|0 -5 16 -1
entschuldigen sie|1 -3 13 -1
entsp*|1 -4 -6 -4
entsprechen|-5 -2 -3 -1
entst*|-4 10 -2 -1
entstehen|-6 11 -2 -1
entwu*|-9 -4 -1 7
entwurf|-9 -4 -1 7
enviada|-6 16 -3 -2
environ|-7 2 9 -1
environmental|-4 -4 -2 -2
envoy*|-3 11 -4 -2
epreu*|5 4 3 -2
epreuves orales|9 -2 -1 -1
equipa|0 11 -3 -1
equipes|-13 15 -4 -1
equipo ha|14 -2 -3 -3
equit*|-9 -4 -2 14
equity|-9 -4 -2 14
er een|0 -6 -5 11
er geen|-14 4 7 -2
er komen|-8 -2 -2 -1
era|9 -2 -2 -1
erfah*|6 12 -8 -5
erfahrung|13 -1 -7 -2
erfahrung mit|14 -3 -4 -2
erfahrungsgemass|-7 13 -1 -1
erfolg bei|-5 -2 -2 -1
erful*|9 -6 1 -2
ergan*|2 -10 -4 -2
ergeb*|16 -3 -3 3
ergebnis|12 0 0 -3
erhal*|-5 11 -3 -2
erhalt|-10 17 -3 -1
erhalt ihrer|-7 14 -3 -1
erhalten|-4 10 -2 -2
erhalten diese|-8 -6 -3 -2
erhalten und|-3 11 -2 -1
erkra*|-5 -5 19 0
erkrankt|-2 0 10 -1
erkrankung|-2 -5 10 0
erled*|15 -3 -3 -5
erledigt|15 -3 -3 -5
erneu*|0 -8 -5 -3
erneut|-3 -6 -2 -2
erreicht|12 -3 1 -2
error|7 -15 -4 -2
erst|-7 21 -4 -5
erste|-7 -1 -1 -3
erste*|7 2 5 -1
erstellt|8 3 -1 -1
erstg*|-3 -3 10 -2
erstgesprach|-3 -3 10 -2
ersuc*|-6 1 11 0
erwis*|-5 -1 -2 -1
erwischt|-5 -1 -2 -1
erzeugt|9 -13 -4 -2
erzie*|11 -2 0 -2
erzieherin|9 -2 0 -1
es haben|9 -4 -2 -1
es ihnen|-5 0 -6 0
es ist|14 -5 -2 -2
es nicht|5 10 -4 -1
es so|9 -4 -1 -1
es tut|9 -1 -1 -2
es un|-3 9 2 -2
es una|-2 -7 10 -2
es weiter|-10 12 -1 0
esa|-15 14 -2 -2
esaur*|-6 -4 -1 -1
esclu*|-10 3 11 -3
escol*|13 -5 -9 -1
escolhe|-5 10 -1 -1
escolhemos|-5 -3 -1 -1
escolhemos outra|-7 -2 -1 -1
escri*|-11 14 -11 7
escribirnos|-1 12 -5 -2
escribo|-8 13 -1 -3
escrito|-3 -2 -1 10
escritorio|-5 -1 -1 10
esito|13 -4 -6 -3
eso|10 -5 -2 -1
espac*|-16 10 -5 -2
espace|-16 10 -5 -2
espace candidat|-9 2 -1 -1
esper*|6 -9 -2 -5
esperamos|4 -9 0 -7
espos*|9 -2 -2 -1
esposito|9 -2 -2 -1
essa|-5 9 -1 -1
essay*|-5 -3 -1 -1
essayez|-5 -3 -1 -1
essential|14 -4 -1 0
est annule|-7 -3 -3 -4
est bien|-8 23 -5 -2
est donc|10 -3 -1 -1
est en|-19 23 -5 -2
est pas|-10 7 -1 2
esta|-1 9 -7 -7
esta con|-2 1 9 -1
esta mais|-8 -2 -1 -1
esta ocasion|13 -5 -2 -1
esta oportunidad|16 -5 -3 -2
esta semana|-14 -6 -5 -4
estab*|10 -4 -2 -1
estad*|10 17 -8 -5
estado|11 18 -6 -4
estado de|9 10 -4 -3
estado descartado|9 -6 0 0
estag*|17 2 0 -5
estam*|2 5 0 2
estamos|2 5 0 2
estar*|-10 4 12 -2
estara|-7 4 9 -1
estas|-2 12 -6 -5
estat*|8 0 6 -5
estate|9 1 -2 -4
este mensaje|-4 -4 -2 -2
este momento|5 -7 -4 -3
este proceso|-2 -6 -1 -1
estej*|-2 -3 -4 -2
estev*|9 -2 -2 -1
estimado a|-6 12 -4 -4
estimado candidato|10 -4 -2 -1
estimado cliente|-7 -1 -1 -1
estiv*|-13 1 4 0
estiver|-11 -4 5 -1
esto|-8 1 -3 -1
estou|-4 -4 -3 -2
estud*|-7 -9 -3 -5
et je|3 1 -3 11
et la|10 2 -2 -2
et nous|1 -10 0 -1
et sera|-7 11 -2 -1
et ta|2 -7 10 -2
et vous|-5 12 -2 -7
etant|12 1 -12 -5
etapa|3 -14 25 -7
etapa*|-4 10 -2 -1
etapas|-4 10 -2 -1
etape|0 -8 12 -2
ete|7 10 -7 -7
ete etudiee|11 -5 -1 -1
ete preselectionnee|-5 -2 10 0
ete prise|-5 10 -1 0
ete refusee|21 -8 -4 -4
ete retenu|10 -6 -3 -2
ete retenue|11 6 -5 -3
ete transmis|-5 9 -1 -1
ete transmise|-8 13 -1 0
etes|0 -11 1 3
etre|1 -2 -7 -7
etre etudiee|-2 -5 -1 -1
etre venue|-7 -1 -1 -1
etude|-4 2 -6 -4
etude attentive|-9 -1 0 0
etude de|9 -5 -2 -1
etudi*|3 9 -10 -6
etudiee|9 -10 -3 -1
etudiee avec|9 -4 -1 0
etwa|-9 5 6 -1
etwas andert|12 -6 -1 -1
etwas geduld|-20 15 -2 -2
eu|16 -1 -5 -2
euch|-9 7 -2 -1
eur|-8 -4 -2 1
eure|-11 -1 -1 -1
euro|-22 -8 -11 26
eux|9 -3 -2 -2
evalu*|-4 0 -2 -3
even|3 6 8 -8
eveni*|1 -3 11 -1
evening for|-4 -1 -3 -1
event|-16 -4 9 -1
event has|0 -1 10 0
event*|9 5 5 -4
events|12 1 -3 -1
ever|14 -5 -4 -2
every applicant|-9 11 -1 0
every application|-4 12 -2 -2
every single|12 -2 -2 -1
every success|0 -5 -4 -3
every*|-5 12 4 -2
everybody|-12 16 1 -6
everybody by|-5 10 0 0
everyone|0 5 4 1
everything|-6 14 3 -3
everything else|-7 -3 10 0
evide*|0 -7 -4 -2
evidence|-8 -3 -3 -1
ex mo|-5 -3 0 -1
exact|-4 -1 10 0
examen|-7 6 -4 -5
examination|0 8 3 0
examine|-2 -4 -2 -2
excel*|16 -2 -3 5
excellent|12 0 -3 5
excep*|-3 -3 12 -2
excit*|-16 0 -1 17
excited|-10 1 0 18
excited to|-5 -1 2 10
exciting|-7 -1 -1 -1
excluido|14 -3 -3 -2
excluidos|-16 6 5 -2
excluidos se|-3 11 -2 -1
excuses|-7 2 11 -3
exemp*|-8 -3 -4 11
exercise|2 -8 13 -3
exige|12 -6 -1 -1
exige*|13 -4 -1 -1
exigi*|11 -1 -2 -2
exist*|13 -9 -3 -2
exma|-2 9 -1 -1
exmo a|-4 11 -1 -1
exp|-1 -5 -3 -2
expec*|-24 18 -4 -6
expect|-27 20 -12 -6
expect to|-17 16 -10 -4
expected|-8 9 -7 -5
exper*|9 -4 -2 -1
experience en|11 -2 -3 -1
experience is|11 -4 -1 -1
experience we|-1 -3 1 9
experiencia|20 -12 -2 -2
experiencia em|12 -9 1 -1
experiencia en|9 -6 -3 -2
expir*|-11 -4 0 -2
expired in|9 -2 -1 -1
expires|-8 -6 -1 -2
expires in|-4 -3 -3 -1
explained|10 -4 -3 -1
exten*|7 -9 0 3
extend|12 -7 2 11
extend an|17 -5 -3 1
extended|4 -6 -6 -2
extended to|-2 -10 -1 0
extension|-7 -2 -3 -3
external|0 -6 -2 -1
eye|8 9 -4 -3
eye on|2 10 -3 -2
faca|-3 -2 9 -1
facha*|3 18 1 -6
fachabteilung|-2 16 4 -5
fachb*|1 1 -3 12
fachbereich|-4 3 -3 13
fachl*|10 2 -3 -1
fachs*|-6 -1 -2 0
facul*|0 13 -3 -2
faire|4 -12 15 -5
faire un|-2 -3 10 -2
fait|14 -4 -2 -2
faith*|11 -5 -1 -2
faithfully|11 -5 -1 -2
falar|10 -2 -3 0
falk|-9 -4 3 -1
falla|10 -3 -2 -2
falls|-9 9 -2 -6
falls sie|-11 -3 -8 0
falta|-6 -8 -3 0
falta*|-5 -5 -2 -2
faltando|-4 -3 -2 -1
faltando documento|-4 -3 -2 -1
fam|-2 9 -2 -1
famig*|-13 -6 -2 -3
famiglia|-13 -6 -2 -3
famil*|-5 -4 -5 1
familie|-6 -7 -3 -3
family|-13 -2 -9 10
fande*|12 -4 -3 -1
fanden|10 -3 -2 -1
far|1 -6 -6 -5
far more|-6 -5 -3 -3
fare|-10 -3 18 -2
farem*|-10 9 5 -1
faremo|-10 9 5 -1
faremo sapere|-6 10 -1 -1
fase de|15 -3 -6 -3
fase do|-7 -2 -1 -1
fase final|-5 9 -1 -1
fase seguinte|10 -4 -1 -1
fatto|13 -3 -4 -1
favou*|13 -3 -3 -2
fazer|-3 -4 15 -3
febbr*|-4 -4 16 -2
febbraio|-2 -3 9 -1
febru*|-23 11 2 4
februar|-12 7 6 -8
februari|-3 -2 -3 9
february|-21 11 2 9
fecha|-11 4 12 3
fecha*|3 13 -4 -3
feder*|1 -9 -2 3
fee is|-8 -1 0 -1
feed|-5 -4 18 -2
feed you|-7 -3 14 -1
feedb*|10 -5 -4 -3
feedback|11 -5 -4 -3
feedback but|-12 0 0 0
feedback from|11 -2 3 -1
feedback please|19 -3 -7 -2
fehle*|-3 -15 -6 5
fehlen|-4 -6 -3 -1
fehlenden|-1 -7 -1 0
fehlt|10 -8 -3 -5
feld|-5 11 -1 0
felic*|-3 -5 2 11
fell|-3 -6 -3 -2
fello*|-2 9 -4 -3
felt|15 -3 -3 -3
ferme*|-5 -7 17 -1
fern|-3 -5 -1 -1
ferra*|2 12 -4 -2
ferrara|-4 9 -1 -1
ferre*|-2 -6 20 -3
ferreira|-3 -5 12 -1
ferri|0 -7 0 13
ferri*|-10 -4 7 -2
ferries|-9 -4 8 -2
ferry|-1 -2 9 -1
ferti*|-8 -9 -9 6
fest|-2 -2 -3 9
feste|-4 -4 9 0
feste schuhe|-4 -4 9 0
festi*|14 -3 -3 -2
festival|11 -3 -2 -2
few weeks|-1 -6 -1 -1
fica|13 -3 8 -5
fica de|-3 -2 9 -1
ficou|19 -6 -4 -4
ficou em|13 -3 -2 -2
fierc*|-8 -2 0 0
fierce|-8 -2 0 0
fifte*|-2 -1 -2 16
figur*|5 -2 2 4
fille*|14 -2 -3 -2
filled|14 -3 -3 -2
filled all|-13 -5 -2 -1
filled but|-5 -3 14 -1
filled it|12 -3 -3 -3
filled the|12 -3 -2 -1
filled this|13 -6 -2 -1
filli*|-2 -2 -3 -3
filling|-2 -2 -3 -3
filling the|-6 -2 -3 -3
fils|-1 9 -3 -2
fim de|-10 5 5 -2
final de|-8 10 -1 -1
final decision|-5 -5 -1 0
final interview|-13 -4 6 6
final offer|-4 -1 -1 12
final round|-3 -4 13 -4
finalement|9 -6 -6 -3
finalised and|1 -6 -3 -1
finalist for|-8 0 -1 -1
finalista|-4 9 -2 -1
finalizado|14 0 -2 -2
finalmente|13 -4 -4 3
finance|-2 -11 -6 3
find another|-3 -1 9 0
find attached|-2 -1 -3 13
findest|-7 -7 0 14
findest du|-10 -6 1 14
findi*|-12 -3 -2 -1
finding|-12 -3 -2 -1
finding the|-10 -1 -1 0
fine|-10 18 -3 16
fine mese|-11 10 -3 8
finis*|-3 -14 6 -5
finish|-3 -11 7 -3
finn|20 -1 -4 -3
fino|0 10 -2 -1
fino a|-4 9 -1 -1
fiona|8 3 1 -1
firm|17 -6 -3 -2
firma|13 -1 -3 1
firma*|-8 -4 -9 28
firmata|-5 -2 -2 15
first|-2 -7 -7 6
first day|-2 -4 -6 10
first unfortunately|-5 -3 -3 15
fisch*|-5 -7 -1 -2
fit for|-2 -4 0 -4
fit your|-6 -1 -1 -1
five candidates|-4 -2 9 -1
fixe|5 -5 -3 14
fixe le|9 -2 -1 -1
fjord*|-11 5 -2 13
flat|-6 -9 -4 3
flat on|-7 -1 -1 0
fleet|-9 -1 6 0
fleet data|-9 -2 6 0
fleis*|9 -1 -4 -2
fleissig|9 -1 -4 -2
flood*|-5 -2 -2 0
flooding|-5 -2 -2 0
floor|0 -2 20 -2
flor|-5 12 -2 -1
flore*|-2 -5 -1 -1
flori*|5 -6 -6 -3
focus|14 -5 -1 0
focus on|11 -4 -2 -1
foi aprovado|-6 -2 0 -2
foi enviada|-4 10 -1 -1
foi indeferido|-7 -3 -2 -3
foi preenchida|14 0 -4 -3
foi preenchido|-4 -2 -2 -2
fois|20 -10 -5 1
folde*|-9 11 0 0
folder|-8 10 0 0
folgende|-12 0 2 -1
folgenden|-9 1 1 -1
folks|10 -2 -3 -1
followed|-5 -4 13 -1
followed by|-7 -3 13 -1
following items|-8 14 -1 0
following reason|13 -3 -1 -1
following the|1 -7 -5 1
following up|10 -3 -3 -2
following your|8 -8 -9 15
food|4 -7 -4 -2
foods|-9 -8 3 -4
foods talent|-4 -3 -3 0
for a|-4 -3 0 -7
for account|-4 14 -2 2
for an|-23 13 13 -3
for analyst|-5 -2 -2 -2
for and|-2 -5 -1 -1
for another|10 -3 -2 -1
for appointment|14 -3 -1 -2
for attending|15 -4 -8 -1
for auditioning|-5 -2 -2 -2
for booking|-4 -1 11 -1
for but|-5 0 -1 11
for choosing|-5 13 -2 -1
for clinical|13 -3 -1 0
for coming|19 -2 -7 0
for completing|13 9 -9 -1
for data|11 -2 -1 -1
for doing|11 -2 -4 -1
for entering|-9 -2 -1 -1
for entry|-9 2 4 0
for executive|-6 12 -1 -1
for fleet|-9 -1 6 0
for funding|-13 -2 0 0
for getting|4 -8 -3 -2
for healthcare|11 0 -1 0
for him|-5 -1 -2 -1
for hr|-7 -2 1 -1
for interview|7 2 7 -3
for interviewing|0 -9 -4 -1
for it|15 -8 4 -3
for junior|11 -5 -5 -1
for letting|-23 -7 -1 -2
for me|-11 -4 21 -1
for meeting|10 -2 -4 -1
for more|7 6 -1 -1
for next|9 8 0 -1
for now|20 -11 -7 -2
for office|-4 -9 -2 -2
for one|-2 -1 -6 -4
for other|18 -1 -3 -1
for our|-3 -9 11 -4
for park|-4 10 0 0
for pharmacy|-3 -7 0 0
for produce|-4 -2 9 -1
for putting|-5 -1 -2 -1
for registering|-15 22 -3 -1
for research|-4 11 -1 0
for safekeeping|-6 9 0 0
for sde|-2 -2 -5 0
for sending|1 15 -8 -6
for series|-17 -1 0 0
for someone|14 -4 -5 -3
for store|-6 -9 0 2
for submitting|-13 13 -7 -6
for taking|15 -5 -3 -1
for teller|-7 11 -1 0
for ten|-4 -2 10 0
for that|2 -3 9 -2
for this|14 -2 -4 0
for travel|-3 -4 -4 -1
for tuesday|-6 -3 1 -1
for two|11 -3 0 0
for viewing|-13 0 0 0
for warehouse|11 -7 -5 -2
for which|20 -3 -3 -1
for writing|-8 -2 -4 -3
for yard|11 -4 6 -3
forde*|-11 4 0 -5
forderung|-7 -2 -2 -2
forgo*|-14 17 -4 -2
forgotten|-12 19 -4 -2
forgotten you|-12 19 -3 -2
form|-8 7 -10 -5
form for|-4 10 -1 -1
forma*|-3 -7 1 17
formal|-14 -8 14 19
formal letter|-2 -2 -2 9
formal offer|-3 -1 -2 9
forme*|-6 -6 -1 -1
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
four weeks|-13 8 -3 -1
fourn*|6 -9 -2 -1
fournisseurs|-2 -5 -1 -1
fournisseurs h|-2 -5 -1 -1
frag|-3 3 -5 16
frag ruhig|-4 9 -1 -1
frank*|5 7 3 -3
fratt*|-10 14 -2 0
frattempo|-10 14 -2 0
frau lorenz|-7 -5 -2 2
frau sommer|-16 -3 0 -2
frau tomic|9 -2 -2 -1
frau vogt|10 -1 -2 -1
frau weiss|-4 -2 -2 14
frau wenzel|-6 -1 -1 -1
freel*|15 1 0 -2
freelance|10 2 2 -2
frei|-15 7 8 1
frei wird|-9 -6 -1 -1
freie|4 -2 8 -1
freig*|-4 13 -5 -5
freit*|-22 -5 27 12
freitag|-22 -5 27 12
freitag um|-7 -5 19 -3
freitag und|-6 12 -2 -1
freu|-9 -4 15 -1
freu mich|-9 -4 15 -1
freue|-12 -4 2 8
freue ich|-7 -3 3 -2
freue mich|-5 -1 -1 10
freue*|-5 -2 -3 13
freuen|-5 -2 -3 13
freuen uns|-8 -3 -5 14
frida*|-10 0 4 8
friday|-10 0 5 8
friday at|-7 -2 18 -2
friday if|-1 -3 -2 10
friday morning|-6 -1 12 -1
fried*|-3 9 -2 -2
frien*|-8 -4 -9 2
friend|-15 4 -4 -1
friends|-6 -9 -6 5
friends and|-2 -1 -1 9
friends to|-10 0 -1 0
frigo*|-6 0 -3 -2
frist*|-10 -8 1 -3
fristgerecht|-8 -7 1 -2
fristgerecht zum|-5 -7 -4 -2
from monday|-11 -2 10 -2
from my|-1 11 -2 -1
from our|4 12 -5 -3
from today|-10 -4 4 0
from us|-3 18 -2 0
from you|-9 -13 -8 0
from your|2 4 -10 -1
froma*|0 -3 -1 10
front|8 -16 -5 -4
fruhe*|-3 -10 -6 -4
fruhestens|-2 -4 -3 -2
fruhj*|12 -3 -2 -1
fruhjahr|12 -3 -2 -1
fuhre*|9 3 -10 -5
fuhren|12 -5 -4 -2
fuhrerschein klasse|-5 15 -3 -1
fuhru*|-11 -8 -5 12
fuhrungszeugnis|-13 -3 1 7
full and|0 -4 -4 -2
fullt*|-5 10 -3 -2
fulltime|-5 10 -3 -2
fully|9 -5 -3 3
fun|12 -8 -2 -1
funct*|7 -4 4 2
functie|6 -3 5 3
functie van|11 -3 -4 6
fund|-21 -3 -4 -1
funde*|-3 0 -4 -3
funded|-4 0 -4 -3
fundi*|3 -4 -6 -4
funding|3 -4 -6 -4
fundr*|1 12 -4 -2
fur das|11 -6 0 -4
fur den|13 -9 5 1
fur dich|-1 -10 -6 -4
fur diese|13 -4 -3 -1
fur dieses|12 -2 -2 -2
fur ein|-7 -3 4 -3
fur einen|0 -6 -5 -8
fur eure|-7 -1 -1 0
fur ihren|5 -1 -10 -7
fur jemand|-7 -3 -2 -2
fur sie|-1 -16 -11 14
fur ungut|17 -9 -3 -1
fur uns|11 -2 -3 -1
furs|18 -14 1 -9
furth*|11 -4 2 -1
further|11 -4 2 -1
further consideration|9 0 -1 0
futur|-3 -2 -3 -1
futur responsable|-3 -2 -3 -1
futuras oportunidades|-6 -2 -1 -1
gaan|10 -4 -3 -1
gaat|-11 17 3 1
gabri*|-8 -2 1 -2
galer*|-9 -4 6 -1
galle*|0 9 -2 -1
gallery|-1 9 -2 -1
galwa*|-4 15 -2 -1
galway|-4 15 -2 -1
games|1 2 15 -2
ganas|-9 1 -5 12
ganas de|-3 -3 -4 14
ganz|15 -3 -4 -3
garag*|-5 -1 10 -1
garage|-5 -1 10 -1
garde|14 -3 -3 -2
gardo*|8 -9 -2 -1
gardons|13 -8 -1 -1
gave|18 -4 -6 -5
geachte heer|9 9 -6 -5
geand*|5 -9 8 -3
geandert|8 -6 9 -2
gearb*|10 -2 -1 -1
gearbeitet|10 -2 -1 -1
geben|14 -8 -4 3
gedru*|9 -4 -1 -1
gedul*|-6 6 -9 -8
geduld|-6 2 -9 -8
geduld bis|-5 -9 -1 -2
geehrte bewerberin|-2 -3 -3 -2
geehrter bewerber|11 -3 -3 -1
geen|1 -1 -7 -11
geen invloed|-9 1 -3 -1
geen plaats|-7 -1 -2 -1
gefallen|6 -9 6 2
gefor*|19 -5 -4 -2
geforderten|9 -2 -2 -1
gefre*|15 -6 -3 3
gefreut|15 -6 -3 3
gefuh*|9 -1 -4 -1
gefun*|14 -12 -9 -5
gefunden|14 -12 -9 -5
gegeb*|12 0 -4 0
gegeben|18 -10 -3 1
gegebener|-6 10 -1 -1
gegebener zeit|-6 10 -1 -1
gegen|18 -6 -2 -7
gegen dich|19 -3 -4 -2
gegen*|9 -2 3 -1
gegevens worden|9 -8 -2 -1
gehad|9 -3 -2 -1
gehal*|-15 -11 3 9
gehalt|-16 -5 7 8
gehen sie|-7 9 -1 0
gehen wir|1 4 5 -1
gehor*|10 -4 -5 -2
gehts|-4 2 -4 9
gekek*|13 -5 -2 0
gekeken|13 -5 -2 0
gekla*|5 -7 -5 -2
geklappt|5 -7 -5 -2
geklappt hat|0 -7 -3 -1
gekom*|4 -5 -4 9
gekommen|5 -4 -4 9
gekoz*|2 -13 2 -5
gekozen|2 -13 2 -5
gekozen voor|6 -9 6 -3
gelateria|-3 10 -2 -1
geldi*|-4 -2 9 -3
geldig|-8 -1 10 -2
gelez*|12 -4 -1 0
gelezen|12 -4 -1 0
gelos*|-6 -11 -7 -5
geloscht|-6 -11 -7 -5
gemaa*|9 -4 2 -1
gemaakt|9 -4 2 -1
gemac*|16 -7 3 -1
gemacht|16 -7 3 -1
gemass art|-5 -2 -1 -1
genau|9 -2 -3 -1
general|-1 21 -5 -5
genoe*|19 -2 -4 -3
genoeg|19 -2 -4 -3
genom*|12 -5 1 -3
genommen|14 -7 2 -2
genti*|1 -2 -3 -5
gentile autore|-10 -2 -1 -1
genug*|6 -14 -1 -3
genugt|2 -11 2 -2
genuinely|11 -2 -2 -1
gepla*|-14 14 2 -3
gepland|-5 10 -2 0
gepru*|9 8 -7 -5
gepruft|9 8 -7 -5
gepruft und|19 -9 -3 -2
gerente de|-8 1 -3 -1
germa*|9 -3 -1 -1
gern|4 -12 14 -3
gern gelesen|-7 -2 -2 -1
gern in|-7 -3 12 -1
gern kennenlernen|-4 -3 9 -1
gern mochten|-1 -4 9 -1
gern nochmal|11 -4 -2 -1
gern wieder|9 -3 -1 -1
gesag*|12 -5 -3 3
gesagt|12 -5 -3 3
geschafft|-4 -2 14 -2
geschikt|-5 -1 -2 -1
gesel*|10 -4 -1 -1
geselecteerd|24 -7 -7 -2
geslaagd voor|-8 -2 3 -2
gespr*|4 -8 11 -2
gesprach|2 -9 16 -3
gesprach am|-4 -3 -14 2
gesprach auf|-4 -1 -4 -1
gesprache|8 -4 -12 -4
gesprache mit|-2 -3 -3 -1
gesprachen|10 -4 -3 4
gesprachspartner|-3 -2 12 -1
gesprek|2 -8 19 -5
gesprek van|1 -2 9 -2
gesprochen|-1 -4 -5 10
gesproken|9 -3 2 -1
gestern|19 -10 -1 -3
gestionnaire paie|-5 13 -1 -1
gesto*|-4 3 17 -7
gestor|-8 13 9 -3
gestora|-2 -2 10 -1
gesun*|-6 -2 -2 0
get a|-11 13 -3 -5
get an|-15 5 -3 -1
get back|-18 25 -3 -2
get feedback|-5 9 0 0
get in|-1 11 -2 -1
get you|-6 -7 8 -4
get your|15 -5 -3 -1
getagt und|13 -9 -1 0
gets|-1 10 1 -2
getti*|8 -11 -4 -5
getting|8 -11 -4 -5
getting this|-9 -2 -1 0
getting to|12 -2 -2 -2
geval*|16 -3 -3 -2
gevallen|16 -3 -3 -2
gewah*|-10 -1 2 -1
gewen*|-6 -6 -3 -1
gewor*|18 -5 -7 0
geworden|18 -5 -7 0
gewun*|-3 -4 -7 -5
gewunscht|2 -6 -3 -2
gewunscht haben|-7 -4 -1 -1
gewunschten|-6 -3 -3 -2
gezie*|9 -4 -1 -1
gezien|9 -4 -1 -1
gia|31 -14 -11 -5
gia trovato|14 -4 -5 -4
giann*|-1 -5 -3 14
gianni|-1 -5 -3 14
gibt|-7 0 -6 -4
gibt es|-11 -2 -2 -1
gig|10 -2 -2 -1
ging an|-9 -1 -1 6
giorg*|-7 -6 5 -1
giorn*|-7 20 -6 -7
giorni|-14 22 -8 -8
giorni lavorativi|-5 18 -1 -1
giorno|9 0 -1 -2
giove*|-14 -6 29 -3
giovedi|-14 -6 29 -3
giovedi alle|-4 -2 9 -1
giras*|-3 -3 -2 -1
girasole|-2 -4 -2 -1
girl|10 -2 -2 -1
githu*|10 -3 -2 -1
github|10 -3 -2 -1
giuri*|-11 -1 -1 -1
giuria|-12 -1 -1 -1
giust*|12 -2 -3 -3
giusta|9 -2 -3 -2
give me|-8 0 -10 21
given|18 -9 -7 -2
given the|9 -3 -2 -1
given to|-2 -3 -4 -2
givin*|10 -7 -5 -2
giving|10 -7 -5 -2
giving us|-5 -5 -3 -1
glad you|-7 9 -1 0
gladl*|12 -1 -2 -1
gladly|12 -1 -2 -1
gleic*|-5 0 10 -2
gleich|-10 -6 24 -1
glen|-7 11 -1 -1
gli|10 -1 -4 -2
gli ammessi|10 -2 -2 -1
gluck|-6 5 -5 -3
gluck*|-2 -2 10 -2
gluckwunsch|-3 -1 10 -2
gluckwunsch sie|-4 -1 9 -1
gm|-8 1 11 -2
go ahead|-10 -1 9 -3
go with|-6 -7 -9 -6
goed|-10 28 1 -8
goed nieuws|-3 -2 9 -1
goed ontvangen|-14 21 -4 -1
goede|-9 5 -4 -2
goede*|11 -4 -3 -2
goes into|10 -3 -1 0
going|16 -5 -5 -3
going ahead|11 -2 -1 -1
going into|-8 -5 -2 -2
going through|-15 -2 4 4
going to|20 -1 -6 -4
going with|10 -5 -4 -2
gone|10 -2 0 -2
gone for|14 -3 -2 -1
gone to|9 -2 2 5
gone with|-7 -4 -4 -3
gonna|16 -4 -2 -1
gonna go|9 -1 -4 -1
good luck|14 -3 -4 -5
good morning|4 -9 2 -4
good news|-12 -6 3 -1
good time|-9 -4 5 -1
good to|9 -9 -6 2
google meet|-8 -3 16 -1
gosta*|6 -13 14 3
gostamos|9 -4 5 -3
goste*|11 -2 -3 -1
gostei|11 -2 -3 -1
gosto|-5 -2 -2 13
got|1 18 -1 -4
got a|5 -9 -5 -3
got it|-17 37 -8 4
got pulled|3 -1 -13 -2
got this|11 -2 -1 0
got your|-23 33 16 -6
gott herr|-5 -2 -3 -1
gover*|1 -9 0 1
graag|5 -17 19 6
graag voor|9 -5 -3 4
grab|-10 -4 23 -2
grab a|-7 -2 14 -1
graci*|13 4 -6 -5
gracias|12 5 -7 -5
gracias por|15 2 -4 -5
gracias y|2 -2 -8 -2
grade|6 -9 -4 16
grado|-14 6 2 -1
grado di|-12 9 -1 -1
graduate|0 9 -8 -1
graduate programme|-2 12 2 0
graduate recruitment|14 0 0 0
graduates|-4 -3 -2 -2
graduatoria|9 -3 -2 -1
graha*|-8 10 3 -1
graham|-8 10 3 -1
grand*|8 0 3 -2
grant*|-7 1 -5 -3
grants|-7 2 -3 -2
grants team|-13 -1 0 0
grate*|6 -8 -7 0
grateful|5 -8 -7 0
gratis|-2 -4 -2 -1
grazi*|17 -3 -4 -8
grazie|17 -3 -4 -8
grazie della|9 -2 -2 -3
grazie lo|15 -3 -4 -3
grazie per|16 -9 3 -6
great news|-16 -5 23 5
green|0 9 -2 -1
greg|13 -3 -3 -2
greta|-5 -5 3 -3
greve|-9 -1 16 -1
grid|-4 -8 -3 4
groce*|4 3 2 0
groet*|9 8 -6 -3
groeten|0 10 -7 -3
groetjes|11 6 -4 -3
gross*|12 -4 -8 -5
grosshandel|-4 -3 -1 -1
groupe|-7 1 10 -4
growth analyst|-4 -4 -2 -2
grundsatzlich|-4 -3 -1 -1
grunk*|-7 9 -1 0
gruppo|1 -12 2 -2
gruss|21 -13 13 -9
gruss dich|9 -2 -3 -2
grusse aus|12 -5 -3 5
guapa|10 -4 -2 -1
guard*|24 -16 -8 -4
guardamos|16 -17 -3 -2
guardamos o|11 -8 -1 -1
guidelines|-5 -2 -2 -2
guides|13 -2 -2 -1
guill*|-6 9 -2 -1
gus|-9 -1 12 -1
gusto|-3 -7 -2 2
gut|10 -2 -9 -3
guten|3 -3 -3 -6
guten tag|1 -3 -3 -6
gutte*|18 -3 -3 -3
gutted|18 -3 -3 -3
guy|0 -5 -3 -2
gwen|-4 -1 -2 16
ha|10 -6 -7 -6
ha decidido|15 -6 -4 -3
ha descartado|18 -7 -3 -3
ha elegido|-5 -4 -2 1
ha fatto|11 -3 -3 -1
ha finalizado|12 -5 -1 -1
ha publicado|-4 -4 0 -1
ha realizado|-5 9 -1 -1
ha scelto|-2 -3 -3 -3
ha sido|8 -11 -10 -9
ha surgido|-4 -1 -8 -1
hab|30 -12 -3 2
hab schon|25 -9 -5 -5
habe|-5 -8 -7 -3
habe ich|-7 0 -4 0
haben deine|-6 17 -3 -2
haben die|6 -11 0 -4
haben ihre|-6 25 -6 -5
haben jetzt|15 -4 -3 -3
haben sich|4 -12 -10 -4
haben sie|-1 -4 -2 -3
haben uns|11 -12 -3 3
haben wir|15 -7 -4 0
habla*|-4 -6 7 11
hacer*|-8 -1 13 -2
had|9 -2 -2 -2
had a|10 -9 -2 -3
had an|11 -3 -2 0
had been|-4 -3 -1 -1
had more|-2 10 -1 -1
had places|-8 0 -1 0
had the|9 -4 1 -1
hadda*|-1 0 16 -2
haddad|-1 0 16 -2
hadde*|9 3 -4 -2
hadden|9 3 -4 -2
hai|2 -2 -6 -5
halde*|-3 -3 13 -1
halden|-3 -3 13 -1
hale|11 -2 -4 -3
half|2 1 14 -5
half of|-3 9 0 0
hall|-10 -6 4 -4
halle*|-8 -2 -1 -1
hallo frau|2 5 -2 4
hallo herr|-7 14 0 -12
hallo*|-9 9 10 -1
halloran|-5 11 2 -1
halt|1 -4 -5 12
halten|-1 7 5 -1
hambu*|6 -12 6 -3
hamburg|6 -12 6 -3
hamza|-6 -4 -2 -1
han|9 -3 -1 -1
hand|13 -7 -4 3
handl*|4 -7 17 -3
handle|-5 -3 11 -1
hands|14 -1 -3 -1
hands for|10 -2 -2 -1
handy|-2 -1 10 -1
hang|20 3 -7 -5
hang tight|-2 10 -4 -3
hangi*|-7 9 -2 -1
hanging|-7 9 -2 -1
hanse*|-7 -6 -3 11
hansen|-8 -4 -2 12
happe*|-19 16 2 -3
happens|-14 15 -1 0
happens next|-10 6 -1 0
hard|4 -10 -4 1
hart|11 -2 2 -2
has a|11 -3 -2 -2
has accepted|15 -5 -2 -1
has applied|-6 -4 -2 -2
has come|-9 7 1 -2
has completed|-5 -7 -3 -3
has decided|19 -7 -6 -3
has had|-6 17 -2 6
has landed|-5 9 0 0
has moved|13 -10 -1 -1
has not|-1 -11 -12 -4
has now|17 -4 -3 -1
has received|-5 11 -1 -1
has referred|-3 13 -1 -1
has refused|-5 -3 -2 -2
has reviewed|17 -5 -1 -1
has selected|11 -5 -2 -1
has updated|17 -5 -2 -1
hasnt|-19 2 -1 -1
hasnt been|-10 6 -1 0
hast|6 -3 11 -3
hast du|-2 -5 14 -2
hasta|-20 13 0 3
hasta el|-10 -1 3 5
hat|16 -8 -3 -1
hat den|9 1 -2 -1
hat die|10 -2 -2 -1
hat es|13 -1 -3 -2
hat ihre|13 -2 -2 -1
hat in|9 0 -2 -1
hat sich|23 -15 -6 4
hat uns|11 -15 21 -7
hatte|18 -7 -11 6
hatte ich|0 -5 -2 -2
hatte*|-5 -5 4 -3
hatten sich|-9 -2 -3 -1
hatten sie|-18 5 13 -2
hatten wir|10 -5 -3 -2
haufi*|-7 -2 -2 -1
haupt*|-10 -2 4 -2
haus|9 -3 8 -4
have a|-8 5 -12 0
have all|11 -2 -2 -1
have an|-14 7 -6 -4
have asked|13 1 -3 -2
have been|-8 -1 11 -6
have chosen|9 -8 -3 -2
have completed|9 1 -2 -1
have concluded|9 -2 -2 -1
have decided|2 -14 -4 -5
have enough|21 -4 -4 -3
have filled|-12 -3 -2 -1
have more|9 -2 -1 -1
have now|18 -8 -2 -1
have offered|10 -2 -2 -1
have one|5 0 5 -1
have reached|-6 9 -1 0
have received|-4 21 -4 0
have reviewed|10 -11 8 -2
have selected|14 -3 -2 -1
have shown|9 -2 -1 0
have successfully|-9 11 1 0
have time|-8 -3 16 -1
have two|-17 5 -9 -4
have until|-6 -2 12 0
have withdrawn|-15 -6 -2 -1
have you|0 -5 10 8
have your|-4 17 1 -4
haven*|-22 22 -6 -4
havent|-22 19 -5 -3
havent been|-9 21 -5 -4
havent forgotten|-3 14 -3 -1
havent heard|-13 2 2 0
havent received|-3 -5 -3 -2
havin*|12 3 -3 1
having|12 3 -3 1
he|-5 21 -2 -8
he s|-5 14 -2 -1
he wants|-6 14 -4 -1
he will|-9 21 -3 -2
head|0 -9 16 -4
head of|-5 -6 15 -3
heads|3 -7 -3 -2
heads up|-2 -5 -3 -2
health network|-3 0 -1 10
healthcare|12 2 -4 -2
healthcare support|15 -4 -1 0
hear|-8 16 -4 -6
hear about|-2 -14 9 -4
hear back|-4 14 -3 -1
hear by|-9 16 -2 -1
hear from|-9 18 -7 -3
hear that|-3 12 -2 -1
heard from|-13 11 7 -2
heari*|-13 -7 -5 -3
hearing|-13 -6 -5 -3
heart|12 4 -2 -1
heart*|12 -2 -4 1
heb het|-2 -4 -3 12
heb je|-13 13 -6 -8
hebbe*|14 -2 -8 -4
hebben|14 -2 -8 -4
hebben besloten|16 -5 -2 -2
hebben er|14 -4 -4 -1
hebben je|-1 19 -6 -4
hebben voor|-7 -3 -2 -1
hebben we|14 -11 -9 -3
hebben wij|12 1 -7 -2
hebt nog|-8 -5 14 -1
hebt teruggetrokken|-8 -1 -1 -1
heeft|16 -11 -5 -4
heeft al|17 -4 -4 -2
heer|6 13 -6 -5
helaa*|-2 -1 -5 -9
helaas|-2 -1 -5 -9
helaas geen|-16 -3 -5 -2
helaas is|-4 -5 -2 -4
helaas kunnen|-2 -3 -5 -3
helaas niet|-6 5 -7 -5
helen*|5 -10 -6 10
helena|5 -7 -4 11
helio*|-5 -2 -1 -1
hello from|-4 -3 -1 -1
hello we|11 -5 2 -2
help others|-6 -1 -1 -1
helpd*|-5 0 9 0
helpdesk|-5 0 9 0
helpe*|0 -6 -4 -3
helps us|-7 -5 -3 0
hem|19 -4 -3 -2
hem niet|14 -3 -2 -2
hemos cogido|13 -4 -2 -2
hemos decidido|9 -7 -3 -2
hemos recibido|-7 20 -3 -2
hence|11 -3 -2 -1
hendr*|12 1 -5 -2
herbs*|21 -9 -5 -5
herbst|21 -9 -5 -5
here and|9 -2 -2 -2
here are|4 -13 -5 -3
here is|-4 -2 8 9
here to|-5 -4 0 -1
herr dr|-2 -1 -4 -3
herr falk|-6 -2 -3 -1
herr moser|-5 -3 9 -1
herrn|4 -9 7 -2
herze*|16 -5 -3 -2
herzen|11 -2 -3 -2
herzlich|-2 -11 -4 1
herzlich zu|-4 -1 9 -1
herzliche|12 -6 -1 5
herzliche grusse|12 -6 -1 5
hesit*|13 0 -3 -3
hesite|9 -3 -1 -2
het assessment|10 -3 -1 -1
het bedrijf|-5 12 -2 -1
het contract|-4 -3 -5 14
het gesprek|-7 -4 22 -3
het helaas|-3 -5 -2 -1
het in|9 -3 -2 -1
het is|5 19 -8 -4
het met|-1 -4 -3 12
het niet|9 -1 -1 -4
het team|2 9 -4 -2
het verder|-9 15 -1 -1
het voorjaar|-5 -1 10 -1
het voorstel|-5 -2 -2 12
heuer|13 -5 -2 -2
heure|-9 -3 19 -2
heure*|-11 -3 0 12
heute|10 -12 1 2
heute noch|-6 -2 -1 -1
hi all|-22 -6 -4 -4
hi ben|-1 -1 -8 -1
hi blessing|-5 -1 -2 -1
hi carlos|-4 -4 -1 0
hi danielle|-5 11 -1 -1
hi grainne|-3 9 -2 -1
hi jo|-8 -2 -1 -1
hi leo|1 11 5 -3
hi monique|-10 -7 2 -1
hi pavel|-7 -2 -1 -1
hi sam|3 -11 10 2
hi sebastian|-3 -2 -9 -2
hi thanks|10 -1 -5 -3
hi tolu|-12 0 0 0
hier soir|9 -2 -3 -2
hierb*|2 3 5 2
hierbij|-1 4 5 2
hiermit|-14 8 1 -3
hiero*|-6 2 9 -1
hieronder|-4 -2 9 -1
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
hiring manager|-15 27 -8 -8
hiring process|13 -9 -3 -2
hiring team|3 13 -2 -3
hitti*|-4 10 -1 -1
hitting|-4 10 -1 -1
hiya|18 -5 -5 -4
ho|10 -6 -2 -11
ho accettato|-5 -1 -5 -1
ho preso|12 -4 -3 -2
ho trovato|-4 -2 -2 -1
hocha*|9 -3 -2 -1
hochb*|-8 -4 4 -3
hochbau|-7 -4 4 -3
hoe|-12 10 -5 -2
hoffe*|5 -4 -4 12
hoffen|5 -4 -4 12
hofgu*|-6 11 -1 0
hofgut|-6 11 -1 0
hohen|-10 7 -1 0
hoi|-2 11 5 -6
hoi bas|-7 10 0 0
hoi daan|-1 0 9 0
hoi fleur|9 -5 -3 -2
hoi noor|-5 -5 14 -1
hoi tim|-4 -3 -4 9
hoja de|-7 11 -4 -2
hoje|-2 -8 7 14
hoje ainda|-4 -1 -2 10
hola andres|-8 -7 -2 -1
hola candela|9 -1 -3 -1
hola diego|-2 -2 -5 -1
hola guapa|10 -4 -2 -1
hola marta|9 -3 -1 -1
hola nerea|-6 11 -1 -1
hola noa|-9 3 -1 -1
hold in|-6 -1 -2 -1
hold on|10 -3 -2 -2
holzb*|-4 -5 -4 17
holzbau|-4 -5 -4 17
home|-6 -1 -1 -5
home after|11 -1 -6 -1
homes|-15 4 2 -1
hooga*|11 -1 -3 -2
hoor|-3 11 -3 -2
hoor je|-9 13 -1 0
hoort|-15 34 -9 -2
hoort van|-7 12 -2 -1
hope that|0 -5 -3 -2
hope to|-18 4 -5 -4
hope we|9 -1 -3 -1
hope you|11 -6 -2 0
hoped|4 12 -4 -2
hoped to|7 9 -4 -2
hora|-17 -1 32 -2
horas|-13 -9 -4 12
horen|-19 22 2 -3
horen konnten|-4 9 -1 0
horst|-9 15 -2 0
hose|-4 -3 10 -1
hospice|0 5 8 -2
hospitals|-1 -8 0 -3
hospiteeravond|-16 -1 -1 -1
hour|-10 -15 3 17
hourl*|-10 -2 -2 1
hourly|-10 -2 -2 1
hourly rate|-8 -7 -2 1
house|3 2 2 6
houve*|-6 9 -1 -1
houver|-6 9 -1 -1
how did|-8 -1 -4 -3
how much|12 -1 -2 -1
how they|-7 -1 0 -1
how you|-5 -3 18 -3
howev*|13 -4 1 0
however|13 -4 1 0
hr specialist|-6 2 -3 11
hr team|-7 -1 -3 -1
hr unit|-5 10 0 0
hr will|-10 -2 -1 5
hrbp|-4 -4 -1 -1
hrs|3 1 7 -2
hs|-10 -2 18 -2
hub|1 -9 -4 -2
huge|-9 -2 -1 0
hui|-9 -4 -3 -1
huidi*|-4 -4 -2 -2
huidige|-4 -4 -2 -2
humai*|-6 9 -1 0
humanos|-4 9 4 -5
hun|11 -3 -3 -1
hunt|-4 -3 -3 -3
hunte*|-6 -4 -4 -1
hybri*|-12 5 -3 -1
hybrid|-10 4 -1 0
i appreciate|-2 -5 -1 -2
i call|15 -2 -3 -1
i came|-8 -2 -2 0
i can|8 -10 -8 0
i cant|5 18 -17 -1
i d|9 -7 -4 -1
i do|12 -2 -2 1
i dont|13 0 -7 -4
i enjoyed|-8 -10 5 -5
i got|-6 12 -3 -2
i had|2 -4 -5 -3
i have|-3 -8 1 -5
i hope|15 -6 -4 -2
i inform|9 -2 -1 0
i know|12 4 -6 0
i ll|-8 25 -10 -7
i look|-17 11 -1 -1
i mean|15 -3 -3 -1
i refer|15 -4 -2 -1
i said|5 -4 -9 15
i should|-2 -2 -5 -1
i spoke|0 -1 -2 11
i took|-3 0 -1 10
i understand|-22 8 -3 -2
i ve|-5 1 -9 -2
i want|-2 12 3 2
i wanted|15 -1 -3 -1
i was|-1 -8 -5 4
i will|10 12 -6 0
i wish|-3 -3 -2 -3
ich bedaure|12 -2 -2 -1
ich den|-9 -3 -4 13
ich freue|-5 -1 -1 10
ich fur|9 -2 -2 -1
ich hab|5 -4 2 9
ich habe|9 -7 1 -3
ich haben|9 -3 -5 2
ich hatte|16 -5 -6 -2
ich ihnen|3 6 -5 9
ich melde|-9 14 -1 -1
ich mich|-6 5 -8 -7
ich noch|-14 -7 -2 -2
ich sie|5 9 -4 -5
ich wurde|-4 -1 14 -2
idea|-9 -1 -2 -2
ideen|-5 -3 -3 -2
idone*|24 -1 -5 -4
idonea|13 -4 -2 -1
idoneo|17 -4 -3 -2
ieman*|17 -9 -8 -5
iemand|17 -9 -8 -5
iemand anders|1 -1 -6 -4
iemand die|12 -5 -3 -1
iemand met|9 -2 -2 -1
if any|10 -1 -1 0
if he|-6 14 -4 -1
if i|11 -7 1 -3
if it|-22 20 -10 -4
if something|16 -7 -3 -2
if the|-10 21 -4 -4
if there|-15 18 3 0
if they|-10 18 -1 0
if we|-3 11 -5 2
if yes|-9 -4 -1 -1
if your|-4 16 -5 0
ignor*|-3 -5 0 -1
ignore this|-9 -7 1 -1
igual|9 -3 -1 -1
ihm|12 -2 -3 -2
ihnen alles|9 -4 -3 -3
ihnen dann|-2 -3 9 -2
ihnen das|-10 -1 14 -1
ihnen den|-21 9 23 -5
ihnen der|5 -3 8 -1
ihnen die|2 -9 -2 30
ihnen fur|11 -6 -3 -2
ihnen heute|10 -1 -1 -2
ihnen in|-12 5 -1 -1
ihnen keine|13 -6 -3 -3
ihnen leider|6 -9 -4 -3
ihnen melden|-7 11 -1 -1
ihnen mit|15 -6 -3 -2
ihnen nicht|11 -8 -1 -1
ihnen schon|-4 15 -3 -1
ihr|-1 3 -7 -4
ihr antrag|-12 -4 -4 -3
ihr dossier|-2 15 -5 -2
ihr einverstandnis|-2 -3 -3 -1
ihr interesse|9 2 -2 -2
ihr profil|5 11 -9 -7
ihre anfrage|-7 -2 -2 -1
ihre angaben|-11 16 -2 0
ihre anmeldung|-6 -3 -4 -1
ihre bereitschaft|9 -2 -1 -2
ihre bewerbungsunterlagen|15 -4 -2 -1
ihre daten|3 -7 -8 -5
ihre email|-5 12 -2 -2
ihre kundigung|-1 -4 -3 -2
ihre mappe|14 -5 -2 -1
ihre selbstauskunft|-11 0 0 0
ihre unterlagen|5 14 -4 -5
ihrem|-6 -7 0 -5
ihrem wunscharbeitgeber|-5 -1 -2 -1
ihren|-2 -5 -3 -2
ihren antrag|-11 -1 -1 -1
ihren termin|-3 -3 -7 -2
ihrer bewerbung|1 15 -7 -6
ihres|9 -5 -10 -3
ii|9 -1 0 3
ik|13 -1 -3 -1
ik had|11 -5 -2 -1
ik je|2 10 0 -5
iker|0 -4 9 -1
il cliente|11 -3 -2 -2
il curriculum|-6 19 -4 -2
il direttore|-5 -1 9 -1
il girasole|-2 -4 -2 -1
il lavoro|0 -6 -2 14
il nostro|10 -2 0 -2
il posto|14 2 1 -6
il proprietario|-6 -1 -1 -1
il prossimo|-5 -3 11 -1
il suo|8 6 -10 -7
il tempo|9 -4 -1 -1
il tuo|-2 2 8 -9
ilex|-4 11 -2 -1
ilex optical|-4 11 -2 -1
im anhang|-12 -2 6 13
im februar|-10 12 -1 0
im fruhjahr|9 -3 -2 -1
im haus|-10 3 4 -1
im herbst|16 -8 -4 -4
im laden|20 -4 -7 -3
im marz|13 -6 -3 -2
im rahmen|-1 -2 -6 -1
im rennen|-14 13 -4 -2
im sommer|11 -4 -4 -1
im verfahren|-10 0 -2 -1
im verkauf|14 -6 -3 -1
im zusammenhang|-3 10 -2 -1
immob*|-6 -10 -2 -1
immobilien|-3 -8 -1 0
immobilien ag|-3 -8 -1 0
imobi*|-5 -2 -1 -1
imobiliaria|-5 -2 -1 -1
imoge*|-1 7 5 -2
imogen|-1 7 5 -2
impor*|4 -6 -5 -2
importante|-2 -3 -3 -1
impre*|9 -4 7 -3
imprevisto|-6 -2 16 -2
impro*|0 3 -2 9
in a|13 -4 2 -3
in allegato|-7 -1 -1 9
in and|-6 -5 -2 -1
in anspruch|-11 14 0 0
in behandeling|3 13 -3 -2
in carico|-7 13 -1 -1
in considerazione|2 -8 -3 -3
in de|6 0 -11 0
in deiner|-6 -1 -1 -1
in den|0 17 -9 0
in der|2 9 3 -3
in een|9 -4 -1 -1
in einem|3 -5 9 -2
in feb|9 -3 -1 0
in finance|-13 -2 -2 -2
in finding|-11 -1 -1 0
in for|10 3 9 -4
in future|-5 -4 -3 -2
in grado|-12 9 -1 -1
in jan|-15 17 -5 -5
in january|0 -5 -5 -3
in joining|11 -1 -1 0
in june|9 -2 -1 -1
in last|9 -1 -2 0
in leipzig|-16 -3 -2 -1
in linea|2 12 -4 -2
in march|-9 -11 -8 6
in on|9 -1 -7 -2
in process|-13 11 -2 -1
in progress|-11 13 -1 0
in ruhe|-8 13 -2 -1
in six|10 -3 -2 -1
in studio|-3 -1 9 -1
in te|-6 -4 -6 -1
in term|-2 -6 -1 -1
in their|12 -4 -1 -1
in touch|-4 21 -7 -4
in week|-10 15 -1 0
in what|-5 -3 -3 -1
in which|-13 10 6 0
in working|14 5 -3 -2
include you|9 -2 -4 -1
including|6 1 -3 5
incom*|-19 0 1 -4
income|-5 -10 7 0
incomplete|-15 5 -2 -2
incomplete applications|-9 -1 -1 0
incon*|-2 -2 10 -6
incontro|-6 -3 -4 -2
inconvenience|-5 6 9 -3
incor*|4 8 -5 3
incre*|-4 -2 -3 -2
increase|-4 -2 -2 -2
increase your|-4 -2 -2 -2
indee*|8 7 -3 -2
indeed|8 7 -3 -2
indef*|-15 -7 -10 8
indeferido|-7 -3 -2 -3
indefinido|-15 5 -4 15
indep*|9 -6 -6 -1
indet*|-7 -2 -6 6
indeterminato|-13 -1 -5 7
indic*|14 -11 -1 4
indicated|10 -3 -1 -1
individually|-8 10 -1 0
individuato|11 -8 -4 -2
infelizmente nao|24 0 -11 0
infelizmente o|-13 -3 3 -2
infer*|12 -1 -3 -1
inferiore|10 -2 -3 -1
influ*|-3 -6 -3 -1
infoj*|2 8 5 -3
infojobs|2 8 5 -3
informal|-6 -3 9 4
informamos que|11 -6 -6 -6
informar|17 -14 -4 -6
informar que|17 -14 -4 -6
informe e|-7 9 0 0
informed that|11 -5 0 -1
informer|3 -12 -7 2
informer que|2 -12 -7 3
informes|-15 7 -1 0
informieren wir|-8 13 -1 -1
informiert|-18 4 -2 8
informons|13 -3 -1 -1
informons que|13 -3 -1 -1
ingen*|-1 -9 1 -3
inges*|-3 -6 -3 -1
inget*|-3 -4 -3 -2
ingetrokken|-3 -4 -3 -2
ingev*|10 -3 -4 -3
ingevuld|10 -3 -4 -3
ingle*|0 -4 -5 -1
ingles|1 -6 -4 -1
ingre*|-10 -1 1 5
inhou*|16 -3 -5 -1
inhouse|9 -3 -2 -1
inici*|-16 -1 3 14
inicio|-12 1 -5 16
inizi*|-5 -6 3 -1
inklu*|-5 9 -1 -1
inmid*|29 -8 -6 -5
inmiddels|29 -8 -6 -5
inmiddels weg|4 -5 -5 12
inmob*|-5 -2 -2 -1
inmobiliaria|-5 -2 -2 -1
innen|10 1 -2 -2
inner*|-6 16 -8 -4
innerhalb|-17 18 -6 -2
innerhalb von|-13 18 -3 -2
inolt*|-7 10 -1 0
inqui*|-14 11 -7 -6
inquilino|-5 -1 -2 -2
inquilinos|-10 -3 -2 -2
insch*|-7 13 -5 -3
inschrijving|-8 9 -3 -2
inschrijving voor|-3 14 -1 -1
inscripcion|6 6 -3 1
inscription|-9 9 -3 -1
inscrito|-9 17 -2 -2
inscrito en|-7 12 -2 -2
inser*|16 -8 -2 -2
insie*|3 0 8 -2
insieme|3 0 8 -2
inspe*|5 4 4 -1
installatietechniek|-1 -6 -1 9
inste*|-23 -9 13 4
instead|-23 -9 13 4
instituto|1 6 6 -2
insur*|15 -15 -10 2
insurance|13 -10 -9 2
insurance wont|10 -2 -2 -1
intak*|5 10 3 -2
intake|6 13 -3 -1
integ*|7 -1 4 2
interes|14 -6 -4 -3
interes en|10 -3 -3 -2
interessato|-8 -6 -4 -2
interesse na|17 -5 -2 -1
interessieren|-10 11 -2 -1
interessiert|-13 -5 3 -1
interest|10 0 -2 -2
interest but|1 -4 -3 -3
interest in|11 0 -2 -2
interest you|11 -4 -2 0
interested|-25 3 9 -1
interested and|-12 -2 -2 -1
interested in|3 10 0 -2
interested we|-6 0 11 0
interesting|10 -2 -2 -1
interet porte|9 -3 -1 -1
intern|6 -10 9 -4
interna|8 0 -4 5
internal|2 -4 -9 8
internal candidate|-2 -4 -3 -2
internally|14 -3 -4 -1
interne|13 2 -8 2
internship|21 -7 -3 -1
internship programme|10 -5 -1 0
interview|1 -5 12 -3
interview for|-2 -10 23 -3
interview on|8 -9 2 -2
interview so|-2 -1 9 -2
interview stage|15 -2 -2 -1
interview will|-14 6 15 -1
interview with|1 -4 9 -1
interview you|-12 11 6 4
interviewed|5 -18 -11 3
interviewers|0 3 11 -2
interviewing|5 15 -9 -5
interviewing you|10 2 -2 -2
interviews|3 3 4 -1
interviews are|-9 10 4 0
interviews for|10 -5 8 -1
interviews will|-4 -2 14 0
intro|-8 3 16 -1
intro call|-8 3 16 -1
investing|-3 -1 -4 -1
invia*|-6 18 -10 -6
inviata|-10 19 -2 -1
invio|-5 11 -1 -1
invit*|2 -5 12 -4
invite|-3 -4 19 -4
invite you|-2 -1 20 -4
inviting|14 -7 -5 0
inviting you|13 -7 -5 0
invlo*|-9 1 -3 -1
invloed|-9 1 -3 -1
invloed op|-9 1 -3 -1
invoice|-5 -5 -3 -3
inzwi*|-9 -4 11 -5
inzwischen|-9 -4 11 -5
inzwischen vergeben|10 -1 -1 -1
io|-16 5 11 -3
irene|-6 13 -2 -1
irmao*|12 -4 -2 -1
irmaos|12 -4 -2 -1
ironb*|-11 7 -1 4
is appreciated|9 -3 -1 -1
is at|-6 -1 11 0
is attached|-12 -5 -5 24
is back|-15 9 -5 -2
is behind|-7 10 3 -1
is best|-5 -4 13 -2
is binnen|-16 34 -7 -4
is confirmed|-1 -3 9 -1
is contingent|-6 -1 -1 15
is er|-8 6 12 -1
is fine|-5 -2 5 19
is free|-7 -2 -1 -1
is full|-10 8 3 -3
is going|10 1 -2 -1
is helaas|-9 -2 9 -1
is in|-9 27 -7 -4
is inmiddels|18 -5 -5 -4
is making|-5 -5 -2 -1
is moving|-6 12 -1 -1
is niet|-2 -5 -2 -1
is no|7 -12 -5 -5
is nog|-12 10 -3 -1
is off|7 6 -15 -2
is on|-10 23 6 -3
is one|-18 -2 2 -1
is out|-9 2 13 -1
is presently|9 -5 -1 -1
is received|-6 9 -1 0
is refused|-8 -2 -3 -3
is scheduled|-9 -4 2 -2
is still|-26 -1 -5 -3
is subject|1 -3 -2 12
is taking|-12 5 0 0
is there|13 -3 7 -2
is to|5 11 -4 -3
is travelling|-8 -5 10 -1
is unable|-5 -2 -2 -2
is under|-13 19 -2 0
is verstuurd|-7 20 -4 -2
is yours|-12 -4 -4 27
isnt a|-9 26 -4 -3
isnt available|5 -1 -2 10
isnt the|18 -3 -1 -1
isso|-1 13 -9 2
issue|-3 -3 -4 -2
ist am|-5 4 9 -1
ist angekommen|-13 24 -5 -2
ist anonym|-6 -4 -2 0
ist bis|-9 -5 3 -1
ist da|-19 38 -3 -4
ist daher|9 -2 -2 -2
ist damit|10 -3 -2 -1
ist der|-7 3 10 -6
ist eingegangen|-7 18 -4 -2
ist keine|-5 11 -2 -1
ist leider|-4 -4 1 -4
ist nach|-5 -9 -3 11
ist nicht|-4 -11 0 -4
ist noch|-16 9 -3 -1
ist rufe|-10 14 -1 -1
ist schon|20 -4 -5 1
ist weiterhin|-8 -5 -2 -1
istit*|15 3 -4 -3
istituto|16 1 -4 -3
it again|-6 -2 -1 -1
it and|6 15 -7 -3
it any|13 -3 1 -1
it before|-6 -5 -1 0
it by|-12 -7 0 0
it d|-4 -1 10 -1
it doesnt|1 -8 -6 -2
it for|-11 -1 -2 -2
it in|5 -1 3 2
it is|-2 5 -7 -5
it isnt|-13 9 0 -4
it ll|-15 9 10 -3
it may|-9 6 0 0
it on|-11 4 -10 -2
it opens|9 -1 -1 0
it over|1 -1 -10 17
it properly|-4 14 -4 -1
it right|-8 11 -1 -1
it so|11 -3 -2 -1
it thanks|-7 23 -5 -2
it there|16 -3 -5 -2
it to|13 -6 -5 -5
it was|10 -5 -6 6
it wasnt|-8 -1 -1 -1
it we|-1 -4 10 -1
it went|10 -2 -2 -3
it will|-7 1 -4 -7
it would|10 1 -3 -1
item|-5 -4 -5 -2
item is|-5 0 -3 -1
items|-12 14 -4 -2
items were|-7 10 -1 0
its review|-6 -4 -2 -2
ivan|-9 2 6 -2
j|18 -5 -11 -1
j accompagne|-3 -2 -3 -1
j ai|20 -9 -5 2
ja|13 -14 -10 2
ja bewaar|-5 -2 -2 -1
ja esta|-7 11 -1 -1
ja nao|9 -6 -1 -1
ja wo|-7 -2 -1 0
jaarc*|-2 -2 -2 10
jaarcontract|-2 -2 -2 10
jacin*|-7 -1 13 -1
jacinto|-6 -1 11 -1
jack|-1 -4 -4 -7
jahr|21 -7 -8 -5
jamie|10 0 -2 -1
jamme*|3 -5 -7 -4
jammer|3 -5 -7 -4
jammer dat|-7 -2 -2 -2
jammer maar|-3 -3 -2 -1
jan|-17 14 -10 5
jana|-3 -9 -6 -2
janel*|-5 -2 -3 13
janua*|-3 10 3 1
january|-3 11 2 -1
jayde*|9 -3 -1 -1
jayden|9 -3 -1 -1
je akkoord|-4 -3 -2 9
je binnen|-11 17 -1 0
je blijft|-7 13 -1 -1
je brief|-4 14 4 -3
je dat|-7 -2 -5 -2
je deze|-4 -3 -4 -1
je dit|-3 -4 -4 -2
je er|10 0 -3 -2
je garde|14 -7 -2 -2
je graag|6 -7 5 7
je hebt|-11 -15 24 -8
je het|-5 -6 -4 17
je hoort|-15 27 -7 -2
je in|1 9 -2 -2
je inschrijving|-7 10 -3 -1
je interesse|14 -1 -4 -2
je je|-13 -5 -1 -2
je kandidatuur|-1 16 -4 -2
je langskwam|15 -6 -3 -2
je maandag|-2 -3 10 -1
je mail|-2 19 -7 -5
je max|-2 -4 10 -1
je me|-5 -5 10 -3
je na|-9 0 -2 -1
je niet|1 -5 17 0
je nieuwe|-4 -2 -2 -2
je ons|-5 -1 -3 11
je op|-3 14 -7 -3
je profiel|-5 -2 -5 -2
je reste|10 -1 -3 -2
je reviens|2 10 -3 -1
je score|10 -1 -4 -1
je sollicitatie|-4 13 8 -7
je suis|-6 2 13 -3
je transmets|-12 19 -3 -2
je uit|-8 -5 12 -2
je van|-4 -4 -3 -1
je verdere|10 -6 -1 -1
je voor|-6 -6 11 6
je zodra|-6 11 0 0
je zoekopdracht|-5 -2 -1 -1
jeans|-3 -2 12 -2
jede|-14 1 2 -1
jedem|-16 20 -3 -2
jedem sofort|-6 12 -1 0
jeden fall|-8 15 1 -1
jedoc*|15 -5 -2 -1
jedoch|15 -5 -2 -1
jeman*|18 -12 -2 -6
jemanden|23 -18 -3 -6
jemanden gefunden|12 -6 -2 -1
jemanden mit|10 -6 -6 -4
jens|5 -11 -3 -1
jess|5 -5 13 -3
jessi*|9 1 -3 -2
jessica|10 1 -3 -2
jetzt auf|-10 8 -3 -2
jeudi|-3 -6 19 -5
jij dit|-1 -5 -2 -1
jij niet|9 -2 -2 -1
jij zit|9 -4 -1 -1
jo|-16 -7 9 -4
job advertiser|-7 10 -1 0
job as|4 -2 3 4
job at|9 -5 -1 1
job is|-6 -7 -5 26
job offer|-5 9 0 0
job to|21 -4 -4 -1
job was|-3 13 -2 0
job with|0 -4 -3 -2
job you|-9 -6 -2 -2
jobag*|-9 -4 -3 -2
jobagent|-5 -2 -2 -2
jobagenten|-4 -2 -2 -1
jobs before|9 -2 0 0
jobs for|-12 -4 -3 -2
jobs fur|-3 -2 -3 -2
jobs match|-11 -1 -1 -1
jocel*|-4 9 -2 -1
jocelyn|-4 9 -2 -1
johan*|10 -4 -1 -1
join the|15 -4 -4 -3
join us|-7 -1 -9 12
joine*|-7 9 -5 -2
joined|-5 -2 -2 -1
joinery|-4 11 -2 -1
joini*|1 -7 -2 12
joining|1 -7 -2 12
joining us|-3 -3 -4 14
joint*|-3 -2 -2 9
jointe|-6 -1 -2 10
jon|-8 -1 -1 0
jonas|-1 -10 10 -1
joris|-1 15 -6 -4
jorna*|-4 1 -4 13
jornada|-3 -5 -2 14
jornada completa|-6 -3 -3 15
jou|25 -13 -13 -4
jou geen|9 -1 -4 -1
jour|-6 10 -2 -2
journ*|9 8 -6 -6
jours|-28 16 3 6
jours de|-6 -4 -4 13
jr|13 -3 -3 -1
jueve*|-13 -5 18 5
jueves|-13 -5 18 5
jugen*|9 -2 -3 -1
juill*|12 -5 4 -3
juillet|12 -5 4 -3
juli|5 -4 -9 13
julie|-3 -3 -3 15
julli*|-12 -2 -2 -1
jullie|-12 -2 -2 -1
jun|-6 -6 4 -1
june|-10 -3 6 -4
june at|-4 -1 14 -1
june has|-8 -1 -2 -1
junio*|10 -9 3 3
junior|11 -11 3 3
junk|-9 9 0 0
junto|9 -6 -2 4
juri|11 -4 -2 -1
jury|-7 -3 -3 -8
jury de|11 -3 3 -1
jury hat|3 -9 -1 -1
jusqu|-8 21 -6 1
jusqu au|-9 20 -5 -2
just confirming|-5 9 1 -2
just let|-5 0 -3 -1
just letting|13 0 -2 -2
just now|-1 -1 11 -1
just reply|-16 -5 0 2
just so|-11 -3 -1 -1
just to|-4 9 -2 2
justi*|-7 -1 -2 -3
kaffee|-11 -5 10 -2
kai|-2 -4 10 -1
kalen*|-9 8 -1 -1
kalenderwoche|-4 9 -1 -1
kalt|-5 -1 -2 -1
kalt erwischt|-5 -1 -2 -1
kalte*|10 -4 -2 -1
kam|9 -4 1 -2
kamla|-5 -2 -1 -1
kan|-7 12 23 -12
kan het|-3 -4 18 -3
kan je|-9 -7 22 -2
kandi*|10 5 -4 -5
kandidaat|8 -2 -8 -7
kandidaten|11 5 -1 -4
kandidaten die|-1 18 -5 -4
kandidatenprofil|-11 7 0 0
kandidatinnen und|9 -2 -3 -2
kandidatuur|4 20 -6 -4
kandidatuur voor|-9 23 -3 -2
kann es|-15 17 -2 -2
kanns*|-11 -4 10 17
kannst|-11 -4 10 17
kannst am|-8 -4 -3 19
kannst du|-18 8 11 8
kanzl*|14 -5 -2 -1
kanzlei|11 -4 -1 -1
kapaz*|-5 -4 -4 -3
kapazitaten|-5 -4 -4 -3
karen|-7 -1 -1 14
karriereportal|-6 -4 -4 -1
karte*|-1 9 -5 -3
karten|-9 12 -3 -3
kasse|7 5 -2 -1
kasse*|-2 -3 -4 -1
kassel|-2 -3 -4 -1
kavit*|-3 10 -4 -1
kavita|-5 11 -3 -1
keep an|7 9 -4 -2
keep applying|-7 -8 -1 -1
keep going|1 -7 -3 -2
keep me|-11 0 -1 0
keep the|-14 9 -3 -2
keep them|-10 -1 -1 -1
keep your|2 -7 -2 -4
keepi*|3 -8 -5 -1
keeping|3 -8 -5 -1
keer|17 -9 -5 -3
kein|18 -8 -10 -5
keine absage|-7 13 -2 0
keine entscheidung|-3 11 -1 0
keine kapazitaten|-5 -4 -4 -3
keine stelle|14 -3 -1 -2
keine zusage|23 -4 -3 -4
keinen|3 1 -9 -6
keinen bedarf|10 -6 -1 0
keinen einfluss|-6 -2 -1 0
keinen platz|-8 -4 -2 -2
ken|-8 -5 -5 -2
kenda*|-5 13 -2 -1
kendal|-4 12 -2 -1
kenne*|-7 -8 28 -6
kennen sie|-6 -2 -1 -1
kennenlernen|-19 -3 36 -1
kennenlernen und|-3 -2 9 -1
kennenzulernen|-7 -1 -1 -1
kenni*|0 -6 25 -3
kennismaken|-8 -3 16 -1
kennismaking|-5 -1 13 -1
kennz*|-3 -10 -3 -2
kennzahl|-4 -7 -1 0
kept|12 0 -3 -2
keuze|20 -9 -7 -4
kiel|-8 10 0 5
kieze*|12 -3 -3 -1
kiezen|12 -3 -3 -1
kijke*|-3 16 -3 -2
kijken|-3 16 -3 -2
kinde*|-2 -9 2 -4
kindern|-5 -1 -2 -1
kindl*|-10 -3 4 0
kindly|-10 -3 4 0
kindly bear|-9 1 -3 -1
kindly note|-1 12 0 -1
kirch*|-6 12 -5 -3
kirchenmusiker|-9 2 -3 -1
kite|-11 12 -2 -3
klaar|-11 -1 -5 9
klapp*|-13 11 5 4
klappt|-13 11 5 4
klass*|7 10 -2 -3
klasse|2 12 -1 -3
klasse d|-3 11 -2 -1
klaus|9 -1 -1 -1
klein*|-13 8 0 -5
kleine|-13 -5 5 -1
klicken sie|-5 -4 -2 -1
klik|0 -2 -5 -2
klini*|-6 -9 3 -4
klinikum|-7 -3 -1 -2
klinikverbund|-3 -8 0 0
knapp|10 -3 1 -2
knive*|-7 -3 17 -2
knives|-7 -3 17 -2
know and|-11 0 -3 -1
know anyone|-7 -2 -1 0
know by|-24 3 6 33
know if|-10 4 -4 15
know it|12 -1 -4 0
know that|8 -12 -1 4
know this|13 -3 -2 0
know we|12 7 -4 -2
know you|12 0 -6 -3
knowl*|9 -2 -2 0
knowledge|9 -2 -2 0
knows|12 -3 -2 -1
koffie|-5 -2 9 -1
kofi|13 -3 1 -2
kok|14 -5 -7 -4
kolle*|9 -1 -4 -2
kollegin aus|-8 -1 -2 -1
kollegin mit|9 -3 -2 -1
kollektiv|10 -3 -1 -1
kom je|-4 -8 14 6
komm|1 -7 9 -2
komme*|-4 16 4 -6
kommen|-5 13 10 -6
kommen wir|-3 14 -3 -2
kommen zuruck|9 -5 -1 0
kommenden|-2 10 0 -1
kommt|-3 15 -9 4
kompa*|-6 -3 -3 -1
kompl*|19 -2 -5 -4
komplett|19 -2 -5 -4
komt|-3 11 -1 -3
kondi*|-4 -2 -4 14
konditionen|-4 -2 -4 14
konnen dass|-7 -2 -1 14
konnen die|-8 0 -2 14
konnen ihnen|10 -3 -1 -1
konnen wir|1 -12 -6 0
konnt*|4 -7 -3 -8
konnte|6 -8 -12 -11
konnte leider|-11 -3 -4 -3
konnten sie|-9 -8 3 -3
konnten zu|9 -1 0 0
konta*|-12 17 -3 -2
kontaktieren|-11 17 -1 0
konto|-5 -4 -1 -1
kontor|14 -3 -2 -1
kopie|-18 -10 -11 11
kopie van|-9 -5 -3 4
kosten die|-3 10 -2 -1
kowal*|0 -5 -3 -2
kowalczyk|-2 -4 -3 -2
krank|-2 -1 -9 -1
krank*|-3 -7 -10 -1
kredi*|-15 5 -2 -2
kredit|-9 -1 0 0
krieg*|-12 13 6 -2
kriegst|-4 -3 10 -1
krijgen|-1 9 -2 -1
krijgt|-3 -2 -1 -3
kun|-9 9 10 -5
kun je|-9 9 10 -5
kundi*|3 -8 -5 -4
kundigung|-2 -7 -4 -3
kunft*|-4 -2 -2 -1
kunne*|10 -12 -11 -11
kunnen|10 -12 -11 -11
kunnen we|11 -4 -3 -4
kunnen wij|-7 -2 -4 -2
kunt het|-8 -1 -1 0
kunt maken|-7 -5 13 -1
kurz|2 -11 24 -7
kurz bescheid|7 -4 11 -4
kurz uber|-1 -8 0 0
kurze info|-4 -7 -3 0
kurze*|-2 -10 2 -4
kurzl*|-6 -3 -3 -1
kurzlich|-6 -3 -3 -1
kw|-11 11 -2 -1
kwame|-11 -2 10 8
l annuncio|-10 1 -2 -1
l audition|-7 1 -2 -1
l azienda|1 7 4 -2
l entretien|-1 -5 19 -4
l offre|1 6 -6 13
la app|-8 2 -2 -1
la busqueda|3 -9 -3 -3
la carta|-1 -4 -4 17
la commission|2 -8 0 -3
la contatteremo|-13 20 -2 -2
la date|-5 9 -2 -1
la encargada|-3 14 -6 -2
la entrevista|-2 -4 17 -6
la fase|20 -4 -5 -2
la giuria|-12 -1 -1 -1
la lista|-7 9 -2 5
la nostra|1 3 0 7
la oferta|8 9 0 -6
la oportunidad|-12 -1 -1 -1
la persona|16 -2 -4 0
la plaza|24 7 -7 -5
la posicion|14 -4 -3 -1
la posizione|13 6 2 -5
la presente|11 0 1 1
la prova|-1 9 -1 -2
la prueba|-1 -1 10 -4
la puntuacion|12 -5 -3 -1
la que|16 -4 -3 -1
la richiesta|-3 -3 -2 -2
la ringraziamo|14 3 -4 -3
la ringrazio|11 -3 -2 -1
la scheda|-7 -2 1 -1
la selezione|-9 16 -3 -2
la semana|-1 9 -2 -1
la sera|10 -3 -2 -2
la solucion|-3 -2 -5 -1
la suite|5 7 2 -4
la table|-5 3 9 -2
la tua|-8 21 -6 -8
la vacante|15 -8 3 -2
laat|-10 11 6 6
laat je|-13 6 4 12
labor*|-17 -3 16 3
laden|0 -2 9 -3
laden wir|-7 4 22 -5
laden*|-3 -1 9 -1
ladenschluss|-3 -1 9 -1
lads|15 -7 -4 4
ladt|-2 -5 12 -1
lag|14 -3 -4 -2
lamen*|-1 -5 -4 -6
lamentamos|-3 2 -11 -9
lamentamos informarle|-4 -3 -2 -2
lamentamos no|-6 10 -2 -1
lande*|-5 10 -7 -5
landed|-3 13 -3 -1
landi*|-5 11 -1 0
landk*|-7 10 -1 1
landl*|-16 -3 -2 -1
landlord|-13 -9 -1 0
landlord has|-18 -1 0 0
lands|10 -2 -2 -1
lane|9 -4 7 -1
lange|17 -7 -5 -2
lange*|-4 4 -6 -4
langer|-8 5 -5 -4
langs*|17 -10 5 -3
langskwam|15 -6 -3 -2
lapto*|-11 -5 6 -3
laptop|-11 -5 6 -3
laque*|14 -4 -2 -2
laquelle|14 -4 -2 -2
laquelle vous|10 -3 -1 -2
las|-2 -9 8 -2
las condiciones|-4 -2 -3 15
las molestias|-12 -2 -3 -2
last day|-5 -1 -2 -1
last night|16 -3 -3 -2
last week|19 0 -5 -3
lasti*|9 -2 1 -2
lastige|9 -1 -2 -2
late|-1 -8 22 -4
laten|-11 1 -1 2
later|2 2 4 3
laura and|-6 11 -2 -1
laurent|9 -3 -1 -1
lavan*|12 -5 -2 3
lavorativi|-5 18 -1 -1
lavoro|-7 6 -13 9
lavoro e|-6 -3 -5 13
le agradecemos|16 -6 -2 -1
le auguriamo|-4 -3 -1 -1
le chiediamo|-7 -6 3 -2
le client|14 -4 -3 -2
le comunicamos|9 -4 -2 -2
le comunichiamo|9 -4 -1 0
le contrat|-7 -3 -4 18
le job|-5 -2 11 0
le jury|11 -6 1 -3
le mardi|-9 -3 16 -1
le plaisir|-15 -4 7 19
le poste|6 6 -4 7
le proprietaire|-15 -1 0 0
le recrutement|1 12 -4 -3
le recruteur|-5 11 -1 -1
le regret|-1 -6 -4 -4
le role|-4 -2 -2 -1
le service|-11 -10 10 -4
le seuil|10 -2 -1 -1
le temps|10 -4 -4 4
le votre|-14 -1 6 -1
lea|16 -2 -5 -3
leade*|2 5 -4 8
leader|-4 12 -7 10
leader toddlers|-3 -1 -1 10
leadership|9 -2 -1 -1
learn*|9 -5 -2 -3
learning|9 -5 -1 -3
learning about|1 -5 -5 -2
leasi*|-11 7 -1 -1
leasing|-11 7 -1 -1
leasing office|-11 0 0 0
least|-6 -6 2 -4
leave and|-6 17 -1 -1
leave it|17 -3 -4 -2
leave you|-6 -2 -3 -1
leave*|13 -3 -2 -1
leaves|13 -3 -2 -1
leben*|-6 4 1 -8
lebenslauf|-6 5 -3 -6
lebenslauf und|-10 -3 -3 -1
left|-11 4 -5 -5
left off|-8 2 -3 -1
legal|6 5 3 -2
lehrs*|12 -3 1 -3
lehrstelle|11 -2 1 -3
lei|8 2 2 -3
lei e|10 -2 -3 -1
leich*|9 -5 -2 -2
leid|15 -3 -13 -3
leide*|1 -5 -1 -4
leider fehlt|-5 -2 -2 -1
leider haben|9 -7 -9 -6
leider hat|6 -3 5 10
leider ist|-17 -10 21 -8
leider keine|17 -6 -5 -5
leider keinen|-7 -6 -2 -2
leider konnen|3 -13 -10 -2
leider mitteilen|0 -5 -3 -3
leider mussen|0 -7 -16 -4
leider nur|10 -1 -1 -1
leider passt|19 -8 -2 -1
leider sind|-2 -6 -5 -3
leider verschieben|-4 -2 13 -1
leider verzogert|-8 19 -2 -1
leido|-12 22 -3 -2
leido tu|-4 9 -2 -1
leipz*|-13 -1 -5 -3
leipzig|-14 0 -4 -3
leite*|8 5 3 -4
leiter|13 -2 0 -2
leiterin|-7 14 -2 -1
leitu*|12 2 -2 -3
lena|7 -2 -2 6
leo|-9 20 2 -6
leon|-2 1 9 -1
les|3 9 -7 -6
les candidats|-10 16 -2 0
les candidatures|-10 9 -3 -1
les personnes|-6 9 -1 0
lesso*|3 -5 9 1
lesson|3 -5 9 1
let me|-9 -11 8 19
let us|-11 -3 7 14
let you|0 10 -7 -2
lette*|2 2 -6 9
letter|2 0 -5 10
letter and|-2 9 5 -2
letter of|5 1 -5 9
letti*|-16 -7 -1 -4
letting|-16 -4 -3 -4
letting me|-11 -2 -2 -1
letting us|-17 -6 1 -2
lettings|-4 -4 1 -3
letto|-7 -4 9 -2
letto il|-7 -4 10 -2
lettr*|7 8 -3 -3
lettre|7 8 -3 -3
letzt*|1 -11 1 -7
letzten|-1 -11 0 -4
leute|18 -8 -1 -4
leuve*|-2 -5 -5 -2
leuven|-2 -5 -5 -2
leva|-5 -2 -1 -1
level|10 1 -4 -3
lewis|-4 -3 -1 -1
lezen|-7 12 -1 -1
lg|13 -8 17 -6
lhe|-13 8 -1 15
li|-5 -2 14 -2
lia|-11 10 -2 -1
libero|-2 0 -5 13
library|9 -2 -4 1
libre|-4 -6 17 -2
libre lundi|-5 -2 12 -1
libres|-11 3 -4 -1
lic|13 -4 -2 -1
licence|24 -9 -5 -3
licencia|-6 -6 4 -1
licht*|9 -8 1 -1
liebe autorin|-7 -1 0 -1
liebe familie|-9 -1 -1 -1
liebe frau|0 1 -2 13
liebe grusse|5 4 -6 8
liebe jana|-1 -6 -2 -1
lieber herr|11 -7 -4 1
liefe*|-10 -7 -2 -3
liefs|11 -5 -2 0
liegt|0 7 -9 -1
liegt jetzt|-7 18 -2 -2
lien|-11 -2 6 4
lieu|-1 -3 15 -3
life|4 -7 9 -2
light|-9 3 0 -1
lighthouse|-4 -3 -2 -1
ligne|-11 -7 3 -4
ligt|-9 23 -8 -5
ligt hier|-3 16 -4 -2
like feedback|14 -3 -6 -2
like to|-7 -5 13 7
like us|-11 -3 -1 0
like you|-6 -6 3 10
liked|0 -9 20 -7
liked you|12 -1 -2 -1
liked your|-9 -3 21 -1
likel*|-11 0 -3 -1
likely|-11 0 -3 -1
likely to|-7 -1 -3 -1
lilou|-5 -3 -1 0
lin|-4 11 -3 -1
linda|-11 13 -4 -2
linde*|-3 -4 9 -3
lindn*|6 -14 2 -2
lindner|6 -14 2 -2
line to|-6 -4 -1 0
lingu*|15 -1 -4 -1
link|-19 -6 21 -2
link below|-12 -4 16 -3
link expires|-7 -4 2 -1
link in|-1 -2 11 -1
link ist|-3 -1 -5 0
link om|-4 -4 -4 -1
link to|-9 -1 1 8
linto*|-3 -2 -2 -2
linton|-3 -2 -2 -2
linton freight|-3 -2 -2 -2
linz|-4 -3 -1 -1
lista provisional|-5 10 -2 -1
liste|3 13 -4 -3
listo|-6 12 -1 -1
liter*|9 -4 -3 -2
livel*|-4 -2 -2 13
livello|-4 -2 -2 13
lives|11 -2 -2 -1
ll|-4 15 -1 -5
ll assume|-5 -3 12 0
ll be|0 18 -2 -6
ll call|6 8 -3 -2
ll find|10 -2 2 0
ll get|-17 21 -4 0
ll give|-10 4 -2 -1
ll hang|18 -7 -2 -2
ll have|9 -1 -3 12
ll hear|-24 24 -5 -2
ll keep|12 -9 -6 -5
ll let|-18 15 -2 -1
ll look|-9 -1 2 -1
ll need|-1 -6 9 -2
ll pass|-13 4 -1 -1
ll read|-6 12 -1 -1
ll remember|-4 -2 -1 10
ll send|-6 -6 5 -2
ll text|-3 12 -3 -1
ll try|-7 10 0 0
ll write|-6 19 -1 -1
llama*|-13 15 -5 -4
llamada|0 -1 -7 -1
llamada de|0 -1 -7 -1
llamamos|-9 13 -1 -1
llamo|11 -7 2 -3
lleva|9 -4 1 -1
lleva*|-2 -7 -8 -1
lo has|-1 -6 -1 -1
lo mejor|9 -1 -1 -1
lo que|14 -7 -6 4
lo siento|-1 0 9 -4
lo stesso|15 -3 -4 -3
loan|-11 -1 -2 -2
locat*|9 -6 6 0
located|9 -4 -1 0
locatie|-3 -5 19 -2
log|-3 -6 -2 -1
log in|-3 -3 -7 -1
logem*|-7 -3 10 -2
logement|-3 -3 10 -2
logic*|4 -5 13 -4
logistik|-2 9 -3 -1
loin|10 -5 -1 -1
loja|0 -6 9 -3
lojas|-5 -3 -1 -1
lokal*|14 -5 -3 -2
lol|12 -6 -3 -1
long|5 -9 -3 -7
longe*|1 -9 4 -5
longer|1 -9 4 -5
longer accepting|-10 -3 -3 -2
longer than|-11 11 2 1
longer under|15 -3 -2 -1
longlist|-7 10 -1 0
look|-6 10 -9 -3
look at|-3 16 0 -5
look forward|-27 5 -7 3
look through|13 -8 -1 -1
looking for|13 -7 -1 -3
looking forward|-17 -2 7 16
looks|-8 14 6 -3
looks at|-4 10 -3 -1
loonb*|-4 -4 -3 9
loopt|-5 -10 -3 -1
lorenz|-11 1 0 2
los requisitos|12 -2 -2 -2
lose heart|5 6 -1 -1
losun*|9 -1 -3 -1
losung|9 -1 -3 -1
lot|12 2 -3 -1
lot of|14 -1 -3 -2
lotti*|-2 -2 -3 9
lottie|-2 -2 -3 9
lou|-8 -3 -1 -1
love|1 -11 7 -1
love to|2 -10 14 -5
loved|17 -10 8 -5
loved the|2 -4 12 -2
lovel*|10 -1 -8 -3
lovely|10 -1 -8 -3
lovely letter|9 -3 -1 -1
lovely to|-3 -1 -5 -2
low|-13 -1 12 -1
low tide|-9 -1 7 -1
lt|10 -4 -2 -1
lu|3 -8 -4 -2
luca|0 -12 -5 -4
luck finding|-8 0 -1 0
luck in|-6 -4 -3 -2
luck out|-3 -2 -2 -2
luck placing|-6 -1 -1 -1
luck with|5 -8 -8 -6
ludo|9 -3 -1 -1
lugar de|3 -2 -16 6
luis|-3 -2 14 0
lukas|11 -4 0 -2
lukke*|-7 12 0 -1
lukken|-7 12 0 -1
lukt|-13 -2 22 -3
lukt toch|-8 -2 14 -2
lunch|-1 -7 18 -3
luned*|-11 -4 16 5
lunedi|-11 -4 16 5
lust|8 -9 6 -3
luz|13 -1 -3 -2
m going|-7 2 -2 -2
m n|4 6 -9 7
m not|-6 -1 -3 -1
m working|-6 3 -5 -2
m writing|8 -1 -2 6
ma candidature|-9 4 -1 -1
ma per|10 -3 -2 -2
maand*|-11 -4 15 7
maandag|-11 -3 19 -3
maar fijn|-7 -2 -2 -1
mache*|12 -4 5 -5
machen|12 -4 5 -5
machen wir|-6 -4 10 -2
machi*|2 -10 2 -4
machine tools|-2 -3 -4 -2
macht|15 -3 -4 -3
mad|10 -5 -2 -1
madame monsieur|-1 16 -4 -3
madame nous|9 -4 -1 -1
made a|-1 -9 5 -2
made to|13 -4 3 -4
maes|-7 -2 14 -1
mag|5 6 -11 5
maggi*|-1 9 0 -1
maggio|-7 12 1 -1
mags|-3 -6 14 -1
magst|12 -4 -2 -3
mail is|-10 26 -6 -5
mails|-11 0 1 -2
main|7 -5 7 2
mainl*|-4 -3 12 -2
mainly|-4 -3 12 -2
mains|-7 11 -1 0
maintenance|2 -7 -8 -2
mainz|-10 5 -1 -1
maio|0 -3 10 -4
mais|8 -6 -8 -5
mais a|-4 10 -3 -1
maiso*|11 -4 -3 -2
maison|12 -5 -3 -2
make|-1 4 9 -7
make it|-10 -2 16 -4
maken|-8 -7 18 -3
makes|10 -4 -3 -1
making me|-5 -5 -2 -1
mal|16 -8 -1 -5
mal bei|12 -3 -3 -2
mal im|10 -1 -3 -1
mal in|11 -2 -1 -1
malgr*|-3 -4 -3 -2
malgre|-3 -4 -3 -2
malheureusement|1 -11 5 1
malheureusement la|-4 -2 9 -1
malheureusement pas|-1 -5 -9 3
mama|-5 -4 1 -1
man|11 -2 -4 -1
manage|-2 -2 -3 -3
management|9 -3 4 -3
manager at|-9 -3 -3 5
manager has|14 -11 -3 7
manager i|-6 -1 -1 -1
manager is|-4 17 4 -2
manager m|-16 -3 1 9
manager was|-8 21 -1 -1
manana|-3 -5 11 -5
manda|-5 -6 -4 1
manda*|4 -2 -7 -5
mando|-10 -2 7 9
manon|11 -4 -4 5
manqu*|-4 9 -6 -4
manque|0 -4 -3 -2
mante*|9 16 -6 -4
manuf*|-3 -5 -3 -2
manufacturer|-5 -2 -1 -1
manufacturing|-4 -2 -2 -1
manus*|-17 -2 -2 -1
manuscript|-9 -1 -1 -1
manuscrit|-7 -1 -1 -1
many|0 -1 -8 -3
many of|-4 -3 -5 -1
many people|10 -1 -2 -2
many thanks|10 5 -6 -2
maple*|-4 -3 -1 -1
mappe|18 1 -4 -3
mappe*|-9 1 -1 -1
mappen|-9 1 -1 -1
mappen und|-10 1 -1 -1
marc|-3 -3 0 10
march|-6 -7 -7 8
march so|-10 -2 -1 -2
marchetti|0 -5 -6 0
marco*|-8 -6 7 -3
marcos|-8 -6 7 -3
mardi|-3 -4 13 -2
margi*|1 -6 -4 -1
margit|-5 -6 0 -1
margr*|9 -3 -1 0
marine|10 -2 -3 1
maris*|-1 -5 12 2
marisol|-1 -5 10 2
marked|9 -5 -3 -1
markt|8 0 3 -1
markt*|2 11 -3 -2
marta|17 -11 -3 5
marte*|-9 1 18 -4
martes|-9 -5 20 -1
marti*|-7 -15 10 -5
martin|-5 -7 -1 -2
marz|-13 0 23 -1
marzo|-8 -4 1 19
mas ja|-1 -3 -3 -2
masch*|4 -7 -4 -2
maste*|-8 -11 0 1
master|-8 -8 1 -5
master en|-6 -1 -1 -1
match|-5 13 -7 0
match for|-18 10 -2 -2
match our|-8 13 0 0
match the|-8 4 -2 11
match what|-7 13 -2 -1
match your|4 -10 -3 -3
matches|-4 9 -3 -2
mate|18 -11 -9 5
material|-5 -2 -2 -1
mathe*|-4 -3 10 1
matin|0 -4 9 -2
matro*|1 -2 10 0
matroos|1 -2 10 0
matti*|-3 2 10 -1
maure*|3 8 -1 -1
maurer|-2 9 -1 -1
max|-8 -2 6 -6
may not|-13 17 5 -4
may reach|-4 9 -1 0
may reapply|13 -5 -3 -1
may submit|-7 -2 -1 -1
may take|-14 18 1 0
may well|-8 -3 -2 -1
mb|-9 17 -4 -3
mbb|-7 4 9 -1
mcf|-5 11 -1 -1
me|2 -9 1 9
me a|-10 9 -6 17
me an|-6 -4 -4 -2
me and|1 -6 18 0
me at|-9 -4 18 -2
me by|-4 2 -5 15
me down|-2 -3 -2 -2
me in|12 -5 -5 -2
me know|-12 -13 5 13
me to|19 -6 -4 -3
me we|-9 -2 -1 -1
mean|11 -10 4 -2
mean it|13 -5 -2 0
means|10 5 -1 -2
meant*|-3 10 -4 -4
meantime|-3 10 -4 -4
mecca*|11 -2 -2 0
mechanic|-4 0 13 -2
medewerker|9 -7 -6 -3
medica|-4 -1 -1 9
medio|1 12 -3 3
mee|-9 -10 19 5
meene*|-7 -5 21 -1
meenemen|-7 -5 21 -1
meenemen geldig|-3 -4 11 -1
meera|-5 -6 -3 3
meet at|1 -4 -4 -7
meet link|-6 -1 9 -1
meet you|-9 2 5 1
meets|-6 17 -3 -1
meets on|-5 12 -2 0
mehr als|-3 0 -3 10
mehr berucksichtigt|10 -7 -1 -1
mehr verfugbar|-11 -1 -2 -2
mei|-5 -1 12 9
meili*|0 0 9 0
meiling|0 0 9 0
meill*|10 -2 1 -2
mein|-14 -4 12 3
meine|-4 2 -5 -2
meine bewerbung|-13 0 -3 0
meine*|12 3 -6 -3
meinem|-6 14 -2 -2
meinen|9 -5 -1 0
meiner|9 -4 -2 -1
meinu*|-4 -4 -3 -1
meinung|-4 -4 -3 -1
meisten|5 9 -3 -2
meld|8 16 -6 -6
melde|-9 28 -5 -4
melde ich|-5 14 -3 -2
melde mich|-7 17 -2 -2
melde*|-3 10 0 -4
melden|-3 11 1 -7
melden sie|-6 -13 10 -2
melden uns|-15 17 -1 -3
melden wir|-9 11 -2 -1
meldet|-10 18 -2 0
meldet sich|-9 16 -2 0
melho*|10 -2 -3 2
melhores|10 -2 -4 3
melhores cumprimentos|10 -2 -4 3
melis*|-4 -1 -3 -1
melissa|-3 -2 -3 -1
member|4 10 -5 4
member of|3 13 -3 -2
members|-7 0 -4 -5
membership|-16 -5 1 -3
memor*|-4 -3 9 -1
menee*|-16 -4 4 -2
meneer|-16 -4 4 -2
menin*|12 -8 -6 3
menina|18 -5 -4 -3
menke|12 -4 -2 -2
menor*|-3 -3 -4 -2
mensa*|1 9 -6 -5
mensagem|0 10 -2 -2
mensaje|-1 -3 -3 -2
mense*|22 -7 -4 -2
mensen|22 -7 -4 -2
mensen aan|9 -2 -1 -1
mento*|-12 -3 -3 -2
mentor|-8 -2 -2 -1
merch*|-3 0 -4 -3
merchant|-8 -1 0 0
merci d|-1 1 -10 -5
merci fur|-3 9 -2 -2
merci pour|19 -13 -7 -5
merco*|-16 -3 28 -3
mercoledi|-16 -5 28 -3
mercr*|-2 -6 12 3
mercredi|-2 -6 12 3
merid*|8 -9 -7 -3
meridian|5 -9 -6 -2
merit|14 -4 -1 -1
merit*|11 -4 -2 -3
merro*|9 -1 -4 -1
mes|-3 13 -2 -6
mesa|-5 -3 -5 9
mesa para|-2 -3 -2 -2
mese|-11 19 -6 6
meses|7 -9 -5 4
mesi|2 -9 -6 19
mesma nao|9 -4 -1 -3
mesmo|-9 1 14 -4
message about|9 -7 -3 -2
messaggio|-2 0 -5 -4
messaggio automatico|-5 -2 -1 -1
messe|-8 5 -4 -3
mestr*|-5 -7 -3 -2
mestrado|-5 -3 -1 -1
mestrado em|-7 -2 -1 -1
met de|15 -17 -3 -5
met een|10 -4 -6 7
met jou|12 -3 -1 -1
met last|9 -1 -3 -2
met m|-8 10 -6 9
met on|2 -5 -5 -2
met onze|-2 -4 -3 -1
met the|11 -4 -2 -1
met uitzicht|-2 -2 -2 10
met veel|9 -2 -1 -1
metal|-5 -2 -2 -1
metalurgica|18 -3 -4 -1
metee*|-10 -4 -2 -2
meteen|-10 -4 -2 -2
meti|17 -3 -4 -3
metropolis|-4 -3 -2 -2
mfg|14 -10 2 -3
mia|-3 9 -5 -4
mich|-5 10 0 -3
mich bitte|-3 -4 -1 -1
mick|10 -7 -4 -3
micro*|-3 -3 20 -3
microsoft|-10 -4 18 -1
microsoft teams|-10 -4 18 -1
mid|-7 -9 -2 -1
middl*|-5 10 -2 -1
middle|-5 10 -2 -1
midni*|-19 0 11 -1
midnight|-19 0 11 -1
mient*|-9 10 -1 -1
mientras|-9 10 -1 -1
mientras tanto|-11 13 -1 0
mierc*|-9 -2 14 1
miercoles|-9 -2 14 1
mieti*|-11 0 0 0
mietinteressenten|-11 0 0 0
mietinteressenten entschieden|-11 0 0 0
might|10 3 -6 -3
mijn|-4 -7 -2 -1
mijn gegevens|-5 -2 -2 -1
mike|7 3 -5 6
miles|12 -6 -1 0
miles of|9 -5 0 0
min|-9 -10 27 -5
mind|1 -14 4 3
minde*|11 -5 -5 -2
minij*|22 0 -9 -4
minijob|22 0 -9 -4
minim*|17 3 -6 -3
minima|17 -3 -6 -3
minimum qualifications|11 -2 -1 0
minimum requirements|-9 15 -2 -1
minis*|14 -3 -1 0
mins|-15 -11 36 -1
mins on|-5 -7 17 -1
minut*|-8 -11 16 -5
minuta|-5 -1 -1 11
minute|9 -7 8 -2
minuten|-7 -7 11 -4
minuten fur|-4 -2 -2 -1
minutes|-9 -13 21 -7
minutes and|-9 -3 4 -1
minutes by|-5 -2 13 0
minutes on|-4 -2 9 -1
minuti|-9 3 9 -1
minutos|-15 -8 11 -4
mio|16 -5 -5 -2
mir|8 -7 -9 7
mir bis|-7 -3 1 15
mir ist|-3 0 -7 -1
mir leid|7 -3 -12 -2
mira|-12 8 -1 -5
mirei*|-4 -2 1 9
mis|1 10 -2 -1
mise|-1 -3 9 0
miss|-6 3 9 -5
missc*|9 2 -3 -2
misschien|9 2 -3 -2
missi*|-1 -3 -4 -6
missing|-6 9 -3 -2
mission|-1 -11 -2 -6
mista*|-3 -8 3 -2
mistake|-5 -7 3 -2
mistake you|-3 -4 -1 -1
mit dass|12 -4 -3 -2
mit dieser|-2 10 -2 0
mit dir|10 -4 -5 -2
mit einem|1 -4 10 -3
mit einer|-3 16 -1 -3
mit fuhrerschein|9 -7 -1 -1
mit ihnen|0 9 5 -2
mit interesse|9 -5 0 -1
mit uns|11 -6 -3 -1
mitarbeiterin|12 -5 -2 -1
mitbe*|16 -5 -2 -2
mitbewerber|13 -4 -2 -1
mitbr*|1 -9 17 -4
mitbringen|-9 -6 22 -2
mitge*|20 -7 -5 -3
mitgeteilt|13 -5 -2 -2
mitgeteilt dass|13 -5 -2 -2
mitta*|11 -8 -1 0
mitte|-4 23 -4 -2
mitteilen zu|6 -4 -3 13
mittw*|-16 -12 29 3
mittwoch|-16 -11 26 3
mitzu*|-6 -6 21 -1
mitzubringen|-5 -4 18 -1
mo a|-5 -3 0 -1
mobil*|-9 -3 -5 -1
mobile|-7 7 -10 -3
mobilita|-2 -6 -1 0
mobility|-9 0 7 0
mocht|9 -4 -1 -1
mochte|-8 11 9 -3
mochte sie|-5 1 13 -1
mochten melden|-7 -4 -1 -1
mochten sie|-17 -14 14 11
mochten wir|2 -9 11 3
mochtest|-1 12 -5 -3
model*|-5 4 -4 -4
modifica|-7 -1 -1 -1
moete*|18 -13 11 -2
moeten|18 -13 11 -2
mogel*|-6 9 -1 -1
mogelijk|-7 10 -1 0
mogli*|-3 1 13 -4
moglich|-3 -5 18 -3
moin|19 -11 -15 9
moin herr|9 -4 -10 -2
mois|-2 -7 -9 2
moles*|-12 -2 -3 -2
molestias|-12 -2 -3 -2
molla*|10 -2 -1 -1
mollare|10 -3 -1 -1
momen*|18 -6 -4 -5
moment|13 -8 0 -4
momentan|15 -1 -3 -4
momento|19 -6 -7 -5
momento nao|13 -1 -5 -4
momento no|13 -7 -5 -2
mon|-7 -8 11 -3
mon attention|-9 1 1 -1
monaten|4 -2 -6 -5
monaten abgeschlossen|-9 -3 -2 -1
monaten geloscht|-4 12 -1 -1
monaten nicht|-7 -4 -1 -1
monatlich|-8 10 -2 2
monats|-10 2 -2 -2
monda*|-6 -4 11 0
monday|-6 -6 13 1
monday and|-2 -6 9 -2
monday s|-10 -1 -2 -1
monday to|-9 -3 6 -1
monic*|-4 -3 -3 -1
monica|-4 -3 -3 -1
moniq*|-5 -6 1 -2
monique|-5 -6 1 -2
monta*|-5 -10 20 0
montag|-9 -10 18 2
montag um|-4 -4 15 -2
montalvo|-4 -2 10 -2
month|-7 1 -11 7
months from|9 -2 -1 0
months in|11 -4 -1 -1
moosb*|-11 15 -1 -1
more about|-7 -2 12 0
more applications|-9 4 -1 -1
more candidates|-9 -1 -2 -1
more closely|12 -6 -1 -1
more likely|-11 0 -2 0
more reply|-4 -3 -1 -1
more riders|10 -2 -1 -1
more success|-3 10 0 0
more time|-2 13 -3 -1
morge*|-6 -9 19 -7
morgen|-7 -6 22 -6
morning and|-3 13 -3 -1
mortg*|-9 -1 3 0
mortgage|-9 -1 3 0
mossb*|-9 15 -2 -1
mossbank|-9 15 -2 -1
motiv*|11 -8 10 -4
motivatie|9 -4 -1 -1
motor*|11 -4 -4 1
move ahead|9 -4 -1 -1
move forward|-1 -4 -2 -3
move you|-4 -2 11 -1
move your|-1 -5 9 -1
moved to|13 3 3 -3
movin*|16 3 -3 -2
moving|16 3 -3 -2
moving forward|15 -2 -1 -2
mrs|-3 -10 7 -5
ms nurul|-4 9 -2 -1
mt|-4 -2 10 -1
muchas gracias|13 -4 -3 -1
mucho|24 -9 0 0
muhlb*|11 -3 -1 -2
muito|17 -5 -6 -6
muito de|18 -3 -5 -3
munic*|2 10 3 -4
munir|-6 -1 11 -1
museu*|8 14 -6 0
museum|8 4 -3 2
museumsaufsicht|-2 9 -1 -1
muss|9 -15 0 -4
mussen dass|13 -2 -2 -2
mussen nichts|-6 -10 -2 -1
mussen wir|2 -5 -1 -5
musst|-7 -4 3 -1
musst*|12 -13 -7 -4
mussten|9 -11 -6 -4
mussten wir|-1 -5 -3 -2
must have|-3 -3 -2 -1
mutat*|11 -1 -3 -2
mutation|11 -1 -3 -2
muy|13 -8 3 -3
my application|-14 8 -1 0
my applications|-5 13 -2 -1
my best|-5 -1 -3 -1
my calendar|-5 -1 9 -1
my client|13 -4 -1 0
my cv|-7 -2 -2 0
my interview|-1 -1 9 0
my profile|-6 -3 -1 0
my resume|-9 -4 -4 -3
n a|13 -7 -4 -5
n est|-11 7 4 -2
na area|-11 2 -1 -1
na de|-8 24 -7 -3
na een|-6 -3 -2 -1
na procura|-8 -2 -1 -1
na proxima|-9 10 3 -1
na sala|-6 -2 10 -1
na segunda|-4 -8 -2 -2
naar de|8 -10 4 -3
nach dem|6 10 -7 1
nach der|-5 14 0 -3
nach drei|9 1 -1 -1
nach eingang|-11 10 -2 -1
nach ladenschluss|-3 -1 9 -1
nach prufung|-7 -2 -1 -1
nach rucksprache|11 -2 -2 -1
nach sechs|8 6 -2 -2
nach zwei|-1 -2 -2 10
nachf*|-2 14 -4 -2
nachfragen|-3 9 -2 -1
nachk*|-6 -3 -2 -2
nachkommen|-6 -3 -2 -2
nachricht weil|-5 -3 -2 -1
nachs*|-7 14 -5 4
nachste woche|-22 4 0 6
nachsten|-11 15 4 -1
nachster|-11 14 -4 9
nachster woche|-6 7 -2 9
nachstes jahr|9 -3 -2 -1
nacht*|0 3 2 10
nachw*|1 -13 8 0
nachweis|-9 -4 -3 4
nachweise|9 -3 -2 -1
nachwuchsprogramme|-4 -1 9 -1
nada|-3 10 -2 -3
nadie|12 5 -5 -3
nadin*|-3 1 -5 -2
nadine|-3 1 -5 -2
nagy|-4 9 -2 -1
nair|9 1 -1 -1
name will|10 -4 -1 -1
namen*|9 -3 -1 -1
namens|9 -3 -1 -1
nao|11 -8 -3 -4
nao colocado|-7 -2 -1 -1
nao conseguimos|-4 -5 -3 -2
nao esta|-14 7 -1 -1
nao foi|20 -6 -12 -6
nao for|-5 -2 -2 -1
nao podemos|-1 -3 -3 -3
nao se|11 -4 -2 -1
nao seja|-11 16 -1 0
nao selecionado|9 -2 -1 -1
nao sera|-7 -4 9 -1
nao vai|5 -5 1 8
nao vamos|20 -6 -5 -2
naturlich|-3 2 9 -3
nda|-8 -3 10 -3
ne nous|10 -4 -1 -1
ne plus|-4 -2 -2 -1
ne pourrai|-5 -2 -1 -1
ne pouvoir|10 -1 -1 -1
near|10 -6 -3 -2
near you|13 -3 0 -1
nee|-10 -6 -4 4
nee verwijder|-5 -2 -2 -1
need a|11 7 -6 -2
need somebody|9 -2 -2 -1
need someone|12 -3 -2 -1
need to|-10 3 -5 -6
need your|-9 -6 -1 7
neede*|-13 17 -1 -8
needed|-13 17 -1 -8
needi*|9 -2 -2 -1
needing|9 -2 -2 -1
neem|-12 4 11 -3
neem je|-8 2 15 -2
negat*|3 10 -5 -3
neide|-11 20 -3 -2
nein|13 -1 -5 -6
nel|1 20 -10 -6
nel caso|-7 13 -2 -2
nel frattempo|-10 14 -2 0
nel nostro|9 -6 -2 -1
nell|-12 2 -4 -5
nella|-5 0 0 -6
nella nostra|-9 4 -1 -1
nemen|16 7 -5 -3
nenne*|-4 -3 -4 -2
nennen|-4 -3 -4 -2
nerea|-6 11 -1 -1
nesta|21 -7 -4 -3
nesta etapa|9 -2 -1 -1
neste|17 -12 -7 -6
neste momento|25 -9 -4 -4
net|13 -15 0 12
nette|10 -3 -1 -2
netwo*|-3 -7 -7 5
network|-4 -5 -7 6
network engineer|-12 -1 -1 -1
neu|0 -7 -4 -3
neue|-4 -16 -9 -6
neue jobs|-5 -1 -2 -2
neue stellen|-3 -6 -3 -3
neue treffer|-4 -2 -2 -2
neuen|-17 -9 11 -3
neuen termin|-7 -3 14 -1
neuen*|-8 6 -4 12
neuer|13 -3 5 -3
neuer status|18 -6 -3 -2
neues|-6 -4 2 -2
neuro*|10 -3 -1 0
new|-1 -5 -1 -3
new application|-4 -4 -2 -1
new date|-5 -1 10 0
new grad|8 -1 2 0
new job|-8 -1 -1 0
new jobs|-8 -7 -6 -4
new work|-5 -6 -1 -1
new year|10 1 -3 -1
news|-2 1 12 -3
news the|-8 -7 12 3
news yet|-4 13 -2 -1
next|-2 9 1 -1
next round|-2 -7 12 -3
next stage|8 -3 5 -1
next steps|-11 24 -2 1
next time|-2 10 -2 -2
next week|-14 10 25 -9
next year|-4 6 -7 -4
nguye*|-1 -6 -4 2
nguyen|-1 -6 -4 2
nhs jobs|12 -5 -2 -1
nicht aufgeben|12 -4 -1 0
nicht ausgewahlt|9 -4 -2 -2
nicht berucksichtigt|12 -4 -4 -2
nicht bestanden|16 -2 -7 -2
nicht da|-7 -2 16 -1
nicht einsetzen|10 2 -3 -1
nicht einstellen|15 -6 -1 -2
nicht geben|12 -9 0 0
nicht geklappt|5 -7 -5 -2
nicht in|4 -13 10 -6
nicht jedem|-10 17 -2 -1
nicht klappt|-8 11 -1 0
nicht mehr|2 -21 3 5
nicht moglich|8 -1 7 -3
nicht nachkommen|-6 -3 -2 -2
nicht personlich|16 -5 -3 -2
nicht ubernehmen|-5 -2 -1 -1
nicht verarbeitet|-6 -3 -2 -2
nicht weiter|5 -11 9 -3
nicht zugelassen|-4 -2 10 0
nicht zum|23 -7 -5 -2
nicht zusammen|9 -3 -1 -1
nicht*|5 9 2 -6
nichts|4 13 -5 -6
nichts fur|17 -9 -3 -1
nichts horen|-3 11 -1 0
nichts weiter|-6 -6 -2 -1
nicol*|3 -10 -4 -3
niede*|-5 10 -3 -1
niema*|12 0 -2 -4
niemanden|30 -3 -6 -8
niemanden ein|10 -4 -2 -1
niemanden mehr|11 -3 -2 -3
nient*|-7 13 -2 -1
niente|-7 13 -2 -1
niet aan|10 -8 -3 -1
niet bij|15 -3 -3 -1
niet geselecteerd|9 -3 -2 -2
niets|-9 17 -3 -1
nieuw*|-15 -11 -3 -10
nieuwe|-17 -6 -8 -8
nieuwe baan|-4 -2 -2 -2
nieuwe vacatures|-10 -7 -5 -3
nieuws|-1 5 7 -2
night|8 4 -9 -3
night shift|-11 4 0 -1
nine|4 -6 -5 -2
ningu*|-8 24 -5 -3
ninguna|-2 12 -1 -1
ninguna decision|-6 15 -1 -1
nivea*|15 -3 -7 -2
niveau|15 -3 -7 -2
niveau attendu|9 -1 -4 -1
nix|-16 10 -7 -3
no action|-23 12 -2 -2
no afecta|-6 -2 -1 -1
no banco|-9 -5 -2 -1
no buscamos|12 -7 -1 -1
no buscas|-5 -3 -1 -1
no decision|-17 36 -3 -2
no es|-2 14 -4 -3
no from|19 -5 -1 -1
no ha|4 -14 -9 -7
no has|13 2 -6 -4
no hay|-7 -3 -2 -1
no hemos|-1 13 -2 -1
no hire|2 -3 -7 -2
no longer|5 -15 6 -6
no news|-9 20 -2 -1
no nos|-6 -4 -2 -2
no on|15 -4 -3 -2
no one|-3 -1 9 -1
no opening|14 -4 -2 -2
no pasas|9 -1 -3 -1
no podemos|-10 -7 2 2
no poder|-6 10 -2 -1
no podremos|-3 -8 12 -4
no point|12 -2 -3 -1
no processo|5 1 11 -4
no puedes|-9 -5 -1 -1
no se|-3 12 -3 -2
no ser|-5 10 -1 -1
no te|9 -4 3 -2
no tenemos|12 -3 -2 -2
no teste|16 -3 -5 -3
no thanks|15 -5 -5 -3
no to|12 -6 8 -2
no vamos|12 -5 1 -1
no we|-2 9 -1 -1
no worries|-15 -1 15 -4
nobody has|-6 10 -1 0
noch|-3 -5 -6 -2
noch folgende|-4 -4 -1 -1
noch im|12 -3 -4 -2
noch in|-11 -2 -2 -1
noch nicht|-8 12 -7 -7
noch zwei|-2 -5 -4 -1
noche|2 -6 -4 -6
nochm*|17 -5 -10 6
nochmal|16 -4 -10 6
nodig*|4 -6 15 -3
nodigen|6 -9 15 -3
nodigen wij|-4 -4 11 -1
nog|-2 -6 12 -8
nog es|9 -3 -2 -1
nominativo|8 7 -3 -2
non abbiamo|15 5 -5 -4
non e|23 -7 -13 -4
non ha|-4 -2 -2 -1
non mollare|10 -3 -1 -1
non possiamo|-7 -12 -9 4
non potra|-3 -1 10 -1
non potremo|10 -3 -1 -1
non pour|10 -2 -3 -2
non procedere|10 -2 -1 -1
non retenue|17 -2 -4 -3
non risulta|9 -2 -2 -1
non sei|12 -2 -3 -2
non si|-6 -3 13 -1
non votre|-7 -2 -1 0
noon|-4 -6 -1 -1
noor|-6 -19 10 -6
nor|10 -2 -2 -2
nord gmbh|-6 -2 -2 -1
nordi*|-3 -9 7 -1
norma*|-8 19 -1 0
normally|-5 13 -1 0
normally takes|-3 11 -1 0
northern|9 0 -4 -1
nos equipes|-9 9 -3 0
nos ha|-1 -2 10 -1
nos hemos|9 2 -4 -2
nos pondremos|-7 9 0 0
nossa equipa|-5 9 -1 -1
nossa equipe|-1 -4 -1 9
nostra|-6 9 -2 5
nostra proposta|-6 -1 -1 11
nostro|12 -4 -2 -3
not a|-4 21 -3 -3
not able|12 -11 -2 -5
not accepted|-11 1 -2 0
not affect|-5 -3 -1 -1
not affected|12 -3 -1 -1
not among|5 -10 -4 -3
not approved|0 -10 -1 -1
not attend|-5 -1 12 0
not been|11 -2 -7 -2
not contact|14 -9 5 -1
not eligible|-17 -2 -3 -3
not family|-9 -3 -2 -1
not for|-2 -7 -6 -3
not forgotten|-9 5 0 0
not going|22 -4 -3 -3
not have|11 -4 -2 -1
not hear|-16 18 -1 0
not heard|-9 9 -3 -2
not hiring|25 -5 -4 -4
not in|14 2 -2 -1
not interested|-7 -3 -3 -2
not looking|9 -2 -1 -1
not meet|10 -9 -4 -3
not moving|16 -2 -1 -2
not on|10 -2 -2 -1
not one|10 -2 -2 0
not pass|9 2 -2 -1
not qualify|-9 -2 -2 -2
not reach|15 -1 -3 -2
not referred|15 -1 -3 -3
not respond|-6 10 -2 -2
not retained|9 -1 -1 -1
not selected|5 -4 -8 -5
not shortlisted|4 6 3 -2
not signed|-2 -2 -4 -3
not submitted|-4 -9 -3 -1
not successfully|-4 -3 -2 -2
not they|-5 -8 -2 0
not this|37 -5 -7 -4
not to|9 -3 -6 -3
not we|-9 15 -3 0
not work|-12 -1 -1 0
not yet|-8 2 9 -1
not you|-14 9 -4 -1
nota|13 -1 -5 -3
notdi*|17 -7 -3 -1
notdienst|15 -7 -2 -1
note that|-4 11 -1 -1
noted|2 15 -2 -4
nothing to|1 9 -5 -1
nothing your|-1 -6 -2 0
notice of|10 -3 -2 -2
notice period|-2 -9 0 1
noticias|-16 23 4 -1
noticias nuestras|-11 16 -1 -1
notified|-12 19 0 -4
notify|-3 21 0 -1
notiz*|-6 13 -2 -1
notizie|-6 13 -2 -1
notre choix|14 -4 -3 -2
notre client|10 -5 -4 -1
notre entretien|0 -4 14 -4
notre part|-10 12 0 0
nous accusons|0 11 -3 -2
nous ameliorer|-5 -1 -2 -1
nous avez|9 -2 -2 -1
nous avons|16 -7 -5 0
nous conservons|9 -6 -2 -1
nous en|-10 2 1 -1
nous gardons|13 -8 -1 -1
nous n|10 5 -4 0
nous plait|-4 -3 9 0
nous prenons|-10 -3 -2 -2
nous regrettons|-8 -3 -1 -1
nous reviendrons|-1 -9 0 0
nous serions|-4 -3 0 12
nous sommes|11 2 -1 -3
nouve*|-13 6 -2 -9
nouvelles|-23 18 -6 -4
nouvelles offres|-9 -2 -2 -2
nov|0 -3 11 -5
novam*|-7 -3 -2 -2
novamente|-7 -3 -2 -2
novamente em|-6 -1 -1 -1
novas|-5 -3 -4 -3
noved*|-2 -4 -2 -1
novedades|-2 -4 -2 -1
november|-6 2 9 -3
now be|-10 9 1 0
now been|19 -3 -3 -1
now but|-4 -7 10 -2
now closed|13 -6 -1 -1
now expect|-13 1 -1 0
now in|1 9 -2 -1
now take|-6 10 7 0
now that|-9 13 -1 0
now with|-3 13 -1 -1
nowak|-1 11 -2 -2
nu|1 -9 3 -6
nudge|3 12 -4 -3
nuestras|-3 11 -2 -4
nuestro|-3 7 -7 -6
nuestro programa|-6 -1 -1 -1
nuestros|-7 11 -4 -2
nueva*|-5 -9 -4 -4
nuevas|-3 -8 -3 -4
number in|-2 9 -3 0
number is|-9 6 -1 0
numbers|1 1 -7 9
numero di|-11 10 -2 -1
nuova|-7 -9 -1 -1
nur fur|9 -3 -2 -1
nur kurz|12 -3 -4 -3
nuria|7 -5 -8 -3
nurse practitioner|-7 5 -2 9
nurse*|-1 -9 1 9
nurseries|-3 -1 -1 10
nursi*|9 -2 -2 -2
nursing|9 -2 -2 -2
nuru|-4 -8 -3 4
nuru grid|-4 -8 -3 4
nurul|-4 9 -2 -1
o andamento|-7 10 -1 -1
o contato|-7 11 -1 -1
o de|-6 13 -2 -1
o desfecho|-5 9 -1 -1
o interesse|11 -4 -2 -3
o pedido|-6 -3 -1 -1
o seu|5 -9 -11 -9
o teste|-3 -2 9 -1
oak|-5 -2 -1 -1
ob|-24 30 -3 14
ob du|-6 11 -5 3
ob sie|-12 3 -1 15
ob wir|-13 23 -4 0
obermaier|-5 -2 -2 -1
obrig*|22 1 -8 -8
obrigada|13 2 -3 -4
obrigada pelo|17 -5 -4 -2
obrigada por|2 10 -4 -2
obrigado|24 2 -12 -11
obrigado pela|9 -5 -3 -3
obrigado por|-2 10 -3 -2
obten*|15 -5 -2 -1
ocasi*|11 0 -4 -2
ocasion|13 -5 -2 -1
occasion your|20 -7 -3 0
occup*|-9 2 0 3
oct|-11 -3 7 7
october|-18 1 9 8
oder so|-9 19 -2 -2
oduya|10 -4 -1 -1
of address|-11 1 8 -2
of applicants|12 -4 -1 0
of applications|1 13 -4 -3
of applying|-4 -3 -1 -1
of availability|-3 -2 9 -1
of business|-9 8 -2 0
of dutch|9 -3 -1 -1
of employment|14 -6 -6 1
of experience|-13 -3 -2 -1
of five|11 -2 -2 -1
of how|-5 -2 -2 -2
of human|1 9 -2 -1
of interest|-3 4 -8 -5
of je|-11 -2 -4 6
of ken|-3 -3 -3 -1
of leave|-5 0 -1 12
of luck|-1 -8 -3 -5
of my|-12 -10 -1 -2
of next|-14 3 -3 -1
of november|-8 11 -1 0
of now|-6 -6 -2 -1
of physics|-2 -4 11 -1
of results|-4 -3 -2 0
of reviewing|-5 9 0 0
of sales|-5 -3 14 -1
of talented|9 -1 -2 -1
of them|14 -10 5 -4
of these|-15 -3 18 1
of this|13 -3 1 -1
of us|21 2 -6 -3
of you|18 10 -8 2
oferta|0 9 -3 1
oferta con|-5 -1 -1 11
ofertas|5 -7 -7 -6
ofertas nuevas|-4 -3 -1 -1
ofertas parecidas|11 -2 -1 -1
off sick|-6 18 -16 -1
off this|-5 -3 -2 -2
off your|0 -4 -3 -2
offen|-11 2 -6 5
offenen|-1 -6 -3 -2
offenheit|10 -2 -3 -1
offer expires|-1 -2 -4 -3
offer for|1 -4 -9 28
offer is|-9 -3 -2 28
offer letter|-7 -2 -3 17
offer you|-4 -9 -11 20
offered the|11 -6 -6 -4
offered to|0 -1 0 9
offering|14 -4 -8 -3
offering you|14 -2 -6 -2
offers|-7 3 -9 -3
office coordinator|-10 -14 -3 -2
office is|-4 -1 9 -1
office manager|7 -12 -4 -1
office of|2 9 -2 -1
official|3 7 -3 3
offre pour|-6 -3 -2 16
offre*|0 -10 -7 -5
offres|0 -10 -7 -5
offres correspondent|-5 -2 -2 -2
offri*|-4 -1 -2 -2
oficial|-9 4 1 6
oficial de|-3 11 -1 -1
ofrec*|-10 -5 -6 14
og|-9 3 7 -1
ohg|-4 -4 -3 -2
ohne lebenslauf|-5 -5 -2 -1
ohne testergebnis|-4 -2 12 0
oi bruna|-9 0 -2 -2
oi caio|-14 -6 17 8
ok we|-5 -3 14 -2
oksan*|-2 -4 12 -1
oksana|-2 -4 12 -1
oktob*|2 4 4 2
oktober|2 4 4 2
oktober om|-6 -2 12 -1
ola|3 -6 -5 -3
old|10 -3 2 -1
ole|-9 -1 -1 -1
olga|9 -2 -3 -2
olive*|9 -1 -2 -1
olivi*|-3 -2 15 -3
olumi*|-10 -4 -2 -2
olumide|-10 -4 -2 -2
olymp*|-5 11 -1 -1
olympia|-5 11 -1 -1
om|-2 -7 11 -2
om door|10 -1 -4 -1
om een|-8 -3 2 -1
om je|-4 -4 1 -2
omar|-14 2 5 -3
ombud*|-8 12 -1 -1
on aimerait|-6 -3 11 -1
on candidates|10 -5 -2 -1
on est|-5 9 4 -2
on hold|-9 24 -5 -3
on leave|-5 14 -1 -1
on mon|-1 -2 -5 -1
on monday|11 9 -4 -3
on my|-1 7 8 -3
on ne|13 -3 -3 -2
on october|-7 9 7 0
on our|7 -8 -6 -2
on right|10 -1 -2 -1
on saturday|-10 -7 2 -5
on te|-5 -1 -4 13
on teams|-3 -1 9 -2
on that|-9 -4 -3 -1
on this|11 -5 -5 -3
on thurs|-5 -1 10 -1
on thursday|-9 -12 7 -7
on to|5 -7 -7 0
on tuesday|-1 -6 -4 -4
on us|10 -3 0 -1
on wed|-4 -3 11 -1
on wednesday|-13 -8 20 -4
on your|0 -3 -4 -6
onboa*|-1 -8 -8 4
once|-11 10 -3 -5
once a|-4 -5 -1 0
once the|-11 15 -1 0
once we|-11 8 -1 0
onda|16 -5 -3 -1
ondem*|-4 -1 12 0
ondemand|-4 -1 12 0
onder*|-5 8 3 4
ondertussen|-3 9 -2 -1
one but|-3 -3 -2 -1
one in|10 -2 -1 0
one s|9 -2 -1 -1
one will|-3 -1 9 -1
onlan*|-5 -2 -2 -1
onlangs|-5 -2 -2 -1
online application|-7 10 2 0
online tests|-4 9 -1 0
onlinetest|-3 6 8 -2
only and|9 -1 -2 0
only apply|11 -2 -5 0
only be|-11 6 -1 0
only consider|8 3 -1 -1
only if|-6 11 -2 0
only see|-3 -1 10 0
only shortlisted|-9 11 0 0
only those|-7 16 -3 -2
onlyf*|-3 9 -1 0
onlyfy|-3 9 -1 0
onsit*|-7 0 10 -6
onsite|-7 0 10 -6
ont|19 -5 -5 -2
onto|20 -7 -3 -2
onto your|16 -7 -2 -2
ontva*|-22 26 -4 -1
ontvangen|-9 28 -5 -4
ontvangst|-11 6 2 -2
ontvangst van|-6 9 -2 0
ontvangt|-9 9 -3 -3
onvol*|14 -5 -3 -2
onvoldoende|14 -5 -3 -2
onvoldoende aan|10 -4 -2 -2
onze afspraak|-2 -2 10 -2
onze keuze|10 -2 -2 -1
onze spijt|12 -4 2 -1
op de|-2 9 -12 -7
op dit|15 -7 -4 -2
op het|14 -2 -5 -1
op je|2 -8 -5 -2
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
opening a|-9 -2 -1 -1
opening in|15 -4 -2 -2
opening the|-9 -5 4 -2
openings|11 6 -4 -2
opens|12 1 -3 -1
opera*|6 7 -2 -1
operador|10 -3 -1 -1
operateur|9 -2 -2 -1
operations manager|-10 7 4 -1
operator|-5 15 -6 2
operator i|-4 13 -2 -1
opini*|-10 -1 -8 -4
opiniao|-10 -3 -3 -1
opinion|-8 -4 -5 -2
opnie*|0 -10 -6 -2
opnieuw|0 -10 -6 -2
oportunidad|9 -7 -4 -4
oportunidad no|14 -4 -3 -2
oportunidade|-4 9 -1 -1
opportunity to|13 -9 0 -1
optab*|-5 12 -1 -1
optam*|19 -4 -4 -4
optamos|19 -4 -4 -4
optamos por|19 -4 -3 -4
optic*|-9 12 4 -2
optical|-4 11 -2 -1
optician|-4 11 -2 -1
optik|10 0 -2 -2
optik brandt|12 -5 0 -2
optio*|-9 2 -2 9
optou|-9 -2 -2 -1
optou por|-9 -2 -2 -1
or another|-5 -2 -3 0
or any|-1 -2 13 -1
or decline|-3 -1 -1 10
or friday|-6 -1 14 -2
or job|-7 10 -1 0
or no|-13 6 -4 18
or not|-11 4 -3 1
or otherwise|-4 -3 -2 0
or thurs|-6 -2 11 -1
or thursday|-6 -1 9 0
ora|6 3 4 -2
orale*|9 -2 -1 -1
orales|9 -2 -1 -1
orche*|11 -3 -1 -1
orchestra|11 -3 -1 -1
ordine|-2 -1 -5 -2
ore|-21 -2 29 8
organ*|9 4 3 -4
organizer|-1 -1 10 0
original|-5 -7 16 2
ort|-6 -8 28 -3
os|9 -3 -3 3
os candidatos|-1 10 5 -3
os melhores|9 -2 -3 3
oss|-5 9 -2 -1
ostrava|-3 -4 -4 -2
ostrava machine|-2 -3 -4 -2
other|10 -2 -3 0
other applicants|12 -7 -2 4
other openings|10 -1 -1 -1
other positions|12 -3 -1 0
other roles|14 -7 0 0
other two|-21 7 -5 12
other vacancies|10 -4 -1 0
others|6 -5 -9 3
otherwise|-11 9 0 1
otherwise we|-9 15 6 -1
otra|9 -10 -7 -6
otras|12 -1 -2 -1
otro|25 -8 -8 -6
otro dia|-1 -3 -3 -2
otros|-6 7 -4 -8
otros inquilinos|-10 -3 -2 -2
ottil*|-9 17 -2 -1
ottilie|-9 17 -2 -1
ottob*|-15 -6 13 14
ottobre|-15 -6 13 14
ou negative|-3 9 -2 -1
oude|11 -4 -2 -2
oui|-2 -6 2 11
our assessment|11 10 -3 -1
our call|-3 -1 13 -3
our community|12 -2 -2 0
our crew|9 -4 -1 -1
our cto|-1 -1 10 -1
our graduate|-4 11 -1 0
our guidelines|-5 -2 -2 -2
our internship|9 -5 -1 -1
our list|-12 4 -6 -3
our needs|1 11 -2 -2
our new|-3 -4 -2 -3
our offer|12 -4 -3 6
our offices|-7 -2 -1 0
our open|-10 -4 -4 -2
our panel|-13 6 0 -1
our paths|9 -2 -3 -1
our policy|9 2 -2 -1
our recruiters|0 13 -3 -2
our recruiting|-11 15 -2 0
our review|11 -2 -1 -1
our summer|18 -5 -4 -1
our survey|-5 -1 -2 -1
our system|-9 7 -4 -3
our talent|-4 3 -6 -5
our team|-7 14 -5 -1
our website|4 -7 -4 -2
out sick|-3 4 14 -1
out with|11 -6 -2 -2
outco*|4 17 -10 -4
outcome|4 17 -10 -4
outcome by|-8 12 -1 0
outcome of|9 -1 -2 -2
outra|18 -14 0 -1
outra pessoa|9 -6 -5 -4
outro|3 -9 -9 -8
ouverte|-3 -4 -2 -1
over de|-4 15 -1 -3
over je|-3 -3 15 -2
over the|1 2 17 -7
over to|-4 -3 -4 -1
over with|4 -3 -3 9
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
own|4 -7 -10 3
oxbow|-1 -4 9 -1
p m|-7 5 -1 9
pa|3 -10 6 -1
pa to|0 -6 9 -1
packa*|-5 -6 -5 -2
package|-6 -3 -3 -1
packaging|-4 -3 -2 -1
packe*|-1 -1 -5 -2
packer|-5 -3 -2 0
pages|-7 -4 -1 3
pagin*|-3 21 -3 -3
pagina|-1 20 -6 -3
paid|-13 -9 21 -4
paid for|-4 -3 11 -2
paie|-1 11 -2 -1
pal|16 -3 -4 -3
panel is|-8 -4 -2 0
panel was|-6 -2 -3 1
paper*|2 -4 -8 9
paperwork|-3 -2 -3 12
papier|-3 -2 10 0
par nos|-2 9 -1 0
para a|9 -6 4 -1
para dar|-1 -5 -2 -1
para la|10 -3 2 -3
para o|-8 -5 -8 8
para tecnico|-2 -6 13 -1
para um|-4 -4 -3 -2
para uma|-14 -5 15 -3
para voce|-9 -5 -5 -4
parab*|-11 -6 15 7
parad*|-4 10 -1 0
paral*|-4 -4 -6 3
parcel|-6 -3 -3 -1
parec*|12 -5 -4 -2
parecidas|11 -2 -1 -1
parecido|-2 -3 -2 -2
paren*|-16 4 -3 -2
parent|-9 -2 -2 -1
paris|5 -3 9 -1
park|-10 19 4 1
parke*|-5 -4 15 -2
parki*|12 -4 -1 1
parking|12 -4 -1 1
part in|9 -4 -1 -2
part time|1 -9 0 8
partecipazione|-9 6 4 -1
participacao|23 -7 -4 -4
participacao e|14 -3 -2 -2
participacion|10 1 -2 -2
participe|-4 -6 3 -2
participou|-9 -3 -3 -1
participou recentemente|-8 -2 -2 -1
particular|11 -3 -2 -2
partir|-16 8 -6 15
partir de|-9 2 -2 6
partir du|-4 -2 -2 10
partner|-7 -3 2 -1
party|-4 -1 -8 -2
pas aller|3 -3 -2 10
pas de|-5 21 4 -8
pas donner|12 -4 -6 -1
pas en|-8 3 -4 -2
pas ete|11 -1 -6 -4
pas etre|2 -8 -2 -1
pas pu|-14 1 -4 2
pas repondre|-5 13 -1 -1
pasad*|10 -5 0 -1
pasar|6 -2 -10 -2
pasarte|10 -3 -1 -2
pasas|9 -5 -5 6
pasas a|9 -1 -3 -1
paso|-8 -4 12 1
paso es|-6 3 10 -2
pass|11 -8 -3 -2
pass mark|9 -2 -2 0
pass on|-2 -6 -6 -4
passa|11 -7 -7 11
passa*|3 10 -10 -6
passare|-6 0 11 -1
passau|-3 7 -13 0
passe ce|-10 -4 11 7
passed|-2 -3 -1 -5
passed on|-6 -9 -2 -1
passed your|-3 -4 -1 -1
passen|5 0 -13 -4
passenden|-5 -3 0 -1
passer|-3 -2 10 -1
passez|14 -3 -1 -1
passing|10 -6 -3 -3
passing on|-3 -5 -1 -1
passing the|9 -3 0 -2
passo|-13 -6 17 -3
passo e|-10 -4 19 -2
passp*|-18 -6 14 -2
passport|-18 -6 14 -2
passport and|-6 -1 11 -1
passt|-5 -8 23 -8
passt das|-11 -5 9 -2
passt ihnen|-10 -3 20 -1
passt ihr|9 -1 -1 -1
passw*|-11 -9 -3 -1
password|-11 -9 -3 -1
paths|9 -2 -3 -1
patie*|-1 11 -6 -4
patience in|-6 -1 -3 -1
patri*|1 11 -1 -6
patrick|-9 14 -3 -2
paul|-7 -12 -1 11
pauli*|15 -3 -5 -2
pauline|16 -4 -4 -2
paulo|1 -6 -7 -5
pausa|-9 6 -2 -1
pause*|-11 1 2 -1
paused|-10 1 -1 -1
pavel|-7 -2 -1 -1
pay you|-1 -2 -7 -2
payab*|-4 -3 -5 -2
payable|-4 -3 -5 -2
paysl*|-7 -3 -3 2
payslips|-6 -3 -2 2
pazie*|-4 -3 -1 -1
pazienza|-4 -3 -1 -1
pdf|-25 25 -10 -7
peach*|-6 -4 -2 -1
pedid*|-16 -4 -3 2
pedido|-16 -4 -3 2
pedido de|-12 -2 -2 2
pedir|-5 -2 -1 -1
pediu|-12 -1 -2 -2
pela|9 -1 -7 -2
pela demora|-5 9 -1 -1
pelha*|-10 -8 5 -2
pelham|-10 -8 5 -2
pelo|11 2 4 -5
pena|-10 -8 -5 -4
pendi*|-4 -9 -3 1
pending|-5 -8 -3 1
pending the|-2 -7 -1 0
penny|-10 3 -1 0
pensa*|12 -5 -3 -2
pense*|-6 -1 -3 9
people culture|-1 -2 -5 15
people for|-10 -8 0 16
people so|-5 9 0 1
people team|2 11 -2 -3
people with|-6 -3 -4 -3
pepe|-6 -1 -1 -1
per cui|13 -5 -2 -2
per email|-11 13 -2 -1
per il|11 6 -7 -3
per l|5 12 0 -6
per la|10 -10 4 -5
per le|11 -3 -1 -1
per ora|21 -5 -4 -3
per post|-7 12 -3 6
per te|-5 -7 1 -1
per una|9 -3 -5 -1
per week|-6 -2 -4 15
per your|-7 -5 -4 -1
perco*|10 -4 -2 -1
percorso|10 -4 -2 -1
perdo*|0 -3 -4 -2
perdona|0 -3 -4 -2
perdona las|-3 -2 -3 -2
pere|-6 11 -1 -1
perfe*|-7 -2 -3 -2
perguntas|-9 0 -1 -1
perio*|3 -6 -7 0
period|-3 -6 -4 -2
period of|9 -2 -1 0
periode|17 -8 -5 -1
perme*|10 -5 7 -4
permesso|-1 -4 10 -1
permesso di|-4 -3 11 -1
permet|11 -2 -2 -1
permet pas|11 -2 -2 -1
permi*|-3 -10 4 -6
permission|-5 -2 -3 -3
pero|16 -10 -14 0
pero abbiamo|9 -3 -2 -1
pero no|9 -7 -4 -3
pero tu|-13 10 -2 -2
perri*|-8 -1 -2 -1
perrin|-7 -1 -3 -1
person|13 -3 0 1
person entschieden|10 -2 -1 -1
persona|23 -8 -4 -3
persona con|12 -3 -3 -2
persona giusta|9 -2 -3 -2
persona que|12 -1 -3 -2
personalamt|-4 12 -2 -1
personalburo|10 -4 -1 0
personale|0 14 -5 -3
personalrats|-9 6 3 2
personalservice|11 -5 -5 -1
personen|20 -10 -5 -2
personen beworben|12 -3 -2 -1
personlich|5 -10 2 -4
personne|13 -2 -4 5
personnel|13 2 3 -3
persons|2 11 -2 -1
perta*|13 -5 -2 -1
pertanto|13 -5 -2 -1
pessoa|20 -2 -9 -8
pessoa para|-2 -3 -2 -3
peter|2 2 -6 10
peter*|2 -5 -5 -3
petersen|0 -5 -4 -2
petro*|10 -12 -5 -3
petrov|11 -1 -3 -1
peux|-14 8 11 -2
pflege|10 -3 -1 -1
pharmacy|-1 -6 -1 -1
phd|9 0 2 -1
phil|11 -3 -2 -1
phone call|-6 -3 13 -1
phone we|-3 -1 -2 9
photo|-18 -8 16 -4
photo id|-12 -3 15 -1
photo*|-10 -3 5 -5
photos|-11 3 5 -2
physi*|5 -1 9 -3
physics|-5 1 11 -1
piacere|4 3 -4 6
pick|-20 4 27 -5
pick a|-13 -6 30 -2
pick up|-7 10 -4 -2
picke*|9 -9 -3 -5
picked|9 -8 -3 -5
pictu*|-3 -3 9 -1
piece|-7 -2 5 11
piece jointe|-6 -1 -2 10
piece*|-9 3 -3 -2
pieces|-9 3 -3 -2
pietr*|-6 11 -5 -1
piotr|4 -5 12 -3
pipel*|9 -1 -3 -1
pitch|-6 -2 1 -2
piu|20 -12 -4 -6
piu in|13 -5 -2 -2
pizza|-6 -1 -5 -3
pj|-7 -4 -3 1
plaat*|-22 9 11 -5
plaats|-22 10 5 -4
plaats aanbieden|-7 -1 -2 -1
plaats in|-7 10 -2 -1
place at|-6 -2 9 -1
place in|-21 10 -4 -3
place*|-5 1 -7 -5
placed|1 13 -7 -5
placed before|-6 10 -1 0
placed in|10 -3 -1 -1
placed on|-7 6 -7 -4
places|-7 -8 -4 -6
places for|-29 -1 -1 -1
placi*|-8 -1 -1 -2
placing|-8 -1 -1 -2
placing it|-6 -1 -1 -1
plais*|-5 -9 3 22
plaisir|-5 -9 3 22
plaisir de|-15 -6 5 23
plait|-4 -3 9 0
planned|-12 9 -5 -7
planned for|-5 12 -2 -1
planning enforcement|-2 -6 -1 0
plans|10 -4 -1 0
plans*|9 -2 -1 -1
planstelle|9 -2 -1 -1
planta|-8 -1 11 -2
plantao|-9 -1 0 -1
platform|1 3 6 -1
platz|4 -1 -10 -2
platz anbieten|-12 -1 -1 -1
platz im|12 -2 -2 -1
platz*|-4 17 -11 -7
platze|-2 19 -9 -5
platzen|-6 -1 -1 -1
plaza|15 4 -7 -7
plaza de|6 11 -6 -4
plaza*|-4 -6 -3 -3
plazas|-4 -6 -3 -3
plazo|-5 -1 2 -5
please accept|8 -1 4 -2
please apply|-2 -3 -3 -2
please assume|-11 14 3 0
please bear|-8 10 0 0
please bring|-7 -3 11 0
please call|-4 -6 -4 -2
please check|-7 9 1 0
please come|-3 -3 11 -1
please complete|-13 -1 9 4
please confirm|-13 -4 17 -1
please disregard|-2 -1 -7 0
please find|-20 -4 -3 21
please have|-1 -3 10 -1
please keep|-7 13 3 -4
please let|-5 -5 13 10
please log|-2 -9 4 4
please prepare|-7 -2 14 -1
please reply|-9 -2 5 -3
please return|-5 -3 -4 -3
please ring|11 -2 -3 -2
please send|1 -9 -1 -4
please sign|-15 -4 -5 17
please submit|-8 -4 0 -2
please upload|-4 -3 -2 -2
please welcome|-10 -2 -2 -3
pleased|-20 -7 15 27
pleased to|-20 -7 16 26
pleasure|10 9 -5 0
plek|9 -7 4 -7
pls|1 -10 1 -4
pls send|-5 -6 -3 -2
plumb*|11 -1 -5 -2
plumbing|11 -1 -5 -2
plus a|9 -4 -1 -1
plus de|3 -5 -4 -3
plus loin|10 -5 -1 -1
plus recevoir|-8 -2 -2 -1
plus tips|-2 -2 -4 12
pm|-23 2 21 -5
pode|-13 -7 12 -9
pode ser|-7 -2 13 -1
pode tentar|-7 -1 -1 -1
podem*|-13 -6 -5 2
podemos|-13 -6 -5 2
podre*|-3 -8 12 -4
podremos|-3 -8 12 -4
podri*|-4 -6 12 -4
podria|-4 -1 10 -1
podrias venir|-6 -1 10 -1
point*|16 -2 -4 -1
points|15 0 -4 -1
polder|-1 11 -1 0
polic*|-1 -4 -4 -5
policy|2 -6 -6 -4
policy we|-4 -5 -1 0
polyt*|-2 9 -3 -1
pomer*|-6 -2 17 -2
pomeriggio|-4 -1 11 -1
pondr*|-10 11 0 0
pondremos|-7 9 0 0
pondremos en|-7 9 0 0
pop|15 -4 -3 -1
pop in|11 -4 -2 -1
popes*|9 -7 5 -2
popescu|9 -7 5 -2
poppy|-2 -4 -3 -1
por aplicar|-3 9 -2 -1
por el|13 8 1 -5
por escrito|-3 -2 -1 10
por este|9 -2 2 3
por la|23 -7 3 -4
por lo|16 -6 -4 6
por no|14 -5 -2 -3
por otro|9 -1 -2 -2
por outro|-4 -6 -5 -5
por pasarte|11 -3 -2 -2
por querer|-8 11 -1 0
por si|15 -5 -1 -4
por su|12 -1 -1 -1
por teams|-11 -3 20 -1
por tu|12 -8 8 -4
por una|9 1 -3 -1
por zoom|-7 -1 9 -1
porta|-4 -9 7 -1
portal|-3 6 -9 -5
portal a|-5 10 -1 -1
portal de|-3 -7 -4 -3
porte|9 -5 -3 -2
porteiro|-4 -3 -2 -1
porteiro precisamos|-4 -3 -2 -1
portf*|9 4 2 -5
portfolio|9 4 5 -5
portl*|-12 1 12 -1
portland|-12 1 12 -1
posch*|9 -3 -1 0
posible|-7 0 1 -3
posic*|13 -5 -4 -2
posicion|15 -8 -4 -2
posit*|9 0 -1 1
position|8 1 0 0
position and|16 -6 -1 0
position of|7 -3 -2 7
position to|15 5 -5 -2
position we|10 1 -2 -1
positionen|9 -4 -2 -1
positive|11 5 -4 -2
positive ou|-3 9 -2 -1
posiz*|13 -2 2 -4
posizione|12 -3 2 -4
posizione di|10 0 4 -3
possi*|-9 3 4 -1
possiamo|-7 -14 0 2
possiamo fare|-3 -1 10 -1
possible|-9 14 8 1
possivel considerar|10 -2 -1 -1
post|12 -5 -3 3
post and|11 -1 -3 -3
post has|10 -3 -1 -1
post of|10 2 -2 -1
poste a|12 -5 -5 3
poste mcf|-5 11 -1 -1
posted|3 -4 -5 -4
postg*|-11 2 0 0
posti|-5 -6 0 -2
posto|22 -2 6 -7
posto di|3 9 -3 -2
posts|-2 -3 -3 -3
posts in|-11 -2 -2 -2
postule|9 7 -5 -5
postule chez|-6 9 -1 0
postuler|-2 -5 -3 -2
postuler a|-1 -6 -2 -1
postulez|-5 -2 -3 -1
postulez en|-5 -2 -3 -1
potremo proseguire|10 -3 -1 -1
pour ce|12 -4 -1 -1
pour cette|21 -7 -3 -3
pour juillet|15 -3 -3 -3
pour l|10 -3 1 -3
pour la|15 -6 2 -3
pour notre|0 -5 9 -1
pour ton|10 -4 -2 -2
pour tout|-3 12 -2 -1
pour une|-3 9 -2 -1
pour votre|10 -10 -10 -5
pourr*|-9 -7 0 -5
pourrai|-5 -2 -1 -1
pours*|11 -8 8 -4
pourv*|23 -6 -4 -4
pourvoir|11 -5 -2 -2
pourvue|10 -3 -1 -2
pouve*|-1 -1 -5 -4
pouvez|-1 -1 -5 -4
pouvoir|10 -2 -2 -1
pra|9 -8 -6 -6
pra gente|-6 -4 -2 -1
practicas|11 -4 -2 -3
practice|5 10 -1 -5
practitioner|-4 1 -3 9
prado|-9 -2 5 9
prakt*|28 -10 3 -5
praktikumsplatze|34 -7 -7 -6
prase*|-3 -2 10 -2
prate*|13 -3 -5 3
praxi*|9 -6 -6 5
praye*|11 -3 -3 -1
prazo|-9 11 2 4
preav*|-12 -2 -2 14
preavis|-8 -3 -3 13
preci*|13 -13 7 -9
precisamos|0 -7 3 -5
precision|-12 1 2 -1
preem*|-3 -5 -7 9
preemployment|-3 -5 -7 9
preen*|12 -2 -6 -5
preenchida|14 0 -4 -3
preenchido|-3 -2 -2 -2
preenchido por|-3 -2 -2 -2
prefer|-1 -3 13 -2
prefere|9 -2 -3 -1
preferences|-2 -3 -4 -2
preferisci|-7 -2 17 -2
preferred|-4 -3 -3 -1
pregu*|-3 -3 9 -2
pregunta|-4 -1 10 -1
pregunta por|-6 -2 11 -1
premi*|-4 -11 -3 -6
premier echange|-4 -2 10 -1
premiere|3 -5 -5 -2
premium|-10 -6 -1 0
prend*|-5 2 -5 -5
prendra|-1 9 -2 -1
prenons|0 -4 -4 -3
prepa*|-1 -5 16 7
prepare|-11 -5 12 12
presa in|-5 9 -1 -1
preselectionnee|-9 -4 18 -1
presence|-4 -1 9 -1
presencial|-5 -3 11 -1
presentarse|-10 -1 -2 -2
presente|15 -2 -2 -2
presente para|12 -4 -2 -3
presente per|10 -3 -3 -1
presently|10 -5 -1 -1
presently no|9 -4 -1 -1
preso|15 6 -7 -5
preso un|12 -4 -2 -2
press*|-6 -3 4 -4
prest*|-2 -15 10 -2
presto|-2 -6 16 3
presu*|12 -2 -3 -2
presupuesto|10 -1 -2 -1
prete*|-4 -4 -4 -2
preve*|-3 -1 -3 -4
previ*|-8 0 -8 -2
previous|-7 -1 -2 -2
prevista|-1 13 -5 4
prevista per|2 9 -4 -1
prevu|-9 1 8 -2
prie|9 -1 -1 -1
prima|4 9 9 -4
prima di|-5 0 11 -1
princ*|-3 12 -3 -7
principal|-1 9 -2 -7
printemps|10 -4 -1 -2
prion*|-3 -10 1 -1
prions|-3 -10 1 -1
prions de|-1 -9 2 -1
prior*|13 -9 -5 -4
priority|-8 -1 -1 -1
pris|15 -1 -4 -1
priya*|-6 -4 -1 -2
priyanka|-6 -4 -1 -2
probe*|13 -10 8 -3
probearbeiten|10 -9 16 -3
probearbeiten kommen|-7 -2 10 0
probeer|11 -4 -3 -1
probeer het|11 -4 -3 -1
probezeit|2 -5 -5 -1
probi*|11 -3 -2 -2
probl*|-21 -6 17 -5
problem|-17 1 3 -2
procedere|-1 -10 -6 -4
procedere con|-12 -7 -5 -3
procedimento|7 -7 -5 -4
procedure|-9 9 1 -7
procedure voor|-5 -3 -3 -1
proceed|10 -10 -4 -5
proceed to|9 -1 -2 -2
proceed with|9 -11 -5 -3
proceeding|13 -3 -1 0
proceso ha|14 -3 -3 -2
proceso se|-4 -3 13 -2
process and|10 7 -4 -2
process is|-13 4 -1 0
process your|-4 -7 -4 -2
processed|-3 -6 -1 -1
processing of|-4 -4 -4 -1
processus|9 -10 -9 -4
processus de|-2 -3 -3 -2
processus prend|-3 -6 0 0
proch*|-1 -7 9 -6
prochaine|-4 2 9 -2
prochaine etape|-4 -3 10 -1
proche|-7 -1 -1 -1
proche de|-9 -1 -1 -1
procu*|-5 -4 -7 -4
procura|-9 -5 -3 -2
produccion|-10 5 5 -1
production|13 -5 1 -2
proef*|6 2 5 -3
prof|7 -6 8 1
prof dr|3 -5 9 -2
profesional|-1 9 -2 -1
professional|1 -5 -3 -2
professionnel|-4 -3 -1 -1
profiel|8 -7 -6 -4
profil correspond|-7 10 0 0
profil in|-4 -4 -1 -1
profil ist|-2 -7 -1 0
profil liegt|-2 10 0 0
profil mit|-6 11 -1 0
profil n|9 -2 -1 -1
profil nous|-5 -6 18 -2
profile is|11 -4 -2 -1
profile on|-12 -3 -1 0
profile remains|12 -4 -1 -1
profile to|-10 1 0 0
profile was|11 -2 -2 -1
profili|-6 14 -2 -1
profilo|7 9 -2 -6
profilo non|16 -2 -2 -1
profilo su|-6 -4 -2 -1
program|-3 -9 3 -4
programm|-9 -3 -4 -2
programme committee|-6 -1 -1 -1
progress|10 8 -6 -4
progress it|10 -2 -1 -1
progressing|22 -7 -2 0
progressing your|15 -5 -2 -1
proje*|-4 -7 -7 -4
project|0 -7 -9 -2
project was|-9 -3 -3 -2
projects|-13 -1 1 -1
projektassistenz|-5 -4 -2 -2
promi*|-3 11 2 -3
promise|-9 16 3 -3
promote|9 -2 -2 -1
promp*|-13 -4 6 -3
prompt|-8 -1 9 0
promptly|-8 -1 -1 -1
pronu*|9 -4 -1 -2
proof|-12 -3 10 5
proof of|-12 -3 10 5
prope*|2 0 -16 1
properly|-4 14 -4 -1
property|9 -9 -6 -4
propi*|0 -5 -5 -3
propietario|-5 -2 -1 -1
propo*|-26 -14 0 25
proposal|-7 -1 -1 -2
proposals|-11 -1 -1 -2
propose|-4 -3 9 -1
proposer|-1 -7 -7 19
proposer le|-8 -2 -3 18
proposition|-14 5 -2 6
proposons|-5 -1 11 -1
proposta|-16 -12 -11 32
proposta di|-3 -2 -2 12
propr*|-9 -8 -6 -5
proprietaire|-15 -1 0 0
proprietaire a|-13 -1 0 0
proprietario|-7 -2 -2 -2
proprietario ha|-6 -1 -1 -1
proprio|10 -2 -2 -1
proro*|-3 -6 -2 -1
prose*|19 -9 -4 -2
proseguire|12 -5 -4 -2
proseguire con|11 -4 -2 -1
pross*|7 2 7 -3
prossimo|3 -5 10 -1
prossimo passo|-4 -3 11 -1
proto*|-1 13 -2 -2
protocollo|-2 10 -2 -1
prova|11 5 6 0
prova orale|9 -5 5 -3
provide|7 -6 -6 -4
provide feedback|12 -2 -1 0
provider|-1 -1 -1 10
provincie|-8 -5 4 -1
provisional|-12 18 -3 3
provisional de|-11 18 -2 -1
provv*|10 -3 -1 -1
proxi*|-10 15 12 -9
proxima|-9 11 21 -7
proxima etapa|-4 -5 20 -4
proximas|-2 11 -3 -1
proximo|-12 -2 7 -3
proximo passo|-9 -3 6 -1
proze*|9 1 -5 -2
prozess|9 4 -4 -2
prueb*|-5 -2 22 -6
prueba|-5 -6 18 -6
prufe*|-14 21 0 -1
prufen|-17 22 0 -1
prufen wir|-9 12 -1 0
pruft|-6 9 -1 0
prufu*|-5 -3 3 -5
prufung|-5 -8 4 -4
prufung ihrer|-8 -4 -2 -2
psico*|-8 14 -3 -2
psychologist|12 -3 -1 -1
pt|-13 7 2 -2
pu|1 -3 -6 -1
publi*|-7 7 -5 -5
publicacion|-8 12 -2 0
publicacion de|-4 12 -2 0
publicada|-10 -7 -4 6
publicara|-8 22 -3 -1
publicara en|-9 20 -3 -1
publication|-14 -1 -1 0
puede consultar|10 -7 -1 -1
puede*|-14 9 -9 -7
pueden|-7 11 -1 0
puedes|-11 1 -8 -6
puedo|-6 -3 -1 -1
puert*|-3 -3 -3 -1
puest*|10 -3 -2 3
puesto|10 -3 -2 3
puesto de|9 1 1 8
pull|-9 7 -3 5
pulle*|2 -6 -16 5
pulled|2 -6 -16 5
punkt*|14 3 -4 -2
punktzahl|11 -1 -2 0
punte*|12 -4 1 -2
punteggio|12 -4 1 -2
puntu*|14 -6 -1 -2
puntuacion|16 -6 -3 -1
puo|-15 0 16 -1
puoi|-19 1 8 -2
pursu*|14 -2 -3 -2
pursuing|9 -3 -2 -1
purtr*|4 -2 2 -10
purtroppo|4 -2 2 -10
purtroppo devo|-5 -1 -5 -1
purtroppo il|-6 -11 11 -6
purtroppo non|17 5 -4 -2
purtroppo questa|9 -2 -1 -1
put|1 -3 -6 -4
put it|-10 13 -3 -1
put the|-7 -1 -2 -1
put you|7 -13 1 -4
putti*|-3 -5 -5 -3
putting|-3 -5 -5 -3
qu|-7 -2 -4 1
qual|1 10 -2 -2
qualc*|18 -8 -6 5
qualcosa|15 -7 -5 5
qualcosa ti|9 -4 -2 -1
qualifications|4 9 -2 -3
qualifications for|9 -4 0 0
qualifications match|-8 10 0 0
qualifikation|10 -2 -1 -2
qualify|-6 0 -3 -2
qualify for|-9 -3 -2 -2
qualite|4 -9 -5 15
quality|-4 -5 -3 -1
quand|6 -7 0 10
quand*|9 -6 12 -4
quando|9 -6 12 -4
quanto|16 -7 -3 -2
quarto|-9 -1 0 -1
quatr*|-3 7 8 -3
quatre|-8 10 5 -1
que a|9 -12 7 -3
que ca|10 -3 -3 -1
que en|14 -6 -1 -1
que falta|-6 -2 -2 -1
que has|1 -10 -3 6
que j|13 3 -4 -3
que ja|16 -7 3 -3
que la|13 -7 -5 -2
que lo|9 -4 -4 -1
que nao|10 -3 -6 6
que nous|8 4 -7 8
que o|4 -17 -10 -7
que pena|-13 -3 -1 -1
que por|7 4 -1 -1
que saiba|-5 9 -1 0
que te|18 -6 -7 7
que voce|-19 1 -3 -2
que votre|-11 4 -6 2
que ya|14 -5 -1 -2
quedado|18 -2 -4 -4
quede|-5 -2 -1 -1
quedo|17 -15 -4 0
quedo con|11 -3 -3 -2
quelle|10 -3 -2 -2
quelq*|19 -9 -7 -4
quelqu|19 -6 -6 -4
quelqu un|19 -6 -6 -4
quem nao|-5 -1 11 -1
quer|-10 -3 5 6
queremos|3 -10 -1 10
queremos comunicarte|9 -1 -3 -1
querer|-8 11 -1 0
quero|-14 -2 6 8
quest|15 -5 -4 -2
questa fase|-4 -4 -1 -1
questa volta|10 -3 -1 -1
queste|-6 12 -3 -2
question|10 -7 0 -1
questoes|10 -2 -2 -1
qui connait|9 -2 -3 -2
quick|-8 9 0 -3
quick note|-9 11 -1 -1
quick one|16 -3 -2 -2
quick questions|-7 1 -3 0
quick*|5 -10 -5 -2
quickly|5 -10 -5 -2
quien|-4 -3 -1 -1
quien*|-7 13 -2 -1
quienes|-7 13 -2 -1
quinta|-11 2 20 -4
quinta as|-9 -2 16 -1
quinz*|-8 -6 -2 -1
quinzena|-6 -6 -1 -1
quinzena de|-6 -6 -1 -1
quiro*|-8 9 -4 0
quirofano|-5 11 -2 -1
quote|-14 -3 -3 -4
radio|20 -4 -6 -2
rafaela|-6 -3 -2 -1
ragaz*|13 -4 -6 -4
ragazzo|9 -2 -2 -1
ragazzo che|9 -2 -2 -1
rahmen|-1 -2 -6 -1
ramp|-9 7 6 -1
ramp agent|-10 8 4 0
ran|-9 3 -3 -3
ran something|-10 -2 -1 -2
randw*|-4 -5 -3 -1
randweg|-4 -5 -3 -1
randweg uitzendgroep|-4 -5 -3 -1
rang|-7 1 -2 -1
rapaz|31 -7 -8 -5
rapaz que|14 -4 -4 -2
rappe*|-6 18 1 -4
rappo*|18 -6 -5 -1
rapport|16 -3 -5 -1
rate|-8 -13 -12 9
rate and|-6 -8 -2 -1
rate your|-10 -3 -3 -2
rates|-3 -5 -2 -1
raum|-6 -5 18 -4
raven*|2 -4 9 0
re a|10 7 3 -3
re going|12 -3 -6 -2
re in|0 -6 -6 3
re interested|-10 1 -2 -1
re looking|-11 1 2 -8
re not|15 -2 -7 -4
re one|9 -1 -2 -1
re only|-4 -4 0 -2
re passing|-6 -2 -1 -1
re selected|-13 17 -2 0
re sorry|-2 -15 5 -7
re still|-19 10 -1 -3
re the|-6 -7 24 2
re through|-11 0 18 -1
reach|1 11 -1 -4
reach out|0 16 -4 -3
reach you|-8 0 13 -1
reached us|-6 12 -1 0
reaching|13 -5 -3 -2
reaching out|14 -5 -3 -2
read every|10 -2 -2 -1
read it|-5 16 -8 -3
read the|-16 4 -3 -1
read this|10 -4 -1 -1
readm*|9 -3 -3 -1
readme|9 -3 -3 -1
readv*|-2 -8 -2 -1
ready|0 -5 -4 -3
ready to|-6 -4 0 -2
reage*|-14 9 -2 -6
reageerde|-5 -2 -1 -1
reageren|-9 15 -6 -3
reageren op|-7 -1 -1 0
reali*|-2 9 10 -7
realizado|-5 9 -1 -1
realizar|-6 1 15 -2
reall*|12 -6 -2 0
really|12 -6 -2 0
really well|9 -3 -1 -1
reapp*|10 7 -6 -3
reapply after|15 -3 -3 -1
reapply for|9 -4 -1 -1
reaso*|5 -11 -1 -2
reason|16 -12 -3 -4
reason your|9 -2 -1 0
reasonable|1 -2 9 -1
reasonable adjustments|-2 -1 9 0
reasons|-5 -9 -9 1
reasons are|-9 -1 -1 0
reboo*|-5 -1 -4 -1
rebook|-5 -1 -4 -1
recai*|12 -3 -3 -2
recal*|-6 -1 -1 -1
receb*|-8 15 -5 -5
recebemos|-14 31 -6 -4
recebemos a|-7 12 -1 -1
recebemos o|-6 15 -2 -1
recebi|4 9 -3 -4
recec*|2 15 -5 -2
rececao|-13 18 -2 -1
rececao da|-11 14 -1 0
rececionista|15 -4 -3 -2
recei*|-2 10 -3 -2
receipt|-1 18 -7 -4
receipt of|-11 23 -2 -1
received|-5 18 -6 -3
received and|-20 27 -1 0
received by|-9 14 -1 0
received more|-10 3 -2 -1
received your|-17 27 -2 1
receiving|0 -5 -6 -4
receiving this|-11 1 -3 -1
recemment participe|-5 -1 -2 -1
recen*|0 -5 -4 -3
recent|10 -4 -4 -4
recentemente|-9 -3 -3 -1
recently|-5 -7 -6 -4
recently applied|-10 -4 -1 0
recently interviewed|-8 0 -2 -1
recep*|-2 10 -3 -1
reception|-1 9 -3 -1
reception de|-5 14 -2 -1
recev*|-14 12 -1 -8
recevoir|-7 -4 5 -3
recevrez|-7 10 -1 -1
recevrez un|-7 11 -1 0
reche*|11 -10 -5 -4
recherche|4 -8 -6 -4
recherches|10 -5 -2 -1
rechn*|-16 19 -10 -7
rechne|-2 9 -2 -1
rechnen|-18 20 -2 0
rechnung|-2 -5 -2 -3
recht|-5 12 -2 -1
rechtsanwalte|-3 10 -2 -1
recib*|-5 12 -2 -6
reciba|9 -2 -1 -1
reciba un|9 -2 -1 -1
recibido|-8 22 -6 -4
recibido tu|-6 12 -2 -1
recien|-4 -3 -1 -1
recom*|-1 -3 -9 2
recommend|-3 0 -5 -4
recon*|2 -10 0 -4
record|-8 -6 4 0
recording|-2 -4 -6 -1
recruiter|-6 9 0 -5
recruiter at|-4 -3 -3 0
recruiter has|10 -1 -1 -1
recruiter will|-11 12 -2 -1
recruiters|-1 10 -7 -5
recruiters will|-9 6 -1 0
recruiting team|0 10 1 -3
recruitingteam der|0 -9 0 0
recrutement chez|-5 -1 -2 -1
recruteur|-4 10 0 -2
recu|0 22 -7 0
recu votre|0 16 -5 -4
recue|-13 22 -5 -2
recursos|-1 9 4 -4
recursos humanos|-4 9 4 -5
recus|-8 -1 -1 -1
red|-5 9 -2 -1
redac*|-4 -3 0 -3
reden|-6 -4 10 -3
reel|17 -4 -2 -1
refer|8 -5 -7 -5
refer a|-9 8 -1 0
refer to|18 -6 -2 -1
referee|-7 -1 -4 -1
referees|-8 -2 -2 -1
reference to|13 -2 4 1
references|-20 -2 -4 13
references and|1 5 -4 12
references not|-6 -2 -2 -1
referente|11 -3 -1 -1
referenten|-4 -3 -3 -3
referenze|-5 -4 -2 -1
referenzen|-6 -2 -2 0
referred|8 22 -5 -4
referred to|-1 10 -2 -2
referred you|-5 19 -1 -1
refun*|-12 -2 -4 -1
refunded|-11 -1 2 0
refus*|-3 -19 -8 0
refused|-14 -10 -5 -5
refused your|-5 -3 -1 -2
refusee|16 -9 -4 4
reg|9 0 -2 -1
regarding|9 13 -2 -3
regarding this|10 -3 -1 0
regarding your|-6 9 0 0
reggi*|-4 -2 -3 -1
reggio|-4 -2 -3 -1
regie*|16 -7 -3 -2
regieassistenz|11 -6 -1 -1
regio*|10 -2 -1 -2
region|10 -7 -3 -1
regional|8 7 1 -2
registering|-15 22 -3 -1
registering for|-9 7 -2 -1
registering your|-6 15 -1 -1
registrada|-1 9 -1 -1
registrada con|-4 10 -1 0
registration|-2 -10 5 -3
registrations|-9 7 -3 0
regol*|-2 -7 -2 -1
regret de|3 -6 -4 -2
regret to|8 -9 -5 -3
regrets|-5 -2 -2 -1
regrettably|-2 12 -2 2
regrettons|-8 -3 -1 -1
regulatory|-7 -1 -2 -1
regulatory affairs|-8 -1 -2 -1
reich*|0 -11 3 -6
reichen|-4 -5 -3 -2
reichen sie|-4 -4 -5 -2
reicht|11 -3 1 -3
reimb*|0 -4 13 -2
reini*|-2 -5 -1 -1
reins*|-5 -2 -1 -1
reinstate|-8 -1 -1 -1
reisc*|-6 11 -1 0
reise*|-6 1 14 -4
reisekosten|-6 11 2 0
reisk*|-3 -2 -2 10
reist*|-8 -1 -2 -1
reistijd|-8 -1 -2 -1
rejec*|-8 -13 -11 -7
rejected|-5 -13 -12 -7
rejected by|-7 -6 -4 0
rejected in|-6 -2 -1 -1
rejection|-17 -3 -3 -1
rejections|-4 -3 -3 -2
relac*|10 -2 -4 -3
relacion|9 1 -3 -2
relat*|2 -13 1 -5
relationship|-2 -5 10 -1
relev*|9 -6 8 -2
relevant|5 -4 10 -2
relevant for|-1 -4 11 -1
reloc*|-8 -2 3 9
relocation|-12 -3 5 11
remai*|1 9 -5 -5
remain|-4 10 -6 -5
remain in|-4 10 -1 -1
remar*|-3 -2 12 -2
remarcar|-5 -2 12 -1
remem*|-10 -5 4 7
remember|-10 -5 4 7
remer*|10 -3 -2 0
remercions|11 -1 -2 -2
remov*|4 -14 8 -4
renat*|-4 -9 9 -2
renata|-6 -4 9 -2
rende*|-8 -5 5 -5
rendezvous|-8 -5 5 -5
rendezvous est|-6 -4 -1 -4
renew*|5 0 -3 7
renne*|-14 11 2 -3
rennen|-8 12 -4 -3
reno|-5 -3 -2 -1
rensk*|-6 -4 16 -2
renske|-6 -4 16 -2
reopen|-1 -4 -3 -1
reorg*|11 -4 -2 -1
rep|-9 -11 10 -3
rep has|-3 -7 -2 -1
repla*|-3 -3 9 -1
replaced|-4 -3 9 -1
reply with|-22 -8 2 0
repondu|9 -4 0 0
reponse|-18 16 0 9
reponse au|-3 9 -1 0
reponse avant|-8 -2 -1 15
reponse de|-11 14 0 0
reponse tardive|-1 -3 9 -2
repos*|-2 0 -7 -3
repre*|-7 -8 -1 -4
repri*|10 -3 1 -2
repro*|-1 -2 11 -2
repub*|-4 1 10 -2
reque*|-4 -4 -1 -2
request|-5 -4 -3 -3
request because|-4 -2 -2 -2
request for|-12 -5 -5 -6
request to|-3 -2 -3 -1
request was|-4 -2 -3 -3
requested|-18 -9 4 -1
requi*|9 4 -2 -3
required|14 -5 -2 -2
requirement|6 -10 -3 -2
requirements|0 11 -2 -3
requirements will|-10 12 -1 0
requisition|20 4 -3 -1
requisition was|10 -2 0 0
requisitos|15 6 -3 -3
resch*|-13 0 5 -3
reschedule|-11 -5 6 -2
resea*|6 5 -5 3
research|9 8 -5 1
reseau|-7 -3 1 -1
reserve list|-4 -3 -1 -1
reserver|10 -3 0 -1
reset|-3 -4 -2 -1
residential|-2 12 -1 0
resol*|-3 -2 -10 -8
resolution|-5 -4 0 0
resourcing|7 -1 6 -3
respinta|-3 -3 -1 -2
respond|-5 13 -6 -5
respond to|-4 16 -3 -2
responder|-3 2 -6 -3
respondiendo|-5 -2 11 -1
resposta ate|-3 -1 -1 9
respuesta|-12 11 -2 4
respuesta antes|-10 6 0 0
rest|-1 -5 10 -3
resta*|0 1 -10 -4
reste|9 3 -5 -2
reste*|-9 9 -3 -2
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
resume for|1 12 -3 -3
resume is|-3 -2 -4 -3
resume thanks|-5 10 -3 0
retail|-3 -4 -3 -6
retained|13 -1 -2 -1
retained for|11 -2 -1 -1
reten*|9 -1 -4 -4
retention|-8 -3 -2 -1
retention policy|-6 -2 -1 0
retenu|5 -8 -2 -5
retenu un|-10 -1 0 0
retenue|15 6 -6 -4
retenus|-4 9 -2 -1
retir*|-14 -7 -6 -3
retirado|-5 -8 -1 -1
retirado tu|-5 -8 -1 -1
reto|-4 9 -6 8
retour|-9 5 7 -1
retour de|-5 -3 13 -3
retour nous|-5 -1 -2 -1
retra*|-16 1 3 -3
retrait|-8 -5 -2 -2
retrait de|-8 -5 -2 -2
retrasa|-4 12 -1 0
retur*|-8 -11 8 5
return|-19 -7 18 12
return your|-2 -3 -4 -3
reuni*|-10 12 -2 -6
reunion|-3 -1 -11 -1
revan*|-3 -2 -1 10
revanche|-3 -2 -1 10
reven*|-12 13 -5 7
revenons|-10 9 -1 -1
revenons vers|-10 9 -1 -1
rever*|-13 10 -1 -3
revert|-12 11 -3 -3
reviendrons|-4 -8 -1 -1
reviendrons vers|-4 -8 -1 -1
reviens|-1 17 -5 -2
reviens vers|-1 17 -5 -2
review and|-13 11 -4 3
review by|-18 15 -3 -1
review it|-14 15 2 -1
review the|-6 -2 -1 0
review within|-14 -2 0 0
review your|-5 14 -5 -4
reviewed|9 -1 -1 -2
reviewed by|1 17 -2 -2
reviewed it|12 -7 -1 -1
reviewed your|12 -10 1 -2
reviewing|-2 16 -3 -4
reviewing applications|-9 15 -1 0
revisado tu|9 -5 2 -1
revisaremos|-6 11 -1 -1
ricer*|12 -8 -6 -4
ricerca|13 -3 -5 -4
ricev*|-7 15 -4 -4
ricevere|-8 -2 -4 -1
ricevuta|-6 11 -1 -1
ricevuto|-6 20 -7 -5
ricevuto il|-11 18 -2 -1
ricevuto la|-9 12 -1 0
richi*|-5 0 -10 -10
richiesta|-17 0 -5 -5
richiesta di|-8 -7 -1 -1
rider*|10 -2 -1 -1
riders|10 -2 -1 -1
rient*|-8 11 -3 -2
rientra|-9 11 -3 -2
rifiu*|-6 -4 -5 -3
right|0 -1 -6 -4
right fit|11 -4 -4 -2
right for|-9 1 -2 -1
right now|15 -1 -9 -6
right to|-16 6 -4 10
ring as|-4 -4 0 -1
ring me|1 -5 3 9
ring the|11 -4 2 -3
ring you|0 12 -6 -1
ringr*|12 -6 -7 -4
ringraziamo|10 -3 -4 -3
ringrazio per|11 -3 -2 -1
ripre*|-15 13 -3 -1
ripresentare la|-9 2 0 0
risco*|-1 12 0 -2
riscontro|-1 12 0 -2
rispo*|-5 9 -3 0
risponderemo|-6 10 -1 0
risponderemo solo|-6 10 -1 0
rispondiamo|-6 11 -1 -1
risposta|-2 9 1 -2
risul*|14 8 -9 -5
risulta|11 -3 -2 -1
risulta tra|10 -2 -2 -1
risulti|0 10 -2 -2
rita|14 -4 -1 -2
riten*|-1 9 -4 -3
ritir*|-6 -7 -1 -1
riusc*|-3 -5 -4 -2
road|-8 9 9 -4
robin|-4 8 6 -1
rocio|-8 -3 -1 -1
roisi*|-4 -8 12 -2
roisin|-4 -8 12 -2
role|9 0 -1 -2
role at|18 -3 -2 5
role d|-5 -2 -1 -1
role has|10 -4 -2 -1
role i|12 -4 -1 0
role of|7 5 -1 5
role on|-9 4 -1 -1
role that|9 -2 -1 -1
roman*|-6 -4 -2 -2
ron|14 -4 -3 -2
ronja|10 -1 -2 -1
rooij|-3 9 -2 -1
room|-11 -1 7 0
room leader|-2 -2 -1 9
room to|-13 0 -1 -1
rosa|7 -8 -8 -3
rosa elvira|-5 -3 -1 -1
rosal*|13 -10 2 -3
rosalia|9 -5 -1 -1
ross|-10 1 6 7
roste*|15 0 -4 -2
roster|10 1 -3 -1
rota|12 -4 2 -4
rotat*|-5 -4 -6 3
rotterdam|9 -2 -1 0
round|-6 -8 6 -7
round and|-10 -4 -2 -1
round as|-11 -2 -1 -1
round for|-4 -3 16 -1
round interview|-2 -4 -2 -1
round the|7 2 5 -1
round*|14 -5 -7 -3
rounds|14 -5 -7 -3
route|-4 -5 -2 -2
route*|13 -3 -4 -2
routes|15 -2 -4 -2
rrhh|-9 9 3 -3
rs|-7 0 -3 9
ruckf*|1 11 -3 -2
ruckfragen|1 11 -3 -2
ruckm*|-7 5 -9 1
ruckmeldung|-7 5 -9 1
rucksprache|11 -4 -2 6
rucksprache mit|11 -4 -2 6
ruf|13 -6 3 -2
rufe|-15 22 5 -2
rufe ich|-14 24 -1 -1
rufen|7 -9 4 -4
rufen sie|5 -9 5 -3
ruft|-18 27 -3 -1
ruft dich|-14 19 -2 -1
ruft sie|-5 10 -1 -1
ruhe|-3 12 -5 -3
ruhe an|-8 14 -2 -2
ruhig nach|-4 9 -1 -1
ruhig*|-3 -3 12 -1
ruhiger|-5 -3 12 0
run|17 -6 -7 -2
run a|14 -1 -4 -2
runde|9 -8 14 -5
runs|-6 -8 3 -2
ruolo|14 -10 -5 4
rural|7 -4 0 8
rural health|-2 0 -1 10
s back|-8 12 -1 -1
s c|-1 -7 -2 -1
s est|13 -6 -6 5
s gone|7 -7 -6 -4
s il|-12 15 -1 -1
s intake|-2 11 -1 0
s interview|-8 -2 -2 -2
s next|-9 12 1 0
s programme|-8 -1 0 0
s the|19 -3 -8 -2
s with|-5 11 -2 -1
sabad*|-3 -3 -5 -2
sabado|-3 -3 -5 -1
saber|-8 -5 -4 -2
sachb*|-2 9 -2 -4
sachbearbeiter in|4 10 -2 -2
sachbearbeitung|-4 -1 -3 -1
sad|-7 -3 -2 -1
sadly i|-6 -2 -1 -1
safek*|-6 9 0 0
safekeeping|-6 9 0 0
safel*|-15 20 -6 5
safely|-14 21 -3 -1
safet*|-2 11 4 -2
safety|-2 11 4 -2
sag|-7 -10 11 11
sagen|-3 21 -10 1
saiba|-5 9 -1 0
said|8 -10 2 6
saint*|-3 11 -1 -3
saiso*|9 -4 4 -4
saison|9 -4 4 -4
sala|-7 -13 32 -5
sala consiliare|-12 -1 16 -1
salai*|-6 -4 -4 5
salaire|-6 -4 -4 5
salar*|-22 -13 -3 25
salario|-6 -1 -3 20
salary|-22 -13 1 21
sale|-7 -6 -3 -2
sales|2 4 7 -4
sales development|-6 3 9 -1
salle|-5 -4 16 -2
salt|-11 0 -2 0
salud*|9 0 5 -3
saludos|3 -3 16 -4
salut|12 11 -2 -8
salut*|10 -7 1 -3
salutations|11 -5 0 -2
saluti|10 -7 4 -3
saluto|3 -7 -4 -2
salva*|-9 -2 -2 -1
salvo|-2 -9 -2 -1
salvo*|-9 -3 -1 -1
salvou|-9 -3 -1 -1
sam|2 -20 2 9
same|-4 -5 22 3
same place|-6 -1 14 -1
same time|-8 -1 17 -1
samedi midi|-3 -3 10 -2
samen|-10 14 -5 8
samen met|0 -3 -2 9
samir|-7 -1 12 -1
samme*|-5 14 -4 -2
sammeln|-6 12 -3 -1
sammeln bis|-6 12 -3 -1
sampl*|-1 -5 14 -2
samstag|-10 -10 10 -6
samue*|-1 -10 3 13
samuele|2 -6 -3 14
sandr*|7 -11 -5 4
sanna|-7 -3 -2 -1
sanne|-4 6 7 0
sans|-19 7 -9 -5
sans reponse|-10 11 0 0
santa|-11 13 -2 -4
santo*|-4 -2 -1 -2
santos|-4 -2 -1 -2
sao|-8 -2 3 -3
sao paulo|-9 -4 -4 -4
saper*|-2 9 3 -3
sapere|-2 9 3 -3
sapere entro|-6 10 -1 -1
sar|-3 -3 -2 -1
sara|-21 9 7 -6
sarah|-4 3 -13 -1
sarem*|-12 -2 4 8
saremmo|-12 -2 4 8
sat|-1 -6 15 3
satis*|7 3 -7 12
satisfactory|0 -1 -2 15
satisfactory references|1 -1 -2 13
satur*|-7 -16 15 -1
saturday|-10 -15 17 -3
satz|-10 -2 4 -1
saude|-13 1 2 4
sauf|9 -6 -2 -1
saved|-11 -10 -7 -4
saved is|-4 -3 -1 -2
savon*|9 -3 -1 0
saw|-9 -6 12 -5
say it|-2 10 -2 -1
say we|-1 0 -5 9
say whether|-6 -3 0 0
say yes|-1 -4 2 13
sayin*|9 -5 -3 -2
saying|9 -5 -3 -2
says|0 -9 9 -4
says no|11 -2 -2 -1
scade|-3 -6 -1 0
scade tra|-3 -6 -1 0
scale|-4 -3 -4 9
scegl*|-5 -3 9 -1
scelt*|8 -4 -13 1
scelta|-5 0 -8 3
scelta e|10 -1 -3 -1
scelto|15 -5 -8 0
scelto di|17 -3 -2 -2
scelto un|-7 -4 -4 -4
schaa*|-2 -4 -5 18
schaal|-5 -3 -5 18
schad*|-12 -12 1 -1
schade|-8 -9 4 -5
schade dass|-17 -3 -2 -2
schau|-14 27 -13 -9
schau ma|-4 23 -6 -5
schau*|-5 22 0 -4
schaue|-5 11 -2 -2
schaue sie|-5 11 -2 -2
schauen|-2 13 2 -3
schauen sie|5 3 4 -2
sched*|-4 -5 19 -5
scheda|-7 -2 1 -1
schedule|-5 -1 18 -3
scheduled|-12 -8 22 -2
scheduled for|-15 -5 19 -2
schei*|13 -3 -1 -2
schic*|-8 -5 -3 10
schichten|-9 -4 -3 -1
schie*|6 -3 -11 -2
schieben|0 0 -9 -1
schlo*|5 3 3 -1
schlu*|-1 -10 9 -6
schne*|-4 9 -3 -5
schnu*|-1 5 11 -5
scholarship|-8 -1 -1 -1
schon|9 -1 -7 -5
schon dass|-10 2 -5 -3
schon dich|-8 0 -1 -1
schon komplett|10 -5 -1 -1
schon sagen|-5 15 -3 0
schon weg|10 -3 -4 -3
schon wen|27 -9 -6 -5
schon zwei|-8 -2 14 -1
schon*|9 9 0 -6
schone|2 14 -4 -3
schoo*|4 9 0 -4
school|2 10 -1 -3
school of|-4 13 -2 -1
schre*|8 8 1 -7
schreiben|12 5 -5 -2
schrieb|9 -2 -3 0
schriftlichen|-3 -3 11 -1
schriftlichen teil|-3 -3 11 -1
schritt|-11 7 15 -2
schuf*|-10 0 0 0
schuh*|-8 -5 16 -2
schuhe|-5 -4 11 -1
schul*|8 -2 -2 5
schule|6 -2 -5 12
schuler|12 -2 -2 -1
schwa*|-9 -3 6 -4
schwarze|-4 -3 10 -1
schwarze hose|-4 -3 10 -1
scien*|-2 -13 5 -4
scientist|4 -11 -2 -1
scola*|-8 11 -3 5
scolastico|-4 9 -3 5
score|19 -3 -8 -1
score*|10 -4 -6 4
scored|12 -4 -3 -1
scorso|9 -3 -2 -1
screen|-11 2 2 11
screened|-6 10 -1 0
screening|4 -8 -3 -3
sde|-2 -2 -5 0
sde intern|-2 -2 -5 0
se am|-5 -6 -1 -1
se candidatou|-1 10 -2 -2
se desabonner|-5 -1 -3 -2
se il|-11 10 3 0
se ja|-7 -2 11 -1
se nao|-16 3 2 -2
se publicara|-6 19 -3 -1
se retrasa|-4 12 -1 0
sea|9 -1 -2 -1
search we|-7 -2 -2 -2
searches|-7 -1 -3 -2
searches this|-6 -2 -3 -2
seaso*|3 2 -12 -1
season|1 1 -13 -2
season and|-2 -6 -2 -1
season starts|-3 18 -3 -4
sebas*|0 -6 -11 4
sebastian|0 -5 -10 5
second choice|-2 0 -1 10
second half|-3 9 0 0
secretaresse|-5 -3 -2 -1
secretaria de|-2 -3 -2 9
secte*|-4 -1 -3 -2
secteur|-4 -1 -3 -2
section|4 -4 -5 -4
sections|3 6 4 0
sede|2 -2 14 -3
see a|10 1 -3 -1
see and|-4 18 -7 -2
see below|1 -5 -4 -2
see how|-5 -5 9 -1
see more|-8 -3 -3 -2
see who|-6 -6 -2 -1
see you|-1 -11 12 -9
see your|-4 -3 -3 -1
seek|6 -9 -3 -1
seeke*|-4 -3 -2 -1
seen first|-6 -1 -1 -1
seen in|9 -1 -1 0
segue|-13 13 -2 5
seguimos com|-2 -4 -2 -1
seguir com|12 -2 -4 -1
seguito|9 -8 -1 -3
segun|-2 -4 -3 15
segun convenio|-4 -2 -3 10
segunda quinzena|-6 -6 -1 -1
sehen|8 4 4 -5
sehen sie|7 8 -4 -2
sehr ihnen|-9 -2 -1 16
sei ancora|-4 -6 -4 14
seide*|-2 -2 12 -3
seidel|-4 -1 12 -3
seis|-7 9 -4 -2
seja|-18 19 -4 6
seja contactado|-10 13 -1 0
sekre*|-4 -1 16 -2
sekretariat|-4 2 11 -2
sekun*|-2 -4 10 -1
sekunden|-2 -4 10 -1
selbs*|-9 13 -17 -5
selbst|0 4 -12 -2
selbstauskunft|-17 -1 0 0
selbstverstandlich|-2 11 -3 -1
selecao|9 3 -2 -2
seleccion|0 -1 -5 -4
seleccionada para|-11 -2 -2 10
seleccionado|11 5 -6 -4
selecionado|10 5 3 -5
selecionado para|10 -4 5 -3
selected another|11 -2 -2 -1
selected as|-9 -1 -1 -1
selected for|-8 10 -4 -4
selected in|-11 -1 -1 -1
selected someone|11 -5 -2 -2
selected to|-11 8 14 -4
selectie|-1 16 -8 -4
selectiecommissie|10 -5 -2 -1
selection panel|-12 0 -1 -1
selez*|9 5 -4 -6
selezione|-1 11 -6 -5
selezione e|-8 14 -1 -1
selezioni|9 -1 -2 -1
selezioni e|9 -2 -2 -1
semai*|-21 21 -8 1
semaine|-10 15 -7 -4
semaines|-17 15 -5 4
seman*|-18 22 -8 -3
semana|-17 25 -6 -9
semana que|-12 17 -2 -1
semanas|-10 15 -2 -1
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
sensorik|-4 -3 -1 9
sent by|5 0 6 -1
sent to|-2 11 -1 0
sent your|-4 -3 -4 -1
senti*|7 -11 4 -8
sentimos|1 -4 -3 -3
senza|-5 -11 -7 -3
sep|-9 5 2 -2
sepa algo|-11 8 -2 -2
separamos|-6 -3 -1 -1
separate notice|-8 9 0 0
separately|9 -5 -2 0
sepp|10 -2 -2 -2
septe*|-5 -9 -6 13
september|-7 -8 -5 12
september subject|-4 -2 -2 10
ser seleccionado|-6 10 -1 -1
serao|-17 15 -3 -2
serao contactados|-6 10 -1 -1
serez|-7 9 0 0
serie*|-15 -10 13 -9
series|-10 -7 -8 -3
seriezvous|-13 -5 21 -3
seriezvous disponible|-8 -2 12 -1
seriezvous libre|-5 -2 12 -1
serio*|-5 -4 -3 16
serions|-7 -4 -2 11
seron*|-6 16 -2 -2
seront|-14 18 0 -2
seront contactees|-6 9 -1 0
serra|-3 18 -3 -5
serve|20 -4 -4 -4
service des|-13 7 -2 0
service desk|-6 -2 -1 -1
servicedesk|-3 -4 -2 -1
servicekraft|-7 9 1 -1
servicemonteur|-4 -5 -5 21
services|3 12 -2 -4
servicos|-8 -5 -1 3
servu*|13 -4 -6 9
servus|13 -4 -6 9
sessa*|-3 -2 -3 -1
set out|-3 -3 -3 -2
setem*|-10 6 -2 5
setembro|-10 6 -2 5
sette*|1 13 0 -3
settembre|-1 14 1 -3
settimana|-8 13 -8 -4
settimane|-8 16 -2 -1
seu|3 1 -5 -9
seu contacto|-4 -2 -2 -1
seu curriculo|3 22 -6 -6
seu cv|-9 14 4 -3
seu interesse|11 -6 -1 -1
seu pedido|-8 -1 -1 -2
seu projeto|-8 -1 0 -1
seuil|10 -2 -1 -1
seuil d|9 -2 -1 -1
seule*|-5 9 -1 -1
seules|-5 9 -1 -1
seules les|-6 9 -1 0
seuls|-3 9 -2 -1
seuls les|-4 9 -1 -1
sever*|-1 1 -7 -4
several|-2 3 -7 -4
sevil*|-5 -3 -2 -2
sevilla|-5 -3 -2 -2
sexta*|-20 8 -1 10
sextafeira|-15 8 0 10
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
shipping|-3 13 -2 -1
shire|-1 11 -2 -1
shire of|-2 10 -2 -1
shoes|-12 -3 26 -1
shoes you|-4 -2 12 -1
shop|12 -9 -2 10
shopp*|-4 -9 7 -1
short*|1 10 3 -4
shortlist|11 3 -9 -4
shortlisted|-1 9 11 -5
shortlisted candidates|-19 18 9 -1
shortlisted for|4 -7 19 -2
shortlisting|3 14 -8 -3
shortlisting meeting|-4 11 -1 0
shortlisting panel|9 -2 -1 0
should have|10 -4 -2 -1
should you|4 5 5 -4
should your|-13 12 -1 0
shout if|-5 -5 -4 9
show|-18 -5 -5 -9
show you|-5 -2 -3 -2
shown|4 -6 -4 -3
shown in|11 -3 -2 -1
showreel|9 -2 -2 -1
shows|10 -4 -3 -1
si abrimos|10 -4 -2 -1
si comunica|12 3 -2 -3
si conferma|-4 18 -1 -1
si e|15 -8 -5 5
si el|-8 12 -1 -1
si en|-14 15 0 0
si falla|10 -3 -2 -2
si no|-19 2 9 -6
si quieres|9 -4 -1 -1
si sale|-8 -5 -2 -1
si se|12 -8 -1 0
si terra|-11 -1 14 0
si tu|-5 13 8 -3
si votre|-8 11 -1 0
siamo al|9 -2 -3 -2
siamo gia|10 -5 -2 -2
siamo spiacenti|1 -6 -3 -3
sich als|-5 -2 -2 -1
sich bei|3 10 -4 -3
sich bis|-6 13 -1 3
sich bitte|-3 -4 -3 -2
sich das|14 3 -4 -2
sich der|-20 5 6 12
sich die|-13 11 -5 -3
sich erledigt|15 -3 -3 -5
sich fur|10 4 -7 5
sich im|-5 -4 -3 -2
sicht*|-6 19 -4 -2
sichten|-5 14 -2 -1
sick|-11 22 -2 -2
sick and|-5 21 -16 -1
side|16 -2 6 -3
sido|5 -12 -5 -6
sido cancelado|9 -4 -4 -3
sido denegada|-5 -2 -2 -1
sido descartado|10 -3 -2 -1
sido posible|-6 -1 -1 -1
sie aber|-7 -3 16 -1
sie am|-25 -12 36 2
sie an|-12 17 -5 -3
sie bei|13 -11 1 -2
sie bekommen|-9 0 -1 -2
sie bis|-13 18 8 -1
sie damit|-2 9 -1 0
sie den|3 -10 4 8
sie die|11 -11 6 -2
sie diese|-1 -10 -4 -2
sie ebenfalls|-5 9 -1 -1
sie einen|-13 3 0 13
sie entschieden|-15 -4 -4 25
sie es|-4 -7 -3 1
sie fur|-4 1 18 -2
sie gerne|-2 -5 10 2
sie haben|1 -18 3 -3
sie hatten|-14 -2 -4 -2
sie horen|-8 14 -1 0
sie ihre|-19 -1 14 -6
sie im|1 -6 -5 -4
sie innerhalb|-7 9 -1 0
sie ist|-2 9 -2 -1
sie jederzeit|-8 10 0 0
sie konnen|-8 -7 3 12
sie leider|2 3 5 -1
sie mal|10 -2 -1 -1
sie mir|-12 0 0 17
sie mit|-5 0 -3 -2
sie mussen|-5 -10 -2 -1
sie noch|-14 -12 5 6
sie sind|-4 21 -3 -4
sie stehen|0 -3 -4 -2
sie uber|-7 0 -1 -1
sie von|-6 16 -4 -2
sie werden|4 -4 9 -2
sie zu|-21 18 1 -4
sie zum|-6 -3 12 2
sieht|9 -1 -2 -1
siend*|-7 9 0 0
siendo|-7 9 0 0
sign and|-6 -1 -1 17
sign by|-4 -2 -2 15
signi*|0 2 -5 15
signing|-7 2 -2 19
signing bonus|-3 -1 -2 16
sigue|-3 13 -4 -2
sigues|-2 12 -2 -1
siguiente|-1 -7 10 0
siguientes|-8 12 -1 -1
silen*|-1 16 -4 -2
silence|-4 16 -3 -1
sim|-11 15 -4 -2
simil*|-1 -3 -7 -5
similar|-4 0 -6 -5
since been|11 -5 -2 -1
sincerely|1 -4 -4 -2
sind ein|-5 14 -4 -2
sind nicht|-6 11 -2 -1
sind sie|-8 -7 -6 4
sind weiter|-3 15 -2 -1
sind wir|15 -9 -11 -3
singa*|-3 10 -6 -2
singapore|-3 10 -6 -2
singl*|15 -3 -2 -1
single|15 -3 -2 -1
sir|17 -3 -3 -2
siste*|4 -6 12 -2
sister|1 -5 13 -2
sit|-7 -11 -2 -3
situacao|9 1 -2 -2
situacao nao|12 -2 -1 -1
six months|16 -2 -6 7
sixty|9 -3 -1 -1
size|-4 -6 -1 -8
slide*|-4 -3 13 -1
slides|-6 -2 13 -1
slot|-15 -6 40 -1
slot aus|-4 -2 9 -1
slot has|-4 -1 10 0
slow|-2 2 10 -1
sluit|17 -5 -3 -2
sluit*|2 9 -4 -2
sluiten|10 -4 -2 -1
sluitingsdatum|-8 10 -1 0
small print|-7 12 -1 -1
smith|-8 2 -7 -1
snel|-15 12 -4 -2
so come|-5 9 -3 -1
so dont|-9 -5 -2 5
so excited|-5 0 -2 12
so here|17 -3 -2 -3
so i|14 -6 -5 -3
so it|9 13 -7 -4
so long|-1 -6 -2 -1
so no|10 5 -3 -2
so oder|-9 19 -2 -2
so please|-3 27 -8 -4
so pleased|-8 -1 -1 14
so that|-1 -4 -1 -4
so the|9 2 -4 3
so this|-1 9 -2 -1
so unfortunately|-8 13 -3 -4
so we|14 -8 3 -2
so you|-11 -4 -1 -1
so your|-6 -7 -3 -2
sobal*|-7 14 -4 -4
sobald|-7 14 -4 -4
sobald der|-9 15 -1 -2
sobald sie|12 -9 5 0
sobald wir|-9 0 -1 -1
sobre|5 5 -16 -8
sobre a|-1 9 1 -2
social media|9 -3 -2 -1
sofer*|-5 2 -4 -2
sofern|-5 2 -4 -2
sofern sie|-4 1 -4 -2
sofie|-6 12 -2 -1
sofort antworten|-6 12 -1 0
software engineer|2 6 3 6
soggi*|-4 -3 11 -1
soggiorno|-4 -3 11 -1
soir|9 -3 0 -2
solicitado|-5 -6 -3 -2
solicitamos|-6 0 0 9
solicitud|-10 14 -5 -8
solicitud de|-18 11 -4 -3
solicitudes|-13 1 -2 -1
solid*|9 -2 -2 -1
soll|-16 -3 -2 0
solli*|-3 11 2 -7
sollicitant|9 -6 -2 -1
sollicitatie|-2 12 2 -6
sollicitatie in|-7 -2 -3 -1
sollicitatie is|-18 34 -5 -1
sollicitatie niet|12 -8 -1 0
sollicitatie op|-3 10 3 -3
sollicitaties|-7 10 -6 -3
sollt*|-5 15 -1 -5
sollte ihr|-6 9 -1 -1
sollten|-17 19 4 -1
sollten sie|-4 11 0 -3
sollten wir|-10 10 4 0
solo|-5 12 -1 -4
solo ai|-9 14 -1 -1
solo per|-5 -2 -1 -1
soluc*|-1 -2 -5 -1
solucion|-3 -2 -5 -1
some times|-2 -1 10 0
someb*|9 -2 -2 -2
somebody|9 -2 -2 -2
somebody else|12 -3 -3 -2
somebody who|12 -2 -3 -1
somebody with|9 -2 -2 -1
someo*|11 -4 -2 -2
someone|11 -4 -2 -2
someone else|-4 -11 0 -3
someone for|11 -4 -2 -1
someone who|22 -4 -4 -1
someone with|22 -5 -3 -1
somet*|11 -3 -3 -3
something|12 -6 -2 -2
something else|10 4 -1 -2
something on|-7 -1 0 -1
somme*|11 -4 -3 -5
sommer|11 -12 -8 -4
sommes|13 -1 -2 -4
somos|-5 11 -1 -1
son|-4 0 -9 -6
son futur|-3 -2 -3 -1
son retour|-6 9 -1 0
sonde*|0 1 16 -3
sondern|0 -4 17 -3
sonnt*|-12 3 13 -2
sonntag|-10 -2 15 -1
sono|-3 -1 -5 0
sons|17 3 -5 -3
sonst|-5 -15 6 12
soon|-11 14 -1 1
soon as|-16 16 -3 8
sophi*|-8 -4 13 0
sophie|-7 -7 11 1
sorry|12 -5 0 -8
sorry for|16 -6 7 -4
sorry it|-7 -1 -2 -1
sorry mate|13 -2 -2 -1
sorry not|28 -5 -4 -3
sorry that|-5 -9 11 -2
sorry the|-11 -2 -14 -3
sorry this|2 -3 -5 -3
sorry to|4 -4 -6 -3
sorry you|9 -2 -2 -1
sorte na|-8 -2 -1 -1
souha*|14 -7 -5 -1
souhaite|10 1 -4 0
souhaitons|15 -10 -8 0
sous|-3 10 -7 4
space|-5 -4 -2 -2
spam|-9 10 -2 -1
spate*|-1 4 -7 -5
spatestens|-10 6 -3 -2
speak*|12 -9 3 0
speci*|9 -5 -2 1
specific|-1 -6 -2 -2
specification|9 -1 -2 -1
speed*|-11 4 -3 -2
spend|0 -4 10 -2
spiac*|3 -5 -8 -5
spiacenti|-1 -7 -5 -5
spijt|12 -4 2 -1
spijt kunnen|9 -1 -4 0
spoke to|-1 -1 -1 11
spoke*|16 -12 -4 -2
spoken|16 -12 -4 -2
spoken for|15 -4 -3 -2
sponsorship|-7 9 -3 -2
spont*|-9 15 -1 0
spoor*|3 -10 5 -1
sport*|0 4 13 -4
sportferien|-5 11 -1 -1
sportkleidung|-5 -4 18 -1
spot|9 2 -3 -1
spots|9 -7 -4 -2
spots for|11 -5 -2 -1
sprec*|-5 0 13 -5
sprechen|-7 4 9 -5
sprin*|15 -11 -9 -1
spring|13 -11 -9 0
squad|-10 -2 -3 -1
squad this|-6 -2 -1 -1
sr|9 0 -1 -1
srl|10 -4 -1 -1
ssa|1 4 2 4
staat|-2 9 -7 10
staat klaar|-2 -2 -4 12
stadl*|9 -2 -1 -1
stadt*|-1 7 0 7
staff*|18 -3 -3 -3
staffed|9 -3 -1 -1
staffing|9 3 -3 -4
stagi*|25 -13 -4 2
stagiaire|12 -4 -2 -2
stagiaires|12 -3 -3 -2
stagione|12 -5 -2 -1
stand|-8 2 -6 -1
standard was|-9 -2 -2 -1
standort|11 0 -2 0
standorten|-6 11 -1 0
stands|-3 -6 9 5
stap|4 -6 10 -1
star|10 -2 0 -1
start|-6 -12 -11 26
start as|-9 -2 -4 17
start date|-11 -4 -4 11
start interview|-4 -1 12 0
start on|-5 -4 -6 -5
start the|5 -2 -3 9
start*|1 1 -11 6
started|9 -5 -6 -2
started an|-4 -4 -2 0
starting|2 -8 -5 22
starts|-1 24 -7 -4
stata accolta|-6 -3 -1 -1
stata coperta|13 -2 -3 -3
stata inviata|-7 15 -2 -1
stata respinta|-3 -3 -1 -2
stata scelta|-9 -3 -2 7
state|13 -2 -3 -2
station|12 0 2 1
stato|18 -7 -10 -8
stato scelto|10 -1 -1 -1
statt|-18 -1 14 -3
statt*|-7 -3 -4 -2
stattdessen|-4 -1 -3 -2
status at|-6 10 0 0
status ihrer|15 -6 -1 -1
status in|-8 10 -1 -1
status konnen|-8 9 0 0
status not|16 -10 -2 -1
status of|1 14 -4 -2
status under|-7 10 -1 0
status unsuccessful|10 -3 -1 -1
stay|10 -8 -2 -2
stay in|15 -6 -3 -1
stays the|-4 -3 11 -1
stcw|-5 2 9 -1
stefa*|9 -5 -2 4
steff*|-6 -2 0 -2
steffi|-6 -2 0 -2
stehen auf|9 -2 -3 -2
stehst auf|-3 -4 -1 -1
steht|6 2 1 3
stelle anbieten|2 8 -1 0
stelle in|-7 10 3 -1
stelle ist|13 -9 -6 -5
stelle nicht|15 -2 -1 -1
stelle sachbearbeitung|-6 -4 -1 0
stellen in|0 -7 -2 -1
stellenbesetzungsverfahren|9 -3 -1 -1
step|2 1 6 2
step in|10 -2 -1 -1
step is|-10 2 4 -1
steps|-12 23 -3 0
sterk|10 -3 -3 -1
stess*|18 -5 1 -4
stesso|14 -4 -1 -3
steve|-3 10 -5 4
steward|9 -1 -4 -1
still|-29 7 1 0
still at|-9 -8 -2 -2
still being|-9 11 -3 -1
still free|-6 -1 -1 13
still going|-4 -11 -1 0
still have|-11 11 8 0
still in|-11 6 -4 -1
still interested|-11 -2 10 8
still open|-4 -2 11 -2
still under|-8 10 -1 0
still very|-9 -2 11 -1
stipe*|-14 -2 -3 9
stopp*|17 -5 -4 -3
stopt|-1 -6 14 -2
stopt de|-5 -5 16 -1
store manager|9 -6 -5 -4
stories|-4 -3 -1 -1
strai*|13 -5 -5 -3
straight|16 -3 -3 -2
straight to|9 -2 -1 -1
stran*|11 -9 -4 -2
strandkai|-5 -6 -1 -1
strat*|10 4 1 -3
strau*|20 -6 -4 -2
strauss|15 -5 -4 -2
street san|-5 -4 0 0
stren*|16 -5 -7 0
stret*|-3 9 -3 5
stretch|-3 9 -3 5
string|9 -2 -3 -2
strong candidates|-7 -1 -3 11
studi*|-2 -7 -1 -2
studienplatz|-7 -1 -1 -1
studies|-3 -3 -2 -1
study|-8 -8 -3 -3
stuff|14 -3 -3 -1
stund*|-5 -2 11 1
stunde|-6 -7 18 7
stuur|-7 -3 -4 -4
style|9 -2 -1 -1
su interes|10 -7 -4 -3
su participacion|10 -5 -1 -1
su perfil|9 -2 -3 -2
su un|11 -1 -3 -1
sua candidatura|8 11 -4 -6
sua cara|-4 -3 -1 -1
sua desistencia|-7 -2 -2 -2
sua domanda|-17 18 -5 -4
sua inscricao|4 12 -4 -3
sua opiniao|-10 -3 -3 -1
sua participacao|16 -4 -3 -2
sua richiesta|-7 -5 -1 -1
subje*|-3 -6 -8 24
subject|0 -5 -8 25
subject to|-12 0 -4 28
submi*|-8 10 -7 -7
submit|-8 -10 -2 -6
submit again|-9 -2 0 0
submit it|-5 1 -3 -2
submitted|-5 15 -8 -4
submitted before|-2 -7 -1 0
submitted successfully|-8 14 0 0
submitted to|-4 11 -2 -1
submitting|-13 14 -8 -6
submitting your|-9 16 -5 -3
subst*|12 -4 -2 -1
succes|14 -9 1 -4
succes met|4 -10 -5 -3
succes verder|20 -5 -4 -3
success in|0 -5 -5 -4
successful and|-13 3 0 16
successful at|13 0 -1 -1
successful on|9 -1 -1 -1
successfully|-17 23 -1 -2
successfully submitted|-12 19 0 1
suces*|11 14 -7 -4
sucesso|11 14 -7 -4
such|-1 -2 22 -5
such a|-8 5 9 -1
such dir|-6 -2 13 -2
suchauftrag|-9 -3 -2 -1
suche|-11 -6 -5 -4
suche ich|-5 -2 -1 -1
suche viel|-10 0 0 0
suche*|9 -6 -4 -3
suchen|9 -6 -4 -3
suchen wir|4 -9 -7 -4
sucht|-5 -4 0 -3
sueld*|-8 -5 -2 2
suert*|10 -6 -12 -6
suerte|10 -6 -12 -6
suerte con|-8 -1 -1 -1
suis|-9 0 12 -4
suit|-7 -5 30 -5
suit you|-2 -2 15 -2
suita*|15 5 -3 0
suitable|18 0 -2 -1
suite|10 -4 1 -3
suite a|13 -11 16 -4
suite favorable|3 -5 -4 -3
suite positive|11 -2 -2 -1
suits him|-9 0 0 0
sulli*|-4 -3 9 -1
sullivan|-4 -3 9 -1
summe*|13 -4 2 -4
summer|13 -4 2 -4
summer so|-3 -2 -4 -1
summi*|-3 -5 -1 0
summit|-3 -5 -1 0
sunda*|-8 7 -2 -8
sunday|-7 -1 6 -8
suo nominativo|8 7 -3 -2
suo profilo|10 6 -8 -5
super|7 -10 12 -1
superior|-7 -3 9 -4
supervisor|6 -18 9 -6
supplier|-5 -1 -2 -2
supply|-5 13 -6 -5
support is|-3 -1 10 0
support worker|17 -4 1 0
suppr*|-4 -4 -2 -2
sur demande|9 -3 -1 -1
sur le|9 -9 4 -5
sur un|12 -3 -1 -2
sure|-11 -3 -1 -2
surgery|-4 -1 -3 -1
surgi*|-5 4 -9 -2
surgido|-4 -1 -8 -1
surgido una|-4 -1 -8 -1
survey|-5 -2 -8 -5
survey takes|-7 1 -2 -1
surveyor|-1 -6 13 5
susan*|1 9 -1 -1
suspe*|10 4 -2 -2
switch|-7 -4 9 0
ta|1 13 6 -4
ta candidature|-12 20 4 -4
table|-5 0 11 -4
tafel|-3 -5 14 -2
tag|1 -2 -3 -6
tage|-8 -5 1 3
tage urlaub|-5 -3 -5 13
tagen|-21 5 -11 2
tagen geloscht|-7 -5 -2 -2
take anybody|10 -1 -2 -1
take care|12 -2 -1 0
take no|-4 -6 -1 0
take part|-15 -2 -1 -1
take place|-7 4 18 0
take the|-19 -7 1 -2
take these|-3 10 0 0
take up|-7 15 -4 -1
take us|-6 10 -1 -1
take you|12 -7 -5 -4
take your|13 1 -1 0
takeh*|10 5 -2 -2
takehome|10 5 -2 -2
taken|13 -7 8 -5
taken by|2 -2 9 -1
taken the|15 -4 -2 -2
takes about|-6 1 -3 -1
takes place|-5 10 -1 0
takin*|12 0 -4 -2
taking|12 0 -4 -2
taking it|12 -3 -1 -1
taking longer|-10 10 0 0
taking part|9 -1 -1 -1
taking the|13 -5 -3 -1
tal|-1 -9 10 -2
talent community|-3 -3 -5 -3
talent pool|2 -12 -4 -2
talented|9 -2 -2 -1
talented people|9 -1 -2 -1
talentos|9 -4 -1 -3
talentpool auf|-4 9 -1 0
talk|1 -5 22 -3
talke*|9 -5 -8 19
talked|9 -5 -8 19
talked about|-2 -3 -4 20
talked it|13 -2 -3 -2
talking|7 2 2 -1
talks|-8 -2 -1 -1
tambe*|11 -5 -1 -1
tambem|11 -5 -1 -1
tamsi*|10 2 -4 1
tamsin|10 2 -4 1
tanto|-11 17 -4 -3
tanto si|-6 9 -1 0
tardi*|-1 -3 9 -2
tardive|-1 -3 9 -2
tb|-6 -2 -4 1
tb test|-6 -2 -4 1
te avisaremos|-8 17 -2 -1
te chamo|11 -3 -2 -2
te desanimes|15 -8 -1 0
te digo|-11 24 -5 -2
te e|-11 -2 7 -1
te escribo|-8 13 -4 -3
te gaan|13 -5 -6 -2
te ha|-1 -2 10 1
te llamamos|-9 13 -1 -1
te llamo|11 -7 2 -3
te mando|-10 -2 7 9
te nemen|9 -4 -2 -1
te unas|-2 -2 -3 9
te va|-5 -2 17 -1
tea|-2 4 -5 16
teach*|0 -1 10 -2
teacher|-3 1 9 -2
team at|-2 3 13 -3
team has|25 -15 -3 0
team in|3 -7 -3 -2
team leader|-4 13 0 0
team member|7 0 -10 7
team of|14 -2 -2 -2
team von|3 3 4 -1
team will|-16 21 -1 0
teaml*|-7 -3 15 -5
teams|-20 -6 36 -4
teams link|-4 -1 9 -1
teams with|-5 -2 12 -2
teams*|-4 -3 10 -1
tech|1 -6 9 -1
techn*|0 -5 11 -2
technical|-2 1 18 -1
techniker|-3 -6 -2 0
technische|-3 -3 12 -1
technology|-9 8 -3 -2
tecnica|-5 -7 9 -4
tecnico superior|-4 -1 9 -1
teil|-17 1 14 -4
teilnehmen|-6 -4 15 -1
teilz*|-7 2 -5 -5
teilzeit|-7 2 -5 -5
telef*|-10 8 10 1
telefon|-2 12 1 -3
telefone|-9 9 3 -1
telefonisch|-5 -11 12 9
telefonischen|-5 10 -2 -1
telefonischen nachfragen|-6 11 -2 0
telefono|-3 4 7 1
telefoon|-6 4 -3 12
telephonique|-3 -3 17 -2
teletravail|-13 -8 -7 18
tell me|-12 -6 7 8
telle*|-7 11 -2 -1
teller|-6 11 -1 0
tempo determinato|-2 -2 -2 10
tempo indeterminato|-12 -3 -5 7
tempo*|1 9 -4 -4
temporarily|-11 17 0 -1
temps|6 -2 -7 9
ten|-2 10 8 -8
ten minutes|-4 -5 15 -3
ten working|-3 9 -1 -1
tenan*|-4 -2 -2 -2
tendra|-5 9 -2 -1
tenemos tu|-9 18 -5 -1
tengo|0 -14 -8 -4
tengo presente|10 -2 -3 -1
tenha sido|-6 -3 -2 -1
tenho|-9 -7 5 2
tenta*|-13 -1 -2 4
tentar|-11 -1 -1 -2
tentar novamente|-6 -1 -1 -1
tenu|-7 12 -1 0
tenu du|-4 9 -1 0
ter vindo|9 -2 -2 -1
terca|8 -6 10 -4
teres*|-2 9 2 -3
teresa|-2 9 2 -3
term|8 -11 -3 -2
term and|9 -1 -1 -2
termi*|-6 -4 11 -2
termin|-22 -9 31 7
termin am|-10 -2 6 -1
termin fur|-9 -3 16 -2
termin nicht|-3 -2 9 0
terra|-2 -4 11 -3
terra il|-11 -1 14 0
terra*|10 -8 -5 -2
terre|0 9 -1 -1
terri*|2 11 6 -5
terug*|-6 -6 -7 6
teruggetrokken|-4 -3 -2 -1
teruggetrokken voor|-8 -1 -1 -1
tes|1 -4 11 -3
test|3 -5 21 -4
test and|-1 0 10 1
test dauert|-3 -4 10 0
test is|-6 1 10 -1
teste|21 -4 1 -5
teste*|-3 -3 21 -3
testergebnis|-2 -3 12 0
testergebnis konnen|-4 -2 12 0
testes e|-5 -3 9 -1
tests|16 4 1 -3
tests and|-7 -2 12 0
teu|3 -7 -3 -2
text|-5 16 3 -5
text you|-8 18 -4 -1
texte|-4 -3 -1 -1
texto|-4 -3 0 -2
thabo|1 -7 -2 -1
than anticipated|-2 9 -1 -1
than we|-3 0 -1 -5
thanks a|-2 9 -1 -1
thanksgiving|-7 10 -3 5
that after|9 -1 -1 -1
that but|-2 12 -3 -1
that changes|13 -5 -2 -1
that date|-13 4 -2 -1
that doesnt|3 -1 -2 9
that if|-6 9 -1 0
that match|14 -7 -1 -1
that on|9 2 -2 -1
that one|-3 5 6 5
that period|-8 -1 -1 0
that s|6 4 2 3
that they|11 -11 -7 2
that this|0 -4 -2 -7
that time|3 0 7 -1
that yours|-15 -2 -3 -1
the ad|-2 -1 11 -2
the applications|9 -8 -5 -1
the assessment|-4 -1 -3 -5
the assistant|10 -2 -1 -1
the attached|-7 -4 2 0
the below|-7 -2 -2 -1
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
the data|-4 0 -5 -4
the date|14 -5 -1 0
the day|-2 -4 18 -2
the deadline|-12 6 18 0
the decision|14 -6 -1 -5
the department|9 -10 -4 -2
the director|16 -3 -1 -2
the dispatcher|-7 -1 -2 -1
the doctoral|-6 -1 -1 -1
the editors|-8 -1 -1 -1
the end|-1 4 -9 0
the engineering|-7 -3 -3 -2
the essential|11 -3 -1 0
the exercise|-4 -4 -3 -1
the festival|12 -1 -1 -1
the firm|14 -5 -2 -2
the first|-3 -11 -7 13
the flat|-11 -1 -1 0
the full|-10 -2 4 3
the graduate|-4 -2 -3 -1
the group|10 -3 6 -1
the head|1 -7 13 -1
the headteacher|-5 -5 9 -1
the hiring|5 18 -8 -5
the home|12 -3 -6 -2
the hub|-6 -4 -3 -1
the hunt|-9 -2 -3 -2
the inconvenience|-6 1 11 -2
the initial|-10 5 -1 0
the interest|14 -5 -2 -1
the interview|5 -10 18 -3
the job|3 4 -9 11
the landlord|-17 -1 -1 -1
the last|4 -8 -7 -3
the latest|-4 9 -1 0
the licence|19 -5 -2 -2
the link|-3 -9 15 -6
the list|14 1 -5 -2
the loop|9 -2 -1 -1
the manager|-7 9 -3 -2
the meantime|-3 10 -4 -4
the medical|18 -6 -2 -3
the membership|-7 -1 -1 -1
the mess|-8 -1 -2 -2
the message|9 -1 -1 -1
the middle|-9 11 -1 -1
the month|-15 6 -2 8
the new|0 14 -2 -3
the note|-5 -1 -3 -1
the offer|-12 -4 -7 28
the online|-1 13 0 -2
the other|4 1 -8 9
the others|1 12 -3 -1
the outcome|-4 22 -10 -4
the part|9 -3 -1 0
the people|10 8 -4 -1
the person|3 -6 -4 12
the phd|7 1 3 -1
the phone|6 -13 13 10
the places|-7 -1 -1 -1
the position|6 4 -2 3
the post|16 -3 -4 4
the posting|7 -11 -1 0
the property|-7 -2 -2 -2
the public|-7 1 -2 -2
the reasons|-1 -4 -4 -2
the reel|10 -2 -2 -1
the rejection|-4 -1 -4 -2
the report|9 -2 -1 -1
the required|14 -3 -3 -2
the requirements|0 9 -3 -2
the reserve|-7 -3 -1 0
the results|-5 -5 -4 -1
the right|4 -9 -9 -4
the role|10 4 -3 1
the room|-24 -3 -5 3
the salary|-6 -4 -2 15
the sales|3 2 8 -1
the same|-1 -4 19 0
the school|5 7 -2 -1
the search|13 1 -3 -2
the season|10 -4 -2 -1
the second|0 19 -1 -4
the shift|-2 -3 -5 -1
the shortlist|1 -6 -3 -2
the show|-13 -4 -2 -1
the slot|-5 -3 20 -1
the standard|-1 -4 -3 -2
the status|-2 9 -6 -4
the store|-5 11 -6 6
the survey|-7 -2 -2 -1
the system|-3 -11 -6 -3
the takehome|10 -1 -3 0
the technical|-1 2 11 -1
the ten|9 -1 -1 -1
the test|-2 2 14 -2
the time|10 -3 -3 -2
the trial|19 -2 -5 -4
the trust|10 -6 -1 -1
the trustees|1 -7 -5 1
the vacancy|17 5 -6 -3
the video|3 3 6 -3
the voice|-12 -2 -1 -1
the wait|-4 9 -1 0
the waiting|-9 -2 -1 -1
the waitlist|6 -5 -7 -4
the website|-11 3 -2 -2
the week|-25 20 -3 7
the wheel|-7 -2 15 -1
the written|-1 -3 10 0
the yard|0 -5 -4 -7
the year|12 -3 -2 0
theater de|-6 -1 -1 -1
their|-2 -1 -7 -5
their hiring|9 -3 -1 -1
their own|-4 -3 -1 -1
them all|-5 13 -1 -1
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
there were|13 -8 -4 3
there*|16 -4 -3 -4
therefore|15 -4 -3 -5
therefore unable|-7 -3 -1 -1
these next|-6 15 0 0
they|11 -6 -8 -4
they are|8 4 -2 -1
they can|9 -4 -1 -1
they have|20 -4 -5 -2
they ll|-9 5 -1 -1
they re|12 -14 -7 -4
they ve|26 -4 -5 -3
they want|-7 2 -4 -1
they went|-7 -1 -3 -2
they wont|5 6 -1 -1
thing|16 -15 7 -4
think it|13 -3 -5 5
think of|-6 10 -3 -1
think that|-6 -4 -2 -1
think*|2 -4 -5 -2
thinking|1 -4 -4 -2
this alert|-11 -2 -2 -1
this because|-10 -5 -1 0
this confirms|-14 10 -2 -1
this date|-9 6 10 0
this decision|11 -9 -3 -2
this does|-7 0 -1 -1
this inbox|-2 13 -3 -1
this job|11 0 -4 5
this month|-10 -2 -1 0
this morning|8 10 -4 -3
this notice|14 -8 6 -1
this occasion|9 -3 -5 -3
this offer|-11 -1 -3 26
this one|19 -5 -4 -2
this position|13 -4 -3 -1
this post|23 -3 -4 -4
this project|-2 -3 -3 -2
this requisition|19 -7 -1 -1
this role|19 -11 -4 -2
this round|-26 -6 -5 -2
this saturday|-3 -1 9 -2
this search|9 -3 -1 -1
this season|-1 -4 -3 -2
this stage|11 1 -4 -1
this time|12 -10 -6 -4
this to|-8 0 -2 1
this vacancy|11 -2 -1 -1
this was|-3 -7 -5 -1
this we|13 -1 -4 0
this week|-11 -1 -3 -8
this will|-10 2 -4 -1
this year|12 -6 -8 -6
tho|12 -2 -4 -1
thoma*|10 -4 2 -2
thomas|12 -4 2 -2
those selected|-14 1 -1 -1
those who|3 7 2 -2
thoug*|15 -2 -6 -3
though|14 -3 -4 -1
thought|17 -6 -4 -3
thous*|-3 9 -1 0
thousand|-6 10 -1 0
three candidates|-9 -1 -1 -1
three of|9 1 -3 3
three people|-8 10 -3 -2
three references|-5 10 -2 -1
three rounds|9 -1 -3 -1
three weeks|0 11 -3 -3
three years|-4 -3 -1 -1
thril*|-10 -3 -2 18
thrilled|-10 -3 -2 18
thrilled to|-10 -4 -3 17
through to|-1 -1 10 -2
through your|11 -6 6 3
thu|-7 -2 13 -1
thurs|-16 -6 26 -5
thurs*|-10 -14 20 -2
thursday|-10 -14 20 -2
thursday at|-14 -4 24 -1
thx|17 -9 -2 -5
thx for|21 -5 -4 -3
ti chiamo|19 -7 -5 -3
ti ringraziamo|-8 -1 0 0
ti va|-6 -4 13 -2
ticke*|4 1 -9 -4
tidew*|-2 -3 -4 -2
tiefbau|9 -6 -1 0
tiemp*|9 8 -2 -3
tiempo|9 8 -2 -3
tiene*|-4 -7 1 1
tienes|-6 -6 1 0
tig|-8 -4 -2 -1
tight|2 9 -5 -3
tight*|9 -3 -1 -1
tijd|-3 -3 10 -2
till|0 24 -3 0
tim|-3 -4 -11 12
timbe*|-3 -2 9 -1
timber|-3 -2 9 -1
time and|6 3 3 -3
time before|-7 -1 13 -1
time but|-4 -3 -3 -2
time due|10 -1 -2 -1
time for|-2 -4 19 -2
time from|-4 15 -2 -1
time here|-10 -4 23 -2
time on|9 -3 3 -1
time we|15 -7 1 -2
times|-23 -1 21 -4
timme*|9 -3 -1 -1
tipps|-3 -4 -2 -2
tips|-9 -6 2 18
tips and|-1 -2 -3 9
title|-1 -6 -9 5
titre|-2 -4 -2 -1
titulo|0 4 5 5
tiver|-5 15 1 -2
tmrw|-3 -2 9 -1
to accept|-21 -3 -4 16
to acknowledge|-9 12 -1 0
to advise|10 -5 3 -1
to all|0 14 3 -1
to an|0 -1 10 -6
to appoint|12 -2 -2 -1
to approve|-16 -3 -1 0
to attend|-8 -7 15 -2
to become|4 4 2 -1
to cancel|4 -3 12 -1
to come|0 1 17 -5
to complete|-16 6 4 -1
to confirm|-17 1 15 -3
to consider|11 -9 5 -3
to contact|-3 18 -2 -1
to continue|10 -5 13 -3
to date|-2 -5 -2 -1
to decide|-1 11 -2 -1
to decline|-10 -1 5 -1
to disappoint|-3 -1 -1 9
to do|3 -9 3 -6
to end|10 -1 -1 -1
to everybody|-15 21 -2 -2
to extend|10 -7 0 12
to follow|2 -5 2 12
to four|-9 7 4 -1
to fund|-9 -2 -1 -1
to get|-2 16 -5 -4
to give|9 1 -1 -2
to go|-3 -9 -1 5
to hearing|-7 -2 -2 -1
to hold|9 -4 8 -1
to interview|11 -3 6 -2
to invite|-10 -6 22 -1
to it|9 -5 0 -1
to join|6 -1 -8 9
to keep|-5 2 -3 -5
to know|7 -4 -8 -5
to make|12 8 -3 -3
to me|7 -2 -4 8
to meet|-5 11 1 4
to no|11 -2 -2 -1
to not|19 -11 -1 -1
to notify|3 8 1 -1
to offer|-4 -9 -6 19
to open|-7 -3 -2 -1
to our|7 -2 3 1
to proceed|11 -5 -2 -5
to process|-3 -4 -3 -1
to progress|13 -4 -4 -2
to reading|-8 13 -1 -1
to recommend|9 -4 -2 -2
to reply|-12 6 -1 0
to reschedule|-8 -3 -2 -2
to respond|-5 11 -5 -3
to set|-6 0 18 -4
to share|12 -2 -2 3
to shortlist|11 11 -4 -1
to show|-5 -3 -4 -4
to so|-12 11 0 0
to stand|-3 10 -1 0
to start|-3 -3 -5 11
to stop|12 -6 -1 -1
to support|-10 1 -1 -1
to talk|2 -1 16 -5
to thank|14 -5 -2 -1
to those|-3 10 -1 -1
to trials|-6 -2 -1 -1
to turn|-18 12 -2 -1
to two|11 -1 -4 2
to view|-5 -2 -2 -2
to visit|6 -5 11 -3
to what|10 -3 3 -1
to work|1 6 -10 7
to you|-1 10 -2 5
to your|4 -8 -4 -1
tobi|-8 4 -3 9
tobia*|-1 11 -6 -1
tobias|-1 11 -6 -1
toch|21 -10 4 -6
toch niet|-11 -4 13 -3
tocht*|-5 -1 -2 -1
tochter|-5 -1 -2 -1
todav*|-9 0 -2 -1
todavia|-9 0 -2 -1
todavia no|-7 -5 -2 -1
toddl*|-2 1 -2 9
toddlers|-3 -1 -1 10
todos|4 13 -5 -4
todos los|-4 11 -1 -1
toege*|-9 0 2 -2
toegewezen|-11 -2 -1 -1
toget*|-5 1 -3 -4
together|-5 1 -3 -4
told|1 -5 -3 16
told the|-13 6 -6 20
toll dass|-4 -2 9 -1
tolu|-12 0 0 0
tom|-7 14 1 -8
tomad*|-3 13 0 -1
tomado|-5 14 0 -1
tomado ninguna|-6 15 -1 -1
tomic|9 -2 -2 -1
tomor*|-21 -15 22 3
tomorrow|-21 -15 22 3
tomorrow at|-6 -1 14 -1
ton|11 2 2 3
ton profil|-5 0 9 -1
toni|8 -9 4 -3
tonig*|-8 -3 -5 11
tonight|-8 -3 -5 11
tools uk|-2 -3 -4 -2
top of|-16 6 1 -2
topa|-8 -4 -3 9
tor|-5 -2 13 -1
toron*|-7 -2 -1 -1
toronto|-7 -2 -1 -1
tot de|-3 -4 -2 -1
tot onze|12 -4 2 -1
total*|-8 15 -1 -1
touch|-4 21 -7 -4
touch after|-7 9 -1 0
touch if|-10 10 -1 0
touch with|0 9 -1 -1
tough|13 -3 -3 -2
toujo*|-10 2 3 -1
toujours|-10 2 3 -1
toujours a|-3 -6 0 0
tour|4 -5 13 -2
tout|-3 19 -10 8
toutefois|10 -6 -3 3
toutes les|-5 4 -5 -3
tra|11 -9 -4 -2
traba*|10 0 -6 3
trac|10 -4 -2 -2
track your|-3 15 -3 -1
trade*|-2 -2 -6 11
trading|-5 9 -3 -1
trae|-5 -1 10 -1
trage*|-4 13 2 -2
tragerin|-7 10 0 0
train|-2 2 10 -2
trainee|8 5 7 -2
training contract|12 1 0 -1
trains|-13 7 2 -1
trait*|-3 10 -3 -1
tran|-4 -7 3 -2
tranq*|-8 15 -3 -1
tranquilo|-7 13 -2 -1
transcript|-7 -1 -2 -2
transcripts|-2 16 -3 4
transmets|-12 19 -3 -2
transmets a|-12 19 -3 -2
transmettre|-5 -4 -4 -1
transmis au|-5 9 -1 -1
transmise|-15 20 -1 0
transmise a|-10 14 0 0
tras|2 -10 -5 -1
trasf*|-9 2 -2 0
travelling|-10 -7 9 -2
traze*|-5 -1 10 -1
trazer|-5 -1 10 -1
treas*|14 -4 -3 -2
treffen|-5 8 6 7
trego*|-4 -3 -1 -2
tregor|-4 -3 -1 -2
tres pessoas|-1 -5 -2 -1
tres vite|-16 8 5 -3
trevo*|-3 11 -2 -1
trevor|-3 11 -2 -1
trial|10 -5 22 -6
trial shift|-1 2 19 -5
trial*|-6 -2 -1 -1
trials|-6 -2 -1 -1
trice|-9 -3 11 -1
tried|-4 -4 -4 -1
trois|-6 12 -1 0
trois chenes|-5 10 -2 -1
trois*|10 -1 -1 -1
troisieme|9 -1 -1 -1
trotz*|27 -11 -8 -6
trotzdem|27 -11 -8 -6
trotzdem alles|-7 -1 -2 -1
trotzdem danke|25 -5 -4 -5
troub*|-2 -1 10 -3
trouble|0 1 11 -2
trouv*|11 -9 -9 13
trouve|9 -2 -2 -2
trouverez|-5 -2 -1 9
trova|-6 -1 -1 10
trova la|-6 -1 -1 10
trovato il|-4 -2 -2 -1
trovi|-8 -1 1 -1
truck*|13 -4 5 -3
trucks|-1 -2 9 -1
trust|6 -9 -2 -4
trustees met|-12 -1 0 0
try|18 -10 -6 -5
try us|16 -6 -2 -1
tu area|-6 -1 -1 -1
tu curriculum|-6 -3 0 0
tu cv|6 26 -5 -9
tu hoja|-10 7 -2 -1
tu inscripcion|7 5 -2 -1
tu me|-4 -2 -3 13
tu perfil|-9 16 1 -7
tu peux|-6 10 3 -2
tu postulacion|-4 9 -3 -2
tu proceso|-4 -3 12 -3
tu solicitud|-14 16 1 -1
tu veux|11 -3 -3 -2
tu videoentrevista|9 -1 -3 -1
tua|-1 16 -7 -7
tua candidatura|-3 21 -9 -6
tudo de|10 -2 -3 -1
tue|-6 -4 17 -1
tues|-8 -2 16 2
tuesd*|-6 -7 14 -3
tuesday|-8 -9 12 -5
turne*|-20 4 -10 6
turned|-20 4 -10 6
turned down|-10 1 -7 9
turni|-8 0 -1 -1
turno*|-9 0 -2 5
turnos|-9 0 -2 5
tusse*|-7 10 0 -2
tut|15 -4 -13 -3
tut mir|15 -3 -13 -3
tutto*|-5 -5 -1 -1
tvl|-6 11 -4 -1
twee referenten|-4 -3 -3 -3
twee stagiairs|-4 -2 9 -1
twee weken|-9 11 -1 0
twelv*|-4 -7 -5 6
twelve|-4 -7 -5 6
twelve months|-2 -5 -2 -2
twin|-2 -4 -2 -1
twin cities|-2 -4 -2 -1
two|0 -2 -6 -1
two and|-4 13 -3 0
two more|-3 -4 -8 -3
two other|-5 9 3 -2
two people|10 -1 -2 0
two reviewers|10 -2 -2 -1
two satisfactory|-4 -1 -1 9
two weeks|-10 14 -2 -1
twoli*|-8 -1 -2 -1
typin*|-1 -2 10 0
typing|-1 -2 10 0
u behaalde|11 -5 -1 -1
u niet|21 -2 -4 -2
u wordt|-10 7 9 -1
uber den|-4 -4 -2 -1
uber ihre|8 10 -4 -4
uber unser|-6 -2 -2 -1
uberb*|-7 -2 -1 -1
uberlegen|-9 6 -3 0
uberm*|-1 13 -3 -1
ubermittelt|-7 15 -2 -1
ubernehmen|9 -7 -1 -4
ubernimmt|-9 3 -2 -1
ubernimmt zum|-5 -2 -1 -1
ubert*|14 -3 -3 -2
ubertragen|14 -3 -3 -2
uberz*|9 -6 7 -4
uberzeugen|12 -2 -4 -2
uberzeugt|-3 -4 11 -2
udien*|-3 -1 9 -1
udienza|-3 -1 9 -1
uffic*|7 11 -3 -4
ufficio|7 11 -3 -4
ufficio personale|-4 11 -4 -1
uhr|-6 -4 17 -3
uhr auf|-4 -2 11 -2
uhr bei|-9 0 21 -2
uhr im|-4 -3 9 -1
uhr oder|-7 -4 14 -1
uhr zu|-5 -7 15 -1
uhr zum|-8 -3 15 -2
uhr zuruck|-8 15 -2 -1
uhrze*|-7 2 15 -2
uhrzeit|-5 4 11 -2
uit|-1 -15 14 -6
uit voor|1 -6 16 -3
uitei*|16 -4 -4 -2
uiteindelijk|16 -4 -4 -2
uiter*|-16 12 8 -2
uiterlijk|-14 7 9 -2
uitgenodigd voor|-1 -3 9 -1
uitno*|6 12 2 -6
uitnodigen|7 11 -7 -5
uitnodiging|-1 0 9 -1
uitzendgroep|-1 -5 -3 -1
uitzi*|-2 -2 -2 10
uitzicht|-2 -2 -2 10
uitzicht op|-2 -2 -2 10
ultim*|-5 -12 4 -1
ultima|0 -1 10 -2
ultimo|-6 -6 -2 3
um|-2 -6 10 -3
um cliente|-4 -4 -3 -2
um die|11 -2 -3 -2
um etwas|-18 15 -1 -1
um geduld|-8 -12 -1 -1
um ihr|0 -3 -5 -1
um nao|-4 -2 -2 -1
um processo|-5 -2 -1 -1
um rapaz|15 -3 -4 -3
um verstandnis|1 13 0 -2
uma entrevista|-11 -1 16 -2
uma pessoa|12 4 -5 -4
uma vaga|-6 -3 -2 -1
umfra*|-4 -2 -2 -2
umfrage|-4 -2 -2 -2
umfrage teil|-2 -4 -2 -1
umsat*|9 -2 -2 -1
umsatz|9 -2 -2 -1
un abrazo|13 1 -4 0
un altra|10 -9 -13 -7
un altro|4 -13 4 -8
un autre|-4 -6 -6 -3
un caffe|10 -3 -2 -2
un caro|-3 -4 -1 -1
un chico|9 -2 -4 -1
un cliente|-6 -4 -1 -1
un colloquio|-13 4 14 -1
un cordial|9 -3 -1 -1
un d|10 -2 -2 -2
un delai|-1 10 -4 -3
un entretien|-10 4 17 -3
un equipo|-7 11 -1 -1
un premier|-12 2 7 -1
un processus|-5 -1 -2 -1
un refus|-6 9 -1 -1
un riscontro|-3 10 -1 0
un test|-9 -4 20 -1
una entrevista|-4 -3 12 -1
una persona|21 -8 -6 -1
una prueba|-3 -2 10 -2
una reunion|-2 -1 -13 -1
unabl*|-2 -6 -1 0
unable|-2 -6 -1 0
unable to|-2 -6 -1 0
unani*|4 -3 -4 13
unanimous|0 -2 -4 14
unas|-7 7 -3 9
unauf*|-13 6 -1 -1
unaufgefordert|-13 6 -1 -1
und alle|-8 -3 -1 -1
und alles|11 -3 -1 -1
und bestatigen|-10 12 -1 0
und bieten|-7 -1 -1 10
und bitten|-9 -2 -5 -1
und brauchen|10 -8 -2 -3
und das|7 4 -6 5
und die|9 -12 7 -1
und eine|-5 -5 -6 -3
und ich|7 -1 2 4
und ihr|-3 14 -3 -3
und kandidaten|9 -2 -3 -2
und kann|13 -10 3 -2
und konnen|-1 -4 -2 -2
und leider|17 -8 -3 -2
und loschen|-6 -2 -1 0
und melden|-12 15 -3 -1
und nehmen|-3 -2 9 -1
und sie|5 -2 8 -2
und werden|-7 3 -3 -2
und wir|13 -9 -3 -3
und wird|2 9 -5 -3
und wurde|-7 4 10 -2
under review|-26 28 -2 0
under the|-1 -1 -7 -2
under*|-9 4 1 -4
understand|-17 2 8 -8
understand if|-12 7 7 0
understand that|-6 -4 -2 -1
une autre|12 4 -9 -7
une personne|10 -1 -3 -1
une photo|-3 -5 -1 0
une reponse|-16 17 -3 -2
unfortunately cant|3 9 -4 -1
unfortunately i|-19 6 16 2
unfortunately the|-18 -4 10 3
unfortunately we|1 -8 1 -5
unfortunately you|5 -10 1 -4
unfortunately your|11 -7 -6 -3
ungut|17 -9 -3 -1
unit|-2 2 5 4
universidade federal|2 -3 -2 9
universitat|1 3 7 -2
unos|-12 -5 9 -1
unos dias|-5 -3 -1 -1
uns anders|-6 -1 -1 -1
uns bei|-9 14 -2 -1
uns dann|-6 12 -3 -1
uns die|18 -6 -3 -1
uns eingegangen|-10 15 -1 0
uns erhalten|-6 -2 -1 -1
uns finden|-7 -2 -1 0
uns gefallen|-4 -2 9 -1
uns gegen|18 -1 -5 -3
uns gelandet|-4 9 -2 -1
uns ihnen|-6 -1 -2 17
uns ihre|-6 -6 4 -2
uns im|10 2 5 -2
uns innerhalb|-8 10 -1 0
uns nicht|15 -9 -1 -1
uns noch|-12 10 -4 -1
uns sehr|4 -7 -6 23
uns sie|-5 -4 12 -2
uns so|-4 10 -1 -1
uns sobald|-6 -4 -1 -1
uns uberzeugt|-8 -1 15 -1
uns um|-1 -2 -3 9
unser|2 -6 9 -3
unser kunde|9 -2 -2 -1
unser portal|-6 -2 -2 -1
unser programm|-10 -2 -2 -1
unser team|9 -1 -1 -1
unserer|4 -4 -4 -5
unserer entlastung|16 -5 -1 -2
unsub*|-7 -9 -5 -3
unsubscribe|-7 -9 -6 -3
unsuccessful as|-3 -9 -3 -2
unsuccessful for|-5 -1 -2 -2
unsuccessful on|-2 12 -2 -1
unsuccessful we|-7 -3 -2 -1
unter dem|-1 -4 0 12
unter der|-2 10 5 -2
unterlagen fur|0 11 -3 -2
unterlagen liegen|-6 13 -1 -1
unterlagen nicht|0 10 -3 -2
unterlagen sind|-10 13 -2 0
unternehmen|-2 14 -6 -3
unterrichtet|-6 9 -1 -1
unterschreiben|-9 12 -3 8
unterschrieben|-1 -3 -2 9
unterschrieben zuruck|-5 -2 -1 9
until it|-4 -7 -8 -1
until the|-13 22 -9 12
until then|-9 4 -2 0
until we|-9 4 -4 0
up a|-4 2 13 -3
up and|11 -2 -4 -1
up for|7 3 2 -3
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
upfro*|-9 4 -1 -1
upfront|-9 4 -1 -1
uploa*|-14 -3 -9 0
upload|-15 -4 -6 1
upon|-6 3 -1 12
ur|30 -6 -4 -3
uren|15 -3 -2 -2
urlau*|-23 12 -10 19
urlaub|-13 10 -6 12
us about|-11 -3 3 -4
us after|-7 14 -2 0
us again|19 -6 -2 0
us by|-12 5 3 0
us if|-9 7 1 0
us in|-6 13 -1 -1
us know|-18 -13 6 10
us now|10 -1 -2 -1
us the|-2 -6 -6 -1
us through|-14 -1 -2 -1
us to|3 -6 -4 -3
us will|-8 1 -1 -2
us within|-13 20 -1 0
use code|-3 -4 -2 -1
use the|-11 -5 11 -1
used to|14 -2 -3 -2
using|-5 -2 -3 -4
usted|11 5 -1 1
utrec*|-11 -2 2 -2
utrecht|-11 -2 2 -2
uur|-11 -11 23 2
uur op|-8 -2 15 -1
uw|7 3 -11 -8
uw aanvraag|-10 -1 -1 -1
uw gegevens|9 -6 -1 -1
uw sollicitatie|5 15 -6 -3
ux|16 -5 -6 5
ux designer|15 -5 -4 0
va|-8 8 26 -8
va a|9 -2 -2 -1
va bene|-8 -3 15 -1
va bien|-6 -2 18 -1
vacan*|10 -2 -3 -2
vacancies|14 -9 -2 -2
vacancy|11 8 -4 -4
vacant|-4 -5 -2 -2
vacante|14 -8 2 -3
vacature|18 9 -6 -4
vacature staat|-7 12 0 0
vacature voor|11 -5 1 -1
vacatures|-2 -2 -4 -2
vacatures voor|-11 -4 -4 -3
vaga|10 1 -3 -4
vaga de|10 4 -9 -3
vaga ja|9 -4 -1 -1
vagas|-1 -1 -3 -4
vagas com|-5 -4 -1 -2
vagas semelhantes|9 -2 -1 -1
vai|5 -1 -1 10
vakan*|-7 0 -10 4
vakantie|-8 13 -2 -1
vakantiedagen|-2 -2 -2 10
vakantieperiode|-4 -9 -2 -2
vakanz|12 -3 -1 -1
vakanzen|-8 -3 -1 0
vale|3 18 -12 0
valer*|-3 11 -2 -1
valid*|-20 14 -5 2
valida|-11 15 -2 1
valor*|11 2 -6 -3
valores|9 -3 -1 -1
value your|-3 -1 -1 10
value*|-15 4 16 -4
values|-9 5 17 -3
values in|-7 10 -1 -1
valut*|-10 4 -4 -7
valutazione|-7 0 -1 -3
vamos|24 -12 -4 -3
vamos a|11 -10 0 -2
van den|1 -2 -3 9
van je|-9 -5 0 1
van ons|-5 11 -3 -3
van rooij|-3 9 -2 -1
vanes*|11 3 -4 -3
vanessa|11 3 -4 -3
vanoc*|9 -2 -1 -1
vanochtend|9 -2 -1 -1
vanto*|-5 -2 -3 -1
vantor|-5 -2 -3 -1
varej*|-5 -2 -2 -1
varejo|-5 -2 -2 -1
vast|-5 -3 -3 15
ve accepted|-9 -2 -1 -1
ve already|-8 -6 -2 -1
ve applied|-2 9 0 0
ve asked|-8 11 -1 -1
ve been|-10 -3 12 2
ve decided|4 -9 -8 -4
ve done|-2 -5 18 -3
ve filled|19 -5 -3 -1
ve got|5 10 -5 4
ve had|14 0 2 -3
ve hired|-7 -2 -2 -2
ve invited|12 -2 -3 -1
ve not|10 -2 1 -2
ve now|12 -3 -1 -1
ve offered|-4 -2 -3 -3
ve questions|-4 0 -3 9
ve read|-4 -2 -1 -2
ve received|-9 9 0 0
ve reviewed|11 -6 -4 -2
ve said|12 -4 2 -2
ve sent|-3 -2 -4 -2
ve told|-4 -3 -2 13
ve withdrawn|-5 11 -3 -1
veder*|-6 -1 13 -2
vedere|-7 -1 13 -1
vedere la|-3 -3 10 -1
vedi|-6 -2 -2 -1
veel|14 -11 -5 -3
veel succes|12 -10 -4 -2
vehic*|-5 2 -3 9
vehicule|-4 -2 -2 10
vendr*|-3 -7 14 1
vendredi|-1 -6 11 1
vener*|-9 -9 23 -4
venerdi|-9 -9 23 -4
venir|-5 -7 19 -3
venir*|-9 -5 9 -2
venire|-4 -3 11 -1
ventu*|-6 -2 -4 -1
venue|-11 -5 18 -4
ver|2 9 -11 -6
ver todas|-5 -3 -2 -1
vera|9 -1 0 -2
veran*|7 -18 -5 -2
veranlassen|-8 -8 -2 0
verano|9 -4 -1 -1
verarbeitet|-7 1 -3 -2
verarbeitet werden|-6 -3 -2 -2
verbi*|-6 14 -2 -2
verdad|9 -4 -2 -1
verde*|15 -2 -3 -4
verder|17 -4 -1 -4
verder met|11 -2 -3 -1
verdere zoektocht|9 -6 -1 -1
verfahren|6 6 -9 -7
verfahren aus|9 -2 0 -2
verfahren ausgeschlossen|-4 11 -2 0
verfahrens werden|-5 11 -1 -1
verfu*|-3 -10 -5 -4
verfugbar|-15 -3 -2 -2
vergangenen|10 -3 -1 -1
verge*|14 -9 -1 -7
vergeben|16 -16 3 -7
vergeet|-3 10 -1 0
vergeet niet|-3 10 -1 0
vergl*|9 -6 -3 -2
vergu*|-6 1 -1 11
vergutung|-3 -2 -1 11
verhi*|-8 -3 24 -3
verhindert|-6 -3 18 -3
verho*|-7 -2 -2 -1
verhoeven|-7 -2 -2 -1
verif*|-3 -19 -3 -3
verified|-2 -9 -1 0
verify|-2 -5 -4 -2
verify your|-9 -2 -3 -2
verka*|14 -3 2 -3
verkauf|15 -6 -3 -1
verke*|-3 11 -2 -1
verkl*|-2 -4 -3 -3
verklaring|-3 -3 -3 -3
verlangert|-5 -10 -2 -1
verloopt|-10 -7 12 -1
verloopt over|-8 -7 6 -1
verof*|-4 -2 -2 -1
verpl*|-12 3 -2 -3
verra|-16 19 9 -1
vers|-5 17 -3 -7
vers vous|-11 20 -8 -6
verschieben|-9 -4 12 -3
verschieben da|-4 -2 -3 -1
versenden|-10 6 -1 0
versenden wir|-10 6 -1 0
versprechen|-12 3 -1 -1
verstandnis|4 12 -5 -3
verstandnis dass|1 10 -4 -3
verstuurd|-8 22 -4 -2
versu*|-6 -4 -1 -4
vertrag|-22 -5 -10 44
vertraging|-9 11 -3 -2
vertrauen|12 0 -3 -1
verva*|9 -3 -2 -1
verwe*|-10 -2 5 -1
verwijder|-5 -2 -2 -1
verwijderd|3 -8 -2 -2
very best|9 -2 -1 -1
very keen|-1 0 9 0
very much|-5 -5 2 -2
verze*|-3 -3 14 -5
verzetten|-5 -3 13 -3
verzogert|-16 6 -5 12
verzogert sich|-10 19 -2 -1
verzogerungen|-8 12 -1 -1
verzogerungen kommen|-8 12 -1 -1
veterinary|13 -3 0 -2
vets|-4 10 -2 1
veuil*|0 11 -1 -3
veuillez|0 11 -1 -3
veut|-8 4 -5 15
veux|12 -5 -3 -2
vez|22 -10 -3 -7
vg|10 -3 -5 -3
vi|-4 -4 1 -3
vi ringrazio|-5 -1 -5 -1
via onze|-7 -2 -2 -1
viaja*|-9 16 -2 -1
viajando|-9 16 -2 -1
viajando e|-9 16 -2 -1
vice|-3 -2 -4 -1
vice president|-4 -1 -4 -1
vicen*|11 -5 -4 -1
vicin*|10 -5 -2 -1
vicino|10 -5 -2 -1
vida|-4 9 -1 -3
vida y|-5 9 -2 -1
video|-4 2 24 -6
video call|-10 -1 12 0
video interview|3 -3 15 -2
video*|1 -6 14 -2
videointerview|-3 -4 12 -1
viel|2 -3 -5 -5
viel erfolg|-1 -1 -3 -5
viel gluck|-5 -1 -3 -2
viele grusse|-2 -4 -12 0
viell*|3 -9 -6 -4
vielleicht|3 -9 -6 -4
viens|2 -7 15 -4
view all|-7 -3 -2 -1
view on|-4 -3 -1 -1
view similar|-1 9 0 0
view your|2 11 -2 -1
viewe*|-19 -7 -5 -2
viewed|-19 -7 -5 -2
viewed by|-6 10 -3 -1
viewed your|-12 -14 -3 -2
viewi*|-9 -3 -2 -1
viewing|-11 -2 -2 -1
vigen*|-10 9 6 -1
vigente|-12 9 7 -1
vikra*|0 -9 -4 -2
vikram|0 -9 -4 -2
vimos|5 -17 -2 -4
vindo|9 -2 -2 -1
violo*|-6 15 -2 -2
violoncello|-6 15 -2 -2
virtu*|1 -14 19 -3
virtual|0 -9 14 -2
visa|-12 -8 7 -2
visib*|0 -5 -1 -4
visible to|13 -4 -1 -1
visio|-10 -4 19 -2
visionato|9 -2 -1 -1
visit with|-6 -2 12 -2
visita|-17 -2 -3 -4
visto|-13 1 6 -4
visua*|5 4 6 -2
visual|1 5 6 -2
vite|-22 6 3 4
viva|-2 -10 -3 -2
voce|-2 -8 1 -1
voce avancou|-12 -6 25 -2
voce em|-4 -3 -3 -3
voce ja|-4 -2 -2 -1
voce nao|10 -1 -3 -1
voce participou|-6 -2 -2 -1
voce salvou|-9 -3 -1 -1
voce se|-9 13 -1 -1
voeux|-7 -3 -1 -1
vog|-5 -3 0 -1
vogt|12 -3 -2 -3
voice|0 -5 -3 -2
voici|-5 -4 10 -2
voir|11 -6 -5 -6
voir toutes|-5 -2 -1 -1
vol|21 -11 2 -6
voldo*|-1 14 -3 -1
voldoet|-3 13 -2 -1
volge*|2 12 1 -3
volgend|16 -6 -6 -4
volgende|-7 15 12 -7
volgende week|-5 20 -9 -4
volgt|-14 1 7 -2
voll|-5 0 -7 -4
volls*|-2 -2 -3 -3
volon*|13 3 -7 -3
volontariat|6 7 -3 -1
volontario|10 -2 -1 -1
volta non|9 -3 -1 -1
volum*|0 12 -5 -3
volume|1 13 -4 -3
volume of|-1 13 -3 -2
volumen de|-9 2 -1 0
volun*|11 4 -6 -3
volunteer|10 3 -3 -2
vom|14 -4 -4 -8
von bewerbungen|-7 11 -1 0
von der|11 0 -4 -2
von dir|-13 -2 -2 5
von herzen|11 -2 -3 -2
von ihnen|-4 -9 2 -4
von mir|-8 -2 -4 12
von ruckfragen|-4 10 -1 0
von telefonischen|-5 10 -2 -1
von uns|-5 12 1 -4
vonde*|13 -7 -5 -2
vonden|13 -7 -5 -2
vonden je|16 -6 -4 -2
voor de|12 0 -4 0
voor een|4 -9 8 -5
voor het|4 -11 15 -7
voor je|8 -11 6 -5
voor jou|4 -5 -7 -3
voor jullie|-11 -2 -1 -1
voor onze|2 -3 10 -2
voor vrijdag|-9 -6 10 1
voorg*|10 -2 -1 -1
voorj*|-5 -1 10 -1
voorjaar|-5 -1 10 -1
voorl*|10 -4 -2 -1
voorlopig|10 -4 -2 -1
voors*|-1 -3 1 11
voorstel|-5 -2 2 11
vor|-6 -13 -2 -3
vor der|-7 -4 9 -2
vorau*|13 0 4 -6
voraussetzung|14 -6 -1 -1
voraussetzungen|9 0 -1 -3
vorbe*|2 -8 9 9
vorbehalt|-6 -3 -2 13
vorbei|5 0 -9 5
vorbeikommen|2 -4 10 -4
vorhe*|-15 11 10 -1
vorher|-15 11 10 -1
vorige week|9 -2 -3 -1
vorla*|-8 -1 -1 0
vorletzten|-6 -2 -2 0
vorletzten arbeitgeber|-6 -2 -2 0
vorli*|-4 4 -6 -4
vorliegen|-1 11 -2 0
vorme*|14 -4 -2 -2
vorre*|-8 -5 11 -2
vorstellungen|9 0 -3 -2
vorstellungsgesprach|0 -7 16 -4
vortr*|9 -2 -2 -2
vos coordonnees|15 -6 -3 -2
voss|-19 17 2 3
voted|15 -7 -9 17
voted and|-5 -2 -4 15
votre|0 -2 -3 -5
votre agence|-3 -3 -2 -1
votre compte|-6 -4 -1 -1
votre cv|11 9 -3 -5
votre demande|-9 -2 -6 -7
votre dossier|-3 0 -7 -5
votre espace|-13 6 -4 -2
votre manuscrit|-7 -1 -1 -1
votre presence|-4 -1 9 -1
votre rendezvous|-6 -4 -1 -4
votre reponse|-8 -2 -1 15
votre retour|-7 -2 1 -1
votre rib|-3 -2 -3 -2
votre situation|-4 -3 -1 -1
vou|-9 12 0 -4
vous avez|2 -4 -7 -5
vous des|-8 1 -1 -1
vous dire|-6 13 2 -1
vous etes|-4 -9 6 4
vous informer|1 -12 -5 3
vous informons|13 -3 -1 -1
vous munir|-6 -1 11 -1
vous n|4 -2 -7 -4
vous nous|11 -3 -2 -1
vous pouvez|-1 -1 -5 -4
vous prie|9 -1 -1 -1
vous prions|-3 -10 1 -1
vous propose|-5 -1 9 -1
vous proposer|2 -5 -6 15
vous proposons|-5 -1 11 -1
vous recevrez|-7 10 -1 -1
vous remercions|9 0 -2 -3
vous restez|-9 10 -1 -1
vous serez|-7 9 0 0
vous si|-6 11 -1 -1
vous souhaitons|9 -9 -3 -3
vous trouverez|-5 -2 -1 9
voy|9 -3 -2 -1
voy a|9 -3 -2 -1
vrage*|-4 -1 -2 -2
vragen wij|-3 -2 -3 -1
vragenlijst|-5 -3 -2 -1
vrouw|9 -3 -1 -1
vu|0 -5 -4 13
w the|2 9 -3 -2
waaro*|2 -7 -4 -3
wachs*|-7 -3 -1 -1
wachsen|-7 -3 -1 -1
wacht*|-6 -14 -4 -2
wachter|-3 -4 -1 -1
wahl|6 6 -4 4
wahl kommen|-6 9 -1 0
wahre*|-5 -3 -3 -2
wahrend|-5 -3 -3 -2
wahrend der|-5 -3 -3 -2
wait|-20 17 -10 6
wait for|-5 -3 -2 0
waiti*|-18 11 -9 -6
waiting|-18 11 -9 -6
waiting for|-13 15 -1 0
waiting list|-14 2 -1 -1
waitl*|6 -5 -7 -4
waitlist|6 -5 -7 -4
walk|-16 -2 15 -1
walk round|-4 -2 9 0
walki*|-3 -6 -1 -2
wann|-6 -4 14 -4
wanne*|11 -9 9 -2
wanneer|11 -9 9 -2
wanneer je|14 -6 -2 -1
want it|-14 -5 -5 33
want to|1 8 7 -3
want you|-1 2 3 8
wante*|18 -2 -5 -2
wanted|18 -2 -5 -2
wanted to|13 -3 -4 -2
wanted you|11 1 -3 -1
wants|-16 15 9 -3
wants to|-12 11 12 -2
war|16 -5 -3 0
ward|14 -6 -1 -1
ware|-17 6 -5 12
ware der|-5 -2 0 15
warst|23 -8 -9 -5
warte*|-5 0 -8 -6
warteliste|-18 4 -5 -3
warteliste ist|-5 -2 -1 -1
warten|10 -3 -2 -2
was a|10 -5 -2 0
was considered|9 -3 -2 -1
was dat|9 -2 -2 -1
was declined|-6 -3 -5 -3
was due|-6 -2 -1 -1
was fierce|-8 -2 0 0
was filled|13 -5 -2 -1
was good|10 -1 -3 -1
was great|-5 5 -10 6
was not|5 -12 -7 -2
was one|13 -6 -6 -2
was really|9 -2 -2 -1
was received|7 6 -2 -1
was rejected|-3 -2 -2 -2
was submitted|-10 13 0 0
was super|12 -1 -4 -1
was unanimous|-1 -2 -3 14
was very|-8 -2 -2 -1
wasnt|-11 -6 -2 -7
wat een|9 -2 -2 -1
wat fijn|-3 -1 9 -1
watched|17 -3 -5 -1
water|-1 -2 -4 -3
water*|-2 13 -6 3
waterschap|-1 9 -3 -1
way|2 16 -9 -2
we acknowledge|5 9 -3 -2
we aim|-8 14 -1 0
we anticipate|-6 10 0 0
we appreciate|10 3 -4 -2
we bellen|-8 11 0 -1
we bewaren|12 -4 -2 -1
we bieden|-6 -1 -3 13
we cant|-8 -7 -3 0
we confirm|-10 8 -1 0
we could|-5 -7 -5 2
we couldnt|-17 -6 -7 2
we d|-2 -5 10 5
we decide|-7 -1 13 -1
we decided|12 -5 -2 -1
we did|10 -2 6 -4
we didnt|-7 -4 -3 -1
we dont|12 -1 -1 -2
we encourage|13 -2 -1 -1
we ended|10 -1 -3 -1
we enjoyed|13 -2 -4 -1
we felt|9 -2 -2 -3
we gaan|18 -5 -3 -1
we gave|11 -2 -2 -1
we get|-2 13 -4 -2
we havent|-18 20 -7 3
we hebben|15 3 -9 -6
we helaas|-10 3 5 0
we hired|25 -8 -4 -3
we hope|-6 0 -8 -6
we know|14 1 -4 -1
we kunnen|-1 -3 -4 -2
we liked|-7 -3 20 -1
we ll|-5 13 -1 -4
we loved|10 -5 -2 -2
we may|-16 17 2 0
we met|16 -4 -2 -3
we must|9 -3 -3 -5
we need|24 0 -16 -4
we niet|10 -3 -3 -1
we nog|-12 -1 2 -3
we now|-18 -4 -3 -2
we only|12 -3 -2 -1
we open|10 -3 -1 0
we r|21 -4 -2 -2
we ran|-10 -2 -1 -2
we read|8 6 2 -4
we receive|-10 16 -6 -6
we received|2 -5 -2 -4
we regret|3 -4 -5 -5
we run|13 -1 -3 0
we shall|9 3 -3 -1
we spoke|-3 -4 -2 -1
we still|-7 10 -1 -1
we talked|1 -4 -5 20
we thank|18 0 -3 -1
we told|-11 -1 6 8
we turned|-4 -4 -2 13
we value|-3 -1 -1 10
we ve|11 -6 -4 -3
we voor|12 -2 -2 -1
we want|-1 1 -5 16
we wanted|9 -2 -2 -1
we went|14 -7 -2 -5
we were|9 -13 5 -7
we wont|15 -8 1 -3
we would|-7 -8 7 12
we zijn|-3 -8 -3 -1
we zitten|11 -5 1 -3
wear|-13 -3 23 -1
webinar|-4 -2 -2 -1
websi*|-1 -5 -9 -5
website|-1 -5 -9 -5
wed|-12 -4 21 -1
wedne*|-10 -5 25 -3
wednesday|-10 -4 25 -2
wednesday at|-11 -2 16 -2
weds|-17 -7 28 7
week|-9 13 -6 -3
week after|-10 1 5 9
week and|17 4 -4 -3
week for|-3 -3 11 -1
week of|-11 21 -2 0
week or|-7 13 -3 -1
week vrijdag|-5 12 -2 -1
week you|-3 -5 -3 -2
weeke*|6 19 -6 -5
weekend|4 17 -6 -5
weekend and|-7 1 -2 -1
weeks|-6 14 -8 -2
weeks ago|-6 -10 -2 -1
weeks of|-14 14 -1 7
weeks to|-6 9 -1 -1
weerh*|10 0 -3 -2
weerhouden|10 0 -3 -2
weerhouden worden|-9 11 -1 0
weet|-3 -1 -3 -2
weg|23 -10 -2 -5
wegen|-9 5 5 -5
wegen der|-5 -2 10 -2
weihn*|-13 5 -1 -1
weil die|-6 -3 10 0
weima*|-5 9 -1 -1
weimar|-5 9 -1 -1
weiss|4 -6 -6 10
weiss*|-10 13 5 -2
weit|13 -4 -3 -2
weite*|1 -2 -3 -5
weiter berucksichtigen|0 -6 13 -1
weiter fur|9 -2 -1 -1
weiter im|-2 15 -2 -1
weiter veranlassen|-8 -8 -2 0
weitere suche|-9 0 0 0
weiteren|13 -6 -5 -3
weiteren suche|-5 -2 -1 -1
weitergeleitet|-11 14 4 -2
weiterhin|-13 -8 -4 -3
weiterhin im|-12 -4 -2 -1
weken niets|-6 9 -1 0
wel|16 2 -6 -1
welco*|-1 -6 -4 -2
welcome|-1 -5 -4 -2
welcoming|-6 -1 -1 -2
well feel|-6 -1 -1 -1
welli*|-4 -3 13 2
wellies|-5 -2 11 -1
wen|35 -10 -9 -6
wende*|1 -1 -9 5
wenig*|-1 -6 -3 -1
wenn du|16 2 -12 4
wenn es|-21 10 5 -4
wenn sich|15 -10 -1 -1
wenn sie|-3 -11 -7 7
went|15 -8 -10 -8
went with|8 -8 -7 -7
wenze*|-6 -1 -1 -1
wenzel|-6 -1 -1 -1
wer|-5 9 2 -3
werd|10 6 -5 -3
werden da|-4 -5 -3 -1
werden geloscht|-3 -5 -1 -1
werden ihre|-13 10 -2 -1
werden konnte|9 -2 -1 -1
werden nach|-3 15 -3 -1
werden uns|-7 12 -1 -1
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
werk|16 -6 -2 -2
werken|9 0 -6 -3
werken bij|-4 -2 -2 -1
werkg*|-4 10 -3 -3
werkgevers|-5 10 -4 -1
werkstatt|-2 -7 9 7
werkstudent|13 -6 -1 0
werkt*|-16 25 -3 -1
werktagen|-13 19 -3 0
werktagen von|-4 9 -2 -1
werkv*|-7 -3 -3 9
werkvoorbereider|-7 -3 -3 9
werkz*|-2 -6 1 -2
wes|9 -1 -3 0
wesha*|11 -4 -2 -1
weshalb|11 -4 -2 -1
weten|-10 10 2 2
weten of|-14 -3 1 4
what happens|-14 15 -1 0
what is|-6 -6 -2 -1
what it|-5 0 -5 -1
what s|-13 9 6 -2
whate*|-7 11 2 -3
whatever|-7 11 2 -3
wheel|-7 -2 15 -1
when the|-5 9 -6 -4
when you|7 -2 8 -4
where we|-6 14 -2 -1
where you|2 -9 -5 -3
wheth*|-24 1 -3 -3
whether|-24 1 -3 -3
whether or|-8 -2 -2 0
whether we|-10 10 -1 -1
whether you|-11 -5 6 -1
which is|10 3 1 -2
which of|-5 -1 9 0
which we|3 6 8 -2
which will|-9 11 0 0
which would|-7 -2 20 -2
which you|13 2 -4 -2
which*|-6 0 9 -1
whichever|-6 0 9 -1
while you|-6 10 -1 0
white*|-5 3 10 -2
who already|13 -3 -2 -1
who apply|0 10 -1 -1
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
widerrufen|-7 -4 -1 -1
wie besprochen|-11 -7 12 18
wie gewunscht|-7 -4 -1 -1
wij de|-8 1 -5 -1
wij hebben|11 2 -4 -3
wil|-3 -5 -4 2
wil je|-2 -10 -6 6
will|-3 10 0 -3
will apply|-12 -1 0 0
will attend|-6 -1 11 -1
will be|-7 9 2 -3
will call|-4 31 -5 -6
will contact|-25 25 -3 7
will end|-11 -2 -1 -2
will follow|-8 -5 8 14
will get|-11 16 -3 4
will go|-10 10 -1 -1
will hear|-1 13 -2 -1
will hold|16 -5 -2 -1
will keep|9 -3 -3 -2
will let|-11 16 -2 0
will look|-12 16 -1 -1
will notify|-12 15 0 0
will now|-13 6 8 -1
will offer|-6 -1 -2 -1
will only|-8 10 -1 0
will reach|-15 16 0 0
will remain|11 0 -2 -2
will revert|-5 9 -2 -1
will review|-16 21 -1 0
will take|-21 10 9 -3
will think|-1 11 -2 -1
will write|-6 0 -3 -1
wille*|3 2 6 -2
willk*|-10 2 -4 3
willkommen|-10 2 -4 3
wills*|-5 6 -1 11
willst|-5 6 -1 11
wilt|11 0 -3 4
wimme*|9 -2 -1 -2
wimmer|9 -2 -1 -2
windo*|-12 7 8 -2
windows|-6 -1 10 -1
winte*|16 -9 -5 -2
winter|15 -2 -3 -2
wintersaison|9 -5 -1 0
wintersemester|-5 -2 -1 -1
wir aktuell|9 -1 -3 -1
wir am|-6 2 -3 -2
wir andere|9 -2 -3 -2
wir auf|-4 10 -1 -1
wir aus|10 -3 -1 -1
wir bedauern|2 -5 -5 -4
wir behalten|12 -3 -1 -2
wir bereits|-6 -3 -1 15
wir bestatigen|-17 11 -5 -3
wir bieten|-9 -3 13 -1
wir bis|-5 9 3 0
wir bitten|-8 9 6 -5
wir danken|15 -6 -2 -1
wir das|-7 -4 -4 -1
wir deine|-3 -12 15 -2
wir dich|9 4 -5 -2
wir die|12 -8 -6 -2
wir erhalten|-5 9 -4 -3
wir freuen|-8 -4 -5 17
wir fur|-6 -10 -2 -4
wir gerade|-6 -3 0 0
wir gern|11 -3 -2 -1
wir hoffen|4 -3 -3 9
wir ihr|-15 4 3 -1
wir ihre|4 -10 0 -4
wir ihrem|-10 -2 -1 1
wir ihren|-9 -5 -10 5
wir ihrer|-6 -1 -2 -2
wir keine|-6 -8 -1 -5
wir laden|-4 -6 12 -2
wir lange|9 -2 -2 -1
wir mochten|-7 -19 16 15
wir nach|11 -4 0 -1
wir nicht|12 1 1 -1
wir noch|-4 2 -9 5
wir prufen|-11 15 -1 0
wir sammeln|-6 12 -3 -1
wir schauen|-13 16 -2 0
wir schon|14 -4 -2 -2
wir stellen|9 -2 -1 -1
wir uns|9 1 0 2
wir unser|0 -2 -9 -1
wir von|9 -1 -3 -2
wir werden|-9 12 -1 0
wir wissen|9 -1 -1 -1
wir wunschen|12 -7 -4 -3
wir wurden|-17 -8 15 1
wir zeigen|-2 -3 9 -2
wir zu|-8 12 -2 -1
wir zum|10 -2 -3 -1
wird die|-1 -7 -2 -1
wird gepruft|-6 14 -2 -1
wird ihr|-5 -2 -1 -1
wird nun|-9 12 -1 0
wird sich|-8 12 -1 -1
wirkl*|13 -4 0 -2
wirklich|13 -4 0 -2
wissen|-2 -7 -2 -3
with a|-1 -6 -2 -2
with an|9 -10 -7 -4
with another|-12 -6 -7 -5
with best|9 0 -3 -1
with candidates|10 -2 0 0
with linton|-3 -2 -2 -2
with me|-3 2 16 -5
with more|-5 -2 -3 -2
with my|-5 0 -6 -2
with premium|-5 -4 -1 -1
with reference|13 -7 6 2
with regret|10 -2 -1 0
with someone|8 -8 -8 -5
with this|14 -6 5 -2
with three|11 -2 -2 -1
with two|-11 1 20 0
with you|5 4 7 -1
with yours|13 -2 -1 0
withd*|-13 3 1 -5
withdraw|-3 15 -4 -5
withdrawing|10 -2 -1 -4
withdrawn|-16 -9 8 -2
withdrawn and|-7 -1 9 3
withdrawn your|-12 6 -5 -2
within ten|-3 11 -1 -1
within three|-11 9 8 -1
without you|-3 -2 9 0
wo|-9 -4 6 -1
wo sie|-7 -2 -1 0
woche|-11 19 -8 2
woche auf|-6 10 -2 -1
woche bescheid|-5 3 -3 9
woche*|-7 13 2 -2
wochen|-3 16 -4 1
wochenende|-6 0 13 -2
wohnu*|-24 -4 -6 -2
wohnung|-17 -4 -6 -4
wolff|-3 1 10 -1
wolfg*|-4 -2 10 -1
wolfgang|-4 -2 10 -1
wolle*|9 4 -4 2
wollen|9 4 -4 2
wollt*|16 -7 -4 -2
wollte|11 -3 -4 -2
women|-8 -4 -5 -2
women in|-11 -2 -3 -1
wonin*|-14 -3 -1 -1
woning|-14 -3 -1 -1
wont|12 0 -3 -3
wont be|12 -3 -2 -3
wont cover|10 -2 -2 -1
word|-6 5 -8 -2
word je|-6 16 -2 -1
worden krijgen|-9 11 -1 0
wordt|2 9 -1 -3
work for|-10 -2 17 -1
work no|-7 2 9 0
work out|-7 -5 -3 -2
work se|-5 -6 -1 -1
work we|0 -1 -1 10
worka*|-7 9 -1 0
workable|-8 9 0 0
working days|-1 13 -1 -1
working for|11 -4 -1 -1
working through|-6 10 -3 -1
works|-7 -4 24 -3
works for|-7 -2 9 2
works*|9 -4 2 -1
worri*|-11 6 12 -6
worries|-15 -1 15 -4
would|-3 -8 16 1
would be|11 -4 -5 5
would like|-7 -6 16 5
would you|-29 -16 31 2
wow|2 10 -4 -1
writing to|-3 -10 -7 -1
writing with|19 -2 -3 -4
written exam|-3 -1 9 -1
written test|-4 -2 10 -1
wulf|12 -5 -3 -1
wunscharbeitgeber|-5 -1 -2 -1
wunschen|10 -6 -2 -2
wunschen ihnen|11 -5 -2 -2
wunschen wir|1 -6 -4 -4
wurde|4 -8 -1 -5
wurde automatisch|12 0 -5 -2
wurde bis|-8 -8 -2 0
wurde dich|-7 -2 11 -1
wurde gepruft|15 -8 -3 -2
wurde leider|14 -4 -3 -2
wurde sie|-12 -1 17 -1
wurde*|4 -11 7 -4
wurden|2 -11 8 -4
wurden dich|-7 -3 9 3
wurden sie|-3 -3 9 2
wurden wir|11 -3 -2 -1
y a|0 -3 -4 -2
y como|-8 -4 -1 -1
y con|10 -4 0 -1
y donner|4 -6 -4 -3
y en|15 -8 -2 -1
y la|-7 -3 -7 -2
y lo|11 -2 -3 -1
y no|5 -4 13 -5
y por|18 -1 -5 -1
y te|-7 15 -1 -4
ya|15 5 -10 -8
ya ha|9 -7 -4 -2
ya hemos|12 -5 -2 -2
ya no|-6 -8 -2 -2
ya se|-1 10 -2 -2
ya tenemos|-2 17 -6 -2
yann|10 -5 0 -2
yara|-2 -3 12 -2
yasmi*|-2 -4 1 9
yasmin|-5 -2 1 9
yeah|11 -1 -2 -1
year|9 -3 -8 -2
year and|11 2 -2 -1
year but|-11 0 0 0
year s|-19 12 -5 -3
years|9 -12 -6 -3
years of|2 -9 -5 -3
yes|-14 -5 -6 23
yes or|-15 5 -5 17
yes to|-2 -2 11 -1
yeste*|11 -12 -8 1
yesterday|11 -12 -8 1
yesterday and|9 -1 -1 -1
yet|-14 15 -5 -4
yet completed|-3 -4 9 -1
yet i|-4 16 -1 -1
yo|9 -7 15 -4
yo luz|11 -2 -2 -1
yolan*|9 -3 -1 0
yolanda|9 -3 -1 0
you a|-5 -8 -7 4
you about|-6 2 17 -7
you again|-5 -8 11 -3
you an|12 0 -1 -1
you and|11 -6 2 -5
you appeared|-6 -2 -3 -2
you applied|14 -14 0 -3
you applying|11 -3 -2 -1
you as|7 6 -9 13
you asked|-1 14 -7 9
you at|-7 -9 4 -5
you be|-8 -3 11 -4
you believe|10 -6 0 0
you but|-5 -5 -5 -3
you by|-10 6 7 -4
you cannot|-4 1 11 -1
you cant|2 -5 14 -4
you come|-15 -6 34 -1
you created|-7 -2 -1 -1
you didnt|-3 -6 -5 -3
you directly|-14 21 0 1
you do|-7 -6 14 -8
you dont|-21 17 9 -5
you ever|12 -1 -2 -1
you every|0 -5 -4 -3
you forward|16 -3 -2 -1
you free|-5 -3 21 -3
you from|-9 1 6 -2
you go|-7 -3 -3 -1
you had|12 -2 -1 3
you hear|-7 5 -6 -2
you if|7 10 -5 -2
you interviewed|15 -2 -4 -1
you joined|-6 -1 -2 0
you joining|-3 -3 3 15
you left|-4 -4 -3 -1
you like|-19 -6 11 5
you liked|-4 -1 -3 -2
you ll|0 10 -1 -2
you luck|-6 -2 -2 -2
you make|-12 11 -1 0
you no|-5 -7 4 -2
you once|-4 -3 -1 -1
you out|-10 -4 5 -1
you please|-7 -3 0 -1
you prefer|-3 -2 11 -2
you recently|-7 -6 -6 -4
you remain|-14 9 -1 0
you requested|-12 -4 -2 -1
you saved|-13 -4 -2 -2
you send|-14 -6 0 2
you should|9 8 -5 -2
you soon|-11 5 1 -1
you start|-8 -4 -5 14
you started|-3 -4 -2 0
you still|-14 -7 -5 21
you the|1 -5 -10 25
you told|9 -5 -2 -1
you ve|-4 -4 15 -1
you wait|-7 10 -1 0
you want|5 -7 3 20
you wanted|13 -3 -1 -1
you we|-1 9 -3 2
you were|15 -4 -7 -2
you werent|28 -8 -6 -2
you who|-4 -5 -5 -1
you wish|11 -4 -2 0
you yet|-3 10 -3 0
your academic|-6 -1 -1 -1
your ad|-2 -2 -3 -3
your alert|-6 -1 -1 -1
your answers|-19 8 -4 -2
your app|-9 -6 25 -4
your candidacy|20 -1 -3 -1
your candidature|10 0 0 -2
your circumstances|-10 3 -3 -2
your claim|-9 -3 -5 -3
your company|-12 -1 -2 -2
your conditional|17 -2 -2 -6
your contract|-7 -5 -3 17
your current|-7 -10 -1 5
your cv|4 11 4 -5
your decision|-16 -6 -2 -1
your documents|6 8 -2 -1
your draft|-5 -7 -1 -1
your earlier|-6 -3 0 0
your email|-18 17 -9 -4
your employment|-12 -5 -5 -5
your enquiry|-5 -3 -1 -1
your favor|-3 -2 -3 -3
your file|-6 10 -2 -1
your first|-15 -5 -6 9
your form|-11 20 -5 -3
your friends|10 -3 -2 -1
your future|13 -3 -1 0
your github|9 -2 -1 -1
your info|9 -7 -3 -2
your information|-5 11 -3 -2
your interest|11 0 -2 -2
your interview|2 -11 13 -1
your laptop|-4 -3 -4 -3
your last|-11 -4 -3 -2
your letter|4 4 -1 3
your line|4 -4 9 -1
your manuscript|-6 -1 -1 -1
your membership|-4 -2 -2 -2
your name|17 -7 -1 -3
your notice|-12 -7 0 15
your number|8 -3 5 -1
your offer|-18 -8 -7 -2
your ondemand|0 -1 9 0
your online|-9 2 4 -1
your order|-8 -1 -3 -1
your own|0 -9 -5 6
your paper|-16 8 3 -1
your passport|-9 -3 5 -2
your password|-5 -5 -2 -2
your phone|-3 2 -7 -1
your portfolio|18 0 -5 -1
your preferences|-5 -2 -2 -1
your probation|-5 -1 -2 -1
your project|-21 -2 0 0
your proposal|-7 -1 -1 -2
your qualifications|1 13 -1 -3
your quote|-11 -3 -3 -3
your recent|9 -3 -3 -1
your request|-6 -3 -2 -2
your results|6 5 -1 -1
your resume|3 12 -4 -4
your right|-10 -2 1 4
your score|13 -3 -5 -1
your site|-7 -3 -2 -2
your skills|14 9 -6 -3
your start|-4 -3 -4 -2
your status|-12 20 -1 0
your test|5 3 2 -1
your ticket|9 -5 -3 -1
your transcripts|-2 9 -1 -1
your two|-4 -3 -2 -1
your updated|-6 -3 -2 -1
your way|12 -3 -2 -3
your work|1 -8 -3 1
yours faithfully|11 -5 -1 -2
yours if|-9 -4 -4 27
yours is|-14 1 6 -3
yours isnt|-8 -3 -2 -2
yourself forward|-7 -1 -1 -1
youth|10 -2 -1 -1
yr|-6 9 -2 1
yrs|3 -8 -4 -3
yusuf|-5 -9 11 8
z|11 -11 3 -1
zahl|-11 -5 -1 0
zahl an|-4 -7 -1 0
zahlung|-5 -2 -3 -2
zater*|1 -3 5 6
zaterdag|2 -3 4 6
ze|15 5 -6 -6
zeige*|-6 -4 17 -2
zeigen|-6 -4 17 -2
zeit und|10 -4 -2 -1
zeitr*|0 -3 -4 -3
zeitraum|0 -3 -4 -3
zero|10 -3 -2 -1
zes|9 -2 -2 -1
zeugn*|-10 1 1 -4
zeugnisse|-8 -4 1 -2
zf|-4 -7 9 -1
ziegl*|13 -3 -2 -1
ziegler|13 -3 -2 -1
zien|10 -4 -2 -1
zijn er|-2 -6 -4 -2
zimmer|-15 5 6 4
zimmerei|10 -4 -2 -2
zin|-7 -3 -3 -2
zirng*|-4 -2 -3 -1
zirngibl|-4 -2 -3 -1
zit|13 -6 -10 6
zitte*|17 -7 0 -3
zitten|17 -7 0 -3
zitten vol|19 -6 -5 -3
zo|-4 12 -2 -1
zoals|4 -4 -6 12
zocht|9 -2 -2 -2
zodra|-9 18 -2 -1
zoe|1 5 6 -2
zoeken we|-5 -1 9 -1
zoeko*|-8 -2 -2 -1
zoekopdracht|-8 -2 -2 -1
zoekt*|11 -6 -1 -1
zoektocht|11 -6 -1 -1
zomer|11 -2 -3 -3
zonda*|-5 1 11 -1
zondag|-3 -3 13 -1
zoom|-17 -5 27 -3
zorgk*|-3 -5 14 -2
zu besetzen|14 -5 -2 -1
zu durfen|-5 -4 10 -2
zu einem|-19 6 27 -3
zu gegebener|-6 10 -1 -1
zu horen|-9 -1 -1 -1
zu ihrer|0 -9 -3 -2
zu konnen|-2 -13 -5 21
zu mussen|13 -2 -2 -2
zu unserem|-1 -7 0 -3
zu unserer|5 -8 -4 -3
zu verzogerungen|-8 12 -1 -1
zu weit|13 -4 -3 -2
zug|12 -3 -2 -1
zugel*|-4 -2 10 -1
zugelassen|-4 -2 10 0
zugesagt|15 -6 -4 -2
zuive*|0 -3 -4 -4
zukun*|11 -3 -1 -1
zukunft|11 -3 -1 -1
zulas*|-10 3 -2 -1
zum|-11 1 4 0
zum probearbeiten|-12 -4 25 -3
zum stand|-8 14 -1 0
zum test|-7 2 10 0
zur stelle|-7 14 0 -1
zur umfrage|-7 -5 -2 -1
zuric*|-2 1 -4 9
zurich|-2 1 -4 9
zuruck|5 1 -9 6
zuruck auf|9 -5 -1 0
zuruckgezogen|-12 -10 -2 -1
zuruckgezogen haben|-10 -9 -2 -1
zuruckkommt|9 -1 -1 -1
zuruckstellen|-4 12 -1 0
zuruckziehen|-9 7 -1 0
zusag*|4 1 -4 13
zusage|14 3 -4 1
zusage geben|19 -2 -2 -4
zusagen|-7 -3 -2 11
zusam*|13 -2 -5 -1
zusammenhang|-3 10 -2 -1
zusammenhang mit|-3 10 -2 -1
zwar|-23 1 28 -2
zwei bis|-6 11 -1 -1
zwei drei|-3 -3 -2 -1
zwei referenzen|-6 -2 -2 0
zweit*|0 1 15 -6
zweite|-9 -2 21 -4
zwing*|9 -2 -1 -1
zwischen|-11 14 1 -1
zwischenzeitlich|8 -14 -3 -3
zwolf|10 -4 -3 -1
λ fase|-7 -2 -1 -1
`;
