import type { Script } from '../wording.ts';
import { closing } from './ask-feedback/closing.ts';
import { opening } from './ask-feedback/opening.ts';
import { question } from './ask-feedback/question.ts';

export const askFeedback: Script = {
  shapes: [
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
        'opening question purpose',
        'opening | question purpose',
        'opening question | closing',
        'opening | question | closing',
      ],
    },
  ],
  moves: {
    opening,
    question,
    closing,
    door: closing,
    regret: [
      {
        if: ['people'],
        ways: [
          'Mit {people} hätte ich gern gearbeitet, deshalb bedauere ich die Entscheidung.',
          'Von {people} hätte ich gern gelernt, das tut mir ein wenig leid.',
        ],
      },
      {
        ways: [
          'Ich hätte die Aufgabe gern übernommen und bedauere, dass es nicht geklappt hat.',
          'Natürlich hätte ich lieber eine Zusage gelesen.',
          'Ein wenig enttäuscht bin ich schon, denn ich konnte mir die Arbeit gut vorstellen.',
          'Ich hatte mich auf die Aufgabe gefreut.',
          'Schade für mich, denn ich hätte gern bei {company} angefangen.',
          'Ich hatte auf eine andere Antwort gehofft und will das nicht verhehlen.',
          'Es wäre eine Stelle gewesen, auf die ich mich gefreut hätte.',
          'Leicht fällt mir der Abschied von dieser Stelle nicht.',
        ],
      },
    ],
    purpose: [
      {
        if: ['met'],
        ways: [
          'Dann weiß ich, worauf ich mich beim nächsten Mal besser vorbereite.',
          'Ein Satz genügt.',
          'Ich frage, weil es von meinem Platz aus schwer zu sehen war.',
          'Deutliche Worte sind willkommen.',
          'Es muss weder lang noch ausgefeilt sein.',
          'Das nächste Gespräch soll besser werden.',
          'Lieber weiß ich es, als dass ich rate.',
          'Wenn [Sie|du] dazu nichts sagen [möchten|möchtest], verstehe ich das.',
        ],
      },
      {
        ways: [
          'Eine Zeile reicht völlig.',
          'Meine nächste Bewerbung soll besser werden.',
          'Das hilft mir einzuschätzen, wo ich mich als Nächstes bewerbe.',
          'Von außen ist das für mich schwer zu erkennen, deshalb frage ich.',
          'Auch ein Stichwort bringt mich weiter.',
          'Wenn dafür keine Zeit ist, verstehe ich das.',
          'So weiß ich, was ich vor der nächsten Bewerbung ändern sollte.',
        ],
      },
    ],
    interest: [
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
