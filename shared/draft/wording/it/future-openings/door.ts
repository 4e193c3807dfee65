import type { Group } from '../../wording.ts';

/** Asks to be thought of, by the door that their mail left open. (A4-4) */
export const door: readonly Group[] = [
  {
    if: ['agency'],
    ways: [
      'Se un altro cliente cerca un profilo simile, mi farà piacere saperlo.',
      'Quando arriva un’altra posizione di questo tipo, [mi tenga|tienimi|tenetemi] presente.',
      'Le posizioni di questo genere mi interessano ancora.',
      'Forse fra le altre ricerche ce n’è una più adatta a me.',
    ],
  },
  {
    if: ['keeps-on-file'],
    ways: [
      'Nel messaggio si diceva che il mio curriculum sarebbe rimasto in archivio. Se nei prossimi mesi si apre qualcosa di simile, mi farà piacere avere notizie.',
      'Prendo in parola la promessa di conservare la mia candidatura: per la prossima posizione di questo tipo vorrei esserci.',
      'Visto che il mio curriculum è ancora in archivio, spero che torni fuori quando si cercherà qualcuno per un lavoro così.',
      'Ho letto con piacere che la mia candidatura viene conservata. Per un’altra posizione come questa la ripresenterei.',
      'I miei dati sono già in archivio; se si accordano con qualcosa di nuovo in {company}, bastano due righe.',
    ],
  },
  {
    if: ['invites-reapply'],
    ways: [
      'L’invito a riprovarci mi è rimasto in mente, e lo userei per la prossima posizione di questo tipo in {company}.',
      'Riprovarci mi piacerebbe, come da invito: un cenno sulla posizione giusta mi aiuterebbe.',
      'Visto che posso riprovarci, mi farà piacere sapere quando si apre qualcosa di più vicino a quello che faccio.',
    ],
  },
  {
    if: ['invites-contact'],
    ways: [
      'Visto che posso scrivere, chiedo una cosa sola: che il mio nome sia tenuto presente per quello che si aprirà in {company}.',
      'Accetto volentieri l’idea di restare in contatto, e mi farà piacere sapere di altre posizioni.',
    ],
  },
  {
    if: ['closed'],
    ways: [
      { if: ['cancelled'], say: 'Se la posizione torna, o qualcosa di simile, vorrei esserci di nuovo.' },
      {
        if: ['cancelled', 'met'],
        say: 'Se più avanti i piani lo permettono, riprendo volentieri da dove ci siamo fermati.',
      },
      'Quando in {company} si tornerà ad assumere per questo lavoro, [mi tenga|tienimi|tenetemi] presente.',
      { not: ['cancelled'], say: 'Se il posto si libera di nuovo, o ne nasce uno simile, vorrei riprovarci.' },
    ],
  },
  {
    ways: [
      'Se in {company} si apre qualcosa di adatto, mi piacerebbe entrare nella selezione.',
      'Quando si cercherà di nuovo qualcuno con questo profilo, [mi tenga|tienimi|tenetemi] presente.',
      'Mi piacerebbe che la mia candidatura valesse anche per posizioni simili.',
      'Se si presenta un’altra posizione più adatta, mi farà piacere avere notizie.',
      'Forse ci sono altri ruoli a cui il mio profilo è più vicino; mi farà piacere saperne di più.',
      'La prossima volta che in {company} ci sarà un posto simile, vorrei riprovarci.',
      'La mia richiesta è semplice: che il mio nome resti nell’elenco per posizioni simili.',
    ],
  },
];
