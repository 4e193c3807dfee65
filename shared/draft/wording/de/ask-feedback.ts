import type { Script } from '../wording.ts';
import { closing } from './ask-feedback/closing.ts';
import { late } from './ask-feedback/late.ts';
import { opening } from './ask-feedback/opening.ts';
import { question } from './ask-feedback/question.ts';
import { drawn, sorry } from './ask-feedback/regret.ts';
import * as stranger from './stranger.ts';

export const askFeedback: Script = {
  shapes: [
    { if: ['stranger', 'closed'], orders: ['opening interest | door', 'opening | interest door'] },
    {
      if: ['stranger'],
      orders: ['opening drawn | question purpose', 'opening drawn question | closing', 'opening | question | closing'],
    },
    { if: ['closed', 'ago'], orders: ['late interest | door', 'late | interest door'] },
    {
      if: ['ago'],
      orders: [
        'late drawn | question purpose',
        'late drawn question | closing',
        'late | question | closing',
        'late question purpose',
      ],
    },
    { if: ['closed'], orders: ['opening interest | door', 'opening | interest door', 'opening interest door'] },
    {
      if: ['met'],
      orders: [
        'opening regret | question purpose',
        'opening regret | question',
        'opening | question purpose | closing',
        'opening regret question | closing',
        'opening regret | question | closing',
      ],
    },
    {
      orders: [
        'opening drawn question purpose',
        'opening drawn | question purpose',
        'opening drawn question | closing',
        'opening drawn | question | closing',
      ],
    },
  ],
  moves: {
    opening: [...stranger.opening, ...opening],
    late,
    question: [...stranger.question, ...question],
    closing,
    door: closing,
    regret: [...drawn, ...sorry],
    drawn,
    purpose: [
      {
        if: ['met'],
        ways: [
          'Dann weiß ich, worauf ich mich beim nächsten Mal besser vorbereite.',
          'Ein Satz genügt.',
          { not: ['stated'], say: 'Ich frage, weil es von meinem Platz aus schwer zu sehen war.' },
          'Deutliche Worte sind willkommen.',
          'Es muss weder lang noch ausgefeilt sein.',
          'Das nächste Gespräch soll besser werden.',
          { not: ['stated'], say: 'Lieber weiß ich es, als dass ich rate.' },
          'Wenn [Sie|du] dazu nichts sagen [möchten|möchtest], verstehe ich das.',
        ],
      },
      {
        ways: [
          'Eine Zeile reicht völlig.',
          'Meine nächste Bewerbung soll besser werden.',
          'Das hilft mir einzuschätzen, wo ich mich als Nächstes bewerbe.',
          { not: ['stated'], say: 'Von außen ist das für mich schwer zu erkennen, deshalb frage ich.' },
          'Auch ein Stichwort bringt mich weiter.',
          'Wenn dafür keine Zeit ist, verstehe ich das.',
          'So weiß ich, was ich vor der nächsten Bewerbung ändern sollte.',
        ],
      },
    ],
    interest: [
      {
        if: ['wish'],
        ways: ['Ich hätte nach wie vor gern {wish}.'],
      },
      {
        if: ['moment'],
        ways: [
          'An {moment} denke ich gern zurück, und mein Interesse ist geblieben.',
          'Gerade wegen des Gesprächs bin ich nach wie vor interessiert; an {moment} denke ich gern zurück.',
        ],
      },
      {
        ways: [
          'An der Arbeit selbst bin ich nach wie vor interessiert.',
          'Mein Interesse an {company} ist dadurch nicht kleiner geworden.',
          'Ich suche weiterhin genau so eine Aufgabe.',
          'Für mich ändert das nichts: Die Arbeit würde mich reizen.',
          'Eine Stelle als {role} wäre für mich auch später noch das Richtige.',
        ],
      },
    ],
  },
};
