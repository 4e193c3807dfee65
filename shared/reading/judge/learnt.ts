/** What each sign counts for rejection, confirmation, interview and offer, in hundredths; for other, what makes the sum 0. Written by `npm run learn`. */
export const learnt = `
<?chosen-others>|-31 26 -8 -3
<?closed>|-26 22 12 0
<?day>|-12 -21 30 -1
<?denial>|-15 17 -3 -14
<?feedback>|13 -5 -7 4
<?foreign>|14 -2 -8 -5
<?hard-choice>|-7 18 3 -1
<?hint>|-40 13 11 2
<?interview>|6 10 12 -13
<?no-job>|21 11 -3 -3
<?offer>|10 -9 -12 7
<?receipt>|18 -17 1 -5
<?refusal>|-36 29 3 -18
<?regret>|-14 22 1 -18
<?unfit>|-30 34 6 -10
<advertising>|-2 -12 -11 -6
<applied>|7 20 -5 -16
<appointment>|-11 -5 31 -2
<assessment>|11 -8 34 -13
<by-applicant>|-42 -3 -13 -5
<cancelled>|32 -4 -14 -7
<chosen-others>|42 -23 -16 -5
<closed>|56 -19 -19 -11
<competition>|15 1 -4 -6
<condition>|-10 18 -5 -10
<congratulation>|-24 -18 32 16
<contrast>|17 -13 0 -3
<day>|-32 -17 56 10
<declines-feedback>|17 2 -6 -3
<denial>|22 -23 -12 -8
<detail>|-6 18 6 -10
<employee>|-40 -12 -13 -4
<experience>|35 -14 -8 1
<feedback-asked>|-5 -6 -4 15
<feedback>|7 -4 -9 -7
<filled>|37 -14 -8 -13
<final>|5 -13 8 6
<foreign>|-7 -18 -7 -11
<hard-choice>|10 -13 -2 -7
<harmless>|-3 16 3 -11
<hint>|30 -18 -10 -5
<internal>|24 -13 0 -1
<interview>|-5 -18 46 -5
<interviewed>|9 -21 34 -8
<invites-contact>|5 -7 8 5
<invites-reapply>|18 -8 -8 -5
<job-like>|6 13 -3 -10
<job>|11 12 -5 -8
<keeps-on-file>|14 16 -14 -7
<later>|-10 30 -12 -1
<location>|10 -16 -1 -1
<luck>|22 -14 -7 -7
<negation>|10 -11 -7 -11
<no-denial>|-4 -13 12 -4
<no-door>|2 -11 -5 -3
<no-job>|-39 -19 -8 -5
<no-reason>|20 -11 -6 -7
<no-reply>|4 13 -3 -6
<no-shortfall>|19 -8 -1 2
<not-reached>|17 -6 15 -8
<not-yet>|-32 31 13 -13
<offer>|-14 -11 -17 60
<offers-feedback>|25 -5 -14 -2
<ongoing>|-18 18 5 -5
<other-candidate>|25 -13 -9 -4
<outreach>|-16 -8 -8 0
<pending>|-21 38 -7 -5
<possibility>|-8 14 -1 -11
<praise>|16 -16 15 -9
<qualification>|23 -10 -3 -8
<receipt>|-1 32 -4 -12
<refusal>|42 -31 -18 -11
<regret>|14 -19 -2 -13
<request>|-28 -30 20 7
<salary>|-4 -9 2 6
<skill>|28 -7 -10 -2
<status>|2 15 -14 -13
<survey>|-5 -9 -13 -4
<thanks>|18 -1 -3 -8
<title>|13 -3 2 -1
<undecided>|-35 55 -1 -3
<unfit>|47 -25 -15 -3
<until>|-8 12 -5 -6
<weighed>|12 0 -5 -6
<wishes>|18 -15 -12 -7
<withdrawn>|-38 -10 -8 -5
=confirmation|-24 37 -7 -5
=interview|-18 -3 36 -4
=offer|-16 -3 -7 30
=other|-29 2 -1 -8
=rejection|37 -15 -8 -3
@-1|-21 -4 -3 0
@0|4 -1 -5 -12
@1|6 14 -6 -11
^<?closed>|-6 -1 -1 -1
^<?day>|-30 -1 22 -14
^<?denial>|-12 -3 7 0
^<?foreign>|31 4 -11 -6
^<?no-job>|1 10 -2 -1
^<?refusal>|-9 -4 -2 -2
^<advertising>|-28 -16 -10 -4
^<applied>|17 23 -14 -11
^<appointment>|-9 7 -5 -2
^<assessment>|12 -18 33 -9
^<by-applicant>|-14 -1 -1 0
^<cancelled>|11 13 -9 -6
^<chosen-others>|-2 -5 -3 -2
^<closed>|29 11 -15 -10
^<condition>|-10 -3 -3 -1
^<congratulation>|-15 -11 -8 25
^<contrast>|1 -8 -4 -3
^<day>|-5 -5 13 -1
^<denial>|22 -10 -11 -6
^<feedback>|16 -7 -5 -1
^<filled>|17 -10 -3 -2
^<final>|6 -2 14 -3
^<foreign>|-28 -18 -17 -11
^<harmless>|-18 -1 6 -1
^<hint>|22 -5 -5 -3
^<internal>|9 -6 -4 -2
^<interview>|-14 -14 46 -2
^<interviewed>|10 -20 32 -13
^<job-like>|15 14 -3 -13
^<job>|23 -1 -5 -9
^<keeps-on-file>|-2 -9 -7 10
^<later>|-1 -2 23 -4
^<location>|-2 -2 -3 -2
^<negation>|24 -23 -10 -12
^<no-door>|-17 -14 -5 -2
^<no-job>|-33 -11 -7 -5
^<no-reply>|-4 14 -2 -1
^<not-reached>|-3 -2 9 -1
^<not-yet>|-8 -5 -1 0
^<offer>|-16 -9 -12 44
^<pending>|-15 10 -2 -2
^<qualification>|-6 -6 -1 -1
^<receipt>|-18 44 -6 0
^<refusal>|47 -31 -15 -11
^<regret>|18 -8 17 -11
^<request>|-15 -11 -5 0
^<salary>|-3 -6 -3 -2
^<status>|31 -17 -18 -7
^<survey>|-15 -4 -3 -1
^<thanks>|4 28 -12 -7
^<title>|23 0 -5 -3
^<withdrawn>|-29 -23 -2 2
^a vaga|0 10 -3 -3
^a votre|8 -15 -4 5
^aanbo*|-5 -4 -4 16
^aanbod|-5 -4 -4 16
^aanvr*|-9 -1 -1 0
^aanvraag|-9 -1 -1 0
^ab|-14 0 8 -2
^abges*|-1 -7 -1 0
^abgeschlossen|-1 -7 -1 0
^about|-1 -12 3 -2
^absag*|26 -13 -12 -8
^absage|37 -11 -9 -6
^absage ihrer|13 -5 -1 -1
^absagen|-9 -1 -1 -1
^acces*|-8 -1 -2 -1
^access|-8 -1 -2 -1
^accou*|4 -16 -10 -5
^account|-8 -12 -9 -4
^account exec|10 -1 -1 -1
^accountant|13 -6 -2 -2
^accus*|-8 10 -1 0
^accuse|-8 10 -1 0
^ackno*|-14 22 -1 1
^acknowledgement|-13 17 -1 0
^acknowledgment|-3 10 -1 0
^actio*|-10 -6 -4 0
^action|-10 -6 -4 0
^action required|-5 -8 -3 0
^actua*|9 -4 -1 -1
^admin*|11 2 -4 -4
^administrator|12 0 -1 -1
^admis*|4 -6 -4 -4
^afspr*|-9 -6 11 -3
^afspraak|-9 -6 11 -3
^after|-5 -2 -1 -1
^afwij*|17 -6 -4 -4
^afwijzing|17 -6 -4 -4
^agend*|-9 -4 20 -2
^agent|-9 10 -2 -2
^aggio*|16 -9 1 -2
^aggiornamento|14 -8 2 -2
^aktua*|19 -9 -3 -2
^aktualisierung|19 -9 -3 -2
^alert|-6 -2 -2 -2
^all|-6 -2 -1 -2
^als|13 5 -4 -3
^alter*|12 -2 -2 -2
^alternance|12 -2 -2 -2
^an|14 -3 -3 2
^an update|14 -2 0 0
^anali*|5 10 -4 -2
^analy*|13 6 -6 -1
^analyst|10 9 -4 -2
^and|1 -6 -7 -1
^and reviewed|10 -7 -1 -1
^anfra*|8 -1 -9 -8
^anfrage|8 -1 -9 -8
^angeb*|-9 -2 -2 5
^angebot|-9 -2 -2 5
^anima*|9 -2 -1 1
^annun*|-8 12 -4 -2
^any|-6 13 -7 -5
^any news|-7 23 -3 -2
^any update|1 -7 -3 -1
^ao|-3 -4 -1 -1
^ao mestrado|-5 -2 -1 -1
^apolo*|-6 -2 16 -2
^apologies|-6 -2 16 -2
^app|-4 9 -3 -1
^application acknowledgement|-4 9 -1 0
^application acknowledgment|-3 10 -1 0
^application confirmation|-7 13 -2 0
^application decision|-10 0 0 0
^application for|13 -1 0 -2
^application has|-13 12 -3 6
^application on|-7 -1 -1 -1
^application outcome|14 -6 -2 -1
^application received|-13 22 -2 0
^application status|12 3 -3 -1
^application submitted|-9 20 -2 0
^application to|12 5 -1 -3
^application was|1 4 -8 -8
^application with|13 -8 8 -1
^apply*|2 11 -4 -3
^applying|2 11 -4 -3
^applying to|0 11 -4 -3
^appre*|18 7 -3 -2
^apprentice|9 3 -1 -1
^apprenticeship|7 5 -2 -1
^aptit*|-4 -1 9 -1
^aptitude|-4 -1 9 -1
^arbei*|-12 -8 -8 13
^are|-7 0 -3 -2
^are hiring|-6 -1 -2 -1
^area|11 -3 -1 -1
^arriv*|-9 10 -2 -1
^artic*|-12 18 -3 -4
^artis*|-5 -3 -4 -2
^asses*|-4 -9 16 -6
^assessment|-4 -9 16 -6
^assessment center|-2 -2 9 -1
^assessment centre|-4 -2 14 -1
^assessment invitation|-4 -2 -3 -1
^assis*|17 -3 -1 2
^assistant|18 -2 -1 0
^assoc*|13 -4 -1 2
^associate|16 -4 -1 2
^at|16 -6 -4 1
^atten*|5 -2 7 -1
^atual*|13 -4 -1 -1
^atualizacao|13 -4 -1 -1
^atualizacao da|11 -3 -1 -1
^audit*|-11 0 -4 -3
^audition|-18 -2 -3 -2
^auf|4 -10 0 -4
^ausbi*|18 -2 -7 1
^ausbildung|10 0 -4 -2
^ausbildungsplatz|9 -3 -3 3
^aushi*|14 -4 2 -4
^aushilfe|14 -4 2 -4
^aussc*|4 -10 -2 -1
^auswa*|16 0 5 -3
^auswahlverfahren|12 -5 7 -2
^autho*|-4 -3 -2 -2
^autom*|-14 17 -3 -2
^avail*|-10 -4 16 -2
^availability|-9 -4 16 -1
^avis|-6 -2 -2 -1
^avis nous|-6 -1 -2 -1
^aw|15 -1 -7 -1
^aw aw|-10 -4 4 9
^aw bewerbung|12 0 1 -4
^aw ihr|-8 -1 -1 -2
^backg*|-6 -7 -3 -1
^background|-6 -7 -3 -1
^background check|-6 -4 -2 -1
^baker|12 -3 -2 -1
^bank|14 -3 -3 0
^baris*|26 0 -10 -6
^barista|26 0 -10 -6
^beca|-1 -3 -3 -3
^bedan*|-8 16 -4 -2
^bedankt|-8 16 -4 -2
^bedankt voor|-6 11 -3 -1
^been|-13 9 -10 3
^been invited|-2 -3 -3 -2
^bei|9 8 -5 0
^bei der|8 6 -2 -3
^bei uns|9 0 -3 1
^beim|-4 12 -1 -1
^bench|0 11 -3 -2
^bench joiner|-4 11 -2 -1
^benefits|-4 -1 -2 -2
^beric*|10 -3 -2 -2
^bericht|10 -3 -2 -2
^besch*|-7 -2 -3 -2
^besta*|-20 15 -3 -3
^bestatigung|-18 15 -3 -2
^beta|-18 -5 -3 -1
^beta programme|-6 -2 -2 -1
^beves*|-9 2 0 -1
^bewer*|12 7 -7 -4
^bewerberdaten|-10 -4 -1 -1
^bewerbung|14 7 -7 -4
^bewerbung als|14 4 -3 -3
^bewerbung auf|14 -4 -2 -1
^bewerbung bei|10 12 -5 -3
^bewerbung eingegangen|-5 9 -1 0
^bewerbung erhalten|-6 10 -1 -1
^bewerbung ist|-9 8 -1 0
^bewerbung uber|-3 10 -1 0
^bewerbung um|0 -4 -4 -2
^bewerbung vom|12 -7 -1 -1
^bewerbung wurde|-10 3 -2 -2
^bewerbungseingang|-3 13 -4 -1
^bewerbungsgesprach|-10 -3 12 -2
^bid|-5 1 -3 -3
^bien|-13 16 -1 0
^bij|-1 14 -12 3
^bij het|-1 -2 -4 9
^bijba*|10 -2 -3 -2
^bijbaan|10 -2 -3 -2
^bitte|-11 -10 -3 -2
^bitte um|-7 -6 -3 -2
^blood|-8 -1 -1 -1
^board|-9 -2 5 -1
^bolsa de|8 3 -2 3
^bonus|-7 -4 -1 -1
^booki*|-8 -1 -1 -1
^booking|-8 -1 -1 -1
^bus|1 -5 13 -1
^c|-9 16 -4 -2
^call|-17 -5 23 -1
^cambi*|-5 -3 15 -2
^cambio|-7 -2 15 -2
^cambio de|-6 -2 16 -2
^can|-5 -1 11 -1
^cance*|7 -11 -2 -3
^canceled|4 -1 8 0
^cancelled|1 -3 -7 -2
^candi*|12 8 -8 -4
^candidacy|17 -3 -1 -1
^candidat|-6 -3 -1 -1
^candidate|-4 -12 -6 -2
^candidate account|-5 -3 -2 -1
^candidato|-3 -6 -3 -2
^candidatura|13 9 -8 -5
^candidatura a|11 -2 -1 -1
^candidatura ao|-3 -4 -1 -1
^candidatura foi|-6 -1 -1 -1
^candidature|14 11 -6 -3
^candidature est|-8 11 -1 0
^candidature poste|-6 12 -2 -2
^candidature transmise|-6 10 -1 -1
^cant|-4 -2 -3 -1
^card|-11 -3 -1 -1
^care|5 5 3 -2
^care assistant|9 -3 -1 0
^caree*|-8 -2 -4 -1
^careers|-3 -2 -3 -1
^carta|-8 -2 -3 11
^case|5 -4 11 -4
^cashi*|10 -3 -2 -1
^cashier|10 -3 -2 -1
^casti*|-4 -3 -3 -3
^cat|-5 10 -2 0
^cente*|-2 -2 9 -1
^center|-2 -2 9 -1
^centr*|0 -3 13 -1
^centre|-1 -3 13 -1
^chall*|-2 -1 9 0
^challenge|-2 -1 9 0
^chang*|0 -5 26 -8
^change|2 -4 22 -4
^change of|-5 -2 13 -1
^chat|-7 -11 21 -4
^check|1 -7 -4 -5
^chez|-4 14 -3 -2
^chius*|19 -9 -3 -3
^chiusa|16 -8 -3 -2
^cita|-5 -3 -4 -3
^clerk|-11 -8 6 -2
^clien*|5 -6 18 -4
^cliente|-2 -3 14 -2
^clini*|9 1 -1 -1
^close*|1 -9 -4 -3
^closed|1 -9 -4 -3
^closi*|-5 -10 -5 -2
^closing|-5 -10 -5 -2
^closing soon|-4 -3 -1 -1
^co|-1 -3 -5 -2
^cocin*|12 -2 -3 -3
^coding challenge|-2 -1 9 0
^coffe*|-4 -2 -4 -1
^coffee|-4 -2 -4 -1
^collo*|2 -10 18 -7
^colloquio|2 -10 18 -7
^colloquio di|-9 -3 11 -2
^com|-12 8 6 -2
^com sucesso|-5 10 -1 -1
^comme*|15 -3 -4 -2
^como|-5 -3 -1 -1
^compl*|-22 -19 3 -4
^complete|-17 -8 8 -2
^complete your|-15 -13 9 -1
^compt*|-5 -1 -2 -2
^con|-13 1 16 -1
^conco*|4 10 2 -3
^concorso istruttore|-6 9 2 -1
^condi*|0 -1 -1 11
^conditional|-4 -1 -1 11
^conditional offer|-4 -1 -1 11
^confe*|-16 17 -2 -1
^conferma|-11 17 -2 -1
^confi*|-25 24 4 -2
^confirmacion|-6 11 -1 0
^confirmada|-5 10 -2 -1
^confirmation|-21 25 7 2
^confirmation of|-13 15 3 -1
^congr*|-7 -4 -3 5
^congratulations|-7 -4 -3 5
^conhe*|-12 -4 7 -1
^conos*|-5 -2 11 -1
^consu*|21 -8 -7 -4
^consulta|-9 -7 -2 -1
^consultant|25 -7 -3 -2
^conta|-8 -5 -3 -2
^contr*|9 -15 -7 23
^controller|13 -4 -2 -1
^conveyancing|-4 9 -2 -1
^convo*|-14 -5 14 5
^convocation|-4 -2 10 -2
^cook|12 -5 0 -2
^coord*|11 5 3 -3
^coordinator|15 1 1 -2
^couns*|9 -2 -1 -1
^count*|-6 -9 8 8
^court|-9 -1 2 0
^credi*|-4 -9 -3 -2
^credit|-7 -8 -3 -1
^credit union|-6 -6 -1 0
^crew|19 2 -3 -3
^cto|-6 -2 10 -2
^cuisi*|-1 -4 9 -2
^curri*|3 4 -5 7
^curriculo|-5 10 -2 -1
^cv|8 23 -15 -7
^da|20 -5 -1 -2
^da sua|10 -3 -1 -1
^dank|-3 14 -2 -1
^dank fur|-9 11 0 0
^danke|-5 24 -7 -2
^danke fur|0 9 -2 -2
^data|11 -3 1 -4
^date|-15 -7 1 12
^daten|-5 -3 -1 0
^datin*|-9 -1 -1 -1
^dating|-9 -1 -1 -1
^day|-4 -5 2 -3
^dbs|10 -3 -1 -1
^de empleo|-2 10 -1 0
^de estagio|-8 13 -1 -1
^de fomento|-7 -1 0 -1
^de l|0 -5 -3 -1
^de reception|-7 11 -2 0
^de recrutement|-5 -2 10 -1
^de votre|-5 9 0 -2
^decis*|11 -9 -8 -5
^decision|12 -9 -8 -5
^deckh*|9 -6 7 -2
^deckhand|9 -6 7 -2
^decli*|-10 -2 -1 -1
^declined|-5 -2 -1 -1
^dein|9 -8 -10 5
^dein profil|-5 -2 -2 -2
^deine|-1 20 -5 -4
^deine bewerbung|1 19 -4 -4
^del|1 -7 -5 -3
^delay|-6 13 -1 0
^delet*|-7 -4 -2 -1
^della|-4 -8 -3 -1
^deman*|-12 -2 -2 -1
^demande|-12 -2 -2 -1
^demande de|-14 0 -1 -1
^desca*|14 -13 -2 -1
^descartado|15 -8 -2 -1
^desis*|-19 -4 -3 -2
^desistement|-19 -4 -3 -2
^devel*|12 0 -3 -2
^developer|12 -5 -2 -2
^devop*|9 -2 -1 -2
^devops|9 -2 -1 -2
^di|-4 -13 -3 2
^di locazione|-5 -2 -1 -1
^did|-12 -3 7 0
^digit*|9 -4 8 -2
^direct|-5 -2 -2 -1
^dispo*|17 -3 -5 -4
^disposition|14 -3 -3 -2
^do|-3 -2 -2 -6
^do sol|-4 -4 -1 -1
^docum*|-13 -8 -13 -5
^documenti|-3 -6 -5 -3
^documentos|-6 -5 -5 -2
^documents|-3 -3 -4 -2
^doman*|-11 0 10 -2
^domanda|-9 1 5 -2
^dossi*|-5 10 -7 -4
^dossier|-10 12 -7 -4
^drive*|21 -2 1 -5
^driver|21 -2 1 -5
^du|-1 -4 -1 -5
^edital de|-7 -1 0 -1
^edito*|9 -2 -3 -4
^educa*|-4 1 10 -2
^eine|-9 1 -3 -1
^einga*|-19 27 -2 0
^eingang|-13 20 -1 0
^eingang ihrer|-7 14 -1 0
^eingangsbestatigung|-16 19 -1 0
^einge*|-16 22 -1 0
^eingegangen|-16 22 -1 0
^einka*|-9 6 -2 -2
^einkauf|-6 -2 -1 -1
^einla*|-16 -10 29 -1
^einladung|-16 -10 29 -1
^einladung zum|-11 -8 17 -1
^einst*|-2 -4 -4 16
^el|-6 -1 0 -2
^el proceso|-3 -2 -3 -1
^em|-25 0 -3 -2
^email|-5 -8 5 -1
^emplo*|4 -4 -9 18
^employment|0 -2 -6 15
^employment application|9 2 -1 -1
^empre*|11 -4 -2 -2
^en|-4 11 -2 1
^encer*|2 -7 -2 -2
^encerrada|-4 -6 -1 -1
^engin*|9 -2 -2 5
^engineer|7 -1 -1 7
^enhor*|-1 -2 -3 10
^enhorabuena|-1 -2 -3 10
^enqui*|-7 -3 -2 -1
^enquiry|-7 -3 -2 -1
^entre*|9 -13 28 -7
^entretien|11 -9 16 -6
^entretien du|10 -2 -3 -2
^entrevista|8 -14 32 -7
^entsc*|16 -2 -2 -2
^entscheidung|16 -2 -2 -2
^envia*|-7 10 -1 -1
^ergeb*|11 -2 -1 -1
^ergebnis|11 -2 -1 -1
^erhal*|-11 17 -1 -1
^erhalten|-11 17 -1 -1
^erinn*|-5 -4 12 0
^erinnerung|-5 -4 12 0
^erzie*|12 7 -3 -3
^erzieherin|12 2 -2 -2
^esito|27 -15 -4 -5
^esito candidatura|10 -4 -2 0
^esito domanda|-5 -2 -1 -1
^esito prova|9 -3 2 -2
^est|-14 15 -3 -1
^estad*|9 -2 -1 -1
^estado|9 -2 -1 -1
^estag*|4 9 -4 -3
^estagio|4 9 -4 -3
^etapa|-7 -3 14 -2
^etape|-7 -4 18 -2
^ete|14 2 -5 -4
^exec|16 -2 -3 -1
^exper*|-12 -2 -2 -1
^experience|-8 -1 -2 0
^expir*|-9 -9 8 -2
^expired|-5 -7 -2 -1
^expires in|-1 -1 9 0
^f|4 9 -2 -2
^facha*|11 -5 -2 0
^fahre*|10 -4 -1 -1
^fahrer|10 -4 -1 -1
^fair|-6 -2 -1 0
^feedb*|25 -7 -10 -3
^feedback|25 -7 -10 -3
^fehle*|-6 -4 -1 -2
^fehlende|-6 -4 -1 -2
^fehlende unterlagen|-6 -4 -1 -2
^fello*|11 -4 -3 -3
^fellow|14 -2 -2 -2
^filia*|-4 -3 9 0
^fille*|10 -2 -2 -1
^filled|13 -6 -2 -1
^fin|12 -4 -2 -1
^final|10 -4 11 -5
^finan*|3 -5 -4 -3
^finance|-4 -2 -2 -2
^flat|-11 0 0 0
^foi|-11 0 -2 -1
^follo*|20 1 -7 -4
^follow|15 -4 -5 -2
^follow up|15 -4 -5 -2
^followup|12 -2 -4 -2
^fomen*|-7 -1 0 -1
^fomento|-7 -1 0 -1
^footb*|-6 -2 -1 -1
^football|-6 -2 -1 -1
^football trials|-6 -2 -1 -1
^for|1 9 -4 -4
^for a|-9 -1 3 0
^for applying|3 12 -4 -2
^for barista|-7 -2 -1 -1
^for quality|-7 9 0 0
^for your|-2 19 -6 -4
^found*|0 9 4 -2
^founding|-4 10 2 -1
^founding engineer|-2 10 -3 -1
^frage|-6 -3 -4 0
^franc*|-11 4 -2 -1
^freez*|-6 -3 0 0
^freeze|-6 -3 0 0
^frida*|-8 9 -4 -1
^friday|-8 9 -4 -1
^from|20 -11 0 4
^fur|-2 12 -10 -7
^fur ihre|-11 13 -1 0
^fw|9 -5 7 -2
^fyi|-6 -3 -2 -1
^galle*|-4 11 -1 -1
^gallery|-4 11 -1 -1
^gegev*|-5 -3 -3 -2
^gegevens|-5 -3 -3 -2
^gener*|2 9 -3 -1
^general|-5 10 -1 -1
^gespr*|2 -10 33 -6
^gesprach|2 -7 14 -2
^gesprek|1 -3 11 -2
^get|-7 -2 0 0
^get the|-7 -2 0 0
^good|-5 -5 -3 12
^good news|-4 -2 -2 14
^got|-15 24 -3 -1
^got it|-12 24 -3 -1
^gover*|-7 -1 -1 -1
^graci*|1 15 -7 -3
^gracias|3 15 -6 -3
^gracias por|5 12 -6 -2
^gradu*|10 -3 -6 -3
^graduate|16 -2 -2 0
^grant|-13 -2 -3 -2
^grazi*|-1 15 -5 -3
^grazie|-1 15 -5 -3
^guest|-14 2 -1 -1
^h|0 9 -2 -1
^ha sido|-5 9 -1 -1
^haben|-17 9 -3 4
^haben ihre|-10 8 -1 -1
^happe*|-11 17 -2 0
^happens|-11 17 -2 0
^happens now|-9 15 -2 0
^has|-17 10 -9 3
^has been|-12 12 -7 5
^have|-16 5 -2 -1
^have withdrawn|-6 -2 -1 0
^head|-7 0 -5 -2
^head of|-6 -3 -4 -1
^hebbe*|-8 14 -1 0
^hebben|-8 14 -1 0
^hebben je|-5 11 -1 0
^helaa*|11 -1 -3 -1
^helaas|11 -1 -3 -1
^hello|18 -3 -3 -2
^hello from|13 -2 -2 -1
^herin*|-10 -5 20 -1
^herinnering|-10 -5 20 -1
^hi from|-10 -4 9 -2
^hirin*|-17 -8 -9 -4
^hiring|-17 -8 -9 -4
^hold|-11 14 -1 -1
^hospi*|1 -2 9 0
^hours|0 -1 9 0
^house|-16 -4 0 4
^how|-17 -4 -2 0
^how to|-6 -2 -1 -1
^hr|11 -4 1 -1
^i|3 -4 15 -2
^ihr|-7 -4 0 -9
^ihr angebot|-8 -1 -1 -2
^ihr jobagent|-6 -2 -2 -1
^ihr profil|-8 2 -2 -1
^ihr vorstellungsgesprach|-4 5 9 -2
^ihre anfrage|0 -4 -5 -4
^ihre bewerbung|11 6 -6 -3
^ihre initiativbewerbung|9 -2 -1 -1
^ihre onlinebewerbung|0 10 -3 -1
^ihrem|-6 -2 -2 -1
^ihrer|3 -7 -12 -7
^ihrer bewerberdaten|-10 -4 -1 -1
^ihrer bewerbung|11 -6 -6 -5
^il|-4 -1 -5 -2
^in|-2 0 -1 -7
^in unserem|-4 -4 -1 0
^incom*|-10 -4 -1 -1
^info|-1 -10 -2 -1
^infor*|6 -8 -7 -3
^initi*|10 15 -5 -5
^initiativbewerbung|10 15 -5 -5
^inscr*|-21 32 -5 -2
^inscribirte|-3 9 -2 -1
^inscricao|-12 18 -3 -1
^inscripcion|-7 13 -2 -1
^instr*|6 -3 4 3
^insur*|-3 -3 -3 -3
^insurance|-3 -3 -3 -3
^inter*|2 -4 18 -7
^interest|6 16 -6 -5
^interest in|9 10 -3 -3
^interested|-7 -1 -1 0
^intern|11 -2 2 -2
^internal|9 -4 -2 -1
^internship|14 8 -6 -3
^interview|-1 -7 26 -6
^interview confirmation|-3 -5 11 -1
^interview feedback|-3 -2 -7 -1
^interview friday|-8 10 -2 -1
^interview invitation|-6 -1 13 -1
^interview outcome|10 -2 -2 -1
^interview sat|-4 -2 10 -1
^interview time|-6 -3 19 -2
^interview with|-4 2 9 -1
^intro|-5 -5 -1 -2
^invit*|-20 -11 24 -5
^invitation|-19 -7 20 -4
^invite|-5 -2 12 0
^invited|-3 -3 -4 -2
^invited to|-2 -3 -3 -2
^invoi*|-5 -5 -3 -2
^invoice|-5 -5 -3 -2
^is|-28 6 -3 -4
^is your|-6 -5 0 0
^ist|-9 8 -1 0
^istru*|-5 9 2 -1
^istruttore|-6 9 2 -1
^it|-14 20 -3 -2
^je|-11 9 -7 -11
^je profiel|-4 -5 -2 -1
^je sollicitatie|11 15 -7 -4
^job|8 -13 -9 1
^job alert|-6 -2 -2 -2
^job application|21 -8 -2 -2
^job closing|-5 -5 -2 -1
^job offer|-6 -3 -3 18
^jobag*|-9 -3 -3 -2
^jobagent|-9 -3 -3 -2
^jobs|-21 -11 -6 -3
^jobs for|-9 -3 -2 -1
^jobs fur|-4 -2 -1 -2
^jobs in|-12 -5 -3 -2
^joine*|2 10 -3 -2
^joiner|2 10 -3 -2
^jou|-6 -2 -2 -1
^journ*|11 -5 4 -3
^junio*|11 7 -6 -2
^junior|11 7 -6 -2
^kenne*|-7 -7 25 -4
^kennenlernen|-5 -5 21 -4
^kenni*|-11 -5 18 -2
^kennismaking|-6 -3 14 -1
^know|-9 -4 -1 -1
^kredi*|-4 -2 -2 -1
^kundi*|-6 -4 -2 -1
^kurze|-3 -3 -5 -2
^la|-5 -5 -4 -8
^la sua|-6 9 -2 -2
^la tua|-7 -6 -5 -3
^lab|-1 4 8 -1
^lab technician|-9 4 7 0
^lagerist|11 -3 -1 -1
^lauft|-7 -4 12 0
^lauft ab|-6 -3 9 0
^le|0 -4 11 -2
^lead|17 -6 -4 -2
^lecturer|-9 3 -1 2
^lehrs*|19 -5 -4 -4
^lehrstelle|19 -5 -4 -4
^let|-8 -3 13 -1
^let s|-8 -3 13 -1
^lette*|-13 6 -8 17
^letter|-12 -2 -6 18
^letter to|-9 -1 -1 -2
^letti*|-6 -3 -2 -2
^letting|-9 -2 -2 -1
^lettr*|9 -1 -2 1
^lettre|9 -1 -2 1
^libra*|9 -3 -1 -1
^like|-8 -5 9 7
^like to|-3 -2 10 -1
^linke*|-10 -7 -4 -4
^linkedin|-10 -7 -4 -4
^locaz*|-5 -2 -1 -1
^locazione|-5 -2 -1 -1
^losch*|-6 -3 -1 -1
^loschung|-6 -3 -1 -1
^loschung ihrer|-6 -3 -1 -1
^mag|11 -2 -3 -1
^mai|-4 -4 -2 -2
^maitr*|-8 9 -1 0
^maitre|-8 9 -1 0
^manag*|13 -3 -1 -2
^manager|13 -2 -2 -3
^manqu*|-3 -5 -3 -1
^manquantes|-2 -4 -2 -1
^manus*|-16 -2 -3 -2
^manuscript|-9 -2 -1 -2
^marketing|5 8 -2 -2
^maste*|-9 -1 -2 6
^mecan*|17 -4 -4 -3
^mecanico|17 -4 -4 -3
^medic*|17 -4 -9 -5
^medical|10 -5 -8 -5
^membership|-10 -1 -2 -1
^mento*|-6 -2 -1 -1
^merci|-8 17 -2 -1
^mesa|-7 1 -2 -1
^messa*|-5 -4 -2 -1
^message|-3 -3 -2 -1
^message from|-4 -3 -1 -1
^mestr*|-10 -2 -1 -1
^mestrado|-10 -2 -1 -1
^mi|-17 -2 -2 -1
^minij*|14 -4 -2 -3
^minijob|14 -4 -2 -3
^missi*|-3 -4 -5 -4
^mission|-3 -4 -5 -4
^mobil*|-4 -7 12 -3
^monte*|17 -8 -3 -2
^monteur|17 -7 -3 -2
^morge*|-4 -3 12 -1
^morgen|-4 -3 12 -1
^mortg*|-7 -1 -1 -1
^mortgage|-7 -1 -1 -1
^na|7 -5 -6 11
^nachf*|-4 -4 -4 -2
^nachfrage|-2 -3 -2 -2
^nachr*|-4 -3 -2 -1
^nachricht|-4 -3 -2 -1
^nachs*|-5 -3 11 -1
^nao|1 -6 -3 -1
^neede*|-7 -8 -6 -2
^needed|-7 -8 -6 -2
^netwo*|-2 -4 -2 -1
^network|-2 -4 -2 -1
^neue|-12 -6 -5 -3
^neue jobs|-10 -3 -2 -2
^neuer|-4 -3 15 -3
^neuer termin|-3 -2 10 -2
^new|-20 -10 -4 -2
^new jobs|-9 -3 -2 -1
^new message|-4 -3 -1 -1
^news|-8 15 -10 15
^newsl*|-13 -5 -4 -3
^newsletter|-13 -5 -4 -3
^next|-2 -1 23 -5
^next steps|2 -4 19 -3
^nieuw*|-12 -5 2 -2
^nieuwe|-9 -4 3 -2
^no|3 6 -10 -5
^no subject|11 -2 -3 -1
^nonse*|13 -6 -2 -2
^nonselection|13 -6 -2 -2
^north*|9 -1 0 0
^nos|-5 -3 -2 0
^not|24 -6 -1 -7
^note|12 -2 -1 -2
^notic*|20 -10 1 -5
^notice|20 -9 1 -5
^notice of|9 0 -2 -2
^notif*|19 -6 -4 -2
^notificacao|9 -3 -2 -1
^notification|10 -2 -3 -2
^notre|6 -6 4 7
^nous|-10 6 -2 -1
^nous interesse|-6 -1 -2 -1
^nov|0 -1 9 0
^nova|-9 -3 16 -1
^now|-10 14 -3 -1
^nueva*|-5 -4 -2 -1
^nuevas|-5 -4 -2 -1
^nλ|-2 9 -2 0
^o|-4 -2 -5 -2
^o seu|-6 -2 -1 -1
^of employment|-5 -2 -1 16
^of nonselection|9 -2 -2 -2
^of your|-16 9 -1 -5
^ofert*|7 -16 -8 1
^oferta|15 -8 -5 5
^ofertas|-8 -7 -3 -3
^off|-4 -2 -1 9
^offer|-18 -9 -12 42
^offer from|-3 -1 -3 13
^offer letter|-9 -2 -3 18
^offer of|-6 -2 -1 18
^offer*|-8 -5 -5 7
^offerta|-2 -2 -2 9
^offerte|-6 -2 -3 -2
^offic*|10 3 1 -1
^officer|10 3 2 -1
^offre|7 -9 -5 4
^offre*|-6 -2 -2 -1
^offres|-6 -2 -2 -1
^on|0 0 -12 0
^on hold|-13 14 -1 -1
^on thursday|-1 -1 -10 0
^onboa*|-6 -4 -4 -2
^onboarding|-5 -2 -2 -2
^onlin*|7 -5 21 -4
^online|0 -7 15 -1
^onlinebewerbung|0 10 -3 -1
^onlinetest|10 -5 7 -2
^onlinetest lauft|-3 -1 9 0
^ontva*|-22 31 -2 -1
^ontvangen|-16 24 -3 -2
^onze|-5 -2 -3 -1
^onze sollicitatieprocedure|-5 -2 -3 -1
^op je|13 -6 -1 -1
^open|0 -5 -6 -3
^open sollicitatie|10 -3 -1 -1
^opera*|11 -2 1 3
^opini*|-4 -4 -2 -1
^opinione|-5 -3 -2 -1
^opinione conta|-5 -3 -2 -1
^oppor*|-5 -6 -6 -2
^opportunita|-5 -4 -2 -1
^order|-1 -5 -6 -4
^our|-1 -10 0 7
^outco*|18 -9 -5 -2
^outcome|18 -9 -5 -2
^outcome of|-2 -6 -1 -1
^overd*|-7 -6 -4 -4
^para|-9 -4 -3 1
^parco*|-6 -2 -1 0
^partn*|-6 -6 1 -2
^paso|-10 -6 15 -3
^passw*|-4 -5 -2 -1
^password|-3 -5 -1 -1
^payme*|-2 -2 -6 -2
^payment|-2 -2 -6 -2
^pedid*|-12 -5 -2 -1
^pedido|-12 -5 -2 -1
^pedido de|-8 -1 -1 -1
^per|0 -2 -1 -8
^pesqu*|-6 -1 -1 -1
^pesquisa|-6 -1 -1 -1
^pfleg*|12 2 -2 -1
^pharm*|12 -4 -1 -1
^phone|-10 -4 19 -1
^phone screen|-8 -3 16 -1
^photo*|-9 1 -2 -1
^piece*|-2 -5 -3 -1
^pieces|-2 -5 -3 -1
^pieces manquantes|-2 -4 -2 -1
^piso|-12 -2 -2 -2
^pitch|-16 -2 -2 -2
^place|-3 -3 -3 -2
^planner|13 -1 -3 -2
^planning|-9 -3 -3 -4
^plant*|-11 -3 -2 -2
^pleas*|-5 -8 -3 2
^please|-5 -8 -3 2
^por inscribirte|-3 9 -2 -1
^por tu|9 -3 -2 -1
^porte*|9 -2 -2 -2
^porter|9 -2 -2 -2
^posit*|11 -8 5 -4
^position|11 -8 5 -4
^posiz*|13 -9 -5 -3
^posizione|13 -9 -5 -3
^posizione chiusa|11 -6 -2 -1
^post|10 -5 -5 4
^postd*|9 2 -2 -1
^poste|13 8 -5 -1
^poste d|11 -4 -1 -2
^poste de|10 -4 0 2
^postu*|0 18 -5 -3
^postulacion|-1 10 -2 -2
^postulation|9 -3 -2 -1
^pour le|-4 -2 10 -1
^pract*|18 -3 0 -4
^practicas|18 -2 -2 -2
^prakt*|19 -5 -1 -3
^praktikum|20 -5 -4 -3
^pret|-9 -1 -1 -1
^principal|9 -1 -2 -2
^priva*|1 -6 -3 -2
^privacy|-5 -4 -2 -1
^probe*|1 -6 14 -2
^probearbeiten|-1 -3 9 -2
^proce*|22 5 -8 -5
^proceso|28 2 -9 -7
^process|3 15 -2 0
^processo|21 -5 -7 -5
^processo seletivo|10 -6 -3 -1
^proch*|-5 -3 15 -2
^prochaine|-5 -3 15 -2
^prochaine etape|-5 -3 15 -2
^produ*|15 -10 7 -3
^production|14 -5 -2 -1
^profe*|6 2 -2 9
^profi*|-20 -16 -5 0
^profiel|-4 -5 -2 -1
^profil|-20 -7 -4 -2
^profile|-11 -8 -2 0
^progress|-6 -5 -2 -1
^propo*|-27 -12 -10 35
^proposal|-12 -3 -3 -4
^proposition|-8 -3 0 19
^proposta|-15 -5 -6 27
^proposta de|-2 -2 -2 9
^propu*|-1 -2 -3 10
^propuesta|-1 -2 -3 10
^pross*|-8 -4 17 -2
^prossimo|-8 -4 17 -2
^prova|0 5 10 -3
^provi*|-9 -5 -2 2
^prueb*|-4 -3 14 -2
^publi*|-7 -2 -4 -2
^quali*|-11 18 1 -1
^quality|-7 9 0 0
^quart*|-5 -3 -1 -2
^que|-16 -7 -2 -1
^query|-12 -2 -3 -3
^quick|0 -11 16 -4
^quick chat|-6 -7 20 -2
^quiz|-16 -2 -1 0
^quote|-5 -2 -2 -2
^r|-2 10 -4 -2
^rate|-7 -5 -4 -2
^re|11 6 1 -8
^re any|-2 15 -6 -3
^re application|17 2 -1 -3
^re bewerbung|1 18 -5 -4
^re candidatura|1 10 -2 -2
^re candidature|-1 9 -3 -2
^re consulta|-9 -7 -2 -1
^re cv|12 1 -4 -2
^re interview|-7 5 15 -5
^re job|13 -5 2 -3
^re lavoro|11 -3 -3 -2
^re offer|-20 -1 -2 4
^re re|7 -7 24 -8
^re speculative|11 -2 -2 -1
^re summer|13 -3 -2 -1
^re your|-4 -8 6 -4
^react*|12 -3 -6 -4
^reactie|12 -3 -6 -4
^reactie sollicitatie|11 -5 -1 -1
^readv*|-8 -3 -1 -1
^readvertised|-8 -3 -1 -1
^reali*|-17 3 5 -1
^receb*|-21 32 -4 -1
^recebemos|-8 13 -1 -1
^recebida|-10 12 -1 0
^recec*|-8 11 -1 -1
^recei*|-18 27 -3 0
^receipt|-10 14 -2 0
^received|-16 25 -2 0
^received and|10 -7 -1 -1
^received for|-7 10 -1 0
^received your|-11 10 -1 0
^recep*|2 16 -7 -4
^reception|-8 14 -3 -1
^recib*|-18 31 -3 0
^recibida|-8 16 -1 -1
^recibido|-5 9 -2 -1
^recibimos|-9 13 -1 -1
^recibimos tu|-9 13 -1 -1
^recor*|-12 1 -2 -1
^recru*|-7 -6 5 -7
^recruiter|-5 -5 -2 -1
^recruitment|-8 -3 1 -1
^recrutamento|9 -2 -1 -1
^recrutement suspendu|-4 9 -1 -1
^recu|-9 15 -2 -2
^recue|-5 11 -2 -1
^redac*|9 -2 -2 -1
^ref|5 11 -2 -2
^refer*|-2 9 -12 -12
^reference|12 -6 -3 -5
^references|-10 -9 -4 -1
^references for|-6 -3 -2 -1
^referral|-14 19 -3 -3
^refus|20 -8 -3 -3
^regar*|20 -5 -4 -1
^regarding|20 -5 -4 -1
^regarding your|14 -4 -3 -1
^registrar|16 -6 -2 -1
^registration|-10 -1 -2 -1
^registro|-5 9 -3 -1
^rejec*|-18 -5 -3 -2
^rejected|-5 -2 -2 -1
^rejection|-10 -3 -2 -2
^remar*|-5 -2 10 -1
^remin*|-14 -11 10 -3
^reminder|-14 -11 10 -3
^rende*|-8 -4 -2 -4
^rendezvous|-8 -4 -2 -4
^rent|-4 -8 -1 -1
^renta*|-13 -1 -1 -1
^rental|-13 -1 -1 -1
^rental application|-13 -1 -1 -1
^repon*|12 -9 -5 -3
^reponse|13 -7 -4 -3
^reponse a|12 -8 -1 -1
^repor*|-10 -4 15 -4
^report|-7 -4 9 -4
^reque*|-21 -13 7 -5
^request|-19 -11 0 -4
^request for|-2 -5 -1 -1
^requi*|10 0 -7 -2
^required|-8 -2 -3 0
^requisition|17 3 -3 -1
^resch*|-6 -2 12 -1
^rescheduled|-4 -2 10 -1
^resea*|10 -4 -5 2
^research|13 -2 -3 -3
^research fellow|12 -1 -2 -2
^reserve|-5 -1 -1 9
^reserve list|-5 -1 -1 9
^resid*|-5 -5 -4 -3
^response|-7 -5 -2 9
^resposta|16 -5 -4 -1
^respu*|17 -4 -3 -2
^respuesta|17 -4 -3 -2
^resul*|20 -12 -10 -5
^result|21 -8 -4 -3
^resultado|16 -11 -8 -4
^resum*|-7 13 -3 -3
^resume|-7 13 -3 -3
^retir*|-16 -4 -1 0
^retor*|27 -9 -2 -3
^retorno|27 -9 -2 -3
^retorno entrevista|11 -2 -4 -1
^retou*|19 -6 0 -4
^retour|19 -6 0 -4
^revie*|1 -3 -5 -2
^review|-7 0 -4 -1
^reviewed|10 -7 -1 -1
^ricer*|2 -5 -3 -3
^ricev*|-14 28 -3 -1
^ricevuta|-9 17 -3 -1
^ricevuto|-6 14 -2 -1
^ricevuto la|-6 14 -2 -1
^ricez*|-6 11 -1 -1
^ricezione|-6 11 -1 -1
^richi*|0 -5 -3 -2
^richiesta|0 -5 -3 -2
^rinun*|-6 -3 -3 -2
^rinuncia|-6 -3 -3 -2
^risco*|12 -5 -2 -2
^riscontro|12 -5 -2 -2
^road|-11 2 -2 -1
^role|18 -7 -1 -3
^round|-13 -1 9 -2
^ruckm*|32 -5 -6 -3
^ruckmeldung|32 -5 -6 -3
^ruckmeldung zu|9 -3 -2 -1
^ruckn*|-14 -8 -1 0
^rucknahme|-14 -8 -1 0
^rucknahme ihrer|-10 -7 -1 0
^ruckr*|-8 -5 5 -1
^ruckz*|-4 -3 -1 -1
^s|-6 -9 14 -4
^s talk|-5 -3 12 -1
^saiso*|11 -4 -2 -1
^sales|14 -2 -2 -1
^sat|-4 -2 9 -1
^satis*|-5 -3 -2 -2
^saved|-9 -4 -3 -2
^sched*|-6 -1 10 -5
^schedule|-3 -3 11 -1
^schol*|-7 -1 -1 -1
^scholarship|-7 -1 -1 -1
^schoo*|-8 -8 6 -3
^school|-11 -8 7 -2
^scientist|9 -3 0 0
^scree*|-12 -4 19 -1
^screen|-8 -3 16 -1
^searc*|9 0 -3 -3
^search|11 1 -2 -2
^seaso*|25 -7 -5 -3
^season|22 -7 -5 -4
^secon*|-10 -1 12 -1
^second|-9 -1 11 -1
^second interview|-9 -1 11 -1
^secre*|-4 12 -3 -1
^secretary|-8 13 -2 0
^segur*|-5 0 -4 -4
^seguro|-4 -2 -3 -4
^selec*|19 -2 4 -4
^selected|12 -3 -2 -2
^selectie|12 -5 -2 -1
^selet*|13 -7 -3 -1
^seletivo|10 -6 -3 -1
^selez*|27 -3 -6 -4
^selezione|27 -3 -7 -4
^seman*|0 -6 -2 -1
^semana|0 -6 -2 -1
^senio*|10 -3 -4 3
^senior|10 -3 -4 3
^sent|-8 17 0 0
^sent to|-8 17 0 0
^septe*|-5 -3 -3 -1
^september|-5 -3 -3 -1
^serve*|10 -3 -2 -2
^serveur|10 -3 -2 -2
^servi*|13 3 -7 3
^servicetechniker|9 -3 -2 -1
^seu|-13 1 -3 -1
^seu pedido|-5 -4 -1 -1
^shift|-3 -5 -4 -5
^short*|3 -11 6 -3
^shortlisted|4 -10 7 -2
^sido|-5 9 -1 -1
^sie|-6 -10 -3 -1
^sign|-1 -3 -5 -2
^sigui*|-7 -3 16 -2
^siguiente|-7 -3 16 -2
^siguiente paso|-7 -3 16 -2
^slot|-11 -3 12 -1
^so|3 -4 -4 9
^sobre|13 0 -5 -3
^sol|-4 -4 -1 -1
^solic*|-8 -3 -7 -5
^solicitud|-8 0 -7 -5
^solicitud de|-6 -3 -3 -2
^solli*|18 12 -9 -6
^sollicitatie|20 10 -9 -5
^sollicitatie bij|9 -4 -1 -1
^sollicitatie is|-8 13 -2 -1
^sollicitatie ontvangen|-8 11 -1 0
^sollicitatieprocedure|-3 -3 -3 -1
^soon|-4 -3 -1 -1
^sorry|14 3 1 -4
^sozia*|-15 2 -2 2
^sozialpadagoge|-8 -5 -1 -1
^sozialpadagoge m|-8 -5 -1 -1
^specu*|5 13 -4 -2
^speculative|5 13 -4 -2
^speic*|-7 -2 -1 0
^speicherung|-7 -2 -1 0
^speicherung ihrer|-7 -2 -1 0
^spont*|11 1 -3 -3
^stage|30 -12 0 3
^stand|-4 16 -2 -1
^stap|-7 -5 11 -1
^start|-12 1 -4 13
^start date|-9 -2 -4 13
^stato|9 -4 -1 -1
^stato candidatura|9 -4 -1 -1
^statu*|26 -3 -6 -2
^status|19 1 -5 -2
^status change|10 2 -4 -1
^status ihrer|15 -6 -1 -1
^status of|-6 10 -2 -1
^statusanderung|28 -11 -5 -3
^statut|11 -4 -2 -2
^stell*|10 -5 -10 -3
^stellenbesetzung|-4 -2 -2 -1
^step|-6 -2 12 -1
^steps|2 -4 19 -3
^steps with|-5 1 10 -1
^steue*|-9 -1 -2 -2
^still|-15 8 9 -2
^storn*|-2 -1 -5 -1
^stree*|3 -9 -2 3
^street|3 -9 -2 3
^stude*|-6 -3 1 -4
^student|-8 0 -3 -2
^studi*|12 -8 -6 -3
^studio|11 -5 -4 -2
^sua|1 1 -10 -7
^sua candidatura|11 -2 -4 -2
^subje*|9 -2 -3 -1
^subject|9 -2 -3 -1
^submi*|-17 23 -7 -3
^submission|-9 2 -4 -2
^submitted|-10 23 -2 1
^succe*|7 3 -4 5
^successful|14 -7 -4 5
^suces*|-5 10 -1 -1
^sucesso|-5 10 -1 -1
^suite|18 -7 -7 5
^suivi|9 -1 -2 -1
^summe*|21 -5 -3 -1
^summer|21 -5 -3 -1
^sunda*|-9 -2 -2 -1
^super*|11 -11 8 -1
^supervisor|14 -4 -2 -1
^suppo*|11 -4 2 0
^support|11 -4 2 0
^surve*|-1 -3 -3 -2
^survey|-6 -1 -1 -1
^suspendu|-4 9 -1 -1
^talen*|-5 -12 -6 -4
^talent|-6 -3 -3 -2
^talent network|-5 -4 -1 0
^talentpool|-4 -5 -1 -1
^talk|-6 -3 12 -1
^tax|-4 -3 -2 -2
^te|-20 2 -7 -3
^teach*|3 0 6 0
^team|-3 3 -10 3
^teamleitung|-4 -2 -2 -1
^techn*|3 -2 15 0
^technician|-6 9 8 -2
^tecni*|4 13 -7 -4
^tecnico|2 14 -7 -4
^teilz*|13 -3 -1 -1
^teilzeit|13 -3 -1 -1
^telef*|-11 -5 23 -2
^telefoninterview|-8 -4 18 -2
^telep*|-5 -5 20 -2
^telephonique|-6 -3 18 -2
^tell|-8 -3 -1 -1
^tell us|-8 -3 -1 -1
^termi*|-15 -9 37 -4
^termin|-11 -4 29 -3
^terug*|12 -3 -1 -2
^terugkoppeling|12 -3 -1 -2
^test|8 -11 16 -4
^teste|14 -9 11 -5
^thank|4 11 -7 -4
^thank you|4 11 -7 -3
^thank*|-3 27 -9 -5
^thanks|-3 27 -9 -5
^thanks for|-11 22 -7 -4
^the|1 -7 -3 -3
^the job|-10 -3 -1 -1
^this|-5 -8 -9 -3
^this week|-9 -4 -3 -2
^ticke*|-16 1 -3 -2
^ticket|-12 3 -2 -2
^tidew*|9 -1 -1 -1
^tidewater|9 -1 -1 -1
^tijds*|-7 -4 17 -2
^time|0 -12 25 -6
^timel*|-4 11 -1 -1
^timeline|-4 11 -1 -1
^to be|3 2 -1 8
^to complete|-3 -2 12 0
^to rent|-4 -8 -1 -1
^to the|10 -7 -4 -3
^ton|10 -1 -2 -2
^ton alternance|9 -1 -2 -2
^traba*|6 -2 -3 9
^trainee|11 1 3 -2
^trans*|-7 14 -5 3
^transmise|-7 12 -1 -1
^trial|-13 -3 -1 -4
^trial*|-6 -2 -1 -1
^trials|-6 -2 -1 -1
^tu|6 -6 -4 -5
^tu solicitud|-12 -6 -3 -2
^tua|-3 -10 -6 -4
^tua opinione|-5 -3 -2 -1
^turno|-5 -3 -5 -2
^uber|2 9 -2 -1
^uci|10 -6 0 -1
^uitno*|-8 -4 15 -1
^uitnodiging|-8 -4 15 -1
^uitsl*|13 -3 -3 -1
^uitslag|13 -3 -3 -1
^um|-8 -12 1 -6
^under|-7 17 -3 -1
^union|-6 -6 -1 0
^unser*|-1 -5 -1 -3
^unserem|-6 -4 -2 -1
^unter*|-5 0 -1 -6
^unterlagen|-3 1 -8 -5
^up|10 -11 -11 -4
^updat*|16 -2 -5 -1
^update|16 -1 -5 -3
^update from|17 -3 -1 -1
^update on|11 9 -3 -2
^update sollicitatie|13 -2 -1 -1
^update zu|9 -2 -1 -1
^updated|0 -6 -3 9
^urgen*|-6 -3 -3 -2
^urgent|-5 -2 -1 -1
^us|9 -11 -9 -4
^uw|-1 -6 -7 -5
^uw aanvraag|-9 -1 -1 0
^uw sollicitatie|11 -4 -2 -1
^ux|12 -3 -3 3
^va|-3 -3 -4 14
^vacat*|19 -4 -13 -7
^vacature|26 2 -7 -3
^vaga|18 0 -14 -11
^vaga de|3 12 -4 -3
^vaga encerrada|-6 -5 -1 -1
^vagas|-10 -7 -4 -4
^vakan*|11 -3 -1 -1
^vakanz|11 -3 -1 -1
^van|-11 9 -2 -2
^ve|-3 5 -7 -4
^ve been|-2 -3 -3 -2
^ve got|-6 11 -1 -1
^verif*|-4 -7 -4 -2
^verify|-4 -7 -4 -2
^verify your|-2 -7 -3 -1
^vertr*|-14 -3 1 29
^vertragsangebot|-2 -1 -3 9
^vervo*|-4 -8 -2 -1
^vervollstandigen|-5 -8 -2 -1
^verwa*|-4 11 -3 -1
^verzo*|-2 11 -3 -1
^veter*|13 -7 0 -1
^via|-1 -5 -2 -3
^video*|-2 -7 18 -2
^videointerview|-3 -4 10 -1
^viewe*|-17 -7 -4 -3
^viewed|-17 -7 -4 -3
^visa|-5 -4 -2 -2
^volon*|8 10 -3 -2
^volontariat|1 11 -3 -1
^vom|17 -8 -5 -2
^voor|-19 11 -9 -5
^voor je|-5 15 -2 -1
^voor jou|-6 -2 -2 -1
^vorla*|-12 6 9 7
^vorlaufig|-5 10 -1 0
^vorst*|-17 1 27 -5
^vorstellungsgesprach|-11 -1 27 -4
^votre|5 -5 -7 -4
^votre avis|-7 -2 -2 -1
^votre candidature|13 7 -5 -1
^votre demande|-10 -1 -1 -1
^votre dossier|-2 -11 -3 -1
^votre postulation|9 -3 -2 -1
^votre profil|-5 -3 -1 -1
^vous|-7 1 -4 -3
^waiti*|-5 -2 -2 -1
^waiting|-5 -2 -2 -1
^waiting list|-5 -2 -1 -1
^was|-13 4 -8 -7
^was not|17 -5 -3 -3
^was sent|-5 11 0 0
^was viewed|-17 -6 -4 -3
^we|-20 12 1 -2
^we got|-7 12 -1 -1
^we have|-5 9 -1 0
^we hebben|-3 9 -1 0
^we re|-6 1 -4 -2
^weddi*|-11 5 -2 -1
^wedding|-11 5 -2 -1
^week|-12 -5 -3 -2
^weeke*|-1 13 -7 -2
^weekl*|-10 -7 -5 -3
^weekly|-10 -7 -5 -3
^welco*|-19 -1 -6 24
^welcome|-19 -1 -6 24
^welcome to|-8 -2 -1 0
^werks*|16 -5 -3 -3
^werkstudent|9 -2 -2 -2
^what|-22 14 -4 -1
^what happens|-11 17 -2 0
^willk*|-7 -8 -2 2
^willkommen|-7 -8 -2 2
^willkommen im|-4 -4 -1 -1
^winte*|-3 -4 -1 -1
^wir|-6 13 -4 3
^wir haben|-13 13 -2 5
^with|2 -5 14 -5
^with us|12 -5 -6 -2
^withd*|-8 -12 -6 -3
^withdrawal|-8 -5 -3 -2
^withdrawn|-1 -7 -3 -2
^withdrawn your|-8 -5 -1 0
^wohnu*|-15 -2 -2 -2
^wohnung|-14 0 0 0
^works*|15 -2 -1 -1
^wurde|-20 6 -4 -4
^y|-11 -8 -2 13
^yet|-11 -5 -1 -1
^you|-5 2 -3 -5
^you for|0 11 -7 -4
^you from|17 -2 -1 0
^you have|-11 -4 -1 0
^you re|-11 -3 9 -1
^you ve|-2 -3 -3 -2
^your|3 -4 -5 -5
^your application|10 3 -2 -3
^your assessment|-3 -5 -6 -1
^your bid|-5 1 -3 -3
^your candidacy|9 -2 -1 -1
^your candidate|-12 -6 -2 0
^your cv|10 -7 -2 -2
^your email|-2 -7 -3 -1
^your interest|9 14 -5 -4
^your job|-6 -5 -5 -4
^your offer|-9 -6 -7 8
^your order|-6 -3 -3 -3
^your profile|-8 -7 -2 -1
^your referral|-4 20 -1 -1
^your rental|-13 -1 -1 -1
^your speculative|-4 12 -2 -1
^your time|0 -5 -4 -2
^your weekly|-7 -5 -3 -2
^zeitv*|-3 -4 10 -1
^zo|-8 -2 -1 -1
^zoom|-8 -3 15 -1
^zoom interview|-4 -2 9 -1
^zorg|-5 -4 14 -2
^zu|6 -21 -7 -1
^zu ihrem|-6 -2 -2 -1
^zu ihrer|8 -16 -4 -2
^zufri*|-4 -3 -1 -1
^zum|-3 -4 20 -5
^zur|-7 -5 5 -2
^zuruc*|-9 6 -2 -1
^zusag*|-17 -5 -6 39
^zusage|-17 -5 -6 39
^zwisc*|-11 -2 -5 -3
^zwischenbescheid|-8 -7 -2 -1
^zwischenbescheid zu|-3 -5 0 -1
a background|-8 6 -2 10
a bien|-15 25 -4 -2
a candidate|9 2 -3 -1
a career|11 -3 -1 0
a choisi|12 -2 -2 -2
a confidential|-6 -4 -4 -1
a copy|-9 12 0 -1
a da|-6 0 -2 10
a de|-2 -8 13 -2
a decision|-13 11 -4 -3
a deja|9 0 -2 -2
a different|12 -6 -1 -5
a direct|-5 -2 -1 -1
a diretora|-10 -2 15 -1
a du|-6 -4 -2 0
a ete|8 16 -10 -8
a examine|-9 -1 -1 -1
a fase|0 10 -2 -1
a final|-14 -2 12 0
a finalist|-8 0 -1 0
a first|-14 9 -3 -1
a fixe|9 -2 -1 -1
a friend|-10 1 -3 0
a full|10 -4 -1 0
a gente|1 10 -3 -3
a gestora|-5 -2 9 -1
a good|-3 10 2 -5
a great|12 -2 -9 -2
a head|-5 -2 -4 -1
a hire|11 -3 -1 -1
a home|-4 -3 -1 -1
a huge|-8 -1 0 0
a job|5 -11 -8 4
a laquelle|14 -3 -2 -2
a las|-11 -10 29 -1
a level|10 -1 -1 -1
a line|-4 -2 -2 -2
a link|-10 11 2 4
a long|-7 -3 -2 -2
a los|-2 0 9 -2
a lot|15 1 -2 -1
a m|-4 -1 10 -1
a match|-2 17 -4 -2
a member|1 12 -2 -1
a mentor|-8 -2 -2 -1
a mesma|9 -3 -1 -3
a minuta|-5 -1 -1 12
a mistake|-9 -5 4 0
a month|9 -2 -2 -2
a nadie|10 1 -3 -2
a nice|-5 -2 -1 -1
a no|15 16 -5 -3
a notre|6 -13 -8 -4
a otro|10 -2 -2 -1
a otros|-1 -3 -3 -2
a outra|-1 -2 -3 10
a partir|-18 9 -6 16
a pas|13 -13 -7 -5
a passer|-3 -2 10 -1
a person|10 1 -2 -1
a place|-20 -3 -4 -3
a pleasure|8 4 -1 -1
a pourvoir|9 -5 -1 -1
a prova|-11 7 9 -1
a pu|13 -3 -1 -2
a quick|-19 15 8 4
a recruiter|-18 17 -3 -1
a referral|-10 -2 -2 -1
a result|14 -2 -1 -2
a retenu|-10 -3 3 -3
a se|-4 9 -1 -1
a ser|14 -4 -4 -1
a short|-14 1 11 -2
a slot|-9 -5 21 -2
a specific|-7 -2 0 0
a sua|10 5 -8 -6
a supervisor|9 -2 -1 0
a te|11 -4 -1 -1
a tempo|-3 -2 -6 11
a temps|-9 -3 -2 12
a termo|-2 -2 -2 9
a time|-11 -5 26 0
a tour|-4 -2 10 -1
a training|8 -3 -2 7
a tres|-7 12 -1 -1
a trial|-2 6 13 -4
a tu|-11 -5 -2 3
a un|-9 -18 9 -2
a une|9 -4 1 1
a vacancy|-9 8 -1 -1
a vaga|15 -2 -1 -4
a votre|5 -10 1 -7
a vous|18 -9 4 -3
a walk|-4 -2 10 0
a week|-2 13 -5 3
a year|11 -7 -1 -3
a yes|-7 9 -9 19
aan|10 -6 -12 5
aan bij|16 -8 -4 -2
aan de|7 16 -8 3
aan een|-9 -5 -4 -3
aanbieden|9 -4 -6 -3
aanbo*|-11 -5 -3 4
aanbod|-11 -5 -3 4
aanme*|-9 4 -10 -3
aanmelding|-14 5 -3 -1
aanvr*|-1 -3 -4 -2
aanvraag|-6 -2 -3 -1
ab|-3 7 -11 -2
ab oktober|13 -2 -2 -1
ab sofort|-10 -7 6 -2
abbes*|-9 -4 -4 -2
abbestellen|-9 -4 -4 -2
abbia*|27 -6 -9 0
abbiamo|27 -6 -9 0
abbiamo ancora|-10 7 6 -1
abbiamo deciso|12 -4 -3 -1
abbiamo gia|15 -3 -3 -3
abbiamo ricevuto|-5 12 -3 -2
aber|9 -7 4 -1
aber fur|-4 -3 13 -1
abges*|10 -23 -12 5
abgesagt|-9 1 -3 19
abgeschlossen|19 -16 -6 -4
abhol*|10 -5 -2 -1
ableh*|-10 11 3 -1
ablehnungsbescheid|-7 13 -1 0
about how|-5 -2 9 0
about it|2 4 0 11
about new|9 -4 -1 0
about that|-7 -2 -3 -1
about the|7 -5 12 -5
about what|-7 -2 -4 -2
above post|9 -2 0 0
abrac*|14 -4 -2 -2
abraco|14 -4 -2 -2
abrir|9 -4 -2 -1
absag*|-3 0 -2 -7
absage|-5 11 -10 -7
absage ihre|-5 10 -1 0
absagen|-2 -9 10 -9
absagen da|-9 0 0 0
absol*|-3 1 11 -2
abzus*|-4 14 -2 0
abzusehen|-1 13 -3 -1
acabo*|9 -3 -3 -2
acabou|9 -3 -3 -2
academy|6 3 1 3
acced*|-5 10 0 0
accep*|-4 -5 -3 2
accept a|-7 -1 -1 -1
accept or|-3 -1 -1 11
accept your|-9 -1 -1 -1
acceptance|-4 -3 -3 14
accepte|-1 -3 -3 -3
accepted|2 -9 -12 -7
accepted another|-6 0 -4 -1
accepted for|-12 -2 -3 -2
accepting|-6 -5 -3 -2
accepting applications|-11 -4 -2 -1
accet*|-9 -7 -9 18
accettato|-5 -1 -5 -1
accettato un|-5 -1 -5 -1
accettazione|-10 -2 -3 21
accolta|-9 0 -1 -1
accor*|10 -5 -1 -2
account has|-6 -3 -3 -1
account manager|-4 11 -2 -1
accountants|-9 16 -4 5
accounts payable|-4 -1 -4 -1
accueillir|-3 -3 -3 9
accus*|-1 9 -2 -1
accusons|-1 9 -2 -1
aceit*|-14 -5 6 10
aceita|-4 -2 -1 11
acept*|-13 -6 -4 12
ackno*|-2 10 -1 -2
acknowledge receipt|-14 15 1 0
acknowledge your|9 -1 -2 -1
acknowledgement|-7 11 -1 0
acme|-10 -8 -8 -6
acomp*|-10 16 0 -2
acompanhe|-8 11 -1 -1
across your|-8 -2 -2 0
actio*|-8 5 -5 -4
action|-8 5 -5 -4
action is|-9 5 -1 0
activ*|0 4 -10 -7
active|6 10 -4 -3
actively|-5 0 -2 -2
actively recruiting|-5 0 -2 -2
actua*|13 -8 1 -2
actue*|12 -4 -2 -3
actuellement|10 -5 -1 -2
add a|-5 0 -1 11
addetto|9 1 -5 -3
adela*|10 -5 -2 3
adelante|10 -4 -1 -1
adjud*|-7 13 -1 -1
adjun*|-7 -4 -4 23
adjunto|-7 -4 -3 14
adjunto la|-4 -2 -2 10
adjustments|-7 2 9 0
administrativo|-2 -1 -7 -5
administrator|-2 11 -1 -2
admis*|-9 -1 -7 -2
admissibilite|9 -2 -1 -1
admissibilite a|9 -2 -1 -1
admissions|-10 -5 -2 -2
admitidos|-14 16 -4 -2
admitted|-6 2 12 -1
admitted after|-3 -1 9 -1
adr|9 -4 -1 -1
ads|-5 -2 -2 -2
adver*|-2 9 -7 3
advert|9 -2 -2 -1
advert for|11 -2 -1 -1
advertiser|-6 14 -1 0
advised|9 -1 -2 -1
advisor|4 5 4 -3
advoc*|11 5 -5 -3
advocates|-5 10 -2 -1
affai*|-3 -3 -3 -1
affairs|-8 -1 -2 -1
affec*|-13 -15 -2 3
affect|-10 -5 2 -1
affected|5 -6 -4 -5
afgew*|11 -6 -4 -4
afgewezen|11 -6 -4 -4
afrai*|9 -5 2 -2
afraid|9 -5 2 -2
afraid that|12 0 -2 0
after a|-8 -6 -4 -4
after careful|1 -7 -5 -4
after review|-6 -2 -1 -1
after reviewing|11 -7 -1 -2
after six|7 1 -3 5
after so|-2 -6 -1 0
after that|-14 14 5 -1
after the|13 14 -4 -3
afwij*|-18 10 -2 -1
afwijzing|-16 10 -2 -2
again|1 -8 -2 -5
again for|9 -7 3 -1
again from|-3 -3 -2 -1
again in|23 -12 -5 -1
again when|10 -3 -1 0
against the|10 0 -1 -1
agence|-11 1 2 -3
agency|-3 5 -5 -7
agend*|-9 -6 14 7
agendar|-4 -4 2 9
agent|5 3 7 -4
agenz*|-4 -1 -3 -3
agenzia|-4 -1 -3 -3
agnes|-5 -1 -3 -1
ago|-14 -6 -2 -2
agora|21 -6 3 -6
agrad*|16 -9 -5 -3
agradece|11 -4 -1 -1
agradecemos|15 -9 -3 -3
agradecemos a|4 -9 -2 -2
agradecemos o|15 -8 -2 -2
agradecemos su|10 -6 -2 -1
agradecerte|9 -2 -1 -1
agradeco|16 2 -4 -6
agradezco|-10 -7 -5 -2
agreed|12 -2 -2 -3
agreg*|-9 -1 1 3
agric*|-4 -2 -6 15
aguar*|-11 16 -2 -1
ahead|18 -4 -11 -1
ahead with|9 -4 -11 -1
ahmed|-2 -1 -3 -3
ahnli*|7 7 -2 -1
ahnliche|7 7 -2 -1
ahnliche jobs|5 9 -2 -1
ahora mismo|11 -2 -2 -1
ahren*|-5 -1 -2 10
ahrens|-5 -1 -2 10
ai|9 -2 -2 0
ai profili|-8 13 -1 -1
ai une|10 -2 -2 -2
aide a|-6 -2 -2 -2
aimer*|-5 -3 9 -1
aimerait|-5 -3 9 -1
ainda|-16 12 -9 6
ainda nao|-2 13 -7 -4
aktiv|-5 -4 0 0
aktuell|13 -4 -8 -5
aktuellen|-6 9 -1 0
al|9 -2 -3 -2
al colloquio|10 -3 -2 -1
al completo|12 -3 -3 -2
al final|26 -6 -7 -4
al protocollo|-3 10 -2 -1
al puesto|9 -6 -1 -1
al que|14 -6 -2 -1
al twee|11 -3 -4 -2
alber*|-1 -7 -4 -3
alert*|-3 -1 -3 -2
alertas|-2 -6 -1 -1
alerte|-3 -4 -2 -2
alertes|-5 -2 -1 -1
algo|-15 23 -10 -5
algo te|-3 -5 -2 -1
algue*|15 -2 -3 -3
alguem|15 -2 -3 -3
algui*|15 -2 -6 -3
alguien|15 -2 -6 -3
ali|-1 11 -4 -3
alice|-5 -4 9 -1
all applicants|-4 9 -1 -1
all candidates|-8 10 -2 -1
all jobs|-8 -3 -2 -1
all of|20 -6 -3 0
all our|10 -3 1 -2
all the|12 -7 -3 6
alla|13 -7 2 -2
alla fine|9 -3 -3 -1
alla prova|15 -5 0 -3
alle ore|-15 -1 26 -2
alle platze|-6 11 -3 -1
allee*|-3 10 -2 -2
alleen|-3 10 -2 -2
alleg*|-12 -1 5 7
allegato|-9 -1 2 8
aller|8 -1 -4 8
alles gute|13 -9 -4 -3
alles liebe|12 -3 -5 -2
alloc*|7 -9 -3 -2
allocated|5 -9 -2 -2
almos*|4 -8 -8 0
almost|4 -8 -8 0
alone|9 3 -1 0
already been|-7 -2 16 -1
als erzieherin|11 -1 -1 -1
als junior|-5 -3 3 9
als museumsaufsicht|-2 9 -2 -1
als operator|-7 -3 -3 3
als pdf|-8 -6 -2 -1
alter*|-3 -3 -3 -1
altij*|-2 11 -3 -1
altijd|-2 11 -3 -1
altra|8 -10 -9 -8
altra candidata|10 -3 -2 -1
altra famiglia|-10 -3 -2 -2
altra persona|12 -3 -5 -4
altre occasioni|-3 -4 -1 -1
altri|-8 6 -4 -3
altro|13 -7 1 -8
am|-4 -5 9 -2
am delighted|-5 -1 -1 11
am dienstag|-5 -2 15 -2
am donnerstag|-4 -2 17 -3
am empfang|-8 -6 10 5
am ende|18 -4 -3 -2
am freitag|-8 -4 9 -2
am kommenden|-11 12 1 -1
am mittwoch|-5 -3 13 -1
am montag|-6 -6 17 -4
am pleased|-6 -1 4 9
am samstag|-6 -8 0 -4
am sharp|-3 -1 10 0
am sorry|10 -8 -4 -4
am writing|10 -3 -8 -6
amanh*|-6 -6 14 -3
amanha|-6 -6 14 -3
ameliorer|-6 -1 -2 -1
amend|-3 -5 -1 0
ammessi|9 0 -3 -1
among|7 -12 -1 -4
among the|14 -5 -2 -1
amt|9 -2 -1 -2
an application|0 -11 -6 -3
an appointment|15 -5 -2 -1
an automatic|-8 9 -1 0
an die|-4 9 -4 1
an email|-15 17 -5 -1
an end|-3 -2 -2 -2
an eye|7 6 -2 -2
an hour|-9 -5 2 10
an intro|-4 -3 13 -1
an offer|9 -1 1 0
an unserem|12 -4 -2 -1
an updated|-11 -5 -2 -2
an wenn|10 -2 -2 -1
analise|-7 12 -7 -5
analista|10 -5 1 -3
analyse|13 -5 0 -1
analyst at|-7 -2 -2 -1
analyst in|-7 -3 -2 -2
anbei|-4 -6 -7 29
anbie*|-3 -7 -7 6
anbieten|-2 -7 -7 7
anbieten kann|-7 -1 0 -1
anbieten konnen|-5 10 -1 0
anche|11 -2 -3 -2
ancor*|-18 12 7 13
ancora|-18 12 7 13
and all|19 -12 -6 9
and are|13 -5 -1 -4
and as|12 -7 -3 9
and at|9 -4 0 0
and be|-9 10 -1 -1
and by|11 -3 -2 0
and call|-4 14 -4 -1
and cannot|-11 -1 -2 -1
and congratulations|-6 -2 -3 -1
and for|10 0 -3 -2
and got|10 -6 -1 0
and has|-5 -2 -4 -2
and have|9 -9 1 -4
and if|1 9 -8 -3
and is|3 11 -4 -3
and it|8 -1 -5 18
and look|-5 -3 -2 -1
and meet|-10 3 15 -2
and not|9 -2 5 -3
and on|-5 -4 -3 -2
and only|-8 0 -1 0
and our|-5 9 -2 -2
and put|-4 -4 -1 0
and return|-5 -3 4 12
and ring|12 -2 -5 -1
and sadly|-9 -2 -1 -1
and see|0 -3 9 -1
and she|13 -2 -3 -2
and so|7 -11 -2 -5
and tell|-4 -1 0 10
and that|0 6 -2 5
and the|3 1 7 0
and they|13 1 -5 -4
and this|15 -2 -2 -1
and to|12 -10 -2 -1
and told|-1 10 -2 -1
and while|9 -4 -1 -1
and will|-13 21 -2 -5
and with|16 -1 -2 -1
and wont|11 0 -2 -1
and would|-12 -8 21 -4
and you|9 0 4 -2
and your|11 3 0 -4
and yours|15 -8 -3 -3
andam*|-9 4 -2 -1
andamento|-9 4 -2 -1
andamento na|-6 -1 -2 -1
ander|2 -6 -6 -2
ander*|7 -5 -9 -3
andere|12 -7 -7 -3
andere bewerberin|10 -2 -1 -1
andere kandidaat|2 -7 -6 -4
andere person|15 -2 -2 -2
anderen bewerber|2 -7 -6 -4
anderen bewerbern|-10 -3 -2 9
anderen entschieden|-6 -2 -2 -1
anderen person|11 -3 -1 -1
anderes|-4 -7 -10 -4
andern|-6 9 -6 -2
andernfalls|-5 -4 -1 -1
anders|4 -4 -13 -4
anders entschieden|-3 -3 -5 -2
anders gekozen|-7 -1 -1 -1
anderson|9 -2 -3 -1
andert|14 -3 -1 -2
andrea|-3 16 -7 4
andres|-4 -4 -2 -2
anerk*|10 -7 -2 -1
anerkennung|10 -5 -1 0
anexo|-7 -8 0 17
anexo ii|-4 -3 -1 9
anfan*|-4 -9 -12 30
anfangen|-2 -7 -10 31
anfit*|-3 9 -2 -1
anfor*|12 -5 -1 -1
anfra*|10 -8 -7 -4
anfrage|3 -6 -5 -3
anfragen|9 -2 -2 -2
angab*|-8 3 -1 -4
angaben|-19 6 -4 -2
angeb*|-1 -7 -10 12
angebot|-2 -7 -10 12
angef*|-8 -5 -2 -1
angeh*|-3 -3 -3 -1
angek*|-12 27 -5 -2
angekommen|-13 27 -5 -2
angel*|10 0 -4 -2
angela|11 -2 -2 -1
angep*|-9 -1 -3 10
anges*|10 0 -3 -3
angeschaut|10 -4 -1 -1
anhang|-9 5 2 7
anima*|7 -9 4 -3
anita|-7 -1 -2 -1
anja|-11 -1 15 0
anlag*|-5 1 11 -1
anmel*|-21 -8 7 -4
anmeldung|-18 -7 8 -3
anmeldung zum|-6 -3 -4 -1
anna|10 -2 -2 -2
annee|15 -8 -3 -3
anneh*|-4 -4 -2 11
annehmen|-4 -4 -2 11
annel*|12 -2 -2 -1
anni|11 -3 -1 -1
anno|20 2 -6 -4
annon*|0 -7 -3 -2
annou*|11 -9 -6 -2
announcement|10 -4 -3 -3
announcements|-6 -2 -3 0
annul*|-8 -15 11 -12
annule|-4 -6 -4 -6
annuler|-8 -2 18 -1
annun*|1 -3 -5 -2
annunci simili|11 -3 -2 -1
ano|12 -10 -8 4
anoni*|-11 -5 -4 -2
anonima|-4 -3 -1 -1
anony*|-19 -3 -7 -1
anonym|-8 -5 -2 -1
anonymous|-8 -2 -4 0
anoth*|5 -6 -4 -5
another|5 -6 -4 -5
another applicant|5 -7 -5 -3
another candidate|10 -8 3 -1
another family|-9 -1 0 0
another position|-6 0 -4 -1
anruf|2 9 -3 -1
anruf von|-3 9 -1 -1
anruf*|-5 10 -3 -1
anrufen|-5 10 -3 -1
anschrift|-3 9 -1 0
anspr*|-6 17 -2 -1
anspruch|-11 17 -1 0
answers|-9 5 0 -4
answers are|-3 -4 -3 0
antes|-26 3 10 2
antes del|-17 -8 2 8
antic*|-8 15 -2 7
anton|-8 12 -1 -1
antra*|-17 -3 -2 -2
antrag|-17 -3 -2 -2
antrag auf|-14 -3 -2 -1
antre*|-10 -3 -3 11
antreten|-10 -3 -3 11
antwort|-1 9 1 -4
anula*|-5 -5 -5 -3
anunc*|-6 11 -1 -1
any chance|-2 -1 9 -1
any further|13 -3 2 -2
any more|12 -5 -3 -2
any positions|10 -5 -1 -1
any time|-4 12 2 -6
anybo*|13 5 3 -2
anybody|13 5 3 -2
anybody else|-7 11 -1 0
anybody on|10 -1 -2 -1
anymo*|-10 -2 13 -1
anymore|-10 -2 13 -1
anyon*|11 0 -7 -4
anyone|11 0 -7 -4
anything as|-1 -7 -1 0
anything before|-11 4 -2 -2
ao|2 5 -8 -11
ap|-4 11 -2 -1
apert*|-5 -8 -4 -2
aplic*|-1 16 -5 -2
apolo*|-1 17 7 -6
apologies|-4 10 15 -3
apos|3 -3 -5 -4
apos analise|2 -8 -3 -3
app for|-8 -6 27 -3
appar*|-17 -2 -1 -1
appartement|-9 -1 0 0
appea*|-4 -11 0 -5
appeal|-3 -7 -4 -3
appeared|-7 -2 -2 -2
appeared in|-7 -2 -2 -2
appen*|-5 18 -3 -2
appena|-10 20 -3 -2
applicant|9 4 -1 -4
applicant we|17 -4 -1 -1
applicants who|-4 12 -2 -1
application and|-3 8 9 -5
application any|5 -2 7 0
application as|16 4 -5 -2
application at|-3 -1 -3 -2
application by|-2 -5 -2 0
application did|10 -1 -1 0
application fee|-6 -9 -1 -1
application for|2 9 -5 -5
application form|-3 12 -3 -1
application has|0 15 -6 0
application is|-22 27 -3 -2
application this|-14 1 0 0
application to|-6 5 -3 -7
application was|7 14 -5 -3
application we|12 -12 -3 -2
application which|-4 11 -2 -1
application will|13 -6 10 -4
application with|-5 -2 -2 -2
applications|2 10 -6 -4
applications and|3 10 -4 -3
applications are|-11 9 -1 0
applications close|-7 9 -1 -1
applications for|9 -10 -6 -3
applications in|-7 13 -3 -3
applications received|9 -1 -1 0
applications so|-5 9 -1 -1
applications were|-2 -6 -2 -1
applied|2 -1 -5 -6
applied for|4 -1 -7 -5
applied has|15 -3 -2 -2
applied on|-5 9 0 0
applied to|-10 -8 1 -3
applies|-12 5 7 0
apply|1 -3 -6 -4
apply again|-5 -4 -6 -4
apply for|13 -6 -3 -1
apply to|13 6 -3 -1
apply visit|-8 -2 0 0
applying to|-7 1 -3 -6
appoi*|20 -8 0 6
appoint|12 -3 -1 -1
appointed|7 -10 0 8
appointing|13 -1 -2 -2
appointment|24 -6 -5 5
appre*|11 -1 -5 -3
appreciate|9 -1 -4 -3
appreciate the|-2 -4 -3 -2
appreciate you|19 -7 -3 -1
appreciate your|11 7 -4 -2
appreciated|10 -2 -2 -1
appro*|-11 -8 -5 -3
approve|-17 -4 -1 -1
approve your|-16 -3 -1 -1
approved|-8 -3 -8 -1
apres etude|-4 -3 -1 -1
apres*|12 -4 -1 -3
april|-16 20 -1 11
aprob*|-3 -3 -2 -2
aprov*|-10 -6 -8 3
aprovado|-2 -3 -2 -2
aprovar|-5 -1 -2 -2
arbeitsproben|-3 -3 12 -2
arbeitsvertrag|0 -5 -5 20
arbeitszeugnis|-3 -4 -1 -1
archi*|9 3 1 -5
architekt|-3 -2 9 -1
are anonymous|-3 -4 -3 0
are closed|-6 -3 -1 -1
are going|10 -2 -1 0
are hiring|-7 -3 -4 0
are in|-2 9 0 -1
are no|4 -10 7 -3
are pleased|-16 -1 11 15
are receiving|0 -8 -3 -2
are rejected|-5 -2 -2 -2
are shortlisted|-7 11 -1 -1
are similar|-8 -6 -1 -1
are sorry|-7 -4 -5 -2
are spoken|13 -4 -3 -1
are still|-13 -10 13 0
are welcome|-4 -4 -1 -2
are writing|-2 -7 -1 -1
are you|-26 -23 32 6
arent|-5 -2 -5 -7
arent affected|-2 -2 -3 -4
aroun*|6 -4 15 -2
around|6 -4 15 -2
arqui*|-3 7 -3 9
arret*|13 -1 -3 -2
arrete|15 -6 -2 -2
arrete la|9 -4 -1 -1
arriv*|-18 29 12 -8
arrivato|1 10 -4 -2
arrive|-8 2 14 -3
arrived|-7 17 -4 -2
arrived safely|-4 9 -2 -1
arztl*|-3 -5 19 -1
as all|-5 -2 -2 -1
as an|-9 -8 4 -3
as discussed|-10 -3 8 12
as i|0 -3 -6 -3
as it|4 -5 -5 -4
as of|-10 -4 -6 -4
as soon|-22 15 -2 14
as the|-3 1 -3 -9
as they|-9 -8 -2 -1
as we|10 1 1 0
as you|10 2 -8 7
as your|6 -2 -1 6
asant*|12 -4 -1 -1
asante|12 -4 -1 -1
asap|0 -6 -4 -2
asi que|-11 4 6 -3
ask you|-5 16 -3 -1
asked|5 8 -7 3
asked and|-6 9 -4 -1
asked for|-6 -7 -4 8
asked me|16 -3 -3 1
askin*|12 -1 -4 -1
asking|12 -1 -4 -1
aspet*|-3 -5 14 -1
aspir*|9 0 -4 -2
aspirantes|9 -2 -2 -1
assessment centre|12 0 7 -1
assessment day|3 -3 12 -2
assessment we|-6 0 -2 -1
assis*|8 0 0 1
assistente|8 2 -5 6
associate|6 -4 8 0
associate level|-3 -2 -4 -1
associates|-7 24 -3 -3
association|-5 -1 -2 -1
assum*|-11 11 12 -2
assume|-14 12 16 -1
assume that|-11 9 4 0
assume you|-4 5 11 -1
assun*|-12 2 -6 8
assunzione|-9 -9 -5 9
assunzione a|-2 -2 -2 11
at everything|-8 11 -1 0
at interview|12 -2 -2 -1
at least|-4 -4 2 -3
at oakhurst|9 -2 -7 -1
at our|9 -1 5 0
at present|17 -3 -4 -1
at them|-4 11 -2 -1
at this|7 -6 -6 -4
at your|0 -5 -1 -4
ate|-29 19 -5 12
ate sextafeira|-10 7 -3 9
atenc*|9 -2 -1 -2
atenciosamente|9 -3 -1 0
atent*|7 3 -4 3
atentamente|9 1 -2 -1
athle*|-3 -1 11 -1
athletic|-3 -1 11 -1
attached|-23 -15 1 29
attached your|-1 -1 -3 10
attend|-10 -8 26 -4
attend the|-8 -3 11 -1
attendant|20 -3 -3 -2
attendant was|13 -3 -2 -1
attendent|-6 -2 -1 -1
attending|17 2 -4 -1
attending our|7 6 -2 0
attendu|13 -3 -5 -2
attente|-7 -3 2 -1
attes*|-9 -7 5 3
attesa|-4 -4 -1 -1
attir*|-7 -3 10 -2
attire|-7 -3 10 -2
attire is|-3 -2 10 -1
attri*|-4 -4 -6 -3
attua*|-7 0 -2 -2
attuale|-4 -4 -2 -1
au poste|7 6 0 -4
au processus|10 -2 -4 -1
auch die|10 -1 -3 -1
auch fur|-7 11 -1 -1
auch wenn|-8 0 -1 -4
aucun|17 -10 -1 -2
aucun*|-3 12 -3 -1
aucune|-3 12 -3 -1
audic*|10 -2 -2 -1
audit|-7 21 3 -4
audit*|4 7 -9 -6
auditioning|-7 -2 -2 -2
auditoria|9 -1 -2 -1
auf dem|7 4 -6 6
auf dich|-6 -4 -3 3
auf ein|-4 -6 4 -3
auf ihr|-3 -3 -3 -1
auf ihre|14 -8 2 -1
auf jeden|-5 12 -1 -1
auf meinem|-10 16 -2 -2
auf sie|-10 3 -2 16
aufbe*|-2 -5 -2 -1
aufbewahrungsfrist|-5 -3 -2 -1
aufgeben|11 -4 -1 0
aufgenommen|-9 6 -3 -2
aufgr*|-1 16 -1 -4
aufgrund|-1 16 -1 -4
aufgrund der|-7 16 -4 -3
aufna*|-6 -5 -2 -1
aufnahme|-2 -5 -2 -1
augen*|10 2 -3 -2
aun|-7 12 -2 -1
aus dass|-1 9 0 -1
aus der|13 -7 -7 6
ausfu*|17 -2 -5 -2
ausfuhrliches|13 -2 -4 -1
ausfuhrliches feedback|13 -2 -4 -1
ausga*|-11 -2 -1 -1
ausgabe|-11 -2 -1 -1
ausge*|7 -8 -3 -5
ausgebucht|0 -5 -6 -4
ausgeschlossen|-6 13 -1 0
ausgesprochen|16 -3 -3 -2
ausgewahlt|10 -7 -6 -5
aushi*|10 -4 -4 -4
aussc*|11 -11 -6 -3
ausschlag|11 -3 -2 -1
ausschreibungsfrist|-7 -4 -1 0
ausse*|-1 -6 -4 -2
ausserdem|-8 -5 -3 -2
austa*|-5 -3 -2 -1
austausch|-5 -3 -2 -1
auswa*|12 -5 0 1
auswahl|8 13 -5 -3
auswahl fur|-5 10 -1 -1
auswahltag|11 -3 -4 -1
auswahlverfahren|2 -11 -1 8
auswahlverfahren fur|-2 -4 -2 11
auto|7 -2 -8 15
auto reply|-6 13 -1 -1
automated message|-8 -1 -2 -1
automatic|-10 10 -1 0
automatico non|-4 -4 -1 -1
automation|-10 -2 2 -1
automatisch erzeugt|12 -5 -3 -2
autor*|-9 3 -5 -4
autore|-6 -1 -1 -1
autorin|-8 -2 -1 -1
autre|10 -6 -10 -10
autre*|9 -11 -5 -4
autres|9 -11 -5 -4
autres voeux|-9 -2 0 0
aux epreuves|9 1 -3 -1
avail*|-3 -12 8 -2
availability|-2 -10 11 -5
availability for|-7 -5 -4 -1
available|-5 -8 3 0
avanc*|14 -10 14 -7
avancar|16 -3 -5 -1
avancar com|11 -3 -3 -1
avancou|-8 -8 24 -3
avant la|-5 12 -2 -1
avant le|-15 -6 1 17
avant*|10 -5 4 -1
avec|13 -10 4 4
avec d|11 -2 -2 -2
avec le|-3 -2 -1 10
averc*|8 -10 -2 -1
averci|8 -10 -2 -1
avere|-5 -3 -2 9
avez recemment|-6 -1 -2 -1
avisa*|-12 13 11 -3
avisame y|-5 -1 9 -1
avisaremos|-8 16 -2 -1
avisaremos cuando|-5 10 -1 -1
avoir|4 -3 -6 -4
avoir postule|1 10 -3 -2
avond|9 -9 -2 -2
avons|18 -8 -7 0
avons decide|12 -5 -1 -1
avons le|-7 -6 -5 7
avons recu|12 -3 -1 -1
avvis*|-9 -5 2 -2
award|-9 -3 -3 3
ayant|14 -3 2 -3
ayant ete|9 -2 3 -2
azien*|-3 1 -4 -6
azienda|-2 -2 -3 -5
baan|-10 7 -5 -3
bache*|-11 -5 5 -1
back|0 15 -6 -1
back by|-6 14 -1 0
back to|-6 22 -7 4
back when|17 -4 -4 -2
backe*|11 -9 1 3
backend|8 -9 3 4
background check|-13 -3 -5 10
background is|9 -4 -2 -1
badge|-7 -2 -3 -1
baker*|-4 -4 -4 2
balco*|10 -3 -2 -2
balconista|10 -3 -2 -2
bald|8 -9 -4 -2
banca|-5 -6 1 -4
banco|2 -9 -2 -4
banco de|11 -2 -2 -1
band|-7 -4 -4 11
bank of|10 -2 -1 0
baris*|-5 13 -7 -3
barista|-5 13 -7 -3
barke*|15 -3 -1 -1
barkeeper|13 -1 -1 -1
barro*|-7 -4 -1 -1
base|2 -6 -13 15
based|6 -9 -4 -2
based on|6 -9 -6 -2
basta|10 -4 -2 -1
batch|-15 -1 0 -1
bau|-5 -1 -2 -1
bda|-3 -2 9 -1
be admitted|-5 -2 12 -1
be approved|-3 -2 -2 -2
be completed|-10 -1 -6 -2
be considered|-3 -9 -3 -5
be contacted|-19 22 -3 -1
be filling|-4 -2 -2 -2
be glad|9 -4 -3 -1
be going|9 -6 4 -1
be grateful|-12 -3 -2 3
be in|-20 31 -6 -2
be interviewed|-1 -9 0 -1
be interviewing|-3 9 0 0
be inviting|10 -5 -4 -1
be more|-2 -2 9 0
be moving|13 -4 -3 -1
be needed|-4 -2 -2 -1
be needing|9 -3 -1 -1
be notified|-19 15 -2 -1
be of|-6 -2 -1 0
be offering|11 -1 -5 -1
be on|-13 -8 8 0
be our|-9 10 -5 16
be patient|-6 11 -1 0
be progressing|20 -5 -2 -1
be reviewed|-12 12 0 0
be sent|-12 -4 14 -1
be taking|12 -2 -3 -2
be withdrawn|-14 -8 5 3
bea|13 1 -2 -2
beabs*|9 -3 -1 -1
beabsichtigt|9 -3 -1 -1
beabsichtigt die|9 -3 -1 -1
beach*|-4 10 -2 -1
beaco*|-4 -2 -1 9
beacon|-4 -2 -1 9
beantragen|-9 3 -6 -1
bear|-21 25 -7 -2
bear with|-20 26 -6 -2
bearing with|-3 10 -1 0
beate|2 -14 -1 -1
beatr*|3 8 0 -2
beaut*|11 -3 -1 -1
beca|-3 -2 -2 -2
becau*|2 -8 -4 -1
because|2 -8 -4 -1
because it|-4 -6 -2 -2
because of|8 -10 -4 6
because you|7 -11 -7 -4
beck|-1 -5 -2 -1
becky|-10 7 7 -1
becom*|-7 1 -5 -4
bedan*|12 -2 -4 -4
bedanken|10 3 -3 -1
bedankt|11 -5 -4 -6
bedankt voor|13 -10 -1 -5
bedar*|20 -11 -1 -1
bedarf|20 -11 -1 -1
bedarf in|9 -4 -1 0
bedau*|16 -10 -8 -4
bedauerlicherweise|9 -3 -1 0
bedauern|6 -8 -7 -4
bedaure|12 -1 -2 -1
bedaure ihnen|11 -1 -1 -1
bedie*|21 -12 -3 -1
bediening|16 -7 -3 -1
bedri*|-8 13 -2 -1
bedrijf|-5 9 -1 -1
beein*|9 -2 -1 -1
been able|-7 20 -5 -2
been called|-2 -2 11 -1
been cancelled|4 -5 -7 -2
been chosen|-8 -2 -3 -1
been closed|14 -11 -3 -1
been decided|-9 12 -1 0
been delayed|-7 11 0 0
been filled|7 -6 5 3
been moved|-8 10 4 0
been placed|-5 -1 -5 -3
been received|-19 27 -1 1
been rejected|-4 0 -5 -4
been reviewed|10 -6 0 -1
been scheduled|-2 -2 9 -1
been selected|3 -14 13 -6
been sent|-4 12 -1 -1
been shortlisted|4 -4 29 -5
been submitted|-12 14 -4 0
been successful|-2 -5 -4 18
been temporarily|-11 14 0 0
been told|-4 -3 -2 -1
been withdrawn|10 -6 -2 -2
befin*|-8 10 -1 0
before and|9 3 0 -1
before friday|-3 10 -3 -1
before that|-12 5 -4 -2
before the|-8 7 11 -7
before then|-14 13 -2 0
before they|-3 -4 -4 -2
before we|-18 -3 12 -4
before your|-5 2 -4 -2
begin|-15 10 -2 5
begin*|-7 7 -10 10
begrundungen|4 -9 -1 0
behaa*|12 -6 -1 -1
behaalde|12 -6 -1 -1
behalten|9 -2 -3 -1
behan*|-2 20 -4 -2
behandeling|1 14 -3 -2
behin*|-11 18 2 -1
behind|-6 12 2 -1
bei der|-2 -9 -4 -2
bei ihnen|-12 24 -4 -2
bei mir|15 -4 -5 -2
being|3 1 -5 -9
being a|9 -3 -1 -1
bekij*|-11 12 -6 -3
bekijk|-4 -2 -3 -1
bekom*|-6 16 -10 -2
bekommen|-8 13 -11 -1
bekommen viele|10 -2 -1 -1
bel|-3 11 3 -2
bel ik|-4 13 -4 -3
bel je|-5 9 2 -2
believe|14 -6 -1 0
belle|-4 -6 -3 -2
below|-1 -7 3 -5
ben|-1 17 -21 -9
bench*|13 -3 0 0
benchmark|10 -3 0 0
bene|-1 -8 21 -3
benef*|-3 -1 -5 -7
benefits|-16 1 -3 -6
bent|9 -8 2 -2
beoor*|-8 4 -5 -3
berei*|9 -10 3 4
bereits|12 -13 -6 7
bereits vergeben|-5 -2 1 -3
berichtje|-5 11 -3 -1
berucksichtigt werden|7 -11 -3 -1
berucksichtigung|19 -6 -4 -2
beruf*|11 -13 15 -5
besch*|9 -6 -2 7
beschlossen|12 -4 -2 -1
beset*|20 -4 -4 -3
besetzen|20 -9 -2 -1
besetzt|15 -7 -4 -5
besetzung|9 9 -3 -1
besetzung der|8 5 -2 -1
beslo*|14 -9 -4 -3
besloten|14 -9 -4 -3
besloten om|11 -3 -2 -2
bespr*|-11 -13 10 31
besprochen|-3 -11 14 16
besproken|-6 -10 -6 19
besproken en|-4 -4 -2 13
besse*|-5 -7 6 -3
besser|-5 -4 -2 -1
besser zu|-7 0 -1 -1
best of|0 -8 -4 -4
best regards|-5 20 -2 -3
besta*|-16 13 3 -4
bestanden|14 -4 2 -2
bestatigen|-29 19 -6 -6
bestatigen wir|-11 11 -2 -1
beste chantal|-4 -5 14 -2
beste meneer|-11 -2 1 -1
besteht|10 -5 -1 -1
bestellung|-1 -3 -3 -2
besten dank|-1 11 0 -2
beta|-15 -4 -1 -1
beter|18 -4 -3 -3
beth|1 -3 -7 -2
betre*|7 -3 -5 12
betreft|1 -6 -3 12
betriebstechnik|-4 -3 -1 -1
betriebstechnik m|-4 -3 -1 -1
bette*|3 -11 1 -3
better|3 -11 1 -3
betwe*|-16 -5 26 1
between|-16 -5 26 1
beves*|-11 2 5 -2
bevestigen|-9 4 -3 -1
bevor|-7 -4 0 -2
bevor wir|-7 -4 0 -2
bewaar mijn|-5 -3 -2 -1
bewaren je|12 -4 -2 -1
bewerben|0 -13 -6 -3
bewerben sie|1 -4 -5 -2
bewerber entschieden|-10 -4 -3 -2
bewerbern|-9 -3 -3 9
bewerbern haben|-5 -1 -1 11
bewerbung|1 10 -2 -6
bewerbung als|2 13 -3 -5
bewerbung auf|-2 11 -4 -2
bewerbung bleibt|-12 -1 -3 -1
bewerbung fur|-11 17 -2 -5
bewerbung ist|-12 5 -6 -3
bewerbung leider|-6 -1 13 0
bewerbung nicht|11 -13 -4 -3
bewerbung wird|-6 11 -1 0
bewerbung zuruckgezogen|-4 -3 -1 -1
bewerbungen|3 10 -2 -5
bewerbungsprozess|-3 -5 -4 -2
bewerbungsschluss|-7 9 -1 0
bewerbungsschluss ist|-7 9 -1 0
bewerbungsunterlagen|17 -4 -2 -1
bewor*|7 -9 4 -5
beworben|7 -9 4 -5
bezah*|-5 4 9 -2
bezahlt|-5 4 9 -2
bezug*|0 -9 3 -1
bezuglich|-2 -7 1 -1
bi|-6 -7 10 -2
bi developer|-5 -6 10 -1
bid|-7 -2 -2 -2
biede*|-1 -3 -4 14
bieden|-1 -3 -4 14
bieden je|-5 -1 -3 9
bien|-3 20 -1 -4
bien el|-2 -1 10 -1
bien ete|-12 20 -3 -1
bien recu|-9 27 -7 -4
biete*|-10 -6 7 11
bieten|-10 -6 7 11
bieten ihnen|-6 -2 14 -3
bieten wir|11 -2 -3 -2
big|6 -9 -4 -3
bij een|9 -7 -4 -2
bijla*|-6 -2 -4 15
bijlage|-6 -2 -4 15
bike|12 -3 -2 -1
bin ich|-10 -1 -1 -1
binne*|-3 30 -11 -2
binnen|-2 26 -11 -1
bioinformatician|-1 -5 -2 -1
birte|-6 13 -3 -1
bis|-11 9 -2 -3
bis dahin|-3 9 -9 -4
bis dann|-2 -3 9 -2
bis ende|-20 19 -12 1
bis freitag|-6 -7 11 4
bis mitte|-5 13 -3 -1
bis zum|-27 14 12 -1
bises|9 -2 -1 -2
bishe*|9 -8 -1 -2
bist|10 1 0 -6
bitte laden|-5 -2 -2 0
bitte noch|-9 5 -3 -2
bitte reichen|-3 -3 -4 -1
bitte*|-5 6 -4 -6
bitten|-6 7 -4 -6
bitten sie|-6 2 -3 -3
bitten um|-10 4 0 -4
bjs|-5 11 -2 -1
bleib*|-2 -16 0 -8
bleiben|-1 -7 3 -4
bleibt|-5 -11 -3 -4
bleibt aktiv|-5 -4 0 0
bleibt im|-10 2 -2 -1
blessings|-11 6 1 -1
blijf|-3 -5 -2 -1
blijf*|-12 12 2 -1
blijft|-12 12 2 -1
blog|-9 5 -1 0
bo|11 -4 -4 4
boa|-3 9 -7 -6
boa tarde|-4 11 0 -2
board|11 6 -3 -2
boas|16 -3 -3 -3
bolet*|-8 -1 -3 -2
boletin|-8 -1 -3 -2
bolsa r|-8 11 -1 -1
bom|21 6 -10 -6
bom dia|20 -9 -8 -4
bonjour ines|-10 8 -3 -2
bonjour manon|9 -3 -3 5
bonjour monsieur|-10 -2 6 -2
bonjour nous|12 -2 -1 -1
bonne|7 9 -5 -9
bonne continuation|19 -10 -4 -2
bonne journee|-2 14 -4 -3
bonus|-17 -12 -8 31
book|-3 -2 13 -4
booke*|-3 -11 5 4
booked|-3 -11 5 4
booki*|10 -5 6 -3
booking|10 -5 6 -3
boss|11 3 -4 -2
boss says|10 -3 -2 -1
both|12 -3 4 -4
botto*|-6 -2 -4 -1
bottom|-6 -2 -4 -1
bounc*|-7 -1 -2 0
bram|9 -4 -4 -2
brandt|9 5 5 -5
brauc*|16 -1 -6 -1
brauchen|15 -2 -9 2
brauchten|11 -1 -4 -2
brauchten wir|11 -1 -4 -2
break|-6 11 5 -1
brenn*|-10 -4 6 1
brief|13 2 5 -4
brigh*|2 -2 -4 -5
brill*|1 -3 10 -2
brilliant|1 -3 10 -2
bring|-18 -10 37 1
bring a|-8 -3 11 -1
bring the|-10 -2 12 -2
bring your|-15 -8 24 3
bring*|7 -9 10 -4
bringen|-6 -5 12 -3
bringen sie|-9 -2 13 -2
brink|-6 10 -2 -1
brook|-3 11 -2 -1
bruna|-3 -3 -2 -1
brut|-3 -2 -3 11
bruto|-14 -4 -7 23
bruto*|-9 -2 -2 12
brutos|-9 -2 -2 12
brutt*|-8 -4 -5 13
brutto|-8 -4 -5 13
bsn|-7 -7 3 -2
budge*|8 11 -10 -9
budget|9 6 -9 -8
buena*|21 -4 6 -4
buenas|21 -4 6 -4
buenas al|10 -3 -2 -2
build*|13 -6 6 -3
built|-7 -2 12 -1
buite*|13 -4 -2 -2
buiten|13 -4 -2 -2
buiten de|10 -3 -2 -1
buong*|-3 4 -5 -9
buongiorno|-3 4 -5 -9
burea*|6 4 -7 8
bureau|7 4 -7 8
bus|-5 -8 9 12
buscamos|17 -7 -2 -3
buscas|-4 -4 0 -1
busfa*|-7 13 -2 -1
busfahrer|-7 13 -2 -1
busfahrer m|-7 13 -2 -1
business analyst|0 9 -3 -1
busqu*|10 -10 -7 -3
busqueda|5 -9 -5 -3
busqueda quedo|-1 -5 -2 -1
busquedas|10 -3 -3 -1
but|1 -6 -2 -2
but can|3 -1 -2 10
but have|-5 -3 -2 -2
but he|-5 -6 -1 0
but i|-18 14 -13 -3
but not|-3 -4 -3 -2
but one|-5 -1 9 -1
but please|-2 -3 -2 -2
but the|7 6 6 7
but they|13 -2 -4 3
but we|6 -10 0 0
but you|17 -5 -4 -3
but your|-19 10 5 -2
bv|-4 9 -3 -2
by a|-14 14 5 -2
by another|5 -1 8 -1
by friday|-20 -1 -9 25
by hiring|-14 16 -1 0
by phone|-7 1 29 -5
by return|-7 -2 14 -1
by sunday|-10 -5 12 -1
by then|-7 3 11 3
by xing|-3 9 -1 0
cabin|-2 -6 11 6
cabin crew|-2 -6 11 6
cabin*|-3 -6 -1 -2
caio|-17 -1 14 7
caiss*|13 1 -2 -1
caja|-4 10 -1 -1
cal|-8 -3 10 -1
calen*|-8 4 19 -3
calendar|-2 -4 14 -1
calendly|-6 -1 9 -1
calendly example|-6 -1 9 -1
call|-1 6 11 -5
call if|5 5 4 -3
call on|-8 -2 12 0
call the|-7 16 -2 -1
call tomorrow|-2 -2 10 -2
call with|-2 -4 15 -1
call you|-4 19 -12 -3
calle*|-2 4 12 -4
called|-2 4 12 -4
callu*|13 -2 -2 -1
callum|13 -2 -2 -1
calma|-9 18 -3 -2
came|6 -9 -6 -6
came across|-1 -4 -3 -1
came up|-10 -4 5 -2
camin*|9 -5 -3 -2
caminho|10 -3 -2 -2
campo*|-2 -5 -2 -1
campos|-2 -5 -2 -1
campus|2 -5 10 -5
campus team|-4 -2 11 0
can be|10 -7 -14 -1
can do|1 -8 8 12
can only|19 -7 2 -2
can reply|-7 -2 -2 -1
can see|9 1 -4 -1
can talk|-2 -1 9 -1
can withdraw|-5 14 2 -1
can you|-23 -19 42 8
cance*|-1 -11 6 -6
cancel|3 -7 14 -2
canceled|4 -1 8 0
cancellato|-6 -7 -2 -2
cande*|9 -1 -2 -1
candela|9 -1 -2 -1
candidacy|17 -1 -2 -1
candidacy for|14 -7 0 0
candidata|17 -11 -1 5
candidata que|-3 -1 -2 10
candidate|10 -4 -1 -2
candidate a|9 -3 -2 -2
candidate account|2 -8 -5 -2
candidate for|3 -3 9 -1
candidate today|-3 -3 -1 -2
candidate who|10 -1 -1 0
candidates are|6 -10 -2 -2
candidates to|-8 12 -7 -2
candidates who|-11 11 4 -4
candidates will|-13 16 0 0
candidatese|-10 -6 -4 -4
candidatos|2 13 -4 -7
candidatos com|10 -5 -1 -1
candidatou|-3 9 -2 -2
candidatura|6 9 -4 -7
candidatura a|-13 -2 -5 -4
candidatura ao|-9 6 -2 -2
candidatura e|-3 14 -2 -2
candidatura nao|14 1 -2 -1
candidatura non|29 -11 -4 -1
candidatura per|-8 17 -6 -5
candidaturas|-5 10 -8 -6
candidature a|1 13 -5 1
candidature en|-12 12 -2 -1
candidature et|-3 -3 -2 -1
candidature non|26 -15 -3 -2
candidature pour|-1 9 8 -4
candidatures|2 13 -8 -5
candidatures pour|11 -5 -1 -1
cannot take|-6 -2 -1 -1
cant|-10 3 1 -4
cant be|-11 2 7 -1
cant do|-10 -3 16 13
cant give|-15 4 5 -1
cant go|-6 -1 -10 -1
cant make|-9 -1 4 -3
cant proceed|-3 -6 -2 -1
cant promise|-9 10 -4 -1
cant take|29 -5 -4 -1
capab*|-5 -2 -1 -1
capta*|-8 9 -3 -2
car|-4 -7 -6 3
cara|-2 -9 -5 11
card|-18 -5 10 3
careers fair|-3 -3 -2 -1
caref*|5 -5 -5 -4
careful|6 -6 -5 -4
careful consideration|-5 -3 -4 -4
careful review|9 -5 -1 -1
careg*|-4 -2 -2 -1
caregiver|-4 -2 -2 -1
cargo de|1 -4 -3 12
caric*|-10 7 -1 -1
carico|-7 13 0 -1
caro a|-5 -2 -1 -1
carre*|0 -13 1 -5
carrera|-6 -5 -2 -2
carry|-4 -8 13 1
carta*|-14 5 0 5
cartao|-11 6 -1 2
carte|-7 -7 -7 20
cas|9 0 -1 -3
casa por|-9 -1 -1 16
casal*|-8 -1 0 0
case|4 1 7 -2
cashi*|10 -5 -5 -1
cashier|11 -4 -2 -1
caso|-10 18 -4 -5
caso de|-6 9 -2 -3
caso nao|-14 9 -3 -2
cassidy|-4 -4 9 4
casti*|-9 -4 -3 -2
casting|-11 -4 -3 -2
casting team|-6 -3 -2 -1
castl*|-1 10 -5 -2
casua*|11 2 -1 -1
casual|9 3 0 -1
categ*|8 -11 -4 -3
category|10 -9 -3 -2
cater*|-6 -3 -1 -2
causa|10 0 -2 -2
cause*|0 -2 9 -1
cbt|-4 -2 9 -1
cdi|-16 0 -8 18
ce poste|15 -7 -1 -1
cecil*|0 10 -3 -1
celui|-6 9 -1 0
cemen*|-6 -3 -3 -1
cementos|-5 -3 -1 -1
centre|12 3 1 -3
centro|-17 0 10 -4
ceo|1 -2 1 10
cepen*|13 -3 -3 -1
cependant|13 -3 -3 -1
ceram*|-1 -1 9 -1
cerca*|12 -5 -4 -1
cerch*|13 -7 -3 -2
cerchiamo|13 -7 -3 -2
cerra*|20 -11 2 -2
cerramos|13 -5 -3 -1
cerramos el|10 -4 -2 -1
certificado|-11 -1 0 2
certificado de|-9 2 3 3
certified for|9 -5 -1 -1
cet|10 -8 5 -2
cette|7 -9 -12 -8
cette annee|12 -7 -3 -3
cette fois|15 -4 -3 -3
cette offre|-3 -3 -1 -2
cette semaine|-9 6 -4 -2
chair|5 0 6 3
chama|-11 14 3 2
chamb*|15 -5 -2 -2
chambers|10 -3 -1 -1
chamo|10 -4 -2 -2
chance pour|9 -4 -1 -2
chance you|-2 -1 9 -1
changed to|9 0 -3 -1
changes|11 4 -4 -5
changes we|10 -1 -1 -3
chant*|6 -11 16 0
chantal|1 -9 19 -5
chartered|-7 18 -3 -3
chat|-10 0 2 5
chat about|-5 -2 -2 -1
chat with|-5 -3 13 -1
chatt*|9 4 -4 -2
chaud|-2 -4 10 -2
chauf*|1 -3 9 -2
che|10 -1 -5 1
che la|5 10 -4 -5
che non|-2 -3 11 -1
che si|-11 -1 14 0
check|-5 10 -5 3
check and|-6 2 -1 13
check within|-2 -5 -1 -2
check your|0 9 -3 -2
check*|-2 8 2 5
checked|-3 0 11 -2
checking|-2 9 -3 -2
checks|-2 -3 -2 13
cheer*|15 -2 -5 4
cheers|14 -2 -5 4
chef de|3 -10 6 3
chene*|-5 9 -2 -1
chenes|-5 9 -2 -1
chere|11 -6 -1 3
chere candidate|10 -4 -1 0
chez|-1 6 -12 -8
chiam*|8 12 -1 -6
chiamo|17 -9 3 -4
chiar*|0 -3 -3 12
chiara|0 -3 -3 12
chico|18 -4 -6 -3
chico que|10 -2 -3 -1
chiediamo di|-7 -5 1 -2
choic*|4 -1 -3 12
choice|2 0 -3 12
choisi|16 -2 -7 -5
choix|15 -6 -5 -4
choix sur|9 -3 -2 -2
choos*|-15 7 11 -4
choose|-14 -2 13 -2
choose a|-5 -1 15 -1
choosing|-2 10 -2 -1
chose|19 -3 -3 -4
chose*|7 -8 -7 -5
chosen|6 -7 -7 -5
chosen for|-12 1 -3 -1
chosen not|9 0 0 0
chosen to|12 -3 -2 -1
ci|11 -4 8 -8
ci sono|-9 -1 -2 -1
ciao andrea|9 -2 -2 -2
ciao luca|-1 -9 -3 -2
cierr*|-6 9 -1 0
cinde*|-12 2 -1 0
circl*|-2 10 -2 -2
circle|-2 10 -2 -2
circle back|-2 10 -2 -2
circu*|-10 5 -4 -3
circumstances|-18 8 -2 -1
circumstances change|-9 5 -2 -1
cita|-4 -4 -4 -3
citiz*|-6 -4 -2 -2
civica|-3 9 -2 -1
civil|11 -1 -6 11
claim|-12 5 -6 -3
claim for|-4 -3 -4 -2
claim*|2 -5 -3 -7
claimed|-2 -2 -3 -3
claims handler|10 -1 -1 0
clara|-1 -2 9 -1
class*|11 -5 2 0
claustro|11 -2 -2 -2
clear*|5 10 -7 -4
cleared|-8 14 -1 -1
clearly|12 -3 -2 -2
clerk|4 -14 2 -4
clic|-2 -7 -2 -2
clicca|-3 -3 -2 -1
clicca qui|-3 -3 -2 -1
clien*|10 -12 -3 -6
client|16 -9 -7 -6
client a|11 -2 -3 -2
client has|20 -5 -5 -3
cliente|3 -20 1 -8
cliente ha|16 -5 -2 -2
clients|-4 -2 -2 -1
clinica|-6 -5 -3 1
close your|-11 5 -4 -2
closed and|17 -8 -1 0
closed the|11 -5 -1 0
closed your|-9 -2 -2 -1
closely|10 -2 -1 -1
closes|-16 10 -2 -2
closi*|-9 14 -6 -3
closing|-9 14 -6 -3
closing all|10 -3 -1 0
closing date|-10 18 -3 -1
closing soon|-5 -4 -2 -2
cloud*|-5 14 -1 -1
clt|-13 -5 -3 14
cober*|-7 -1 -2 -3
cocin*|10 -3 -2 -2
cocina|10 -3 -2 -2
codin*|3 -6 17 -3
coding|3 -6 17 -3
coffe*|9 -2 -1 5
coffee|9 -2 -1 5
cogid*|18 -7 -3 -3
cogido|18 -7 -3 -3
cogido a|11 -3 -2 -2
colet*|-6 -5 -4 -2
colla*|-2 12 -2 -1
collaboratore|0 11 -2 -1
colleague|9 0 -7 -3
colleagues|-13 0 -2 -2
collega|10 -9 3 3
colli*|10 -2 -1 -1
collo*|11 -7 13 -5
colloqui|10 -4 -2 -1
colloquio|5 -4 13 -5
colloquio per|-4 -1 9 -1
coloc*|-7 -2 -1 -1
colocado|-7 -2 -1 -1
com a|11 1 -3 -4
com experiencia|12 -7 -1 -1
com o|0 10 -6 -4
com os|6 -5 -6 14
com sucesso|-7 11 -1 -1
com uma|11 -3 -3 -2
com vaga|-1 -5 -2 -1
come|0 -4 12 -1
come and|-3 -5 21 -4
come back|11 21 -10 -3
come for|-4 -2 10 -1
come on|-13 -3 17 -2
come to|-10 -5 2 -3
come up|-10 -2 1 -1
comec*|-11 6 -2 10
comed*|-9 -1 -2 -1
comer*|-3 13 -1 -1
comercial|-3 13 -2 -1
comes|12 -2 -7 4
comin*|15 -6 -8 1
coming|13 -6 -7 1
coming in|27 0 -7 -1
comit*|-6 4 -4 -4
comme|-2 -4 11 1
commencing|-7 -2 0 0
commerciale|-9 -1 7 0
commissie|9 7 -5 -2
commissie heeft|10 -4 -2 -1
commission|-1 -5 1 -4
commission n|-6 -1 -1 -1
committee has|16 -5 -4 -3
committee is|-6 -1 -1 -1
committee was|10 -3 -2 -3
como va|-3 -4 -2 -1
companies|-5 -3 -2 -1
company policy|10 -2 -3 -1
compare|-6 -2 -1 0
comparecer|-14 -3 21 -3
comparto|-3 -4 -1 -1
competition was|-6 -2 -1 -1
completa|-3 -3 -2 13
complete|-6 5 -11 -5
complete the|-11 14 -3 -6
complete your|-4 -10 -4 -3
completed|-2 -3 -7 -5
completed its|-8 -3 -2 -2
completed our|9 -2 -1 -1
completing|9 -3 -3 -2
completing the|9 5 -1 -2
completo|18 1 -7 1
compo*|15 1 -6 -2
compr*|-7 0 1 -4
comprenons|-6 -1 -1 -1
compt*|-5 -2 -7 -5
comptable|-4 -2 -2 -2
compte|-7 2 -5 -3
comun*|15 0 -7 0
comune|-7 13 -3 0
comune di|-7 13 -3 0
comunica|13 -1 -2 -3
comunicaciones|-7 -4 -1 -1
comunicamos|11 -11 -5 5
comunicamos que|10 -8 -4 6
comunicarte|9 -1 -2 -1
comunicarte que|9 -1 -2 -1
comunichiamo|10 -3 -1 -1
comunichiamo che|10 -3 -1 -1
comunico|11 -3 -2 -2
comunico que|11 -3 -2 -2
con el|10 5 -5 1
con l|-7 -3 0 -1
con la|6 -5 1 -9
con las|-5 -1 -2 10
con mas|9 -2 -2 -2
con tu|15 -8 -5 -2
conce*|-7 7 -12 -2
concl*|19 -7 2 -2
concluded|20 -10 -2 0
conco*|-1 12 11 -2
concorso|-12 1 13 4
concours|4 7 1 -1
concu*|13 -3 -4 -4
condiciones|-8 3 -3 14
condition|10 -1 -1 -1
conditional|18 -7 -4 4
conditional offer|19 -7 -4 2
confe*|-15 17 15 2
conferma|-12 18 10 -2
confermare|-3 -1 9 -1
confezionamento|11 -3 -2 0
confidential|-2 -9 -7 -2
confirm|-24 1 12 -4
confirm by|-4 -1 9 -1
confirm that|-11 3 -2 -4
confirm your|-15 1 11 2
confirma|-12 0 10 8
confirmamos|-14 2 -2 -1
confirmamos que|-10 -5 -1 -1
confirmar|-14 -1 11 -3
confirmation|-8 12 2 0
confirme|-10 5 10 4
confirmed|0 -5 10 -3
confirmed for|-3 -4 12 -1
confirmer|-16 -6 16 11
confirmer votre|-10 -4 6 12
confirming i|-8 14 -2 -1
confirms|-20 14 -3 -1
confirms receipt|-6 9 -1 -1
confirms that|-14 4 -2 -1
confr*|10 -4 -2 -1
congr*|-24 -8 26 18
congratulations|-21 -11 23 18
congratulations on|-10 -2 2 -2
conhe*|-4 0 14 -3
conna*|14 -1 -1 -4
connait|14 -3 -4 -3
connait deja|10 -2 -4 -2
connection|-9 -4 2 -2
conos*|1 -3 14 -3
conseguimos|-4 -4 -3 -2
conseguimos seguir|-4 -3 -2 -1
conseil|-1 9 3 -4
conserve|11 -5 -1 -1
conservons|9 -7 -2 -1
consider you|10 -1 6 -2
consider your|10 -1 6 -2
considerar a|9 -2 -1 -1
consideration i|-10 0 -1 -1
consideration of|9 -3 -1 -1
consideration the|12 -4 -2 -1
consideration we|-3 -2 -2 -2
considered|1 -7 -5 -4
considerer|-13 16 -1 0
considerer que|-11 14 0 0
consigo|-3 5 4 5
consiliare|-12 -1 16 -1
const*|-7 -16 3 10
construction|-7 -4 -3 0
construction careers|-3 -3 -2 -1
consultant|7 -11 3 -5
consultor|-7 -3 9 2
conta*|-4 10 -3 -2
contact met|-7 13 -3 -1
contact op|-11 12 -5 -3
contact you|-20 19 -4 6
contactado|-3 12 -2 -1
contactados|-7 10 -1 -1
contacted|-6 15 -6 -4
contacted for|-15 12 -1 0
contacter|-1 -7 -3 -2
contactera|-6 9 -1 0
contacto|-5 6 -6 -5
contacto para|-7 -1 -1 -1
contar|9 -6 -5 4
contato|-10 19 -6 5
contato com|-7 2 -2 9
contatteremo|-11 19 -2 -2
conti*|10 -5 -1 -1
contigo|5 -7 -10 1
contingent|-6 3 -1 10
continua|3 13 -2 -3
continuar|7 -8 -9 -4
continuar en|-11 -1 0 0
continuation|21 -11 -4 -2
continue|13 -9 12 -3
continue to|9 -8 4 -1
continue with|7 -1 3 0
contr*|1 -6 -7 15
contract|1 -15 -15 39
contract is|-4 -3 -2 13
contracting|16 -7 -4 -3
contractor|-10 1 0 -1
contrat|-7 0 -4 15
contratar|20 -7 -3 -4
contrato|-20 -3 -8 32
contrato a|-3 0 -2 9
contrato indefinido|-12 2 -3 12
contratto|-7 -7 -6 18
contributo|-7 -1 -2 -2
controllo|-6 -2 3 9
controllo qualita|-4 -2 -1 9
conversar|-15 -9 9 -2
convey|9 -1 -1 -1
convo*|-4 3 13 -9
cool|-3 12 -2 -2
cool dass|-5 12 -2 -2
coordonnees|14 -6 -3 -2
coper*|12 -5 -5 -4
coperta|14 -3 -3 -2
copie|-7 -6 -2 2
copy|-16 6 -6 1
copy of|-15 6 -4 -2
cordi*|14 -2 3 -3
cordialement|9 -3 4 -4
cordiali|9 3 -3 -2
cordiali saluti|9 3 -3 -2
cordialmente|8 -1 4 -2
corin|12 0 -4 -1
corin*|-16 11 5 -3
corinne|-8 15 -2 -1
cork street|-6 11 -1 -1
corne*|15 0 -2 -1
corner|12 1 -2 -1
correspondant|9 -4 -2 -2
correspondence|6 5 -1 -1
correspondent a|-5 -2 -2 -2
corva*|-6 -2 -1 -1
cose|-4 12 -3 -1
costu*|-11 17 -2 -1
couco*|18 -8 -7 9
coucou|18 -8 -7 9
could|-10 -15 7 1
could have|10 0 0 0
could not|-9 -8 -8 -1
could we|-2 -1 -6 -1
could you|-31 -17 22 10
could*|-10 -15 1 -1
couldnt|-10 -15 1 -1
counc*|-2 5 -7 -5
council|-2 5 -7 -5
couns*|15 -7 2 -1
counselor|13 -6 2 -1
count*|4 -9 3 3
counter|5 -10 -2 9
country|11 -2 2 -1
coura*|16 -6 -3 -1
couri*|10 2 -2 -1
courrier|-9 10 -1 0
cours|-15 18 -3 -1
cours d|-14 20 -2 -1
cours*|3 -9 -9 5
course|3 -9 -9 5
course refund|11 -1 -2 0
court|0 -5 9 -1
cover|10 4 3 -5
cover letter|6 16 -4 -3
cozin*|-13 -5 -1 -2
cozinha|-13 -5 -1 -2
cpf|-4 -3 -2 -1
crack|11 -2 -2 -2
crane|3 -1 -3 10
creat*|2 -5 -4 -4
created|-10 -1 -2 -1
credi*|-5 -1 -6 -3
credit|-3 1 -5 -2
credit union|-5 2 -4 -2
credito|-11 -3 -4 -4
credito nao|-10 -1 -1 -2
creek|-8 -5 10 -2
cremo*|0 -5 -4 -1
cremorne|0 -5 -4 -1
creo|-8 -3 -3 -1
crew|9 -16 12 8
crite*|1 -8 -5 -4
criteria|-4 -6 -5 -4
criterion|12 -2 0 0
cross*|-1 -4 2 9
crumb*|16 -3 -1 -1
cto|-7 4 18 -1
cuant*|-8 16 -1 -1
cuanto|-9 16 -1 -1
cuent*|4 -17 5 -1
cuenta|1 -11 5 2
cui|17 2 -5 -4
cultu*|2 2 -6 14
culture|-3 -2 -2 17
cumprimentos|7 9 -7 3
current|3 -13 -5 -2
current needs|10 -2 -1 -1
currently|6 15 -3 -2
curri*|8 12 -8 -7
curricular|14 0 -3 -1
curriculo|-1 14 -10 -8
curriculo foi|-11 15 1 -1
curriculum|7 15 -8 -6
curriculum e|-2 11 -3 -2
cut|-8 3 -4 -1
cv|0 11 2 -6
cv and|-17 17 0 -2
cv est|-3 12 -3 -2
cv for|-3 12 -4 -2
cv on|-2 -6 -1 0
cv per|-6 14 -2 -2
cycle|0 -1 10 -2
d admissibilite|9 -2 -1 -1
d autres|13 -5 -3 -2
d etre|3 -7 -3 -3
d etude|-5 9 -1 -1
d examen|-10 14 -2 -1
d ici|-8 18 -3 -2
d ist|-7 11 -3 -2
d like|3 -4 8 7
d love|1 -10 16 3
d une|-1 -10 16 -4
da danke|-16 28 -4 -3
da entrevista|-2 -2 -2 9
da ist|-8 4 -3 9
da serra|-8 11 -1 -1
da sind|-5 -3 -3 -1
da sua|1 10 -4 -2
da warst|15 -4 -5 -3
daan|9 -5 6 -2
daar|10 -4 -4 -2
daaro*|18 -8 -4 -1
daarom|18 -8 -4 -1
dabei|7 5 -4 1
dach|2 -5 11 -2
dado|0 -7 -2 -2
dafur|13 -4 -5 4
dag|6 6 -8 8
dagen|-5 -14 4 -4
daher|21 -15 -9 -1
daher nicht|19 -6 -5 -3
dahin|-3 9 -9 -4
damit|15 -9 -13 2
damit wir|-3 -5 -1 -1
dan|-9 14 2 -8
dan bel|-7 12 1 -4
dana|-13 0 5 -3
danac*|-17 15 6 -3
danach|-17 15 6 -3
dani|-6 -5 18 -2
dank voor|12 -6 -8 -3
danke|13 15 -9 -7
danke fur|13 16 -5 -7
danke furs|14 -4 -2 -4
danke ich|9 -3 -2 -1
danke*|17 -7 -4 -2
danken|19 -12 -4 -1
danken fur|9 -3 -1 0
dankend|-4 9 -1 -1
dann|-11 8 11 1
dann schau|10 -1 -3 -2
dann sind|-6 12 -1 0
dans|-2 -2 -5 -2
dans l|-2 -3 -1 9
dans notre|9 1 -2 -2
dar|15 0 -8 -4
dar andamento|-4 -3 -2 -1
dar uma|-8 12 -2 -1
darau*|9 0 -1 -1
darle|-12 18 -1 -1
das|9 -5 2 -2
das angebot|-4 -3 -2 11
das dauert|-6 9 -2 0
das gesprach|-8 -8 29 -4
das ist|8 8 3 -3
das team|15 -8 2 4
das thema|-4 -2 -2 -1
das verfahren|13 4 -3 -2
dass die|10 -5 -2 6
dass du|6 2 2 0
dass sie|2 -9 -11 -6
dass wir|13 0 -5 1
dat|14 -3 -1 -3
dat onze|10 -1 -2 -1
dat u|14 -6 -1 -1
data|-6 5 -3 -5
data engineer|-9 -1 -8 -6
data for|-10 4 -2 -1
data scientist|1 -8 -1 -1
data will|11 -2 0 0
date|-16 10 11 1
date please|-7 9 0 0
dated|-3 -6 -3 -1
daten automatisch|-5 -3 -2 -1
daten werden|7 -9 -1 -1
datenschutzerklarung|-5 -3 -1 -1
dates|-13 5 2 -1
dator*|-6 10 -2 -2
datore|-6 10 -2 -2
datore di|-6 10 -2 -2
datum|-7 2 16 -2
dauer|-9 2 7 5
dauer*|-5 10 3 -3
dauern|-9 6 4 0
dauert|-7 10 4 -2
davon|2 13 -6 -3
davon aus|-6 10 0 0
day|-2 -8 17 -3
day in|-6 -1 -2 0
day one|12 -1 -2 -1
days from|-8 -2 11 -1
days so|-3 16 -6 -2
dazu|10 -6 -2 -3
dbs|-7 -6 -6 11
de admitidos|-12 12 -3 -2
de auditoria|9 -1 -2 -1
de auxiliar|12 -5 -4 4
de bus|-3 -3 -4 13
de caja|-4 10 -1 -1
de campos|-2 -5 -2 -1
de commissie|9 7 -5 -2
de confirmer|-3 -2 9 -1
de cozinha|-13 -5 -1 -2
de credit|-7 -1 -1 -1
de credito|-5 -1 -2 -2
de deelnemingsvoorwaarden|-4 12 -2 -1
de dinamica|9 -1 -2 -1
de empleo|-5 -6 -3 4
de functie|10 -5 -1 7
de hospiteeravond|-16 0 0 0
de huidige|-7 -2 -1 -1
de jury|-9 3 -2 -1
de lecture|-6 -1 -1 -1
de link|-5 -6 9 -1
de location|-8 -2 0 0
de maio|-6 -2 10 -1
de mais|14 -3 -3 -2
de mes|-8 15 -2 -1
de momento|20 -6 -4 -3
de notre|9 7 -5 -2
de nous|-16 -7 6 -2
de nouvelles|-6 13 -2 -1
de opdrachtgever|10 -4 1 -1
de partie|2 -6 9 -2
de plek|11 2 -3 -3
de porteiro|-4 -3 -2 -1
de practicas|9 -2 -1 -1
de procedure|-15 9 1 -6
de responsable|4 -3 -2 9
de saude|-9 1 3 3
de seleccion|-7 2 -8 -4
de selectie|-3 12 -2 -1
de selectiecommissie|9 -5 -1 -1
de selection|8 5 2 -2
de soldador|-1 -5 -2 -1
de suite|10 -1 -5 -1
de talentos|14 -7 -2 0
de tecnico|9 -3 -2 -1
de teletravail|-6 -4 -4 12
de ultima|-3 -3 9 -1
de vacature|18 10 -9 -5
de vida|-7 9 -3 -2
de volgende|-6 -3 18 -2
de votre|-2 0 -2 -7
de vous|-7 -7 -3 10
de vragenlijst|-4 -3 -3 -1
de woning|-13 -2 -1 -1
de zomer|10 -2 -3 -2
deadl*|-13 5 21 0
deadline|-13 5 21 0
dean|0 -3 -7 14
dear anita|-8 -3 -2 -1
dear applicant|9 3 4 -3
dear friends|-7 -1 -1 -1
dear hiring|-9 -2 -1 -1
dear kofi|10 -1 -2 -1
dear mei|-8 -5 11 7
dear mr|0 -4 -3 -4
dear mrs|-9 -3 -3 -2
debido a|1 -3 9 -2
debit*|-5 -2 -2 -1
dec|-7 1 9 -2
decan*|14 -3 -3 -3
decem*|-3 13 -7 0
december|-3 13 -7 0
decid*|7 -6 -4 -6
decide|-3 24 7 -6
decide de|13 -6 -1 -1
decided|8 -11 -6 -4
decided not|6 -11 -8 -4
decided that|11 -5 -2 -1
decided to|8 -12 -4 -4
decidido|11 -15 -6 -5
decidido no|-3 -3 -2 -1
decision by|-7 -1 -1 -1
decision has|-15 8 -1 0
decision is|1 -6 -7 -2
decision to|15 -5 -1 -2
decision yet|-6 13 -1 -1
deckh*|21 -10 6 -3
deckhand|21 -10 6 -3
decla*|13 6 -6 -3
declare|-4 9 -1 0
decli*|-21 -13 -2 12
decline|-23 -5 3 15
decline as|-11 0 -1 -1
declined|1 -10 -6 -6
dedic*|12 -11 3 -2
deelnemingsvoorwaarden|-4 12 -2 -1
deepe*|10 -2 -2 -1
deeper|10 -2 -2 -1
deepl*|9 -1 -1 -3
deeply|9 -1 -1 -3
defin*|-8 4 -4 -6
degli studi|2 -5 -2 9
degre*|-5 -2 -3 -1
degree|-6 -2 -3 -1
dei|1 1 9 -6
dein profil|-5 -12 0 -4
deine|5 12 -1 -9
deine arbeitsproben|-6 -2 12 -1
deine bewerbung|-2 18 -3 -7
deine ideen|-4 -3 -3 -1
deine mappe|-4 9 -2 -2
deine unterlagen|-6 12 -3 0
deinen|5 -1 4 5
deja|27 -7 -6 -4
del gruppo|-1 -7 -1 -1
del mese|-6 10 -1 -1
del proceso|14 -6 2 -2
del viernes|-11 -5 5 7
delay|-9 8 -3 -2
delay in|-3 -6 -1 -1
delay*|-8 10 -1 0
delayed|-7 11 0 0
delet*|0 -6 -2 -1
deleted|3 -12 -5 -2
deleted after|9 -3 -1 -1
delib*|11 0 -2 -1
delig*|3 -5 -2 17
delighted|0 -3 -1 18
delighted to|-8 -2 1 19
delmo*|-10 14 -2 -1
dem team|-4 -2 11 -1
demai*|-5 -6 11 -3
demain|-11 -3 12 -1
deman*|1 -6 -2 -5
demand|-6 -3 -1 0
demande|5 -8 -8 -8
demande d|-6 -2 -2 -2
demande dans|10 -2 -1 -2
demande de|1 -3 -3 -4
demar*|-10 -5 -6 12
demi|-1 -4 10 -2
demo|11 -6 4 0
demon*|14 -3 0 -1
demor*|-14 19 -1 -1
demora|-14 19 -1 -1
den anderen|-10 -3 -2 20
den ausschlag|11 -3 -2 -1
den eingang|-13 15 -1 -1
den erhalt|-8 14 -3 -1
den ich|-2 -2 -3 11
den nachsten|-11 14 -2 -1
den sommer|13 -7 -1 -1
den status|9 -2 -1 -1
den termin|-5 -1 11 0
den vertrag|-5 -4 -4 17
den vorgang|-5 -2 -2 0
deneg*|-8 -2 -2 -2
denegada|-6 -2 -2 -1
denie*|-5 -1 -2 -1
denied|-5 -1 -2 -1
denni*|-1 -6 -2 13
dennis|-1 -6 -2 13
dental|-1 -4 -2 -3
departamento|0 9 -2 -1
departamento de|-4 10 -2 -1
department and|-7 -4 -2 -1
department of|11 5 -2 -1
depos*|-6 -5 -6 -4
deposit|-7 -1 -2 -1
depot|-8 11 7 6
deputy manager|15 -3 -3 -2
der eigentumer|-11 0 0 0
der eingang|-8 11 -1 0
der fachabteilung|0 10 -3 -2
der filiale|-9 5 4 -1
der kurs|-5 -2 -4 -1
der letzten|9 -6 -2 -1
der stelle|3 5 5 -4
der suche|-10 0 -1 -1
der termin|-2 -2 10 0
der test|-3 -4 10 0
der unterlagen|-6 9 -1 0
der vertrag|-3 -1 -4 10
der vorgangsnummer|-6 11 -1 0
der warteliste|-7 -6 -3 -2
derma*|-11 4 13 -2
derzeit nicht|-13 -4 -2 -1
des trois|-5 9 -2 -1
desab*|-8 3 -2 -2
desabonner|-8 3 -2 -2
desan*|19 -10 -1 -1
desanimes|14 -9 0 0
descartado|23 -10 -5 -3
descartado tu|14 -6 -2 -2
descu*|11 1 0 -3
desculpa|12 1 -2 -3
desde|-3 -1 -1 -5
desfe*|-5 9 -1 -1
desfecho|-5 9 -1 -1
desha*|10 -8 -4 -5
deshalb|11 -7 -4 -6
deshalb kann|-8 -1 -1 -1
desid*|2 -9 -2 -1
desig*|3 -11 6 1
design|-5 -11 9 -4
designer|8 -9 2 7
desis*|-12 -14 13 5
desistencia|-5 -4 -1 -1
desk|5 -7 -7 -3
desks|9 -2 -2 -1
desol*|35 -12 7 -8
desole|13 -8 7 -5
desole pour|0 -4 9 -2
desolee|25 -4 -5 -4
despu*|10 0 -2 -1
despues|10 0 -2 -1
despues de|13 -5 -2 -1
dessa|10 -6 4 -2
dessa vez|15 -3 -5 -2
desti*|0 8 -1 4
details are|-2 9 0 0
details for|-3 -5 -3 -2
detal*|6 -6 -4 12
detalhes|0 -5 -2 9
determinato|-2 -2 -2 11
deutl*|13 -3 -3 -1
deutlich|13 -3 -3 -1
deutlich uber|9 -2 -2 -1
deuts*|3 -7 -5 11
deutschlandticket|-6 -2 -3 13
deux jours|-4 -2 -2 10
dev|0 -4 10 -2
deve|10 -4 -1 -1
developer opening|-3 -3 11 -1
development|0 5 7 -3
deven*|-5 15 -4 -4
deventer|-7 16 -4 -3
dever*|-14 9 -1 7
devera|-12 10 0 8
deze|-2 -7 -5 -4
deze week|-9 7 -3 -2
dezer*|-7 11 -1 0
dezernat|-7 11 -1 0
di assunzione|-3 -2 -3 12
di interesse|-9 16 -2 -2
di lavoro|-8 12 -2 -2
di prova|10 -3 -4 -1
di soggiorno|-5 -3 12 -1
di una|-3 -3 -3 -1
dia|-11 11 -2 -12
diari*|-1 -3 -1 9
diario|-1 -3 -1 9
dias|-7 6 -6 -2
dica|-11 -1 17 -2
dich|9 -5 1 -1
dich als|6 -4 9 -2
dich gern|0 -7 11 3
dich kennenzulernen|-7 0 -1 -1
did not|10 -13 -7 -4
didnt|4 -10 -8 -4
die andere|9 -2 -2 -1
die ausgeschriebene|10 -6 4 -1
die auswahl|-5 21 -4 -2
die bei|10 -2 -4 -2
die besetzung|-1 12 -2 -1
die einladung|-14 3 8 -2
die engere|11 -4 1 0
die geschaftsfuhrung|-5 -2 -2 -1
die im|-2 11 -3 -1
die in|-6 10 -1 -1
die kollegin|-10 -4 -5 5
die lehrstelle|11 -2 -3 -2
die liste|-4 10 -2 -1
die niet|-8 10 -1 0
die periode|17 -4 -3 -2
die redaktion|-6 -2 -1 -1
die regieassistenz|10 -6 -1 -1
die schon|9 -3 -3 -1
die suchen|12 -3 -2 -2
die tragerin|-7 10 -1 0
die warteliste|-9 10 -2 -1
die wohnung|-11 -3 -4 -4
die zeit|11 -3 -1 -1
diens*|-3 -4 1 -3
dienst|9 -12 -6 -3
dienstag|-8 -3 21 -2
diese woche|-16 8 0 -2
diesem|12 -8 -5 -2
diesem jahr|-5 -2 -1 -1
dieses|17 -7 -5 -3
dieses mal|10 -5 -4 -2
diesm*|12 -4 -5 -2
diesmal|12 -4 -5 -2
diesmal nicht|10 -2 -5 -3
different|14 -6 0 -4
difficult news|10 -1 -1 -4
digo|-11 21 -5 -2
digo algo|-9 18 -4 -2
dimit*|-7 -3 -7 -1
dimitri|-7 -3 -7 -1
dinsd*|-7 -3 15 -2
dinsdag|-7 -3 15 -2
diogo|15 -5 -3 -1
diplo*|3 -7 -1 -4
diploma|-5 -1 -2 -2
dir mitteilen|10 -1 -2 -1
dir zu|-9 -2 -1 -1
dire|-8 20 -4 -2
direct|-10 -13 -1 -5
directeur|4 6 5 -3
direction|12 0 -4 -4
direction with|10 -2 -1 -1
director|13 -4 3 -1
director of|11 -8 2 -2
direi*|-5 12 -2 -2
direito|-6 9 -1 -1
direm*|-9 11 -1 0
diremos|-9 11 -1 0
diret*|-11 13 14 4
diretora|-9 -3 13 3
direttore|-9 8 6 -2
disap*|5 -10 -9 3
disappoint|2 -3 -1 9
disappointed|-8 -4 -3 -4
disappointing|10 -2 -3 -1
disci*|-2 -3 -2 -2
discl*|10 -1 -3 -2
disclosure|9 -4 -2 -1
disco*|16 -4 4 -2
discu*|7 -11 13 4
discussed|-1 -6 6 12
discussion|8 -3 7 -1
discute|-2 -4 10 -2
disku*|9 -1 -1 -1
dispe*|-5 14 -2 -1
disponibilidad|-9 2 3 -1
disponible|-19 -3 19 -4
disposition|10 -11 -7 -5
dispu*|-8 -2 -4 1
dispute|-8 -2 -3 -3
disre*|-5 -5 0 -1
disregard|-1 -3 -7 0
disregard this|-3 -2 -7 0
disti*|12 -3 0 -2
distr*|3 -10 8 -4
dit|12 -7 -7 -2
dit keer|15 -5 -3 -2
dit moment|14 -8 -3 -2
division|9 -2 0 0
dizer|17 -5 -4 -1
dni|-7 -3 11 0
do a|-11 -4 31 -4
do come|9 -4 -2 -1
do mestrado|-7 -2 -1 -1
do nothing|-1 -6 -2 -1
do procedimento|10 -4 -2 -1
do processo|-3 -6 10 -2
do the|2 -4 -3 18
do thursday|-7 -1 21 -2
do you|-18 -12 8 -2
doch nicht|-9 -2 11 -3
doctoral|-5 -1 -1 -2
documento nao|-4 -3 -2 -1
documentos|-8 15 -5 12
docus*|-12 -4 -7 26
docusign|-12 -4 -7 26
doen|-2 -3 -4 -4
doesn*|-3 -11 4 3
doesnt|-3 -11 4 3
doing|16 2 1 -3
doing the|15 -3 -4 -1
dois|1 0 10 -2
dokum*|-5 -2 -2 0
domai*|-1 -3 -3 -2
domain|-3 -2 -3 -2
doman*|-9 5 1 -5
domanda|-12 11 -10 -7
domanda di|-9 3 -5 -4
domani|3 -4 8 3
don|12 -6 4 -1
dona|-3 1 -4 -3
donat*|-6 -1 -1 -1
donc|15 -11 -6 0
donde*|-17 18 17 -8
donderdag|-17 18 17 -8
done|12 -8 -5 5
donner|10 -8 -10 0
donnerstag|-6 -4 29 -5
donnerstag um|-4 -1 9 -1
dont expect|-1 -5 -2 -2
dont have|20 -3 2 -3
dont hear|-17 17 -4 3
dont need|-8 12 -2 -1
dont take|-6 2 -4 -1
dont think|16 -2 -5 -2
door|6 -2 4 -9
door naar|-2 -2 10 -1
door te|12 -1 -5 -1
doorg*|-9 12 -4 -3
doorgestuurd|-11 19 -3 -2
doorgestuurd naar|-7 13 -2 -1
dopo|6 -11 7 -4
dort|1 9 1 -2
dossi*|-1 5 -7 -6
dossier|-2 5 -7 -6
dossier de|-17 1 -1 -1
dossier nous|-8 -1 0 0
dossier pour|-2 9 -1 -1
dot|-6 -1 10 -1
dott|5 -1 8 -2
dotto*|15 -6 2 -3
dottore|13 -3 -1 -1
doves*|-8 0 -1 0
dovessi|-4 -5 -1 0
down by|-6 -1 -2 -1
down on|-10 5 -1 0
down the|13 -4 -1 -1
down to|10 -2 3 -3
downloaded|2 9 -7 -1
draft|-6 -10 -2 -1
drei|-14 6 8 -3
drei platze|-5 10 -1 -1
drei wochen|-11 8 -2 8
drie|12 -1 -4 -2
dring*|-5 -4 -1 -1
drive|5 9 -1 -2
drop|-6 1 -3 -2
drop me|-5 -2 -3 -2
druck*|11 -4 -2 -1
drug|-13 4 -3 11
drug screen|-9 1 -2 7
dsgvo geloscht|-6 -2 -1 0
du bist|11 -3 -5 -3
du dich|11 -4 5 -3
du hast|5 -1 11 -4
du kannst|6 -9 11 1
du magst|12 -2 -4 -3
du musst|-4 -4 0 -1
du warst|9 -1 -3 -2
du zu|-8 3 -3 9
dudes|-3 -3 10 -1
due to|8 9 2 -6
dunmore|-9 -2 2 -1
dunn|-2 9 -1 -1
durac*|-7 -4 10 5
durat*|-6 -2 10 0
duration|-6 -2 10 0
dus|13 15 -8 -2
dus geen|-5 -2 -1 -1
duty|-6 -2 -2 11
dylan|-1 -3 17 -3
e ancora|-6 10 -1 -1
e arrivato|1 10 -4 -2
e boa|9 -5 -1 -1
e com|-16 8 6 8
e il|11 -7 0 7
e le|-2 9 -2 -1
e o|11 -8 5 -2
e para|-11 4 5 -2
e per|10 -6 -1 -1
e purtroppo|-2 10 -4 -1
e quero|-11 -2 7 10
e quindi|-3 -2 -1 9
e se|-7 10 -1 0
e stato|11 -11 -4 -6
e v|10 3 2 -1
earlier|11 1 -5 -2
earlier this|9 -1 -2 0
easte*|8 -3 6 -1
easy decision|-9 -1 -1 6
eat|-2 -3 -2 10
ebenf*|-12 11 4 -1
ebenfalls|-12 11 4 -1
echan*|0 -6 16 -4
echange|-3 -6 17 -3
echange telephonique|-4 -2 13 -1
echt|9 -3 -4 -2
ecole|9 -2 -1 -1
ecolo*|0 -3 9 -1
econo*|-10 -3 1 -1
edit|-15 6 -5 -2
edito*|8 -9 -7 -4
editor|14 -6 -2 -1
editorial|9 1 -1 -1
editoriale|-6 -1 -1 -1
editors|-8 -1 -1 -1
een afwijzing|-8 0 -1 -1
een andere|3 -8 -7 -4
een berichtje|-5 11 -3 -1
een goede|-11 -2 -2 -1
een lastige|9 -1 -2 -2
een online|-7 -5 15 -1
eens|12 -7 -3 -2
efect*|12 -7 -1 -1
efecto|11 -7 -1 -1
ehrli*|9 -3 4 -1
ehrlich|13 -2 -2 -1
ehrlich gesagt|10 -1 -2 -1
eigen|-1 -5 -3 -1
eigen*|0 -6 -2 -2
eigentumer|-11 -1 -1 -1
ein|-4 -7 7 -6
ein anderes|-14 -3 -5 -2
ein neues|-9 -1 -3 -1
ein paar|-5 -3 -1 -1
einbe*|9 2 -2 -1
eine andere|20 -6 -5 -4
eine einstellung|17 -5 -3 -4
eine neue|-2 -5 -2 -1
eine stelle|-2 -4 -3 -1
eine zweite|-11 -2 14 0
einem|0 -9 27 -7
einem anderen|12 -3 -3 -2
einen anderen|-10 -6 -4 -6
einen neuen|-11 -5 7 -1
einen termin|-10 -4 1 12
einer|0 15 -2 -6
eines|-1 -11 -7 5
einfa*|1 -9 7 4
einfach|3 -6 8 4
einfl*|-7 -4 -1 0
einfluss|-7 -4 -1 0
einfluss auf|-5 -4 -1 0
einga*|-12 20 -5 -3
eingang|-11 16 -4 -2
eingang ihrer|-15 19 -2 -1
einge*|0 12 -5 -2
eingegangen|-3 32 -9 -3
eingeladen|12 0 -3 -1
einig*|-10 6 -2 -1
einla*|-12 13 17 -9
einladen|-9 10 10 -4
einladung|-19 6 12 -3
einladung zum|-9 -3 1 0
einma*|2 -12 -2 -1
einmal|3 -11 -1 -1
einsc*|9 -4 -2 -2
einse*|2 9 -7 -3
einsehen|-7 12 -1 0
einsetzen|11 -1 -4 -2
einst*|20 -18 -11 18
einstellen|7 -5 -6 17
einstellung|12 -9 -6 3
einstellungsstopp|-7 -2 -2 -1
einstellungstest|11 -1 -5 -2
eintr*|-12 -9 2 6
einwi*|-7 -5 -1 -1
einwilligung|-7 -5 -1 -1
einzu*|-1 -3 10 -1
eithe*|-10 25 -3 -1
either|-10 25 -3 -1
either way|-16 24 -2 -1
el curriculum|17 -9 -2 -1
el equipo|12 0 -9 10
el estado|4 9 -3 -2
el lunes|-16 4 18 -6
el martes|-7 -3 14 -1
el miercoles|-7 -2 14 -2
el momento|13 -4 -3 -2
el proceso|15 12 -8 -6
el propietario|-5 -2 -1 -1
el puesto|12 -3 1 8
el sabado|-8 -2 -3 -1
el tiempo|-1 12 -3 -2
el viernes|-4 -2 1 10
ele|17 -5 -4 -2
elect*|-1 1 -13 -2
elegi*|0 -5 -2 -2
elegido|-4 -4 -2 -2
elegido a|-4 -4 -2 -2
elektroniker fur|-4 -3 -1 -1
elena|-13 5 8 2
eleva*|-7 5 -4 -3
eligibility|-2 11 -2 1
elisa|-9 6 10 -1
ella|11 -4 -4 -2
elle|4 11 -4 -2
elle n|9 -3 -1 -1
ellis|-5 -1 9 0
elm|-7 -5 -1 0
else for|24 -6 -5 -3
elvir*|-5 -5 -2 -1
elvira|-5 -5 -2 -1
em aberto|-7 9 0 0
em analise|-10 14 -1 -1
em anexo|-3 -3 -3 10
em contato|-11 8 -3 9
email address|-5 -6 -3 -1
email and|-4 13 -3 -1
email wurde|-2 9 -3 -1
emerg*|-15 -4 12 -2
emergency|-13 -5 14 -1
empez*|-14 -8 2 5
empfa*|-3 -9 8 6
empfang|-6 -7 9 5
emploi|-2 8 -3 6
employer has|19 -6 -2 -1
employer viewed|-8 -10 -2 -2
employers|-14 1 0 -2
employment with|-1 -4 -6 -5
emprego|9 -7 -3 -1
en attente|-6 -2 -1 0
en caso|-9 12 -1 -1
en cours|-15 18 -3 -1
en cuanto|-9 16 -1 -1
en cuenta|10 -7 -1 0
en dan|-4 13 -4 -3
en dat|15 -6 -2 -1
en een|4 -8 11 -2
en esta|24 -9 -3 -2
en la|11 0 5 -5
en linea|-5 -3 12 -2
en madrid|-2 -5 -2 -4
en mai|11 -5 -2 -2
en nuestra|14 1 -3 2
en pausa|-9 5 -2 -1
en proceso|-10 12 -1 0
en revanche|-3 -2 -1 10
en visio|-9 -4 17 -1
en we|-6 14 -4 -1
encaj*|-8 2 -6 -4
encam*|-5 9 -1 -1
encargada|-2 12 -6 -2
enclo*|-3 -5 -2 -2
enclosed|-10 -1 -1 -1
encontrase|10 -3 -2 -1
encou*|16 -6 -1 -1
encourage|15 -5 -1 0
encourage you|15 -5 -1 0
encuesta es|-4 -3 -1 -1
end|2 -2 -9 2
end of|-12 10 -9 4
end we|11 -2 -1 -2
ende|-9 19 -18 4
ende mai|-6 13 -6 -2
ended|14 -6 -5 -3
ended up|17 -3 -3 -2
endet|-4 -5 -3 -1
ends|11 -2 -2 -1
ends here|11 -2 -2 -1
energie|9 -4 -2 -2
enger*|13 -6 1 0
engere|11 -4 1 0
engere auswahl|9 -7 -1 0
engineer role|-6 2 -7 -1
engineering|-16 -2 -6 -3
engineering construction|-3 -3 -2 -1
engineering manager|-6 -4 -2 -1
enjoyed learning|-2 -4 -4 -1
enoug*|10 1 -9 -5
enough|10 1 -9 -5
enreg*|-6 12 -1 -1
entao|13 -5 -2 7
entao nao|0 -2 -2 9
entering|-8 -1 -1 -1
entie*|-13 12 -2 -1
entla*|20 -8 -1 -1
entlastung|20 -8 -1 -1
entlastung zuruck|18 -8 -1 -2
entra*|-19 16 -2 5
entraremos|-9 5 -2 9
entraremos em|-9 5 -2 9
entre|9 0 -7 -2
entre*|2 -1 16 -3
entretien|-7 1 33 -9
entretien de|-5 -2 12 -2
entrevista|-2 1 25 -3
entrevistas|16 -5 -3 -2
entro|-21 16 1 5
entry|-4 -2 -2 -1
entsc*|3 -5 -8 -1
entscheiden|-12 15 -3 -2
entscheidung|-1 3 -6 -5
entschieden|6 -12 -11 1
entschieden der|3 -6 -3 -3
entschieden die|13 -3 -3 -1
entschlossen|15 -4 -3 -2
entschuldigen|-1 -3 10 -1
entschuldigen sie|-1 -3 10 -1
entsp*|0 -3 -5 -5
entsprechen|-10 1 -1 0
entst*|-7 12 -2 -1
entstehen|-7 12 -2 -1
entwu*|-10 -5 -1 7
entwurf|-10 -5 -1 7
enviada|-6 14 -2 -1
environmental|-7 -3 -2 -1
epreuves|9 1 -3 -1
epreuves orales|9 -2 -1 -1
equipa|-5 13 -2 -2
equipe|6 6 -6 3
equipes|-10 8 -4 -1
equipo ha|14 -3 -3 -2
equit*|-13 -2 1 14
equity|-13 -2 1 14
er een|-3 -6 -4 12
er geen|-13 4 6 -2
er komen|-9 -2 -2 -1
erfah*|4 13 -10 -5
erfahrung|11 0 -7 -2
erfahrung mit|12 -3 -2 -1
erfahrungsgemass|-7 13 -1 -1
ergan*|4 -9 -3 -2
ergeb*|14 -4 -1 5
ergebnis|11 0 2 -2
ergeh*|-4 9 -1 0
ergeht|-4 9 -1 0
erhal*|-5 12 -3 -2
erhalt|-8 14 -3 -1
erhalt ihrer|-5 12 -3 -1
erhalten|-6 9 -3 -3
erhalten diese|-6 -5 -3 -1
erkra*|-3 -3 12 -1
erled*|14 -2 -3 -4
erledigt|14 -2 -3 -4
erneu*|-1 -6 -3 -2
erreichen|-3 1 -4 -3
erreicht|9 -2 1 -2
error|7 -15 -3 -2
erst|-8 26 -4 -4
erste|-7 0 -1 -3
erste*|6 1 6 -1
erstg*|-3 -2 9 -2
erstgesprach|-3 -2 9 -2
ersuc*|-6 0 12 0
ervar*|2 -5 -4 -2
ervaring|2 -5 -4 -2
erzeugt|11 -11 -3 -2
erzie*|11 -1 -1 -1
erzieherin|11 -1 -1 -1
es anonima|-4 -3 -1 -1
es ist|14 -4 -2 -2
es necesario|-3 9 -1 0
es nicht|8 6 -3 -1
es noch|-12 -2 6 0
esa|-16 15 -1 -2
esaur*|-6 -4 -1 -1
esclu*|-10 2 11 -2
escolhe|-5 10 -2 -1
escolhemos|-4 -3 -1 -1
escolhemos outra|-6 -2 -1 -1
escri*|-13 16 -10 9
escribirnos|-4 12 -4 -2
escribo|-10 12 -1 -3
escrito|-4 -2 -1 10
escritorio|-4 -2 -2 10
esito|12 -4 -6 -3
eso|10 -5 -2 -1
espac*|-14 9 -4 -1
espace|-14 9 -4 -1
especially|-7 -1 -1 -1
esper*|5 -12 -2 -5
esperamos|4 -7 1 -7
esperienza|-1 -8 -3 -2
essential|14 -4 -1 0
essential criteria|9 -1 -1 0
est annule|-7 -3 -3 -4
est bien|-8 18 -4 -2
est donc|9 -4 -1 -1
est en|-19 22 -4 -2
est pas|-12 6 -2 3
est plus|1 -9 8 -3
esta|-3 12 -9 -8
esta mais|-10 -3 -1 -1
esta ocasion|12 -4 -2 -1
esta oportunidad|15 -4 -2 -2
esta semana|-5 -6 -3 -3
estab*|9 -3 -1 0
estad*|10 15 -8 -5
estado|11 15 -6 -3
estado de|11 5 -3 -2
estag*|18 0 1 -5
estagio em|-9 5 8 -1
estar*|-8 3 10 -2
estas|-2 15 -5 -4
estat*|9 -5 7 -4
este mensaje|-5 -3 -2 -1
este proceso|-3 -8 -1 -1
estej*|0 -5 -4 -2
estimado a|-5 9 -4 -3
estimado candidato|11 -4 -1 -1
estimado cliente|-7 -1 -1 -1
estiv*|-8 0 -2 -1
estiver|-7 -3 -1 -1
esto|-10 2 -3 -1
estou|-4 -4 -3 -2
estud*|-12 -5 -2 -3
et je|4 -2 -6 12
et la|10 2 -2 -2
et le|-7 1 -3 -1
et ne|-3 -6 -3 -1
et sera|-7 10 -2 -1
et ta|-2 -4 10 -2
et viens|9 -2 -2 -2
et vous|-7 10 -2 -8
etablissement|-9 -3 -1 7
etant|11 -3 -12 -5
etapa|2 -14 28 -7
etape|2 -5 11 -2
ete|8 9 -8 -7
ete etudiee|10 -5 -1 -1
ete prise|-5 9 -1 0
ete refusee|20 -8 -3 -4
ete retenu|9 -7 -3 -2
ete retenue|12 3 -3 -2
ete transmis|-5 10 -1 -1
ete transmise|-6 10 -1 0
etes|-2 -12 2 3
etre|-2 -2 -9 -9
etre etudiee|-2 -5 -1 -1
etudi*|4 2 -9 -6
etudiee|9 -10 -2 -1
etwas|5 11 -4 -6
etwas andert|9 -2 -1 -1
etwas geduld|-19 13 -2 -1
eu|17 -5 -4 -2
eure|-11 -2 -2 -1
euro|-20 -7 -10 25
euros|-8 -1 -1 9
euros brutos|-8 -1 -1 9
eux|10 -3 -2 -2
evalu*|-5 3 -4 -3
evaluation|-8 3 -4 -1
even|6 6 3 -6
even een|-5 11 -3 -1
eveni*|-4 -2 13 0
evenings|-6 -1 9 2
event|-17 -1 5 -4
event*|8 6 4 -4
events|11 0 -2 -1
ever|14 -7 -4 -3
every single|15 -4 -2 -1
every success|-4 -2 -2 -2
every*|-8 14 5 -1
everybody|-17 18 5 -5
everybody by|-5 9 0 0
everyone|-1 6 3 4
everything|-9 11 5 -3
everything else|-8 -4 10 0
evide*|0 -6 -3 -2
evidence|-7 -3 -2 -1
examen|-8 10 -2 -4
examination|0 7 3 0
examine|-2 -3 -2 -2
excel*|18 -5 -2 5
excellent|13 -3 -2 4
excit*|-8 -3 -4 12
excited|-5 -1 -2 14
excited to|-3 0 -1 9
exciting|-7 -1 -1 -1
excluido|13 -3 -3 -2
excluidos|-15 3 6 -2
excuses|-6 6 11 -3
excuses voor|-8 9 4 -1
exercise|4 -4 13 -2
exige*|11 -4 -1 -1
exigi*|9 0 -2 -2
exist*|14 -9 -2 -1
exmo a|-5 11 -1 -1
exp|-1 -5 -3 -2
expec*|-25 18 -4 -7
expect|-26 17 -12 -6
expect to|-12 13 -8 -5
expected|-7 8 -6 -4
expected hourly|-4 -4 -1 -1
exper*|11 -6 -2 -1
experience|10 -4 -2 0
experience and|-4 -3 -1 -1
experience en|10 -2 -3 -1
experience is|13 -6 -1 0
experience we|-2 -1 1 9
experiencia|23 -14 -2 -2
experiencia em|11 -8 1 -1
expir*|-15 -5 1 -3
expires|-7 -7 -3 -3
expires in|-3 -4 -3 -1
explained|10 -4 -2 -1
extend|13 -7 2 9
extend an|16 -5 -3 2
extension|-8 -2 -3 -3
external|-2 -5 -1 -1
eye|7 6 -2 -2
faca|-3 -2 9 -1
facha*|4 18 0 -6
fachabteilung|-1 15 2 -5
fachb*|4 0 -3 11
fachbereich|-1 2 -2 11
fachl*|9 2 -3 -1
facul*|0 13 -4 -2
faire|1 -12 15 -5
fait|11 -5 -1 -2
fala|-3 1 -4 -3
falk|-7 -5 3 -1
falla|10 -3 -2 -2
falls|-9 12 -2 -7
falls sich|9 -2 -1 -1
falls sie|-17 5 -7 2
falta*|-4 -3 -2 -1
faltando|-4 -3 -2 -1
faltando documento|-4 -3 -2 -1
famig*|-14 -6 -2 -3
famiglia|-14 -6 -2 -3
famil*|-6 -4 -5 1
familie|-7 -7 -3 -2
family|-16 3 -7 8
fande*|9 -3 -2 -1
far|2 -3 -5 -4
fare|-10 -3 17 -2
farem*|-9 7 5 -1
faremo|-9 7 5 -1
faremo sapere|-5 9 -2 -1
fase|10 -1 -4 -7
fase de|13 -5 -6 -3
fase do|-7 -2 -1 -1
fase final|-5 9 -1 -1
fatto|11 -2 -3 -1
favor|-3 -3 2 -5
favor*|4 -10 -5 7
favorable|2 -9 -5 7
favou*|13 -3 -3 -2
fazer|-5 -4 16 -2
feb|6 -6 11 -1
febbr*|-3 -5 17 -2
febbraio|-1 -4 9 -1
febru*|-20 9 3 14
february|-16 9 1 11
fecha*|3 13 -4 -3
feder*|-4 -11 0 4
fee is|-7 -1 0 -1
feedb*|13 -6 -4 -2
feedback|13 -6 -4 -2
feedback from|11 -2 3 -1
feedback on|-8 4 -6 -1
feedback please|18 -2 -6 -2
fehle*|-7 -15 -6 5
fehlen|-5 -6 -4 -1
fehlt|12 -10 -1 -5
feld|-5 12 -1 0
fell|-4 -5 -3 -2
felt|14 -4 -2 -3
ferme*|-5 -7 17 -1
ferra*|2 9 -4 -2
ferre*|-5 -5 19 -2
ferreira|-5 -4 13 -1
ferri|-4 -7 0 16
ferri*|-10 -4 8 -2
ferries|-9 -4 8 -2
ferti*|-8 -11 -10 7
festi*|13 -3 -3 -2
festival|10 -3 -2 -1
fica|4 -2 11 -4
fica de|-3 -2 9 -1
ficou|14 -5 -3 -3
field|1 -7 10 -7
fierc*|-8 -1 0 0
fierce|-8 -1 0 0
fifte*|-2 -1 -2 14
file for|4 -6 -4 -3
file is|-4 9 0 0
filia*|4 -9 12 -5
fille*|14 -2 -3 -2
filled|14 -3 -3 -2
filled all|-12 -4 -1 -1
filled but|-5 -3 13 -1
filled it|9 -2 -2 -2
filled the|11 -2 -2 -1
filled this|9 -3 -2 -1
filli*|-5 -3 -3 -3
filling|-5 -3 -3 -3
filling the|-8 -3 -2 -3
fils|-6 13 -2 -1
fim|-8 9 6 -2
fim de|-8 9 6 -2
final interview|-13 -4 6 6
final offer|-3 -1 -1 12
final round|-5 -4 13 -4
final*|9 5 -7 0
finalist|9 -1 -3 -2
finalist for|-8 0 -1 0
finalista|-7 10 -2 0
finalizado|10 1 -2 -1
finalmente|12 -4 -4 4
finance|-2 -12 -6 5
find attached|-1 -1 -3 10
findest|-9 -3 1 17
findest du|-10 -3 2 17
findi*|-7 -2 -2 -1
finding|-7 -2 -2 -1
fine|-14 12 2 16
fine mese|-10 8 -3 8
finis*|-5 -14 7 -4
finish|-4 -11 7 -2
finn|16 0 -5 -2
fino|-4 10 -2 -1
fino a|-7 9 -1 0
firm|14 -4 -2 -2
firma|10 0 -3 2
firma*|-12 -4 -8 29
firmata|-5 -3 -3 15
first|-1 -4 -9 7
first unfortunately|-5 -3 -3 14
fisch*|-6 -10 -1 -2
fit|-2 4 -4 -7
fit for|3 -4 -5 -3
fixe|5 -5 -3 14
fixe le|9 -2 -1 -1
fjord*|-10 2 -3 13
flat on|-9 -1 -1 0
fleis*|9 -1 -3 -2
fleissig|9 -1 -3 -2
floor|-3 -3 21 -2
flor|-5 11 -2 -1
flori*|11 -4 -6 -2
focus|11 -5 0 -1
focus on|12 -4 -2 -1
foi|9 1 -11 -3
foi aprovado|-6 -2 -1 -1
foi indeferido|-6 -3 -2 -2
foi possivel|9 -4 -2 -1
foi preenchida|16 -3 -4 -2
fois|14 -5 -4 1
folde*|-9 10 0 0
folder|-8 9 0 0
folgende|-10 -1 1 0
folks|12 -4 -3 -1
followed|-6 -4 13 -1
followed by|-7 -3 14 -1
following|6 -6 -8 -1
following items|-5 11 -1 0
following reason|12 -3 -1 -1
following the|-2 -7 -4 0
following up|10 -3 -3 -2
food|1 -8 -2 -1
foods|-9 -8 3 -4
foods talent|-4 -3 -3 0
for a|-4 -3 0 -7
for account|-5 11 -2 3
for alerts|-6 9 0 0
for an|-23 11 16 -2
for analyst|-6 -3 -2 -2
for another|12 -2 -1 0
for appointment|14 -4 -1 -2
for attending|17 2 -4 -1
for auditioning|-7 -2 -2 -2
for bearing|-3 10 -1 0
for booking|-4 -1 11 -1
for but|-4 0 0 10
for cabin|1 -3 9 0
for choosing|-5 13 -2 -1
for claims|9 -1 0 0
for clinical|10 -3 -1 0
for coming|20 -1 -7 0
for completing|13 6 -9 -1
for data|10 -2 -1 -1
for doing|11 -2 -3 -1
for entering|-8 -1 -1 -1
for executive|-6 12 -1 -1
for funding|-13 -1 0 0
for getting|2 -7 -2 -2
for interview|8 2 6 -4
for interviewing|-1 -9 -4 -1
for it|16 -8 6 -2
for letting|-21 -7 -1 -2
for me|-5 -3 11 -1
for meeting|9 -1 -4 -1
for next|7 7 0 -1
for now|17 -10 -6 -2
for office|-4 -9 -2 -2
for one|-1 -3 -5 -3
for other|16 0 -1 -1
for our|-4 -13 11 -7
for park|-5 9 0 0
for registering|-17 22 -3 -1
for sde|-2 -2 -5 0
for sending|-3 14 -9 -7
for series|-16 -1 0 0
for someone|13 -5 -4 -2
for submitting|-13 13 -6 -5
for taking|16 -7 -3 -1
for ten|-4 -2 9 0
for this|15 -3 -4 1
for travel|-3 -3 -4 -1
for two|11 -4 0 0
for us|4 -6 -3 -5
for viewing|-10 0 0 0
for warehouse|16 -5 -3 -1
for which|15 -2 -3 -2
for yard|11 -5 6 -3
for you|1 -5 -2 -3
forde*|-12 1 1 -5
forderung|-7 -2 -2 -2
forgo*|-10 17 -3 -1
forgotten|-8 19 -3 -1
forgotten you|-7 19 -3 -1
form|-9 9 -12 -5
forma*|-1 -9 0 21
formal|-13 -9 12 21
formal letter|-2 -3 -2 10
formal offer|-3 -2 -2 11
forme*|-5 -8 -1 -1
fortz*|9 -4 -1 -1
forward as|-7 -1 -1 -1
forward for|11 -1 -1 0
forward to|-24 4 -10 16
forward with|4 -9 -5 -1
fosse|-10 -2 -2 -2
fotos|-2 -4 -2 -2
found somebody|9 -3 -1 -1
founder|11 -3 1 -2
four|7 5 3 -5
frag|-2 4 -5 11
frag ruhig|-5 9 -1 -1
frankfurt|-3 9 -1 -1
frau lorenz|-4 -5 -1 0
frau pohl|-8 -3 3 -1
frau sommer|-14 -3 -1 -2
frau vogt|9 -1 -2 -1
frau weiss|-4 -2 -2 12
freel*|12 1 0 -2
freelance|8 2 2 -2
frei|-16 4 8 2
frei wird|-8 -7 -1 -1
freig*|-7 16 -6 -4
freit*|-22 -4 23 12
freitag|-22 -4 23 12
freitag um|-3 -2 9 -2
freitag und|-5 12 -2 -1
freu|-8 -3 11 0
freu mich|-8 -3 11 0
freue|-9 -4 2 3
freue*|-6 -4 -5 14
freuen|-6 -4 -5 14
freuen uns|-9 -5 -6 18
fri|-3 -3 9 -1
frida*|-11 -2 4 6
friday|-11 0 6 8
friday at|-7 -2 18 -2
friday morning|-5 -1 12 -1
friday so|9 4 -8 4
fried*|-4 10 -2 -1
frien*|-5 -7 -9 4
friend|-7 0 -3 -1
friends|-4 -8 -5 6
friends and|-3 0 -1 10
frist*|-11 -7 1 -3
fristgerecht|-8 -6 1 -2
fristgerecht zum|-5 -6 -3 -2
from day|10 1 -2 -2
from me|1 1 -7 -4
from monday|-11 -3 9 -1
from my|-2 11 -2 -1
from our|4 11 -3 -2
from the|10 -2 7 -4
from today|-10 -3 5 0
from us|-7 22 0 -1
from you|-7 -14 -7 1
from your|1 3 -9 -2
froma*|0 -3 -1 9
front|6 -15 -5 -3
front of|10 -5 -2 -2
fruhe*|-7 -11 -6 -4
fruhestens|-5 -4 -3 -2
fruhj*|13 -3 -2 -1
fruhjahr|13 -3 -2 -1
fuhre*|9 3 -8 -5
fuhren|14 -3 -3 -2
fuhrerschein klasse|-5 16 -3 -2
fuhru*|-12 -6 -1 6
full|-4 4 2 -9
full up|9 -2 -1 -1
fullt*|-13 13 -1 0
fulltime|-13 13 -1 0
fully|10 -6 -3 2
fully staffed|9 -4 -1 -1
fun|11 -2 -2 -1
funct*|9 -5 8 4
functie|7 -5 9 5
functie van|13 -7 -2 10
fund|-20 -3 -4 -1
funde*|-4 0 -4 -3
funded|-4 0 -4 -3
fundr*|2 11 -4 -2
fur betriebstechnik|-4 -3 -1 -1
fur das|13 -6 -1 -3
fur den|16 -14 3 1
fur dich|0 -11 -5 -3
fur die|9 -1 0 -4
fur diese|13 -5 -3 -1
fur dieses|9 -2 -2 -1
fur ein|-7 -2 -3 -2
fur eine|11 -4 3 -2
fur einen|0 -7 -5 -9
fur ihren|5 -2 -10 -7
fur jemand|-6 -2 -2 -1
fur sie|-3 -15 -8 15
fur ungut|17 -10 -2 -1
furs|20 -13 1 -7
furth*|14 -4 3 -1
further|14 -4 3 -1
further consideration|9 0 -1 0
futuras oportunidades|-8 -1 -1 0
gaan|13 -5 -4 -1
gaat|-12 19 4 3
galer*|-9 -5 6 -1
galle*|-3 11 -2 -1
gallery|-3 11 -2 -1
galwa*|-5 14 -2 -1
galway|-5 14 -2 -1
games|2 2 12 -1
ganas|-10 1 -4 13
ganas de|-4 -3 -3 14
ganz|16 -3 -4 -3
garag*|-4 -1 10 -1
garage|-4 -1 10 -1
garde|14 -4 -3 -2
gardons|11 -6 -1 -1
gave|16 -6 -6 -5
geachte heer|11 5 -4 -5
geand*|8 -7 9 -2
geandert|8 -7 9 -2
gearb*|11 -3 -1 -1
gearbeitet|11 -3 -1 -1
gearbeitet hat|10 -2 -1 -1
geben|19 -11 -6 4
gedru*|9 -5 -1 -1
gedul*|-4 9 -7 -6
geduld|-4 5 -7 -6
geduld und|-7 10 -1 0
geehrte bewerberin|-5 -2 -3 -2
geen|0 -3 -6 -12
geen invloed|-9 1 -3 -1
geen plaats|-7 -1 -1 -1
geen uren|9 -3 0 0
gefallen|3 -11 8 2
gefor*|19 -5 -3 -2
geforderten|9 -3 -2 -1
gefre*|14 -6 -3 4
gefreut|14 -6 -3 4
gefun*|15 -11 -8 -4
gefunden|15 -11 -8 -4
gegeb*|14 -1 -3 -4
gegeben|20 -11 -3 -3
gegebener|-6 9 -1 0
gegebener zeit|-6 9 -1 0
gegen|19 -13 2 -5
gegen dich|14 -2 -2 -2
gehal*|-13 -9 0 11
gehalt|-14 -5 6 9
gehts|-4 2 -4 9
gekek*|12 -5 -2 0
gekeken|12 -5 -2 0
geklappt hat|-4 -5 -2 -1
gekom*|5 -5 -5 10
gekommen|5 -5 -4 10
gekoz*|-2 -11 2 -5
gekozen|-2 -11 2 -5
gelat*|-6 9 -1 -2
gelateria|-6 12 -3 -1
gelez*|9 -3 -1 -1
gelezen|9 -3 -1 -1
gelos*|-10 -12 -6 -5
geloscht|-10 -12 -6 -5
gemac*|15 -4 -2 -1
gemacht|15 -4 -2 -1
gemei*|10 -5 3 -3
gemeinsam|10 -2 -1 -1
genau|11 -3 -3 -1
general|-2 19 -6 -4
genoe*|18 -4 -3 -3
genoeg|18 -4 -3 -3
genom*|10 -6 3 -2
genommen|11 -7 3 -1
gente|-5 14 -4 -5
genti*|2 -3 -4 -5
gentile|2 -2 -5 -4
gentile autore|-6 -1 -1 -1
gentile utente|-4 9 -2 -1
genug*|5 -12 0 -2
genugt|0 -9 3 -1
genuinely|10 -2 -2 -1
gepla*|-3 11 1 -2
gepru*|12 5 -7 -4
gepruft|12 5 -7 -4
gepruft und|21 -10 -2 -1
gerad*|5 -9 -3 -1
gerade|2 -7 -3 -1
gerente de|-7 1 -3 -1
gern|5 -13 14 -3
gern gelesen|-8 -2 -1 -1
gern in|-7 -3 11 0
gern mochten|-1 -5 9 -1
gern nochmal|11 -4 -2 -1
gerne|1 -6 11 -5
gesag*|14 -4 -2 -1
gesagt|14 -4 -2 -1
geschafft|-6 -2 13 -1
gesel*|10 -5 0 0
geselecteerd|24 -7 -7 -2
gespr*|6 -8 13 -2
gesprach|5 -10 22 -4
gesprache|12 1 -9 -3
gesprachen|10 -4 -2 4
gesprek|4 -9 15 -6
gesprochen|-4 -4 -4 10
gesproken|9 -3 1 -1
gestern|18 -9 0 -6
gesti*|6 11 -8 -5
gestionnaire paie|-5 9 -1 0
gesto*|-7 2 15 -6
gestor|-7 12 4 -2
gestora|-2 -2 9 -1
get a|-19 14 0 -2
get an|-12 3 -2 -1
get back|-8 20 -4 -3
get in|-5 9 0 0
get your|13 -5 -3 -1
getagt und|13 -9 -1 0
gets|-1 9 -1 -1
getti*|13 -13 -6 -5
getting|13 -13 -6 -5
getting to|10 -2 -1 -2
geval*|16 -3 -3 -2
gevallen|16 -3 -3 -2
gevon*|11 -4 -3 -3
gevonden|11 -4 -3 -3
gewah*|-9 -2 1 -1
gewerkt|-1 -2 -4 9
gewoon|-2 9 -3 -1
gewor*|17 -4 -6 -3
geworden|17 -4 -6 -3
gewun*|-1 -4 -7 -4
gewunscht haben|-6 -4 -1 -1
gewunschten|-5 -3 -3 -2
gia|30 -12 -9 -5
gia trovato|14 -4 -5 -3
gibt|-11 1 -4 -2
gibt es|-8 -1 -1 0
ging|-9 3 -2 6
ging an|-9 -1 -1 7
giorn*|-5 19 -6 -8
giorni|-21 21 -5 -5
giorni lavorativi|-5 18 -2 -1
giorno|9 -1 -1 -2
giove*|-10 -5 26 -3
giovedi|-10 -5 26 -3
giras*|-5 -3 -2 -2
girasole|-5 -4 -1 -2
githu*|11 -3 -2 -1
github|11 -3 -2 -1
giuri*|-8 -1 -1 -1
giust*|10 -2 -3 -2
giusta|10 -2 -3 -2
give individual|-6 -2 -1 -1
given|16 -10 -10 -4
given to|-3 -3 -4 -2
givin*|10 -6 -5 -2
giving|10 -6 -5 -2
giving us|-4 -5 -3 -1
glad to|10 -4 -4 2
gladl*|13 -2 -1 -1
gladly|13 -2 -1 -1
gleic*|-5 1 14 -4
gleich|-9 -6 21 -5
glen|-7 13 -1 -1
gli|10 0 -3 -1
gli ammessi|10 -2 -3 -1
gluck*|-3 -1 10 -2
gluckwunsch|-3 -1 10 -2
go ahead|-6 0 -11 -1
go with|-11 -5 -6 -5
goed|-9 31 3 -6
goed ontvangen|-14 20 -3 -1
goede|-16 6 -3 -1
goede*|14 -3 -2 -1
goes|9 -9 5 -3
goes into|10 -4 0 0
going|18 -7 -4 -2
going into|-4 -3 -2 -2
going through|-10 -3 4 3
going to|24 -4 -5 -3
gone to|9 -2 2 5
gone with|-6 -4 -4 -3
gonna|12 -4 0 -1
good luck|15 -3 -7 -6
good news|-7 -3 0 -1
good to|11 -9 -10 3
google meet|-5 -3 12 -1
gosta*|7 -11 11 5
gostariamos|-2 -4 0 9
gostariamos de|-2 -4 0 9
goste*|11 -2 -3 -1
gostei|11 -2 -3 -1
gosto|-2 -2 -2 9
got|0 19 2 -4
got a|1 -7 -4 -3
got it|-16 32 -8 4
got this|11 -2 -1 0
got your|-24 32 11 -4
gott|9 1 -2 -2
government|3 -9 2 -1
graag|4 -18 16 6
graag voor|9 -5 -4 6
grab|-9 -5 21 -2
grab a|-5 -2 11 -1
graci*|17 2 -4 -5
gracias|16 2 -4 -5
gracias por|18 -2 -3 -5
grade|4 -6 -3 11
grado|-14 4 3 -1
grado di|-12 7 -1 0
graduate|1 9 -9 1
graduate programme|-3 11 0 0
graduate recruitment|12 0 0 0
graduates|-2 -3 -2 -2
graduatoria|10 -4 -2 -1
graha*|-8 9 3 -1
graham|-8 9 3 -1
grati*|-2 -4 -3 -1
gratis|-2 -5 -2 -1
grazi*|19 -5 -2 -9
grazie|19 -5 -2 -9
grazie della|9 -2 -2 -3
grazie lo|15 -3 -4 -3
grazie per|15 -11 4 -8
great news|-14 -5 20 4
greet*|9 -4 1 -1
greetings|10 -6 1 -1
greta|-3 -5 0 -3
greve|-9 -2 17 -1
groce*|4 2 3 0
groet|9 3 -7 0
groet*|11 16 -6 -8
groeten|3 12 -4 -6
gross*|9 1 -8 -4
grosshandel|-4 -3 -2 -1
groupe|-9 0 11 -4
growth analyst|-4 -4 -2 -1
grundsatzlich|-4 -4 -1 -1
gruppo|1 -12 3 -2
gruss|20 -10 19 -10
gruss dich|10 -2 -3 -2
grusse aus|11 -8 -3 7
guard*|25 -14 -6 -3
guardamos|15 -16 -3 -2
guardamos o|10 -7 -1 -1
guide*|3 -5 -4 -3
guidelines|-5 -2 -2 -2
guides|9 -2 -1 -1
guill*|-6 9 -2 -1
gus|-9 -1 13 -1
gusta*|10 -2 1 -2
gusto|-3 -7 -2 3
gut|9 -6 -7 -3
gute|9 -9 1 -2
guten|5 -9 0 -6
guten tag|1 -4 -2 -7
gutte*|19 -3 -2 -2
gutted|19 -3 -2 -2
gwen|-6 -1 -1 16
ha|13 -8 -5 -7
ha decidido|15 -7 -4 -3
ha descartado|17 -8 -2 -2
ha elegido|-4 -4 -2 -2
ha fatto|9 -2 -3 -1
ha realizado|-5 9 -1 -1
ha sido|8 -10 -12 -10
hab|27 -12 -2 3
hab schon|24 -8 -5 -4
habe|-8 -3 -2 -4
haben deine|-5 16 -3 -2
haben die|3 -10 -1 -4
haben ihre|-6 25 -6 -5
haben in|11 -4 -4 -2
haben jetzt|12 -3 -2 -2
haben sich|5 -12 -10 -4
haben sie|-2 -4 -2 -4
haben uns|11 -15 -3 4
haben wir|19 -11 -5 1
habla*|-5 -4 2 13
hacer*|-8 -2 13 -2
had|10 -1 -2 -2
had a|9 -9 -2 -3
had an|11 -3 -2 0
hadda*|-2 0 15 -2
haddad|-2 0 15 -2
hai|-3 -5 -4 -3
halbe stunde|-3 -2 9 -2
halde*|-5 -2 13 -1
halden|-5 -2 13 -1
hale|10 -2 -3 -3
half|0 1 14 -5
hall|-10 -3 -1 -1
halle*|-9 -2 0 -1
hallo frau|5 -9 -2 5
hallo herr|-12 15 4 -12
hallo*|-10 7 10 -1
halloran|-5 9 2 -1
halt|1 -4 -5 11
hamza|-3 -4 -1 -1
hand|14 -8 -6 4
handl*|2 -9 17 -4
handler|6 -2 6 -1
hands|11 -1 -3 -1
hands for|9 -2 -2 -1
handy|-1 -1 9 -1
hang|20 5 -5 -4
hang tight|2 11 -3 -2
hangi*|-7 9 -1 -1
hanging|-7 9 -1 -1
hank|-6 1 10 -1
hanse*|-7 -7 -3 12
hansen|-7 -5 -3 13
happe*|-20 17 2 -3
happens|-14 15 -1 0
hart|10 -2 3 -2
has accepted|11 -3 -2 -1
has applied|-6 -5 -2 -2
has come|-15 8 2 -2
has completed|-9 -4 -2 -2
has decided|20 -6 -6 -3
has had|-7 15 -2 6
has landed|-5 10 0 0
has made|11 -3 -1 -1
has moved|13 -5 -1 -1
has not|2 -12 -9 -4
has now|13 -4 -3 -1
has received|-4 9 -1 -1
has referred|-4 12 -1 -1
has reviewed|10 -5 -1 -1
has selected|10 -5 -1 -1
has updated|16 -5 -1 -1
hasnt|-18 2 -2 -1
hasnt been|-11 7 -1 0
hast|9 -4 12 -3
hasta|-20 13 -6 3
hat|15 -11 -4 -2
hat den|9 1 -1 -1
hat es|16 -5 -2 -2
hat getagt|7 -9 -1 0
hat ihre|12 -2 -1 -1
hat sich|24 -21 -9 5
hat uns|11 -16 20 -6
hatte|14 -10 -13 7
hatte ich|-2 -6 -2 -2
hatten|-6 -2 12 0
hatten sie|-16 6 12 -1
hatten wir|9 -4 -4 -3
haufi*|-11 -2 -2 -1
haufiger|-4 -2 -2 -1
haupt*|-12 -2 -1 -1
have a|-9 9 -14 -1
have all|9 -2 -2 -1
have an|-13 6 -5 -3
have asked|10 3 -3 -1
have been|-6 2 10 -9
have decided|2 -15 -3 -5
have enough|22 -5 -4 -3
have filled|-9 -3 -1 -1
have had|9 0 -2 -3
have made|-1 -6 -1 -1
have now|18 -7 -2 -1
have offered|9 -2 -2 -1
have one|3 1 6 -1
have reached|-7 9 -1 0
have received|-15 20 -1 3
have seen|6 -3 8 -2
have selected|13 -3 -1 -1
have successfully|-8 9 2 0
have the|10 -6 -3 -2
have time|-6 -3 13 -1
have to|-3 -5 -3 13
have two|-16 5 -7 -3
have until|-6 -2 12 0
have withdrawn|-14 -5 -1 -1
have you|3 -3 12 -2
have your|-2 13 3 -4
haven*|-23 23 -5 -8
havent|-23 21 -4 -8
havent been|-9 19 -4 -2
havent forgotten|-3 13 -3 -1
havent heard|-9 -1 4 0
havin*|9 4 -2 3
having|9 4 -2 3
having you|-2 -1 -1 9
hayas|9 -3 -1 -1
he|-10 22 1 -9
he d|-6 -7 5 -1
he s|-4 14 -3 -1
he said|0 -7 -1 -1
he wants|-5 13 -3 -1
he will|-8 18 -1 -1
head|1 -9 14 -3
head of|-6 -5 12 -2
headl*|-4 -1 -2 10
heads|3 -7 -3 -2
heads up|-2 -6 -2 -2
health network|-3 0 -1 10
healthcare|15 -3 -4 -1
healthcare support|14 -3 -1 0
hear|-6 16 -2 -4
hear about|1 -13 10 -3
hear back|-5 12 -3 -1
hear by|-8 15 -2 -1
hear from|-9 17 -7 -2
hear that|-3 10 -2 -1
heard from|-11 9 2 -1
heari*|-15 -6 -4 -2
hearing|-15 -6 -4 -2
heart|8 4 -2 -1
heart*|13 -2 -3 1
heb|1 0 -9 -1
heb je|-13 11 -6 -8
hebbe*|17 -2 -10 -5
hebben|17 -2 -10 -5
hebben besloten|13 -4 -2 -2
hebben er|11 -3 -4 -1
hebben je|2 17 -5 -2
hebben voor|-7 -1 -1 -1
hebben we|15 -11 -7 -2
hebben wij|9 1 -6 -2
hebt|0 -3 11 -2
hebt nog|-9 -6 12 -1
heeft|21 -12 -9 -5
heeft al|20 -5 -4 -3
heer|9 11 -5 -5
helaa*|-2 3 -8 -11
helaas|-2 3 -8 -11
helaas geen|-13 -3 -4 -2
helaas is|-4 -5 -2 -4
helaas kunnen|-3 -4 -4 -3
helaas moeten|9 -6 3 -1
helaas niet|-3 10 -10 -6
helen*|5 -9 -6 10
helena|8 -7 -5 11
helfe*|0 -3 -4 -3
helfen|-5 -2 -2 -1
helio*|-5 -2 -1 -1
help others|-6 -1 -1 -1
helpd*|-4 0 9 0
helpdesk|-4 0 9 0
helpe*|-3 -5 -4 -2
helps us|-7 -5 -3 0
hem|17 -4 -3 -2
hem niet|17 -4 -3 -2
hemos|10 0 -5 -1
hemos cogido|11 -3 -2 -2
hemos recibido|-8 19 -3 -2
hence|10 -4 -1 -1
hendr*|9 2 -4 -1
herbs*|22 -8 -5 -6
herbst|22 -8 -5 -6
here|9 -6 5 -2
here and|10 -2 -2 -2
here are|-2 -13 -5 -2
here is|-5 -2 7 9
herr falk|-5 -2 -3 -1
herr lindner|0 -11 -2 -1
herze*|10 -4 -2 -1
herzl*|11 -7 -5 2
herzlich|3 -7 -5 0
herzliche|11 -6 0 3
herzliche grusse|11 -6 0 3
hesit*|14 -2 -3 -3
hesite|10 -3 -1 -2
het assessment|11 -3 -2 -2
het bedrijf|-5 9 -1 -1
het contract|-4 -3 -5 14
het gesprek|-8 -3 20 -3
het is|4 19 -8 -4
het met|-3 -4 -2 13
het niet|14 -6 0 -3
het verder|-10 14 -1 -1
het voorjaar|-4 -1 9 -1
het voorstel|-6 -3 -3 14
heuer|14 -5 -3 -3
heure|-7 -3 19 -2
heure*|-12 -3 -1 12
heute|10 -13 1 2
heute noch|-6 -2 -1 -1
hi all|-14 -6 -3 -4
hi ben|2 1 -10 -1
hi blessing|-5 -2 -2 0
hi jo|-7 -2 0 0
hi leo|1 10 4 -3
hi monique|-10 -9 3 -1
hi pavel|-6 -2 0 -1
hi ravi|-3 -1 -4 -1
hi rosalind|9 0 0 0
hi sam|-11 -10 12 6
hi thanks|9 -1 -4 -2
hiermit|-13 5 -2 -2
highe*|-6 -4 -6 11
hill|10 -3 -1 -1
hills|-5 -2 10 -1
him|-18 -6 5 -4
hintergrund|-5 -3 -2 -1
hinterlassen|13 -3 -3 -1
hire|17 0 -12 0
hired|30 -20 -14 -9
hired somebody|12 -3 -3 -2
hired someone|13 -4 -3 -2
hirev*|-3 -2 13 0
hirevue|-3 -2 13 0
hiring a|9 -3 -1 -1
hiring at|-3 -2 -4 -1
hiring manager|-19 27 -2 -7
hiring process|13 -8 -1 -1
hiring team|7 14 0 -3
hitti*|-4 10 -1 -1
hitting|-4 10 -1 -1
hiya|16 -4 -5 -3
ho|0 -2 0 -11
ho accettato|-5 -1 -5 -1
ho preso|12 -3 -4 -2
hochb*|-8 -3 4 -3
hochbau|-7 -3 4 -3
hoe|-11 9 -4 -2
hoffe*|1 -4 -3 12
hoffen|1 -4 -3 12
hofgu*|-5 12 -1 0
hofgut|-5 12 -1 0
hohen|-9 5 -1 0
hoi|-3 12 4 -7
hoi bas|-9 9 0 0
hoi fleur|9 -5 -3 -2
hoi noor|-6 -5 12 -1
hoja de|-7 9 -3 -2
hoje|-1 -9 6 15
hola andres|-6 -4 -2 -1
hola candela|9 -1 -2 -1
hola nerea|-6 12 -1 -1
hold|3 4 1 1
hold in|-6 -2 -2 -1
hold on|10 -3 -2 -2
holdi*|9 -5 1 -1
holding|9 -5 1 -1
holli*|9 -2 -1 0
holzb*|-4 -4 -5 17
holzbau|-4 -4 -5 17
home|-10 -6 -1 -3
home after|10 -1 -6 0
home care|-9 4 3 -2
homes|-8 1 -1 -1
hones*|9 -4 -6 -2
hooga*|9 1 -2 -1
hoor je|-5 9 -1 0
hoort|-18 34 -9 -2
hoort van|-6 10 -2 0
hope|4 -5 -4 -4
hope to|-17 8 -4 -3
hope you|12 -8 -2 1
hoped|6 11 -2 -2
hoped to|9 9 -2 -2
hora|-15 0 27 -2
horas|-13 -10 1 14
horas para|-9 -10 6 4
horen|-16 25 0 -2
horst|-8 13 -3 0
hose|-4 -3 11 -1
hospice|3 1 9 -2
hospitals|-2 -7 1 -2
hospiteeravond|-16 0 0 0
hour|-10 -14 9 14
hourl*|-9 -3 -2 1
hourly|-9 -3 -2 1
hourly rate|-7 -6 -2 1
house|7 -1 6 10
how did|-7 -1 -4 -3
how much|14 -6 -1 -1
how they|-8 -1 0 0
how you|-7 -2 17 -2
howev*|14 -6 2 -2
however|14 -6 2 -2
hr specialist|-8 2 -3 12
hr team|-7 -1 -3 -1
hr will|-9 -2 -1 5
hrbp|-4 -4 -1 -1
hrm|-7 9 -1 0
hs|-9 -2 15 -2
huge|-11 -2 -1 0
huge response|-8 -1 0 0
hugh|10 0 0 0
hugo|10 0 -2 -6
huidi*|-7 -2 -1 -1
huidige|-7 -2 -1 -1
human*|-5 9 -1 0
hunt|-5 -3 -3 -3
hunte*|-6 -4 -4 -1
hygie*|-7 -1 -3 0
i appreciate|-7 -3 0 -1
i call|16 -2 -2 -1
i came|-6 -2 -2 0
i can|6 -8 -10 1
i cant|0 20 -14 0
i d|9 -11 -4 -6
i do|11 -1 -2 1
i enjoyed|-6 -9 6 -4
i got|-7 14 -3 -2
i had|-1 -3 -4 -2
i have|-2 -10 4 -5
i hope|13 -4 -2 -1
i know|14 5 -7 0
i ll|-6 27 -13 -2
i look|-15 11 -1 0
i mean|14 -4 -2 0
i refer|12 -3 -1 -1
i said|7 -4 -7 11
i should|-4 -2 -4 -1
i spoke|1 -1 -1 11
i understand|-23 6 -3 -2
i ve|-8 5 -10 -5
i want|-3 12 3 2
i wanted|15 -2 -2 -1
i was|-6 -6 -3 5
i will|12 9 -7 1
i wish|-5 -1 -4 -2
i would|14 -2 -5 -3
ich bedaure|12 -1 -2 -1
ich den|-2 -2 -4 12
ich hab|3 -3 2 8
ich haben|11 -4 -5 2
ich hatte|15 -5 -7 -2
ich ihnen|0 5 -6 10
ich mich|-5 5 -8 -7
ich noch|-9 -6 -2 -1
ich sie|1 13 -5 -6
ich wurde|-7 -2 14 -1
ici|-6 13 8 -3
ici la|-3 9 -2 -1
idea|-8 -1 -2 -2
ideen|-4 -3 -3 -1
idone*|24 -1 -6 -3
idonea|13 -4 -3 -1
idoneo|17 -4 -2 -2
ieman*|16 -8 -10 -5
iemand|16 -8 -10 -5
iemand anders|0 0 -5 -4
iemand die|10 -4 -2 -1
iemand met|10 -2 -3 -1
if any|9 -2 -1 1
if he|-5 13 -3 -1
if i|9 -6 3 -3
if it|-10 16 -12 -6
if something|15 -7 -3 -2
if that|2 0 3 4
if the|-17 18 2 -1
if there|-13 17 -1 0
if they|-6 14 -1 0
if we|-1 13 -4 3
if your|-19 19 -4 3
ignor*|-4 -6 0 -2
ignore this|-8 -7 1 -1
igual|9 -3 -1 -1
ihm|13 -3 -2 -2
ihnen alles|9 -4 -2 -2
ihnen danken|-4 -3 -2 -1
ihnen das|-11 0 13 -1
ihnen den|-20 11 17 -4
ihnen die|1 -9 -3 31
ihnen fur|12 -9 -3 -2
ihnen in|-11 5 -1 -1
ihnen keine|13 -6 -3 -3
ihnen melden|-9 12 -1 -1
ihnen mit|13 -5 -3 -1
ihnen mitteilen|5 -10 -7 9
ihnen nicht|10 -8 -1 0
ihnen schon|-5 13 -3 -1
ihr antrag|-11 -2 -2 -2
ihr bewerberkonto|-5 -2 -1 -1
ihr dossier|-2 16 -3 -1
ihr profil|9 13 -10 -7
ihre anfrage|-7 -2 -2 -1
ihre angaben|-9 13 -1 0
ihre anmeldung|-6 -3 -4 -1
ihre bewerbungsunterlagen|17 -5 -2 -1
ihre daten|7 -5 -7 -4
ihre email|-5 11 -2 -1
ihre kundigung|-1 -3 -3 -2
ihre selbstauskunft|-9 0 0 0
ihre unterlagen|9 13 -4 -5
ihrem|-9 -7 2 -7
ihren|-3 -6 -5 -2
ihren antrag|-9 -2 -1 -1
ihren termin|-2 -2 -8 -2
ihren weiteren|9 -4 -1 -1
ihrer bewerbung|1 17 -8 -5
ihres|11 -3 -5 -3
ii|10 -4 0 4
ik|15 -5 0 1
ik had|10 -5 -2 -1
ik heb|-11 -3 3 6
il cliente|11 -3 -2 -1
il curriculum|-10 20 -3 -2
il girasole|-5 -4 -1 -2
il lavoro|-1 -7 -2 17
il posto|10 4 2 -6
il proprietario|-7 -1 -1 -1
il suo|7 7 -11 -7
ilex|-4 10 -2 -1
ilex optical|-4 10 -2 -1
im anhang|-9 -2 5 8
im februar|-10 10 -1 0
im fruhjahr|11 -2 -2 -1
im gewunschten|-2 -2 -3 -2
im haus|-11 3 3 -1
im herbst|16 -7 -4 -4
im laden|20 -3 -8 -3
im marz|12 -6 -2 -2
im moment|9 -7 -5 -2
im rennen|-13 13 -4 -2
im verfahren|-11 1 -2 0
imobi*|-5 -2 -1 -1
imobiliaria|-5 -2 -1 -1
imoge*|-2 7 6 -1
imogen|-2 7 6 -1
impor*|0 -5 -5 -2
impressed by|-4 -2 -3 -1
imprevisto|-5 -2 13 -2
impro*|1 3 -3 8
in a|15 -7 4 -3
in and|-5 -6 -4 1
in anspruch|-8 10 -1 0
in behandeling|1 14 -3 -2
in carico|-6 13 -1 -1
in case|9 2 -2 -1
in coming|-4 -5 -1 0
in de|5 9 -14 0
in deiner|-6 -1 -1 -1
in den|-1 16 -8 0
in der|3 8 3 -4
in dieser|-5 -1 -2 -1
in feb|9 -3 -1 0
in finance|-12 -2 -2 -2
in for|14 4 -1 -2
in future|-3 -3 -2 -1
in grado|-12 7 -1 0
in jan|-14 15 -4 -4
in joining|10 0 -1 0
in last|10 -1 -2 0
in leipzig|-15 -3 -2 -1
in linea|3 9 -3 -2
in march|-16 -9 -7 7
in on|10 -1 -7 -2
in process|-10 12 -1 0
in progress|-10 12 -1 0
in ruhe|-7 14 -2 -2
in six|11 -3 -2 -1
in studio|-4 -1 10 -1
in te|-8 -5 -6 -1
in their|12 -4 -1 -1
in touch|-5 23 -7 -4
in week|-9 11 -1 0
in what|-7 -2 -2 -1
in which|-11 12 -1 0
in working|12 4 -3 -2
include you|9 -2 -3 -1
including|8 1 -2 3
incom*|-17 0 3 -3
income|-4 -9 7 0
incor*|4 9 -3 1
incre*|-4 -2 -3 -2
increase|-4 -2 -2 -2
increase your|-4 -2 -2 -2
indef*|-16 -7 -8 6
indeferido|-6 -3 -2 -2
indefinido|-13 3 -3 11
indefinido y|-8 -1 -1 9
indic*|13 -11 -6 4
indicated|11 -3 -1 -1
individuato|11 -8 -4 -2
infel*|4 1 10 -9
infelizmente|4 1 10 -9
infelizmente nao|23 2 -10 -4
infelizmente o|-14 -3 3 -2
infer*|12 -1 -4 -1
inferiore|10 -3 -3 -1
influ*|-5 -6 -2 -1
informado|-5 9 -1 -1
informal|-6 -4 10 4
informamos que|14 -8 -6 -5
informar|15 -15 -4 -5
informar que|15 -15 -4 -5
informed that|10 -6 1 -1
informer|3 -10 -5 4
informer que|2 -10 -5 4
informes|-14 6 -1 0
informieren wir|-7 10 -1 -1
informiert|-18 4 -2 7
informons|13 -4 -1 -1
informons que|13 -4 -1 -1
ingen*|-1 -7 -6 -4
ingeniero|-1 -5 -2 -1
inges*|-4 -5 -3 -1
inget*|-3 -4 -3 -2
ingetrokken|-3 -4 -3 -2
ingle*|-5 -3 -3 0
ingles|-5 -5 -3 0
ingre*|-10 -2 1 7
ingri*|10 -4 -1 -3
ingrid|10 -4 -1 -3
inhou*|17 -4 -5 -1
inhouse|10 -3 -2 -1
inici*|-15 -1 4 11
inicio|-10 2 -6 13
initial|-9 5 -1 -1
inizi*|-6 -8 3 -1
inmai*|-6 -1 -1 -1
inmid*|26 -8 -6 -5
inmiddels|26 -8 -6 -5
inmiddels weg|4 -5 -6 12
inmob*|-5 -2 -1 -1
inmobiliaria|-5 -2 -1 -1
inn|9 0 -1 -1
innen|10 0 -3 -1
inner*|-14 15 -6 1
innerhalb|-16 16 -5 1
innerhalb von|-9 14 -2 0
inolt*|-8 11 -1 0
inqui*|-16 11 -7 -6
inquilino|-6 -1 -2 -2
inquilinos|-9 -2 -2 -1
insch*|-4 13 -4 -2
inschrijving|-5 11 -2 -1
inschrijving voor|-3 14 -1 -1
inscricao para|10 -3 -1 -1
inscrito|-7 12 -2 -2
inscrito en|-7 12 -2 -2
inser*|12 -8 -1 -2
insge*|9 -1 -3 -1
insgesamt|9 -1 -3 -1
installatietechniek|-1 -8 -2 11
inste*|-22 -6 18 9
instead|-22 -6 18 9
insur*|19 -12 -7 -3
insurance|17 -6 -6 -3
insurance wont|10 -2 -2 -1
intak*|3 10 3 -2
intake|4 12 -3 -1
integ*|9 -4 5 -3
interes|16 -7 -4 -3
interes en|9 0 -2 -2
interessato|-7 -5 -4 -1
interesse na|16 -4 -2 -1
interessieren|-9 10 -2 -1
interest|11 1 -2 -2
interest in|12 0 -1 -2
interested|-26 0 12 0
interested and|-10 -2 -2 -1
interested in|5 5 1 -2
interesting|9 -2 -2 0
interests|-3 -4 -1 -1
interet|9 -3 -3 -3
interim|-3 -6 2 -2
intern|4 -10 11 -4
interna|9 -2 -4 5
internal|0 -6 -9 5
internal candidate|-3 -4 -3 -2
internally|13 -3 -3 -1
international|7 -1 4 0
interne|12 1 -8 3
internship|21 -6 -2 -1
internship programme|10 -5 -1 0
interview|2 -5 14 -4
interview for|0 -10 26 -3
interview on|15 -8 2 -3
interview stage|11 -1 -2 -1
interview will|-12 3 15 0
interview you|-7 9 3 -1
interviewed|6 -20 -9 1
interviewers|0 1 12 -2
interviewing|1 13 -9 -5
interviewing you|9 2 -2 -2
interviews for|12 -4 4 -1
into|0 -7 -1 -4
intro|-9 2 16 -1
intro call|-9 2 16 -1
invia*|-4 13 -9 -5
inviata|-10 19 -3 -1
invio|-5 11 -1 -1
invit*|3 -6 11 -4
invitamos|9 -4 -1 -1
invitamos a|9 -4 -1 -1
invite|-1 -4 19 -4
invite you|0 -1 20 -4
inviting|12 -6 -4 0
inviting you|11 -6 -4 0
invlo*|-9 1 -3 -1
invloed|-9 1 -3 -1
invloed op|-9 1 -3 -1
invoice|-5 -5 -3 -2
inzwi*|-13 -6 10 -4
inzwischen|-13 -6 10 -4
inzwischen vergeben|11 -2 -1 -1
io|-8 4 9 -1
irene|-7 13 -2 -1
irmao*|10 -5 -1 -1
irmaos|10 -5 -1 -1
is at|-5 -2 11 0
is attached|-10 -5 -3 21
is back|-15 9 -4 -2
is best|-6 -4 14 -1
is binnen|-14 33 -6 -4
is contingent|-2 -2 -1 10
is er|-8 5 11 -1
is fine|-5 -2 5 17
is full|-13 8 3 -2
is going|10 -4 -2 -1
is in|-9 24 -6 -3
is inmiddels|17 -5 -4 -4
is niet|-2 -5 -2 -1
is no|4 -9 -5 -5
is nog|-11 8 -3 -1
is now|2 7 -5 6
is off|7 5 -12 -2
is on|-18 19 7 0
is one|-18 1 2 -1
is presently|10 -5 -1 -1
is refused|-9 -2 -3 -3
is right|-9 -1 6 -1
is scheduled|-6 -2 -3 -1
is still|-23 16 -4 -2
is taking|-11 4 0 0
is there|14 -3 5 -2
is travelling|-5 -2 10 -1
is unable|-7 -1 -2 -2
is under|-12 18 -2 -1
is verstuurd|-6 15 -3 -1
is yours|-11 -5 -4 29
isnt|-3 11 -6 2
isnt a|-10 23 -3 -2
isnt available|4 -1 -1 9
isnt the|16 -2 -1 -1
isso|-4 14 -8 2
issue|-3 -2 -3 -2
ist am|-4 2 10 -1
ist angekommen|-10 23 -5 -3
ist beabsichtigt|9 -3 -1 -1
ist bei|2 10 -3 -2
ist bis|-8 -4 3 0
ist da|-12 30 -7 -4
ist daher|10 -2 -3 -2
ist damit|9 -3 -2 -1
ist der|-15 4 10 -5
ist eingegangen|-7 17 -4 -2
ist inzwischen|8 2 -1 0
ist keine|-6 9 -2 -1
ist leider|-4 -4 9 -4
ist nach|-2 -2 -3 11
ist nicht|-6 -11 2 -4
ist noch|-19 5 -3 -2
ist rufe|-9 13 -1 -1
ist schon|14 -4 -4 2
ist weiterhin|-7 -1 -2 -1
istit*|10 4 -3 -2
istituto|11 2 -3 -2
it again|-6 -2 -1 -1
it and|5 15 -7 -3
it any|12 -3 1 -1
it before|-6 -5 -1 0
it by|-10 -5 0 0
it d|-5 -2 11 -1
it for|-14 0 -2 -2
it in|5 0 5 -1
it is|-3 5 -7 -5
it isnt|-9 8 -3 -3
it ll|-13 7 8 -2
it may|-9 7 0 1
it on|-12 1 -7 -1
it opens|9 -1 -1 0
it over|0 -1 -9 17
it properly|-4 14 -4 -1
it right|-5 9 -1 -1
it so|9 -2 -1 0
it thanks|-7 21 -5 -2
it there|17 -3 -4 -2
it this|4 9 -2 -2
it to|11 -4 -5 -4
it was|10 -7 -9 4
it wasnt|-7 -1 -1 -1
it went|11 -2 -2 -3
it will|-11 -2 -3 -6
item|-10 -3 -4 -1
items|-10 11 -4 -2
its review|-11 0 0 0
j|24 -8 -7 -1
j ai|24 -9 -3 2
ja|13 -17 -14 3
ja bewaar|-5 -3 -2 -1
ja esta|-7 10 -1 -1
ja foi|9 -2 -5 -3
jacin*|-6 -2 11 -1
jacinto|-6 -2 11 -1
jahr|19 -10 -7 -5
jamie|9 0 -1 -1
jamme*|6 -6 -6 -3
jammer|6 -6 -6 -3
jan|-15 15 -7 -1
jana|-1 -8 -5 -1
janel*|-4 -1 -2 10
janua*|-2 8 4 4
january|-1 11 0 1
je bij|-8 -4 -3 6
je binnen|-5 9 -1 -1
je blijft|-10 12 -1 0
je brief|-3 15 -1 -2
je deze|-4 -4 -4 -1
je dus|-11 -2 -2 6
je garde|13 -6 -2 -2
je hebt|-10 -9 26 -5
je het|-9 -5 -7 17
je hoort|-15 26 -7 -2
je in|-1 11 -4 -2
je inschrijving|-5 11 -2 -1
je interesse|13 -1 -3 -2
je je|-7 -3 0 -2
je kandidatuur|0 13 -3 -2
je langskwam|16 -6 -3 -2
je mail|-4 13 -4 -3
je max|-3 -4 10 -1
je me|-5 -5 10 -3
je ne|-5 -2 -3 -2
je niet|0 -10 19 0
je nieuwe|-6 -3 -3 -2
je ons|-6 -1 -3 14
je op|2 12 -4 -2
je profiel|-7 -2 -4 -2
je reste|9 -1 -3 -2
je sollicitatie|-5 10 10 -7
je suis|-6 2 11 -3
je uit|-9 -6 11 -2
je verdere|9 -6 -1 -1
je voor|-5 -5 10 2
je woensdag|-1 -2 -4 9
je zodra|-7 9 0 0
je zoekopdracht|-5 -2 -2 -1
jede|-10 0 3 -1
jedem|-12 15 -2 -2
jedem sofort|-6 13 -1 0
jeden fall|-5 12 -1 -1
jedoc*|16 -7 -2 -1
jedoch|16 -7 -2 -1
jefa|0 -1 0 9
jefa de|0 -1 0 9
jeman*|18 -14 0 -7
jemanden|22 -18 -2 -6
jemanden gefunden|11 -5 -1 -1
jemanden mit|9 -7 -5 -3
jess|1 -4 15 -2
jetzt auf|-10 8 -3 -2
jeudi|-3 -6 18 -4
jij dit|-1 -6 -3 -1
jij niet|9 -1 -2 -1
jo|-14 -2 0 -5
job as|9 -2 -4 4
job is|-6 -7 -5 28
job to|21 -4 -3 -1
job was|2 9 -2 -1
job with|-5 -2 -2 -1
job you|-7 -6 -3 -2
jobag*|-9 -4 -3 -2
jobagent|-4 -2 -2 -2
jobagenten|-4 -2 -2 -1
jobs|0 0 -5 -4
jobs for|-10 -4 -3 -2
jobs in|1 -6 -2 -2
johan*|9 -4 -1 -1
join us|-5 -1 -5 12
joine*|-6 9 -4 -2
joinery|-4 11 -2 -1
joini*|-2 -9 -2 13
joining|-2 -9 -2 13
joining us|-2 -2 -3 13
jonas|-4 -9 5 0
joris|-2 14 -6 -4
jorna*|-6 -2 -2 12
jornada|-9 -5 0 13
jornada completa|-5 -3 -2 13
jou|20 -11 -10 -4
journ*|4 11 -6 -7
jours|-26 17 2 5
jours de|-6 -4 -4 12
jr|12 -4 -2 -1
jueve*|-7 -3 9 6
jueves|-7 -3 9 6
jugen*|9 -1 -3 -1
juill*|12 -6 4 -3
juillet|12 -6 4 -3
julie|-3 -4 -3 15
julli*|-7 -1 -1 -1
jullie|-7 -1 -1 -1
july|9 -3 -3 -1
june|-13 5 5 -3
june at|-5 -2 14 -1
june has|-7 -2 -2 -1
juni|-4 7 5 4
junio*|8 -12 3 6
junior|10 -15 3 7
junior copywriter|-1 -3 -5 -1
juri|11 -4 -2 -1
jury|-3 -4 -5 -6
jury de|11 -3 3 -1
jury hat|5 -10 -1 -1
jusqu|-8 17 -3 3
jusqu au|-5 15 -3 -1
just confirming|-5 10 1 -1
just letting|12 -3 -2 -2
just reply|-11 -4 1 3
kaffee|-13 -4 7 -2
kai|-2 -4 10 -1
kalte*|9 -4 -2 -1
kan|-10 11 28 -14
kan het|-3 -4 16 -3
kan je|-8 -7 21 -2
kandi*|11 5 -6 -5
kandidaat|9 -7 -8 -8
kandidaten|12 6 -3 -4
kandidaten die|-3 17 -5 -3
kandidatenprofil|-11 6 0 0
kandidatinnen und|9 -2 -3 -1
kandidatuur|2 19 -6 -3
kandidatuur voor|-8 19 -3 -2
kann|1 -1 -5 -5
kann es|-9 12 -1 -1
kanns*|-8 -9 13 20
kannst|-8 -9 13 20
kannst am|-7 -3 -3 17
kannst du|-14 -1 12 9
kanto*|-10 1 4 -1
kanzl*|12 -5 -2 -1
kanzlei|10 -4 -2 -1
kapaz*|-5 -4 -3 -3
kapazitaten|-5 -4 -3 -3
karen|-6 -1 -1 13
karriereportal|-5 -4 -4 -2
karte*|-3 10 -5 -3
karten|-9 12 -4 -3
kasse|6 6 -2 -1
kasse*|-2 -3 -4 -1
kassel|-2 -3 -4 -1
kavit*|-7 9 -2 -1
kavita|-7 9 -2 -1
keep an|7 6 -2 -2
keep applying|-7 -8 -1 -1
keep going|0 -8 -3 -2
keep me|-13 -2 -2 0
keep the|-13 8 -2 -2
keep them|-10 -1 -1 -1
keep your|3 -7 -1 -5
keer|16 -9 -5 -4
kein|20 -8 -10 -4
keine absage|-6 15 -2 0
keine entscheidung|-3 9 -1 0
keine kapazitaten|-5 -4 -3 -3
keine stelle|15 -3 -1 -1
keine zusage|22 -4 -2 -3
keine*|1 1 -7 -6
keinen|2 3 -10 -6
keinen bedarf|9 -5 -1 0
keinen platz|-9 -3 -1 -2
ken|-7 -6 -5 -2
kenda*|-5 13 -2 -1
kendal|-4 12 -2 -1
kenne*|-10 -8 30 -6
kennenlernen|-21 -3 35 -1
kennenlernen und|-3 -2 9 -1
kenni*|2 -8 24 -4
kennismaken|-6 -3 15 -1
kennismaking|-5 -1 12 -1
kennz*|-1 -11 -1 -1
kept|10 1 -3 -2
keuze|24 -5 -4 -3
kiel|-8 11 -4 5
kijke*|-5 18 -4 -2
kijken|-5 18 -4 -2
kind regards|9 -6 -1 -1
kinde*|-6 -7 0 -2
kindl*|-19 2 11 -2
kindly|-19 2 11 -2
kindly bear|-8 0 -2 -1
kindly note|1 9 1 -1
kirch*|-7 14 -2 -2
klaar|-9 -5 -4 8
klapp*|-16 13 7 5
klappt|-16 13 7 5
klass*|0 14 -1 -3
klasse|-3 14 -1 -3
klasse d|-7 13 -2 -1
klein*|-11 8 2 -4
kleine|-9 -2 6 -1
klick*|-3 -3 -2 -1
klicken sie|-5 -5 -2 -1
klicks|-4 -2 -2 -1
klik|1 -4 -5 -2
klini*|-7 -3 3 -4
klinikum|-9 -3 -1 -2
km|9 -5 0 0
knapp|11 -3 1 -2
knive*|-6 -3 14 -2
knives|-6 -3 14 -2
know and|-9 1 -3 -1
know anyone|-6 -2 -1 0
know by|-19 3 2 29
know if|-15 5 -1 16
know it|11 -2 -4 0
know that|7 -12 -1 7
know we|12 5 -4 -3
know you|11 1 -5 -3
knows|11 -2 -2 -1
kofi|9 -1 2 -1
kok|12 -5 -6 -4
kolle*|10 -1 -4 -1
kollegin aus|-10 -1 -1 -1
kollegin mit|9 -3 -2 -1
kolleginnen|-9 3 -2 -1
kolleginnen und|-9 3 -2 -1
kollektiv|10 -3 -1 -1
kom|-1 -10 6 3
kom je|-5 -9 15 7
komen|-6 -4 9 -5
komme*|-4 19 6 -8
kommen|-3 17 9 -7
kommen wir|-2 12 -3 -2
kommen zuruck|10 -6 -1 0
kommenden|-4 10 0 -1
kommt|-3 18 -7 -3
kompa*|-6 -3 -4 -1
kompl*|17 -3 -4 -2
komplett|17 -3 -4 -2
komt|-4 13 0 -4
kondi*|-5 -2 -4 15
konditionen|-5 -2 -4 15
konnen dass|-7 -1 -1 14
konnen die|-8 0 -2 12
konnen ihnen|9 -3 -1 -1
konnen leider|-4 10 -1 -3
konnen wir|2 -12 -5 1
konnt*|4 -9 -5 -9
konnte|5 -4 -13 -10
konnte leider|-12 -3 -4 -3
konnten|-1 -11 4 -7
konnten sie|-11 -8 2 -3
konta*|-14 17 -2 -1
kontaktieren|-9 15 -1 0
kopie|-16 -11 -10 11
kopie van|-8 -5 -3 3
koste*|-2 9 -5 -1
kosten|-7 10 -3 -1
krank*|0 -7 -2 0
kredi*|-13 3 -2 -2
kriegst|-4 -3 11 -1
krijgen|0 9 -2 -1
krijgt|-4 -2 -2 -3
kun|-6 9 3 -4
kun je|-6 9 3 -4
kundi*|4 -7 -5 -4
kundigung|-2 -6 -4 -3
kunne*|12 -12 -18 -12
kunnen|12 -12 -18 -12
kunnen we|10 -2 -8 -3
kunnen wij|-7 -2 -4 -2
kunt maken|-7 -5 12 -1
kurz|1 -5 23 -8
kurz bescheid|9 -3 5 -4
kurzl*|-6 -4 -2 -1
kurzlich|-6 -4 -2 -1
kw|-10 4 -2 -1
l entretien|-3 -5 20 -4
l offre|-5 6 -6 13
la busqueda|3 -8 -4 -3
la carta|-3 -4 -3 14
la commission|-2 -6 2 -3
la contatteremo|-10 17 -2 -2
la domanda|-5 9 -4 -2
la empresa|9 6 -3 -3
la encargada|-2 12 -6 -2
la entrevista|-1 -2 19 -5
la fase|19 -4 -5 -2
la lista|-6 9 -3 5
la nostra|-3 4 1 8
la oportunidad|-14 -1 -1 -1
la persona|16 -2 -5 0
la plaza|21 5 -6 -5
la posicion|14 -5 -3 -1
la posizione|15 4 1 -6
la presente|11 -2 1 -1
la propuesta|0 -2 -1 9
la prueba|0 1 10 -2
la puntuacion|11 -5 -2 -1
la que|13 -4 -1 -1
la richiesta|-3 -3 -2 -2
la ringraziamo|14 1 -4 -3
la ringrazio|10 -4 -1 -1
la s|2 -9 4 4
la selezione|-7 15 -2 -1
la semana|-4 9 -1 -1
la table|-6 1 10 -2
la tua|-9 19 -3 -6
la vacante|20 -13 5 -1
laat|-12 6 3 5
laat je|-10 6 -1 9
labor|9 -4 -1 -1
labor*|-21 -4 19 7
laden|1 -1 10 -4
laden wir|-8 2 22 -4
lads|18 -6 -3 -3
ladt|-2 -4 12 -1
lag|14 -3 -4 -2
lamen*|-1 -2 -7 -8
lamentamos|-5 4 -10 -8
lamentamos no|-7 10 -2 -1
landed|-1 12 -3 -1
landi*|-5 10 -1 0
landk*|-6 10 -1 -1
landl*|-14 -3 -2 -1
landlord|-11 -9 -1 -1
landlord has|-16 -1 -1 0
lane|9 -2 2 -1
lange|13 -6 -5 -3
lange*|-2 13 -4 -3
langer|-7 14 -3 -2
langer als|-5 13 -2 -1
langs*|20 -7 -4 -3
langskwam|16 -6 -3 -2
lapto*|-9 -4 6 -3
laptop|-9 -4 6 -3
laque*|14 -4 -2 -2
laquelle|14 -4 -2 -2
laquelle vous|10 -3 -1 -2
larks*|-2 -4 -2 -1
larkspur|-2 -4 -2 -1
las|-2 -12 8 0
las condiciones|-4 -2 -3 14
las molestias|-13 -1 7 -1
last|9 -5 -3 -5
last day|-6 -1 -2 -1
last night|18 -2 -3 -3
last week|19 1 -4 -3
lastige|9 -1 -2 -2
late|0 -7 19 -4
later|3 4 -2 5
laufe*|-8 9 -2 -1
laura and|-5 11 -1 -1
lavan*|12 -4 -2 -1
lavorativi|-5 18 -2 -1
lavoro|-9 6 -11 12
lavoro e|-5 -4 -3 17
le agradecemos|12 -6 -1 -1
le chiediamo|-9 -6 4 -3
le client|14 -4 -3 -2
le contrat|-6 -4 -4 18
le job|-6 -3 13 -1
le jury|13 -7 1 -3
le mardi|-8 -4 15 -1
le plaisir|-11 -4 4 17
le poste|7 1 -4 8
le proprietaire|-13 -2 0 0
le recrutement|0 9 -4 -3
le regret|-2 -5 -3 -3
le role|-4 -3 -1 -1
le service|-10 -8 11 -5
le seuil|10 -2 -1 -1
le votre|-12 -1 6 -1
lea|16 -3 -5 -3
leade*|-3 3 -4 9
leader|-6 9 -5 12
leader toddlers|-3 -1 -1 10
leasi*|-10 7 -1 -1
leasing|-10 7 -1 -1
leasing office|-9 0 0 0
least|-4 -4 2 -3
leave and|-4 14 -1 -1
leave it|14 -3 -2 -2
leave*|13 -3 -2 -1
leaves|13 -3 -2 -1
lebenslauf und|-8 -5 -3 -1
lectu*|-3 -1 -6 1
left|-10 1 -9 -4
left off|-8 0 -3 -1
legal|7 5 4 -2
lehrs*|11 -2 -3 -2
lehrstelle|11 -2 -3 -2
lei|9 4 3 -4
lei e|10 -2 -3 -1
leid|12 -3 -2 -2
leide*|2 -5 -1 -5
leider|2 -6 -1 -5
leider absagen|9 -6 3 -1
leider haben|9 -7 -8 -5
leider hat|-1 -3 5 10
leider ist|-18 -10 16 -6
leider keine|19 -6 -4 -4
leider keinen|-6 -5 -2 -2
leider konnen|2 -15 -12 -2
leider mitteilen|-2 -4 -2 -2
leider mussen|-1 -7 -9 -4
leider nur|9 -1 -1 -1
leider passt|19 -7 -2 -1
leider sind|-4 -6 -4 -2
leider verschieben|-4 -2 9 -1
leider verzogert|-9 18 -2 -1
leido|-12 21 -2 -2
leipz*|-16 2 -4 -2
leipzig|-16 2 -3 -2
leite*|8 5 1 -3
leiter|12 -3 -2 -2
leiterin|-7 15 -4 -1
leith|-6 -4 -1 -1
leitu*|11 1 -2 -3
leo|-8 17 1 -6
les|0 9 -10 -9
les candidats|-7 14 -2 -1
les candidatures|-9 7 -3 -1
lesso*|4 -4 9 1
lesson|4 -4 9 1
let it|-1 -3 9 -1
let me|-13 -16 7 21
let us|-13 -3 7 10
let you|1 14 -9 -1
letic*|-3 -4 -1 -1
leticia|-3 -4 -1 -1
lette*|-1 2 -7 10
letter|-1 -2 -7 11
letter and|-1 7 7 -3
letti*|-14 -11 0 -4
letting|-13 -9 -2 -3
letting me|-7 -2 -3 -1
letting us|-16 -6 1 -1
letting you|12 -3 -2 -2
letto|-11 -2 8 -2
letto il|-8 -4 9 -2
lettr*|9 7 -3 -3
lettre|9 7 -3 -3
letzt*|1 -9 2 -7
letzten|1 -10 0 -3
leuk|6 12 -10 -6
leute|19 -13 0 -2
level|9 4 -6 -3
lewis|-4 -3 -1 -1
lg|17 -15 20 -6
lhe|-10 7 -1 8
li|-2 -4 13 -2
lia|-10 10 -2 -1
libera|10 -4 -2 -1
libero|-5 -2 -4 17
libre|-4 -4 12 -1
libre lundi|-6 -3 12 -1
libres|-11 3 -3 -1
lic|12 -4 -2 -1
licen*|10 -8 -4 -5
licence|25 -8 -9 -3
licencia|-7 -6 5 -1
licht*|13 -8 -2 -1
lider|-6 -4 -3 -1
liebe familie|-8 -1 -1 -1
liebe frau|6 1 -2 15
liebe grusse|3 2 -4 8
liebe jana|-1 -6 -2 -1
liebe*|8 -12 4 -4
lieber|8 -9 2 -4
lieber herr|10 -8 -5 2
liefe*|-8 -5 -1 -1
liefs|11 -5 -2 0
liegt|-1 14 -10 0
liegt jetzt|-6 17 -2 -2
lieu|0 -3 12 -2
life|2 0 9 -2
lighthouse|-4 -2 -2 -1
ligne|-13 -7 5 -4
ligt|-13 23 -7 -5
like feedback|13 -3 -5 -1
like to|-8 -4 14 8
like you|-5 -5 0 12
liked|-2 -8 19 -6
liked you|12 -1 -2 -1
liked your|-9 -3 20 -1
likel*|-12 0 -3 -1
likely|-12 0 -3 -1
likely to|-8 1 -3 -1
lin|-4 10 -2 -1
linda|-9 15 -3 -1
lindn*|4 -17 1 -2
lindner|4 -17 1 -2
link|-19 -7 22 -1
link below|-9 -2 14 -2
link expires|-5 -4 1 -1
link in|-4 -1 11 -1
link is|-6 -4 2 -1
linto*|-3 -2 -2 -2
linton|-3 -2 -2 -2
linton freight|-3 -2 -2 -2
list for|4 8 -2 -1
list of|9 2 -2 -1
lista|-9 3 -8 5
lista de|-6 -3 -2 2
lista provisional|-4 10 -2 -1
liste|4 12 -4 -3
listo|-7 12 -1 -1
lives|11 -2 -2 -1
ll|-3 15 -2 -3
ll assume|-5 -3 12 0
ll be|-2 21 -5 -7
ll call|4 8 -2 -1
ll get|-16 21 -3 1
ll give|-9 4 -2 -1
ll hang|18 -6 -2 -2
ll have|11 -4 -2 13
ll hear|-17 19 -2 0
ll keep|13 -10 -5 -4
ll let|-14 13 -2 -1
ll pass|-10 -1 -1 -1
ll remember|-7 -1 -1 10
ll text|-3 11 -2 -1
ll try|-6 9 0 -1
ll write|-6 17 -1 -1
llama*|-11 13 2 -3
llamo|11 -6 1 -3
lo mejor|9 -1 -1 -1
lo que|15 -9 -6 6
lo stesso|15 -3 -4 -3
loan|-12 -1 -2 -2
locat*|8 -4 5 1
located|9 -4 -1 0
locatie|-6 -2 15 -2
lock|-7 6 -4 9
log|-9 -4 2 3
log in|-8 -2 -3 2
logem*|-8 -3 10 -2
logement|-3 -3 10 -2
logic*|1 -5 14 -4
logistica|13 -3 -2 -1
lojas|-7 -4 -1 -1
lokal*|13 -5 -2 -2
lol|12 -6 -3 -1
longe*|1 -10 6 -5
longer|1 -10 6 -5
longer accepting|-4 -3 -2 -1
longer than|-11 6 3 1
longer under|9 -2 -2 -1
longl*|-10 8 4 0
longlist|-5 9 -1 0
look|-6 13 -10 -3
look at|-3 19 -2 -4
look forward|-25 6 -6 2
looki*|8 -9 -2 1
looking|8 -9 -2 1
looking at|7 6 -2 -1
looking for|12 -11 -3 -5
looking forward|-13 0 0 16
looks|-6 9 7 -2
looks at|-4 11 -2 -1
lorenz|-9 0 2 0
los requisitos|12 -3 -1 -1
losun*|9 -1 -2 -1
losung|9 -1 -2 -1
lot|12 4 -3 0
lot of|13 2 -2 -1
lots|0 -4 -3 -2
lotti*|-1 -3 -3 10
lottie|-1 -3 -3 10
love|0 -12 6 -1
love to|0 -12 14 -6
love you|-4 -2 5 9
loved|15 -9 8 -5
loved the|4 -4 9 -1
lovel*|9 -1 -7 -3
lovely|9 -1 -7 -3
lovely to|-4 -1 -4 -2
low|-13 -1 13 -1
low tide|-9 -1 7 0
lt|11 -4 -2 -1
lu|2 -8 -5 -2
luca|-5 -12 -4 -4
luck|9 -5 -5 -5
luck in|-5 -4 -2 -2
luck out|-3 -3 -2 -2
luck with|6 -7 -7 -5
ludo|9 -3 -1 -1
lugar|4 -4 15 0
lukas|12 -4 -2 -2
lukke*|-8 12 0 -1
lukken|-8 12 0 -1
lukt|-10 -5 21 -3
lukt toch|-7 -2 14 -2
lunch|-8 -4 19 -1
lundi|-6 -5 11 1
luned*|-5 -3 12 -1
lunedi|-5 -3 12 -1
lust|9 -6 -2 -2
luz|10 -1 -3 -1
m n|5 5 -9 8
m not|-7 -1 -3 -1
ma candidature|-9 2 -1 -1
ma per|11 -3 -3 -2
maand*|-9 -6 10 10
maandag|-9 -5 15 -1
mach|2 -3 -4 10
mache*|9 -2 9 -5
machen|9 -2 9 -5
machen wir|-4 -1 11 -1
machine tools|-1 -3 -3 -2
macht|14 -3 -5 -3
madame monsieur|0 13 -3 -2
made a|1 -9 7 -1
made an|10 -2 -1 -1
made to|15 -3 -2 -3
madri*|-3 -3 -2 -1
madrid|-3 -3 -2 -1
maes|-7 -2 13 -1
maeve|-5 9 -1 0
mag|2 6 -9 6
maggi*|-2 10 -2 -1
maggio|-7 12 -2 0
magst|13 -4 -1 -3
mai|-2 3 9 0
mai um|-3 -3 9 -1
mail is|-9 23 -6 -5
mails|-6 -1 -3 -2
main|4 -4 7 2
mainl*|-5 -3 12 -2
mainly|-5 -3 12 -2
mains|-7 11 -1 0
maint*|1 -9 -5 5
maintenance|4 -9 -6 -4
mainz|-10 4 -1 -1
maio|1 -2 9 -4
mais|11 -6 -8 -5
mais a|-4 10 -3 -1
mais se|-3 -5 -1 -1
maiso*|11 -5 -4 -2
maison|11 -5 -4 -2
make|0 6 9 -7
make it|-8 -3 17 -3
maken|-8 -6 17 -3
mal|20 -9 -2 -8
mal im|12 -2 -4 -2
malgr*|-4 -4 -3 -2
malgre|-4 -4 -3 -2
malheureusement|2 -10 5 2
malheureusement la|-4 -2 10 -1
malheureusement pas|-1 -4 -8 4
manage|-4 0 -2 -3
manager at|-2 -6 -4 2
manager dach|-2 -3 9 -1
manager has|10 -10 -3 8
manager i|-7 -1 -1 -1
manager is|-5 14 3 -2
manager m|-13 0 1 9
manager was|-8 18 -2 -1
manan*|-2 -2 9 -4
manana|-8 -2 17 -3
manca|-2 -6 -1 0
manda|-7 -6 -4 2
mando|-11 -2 8 9
manon|10 -3 -3 5
manqu*|-5 9 -5 -3
mante*|4 16 -5 -3
manuf*|-3 -5 -3 -2
manufacturer|-5 -2 -1 -1
manufacturing|-3 -3 -2 -1
manus*|-15 -2 -2 -1
manuscript|-7 -1 -1 -1
manuscrit|-6 -1 -1 -1
many|2 -4 -9 -1
many of|-8 -2 -5 -1
many thanks|11 -1 -4 -1
mappe|10 5 -3 -3
marc|-3 -3 0 9
march|-20 -4 -9 14
march so|-9 -2 -1 -2
march*|0 -6 -6 -1
marchetti|-5 -3 -5 1
marco*|-7 -5 4 -2
marcos|-7 -5 4 -2
mardi|-4 -5 14 -2
mare|-1 -4 9 -1
margit|-2 -7 0 -1
maris*|0 -3 9 0
marketing|-9 7 5 -2
marta|15 -10 -5 6
marte*|-9 1 13 -3
martes|-5 -5 15 -1
marti*|-8 -11 8 -4
martin|-5 -3 -1 -1
marz|-17 1 22 -2
marzo|-9 -6 2 21
masch*|4 -7 -5 -2
maste*|-10 -7 -2 3
master|-9 -4 0 -3
master en|-6 -1 -1 -1
match|-3 13 -7 0
match for|-22 11 -1 -1
match the|-7 3 -1 10
match what|-7 10 -1 0
match*|1 9 -6 -3
mate|17 -11 -10 5
material|-5 -2 -2 -1
mathe*|-5 -3 10 1
matin|-1 -4 9 -2
maurer|-1 9 -2 -1
max|-8 0 3 -5
may not|-11 12 7 -3
may reapply|13 -5 -3 -1
may submit|-5 -2 -1 -1
may take|-8 12 -1 0
may well|-9 -1 -1 -1
mb|-8 17 -4 -3
mcf|-4 9 -1 0
me|0 -13 0 10
me a|-6 11 -2 5
me an|-5 -4 -3 -2
me and|-3 -4 16 1
me by|-5 2 -4 16
me in|11 -7 -5 -2
me know|-13 -16 6 17
me on|-2 -3 -3 -2
me to|17 -6 -2 -3
me we|-10 -2 -1 -1
me your|-9 -1 6 0
mean|10 -6 5 -1
mean it|10 -3 -2 0
means|9 5 0 -2
meant*|-2 9 -5 -3
meantime|-2 9 -5 -3
mecha*|-3 1 9 -1
mechanic|-5 0 13 -2
medewerker|9 -6 -4 -2
medica|-3 -1 -1 9
medical|1 -7 -8 4
medio|2 5 -2 4
mee|-9 -10 19 6
meene*|-4 -4 14 -1
meenemen|-4 -4 14 -1
meenemen geldig|-3 -4 11 -1
meera|-6 -6 -2 3
meeti*|-4 2 0 -7
meeting|-4 2 0 -7
meets|-7 14 -2 -1
meets on|-5 10 -1 0
mehr als|-5 0 -2 10
mehr verfugbar|-10 -2 -2 -2
mei|-15 0 14 12
meill*|10 -2 -1 -1
mein|-13 -5 10 3
meine|-3 1 -5 -3
meine*|11 3 -5 -3
meinem|-8 15 -2 -2
meinen|9 -5 -1 0
meld|7 13 -5 -6
melde|-5 20 -4 -3
melde ich|-6 14 -3 -2
melde*|-3 9 1 -4
melden|-2 10 4 -7
melden sie|-5 -11 11 -1
melden uns|-6 13 -2 -3
melden wir|-9 9 -2 -1
meldet|-6 14 -2 -1
meldet sich|-6 12 -2 0
melho*|10 -4 -4 5
melhores|11 -5 -4 5
melhores cumprimentos|11 -5 -4 5
melis*|-3 -2 -3 -1
melissa|-3 -2 -3 -1
membe*|-4 3 -5 -3
member|4 9 -3 2
member of|2 11 -3 -2
members|-7 -1 -3 -3
membership|-14 -5 1 -3
memor*|-4 -3 10 -1
menee*|-11 -2 1 -1
meneer|-11 -2 1 -1
menke|11 -3 -2 -2
menor*|-3 -3 -3 -2
mensa*|1 10 -7 -4
mensagem|-3 12 -2 -2
mensaje|-1 -3 -3 -2
mense*|20 -5 -4 -2
mensen|20 -5 -4 -2
mensen aan|9 -2 -1 -1
mentioned|2 3 -3 7
mento*|-11 -3 -3 -2
mentor|-8 -2 -2 -1
merch*|-5 0 -2 -2
merchant|-8 -1 0 0
merci d|-3 5 -8 -5
merci pour|19 -5 -7 -5
merco*|-17 -4 31 -3
mercoledi|-17 -5 31 -3
mercr*|-3 -6 12 3
mercredi|-3 -6 12 3
merid*|12 -8 -4 -2
meridian|9 -7 -4 -2
merit|12 -5 -1 -1
merit*|10 -4 -2 -3
merro*|9 -1 -4 -1
mes|-3 13 2 -6
mesa|-9 -3 -4 10
mese|-16 18 -5 7
mesi|3 -10 -3 14
mesma|10 -4 -1 -3
mesma nao|9 -3 -1 -3
mesmo|-5 2 9 -2
mess|-4 -3 -1 -2
messaggio|-4 -1 -5 -3
messaggio automatico|-7 -1 -1 -1
mestr*|-11 -4 -2 -1
mestrado|-10 -2 -1 -1
mestrado em|-7 -2 -1 -1
met de|14 -13 -2 -5
met een|14 -8 -4 7
met jou|12 -5 -1 -1
met m|-8 9 -6 10
met name|10 -5 -1 -1
met onze|-2 -4 -3 -1
metal|-4 -2 -2 -1
metalurgica|20 -5 -4 -1
metee*|-11 -5 -4 -2
meteen|-11 -5 -4 -2
meti|19 -3 -4 -4
metropolis|-4 -3 -2 -2
mfg|9 -5 -3 -2
mia|-3 9 -5 -4
mich|-10 12 -2 -8
micro*|-10 -2 20 -1
microsoft|-7 -4 16 -1
microsoft teams|-7 -4 16 -1
mid|-3 -6 -1 0
midni*|-16 1 13 0
midnight|-16 1 13 0
mient*|-9 10 -1 -1
mientras|-9 10 -1 -1
mientras tanto|-11 13 -1 0
mierc*|-9 -2 15 2
miercoles|-9 -2 15 2
might|9 4 -6 -2
mijn|-5 -8 -3 -1
mijn gegevens|-5 -3 -2 -1
miles|11 -5 -1 0
min|-10 -11 32 -5
minde*|10 -5 -5 -2
minij*|26 -7 -8 -3
minijob|26 -7 -8 -3
minim*|20 2 -7 -3
minima|15 -2 -5 -2
minimum|11 2 -4 -2
minimum qualifications|11 -2 -1 0
minimum requirements|-8 11 -1 -1
minis*|14 -3 -1 -1
mins|-14 -12 32 -2
mins on|-5 -7 17 -1
minut*|-9 -13 19 -4
minuta|-5 -1 -1 12
minuten|-7 -9 13 -3
minuten fur|-4 -2 -2 -1
minuten und|-5 -5 10 0
minutes|-19 -12 26 -5
minutes by|-4 -2 13 0
minuti|-10 3 8 -1
minutos|-10 -8 10 -3
mir|7 -8 1 10
mir bis|-4 -3 1 10
mira|-13 6 1 -4
mismo|6 -5 10 -2
miss|-8 5 14 -3
missc*|9 3 -4 -2
misschien|9 3 -4 -2
missi*|0 -3 -2 -7
missing|-2 9 -2 -2
mission|-1 -11 -1 -5
mista*|-6 -7 3 -1
mistake|-6 -7 3 -1
mistake please|-4 -1 -4 0
mit dass|12 -5 -3 -1
mit der|6 9 -3 -2
mit dieser|-7 11 -1 0
mit dir|11 -5 -4 -3
mit einem|0 -4 9 -3
mit einer|-1 15 -3 -2
mit ihnen|0 8 4 -2
mit interesse|10 -4 -2 -1
mit uns|11 -5 -3 -1
mit wenigen|-4 -2 -2 -1
mitarbeiterin|10 -6 -2 -1
mitbe*|15 -4 -3 -3
mitbewerber|11 -3 -2 -1
mitbringen|-3 -1 10 -1
mitge*|21 -8 -5 -2
mitgeteilt|14 -5 -3 -1
mitgeteilt dass|14 -5 -3 -1
mitte|-5 23 -5 -2
mitteilen|7 -9 -7 4
mitteilen dass|9 -9 -5 -4
mitteilen zu|7 -3 -3 13
mitteilung|-4 10 -3 -2
mittw*|-15 -8 34 1
mittwoch|-14 -7 31 1
mitzu*|-5 -4 19 -1
mitzubringen|-5 -4 19 -1
mnc|-4 -3 -2 -1
mobilita|-2 -7 -1 0
mocht|10 -4 -3 -1
mochte|-15 9 8 -2
mochte sie|-8 1 12 -1
mochten sie|-14 -6 12 8
mochten wir|0 -7 12 1
mochtest|-8 11 -3 -2
model*|-3 0 -5 -2
modellista|1 -6 -3 -1
modellista cad|1 -6 -3 -1
moden*|-11 4 0 -2
modena|-8 2 -1 -2
moete*|16 -12 10 -2
moeten|16 -12 10 -2
mogli*|-3 3 15 -5
moglich|-2 -2 24 -3
moin|15 -10 -6 10
moin herr|13 -4 -2 -2
mois|0 -5 -9 6
moles*|-13 -1 7 -1
molestias|-13 -1 7 -1
momen*|20 -8 -4 -5
moment|14 -8 -1 -4
momentan|15 -2 -3 -4
momento|24 -11 -7 -6
momento nao|15 -5 -4 -3
momento no|12 -7 -4 -2
mon|-5 -8 9 -2
monaten abgeschlossen|-8 -3 -1 -1
monaten geloscht|-4 11 -1 -1
monatlich|-7 10 -1 -1
monats|-9 1 -2 -2
monda*|-6 -3 10 -1
monday|-6 -6 12 -1
monday s|-12 -1 -1 -1
monic*|-5 -3 -3 -1
monica|-5 -3 -3 -1
moniq*|-4 -10 2 -1
monique|-4 -10 2 -1
monta*|-5 -11 21 1
montag|-8 -9 20 2
montag um|-3 -3 14 -2
month|-7 0 -12 10
months in|10 -4 -1 -1
moosb*|-11 14 -1 -1
more about|-5 -2 9 0
more candidates|-8 -2 -2 -1
more closely|11 -5 -1 0
more likely|-14 2 -2 0
more reply|-4 -3 -1 -1
more time|0 10 -4 -1
morge*|-8 -7 25 -5
morgen|-9 -5 27 -4
morni*|5 -7 12 -6
morning|4 -7 13 -6
moser|-4 4 10 -1
motiv*|7 -9 11 -4
move ahead|9 -3 -1 0
move forward|-1 -4 -2 -2
move you|0 -2 9 -1
move your|-1 -4 9 -1
moved|5 -3 9 -3
moved to|12 1 -1 -2
movin*|17 3 -4 -2
moving|17 3 -4 -2
moving forward|16 -3 -2 -1
mrs|-5 -8 9 -5
much|10 -5 -2 -2
mucha|-1 -4 -2 -2
mucha suerte|-6 -2 -2 -1
muchas gracias|11 -2 -3 -1
mucho|24 -10 0 0
muhlb*|11 -4 -1 -2
muito|22 -4 -5 -4
muito de|17 -3 -5 -3
munic*|2 9 3 -4
museu*|7 14 -5 -2
museum|9 4 -3 -1
museumsaufsicht|-2 9 -2 -1
music*|-5 9 -2 -2
muss|9 -3 -2 -2
musse*|5 -9 3 -6
mussen|5 -9 3 -6
mussen dass|14 -1 -1 -1
mussen nichts|-8 -10 -2 -1
musst|-6 -5 3 -1
musst*|14 -12 -6 -3
mussten|12 -12 -6 -3
mutat*|11 -1 -3 -1
mutation|11 -1 -3 -1
muy|12 -5 3 -2
my applications|-6 14 -2 -1
my best|-5 -1 -3 -1
my resume|-10 -4 -3 -3
n a|13 -11 -4 -6
n est|-12 5 4 -1
na area|-11 1 -1 -1
na de|-8 24 -6 -2
na procura|-9 -1 0 -1
na proxima|-5 9 -1 -1
na sala|-6 -2 10 -1
nach dem|12 10 -6 -3
nach der|-4 11 0 -3
nach einer|-8 -2 -1 0
nach eingang|-12 10 -2 -1
nach prufung|-6 -2 -1 -1
nach rucksprache|10 -3 -1 -1
nach sechs|10 4 -2 -1
nachf*|-6 14 -3 -2
nachk*|-5 -3 -2 -1
nachkommen|-5 -3 -2 -1
nachricht weil|-5 -3 -1 -1
nachricht wurde|9 -4 -2 -1
nachs*|-8 12 -1 6
nachste|-2 -10 11 3
nachste woche|-21 -1 7 9
nachsten|-11 10 2 1
nachster|-9 15 -3 6
nacht*|-5 1 5 12
nachten|9 -5 -1 -1
nachw*|3 -10 10 -3
nada|-4 9 -2 -3
nadie|9 4 -4 -2
nadin*|-6 2 -5 -2
nadine|-6 2 -5 -2
nair|9 -1 -1 -1
name|6 2 -9 -6
name and|-4 -3 -1 -1
name was|11 -3 -1 -1
name will|12 -5 -1 -1
nao|13 -10 -2 -5
nao colocado|-7 -2 -1 -1
nao conseguimos|-4 -4 -3 -2
nao esta|-16 6 -1 -1
nao foi|25 -5 -11 -8
nao for|-6 -4 -1 -1
nao podemos|-1 -3 -3 -3
nao se|14 -5 -3 -1
nao seja|-9 14 -1 -1
nao selecionado|9 -2 -1 -1
nao sera|-5 -4 10 -1
nao vamos|18 -5 -4 -2
natur*|-3 2 10 -4
naturlich|-1 -1 9 -3
nda|-8 -4 9 -3
ne nous|9 -4 -1 -1
ne plus|-4 -2 -2 -1
ne pourrai|-7 -2 -1 -1
ne pouvoir|11 -1 -1 -1
near|10 -7 -2 -1
near you|14 -4 0 -1
necesario|-3 9 -1 0
nee|-7 -3 -3 4
nee verwijder|-5 -3 -2 -1
need a|11 6 -6 -1
need more|8 6 -4 -1
need somebody|10 -2 -1 0
need someone|10 -3 -1 -1
need to|-14 9 -3 -8
neede*|-15 14 -1 -6
needed|-15 14 -1 -6
needi*|9 -3 -1 -1
needing|9 -3 -1 -1
needs|8 6 1 -5
neem|-13 4 10 -3
neem dan|-4 -1 -3 -1
neem je|-7 2 14 -2
negat*|2 10 -4 -3
nehme*|10 0 8 -6
nehmen|10 0 8 -6
neide|-11 19 -3 -2
nein|9 2 -5 -6
nel|1 16 -8 -6
nel caso|-7 12 -2 -1
nel nostro|9 -6 -2 -1
nele|9 -4 -1 -1
nell|-13 6 -6 -4
nella|-2 -6 1 -5
nella nostra|-9 4 -1 -1
nemen|15 7 -4 -3
nenne*|-4 -2 -4 -2
nennen|-4 -2 -4 -2
nerea|-6 12 -1 -1
nesta|17 -8 -3 -2
neste|16 -10 -7 -5
neste momento|23 -7 -4 -3
net|11 -16 1 9
nette|10 -3 -3 -1
netwo*|-4 -6 -7 6
network engineer|-11 -1 -1 0
neue|-5 -15 -8 -5
neue stellen|-4 -7 -3 -2
neuen|-15 -9 10 -2
neuen termin|-6 -3 13 -1
neuen*|-7 6 -4 11
neuer|12 -4 5 -3
neuer status|17 -6 -3 -1
neues|-8 -3 1 -2
neuro*|9 -3 -1 0
new|-2 -4 -1 -3
new application|-6 -2 -1 -1
new grad|8 -1 2 0
new jobs|-9 -6 -4 -3
new year|9 1 -3 -1
news|-2 2 13 -3
news yet|-4 12 -1 -1
next|-2 9 0 -1
next round|-2 -7 12 -3
next steps|-9 21 -2 0
next summer|-2 -2 -4 -1
next time|0 10 -2 -2
next week|-8 8 20 -8
next year|-1 10 -4 -2
nguye*|-4 -5 -3 -2
nguyen|-4 -5 -3 -2
nhs jobs|9 -3 -1 -1
nicht aufgeben|11 -4 -1 0
nicht bearbeitet|-1 -5 -3 -1
nicht berucksichtigt|13 -4 -4 -2
nicht bestanden|16 -2 -7 -2
nicht da|-6 -2 15 -1
nicht dabei|9 3 -4 -1
nicht einsetzen|11 3 -3 -1
nicht einstellen|16 -6 -1 -2
nicht geben|12 -10 0 0
nicht in|3 -15 10 -6
nicht jedem|-6 13 -1 0
nicht klappt|-6 10 -1 0
nicht mehr|2 -21 3 8
nicht moglich|10 -4 7 -3
nicht nachkommen|-5 -3 -2 -1
nicht personlich|15 -4 -2 -2
nicht ubernehmen|-5 -2 -1 -1
nicht weiter|2 -10 8 -3
nicht zugelassen|-4 -2 11 0
nicht zum|22 -6 -5 -2
nicht zusammen|9 -2 -1 -1
nicht*|1 12 2 -7
nichts|2 16 -9 -6
nichts fur|17 -10 -2 -1
nichts horen|-3 12 -1 -1
nichts weiter|-7 -8 -2 -1
niema*|13 -1 -2 -4
niemanden|27 -3 -5 -6
niemanden ein|9 -4 -1 -1
niemanden mehr|10 -2 -2 -2
nient*|-7 12 -1 -1
niente|-7 12 -1 -1
niet aan|10 -8 -3 -1
niet bij|15 -6 -2 -1
niet geselecteerd|9 -3 -2 -1
niet verder|13 -4 -1 0
niets|-6 16 -3 -1
nieuw*|-15 -10 -6 -9
nieuwe|-18 -5 -7 -8
nieuwe baan|-6 -3 -3 -2
nieuwe vacatures|-9 -6 -4 -3
nigel|-4 9 -2 -1
night shift|-10 3 0 -1
nine|-3 -5 -5 -2
ningu*|-5 21 -4 -2
ninguna|-2 9 -1 -1
ninguna decision|-5 11 -1 -1
nivea*|12 -2 -6 -2
niveau|12 -2 -6 -2
niveau attendu|9 -1 -4 -1
nix|-20 11 -6 -3
no action|-18 17 -2 -1
no banco|-10 -5 -2 -1
no buscamos|12 -6 -2 -1
no buscas|-6 -4 -1 -1
no continuar|-4 -3 -2 -1
no decision|-16 32 -2 -2
no es|-12 15 -2 -1
no from|14 -3 -1 -1
no ha|1 -14 -9 -7
no has|12 2 -6 -4
no hemos|-1 11 -2 -2
no hire|1 -3 -6 -2
no longer|5 -16 11 -6
no news|-6 16 -2 -1
no nos|-3 -3 -2 -1
no on|15 -4 -2 -1
no one|-3 -1 9 -1
no opening|16 -4 -2 -2
no pasas|9 -1 -2 -1
no podemos|-12 -7 0 1
no poder|-7 10 -2 -1
no point|12 -3 -3 -1
no prazo|-9 1 -2 8
no problem|-9 5 6 -1
no processo|1 -1 11 -3
no puedes|-6 -3 0 -1
no se|0 10 -2 -2
no ser|-6 10 -1 -1
no te|10 -7 -2 -1
no tenemos|12 -3 -1 -2
no teste|16 -3 -5 -2
no thanks|15 -6 -4 -3
no to|7 -2 6 -1
no vamos|11 -4 -2 -1
no worries|-14 -1 16 -4
nobody has|-5 9 -1 0
noch|-4 0 -8 -2
noch bis|-9 -4 2 -1
noch im|11 -3 -4 -2
noch keine|-5 10 2 0
noch nicht|-16 12 -6 -5
noch zwei|0 -6 -2 -1
noche|0 -6 -4 -6
nochm*|15 -4 -8 6
nochmal|13 -3 -8 6
nodig*|2 -5 13 -3
nodigen|5 -8 13 -3
nog|-4 -8 17 -10
nominativo|9 7 -3 -2
non|10 -6 -3 -3
non abbiamo|13 4 -4 -3
non e|29 -8 -15 -4
non ha|-6 -2 -2 -1
non possiamo|-8 -12 -7 5
non procedere|10 -3 -1 -1
non retenue|17 -4 -3 -2
non risulta|9 -2 -2 -1
non sei|13 -3 -4 -2
non siamo|-7 3 -4 -2
non votre|-7 -2 -1 -1
none|4 -4 9 -1
noon|-6 -8 2 -1
noor|0 -10 11 -4
nor|11 -3 -1 -1
nora|-5 0 9 -2
nord|0 -3 -7 -3
nord gmbh|-7 -4 -2 -2
norma*|-9 20 -2 0
normally|-4 12 -1 0
normally takes|-3 11 -1 0
norte|9 -5 -1 0
north*|5 14 -6 -5
northern|11 0 -2 -1
nossa equipe|-2 -3 -1 9
nostra|-10 10 -1 6
nostra proposta|-7 -1 -1 11
nostro|14 -10 -1 -3
not a|-3 18 -6 -2
not able|11 -10 -1 -5
not accepted|-9 1 -1 -2
not affect|-8 -3 -1 -1
not affected|11 -4 -1 0
not among|2 -9 -3 -3
not approved|0 -9 -1 -1
not been|11 -4 -10 -4
not call|-5 9 -1 -1
not complete|-9 10 5 0
not contact|12 -11 4 -1
not currently|10 -4 -1 0
not eligible|-17 -1 -3 -2
not for|-2 -6 -6 -2
not going|22 -3 -2 -2
not have|12 -6 -2 -1
not hear|-14 16 -1 0
not heard|-12 10 -3 -2
not hiring|24 -6 -4 -3
not in|12 1 -2 -1
not interested|-4 -1 -3 -2
not meet|11 -11 -5 -2
not moving|16 -2 -1 -1
not on|10 -2 -1 -1
not one|11 -1 -2 0
not qualify|-9 -2 -2 -2
not reach|13 0 -3 -2
not referred|15 -1 -3 -3
not selected|4 -6 -8 -5
not shortlisted|4 4 4 -2
not submitted|-4 -9 -2 -1
not successfully|-5 -3 -3 -3
not the|10 -2 -1 -2
not this|39 -6 -8 -4
not to|6 -4 -9 -5
not we|-8 15 -2 0
not work|-9 -1 -1 0
not yet|-8 2 10 -1
not you|-9 4 -4 -1
nota|11 0 -5 -2
notdi*|12 -6 -2 -1
notdienst|10 -5 -2 -1
note de|-4 -3 -1 -1
note that|-4 12 -2 -1
noted|-1 14 -2 -3
notes|-2 -4 -3 -1
nothing to|2 12 -4 -1
nothing you|-6 -1 -2 -1
nothing your|-2 -6 -2 -1
notice of|9 -3 -2 -2
notice period|-10 -7 2 3
noticias|-15 23 4 -1
noticias nuestras|-10 14 -1 -1
notificase|11 -4 -2 -2
notificase v|11 -4 -2 -2
notified|-16 15 -4 -2
notify|-6 21 1 -1
notify you|-4 11 -1 -1
notiz*|-5 11 -2 -1
notizie|-5 11 -2 -1
notre choix|13 -4 -3 -2
notre entretien|0 -4 12 -4
notre part|-8 10 0 0
nous accusons|-1 9 -2 -1
nous ameliorer|-6 -1 -2 -1
nous avez|9 -2 -1 -1
nous avons|19 -10 -7 0
nous conservons|9 -7 -2 -1
nous en|-9 4 2 0
nous gardons|11 -6 -1 -1
nous n|9 4 -4 1
nous prenons|-9 -4 -2 -1
nous regrettons|-8 -2 -1 -1
nous serions|-4 -3 -1 12
nous sommes|10 4 0 -3
nouve*|-14 8 -7 -9
nouveau|-2 -4 -2 -1
nouvelles|-20 16 -5 -3
nouvelles offres|-4 -3 -2 -2
nov|-1 -4 10 -4
novam*|-9 -3 -1 -1
novamente|-9 -3 -1 -1
novamente em|-6 -1 -1 -1
noved*|-5 -1 -2 -1
novedades|-5 -1 -2 -1
novem*|-4 0 14 -3
november|-4 -1 13 -3
now|9 -1 -2 -3
now be|-7 9 2 0
now been|17 -3 -2 -1
now but|-6 -6 10 -2
now closed|13 -5 -1 -1
now expect|-15 -2 -1 -1
now take|-5 7 7 0
now that|-9 13 -1 0
now with|-4 12 0 0
nu|0 -6 -4 -5
nudge|3 10 -4 -2
nuestras|-2 11 -4 -3
nuestro|-2 4 -6 -6
nueva*|-4 -10 -4 -3
nuevas|-6 -9 -3 -3
nuevas vacantes|-1 -5 -1 -2
number in|-6 10 -2 0
nuova|-5 -8 -1 -1
nur fur|9 -3 -2 -1
nur kurz|11 -2 -4 -3
nur noch|-2 -5 -1 -1
nuria|10 -4 -1 -2
nurse practitioner|-6 5 -1 9
nurse*|-2 -9 2 12
nurseries|-3 -1 -1 10
o contato|-6 12 -1 -1
o de|-6 13 -3 -1
o desfecho|-5 9 -1 -1
o pedido|-5 -2 -1 -1
o processo|9 5 -4 -2
o seu|2 -11 -13 -10
oakhu*|9 -2 -7 -1
oakhurst|9 -2 -7 -1
ob|-24 29 -2 10
ob sie|-9 4 -2 11
ob wir|-13 22 -4 -1
oberm*|11 -7 0 -3
obrig*|24 8 -13 -10
obrigada por|1 9 -4 -2
obrigado|25 2 -12 -11
obten*|14 -6 -2 -1
obtenu|9 -2 -1 -1
ocasi*|9 1 -4 -2
ocasion|12 -4 -2 -1
occas*|9 -6 -6 -4
occasion|9 -5 -6 -4
occasion your|20 -7 -3 0
occasioni|-3 -4 -1 -1
octob*|-6 0 2 9
october|-5 0 -1 10
oder|-9 7 7 -6
oduya|13 -4 -1 -1
of applicants|9 -1 -1 0
of applications|0 14 -4 -3
of applying|-4 -3 -1 -1
of candidates|10 -2 -2 -1
of employment|13 -6 -5 1
of experience|-14 -3 -2 -1
of how|-4 -2 -2 -1
of ken|-2 -4 -3 -1
of leave|-5 0 -1 11
of luck|-2 -9 -3 -4
of my|-7 -6 1 -1
of next|-12 6 -2 -1
of now|-4 -6 -2 -1
of sales|-6 -3 15 -2
of them|15 -12 1 -6
of these|-13 -3 17 0
of this|14 -3 1 -1
of today|-6 2 -4 -3
of us|19 3 -5 -3
of you|15 8 -7 4
ofert*|-5 5 -7 -4
ofertas|2 -1 -8 -6
ofertas nuevas|-5 -4 -2 -1
ofertas parecidas|10 -2 -1 -1
off sick|-6 18 -13 -1
offen|-12 2 -7 4
offenen|0 -6 -3 -1
offer for|2 -4 -9 28
offer is|-8 -3 -1 26
offer letter|-3 -2 -3 10
offer you|-3 -9 -10 20
offer*|4 -4 -9 -1
offered|7 -10 -7 6
offered to|-1 -1 -2 10
offering|14 -3 -7 -3
offering you|12 -1 -5 -1
offers|-7 6 -7 -4
office coordinator|-9 -13 -2 -2
office manager|7 -9 -2 0
offices|-11 5 -1 -1
official|1 7 -2 4
offre|2 4 -11 13
offre pour|-6 -3 -2 16
offre*|-2 -7 -6 -5
offres|-2 -7 -6 -5
offres correspondent|-5 -2 -2 -2
oficial de|-3 12 -2 -1
ofrec*|-9 -6 -6 13
ohg|-4 -3 -3 -2
ohne lebenslauf|-3 -4 -2 -1
ohne testergebnis|-4 -2 13 0
oi|1 3 9 0
oi bruna|-4 -3 -2 -1
oi caio|-13 -6 16 8
ok we|-5 -3 14 -2
oksan*|-3 -4 12 -1
oksana|-3 -4 12 -1
oktob*|6 7 1 4
oktober|6 7 1 4
ola|-1 -4 -3 -2
olga|9 -2 -3 -1
olive*|13 -2 -2 -1
olivi*|-4 -2 16 -3
olumi*|-9 -4 -2 -2
olumide|-9 -4 -2 -2
om|-2 -7 11 -1
om je|-3 -5 -2 -1
ombud*|-4 10 -1 -1
on aimerait|-5 -3 9 -1
on est|-4 11 -2 -1
on file|9 -3 -2 -1
on hold|-8 24 -4 -3
on leave|-4 10 -1 -1
on monday|12 8 0 -6
on ne|11 -4 -2 -1
on our|9 -8 -7 -1
on right|10 -1 -2 -1
on saturday|-9 -7 1 -4
on site|-8 -2 10 2
on te|-4 -3 -3 14
on that|-11 -4 -2 -1
on their|-9 7 1 -1
on this|10 -7 -6 -5
on thurs|-5 -1 10 -1
on thursday|-9 -9 5 -5
on us|9 -2 0 -1
on wed|-5 -3 12 -1
on wednesday|-14 -4 20 -2
on your|-1 -5 -3 -6
once|-8 13 -4 -3
once the|-6 10 -1 0
once you|9 -4 0 3
onda|17 -5 -4 -1
ondem*|-3 -1 10 0
ondemand|-3 -1 10 0
one but|-3 -3 -2 -1
one i|9 -3 -1 -1
one is|-3 -4 0 -2
one that|1 9 -2 -1
one way|-9 4 -2 0
one will|-3 -1 9 -1
onlan*|-5 -3 -3 -1
onlangs|-5 -3 -3 -1
online tests|-5 10 -1 0
onlinetest|-1 4 7 -1
only and|9 0 -1 0
only apply|12 -2 -5 0
only consider|11 -3 -1 -1
only if|-5 10 -2 0
only those|-11 14 -1 0
onlyf*|-3 9 -1 0
onlyfy|-3 9 -1 0
ont|18 -5 -3 -2
onto|19 -7 -2 -2
onto your|16 -6 -2 -2
ontva*|-27 30 -6 0
ontvangen|-20 31 -5 -2
ontvangen en|-4 10 -2 -1
onvol*|14 -5 -3 -2
onvoldoende|14 -5 -3 -2
onvoldoende aan|11 -4 -2 -2
onze|6 -9 9 -4
onze afspraak|-3 -2 10 -2
onze keuze|10 -1 -1 -1
onze spijt|9 -2 2 -1
op de|-5 13 -14 -8
op dit|14 -8 -3 -2
op het|15 -2 -6 -2
op je|3 -11 -5 -2
op met|-11 12 -5 -3
op papier|-6 -4 12 1
opdra*|10 -8 4 -3
opdrachtgever|11 -4 1 -1
opdrachtgever heeft|9 -2 -2 -1
open day|-8 0 -1 0
open to|0 -7 -5 -2
opene*|-6 10 -1 -2
opened|-6 10 -1 -2
openi*|9 -2 0 -2
opening in|17 -4 -2 -2
opening the|-10 -4 4 -2
openings|11 7 -4 -3
opens|11 1 -3 -1
opera*|5 8 -3 -1
operator|-9 16 -5 3
operator i|-6 14 -2 -2
opini*|-13 -2 -7 -4
opiniao|-7 -2 -2 -1
opinion|-9 -5 -5 -2
opnie*|-3 -10 -6 -2
opnieuw|-3 -10 -6 -2
oportunidad|5 -7 -3 -4
oportunidad no|13 -3 -2 -2
opportunity to|13 -8 0 -1
optab*|-5 12 -1 -1
optam*|18 -4 -4 -4
optamos|18 -4 -4 -4
optamos por|18 -4 -3 -4
optic*|-9 12 4 -2
optical|-4 10 -2 -1
optik|9 -1 -3 -2
optik brandt|13 -5 -1 -2
optio*|-8 2 -2 10
options|-6 -2 -2 10
optou|-10 -2 -2 -1
optou por|-10 -2 -2 -1
or before|-5 1 -2 10
or decline|-3 -1 -1 11
or friday|-6 -1 14 -2
or no|-14 6 -4 19
ora|11 -5 6 -4
orale*|9 -2 -1 -1
orales|9 -2 -1 -1
orche*|12 -3 -1 -1
orchestra|12 -3 -1 -1
ordine|-3 0 -4 -2
ore|-18 0 31 2
organ*|10 3 5 -5
organico|9 -4 -2 -1
organizer|-2 -1 11 0
original|-11 -7 18 -1
orla|-4 9 -1 0
ort|-5 -9 27 -3
os|11 -2 -2 7
os candidatos|-2 8 5 -2
os melhores|11 -5 -4 5
oss|-5 9 -1 -1
ostrava|-2 -5 -4 -2
ostrava machine|-1 -3 -3 -2
other|11 -1 -4 0
other applicants|13 -7 1 -1
other candidates|7 -5 -9 -1
other openings|9 0 -1 0
other roles|11 -5 0 0
other two|-19 7 -4 6
other vacancies|9 -3 -1 -1
otherwise|-8 11 2 2
otherwise we|-8 13 5 0
otra|4 -9 -7 -6
otras|9 1 -2 -1
otro|22 -7 -7 -6
otros|-10 6 -3 -7
otros candidatos|0 -5 -2 -2
otros inquilinos|-9 -2 -2 -1
ottil*|-7 16 -2 -1
ottilie|-7 16 -2 -1
ottob*|-16 -7 13 16
ottobre|-16 -7 13 16
oude|12 -4 -2 -2
oui|-2 -5 1 11
our assessment|10 6 -3 -1
our call|-2 -1 9 -2
our cto|-1 -1 10 -1
our final|2 -1 0 9
our graduate|-5 11 -1 0
our guidelines|-5 -2 -2 -2
our needs|1 10 -2 -1
our new|-7 -3 -2 -2
our offer|11 -4 -3 5
our offices|-7 -2 -1 0
our open|-8 -4 -4 -1
our panel|-12 6 0 -1
our recruiters|-4 11 -2 -1
our recruiting|-4 10 -2 -1
our summer|18 -5 -4 -1
our survey|-6 -1 -1 -1
our system|-9 6 -3 -2
our talent|-3 2 -5 -4
our team|-18 19 -2 3
out and|-9 -2 -1 8
out with|11 -6 -2 -2
outco*|5 15 -10 -4
outcome|4 15 -10 -4
outra|21 -14 -5 0
outra*|9 -9 -5 -2
outras|9 -9 -5 -2
outro|1 -9 -9 -7
over je|-4 -1 16 -2
over the|-4 3 22 -7
over to|-4 -3 -3 -1
over with|1 -2 -3 9
over your|11 -1 -2 -1
overt*|-1 -2 -4 -3
overwhelmed|12 -2 -2 -1
overwhelmed by|9 -2 -3 -1
owing|1 13 1 -1
owing to|1 13 1 -1
own|4 -4 -9 4
p m|-7 5 -1 9
pa|1 -11 3 -2
packa*|-5 -4 -5 -3
package|-5 -2 -3 -1
pages|-8 -4 -2 -1
pagin*|-4 22 -3 -3
pagina|-2 20 -6 -2
paid|-3 -9 16 -5
paid for|-4 -3 13 -2
pal|15 -2 -3 -3
panel has|3 14 -6 1
panel was|-7 -1 -2 -1
paper|-10 5 5 -3
papier|-2 -3 10 0
para a|15 -9 6 -1
para dar|-1 -5 -2 -1
para la|12 -9 5 -1
para o|-18 -4 -6 10
para tecnico|-1 -4 9 -1
para um|-4 -4 -3 -2
para uma|-11 -4 11 -2
para voce|-10 -6 -5 -4
parab*|-11 -7 15 7
paral*|-2 -5 -6 2
parec*|9 -5 -3 -2
parecidas|10 -2 -1 -1
paren*|-14 4 -3 -1
parent|-9 -2 -1 -1
paris|2 -4 12 -1
park|-8 17 -1 2
parke*|-4 -3 12 -2
parki*|9 -3 -3 2
parking|9 -3 -3 2
part in|9 -3 -1 -1
parte*|1 -6 -1 -4
partecipato al|-7 -1 -1 -1
participacao|21 -7 -3 -3
participacao e|13 -3 -1 -1
participacion|11 -2 -2 -2
participou|-7 -2 -2 -1
participou recentemente|-7 -2 -2 -1
partir|-16 8 -6 16
partir de|-9 3 -2 6
partir du|-5 -2 -2 11
partner|-8 -6 1 -3
partners llp|-4 9 -2 -1
partt*|-2 11 -6 5
parttime|-2 11 -6 5
party|-3 -1 -7 -2
pas a|3 -5 -4 -3
pas aller|2 -3 -2 9
pas de|-7 22 3 -7
pas en|-9 4 -2 -1
pas ete|15 -7 -4 -3
pas pu|-13 0 -3 2
pas repondre|-8 11 -1 0
pas une|11 -1 -1 -1
pasarte|10 -3 -2 -2
pasas|9 -5 -4 6
pasas a|9 -1 -2 -1
pasas*|-4 -1 9 -1
pasaste|-4 -1 9 -1
paso|-6 -4 15 2
pass|14 -12 -9 -6
pass on|1 -6 -5 -4
passa|13 -9 -8 14
passa*|3 14 -2 -4
passando|10 -4 -3 -1
passe|6 -3 2 4
passed your|-3 -5 -1 -1
passer|-3 -2 10 -1
passez|12 -2 -1 -1
passing on|-2 -5 -1 -1
passo|-12 -6 16 -2
passo e|-9 -4 18 -2
passp*|-16 -6 13 0
passport|-16 -6 13 0
passport and|-6 -1 10 -1
passt|-3 -14 26 -8
passt das|-8 -3 10 -2
passt ihnen|-10 -3 17 -1
passt ihr|9 -2 -1 -1
passw*|-9 -8 -3 -1
password|-8 -8 -3 -1
patie*|3 18 -5 -4
patience|4 19 -6 -4
patient|-4 10 -3 -1
patri*|-5 11 3 -5
patrick|-10 15 -1 -1
paul|-5 -6 0 12
pauli*|14 0 -3 -2
pauline|16 -5 -3 -2
paulo|3 -6 -6 -4
pausa|-9 5 -2 -1
pavel|-6 -2 0 -1
pay you|-1 -2 -5 -1
payab*|-5 -2 -5 -2
payable|-5 -2 -5 -2
paysl*|-9 -4 -3 2
payslips|-7 -4 -2 2
pdf|-24 24 -10 -6
pdl|-4 9 -1 -1
peach*|-6 -4 -2 -1
pedag*|9 -2 -2 -1
pedid*|-12 -4 -2 -2
pedido|-12 -4 -2 -2
pedido de|-7 -2 -1 -2
pediu|-10 -2 -2 -2
pela demora|-4 9 -1 -1
pelha*|-6 -7 5 -2
pelham|-6 -7 5 -2
pelo|12 -2 2 -3
pena|-11 -4 -5 -3
pensa*|14 -5 -4 -2
pense*|-2 -1 -2 10
people and|10 -2 -2 0
people culture|-5 -3 -2 17
people for|-6 -7 1 16
people with|-4 -3 -3 -2
per averci|6 -10 -2 -1
per cui|13 -6 -2 -2
per email|-7 11 -2 -1
per il|13 10 -10 -1
per l|5 12 1 -7
per la|12 -14 7 -5
per le|10 -3 -1 -1
per ora|21 -5 -4 -3
per post|-8 14 -3 6
per te|-3 -6 -1 0
per una|9 -3 -5 -1
per week|-6 -3 -5 16
per your|-7 -2 -3 -1
perco*|9 -3 -1 -1
percorso|9 -3 -1 -1
pere|-8 14 -2 -1
perfe*|-7 -2 -3 -2
perfi*|10 8 -3 -7
perfil no|9 1 -2 -1
perfil se|-7 9 0 0
perio*|2 -8 -8 3
period|-7 -9 -4 0
periode|20 -6 -3 0
permanent|1 -3 -2 9
perme*|10 -5 7 -4
permesso|-2 -4 11 -1
permesso di|-5 -3 12 -1
permet|13 -2 -2 -1
permet pas|13 -2 -2 -1
permi*|-5 -13 6 -7
pero|12 -11 -18 -2
pero tu|-12 10 -2 -1
person|15 -5 -2 3
person entschieden|9 -1 -1 -1
person who|9 -2 -1 -1
persona|29 -10 -7 -3
persona con|12 -3 -3 -2
persona giusta|10 -2 -3 -2
persona que|9 -1 -2 -1
personalamt|-5 9 -1 0
personalburo|9 -4 -1 0
personalservice|11 -5 -6 1
personas|6 4 -3 2
personen|19 -8 -5 -3
personen beworben|12 -4 -2 -1
personlich|0 -8 1 -3
personne|10 -1 -2 5
personnel|10 -6 6 -1
persons|0 12 -2 -1
perto|-1 -5 -2 -1
perto de|-1 -5 -2 -1
pessoa|19 -3 -9 -8
pessoa para|-2 -3 -2 -2
peter|-2 0 -5 11
petro*|7 -9 -3 -3
petrov|9 -1 -2 0
peux|-13 6 11 -1
pflege|13 -3 -1 0
phil|10 -3 -2 -1
phone|-3 3 9 -2
phone call|-3 -5 12 -1
photo|-16 -3 12 -3
photo id|-8 -3 9 -1
photos|-11 2 5 -2
physi*|4 2 7 -3
pick|-19 2 26 -5
pick a|-12 -6 30 -2
pick up|-8 9 -4 -1
picke*|9 -7 -1 -4
picked|9 -7 -1 -4
pictu*|-4 -3 10 -1
pietr*|-6 9 -5 -1
piotr|0 -3 13 -3
pipel*|9 0 -2 -1
piu|20 -16 0 -5
piu in|12 -5 -2 -1
pizza|-6 0 -4 -2
pj|-6 -4 -3 2
plaat*|-22 9 10 -4
plaats|-23 11 4 -4
plaats aanbieden|-7 -1 -1 -1
plaats in|-6 9 -1 -1
place in|-20 7 -3 -2
place*|-4 -1 -7 -4
placed in|9 -3 -1 -1
placed on|-8 6 -7 -4
places|-7 -8 -3 -6
places for|-26 -1 -1 -1
placi*|-7 -1 -1 -1
placing|-7 -1 -1 -1
plais*|-5 -8 0 21
plaisir|-5 -8 0 21
plaisir de|-12 -6 2 22
planner|4 2 1 2
plans*|10 -3 -1 -1
planstelle|10 -3 -1 -1
platz|4 -1 -8 -4
platz anbieten|-12 -1 -1 -1
platz im|11 -2 -2 -1
platz*|-1 18 -11 -5
platze|0 19 -9 -4
plaza|12 5 -12 -8
plaza*|-3 -6 -3 -3
plazas|-3 -6 -3 -3
plazo|-2 -1 -3 -3
please apply|-6 -2 -2 -1
please assume|-9 13 3 0
please call|-8 -6 -3 -1
please come|-3 -3 9 0
please complete|-11 -1 3 6
please confirm|-11 -4 14 -1
please do|7 9 -4 -1
please find|-18 -3 -3 14
please have|-1 -3 9 -1
please keep|-5 13 3 -2
please let|-2 -2 7 10
please prepare|-7 -3 13 -1
please return|-4 -3 -4 -3
please ring|12 -1 -6 -1
please send|-4 -8 1 -4
please sign|-11 -2 -3 14
please submit|-8 -4 1 -2
pleased|-21 -9 17 28
pleased to|-21 -9 17 27
pleasure|7 11 -4 0
pleasure to|5 5 -1 0
plezi*|2 -5 -4 -3
plezier|2 -5 -4 -3
pls|-4 -10 2 -4
pls send|-5 -6 -3 -1
plumb*|10 -1 -5 -2
plumbing|10 -1 -5 -2
plus a|10 -5 -1 -1
plus recevoir|-6 -2 -2 -1
pm|-23 2 22 -4
pode|-20 -10 17 -10
pode ser|-7 -2 13 -1
podem*|-15 -6 -1 3
podemos|-15 -6 -1 3
poder|-4 11 -5 -4
podri*|-6 -3 16 -2
podria|-4 -1 10 -2
pohl|-11 -1 1 -2
poi|-3 -3 9 -1
point*|12 1 -4 -1
points|13 1 -3 -1
polder|-2 10 -2 -1
polic*|1 -5 -4 -6
policy|4 -6 -6 -5
policy we|-6 -7 -1 0
polyt*|-2 9 -3 -1
polyv*|-6 9 1 -1
polyvalent|-4 9 -1 -1
pomer*|-6 -2 18 -2
pomeriggio|-4 -1 11 -1
pondr*|-7 9 0 0
pool|4 -9 -1 -2
pool for|-2 -5 -1 -1
pop|15 -4 -3 -1
pop in|11 -4 -2 -1
popes*|11 -6 -1 -2
popescu|11 -6 -1 -2
poppy|-3 -3 -2 -1
por|10 -3 0 -3
por el|18 6 -7 -3
por escrito|-4 -2 -1 10
por este|4 -1 3 4
por la|21 -8 4 -3
por lo|14 -5 -4 7
por no|14 -5 -2 -2
por otro|9 -1 -2 -2
por outro|-5 -6 -5 -5
por pasarte|10 -3 -2 -2
por si|16 -6 -1 -4
por su|11 0 -1 -1
por teams|-10 -2 14 -1
por tu|12 -5 7 -4
por whatsapp|-3 10 -4 0
porta|-3 -9 5 -1
portal|-1 4 -11 -4
portal a|-5 10 -1 -1
portal de|-4 -7 -3 -2
porteiro|-4 -3 -2 -1
porteiro precisamos|-4 -3 -2 -1
portf*|12 2 0 -5
portfolio|11 1 2 -4
portl*|-9 1 12 -1
portland|-9 1 12 -1
posic*|14 -7 -5 -3
posicion|15 -9 -4 -2
posit*|9 -1 0 1
position|9 -1 1 0
position and|9 -3 -1 0
position of|10 -6 -3 10
position to|15 4 -4 -2
position we|9 -2 -1 -1
positionen|9 -3 -2 -1
posiz*|13 1 1 -7
posizione|15 -6 4 -5
posizione di|11 -2 3 -2
possi*|-11 1 7 -1
possiamo|-10 -13 0 4
possible|-18 14 10 3
possivel considerar|9 -2 -1 -1
post|14 -5 -5 6
post and|9 -1 -2 -2
post of|16 -1 -2 1
poste|7 4 -4 2
poste a|13 -5 -4 1
poste de|8 0 -3 4
poste mcf|-4 9 -1 0
posti|-7 -6 1 -2
posto|16 2 8 -7
posto di|0 11 -3 -2
postq*|9 -2 -1 0
posts|-3 -4 -3 -3
posts in|-10 -2 -2 -2
postulaste a|-6 9 0 0
postuler|-2 -6 -3 -2
postuler a|-2 -6 -1 -1
postulez|-5 -3 -3 -1
postulez en|-5 -3 -3 -1
pour ce|11 -4 -1 -1
pour cette|15 -4 -3 -3
pour juillet|15 -3 -3 -3
pour la|18 -11 5 -2
pour notre|-2 -3 10 -1
pour tout|-3 9 -1 -1
pour une|-3 9 -2 -1
pour votre|12 0 -8 -4
pourr*|-22 -7 4 -3
pourrai|-7 -2 -1 -1
pours*|10 -10 9 -4
pourv*|25 -8 -4 -4
pourvoir|12 -6 -2 -2
pourvue|10 -3 -1 -2
pouve*|-1 -3 -4 -3
pouvez|-1 -3 -4 -3
pouvoir|9 -2 -1 -1
pra|9 -9 -4 -4
pra gente|-7 -4 -1 -1
practicas|9 -4 -2 -3
practice|2 13 -4 -6
practice and|9 -3 -2 -2
practice manager|-13 10 0 -2
practitioner|-5 1 -2 9
prakt*|27 -11 4 -7
praktikumsplatze|32 -7 -6 -5
prase*|-4 -1 9 -2
prate*|11 -3 -4 2
prati*|9 2 2 -3
prazo|-9 7 3 4
preav*|-11 -1 -3 15
preavis|-7 -3 -3 13
preci*|18 -18 3 -9
precisamos|-4 -6 4 -3
preen*|15 -6 -6 -4
preenchida|17 -3 -4 -2
preenchido|-3 -3 -2 -1
preenchido por|-3 -3 -2 -1
prefer|-2 -4 14 -2
preferences|-4 -2 -3 -1
preferisci|-6 -2 15 -2
preferred|-4 -3 -2 -1
premi*|-3 -7 -2 -6
premier echange|-4 -2 9 -1
premiere|1 -5 -5 -3
premium|-9 -1 -1 -1
prend|-6 10 -1 -1
prend*|-4 0 -7 -4
prenons|1 -5 -4 -3
prepa*|-2 -6 14 9
prepare|-13 -5 11 13
presa|-7 9 -2 5
presa in|-5 10 -1 -1
presc*|-9 2 8 -1
preselectionnee|-7 -3 13 -1
presentarse|-9 -1 -1 -1
presente|18 -3 -5 -4
presente para|13 -4 -3 -3
presente per|9 -3 -4 -1
presently|12 -5 -1 -1
presently no|10 -5 -1 -1
president|-4 -3 0 -2
preso|16 4 -7 -4
preso un|11 -4 -3 -2
press*|-9 -3 3 -4
prest*|-4 -16 9 -1
presto|-3 -5 13 4
presu*|12 -2 -3 -2
presupuesto|10 -1 -2 -1
prete*|-4 -4 -3 -2
preve*|-3 -2 -3 -3
previ*|-1 13 -6 1
prevista|-2 11 -5 4
prevista per|1 9 -4 -1
prevo*|-5 -2 9 -1
preza*|12 -7 -4 -4
prezado|11 -3 -4 -2
prima|-6 9 12 -3
prima di|-6 0 12 -1
primo|12 -4 -1 -2
princ*|-8 16 -3 -7
principal|-6 13 -2 -6
printemps|10 -5 -1 -2
prior*|11 -9 -4 -4
priority|-8 -1 -1 -1
pris|13 -3 -2 -1
priya*|-9 -4 -3 -1
priyanka|-9 -4 -3 -1
probe*|15 -17 16 -4
probearbeiten|11 -8 16 -7
probearbeiten kommen|-7 -2 10 -1
probl*|-21 -3 18 -4
problem|-16 3 2 -2
problemen|-3 -2 9 0
procedere|-2 -10 -6 -4
procedere con|-12 -7 -4 -3
procedimento|10 -8 -3 -2
procedure|-9 12 2 -7
proceed|15 -14 -6 -4
proceed with|9 -9 -4 -3
proceeding|10 -2 -1 -1
proceso en|-6 -1 -1 -1
proceso ha|12 -3 -2 -2
proceso se|-5 -4 14 -2
procesos|-4 9 -1 -1
process and|9 6 -3 -2
process your|-4 -6 -4 -2
processed|-4 -6 -1 -1
processus|8 -2 -9 -4
processus de|-4 -3 -3 -2
procu*|-6 -5 -7 -4
procura|-10 -4 -3 -2
produ*|1 -4 9 -4
production|13 -5 2 -1
products|-4 -2 -2 -1
proef*|10 -1 4 -4
profesional|-5 9 -2 -1
profesor|9 -1 -1 -1
professionnel|-4 -4 -1 -1
professor|-4 2 9 -2
profiel|7 -7 -6 -4
profil in|-4 -4 -1 0
profil ist|-4 -6 -1 0
profil liegt|-2 9 0 0
profil mit|-6 10 -1 0
profil nous|-4 -4 14 -2
profile is|9 -4 -2 -1
profile on|-9 -3 -1 0
profile remains|11 -4 -1 -1
profile to|-9 1 0 0
profile was|11 -2 -1 -1
profili|-7 14 -2 -1
profilo non|13 -2 -2 -1
profilo su|-5 -4 -2 -1
program|1 -10 6 -4
programm|-7 -2 -3 -2
progress|8 10 -5 -2
progressing|21 -5 -2 -1
progressing your|14 -3 -1 -1
proje*|-4 -7 -8 -4
project|1 -9 -9 -1
project was|-9 -3 -3 -3
projects|-9 -1 -3 0
projektassistenz|-5 -3 -1 -2
promise|-13 12 4 -1
promp*|-17 -1 8 -1
prompt|-9 -1 9 0
proof|-9 -3 8 5
proof of|-9 -3 8 5
prope*|1 5 -17 2
properly|-4 14 -4 -1
propi*|2 -5 -5 -2
propietario|-5 -2 -1 -1
propo*|-29 -17 2 27
proposals|-10 -1 -1 -1
propose|-8 -1 9 -1
proposer|0 -6 -5 15
proposer le|-5 -2 -2 13
proposition|-10 3 -1 4
proposons|-5 -2 11 -1
proposta|-15 -11 -11 28
proposta di|-3 -2 -3 12
proposte|-4 -2 -2 -1
propr*|-12 -7 -4 -4
proprietaire|-14 -2 0 0
proprietaire a|-13 -2 0 0
proprietario|-8 -2 -2 -2
proprietario ha|-7 -1 -1 -1
prose*|19 -8 -4 -2
proseguire|12 -3 -3 -2
pross*|8 -1 6 -1
prossimo passo|-3 -3 9 -1
proto*|0 12 -3 -2
protocollo|-2 9 -2 -1
prova|13 2 12 -6
provide feedback|11 -2 -1 0
provider|-1 -1 -1 10
provisional|-10 16 -3 4
provisional de|-9 17 -2 -1
provv*|9 -3 -1 -1
proxi*|-10 11 11 -9
proxima|-6 5 18 -5
proxima etapa|-6 -4 20 -4
proximo|-10 -5 7 -2
proximo passo|-9 -3 6 -1
prozess|9 3 -4 -1
prueb*|-8 3 22 -5
prueba|-7 0 17 -4
prufe*|-13 18 -2 0
prufen|-17 19 -2 0
prufen wir|-8 9 0 0
prufu*|-8 -4 6 -4
prufung|-7 -7 7 -4
prufung ihrer|-8 -3 -2 -1
psico*|-9 13 -3 -2
psychologist|11 -3 -1 0
pt|-12 8 4 0
publi*|-8 7 -5 -5
publicacion|-8 12 -2 -1
publicacion de|-5 13 -2 -1
publicada|-14 -6 -3 7
publicara|-9 20 -3 -1
publicara en|-6 16 -3 -1
publication|-12 -1 -1 0
puede consultar|10 -7 -1 -1
puede*|-10 7 -5 -4
pueden|-7 11 -1 0
puedes|-6 -3 -3 -3
puedo|-6 -3 -1 -1
puest*|9 -7 -3 4
puesto|9 -7 -3 4
puesto de|8 -1 1 10
pull|-9 7 -3 5
pulled out|-5 -2 -1 9
punkt*|15 3 -4 -2
punktzahl|11 -1 -1 0
punte*|11 -5 1 -2
punteggio|11 -5 1 -2
puntu*|11 -6 0 -1
puntuacion|11 -5 -2 -1
puo|-14 2 11 0
puoi|-18 -4 10 -2
pursu*|14 -1 -3 -2
pursuing|10 -3 -2 -1
pursuing your|9 -2 -1 -1
purtr*|11 -2 3 -10
purtroppo|11 -2 3 -10
purtroppo devo|-5 -1 -5 -1
purtroppo il|-8 -6 9 -5
purtroppo non|15 3 -4 -2
put it|-8 15 -2 -1
put you|7 -12 2 -4
qu|-8 -3 -3 2
qualc*|17 -6 -3 -2
qualcosa|14 -5 -3 -2
qualifications|6 9 -3 -2
qualify|-12 2 -2 -2
qualify for|-9 -2 -2 -2
qualita|-5 -1 -5 10
qualite|4 -4 -4 14
quality|-5 -4 -2 -1
qualo*|-8 4 -4 -2
qualora|-8 4 -4 -2
quand|6 -8 1 10
quand*|1 -5 12 -3
quando|1 -5 12 -3
quanto|16 -9 -3 -2
que a|7 -14 8 -2
que en|14 -6 -1 -1
que has|2 -12 -2 3
que j|12 0 -3 -3
que ja|17 -8 3 -3
que nous|11 5 -8 8
que o|9 -17 -8 -6
que pena|-16 -3 -2 -1
que saiba|-6 9 -1 -1
que su|3 -5 -4 -3
que te|18 -7 -7 8
que vamos|-3 -4 -1 -1
que voce|-20 1 -2 -2
que votre|-12 3 -4 4
que ya|13 -5 -1 -1
quedado|19 -5 -4 -3
quedo|16 -14 -7 2
quedo con|11 -2 -3 -1
quedo sin|11 -7 -1 -1
quell*|9 -2 -2 -2
quelle|9 -2 -2 -2
quelq*|19 -6 -4 -3
quelqu|19 -6 -4 -3
quelqu un|19 -6 -4 -3
quem nao|-4 -3 12 -2
quere*|0 -5 -5 12
queremos|2 -11 -2 12
queremos comunicarte|9 -1 -2 -1
queri*|-7 10 -5 -4
quero|-14 -2 6 8
quest|11 -3 -3 -1
questa volta|9 -3 -1 -1
queste|-8 12 -4 -2
questions|-6 -7 3 1
questoes|9 -2 -2 -1
qui connait|10 -2 -4 -2
quick chat|-4 9 -2 0
quick note|-10 8 -2 -1
quick one|15 -3 -1 -1
quick*|3 -9 -5 -2
quickly|3 -9 -5 -2
quien*|-7 12 -2 -1
quienes|-7 12 -2 -1
quiet|5 7 -1 -2
quindi non|-3 -2 -1 9
quinta|-11 2 16 -3
quinta as|-9 -3 16 -1
quinz*|-4 -5 -1 -1
quiro*|-8 10 -3 -2
quirofano|-6 12 -1 -1
quite|10 -5 -6 1
quote|-14 -2 -3 -3
radio|19 -5 -5 -2
rafaela|-6 -3 -2 -1
ralf|-5 -1 -2 -1
ramp|-9 5 6 -1
ramp agent|-9 6 4 0
ran|-9 3 -2 -2
ran something|-9 -2 -1 -2
randw*|-4 -5 -2 -1
randweg|-4 -5 -2 -1
randweg uitzendgroep|-4 -5 -2 -1
rapaz|32 -7 -7 -5
rappe*|-9 20 1 -4
rappo*|17 -7 -4 -1
rapport|16 -4 -4 -1
rate|-12 -13 -10 11
rate and|-4 -7 -2 -1
rate your|-9 -3 -3 -2
rates|-6 -3 -1 -1
raum|-15 -3 18 -2
re a|10 6 -2 -1
re going|14 -4 -4 -1
re interested|-8 -1 -2 -1
re looking|-8 -1 -1 -6
re not|17 -3 -6 -4
re only|-4 -5 1 -2
re passing|-6 -2 -1 -1
re selected|-11 16 -2 0
re sorry|-1 -15 4 -7
re still|-8 11 -3 -2
re the|-7 -7 23 2
re through|-6 -4 15 -1
reach|2 11 0 -4
reach out|1 16 -4 -3
reach you|-9 0 13 -1
reached|-2 9 -3 -2
reached us|-6 11 -1 0
reaching|11 -4 -3 -2
reaching out|11 -3 -2 -1
read it|-5 15 -8 -3
read the|-16 0 -3 -1
read this|10 -4 -1 -1
ready|0 -6 -4 -3
ready to|-7 -4 1 -2
reage*|-19 5 2 -4
reageerde|-5 -2 -1 -1
reageren|-9 10 -3 -2
reali*|2 8 15 -7
realizado|-5 9 -1 -1
realizar|-6 2 15 -2
reall*|14 -8 -1 0
really|14 -8 -1 0
really well|9 -3 -1 -1
reapp*|10 7 -7 -3
reapply|8 9 -7 -3
reapply after|14 -2 -3 -1
reapply in|-5 -2 -1 -1
reaso*|6 -13 -4 -1
reason|16 -12 -4 -4
reasons|-7 -8 -8 2
reboo*|-5 -1 -4 -1
rebook|-5 -1 -4 -1
recai*|11 -3 -3 -2
receb*|-13 20 -6 -6
recebemos|-18 32 -5 -3
recebemos a|-9 12 -1 0
recebemos o|-3 13 -2 -1
recebi|0 10 -3 -4
rececao|-8 11 -2 -1
rececao da|-9 11 -1 0
rececionista|14 -4 -3 -2
recei*|-2 11 -3 -2
receipt|-9 19 -4 -2
receipt of|-9 20 -2 -1
received|-5 20 -7 -2
received and|-16 20 -1 0
received by|-8 12 -1 0
received more|-13 3 -1 0
received your|-18 28 -2 1
receiving|1 -4 -5 -3
receiving this|-9 2 -3 -1
recem*|-6 -1 -2 -1
recemment|-6 -1 -2 -1
recemment participe|-6 -1 -2 -1
recen*|0 -5 -4 -4
recent|12 -6 -3 -3
recentemente|-7 -2 -2 -1
recently|-6 -7 -5 -3
recently applied|-8 -5 -1 0
recently interviewed|-8 0 -2 -1
recep*|-2 12 -3 -1
reception|-2 10 -3 -1
reception de|-2 12 -2 -2
recev*|-11 12 0 -7
recevrez|-4 10 -1 -1
recevrez un|-7 11 -1 0
reche*|12 -14 -6 -4
recherche|4 -9 -5 -3
rechn*|-20 21 -5 -3
rechnen|-15 15 -2 0
recht|-6 12 -2 -1
rechtsanwalte|-4 9 -1 -1
recib*|-6 16 -5 -6
recibido|-11 23 -5 -3
recien|-3 -4 -1 -1
recom*|-7 -3 -10 4
recommend|-8 1 -3 -2
record|-10 -7 5 1
recording|-2 -4 -5 -1
recruiter|-7 12 0 -4
recruiter has|9 0 -1 -1
recruiter will|-9 11 -2 -1
recruiters|-6 9 -2 -1
recruiting team|-1 9 2 -3
recruitment process|3 8 -1 -1
recruitment team|9 -2 -2 -1
recrutamento|4 -9 -1 -2
recrutement chez|-6 -1 -2 -1
recu|-3 25 -7 1
recu votre|0 13 -4 -3
recue|-12 20 -4 -2
recus|-7 -1 -1 0
redac*|-2 -5 1 -3
reed|9 -3 -1 0
reel|11 -3 -2 -1
refer|11 -6 -5 -4
refer to|15 -4 -1 -1
referee|-6 -2 -3 -1
referees|-6 -3 -2 -1
reference to|12 0 1 3
references|-20 -5 -1 12
references and|4 6 -2 7
referente|10 -4 -1 -1
referred|8 20 -4 -3
referred to|-2 11 -2 -1
referred you|-6 17 -1 -1
refun*|-8 -2 -6 -1
refunded|-8 -1 -1 0
refus*|-2 -19 -9 0
refused|-14 -9 -6 -5
refusee|16 -9 -4 4
regarding|-1 15 0 -2
reggi*|-4 -2 -3 -1
reggio|-4 -2 -3 -1
regie*|16 -8 -3 -2
regieassistenz|10 -6 -1 -1
regio*|13 -3 1 -2
regional|9 7 2 -3
registering|-17 22 -3 -1
registering for|-9 7 -2 -1
registering your|-7 14 -1 -1
registration|-1 -11 5 -3
registrations|-9 7 -3 0
regol*|-2 -8 -2 -1
regret|5 -6 -4 -5
regret de|4 -7 -4 -4
regret to|7 -8 -5 -4
regrettably|-1 12 0 2
regrettons|-8 -2 -1 -1
regulatory|-7 -1 -3 -1
regulatory affairs|-8 -1 -2 -1
reich*|8 -10 5 -5
reichen|-3 -5 -1 -1
reichen sie|-3 -3 -4 -1
reicht|11 -3 0 -4
reise*|-6 -1 13 -3
reisekosten|-4 9 0 0
rejec*|-9 -16 -13 -9
rejected|-7 -16 -12 -10
rejected by|-6 -4 -4 -4
rejection|-13 -2 -4 -1
rejections|-4 -3 -3 -2
relac*|12 -5 -4 -2
relacion|10 -2 -3 -2
relat*|3 -11 2 -4
relationship|-3 -2 10 0
relevant|5 -6 10 -2
relevant for|-2 -4 11 -1
reloc*|-13 -1 4 11
relocation|-10 -3 4 11
remai*|2 12 -7 -5
remain|-4 13 -5 -4
remar*|-2 -2 9 -1
remarcar|-4 -2 10 -1
remer*|12 -6 -3 2
remercie|9 -9 -2 6
remercions|12 -4 -3 -2
remov*|2 -15 9 -3
rende*|-9 -6 6 -5
rendezvous|-9 -6 6 -5
rendezvous est|-6 -4 0 -4
renne*|-14 11 1 -3
rennen|-6 12 -5 -3
rensk*|-6 -4 16 -2
renske|-6 -4 16 -2
reopen|-3 -3 -2 -1
reorg*|11 -5 -2 -1
rep|-8 -11 8 -2
rep has|-2 -6 -1 -1
repla*|-3 -3 10 -1
replaced|-3 -3 10 -1
reply with|-19 -6 2 0
repon*|-5 9 1 1
reponse|-21 18 2 9
reponse avant|-7 -2 -1 15
reponse de|-10 14 0 0
reponse tardive|-1 -4 9 -2
repre*|-7 -8 0 -3
repri*|9 -4 1 -1
repro*|-2 -1 11 -2
repub*|-3 0 11 -2
req|-2 -5 -7 1
reque*|-6 -4 -1 -2
request|-8 -4 -4 -3
request because|-4 -3 -2 -2
request for|-13 -4 -4 -5
request was|-4 -2 -2 -2
requested|-17 -8 4 -1
requi*|10 5 -2 -4
required|16 -4 -1 -2
requirement|9 -6 -3 -1
requirements|0 11 -2 -4
requirements will|-10 13 -1 0
requisition|15 5 -3 -2
requisition was|9 -2 0 0
requisitos|15 4 -2 -3
resch*|-11 0 11 -1
reschedule|-9 -3 13 -1
research|8 9 -6 1
reserver|10 -2 -2 -1
reset|-2 -4 -2 -1
residence|-7 -1 -1 -1
residential|-3 11 -1 0
resol*|-1 2 -9 -8
resolucion|-1 -5 -2 -2
resourcing|7 -1 8 -1
respond|-7 9 -8 -6
respond to|-10 12 -1 0
respondiendo|-4 -1 9 -1
response|0 -9 3 -4
response and|-6 -1 -1 -1
responsibility|-6 9 0 0
respuesta|-11 14 -2 5
rest|-3 -4 12 -3
resta|-9 7 -3 -2
resta*|3 6 -10 -3
reste|11 -2 -4 -2
reste*|-14 11 -3 -1
restez|-9 9 -1 -1
restr*|-4 -3 -2 -2
restructuring|-6 -2 -1 -2
restructuring we|-6 -2 -1 -2
resub*|-13 2 -3 -2
resubmit|-3 -4 -3 -2
resul*|10 -3 -3 -4
result|14 -4 0 -2
resum*|-3 9 -8 -7
resume|-5 10 -8 -7
resume and|-8 1 -2 -1
resume for|1 9 -2 -2
resume is|-3 -2 -3 -3
resume on|8 1 0 0
resume thanks|-4 9 -2 0
retai*|9 -4 0 -5
retail|-2 -5 -1 -6
retained|12 -3 -2 -1
retained for|10 -1 -1 -1
reten*|9 0 -7 -6
retention|-11 -3 -1 0
retenu|6 -10 -3 -5
retenu un|-10 -1 0 0
retenue|20 2 -6 -4
retenus|-3 10 -2 -1
retir*|-17 -4 -4 -2
retirado|-6 -10 -1 -1
retirado tu|-6 -10 -1 -1
reto|-4 9 -5 8
retour|-11 4 8 1
retour de|-4 -2 13 -3
retour nous|-6 -1 -2 -1
retra*|-14 4 2 -3
retrait|-9 -5 -2 -1
retrait de|-9 -5 -2 -1
retrasa|-4 11 -1 0
retur*|-18 -12 12 9
return|-18 -6 16 10
reuni*|-15 16 8 -3
revan*|-3 -2 -1 10
revanche|-3 -2 -1 10
reven*|-17 16 -3 9
revenons|-9 12 -1 -1
revenons vers|-9 12 -1 -1
rever*|-13 10 -1 -3
revert|-12 11 -3 -3
review and|-12 7 -3 3
review by|-19 13 -2 -1
review it|-11 12 1 -1
review within|-11 -2 0 0
review your|-11 12 -2 -1
reviewed by|1 15 -1 -1
reviewed it|11 -6 -1 0
reviewed your|10 -12 2 -3
reviewing|-2 15 -3 -4
revis*|4 9 -2 -5
revisado|9 -5 0 -1
revisado tu|10 -4 0 -1
revisaremos|-6 11 -1 -1
rg|-5 -4 0 -1
rh|13 -7 -3 1
ricer*|12 -9 -5 -4
ricerca|13 -5 -4 -3
ricev*|-9 17 -5 -5
ricevere|-4 -2 -3 -1
ricevuta|-5 11 -1 -1
ricevuto|-8 19 -7 -5
ricevuto il|-11 17 -2 -1
richi*|-6 -1 -8 -9
richiesta|-17 0 -5 -5
richiesta di|-7 -7 -1 -1
rient*|-9 11 -3 -2
rientra|-9 11 -3 -2
rifiu*|-5 -3 -3 -2
right fit|10 -2 -3 -1
right for|-11 1 -2 -1
right now|17 3 -8 -5
right to|-14 4 -3 9
rimbo*|-5 -2 0 9
rimborso|-5 -2 0 9
ring|2 4 1 2
ring me|3 -4 -8 13
ring you|0 10 -5 -1
ringr*|15 -9 -8 -4
ringraziamo|9 -2 -5 -3
ringrazio per|10 -3 -1 -1
rio|-9 -1 3 -2
ripre*|-18 13 -2 0
ripresentare|-11 2 -1 0
ripresentare la|-9 2 -1 0
risco*|-6 12 -1 0
riscontro|-6 12 -1 0
riso|-3 9 -2 -1
rispondiamo|-5 11 -2 -1
risto*|-6 -2 -2 -1
risul*|16 6 -9 -5
risulta|9 -2 -2 -1
risulta tra|9 -2 -2 -1
risulti|1 9 -2 -2
rita|18 -6 -1 -2
ritir*|-6 -7 -1 -1
rob|5 -9 -3 -2
robot*|9 -11 1 8
roe|2 -6 -1 -4
roisi*|-4 -8 12 -2
roisin|-4 -8 12 -2
role|10 -1 -2 -2
role at|18 -1 -4 6
role d|-4 -3 -1 -1
role has|11 -4 -2 -1
role i|10 -2 -1 0
role of|3 8 0 0
ron|13 -5 -3 -2
rooij|-3 10 -2 -1
room|-17 -1 6 1
room leader|-3 -1 -1 10
room to|-13 0 -1 -1
rosa|4 -7 -7 -3
rosal*|11 -9 3 -2
rosalia|9 -6 -1 -1
rota|9 -4 2 -3
rotat*|-7 -4 -5 6
round|-6 -8 13 -8
round and|-5 -2 -1 -1
round as|-10 -2 -1 0
round for|-6 -3 16 -1
round the|7 1 5 -1
round*|14 -5 -7 -3
rounds|14 -5 -7 -3
route|-4 -4 -2 -1
rrhh|-4 10 -3 -3
rs|-6 -1 -4 9
rua|3 -6 9 -1
ruckf*|0 9 -2 -1
ruckfragen|0 9 -2 -1
ruckm*|-8 10 -9 3
ruckmeldung|-8 10 -9 3
rucksprache|10 -5 -2 6
rucksprache mit|10 -5 -2 6
ruf|10 -2 -2 -1
rufe|-16 23 5 -3
rufe ich|-15 24 -1 -1
rufen|10 -13 2 -4
rufen sie|6 -10 4 -3
ruft|-14 23 -2 -1
ruft dich|-11 16 -2 -1
ruhe|-3 13 -5 -3
ruhe an|-7 14 -2 -2
ruhig nach|-5 9 -1 -1
ruhig*|-5 -3 13 0
ruhiger|-5 -3 13 0
run|19 -7 -6 0
run a|14 -2 -4 -1
runde|6 -8 15 -5
runs|-12 -8 4 -1
ruolo|12 -8 -6 4
rural|2 -2 2 9
ruth|1 -3 9 -1
s a|5 6 -1 1
s back|-8 13 -1 -1
s gone|1 -6 -6 -3
s gott|9 -2 -1 -2
s il|-11 14 -1 0
s intake|-3 10 -1 0
s interview|-8 -2 -2 -1
s next|-6 9 1 0
s the|14 -4 -6 -2
s v|2 -9 4 4
s with|-5 10 -1 -1
sabad*|-1 -3 -5 -1
sabado|-2 -3 -5 -1
sabato|-6 -4 -1 9
saber|-8 -5 -3 -2
sabri*|-1 -7 -1 -1
sabrina|-1 -7 -1 -1
sachbearbeiter in|5 7 -2 -1
sachbearbeitung|-2 -5 -3 -2
sad|-7 -3 -2 -1
sadly|-1 -4 -3 -4
safel*|-14 19 -6 5
safely|-13 19 -3 -1
safet*|-2 9 5 -2
safety|-2 9 5 -2
sag|-8 -10 11 10
sag kurz|-3 -3 9 -1
sagen|-5 20 -11 1
sagen sie|-9 -1 0 5
saiba|-6 9 -1 -1
said|12 -14 2 8
sala|-13 -14 29 -4
sala consiliare|-12 -1 16 -1
salar*|-22 -15 0 25
salary|-21 -11 4 21
sale|-9 -5 -2 -2
sales development|-7 2 9 -1
salle|-8 -3 17 -3
salud*|16 -1 3 0
saludo|6 12 -4 -4
saludos|10 -6 7 -2
salut|11 9 0 -8
salut*|16 -6 -1 -2
salutations|12 -6 -3 -1
saluti|14 -6 2 -3
sam|-7 -21 3 11
same|-3 -7 23 6
same place|-4 -1 10 -1
same time|-6 -2 14 -1
samir|-7 -2 14 -1
samme*|-4 9 -2 -1
sampl*|-2 -3 12 -1
samstag|-9 -9 7 -6
samue*|-3 -8 -4 17
samuele|-3 -6 -4 17
sandr*|-3 -8 -4 5
sanit*|-4 1 10 -3
sanna|-6 -3 -1 -1
sanne|-3 9 0 -3
sans|-18 5 -7 -4
sans reponse|-8 10 0 0
santa|-9 10 -2 -2
santo*|-5 -2 -2 -2
santos|-5 -2 -2 -2
sao|-10 0 5 -4
sao paulo|-6 -4 -3 -3
saper*|-5 9 5 -3
sapere|-5 9 5 -3
sapere entro|-5 9 -2 -1
sara|-12 2 1 -6
sarah|-3 4 -10 -1
sarem*|-10 -2 6 8
saremmo|-10 -2 6 8
sat|-1 -6 20 3
satis*|8 4 -7 10
satisfactory|3 -1 -2 12
satisfactory references|5 -1 -2 9
satur*|-6 -16 19 -7
saturday|-10 -14 20 -9
satz|-12 -2 5 -1
saude|-13 0 2 3
saved|-16 -9 -6 -2
saved is|-4 -3 -1 -1
saw|-8 -6 12 -5
say|1 3 -9 5
say it|-2 9 -1 -1
say that|9 -6 -6 1
say we|-4 1 -3 10
say yes|1 -4 -2 13
says|3 -10 1 -4
says no|10 -3 -2 -1
scade|-3 -7 -1 0
scade tra|-3 -7 -1 0
scale|-6 -2 -3 9
scelt*|14 -5 -13 5
scelta e|10 -1 -3 -1
scelto|18 -6 -8 0
scelto di|17 -4 -2 -3
scelto un|-3 -4 -3 -3
schaa*|-2 -4 -6 17
schaal|-5 -2 -6 17
schad*|-10 -9 2 1
schade|-4 -6 4 -4
schade dass|-13 -2 -2 -1
schau|-12 27 -12 -7
schau ma|-4 22 -6 -4
schau*|-4 20 1 -4
schaue|-6 12 -2 -2
schaue sie|-6 12 -2 -2
schauen|-1 12 3 -3
schauen sie|7 -1 4 -1
sched*|-4 -5 19 -6
schedule|-12 0 19 -1
scheduled|-10 -8 17 -2
scheduled for|-15 -5 16 -2
schei*|12 -3 0 -2
schic*|-11 -4 -2 4
schichten|-8 -5 -3 -1
schlu*|-2 -8 9 -6
schne*|-10 9 -2 -3
schneller|-7 -4 2 -1
scholarship|-7 -1 -1 -1
schon|7 -2 -8 -6
schon dass|-9 -2 -3 -2
schon dich|-7 0 -1 -1
schon komplett|11 -6 -1 -1
schon sagen|-6 14 -3 0
schon wen|25 -9 -5 -4
schon zwei|-8 -1 13 -1
schon*|14 -3 3 -4
schone|9 0 -3 -2
schoo*|5 8 1 -4
school|3 10 1 -3
school of|-5 10 -1 -1
schre*|11 9 3 -7
schreiben|12 0 -3 -2
schri*|-3 3 9 -5
schritt|-11 6 13 -1
schuh*|-4 -3 10 -1
schule|7 -2 -6 10
schwa*|-11 0 9 -2
schwarze|-4 -3 11 -1
schwarze hose|-4 -3 11 -1
scien*|-1 -14 7 -5
scientist|7 -9 -2 -1
scola*|-7 10 -3 4
score|22 -4 -8 0
score*|9 -4 -6 7
scored|12 -4 -2 -1
scree*|-4 4 -9 1
screen|-11 3 -2 7
sde|-2 -2 -5 0
sde intern|-2 -2 -5 0
se candidatou|-3 9 -2 -2
se informa|-3 -5 -1 -1
se nao|-17 1 3 -2
se publicara|-6 16 -3 -1
se retrasa|-4 11 -1 0
se si|14 -5 -3 -2
searc*|4 -6 -5 -5
search|5 -6 -4 -5
searches|-8 -1 -2 -2
searches this|-7 -2 -2 -2
seaso*|3 4 -14 1
season|1 5 -12 -1
season starts|-3 16 -3 -3
secci*|-6 -1 -1 -1
seccion|-6 -1 -1 -1
secretaria de|-1 -3 -2 9
secte*|-3 -2 -3 -2
secteur|-3 -2 -3 -2
sections|4 5 4 0
sede|1 0 11 -2
see a|10 1 -3 -2
see and|-4 17 -6 -1
see below|0 -5 -3 -2
see more|-5 -2 -2 -1
see open|-7 -1 -1 0
see who|-7 -9 -2 -1
see you|0 -12 9 -8
seeke*|-3 -3 -2 -1
seen first|-5 -2 -1 -1
seen in|11 -1 -1 0
segue|-17 17 2 9
seguir|10 -10 -1 -4
seguir com|12 -2 -4 -1
segun|-1 -4 -3 13
segur*|-3 -2 -2 -2
sehen|10 1 4 -5
sehen sie|9 5 -4 -2
sehr ihnen|-5 -3 -2 14
sei|8 -6 -6 9
sei ancora|-4 -7 -4 17
seide*|-3 0 10 -3
seidel|-3 0 10 -3
seis|-10 9 -3 -2
seis meses|-6 1 -2 -2
seja|-17 14 -4 7
seja contactado|-8 10 0 0
sekre*|-5 1 10 -1
sekretariat|-5 1 10 -1
sekun*|-3 -4 10 -1
sekunden|-3 -4 10 -1
selbs*|-18 14 -6 -2
selbstauskunft|-14 -1 0 0
selbstverstandlich|-2 9 -3 -1
seleccion|-5 2 -6 -5
seleccion de|-5 -1 -2 -1
seleccionada para|-9 -1 -1 7
seleccionado|11 4 -5 -4
selecionado|8 3 5 -4
selected another|11 -2 -2 -1
selected as|-9 0 -1 -1
selected for|-12 11 -7 -5
selected in|-10 0 -1 -1
selected someone|11 -6 -2 -1
selected to|-12 7 13 -3
selectie|1 15 -7 -3
selectiecommissie|9 -5 -1 -1
selection panel|-13 1 -1 0
selez*|11 5 -5 -7
selezione|0 11 -8 -4
selezione e|-8 11 -1 -1
semai*|-19 21 -7 2
semaine|-11 14 -6 -3
semaines|-13 14 -3 5
seman*|-22 25 -7 -3
semana|-17 23 -3 -6
semana que|-11 16 -2 -1
semanas|-11 13 -1 -1
semel*|9 -2 -1 -1
semelhantes|9 -2 -1 -1
send|-3 -3 -2 -1
sending in|-5 10 0 0
sending us|-11 7 -2 -2
sending your|11 2 -2 -1
senho*|1 0 -10 2
senhor a|-9 2 -3 7
senhora|9 0 -2 -1
senor|12 -6 -2 -1
senor*|-10 -1 0 0
sense to|9 -1 -2 -1
sent to|-2 12 -1 -1
sent your|-4 -3 -3 -1
senti*|4 -12 5 -7
senza|-5 -9 -4 -2
sep|-10 5 2 -1
sepa|-9 8 -3 -2
sepa algo|-13 9 -2 -2
separate|-8 10 -1 0
separately|9 -6 -2 -1
septe*|-4 -6 -10 16
september|-6 -4 -10 15
september subject|-3 -2 -2 9
ser|-6 7 10 -2
ser seleccionado|-6 10 -1 -1
sera|-4 7 12 -4
serao|-16 17 -1 -1
serao contactados|-7 10 -1 -1
serat*|10 -2 -4 -2
serata|10 -2 -4 -2
serata di|10 -2 -4 -2
serie*|-17 -10 12 -8
series|-11 -6 -8 -3
seriezvous|-12 -6 20 -3
seriezvous disponible|-6 -2 10 -1
seriezvous libre|-6 -3 12 -1
serio*|-6 -2 -2 16
serions|-4 -3 -1 12
seron*|-7 13 -1 -4
seront|-13 15 0 -2
serra|-4 15 -2 -4
serve|21 -3 -4 -4
service des|-10 6 -2 0
servicedesk|-3 -4 -3 -1
servicemonteur|-6 -5 -5 22
services|7 12 -3 -5
servicos|-10 -6 -2 4
servu*|9 -3 -6 9
servus|9 -3 -6 9
set|0 -6 9 -4
set up|-4 1 13 -4
setem*|-10 6 -2 5
setembro|-10 6 -2 5
sette*|-5 18 -2 -3
settembre|-8 19 -2 -3
settimana|-11 13 -5 -2
settimane|-6 12 -2 -1
seu|2 -1 -5 -10
seu curriculo|5 17 -6 -6
seu cv|-10 13 4 -2
seu interesse|12 -8 -1 0
seu projeto|-7 -1 0 -1
seuil|10 -2 -1 -1
seuil d|9 -2 -1 -1
seus dados|-3 9 -2 -1
sever*|2 -2 -7 -4
several|1 -2 -6 -4
sevil*|-3 -3 -2 -2
sevilla|-3 -3 -2 -2
sexta*|-10 7 -3 9
sextafeira|-10 7 -3 9
shah|-4 -2 -2 -1
shall|6 8 -6 2
shann*|11 -2 -2 -1
sharp|-2 -3 14 -1
she s|11 -3 -2 -1
sheet|-7 -5 -2 -1
shift*|11 3 -6 -2
shifts|10 3 -6 -2
shipped|1 -4 -3 -3
shipping|-3 11 -2 -1
shoes|-13 -5 25 -2
shop|9 -4 -4 10
short online|-2 0 -7 0
short*|2 11 4 -4
shortlist|11 6 -10 -4
shortlisted|0 8 13 -5
shortlisted candidates|-17 14 10 -1
shortlisted for|4 -7 18 -2
shortlisting|4 20 -9 -2
shoul*|3 7 -2 1
should have|9 -4 -2 -1
should you|2 2 11 -3
should your|-6 11 -1 -1
shout if|-5 -6 -4 10
show|-20 -4 -4 -7
show you|-4 -2 -3 -2
shown in|9 -2 -1 0
shows|10 -2 -1 0
si|-1 9 -3 -2
si abrimos|11 -5 -2 -1
si comunica|11 2 -2 -3
si conferma|-3 17 -2 -1
si e|16 -8 -3 -1
si el|-9 13 -1 -1
si en|-13 14 0 0
si falla|10 -3 -2 -2
si no|-15 -3 6 -5
si sale|-7 -5 -2 -1
si se|14 -10 -1 0
si terra|-11 -1 14 0
si tu|-1 8 4 -2
si votre|-7 10 -1 0
siamo spiacenti|-1 -4 -2 -2
sich bis|-6 9 -1 3
sich bitte|-5 -3 -2 -1
sich der|-19 6 6 12
sich die|-16 11 -4 -3
sich erledigt|14 -2 -3 -4
sich fur|11 3 -5 3
sich im|-3 -3 -2 -2
sich in|9 -5 -3 -1
sicht*|-7 14 -3 -1
sichten|-2 10 -2 -1
sick|-9 21 -9 -1
sick and|-5 18 -13 -1
side|13 -2 6 -2
sido|4 -12 -4 -8
sido descartado|11 -4 -2 -1
sie aber|-6 -4 14 -1
sie als|9 -3 -2 1
sie am|-24 -11 32 3
sie an|-15 18 -3 -3
sie bei|16 -13 1 -2
sie bekommen|-10 0 -1 -2
sie bis|-13 16 7 -1
sie derzeit|-5 -2 -1 -1
sie die|10 -11 4 -1
sie dies|1 -8 -2 -1
sie diese|0 -7 -3 -1
sie einen|-10 4 -4 11
sie entschieden|-16 -3 -4 25
sie es|-11 -6 -1 3
sie fur|-3 -1 19 -2
sie gerne|-3 -4 11 -1
sie haben|5 -22 2 -1
sie horen|-5 11 -1 -1
sie ihr|13 -4 4 -2
sie ihre|-18 4 6 -4
sie im|2 -7 -1 -3
sie ist|-2 9 -2 -1
sie konnen|-7 -8 3 11
sie mal|11 -2 -1 -1
sie mich|1 -7 -1 -2
sie mir|-13 2 -1 13
sie mit|-5 -1 -5 -2
sie mussen|-7 -10 -2 -1
sie nicht|5 -9 -4 -1
sie sind|-1 18 -2 -3
sie stehen|0 -3 -4 -2
sie um|-7 -4 -1 0
sie von|-4 12 -3 -2
sie werden|5 -4 10 -2
sie zu|-21 18 2 -4
sie zum|-2 -4 9 -1
siend*|-7 9 0 0
siendo|-7 9 0 0
sign and|-4 -1 -1 11
sign by|-2 -2 -2 10
signi*|-1 2 -5 16
signing|-6 1 -2 19
signing bonus|-3 -1 -2 15
signo*|5 -9 -4 -3
signora|9 -3 -2 -2
sigue|-3 15 -3 -2
sigui*|-4 4 8 1
siguiente|0 -5 10 1
siguientes|-7 9 -1 0
silen*|-1 15 -4 -1
silence|-4 16 -3 -1
silke|-1 0 0 9
silvi*|-1 -4 9 -1
silvia|-2 -3 9 -1
sim|-11 15 -4 -2
simil*|-4 1 -8 -6
similar|-9 3 -7 -6
similar jobs|-5 6 -6 -4
sin|3 7 -9 -6
sin efecto|11 -7 -1 -1
since|9 0 -6 3
since been|10 -4 -2 -1
sind alle|-4 9 -4 -1
sind ein|-3 10 -3 -1
sind nicht|-6 10 -2 -1
sind sie|-7 -6 -6 4
sind vergeben|8 -9 0 0
sind weiter|-4 11 -2 -1
sind wir|13 -8 -9 -5
singa*|-4 14 -3 -1
singapore|-4 14 -3 -1
singl*|16 -5 -2 -1
single|16 -5 -2 -1
sir|12 -3 -2 -2
siste*|4 -7 13 -2
sister|0 -6 14 -1
sit|-2 -7 -1 -2
situa*|8 -3 7 1
situacao|9 0 -3 -2
situacao nao|12 -2 -1 -1
six|9 -2 -4 5
six months|18 0 -5 4
skill*|5 -2 -9 0
slide*|-3 -3 12 -1
slides|-6 -2 12 -1
slot|-16 -7 42 -1
slot has|-5 -1 10 0
slot here|-6 -2 9 0
sluit|18 -7 -3 -2
smith|-8 3 -7 -1
snel|-12 7 -3 -1
so come|-5 9 -3 -1
so do|-1 -5 -2 -1
so dont|-6 -4 -2 -1
so here|18 -4 -2 -3
so i|13 -5 -6 -5
so it|10 11 -6 -4
so long|-1 -6 -2 0
so much|10 -2 2 -3
so please|-7 26 -9 -3
so pleased|-7 -2 -2 12
so sorry|-2 -2 9 6
so that|-6 -1 -1 -4
so the|8 2 -4 3
so unfortunately|-4 14 -2 -3
so we|14 -7 1 -1
so you|-8 -3 -5 0
so your|-1 -6 -3 -3
sobal*|-8 14 -3 -3
sobald|-8 14 -3 -3
sobald der|-9 14 -2 -2
sobald ich|-3 10 -1 0
sobald sie|13 -9 3 0
sobald wir|-8 0 -1 0
sobre|7 7 -13 -8
sobre a|-3 9 1 -2
sofie|-6 11 -2 -1
sofor*|-9 6 2 -6
sofort|-9 6 2 -6
sofort antworten|-6 13 -1 0
software engineer|2 3 4 6
soggi*|-5 -3 12 -1
soggiorno|-5 -3 12 -1
sohn|-11 7 8 -1
solicitado|-6 -7 -3 -2
solicitamos|-3 -3 0 9
solicitud|-15 12 -2 -9
solicitud de|-15 9 -4 -2
solicitudes|-13 1 -2 -1
soll|-15 -3 -1 -1
solli*|-4 9 4 -8
sollicitant|10 -6 -2 -1
sollicitatie|-4 10 2 -7
sollicitatie in|-8 -2 -3 -2
sollicitatie is|-17 31 -4 -1
sollicitatie niet|10 -6 -1 0
sollicitaties|-6 16 -5 -2
sollt*|-4 20 -2 -4
sollte|-9 8 -2 -2
sollten|-4 17 -1 -2
sollten sie|0 10 0 -1
sollten wir|-6 9 0 0
solo|-6 17 -2 -4
solo ai|-8 13 -1 -1
some times|-2 -1 10 0
someb*|11 -3 -2 -2
somebody|11 -3 -2 -2
somebody else|12 -3 -3 -2
somebody inhouse|9 -3 -1 -1
somebody who|10 -2 -2 -1
someo*|12 -5 -2 -2
someone|12 -5 -2 -2
someone else|-4 -9 4 -1
someone for|11 -4 -2 -1
someone who|23 -4 -4 -1
someone with|19 -4 -2 -1
somet*|15 -6 1 -3
something|14 -6 1 -3
something else|14 3 -5 -2
somme*|10 -6 -4 -7
sommer|10 -13 -7 -4
sommes|12 0 -3 -5
somos|-8 11 -1 -1
son|-7 2 -8 -5
son retour|-5 9 -1 0
sonde*|-1 0 15 -3
sondern|-1 -5 16 -3
sonnt*|-12 6 9 -2
sonntag|-11 -1 12 -1
sono|-5 0 -5 -3
sons|18 -1 -5 -3
sonst|-7 -10 5 12
soon|-24 18 1 6
soon as|-21 16 -1 10
sophi*|-8 -3 9 1
sorry|14 -5 -1 -8
sorry about|-9 -1 4 -2
sorry for|16 -5 0 -3
sorry i|1 -4 -2 -4
sorry it|-7 -1 -1 -1
sorry mate|12 -1 -2 -1
sorry the|-10 -2 -2 -3
sorry to|5 -4 -8 -2
sorte na|-9 -1 0 -1
souha*|18 -9 -7 0
souhaitons|16 -10 -8 -3
soup|-4 3 -3 9
sous|-1 11 -5 5
sozia*|-8 -3 3 -1
space|-7 -4 -2 -2
speak soon|-6 10 1 -1
speak*|13 -8 4 -1
speaker|9 -4 -2 -1
speci*|11 -8 -4 3
specialist|7 -9 -5 9
specific|-3 -5 -1 -1
specification|10 -2 -1 0
speed*|-9 3 -3 -2
spend|0 -4 9 -2
spiac*|1 -3 -8 -4
spiacenti|-3 -6 -4 -4
spijt|9 -2 2 -1
spijt kunnen|9 -1 -3 0
spoke to|0 -1 -1 11
spoke*|17 -13 -4 -2
spoken|17 -13 -4 -2
spoken for|16 -5 -4 -2
spont*|-8 13 -1 0
sport*|3 2 15 -4
sportkleidung|-5 -4 19 -1
spots for|12 -6 -2 -1
sprin*|16 -11 -9 0
spring|13 -10 -9 1
squad|-8 -2 -3 -1
squad this|-6 -2 -1 -1
sr|9 1 0 -2
srl|11 -5 -1 -1
ssa|1 2 4 4
staat|-1 5 -7 9
staat klaar|-2 -2 -4 11
stadt*|-4 6 1 6
staff|14 -2 0 3
staff*|19 -6 -3 -3
staffed|9 -4 -1 -1
stage*|9 -1 -1 -1
stagi*|27 -14 -3 3
stagiaire|12 -4 -2 -2
stagiaires|11 -3 -3 -2
stagione|11 -4 -2 -1
stand|-9 7 -6 -1
standard was|-11 -2 -2 -1
standort|10 -1 -2 -1
standorten|-7 10 -1 0
stands|-7 -6 9 6
stap|3 -6 9 -1
star|10 -2 0 0
start|-14 -11 -11 33
start as|-7 -2 -3 16
start date|-7 -4 -3 10
start interview|-4 -1 10 0
start the|6 -3 -3 10
start*|0 1 -11 4
started|9 -6 -6 -2
started an|-3 -5 -2 0
starting|3 -7 -3 16
starts|-6 24 -6 -2
stata accolta|-5 -3 -1 -1
stata coperta|12 -3 -3 -2
stata inviata|-7 16 -3 -1
stata scelta|-9 -4 -3 8
state|9 3 -3 -2
statement of|-3 9 -1 0
station|9 1 2 1
stato|17 -11 -7 -8
statt|-15 1 14 -3
status ihrer|15 -7 -1 -1
status in|-7 10 -1 -1
status not|10 -6 -1 -1
status of|-2 15 -4 -2
stay|11 -9 -1 -2
stay in|14 -6 -3 -1
stays|-11 -3 9 -3
stays the|-4 -3 11 -1
stefa*|9 -3 -4 6
steff*|-6 -3 0 -2
steffi|-6 -3 0 -2
stelle als|0 -14 12 11
stelle ist|15 -10 -6 -4
stelle sachbearbeitung|-7 -6 -1 0
stellen in|-4 -3 -2 -1
stellenbesetzungsverfahren|9 -3 -1 -1
step in|9 -2 0 0
steps|-10 20 -3 0
sterk|11 -3 -4 -2
sterk*|9 -3 -1 -1
stess*|16 -5 0 -4
stesso|13 -3 0 -3
steue*|-5 -3 -2 -1
steward|9 3 -4 -1
still|-29 15 2 2
still being|-5 10 -1 0
still free|-5 -1 -1 13
still have|-11 10 8 -1
still interested|-8 -3 5 9
still open|-6 -3 11 -2
still under|-5 14 -1 0
still very|-5 -2 12 -1
stipe*|-11 -3 -3 9
stock*|-3 3 -8 -1
stop|6 3 4 -4
stopp*|16 -5 -4 -3
store manager|6 -7 -5 -5
strai*|19 -3 -2 -1
straight|19 -3 -2 -1
straight to|9 -2 -1 -1
stran*|12 -5 -3 -3
strat*|11 1 -3 -1
strau*|18 -6 -4 -2
strauss|14 -4 -4 -2
stree*|-3 2 -4 -4
street|-3 2 -4 -4
stren*|16 -4 -7 0
stret*|-5 10 -3 6
stretch|-5 10 -3 6
stron*|6 -11 1 2
strong|4 -12 3 3
strong candidates|-7 -1 -2 11
students|-6 -6 4 -1
studi|2 -5 -2 9
studi*|-1 -7 -2 -1
studienplatz|-7 -1 -1 -1
study|-8 -7 -2 -3
stuff|15 -3 -3 -2
stund*|-6 -3 11 1
stunde|-7 -7 17 7
stuur|-5 -3 -3 -4
su curriculum|-2 9 -1 -1
su interes|10 -6 -3 -2
su participacion|9 -5 -1 -1
su perfil|10 -2 -3 -2
su un|10 -1 -3 -1
sua candidatura|8 10 -4 -6
sua domanda|-14 11 -4 -3
sua opiniao|-7 -2 -2 -1
sua participacao|14 -4 -2 -2
sua richiesta|-6 -6 -1 -1
subje*|-16 -5 -6 22
subject|-11 -2 -4 24
subject to|-12 0 -2 24
submi*|-9 10 -7 -7
submit|-9 -10 -1 -6
submit again|-8 -1 0 0
submit it|-4 0 -3 -2
submitted|-17 17 -7 -3
submitted before|-2 -6 -1 -1
submitted successfully|-4 9 0 0
submitted to|-3 11 -2 -1
submitting|-13 13 -7 -5
submitting your|-8 12 -4 -3
succes|14 -9 -3 -6
succes met|-1 -8 -4 -3
succes verder|15 -3 -3 -3
success in|1 -5 -4 -4
successful and|-14 1 1 18
successful at|13 0 -2 -1
successfully|-16 20 -1 -2
successfully submitted|-11 18 0 1
suces*|14 7 -6 -3
sucesso|14 7 -6 -3
such|-4 1 19 -3
such a|-6 2 9 -1
suchauftrag|-9 -3 -2 -1
suche|-16 -4 -3 -2
suche*|10 -8 -5 -4
suchen|10 -8 -5 -4
suchen wir|3 -9 -7 -3
sucht|-11 -3 1 -2
suert*|12 -8 -7 -5
suerte|12 -8 -7 -5
suerte con|-8 -1 -1 -1
suis|-8 0 9 -4
suit|-4 -5 28 -4
suit you|1 -2 11 -2
suita*|15 5 -4 1
suitable|18 0 -2 -1
suite|12 -7 3 -4
suite a|11 -12 17 -5
suits|-10 -1 6 -1
sulli*|-4 -3 10 -1
sullivan|-4 -3 10 -1
summe*|15 -7 4 -4
summer|15 -7 4 -4
summer internship|9 -3 0 0
summi*|-3 -6 -1 0
summit|-3 -6 -1 0
sun|-3 5 -4 9
sunda*|-10 7 4 -9
sunday|-9 5 7 -8
sunday midnight|-9 3 7 0
suo|5 4 -10 -8
suo nominativo|9 7 -3 -2
suo profilo|9 6 -7 -5
super|4 -10 12 0
superado|9 -2 -2 -1
superior|-2 1 11 -2
supervisor|9 -13 16 -5
suppl*|-3 2 -7 -1
supplier|-5 -1 -2 -1
supply|-6 10 -4 -4
support is|-2 -1 9 0
support worker|15 -4 1 0
suppr*|-4 -6 -2 -2
sur le|7 -10 8 -5
sur un|10 -3 -1 -1
sure|-4 -4 0 -2
surve*|-12 2 2 -2
survey|-7 -3 -6 -4
surveyor|-5 -6 13 4
susan*|0 9 -1 -1
syste*|-5 3 -4 -3
ta|-3 16 5 -2
ta candidature|-15 19 7 -3
table|-3 0 12 -4
tag|1 -2 -2 -7
tag frau|12 -5 -3 -2
tag herr|2 -2 9 -7
tage urlaub|-3 -2 -6 10
tagen|-23 6 -10 5
tagen geloscht|-9 -8 -2 -2
take anybody|10 -1 -2 -1
take care|10 -2 0 0
take part|-17 -2 0 0
take place|-5 3 16 0
take the|-19 -4 2 -2
take up|-4 9 -3 -1
take us|-5 9 -1 -1
take you|15 -6 -4 -3
take your|9 2 -1 0
takeh*|10 4 -1 -1
takehome|10 4 -1 -1
taken|8 -9 12 -7
taken the|13 -4 -2 -2
takin*|13 -2 -4 -2
taking|13 -2 -4 -2
taking it|10 -2 -1 -1
taking longer|-11 4 0 0
taking the|13 -6 -2 -1
tal|1 -8 12 -3
talent community|-1 -1 -5 -2
talent pool|4 -11 -3 -1
talentos|13 -7 -2 -2
talk|5 -4 15 -2
talke*|9 -5 -7 18
talked|9 -5 -7 18
talked about|-2 -4 -4 19
talked it|12 -1 -3 -2
talking|7 2 2 0
talks|-8 -1 -1 -1
tambe*|12 -5 -2 -1
tambem|12 -5 -2 -1
tamsi*|10 0 -3 1
tamsin|10 0 -3 1
tanto|-11 15 -4 -3
tardi*|-1 -4 9 -2
tardive|-1 -4 9 -2
tb|-6 -3 -4 -2
tb test|-6 -3 -4 -2
te agradecemos|9 -1 -1 -1
te avisaremos|-6 14 -2 -1
te chamo|10 -4 -2 -2
te desanimes|13 -9 0 0
te digo|-11 21 -5 -2
te escribo|-9 13 -4 -3
te gaan|16 -3 -5 -2
te ha|-2 -3 10 -1
te llamo|11 -6 1 -3
te mando|-11 -2 8 9
te unas|-1 -2 -3 10
te va|-5 -2 12 -2
tea|-3 4 -4 15
teach*|-2 2 9 -2
team and|-1 -8 -1 -2
team at|-1 3 12 -2
team has|22 -9 -3 0
team leader|-4 12 0 0
team member|3 0 -9 7
team of|13 -2 -1 -2
team will|-15 17 0 0
teaml*|-5 -5 15 -4
teams|-21 -9 42 -4
teams with|-4 -2 11 -2
teams*|-4 -3 10 -1
techn*|1 -5 15 -2
technical|-2 1 20 1
technician|6 6 3 -4
technique|-1 -8 9 -1
tecnico superior|-2 -3 9 -1
teil|-10 -6 11 -4
teile*|-3 9 -5 2
teilen|-3 9 -5 2
teilnehmen|-6 -3 13 -1
teilz*|-9 2 -3 -4
teilzeit|-9 2 -3 -4
telef*|-12 8 11 4
telefon|-4 11 3 -2
telefone|-5 9 -2 -1
telefonisch|-7 -11 9 6
telefonischen|-5 10 -2 0
telefonischen nachfragen|-5 10 -2 0
telefoon|-7 3 -3 13
telephonique|-4 -3 18 -2
telet*|-6 -5 -2 10
teletravail|-12 -6 -6 17
tell me|-6 -3 10 9
telt|-3 -2 -1 -3
tempo|11 -1 -3 7
tempo determinato|-2 -2 -2 11
temporarily|-11 14 0 0
temps|6 -1 -6 13
ten|-1 3 11 -10
ten minutes|-4 -4 13 -2
ten working|-4 9 -1 0
tenan*|-4 -2 -2 -2
tenemos tu|-9 17 -4 -2
tengo|4 -11 -1 -1
tengo presente|10 -3 -4 -1
tenha|-5 -2 -1 -1
tenha sido|-5 -2 -1 -1
tenta*|-13 -2 -2 5
tentar|-9 -1 -1 -1
tentar novamente|-6 -1 -1 -1
teo|-3 9 -2 -1
ter vindo|9 -3 -2 -1
terca|-1 -4 13 -2
term|13 -5 0 1
term and|9 -1 -1 -1
termi*|-6 -6 12 -2
termin|-22 -11 32 7
termin fur|-8 -3 13 -1
termo|-4 -2 -2 9
terra|0 -4 10 -3
terra il|-11 -1 14 0
terra*|10 -9 -5 -2
terre|0 9 -1 -1
terri*|1 10 6 -5
terug|-4 10 -2 -1
tes|-5 -3 15 -3
test|3 -6 23 -4
test dauert|-4 -3 11 0
test technique|-2 -3 10 -1
teste|19 -3 1 -5
teste*|-6 -4 23 -2
testergebnis|-3 -3 13 -1
testergebnis konnen|-4 -2 13 0
tests|12 7 1 -4
tests and|-9 -2 14 0
teu|0 -6 -3 -1
text|-2 15 1 -3
text you|-5 15 -4 -1
that after|9 -2 -1 0
that changes|13 -5 -2 -1
that date|-13 3 -2 -1
that doesnt|3 -1 -2 9
that match|11 -6 -1 -1
that on|9 1 -1 0
that period|-8 -1 -1 0
that s|3 3 3 6
that they|13 -12 -7 2
that yours|-13 -2 -2 -1
the ad|-2 -1 12 -2
the applications|5 -10 -5 -2
the assessment|-3 -3 -1 -4
the assistant|11 -4 -1 -1
the associate|-8 -3 2 -1
the bioinformatician|-1 -5 -2 -1
the board|14 6 -6 -3
the bus|-11 -5 25 -3
the business|6 4 -1 0
the candidate|16 -2 -2 -2
the candidates|9 0 -2 0
the care|9 -3 -1 -1
the casting|-6 -3 -2 -1
the certificate|-4 -2 -3 -1
the chance|-1 -3 -3 -2
the children|11 -2 -1 -1
the client|18 -6 -2 -3
the closing|-9 16 -2 -1
the company|5 1 -1 5
the contract|-8 -1 -2 14
the course|-5 -1 -3 0
the criteria|-19 -2 -2 -1
the customer|9 -2 -1 0
the data|-6 0 -3 -3
the date|12 -3 -1 0
the day|-5 -4 18 -1
the deadline|-12 6 17 -1
the dean|5 -4 -3 9
the decision|15 -8 1 -4
the delay|-8 0 -2 -1
the department|9 -9 -3 -2
the deputy|-2 -2 -3 -2
the director|15 -3 -1 -2
the doctoral|-10 0 -1 -1
the editors|-8 -1 -1 -1
the end|2 2 -10 3
the engineering|-7 -4 -2 -2
the essential|11 -2 -1 0
the executive|-3 -6 0 0
the festival|11 -1 -1 -1
the firm|14 -4 -2 -2
the first|-2 -9 -11 16
the flat|-9 -1 -1 0
the full|-9 -3 5 -1
the graduate|-7 -1 -1 0
the group|10 -3 6 -1
the hiring|4 19 -4 -5
the home|11 -4 -5 -1
the initial|-11 6 0 0
the interest|13 -5 -1 0
the interview|7 -7 18 -3
the job|4 3 -9 13
the landlord|-17 -1 -1 -1
the last|10 -7 -4 -2
the licence|18 -5 -2 -1
the link|-14 -6 16 -3
the list|10 -1 -5 -3
the meantime|-2 9 -5 -3
the medical|15 -5 -3 -3
the membership|-6 -1 -1 -1
the mess|-11 -1 -1 -1
the middle|-10 9 -2 -1
the month|-14 2 -2 7
the new|-1 15 -5 -3
the offer|-4 -6 -8 22
the online|-5 11 0 -2
the others|0 10 -2 -1
the outcome|-3 19 -10 -4
the partners|7 6 -3 -1
the pass|9 -2 -2 0
the past|-3 -4 -1 -1
the people|7 6 -2 -1
the person|2 -5 -3 12
the phone|6 -13 13 7
the position|7 3 -2 4
the post|19 -4 -5 8
the project|9 -3 -3 -2
the property|-8 0 -1 -2
the public|-8 0 -3 -2
the recruiter|14 1 -4 -2
the reel|11 -3 -2 -1
the rejection|-4 -1 -4 -1
the required|12 -2 -2 -1
the right|10 -7 -8 -3
the role|10 6 -3 -2
the room|-25 -2 -5 3
the salary|-4 -3 -2 15
the sales|4 1 9 -1
the same|-1 -4 17 1
the school|3 9 -2 -1
the search|16 1 -2 -2
the second|-4 19 -1 -4
the selection|-2 12 -4 -3
the shift|-6 -2 -3 -1
the shortlist|0 -6 -2 -1
the shortlisting|9 5 -2 -1
the show|-14 -2 -1 -1
the slot|-4 -4 19 -1
the standard|-6 -5 -4 -2
the status|-4 11 -6 -4
the system|-7 -6 -4 -2
the takehome|10 -1 -3 0
the technical|-2 2 10 -1
the ten|10 -1 -1 -1
the terms|-5 -1 -1 9
the test|-1 3 12 -2
the time|9 -4 -3 -2
the trial|20 -2 -4 -3
the trust|10 -5 -1 0
the vacancy|16 1 -5 -2
the video|3 3 7 -3
the voice|-9 -1 -1 -1
the waiting|-7 -2 -1 -1
the waitlist|-5 -3 -4 -2
the website|-11 3 -2 -2
the week|-27 16 -3 7
the written|-1 -3 9 0
theater de|-6 -1 -1 -1
their|-1 1 -7 -5
them i|-6 11 0 -2
them on|-4 14 -3 -1
thema|-14 0 11 -2
then we|-11 6 3 -1
theo|5 -2 -9 -6
thera*|-4 9 0 0
there isnt|-7 11 -1 0
there may|-5 12 0 0
there s|3 13 -5 -5
there was|14 -5 -3 -1
there were|12 -8 -5 4
there*|16 -5 -3 -2
therefore|16 -5 -3 -4
therefore unable|-7 -2 -1 -1
these next|-6 13 -1 0
they|14 -8 -8 -5
they are|9 0 -1 -1
they have|20 -4 -3 -1
they ll|-9 4 -1 -1
they re|11 -14 -6 -4
they ve|26 -5 -4 -3
they want|-6 -1 -3 -1
they went|-7 -1 -3 -2
they were|6 -9 -4 3
they wont|6 6 -1 -1
thing|19 -12 6 -3
thing*|2 8 1 0
things|2 8 1 0
think it|13 -3 -4 5
think of|-4 9 -2 -1
think that|-6 -2 -1 -1
think*|-3 -2 -3 -1
thinking|-4 -2 -3 -1
this alert|-10 -3 -2 -1
this because|-6 -5 -1 0
this confirms|-14 11 -2 -1
this date|-11 6 10 0
this does|-6 -2 -1 -1
this inbox|-5 13 -2 -1
this job|14 -1 -3 5
this notice|14 -8 6 0
this occasion|9 -5 -6 -4
this offer|-8 -1 -3 24
this office|8 5 -2 -1
this one|21 -4 -4 -3
this position|12 -5 -3 -2
this post|22 -6 -4 -3
this project|-3 -3 -3 -3
this requisition|14 -5 -1 -1
this role|20 -13 -4 -2
this round|-34 -3 -3 0
this season|-4 -3 -2 -1
this stage|9 3 -4 -1
this time|13 -10 -7 -4
this vacancy|10 -2 -2 -1
this was|-4 -6 -5 -1
this we|14 -2 -4 0
this week|-12 -7 -2 -7
this year|9 -5 -8 -6
tho|12 -2 -4 -1
those selected|-12 1 -1 -1
those who|1 7 3 -2
thoug*|17 -3 -7 -4
though|13 -3 -3 -1
thought|15 -8 -4 -4
three|-4 9 -5 -2
three candidates|-10 -2 -2 -1
three of|8 1 -3 4
three people|-11 10 -3 -2
three weeks|-6 12 -1 -1
thril*|-9 -3 -2 16
thrilled|-9 -3 -2 16
thrilled to|-9 -3 -2 16
through your|9 -5 7 3
throw|-4 9 0 -1
thu|-6 -3 12 -1
thurs|-19 -8 24 -4
thurs*|-10 -16 19 -3
thursday|-10 -16 19 -3
thursday at|-13 -4 19 -1
thx|14 -7 -6 -4
thx for|18 -6 -4 -3
ti chiamo|20 -7 -6 -3
ti va|-9 -3 12 -2
ticke*|4 4 -9 -2
tiemp*|7 11 -4 -3
tiempo|7 11 -4 -3
tiene*|-3 -9 2 3
tig|-9 -5 -2 -1
tight|5 11 -3 -2
tight*|9 -3 -1 -1
tijd|-2 -1 10 -1
till|0 25 -7 1
tim|-4 -7 -11 13
time and|8 0 3 -2
time before|-7 -1 13 -1
time but|-3 -3 -3 -2
time due|9 -1 -1 -1
time for|-2 -4 16 -1
time from|-4 15 -2 -1
time here|-10 -4 23 -2
time on|9 -3 1 -1
time we|15 -7 2 -1
times|-23 -1 20 -5
tipps|-1 -5 -2 -2
tips|-11 -3 3 17
titolo|9 -6 -2 -2
titre|-2 -5 -2 -1
titulo|1 4 6 2
titulo de|1 -4 9 -1
tiver|-4 14 2 -2
tmrw|-3 -3 10 -1
to accept|-18 -2 -3 12
to acknowledge|-7 9 -1 0
to advise|9 -4 1 -1
to all|-2 11 3 -1
to approve|-14 -3 -1 0
to attend|-9 -7 16 -2
to be|-2 -3 -7 -2
to cancel|6 -3 7 -1
to come|-1 -3 19 -4
to complete|-15 7 3 -3
to confirm|-14 0 7 -5
to consider|13 -10 5 -3
to contact|-2 14 -2 -1
to continue|11 -3 9 -2
to convey|9 -1 -1 -1
to decide|-2 11 -2 -1
to decline|-14 -1 6 -1
to disappoint|-4 -2 -1 10
to do|2 -6 1 -6
to everybody|-14 20 -2 -1
to extend|12 -6 0 10
to fund|-8 -1 -1 -1
to get|-5 16 -9 -5
to go|-1 -9 -10 11
to have|-8 -10 -1 2
to having|-2 -1 -1 9
to hearing|-7 -2 -2 0
to hold|6 -3 9 -1
to home|-9 0 0 -1
to interview|12 -3 4 -2
to invite|-8 -7 21 -1
to it|10 -5 -2 -1
to keep|-3 0 -3 -6
to know|3 -5 -8 -5
to let|9 6 -8 3
to make|13 7 -5 -3
to me|3 -2 -4 10
to meet|-3 14 1 1
to no|9 -2 -2 -1
to not|18 -10 -1 -1
to notify|2 7 2 0
to offer|-4 -9 -5 19
to open|-7 -3 -2 -1
to proceed|15 -5 -4 -3
to progress|11 -1 -3 -1
to reading|-9 15 -1 -1
to reply|-11 2 -1 0
to respond|-13 7 -2 -2
to set|-11 1 17 -2
to share|12 -1 -2 3
to shortlist|13 12 -3 -1
to show|-5 -4 -4 -3
to so|-11 10 0 0
to stop|13 -6 0 -1
to support|-9 1 -1 -1
to take|9 -9 -5 -2
to talk|3 4 6 -4
to thank|12 -4 -2 0
to those|-3 9 0 0
to trials|-6 -2 -1 -1
to turn|-16 9 -2 -1
to two|9 0 -3 3
to what|10 -3 3 0
to withdraw|9 -1 -3 -3
to work|0 0 -12 6
to write|7 2 2 -2
to you|-2 8 -1 6
to your|4 -8 -6 0
tobi|-8 4 -2 9
tobia*|-2 9 -2 -1
tobias|-2 9 -2 -1
toch|23 -9 6 -5
toch niet|-7 -2 14 -2
todav*|-8 2 -2 -1
todavia|-8 2 -2 -1
todavia no|-6 -2 -2 -1
toddl*|-2 1 -2 10
toddlers|-3 -1 -1 10
todos|1 12 -4 -3
todos los|-5 12 -1 -1
toege*|-9 0 3 -2
toegewezen|-11 -2 -1 -1
told|2 2 -6 11
tom|-4 13 -2 -6
tomad*|-4 10 0 -1
tomado|-5 10 1 -1
tomado ninguna|-5 11 -1 -1
tomor*|-19 -13 27 8
tomorrow|-19 -13 27 8
tomorrow at|-5 -1 11 -1
tomorrow s|-1 -1 10 -1
ton|14 0 0 4
toni|9 -9 1 -3
tonig*|-8 -3 -5 12
tonight|-8 -3 -5 12
took|1 -8 -2 12
tools uk|-1 -3 -3 -2
top je|-3 9 -1 0
top of|-11 10 -1 0
topa|-8 -5 -4 9
tor|-4 -2 13 -1
toron*|-6 -2 -1 -1
toronto|-6 -2 -1 -1
tot de|-3 -4 -2 -1
tot onze|9 -2 2 -1
total*|-8 11 -1 -1
touch|-5 23 -7 -4
tough|11 -3 -3 -2
tour|5 -4 11 -1
tout|-6 15 -8 9
toutefois|9 -6 -2 3
tra|10 -9 -4 -2
tra gli|9 -2 -2 -1
trac|11 -4 -2 -1
track your|-1 12 -2 -1
trading|-8 9 -2 -1
trae|-6 -1 11 -1
trage*|-3 12 1 -2
tragerin|-7 10 -1 0
trainee|6 3 13 -3
traineeplatze|11 -3 -2 -1
training contract|10 0 0 0
trains|-14 6 2 -1
trait*|-4 9 -2 -1
tran|-6 -6 3 -2
tranq*|-6 11 -2 -1
tranquilo|-6 11 -2 -1
transcript|-7 -2 -2 -2
transcripts|0 10 -2 5
transmettre|-3 -3 -3 -1
transmis au|-5 10 -1 -1
transmise|-12 17 -1 0
transmise a|-9 13 -1 -1
tras|1 -9 -4 0
travelling|-9 -4 9 -1
traze*|-6 -2 10 -1
trazer|-6 -2 10 -1
treas*|15 -4 -3 -2
treffen|-6 6 6 6
trego*|-4 -4 -1 -2
tregor|-4 -4 -1 -2
trevo*|-3 11 -2 -1
trevor|-3 11 -2 -1
trial|10 0 19 -5
trial shift|0 2 12 -4
trial*|-6 -2 -1 -1
trials|-6 -2 -1 -1
tried|-4 -4 -4 -1
trois|-4 9 1 1
trois chenes|-5 9 -2 -1
trois*|10 -1 -1 -1
trotz*|22 -9 -7 -5
trotzdem|22 -9 -7 -5
trotzdem alles|-7 -1 -2 -1
trotzdem danke|21 -4 -4 -4
troub*|-3 2 11 -1
trouble|0 4 12 -1
trouv*|10 -8 -8 12
trouverez|-5 -2 -1 9
trova*|9 -4 -4 -5
trovato|9 -2 -4 -4
trust|6 -9 0 -3
try|18 -10 -6 -5
try again|10 -2 -4 -1
try us|14 -7 -2 -1
tu cv|10 21 -9 -7
tu opinion|-4 -3 -1 -1
tu perfil|-8 13 1 -6
tu proceso|-7 -4 13 -3
tu solicitud|-9 7 3 -1
tu tiempo|9 -3 -3 -1
tu veux|11 -3 -3 -2
tu videoentrevista|9 -1 -2 -1
tua|-4 20 -4 -7
tua candidatura|-1 18 -8 -4
tue|-7 -4 17 -1
tues|-10 -3 18 3
tuesd*|-6 -2 13 -3
tuesday|-7 -2 14 -3
tuo|-5 -11 4 7
turne*|-20 5 -9 7
turned|-20 5 -9 7
turned down|-9 2 -6 10
turni*|-5 -2 -1 -1
turning|-4 -3 -1 -1
turno|-5 -11 -4 6
tusse*|-9 12 4 -1
tut|13 -3 -2 -2
tut mir|11 -3 -1 -2
tvl|-4 12 -2 -1
twelve months|-1 -5 -2 -1
two|0 -2 -7 -1
two and|-4 12 -3 -1
two more|-3 -2 -7 -3
two reviewers|11 -2 -1 -1
two weeks|-8 13 -2 -1
two years|0 -6 -3 -3
twoli*|-9 -1 -2 -1
typin*|-1 -2 11 0
typing|-1 -2 11 0
u behaalde|12 -6 -1 -1
u niet|21 -2 -4 -2
uber unser|-6 -3 -3 -1
uberb*|-7 -1 -1 -1
uberm*|-3 15 -3 -1
ubermittelt|-8 17 -2 -1
ubern*|-4 0 -2 -4
ubernimmt|-8 2 -2 -1
ubernimmt zum|-5 -2 -2 -1
ubert*|11 -3 -2 -2
ubertragen|11 -3 -2 -2
uberz*|6 -6 10 -3
uberzeugen|12 -1 -5 -1
uberzeugt|-7 -4 14 -2
udien*|-4 -1 10 -1
udienza|-4 -1 10 -1
uffic*|9 7 -6 -3
ufficio|9 7 -6 -3
ufficio personale|-5 9 -3 -1
uhr|-7 -3 21 -3
uhr auf|-4 -2 11 -2
uhr bei|-6 3 10 -2
uhr in|-5 -3 9 -1
uhr zu|-4 -7 15 -2
uhr zum|-8 -3 15 -1
uhr zuruck|-7 15 -2 -1
uhrze*|-5 3 10 -2
uhrzeit|-5 3 10 -2
uit|-3 -11 16 -6
uit voor|1 -6 14 -2
uitei*|17 -4 -4 -3
uiteindelijk|17 -4 -4 -3
uiter*|-10 13 3 -1
uitno*|8 11 2 -4
uitnodigen|9 12 -5 -3
uitsc*|-4 -3 -1 -1
uitschrijven|-4 -3 -1 -1
uitzendgroep|-4 -5 -2 -1
ultim*|-1 -10 7 1
ultima|-2 -2 10 -2
ultimo|-5 -6 -3 3
um|-3 -6 13 -4
um cliente|-4 -4 -3 -2
um die|13 -4 -4 -2
um etwas|-18 9 -1 -1
um geduld|-3 -10 -1 -1
um verstandnis|0 14 -3 -2
uma|10 -4 6 -8
uma entrevista|-9 0 13 -1
uma pessoa|11 4 -5 -4
uma vaga|-6 -3 -2 -1
umfra*|-3 -4 -3 -1
umfrage|-3 -4 -3 -1
un abrazo|12 -5 -2 -2
un altra|8 -9 -13 -7
un altro|7 -14 4 -7
un autre|-3 -5 -5 -4
un chico|10 -2 -4 -1
un cliente|-5 -4 -1 -1
un colloquio|-11 6 8 0
un d|9 -2 -2 -1
un emploi|-9 2 -1 8
un entretien|-10 2 16 -3
un equipo|-7 11 -1 -1
un premier|-12 2 6 -1
un processus|-6 -1 -2 -1
un test|-8 -5 21 -1
una entrevista|-3 -2 10 -1
una persona|21 -9 -5 -1
una vez|10 1 -3 -1
unani*|2 -3 -3 15
unanimous|-2 -3 -3 15
unas|-9 7 -3 10
unauf*|-9 8 -1 0
unaufgefordert|-9 8 -1 0
unbed*|-2 -2 7 6
und alle|-6 -2 -1 -1
und alles|9 -3 -1 -1
und bestatigen|-9 11 0 0
und bitten|-10 -5 -5 -1
und brauchen|10 -2 -2 -2
und das|8 -1 -5 8
und die|11 -12 11 -3
und eine|-7 -4 -1 -3
und ich|4 1 1 4
und ihr|-6 9 -2 -1
und kandidaten|9 -2 -3 -1
und kann|11 -10 5 -1
und kollegen|-9 3 -2 -1
und kommen|-2 9 -2 -1
und konnen|-3 -4 -2 -2
und melden|-3 11 -3 -2
und nehmen|-3 -2 9 -1
und wir|11 -11 0 -3
und wurde|-7 4 9 -2
under|-1 10 -4 -1
under consideration|4 10 -3 -1
under our|1 -8 -1 -1
under review|-23 30 -1 1
under the|-5 2 -5 -1
under*|-10 3 -2 -2
understand|-16 3 1 -5
understand that|-10 -3 -1 -1
une personne|10 -1 -3 -1
une reponse|-14 14 -2 -1
unfortunately|-2 -7 2 -2
unfortunately cant|3 9 -4 -1
unfortunately i|-18 5 17 1
unfortunately the|-17 -4 9 3
unfortunately we|1 -10 0 -3
ungut|17 -10 -2 -1
union|-2 -1 -5 -3
universidade|-7 -3 -1 9
universita|-1 -4 -2 9
universita degli|-2 -4 -2 9
unos|-9 -4 8 -1
uns anders|-6 -1 -1 -1
uns bei|-9 13 -2 -1
uns die|14 -5 -3 -2
uns eingegangen|-9 14 -1 0
uns erhalten|-6 -2 -1 -1
uns gegen|19 -3 -4 -3
uns ihnen|-6 -1 -2 17
uns ihre|-8 -7 5 -1
uns im|7 1 4 0
uns ist|-4 -2 -2 -1
uns nicht|10 -7 -1 -1
uns nur|9 -2 -1 -1
uns sehr|6 -6 -5 18
uns sie|-4 -4 12 -2
uns so|-4 10 -2 -1
uns sobald|-4 -4 -1 0
uns uberzeugt|-11 -2 17 -1
uns um|-1 -2 -3 9
unser|0 -11 12 -2
unser gesprach|-4 -3 13 -2
unser portal|-6 -3 -3 -1
unser programm|-9 -2 -1 -1
unser team|12 -3 -1 -1
unsere entscheidung|-1 -7 0 -1
unserer|2 -4 -6 -7
unserer entlastung|16 -4 -1 -1
unsub*|-9 -10 -6 -3
unsubscribe|-9 -10 -6 -3
unsuccessful as|-9 -5 -2 -2
unsuccessful for|-4 -3 -1 -1
unsuccessful on|-1 12 -2 -1
unsuccessful we|-6 -3 -1 -1
unter der|-4 8 7 -1
unterlagen konnen|-5 -3 -1 0
unterlagen liegen|-6 12 -1 -1
unterlagen nicht|-2 9 -2 -1
unterlagen sind|-8 12 -2 -1
unternehmen|-4 10 -7 -3
unterschreiben|-8 11 -4 7
unterschrieben|0 -3 -3 10
unterschrieben zuruck|-5 -2 -1 10
until it|-3 -5 -7 -1
until the|-12 17 -7 16
until then|-9 4 -2 0
unver*|-10 6 -2 -1
up a|-6 2 11 -2
up for|11 5 -5 -2
up in|0 -11 4 -2
up to|-9 12 -4 0
upcom*|9 -5 0 0
upcoming|9 -5 0 0
update on|9 0 -1 0
updated|3 -14 1 -5
updated cv|-16 -6 4 -2
updated resume|-8 -4 -1 0
updated your|13 -4 -1 -1
upfro*|-9 2 -1 -1
upfront|-9 2 -1 -1
uploa*|-13 -3 -9 1
upload|-14 -3 -6 2
ur|30 -7 -4 -2
uren|15 -4 -1 -2
urlau*|-22 12 -10 17
urlaub|-9 8 -7 9
us about|-12 -4 3 -3
us after|-5 11 -1 0
us again|17 -8 -2 0
us if|-7 9 1 0
us in|-4 10 -1 -1
us know|-28 -8 9 9
us now|9 -1 -2 0
us the|-5 -6 -6 -2
us through|-12 -1 -1 -1
us will|-8 1 -1 -2
us within|-12 17 -1 0
us your|-14 6 -1 -3
use code|-3 -4 -1 -1
used to|11 -2 -2 -2
using|-6 -2 -3 -3
usted|10 5 -1 2
utent*|-4 9 -2 -1
utente|-4 9 -2 -1
uur|-20 -10 26 4
uur op|-7 -2 14 -1
uw|8 2 -13 -10
uw aanvraag|-8 -1 -1 0
uw kandidatuur|1 9 -2 -2
uw sollicitatie|4 12 -5 -2
ux|14 -7 -5 6
ux designer|15 -6 -4 1
va|-10 6 27 -9
va a|11 -3 -4 -1
va bene|-9 -3 16 -1
va bien|-6 -2 12 -1
vacan*|10 0 -3 -3
vacancies|14 -10 -2 -2
vacancy|10 7 -3 -4
vacant|-3 -5 -2 -2
vacante|18 -13 5 -2
vacante de|11 -3 -2 -1
vacature|20 8 -8 -5
vacature voor|12 -4 -1 -1
vacatures|-3 -4 -4 -2
vaga|11 -2 -5 -5
vaga de|14 0 -11 -7
vagas|0 -4 -3 -4
vagas semelhantes|9 -2 -1 -1
vai|6 -1 -2 10
vakan*|-5 9 -8 4
vakantie|-8 13 -2 -1
vakanz|11 -3 -1 -1
vakanzen|-7 -3 -1 0
vale|7 16 -12 2
valid*|-19 17 -5 2
valida|-11 16 -2 0
valle*|9 -6 6 -1
valor*|14 3 -7 -2
value your|-3 0 -1 10
value*|-14 4 14 -4
values|-9 5 15 -2
values in|-6 9 -1 -1
valut*|-12 6 -6 -7
valutazione|-8 1 0 -2
vamos|24 -11 -7 -2
vamos a|9 -9 -3 -2
van de|-5 12 -4 7
van een|-3 -6 1 -3
van je|-8 -4 0 2
van ons|-6 13 -2 -3
van rooij|-3 10 -2 -1
vanaf|-1 -2 -4 9
vanes*|13 2 -4 -3
vanessa|13 2 -4 -3
vanoc*|10 -3 -1 -1
vanochtend|10 -3 -1 -1
vanto*|-4 -2 -3 -1
vantor|-4 -2 -3 -1
vast|-4 -3 -3 13
vc|-3 -8 5 -3
ve accepted|-11 0 -1 -1
ve already|-8 -8 -2 -1
ve applied|-3 10 0 0
ve been|-11 -7 16 4
ve decided|6 -10 -8 -4
ve done|0 -4 13 -2
ve filled|15 -3 -2 -1
ve got|0 11 -3 4
ve had|15 3 3 -4
ve hired|-7 -3 -2 -2
ve invited|12 -2 -2 -1
ve not|13 0 2 -1
ve now|11 -3 -1 -1
ve offered|-6 -2 -2 -2
ve questions|-3 0 -3 10
ve reviewed|9 -6 -3 -2
ve said|14 -3 -2 -1
ve sent|-3 -2 -4 -1
ve withdrawn|-5 9 -3 -1
veder*|-5 -1 11 -1
vedere|-6 0 11 -1
vedi|-8 -2 -2 -2
veel|13 -13 -7 -4
veel plezier|2 -5 -4 -3
veel succes|10 -9 -4 -2
vehic*|-5 3 -3 9
vehicule|-4 -3 -2 9
veja|2 -6 -5 -3
vendr*|-7 -4 12 1
vendredi|-7 -4 12 1
vener*|-11 -10 23 -4
venerdi|-11 -10 23 -4
venir|-3 -5 12 -2
venir*|-9 -5 10 -2
venire|-5 -3 12 -1
ventu*|-5 -2 -4 -1
venue|-10 -5 14 -3
ver|6 11 -8 -3
vera|9 -3 0 -2
veran*|9 -21 -5 -2
veranlassen|-8 -10 -2 -1
verano|9 -4 -1 -1
verarbeitet|-8 2 -3 -2
verbi*|-4 12 -2 -2
verde*|18 -2 -1 -4
verder|19 -4 0 -5
verder met|10 -2 -3 -1
verdere|9 -2 -2 -1
verfa*|1 10 -3 -2
verfahren|5 9 -9 -6
verfahren ausgeschlossen|-6 13 -1 0
verfahrens werden|-5 9 -1 0
verfu*|-4 -10 -5 -4
verfugbar|-15 -3 -3 -2
verge*|16 -8 0 -7
vergeben|13 -17 3 -9
vergeet|-3 11 -1 0
vergeet niet|-3 11 -1 0
vergelt|9 -2 -1 -2
vergelt s|9 -2 -1 -2
vergl*|13 -3 -2 -1
verha*|-4 2 -5 -2
verhi*|-8 -4 20 -3
verhindert|-6 -3 15 -2
verif*|-6 -18 -1 -5
verified|-3 -8 -1 0
verify|-4 -2 -3 -2
verify your|-7 -2 -2 -2
verka*|12 -3 2 -3
verke*|-8 11 -2 -1
verkl*|-3 -3 -3 -3
verklaring|-3 -3 -3 -3
verlangert|-6 -12 -2 -1
verloopt|-10 -8 10 -1
verloopt over|-7 -7 4 -1
vermi*|-11 7 -2 -1
verni*|9 -6 -1 -1
vernichtet|9 -5 -1 -1
verof*|-4 -2 -2 -1
verpl*|-15 4 -1 -2
verra|-18 21 9 -2
vers|-3 21 -6 -5
vers vous|-11 22 -5 -3
versa*|6 -3 -2 9
versand|-2 -2 -1 9
verschieben|-7 -3 17 -3
versenden|-11 5 -1 0
versenden wir|-11 5 -1 0
versp*|-10 6 -2 -1
versprechen|-12 2 -1 -1
verstandnis|5 15 -9 -4
verstandnis dass|-1 10 -3 -2
verstuurd|-7 19 -3 -1
versu*|-5 -3 1 -3
vertr*|0 -1 -4 9
vertrag|-20 -5 -10 44
vertraging|-9 14 -2 -1
vertrauen|10 -1 -3 -1
verwa*|-4 14 2 -2
verwachten|-5 12 -3 -1
verwe*|-9 -1 6 -1
verwijder|-5 -3 -2 -1
very high|-7 -3 -1 0
very keen|-1 0 10 -1
very much|-6 -4 -1 -2
verze*|-3 -2 11 -5
verzetten|-4 -2 10 -2
verzo*|-9 4 -4 6
verzogert|-17 -1 -5 11
verzogert sich|-9 18 -2 -1
verzogerungen|-8 11 -1 -1
verzogerungen kommen|-8 11 -1 -1
veterinary|10 -3 0 -1
vets|-4 11 -2 -1
veut|-8 3 -5 16
veux|13 -5 -3 -2
vez|25 -13 -3 -8
vg|9 -3 -5 -3
vi|-5 -6 1 -3
vi ringrazio|-5 -1 -5 -1
via onze|-7 -2 -2 -1
viaja*|-9 15 -2 -1
viajando|-9 15 -2 -1
viajando e|-9 15 -2 -1
vice|-4 -2 -4 -1
vicen*|11 -5 -5 -1
vicin*|13 -4 -1 -1
vicino|13 -4 -1 -1
vicino a|11 -4 -1 -1
video|-5 8 25 -8
video interview|3 -2 13 -1
video*|0 -2 13 -3
videoentrevista|9 -1 -2 -1
videointerview|-3 -4 10 -1
viel|2 -5 -4 -6
viel gluck|-5 -1 -2 -2
viele|9 -8 -1 2
viele grusse|1 -12 -4 3
viell*|5 -8 -6 -3
vielleicht|5 -8 -6 -3
viens|2 -8 16 -4
view|-3 6 -9 -7
view all|-5 -2 -2 -1
view on|-4 -4 -1 -1
view your|3 8 -1 -1
viewe*|-19 -5 -5 -3
viewed|-19 -4 -5 -3
viewed by|-4 12 -1 -1
viewed your|-13 -17 -3 -2
viewi*|-12 -1 0 0
viewing|-15 0 0 0
vigen*|-12 9 7 -1
vigente|-14 10 8 -1
vikra*|-1 -4 -3 -2
vikram|-1 -4 -3 -2
vimos|3 -13 1 -4
vimos informar|-3 -5 -1 -1
vindo|9 -3 -2 -1
virtu*|0 -14 19 -3
virtual|-1 -9 13 -2
visa|-13 -6 6 -2
visible to|11 -3 -1 -1
visio|-9 -4 17 -1
visionato|10 -3 -1 -1
visit|1 -7 2 -5
visit our|1 -5 -3 -2
visita|-11 -2 -2 -3
vite|-13 3 -3 6
viu|10 1 -3 -2
viva|-4 -10 -3 -2
voce|-5 -11 0 1
voce avancou|-11 -7 25 -3
voce nao|9 -1 -3 -1
voce participou|-7 -2 -2 -1
voce se|-9 13 -1 -1
voeux|-6 -3 -1 -1
vogt|10 -4 -2 -2
voice|-2 -4 -2 -2
voice*|-3 -4 9 -1
voicemail|-3 -4 9 -1
voici|-6 -2 10 -2
voir toutes|-5 -2 -1 -1
vol|20 -11 0 -6
voldo*|-4 14 -2 -1
voldoet|-4 12 -2 -1
volge*|2 10 3 -2
volgend|19 -7 -7 -4
volgend jaar|10 -4 -3 -3
volgende|-9 14 14 -6
volgende week|-4 18 -5 -3
volgt|-10 3 8 -1
voll|-8 1 -6 -3
volls*|1 -5 -3 -2
volon*|9 2 -5 -3
volta non|9 -3 -1 -1
volum*|1 15 -5 -2
volume|1 12 -2 -2
volun*|11 5 -5 -3
volunteer|11 3 -3 -2
vom|22 -5 2 -8
von bewerbungen|-6 10 -1 0
von der|9 0 -3 -2
von dir|-14 -2 -2 5
von ihnen|-10 -4 -2 -3
von mir|-4 -6 -4 11
von ruckfragen|-4 9 -1 0
von telefonischen|-5 10 -2 0
von uns|-5 14 -1 -4
vonde*|11 -6 -4 -2
vonden|11 -6 -4 -2
vonden je|13 -5 -4 -1
voor de|16 -2 -4 1
voor een|7 -11 3 -6
voor het|5 -10 20 -8
voor je|9 -12 8 -5
voor jou|-4 -5 -5 -3
voor onze|1 -3 10 -2
voor vrijdag|-6 -5 11 2
voorj*|-4 -1 9 -1
voorjaar|-4 -1 9 -1
voors*|-2 -4 0 13
voorstel|-5 -3 1 13
vor|-10 -11 3 -4
vorau*|9 1 4 -5
voraussetzung|10 -5 0 -1
vorbe*|2 -6 5 10
vorbei|6 -1 -9 5
vorgang|-5 -2 -2 0
vorhe*|-13 11 10 -1
vorher|-13 11 10 -1
vorla*|-9 -1 -1 0
vorliegen|-5 13 -2 0
vorme*|14 -6 -2 -1
vorst*|4 10 -1 -8
vorstellungsgesprach|-2 -6 12 -4
vortr*|9 -3 -2 -2
vos|5 -8 -3 -3
vos coordonnees|14 -6 -3 -2
voss|-18 16 2 4
voted|15 -8 -9 20
voted and|-6 -2 -4 16
votre|0 0 -4 -6
votre compte|-6 -4 -1 -1
votre cv|10 5 -1 -3
votre demande|-10 -2 -5 -6
votre dossier|-3 -1 -7 -5
votre espace|-10 6 -4 -2
votre manuscrit|-6 -1 -1 -1
votre recherche|-3 -3 -2 -1
votre rendezvous|-6 -4 0 -4
votre reponse|-7 -2 -1 15
votre retour|-7 -2 1 -1
vou|-10 18 -3 -2
vous attendent|-6 -2 -1 -1
vous avez|2 -6 -6 -6
vous etes|-6 -10 6 4
vous informer|1 -9 -4 4
vous informons|13 -4 -1 -1
vous nous|9 -2 -1 -1
vous pouvez|-1 -3 -4 -3
vous propose|-5 -1 9 -1
vous proposer|2 -6 -5 15
vous proposons|-5 -2 11 -1
vous recevrez|-4 10 -1 -1
vous remercions|12 -5 -3 -2
vous restez|-9 9 -1 -1
vous si|-5 10 -1 -1
vous souhaitons|9 -9 -3 -3
vous trouverez|-5 -2 -1 9
vragen wij|-3 -2 -4 -1
vragenlijst|-4 -3 -3 -1
vrij|10 -4 -1 -1
vrouw|10 -4 -1 -1
vu|-2 -3 -4 13
w the|-3 10 -2 -1
waaro*|1 -6 -4 -3
waarom|-5 -2 -1 -1
wachs*|-6 -2 -1 -1
wachsen|-6 -2 -1 -1
wacht*|-4 -11 -4 -1
wachter|-3 -6 -1 -1
wahl|5 4 -4 5
wahre*|-5 -2 -3 -2
wahrend|-5 -2 -3 -2
wahrend der|-5 -2 -3 -2
wait|-8 17 -7 4
waiti*|-18 18 -8 -6
waiting|-18 18 -8 -6
waiting for|-13 13 -1 0
waiting list|-12 2 -1 -1
waitl*|-5 -3 -4 -2
waitlist|-5 -3 -4 -2
walk|-13 -3 15 -1
walk round|-4 -2 10 0
wanne*|7 -9 10 -1
wanneer|7 -9 10 -1
want|-1 3 1 7
want it|-13 -5 -4 34
want to|0 7 8 -2
want you|1 2 5 6
wante*|18 -1 -5 -2
wanted|18 -1 -5 -2
wanted to|14 -2 -4 -2
wanti*|-5 -3 -2 -1
wanting|-5 -3 -2 -1
wanting to|-5 -3 -2 -1
wants|-16 13 10 -3
wants to|-12 10 12 -2
war|18 -6 -3 2
ward|16 -3 0 0
ware|-16 5 -5 11
ware der|-4 -2 0 13
warst|21 -7 -9 -5
warte*|-7 1 -7 -5
warteliste|-13 3 -5 -4
was dat|9 -2 -2 -1
was declined|-4 -3 -3 -3
was fierce|-8 -1 0 0
was filled|10 -4 -1 -1
was good|10 -1 -3 -1
was not|7 -14 -6 -2
was one|10 -5 -6 -2
was received|7 5 -2 -1
was rejected|-3 -2 -2 -2
was submitted|-7 10 0 0
was super|12 -2 -4 -1
was the|9 -1 -1 -1
was unanimous|-2 -3 -3 15
was very|-8 -2 -1 -1
was viewed|-5 11 -1 -1
wasnt|-12 -5 -1 -6
watched|16 -3 -4 -1
water|-3 -2 -3 -3
way|5 14 -9 -2
way or|-9 4 -2 0
we acknowledge|6 5 -1 -1
we appreciate|11 2 -4 -2
we arent|-3 0 -5 -1
we bellen|-9 9 0 0
we bewaren|12 -4 -2 -1
we bieden|-5 -1 -3 9
we cant|-10 -7 -1 1
we confirm|-9 5 -1 0
we could|-4 -5 -4 3
we couldnt|-16 -6 -6 4
we d|-3 -6 11 7
we decide|-7 -2 14 -1
we decided|12 -6 -1 -1
we did|14 -2 -1 -3
we didnt|-3 -3 -2 -1
we dont|14 3 -3 0
we encourage|13 -4 -1 0
we ended|12 -1 -2 -1
we enjoyed|12 -2 -3 0
we felt|9 -2 -2 -2
we found|1 -4 -3 -3
we gaan|18 -8 -2 -2
we gave|11 -2 -1 -1
we get|-1 11 -3 -1
we had|6 -6 -3 -6
we havent|-15 17 -5 -3
we hebben|20 -2 -8 -5
we hired|24 -7 -4 -3
we hope|-8 2 -8 -6
we know|17 2 -5 -1
we liked|-9 -2 19 -1
we ll|-5 13 -2 -3
we may|-12 15 2 0
we met|17 -5 -2 -2
we need|23 -1 -8 -4
we niet|9 -3 -3 -1
we nog|-12 0 3 -2
we now|-18 -7 -3 -2
we r|20 -4 -2 -2
we ran|-9 -2 -1 -2
we read|6 7 3 -4
we receive|-13 16 -5 -5
we received|-1 -3 -6 -4
we regret|2 -4 -6 -6
we run|15 -1 -3 0
we still|-5 9 -1 0
we talked|1 -4 -5 19
we thank|16 0 -2 0
we turned|-4 -4 -2 12
we value|-3 0 -1 10
we ve|12 -7 -4 -2
we want|-4 0 -3 14
we wanted|9 1 -1 -1
we were|8 -13 7 -8
we will|-3 10 1 -3
we wont|18 -8 -3 -2
we would|-10 -11 4 13
we zitten|13 -4 -3 -2
wear|-13 -3 24 -1
websi*|-4 -4 -8 -4
website|-4 -4 -8 -4
wed|-13 -4 22 -1
weddi*|-5 10 -1 -1
wedding|-5 10 -1 -1
wedne*|-22 0 29 1
wednesday|-22 0 29 1
weds|-17 -7 26 8
week|-9 13 -6 -3
week after|-10 0 6 10
week and|15 2 -3 -2
week commencing|-7 -2 0 0
week of|-12 20 -2 0
week vrijdag|-7 12 -2 -1
weeke*|4 20 -6 -6
weekend|2 19 -6 -6
weekend and|-3 -4 -1 -1
weeks|-15 19 -5 1
weeks ago|-6 -5 -2 -1
weeks of|-13 13 -1 6
weerh*|10 1 -3 -2
weerhouden|10 1 -3 -2
weerhouden worden|-9 12 -1 -1
weg|28 -13 -4 -6
wegen|-10 3 3 -2
weihn*|-13 6 -1 -1
weima*|-5 9 -2 -1
weimar|-5 9 -2 -1
weiss|4 -2 -4 11
weit|13 -5 -3 -2
weiter berucksichtigen|-4 -4 10 -1
weiter im|-4 11 -2 -1
weiter veranlassen|-8 -10 -2 -1
weitere|-5 3 -4 -5
weiteren|13 -10 -7 -4
weitergeleitet|-11 13 4 -2
weiterhin|-14 2 -2 -1
weiterhin im|-10 2 -2 -1
wel|11 3 -5 -1
welco*|-3 -6 -4 -4
welcome|-3 -6 -4 -3
welcoming|-4 -1 -1 -3
welli*|-4 -3 15 -1
wellies|-5 -2 12 -1
wen|36 -10 -9 -5
wenig*|-3 -6 -3 -2
wenigen|-4 -2 -2 -1
wenigen klicks|-4 -2 -2 -1
wenn du|15 3 -11 5
wenn es|-20 9 7 -3
wenn sich|9 -3 -1 -1
wenn sie|-1 -12 -6 6
went|17 -5 -9 -7
went with|0 -6 -6 -6
wer|-6 9 3 -3
werden da|-4 -6 -3 -1
werden ihre|-12 7 -2 -1
werden nach|-5 14 -2 -1
werden uns|-8 11 -1 -1
were|11 -11 -4 -3
were a|11 -2 -1 -1
were not|12 -16 6 -5
were overwhelmed|12 -2 -2 -1
were unable|-15 -4 3 -5
were unsuccessful|-9 -5 4 -2
weren*|17 -14 -7 -6
werent|17 -14 -7 -6
werent one|10 -1 -1 0
werk|15 -6 -2 -2
werken|11 0 -3 -1
werkg*|-4 9 -3 -3
werkgevers|-4 10 -4 -1
werkstudent|9 -4 -1 0
werkt*|-10 19 -4 -1
werktagen|-8 12 -2 0
werkz*|0 -8 0 -1
wes|10 -1 -3 0
wesha*|9 -4 -1 -1
weshalb|9 -4 -1 -1
weshalb wir|9 -4 -1 -1
weten|-11 14 -1 3
what happens|-14 15 -1 0
what is|-5 -6 -2 -1
what it|-6 0 -5 -1
what s|-11 6 6 -2
what the|0 4 9 -4
whate*|-8 10 0 -2
whatever|-8 10 0 -2
when|5 10 0 -5
when the|-2 10 -5 -3
where|-4 -3 1 -6
where we|-7 12 -2 -1
where you|-3 -8 -5 -3
wheth*|-19 7 -3 -3
whether|-19 7 -3 -3
whether we|-5 10 -2 -1
whether you|-7 -3 2 -1
which is|8 3 2 -2
which we|0 8 3 -1
which will|-9 11 0 0
which would|-7 -3 20 -2
which you|9 3 -3 -2
who already|10 -2 -1 -1
who applied|9 -4 -1 -1
who apply|-1 11 -1 -1
who are|-3 9 -3 -2
who can|12 -5 -6 -3
who has|22 -6 -4 -2
who have|-6 9 -3 -2
who meet|-9 11 0 0
who s|4 -9 -7 -3
whole|13 -2 -2 -1
whos|10 -3 -3 -1
whose|9 -4 -3 -2
whose experience|10 -1 0 0
widerrufen|-4 -4 -1 -1
widerspruch|-4 -4 -1 -1
wie besprochen|-8 -7 10 15
wie gewunscht|-6 -4 -1 -1
wieder|1 9 -6 -6
wij de|-7 -3 -4 -1
will|-2 10 0 -3
will apply|-14 -1 0 0
will call|-2 32 -8 -5
will contact|-24 24 -3 7
will end|-10 -2 -1 -2
will follow|-7 -6 9 12
will get|-9 12 -2 3
will go|-9 5 -1 -1
will hear|0 11 -2 -1
will hold|15 -4 -2 -1
will let|-10 15 -2 0
will look|-11 15 -1 -1
will notify|-12 14 0 0
will now|-10 8 9 0
will of|11 -1 -2 0
will offer|-5 -1 -2 -1
will only|-8 10 -1 0
will reach|-14 15 0 0
will remain|10 -2 -1 -1
will review|-14 18 -1 0
will see|-11 5 5 -1
will take|-19 9 8 -2
will think|-2 9 -2 -1
wills*|-10 8 2 9
willst|-10 8 2 9
wimme*|9 -2 -1 -2
wimmer|9 -2 -1 -2
windo*|-11 5 8 -2
windows|-5 -2 10 -1
winte*|13 -6 -3 -2
winter|9 -1 -3 -1
wir auf|-4 9 -1 -1
wir aus|10 -3 -1 0
wir bedauern|1 -4 -6 -3
wir behalten|12 -3 -1 -1
wir bereits|-6 -3 -1 15
wir bestatigen|-17 5 -4 -2
wir bieten|-8 -3 12 -4
wir bis|-5 10 -1 0
wir bitten|-9 9 3 -4
wir danken|13 -8 -2 -1
wir deine|-5 -11 14 -2
wir dich|11 1 -5 -1
wir die|14 -8 -3 -1
wir dir|4 10 -8 3
wir freuen|-9 -5 -6 19
wir fur|-8 0 -1 -3
wir gerade|-6 -4 0 0
wir haben|9 0 -7 -2
wir hoffen|2 -3 -3 9
wir ihr|-14 4 3 -1
wir ihre|7 -9 3 -4
wir ihrem|-7 -2 -1 0
wir ihren|-8 -4 -11 4
wir ihrer|-5 -1 -2 -2
wir keine|-7 -8 0 -5
wir lange|10 -2 -2 -1
wir mit|9 -7 0 -3
wir mochten|-8 -8 9 15
wir nach|12 -4 0 -1
wir nehmen|10 -3 -2 -1
wir nicht|11 -1 2 0
wir prufen|-6 11 -1 0
wir schauen|-14 16 -1 0
wir schon|10 -3 -2 -1
wir uns|13 -2 0 3
wir von|9 -2 -4 -2
wir werden|-8 11 -1 0
wir wurden|-10 -6 9 -3
wir zu|-6 10 -2 -1
wir zum|10 -3 -3 -1
wird|-4 9 -5 -4
wird die|-4 -4 -1 -1
wird gepruft|-5 13 -2 -1
wirkl*|12 -2 -3 -1
wirklich|12 -2 -3 -1
wish|3 -6 -4 -4
wish you|2 -5 -6 -5
with a|-2 -7 -3 -1
with an|13 -8 -6 -3
with another|-12 -6 -7 -5
with best|11 1 -3 0
with candidates|10 -2 0 0
with linton|-3 -2 -2 -2
with me|-4 3 14 -4
with my|-6 -3 -5 -1
with other|9 -6 -3 -2
with premium|-5 -2 -1 -1
with reference|13 -5 2 3
with regret|10 -2 -1 0
with someone|4 -5 -6 -5
with thanks|-4 9 -2 -1
with this|10 -4 5 -2
with three|10 -2 -2 -1
with two|-6 0 13 0
with you|5 4 8 1
with yours|12 -1 -1 0
withd*|-11 5 -2 -5
withdraw|1 15 -3 -4
withdrawn|-16 -7 0 0
withdrawn your|-11 5 -4 -1
within ten|-4 11 -1 -1
within three|-9 7 7 -1
woche|-12 20 -5 3
woche*|-9 12 3 0
wochen|-5 16 -6 4
wochenende|-3 -4 13 -2
wohnu*|-25 -4 -6 -1
wohnung|-17 -4 -6 -5
wolfg*|-4 -1 9 -1
wolfgang|-4 -1 9 -1
wollt*|15 -5 -4 -2
wollte|10 -2 -4 -2
women|-8 -4 -5 -2
women in|-9 -3 -3 -1
wonin*|-13 -2 -1 -1
woning|-13 -2 -1 -1
wont|13 2 -6 -3
wont be|13 -2 -5 -3
wont cover|10 -2 -2 -1
wool|-4 -5 0 0
word|-8 3 -8 -2
word je|-7 15 -2 -1
worde*|3 10 -6 -4
worden|3 10 -6 -4
worden krijgen|-9 12 -1 -1
wordt|5 7 -1 -2
work for|-8 -2 15 -1
work out|1 -5 -3 -2
work we|-1 -1 -1 10
working days|-1 12 -4 0
working for|10 -4 -1 -1
working through|-5 9 -2 -1
works|-10 -7 23 -6
works for|-5 -2 9 -1
works*|14 -3 -2 -1
worri*|-9 6 13 -5
worries|-14 -1 16 -4
would|-5 -11 14 -1
would be|16 -1 -8 0
would have|9 -2 -4 -1
would like|-8 -7 18 7
would you|-29 -16 29 2
wow|1 9 -4 -2
writing with|19 -2 -2 -4
written exam|-2 -1 9 -1
written test|-4 -3 11 -1
wulf|12 -5 -3 -1
wunsc*|7 -11 -5 -1
wunschen|8 -10 -4 -3
wunschen ihnen|9 -7 -4 -4
wunschen wir|-1 -6 -2 -2
wurde|6 -10 2 -6
wurde automatisch|12 2 -5 -2
wurde bis|-8 -10 -2 -1
wurde dich|-6 -2 10 0
wurde gepruft|17 -10 -3 -2
wurde ich|9 -2 -1 -2
wurde leider|14 -5 -3 -2
wurde nach|-3 -5 -1 -2
wurde sie|-12 -2 17 -1
wurde*|3 -13 4 -6
wurden|1 -13 5 -5
wurden sie|-1 -3 10 -2
wurden wir|11 -3 -2 -1
y como|-7 -4 0 0
y el|-3 -3 9 -1
y en|15 -8 -2 -1
y la|-4 -10 -6 -1
y lo|14 -7 -3 -1
y no|0 1 10 -3
y por|17 0 -5 -2
y te|-11 12 2 -4
y un|-5 9 -1 -1
ya|17 -1 -8 -8
ya ha|11 -8 -4 -2
ya hemos|10 -3 -2 -2
ya no|-7 -10 -2 -2
ya se|-5 12 -1 -1
ya tenemos|-3 16 -5 -2
yann|10 -4 -2 -2
yara|-4 -3 15 -2
yara haddad|-5 -1 10 0
yeah|11 -2 -2 -1
year|10 -2 -8 -3
year and|17 1 -2 0
year but|-10 0 0 0
year s|-23 13 -3 -2
years|10 -14 -6 -3
years and|-4 -2 -2 -1
years of|2 -10 -5 -3
yes|-11 2 -5 27
yes or|-16 4 -5 19
yes to|-1 -2 11 -2
yeste*|11 -14 -8 2
yesterday|11 -14 -8 2
yesterday and|9 -1 -1 -1
yet|-13 24 -3 -7
yet i|-4 13 -1 -1
yilma*|12 -2 -2 0
yilmaz|12 -2 -2 0
yo|3 -6 14 -3
yo luz|10 -3 -2 -1
you a|-5 -6 -7 6
you about|-5 -1 14 -5
you again|-7 -8 8 -3
you an|17 -4 -6 -3
you and|13 -5 1 -5
you appeared|-7 -2 -2 -2
you applied|16 -14 0 -3
you as|9 4 -6 9
you ask|-2 -1 9 -1
you asked|-5 14 -6 8
you at|-7 -5 3 -4
you be|-13 -2 10 -1
you by|-13 7 10 -3
you cant|-1 -2 14 -3
you come|-14 -5 31 -1
you created|-5 -2 -1 -1
you didnt|-2 -6 -4 -2
you directly|-14 20 0 1
you do|-8 -5 16 -8
you dont|-21 23 7 -5
you ever|10 -2 -1 -1
you every|-4 -2 -2 -2
you forward|18 -3 -1 -1
you free|-6 -3 20 -4
you from|-11 4 8 -2
you go|-5 -4 -2 -1
you had|11 -2 0 2
you havent|-13 2 7 -4
you hear|-6 3 -5 -1
you if|6 9 -4 -1
you interviewed|14 -2 -4 -1
you joining|-3 -3 3 14
you know|3 9 -10 -1
you left|-4 -4 -2 -1
you like|-18 -6 8 6
you liked|-4 -1 -3 -1
you ll|-1 11 0 -2
you luck|-4 -2 -1 -2
you make|-11 10 -1 0
you no|-6 -7 3 -1
you out|-11 -4 6 -1
you please|-3 -3 -2 -1
you recently|-8 -7 -5 -3
you remain|-9 7 0 0
you requested|-11 -4 -3 -1
you saved|-11 -5 -2 -2
you send|-12 -6 -2 1
you should|10 2 -3 -1
you start|-6 -5 -5 15
you started|-2 -5 -2 0
you still|-17 -6 -4 21
you success|11 -4 -3 -3
you the|2 -7 -10 27
you told|9 -2 -1 0
you up|1 -4 9 1
you ve|-5 -2 16 -1
you very|-6 -1 -2 -2
you want|6 -9 0 26
you wanted|10 -1 -1 -1
you were|16 -6 -7 -1
you werent|28 -9 -5 -2
you who|-7 -4 -5 -1
you will|-8 6 -3 -5
you wish|9 0 -1 -1
you yet|-3 10 -3 0
your|2 -3 -4 -4
your ad|-2 -2 -3 -3
your answers|-18 7 -4 -1
your app|-10 -7 26 -3
your application|3 9 -3 -4
your candidacy|17 -1 -2 -1
your candidature|10 1 1 -1
your circumstances|-11 3 -2 -1
your claim|-7 -3 -5 -3
your company|-11 -1 -1 -1
your conditional|15 -3 -2 -5
your contract|-6 -5 -3 15
your current|-5 -10 -1 2
your cv|7 6 6 -6
your dbs|-5 -2 -2 9
your decision|-13 -6 -2 -1
your details|10 -6 -6 5
your documents|2 9 -2 -1
your draft|-4 -7 -1 -1
your email|-19 11 -8 -4
your employment|-11 -5 -5 -4
your favor|-4 -2 -3 -3
your file|-1 12 -1 -1
your first|-2 -5 -6 -3
your form|-15 19 -4 -3
your future|12 -4 0 0
your info|9 -7 -3 -2
your interest|11 1 -2 -2
your interview|4 -15 13 -3
your laptop|-4 -3 -4 -3
your last|-10 -4 -3 -1
your letter|3 6 2 1
your membership|-2 -3 -2 -2
your name|20 -7 -5 -3
your notice|-12 -7 0 15
your offer|-16 -8 -7 -6
your order|-7 -1 -4 -1
your paper|-15 8 3 -1
your password|-4 -5 -3 -2
your patience|9 8 -4 -2
your portfolio|13 3 -4 -1
your project|-17 -1 0 0
your qualifications|2 12 -2 -2
your quote|-11 -2 -2 -3
your recent|9 -4 -2 -1
your referees|-6 -3 -2 -1
your request|-7 -3 -2 -2
your resume|4 10 -3 -4
your score|13 -3 -4 0
your site|-7 -2 -2 -2
your skills|14 6 -5 -2
your start|-2 -4 -4 -2
your status|-11 14 -2 0
your test|5 3 3 -1
your ticket|11 -6 -5 -1
your time|11 -8 7 -1
your updated|-5 -3 -1 -1
your way|10 -2 -2 -3
yours|3 -10 -4 5
yours if|-8 -5 -4 29
yours is|-15 0 5 -3
yours isnt|-8 -2 -2 -2
yourself forward|-7 -1 -1 -1
youth|11 -2 -2 -1
yr|-6 10 -2 1
yrs|5 -8 -4 -3
z|8 -11 3 -1
zahl|-10 -3 -1 0
zahlu*|-3 -2 -2 -4
zahlung|-7 -2 -3 -2
ze|15 2 -4 -6
zeige*|-8 -3 17 -2
zeigen|-8 -3 17 -2
zeit und|9 -4 -1 -1
zeitr*|-1 -3 -4 -3
zeitraum|-1 -3 -4 -3
zero|9 -3 -1 -1
zeugn*|-13 5 -4 -2
zeugnisse|-7 1 -5 -2
ziegl*|14 -3 -2 -2
ziegler|14 -3 -2 -2
zien|10 -4 -1 -1
zimme*|-2 3 1 7
zimmer|-13 6 6 6
zin|-10 -2 -1 -1
zit|14 -2 -8 3
zitte*|19 -6 -4 -3
zitten|19 -6 -4 -3
zitten vol|18 -6 -4 -3
zo|-5 9 -2 -1
zoals|3 -3 -6 10
zodra|-10 16 -2 -1
zoe|0 5 7 -2
zoeko*|-8 -2 -2 -1
zoekopdracht|-8 -2 -2 -1
zomer|10 -2 -3 -2
zoom|-6 -8 19 -4
zorgk*|-2 -6 14 -2
zu besetzen|13 -4 -2 -1
zu bewerben|-4 -3 -1 -1
zu durfen|-4 -4 10 -2
zu einem|-19 5 25 -3
zu gegebener|-6 9 -1 0
zu horen|-10 -1 -1 -1
zu ihrer|-6 -11 -3 -2
zu konnen|-4 -13 -6 21
zu mussen|14 -1 -1 -1
zu unserem|-2 -7 -1 -2
zu verzogerungen|-8 11 -1 -1
zu weit|13 -5 -3 -2
zug|11 -3 -2 -1
zugel*|-4 -2 11 0
zugelassen|-4 -2 11 0
zugesagt|11 -5 -3 0
zukun*|9 -2 -1 -1
zukunft|9 -2 -1 -1
zulas*|-10 7 -2 -1
zum|-14 0 5 -1
zum gesprach|-10 -1 2 -1
zum probearbeiten|-12 -4 25 -3
zum stand|-8 13 -1 0
zur stelle|-6 13 -1 -1
zur umfrage|-6 -6 -2 -1
zuric*|-1 -2 -3 9
zurich|-1 -2 -3 9
zuruck|4 0 -11 6
zuruck auf|11 -6 -1 0
zuruckgezogen|-12 -10 -2 -1
zuruckgezogen haben|-11 -9 -2 -1
zuruckstellen|-5 10 -1 0
zusag*|10 4 -1 4
zusage|17 2 -3 -3
zusage geben|19 -4 -2 -2
zusam*|13 1 -6 -3
zwar|-23 2 26 -2
zwei tage|-9 -1 6 -1
zweit*|-3 2 15 -6
zweite|-8 -1 20 -4
zwisc*|0 10 -5 -5
zwischen|-9 15 -1 -1
zwolf|11 -5 -3 -1
λ fase|-7 -2 -1 -1
`;
