import type { Group } from '../../wording.ts';

/** The one open question; a stated reason or an offer comes before the general one. (A0-2, A2-1, A4-2) */
export const question: readonly Group[] = [
  {
    if: ['lacking', 'offers-call'],
    ways: [
      'Capisco il punto sull’{lacking}, e accetto volentieri la telefonata: mi basta un quarto d’ora per sapere da dove cominciare.',
      'L’{lacking} è un motivo chiaro. Visto che c’è la possibilità di parlarne, vorrei chiedere quanta ne sarebbe servita; per me va bene qualsiasi orario.',
    ],
  },
  {
    if: ['lacking'],
    ways: [
      'A pesare è stata soprattutto l’{lacking}, o c’era altro che dovrei migliorare?',
      'Capisco che l’{lacking} abbia pesato. Al mio posto, da dove [comincerebbe|cominceresti|comincereste]?',
      'Quanto all’{lacking}: basta un progetto personale per dimostrarla, o servono anni sul campo?',
      'Se mi metto a colmare l’{lacking} che manca, che cosa bisognerebbe vedere perché basti?',
    ],
  },
  {
    if: ['stated', 'offers-call'],
    not: ['location', 'salary'],
    ways: [
      'Capisco il motivo, e accetto volentieri la telefonata: mi basta un quarto d’ora per sapere da dove cominciare.',
      'Il motivo è chiaro. Visto che c’è la possibilità di parlarne, vorrei chiedere se c’era dell’altro; per me va bene qualsiasi orario.',
    ],
  },
  {
    if: ['offers-call'],
    ways: [
      'Accetto volentieri la telefonata che mi [propone|proponi|proponete]. Un quarto d’ora basta, quando [Le|ti|vi] è più comodo.',
      'L’idea di parlarne al telefono mi fa piacere: quale giorno [Le|ti|vi] va bene?',
      'Per la telefonata accetto senz’altro. Ho una domanda sola: che cosa dovrei migliorare prima di tutto.',
      'Se la proposta di sentirci è ancora valida, mi adatto a qualsiasi orario per capire che cosa è mancato.',
    ],
  },
  {
    if: ['stated'],
    not: ['location', 'salary'],
    ways: [
      'Capisco il motivo. È stato solo questo, o c’era altro che dovrei migliorare?',
      'Il motivo è chiaro. Al mio posto, da dove [comincerebbe|cominceresti|comincereste]?',
      'Se il punto che [indica|indichi|indicate] fosse stato diverso, lo sarebbe stata anche la risposta, o c’era dell’altro?',
      'A parte il punto che [indica|indichi|indicate], che impressione ha fatto il resto?',
      'Il motivo è chiaro. Che cosa avrebbe convinto comunque?',
    ],
  },
  {
    if: ['offers-feedback'],
    ways: [
      'Accetto volentieri il riscontro che mi [offre|offri|offrite]: su che cosa dovrei lavorare prima di tutto?',
      'Visto che è possibile sapere qualcosa di più, che cosa avrebbe fatto la differenza?',
      'Sul riscontro accetto volentieri, soprattutto per la parte critica.',
      'Vorrei approfittare dell’offerta di un riscontro, nella forma che dà meno lavoro.',
      'Quanto al feedback di cui [parla|parli|parlate]: sì, grazie, e il più schietto possibile.',
    ],
  },
  {
    if: ['experience'],
    ways: [
      'Quale esperienza è mancata di più nel mio caso?',
      'Era una questione di anni, o di qualcosa di preciso che non ho ancora fatto?',
      'Se tutto è dipeso dall’esperienza, che cosa si dovrebbe leggere nel mio curriculum che oggi non c’è?',
      'Quale esperienza avrebbe spostato l’ago della bilancia?',
      'Quale passo mi [consiglierebbe|consiglieresti|consigliereste] adesso, per poter puntare più avanti a un ruolo così?',
      'Capisco il punto sull’esperienza; dove si sentiva di più la distanza?',
    ],
  },
  {
    if: ['skill'],
    ways: [
      'Quale competenza ha fatto alla fine la differenza?',
      'Se dovessi imparare una cosa sola prima della prossima volta, quale sarebbe?',
      'Mi mancava una competenza precisa, o ce l’ho e non ho saputo mostrarla?',
      'In quali competenze si notava di più la distanza?',
      'Mi aiuterebbe sapere quale delle competenze richieste mi resta più lontana.',
    ],
  },
  {
    if: ['qualification'],
    ways: [
      'C’è un titolo o una certificazione che per un ruolo così è indispensabile?',
      'Quale qualifica avrebbe cambiato il risultato?',
      'Se dovessi aggiungere un solo titolo al mio curriculum, quale converrebbe?',
      'Le qualifiche sono un motivo che capisco. Da quale requisito il mio profilo era più lontano?',
      'Che cosa portavano gli altri, in fatto di qualifiche, che a me manca?',
    ],
  },
  {
    if: ['location'],
    ways: [
      'A parte la sede, c’è qualcosa nella mia candidatura che dovrei migliorare?',
      'Se abitassi più vicino la risposta sarebbe stata un’altra, o c’era dell’altro?',
      'Lasciando da parte la distanza, che impressione ha fatto il resto?',
    ],
  },
  {
    if: ['salary'],
    ways: [
      'A parte la retribuzione, c’era qualcosa che parlava contro di me?',
      'Lasciando da parte le cifre, che impressione ho dato?',
      'Era solo una questione di retribuzione, o c’è altro che mi conviene sapere?',
    ],
  },
  {
    if: ['chosen', 'met'],
    ways: [
      'Che cosa portava la persona scelta che io possa ancora imparare?',
      'Se sta in una frase, dov’era la differenza?',
      'Che cosa è stato decisivo, alla fine?',
      'Mi mancava qualcosa, o non ho saputo farlo vedere?',
      'Su quale delle mie risposte converrebbe lavorare prima del prossimo colloquio?',
      'Di tutto quello che si cercava, che cosa si è visto meno in me?',
      'Vorrei capire in quale punto l’altra candidatura ha preso vantaggio.',
      'Che cosa mi avrebbe messo al primo posto?',
    ],
  },
  {
    if: ['assessment'],
    ways: [
      'Quale parte della prova era la più debole?',
      'Non andava il risultato, o piuttosto il modo di arrivarci?',
      'Che cosa avevano le soluzioni migliori che alla mia mancava?',
      'Quale parte della mia prova andrebbe risolta diversamente?',
      'Mi aiuterebbe sapere in quale esercizio ho perso più terreno.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Che cosa [avrebbe|avresti|avreste] voluto sentire da me che non ho detto?',
      'C’è stato un momento del colloquio in cui ho smesso di convincere?',
      'Se quello che è mancato ha un nome, mi aiuterebbe conoscerlo.',
      'In una o due frasi e senza giri di parole, che cosa è mancato?',
      'Fra le mie risposte, su quale converrebbe lavorare per prima?',
      'Dove sono rimasti dei dubbi, se si può dire?',
      'Che cosa dovrei far vedere meglio la prossima volta, in un colloquio così?',
      'Se c’era una sola cosa contro di me, vorrei sapere quale.',
      'Che cosa ha fatto pendere la bilancia, per quanto si possa dire?',
      'Un parere schietto sull’impressione che ho dato mi sarebbe molto utile.',
      'Che cosa dovrei preparare diversamente per il prossimo colloquio?',
    ],
  },
  {
    ways: [
      'Che cosa avrebbe portato la mia candidatura un passo più avanti?',
      'È mancato qualcosa di preciso, o c’erano semplicemente profili più vicini?',
      'Che cosa si cercava che nel mio curriculum non c’era?',
      'Da quale dei requisiti il mio profilo era più lontano?',
      'Una riga su quello che è mancato mi aiuterebbe a scegliere meglio dove candidarmi.',
      'C’è qualcosa nel mio curriculum che andrebbe spiegato meglio, o tolto?',
      'Quale criterio ha pesato di più nella scelta?',
      'Se si potesse cambiare una cosa sola della mia candidatura, quale sarebbe?',
      'Mi basta un accenno al punto decisivo, per quanto breve.',
      'Leggendo il mio curriculum, qual è la prima cosa che ha parlato contro di me?',
      'Quanto mancava, e in che cosa?',
    ],
  },
];
