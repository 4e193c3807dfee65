import type { Script } from '../wording.ts';

export const thankForFeedback: Script = {
  shapes: [
    { orders: ['thanks takeaway close', 'thanks takeaway', 'thanks takeaway | close', 'thanks | takeaway close'] },
  ],
  moves: {
    thanks: [
      {
        ways: [
          'Dat was royaal van [u|je], bedankt.',
          'Bedankt dat [u|je] de moeite nam om te antwoorden, en zo open.',
          'Op zo’n antwoord had ik gehoopt zonder erop te rekenen; dank.',
          'Dank voor de duidelijke woorden.',
          'Hier heb ik wat aan, bedankt.',
          'Leuk om te schrijven is zo’n bericht niet, maar mij helpt het. Dank daarvoor.',
          'Nu weet ik meer dan ik zelf had kunnen bedenken, bedankt.',
          'Bedankt dat [u|je] dit allemaal hebt opgeschreven.',
        ],
      },
    ],
    takeaway: [
      {
        if: ['lesson', 'action'],
        ways: [
          'Wat ik ervan meeneem: {lesson}. Wat ik ermee doe: {action}.',
          'Ik heb twee dingen opgeschreven. Eerst wat ik leerde: {lesson}. Dan wat erop volgt: {action}.',
        ],
      },
      {
        if: ['lesson'],
        ways: [
          'Wat ik ervan meeneem: {lesson}.',
          'In mijn eigen woorden: {lesson}.',
          'De les die ik opschrijf: {lesson}.',
        ],
      },
      {
        if: ['point'],
        ways: [
          'Wat [u|je] over {point} zegt klopt, en zo had ik het nog niet gezien.',
          'Wat {point} betreft begrijp ik wat [u|je] bedoelt, en ik weet waar ik begin.',
          '[Uw|Je] opmerking over {point} geeft me iets om gericht aan te werken.',
          'Wat [u|je] over {point} schreef neem ik mee naar een volgend gesprek.',
        ],
      },
      {
        ways: [
          'Hier kan ik gericht aan werken, en daar ging het me om.',
          'Ik begrijp wat [u|je] bedoelt, en ik weet waar ik begin.',
          'Vanaf mijn stoel had ik dat niet gezien.',
          'Voor de volgende sollicitatie denk ik er rustig over na.',
          'Het klinkt me logisch, en bij een volgend gesprek komt het van pas.',
          'Ik lees het nog eens na met een potlood in de hand.',
          'Ik leg het ernaast als ik me op een volgend gesprek voorbereid.',
        ],
      },
    ],
    close: [
      {
        if: ['keeps-on-file'],
        ways: ['Fijn dat mijn gegevens bij [u|jullie] blijven.', 'Past er ooit iets, dan hoor ik het graag.'],
      },
      {
        ways: [
          'Ik wens [u|je] en het team alle goeds.',
          'Misschien komt er nog eens een andere gelegenheid.',
          'Wie weet tot ziens.',
          'Misschien spreken we elkaar nog eens.',
        ],
      },
    ],
  },
};
