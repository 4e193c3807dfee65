import type { Group } from '../../wording.ts';

/** What the answer is for, or how short it may be; each follows any question. */
export const purpose: readonly Group[] = [
  {
    if: ['offers-call'],
    ways: [
      'Sarà una cosa breve.',
      'Se è più comodo rispondere per iscritto, va bene lo stesso.',
      'La franchezza è benvenuta.',
      'Vorrei arrivare con una preparazione migliore al prossimo colloquio.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Così so su che cosa esercitarmi prima del prossimo colloquio.',
      'Basta una frase.',
      { not: ['stated'], say: 'Lo chiedo perché dalla mia parte era difficile vederlo.' },
      'La franchezza è benvenuta.',
      'Non serve che sia lungo né troppo pensato.',
      { not: ['stated'], say: 'Preferisco saperlo piuttosto che immaginarlo.' },
      'Se è meglio non dirlo, capisco anche questo.',
      'Vorrei che il prossimo colloquio andasse meglio.',
      'Qualsiasi dettaglio mi dà qualcosa su cui lavorare.',
      'Uno sguardo da fuori è proprio quello che da me non posso avere.',
    ],
  },
  {
    ways: [
      'Due o tre parole mi bastano.',
      'Vorrei che la prossima candidatura fosse migliore.',
      { not: ['stated'], say: 'Da fuori è difficile vederlo, per questo chiedo.' },
      'Mi aiuterebbe a prendere meglio la mira.',
      'Per quanto breve, mi dà un punto da cui cominciare.',
      'Così so che cosa correggere prima di candidarmi altrove.',
      'Se non c’è tempo per questo, lo capisco.',
      { not: ['stated'], say: 'Mi risparmierebbe qualche congettura.' },
    ],
  },
];

/** Where the role itself went away: what still draws the member. */
export const interest: readonly Group[] = [
  { if: ['wish'], ways: ['Mi piacerebbe ancora {wish}.', 'Quello che volevo era {wish}, e non è cambiato.'] },
  {
    if: ['draw'],
    ways: [
      'Quello che mi attirava era {draw}, e non è cambiato.',
      'Se ho presentato la candidatura è stato per {draw}, quindi l’interesse va oltre questa posizione.',
    ],
  },
  {
    if: ['moment'],
    ways: [
      'Dopo {moment} lavorare in {company} mi interessa di più, non di meno.',
      'Ricordo ancora {moment}, e l’interesse non se n’è andato con la posizione.',
    ],
  },
  {
    ways: [
      'Il lavoro in sé continua a interessarmi.',
      'Il mio interesse per {company} non è diminuito per questo.',
      'Da parte mia non cambia niente: cerco proprio questo tipo di lavoro.',
      'Mi sarebbe piaciuto farlo, e mi piacerebbe ancora.',
      'Un ruolo di {role} resterebbe quello giusto per me anche più avanti.',
      'Resta il genere di lavoro che voglio fare.',
    ],
  },
];
