/** A mail that refuses a job, and the same mail about something else: what decides is what the application is for. */
export type Twins = readonly [job: string, somethingElse: string];

/** Twins by language, in which only the words differ that say what was applied for. */
export const purpose: Readonly<Record<string, readonly Twins[]>> = {
  en: [
    [
      'Thank you for your interest in our vacancies. Unfortunately we cannot take your application any further at this stage. We wish you luck with your search.',
      'Thank you for your interest in our apartments. Unfortunately we cannot take your application any further at this stage. We wish you luck with your search.',
    ],
    [
      'Thank you for applying to our teaching staff. After careful review we regret to inform you that your application was not successful this year. Kind regards, Human Resources',
      'Thank you for applying to our boarding school. After careful review we regret to inform you that your application was not successful this year. Kind regards, Admissions Office',
    ],
    [
      'Dear Dr Amin, thank you for applying to our paediatrics residency program. We received 900 applications for eight residency positions and are unable to interview you this season. We wish you the best.',
      'Dear Ms Amin, thank you for applying to our sculpture residency. We received 900 applications for eight studios and are unable to host you this season. We wish you the best.',
    ],
    [
      'Thank you for applying to join our warehouse crew. After review we are unable to proceed with your application at this time. You are welcome to apply again later.',
      'Thank you for applying to join our reseller partner network. After review we are unable to proceed with the activation of the partnership at this time. You are welcome to apply again later.',
    ],
    [
      'Thank you for applying for our summer internship. There was a high level of interest for a limited number of places and we are unable to take your application further.',
      'Thank you for applying to attend our students’ dinner. There was a high level of interest for a limited number of seats and we are unable to take your application to this event further.',
    ],
    [
      'The panel has considered all the evidence in your application. It finds that you do not meet the essential criteria for appointment to the post.',
      'The panel has considered all the evidence in your application. It finds that you do not meet the criteria for endorsement under the visa route.',
    ],
    [
      'Thank you for your application. I am passing on it this time, as we already have a junior agent in the office. All good wishes with your job search.',
      'Thank you for your query. I am passing on it this time, as my list is full. All good wishes with your search for an agent.',
    ],
    [
      'Sorry Mina, the position you applied for has been filled by somebody else. We will let you know when another one comes up.',
      'Sorry Mina, the shift you requested has been filled by somebody else. We will offer you another one soon.',
    ],
  ],
  de: [
    [
      'Vielen Dank für Ihr Interesse an unseren Stellen. Leider können wir Ihre Bewerbung nicht weiter berücksichtigen. Für Ihre weitere Suche wünschen wir Ihnen alles Gute.',
      'Vielen Dank für Ihr Interesse an unseren Wohnungen. Leider können wir Ihre Bewerbung nicht weiter berücksichtigen. Für Ihre weitere Suche wünschen wir Ihnen alles Gute.',
    ],
    [
      'Vielen Dank für Ihr Interesse an unserem Lehrerkollegium. Nach sorgfältiger Prüfung können wir Ihre Bewerbung leider nicht berücksichtigen. Ihre Personalabteilung',
      'Vielen Dank für Ihr Interesse an unserem Gymnasium. Nach sorgfältiger Prüfung können wir Ihre Bewerbung leider nicht berücksichtigen. Ihre Zulassungsstelle',
    ],
    [
      'Danke für Ihre Bewerbung als Monteurin. Derzeit können wir Sie leider nicht in unser Team aufnehmen. Sie dürfen sich gern wieder bewerben.',
      'Danke für Ihre Bewerbung als Partnerbetrieb. Derzeit können wir Sie leider nicht in unser Partnernetzwerk aufnehmen. Sie dürfen sich gern wieder bewerben.',
    ],
    [
      'Wegen der vielen Bewerbungen für unser Sommerpraktikum können wir dich diesmal leider nicht berücksichtigen. Viel Erfolg weiterhin!',
      'Wegen der vielen Bewerbungen für unser Abendessen mit Studierenden können wir dich bei dieser Veranstaltung leider nicht berücksichtigen. Viel Erfolg weiterhin!',
    ],
    [
      'Liebe Frau Roth, leider wurde die Stelle inzwischen anderweitig vergeben. Wir danken Ihnen für Ihre Bewerbung.',
      'Liebe Frau Roth, leider wurde der vorgeschlagene Einsatz inzwischen anderweitig vergeben. Wir danken Ihnen für Ihre Bereitschaft und schlagen Ihnen gern einen neuen Einsatz vor.',
    ],
    [
      'Wir haben Ihre Bewerbung als Lektorin geprüft. Leider passt sie nicht zu dem, was wir für die Stelle suchen.',
      'Wir haben Ihr Exposé und die Leseprobe geprüft. Leider passt beides nicht zu dem, was wir für unser Programm suchen.',
    ],
  ],
  fr: [
    [
      "Nous vous remercions de l'intérêt que vous portez à nos offres. Malheureusement, nous ne pouvons pas donner suite à votre candidature à ce stade. Bonne continuation dans vos recherches.",
      "Nous vous remercions de l'intérêt que vous portez à nos appartements. Malheureusement, nous ne pouvons pas donner suite à votre candidature à ce stade. Bonne continuation dans vos recherches.",
    ],
    [
      "Nous vous remercions de l'intérêt porté à notre établissement. Après étude de votre dossier, votre candidature n'a pas pu être retenue cette fois-ci. Cordialement, Le Service du Personnel",
      "Nous vous remercions de l'intérêt porté à notre établissement. Après étude de votre dossier, votre candidature n'a pas pu être retenue cette fois-ci. Cordialement, Le Bureau des Admissions",
    ],
    [
      'Merci de votre candidature au poste de technicien. Nous ne sommes pas en mesure de vous intégrer à notre équipe pour le moment. Vous pouvez postuler à nouveau plus tard.',
      'Merci de votre candidature à notre réseau de partenaires. Nous ne sommes pas en mesure de vous intégrer à notre réseau pour le moment. Vous pouvez postuler à nouveau plus tard.',
    ],
    [
      'Vous avez été très nombreux à vouloir faire un stage chez nous cet été, et nous ne pouvons malheureusement pas retenir votre candidature.',
      'Vous avez été très nombreux à vouloir participer à notre dîner des étudiants, et nous ne pouvons malheureusement pas retenir votre candidature pour cet événement.',
    ],
    [
      'Votre dossier ne remplit pas les critères exigés pour ce poste. Votre candidature est donc refusée.',
      'Votre dossier ne remplit pas les critères exigés pour ce visa. Votre demande est donc refusée.',
    ],
  ],
  es: [
    [
      'Gracias por su interés en nuestras vacantes. Lamentablemente no podemos seguir adelante con su solicitud. Mucha suerte en su búsqueda.',
      'Gracias por su interés en nuestros pisos. Lamentablemente no podemos seguir adelante con su solicitud. Mucha suerte en su búsqueda.',
    ],
    [
      'Agradecemos su interés en nuestro centro. Tras estudiar su expediente, su candidatura no ha sido aceptada. Atentamente, Recursos Humanos',
      'Agradecemos su interés en nuestro centro. Tras estudiar su expediente, su candidatura no ha sido aceptada. Atentamente, Oficina de Admisiones',
    ],
    [
      'Gracias por postular a nuestro equipo de montaje. Por ahora no podemos incorporarle. Le animamos a presentarse de nuevo.',
      'Gracias por postular a nuestra red de socios. Por ahora no podemos activar la colaboración. Le animamos a presentarse de nuevo.',
    ],
    [
      'Recibimos muchas solicitudes para las prácticas de verano y la tuya no ha sido seleccionada esta vez.',
      'Recibimos muchas solicitudes para la cena de estudiantes y la tuya no ha sido seleccionada esta vez para el evento.',
    ],
  ],
  nl: [
    [
      'Bedankt voor je interesse in onze vacatures. Helaas kunnen we niet verder met je aanmelding. Succes met zoeken.',
      'Bedankt voor je interesse in onze appartementen. Helaas kunnen we niet verder met je aanmelding. Succes met zoeken.',
    ],
    [
      'Bedankt voor uw belangstelling voor ons docententeam. Na zorgvuldige afweging kunnen wij u helaas niet aannemen. Afdeling Personeelszaken',
      'Bedankt voor uw belangstelling voor onze school. Na zorgvuldige afweging kunnen wij uw zoon helaas niet aannemen. Afdeling Toelating',
    ],
    [
      'Dank voor je sollicitatie bij ons montageteam. Op dit moment gaan we helaas niet met je verder. Probeer het later nog eens.',
      'Dank voor je aanmelding bij ons partnernetwerk. Op dit moment gaan we de samenwerking helaas niet met je aan. Probeer het later nog eens.',
    ],
    [
      'De vacature waarop je reageerde is inmiddels door iemand anders vervuld. We houden je op de hoogte van nieuwe vacatures.',
      'De dienst waarop je reageerde is inmiddels door iemand anders vervuld. We houden je op de hoogte van nieuwe diensten.',
    ],
  ],
  pt: [
    [
      'Agradecemos o interesse nas nossas vagas. Infelizmente não podemos avançar com a sua candidatura. Boa sorte na sua procura.',
      'Agradecemos o interesse nos nossos apartamentos. Infelizmente não podemos avançar com a sua candidatura. Boa sorte na sua procura.',
    ],
    [
      'Após análise cuidadosa, a sua candidatura não foi aceite este ano. Com os melhores cumprimentos, Departamento de Recursos Humanos',
      'Após análise cuidadosa, a sua candidatura não foi aceite este ano. Com os melhores cumprimentos, Gabinete de Admissões e Matrículas',
    ],
    [
      'Obrigado por se candidatar à nossa equipa de montagem. De momento não conseguimos avançar com a contratação.',
      'Obrigado por se candidatar à nossa rede de parceiros. De momento não conseguimos avançar com a parceria.',
    ],
  ],
  it: [
    [
      'La ringraziamo per il Suo interesse per le nostre posizioni aperte. Purtroppo non possiamo dare seguito alla Sua candidatura. Buona fortuna per la ricerca.',
      'La ringraziamo per il Suo interesse per i nostri appartamenti. Purtroppo non possiamo dare seguito alla Sua candidatura. Buona fortuna per la ricerca.',
    ],
    [
      'Dopo attenta valutazione La informiamo che la Sua domanda non è stata accolta. Cordiali saluti, Ufficio Risorse Umane',
      'Dopo attenta valutazione La informiamo che la Sua domanda non è stata accolta. Cordiali saluti, Ufficio Ammissioni e Immatricolazioni',
    ],
    [
      'Grazie per esserti candidato al nostro team di montatori. Al momento non siamo in grado di procedere con l’assunzione. Puoi ricandidarti in futuro.',
      'Grazie per esserti candidato alla nostra rete di partner. Al momento non siamo in grado di procedere con la partnership. Puoi ricandidarti in futuro.',
    ],
  ],
};
