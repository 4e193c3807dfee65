/** What each sign counts for rejection, confirmation, interview and offer, in hundredths; for other, what makes the sum 0. Written by `npm run learn`. */
export const learnt = `
<?chosen-others>|-32 26 -7 -4
<?closed>|-27 20 13 -2
<?day>|-12 -21 30 -1
<?denial>|-15 18 -2 -15
<?feedback>|13 -3 -7 4
<?foreign>|15 -7 -7 -5
<?hard-choice>|-8 16 3 -1
<?hint>|-42 12 11 5
<?interview>|6 10 11 -13
<?no-job>|21 7 -2 -3
<?offer>|9 -8 -12 7
<?receipt>|17 -14 0 -7
<?refusal>|-38 30 3 -18
<?regret>|-15 21 0 -17
<?unfit>|-31 35 5 -9
<advertising>|0 -14 -9 -7
<applied>|7 20 -5 -16
<appointment>|-14 -5 31 -1
<assessment>|12 -8 33 -13
<by-applicant>|-44 -2 -13 -5
<cancelled>|32 -3 -13 -7
<chosen-others>|44 -23 -17 -4
<closed>|57 -19 -19 -11
<competition>|15 3 -5 -6
<condition>|-11 17 -6 -9
<congratulation>|-23 -16 32 7
<contrast>|17 -13 0 -3
<day>|-31 -17 57 10
<declines-feedback>|18 1 -6 -3
<denial>|23 -24 -12 -8
<detail>|-7 19 7 -11
<employee>|-41 -11 -13 -4
<experience>|36 -15 -9 1
<feedback-asked>|-5 -7 -4 15
<feedback>|6 -3 -9 -6
<filled>|37 -16 -8 -14
<final>|3 -11 9 6
<foreign>|-8 -18 -8 -11
<hard-choice>|10 -13 -1 -7
<harmless>|-2 17 4 -12
<hint>|31 -19 -10 -6
<internal>|25 -15 0 0
<interview>|-5 -20 47 -4
<interviewed>|9 -22 34 -8
<invites-contact>|2 -9 5 0
<invites-reapply>|14 -11 -12 -8
<job-like>|7 13 -3 -10
<job>|12 12 -5 -7
<keeps-on-file>|15 15 -15 -6
<later>|-9 31 -12 -1
<location>|10 -18 0 -1
<luck>|24 -15 -8 -7
<negation>|11 -12 -7 -12
<no-denial>|-4 -11 11 -6
<no-door>|2 -11 -4 -3
<no-job>|-42 -20 -8 -5
<no-reason>|22 -14 -5 -7
<no-reply>|3 14 -1 -6
<no-shortfall>|20 -9 -1 3
<not-reached>|15 -8 25 -11
<not-yet>|-29 30 12 -12
<offer>|-14 -12 -17 62
<offers-feedback>|26 -5 -15 -2
<ongoing>|-18 19 7 -3
<other-candidate>|26 -13 -10 -4
<outreach>|-16 -9 -8 0
<pending>|-20 40 -6 -4
<possibility>|-8 16 -1 -10
<praise>|15 -17 16 -10
<qualification>|24 -11 -2 -8
<receipt>|-1 33 -4 -13
<refusal>|44 -32 -19 -11
<regret>|15 -20 -2 -13
<request>|-28 -31 20 8
<salary>|-4 -9 1 7
<skill>|29 -7 -9 -2
<status>|4 16 -14 -13
<survey>|-4 -10 -13 -4
<thanks>|18 -1 -2 -8
<title>|14 -3 3 -1
<undecided>|-34 56 1 -2
<unfit>|49 -26 -17 -4
<until>|-8 11 -5 -5
<weighed>|12 2 -5 -6
<wishes>|16 -18 -15 -10
<withdrawn>|-39 -9 -8 -4
=confirmation|-25 40 -6 -4
=interview|-18 -4 37 -3
=offer|-15 -3 -7 30
=other|-30 3 -1 -8
=rejection|38 -15 -8 -3
@-1|-20 -4 -3 0
@0|4 0 -4 -12
@1|6 15 -6 -11
^<?closed>|-7 -2 -1 -1
^<?day>|-31 -1 21 -13
^<?denial>|-12 -3 7 0
^<?foreign>|33 1 -10 -6
^<?no-job>|2 9 -3 -1
^<?refusal>|-9 -5 -1 -2
^<advertising>|-30 -17 -9 -4
^<applied>|18 23 -15 -11
^<appointment>|-9 7 -5 -2
^<assessment>|11 -18 33 -8
^<by-applicant>|-13 -1 -1 0
^<cancelled>|10 11 -9 -7
^<chosen-others>|-2 -5 -3 -2
^<closed>|27 9 -15 -10
^<condition>|-11 -4 -4 -1
^<congratulation>|-14 -10 -7 21
^<contrast>|2 -9 -3 -2
^<day>|-4 -5 14 -1
^<denial>|22 -11 -11 -5
^<feedback>|14 -6 -4 -1
^<filled>|15 -10 -3 -2
^<final>|4 -1 14 -2
^<foreign>|-30 -19 -17 -11
^<harmless>|-18 -1 5 -1
^<hint>|22 -5 -5 -3
^<interview>|-14 -14 46 -2
^<interviewed>|11 -21 32 -14
^<job-like>|16 14 -3 -13
^<job>|24 -2 -6 -8
^<keeps-on-file>|-2 -8 -7 10
^<later>|-5 -2 24 -4
^<location>|-2 -2 -3 -2
^<negation>|24 -24 -10 -12
^<no-door>|-17 -15 -5 -2
^<no-job>|-36 -12 -7 -4
^<no-reply>|-1 14 -2 -1
^<not-yet>|-8 -5 -1 0
^<offer>|-15 -7 -11 46
^<pending>|-15 9 -2 -2
^<qualification>|-6 -6 -1 -1
^<receipt>|-19 46 -6 0
^<refusal>|47 -32 -16 -11
^<regret>|18 -8 17 -11
^<request>|-15 -11 -5 0
^<salary>|-3 -7 -3 -2
^<status>|33 -18 -18 -7
^<survey>|-14 -5 -3 -2
^<thanks>|4 27 -12 -7
^<title>|25 0 -6 -3
^<withdrawn>|-30 -22 -2 2
^a|3 -9 -1 -2
^a votre|7 -15 -4 5
^aanbo*|-5 -4 -4 17
^aanbod|-5 -4 -4 17
^aanvr*|-9 -1 -1 0
^aanvraag|-9 -1 -1 0
^ab|-14 0 6 -3
^about|-1 -11 4 -2
^about your|9 -7 -3 -1
^absag*|24 -13 -11 -9
^absage|36 -11 -9 -7
^absage ihrer|11 -5 -1 -1
^absagen|-9 -1 -1 -1
^accep*|-6 -2 -1 -1
^acces*|-8 -1 -2 -1
^access|-8 -1 -2 -1
^accou*|3 -17 -11 -6
^account|-10 -12 -9 -4
^account exec|10 -1 -1 -1
^accountant|13 -5 -2 -2
^accus*|-7 9 -1 0
^accuse|-7 9 -1 0
^ackno*|-13 22 -1 1
^acknowledgement|-12 16 -1 0
^acknowledgment|-3 9 -1 0
^actio*|-9 -5 -4 -2
^action|-9 -5 -4 -2
^action required|-4 -7 -3 -2
^admin*|9 8 -4 -4
^admis*|4 -6 -4 -3
^afspr*|-9 -6 12 -3
^afspraak|-9 -6 12 -3
^after|-5 -2 -1 -1
^afwij*|17 -6 -4 -4
^afwijzing|17 -6 -4 -4
^agend*|-9 -4 19 -2
^aggio*|16 -8 1 -2
^aggiornamento|13 -8 2 -2
^alert|-5 -2 -2 -2
^all|-6 -2 -1 -2
^als|13 8 -5 -4
^alter*|12 -1 -2 -2
^alternance|12 -1 -2 -2
^an|12 -3 -4 1
^an update|11 -2 -1 0
^anali*|7 7 -3 -2
^analy*|13 8 -6 -2
^analyst|10 9 -4 -2
^and|1 -7 -5 1
^and reviewed|9 -6 -1 -1
^anfra*|8 0 -9 -8
^anfrage|8 0 -9 -8
^any|-2 17 -5 -4
^any news|-7 21 -3 -2
^ao mestrado|-5 -2 -1 -1
^apolo*|-6 -2 16 -2
^apologies|-6 -2 16 -2
^app|-4 9 -3 -1
^application acknowledgement|-5 9 -1 0
^application acknowledgment|-3 9 -1 0
^application confirmation|-6 13 -1 0
^application decision|-10 0 0 0
^application for|13 3 -2 -3
^application has|-12 11 -3 6
^application on|-7 -2 -1 -1
^application outcome|14 -5 -2 -1
^application received|-11 18 -2 0
^application status|10 7 -3 -2
^application submitted|-6 16 -2 0
^application to|12 5 -1 -3
^application was|3 14 -8 -7
^application with|13 -8 8 -1
^apply*|2 11 -4 -3
^applying|2 11 -4 -3
^applying to|-1 9 -3 -2
^appre*|17 7 -3 -2
^apprentice|9 3 -1 -1
^arbei*|-12 -9 -8 13
^are|-7 -1 -3 -2
^are hiring|-5 -1 -2 -1
^area|10 -4 -1 -1
^arriv*|-9 10 -2 -1
^artic*|-12 19 -3 -4
^artis*|-6 -3 -4 -2
^asses*|-4 -10 16 -7
^assessment|-4 -10 16 -7
^assessment centre|-5 -2 14 0
^assessment invitation|-4 -2 -3 -1
^assis*|17 -3 -1 3
^assistant|18 -2 -1 0
^assoc*|13 -3 -1 -1
^associate|16 -3 0 -1
^at|18 -6 -4 1
^atual*|13 -3 -1 -1
^atualizacao|13 -3 -1 -1
^atualizacao da|10 -3 -1 -1
^audit*|-11 -1 -4 -3
^audition|-18 -2 -3 -2
^auf|5 -11 0 -4
^ausbi*|17 -1 -7 1
^ausbildung|10 1 -4 -2
^aushi*|14 -4 1 -3
^aushilfe|14 -4 1 -3
^aussc*|9 -2 -1 -1
^auswa*|16 -2 5 -3
^auswahlverfahren|12 -5 7 -2
^autho*|-4 -3 -2 -2
^autom*|-14 17 -3 -2
^avail*|-10 -4 16 -2
^availability|-8 -4 17 -1
^avis|-6 -2 -2 -1
^avis nous|-5 -1 -2 -1
^aw|17 -4 -6 -2
^aw aw|-9 -4 5 8
^aw bewerbung|13 -5 2 -4
^aw ihr|-7 0 -1 -2
^backg*|-6 -7 -4 -1
^background|-6 -7 -4 -1
^background check|-5 -4 -2 -1
^baker|12 -3 -2 -1
^bank|12 -1 -2 0
^baris*|26 -3 -9 -6
^barista|26 -3 -9 -6
^bedan*|-7 16 -4 -2
^bedankt|-7 16 -4 -2
^bedankt voor|-5 10 -3 -1
^been|-12 8 -10 3
^been invited|-3 -3 -3 -2
^bei|11 7 -5 0
^bei uns|10 -1 -3 1
^beim|-4 12 -1 0
^bench|-3 11 -3 -1
^bench joiner|-3 11 -3 -1
^benefits|-4 -1 -2 -2
^beric*|11 -2 -2 -2
^bericht|11 -2 -2 -2
^besch*|-7 -2 -3 -2
^besta*|-19 15 -4 -2
^bestatigung|-17 15 -3 -2
^beta|-17 -5 -3 -1
^beta programme|-6 -2 -2 -1
^beves*|-9 2 0 -1
^bewer*|13 7 -7 -4
^bewerberdaten|-9 -4 -1 -1
^bewerbung|15 7 -7 -4
^bewerbung als|14 7 -4 -4
^bewerbung auf|15 -4 -2 -1
^bewerbung bei|12 11 -5 -3
^bewerbung erhalten|-6 9 -1 -1
^bewerbung uber|-4 9 -1 0
^bewerbung um|0 -4 -4 -2
^bewerbung vom|12 -7 -1 -1
^bewerbung wurde|-11 3 -2 -2
^bewerbungseingang|-3 12 -4 -1
^bewerbungsgesprach|-10 -3 11 -3
^bid|-5 1 -3 -3
^bien|-8 11 -1 -1
^bij|-2 14 -11 3
^bijba*|10 -2 -3 -2
^bijbaan|10 -2 -3 -2
^bitte|-11 -11 -3 -2
^bitte um|-7 -6 -2 -2
^blood|-7 -1 -1 -1
^board|-9 -2 5 -1
^bolsa de|6 2 -2 3
^bonus|-7 -4 -1 -2
^bus|1 -5 12 -1
^c|-7 14 -4 -1
^call|-16 -5 22 -1
^cambi*|-7 -2 15 -2
^cambio|-7 -2 15 -2
^cambio de|-7 -2 16 -2
^camer*|10 -2 -2 -2
^cance*|7 -11 -2 -3
^canceled|4 -1 7 0
^cancelled|0 -4 -8 -2
^candi*|13 8 -8 -4
^candidacy|16 -3 -1 -1
^candidat|-6 -3 -1 -1
^candidate|-4 -11 -6 -2
^candidate account|-5 -3 -2 -1
^candidato|-3 -6 -3 -2
^candidatura|13 9 -9 -5
^candidatura a|10 -2 -1 -1
^candidature|14 11 -6 -3
^candidature chez|9 -6 -1 -1
^candidature est|-8 11 -1 0
^candidature poste|-6 12 -2 -2
^candidature transmise|-6 10 -1 -1
^cant|-3 -2 -4 0
^card|-11 -3 -1 -1
^care|2 6 3 -2
^caree*|-5 -1 -4 -1
^carta|-8 -3 -3 11
^case|5 -4 11 -3
^casti*|-5 -3 -3 -3
^cat|-5 9 -2 0
^centr*|1 -4 13 -1
^centre|-3 -3 13 0
^chall*|-2 -1 9 0
^challenge|-2 -1 9 0
^chang*|0 -5 27 -8
^change|2 -4 23 -3
^change of|-3 -2 13 -1
^chat|-6 -11 19 -3
^check|1 -6 -4 -5
^chef|9 -3 6 -4
^chius*|18 -9 -3 -2
^chiusa|16 -8 -3 -2
^cita|-5 -3 -4 -3
^clien*|4 -6 17 -4
^cliente|-3 -3 14 -2
^clini*|9 0 -1 -1
^close*|-1 -9 -4 -3
^closed|-1 -9 -4 -3
^closi*|-8 -10 -4 -2
^closing|-8 -10 -4 -2
^closing soon|-4 -3 -1 -1
^co|-2 -3 -4 -2
^cocin*|12 -2 -3 -3
^coding challenge|-2 -1 9 0
^coffe*|-3 -2 -4 -1
^coffee|-3 -2 -4 -1
^collo*|3 -8 17 -6
^colloquio|3 -8 17 -6
^colloquio di|-9 -3 12 -2
^com|-12 9 6 -2
^com sucesso|-6 11 -1 -1
^comme*|15 -3 -4 -2
^como|-5 -3 -1 -1
^compl*|-23 -18 4 -4
^complete|-16 -8 9 -2
^complete your|-14 -12 10 -1
^con|-12 1 15 -1
^conco*|4 10 2 -3
^condi*|0 -1 -2 9
^conditional|-3 -1 -1 9
^conditional offer|-3 -1 -1 9
^confe*|-16 16 -2 -1
^conferma|-10 17 -2 -1
^confi*|-26 25 2 -2
^confirmacion|-6 12 -1 0
^confirmada|-4 9 -1 -1
^confirmation|-22 25 7 2
^confirmation of|-12 14 3 -1
^congr*|-7 -4 -3 5
^congratulations|-7 -4 -3 5
^conhe*|-12 -4 6 -1
^conos*|-5 -2 11 -1
^consi*|9 -1 -1 -1
^consu*|24 -4 -6 -3
^consultant|25 -7 -3 -2
^conta|-8 -5 -3 -2
^contr*|11 -15 -6 19
^controller|13 -4 -2 -1
^conveyancing|-4 9 -2 -1
^convo*|-11 -3 16 6
^convocation|-3 -2 10 -2
^cook|12 -6 0 -2
^coord*|8 5 4 -3
^coordinator|12 1 2 -2
^couns*|9 -2 -1 -1
^count*|-3 -4 8 8
^court|-9 0 2 0
^credi*|-3 -9 -3 -2
^credit|-7 -8 -2 -1
^credit union|-5 -7 -1 0
^crew|18 2 -2 -2
^cto|-6 -2 10 -2
^cuisi*|-1 -4 9 -2
^curri*|4 2 -4 7
^cv|8 21 -15 -7
^d|6 -1 0 6
^da|20 -6 -1 -2
^da sua|10 -2 -1 -1
^dank|-2 13 -2 -1
^dank fur|-9 10 0 0
^danke|-4 24 -7 -2
^data|11 -2 1 -4
^date|-10 -6 1 12
^daten|-5 -4 -1 0
^datin*|-9 -1 -1 -1
^dating|-9 -1 -1 -1
^dbs|9 -3 -1 -1
^de empleo|-2 9 -1 0
^de estagio|-8 13 -1 -1
^de hora|-5 -1 9 -1
^de l|0 -5 -3 -1
^de reception|-6 9 -2 0
^de recrutement|-5 -2 10 -1
^de votre|-5 9 0 -2
^decis*|11 -9 -8 -5
^decision|11 -9 -9 -5
^deckh*|9 -7 7 -2
^deckhand|9 -7 7 -2
^decli*|-10 -2 -2 -1
^declined|-5 -2 -2 -1
^dein|12 -6 -8 6
^deine|0 20 -4 -5
^deine bewerbung|2 18 -3 -4
^del|1 -7 -5 -3
^delay|-7 12 0 0
^delet*|-7 -4 -2 -1
^della|-1 -7 -1 -1
^deman*|-12 -2 -2 -1
^demande|-12 -2 -2 -1
^demande de|-14 -1 -1 -1
^der|1 11 -7 -5
^desca*|14 -13 -2 -1
^descartado|15 -8 -2 -1
^desis*|-18 -4 -3 -2
^desistement|-18 -4 -3 -2
^devel*|11 1 -3 -2
^developer|11 -4 -2 -2
^di|-4 -13 -2 1
^di locazione|-5 -2 -1 -1
^did|-11 -4 7 -1
^digit*|11 -3 1 -1
^direct|-5 -1 -2 -1
^dispo*|16 -2 -5 -4
^disposition|13 -3 -3 -2
^do|-3 -2 -2 -5
^do sol|-4 -4 -1 -1
^docum*|-13 -8 -13 -5
^documenti|-3 -7 -5 -3
^documentos|-5 -6 -5 -2
^documents|-4 -3 -4 -2
^doman*|-10 0 10 -2
^domanda|-9 1 5 -2
^dossi*|-6 10 -7 -4
^dossier|-10 13 -7 -4
^drive*|20 -3 1 -4
^driver|20 -3 1 -4
^du|-2 -4 -1 -5
^edito*|9 -2 -3 -4
^educa*|-5 1 9 -2
^eine|-10 1 -3 -1
^einga*|-19 26 -2 0
^eingang|-13 19 -1 0
^eingang ihrer|-7 12 -1 -1
^eingangsbestatigung|-14 18 -1 0
^einge*|-15 21 -2 -1
^eingegangen|-15 21 -2 -1
^einka*|-10 5 -2 -1
^einkauf|-6 -2 -1 0
^einla*|-16 -10 29 -1
^einladung|-16 -10 29 -1
^einladung zum|-10 -7 17 -1
^einst*|-3 -4 -4 16
^em|-27 1 -3 -2
^email|-5 -8 4 -1
^emplo*|3 -4 -9 18
^employment|0 -2 -5 15
^empre*|11 -4 -2 -2
^en|-2 9 -2 2
^encer*|1 -7 -2 -2
^encerrada|-5 -6 -1 -1
^engineer|8 0 -3 9
^enqui*|-7 -3 -2 -1
^enquiry|-7 -3 -2 -1
^entre*|10 -14 29 -7
^entretien|12 -9 16 -6
^entretien du|9 -2 -3 -2
^entrevista|7 -15 33 -7
^entsc*|15 -2 -2 -2
^entscheidung|15 -2 -2 -2
^ergeb*|10 -2 -1 -1
^ergebnis|10 -2 -1 -1
^erhal*|-10 17 -1 -1
^erhalten|-10 17 -1 -1
^erinn*|-4 -3 11 0
^erinnerung|-4 -3 11 0
^erzie*|11 7 -3 -3
^erzieherin|12 3 -2 -2
^esito|29 -14 -4 -5
^esito candidatura|10 -3 -2 0
^est|-14 15 -3 -1
^estag*|0 11 -3 -3
^estagio|0 11 -3 -3
^etapa|-7 -3 15 -2
^etape|-7 -4 18 -2
^ete|17 -3 -5 -4
^exec|16 -2 -3 -1
^execu*|4 8 -1 -1
^executive|4 8 -1 -1
^exper*|-11 -2 -3 -1
^experience|-6 -2 -2 -1
^expir*|-9 -8 4 -1
^expired|-5 -7 -1 -1
^facha*|11 -6 -1 0
^fahre*|10 -5 -1 -1
^fahrer|10 -5 -1 -1
^fair|-6 -2 -2 0
^feedb*|25 -7 -10 -3
^feedback|25 -7 -10 -3
^fehle*|-7 -3 -1 -1
^fehlende|-7 -3 -1 -1
^fehlende unterlagen|-7 -3 -1 -1
^fello*|10 -3 -3 -3
^fellow|12 -1 -2 -2
^filia*|-4 -3 10 -1
^fille*|9 -1 -2 -1
^filled|12 -5 -2 -1
^fin|12 -4 -2 -1
^final|9 -4 10 -4
^finance|-5 -1 -2 -1
^foi|-9 -2 -2 -1
^follo*|19 0 -7 -5
^follow|14 -4 -5 -2
^follow up|14 -4 -5 -2
^followup|11 -2 -4 -2
^footb*|-6 -2 -1 -1
^football|-6 -2 -1 -1
^football trials|-6 -2 -1 -1
^for|1 9 -5 -4
^for applying|4 12 -4 -2
^for barista|-7 -2 -1 -1
^for interviewing|-6 -2 -1 0
^for quality|-7 10 0 0
^for your|-3 19 -5 -4
^found*|-2 9 4 -2
^founding|-4 10 1 -1
^frage|-6 -3 -4 0
^freez*|-6 -3 0 0
^freeze|-6 -3 0 0
^frida*|-8 9 -4 -1
^friday|-8 9 -4 -1
^from|19 -12 2 4
^fur|-2 13 -10 -7
^fur ihre|-9 11 0 0
^fyi|-6 -3 -2 -1
^galle*|-4 11 -1 -1
^gallery|-4 11 -1 -1
^gegev*|-4 -3 -2 -1
^gegevens|-4 -3 -2 -1
^gener*|2 9 -2 -1
^general|-4 10 -1 -1
^gespr*|-1 -9 33 -6
^gesprach|1 -7 14 -2
^gesprek|-3 -2 12 -2
^get|-6 -3 0 0
^get the|-6 -3 0 0
^good|-5 -5 -3 11
^good news|-4 -2 -2 13
^got|-14 22 -3 -1
^got it|-11 22 -3 -1
^graci*|0 14 -7 -3
^gracias|3 15 -6 -2
^gracias por|4 11 -6 -2
^gradu*|10 -3 -6 -4
^graduate|15 -3 -2 -1
^graduate scheme|9 -1 -4 -1
^grant|-15 -2 -3 -2
^grazi*|1 13 -5 -3
^grazie|1 13 -5 -3
^guest|-11 -1 -1 -1
^h|-3 9 -1 -1
^ha|-4 9 -1 -1
^ha sido|-4 9 -1 -1
^haben|-15 10 -2 4
^haben ihre|-10 8 -1 -1
^happe*|-11 17 -2 0
^happens|-11 17 -2 0
^happens now|-8 14 -2 0
^has|-18 8 -9 3
^has been|-10 11 -7 5
^have|-15 6 -2 -1
^head|-7 0 -5 -2
^head of|-6 -3 -4 -1
^hebbe*|-8 14 -1 0
^hebben|-8 14 -1 0
^hebben je|-5 11 -1 0
^helaa*|11 0 -3 -1
^helaas|11 0 -3 -1
^hello|17 -3 -3 -2
^hello from|13 -2 -2 -1
^herin*|-9 -5 20 -1
^herinnering|-9 -5 20 -1
^hi from|-10 -4 9 -2
^hirin*|-16 -9 -10 -4
^hiring|-16 -9 -10 -4
^hold|-10 13 -1 -1
^hora|-5 -1 9 -1
^hospi*|-7 0 10 0
^house|-15 -4 0 4
^how|-16 -4 -2 -1
^hr|11 -4 1 -1
^i|4 -4 15 -2
^ihr|-8 -4 0 -9
^ihr angebot|-7 0 -1 -2
^ihr jobagent|-6 -1 -2 -1
^ihr profil|-8 2 -2 -1
^ihr vorstellungsgesprach|-4 4 9 -2
^ihre anfrage|0 -4 -5 -4
^ihre bewerbung|12 6 -6 -3
^ihre initiativbewerbung|9 -3 -1 -1
^ihrem|-6 -2 -2 -2
^ihrer|4 -7 -14 -7
^ihrer bewerberdaten|-9 -4 -1 -1
^ihrer bewerbung|15 -6 -6 -5
^in|-2 4 -3 -8
^incom*|-9 -3 -1 -1
^info|0 -10 -2 -1
^info zu|-1 -6 -1 -1
^initi*|8 16 -5 -4
^initiativbewerbung|8 16 -5 -4
^inscr*|-22 32 -6 -2
^inscricao|-11 18 -3 -1
^inscripcion|-6 12 -2 -1
^insur*|-2 -3 -3 -3
^insurance|-2 -3 -3 -3
^inter*|2 -4 19 -8
^interest|7 15 -6 -4
^interest in|8 9 -3 -3
^interested|-7 -1 -1 0
^intern|11 -2 2 -2
^internship|15 7 -6 -3
^interview|-1 -7 27 -6
^interview confirmation|-2 -4 10 -1
^interview feedback|-2 -2 -7 -1
^interview friday|-8 10 -3 -1
^interview invitation|-5 -1 12 0
^interview sat|-4 -2 11 -1
^interview time|-5 -3 17 -2
^interviewing|-6 -2 -1 0
^intro|-4 -5 -1 -2
^invit*|-20 -11 24 -5
^invitation|-19 -6 20 -4
^invite|-4 -1 10 0
^invited|-3 -3 -4 -2
^invited to|-3 -3 -3 -2
^invoi*|-5 -5 -3 -2
^invoice|-5 -5 -3 -2
^is|-28 5 -2 -3
^is your|-5 -4 0 0
^it|-10 18 -4 -3
^je|-11 9 -7 -11
^je profiel|-4 -5 -2 -1
^je sollicitatie|13 13 -7 -4
^job|8 -13 -9 2
^job alert|-5 -2 -2 -2
^job application|22 -9 -2 -2
^job closing|-5 -6 -2 -1
^job offer|-6 -3 -3 18
^jobag*|-9 -3 -3 -2
^jobagent|-9 -3 -3 -2
^jobs|-22 -11 -6 -3
^jobs for|-9 -4 -2 -1
^jobs in|-8 -4 -3 -2
^joine*|2 11 -3 -2
^joiner|2 11 -3 -2
^journ*|12 -5 4 -3
^junio*|9 7 -6 -2
^junior|9 7 -6 -2
^kenne*|-6 -6 23 -4
^kennenlernen|-5 -5 20 -4
^kenni*|-11 -5 18 -2
^kennismaking|-5 -3 14 -1
^know|-9 -4 -1 -2
^kundi*|-6 -4 -2 -1
^kurze|-4 -3 -5 -2
^la|-3 -5 -4 -8
^la sua|-6 9 -2 -2
^la tua|-2 -7 -4 -2
^lab|-2 4 8 -1
^lab technician|-10 3 7 0
^lagerist|10 -3 -1 -1
^lauft|-6 -4 11 0
^le|0 -4 12 -2
^lead|16 -6 -4 -2
^lehrs*|18 -5 -4 -3
^lehrstelle|18 -5 -4 -3
^let|-8 -3 13 -1
^let s|-8 -3 13 -1
^lette*|-14 8 -10 17
^letter|-12 -1 -8 18
^letter to|-8 -1 -1 -2
^letti*|-8 -2 -1 -2
^letting|-9 -2 -1 -1
^lettr*|9 -1 -2 2
^lettre|9 -1 -2 2
^like to|-3 -3 9 -1
^linke*|-10 -7 -4 -4
^linkedin|-10 -7 -4 -4
^locaz*|-5 -2 -1 -1
^locazione|-5 -2 -1 -1
^m|7 11 -5 -4
^m w|3 14 -5 -4
^mag|12 -2 -3 -1
^mai|-4 -4 -2 -2
^maint*|-6 -3 1 -1
^maintenance|-4 -2 -3 -1
^maitr*|-8 9 -1 0
^maitre|-8 9 -1 0
^manag*|15 -3 -1 -3
^manager|15 -2 -2 -3
^manqu*|-3 -5 -3 -1
^manquantes|-2 -4 -2 -1
^manus*|-16 -3 -3 -2
^manuscript|-9 -2 -1 -2
^market|-5 -2 -1 -1
^mecan*|17 -4 -3 -3
^mecanico|17 -4 -3 -3
^medic*|18 -6 -9 -5
^medical|10 -6 -9 -5
^membe*|-1 -3 -3 -2
^membership|-9 -2 -2 -1
^mento*|-6 -2 -1 -1
^merci|-8 17 -2 -1
^mesa|-7 0 -2 -1
^messa*|-5 -4 -2 -1
^message|-3 -3 -2 -1
^message from|-4 -3 -1 -1
^mestr*|-10 -2 -1 -1
^mestrado|-10 -2 -1 -1
^mi|-16 -2 -2 -1
^minij*|13 -4 -2 -3
^minijob|13 -4 -2 -3
^missi*|-3 -4 -5 -3
^mission|-3 -4 -5 -3
^monte*|17 -8 -3 -2
^monteur|16 -7 -3 -2
^morge*|-4 -3 12 -1
^morgen|-4 -3 12 -1
^mortg*|-7 -1 -1 -1
^mortgage|-7 -1 -1 -1
^mortgage application|-6 -1 -1 -1
^na|8 -5 -7 11
^nachf*|-5 -4 -4 -2
^nachfrage|-2 -3 -2 -2
^nachs*|-5 -3 11 -1
^neede*|-7 -7 -6 -2
^needed|-7 -7 -6 -2
^neue|-12 -6 -5 -3
^neue jobs|-9 -3 -3 -2
^new|-18 -10 -4 -2
^new jobs|-9 -4 -2 -1
^new message|-4 -3 -1 -1
^news|-7 15 -10 15
^newsl*|-15 -5 -3 -3
^newsletter|-15 -5 -3 -3
^next|-4 -1 22 -4
^next steps|-1 -4 19 -3
^nieuw*|-10 -4 3 -2
^no|4 5 -10 -5
^no subject|11 -1 -2 -1
^nonse*|12 -5 -2 -1
^nonselection|12 -5 -2 -1
^north*|9 -1 0 0
^not|23 -7 0 -7
^note|12 -2 -1 -2
^notic*|20 -12 1 -5
^notice|20 -10 1 -5
^notif*|20 -5 -4 -2
^notification|10 -1 -3 -2
^notre|5 -6 4 7
^nous|-9 5 -2 -1
^nous interesse|-5 -1 -2 -1
^nov|0 -1 9 0
^nova|-8 -3 16 -1
^now|-9 13 -3 -1
^nueva*|-4 -4 -2 -1
^nuevas|-4 -4 -2 -1
^nλ|-3 9 -2 -1
^o|-4 -2 -5 -2
^o seu|-6 -2 -1 0
^of employment|-5 -2 -2 16
^of your|-17 11 -1 -5
^ofert*|7 -16 -9 2
^oferta|14 -8 -5 5
^ofertas|-7 -7 -4 -3
^offer|-17 -9 -13 44
^offer from|-3 -1 -3 13
^offer letter|-9 -2 -3 17
^offer of|-5 -2 -2 18
^offerta|-2 -2 -2 9
^offic*|12 3 1 -1
^officer|12 4 1 0
^offre|7 -9 -5 4
^offre*|-5 -2 -2 -1
^offres|-5 -2 -2 -1
^on|-1 0 -12 0
^on hold|-13 13 -1 -1
^on thursday|-1 -1 -10 0
^onboa*|-5 -4 -4 -2
^onboarding|-5 -2 -2 -2
^onlin*|7 -5 21 -3
^online|0 -7 15 -1
^onlinetest|9 -5 8 -2
^onlinetest lauft|-2 -1 9 0
^ons|10 -4 -4 2
^ontva*|-22 29 -3 -1
^ontvangen|-15 23 -3 -2
^onze|-5 -2 -3 -1
^onze sollicitatieprocedure|-5 -2 -3 -1
^op|0 3 -8 -4
^op je|14 -7 -1 -1
^open|-1 -5 -6 -3
^open sollicitatie|9 -2 -1 -1
^opera*|10 -2 1 4
^opini*|-3 -4 -2 -1
^opinione|-5 -3 -2 -1
^opinione conta|-5 -3 -2 -1
^oppor*|-8 -6 -5 -1
^opportunita|-5 -4 -2 -1
^order|-1 -5 -5 -3
^our|2 -11 0 9
^outco*|19 -12 -7 -4
^outcome|19 -12 -7 -4
^outcome of|-3 -4 -1 -1
^overd*|-7 -6 -4 -4
^para|-10 -5 -3 2
^parco*|-7 -2 -1 0
^partn*|-6 -5 1 -2
^paso|-10 -6 15 -3
^passw*|-3 -4 -2 -1
^payme*|-2 -2 -6 -2
^payment|-2 -2 -6 -2
^pedid*|-11 -5 -2 -1
^pedido|-11 -5 -2 -1
^pedido de|-7 -1 -1 -1
^perso*|11 -4 -4 -2
^pesqu*|-6 -2 -1 -1
^pesquisa|-6 -2 -1 -1
^pfleg*|12 2 -2 -1
^pharm*|11 -4 -1 -1
^phone|-9 -3 18 -1
^phone screen|-7 -3 16 -1
^photo*|-9 1 -2 -1
^piece*|-2 -5 -3 -1
^pieces|-2 -5 -3 -1
^pieces manquantes|-2 -4 -2 -1
^piso|-12 -3 -2 -2
^pitch|-16 -2 -2 -2
^place|-3 -3 -3 -3
^plann*|7 -4 -6 -6
^planner|12 -1 -3 -2
^planning|-9 -3 -3 -4
^plant*|-10 -3 -2 -2
^pleas*|-3 -8 -3 1
^please|-3 -8 -3 1
^por|9 9 -6 -2
^por tu|9 -3 -2 -1
^porte*|9 -2 -2 -2
^porter|9 -2 -2 -2
^posit*|12 -8 4 -4
^position|12 -8 4 -4
^posiz*|12 -9 -5 -3
^posizione|12 -9 -5 -3
^posizione chiusa|11 -6 -2 -1
^poste|13 7 -4 -1
^poste d|10 -4 -1 -2
^poste de|10 -4 0 2
^postu*|0 17 -5 -3
^postulacion|-2 10 -2 -1
^postulation|9 -3 -2 -1
^pour le|-4 -2 10 -1
^pract*|18 -3 0 -4
^practicas|17 -2 -2 -2
^prakt*|18 -6 0 -3
^praktikum|19 -5 -3 -2
^pret|-8 -1 -1 -1
^principal|9 -1 -2 -2
^priva*|0 -6 -2 -2
^privacy|-5 -5 -2 -1
^probe*|1 -6 14 -2
^probearbeiten|-1 -3 9 -2
^proce*|24 6 -8 -4
^proceso|32 5 -9 -7
^process|0 14 -1 1
^processo|21 -5 -7 -5
^processo seletivo|10 -6 -3 -1
^proch*|-5 -3 15 -2
^prochaine|-5 -3 15 -2
^prochaine etape|-5 -3 15 -2
^produ*|15 -10 7 -3
^production|14 -5 -2 -1
^profe*|6 2 -1 6
^profi*|-20 -17 -4 0
^profiel|-4 -5 -2 -1
^profil|-18 -7 -3 -1
^profile|-10 -9 -2 0
^progr*|5 -9 -4 -6
^progress|-5 -5 -2 -1
^propo*|-27 -11 -9 33
^proposal|-12 -3 -3 -4
^proposition|-8 -3 0 18
^proposta|-14 -5 -5 24
^pross*|-8 -4 16 -1
^prossimo|-8 -4 16 -1
^prova|0 5 10 -3
^prueb*|-4 -4 14 -2
^publi*|-9 -1 -3 -2
^quali*|-11 18 1 -1
^quality|-7 10 0 0
^quart*|-5 -3 -1 -1
^que|-16 -6 -2 -1
^query|-12 -2 -3 -3
^quick|0 -9 17 -4
^quick chat|-6 -8 21 -2
^quiz|-15 -2 0 0
^r|-7 11 -4 -1
^rate|-7 -5 -4 -2
^re|12 8 1 -8
^re any|2 19 -4 -2
^re application|18 3 -5 -2
^re bewerbung|0 18 -5 -4
^re candidatura|1 10 -2 -2
^re candidature|-1 9 -3 -2
^re cv|12 1 -4 -2
^re interview|-7 4 14 -5
^re job|13 -5 3 -3
^re lavoro|11 -3 -3 -2
^re offer|-11 -2 -2 4
^re re|9 -2 25 -8
^re speculative|10 -2 -2 -1
^re summer|12 -3 -2 -1
^react*|11 -1 -5 -4
^reactie|11 -1 -5 -4
^reactie sollicitatie|9 -4 -1 -1
^reali*|-17 3 5 -1
^receb*|-22 32 -4 -1
^recebemos|-8 14 -2 -1
^recebida|-11 13 -1 0
^recei*|-18 27 -3 0
^receipt|-10 14 -2 0
^received|-16 26 -3 0
^received and|9 -6 -1 -1
^received for|-6 9 0 0
^received your|-11 9 -1 0
^recep*|2 15 -6 -3
^reception|-7 13 -3 -1
^recib*|-19 31 -3 -1
^recibida|-8 16 -1 -1
^recibido|-5 10 -2 -1
^recibimos|-8 12 -1 0
^recibimos tu|-8 12 -1 0
^recor*|-11 0 -2 -1
^recru*|-6 -6 5 -6
^recruiter|-5 -4 -1 -1
^recruitment|-7 -3 1 -1
^recrutamento|10 -2 -1 -1
^recrutement|-4 6 9 -2
^recrutement suspendu|-4 9 -1 -1
^recu|-8 14 -2 -2
^recue|-5 11 -2 -1
^redac*|9 -2 -2 -1
^ref|6 8 -2 -2
^refer*|-2 5 -10 -11
^reference|11 -5 -3 -4
^references|-7 -9 -3 -1
^references for|-6 -3 -2 -1
^referral|-11 12 -2 -3
^refus|20 -7 -3 -3
^regar*|20 -5 -4 -1
^regarding|20 -5 -4 -1
^regarding your|15 -4 -3 -1
^registrar|16 -6 -2 -1
^registration|-9 -1 -2 -1
^rejec*|-16 -4 -3 -2
^rejection|-9 -3 -2 -2
^remar*|-5 -2 9 -1
^remin*|-13 -10 7 -3
^reminder|-13 -10 7 -3
^rende*|-8 -4 -2 -4
^rendezvous|-8 -4 -2 -4
^rent|-4 -9 -1 -1
^renta*|-12 -1 -1 -1
^rental|-12 -1 -1 -1
^rental application|-12 -1 -1 -1
^repon*|12 -8 -4 -3
^reponse|14 -7 -3 -2
^reponse a|11 -8 -1 -1
^repor*|-10 -4 15 -4
^report|-7 -4 9 -4
^reque*|-21 -14 7 -5
^request|-19 -11 0 -5
^request for|-2 -5 -1 -1
^requi*|10 0 -6 -4
^required|-7 -2 -3 -2
^requisition|16 2 -3 -1
^resch*|-6 -2 12 -1
^rescheduled|-4 -1 10 -1
^resea*|9 -4 -5 2
^research|13 -2 -3 -3
^research fellow|12 -1 -2 -2
^reserve|-5 -1 -1 9
^reserve list|-5 -1 -1 9
^resid*|-5 -6 -4 -3
^respo*|9 -9 -4 6
^resposta|16 -6 -4 -1
^respu*|11 -3 -2 -1
^respuesta|11 -3 -2 -1
^resul*|21 -13 -11 -5
^result|21 -9 -5 -4
^resultado|14 -11 -7 -4
^resum*|-9 14 -3 -2
^resume|-9 14 -3 -2
^retir*|-16 -4 -1 0
^retor*|26 -8 -2 -4
^retorno|26 -8 -2 -4
^retorno entrevista|11 -2 -4 -1
^retou*|18 -5 0 -4
^retour|18 -5 0 -4
^review|-7 -1 -4 0
^reviewed|9 -6 -1 -1
^ricer*|9 -3 -2 -2
^ricev*|-13 28 -3 -2
^ricevuta|-7 16 -2 -1
^ricevuto|-6 14 -2 -2
^ricevuto la|-6 14 -2 -2
^ricez*|-5 10 -1 -1
^ricezione|-5 10 -1 -1
^richi*|-3 -4 -2 -1
^richiesta|-3 -4 -2 -1
^rinun*|-6 -3 -2 -2
^rinuncia|-6 -3 -2 -2
^risco*|11 -4 -2 -2
^riscontro|11 -4 -2 -2
^road|-9 1 -2 -1
^role|20 -6 0 -2
^round|-13 -1 9 -1
^ruckm*|32 -5 -7 -4
^ruckmeldung|32 -5 -7 -4
^ruckn*|-11 -6 -1 0
^rucknahme|-11 -6 -1 0
^rucknahme ihrer|-7 -5 -1 0
^ruckr*|-8 -5 5 -1
^ruckz*|-4 -4 -1 -1
^s|-5 -8 15 -4
^s talk|-5 -3 11 0
^saiso*|11 -3 -2 -1
^salary|2 -7 -3 -1
^sales|14 -2 -2 -1
^sat|-5 -2 10 -1
^satis*|-5 -3 -2 -2
^saved|-9 -4 -3 -2
^sched*|-5 -1 9 -5
^schedule|-3 -3 10 -1
^schic*|-3 -2 -3 -1
^schol*|-7 0 -1 -1
^scholarship|-7 0 -1 -1
^schoo*|-10 -7 6 -2
^school|-12 -7 7 -2
^scientist|9 -3 0 0
^scree*|-11 -4 19 -1
^screen|-7 -3 16 -1
^searc*|10 0 -2 -2
^search|10 0 -2 -2
^seaso*|26 -10 -4 -3
^season|21 -7 -4 -3
^secon*|-9 -1 12 -1
^second|-9 -1 11 0
^second interview|-9 -1 11 0
^secre*|-4 12 -3 -1
^secretary|-5 12 -3 -1
^segur*|-5 0 -4 -4
^seguro|-4 -2 -3 -4
^selec*|20 -2 1 -4
^selected|12 -3 -2 -2
^selectie|12 -5 -2 -1
^selet*|13 -7 -3 -1
^seletivo|10 -6 -3 -1
^selez*|27 -3 -7 -4
^selezione|27 -3 -7 -4
^senio*|10 -3 -3 3
^senior|10 -3 -3 3
^sent|-5 12 -1 -1
^sent to|-5 12 -1 -1
^septe*|-5 -3 -2 -1
^september|-5 -3 -2 -1
^serve*|10 -3 -2 -2
^serveur|10 -3 -2 -2
^servi*|14 -4 -5 4
^servicetechniker|9 -3 -2 -1
^seu|-11 -1 -3 -1
^seu pedido|-5 -4 -1 -1
^shift|-5 -4 -3 -5
^short*|5 -11 3 -3
^shortlisted|7 -9 5 -2
^sido|-4 9 -1 -1
^sie|-6 -11 -3 -1
^sign|-1 -3 -5 -1
^sigui*|-7 -3 16 -2
^siguiente|-7 -3 16 -2
^siguiente paso|-7 -3 16 -2
^slot|-11 -4 12 -1
^so|2 -4 -4 9
^sobre|13 -1 -5 -3
^sol|-4 -4 -1 -1
^solic*|-7 -3 -7 -6
^solicitud|-8 -1 -7 -5
^solicitud de|-6 -3 -3 -2
^solli*|19 12 -9 -6
^sollicitatie|21 10 -9 -5
^sollicitatie is|-7 11 -2 -1
^sollicitatie ontvangen|-8 10 -1 0
^sollicitatieprocedure|-3 -3 -3 -1
^soon|-4 -3 -1 -1
^sorry|14 3 1 -4
^sozia*|-11 11 -2 3
^specu*|4 13 -4 -2
^speculative|4 13 -4 -2
^speic*|-7 -3 -1 0
^speicherung|-7 -3 -1 0
^speicherung ihrer|-7 -3 -1 0
^spont*|11 1 -3 -3
^stage|29 -12 0 3
^stand|-4 15 -2 -1
^stap|-8 -6 11 -1
^start|-7 1 -3 13
^start date|-5 -2 -3 13
^statu*|28 -3 -6 -2
^status|20 1 -5 -2
^status change|9 2 -4 -1
^status ihrer|14 -5 -1 -1
^status of|-8 10 -1 -1
^statusanderung|27 -11 -5 -3
^statut|11 -3 -2 -2
^stell*|9 -9 -10 -3
^step|-6 -2 11 -1
^steps|-1 -4 19 -3
^steps with|-3 1 9 -1
^still|-15 7 9 -2
^storn*|-2 -1 -5 -1
^stree*|3 -10 -2 3
^street|3 -10 -2 3
^stude*|-6 -5 1 -4
^student|-6 -2 -3 -2
^studi*|12 -7 -6 -3
^studio|11 -5 -4 -2
^sua|1 2 -10 -7
^sua candidatura|11 -1 -4 -2
^subje*|9 -2 -3 -1
^subject|9 -2 -3 -1
^submi*|-15 21 -6 -3
^submission|-8 2 -4 -2
^submitted|-7 19 -1 0
^successful|14 -7 -4 5
^suces*|-6 11 -1 -1
^sucesso|-6 11 -1 -1
^suite|17 -7 -7 5
^summe*|20 -5 -3 -1
^summer|20 -5 -3 -1
^sunda*|-9 -2 -2 -1
^super*|13 -10 4 -1
^supervisor|13 -4 -2 -1
^suppo*|10 -3 2 0
^support|10 -3 2 0
^suspendu|-4 9 -1 -1
^talen*|-1 -8 -6 -4
^talk|-6 -3 11 0
^tax|-4 -3 -2 -2
^te|-19 -2 -7 -3
^teach*|4 -1 9 1
^teacher|0 1 10 -2
^team|-4 1 -9 4
^techn*|3 -3 15 0
^tecni*|3 14 -7 -4
^tecnico|0 14 -6 -3
^telef*|-10 -5 23 -2
^telefoninterview|-8 -4 17 -1
^telep*|-4 -5 18 -2
^telephonique|-5 -2 14 -2
^tell|-8 -3 -1 -1
^tell us|-8 -3 -1 -1
^termi*|-14 -8 33 -4
^termin|-9 -3 23 -2
^terug*|12 -3 0 -2
^terugkoppeling|12 -3 0 -2
^test|9 -9 12 -4
^teste|16 -7 4 -3
^teste de|0 -4 9 -1
^thank|4 11 -7 -4
^thank you|4 12 -7 -3
^thank*|-4 29 -9 -6
^thanks|-4 29 -9 -6
^thanks for|-12 20 -6 -4
^the|1 -8 -4 -3
^the job|-10 -3 -1 -1
^this|-4 -7 -8 -3
^this week|-7 -3 -2 -1
^thurs*|-2 -2 -4 -1
^thursday|-2 -2 -4 -1
^ticke*|-16 1 -3 -2
^ticket|-12 3 -2 -2
^tidew*|10 -1 -1 -1
^tidewater|9 -1 -1 -1
^tijds*|-7 -4 17 -2
^time|0 -13 25 -6
^timel*|-4 10 -1 -1
^timeline|-4 10 -1 -1
^to be|3 1 -1 8
^to complete|-3 -1 12 0
^to rent|-4 -9 -1 -1
^to the|10 -7 -4 -3
^ton|10 -1 -2 -2
^ton alternance|9 -1 -2 -2
^traba*|5 -2 -3 10
^train*|9 -3 -3 -4
^trainee|13 0 3 -2
^trans*|-8 14 -5 3
^transmise|-7 11 -1 -1
^trial|-14 -3 0 -4
^trial*|-6 -2 -1 -1
^trials|-6 -2 -1 -1
^tu|4 -1 -6 -7
^tu solicitud|-11 -6 -3 -2
^tua|1 -11 -5 -4
^tua opinione|-5 -3 -2 -1
^turno|-10 -1 -3 -2
^uci|10 -6 1 -1
^uitno*|-7 -4 15 -1
^uitnodiging|-7 -4 15 -1
^uitsl*|12 -3 -3 -1
^uitslag|12 -3 -3 -1
^um|-6 -11 -6 -4
^under|-6 15 -3 -1
^union|-5 -7 -1 0
^uns|8 4 -4 1
^unserem|-7 -2 -2 0
^unter*|-5 0 -2 -6
^unterlagen|-3 1 -8 -5
^up|10 -11 -11 -4
^updat*|17 2 -6 -1
^update|17 3 -5 -3
^update from|16 -3 -1 -1
^update on|10 10 -3 -2
^update sollicitatie|12 -1 0 -1
^update zu|9 -2 -1 -1
^updated|-1 -6 -3 9
^urgen*|-5 -3 -3 -2
^us|9 -12 -9 -4
^uw|-1 -5 -6 -5
^uw aanvraag|-9 -1 -1 0
^uw sollicitatie|10 -4 -2 -1
^ux|11 -3 -3 3
^va|-3 -4 -3 13
^vacancy|4 10 -3 -1
^vacat*|19 -4 -12 -7
^vacature|25 2 -7 -4
^vaga|19 -1 -14 -12
^vaga de|3 12 -4 -3
^vaga encerrada|-6 -5 -1 -1
^vagas|-10 -7 -4 -4
^van|-11 8 -2 -1
^ve|-3 4 -7 -4
^ve been|-3 -3 -3 -2
^ve got|-6 11 -1 -1
^verif*|-4 -6 -4 -2
^verify|-4 -6 -4 -2
^verify your|-2 -6 -3 -1
^vertr*|-13 -3 2 29
^vertragsangebot|-2 -1 -3 9
^vervo*|-4 -9 -2 -1
^vervollstandigen|-6 -9 -2 -1
^verwa*|-4 11 -3 -1
^verzo*|-3 10 -3 -1
^veter*|10 -5 0 -1
^via|-1 -5 -2 -2
^video*|-2 -7 18 -2
^videointerview|-3 -3 9 -1
^viewe*|-17 11 -5 -4
^viewed|-17 11 -5 -4
^visa|-5 -3 -2 -2
^volon*|7 10 -3 -2
^volontariat|0 12 -3 -1
^vom|17 -8 -7 -3
^voor|-16 10 -8 -4
^voor je|-4 14 -2 -1
^vorla*|-13 4 10 8
^vorst*|-17 0 27 -5
^vorstellungsgesprach|-11 -1 28 -4
^votre|4 -1 -8 -5
^votre avis|-7 -2 -2 -1
^votre candidature|14 7 -5 -1
^votre demande|-10 -1 -1 -1
^votre dossier|-2 -11 -3 -1
^votre postulation|9 -3 -2 -1
^votre profil|-5 -3 -1 -1
^vous|-7 1 -4 -3
^w|4 12 -5 -4
^w d|3 14 -5 -4
^waiti*|-5 -2 -2 -1
^waiting|-5 -2 -2 -1
^was|-12 13 -9 -8
^was not|16 -6 -3 -3
^was viewed|-16 12 -4 -4
^we|-20 12 -1 -1
^we have|-5 9 -1 0
^we hebben|-3 9 -1 0
^we re|-7 0 -4 -2
^weddi*|-10 4 -2 -1
^wedding|-10 4 -2 -1
^week|-9 -4 -3 -1
^weeke*|-1 13 -7 -2
^weekl*|-9 -7 -5 -3
^weekly|-9 -7 -5 -3
^welco*|-13 1 -4 17
^welcome|-13 1 -4 17
^werks*|15 -5 -3 -3
^what|-20 14 -4 -1
^what happens|-11 17 -2 0
^winte*|-6 -2 -1 -1
^wir|-6 13 -3 2
^wir haben|-11 12 -2 4
^with|3 -6 15 -5
^with us|13 -5 -6 -2
^withd*|-6 -10 -5 -3
^withdrawal|-4 -2 -2 -1
^withdrawn|-2 -7 -3 -2
^withdrawn your|-7 -5 -1 0
^wohnu*|-12 -2 -2 -2
^wohnung|-12 0 0 0
^works*|15 -2 -1 -1
^wurde|-16 2 -3 -3
^y|-12 -7 -1 13
^yet|-10 -6 -1 -1
^you|-5 3 -4 -5
^you for|0 12 -7 -4
^you from|16 -2 0 0
^you have|-10 -4 -1 0
^you re|-10 -2 6 -1
^you ve|-3 -3 -3 -2
^your|3 -4 -5 -5
^your application|10 5 -2 -3
^your assessment|-3 -5 -4 -1
^your bid|-5 1 -3 -3
^your candidacy|9 -2 -1 0
^your candidate|-11 -6 -2 0
^your cv|10 -7 -2 -2
^your email|-2 -7 -4 -1
^your interest|9 13 -4 -3
^your job|-5 -6 -4 -4
^your offer|-8 -6 -7 8
^your order|-5 -3 -3 -2
^your profile|-8 -8 -2 -1
^your referral|-2 12 -1 -1
^your rental|-12 -1 -1 -1
^your speculative|-4 11 -2 -1
^your time|1 -5 -4 -2
^your weekly|-6 -5 -3 -2
^zeitv*|-3 -3 9 -1
^zo|-8 -2 -1 -1
^zoom|-8 -3 15 -1
^zoom interview|-4 -2 9 -1
^zorg|-5 -4 14 -2
^zu|5 -21 -8 -1
^zu ihrem|-6 -2 -2 -2
^zu ihrer|8 -12 -4 -2
^zufri*|-4 -3 -2 -1
^zum|-10 -1 21 -3
^zuruc*|-9 5 -2 0
^zusag*|-12 -4 -6 33
^zusage|-12 -4 -6 33
^zwisc*|-8 9 -4 -2
^zwischenbescheid zu|-3 -7 0 -1
a bien|-15 25 -4 -2
a candidato|-9 1 -5 5
a career|11 -3 0 0
a choisi|12 -2 -2 -2
a confidential|-5 -4 -4 -1
a copy|-7 11 0 -1
a da|-6 0 -2 10
a de|-1 -8 13 -2
a decision|-10 14 -3 -2
a deja|9 0 -2 -2
a different|12 -6 -2 -5
a diretora|-9 -2 14 -1
a du|-6 -3 -2 0
a ete|7 17 -11 -9
a examine|-9 -1 -1 -1
a fase|-1 10 -2 -1
a final|-13 -3 11 0
a finalement|-3 -3 -2 -1
a finalist|-8 0 -1 0
a first|-13 10 -5 -1
a fixe|9 -2 -1 -1
a friend|-9 0 -3 -1
a gente|1 11 -2 -4
a gestora|-5 -2 9 -1
a good|-4 9 2 -5
a great|11 -3 -8 -2
a head|-4 -2 -4 -1
a hire|10 -3 -1 -1
a home|-5 -3 -1 -1
a job|3 -11 -7 4
a laquelle|14 -3 -2 -2
a las|-11 -9 28 -1
a level|9 -1 -1 -1
a line|-4 -2 -2 -2
a long|-7 -2 -2 -2
a los|-2 -1 9 -2
a lot|15 2 -2 -1
a m|-4 -1 10 -1
a match|-2 18 -4 -2
a member|0 11 -2 -1
a mentor|-8 -2 -2 -1
a mesma|10 -4 -1 -2
a mistake|-10 -5 4 0
a nadie|10 1 -3 -2
a no|15 15 -5 -3
a notre|5 -13 -9 -5
a otro|10 -2 -2 -1
a otros|-2 -3 -2 -2
a outra|-1 -2 -2 10
a partir|-18 8 -6 16
a pas|14 -15 -7 -5
a passer|-3 -2 10 -1
a person|9 1 -2 -1
a place|-21 -3 -4 -3
a presto|-9 -2 6 8
a principal|-8 0 -1 0
a prova|-12 8 8 -1
a pu|13 -3 -1 -2
a quick|-18 16 9 5
a recruiter|-18 17 -3 -1
a referral|-10 -2 -2 -1
a result|13 -3 -1 -2
a retenu|-10 -2 0 -2
a ser|14 -4 -4 -1
a short|-12 0 12 -2
a slot|-6 -5 19 -2
a sua|9 6 -8 -7
a supervisor|9 -2 -1 -1
a te|10 -3 -1 -1
a team|9 -5 -3 -3
a tempo|-5 -1 -5 11
a temps|-9 -3 -2 12
a time|-10 -5 26 0
a tour|-3 -2 10 -1
a training|8 -2 -2 7
a tres|-6 12 -1 -1
a trial|0 2 14 -4
a tu|-12 -5 -2 3
a un|-8 -17 10 -2
a une|9 -4 1 1
a vacancy|-7 9 -1 0
a vaga|15 -3 -1 -3
a votre|6 -10 2 -6
a vous|18 -8 3 -3
a walk|-4 -2 10 0
a week|-1 13 -5 3
a year|10 -6 1 -1
a yes|-7 11 -6 11
aan|10 -6 -12 5
aan bij|13 -7 -3 -2
aan de|8 15 -8 3
aan een|-9 -4 -4 -3
aanbo*|-10 -5 -3 4
aanbod|-10 -5 -3 4
aanme*|-8 2 -9 -3
aanmelding|-13 6 -4 -1
aanvr*|-1 -3 -4 -1
aanvraag|-5 -1 -3 -1
ab|1 10 -11 -5
ab oktober|13 -2 -2 -1
ab sofort|-9 -5 6 -1
abbes*|-5 -3 -3 -1
abbestellen|-5 -3 -3 -1
abbia*|28 -7 -9 1
abbiamo|28 -7 -9 1
abbiamo ancora|-9 7 6 -1
abbiamo deciso|12 -4 -3 -1
abbiamo gia|12 -2 -2 -3
aber auch|-5 9 0 -1
aber fur|-5 -3 14 -1
abges*|8 -25 -13 5
abgesagt|-9 1 -2 19
abgeschlossen|16 -18 -6 -4
abhol*|9 -4 -2 -1
ableh*|-10 11 4 -1
ablehnungsbescheid|-6 12 -1 0
about how|-5 -2 10 0
about it|2 4 0 11
about that|-5 -3 -3 -1
about the|9 -4 13 -5
about what|-6 -2 -4 -1
abrac*|15 -4 -2 -2
abraco|15 -4 -2 -2
abraz*|11 -1 -3 -2
abrazo|11 -1 -3 -2
absag*|-3 1 -5 -7
absage|-6 10 -9 -7
absagen|0 -9 4 -7
abschluss|9 -2 3 -1
absol*|-3 1 12 -2
abzus*|-4 12 -2 -1
abzusehen|-2 12 -3 -1
academy|2 5 2 3
acced*|-5 10 0 0
accep*|-4 -6 -3 2
accept a|-7 -1 -1 -1
accept or|-3 -1 -2 9
accept your|-9 -1 -1 -1
acceptance|-3 -3 -3 12
accepte|-3 -2 -2 -2
accepted|4 -10 -12 -7
accepted another|-8 -1 -4 -1
accepted for|-11 -2 -2 -2
accepting|-7 -6 -3 -1
accepting applications|-11 -5 -2 -1
accet*|-8 -7 -9 18
accettato|-5 -1 -5 -1
accettato un|-5 -1 -5 -1
accettazione|-9 -3 -3 21
accol*|-3 -2 -2 -2
accolta|-8 0 -1 -1
accor*|11 -5 -1 -2
account has|-5 -3 -2 -1
accountants|-9 17 -5 4
accounts payable|-4 -1 -4 0
accueillir|-3 -3 -3 9
accus*|-1 9 -2 -1
accusons|-1 9 -2 -1
aceit*|-15 -5 5 12
aceita|-4 -2 -2 13
acept*|-13 -6 -4 12
ackno*|-2 11 0 -2
acknowledge receipt|-14 14 1 0
acknowledge your|9 0 -2 -1
acknowledgement|-7 11 -1 0
acme|-9 -8 -7 -5
acomp*|-9 15 1 -2
acompanhe|-6 9 -1 -1
acred*|9 -4 -1 -1
across your|-6 -2 -2 0
action is|-9 4 -1 0
activ*|0 3 -10 -7
active|7 9 -2 -2
actively|-6 1 -2 -2
actively recruiting|-6 1 -2 -2
actua*|13 -7 1 -2
actue*|12 -4 -2 -3
actuellement|10 -5 -1 -2
add a|-6 0 -1 10
addetto|9 -2 -5 -2
adela*|9 -5 -2 3
adelante|10 -4 -1 -1
adjud*|-8 12 -1 -1
adjun*|-3 -2 -3 13
adjustments|-4 0 9 0
admin*|-2 10 -5 -2
administratief|9 -4 -1 -1
administrativo|-3 3 -7 -4
administrator|-7 10 0 -2
admis*|-9 0 -6 -2
admissibilite|9 -2 -1 -1
admissibilite a|9 -2 -1 -1
admissions|-10 -5 -2 -2
admitidos|-12 16 -4 -2
admitted|-4 2 12 -1
admitted after|-3 -1 10 -1
adr|9 -3 -1 -1
ads|-4 -2 -2 -2
adver*|-1 9 -7 4
advert for|10 -2 -1 -1
advertiser|-6 13 -1 0
advised|9 -1 -1 0
advisor|4 2 5 -2
advoc*|12 5 -5 -3
affai*|-4 -2 -2 -1
affairs|-7 -1 -2 -1
affec*|-14 -14 -2 3
affect|-9 -3 2 -1
affected|4 -6 -4 -5
afgew*|11 -6 -4 -4
afgewezen|11 -6 -4 -4
afrai*|11 -5 2 -2
afraid|11 -5 2 -2
afraid that|12 0 -2 0
after a|-10 -5 -3 -4
after careful|4 -8 -5 -4
after final|-6 -1 -1 -1
after review|-5 -2 -1 -1
after six|9 2 -3 5
after that|-14 14 6 -1
after the|14 11 -3 -3
afternoon|5 -8 10 -3
afwij*|-18 10 -2 -1
afwijzing|-16 10 -2 -2
again|3 -8 -2 -5
again in|24 -11 -4 -1
again when|10 -3 -1 0
agence|-11 1 2 -3
agency|-5 6 -5 -7
agend*|-9 -7 14 7
agent|7 -3 8 -3
agenz*|-4 -2 -3 -3
agenzia|-4 -2 -3 -3
agnes|-4 -1 -3 -1
ago|-13 -5 -2 -2
agora|26 -7 -5 -4
agrad*|16 -9 -5 -4
agradece|10 -4 -1 -1
agradecemos|16 -8 -3 -5
agradecemos o|15 -8 -2 -2
agradecemos su|10 -7 -2 -1
agradecerte|9 -2 -1 -1
agradeco|16 2 -4 -6
agradezco|-15 -5 -3 -1
agreed|12 -2 -2 -3
agreg*|-9 -1 1 3
agric*|-4 -2 -7 15
aguar*|-10 15 -2 -1
ahead|20 -7 -11 0
ahead with|11 -5 -10 0
ahmed|-2 -1 -3 -3
ahnli*|5 8 -2 -1
ahnliche|5 8 -2 -1
ahnliche jobs|4 10 -2 -1
ahora mismo|10 -2 -2 -1
ahren*|-4 -1 -2 10
ahrens|-4 -1 -2 10
ai|10 -1 -2 0
ai profili|-8 13 -1 -1
ai une|10 -2 -2 -2
aide a|-6 -2 -2 -2
aimer*|-5 -3 9 -1
aimerait|-5 -3 9 -1
ainda|-15 11 -9 6
ainda nao|-1 12 -7 -4
aktuell|10 -4 -7 -4
al|9 -2 -3 -2
al colloquio|9 -3 -2 -1
al completo|12 -3 -3 -2
al final|25 -6 -7 -4
al protocollo|-3 10 -2 -1
al puesto|9 -6 -1 -1
al que|14 -6 -2 -1
al twee|11 -3 -4 -2
alber*|-3 -6 -3 -2
alert*|-4 0 -3 -2
alertas|-2 -6 -1 -1
alerte|-3 -3 -2 -1
alertes|-5 -3 -1 -1
algo|-12 26 -8 -4
algue*|15 -2 -3 -3
alguem|15 -2 -3 -3
algui*|15 -2 -5 -4
alguien|15 -2 -5 -4
ali|-1 12 -4 -2
alice|-5 -4 9 -1
all candidates|-11 9 -1 0
all jobs|-6 -2 -2 -1
all of|18 -5 -4 -1
all our|10 -3 1 -2
all the|12 -9 -3 7
alla|12 -7 3 -3
alla prova|14 -5 0 -3
alle ore|-14 -1 22 -2
alle platze|-8 10 -2 -1
allee*|-3 9 -2 -2
alleen|-3 9 -2 -2
alleg*|-12 -1 5 7
allegato|-9 -2 3 8
aller|8 -3 -3 8
alles gute|13 -10 -4 -3
alles liebe|11 -2 -5 -2
alloc*|6 -9 -2 -2
allocated|3 -8 -2 -2
almos*|4 -7 -7 1
almost|4 -7 -7 1
already been|-7 -2 16 -1
als erzieherin|11 -2 -1 -1
als junior|-5 -3 2 9
als museumsaufsicht|-3 9 -1 -1
als operator|-7 -3 -3 3
als pdf|-7 -5 -2 -1
altij*|-2 11 -3 -1
altijd|-2 11 -3 -1
altra|7 -10 -8 -8
altra candidata|10 -3 -2 -1
altra famiglia|-11 -3 -2 -2
altra persona|11 -3 -5 -4
altre|7 -10 1 -2
altre occasioni|-3 -4 -1 -1
altri|-9 6 -4 -3
altro|11 -5 2 -8
am|-5 -6 10 -2
am delighted|-4 -1 -2 10
am dienstag|-5 -2 14 -2
am donnerstag|-6 -2 17 -3
am empfang|-7 -6 10 5
am ende|17 -4 -3 -2
am freitag|-9 -5 9 -2
am kommenden|-10 12 0 0
am mittwoch|-4 -3 12 -1
am montag|-6 -6 17 -4
am samstag|-5 -8 1 -4
am sorry|10 -8 -4 -4
amanh*|-6 -6 14 -3
amanha|-6 -6 14 -3
ameliorer|-5 -1 -2 -1
amend|-2 -5 -1 -1
amman*|-4 9 -2 0
ammann|-4 9 -2 0
ammessi|9 0 -3 -1
among|8 -12 -1 -4
among the|14 -5 -2 -1
an answer|-1 11 -4 -1
an application|0 -11 -6 -2
an appointment|13 -5 -2 -1
an email|-17 16 -5 -1
an hour|-5 -4 3 10
an intro|-4 -3 13 -1
an offer|9 -1 1 0
an unserem|11 -4 -2 -1
an update|10 4 -3 -1
an updated|-11 -5 -2 -2
an wenn|11 -2 -2 -1
analise|-8 12 -6 -5
analista|11 -7 2 -3
analyse|11 -4 2 -1
analyst at|-6 -2 -2 -1
analyst in|-6 -3 -2 -2
anbei|-4 -6 -7 29
anbie*|-4 -6 -8 7
anbieten kann|-7 -1 0 -1
anbieten konnen|-5 10 -1 0
anche|11 -2 -4 -2
ancor*|-21 12 7 13
ancora|-21 12 7 13
and all|19 -12 -6 8
and apply|-6 -1 -1 -1
and are|13 -5 -1 -4
and as|11 -7 -3 9
and at|9 -4 0 0
and be|-10 11 -1 -1
and by|11 -3 -2 0
and call|-4 13 -4 -1
and cannot|-12 0 -2 -1
and congratulations|-6 -2 -3 -1
and for|9 1 -4 -2
and got|9 -6 -1 0
and has|-6 -1 -3 -2
and is|1 11 -3 -2
and it|8 0 -4 14
and look|-4 -3 -2 -1
and meet|-10 3 15 -2
and on|-9 -3 -2 -2
and return|-4 -3 3 9
and ring|12 -2 -5 -1
and sadly|-11 -1 -1 -1
and she|11 -2 -3 -2
and tell|-4 -1 0 11
and that|2 7 -1 6
and they|14 2 -4 -3
and this|14 -2 -2 -1
and to|12 -11 -2 -1
and told|-2 10 -2 -1
and unfortunately|4 -9 4 -4
and will|-15 23 -1 -5
and wish|2 -5 -6 -4
and with|14 -2 -2 -1
and wont|11 0 -2 -1
and would|-11 -7 20 -4
and you|11 -2 3 -2
and your|12 -1 0 -4
and yours|16 -8 -3 -3
andam*|-9 4 -2 -1
andamento|-9 4 -2 -1
andamento na|-5 -1 -2 -1
ander|1 -4 -5 -2
ander*|7 -6 -9 -3
andere|14 -8 -7 -5
andere bewerberin|9 -2 -1 -1
andere kandidaat|1 -7 -6 -4
andere mietinteressenten|-9 0 0 0
andere person|14 -2 -2 -2
anderen bewerber|1 -7 -5 -4
anderen bewerbern|-11 -3 -2 10
anderen entschieden|-7 -2 -2 -1
anderen person|11 -4 -1 -1
anderes|-3 -7 -10 -4
andernfalls|-5 -5 -2 -1
anders|4 -3 -13 -4
anders entschieden|-2 -2 -5 -2
anders gekozen|-7 -1 -1 -1
anderson|9 -2 -3 -1
andert|10 -2 -1 -1
andrea|-4 15 -7 5
andres|-4 -4 -2 -2
anerk*|10 -7 -2 -1
anerkennung|10 -5 -1 0
anexo|-8 -6 3 14
anfan*|-3 -8 -13 29
anfangen|-1 -7 -10 30
anfit*|-4 9 -2 -1
anfor*|9 -1 -2 -1
anfra*|11 -7 -7 -4
anfrage|3 -5 -5 -2
anfragen|9 -2 -2 -2
angab*|-9 4 -4 -4
angaben|-20 4 -4 -2
angeb*|-1 -7 -10 12
angebot|-2 -7 -10 12
angef*|-8 -4 -3 -1
angeh*|-2 -3 -3 -1
angek*|-12 26 -5 -2
angekommen|-13 26 -5 -2
angel*|10 0 -4 -2
angela|10 -2 -2 -1
angep*|-11 -3 -3 10
anja|-11 -1 15 0
anlag*|-5 1 11 -1
anmel*|-21 -7 7 -3
anmeldung|-18 -6 8 -2
anmeldung zum|-6 -2 -4 -1
anna|11 -2 -2 -2
annee|15 -8 -3 -3
anneh*|-4 -5 -2 12
annehmen|-4 -5 -2 12
annel*|12 -2 -2 -1
anni|11 -3 -1 -1
anno|18 3 -6 -4
annon*|1 -7 -3 -2
annou*|12 -12 -7 -2
announcement|12 -8 -2 -2
announcements|-7 -2 -3 0
annul*|-7 -15 11 -12
annule|-3 -6 -5 -5
annuler|-8 -3 18 -2
annunci|10 -3 -2 -1
annunci simili|10 -3 -2 -1
ano|13 -9 -7 0
anoni*|-11 -6 -4 -2
anonima|-4 -3 -1 -1
anony*|-19 -3 -7 -1
anonym|-7 -5 -3 -1
anonymous|-5 -3 -4 -1
anoth*|4 -6 -4 -5
another|4 -6 -4 -5
another applicant|1 -7 -4 -3
another candidate|10 -8 3 0
another family|-9 -1 0 0
another position|-8 -1 -4 -1
anruf*|-5 9 -3 -1
anrufen|-5 9 -3 -1
anspr*|-5 15 -2 -1
anspruch|-9 15 -1 0
answers|-16 8 2 -2
answers are|-1 -4 -3 -1
antes|-26 3 10 2
antes del|-17 -8 1 9
antic*|-7 13 -2 4
anton|-9 13 -1 -1
antra*|-17 -3 -2 -2
antrag|-16 -3 -2 -2
antrag auf|-13 -3 -2 -1
antre*|-10 -2 -3 10
antreten|-10 -2 -3 10
antwort|-4 9 1 -4
anula*|-2 -4 -2 -2
anunc*|-7 12 -1 -1
any further|13 -6 3 -2
any more|11 -5 -3 -2
any positions|9 -4 -1 -1
any time|-5 13 1 -7
anybo*|14 4 4 -2
anybody|14 4 4 -2
anybody else|-7 10 -1 0
anybody on|10 -1 -2 -1
anymo*|-10 -2 13 -1
anymore|-10 -2 13 -1
anyon*|11 0 -7 -4
anyone|11 0 -7 -4
anything as|-1 -7 -1 0
anything before|-11 3 -2 -2
anzub*|-1 -1 -1 9
anzubieten|-1 -1 -1 9
ao|4 0 -7 -9
ap|-4 11 -2 -1
apert*|-2 -9 -3 -1
aplic*|0 17 -5 -2
apolo*|-3 15 11 -6
apologies|-5 9 14 -3
apos analise|2 -8 -3 -3
app for|-9 -6 26 -3
appar*|-16 -2 -1 -1
appartement|-8 -1 0 0
appea*|-5 -11 1 -5
appeal|-9 -6 -3 -2
appeared|-6 -3 -2 -2
appeared in|-6 -3 -2 -2
appen*|-5 19 -3 -2
appena|-10 20 -3 -2
applicant|9 4 0 -4
applicant we|16 -3 -1 -1
applicants who|-4 12 -2 -1
application and|-4 9 10 -5
application any|5 -2 7 0
application as|16 3 -5 -2
application at|-4 0 -3 -2
application did|9 -1 -1 0
application fee|-6 -9 -1 -1
application for|2 10 -5 -5
application form|-6 13 -2 0
application has|0 15 -6 1
application is|-22 25 -3 -2
application this|-13 0 0 0
application to|-6 6 -3 -7
application was|10 13 -5 -3
application we|13 -11 -3 -2
application which|-4 11 -2 -1
application will|15 -10 13 -3
application with|-5 -2 -2 -2
applications|3 11 -6 -4
applications and|6 13 -3 -2
applications are|-9 12 -1 0
applications for|8 -10 -6 -3
applications in|-5 15 -3 -2
applications received|9 -1 -1 0
applications so|-4 9 -1 -1
applications were|-3 -6 -2 -1
applied has|13 -3 -2 -2
applied to|-11 -8 0 -3
applies|-10 5 7 0
apply|2 -3 -6 -4
apply again|-4 -3 -6 -4
apply for|14 -4 -3 -1
apply to|13 6 -3 -1
applying for|9 2 -1 -3
applying to|-8 1 -3 -6
appoi*|19 -9 0 6
appoint|11 -4 -1 -1
appointed|5 -10 0 7
appointing|13 -1 -2 -2
appointment|23 -5 -4 4
appre*|12 0 -5 -3
appreciate|10 -1 -3 -2
appreciate you|19 -7 -2 -1
appreciate your|11 8 -4 -2
appreciated|9 -2 -2 -1
appro*|-12 -7 -4 -6
approve|-15 -2 -2 -1
approve your|-15 -2 -1 -1
approved|-7 -3 -7 -5
apres etude|-5 -3 -1 -1
apres*|12 -4 -2 -2
april|-13 21 -2 7
aprob*|-3 -3 -2 -2
aprov*|-10 -6 -7 3
aprovado|-2 -3 -2 -2
aprovar|-5 -1 -2 -2
arbeitsproben|-3 -3 12 -1
arbeitsvertrag|-1 -5 -5 21
arbeitszeugnis|-4 -4 -1 0
archi*|9 8 1 -5
architects|-5 11 -2 -2
architekt|-3 -2 9 -1
are anonymous|-1 -4 -3 -1
are closed|-5 -3 -1 -1
are hiring|-6 -2 -3 0
are no|3 -11 8 -3
are pleased|-16 -1 11 16
are receiving|1 -6 -3 -2
are rejected|-4 -2 -2 -2
are shortlisted|-7 11 -1 -1
are similar|-10 -6 -1 -1
are sorry|-8 -5 -5 -2
are spoken|13 -4 -3 -1
are still|-14 -10 12 0
are welcome|-5 -2 -1 -2
are you|-27 -23 32 7
area|3 -3 -3 -7
arent|-5 -2 -5 -7
arent affected|-2 -2 -3 -5
aroun*|6 -4 15 -2
around|6 -4 15 -2
arqui*|-3 6 -3 10
arret*|13 0 -3 -2
arrete|16 -6 -3 -2
arrete la|9 -4 -2 -1
arriv*|-18 29 11 -8
arrivato|1 11 -4 -2
arrive|-8 3 13 -3
arrived|-6 16 -3 -2
arrived safely|-4 9 -2 -1
arts|-1 9 -2 -1
arztl*|-3 -5 19 -1
as all|-5 -1 -2 -1
as an|-9 -8 4 -2
as discussed|-10 -4 10 12
as it|0 -5 -4 -3
as of|-6 2 -4 -3
as soon|-23 15 -2 13
as the|-2 -1 -2 -8
as they|-10 -7 -2 -1
as we|10 1 0 1
as you|12 2 -8 8
asant*|11 -4 -1 -1
asante|11 -4 -1 -1
asap|0 -6 -4 -2
asi|-2 8 7 -3
ask you|-5 15 -3 -1
asked|5 8 -6 3
asked and|-6 9 -4 -1
asked for|-6 -7 -4 8
asked me|16 -4 -3 0
askin*|12 -1 -4 -1
asking|12 -1 -4 -1
aspet*|-3 -5 14 -1
aspir*|10 2 -4 -2
assegnato a|-9 -2 5 -1
assessment|4 0 10 -6
assessment centre|13 -1 7 -1
assessment day|3 -3 11 -2
assessment we|-6 0 -2 -1
assis*|8 0 0 1
assistente|9 0 -5 7
associate|7 -6 9 0
associate level|-2 -2 -4 -1
associates|-7 25 -4 -3
association|-5 -1 -2 -1
assum*|-11 9 14 -2
assume|-13 11 16 -1
assume that|-10 8 4 0
assume you|-4 5 11 0
assun*|-11 1 -6 8
assunzione|-8 -9 -5 9
assunzione a|-2 -2 -2 11
at interview|12 -2 -2 -1
at least|-4 -4 2 -3
at oakhurst|9 -2 -7 -1
at our|6 1 5 0
at present|15 -3 -4 -1
at them|-4 11 -3 -1
at this|7 -6 -6 -4
ate|-26 23 -12 11
atenc*|9 -2 -1 -2
atent*|7 3 -4 3
atentamente|9 0 -1 -1
athle*|-3 -1 10 -1
athletic|-3 -1 10 -1
atlantique|-5 -2 -2 -1
attac*|-7 -6 0 11
attached|-24 -15 1 31
attached your|-1 -1 -3 10
attend|-12 -9 24 -5
attendant|20 -3 -3 -1
attendant was|13 -2 -2 -1
attendent|-6 -2 -1 -1
attending|15 3 -4 -1
attending our|6 6 -2 0
attendu|12 -3 -4 -2
attente|-7 -3 2 -1
attes*|-9 -7 5 3
attesa|-4 -5 -1 -1
attire is|-3 -2 10 -1
attri*|-5 -3 -6 -3
attua*|-6 0 -2 -2
attuale|-4 -4 -2 -1
au|2 4 2 1
au poste|8 6 0 -4
au processus|10 -2 -4 -1
auch|0 -1 -3 -5
auch fur|-7 10 -1 -1
auch wenn|-8 1 -1 -3
aucun|17 -10 -1 -2
aucun*|-3 12 -3 -1
aucune|-3 12 -3 -1
audic*|10 -2 -2 -1
audit|-11 23 4 -3
audit*|4 6 -9 -6
auditioning|-7 -2 -2 -2
auditoria|9 -1 -2 -1
auf dich|-6 -4 -3 3
auf die|-1 3 -6 -5
auf ihr|-2 -3 -3 -1
auf ihre|14 -8 2 -1
auf jeden|-5 13 -1 -1
auf meinem|-9 15 -2 -2
auf sie|-9 1 -2 17
aufbe*|-2 -6 -2 0
aufbewahrungsfrist|-4 -4 -2 0
aufgeben|10 -4 -1 0
aufgenommen|-8 9 -2 -2
aufgr*|-1 13 -1 -4
aufgrund|-1 13 -1 -4
aufgrund der|-6 14 -4 -2
augen*|10 0 -3 -2
aun|-8 12 -2 -1
aus dass|0 9 -1 -1
aus der|16 -5 -6 6
ausbi*|9 6 -5 2
ausfu*|17 -2 -4 -1
ausfuhrliches|14 -2 -4 -1
ausfuhrliches feedback|14 -2 -4 -1
ausga*|-11 -2 -1 -1
ausgabe|-11 -2 -1 -1
ausge*|8 -10 -2 -6
ausgebucht|0 -5 -6 -4
ausgeschlossen|-6 12 -1 0
ausgesprochen|16 -3 -3 -2
ausgewahlt|9 -6 -6 -4
aushi*|9 -4 -4 -3
aussc*|11 -5 -6 -2
ausschlag|11 -3 -2 -1
ausse*|-3 -2 -5 -2
ausserdem|-8 -6 -2 -2
austa*|-4 -2 -2 -1
austausch|-4 -2 -2 -1
auswa*|12 -2 -1 2
auswahl|5 11 -5 -3
auswahltag|10 -2 -4 -1
auswahlverfahren|4 -2 -1 9
auswahlverfahren fur|-2 -4 -2 12
auto|7 -1 -9 15
auto reply|-6 13 -1 -1
automatic|-9 9 -1 0
automation|-10 -2 2 -1
automatisch erzeugt|12 -4 -3 -1
autor*|-10 3 -5 -4
autorin|-8 -2 -1 -1
autre|10 -6 -10 -10
autre*|11 -11 -5 -3
autres|11 -11 -5 -3
auxil*|7 -9 -8 6
avail*|-2 -13 7 -2
availability for|-7 -5 -4 -1
available|-5 -11 3 2
avanc*|14 -10 9 -5
avancar|15 -3 -4 -1
avancar com|10 -3 -3 -1
avancou|-6 -7 18 -2
avant la|-5 12 -2 -1
avant le|-15 -6 1 17
avant*|10 -5 4 -1
avec|13 -10 5 4
avec d|11 -2 -2 -2
avec le|-3 -2 -1 10
avera*|1 -9 -2 -1
average|1 -9 -2 -1
averc*|5 -9 -2 -1
averci|5 -9 -2 -1
avere|-5 -3 -2 9
avez|5 -2 -6 -6
avez recemment|-5 -1 -2 -1
avisa*|-6 9 10 -4
avisame y|-5 -1 9 -1
avisaremos|-7 12 -2 -1
avoir|1 3 -8 -5
avoir postule|1 10 -3 -1
avond|11 -10 -2 -2
avons|18 -8 -7 0
avons decide|12 -5 -1 -1
avons le|-7 -5 -5 7
avons recu|12 -3 -1 -1
avvis*|-11 -5 2 -1
award|-8 -3 -3 3
ayant|14 -3 3 -3
ayant ete|8 -2 4 -1
azien*|-4 0 -4 -5
azienda|-4 -3 -3 -5
baan|-10 7 -5 -3
back|1 16 -6 -1
back by|-6 13 -1 0
back to|-4 23 -6 5
back when|16 -4 -3 -2
backe*|9 -9 2 3
backend|7 -9 4 4
background check|-11 -2 -4 3
background is|9 -3 -2 -1
badge|-6 -2 -3 -1
baker*|-4 -5 -4 2
balco*|10 -3 -2 -2
balconista|10 -3 -2 -2
banca|-7 -6 2 -3
banco|2 -10 -2 -4
banco de|11 -2 -2 -1
band|-9 -7 -6 12
bando|-5 -1 -2 -1
baris*|-5 14 -8 -3
barista|-5 14 -8 -3
barke*|11 -2 -1 -1
barkeeper|11 -2 -1 -1
barro*|-7 -4 -1 -1
base|3 -6 -12 14
based|8 -10 -4 -3
based on|8 -9 -6 -2
basta|9 -4 -2 0
batch|-14 -1 0 0
bau|-6 -1 -2 -1
bda|-3 -2 9 -1
be able|-4 -7 11 -2
be admitted|-3 -3 12 -1
be completed|-7 -4 -5 -2
be considered|-3 -9 -6 -4
be contacted|-16 23 -2 0
be filling|-4 -2 -2 -2
be going|9 -5 4 -1
be grateful|-12 -3 -2 3
be in|-20 32 -9 -2
be inviting|10 -5 -4 -1
be more|-4 -1 9 0
be moving|13 -5 -2 -1
be needing|9 -3 -1 -1
be notified|-18 14 -3 -1
be of|-6 -2 -1 0
be offering|11 -1 -5 -1
be on|-12 -7 4 0
be our|-8 10 -3 8
be patient|-5 10 -1 0
be progressing|19 -5 -2 -1
be reviewed|-11 11 0 0
be sent|-9 -3 10 -1
be taking|11 -3 -2 -2
be the|10 0 -2 -1
be withdrawn|-12 -11 6 2
bea|12 1 -2 -2
beabs*|9 -3 -1 -1
beabsichtigt|9 -3 -1 -1
beabsichtigt die|9 -3 -1 -1
beach*|-3 9 -2 -1
beaco*|-4 -2 -1 9
beacon|-4 -2 -1 9
beantragen|-8 3 -6 -1
bear|-17 27 -5 -1
bear with|-15 28 -4 0
bearing with|-3 9 -1 0
beca|-3 -2 -2 -2
becau*|3 -7 -5 0
because|3 -7 -5 0
because it|-4 -7 -2 -2
because you|8 -11 -8 -4
becky|-10 7 7 -1
becom*|-5 1 -5 -3
bedan*|11 -3 -3 -4
bedanken|9 0 -1 -1
bedankt|9 -5 -4 -6
bedankt voor|12 -12 0 -5
bedar*|19 -11 -1 0
bedarf|19 -11 -1 0
bedarf in|9 -4 -1 0
bedau*|14 -10 -7 -4
bedauern|6 -8 -6 -3
bedaure|12 -1 -1 -1
bedaure ihnen|11 -1 -1 -1
bedie*|21 -12 -3 -1
bediening|16 -7 -3 -1
bedri*|-7 12 -2 -1
bedrijf|-4 9 -1 -1
beein*|9 -2 -1 -1
been able|-6 20 -3 -1
been called|-1 -2 9 -1
been cancelled|3 -6 -7 -2
been chosen|-9 -1 -3 -1
been closed|13 -9 -3 -2
been decided|-9 11 -1 0
been delayed|-7 10 0 0
been filled|6 -9 6 3
been given|-4 -3 -3 -1
been moved|-7 10 4 0
been placed|-4 -1 -5 -3
been received|-18 26 -1 1
been rejected|-3 -1 -5 -4
been reviewed|9 -5 0 -1
been scheduled|-2 -2 9 -1
been selected|2 -15 11 -7
been sent|-6 12 -1 0
been shortlisted|5 -5 23 -4
been submitted|-9 12 -3 0
been successful|-1 -5 -4 18
been temporarily|-10 13 0 0
been through|0 -4 -5 -2
been withdrawn|11 -3 -2 -2
befin*|-8 10 -1 0
before and|4 6 0 -1
before friday|-3 11 -3 -1
before that|-11 4 -4 -2
before the|-8 6 9 -7
before then|-10 17 -2 0
before they|-3 -4 -4 -2
before we|-17 -4 12 -4
before your|-5 2 -4 -2
begin|-20 12 -2 7
begin*|-6 5 -10 10
begrundungen|5 -9 -1 0
behaa*|11 -6 -1 -1
behaalde|11 -6 -1 -1
behan*|-2 20 -4 -2
behandeling|1 14 -3 -2
behin*|-11 17 1 -1
behind|-6 11 2 -1
behr|9 -2 -1 -1
bei der|-1 -10 -1 -5
bei fragen|-3 9 -1 0
bei ihnen|-12 22 -5 -2
bei mir|15 -4 -6 -2
being|4 2 -5 -9
bekij*|-11 11 -4 -1
bekom*|-2 16 -9 -7
bekommen|-3 16 -9 -6
bekommen viele|10 -3 0 -1
bel|-4 12 4 -2
bel ik|-4 13 -4 -3
bel je|-4 9 2 -2
believe|14 -6 0 0
belle|-4 -6 -3 -2
below|0 -9 3 -4
ben|-1 17 -21 -8
bench*|11 -3 0 0
benchmark|11 -3 0 0
bene|-1 -9 22 -3
benef*|-3 -1 -5 -7
benefits|-15 1 -4 -6
benotigen|-4 -4 -1 -1
bent|10 -8 1 -2
benut*|-4 -3 -1 -1
beoor*|-8 4 -5 -3
berei*|9 -10 5 1
bereits|13 -13 -4 2
berichtje|-7 11 -2 -1
beruc*|9 -7 -1 -3
berucksichtigt|9 -9 -2 -2
berucksichtigt werden|7 -11 -3 -1
berucksichtigung|19 -6 -4 -2
beruf*|11 -14 16 -5
bescheid|-6 0 -2 10
beschikbaar|9 -3 2 -1
beschlossen|13 -4 -2 -1
beset*|20 -5 -4 -3
besetzen|18 -8 -2 -1
besetzt|15 -7 -4 -5
besetzung|9 7 -2 -1
besetzung der|8 4 -2 -1
beslo*|15 -9 -4 -3
besloten|15 -9 -4 -3
besloten om|11 -3 -2 -2
bespr*|-11 -12 9 32
besprochen|-4 -11 13 17
besproken|-6 -10 -6 19
besse*|-6 -8 6 -3
besser|-6 -4 -2 -1
besser zu|-8 0 -1 -1
best of|1 -7 -6 -4
best regards|-9 20 -1 -2
besta*|-15 11 3 -3
bestanden|14 -4 2 -2
bestatigen|-27 16 -6 -5
bestatigen wir|-10 9 -2 -1
beste meneer|-10 -2 1 -1
beste*|5 1 -7 -8
besteht|11 -5 -1 -1
besten dank|-2 11 0 -1
beta|-15 -4 -1 -1
beter|19 -4 -3 -3
beth|1 -3 -7 -2
betre*|7 -3 -5 12
betreft|1 -6 -3 13
bette*|3 -11 1 -3
better|3 -11 1 -3
betwe*|-16 -5 25 2
between|-16 -5 25 2
beves*|-11 1 5 -2
bevestig|-3 -2 9 -1
bevestigen|-9 3 -3 -1
bevor|-7 -4 0 -2
bevor wir|-7 -4 0 -2
bewaar mijn|-5 -2 -2 -1
bewaren je|12 -4 -2 -1
bewerben|0 -13 -7 -3
bewerben sie|1 -5 -5 -2
bewerber entschieden|-9 -4 -2 -2
bewerbern|-9 -4 -3 9
bewerbern haben|-5 -1 -1 11
bewerberportal|-5 -3 -1 0
bewerbung|1 11 -1 -6
bewerbung als|2 13 -3 -5
bewerbung auf|-3 11 -4 -2
bewerbung bleibt|-8 3 -3 -1
bewerbung fur|-10 18 -2 -4
bewerbung ist|-7 10 -5 -3
bewerbung leider|-5 -1 14 0
bewerbung nicht|11 -13 -5 -3
bewerbung wird|-5 10 -1 0
bewerbung wurde|10 -8 -5 -3
bewerbung zuruckgezogen|-4 -4 -1 -1
bewerbungen|1 11 -3 -6
bewerbungsprozess|-4 -5 -4 -2
bewerbungsunterlagen|16 -3 -2 -1
bewor*|4 -12 4 -6
beworben|4 -12 4 -6
bezah*|-5 4 9 -2
bezahlt|-5 4 9 -2
bezug*|-1 -11 3 -1
bezuglich|-3 -9 1 -1
bi|-5 -8 10 -2
bi developer|-4 -7 10 -1
bid|-5 -2 -2 -2
biede*|-1 -3 -5 13
bieden|-1 -3 -5 13
bieden je|-4 -1 -3 9
bien|-4 22 -1 -4
bien el|-2 -1 10 -1
bien ete|-11 19 -2 -1
bien recu|-9 27 -7 -4
biete*|-10 -6 7 12
bieten|-10 -6 7 12
bieten ihnen|-5 -2 14 -3
bieten wir|11 -2 -2 -2
big|7 -9 -4 -3
bij een|9 -7 -4 -2
bijge*|-1 -4 -2 -2
bijla*|-6 -2 -4 15
bijlage|-6 -2 -4 15
bike|12 -3 -2 -1
bin|-9 0 0 -1
bin ich|-10 -1 -1 0
binne*|-3 31 -12 -1
binnen|-2 26 -12 -1
birte|-6 13 -3 -1
bis|-11 12 -1 -5
bis dahin|-2 12 -9 -3
bis dann|-2 -3 10 -3
bis ende|-22 19 -10 1
bis freitag|-6 -7 12 4
bis mitte|-6 12 -3 -1
bis zum|-26 15 12 2
bises|9 -2 -1 -2
bishe*|9 -2 -1 -1
bitte laden|-5 -2 -2 0
bitte noch|-9 5 -4 -2
bitte reichen|-3 -3 -4 -1
bitte sehen|9 4 -3 -2
bitte*|-5 12 -3 -5
bitten|-6 13 -3 -5
bitten sie|-11 5 -2 -1
bitten um|-9 12 1 -3
bleib*|-1 -13 0 -9
bleibt|-4 -7 -3 -4
bleibt gultig|-5 -3 -2 0
blijf|-3 -5 -2 -1
blijf*|-11 9 2 -1
blijft|-11 9 2 -1
bo|11 -4 -4 4
boa|-3 7 -7 -6
boa tarde|-6 11 0 -1
board|11 8 -4 -2
boas|16 -3 -3 -3
boekh*|-4 9 -1 0
bolet*|-8 -2 -4 -2
boletin|-8 -2 -4 -2
bolsa|-4 12 -6 0
bolsa r|-8 13 -1 -1
bom|20 7 -10 -6
bom dia|18 -8 -8 -4
bonjour manon|9 -3 -2 5
bonjour monsieur|-8 -2 2 -2
bonjour nous|12 -2 -1 -1
bonne|9 7 -4 -9
bonne chance|10 2 -3 -2
bonne continuation|19 -9 -4 -2
bonne journee|-3 14 -4 -3
bonus|-16 -11 -7 27
book|-4 -3 13 -3
booke*|-4 -12 5 4
booked|-4 -12 5 4
booki*|10 -5 7 -3
booking|10 -5 7 -3
boss says|10 -3 -2 -1
both|13 -4 4 -4
botto*|-6 -2 -4 -1
bottom|-6 -2 -4 -1
branc*|0 10 -3 0
branch|-6 10 0 0
brandt|9 5 5 -4
brauc*|16 -4 -6 0
brauchen|14 -1 -9 3
brauchten|11 -1 -4 -1
brauchten wir|11 -1 -4 -1
break|-6 10 5 -1
brief|14 1 6 -4
brigh*|1 -3 -4 -5
brill*|1 -3 10 -2
brilliant|1 -3 10 -2
bring|-18 -11 39 -1
bring a|-7 -3 11 -1
bring the|-9 -2 12 -2
bring your|-14 -8 23 3
bringen|-3 -6 10 -3
bringen sie|-8 -2 12 -2
brook|-5 11 -1 0
bruna|-6 -2 -2 -1
brut|-3 -2 -3 11
bruto|-14 -3 -7 23
bruto*|-8 -2 -2 13
brutos|-8 -2 -2 13
brutt*|-8 -4 -5 14
brutto|-8 -4 -5 14
bsn|-6 -7 4 -2
budge*|8 11 -9 -9
buena*|22 -4 3 -4
buenas|22 -4 3 -4
buenas al|11 -3 -2 -2
build*|12 -6 4 -4
built|-8 -2 12 -1
buite*|13 -4 -2 -1
buiten|13 -4 -2 -1
buiten de|10 -3 -2 -1
buong*|-6 6 -5 -9
buongiorno|-6 6 -5 -9
burea*|7 3 -7 9
bureau|7 3 -7 9
bus|-6 -5 8 13
busca*|7 -9 -2 -3
buscamos|17 -7 -2 -3
busfa*|-6 13 -2 -1
busfahrer|-6 13 -2 -1
busfahrer m|-6 13 -2 -1
business analyst|-1 9 -3 -1
busqu*|11 -6 -5 -2
but|1 -6 -2 -2
but can|3 -1 -2 10
but have|-6 -3 -2 -2
but he|-4 -6 -1 0
but i|-21 15 -12 -1
but in|9 -1 -1 -1
but not|-3 -4 -2 -2
but one|-5 -1 10 -1
but the|5 6 5 8
but they|12 -2 -4 3
but we|7 -11 0 0
but you|16 -5 -4 -3
but your|-13 10 6 -1
bv|-4 9 -3 -2
by a|-13 14 5 -3
by another|3 -1 8 -1
by friday|-18 -2 -8 24
by hiring|-14 16 -1 0
by ncua|-3 -6 0 0
by phone|-7 1 28 -5
by return|-4 -1 10 -1
by sunday|-10 -4 12 -1
by then|-5 1 12 0
cabin|-3 -5 11 6
cabin crew|-3 -5 11 6
cabin*|-4 -5 -1 -2
caio|-14 0 6 8
caiss*|13 1 -2 -1
cal|-7 -3 10 -1
calen*|-8 6 18 -3
calendar|-1 -3 13 -1
call|-1 8 11 -5
call if|5 6 3 -3
call the|-7 16 -2 -1
call tomorrow|-2 -2 9 -2
call with|-3 -3 15 -1
call you|-4 17 -13 -3
callu*|11 -2 -2 -1
callum|11 -2 -2 -1
calma|-10 18 -3 -2
came|8 -9 -6 -5
came across|-2 -3 -3 -1
came back|11 -3 -2 -1
came up|-9 -4 5 -2
caminho|11 -3 -2 -2
campa*|10 3 -3 -1
campaign|10 -2 -1 0
campo*|-2 -5 -2 -1
campos|-2 -5 -2 -1
campu*|4 -5 11 -3
campus|1 -1 12 -3
campus team|-4 -2 11 0
can be|11 -7 -13 -1
can do|0 -8 6 12
can only|19 -7 2 -2
can reply|-7 -3 -2 -1
can see|9 -1 -4 -1
can withdraw|-6 14 2 -1
can you|-22 -19 41 8
cance*|0 -13 6 -7
cancel|3 -7 12 -2
canceled|4 -1 7 0
cancellato|-6 -7 -2 -2
cande*|9 -1 -2 -1
candela|9 -1 -2 -1
candidacy|17 -1 -1 -1
candidacy for|14 -7 0 0
candidata|17 -12 -1 6
candidata que|-3 -1 -1 10
candidate|11 -3 -1 -2
candidate account|2 -8 -5 -2
candidate for|3 -2 9 -1
candidate home|-2 6 5 0
candidate today|-3 -3 -1 -2
candidates are|6 -9 -2 -2
candidates to|-3 14 -5 -1
candidates who|-12 12 -2 -3
candidates will|-11 14 0 0
candidatese|-10 -5 -4 -3
candidato a|-3 -1 -8 3
candidatos|3 12 -4 -7
candidatos com|12 -7 -1 -1
candidatou|-3 10 -2 -2
candidats|5 9 -5 -4
candidatura a|-14 -2 -5 -4
candidatura e|-3 14 -2 -2
candidatura nao|13 1 -2 -1
candidatura non|27 -10 -4 -1
candidatura per|-8 15 -6 -5
candidaturas|-4 8 -8 -6
candidature a|1 14 -5 1
candidature en|-14 12 -1 -1
candidature et|-3 -3 -2 -1
candidature non|25 -15 -3 -2
candidature pour|1 6 8 -4
candidatures|2 12 -7 -5
candidatures pour|11 -5 -1 -1
cannot take|-6 -2 -1 -1
cant|-10 2 1 -5
cant be|-11 2 7 -1
cant do|-10 -3 12 13
cant give|-14 3 5 -1
cant make|-9 -1 4 -3
cant proceed|-3 -6 -2 -1
cant promise|-8 10 -4 -1
cant take|27 -4 -4 -2
capta*|-7 12 -2 -1
captain|-6 10 -2 -1
car|-4 -7 -6 3
card|-17 -5 11 3
career|10 -7 -5 -3
careful consideration|-3 -3 -3 -3
careg*|-4 -2 -2 -1
caregiver|-4 -2 -2 -1
caren*|-2 -3 -3 -1
cargo de|0 -5 -3 12
caric*|-10 7 -1 -1
carico|-7 12 0 -1
caro a|-5 -2 -1 -1
carol*|9 -5 -3 5
carre*|3 -9 3 -4
carta*|-15 6 1 6
cartao|-12 6 -1 2
carte|-7 -6 -7 20
cas|9 -1 -1 -3
casa por|-9 -1 -1 16
case|3 0 12 -2
caso|-10 18 -4 -5
caso de|-6 9 -3 -3
caso nao|-14 9 -3 -2
casti*|-9 -4 -3 -2
casting|-10 -4 -2 -2
casting team|-6 -3 -2 -1
castl*|-1 9 -5 -2
casua*|11 2 0 -1
casual|9 2 0 -1
categ*|7 -11 -4 -3
category|10 -9 -3 -2
cater*|-6 -3 -1 -2
causa|10 0 -2 -2
cause*|0 -2 9 -1
cbt|-4 -2 9 -1
cdi|-15 1 -8 18
ce poste|14 -6 -1 -1
cecil*|1 10 -3 -1
celui|-6 9 -1 -1
cemen*|-5 -3 -3 -1
cementos|-5 -3 -1 -1
centr*|2 3 4 0
centre|12 6 1 -3
centro|-13 0 13 -2
ceo|-2 -2 1 11
cepen*|13 -3 -3 -1
cependant|13 -3 -3 -1
ceram*|-2 -1 9 -1
cerca*|11 -5 -4 -1
cerch*|12 -7 -3 -2
cerchiamo|12 -7 -3 -2
cerra*|14 -10 4 -2
certificado|-11 -1 0 3
certificado de|-9 1 4 4
certified for|9 -4 -1 -1
cet|10 -7 5 -2
cette|7 -10 -12 -8
cette annee|12 -7 -3 -3
cette fois|14 -4 -3 -3
cette offre|-3 -4 -1 -2
cette semaine|-8 5 -4 -2
chair|6 0 7 -2
chama|-10 12 4 2
chamb*|15 -5 -2 -2
chambers|10 -4 -1 -1
chance pour|9 -4 -1 -2
changes|12 5 -3 -5
changes we|9 -1 -1 -3
chant*|5 -11 16 0
chantal|-1 -8 19 -5
chat|-9 1 -2 6
chat about|-5 -2 -2 -1
chat with|-4 -2 10 -1
chaud|-2 -4 10 -2
chauf*|2 -3 9 -2
chave*|-3 -4 -1 -1
che|9 0 -6 1
che la|5 10 -3 -4
che non|-3 -3 11 -1
che si|-11 -1 13 0
check|-6 11 -5 2
check*|-3 7 1 8
checked|-4 0 11 -2
checking|-2 9 -3 -2
checks|-2 -3 -2 13
cheer*|16 -4 -4 5
cheers|15 -4 -4 5
chef de|3 -12 7 3
chene*|-4 9 -2 -1
chenes|-4 9 -2 -1
chere|11 -6 -1 3
chere candidate|9 -4 -1 0
chez|2 1 -11 -7
chiam*|8 12 0 -6
chiamo|17 -10 4 -4
chiar*|0 -3 -3 12
chiara|0 -3 -3 12
chico|18 -4 -6 -3
chico que|9 -2 -3 -1
chiediamo di|-7 -5 0 -2
choic*|2 -1 -3 11
choice|-1 0 -4 11
choisi|16 -2 -7 -5
choix|15 -6 -5 -4
choix sur|9 -3 -2 -2
choos*|-15 8 11 -3
choose|-14 -2 13 -2
choose a|-5 -1 15 -1
choosing|-2 11 -2 -1
chose|18 -3 -3 -3
chose*|7 -8 -7 -5
chosen|7 -8 -7 -5
chosen for|-13 1 -3 -1
chosen not|9 0 0 0
chosen to|11 -4 -2 -1
ci|13 -4 9 -8
ciao andrea|10 -2 -2 -2
ciao luca|-1 -9 -3 -2
cierr*|-6 10 -2 -1
cinde*|-11 2 -1 0
circl*|-3 10 -2 -2
circle|-3 10 -2 -2
circle back|-3 10 -2 -2
circu*|-10 5 -4 -2
circumstances|-18 8 -2 -1
circumstances change|-10 6 -1 0
cita|-4 -4 -4 -3
citiz*|-5 -4 -2 -2
civic*|-5 9 -4 -2
civil|11 0 -7 11
claim|-11 4 -6 -4
claim for|-3 -3 -4 -2
claim*|2 -4 -3 -7
claimed|-3 -2 -3 -3
claims handler|9 -1 -1 0
clara|-1 -2 9 -1
class*|11 -5 2 0
claustro|10 -2 -3 -2
clean*|-4 -7 -2 -2
clear*|9 11 -6 -4
cleared|-8 13 -1 -1
clearly|11 -2 -2 -2
clerk|8 -9 3 -2
clic|-3 -6 -2 -2
clien*|11 -14 -3 -7
client|18 -10 -8 -6
client a|11 -2 -3 -2
client has|20 -5 -4 -3
cliente|3 -19 1 -8
cliente ha|15 -5 -2 -2
clients|-4 -3 -2 -1
clinica|-6 -5 -3 2
close your|-12 4 -4 -2
closed|5 -9 -2 -3
closed and|17 -8 -1 0
closed the|12 -5 -2 0
closed your|-9 -2 -2 -1
closely|10 -2 -1 -1
closer|9 -2 -1 -1
closer to|9 -1 -1 0
closes|-15 8 -1 -1
closi*|-8 14 -7 -3
closing|-8 14 -7 -3
closing all|9 -3 -1 0
closing date|-9 19 -3 -1
closing soon|-5 -4 -2 -2
clt|-13 -5 -3 14
coach|1 -5 -3 -2
cober*|-7 -1 -2 -3
cocin*|9 -3 -2 -2
cocina|9 -3 -2 -2
codin*|4 -7 18 -3
coding|4 -7 18 -3
coffe*|9 -2 0 5
coffee|9 -2 0 5
cogid*|17 -7 -3 -3
cogido|17 -7 -3 -3
cogido a|11 -3 -2 -2
colla*|-3 12 -2 -1
collaboratore|0 11 -2 -1
colleague|11 -8 -6 -3
colleagues|-12 0 -2 -1
collega|11 -9 2 3
colli*|10 -2 -1 -1
collo*|10 -7 13 -5
colloqui|10 -4 -2 -1
colloquio|3 -3 14 -5
colloquio per|-5 -1 10 -1
coloc*|-6 -1 -1 -1
colocado|-6 -1 -1 -1
com a|9 6 -3 -5
com experiencia|12 -7 -1 -1
com o|0 11 -6 -4
com os|4 -1 -6 11
com uma|12 -3 -3 -2
com vaga|-1 -5 -3 -1
com voce|9 -1 -4 -1
come|0 -4 12 -1
come and|-3 -5 20 -4
come back|12 17 -9 -2
come for|-4 -3 10 0
come on|-13 -3 16 -2
come to|-9 -5 2 -3
come up|-10 -2 1 -1
comec*|-11 6 -2 10
comed*|-9 -2 -2 -1
comes|12 -3 -7 3
comin*|15 -5 -8 1
coming|14 -4 -8 2
coming in|26 -1 -7 -2
comit*|-6 4 -4 -4
comme|-2 -5 11 1
commerciale|-9 -1 7 0
commissie|9 7 -5 -2
commissie heeft|9 -4 -2 -1
commission n|-6 -1 -1 -1
committee has|16 -4 -3 -2
committee is|-6 -1 -1 -1
committee was|10 -2 -2 -3
commu*|10 1 -1 -3
community|9 7 -2 -4
companies|-5 -3 -2 -1
comparecer|-11 -2 23 -2
comparto|-4 -4 -1 -1
compi*|-9 0 5 -1
compl*|-1 -4 -3 -1
completa|-4 -3 -2 13
complete|-5 1 -10 -7
complete it|-4 -6 1 -1
complete the|-11 6 -1 -4
complete your|-4 -8 -4 -2
completed|-2 -3 -8 -4
completed its|-7 -3 -2 -2
completed our|9 -2 -1 -1
completing the|8 6 -1 -2
completo|18 2 -7 2
compo*|16 0 -6 -2
compr*|-7 0 1 -4
comprenons|-6 -1 -1 -1
compt*|-6 0 -7 -5
compte|-8 2 -5 -3
comun*|16 0 -7 1
comune|-6 12 -3 0
comune di|-6 12 -3 0
comunica|15 -1 -2 -3
comunicaciones|-6 -4 -1 -1
comunicamos|12 -11 -5 5
comunicamos que|11 -8 -4 6
comunicarte|9 -1 -2 -1
comunicarte que|9 -1 -2 -1
comunichiamo|9 -3 -1 -1
comunichiamo che|9 -3 -1 -1
comunico|10 -3 -2 -2
comunico que|10 -3 -2 -2
con l|-7 -3 0 -1
con la|6 -7 1 -9
con su|-6 0 -2 -1
con tu|15 -8 -5 -2
conce*|-8 9 -13 0
concl*|20 -8 2 -3
concluded|20 -10 -3 -1
conco*|-2 12 11 -2
concorso|-12 1 13 4
concours|3 6 1 -1
concu*|13 -4 -4 -3
concursal para|10 -3 -2 -1
condition|9 -1 -1 -1
conditional|18 -7 -4 3
conditional offer|18 -7 -4 3
confe*|-14 17 11 3
conferma|-12 19 11 -2
confezionamento|11 -3 -2 0
confidential|-3 -9 -7 -2
confirm|-22 -1 13 -4
confirm by|-4 -1 10 -1
confirm that|-7 4 -2 -4
confirm your|-10 -1 8 3
confirma|-10 0 7 9
confirmamos|-13 1 -1 -1
confirmamos que|-10 -4 -1 -1
confirmar|-14 -1 11 -3
confirmation|-6 12 -1 0
confirme|-8 0 12 7
confirmed|2 -6 9 -1
confirmed for|-2 -3 11 -1
confirmer|-16 -6 15 10
confirmer votre|-9 -4 5 12
confirms|-19 13 -3 -1
confirms receipt|-6 9 -1 0
confirms that|-13 4 -2 -1
congr*|-24 -8 26 13
congratulations|-20 -11 23 13
congratulations on|-11 -3 3 -2
conhe*|-6 1 13 -2
conna*|14 -1 -1 -4
connait|14 -3 -4 -3
connait deja|10 -2 -4 -2
connection|-8 -4 2 -2
conos*|1 -3 14 -3
conseguimos|-3 -4 -3 -2
conseguimos seguir|-4 -3 -2 -1
conserve|11 -5 -1 -1
conservons|9 -7 -2 -1
consider you|9 -7 6 -1
consider your|11 -3 7 -1
consideration the|12 -4 -2 -1
consideration we|-4 -2 -2 -2
considered|1 -7 -6 -4
considered your|0 -5 -2 -2
considerer|-9 12 -1 0
considerer que|-8 10 -1 0
consigo|-3 5 4 5
consiliare|-12 -1 16 -1
const*|-7 -16 3 10
construction|-6 -3 -3 0
consultant|8 -11 6 -6
consultor|-7 -3 9 3
conta*|-4 10 -3 -2
contact met|-6 13 -3 -1
contact op|-11 11 -5 -3
contact the|8 -3 10 -2
contact you|-20 17 -4 5
contactado|-4 12 -1 -1
contactados|-8 11 -1 -1
contactar|-6 -1 -1 -1
contacted|-15 19 -3 -1
contacted for|-10 13 -1 0
contacter|-2 -7 -2 -2
contacto|-7 6 -6 -5
contacto para|-7 -1 -1 -1
contato|-11 20 -6 5
contato com|-5 0 -2 9
contatteremo|-11 18 -2 -2
conti*|10 -5 0 -2
contigo|5 -7 -9 2
continua|2 12 -2 -3
continuar|7 -8 -9 -3
continuar en|-11 -1 0 0
continuation|21 -10 -4 -2
continue|11 -8 15 -3
contr*|2 -7 -8 15
contract|1 -18 -15 37
contract is|-3 -3 -2 13
contracting|16 -7 -3 -3
contractor|-10 1 0 -1
contrat|-7 0 -4 17
contratar|20 -7 -3 -4
contrato|-21 -3 -8 32
contrato indefinido|-13 2 -4 12
contratto|-7 -7 -6 18
contributo e|-3 -3 -1 -2
controllo|-6 -2 3 9
controllo qualita|-4 -2 -1 9
conve*|1 -10 2 7
conversar|-15 -9 9 -2
convo*|-1 6 16 -7
cool|-3 11 -2 -2
cool dass|-5 11 -1 -2
coord*|9 3 -1 -2
coordinator|3 14 -1 -2
coordonnees|14 -6 -3 -2
coper*|11 -5 -5 -4
coperta|14 -3 -3 -2
copie|-7 -6 -2 2
copio|9 -4 -1 -1
copy|-15 5 -5 2
copy of|-14 4 -3 -2
cordi*|14 -1 2 -3
cordialement|9 -2 1 -4
cordialmente|6 1 4 -2
corin|10 0 -3 -1
corin*|-16 11 5 -3
corinne|-8 15 -2 -1
cork street|-6 11 -1 -1
corne*|14 0 -2 -1
corner|11 1 -2 -1
corva*|-6 -2 -1 -1
cose|-4 13 -3 -2
costu*|-11 17 -2 -1
couco*|18 -8 -7 8
coucou|18 -8 -7 8
could|-10 -15 8 1
could have|10 0 0 0
could not|-9 -8 -7 0
could we|-2 -1 -5 -1
could you|-30 -17 22 10
could*|-10 -15 1 0
couldnt|-10 -15 1 0
couns*|14 -6 2 -1
counselor|13 -6 2 -1
counter|9 -5 -2 8
country|10 -1 3 -1
coura*|16 -5 -3 -1
couri*|10 2 -2 -1
courrier|-8 10 -1 0
cours|-16 18 -4 -1
cours d|-15 20 -2 -1
cours*|0 -10 -7 5
course|0 -10 -7 5
course refund|10 -1 -2 0
court|-10 -1 9 -1
cover|10 3 3 -5
cover letter|5 16 -4 -3
cozin*|-14 -5 -1 -2
cozinha|-14 -5 -1 -2
cpf|-4 -3 -2 -1
crack|11 -2 -2 -2
crane|2 -1 -3 9
creat*|2 -4 -4 -3
created|-8 0 -3 -2
credi*|-6 0 -6 -6
credit|-3 1 -5 -5
credito|-11 -3 -4 -4
credito nao|-10 -1 -1 -2
cremo*|-3 -2 -4 -2
cremorne|-3 -2 -4 -2
creo|-8 -3 -3 -1
crew|8 -15 12 8
crite*|1 -8 -5 -4
criteria|-5 -5 -5 -3
criterion|12 -2 0 0
cross*|-1 -5 2 9
crumb*|15 -3 -2 -1
cto|-7 3 18 -1
cuant*|-8 15 -2 -1
cuanto|-10 16 -2 -1
cuent*|3 -16 4 0
cuenta|4 -12 2 2
cui|17 1 -5 -3
cultu*|2 3 -5 13
culture|-5 -2 -2 16
cumprimentos|4 9 -6 1
current|4 -16 -6 -2
current needs|9 -2 -1 -1
currently|6 14 -3 -1
curri*|8 12 -9 -7
curricular|14 0 -3 -1
curriculo|-1 14 -10 -8
curriculo foi|-9 14 0 -1
curriculum|7 14 -9 -6
curriculum e|-2 11 -3 -2
customer|1 -4 12 -4
customer success|3 1 6 -1
cv|-1 12 1 -6
cv and|-15 15 1 -2
cv est|-3 12 -3 -2
cv for|-2 10 -4 -2
cv per|-9 16 -1 -1
cycle|0 -2 10 -2
d admissibilite|9 -2 -1 -1
d autres|12 -5 -3 -2
d be|3 -11 6 -5
d etre|1 -6 -3 -3
d etude|-5 9 -1 -1
d examen|-9 14 -2 0
d ici|-8 18 -3 -2
d ist|-9 13 -2 -2
d like|4 -3 9 3
d love|1 -10 16 4
d une|0 -9 13 -3
da danke|-15 28 -5 -3
da ist|-7 4 -2 9
da serra|-7 11 -1 -1
da sind|-6 -4 -3 -1
da warst|16 -5 -5 -3
daar|10 -4 -4 -2
daaro*|16 -7 -3 -1
daarom|16 -7 -3 -1
daarv*|-5 9 -2 -1
dach|2 -6 12 -2
dado|-1 -7 -2 -2
dafur|11 -5 -4 4
dag|4 4 -6 8
dagen|-4 -13 4 -3
daher|23 -16 -8 0
daher nicht|21 -5 -4 -3
dahin|-2 12 -9 -3
damit|15 -6 -15 2
damit wir|-4 -4 -1 -1
dan|-11 16 0 -9
dan bel|-6 12 1 -4
dana|-13 0 5 -4
danac*|-16 14 5 -3
danach|-16 14 5 -3
dani|-6 -5 18 -2
dank voor|12 -6 -8 -3
danke|13 16 -9 -7
danke fur|13 16 -5 -7
danke furs|13 -3 -3 -4
danke*|18 -7 -4 -2
danken|20 -12 -4 -1
danken fur|10 -4 -1 0
dann|-11 7 11 1
dann schau|10 -1 -2 -2
dann sind|-7 11 -1 0
dans|-1 -2 -5 -3
dans notre|9 1 -2 -2
dar|12 1 -7 -4
dar andamento|-4 -3 -2 -1
dar uma|-7 12 -2 -1
darau*|10 -1 -1 -1
darle|-12 18 -1 -1
das|9 -6 2 -1
das angebot|-4 -3 -2 11
das dauert|-6 9 -2 0
das gesprach|-9 -7 28 -4
das ist|6 7 3 -2
das team|15 -8 1 4
das verfahren|13 3 -3 -2
dass die|10 -6 -2 7
dass du|3 6 2 0
dass sie|3 -8 -12 -6
dass wir|12 0 -6 1
dat|15 -4 0 -3
dat onze|10 -2 -3 -2
dat u|15 -7 -1 -1
data engineer|-8 0 -8 -6
data for|-9 1 -2 -1
data scientist|0 -9 -1 -1
data will|11 -1 -1 0
date|-14 11 9 1
dated|-4 -6 -3 -1
daten automatisch|-4 -4 -2 0
dates|-10 2 2 -1
dator*|-6 10 -2 -2
datore|-6 10 -2 -2
datore di|-6 10 -2 -2
datum|-7 1 15 -2
dauer*|-10 12 7 -1
dauert|-9 12 7 -1
davon|3 12 -6 -3
davon aus|-5 10 -1 0
day|-3 -9 20 -3
day in|-7 -2 -2 0
day one|12 -1 -2 -1
days from|-8 -2 11 -1
days please|-2 9 -1 0
days so|-4 16 -6 -2
dbs|-6 -5 -4 12
de administrativo|-3 -2 -3 -1
de admitidos|-10 13 -3 -1
de auditoria|9 -1 -2 -1
de auxiliar|12 -1 -4 4
de bus|-3 -3 -4 13
de campos|-2 -5 -2 -1
de commissie|9 7 -5 -2
de cozinha|-14 -5 -1 -2
de credit|-7 -1 -1 -1
de credito|-5 -1 -2 -2
de dados|-6 0 9 -1
de deelnemingsvoorwaarden|-4 11 -2 -1
de dinamica|9 -1 -2 -1
de functie|10 -5 -1 8
de hospiteeravond|-16 0 0 0
de huidige|-7 -2 -1 -1
de jury|-9 3 -2 -1
de lecture|-6 -1 -1 -1
de location|-7 -2 0 0
de maio|-6 -1 10 -1
de mais|14 -3 -3 -2
de mes|-9 14 -2 -1
de momento|20 -6 -4 -3
de no|-6 10 6 -2
de notre|8 8 -5 -2
de nous|-15 -7 6 -2
de nouvelles|-6 14 -2 -1
de opdrachtgever|10 -4 1 -1
de partie|2 -6 9 -2
de plek|11 2 -3 -3
de porteiro|-4 -3 -2 -1
de practicas|9 -2 -1 -1
de procedure|-14 9 1 -6
de responsable|4 -3 -2 9
de saude|-9 2 2 3
de seleccion|-8 2 -7 -4
de selectie|-3 11 -2 -1
de selection|8 5 2 -2
de soldador|-1 -5 -3 -1
de su|9 -6 -4 -2
de suite|10 -1 -5 -1
de talentos|14 -6 -2 -1
de tecnico|10 -3 -2 -1
de teletravail|-6 -4 -4 12
de tu|-3 9 -1 -4
de ultima|-3 -3 9 -1
de vacature|18 10 -8 -5
de voce|2 -6 -3 -2
de volgende|-6 -4 18 -2
de votre|-3 -1 -1 -7
de vous|-8 -7 -4 11
de vragenlijst|-4 -3 -3 -1
de woning|-13 -2 -1 -1
de zomer|10 -2 -3 -2
deadl*|-12 5 18 -1
deadline|-12 5 18 -1
dean|1 -2 -6 9
dear anita|-7 -3 -2 -1
dear applicant|9 -1 6 -3
dear candidate|1 10 -2 -4
dear friends|-6 -1 -1 -1
dear hiring|-8 -2 -1 -1
dear kofi|9 -1 -2 -1
dear mei|-6 -5 10 7
dear mr|0 -4 -2 -4
decan*|13 -2 -3 -3
decem*|-1 12 -6 -5
december|-2 12 -6 -5
decid*|7 -6 -4 -6
decide|-3 23 6 -6
decide de|13 -6 -1 -1
decided|8 -10 -6 -4
decided not|6 -11 -8 -4
decided that|11 -5 -2 -1
decided to|8 -11 -5 -3
decidido|11 -15 -6 -5
decidido no|-3 -3 -2 -1
decision has|-13 6 -1 0
decision is|-1 -5 -6 -2
decision to|14 -5 -1 -1
decision yet|-6 11 -1 -1
deckh*|21 -11 5 -3
deckhand|21 -11 5 -3
decla*|13 5 -6 -3
declare|-4 9 -1 0
decli*|-19 -11 -2 10
decline|-19 -5 3 14
declined|-3 -7 -5 -6
dedic*|11 -10 3 -2
deelnemingsvoorwaarden|-4 11 -2 -1
deepe*|9 -1 -2 -1
deeper|9 -1 -2 -1
deepl*|9 -1 -1 -3
deeply|9 -1 -1 -3
defen*|-4 -1 9 -1
defin*|-8 8 -4 -6
degli studi|-1 -3 -2 9
degre*|-4 -2 -3 -1
degree|-5 -2 -3 -1
dei|0 1 9 -5
dein profil|-3 -12 1 -3
deine|6 12 -5 -9
deine arbeitsproben|-6 -2 12 -1
deine bewerbung|-1 17 -4 -7
deine ideen|-4 -3 -3 -2
deine mappe|-4 10 -2 -1
deine*|0 -9 3 1
deinen|5 -1 6 3
deja|27 -7 -6 -4
del gruppo|-1 -7 -1 -1
del mese|-6 10 -1 -1
del proceso|12 -6 2 -2
del viernes|-11 -4 4 7
delay|-9 12 -2 -1
delay*|-7 10 0 0
delayed|-7 10 0 0
delet*|0 -7 -2 -1
deleted|3 -12 -4 -2
deleted after|10 -3 -1 -1
delib*|11 -1 -2 -1
delig*|2 -4 -2 17
delighted|-2 -3 -1 18
delighted to|-10 -1 1 19
delmo*|-9 13 -2 -1
dem team|-6 -1 11 -1
demai*|-5 -6 11 -2
demain|-11 -3 12 -1
deman*|2 -6 -2 -5
demand|-6 -3 -1 0
demande|6 -7 -8 -8
demande dans|9 -2 -1 -2
demande de|0 -3 -3 -3
demar*|-10 -5 -6 12
demi|-1 -4 10 -2
demo|11 -7 4 0
demon*|13 -3 0 0
demor*|-14 19 -1 -1
demora|-14 19 -1 -1
den anderen|-10 -3 -3 20
den ausschlag|11 -3 -2 -1
den eingang|-12 14 -2 -1
den erhalt|-8 13 -3 -1
den ich|-2 -2 -3 10
den jobagenten|-4 -2 -2 -1
den nachsten|-10 12 -2 -1
den sommer|14 -7 -2 -2
den termin|-4 -1 11 -1
den vertrag|-4 -4 -5 17
den vorgang|-5 -2 -2 0
deneg*|-5 -3 -2 -2
denegada|-5 -3 -2 -2
denni*|-1 -6 -3 13
dennis|-1 -6 -3 13
denta*|-13 8 -6 4
dental|-8 0 -1 -2
depar*|5 9 -6 -4
departamento|-1 9 -2 -1
departamento de|-6 11 -1 0
department and|-6 -4 -2 -1
department of|9 3 -2 -1
depos*|-7 -6 -6 -3
deposit|-5 -3 -2 -1
depot|-7 11 7 3
deputy manager|15 -2 -6 -2
der eingang|-8 11 -1 0
der fachabteilung|-1 10 -3 -2
der filiale|-9 5 4 0
der kurs|-5 -2 -4 -1
der landrat|-4 -3 -2 0
der suche|-9 0 -1 -1
der test|-2 -4 10 0
der vorgangsnummer|-6 10 -1 0
der warteliste|-3 -7 -2 -1
der weiteren|-9 0 0 0
der woche|9 0 -4 -1
derma*|-10 4 13 -2
derzeit nicht|-13 -4 -2 -1
des trois|-4 9 -2 -1
des verfahrens|-1 9 1 -2
desab*|-6 1 -2 -2
desabonner|-6 1 -2 -2
desan*|18 -8 -2 -1
desanimes|12 -7 -1 -1
descartado|23 -7 -6 -4
descartado tu|14 -6 -2 -2
descu*|12 0 0 -3
desculpa|12 1 -2 -3
desde|-4 -1 -1 -5
desha*|10 -8 -4 -4
deshalb|11 -7 -3 -4
desid*|1 -9 -2 -1
desig*|4 -11 11 -5
design|-4 -11 9 -4
designer|9 -6 5 -1
desis*|-11 -14 13 4
desistencia|-5 -4 -1 -1
desk|6 -6 -7 -3
desks|9 -2 -2 -1
desol*|34 -11 7 -8
desole|12 -7 7 -4
desole pour|0 -4 9 -2
desolee|25 -3 -5 -4
despu*|10 -1 -1 -1
despues|10 -1 -1 -1
despues de|14 -6 -2 -1
dessa|9 -7 5 -2
dessa vez|14 -3 -4 -2
desti*|1 8 -4 4
details for|-3 -4 -3 -2
detal*|5 -6 -4 12
detalhes|0 -5 -2 9
deter*|0 4 -5 9
determinato|-2 -2 -2 11
deutl*|13 -4 -3 -1
deutlich|13 -4 -3 -1
deutlich uber|9 -2 -2 -1
deuts*|3 -5 -4 11
deutschlandticket|-6 -1 -3 13
deux jours|-4 -2 -2 9
dev|0 -4 10 -2
deve|10 -4 -1 -1
developer opening|-3 -3 11 -1
deven*|-5 15 -4 -4
deventer|-7 16 -4 -3
dever*|-14 10 -1 7
devera|-12 10 -1 8
deze|-2 -7 -5 -4
deze week|-9 6 -3 -2
dezer*|-7 11 -1 0
dezernat|-7 11 -1 0
di assunzione|-3 -2 -3 12
di interesse|-10 17 -2 -2
di lavoro|-7 12 -2 -2
di prova|10 -3 -4 -1
di soggiorno|-5 -3 12 -1
dia|-12 12 -1 -11
diari*|-1 -3 -2 9
diario|-1 -3 -2 9
dias|-7 7 -7 -2
dica|-9 -4 19 -2
dich|9 -7 3 -3
dich als|2 -3 10 -2
dich gern|1 -7 13 -1
dich kennenzulernen|-7 0 -1 -1
did not|11 -14 -7 -4
didnt|4 -8 -8 -4
die al|9 -1 -2 -1
die ausgeschriebene|10 -6 3 -1
die auswahl|-6 17 -4 -2
die bei|11 -2 -5 -1
die besetzung|0 10 -2 -1
die bewerbungsfrist|-6 -1 -2 0
die einladung|-13 2 8 -2
die engere|10 -4 1 -1
die geschaftsfuhrung|-5 -2 -1 -1
die geschaftsleitung|-2 -1 -4 -2
die im|-1 9 -2 -1
die in|-5 10 -1 -1
die kollegin|-11 -4 -4 6
die lehrstelle|12 -2 -3 -2
die liste|-4 11 -1 -1
die niet|-8 10 -1 0
die periode|18 -4 -3 -3
die redaktion|-6 -2 -1 -1
die regieassistenz|11 -6 -1 -1
die sie|0 -6 -4 -1
die stelle|9 -5 0 4
die suchen|10 -2 -2 -1
die tragerin|-7 10 -1 -1
die warteliste|-10 11 -1 -1
die wohnung|-10 -2 -4 -4
die zeit|12 -3 -1 -1
diens*|-2 -4 0 -3
dienst|9 -11 -5 -3
dienstag|-7 -3 20 -3
diese woche|-15 9 -1 -2
diesem|12 -9 -4 -2
dieses|17 -6 -5 -3
dieses mal|10 -4 -4 -2
diesm*|10 -4 -5 -2
diesmal|10 -4 -5 -2
diesmal nicht|9 -2 -4 -2
different|12 -6 -2 -5
different direction|9 -1 -1 -1
difficult news|10 -1 -1 -4
digo|-10 20 -5 -2
digo algo|-9 17 -4 -2
dimit*|-6 -3 -7 -1
dimitri|-6 -3 -7 -1
dinsd*|-7 -3 15 -2
dinsdag|-7 -3 15 -2
diogo|15 -5 -3 -1
diploma|-5 0 -2 -2
dir|9 1 1 -3
dir mitteilen|10 -1 -2 -1
dire|-8 20 -4 -2
direct|-17 -12 0 -3
directeur|3 8 6 -4
direction|12 -1 -4 -3
direction with|10 -2 -1 -1
director|14 -4 3 0
director of|11 -4 3 -2
direi*|-7 13 -2 -2
direm*|-9 10 -1 0
diremos|-9 10 -1 0
diret*|-10 13 13 5
diretora|-8 -4 12 4
direttore|-9 9 7 -2
disap*|4 -10 -9 3
disappoint|2 -3 -1 9
disappointed|-9 -4 -3 -3
disappointing|9 -2 -3 -1
disci*|-2 -4 -2 -2
disco*|17 -5 4 -1
discu*|7 -12 13 4
discussed|-1 -6 8 12
discute|-2 -4 10 -2
dispe*|-5 14 -2 -1
disponibilidad|-9 3 3 -1
disponible|-19 -2 16 -4
disposition|11 -10 -7 -5
dispu*|-8 -2 -4 1
dispute|-8 -2 -3 -2
disre*|-5 -4 0 -1
disregard|-1 -3 -7 0
disregard this|-3 -2 -7 0
disti*|11 -2 -1 -2
distr*|-1 -11 7 -5
dit|13 -7 -7 -2
dit keer|16 -6 -3 -3
dit moment|14 -7 -3 -2
divis*|9 -2 0 0
division|9 -1 0 0
do a|-10 -5 31 -4
do mestrado|-6 -1 -1 -1
do nothing|-2 -6 -2 0
do procedimento|9 -3 -2 -1
do processo|-4 -6 11 -1
do seu|-10 6 7 -1
do the|0 -4 -3 17
do thursday|-6 -1 16 -2
do you|-18 -12 7 -2
doch nicht|-10 -3 11 -3
doctoral|-5 -1 -1 -2
documento nao|-4 -3 -2 -1
documentos|-8 14 -5 12
docus*|-12 -5 -8 25
docusign|-12 -5 -8 25
doen|0 -4 -4 -5
doing|17 2 1 -2
doing the|15 -3 -3 -1
dois|1 -2 11 -2
dokum*|-5 -2 -2 0
domai*|-1 -3 -3 -2
domain|-3 -2 -3 -2
doman*|-15 6 3 -3
domanda|-12 10 -10 -7
domanda di|-7 3 -5 -4
domani|3 -4 8 2
don|13 -6 4 -1
dona|-9 2 -3 -2
donat*|-6 -1 -1 -1
donc|14 -11 -6 1
donde*|-15 19 13 -7
donderdag|-15 19 13 -7
done|13 -6 -2 -2
donner|11 -8 -10 0
donnerstag|-6 -5 29 -4
donnerstag um|-4 -1 10 -1
dont expect|-2 -5 -2 -2
dont have|19 -3 2 -3
dont hear|-13 14 -3 3
dont need|-7 11 -2 -1
dont take|-5 2 -7 -1
dont think|17 -2 -4 -2
door|7 -1 1 -9
door te|12 -1 -6 -1
doorg*|-9 12 -4 -4
doorgestuurd|-11 19 -3 -2
doorgestuurd naar|-7 13 -2 -1
dopo|6 -10 7 -4
dort|1 9 1 -2
dossi*|0 5 -9 -6
dossier|-1 5 -9 -6
dossier de|-16 2 -1 -1
dossier nous|-8 -1 0 0
dot|-6 -1 9 -1
dott|2 0 9 -2
dotto*|20 -5 -2 -2
dottore|12 -3 -1 -1
doves*|-7 -2 -1 0
down|-1 3 -9 1
down by|-6 -1 -2 -1
down on|-9 4 -1 0
down the|12 -4 -1 0
down to|10 -3 3 -3
downl*|4 8 -1 -2
downloaded|2 9 -6 -1
draft|-6 -10 -2 -1
drei|-16 7 7 -3
drei platze|-6 11 -1 -1
drei wochen|-11 8 -2 8
drie|9 0 -3 -1
dring*|-5 -5 -1 -1
drive|-1 10 1 -1
drop|-7 1 -3 -2
drop me|-5 -2 -3 -1
dropp*|7 -3 6 -1
druck*|12 -4 -2 -1
drug|-12 4 -2 9
dsgvo geloscht|-7 -3 -1 0
du dich|9 -3 5 -3
du hast|0 2 10 -4
du kannst|4 -9 11 2
du magst|11 -2 -3 -3
du musst|-5 -5 -1 -1
du warst|9 -2 -3 -2
du zu|-8 3 -3 10
dudes|-3 -4 10 -1
due to|9 8 3 -7
dunn|-2 9 -2 -1
dura|-5 0 1 9
durac*|-6 -5 10 4
dus|14 15 -8 -2
dus geen|-5 -2 -1 -1
duty|-6 -2 -2 12
dylan|-1 -1 12 -3
e ancora|-5 9 -1 -1
e arrivato|1 11 -4 -2
e com|-14 8 7 3
e il|10 -7 1 7
e m|9 -3 -1 -2
e o|11 -8 5 -2
e para|-10 4 5 -2
e purtroppo|-3 10 -3 -1
e quero|-11 -2 7 10
e stato|14 -11 -3 -5
e v|8 1 2 -1
earli*|0 10 -5 -2
early|-1 3 9 -5
easter|9 -1 -1 -1
eat|-2 -3 -2 10
ebenf*|-11 9 5 -1
ebenfalls|-11 9 5 -1
echan*|1 -6 14 -4
echange|-3 -5 15 -3
echange telephonique|-3 -1 9 -1
ecole|9 -2 -1 -1
edinb*|-5 -5 -2 -1
edinburgh|-5 -5 -2 -1
edit|-13 3 -5 -2
edito*|9 -9 -7 -4
editor|14 -6 -3 -1
editorial|9 0 -1 -1
editoriale|-6 -1 -1 -1
editors|-6 -1 -1 -1
educa*|4 -9 2 6
educacion|-3 -4 -2 -1
een afwijzing|-8 0 -1 -1
een andere|3 -7 -7 -4
een berichtje|-7 11 -2 -1
een goede|-11 -2 -2 -1
een lastige|9 -1 -2 -2
een online|-7 -6 16 -1
eens|11 -7 -3 -2
efect*|9 -7 -1 0
ehren*|-4 9 -2 0
ehrlich|11 -2 -2 -1
ehrlich gesagt|10 -2 -2 -1
eigen|-1 -5 -3 -1
eigen*|2 -7 -2 -2
eigentumer|-8 -2 -1 -1
ein anderes|-13 -3 -5 -2
ein neues|-9 -2 -3 -1
ein paar|-4 -3 -1 -1
einbe*|9 2 -2 -1
eine andere|19 -6 -5 -4
eine antwort|-9 7 -3 -1
eine einstellung|17 -5 -3 -3
eine neue|-1 -6 -2 -1
eine zweite|-11 -1 14 0
einem|1 -10 28 -7
einem anderen|10 -2 -2 -2
einen anderen|-9 -6 -5 -5
einen neuen|-11 -5 7 -1
einen termin|-9 -4 1 11
einer|0 17 -2 -6
einer absage|-9 2 0 0
eines|-1 -12 -7 5
einfa*|-1 -9 7 4
einfach|2 -6 8 5
einfl*|-6 -4 -1 0
einfluss|-6 -4 -1 0
einfluss auf|-5 -4 -1 0
einga*|-13 21 -5 -2
eingang|-11 16 -5 -1
eingang ihrer|-15 18 -2 0
einge*|-1 14 -8 -3
eingegangen|-11 33 -7 -1
eingeladen|9 1 -3 -1
einla*|-13 14 15 -9
einladen|-8 10 9 -3
einladung|-18 7 11 -3
einladung zum|-9 -3 1 0
einma*|2 -11 -2 -1
einmal|3 -11 -1 0
einsa*|-9 6 -3 -1
einsatz|-2 -4 -2 -1
einsehen|-6 11 -1 0
einsetzen|11 -1 -4 -2
einst*|18 -16 -9 13
einstellen|5 -4 -5 14
einstellung|11 -9 -6 3
einstellungsstopp|-7 -2 -2 -1
einstellungstest|11 -2 -5 -2
eintr*|-12 -10 2 6
einwi*|-6 -4 -1 0
einwilligung|-6 -4 -1 0
einzu*|-2 -3 10 -1
eithe*|-9 23 -3 -1
either|-9 23 -3 -1
either way|-14 22 -2 -1
el curriculum|16 -8 -2 -1
el equipo|13 1 -7 5
el estado|3 11 -3 -2
el lunes|-12 8 19 -5
el martes|-4 -2 10 -1
el miercoles|-7 -2 13 -1
el momento|13 -4 -3 -2
el proceso|15 12 -9 -6
el propietario|-5 -2 -1 -1
el puesto|11 -3 0 9
el sabado|-8 -1 -3 -1
el tiempo|-1 12 -3 -2
ela|-8 2 -4 9
ele|18 -5 -4 -2
elect*|-5 3 -15 -1
elegi*|0 -5 -2 -2
elegido|-4 -4 -2 -2
elegido a|-4 -4 -2 -2
elena|-12 4 7 3
eleva*|-7 5 -4 -3
elevado|-5 -1 -2 -1
elevado numero|-5 -1 -2 -1
eligibility|-2 11 -2 2
eligible to|-4 -2 -2 -1
elisa|-8 4 11 -1
ella|10 -4 -4 -2
elle|2 11 -4 -2
elm|-6 -6 -1 0
else for|21 -4 -5 -3
elvir*|-6 -5 -2 -1
elvira|-6 -5 -2 -1
em aberto|-7 9 0 0
em agosto|-4 -1 -2 9
em analise|-10 14 -2 -1
em contato|-9 6 -3 9
email address|-4 -5 -3 -1
email and|-5 13 -3 -1
email wurde|-1 9 -2 0
email*|-3 -1 -2 -3
emails|-3 1 -4 -3
emerg*|-15 -5 12 -2
emergency|-13 -6 13 -1
empez*|-14 -8 2 6
empfa*|-6 -8 9 6
empfang|-7 -6 10 5
employer has|17 -2 -1 -2
employer viewed|-8 15 -2 -2
employers|-14 -3 -1 -2
employment with|-9 -1 -5 -3
emprego|12 -6 -1 -1
en attente|-7 -2 -1 0
en caso|-8 11 -1 -1
en cours|-16 18 -4 -1
en cuanto|-10 16 -2 -1
en cuenta|11 -8 -1 0
en dan|-4 12 -4 -3
en dat|15 -6 -2 -1
en een|5 -9 11 -2
en esta|24 -10 -3 -2
en la|9 1 5 -6
en linea|-5 -3 12 -2
en madrid|-2 -5 -2 -3
en mai|11 -5 -2 -2
en nuestra|14 1 -3 2
en proceso|-10 13 -1 0
en revanche|-3 -2 -1 10
en visio|-9 -4 17 -1
en we|-13 17 -1 -1
encaj*|-7 2 -6 -4
encaja|-5 9 -2 -1
encam*|-6 9 -1 -1
encargada|-7 13 -4 -2
encer*|9 -2 1 -2
enclo*|-3 -4 -2 -2
enclosed|-10 -1 -1 -1
encou*|17 -6 -1 -1
encourage|15 -5 -1 0
encourage you|15 -5 -1 0
encuesta es|-4 -3 -1 -1
end|4 -2 -10 3
end of|-10 11 -8 5
end we|11 -2 -1 -2
ende|-12 19 -20 4
ende mai|-6 11 -6 -2
ended|14 -7 -5 -3
ended up|17 -3 -3 -2
endet|-5 -5 -3 -1
ends|11 -2 -2 -1
ends here|11 -2 -2 -1
energie|9 -4 -3 -2
enger*|12 -6 1 0
engere|10 -4 1 -1
engineer role|-5 2 -7 -1
engineering|-24 0 -3 0
engineering manager|-6 -4 -2 -1
enjoyed learning|-8 -3 -2 -1
enoug*|9 1 -10 -6
enough|9 1 -10 -6
enreg*|-6 12 -1 -1
entao|13 -5 -2 7
entao nao|0 -3 -2 10
entering|-7 -1 -1 -1
entie*|-12 11 -2 -1
entla*|20 -8 -1 -1
entlastung|20 -8 -1 -1
entlastung zuruck|18 -8 -1 -1
entra*|-23 16 -2 6
entraremos|-9 5 -2 9
entraremos em|-9 5 -2 9
entre|10 0 -7 -2
entre*|1 -1 17 -3
entretien|-7 2 34 -9
entretien de|-5 -2 12 -2
entrevista|-4 1 27 -5
entrevistas|16 -5 -4 -2
entro|-20 15 1 5
entsc*|3 -5 -8 -1
entscheiden|-9 14 -3 -2
entscheidung|-1 4 -7 -5
entschieden|5 -13 -11 2
entschieden der|2 -5 -3 -3
entschieden die|11 -2 -3 -1
entschlossen|13 -4 -3 -2
entschuldigen|-1 -3 10 -1
entschuldigen sie|-1 -3 10 -1
entsp*|0 -3 -5 -5
entsprechen|-10 1 -1 -1
entst*|-6 10 -2 -1
entstehen|-6 10 -2 -1
entwu*|-10 -4 -1 7
entwurf|-10 -4 -1 7
environmental|-5 -4 -2 -2
epreuves orales|9 -2 -1 -1
equipa|-6 14 -2 -1
equipe|6 6 -6 3
equipes|-9 8 -4 -1
equipo ha|13 -3 -3 -2
equit*|-13 -3 1 13
equity|-13 -3 1 13
er een|-2 -6 -4 13
er geen|-13 4 6 -2
er komen|-9 -2 -2 -1
erfah*|4 13 -10 -5
erfahrung|11 0 -6 -2
erfahrung mit|12 -2 -3 -1
erfahrungsgemass|-7 13 -1 -1
ergeb*|12 -4 -1 5
ergebnis|9 0 2 -2
ergeh*|-5 9 -1 0
ergeht|-5 9 -1 0
erhal*|-7 11 -3 -4
erhalt|-8 13 -3 -1
erhalt ihrer|-5 11 -3 -1
erhalten|-6 9 -3 -4
erhalten diese|-7 -6 -4 -2
erkra*|-3 -3 12 -1
erled*|15 -2 -3 -5
erledigt|15 -2 -3 -5
erneu*|1 -7 -2 -1
erreichen|-7 1 -6 0
erreicht|12 -3 3 -1
error|7 -15 -2 -1
erst|-7 23 -4 -4
ersta*|-1 9 -2 -3
erstattet|-1 9 -2 -3
erste|-6 0 -1 -3
erste*|6 0 6 -1
erstg*|-3 -3 10 -1
erstgesprach|-3 -3 10 -1
ersuc*|-7 0 12 0
ervar*|2 -5 -4 -2
ervaring|2 -5 -4 -2
erwis*|-5 -1 -2 -1
erwischt|-5 -1 -2 -1
erzeugt|12 -4 -3 -1
erzie*|11 -2 -1 -1
erzieherin|11 -2 -1 -1
es anonima|-4 -3 -1 -1
es ist|13 -4 -2 -2
es nicht|8 6 -3 -1
es noch|-12 -2 6 0
es so|9 -3 -1 -1
esa|-17 14 -1 -2
esaur*|-6 -4 -1 -1
esclu*|-9 1 11 -2
escolhe|-5 9 -2 -1
escolhemos|-4 -3 -1 -1
escolhemos outra|-6 -2 -1 -1
escri*|-13 21 -6 5
escribirnos|-4 12 -4 -2
escribo|-7 15 1 -2
escrito|-4 -2 -1 10
esito|11 -4 -6 -3
eso|10 -5 -2 -1
espac*|-9 7 -4 -1
espace|-9 7 -4 -1
especially|-8 -1 0 -1
esper*|6 -12 -1 -5
essential|14 -3 -1 0
est annule|-7 -3 -3 -4
est bien|-8 18 -4 -2
est donc|9 -4 -1 -1
est en|-18 22 -4 -2
est pas|-12 6 -2 3
esta|-3 14 -9 -8
esta ocasion|12 -4 -2 -1
esta oportunidad|15 -5 -2 -2
esta semana|-5 -5 -3 -3
estad*|10 14 -8 -4
estado|11 14 -6 -3
estado de|11 5 -3 -2
estag*|16 0 2 -4
estagio em|-12 6 9 -1
estar*|-9 4 10 -1
estas|-8 16 -4 -3
este mensaje|-5 -3 -2 -1
este proceso|-3 -8 -1 -1
estej*|-1 -4 -4 -2
estimado a|-4 9 -3 -3
estimado candidato|11 -5 -1 -1
estimado cliente|-6 -1 -1 -1
estiv*|-8 0 -2 -1
estiver|-7 -3 -1 -1
esto|-9 1 -3 -1
estou|-4 -4 -3 -2
estud*|-10 -5 -2 -3
et je|3 -2 -5 12
et la|10 2 -2 -2
et le|-6 1 -3 -1
et ne|-3 -6 -3 -1
et sera|-6 10 -2 -1
et ta|-2 -4 10 -2
et vous|-6 10 -2 -8
etablissement|-9 -3 -1 7
etant|11 -3 -12 -5
etapa|4 -13 24 -6
etapa de|5 -8 9 -2
etape|1 -4 11 -2
ete|9 9 -8 -7
ete etudiee|10 -4 -1 -1
ete prise|-5 9 -1 0
ete refusee|20 -7 -3 -3
ete retenue|13 1 -3 -2
ete transmis|-6 10 -1 -1
etes|-2 -12 2 3
etre|-3 -3 -8 -9
etre etudiee|-2 -5 -1 -1
etudi*|4 1 -9 -6
etudiee|8 -10 -2 -1
etwas geduld|-17 11 -1 -2
eu|16 -5 -3 -2
eure|-11 -1 -1 -1
euro|-19 -7 -11 24
euros|-8 -1 -1 9
euros brutos|-8 -1 -1 9
eux|10 -3 -2 -2
evalu*|-4 -5 -3 -2
evaluation|-7 1 -3 0
even|5 6 4 -6
even een|-7 11 -2 -1
eveni*|-4 -4 14 0
evenings|-6 -1 9 2
event|-15 -1 5 -4
event*|9 4 3 -4
events|11 -1 -3 -1
ever|13 -7 -5 -3
every single|15 -4 -2 -1
every success|-5 -1 -2 -1
every*|-8 12 5 0
everybody|-17 17 5 -4
everyone|-1 5 3 6
everything|-9 7 6 -2
everything else|-7 -4 9 0
evide*|-1 -6 -3 -2
evidence|-7 -3 -2 -1
examen|-7 9 -2 -4
examination|1 7 3 0
examine|-2 -3 -2 -2
excel*|18 -5 -2 5
excellent|13 -2 -2 4
excit*|-11 -2 -3 10
excited|-3 -1 -2 10
excluido|13 -3 -3 -2
excluidos|-10 2 5 -2
excuses|-6 6 11 -3
excuses voor|-8 9 4 -1
exercise|2 -5 13 -1
exige*|11 -4 -1 -1
exist*|14 -9 -2 -1
exmo a|-7 12 -1 -1
exp|-1 -6 -2 -2
expec*|-24 22 -3 -6
expect|-19 22 -12 -6
expect to|-7 22 -6 -2
expected|-14 8 -4 -2
expected hourly|-4 -4 -2 -1
exper*|12 -7 -2 -1
experience|10 -5 -2 0
experience and|-4 -3 -1 -1
experience en|10 -2 -3 -1
experience is|9 -3 -1 -1
experiencia|23 -14 -2 -2
experiencia em|11 -9 1 -1
expir*|-13 -6 -1 -1
expires|-4 -6 -6 -1
explained|10 -4 -3 -1
extend|13 -7 2 11
extend an|17 -5 -3 2
extension|-8 -2 -3 -3
external|-2 -5 -1 -1
facha*|4 17 0 -5
fachabteilung|-2 15 2 -5
fachb*|2 0 -2 10
fachbereich|-3 2 -2 11
fachl*|10 2 -3 -1
facil*|0 -8 -3 -1
facul*|1 13 -4 -2
faire|0 -11 15 -5
fait|10 -3 0 -2
fala|-3 1 -4 -3
falk|-7 -5 3 -1
falla|10 -3 -2 -2
falls|-10 13 -3 -6
falls sie|-17 5 -7 2
falls*|9 -3 3 -2
fallstudie|9 -3 3 -2
falta*|-4 -3 -2 -1
faltando|-4 -3 -2 -1
faltando documento|-4 -3 -2 -1
famig*|-14 -6 -3 -3
famiglia|-14 -6 -3 -3
famil*|-6 -3 -5 0
familie|-7 -7 -3 -2
family|-17 4 -6 8
fande*|9 -3 -2 -1
far|3 -6 -4 -3
fare|-10 -4 18 -3
farem*|-9 7 5 -1
faremo|-9 7 5 -1
faremo sapere|-5 9 -2 -1
fase|10 -1 -4 -7
fase de|13 -5 -6 -3
fase do|-6 -1 -1 -1
fatto|11 -2 -3 -1
favor|-4 -2 2 -6
favor*|4 -9 -5 7
favou*|13 -3 -3 -2
fazer|-4 -2 9 -1
febbr*|-3 -5 16 -2
febbraio|-1 -4 9 -1
febru*|-19 13 -4 16
februar|-1 9 -2 -2
february|-15 8 1 12
fecha*|3 12 -4 -3
feder*|-6 -11 1 5
federally|-3 -6 0 0
federally insured|-3 -6 0 0
fee is|-7 -1 0 -1
feedb*|14 -7 -5 -2
feedback|14 -7 -5 -2
feedback from|10 -2 2 -1
feedback on|-9 4 -6 -1
feedback please|18 -2 -5 -1
fehle*|-10 -16 -5 5
fehlen|-2 -8 -4 -1
fehlt|9 -9 -1 -4
fell|-4 -5 -3 -2
fello*|-4 9 -3 -2
felt|14 -3 -2 -3
ferme*|-5 -8 18 -1
ferna*|0 -3 -2 9
fernanda|-1 -2 -2 9
ferre*|-4 -5 15 -2
ferreira|-6 -4 14 -1
ferri|-5 -7 0 16
ferri*|-11 -3 8 -2
ferries|-10 -3 8 -2
ferti*|-6 -11 -9 5
festi*|13 -3 -3 -2
festival|10 -3 -2 -1
ficou|10 -4 -2 -2
field|0 -4 10 -6
fierc*|-9 -1 0 0
fierce|-9 -1 0 0
fifte*|-3 -1 -2 13
file for|1 -4 -4 -2
file is|-4 9 0 0
filia*|4 -8 11 -5
fille*|13 0 -4 -3
filled|14 -2 -3 -3
filled all|-11 -4 -1 -1
filled but|-7 -3 13 -1
filled it|9 -2 -2 -2
filled the|9 -2 -2 -1
filled this|10 -3 -2 -1
filli*|-5 -3 -3 -3
filling|-5 -3 -3 -3
filling the|-8 -3 -3 -3
fils|-6 13 -2 -1
fim|-9 9 6 -2
fim de|-9 9 6 -2
fin|9 4 -2 -3
final interview|-12 -4 6 6
final offer|-3 -1 -1 11
final round|-4 -4 12 -4
final*|9 5 -8 0
finalist for|-8 0 -1 0
finalista|-6 10 -2 0
finalizado|10 1 -2 -1
finalmente|13 -4 -4 4
finance|-5 -11 -5 5
find attached|-1 -1 -3 10
find the|5 -3 3 4
findest|-9 -3 1 17
findest du|-10 -2 2 17
findet|-6 -3 9 -5
findi*|-9 -1 -1 -1
finding|-9 -1 -1 -1
fine|-12 13 2 17
fine mese|-10 8 -3 8
finis*|-6 -13 7 -4
finish|-3 -11 7 -2
finn|15 1 -5 -2
fino|-7 11 -1 -1
fino a|-7 9 -1 0
firm|13 -4 -2 -2
firma|10 -1 -3 3
firma*|-10 -4 -7 25
firmata|-5 -3 -3 15
first|0 -4 -10 5
first unfortunately|-5 -3 -3 13
fisch*|-7 -12 -1 -2
fischer|-3 -9 2 -1
fit|-1 1 -3 -7
fixe|5 -5 -3 13
fixe le|9 -2 -1 -1
fjord*|-9 2 -3 13
fleis*|9 -1 -3 -2
fleissig|9 -1 -3 -2
floor|-3 -3 20 -2
flori*|12 -4 -7 -2
foi|10 -4 -10 -2
foi aprovado|-6 -2 -1 -1
foi indeferido|-5 -3 -2 -2
foi possivel|10 -4 -2 -1
foi preenchida|17 -2 -4 -2
fois|13 -5 -4 1
folgende|-10 -1 1 0
folks|12 -3 -3 -1
followed|-3 -2 9 -1
followed by|-4 -2 9 -1
following|6 -7 -7 -1
following items|-4 11 -1 0
following reason|12 -3 -1 -1
following the|-4 -7 -3 0
following up|10 -3 -3 -2
foods|-9 -9 4 -4
for a|-4 -5 1 -7
for an|-20 16 15 -1
for analyst|-5 -3 -2 -2
for another|11 -2 -1 0
for appointment|13 -3 -1 -2
for area|2 -10 -3 -2
for attending|15 3 -4 -1
for auditioning|-7 -2 -2 -2
for bearing|-3 9 -1 0
for booking|-4 -1 12 -1
for but|-4 0 0 10
for cabin|-2 -3 11 0
for choosing|-5 14 -2 -1
for claims|9 -1 0 0
for clinical|10 -3 -1 0
for coming|20 -2 -7 0
for completing|13 8 -9 -1
for data|10 -2 -1 -1
for doing|10 -2 -3 -1
for entering|-7 -1 -1 -1
for executive|-5 10 -1 -1
for funding|-8 -1 -1 0
for interview|7 3 7 -4
for interviewing|-2 -9 -4 -1
for it|14 -8 5 -2
for letting|-18 -5 0 -2
for me|-5 -3 11 0
for meeting|9 -1 -4 -1
for next|7 7 0 -1
for now|16 -10 -6 -2
for one|-2 -3 -5 -3
for other|15 0 -1 0
for our|-6 -14 13 -7
for registering|-16 21 -3 -1
for sde|-2 -2 -5 0
for sending|-5 13 -7 -6
for series|-15 -1 0 0
for someone|11 -4 -4 -2
for store|-1 -7 0 -1
for submitting|-13 12 -6 -4
for taking|14 -6 -3 -1
for ten|-3 -2 9 0
for this|15 -2 -5 1
for travel|-3 -3 -4 -1
for two|11 -4 0 0
for us|3 -5 -3 -4
for viewing|-9 0 0 0
for warehouse|14 -5 -3 -1
for which|14 -3 -3 -1
for yard|11 -4 5 -3
for you|-1 -5 0 -4
forde*|-12 2 0 -5
forderung|-7 -2 -2 -2
forgo*|-10 16 -4 -1
forgotten|-7 18 -3 -1
forgotten you|-7 18 -3 -1
form|-9 11 -12 -6
forma*|-2 -10 0 24
formal|-13 -9 12 22
formal letter|-3 -3 -2 10
formal offer|-4 -2 -2 12
forme*|-5 -10 -1 -1
forty|-10 -3 2 5
forward as|-7 -1 -1 -1
forward for|10 -1 -1 -1
forward to|-20 2 -11 13
forward with|4 -9 -5 -1
fosse|-10 -3 -2 -2
fotos|-5 -4 -2 -1
found somebody|9 -3 -1 -1
founder|10 -3 0 -2
four|8 4 2 -5
frag|-4 6 -5 11
frag ruhig|-5 9 -1 -1
frankfurt|-5 10 -1 0
frau lorenz|-4 -5 -1 0
frau sommer|-16 -3 0 -2
frau vogt|9 -2 -2 -1
frau weiss|-4 -1 -2 11
freel*|11 1 0 -2
freelance|8 2 1 -2
frei|-17 6 8 3
freig*|-9 15 -6 -4
freight|-6 2 -3 -2
freit*|-21 -5 24 8
freitag|-21 -5 24 8
freitag um|-3 -2 10 -2
freitag und|-4 11 -2 -1
freu|-7 -3 11 0
freu mich|-7 -3 11 0
freue|-9 -5 2 4
freue ich|-6 -4 3 -2
freue*|-5 -5 -5 14
freuen|-5 -5 -5 14
freuen uns|-9 -6 -6 18
fri|-3 -3 10 0
frida*|-11 -3 5 7
friday|-21 0 8 10
friday at|-6 -3 17 -2
friday morning|-5 -1 11 -1
friday so|11 4 -7 2
fried*|-4 10 -2 -1
frien*|-5 -8 -8 4
friend|-4 -1 -4 -1
friends|-5 -9 -5 5
friends and|-3 0 -1 9
frist*|-12 -7 1 -2
fristgerecht|-7 -7 1 -2
fristgerecht zum|-5 -6 -3 -2
from day|10 1 -2 -1
from me|0 1 -6 -4
from monday|-6 -1 9 -1
from the|11 -2 7 -4
from today|-10 -4 5 0
from us|-12 25 1 1
from you|-7 -13 -7 1
from your|1 5 -9 -1
froma*|0 -3 -1 9
front|5 -16 -5 -3
fruhe*|-7 -12 -5 -3
fruhestens|-5 -3 -2 -2
fruhj*|13 -3 -2 -1
fruhjahr|13 -3 -2 -1
fue|10 -1 -1 -2
fuhren|12 -3 -3 -1
fuhrerschein klasse|-5 16 -3 -1
fuhru*|-12 -7 -1 6
full|-5 3 2 -9
full up|9 -2 -1 -1
fullt*|-13 13 -1 0
fulltime|-13 13 -1 0
fully|9 -5 -3 2
fully staffed|9 -4 -1 -1
fun|11 -3 -1 -1
funct*|9 -5 9 4
functie|7 -5 10 5
functie van|13 -6 -2 10
fund|-20 -3 -4 -1
funde*|-4 0 -3 -3
funded|-4 0 -3 -3
fundr*|1 11 -4 -2
fur das|15 -8 -1 -3
fur deine|8 9 -7 -7
fur den|15 -11 3 1
fur dich|1 -10 -4 -3
fur die|10 0 1 -5
fur diese|11 -4 -3 -1
fur dieses|9 -2 -2 -1
fur ein|-7 -2 -3 -2
fur eine|10 -5 4 -2
fur einen|0 -8 -4 -9
fur eure|-7 -1 -1 -1
fur ihren|1 0 -10 -6
fur jemand|-7 -2 -2 -1
fur sie|-4 -15 -8 16
fur ungut|18 -10 -2 -1
furs|21 -13 1 -7
furth*|14 -5 4 -1
further|14 -5 4 -1
further consideration|10 -2 0 0
futur*|5 -3 -7 -4
futuras oportunidades|-8 -1 -1 0
gaan|13 -5 -3 -1
gaat|-12 19 4 3
galle*|-3 11 -1 -1
gallery|-3 11 -1 -1
galwa*|-5 14 -2 -1
galway|-5 14 -2 -1
games|3 1 11 -1
ganz|15 -2 -4 -2
garag*|-4 -1 9 -1
garage|-4 -1 9 -1
garde|14 -4 -3 -2
gardons|10 -6 -1 -1
gave|16 -5 -6 -5
geachte heer|10 5 -4 -5
geand*|7 -7 9 -2
geandert|7 -7 9 -2
gearb*|11 -2 -2 -1
gearbeitet|11 -2 -2 -1
gearbeitet hat|10 -1 -2 -1
geben|19 -9 -7 6
gedul*|-1 12 -5 -4
geduld|-1 9 -5 -4
geen|0 -2 -7 -12
geen invloed|-9 0 -3 -1
geen plaats|-7 -1 -1 -1
gefallen|4 -5 10 4
gefor*|19 -5 -3 -2
gefre*|14 -5 -1 -1
gefreut|14 -5 -1 -1
gefun*|13 -9 -7 -3
gefunden|13 -9 -7 -3
gegeb*|13 -1 -3 -4
gegeben|19 -10 -2 -3
gegen|20 -14 2 -5
gegen dich|13 -2 -2 -2
gegev*|1 -6 -3 -1
gegevens|0 -6 -2 -1
gehal*|-13 -11 1 13
gehalt|-14 -5 6 10
gekek*|12 -5 -2 0
gekeken|12 -5 -2 0
gekla*|4 -7 -4 -2
geklappt|4 -7 -4 -2
geklappt hat|-3 -5 -3 -1
gekom*|3 -5 -4 9
gekommen|4 -4 -4 9
gekoz*|-2 -11 2 -5
gekozen|-2 -11 2 -5
gelat*|-7 11 -1 -2
gelateria|-6 13 -3 -1
gelez*|9 -3 -1 -1
gelezen|9 -3 -1 -1
gelos*|-14 -9 -6 -4
geloscht|-14 -9 -6 -4
gemac*|16 -3 -3 0
gemacht|16 -3 -3 0
gemei*|11 -5 3 -3
gemeinsam|10 -2 -1 -1
genau|11 -3 -3 -1
general|1 13 -5 -4
genoe*|17 -3 -3 -3
genoeg|17 -3 -3 -3
genom*|10 -7 3 -2
genommen|10 -7 4 -1
gente|-5 15 -4 -5
genti*|3 -3 -6 -5
gentile|2 -1 -7 -4
gentile utente|-4 9 -2 -1
genug*|6 -11 0 -2
genugt|1 -9 3 -1
genuinely|9 -2 -2 -1
gepla*|-3 10 1 -2
gepru*|13 4 -7 -4
gepruft|13 4 -7 -4
gepruft und|23 -12 -3 -2
gerad*|5 -10 -4 -1
gerade|2 -8 -4 -1
gerente de|-7 1 -3 -1
gern|7 -14 16 -4
gern gelesen|-8 -2 -1 -1
gern in|-7 -3 11 0
gern mochten|0 -6 9 0
gern nochmal|11 -5 -2 -1
gerne|-2 -2 9 -5
gesag*|14 -5 -2 -1
gesagt|14 -5 -2 -1
geschafft|-6 -2 13 -1
gesel*|10 -5 0 -3
geselecteerd|24 -7 -7 -2
gespr*|6 -8 14 -2
gesprach|2 -9 25 -4
gesprache|13 0 -9 -3
gesprachen|9 -4 -3 4
gesprek|4 -10 17 -6
gesprochen|-4 -4 -3 10
gesproken|10 -3 1 -1
gestern|17 -7 0 -6
gesti*|6 13 -8 -4
gestionnaire paie|-5 9 -1 0
gesto*|-8 3 15 -6
gestor|-6 12 4 -2
gestora|-2 -2 9 -1
get a|-16 13 0 -1
get an|-12 6 -1 -1
get back|-8 18 -4 -3
get you|-7 -7 8 -3
get your|12 -5 -3 -1
getagt und|12 -9 0 0
gets|-1 9 -1 -1
getti*|14 -13 -6 -5
getting|14 -13 -6 -5
getting to|10 -2 -2 -2
geval*|15 -2 -2 -2
gevallen|15 -2 -2 -2
gevon*|11 -5 -3 -3
gevonden|11 -5 -3 -3
gewah*|-10 -1 1 -1
gewoon|-3 9 -3 -1
gewor*|17 -4 -5 -4
geworden|17 -4 -5 -4
gewun*|-1 -2 -7 -4
gewunschten|-5 -3 -3 -3
gia|29 -12 -9 -6
gia trovato|14 -4 -5 -3
gibt|-13 1 -4 -1
gibt es|-8 -2 -1 -1
gilt|-2 0 9 2
ging|-9 3 -2 6
ging an|-9 -1 -1 7
giorn*|-6 17 -6 -9
giorni|-21 20 -5 -5
giorni lavorativi|-5 17 -1 -1
giorno|9 -1 -1 -2
giove*|-7 -5 22 -3
giovedi|-7 -5 22 -3
giras*|-5 -3 -2 -2
girasole|-5 -4 -1 -2
githu*|11 -3 -2 -1
github|11 -3 -2 -1
giuri*|-8 -1 -1 -1
giust*|9 -2 -3 -2
giusta|9 -2 -3 -2
give individual|-6 -2 -1 -1
given|17 -8 -7 -2
given to|-5 -3 -3 -1
giving us|-3 -4 -2 -1
glad to|9 -4 -3 2
gladl*|12 -2 -1 -1
gladly|12 -2 -1 -1
gleic*|-4 -1 14 -4
gleich|-9 -6 21 -5
glen|-7 12 -1 -1
gli|10 0 -3 -1
gli ammessi|10 -2 -3 -1
gluck*|-3 -1 9 -2
gluckwunsch|-3 -1 9 -2
gmbh|-1 -5 -2 -1
gmt|-4 -4 9 0
go ahead|-1 1 -10 0
go with|-13 -4 -6 -5
goed|-10 31 3 -6
goed ontvangen|-13 20 -3 -1
goede|-17 6 -3 -1
goede*|13 -2 -2 -1
goes into|9 -4 0 0
going|19 -7 -4 -2
going into|-2 -3 -2 -2
going to|26 -7 -4 -3
gone to|9 -2 1 5
gone with|-6 -4 -2 -2
gonna|13 -3 0 -1
good luck|12 -1 -6 -7
good news|-8 -2 -2 -1
good to|11 -9 -10 3
google meet|-2 -2 9 -1
gosta*|6 -11 11 5
gostariamos|-3 -4 0 9
gostariamos de|-3 -4 0 9
goste*|11 -2 -3 -1
gostei|11 -2 -3 -1
got|-1 19 2 -4
got a|0 -8 -4 -3
got it|-16 32 -8 4
got this|11 -2 -1 0
got your|-23 30 11 -4
gr|6 9 -5 -4
graag|3 -19 16 5
graag voor|9 -5 -4 6
grab|-9 -5 22 -2
grab a|-5 -2 11 -1
graci*|17 1 -4 -5
gracias|17 2 -4 -5
gracias por|19 -2 -3 -5
grade|7 -5 -2 12
grado|-11 4 3 -1
grado di|-11 7 -1 0
graduate|1 9 -7 1
graduate recruitment|10 0 0 0
graduates|-2 -3 -2 -2
graduatoria|10 -3 -2 -1
graha*|-8 9 3 -1
graham|-8 9 3 -1
grati*|-2 -4 -3 -1
gratis|-1 -9 -2 0
grazi*|18 -4 -2 -10
grazie|18 -4 -2 -10
grazie della|10 -2 -2 -3
grazie lo|15 -3 -4 -3
grazie per|12 -10 4 -7
great news|-13 -5 20 4
greco|-3 -1 9 -1
greta|-4 -5 1 -3
greve|-9 -2 16 -1
groce*|5 2 2 0
groet|10 3 -9 1
groet*|8 17 -4 -8
groeten|0 12 -2 -6
gross*|12 1 -7 -3
groupe|-9 1 12 -3
growth analyst|-4 -4 -2 -1
gruez*|-1 11 -2 -1
gruezi|-1 11 -2 -1
grundsatzlich|-4 -4 -1 -1
grupp*|3 -10 6 -1
gruppo|1 -13 3 -2
gruss|21 -7 12 -8
gruss dich|10 -2 -3 -2
grusse aus|10 -9 -3 7
guard*|25 -14 -6 -3
guardamos|15 -16 -3 -2
guardamos o|10 -7 -1 -1
guide*|3 -5 -4 -3
guidelines|-5 -2 -2 -2
guides|9 -2 -2 -1
guill*|-7 9 -2 -1
gus|-9 -1 12 -1
gusta*|10 -2 1 -2
gusto|-5 -6 -2 3
gut|9 -6 -8 -2
gute|10 -9 1 -1
gutte*|19 -3 -3 -2
gutted|19 -3 -3 -2
gwen|-6 -1 -2 15
ha|13 -8 -5 -7
ha decidido|15 -7 -4 -3
ha descartado|14 -6 -2 -2
ha elegido|-4 -4 -2 -2
ha fatto|9 -2 -3 -1
ha finalizado|9 -4 -1 -1
ha sido|8 -11 -13 -10
ha valutato|-4 -3 -1 -1
hab|27 -11 -2 2
hab schon|23 -8 -5 -4
habe|-8 -4 -2 -4
haben|9 -8 -6 -3
haben deine|-3 9 -3 -1
haben die|3 -9 -1 -3
haben ihre|-10 27 -6 -4
haben im|9 -1 -5 -1
haben in|15 -4 -3 -1
haben sich|3 -12 -9 -3
haben sie|-1 -4 -4 -4
haben uns|12 -16 -1 3
haben wir|21 -12 -5 -1
hacer*|-6 1 13 -2
had|11 -1 -2 -2
had a|8 -10 -3 -3
had an|11 -3 -2 0
hadda*|-7 1 16 -1
haddad|-7 1 16 -1
hai|-3 -5 -4 -3
halbe stunde|-3 -2 10 -2
halde*|-4 -2 14 0
halden|-4 -2 14 0
hale|9 -2 -3 -3
half|0 0 15 -5
halle*|-9 -2 0 -1
hallo herr|-11 16 4 -12
hallo jonas|1 -7 -2 -1
hallo*|-10 7 10 -1
halloran|-5 9 2 -1
halt|0 -3 -5 11
hand|13 -8 -4 4
handl*|2 -9 16 -4
handler|5 -1 6 -1
hands|11 -1 -3 -1
hands for|9 -2 -2 -1
handy|-1 -1 9 -1
hang|20 0 -5 -3
hank|-5 1 9 -1
hanse*|-12 -7 -3 13
hansen|-9 -5 -3 13
happe*|-20 16 3 -2
happens|-14 13 -1 0
hart|9 -2 3 -2
has accepted|11 -4 -2 -1
has applied|-6 -5 -2 -2
has come|-15 8 1 -2
has completed|-8 -4 -2 -2
has decided|19 -6 -6 -3
has had|-7 16 -2 5
has made|10 -3 -1 -1
has moved|15 -5 -1 -1
has not|2 -12 -9 -4
has now|12 -5 -3 -1
has received|-3 9 -1 -1
has updated|16 -5 -1 -1
hasnt|-18 1 -2 -1
hasnt been|-12 7 -1 0
hast|6 -3 16 -3
hasta|-15 18 -2 -2
hat|16 -10 -4 0
hat am|-4 -2 -2 -1
hat es|15 -5 -2 -2
hat getagt|7 -9 -1 0
hat ihre|12 -2 -1 -1
hat sich|25 -14 -9 7
hat uns|11 -16 18 -6
hatte|15 -11 -13 6
hatte ich|-1 -6 -2 -2
hatte*|-7 -5 9 -2
hatten|-7 -1 12 0
hatten sie|-16 6 12 -1
haufi*|-9 -1 -1 -1
have a|-8 8 -15 0
have all|9 -2 -2 -1
have an|-11 7 -4 -2
have asked|11 3 -2 -1
have been|-6 3 9 -9
have chosen|9 -6 -3 -2
have decided|2 -14 -3 -5
have enough|22 -5 -4 -3
have filled|-8 -3 -1 -1
have had|9 -1 -3 -3
have now|18 -8 -3 -3
have offered|9 -2 -2 -1
have one|3 1 6 -1
have received|-14 18 -1 3
have selected|13 -2 -1 -1
have the|10 -6 -3 -2
have time|-5 -2 9 0
have to|-3 -5 -2 14
have two|-16 4 -7 -3
have until|-6 -1 12 0
have withdrawn|-14 -5 -1 -1
have you|3 -5 11 -1
have your|0 9 3 -4
haven*|-24 25 -3 -9
havent|-25 22 -2 -9
havent been|-9 19 -4 -2
havent forgotten|-3 12 -3 -1
havin*|6 5 -2 2
having|6 5 -2 2
he|-11 19 2 -9
he d|-6 -7 5 -1
he s|-7 14 -2 -1
he said|0 -7 -1 -1
he will|-8 18 -2 -2
head|1 -10 15 -3
head of|-4 -6 11 -2
headl*|-4 -1 -2 11
headline|-4 -1 -1 9
heads|4 -8 -3 -2
heads up|-1 -6 -2 -2
health network|-3 0 -1 9
healthcare|15 -5 -4 -1
healthcare support|13 -3 -1 0
hear|-7 14 -2 -6
hear about|4 -13 11 -3
hear back|-6 9 -2 -1
hear by|-6 10 -1 -1
hear from|-18 20 -5 1
hear that|-4 10 -2 0
heard from|-10 7 1 -2
heari*|-15 -6 -4 -2
hearing|-15 -6 -4 -2
heart|8 4 -2 -1
heart*|13 -2 -3 -1
heb|3 -6 -7 1
heb je|-13 12 -5 -7
hebbe*|17 -2 -10 -5
hebben|17 -2 -10 -5
hebben besloten|13 -5 -2 -2
hebben je|-2 19 -3 -2
hebben voor|-7 -1 -1 -1
hebben we|15 -10 -8 -2
hebben wij|9 1 -6 -2
hebt|0 -4 12 -2
hebt nog|-8 -6 12 -1
heeft|21 -13 -9 -5
heeft al|21 -5 -5 -3
heer|7 9 -5 -5
helaa*|-2 3 -8 -11
helaas|-2 3 -8 -11
helaas geen|-13 -2 -4 -1
helaas is|-4 -5 -2 -3
helaas kunnen|-4 -3 -4 -3
helaas moeten|10 -6 3 -1
helaas niet|-4 10 -10 -6
helen*|5 -9 -6 11
helena|7 -7 -5 12
helfe*|0 -3 -4 -3
helfen|-5 -2 -2 -2
helio*|-5 -2 -1 -1
help others|-6 -1 -1 -1
helpe*|-3 -5 -4 -2
helps us|-6 -5 -3 0
hem|17 -4 -3 -2
hemos|10 -1 -5 -1
hemos cogido|11 -3 -2 -2
hemos recibido|-8 19 -3 -2
hence|9 -4 -1 -1
herbs*|23 -7 -5 -6
herbst|23 -7 -5 -6
here|10 -8 6 -2
here are|-4 -13 -5 -2
here is|-5 -2 7 9
herr falk|-5 -2 -3 -1
herr fischer|-3 -9 2 -1
herr schwarz|-7 1 -2 -1
herze*|9 -4 -1 -1
herzl*|13 -8 -4 0
herzlich|6 -8 -3 -4
herzliche|11 -6 -1 3
herzliche grusse|11 -6 -1 3
hesit*|14 -1 -3 -3
hesite|9 -2 0 -2
het bedrijf|-4 9 -1 -1
het contract|-4 -3 -5 14
het gesprek|-7 -3 19 -3
het is|5 18 -8 -4
het niet|14 -6 0 -4
het verder|-9 13 -1 -1
het voorstel|-5 -3 -3 14
heuer|12 -4 -2 -2
heure|-8 -4 20 -2
heure*|-12 -3 -1 13
heute|10 -14 1 3
heute noch|-5 -2 -1 -1
hi all|-14 -5 -3 -4
hi ben|2 1 -11 -1
hi jo|-6 -2 -1 -2
hi leo|0 9 4 -2
hi monique|-9 -10 2 -1
hi ravi|-3 -1 -4 -1
hi rosalind|9 0 0 0
hi sam|-10 -10 12 6
hi thanks|10 -1 -4 -2
hierm*|-12 7 -3 -2
hiermit|-13 5 -2 -2
highe*|-6 -4 -6 12
him|-20 -5 5 -4
hinte*|4 -8 -4 -3
hintergrund|-5 -3 -2 -1
hinterlassen|12 -3 -3 -1
hire|21 2 -11 -4
hired|30 -19 -13 -8
hired somebody|12 -3 -3 -2
hired someone|12 -4 -3 -2
hiring at|-2 -2 -4 -1
hiring manager|-18 26 -1 -7
hiring process|11 -5 -1 -1
hiring team|3 15 1 -2
hitti*|-4 10 -1 -1
hitting|-4 10 -1 -1
hiya|16 -4 -5 -3
ho|0 -2 -1 -11
ho accettato|-5 -1 -5 -1
ho preso|12 -3 -4 -2
hochb*|-8 -3 4 -2
hochbau|-8 -3 4 -2
hoe|-10 10 -4 -2
hoffe*|1 -3 -3 12
hoffen|1 -3 -3 12
hofgu*|-6 11 -1 0
hofgut|-6 11 -1 0
hoi|-3 14 0 -8
hoi bas|-9 9 -1 -1
hoi fleur|9 -5 -3 -2
hoje|-1 -10 6 15
hola andres|-6 -4 -2 -1
hola candela|9 -1 -2 -1
hola nerea|-6 12 -1 -1
hold|3 5 1 0
holdi*|9 -5 1 -1
holding|9 -5 1 -1
holm|-9 -2 5 -2
holt|-6 0 -2 -1
holzb*|-3 -3 -3 12
holzbau|-3 -3 -3 12
home|-6 -6 1 -3
home after|10 -1 -5 0
home care|-9 4 3 -2
homes|-7 0 -1 -1
hones*|10 -4 -5 -2
hoort|-18 33 -8 -2
hoort van|-6 10 -2 0
hope|3 -5 -4 -4
hope to|-16 7 -3 -3
hope you|10 -10 -4 -1
hoped|6 9 -2 -2
hoped to|10 8 -2 -2
hora|-16 0 27 -2
horas|-13 -9 3 9
horas para|-9 -10 6 4
horen|-9 20 -2 -4
horst|-8 12 -3 0
hose|-4 -3 12 -1
hospice|2 1 8 -1
hospitality|-5 9 -1 -1
hospitals|1 -7 -3 -1
hospiteeravond|-16 0 0 0
hotel|-5 -9 11 -2
hour|-9 -12 10 11
hourl*|-8 -3 -2 1
hourly|-8 -3 -2 1
hourly rate|-6 -7 -2 1
house|8 1 1 10
how did|-7 -1 -4 -2
how much|13 -6 -2 -1
how they|-8 -1 0 0
how you|-6 -3 17 -2
howev*|14 -6 2 -2
however|14 -6 2 -2
hr specialist|-7 1 -3 12
hr team|-7 -3 -2 -1
hrbp|-3 -4 -1 -1
hs|-8 -2 15 -2
huge|-9 -2 -1 0
hugh|10 0 0 0
hugo|10 0 -1 -6
huidi*|-7 -2 -1 -1
huidige|-7 -2 -1 -1
human*|-2 9 -2 1
humanos|-2 9 -1 -2
hunt|-4 -3 -3 -3
hunte*|-6 -4 -4 -1
hybri*|-7 1 -2 -1
hygie*|-6 -1 -3 0
i call|16 -2 -2 -1
i can|6 -8 -10 1
i cant|-1 20 -14 -1
i d|9 -10 -3 -7
i do|10 -1 -2 1
i enjoyed|-8 -10 6 -4
i expect|-7 0 -2 -1
i got|-7 13 -3 -2
i had|-1 -3 -4 -2
i have|-1 -12 5 -4
i hope|13 -3 -2 -1
i know|15 4 -7 1
i ll|-7 27 -14 -2
i look|-15 10 -1 -1
i mean|14 -4 -2 -1
i refer|12 -3 -1 -1
i said|7 -4 -7 11
i should|-3 -2 -4 -1
i spoke|1 -1 -1 10
i understand|-22 5 -3 -2
i ve|-8 6 -10 -5
i want|-4 13 3 2
i wanted|14 -2 -2 -1
i was|-7 -5 -3 5
i will|10 9 -7 1
i wish|-6 -2 -4 -3
i would|12 -1 -5 -3
ich bedaure|12 -1 -1 -1
ich den|-2 -2 -5 12
ich hab|3 -3 2 8
ich haben|11 -3 -3 -2
ich hatte|16 -6 -7 -2
ich ihnen|0 4 -5 10
ich mich|-4 5 -8 -6
ich noch|-8 -6 -2 -1
ich sie|0 11 -6 -5
ich wurde|-6 -1 13 -2
ici|-7 15 8 -3
ici la|-3 9 -2 -1
id|-5 2 9 -1
idea|-8 -1 -2 -2
ideen|-4 -3 -3 -2
idone*|23 -1 -6 -3
idonea|13 -4 -3 -1
idoneo|16 -4 -2 -2
ieman*|17 -7 -10 -5
iemand|17 -7 -10 -5
iemand anders|0 0 -5 -4
iemand die|11 -4 -2 -1
iemand met|10 -2 -3 -1
if any|9 -2 -1 1
if i|9 -6 3 -2
if it|-16 17 -9 -3
if something|15 -7 -3 -2
if that|2 0 3 5
if the|-16 20 3 0
if there|-10 14 -1 0
if they|-5 11 -1 0
if we|-1 14 -4 2
if your|-19 19 -4 4
ignor*|-4 -7 0 -2
igual|10 -3 -1 -1
ihm|9 -2 -2 -1
ihnen danken|-4 -4 -1 -1
ihnen das|-11 0 13 -1
ihnen den|-20 11 17 -4
ihnen die|4 -8 -3 26
ihnen fur|11 -11 -5 -4
ihnen in|-11 5 -1 -1
ihnen keine|12 -6 -3 -3
ihnen melden|-8 11 -1 -1
ihnen mit|13 -6 -3 -1
ihnen mitteilen|5 -10 -7 10
ihnen nicht|9 -7 -1 0
ihnen schon|-5 11 -3 0
ihr antrag|-10 -2 -3 -2
ihr dossier|-2 12 -2 -1
ihr interesse|7 8 -2 -4
ihr konto|-4 -4 -1 -1
ihr profil|7 14 -10 -6
ihre anfrage|-6 -2 -2 -1
ihre angaben|-8 12 -1 0
ihre anmeldung|-5 -2 -4 -1
ihre bewerbungsunterlagen|15 -4 -2 -1
ihre email|-5 11 -2 -1
ihre kundigung|-1 -3 -3 -2
ihre unterlagen|8 14 -4 -5
ihrem|-13 -5 2 -7
ihren|-3 -5 -4 -3
ihren antrag|-8 -2 -1 -1
ihren termin|-3 -2 -7 -2
ihren weiteren|9 -3 -1 -1
ihrer bewerbung|-1 16 -8 -5
ihres|11 -3 -5 -2
ii|11 -4 1 5
ik|16 -5 -1 1
ik had|10 -5 -2 -1
ik heb|-11 -3 3 7
il cliente|11 -3 -2 -1
il curriculum|-10 20 -3 -2
il girasole|-5 -4 -1 -2
il lavoro|0 -7 -2 16
il posto|10 5 3 -6
il proprietario|-7 -1 -1 -1
il suo|6 8 -12 -8
il tuo|0 -8 9 -7
ilex|-4 10 -2 -1
ilex optical|-4 10 -2 -1
im anhang|-10 -1 4 9
im februar|-10 8 -1 0
im fruhjahr|10 -3 -2 -1
im haus|-10 3 3 -1
im herbst|17 -7 -4 -5
im laden|20 -3 -8 -2
im marz|13 -7 -2 -1
im moment|9 -8 -4 -2
im rennen|-10 19 -3 -1
imobi*|-5 -2 -1 -1
imobiliaria|-5 -2 -1 -1
imoge*|-2 7 6 -1
imogen|-2 7 6 -1
impor*|-2 -5 -4 -2
importante|-2 -2 -4 -1
impressed by|-4 -2 -3 -1
imprevisto|-5 -2 12 -2
impro*|1 3 -3 8
in a|15 -6 5 -3
in and|-8 -6 -3 -2
in behandeling|1 14 -3 -2
in carico|-6 13 -1 -1
in case|9 1 -2 -1
in de|6 8 -15 0
in deiner|-8 -2 -1 0
in den|1 15 -7 1
in der|3 8 2 -2
in feb|9 -3 -1 0
in finance|-12 -2 -1 -2
in for|15 1 0 -2
in grado|-11 7 -1 0
in jan|-15 16 -4 -4
in last|9 -1 -2 0
in leipzig|-15 -3 -2 -1
in m|-5 -2 -3 -1
in march|-14 -7 -6 7
in may|-9 2 -2 8
in on|11 2 -6 -1
in process|-9 11 -1 0
in progress|-9 11 -1 0
in ruhe|-7 14 -2 -2
in sede|-6 0 9 0
in six|12 -2 -2 -1
in te|-7 -4 -6 -1
in their|13 -4 -1 -1
in touch|-4 23 -7 -5
in un|-7 9 1 -1
in week|-8 10 -1 0
in what|-7 -2 -2 0
in which|-10 12 -1 0
in working|12 4 -3 -2
include you|9 -2 -3 -1
including|7 0 -2 4
incom*|-17 -1 3 -3
income|-3 -11 7 0
incomplete|-11 5 -1 -1
incor*|4 9 -3 2
incre*|-3 -2 -3 -2
increase|-4 -2 -2 -2
increase your|-4 -2 -2 -2
indef*|-16 -6 -9 6
indeferido|-5 -3 -2 -2
indefinido|-14 4 -4 12
indefinido y|-8 -1 -1 9
indep*|8 -9 -6 -2
indic*|12 -11 -7 4
indicated|10 -4 -1 -1
individual|-2 9 -4 -3
individuato|10 -7 -3 -1
infel*|3 1 11 -9
infelizmente|3 1 11 -9
infelizmente nao|21 2 -9 -4
infelizmente o|-13 -3 3 -2
infer*|12 -1 -4 -1
inferiore|9 -3 -3 -1
influ*|-5 -6 -2 -1
informa que|-1 -6 -1 -1
informado|-5 9 -1 -1
informamos que|14 -8 -6 -5
informar|15 -15 -5 -5
informar que|15 -15 -5 -5
informer|2 -9 -5 4
informer que|2 -9 -5 4
informes|-14 5 -1 0
informieren wir|-7 9 -1 -1
informiert|-12 4 -1 0
informons|13 -3 -1 -1
informons que|13 -3 -1 -1
ingen*|-1 -7 -5 -4
ingeniero|-1 -5 -2 -1
inges*|-4 -5 -3 -1
inget*|-3 -4 -3 -2
ingetrokken|-3 -4 -3 -2
ingle*|-4 -2 -2 -4
ingles|-4 -4 -2 -4
ingre*|-10 -3 2 8
ingri*|9 -6 -1 -2
ingrid|9 -6 -1 -2
inhou*|17 -4 -5 -1
inhouse|10 -3 -2 -1
inici*|-13 -1 4 12
inicio|-10 2 -6 14
inizi*|-6 -8 3 -1
inmid*|26 -8 -5 -5
inmiddels|26 -8 -5 -5
inmiddels weg|1 -4 -5 12
inn|10 -1 -1 0
inner*|-7 12 -8 -1
innerhalb|-17 16 -5 1
innerhalb von|-9 13 -2 0
inolt*|-8 11 -1 0
inqui*|-16 11 -7 -5
inquilino|-5 -1 -2 -2
inquilinos|-9 -2 -2 -2
insch*|-4 13 -4 -2
inschrijving|-5 10 -2 -1
inschrijving voor|-3 13 -1 -1
inscricao para|9 -4 -1 -2
inscrito|-8 13 -2 -2
inscrito en|-8 13 -2 -2
inser*|9 -6 -1 -2
insge*|9 -1 -3 -1
insgesamt|9 -1 -3 -1
installatietechniek|-1 -8 -2 13
inste*|-22 -6 15 9
instead|-22 -6 15 9
insti*|1 9 1 -4
insur*|19 -13 -7 -3
insurance|17 -6 -6 -3
insurance wont|10 -2 -2 -1
insured by|-3 -6 0 0
intak*|-1 9 5 -2
intake|1 12 -2 -1
inten*|5 -5 -6 -5
interes|16 -6 -4 -3
interes en|9 -1 -2 -1
interessato|-7 -5 -4 -1
interesse na|15 -4 -2 -1
interest|11 1 -2 -2
interest in|11 0 -1 -2
interested|-27 1 8 1
interested and|-9 -2 -2 -1
interesting|9 -2 -2 0
interet|9 -3 -3 -3
interim|-5 -5 2 -2
intern|4 -11 11 -4
interna|9 -2 -3 5
internal|0 -6 -9 5
internal candidate|-3 -3 -3 -2
interne|12 2 -8 3
internship|21 -6 -2 -1
internship programme|11 -5 -1 0
interview|2 -5 15 -4
interview for|-2 -11 28 -3
interview on|15 -8 2 -3
interview stage|10 0 -2 0
interview will|-11 3 10 0
interview you|-7 9 4 -1
interviewed|7 -16 -9 1
interviewers|0 1 13 -2
interviewing|1 11 -8 -4
interviewing you|9 2 -2 -2
into|0 -7 0 -4
intro|-8 1 16 -1
intro call|-8 1 16 -1
invia*|-8 15 -8 -5
inviata|-10 19 -3 -1
invio|-5 11 -1 -1
invit*|4 -7 12 -4
invitamos|9 -4 -1 -1
invitamos a|9 -4 -1 -1
invite|-1 -4 18 -4
invite you|0 -1 20 -4
inviting|10 -5 -4 -1
inviting you|10 -5 -4 -1
invlo*|-9 0 -3 -1
invloed|-9 0 -3 -1
invloed op|-9 0 -3 -1
invoice|-5 -5 -3 -2
inzwi*|-15 -6 10 -4
inzwischen|-15 -6 10 -4
inzwischen vergeben|10 -1 -1 0
io|-8 4 9 -1
irene|-7 13 -2 -1
irmao*|11 -6 -1 -1
irmaos|11 -6 -1 -1
is at|-5 -2 11 0
is attached|-9 -5 -3 21
is back|-10 10 -4 -1
is best|-6 -4 14 -1
is binnen|-13 32 -6 -4
is er|-7 4 11 -1
is fine|-6 -2 5 16
is full|-12 8 4 -2
is going|9 -4 -1 -1
is in|-8 23 -6 -3
is inmiddels|17 -5 -4 -4
is niet|-1 -5 -2 -1
is no|3 -9 -5 -5
is nog|-11 8 -3 -1
is now|1 8 -5 6
is off|7 6 -13 -2
is on|-17 17 7 0
is one|-18 1 2 -1
is presently|10 -5 -1 -1
is refused|-9 -2 -3 -3
is right|-9 -1 6 -1
is scheduled|-6 -2 -3 -1
is still|-18 14 -2 -1
is subject|-4 -1 -1 9
is there|13 -3 5 -2
is travelling|-5 -2 10 -1
is unable|-8 -1 -2 -2
is under|-11 17 -2 -1
is verstuurd|-5 15 -3 -1
is yours|-11 -5 -3 28
isnt|-3 14 -6 3
isnt a|-10 22 -3 -2
isnt available|4 -1 -1 9
isnt the|16 -2 -1 -1
isso|-4 11 -8 4
issue|-2 -2 -3 -2
ist am|-4 2 10 -1
ist angekommen|-10 23 -5 -3
ist beabsichtigt|9 -3 -1 -1
ist bis|-8 -4 3 0
ist da|-12 32 -7 -4
ist der|-13 4 10 -4
ist eingegangen|-6 15 -3 -2
ist keine|-5 10 -1 0
ist nach|-2 -2 -2 10
ist nicht|-8 -10 1 -3
ist noch|-20 3 -3 -2
ist rufe|-9 12 -1 -1
ist schon|15 -4 -3 -2
istit*|11 4 -3 -2
istituto|12 2 -3 -2
it again|-6 -2 -1 0
it and|6 14 -7 -3
it any|12 -3 -1 0
it before|-5 -4 -1 0
it by|-8 -4 1 -2
it doesnt|2 -5 -4 -2
it for|-13 0 -2 -2
it is|-3 5 -7 -5
it isnt|-9 8 -3 -2
it ll|-12 7 8 -2
it may|-10 7 0 1
it on|-12 0 -6 -1
it opens|9 -1 -1 0
it over|0 -2 -10 17
it properly|-4 14 -4 -1
it right|-5 9 -1 -1
it so|9 -2 -1 0
it thanks|-6 21 -5 -2
it there|17 -3 -4 -2
it this|3 10 -2 -2
it to|15 -3 -5 -4
it was|10 -8 -9 6
it wasnt|-7 -1 -1 -1
it went|10 -2 -2 -3
it will|-13 -1 -2 -4
item|-9 -3 -4 -1
items|-9 12 -4 -2
its|0 -1 -7 -1
its review|-9 0 0 0
its work|-6 -1 -1 -1
j|24 -8 -8 -2
j ai|23 -9 -2 2
ja|12 -17 -14 4
ja bewaar|-5 -2 -2 -1
ja esta|-7 9 -1 0
jacin*|-6 -2 11 -1
jacinto|-6 -2 11 -1
jahr|19 -10 -7 -5
jamie|9 1 -1 -1
jamme*|4 -5 -6 -3
jammer|4 -5 -6 -3
jan|-16 16 -7 0
jana|-1 -8 -5 -1
janel*|-4 -2 -2 10
janua*|-2 9 2 5
january|-1 11 0 1
je bij|-10 -3 -3 6
je blijft|-9 9 0 0
je brief|-3 15 -1 -2
je deze|-4 -4 -4 -1
je dus|-10 -2 -2 6
je garde|13 -6 -2 -2
je hebt|-10 -9 25 -5
je het|-9 -4 -7 16
je hoort|-15 26 -7 -2
je in|0 10 -4 -2
je inschrijving|-5 10 -2 -1
je interesse|14 -2 -3 -2
je je|-7 -3 0 -2
je kandidatuur|-2 11 -3 -2
je langskwam|15 -6 -3 -2
je mail|-4 12 -4 -3
je max|-3 -3 9 -1
je me|-4 -5 10 -3
je ne|-5 -1 -2 -2
je niet|2 -9 14 1
je nieuwe|-6 -3 -3 -2
je ons|-5 -1 -3 13
je op|3 11 -5 -2
je profiel|-6 -4 -4 -2
je reste|10 -1 -3 -2
je sollicitatie|-5 10 12 -8
je suis|-6 2 10 -3
je uit|-8 -6 11 -2
je verdere|9 -6 -1 -1
je voor|-5 -6 11 2
je zodra|-7 9 0 0
jede|-10 1 3 -1
jedem|-11 13 -2 -2
jedem sofort|-7 12 -1 0
jeden fall|-5 13 -1 -1
jedoc*|17 -8 -2 -1
jedoch|17 -8 -2 -1
jefa|0 -1 0 9
jefa de|0 -1 0 9
jeman*|18 -14 1 -7
jemanden|21 -18 -2 -5
jemanden gefunden|10 -5 -1 -1
jess|1 -4 15 -2
jetzt auf|-10 8 -3 -2
jetzt doch|9 -2 -3 -1
jeudi|-3 -5 16 -4
jij dit|-1 -6 -3 -1
jij niet|9 -2 -2 -1
jo|-12 -5 0 -7
job as|9 -2 -4 4
job is|-7 -8 -4 28
job to|21 -4 -3 -1
job with|-5 -2 -2 -1
job you|-6 -4 -2 -2
jobag*|-10 -4 -4 -2
jobagent|-5 -2 -2 -1
jobagenten|-5 -3 -2 -1
jobs|-1 0 -5 -4
jobs for|-9 -4 -3 -2
johan*|10 -4 -1 -1
join us|-5 -1 -5 12
joine*|-6 11 -3 -1
joini*|0 -7 0 15
joining|0 -7 0 15
joining us|-3 -2 -3 12
jonas|-4 -10 7 -3
joris|-2 14 -6 -4
jorna*|-5 -3 -2 12
jornada|-9 -6 1 13
jornada completa|-5 -3 -3 14
jou|17 -11 -10 -5
journ*|2 12 -6 -8
jours|-24 13 3 5
jours de|-6 -4 -4 12
jouw|9 -9 2 -2
jr|12 -4 -2 -1
jueve*|-7 -3 9 7
jueves|-7 -3 9 7
jugen*|9 -1 -3 -1
juill*|12 -5 4 -3
juillet|12 -5 4 -3
julie|-3 -3 -3 15
julli*|-7 -1 -1 0
jullie|-7 -1 -1 0
june|-9 5 7 -4
june at|-5 -2 14 -1
june has|-7 -2 -3 -1
juni|-3 7 5 4
junio*|8 -11 3 7
junior|10 -14 4 8
junior copywriter|-1 -3 -5 -1
juri|9 -3 -2 -1
jury|-4 -4 -4 -6
jury de|11 -4 4 -1
jury hat|5 -9 -1 -1
jusqu|-8 17 -3 3
jusqu au|-5 15 -3 -1
just|9 -3 0 1
just confirming|-6 10 1 -2
just letting|11 -3 -2 -1
kaffee|-13 -4 7 -1
kai|-2 -4 10 -1
kalt|-5 -1 -2 -1
kalt erwischt|-5 -1 -2 -1
kalte*|10 -4 -2 -1
kam|9 -4 0 -1
kan|-11 11 29 -14
kan het|-2 -4 15 -3
kan je|-11 -5 22 -2
kandi*|10 9 -7 -6
kandidaat|9 -9 -8 -8
kandidaten|13 4 -3 -4
kandidaten die|-6 18 -4 -3
kandidatenprofil|-10 6 0 0
kandidatinnen und|9 -2 -3 -1
kandidatuur|1 17 -5 -3
kandidatuur voor|-8 18 -3 -2
kann es|-9 11 -1 -1
kanns*|-9 -11 13 22
kannst|-9 -11 13 22
kannst am|-7 -3 -4 17
kannst du|-13 -2 13 8
kanto*|-12 2 4 -1
kanzl*|10 -4 -1 -1
kapaz*|-5 -4 -3 -3
kapazitaten|-5 -4 -3 -3
karen|-5 -1 -2 13
karri*|-2 -1 -6 0
karriereportal|-3 -3 -4 -2
karte*|-3 11 -5 -3
karten|-9 13 -3 -2
kasse|7 6 -2 -1
kavit*|-8 10 -3 -1
kavita|-8 10 -3 -1
keep|0 -1 -4 -4
keep applying|-6 -4 -1 0
keep going|-2 -7 -3 -2
keep me|-13 -2 -2 0
keep the|-13 8 -2 -2
keep them|-10 -1 -1 -1
keep your|4 -8 -1 -5
keer|13 -8 -4 -4
kein|17 -7 -11 -4
keine absage|-6 13 -2 0
keine entscheidung|-3 9 -1 0
keine kapazitaten|-5 -4 -3 -3
keine stelle|12 -2 -1 -1
keine zusage|21 -4 -3 -2
keine*|0 2 -7 -6
keinen|1 5 -11 -6
keinen bedarf|9 -6 -1 0
keinen platz|-9 -3 -1 -1
ken|-7 -6 -5 -2
kenda*|-4 12 -2 -1
kendal|-4 12 -2 -1
kenne*|-12 -9 33 -6
kennenlernen|-22 -3 36 0
kenni*|3 -8 24 -4
kennismaken|-6 -3 15 -2
kennismaking|-5 -1 11 -1
kept|10 0 -3 -1
keuze|24 -5 -4 -3
kiel|-8 10 -3 5
kijke*|-4 18 -4 -2
kijken|-4 18 -4 -2
kim|8 1 3 -3
kind|5 -10 -4 -4
kind regards|9 -7 -2 -1
kinde*|-9 -7 2 -2
kindl*|-15 5 8 0
kindly|-15 5 8 0
kindly acknowledge|-4 -2 10 -1
kindly note|-3 10 -1 -1
kirch*|-6 12 -2 -2
klapp*|-16 13 8 4
klappt|-16 13 8 4
klass*|0 14 -1 -3
klasse|-2 14 -1 -2
klasse d|-6 13 -2 -1
klein*|-14 9 2 -4
kleine|-9 -2 6 -1
klick*|-4 -4 -2 -1
klicken sie|-6 -5 -2 -1
klicks|-4 -2 -2 -1
klik|2 -4 -5 -2
klinikum|-8 -2 0 -1
km|10 -5 0 0
knapp|11 -2 0 -2
knive*|-6 -3 13 -2
knives|-6 -3 13 -2
know and|-8 0 -3 -2
know anyone|-6 -2 -1 0
know by|-16 5 1 29
know if|-13 5 -1 15
know it|12 -2 -4 0
know that|7 -10 0 9
know we|12 3 -4 -2
know you|10 1 -5 -3
knows|10 -1 -2 -1
kok|11 -5 -6 -4
kolle*|9 -1 -5 2
kollegin|2 3 -9 3
kollegin aus|-9 -1 -1 0
kollegin mit|9 -3 -2 -1
kolleginnen|-9 3 -1 -1
kolleginnen und|-9 3 -1 -1
kollektiv|10 -4 -1 -1
kom|-3 -9 7 3
kom je|-4 -9 14 6
komen|-5 -5 9 -4
komme*|-4 19 6 -7
kommen|-3 16 10 -7
kommen wir|0 9 -2 -2
kommen zuruck|10 -5 -1 0
kommenden|-4 10 -1 -1
kommt|-2 17 -6 -3
kompa*|-6 -2 -4 -1
kompl*|15 -2 -4 -2
komplett|15 -2 -4 -2
komt|-4 13 1 -4
kondi*|-4 -2 -4 15
konditionen|-4 -2 -4 15
konnen dass|-7 -2 -1 15
konnen die|-7 0 -2 11
konnen leider|-5 14 -3 -3
konnen wir|1 -14 -5 2
konnt*|4 -12 -4 -10
konnte|6 -9 -12 -10
konnte leider|-12 -3 -4 -3
konnten|-3 -13 6 -7
konnten sie|-16 -5 3 -2
konta*|-11 17 -1 0
kontaktieren|-9 15 -1 0
konto|-4 -4 -1 -1
kopie|-16 -11 -10 9
kopie van|-8 -5 -3 2
koste*|-2 9 -6 -1
kredi*|-14 4 -2 -2
kriegst|-4 -3 12 -1
krijgen|-2 10 -2 -1
krijgt|-4 -2 -3 -3
kun|-10 11 0 -2
kun je|-10 11 0 -2
kundi*|1 -7 -4 -2
kundigung|-1 -6 -4 -2
kunne*|11 -12 -18 -12
kunnen|11 -12 -18 -12
kunnen we|9 -1 -8 -3
kunnen wij|-7 -2 -4 -1
kurz|-1 -6 22 -7
kurzl*|-6 -4 -2 -2
kurzlich|-6 -4 -2 -2
kw|-7 14 -2 -1
l entretien|-4 -5 20 -3
l equipe|9 3 -4 1
l offre|-6 7 -6 13
la candidatura|-8 -3 5 -3
la commission|-2 -6 2 -3
la contatteremo|-11 18 -2 -2
la domanda|-3 9 -4 -2
la empresa|9 6 -3 -4
la encargada|-7 13 -4 -2
la entrevista|-5 -1 19 -4
la fase|19 -3 -5 -2
la lista|-4 10 -3 5
la oferta|4 9 1 -5
la oportunidad|-13 -2 -1 -1
la persona|16 -2 -5 0
la plaza|19 4 -6 -5
la posicion|14 -5 -3 -1
la posizione|14 4 1 -6
la presente|11 -2 1 -1
la prueba|0 1 10 -2
la puntuacion|11 -5 -2 -1
la que|13 -5 -1 -1
la richiesta|-3 -3 -2 -2
la ringraziamo|14 0 -4 -3
la s|2 -9 4 3
la selezione|-7 15 -1 -1
la semana|-3 9 -2 -1
la table|-5 1 10 -2
la tua|-6 17 -2 -6
la vacante|20 -14 6 -2
laat|-13 6 4 5
laat je|-10 6 -1 9
labor|9 -4 -1 0
labor*|-20 -6 19 8
laden|0 0 10 -3
laden wir|-8 2 22 -3
lads|16 -6 -3 -3
ladt|-2 -5 11 -1
lag|11 -3 -3 -2
lamen*|-1 -2 -7 -8
lamentamos|-6 3 -10 -8
lamentamos no|-7 11 -2 -1
lande*|1 12 -4 -2
landed|-1 9 -3 -1
landi*|-5 9 -1 0
landl*|-13 -3 -2 -1
landlord|-10 -9 -1 -1
landlord has|-15 -1 -1 0
landr*|-5 -1 -2 -1
landrat|-4 -3 -2 0
lange|11 -6 -4 -3
lange*|-2 10 -4 -3
langer|-7 10 -3 -2
langer als|-4 10 -2 -1
langs*|20 -7 -4 -3
langskwam|15 -6 -3 -2
lapto*|-6 -4 1 -3
laptop|-6 -4 1 -3
laque*|14 -4 -2 -2
laquelle|14 -4 -2 -2
laquelle vous|10 -3 -1 -2
larks*|-2 -4 -2 -1
larkspur|-2 -4 -2 -1
lars|9 -6 5 -1
las|-3 -12 9 -2
las condiciones|-3 -1 -1 9
las molestias|-13 -1 7 -1
last|10 -4 -4 -5
last day|-5 -1 -2 -1
last night|17 -2 -2 -2
last week|19 1 -4 -2
lastige|9 -1 -2 -2
late|-1 -7 19 -3
laufe*|-9 8 -2 -1
laut|-3 -3 -2 -1
lavorativi|-5 17 -1 -1
lavoro|-8 5 -11 12
lavoro e|-4 -4 -3 17
le agradecemos|12 -7 -1 -1
le chiediamo|-8 -6 4 -3
le client|14 -5 -3 -2
le comunicamos|9 -3 -2 -1
le contrat|-6 -4 -4 18
le job|-7 -3 13 -1
le jury|12 -7 2 -3
le mardi|-8 -4 16 -1
le plaisir|-11 -4 4 17
le poste|7 0 -4 9
le proprietaire|-12 -2 0 0
le regret|-3 -4 -3 -3
le service|-10 -8 11 -5
le seuil|9 -2 -1 -1
le votre|-12 -1 5 -1
lea|15 -2 -5 -3
leade*|0 -4 -7 11
leader|-5 -1 -5 13
leader toddlers|-3 -1 -1 10
learning about|-5 -4 -2 -1
leasi*|-10 7 -1 -1
leasing|-10 7 -1 -1
leasing office|-9 0 0 0
least|-4 -4 2 -3
leave and|-4 12 -1 -1
leave it|13 -3 -2 -2
leave*|13 -3 -2 -1
leaves|13 -3 -2 -1
lebenslauf und|-7 -5 -3 -1
left|-9 2 -9 -4
left off|-8 0 -3 -1
legal|3 7 5 -2
lehrs*|12 -2 -3 -2
lehrstelle|12 -2 -3 -2
lei|12 1 1 -3
lei e|9 -2 -3 -1
leid|10 -2 -2 -1
leide*|2 -7 -1 -5
leider|2 -7 -1 -5
leider absagen|11 -6 4 0
leider haben|8 -9 -8 -5
leider hat|-3 -5 4 10
leider ist|-17 -10 15 -6
leider keine|18 -6 -4 -4
leider keinen|-4 -5 -2 -2
leider konnen|0 -13 -12 -2
leider mitteilen|-2 -3 -2 -2
leider mussen|-1 -8 -7 -4
leider passt|18 -7 -3 -1
leider sind|-4 -5 -3 -2
leider verschieben|-4 -2 9 -1
leider verzogert|-8 15 -2 -1
leido|-12 21 -3 -2
leipz*|-18 2 -3 -1
leipzig|-17 1 -3 -1
leite*|2 10 1 -4
leiterin|-7 14 -3 -1
leith|-6 -8 -2 -1
leitu*|13 1 -1 -3
lena|4 0 0 7
leo|-10 16 1 -6
les|0 10 -10 -9
les candidats|-7 14 -2 -1
les candidatures|-9 7 -3 -1
let it|-1 -3 9 -1
let me|-13 -18 5 26
let us|-18 -4 10 12
let you|1 17 -9 -1
letic*|-3 -4 -1 -1
leticia|-3 -4 -1 -1
lette*|0 5 -6 13
letter|1 1 -5 14
letti*|-12 -10 1 -4
letting|-9 -8 -2 -3
letting me|-7 -2 -3 -1
letting us|-12 -4 2 -1
letting you|11 -3 -2 -1
letto|-11 -2 8 -2
letto il|-8 -4 9 -2
lettr*|8 7 -3 -3
lettre|8 7 -3 -3
letzt*|0 -8 3 -6
letzten|1 -9 1 -2
leuk|7 12 -10 -6
leute|17 -14 1 -2
level|10 5 -7 -3
lewis|-5 -3 -1 -2
lg|16 -15 20 -6
li|-2 -4 13 -2
lia|-10 9 -2 -1
libera|10 -4 -2 -1
libero|-5 -2 -4 16
libre|-4 -4 12 -1
libre lundi|-6 -3 13 -1
libres|-10 3 -3 -1
lic|12 -4 -2 -1
licen*|12 -6 -3 -5
licence|26 -7 -8 -2
licht*|13 -8 -3 -1
liebe familie|-7 -1 -1 -1
liebe frau|8 3 -2 13
liebe jana|-1 -6 -2 -1
liebe*|9 -10 -3 -2
lieber|9 -7 -5 -2
lieber herr|10 -7 -5 3
liefe*|-9 -6 -1 -1
liefs|11 -5 -2 0
liegt|-2 17 -9 1
liegt jetzt|-7 17 -2 -1
lieu|0 -3 11 -2
life|-2 0 10 -2
ligne|-13 -7 5 -3
ligt|-13 22 -6 -4
like feedback|13 -3 -5 -1
like to|-8 -4 14 9
liked|-2 -8 20 -5
liked you|11 -1 -2 -1
liked your|-11 -2 21 -1
likel*|-11 3 -3 -1
likely|-11 3 -3 -1
limit*|-10 -1 4 -5
limited|-7 -1 -2 -3
lin|-4 9 -2 -1
linda|-9 15 -3 -1
linea|2 -5 10 -4
link|-19 -7 21 -3
link below|-7 -2 14 -2
link expires|-3 -3 -2 -1
link is|-5 -4 1 -1
link will|-3 -3 -2 -1
linkedin en|-2 -3 -3 -1
linto*|-3 -2 -2 -2
linton|-3 -2 -2 -2
linton freight|-3 -2 -2 -2
lista|-9 4 -8 5
lista de|-8 -3 -2 3
lista provisional|-2 12 -2 0
liste|3 13 -3 -3
lives|11 -2 -1 -1
ll|-3 15 -2 -3
ll assume|-4 -4 12 0
ll be|1 23 -5 -7
ll get|-15 19 -4 2
ll hang|17 -6 -2 -2
ll have|13 -8 -1 12
ll hear|-16 18 -3 -1
ll keep|15 -10 -5 -4
ll let|-14 14 -2 -1
ll pass|-11 -1 -1 -1
ll remember|-7 -1 -1 10
ll send|-1 -5 -2 -1
ll text|-3 11 -3 -1
ll try|-7 9 0 -1
ll write|-6 16 -1 -1
llama*|-10 13 2 -3
llamo|11 -7 1 -3
lo mejor|9 -1 -1 -1
lo que|14 -10 -5 6
lo stesso|15 -3 -4 -3
loan|-11 -1 -2 -2
locatie|-6 -2 15 -2
lock|-7 6 -4 10
log in|-4 -4 -3 0
logem*|-7 -3 10 -2
logement|-3 -3 10 -2
logistica|12 -2 -2 -1
lojas|-6 -4 -1 -1
lokal*|12 -5 -2 -1
lol|12 -6 -3 -1
long|3 -9 -1 -5
longe*|2 -9 6 -6
longer|2 -9 6 -6
longer accepting|-4 -4 -2 -1
longer than|-7 9 4 -1
longer under|9 -1 -2 0
longl*|-9 8 4 0
look|-8 12 -11 -2
look at|-4 18 -1 -4
look forward|-25 6 -6 1
looki*|8 -10 -2 1
looking|8 -10 -2 1
looking at|7 6 -2 -1
looking for|13 -13 -2 -4
looking forward|-13 0 0 15
looks|-9 10 7 -2
looks at|-4 11 -3 -1
lorenz|-9 -1 1 0
los requisitos|10 -1 -1 -1
losun*|9 -1 -3 -2
losung|9 -1 -3 -2
lot|13 6 -3 -2
lot of|13 2 -2 -1
lots|-3 -3 -2 -2
lotti*|-1 -3 -3 10
lottie|-1 -3 -3 10
love|-1 -12 6 0
love to|2 -12 12 -6
love you|-7 -2 7 9
loved|15 -9 8 -5
loved the|4 -4 10 -2
lovel*|10 -1 -7 -3
lovely|10 -1 -7 -3
lovely to|-4 -1 -3 -1
low|-14 -1 13 -1
low tide|-9 -1 8 0
lt|10 -4 -1 -1
luca|-4 -12 -4 -4
luck|6 -8 -7 -7
luck in|-5 -4 -2 -2
luck with|6 -7 -6 -5
ludo|9 -3 -1 -1
lugar|0 -2 15 1
lukas|12 -4 -2 -2
lukke*|-8 11 -1 -1
lukken|-8 11 -1 -1
lukt|-9 -5 20 -3
lukt toch|-7 -2 13 -2
lun|9 -4 -2 -1
lunch|-7 -4 18 -1
lundi|-7 -5 11 1
luned*|-5 -3 13 -1
lunedi|-5 -3 13 -1
lunes|-6 4 10 -3
lust|10 -6 -2 -2
luz|10 0 -2 -1
m afraid|10 -5 2 -2
m n|5 5 -8 8
m not|-8 -1 -3 -1
ma candidature|-9 2 -1 -1
ma per|11 -3 -3 -2
maand*|-12 -5 8 12
maandag|-13 -4 14 0
mach|2 -3 -4 9
mache*|9 -2 9 -5
machen|9 -2 9 -5
machen wir|-4 -2 11 -1
machine|0 -6 0 -3
machine tools|-1 -4 -3 -2
macht|14 -3 -6 -3
madame monsieur|0 12 -3 -2
made to|13 -3 -1 -3
madri*|-4 -3 -2 0
madrid|-4 -3 -2 0
maes|-7 -2 14 -1
mag|2 5 -9 6
maggi*|-1 9 -2 -1
maggio|-6 11 -2 0
magst|12 -4 -1 -3
mai|-2 2 9 0
mai a|-2 -4 -2 -1
mai um|-3 -3 9 -1
mail is|-9 23 -5 -5
mainl*|-5 -3 12 -2
mainly|-5 -3 12 -2
mains|-7 11 -1 0
maint*|-1 -9 -4 5
maintenance|1 -8 -7 -3
mainz|-11 4 -1 -1
maio|1 -2 9 -4
mais|11 -7 -8 -4
mais a|-4 9 -3 -1
mais se|-3 -5 -1 -1
maiso*|13 -7 -3 -2
maison|13 -7 -3 -2
make|0 4 12 -7
make it|-8 -3 16 -3
maken|-9 -6 18 -3
mal|19 -8 -3 -8
mal im|12 -1 -4 -1
malgr*|-4 -4 -3 -2
malgre|-4 -4 -3 -2
malheureusement|2 -10 5 2
malheureusement la|-4 -2 10 -1
mama|-5 -5 2 -1
manager at|-2 -7 -3 2
manager dach|-2 -3 9 -1
manager has|2 -9 -3 7
manager i|-7 -1 -1 -1
manager is|-6 13 3 -2
manager m|-8 -3 1 9
manager was|-7 12 -1 -1
manan*|-2 -2 9 -4
manana|-8 -3 17 -3
manda|-7 -6 -4 2
manda*|1 1 -7 -4
mando|-11 -2 7 9
manon|10 -4 -3 5
manqu*|-6 9 -4 -2
mante*|3 16 -5 -3
manuf*|-6 -5 -3 -1
manufacturer|-6 -2 -1 -1
manufacturing|-5 -2 -2 -1
manus*|-15 -2 -2 -1
manuscript|-7 -1 -1 -1
manuscrit|-6 -1 -1 -1
many|1 -5 -9 -1
many of|-9 -2 -5 -1
many thanks|11 -1 -3 -1
marc|-3 -2 0 9
march|-10 -9 -12 17
march so|-10 -1 -1 -2
march*|-2 -5 -5 0
marchetti|-6 -3 -5 1
marco*|-7 -6 4 -2
marcos|-7 -6 4 -2
mardi|-5 -3 15 -3
margi*|5 -9 -4 -2
margit|-2 -8 0 -1
margr*|9 -3 0 0
maris*|-1 -2 9 0
marta|16 -9 -4 2
marte*|-8 1 11 -3
martes|-2 -5 12 -1
marti*|-10 -11 9 -3
martin|-7 -3 0 -1
marz|-21 3 25 -6
marzo|-9 -5 2 21
maste*|-16 -4 -4 5
master|-14 -2 -2 -1
match|-4 14 -7 1
match for|-21 11 -1 -1
match the|-6 2 -1 10
match what|-7 11 -1 0
mate|16 -11 -10 5
material|-4 -2 -2 -1
matin|-1 -4 9 -2
max|-8 1 1 -5
may apply|11 -2 -2 0
may not|-15 11 9 -1
may reapply|13 -5 -3 -1
may take|-7 12 -1 0
may well|-8 -1 -1 -1
mb|-8 17 -3 -3
mcf|-4 9 -1 0
me|0 -14 0 11
me a|-8 12 -2 5
me an|-5 -4 -3 -2
me and|-6 -4 18 1
me by|-5 1 -4 16
me in|12 -6 -5 -2
me know|-12 -16 5 16
me on|-3 -3 -3 -1
me to|18 -5 -1 -3
me we|-9 -2 -1 0
mean|11 -3 5 -1
mean it|10 -3 -2 0
means|9 4 0 -2
mecha*|-2 -3 10 0
mechanic|-5 1 13 -2
medica|-3 -1 -2 9
medical|2 -7 -9 6
mee|-9 -11 18 5
meene*|-3 -3 10 -1
meenemen|-3 -3 10 -1
meeti*|-5 3 0 -7
meeting|-5 3 0 -7
meets|-7 13 -2 -1
meets on|-5 9 -1 0
mehr als|-5 0 -2 10
mehr verfugbar|-10 -2 -2 -1
mei|-13 -1 14 11
meill*|10 -2 -1 -1
mein|-10 -5 12 -1
meine|-5 2 -7 1
meine*|10 4 -5 -3
meinem|-8 15 -2 -2
meinen|10 -5 -2 0
mejor|9 -3 1 -2
mejorar|-4 -3 -1 -1
meld|8 15 -10 -6
melde|-7 19 -4 -2
melde ich|-7 15 -3 -2
melde*|-3 10 1 -4
melden|-3 10 4 -8
melden sie|-4 -10 11 0
melden uns|-6 12 -2 -3
melden wir|-9 7 -2 -1
meldet|-7 13 -2 -1
meldet sich|-6 12 -1 0
melho*|9 -1 -4 2
melhores|10 -4 -3 3
melhores cumprimentos|10 -4 -3 3
member|5 8 -4 2
member of|2 10 -3 -1
members|-9 0 -3 -3
members of|-8 2 -2 -2
membership|-13 -5 1 -3
memor*|-4 -4 10 -1
menee*|-10 -2 1 -1
meneer|-10 -2 1 -1
menke|11 -4 -2 -1
menor*|-3 -3 -3 -1
mensa*|0 11 -7 -4
mensagem|-3 13 -2 -2
mensaje|-2 -2 -3 -2
mense*|20 -5 -4 -2
mensen|20 -5 -4 -2
mensen aan|9 -2 -1 -1
mento*|-11 -4 -3 -2
mentor|-8 -2 -2 -1
merch*|-5 0 -2 -2
merchant|-8 -1 0 0
merci d|-5 5 -8 -5
merci pour|19 -5 -7 -5
merco*|-16 -5 27 -3
mercoledi|-16 -5 27 -3
mercr*|-3 -5 11 4
mercredi|-3 -5 11 4
merid*|13 -8 -4 -2
merit|12 -5 -1 -1
merit*|11 -5 -2 -3
mes|-3 13 2 -5
mesa|-9 -4 -4 11
mese|-15 18 -5 7
meses|6 -5 -6 9
mesi|1 -10 -3 14
mesma|10 -4 -1 -2
mesma nao|10 -4 -1 -2
mesmo|-5 3 9 -2
messaggio|-7 -1 -4 -2
messaggio automatico|-6 -1 -1 -1
mestr*|-11 -4 -2 -1
mestrado|-10 -2 -1 -1
mestrado em|-6 -1 -1 -1
met de|14 -12 -3 -5
met een|13 -8 -5 7
met jou|13 -6 -1 -1
met m|-8 9 -6 10
met onze|-2 -5 -3 -1
metalurgica|19 -4 -4 -1
metee*|-10 -4 -4 -2
meteen|-10 -4 -4 -2
meti|19 -3 -4 -4
mia|-3 9 -5 -4
mich|-9 10 -3 -7
micro*|-10 -2 20 -1
microsoft|-7 -4 15 -1
microsoft teams|-7 -4 15 -1
mid|-3 -6 -1 0
midni*|-15 1 13 0
midnight|-15 1 13 0
mient*|-9 10 -1 -1
mientras|-9 10 -1 -1
mientras tanto|-11 12 -1 0
mierc*|-9 -3 14 2
miercoles|-9 -3 14 2
mieti*|-9 0 0 0
mietinteressenten|-9 0 0 0
mietinteressenten entschieden|-9 0 0 0
mijn|-5 -8 -3 -1
mijn gegevens|-5 -2 -2 -1
miles|11 -4 -1 0
min|-10 -12 32 -5
minij*|26 -6 -8 -3
minijob|26 -6 -8 -3
minim*|21 1 -7 -3
minima|14 -2 -5 -2
minimum|10 7 -5 -3
minimum qualifications|11 -2 -1 0
minimum requirements|-8 11 -1 0
minis*|13 -3 -1 -1
mins|-13 -12 31 -2
minut*|-18 -11 22 -3
minuten|-13 -8 16 -1
minuten fur|-4 -2 -2 -1
minuten und|-4 -4 10 0
minutes|-19 -12 27 -5
minutes by|-4 -2 13 0
minuti|-9 4 7 -1
minutos|-9 -9 10 -4
mir|4 -10 4 13
mir bis|-4 -3 1 10
mira|-13 6 1 -5
mismo|5 -5 10 -2
miss|-8 5 13 -3
missc*|9 3 -4 -2
misschien|9 3 -4 -2
missi*|0 -9 -1 -6
mission|-2 -10 0 -5
mista*|-9 -6 4 0
mistake|-9 -6 4 0
mistake please|-4 -1 -4 0
mit dass|12 -5 -3 -1
mit der|5 9 -3 -2
mit dieser|-6 10 -1 0
mit dir|12 -5 -4 -3
mit einem|2 -3 10 -2
mit einer|0 15 -4 -2
mit ihnen|-1 8 4 -2
mit interesse|9 -4 -2 0
mit uns|12 -4 -3 -1
mit wenigen|-4 -2 -2 -1
mitar*|5 7 -3 0
mitarbeiterin|10 -6 -2 -1
mitbe*|16 -5 -3 -3
mitbewerber|11 -3 -2 -2
mitbringen|-3 -1 9 -1
mitge*|20 -7 -5 -2
mitgeteilt|13 -5 -2 -2
mitgeteilt dass|13 -5 -2 -2
mitte|-7 23 -5 -1
mitteilen|7 -9 -7 5
mitteilen dass|9 -8 -5 -4
mitteilen zu|7 -3 -3 14
mitteilung|-5 10 -4 -2
mittw*|-14 -8 34 1
mittwoch|-13 -7 32 1
mitzu*|-5 -4 20 -1
mitzubringen|-5 -4 20 -1
mnc|-4 -3 -2 -1
mobil*|-3 -4 -5 3
mobilita|-2 -7 -1 0
mocht|9 -3 -1 -1
mochte|-17 7 8 -1
mochte sie|-8 1 12 0
mochten sie|-15 -6 12 10
mochten wir|-1 -6 12 2
mochtest|-7 11 -3 -2
model*|-4 0 -5 -2
modellista|1 -6 -3 -1
modellista cad|1 -6 -3 -1
moete*|17 -12 9 -2
moeten|17 -12 9 -2
mogli*|-4 3 15 -4
moglich|-3 -3 25 -2
moin|12 -9 -7 10
mois|3 -9 -9 7
moles*|-13 -1 7 -1
molestias|-13 -1 7 -1
momen*|20 -9 -4 -5
moment|14 -9 -1 -4
momentan|15 -2 -3 -4
momento|25 -11 -7 -6
momento nao|15 -5 -4 -4
momento no|12 -7 -4 -2
mon attention|-6 1 -3 -1
monaten|3 -4 -5 -3
monaten abgeschlossen|-9 -4 -1 -1
monaten geloscht|-3 11 -1 -1
monatlich|-9 11 -1 -1
monats|-10 -1 -2 -2
monda*|-5 -2 11 -1
monday|-5 -6 14 -1
monic*|-4 -3 -3 -1
monica|-4 -3 -3 -1
moniq*|-3 -11 2 -1
monique|-3 -11 2 -1
monta*|-8 -10 23 2
montag|-16 -8 22 4
montag um|-3 -4 14 -2
month|-8 4 -12 12
months in|10 -3 -1 -1
moosb*|-10 13 -1 -1
more about|-4 -2 9 0
more closely|11 -4 -1 0
more likely|-14 6 -2 0
more time|1 9 -4 -1
morge*|-8 -8 23 -5
morgen|-9 -4 27 -3
morni*|4 -10 11 -8
morning|5 -8 14 -6
moser|-4 5 10 -1
motiv*|5 -8 10 -4
move ahead|9 -3 -1 0
move forward|-1 -5 -2 -2
moved to|12 1 -2 -3
movin*|18 2 -4 -2
moving|18 2 -4 -2
moving forward|16 -4 -1 -1
mrs|1 -7 11 -4
much|11 -4 -3 -2
much for|10 -2 -1 -3
mucha|-1 -4 -2 -2
mucha suerte|-7 -2 -2 -1
muchas gracias|11 -2 -3 -1
mucho|23 -10 0 1
muhlb*|11 -4 -1 -1
muito|23 -3 -4 -9
muito de|17 -4 -5 -3
munic*|3 7 3 -4
museu*|5 15 -4 -2
museumsaufsicht|-3 9 -1 -1
music*|-6 10 -2 -2
mussen dass|14 -1 -1 -1
mussen wir|2 -7 0 -6
musst|-7 -6 3 -1
musst*|14 -12 -6 -3
mussten|11 -12 -5 -3
must|6 0 -8 -7
mutat*|10 -1 -3 -1
mutation|10 -1 -3 -1
muy|12 -6 4 -2
my applications|-5 14 -2 -1
my best|-5 -1 -2 -1
my resume|-9 -3 -3 -3
n a|14 -12 -4 -6
n est|-13 4 4 -1
na area|-10 2 -1 -1
na de|-7 23 -6 -2
na procura|-9 -1 0 -1
na proxima|-5 9 -1 -1
na sala|-6 -1 10 -1
na sequencia|9 -3 -1 -2
nach dem|13 9 -6 -3
nach der|-4 11 0 -2
nach einer|-8 -1 -1 0
nach eingang|-12 11 -2 -1
nach prufung|-6 -3 -1 -1
nach rucksprache|9 -3 -1 0
nach sechs|9 3 -2 -1
nachf*|-6 13 -3 -2
nachk*|-5 -2 -2 -1
nachkommen|-5 -2 -2 -1
nachricht weil|-5 -4 -2 -1
nachs*|-8 12 1 7
nachste|-3 -9 12 5
nachste woche|-21 -1 7 11
nachsten|-11 9 4 -2
nachster|-9 14 -3 6
nacht*|-4 1 5 12
nachten|9 -5 -1 -1
nachw*|4 -9 7 -3
nadin*|-5 1 -5 -2
nadine|-5 1 -5 -2
nair|9 -1 -1 -1
name|7 2 -9 -6
name and|-5 -3 -1 -1
name was|9 -3 -1 -1
name will|12 -5 -1 -1
nao|14 -10 -3 -5
nao colocado|-6 -1 -1 -1
nao conseguimos|-3 -4 -3 -2
nao esta|-17 6 -1 -1
nao foi|24 -3 -11 -8
nao for|-6 -4 -1 -1
nao podemos|-2 -3 -3 -3
nao se|15 -6 -3 -1
nao seja|-9 14 -1 -1
nao selecionado|9 -2 -1 -1
nao sera|-6 -4 11 -1
nao vai|5 -6 1 9
nao vamos|17 -5 -4 -2
natur*|-6 0 11 -3
naturlich|-6 -1 10 -2
ncua|-3 -6 0 0
nda|-8 -4 10 -3
ne nous|9 -4 -1 -1
ne plus|-4 -2 -2 -1
ne pourrai|-7 -2 -1 -1
ne pouvoir|11 -1 -1 0
near|9 -5 -2 -1
near you|13 -3 0 -1
nee|-7 -3 -3 4
nee verwijder|-5 -2 -2 -1
need a|11 5 -6 -1
need somebody|9 -2 -1 0
need to|-14 15 -3 -8
neede*|-15 13 0 -6
needed|-15 13 0 -6
needi*|9 -3 -1 -1
needing|9 -3 -1 -1
needs|10 6 2 -5
neem|-13 4 10 -3
neem dan|-4 -2 -3 -1
neem je|-7 2 14 -2
negat*|2 9 -4 -3
nehme*|11 -2 8 -6
nehmen|11 -2 8 -6
neide|-11 19 -3 -2
nel|0 16 -8 -6
nel caso|-7 13 -2 -1
nele|9 -4 -1 -1
nell|-11 7 -5 -4
nella|-3 -7 1 -5
nemen|12 9 -4 -3
nenne*|-4 -3 -3 -1
nennen|-4 -3 -3 -1
nerea|-6 12 -1 -1
nesta|16 -7 -3 -2
neste|18 -7 -4 -4
neste momento|22 -7 -3 -3
net|8 -15 3 9
nette|9 -2 -2 -1
netwo*|-5 -4 -6 6
network|-5 -4 -6 6
network engineer|-11 -1 -1 0
neu|2 -6 -3 -2
neue|-3 -15 -8 -4
neue stellen|-4 -7 -3 -2
neuen|-15 -9 10 -3
neuen termin|-7 -3 13 -1
neuen*|-8 6 -3 10
neuer|14 -2 -3 -2
neuer status|17 -7 -3 -1
neues|-8 -4 1 -2
neuro*|9 -3 -1 0
new|-3 -4 0 -3
new application|-7 -2 -1 0
new jobs|-12 -5 -4 -3
new year|9 1 -3 -1
news|-1 1 13 -3
news yet|-4 12 -1 -1
next|-1 9 -1 0
next round|-3 -6 12 -2
next steps|-7 17 -3 0
next time|-2 10 -2 -2
next week|-9 7 20 -7
next year|-2 9 -4 -2
nguye*|-6 -4 -3 -2
nguyen|-6 -4 -3 -2
nicht aufgeben|10 -4 -1 0
nicht bearbeitet|-1 -4 -3 -1
nicht berucksichtigt|13 -4 -4 -1
nicht bestanden|16 -3 -7 -2
nicht da|-7 -2 15 -1
nicht einsetzen|11 2 -3 -2
nicht einstellen|12 -4 -1 -1
nicht erstattet|0 10 -2 -3
nicht geben|12 -9 0 0
nicht geklappt|4 -7 -4 -2
nicht in|3 -14 11 -5
nicht jedem|-7 12 -1 0
nicht klappt|-6 10 -1 0
nicht mehr|3 -21 3 7
nicht moglich|8 -3 7 -3
nicht nachkommen|-5 -2 -2 -1
nicht personlich|15 -4 -3 -2
nicht ubernehmen|-4 -2 -2 -1
nicht weiter|2 -10 9 -3
nicht zugelassen|-4 -2 11 0
nicht zum|22 -6 -4 -2
nicht*|4 14 4 -7
nichts|5 17 -8 -6
nichts fur|18 -10 -2 -1
niema*|15 -2 -1 -4
niemanden|27 -4 -5 -5
niemanden ein|10 -4 -1 -1
niemanden mehr|9 -2 -2 -1
nient*|-7 12 -1 -1
niente|-7 12 -1 -1
niet|9 -6 0 -4
niet aan|10 -8 -3 -1
niet bij|14 -6 -2 -1
niet geselecteerd|9 -2 -2 -1
niet verder|13 -4 -2 0
niets|-6 13 -3 -2
nieuw*|-15 -10 -6 -9
nieuwe|-18 -6 -8 -8
nieuwe baan|-6 -3 -3 -2
nieuwe vacatures|-10 -6 -5 -3
nigel|-4 9 -2 -1
night|7 9 -8 -2
night shift|-10 3 0 -1
nine|-5 -5 -3 -2
ningu*|-5 20 -4 -2
ninguna|-3 9 -1 -1
ninguna decision|-6 11 -1 -1
nivea*|15 -2 -6 -2
niveau|15 -2 -6 -2
nix|-20 10 -6 -3
no action|-18 15 -1 -1
no banco|-10 -5 -2 -1
no buscamos|11 -6 -2 -1
no buscas|-5 -4 -1 -1
no continuar|-4 -3 -2 -1
no decision|-15 28 -2 -2
no es|-13 14 -2 -1
no from|14 -4 -1 -1
no ha|2 -11 -9 -7
no has|11 1 -5 -4
no hemos|-2 11 -2 -2
no hire|1 -3 -6 -2
no longer|6 -16 7 -6
no news|-6 15 -2 -1
no nos|-3 -3 -2 -1
no on|14 -4 -2 -1
no one|-3 -1 10 -1
no opening|15 -4 -2 -2
no pasas|9 -1 -2 -1
no podemos|-11 -7 -1 1
no poder|-7 11 -2 -1
no point|12 -3 -3 -1
no prazo|-9 0 -2 8
no puedes|-6 -3 0 -1
no se|0 10 -2 -2
no ser|-5 9 -1 -1
no te|9 -5 -2 -1
no tenemos|11 -3 -1 -2
no teste|16 -3 -5 -2
no thanks|14 -5 -4 -3
no to|6 -2 6 -1
no vamos|10 -4 -2 -1
no worries|-14 0 16 -4
noch|-4 -1 -9 -2
noch bis|-9 -8 1 -1
noch keine|-5 10 2 0
noch nicht|-13 4 -6 -3
noch zwei|1 -6 -3 -1
noche|0 -5 -4 -5
nochm*|15 -4 -7 7
nochmal|13 -3 -7 7
nodig*|2 -5 13 -3
nodigen|4 -8 13 -2
nog|-8 -8 20 -11
nominativo|9 6 -3 -2
non|10 -6 -3 -3
non abbiamo|12 5 -4 -3
non e|31 -6 -15 -3
non ha|-5 -2 -2 -1
non possiamo|-8 -12 -7 5
non potra|-3 -1 9 -1
non procedere|9 -2 -1 -1
non puo|-8 0 9 0
non retenue|16 -4 -3 -2
non sei|12 -2 -3 -2
non siamo|-10 4 -3 -2
non votre|-8 -2 -1 -1
noon|-5 -9 2 -1
noor|1 -9 12 -4
nor|10 -3 -1 -1
nord|0 -4 -7 -4
nord gmbh|-8 -4 -2 -2
norma*|-8 20 -2 0
normally|-2 11 -1 0
normally takes|-2 11 -1 0
norte|10 -5 -1 0
north*|6 15 -6 -5
northern|13 0 -2 -1
nossa equipe|-2 -3 -1 9
nostra|-11 10 -1 6
nostra proposta|-7 -1 -1 11
nostro|12 -9 -2 -3
not a|-1 18 -4 -2
not able|11 -11 -1 -5
not accepted|-9 1 -1 -2
not affect|-7 -3 -1 -1
not affected|10 -3 -1 0
not among|3 -8 -3 -2
not an|-12 4 0 6
not approved|0 -9 -1 -1
not been|12 -4 -9 -4
not call|-5 9 -1 -1
not contact|15 -6 5 0
not currently|10 -5 -1 0
not eligible|-17 -1 -3 -2
not for|-3 -6 -6 -2
not going|20 -3 -2 -2
not have|10 -6 -2 -1
not hear|-13 15 -1 0
not heard|-11 9 -3 -2
not hiring|25 -6 -4 -3
not in|11 0 -1 -1
not interested|-4 -1 -3 -2
not meet|10 -12 -5 -2
not moving|15 -2 -1 -1
not need|0 11 -2 -2
not on|9 -2 -1 -1
not one|9 -1 -2 0
not qualify|-9 -2 -2 -2
not reach|12 1 -3 -2
not referred|15 0 -3 -3
not selected|3 -3 -9 -5
not shortlisted|3 3 5 -1
not submitted|-5 -10 -2 -1
not successful|1 -3 -4 -3
not successfully|-5 -2 -2 -2
not this|37 -6 -8 -4
not to|5 -4 -9 -5
not we|-8 15 -3 0
not work|-9 0 -1 0
not you|-8 4 -4 -1
nota|13 1 -4 -2
notdi*|10 -5 -2 -1
note de|-4 -3 -1 -1
note that|-4 13 -3 0
noted|-2 16 -2 -3
notes|-4 -4 -3 -1
nothing to|1 11 -4 -1
nothing your|-2 -6 -2 0
notice of|10 -3 -2 -2
notice period|-10 -6 2 3
noticias|-15 23 4 -1
noticias nuestras|-9 14 -1 -1
notificase|9 -4 -2 -2
notificase v|9 -4 -2 -2
notified|-19 15 -3 -1
notify|-6 20 1 -1
notify you|-3 10 -1 0
notre choix|13 -4 -3 -2
notre entretien|0 -4 12 -3
notre part|-8 11 0 0
nous accusons|-1 9 -2 -1
nous ameliorer|-5 -1 -2 -1
nous avez|9 -2 -1 -1
nous avons|19 -10 -7 0
nous conservons|9 -7 -2 -1
nous en|-9 3 2 0
nous gardons|10 -6 -1 -1
nous n|8 4 -3 1
nous prenons|-9 -4 -2 -1
nous regrettons|-8 -2 -1 -1
nous serions|-4 -3 -1 12
nous sommes|10 4 0 -3
nouve*|-12 5 -7 -8
nouvelles|-17 12 -4 -3
nouvelles offres|-4 -2 -2 -1
novam*|-9 -2 -1 -1
novamente|-9 -2 -1 -1
novamente em|-6 -1 -1 -1
novem*|-5 2 15 -4
november|-5 1 14 -3
novid*|-4 9 0 -3
now|10 0 -1 -3
now be|-7 9 2 0
now been|16 -5 -2 -1
now but|-6 -6 10 -2
now closed|13 -6 -1 -1
now that|-9 13 -1 0
nowak|-1 9 -1 -2
nu|0 -6 -4 -5
nuestras|-2 10 -4 -3
nuestro|-2 4 -6 -6
nueva|-9 -2 -3 8
nueva*|-4 -9 -4 -4
nuevas|-5 -9 -4 -3
nuevas vacantes|-1 -5 -1 -2
number in|-6 10 -2 0
number of|7 7 2 -3
nuova|-5 -8 -1 -1
nur|10 -4 -2 -1
nur fur|9 -3 -2 -1
nur kurz|12 -3 -5 -3
nuria|9 -3 -2 -2
nurse practitioner|-7 5 -1 9
nurse*|-3 -9 2 12
nurseries|-3 -1 -1 10
o contato|-7 13 -1 -1
o de|-6 12 -3 -1
o pedido|-5 -2 -1 -1
o prazo|-6 0 9 -1
o processo|9 5 -4 -2
o seu|2 -10 -13 -10
oakhu*|9 -2 -7 -1
oakhurst|9 -2 -7 -1
ob|-25 27 -2 11
ob sie|-9 4 -2 12
ob wir|-12 21 -4 -1
obere*|9 -3 -1 0
oberes|9 -3 -1 0
oberm*|11 -7 0 -3
obrig*|24 8 -12 -10
obrigada por|1 9 -4 -2
obrigado|25 3 -11 -11
obrigado por|-4 9 -2 -2
obten*|14 -5 -2 -1
obtenu|9 -2 -1 -1
ocasi*|9 1 -4 -2
ocasion|12 -4 -2 -1
occas*|9 -6 -7 -5
occasion|10 -5 -7 -4
occasion your|20 -7 -3 0
occasioni|-3 -4 -1 -1
octob*|-5 1 6 9
october|-4 2 1 10
oder|-11 8 8 -6
oduya|13 -4 -2 -1
of applicants|12 -3 0 0
of applications|2 17 -4 -3
of applying|-5 -3 -1 0
of assistant|9 -2 -1 0
of candidates|9 -2 -1 -1
of employment|12 -6 -6 3
of experience|-14 -2 -2 -1
of ken|-2 -4 -3 -1
of leave|-4 0 -1 11
of luck|0 -8 -5 -4
of my|-8 -7 1 -1
of next|-10 7 -2 -1
of sales|-6 -4 15 -2
of them|17 -13 1 -5
of these|-12 -3 16 0
of this|14 -4 2 -1
of those|9 -3 -1 -1
of today|-6 2 -4 -3
of us|17 4 -5 -3
of you|15 8 -7 4
ofert*|-7 2 -8 -4
oferta|-4 9 -3 2
ofertas|4 -11 -6 -5
ofertas nuevas|-4 -4 -2 -1
ofertas parecidas|9 -1 -1 -1
off sick|-6 18 -14 -1
offen|-12 3 -7 4
offenen|-3 -5 -3 -1
offer for|1 -4 -9 30
offer is|-7 -3 -1 25
offer of|14 -3 -4 4
offer you|-2 -9 -10 21
offer*|4 -4 -9 -2
offered|5 -12 -8 3
offered the|9 -5 -4 -4
offering|13 -3 -7 -2
offering you|11 -1 -5 -1
offers|-9 7 -6 -4
office coordinator|-11 18 -3 -2
offices|-11 4 0 -1
official|2 9 -2 -1
offre|2 4 -11 13
offre pour|-6 -3 -2 15
offre*|-3 -6 -6 -4
offres|-3 -6 -6 -4
offri*|-4 -1 -2 -2
oficial de|-3 11 -2 -1
ofrec*|-10 -6 -6 13
ohg|-3 -3 -3 -1
ohne lebenslauf|-3 -5 -2 -1
ohne testergebnis|-4 -3 13 0
oi|0 9 4 1
oi caio|-11 -5 8 10
ok we|-4 -3 14 -2
oksan*|-3 -4 13 -1
oksana|-3 -4 13 -1
oktob*|7 6 0 4
oktober|7 6 0 4
ola|0 -7 -3 -2
ole|-8 0 -1 -1
olga|10 -2 -3 -2
olive*|11 -2 -2 0
olivi*|-2 -2 13 -3
olumi*|-9 -4 -2 -1
olumide|-9 -4 -2 -1
om|-2 -7 12 -1
om je|-4 -5 -2 -1
ombud*|-6 10 -1 0
on aimerait|-5 -3 9 -1
on average|-3 -9 -2 -1
on est|-4 11 -2 -1
on file|10 -5 -1 -1
on hold|-4 23 -2 -2
on mon|-3 -2 -4 -1
on monday|11 7 0 -6
on ne|11 -4 -2 -1
on our|10 -8 -7 -1
on right|10 -1 -2 -1
on saturday|-7 -6 -3 -3
on site|-9 -2 9 2
on te|-4 -3 -3 13
on that|-7 -4 -1 0
on their|-11 7 3 -1
on this|11 -7 -8 -5
on thurs|-5 -1 10 -1
on thursday|-17 -8 7 -3
on wednesday|-14 -4 21 -2
on your|-3 -5 -3 -7
once|-9 10 -3 -3
onda|12 -4 -3 -1
ondem*|-3 -1 10 0
ondemand|-3 -1 10 0
onder*|-9 7 6 5
one of|-3 5 1 -9
one that|0 9 -2 -1
one way|-9 4 -2 0
one will|-3 -1 10 -1
onlan*|-4 -2 -3 -1
onlangs|-4 -2 -3 -1
onlin*|-5 1 9 -4
online tests|-5 9 -2 0
only and|9 -1 -1 0
only apply|13 -2 -5 0
only consider|11 -3 -1 -1
only if|-5 10 -2 0
only those|-11 14 -1 0
onsit*|-8 -1 10 -2
onsite|-8 -1 10 -2
ont|17 -4 -3 -2
onto|18 -7 -3 -2
onto your|15 -6 -2 -2
ontva*|-27 30 -6 0
ontvangen|-21 31 -6 -2
ontvangen en|-4 10 -2 -1
onvol*|11 -4 -2 -2
onvoldoende|11 -4 -2 -2
onze|7 -10 9 -4
onze afspraak|-3 -2 10 -2
onze keuze|9 -1 -1 -1
op de|-6 13 -14 -8
op dit|14 -7 -3 -2
op het|12 -2 -5 -1
op je|4 -12 -5 -2
op met|-11 11 -5 -3
op papier|-6 -4 13 1
opdra*|11 -7 4 -3
opdrachtgever|11 -4 1 -1
open and|-9 3 4 0
open day|-8 0 -1 0
open to|0 -7 -4 -2
opene*|-6 9 -1 -1
opened|-6 9 -1 -1
openi*|9 -3 0 -2
opening in|15 -4 -2 -2
opening the|-10 -4 4 -2
openings|10 8 -4 -2
opens|11 1 -3 -1
opera*|5 8 -3 0
operator|-9 14 -5 4
operator i|-7 14 -2 -2
opini*|-19 -2 -5 -2
opiniao|-7 -2 -2 -1
opinion|-9 -6 -5 -2
opnie*|-3 -10 -6 -2
opnieuw|-3 -10 -6 -2
oportunidad|5 -8 -3 -4
oportunidad no|12 -3 -2 -2
opportunity to|13 -7 0 -1
optab*|-6 12 -1 -1
optam*|18 -4 -4 -3
optamos|18 -4 -4 -3
optamos por|17 -3 -3 -3
optic*|-10 12 4 -2
optical|-4 10 -2 -1
optik|9 -3 -3 -2
optik brandt|12 -4 -1 -2
optio*|-8 2 -3 11
options|-6 -2 -2 11
optou|-9 -2 -2 -1
optou por|-9 -2 -2 -1
or before|-4 1 -2 9
or decline|-3 -1 -2 9
or friday|-6 -1 13 -1
or no|-14 6 -5 19
orale*|9 -2 -1 -1
orales|9 -2 -1 -1
orche*|12 -3 -1 -1
orchestra|12 -3 -1 -1
order with|9 -3 -2 0
ordine|-6 1 -4 -1
ore|-18 1 28 2
organ*|10 2 5 -5
organico|9 -4 -2 -1
organizer|-1 -1 11 0
original|-5 -7 12 -2
ort|-7 -8 26 -3
os|12 -3 -1 7
os candidatos|0 6 5 -2
os melhores|10 -3 -3 3
os testes|-5 -4 9 -1
oss|-5 9 -1 -1
ostrava|-1 -5 -3 -2
ostrava machine|-1 -4 -3 -2
other|10 -1 -4 0
other applicants|12 -6 1 -1
other candidates|8 -5 -9 -1
other openings|10 0 -1 0
other roles|9 -4 0 0
other two|-18 7 -3 6
otherwise|-10 3 4 5
otra|4 -9 -7 -5
otras|9 0 -2 -1
otro|23 -8 -7 -5
otros|-11 6 -3 -7
otros inquilinos|-9 -2 -2 -2
otter*|-2 -10 2 -2
ottil*|-7 15 -2 -1
ottilie|-7 15 -2 -1
ottob*|-15 -7 13 16
ottobre|-15 -7 13 16
oude|11 -4 -2 -2
oui|-2 -5 1 11
our assessment|10 6 -3 -1
our call|-2 -1 9 -2
our cto|-1 -1 10 -1
our current|12 -4 -3 -1
our graduate|-4 10 0 0
our guidelines|-5 -2 -2 -2
our new|-6 -2 -2 -2
our offer|10 -4 -3 5
our offices|-7 -2 -1 0
our open|-7 -4 -4 -1
our panel|-11 5 0 -1
our recruiters|-3 10 -2 -1
our recruiting|-4 10 -2 -1
our summer|17 -4 -4 -1
our survey|-6 -1 -1 -1
our team|-15 16 -1 3
out and|-11 -1 -1 8
out with|11 -3 -2 -1
outco*|6 15 -11 -4
outcome|6 15 -11 -4
outra|19 -14 -4 1
outra candidata|3 -4 -3 9
outro|2 -9 -9 -7
over je|-3 -1 15 -2
over the|-4 3 21 -7
over to|-4 -3 -3 -1
over your|11 -1 -2 -1
overwhelmed|11 -2 -2 -1
owing|1 12 1 -1
owing to|1 12 1 -1
own|4 -5 -9 5
p m|-7 5 -1 9
pa|2 -9 6 -1
packa*|-5 -4 -5 -2
package|-5 -2 -3 -1
page|9 -2 -1 -2
pages|-8 -3 -2 -1
pagin*|-4 22 -4 -3
pagina|-2 20 -6 -2
paid|-3 -9 16 -5
paid for|-4 -3 12 -2
pal|14 -2 -3 -3
panel|-1 2 11 -3
panel has|3 12 -6 1
panel was|-7 -1 -2 -1
paper|-10 6 5 -3
papier|-2 -3 10 0
para a|15 -11 8 -1
para dar|-2 -5 -2 -1
para la|12 -10 6 0
para o|-16 -3 -5 6
para tecnico|-1 -4 9 -1
para um|-4 -4 -3 -2
para uma|-7 -2 13 -2
para voce|-10 -6 -5 -4
parab*|-11 -7 15 7
paral*|-3 -5 -5 3
parec*|9 -5 -3 -2
parecidas|9 -1 -1 -1
paren*|-14 3 -3 -1
parent|-9 -2 -1 -1
paris|1 -3 12 -2
park|-7 17 -1 3
parke*|-3 -3 12 -2
parki*|10 -3 -4 2
parking|10 -3 -4 2
part time|6 -9 4 2
parte*|1 -6 -1 -4
partecipato al|-7 -1 -1 -1
participacao|21 -6 -3 -3
participacao e|13 -2 -1 -1
participacion|10 -2 -1 -2
participou|-7 -2 -2 -1
participou recentemente|-7 -2 -2 -1
partir|-16 7 -6 16
partir de|-9 2 -2 7
partir du|-5 -2 -2 10
partner|-9 -6 3 -3
partners|4 3 3 -1
partt*|-3 10 -6 5
parttime|-3 10 -6 5
party|-3 -1 -6 -2
pas aller|2 -3 -2 9
pas de|-9 22 3 -7
pas en|-9 4 -2 -1
pas ete|16 -9 -4 -3
pas etre|2 -9 -1 -1
pas pu|-13 0 -3 2
pas repondre|-7 11 -1 0
pas une|10 -1 -1 -1
pasarte|11 -3 -2 -2
pasas a|9 -1 -2 -1
pasas*|-3 -2 9 -1
pasaste|-3 -2 9 -1
paso|-6 -4 14 2
pass|14 -13 -10 -6
pass on|-1 -6 -5 -4
passa|13 -8 -8 13
passa*|0 13 -1 -4
passed your|-5 -4 -1 0
passer|-3 -2 10 -1
passez|12 -2 -1 -1
passing on|-6 -2 -1 -1
passo|-12 -6 16 -2
passo e|-9 -4 18 -2
passp*|-15 -5 10 0
passport|-15 -5 10 0
passport and|-6 -1 9 -1
passt|-3 -12 24 -8
passt ihnen|-10 -2 18 -1
passw*|-8 -8 -3 -1
password|-8 -8 -3 -1
patie*|4 17 -5 -4
patience|5 17 -6 -3
patient|-4 9 -3 -1
patri*|-7 9 5 -4
patrick|-8 13 -1 -1
paul|-5 -5 0 12
pauli*|14 -1 -4 -2
pauline|16 -5 -3 -2
paulo|-1 -5 -5 -4
pay you|-1 -2 -5 -1
payab*|-5 -2 -5 -1
payable|-5 -2 -5 -1
paysl*|-7 -4 -3 2
payslips|-7 -4 -3 2
pdf|-25 25 -10 -5
pdl|-4 9 -1 -1
peach*|-6 -3 -2 -1
pedid*|-11 -3 -2 -3
pedido|-11 -3 -2 -3
pedido de|-7 -1 -1 -2
pediu|-9 -2 -2 -2
pelha*|-6 -11 4 -2
pelham|-6 -11 4 -2
pelo|13 -2 1 -3
pelo que|9 -8 -2 -1
pena|-12 -4 -5 -3
pensa*|14 -6 -4 -2
pense*|-5 0 -1 10
people culture|-4 -3 -2 16
people for|-5 -7 1 16
people with|-7 -2 -3 -2
per averci|3 -9 -2 -1
per cui|13 -6 -2 -2
per email|-4 13 -1 -1
per il|11 13 -12 -1
per l|5 13 2 -8
per la|12 -14 10 -6
per le|10 -3 -1 -1
per ora|21 -5 -4 -3
per post|-7 16 -2 -1
per te|-3 -7 -1 0
per una|9 -3 -6 -1
per week|-5 -3 -5 15
per your|-7 -2 -2 -1
perco*|9 -3 -1 -1
percorso|9 -3 -1 -1
pere|-8 13 -2 -1
perfe*|-7 -2 -2 -1
perfi*|10 7 -2 -7
perio*|2 -9 -8 4
period|-8 -9 -3 0
periode|21 -7 -4 0
perme*|10 -5 8 -4
permesso|-3 -4 11 -1
permesso di|-5 -3 12 -1
permet|13 -2 -2 -1
permet pas|13 -2 -2 -1
permi*|-7 -12 7 -7
pero|14 -8 -17 -1
pero tu|-13 9 -2 -1
perri*|-5 0 -4 0
perrin|-5 0 -4 0
person|16 -6 -3 4
person entschieden|9 -1 -1 -1
person who|9 -2 -1 -1
persona|29 -11 -7 -3
persona con|12 -4 -3 -2
persona giusta|9 -2 -3 -2
persona que|9 -1 -2 -1
personalburo|9 -5 0 0
personale|-4 9 -3 -2
personalservice|10 -5 -6 1
personen|18 -10 -4 -2
personlich|1 -8 0 -3
personne|8 -1 -2 5
personnel|11 -6 6 -1
persons|1 11 -2 -1
perto|-2 -4 -2 -1
perto de|-2 -4 -2 -1
pessoa|19 -3 -9 -8
pessoa para|-3 -3 -2 -2
peter|0 -8 -5 12
petro*|6 -9 -3 -3
petrov|9 -1 -2 0
peux|-8 -1 11 -1
pflege|12 -2 -1 0
phil|9 -3 -2 -1
phone|-4 2 12 -3
phone call|-2 -5 11 -1
photo|-15 -2 9 -3
photos|-11 2 5 -2
physi*|3 1 8 -2
pick|-17 2 23 -5
pick a|-10 -7 29 -2
pick up|-7 9 -4 -1
picke*|10 -5 0 -3
picked|9 -6 -1 -4
pictu*|-4 -3 10 -1
piece*|-10 4 -1 -1
pieces|-10 4 -1 -1
pietr*|-3 9 -3 0
pilar|-7 -4 3 -1
piotr|0 -3 13 -3
pipel*|9 0 -2 -1
piu|23 -14 4 -4
piu in|10 -4 -2 -1
pizza|-5 0 -4 -2
pj|-7 -4 -3 2
plaat*|-21 10 10 -4
plaats|-22 11 5 -3
plaats aanbieden|-7 -1 -1 -1
plaats in|-7 9 -1 -1
place|-4 -6 6 -5
place in|-19 6 -2 -2
place*|-4 -1 -7 -4
placed on|-8 6 -7 -3
places|-7 -7 -3 -6
places for|-28 -1 -1 0
placi*|-6 -1 -1 -1
placing|-6 -1 -1 -1
plais*|-5 -8 0 21
plaisir|-5 -8 0 21
plaisir de|-12 -5 2 22
planned|-4 11 -1 -6
planner|4 2 1 2
plans*|10 -3 -1 -1
planstelle|10 -3 -1 -1
platz|1 -1 -7 -4
platz anbieten|-10 -1 -1 -1
platz im|11 -3 -2 -1
platz*|1 18 -9 -4
platze|-2 20 -9 -4
plaza|11 4 -12 -8
plaza*|-3 -6 -3 -3
plazas|-3 -6 -3 -3
please apply|-5 -2 -2 -1
please assume|-8 13 3 0
please call|-9 -6 -3 -1
please complete|-6 -7 4 -1
please confirm|-11 -4 15 -1
please do|10 11 -4 -2
please find|-18 -3 -3 14
please have|-1 -3 9 -1
please keep|-6 13 3 -2
please let|0 -4 7 10
please prepare|-5 -1 9 -1
please return|-4 -3 -4 -3
please ring|12 -1 -5 -1
please send|-4 -7 2 -3
please sign|-10 -3 -4 10
please submit|-8 -4 1 -1
pleased|-23 -11 18 30
pleased to|-22 -10 18 29
pleasure|5 10 -3 0
plezi*|2 -5 -4 -3
plezier|2 -5 -4 -3
pls|-2 -9 -1 -3
pls send|-5 -6 -3 -2
plumb*|13 0 -4 -1
plumbing|13 0 -4 -1
plus a|10 -5 -1 -1
plus recevoir|-6 -2 -2 -1
pm|-24 2 21 -3
pode|-20 -8 19 -8
pode ser|-7 -2 13 -1
podem*|-15 -5 -1 3
podemos|-15 -5 -1 3
poder|-4 11 -5 -3
podri*|-6 -3 16 -2
podria|-4 -1 10 -1
pohl|-11 -2 1 -1
poi|-3 -3 9 -1
point*|11 1 -4 -1
points|12 1 -3 -1
polder|-1 9 -2 -1
polic*|-2 -5 -2 -6
policy|2 -5 -4 -5
policy we|-6 -6 -1 0
polyt*|-2 9 -3 -1
polyv*|-6 9 1 -1
polyvalent|-4 9 -1 -1
pomer*|-7 -3 18 -2
pomeriggio|-4 -1 12 -2
pondr*|-7 9 0 0
pool|4 -9 -4 -2
pop|14 -4 -3 -1
pop in|10 -4 -1 -1
popes*|10 -6 0 -2
popescu|10 -6 0 -2
poppy|-4 -3 -2 -1
por|10 -4 -1 -3
por el|16 6 -6 -3
por escrito|-4 -2 -1 10
por la|23 -7 1 -3
por lo|14 -5 -3 7
por no|17 -5 -2 -2
por otro|9 -1 -2 -2
por outro|-5 -6 -5 -4
por pasarte|11 -3 -2 -2
por si|15 -5 -1 -4
por su|11 0 -1 -1
por teams|-9 -2 13 -1
por tu|12 -5 7 -4
por whatsapp|-3 9 -4 0
porta|-3 -10 5 -1
portal|-2 3 -12 -4
portal a|-5 9 -1 -1
portal de|-4 -8 -3 -2
porte*|9 -4 -1 -2
porteiro|-4 -3 -2 -1
porteiro precisamos|-4 -3 -2 -1
portf*|12 2 0 -5
portfolio|11 2 2 -4
portl*|-9 1 12 -1
portland|-9 1 12 -1
posib*|-7 9 -3 -3
posic*|13 -7 -4 -2
posicion|15 -10 -3 -1
posit*|9 -2 0 1
position|8 2 1 0
position and|9 -3 -1 0
position of|10 -7 -2 10
position to|15 3 -4 -2
posiz*|15 -6 3 -5
posizione|14 -6 3 -5
posizione di|10 -1 3 -2
possi*|-11 1 8 -1
possiamo|-10 -13 0 4
possible|-18 14 9 3
post|16 -2 -5 5
post and|9 -1 -2 -2
post of|17 0 -2 2
poste|8 4 -4 2
poste a|12 -5 -3 1
poste de|8 -1 -3 5
poste mcf|-4 9 -1 0
posti|-6 -7 1 -2
posto|16 2 8 -7
posto di|0 11 -3 -2
postq*|9 -2 -1 0
posts|-3 -4 -3 -3
posts in|-9 -2 -2 -2
postu*|3 7 -9 -7
postuler|-2 -6 -3 -2
postuler a|-1 -6 -1 -1
postulez|-6 -2 -3 -1
postulez en|-6 -2 -3 -1
pour ce|10 -4 -1 -1
pour cette|15 -4 -3 -3
pour juillet|15 -3 -3 -3
pour l|9 -1 -1 -2
pour la|17 -11 5 -3
pour notre|-2 -3 10 -1
pour tout|-3 9 -1 -1
pour une|-3 9 -2 -1
pour votre|12 0 -8 -4
pourr*|-13 -9 3 -5
pourrai|-7 -2 -1 -1
pours*|10 -10 8 -4
pourv*|25 -7 -4 -4
pourvoir|12 -6 -2 -2
pourvue|10 -3 -1 -2
pouvoir|9 -2 -1 -1
pra|9 -9 -4 -4
pra gente|-6 -4 -1 -1
pract*|5 9 -1 -1
practicas|9 -5 -2 -3
practice|3 15 -4 -5
practice and|9 -3 -2 -2
practice manager|-13 13 0 -1
prakt*|26 -11 5 -7
praktikumsplatze|32 -7 -6 -4
prase*|-4 -1 9 -1
prate*|9 -3 -3 3
prati*|7 2 3 -3
prazo|-11 7 4 4
prazo de|-10 6 -1 -1
preav*|-10 -1 -3 14
preavis|-6 -3 -3 13
preci*|17 -18 4 -8
precisamos|-4 -6 4 -3
preen*|11 -6 -5 -3
preenchida|17 -2 -4 -2
preenchido|-6 -2 -2 -1
preenchido por|-6 -2 -2 -1
prefer|-2 -4 14 -2
preferisci|-6 -2 14 -2
preferred|-4 -3 -2 -1
premi*|-2 -9 -4 -5
premiere|1 -5 -4 -2
premium|-6 -5 0 0
prend|-5 10 -1 -1
prend*|-4 0 -7 -4
prenons|1 -5 -4 -3
prepa*|-3 -5 12 10
prepare|-11 -3 7 13
presa in|-5 10 -1 -1
preselectionnee|-6 -3 12 -1
presentarse|-9 -1 -1 -1
presentation|3 -4 9 -2
presente|19 -3 -6 -4
presente para|13 -4 -2 -2
presente per|9 -3 -4 -1
presently|10 -5 -1 -1
presently no|10 -5 -1 -1
preso|16 4 -7 -4
preso un|11 -4 -3 -2
press*|-12 -1 4 -3
prest*|-3 -14 9 2
presto|-3 -8 14 4
presu*|11 -2 -3 -2
presupuesto|9 -1 -2 -1
prete*|-4 -5 -3 -2
preve*|-12 -1 0 -2
previ*|-1 11 -6 1
prevista|-2 11 -5 4
prevo*|-5 -3 9 -1
preza*|11 -7 -3 -4
prezado|10 -4 -4 -2
prima|-10 10 13 -2
prima di|-6 0 12 -1
primo|11 -3 -1 -2
princ*|-8 19 -4 -7
principal|-5 14 -1 -6
printemps|10 -5 -1 -2
prior*|12 -9 -4 -4
priority|-7 -1 -1 -1
pris|12 -3 -2 -1
priya*|-9 -3 -3 -1
priyanka|-9 -3 -3 -1
probe*|16 -17 17 -6
probearbeiten|10 -8 16 -6
probearbeiten kommen|-7 -2 10 0
probl*|-19 -2 18 -3
problem|-14 4 3 -2
procedere|-2 -10 -5 -4
procedere con|-12 -7 -4 -3
procedimento|12 -11 -3 -2
procedure|-11 13 3 -7
proceed|15 -14 -6 -4
proceed with|10 -9 -4 -3
proceeding|9 -2 -1 0
proceso ha|11 -3 -2 -2
proceso se|-5 -4 14 -2
process and|8 6 -3 -2
process your|-3 -6 -4 -2
processed|-4 -7 -1 -1
processus|8 -1 -9 -5
processus de|-3 -3 -3 -1
procu*|-5 -4 -5 -3
procura|-7 -2 -1 -1
produ*|0 -4 10 -4
production|13 -4 2 -1
products|-4 -2 -2 -1
proef*|7 0 6 -3
profe*|9 1 -1 -6
profesional|-5 9 -2 -1
professionnel|-4 -4 -1 -1
professor|-6 2 9 -2
profiel|8 -10 -6 -4
profil ist|-4 -6 -1 -1
profil mit|-5 11 -1 0
profil nous|-3 -4 14 -2
profile on|-8 -3 -1 0
profile remains|10 -3 -1 -1
profile was|11 -2 -1 -1
profili|-8 14 -2 -1
profilo|10 5 -1 -7
profilo non|12 -1 -1 -1
profilo su|-5 -4 -2 -1
program|3 -11 6 -4
programm|-6 -2 -3 -1
progress|9 8 -5 -2
progressing|21 -5 -2 -1
progressing your|13 -3 -1 -1
proje*|-5 -8 -8 -4
project|-1 -9 -9 -1
project was|-10 -3 -3 -3
projects|-8 -1 -3 0
projektassistenz|-4 -3 -1 -1
promi*|2 7 2 -2
promise|-13 11 4 -1
promised|12 -3 -7 2
promote|9 -2 -2 -1
promp*|-15 -1 4 0
prope*|-3 7 -17 2
properly|-4 14 -4 -1
propi*|2 -5 -5 -2
propietario|-5 -2 -1 -1
propo*|-29 -17 0 28
proposals|-10 -1 -1 -1
propose|-8 -1 9 -1
proposer|0 -6 -5 15
proposer le|-5 -2 -2 13
proposition|-10 3 -1 4
proposons|-5 -1 11 -1
proposta|-15 -12 -11 28
proposta di|-3 -2 -3 12
propr*|-12 -7 -4 -4
proprietaire|-13 -2 0 0
proprietaire a|-12 -2 0 0
proprietario|-7 -2 -2 -2
proprietario ha|-7 -1 -1 -1
prose*|19 -8 -4 -2
proseguire|11 -3 -3 -2
pross*|8 -1 5 -1
prossimo passo|-3 -3 9 -1
proto*|-3 13 -2 -1
protocollo|-2 9 -2 -1
prova|12 4 11 -6
provide|7 -8 -5 -3
provide feedback|10 -2 -1 0
provider|-1 -1 -1 9
provisional|-8 16 -3 5
provisional de|-6 17 -2 -1
provv*|10 -3 -1 -1
proxi*|-9 13 6 -7
proxima|-4 6 12 -4
proxima etapa|-4 -2 14 -3
proximo|-10 -5 7 -2
proximo passo|-9 -3 7 -1
prozess|9 2 -4 -1
prueb*|-9 3 22 -5
prueba|-7 0 17 -4
prufe*|-12 16 -2 -1
prufen|-16 18 -1 0
prufu*|-9 -3 6 -4
prufung|-9 -6 7 -3
prufung ihrer|-8 -4 -2 -1
psico*|-9 14 -3 -2
psychologist|11 -3 -1 0
pt|-12 8 4 0
publi*|-9 8 -5 -5
publicacion|-8 11 -2 -1
publicacion de|-5 12 -2 -1
publicada|-15 -6 -3 7
publicara|-9 19 -3 -1
publicara en|-6 16 -3 -1
publication|-12 -1 -1 0
puede consultar|11 -7 -1 -1
puede*|-8 4 -4 -4
pueden|-6 10 -1 0
puedes|-5 -4 -3 -3
puedo|-5 -3 -1 -1
puest*|9 -7 -3 5
puesto|9 -7 -3 5
puesto de|8 -2 0 11
pull|-10 7 -3 5
pulled out|-5 -2 -1 9
punkt*|13 2 -4 -2
punktzahl|10 -1 -1 0
punte*|11 -5 1 -2
punteggio|11 -5 1 -2
puntu*|11 -6 1 -1
puntuacion|11 -5 -2 -1
puo|-13 2 12 0
puoi|-17 -3 10 -2
pursu*|14 -2 -2 -2
pursuing|9 -3 -2 -1
purtr*|12 -2 0 -11
purtroppo|12 -2 0 -11
purtroppo devo|-5 -1 -5 -1
purtroppo il|-8 -5 10 -5
purtroppo non|14 3 -3 -2
put it|-8 15 -2 -1
put you|10 -11 3 -3
qu|-8 -3 -3 2
qualc*|16 -6 -3 -2
qualcosa|14 -5 -3 -2
qualifications|8 7 -3 -2
qualify|-12 1 -2 -2
qualify for|-9 -2 -2 -2
qualita|-5 -1 -5 10
qualite|3 -4 -3 13
quality|-4 -5 -2 -2
qualo*|-5 2 -4 -3
qualora|-5 2 -4 -3
quand|5 -8 2 10
quand*|1 -5 12 -3
quando|2 -5 11 -3
quanto|14 -8 -2 -1
que a|8 -14 8 -6
que en|14 -5 -1 -1
que has|2 -12 -2 3
que j|12 -1 -3 -3
que ja|17 -7 3 -2
que me|9 -5 -2 3
que nous|11 5 -8 8
que o|6 -16 -8 -6
que pena|-16 -3 -1 -1
que te|14 -3 -4 2
que vamos|-3 -4 -1 -1
que voce|-20 1 -3 -2
que votre|-13 4 -4 5
quedado|19 -6 -3 -3
quedo|15 -10 -4 3
quelle|9 -2 -2 -2
quelq*|19 -5 -4 -3
quelqu|19 -5 -4 -3
quelqu un|19 -5 -4 -3
quere*|0 -1 -9 13
queremos|4 -11 -5 13
queremos comunicarte|9 -1 -2 -1
queri*|-8 11 -5 -4
querida|-9 8 -3 -2
quero|-15 -2 6 8
quest|11 -3 -3 -1
questionnaire|-12 6 -1 -1
questions|-6 -8 4 1
questoes|9 -2 -2 -1
qui connait|10 -2 -4 -2
quick|-16 9 3 2
quick note|-9 9 -1 -1
quick one|13 -2 -1 -1
quick*|1 -8 -4 -2
quickly|1 -8 -4 -2
quien*|-7 12 -2 -1
quienes|-7 12 -2 -1
quind*|-11 4 5 8
quindi|-11 4 5 8
quint*|-7 5 9 -2
quinta|-13 3 16 -2
quinta as|-9 -3 16 -1
quinz*|-4 -5 -2 -1
quiro*|-9 10 -3 -2
quirofano|-7 12 -1 -1
quite|10 -5 -6 1
quote|-15 -2 -3 -3
radio|19 -5 -5 -2
rafae*|1 -4 -4 -2
rafaela|-6 -3 -3 -1
ralf|-5 -1 -2 -1
ramp|-10 6 6 -1
ramp agent|-9 7 4 0
ran|-9 3 -2 -2
ran something|-10 -1 -1 -2
randw*|-4 -5 -2 -1
randweg|-4 -5 -2 -1
randweg uitzendgroep|-4 -5 -2 -1
rapaz|32 -7 -7 -5
rappe*|-8 20 1 -4
rappo*|14 -5 -3 -1
rapport|13 -2 -3 -1
rate|-13 -11 -8 6
rate and|-4 -7 -2 -1
rate your|-9 -3 -3 -2
raum|-12 -1 19 -1
raven*|0 -3 9 0
ravi|-3 -2 -6 2
re a|11 4 -2 -1
re going|11 -3 -4 -1
re interested|-8 -1 -2 0
re looking|-7 -4 -1 -6
re not|16 1 -7 -4
re only|-3 -5 1 -2
re passing|-6 -2 -1 -1
re selected|-10 15 -2 0
re sorry|1 -10 4 -7
re still|-7 13 -2 -1
re the|-11 -7 23 3
re through|-6 -4 15 -1
reach|3 11 2 -4
reach out|2 15 -4 -2
reach you|-8 -1 13 -1
reached us|-6 11 -1 0
reaching|11 -4 -3 -2
reaching out|11 -3 -2 -1
read it|-6 16 -7 -3
read the|-16 0 -3 -1
reading|1 10 -2 -1
ready|3 -5 -4 -3
ready to|-5 -3 1 -2
reage*|-19 5 2 -4
reageerde|-5 -2 -1 -1
reageren|-9 10 -3 -1
reali*|-2 9 17 -8
realizar|-7 0 16 -2
reall*|14 -8 -1 0
really|14 -8 -1 0
reapp*|9 9 -7 -3
reapply|9 9 -7 -3
reapply after|14 -2 -3 -1
reaso*|8 -14 -4 -1
reason|16 -11 -4 -3
reasons|-6 -8 -8 2
reboo*|-5 0 -4 -1
rebook|-5 0 -4 -1
recai*|10 -3 -3 -2
receb*|-14 21 -6 -7
recebemos|-21 33 -4 -2
recebemos a|-9 11 -1 0
recebemos o|-2 13 -2 -1
recebi|1 10 -3 -3
rececao|-6 9 -2 0
rececao da|-7 9 -1 0
rececionista|14 -4 -3 -1
recei*|-2 12 -3 -2
receipt|-8 18 -4 -2
receipt of|-9 19 -2 -1
received|-5 20 -7 -3
received and|-15 19 -1 0
received by|-6 10 -1 0
received more|-11 2 -2 0
received your|-18 27 -2 0
receiving|1 -4 -5 -3
receiving this|-6 1 -3 -1
recem*|-5 -1 -2 -1
recemment|-5 -1 -2 -1
recemment participe|-5 -1 -2 -1
recen*|0 -5 -4 -4
recent|11 -7 -4 -5
recentemente|-7 -2 -2 -1
recently|-7 -6 -5 -3
recently applied|-8 -4 -1 0
recently interviewed|-8 -1 -3 -1
recep*|-2 11 -3 -1
reception|-1 11 -3 -1
reception de|-6 12 -1 0
recev*|-12 12 -1 -7
recevrez|-3 9 -1 -1
recevrez un|-7 11 -1 0
reche*|12 -14 -5 -4
recherche|3 -9 -5 -3
rechn*|-18 23 -5 -2
rechnen|-12 18 -1 0
recht|-6 11 -2 -1
rechtsanwalte|-4 9 -1 -1
recib*|-8 17 -5 -7
recibido|-12 23 -5 -3
recien|-4 -4 -1 -1
recom*|-7 -5 -10 1
recommend|-8 0 -3 -2
record|-11 -6 6 1
recording|-3 -4 -3 0
recordings|9 -2 -1 0
recruiter|-6 12 1 -4
recruiter has|10 -1 -1 -1
recruiter will|-8 9 -2 -1
recruiting team|0 9 3 -2
recrutement chez|-5 -1 -2 -1
recu|-3 24 -7 1
recu votre|0 13 -4 -4
recue|-12 20 -4 -2
recursos humanos|-2 9 -1 -2
recus|-7 -1 -1 0
redac*|-2 -5 1 -3
reel|11 -3 -2 -1
refer|11 -6 -4 -4
refer to|14 -4 -1 -1
referees|-6 -2 -2 -1
reference|4 7 -9 -3
reference to|12 -1 -3 3
references|-20 -3 0 11
references and|3 6 -2 6
referente|10 -4 -1 -1
referred|9 15 -4 -3
referred to|-3 11 -1 -1
referred you|-3 10 -1 -1
refun*|-7 -3 -6 -1
refunded|-8 -1 -1 0
refus*|0 -20 -10 -1
refused|-14 -9 -6 -6
refusee|15 -9 -4 4
regarding|-1 15 -1 -2
regie*|14 -7 -3 -2
regieassistenz|11 -6 -1 -1
regio*|13 -2 1 -2
regional|7 8 2 -3
registering|-16 21 -3 -1
registering for|-9 7 -2 -1
registering your|-6 14 -1 -1
registration|1 -10 1 -2
registrations|-9 7 -2 0
regol*|-3 -8 -2 -1
regre*|4 -5 -4 -4
regret|5 -6 -4 -5
regret de|4 -6 -4 -4
regret to|7 -9 -5 -4
regrettably|-1 11 0 3
regrettons|-8 -2 -1 -1
regulatory|-6 -1 -2 -1
regulatory affairs|-7 -1 -2 -1
reich*|5 -11 5 -4
reichen|-4 -5 -1 -1
reichen sie|-3 -3 -4 -1
reise*|-5 -1 13 -3
reisekosten|-2 9 -1 -1
rejec*|-17 -16 -11 -8
reject|-4 -2 -2 -1
rejected|-14 -14 -11 -9
rejected by|-5 -5 -4 -4
rejection|-12 -2 -4 -1
rejections|-2 -5 -3 -1
relac*|10 -6 -4 -2
relat*|2 -8 -4 -3
relev*|9 -8 8 -2
relevant|4 -7 10 -1
relevant for|-2 -4 11 -1
reloc*|-13 -2 4 12
relocation|-10 -3 4 12
remai*|1 10 -8 -6
remain|-5 12 -4 -3
remar*|-2 -2 9 -1
remarcar|-4 -2 9 -1
remem*|-3 -2 0 10
remember|-3 -2 0 10
remer*|12 -6 -3 2
remercions|12 -4 -3 -2
remov*|1 -13 9 -3
rende*|-10 -6 8 -5
rendezvous|-10 -6 8 -5
rendezvous est|-6 -4 0 -4
renne*|-12 16 3 -3
rennen|-4 18 -4 -2
rensk*|-6 -4 16 -2
renske|-6 -4 16 -2
reopen|-3 -4 -2 -1
reorg*|12 -5 -2 -1
rep|-7 -11 9 -2
rep has|-2 -6 -1 -1
repla*|-3 -3 10 -1
replaced|-3 -3 9 -1
reply with|-19 -6 2 0
repon*|-4 9 1 1
reponse|-21 19 3 9
reponse a|-8 0 -1 0
reponse avant|-8 -2 -1 15
reponse de|-11 14 -1 0
reponse tardive|-1 -4 9 -2
repre*|-8 -8 0 -3
repri*|9 -4 1 -1
repro*|-2 0 11 -2
repub*|-3 0 10 -2
req|-2 -7 -7 2
reque*|-6 -4 -2 -2
request|-8 -4 -4 -3
request because|-4 -3 -2 -2
request for|-12 -4 -4 -4
request was|-4 -2 -2 -2
requested|-16 -7 1 -1
requi*|11 5 -2 -4
required|15 -5 -1 -2
requirement|10 -8 -2 -1
requirements|0 12 -2 -4
requirements will|-10 13 0 0
requisition|14 4 -3 -1
requisitos|14 5 -2 -3
resea*|6 5 -6 5
research|9 8 -5 2
reserver|9 -2 -2 -1
residential|-3 12 -1 0
resol*|-2 2 -9 -8
resourcing|4 1 9 -1
respond|-8 6 -7 -6
respond to|-9 10 -1 0
responder|-5 5 -6 -3
response|0 -9 4 -3
respuesta|-11 14 -2 4
rest|-4 -4 12 -2
resta*|2 4 -10 -3
reste|10 -1 -4 -2
reste*|-16 12 -2 -1
restez|-9 9 -1 -1
restr*|-4 -3 -2 -2
restructuring|-6 -2 -1 -2
restructuring we|-6 -2 -1 -2
resub*|-10 4 -2 -2
resul*|11 -2 -5 -4
result|14 -4 0 -2
resum*|-4 8 -8 -7
resume|-5 8 -8 -7
resume and|-13 3 -1 0
resume is|-3 -3 -3 -3
resume on|11 -2 0 0
retai*|6 -5 -5 -6
retail|-2 -4 -3 -5
retained|10 -2 -2 -1
retained for|9 -1 -1 -1
reten*|9 0 -8 -6
retention|-10 -3 -1 0
retenu|6 -10 -5 -5
retenu un|-10 -1 0 0
retenue|21 1 -6 -4
retenus|-4 10 -2 -1
retir*|-17 -4 -4 -2
retirado|-5 -9 -1 -1
retirado tu|-5 -9 -1 -1
reto|-8 12 -5 7
retou*|-9 1 6 8
retour|-12 4 9 1
retour de|-3 -3 13 -3
retour nous|-5 -1 -2 -1
retra*|-14 3 3 -3
retrait|-8 -4 -2 -1
retrait de|-8 -4 -2 -1
retrasa|-4 10 -1 0
retur*|-17 -12 11 8
return|-17 -4 12 8
reuni*|-15 16 8 -3
revan*|-3 -2 -1 10
revanche|-3 -2 -1 10
reven*|-16 15 -3 9
revenons|-9 12 -1 -1
revenons vers|-9 12 -1 -1
rever*|-14 11 -4 -2
revert|-13 12 -5 -2
review and|-12 7 -2 2
review by|-18 14 -2 -1
review it|-10 12 1 0
review within|-8 -1 0 0
review your|-11 11 -2 -1
reviewed by|2 14 -1 -1
reviewed it|11 -5 0 0
reviewed your|5 -13 2 -3
reviewing|-4 16 -2 -4
revis*|5 10 -5 -5
revisado tu|10 -4 0 -1
revisaremos|-6 11 -1 -1
rg|-5 -4 0 -1
rh|13 -8 -2 1
ricer*|15 -9 -4 -3
ricerca|16 -6 -3 -2
ricev*|-9 20 -5 -4
ricevuta|-5 10 -1 -1
ricevuto|-9 17 -6 -5
ricevuto il|-11 18 -2 -1
richi*|-7 -2 -8 -9
richiesta|-17 -1 -5 -5
richiesta di|-7 -7 -1 -1
rient*|-9 12 -3 -2
rientra|-9 12 -3 -2
right|2 -2 -5 -4
right fit|11 -2 -2 -1
right for|-10 2 -2 -1
right now|16 3 -7 -5
right to|-11 -3 -2 8
rimbo*|-4 -2 0 9
rimborso|-4 -2 0 9
ring|2 4 1 2
ring me|3 -4 -8 11
ring you|0 9 -5 -1
ringr*|15 -9 -8 -4
rio|-8 -2 3 -2
ripre*|-17 12 -2 0
ripresentare|-10 2 -1 0
ripresentare la|-9 2 0 0
risco*|-7 12 -1 0
riscontro|-7 12 -1 0
riso|-3 9 -2 -1
rispo*|-5 10 -2 -3
rispondiamo|-6 11 -2 -1
risul*|17 3 -8 -5
risulta|9 -2 -2 -1
risulti|1 10 -2 -2
rita|18 -6 -1 -2
ritir*|-6 -8 -1 -1
river*|9 -2 0 0
rob|6 -10 -4 -2
robot*|7 -9 1 9
robotics|1 -5 1 9
roisi*|-4 -9 12 -2
roisin|-4 -9 12 -2
role|12 0 -4 -2
role and|-3 -4 -2 -1
role at|19 -1 -4 6
role has|9 -4 -1 -1
role i|10 -2 -1 0
role of|4 7 -3 1
role with|-6 0 -2 -1
ron|13 -6 -3 -1
rooij|-3 10 -2 -1
room|-18 -4 7 2
room leader|-3 -1 -1 10
rosa|4 -7 -7 -3
rosal*|15 -6 7 -2
rosalia|9 -6 -1 -1
rosalind|6 -1 7 -1
rota|10 -4 2 -3
rotat*|-7 -4 -5 7
round|-7 -7 14 -9
round as|-10 -2 -1 0
round for|-6 -3 16 -1
round the|6 1 5 -1
round*|14 -5 -7 -3
rounds|14 -5 -7 -3
route|-4 -4 -2 -1
rrhh|-5 10 -3 -3
rs|-8 -1 -3 10
rua|3 -6 9 -1
ruckm*|-7 10 -9 3
ruckmeldung|-7 10 -9 3
rucksprache|9 -5 -2 6
rucksprache mit|9 -5 -2 6
ruf|10 -2 -2 -1
rufe|-15 21 5 -2
rufe ich|-14 22 -1 -1
rufen|13 -11 4 -3
rufen sie|8 -10 4 -3
ruft|-14 23 -2 -1
ruft dich|-11 17 -2 -1
ruhe|-3 13 -5 -3
ruhe an|-7 14 -2 -2
ruhig|-7 9 -1 -1
ruhig nach|-5 9 -1 -1
ruhig*|-4 -3 12 0
ruhiger|-4 -3 12 0
run|20 -7 -6 -2
run a|14 -2 -4 -1
runde|5 -8 15 -4
runs|-12 -8 5 -1
rural|3 -2 2 8
ruth|2 -4 9 -1
s a|6 6 0 0
s back|-8 12 -1 -1
s gone|2 -5 -6 -3
s il|-11 13 -1 0
s intake|-2 10 -1 0
s interview|-8 -2 -2 -1
s next|-6 9 1 0
s the|15 -4 -6 -2
s v|2 -9 4 3
s with|-5 9 -1 -1
sabad*|0 -3 -6 -1
sabado|-2 -3 -5 -1
sabat*|-9 1 -2 8
sabato|-7 -4 -1 9
saber|-8 -5 -3 -2
sabri*|-1 -7 -1 -1
sabrina|-1 -7 -1 -1
sachb*|1 10 0 -4
sachbearbeiter in|5 7 -2 -1
sad|-7 -3 -2 -1
sadly|-2 -3 -3 -4
safel*|-13 17 -5 5
safely|-11 18 -3 -1
safet*|-1 10 5 -2
safety|-1 10 5 -2
sag|-8 -9 11 10
sag kurz|-3 -3 9 -1
sagen|-5 18 -12 2
said|12 -16 3 8
sala|-11 -12 30 -3
sala consiliare|-12 -1 16 -1
salar*|-22 -16 -2 26
salary|-19 -10 3 18
sale|-9 -5 -2 -2
sales|5 -1 7 -2
sales development|-7 2 10 -1
salle|-8 -3 16 -3
salud*|15 0 4 0
saludo|4 13 -4 -3
salut|11 9 0 -8
salut*|17 -6 -1 -2
salutations|12 -5 -3 -1
saluti|12 -6 3 -2
sam|-9 -17 4 11
same|-5 -7 22 7
same time|-6 -2 15 -1
samir|-6 -3 14 -1
samme*|-4 9 -2 -1
sampl*|-2 -3 12 -1
samstag|-8 -9 7 -5
samue*|-4 -7 -4 16
samuele|-2 -6 -4 17
sande*|0 -4 -4 -1
sanit*|-4 0 10 -3
sans|-16 1 -7 -3
sans reponse|-8 10 0 0
sao|-10 0 7 -6
sao paulo|-6 -4 -3 -3
saper*|-5 9 5 -3
sapere|-5 9 5 -3
sapere entro|-5 9 -2 -1
sara|-13 0 2 -5
sarah|-3 4 -10 0
sarem*|-9 -2 6 8
saremmo|-9 -2 6 8
sat|-1 -5 17 3
satis*|8 4 -6 8
satisfactory|4 -1 -2 10
satisfactory references|5 -1 -2 8
satur*|-6 -16 18 -7
saturday|-10 -14 19 -9
satz|-13 -2 5 -1
saude|-13 1 2 3
saved|-16 -10 -6 -2
saved is|-4 -3 -1 -1
saw|-7 -7 12 -5
saw your|-5 -5 9 -3
say|1 2 -9 6
say it|-2 9 -1 -1
say we|-5 0 -3 10
say yes|0 -4 -2 14
says|1 -10 2 -4
says no|10 -3 -2 -1
scade|-4 -7 -1 -1
scade tra|-4 -7 -1 -1
scelt*|13 -5 -14 5
scelta e|9 -1 -2 -1
scelto|17 -6 -8 0
scelto di|17 -4 -2 -2
scelto un|-3 -4 -3 -3
schaa*|-1 -4 -6 17
schaal|-5 -2 -6 17
schad*|-10 -9 2 1
schade|-6 -6 5 -4
schade dass|-14 -3 -2 -1
schau|-14 28 -12 -6
schau ma|-3 22 -6 -5
schau*|-5 19 1 -4
schaue|-6 12 -2 -2
schaue sie|-6 12 -2 -2
schauen|0 9 3 -3
schauen sie|9 -4 4 -2
sched*|-4 -5 22 -5
schedule|-13 1 19 0
scheduled|-10 -9 18 -2
scheduled for|-14 -6 17 -2
schei*|12 -3 0 -2
schic*|-11 -5 -2 5
schichten|-9 -6 -3 -1
schlu*|-2 -8 9 -5
schne*|-10 9 -2 -3
schnellbewerbung|-5 9 -1 -1
schneller|-8 -5 2 -1
scholarship|-7 0 -1 -1
schon|8 -2 -8 -8
schon dass|-10 1 -2 -1
schon dich|-7 0 -1 -1
schon komplett|9 -5 -1 -1
schon sagen|-5 12 -3 0
schon wen|25 -8 -5 -4
schon zwei|-10 -1 13 -1
schon*|11 -3 3 -3
schone|10 -2 -3 -2
schoo*|5 9 2 -4
school|2 10 1 -3
school of|-6 10 -1 -1
schre*|10 11 1 -6
schreiben|11 1 -3 -2
schritt|-11 5 13 -1
schuf*|-9 0 0 0
schuh*|-3 -3 10 -1
schul*|8 1 -2 4
schule|8 -3 -6 10
schwa*|-12 -2 10 -2
schwarz|-7 1 -2 -1
schwarze|-4 -3 12 -1
schwarze hose|-4 -3 12 -1
scien*|-1 -15 7 -4
scientist|7 -10 -2 -1
scola*|-6 10 -3 4
score|23 -4 -9 0
scored|11 -4 -2 -1
screen|-9 2 -2 5
sde|-2 -2 -5 0
sde intern|-2 -2 -5 0
se candidatou|-3 10 -2 -2
se informa|-3 -5 -1 -1
se nao|-17 1 3 -2
se publicara|-6 16 -3 -1
se retrasa|-4 10 -1 0
se si|14 -5 -3 -2
searc*|4 -6 -5 -5
search|5 -6 -4 -5
searches|-8 -1 -2 -2
searches this|-6 -3 -2 -2
seaso*|3 5 -14 1
season|1 5 -12 0
season starts|-3 17 -3 -3
sechs monaten|-5 0 -3 -2
secte*|-6 -1 -3 -2
secteur|-6 -1 -3 -2
sede|0 0 12 -2
see a|10 1 -2 -1
see and|-4 15 -6 -1
see below|0 -5 -3 -2
see more|-6 -3 -2 -1
see open|-8 -1 -1 0
see who|-8 -13 -2 -1
see you|-1 -15 13 -8
seeke*|-3 -3 -2 -1
seen in|11 -1 -1 0
segue|-16 18 3 5
seguir|11 -13 -1 -4
seguir com|12 -2 -4 -2
segun|-1 -5 -3 13
segun*|-10 -2 6 5
segur*|-3 -2 -2 -2
sehen|11 -4 5 -3
sehen sie|9 4 -3 -2
sei|8 -6 -7 10
sei ancora|-4 -7 -4 16
seide*|-3 -1 9 -2
seidel|-3 -1 9 -2
seis|-10 9 -3 -3
seis meses|-7 2 -2 -2
seja|-17 14 -4 6
seja contactado|-8 10 -1 0
sekre*|-5 1 9 -1
sekretariat|-5 1 9 -1
sekun*|-3 -3 9 -1
sekunden|-3 -3 9 -1
selbs*|-15 12 -6 -2
selbstauskunft|-10 -1 0 -1
seleccion|-6 2 -6 -5
seleccionada para|-9 -1 -1 8
seleccionado|10 3 -5 -3
selecionado|8 4 5 -4
selected another|11 -2 -2 -1
selected as|-9 0 -1 -1
selected for|-11 11 -7 -4
selected in|-9 0 -1 0
selected to|-15 8 13 -2
selectie|2 13 -7 -3
selection panel|-13 1 -1 0
selez*|12 5 -5 -7
selezione|-1 11 -8 -4
selezione e|-7 11 -1 -1
semai*|-20 21 -7 2
semaine|-10 13 -6 -3
semaines|-13 13 -2 5
seman*|-23 24 -7 -2
semana|-18 23 -2 -6
semana que|-11 15 -1 -1
semanas|-11 13 -1 -1
send|-4 -4 -2 0
send me|-8 5 9 -4
sending in|-4 9 0 0
sending us|-13 9 -1 -1
sending your|9 2 -1 -1
senhora|11 -3 -2 -1
senior|2 -7 -4 0
senor|12 -7 -2 -1
senor*|-10 -1 0 0
sense to|9 -1 -2 -1
sent to|-2 12 0 0
sent your|-4 -3 -3 -1
senti*|3 -11 5 -8
senza|-5 -9 -4 -2
sepa|-5 12 -2 -1
separate|-8 11 -1 0
separately|10 -7 -2 -1
septe*|-4 -7 -11 18
september|-8 -6 -12 22
september subject|-3 -2 -2 9
seque*|10 -5 -3 -3
sequencia|10 -5 -3 -3
ser|-7 8 11 -3
ser seleccionado|-6 9 -1 -1
sera|-3 7 9 -3
serao|-13 14 -1 -1
serao contactados|-8 11 -1 -1
serat*|10 -2 -4 -2
serata|10 -2 -4 -2
serata di|10 -2 -4 -2
serie*|-16 -9 8 -7
series|-11 -5 -8 -3
seriezvous|-11 -5 18 -3
seriezvous libre|-6 -3 13 -1
serio*|-6 -2 -2 16
serions|-4 -3 -1 12
seron*|-7 13 -1 -4
seront|-13 15 0 -3
serra|-3 15 -2 -3
serve|22 -4 -4 -4
service des|-10 5 -2 0
servicedesk|-3 -5 -3 -1
servicemonteur|-6 -6 -5 22
services|8 12 -2 -5
servicos|-8 -5 -1 -1
servu*|8 -3 -6 9
servus|8 -3 -6 9
set|-3 -4 13 -8
set up|-5 0 12 -4
setem*|-10 5 -2 6
setembro|-10 5 -2 6
sette*|-5 19 -2 -3
settembre|-8 19 -2 -3
settimana|-14 14 -5 -2
settimane|-6 13 -2 -1
seu|1 -1 -5 -11
seu curriculo|5 17 -5 -6
seu cv|-9 12 4 -2
seu interesse|11 -7 -1 0
seuil|9 -2 -1 -1
seuil d|9 -2 -1 -1
seus dados|-3 9 -2 -1
sever*|1 -2 -7 -3
several|0 -1 -6 -3
sevil*|-3 -3 -2 -2
sevilla|-3 -3 -2 -2
shah|-6 -2 -1 -1
shall|4 10 -6 2
shann*|10 -2 -2 -1
sharp|-2 -3 11 -1
she s|10 -3 -2 -1
sheet|-6 -5 -2 -1
shift|-9 3 4 -4
shift*|10 3 -6 -2
shifts|9 3 -6 -2
shoes|-13 -5 25 -2
shop|9 -4 -4 10
short*|2 13 2 -4
shortlist|7 7 -9 -4
shortlisted|1 10 13 -5
shortlisted candidates|-17 13 10 -1
shortlisted for|5 -5 12 -1
shortlisting|3 21 -9 -2
shoul*|4 6 -2 2
should|3 6 -2 2
should have|9 -4 -2 -1
should you|2 0 12 -2
should your|-3 9 -2 -1
shout if|-5 -5 -4 9
show|-21 -3 -4 -7
show you|-4 -2 -3 -2
shown in|9 -2 -1 0
si|-1 10 -3 -2
si abrimos|11 -5 -3 -1
si comunica|12 1 -2 -3
si conferma|-3 17 -2 -1
si e|16 -8 -3 -1
si el|-9 13 -1 -1
si en|-12 13 0 0
si falla|10 -3 -2 -2
si no|-15 -3 6 -5
si sale|-8 -5 -2 -1
si se|15 -11 -1 0
si terra|-11 -1 13 0
si votre|-7 9 0 0
siamo spiacenti|-1 -4 -2 -2
sich bei|2 9 -3 -2
sich bis|-5 9 -1 3
sich der|-16 6 6 11
sich die|-14 8 -4 -2
sich erledigt|15 -2 -3 -5
sich fur|9 3 -5 3
sich im|-3 -3 -2 -1
sich in|10 -5 -2 -1
sicht*|-6 12 -3 -2
sichten|-3 10 -2 -1
sick|-9 20 -8 -1
sick and|-5 18 -13 -1
side|13 -2 5 -2
sido|4 -13 -4 -8
sido descartado|12 -4 -2 -1
sie aber|-5 -5 14 -1
sie als|9 -3 -2 1
sie am|-24 -11 31 3
sie an|-13 19 -3 -2
sie bei|16 -14 1 -1
sie bis|-13 16 7 -1
sie die|8 -11 4 0
sie dies|0 -7 -2 -1
sie diese|0 -7 -3 -1
sie einen|-10 4 -4 10
sie entschieden|-16 -3 -5 25
sie erhalten|-6 -1 -2 -1
sie es|-11 -7 -1 3
sie fur|-5 0 19 -2
sie gerne|-4 -2 9 -1
sie haben|8 -23 1 0
sie horen|-5 11 -1 -1
sie ihr|13 -4 4 -2
sie ihre|-15 4 4 -4
sie konnen|-8 -7 3 11
sie mal|10 -2 -1 -1
sie mir|-16 2 -2 16
sie mit|-5 0 -5 -2
sie nicht|5 -8 -4 -4
sie sind|0 16 -3 -3
sie um|-7 -6 -1 -1
sie von|-4 10 -4 -2
sie werden|4 -3 10 -1
sie zu|-20 15 3 -3
sign and|-4 -1 -1 12
sign up|-3 9 -1 0
signi*|-2 1 -5 15
signing|-5 1 -2 18
signing bonus|-3 -1 -2 14
signo*|5 -10 -3 -3
signora|9 -3 -2 -2
sigue|-4 17 -3 -2
sigues|-2 9 -1 -1
siguiente|1 -5 9 1
siguiente fase|9 -2 -3 -1
siguientes|-6 9 -1 0
silen*|-2 14 -4 -1
silence|-5 14 -3 -1
silvi*|-1 -4 9 -1
sim|-11 15 -4 -2
simil*|-5 -3 -8 -6
similar|-11 3 -7 -6
similar jobs|-7 6 -5 -3
sin|2 6 -9 -6
sind ein|-2 9 -3 -1
sind nicht|-7 10 -2 -1
sind sie|-7 -6 -7 4
sind vergeben|7 -9 0 0
sind weiter|-4 10 -2 -1
sind wir|14 -9 -8 -5
singa*|-3 11 -2 -1
singapore|-3 11 -2 -1
singl*|16 -5 -2 -1
single|16 -5 -2 -1
sir|12 -4 -2 -2
siste*|3 -8 12 -2
sister|-1 -6 13 -1
situa*|9 -2 6 1
situacao|9 1 -3 -1
situacao nao|12 -2 -1 -1
six|10 -1 -5 6
six months|20 1 -5 4
skill*|6 0 -9 -4
skills|8 2 -9 -4
slot|-15 -7 42 -1
slot has|-5 -1 9 0
sluit|18 -7 -3 -2
smith|-8 2 -7 -1
snel|-11 5 -3 -1
so come|-6 9 -3 -1
so do|-1 -6 -2 -1
so dont|-6 -4 -2 -1
so here|19 -4 -2 -3
so i|14 -6 -5 -5
so it|10 10 -6 -3
so long|-2 -6 -1 0
so much|10 -1 0 -3
so please|-10 26 -8 -3
so pleased|-6 -1 -1 10
so sorry|-2 -2 9 6
so that|-6 -1 0 -3
so unfortunately|1 15 -1 -2
so we|16 -6 0 -1
so you|-13 1 -2 2
so your|-4 -5 -2 -2
sobal*|-9 13 -2 -2
sobald|-9 13 -2 -2
sobald der|-10 14 -1 -1
sobald ich|-3 9 -1 0
sobald sie|14 -10 4 0
sobald wir|-8 0 -1 -1
sobre|9 9 -10 -7
sobre a|-3 9 1 -2
sofie|-5 11 -2 -1
sofor*|-9 6 3 -6
sofort|-9 6 3 -6
sofort antworten|-7 12 -1 0
software engineer|-4 4 3 7
soggi*|-5 -3 12 -1
soggiorno|-5 -3 12 -1
sohn|-10 7 8 -1
solic*|-7 1 -2 -1
solicitado|-6 -6 -3 -1
solicitors|-4 9 -2 0
solicitud|-14 12 -5 -9
solicitud de|-13 9 -4 -2
solicitudes|-14 0 -2 -1
soll|-15 -2 -2 -1
solli*|-4 9 5 -8
sollicitant|10 -6 -2 -1
sollicitatie|-4 10 3 -7
sollicitatie in|-8 -2 -3 -1
sollicitatie is|-17 31 -4 -1
sollicitatie niet|10 -6 -1 0
sollicitaties|-6 16 -5 -2
sollt*|-4 17 -3 -4
sollte|-9 9 -2 -1
sollte ihr|-6 9 -1 -1
sollten|-3 13 -1 -1
sollten wir|-6 9 0 0
solo|-6 18 -2 -4
solo ai|-8 13 -1 -1
some times|-1 -1 9 0
someb*|13 -3 -2 -1
somebody|13 -3 -2 -1
somebody else|12 -3 -3 -2
somebody inhouse|9 -3 -1 -1
somebody who|9 -2 -2 -1
someo*|13 -6 -2 -2
someone|13 -6 -2 -2
someone else|-6 -8 3 -2
someone for|10 -4 -2 -1
someone who|22 -3 -4 -1
someone with|18 -4 -2 -1
somet*|15 -7 1 -4
something|14 -7 2 -4
something else|14 3 -5 -2
somme*|11 -5 -4 -7
sommer|9 -12 -7 -4
sommes|12 0 -3 -5
somos|-7 11 -1 0
son|-7 1 -8 -5
sonde*|2 -6 15 -3
sondern|0 -5 16 -3
sonnt*|-11 5 9 -2
sonntag|-10 -1 12 -1
sono|-4 0 -5 -3
sons|18 -1 -5 -3
sonst|-7 -11 5 11
soon|-26 18 0 7
soon as|-23 15 -1 10
sophi*|-10 -3 8 1
sophie|-9 -6 7 2
sorry|15 -6 -1 -8
sorry for|21 0 1 -2
sorry it|-7 -1 -1 -1
sorry mate|12 -1 -2 -1
sorry the|-9 -2 -1 -2
sorry to|5 -4 -8 -2
sorte na|-9 -1 0 -1
souha*|19 -9 -7 0
souhaitons|17 -10 -8 -2
soup|-4 2 -3 9
sous|-1 10 -4 5
sousc*|9 -3 -1 -1
sozia*|-11 -3 3 1
space|-7 -4 -2 -2
speak*|14 -7 0 0
speaker|9 -5 -2 -1
speci*|11 -9 -4 5
specialist|3 -12 -7 10
specification|10 -2 -1 0
speed*|-9 3 -3 -2
spend|1 -4 9 -2
spiac*|1 -3 -8 -4
spiacenti|-3 -6 -4 -4
spijt|9 -2 2 -1
spijt kunnen|9 -1 -3 0
spoke to|0 -1 -1 10
spoke*|17 -14 -4 -2
spoken|17 -14 -4 -2
spoken for|16 -5 -4 -2
spoken to|2 -9 -1 0
sponsorship|-9 8 -2 -1
spont*|-7 13 -1 0
sport*|5 -1 16 -3
sportkleidung|-5 -4 20 -1
spots for|12 -6 -2 -1
sprin*|18 -10 -9 -4
spring|16 -9 -8 -4
squad|-8 -2 -3 -1
squad this|-6 -2 -1 -1
srl|11 -5 -1 -1
ssa|-2 3 5 4
staat|1 5 -7 9
staat klaar|-2 -2 -5 11
staff|13 -1 0 2
staff*|19 -5 -4 -3
staffed|9 -4 -1 -1
stage*|9 -1 -1 -1
stagi*|29 -13 -2 4
stagiaire|11 -4 -2 -2
stagiaires|11 -3 -3 -2
stand|-8 7 -6 -3
standard was|-12 -1 -2 -1
standorten|-7 9 -1 0
stands|-7 -3 9 6
stap|3 -6 10 -1
star|9 -2 0 0
start|-13 -12 -14 33
start as|-7 -2 -3 16
start the|4 -3 -3 10
start*|-1 2 -11 5
started|9 -5 -6 -2
starten|-1 -8 1 -2
starting|1 -7 -3 16
starts|-6 25 -6 -2
stata accolta|-5 -3 -1 -1
stata coperta|11 -3 -3 -2
stata inviata|-7 16 -3 -1
stata scelta|-9 -4 -2 8
station|10 0 2 2
stato|17 -10 -6 -8
statt|-14 2 13 -3
status ihrer|14 -7 -1 -1
status in|-7 10 -1 -1
status not|9 -6 -1 -1
status of|-3 15 -4 -2
stay|11 -10 0 -1
stay in|15 -5 -2 -1
stays|-11 -3 9 -2
stays the|-4 -3 11 -1
stefa*|9 -4 -3 6
steff*|-6 -3 1 -2
steffi|-6 -3 1 -2
stehen auf|12 -2 -2 -1
stehst auf|-3 -5 -1 -1
stelle als|0 -15 14 8
stelle ist|14 -10 -6 -4
stellen in|-3 -3 -2 -1
stellenbesetzungsverfahren|9 -3 -1 -1
step|2 2 -1 6
steps|-8 16 -3 0
sterk*|9 -3 -1 -1
stess*|16 -5 0 -4
stesso|13 -3 1 -3
steue*|-7 -2 -2 0
steward|9 3 -4 -1
still|-29 16 3 3
still being|-5 9 -1 0
still free|-5 -1 -1 13
still have|-10 10 7 -1
still open|-7 -3 11 -2
still under|-5 11 -1 0
still very|-3 2 12 -1
stipe*|-10 -3 -3 8
stock*|-3 2 -7 -1
stopp*|16 -6 -4 -3
stopt|-1 -4 9 -1
store manager|11 -7 -4 -5
strai*|18 -3 -2 -1
straight|18 -3 -2 -1
stran*|15 -3 -2 -1
strat*|11 1 -3 -1
strau*|19 -6 -5 -1
strauss|15 -4 -5 -1
stree*|-5 1 -4 -3
street|-5 1 -4 -3
stren*|16 -5 -7 0
stret*|-5 9 -3 7
stretch|-5 9 -3 7
stron*|5 -12 2 4
strong|4 -14 3 5
strong candidates|-8 -1 -2 11
stude*|6 -10 2 -4
students|-7 -6 5 -1
studi|-1 -3 -2 9
studi*|-1 -8 -3 -1
studio|1 -4 -3 -4
study|-11 -7 -2 -2
stuff|14 -3 -3 -1
stund*|-7 -5 10 1
stunde|-4 -8 16 6
stunden|-6 6 -7 -4
stuur|-7 -2 -2 -3
su interes|10 -6 -3 -2
su linkedin|-5 -2 0 -2
su participacion|9 -5 -1 -1
su perfil|11 -4 -3 -2
su un|10 -1 -3 -1
sua candidatura|9 9 -3 -6
sua domanda|-13 11 -4 -3
sua opiniao|-7 -2 -2 -1
sua participacao|14 -3 -2 -2
sua richiesta|-6 -6 -1 -1
subje*|-16 -5 -6 21
subject|-11 -2 -4 22
subject to|-12 0 -3 23
submi*|-9 9 -6 -7
submit|-10 -10 0 -5
submitted|-17 16 -7 -3
submitted before|-2 -7 -1 -1
submitted to|-4 11 -2 -1
submitting|-13 12 -6 -5
submitting your|-8 12 -4 -2
succes|15 -9 -3 -5
succes met|-1 -9 -4 -2
succes verder|15 -3 -3 -3
success in|0 -3 -4 -4
successful|2 3 -7 9
successful and|-13 1 0 17
successful at|13 1 -2 -1
successfully|-15 19 -1 -2
successfully submitted|-9 16 -1 0
suces*|15 3 -4 -2
sucesso|15 3 -4 -2
such|-5 1 18 -2
such a|-5 2 9 -1
suchauftrag|-8 -4 -3 -2
suchauftrag andern|-4 -2 -2 -1
suche|-19 -3 -3 -2
suchen wir|3 -10 -6 -3
sucht|-12 -3 1 -2
suert*|11 -8 -7 -5
suerte|11 -8 -7 -5
suerte con|-8 -1 -1 -1
sugge*|-10 5 3 -2
suis|-8 0 9 -4
suit|-5 -4 28 -4
suit you|1 -2 11 -2
suita*|15 4 -4 1
suitable|17 3 -2 -1
suite|10 -8 2 -6
suite a|10 -11 18 -5
suits|-10 -1 6 -1
sulli*|-4 -3 10 -1
sullivan|-4 -3 10 -1
summe*|15 -7 5 -4
summer|15 -7 5 -4
summer internship|9 -3 0 0
summi*|-3 -7 -1 0
summit|-3 -7 -1 0
sunday midnight|-9 3 7 0
suo|4 5 -10 -8
suo nominativo|9 6 -3 -2
super|-1 -9 14 0
super*|7 -9 10 -1
superado|9 -2 -2 -1
superior|-3 -1 11 -1
supervisor|8 -17 16 -5
supplier|-5 -1 -2 -1
supply|-4 10 -2 -4
support worker|14 -4 1 0
suppr*|-5 -6 -2 -2
sur le|7 -9 8 -5
sur un|9 -2 -1 -1
surgery|-6 0 -2 -1
surve*|-13 2 3 -2
survey|-8 -3 -6 -4
surveyor|-4 -6 13 4
susan*|-1 9 -2 0
syste*|-5 4 -3 -5
system|-8 12 -6 -7
ta|-2 15 7 -4
ta candidature|-18 16 8 -2
table|-3 0 12 -4
tag frau|10 -7 -4 -2
tag herr|1 -1 12 -7
tage urlaub|-3 -3 -5 11
tagen|-25 10 -9 5
tagen geloscht|-8 -7 -2 -2
take anybody|10 -1 -2 -1
take part|-16 -2 0 0
take place|-5 2 16 0
take the|-11 1 -1 -2
take up|-2 9 -1 -1
take us|-5 9 -1 -1
take you|13 -6 -3 -3
take your|9 2 -1 0
takeh*|10 4 -1 -1
takehome|10 4 -1 -1
taken|6 -8 13 -8
taken the|10 -3 -1 -1
takin*|13 0 -4 -2
taking|13 0 -4 -2
taking it|10 -2 -1 0
taking the|11 -5 -2 -1
tal|1 -8 12 -2
talent pool|3 -10 -2 -1
talentos|12 -7 -2 -2
talk|3 -4 19 -3
talke*|9 -5 -7 17
talked|9 -5 -7 17
talked about|-3 -4 -4 18
talked it|13 -2 -3 -2
talking|7 2 2 0
talks|-8 -2 -1 -1
tambe*|12 -4 -2 -1
tambem|12 -4 -2 -1
tanto|-10 14 -4 -3
tardi*|-1 -4 9 -2
tardive|-1 -4 9 -2
tb|-6 -3 -4 -2
tb test|-6 -3 -4 -2
te avisaremos|-5 10 -2 -1
te desanimes|11 -6 -1 -1
te digo|-10 20 -5 -2
te escribo|-6 16 -2 -2
te gaan|15 -3 -5 -2
te ha|-4 -2 10 -1
te llamo|11 -7 1 -3
te mando|-11 -2 7 9
te va|-5 -3 12 -2
tea|-4 4 -5 15
teach*|-2 0 11 -1
teacher|-3 0 9 -1
team and|-1 -8 -1 -2
team at|-5 4 13 -2
team has|22 -9 -3 0
team member|2 -2 -9 7
team of|13 -3 -1 -2
team will|-13 15 0 0
teaml*|-6 -5 16 -4
teams|-21 -9 41 -4
teams with|-4 -2 11 -2
teams*|-5 -2 10 -1
techn*|1 -5 16 -2
technical|-4 3 20 1
technician|7 6 3 -4
technique|-2 -8 9 -1
tecnico superior|-2 -3 9 -1
teil|-8 -2 9 -3
teile*|-4 9 -5 3
teilen|-4 9 -5 3
teilnehmen|-5 -3 13 -1
teilz*|-9 0 -3 -3
teilzeit|-9 0 -3 -3
telef*|-13 8 12 5
telefon|-5 12 3 -1
telefone|-6 10 -2 -1
telefonisch|-6 -12 9 7
telefonischen|-5 9 -2 0
telefonischen nachfragen|-5 9 -2 0
telefoon|-6 3 -3 13
telephonique|-4 -2 15 -2
telet*|-6 -6 -2 11
teletravail|-11 -6 -6 17
teleu*|9 -3 -2 -1
tell me|-9 -3 10 9
tempo|12 -1 -3 7
tempo determinato|-2 -2 -2 11
temporarily|-10 13 0 0
temps|3 3 -7 12
ten|-1 3 12 -9
ten minutes|-6 -4 14 -2
tenan*|-4 -2 -1 -2
tenemos tu|-8 16 -4 -1
tengo presente|10 -3 -4 -1
tenha|-6 -2 -1 -1
tenha sido|-6 -2 -1 -1
tenta*|-12 -2 -2 6
tentar|-9 -1 -1 -1
tentar novamente|-6 -1 -1 -1
teo|-3 9 -2 -1
ter vindo|9 -3 -2 -1
terca|-1 -4 13 -2
term|12 -4 0 2
termi*|-5 -7 12 -2
termin|-22 -9 30 7
termin fur|-8 -3 13 -1
terra|0 -4 10 -3
terra il|-11 -1 13 0
terra*|10 -9 -5 -2
terri*|1 11 7 -5
terug|-4 10 -2 -1
tes|-7 -3 15 -2
test|3 -7 24 -4
test and|-6 1 9 -1
test dauert|-3 -3 10 0
test technique|-3 -3 11 -1
teste|23 -3 -7 -4
teste*|-6 -4 24 -2
testergebnis|-2 -3 13 0
testergebnis konnen|-4 -3 13 0
testes e|-5 -4 9 -1
tests|10 7 1 -3
tests and|-9 -2 14 0
teu|0 -6 -3 -1
text|-1 10 1 -3
text you|-3 11 -3 -1
texte*|-10 3 5 -1
thanks regards|9 -2 -1 0
that after|9 -2 -1 0
that changes|13 -5 -2 -1
that doesnt|3 -1 -2 9
that match|15 -5 -1 -1
that on|9 0 -1 0
that period|-8 -1 -1 0
that s|2 2 3 7
that they|17 -7 -5 3
that yours|-15 -1 -2 -1
the ad|-1 -1 12 -2
the analyst|-4 -2 -2 -1
the assistant|11 -4 -1 -1
the associate|-8 -2 2 -1
the best|9 -3 1 -3
the board|14 7 -7 -3
the bus|-10 -5 24 -3
the candidate|17 -3 -2 -1
the casting|-6 -3 -2 -1
the certificate|-4 -3 -3 -1
the chance|-2 -3 -3 -1
the children|11 -2 -2 -1
the client|17 -7 -3 -4
the closing|-9 16 -3 -1
the company|5 1 -1 5
the contract|-7 -1 -2 14
the course|-8 -1 0 0
the criteria|-20 -1 -1 -1
the customer|10 -2 -1 0
the data|-6 0 -3 -2
the date|10 -2 -1 0
the day|-7 -3 18 -1
the deadline|-12 5 18 -1
the decision|18 -6 -3 -4
the department|8 -9 -3 -2
the director|15 -2 0 -2
the doctoral|-11 0 0 -1
the editors|-6 -1 -1 -1
the elm|-2 -6 -1 0
the employer|6 18 -2 -4
the end|4 5 -10 3
the engineering|-6 -4 -3 -1
the essential|10 -2 -1 0
the festival|11 -1 -1 -1
the firm|14 -4 -2 -2
the first|0 -9 -11 17
the full|-9 -3 4 -1
the group|5 -2 7 -1
the hiring|2 22 -4 -5
the home|12 -4 -5 -1
the initial|-11 6 0 0
the interest|12 -5 -1 0
the interview|6 -6 15 -2
the job|4 4 -10 16
the landlord|-15 -1 -1 -1
the last|10 -3 -4 -2
the licence|17 -5 -2 -1
the link|-12 -4 12 -2
the list|10 0 -4 -2
the medical|15 -5 -3 -3
the membership|-6 -1 -1 -1
the middle|-9 7 -2 -1
the month|-12 6 -1 9
the new|-1 15 -5 -3
the news|9 -1 -2 -1
the offer|-8 -4 -6 25
the online|-6 11 0 -2
the others|0 10 -3 -1
the outcome|-4 17 -10 -3
the panel|4 -1 10 0
the partners|6 6 -2 -1
the person|1 -6 -3 13
the phone|6 -13 14 4
the position|8 2 -2 5
the post|19 -3 -5 9
the project|10 -3 -3 -2
the property|-10 1 -1 -2
the public|-8 1 -2 -2
the recruiter|14 2 -4 -2
the reel|11 -3 -2 -1
the rejection|-4 -1 -4 -1
the required|11 -2 -2 -1
the right|10 -7 -8 -3
the role|11 6 -5 -2
the room|-24 -2 -4 3
the salary|-4 -2 -1 13
the sales|4 0 10 -1
the same|-3 -4 19 2
the school|2 9 -2 -1
the search|16 1 -2 -1
the second|-4 18 -1 -4
the selection|-5 11 -4 -2
the shift|-7 -2 -2 -1
the shortlisting|8 5 -2 -1
the show|-14 -3 -1 -1
the slot|-4 -4 19 -1
the standard|-7 -5 -4 -2
the status|-4 13 -5 -3
the system|-5 -6 -4 -2
the takehome|11 -1 -3 0
the technical|-4 2 11 -1
the terms|-5 -1 -1 9
the test|3 1 6 -1
the time|10 -4 -3 -1
the trial|19 -2 -3 -3
the trust|9 -4 -1 0
the vacancy|15 0 -4 -2
the video|4 3 6 -3
the voice|-8 -1 -1 -1
the waiting|-6 -2 -1 -1
the waitlist|-5 -2 -4 -2
the website|-11 3 -2 -2
the week|-23 20 -6 8
the written|-1 -3 10 0
theater de|-6 -1 -1 -1
their|-4 1 -5 -5
their hiring|9 -3 -1 0
them i|-6 12 0 -2
them on|-4 14 -3 -1
thema|-13 0 11 -2
then|-6 11 3 -2
then we|-11 5 3 -1
theo|6 -2 -9 -6
thera*|-3 9 -1 0
there|9 1 0 -3
there isnt|-6 10 -1 0
there may|-6 12 0 0
there s|4 12 -5 -5
there was|13 -5 -2 -2
there were|12 -8 -4 4
there*|16 -6 -3 -2
therefore|16 -6 -2 -4
therefore unable|-7 -2 -1 0
these next|-5 12 -1 -1
they|15 -8 -9 -4
they have|19 -4 -2 -1
they re|11 -13 -7 -3
they ve|26 -5 -4 -2
they want|-6 -2 -3 -1
they went|-6 -1 -3 -2
they were|5 -9 -4 3
they will|3 7 -1 0
they wont|6 6 -1 -1
thing|19 -13 7 -3
thing*|1 8 1 1
things|1 8 1 1
think it|13 -3 -4 5
think of|-4 9 -2 -1
think that|-6 -2 -1 -1
think*|-5 -1 -3 -1
thinking|-6 -1 -3 -1
this alert|-8 -4 -2 -1
this confirms|-13 11 -2 0
this inbox|-5 13 -2 -1
this job|14 -1 -3 5
this notice|14 -10 6 0
this occasion|10 -5 -7 -4
this offer|-7 -1 -3 21
this office|8 4 -2 -1
this one|22 -4 -5 -3
this position|11 -5 -3 -2
this post|21 -7 -3 -3
this project|-3 -3 -3 -3
this requisition|14 -5 -1 -1
this role|20 -14 -4 -2
this round|-31 -3 -3 -1
this season|-4 -3 -2 -1
this stage|9 4 -4 -1
this time|13 -10 -7 -5
this was|-4 -6 -5 -1
this we|15 -2 -4 0
this week|-16 -5 1 -7
this year|8 -6 -9 -6
tho|12 -2 -4 -1
those selected|-10 1 -1 0
thoug*|18 -3 -8 -4
though|13 -3 -3 -1
thought|14 -8 -5 -4
three candidates|-10 -2 -2 -1
three people|-11 9 -3 -1
three weeks|-1 9 -2 -2
thril*|-8 -3 -2 15
thrilled|-8 -3 -2 15
thrilled to|-8 -3 -2 15
throu*|1 4 3 1
through|2 1 4 2
through to|1 -5 10 -1
through your|9 -5 7 3
throw|-4 9 -1 -1
thurs|-17 -7 26 -3
thurs*|-11 -17 19 -3
thursday|-11 -17 19 -3
thursday at|-12 -4 16 -1
thx|14 -7 -6 -4
thx for|18 -6 -4 -3
ti chiamo|20 -7 -6 -3
ti va|-9 -3 12 -2
ticke*|5 4 -9 -1
tide|-9 -1 8 0
tiemp*|4 10 -3 -2
tiempo|4 10 -3 -2
tiene*|-3 -7 4 -3
tienes|-5 -5 4 -3
tig|-10 -5 -2 -1
tijd|-1 -1 10 -1
till|0 24 -6 0
tim|-3 -7 -10 12
time before|-5 -1 11 -1
time but|-3 -3 -3 -2
time for|-2 -3 13 -1
time from|-4 15 -2 -1
time here|-9 -4 22 -1
time on|9 -3 2 -1
time we|15 -7 2 -1
times|-23 -1 20 -4
times more|-7 -1 -1 0
tipps|-1 -4 -2 -2
tips|-10 -3 1 17
titolo|9 -6 -2 -2
titre|-2 -5 -2 -1
titulo|0 3 6 2
titulo de|1 -4 9 -1
tiver|-4 14 1 -2
to accept|-17 -2 -3 12
to all|-2 12 -1 -1
to approve|-12 -1 -1 0
to attend|-10 -6 12 -2
to be|-1 0 -6 -4
to cancel|5 -3 8 -1
to come|0 -4 19 -4
to confirm|-15 1 7 -4
to consider|10 -10 3 -5
to contact|-3 12 -1 -1
to continue|10 -3 10 -2
to decide|-2 10 -2 -1
to disappoint|-4 -2 -1 9
to everybody|-14 18 -2 -1
to extend|12 -6 1 11
to fund|-7 -1 -1 -1
to get|-6 18 -8 -4
to give|7 3 2 -3
to go|-1 -9 -10 11
to hearing|-7 -2 -2 0
to hold|5 -2 9 0
to interview|12 -4 6 -2
to invite|-7 -6 21 0
to it|14 -3 -1 -1
to keep|-2 0 -3 -5
to know|2 -2 -8 -5
to let|9 8 -7 3
to make|13 6 -4 -2
to me|3 -2 -4 10
to meet|-2 13 2 1
to no|9 -1 -2 0
to not|18 -6 -1 -1
to notify|2 7 2 0
to offer|-4 -9 -5 19
to open|-6 -3 -2 -1
to proceed|15 -6 -4 -3
to progress|12 -3 -3 -1
to reading|-9 14 -1 -1
to respond|-12 6 -2 -1
to set|-8 0 15 -2
to share|10 -2 -2 3
to shortlist|10 13 -3 -1
to show|-6 -4 -4 -3
to so|-11 10 0 0
to speak|2 -4 9 -2
to stop|10 -6 0 -1
to support|-10 1 -1 -1
to take|9 -5 -9 -2
to thank|11 -3 -2 0
to trials|-6 -2 -1 -1
to turn|-15 9 -2 -1
to verify|-4 -2 -2 -1
to what|11 -1 -1 0
to withdraw|9 -3 -2 -2
to work|3 -5 -11 4
to you|-2 9 0 7
to your|4 -9 -7 2
tobi|-8 3 -2 9
tobia*|-2 10 -2 -1
tobias|-2 10 -2 -1
toch|19 -7 7 -5
toch niet|-7 -2 13 -2
toddl*|-2 -1 -2 10
toddlers|-3 -1 -1 10
todos|1 12 -4 -3
todos los|-5 12 -1 -1
toege*|-9 -1 3 -2
toegewezen|-11 -2 -1 -1
told|4 2 -7 10
tom|-5 11 -2 -6
tomad*|-5 10 1 -1
tomado|-5 10 1 -1
tomado ninguna|-6 11 -1 -1
tomor*|-16 -12 29 2
tomorrow|-16 -12 29 2
tomorrow at|-5 -2 11 -1
tomorrow s|-1 -1 9 -1
ton|15 -2 1 4
tonig*|-7 -4 -5 12
tonight|-7 -4 -5 12
took|4 -8 -2 12
tools uk|-1 -4 -3 -2
top je|-3 9 -1 0
top of|-11 9 -1 -1
topa|-8 -6 -4 9
tor|-4 -2 12 -1
tot|-3 -2 -2 -2
tot de|-3 -4 -2 -1
total*|-8 10 -1 -1
touch|-4 23 -7 -5
tough|10 -3 -3 -2
toujo*|-7 9 4 -1
toujours|-7 9 4 -1
tour|3 -4 11 -1
tout|-6 16 -8 9
tra|9 -9 -4 -2
trac|11 -4 -1 -1
track your|-2 12 -2 -1
trage*|-3 12 1 -3
tragerin|-7 10 -1 -1
trainee|5 4 13 -2
traineeplatze|12 -2 -3 -1
training contract|10 0 0 0
trains|-14 6 2 -1
trait*|-4 9 -2 -1
tran|-7 -5 4 -2
tranq*|-6 11 -2 0
tranquilo|-6 11 -2 0
transcript|-7 -2 -2 -1
transcripts|2 11 -1 0
transmettre|-3 -3 -3 -1
transmis au|-6 10 -1 -1
transmise|-10 15 -1 -1
transmise a|-9 13 -1 -1
tras|3 -9 -7 1
travelling|-9 -4 10 -1
traze*|-6 -2 10 -1
trazer|-6 -2 10 -1
treas*|14 -4 -3 -2
treffen|-5 7 6 6
trego*|-4 -4 -1 -2
tregor|-4 -4 -1 -2
tres vite|-9 5 -2 -1
trevo*|-3 11 -3 -1
trevor|-3 11 -3 -1
trial|11 -3 20 -4
trial shift|0 3 12 -3
trial*|-6 -2 -1 -1
trials|-6 -2 -1 -1
tried|-4 -4 -4 -1
trois chenes|-4 9 -2 -1
trois*|10 -1 -1 -1
trotz*|22 -10 -7 -6
trotzdem|22 -10 -7 -6
trotzdem alles|-7 -1 -2 -1
trotzdem danke|21 -4 -5 -5
troub*|-3 1 11 -1
trouble|0 2 12 -1
trouv*|8 -7 -7 12
trouverez|-5 -2 -1 9
trova*|10 -5 -5 -5
trovato|10 -3 -5 -4
trust|12 -6 4 -1
try|21 -13 -5 -5
try again|11 -2 -4 -1
try us|14 -7 -2 -1
tu cv|9 21 -8 -7
tu hoja|-6 -1 -1 -1
tu opinion|-4 -3 -1 -1
tu perfil|-8 11 1 -6
tu postulacion|-3 9 -1 -1
tu proceso|-8 -4 13 -3
tu veux|11 -3 -3 -2
tu videoentrevista|9 -1 -2 -1
tua|-1 19 -3 -6
tua candidatura|-1 16 -8 -4
tue|-5 -3 14 -1
tues|-11 -2 18 3
tuesd*|-6 -2 12 -3
tuesday|-9 -4 10 -5
tun|-3 -4 -1 -1
tuo|-5 -15 5 7
turne*|-19 6 -9 7
turned|-19 6 -9 7
turned down|-8 2 -6 9
turno|-8 -11 -3 7
tusse*|-9 12 5 -1
tut|11 -2 -2 -1
tvl|-4 12 -2 -1
two and|-3 11 -3 -1
two reviewers|10 -1 -1 -1
two weeks|-7 12 -2 -1
two years|1 -6 -3 -3
twoli*|-8 -1 -2 -1
typin*|0 -2 9 0
typing|0 -2 9 0
u behaalde|11 -6 -1 -1
u niet|21 -2 -4 -2
uber die|-9 -2 6 -5
uber unser|-6 -3 -3 -1
uberb*|-7 -1 -1 -1
uberm*|-5 16 -3 -1
ubermittelt|-10 18 -2 -1
ubern*|-6 3 -3 -4
ubernimmt zum|-5 -2 -1 -1
ubert*|10 -3 -3 -2
ubertragen|10 -3 -3 -2
uberz*|6 -6 10 -3
uberzeugen|11 -1 -4 -1
uberzeugt|-5 -5 14 -2
ubrig*|-6 0 -4 1
ubrigen|-6 0 -4 1
ufficio personale|-9 11 -2 -1
uhr|-8 -3 22 -3
uhr auf|-4 -2 10 -2
uhr bei|-6 2 10 -2
uhr zu|-5 -7 15 -2
uhr zum|-8 -3 15 -1
uhr zuruck|-8 16 -2 -1
uhrze*|-4 3 10 -2
uhrzeit|-4 3 10 -2
uit|-3 -11 15 -6
uit voor|2 -6 14 -2
uitei*|16 -4 -4 -3
uiteindelijk|16 -4 -4 -3
uiter*|-9 14 -2 0
uiterlijk|-6 9 -1 0
uitgenodigd voor|0 -4 9 -1
uitno*|9 10 2 -4
uitnodigen|9 11 -5 -3
uitsc*|-5 -3 -1 -1
uitschrijven|-5 -3 -1 -1
uitze*|-9 -2 4 -2
uitzendgroep|-4 -5 -2 -1
ultim*|0 -10 7 1
ultima|-2 -2 10 -2
ultimo|-5 -7 -3 3
um|-3 -6 14 -3
um cliente|-4 -4 -3 -2
um die|14 -4 -5 -1
um etwas|-17 10 -1 -1
um verstandnis|0 11 -3 -2
uma|11 -4 10 -7
uma entrevista|-9 0 13 -2
uma pessoa|11 4 -5 -4
uma vaga|-6 -3 -3 -1
umfra*|-3 -3 -3 -1
umfrage|-3 -3 -3 -1
un abrazo|12 -5 -2 -2
un altra|7 -9 -13 -7
un altro|5 -12 5 -7
un autre|-3 -4 -4 -4
un chico|10 -2 -4 -1
un cliente|-5 -4 -1 -1
un colloquio|-11 6 8 0
un d|9 -1 -2 -1
un entretien|-10 2 16 -3
un equipo|-7 10 -1 -1
un premier|-10 3 2 -1
un processus|-5 -1 -2 -1
un test|-7 -5 20 -1
una entrevista|-3 -3 11 -1
una persona|21 -9 -5 -1
una respuesta|-4 9 -1 -1
unani*|1 -4 -4 16
unanimous|-3 -3 -3 16
unas|-8 9 -1 4
und alle|-8 -3 -1 0
und alles|10 -4 -1 -1
und bestatigen|-8 9 0 0
und bitten|-9 -2 -5 -1
und brauchen|9 -2 -2 -1
und das|4 1 -6 9
und die|9 -13 12 -3
und du|-5 -5 -1 0
und eine|-7 -4 -2 -2
und ihr|-7 10 -2 -1
und kandidaten|9 -2 -3 -1
und kann|13 -7 5 -1
und kollegen|-9 3 -1 -1
und konnen|-2 -4 -2 -1
und melden|-3 10 -3 -1
und nehmen|-3 -2 9 -1
und wir|11 -11 0 -3
und wird|3 9 -6 -2
und wurde|-7 4 9 -2
under|-3 10 -5 -3
under consideration|5 9 -3 -1
under review|-24 29 -1 0
under the|-7 3 -5 -1
under*|-11 3 -2 -1
understand|-17 3 1 -5
understand that|-10 -3 -1 -1
une personne|9 -1 -3 -1
une reponse|-12 14 -2 -1
unfortunately cant|3 9 -4 -1
unfortunately i|-18 5 17 1
unfortunately the|-16 -4 9 2
unfortunately we|1 -9 0 -3
ungut|18 -10 -2 -1
union|-2 -1 -4 -2
universidade|-7 -3 -2 9
universita|0 -4 -2 9
universita degli|-1 -3 -2 9
uns bei|-8 12 -2 -1
uns die|13 -4 -2 -1
uns eingegangen|-6 11 -2 -1
uns erhalten|-7 -2 -1 -1
uns gegen|18 -3 -4 -3
uns ihnen|-7 -1 -2 18
uns ihre|-7 -6 4 -1
uns im|7 -1 5 0
uns nicht|10 -7 -1 -1
uns nur|9 -2 -1 -1
uns sehr|9 -3 -2 5
uns sie|-4 -4 11 -2
uns so|-4 10 -2 -1
uns sobald|-5 -4 -1 -1
uns uberzeugt|-11 -2 17 -1
unser|-4 -6 17 -1
unser gesprach|-6 -3 14 -2
unser portal|-6 -3 -3 -1
unser programm|-8 -1 -1 -1
unsere entscheidung|-2 -9 0 -1
unserer|3 -4 -6 -7
unserer entlastung|16 -4 -1 -1
unsub*|-15 -11 -4 0
unsubscribe|-15 -11 -4 0
unsuccessful as|-8 -4 -2 -2
unsuccessful for|-4 -3 -2 -1
unsuccessful on|-1 11 -2 -1
unsuccessful we|-6 -3 -1 -1
unter der|-4 7 8 -1
unterlagen konnen|-5 -3 -1 0
unterlagen liegen|-6 12 -1 -1
unterlagen nicht|-2 10 -2 -1
unterlagen sind|-8 11 -3 -1
unterschreiben|-6 11 -2 4
until it|-3 -4 -6 -1
until the|-12 16 -7 15
until then|-8 9 -2 -1
unver*|-10 6 -2 -1
up a|-6 1 10 -2
up for|11 6 -5 -2
up in|0 -11 4 -3
up to|-7 13 -1 3
upcom*|9 -5 0 0
upcoming|9 -5 0 0
updated|4 -15 -1 -4
updated cv|-14 -6 2 -2
updated resume|-7 -4 -1 0
updated your|13 -4 -1 -1
upfro*|-9 2 -1 -1
upfront|-9 2 -1 -1
uploa*|-12 -3 -9 1
upload|-13 -2 -6 2
ur|30 -6 -3 -2
uren|15 -4 -1 -2
urlau*|-22 9 -10 17
urlaub|-10 8 -6 10
urlaubsbedingt|-6 -1 -1 -2
us about|-10 -3 3 -3
us after|-5 11 -1 0
us again|17 -8 -2 0
us in|-4 9 -1 0
us know|-24 -9 11 9
us now|9 -2 -2 0
us the|-5 -5 -6 -2
us through|-12 -1 -2 -1
us will|-8 1 -1 -2
us within|-10 17 -1 1
us your|-13 7 0 -2
used to|11 -2 -2 -1
using|-7 -2 -2 -2
usted|10 3 -1 1
utent*|-4 9 -2 -1
utente|-4 9 -2 -1
utrec*|-10 -3 2 -2
utrecht|-10 -3 2 -2
uur|-20 -10 26 5
uur op|-7 -2 13 -1
uw|9 2 -13 -10
uw aanvraag|-8 -1 -1 0
uw kandidatuur|1 9 -2 -2
uw sollicitatie|4 11 -5 -2
ux|13 -6 -5 6
ux designer|14 -6 -4 1
va|-8 8 28 -8
va a|11 -3 -4 -1
va bene|-10 -3 16 -1
va bien|-6 -2 12 -1
vacan*|10 0 -3 -3
vacancies|11 -8 -2 -2
vacancy|10 8 -3 -4
vacant|-3 -5 -1 -2
vacante|18 -14 5 -2
vacante de|11 -4 -2 -1
vacature|20 8 -8 -5
vacature voor|12 -4 -1 -1
vacatures|-4 -1 -5 -3
vaga|9 4 -7 -7
vaga de|14 -1 -11 -8
vagas|0 -5 -3 -5
vai|7 -5 -1 11
vakan*|-5 9 -8 3
vakantie|-8 13 -2 -1
vakanz|11 -3 -1 -1
vakanzen|-7 -3 -1 0
vale|2 15 -10 2
valid|-9 8 -3 -2
valid*|-22 17 -5 1
valida|-11 16 -2 0
valor*|13 5 -7 -2
value your|-3 -1 -1 9
value*|-13 4 14 -3
values|-8 5 15 -2
values in|-6 9 -1 -1
valut*|-10 6 -5 -6
valutato|-5 -1 -1 -2
vamos|23 -11 -7 -3
vamos a|9 -10 -4 -2
van de|-4 10 -5 7
van een|-5 -5 3 -2
van je|-8 -4 0 2
van ons|-6 14 -2 -4
van rooij|-3 10 -2 -1
vanes*|13 2 -4 -3
vanessa|13 2 -4 -3
vanoc*|9 -3 -1 -1
vanochtend|9 -3 -1 -1
vanto*|-5 -2 -3 -1
vantor|-5 -2 -3 -1
vast|-4 -3 -3 13
vc|-5 -7 5 -2
ve already|-7 -8 -2 -1
ve applied|-4 10 0 0
ve been|-12 -7 16 4
ve decided|6 -10 -8 -3
ve done|0 -4 13 -2
ve filled|13 -3 -2 -1
ve got|-2 10 -3 5
ve had|14 3 3 -4
ve hired|-7 -2 -2 -2
ve invited|11 -1 -2 -1
ve not|13 0 1 -1
ve now|11 -3 -1 -1
ve offered|-9 -1 -2 -2
ve put|9 -1 -2 0
ve questions|-3 0 -3 10
ve said|13 -3 -2 -1
ve sent|-3 -2 -3 -1
ve withdrawn|-6 9 -3 -1
veder*|-5 -1 12 -2
vedere|-6 -1 12 -1
veel|14 -14 -8 -4
veel plezier|2 -5 -4 -3
veel succes|11 -10 -4 -2
vehicule|-4 -3 -2 9
veja|3 -10 -4 -2
vendr*|-7 -4 12 1
vendredi|-7 -4 12 1
vener*|-11 -10 24 -4
venerdi|-11 -10 24 -4
venir|-3 -5 12 -2
venir*|-8 -5 11 -2
venire|-5 -3 12 -1
ventu*|-5 -2 -4 -1
venue|-11 -5 13 -3
ver|5 11 -8 -3
vera|9 -3 1 -2
veran*|10 -14 -4 -2
verano|9 -4 -1 -1
verarbeitet|-8 3 -3 -2
verbi*|-5 11 -1 -2
verde*|19 -2 0 -5
verder|19 -3 1 -5
verder met|10 -2 -3 -1
verdere|9 -2 -1 -1
verfa*|2 14 -3 -4
verfahren|8 13 -8 -6
verfahren ausgeschlossen|-6 12 -1 0
verfahrens|-1 9 1 -2
verfahrens werden|-5 9 -1 0
verfu*|-5 -8 -4 -3
verfugbar|-14 -3 -3 -2
verge*|14 -8 -1 -8
vergeben|12 -18 3 -10
vergeet|-3 11 -1 0
vergeet niet|-3 11 -1 0
vergl*|12 -3 -2 -1
vergo*|9 -8 -3 6
verha*|-4 2 -5 -2
verhi*|-7 -4 19 -3
verhindert|-5 -3 14 -2
verif*|-14 -17 0 -3
verified|-3 -8 -1 0
verify|-6 -2 -2 -2
verify your|-6 -2 -2 -2
verka*|13 -3 1 -3
verke*|-6 10 -2 -1
verkl*|-3 -4 -3 -3
verklaring|-3 -4 -3 -3
verlangert|-2 -5 -2 0
verloopt|-10 -8 10 -1
verloopt over|-7 -7 4 -1
vermi*|-10 7 -2 -2
verof*|-4 -2 -2 -1
verpl*|-15 5 0 -2
verra|-17 21 9 -2
vers|-5 22 -5 -5
vers vous|-16 23 -4 -2
versa*|2 -4 -2 9
versand|-3 -2 -1 10
versc*|-4 -1 11 -3
verschieben|-6 -3 17 -3
versenden|-10 6 -1 0
versenden wir|-10 6 -1 0
versp*|-11 6 -2 -1
versprechen|-12 2 -1 -1
verstandnis|5 13 -9 -3
verstandnis dass|-3 10 -3 -2
verstuurd|-7 18 -3 -1
verte|-5 -5 3 -3
vertr*|1 -2 -5 10
vertrag|-19 -5 -9 42
vertraging|-8 14 -2 -1
vertrauen|10 -2 -2 -1
verwa*|-4 14 2 -2
verwachten|-4 11 -3 -1
verwijder|-5 -2 -2 -1
very high|-7 -3 0 0
very keen|-1 0 10 -1
verze*|-2 -3 10 -4
verzetten|-3 -2 10 -2
verzo*|-10 7 -4 6
verzogert|-14 5 -4 11
verzogert sich|-8 15 -2 -1
verzogerungen|-8 11 -1 -1
verzogerungen kommen|-8 11 -1 -1
vets|-5 11 -2 -1
veuil*|0 9 -2 -2
veuillez|0 9 -2 -2
veut|-8 3 -5 16
veux|12 -5 -3 -2
vez|25 -13 -2 -9
vg|10 -5 -5 -3
vi|-5 -7 1 -4
vi ringrazio|-5 -1 -5 -1
via onze|-6 -2 -2 -1
viaja*|-9 14 -2 -1
viajando|-9 14 -2 -1
viajando e|-9 14 -2 -1
vice|-4 -2 -4 0
vicen*|11 -5 -5 -1
vicin*|11 -4 -1 -1
vicino|11 -4 -1 -1
vicino a|10 -3 -1 -1
video|-4 7 26 -8
video interview|2 -2 14 -1
video*|-1 -2 16 -3
videoentrevista|9 -1 -2 -1
videointerview|-3 -3 9 -1
viel|3 -4 -3 -6
viel gluck|-6 -1 -2 -2
viele|10 -2 0 2
vielen dank|0 1 -4 -6
viell*|4 -5 -5 -3
vielleicht|4 -5 -5 -3
viens|2 -7 16 -4
view|-3 -2 -9 -7
view all|-4 -2 -2 -1
view on|-5 -8 -2 -1
viewe*|-19 11 -6 -4
viewed|-19 12 -5 -4
viewed your|-13 2 -3 -3
viewi*|-13 0 0 0
viewing|-13 0 0 0
vigen*|-12 9 7 -1
vigente|-15 10 8 -1
vikra*|-1 -4 -3 -2
vikram|-1 -4 -3 -2
vimos|4 -13 0 -4
vindo|9 -3 -2 -1
virtu*|0 -13 17 -3
virtual|-1 -9 10 -2
visa|-13 -6 5 -2
visible to|10 -3 -1 -1
visio|-9 -4 17 -1
visionato|9 -2 -1 -1
visita|-10 -2 -2 -3
vite|-13 4 -3 6
viu|11 0 -3 -2
viva|0 -10 -2 -1
voce|-5 -11 -2 1
voce avancou|-9 -6 19 -2
voce participou|-7 -2 -2 -1
voce se|-10 14 -1 -1
voeux|-5 -3 -1 0
vogt|11 -4 -3 -3
voice|-6 -2 -2 -1
voice*|-4 -4 9 -1
voicemail|-4 -4 9 -1
voici|-6 -3 11 -2
vol|20 -10 0 -6
voldo*|-4 14 -2 -1
voldoet|-4 11 -2 -1
volge*|4 10 3 -2
volgend|20 -7 -7 -4
volgend jaar|11 -5 -4 -3
volgende|-9 14 14 -6
volgende week|-4 18 -5 -3
volgt|-9 2 8 -1
voll|-9 -1 -6 -3
volum*|0 15 -5 -2
volume|0 12 -2 -2
volun*|11 4 -5 -2
volunteer|11 2 -3 -2
vom|25 -3 -5 -6
von dir|-15 -1 -2 5
von ihnen|-10 -3 -1 -3
von mir|-8 -5 -4 11
von telefonischen|-5 9 -2 0
von uns|-6 12 1 -3
von weiteren|9 -4 -1 -1
vonde*|9 -6 -3 -2
vonden|9 -6 -3 -2
vonden je|10 -5 -2 -1
voor de|16 -2 -3 1
voor een|8 -11 4 -6
voor het|5 -10 20 -8
voor je|10 -14 9 -5
voor onze|1 -3 11 -2
voor vrijdag|-7 -5 11 2
voors*|-2 -4 0 13
voorstel|-5 -3 1 13
vor|-12 -9 2 -4
vorau*|9 0 3 -5
voraussetzung|10 -6 0 -1
vorbe*|3 -1 6 9
vorgang|-5 -2 -2 0
vorhe*|-13 12 9 -1
vorher|-13 12 9 -1
vorla*|-8 -1 -1 0
vorliegen|-5 13 -2 0
vorme*|13 -5 -2 -1
vorst*|6 7 -1 -9
vorstellungsgesprach|-3 -5 10 -5
vos|5 -8 -3 -3
vos coordonnees|14 -6 -3 -2
voss|-18 16 1 4
voted|16 -6 -6 12
votre|0 0 -4 -6
votre compte|-6 -4 -1 -1
votre cv|9 8 -5 -4
votre demande|-9 -1 -5 -5
votre dossier|-4 0 -7 -5
votre manuscrit|-6 -1 -1 -1
votre recherche|-3 -3 -2 -1
votre rendezvous|-6 -4 0 -4
votre reponse|-8 -2 -1 15
votre retour|-7 -2 1 -1
vou|-10 18 -3 -2
vouch*|-5 -1 -1 -2
vous attendent|-6 -2 -1 -1
vous avez|2 -5 -5 -6
vous etes|-7 -10 5 5
vous informer|-1 -10 -4 3
vous informons|13 -3 -1 -1
vous nous|9 -2 -1 -1
vous propose|-4 -1 9 -1
vous proposer|1 -6 -5 15
vous proposons|-5 -1 11 -1
vous recevrez|-3 9 -1 -1
vous remercions|12 -5 -3 -2
vous restez|-9 9 -1 -1
vous si|-5 10 -1 -1
vous souhaitons|9 -9 -3 -2
vous trouverez|-5 -2 -1 9
vragen wij|-3 -3 -4 -1
vragenlijst|-4 -3 -3 -1
vrien*|5 11 -4 -6
vriendelijke groet|10 -2 -6 -3
vrij|11 -5 -1 -1
vrouw|9 -4 -1 -1
vu|-2 -3 -4 13
w the|-3 11 -2 -1
waaro*|2 -6 -4 -3
waarom|-5 -2 -1 -1
wachs*|-5 -2 -1 -1
wachsen|-5 -2 -1 -1
wacht*|-3 -11 -4 -1
wachter|-2 -6 -1 -1
wahl|5 4 -4 6
wahre*|-5 -2 -3 -1
wahrend|-5 -2 -3 -1
wahrend der|-5 -2 -3 -1
wait|-8 15 -7 5
waiti*|-25 18 -6 -3
waiting|-25 18 -6 -3
waiting for|-12 11 -1 -1
waiting list|-10 2 -1 -1
waitl*|-5 -2 -4 -2
waitlist|-5 -2 -4 -2
walk|-13 -3 14 -1
walk round|-4 -2 10 0
want|-1 2 1 8
want it|-13 -5 -4 33
want to|-2 7 10 -2
want you|-2 2 5 6
wante*|18 -2 -5 -2
wanted|18 -2 -5 -2
wanted to|13 -2 -4 -2
wanti*|-5 -3 -2 -1
wanting|-5 -3 -2 -1
wanting to|-5 -3 -2 -1
wants|-13 12 12 -2
wants to|-11 13 12 -2
war|15 -6 -3 2
ward|16 -4 0 0
ware|-16 4 -6 12
ware der|-5 -2 -1 15
warst|22 -8 -8 -5
warte*|-4 1 -6 -5
warteliste|-15 4 -3 -2
warten|9 -2 -2 -2
was a|9 -7 -6 -1
was dat|9 -3 -2 -1
was declined|-4 -4 -4 -3
was fierce|-9 -1 0 0
was filled|11 -4 -1 -1
was good|10 -1 -3 -1
was not|6 -14 -6 -2
was one|10 -5 -6 -2
was received|8 4 -2 -1
was super|13 -2 -3 -1
was the|9 -1 -1 -1
was unanimous|-3 -3 -3 16
was very|-8 -2 -1 -1
wasnt|-13 -5 -1 -5
watched|16 -3 -4 -1
water|-3 -2 -3 -2
way|5 14 -10 -2
way or|-9 4 -2 0
we appreciate|10 5 -4 -2
we bellen|-9 9 0 -1
we bewaren|12 -4 -2 -1
we bieden|-4 -1 -3 9
we can|-9 -8 9 5
we cant|-10 -10 -2 1
we could|-5 -4 -4 3
we couldnt|-18 -6 -6 5
we d|-4 -7 10 3
we decide|-7 -2 14 -1
we decided|11 -6 -1 -1
we did|12 -1 -1 -3
we dont|14 4 -3 1
we encourage|12 -4 -1 0
we ended|12 -2 -2 -1
we felt|10 -2 -2 -2
we found|2 -4 -4 -3
we gaan|18 -8 -2 -2
we gave|10 -2 -1 -1
we get|-1 11 -3 -1
we havent|-13 18 -5 -3
we hebben|20 -1 -9 -5
we hired|23 -7 -4 -3
we hope|-11 2 -8 -6
we know|16 1 -5 -1
we liked|-9 -2 19 -1
we ll|-6 13 -1 -3
we look|-9 6 -5 2
we may|-11 14 2 0
we met|15 -5 -2 -2
we need|23 -1 -8 -4
we nog|-11 1 3 -2
we now|-10 2 -2 -2
we r|21 -4 -2 -1
we ran|-10 -1 -1 -2
we read|6 6 3 -3
we receive|-20 17 -3 -3
we received|0 -4 -6 -3
we regret|1 -5 -5 -6
we run|15 -1 -3 0
we spoke|-4 -3 -1 -1
we still|-4 9 -1 0
we talked|1 -4 -4 18
we thank|16 0 -2 0
we turned|-4 -3 -2 12
we value|-3 0 -1 9
we ve|12 -7 -4 -2
we want|-5 1 -4 15
we were|8 -13 8 -8
we will|-4 10 2 -3
we wont|19 -8 -3 -2
we would|-11 -12 4 14
we zitten|13 -4 -3 -2
wear|-13 -3 25 -1
websi*|-3 -5 -8 -4
website|-3 -5 -8 -4
wed|-10 -3 19 -1
weddi*|-4 9 -1 0
wedding|-4 9 -1 0
wedne*|-23 -4 28 1
wednesday|-23 -4 28 1
weds|-16 -7 26 8
week|-9 15 -6 -3
week after|-7 1 1 10
week and|15 1 -3 -2
week of|-13 19 -2 -1
week vrijdag|-7 12 -2 -1
weeke*|3 19 -6 -6
weekend|1 18 -6 -6
weekend and|-4 -4 -1 -1
weeks|-16 19 -6 1
weeks ago|-7 -5 -2 -1
weeks of|-11 11 0 6
weerhouden worden|-9 12 -1 -1
weg|28 -13 -4 -6
wegen|-8 12 -5 -1
weihn*|-13 6 -1 -1
weiss|5 -2 -4 10
weit|12 -5 -3 -2
weiter berucksichtigen|-4 -4 11 -1
weiter im|-4 10 -2 -1
weitere|-6 3 -4 -4
weiteren|13 -10 -7 -5
weiteren suche|-9 0 0 0
weiterhin|-11 9 -1 0
weiterhin im|-6 9 -1 0
wel|12 1 -5 -1
welco*|-2 -10 -4 -3
welcome|-2 -9 -4 -2
welcoming|-3 -1 -1 -4
welli*|-6 -2 16 -1
wellies|-6 -2 12 -1
wen|36 -9 -8 -5
wenig*|-5 -6 -3 -1
wenigen|-4 -2 -2 -1
wenigen klicks|-4 -2 -2 -1
wenn du|14 5 -11 4
wenn es|-20 9 6 -2
wenn sich|9 -3 -1 -1
wenn sie|-3 -12 -6 7
went|19 -6 -9 -7
went with|1 -6 -6 -5
wer|-4 10 5 -4
werden da|-4 -5 -3 -1
werden ihre|-12 8 -2 -1
werden nach|-4 13 -2 -1
werden uns|-7 10 -1 -1
were|11 -12 -4 -3
were a|11 -2 -1 -1
were not|12 -17 6 -5
were overwhelmed|11 -2 -2 -1
were selected|-1 -7 -1 0
were unable|-14 -4 3 -5
were unsuccessful|-9 -5 4 -2
weren*|15 -13 -7 -6
werent|15 -13 -7 -6
werk|15 -5 -3 -2
werken|11 0 -3 -1
werkg*|-4 9 -4 -3
werkgevers|-5 10 -4 -1
werkt*|-7 17 -3 -1
werkz*|0 -10 -1 -1
weten|-12 14 0 3
what happens|-14 13 -1 0
what is|-5 -6 -2 -1
what it|-6 0 -5 -1
what s|-10 6 6 -2
what the|-2 4 9 -4
whate*|-9 10 0 -2
whatever|-9 10 0 -2
when|6 10 0 -5
when the|1 11 -4 -2
where|-6 -4 0 -6
where we|-9 12 -1 -1
where you|-4 -9 -4 -3
wheth*|-18 5 -3 -3
whether|-18 5 -3 -3
whether we|-4 10 -2 -1
which is|8 3 2 -2
which we|1 7 2 -1
which will|-8 10 0 0
which would|-7 -3 19 -2
while|0 9 -6 0
who already|9 -1 -1 -1
who apply|-1 11 -1 -1
who can|13 -6 -5 -3
who has|23 -7 -4 -2
who have|-10 11 -3 -1
who meet|-10 12 0 0
who s|3 -9 -7 -3
whole|11 -3 -3 -2
whos|10 -3 -3 -1
whose|9 -4 -3 -2
whose experience|9 0 0 0
widerspruch|-3 -4 -1 -1
wie besprochen|-7 -8 9 15
wij de|-7 -3 -5 -1
will|-2 11 0 -4
will apply|-13 -1 0 0
will call|-6 33 -8 -4
will contact|-23 23 -3 7
will end|-10 -2 -1 -2
will follow|-6 -7 9 11
will get|-11 12 -2 3
will hear|2 10 -2 -1
will hold|12 -3 -2 -1
will let|-9 13 -2 0
will look|-11 14 -1 0
will not|9 -5 0 -2
will notify|-11 12 0 0
will now|-10 8 9 0
will of|10 -1 -2 0
will reach|-11 12 0 0
will remain|10 -2 -1 -1
will review|-13 17 -1 0
will see|-10 4 5 -1
will take|-14 13 10 -1
will think|-2 9 -2 -1
willk*|-6 1 -3 -1
willkommen|-6 1 -3 -1
wills*|-9 7 2 8
willst|-9 7 2 8
windo*|-11 5 8 -2
windows|-4 -2 9 -1
winte*|11 -5 -3 -1
wir auf|-5 10 -1 0
wir aus|12 -4 -1 -1
wir bedauern|0 -4 -6 -3
wir behalten|11 -2 -1 -1
wir bestatigen|-14 4 -3 -2
wir bieten|-8 -3 12 -4
wir bitten|-8 16 4 -3
wir danken|13 -7 -2 -1
wir deine|-4 -9 5 -1
wir die|14 -9 -2 -1
wir dir|4 9 -8 3
wir freuen|-9 -6 -7 19
wir fur|-10 0 0 -3
wir gerade|-6 -5 0 0
wir gern|9 -3 -1 -1
wir haben|9 -1 -7 -2
wir hoffen|2 -3 -3 9
wir ihr|-13 5 2 -1
wir ihre|6 -11 4 -4
wir ihrem|-7 -1 -1 0
wir ihren|-8 -4 -10 5
wir ihrer|-5 -1 -2 -2
wir keine|-7 -8 1 -4
wir mit|10 -7 -1 -3
wir mochten|-10 -8 9 17
wir nach|9 -3 0 -1
wir nehmen|10 -3 -2 -1
wir nicht|11 -2 2 0
wir prufen|-5 10 -1 0
wir schauen|-10 13 -1 -1
wir schon|10 -4 -2 -1
wir sie|-4 -2 11 -6
wir uns|13 -3 0 4
wir von|11 -2 -4 -2
wir werden|-8 11 -1 0
wir wurden|-9 -6 8 -3
wir zu|-7 10 -2 -1
wir zum|10 -3 -4 -1
wird gepruft|-5 12 -2 -1
wirkl*|12 -2 -3 -1
wirklich|12 -2 -3 -1
wish|3 -5 -4 -5
wish you|1 -4 -6 -5
with a|-1 -7 -4 -1
with an|12 -8 -6 -3
with another|-16 -4 -6 -4
with best|10 1 -3 0
with candidates|10 -2 0 0
with linton|-3 -2 -2 -2
with me|-2 4 11 -4
with more|-8 -1 -2 -1
with my|-7 -2 -4 -1
with other|9 -6 -3 -2
with reference|14 -5 -2 3
with someone|4 -4 -5 -4
with thanks|-4 10 -2 -1
with this|10 -4 5 -2
with three|11 -2 -1 -1
with two|-6 -1 13 0
with you|3 6 10 1
with your|9 -8 -5 -2
with yours|11 -1 0 0
withd*|-6 3 -1 -6
withdraw|0 15 -2 -4
withdrawn|-15 -9 3 0
withdrawn your|-12 4 -4 -1
within ten|-4 10 -1 0
woche|-12 21 -6 5
woche*|-11 11 4 1
wochen|-6 15 -6 5
wochenende|-5 -3 13 -2
wohnu*|-26 -4 -7 0
wohnung|-16 -4 -6 -4
wolfg*|-4 -1 9 -1
wolfgang|-4 -1 9 -1
wollt*|15 -5 -5 -1
wollte|10 -2 -5 -1
women|-7 -4 -5 -2
women in|-9 -3 -3 -1
wonin*|-13 -2 -1 -1
woning|-13 -2 -1 -1
wont|14 2 -6 -3
wont be|14 -2 -5 -3
wont cover|10 -2 -2 -1
word|-14 4 -7 0
word je|-6 14 -2 -1
worde*|3 9 -6 -4
worden|3 9 -6 -4
worden krijgen|-9 12 -1 -1
wordt|6 7 -1 -2
work for|-7 -2 14 -1
work out|0 -5 -3 -2
work we|-1 -1 -1 9
working days|-2 13 -3 0
working for|9 -4 -1 -1
works|-18 -7 25 -4
works for|-4 -2 9 -1
works*|13 -2 -2 -1
worri*|-10 7 13 -5
worries|-14 0 16 -4
would|-6 -11 16 0
would be|14 -3 -10 -2
would have|9 -2 -4 -1
would like|-10 -7 19 9
would you|-26 -14 27 3
wow|-2 9 -3 -1
writing to|1 4 -9 1
writing with|18 -2 -2 -4
writing within|9 -2 0 0
writt*|-1 -2 9 -1
written|-1 -2 9 -1
written exam|-3 -2 9 -1
wulf|12 -5 -3 -1
wunsc*|7 -11 -5 0
wunschen|9 -10 -4 -3
wurde|7 -9 2 -5
wurde automatisch|14 1 -4 -2
wurde dich|-7 -2 10 0
wurde gepruft|20 -12 -3 -2
wurde leider|13 -5 -3 -2
wurde nach|-3 -6 -2 -2
wurde sie|-11 -1 16 -1
wurde*|2 -14 8 -9
wurden|0 -14 9 -9
wurden sie|-1 -3 9 -2
wurden wir|11 -3 -2 -1
x|6 8 3 -9
y como|-7 -4 0 0
y el|-3 -4 9 -1
y en|14 -9 -2 -1
y la|-9 -9 -5 0
y lo|14 -7 -3 -1
y no|0 0 9 -3
y por|18 -1 -5 -2
y te|-10 12 1 -4
ya|16 -1 -7 -9
ya ha|11 -7 -5 -2
ya hemos|10 -3 -2 -2
ya no|-7 -10 -2 -2
ya se|-6 12 -1 -1
ya tenemos|-2 15 -5 -2
yann|9 -4 -2 -2
yara|-4 -4 15 -2
yara haddad|-5 -1 10 0
yeah|10 -2 -2 -1
year|10 -4 -8 -3
year and|17 1 -2 0
year but|-10 -1 0 0
year s|-23 12 -3 -2
years|11 -15 -6 -3
years and|-5 -2 -2 -1
years of|2 -10 -4 -3
yes|-11 5 -4 25
yes or|-16 4 -5 19
yes to|-1 -2 10 -1
yeste*|11 -13 -7 2
yesterday|11 -13 -7 2
yet|-22 27 -2 -5
yet i|-4 12 -1 -1
yilma*|11 -3 -2 -1
yilmaz|11 -3 -2 -1
yo|3 -6 14 -3
yo luz|10 -3 -2 -1
you a|-5 -6 -8 5
you about|-3 1 17 -4
you after|-3 -5 -1 0
you again|-9 -7 9 -2
you an|16 -4 -6 -3
you and|12 -8 2 -5
you appeared|-6 -3 -2 -2
you applied|17 -17 0 -3
you as|6 5 -6 6
you ask|-1 -1 9 -1
you asked|-4 14 -6 8
you at|-6 -5 3 -3
you be|-12 -3 10 -1
you but|-3 -1 -3 -2
you by|-14 7 10 -4
you cant|-3 -2 14 -3
you come|-14 -5 30 -1
you didnt|-2 -3 -3 -2
you directly|-13 19 0 1
you do|-6 -6 17 -8
you dont|-20 22 9 -6
you ever|10 -2 -1 -1
you every|-5 -1 -2 -1
you forward|16 -3 -1 -1
you free|-5 -3 19 -3
you from|-11 4 9 -2
you go|-5 -4 -2 -1
you had|9 -3 0 2
you havent|-14 2 10 -4
you hear|-9 4 -4 -1
you interviewed|13 -3 -4 -1
you joining|-3 -4 3 13
you know|3 12 -11 -1
you left|-4 -4 -2 -1
you like|-15 -6 9 7
you ll|1 10 -1 -1
you make|-11 9 -1 0
you no|-6 -7 4 -1
you on|0 -9 -4 5
you out|-10 -5 6 -1
you please|-3 -3 -2 -1
you recently|-10 -5 -5 -2
you requested|-11 -4 -3 -1
you saved|-12 -6 -3 -2
you send|-12 -6 -2 1
you should|10 2 -3 -1
you start|-5 -5 -5 14
you still|-16 -5 -3 21
you success|10 -4 -2 -3
you the|3 -7 -12 28
you told|10 -2 -1 -1
you up|1 -4 9 -1
you ve|-5 -2 17 -1
you want|7 -12 1 26
you wanted|10 -1 -1 -1
you were|16 -6 -8 -1
you werent|26 -9 -5 -2
you who|-7 -4 -5 -1
you yet|-3 10 -3 -1
your ad|-2 -2 -3 -3
your answers|-17 8 -4 -1
your app|-10 -6 26 -4
your application|3 9 -3 -4
your candidacy|17 -1 -1 -1
your circumstances|-11 3 -1 -1
your claim|-7 -4 -5 -3
your company|-10 -1 -1 -1
your conditional|14 -3 -2 -5
your contract|-6 -5 -3 14
your current|-5 -10 -1 2
your cv|9 4 6 -5
your dbs|-1 -2 -2 9
your decision|-12 -6 -2 -1
your details|9 -13 -7 4
your draft|-5 -7 -1 -1
your email|-9 10 -8 -4
your employment|-11 -5 -5 -3
your favor|-4 -2 -3 -3
your file|-2 12 -1 0
your first|-2 -5 -5 -2
your form|-10 20 -3 -2
your future|10 -1 0 0
your interest|11 1 -2 -2
your interview|1 -16 11 -4
your laptop|-3 -3 -3 -3
your last|-10 -4 -3 -1
your letter|2 4 2 1
your membership|-2 -3 -2 -2
your name|20 -7 -5 -3
your notice|-9 -6 2 8
your number|7 -3 6 -1
your offer|-16 -8 -7 -7
your order|-7 -1 -3 -1
your own|0 -9 -5 7
your paper|-14 9 3 -1
your password|-4 -6 -2 -2
your patience|10 6 -4 -2
your portfolio|13 3 -4 -1
your project|-18 -1 0 0
your qualifications|3 11 -2 -1
your quote|-11 -3 -2 -3
your recent|10 -4 -2 -1
your referees|-5 -2 -2 -1
your request|-7 -3 -2 -2
your score|14 -3 -4 0
your site|-7 -3 -2 -2
your skills|13 6 -5 -2
your start|-2 -3 -3 -2
your status|-4 11 -3 -2
your ticket|11 -6 -5 -1
your time|9 -5 7 -1
your updated|-5 -3 -1 -1
your way|10 -2 -1 -3
yours|3 -12 -4 6
yours if|-8 -5 -4 28
yours is|-15 -1 6 -2
yours isnt|-8 -2 -2 -2
yourself forward|-7 -1 -1 -1
youth|10 -2 -1 -1
yr|-7 11 -2 1
yrs|5 -9 -4 -3
z|6 -10 2 -1
zahlu*|-3 0 -4 -4
zahlung|-7 -2 -3 -2
ze|16 2 -4 -5
zeige*|-7 -3 16 -3
zeigen|-7 -3 16 -3
zeit und|10 -4 -2 -1
zeitr*|0 -3 -4 -3
zeitraum|0 -3 -4 -3
zero|9 -3 -1 -1
zeugn*|-16 5 -3 -2
zeugnisse|-10 2 -5 -1
ziegl*|11 -3 -2 -1
ziegler|11 -3 -2 -1
zien|10 -4 -1 -1
zimmer|-13 5 5 5
zin|-11 -2 -1 -1
zit|12 -1 -8 3
zitte*|20 -6 -4 -3
zitten|20 -6 -4 -3
zitten vol|19 -6 -4 -3
zoals|2 -3 -5 10
zocht|9 -2 -1 -2
zodra|-10 16 -2 -1
zoeko*|-6 -2 -1 -1
zoekopdracht|-6 -2 -1 -1
zomer|10 -2 -3 -2
zoom|-13 -6 20 -2
zorgk*|-2 -6 14 -2
zu besetzen|13 -4 -2 -1
zu durfen|-5 -4 10 -2
zu einem|-18 5 24 -3
zu horen|-10 -1 -1 0
zu ihrer|-6 -10 -3 -1
zu konnen|-2 -6 -5 17
zu mussen|14 -1 -1 -1
zu unserem|-2 -7 -2 -2
zu verzogerungen|-8 11 -1 -1
zu weit|12 -5 -3 -2
zug|12 -3 -2 -1
zugel*|-5 -2 11 0
zugelassen|-4 -2 11 0
zugesagt|10 -4 -2 0
zukun*|9 -2 -1 -1
zukunft|9 -2 -1 -1
zulas*|-10 7 -2 -1
zum|-15 2 6 -1
zum gesprach|-9 -1 2 -1
zum probearbeiten|-12 -4 25 -2
zum stand|-8 11 -1 0
zur stelle|-7 13 -2 -1
zur umfrage|-5 -5 -3 -1
zuruck|4 3 -10 0
zuruck auf|11 -5 -1 0
zuruckgezogen|-9 -10 -2 -1
zuruckgezogen haben|-8 -9 -2 -1
zusag*|14 5 -1 -3
zusage|17 1 -3 -3
zusage geben|18 -4 -2 -2
zusam*|12 0 -4 -3
zwar|-24 2 26 -2
zweit*|-3 2 15 -6
zweite|-8 -1 20 -3
zwisc*|-1 10 -4 -5
zwischen|-9 15 -1 -1
zwischenzeitlich besetzt|9 -3 -1 0
zwolf|10 -6 -3 -1
λ fase|-6 -1 -1 -1
`;
