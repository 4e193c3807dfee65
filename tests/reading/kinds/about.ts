/** Subject and text of mails in which institutions that refuse other things as well refuse a job. */
export const jobs: [string, string][] = [
  [
    'Loan Officer II - Fairmont branch',
    'Hello Marcy, We appreciate the time you spent with our branch leaders discussing the Loan Officer II opening. The mortgage team has chosen someone who already services commercial accounts, so your application will not be moving ahead. As a member you know where to find us; please keep an eye on our openings. Cascade Credit Union HR',
  ],
  [
    'Lectureship in Medieval History',
    'Dear Dr Penhale, Further to the presentations held on 9 May, I write to let you know that the panel has recommended another candidate for appointment. We received a very strong field from across the university sector, and your publications were remarked upon by all. Yours sincerely Dean of Humanities',
  ],
  [
    'Assistant Editor',
    'Dear Rosa, Thanks for sending your CV and the sample edit for the Assistant Editor job on our fiction list. It was good work, but I went for someone who has handled novels from manuscript to proofs. Good luck, and do try again when we advertise. Lil',
  ],
  [
    '',
    'Dear applicant, thank you for applying for the post of Claims Handler. Having reviewed your insurance experience against the criteria, we regret that you have not been shortlisted on this occasion.',
  ],
  [
    'Admissions Counselor position',
    'Good afternoon Terrell, the search committee for the Admissions Counselor position has finished its work. Another finalist accepted our offer on Friday. We were lucky to meet you and hope you find the right campus soon.',
  ],
  [
    'RE: Grants Manager',
    'Hi Karim, I said I would be quick. The board wants a Grants Manager who has run a regranting fund, which leaves us unable to take you to the next interview. I was rooting for you. Odile',
  ],
  [
    'Your application: Lettings Negotiator',
    'Hi Jodie, cheers for coming into the branch. We loved your energy but have gone with somebody who drives, as the flats are all over town. Best of luck!',
  ],
  [
    'Programme Associate, Spring cohort team',
    'Hey Nia, thanks for interviewing with our accelerator for the Programme Associate role. We have decided to hire a former founder instead. It was not an easy call. Let us stay in touch!',
  ],
  [
    'Postdoctoral position in Soft Matter',
    'Dear Wei, I regret that I cannot offer you the postdoc. The grant came through with less funding than the proposal asked for, so there will be one position rather than two and I have given it to a former student of the group. Best, Hugo',
  ],
  [
    'Warehouse Lead, Hull',
    'Hiya, just to say we have filled the Warehouse Lead vacancy from our own shifts. Orders are quiet after Christmas so nothing else going. Ta for applying.',
  ],
  [
    'Volunteer Coordinator',
    'Dear Shanice, we will not be taking your application for Volunteer Coordinator (30 hours, paid) any further. Thank you for the care that you put into it.',
  ],
  [
    '',
    'Thanks for your interest in driving for Pennine Coaches. After your assessment drive we do not feel able to offer you employment. You may re-apply after 6 months.',
  ],
  [
    'Ihre Bewerbung als Kundenberater (m/w/d) Baufinanzierung',
    'Guten Tag Herr Nowak, für die Stelle in unserer Kreditabteilung haben wir eine Kollegin gefunden, die bereits Baufinanzierungen betreut. Wir können Ihnen deshalb kein Angebot machen. Mit freundlichen Grüßen',
  ],
  [
    'Volontariat im Lektorat',
    'Liebe Frau Ahrens, danke für Ihre Bewerbung um das Volontariat in unserem Verlag. Über 180 Bewerbungen für einen Platz: Ihre war leider nicht unter denen, die wir zum Gespräch bitten. Alles Gute!',
  ],
  [
    'Sachbearbeitung Zulassung und Studienservice',
    'Sehr geehrter Herr Okafor, das Auswahlverfahren für die Position in der Studierendenverwaltung der Hochschule ist beendet. Wir haben uns für eine andere Bewerberin entschieden.',
  ],
  [
    '',
    'Hallo Lena, wir haben uns beraten und sehen dich nicht als Immobilienmaklerin bei uns. Die Wohnungen verkaufen sich eben nicht von allein. Trotzdem alles Liebe, Gerd',
  ],
  [
    'Votre candidature de chargé de crédit',
    'Madame, nous avons étudié avec attention votre candidature au poste de chargée de clientèle crédit. Malgré la qualité de votre parcours, nous avons donné la préférence à une personne issue du secteur bancaire. Cordialement, Direction des ressources humaines',
  ],
  [
    'Poste d’éditeur junior',
    'Bonjour Samir, merci pour votre visite à la maison d’édition. Nous avons confié le poste à une ancienne stagiaire. Je garde votre CV sous le coude.',
  ],
  [
    'Gestor de alquileres',
    'Hola, Nerea: la inmobiliaria ha cubierto ya la plaza de gestora de alquileres con una persona de la casa. Gracias por venir a la entrevista. Un abrazo, Toni',
  ],
  [
    'Profesor asociado de Física',
    'Estimado Dr. Rueda: la comisión de selección ha propuesto a otro aspirante para el puesto de profesor asociado en nuestra universidad. Le agradecemos su participación.',
  ],
  [
    'Schadebehandelaar reisverzekeringen',
    'Dag Femke, bedankt voor je sollicitatie. Voor deze functie bij onze verzekeringstak gaan we verder met mensen die al polissen hebben behandeld. We wensen je veel succes.',
  ],
  [
    'Subsidieadviseur',
    'Geachte heer Bakker, op basis van uw brief hebben wij besloten u niet uit te nodigen voor een gesprek over de functie van subsidieadviseur.',
  ],
  [
    'Analista de crédito',
    'Olá, Débora. Agradecemos o teu tempo. Para a vaga de analista de crédito optámos por um colega de outra agência do banco. Desejamos-te sorte.',
  ],
  [
    'Assistente editorial',
    'Boa tarde Hugo, a vaga de assistente editorial já foi preenchida. Não vamos continuar com entrevistas.',
  ],
  [
    'Addetto sinistri',
    'Buongiorno Marta, La informiamo che la Sua candidatura come addetta sinistri presso la nostra compagnia di assicurazioni non ha avuto esito positivo.',
  ],
  [
    'Ricercatore a tempo determinato',
    'Gentile dottoressa, la commissione ha individuato un altro candidato per la posizione di ricercatore presso il dipartimento. La ringraziamo per il colloquio.',
  ],
  ['hey', 'so sorry marcus, we gave the line cook job to a mate of the owner. you were class. come eat on us x'],
  [
    'Consular Assistant (re-advertised)',
    'Dear Ms Ferro, thank you for sitting the test for Consular Assistant in our visa section. Your score did not reach the cut-off, therefore we cannot consider your candidature further.',
  ],
  [
    'Mortgage Adviser - Leeds',
    'Hi Raj, the regional manager has made her choice for the Mortgage Adviser role and it went the other way. Sorry mate. I will ring you about the Bradford one.',
  ],
  [
    'Visiting Assistant Professor of Economics',
    'Dear Dr. Bell: The department has concluded its search, and the position has been accepted by another scholar. On behalf of our students and faculty I thank you for visiting campus.',
  ],
  [
    'Property Manager',
    'Hello Tess, after much thought the owners have decided to appoint someone who lives on site as Property Manager. You interviewed very well.',
  ],
  [
    '',
    'We have reviewed your application for the Reviews Editor vacancy at the journal and will not be calling you for interview. Thank you for your interest in our press.',
  ],
  [
    'Scholarships Officer',
    'Dear Candidate, your application for Scholarships Officer (Grade 6) was not successful at the shortlisting stage.',
  ],
  [
    'Absage Projektstelle Förderberatung',
    'Liebe Frau Sander, die Stiftung hat entschieden, die Projektstelle in der Förderberatung nicht mit Ihnen zu besetzen. Es tut mir leid.',
  ],
  [
    'Gestionnaire sinistres',
    'Bonjour Lou, on a finalement pris quelqu’un qui vient de chez un assureur pour le poste de gestionnaire sinistres. Bon courage pour la suite !',
  ],
  [
    'Técnico de becas',
    'Buenos días: le comunicamos que no ha superado el proceso de selección para la plaza de técnico de becas de la fundación.',
  ],
  [
    'Docent wiskunde',
    'Beste Wim, de sollicitatiecommissie van onze school heeft gekozen voor een kandidaat met meer leservaring. Dank voor het fijne gesprek.',
  ],
  [
    'Professor de inglês',
    'Olá Carla, a escola decidiu contratar uma professora que mora mais perto. Obrigada pela aula experimental!',
  ],
  [
    'Agente immobiliare',
    'Ciao Elena, per il posto di agente immobiliare abbiamo deciso di non proseguire con te. In bocca al lupo!',
  ],
  ['Re: trial shift', 'Hi hun thanks for doing the trial on saturday, chef says not this time x'],
];

/** Subject and text of mails that refuse something else than a job, or that an applicant writes. */
export const somethingElse: [string, string][] = [
  [
    'Decision on your MSc application',
    'Dear Priyanka, thank you for applying to read for the MSc in Computational Biology at Northmoor. The department received over nine hundred applications for forty places, and I am sorry to tell you that we cannot offer you one this year. We wish you well in your future studies.',
  ],
  [
    'Doctoral funding',
    'Dear Tomas, your application to the doctoral training centre has been assessed by two reviewers. Unfortunately it was not ranked high enough to be funded and we will not be inviting you to interview. Kind regards, DTC Admin',
  ],
  [
    'Your submission "Low Water"',
    'Thank you for letting us read "Low Water". We enjoyed it but have decided to pass. We receive many more poems than we can use. Best of luck with it elsewhere. The Poetry Desk',
  ],
  [
    'Talk proposal for BrightConf',
    'Hi Sven, we had 412 proposals for 30 slots, and yours did not make it this time. Please do come anyway: here is a code for 20% off. The programme team',
  ],
  [
    'Northlight Seed Fund',
    'Hi both, thanks for pitching on Tuesday. The partnership met and we are going to pass for now: we could not get comfortable with the market size. We would love to hear from you when you have more revenue. Best, Jess',
  ],
  [
    '',
    'Thank you for viewing the one bedroom on Elm Row. The owner has gone with another couple who could move in straight away. We will let you know if something similar comes up.',
  ],
  [
    'Overdraft request',
    'We have looked at your request to increase your arranged overdraft and have decided not to go ahead at this time. This will not affect your other banking.',
  ],
  [
    'Your claim 40-2231',
    'Dear Mr Osei, we have carefully considered the information that you sent. Unfortunately the damage falls outside what your cover includes, and we are unable to make a payment.',
  ],
  [
    'Artist residency 2027',
    'Dear Yuki, the jury has now made its selection for the 2027 residencies. We regret that your project was not among those chosen. The standard was exceptionally high and the decision difficult. With all good wishes, Villa Aurelia',
  ],
  [
    'Adopting Biscuit',
    'Hi Dana, we loved hearing about your garden! We have decided that another family is a better match for Biscuit. Please do not be disheartened: many dogs are waiting.',
  ],
  [
    'Reception place for Alfie',
    'Dear parents, I am writing to inform you that it has not been possible to offer Alfie a place at St Anne’s for September. You have the right to appeal.',
  ],
  [
    'App review',
    'Your app "Tidy Shelf" was rejected because it does not meet guideline 4.2. Please fix the issues and resubmit. The Review Team',
  ],
  [
    'My application for Store Manager',
    'Dear Ms Pratt, thank you for your e-mail. I was sorry to read that I had not been selected, and I wondered whether you could tell me which experience I lacked. I remain very interested in the company. Kind regards, Owen Price',
  ],
  [
    'Withdrawing',
    'Hi Claire, I have accepted an offer from another company and would like to withdraw from the process for the Analyst role. Thank you for everything. Sam',
  ],
  [
    'County choir auditions',
    'Dear Ines, thank you for singing for us. We had only two alto places, and I am afraid we could not offer you one. Do come to our open rehearsals.',
  ],
  [
    'Tender 22/118 catering services',
    'Dear bidder, following evaluation your tender was unsuccessful. The contract has been awarded to the most economically advantageous offer. You scored 71 out of 100.',
  ],
  [
    'Ihre Bewerbung um einen Studienplatz Psychologie',
    'Sehr geehrte Frau Lang, leider können wir Ihnen im Wintersemester keinen Platz im Bachelor Psychologie anbieten. Sie können sich im nächsten Jahr erneut bewerben.',
  ],
  [
    'Ihr Exposé',
    'Sehr geehrter Herr Thoma, haben Sie Dank für Ihr Exposé. Nach Prüfung sehen wir in unserem Programm leider keine Möglichkeit für eine Veröffentlichung. Wir wünschen Ihnen viel Erfolg bei der weiteren Suche. Verlag Silbertal',
  ],
  [
    'Wohnungsbesichtigung',
    'Hallo, danke für Ihr Interesse an der Zweizimmerwohnung. Wir haben uns für andere Mieter entschieden und wünschen Ihnen viel Erfolg bei der Suche.',
  ],
  [
    'Ihr Kreditwunsch',
    'Guten Tag, wir haben Ihre Unterlagen sorgfältig geprüft. Leider können wir Ihnen den gewünschten Ratenkredit derzeit nicht anbieten.',
  ],
  [
    'Aufnahme in den Chor',
    'Liebe Katja, nach dem Vorsingen haben wir uns schweren Herzens gegen eine Aufnahme entschieden. Der Sopran ist voll besetzt. Versuch es gern nächstes Jahr wieder.',
  ],
  [
    'Votre demande de logement',
    'Bonjour, la commission a examiné votre dossier et n’a malheureusement pas pu vous attribuer l’appartement. Votre demande reste active pendant un an.',
  ],
  [
    'Master Droit des affaires',
    'Madame, après examen de votre dossier, la commission pédagogique ne vous a pas retenue pour le master. Vous pouvez former un recours.',
  ],
  [
    'Votre manuscrit',
    'Cher Monsieur, nous avons lu vos nouvelles avec intérêt. Elles ne correspondent hélas pas à notre ligne, et nous ne pouvons donc pas les publier. Bien à vous',
  ],
  [
    'Beca de investigación',
    'Estimada Laura: lamentamos comunicarle que su solicitud no ha resultado seleccionada en la presente convocatoria de becas. Le animamos a presentarse el próximo año.',
  ],
  ['Tu solicitud de piso', 'Hola, Marc. Al final los dueños se han decidido por otra pareja. ¡Suerte con la búsqueda!'],
  [
    'Aanmelding master Datascience',
    'Beste Joris, de toelatingscommissie heeft je aanmelding bekeken. Helaas kunnen we je niet toelaten tot de master.',
  ],
  [
    'Hypotheekaanvraag',
    'Geachte mevrouw, wij hebben uw aanvraag beoordeeld. Helaas kunnen wij u op basis van uw inkomen geen aanbod doen.',
  ],
  [
    'Candidatura ao mestrado',
    'Cara Joana, informamos que a sua candidatura ao mestrado em Arquitetura não foi aceite. A lista ordenada encontra-se no site da faculdade.',
  ],
  [
    'Domanda di borsa di studio',
    'Gentile studentessa, la informiamo che la Sua domanda non è rientrata tra quelle ammesse al beneficio per esaurimento dei fondi.',
  ],
  [
    'LLM offer holders',
    'Dear Aziz, thank you for your interest in the LLM. The admissions tutors have considered your application with great care, and I regret that we are not able to make you an offer for 2027 entry.',
  ],
  [
    'Re: query, THE SALT ROAD',
    'Dear Maeve, thank you for thinking of me. While there is much to admire in these pages I did not fall in love with the voice in the way that I need to, so I will step aside. Another agent may well feel differently.',
  ],
  [
    'CHI paper 4412 decision',
    'Dear authors, we regret to inform you that your paper has not been accepted. We received 2,100 submissions, of which 24% were accepted. The reviews are below.',
  ],
  [
    'Community fund round 8',
    'Dear applicant, your application was assessed against the criteria of the fund. Demand was three times what was available and we cannot support your project on this occasion.',
  ],
  [
    'Account application 88120',
    'We are writing about your recent application for a Platinum account. We are unable to approve it at this time because of information in your credit file.',
  ],
  [
    'Your tenancy application',
    'Hi Ben, the landlord has picked another applicant for Flat 4. We will refund your holding deposit within five days.',
  ],
  [
    'Under-14 squad',
    'Hi Chris, thanks for bringing Maya to the trials. The coaches have picked the squad and she has not been selected this season. She should keep at it!',
  ],
  [
    'Market stall, Christmas fair',
    'Thanks for applying for a stall. We were oversubscribed with candles this year and are not able to offer you a pitch. Please apply again for the spring fair.',
  ],
  [
    'Beta programme',
    'Thank you for applying to the beta. All places are now taken, but we will keep you on the waiting list.',
  ],
  [
    'Visa refusal notice',
    'Your application for a visitor visa has been refused. You have not shown that you will leave at the end of your visit. You may apply again at any time.',
  ],
  [
    'Thank you',
    'Dear Mr Hale, thank you for letting me know. I am disappointed, of course, but I enjoyed meeting your team, and I hope you will consider me for future openings. Best regards, Lina',
  ],
  [
    'Förderantrag 2026-11',
    'Sehr geehrte Frau Reuter, der Beirat hat über Ihren Antrag beraten. Aufgrund der Vielzahl an Anträgen konnte Ihr Vorhaben leider nicht berücksichtigt werden.',
  ],
  [
    'Kita-Platz',
    'Liebe Familie Yıldız, leider können wir Ihnen für Emil zum 1. August keinen Platz in unserer Einrichtung anbieten.',
  ],
  [
    'Ihr Vortragsvorschlag',
    'Hallo Nils, wir haben uns für andere Einreichungen entschieden. Danke für den Vorschlag und bis zur Konferenz!',
  ],
  [
    'Bourse de mobilité',
    'Bonjour, nous avons le regret de vous informer que votre dossier n’a pas été retenu pour la bourse de mobilité.',
  ],
  ['Crédit auto', 'Madame, après étude, nous ne pouvons pas répondre favorablement à votre demande de financement.'],
  [
    'Admisión al máster',
    'Hola, Inés: el comité de admisiones ha valorado tu candidatura y lamentablemente no podemos ofrecerte una plaza en el máster este curso.',
  ],
  [
    'Bezichtiging Kerkstraat',
    'Beste Sanne, de eigenaar heeft voor een andere kandidaat gekozen. Succes met zoeken naar een woning!',
  ],
  ['Arrendamento T1', 'Boa tarde, o proprietário optou por outro candidato. Boa sorte na procura de casa.'],
  [
    'Concorso letterario',
    'Gentile autrice, la giuria ha concluso la lettura dei racconti. Purtroppo il Suo non è tra i finalisti.',
  ],
];
