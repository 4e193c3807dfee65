/** What each sign counts for rejection, confirmation, interview and offer, in hundredths; for other, what makes the sum 0. Written by `npm run learn`. */
export const learnt = `
<?chosen-others>|-31 23 -7 -5
<?closed>|-35 27 15 -2
<?day>|-7 -17 29 -1
<?denial>|-13 16 -4 -15
<?feedback>|14 -7 -7 1
<?foreign>|14 1 -2 -4
<?hard-choice>|-7 20 5 -1
<?hint>|-39 10 7 6
<?interview>|9 2 4 -9
<?no-job>|14 14 -4 -5
<?offer>|2 -16 -18 30
<?receipt>|20 -14 0 -6
<?refusal>|-33 26 5 -16
<?regret>|-11 22 -7 -17
<?title>|11 2 -5 -3
<?unfit>|-32 29 0 -12
<advertising>|0 -10 -10 -8
<applied>|5 21 -6 -14
<appointment>|-13 -8 27 -1
<assessment>|10 -7 31 -11
<by-applicant>|-43 -1 -15 -6
<cancelled>|30 0 -13 -8
<chosen-others>|37 -19 -11 -3
<closed>|53 -22 -14 -8
<competition>|13 0 -5 -6
<condition>|-7 21 -3 -7
<congratulation>|-23 -16 29 22
<contrast>|17 -14 -2 -4
<day>|-28 -18 52 7
<declines-feedback>|16 3 -6 -4
<denial>|23 -19 -8 -5
<detail>|-9 15 -4 -14
<employee>|-41 -11 -16 -6
<experience>|33 -12 -7 0
<feedback-asked>|-4 -10 -7 14
<feedback>|13 -8 -10 -8
<filled>|37 -17 -8 -10
<final>|4 -13 11 1
<foreign>|-6 -16 -9 -11
<hard-choice>|11 -5 0 -2
<harmless>|-1 18 -2 -10
<hint>|26 -16 -8 -5
<idiom>|10 4 -5 -3
<internal>|25 -13 -2 0
<interview>|-3 -17 43 -5
<interviewed>|8 -18 31 -6
<invites-contact>|5 -9 8 4
<invites-reapply>|16 -9 -7 -5
<job-like>|9 0 -1 -6
<job>|13 0 -2 -5
<keeps-on-file>|10 17 -14 -9
<later>|-8 26 -8 -4
<location>|13 -11 1 1
<luck>|19 -11 -5 -7
<negation>|8 -12 -8 -12
<no-denial>|0 -14 10 -7
<no-door>|1 -10 -6 -6
<no-job>|-34 -20 -7 -7
<no-reason>|19 -14 -5 -6
<no-reply>|3 13 -7 -8
<no-shortfall>|18 -4 -1 0
<not-reached>|15 -3 14 -7
<not-yet>|-35 30 15 -15
<offer>|-11 -9 -17 56
<offers-feedback>|22 -6 -10 -2
<ongoing>|-16 12 3 -11
<other-candidate>|23 -13 -8 -3
<outreach>|-16 -8 -7 0
<pending>|-5 30 -10 -9
<possibility>|-5 21 0 -9
<praise>|15 -15 13 -6
<qualification>|22 -8 -5 -6
<receipt>|1 31 -5 -11
<refusal>|41 -27 -12 -6
<regret>|12 -19 -3 -12
<request>|-26 -28 21 3
<salary>|-6 -8 1 11
<skill>|28 -5 -9 -2
<status>|5 20 -11 -10
<survey>|-4 -9 -11 -7
<thanks>|17 1 -4 -7
<title>|12 0 0 -2
<undecided>|-44 48 -14 -13
<unfit>|45 -24 -12 -3
<until>|-4 18 -3 -6
<weighed>|10 -1 -6 -7
<wishes>|17 -12 -10 -6
<withdrawn>|-32 -14 -9 -5
=confirmation|-23 32 -10 -7
=interview|-20 -7 32 -6
=offer|-15 -4 -10 30
=other|-27 1 -1 -8
=rejection|36 -15 -6 -1
@-1|-20 -6 -2 0
@0|3 0 -7 -13
@1|4 12 -10 -12
^<?closed>|-6 -1 -1 -1
^<?day>|-30 3 18 -17
^<?denial>|-15 -3 8 0
^<?foreign>|33 5 -11 -6
^<?no-job>|3 12 -3 -2
^<?refusal>|-13 -6 -1 -2
^<advertising>|-20 -15 -10 -4
^<applied>|14 23 -12 -11
^<appointment>|-19 6 3 -5
^<assessment>|9 -19 32 -9
^<by-applicant>|-19 -1 -1 0
^<cancelled>|9 11 -13 -9
^<chosen-others>|-1 -5 -3 -2
^<closed>|30 10 -15 -10
^<condition>|-10 0 -3 -1
^<congratulation>|-16 -10 -9 29
^<contrast>|-3 -8 -4 -3
^<day>|-7 -5 19 -1
^<denial>|22 -13 -12 -6
^<employee>|-9 -3 -2 -1
^<feedback>|16 -6 -5 -1
^<filled>|17 -9 -3 -3
^<final>|6 -2 14 -4
^<foreign>|-25 -17 -16 -11
^<harmless>|-20 -3 5 -1
^<hint>|25 -6 -6 -3
^<internal>|10 -7 -4 -2
^<interview>|-14 -13 40 -3
^<interviewed>|9 -19 31 -13
^<job-like>|15 2 0 -9
^<job>|19 -1 -3 -7
^<keeps-on-file>|-3 -12 -8 7
^<later>|-2 -10 22 -6
^<location>|-4 -2 -3 -2
^<negation>|21 -23 -12 -11
^<no-denial>|9 -2 -1 -1
^<no-door>|-15 -12 -4 -2
^<no-job>|-28 -12 -6 -5
^<no-reply>|-7 17 -3 -1
^<not-reached>|-9 -3 17 -1
^<not-yet>|-9 -5 -1 0
^<offer>|-15 -9 -14 39
^<ongoing>|-12 -13 5 -1
^<pending>|-17 5 -3 -3
^<qualification>|-6 -6 -1 0
^<receipt>|-17 38 -6 -2
^<refusal>|43 -28 -13 -10
^<regret>|14 -9 28 -13
^<request>|-14 -10 -5 0
^<salary>|-2 -6 -3 -2
^<status>|28 -19 -16 -7
^<survey>|-16 -5 -4 -1
^<thanks>|5 26 -11 -7
^<title>|21 0 -3 -3
^<undecided>|-13 -21 -2 0
^<withdrawn>|-30 -22 -3 2
^a de|3 -2 8 0
^a projets|-9 0 0 0
^a rejection|-7 -1 -1 -1
^a vaga|-1 11 -3 -3
^a votre|11 -12 -5 4
^aanbo*|-5 -4 -4 16
^aanbod|-5 -4 -4 16
^aanvr*|-10 -1 -1 -1
^aanvraag|-10 -1 -1 -1
^ab|-14 -1 6 -3
^abgel*|-4 -4 -2 -2
^abgelehnt|-4 -4 -2 -2
^aboar*|-2 -1 -2 9
^aboard|-2 -1 -2 9
^about|3 -14 1 -4
^about your|9 -11 -5 -3
^absag*|23 -10 -7 -6
^absage|29 -9 -6 -5
^absage ihrer|13 -5 -2 -1
^absagen|-6 -1 -1 -1
^acces*|-10 -5 -2 -2
^access|-10 -5 -2 -2
^accou*|1 -13 -7 -5
^account|-6 -13 -8 -5
^account exec|9 -1 -1 -1
^accountant|14 -6 -1 -2
^accus*|-12 14 -1 0
^accuse|-12 14 -1 0
^accuse de|-12 13 0 0
^achte*|0 0 10 0
^achterberg|0 0 10 0
^ackno*|-15 24 -1 1
^acknowledgement|-14 20 -1 1
^acknowledgment|-3 10 -1 0
^actio*|-12 -6 -2 -1
^action|-12 -6 -2 -1
^action needed|-5 -5 -3 -1
^action required|-8 -8 2 -1
^activ*|-3 -5 -2 -1
^actua*|10 -9 -3 -1
^actualizacion|9 -3 -1 -1
^acuse|-5 10 -2 -1
^acuse de|-5 10 -2 -1
^administrativo|-3 5 -6 -5
^administrator|11 0 0 -1
^admis*|4 -7 -6 -5
^admissions|12 -4 -2 -2
^adopt*|-7 -2 -1 -1
^adoption|-7 -2 -1 -1
^afspr*|-8 -6 12 -3
^afspraak|-8 -6 12 -3
^after|-11 -3 6 -1
^afwij*|20 -6 -5 -5
^afwijzing|20 -6 -5 -5
^agend*|-9 -4 19 -2
^agent|-9 11 -2 -3
^aggio*|13 -12 0 -4
^aggiornamento|11 -12 0 -4
^aggiornamento selezione|-5 -2 -1 -1
^agrad*|10 -2 -1 -2
^ajuda*|10 -3 -3 -1
^ajudante|10 -3 -3 -1
^aktua*|18 -8 -3 -2
^aktualisierung|17 -8 -3 -2
^aktue*|-6 -3 -2 -2
^alert|-8 -3 -2 -2
^alert*|-4 -2 -2 -2
^algue*|-7 -5 -2 -1
^alguem|-7 -5 -2 -1
^all|-8 -5 6 -2
^als|11 5 -4 -3
^alter*|12 -2 -2 -2
^alternance|12 -2 -2 -2
^am|-1 -8 -3 -9
^an|12 -1 0 0
^an update|17 0 -1 -1
^analy*|9 3 0 -2
^analyst|7 5 2 -2
^and|-1 -6 -4 -3
^and reviewed|10 -7 -1 -1
^ander*|-16 -1 16 0
^anfra*|8 -2 -9 -9
^anfrage|8 -2 -9 -9
^angeb*|-11 -3 -2 5
^angebot|-11 -3 -2 5
^anges*|-3 -6 -1 -1
^angesehen|-3 -6 -1 -1
^annun*|-8 11 -4 -2
^antwo*|-3 9 -4 -2
^any|-7 14 -8 -6
^any news|-8 24 -3 -2
^any update|0 -7 -3 -2
^ao mestrado|-5 -2 -1 -1
^apolo*|-9 -2 21 -2
^apologies|-9 -2 21 -2
^app|-5 9 -4 -1
^appar*|-7 -1 -1 -1
^appea*|-4 -2 -2 -2
^appel|-9 0 0 0
^appel a|-9 0 0 0
^application acknowledgement|-5 12 -1 0
^application acknowledgment|-3 10 -1 0
^application at|11 -1 -1 -1
^application confirmation|-12 18 -1 0
^application decision|-10 0 0 0
^application for|9 1 -1 -2
^application from|9 -3 -1 0
^application has|-17 10 -3 6
^application id|-5 9 -2 0
^application is|-9 -10 -2 -1
^application on|-8 0 -1 -1
^application outcome|16 -8 -2 -2
^application received|-16 26 -3 1
^application status|9 2 -4 -2
^application submitted|-14 27 -3 1
^application to|9 5 -2 -3
^application update|9 -7 -3 -2
^application was|-5 11 -7 -7
^application with|15 -8 6 -2
^apply|-4 -2 -2 -1
^apply*|1 12 -4 -3
^applying|1 12 -4 -3
^applying to|-11 15 -1 -1
^appre*|18 8 -2 -3
^apprentice|10 4 -2 -2
^apprenticeship|8 5 -2 -1
^aptitude|-4 -1 9 -1
^arbei*|-15 -9 -14 23
^arbeidsovereenkomst|-2 -2 -3 10
^are|-11 0 -2 -1
^area|10 -3 -1 -1
^arran*|-5 -2 10 -1
^arrangements|-5 -2 10 -1
^arriv*|-9 12 -2 -1
^artic*|-11 19 -4 -5
^artis*|-7 -3 -4 -2
^asses*|-2 -9 16 -6
^assessment|-2 -10 16 -6
^assessment center|-2 -2 9 -2
^assessment centre|-6 -2 15 -1
^assessment invitation|-3 -2 -3 -1
^assis*|12 -3 -2 1
^assistant|12 -2 -2 0
^assoc*|16 -4 -3 0
^associate|19 -3 -2 1
^assunzione|-5 -2 -3 9
^at|13 -5 -2 -1
^ateli*|-7 9 0 0
^atelier|-7 9 0 0
^atten*|5 -3 8 -1
^atual*|13 -4 -1 -1
^atualizacao|13 -4 -1 -1
^atualizacao da|11 -3 -1 -1
^audit*|-9 -1 -5 -4
^audition|-16 -3 -4 -3
^auf|6 -9 -2 -5
^ausbi*|21 -3 -9 3
^ausbildung|12 0 -6 -1
^ausbildungsplatz|13 -4 -4 3
^ausge*|-6 -5 -2 -1
^ausgeschrieben|-7 -3 -1 -1
^aushi*|12 -4 2 -3
^aushilfe|12 -4 2 -3
^aussc*|7 -11 -2 -1
^auswa*|16 1 7 -3
^auswahlverfahren|12 -5 8 -2
^autho*|-5 -4 -3 -2
^autom*|-16 21 -3 -1
^autor*|-7 11 -1 0
^autoreply|-6 9 -1 0
^avail*|-15 -5 17 -2
^availability|-13 -5 17 -2
^avec|-4 -2 10 -2
^avez|-4 -3 -1 -1
^avis|-9 -3 -4 -1
^avis nous|-5 -1 -2 -1
^aviso|12 -3 -2 -2
^avons|-8 12 -1 0
^aw|12 6 -7 -3
^aw bewerbung|5 16 -1 -6
^aw ihr|-10 -1 -1 -2
^ayuda*|12 -3 -2 -2
^ayudante|12 -3 -2 -2
^backg*|-7 -5 -3 -1
^background|-7 -5 -3 -1
^background check|-6 -3 -2 -1
^badge|-7 -2 -1 0
^baker|18 -5 -3 -2
^ballo*|-6 -1 -1 -1
^ballot|-6 -1 -1 -1
^banco*|-3 14 -3 -2
^bank|14 -2 -3 -1
^baris*|26 0 -10 -6
^barista|26 0 -10 -6
^beca|0 -4 -3 -3
^bedan*|-5 18 -5 -2
^bedankt|-5 18 -5 -2
^bedankt voor|-3 14 -4 -2
^been|-15 10 -17 2
^been invited|-3 -3 -3 -2
^been received|-7 12 -1 0
^been rescheduled|-1 -1 -9 0
^bei uns|13 -1 -4 -1
^beim|-3 14 -1 -1
^bench|-2 11 -3 -2
^bench joiner|-4 11 -2 -1
^benefits|-4 -2 -2 -2
^beric*|10 -3 -3 -2
^bericht|10 -3 -3 -2
^besch*|-7 -2 -3 -2
^besta*|-23 23 -4 -4
^bestatigung|-22 23 -3 -3
^beta|-19 -5 -3 -2
^beta programme|-6 -2 -2 -1
^beves*|-13 3 -1 -2
^bevestiging|-11 5 0 -2
^bewer*|9 7 -5 -4
^bewerberdaten|-11 -4 -2 -1
^bewerbung|11 7 -5 -4
^bewerbung als|11 5 -3 -3
^bewerbung auf|14 -3 -3 -1
^bewerbung bei|8 9 -4 -3
^bewerbung beim|-3 9 -1 -1
^bewerbung bitte|-6 -5 -2 -1
^bewerbung eingegangen|-10 15 -1 0
^bewerbung erhalten|-8 12 -1 -1
^bewerbung ist|-10 10 -1 0
^bewerbung uber|-8 16 -1 -1
^bewerbung um|2 -4 -5 -3
^bewerbung vom|14 -8 -1 -1
^bewerbung wurde|-13 0 -2 -2
^bewerbungseingang|-7 19 -4 -2
^bewerbungsgesprach|-9 -3 15 -2
^bid|-7 2 -3 -3
^bien|-15 19 -1 0
^bien recu|-6 9 -1 0
^bienv*|-3 -2 -2 10
^bienvenida|-3 -2 -2 10
^big|9 -4 -1 -1
^big sky|10 -1 0 0
^bij|1 8 -11 0
^bijba*|11 -2 -3 -3
^bijbaan|11 -2 -3 -3
^biscu*|-9 -1 -1 0
^biscuit|-9 -1 -1 0
^bitte|-15 -11 -1 -2
^bitte um|-10 -4 -3 -2
^blood|-9 -1 -1 -1
^board|-9 -3 4 -2
^bolsa|10 -2 -3 1
^bolsa de|11 1 -2 3
^bonus|-6 -3 -1 -2
^booki*|-5 -3 -2 -1
^booking|-8 -2 -2 -1
^bus|1 -4 11 0
^by|9 -11 -1 -2
^c|-7 18 -5 -2
^cabel*|13 -3 -3 -2
^cabeleireira|13 -3 -3 -2
^cabif*|-2 -2 -5 -1
^cabify|-2 -2 -5 -1
^cafe|14 -3 -3 -3
^call|-19 -6 19 -3
^camarero|10 -3 -1 -2
^cambi*|-11 -4 8 -3
^cambio|-12 -4 8 -3
^cambio de|-12 -3 9 -3
^camer*|10 -4 -3 -2
^campa*|-1 -4 -3 -3
^campaign|-4 -3 -2 -2
^can|-5 -1 11 -1
^cance*|8 -10 4 -4
^canceled|3 -1 10 0
^cancelled|1 -4 -4 -2
^candi*|10 7 -7 -4
^candidacy|17 -3 -2 -1
^candidat|-6 -3 -1 -1
^candidate|-6 -9 -6 -2
^candidate account|-8 -3 -2 0
^candidato|-8 -6 -4 -3
^candidatura|9 9 -7 -4
^candidatura a|16 1 -3 -2
^candidatura espontanea|-4 13 -3 -2
^candidature|11 9 -5 -3
^candidature a|8 3 -1 -1
^candidature chez|12 -2 -3 -1
^candidature est|-11 0 -2 -1
^candidature poste|-4 10 -2 -1
^candidature recue|-3 9 -2 -1
^candidature transmise|-7 11 -1 -1
^cant|-8 -2 -4 -1
^card|-14 -4 -1 -1
^card application|-7 -2 -1 -1
^care|6 4 4 -3
^care assistant|10 -3 -1 -1
^caree*|-10 1 -6 -2
^careers|1 -2 -7 -3
^careers at|10 -4 -2 -1
^carta|-11 -3 -3 16
^carta oferta|-7 -1 -1 14
^carta*|-7 -1 -1 -1
^cartao|-7 -1 -1 -1
^case|6 -5 11 -4
^cashi*|10 -3 -2 -1
^cashier|10 -3 -2 -1
^casti*|-6 -4 -4 -3
^casting|-2 -3 -3 -3
^cat|-4 10 -2 -1
^cente*|-2 -2 9 -2
^center|-2 -2 9 -2
^centr*|-1 -3 15 -1
^centre|-1 -3 15 -1
^certi*|-7 -2 0 0
^chang*|0 -9 27 -9
^change|6 -4 24 -4
^change of|-4 -2 14 -1
^charg*|1 -2 -4 -4
^chat|-14 -10 29 -4
^check|2 -5 -4 -6
^chef|9 3 1 -4
^chez|4 9 -5 -3
^chius*|19 -8 -3 -3
^chiusa|16 -7 -3 -3
^cita|-8 -5 2 -4
^claim|-9 -1 -1 -1
^clerk|-9 -9 8 -4
^clien*|7 -7 17 -4
^cliente|-2 -4 15 -2
^clini*|10 0 -2 2
^clinical|9 -1 -1 -1
^close*|2 -11 -5 -4
^closed|2 -11 -5 -4
^closi*|-9 -11 -5 4
^closing|-9 -11 -5 4
^closing soon|-4 -3 -1 -2
^club|-5 -3 -1 -1
^cocin*|14 -3 -4 -3
^code|-6 -4 -2 0
^coffe*|-4 -2 -4 -1
^coffee|-4 -2 -4 -1
^collo*|2 -10 22 -6
^colloquio|2 -10 22 -6
^colloquio conoscitivo|-5 -3 11 -1
^com sucesso|-6 11 -1 -1
^comin*|-3 -5 0 14
^comme*|18 -4 -4 -3
^commu*|0 -5 -1 -4
^como|-8 -4 -2 -1
^como foi|-7 -2 -2 -1
^compl*|-21 -14 7 -4
^complete|-17 -11 13 -3
^complete your|-15 -16 14 -2
^compt*|-4 -2 -2 -2
^con|-12 -1 17 -1
^conco*|7 9 -2 -4
^concorso istruttore|-6 10 2 -1
^concours|9 3 -2 -1
^condi*|-6 -1 -2 15
^conditional|-8 -1 -1 15
^conditional offer|-8 -1 -1 15
^confe*|-17 22 -3 -1
^conferma|-14 22 -2 0
^conferma ricezione|-9 13 -1 0
^confi*|-22 23 4 -2
^confirm|-2 -4 -2 -1
^confirmacao|-11 14 -1 0
^confirmacao de|-6 9 -1 0
^confirmacion|-9 16 -1 0
^confirmacion de|-8 12 -1 0
^confirmada|-6 12 -2 -1
^confirmation|-20 25 6 1
^confirmation de|-8 12 -2 0
^confirmation of|-12 16 3 -1
^confirmed|-6 -3 12 -1
^congr*|-11 -4 -4 12
^congratulations|-11 -4 -4 12
^conhe*|-11 -4 7 -1
^conos*|-8 -4 17 -1
^conoscitivo|-5 -3 11 -1
^consi*|9 -2 -3 -2
^consu*|22 -8 -8 -2
^consulta|-9 -8 -2 -1
^consultant|27 -7 -4 -3
^conta|-8 -4 -3 -2
^conta*|0 10 -1 -2
^contr*|10 -11 -5 16
^controller|13 -4 -3 -1
^convi*|-3 -3 11 -1
^convite|-3 -3 11 -1
^convite para|-6 -2 11 -1
^convo*|-6 -8 17 3
^convocation|-7 -2 14 -2
^convocazione|-5 -2 9 -1
^cook|17 -3 -3 1
^coord*|7 5 6 -2
^coordinator|13 4 -1 -3
^costu*|-5 11 -2 -1
^costureira|-5 11 -2 -1
^couns*|11 -2 -2 -1
^counselor|9 -2 -1 -1
^count*|-4 -9 9 8
^court|-12 -1 2 0
^credi*|-3 -9 -3 -3
^credit|-6 -8 -2 -2
^credit union|-4 -6 -1 0
^crew|17 6 -3 -4
^cto|-5 -2 10 -2
^cuisi*|0 -5 9 -2
^cuisine|-1 -5 10 -2
^curri*|12 1 -6 5
^curriculo|-5 10 -2 -1
^curriculum|10 -5 -2 -1
^cv|7 26 -18 -8
^cv ha|-11 9 -1 0
^d embauche|-7 -1 0 11
^da|15 -7 0 -3
^da sua|10 -3 0 -1
^dank|-8 17 -1 0
^dank fur|-13 15 0 0
^danke|-5 27 -8 -2
^danke fur|3 11 -4 -3
^data entry|12 -3 -3 -2
^date|-17 -9 -3 8
^datin*|-11 -1 -2 -1
^dating|-11 -1 -2 -1
^day|-4 -6 3 -4
^dbs|11 -3 -1 -2
^de auxiliar|-4 -3 -1 -1
^de candidatura|-6 10 -3 -2
^de estagio|-9 13 -1 -1
^de fomento|-8 -1 0 -1
^de hora|-7 -2 0 -2
^de l|-1 -4 -3 -1
^de location|-9 0 0 0
^de postulacion|-9 6 0 0
^de reception|-12 15 -1 0
^de recibo|-5 10 -2 -1
^de recrutement|-8 -4 10 -1
^de satisfacao|-4 -2 -2 -1
^de satisfaccion|-4 -3 -1 -1
^de trabalho|-5 -2 -2 14
^de votre|-2 14 -1 -4
^decis*|9 -9 -8 -5
^decision|10 -9 -8 -5
^decision on|-2 -4 -2 -2
^decli*|-10 -2 -1 -1
^declined|-7 -2 -1 -1
^dein|9 -6 -10 9
^deine|-2 16 -5 -5
^deine bewerbung|1 15 -4 -4
^deiner bewerbung|10 -10 -3 4
^del|6 -9 -4 -4
^delay|-6 17 -1 0
^delet*|-7 -3 -2 -1
^della|-4 -7 -3 -1
^deman*|-14 -2 -3 -1
^demande|-14 -2 -3 -1
^demande de|-16 -1 -1 -1
^deput*|-1 -7 -1 -1
^deputy|-1 -7 -1 -1
^des|3 -7 -3 -3
^desca*|14 -14 -2 -2
^descartado|16 -9 -2 -1
^desis*|-24 -9 -5 -4
^desistement|-17 -3 -3 -2
^desistencia|-5 -6 -3 -2
^devel*|10 -1 -4 -3
^developer|9 -5 -3 -2
^devop*|12 -3 -2 -2
^devops|12 -3 -2 -2
^di|-1 -10 -6 1
^di assunzione|-3 -2 -2 10
^di lavoro|-4 -2 -2 -1
^di locazione|-5 -2 -1 -1
^did|-13 -3 7 -1
^didnt|-8 -1 -1 0
^die|-1 -5 -5 -4
^diens*|-5 -2 -1 -1
^dienst|-5 -2 -1 -1
^digit*|6 -2 9 2
^direct|-6 -2 -2 -1
^director|11 3 -4 -2
^dispo*|21 -3 -6 -5
^disposition|15 -3 -3 -3
^do|-3 -2 -4 -7
^do processo|9 -3 -2 -1
^do sol|-4 -3 -1 -1
^docto*|9 -1 -1 -1
^docum*|-16 -11 -14 -4
^document|-5 -4 -2 -1
^documenti|-7 -7 -6 -3
^documentos|-6 -5 -5 -2
^documents|-6 -6 -4 -2
^documents manquants|-2 -5 -1 -1
^doman*|-10 6 6 -3
^domanda|-9 6 3 -3
^domanda di|-3 -1 -3 -2
^dossi*|-5 5 -9 -6
^dossier|-16 9 -7 -4
^dossier de|-8 -1 -1 -1
^drive|5 3 2 -1
^drive*|21 -2 -1 -5
^driver|21 -2 -1 -5
^du|-1 -6 0 -6
^echange telephonique|-3 -2 9 -1
^ecolo*|-4 -4 -3 -3
^edital de|-8 -1 0 -1
^edito*|10 -3 -4 -5
^educa*|-3 2 11 -3
^een|-3 0 10 0
^eine|-9 1 -3 -1
^einga*|-16 24 -2 0
^eingang|-14 20 -1 0
^eingang ihrer|-9 15 -1 0
^eingangsbestatigung|-16 20 -1 0
^eingangsbestatigung ihrer|-9 10 0 0
^einge*|-17 25 -2 0
^eingegangen|-17 25 -2 0
^einka*|-9 5 -2 -2
^einkauf|-6 -2 -1 -1
^einla*|-16 -12 27 -2
^einladung|-16 -12 27 -2
^einladung zum|-14 -9 19 -2
^einst*|1 -5 -3 13
^el proceso|-2 -3 -3 -1
^elektroniker|10 -1 -2 0
^em|-27 -1 -6 -4
^email|-6 -7 4 -1
^email*|-5 -5 -1 -1
^embau*|-7 -1 0 11
^embauche|-7 -1 0 11
^emplo*|2 -2 -9 16
^employer|9 -3 -1 -1
^employment|1 -3 -7 18
^employment application|11 1 -1 -2
^encerrada|-4 -4 -1 -1
^encue*|-4 -3 -1 -1
^encuesta|-4 -3 -1 -1
^encuesta de|-4 -3 -1 -1
^enfermeria quirofano|-7 12 -1 -1
^engineer|4 -2 4 3
^enhor*|-2 -2 -3 9
^enhorabuena|-2 -2 -3 9
^enqui*|-8 -3 -2 -2
^enquiry|-8 -3 -2 -2
^entre*|4 -11 25 -6
^entretien|6 -10 23 -6
^entretien du|11 -2 -3 -2
^entrevista|3 -12 27 -7
^entry|10 -3 -3 -2
^entsc*|14 -2 -4 -3
^entscheidung|15 -2 -3 -3
^envia*|-6 9 -1 -1
^envoy*|-8 10 -1 0
^envoyee|-8 10 -1 0
^ergeb*|12 -2 -2 -1
^ergebnis|12 -2 -2 -1
^erhal*|-11 18 -1 -1
^erhalten|-11 18 -1 -1
^erinn*|-6 -4 12 0
^erinnerung|-6 -4 12 0
^erster|-4 -3 -4 9
^erzie*|10 9 -3 -4
^erzieherin|9 7 -2 -3
^esito|19 -10 -4 -4
^esito candidatura|9 -3 -1 -1
^esito domanda|-6 -3 -1 -1
^esito prova|12 -3 1 -2
^espon*|-4 13 -3 -2
^espontanea|-4 13 -3 -2
^essai|-2 -3 10 -2
^est|-16 6 -4 -2
^est toujours|-5 -10 -1 0
^esta|-12 -6 -3 -1
^estad*|12 -4 -1 -1
^estado|12 -4 -1 -1
^estag*|6 10 -5 -4
^estagio|6 10 -5 -4
^etapa|-3 -4 13 -3
^etape|-8 -4 19 -2
^ete|12 4 -6 -5
^etude|-2 -10 -1 -1
^even|-5 -9 -3 -2
^even geduld|-4 -8 -2 -1
^exec|17 -2 -4 -2
^exped*|-6 -2 -1 0
^expediente|-6 -2 -1 0
^expen*|-5 -1 -3 0
^exper*|-13 -2 -2 -1
^experience|-11 -1 -2 0
^experiencia|-5 -2 -1 -1
^expir*|-10 -9 8 -2
^expired|-4 -6 -1 -1
^expires in|-2 -1 10 0
^facha*|11 -5 -1 -1
^fahre*|9 -4 -1 -1
^fahrer|9 -4 -1 -1
^fair|-6 -2 -1 0
^feedb*|22 -5 -9 -3
^feedback|22 -5 -9 -3
^fehle*|-10 -6 -2 -2
^fehlende|-10 -6 -2 -2
^fehlende unterlagen|-10 -6 -2 -2
^fello*|9 -5 1 -3
^fellow|12 -3 2 -1
^filia*|-2 -4 10 -1
^fille*|12 -1 -2 -2
^filled|14 -6 -2 -2
^fin|12 -4 -2 -1
^final|10 -3 12 -5
^finan*|6 -9 -4 -4
^finance|-3 -3 -2 -2
^flat|-9 0 0 0
^foi|-12 -1 -3 -1
^foi sua|-5 -2 -1 -1
^follo*|18 -1 -7 -4
^follow|14 -4 -5 -3
^follow up|14 -4 -5 -3
^followup|15 -2 -5 -3
^fomen*|-8 -1 0 -1
^fomento|-8 -1 0 -1
^footb*|-7 -2 -1 -1
^football|-7 -2 -1 -1
^football trials|-7 -2 -1 -1
^for a|-15 -1 6 0
^for applying|2 13 -4 -3
^for barista|-5 -2 -1 -1
^for you|-5 -5 -4 -3
^for your|-1 15 -4 -4
^foste*|-10 -1 -1 0
^foster|-10 -1 -1 0
^found*|2 8 3 -3
^founding|-4 10 1 -2
^founding engineer|-2 11 -3 -1
^frage|-6 -2 -3 0
^franc*|-14 3 -3 -2
^france|-4 -3 -1 -1
^franchise|-9 6 -2 -1
^freez*|-6 -3 0 0
^freeze|-6 -3 0 0
^frida*|-10 11 -2 -1
^friday|-10 11 -2 -1
^from|16 -8 -1 3
^fur|-2 10 -10 -6
^fur deine|-7 9 -1 -1
^fur ihre|-15 17 -1 0
^fw|10 -4 6 -2
^fwd|11 -1 -4 -4
^fyi|-8 -2 -2 -1
^galle*|-1 10 -3 -1
^gallery|-1 10 -3 -1
^gedul*|-4 -8 -2 -1
^geduld|-4 -8 -2 -1
^gegev*|-2 -5 -3 -2
^gegevens|-2 -5 -3 -2
^gelos*|-9 -6 -2 -2
^geloscht|-9 -6 -2 -2
^gener*|5 9 -3 -2
^general|-2 9 -2 -1
^gespr*|4 -11 24 -8
^gesprach am|5 -1 -13 -1
^gesprek|2 -5 20 -3
^gesprek morgen|-4 -1 10 -1
^get|-10 -3 -2 0
^get the|-8 -2 -1 0
^good|-11 -5 4 11
^good news|-10 -3 5 13
^got|-18 27 -3 0
^got it|-15 26 -2 0
^got your|-6 9 0 0
^gover*|-8 -1 -1 -1
^graci*|3 15 -7 -3
^gracias|5 15 -7 -3
^gracias por|6 12 -6 -2
^graduate|13 2 -3 -1
^grant|-17 -2 -2 -1
^grant application|-9 0 -1 0
^grazi*|3 13 -5 -3
^grazie|3 13 -5 -3
^group|9 -1 -1 0
^grupa*|-4 -1 9 -1
^grupal|-4 -1 9 -1
^guest|-13 2 -1 -1
^haben|-17 11 -4 4
^haben ihre|-9 11 -1 -1
^happe*|-11 18 -2 0
^happens|-11 18 -2 0
^happens now|-9 16 -2 0
^has|-19 9 -12 1
^has been|-14 12 -15 4
^have|-20 11 -5 -3
^have received|-7 11 0 0
^have withdrawn|-6 -2 -1 0
^have your|-4 9 -1 -1
^head|-6 0 -5 -3
^head of|-7 -3 -4 -2
^hebbe*|-9 16 -1 0
^hebben|-9 16 -1 0
^hebben je|-7 14 -1 0
^helaa*|11 0 -3 -1
^helaas|11 0 -3 -1
^hello|18 -3 -3 -2
^hello from|12 -2 -2 -1
^hemos|-10 9 -1 0
^hemos recibido|-9 10 0 0
^here|-8 -5 -1 0
^herin*|-10 -5 22 -2
^herinnering|-10 -5 22 -2
^hi|19 -9 2 -6
^hi from|-9 -3 8 -2
^hirin*|-15 -3 -9 -4
^hiring|-15 -3 -9 -4
^hold|-13 13 -2 -1
^home|9 0 -3 -3
^hora|-7 -2 0 -2
^hora entrevista|-5 -1 -9 -1
^hours|0 -1 10 0
^house|-15 -5 -2 3
^how|-17 -3 -2 0
^how to|-10 -2 -2 -1
^hr|12 -4 0 -2
^i|5 -5 11 1
^ihr|-3 -7 -3 -6
^ihr angebot|-10 -1 -1 -2
^ihr gesprach|9 -1 -3 -1
^ihr jobagent|-7 -2 -2 -2
^ihr profil|-10 1 -2 -1
^ihr termin|-1 -1 -10 -1
^ihr vorstellungsgesprach|-3 6 14 -3
^ihre anfrage|-2 -4 -5 -5
^ihre bewerbung|10 2 -4 -2
^ihre initiativbewerbung|10 -3 -1 -1
^ihre onlinebewerbung|2 11 -4 -1
^ihre rechnung|-2 -4 -2 -3
^ihrem|-5 -1 -2 -1
^ihrer|2 -3 -9 -6
^ihrer bewerberdaten|-11 -4 -2 -1
^ihres|2 0 -11 -2
^ii|10 1 -2 0
^il|-5 1 -5 -2
^impor*|9 -3 -2 -4
^in|-3 -3 0 -6
^in unserem|-4 -4 -1 -1
^incom*|-14 -6 -1 -1
^indeed application|-2 10 -2 -1
^info|-1 -7 -2 -1
^infor*|10 -9 -7 -3
^inget*|-6 -2 -2 -1
^ingetrokken|-6 -2 -2 -1
^initi*|13 16 -6 -5
^initiativbewerbung|13 16 -6 -5
^inscr*|-19 33 -5 -2
^inscribirte|-4 10 -2 -1
^inscricao|-12 21 -2 0
^inscripcion|-9 20 -3 -2
^instr*|5 -1 5 2
^insur*|-2 -1 -3 -3
^insurance|-2 -1 -3 -3
^inter*|0 -4 18 -7
^interest|6 12 -5 -4
^interest in|8 9 -4 -3
^interested|-8 -1 -1 -1
^intern|14 -3 1 -2
^internal|11 -5 -2 -1
^internship|15 7 -7 -4
^interview|-3 -6 24 -6
^interview arrangements|-5 -2 10 -1
^interview confirmation|-4 -4 13 -1
^interview feedback|-2 -2 -8 -2
^interview friday|-8 12 -1 -1
^interview invitation|-11 -1 18 0
^interview on|0 -2 -6 -1
^interview outcome|10 -2 -3 -2
^interview sat|-4 -1 12 -1
^interview time|-6 -2 20 -2
^intre*|-8 -3 -2 -1
^intrekken|-8 -3 -2 -1
^intrekken sollicitatie|-8 -3 -2 -1
^intro|-5 -4 -1 -2
^invia*|-8 12 -2 -1
^invit*|-17 -9 25 -4
^invitacion|-4 -2 12 -1
^invitacion a|-3 -2 10 -1
^invitation|-18 -7 22 -4
^invitation to|-9 -1 11 0
^invite|-5 -2 12 0
^invited|-6 -4 -1 -2
^invited to|-3 -4 -1 -2
^invito|-5 -3 12 -1
^invoi*|-7 -5 -3 -3
^invoice|-7 -5 -3 -3
^ironb*|-3 9 -2 -1
^is|-26 -1 -3 -4
^is this|-8 0 -1 0
^is your|-7 -5 0 0
^ist|-12 12 -1 0
^istru*|-2 9 1 -2
^istruttore|-4 9 1 -1
^it|-17 23 -2 -2
^je|-6 8 -8 -8
^je profiel|-4 -5 -3 -1
^je sollicitatie|7 11 -6 -4
^job|9 -10 -10 0
^job alert|-8 -3 -2 -2
^job application|23 -8 -3 -3
^job closing|-5 -5 -2 -2
^job offer|-8 -3 -5 22
^jobag*|-10 -3 -3 -2
^jobagent|-10 -3 -3 -2
^jobs|-18 -9 -5 -2
^jobs for|-14 -4 -3 -1
^jobs fur|-5 -2 -2 -1
^jobs in|-13 -4 -2 -2
^jobs you|-5 -2 -2 -1
^joine*|2 11 -3 -2
^joiner|2 11 -3 -2
^jou|-6 -2 -1 -1
^journ*|10 -5 4 -3
^junio*|12 6 -3 -3
^junior|12 6 -3 -3
^kamla|-4 -2 -2 -1
^kandi*|8 5 -6 2
^karri*|-6 -3 -5 -2
^karriereabend|-5 -3 -4 -1
^karriereabend bei|-2 -2 -4 -1
^kasse*|-3 -3 -2 -1
^kassel|-3 -3 -2 -1
^kenne*|-5 -9 28 -4
^kennenlernen|-8 -7 25 -4
^kenni*|-14 -6 22 -2
^kennismaking|-5 -3 13 -1
^kennismakingsgesprek|-8 -3 13 -1
^know|-9 -5 -2 -2
^kredi*|-8 -2 -1 -1
^kundi*|-6 -4 -3 -2
^kurze|-10 -4 -7 -2
^l|1 -8 -3 -3
^la|-3 -2 -5 -6
^la commission|-9 0 0 0
^la sua|-9 8 -3 -2
^la tua|-4 -4 -7 -5
^lab|-1 4 7 -1
^lab technician|-10 5 6 0
^lagerist|12 -4 -1 -1
^lande*|-6 10 -1 -1
^last|-9 -2 7 5
^lauft|-7 -3 11 0
^lavor*|5 -9 0 -5
^lavoro|5 -9 0 -5
^le|0 -4 11 -2
^lead|22 -8 -4 0
^lehrs*|19 -6 -4 -3
^lehrstelle|19 -6 -4 -3
^leide*|-3 -2 -3 -1
^leider|-3 -2 -3 -1
^let|-9 -3 14 -1
^let s|-9 -3 14 -1
^lette*|-12 3 -10 19
^letter|-11 -3 -9 21
^letter of|2 -2 -7 16
^letter to|-10 -1 -1 -2
^letti*|-6 -4 -3 -2
^letting|-10 -3 -2 -2
^like|-8 -4 9 7
^like to|-3 -2 10 -1
^linde*|-9 -1 0 0
^linke*|-10 -5 -5 -4
^linkedin|-10 -5 -5 -4
^list|-2 -8 -5 5
^lobla*|-1 -6 -5 0
^loblaw|-1 -6 -5 0
^locat*|-6 -1 -1 -1
^location|-9 0 0 0
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
^maitr*|-8 11 -1 0
^maitre|-8 11 -1 0
^manqu*|-5 -8 -4 -1
^manquantes|-2 -4 -3 -1
^manquants|-2 -5 -1 -1
^manus*|-19 -3 -3 -2
^manuscript|-11 -2 -1 -1
^manuskript|-6 -1 -2 -1
^marke*|5 9 -6 -3
^marketing|5 12 -4 -2
^may|-10 -1 2 -1
^mecan*|15 -4 -3 -3
^mecanico|15 -4 -3 -3
^mechanical|-5 -2 -1 -1
^medic*|18 -6 -10 -5
^medical|10 -7 -9 -5
^medico|11 -1 -2 -1
^membe*|0 -4 -4 -4
^member|12 -1 0 -1
^membership|-15 -2 -3 -2
^mento*|-6 -2 -1 -1
^merci|-9 20 -3 -1
^mesa|-7 1 -2 -1
^messa*|-2 -5 -3 -2
^message|-2 -4 -2 -1
^mestr*|-10 -2 -1 -1
^mestrado|-10 -2 -1 -1
^mi|-16 -2 -2 -1
^minij*|10 3 -4 -4
^minijob|10 3 -4 -4
^missi*|-4 -7 -6 -4
^mission|0 -4 -6 -4
^mit|-4 -5 10 -3
^mitar*|9 -2 -2 0
^mobil*|-3 -7 12 -3
^monte*|18 -8 -4 -2
^monteur|18 -8 -3 -2
^more|-11 -3 3 -1
^morge*|-8 -3 9 -1
^morgen|-8 -3 9 -1
^mortg*|-9 -1 -1 -1
^mortgage|-9 -1 -1 -1
^mortgage application|-8 -1 0 0
^move|2 -3 -7 -2
^msc|-10 0 0 0
^music|11 -3 -2 -1
^my|-2 -3 -4 -3
^na|6 -7 -6 12
^nachr*|0 -5 -4 -2
^nachs*|-5 -2 10 -1
^nao|2 -6 -3 -2
^natur*|-3 -4 -2 -2
^need|-5 -2 -5 -2
^need to|-4 -1 -5 -2
^neede*|-9 -7 -7 -1
^needed|-9 -7 -7 -1
^neue|-14 -6 -4 -2
^neue jobs|-12 -4 -3 -2
^neuer|-4 -3 20 -3
^neuer termin|-3 -2 15 -2
^new|-18 -9 -4 -2
^new jobs|-15 -4 -3 -1
^new message|-6 -3 -1 -1
^news|-11 14 -5 13
^newsl*|-17 -5 -6 -3
^newsletter|-17 -5 -6 -3
^next|-1 -2 24 -5
^next steps|2 -3 20 -4
^nieuw*|-15 -6 3 -2
^nieuwe|-9 -3 5 -2
^nieuwsbrief|-6 -2 -2 -1
^night*|7 0 3 1
^nights|7 0 3 1
^no|7 6 -10 -6
^no longer|9 -2 -1 -1
^no subject|16 -2 -3 -2
^nog|-7 -13 -3 -2
^nog even|-4 -8 -2 -1
^nonse*|13 -6 -2 -2
^nonselection|13 -6 -2 -2
^nos|-5 -2 -2 0
^not|19 -10 -3 -8
^not selected|10 -2 -2 -1
^not shortlisted|9 -3 -2 -1
^note|12 -2 -2 -2
^notic*|21 -12 -1 -6
^notice|21 -11 -1 -6
^notif*|19 -6 -4 -3
^notification|12 -2 -4 -2
^nous|-13 12 -3 -1
^nous avons|-8 12 -1 0
^nous interesse|-5 -1 -2 -1
^nov|-1 0 10 0
^nova|-8 -3 16 -1
^novas|-6 -2 -2 -1
^now|-12 14 -3 -1
^nueva*|-8 -5 -2 -2
^nuevas|-8 -5 -2 -2
^nuevas ofertas|-5 -4 -1 -2
^nλ|-1 9 -2 -1
^o|-4 -3 -7 -4
^o seu|-8 -3 -1 -1
^of employment|-9 -2 -2 21
^of nonselection|9 -2 -2 -2
^of offer|-3 -1 -5 13
^of the|-4 1 -4 -3
^of venue|-2 -1 9 -1
^of your|-12 6 -3 -5
^ofert*|4 -15 -11 7
^oferta|12 -6 -6 10
^ofertas|-11 -8 -3 -3
^offer|-16 -6 -10 35
^offer from|-6 -1 -3 16
^offer letter|-14 -1 -3 18
^offer of|-10 -2 -2 22
^offer*|-11 -4 -4 6
^offerte|-5 -2 -3 -1
^offre*|-9 -2 -2 -2
^offres|-9 -2 -2 -2
^oktob*|-6 -4 -5 -2
^oktober|-6 -4 -5 -2
^on|1 -1 -9 -2
^on hold|-15 14 -1 -1
^on the|-7 0 -1 -1
^on thursday|-1 -1 -11 0
^on your|10 -4 -3 -2
^onboa*|-5 -3 -4 -3
^onboarding|-5 -2 -2 -2
^onlin*|4 -3 20 -5
^online|0 -4 17 -2
^onlinebewerbung|2 11 -4 -1
^onlinetest|9 -6 9 -2
^ontva*|-20 32 -4 -1
^ontvangen|-17 28 -4 -2
^ontvangstbevestiging|-10 14 -1 0
^ontvangstbevestiging sollicitatie|-8 10 -1 0
^onze|-5 -2 -2 -1
^onze sollicitatieprocedure|-5 -2 -2 -1
^op|0 1 -5 -6
^op je|15 -5 -2 -1
^op vacature|-5 9 -2 -1
^open|1 -8 -7 -4
^open call|-8 -1 -2 -1
^open sollicitatie|16 -4 -2 -1
^opera*|7 0 2 0
^opini*|-3 -3 -2 -1
^opinione|-5 -3 -2 -1
^opinione conta|-5 -3 -2 -1
^oppor*|-6 -6 -6 -3
^opportunita|-6 -4 -2 -1
^opportunite|-3 -2 -3 -1
^order|-3 -5 -6 -3
^our|-2 -10 -10 7
^our call|-1 -2 -5 -1
^our privacy|-5 -4 -2 -1
^outco*|15 -8 -5 -2
^outcome|15 -8 -5 -2
^outcome of|1 -7 -3 -2
^overd*|-7 -6 -4 -4
^paper|-6 -1 -2 -1
^para|-10 -9 6 -4
^para entrevista|-10 -4 18 -1
^para voce|-5 -3 -2 -1
^parco*|-7 -2 -1 0
^parti*|8 -9 1 -5
^partn*|-2 -6 1 -3
^partt*|9 1 -2 -1
^parttime|9 1 -2 -1
^paso|-8 -5 14 -3
^passw*|-6 -5 -1 0
^password|-5 -5 -1 0
^paten*|0 -5 -3 -3
^pause*|-9 -5 -2 -1
^paused|-9 -5 -2 -1
^payme*|-1 -2 -7 -2
^payment|-2 -2 -7 -2
^pedid*|-14 -4 -2 -2
^pedido|-14 -4 -2 -2
^pedido de|-10 -1 -1 -1
^peluq*|10 -4 -2 -1
^per|4 -6 -3 -7
^perfi*|-7 -4 -2 -1
^perfil|-7 -4 -2 -1
^perso*|1 -4 -1 -5
^personal|-9 4 0 -2
^personio|9 -3 1 -2
^pesqu*|-6 -2 -1 -1
^pesquisa|-6 -2 -1 -1
^pfleg*|12 1 -1 -1
^pharm*|11 -9 -1 -1
^phd application|-8 0 -1 -1
^phone|-13 -5 24 0
^phone screen|-11 -4 22 -1
^photo*|-9 1 -2 -1
^physi*|11 -2 -2 -1
^piece*|-4 -4 -3 -1
^pieces|-4 -4 -3 -1
^pieces manquantes|-2 -4 -3 -1
^piso|-13 -3 -2 -2
^pitch|-17 -3 -2 -3
^place|-7 -3 -3 -3
^plann*|8 -6 -7 -6
^planner|14 0 -4 -2
^planning|-9 -6 -4 -4
^plant*|-13 -2 -2 -2
^pleas*|-7 -9 -5 3
^please|-7 -9 -5 3
^please rate|-5 -2 -2 -2
^pool|-1 -5 -3 -1
^por|5 1 -9 -4
^por inscribirte|-4 10 -2 -1
^por tu|10 -4 -2 -1
^posit*|10 -9 1 -1
^position|10 -9 1 -1
^position filled|9 -4 -2 -1
^position on|-4 -7 0 0
^posiz*|16 -9 -5 -3
^posizione|16 -9 -5 -3
^posizione chiusa|11 -5 -2 -2
^postd*|10 2 -3 0
^postdoc|9 2 -3 -1
^poste|11 5 -4 -1
^poste d|12 -5 -1 -2
^poste de|10 -4 -1 2
^postu*|2 13 -6 -4
^postulacion|1 9 -6 -4
^postulation|10 -3 -2 -1
^pour le|-4 -2 9 -1
^pract*|17 -5 5 -5
^practicas|21 -4 -4 -3
^prakt*|13 5 -2 -5
^praktikum|13 6 -5 -4
^prati*|10 -3 2 -2
^pratica|10 -2 -3 -1
^prestamo|-6 -1 -1 -1
^pret|-12 -2 -1 -2
^princ*|11 -6 -4 -3
^principal|13 -6 -4 -2
^priva*|2 -6 -3 -2
^privacy|-5 -4 -2 -1
^privacy notice|-5 -4 -2 -1
^prize|-6 -2 -1 -1
^probation|-2 -2 -3 -2
^probe*|3 -9 13 -4
^probearbeiten am|-2 -2 -4 -1
^proce*|16 2 -7 -5
^proceso|21 1 -9 -6
^proceso de|9 -3 -1 -1
^proceso en|0 9 -2 -1
^process|-1 13 -2 -1
^processo|18 -3 -6 -4
^processo seletivo|13 -5 -3 -2
^proch*|-6 -4 16 -2
^prochaine|-6 -4 16 -2
^prochaine etape|-6 -4 16 -2
^produ*|15 -7 3 -3
^production|15 -3 -2 -1
^profe*|6 3 0 7
^profi*|-18 -15 -5 0
^profiel|-4 -5 -3 -1
^profil|-18 -8 -4 -2
^profile|-14 -8 -1 0
^progress|-4 -5 -2 -1
^proje*|2 -10 1 -3
^projektleiter|11 -2 -2 -1
^projets|-9 0 0 0
^promotion|-5 -2 -1 -1
^propo*|-28 -13 -12 37
^proposal|-14 -3 -3 -5
^proposition|-15 -3 0 19
^proposta|-18 -6 -6 33
^proposta de|-7 -3 -2 17
^propu*|-2 -2 -3 9
^propuesta|-2 -2 -3 9
^pross*|-8 -4 18 -2
^prossimo|-8 -4 18 -2
^prova|1 6 11 -3
^provi*|-9 -5 -2 2
^prueb*|-7 -7 14 -4
^publi*|-12 1 -5 -3
^quali*|-9 19 0 -1
^quart*|-4 -3 -2 -2
^que|-16 -6 -3 -2
^query|-15 -3 -4 -3
^query the|-8 -1 -1 -1
^quest*|-6 -3 -3 3
^question|-4 -3 -2 -1
^question about|-3 -3 -2 -1
^quick|-1 -17 15 -5
^quick chat|-7 -7 21 -2
^quick question|-4 -3 -2 -1
^quiro*|-7 11 -1 1
^quirofano|-7 12 -1 -1
^quiz|-18 -2 4 0
^quote|-5 -2 -2 -2
^r|1 9 -5 -3
^r candidatura|-6 9 0 0
^ramp|-9 10 0 0
^rate|-9 -4 -4 -2
^rate your|-6 -3 -3 0
^re|11 5 -1 -8
^re ajudante|10 -3 -3 -1
^re any|-3 17 -7 -4
^re application|17 -1 -2 -3
^re bewerbung|9 18 -6 -6
^re consulta|-9 -8 -2 -1
^re cv|13 6 -6 -4
^re interview|-8 7 14 -6
^re job|17 -5 1 -4
^re lavoro|12 -3 -3 -2
^re offer|-22 -2 -3 4
^re open|10 -3 -1 -1
^re practicas|9 -3 -2 -1
^re re|10 -6 23 -10
^re sollicitatie|4 9 -6 -3
^re speculative|10 0 -2 -1
^re start|-6 -4 -6 9
^re summer|14 -3 -2 -2
^re warehouse|11 -3 -2 -1
^re your|-4 -9 12 -5
^react*|13 -2 -6 -4
^reactie|13 -2 -6 -4
^reactie sollicitatie|10 -4 -1 -1
^readv*|-13 -7 -1 -1
^readvertised|-11 -5 -1 -1
^reali*|-20 8 4 -2
^realizada|-6 11 -1 0
^receb*|-22 33 -3 0
^recebemos|-14 20 -1 -1
^recebemos sua|-8 12 -1 -1
^recebida|-14 17 -1 0
^recebido|-6 12 -2 -1
^recec*|-2 10 -3 -1
^recei*|-17 27 -2 0
^receipt|-11 16 -2 0
^received|-17 26 -2 0
^received and|10 -7 -1 -1
^received for|-8 12 -1 0
^received your|-15 16 -1 -1
^recen*|1 -5 -4 -2
^recent|1 -5 -4 -2
^recep*|3 16 -5 -4
^reception|-10 17 -2 -1
^reception de|-9 10 -1 0
^rechn*|-1 -4 -2 -3
^rechnung|-2 -4 -2 -3
^recib*|-17 30 -2 0
^recibida|-10 18 -1 -1
^recibido|-10 14 -1 0
^recibido tu|-8 9 0 0
^recibimos|-12 18 -2 0
^recibimos tu|-12 18 -2 0
^recibo|-5 10 -2 -1
^recor*|-11 1 -3 -1
^recru*|-6 -10 2 -9
^recruiter|-5 -5 -2 -2
^recruitment|-8 -3 2 -2
^recrutamento|11 -2 -2 -2
^recrutement suspendu|-4 10 -1 -1
^recu|-13 19 -2 -1
^recu votre|-9 13 -1 0
^recue|-6 13 -2 -1
^redac*|9 -2 -2 -1
^ref|2 11 -3 -3
^refer*|-5 4 -12 -10
^reference|4 -6 -5 -6
^reference check|10 -1 -1 -4
^reference request|-9 -3 -4 -1
^references|-8 -7 -4 -1
^references for|-5 -3 -2 -1
^referral|-21 23 -4 -4
^refus|21 -7 -4 -4
^regar*|16 -4 -3 -1
^regarding|16 -4 -3 -1
^regarding your|14 -3 -3 -1
^registrar|17 -6 -3 -2
^registration|-11 -1 -2 -1
^registro|-5 9 -3 -1
^rejec*|-20 -4 -4 -2
^rejected|-6 -2 -2 -1
^rejection|-16 -3 -3 -2
^remar*|-6 -2 13 -2
^remin*|-16 -10 9 -4
^reminder|-16 -10 9 -4
^reminder complete|0 -1 9 0
^rende*|-8 -4 -2 -4
^rendezvous|-8 -4 -2 -4
^rent|-4 -9 -1 -1
^renta*|-16 -1 -1 -1
^rental|-16 -1 -1 -1
^rental application|-16 -1 -1 -1
^reply|-3 11 -2 0
^repon*|13 -8 -5 -3
^reponse|15 -7 -5 -3
^reponse a|13 -8 -2 -1
^repor*|-13 -5 15 -5
^report|-11 -4 10 -4
^reque*|-22 -12 4 -5
^request|-20 -10 -3 -4
^request for|-6 -4 -1 -1
^requi*|9 0 -5 -5
^required|-12 -2 0 -2
^requisition|20 5 -3 -1
^resch*|-9 -3 3 -2
^rescheduled|-7 -3 -2 -2
^resea*|10 -3 -6 0
^research|13 0 -3 -3
^research fellow|14 -2 -3 -3
^reser*|-10 -3 -3 7
^resid*|-2 -8 -2 -5
^resol*|-5 -2 -1 -1
^resolucion|-5 -2 -1 -1
^response|-9 -6 -2 9
^resposta|17 -6 -3 -2
^respu*|17 -4 -3 -2
^respuesta|17 -4 -3 -2
^resul*|18 -9 -8 -4
^result|22 -9 -6 -4
^resultaat|11 -1 -4 -1
^resultaat assessment|11 -1 -4 -1
^resultado|16 -10 -9 -4
^resultado da|10 -2 -3 -2
^resultado de|-2 -3 -3 -1
^resum*|-3 12 -5 -4
^resume|-3 12 -5 -4
^retir*|-15 -4 -1 -1
^retor*|25 -7 -2 -3
^retorno|25 -7 -2 -3
^retorno do|9 -4 4 -3
^retorno entrevista|12 -2 -4 -2
^retou*|17 -5 0 -3
^retour|17 -5 0 -3
^revie*|-1 -6 -6 -4
^review|-14 -3 -4 -2
^reviewed|10 -7 -1 -1
^ricev*|-16 27 -2 0
^ricevuta|-11 19 -2 0
^ricevuto|-8 16 -2 -1
^ricevuto la|-7 13 -1 -1
^ricez*|-11 19 -1 0
^ricezione|-11 19 -1 0
^ricezione candidatura|-10 11 -1 0
^richi*|-9 -5 -3 -1
^richiesta|-9 -5 -3 -1
^rinun*|-8 -2 -3 -2
^rinuncia|-8 -2 -3 -2
^risco*|14 -5 -3 -2
^riscontro|14 -5 -3 -2
^road|-14 3 -2 -1
^role|16 -12 -4 -5
^roles|-4 -2 -2 -1
^round|-17 -3 8 -2
^ruckm*|26 -5 -4 -3
^ruckmeldung|26 -5 -4 -3
^ruckmeldung zu|11 -3 -2 -1
^ruckn*|-13 -7 -1 0
^rucknahme|-13 -7 -1 0
^rucknahme ihrer|-10 -6 -1 0
^ruckz*|-10 -6 -2 -1
^ruckzug|-9 -2 -1 -1
^rue|-8 -1 0 0
^runde|4 -4 9 -4
^s|0 -10 14 0
^s talk|-4 -2 9 -1
^saiso*|11 -3 -2 -1
^salary|2 -7 -3 -1
^sales|15 -4 -2 -1
^samst*|-9 4 2 -2
^samstag|-9 4 2 -2
^sat|-5 -2 11 -1
^satis*|-5 -5 -3 -2
^satisfacao|-4 -2 -2 -1
^satisfaccion|-4 -3 -1 -1
^satur*|12 -3 -3 -1
^saved|-11 -4 -4 -3
^sched*|-9 -2 15 -5
^schedule|-5 -4 15 -2
^schnu*|-2 0 15 -3
^schol*|-11 -2 -2 -2
^scholarship|-14 -1 -1 -1
^schoo*|-10 -1 4 -5
^school|-13 0 4 -5
^scientist|10 -3 -1 -1
^scree*|-15 -5 25 -1
^screen|-11 -4 22 -1
^seaso*|25 -5 -6 -4
^season|21 -6 -5 -4
^secon*|-9 -2 17 -2
^second|-9 -2 16 -2
^second interview|-10 -1 13 -1
^secre*|-2 11 -2 -1
^secretary|-3 11 -2 -1
^segur*|-6 0 -4 -5
^seguro|-5 -3 -4 -5
^selec*|17 -2 0 -4
^seleccion|10 -3 -1 -1
^selected|17 -3 -3 -2
^selectie|14 -5 -2 -1
^selet*|13 -5 -3 -2
^seletivo|13 -5 -3 -2
^selez*|20 -4 -7 -5
^selezione|20 -4 -7 -5
^senio*|10 -2 -4 0
^senior|10 -2 -4 0
^sent|-9 19 0 1
^sent to|-9 19 0 1
^septe*|-4 -6 -1 -2
^september|-4 -6 -1 -2
^serve*|9 -5 1 -2
^serveur|10 -3 -2 -2
^servi*|10 3 -6 3
^servicetechniker|11 -4 -2 -1
^seu|-16 0 -5 -2
^seu pedido|-7 -3 -1 -1
^seu perfil|-5 -3 -1 -1
^shift|-2 -8 4 -7
^short|-7 -3 -2 -1
^short story|-7 -3 -2 -1
^short*|3 -9 9 -4
^shortlisted|4 -9 11 -3
^sie|-8 -9 -3 -1
^sigui*|-6 -3 17 -2
^siguiente|-6 -3 17 -2
^siguiente paso|-6 -3 15 -2
^singa*|-5 -4 -2 -1
^singapore|-5 -4 -2 -1
^sky|10 -1 0 0
^slot|-12 -3 11 -1
^so|-3 -6 4 16
^so sorry|5 -1 9 -1
^sobre|13 -1 -4 -3
^socia*|9 0 -1 -1
^soil|9 -3 -1 -1
^sol|-4 -3 -1 -1
^solic*|-8 5 -8 -7
^solicitud|-10 10 -10 -7
^solicitud de|-5 -4 -3 -3
^solli*|13 10 -7 -5
^sollicitatie|14 9 -8 -4
^sollicitatie bij|12 -3 -2 -1
^sollicitatie is|-10 10 -3 -1
^sollicitatie ontvangen|-8 11 -1 0
^sollicitatieprocedure|-3 -3 -3 -1
^soon|-4 -3 -1 -2
^sorry|13 0 13 -6
^sozia*|-13 8 -2 1
^speak*|-4 -2 -1 -2
^speaker|-5 -2 -1 -2
^specu*|4 14 -4 -2
^speculative|4 14 -4 -2
^speculative application|1 9 -2 -2
^speic*|-6 -2 -1 0
^speicherung|-6 -2 -1 0
^speicherung ihrer|-6 -2 -1 0
^spons*|-6 -1 -2 -1
^sponsorship|-6 -1 -2 -1
^sponsorship request|-6 -1 -2 -1
^spont*|9 0 -4 -4
^spost*|-5 -1 11 -1
^stage|28 -6 2 0
^stand|-10 13 -4 -3
^stand ihrer|0 9 -1 0
^stap|-7 -5 13 -1
^start|-15 -2 -8 9
^start date|-11 -6 -8 9
^stato|11 -5 -1 -1
^stato candidatura|10 -4 -1 -1
^statu*|21 -3 -6 -3
^status|15 -1 -6 -3
^status change|14 2 -5 -2
^status ihrer|19 -7 -2 -2
^statusanderung|28 -9 -5 -3
^statut|12 -3 -2 -2
^stell*|11 -5 -9 -5
^stellenausschreibung|11 -5 -2 -1
^stellenbesetzung|-4 -2 -2 -1
^step|-8 -3 15 0
^steps|2 -3 20 -4
^steps with|-7 2 11 -1
^steps*|-1 9 -1 -1
^stepstone|-1 9 -1 -1
^steue*|-7 -1 -2 -2
^still|-19 4 8 -2
^story|-7 -3 -2 -1
^stree*|2 -10 -2 3
^street|2 -10 -2 3
^stude*|-4 -1 1 -5
^student|-5 -1 -4 -3
^studi*|14 -9 -6 -3
^studio|14 -7 -4 -3
^su|8 -9 -5 1
^su candidatura|10 -6 -2 4
^sua experiencia|-5 -2 -1 -1
^subje*|14 -2 -4 -2
^subject|14 -2 -4 -2
^submi*|-19 24 -8 -3
^submission|-12 3 -5 -3
^submitted|-15 29 -2 1
^succe*|11 4 -5 6
^successful|16 -7 -4 5
^successfully|-7 10 -1 0
^suces*|-6 11 -1 -1
^sucesso|-6 11 -1 -1
^suite|20 -7 -9 5
^suite a|11 -3 -4 -1
^summe*|19 -7 -4 5
^summer|19 -7 -4 5
^sunda*|-12 3 -3 -2
^sunday|-9 6 -2 -1
^super*|17 -10 5 -1
^supervisor|19 -4 -2 0
^suppo*|8 -1 4 -1
^support|8 -1 4 -1
^survey|-6 -1 -2 -1
^suspendu|-4 10 -1 -1
^talen*|-9 -11 -7 -4
^talent|-12 -2 -2 -1
^talent network|-5 -4 -1 -1
^talentpool|-5 -5 -2 -1
^talk|-6 -2 9 -1
^tax|-5 -3 -2 -3
^te|-22 5 -2 -5
^te has|-5 10 -1 -1
^teach*|4 -1 6 1
^teamleitung|-5 -2 -1 -1
^techn*|2 -3 12 0
^technician|-2 11 6 -2
^technique|9 -3 1 -2
^tecni*|1 9 -3 -4
^tecnico|2 13 -5 -4
^teilz*|12 -2 -2 -1
^teilzeit|12 -2 -2 -1
^telef*|-10 -4 22 -2
^telefoninterview|-8 -3 16 -2
^telep*|-8 -5 24 -1
^telephonique|-9 -3 21 -2
^tell|-10 -3 -2 -1
^tell us|-10 -3 -2 -1
^tempo*|12 -3 -1 -1
^termi*|-21 -15 27 -9
^termin|-15 -6 24 -5
^terminverschiebung|-8 -1 -12 -1
^terminverschiebung gesprach|-3 0 -19 -1
^terminvorschlag|-2 -3 11 -1
^terug*|16 -4 -1 -2
^terugkoppeling|16 -4 -1 -2
^test|9 -12 19 -4
^teste|16 -9 10 -6
^thank|2 11 -6 -4
^thank you|3 11 -6 -3
^thank*|-2 22 -7 -5
^thanks|-2 22 -7 -5
^thanks for|-7 18 -6 -4
^that|-8 -1 -1 0
^the|-1 -6 -2 -5
^the job|-11 -4 -2 -1
^this|-12 -7 -8 -2
^this week|-10 -4 -3 -2
^this weekend|-2 -3 -3 -1
^thurs*|-6 -3 10 -2
^thursday|-6 -3 10 -2
^ticke*|-20 1 -3 -3
^ticket|-17 2 -3 -2
^tidew*|12 -1 -2 -1
^tidewater|11 -1 -2 -1
^tijds*|-7 -3 15 -2
^time|0 -13 26 -7
^timel*|-4 13 -1 -1
^timeline|-4 13 -1 -1
^to be|5 3 -2 7
^to complete|-3 -2 12 0
^to move|-5 -1 -5 -1
^to rent|-4 -9 -1 -1
^ton|10 -3 -3 -2
^ton alternance|10 -2 -2 -2
^toujo*|-5 -10 -1 0
^toujours|-5 -10 -1 0
^traba*|4 -4 -4 17
^trabalho|-7 0 -2 14
^trainee|13 -3 3 -4
^trans*|-3 13 -6 3
^transmise|-8 13 -1 -1
^trial|-14 -4 8 -6
^trial shift|1 -5 9 -4
^trial*|-7 -2 -1 -1
^trials|-7 -2 -1 -1
^tu solicitud|-12 -6 -4 -2
^tua|1 -8 -7 -5
^tua candidatura|10 -4 -4 -3
^tua opinione|-5 -3 -2 -1
^tuo|-9 2 -1 -1
^turno|-5 -3 -4 -2
^uber|-3 15 -2 -2
^uci|10 -6 1 -1
^uitno*|-13 -5 23 -1
^uitnodiging|-13 -5 23 -1
^uitnodiging kennismakingsgesprek|-8 -3 13 -1
^uitsl*|15 -4 -3 -1
^uitslag|15 -4 -3 -1
^um|-7 -11 0 -6
^un|-9 -1 11 -3
^una|-7 -5 -3 -1
^una empresa|-5 -3 -1 0
^under|-11 15 -3 -1
^union|-4 -6 -1 0
^uns|11 3 -6 -1
^unser*|-4 -4 0 -4
^unserem|-6 -4 -2 -1
^unter*|-14 1 -2 -2
^unterlagen|-11 3 -8 -5
^up|10 -11 -12 -4
^updat*|13 -4 -5 -2
^update|13 -3 -4 -3
^update from|19 -4 -1 -1
^update on|11 5 -2 -2
^update sollicitatie|14 -2 -1 -1
^update zu|9 -2 -1 -1
^updated|-1 -6 -3 10
^updated our|-5 -4 -2 -1
^uploa*|-7 -1 -3 0
^urgen*|-6 -3 -3 -3
^urgent|-4 -3 -1 -1
^us|7 -13 -6 -5
^utrec*|-13 1 -1 -1
^utrecht|-13 1 -1 -1
^uw|4 -7 -6 -5
^uw aanvraag|-10 -1 -1 -1
^uw sollicitatie|12 -4 -2 -1
^ux|14 -3 -3 2
^va|-4 -3 -3 14
^vacan*|9 11 -3 -5
^vacancy|6 17 -5 -3
^vacat*|15 -5 -14 -8
^vacature|27 5 -7 -4
^vacatures|-9 -4 -2 -1
^vacatures die|-5 -3 -2 -1
^vaga|14 1 -9 -10
^vaga de|3 14 -6 -4
^vaga encerrada|-5 -3 -1 -1
^vagas|-14 -7 -5 -4
^vagas de|-6 -3 -1 -2
^vakan*|9 -2 0 -1
^vakanz|9 -2 0 -1
^van|-12 9 -6 -3
^ve|-11 10 -7 -4
^ve been|-3 -3 -3 -2
^ve got|-6 10 -1 0
^ve received|-6 9 0 0
^ve updated|-5 -4 -2 -1
^venue|-2 -1 9 -1
^verge*|-9 5 -2 -1
^verif*|-7 -7 -4 -1
^verify|-7 -7 -4 -1
^verify your|-6 -7 -3 -1
^verla*|-3 -7 -1 0
^versc*|-3 -1 -6 -1
^verse*|-5 10 -1 -1
^versendet|-5 10 -1 -1
^versi*|-2 -3 -3 -1
^vertr*|-17 -4 3 29
^vertrag|-6 -3 -3 14
^vertragsangebot|-5 -1 -2 12
^vertragsentwurf|-7 -1 -2 11
^vervo*|-2 -9 -2 -1
^vervollstandigen|-3 -9 -2 -1
^verwa*|-5 12 -3 -1
^verze*|-9 -1 9 -2
^verzo*|-5 15 -6 -2
^veter*|13 -5 0 -1
^via|-4 -6 -3 -3
^video|5 -5 14 -3
^video*|-6 -7 25 -1
^videointerview|-4 -4 14 -1
^viele*|-7 12 -2 0
^vielen|-7 12 -2 0
^vielen dank|-7 12 -2 0
^viewe*|-17 -9 -4 -2
^viewed|-17 -9 -4 -2
^visa|-9 -4 -2 -2
^visit*|10 -1 -3 -1
^visto|-8 -4 -1 0
^voce|-16 -4 6 -3
^volon*|8 12 -3 -2
^volontariat|2 13 -3 -1
^voluntary|-4 -4 -2 -1
^vom|20 -8 -6 -2
^von|-5 -4 -2 -2
^voor|-20 16 -11 -5
^voor de|-5 -5 -3 -1
^voor je|-2 17 -3 -1
^voor jou|-6 -2 -1 -1
^vorla*|-12 9 9 6
^vorlaufig|-4 12 -1 0
^vorst*|-19 -1 26 -5
^vorstellungsgesprach|-13 -1 31 -3
^vorstellungsgesprach am|-9 4 14 0
^votre avis|-10 -3 -3 -1
^votre candidature|10 5 -4 -2
^votre demande|-12 -1 -2 -1
^votre dossier|-3 -13 -3 -1
^votre postulation|9 -3 -2 -1
^votre profil|-6 -3 -1 -1
^vous|-8 2 -3 -2
^vous avez|-4 -3 -1 -1
^waiti*|-6 -2 -2 -2
^waiting|-6 -2 -2 -2
^waiting list|-5 -2 -2 -1
^wareh*|16 -10 7 -4
^warehouse|16 -10 7 -4
^warehouse associate|10 -3 -2 -1
^was|-11 8 -8 -6
^was not|21 -6 -4 -4
^was sent|-7 16 0 0
^was viewed|-15 -7 -4 -3
^we|-20 14 -1 -2
^we d|-3 -3 2 11
^we got|-11 15 0 0
^we have|-10 17 0 0
^we hebben|-5 13 -1 0
^we re|-8 2 -4 -2
^we received|-9 5 -1 -1
^we ve|-9 12 -3 -2
^weddi*|-10 4 -2 -1
^wedding|-10 4 -2 -1
^week|-13 -5 -4 -2
^weeke*|-2 12 -8 -2
^weekl*|-12 -7 -5 -3
^weekly|-12 -7 -5 -3
^welco*|-20 -1 -11 31
^welcome|-20 -1 -11 31
^welcome aboard|-2 -1 -2 9
^welcome to|-11 -3 -6 12
^werks*|18 -6 -4 -3
^werkstudent|12 -3 -3 -3
^what|-23 14 -5 -2
^what happens|-11 18 -2 0
^wie|-5 -4 -2 0
^will|-10 -6 -1 0
^willk*|-9 -8 -3 7
^willkommen|-9 -8 -3 7
^winte*|-5 -5 -2 -2
^wir|-10 15 -4 3
^wir haben|-14 14 -2 5
^with us|12 -4 -6 -2
^withd*|-16 -15 -5 0
^withdrawal|-15 -6 -4 -1
^withdrawal of|-8 -1 -1 -1
^withdrawn|0 -11 -4 -2
^withdrawn your|-8 -5 -1 0
^wohnu*|-18 -1 -2 -1
^wohnung|-16 0 0 0
^wonin*|-8 -1 0 0
^woning|-8 -1 0 0
^works*|9 -3 -2 -1
^wurde|-21 4 -4 -4
^wurde angesehen|-3 -6 -1 -1
^wurde versendet|-5 10 -1 -1
^x|9 -1 -2 -1
^y|-12 -7 -2 13
^yet|-14 -5 -1 -1
^you|-5 4 -4 -5
^you for|0 11 -6 -4
^you from|16 -2 -1 0
^you have|-13 -5 -1 0
^you in|-6 -2 -1 -1
^you re|-15 -6 11 -1
^you to|-4 -2 3 12
^you ve|-3 -3 -3 -2
^your|2 -3 -5 -4
^your assessment|-5 -6 -8 -1
^your background|-4 -3 -2 0
^your bid|-7 2 -3 -3
^your candidacy|12 -2 -1 -1
^your candidate|-14 -5 -2 0
^your email|-3 -6 -4 -1
^your interest|8 11 -4 -3
^your interview|-3 -6 0 -6
^your job|-5 -5 -5 -4
^your offer|-11 -5 -7 16
^your order|-6 -3 -3 -2
^your phd|-8 0 -1 -1
^your profile|-13 -7 -1 0
^your recent|1 -5 -4 -2
^your referral|-5 23 -2 -1
^your rental|-16 -1 -1 -1
^your speculative|-4 12 -2 -1
^your time|0 -5 -5 -3
^your weekly|-8 -6 -3 -2
^zeitv*|-2 -3 9 -1
^zo|-8 -2 -1 -1
^zoom|-8 -3 14 -1
^zorg|-6 -4 11 -2
^zu|8 -16 -3 -1
^zu deiner|10 -10 -3 4
^zu ihrem|-5 -1 -2 -1
^zu ihrer|9 -20 -4 -3
^zufri*|-5 -3 -2 -1
^zum|-3 -3 16 -6
^zum auswahlverfahren|-4 -3 12 0
^zum vorstellungsgesprach|-9 -1 12 0
^zuruc*|-11 7 -2 -1
^zusag*|-17 -5 -8 42
^zusage|-17 -5 -8 42
^zwisc*|-15 -4 -6 -3
^zwischenbescheid|-13 -12 -3 -1
^zwischenbescheid zu|-5 -9 0 -1
a alguien|9 -2 -4 -2
a backend|-4 -2 12 -1
a background|-10 4 -2 9
a better|-9 -4 6 -1
a bien|-14 25 -4 -1
a big|-3 -4 -1 -1
a boa|-7 9 0 0
a board|9 -3 -2 -1
a candidate|9 2 -4 -2
a career|10 -4 -1 0
a ce|-4 9 -1 -1
a choisi|12 -2 -2 -2
a client|-8 -1 -4 -1
a close|5 2 3 -1
a combinar|-4 -3 -1 -1
a company|-4 -1 10 -1
a confidential|-7 -3 -4 -1
a copy|-10 14 1 -2
a da|-6 1 -2 10
a data|-7 13 -2 0
a decision|-11 14 -7 -5
a deja|10 2 -3 -3
a delight|9 -1 -2 -2
a different|13 -7 -1 -5
a direct|-6 -2 -1 -1
a diretora|-13 -3 20 -1
a disponibilidade|10 -3 -3 -1
a dit|9 -2 -2 -2
a du|-7 -3 -2 0
a entrevista|2 -5 11 -2
a escolha|10 -2 -3 -2
a ete|7 15 -7 -8
a examine|-11 -2 -1 -1
a fase|3 9 -2 -2
a final|-16 -2 12 -1
a finalist|-9 0 -1 -1
a first|-16 5 -1 -2
a fit|-12 14 -5 -2
a fixe|9 -2 -1 -1
a fortnight|-3 12 -1 0
a free|-2 -2 -3 -2
a friend|-17 5 -4 -1
a full|12 -5 -2 -1
a gestora|-5 -2 10 -1
a good|-3 11 -2 -5
a great|15 -5 -11 -4
a head|-3 -3 -4 -1
a heavy|9 -4 -1 -1
a high|-2 -5 -1 -1
a hire|13 -3 -1 -1
a home|-6 -4 -1 -1
a job|3 -9 -7 0
a laquelle|13 -3 -2 -2
a las|-11 -9 24 -5
a level|11 0 -1 -1
a line|-3 -6 -4 -3
a link|-14 16 6 3
a long|-4 -3 -2 -3
a lot|13 -1 -3 -2
a m|-8 -2 14 4
a maintenance|-7 -1 -2 -2
a match|-1 20 -5 -2
a member|1 16 -2 -2
a mentor|-8 -2 -2 -1
a minuta|-6 -1 -1 11
a mistake|-10 -5 4 -1
a nadie|12 1 -4 -2
a nice|-6 -2 -1 -1
a no|14 19 -2 -5
a nossa|-4 1 -3 13
a note|2 9 -2 -1
a notre|4 -6 -7 -4
a otro|9 -2 -1 -1
a ottobre|-3 -4 -3 15
a outra|-2 -1 -2 9
a paid|-5 -2 11 -1
a para|-3 -4 1 9
a partir|-18 10 -6 15
a pas|10 -6 -7 -5
a passer|-4 -2 10 -1
a person|12 2 -4 -2
a place|-10 -6 -6 -6
a pleasure|9 3 -3 -1
a position|-3 11 -7 -6
a presto|-7 0 9 5
a principal|-8 0 -1 -1
a prova|-11 8 8 -1
a pu|13 -3 -2 -2
a qual|9 -5 -1 -1
a quick|-8 15 8 1
a rececao|-7 12 -2 -1
a recruiter|-19 18 -3 -1
a referral|-14 -3 -2 -1
a rejection|-7 -1 -1 -1
a result|16 -3 -2 -3
a retenu|-8 -5 6 -5
a role|-4 -5 -2 -2
a se|-4 9 -2 -1
a seguir|9 -4 -2 1
a ser|13 -4 -3 -1
a short|-17 6 10 -4
a shout|10 -4 -1 0
a slot|-10 -5 21 -2
a son|-2 10 -2 -2
a sostenere|-4 -3 9 -1
a specific|-6 -2 0 -1
a suitable|12 -5 -1 -1
a te|2 -6 -3 -2
a team|9 -2 -3 -3
a tempo|-11 -6 -11 15
a temps|-8 -3 -3 13
a time|-15 -3 29 0
a todos|-3 11 -2 -1
a tough|11 -2 -1 -1
a tour|-4 -2 11 -1
a training|10 -2 -2 7
a tres|-13 14 6 -2
a trial|0 3 9 -5
a tu|-6 -5 -3 1
a un|-7 -18 10 -3
a une|11 -5 0 1
a vacancy|-8 9 -1 -1
a vaga|10 1 0 -2
a van|0 -5 -4 -7
a video|-7 -2 12 0
a votre|4 -9 1 -5
a vous|16 -11 1 -3
a walk|-5 -2 11 0
a week|-6 12 -11 7
a year|11 -5 -1 -3
a yes|-11 9 -10 26
aan als|-6 -1 -2 12
aan bij|16 -8 -4 -2
aan de|8 20 -4 0
aan een|-12 -4 -4 -2
aanbieden|9 -5 -8 -4
aanbo*|-11 -5 -3 3
aanbod|-11 -5 -3 3
aanme*|-9 7 -11 -4
aanmelding|-14 7 -4 -1
aanvr*|-3 -4 -1 -2
aanvraag|-7 -2 -3 -1
ab|1 7 -11 -1
ab oktober|14 -2 -2 -1
ab september|11 -2 -2 -2
ab sofort|-10 -6 8 -2
abbes*|-9 -4 -3 -2
abbestellen|-9 -4 -3 -2
abbia*|21 -4 -5 -1
abbiamo|21 -4 -5 -1
abbiamo ancora|-10 9 6 -1
abbiamo deciso|14 -5 -3 -1
abbiamo gia|18 -4 -4 -3
abbiamo individuato|9 -4 -2 -1
abbiamo preso|9 -3 -2 -1
abbiamo ricevuto|-4 13 -2 -3
abend*|-4 9 0 -2
aber auch|-4 10 -1 -1
aber fur|-1 -3 13 -2
abgel*|-1 1 -8 -6
abgelehnt|1 2 -8 -6
abges*|10 -18 -6 5
abgesagt|-12 -1 1 23
abgeschlossen|16 -15 -4 -4
abhol*|11 -4 -2 -1
abierto|-9 2 -1 -1
ableh*|-9 9 2 -1
ablehnungsbescheid|-5 11 -1 0
about forty|-5 -1 9 -1
about it|-4 2 -2 18
about new|11 -3 -1 0
about next|-5 10 -2 0
about that|-3 -3 -3 -1
about the|6 -6 11 -6
about what|-6 -2 -4 -2
above position|9 -3 -1 -1
above post|7 -2 5 -1
abrac*|15 -5 -2 -2
abraco|14 -4 -1 -3
abraz*|9 -1 -6 -1
absag*|0 -2 -2 -6
absage|-5 8 -7 -7
absage ihre|-4 12 -1 0
absagen da|-9 0 0 0
absagen und|-6 0 -6 0
absol*|-2 1 12 -2
abzus*|-1 15 -4 -2
abzusehen|-1 15 -3 -1
acabo*|10 -3 -3 -2
acabou|10 -3 -3 -2
acade*|-3 -2 -5 -1
academic|-8 -5 -3 0
acced*|-6 11 0 0
accep*|-3 -4 -4 2
accept or|-5 -1 -1 12
accept our|6 2 4 -2
accept your|-16 -1 -1 1
acceptance|-6 -2 -3 15
accepte|-6 -4 -4 -4
accepte un|-8 0 0 -1
accepted|2 -9 -10 -5
accepted another|-8 -2 -3 -1
accepted for|-14 -3 -3 -2
accepting|-17 -6 -2 -1
accepting applications|-18 -5 -2 0
accet*|-9 -6 -9 17
accettato|-5 -1 -5 -1
accettato un|-5 -1 -5 -1
accettazione|-9 -2 -2 20
accol*|-8 2 -2 -1
accolta|-10 1 -2 -1
accompagne|-3 -2 -3 -1
accor*|11 -6 0 -1
account has|-7 -4 -3 -1
account manager|-2 14 -1 -2
accountants|-8 19 -4 2
accounts payable|-3 -1 -4 -1
accue*|-3 -1 -5 10
accueillir|-6 -3 -3 12
accus*|0 11 -3 -2
accusons|1 11 -3 -2
accusons reception|2 9 -2 -2
aceit*|-16 -8 6 8
aceita|-4 -1 -1 10
acept*|-11 -8 -5 15
achte*|-10 4 11 -9
achterberg|-1 -2 9 -1
acknowledge receipt|-15 16 2 0
acknowledge your|10 -1 -2 -1
acknowledgement|-8 15 -1 0
acme|-12 -7 -8 -6
acomp*|-6 19 -1 -4
acompanhe|-4 11 -3 -1
across your|-13 -4 -2 0
actio*|-10 1 -7 -5
action|-10 1 -7 -5
action is|-13 3 -2 0
activ*|-2 -4 -6 -5
active for|-1 10 -1 -1
actively|-9 -4 -2 -1
actively recruiting|-9 -4 -2 -1
actua*|7 -10 -3 -4
actue*|13 -5 -2 -3
actuellement|11 -5 -1 -2
add a|-2 -2 -3 11
addetta|-7 -2 -2 -1
address history|-2 9 -1 -1
adele*|-6 -2 -1 0
adeleke|-6 -2 -1 0
adjud*|-5 12 -1 -1
adjun*|-1 -3 -6 23
adjuntamos la|-6 -1 -1 11
adjunto|-7 -2 -3 15
adjunto la|-4 -2 -2 13
adjustments|-12 6 14 -1
administrativo|-5 -2 -10 -7
administrator|-4 9 0 -6
admis*|-9 -2 -6 -3
admissibilite|9 -2 -1 -1
admissibilite a|9 -2 -1 -1
admissions|-8 -7 -3 -3
admitidos|-14 18 -3 -2
admitted|-7 2 13 -1
admitted after|-3 -1 9 -1
adr|12 -4 -2 -1
adres|-4 -2 -2 -1
ads|-4 -2 -2 -2
advert for|10 -2 -1 -1
advertiser|-10 17 -1 0
advertiser may|-9 12 -1 0
advised|10 1 -2 -1
advoc*|9 6 -3 -3
aerol*|-2 -3 9 -1
afdel*|-4 2 -7 -1
afdeling|-4 2 -7 -1
afect*|-7 -3 -2 -1
afecta|-8 -2 -1 -1
affai*|-3 -3 -3 -1
affairs|-6 -2 -3 -1
affec*|-3 -14 -4 1
affect|-5 -5 1 -2
affected|6 -6 -4 -5
afgew*|13 -7 -4 -4
afgewezen|13 -7 -4 -4
afin|1 -7 -2 -1
afrai*|10 -5 1 -3
afraid|10 -5 1 -3
afraid that|13 -3 -2 0
afraid the|-10 -2 4 -1
after a|-1 -8 -6 -5
after careful|1 -6 -5 -4
after carefully|-7 -2 0 0
after final|-7 -1 -1 -1
after review|-6 -3 -2 -1
after reviewing|13 -8 0 -1
after six|10 1 -4 4
after thanksgiving|-7 9 -3 5
after that|-21 15 13 -4
after the|4 11 -3 -5
afwij*|-16 8 -5 -3
afwijzing|-14 8 -5 -3
again|2 -7 -4 -4
again for|9 -7 3 -2
again from|-3 -3 -2 -1
again in|22 -11 -5 -1
again when|9 -3 -1 -1
agath*|-6 -2 0 14
agence|-9 -6 1 -5
agency|-1 1 -4 -6
agency for|-7 -2 -2 -2
agend*|-8 -8 14 6
agendar|-4 -3 2 9
agent may|-6 -1 -1 -1
agente|6 4 0 -1
agnes|-5 1 -4 -1
ago|-18 -11 -1 0
ago and|-3 -7 0 0
agora|12 -4 9 -7
agrad*|12 -5 -4 -4
agradece|11 -4 -1 -1
agradecemos|10 -5 -4 -4
agradecemos a|2 -10 -4 -3
agradecemos o|18 -9 -3 -3
agradecemos su|12 -7 -3 -2
agradecerte|9 -2 -1 -1
agradeco|13 2 0 -7
agradezco|-4 -9 -5 -3
agradezco la|-6 -3 0 0
agreed|12 -3 -2 -3
agric*|0 0 -8 12
aguar*|-14 16 0 3
ahead|10 -3 3 -3
ahmed|-1 -1 -4 -3
ahnli*|1 11 -3 -2
ahnliche|2 11 -3 -2
ahnliche jobs|0 13 -3 -2
ahora mismo|11 -2 -2 -2
ahren*|-6 -1 -2 13
ahrens|-6 -1 -2 13
ai profili|-10 14 -1 -1
ai une|10 -2 -3 -2
aide a|-6 -2 -3 -2
aidesoignant|9 0 -2 -1
aim|-10 16 -1 0
aim to|-11 16 0 0
aimer*|-8 -2 13 -1
aimerait|-5 -3 10 -1
ainda|-14 7 -7 1
ainda nao|-2 10 -8 -5
airlines|-9 0 6 0
akkoo*|-4 -2 -2 9
akkoord|-4 -2 -2 9
akkoord bent|-2 -2 -2 9
aktiv|-5 -3 0 -1
aktue*|6 2 -9 -7
aktuell|13 -9 -7 -5
aktuell suchen|-5 -3 -1 -1
aktuellen|-6 9 -1 -1
al colloquio|10 -2 -2 -1
al completo|15 -4 -4 -3
al final|28 -6 -8 -4
al protocollo|-3 11 -2 -1
al puesto|9 -6 -2 -1
al que|13 -5 -2 -2
al termine|10 0 -2 -1
al twee|11 -4 -3 -2
alan|-2 -8 0 -2
alber*|-3 -2 -2 -5
alder|-3 10 -1 0
alert on|-4 -3 -2 -2
alerta|-8 -4 -2 -2
alerte|-1 -4 -2 -2
alessia|9 -5 -2 -1
algo|-14 24 -11 -6
algo te|-2 -6 -2 -1
algue*|17 -3 -4 -3
alguem|17 -3 -4 -3
algui*|16 -2 -7 -4
alguien|16 -2 -7 -4
ali|-1 12 -4 -3
alice|-4 -4 9 -1
all applicants|-7 16 -2 -2
all candidates|-10 11 -4 -2
all jobs|-14 -6 -2 -1
all of|20 -8 -1 -2
all offerta|-8 12 -3 -2
all our|18 -6 0 -3
all the|9 -6 -2 1
alla|10 -6 1 -2
alla fine|12 -3 -4 -1
alla prova|17 -4 -1 -3
alla sua|10 -6 2 -2
alle ore|-17 -1 27 -1
alle platze|-8 10 -2 -1
alle sollicitaties|-4 13 -2 -1
alleg*|-9 -4 1 8
allegato|-8 -1 0 10
allegato trova|-6 0 -1 9
allei*|11 -5 -2 -1
allein|9 -4 -2 -1
aller|9 -4 -3 7
aller*|3 -16 7 -3
alles gute|10 -6 -3 -3
alles liebe|9 -6 -5 -3
alloc*|7 -11 -3 -3
allocated|6 -9 -2 -3
allotment|-7 -1 -1 -1
almos*|1 -9 -8 1
almost|1 -9 -8 1
alone|5 9 -2 -1
along|-6 0 9 -5
along with|-3 -11 6 -1
already been|-3 -3 17 -1
als berufskraftfahrer|11 -3 -2 -1
als erzieherin|11 -2 -1 -2
als je|1 -2 6 4
als museumsaufsicht|-2 10 -2 -1
als operator|-7 -2 -4 3
als pdf|-13 -6 -2 -1
als servicemonteur|-2 -4 -3 12
als ux|10 -4 0 -2
altho*|9 -6 -4 4
although|9 -6 -4 4
altij*|1 11 -3 -1
altijd|1 11 -3 -1
alto|-17 8 -3 -2
altra|11 -10 -11 -7
altra candidata|10 -2 -2 -1
altra famiglia|-10 -3 -2 -2
altra persona|14 -4 -6 -4
altri|-7 6 -5 -3
altro|12 -9 -1 -9
alumn*|-3 -3 -2 -1
am delighted|-8 -1 -1 13
am dienstag|-4 -3 10 -3
am donnerstag|-5 -4 20 -4
am empfang|-9 -7 9 6
am ende|18 -6 -4 -2
am freitag|-14 -8 14 -4
am kommenden|-11 12 2 -1
am montag|-6 -8 22 -2
am pleased|-12 -3 11 13
am samstag|-7 -10 4 -5
am sharp|-3 -1 9 -1
am sorry|9 -7 -5 -4
am strandkai|-9 1 -2 -1
am writing|2 -8 -6 -7
amanh*|-8 -5 16 -4
amanha|-8 -5 16 -4
amara|2 -3 10 -1
amelie|10 -1 0 -1
ameliorer|-8 -2 -3 -1
amend|-5 -3 -1 -1
ammes*|4 -10 4 -5
ammessi|11 -1 -3 -2
ammin*|8 4 0 -1
among|9 -7 -1 -2
among the|17 -5 -2 -1
among those|3 -9 2 -4
ampar*|13 -3 -2 -2
amparo|13 -3 -2 -2
an application|-1 -5 -7 -4
an appointment|14 -5 -2 -1
an automatic|-14 12 -2 -1
an bewerbungen|-1 -10 0 0
an dann|-4 1 9 -1
an das|-6 9 -1 -1
an die|-4 10 -5 1
an email|-17 23 -7 -1
an eye|5 9 -4 -3
an hour|-7 -9 -1 13
an intro|-4 -4 14 -1
an overwhelming|1 -3 10 -1
an unserem|15 -5 -2 -1
an updated|-12 -6 -3 -1
analise|-7 11 -11 -8
analyse|13 -5 0 -1
analyst at|-6 -2 -1 -2
analyst in|-6 -3 -2 -2
anbei|-4 -11 -10 27
anbie*|-3 -7 -4 3
anbieten kann|-7 -2 -1 -1
anbieten konnen|-5 12 -1 -1
anbieten zu|-6 -1 -1 11
anche|9 -4 2 -2
ancor*|-22 12 4 8
ancora|-22 12 4 8
ancora in|-12 4 -2 -2
and all|20 -12 -6 8
and are|14 -6 -2 -6
and as|15 -7 -4 8
and at|9 -4 -1 0
and be|-13 14 0 -1
and by|11 -3 -3 -1
and call|-10 20 -3 -1
and can|7 -3 -9 -1
and cannot|-9 -1 -3 -2
and come|11 -2 -2 -1
and congratulations|-6 -2 -3 -1
and cv|3 9 -3 -1
and decided|9 -2 -1 -1
and dont|9 -2 -1 -1
and everyone|-10 5 7 0
and for|9 -2 -3 -2
and get|-8 13 -2 -1
and got|10 -6 -1 0
and has|-3 -10 -5 -2
and have|10 -8 0 -3
and he|2 9 -4 -1
and if|-3 13 -9 -5
and is|2 12 -5 -3
and it|5 -3 -3 11
and look|-7 -4 -2 -1
and may|10 -6 -1 2
and meet|-10 4 15 -2
and mrs|-9 -1 0 0
and not|10 -3 4 -4
and on|-3 -7 -5 -4
and only|-6 -2 -2 -1
and proof|-8 0 10 2
and return|-9 -4 2 14
and ring|12 -1 -4 -2
and sadly|-9 -1 -1 -1
and she|13 4 -5 -3
and sign|-8 -3 -3 12
and so|2 -12 -3 -6
and tell|-2 -2 -1 10
and they|13 1 -5 0
and this|18 -3 -3 -1
and to|13 -10 -3 -2
and told|0 12 -2 -1
and what|-5 -2 -1 -1
and will|-12 16 -2 -5
and with|16 1 -3 -2
and wont|10 -1 -3 -1
and would|-10 -9 22 -5
and your|9 -1 2 -4
and yours|15 -9 -5 -3
andam*|-14 7 -4 -2
andamento|-14 7 -4 -2
andamento na|-5 -1 -2 -1
andere|11 -4 -5 -2
andere bewerberin|12 -3 -1 -1
andere kandidaat|4 -8 -8 -4
andere person|16 -1 -2 -2
anderen bewerber|5 -8 -6 -5
anderen bewerbern|-12 -4 -3 9
anderen entschieden|-8 -3 -2 -2
anderen person|10 -3 -1 -1
anderes|-1 -8 -10 -5
anderes mal|-5 -1 -2 -1
andern|-8 12 -5 -2
andernfalls|-6 -5 -2 4
anders|2 -4 -14 -5
anders entschieden|-1 -3 -5 -2
anders gekozen|-5 -2 -1 -1
andert|15 -8 -2 -2
anderweitig|4 -1 -10 -4
andrea|-3 16 -4 3
andres|-5 -8 -2 -2
anerk*|9 -9 -3 -1
anerkennung|9 -4 -1 0
anexo|-6 -9 -1 22
anexo ii|-5 -3 -1 9
anfan*|-4 -9 -11 31
anfangen|-2 -8 -10 31
anfit*|-3 9 -2 -1
anfor*|11 -3 -2 -1
anforderungsprofil|9 -5 -1 -1
anfra*|10 -9 -7 -5
anfrage|4 -7 -5 -3
angaben|-19 9 -6 -3
angeb*|3 -14 -11 9
angebot|1 -12 -11 10
angef*|-10 -4 -3 -1
angeh*|-4 -3 -2 -1
angek*|-15 28 -5 -1
angekommen|-16 28 -5 -1
angel*|11 0 -5 -3
angela|12 -2 -3 -1
angen*|9 -2 -1 -1
angep*|-10 -2 -2 10
anges*|11 -4 -3 -3
angeschaut|9 -3 -1 -1
anhan*|-4 3 1 12
anhang|-13 5 3 13
anita|-7 -6 -3 -2
anja|-12 -1 16 0
anlag*|-4 -2 14 -2
anlagenmechaniker|-6 2 9 -1
anlagenmechaniker shk|-6 2 9 -1
anmel*|-21 -9 7 -4
anmeldung|-20 -9 8 -3
anmeldung bis|-2 -2 -4 -1
anmeldung zum|-7 -3 -3 -1
anna|13 -2 -3 -2
annee|15 -8 -4 -3
anneh*|-7 -5 -3 17
annehmen|-7 -5 -3 17
annel*|12 -3 -2 -1
annelise|10 -2 -1 -1
anno|20 2 -6 -4
anno scorso|9 -3 -2 -1
annon*|0 -8 -3 -2
annonce|0 -6 -2 -1
annou*|11 -9 -6 -3
announcement|11 -4 -3 -3
announcements|-7 -2 -3 -1
annul*|-7 -14 15 -12
annule|-4 -6 -5 -6
annuler|-10 -2 20 -1
annuler notre|-5 -1 9 -1
annum|-9 2 -1 8
annun*|-4 -3 -7 -4
annunci|0 -6 -5 -3
ano|12 -11 -8 4
anoni*|-11 -4 -3 -2
anony*|-16 -2 -7 -1
anonym|-11 -5 -3 -1
anonyme|-8 -2 -3 -1
anonymous|-11 -2 -3 0
anonymous and|-7 -1 -2 0
anoth*|4 -6 -4 -5
another|4 -6 -4 -5
another agent|-6 -1 -1 -1
another applicant|5 -7 -7 -4
another candidate|11 -6 2 -2
another family|-11 -1 0 0
another offer|-9 1 -1 0
another position|-5 0 -3 -1
anruf|1 10 -3 -1
anruf von|-4 10 -1 -1
anruf*|-4 9 -3 -1
anrufen|-4 9 -3 -1
anspr*|-14 20 -1 0
anspruch|-14 18 -1 0
anspruch nehmen|-11 13 -1 0
answer this|-2 -5 -1 -1
answers are|-6 -4 -2 0
antes|-18 -4 4 2
antes del|-21 -12 1 12
antic*|-10 26 -3 6
anticipate|-7 16 -1 -1
anticipated|-3 10 -1 2
anton|-5 12 -2 -2
antra*|-17 -5 -4 -2
antrag|-16 -5 -4 -2
antrag auf|-14 -2 -2 -1
antrag vom|-3 -3 -2 -2
antre*|-11 -3 -3 12
antreten|-11 -3 -3 12
antwort|-2 10 2 -4
anula*|-5 -5 -5 -4
anunc*|-6 14 -2 -2
any current|-8 -1 0 0
any feedback|-10 -1 0 -1
any further|12 -6 1 -2
any future|11 -2 -1 0
any of|-2 -3 9 -1
any other|12 -3 3 -1
any positions|10 -5 -1 -1
any time|-3 9 1 -5
anybo*|13 5 3 -3
anybody|13 5 3 -3
anybody else|-8 11 -1 -1
anybody on|10 -1 -3 -1
anymo*|-5 -3 12 -2
anymore|-5 -3 12 -2
anyon*|5 -2 -9 -6
anyone|5 -2 -9 -6
anyone else|9 -2 -1 -1
anything before|-11 4 -3 -2
anything on|-6 -1 -1 -1
anzub*|-1 -1 -1 9
anzubieten|-1 -1 -1 9
ao|1 2 -6 -6
ap|-2 10 -2 -2
apare*|12 -6 -3 -3
apert*|-2 -10 -8 -3
aperta|-2 -6 -1 -1
aplic*|0 17 -5 -3
apologies|-7 10 6 -5
apologies again|-2 0 -8 -1
apologise|-1 -8 -3 -2
apologise for|-4 -6 -3 -2
apologises|0 9 -1 0
apologises for|0 9 -1 0
apos|5 -3 -6 -5
apos analise|6 -10 -4 -4
app for|-11 -7 26 -4
app me|-4 -3 -3 13
appar*|-18 -3 -1 -1
appartement|-11 -1 0 0
appea*|-1 -11 -2 -6
appeal|-3 -7 -4 -4
appeared|-8 -3 -3 -2
appeared in|-8 -3 -3 -2
appen*|-4 20 -4 -2
appena|-8 21 -4 -2
applicant we|20 -5 -1 -1
applicants who|-2 13 -3 -2
application after|-6 9 4 0
application any|9 -5 8 -1
application as|14 6 -6 -2
application at|-4 1 -6 -5
application by|-6 0 -2 -1
application data|-6 10 0 0
application did|9 -1 -1 -1
application fee|-7 -9 -1 -1
application for|1 9 -4 -4
application form|-5 11 -4 -2
application has|0 12 -5 -2
application is|-16 29 -9 -3
application submitted|-9 12 -1 0
application this|-14 1 0 0
application to|-5 4 -4 -6
application was|7 10 -4 -3
application we|13 -13 -4 -2
application which|-3 11 -3 -1
application will|7 0 6 -4
applications are|-3 11 -3 -2
applications close|-12 16 -2 -1
applications for|6 -11 -5 -3
applications from|11 -2 -1 0
applications have|3 8 -1 0
applications in|-2 16 -4 -3
applications received|10 -8 -1 -1
applications remain|-6 10 0 0
applications so|-4 11 -2 -1
applications we|-1 11 -3 -3
applied|1 1 -5 -6
applied for|2 -3 -6 -5
applied has|17 -4 -3 -2
applied on|-9 14 0 0
applied to|-6 -7 0 -4
applies|-11 3 6 -1
apply|1 -3 -4 -3
apply again|-2 -7 -5 -4
apply for|10 -4 -3 -2
apply to|9 5 -3 -2
apply visit|-7 -2 0 0
appoi*|16 -6 -3 5
appoint|10 -5 -3 -2
appointed|10 -9 -5 10
appointed as|-6 -1 -3 13
appointing|13 -1 -2 -2
appointment|20 -6 -6 6
appointments|1 4 6 -2
appre*|10 -1 -4 -3
appreciate|9 -1 -4 -2
appreciate the|2 -6 -4 -3
appreciate you|23 -8 -4 -2
appreciate your|10 4 -3 -2
appreciated|11 -3 -2 -2
apprentice|3 12 -8 -6
appro*|-9 -7 -1 -2
approve|-19 -5 -1 -1
approve your|-19 -4 -1 0
approved|-12 -2 -3 -3
approved as|-3 -3 -2 -2
apres etude|-2 -4 -2 -1
apres*|9 -3 -2 2
april|-15 14 1 5
aprob*|-3 -3 -3 -2
aprov*|-9 -7 -9 2
aprovado|-5 -2 -3 -3
aprovar|-8 -2 -2 -2
aqui|9 -5 -1 -2
aqui da|12 -2 -3 -2
aqui no|-4 -1 -2 10
arbeitgeber|-5 3 -5 -3
arbeitsproben|-4 -7 9 -3
arbeitsvertrag|-6 -4 -4 25
arbeitszeugnis|-4 -5 -1 0
architekt|-3 -2 10 -1
architekten|-6 7 9 -2
are a|10 0 -2 -1
are allocated|-5 -3 0 -1
are always|12 -2 -1 0
are anonymous|-7 -4 -2 0
are closed|-5 -4 -1 -1
are eligible|9 -2 -1 -1
are free|-1 0 -10 -1
are going|10 -2 -1 -1
are hiring|-7 -3 -4 -1
are in|-3 12 1 -2
are looking|-5 -4 2 -2
are no|6 -11 8 -3
are on|2 2 7 -1
are planned|-5 10 -1 0
are pleased|-19 -1 12 20
are receiving|0 -9 -5 -3
are rejected|-5 -3 -3 -2
are shortlisted|-8 11 -1 -1
are similar|-9 -5 -1 -1
are sorry|-6 -6 -5 -3
are spoken|12 -3 -3 -1
are still|-19 -12 12 -1
are welcome|-3 -5 -2 -4
are writing|0 -9 -1 -1
are you|-28 -21 33 5
area manager|0 -4 9 -1
area personal|-5 -6 -5 -1
areas|12 -2 -5 -3
arent|-4 -2 -5 -7
arent affected|-2 -2 -3 -4
argert|10 -3 -2 -1
argert mich|10 -3 -2 -1
aroun*|2 -6 19 -4
around|2 -6 19 -4
arran*|12 -1 2 -2
arret*|12 2 -3 -2
arrete|16 -6 -2 -2
arrete la|9 -4 -1 -1
arriv*|-22 28 14 -9
arrivato|2 11 -5 -2
arrive|-12 4 17 -3
arrived|-12 16 -4 -2
arrived safely|-7 13 -2 -1
arroy*|-6 -4 -1 -1
arroyo|-6 -4 -1 -1
artik*|-2 -4 -2 -3
artikel|-2 -4 -2 -3
artist|-10 4 -1 -1
arvin*|-6 -6 -2 -1
arvind|-6 -6 -2 -1
arztl*|-3 -5 18 -1
as all|-5 -2 -3 -2
as an|-8 -8 3 -4
as discussed|-6 -4 8 10
as i|-3 -3 -10 3
as it|3 -4 -6 -5
as of|-4 -6 -7 -5
as part|-3 -7 1 -3
as promised|2 -9 1 4
as soon|-15 13 -2 8
as the|-1 1 0 -9
as they|-4 -8 -3 -2
as we|5 3 -1 2
as withdrawn|-5 -4 0 -1
as yet|-4 -6 -1 0
as you|8 0 -2 4
as your|7 -2 -1 6
asant*|13 -4 -1 -1
asante|13 -4 -1 -1
asap|0 -5 -5 -2
ashok mills|-4 -2 -2 -1
ashworth|-4 9 -2 -1
asign*|-7 -3 2 -2
asist*|1 -3 10 -3
ask for|-4 -4 15 -8
ask you|-7 17 -3 -1
asked and|-6 11 -4 -1
asked for|-2 -10 -5 8
asked me|18 -3 -4 1
asked to|-5 2 10 -2
aspet*|-2 -5 13 -1
aspir*|9 -1 -8 -3
aspirante|0 -3 -5 -1
aspirantes|9 -2 -1 -1
assegnato a|-9 -3 5 -1
assessment centre|15 0 6 -1
assessment day|3 1 10 -3
assessment we|-7 0 -3 -1
assin*|-7 -3 -2 9
assistance|-4 -3 -2 -1
assistant professor|-2 10 -2 -1
assistante|5 5 1 -2
associate level|-3 -2 -4 -1
associates|-7 25 -4 -4
association|-4 -3 -3 -2
assum*|-15 15 13 -2
assume|-16 16 12 -2
assume that|-14 14 3 -1
assume you|-5 6 10 -1
assunzione|-5 -9 -7 9
assunzione a|-2 -2 -2 11
at all|-3 9 2 -5
at everything|-8 12 -1 -1
at interview|13 -2 -3 -2
at least|-7 -3 3 -4
at midnight|-9 0 -1 0
at present|20 -5 -6 -3
at them|-4 11 -3 -1
at your|2 -6 -1 -4
ate|-18 17 -7 9
ate dia|-7 9 -3 6
ate la|-4 -2 10 -1
ate sextafeira|-14 9 -2 11
atelie|-2 10 -3 -2
atent*|9 0 -4 0
atentamente|11 0 -2 -1
athle*|-3 -2 10 -2
athletic|-3 -2 10 -2
att|11 -4 -1 -1
attac*|-4 -3 0 9
attached|-21 -11 -1 25
attached have|-4 0 -1 9
attached your|-2 -1 -3 11
attend|-10 -8 29 -4
attend the|-6 -2 11 0
attendance by|-6 -1 9 -1
attendant|17 -6 -2 -2
attendant was|13 -3 -2 -2
attending|15 -3 -7 -2
attendu|14 -3 -5 -2
attente|-8 -3 2 -1
attes*|-12 -12 10 2
attesa|-6 -4 2 -1
attestation|0 -8 -2 -1
attir*|-7 -3 9 -3
attire|-7 -3 9 -3
attire is|-3 -2 9 -2
attri*|-3 -4 -8 -3
attribue|9 -1 -5 -1
attua*|-7 -2 -3 -2
attuale|-3 -4 -2 -1
au complet|10 -3 -2 -1
au processus|10 -1 -4 -1
au regret|9 -4 -2 2
auch die|11 -1 -3 -1
auch fur|-7 12 -1 -1
auch gleich|-2 -2 9 -2
auch wenn|-6 -2 -1 -4
aucun|17 -10 -2 -2
aucun*|-4 14 -3 -1
aucune|-4 14 -3 -1
audit|-7 16 2 -5
audit*|1 4 -12 -8
auditioning|-5 -2 -3 -2
auditoria|10 -1 -3 -1
auf ein|-4 -6 3 -3
auf ihr|-2 -5 -4 -1
auf ihre|17 -5 -3 -1
auf jeden|-9 16 1 -1
auf meinem|-10 16 -2 -2
auf sie|-8 5 -4 17
auf unsere|9 -4 -1 0
aufgeben|12 -4 -1 -1
aufgenommen|-10 6 -3 -3
aufgenommen werden|-6 -1 -1 -1
aufgr*|-1 13 0 -4
aufgrund|-1 13 0 -4
aufgrund der|-6 14 -5 -4
aufhe*|-9 -1 -2 -1
aufna*|-1 -7 -3 -2
augen*|11 3 -4 -2
augur*|10 -7 -7 -4
aun|-6 11 -2 -1
aura|-8 9 9 -3
aura lieu|-4 -2 9 -1
aus dem|-7 1 5 -9
aus der|19 -9 -7 7
ausbildung|7 4 0 -2
ausbildung zum|-3 10 -3 -1
ausfu*|15 -2 -5 -1
ausfuhrliches|11 -2 -4 -1
ausfuhrliches feedback|11 -2 -4 -1
ausga*|-9 -2 -1 -1
ausgabe|-7 -2 -1 -1
ausgebucht|0 -6 -7 -5
ausgeschlossen|-4 11 -2 0
ausgeschrieben|-9 -5 -1 -1
ausgesprochen|15 -4 -3 -3
ausgewahlt|10 -8 -7 -5
aushi*|18 -8 -4 -4
aushilfe|11 -7 -3 -3
ausla*|-3 -3 -5 9
aussc*|9 -7 -5 -3
ausschlag|10 -2 -2 -1
ausschreibung|10 -3 -3 -1
ausschreibungsfrist|-6 -2 -2 0
ausserdem|-7 -5 -3 -2
austa*|-5 -3 -2 -1
austausch|-5 -3 -2 -1
auswa*|9 -4 -1 0
auswahl fur|-5 12 -1 1
auswahlgesprach|-2 -3 9 -1
auswahltag|11 -3 -4 -1
auswahlverfahren|5 -9 3 5
auswahlverfahren fur|0 -3 -2 9
author|-5 -2 -1 -1
auto|12 0 -10 15
auto reply|-7 13 -1 -1
automated message|-2 -4 -6 -4
automatic|-16 11 -3 -2
automatico non|-4 -4 -1 -1
automation|-8 -3 3 -1
automatisch erzeugt|10 -7 -4 -2
automatische|-8 11 -2 -2
autor*|-15 9 -7 -5
autore|-11 -2 -1 -1
autorin|-10 -2 -1 -1
autre|10 -4 -10 -6
autre poste|-8 0 0 -1
autres voeux|-10 -2 -1 -1
auxil*|2 -4 -10 -3
auxiliar|2 -3 -10 -3
auxiliar administrativo|1 -8 -3 -3
auxiliar de|-1 -1 -9 2
avail*|0 -10 6 -2
availability|1 -9 8 -7
availability for|-8 -4 -6 -1
availability over|-3 -2 9 -1
available|-2 -9 4 1
avanc*|10 -8 8 -3
avancar|18 -6 -6 2
avancar com|13 -7 -4 3
avance|-4 -2 -3 -1
avancou|-11 -6 25 -2
avancou para|-3 -3 10 -1
avant la|-8 20 -3 -2
avant le|-17 -6 -1 18
avant*|12 -5 4 -1
avanti|9 -4 4 -1
avanz*|4 1 5 0
avec|11 -8 4 2
avec d|12 -1 -2 -2
avec le|2 -5 -1 10
avez postule|10 -3 -2 -2
avis favorable|-4 -2 -1 10
avisa*|-19 15 8 -6
avisaremos|-11 19 -2 -1
avisaremos cuando|-6 12 -1 -1
aviso*|-1 -8 -2 -1
avisos|-1 -8 -2 -1
avoir postule|3 11 -3 -2
avons|14 -5 -5 0
avons decide|13 -4 -1 -1
avons le|-8 -8 -3 7
avons recu|13 -3 -1 -1
avvis*|-7 -5 0 -3
award|-11 -3 -3 3
ayant|9 -3 2 -3
ayant ete|10 -2 4 -2
aylin|0 -2 -13 -1
baan|-10 17 -8 -4
baan als|-7 17 -4 -2
bache*|-11 -5 6 -1
back|0 11 -4 -2
back by|-10 12 -2 3
back from|11 5 -4 -2
back office|-6 -2 -2 -1
back to|-8 21 -4 4
back when|17 -4 -4 -2
backe*|9 -13 7 3
backend|4 -13 11 5
background check|-13 -4 -7 14
background is|9 -4 -2 -1
backs*|-4 -1 -3 -1
bad|1 9 -3 -2
badge|-10 -3 1 -2
bahnh*|9 -5 -1 0
baker|9 -5 -5 2
bakers|-3 -3 -2 -1
bald|11 -8 -2 -3
banca|-1 -8 -1 -5
banco|1 -4 -3 -5
banco de|9 1 -2 -2
banco*|-5 15 -5 -2
banconista|-7 15 -4 -2
band|-7 -5 -5 10
bando|-4 -1 -5 -2
bar|5 -9 -8 -4
baris*|-1 13 -8 -4
barista|-1 13 -8 -4
barke*|15 -2 -2 -1
barkeeper|14 -1 -2 -1
barro*|-5 -3 -1 -1
barros|-5 -3 -1 -1
based on|8 -10 -7 -3
basic|-7 6 -5 9
batch|-16 -1 -1 -1
bau|-4 -4 -3 -2
baust*|1 -7 12 -2
bauze*|-3 9 -1 -1
bauzeichner|-3 9 -1 -1
bay|5 0 3 2
bda|-3 -2 10 -1
be able|-7 -8 9 -2
be accepted|-5 -2 -4 -1
be admitted|-6 -2 13 -1
be approved|-4 -2 -2 -2
be asked|-10 2 7 -1
be closed|-11 -3 4 -1
be completed|-10 3 -6 -2
be considered|-1 -8 -3 -5
be contacted|-19 19 -3 -2
be deleted|-2 -8 -4 -2
be discouraged|9 -3 -1 -1
be done|-7 -3 2 -1
be entertained|10 -3 1 -1
be filling|-4 -2 -2 -2
be glad|10 -4 -4 -2
be going|11 -5 4 -2
be grateful|-16 -3 -3 3
be held|-1 -1 11 -2
be in|-7 24 -8 -5
be interested|1 9 -3 -1
be interviewed|-3 -7 0 -1
be interviewing|-3 10 0 0
be inviting|11 -6 -6 -1
be making|8 -2 5 -2
be more|-3 -2 11 0
be moving|13 -2 -3 -2
be needing|9 -2 -2 -1
be notified|-12 17 -1 -4
be of|-6 -2 -1 -1
be offering|13 -1 -6 -2
be on|-13 -8 6 -1
be open|-2 -3 -3 -1
be our|-6 11 -6 15
be patient|-7 12 -1 0
be progressing|20 -6 -2 0
be put|-12 3 -1 -1
be reviewed|-17 18 0 0
be scheduling|9 4 -6 0
be sent|-11 -4 12 -1
be taking|13 -3 -3 -2
be withdrawn|-16 -11 6 2
be yourself|-4 -2 10 -1
bea|12 1 -3 -2
beabs*|10 -4 -1 -1
beabsichtigt|9 -3 -1 -1
beach*|-1 11 -1 -2
beachten|-5 9 0 -1
beachten sie|-7 9 1 0
beaco*|-3 -3 -1 10
beacon|-3 -3 -1 10
beantragen|-7 2 -5 -1
bear|-22 27 -8 -3
bear with|-23 29 -6 -2
beate|3 -9 -1 0
beatr*|4 10 -2 -1
beatriz|6 8 0 -2
beaut*|14 -4 -2 -1
beautiful|11 -4 -1 -1
beca|-5 -3 -2 -2
becau*|1 -7 -4 -2
because|1 -7 -4 -2
because it|-4 -6 -2 -2
because of|6 -12 -4 4
because the|-1 -8 1 -4
because you|1 -11 -7 -4
becky|-9 7 7 -2
bedan*|9 -3 -2 -4
bedanken|10 3 -3 -2
bedankt voor|10 -9 1 -4
bedar*|20 -10 -2 -1
bedarf|20 -10 -2 -1
bedarf in|9 -4 -1 0
bedau*|12 -6 -3 -3
bedauerlicherweise|10 -3 -2 0
bedaure|13 -2 -2 -1
bedaure ihnen|11 -2 -2 -1
beden*|-9 4 -5 -1
bedie*|20 -9 -4 -1
bediening|15 -6 -3 -1
bedri*|-9 17 -2 -1
bedrijf|-6 13 -2 -1
beein*|11 -3 -2 -2
been able|-9 24 -7 -3
been allocated|9 -6 -1 0
been approved|-10 7 7 0
been called|-1 -5 13 -2
been canceled|0 0 10 0
been chosen|-5 -4 -5 -2
been closed|17 -10 -4 -2
been created|-3 -3 -2 -1
been decided|-9 9 -1 0
been delayed|-7 15 0 0
been doing|9 -2 -1 -1
been extended|3 -9 -1 -1
been filled|11 -5 3 3
been moved|-12 9 11 0
been placed|-4 0 -5 -3
been received|-19 28 -1 0
been refused|-4 -3 -2 -1
been rejected|-4 -2 -6 -5
been rescheduled|-3 -2 -17 -1
been reviewed|10 -7 0 -2
been saved|-3 -3 -3 -2
been scheduled|-3 -3 15 -1
been selected|2 -13 7 -4
been sent|-6 16 -2 -1
been shortlisted|1 -2 20 -5
been submitted|-12 16 -4 0
been successful|1 -7 -3 13
been successfully|-11 14 0 0
been taken|-9 0 8 -2
been temporarily|-11 16 0 0
been through|2 -4 -5 -2
been told|-4 -3 -2 -2
been withdrawn|13 -8 -4 -2
befin*|-9 8 -1 -1
before and|9 3 -1 -2
before friday|-3 11 -3 -1
before it|-4 -3 -1 -2
before that|-11 5 -4 -3
before the|-10 11 10 -10
before then|-18 19 1 -1
before they|2 -4 -5 -2
before we|-20 -3 10 -4
before your|-7 1 -4 -2
begin|-21 15 -1 6
begin reviewing|-4 13 -1 0
begin*|-7 12 -12 4
beginn|-5 -3 -1 0
beginning|-6 11 -1 0
begru*|-4 -9 2 -5
begrundung|-4 -4 -2 -2
begrundungen|5 -9 -1 0
behaa*|11 -5 -1 -1
behaalde|11 -5 -1 -1
behan*|-1 22 -4 -2
behandeling|3 14 -3 -2
behin*|-8 15 4 -3
behr|10 -3 -1 -1
bei der|0 -7 -6 -3
bei dir|-5 14 -3 -1
bei ihnen|-1 22 -12 -5
bei ihrem|-5 -2 -2 -1
bei mir|16 -5 -5 -3
beide*|3 4 -1 6
beiji*|3 -8 -4 -3
beijinhos|-3 -6 -3 -2
being a|10 -4 -1 -1
being considered|0 12 -3 -2
bekij*|-10 16 -8 -4
bekijk|-4 -4 -4 -2
bekijk alle|-5 -3 -3 -1
bekijken|-4 9 -1 0
bekijkt|-8 14 -1 0
bekijkt je|-8 14 -1 0
bekom*|-6 13 -7 -3
bekommen|-7 11 -13 -2
bekommen viele|13 -2 -1 -1
bekommst du|-9 6 4 0
bel ik|-6 11 -6 -4
belez*|-4 -3 -2 -1
beleza|-4 -3 -2 -1
belie*|11 -9 -5 -4
believe|14 -6 -1 -1
believe that|9 -4 0 0
belle|1 -7 -4 -3
below|-1 -5 0 -4
below to|-9 2 5 0
bem|10 -4 0 1
bemvi*|-7 -6 -5 15
ben|-2 12 -22 -9
bench|13 -5 -2 -1
bench*|11 -1 3 -1
benchmark|10 -3 3 -1
bene|1 -8 20 -3
benef*|-5 -3 -8 -6
benefits|-19 1 -3 -6
benot*|-3 -8 -3 -2
benotigen|-8 -7 -2 -1
benotigen wir|-4 -3 -2 -1
beoor*|-8 2 -7 -4
beraten|9 -4 -2 -2
bereits|11 -12 -5 4
bereits vergeben|-3 -3 1 -4
bereitschaft|9 -2 -1 -2
berichtje|-4 13 -4 -1
bern|-1 -2 9 -1
berucksichtigt werden|7 -9 -3 -1
berucksichtigung|19 -6 -4 -3
beruf*|10 -7 7 -3
berufskraftfahrer|14 -3 -2 -1
berufskraftfahrer ce|14 -3 -2 -1
bescheid geben|6 -10 -1 -1
bescheid ob|-9 2 6 6
beschlossen|13 -4 -3 -1
beset*|18 -3 -3 -3
besetzen|20 -9 -2 -1
besetzt|15 -5 -3 -4
besetzung|11 9 -3 -1
besetzung der|11 6 -2 -1
besit*|9 -7 -2 -1
beslo*|14 -10 -5 -3
besloten|14 -10 -5 -3
besloten om|15 -3 -2 -2
bespr*|-11 -3 10 26
besprochen|-4 -12 18 18
besproken|-3 -9 -7 18
besproken en|-4 -3 -2 13
besser|0 -5 -4 -3
besser zu|-6 -1 -2 -1
best of|1 -7 -4 -5
best regards|-4 17 0 -4
besta*|-14 12 5 -3
bestanden|15 -5 1 -3
bestanden und|11 -1 -5 -2
bestatige ich|-9 10 2 -1
bestatigen|-23 18 3 -6
bestatigen den|-9 14 -1 0
bestatigen sie|-9 -4 12 -1
bestatigen wir|-13 12 -2 -1
beste chantal|-4 -4 12 -2
beste grusse|7 -5 -9 5
beste kandidaat|-7 10 3 -3
beste kevin|-2 -2 0 9
beste meneer|-16 -4 4 -2
bestellung|2 -7 -5 -5
besten dank|-1 12 0 -2
bestu*|2 -6 -3 -2
beta|-15 -3 -1 -1
beter|16 -4 -2 -2
beth|2 -3 -8 -2
betra*|6 -9 -4 2
betre*|6 -2 -5 11
betreft|1 -5 -3 12
bette*|5 -10 2 -4
better|5 -10 2 -4
better fit|-9 -2 6 -1
betwe*|-7 -7 18 -1
between|-7 -7 18 -1
bevestigen|-10 8 -4 -1
bevor|-8 -6 2 -2
bevor wir|-6 -6 2 -2
bewaar mijn|-5 -2 -2 -1
beware|-3 9 -1 -1
beware of|-3 9 -1 -1
bewaren je|13 -4 -2 -1
bewerben|3 -11 -6 -4
bewerber entschieden|-2 -6 -4 -4
bewerberinnen|2 0 -8 9
bewerbern|-9 -5 -3 9
bewerbern haben|-5 -1 -1 10
bewerbung|1 9 0 -5
bewerbung als|2 10 -3 -5
bewerbung auf|1 12 -4 -3
bewerbung bleibt|-13 2 -3 -1
bewerbung fur|-10 16 3 -6
bewerbung ist|-16 9 -5 -5
bewerbung leider|-4 -5 14 -1
bewerbung nehmen|11 -2 -2 -1
bewerbung nicht|13 -15 0 -3
bewerbung und|-2 15 -4 -4
bewerbung wird|-9 14 -1 -1
bewerbung zuruckgezogen|-3 -4 -1 -1
bewerbungen kann|-7 10 -1 0
bewerbungsfrist|-7 10 -2 -1
bewerbungsprozess|-1 -10 -7 -3
bewerbungsprozess bei|-2 -3 -4 -2
bewerbungsschluss|-8 10 -1 0
bewerbungsschluss ist|-8 10 -1 0
bewerbungsunterlagen|15 -3 -2 -1
bewerbungsverfahren|-1 -10 -1 -1
beyon*|12 -3 -1 -1
beyond|12 -3 -1 -1
bezah*|-5 4 10 -2
bezahlt|-5 4 10 -2
bi|-7 -7 10 -2
bi developer|-5 -8 11 -2
bibli*|-6 -3 -5 2
bid|-9 -2 -2 -2
biede*|-2 -3 -5 18
bieden|-2 -3 -5 18
bieden je|-6 -1 -3 13
bien|-2 15 1 -4
bien a|7 -5 10 -2
bien arrive|-3 9 -3 -1
bien cordialement|6 -11 -1 -2
bien el|-5 -2 17 -1
bien ete|-14 22 -3 0
bien recu|-6 28 -7 -5
bient*|-4 10 -2 -4
bientot|-4 10 -2 -4
bienv*|-10 -1 -3 11
biete*|-11 -7 8 17
bieten|-11 -7 8 17
bieten dir|-7 -1 -1 11
bieten ihnen|-6 -2 16 -2
bieten wir|12 -2 -3 -3
big|6 -6 -6 -3
bij een|10 -7 -5 -2
bij onze|9 -1 -2 0
bijla*|-4 -2 -5 16
bijlage|-4 -2 -5 16
bike|10 -3 1 -2
bill|-9 2 2 -1
bin|-6 -1 0 -3
bin ich|-10 -1 -1 0
binne*|-3 27 -9 -2
binnen|-3 25 -9 -2
binnen twee|-8 11 -1 0
bioinformatician|-1 -4 -3 -1
birte|-6 13 -4 3
bis|-9 8 0 -2
bis dahin|-2 13 -11 -5
bis dann|-3 -4 11 -2
bis drei|-7 12 -1 -1
bis ende|-16 21 -15 0
bis freitag|-7 -6 13 4
bis mitte|-4 13 -2 -1
bis sonntag|-4 -1 10 -1
bis spatestens|-4 -7 -1 -1
bis zu|-8 11 -2 -1
bis zum|-27 6 10 8
biscu*|-2 -2 -2 -3
biscuit|-2 -2 -2 -3
bises|9 -2 -2 -2
bist|6 8 1 -6
bitte beachten|-5 9 0 -1
bitte bescheid|-6 -3 -1 -1
bitte bestatigen|-7 -2 12 0
bitte bringen|-9 -2 7 -1
bitte die|-5 -1 -6 0
bitte entschuldigen|2 -3 10 -1
bitte kurz|-9 8 14 0
bitte laden|-7 -4 -2 0
bitte noch|-9 3 -3 -2
bitte reichen|-8 -3 -5 -2
bitte sehen|4 9 -4 -3
bitte senden|-8 7 -3 10
bitten sie|-16 10 -3 -2
bitten um|-8 2 1 -5
bleib|11 -2 -2 -1
bleib dran|9 -1 -2 -1
bleib*|-1 -12 -4 -6
bleiben|0 -12 1 -5
bleibt|-5 -8 -8 -4
bleibt aktiv|-6 -3 0 0
bleibt gultig|-8 -2 -1 0
bleibt im|-9 5 -2 -1
blessings|-13 11 0 -1
blick|10 -3 -2 0
blijf|0 -6 -2 -1
blijf*|-13 12 5 -1
blijft|-13 12 5 -1
blijv*|-3 -4 -2 -1
blijven|-3 -4 -2 -1
blog|-12 8 -1 -1
blue|-5 9 -3 -3
boa|-2 11 -4 -5
boa rececao|-7 9 0 0
board|12 4 -4 1
boas|14 -3 -3 -3
boat|9 -2 -2 -3
boeke*|-7 16 -1 -2
bohm|-4 -4 0 -2
bolet*|-9 -1 -4 -2
boletin|-9 -1 -4 -2
bolsa|-5 13 -7 -1
bolsa r|-8 11 -1 -1
bom|17 3 -10 -2
bom dia|18 -11 -11 1
bon|12 -8 -4 0
bon courage|9 -3 -2 -1
bonjour manon|10 -4 -4 5
bonjour nous|14 -3 -2 -2
bonne chance|7 8 0 -4
bonne continuation|22 -10 -5 -2
bonne journee|0 13 -3 -3
bonne nouvelle|-9 -1 14 -1
bonne reception|-9 10 -1 0
bonus|-19 -11 -9 30
book|-3 -5 14 -7
booke*|-9 -9 12 4
booked|-9 -9 12 4
booki*|12 -5 6 -3
booking|9 -5 7 -3
books|11 0 -4 -2
boots|-10 1 -1 -4
bored|11 -3 -3 -2
borou*|-9 -4 5 0
borough|-9 -4 5 0
boss|11 6 -5 -2
boss says|11 -2 -2 -2
both|12 2 -2 -1
botte*|1 12 -4 -2
botto*|-5 -3 -6 -1
bottom|-5 -3 -6 -1
boula*|9 -5 -1 -1
bounc*|-9 -1 -4 0
boyle|0 -2 -7 0
branc*|6 6 -1 -2
branch|3 6 2 -1
brandt|11 3 6 -5
brauc*|12 -5 -6 1
brauchen|15 -7 -10 4
break|-5 12 5 -2
breve|-10 -5 0 8
brief|12 2 5 -4
brigh*|3 -2 -5 -5
bring|-17 -8 33 1
bring a|-9 -3 13 -1
bring the|-9 -2 12 -2
bring your|-18 -8 32 4
bring*|2 -11 16 -6
bringen|-11 -6 16 -3
bringen sie|-13 -3 16 -3
brink|-5 9 -2 -1
brist*|-2 -7 0 -2
bristol|-2 -7 0 -2
brook*|-1 -2 -11 -1
brown*|-7 -1 -1 0
brownies|-7 -1 -1 0
bruna|-8 -1 0 -2
bruto|-15 -4 -7 26
bruto*|-9 -2 -2 14
brutos|-9 -2 -2 14
brutt*|-10 -4 -5 15
brutto|-8 -4 -4 12
bsn|-6 -7 3 -3
buchen|-2 -2 -4 -1
budge*|8 7 -10 -9
budget|9 1 -10 -9
budget season|-8 -8 -1 0
buena*|19 -7 9 -7
buenas|19 -7 9 -7
buenas al|12 -3 -3 -2
build*|10 -3 3 -3
builders|12 -4 -2 -1
built|-6 -2 12 -1
buite*|13 -4 -2 -2
buiten|13 -4 -2 -2
buiten de|9 -3 -2 -2
bumer*|0 -7 -1 -1
bumeran|-2 -6 -1 0
buon|-7 2 -7 -2
buong*|2 1 2 -9
buongiorno|2 1 2 -9
burea*|7 4 -7 8
bureau|7 5 -8 8
buscamos|13 3 -4 -4
busfa*|-3 12 -2 -1
busfahrer|-3 12 -2 -1
busfahrer m|-8 13 -2 -1
business analyst|2 9 -3 -1
busqu*|10 -11 -5 -4
busqueda|6 -10 -3 -4
busqueda quedo|-2 -5 -2 -1
busquedas|10 -2 -3 -1
but|1 -5 -2 -3
but can|2 -1 -2 11
but have|-7 -3 -3 -2
but he|-4 -6 -1 0
but i|-19 15 -10 -6
but not|-2 -4 -3 -3
but one|-5 -1 10 -1
but the|8 8 4 8
but they|14 -3 -5 3
but we|6 -9 -2 -1
but you|15 -7 -5 -3
but your|-16 10 4 -2
by a|-6 11 0 -6
by another|5 -1 9 -1
by for|9 -1 -3 -1
by friday|-23 -3 -10 27
by hiring|-17 20 -1 0
by may|-6 -4 -3 16
by phone|-7 2 28 -5
by return|-10 -2 18 0
by sunday|-10 -5 14 -1
by then|-7 2 11 2
by xing|-3 9 -1 0
bzw|12 -4 -2 -1
cabif*|-2 -2 -5 -1
cabify|-2 -2 -5 -1
cabin|-6 -5 9 5
cabin crew|-6 -5 9 5
cabin*|-4 -8 5 -4
caio|-12 -1 13 5
cais|-10 3 -1 -1
caiss*|10 5 -2 -2
caja|-3 10 -2 -1
cal|-7 -3 9 -1
calcu*|-7 -2 9 -1
calen*|-7 8 20 -4
calendar|-2 -5 15 -2
calendario|-4 11 -2 -1
calib*|10 -3 -1 -1
call|-2 4 9 -3
call from|-5 9 1 -1
call if|4 6 2 -3
call on|-9 -2 14 -1
call the|-6 14 -2 -2
call tomorrow|-2 -2 11 -2
call with|-6 -3 20 -2
call you|-4 21 -10 -4
calle*|0 2 13 -5
called|-1 2 13 -5
called for|5 2 6 -2
callu*|10 1 -3 -1
callum|10 1 -3 -1
calma|-6 17 -3 -2
came|3 -2 -7 -6
came across|-4 -6 -4 -2
came back|10 -5 -3 -3
came through|-1 11 -3 -2
came up|-10 -4 6 -2
camin*|10 -5 -3 -2
caminho|10 -3 -2 -2
campi*|-3 10 -4 -3
campo*|-2 -4 -2 -1
campos|-2 -4 -2 -1
campus|4 -4 9 -4
campus team|-5 -2 11 0
can add|-2 -1 -1 12
can be|11 -11 -8 -2
can check|-9 10 0 0
can do|6 -9 10 9
can ignore|-5 -3 -1 0
can only|11 -3 3 -3
can reply|-6 -3 -2 -1
can see|9 -4 -3 -1
can view|4 9 -2 -2
can we|-6 -1 9 0
can withdraw|-6 15 2 -1
can you|-21 -20 43 7
canad*|6 -2 -10 -3
canada|5 -1 -10 -3
cance*|-1 -9 5 -6
cancel|-8 -8 19 -2
canceled|4 -1 10 0
cancellato|-7 -7 -2 -2
cancelled the|-1 -3 -4 -2
cande*|10 -1 -3 -1
candela|10 -1 -3 -1
candidacy|18 -1 -3 -1
candidacy for|15 -6 -1 0
candidarti|9 -4 -1 -1
candidata|16 -9 0 1
candidata que|-2 -1 -2 9
candidate a|9 -3 -2 -2
candidate account|0 -6 -5 -2
candidate for|5 -4 10 -2
candidate home|-8 14 4 1
candidate to|-5 11 -2 -1
candidate who|9 -2 -2 -1
candidates and|-8 -6 0 3
candidates on|-5 -6 0 0
candidates shall|-6 9 -1 0
candidates to|-9 14 -8 -3
candidates were|-6 -1 9 0
candidates who|-11 9 9 -5
candidates will|-18 15 5 -1
candidatese|-10 -5 -4 -3
candidato a|-6 10 -10 2
candidato para|-9 -1 -1 -1
candidatos|4 11 -4 -6
candidatos com|13 -5 -2 -2
candidatou|-2 10 -2 -2
candidats|7 12 -5 -4
candidatura|4 9 -3 -6
candidatura a|-11 0 -8 -7
candidatura ao|-9 9 -1 -4
candidatura come|10 -4 1 -1
candidatura continua|-10 7 0 0
candidatura e|-7 17 -4 -3
candidatura ha|9 -2 -1 -1
candidatura nao|12 1 -3 -2
candidatura non|31 -11 -3 -1
candidatura para|1 10 0 -2
candidatura per|-5 17 -4 -5
candidaturas|-2 12 -6 -5
candidature a|-1 13 -5 -1
candidature en|-14 13 -2 -1
candidature est|-6 14 -4 -2
candidature et|-2 -2 -3 -2
candidature non|27 -14 -3 -3
candidature pour|0 11 7 -4
candidatures pour|10 -4 -1 0
cannot make|-6 3 10 0
cannot take|-5 -2 -1 -1
cant|-6 0 0 -3
cant be|-10 3 8 -2
cant do|-7 -4 14 15
cant fit|-10 -1 3 -1
cant give|-15 4 5 -1
cant go|-4 -1 -14 -2
cant make|-12 0 1 -4
cant proceed|-4 -5 -1 -1
cant promise|-9 11 -4 -1
cant receive|-3 12 -2 -1
cant take|29 -6 -5 -2
cant tell|-9 5 -1 -1
cant wait|-11 4 -4 6
capab*|-5 -2 -1 -1
capta*|-7 10 -4 -2
car|-4 -6 -6 4
cara|-6 -13 -11 15
card|-12 -12 14 -3
card for|-5 -2 10 -1
careers fair|-5 -2 -3 -1
careers team|-1 9 5 -1
caref*|3 -4 -4 -4
careful|4 -6 -5 -4
careful consideration|-2 -4 -4 -4
caregiver|-4 -2 -2 -1
carenow|-5 -1 -2 -1
cargo de|2 -5 -3 13
caric*|-10 9 -1 -1
carico|-7 13 0 -1
carin*|-1 0 -5 -3
carla|1 -10 3 -4
carlo*|-2 -6 -2 -1
carlos|-3 -6 -2 -1
carol*|9 -5 -3 4
carre*|3 -13 0 -6
carrera|-5 -6 -2 -2
carry|-4 -9 17 0
carta oferta|-6 -1 -1 12
carta*|-12 5 -1 3
cartao|-10 6 -1 1
carte|-9 -6 -4 16
casa por|-9 -1 -1 16
casal*|-9 -2 -1 -1
casca*|10 -5 -2 -1
case|3 0 9 -2
cash|-2 -2 -6 -1
cashi*|10 -4 -3 -1
cashier|10 -3 0 -1
caso|-8 15 -4 -5
caso in|-7 12 -2 -1
caso nao|-16 14 -3 -2
casti*|-6 -4 -4 -3
casting|-11 -4 -3 -2
casting team|-6 -3 -2 -1
castl*|0 10 -4 -2
cat|9 -4 -1 -2
catch|9 0 -3 -1
catch up|9 0 -3 -1
category|10 -9 -3 -1
cater*|-6 -1 0 -2
causa|9 2 -2 -2
caused|-3 -5 -1 -1
cbt|-4 -2 10 -1
cdi|-15 -1 -12 18
ce delai|-11 -4 11 7
ce jour|-12 14 -1 0
ce lo|-3 -5 -2 -1
ce poste|16 -7 -1 -1
ce sera|9 -2 -3 -2
cecil*|0 10 -3 -1
cela|-9 -3 -2 7
celleci|-10 6 -1 0
celui|-5 9 -1 0
cemen*|-6 -3 -3 -1
cementos|-5 -3 -1 -1
centre|11 1 3 -3
centro|-10 -1 8 -6
cepen*|13 -4 -3 -1
cependant|13 -4 -3 -1
cerch*|13 -7 -3 -2
cerchiamo|13 -7 -3 -2
cerra*|19 -10 2 -3
cerramos|12 -4 -3 -1
certificado|-12 -1 -1 3
certificado de|-11 1 3 4
certificate|-1 -7 4 -6
certificate of|-9 4 0 0
certified for|11 -5 -1 -1
cerve*|-4 -2 12 -1
cerveceria|-4 -2 12 -1
ces|-4 -7 -5 -2
cet|6 -11 15 -3
cette|8 -8 -11 -7
cette annee|12 -7 -4 -3
cette decision|-5 -2 -1 -1
cette fois|17 -6 -3 -3
cette offre|-3 -3 -1 -2
cette semaine|-9 6 -4 -1
chacun|0 10 -3 -2
chair|0 1 6 2
chama|-11 15 3 1
chamar|-1 -4 -4 -3
chamb*|13 -3 -3 -2
chamo|11 -3 -2 -2
chance pour|11 -3 -2 -2
change or|0 -3 9 0
changed to|12 -2 -3 -1
changes|15 3 -5 -5
changes to|-9 7 -9 0
changes we|11 -1 -1 -4
chant*|6 -11 16 0
chantal|0 -9 20 -4
chartered|-6 19 -3 -4
chase|-3 13 -2 -2
chat|-8 -2 13 1
chat about|-4 -2 -2 -1
chat on|-5 -3 10 -1
chat with|-1 -6 17 -2
chaud|-2 -4 10 -2
chave*|-3 -4 -1 -1
che|10 -2 -5 0
che non|-1 -3 10 -2
che preferisci|-4 -2 9 -1
che si|-13 -2 17 -1
check|-2 9 -4 2
check and|-8 2 -1 16
check the|-10 12 0 0
check within|-2 -5 -1 -3
check your|-9 13 0 -1
check*|-2 3 -2 10
checked|-2 0 10 0
checking|-1 9 -4 -2
checks|-5 -3 -3 13
cheer*|11 0 -3 0
cheers|9 1 -3 0
chef de|-1 -10 2 3
chef hat|9 -4 -2 -1
chefa*|1 -9 -2 -1
chego*|0 9 -4 -1
chegou|0 9 -4 -1
chemi*|-2 -6 10 -4
chene*|-5 10 -2 -1
chenes|-5 10 -2 -1
chere|12 -6 -2 3
chere candidate|10 -4 -1 0
chez|-1 9 -11 -4
chiam*|1 13 -1 -7
chiamo|10 -10 3 -5
chiamo io|-9 -3 8 -2
chiar*|-3 -5 -1 9
chiara|-3 -5 -1 10
chico|19 -5 -6 -3
chiediamo di|-8 -6 0 -2
chiedo|-4 -2 -2 9
chiedo di|-4 -2 -2 9
chimi*|-2 -5 -2 -1
chita|-5 11 -2 -1
choic*|4 -2 -3 11
choice|2 -1 -3 12
choisi|16 -3 -7 -5
choix|15 -4 -6 -4
choix sur|10 -3 -2 -2
choos*|-9 3 12 -8
choose|-18 -3 17 -4
choose a|-9 -1 21 -1
choosing|-3 11 -2 -1
chose|22 -4 -4 -4
chose*|7 -6 -6 -4
chosen|7 -6 -6 -4
chosen another|-6 -3 -2 -2
chosen for|-12 1 -4 -2
chosen to|14 -4 -2 -1
christmas|9 6 -4 -2
ci sono|-10 -2 -2 -2
ciao alessia|9 -3 -1 -1
ciao elena|-7 10 -1 0
ciao luca|1 -9 -3 -2
cierr*|-5 9 -1 0
cinde*|-13 2 3 0
cinderpath|-14 0 4 0
circl*|-1 10 -3 -2
circle|-1 10 -3 -2
circle back|-3 11 -3 -2
circu*|-5 3 -6 -4
circumstances|-9 6 -4 -3
cita|-5 -4 -4 -3
citie*|-2 -4 -2 -1
cities|-2 -4 -2 -1
citiz*|-4 -6 -1 -2
citizenship|-6 -4 -2 -2
civic|-3 9 -1 0
civil|10 1 -5 7
claim|-9 2 -5 -6
claim for|-6 -3 -4 -2
claim*|0 -1 -3 -9
claimed|-3 -3 -3 -3
claims handler|10 -1 -1 0
clair*|-3 2 10 -3
claire|-4 2 10 -3
class|7 -4 10 -2
class*|11 -3 1 0
claustro|9 -2 -2 -1
clear*|6 7 -11 3
cleared|-6 14 -2 -1
clearly|15 -3 -2 -3
cleit*|-7 -5 -2 -1
cleiton|-7 -5 -2 -1
clerk|4 -13 3 -6
clic|-3 -8 -2 -2
clicc*|-1 -5 -3 -1
clicca|-4 -3 -2 -1
clicca qui|-4 -3 -2 -1
click here|2 -9 -3 -3
clien*|9 -11 -4 -5
client|13 -9 -6 -5
client a|13 -2 -3 -2
client has|15 -11 -5 -3
cliente|4 -17 0 -7
cliente ha|18 -6 -3 -2
clients|-3 -4 -2 -1
clinic|9 -4 -5 -1
clinica|-4 -6 -3 2
close on|-6 10 -4 -1
close your|-9 3 -4 -2
closed and|19 -8 -2 -1
closed the|12 -6 -2 -1
closed your|-9 -2 -2 -2
closes|-20 12 -2 -4
closes on|-10 5 -2 -1
closi*|-11 13 -4 -1
closing|-11 13 -4 -1
closing all|10 -3 -1 0
closing date|-12 16 -3 -2
closing soon|-6 -4 -2 -2
cloud*|-4 16 -1 -1
clt|-12 -4 -3 13
coach|1 -6 -3 -2
cober*|-6 -2 -2 -3
cobertura|-3 -1 -2 -3
cocin*|11 -3 -2 -2
cocina|11 -3 -2 -2
codin*|3 -7 15 -3
coding|3 -7 15 -3
coffe*|12 -4 -3 5
coffee|12 -4 -3 5
cofou*|7 5 -1 -1
cofounder|7 5 -1 -1
coger|11 -3 -3 -2
coger a|11 -3 -3 -2
cogid*|21 -8 -4 -3
cogido|21 -8 -4 -3
cogido a|13 -4 -3 -2
coimb*|-8 -2 11 1
coimbra|-8 -2 11 1
coleg*|-2 -8 -5 6
colet*|-6 -4 -3 -2
colla*|-5 10 -6 4
collaboratore|0 11 -2 -1
colleagues|-12 1 -3 -2
collega|12 -9 2 3
college|1 -8 -7 5
collo*|7 -7 13 -5
colloqui|10 -3 -2 -1
colloquio|3 -6 15 -6
colloquio conoscitivo|-7 -1 9 0
coloc*|-7 -2 -1 -1
colocado|-7 -2 -1 -1
com experiencia|13 -7 -2 -1
com o|1 10 -8 -2
com os|6 -1 -5 10
com sucesso|-14 19 -1 0
com um|11 -2 -4 -1
com uma|10 -2 -3 -2
com voce|11 -1 -5 -1
combi*|-2 -6 -4 -1
combinar|-4 -3 -1 -1
come and|-4 -6 22 -4
come back|9 24 -11 -4
come by|7 -6 10 -2
come da|-4 -2 10 -1
come for|-7 -2 14 -1
come in|10 -5 8 -3
come on|-13 -3 16 -2
come to|-12 -7 2 -5
come up|-12 -1 5 -1
comec*|0 4 -8 14
comed*|-9 -2 -1 -1
comen*|9 -6 2 -1
comer*|-1 11 -1 -1
comercial|-1 11 -2 -1
comes|15 -5 -8 3
comes up|9 -1 -2 -1
comin*|13 -5 -8 1
coming|12 -4 -8 1
coming in|28 0 -9 -2
comit*|-6 2 -6 -3
comite|-5 3 -5 -2
comme|-3 -9 16 1
commissie|11 8 -6 -2
commissie heeft|11 -4 -3 -1
commission n|-8 -1 -2 -1
committee considered|-6 -2 -1 0
committee has|13 -6 -5 -3
committee is|-10 5 -1 -2
committee was|10 -3 -3 -3
commo*|-5 -1 -3 -1
common|-4 -5 -1 -1
communications|-3 -7 -3 -1
community manager|9 -3 1 -1
como va|-3 -5 -2 -1
companies|-6 -3 -2 -1
company policy|11 -2 -3 -1
compare|-6 -3 -2 0
comparecer|-14 -2 20 -3
comparto|-4 -3 -1 -1
competition|2 -9 -4 -2
competition was|-11 -4 -2 -1
competitive|7 4 -1 -1
compilare|-9 -4 3 -1
completa|-1 -2 -3 14
complete|-14 7 -5 -2
complete and|10 -3 -1 0
complete it|-10 -8 6 4
complete the|-18 13 -2 -1
complete your|-5 -9 -4 -3
completed|0 -3 -6 -4
completed its|-4 -7 -3 -3
completed our|11 -2 -2 -1
completed within|-6 0 -6 -1
completed your|-7 -5 10 -1
completing|9 0 -4 -2
completing the|9 7 -3 -2
completion|4 -4 -2 9
completion of|4 -4 -2 9
completo|20 -1 -7 2
complimenti|-5 -2 9 0
compo*|16 1 -5 -2
compr*|-7 -5 -3 -1
comprenons|-6 -1 -1 -1
compt*|-3 -5 -8 -2
comptable|-2 -3 -2 -2
compte|-8 1 -6 -4
compte tenu|-4 9 -1 0
comun*|12 0 -5 0
comune|-7 14 0 -1
comune di|-7 14 0 -1
comunica|13 0 -1 -3
comunica che|6 4 2 -3
comunicaciones|-5 -2 -1 -1
comunicamos|15 -9 -5 5
comunicamos que|14 -8 -4 6
comunicarte|9 -2 -4 1
comunicarte que|9 -2 -4 1
comunicarti|9 -2 -2 -1
comunicarti che|9 -2 -2 -1
comunichiamo|15 -5 -2 -1
comunichiamo che|15 -5 -2 -1
comunico|11 -4 -2 -2
comunico que|11 -4 -2 -2
con el|5 10 -1 1
con exito|-8 11 0 0
con l|-5 -3 -1 0
con las|-7 1 -2 13
con mas|9 -1 -2 -2
con otro|9 -1 -3 -1
con su|-9 -1 -3 -2
con tu|13 -10 -7 -3
conce*|-6 7 -10 -3
concl*|14 -6 -2 -2
concluded|20 -15 -3 -1
conco*|-2 13 9 -4
concorso|-12 5 10 4
concours|4 7 1 -1
concu*|11 6 -4 -5
concursal para|9 -1 -2 -1
concurso|0 11 0 -2
condiciones|-8 1 -3 15
condition|10 -2 -2 -2
conditional|10 -6 -3 9
conditional offer|20 -7 -4 1
conducir|2 -4 9 -1
confe*|-15 10 12 3
conference|-6 -3 -2 -3
conferma|-13 19 11 -2
conferma la|-7 5 9 -1
confermare|-8 -2 14 -1
confermarti|-5 -2 -4 15
confermarti che|-5 -2 -4 15
confermiamo|-8 10 -2 0
confidential|0 -10 -8 -2
confirm|-21 2 12 -4
confirm by|-8 -1 13 0
confirm that|-17 5 -2 -3
confirm you|-5 -2 0 -2
confirm your|-17 1 14 2
confirma|-12 0 10 8
confirmamos|-22 7 -5 -3
confirmamos a|-10 8 -1 0
confirmamos que|-13 -4 -2 -2
confirmar|-14 -1 10 -3
confirmation|-11 15 1 -1
confirme|-9 7 14 1
confirmed for|-4 -3 12 -1
confirmer|-18 -6 17 14
confirmer votre|-13 -4 10 12
confirming|-7 9 -2 -3
confirming i|-8 15 -2 -1
confirmons|-11 5 -3 5
confirms|-18 18 -4 -2
confirms receipt|-6 10 -1 -1
confirms that|-14 10 -4 -2
confl*|-5 3 -8 -1
conflict|-5 3 -8 -1
confr*|9 -3 -2 -1
congr*|-21 -5 21 17
congratulations|-19 -7 20 18
congratulations on|-14 -1 6 -3
congratulations you|-4 -3 11 -1
conhe*|-5 -1 16 -4
conna*|13 0 0 -4
connait|14 -3 -4 -2
connait deja|9 -2 -4 -2
connection|-11 -4 5 -2
conocerte|-3 -4 11 -2
conor|-3 -6 14 -1
conos*|3 -5 20 -4
conoscitivo|-7 -1 9 0
conseguimos|-3 -5 -3 -2
conseguimos seguir|-4 -3 -2 -1
conseguito|9 -2 -2 -1
conseil|-3 10 4 -4
consensus|9 -2 -2 -2
conserve|11 -5 -1 -1
conservons|10 -6 -2 -2
consider you|12 -1 4 -2
consider your|7 5 7 -3
considerar a|10 -2 -2 -1
considerar que|-7 10 -1 0
consideration i|-11 -1 -1 -1
consideration the|13 -6 -2 -1
consideration we|2 -4 -3 -4
considerazione|3 -8 -3 -3
considered|2 -5 -5 -4
considered further|7 1 3 -1
considered until|-2 -2 -5 0
considered your|3 -10 -3 -2
considerer|-14 17 -1 0
considerer que|-14 16 -1 0
considering|10 -1 -3 1
consiglio|-6 3 -4 -3
consigo|-5 8 3 4
consiliare|-11 -1 14 -1
const*|-6 -11 0 4
construction|-8 -3 -4 -3
construction careers|-4 -2 -2 -1
consultant|7 -9 1 -4
consultants|-5 9 -1 -1
consultor|-6 -2 9 2
contact all|-5 10 0 0
contact met|-10 18 -3 0
contact op|-11 9 -5 -3
contact the|7 -3 7 -2
contact us|-9 9 1 0
contact you|-7 15 -5 0
contactado|-5 16 -3 -2
contactados|-6 10 -1 -1
contactaremos|-11 13 -1 0
contacted|-7 14 -6 -5
contacted by|-2 11 -2 -1
contacted for|-11 12 -3 -1
contactees|-6 9 -1 0
contacter|-1 -8 -2 -2
contactera|-7 10 -1 0
contacto contigo|-8 10 0 0
contacto para|-3 -5 -2 -1
contato|-10 20 -7 5
contato com|-6 1 -2 9
contatteremo|-14 21 -2 -1
contatti|-8 -3 -2 -2
content manager|-4 -1 -3 11
contingent|-9 3 -1 13
continua|1 13 -2 -4
continua em|-9 11 0 -1
continuar|7 -7 -8 -4
continuar con|5 -5 -9 -4
continuar en|-7 -2 0 -1
continuation|23 -11 -5 -2
continue|10 -7 8 -2
continue to|11 -7 4 -1
contr*|0 -4 -6 11
contract|-2 -10 -13 35
contract attached|-4 -2 -2 11
contract is|-4 -3 -2 13
contract will|-4 -2 -2 9
contracting|15 -5 -3 -3
contractor|-12 0 0 -2
contrat|-5 2 -3 10
contratacion|0 -4 -5 -2
contratar|19 -5 -4 -4
contrato|-17 0 -8 31
contrato indefinido|-14 5 -4 15
contratto|-16 -8 -8 23
contratto a|-12 -3 -5 8
contributo|-8 -2 -2 -2
contributo e|-3 -3 -1 -2
convenio|-1 -3 -3 9
conversar|-11 -11 15 -4
convo*|-2 4 11 -7
cool|-4 13 -2 -2
cool dass|-7 14 -1 -2
cooperacion|-6 -3 -1 -1
cooperativa|1 9 -3 -3
coordonnees|15 -6 -3 -2
coper*|13 -5 -6 -5
coperta|17 -3 -4 -3
copertura|-4 -1 -2 -2
copia|-12 0 -4 9
copie|-9 -5 1 0
copy|-15 2 -4 0
copy of|-17 7 0 -4
cordial|9 2 -2 -2
cordially|10 -3 -1 -1
corin|14 3 -5 -2
corin*|-9 6 3 -4
corinne|-4 10 -4 -1
cork street|-6 11 -1 -1
corne*|13 1 -3 -2
corner|11 2 -3 -2
correctamente|-12 17 0 0
correspond|3 10 -5 -3
correspond a|-5 9 -1 0
correspondant a|-3 -2 -2 -2
correspondence|11 7 -3 -1
correspondent|-1 -5 -3 -3
correspondent a|-6 -2 -2 -2
cose|-2 12 -3 -2
costa|-3 10 -3 -2
costu*|-13 16 -2 -1
couco*|21 -10 -8 8
coucou|21 -10 -8 8
could|-9 -12 3 -1
could not|-8 -7 -8 -2
could we|-2 -1 -8 -1
could you|-31 -18 22 8
could*|-10 -15 -1 -3
couldnt|-10 -15 -1 -3
counc*|-1 9 -6 -3
council|-1 9 -6 -3
couns*|16 -7 1 -2
counselor|15 -7 2 -2
counter|2 -5 -2 9
country|10 2 0 -1
coura*|22 -9 -4 -1
courage|15 -5 -2 -1
couri*|11 2 -2 -2
courrier|-7 11 -1 0
cours|-16 17 -5 -2
cours d|-18 20 -3 -1
cours*|2 -9 -7 5
course|1 -9 -6 5
course refund|11 -1 -3 0
court|0 -2 12 -2
cover letter|5 15 -5 -3
cover your|-5 -2 9 -1
cozin*|-9 -7 -1 -2
cozinha|-9 -7 -1 -2
cozinha que|-6 -3 -1 -1
crack|12 -2 -2 -2
crane|3 -1 -3 9
creat*|2 -6 -6 -3
created|-12 -1 -3 -2
credi*|-3 -2 -6 -4
credit|-1 -1 -5 -3
credit reference|-10 0 0 0
credito|-8 -3 -4 -5
credito nao|-10 -1 -1 -3
creek|-8 -4 10 -2
cremorne vic|10 -2 0 0
crene*|-2 -5 9 -2
creneau|-4 -4 10 -2
creo|-9 -4 -3 -1
crew|4 -9 7 8
crite*|-1 -6 -5 -4
criteria|-3 -4 -5 -3
criterion|12 -3 0 0
crumb*|15 -4 -2 -1
cto|-5 3 16 2
cuand*|-5 11 0 -3
cuando|-5 11 0 -3
cuant*|-7 16 -1 -1
cuanto|-8 16 -1 -1
cuent*|5 -14 3 -2
cuenta|1 -9 3 0
cui|13 3 -6 -4
cui il|-7 12 -2 -1
cultu*|2 -1 -1 9
cultura|-10 0 6 -1
culture|2 0 -4 13
cumprimentos|7 5 -6 5
current|4 -9 -5 -2
current needs|9 -2 -1 -1
current or|-8 -1 0 0
currently|4 19 -4 -2
currently reviewing|-8 9 0 0
curri*|7 10 -5 -5
curricular|13 2 -3 -1
curriculo|2 16 -8 -7
curriculo foi|-10 14 0 -1
curriculum e|-3 11 -2 -2
curti*|9 -2 -7 -1
customer success|0 -4 10 0
cut|-6 3 -6 -2
cv|1 11 0 -5
cv and|-22 17 3 -5
cv est|-4 14 -3 -2
cv for|-12 24 -6 -3
cv on|-3 -7 -1 -1
cv per|-5 14 -2 -2
cv que|-8 11 -1 -1
cycle|-4 5 9 -2
d admissibilite|9 -2 -1 -1
d appreciate|-8 -2 -2 -1
d autre|9 -1 -2 -1
d autres|11 -3 -3 -2
d avance|-4 -3 -3 -1
d embauche|-5 -1 -2 11
d etude|-7 11 -2 -1
d examen|-13 13 -2 -1
d have|-2 0 -7 -3
d ici|-11 12 -2 -2
d identite|-8 -7 8 -2
d ist|-9 10 -4 -3
d like|1 -4 5 7
d love|0 -9 12 7
d take|-2 -6 -1 0
d une|0 -10 16 -4
d want|-9 -1 -2 -1
da danke|-21 36 -5 -4
da ich|-13 0 -2 0
da ist|-8 5 -2 10
da serra|-9 13 -2 -1
da sind|-5 -2 -3 -1
da sua|-2 11 -4 -3
da uns|9 -2 -2 -1
da unser|0 -1 -17 0
da warst|18 -5 -5 -2
daan|8 3 4 -3
daar|11 -4 -4 -2
daarn*|-7 6 -3 -5
daaro*|20 -8 -4 -1
daarom|20 -8 -4 -1
daarvan|-10 11 2 -1
dabei ist|-6 9 -1 -1
dach|2 -5 10 -2
dado|2 -6 -3 -3
dafur|9 0 -5 5
dag|-1 4 -10 4
dagen|-7 -7 4 -5
daher|18 -11 -5 0
daher nicht|20 -7 -5 -3
dahin|-2 13 -11 -5
dakde*|-6 13 -3 -1
dakdekker|-6 13 -3 -1
damit|12 -7 -8 0
damit einverstanden|-3 9 -1 0
damit ihnen|-2 -8 0 0
damit wir|-3 -5 -1 -1
dan|-6 9 1 -7
dan bel|-8 10 -2 -4
dan stopt|-5 -5 16 -1
dana|-13 0 6 -5
danac*|-19 16 11 -4
danach|-19 16 11 -4
dani|-6 -4 16 -2
danie*|-6 14 -5 -1
daniela|-7 10 -6 0
danielle|-4 11 1 -1
dank voor|12 -3 -7 -3
danke|11 14 -7 -7
danke dass|10 3 -9 2
danke fur|10 15 -3 -7
danke furs|10 -5 -3 -6
danke ich|11 -4 -2 -1
danke*|14 -5 -3 -2
danken|15 -7 -3 -1
danken fur|11 -3 -1 -1
danken ihnen|10 -4 -2 -2
danken u|10 -6 -1 -1
dankend|-4 9 -1 -1
dankj*|-8 14 -3 -2
dankjewel|-8 14 -3 -2
dann|-11 16 7 1
dann auch|-2 -2 9 -2
dann sind|-7 11 -1 0
dans notre|10 2 -3 -2
dans un|-3 10 -5 2
dar|12 1 -7 -5
dar andamento|-4 -3 -2 -1
dar uma|-8 15 -2 -1
darau*|10 -1 -1 -1
darf ich|10 -3 -1 -1
darle|-10 20 -1 -1
darle un|-4 10 -1 -1
das angebot|-5 -4 -1 12
das aus|-3 -1 10 0
das bei|1 -2 -7 -1
das bewerbungsverfahren|-2 -6 -1 0
das dauert|-6 9 -2 0
das gesprach|-8 -10 30 -5
das ist|9 14 3 -3
das kann|-6 12 -1 0
das nachste|-10 9 -1 -1
das team|14 -8 1 7
das unternehmen|5 13 -2 -1
das verfahren|13 3 -4 -2
dass die|10 -5 -3 7
dass sich|-7 -1 -1 -1
dass sie|0 -6 -9 -3
dass wir|10 0 -4 -1
dat|11 -4 -2 -3
dat lukt|-2 -2 -5 -1
dat onze|10 -2 -2 -2
dat u|15 -8 2 -1
data engineer|-9 -1 -9 -7
data for|-10 8 -2 -2
data scientist|1 -13 -1 -1
data will|10 -2 -1 -1
date of|8 -9 -3 5
date please|-10 12 0 0
date time|-7 -3 9 -1
date we|-7 -1 11 0
dated|-4 -8 -4 -3
daten automatisch|-5 -4 -2 -1
daten werden|7 -9 -2 -1
datenschutzerklarung|-3 -4 -2 -1
dates|-14 6 6 -2
dator*|-6 11 -2 -1
datore|-5 10 -2 -1
datore di|-5 10 -2 -1
datum|-11 1 16 -3
dauer|-10 3 8 5
dauern|-14 13 4 -1
davon|2 12 -1 -4
davon aus|-10 9 6 0
day|0 -7 12 -3
day in|-5 -2 -2 -1
day one|11 0 -3 -2
day you|9 -3 -2 -1
days a|9 -3 -2 -1
days ago|-11 -3 -1 -1
days from|-7 -2 11 1
days otherwise|-2 9 0 0
days so|-3 16 -7 -3
dazu|12 -6 -2 -2
dbs|-11 -3 -6 14
de administrativo|-5 -2 -3 -2
de admitidos|-13 15 -3 -2
de afdeling|-4 2 -7 -1
de agosto|-10 9 -1 -1
de assistente|-1 -2 -2 9
de auditoria|10 -1 -3 -1
de auxiliar|13 -8 -3 3
de bijlage|0 -2 -4 10
de bom|10 -2 -3 -1
de braga|-8 10 0 -1
de bus|-3 -3 -3 13
de caja|-4 10 -1 0
de campos|-2 -4 -2 -1
de candidaturas|-9 7 -3 -2
de commissie|11 8 -6 -2
de conducir|2 -4 9 -1
de confirmer|-6 -2 12 -1
de cozinha|-9 -7 -1 -2
de credit|-9 -2 -1 -1
de credito|-3 -2 -2 -3
de deelnemingsvoorwaarden|-4 12 -2 -1
de demain|-10 -3 9 -1
de dinamica|10 -1 -3 -1
de empleo|-4 -6 -3 3
de gestao|-3 -4 1 9
de hospiteeravond|-16 -1 -1 -1
de hoy|-5 -3 -1 0
de huidige|-4 -4 -2 -1
de jury|-10 4 -2 -1
de kandidaten|10 -5 -1 -1
de las|-2 -4 -6 -3
de lecture|-7 -1 -1 -1
de lhe|-4 -2 -2 12
de maio|-6 -2 10 -1
de mais|13 -3 -2 -2
de manana|-2 -1 -13 -1
de mayo|-3 -4 -6 -1
de mes|-5 15 -2 -2
de momento|20 -4 -4 -3
de no|-6 10 4 -3
de notre|5 9 -3 -3
de nous|-20 -15 6 -2
de nouvelles|-6 16 -3 -1
de o|-6 -2 12 -1
de ontvangst|-6 9 -2 0
de opdrachtgever|11 -4 2 -2
de personal|9 -3 -2 -2
de pessoas|1 -5 -3 13
de plek|15 1 -4 -3
de porteiro|-4 -3 -2 -1
de procedure|-12 9 1 -7
de projet|-5 -3 -3 0
de reistijd|-9 -2 -2 -1
de responsable|3 -6 -3 10
de saude|-9 2 3 5
de selectie|-6 10 -4 -2
de selectiecommissie|10 -4 -2 -1
de selection|10 7 2 -2
de sluitingsdatum|-11 13 -1 0
de su|12 -6 -4 -3
de suite|14 -2 -7 -1
de talentos|11 -3 -1 -2
de te|3 -5 -3 9
de teletravail|-7 -4 -4 13
de testes|-6 -1 9 -1
de tu|-2 12 1 -5
de vacature|18 11 -8 -4
de vakantieperiode|-4 -9 -2 -1
de verdad|9 -4 -2 -1
de vida|-6 11 -4 -2
de volgende|-4 -4 20 -2
de vragenlijst|-5 -3 -2 -1
de woning|-14 -3 -1 -1
de zomer|13 -3 -4 -3
deadl*|-16 5 23 -1
deadline|-17 5 23 -1
deakt*|-5 -4 -2 -1
deal|12 -7 -4 6
deal of|11 -4 -2 -1
dean|-3 -4 -1 12
dear anita|-8 -3 -2 -1
dear applicant|9 -4 2 -2
dear author|-7 -1 -1 -1
dear friends|-6 -1 -1 -1
dear hiring|-15 -2 -2 -1
dear hui|-4 -3 -2 0
dear kofi|9 -1 -2 -2
dear mei|-8 -4 12 7
dear mrs|-4 -4 -4 -3
dear ottilie|-7 13 -1 -1
dear parents|-5 -2 -2 -1
dear samuel|-10 -1 7 0
dear sir|11 -5 -3 -3
dear wanjiru|-4 9 -1 -1
dear yusuf|-3 -6 9 -2
debit*|-6 -2 -1 -1
debri*|10 -6 4 -2
dec|-8 1 9 -2
decan*|17 -3 -4 -3
decem*|-6 15 -8 -3
december|-6 15 -9 -2
decide|-2 21 2 -6
decide de|13 -7 -2 -1
decided against|-2 -4 -2 -2
decided not|6 -9 -6 -3
decided that|12 -6 -2 -1
decidido|13 -12 -6 -5
decidimos|11 2 -4 -3
decision but|-8 -1 -1 -1
decision has|-17 8 -1 -1
decision is|1 -10 -8 -3
decision n|-5 10 -1 0
decision to|13 -5 -2 -2
decision yet|-8 17 -1 -1
decisions|-6 3 -4 -5
deciso|12 -3 -4 -3
deciso di|10 -5 -3 -3
deckh*|14 -7 3 -4
deckhand|14 -7 3 -4
decla*|10 5 -2 -5
declare|-5 10 -1 0
decli*|-20 -14 0 10
decline|-24 -7 8 14
decline as|-7 0 -1 -1
declined|-2 -9 -7 -6
dedic*|12 -7 1 -1
dedicado|10 -3 -2 -1
deelnemingsvoorwaarden|-4 12 -2 -1
deepe*|10 -2 -3 -1
deeper|10 -2 -3 -1
deepl*|10 -1 -1 -4
deeply|10 -1 -1 -4
defau*|-6 0 -5 1
default|-2 -1 -5 -1
defin*|-7 1 -6 -6
degre*|-1 -5 -4 -2
degree|-5 -3 -3 -2
dein profil|1 -13 -3 -3
deine|4 10 0 -7
deine arbeitsproben|-6 -2 12 -1
deine bewerbung|-1 12 1 -6
deine daten|10 -1 -2 -1
deine ideen|-5 -3 -2 -2
deine mappe|-4 9 -2 -1
deine unterlagen|-8 14 -3 -1
deine*|4 -9 1 2
deinem|-6 -5 -1 -1
deiner|0 -8 -1 0
deja|26 -3 -7 -4
del gruppo|-1 -6 -1 -1
del mese|-6 11 -2 -1
del proceso|5 -12 3 -4
del viernes|-14 -6 3 12
delay*|-13 12 0 -1
delayed|-12 13 1 0
deleted|2 -13 -5 -3
deleted after|9 -3 -1 -1
delib*|11 0 -2 -1
delig*|1 -5 -1 18
delight|9 -1 -2 -2
delight to|9 -1 -2 -2
delighted|-2 -4 1 19
delighted to|-11 -3 4 21
delivery driver|18 -7 -5 -2
dell azienda|-1 9 -1 -1
della carta|-4 -4 -2 -2
delmo*|-6 11 -2 -1
delmotte|-7 11 -2 -1
delphine|5 -2 7 -1
dem team|-3 -3 11 -1
dem verfahren|9 -2 -1 -2
dem vorbehalt|-6 -3 -2 13
demai*|-5 -6 13 -3
demain|-12 -3 14 -1
deman*|0 -4 -2 -4
demand|-6 -2 -1 0
demande|4 -9 -8 -7
demande d|-8 -3 -2 -2
demande dans|10 -2 -2 -2
demande de|-1 -4 -4 -4
demande ecrite|12 -4 -1 -1
demar*|-7 -6 -7 12
demi|-2 -4 10 -2
demir|3 -10 -1 4
demo|14 -7 4 0
demon*|13 -4 0 -1
demor*|-12 17 -3 -2
demora|-14 18 -2 -1
den anderen|-13 -5 -1 26
den arbeitsvertrag|-5 -1 -1 11
den ausschlag|10 -2 -2 -1
den bewerbungsprozess|-1 -4 -4 -2
den eingang|-15 19 -2 0
den erhalt|-9 17 -4 -1
den gewunschten|-8 -1 0 0
den ich|-3 -2 -2 10
den nachsten|-16 18 -1 1
den prozess|9 -2 -2 -1
den sommer|13 -5 -2 -1
den stand|-2 -7 0 0
den termin|-13 -1 17 0
den vertrag|-8 -5 -4 19
deneg*|-8 -3 -2 -2
denegada|-6 -3 -2 -2
denegada por|-5 -2 -1 -1
denie*|-6 -2 -2 -2
denied|-6 -2 -2 -2
denis*|-1 -5 12 -3
denise|1 -4 13 -3
denk|-4 -3 -3 13
denke*|6 -6 -9 2
denken|6 -6 -9 2
denni*|1 -14 4 12
dennis|-2 -12 4 12
departamento|7 10 -3 1
departamento de|5 9 -3 1
department and|-7 -4 -2 -1
depos*|-2 -8 -6 -4
deposit|-10 -1 -3 -2
depot|-8 14 5 5
depui*|-4 2 -2 -5
depuis|-4 2 -2 -5
deput*|11 -7 -4 -3
deputy|11 -7 -4 -3
deputy head|-8 -5 -1 -1
deputy manager|18 -3 -4 -3
der agentur|9 -2 -2 -1
der bewerbung|-1 -3 10 0
der chef|10 2 -5 -3
der eigentumer|-13 0 0 0
der eingang|-8 13 -2 -1
der fachabteilung|0 11 -3 -2
der filiale|-10 7 4 -1
der hochsaison|-7 11 -1 -1
der kurs|-6 -3 -4 -1
der letzten|9 -5 -2 -1
der position|10 -4 -1 0
der probezeit|3 -5 -4 -3
der ruf|9 -1 -2 -1
der stelle|10 0 6 -3
der suche|-17 -1 -2 -1
der termin|-3 -3 12 0
der test|-2 -4 10 0
der unterlagen|-8 12 -1 0
der vertrag|-3 -1 -4 10
der vorgangsnummer|-6 13 -2 -1
der warteliste|-7 -5 -3 -2
der woche|11 1 -5 -1
derma*|-8 3 12 -2
dermatologie|-2 -5 13 -2
derzeit nicht|-7 -7 -4 -2
des trois|-8 9 -3 -2
desab*|-7 0 -3 -2
desabonner|-7 0 -3 -2
desan*|19 -9 -2 -1
desanimes|16 -8 -1 0
descartado|23 -8 -5 -4
descartado tu|16 -6 -3 -3
desde tu|-6 -1 -1 -1
desej*|11 -7 -2 -2
desha*|9 -3 -3 -5
deshalb|10 -3 -3 -5
deshalb kann|-11 2 -2 -1
desid*|1 -12 -3 -1
design|-5 -10 8 -5
designer|11 -7 0 5
desis*|-16 -15 10 3
desistencia|-12 -5 -3 -2
desistencia do|-7 -2 -2 -2
desk|3 -6 -6 -5
desks|9 -2 -2 -1
desol*|35 -11 7 -9
desole|11 -7 9 -5
desolee|27 -4 -6 -4
despu*|9 0 -2 -1
despues|9 0 -2 -1
despues de|12 -6 -2 -1
dessa|12 -6 3 -3
dessa vez|16 -3 -4 -2
desta|10 -7 -5 -4
desta vez|10 -7 -5 -4
desti*|0 9 -1 4
detail|9 -2 -2 -1
details are|2 9 -1 -1
details for|-2 -5 -3 -3
detal*|4 -7 -4 16
detalhes|1 -5 -2 9
determinato|-1 -2 -2 11
deu|10 0 -3 -4
deutl*|13 -3 -3 -1
deutlich|13 -3 -3 -1
deuts*|5 -12 -4 6
deutsch|11 -3 -1 -1
deutschland|0 -5 -4 -5
deutschlandticket|-7 -2 -2 14
deux jours|-5 -2 -2 10
dev|-2 -5 14 -2
devan*|-2 1 9 -1
deve|9 -3 -1 -1
developer opening|-3 -4 12 -1
deven*|-5 16 -4 -4
deventer|-7 18 -4 -4
dever*|-17 13 0 7
devera|-15 13 0 8
devera considerar|-7 10 -1 0
devon|-2 1 11 -1
deze|-1 -4 -4 -3
deze vacatures|-4 -2 -2 -1
deze week|-9 8 -2 -2
dezer*|-6 10 -2 -1
dezernat|-6 10 -2 -1
di assunzione|-3 -2 -2 12
di aver|-9 9 -1 -1
di collaboratore|0 9 -2 -1
di confermare|-5 -1 9 -1
di confermarti|-5 -2 -4 15
di cv|-6 10 -1 0
di darle|-4 10 -1 -1
di due|-5 -4 -2 -1
di interesse|-8 15 -2 -2
di lavoro|-7 12 -2 -1
di soggiorno|-4 -3 11 -1
di una|-2 -3 -3 -2
di valutazione|-7 -1 -1 -1
dia|-6 2 -3 -5
diari*|-2 -3 -1 9
diario|-2 -3 -1 9
dica|-10 0 16 -2
dich als|7 -4 11 -2
dich an|-6 11 -2 0
dich gern|-2 -9 17 1
dich kennenzulernen|-9 0 -1 -1
dicht*|-9 -2 -1 -1
did not|10 -12 -6 -4
did well|-2 6 6 -1
didnt|2 -12 -9 -4
die al|9 -2 -2 -1
die andere|10 -2 -2 -2
die auch|11 -3 -4 -1
die ausgeschriebene|11 -5 3 -1
die auswahl|-4 19 -5 -1
die bei|11 -3 -3 -2
die besetzung|0 14 -3 -1
die einladung|-18 4 9 -2
die engere|10 0 0 -2
die fachabteilung|-4 9 7 -3
die fehlenden|-1 -7 -1 -1
die geschaftsfuhrung|-6 -2 -2 -1
die im|0 11 -2 -1
die in|-4 10 -1 -1
die kollegin|-10 -5 -1 5
die liste|-4 11 -1 -1
die niet|-8 10 -1 0
die periode|15 -3 -2 -2
die redaktion|-7 -2 -1 -1
die regieassistenz|11 -6 -1 -1
die schon|9 -3 -2 -1
die suchen|13 -4 -2 -2
die tragerin|-7 10 0 0
die umstande|-2 0 -10 0
die unannehmlichkeiten|-3 -1 -4 -1
die vorauswahl|-3 -2 9 -1
die warteliste|-12 9 -3 -2
die weitere|-9 1 -1 0
die wohnung|-12 -3 -5 -4
die zeit|12 -4 -2 -1
diens*|-3 -4 0 -3
dienst|5 -10 -7 -4
dienstag|-13 -7 18 -3
diere*|-8 14 -3 -2
diese bis|-3 -7 -4 -1
diese woche|-17 14 -1 -2
diesem|12 -7 -6 -3
diesem jahr|-5 -2 -1 -1
dieser stelle|9 -4 -1 0
dieses|18 -2 -6 -3
dieses mal|13 -4 -4 -2
diesm*|13 -4 -6 -3
diesmal|13 -4 -6 -3
diesmal nicht|11 -3 -5 -2
different|15 -7 -1 -4
differently|-6 -1 -1 -1
difficult news|12 -1 -1 -4
digit|-3 -1 -4 -1
digital|1 -3 -3 -6
digo|-11 25 -5 -2
digo algo|-10 21 -5 -2
dimit*|-12 -1 -6 -1
dimitri|-10 -3 -6 -1
diogo|11 -4 -2 -1
diplo*|1 -10 7 -7
diploma|-9 -2 0 -3
dir fur|9 -2 -2 -1
dir hier|-4 -2 11 -1
dir mitteilen|11 -1 -2 -1
dir zu|-9 -2 -1 -1
dire|-10 26 -2 -2
direct|-9 -13 -1 -6
directeur|3 5 7 -4
direction des|-3 -2 -2 -2
direction with|10 -2 -1 -1
directly if|-4 9 -1 0
director of|11 -7 3 -3
direi*|-4 9 -1 -2
direito|-7 10 -1 -1
direm*|-9 11 -1 0
diremos|-9 11 -1 0
diret*|-11 14 18 4
diretora|-12 -5 18 6
disap*|4 -7 -7 0
disappoint|3 -3 -2 9
disappointed|-8 -4 -4 -4
disappointed that|-11 -2 -1 -1
discl*|12 -1 -3 -2
disclosure|10 -4 -2 -2
disco*|18 -5 3 -2
discouraged|9 -3 -1 -1
discussed|1 -6 5 10
discussion|9 -3 6 -2
discute|-1 -4 10 -2
disis*|-7 -1 -1 -1
disiscriviti|-7 -1 -1 -1
disku*|10 -2 -2 -1
dispa*|-4 -7 2 -3
dispatcher|-6 -6 2 -2
dispe*|-6 16 -2 -1
disponibile|-6 -1 -2 -1
disponibilidad|-9 0 9 -2
disponible|-18 -2 19 -4
disponible le|-5 -2 9 -1
disposition|7 -11 -8 -5
dispu*|-5 -4 -4 0
dispute|-6 -3 -3 -3
disqualification|-7 9 -1 0
disre*|-6 -4 1 -1
disregard|-1 -3 -7 0
disregard this|-3 -2 -6 0
distr*|-1 -9 8 -2
dit|9 -6 -5 -2
dit jaar|12 -4 -3 -2
dit keer|14 -5 -2 -2
dit moment|15 -8 -4 -2
dit oui|9 -2 -2 -2
dizer|13 -3 -3 -2
do a|-12 -3 30 -3
do anything|1 -13 -2 -1
do come|10 -5 -3 -2
do it|3 0 8 -2
do mestrado|-7 -2 -1 -1
do next|9 -2 -1 -1
do nothing|-4 -7 -2 -1
do the|4 -5 1 17
do thursday|-8 -1 25 -2
do you|-18 -12 8 -3
docen*|10 -2 -6 4
docente|12 -1 -4 4
doch nicht|-9 -3 14 -3
doch noch|-7 -2 -1 0
documento nao|-4 -3 -2 -1
documentos|-10 16 -5 12
docus*|-13 -4 -7 27
docusign|-13 -4 -7 27
doe|-3 -5 -3 -1
doen|-1 -2 -5 -5
doesn*|-3 -14 2 1
doesnt|-3 -14 2 1
doesnt work|-13 -5 7 7
doing|19 2 -1 -3
doing the|16 -2 -4 -1
dois|0 1 12 -3
dokte*|-2 -5 13 -2
doktersassistent|-2 -5 13 -2
dokum*|-3 -3 -2 -1
domai*|-1 -2 -3 -3
domain|-4 -1 -3 -3
doman*|-9 7 -4 -7
domanda|-9 16 -13 -8
domanda di|-12 8 -6 -4
domin*|1 -6 9 0
dominik|-2 -2 10 -1
don|12 -9 0 -4
donat*|-8 -1 -2 -1
donc|16 -10 -6 0
donde*|-20 14 15 -8
donderdag|-20 14 15 -8
done well|-6 -2 12 -1
donnerstag|-6 -7 27 -6
dont be|10 -3 -2 -2
dont expect|-1 -5 -3 -2
dont give|9 -2 -2 2
dont have|22 -8 0 -4
dont hear|-19 21 -5 2
dont lose|9 5 -2 -1
dont need|-12 -3 -2 -1
dont think|15 -2 -6 -3
door|2 -7 -2 -9
door naar|-2 -2 11 -1
door te|13 -1 -5 -1
door ziekte|-6 3 -8 -1
doorg*|-6 7 -10 -5
doorgestuurd|-7 18 -3 -2
doorgestuurd naar|-3 11 -3 -2
dopo|7 -14 1 1
dort|2 10 2 -2
dos|5 5 -2 1
dossier|-2 6 -7 -6
dossier de|-16 2 -2 -2
dossier nous|-6 -3 -1 -1
dossier pour|-4 9 -2 -1
dot|-6 0 9 -1
dott ssa|4 4 4 -2
dotto*|17 -6 1 -3
dottore|14 -3 -2 -2
doves*|-5 -1 -2 -1
dovessi|-5 -4 -1 0
down by|-7 -1 -2 -1
down the|13 -4 -1 -1
down to|10 -5 2 -3
download|-3 0 9 -1
downloaded|1 9 -7 -2
draai*|9 -1 -3 -1
draaien|10 -4 -3 -1
draft|-6 -9 -1 -1
drei|-7 9 5 -3
drei platze|-5 11 -1 -1
drei wochen|-12 9 -2 7
dress|-6 -1 11 -1
drie|5 8 2 -4
dring*|-6 -3 -1 -1
drive|15 4 3 -4
drkkr*|10 -1 -1 -1
drkkreisverband|10 -1 -1 -1
drop me|-5 -2 -3 -1
dropp*|14 -5 2 -2
dropping|11 -5 3 -2
drube*|9 -2 -2 -1
drug|-16 -2 -8 12
drug mart|-4 -2 -5 0
drug screen|-11 2 -3 10
dsgvo geloscht|-2 -5 -2 -1
du bist|12 -3 -5 -3
du dich|9 0 4 -3
du hast|3 -5 16 -5
du kannst|3 -13 12 -1
du magst|12 -2 -5 -3
du mois|-12 4 -3 -2
du musst|-5 -3 -1 -1
du noch|-4 -3 1 10
du von|-7 -3 14 -1
du warst|10 -2 -3 -2
du zu|-8 3 -2 9
dudas|-2 -1 -5 -1
dudes|-3 -3 9 -1
due to|5 10 0 -6
dunmo*|-5 -10 -2 -3
dunmore|-13 -7 0 -1
dunn|-2 9 -2 -1
durac*|-9 -4 14 4
durat*|-10 -3 15 -1
duration|-10 -3 15 -1
durch*|5 4 0 3
durfen wir|4 -9 -7 -2
dus|15 15 -7 -2
dus dit|14 -3 -3 -2
dus we|9 -3 -2 -1
dutch|11 -3 -2 -1
duty|3 -4 -3 10
duurt|-9 3 0 -1
dwayne here|-4 -3 -2 -1
dylan|-2 -2 17 -3
e a|-1 -6 -5 11
e ammessa|-1 -4 9 -2
e ancora|-9 8 -2 -1
e arrivato|2 11 -5 -2
e com|-18 10 6 6
e il|14 -7 -1 6
e la|3 12 -6 -2
e nao|12 -3 1 -2
e o|18 -8 5 -3
e para|-13 7 5 -3
e per|12 -6 -1 -1
e purtroppo|-2 11 -4 -1
e quero|-11 -2 7 9
e se|-8 11 -1 0
e so|-10 1 4 2
e stato|13 -12 -6 -7
e sua|-9 -4 6 6
e te|-6 11 -2 -1
e un|-5 5 13 -3
e v|12 2 4 -1
each candidate|-7 2 11 0
earli*|2 4 -9 -4
earlier|9 0 -5 -2
earlier application|-6 -3 0 0
early careers|-1 1 9 -2
early next|4 -1 7 -1
easil*|-1 -4 -2 -2
easily|-1 -4 -2 -2
easily apply|-4 -3 -1 -1
easte*|11 -2 4 -2
easter|11 2 -4 -1
easy|-2 -6 -5 3
easy apply|-6 -2 -1 -1
easy decision|-9 -1 -1 6
ebenf*|-13 13 4 -1
ebenfalls|-13 13 4 -1
eberh*|0 -1 -1 9
echan*|1 -7 18 -4
echange|-2 -6 17 -4
echange telephonique|-4 -2 11 -1
echt|9 -3 -4 -2
ecole|9 -1 -1 -1
econo*|-9 -4 0 -1
economics|-6 -1 -1 -1
ecrit*|9 -2 1 -1
ecrite|10 -6 3 -1
edit|-16 6 -6 -3
edito*|5 -8 -7 -5
editor|12 -6 -3 -1
editorial|10 1 -1 -1
editoriale|-7 -1 -1 -1
editors|-7 -2 -1 -1
een afwijzing|-12 -1 -4 -1
een andere|5 -9 -8 -5
een berichtje|-4 13 -4 -1
een goede|-11 -2 -2 -1
een kandidaat|9 -2 -1 -1
een lastige|9 -1 -2 -2
een moment|-6 -2 10 -1
een online|-9 -6 20 -2
eens|10 -4 -3 -2
efect*|9 -5 -1 0
effect|-10 -1 -1 2
eg|-4 -4 -3 -2
egger|-3 -2 10 0
ehren*|-4 10 -2 -1
ehrli*|11 -2 4 -2
ehrlich|13 -1 -2 -1
ehrlich gesagt|11 -1 -1 -1
eigen|-1 -5 -2 -1
eigen*|-2 -6 -6 -3
eigentumer|-13 -1 -1 -1
eigentumer fur|-9 0 0 0
eimea*|-8 12 -2 -1
eimear|-8 12 -2 -1
ein anderes|-15 -4 -4 -2
ein angebot|9 -8 -3 -2
ein neues|-9 -2 -3 -1
ein paar|-6 -3 -1 -1
einar*|-2 -7 -2 -1
einarbeitung|-3 -7 -2 -1
eine andere|17 -5 -6 -4
eine antwort|-12 9 -3 -1
eine automatische|-6 11 -2 -2
eine einstellung|19 -6 -4 -4
eine kollegin|10 4 -4 -3
eine kurze|-4 -6 9 -4
eine neue|-4 -5 -2 -2
eine stelle|-2 -4 -2 -1
eine zweite|-12 -1 15 0
einem|0 -6 23 -5
einem anderen|13 -3 -3 -2
einen anderen|-7 -7 -5 -6
einen mitbewerber|9 -2 -2 -1
einen neuen|-13 -5 5 -2
einen termin|-9 -3 -1 13
einer anderen|9 -4 -1 -1
eines|2 -11 -8 4
einfa*|3 -9 15 2
einfach|4 -8 16 3
einfach mal|10 -1 -3 -1
einfl*|-7 -3 -1 0
einfluss|-7 -3 -1 0
einfluss auf|-6 -3 -1 0
einga*|-9 19 -5 -2
eingang|-8 15 -4 -2
eingang ihrer|-15 22 -3 0
einge*|0 9 -4 -2
eingegangen|-1 26 -7 -3
eingeladen|14 0 -4 -1
eingestellt|9 -6 -3 7
eingr*|-10 -5 -2 2
eingruppierung|-10 -5 -2 2
einig*|-14 11 -4 -2
einige|-11 15 -1 0
einkauf|-2 -3 -2 -2
einla*|-13 14 19 -10
einladen|-12 11 15 -5
einladung|-20 9 12 -3
einma*|4 -10 -2 -3
einmal|7 -9 -1 -2
eins|-4 9 -1 -1
einsatz|-2 -5 -2 -1
einsc*|10 -4 -2 -2
einse*|0 12 -7 -5
einsehen|-11 15 0 0
einsetzen|11 -2 -4 -2
einst*|17 -14 -10 13
einstellen|8 -7 -8 19
einstellung|17 -10 -7 3
einstellungsstopp|-7 -2 -2 -1
einstellungstest|13 -2 -5 -2
eintr*|-13 -8 3 5
eintritt|-5 -3 -1 -1
einwi*|-12 -5 -1 -1
einwilligung|-12 -5 -1 -1
einzu*|0 -4 9 -1
eithe*|-8 26 -4 -4
either|-8 26 -4 -4
either way|-22 28 -3 -1
el cargo|9 -4 -3 4
el certificado|-4 -4 -1 -2
el curriculum|17 -9 -2 -1
el enlace|-7 -4 3 -1
el equipo|13 -1 -10 10
el estado|3 13 -3 -3
el jueves|-12 -5 15 6
el lunes|-13 3 25 -7
el martes|-8 -3 15 -1
el miercoles|-8 -2 14 -1
el momento|14 -1 -5 -3
el numero|-7 10 -1 0
el proceso|11 6 -5 -4
el propietario|-5 -2 -1 -1
el proximo|-10 4 2 -1
el puesto|11 -1 2 5
el sabado|-8 -2 -2 -1
el siguiente|-7 2 9 -2
el viernes|-12 -4 4 12
el volumen|-9 2 -1 0
ele|12 -3 -3 -2
elect|-5 -2 -2 -2
elect you|-6 -2 -2 -2
elected|0 -5 -2 -2
elegi*|1 -6 -3 -1
elegido|-4 -5 -2 0
elegido a|-5 -4 -2 -2
elena|-9 3 5 0
eligibility|-3 13 -3 0
eligible|-1 -1 -2 -6
eligible for|-6 1 -2 -2
eligible list|7 0 4 -2
elisa|-11 4 8 -3
elkaa*|4 13 -7 -3
elkaar|4 13 -7 -3
ella|13 -4 -5 -2
elle|7 11 -5 -3
elle n|11 -4 -1 -1
elm|-5 -5 -1 -1
else for|21 -5 -5 -3
elsew*|-6 -9 0 -3
elsewhere|-6 -9 0 -3
elvir*|-5 -4 -1 -1
elvira|-5 -4 -1 -1
em analise|-16 15 -2 -2
em anexo|0 -5 -4 15
em contacto|-2 10 -2 -2
em contato|-13 10 -3 9
em setembro|-6 9 -1 -1
email address|-7 -6 -2 0
email and|-6 10 0 -3
email confirms|-14 13 -2 0
email from|-6 12 -2 -1
email*|-1 -6 -4 -4
emails|-1 -3 -6 -4
embau*|-4 -1 -2 11
embauche|-4 -1 -2 11
emerg*|-6 -6 10 -4
emergency|-6 -7 13 -3
empez*|-16 -9 2 5
empezar|-8 -4 5 -2
empfa*|-4 -9 9 6
empfang|-5 -7 10 5
emple*|0 -9 -4 2
employer has|21 -6 -2 -2
employer or|-9 12 -1 0
employer viewed|-7 -10 -2 -2
employers|-9 -2 -3 -4
employment application|-4 9 -1 -1
employment with|1 0 -7 -3
emprego|9 -5 -4 -2
empregos|9 -3 -1 -1
empresa ha|12 2 -4 -4
en attente|-7 -2 -1 0
en caso|-12 16 -1 -1
en contacto|-8 12 -1 0
en cours|-17 17 -5 -2
en cuanto|-8 16 -1 -1
en dan|-6 12 4 -4
en dat|16 -6 -3 -1
en de|10 -5 -3 -3
en een|3 -9 15 -3
en esta|18 -6 -3 -2
en general|-9 4 -1 -1
en infojobs|10 -2 -1 -1
en la|8 2 2 -3
en ligne|-3 -9 6 -2
en linea|-4 -3 12 -2
en lugar|-2 -1 -13 -1
en madrid|-2 -5 -3 -3
en mai|11 -4 -2 -2
en nuestra|14 1 -4 1
en pausa|-9 6 -2 -1
en piece|-6 -1 -1 10
en proceso|-10 13 -1 0
en remercions|9 2 -3 -2
en revanche|-3 -2 -1 11
en visio|-10 -4 19 -2
en we|-1 14 -4 -2
encaj*|-5 5 -6 -6
encaja|-7 12 -3 -2
encam*|-6 9 -1 -1
encan*|9 -4 0 0
encargada|-2 14 -6 -2
enclo*|-3 -6 -1 -2
enclosed|-9 -2 0 -1
encon*|3 -9 -5 4
encontrase|10 -3 -2 -1
encou*|12 -3 -2 -1
encourage|11 -3 -1 -1
encourage you|11 -3 -1 -1
end|0 -1 -8 -1
end of|-13 10 -9 1
end we|10 -2 -1 -2
ende|-10 15 -17 2
ende mai|-7 15 -6 -2
ende nachster|-2 -2 -1 10
ended|13 -5 -5 -3
ended up|16 -3 -3 -2
endet|-9 -1 -3 -1
ends|10 -3 0 -1
ends here|11 -3 -2 -1
engag*|3 -9 3 1
engen*|0 -2 5 7
enger*|10 -4 -1 -2
engere|10 0 0 -2
engere auswahl|9 -4 -1 -1
engineer role|-7 2 -2 -2
engineering|-16 -4 -4 -4
engineering construction|-4 -2 -2 -1
engineering manager|-5 -4 -3 -2
engineers|9 -4 2 -1
enjoyed learning|-2 -4 -4 -1
enlac*|-13 0 -1 -2
enlace|-13 0 -1 -2
enoug*|11 3 -9 -6
enough|11 3 -9 -6
enqui*|-6 0 -2 -1
enquiry|-5 -3 -2 -1
enreg*|-8 12 -1 -1
entao|13 -5 -2 6
entao nao|-1 -2 -2 9
enter the|-4 -5 -1 -1
entering|-9 -2 -1 -1
entertained|10 -3 1 -1
enthousiast over|-6 -2 10 -1
entie*|-11 12 -2 -1
entla*|20 -8 -1 -2
entlastung|20 -8 -1 -2
entlastung zuruck|18 -7 -2 -2
entra*|-12 17 -3 1
entrara|-8 11 -1 -1
entrara em|-8 11 -1 -1
entraremos|-12 9 -2 9
entraremos em|-12 9 -2 9
entre*|0 -1 13 -2
entretien|-4 1 28 -7
entretien de|-6 -2 15 -3
entrevista|-3 -1 21 -4
entrevista online|-5 -2 10 -1
entrevista para|-3 -1 10 -1
entrevistas|15 -5 -3 3
entro|-10 12 -4 1
entry|-3 -1 -1 -4
entscheiden|-15 19 0 -1
entscheidung treffen|0 10 -1 0
entschieden der|2 -6 -3 -3
entschieden die|16 -4 -3 -1
entschieden habe|-13 0 -2 0
entschieden hat|-5 -3 -1 -1
entschlossen|14 -4 -3 -2
entschuldigen|0 -5 15 -1
entschuldigen sie|1 -3 11 -1
entsp*|1 -5 -6 -4
entsprechen|-4 -3 -3 -2
entst*|-4 10 -2 -1
entstehen|-6 12 -2 -1
enviada|-5 16 -3 -2
envio do|9 -5 -1 -1
environ|-9 2 11 -1
environmental|-4 -3 -2 -2
envoy*|-1 11 -3 -3
envoyee|-5 9 -1 -1
epreu*|4 4 3 -2
epreuves orales|9 -2 -1 -1
equipa|0 12 -4 -1
equipes|-14 16 -4 -1
equipo ha|14 -2 -3 -3
equit*|-7 -5 -2 15
equity|-7 -5 -2 15
er een|1 -6 -5 11
er geen|-15 4 8 -2
er komen|-8 -2 -2 -1
era|9 -2 -2 -1
erfahrung|14 -1 -7 -2
erfahrung mit|14 -3 -4 -2
erfahrungsgemass|-8 14 -1 -1
erfolg bei|-5 -2 -2 -1
erfolgreich|-11 12 -2 6
erful*|10 -6 1 -2
ergan*|3 -10 -4 -2
ergeb*|17 -4 -3 3
ergebnis|12 -1 -1 -3
erhal*|-4 11 -3 -2
erhalt|-9 17 -4 -1
erhalt ihrer|-7 15 -4 -1
erhalten|-5 9 -3 -2
erhalten diese|-8 -6 -3 -2
erhalten sie|1 9 1 -4
erhalten und|-1 11 -2 -2
erkra*|-6 -5 20 0
erkrankt|-3 0 9 -1
erkrankung|-2 -5 11 0
erled*|15 -3 -3 -5
erledigt|15 -3 -3 -5
erneu*|-1 -8 -5 -3
erneut|-4 -6 -2 -2
erreicht|12 -3 1 -3
error|6 -15 -4 -2
ersat*|-2 -3 9 0
erst|-7 22 -4 -5
erste|-7 -1 -2 -3
erste*|6 2 7 -2
erstg*|-3 -3 11 -2
erstgesprach|-3 -3 11 -2
ersuc*|-6 1 11 -1
ervar*|9 -8 -4 -2
ervaring|9 -8 -4 -2
erwis*|-5 -1 -2 -1
erwischt|-5 -1 -2 -1
erzeugt|10 -12 -4 -2
erzie*|11 -3 0 -2
erzieherin|10 -2 0 -2
es haben|9 -4 -2 -1
es ist|14 -5 -2 -2
es nicht|5 10 -4 -2
es tut|10 -2 -2 -2
es un|-3 10 2 -2
es una|-2 -7 12 -2
es weiter|-11 14 -1 0
esa|-15 14 -2 -2
esaur*|-6 -4 -1 -1
esclu*|-9 4 10 -3
escol*|14 -5 -9 -1
escolhe|-5 10 -2 -1
escolhemos|-4 -3 -1 -1
escolhemos outra|-6 -2 -1 -1
escrever|-4 10 -2 -1
escri*|-8 11 -9 7
escribirnos|-1 12 -5 -2
escribo|-7 12 -1 -4
escribo en|-7 12 -1 -1
escrito|-3 -2 -1 10
escritorio|-5 -1 -1 10
esito|13 -4 -6 -3
eso|10 -5 -2 -1
espac*|-16 11 -5 -3
espace|-16 11 -5 -3
espace candidat|-9 4 -1 -1
esper*|5 -9 -2 -4
esperamos|4 -8 0 -7
espos*|9 -2 -2 -1
esposito|9 -2 -2 -1
essa|-5 10 -1 -1
essay*|-5 -3 -1 -1
essayez|-5 -3 -1 -1
essen|10 -2 -1 0
essential|14 -4 -2 -1
est annule|-7 -3 -3 -4
est bien|-7 23 -6 -2
est donc|10 -3 -1 -1
est en|-19 23 -5 -2
est pas|-10 7 -1 2
esta con|-2 1 10 -1
esta mais|-7 -2 -1 0
esta ocasion|12 -5 -2 -1
esta oportunidad|16 -5 -3 -2
esta semana|-14 -5 -5 -4
estab*|9 -5 -2 -1
estad*|10 16 -7 -5
estado|11 16 -6 -4
estado de|10 10 -4 -3
estado descartado|10 -6 0 0
estag*|16 3 0 -5
estagiar|10 -3 -2 -1
estam*|1 6 0 3
estamos|1 6 0 3
estar*|-10 4 12 -2
estara|-7 4 9 -1
estas|-2 16 -6 -5
estate|10 1 -2 -5
estates|0 -1 9 -1
este mensaje|-3 -4 -2 -2
este momento|5 -8 -4 -3
este proceso|1 -7 -2 -1
estej*|-2 -2 -4 -2
estev*|9 -2 -2 -1
estimado a|-7 13 -8 -5
estimado candidato|11 -4 -2 -1
estimado cliente|-7 -1 -1 -1
estiv*|-13 1 4 0
estiver|-11 -4 5 -1
esto|-8 1 -4 -1
estou|-4 -4 -3 -2
estud*|-7 -9 -3 -5
et je|2 0 -1 11
et la|10 2 -2 -2
et ne|-1 -2 -4 -2
et sera|-7 11 -2 -1
et ta|1 -6 10 -2
et viens|9 -2 -2 -1
et vous|-3 10 -2 -6
etant|12 1 -12 -5
etapa|4 -13 22 -7
etapa*|-5 13 -2 -2
etapas|-5 13 -2 -2
etape|1 -8 12 -2
ete envoyee|-5 9 -1 -1
ete etudiee|11 -5 -1 -1
ete preselectionnee|-5 -2 10 0
ete prise|-5 10 -1 0
ete refusee|21 -7 -4 -4
ete retenu|11 -7 -3 -3
ete retenue|9 4 -4 -3
ete transmis|-5 10 -1 -1
ete transmise|-8 13 -1 0
etes|0 -11 1 3
etre|1 -3 -7 -7
etre etudiee|-2 -5 -1 -1
etre venue|-6 -1 -1 -1
etude|-3 1 -6 -4
etude attentive|-9 -1 0 0
etude de|10 -6 -2 -1
etudi*|2 10 -8 -6
etudiee|9 -10 -3 -1
etudiee avec|10 -4 -1 -1
etudier|-9 10 -1 0
etwa|-9 5 6 -1
etwas andert|12 -6 -1 -1
etwas geduld|-20 15 -2 -2
eu|16 -1 -5 -2
euch|-9 7 -2 -1
eur|-10 -4 -3 3
eure|-12 -2 -1 -1
euro|-21 -8 -11 26
eux|10 -3 -2 -2
even|3 6 11 -8
even weten|-10 5 12 -1
eveni*|1 -3 10 -2
evening for|-4 -1 -3 -1
event|-16 -6 6 -4
event has|-1 -2 14 0
event*|9 3 3 -3
events|11 1 -3 -1
ever|15 -5 -5 -3
every applicant|-10 11 -1 0
every application|-4 12 -3 -3
every single|13 -2 -2 -1
every*|-5 10 4 -3
everybody|-11 16 2 -7
everybody by|-5 10 0 0
everything|-7 15 3 -3
everything else|-7 -3 10 0
evide*|-1 -8 -4 -2
evidence|-8 -4 -3 -1
exact|-3 -2 11 0
examen|-6 5 -7 -5
examination|0 8 3 0
examine|-2 -4 -3 -2
examine votre|-4 -3 -1 -1
examiner|-6 -3 1 -1
excel*|17 -3 -4 6
excellent|13 -1 -3 5
excep*|-2 -2 12 -3
excit*|-16 2 -2 18
excited|-12 3 0 19
excited to|-7 -2 2 13
exciting|-6 -1 -1 -1
excluido|14 -3 -3 -2
excluidos|-16 7 5 -2
excluidos se|-3 11 -1 -1
excuses|-7 2 11 -3
exemp*|-8 -2 -3 10
exercise|1 -8 15 -3
exige|12 -6 -1 -1
exige*|13 -4 -1 -1
exigi*|11 -1 -2 -2
exigida|9 -2 -1 -2
exist*|12 -10 -3 -2
exma|-2 9 -1 -1
exmo a|-5 11 -1 -1
exp|0 -5 -3 -2
expec*|-23 17 -4 -7
expect|-27 18 -12 -6
expect to|-14 13 -12 -6
expected|-16 12 -6 -3
expected hourly|-4 -3 -2 0
expecting|-9 7 9 -2
experience en|11 -2 -3 -1
experience is|10 -4 -1 -1
experience we|-1 -2 2 9
experiencia|18 -10 -2 -2
experiencia em|12 -8 1 -1
experiencia en|10 -7 -4 -2
expir*|-12 -4 3 -4
expired in|9 -2 -1 -1
expires|-9 -6 1 -3
expires in|-5 -3 -3 -1
explained|10 -4 -3 -1
expor*|-7 9 5 -4
extend|12 -8 2 12
extend an|18 -6 -3 0
extended to|-2 -8 -1 0
extension|-7 -2 -3 -3
external|0 -6 -2 -1
eye on|3 10 -4 -3
fabrica de|9 -5 -1 -1
faca|-3 -2 9 -1
facha*|2 18 1 -5
fachabteilung|-2 17 4 -5
fachb*|1 1 -2 12
fachbereich|-3 2 -2 12
fachl*|9 2 -3 -1
fachr*|-6 -1 -1 -1
fachs*|-6 -1 -2 0
facul*|1 15 -3 -2
fahre*|10 1 -2 -2
fahrer|11 -2 -1 -1
faire|4 -11 13 -4
faire un|-3 -3 10 -2
fait|14 -4 -2 -2
faith*|10 -6 0 -2
faithfully|10 -6 0 -2
falar|10 -2 -3 0
falk|-9 -4 3 -1
falla|10 -3 -2 -2
falls|-9 7 3 -7
falls sie|-11 -2 -8 0
falta|-6 -8 -3 1
falta*|-5 -5 -2 -2
faltando|-4 -3 -2 -1
faltando documento|-4 -3 -2 -1
fam|-2 9 -2 -1
famig*|-13 -6 -2 -3
famiglia|-13 -6 -2 -3
famil*|-5 -3 -5 1
familie|-7 -8 -3 -3
family|-12 -1 -9 9
fande*|12 -4 -3 -1
fanden|10 -3 -2 -1
far|1 -5 -8 -5
far more|-5 -3 -3 -2
fare|-7 -4 19 -3
farem*|-9 8 5 -1
faremo|-9 8 5 -1
faremo sapere|-6 10 -2 -1
fase de|14 -3 -6 -3
fase do|-7 -2 -1 -1
fase final|-4 9 -1 -1
fase seguinte|10 -3 -1 -1
fatto|13 -3 -4 -1
favou*|14 -3 -2 -2
fazer|0 -4 14 -4
febbr*|-4 -4 17 -2
febbraio|-2 -3 9 -1
febru*|-22 11 4 3
februar|-12 8 6 -8
february|-20 12 3 8
fecha|-12 5 12 2
fecha*|5 13 -5 -3
feder*|3 -9 0 2
fee is|-9 -1 -1 -1
feed|-5 -5 18 -2
feed you|-8 -3 15 -2
feedb*|9 -5 -4 -3
feedback|10 -5 -4 -3
feedback but|-12 0 0 0
feedback from|12 -2 2 -1
feedback please|19 -3 -7 -2
feel differently|-6 -1 -1 -1
feel free|10 1 -3 -2
fehle*|-3 -15 -6 5
fehlen|-4 -6 -3 -1
fehlenden|-1 -7 -1 -1
fehlt|10 -8 -4 -5
fehlt dir|9 -2 -2 -1
feld|-4 11 -1 0
felic*|-2 -6 2 11
felici|-6 -1 -1 10
felici di|-6 -1 -1 10
fell|-3 -6 -3 -2
fellows|-9 4 -1 -1
felt|15 -4 -3 -3
ferme*|-5 -6 17 -1
fern|-2 -5 -1 -1
ferra*|2 13 -4 -2
ferrara|-4 9 -1 -1
ferre*|0 -7 20 -3
ferreira|-2 -5 12 -1
ferri|0 -8 -1 13
ferri*|-9 -4 7 -2
ferry|-1 -2 10 -2
ferti*|-7 -9 -9 6
fest|-2 -2 -3 9
feste|-4 -4 9 0
feste schuhe|-4 -4 9 0
festi*|14 -4 -4 -2
festival|11 -3 -2 -2
few weeks|-1 -6 -1 -1
ff|-2 9 -2 -2
fica|14 -3 7 -5
fica de|-3 -2 9 -1
ficou|20 -6 -4 -4
ficou em|13 -3 -2 -2
fierc*|-9 -2 -1 -1
fierce|-9 -2 -1 -1
fifte*|-3 -1 -2 16
figur*|6 -2 2 4
fille*|14 -2 -4 -2
filled|14 -3 -4 -2
filled all|-14 -4 -2 -1
filled but|-5 -3 13 -1
filled it|12 -3 -3 -3
filled the|14 -4 -2 -1
filled this|14 -6 -2 -1
filli*|0 -3 -3 -4
filling|0 -3 -3 -4
filling the|-7 -2 -3 -3
fils|-1 9 -3 -2
fim de|-9 4 5 -2
fin du|-9 7 -2 -2
final de|-8 11 -1 -1
final decision|-5 -5 -1 0
final interview|-14 -4 8 6
final offer|-3 -1 -1 12
final round|-3 -4 12 -4
finalement|10 -6 -6 -3
finalist for|-9 0 -1 -1
finalista|-4 9 -2 -1
finalizado|14 -1 -2 -2
finalmente|13 -4 -4 4
finance|-1 -9 -4 3
find another|-3 -1 9 0
find attached|-2 -1 -3 11
find the|1 -6 9 4
find your|4 -2 -2 9
findest|-7 -7 1 14
findest du|-9 -6 0 14
findi*|-12 -4 -3 -1
finding|-12 -4 -3 -1
finding the|-10 -1 -1 0
fine|-11 19 -2 14
fine mese|-10 10 -3 7
finis*|-2 -13 6 -5
finish|-3 -11 7 -3
finn|21 -2 -4 -3
fino|0 10 -3 -1
fino a|-4 9 -1 -1
fiona|7 2 1 1
fique|-7 11 -1 0
fique de|-6 9 -1 0
firm|19 -6 -3 -2
firma|13 -1 -3 1
firma*|-13 -3 -7 29
firmata|-5 -2 -2 15
first|-1 -7 -7 5
first day|-3 -4 -6 10
first unfortunately|-5 -3 -3 15
fisch*|-5 -6 0 -1
fit for|-3 -3 0 -5
fit your|-6 -1 -1 -1
five candidates|-4 -2 9 -1
fixe|4 -5 -3 14
fixe le|9 -2 -1 -1
fjord*|-11 5 -3 14
flat|-6 -9 -4 3
flat on|-8 -1 -1 -1
fleet|-10 0 6 0
fleet data|-9 -2 7 0
fleis*|9 -1 -4 -2
fleissig|9 -1 -4 -2
floor|1 -2 19 -3
flor|-5 11 -2 -1
flora|9 -2 -2 -1
flori*|5 -7 -4 -3
focus|14 -5 -1 -1
focus on|11 -4 -2 -1
foi aprovado|-5 -2 -1 -2
foi enviada|-4 10 -1 -1
foi indeferido|-7 -3 -2 -3
foi muito|9 -2 -2 -1
foi preenchida|14 1 -4 -3
foi preenchido|-4 -2 -2 -2
fois|21 -10 -5 1
folde*|-11 12 0 0
folder|-10 11 0 0
folgende|-12 -1 4 -1
folks|11 -3 -3 -1
follow the|-10 1 -1 0
followed|-5 -3 13 -1
followed by|-6 -3 13 -1
following items|-9 15 -1 0
following reason|11 -3 -1 -1
following the|1 -7 -6 0
following your|7 -9 -8 15
follows|-9 6 7 0
fondo*|-4 -3 -1 -1
fondos|-4 -3 -1 -1
foods|-10 -7 4 -5
for a|-4 -4 0 -6
for account|-3 14 -2 2
for an|-21 13 12 -3
for analyst|-6 -2 -2 -2
for another|11 -4 -2 -1
for any|5 5 -9 2
for appointment|15 -4 -2 -2
for attending|15 -3 -7 -2
for auditioning|-5 -2 -3 -2
for being|9 -3 -3 -2
for booking|-4 -1 11 -1
for but|-5 0 -1 12
for choosing|-6 14 -2 -1
for clinical|13 -2 -1 -1
for coming|18 -2 -7 -1
for completing|12 7 -9 -2
for customer|-3 -4 -3 -2
for data|10 -1 -1 -1
for deckhand|9 -5 6 -2
for doing|14 -2 -4 -1
for dropping|11 -5 3 -2
for entering|-9 -2 -1 -1
for entry|-10 2 4 0
for executive|-6 13 -1 -1
for fleet|-10 0 6 0
for funding|-13 -2 0 0
for getting|6 -10 -3 -2
for healthcare|11 0 -1 0
for him|-5 -1 -3 -1
for interview|6 1 5 -3
for interviewing|0 -9 -5 -1
for it|15 -8 4 -3
for junior|12 -6 -4 -1
for letting|-23 -7 0 -2
for me|-10 -3 19 -1
for meeting|10 -2 -4 -2
for more|6 8 -2 -2
for next|5 8 -1 -1
for now|21 -13 -7 -2
for office|-4 -10 -2 -2
for one|-1 -1 -7 -4
for other|14 -1 -3 -1
for our|-2 -7 9 -4
for park|-4 10 0 0
for pharmacy|-4 -5 -5 0
for putting|-5 -1 -2 -2
for registering|-14 22 -4 -2
for research|-3 11 -1 0
for safekeeping|-6 10 0 0
for sde|-1 -2 -6 0
for secretary|-5 9 -1 -1
for sending|0 15 -7 -6
for series|-17 -1 0 0
for someone|16 -6 -5 -3
for store|-6 -9 0 1
for submitting|-13 15 -7 -6
for taking|13 -4 -3 -1
for teller|-7 12 -1 -1
for ten|-4 -2 11 0
for that|2 -3 9 -2
for this|12 -2 -3 -1
for travel|-3 -3 -4 -1
for tuesday|-7 -3 2 -1
for two|10 -4 -1 1
for understanding|-1 0 -8 0
for us|4 -5 -5 -6
for viewing|-14 0 0 0
for warehouse|10 -8 1 -2
for which|20 -3 -3 -1
for writing|-8 -3 -4 -4
for yard|9 -4 7 -3
for you|0 -4 -6 -1
forde*|-11 4 0 -5
forderung|-7 -2 -2 -2
forgo*|-15 18 -4 -2
forgotten|-13 20 -4 -2
forgotten you|-13 21 -4 -2
forklift operator|-4 -1 -3 -1
form|-8 6 -10 -3
form for|-5 10 -1 -1
forma*|-1 -5 0 10
formal|-13 -8 14 18
formal offer|-3 -1 -2 9
forme*|-6 -6 -7 -1
former|-5 -2 -8 -1
fortn*|-7 11 -2 0
fortnight|-7 11 -2 0
fortz*|9 -4 -1 -1
forward as|-8 -1 -1 -1
forward for|10 -2 -2 -1
forward to|-15 -3 -1 11
forwarded|-1 11 -1 -1
forwarded to|-5 10 -1 0
fosse|-10 -1 -2 -2
foste*|-6 -3 -2 -1
fotos|0 -5 -3 -2
founder|13 -4 0 -3
four times|-8 0 -1 -1
four weeks|-14 10 -3 -1
fourn*|6 -10 -2 -2
fournisseurs h|-2 -5 -1 -1
frag|-3 2 -5 16
frag ruhig|-4 9 -1 -1
france travail|-5 -3 -2 -1
frank*|7 7 3 -3
fratt*|-7 13 -2 -1
frattempo|-7 13 -2 -1
frau gerber|-5 -2 -1 -1
frau lorenz|-7 -5 -2 2
frau seidel|10 -3 -3 -2
frau sommer|-16 -3 1 -2
frau tomic|9 -2 -2 -1
frau vogt|10 -1 -2 1
frau weiss|-4 -2 -2 13
frau wenzel|-6 -2 -1 -1
free to|10 1 -2 -2
freel*|16 1 0 -2
freelance|11 2 2 -2
frei|-11 5 8 2
frei wird|-7 -6 -1 -1
freig*|-3 13 -3 -5
freit*|-24 -5 26 13
freitag|-24 -5 26 13
freitag auf|-3 3 -8 -1
freitag um|-7 -5 21 -3
freitag und|-6 12 -2 -1
freu|-10 -4 17 -1
freu mich|-10 -4 17 -1
freue|-12 -5 3 8
freue ich|-7 -3 3 -2
freue mich|-6 -1 -1 10
freue*|-4 -2 -4 12
freuen|-4 -2 -4 12
freuen uns|-7 -3 -6 15
frida*|-10 -2 3 11
friday|-11 -1 3 11
friday at|-7 -2 19 -2
friday if|-2 -3 -2 10
friday morning|-6 -1 14 -2
frien*|-7 -3 -10 1
friend|-16 4 -5 -1
friends|-6 -9 -7 5
friends and|-1 -1 -1 9
friends to|-10 -1 -1 0
frigo*|-6 1 -3 -2
frist*|-9 -9 0 -3
fristgerecht|-7 -7 1 -2
fristgerecht zum|-5 -7 -3 -2
from day|9 3 -3 -2
from monday|-11 -3 11 -2
from my|0 11 -2 -1
from our|4 13 -5 -3
from today|-10 -4 4 0
from us|-2 18 -2 0
from you|-9 -13 -8 -1
from your|2 5 -10 -1
froma*|-1 -3 -1 10
front|7 -15 -4 -4
fruhe*|-3 -10 -6 -4
fruhestens|-2 -4 -3 -2
fruhj*|12 -3 -2 -1
fruhjahr|12 -3 -2 -1
fuhre*|9 2 -10 -6
fuhren|12 -5 -4 -2
fuhrerschein|9 3 -5 -3
fuhrerschein klasse|-5 15 -3 -2
fuhru*|-11 -9 -5 12
fuhrungszeugnis|-14 -3 2 7
full and|0 -4 -3 -2
fullt*|-6 12 -3 -1
fulltime|-6 12 -3 -1
fully|10 -5 -3 2
fun|12 -8 -3 -1
functie|6 -3 4 2
functie doktersassistent|-2 -5 13 -2
functie van|10 -3 -3 5
fund|-22 -3 -4 -1
funde*|-4 0 -4 -3
funded|-4 0 -4 -3
fundi*|3 -4 -6 -4
funding|3 -3 -6 -4
fundr*|-1 13 -4 -2
fur das|10 -5 -1 -4
fur den|13 -9 5 0
fur dich|0 -10 -5 -4
fur diese|14 -5 -3 -1
fur dieses|12 -2 -3 -2
fur ein|-7 -3 4 -3
fur einen|2 -5 -6 -7
fur eure|-8 -1 -1 -1
fur ihren|5 -2 -8 -6
fur jemand|-7 -3 -2 -2
fur sie|1 -14 -8 10
fur ungut|17 -9 -3 -1
fur uns|12 -2 -3 -1
furs|18 -14 1 -9
furs nachste|10 -4 -2 -2
furth*|10 -4 1 -1
further|10 -4 1 -1
further on|9 -3 -1 0
futur|-3 -2 -3 -1
futur responsable|-3 -2 -3 -1
futuras oportunidades|-5 -2 -2 -1
futures|-5 -8 -1 0
gaan|9 -4 -3 -1
gaat|-11 18 4 1
gabri*|-6 -2 1 -2
galer*|-10 -4 6 -1
galle*|0 10 -3 -1
gallery|-1 10 -3 -1
galwa*|-4 15 -2 -1
galway|-4 15 -2 -1
games|1 2 16 -2
ganas|-8 1 -6 13
ganas de|-2 -4 -5 14
ganz|15 -3 -3 -3
garag*|-6 0 10 -1
garage|-6 0 10 -1
garde|14 -3 -4 -2
gardo*|10 -10 -2 -1
gardons|14 -9 -1 -1
gave|17 -5 -7 -6
geachte heer|9 8 -6 -5
geand*|5 -10 8 -3
geandert|9 -7 9 -2
gearb*|10 -3 -1 -1
gearbeitet|10 -3 -1 -1
gearbeitet hat|9 -2 -1 -1
geben|12 -8 -4 2
geben zu|8 -11 -2 -4
gedru*|9 -4 -2 -1
gedul*|-5 5 -8 -8
geduld|-6 2 -9 -8
geduld bis|-5 -9 -1 -2
geduld und|-8 9 0 0
geehrte bewerberin|-2 -3 -4 -2
geehrter bewerber|12 -4 -3 -1
geen|0 -1 -7 -11
geen invloed|-10 1 -3 -1
geen plaats|-8 -1 -2 -1
gefallen|5 -9 5 3
gefor*|19 -4 -4 -2
geforderten|9 -2 -2 -1
gefre*|14 -6 -3 3
gefreut|14 -6 -3 3
gefuh*|9 -1 -4 -1
gefun*|13 -13 -9 -5
gefunden|13 -13 -9 -5
gegeb*|13 0 -4 0
gegeben|19 -10 -3 1
gegebener|-6 10 -1 -1
gegebener zeit|-6 10 -1 -1
gegen|19 -7 -2 -7
gegen dich|20 -3 -4 -2
gegen eine|9 -3 -1 -1
gegen*|8 0 2 -1
gegevens worden|9 -8 -2 -1
gehad|10 -2 -2 -1
gehal*|-8 -13 1 5
gehalt|-17 -5 7 9
gehor*|9 -2 -5 -2
geht das|1 -2 -7 -1
gehts|-4 2 -4 9
gekek*|13 -5 -2 0
gekeken|13 -5 -2 0
gekla*|3 -8 -4 -3
geklappt|3 -8 -4 -3
geklappt hat|-2 -7 -1 -2
gekom*|4 -4 -5 9
gekommen|5 -3 -4 9
gekoz*|3 -13 2 -6
gekozen|3 -13 2 -6
gekozen voor|7 -9 6 -3
gelan*|-6 10 -3 -1
gelandet|-6 10 -3 -1
gelateria|-3 11 -3 -1
geldig|-8 -1 9 -2
gelez*|12 -4 -1 -1
gelezen|12 -4 -1 -1
gelos*|-3 -10 -6 -5
geloscht|-3 -10 -6 -5
gemaa*|11 -6 2 -1
gemaakt|11 -6 2 -1
gemac*|15 -8 7 -2
gemacht|15 -8 7 -2
gemass art|-5 -3 -1 -1
genau|10 -2 -3 -1
general|-1 19 -5 -5
generation|-5 3 9 -1
genoe*|19 -2 -4 -3
genoeg|19 -2 -4 -3
genom*|12 -4 1 -3
genommen|15 -7 3 -2
genti*|1 -2 -3 -5
gentile autore|-11 -2 -1 -1
gentl*|9 -3 2 -1
gentleman|9 -3 -2 -1
genug*|7 -14 -1 -3
genugt|3 -11 1 -2
genuinely|10 -2 -2 -1
gepla*|-15 16 0 -4
gepland|-6 10 -1 0
geplant|-9 7 3 -3
gepru*|9 7 -5 -4
gepruft|9 7 -5 -4
gepruft und|21 -10 -2 -1
gerbe*|-5 -2 -1 -2
gerber|-5 -2 -1 -1
gerente de|-8 2 -3 -1
gern|4 -11 13 -3
gern fur|9 -2 3 -2
gern gelesen|-7 -2 -2 -1
gern in|-4 -3 12 -1
gern kennenlernen|-4 -3 9 0
gern mochten|-1 -4 9 -1
gern nochmal|11 -4 -2 -1
gern wieder|9 -3 -1 -1
gerne mochten|-7 -2 12 0
gesag*|12 -5 -3 3
gesagt|12 -5 -3 3
geschafft|-4 -2 15 -2
geschlossene|-8 -1 1 -1
geschlossene gesellschaft|-8 -1 1 -1
gesel*|9 -4 -3 -1
geselecteerd|26 -8 -8 -2
gespr*|3 -7 10 -2
gesprach|2 -8 14 -3
gesprach am|-3 -3 -17 2
gesprach einladen|-6 9 -1 -1
gesprache|8 -6 -14 -5
gesprachen|10 -4 -3 4
gesprachspartner|-4 -2 13 -1
gesprek|2 -7 17 -5
gesprek van|2 -2 10 -2
gesprochen|-1 -5 -5 10
gesproken|9 -3 2 -1
gesta*|2 -9 8 7
gestern|20 -10 0 -4
gestionnaire paie|-5 13 -1 -1
gesto*|-5 7 14 -7
gestor|-8 15 8 -4
gestora|-2 -2 9 -1
get a|-11 14 -4 -6
get an|-15 6 -3 -1
get back|-11 22 -1 -5
get feedback|-5 9 -1 0
get in|-3 12 -3 -2
get you|-6 -7 8 -4
get your|16 -5 -3 -2
getagt und|13 -9 -1 0
gets|-1 9 1 -1
getti*|10 -11 -4 -5
getting|10 -11 -4 -5
getting back|10 -2 -1 -1
getting in|10 -9 -3 -2
getting this|-9 -2 -1 0
getting to|12 -2 -2 -2
geval*|16 -3 -3 -2
gevallen|16 -3 -3 -2
gewah*|-11 -1 2 -1
gewen*|-6 -6 -3 -1
gewor*|17 -5 -7 -1
geworden|17 -5 -7 -1
gewun*|-2 -5 -7 -5
gewunscht haben|-7 -3 -1 -1
gewunschten|-3 -3 -3 -3
gewunschten kredit|-8 -1 0 0
gezie*|10 -4 -2 -1
gezien|10 -4 -2 -1
gia|31 -14 -10 -5
gia trovato|14 -5 -5 -4
giann*|-1 -5 -3 14
gianni|-1 -5 -3 14
gibt|-7 0 -6 -4
gibt es|-11 -2 -2 -1
gig|11 -2 -2 -1
ging an|-9 -1 -1 7
giorg*|-10 -4 5 -1
giorgia|-9 0 5 -1
giorn*|-6 18 -5 -7
giorni|-22 24 -5 -5
giorni lavorativi|-5 18 -2 -1
giove*|-14 -6 29 -3
giovedi|-14 -6 29 -3
giovedi alle|-4 -2 9 -1
giras*|-4 -2 -1 -2
girasole|-3 -4 -1 -2
girl|10 -2 -2 -1
gisteren|-2 -2 9 -1
githu*|11 -4 -3 -2
github|11 -4 -3 -2
giuri*|-11 -1 -1 -1
giuria|-11 -1 -1 -1
giust*|12 -2 -4 -3
giusta|9 -2 -3 -2
give me|-7 0 -10 21
give up|9 -2 -2 -1
given|17 -8 -6 -3
given the|13 -3 -2 -1
given to|-1 -3 -4 -2
givin*|11 -6 -5 -2
giving|11 -6 -5 -2
giving us|-3 -4 -3 -2
glad you|-12 8 -2 7
gladl*|12 -2 -2 -1
gladly|12 -2 -2 -1
gleich|-12 -7 19 -2
glen|-6 12 -1 -1
gli|9 -1 -4 -2
gli ammessi|9 -2 -2 -1
gluck*|-2 -2 10 -2
gluckwunsch|-3 -1 10 -2
gluckwunsch sie|-5 -1 9 -1
gm|-8 2 11 -2
gmbh co|10 -1 -1 -2
gmt|-5 1 11 0
go ahead|-11 -2 10 -4
go with|-4 -9 -11 -7
goed|-8 25 1 -7
goed nieuws|-2 -2 10 -1
goed ontvangen|-14 22 -4 -1
goede|-10 9 -5 -3
goede*|10 -4 -3 -2
goes into|9 -3 -1 -1
going|16 -5 -5 -3
going ahead|10 -2 -1 -1
going into|-8 -5 -2 -2
going through|-15 -1 4 3
going to|19 0 -6 -4
going with|12 -5 -4 -2
gone|11 -2 -1 -2
gone for|14 -3 -2 -1
gone to|9 -3 2 5
gone with|-5 -5 -4 -3
gonna|17 -4 -3 -2
gonna go|9 -1 -3 -1
good day|11 -8 1 -1
good luck|11 -1 -1 -6
good morning|5 -10 2 -3
good news|-12 -4 2 -2
good time|-13 -4 5 -1
good to|10 -9 -6 1
google meet|-11 -4 22 -1
gosta*|4 -13 17 3
gostamos|6 -5 9 -4
gostariamos|-4 -5 4 9
gostariamos de|-4 -5 4 9
goste*|12 -2 -4 -1
gostei|12 -2 -4 -1
gostei muito|11 -2 -3 -1
gosto|-5 -2 -2 13
got|2 17 -1 -5
got a|6 -9 -5 -3
got it|-17 37 -8 4
got pulled|3 -1 -11 -2
got this|12 -4 -2 0
got your|-24 33 16 -6
gott herr|-6 1 -4 -1
graag|4 -16 16 4
graag uit|2 -4 9 -2
graag voor|10 -5 -3 4
grab|-8 -4 21 -2
grab a|-6 -2 13 -1
graci*|11 4 -5 -5
gracias|11 4 -6 -5
gracias por|13 3 -4 -4
gracias y|3 -3 -8 -2
grade|7 -7 -3 10
grado|-14 7 2 -1
grado di|-12 10 -1 -1
graduate programme|-2 11 1 0
graduate recruitment|13 -1 0 -1
graduates|-5 -3 -2 -2
graduatoria|11 -4 -2 -1
graha*|-10 9 3 -1
graham|-10 9 3 -1
grand*|9 -3 2 -2
grant*|-7 1 -5 -3
grants|-8 1 -3 -2
grants team|-13 -1 0 0
gratis|-2 -4 -3 -1
grazi*|15 1 -4 -8
grazie|15 1 -4 -8
grazie della|9 -2 -2 -3
grazie lo|16 -3 -4 -3
grazie per|14 -7 2 -5
great news|-17 -5 25 6
great to|-8 8 -9 4
green|0 11 -3 -1
green light|-6 9 0 0
greg|12 -3 -3 -2
greta|-5 -5 3 -3
greve|-9 -1 16 -1
grid|-3 -8 -3 4
gripp*|-5 2 9 -1
groeten|1 10 -8 -4
groetjes|10 3 -7 -3
gross*|11 -5 -9 -5
grosshandel|-4 -3 -1 -1
group interview|-3 -2 9 -2
groupe|-8 3 9 -5
growth analyst|-4 -4 -2 -2
grundsatzlich|-4 -3 -1 -1
grunk*|-7 9 -1 -1
gruppo|1 -11 2 -3
gruss|21 -11 14 -9
gruss dich|10 -2 -3 -2
grusse aus|13 -5 -4 7
guapa|10 -4 -2 -1
guard*|23 -15 -7 -4
guardamos|16 -16 -4 -3
guardamos o|11 -7 -1 -1
guide*|10 -7 -6 -4
guidelines|-2 -3 -2 -2
guides|14 -3 -3 -1
guill*|-6 10 -2 -1
gunstigere|-8 -1 -1 -1
gus|-9 -1 12 -1
gusta*|5 -3 10 -3
gusto|-2 -7 -2 2
gutte*|18 -3 -3 -3
gutted|18 -3 -3 -3
guy|3 -6 -3 -3
gwen|-4 -1 -2 16
ha|10 -5 -6 -6
ha decidido|16 -6 -4 -3
ha descartado|19 -7 -3 -3
ha elegido|-5 -5 -2 1
ha fatto|11 -3 -3 -1
ha finalizado|12 -5 -2 -1
ha realizado|-6 11 -1 -1
ha registrado|-6 9 0 0
ha scelto|-3 -3 -3 -3
ha sido|7 -10 -10 -9
ha surgido|-4 -1 -8 -1
ha valutato|-3 -3 -1 -2
hab|29 -10 -3 2
hab schon|24 -8 -5 -4
habe|-5 -8 -7 -3
habe ich|-7 1 -4 0
haben deine|-7 17 -4 -2
haben die|7 -11 0 -4
haben ihre|-4 22 -6 -5
haben in|9 -3 -3 -2
haben jetzt|15 -4 -3 -3
haben rufen|-1 -2 9 -1
haben sich|1 -6 -10 -5
haben sie|-1 -5 -1 -3
haben uns|11 -10 -3 2
haben wir|14 -7 -5 -1
habla*|-4 -7 7 12
hace|2 -7 -2 -3
hacem*|-2 -4 9 -1
hacemos|-2 -4 9 -1
hacer|5 2 4 -2
hacer*|-8 -1 13 -2
had a|9 -9 -2 -3
had an|11 -3 -2 -1
had been|-4 -3 -1 -1
had more|-2 10 -1 -1
had places|-9 0 -1 0
had the|9 -5 1 -1
hadda*|-1 0 18 -2
haddad|-1 0 18 -2
hadde*|10 3 -4 -2
hadden|10 3 -4 -2
hai|2 -3 -7 -5
halbe stunde|-3 -2 9 -2
halde*|-3 -3 14 -1
halden|-3 -3 14 -1
hale|11 -2 -4 -3
half|1 1 16 -6
half of|-3 10 0 0
hall|-9 -6 3 -3
halle*|-9 -2 0 -1
hallo herr|-4 13 -2 -11
hallo*|-8 9 10 -1
halloran|-4 11 1 -1
halt|1 -5 -5 13
halten|-1 6 6 -1
hamza|-6 -1 -3 -2
han|9 -3 -1 -1
hand|11 -6 -3 2
handl*|4 -9 15 -5
handle|-7 -3 11 -2
handler|10 -3 6 -1
hands|14 -1 -3 -2
hands for|10 -2 -2 -1
handy|-2 -2 13 -1
hang|19 2 -7 -5
hang tight|-3 10 -4 -2
hangi*|-7 9 -2 -2
hanging|-7 9 -2 -2
hank|-5 3 9 -1
hanse*|-7 -6 -3 11
hansen|-8 -4 -3 12
happe*|-18 18 2 -2
happen|-7 9 -2 -1
happens|-15 16 -2 0
happens next|-12 9 -2 -1
hard|8 -9 -3 2
hart|11 -2 2 -2
has a|11 -3 -2 -2
has accepted|16 -5 -3 -1
has applied|-7 -4 -2 -2
has come|-9 7 1 -2
has completed|-6 -7 -3 -3
has decided|17 -7 -6 -4
has had|-6 17 -2 5
has made|9 -4 -2 -2
has moved|13 -11 -1 -1
has not|-3 -11 -11 -5
has now|15 -4 -3 -2
has received|-6 12 -1 -1
has referred|-3 13 -1 -1
has refused|-5 -3 -2 -2
has reviewed|19 -8 -1 -1
has selected|12 -6 -2 -1
has updated|18 -6 -2 -1
hasnt|-20 2 -2 -1
hasnt been|-11 7 -1 0
hast|6 -3 9 -3
hast du|-1 -5 13 -2
hasta|-18 13 0 2
hasta el|-11 -1 5 6
hat|15 -8 -3 -1
hat den|9 1 -3 -2
hat die|10 -2 -2 -1
hat es|14 -2 -3 -2
hat ihre|14 -2 -2 -1
hat in|9 -1 -3 -2
hat sich|23 -16 -5 4
hat uns|10 -16 20 -5
hatfi*|12 -4 -2 -1
hatfield|12 -4 -2 -1
hatte|18 -8 -12 6
hatte ich|-1 -5 -2 -2
hatten sich|-10 -2 -3 -1
hatten sie|-17 5 13 -2
hatten wir|10 -5 -3 -3
haufi*|-8 -2 -2 -1
haufiger|-6 -2 -2 -1
have a|-7 4 -10 -1
have all|10 -2 -3 -2
have an|-15 8 -6 -4
have asked|15 1 -4 -2
have been|-6 -1 12 -4
have completed|9 1 -2 -1
have concluded|9 -2 -2 -1
have decided|2 -12 -4 -5
have enough|21 -3 -5 -4
have filled|-9 -4 -2 -1
have more|9 -2 -1 -1
have now|16 -6 -2 -1
have offered|9 -2 -2 -1
have received|-4 19 -4 -1
have reviewed|9 -10 7 -2
have selected|14 -4 -2 -1
have shown|9 -2 -1 -1
have successfully|-9 11 1 0
have the|7 -8 -5 -3
have time|-7 -4 17 -1
have to|2 -3 2 9
have two|-16 4 -10 -4
have until|-6 -2 12 0
have withdrawn|-16 -8 -2 -1
have you|-4 -7 9 17
have your|-5 19 1 -4
haven*|-11 19 -8 -6
havent|-11 16 -7 -6
havent been|-9 21 -6 -5
havent forgotten|-3 16 -3 -1
havent heard|-15 2 2 -1
havent received|-4 -6 -3 -2
havin*|12 3 -3 1
having|12 3 -3 1
he|-6 21 -2 -8
he s|-4 15 -2 -1
he wants|-5 14 -5 -1
he will|-9 21 -4 -1
head|0 -9 14 -4
head of|-6 -6 15 -4
heads|3 -7 -3 -2
heads up|-2 -5 -3 -2
health network|-3 0 -1 10
healthcare|12 1 -4 -2
healthcare support|15 -4 -1 0
hear|-7 15 -4 -6
hear about|-2 -14 8 -5
hear back|-5 15 -3 -1
hear by|-9 17 -2 -1
hear from|-8 17 -8 -3
hear that|-3 12 -2 -1
heard from|-13 11 7 -2
heari*|-10 -7 -6 -3
hearing|-11 -6 -6 -3
heart|12 4 -2 -2
heart*|13 -2 -4 0
heb het|-2 -4 -3 12
heb je|-12 13 -6 -8
hebbe*|13 -1 -8 -4
hebben|13 -1 -8 -4
hebben besloten|16 -6 -3 -2
hebben er|14 -4 -4 -1
hebben je|-2 19 -5 -4
hebben uw|-6 9 -1 -1
hebben voor|-6 -3 -2 -1
hebben we|15 -11 -8 -3
hebben wij|13 1 -7 -2
hebt nog|-8 -5 15 -1
hebt teruggetrokken|-8 -2 -1 -1
heeft|15 -11 -5 -4
heeft al|18 -4 -4 -2
heeft uw|-5 -5 -2 -2
heer|5 13 -6 -5
helaa*|-2 -2 -5 -9
helaas|-2 -2 -5 -9
helaas geen|-16 -3 -5 -2
helaas is|-4 -5 -2 -4
helaas kunnen|0 -4 -6 -4
helaas niet|-5 4 -12 -5
held by|-9 0 3 0
helen*|7 -12 -6 9
helena|8 -9 -5 11
helio*|-5 -2 -1 -1
hello from|-4 -3 -2 0
hello we|12 -6 3 -2
helpd*|-5 0 9 0
helpdesk|-5 0 9 0
helpe*|0 -6 -4 -2
helps us|-6 -4 -2 0
helvi*|2 -3 9 -1
hem|17 -6 -10 -1
hem niet|14 -3 -2 -2
hemos cogido|13 -4 -3 -2
hemos decidido|10 -8 -3 -2
hemos recibido|-6 19 -2 -3
hence|11 -3 -2 -1
hendr*|12 1 -6 -2
henk|10 -3 -2 -2
herbs*|21 -10 -4 -5
herbst|21 -9 -4 -5
here and|10 -2 -2 -2
here are|3 -13 -6 -3
here is|-4 -1 7 8
here to|-9 -4 1 -1
herr falk|-7 -2 -3 -1
herr kaya|-2 -1 9 -1
herr lindner|0 -7 -1 -1
herr schwarz|-7 2 -2 -2
herrn|5 -9 7 -2
herze*|16 -5 -3 -2
herzen|11 -2 -3 -2
herzlich|-2 -11 0 3
herzlich zu|-5 -1 9 -1
herzliche|10 -5 -1 6
herzliche grusse|10 -5 -1 6
hesit*|12 0 -3 -3
hesite|10 -3 -1 -2
het assessment|10 -3 -1 -1
het bedrijf|-6 13 -2 -1
het contract|-4 -3 -4 13
het gesprek|-7 -4 24 -3
het helaas|-3 -5 -2 -1
het in|9 -3 -2 -1
het is|5 18 -8 -5
het met|-1 -4 -3 12
het niet|9 -1 -1 -4
het team|1 9 -2 -2
het verder|-9 16 -1 -1
het verdere|-7 10 0 0
het voorjaar|-5 -1 10 -1
het voorstel|-5 -2 -2 12
heuer|13 -5 -2 -2
heure|-9 -3 20 -1
heure*|-11 -3 0 12
heute|9 -10 1 2
heute noch|-6 -2 -1 -1
hi all|-22 -6 -4 -4
hi ben|-1 -1 -9 -1
hi blessing|-5 -1 -2 -1
hi carlos|-3 -5 -2 -1
hi danielle|-6 11 0 -1
hi grainne|-2 9 -2 -1
hi jo|-7 -2 0 -1
hi jordan|10 -1 -3 0
hi leo|1 11 4 -3
hi monique|-10 -7 2 -1
hi oscar|-1 -2 9 -1
hi pavel|-7 -2 -1 -1
hi ravi|-3 -1 -4 -1
hi sam|2 -11 10 3
hi sebastian|-2 -2 -7 -2
hi sunita|-1 -8 0 0
hi thanks|10 -2 -5 -3
hi tolu|-12 0 0 0
hier een|-8 17 -1 -1
hier soir|9 -2 -3 -1
hierb*|2 3 5 2
hierbij|0 4 5 2
hiermit|-16 9 4 -4
hiero*|-5 2 9 -1
hieronder|-4 -2 10 -1
highe*|-2 -3 -6 11
hill|11 -2 -1 -1
hills|-5 -2 10 -1
him|-20 -6 5 -6
him best|-9 0 -1 0
hintergrund|-6 -2 -2 -1
hinterlassen|15 -4 -4 -1
hire|18 -3 -11 -2
hired|29 -19 -15 -10
hired a|12 -4 -2 -1
hired somebody|11 -2 -3 -2
hired someone|13 -3 -3 -2
hirev*|-5 -1 16 0
hirevue|-5 -1 16 0
hirevue support|-2 -1 11 0
hiring at|-3 -2 -4 -1
hiring for|0 -11 -1 -1
hiring manager|-14 24 -6 -7
hiring managers|-4 -2 -3 0
hiring process|12 -9 -3 -2
hiring team|3 12 -1 -3
hitti*|-4 11 -1 -1
hitting|-4 11 -1 -1
hiya|18 -5 -5 -4
ho|11 -6 -2 -11
ho accettato|-5 -1 -5 -1
ho preso|12 -4 -3 -2
ho trovato|-4 -2 -2 -1
hocha*|9 -3 -2 -1
hochachtungsvoll|9 -3 -2 -1
hochb*|-8 -4 4 -3
hochbau|-7 -4 4 -3
hochsaison|-7 11 -1 -1
hoe|-11 10 -5 -2
hoffe|9 -4 -1 -1
hoffe*|6 -4 -4 12
hoffen|6 -4 -4 12
hofgu*|-5 11 -1 0
hofgut|-5 11 -1 0
hohen|-10 8 -1 0
hoi|-2 10 3 -6
hoi bas|-8 11 -1 1
hoi daan|-1 0 9 0
hoi fleur|10 -5 -3 -2
hoi noor|-5 -5 14 -1
hoi tim|-4 -3 -4 9
hoja de|-7 11 -4 -2
hoje|-2 -8 7 15
hoje ainda|-4 -1 -2 10
hola andres|-8 -7 -2 -1
hola candela|10 -1 -3 -1
hola diego|-2 -2 -5 -1
hola guapa|10 -4 -2 -1
hola marcos|-8 -3 0 -1
hola marta|9 -4 -1 -1
hola nerea|-7 12 -1 0
hold in|-6 -2 -2 -1
hold on|10 -3 -2 -2
holzb*|-5 -3 -5 17
holzbau|-5 -3 -5 17
home|-7 1 -1 -5
home after|11 -1 -6 -1
homes|-15 4 2 -1
hones*|6 -6 -7 -2
honest opinion|-6 -3 -3 0
hooga*|12 -1 -3 -2
hoor|-10 14 -2 -1
hoor je|-11 15 -1 0
hoort|-16 35 -9 -3
hoort van|-6 11 -2 -1
hope that|-1 -6 -4 -3
hope to|-20 5 -6 -4
hope we|11 -1 -3 -1
hope you|9 -5 -3 -1
hoped|5 12 -4 -2
hoped to|7 9 -4 -2
hora|-17 -1 31 -1
horas|-13 -9 -7 12
horen|-19 22 2 -3
horen konnten|-4 9 -1 0
horst|-10 16 -3 0
hose|-4 -3 11 -1
hospice|1 5 7 -2
hospitals|0 -8 0 -3
hospiteeravond|-16 -1 -1 -1
hour|-9 -15 2 15
hourl*|-10 -2 -2 0
hourly|-10 -2 -2 0
hourly rate|-8 -7 -2 0
hours on|-5 -2 10 -1
hours per|-4 -1 -2 9
house|3 1 2 5
houve*|-7 10 -1 -1
houver|-7 10 -1 -1
how did|-9 -1 -4 -3
how likely|-8 -2 -1 0
how much|11 -1 -3 -2
how they|-7 -1 0 -1
how you|-5 -2 18 -3
howev*|12 -3 0 0
however|12 -3 0 0
hr specialist|-5 1 -3 11
hr team|-6 -1 -3 -1
hr unit|-6 10 -1 0
hr will|-9 -1 -1 5
hrbp|-4 -4 -1 -1
hrm|-7 9 -1 0
hs|-10 -2 18 -2
hub|1 -9 -3 -2
huber|1 6 4 -2
huge|-9 -2 -1 0
hui|-8 -4 -3 -1
huidi*|-4 -4 -2 -1
huidige|-4 -4 -2 -1
hun|11 -3 -3 -1
hunt|-3 -3 -3 -3
hunte*|-6 -4 -4 -2
hybri*|-13 8 -3 -1
hybrid|-12 7 -2 -1
i appreciate|-2 -5 -1 -2
i call|15 -2 -3 -1
i came|-11 -3 -2 0
i can|10 -10 -8 0
i cant|4 18 -16 -2
i could|-11 12 0 0
i do|11 -2 -2 1
i dont|13 -1 -8 -5
i enjoyed|-7 -10 4 -5
i got|-7 13 -3 -2
i had|2 -5 -3 -3
i have|-4 -8 -1 -5
i hope|15 -5 -4 -1
i inform|9 -2 -1 0
i know|11 4 -6 0
i ll|-9 23 -4 -4
i look|-17 11 -2 -1
i mean|14 -4 -3 -1
i refer|16 -5 -2 -2
i said|6 -4 -11 18
i see|-1 -5 -2 -1
i spoke|0 -1 -2 11
i took|-3 0 -1 10
i understand|-20 8 -3 -2
i ve|-5 1 -9 -2
i want|-3 13 3 1
i wanted|15 -1 -3 -2
i was|-2 -9 -5 4
i will|9 11 -5 0
i wish|-1 -3 -3 -4
ich bedaure|13 -2 -2 -1
ich den|-9 -3 -4 14
ich freue|-6 -1 -1 10
ich hab|4 -4 2 9
ich habe|10 -7 1 -3
ich haben|10 -3 -6 1
ich hatte|16 -5 -6 -2
ich ihnen|4 5 -4 8
ich melde|-9 15 -1 -1
ich mich|-5 5 -8 -8
ich noch|-13 -7 -2 -2
ich sie|5 10 -5 -5
ich wurde|-3 -1 13 -2
ici|-8 6 11 -6
id and|-7 -1 10 0
idea|-9 -1 -2 -2
ideen|-5 -3 -2 -2
identite|-8 -7 8 -2
idone*|24 -1 -6 -4
idonea|13 -4 -2 -1
idoneo|18 -4 -3 -3
ieman*|17 -8 -8 -5
iemand|17 -8 -8 -5
iemand anders|2 -1 -6 -4
iemand die|12 -4 -3 -1
iemand met|9 -2 -3 -1
if any|11 -2 -1 1
if he|-5 14 -5 -1
if i|13 -7 1 -3
if it|-12 18 -12 -7
if something|16 -9 -3 -2
if the|-10 21 -6 -5
if there|-15 19 4 0
if they|-11 18 -1 0
if we|-4 14 -5 1
if yes|-9 -4 -2 -1
if your|-4 16 -5 -1
ignore this|-11 -8 1 -1
igual|9 -4 -1 -1
ihm|13 -2 -3 -2
ihnen alles|9 -5 -3 -3
ihnen danken|-4 -3 -2 -1
ihnen dann|-2 -2 9 -2
ihnen das|-10 0 13 -1
ihnen den|-21 8 22 -3
ihnen der|4 -3 9 -1
ihnen die|2 -9 -2 29
ihnen fur|11 -6 -3 -2
ihnen heute|11 -1 -1 -2
ihnen in|-14 6 -2 1
ihnen keine|13 -6 -3 -3
ihnen keinen|9 -3 -1 -1
ihnen leider|6 -8 -4 -3
ihnen melden|-7 13 -1 -1
ihnen mit|15 -7 -3 -2
ihnen nicht|12 -8 -1 -1
ihnen passt|-3 -3 -3 -1
ihnen schon|-4 15 -3 -1
ihnen zum|10 -2 -1 -1
ihr|-1 3 -7 -4
ihr antrag|-13 -5 -4 -3
ihr bewerberkonto|-6 -1 -1 -1
ihr dossier|-2 16 -5 -2
ihr einverstandnis|-3 -3 -3 -1
ihr jobagent|-4 -2 -2 -2
ihr konto|-3 -4 -1 -1
ihr profil|4 9 -8 -6
ihre anfrage|-8 -2 -2 -1
ihre angaben|-12 15 -2 0
ihre anmeldung|-6 -3 -4 -1
ihre bereitschaft|9 -2 -1 -2
ihre bewerbungsunterlagen|14 -4 -2 -1
ihre daten|3 -7 -8 -5
ihre email|-5 12 -2 -2
ihre kundigung|-1 -4 -3 -2
ihre mappe|16 -6 -2 -2
ihre nachricht|-6 12 -1 -1
ihre neue|-4 -3 -1 -1
ihre selbstauskunft|-11 0 0 0
ihre unterlagen|4 13 -3 -5
ihrem|-5 -7 0 -5
ihrem wunsch|-7 -2 -1 1
ihrem wunscharbeitgeber|-5 -2 -2 -1
ihren|-1 -4 -2 -2
ihren antrag|-11 -1 -1 -1
ihren termin|-4 -3 -6 -2
ihrer bewerbung|1 13 -6 -5
ihres|9 -5 -11 -4
ii|9 -1 0 2
ik|12 -1 -2 -1
ik had|11 -5 -2 -1
ik je|3 10 0 -5
il cliente|13 -3 -2 -2
il colloquio|-2 -5 9 -3
il curriculum|-6 19 -4 -2
il direttore|-5 -1 9 0
il girasole|-3 -4 -1 -2
il lavoro|1 -6 -3 14
il posto|14 2 1 -6
il proprietario|-6 -1 -1 -1
il prossimo|-5 -3 11 -1
il suo|9 2 -9 -6
il tempo|9 -4 -1 -1
ilex|-4 11 -2 -1
ilex optical|-4 11 -2 -1
im anhang|-13 -2 6 15
im februar|-11 12 -1 0
im haus|-11 3 -1 -1
im herbst|17 -9 -4 -4
im laden|19 -4 -6 -3
im marz|13 -6 -2 -2
im rahmen|-3 -2 -3 -1
im rennen|-14 14 -4 -2
im sommer|13 -4 -4 -1
im verfahren|-10 0 -2 -1
im verkauf|14 -6 -3 -1
im zusammenhang|-3 11 -2 -1
immig*|-7 -2 -1 0
immigration|-7 -2 -1 0
immob*|-5 -10 -2 -1
immobilien|-3 -9 0 0
immobilien ag|-3 -9 0 0
imobi*|-6 -2 -1 -1
imobiliaria|-6 -2 -1 -1
imoge*|4 5 3 -2
imogen|4 5 3 -2
impor*|5 -7 -5 -3
importante|-1 -4 -3 -2
imprevisto|-6 -2 16 -2
imran|-9 4 -1 0
in a|12 -4 3 -3
in allegato|-8 -1 -1 10
in and|-2 -7 -3 -2
in anspruch|-12 15 0 0
in behandeling|3 14 -3 -2
in biscuit|-8 -1 0 0
in carico|-7 13 -1 -1
in coming|-4 -4 -1 0
in consideration|9 -2 -1 -1
in considerazione|3 -8 -3 -3
in cui|-7 12 -2 -1
in de|7 -1 -10 1
in den|-1 16 -7 1
in een|9 -4 -1 -1
in einem|2 -7 12 -2
in finance|-13 -2 -2 -2
in finding|-10 -1 -1 0
in for|10 3 9 -4
in future|-6 -4 -3 -2
in grado|-12 10 -1 -1
in hamburg|-4 -1 9 -1
in jan|-14 17 -5 -5
in january|0 -6 -5 -3
in joining|11 -1 -1 -1
in june|9 -2 -1 -1
in last|10 -1 -2 -1
in leipzig|-16 -3 -2 -1
in linea|2 13 -4 -3
in march|-9 -11 -9 6
in on|10 -1 -9 -3
in process|-10 11 -3 -2
in progress|-12 15 -1 0
in ruhe|-9 15 -2 -1
in six|11 -3 -2 -1
in studio|-3 -1 9 -1
in te|-6 -4 -6 -1
in term|-1 -6 -1 -1
in their|13 -5 -1 -1
in touch|-4 17 -6 -4
in week|-10 15 -1 0
in what|-3 -3 -3 -1
in which|-14 10 6 0
in word|-4 -3 -1 -1
in working|14 4 -3 -2
include you|9 -3 -4 -1
incom*|-20 1 1 -5
income|-7 -10 7 0
incomplete|-17 6 -2 -2
incomplete applications|-10 1 -2 0
incontro|-6 -3 -4 -2
inconvenience caused|-7 -3 0 0
incor*|4 9 -6 3
incre*|-3 -2 -2 -2
increase|-4 -2 -2 -2
increase your|-4 -2 -2 -2
indef*|-22 -4 -9 10
indeferido|-7 -3 -2 -3
indefinido|-15 6 -4 15
indep*|9 -6 -6 -1
indet*|-7 -2 -6 6
indeterminato|-13 -1 -5 7
indic*|12 -11 1 3
indicated|10 -3 -1 -1
individually|-9 12 0 0
individuato|11 -8 -4 -2
infelizmente nao|24 0 -11 -1
infelizmente o|-12 -3 3 -2
infer*|13 -1 -3 -1
inferiore|10 -2 -3 -1
influ*|-1 -7 -3 -1
infoj*|3 7 4 -4
infojobs|3 7 4 -4
informal|-6 -3 10 4
informamos que|10 -6 -5 -5
informar|17 -14 -5 -6
informar que|17 -14 -5 -6
informe e|-7 9 0 0
informed|-1 9 3 -5
informed that|11 -5 1 -1
informer|3 -9 -5 2
informer que|2 -10 -6 1
informes|-15 7 -1 0
informieren wir|-8 13 -1 -1
informiert|-19 3 -2 7
informons|13 -4 -1 -1
informons que|13 -4 -1 -1
ingen*|-1 -8 1 -4
inges*|-4 -5 -3 -1
inget*|-3 -4 -3 -2
ingetrokken|-3 -4 -3 -2
ingev*|11 -3 -4 -3
ingevuld|11 -3 -4 -3
ingre*|-10 0 1 5
inhou*|17 -3 -6 -1
inhouse|9 -3 -2 -1
inici*|-16 -1 3 15
inicio|-12 1 -6 17
inicio a|-3 -2 -1 9
inizi*|-5 -6 3 -1
inklu*|-5 9 -1 -1
inmid*|29 -8 -6 -5
inmiddels|29 -8 -6 -5
inmiddels weg|4 -5 -5 12
inmob*|-5 -2 -1 -1
inmobiliaria|-5 -2 -1 -1
innen|10 1 -2 -2
inner*|-5 15 -8 -3
innerhalb|-16 19 -5 -1
innerhalb von|-13 18 -3 -2
inolt*|-7 10 -1 0
inqui*|-13 11 -7 -6
inquilino|-5 -1 -2 -2
inquilinos|-10 -3 -2 -2
insch*|-8 13 -6 -3
inschrijving|-9 10 -3 -2
inschrijving voor|-4 15 -1 -1
inscripcion|5 9 -4 0
inscription|-9 10 -3 -1
inscrit|-5 -2 -1 -1
inscrito|-9 16 -2 -2
inscrito en|-7 12 -2 -2
inser*|15 -7 -2 -1
insie*|3 0 8 -2
insieme|3 0 8 -2
inspe*|3 3 4 -1
inste*|-23 -10 11 3
instead|-23 -10 11 3
instituto|1 5 6 -2
insur*|14 -14 -9 1
insurance|12 -10 -9 2
insurance wont|10 -2 -2 -1
intak*|3 11 5 -2
intake|6 14 -4 -2
integ*|6 0 4 2
interes|11 -5 -4 -2
interes en|9 -2 -3 -2
interessato|-8 -6 -4 -2
interesse na|18 -5 -2 -2
interessenten|-9 0 0 0
interessieren|-9 12 -3 -2
interessiert|-9 -7 1 -2
interest|10 0 -2 -2
interest in|10 0 -2 -2
interest you|12 -4 -2 -1
interested|-23 3 8 -2
interested and|-12 -2 -2 -1
interested in|1 10 0 -4
interested we|-6 0 11 0
interesting|9 -2 -2 0
interet porte|9 -3 -1 -1
intern|6 -10 7 -4
internal|2 -4 -10 7
internal candidate|-3 -3 -3 -2
internally|16 -4 -5 -1
interne|14 2 -8 3
internship|22 -6 -3 -1
internship programme|10 -5 -1 0
interview|1 -4 11 -3
interview as|-4 -1 11 -1
interview for|-2 -10 21 -4
interview is|-5 -1 9 0
interview on|7 -9 2 -2
interview so|-3 -1 10 -2
interview stage|11 -3 0 -1
interview will|-16 10 15 -2
interview with|1 -5 9 0
interview you|-12 12 5 3
interviewed|4 -17 -10 2
interviewers|1 3 12 -3
interviewing|3 15 -11 -6
interviewing with|-3 -3 -4 -1
interviewing you|10 3 -2 -2
interviews are|-9 10 4 0
interviews for|11 -5 8 -1
interviews will|-5 -2 15 0
into|-1 -2 -6 -3
intro|-9 2 18 -1
intro call|-9 2 18 -1
investing|-4 -2 -4 -1
invia*|-6 18 -10 -6
inviata|-11 19 -2 0
inviato la|-3 10 -2 -1
invio|-5 11 -1 -1
invit*|1 -5 11 -4
invite|-3 -4 18 -4
invite you|-2 -2 19 -3
inviting|13 -7 -6 -1
inviting you|13 -7 -6 -1
invlo*|-10 1 -3 -1
invloed|-10 1 -3 -1
invloed op|-10 1 -3 -1
invoice|-7 -5 -3 -3
inzwi*|-7 -5 10 -5
inzwischen|-7 -5 10 -5
inzwischen intern|-14 -1 16 0
inzwischen vergeben|11 -2 -1 -1
io|-15 4 10 -3
irene|-6 13 -2 -1
irmao*|12 -4 -2 -2
irmaos|12 -4 -2 -2
ironb*|-11 7 -1 4
is appreciated|9 -3 -1 -1
is at|-5 -1 11 0
is attached|-12 -5 -5 23
is back|-15 9 -5 -1
is behind|-7 10 4 -1
is best|-5 -4 13 -2
is binnen|-16 36 -7 -4
is closing|-5 -1 -1 -2
is confirmed|-1 -3 10 -1
is contingent|-6 -1 -1 14
is er|-8 6 12 -1
is fine|-6 -2 5 18
is free|-7 -3 -1 -1
is full|-10 8 3 -3
is helaas|-9 -2 9 -1
is in|-9 28 -7 -4
is inmiddels|19 -4 -5 -4
is making|-5 -4 -2 -1
is moving|-7 14 -1 -1
is niet|-2 -4 -2 -1
is no|6 -12 -4 -5
is nog|-11 9 -3 -1
is off|6 6 -15 -2
is on|-11 24 7 -3
is one|-18 -2 2 -1
is out|-10 2 14 -1
is presently|10 -5 -1 -1
is received|-6 9 -1 0
is refused|-8 -2 -3 -3
is scheduled|-9 -4 2 -2
is still|-26 1 -6 -3
is subject|-7 -2 -1 17
is taking|-13 7 -1 0
is there|14 -3 6 -3
is to|1 9 -4 -4
is travelling|-8 -5 10 0
is unable|-6 -3 -3 -2
is under|-13 19 -2 -1
is verstuurd|-8 20 -3 -2
is yours|-13 -4 -4 28
isala|-2 -1 -6 0
isnt a|-9 27 -4 -3
isnt available|4 -1 -2 10
isnt the|17 -3 -1 -1
isso|-1 14 -9 1
issue|-1 -3 -4 -3
issue*|-9 0 2 0
ist am|-5 4 10 -1
ist angekommen|-12 23 -5 -2
ist anonym|-6 -4 -2 0
ist bei|-8 15 -2 -2
ist bis|-11 -1 2 -1
ist da|-19 39 -4 -5
ist daher|9 -2 -2 -2
ist damit|10 -3 -2 -1
ist der|-8 4 10 -6
ist eingegangen|-7 19 -4 -2
ist keine|-6 11 -2 -1
ist kriegt|-5 9 -3 0
ist leider|-2 -5 3 -5
ist nach|-5 -8 -3 11
ist nicht|-4 -11 0 -4
ist noch|-16 9 -3 -1
ist rufe|-10 14 -1 -1
ist schon|20 -5 -5 1
ist unser|-4 -1 9 -1
ist was|-3 -1 9 -1
ist weiterhin|-8 -4 -2 -1
istit*|16 3 -5 -3
istituto|17 0 -4 -3
it again|-6 -2 -1 -1
it and|6 16 -8 -4
it any|13 -4 0 -1
it at|-10 3 -2 0
it before|-6 -5 -2 0
it by|-13 -8 3 -2
it d|-4 -1 10 -1
it doesnt|1 -7 -5 -2
it for|-11 0 -2 -2
it helps|-7 -2 -1 0
it if|-9 6 -2 7
it in|5 0 4 2
it isnt|-15 9 0 -4
it ll|-14 9 12 -3
it may|-9 6 0 0
it on|-12 5 -8 -2
it opens|9 -1 -1 0
it over|2 -2 -11 15
it properly|-4 14 -4 -1
it right|-8 12 -1 -1
it so|12 -3 -2 -1
it thanks|-7 23 -5 -2
it there|17 -3 -5 -3
it to|13 -6 -6 -5
it was|10 -4 -6 4
it wasnt|-8 -1 -1 -2
it we|-1 -4 10 -1
it went|11 -2 -2 -3
it will|-6 0 -4 -7
it would|10 0 -2 -1
item|-6 -5 -5 -2
item is|-6 0 -3 -1
items|-13 15 -4 -2
items were|-9 12 -1 0
its review|-6 -4 -2 -2
j|17 -4 -10 -1
j accompagne|-3 -2 -3 -1
j ai|18 -8 -5 1
ja|12 -13 -10 2
ja bewaar|-5 -2 -2 -1
ja esta|-7 11 -1 -1
ja nao|9 -6 -1 -1
ja wo|-7 -2 -1 0
jaarc*|-3 -2 -2 11
jaarcontract|-3 -2 -2 11
jacin*|-6 -2 12 -1
jacinto|-5 -1 10 -1
jack|-1 -5 -4 -7
jahr|19 -6 -8 -5
jamie|9 0 -2 -1
jamme*|4 -6 -7 -4
jammer|4 -6 -7 -4
jammer dat|-7 -2 -2 -2
jammer maar|-3 -3 -2 -1
jan|-14 14 -10 4
jana|-2 -9 -5 -2
janel*|-5 -2 -2 13
janse*|0 -3 -6 -1
jansen|0 -3 -6 -1
janua*|-4 10 4 2
january|-2 8 3 0
jayde*|9 -3 -1 -1
jayden|9 -3 -1 -1
je akkoord|-4 -2 -2 9
je binnen|-12 18 -1 0
je blijft|-8 13 -1 -1
je brief|-3 13 3 -3
je dat|-7 -2 -5 -2
je deze|-4 -3 -4 -1
je dit|-4 -4 -4 -2
je er|10 0 -3 -2
je garde|14 -6 -2 -1
je geen|9 4 -3 -3
je graag|4 -9 11 7
je hebt|-11 -14 23 -8
je het|-3 -7 -4 16
je hoort|-15 28 -7 -2
je in|0 9 -3 -1
je inschrijving|-7 10 -3 -2
je interesse|14 -1 -4 -2
je je|-13 -5 0 -2
je kandidatuur|-1 17 -4 -2
je langskwam|16 -6 -3 -2
je maandag|-2 -3 10 -1
je mail|-1 19 -7 -5
je max|-2 -3 9 -1
je me|-7 -6 4 -3
je meeloopdag|-1 -1 -7 0
je na|-9 1 -2 -1
je niet|3 -6 16 0
je niets|-3 9 -1 -1
je nieuwe|-5 -2 -2 -2
je ons|-5 -2 -1 11
je op|-2 15 -7 -3
je profiel|-6 -2 -5 -2
je reste|11 -2 -4 -2
je reviens|3 10 -4 -1
je score|10 -1 -4 -1
je sollicitatie|-3 12 7 -6
je suis|-6 2 13 -4
je transmets|-12 19 -3 -2
je uit|-9 -6 10 -2
je van|-6 -3 -3 -1
je verdere|10 -6 -1 -1
je voor|-5 -6 11 6
je zodra|-6 11 0 0
je zoekopdracht|-5 -2 -1 -1
jeans|-3 -2 12 -2
jede|-14 1 2 -2
jedem|-16 19 -2 -2
jedem sofort|-6 12 -1 0
jeden fall|-9 16 1 -1
jederzeit in|-7 9 0 0
jedoc*|15 -5 -2 -1
jedoch|15 -5 -2 -1
jeman*|18 -11 -1 -6
jemanden|23 -17 -3 -6
jemanden gefunden|12 -6 -2 -2
jemanden mit|10 -7 -6 -4
jens|6 -11 -3 -1
jerse*|-7 -1 -1 0
jersey|-7 -1 -1 0
jess|5 -5 13 -3
jessi*|11 1 -4 -2
jessica|10 2 -3 -2
jetzt auf|-10 8 -3 -2
jeudi|-2 -6 19 -5
jij niet|10 -2 -2 -1
jij zit|9 -4 -1 -1
jo|-15 -7 10 -5
job advertiser|-9 12 -1 0
job alert|6 -9 -2 -1
job at|10 -5 -1 1
job is|-8 -9 -6 26
job offer|-6 9 0 0
job search|9 -1 -2 -1
job to|23 -5 -4 -2
job was|-4 14 -2 0
job with|0 -4 -3 -2
job you|-9 -6 -3 -2
jobag*|-10 -4 -3 -2
jobagent|-7 -3 -2 -2
jobagent hat|-4 -2 -2 -2
jobagenten|-4 -3 -2 -2
jobs for|-12 -4 -3 -2
jobs fur|-3 -2 -3 -2
jobs in|1 -9 -3 -3
jobs match|-11 -1 -1 0
jocel*|-4 9 -2 -1
jocelyn|-4 9 -2 -1
join the|15 -4 -4 -3
join us|-5 -3 -9 13
joine*|-10 10 -7 -4
joined|-9 -2 -3 0
joined our|-7 -2 -2 0
joinery|-6 14 -2 -2
joini*|2 -5 -2 10
joining|2 -5 -2 10
joining us|-3 -3 -4 14
joint*|-3 -2 -2 9
jointe|-6 -1 -1 10
jon|-8 -1 -1 0
jonas|-1 -11 11 -1
jorda*|9 0 1 0
jordan|9 0 1 0
joris|-1 15 -6 -4
jorna*|-3 2 -5 12
jornada|-2 -4 -2 13
jornada completa|-7 -1 -3 15
jou|24 -13 -11 -4
jou geen|9 -1 -4 -1
jour|-6 11 -3 -2
jours|-27 15 3 6
jours de|-6 -4 -4 13
jr|13 -2 -3 -1
jueve*|-13 -5 19 5
jueves|-13 -5 19 5
jugen*|9 -2 -3 -1
juill*|12 -5 3 -2
juillet|12 -5 3 -2
juli|6 -4 -8 12
julie|-4 -4 -3 16
julli*|-12 -2 -2 -1
jullie|-12 -2 -2 -1
jun|-6 -6 4 -1
june|-11 -4 6 -1
june at|-7 -2 17 0
june has|-7 -1 -2 -1
juni|-9 0 8 0
junior|8 -9 5 2
junior copywriter|1 -4 -5 -1
junip*|-2 9 -2 -1
juniper|-2 9 -2 -1
junk|-9 10 0 0
junto|9 -5 -2 4
juri|11 -4 -2 -1
jury|-6 -4 -2 -8
jury de|12 -3 3 -2
jury hat|3 -9 -1 -1
jusqu|-8 21 -6 1
jusqu au|-10 20 -5 -2
just confirming|-5 10 1 -2
just letting|11 1 -3 -2
just now|-1 -1 11 -2
just reply|-16 -5 0 2
just so|-12 -3 -1 -1
just to|-2 10 -3 1
justi*|-5 -2 -2 -4
kaffee|-11 -5 10 -2
kai|-1 -4 10 -1
kalen*|-11 9 1 -1
kalenderwoche|-5 10 -1 -1
kalt|-5 -1 -2 -1
kalt erwischt|-5 -1 -2 -1
kalte*|10 -4 -2 -2
kam|9 -4 2 -2
kamla|-4 -2 -2 -1
kan|-7 11 20 -12
kan het|-3 -4 19 -3
kan je|-12 -9 18 -3
kandi*|10 4 -4 -4
kandidaat|8 -2 -8 -7
kandidaat die|9 -1 -3 -1
kandidaten|10 4 -1 -3
kandidaten die|2 16 -6 -4
kandidatenprofil|-11 6 0 0
kandidatinnen und|10 -2 -3 -2
kandidatur|9 -3 -2 -1
kandidatuur|5 20 -6 -4
kandidatuur voor|-7 22 -3 -2
kann es|-16 17 -2 -2
kann nicht|9 -7 4 -1
kanns*|-11 -4 12 16
kannst|-11 -4 12 16
kannst am|-8 -5 -3 19
kannst du|-18 8 10 8
kanzl*|14 -5 -2 -1
kanzlei|11 -4 -1 -1
kapaz*|-5 -4 -4 -3
kapazitaten|-5 -4 -4 -3
kapla*|0 0 -11 0
kaplan|0 0 -11 0
karen|-12 -3 -2 22
karriereabend|-2 -2 -4 -1
karriereportal|-3 -5 -4 -2
karte*|-2 9 -5 -3
karten|-9 12 -4 -3
kasse|7 5 -2 -1
kasse*|-2 -3 -4 -2
kassel|-2 -3 -4 -2
kavit*|-3 10 -4 -1
kavita|-5 11 -3 -1
kaya|-2 -1 9 -1
keen|-3 -2 9 3
keep applying|-7 -8 -1 -1
keep going|3 -8 -3 -2
keep me|-12 1 -2 0
keep the|-16 9 -3 -2
keep them|-10 -1 -1 -1
keep your|3 -7 -2 -4
keepi*|3 -8 -5 -1
keeping|3 -8 -5 -1
keer|17 -9 -5 -3
kein|17 -8 -9 -4
keine absage|-7 13 -2 -1
keine entscheidung|-3 11 0 0
keine gunstigere|-8 -1 -1 -1
keine kapazitaten|-5 -4 -4 -3
keine stelle|16 -3 -1 -2
keine zusage|22 -4 -3 -4
keine*|3 -1 -7 -5
keinen|3 0 -8 -5
keinen bedarf|11 -6 -1 0
keinen einfluss|-6 -2 -1 0
keinen platz|-10 -4 -2 -2
ken|-8 -5 -4 -2
kenda*|-5 14 -2 -1
kendal|-4 12 -2 -1
kenne*|-6 -7 25 -6
kennen sie|-6 -2 -1 -1
kennenlernen|-17 -3 33 -1
kennenlernen und|-6 -2 12 -1
kennenzulernen|-8 0 -2 -1
kenni*|-1 -7 28 -3
kennismaken|-9 -2 17 -1
kennismaking|-8 -2 18 -1
kennz*|-3 -5 -4 -3
kennzahl|-4 -7 -1 0
kept|12 0 -4 -2
kept on|9 -2 -1 -1
kerry|9 -2 0 0
keuze|20 -9 -7 -4
kiel|-8 9 -4 4
kies|-6 -5 10 -1
kieze*|12 -3 -4 -1
kiezen|12 -3 -4 -1
kijke*|-3 17 -3 -2
kijken|-3 17 -3 -2
kinde*|-1 -9 2 -4
kindly acknowledge|-4 -1 12 -1
kindly bear|-9 0 -3 -1
kindly note|-1 12 0 -1
kirch*|-5 11 -4 -3
kirchenmusiker|-9 2 -3 -1
kite|-11 12 -2 -3
klaar|-11 -1 -4 8
klapp*|-18 12 7 5
klappt|-12 10 6 4
klass*|8 10 -2 -3
klasse|3 12 -1 -3
klasse d|-3 12 -2 -1
klaus|9 -2 -1 -1
klein*|-13 8 1 -6
kleine|-14 -5 5 -1
klicken sie|-3 -5 -2 -2
klini*|-5 -9 -1 -2
klinikum|-7 -3 -6 0
klinikverbund|-3 -7 0 0
knapp|10 -4 1 -2
knive*|-9 -3 18 -3
knives|-9 -3 18 -3
know and|-9 0 -4 -2
know anyone|-9 -3 -2 0
know by|-24 4 7 31
know how|9 -3 -3 -2
know if|-10 4 -3 16
know it|13 -2 -4 0
know that|7 -11 -1 3
know this|11 -3 -2 -1
know we|12 8 -4 -2
know you|11 1 -7 0
knowl*|9 -2 -2 -1
knowledge|9 -2 -2 -1
knows|12 -3 -3 -1
koffie|-5 -2 9 -1
kofi|12 -3 2 -2
kok|14 -5 -7 -4
kollegin aus|-8 -1 -2 -1
kollegin mit|10 -3 -2 -1
kollektiv|10 -3 -1 -1
kom dan|-3 -3 -3 -1
kom je|-4 -7 14 6
komen|-7 0 11 -6
komm|1 -8 9 -2
komme*|-4 14 2 -5
kommen|-4 12 4 -6
kommen wir|-2 13 -2 -2
kommen zuruck|9 -5 -1 0
kommenden|0 9 0 -1
kommt|-2 14 -10 4
kompa*|-7 -3 -3 -1
kompl*|20 -2 -5 -4
komplett|20 -2 -5 -4
komt|-3 9 -1 -2
kondi*|-4 -2 -4 15
konditionen|-4 -2 -4 15
konnen dass|-8 -2 -1 14
konnen die|-9 0 -2 13
konnen ihnen|10 -3 -1 -1
konnen wir|2 -11 -5 0
konnt*|5 -7 -6 -7
konnte|6 -8 -12 -11
konnte leider|-11 -3 -4 -3
konnten|2 -6 -1 -5
konnten sie|-7 -8 -6 -3
konnten zu|10 -1 0 0
konta*|-12 17 -3 -2
kontaktieren|-11 16 -1 0
konto|-5 -5 -1 -1
kontor|13 -3 -2 -1
kopf|9 -3 -1 -1
kopie|-18 -10 -10 11
kopie van|-9 -5 -2 3
korbi*|-1 -1 -7 -1
korbinian|-1 -1 -7 -1
kosten die|-3 11 -2 -1
kowal*|1 -5 -3 -2
kowalczyk|-2 -4 -3 -2
krank|-2 -1 -7 -1
krank*|-2 -10 -15 2
kredi*|-17 5 -2 -2
kredit|-9 -1 0 0
krieg*|-9 13 6 -3
kriegst|-4 -3 11 -1
kriegt|-5 9 -3 0
kriegt von|-5 9 -3 0
krijgen|-1 10 -2 -1
kuche*|9 2 -3 -2
kun|-9 10 11 -5
kun je|-9 10 11 -5
kunde hat|9 -3 -4 5
kundi*|3 -8 -5 -4
kundigung|-2 -7 -4 -3
kunft*|-3 -3 -2 -1
kunne*|9 -11 -10 -10
kunnen|9 -11 -10 -10
kunnen we|12 -5 -2 -4
kunnen wij|-7 -2 -4 -2
kunt het|-8 -1 -1 0
kunt maken|-7 -5 13 -1
kunt werken|11 -5 -2 0
kurz|2 -10 22 -7
kurz bescheid|6 -4 11 -5
kurz uber|-2 -9 0 0
kurze info|-4 -7 -3 0
kurze*|-2 -10 2 -4
kurzfristig|-1 -1 -9 -1
kurzl*|-6 -3 -3 -1
kurzlich|-6 -3 -3 -1
kw|-11 12 -2 -1
kwame|-8 -3 9 8
l annuncio|-10 2 -2 -1
l azienda|2 5 4 -2
l entretien|-1 -5 20 -4
l offre|0 8 -6 9
la busqueda|3 -9 -3 -3
la carta|-1 -4 -4 17
la commission|2 -8 0 -3
la contatteremo|-12 18 -2 -2
la copertura|-4 -1 -2 -2
la date|-5 9 -2 -1
la disponibilita|9 -3 -1 -1
la encargada|-3 14 -6 -2
la entrevista|0 -4 17 -6
la etapa|9 -2 -2 -1
la fase|20 -4 -5 -2
la giuria|-11 -1 -1 -1
la lista|-7 10 -2 5
la nostra|1 3 3 7
la oferta|8 7 0 -5
la oportunidad|-12 -1 -1 -1
la persona|17 -2 -5 0
la plaza|24 7 -7 -5
la posicion|14 -4 -3 -1
la posizione|11 4 2 -5
la presente|11 0 1 1
la promesse|-4 -1 -2 9
la puntuacion|12 -5 -3 -1
la que|15 -3 -3 -1
la richiesta|-3 -3 -2 -2
la ringraziamo|15 -1 -4 -2
la ringrazio|11 -3 -2 -1
la s|1 -9 6 3
la scheda|-7 -3 1 -1
la selezione|-9 17 -4 -2
la semana|-2 9 -2 -1
la sera|10 -3 -2 -2
la solucion|-2 -1 -5 -1
la suite|4 7 1 -3
la table|-6 3 10 -2
la tua|-6 19 -5 -6
la vacante|13 -5 3 -2
laat|-10 5 6 5
laat je|-16 3 5 10
labor*|-15 -3 12 3
lad|10 -2 -2 -1
laden|0 -2 9 -3
laden wir|-7 4 21 -5
laden*|-3 -1 10 -1
ladenschluss|-3 -1 10 -1
lads|14 -7 -4 4
ladt|-3 -5 16 -1
ladt dich|-2 -2 9 -1
lag|14 -3 -4 -2
lamen*|0 -5 -3 -6
lamentamos|-2 0 -10 -8
lamentamos informarle|-3 -3 -2 -2
lamentamos no|-6 10 -2 -2
lande*|-5 9 -8 -5
landed|-2 13 -3 -1
landi*|-5 11 -1 0
landk*|-7 10 -1 1
landl*|-16 -3 -2 -1
landlord|-14 -9 -1 0
landlord has|-19 -1 -1 0
lands|9 -1 -2 -1
lane|10 -3 6 -1
lange|17 -7 -5 -2
lange*|-4 5 -6 -5
langer|-8 7 -5 -4
langs*|17 -10 5 -4
langskwam|16 -6 -3 -2
lapto*|-13 -6 8 -3
laptop|-13 -6 8 -3
laque*|14 -3 -2 -2
laquelle|14 -3 -2 -2
laquelle vous|10 -2 -1 -2
las condiciones|-5 -2 -3 15
las entrevistas|9 -2 -2 -1
las molestias|-13 -2 -3 -2
last day|-6 -1 -2 -2
last night|16 -3 -3 -3
last week|18 -1 -5 -2
last year|-9 8 -3 -2
lasti*|9 -2 1 -2
lastige|9 -2 -2 -2
late|-1 -7 22 -4
laten we|-7 9 -1 0
later|2 2 5 3
lates*|-10 8 4 0
latest|-10 8 4 0
laufenden|-3 9 -1 0
laura and|-5 11 -2 -2
laurent|9 -3 -1 -1
laut|-3 -3 -2 -1
lavan*|13 -5 -2 3
lavorativi|-5 18 -2 -1
lavoro|-7 6 -14 9
lavoro e|-6 -3 -5 14
le agradecemos|15 -6 -2 -1
le auguriamo|-4 -3 -1 -1
le chiediamo|-6 -6 2 -2
le client|15 -4 -3 -2
le comunicamos|10 -4 -3 -2
le comunichiamo|10 -4 -2 -1
le contrat|-7 -3 -4 18
le job|-5 -3 11 0
le jury|12 -7 1 -3
le mardi|-9 -3 17 -1
le plaisir|-15 -4 7 20
le poste|6 5 -4 6
le proprietaire|-15 -1 0 0
le recrutement|1 12 -4 -3
le recruteur|-5 12 -1 -1
le regret|-1 -6 -4 -4
le role|-4 -2 -2 -1
le service|-10 -11 9 -3
le seuil|10 -2 -1 -1
le temps|10 -4 -4 4
le votre|-14 -1 6 -1
lea|16 -2 -5 -3
leade*|3 5 -3 7
leader|-3 11 -7 10
leader toddlers|-3 -1 -1 9
leadership|10 -2 -2 -1
learning about|2 -5 -6 -2
leasi*|-12 6 -2 -2
leasing|-12 6 -2 -2
leasing office|-13 0 0 0
least|-8 -5 3 -4
leave and|-7 18 -1 -1
leave it|17 -4 -4 -3
leave you|-6 -2 -3 -1
leave*|14 -3 -3 -1
leaves|14 -3 -3 -1
leben*|-7 8 1 -9
lebenslauf|-8 10 -3 -7
lebenslauf und|-10 -3 -2 -1
left|-10 2 -6 -5
left off|-9 1 -3 -1
legal|7 0 5 -1
lehrs*|11 -2 1 -4
lehrstelle|11 -2 1 -4
lei e|9 -2 -3 -1
leich*|10 -5 -3 -2
leichtgefallen|9 -4 -1 -1
leid|16 -4 -10 -2
leider absagen|10 -6 5 -1
leider fehlt|-6 -2 -2 -1
leider haben|9 -6 -8 -5
leider hat|7 -3 5 11
leider ist|-17 -10 23 -8
leider keine|17 -6 -5 -5
leider keinen|-8 -6 -2 -2
leider konnen|3 -12 -10 -3
leider mitteilen|2 -6 -4 -3
leider mussen|2 -6 -13 -4
leider nur|10 -1 -1 -1
leider passt|20 -8 -2 -1
leider sind|0 -7 -5 -3
leider verschieben|-5 -2 14 -2
leider verzogert|-7 20 -2 -1
leider war|-2 -1 9 -1
leido|-12 22 -3 -2
leido tu|-4 9 -2 -1
leila|-5 2 7 5
leipz*|-10 -1 -5 -3
leipzig|-12 -1 -4 -3
leite*|7 6 6 -4
leiter|13 -2 1 -2
leiterin|-7 15 -2 -1
leitu*|13 2 -1 -3
leitung|9 4 0 -3
lena|8 -2 -2 7
leo|-9 19 1 -6
leon|-1 2 9 -1
lerat*|-5 -2 -4 -1
lerato|-5 -2 -4 -1
les|2 9 -7 -6
les candidats|-10 17 -1 0
les candidatures|-10 10 -3 -1
les offres|-3 -5 -2 -1
les personnes|-6 9 -1 0
let me|-9 -10 9 16
let us|-10 -7 8 15
let you|0 10 -7 -2
lette*|1 1 -7 11
letter|1 -1 -6 13
letter and|-2 7 5 0
letter of|5 1 -6 9
letti*|-17 -6 0 -4
letting|-16 -4 -3 -4
letting me|-11 -2 -2 -1
letting us|-17 -6 2 -2
lettings|-4 -4 1 -3
letto|-7 -5 9 -2
letto il|-7 -4 10 -2
lettr*|7 9 -3 -3
lettre|7 9 -3 -3
letzt*|2 -10 1 -6
letzten|0 -11 1 -4
leute|19 -8 -1 -4
leuve*|-2 -5 -5 -3
leuven|-2 -5 -5 -3
leva|-5 -2 -1 -1
level|9 2 -5 -1
lezen|-7 12 -1 -1
lg|12 -8 18 -7
lhe|-14 8 -1 15
li|-4 -2 14 -2
lia|-11 10 -2 -1
libero|-2 0 -5 14
library|10 -3 -4 1
libre|-3 -7 18 -2
libre lundi|-5 -2 12 -1
libres|-10 3 -4 -1
lic|12 -4 -2 -1
licence|24 -10 -5 -3
licencia|-7 -6 4 -1
licht*|9 -8 2 -1
liebe autorin|-7 -1 0 -1
liebe familie|-10 -1 -1 -1
liebe frau|1 0 -2 13
liebe grusse|4 4 -3 6
liebe jana|-2 -6 -2 -1
lieber herr|11 -7 -4 0
liefe*|-10 -7 -2 -3
liefs|11 -5 -2 0
liegt jetzt|-7 18 -2 -2
lien|-12 -2 7 4
lieu|-1 -3 15 -3
life|3 -7 10 -3
light|-9 3 -1 -1
lighthouse|-3 -3 -2 -2
ligne|-11 -7 4 -4
ligt|-9 23 -8 -5
ligt hier|-3 16 -4 -2
like feedback|14 -3 -6 -2
like to|-6 -4 12 5
like us|-12 -3 -1 0
like you|-7 -7 2 9
liked|0 -9 19 -6
liked you|13 -2 -3 -1
liked your|-8 -3 22 -2
likel*|-13 1 -4 -2
likely|-13 1 -4 -2
likely are|-8 -2 -1 0
likely to|-8 -1 -3 -1
lilou|-5 -3 -1 0
lin|-4 12 -3 -1
linda|-11 12 -2 -2
lindn*|5 -14 2 -2
lindner|5 -14 2 -2
line to|-7 -5 -1 0
lingu*|15 -1 -4 -1
link|-18 -6 19 -2
link below|-13 -4 15 -1
link by|-4 -2 9 -1
link einen|-3 -1 9 -1
link expires|-7 -4 3 -1
link in|0 -2 12 -1
link ist|-3 -1 -5 0
link om|-5 -4 -4 -2
link to|-11 0 2 6
linto*|-3 -2 -2 -2
linton|-3 -2 -2 -2
linton freight|-3 -2 -2 -2
linz|-4 -4 0 -1
list of|9 1 -5 -2
lista provisional|-6 11 -2 -1
liste|3 14 -4 -3
listo|-6 12 -1 -1
liter*|9 -5 -3 -2
livel*|-5 -2 -2 14
livello|-5 -2 -2 14
lives|11 -2 -2 -1
ll|-4 14 -1 -4
ll assume|-5 -3 11 0
ll be|-1 18 -2 -7
ll call|6 8 -3 -2
ll find|10 -2 2 -1
ll get|-20 21 1 0
ll give|-9 4 -4 2
ll hang|18 -8 -2 -2
ll have|8 -1 -1 11
ll hear|-24 25 -4 -1
ll keep|12 -8 -4 -3
ll let|-19 18 -3 -1
ll need|-1 -5 10 -2
ll pass|-13 4 -2 -1
ll read|-7 13 -1 -1
ll receive|-8 -3 9 0
ll remember|-4 -2 -1 10
ll send|-9 -4 9 -2
ll text|-3 12 -3 -1
ll try|-7 10 0 0
ll write|-6 18 -1 -1
llama*|-13 15 -5 -5
llamada|0 -1 -7 -1
llamada de|0 -1 -7 -1
llamamos|-9 13 -1 -1
llamo|11 -7 2 -3
lleva|9 -4 1 -1
lleva*|-1 -7 -8 -1
lo mejor|9 -1 -1 -1
lo que|13 -6 -5 3
lo siento|-1 0 9 -4
lo stesso|16 -3 -4 -3
loan|-12 -1 -2 -2
lobla*|-1 -6 -5 0
loblaw|-1 -6 -5 0
locatie|-3 -5 21 -2
log|-3 -4 -3 0
log in|-3 -1 -6 0
logem*|-7 -3 10 -2
logement|-4 -3 10 -2
logic*|3 -5 13 -4
logistik|-2 9 -3 -1
loin|10 -4 -1 -1
loja|1 -4 9 -3
lojas|-5 -3 -1 -1
lokal*|13 -5 -3 -2
lol|13 -6 -3 -1
long|6 -10 -4 -6
longe*|1 -9 4 -5
longer|1 -9 4 -5
longer accepting|-10 -4 -3 -2
longer interested|-3 -1 9 0
longer than|-13 7 1 -1
longer under|16 -4 -3 -1
longlist|-7 10 -1 -1
look|-5 11 -6 -2
look at|-4 16 -1 -4
look forward|-27 5 -8 4
look through|13 -7 -1 -1
looking for|12 -8 -2 -3
looking forward|-18 -4 11 17
looks|-9 15 5 -4
looks at|-4 11 -3 -1
loopt|-5 -10 -3 -1
lorca*|-3 -2 9 -1
lorcan|-3 -2 9 -1
loren*|-5 -2 -3 0
lorenz|-12 1 -5 2
los requisitos|11 -1 -2 -2
lot|11 1 -3 -1
lot of|13 -1 -3 -1
lots|2 -5 -4 -2
lotti*|-2 -2 -3 9
lottie|-2 -2 -3 9
lou|-8 -2 -1 -1
love|1 -9 5 3
love to|1 -9 12 0
loved|17 -11 9 -6
loved the|2 -4 12 -2
lovel*|10 -2 -8 -4
lovely|10 -2 -8 -4
lovely letter|9 -3 -1 -1
lovely to|-2 -1 -5 -2
low|-13 -1 12 -1
low tide|-9 -1 6 0
ltd is|-5 9 -1 0
lu|2 -9 -4 -2
luca|-1 -12 -5 -5
luck finding|-9 0 -1 0
luck in|-5 -4 -3 -2
luck out|-2 -2 -3 -2
luck placing|-6 -1 -1 -1
luck with|5 -9 -8 -6
ludo|9 -3 -1 -1
lugar de|2 -1 -16 6
luis|0 -3 14 0
lukas|12 -4 0 -2
lukke*|-7 12 1 -1
lukken|-7 12 1 -1
lukt|-15 -3 18 -4
lukt toch|-8 -2 16 -2
lunch|-1 -7 19 -4
lunch is|-5 -1 10 -1
luned*|-11 -3 16 5
lunedi|-11 -3 16 5
lust|8 -9 6 -3
luz|14 -1 -4 -2
m afraid|9 -4 1 -4
m n|4 6 -9 7
m not|-6 -1 -3 -1
m working|-10 2 -5 -1
m writing|9 -2 -3 6
ma candidature|-9 3 -1 -1
ma per|11 -3 -2 -2
maand*|-11 -3 15 6
maandag|-12 -2 19 -3
maar fijn|-8 -2 -2 -1
mach|4 -3 -5 9
mache*|11 -4 5 -5
machen|11 -4 5 -5
machen wir|-6 -4 11 -2
machi*|3 -10 2 -3
machine tools|-2 -3 -4 -2
macht|15 -3 -4 -3
mad|11 -5 -2 -1
madame monsieur|0 16 -4 -3
madame nous|9 -4 -1 -1
made a|-1 -9 5 -2
made to|13 -4 3 -4
maes|-6 -2 14 -1
mag|5 7 -10 4
maggio|-8 11 5 -1
mags|-3 -6 14 -1
magst|13 -4 -2 -3
mail is|-10 27 -6 -5
mail within|-8 -2 -1 0
mails|-12 -2 1 -2
main|5 -6 8 5
mainl*|-3 -3 12 -2
mainly|-3 -3 12 -2
mains|-8 12 -1 0
maintenance|4 -8 -8 -2
mainz|-10 5 -1 -1
maio|1 -3 10 -4
mais|8 -6 -8 -5
mais a|-4 10 -3 -1
maiso*|12 -4 -3 -2
maison|13 -6 -3 -2
make it|-16 -2 19 -4
make some|9 -2 -2 -1
maken|-8 -6 17 -4
makes|10 -4 -3 -1
making me|-5 -4 -2 -1
mal|15 -7 -2 -5
mal bei|12 -3 -3 -2
mal im|10 -1 -3 -1
mal in|10 -2 -2 -1
malgr*|-2 -5 -4 -3
malgre|-2 -5 -4 -3
malheureusement|1 -11 5 0
malheureusement la|-4 -2 10 -1
malheureusement pas|-1 -7 -9 4
mama|-5 -4 1 -1
man|11 -2 -4 -1
manage|-1 -2 -4 -4
manager at|-9 -1 -3 4
manager has|13 -11 -3 7
manager i|-6 -1 -1 -1
manager is|-5 17 4 -2
manager m|-14 -4 -1 9
manager on|9 -2 -1 -1
manager was|-8 21 -2 -1
manana|-3 -5 12 -5
manda|-5 -6 -4 2
manda*|4 -2 -7 -5
mando|-10 -2 7 9
manon|11 -4 -4 5
manqu*|-4 9 -7 -4
manque|0 -4 -3 -2
mante*|8 16 -6 -4
manuf*|-4 -5 -3 -2
manufacturer|-5 -2 -1 -1
manufacturing|-4 -2 -2 -1
manus*|-18 -2 -2 -2
manuscript|-10 -1 -1 -1
manuscrit|-7 -1 -1 -1
many|1 -1 -7 -3
many of|-5 -3 -5 -2
many people|12 -1 -2 -2
many thanks|9 4 -7 -4
mappe|19 0 -4 -3
mappe*|-9 1 -1 -1
mappen|-9 1 -1 -1
mappen und|-11 1 -1 -1
marc|-3 -3 1 10
march|-6 -7 -8 6
march so|-9 -2 -1 -2
marchetti|1 -5 -6 -1
marco*|-8 -7 9 -3
marcos|-8 -7 9 -3
mardi|-2 -5 12 -2
margi*|2 -6 -4 -1
margit|-4 -5 -1 -1
margr*|9 -3 -1 0
marine|9 -3 -3 1
maris*|-3 -8 11 2
marisol|-3 -8 9 2
mark|9 -6 -6 -3
marked|9 -5 -3 -1
markt|7 2 3 -2
markt*|3 10 -2 -2
mart|-4 -2 -5 0
marta|17 -11 -3 5
marte*|-15 2 20 -2
martes|-9 -5 20 -1
marti*|-4 -15 9 -5
martin|-4 -8 -1 -2
martina|-2 -7 9 -1
marz|-13 1 23 -2
marzo|-8 -4 1 19
mas experiencia|9 -2 -2 -1
mas ja|-1 -3 -3 -2
maste*|-9 -11 0 0
master|-10 -8 2 -5
master en|-8 -1 -1 -1
master thesis|-3 -2 9 -1
match|-4 13 -6 -1
match for|-18 10 -3 -2
match our|-9 14 0 0
match the|-7 7 -3 10
match what|-7 13 -2 -1
match your|4 -10 -3 -3
matches|-4 11 -3 -3
matching your|-6 -1 -1 -1
mate|18 -11 -9 5
material|-5 -1 -2 -1
mathe*|-3 -3 11 1
matin|-1 -4 10 -2
matri*|9 -5 -4 -2
matro*|1 -2 10 0
matroos|1 -2 10 0
matti*|-2 2 9 -1
max|-7 -2 6 -6
may not|-13 18 6 -4
may reach|-1 9 -2 -1
may reapply|14 -6 -3 -1
may submit|-7 -2 0 -1
may take|-14 18 1 0
may well|-8 -3 -2 -1
mayo|-1 -5 -6 -1
mb|-8 17 -4 -4
mbb|-7 4 9 -1
mcf|-5 11 -1 -1
me|1 -9 0 8
me a|-8 7 -8 19
me an|-6 -4 -4 -2
me and|0 -7 19 0
me at|-9 -4 18 -2
me by|-8 1 -5 20
me in|12 -5 -5 -2
me know|-12 -12 6 11
me on|0 -3 -4 -2
me to|18 -5 -3 -3
me we|-7 -2 -2 -1
meals|9 -2 -1 0
mean|12 -10 4 -2
mean it|13 -6 -2 -1
means|10 5 -1 -2
means we|9 -2 -2 -1
meant*|-3 11 -4 -4
meantime|-3 11 -4 -4
mecca*|10 -2 -2 0
mechanic|-3 0 12 -2
medica|-4 -1 -2 9
medio|1 12 -3 3
mee|-9 -9 17 5
meene*|-6 -5 21 -1
meenemen|-6 -5 21 -1
meenemen geldig|-2 -4 11 -1
meer ontvangen|-3 -3 -3 -1
meera|-6 -5 -4 5
meet at|1 -4 -4 -7
meet you|-10 0 9 -1
meeting you|-1 -5 9 -4
meets|-6 18 -3 -1
meets on|-6 13 -2 0
mehr als|-3 0 -3 10
mehr berucksichtigt|10 -7 -1 -1
mehr verfugbar|-11 -2 -2 -2
mei|-5 -1 12 9
meili*|0 -1 9 0
meiling|0 -1 9 0
meill*|10 -1 1 -2
mein|-14 -4 12 2
meine bewerbung|-14 2 -3 0
meine*|11 3 -4 -4
meinem|-7 15 -2 -2
meinen|9 -6 0 -1
meiner|9 -4 -2 -1
meinu*|-3 -4 -3 -1
meinung|-3 -4 -3 -1
meisten|5 9 -2 -2
mejor*|-9 -2 -2 1
mejorar|-7 -6 -1 2
meld|6 15 -6 -7
melde|-8 29 -6 -4
melde ich|-4 14 -3 -2
melde mich|-7 18 -2 -2
melde*|-2 9 0 -4
melden|-2 11 1 -6
melden sie|-5 -13 9 0
melden uns|-15 17 0 -3
melden wir|-10 12 -1 -1
meldet|-10 17 -2 0
meldet sich|-9 15 -1 0
melho*|9 -1 -1 2
melhores|10 -1 -4 3
melhores cumprimentos|10 -1 -4 3
melissa|-4 -3 -1 -1
member|4 10 -4 3
member has|-1 9 -1 0
member of|2 15 -3 -3
members|-7 -1 -3 -5
membership|-17 -6 2 -4
memor*|-4 -3 9 -1
menee*|-16 -4 4 -2
meneer|-16 -4 4 -2
menin*|12 -8 -7 3
menina|18 -5 -5 -3
menke|12 -4 -2 -2
menor*|-3 -3 -4 -2
mensagem|0 9 -2 -2
mensaje no|-5 -3 -1 0
mense*|22 -7 -4 -2
mensen|22 -7 -4 -2
mensen aan|9 -2 -1 -1
mento*|-12 -3 -3 -2
mentor|-8 -2 -2 -1
merch*|-4 -1 -4 -3
merchant|-10 -1 -1 -1
merci d|0 2 -10 -5
merci fur|-3 9 -2 -2
merci pour|19 -12 -7 -5
merco*|-16 -4 29 -3
mercoledi|-16 -5 29 -3
mercr*|-2 -6 13 3
mercredi|-2 -6 13 3
merid*|9 -8 -7 -3
meridian|6 -9 -6 -2
merit|14 -5 -1 -1
merit*|12 -4 -2 -2
mes|-3 13 -1 -6
mesa|-5 -2 -5 9
mesa para|-2 -3 -2 -2
mese|-10 19 -6 5
mesi|2 -8 -6 19
mesma nao|9 -3 -1 -3
mesmo|-9 1 14 -4
mesne*|-5 9 -1 -1
mess|-3 -4 1 -3
message about|9 -6 -3 -2
messaggio|1 -4 -5 -3
messaggio automatico|-5 -2 -1 -1
messe|-9 5 -4 -3
mestr*|-5 -7 -3 -3
mestrado|-6 -3 -1 -2
mestrado em|-7 -2 -1 -1
met de|17 -16 -3 -4
met een|10 -4 -6 8
met jou|12 -3 -1 -1
met kandidaten|-5 11 -2 -2
met last|9 -1 -3 -2
met m|-8 11 -6 9
met on|0 -5 -5 -3
met onze|-2 -3 -3 -1
met the|11 -4 -2 -1
met uitzicht|-2 -2 -2 9
met veel|9 -2 -1 -1
metal|-5 -2 -2 -1
metalurgica|18 -4 -4 -2
metee*|-10 -4 -2 -2
meteen|-10 -4 -2 -2
meti|17 -3 -4 -3
metropolis|-4 -3 -2 -2
mfg|19 -10 2 -3
mi e|9 -2 -2 -1
mia|-3 10 -5 -4
mich|-5 9 1 -3
mich bitte|-3 -4 -1 -1
mich fur|-6 -1 -1 -1
mick|10 -6 -3 -3
micro*|-12 -2 20 -1
microsoft|-12 -5 17 -1
microsoft teams|-12 -5 17 -1
mid|-6 -8 -2 -1
middl*|-5 10 -2 -1
middle|-6 10 -2 -1
midni*|-18 -1 11 -1
midnight|-18 -1 11 -1
mient*|-10 8 -2 -2
mientras|-10 8 -2 -2
mientras tanto|-11 14 -1 0
mierc*|-10 -2 16 1
miercoles|-10 -2 16 1
mieti*|-10 0 0 0
mietinteressenten|-10 0 0 0
mietinteressenten entschieden|-10 0 0 0
might|6 9 -7 -4
mijn|-4 -6 -2 -1
mijn gegevens|-5 -2 -2 -1
mike|6 4 -6 5
milan|9 2 -4 -2
miles|13 -6 -1 0
miles of|9 -5 0 0
mill|-4 8 8 -3
min|-9 -9 26 -5
mind|2 -15 3 3
minde*|11 -5 -5 -2
minij*|21 0 -8 -4
minijob|21 0 -8 -4
minim*|15 4 -6 -3
minima|16 -3 -6 -3
minimum qualifications|9 2 -1 -1
minimum requirements|-9 15 -2 -1
minis*|12 -8 -2 1
mins|-16 -10 38 -1
mins on|-5 -7 17 -1
minut*|-16 -9 18 -3
minuta|-6 -1 -1 11
minute|5 -10 9 -4
minuten|-6 -7 12 -4
minuten fur|-4 -2 -2 -1
minutes|-17 -10 21 -4
minutes and|-11 -4 6 -2
minutes by|-5 -2 14 -1
minutes on|-5 -2 10 -1
minuti|-9 3 9 -1
minutos|-17 -9 15 -5
mio|16 -5 -5 -2
mir bis|-7 -3 1 15
mir ist|-3 0 -6 -1
mir leid|9 -3 -10 -2
mira|-13 6 -2 -5
mireille|-2 -1 -2 9
mis|1 10 -2 -2
mise|0 -2 9 -1
miss|-4 2 9 -5
missc*|10 2 -4 -2
misschien|10 2 -4 -2
missi*|-1 -3 -4 -6
mission|-1 -11 -2 -6
mista*|-3 -8 3 -2
mistake|-5 -7 3 -2
mit besten|9 -5 -4 -2
mit dass|13 -5 -3 -2
mit dieser|-3 11 -2 -1
mit dir|10 -4 -5 -2
mit einem|0 -5 11 -4
mit einer|-3 16 -1 -3
mit fuhrerschein|10 -7 -1 -1
mit ihnen|0 10 5 -3
mit interesse|9 -5 0 -1
mit uns|11 -6 -3 -1
mitarbeiterin|12 -5 -2 -1
mitbe*|15 -5 -2 -2
mitbewerber|13 -4 -2 -1
mitbr*|2 -9 17 -5
mitbringen|-9 -6 22 -3
mitbringt|9 -2 -3 -1
mitge*|21 -7 -5 -3
mitgeteilt|13 -5 -3 -2
mitgeteilt dass|13 -5 -3 -2
mitta*|11 -8 -1 0
mitte|-4 23 -4 -2
mitteilen zu|6 -4 -4 13
mittw*|-17 -12 29 3
mittwoch|-17 -11 27 3
mitzu*|-6 -6 21 -1
mitzubringen|-5 -4 18 -1
mix|9 5 -5 -2
mobil*|-8 -3 -5 -2
mobile|-7 7 -10 -3
mobilita|-2 -6 -1 0
mobility|-9 0 7 0
mocht|10 -4 -1 -1
mochte|-8 10 10 -3
mochte sie|-5 1 14 -1
mochten melden|-7 -4 -1 0
mochten sie|-13 -17 13 9
mochten wir|2 -10 15 3
mochtest|-1 13 -5 -3
modif*|-3 1 -7 -3
modifica|-9 -2 -5 -1
moete*|17 -13 11 -2
moeten|17 -13 11 -2
mogel*|-5 10 -1 -1
mogelijk|-8 11 -1 0
mogli*|-3 1 12 -4
moglich|-3 -5 17 -3
moin|20 -12 -15 8
moin herr|10 -4 -10 -2
mois|-3 -5 -9 1
moles*|-13 -2 -3 -2
molestias|-13 -2 -3 -2
molla*|9 -2 -1 -1
mollare|10 -3 -1 -1
momen*|17 -6 -3 -5
moment|13 -8 0 -4
momentan|16 -1 -3 -4
momento|18 -6 -6 -5
momento nao|14 -3 -5 -4
momento no|14 -8 -5 -2
mon|-8 -9 13 -3
mon attention|-10 1 3 -1
monaten|4 -3 -6 -4
monaten abgeschlossen|-9 -3 -2 -1
monaten geloscht|-3 12 -1 -1
monaten nicht|-6 -3 -1 -1
monatlich|-9 10 -2 2
monats|-10 2 -2 -2
monda*|-4 -3 12 4
monday|-5 -5 14 5
monday s|-10 -1 -2 -2
monic*|-4 -3 -3 -1
monica|-4 -3 -3 -1
moniq*|-5 -6 2 -2
monique|-5 -6 2 -2
monta*|-6 -7 18 -2
montag|-9 -11 18 1
montag um|-4 -4 15 -2
montalvo|-4 -2 10 -2
month|-6 -2 -11 6
months from|9 -2 -1 0
months in|10 -4 -1 -1
months salary|-6 -2 9 -1
moosb*|-11 16 -1 -1
more about|-10 -1 13 0
more applications|-9 5 -1 -1
more candidates|-9 -1 -2 -1
more closely|10 -5 -2 -1
more jobs|9 -2 -2 -1
more likely|-12 0 -2 0
more reply|-5 -3 -1 -1
more riders|10 -2 -2 -1
more success|-6 12 0 0
more time|-2 14 -3 -1
morel|-5 -2 -3 14
morge*|-6 -8 17 -6
morgen|-7 -7 22 -6
morning and|-3 13 -3 -1
mortg*|-11 -1 3 0
mortgage|-11 -1 3 0
mossb*|-9 16 -2 -1
mossbank|-9 16 -2 -1
most|8 5 -1 -3
mostr*|9 -4 -1 0
motor*|10 -5 -5 0
move ahead|10 -4 -1 -1
move you|-1 -3 10 -1
move your|-1 -5 10 -1
moved|5 -7 11 -4
moved to|13 1 3 -2
movin*|15 2 -3 -2
moving|15 2 -3 -2
moving forward|14 -2 -1 -2
mr and|-9 -1 0 0
msc|-6 -1 -1 -1
mt|-4 -3 11 -1
muchas gracias|12 -2 -3 -1
mucho|22 -8 0 0
muhlb*|11 -3 -1 -2
muito|15 -4 -6 -5
muito de|18 -3 -5 -3
munic*|1 11 3 -4
munir|-7 -1 11 -1
museu*|9 14 -5 0
museum|9 4 -3 1
museumsaufsicht|-2 10 -2 -1
muss|8 -15 -9 -5
mussen dass|13 -2 -2 -2
mussen ihnen|10 -3 -2 -1
mussen nichts|-6 -10 -2 -1
musst|-8 -4 4 -1
musst*|11 -12 -12 -4
mussten|8 -11 -12 -4
mussten wir|-1 -4 -3 -2
must have|-4 -3 -2 -1
mutat*|11 -1 -3 -2
mutation|11 -1 -3 -2
muy|12 -7 3 -3
my application|-15 7 -2 -1
my applications|-5 14 -2 -1
my best|-5 -1 -3 -1
my client|12 -5 1 0
my cv|-7 -2 -1 0
my interview|-2 -2 10 0
my resume|-9 -4 -4 -3
n a|11 -8 -4 -5
n avons|5 7 -4 1
n est|-10 7 4 -2
na area|-10 1 -1 -1
na de|-7 24 -6 -3
na een|-7 -4 -3 -1
na procura|-8 -2 -1 -1
na proxima|-10 10 3 -1
na sala|-6 -2 10 -1
na segunda|-4 -8 -2 -2
nach dem|6 9 -8 4
nach der|-4 14 -1 -3
nach drei|11 1 -1 -1
nach eingang|-11 11 -2 -1
nach ladenschluss|-3 -1 10 -1
nach linz|-6 -2 -1 0
nach prufung|-8 -3 -1 -1
nach rucksprache|12 -2 -2 -1
nach sechs|8 6 -2 -2
nach zwei|-1 -2 -3 10
nachf*|-2 13 -4 -2
nachfragen|-3 9 -2 -1
nachk*|-6 -3 -2 -2
nachkommen|-6 -3 -2 -2
nachricht weil|-5 -3 -2 -1
nachs*|-7 14 -6 3
nachste jahr|10 -4 -2 -2
nachste woche|-22 6 1 6
nachsten|-11 14 -2 -1
nachster|-11 15 -4 9
nachster woche|-6 7 -2 9
nachstes jahr|9 -3 -2 -2
nacht*|0 3 2 10
nachw*|-1 -14 4 0
nachweis|-10 -4 -3 4
nachwuchsprogramme|-5 -1 9 -1
nada|-3 9 -2 -3
nadie|12 5 -5 -3
nadin*|-3 1 -9 -3
nadine|-3 1 -9 -3
nagy|-3 9 -1 -1
nair|9 1 -1 -1
name will|12 -5 -1 -1
namen*|9 -3 -2 -1
namens|9 -3 -2 -1
nao|11 -7 -3 -4
nao colocado|-7 -2 -1 -1
nao conseguimos|-3 -5 -3 -2
nao esta|-13 7 -1 -1
nao foi|18 -6 -11 -6
nao for|-5 -2 -2 -1
nao podemos|-1 -3 -3 -3
nao reune|9 -3 -1 -1
nao se|11 -4 -2 -1
nao seja|-9 16 -2 -1
nao selecionado|9 -2 -1 -1
nao sera|-7 -4 9 -1
nao temos|10 3 -3 -3
nao vamos|20 -6 -5 -2
naturlich|-3 3 10 -3
nda|-8 -4 10 -3
ne nous|10 -5 -1 -1
ne plus|-4 -2 -2 -1
ne pourrai|-5 -2 -1 -1
ne pouvoir|10 -1 -1 -1
near you|12 -3 0 -1
neare*|9 -2 -3 -1
nearer|10 -4 -3 -1
nee|-10 -6 -4 4
nee verwijder|-5 -2 -2 -1
need a|10 7 -6 -2
need more|6 7 -3 -1
need somebody|9 -2 -2 -1
need someone|12 -3 -2 -1
need to|-9 -1 -3 -5
need your|-9 -6 -1 6
neede*|-14 16 -2 -7
needed|-14 16 -2 -7
needi*|9 -2 -2 -1
needing|9 -2 -2 -1
neem dan|-3 -5 -3 -1
neem je|-7 3 13 -2
negat*|4 10 -6 -3
neide|-9 18 -3 -2
nein|12 0 -5 -6
nel|0 18 -9 -4
nel caso|-9 14 -2 -2
nel frattempo|-7 13 -2 -1
nell|-12 2 -5 -5
nella|-4 2 -1 -6
nemen|15 8 -5 -3
nenne*|-4 -2 -3 -1
nennen|-4 -2 -3 -1
nerea|-7 12 -1 0
nesta|20 -6 -4 -3
nesta etapa|10 -2 -2 -1
neste|16 -11 -7 -6
neste momento|23 -8 -4 -4
net|14 -16 0 12
nette|10 -4 -1 -2
netwo*|-4 -8 -7 5
network|-4 -5 -7 6
network engineer|-11 -1 -1 -1
netzw*|-3 -4 -1 -1
netzwerk|-3 -4 -1 -1
neu|-1 -8 -4 -3
neue|-5 -15 -8 -5
neue jobs|-4 -2 -2 -1
neue stellen|-2 -7 -4 -3
neuen|-17 -9 10 -3
neuen termin|-8 -3 13 -1
neuen*|-6 6 -4 11
neuer|12 -4 1 -3
neuer status|18 -7 -3 -2
neues|-7 -4 2 -2
neuro*|9 -5 -7 -1
neurologie|1 -3 -7 0
new|-1 -4 -1 -3
new application|-5 -4 -2 -1
new grad|9 -1 1 0
new job|-9 -2 -1 0
new jobs|-7 -8 -6 -4
new time|-3 -2 -3 -1
new work|-9 1 -2 -1
new year|10 1 -3 -1
news|-1 1 11 -3
news the|-8 -6 13 2
news yet|-5 14 -2 -1
next round|-1 -6 13 -2
next step|8 -5 10 -3
next steps|-11 24 -2 1
next time|-1 10 -3 -2
next week|-13 11 23 -9
next year|-6 5 -7 -5
nguye*|-1 -6 -4 2
nguyen|-1 -6 -4 2
nhs jobs|13 -5 -2 -1
nicht aufgeben|13 -4 -1 -1
nicht ausgewahlt|9 -4 -2 -2
nicht berucksichtigt|13 -3 -4 -2
nicht bestanden|16 -2 -7 -2
nicht da|-7 -2 17 -1
nicht dabei|7 9 -6 -2
nicht einsetzen|10 2 -3 -1
nicht einstellen|15 -6 -1 -2
nicht geben|12 -9 0 0
nicht geklappt|5 -7 -6 -2
nicht in|5 -12 10 -6
nicht jedem|-10 17 -1 -1
nicht klappt|-7 11 -1 0
nicht leichtgefallen|9 -4 -1 -1
nicht mehr|3 -22 3 5
nicht moglich|8 -2 8 -3
nicht nachkommen|-6 -3 -2 -2
nicht personlich|16 -5 -3 -2
nicht ubernehmen|-5 -2 -1 -1
nicht verarbeitet|-6 -3 -2 -2
nicht weiter|4 -11 8 -3
nicht zugelassen|-4 -2 10 0
nicht zum|24 -7 -5 -2
nicht zur|-9 6 -2 -2
nicht zusammen|9 -3 -1 -1
nicht*|3 9 3 -6
nichts|2 12 -3 -6
nichts fur|17 -9 -3 -1
nichts horen|-3 12 -1 -1
nichts weiter|-6 -7 -3 -1
nico|8 -4 7 -2
nicol*|3 -12 -5 -3
nicole|-2 -5 -1 -1
niede*|-6 10 -4 -1
niema*|11 0 -2 -4
niemanden|32 -4 -6 -8
niemanden ein|11 -4 -2 -1
niemanden mehr|11 -2 -2 -3
nient*|-7 13 -2 -1
niente|-7 13 -2 -1
niet aan|10 -8 -3 -1
niet bij|15 -3 -3 -1
niet geselecteerd|9 -3 -2 -2
niet verder|9 -6 -3 -1
niets|-4 17 -4 -2
nieuw*|-12 -12 -3 -10
nieuwe|-16 -5 -8 -8
nieuwe baan|-5 -2 -2 -2
nieuwe vacatures|-10 -7 -5 -4
nieuws|1 4 7 -2
nieuwsbrief|-3 -3 -3 -1
nigel|-5 9 -2 -1
night|8 4 -9 -3
night and|9 -2 -1 -1
night shift|-11 4 0 -1
nine|3 -6 -6 -2
ningu*|-9 24 -5 -3
ninguna|-2 12 -1 -1
ninguna decision|-6 15 -1 -1
nivea*|15 -3 -7 -2
niveau|15 -3 -7 -2
niveau attendu|9 -1 -4 -1
nix|-16 10 -6 -4
no action|-23 15 -3 -2
no afecta|-8 -2 -1 -1
no banco|-9 -5 -2 -1
no buscamos|13 -7 -2 -1
no buscas|-5 -3 -1 -1
no decision|-18 35 -3 -2
no es|-2 14 -4 -3
no from|19 -5 -1 -1
no ha|4 -14 -9 -7
no has|14 1 -7 -5
no hay|-7 -2 -2 -1
no hemos|-1 13 -2 -2
no hire|3 -3 -8 -3
no longer|6 -14 6 -5
no momento|-4 -2 -1 -2
no news|-10 21 -2 -1
no nos|-6 -4 -2 -2
no on|15 -3 -3 -2
no one|-3 -1 9 -1
no opening|15 -4 -2 -2
no pasas|10 -1 -3 -1
no podemos|-11 -8 1 2
no poder|-6 10 -2 -2
no podremos|-4 -8 13 -4
no point|12 -3 -3 -1
no processo|5 1 11 -4
no puedes|-8 -4 0 -1
no se|-4 11 -7 -3
no ser|-5 11 -1 -1
no te|10 -5 4 -2
no tenemos|12 -3 -2 -2
no teste|17 -3 -5 -3
no thanks|16 -5 -5 -4
no to|12 -6 9 -2
no vamos|12 -5 1 -1
no we|-2 9 -1 -1
no worries|-14 -1 15 -4
nobody has|-6 10 -1 0
noch|-2 -5 -6 -2
noch folgende|-4 -5 -1 -1
noch im|11 -3 -3 -2
noch in|-11 -2 -2 -1
noch nicht|-7 12 -6 -7
noch zwei|-2 -5 -4 -1
noche|3 -7 -4 -6
nochm*|16 -5 -9 5
nochmal|16 -4 -10 6
nodig*|2 -6 18 -4
nodigen|4 -10 19 -3
nodigen je|-4 -4 11 -1
nodigen wij|-4 -3 11 -1
nog|-1 -6 12 -8
nominativo|8 7 -3 -2
non abbiamo|15 5 -5 -4
non e|21 -6 -12 -4
non mollare|10 -3 -1 -1
non possiamo|-8 -12 -9 3
non potra|-2 -1 10 -1
non potremo|10 -3 -1 -1
non pour|10 -2 -3 -2
non procedere|11 -3 -1 -1
non retenue|17 -2 -4 -3
non risulta|9 -2 -2 -1
non sei|13 -3 -3 -2
non si|-6 -3 13 -1
non siamo|-7 5 -4 -3
non votre|-7 -2 -1 -1
noon|-6 -6 1 -1
noor|-6 -19 10 -6
nor|9 -2 -2 -2
nora|-6 1 9 -1
nord|1 0 -7 -3
nord gmbh|-6 -2 -2 -1
nordi*|-2 -9 7 -1
norma*|-8 20 -2 0
normally|-5 13 -1 0
normally takes|-3 11 -1 0
north*|1 9 -7 -5
northern|9 -1 -4 -1
nos equipes|-12 12 -3 0
nos ha|0 -2 10 -1
nos hemos|9 2 -4 -2
nos pondremos|-9 11 0 0
nossa equipa|-7 10 -1 -1
nossa equipe|-1 -4 -1 9
nostra|-4 9 -2 4
nostra proposta|-6 -1 -1 10
nostro|9 -2 -2 -2
not a|-4 22 -3 -3
not able|12 -11 -2 -4
not accepted|-11 1 -2 0
not affect|-5 -3 -2 -1
not affected|12 -3 -1 -1
not an|-9 3 0 6
not approved|0 -9 -1 -1
not attend|-4 -1 11 0
not been|9 -3 -6 -3
not contact|15 -10 4 -1
not eligible|-18 -2 -3 -3
not family|-10 -3 -3 -1
not for|-3 -7 -5 -3
not forgotten|-9 5 -1 0
not going|22 -4 -3 -3
not have|10 -4 -2 -1
not hear|-17 20 -1 0
not heard|-9 9 -3 -2
not hiring|25 -5 -4 -4
not in|13 3 -2 -2
not interested|-8 -3 -4 -2
not looking|9 -3 -2 -1
not meet|9 -9 -5 -3
not moving|16 -2 -2 -2
not on|10 -2 -2 -1
not one|10 -1 -2 0
not pass|9 2 -2 -1
not qualify|-10 -3 -2 -2
not reach|14 -1 -3 -2
not referred|15 0 -3 -3
not request|-3 -5 -2 -1
not respond|-5 11 -3 -2
not selected|5 -4 -7 -4
not shortlisted|6 6 3 -2
not signed|-2 -2 -4 -4
not submitted|-5 -10 -3 -2
not successfully|-4 -3 -2 -2
not they|-5 -8 -2 0
not this|38 -6 -8 -5
not we|-9 15 -3 0
not work|-10 -2 -2 -1
not yet|-8 3 9 -1
nota|14 -1 -5 -3
notdi*|18 -7 -3 -2
notdienst|16 -7 -3 -2
note that|-4 10 -1 -2
noted|4 14 -3 -4
nothing to|2 10 -5 -1
nothing your|-1 -6 -2 -1
notice of|10 -3 -2 -2
notice period|-2 -9 0 0
noticias|-17 22 3 -2
noticias nuestras|-12 16 -1 -1
notifica|9 2 -2 -1
notificase|9 -4 -2 -2
notificase v|9 -4 -2 -2
notified|-11 18 -1 -5
notify|-4 21 0 -1
notiz*|-6 12 -2 -1
notizie|-6 12 -2 -1
notre choix|14 -4 -3 -2
notre client|10 -6 -4 -2
notre entretien|0 -5 16 -5
notre part|-12 14 0 0
nous accusons|1 11 -3 -2
nous ameliorer|-5 -1 -2 -1
nous avez|9 -2 -1 -1
nous avons|14 -6 -4 0
nous conservons|10 -6 -2 -2
nous en|-9 2 2 -1
nous gardons|14 -9 -1 -1
nous n|11 5 -4 0
nous plait|-4 -3 9 0
nous prenons|-10 -3 -2 -2
nous regrettons|-8 -3 -1 -1
nous reviendrons|-3 -7 0 0
nous serions|-4 -3 -1 12
nous sommes|12 1 -1 -3
nouve*|-11 5 -3 -8
nouvelles|-22 17 -7 -5
nouvelles offres|-11 -3 -2 -2
nov|-1 -4 13 -5
novam*|-8 -3 -2 -2
novamente|-8 -3 -2 -2
novamente em|-6 -1 -1 -2
novas|-4 -5 -4 -4
novem*|-5 -1 10 -3
november|-5 0 10 -4
now be|-10 9 1 0
now been|19 -3 -3 -1
now but|-4 -7 11 -2
now closed|13 -5 -1 -1
now completed|9 -4 1 -1
now considered|-5 -1 -2 -1
now expect|-13 3 -1 0
now in|2 9 -2 -1
now take|-8 12 8 0
now that|-9 13 -1 0
now with|-3 12 -1 -1
nowak|4 11 -2 -3
nu|0 -12 3 -7
nudge|1 12 -4 -3
nuestras|-2 13 -3 -4
nuestro programa|-6 -1 -1 -1
nuestros|-7 11 -4 -2
nueva|-7 -5 -7 7
nueva*|-3 -10 -4 -4
nuevas|-1 -9 -3 -4
number in|-5 11 -2 0
number is|-11 8 -1 -1
numero de|-2 9 -7 -2
numero di|-10 10 -1 -1
nunes|-6 10 -1 -1
nuova|-7 -9 -1 -1
nur fur|9 -2 -2 -1
nur kurz|12 -3 -3 -3
nurnb*|0 -7 -1 -1
nurnberg|0 -7 -1 -1
nurse practitioner|-6 5 -1 9
nurse*|-2 -9 1 9
nurseries|-3 -1 -1 9
nuru|-4 -7 -3 4
nuru grid|-4 -7 -3 4
nurul|-4 9 -2 -1
o andamento|-8 12 -1 -1
o contato|-7 12 -1 -1
o de|-6 13 -2 -1
o interesse|12 -4 -2 -3
o pedido|-6 -3 -1 -1
o seu|4 -8 -9 -8
o teste|-2 -3 9 -1
oak|-5 -1 -2 -1
ob|-24 30 -3 15
ob du|-6 11 -5 3
ob sie|-12 2 -1 17
ob wir|-13 23 -4 -1
obermaier|-6 -2 -3 -1
obrig*|20 0 -7 -7
obrigada|12 1 -1 -5
obrigada pelo|18 -7 -4 -2
obrigada por|2 10 -4 -2
obrigado|22 2 -12 -10
obrigado pela|10 -6 -4 -3
obrigado por|-1 9 -3 -2
obten*|15 -5 -2 -1
obtenu|9 -2 -1 -1
ocasi*|11 0 -4 -2
ocasion|13 -5 -2 -1
occasion|9 -4 -4 -3
occasion you|0 -2 -4 -3
occasion your|21 -8 -3 0
occup*|-9 2 0 2
ocorr*|-5 1 -2 9
oct|-12 -3 5 11
october|-17 2 8 8
oder so|-9 20 -2 -2
oduya|10 -4 -1 -1
of address|-11 1 7 -2
of applicants|12 -4 -1 -1
of applications|2 11 -4 -3
of applying|-4 -3 -1 -1
of assistant|9 -1 -2 -1
of availability|-3 -2 9 -1
of dat|-3 -2 -5 0
of dutch|10 -3 -2 -1
of employment|13 -6 -7 3
of experience|-13 -3 -2 -1
of five|10 -3 -1 -2
of how|-5 -2 -2 -1
of human|1 9 -2 0
of interest|-3 3 -7 -5
of je|-14 -2 0 5
of ken|-3 -3 -3 -1
of leave|-5 0 -1 12
of luck|1 -7 -3 -5
of my|-11 -10 -1 -2
of next|-15 6 -3 -2
of november|-8 12 -1 0
of now|-5 -6 -2 -1
of physics|-2 -4 12 -1
of reviewing|-4 10 0 0
of sales|-4 -3 13 -1
of talented|10 -1 -2 -1
of that|0 6 4 -1
of them|15 -10 5 -4
of these|-7 -6 18 -1
of this|12 -3 0 0
of today|-2 1 -5 -4
of us|21 1 -6 -3
of whom|9 -4 -3 -1
of you|19 10 -8 2
oferta con|-6 -1 -1 12
ofertas|6 -6 -6 -6
ofertas parecidas|11 -2 -1 -1
off sick|-5 18 -16 -1
off this|-5 -3 -2 -1
off your|0 -4 -3 -2
offen|-10 3 -6 5
offenen|-1 -6 -3 -2
offenheit|11 -2 -3 -1
offer expires|-1 -2 -4 -3
offer for|2 -4 -9 27
offer in|-6 -4 0 0
offer is|-10 -3 -2 28
offer letter|-9 -2 -3 20
offer you|-3 -9 -10 18
offered the|13 -6 -7 -5
offering|14 -3 -7 -3
offering you|14 -2 -6 -2
offers|-8 5 -9 -3
office coordinator|-10 -14 -3 -2
office is|-4 -1 10 -1
office manager|8 -12 -4 -2
office of|3 8 -2 0
officer on|-3 0 9 0
official|2 7 -3 5
offre pour|-6 -3 -2 16
offre*|1 -9 -6 -5
offres|1 -9 -6 -5
offres correspondent|-6 -2 -2 -2
offri*|-4 -1 -2 -2
oficial|-9 4 1 6
oficial de|-3 11 -1 -1
ofrec*|-9 -6 -6 14
og|-12 3 4 -2
ohg|-4 -4 -3 -2
ohne die|-3 -3 -1 -2
ohne lebenslauf|-4 -4 -2 -1
ohne testergebnis|-4 -2 12 0
oi bruna|-9 -1 -2 -2
oi caio|-15 -5 17 8
ok we|-5 -3 13 -2
oksan*|-2 -4 11 -1
oksana|-2 -4 11 -1
oktober om|-6 -1 12 -1
old|9 -3 3 -1
ole|-9 -1 -1 -1
olga|9 -2 -3 -2
olho no|-6 9 -1 0
olive*|9 -2 -2 -1
olivi*|-2 -4 12 -3
olumi*|-10 -4 -2 -2
olumide|-10 -4 -2 -2
olymp*|-5 11 -2 -1
olympia|-5 11 -2 -1
om|-2 -6 11 -2
om door|10 -1 -4 -1
om een|-8 -4 2 -1
om je|-5 -3 1 -2
omar|-15 2 6 -3
ombud*|-8 12 -2 -1
on aimerait|-5 -3 10 -1
on candidates|10 -4 -2 -1
on est|-5 10 4 -2
on friday|4 -5 10 -2
on hold|-9 25 -6 -4
on leave|-6 14 -1 -1
on mon|-1 -2 -5 -1
on monday|12 5 -1 -4
on my|-1 7 7 -3
on ne|13 -3 -3 -2
on right|10 -1 -3 -1
on saturday|-7 -7 1 -6
on te|-5 -1 -4 13
on teams|-3 -1 9 -2
on that|-9 -4 -3 -2
on this|10 -5 -5 -3
on thurs|-5 -1 9 -1
on thursday|-9 -12 10 -7
on to|5 -8 -8 -1
on tuesday|-2 -6 -3 -3
on us|12 -3 1 -1
on wed|-5 -3 12 -2
on wednesday|-11 -9 19 -4
on your|0 -2 -4 -5
onboa*|-2 -10 -10 9
onboarding|3 -8 -7 10
once|-10 9 -3 -4
once a|-4 -5 -1 0
once the|-11 15 -1 0
once we|-12 8 0 0
onda|15 -5 -3 -1
ondem*|-5 -1 13 0
ondemand|-5 -1 13 0
ondemand video|-3 -1 9 0
onder*|-5 10 2 3
ondertussen|-3 9 -2 -1
one and|-3 9 -2 -1
one in|10 -3 -1 0
one s|9 -2 -1 -1
one will|-3 -1 9 -1
ongoi*|-6 -5 0 -1
ongoing|-6 -5 0 -1
ongoing and|-5 -5 0 -1
onlan*|-5 -2 -2 -1
onlangs|-5 -2 -2 -1
online application|-7 11 2 -1
onlineassessment|-3 -1 9 -1
onlinetest|-3 6 8 -2
only and|9 -1 -2 0
only apply|11 -2 -5 0
only be|-13 7 -1 0
only if|-6 11 -2 0
only see|-4 -2 11 0
only shortlisted|-10 12 0 0
only those|-6 16 -3 -2
onlyf*|-3 9 -1 0
onlyfy|-3 9 -1 0
onsit*|-6 0 10 -6
onsite|-6 0 10 -6
ont|19 -5 -5 -2
ontar*|-5 -5 -1 -1
onto|19 -6 -3 -2
onto your|15 -6 -2 -2
ontva*|-10 21 -6 -4
ontvangen|-7 25 -6 -4
ontvangen en|-3 10 -2 -2
ontvangst|-11 7 3 -1
ontvangst van|-6 9 -2 0
ontvangt|-11 8 -4 -3
onvol*|13 -5 -3 -2
onvoldoende|13 -5 -3 -2
onvoldoende aan|10 -4 -2 -2
onze afspraak|-2 -2 11 -2
onze keuze|11 -2 -2 -2
onze spijt|12 -4 2 -1
op de|-2 6 -11 -6
op dit|14 -11 -5 -3
op het|13 -3 -7 -2
op je|2 -7 -5 -2
op met|-11 9 -5 -3
op papier|-6 -3 11 1
op vast|-2 -2 -2 9
opdra*|12 -7 5 -3
opdrachtgever|13 -4 2 -2
opdrachtgever heeft|9 -2 -2 -1
open day|-11 -1 -1 -1
open to|-1 -7 -5 -2
opene*|-5 10 -1 -1
opened|-5 10 -1 -1
opening a|-10 -2 -1 -1
opening in|16 -6 0 -2
opening the|-9 -5 5 -2
openings|10 3 -3 -2
opens|9 1 -4 -1
operador|10 -2 -1 -1
operateur|9 -2 -2 -1
operations manager|-9 8 3 -2
operator|-4 15 -6 2
operator i|-5 14 -2 -1
opini*|-9 -1 -8 -4
opiniao|-10 -3 -3 -1
opinion|-7 -4 -5 -2
opnie*|1 -11 -6 -3
opnieuw|1 -11 -6 -3
oportunidad|9 -7 -4 -4
oportunidad no|15 -4 -3 -2
oportunidade|-3 9 -1 -1
opportunity to|11 -8 -1 -2
optab*|-5 12 -1 -2
optam*|19 -4 -4 -4
optamos|19 -4 -4 -4
optamos por|19 -4 -4 -4
optic*|-9 13 4 -2
optical|-4 11 -2 -1
optician|-3 12 -2 -1
optik|10 -1 -1 -3
optik brandt|12 -5 1 -2
optio*|-12 2 -2 8
options|-11 -2 -2 8
optou|-9 -2 -2 -1
optou por|-9 -2 -2 -1
or another|-5 -2 -3 0
or any|-2 -3 12 -1
or before|-5 2 -2 9
or cancel|-5 -4 9 -1
or decline|-5 -1 -1 12
or friday|-8 -1 18 -2
or future|-8 -1 0 0
or job|-9 12 -1 0
or no|-13 5 -4 18
or not|-11 5 -4 1
or thurs|-7 -2 12 -1
or thursday|-6 -1 10 -1
ora|6 1 6 -2
orale|9 -5 5 -3
orale*|9 -2 -1 -1
orales|9 -2 -1 -1
orche*|11 -4 -1 -1
orchestra|11 -4 -1 -1
ordine|-2 -1 -5 -2
ore|-20 -3 29 8
organizer|-1 -1 10 0
orgel*|0 -4 -4 -1
original|-9 -5 17 2
ort|-12 -7 24 -2
os|9 -6 -2 4
os candidatos|-2 10 4 -3
os melhores|10 -1 -4 3
oscar|6 -3 8 -1
oss|-5 10 -2 -1
ostrava|-2 -4 -5 -2
ostrava machine|-2 -3 -4 -2
other|9 -3 -3 0
other applicants|11 -6 -2 2
other openings|10 -1 -1 -1
other positions|11 -3 -1 -1
other roles|14 -6 0 0
other suitable|9 -1 0 0
other things|-6 9 0 0
other two|-22 7 -5 13
other vacancies|11 -5 -1 -1
otherwise|-10 8 0 1
otherwise we|-9 15 6 -1
otra|10 -9 -7 -5
otras|13 -2 -2 -1
otro|25 -8 -8 -6
otros|-5 7 -4 -8
otros inquilinos|-10 -3 -2 -2
ottil*|-9 18 -3 -1
ottilie|-9 18 -3 -1
ottob*|-18 -7 17 15
ottobre|-18 -7 17 15
ottobre alle|-14 -2 17 -1
ou negative|-3 9 -2 -1
oude|12 -4 -2 -2
oui|-2 -6 2 11
our assessment|11 11 -4 -1
our call|-3 -2 14 -3
our community|13 -2 -2 0
our crew|10 -5 -1 -1
our cto|-1 -1 10 -1
our current|10 -5 -3 -2
our engineering|-9 -2 6 -1
our first|0 -2 -3 9
our graduate|-3 11 -3 -1
our guidelines|-5 -2 -2 -2
our list|-13 4 -6 -2
our needs|1 10 -3 -2
our new|-2 -4 -2 -3
our offer|13 -4 -3 5
our offices|-5 -3 -1 -1
our open|-10 -5 -4 -2
our panel|-13 6 1 -1
our paths|9 -2 -3 -1
our policy|9 2 -2 -1
our project|9 -1 -2 0
our recruiters|-1 14 -4 -3
our recruiting|-12 16 -2 0
our recruitment|1 12 -4 -1
our requirements|-1 9 -1 -1
our review|10 -2 -1 0
our second|-5 -3 -2 9
our side|3 -3 -8 -1
our summer|18 -5 -4 -2
our survey|-5 -1 -2 -1
our team|-6 14 -5 -2
out if|9 -1 -2 -1
out sick|-4 4 15 -1
out with|11 -5 -3 -2
outco*|5 16 -8 -4
outcome|4 16 -9 -4
outcome by|-9 13 0 0
outcome of|10 -1 -2 -2
outra|20 -14 -1 -1
outra pessoa|10 -7 -5 -4
outra*|9 -7 -5 -2
outras|9 -7 -5 -2
outro|3 -9 -10 -8
ouverte|-3 -4 -2 -1
over de|-4 15 -1 -3
over je|-3 -3 19 -2
over the|1 3 15 -6
over to|-4 -3 -4 -1
over your|10 0 -3 1
overr*|-2 -3 -1 -3
overt*|-2 -2 -4 -3
overwhelmed by|9 -3 -3 -1
overwhelming|-2 -4 9 -1
overwhelming response|1 -3 10 -1
owing|-3 11 0 -2
owing to|-3 11 0 -2
own|4 -7 -9 3
oxbow|-2 -4 9 -2
p m|-7 5 -1 9
pa|2 -10 7 -2
pa to|0 -6 10 -1
packa*|-2 -7 -6 -3
package|0 -4 -4 -2
packaging|-3 -3 -2 -1
pages|-8 -4 -1 3
pagin*|-1 21 -4 -4
pagina|1 18 -6 -3
paid|-5 -11 21 -7
paid for|-4 -3 11 -2
paie|0 11 -2 -1
pal|17 -3 -4 -3
panel is|-9 -3 -2 0
panel was|-7 -2 -3 1
paperwork|-3 -1 -3 10
papier|-2 -1 9 0
par le|3 -9 -1 -1
par nos|-4 10 -1 0
para la|10 -3 2 -3
para o|-7 -7 -9 7
para tecnico|-2 -5 12 -1
para um|-3 -4 -3 -2
para uma|-15 -5 17 -3
para voce|-9 -5 -5 -4
parab*|-11 -6 14 8
parabenizar|-7 -4 7 9
parad*|-4 10 -2 0
paral*|-3 -5 -4 3
parap*|9 3 -4 -2
paraplanner|9 2 -4 -2
parcel|-5 -3 -3 -1
parec*|11 -8 -4 -3
parecidas|11 -2 -1 -1
paren*|-17 4 -4 -2
parent|-9 -2 -2 -1
parents|-5 -2 -2 -1
paris|4 -2 8 -1
park|-6 19 2 0
parke*|-4 -4 16 -2
parki*|11 -4 0 1
parking|11 -4 0 1
part dans|-8 9 0 0
part in|10 -5 -1 -3
part sous|-8 9 0 0
part time|3 -10 -3 10
partecipazione|-9 6 3 -1
participacao|22 -7 -4 -4
participacao e|15 -4 -2 -2
participacion|11 2 -2 -2
participe|-3 -7 2 -2
participou|-8 -3 -3 -1
participou recentemente|-8 -2 -2 -1
particular|13 -4 -2 -1
partir|-17 9 -6 15
partir de|-9 1 -2 7
partir du|-6 0 -2 10
partner|-6 -3 1 -1
party|-4 -2 -7 -2
pas a|5 -6 -6 -3
pas aller|2 -3 -2 10
pas de|-5 20 3 -8
pas donner|14 -4 -7 -1
pas en|-7 3 -4 -2
pas ete|10 -1 -5 -4
pas etre|2 -8 -2 -1
pas pu|-15 0 -4 2
pas repondre|-4 13 -1 -1
pasad*|10 -6 0 -1
pasar|6 -2 -10 -2
pasarte|10 -3 0 -2
pasas|9 -5 -5 6
pasas a|10 -1 -3 -1
paso|-9 -4 14 1
paso es|-7 3 12 -2
pass|10 -7 -4 -3
pass mark|9 -3 -2 -1
pass on|-1 -6 -7 -5
passa|11 -7 -7 12
passa*|4 9 -8 -5
passando|9 -6 -4 -2
passare|-6 0 12 -2
passau|-3 7 -11 0
passe|7 -6 4 4
passe ce|-11 -4 11 7
passed|-2 -6 0 -5
passed on|-6 -9 -2 -1
passed your|-4 -4 -1 -1
passen|7 0 -12 -5
passende stelle|-3 9 -1 0
passer|-4 -2 10 -1
passez|13 -3 -2 -1
passing|10 -6 -4 -4
passing on|-3 -5 -2 -1
passing the|9 -3 0 -2
passo|-14 -6 18 -3
passo e|-10 -4 20 -2
passp*|-19 -6 17 -2
passport|-19 -6 17 -2
passport and|-5 -1 11 -1
passt|-3 -10 22 -7
passt das|-11 -5 10 -2
passt ihnen|-10 -3 22 -1
passt ihr|10 -2 -1 -1
passw*|-12 -9 -3 0
password|-12 -9 -2 0
pasto*|-8 0 9 -2
paths|9 -2 -3 -1
patience in|-6 -1 -3 0
patis*|0 -1 -7 -1
patisserie|0 -1 -7 -1
patri*|3 10 -2 -6
patrick|-7 13 -3 -2
paul|-8 -12 -1 11
pauli*|15 -2 -5 -3
pauline|15 -5 -5 -3
paulo|0 -6 -8 -5
pausa|-9 6 -2 -1
pause*|-11 0 2 -1
paused|-10 1 -1 -1
pavel|-7 -2 -1 -1
pay you|-2 -2 -4 -2
payab*|-4 -3 -5 -2
payable|-4 -3 -5 -2
paysl*|-10 -3 3 1
pazie*|-3 -4 -1 -1
pazienza|-3 -4 -1 -1
pdf|-25 24 -10 -7
peach*|-6 -3 -2 -1
pedid*|-16 -4 -3 2
pedido|-16 -4 -3 2
pedido de|-12 -2 -2 2
pedir|-6 -2 -1 -1
pediu|-12 -2 -2 -2
pela|9 -1 -5 -2
pela demora|-5 9 -1 -1
pelha*|-10 -8 5 -2
pelham|-10 -8 5 -2
pelo|11 -1 5 -4
pena|-10 -8 -5 -4
pendi*|-3 -9 -4 1
pending|-4 -9 -3 1
penny|-10 3 -2 0
pensa*|12 -5 -4 -2
people and|9 1 -3 -1
people applied|7 4 -1 -1
people culture|-2 -2 -6 18
people for|-10 -8 1 17
people so|-6 9 0 1
people team|2 10 -3 -2
people with|-6 -3 -4 -3
pepe|-6 -1 -1 -1
per annum|-9 2 -1 8
per cui|13 -5 -2 -2
per email|-11 13 -2 -1
per il|11 6 -7 -3
per l|5 11 -1 -5
per la|9 -8 4 -4
per le|10 -2 -1 -1
per ora|21 -5 -4 -3
per post|-7 11 -4 8
per te|-5 -7 2 -1
per una|9 -3 -5 -1
per week|-9 -2 -5 19
per your|-7 -5 -4 -2
perch*|9 -2 -6 -1
perche|9 -2 -6 -1
perco*|11 -4 -2 -1
percorso|11 -4 -2 -1
perdona las|-3 -2 -3 -2
pere|-5 10 -1 -1
perfe*|-7 -2 -3 -2
perfil e|-7 -3 9 -2
perfil no|9 1 -2 -1
perguntas|-9 0 0 -1
period|-4 -6 -4 -2
periode|18 -7 -4 0
permanent|0 -5 -3 11
perme*|10 -6 7 -4
permesso|-1 -4 11 -1
permesso di|-4 -3 11 -1
permet|11 -2 -2 -2
permet pas|11 -2 -2 -2
permi*|-3 -11 2 -3
permission|-5 -2 -3 -3
pero|15 -10 -13 0
pero abbiamo|9 -3 -2 -1
pero no|10 -8 -4 -3
pero tu|-12 10 -2 -2
perri*|-8 -1 -3 -1
perrin|-8 -1 -3 -1
person|12 -4 1 0
person entschieden|10 -2 -1 -1
person who|9 -3 -2 -1
persona|21 -8 -4 -3
persona con|13 -3 -4 -2
persona giusta|9 -2 -3 -2
persona que|13 -2 -3 -2
personalamt|-3 12 -2 -1
personalburo|10 -4 -1 0
personale|-1 16 -6 -2
personalreferat|-4 -3 -1 -1
personalservice|11 -5 -5 -1
personen|21 -10 -5 -2
personen beworben|13 -4 -2 -1
personlich|3 -12 7 -5
personlich kennenlernen|-9 -1 11 0
personne|14 -2 -4 5
personnel|13 -2 4 -2
persons|3 11 -2 -1
perta*|13 -5 -3 -1
pertanto|13 -5 -3 -1
pessoa|20 -2 -9 -8
pessoa para|-1 -3 -2 -3
peter|2 2 -6 10
peter*|3 -6 -3 -3
petersen|1 -5 -3 -3
petro*|8 -11 -4 -4
peux|-14 8 11 -2
pflege|9 -3 -1 -1
pharmacy|0 -3 -6 -1
pharmacy assistant|-1 -6 -5 0
phd|9 0 2 -1
phil|11 -3 -2 -1
phone call|-8 -3 15 -1
phone numbers|-4 -2 -2 -1
photo|-19 -9 19 -5
photo id|-12 -4 15 -1
photo*|-10 -5 8 -6
photos|-12 3 6 -2
physi*|7 -3 10 -3
physics|-5 2 11 -1
pichler|-9 3 -2 7
pick|-20 2 28 -6
pick a|-13 -7 31 -2
pick up|-5 9 -5 -2
picke*|10 -9 -3 -5
picked|10 -8 -3 -5
pictu*|-2 -3 9 -1
picture|-3 -3 9 -1
piece|-9 -3 6 12
piece jointe|-6 -1 -1 10
piece*|-8 2 -3 -2
pieces|-8 2 -3 -2
pietr*|-7 11 -5 -1
pilar|-9 -4 7 -1
pile|-7 3 -3 -2
piotr|5 -5 11 -3
pipel*|9 0 -3 -1
pitch|-6 -2 1 -2
piu|19 -12 -3 -5
piu in|14 -5 -2 -2
pizza|-6 -1 -5 -3
pj|-7 -4 -3 1
plaat*|-22 10 12 -5
plaats|-23 11 5 -5
plaats aanbieden|-8 -1 -2 -1
plaats in|-7 11 -2 -1
place in|-22 10 -4 -3
place*|-4 1 -7 -5
placed|1 12 -7 -5
placed before|-6 10 -1 -1
placed in|10 -4 -1 -1
placed on|-7 7 -7 -4
places|-7 -8 -4 -6
places for|-30 -1 -1 -1
placi*|-9 -1 -1 -1
placing|-9 -1 -1 -1
plais*|-5 -9 2 23
plaisir|-5 -9 2 23
plaisir de|-16 -6 5 24
plait|-4 -3 9 0
planned|-11 6 -4 -8
planned for|-5 13 -2 -1
plans|10 -4 -1 0
plans*|9 -2 -1 -1
planstelle|9 -2 -1 -1
planta|-7 -1 10 -2
plantao|-10 -1 1 -1
platz|3 -1 -10 -2
platz anbieten|-12 -1 -1 -1
platz im|12 -2 -1 -1
platz*|-4 18 -12 -7
platze|-2 20 -9 -5
platzen|-6 -1 -1 -1
plaza|14 3 -7 -7
plaza de|7 11 -6 -4
plaza*|-4 -5 -3 -2
plazas|-4 -5 -3 -2
please accept|6 -1 4 1
please apply|-3 -3 -3 -2
please assume|-11 15 3 0
please bear|-8 12 -1 0
please bring|-10 -4 12 3
please call|-9 -5 -3 -1
please check|-8 10 1 0
please choose|-4 -1 9 -1
please come|-2 -2 9 -1
please complete|-14 -1 11 3
please confirm|-13 -5 17 -1
please contact|-1 -3 -4 -4
please feel|9 -5 0 0
please find|-22 -6 2 21
please have|-2 -4 13 -1
please keep|-6 14 2 -5
please let|-5 -5 15 10
please log|-9 -11 7 9
please pick|-5 4 9 -2
please prepare|-7 -3 15 -1
please reply|-8 -2 4 -3
please return|-4 -3 -4 -3
please ring|11 -2 -2 -2
please send|-1 -11 4 -5
please sign|-16 -4 -5 17
please submit|-9 -5 0 -2
please upload|-4 -3 -2 -2
please welcome|-10 -2 -2 -2
pleased|-19 -7 14 24
pleased to|-19 -7 14 23
pleasure|9 9 -5 0
plek|9 -7 4 -8
plek voor|-4 -2 -2 -1
pls|-2 -11 7 -4
pls send|-5 -6 -3 -1
plumb*|14 -2 -7 -3
plumbing|14 -2 -7 -3
plus a|9 -5 -1 -1
plus de|3 -5 -4 -3
plus loin|10 -4 -1 -1
plus recevoir|-8 -2 -2 -1
plus tips|-3 -3 -4 13
pm|-22 3 18 -5
pode|-11 -7 10 -8
pode ser|-7 -2 13 -2
pode tentar|-7 -1 -1 -1
podem*|-14 -7 -4 1
podemos|-14 -7 -4 1
podre*|-4 -8 13 -4
podremos|-4 -8 13 -4
podri*|-5 -7 14 -4
podria|-5 -1 10 -1
podrias|-9 -2 6 -2
podrias venir|-6 -1 11 0
pohl|-5 -3 0 -3
point*|16 -3 -4 -1
points|15 0 -4 -1
polder|-1 11 -1 0
polic*|-1 -6 -4 -5
policy|1 -7 -5 -4
policy we|-4 -4 -1 0
polyt*|-2 9 -3 -1
pomer*|-6 -2 17 -2
pomeriggio|-4 -1 11 -1
pondr*|-11 12 0 0
pondremos|-9 11 0 0
pondremos en|-9 11 0 0
pop|16 -5 -4 -1
pop in|12 -4 -3 -1
popes*|9 -7 4 -2
popescu|9 -7 4 -2
poppy|-2 -3 -3 -1
por aplicar|-3 10 -2 -1
por el|12 6 1 -4
por escrito|-3 -2 -1 10
por este|9 -2 2 3
por la|22 -6 3 -4
por lo|17 -7 -4 6
por no|15 -6 -2 -3
por otro|10 -1 -2 -2
por outro|-3 -6 -6 -5
por participar|9 -3 -2 -1
por pasarte|12 -3 -3 -2
por querer|-11 14 -1 0
por si|14 -5 -1 -4
por su|12 -1 -1 -1
por teams|-12 -3 20 -1
por telefono|-9 6 7 3
por tu|11 -5 5 -3
por una|9 1 -3 -1
por zoom|-7 -1 9 -1
porta|-4 -9 7 -1
portal|-3 4 -9 -3
portal a|-5 10 -1 -1
portal de|-4 -9 -4 -3
portare|-7 -4 9 -1
porte|9 -6 -3 -2
porteiro|-4 -3 -2 -1
porteiro precisamos|-4 -3 -2 -1
portf*|9 4 2 -5
portfolio|8 4 5 -5
portl*|-12 2 12 -1
portland|-12 2 12 -1
posib*|-8 4 0 -5
posible|-7 0 1 -3
posic*|12 -4 -4 -2
posicion|15 -8 -4 -2
position and|16 -6 -1 0
position at|10 -5 -2 2
position s|-6 -1 12 -1
position to|16 5 -5 -2
position we|10 0 -2 -2
positionen|9 -3 -2 -1
positions open|11 -5 -1 -1
positive|12 4 -4 -2
positive ou|-3 9 -2 -1
posiz*|10 2 1 -5
posizione|9 2 1 -5
posizione di|9 0 4 -3
possiamo|-7 -14 0 1
possiamo fare|-3 -1 10 -1
possible|-10 13 11 -1
possivel|5 -9 5 2
possivel considerar|10 -2 -2 -1
post|11 -4 -3 3
post and|12 -2 -3 -3
post has|10 -3 -2 -1
post of|9 1 -2 0
poste a|14 -6 -5 3
poste mcf|-5 11 -1 -1
posted|3 -5 -5 -4
postg*|-11 3 0 0
posti|-5 -6 -1 -2
posto|22 -2 6 -7
posto di|3 9 -3 -2
postq*|9 -2 -1 0
posts|-3 -4 -3 -3
posts in|-11 -2 -2 -2
postulaste a|-6 9 -1 0
postule|10 3 -4 -4
postule chez|-6 10 -1 -1
postuler|-1 -6 -4 -2
postuler a|0 -6 -2 -1
postulez|-5 -2 -2 -1
postulez en|-5 -2 -2 -1
potremo proseguire|10 -3 -1 -1
pour ce|13 -5 -1 -1
pour cette|21 -7 -3 -3
pour juillet|16 -3 -3 -3
pour l|9 -4 3 -3
pour la|14 -4 1 -3
pour notre|0 -5 9 -1
pour ton|10 -4 -2 -2
pour tout|-3 12 -2 -1
pour un|-4 9 -1 -3
pour une|-3 9 -2 -1
pour votre|12 -11 -10 -5
pourr*|-8 -5 -1 -5
pourrai|-5 -2 -1 -1
pours*|11 -8 7 -4
poursuivre avec|9 -2 -2 -1
pourv*|23 -6 -4 -4
pourvoir|12 -5 -2 -2
pourvue|10 -2 -1 -2
pouve*|-2 0 -3 -4
pouvez|-2 0 -3 -4
pouvoir|10 -2 -2 -1
pouvons malheureusement|-1 0 -3 9
pra|9 -9 -5 -6
pra gente|-6 -4 -3 -1
practicas|11 -4 -2 -3
practice and|9 -3 -2 -2
practitioner|-4 1 -3 9
prado|-9 -2 5 9
prakt*|27 -10 -3 -5
praktikumsplatze|35 -7 -7 -6
prase*|-3 -2 10 -2
prate*|12 -3 -5 3
praye*|11 -3 -3 -2
prazo|-9 12 2 4
prazo de|-6 10 -3 -3
preav*|-12 -2 -2 14
preavis|-8 -3 -3 13
preci*|12 -12 7 -8
precisamos|0 -7 3 -5
precision|-12 1 2 -1
preen*|11 -2 -6 -5
preenchida|14 1 -4 -3
preenchido|-4 -2 -2 -2
preenchido por|-4 -2 -2 -2
prefer|-3 -3 14 -2
prefere|9 -2 -3 -1
preferences|0 -4 -4 -3
preferisci|-7 -3 17 -2
preferred|-4 -3 -3 -1
pregu*|-4 -4 12 -2
pregunta|-7 -1 13 -1
pregunta por|-8 -2 13 -1
premi*|-3 -9 -4 -5
premier echange|-6 0 9 -1
premiere|3 -6 -5 -2
premium|-10 -6 -1 0
prend*|-4 2 -5 -5
prendra|0 9 -2 -1
prenons|0 -4 -4 -3
prepa*|-2 -4 15 5
prepare|-11 -5 13 12
presa in|-5 9 -1 -1
presc*|-7 4 9 -2
preschool|-7 -1 9 -1
preselectionnee|-9 -4 18 -1
presence|-5 -1 10 -1
presencial|-6 -3 12 -1
presentarse|-9 -1 -1 -2
presente|13 -3 0 -3
presente para|12 -4 -2 -3
presente per|11 -3 -3 -1
presently|11 -6 -1 -1
presently no|9 -5 -1 -1
preso|15 6 -7 -4
preso un|13 -4 -3 -2
preso una|-6 9 -1 0
press*|-6 -6 9 -6
presso|-2 -3 10 -4
prest*|-2 -12 8 -2
prestamo|-6 -1 -1 -1
presto|-2 -5 16 2
presu*|13 -2 -3 -2
presupuesto|10 -1 -3 -2
prete*|-4 -4 -4 -2
preve*|-3 -1 -4 -4
previ*|-8 -1 -12 -2
previous|-7 -2 -6 -2
prevista|-3 13 -9 4
prevista per|2 10 -4 -1
prevu|-9 1 9 -2
prie|9 -1 -1 -1
prima|3 9 8 -4
prima di|-5 0 11 -1
princ*|-2 10 -2 -6
printemps|10 -4 -1 -2
prion*|-2 -10 1 -1
prions|-2 -10 1 -1
prions de|-1 -9 2 -1
prior*|13 -9 -5 -3
priority|-8 -1 -1 -2
pris|14 -2 -4 -1
priya*|-7 -4 -2 -2
priyanka|-7 -4 -2 -2
probe*|12 -9 5 -2
probearbeiten|9 -9 11 -4
probearbeiten kommen|-7 -2 11 -1
probeer|12 -4 -3 -1
probeer het|12 -4 -3 -1
probezeit|3 -5 -5 -2
probi*|11 -3 -2 -2
probl*|-21 -6 18 -5
problem|-17 1 4 -2
problem at|-2 -1 10 -1
procedere|0 -10 -7 -4
procedere con|-10 -8 -6 -3
procedimento|7 -7 -5 -4
procedure|-8 9 1 -7
procedure voor|-5 -3 -3 -1
proceed|10 -9 -3 -4
proceed to|9 -1 -2 -2
proceed with|9 -12 -5 -4
proceeding|12 -3 -2 -1
proceso ha|14 -3 -3 -2
proceso se|-4 -3 13 -2
process and|11 9 -4 -3
process is|-14 5 -1 0
process your|-4 -8 -4 -2
processed|-3 -6 -2 -1
processing of|-4 -4 -4 -1
processo da|-5 -3 9 -1
processus|8 -8 -9 -5
processus de|-3 -3 -3 -2
proch*|-1 -5 9 -6
prochaine|-4 2 9 -2
prochaine etape|-4 -3 10 -1
proche|-6 -2 -2 -1
proche de|-9 -1 -1 -1
procu*|-6 -4 -8 -4
procura|-9 -5 -3 -2
production|12 -4 2 -2
products|-5 -5 2 -2
proef*|5 2 6 -4
prof|7 -5 8 0
prof dr|4 -6 10 -3
profesional|-1 9 -2 -1
professionnel|-4 -3 -1 -1
profiel|7 -6 -6 -4
profil correspond|-8 12 0 0
profil in|-5 -4 -1 -1
profil ist|-1 -7 -1 0
profil liegt|-2 10 -1 0
profil mit|-6 11 -1 0
profil n|9 -2 -2 -1
profil nous|-3 -6 18 -2
profile is|10 -4 -2 -1
profile on|-12 -3 -1 0
profile remains|13 -4 -1 -1
profile to|-8 1 -1 -1
profile was|10 -2 -2 -1
profili|-6 15 -2 -1
profilo|6 9 -2 -6
profilo non|16 -2 -2 -1
profilo sara|-12 7 -1 -1
profilo su|-6 -4 -2 -1
program|-4 -13 4 -4
programm|-9 -3 -4 -2
programme committee|-6 -1 -1 -1
progress it|9 -2 -1 -1
progress to|-7 -1 -1 0
progressed|-1 -4 10 -1
progressed to|-2 -3 11 -1
progressing|21 -7 -2 0
progressing your|16 -6 -2 -1
proje*|-4 -6 -7 -4
project|-1 -6 -8 -3
project manager|-9 4 -2 -1
project was|-9 -3 -3 -3
projects|-11 1 0 -2
projektassistenz|-5 -4 -2 -2
projet|-8 5 -5 -1
promesse|-4 -1 -2 9
promesse d|-4 -1 -2 9
promi*|-5 9 5 -4
promise|-11 15 2 -3
promised here|-9 -4 3 2
promote|9 -2 -2 -1
promp*|-13 -4 6 -3
prompt|-8 -1 9 0
promptly|-7 -1 -2 -1
pronu*|9 -4 -1 -2
proof|-15 -4 12 8
proof of|-14 -5 11 8
prope*|1 -1 -13 0
properly|-4 14 -4 -1
property|7 -11 -5 -4
propi*|0 -5 -5 -3
propietario|-5 -2 -1 -1
propo*|-26 -14 1 24
proposal|-7 -1 -1 -1
proposals|-13 -2 -1 -2
propose|-3 -3 10 -2
proposer|-1 -8 -8 19
proposer le|-8 -2 -3 18
proposition|-14 5 -2 6
proposons|-5 -1 12 -1
proposta|-16 -12 -11 32
proposta di|-3 -2 -2 12
proposte|-4 -2 -2 -1
propr*|-8 -8 -6 -5
proprietaire|-16 -1 0 0
proprietaire a|-13 -1 0 0
proprietario|-7 -2 -2 -2
proprietario ha|-6 -1 -1 -1
proprio|10 -2 -2 -1
proro*|-3 -6 -2 -1
prose*|18 -9 -5 -2
proseguire|12 -5 -4 -2
proseguire con|11 -5 -2 -1
pross*|7 2 7 -3
prossimo|3 -5 10 -1
prossimo passo|-4 -3 11 -1
proto*|-1 13 -3 -2
protocollo|-2 10 -2 -1
prova|11 4 5 0
prova orale|10 -4 3 -2
provide|5 -5 -5 -4
provide feedback|13 -2 -1 0
provided|-5 -3 9 1
provider|-5 -1 -1 9
provincie|-8 -5 4 -1
provisional|-12 18 -3 3
provisional de|-11 18 -2 -1
provv*|10 -3 -1 -1
proxi*|-6 13 6 -7
proxima|-8 9 21 -7
proxima etapa|-4 -5 20 -4
proximas|-1 13 -4 -2
proximas etapas|-8 12 -2 0
proximo|-11 -3 7 -3
proximo passo|-9 -3 6 -1
proze*|10 1 -6 -2
prozess|10 3 -4 -2
prueb*|-5 -3 20 -6
prueba|-5 -6 17 -6
prufe*|-14 21 0 -1
prufen|-17 22 0 -1
prufen und|-7 9 0 0
prufen wir|-9 12 -1 0
pruft|-6 9 -1 0
prufu*|-4 -3 2 -4
prufung|-3 -6 2 -4
prufung ihrer|-7 -5 -3 -2
psico*|-7 14 -4 -3
psychologist|13 -3 -1 -1
pt|-13 7 5 -2
pu|0 -3 -6 -1
pu donner|-7 0 -1 -1
publi*|-6 6 -5 -4
publicacion|-8 12 -2 -1
publicacion de|-4 12 -2 -1
publicada|-10 -7 -4 6
publicara|-9 22 -2 -1
publicara en|-9 20 -2 -1
publication|-15 -1 -1 -1
puede consultar|11 -7 -1 -1
puede*|-11 9 -9 -7
pueden|-6 10 -1 0
puedes|-9 2 -8 -6
puedo|-6 -3 -1 -1
puert*|-2 -3 -3 -1
puest*|9 -3 -1 2
puesto|9 -3 -1 2
puesto de|8 0 2 6
pull|-9 7 -3 5
pulle*|2 -6 -17 5
pulled|2 -6 -17 5
pulled into|-2 -1 -14 -1
punkt*|13 3 -4 -2
punktzahl|10 -1 -2 -1
punte*|13 -4 0 -2
punteggio|12 -4 0 -2
puntu*|14 -6 -1 -2
puntuacion|15 -6 -3 -2
puo|-10 -2 14 -3
puoi|-20 3 8 -2
pursu*|13 -2 -3 -2
pursuing|10 -3 -2 -1
purtr*|4 -2 2 -9
purtroppo|4 -2 2 -9
purtroppo devo|-4 -1 -5 -1
purtroppo il|-6 -11 11 -6
purtroppo non|17 6 -4 -3
purtroppo questa|9 -3 -1 -1
put it|-10 14 -3 -1
put the|-8 -1 -2 -1
put you|8 -12 0 0
putti*|-2 -4 -5 -3
putting|-2 -4 -5 -3
putting yourself|-5 -1 -2 -1
qu|-6 -2 -4 0
qual|1 9 -3 -3
qualc*|19 -9 -6 5
qualcosa|16 -7 -5 5
qualcosa ti|9 -4 -2 -1
qualifications|3 9 -2 -2
qualifications for|9 -5 0 0
qualifications match|-11 13 0 0
qualifikation|10 -2 -1 -2
qualify|-8 1 -3 -2
qualify for|-9 -3 -2 -2
qualite|5 -9 -5 16
quality|-4 -6 -3 -2
quand|6 -8 0 10
quand*|9 -6 12 -4
quando|9 -6 11 -4
quanto|15 -5 -3 -2
quarto|-9 -1 -1 -1
quatr*|-2 7 8 -4
quatre|-9 10 5 -1
que a|9 -11 6 -3
que ca|10 -2 -3 -1
que en|13 -6 -1 -1
que falta|-6 -2 -2 -1
que has|1 -10 -3 7
que j|13 3 -4 -3
que ja|17 -7 3 -3
que la|13 -7 -5 -2
que lo|9 -4 -4 -1
que me|9 -6 2 2
que nao|11 -4 -6 6
que nous|8 1 -6 6
que o|4 -17 -10 -8
que pena|-12 -3 -1 -1
que por|7 4 -1 -1
que saiba|-5 9 -1 0
que te|18 -6 -7 7
que voce|-15 0 -4 -3
que votre|-8 4 -6 1
que ya|13 -5 -1 -2
quedado|18 -2 -4 -4
quede|-5 -2 -1 -1
quedo|16 -15 -4 0
quedo con|12 -3 -3 -2
quelle|11 -3 -3 -2
quelq*|20 -9 -8 -4
quelqu|20 -6 -6 -4
quelqu un|20 -6 -6 -4
quem nao|-6 -1 12 -1
quer|-10 -3 6 6
queremos|3 -9 2 8
queremos comunicarte|10 -1 -3 -1
querer|-11 14 -1 0
quero|-13 -2 6 8
query|-5 -1 -2 -1
quest|15 -5 -4 -2
quest anno|9 -3 -2 -1
questa fase|-4 -4 -1 -1
questa volta|10 -3 -2 -1
queste|-7 12 -3 -2
question|12 -7 0 -1
questoes|10 -2 -2 -1
qui connait|9 -2 -4 -2
qui vous|-9 13 -2 -1
quick|-6 9 1 -3
quick call|-4 -2 9 -1
quick note|-10 13 -3 -1
quick one|17 -3 -3 -2
quick*|4 -10 -6 -2
quickly|5 -9 -6 -2
quien*|-7 13 -2 -1
quienes|-7 13 -2 -1
quinta|-10 1 20 -4
quinta as|-9 -2 16 -1
quinta dos|-6 9 -2 -1
quinz*|-8 -6 -2 -1
quinzena|-6 -6 -1 -1
quinzena de|-6 -6 -1 -1
quiro*|-8 9 -4 0
quirofano|-5 11 -2 -1
quote|-17 -1 -3 -4
radio|20 -4 -6 -3
radwe*|9 -1 -3 -1
rafaela|-5 -3 -3 -1
ragaz*|13 -4 -6 -4
ragazzo|9 -2 -2 -1
ragazzo che|9 -2 -2 -1
rahmen|-3 -2 -3 -1
ramp|-9 7 5 -1
ramp agent|-10 8 4 0
ran|-8 3 -4 -3
ran something|-9 -2 -1 -2
randw*|-4 -5 -3 -1
randweg|-4 -5 -3 -1
randweg uitzendgroep|-4 -5 -3 -1
rang|-8 1 -2 -1
rapaz|31 -7 -8 -5
rapaz que|13 -3 -4 -2
rappe*|-6 18 1 -4
rappo*|18 -7 -5 -1
rapport|16 -3 -5 -1
rate|-9 -14 -13 13
rate and|-6 -8 -2 -1
rate your|-8 -3 -3 -3
rates|-2 -4 -2 -1
raum|-5 -6 18 -4
raven*|2 -3 10 0
re a|8 11 1 -3
re going|13 -3 -6 -3
re interested|-11 1 -2 -1
re looking|-10 -3 5 -8
re not|13 -3 -8 -5
re one|10 -1 -2 -1
re only|-4 -4 1 -2
re passing|-6 -2 -1 -1
re selected|-13 18 -2 0
re sorry|1 -13 3 -7
re still|-21 5 -1 -3
re the|-7 -7 25 3
re thrilled|-5 -2 -1 9
re through|-11 0 18 -2
reach|1 10 -1 -4
reach out|0 15 -4 -3
reach you|-10 -1 14 -1
reached the|9 -1 -2 -2
reached us|-7 12 -1 0
reaching|13 -5 -3 -2
reaching out|14 -5 -3 -2
read every|9 -2 -2 -2
read it|-5 16 -9 -4
read more|-7 -1 -1 0
read the|-18 3 -4 1
read this|11 -5 -1 -1
readm*|9 -3 -4 -1
readme|9 -3 -4 -1
readv*|-1 -9 -3 -1
ready|0 -5 -4 -3
ready to|-6 -3 0 -2
reage*|-13 9 -2 -7
reageerde|-5 -2 -1 -1
reageren|-8 14 -6 -3
reageren op|-7 -1 -1 0
reali*|-3 12 9 -7
realizada|-2 9 -2 -2
realizado|-6 11 -1 -1
realizar|-6 2 15 -2
reall*|10 -5 -1 0
really|10 -5 -1 0
really well|10 -2 -1 -1
reapp*|10 5 -6 -3
reapply|9 5 -6 -3
reapply after|15 -3 -3 -1
reaso*|4 -10 -3 -3
reason|15 -11 -8 -4
reason your|9 -2 -1 0
reasonable|0 -2 10 -1
reasonable adjustments|-4 -1 10 0
reasons|-5 -9 -10 0
reasons are|-10 -2 -1 0
reboo*|-6 -1 -5 -2
rebook|-6 -1 -5 -2
recai*|12 -3 -3 -2
recal*|-6 -1 -1 -1
receb*|-7 15 -5 -5
recebemos|-13 31 -6 -5
recebemos a|-8 13 -1 -1
recebemos o|-6 15 -2 -1
recec*|1 16 -6 -3
rececao|-10 18 -3 -1
rececao da|-8 13 -2 -1
rececionista|14 -3 -3 -2
recei*|-2 9 -3 -2
receipt|-1 18 -7 -4
receipt of|-11 23 -2 -1
receive an|-9 8 -1 0
receive many|-9 5 -2 -1
received|-4 16 -5 -3
received and|-19 26 -2 0
received by|-9 15 -1 0
received more|-11 -4 -2 -1
received your|-17 25 -1 0
receiving|0 -5 -6 -4
receiving this|-13 0 -4 -2
recemment participe|-5 -1 -2 -1
recen*|0 -4 -4 -3
recent|9 -4 -4 -3
recentemente|-8 -3 -3 -1
recently|-4 -6 -6 -4
recently applied|-10 -4 -1 0
recently interviewed|-8 -1 -2 -1
recep*|-3 9 -2 -2
reception|-2 9 -2 -2
reception de|-11 17 -1 0
recev*|-13 12 -1 -8
recevrez|-7 9 -1 -1
recevrez un|-7 11 -1 0
reche*|9 -10 -5 -4
recherche|5 -9 -6 -4
recherches|10 -6 -2 -1
rechn*|-21 18 -9 -6
rechne|-2 9 -2 -1
rechnen|-18 18 -2 -1
rechnen damit|-2 -8 0 0
rechnung|-2 -5 -2 -3
recht|-5 11 -4 -2
rechtsanwalte|-3 10 -2 -1
recib*|-4 11 -2 -5
reciba|9 -2 -1 -1
reciba un|9 -2 -1 -1
recibida|-6 9 0 0
recibido|-7 20 -4 -4
recibido tu|-8 13 1 -1
recibir mas|-5 -3 -1 0
recien|-4 -3 -1 -1
recom*|0 -3 -9 1
recommend|-3 1 -6 -4
recommend applying|-9 -2 -2 0
recon*|1 -6 -1 -4
recording|-3 -5 -6 -1
recruiter at|-4 -3 -3 0
recruiter has|10 -1 -2 -1
recruiter will|-12 14 -2 -1
recruiters|-3 10 -7 -5
recruiters will|-10 7 -1 0
recruitingteam der|0 -10 -1 0
recrutamento|4 -6 -3 -4
recrutement chez|-5 -1 -2 -1
recruteur|-2 10 -1 -2
recu|0 21 -6 0
recu votre|0 16 -5 -4
recue|-13 22 -5 -2
recuerda|-7 1 10 0
recus|-8 -1 -1 -1
red|-5 10 -2 -1
redac*|-3 -3 -1 -3
redak*|2 0 -10 -4
reden|-6 -4 10 -3
reel|16 -4 -2 -1
refer a|-9 8 -1 0
refer to|17 -7 3 -2
refer your|9 -2 -1 -1
referee|-8 -1 -4 -1
referees|-8 -2 -2 -1
reference to|12 -3 5 1
references|-19 -2 -4 12
references and|-1 6 -4 13
references not|-7 -2 -3 -1
referente|11 -3 -1 -1
referenten|-4 -3 -3 -3
referenze|-5 -4 -2 -1
referenzen|-6 -2 -2 0
referred|8 23 -5 -4
referred you|-6 20 -1 -1
refun*|-11 -2 -4 -1
refunded|-11 -1 2 0
refus|-5 9 -1 -1
refus*|-4 -19 -9 0
refused|-14 -10 -5 -5
refused your|-5 -3 -2 -2
refusee|16 -9 -4 4
reg|9 0 -2 -1
regarding|11 11 -2 -4
regarding this|10 -3 -1 0
regarding your|-7 10 0 0
reggi*|-4 -2 -2 -1
reggio|-4 -2 -2 -1
regie*|17 -7 -3 -3
regieassistenz|11 -6 -1 -1
regio*|10 -3 -1 -1
region|12 -8 -3 2
regional|10 5 1 -2
registering|-14 22 -4 -2
registering for|-9 7 -2 -1
registering your|-4 15 -1 -1
registrada|-1 9 -1 -1
registrada con|-4 10 -1 0
registrata|-4 9 -1 0
registration|-2 -11 8 -4
registrations|-9 7 -3 0
regol*|-1 -7 -2 -1
regret|4 -6 -3 -4
regret to|6 -9 -5 -3
regrets|-4 -2 -2 -1
regrettably|-2 12 -1 2
regrettons|-8 -3 -1 -1
regulatory|-7 -2 -2 -1
regulatory affairs|-8 -1 -2 -1
reich*|0 -11 4 -7
reichen|-5 -5 -3 -2
reichen sie|-5 -4 -5 -2
reicht|11 -3 2 -3
reimb*|-1 -5 13 -2
reini*|-2 -5 -1 -1
reins*|-5 -2 -1 -1
reinstate|-9 -1 -1 -1
reisc*|-6 11 -1 0
reise*|-7 1 15 -4
reisekosten|-7 11 4 0
reisk*|-3 -2 -2 9
reist*|-9 -2 -2 -1
reistijd|-9 -2 -2 -1
rejec*|-15 -11 -9 -5
rejected|-4 -13 -13 -8
rejected by|-7 -6 -5 -1
rejected in|-6 -2 -1 -1
rejection|-17 -3 -3 -2
rejections|-4 -4 -3 -2
relac*|10 -2 -4 -3
relacion|9 1 -3 -2
relat*|3 -12 1 -4
relationship|-1 -5 10 -1
relev*|10 -5 8 -2
relevant|5 -4 10 -2
relevant for|-1 -4 12 -1
reloc*|-13 -1 4 12
relocation|-11 -3 5 13
remain|-3 9 -5 -5
remain in|-1 9 -1 -1
remains|8 2 -9 -4
remar*|-2 -2 12 -2
remarcar|-5 -2 12 -1
remem*|-9 -5 4 7
remember|-9 -5 4 7
remer*|9 -3 -2 0
remercie|8 -9 -4 5
remercions|9 -1 -2 -2
remin*|-9 1 3 -1
remov*|5 -14 8 -4
renat*|-4 -9 10 -2
renata|-5 -4 10 -2
rende*|-9 -6 4 -5
rendezvous|-9 -6 4 -5
rendezvous est|-6 -4 -1 -4
renne*|-14 11 1 -2
rennen|-7 13 -4 -3
reno|-5 -3 -1 -1
rensk*|-6 -3 14 -2
renske|-6 -3 14 -2
reorg*|11 -4 -2 -1
rep|-8 -11 9 -3
rep has|-3 -7 -2 -1
repla*|-3 -3 10 -1
replaced|-3 -3 10 -1
reply with|-22 -7 2 0
repondu|9 -4 0 0
reponse|-17 16 0 8
reponse au|-3 9 -1 0
reponse avant|-8 -2 -1 16
reponse de|-12 15 0 0
reponse tardive|-1 -3 9 -2
repos*|-2 0 -8 -3
repre*|-6 -7 -2 -5
repri*|10 -3 1 -2
repro*|0 -2 11 -2
repub*|-4 2 10 -3
reque*|-4 -4 -1 -2
request|-6 -4 -3 -3
request because|-4 -3 -2 -2
request for|-12 -6 -5 -6
request this|-3 -5 -2 -1
request was|-4 -2 -3 -3
requested|-17 -11 4 -1
requests and|-6 -1 -2 -1
require|0 4 6 -1
required|11 -3 -2 -1
requirement|4 -8 -3 -2
requirements|0 10 -2 -3
requirements will|-10 12 -1 0
requisition|17 7 -4 -2
requisition was|10 -2 -1 0
requisitos|14 8 -3 -4
resch*|-15 -3 0 -4
reschedule|-13 -6 4 -3
rescheduled|-3 -2 -17 -1
research|6 8 -4 1
reseau|-7 -2 1 -1
reserve list|-5 -3 -1 -1
reserver|11 -3 0 -1
reset|-4 -4 -2 -1
residence|-5 -2 -1 -1
residential|-2 12 -1 -1
resol*|-2 -2 -10 -8
resolucion|1 -5 -2 -3
resolved|9 -2 -2 -1
resourcing|6 -1 6 -2
respinta|-3 -3 -1 -2
respond|-4 12 -5 -5
respond to|-3 15 -2 -2
responde|-6 0 -2 -2
respondiendo|-6 -2 12 -1
response to|9 -4 -3 -1
responsibility|-6 9 -1 0
resposta ate|-3 -1 -1 9
respuesta|-13 12 -2 4
respuesta antes|-10 7 0 0
rest|-1 -5 10 -3
resta*|-2 1 -10 -1
reste|10 0 -6 -3
reste*|-11 9 -4 -3
restez|-9 10 -1 -1
restr*|-3 -4 -2 -2
restructuring|-7 -2 -2 -2
restructuring we|-7 -2 -2 -2
restu*|-4 -6 -3 -2
resturlaub|-4 -6 -3 -2
resub*|-13 3 -4 -2
resubmit|-5 -4 -4 -2
resul*|9 -4 -5 -3
result|15 -3 -1 0
result of|9 2 -2 -3
resultados|0 9 -3 -1
results|-1 -2 -8 -4
results of|-8 -4 -3 -1
results will|-5 -3 0 -1
resum*|-3 9 -6 -6
resume|-4 10 -6 -6
resume and|-9 8 -3 -4
resume for|1 12 -3 -3
resume is|-3 -1 -3 -3
resume thanks|-4 10 -3 0
retail|-2 -4 -2 -6
retained|13 -2 -2 -1
retained for|10 -2 -2 -1
retention|-9 -4 -2 -1
retention policy|-6 -3 -1 0
retenu|6 -9 -2 -5
retenu un|-10 -1 0 0
retenue|13 4 -5 -4
retenus|-4 10 -2 -1
retir*|-14 -6 -6 -3
retirado|-4 -8 -1 -1
retirado tu|-4 -8 -1 -1
retor*|5 8 0 -4
retorno|5 8 0 -4
retour|-9 6 7 -2
retour de|-7 -1 13 -3
retour nous|-5 -1 -2 -1
retra*|-16 1 3 -3
retrait|-8 -5 -2 -2
retrait de|-8 -5 -2 -2
retrasa|-4 12 -1 0
retur*|-17 -8 9 7
return|-19 -8 18 12
return your|-2 -3 -4 -3
reune os|9 -3 -1 -1
reuni*|-10 12 -2 -6
reunion|-3 -1 -11 -1
revan*|-3 -2 -1 11
revanche|-3 -2 -1 11
reven*|-12 13 -5 7
revenons|-11 9 -1 -1
revenons vers|-11 9 -1 -1
rever*|-14 12 -2 -3
revert|-13 13 -4 -3
revert if|-8 12 -2 -1
reviendrons|-7 -5 -1 -1
reviendrons vers|-7 -5 -1 -1
reviens|0 17 -5 -2
reviens vers|0 17 -5 -2
review and|-9 10 -6 6
review by|-19 16 -3 -1
review it|-14 16 2 -1
review the|-8 1 -2 -1
review we|2 -5 -4 -3
review within|-15 -2 0 0
review your|-4 13 -5 -4
reviewed|9 -1 -1 -2
reviewed by|0 19 -2 -2
reviewed it|13 -8 -1 -1
reviewed your|11 -8 1 -2
reviewing|0 10 -3 -3
reviewing applications|-9 11 -1 -1
reviews|-11 5 -1 -1
revisado tu|9 -5 2 -1
revisaremos|-6 11 -1 -1
ricer*|11 -3 -7 -5
ricerca|12 -1 -5 -4
ricerca e|9 -3 -2 -2
ricev*|-6 13 -3 -4
ricevere|-8 -2 -4 -1
ricevuta|-6 12 -1 -1
ricevuto|-6 20 -6 -5
ricevuto il|-12 18 -2 -1
ricevuto la|-12 13 1 0
richi*|-5 0 -10 -10
richiesta|-17 0 -5 -5
richiesta di|-9 -7 -1 -1
rider*|10 -2 -2 -1
riders|10 -2 -2 -1
rient*|-9 12 -4 -2
rientra|-9 12 -4 -2
rifiu*|-7 -4 -5 -3
right|0 -1 -5 -4
right fit|11 -3 -4 -2
right for|-10 2 -3 -2
right now|14 -2 -9 -5
right to|-15 4 -2 8
ring me|1 -5 4 9
ring the|10 -4 2 -3
ring you|0 13 -6 -1
ringr*|11 -5 -6 -4
ringraziamo|10 -2 -4 -3
ringrazio|9 -5 -7 -3
ringrazio per|11 -3 -2 -1
rinuncia|-9 -2 4 -1
ripre*|-14 13 -3 -1
ripresentare la|-9 2 -1 0
risco*|-1 12 0 -2
riscontro|-1 12 0 -2
riso|-2 9 -2 -1
risponderemo|-6 10 -1 0
risponderemo solo|-6 10 -1 0
rispondiamo|-6 12 -2 -1
risposta|-2 9 1 -2
risto*|-5 -1 -2 -1
risul*|16 6 -9 -5
risulta|11 -3 -2 -1
risulta tra|9 -2 -2 -1
rita|15 -6 -1 -2
riten*|-1 10 -4 -3
ritir*|-7 -7 -1 -1
riusc*|-3 -6 -4 -2
river*|9 -2 -1 0
road|-7 6 9 -5
robot*|9 -7 2 5
rocio|-8 -4 -1 -1
roe|3 -6 -1 -5
roisi*|-4 -8 12 -2
roisin|-4 -8 12 -2
role at|13 -3 4 3
role d|-5 -2 -2 -1
role has|10 -4 -2 -1
role i|11 -4 -1 0
role of|6 6 -2 3
role on|-9 4 -1 -1
role play|-3 -2 9 -1
role that|9 -3 -2 -1
roman*|-7 -4 -3 -2
ron|15 -5 -3 -2
ronja|10 -1 -2 -1
rooij|-3 9 -2 -1
room|-13 -3 1 4
room leader|-2 -2 -1 9
room to|-11 0 -2 -1
rosa|8 -8 -7 -3
rosa elvira|-4 -3 -1 -1
rosal*|14 -10 1 -3
rosalia|10 -5 -1 -1
ross|-10 0 6 7
roste*|16 0 -4 -2
roster|10 1 -4 -1
rota|12 -4 1 -3
rotat*|-7 -4 -5 5
rotterdam|10 -2 -1 -1
round|-5 -8 5 -6
round and|-9 -3 -2 -1
round as|-10 -2 -1 -1
round for|-4 -3 16 -1
round the|7 2 4 -2
round*|15 -6 -7 -3
rounds|14 -6 -7 -3
route|-6 -7 -3 -2
route*|13 -3 -4 -2
routes|15 -2 -4 -2
rowe|2 1 7 -1
rrhh|-8 9 1 -3
rs|-7 0 -3 9
ruckf*|0 13 -3 -2
ruckfragen|0 13 -3 -2
ruckfragen zum|-5 10 0 0
ruckm*|-7 6 -14 0
ruckmeldung|-7 6 -14 0
rucksprache|11 -5 -2 6
rucksprache mit|11 -5 -2 6
ruf|13 -6 3 -2
rufe|-15 22 5 -2
rufe ich|-14 24 -1 -1
ruft|-18 27 -3 -1
ruft dich|-14 20 -2 -1
ruft sie|-5 9 -1 0
ruhe|-3 13 -5 -3
ruhe an|-8 14 -2 -2
ruhig nach|-4 9 0 -1
ruhig*|-5 -3 15 -1
ruhiger|-5 -3 12 0
run|15 -6 -7 -2
run a|13 -1 -5 -2
runde|9 -8 15 -5
runs|-6 -8 2 -2
ruolo|14 -11 -5 3
rural|7 -4 0 8
rural health|-2 0 -1 10
ruth|-3 3 9 -2
s back|-8 12 -1 -1
s c|0 -8 -3 -1
s est|13 -7 -7 5
s gone|9 -8 -6 -4
s il|-13 16 -1 -1
s intake|-1 11 -1 0
s interview|-8 -2 -1 -2
s next|-9 13 1 0
s programme|-8 -1 0 0
s the|17 -5 -3 -3
s v|2 -9 6 3
s with|-5 13 -2 -2
s your|-9 2 1 0
sabad*|-2 -3 -5 -2
sabado|-3 -3 -4 -1
sabem*|9 -3 -1 -1
sabemos|9 -3 -1 -1
saber|-8 -5 -4 -2
sachbearbeiter in|5 9 -2 -2
sachs*|-8 10 -2 -1
sad|-8 -3 -1 -1
sadly i|-6 -2 -1 -1
safek*|-6 10 0 0
safekeeping|-6 10 0 0
safel*|-14 21 -6 4
safely|-13 21 -3 -1
safet*|-1 11 5 -3
safety|-1 11 5 -3
sag|-7 -10 14 11
sag kurz|-3 -3 9 -1
sagen|-3 21 -9 1
said|9 -10 0 7
said yes|9 -3 0 0
saint*|-3 12 -1 -3
saiso*|9 -4 4 -4
saison|9 -4 4 -4
sala|-6 -14 31 -5
sala consiliare|-11 -1 14 -1
salar*|-21 -11 -2 23
salario|-7 0 -4 20
salary|-21 -12 2 18
sale|-5 -7 -3 -2
sales development|-6 3 9 -1
salle|-5 -4 16 -3
salt|-11 0 -3 -1
salud*|8 0 4 -3
saludos|5 -2 14 -4
salut|10 13 -2 -8
salutations|10 -4 0 -2
saluto|2 -7 -3 -2
salva*|-9 -2 -8 -2
salvo|-1 -9 -2 -1
salvo*|-9 -2 -1 -1
salvou|-9 -2 -1 -1
sam|0 -20 1 9
same|-5 -4 17 2
same place|-5 -1 14 -1
same time|-8 -1 18 0
samedi midi|-3 -3 10 -2
samen|-9 14 -5 7
samen met|0 -2 -2 9
samir|-7 -1 13 -1
samme*|-5 15 -4 -2
sammeln|-6 13 -3 -1
sammeln bis|-6 13 -3 -1
sampl*|0 -5 13 -2
samstag|-10 -11 11 -6
samue*|-5 -10 3 13
samuele|2 -7 -4 14
sandr*|9 -12 -5 4
sanna|-8 -3 -2 -1
sanne|-2 6 7 0
sans|-6 6 -10 -7
sans reponse|-11 13 0 0
santa|-10 14 -2 -4
sao|-8 -1 2 -3
sao paulo|-9 -5 -5 -4
saper*|-2 9 3 -3
sapere|-2 9 3 -3
sapere entro|-5 10 -2 -1
sar|-3 -3 -2 -1
sara|-22 10 9 -6
sarah|-3 3 -13 -1
saran*|-9 8 1 -1
saranno|-9 8 1 -1
sarem*|-11 -2 3 8
saremmo|-11 -2 3 8
sat|-2 -6 16 3
satis*|6 2 -7 14
satisfactory|-3 -1 -2 18
satisfactory references|0 -1 -2 13
satur*|-4 -15 12 -1
saturday|-6 -15 14 -2
satz|-11 -2 4 -1
saude|-13 1 2 4
sauf|9 -6 -2 -2
savani|-4 -2 -2 -1
savani ashok|-4 -2 -2 -1
saved|-17 -9 -6 -3
saved is|-4 -3 -1 -2
savon*|9 -3 -1 0
saw|-8 -6 11 -5
say it|-1 10 -2 -1
say whether|-7 -4 0 0
say yes|0 -4 2 13
sayin*|9 -4 -3 -2
saying|9 -4 -3 -2
says|0 -9 9 -5
says no|11 -2 -2 -2
scade|-3 -6 -1 0
scade tra|-3 -6 -1 0
scegl*|-5 -4 9 -1
scelt*|8 -4 -11 1
scelta|-5 0 -8 2
scelta e|10 -1 -3 -1
scelto|15 -5 -9 -1
scelto di|17 -3 -2 -2
scelto un|-6 -5 -4 -4
schaa*|-2 -4 -5 17
schaal|-5 -3 -5 17
schad*|-13 -13 3 -1
schade|-8 -9 4 -5
schade dass|-17 -3 -2 -2
schau|-13 28 -13 -8
schau ma|-5 24 -6 -5
schau*|-4 23 -1 -5
schaue|-5 11 -2 -2
schaue sie|-5 11 -2 -2
schauen|0 13 2 -3
schauen sie|6 1 4 -2
schaut|-7 10 -2 -1
sched*|-4 -5 18 -3
scheda|-7 -3 1 -1
schedule|-5 -1 18 2
scheduled|-13 -10 23 -2
scheduled for|-15 -5 18 -3
scheduled maintenance|-2 -3 -3 -1
scheduling|9 4 -6 0
schei*|13 -3 -1 -2
schic*|-8 -6 -4 12
schichten|-9 -4 -3 -1
schie*|5 -3 -17 -3
schieben|-1 -1 -15 -1
schlo*|5 4 4 -2
schlu*|1 -10 7 -6
schne*|-3 11 -3 -5
schnellbewerbung|-5 9 -1 -1
schneller|-7 -4 3 -1
schnu*|-1 5 12 -5
schnuppertage|-1 -2 9 -1
schol*|-8 -5 4 -2
scholarship|-12 -1 -1 -1
schon dass|-11 4 -3 -5
schon dich|-9 0 -1 -1
schon komplett|10 -5 -1 -1
schon sagen|-5 15 -3 0
schon weg|10 -3 -4 -3
schon wen|26 -8 -5 -5
schon zwei|-8 -2 14 -1
schon*|7 12 -1 -6
schone|2 16 -6 -4
school of|-4 13 -2 -2
schre*|7 9 1 -7
schreib|3 9 -2 -4
schreiben|13 5 -5 -2
schriftlichen|-2 -3 12 -1
schriftlichen teil|-3 -3 12 -1
schritt|-10 7 14 -2
schuf*|-12 0 0 0
schuh*|-8 -5 17 -2
schuhe|-6 -4 12 -1
schule|6 -3 -6 11
schuler|12 -2 -2 -1
schwa*|-5 -5 6 -5
schwarz|-7 2 -2 -2
schwarze|-4 -3 11 -1
schwarze hose|-4 -3 11 -1
scien*|-1 -9 3 -4
scientist|5 -11 -2 -1
scola*|-8 12 -3 5
scolastico|-4 9 -3 4
score|19 -3 -8 -1
score was|9 -4 -2 -1
score*|10 -5 -6 3
scored|12 -5 -4 -1
scores|9 1 -2 -1
scorso|9 -3 -2 -1
screen|-14 3 2 9
screened|-10 13 -1 0
screening|2 -9 -2 -2
scritto|9 -4 -2 -1
sde|-1 -2 -6 0
sde intern|-1 -2 -6 0
se am|-9 1 -2 -1
se candidatou|-2 10 -2 -2
se desabonner|-5 -1 -3 -2
se il|-12 12 3 0
se ja|-7 -2 11 -1
se nao|-16 3 1 -2
se publicara|-6 19 -3 -1
se retrasa|-4 12 -1 0
sea|9 -1 -2 -1
search we|-7 -2 -2 -2
searches|-9 -1 -3 -2
searches this|-8 -3 -3 -2
seaso*|2 1 -13 2
season|-1 0 -14 3
season and|-1 -6 -2 -1
season starts|-2 18 -3 -4
sebas*|0 -4 -9 4
second choice|-2 0 -1 9
second half|-3 10 0 0
secretaresse|-5 -3 -2 -1
secretaria de|-2 -3 -2 9
secte*|-4 -1 -3 -2
secteur|-4 -1 -3 -2
sections|4 5 4 -1
sede|1 -3 11 -2
see a|10 2 -3 -2
see and|-4 19 -7 -2
see below|1 -5 -4 -2
see how|-6 -4 10 -1
see more|-9 -3 -3 -1
see open|-7 -1 -1 0
see us|4 4 -3 4
see who|-6 -6 -2 -1
see you|0 -10 9 -8
see your|-4 -2 -3 -1
seebl*|9 -3 -1 0
seeblick|9 -3 -1 0
seek|9 -7 -3 -1
seeke*|-5 -3 -2 -1
seen first|-6 -2 -1 -1
seen in|9 0 -1 0
segue|-13 13 -2 5
seguir com|12 -2 -4 -1
seguito|10 -9 1 -3
segun|-2 -4 -3 15
segun convenio|-3 -2 -3 10
segunda quinzena|-6 -6 -1 -1
sehen|6 5 4 -6
sehen sie|5 10 -5 -3
sehr ihnen|-10 -2 -1 18
sei ancora|-5 -6 -4 14
seide*|-2 -2 12 -3
seidel|-4 -1 12 -3
seidl|-2 0 -7 -1
seis|-8 9 -4 -2
seja|-19 19 -4 7
seja contactado|-11 13 -1 0
sekre*|-3 -1 14 -2
sekretariat|-2 1 9 -2
sekun*|-2 -3 9 -1
sekunden|-2 -3 9 -1
selbs*|-9 13 -17 -6
selbst|0 5 -12 -2
selbstauskunft|-17 -1 0 0
selbstverstandlich|-1 12 -4 -1
selecao|10 2 -2 -2
seleccionada para|-11 -2 -2 11
seleccionado|11 5 -6 -5
selecionado|10 4 3 -5
selecionado para|11 -4 5 -3
selected another|12 -2 -2 -1
selected as|-10 -1 -2 -1
selected for|-7 9 -4 -3
selected in|-11 -1 -1 -1
selected someone|12 -6 -2 -2
selected to|-15 8 14 -5
selectie|2 15 -8 -4
selectiecommissie|10 -4 -2 -1
selection panel|-11 4 -2 -2
selezione e|-8 14 1 -1
selezioni|9 -2 -2 -1
selezioni e|9 -2 -2 -1
semai*|-18 19 -7 1
semaine|-8 15 -8 -4
semaines|-17 16 -5 3
seman*|-17 21 -8 -3
semana|-17 25 -6 -9
semana que|-12 17 -2 -1
semanas|-9 15 -2 -2
semel*|9 -2 -1 -1
semelhantes|9 -2 -1 -1
semes*|-3 -4 -1 -1
sempr*|9 -3 -2 -1
sempre|9 -3 -2 -1
senden sie|-5 6 -4 10
sending in|-6 10 2 -1
sending your|9 3 -2 -1
senho*|-1 5 -9 1
senhor a|-10 2 -3 7
senior consultant|5 -6 -6 -2
senor|13 -5 -2 -1
sense|11 -3 -3 -2
sense to|10 -1 -3 -1
sensorik|-4 -3 -1 9
sent by|8 -2 5 -1
sent to|-3 11 -1 -1
sent your|-4 -3 -4 -1
senti*|6 -11 4 -8
sentimos|1 -4 -4 -3
senza|-5 -11 -8 -3
sepa|-9 7 -3 -2
sepa algo|-12 7 -2 -2
separamos|-7 -4 -2 -2
separate notice|-9 10 0 0
sepp|10 -2 -2 -2
septe*|-5 -7 -6 11
september|-7 -7 -6 11
september subject|-4 -2 -2 10
septembre|7 -6 -4 10
ser seleccionado|-6 11 -1 -1
serao|-18 17 -3 -2
serao contactados|-6 10 -1 -1
serez|-11 9 1 0
serie*|-15 -9 12 -9
series|-11 -6 -8 -3
seriezvous|-13 -5 21 -3
seriezvous disponible|-8 -2 12 -1
seriezvous libre|-5 -2 12 -1
serio*|-5 -4 -4 15
serions|-7 -4 -2 12
seron*|-6 15 -2 -2
seront|-14 18 0 -3
seront contactees|-6 9 -1 0
serra|-4 19 -3 -5
serve|20 -3 -4 -4
serve*|2 1 7 -1
service des|-13 7 -2 0
service desk|-7 -1 -1 -1
servicedesk|-3 -3 -2 -1
servicemonteur|-4 -5 -5 21
services|2 10 -2 -3
servicos|-8 -4 -2 3
servu*|12 -5 -11 9
servus|12 -5 -11 9
servus frau|-7 9 -8 -1
set out|-3 -4 -3 -2
set up|-2 2 9 -1
setem*|-11 7 -2 5
setembro|-11 7 -2 5
sette*|2 13 -2 -2
settembre|0 14 -1 -2
settimana|-8 14 -8 -4
settimane|-8 15 -2 -1
settled|-2 9 -1 -1
seu|3 1 -5 -8
seu contacto|-4 -3 -2 -1
seu curriculo|4 19 -6 -6
seu cv|-11 16 4 -3
seu email|-6 9 -1 0
seu interesse|12 -6 -1 -1
seu pedido|-9 -1 -1 -2
seu projeto|-8 -1 0 -1
seuil|10 -2 -1 -1
seuil d|9 -2 -1 -1
seule*|-5 9 -1 0
seules|-5 9 -1 0
seules les|-6 9 -1 0
seuls|-3 9 -2 -1
seuls les|-4 10 -1 0
sever*|-1 2 -7 -4
several|-2 3 -6 -4
sevil*|-4 -3 -2 -2
sevilla|-4 -3 -2 -2
sexta*|-21 8 -1 10
sextafeira|-15 9 0 10
shah|-4 -2 -2 -1
shann*|10 -2 -2 -1
sharp|-2 -3 13 -1
she s|14 -3 -3 -2
sheet|-7 -6 -1 -1
sheil*|-9 8 1 -1
sheila|-9 8 1 -1
shift*|3 -1 -9 -4
shifts|2 -1 -9 -4
shipp*|-4 10 -5 -4
shipped|0 -4 -4 -3
shipping|-4 14 -1 -1
shire|-2 11 -2 -2
shire of|-3 11 -2 -1
shk|-6 2 9 -1
shoes|-14 -4 25 2
shoes you|-5 -2 12 -1
shop|10 -9 -2 9
shopp*|-4 -8 3 -1
shoppers|-1 -6 -5 0
shoppers drug|-1 -6 -5 0
short*|1 9 3 -4
shortlist|10 1 -8 -4
shortlisted|0 8 9 -4
shortlisted candidates|-19 18 10 -1
shortlisted for|3 -6 17 -3
shortlisting|2 14 -7 -3
shortlisting meeting|-4 11 -1 0
shortly|-1 10 -2 -1
should have|10 -4 -2 -1
should you|4 6 4 -3
should your|-13 12 -1 0
shout if|-5 -5 -5 9
show|-18 -6 -6 -9
show you|-4 -3 -3 -2
shown in|11 -3 -2 -1
showreel|9 -2 -2 -1
shows|10 -4 -3 -1
si abrimos|10 -4 -2 -1
si comunica|12 2 0 -3
si conferma|-3 18 -2 -1
si e|15 -8 -5 5
si el|-8 12 -1 -1
si en|-14 15 0 0
si falla|10 -3 -2 -2
si no|-20 0 10 -6
si quieres|9 -3 -1 -1
si sale|-7 -5 -2 -1
si se|12 -8 -1 -1
si terra|-11 -1 13 0
si tienes|-4 -2 -5 -1
si tu|-5 14 8 -4
si une|-2 9 -1 -1
si votre|-10 13 -1 0
siamo al|10 -2 -3 -2
siamo gia|11 -5 -2 -2
siamo spiacenti|1 -6 -4 -3
sich als|-5 -2 -3 -1
sich auf|-1 -1 -5 -2
sich bis|-7 13 -1 2
sich bitte|-2 -5 -3 -2
sich das|13 0 -4 -2
sich der|-21 4 6 12
sich die|-13 12 -5 -3
sich erledigt|15 -3 -3 -5
sich fur|9 5 -7 4
sich im|-4 -4 -3 -3
sich vor|-3 -3 -2 -1
sicht*|-6 19 -5 -2
sichten|-5 15 -3 -1
sick|-11 21 -1 -2
sick and|-5 20 -15 -1
side|16 -3 1 -3
sido|4 -11 -5 -6
sido denegada|-5 -2 -2 -1
sido descartado|11 -3 -2 -2
sido posible|-6 -1 -1 -1
sie aber|-7 -3 15 -1
sie am|-25 -12 38 3
sie an|-12 20 -6 -4
sie bei|13 -10 1 -2
sie bekommen|-9 0 -1 -2
sie bis|-14 20 9 -1
sie damit|-1 9 -1 0
sie den|2 -11 5 8
sie derzeit|-6 -1 -1 -1
sie die|10 -11 9 0
sie diese|-1 -10 -5 -2
sie ebenfalls|-5 9 -1 -1
sie einen|-11 2 0 12
sie entschieden|-16 -3 -4 25
sie es|-4 -7 -3 1
sie fur|-5 1 19 -2
sie gerne|-3 -4 10 2
sie haben|-1 -14 2 -3
sie hatten|-13 -3 -5 -2
sie herzlich|-8 -2 9 -1
sie horen|-8 14 -1 0
sie ihre|-20 -1 12 -7
sie im|2 -8 -6 -1
sie innerhalb|-8 10 -1 0
sie jederzeit|-10 12 0 0
sie konnen|-8 -7 2 12
sie mal|10 -2 -1 -2
sie mich|-1 -7 -1 0
sie mir|-5 -3 -4 15
sie mussen|-4 -10 -2 -1
sie noch|-16 -14 6 6
sie sind|-4 21 -2 -4
sie stehen|0 -3 -4 -2
sie uber|-7 -1 0 -1
sie von|-10 17 -3 -1
sie werden|4 -3 10 -2
sie zu|-21 17 1 -5
sie zum|-6 -3 13 3
sieht|9 -1 -2 -1
siend*|-7 10 0 0
siendo|-7 10 0 0
sient*|1 -1 9 -4
siento|1 -1 9 -4
sign and|-7 -1 -1 17
sign by|-3 -2 -2 13
signi*|0 4 -6 14
signing|-8 3 -2 19
signing bonus|-3 -1 -2 16
signo*|6 -7 -4 -4
signora|9 -1 -3 -2
sigue|-3 13 -4 -2
sigues|-3 12 -2 -1
sigui*|-6 4 10 -1
siguiente|0 -7 11 0
siguientes|-8 12 -1 -1
silen*|0 15 -5 -2
silence|-3 16 -4 -2
sim|-10 14 -4 -2
simil*|0 -3 -6 -5
similar|-3 3 -6 -6
similar jobs|-2 9 -7 -6
since been|11 -4 -2 -1
sind ein|-5 15 -4 -2
sind nicht|-6 10 -2 -1
sind sie|-9 -6 -6 4
sind weiter|-3 15 -2 -1
sind wir|16 -9 -11 -3
singa*|-2 9 -6 -1
singapore|-2 9 -6 -1
singl*|15 -3 -2 -1
single|15 -3 -2 -1
sir|18 -4 -4 -3
siste*|4 -5 9 -2
sister|1 -5 10 -2
sit|-6 -11 -2 -3
site so|-3 -2 -2 -2
sitti*|9 -3 -1 -1
sitting|9 -3 -1 -1
situacao|9 1 -2 -2
situacao nao|12 -2 -1 -1
six months|15 -2 -5 6
sixty|9 -3 -1 -1
size|-4 -6 -2 -8
slide*|-3 -3 13 -1
slides|-6 -3 13 -1
slot|-15 -4 39 -1
slot has|-4 -1 10 -1
slot in|-4 -2 9 -1
slot with|-3 -1 10 -1
slow|-1 1 9 0
sluit|16 -4 -3 -2
sluit*|1 12 -4 -2
sluiten|10 -4 -2 -1
sluitingsdatum|-11 13 -1 0
small print|-8 13 -1 -1
smith|-8 3 -7 -2
snel|-17 12 -3 0
so come|-5 9 -4 -1
so dont|-9 -5 -3 6
so excited|-6 0 -2 13
so geht|-9 9 4 -1
so here|18 -4 -3 -3
so i|13 -7 -5 -3
so it|10 14 -7 -4
so long|0 -7 -3 -1
so no|9 5 -3 -2
so oder|-9 20 -2 -2
so please|-3 24 -7 -4
so pleased|-8 -2 -2 15
so sorry|-11 -4 3 4
so that|0 -3 -1 -5
so the|10 1 -5 3
so unfortunately|-8 14 -2 -5
so we|13 -7 3 -2
so you|-11 -3 -1 -2
so your|-5 -6 -3 -2
sobal*|-7 14 -3 -4
sobald|-7 14 -3 -4
sobald der|-10 16 -2 -2
sobald sie|13 -9 6 0
sobald wir|-9 1 -2 -1
sobre|5 5 -13 -7
social media|10 -3 -2 -1
sodass ich|-9 -1 -1 -1
sofie|-5 11 -2 -1
sofort antworten|-6 12 -1 0
software engineer|2 6 3 6
soggi*|-4 -3 11 -1
soggiorno|-4 -3 11 -1
sol|0 9 -4 -2
solicitado|-5 -6 -3 -2
solicitamos|-6 0 0 9
solicitud|-9 13 -5 -8
solicitud de|-18 11 -4 -3
solicitudes|-10 0 -2 -2
solid*|10 -2 -2 -1
soll|-16 -3 -2 0
solli*|-2 10 1 -6
sollicitant|9 -7 -2 -1
sollicitatie|-2 12 2 -5
sollicitatie in|-9 -1 -3 -1
sollicitatie is|-19 36 -5 -1
sollicitatie niet|12 -8 -1 0
sollicitatie op|-2 10 4 -3
sollicitaties|-6 11 -6 -3
sollt*|-5 15 0 -5
sollte ihr|-6 9 -1 -1
sollten|-16 19 4 -1
sollten sie|-4 12 1 -3
sollten wir|-10 10 4 0
solo|-4 10 0 -4
solo ai|-10 14 -1 -1
soluc*|-1 -2 -5 -1
solucion|-2 -1 -5 -1
some times|-2 -1 10 0
somebody else|13 -3 -3 -2
somebody who|11 -2 -3 -1
somebody with|10 -2 -2 -1
someo*|10 -3 -2 -2
someone|10 -3 -2 -2
someone else|-2 -12 1 -3
someone for|13 -5 -3 -1
someone from|-10 12 0 0
someone who|21 -4 -4 -1
someone with|23 -6 -3 -1
somet*|9 -4 -1 -3
something|10 -7 0 -3
something else|11 3 -1 -3
something on|-7 -1 -1 -1
somme*|10 -4 -3 -4
sommer|12 -12 -7 -4
sommes|12 -2 -2 -3
sommes au|10 -3 -1 -1
somos|-5 11 -1 -1
son|-4 3 -10 -7
son futur|-3 -2 -3 -1
son retour|-7 11 -1 -1
sonde*|1 0 17 -4
sondern|1 -5 18 -3
sonnt*|-9 1 15 -3
sonntag|-12 -2 17 -1
sons|16 5 -5 -3
sonst|-6 -16 7 13
soon|-10 12 -2 0
soon as|-16 14 -1 7
sophi*|-6 -4 11 0
sophie|-5 -8 10 1
sorgfaltig|2 9 -2 -2
sorgfaltig und|-6 9 0 0
sorry|11 -5 -1 -7
sorry for|17 -6 0 -4
sorry it|-5 -2 -2 -1
sorry mate|12 -2 -2 -1
sorry not|31 -6 -5 -4
sorry that|-5 -10 12 -3
sorry the|-10 -2 -12 -3
sorry this|2 -4 -4 -3
sorry you|9 -3 -2 -1
sorte na|-8 -2 -1 -1
soste*|0 -3 9 -1
sostenere|-4 -3 9 -1
souha*|13 -6 -4 -1
souhaite|11 0 -4 0
souhaitons|13 -9 -7 -1
sous|-3 9 -4 3
space|-4 -4 -2 -2
spam|-10 11 -2 -1
spate*|-1 4 -7 -5
spatestens|-10 5 -3 -2
speak*|12 -9 3 -1
specific|-1 -6 -2 -2
specification|10 -3 -2 -1
spedi*|10 -3 -4 -1
spedition|10 -4 -4 -1
speed*|-12 3 -4 -2
spend|-3 -6 14 -2
spiac*|3 -5 -8 -5
spiacenti|-1 -7 -5 -5
spijt|12 -4 2 -1
spijt kunnen|9 -1 -4 0
spoke|3 -6 -5 10
spoke to|-2 -1 -1 12
spoke*|16 -12 -4 -2
spoken|16 -12 -4 -2
spoken for|15 -4 -3 -2
sponsorship|-6 9 -4 -3
spont*|-9 15 -1 0
spoor*|4 -10 5 -1
sport|6 -1 6 -2
sport*|0 5 12 -5
sportferien|-5 11 -1 -1
sportkleidung|-5 -4 18 -1
spots|9 -8 -5 -3
spots for|12 -5 -2 -1
sprec*|-6 0 15 -5
sprechen|-7 4 11 -5
sprin*|15 -11 -9 -1
spring|13 -10 -9 -1
squad|-10 -2 -3 -2
squad this|-7 -2 -1 -1
srl|11 -4 -1 -1
ssa|2 3 3 4
staat|0 8 -6 9
staat klaar|-2 -2 -4 12
stable|-6 -1 9 0
stadl*|9 -2 -1 -1
staff*|19 -3 -4 -4
staffed|9 -4 -1 -1
staffing|10 3 -3 -5
stagi*|27 -13 -4 2
stagiaire|12 -4 -2 -2
stagiaires|12 -4 -3 -2
stagione|12 -5 -2 -2
stand|-8 2 -6 -2
stand ihrer|-4 -5 0 0
standard was|-9 -2 -2 -1
standort|11 1 -3 -1
standorten|-6 11 -1 0
stands|-2 -6 9 5
stant*|-3 -3 -3 -1
stap|3 -6 10 -1
star|9 -3 -1 -1
start|-6 -11 -9 24
start as|-9 -2 -4 17
start date|-12 -4 -4 14
start interview|-5 0 13 0
start on|-5 -4 -6 -4
start the|5 -3 -3 9
start*|0 -1 -9 7
started an|-6 -5 -2 0
starting|2 -8 -5 22
starts|-3 22 -9 3
stata accolta|-6 -3 -1 -1
stata coperta|14 -3 -3 -3
stata inviata|-8 15 -2 -1
stata registrata|-4 9 -1 0
stata respinta|-3 -3 -1 -2
stata sospesa|9 -4 -1 -1
state|11 0 -3 -2
states|-11 4 -2 -1
station|13 1 2 1
stato|15 -4 -11 -9
stato assegnato|-4 -2 -2 -1
stato scelto|10 -1 -1 -1
statt|-18 -2 10 -4
statt*|-8 -3 -6 -2
stattdessen|-4 -1 -5 -2
status at|-6 10 0 0
status ihrer|15 -6 -2 -1
status in|-8 11 -1 -1
status konnen|-9 10 0 0
status not|17 -11 -2 -1
status of|0 16 -5 -3
status under|-8 11 -1 0
status unsuccessful|10 -4 -1 -1
stay|9 -6 -2 -2
stay in|13 -5 -3 -1
stays the|-4 -3 12 -1
steff*|-6 -3 0 -2
steffi|-6 -3 0 -2
stehen auf|9 -2 -2 -2
stehst auf|-3 -4 -1 -1
steht|7 3 1 2
stelle in|-4 10 2 -2
stelle ist|14 -10 -6 -5
stelle nicht|14 -2 -2 -1
stelle sachbearbeitung|-5 -5 -1 0
stelle wurde|9 -2 -2 -2
stellen in|1 -7 -2 -2
stellenbesetzungsverfahren|9 -3 -1 -1
step|5 1 2 3
step in|11 -2 -1 -1
step is|-9 3 4 -1
steps|-12 22 -3 0
steps for|-1 9 -1 0
sterk|10 -3 -3 -1
stess*|19 -5 1 -4
stesso|15 -4 -1 -4
steue*|1 -5 -4 -2
steve|-3 10 -5 4
stewa*|9 1 -5 -1
steward|10 -1 -4 -1
still|-19 4 -1 -3
still at|-10 -7 -2 -1
still being|-8 11 -3 -1
still free|-6 -1 -1 13
still going|-4 -10 -1 0
still have|-10 11 7 -1
still in|-10 7 -4 -1
still interested|-11 -2 11 8
still ongoing|-5 -5 0 -1
still open|-6 -3 12 -2
still under|-9 12 0 0
still very|-10 -2 11 -1
stipe*|-14 -2 -3 9
stocker|-9 6 3 -1
stopp*|18 -6 -5 -3
stopping|13 -4 -3 -2
stopping in|11 -3 -3 -2
stopt|-1 -6 14 -2
stopt de|-5 -5 16 -1
store manager|9 -6 -5 -4
stories|-4 -3 -1 -1
strai*|15 -5 -4 -2
straight|18 -4 -3 -2
straight to|9 -2 -1 -1
stran*|7 -2 -10 -3
strandkai|-9 1 -2 -1
strat*|11 4 0 -3
strau*|20 -7 -3 -2
strauss|15 -5 -3 -2
street san|-5 -5 -1 -1
stren*|15 -4 -7 0
stret*|-3 10 -3 5
stretch|-3 10 -3 5
strin*|9 -2 -4 -2
string|9 -2 -3 -2
strong candidates|-7 -1 -3 11
student|0 11 0 -5
studi*|-1 -6 -1 -2
studienplatz|-7 -2 -1 -1
studies|-4 -3 -2 -1
study|-10 -9 -5 0
stuff|15 -3 -3 -1
stund*|-2 -2 12 3
stunde|-6 -7 18 7
stuur|-6 -3 -4 -4
style|9 -2 -1 -1
su curriculum|0 9 -2 -1
su interes|10 -7 -4 -3
su participacion|10 -5 -1 -1
su perfil|11 -2 -3 -2
su un|11 -2 -3 -1
sua candidatura|7 9 -4 -6
sua cara|-6 -3 -2 -2
sua desistencia|-7 -2 -2 -2
sua domanda|-17 19 -6 -4
sua inscricao|5 12 -4 -3
sua opiniao|-10 -3 -3 -1
sua participacao|15 -3 -3 -2
sua richiesta|-7 -5 -1 -1
subje*|-2 -7 -8 22
subject|0 -6 -8 24
subject to|-12 0 -5 28
submi*|-8 11 -6 -6
submit|-10 -10 -3 -7
submit again|-10 -2 -1 0
submitted|-5 15 -6 -4
submitted before|-2 -7 -1 0
submitted successfully|-8 14 0 0
submitted to|-4 12 -3 -1
submitting|-13 15 -7 -6
submitting your|-9 18 -5 -4
subst*|12 -4 -1 -1
succes|13 -8 1 -4
succes met|6 -10 -5 -4
succes verder|21 -6 -4 -3
successful and|-13 3 0 17
successful at|13 0 -1 -1
successful on|11 -2 -1 -1
successfully|-17 22 -1 -1
successfully submitted|-13 20 0 1
suces*|10 15 -7 -5
sucesso|10 16 -7 -5
such|-2 -2 24 -5
such a|-8 5 9 -2
such dir|-7 -3 15 -2
suchauftrag|-8 -3 -2 -1
suche|-10 -7 -6 -4
suche ich|-5 -2 -2 -1
suche viel|-10 0 0 0
suchen wir|4 -9 -7 -4
sucht|-5 -5 -1 -3
sueld*|-7 -5 -2 2
suert*|10 -6 -11 -6
suerte|10 -6 -11 -6
suerte con|-8 -1 -1 -1
suis|-9 0 12 -5
suit|-7 -4 31 -6
suit you|-2 -2 16 -2
suita*|13 2 -3 0
suitable|14 1 -2 -1
suite a|11 -10 16 -4
suite ayant|-8 0 0 -1
suite positive|11 -2 -2 -1
suits|-8 -4 9 -2
suits him|-9 0 -1 0
suivie d|-4 -1 9 -1
sulli*|-4 -3 9 -1
sullivan|-4 -3 9 -1
summe*|12 -5 1 -1
summer|12 -4 1 -1
summer so|-3 -2 -4 -1
summi*|-3 -5 -1 0
summit|-3 -5 -1 0
sunday|-6 -1 6 -8
sunday midnight|-9 3 7 0
sunit*|2 -12 6 -1
sunita|2 -12 6 -1
suo nominativo|8 7 -3 -2
suo profilo|11 5 -8 -6
super|8 -10 14 -1
superado|9 -2 -1 -1
superior|-7 -3 9 -4
supervisor|5 -16 7 -6
supplier|-5 -2 -2 -2
supply|-5 13 -5 -7
support is|-4 -1 12 0
support worker|17 -5 1 0
suppr*|-4 -5 -3 -2
sur demande|9 -4 -1 -1
sur le|9 -9 4 -5
sur un|12 -3 -2 -2
sure|-13 -1 1 -2
surge*|-2 1 -9 -2
surgery|-3 -1 -9 -1
surgi*|-4 4 -8 -2
surgido|-4 -1 -8 -1
surgido una|-4 -1 -8 -1
survey|-3 -3 -7 -5
survey takes|-8 1 -2 -1
surveyor|-2 -7 14 5
suspe*|8 6 -3 -2
swing|4 -5 9 -2
switch|-7 -4 10 0
ta|2 12 4 -4
ta candidature|-12 21 4 -5
table|-5 0 11 -4
tafel|-3 -4 12 -2
tag|1 -1 -3 -6
tage urlaub|-6 -3 -5 13
tagen|-20 6 -12 4
tagen geloscht|-7 -6 -2 -2
take anybody|10 -1 -3 -1
take care|11 -3 -1 -1
take no|-4 -6 -1 0
take part|-14 -2 -1 -1
take place|-8 5 18 0
take the|-18 -8 1 -2
take these|-6 12 0 0
take up|-8 15 -4 -1
take us|-6 10 -1 -1
take you|13 -6 -5 -3
take your|13 0 -2 -1
takeh*|8 3 3 -3
takehome|8 3 3 -3
taken|13 -7 8 -5
taken by|2 -3 9 -1
taken the|14 -4 -2 -2
takes about|-9 1 -1 -1
takes place|-5 11 -1 0
takin*|10 -1 -4 -2
taking|10 -1 -4 -2
taking it|12 -3 -1 -1
taking longer|-12 10 0 0
taking part|9 -1 -1 -1
taking the|11 -4 -3 -1
taking your|9 -7 -2 -2
tal|-1 -10 10 -1
talent community|-2 -2 -6 -4
talent pool|3 -12 -4 -2
talented|9 -2 -2 -1
talented people|10 -1 -2 -1
talentos|10 -4 -2 -3
talentpool auf|-2 9 -1 0
talk|1 -5 21 -2
talke*|6 -7 -9 24
talked|6 -7 -9 24
talked about|-5 -4 -5 25
talked it|13 -2 -4 -3
talking|6 1 3 1
talks|-8 -2 -1 -1
tambe*|11 -4 -2 -1
tambem|11 -4 -2 -1
tamsi*|10 1 -4 1
tamsin|10 1 -4 1
tanto|-10 17 -5 -3
tardi*|-1 -3 9 -2
tardive|-1 -3 9 -2
tb|-7 -2 -4 1
tb test|-7 -2 -4 1
te avisaremos|-8 17 -2 -1
te chamo|11 -3 -2 -2
te desanimes|15 -8 -1 0
te digo|-11 25 -5 -2
te e|-12 -2 7 -1
te escribo|-6 13 -5 -3
te gaan|13 -5 -6 -2
te ha|-1 -2 10 1
te has|-9 8 6 -2
te llamamos|-9 13 -1 -1
te llamo|11 -7 2 -3
te mando|-10 -2 7 9
te nemen|9 -4 -2 -1
te parabenizar|-7 -4 7 9
te unas|-2 -2 -3 9
te va|-6 -2 20 -1
tea|-2 3 -5 15
teacher|-4 0 12 -3
teacher of|-1 -6 9 -1
team at|-1 3 13 -3
team has|27 -16 -4 0
team leader|-2 12 -1 -1
team member|10 0 -11 10
team of|14 -2 -2 -2
team von|4 3 3 -1
team will|-17 22 -1 0
teaml*|-5 -4 14 -5
teams|-18 -6 31 -3
teams link|-4 -1 9 -1
teams with|-5 -3 13 -2
teams*|-3 -3 10 -1
tech|0 -7 13 -2
techn*|0 -4 9 -2
technical|-1 1 18 -1
techniker|-2 -6 -2 0
technische|-2 -3 12 -1
technology|-10 8 -4 -3
tecnico superior|-4 -1 9 -1
teil|-17 2 16 -4
teilnehmen|-6 -4 15 0
teilz*|-6 2 -5 -5
teilzeit|-6 2 -4 -5
teken*|-2 -1 -4 10
tekenen|-2 -1 -4 10
telef*|-9 6 8 1
telefon|-1 10 1 -3
telefone|-8 9 2 -1
telefonisch|-5 -12 13 10
telefonischen|-5 10 -2 -1
telefonischen nachfragen|-6 11 -2 0
telefono|-4 5 7 1
telefoon|-8 0 -3 12
telephonique|-2 -3 17 -2
teletravail|-13 -8 -7 18
tell me|-12 -6 7 7
telle*|-7 11 -2 -1
teller|-5 11 -1 -1
temos|10 -5 -6 3
tempo determinato|-1 -2 -2 11
tempo indeterminato|-12 -3 -5 7
tempo*|0 12 -3 -5
temporarily|-11 16 0 0
temps complet|-5 -1 -1 9
ten|-1 9 8 -8
ten minutes|-4 -5 15 -2
ten working|-3 10 -2 -1
tenan*|-4 -2 -2 -2
tendr*|-3 9 -2 -1
tendra|-5 10 -2 -1
tenemos tu|-9 18 -5 -2
tengo|1 -14 -8 -4
tengo presente|10 -3 -3 -1
tenha|-2 -2 -3 -2
tenha sido|-6 -3 -2 -1
tenho|-9 -7 5 2
tenta*|-14 -2 -2 4
tentar|-11 -1 -1 -2
tentar novamente|-6 -1 -1 -2
tenu|-7 13 -1 0
tenu du|-4 9 -1 0
ter vindo|10 -3 -3 -1
terca|7 -7 13 -4
term|9 -11 -3 -1
term and|9 -1 -2 -2
termi*|-5 -4 11 -2
termin|-22 -8 29 5
termin am|-10 -2 9 -1
termin fur|-8 -3 17 -2
termin nicht|-3 -2 10 0
termo|-5 -2 -2 9
terra|-1 -4 10 -3
terra il|-11 -1 13 0
terra*|10 -9 -5 -2
terre|0 9 -1 -1
terri*|3 12 5 -5
terrible|-5 11 -1 -1
terug|-1 9 -2 -1
terug*|-6 -6 -7 6
teruggetrokken|-4 -3 -3 -1
teruggetrokken voor|-8 -2 -1 -1
tes|2 -5 11 -3
test|3 -5 20 -3
test and|-1 -1 10 1
test dauert|-3 -4 10 0
test is|-6 1 11 0
teste|20 -3 0 -6
teste*|-4 -2 21 -3
testergebnis|-2 -3 12 -1
testergebnis konnen|-4 -2 12 0
testes e|-4 -3 9 -1
tests|16 4 1 -3
tests and|-7 -2 12 0
text|-4 16 -4 -2
text you|-8 18 -4 -1
texto|-4 -3 0 -2
thabo|0 -7 -2 -1
thalh*|9 -5 -1 -1
than anticipated|-3 10 -1 -1
than we|-2 -6 0 -5
thanks a|-2 9 -2 -1
thanksgiving|-7 9 -3 5
that after|9 -2 -1 -1
that but|-2 12 -3 -1
that changes|13 -4 -2 -1
that date|-14 3 -2 -1
that doesnt|2 -2 -5 9
that if|-7 10 0 0
that match|13 -7 -1 -1
that on|10 1 -2 -1
that one|-4 5 6 4
that period|-8 -2 -1 0
that s|7 3 1 2
that they|11 -11 -7 2
that time|3 0 8 -1
that yours|-16 -2 -3 -1
the ad|-2 -1 10 -2
the applications|8 -10 -6 -1
the assistant|11 -2 -1 -1
the attached|-9 -5 4 0
the backend|-5 -2 12 -1
the below|-7 -2 0 -1
the bioinformatician|-1 -4 -3 -1
the board|18 5 -7 -3
the bottom|-5 -2 -3 -1
the budget|2 10 -1 -1
the bus|-11 -5 23 -3
the business|7 5 -1 -1
the call|2 -9 1 -2
the candidate|13 0 -4 -3
the care|10 -2 -1 -1
the casting|-6 -3 -2 -1
the certificate|-6 -3 -3 -1
the chance|-3 -4 -3 -2
the children|10 -2 -2 -1
the civil|10 -2 -2 -1
the client|17 -6 -3 -3
the closing|-12 15 0 -2
the company|4 0 -2 11
the contract|-9 -1 -2 13
the course|-5 -1 -3 -1
the criteria|-18 -2 -2 -1
the data|-4 1 -5 -3
the date|14 -6 -1 2
the day|-1 -5 18 -2
the deadline|-13 6 20 0
the decision|12 -6 -1 -5
the delay|-6 2 -3 -2
the department|8 -12 -4 -1
the deputy|-2 -2 -3 -3
the director|16 -3 -1 -2
the dispatcher|-8 -1 -2 -1
the doctoral|-7 -1 -1 -2
the editors|-9 -1 -1 -1
the eligible|7 0 4 -2
the engineering|-7 -3 -3 -2
the essential|11 -3 -1 -1
the exercise|-4 -3 -3 0
the festival|12 -2 -2 -2
the firm|15 -5 -2 -2
the first|-4 -10 -7 11
the flat|-12 -1 -1 0
the full|-11 -2 4 3
the future|10 -7 -2 -1
the graduate|-6 -3 -4 -1
the grand|-3 -4 -1 -1
the green|-6 9 0 0
the group|9 -3 5 -1
the hall|-8 -1 0 0
the head|2 -8 14 -1
the headteacher|-4 -5 10 -1
the hiring|4 17 -7 -4
the home|13 -4 -6 -2
the hub|-6 -4 -3 -1
the hunt|-9 -2 -3 -2
the inconvenience|-6 2 12 -2
the initial|-11 5 -1 0
the interest|13 -4 -2 -1
the interview|2 -7 15 -3
the job|3 4 -9 9
the landlord|-18 -1 -1 -1
the last|4 -9 -7 -4
the latest|-5 9 0 0
the licence|20 -6 -3 -2
the link|-3 -8 11 -5
the list|14 0 -5 -2
the loop|9 -2 -1 -1
the manager|-7 9 -3 -2
the meantime|-3 11 -4 -4
the medical|18 -6 -2 -3
the membership|-8 -1 0 -1
the mess|-9 -1 -2 -2
the message|9 -1 -1 -1
the middle|-9 11 -1 -1
the month|-15 0 -2 7
the new|0 15 -6 -4
the note|-4 -1 -3 -1
the number|-2 10 -4 -4
the offer|-12 -4 -7 28
the online|-2 11 0 1
the other|4 1 -8 9
the others|6 8 -3 -1
the outcome|-3 20 -8 -4
the people|10 8 -4 -1
the person|4 -5 -4 12
the phd|7 1 3 -1
the phone|6 -13 13 9
the pile|-5 9 -1 -1
the places|-7 -1 -1 -1
the post|14 -1 -4 4
the posting|7 -10 -1 -1
the program|1 -10 -1 -1
the project|9 -4 -4 -3
the property|-7 -2 -2 -3
the public|-6 0 -2 -2
the reasons|-1 -5 -4 -3
the reel|9 -2 -2 -1
the rejection|-4 -1 -5 -2
the report|9 -2 -1 -1
the required|12 -4 -3 1
the requirements|1 9 -3 -3
the requisition|6 5 -1 -1
the reserve|-8 -3 -1 0
the results|-5 -5 -4 -1
the right|3 -8 -9 -4
the role|8 2 -1 0
the room|-23 -3 -5 3
the salary|-6 -4 -3 15
the sales|4 2 8 -2
the same|-2 -3 15 -1
the school|6 7 -3 -1
the search|14 1 -3 -2
the second|-1 20 -1 -4
the selection|1 10 -5 -3
the shift|-2 -3 -5 -1
the short|4 -2 -9 -1
the shortlist|2 -6 -4 -2
the show|-14 -4 -3 -2
the side|-3 -1 10 -1
the slot|-5 -3 20 -1
the stage|10 -1 -2 0
the standard|-1 -4 -5 -3
the status|-3 11 -6 -4
the store|-4 12 -5 5
the studio|-1 -3 -3 -2
the survey|-9 -1 -2 -1
the system|-3 -11 -6 -3
the technical|-2 2 13 -2
the ten|9 -1 -1 -1
the terms|-4 -1 -1 11
the test|-1 2 14 -2
the timing|-3 -3 -2 -1
the trial|19 -2 -4 -4
the trouble|9 -2 -1 0
the trust|9 -5 -1 -1
the trustees|2 -7 -6 1
the vacancy|18 6 -6 -3
the very|9 -3 0 -1
the video|3 3 6 -3
the voice|-12 -2 -1 -1
the volume|1 9 -4 -3
the wait|-4 10 -1 0
the waiting|-10 -2 -1 -1
the waitlist|5 -5 -7 -4
the website|-10 3 -2 -2
the week|-25 21 -3 7
the wheel|-7 -2 16 -1
the written|0 -3 9 0
the yard|0 -5 -4 -7
the year|11 -3 -2 0
theater de|-6 -1 -1 -1
their|-1 -1 -6 -5
their hiring|11 -4 -1 -1
their own|-4 -3 -1 -1
them all|-5 14 -1 -1
them i|-5 12 1 -2
them on|-5 14 -3 -2
them this|-2 11 -2 -1
thema|-13 0 14 -2
then a|-6 -2 0 -1
then one|-9 5 6 0
then we|-13 7 7 -2
theo|5 1 -10 -7
theodora|-4 -2 -2 -1
thera*|-5 9 -1 3
there isnt|-6 12 -1 0
there may|-5 13 -1 0
there s|3 11 -4 -4
there was|16 -7 -4 -2
there were|12 -8 -5 3
there*|17 -4 -4 -4
therefore|16 -4 -3 -5
therefore unable|-8 -3 -1 -1
these next|-8 16 0 0
thesi*|-2 -2 9 -1
thesis|-2 -2 9 -1
they|13 -4 -6 -3
they are|11 2 -3 -2
they can|9 -4 -1 -1
they have|20 -5 -5 -2
they ll|-10 5 -1 -1
they re|11 -16 -6 -4
they ve|26 -5 -5 -3
they want|-6 2 -4 -1
they went|-8 -1 -3 -2
they were|6 -9 -5 3
thing|16 -16 7 -5
think it|13 -3 -6 5
think of|-6 10 -3 -1
think that|-6 -4 -2 -2
this alert|-11 -3 -2 -2
this because|-11 -6 -2 0
this confirms|-14 11 -2 -1
this date|-10 8 9 0
this decision|8 -10 -3 -3
this does|-7 -1 -1 -1
this event|-6 -3 -3 -3
this inbox|-1 13 -3 -1
this job|11 -1 -5 5
this month|-10 -2 -1 0
this morning|8 10 -2 -3
this notice|14 -8 6 -1
this occasion|9 -3 -4 -3
this offer|-11 -1 -4 25
this one|18 -6 -4 -2
this position|11 -4 -3 -2
this post|23 -3 -5 -4
this project|-2 -3 -3 -2
this requisition|20 -7 -1 -1
this role|15 -9 -4 -2
this round|-26 -6 -6 -3
this saturday|-4 -2 11 -2
this search|10 -3 -1 -1
this season|-1 -4 -3 -2
this stage|10 1 -4 -2
this time|12 -7 -4 -3
this vacancy|10 0 -2 -1
this was|-2 -7 -5 -2
this we|13 -2 -5 -1
this week|-10 -1 -4 -7
this will|-8 2 -5 -2
this year|10 -7 -8 -6
tho|11 -2 -3 -1
thoma*|10 -4 1 -2
thomas|12 -4 2 -2
those selected|-15 2 -2 -1
those who|4 8 3 -2
thoug*|13 -3 -6 -3
though|15 -3 -5 -2
thought|12 -8 -5 -4
thous*|-3 10 -1 0
thousand|-6 10 -1 0
three candidates|-9 -2 -1 -1
three of|9 0 -3 2
three people|-8 11 -3 -2
three references|-6 9 -2 -1
three weeks|0 12 -3 -3
thril*|-10 -4 -2 18
thrilled|-10 -4 -2 18
thrilled to|-9 -4 -3 17
through to|-1 0 10 -2
through your|11 -6 5 2
thu|-8 -3 15 -1
thurs|-20 -5 27 -4
thurs*|-9 -12 18 -3
thursday|-9 -12 18 -3
thursday at|-13 -4 24 -1
thx|17 -9 -3 -5
thx for|22 -6 -5 -4
ti chiamo|19 -7 -5 -3
ti chiedo|-4 -2 -2 9
ti va|-6 -4 13 -2
ticke*|4 1 -9 -4
tidew*|-2 -2 -5 -2
tiemp*|8 6 -2 -3
tiempo|8 6 -2 -3
tienes|-6 -8 4 0
tig|-5 -4 -3 -1
tight|2 9 -5 -3
tight*|9 -3 -1 -1
tijd|-3 -3 10 -2
till|0 25 -4 -1
tim|-3 -3 -10 13
timbe*|-3 -2 9 -1
timber|-3 -2 9 -2
time as|-8 -1 -1 0
time before|-6 -1 11 -1
time but|-4 -3 -3 -2
time due|10 -1 -2 -1
time for|-2 -5 20 -1
time from|-5 15 -2 -1
time here|-10 -4 24 -2
time on|10 -3 4 -2
time we|14 -7 0 -2
times|-22 -1 20 -4
tipps|-3 -4 -2 -2
tips|-8 -6 0 16
tips and|-1 -3 -3 9
titulo|1 3 6 5
tiver|-4 15 1 -2
tmrw|-3 -3 9 -1
to accept|-23 -3 -5 17
to acknowledge|-12 14 -1 0
to all|0 15 2 -1
to an|-1 -1 9 -6
to appoint|11 -3 -2 -1
to approve|-18 -3 -1 0
to attend|-8 -7 15 -3
to call|2 -3 -6 -2
to cancel|5 -3 13 -1
to check|-3 9 -3 -2
to come|-1 1 18 -5
to complete|-15 7 6 -1
to confirm|-17 -3 12 -4
to consider|10 -8 4 -3
to contact|-2 19 -2 -1
to continue|9 -5 12 -3
to date|-5 -5 -2 -1
to decide|-2 12 -3 -2
to decline|-10 -1 6 -1
to disappoint|-4 -2 -1 10
to do|2 -13 3 -5
to end|9 -1 -1 -1
to everybody|-15 21 -2 -2
to extend|11 -7 0 12
to follow|2 -4 2 12
to fund|-10 -2 -1 -1
to get|-2 13 -5 -5
to give|9 2 -2 -2
to have|-3 -4 -2 10
to hearing|-8 -2 -1 -1
to hold|9 -4 10 -1
to interview|11 -2 3 -2
to invite|0 -7 19 -3
to it|10 -5 -1 -1
to join|6 -2 -9 11
to keep|-4 1 -3 -5
to me|3 -4 -6 15
to meet|-3 8 2 2
to no|12 -3 -2 -1
to not|19 -11 -2 -1
to notify|3 9 1 -1
to offer|-3 -9 -5 17
to open|-7 -4 -2 -1
to proceed|11 -5 -2 -4
to process|-2 -4 -3 -1
to progress|11 -5 -4 -3
to reading|-7 13 -1 -1
to reply|-12 7 -1 0
to reschedule|-8 -2 0 -2
to respond|-5 11 -5 -4
to schedule|-5 9 -1 0
to set|-6 4 19 -6
to share|12 -2 -2 3
to shortlist|10 12 -5 -2
to show|-5 -4 -3 -3
to so|-11 11 0 0
to stand|-3 10 -1 0
to start|-3 -4 -5 11
to stop|13 -6 -1 -1
to support|-6 0 -2 -2
to talk|3 -1 15 -4
to thank|12 -4 -3 -1
to those|-4 10 -1 -1
to trials|-7 -2 -1 -1
to turn|-19 11 -2 -1
to two|12 -1 -5 3
to verify|-4 -2 -2 -1
to view|-4 -2 -2 -2
to visit|7 -6 10 -4
to what|9 -3 3 -1
to you|-2 9 -2 4
tobi|-8 5 -3 9
tobia*|-1 11 -7 0
tobias|-1 11 -7 0
toch|21 -11 5 -6
toch niet|-11 -4 14 -3
tocht*|-5 -1 -2 -1
tochter|-5 -1 -2 -1
todav*|-10 1 -2 -1
todavia|-10 1 -2 -1
todavia no|-7 -4 -2 -1
toddl*|-2 1 -2 9
toddlers|-3 -1 -1 9
todos|2 11 -6 -5
todos los|-9 8 -2 -2
toege*|-9 0 2 -2
toegewezen|-11 -2 -1 -1
told|2 -4 -3 15
told the|-13 6 -6 20
told us|9 -6 -3 -2
told you|-2 -5 9 7
tolu|-12 0 0 0
tom|-8 12 1 -9
tomad*|-3 14 0 -1
tomado|-5 14 0 -1
tomado ninguna|-6 15 -1 -1
tomic|9 -2 -2 -1
tomor*|-21 -14 19 3
tomorrow|-21 -14 19 3
tomorrow at|-6 -1 14 -1
tomorrow s|-4 -1 -5 -2
ton|10 2 1 2
ton profil|-5 -1 9 -1
tonig*|-9 -3 -5 11
tonight|-9 -3 -5 11
tools uk|-2 -3 -4 -2
top je|-3 9 -1 0
top of|-15 7 1 -2
topa|-7 -4 -4 9
tor|-4 -2 14 -1
toron*|-6 -2 0 -2
toronto|-6 -2 0 -2
tot de|0 -6 -2 -1
tot onze|12 -4 2 -1
total*|-8 16 -2 -1
totally|-4 9 -1 0
totally understand|-6 9 0 0
touch|-4 17 -6 -4
touch after|-7 10 -1 0
touch if|-11 10 -1 0
tough|13 -3 -3 -2
toujo*|-10 3 3 -1
toujours|-10 3 3 -1
toujours a|-3 -6 -1 0
tour|4 -5 14 -2
tout|-3 19 -10 8
toutefois|11 -6 -3 3
toutes les|-8 4 -6 -4
tra|11 -8 -4 -2
trac|11 -4 -2 -2
track your|-6 18 -2 -1
trade*|-1 -2 -6 9
trading|-5 9 -3 -1
trae|-5 -1 10 -1
trage*|-5 14 3 -2
tragerin|-7 10 0 0
train|-1 1 10 -3
trainee|8 3 6 -2
training|5 -7 -6 9
training contract|11 1 0 -1
trains|-12 6 1 -1
trait*|-3 11 -3 -1
tran|-3 -7 2 -2
tranq*|-8 15 -3 -1
tranquilo|-7 13 -2 -1
transcript|-7 -2 -2 -2
transcripts|-2 16 -3 3
transmets|-13 20 -3 -2
transmets a|-12 19 -3 -2
transmettre|-5 -4 -4 -1
transmis au|-5 10 -1 -1
transmise|-15 20 -1 0
transmise a|-10 14 0 0
tras|2 -10 -5 -1
tras un|-6 -2 -1 0
trasf*|-9 2 -2 0
travelling|-11 -7 9 -2
traze*|-5 -1 10 -1
trazer|-5 -1 10 -1
treas*|14 -4 -3 -2
treffen|-6 8 6 7
trego*|-4 -3 -1 -1
tregor|-4 -3 -1 -1
tres vite|-15 8 5 -3
trevo*|-3 11 -3 -1
trevor|-3 11 -3 -1
trial|9 -5 21 -6
trial shift|0 2 19 -5
trial*|-7 -2 -1 -1
trials|-7 -2 -1 -1
trice|-9 -3 11 -1
tried|-4 -4 -5 -1
trois|-7 12 -1 0
trois chenes|-5 10 -2 -1
trois*|10 -1 -2 -1
troisieme|9 -1 -2 -1
trotz*|27 -12 -8 -6
trotzdem|27 -12 -8 -6
trotzdem alles|-7 -1 -2 -1
trotzdem danke|25 -6 -5 -6
troub*|-1 0 10 -3
trouble|1 1 10 -2
trouv*|10 -9 -9 13
trouve|10 -3 -3 -2
trouverez|-6 -2 -2 10
trova|-6 0 -1 9
trova la|-6 0 -1 9
trovato il|-4 -2 -2 -1
trovi|-8 -2 1 0
truck*|12 -4 6 -3
trucks|-1 -2 9 -2
truly|10 0 -3 1
trustees met|-12 -1 -1 0
try|19 -11 -6 -5
try again|9 -6 -6 -2
try us|16 -6 -3 -1
tshir*|-3 -4 -5 9
tu area|-6 -1 -1 -1
tu curriculum|-6 -4 2 -1
tu cv|5 24 -5 -9
tu hoja|-10 8 -2 -1
tu me|-4 -2 -3 13
tu perfil|-7 14 0 -6
tu peux|-6 10 3 -2
tu postulacion|-4 10 -3 -2
tu proceso|-4 -3 12 -3
tu solicitud|-9 15 -1 -3
tu tiempo|9 -3 -2 -1
tu veux|11 -3 -3 -2
tu videoentrevista|10 -1 -3 -1
tua|-1 14 -5 -6
tua candidatura|-3 18 -6 -5
tudo bem|3 -5 9 -4
tudo de|10 -2 -3 -1
tue|-6 -4 18 -2
tues|-8 -2 17 2
tuesd*|-6 -7 14 -4
tuesday|-7 -7 14 -4
tun|-4 -1 -3 -2
turis*|9 -3 1 -1
turne*|-20 3 -10 6
turned|-20 4 -10 6
turned down|-10 1 -7 9
turni|-8 -1 -1 -1
tusse*|-7 10 1 -2
tut|17 -5 -10 -2
tut mir|15 -4 -10 -3
tutor|-2 9 -3 -2
tutto*|-5 -5 -1 -1
tvl|-6 10 -4 -1
twee referenten|-4 -3 -3 -3
twee stagiairs|-4 -2 10 -1
twee weken|-11 14 -1 0
twelv*|-4 -7 -5 5
twelve|-4 -7 -5 5
twelve months|-2 -5 -2 -2
twin|-3 -4 -2 -1
twin cities|-3 -4 -2 -1
two and|-2 12 -4 -1
two more|-1 -4 -8 -3
two other|-6 10 2 -2
two people|10 -2 -3 -1
two reviewers|10 -2 -2 -1
two satisfactory|-5 -1 -2 10
two weeks|-11 15 -2 -1
twoli*|-9 -1 -2 -1
typin*|1 -3 10 -1
typing|1 -3 10 -1
u behaalde|11 -5 -1 -1
u heeft|-4 -6 1 -1
u niet|20 -2 -4 -2
u wordt|-9 7 9 -1
uber den|-5 -2 -3 -2
uber eine|1 -6 -3 -1
uber ihre|7 10 -4 -3
uber unser|-6 -2 -2 -1
uberb*|-7 -2 -1 -1
uberlegen|-9 7 -3 0
uberm*|-3 19 -3 -2
ubermittelt|-11 21 -1 -1
ubernehmen|11 -8 -1 -4
ubernimmt|-8 2 -2 -1
ubernimmt zum|-5 -2 -2 -1
ubert*|14 -3 -3 -2
ubertragen|14 -3 -3 -2
uberz*|9 -5 7 -4
uberzeugen|13 -2 -4 -2
uberzeugt|-4 -4 11 -2
udien*|-3 -1 9 -1
udienza|-3 -1 9 -1
uffic*|6 6 1 -2
ufficio|6 7 0 -2
ufficio personale|-4 12 -4 -2
uhr|-6 -4 16 -3
uhr auf|-5 -2 12 -2
uhr bei|-9 0 22 -2
uhr im|-5 -3 10 -1
uhr in|-6 -3 9 -1
uhr oder|-8 -4 17 -1
uhr zu|-6 -7 10 -1
uhr zum|-7 -2 15 -2
uhr zuruck|-8 15 -2 -1
uhrze*|-7 2 17 -2
uhrzeit|-5 4 13 -2
uit|-2 -13 14 -6
uit voor|-5 -6 20 -1
uitei*|16 -4 -4 -2
uiteindelijk|16 -4 -4 -2
uiter*|-16 12 8 -2
uiterlijk|-14 7 9 -1
uitno*|6 12 2 -6
uitnodigen|8 11 -7 -5
uitnodiging|-2 1 10 -1
uitzendgroep|-1 -5 -3 -2
uitzi*|-2 -2 -2 9
uitzicht|-2 -2 -2 9
uitzicht op|-2 -2 -2 9
ultim*|-5 -12 4 -1
ultima|-1 -1 10 -2
ultimo|-6 -6 -2 3
um cliente|-4 -4 -3 -2
um etwas|-18 14 -2 -1
um geduld|-8 -11 -1 -1
um nao|-4 -2 -2 -1
um processo|-5 -2 -1 -1
um rapaz|15 -3 -4 -3
um verstandnis|2 13 1 -2
uma entrevista|-13 -1 19 -2
uma pessoa|11 5 -5 -4
uma vaga|-5 -3 -3 -1
umfan*|-5 -1 9 -1
umfang|-5 -1 9 -1
umfra*|-3 -3 -2 -1
umfrage|-3 -3 -2 -1
umfrage teil|-3 -4 -2 -1
umsat*|9 -2 -2 -1
umsatz|9 -2 -2 -1
umsta*|-4 -1 -6 -1
umstande|-4 -1 -6 -1
un abrazo|13 1 -4 0
un altra|11 -9 -13 -7
un altro|4 -13 3 -8
un autre|-3 -7 -6 -3
un caffe|9 -3 -2 -2
un chico|9 -2 -4 -1
un cliente|-6 -4 -1 -1
un colloquio|-15 4 16 -1
un cordial|9 -3 0 -1
un d|10 -2 -3 -2
un delai|-1 11 -4 -3
un entretien|-10 4 17 -3
un equipo|-7 12 -1 -1
un premier|-13 3 7 -1
un processus|-5 -1 -2 -1
un refus|-6 9 -1 -1
un riscontro|-4 10 -1 -1
un test|-9 -5 21 -1
una entrevista|-5 -3 14 -1
una persona|22 -8 -6 -1
una prueba|-5 -2 14 -2
una reunion|-2 -1 -13 -1
unabl*|-3 -6 -1 -1
unable|-3 -6 -1 -1
unable to|-3 -6 -1 -1
unani*|5 -3 -4 13
unanimous|1 -3 -3 14
unann*|-3 -1 -4 -1
unannehmlichkeiten|-3 -1 -4 -1
unannehmlichkeiten und|-1 -1 -8 0
unas|-7 7 -3 9
unauf*|-14 9 -2 -1
unaufgefordert|-14 9 -2 -1
und alle|-8 -3 -1 -1
und alles|11 -3 -1 -1
und bestatigen|-10 12 -1 0
und bieten|-6 -1 -1 9
und bitten|-10 -3 -4 -1
und brauchen|10 -8 -2 -3
und das|7 3 -5 4
und die|9 -10 6 -1
und eine|-5 -5 -6 -3
und ich|4 -3 10 2
und ihr|-5 20 -4 -4
und kandidaten|10 -2 -3 -2
und kann|13 -11 3 -2
und kommen|-5 11 -1 -1
und konnen|0 -5 -3 -2
und leider|16 -7 -3 -2
und melden|-12 15 -4 -1
und nehmen|-3 -2 10 -1
und sich|10 -3 -1 -1
und werden|-11 5 -3 -2
und wir|10 -6 -2 -4
und wird|1 9 -5 -3
und wurde|-7 4 10 -3
under review|-27 31 -2 0
under the|-1 -1 -7 -2
under*|-9 3 -2 -3
understand|-18 5 8 -8
understand if|-12 8 7 0
understand that|-7 -3 -2 -1
understanding|3 2 -10 -1
une autre|13 3 -9 -7
une personne|10 -1 -3 -1
une photo|-3 -5 -1 -1
une reponse|-16 17 -3 -2
unfortunately cant|3 9 -4 -1
unfortunately i|-20 6 16 2
unfortunately the|-11 -7 9 1
unfortunately you|9 -11 0 -4
unfortunately your|11 -9 -6 -3
ungut|17 -9 -3 -1
unite*|-9 5 -2 0
united|-9 5 -2 -1
universidade|-3 -3 -2 9
universidade federal|1 -3 -2 9
universitat|1 4 8 -2
unlim*|-7 -2 0 0
unlimited|-7 -2 0 0
unos|-13 -4 9 -1
unos dias|-5 -3 -1 -1
uns anders|-6 -1 -1 -1
uns angekommen|-6 9 -1 -1
uns bei|-9 14 -1 -1
uns bis|-5 3 1 9
uns dann|-6 13 -3 -1
uns die|17 -6 -2 -1
uns eingegangen|-13 18 -1 0
uns erhalten|-6 -2 -1 -1
uns finden|-7 -2 -1 0
uns gefallen|-4 -2 9 -1
uns gegen|18 -1 -5 -3
uns gelandet|-5 10 -3 -1
uns ihnen|-7 -2 -2 19
uns ihre|-6 -6 4 -2
uns im|10 2 6 -2
uns in|-5 6 5 3
uns innerhalb|-9 11 -1 0
uns nicht|15 -9 -1 -1
uns noch|-10 9 -5 -2
uns sehr|4 -7 -6 24
uns sie|-5 -4 12 -2
uns so|-5 11 -1 0
uns sobald|-6 -4 -1 -1
uns uberzeugt|-8 -1 15 -1
uns um|-3 -5 -3 9
uns vor|-3 -6 -1 0
unser|2 -6 9 -2
unser kunde|9 -3 -2 -1
unser portal|-6 -2 -2 -1
unser programm|-10 -2 -2 -1
unserer|4 -4 -4 -5
unserer entlastung|17 -5 -1 -2
unsub*|-6 -8 -5 -3
unsubscribe|-6 -8 -5 -3
unsuccessful as|-4 -9 -3 -2
unsuccessful for|-5 0 -2 -2
unsuccessful on|-7 14 -1 0
unter dem|-1 -4 1 13
unter der|-2 10 5 -2
unterlagen fur|0 11 -3 -2
unterlagen konnen|-4 -4 -1 0
unterlagen liegen|-6 13 -1 -1
unterlagen nicht|0 10 -3 -2
unterlagen sind|-11 14 -2 0
unternehmen|0 18 -6 -4
unterrichtet|-6 9 -1 -1
unterschreiben|-9 12 -3 7
unterschrieben|-2 -4 -3 13
unterschrieben zuruck|-7 -2 -1 14
until it|-5 -7 -8 -1
until the|-14 23 -9 13
until then|-9 5 -2 -1
until we|-9 4 -4 0
up a|-5 5 15 -5
up and|10 -2 -4 -1
up every|-6 -1 -2 -1
up for|8 3 2 -3
up in|4 -10 4 -1
up that|11 -5 -1 -1
up to|-9 9 -6 -3
upcom*|10 -5 -1 0
upcoming|10 -5 -1 0
update my|-4 -4 -2 0
update on|11 0 -1 0
update you|7 6 -1 -1
updated|2 -18 1 -6
updated cv|-16 -6 5 -3
updated resume|-11 -5 0 0
updated your|15 -4 -2 -1
uploa*|-15 -4 -9 2
upload|-15 -5 -6 3
upon|-3 1 -3 9
ur|30 -7 -5 -3
uren|15 -3 -2 -2
urlau*|-23 12 -11 19
urlaub|-13 11 -6 12
us about|-15 -3 4 -3
us after|-7 14 -2 0
us again|18 -5 -2 -1
us and|-5 -5 4 -4
us by|-13 8 3 -1
us from|9 -1 0 0
us if|-9 7 1 0
us in|-4 12 0 -1
us know|-16 -12 7 9
us now|9 -1 -2 0
us regarding|11 -7 -1 0
us the|-2 -6 -6 -1
us through|-14 -1 -2 -1
us to|4 -7 -4 -3
us will|-8 1 -1 -3
us within|-14 20 -1 0
us you|-2 -3 -3 -1
use code|-4 -4 -2 -1
use the|-12 -5 10 -1
used to|14 -2 -3 -2
using|-5 -2 -3 -4
usted|12 5 -1 1
utility|-4 -3 -1 -1
utrec*|-12 1 2 -3
utrecht|-12 1 2 -3
uur|-10 -10 22 1
uur op|-7 -2 15 -1
uur per|-2 -1 -4 10
uw|6 2 -11 -8
uw aanvraag|-10 -1 -1 -1
uw sollicitatie|5 16 -6 -3
ux|15 -6 -5 5
ux designer|15 -5 -4 1
va|-7 8 24 -7
va a|9 -2 -3 -1
va bene|-9 -3 15 -1
va bien|-7 -2 20 -1
vacan*|9 -1 -3 -2
vacancies|13 -9 -3 -2
vacancy|10 8 -4 -4
vacancy at|-5 9 -1 0
vacant|-4 -5 -2 -2
vacante|11 -5 1 -3
vacature|17 7 -5 -4
vacature staat|-5 10 0 0
vacature voor|12 -5 1 -1
vacatures voor|-11 -4 -4 -3
vaga|9 0 -3 -3
vaga auxiliar|-8 -1 -1 0
vaga ja|9 -4 -1 -1
vagas com|-5 -5 -2 -2
vagas semelhantes|9 -2 -1 -1
vai|4 0 -2 10
vakan*|-7 1 -10 4
vakantie|-8 13 -2 -1
vakantiedagen|-2 -2 -2 9
vakantieperiode|-4 -9 -2 -1
vakanz|12 -3 -1 -1
vakanzen|-7 -3 -1 0
vale|2 19 -12 0
valer*|-3 11 -2 -1
valid*|-13 12 -4 0
valida|-11 16 -3 1
valle*|9 -6 7 -2
valor*|10 2 -6 -3
valores|9 -3 -1 -1
value your|-3 -1 -1 10
value*|-16 5 17 -4
values|-10 6 18 -3
values in|-8 11 -1 -1
valut*|-8 5 -5 -7
valutazione|-5 -1 -1 -3
vamos|21 -10 -4 -3
vamos a|12 -10 -1 -2
van je|-9 -5 0 1
van ons|-5 10 -3 -2
van onze|2 -1 -10 -1
van rooij|-3 9 -2 -1
vanes*|11 2 -3 -3
vanessa|11 2 -3 -3
vanoc*|9 -2 -2 -1
vanochtend|9 -2 -2 -1
vanto*|-5 -2 -3 -1
vantor|-5 -2 -3 -1
varej*|-5 -2 -2 -1
varejo|-5 -2 -2 -1
vast|-5 -3 -3 15
ve accepted|-9 -2 -1 -1
ve already|-8 -6 -2 -2
ve applied|-2 10 0 0
ve asked|-8 11 -1 -1
ve been|-9 -2 9 2
ve decided|5 -8 -6 -3
ve done|-2 -5 18 -3
ve filled|19 -5 -3 -1
ve got|4 11 -4 3
ve had|13 0 2 -3
ve hired|-7 -2 -2 -2
ve invited|12 -2 -3 -1
ve not|10 -3 1 -2
ve now|13 -3 -1 -1
ve offered|-3 -2 -3 -3
ve questions|-4 1 -3 9
ve received|-5 11 -2 -1
ve reviewed|12 -6 -4 -2
ve said|13 -5 1 -2
ve sent|-3 -2 -4 -1
ve told|-4 -3 -2 14
ve withdrawn|-4 11 -3 -1
veder*|-6 -1 13 -2
vedere|-7 -1 13 -1
vedere la|-4 -3 11 -1
vedi|-6 -2 -1 -1
veel|13 -10 -5 -3
veel succes|12 -9 -4 -2
vehic*|-5 2 -3 9
vehicule|-5 -2 -2 10
vendr*|-3 -7 14 0
vendredi|-2 -6 11 1
vener*|-9 -10 23 -3
venerdi|-9 -10 23 -3
venir|-4 -8 20 -3
venir el|-5 -2 10 0
venir*|-9 -5 9 -2
venire|-4 -3 11 -1
ventu*|-6 -1 -4 -1
venue|-10 -6 19 -5
ver|0 7 -10 -7
ver ofertas|9 -5 0 0
ver todas|-8 -4 -3 -2
vera|9 -2 0 -2
veran*|7 -18 -7 -3
veranlassen|-8 -8 -2 -1
verano|9 -5 -1 -1
verarbeitet|-7 1 -3 -2
verarbeitet werden|-6 -3 -2 -2
verbi*|-6 15 -3 -2
verdad|9 -4 -2 -1
verde*|13 -2 -2 -4
verder|15 -4 -1 -4
verder met|11 -2 -3 -1
verdere verloop|-7 10 0 0
verdere zoektocht|10 -6 -1 -1
vereinbaren|-6 -2 -2 13
vereinbaren sie|-6 -2 -2 13
verfahren|7 6 -10 -7
verfahren aus|9 -2 -1 -2
verfahren ausgeschlossen|-4 11 -2 0
verfahrens werden|-5 11 -1 -1
verfu*|-3 -10 -5 -4
verfugbar|-15 -3 -2 -2
vergangenen|10 -3 -1 -1
verge*|13 -8 -2 -7
vergeben|15 -15 2 -7
vergeben wir|-14 -1 16 0
vergeet|-3 10 -1 0
vergeet niet|-3 10 -1 0
vergl*|9 -5 -3 -2
vergu*|-7 0 -1 14
vergutung|-4 -2 -1 14
verhi*|-8 -3 25 -3
verhindert|-6 -3 19 -3
verho*|-7 -3 -2 -1
verhoeven|-7 -3 -2 -1
verif*|-2 -18 -3 -3
verified|-2 -9 -1 0
verify|-2 -5 -4 -3
verify your|-10 -2 -3 -2
verka*|14 -4 2 -3
verkauf|14 -6 -3 -1
verke*|-4 11 -2 -1
verkl*|-2 -4 -3 -3
verklaring|-3 -3 -2 -2
verlangert|-4 -11 -2 -1
verloop|-7 10 0 0
verloopt|-10 -7 13 -1
verof*|-5 -3 -2 -2
verpl*|-12 3 -8 -4
verra|-16 19 8 -1
vers|-5 16 -3 -6
vers vous|-10 20 -8 -5
verschieben|-9 -4 16 -3
versenden|-10 6 -1 0
versenden wir|-10 6 -1 0
versp*|-9 9 -3 -2
versprechen|-12 3 -1 -1
verstandnis|4 11 -4 -3
verstandnis dass|2 10 -4 -3
verstuurd|-9 23 -4 -2
versu*|-5 -4 -1 -4
vertrag|-22 -5 -10 45
vertraging|-9 11 -2 -2
vertrauen|12 0 -3 -1
verva*|9 -3 -2 -1
verwachten|-4 9 -4 -1
verwe*|-10 -2 5 -1
verwijder|-5 -2 -2 -1
verwijderd|5 -9 -3 -2
very best|10 -3 -1 -1
very keen|0 0 9 0
verze*|-3 -3 15 -5
verzetten|-5 -3 13 -3
verzogert|-17 4 -6 12
verzogert sich|-12 18 -2 -1
verzogerungen|-9 13 -1 -1
verzogerungen kommen|-9 13 -1 -1
veterinary|13 -3 -1 -2
vets|-6 11 -2 2
veuil*|0 10 -1 -3
veuillez|0 10 -1 -3
veut|-8 4 -5 15
veux|12 -4 -3 -2
vez|21 -10 -2 -6
vg|10 -3 -5 -4
vi|-4 -4 0 -3
vi ringrazio|-5 -1 -5 -1
via de|1 -6 -2 -2
via onze|-7 -2 -2 -1
viaja*|-10 16 -2 -1
viajando|-10 16 -2 -1
viajando e|-10 16 -2 -1
vice|-3 -2 -4 -1
vice president|-4 -1 -4 -1
vicen*|12 -6 -4 -1
vicin*|10 -5 -2 -1
vicino|10 -5 -2 -1
vida|-3 10 -1 -4
vida y|-6 10 -2 -1
video|-5 3 23 -6
video call|-11 -1 14 0
video interview|2 -1 16 -3
video*|1 -5 14 -2
videocall|-4 -2 9 -1
videointerview|-4 -4 14 -1
viel|2 -4 -4 -5
viel erfolg|-1 -2 -2 -4
viel gluck|-4 -2 -3 -2
viele grusse|0 -2 -11 0
viell*|5 -9 -6 -4
vielleicht|5 -9 -6 -4
viens|2 -8 16 -3
view|-2 6 -7 -6
view all|-6 -5 -4 -3
view on|-4 -3 -1 -1
view similar|-1 11 -1 0
view the|-10 7 -2 -2
view your|3 10 -2 -1
viewe*|-16 -9 -5 -2
viewed|-16 -8 -5 -2
viewed by|-6 9 -3 -1
viewed your|-13 -15 -2 -2
viewi*|-9 -3 -2 -2
viewing|-10 -2 -2 -2
vigen*|-10 9 6 -1
vigente|-12 10 7 -1
vikra*|-1 -9 -3 -2
vikram|-1 -9 -3 -2
vimos|5 -16 -3 -4
vinci*|9 -2 -2 -1
vindo|11 -3 -3 -1
vio|-3 -6 -1 0
vio tu|-3 -6 -1 0
violo*|-6 15 -2 -2
violoncello|-6 15 -2 -2
virtu*|0 -12 17 -4
virtual|0 -6 10 -3
virtuellen|-4 -3 10 -1
visa|-3 -11 4 -5
visible to|13 -4 -1 -1
visio|-10 -4 19 -2
visionato|9 -2 -2 -1
visit with|-5 -3 13 -2
visita|-17 -2 -3 -4
visse*|-2 -1 -6 0
visser|-2 -1 -6 0
visto|-13 0 8 -4
visua*|6 4 5 -2
visual|3 4 6 -2
vite|-22 5 3 4
viva|-2 -10 -3 -2
voce avancou|-13 -6 26 -2
voce em|-4 -3 -3 -3
voce ja|-4 -2 -2 -1
voce nao|10 0 -3 -1
voce participou|-6 -2 -2 -1
voce salvou|-9 -2 -1 -1
voce se|-9 13 -1 -1
voeux|-7 -3 -1 -1
vog|-5 -3 0 -1
vogt|12 -4 -2 -1
voice|0 -5 -3 -2
voici|-4 -4 10 -2
voir|10 -7 -6 -6
voir toutes|-7 -3 -2 -1
vol|21 -12 2 -6
voldo*|0 14 -3 -2
voldoet|-3 13 -2 -1
volge*|3 12 1 -3
volgend|17 -7 -6 -4
volgende|-6 15 13 -7
volgende week|-5 21 -9 -4
volgt|-14 1 8 -2
voll|-5 0 -7 -4
volls*|-5 -2 -3 -2
volon*|14 3 -7 -3
volontariat|6 7 -3 -1
volontario|10 -1 -1 -1
volta non|10 -3 -1 -1
volum*|0 12 -5 -3
volume|1 13 -4 -3
volume of|-1 14 -3 -3
volumen de|-9 2 -1 0
volun*|10 3 -6 -4
volunteer|10 3 -3 -3
vom|13 -5 -3 -8
von bewerbungen|-7 11 -1 0
von der|11 0 -4 -2
von dir|-13 -3 0 5
von einem|9 -4 -2 -1
von herzen|11 -2 -3 -2
von ihnen|-3 -10 2 -4
von mir|-8 -2 -5 12
von ruckfragen|-9 14 -1 0
von telefonischen|-5 10 -2 -1
von uns|-5 12 0 -4
vonde*|13 -7 -5 -2
vonden|13 -7 -5 -2
vonden je|16 -5 -5 -2
voor de|12 -1 -4 -1
voor deze|10 -8 -3 -1
voor het|5 -10 15 -7
voor je|8 -9 6 -4
voor jou|3 -5 -7 -4
voor jullie|-11 -2 -2 -1
voor vrijdag|-10 -7 10 3
voorg*|11 -2 -2 -1
voorj*|-5 -1 10 -1
voorjaar|-5 -1 10 -1
voorl*|10 -4 -2 -1
voorlopig|10 -4 -2 -1
voors*|-1 -3 1 11
voorstel|-5 -2 2 11
vor|-6 -13 -1 -3
vorau*|13 1 4 -5
voraussetzung|14 -6 -1 -1
voraussetzungen|9 0 -1 -3
vorbe*|2 -8 9 8
vorbehalt|-6 -3 -2 13
vorbei|6 0 -9 4
vorbeikommen|2 -4 11 -4
vorhe*|-14 11 10 -1
vorher|-14 11 10 -1
vorige week|9 -2 -3 -1
vorla*|-8 -1 -1 -1
vorletzten|-6 -2 -2 0
vorletzten arbeitgeber|-6 -2 -2 0
vorli*|-5 4 -6 -4
vorliegen|-1 11 -2 0
vorme*|16 -4 -2 -2
vorre*|-8 -5 11 -2
vorstellungen|9 0 -4 -2
vorstellungsgesprach|0 -8 19 -4
vortr*|9 -2 -2 -2
vos coordonnees|15 -6 -3 -2
voss|-18 17 2 3
voted|17 -8 -9 18
voted and|-5 -2 -4 15
votre carte|-4 -3 -1 -1
votre compte|-6 -4 -1 -1
votre cv|11 4 -3 -3
votre demande|-10 -3 -7 -7
votre dossier|-1 -1 -6 -5
votre espace|-14 7 -5 -2
votre experience|9 -4 -1 -1
votre manuscrit|-7 -1 -1 -1
votre presence|-4 -1 9 -1
votre proposition|-8 0 0 -1
votre recherche|-3 -3 -3 -2
votre rendezvous|-6 -4 -1 -4
votre reponse|-8 -2 -1 16
votre retour|-7 -2 1 -1
votre rib|-3 -2 -3 -2
votre situation|-5 -3 -1 -1
vou|-8 11 0 -4
vouch*|-7 -2 -1 -2
vous avez|4 -4 -5 -4
vous dire|-6 13 2 -1
vous etes|-3 -9 6 5
vous informer|1 -10 -5 1
vous informons|13 -4 -1 -1
vous munir|-7 -1 11 -1
vous nous|11 -3 -2 -1
vous pouvez|-2 0 -3 -4
vous prie|9 -1 -1 -1
vous prions|-2 -10 1 -1
vous propose|-6 -1 10 -1
vous proposer|1 -6 -6 15
vous proposons|-5 -1 12 -1
vous recevrez|-7 9 -1 -1
vous restez|-9 10 -1 -1
vous serez|-11 9 1 0
vous si|-5 11 -1 -1
vous souhaitons|10 -9 -4 -3
vous trouverez|-6 -2 -2 10
voy|9 -3 -2 -1
voy a|9 -3 -2 -1
vragen wij|-3 -2 -3 -1
vragenlijst|-5 -3 -2 -1
vrouw|9 -3 -1 -1
vu|0 -5 -4 13
w the|2 9 -4 -2
waaro*|2 -7 -5 -3
wachs*|-7 -3 -1 -1
wachsen|-7 -3 -1 -1
wacht*|-6 -13 -5 -2
wachter|-3 -4 -1 -1
wahl|6 6 -4 4
wahl kommen|-7 9 -1 0
wahre*|-5 -3 -3 -2
wahrend|-5 -3 -3 -2
wahrend der|-5 -3 -3 -2
wait|-19 18 -10 7
wait for|-5 -2 -2 0
waiti*|-18 13 -10 -7
waiting|-18 13 -10 -7
waiting for|-13 16 -1 0
waiting list|-14 1 -1 -1
waitl*|5 -5 -7 -4
waitlist|5 -5 -7 -4
walk|-13 -3 15 -2
walk round|-4 -2 9 0
walki*|-1 -6 -2 -2
wanjiru|-3 9 -2 -1
wann|-6 -6 13 -5
wanne*|10 -10 11 -2
wanneer|10 -10 11 -2
wanneer je|14 -5 -2 -1
want it|-15 -5 -5 33
want to|0 8 6 -3
want you|0 1 4 7
wante*|17 -4 -5 -2
wanted|17 -4 -5 -2
wanted to|11 -5 -3 -2
wanted you|12 1 -4 -2
wants|-16 16 10 -3
wants to|-13 13 12 -2
war|15 -5 -3 0
war schon|-4 -1 -3 -1
ward|15 -7 -2 -1
ware|-18 6 -11 13
ware der|-5 -2 1 16
warst|23 -7 -9 -5
warte*|-4 -1 -9 -7
warteliste|-19 4 -5 -3
warteliste ist|-6 -2 -1 -1
warten|13 -4 -2 -2
was a|10 -4 -2 -1
was considered|9 -3 -2 -1
was dat|10 -2 -2 -1
was declined|-7 -3 -5 -3
was due|-7 -2 -1 -1
was fierce|-9 -2 -1 -1
was filled|13 -5 -2 -2
was frei|-6 -3 -1 -1
was good|11 -1 -3 -1
was great|-4 5 -13 9
was not|5 -12 -7 -3
was one|15 -7 -7 -3
was paused|-4 -5 0 0
was really|9 -2 -2 -1
was received|6 7 -2 -1
was refused|-3 -3 -2 -2
was rejected|-3 -2 -2 -2
was submitted|-10 14 0 0
was super|12 -2 -4 -2
was unanimous|0 -3 -3 14
was unsuccessful|9 -9 -4 -3
was very|-6 -2 -2 -1
was wir|9 -6 3 1
wasnt|-12 -7 -2 -8
wasnt you|-3 -2 -2 -2
wat een|9 -3 -3 -1
wat fijn|-3 -1 9 -1
watched|16 -3 -4 -1
water|-1 -2 -3 -3
water*|-5 12 -7 9
waterschap|-1 9 -3 -1
way|2 14 -8 -2
we acknowledge|4 10 -3 -2
we aim|-10 15 -1 0
we anticipate|-6 10 -1 0
we apologise|-5 -1 -6 -1
we appreciate|10 1 -3 -2
we bellen|-8 11 0 -1
we bewaren|13 -4 -2 -1
we bieden|-6 -1 -3 13
we can|-9 -4 6 1
we cant|-8 -7 -3 0
we confirm|-11 10 -1 0
we could|-6 -7 -5 2
we couldnt|-18 -6 -7 2
we decide|-7 -1 13 -1
we decided|12 -5 -2 -1
we did|12 -3 6 -4
we didnt|-7 -5 -3 -1
we dont|13 0 -2 -2
we encourage|11 -3 -2 -1
we ended|10 -1 -2 -2
we enjoyed|14 -2 -4 -1
we expect|-6 -6 -3 0
we felt|10 -2 -2 -3
we gaan|18 -5 -3 -2
we gave|12 -2 -2 -1
we get|0 13 -4 -2
we havent|-18 21 -8 2
we hebben|13 3 -8 -5
we helaas|-10 3 5 0
we hired|24 -7 -4 -3
we hope|-3 0 -6 -4
we know|11 0 -4 -1
we kunnen|0 -3 -4 -3
we liked|-7 -3 20 -2
we ll|-6 13 -2 -2
we loved|9 -5 -2 -3
we may|-17 16 2 0
we met|17 -4 -2 -2
we must|9 -4 -3 -5
we need|24 0 -14 -4
we niet|11 -3 -3 -1
we nog|-12 0 3 -3
we now|-15 -1 -3 -2
we only|12 -3 -2 -1
we open|9 -3 -1 -1
we planned|-5 -7 0 0
we r|21 -5 -3 -2
we ran|-9 -2 -1 -2
we read|8 6 2 -4
we receive|-9 15 -6 -6
we recommend|-5 9 -1 0
we regret|2 -5 -5 -5
we run|13 -1 -3 0
we shall|9 2 -4 -2
we spoke|-3 -4 -2 -1
we still|-8 10 -1 -1
we talked|-3 -5 -6 25
we thank|15 1 -3 -1
we told|-11 -1 7 8
we turned|-4 -4 -2 14
we value|-3 0 -1 10
we ve|11 -6 -4 -3
we voor|12 -2 -2 -1
we want|-1 0 -6 16
we went|16 -8 -2 -5
we were|8 -11 4 -6
we wont|14 -7 1 -2
we would|-7 -9 4 8
we zijn|-5 -9 1 -1
we zitten|11 -5 1 -3
wear|-14 -3 24 -1
webinar|-4 -2 -2 -1
websi*|-1 -5 -8 -5
website|-1 -5 -8 -5
wed|-12 -4 22 -2
weddi*|-4 9 -1 -1
wedding|-4 9 -1 -1
wedne*|-18 -2 25 0
wednesday|-18 -4 26 0
wednesday at|-10 -3 17 -2
weds|-18 -7 29 8
week|-8 13 -6 -3
week after|-9 1 4 9
week and|16 5 -4 -3
week for|-3 -3 12 -1
week of|-12 21 -2 0
week or|-8 13 -3 -1
week s|-9 -2 2 -1
week vrijdag|-5 12 -2 -1
week you|-3 -5 -3 -2
weeke*|6 15 -6 -5
weekend|4 17 -6 -6
weekend and|-7 1 -2 -1
weeks|-6 14 -8 -3
weeks ago|-6 -9 -2 -1
weeks of|-14 14 -1 7
weeks to|-7 9 -1 -1
weerh*|11 0 -3 -2
weerhouden|11 0 -3 -2
weerhouden worden|-9 12 -1 0
weg|21 -10 -2 -5
wegen|-9 5 7 -5
wegen der|-4 -2 11 -2
weihn*|-13 5 -1 -1
weil die|-6 -3 10 0
weima*|-5 9 -1 -1
weimar|-5 9 -1 -1
weiss|3 -6 -7 9
weiss*|-9 13 6 -2
weit|13 -4 -3 -2
weiter berucksichtigen|1 -6 12 -2
weiter fur|9 -2 -1 -1
weiter im|-2 15 -2 -1
weiter veranlassen|-8 -8 -2 -1
weitere suche|-7 -1 -1 -1
weiteren|12 -6 -4 -3
weiteren suche|-5 -2 -1 -1
weitergeleitet|-13 17 4 -2
weiterhin|-9 -9 -5 -4
weiterhin im|-12 -4 -2 -1
weken niets|-7 10 -1 0
wel|17 2 -6 -1
welco*|-1 -6 -5 -1
welcome|-1 -5 -5 -1
welcoming|-8 -1 -1 1
well feel|-6 -1 -1 -1
welli*|-2 -3 12 1
wellies|-4 -2 11 -1
wen|35 -9 -8 -5
wende*|1 -2 -9 5
wenig*|-1 -6 -3 -1
wenn du|16 3 -13 4
wenn es|-21 11 5 -4
wenn sich|14 -10 -1 -1
wenn sie|-2 -10 -5 5
went|15 -8 -9 -7
went with|9 -9 -8 -7
wenze*|-9 6 -2 -1
wenzel|-9 6 -2 -1
wer nicht|-5 9 -3 0
werd|11 6 -5 -3
werden da|-5 -4 -3 -1
werden geloscht|-3 -5 -1 -1
werden ihre|-13 10 -2 -1
werden konnte|9 -2 -1 -1
werden nach|-3 17 -3 -2
werden uns|-7 12 -2 -1
were|11 -7 -3 -2
were a|12 -3 -1 -1
were not|10 -14 2 -5
were overwhelmed|11 -3 -3 -1
were sent|-9 12 -1 0
were unable|-18 -5 5 -6
were unsuccessful|-9 -1 3 -2
weren*|17 -13 -8 -7
werent|17 -13 -8 -7
werent one|9 -1 -1 0
werk|15 -4 -3 -2
werkgevers|-6 9 -5 -2
werkstatt|0 -8 10 6
werkstudent|14 -6 -1 0
werkt*|-16 25 -3 -1
werktagen|-13 19 -3 0
werkv*|-7 -3 -3 9
werkvoorbereider|-7 -3 -3 9
wes|9 -1 -3 -1
wesha*|11 -5 -2 -1
weshalb|11 -5 -2 -1
weste*|-6 0 -7 0
weten|-10 7 2 0
weten of|-18 -3 2 2
what happens|-15 16 -2 0
what is|-5 -6 -2 -1
what it|-4 0 -6 -2
what s|-14 10 6 -2
whate*|-7 11 3 -4
whatever|-7 11 3 -4
wheel|-7 -2 16 -1
when the|-5 10 -6 -4
when you|7 -2 8 -4
where|-2 -4 2 -5
where we|-5 15 -3 -1
where you|3 -10 -6 -3
wheth*|-24 3 -4 -3
whether|-24 3 -4 -3
whether or|-7 -1 -2 0
whether we|-10 11 -1 -1
whether you|-12 -4 6 -1
which is|9 3 1 -2
which of|-5 -1 9 0
which we|4 5 8 -2
which will|-10 12 0 0
which would|-7 -2 20 -2
which you|14 2 -4 -3
which*|-5 0 9 -1
whichever|-5 0 9 -1
while you|-4 10 -2 -1
white*|-3 2 10 -2
who already|14 -3 -2 -1
who apply|1 10 -1 -1
who can|16 -6 -7 -3
who do|-9 5 7 -1
who has|22 -6 -5 -2
who have|-6 11 -4 -2
who meet|-8 10 0 0
who s|11 -9 -7 -3
whole|10 -7 -5 -2
whos|9 -3 -2 -1
whose background|9 -4 -2 -1
whose experience|9 -2 -1 -1
widerrufen|-7 -4 -1 -1
wie besprochen|-11 -8 13 18
wie gewunscht|-7 -3 -1 -1
wij de|-8 1 -5 -1
wij hebben|10 6 -4 -4
wil|-3 -6 -5 3
wil je|-1 -11 -6 7
wil jij|-4 -2 -2 -1
will|-2 9 0 -3
will apply|-12 -1 0 0
will attend|-6 -1 10 -1
will be|-6 9 2 -3
will call|-5 32 -5 -6
will contact|-23 24 -3 5
will end|-11 -2 -2 -3
will follow|-8 -6 9 14
will get|-12 17 -3 4
will go|-9 10 -1 -1
will hear|0 14 -2 -1
will hold|15 -4 -2 -1
will keep|9 -4 -4 -3
will land|-2 -1 -3 9
will let|-11 17 -2 0
will look|-12 17 -1 0
will notify|-12 14 -1 0
will now|-12 6 8 -1
will of|8 -1 2 0
will offer|-6 -1 -2 -1
will only|-11 9 -1 0
will reach|-16 17 0 0
will remain|10 -1 -2 -2
will review|-16 21 -1 0
will take|-21 10 9 -3
will think|-1 11 -2 -1
will write|-6 0 -3 -1
willk*|-10 1 -4 5
willkommen|-10 1 -4 5
wills*|-5 6 -1 11
willst|-5 6 -1 11
wilt|9 1 -1 3
wimme*|9 -2 -1 -2
wimmer|9 -2 -1 -2
windo*|-17 6 8 -2
window|-10 7 -2 -1
windows|-6 -1 9 0
winte*|15 -9 -5 -2
winter|16 -2 -3 -2
wintersaison|9 -5 -1 0
wintersemester|-5 -2 -1 -1
wir aktuell|9 -1 -3 -1
wir am|-7 2 -3 -2
wir andere|9 -2 -3 -2
wir auf|-4 9 -1 -1
wir aus|10 -3 -1 -1
wir behalten|12 -3 -1 -2
wir bereits|-6 -4 -1 15
wir bestatigen|-18 12 -5 -3
wir bieten|-8 -3 14 -1
wir bis|-6 10 4 0
wir bitten|-7 10 2 -5
wir danken|13 -5 -2 -1
wir das|-8 -5 -6 -2
wir deine|-4 -13 17 -2
wir dich|9 3 -6 -2
wir die|13 -8 -6 -2
wir erhalten|-6 10 -4 -3
wir freuen|-8 -3 -5 15
wir fur|-6 -10 -2 -4
wir gerade|-6 -3 0 -1
wir gern|13 -3 -2 -1
wir haben|9 0 -6 -2
wir hoffen|4 -3 -4 9
wir ihr|-15 4 5 -1
wir ihre|6 -9 0 -3
wir ihrem|-11 -2 -1 0
wir ihren|-9 -5 -9 5
wir ihrer|-6 -1 -2 -2
wir keine|-6 -8 -1 -5
wir laden|-3 -6 13 -2
wir lange|9 -2 -2 -1
wir mochten|-7 -20 16 15
wir mussten|3 -4 -8 -2
wir nach|11 -4 0 -1
wir nicht|11 1 2 -1
wir noch|-5 3 -9 5
wir prufen|-12 16 -1 0
wir rechnen|-6 -4 0 0
wir sammeln|-6 13 -3 -1
wir schauen|-13 17 -2 0
wir schon|14 -4 -2 -2
wir stellen|9 -2 -1 -1
wir uns|8 0 1 2
wir von|9 -1 -4 -2
wir werden|-9 13 -1 0
wir wissen|9 -2 -1 -1
wir wunschen|12 -5 -2 -2
wir wurden|-10 -10 15 -1
wir zu|-7 11 -2 -1
wir zum|10 -2 -4 -1
wird die|-1 -7 -2 -1
wird gepruft|-6 15 -2 -1
wird ihr|-5 -3 -1 -1
wird nun|-9 11 -1 0
wird sich|-9 14 -1 -1
wirkl*|13 -6 -1 -2
wirklich|13 -6 -1 -2
wishes to|-4 9 -1 0
wissen|-3 -9 -4 -1
with a|-1 -5 -2 -2
with an|10 -10 -8 -4
with another|-10 -6 -8 -5
with candidates|10 -4 -1 0
with linton|-3 -2 -2 -2
with me|-2 1 19 -5
with more|-2 -2 -4 -2
with my|-6 0 -7 -2
with premium|-6 -3 -1 -1
with reference|13 -8 8 1
with regret|11 -2 -1 0
with somebody|11 -2 -2 -1
with someone|9 -8 -8 -5
with this|14 -5 4 -2
with three|11 -2 -2 -1
with two|-8 0 19 -1
with you|5 5 6 -2
with yours|13 -2 -1 -1
withd*|-12 3 0 -5
withdraw|-3 15 -3 -6
withdrawing|10 -2 -1 -4
withdrawn|-15 -10 7 -3
withdrawn and|-7 -2 9 2
withdrawn your|-13 4 -5 -2
within four|-9 7 -1 -1
within ten|-3 11 -2 -1
within three|-11 9 8 -1
without you|-3 -2 10 0
wo|-11 -5 4 -1
wo sie|-7 -2 -1 0
woche|-10 18 -7 2
woche auf|-6 10 -1 -1
woche bescheid|-5 3 -3 9
woche*|-7 12 2 -3
wochen|-3 14 -3 0
wochenende|-5 -1 13 -2
wohnu*|-24 -3 -6 -2
wohnung|-18 -3 -6 -4
wolfg*|-4 -2 10 -1
wolfgang|-4 -2 10 -1
wollt*|16 -6 -4 -2
wollte|11 -3 -3 -2
women|-7 -3 -5 -2
women in|-10 -2 -3 -1
wonin*|-14 -3 -1 -1
woning|-14 -3 -1 -1
wont|12 0 -3 -3
wont be|11 -3 -2 -3
wont cover|10 -2 -2 -1
word|-6 4 -7 -3
word je|-8 16 0 -1
worden krijgen|-9 12 -1 0
wordt|2 9 0 -2
work for|-13 -2 8 -1
work out|-3 -6 -4 -2
work se|-9 1 -2 -1
work we|-1 -1 -4 10
worka*|-9 9 -1 0
workable|-10 9 -1 0
working days|-1 12 -1 0
working for|10 -4 -1 -1
working through|-7 11 -3 -1
works|-6 -5 22 -3
works for|-8 -2 12 2
worri*|-10 6 12 -6
worries|-14 -1 15 -4
would|-3 -8 14 1
would be|11 -4 -6 4
would like|-6 -6 15 4
would you|-29 -16 30 1
wow|2 10 -4 -2
writing to|-2 -10 -7 -2
writing with|20 -2 -3 -4
written exam|-3 -1 9 -1
written test|-3 -2 9 -1
wulf|12 -5 -3 -1
wunscharbeitgeber|-5 -2 -2 -1
wunschen ihnen|10 -5 -2 -2
wurde|4 -7 -1 -5
wurde automatisch|11 0 -5 -2
wurde bis|-8 -8 -2 -1
wurde dich|-6 -2 10 -1
wurde gepruft|14 -8 -3 -2
wurde leider|14 -3 -3 -2
wurde nach|-2 -4 -1 -2
wurde sie|-11 0 17 -1
wurde*|2 -9 7 -4
wurden an|-7 13 -1 0
wurden dich|-7 -4 11 3
wurden sie|-3 -4 10 2
wurden wir|12 -4 -2 -1
y como|-8 -4 -1 0
y con|11 -4 0 -1
y donner|4 -6 -4 -4
y el|3 -6 9 -2
y en|15 -8 -3 -1
y la|-6 -3 -7 -2
y lo|12 -2 -3 -1
y no|5 -3 14 -5
y por|17 -2 -4 -1
y si|-5 9 -1 -1
y te|-6 14 -1 -4
ya|13 4 -9 -7
ya ha|10 -5 -5 -2
ya hemos|13 -4 -3 -2
ya no|-6 -8 -2 -2
ya que|-6 -2 -1 0
ya se|-1 10 -3 -2
ya tenemos|-2 18 -6 -3
yann|10 -5 0 -2
yara|-2 -3 13 -2
yara haddad|-3 -2 9 -1
yasmi*|-2 -3 1 9
yasmin|-5 -2 1 9
yeah|11 -1 -2 -1
year|10 -2 -6 -1
year and|12 2 -3 -1
year but|-11 -1 0 -1
year s|-20 11 -5 -4
years|9 -13 -6 -3
years and|-1 -3 -3 -2
years of|1 -9 -5 -3
yes|-14 -3 -6 22
yes or|-16 4 -5 18
yes to|-1 -2 11 -2
yeste*|10 -13 -9 0
yesterday|10 -13 -9 0
yesterday and|9 -1 -1 -1
yet|-14 16 -5 -4
yet i|-5 15 -1 -1
yilma*|9 -2 -2 -1
yilmaz|9 -2 -2 -1
yo|9 -7 14 -4
yo luz|11 -2 -2 -2
yolan*|9 -4 -1 0
you a|-6 -6 -7 2
you about|-6 3 17 -7
you accept|-3 0 -3 11
you again|-3 -9 9 -4
you an|11 -1 -1 1
you and|11 -6 3 -5
you appeared|-8 -3 -3 -2
you applied|13 -13 -1 -3
you applying|10 -3 -2 -1
you as|5 6 -9 12
you asked|-1 14 -7 9
you at|-7 -6 5 -5
you be|-15 -1 9 -2
you believe|9 -5 0 0
you but|-5 -5 -5 -3
you by|-10 4 8 -4
you cannot|-5 1 13 -1
you cant|1 -5 14 -4
you come|-12 -8 35 -2
you created|-8 -2 -1 -1
you didnt|-2 -7 -5 -3
you directly|-15 22 0 1
you do|-8 -6 14 -9
you dont|-20 16 7 -6
you ever|12 -1 -2 -1
you first|6 4 -1 0
you forward|16 -3 -2 -1
you free|-7 -3 23 -3
you go|-5 -3 -3 -1
you had|13 -2 -1 3
you hear|-7 6 -6 -2
you if|6 12 -5 -2
you interviewed|15 -2 -4 -2
you joined|-9 -2 -3 0
you joining|-3 -3 3 16
you left|-5 -5 -3 -1
you let|-9 -5 1 6
you like|-20 -7 11 5
you liked|-4 -1 -3 -1
you ll|0 9 -1 -2
you luck|-4 -4 -2 -2
you make|-12 11 0 0
you no|-4 -7 3 -1
you not|-8 9 1 0
you out|-11 -3 5 -2
you please|-6 -3 1 -1
you prefer|-3 -2 12 -2
you recently|-4 -6 -6 -4
you remain|-12 8 -1 -1
you requested|-12 -4 -2 -1
you saved|-12 -4 -2 -2
you send|-15 -6 0 2
you should|8 6 0 -3
you soon|-12 6 -4 -1
you start|-8 -4 -5 13
you started|-5 -5 -2 0
you still|-14 -6 -5 21
you the|1 -5 -9 22
you ve|-4 -3 14 -2
you wait|-7 10 -1 0
you want|4 -6 2 21
you wanted|12 -3 -1 -1
you well|9 -4 -4 -2
you were|14 -4 -6 -2
you werent|28 -9 -7 -2
you who|-4 -4 -4 -1
you wish|12 -6 -3 0
you within|-9 4 -1 -1
you yet|-3 10 -3 -1
your acceptance|-3 -1 -2 9
your ad|-3 -2 -3 -3
your alert|-7 -1 -1 -1
your answers|-8 7 -6 -5
your app|-9 -6 26 -4
your candidacy|18 -1 -3 -1
your candidature|10 0 -1 -3
your circumstances|-5 1 -3 -2
your claim|-10 -3 -4 -3
your company|-14 -1 -2 -2
your conditional|18 -2 -3 -6
your contract|-10 -5 -3 22
your current|-1 -11 -3 3
your cv|4 10 4 -5
your decision|-16 -6 -2 -1
your documents|6 7 -2 -1
your draft|-5 -7 -1 -1
your driving|-5 -1 9 0
your earlier|-6 -3 0 0
your email|-17 17 -8 -4
your employment|-13 -5 -6 -4
your enquiry|-5 -3 -2 -1
your favor|-4 -3 -4 -3
your file|-6 10 -2 -1
your first|-14 -5 -6 8
your form|-12 20 -5 -4
your friends|11 -3 -2 -1
your future|11 -3 -2 -1
your github|9 -2 -2 -1
your home|-6 -1 -1 -1
your honest|-6 -3 -3 0
your information|-3 10 -4 -3
your interest|10 0 -2 -2
your interview|1 -10 8 -1
your junk|-8 9 0 0
your laptop|-4 -3 -4 -3
your last|-10 -3 -3 -2
your letter|7 4 -2 2
your line|3 -4 9 -1
your manuscript|-6 -1 -1 -1
your master|-3 -2 9 -1
your membership|-3 -2 -2 -2
your mind|-9 -6 4 7
your name|16 -6 -1 -3
your notice|-12 -7 1 15
your number|9 -3 4 -2
your offer|-21 -10 -10 9
your ondemand|0 -1 9 0
your order|-9 -1 -4 -1
your own|1 -9 -4 6
your paper|-18 8 3 -2
your passport|-9 -3 4 -2
your password|-6 -5 -2 -1
your patience|2 -3 -6 -3
your phone|-3 3 -7 -2
your portfolio|18 0 -5 -1
your preferences|-4 -2 -2 -1
your probation|-5 -1 -2 -1
your project|-21 -2 0 0
your proposal|-7 -1 -1 -1
your qualifications|0 13 -2 -3
your query|-6 -1 -1 -1
your quote|-12 -3 -3 -4
your request|-6 -2 -2 -2
your results|6 5 -1 -1
your resume|3 11 -3 -4
your right|-11 -2 3 5
your score|13 -3 -6 -1
your site|-7 -2 -2 -2
your skills|13 8 -6 -3
your start|-4 -3 -4 -1
your status|-12 19 -1 0
your stuff|9 -1 -1 -1
your test|6 2 2 -1
your ticket|10 -6 -3 -1
your transcript|-4 -1 -2 -2
your transcripts|-2 9 -1 -1
your two|-5 -2 -2 -1
your updated|-7 -3 1 -2
your way|13 -3 -2 -3
your work|1 -9 -4 0
yours faithfully|10 -6 0 -2
yours if|-10 -5 -4 27
yours is|-16 2 6 -3
yours isnt|-7 -3 -2 -2
yours sincerely|0 -6 -3 0
yourself forward|-8 -1 -1 -1
youth|10 -2 -1 -1
yr|-6 10 -2 1
yrs|2 -8 -3 -4
yusuf|-4 -9 10 8
z|11 -11 3 -1
zahl|-10 -4 -1 0
zahl an|-4 -7 -1 0
zahlung|-5 -2 -3 -2
ze|16 5 -6 -6
zeige*|-7 -4 16 -2
zeigen|-7 -4 16 -2
zeit in|-9 11 0 0
zeit und|10 -4 -2 -1
zeitr*|0 -3 -4 -3
zeitraum|0 -3 -4 -3
zero|11 -3 -2 -1
zes|9 -2 -2 -1
zeugn*|-10 1 2 -4
zeugnisse|-8 -3 1 -2
zf|-4 -7 9 -1
ziegl*|13 -4 -2 -1
ziegler|13 -4 -2 -1
zieke*|-4 0 -3 -2
ziekt*|-8 3 -4 -1
ziekte|-8 3 -4 -1
zien|10 -3 -2 -1
zijn enthousiast|-6 -2 10 -1
zijn er|-2 -7 -4 -2
zimmer|-17 4 3 5
zimmerei|10 -3 -2 -2
zin|-7 -3 -3 -2
zirng*|-5 -2 -3 -1
zirngibl|-5 -2 -3 -1
zit|13 -6 -10 7
zitte*|18 -7 0 -3
zitten|18 -7 0 -3
zitten vol|18 -5 -5 -3
zo|-4 12 -2 -1
zoals|6 -4 -7 13
zocht|9 -2 -2 -2
zodra|-10 19 -2 -1
zoe|0 5 7 -3
zoeken we|-5 -1 10 -1
zoeko*|-8 -2 -2 -1
zoekopdracht|-8 -2 -2 -1
zoekt*|11 -7 -1 -1
zoektocht|11 -7 -1 -1
zomer|13 -3 -4 -3
zonda*|-5 1 11 -1
zondag|-3 -3 13 -1
zoom|-16 -5 25 -4
zorgk*|-3 -4 12 -2
zu besetzen|14 -5 -2 -1
zu durfen|-5 -4 10 -2
zu einem|-19 6 27 -4
zu gegebener|-6 10 -1 -1
zu horen|-9 -1 -1 -1
zu ihrer|-1 -9 -3 -2
zu konnen|-3 -12 -5 18
zu mussen|13 -2 -2 -2
zu unserem|-1 -9 -2 -3
zu unserer|5 -8 -4 -3
zu verzogerungen|-9 13 -1 -1
zu weit|13 -4 -3 -2
zug|12 -3 -2 -1
zugel*|-5 -2 10 -1
zugelassen|-4 -2 10 0
zugesagt|15 -6 -4 -2
zuive*|0 -2 -4 -4
zukun*|9 -3 -2 -2
zukunft|9 -3 -2 -2
zulas*|-10 3 -2 -1
zum|-9 -2 5 1
zum probearbeiten|-12 -4 26 -3
zum stand|-9 15 -1 0
zum test|-7 2 10 0
zur stelle|-6 13 0 -1
zur umfrage|-6 -5 -2 -1
zuric*|-2 1 -4 9
zurich|-2 1 -4 9
zuruck|3 0 -9 10
zuruck auf|10 -5 -1 0
zuruckgezogen|-13 -11 -2 -1
zuruckgezogen haben|-10 -9 -2 -1
zuruckkommt|9 -1 -1 -1
zuruckstellen|-4 12 -1 0
zuruckziehen|-9 7 -1 0
zusag*|5 0 -4 13
zusage|14 3 -4 1
zusage geben|20 -2 -2 -4
zusagen|-7 -3 -2 10
zusam*|14 -3 -5 -2
zusammengesessen|9 -2 -2 -1
zusammenhang|-3 11 -2 -1
zusammenhang mit|-3 11 -2 -1
zwar|-22 1 27 -2
zwei bis|-7 12 -1 -1
zwei drei|-3 -3 -3 -1
zwei referenzen|-6 -2 -2 0
zweif*|-9 -1 -2 7
zweit*|1 2 15 -7
zweite|-8 -2 21 -4
zwing*|9 -3 -1 -1
zwischen|-12 14 1 -1
zwischenzeitlich|9 -14 -3 -3
zwolf|9 -5 -3 -1
λ fase|-7 -2 -1 -1
`;
