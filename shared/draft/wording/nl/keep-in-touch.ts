import type { Script } from '../wording.ts';

export const keepInTouch: Script = {
  shapes: [
    { if: ['news', 'link'], orders: ['opening lesson news | question', 'opening | lesson news | question'] },
    {
      if: ['news'],
      orders: ['opening lesson news question', 'opening lesson news | question', 'opening | lesson news question'],
    },
    { if: ['link'], orders: ['opening lesson link | question', 'opening lesson | link | question'] },
    { orders: ['opening lesson question', 'opening lesson | question', 'opening | lesson question'] },
  ],
  moves: {
    opening: [
      {
        if: ['agency'],
        ways: [
          'In {month} [droeg u|droeg je] me voor de functie van {role} voor.',
          'We hadden in {month} contact, over de functie van {role}.',
          'Een kort bericht van een van de kandidaten van {month}.',
        ],
      },
      {
        if: ['moment'],
        ways: [
          'Misschien [herinnert u zich|herinner je je] mijn sollicitatie van {month} nog. Aan {moment} denk ik nog met plezier terug.',
          'Het is een tijd geleden, maar {moment} ben ik sinds {month} niet vergeten.',
        ],
      },
      {
        if: ['wish'],
        ways: [
          'In {month} lukte het niet, en ik zou nog altijd graag {wish}.',
          'Sinds mijn sollicitatie in {month} is er één ding niet veranderd: ik zou nog altijd graag {wish}.',
        ],
      },
      {
        if: ['draw'],
        ways: [
          'In {month} solliciteerde ik vanwege {draw}, en die belangstelling is gebleven.',
          'Sinds {month} is niet veranderd wat me aantrok: {draw}.',
        ],
      },
      {
        ways: [
          'In {month} solliciteerde ik op de functie van {role}, en de belangstelling is gebleven.',
          'Misschien [herinnert u zich|herinner je je] mijn sollicitatie van {month} nog.',
          'In {month} [schreef u|schreef je] me over de functie van {role}.',
          'Een kort bericht van iemand die in {month} bij {company} solliciteerde.',
          'Het is een tijdje geleden, mijn sollicitatie van {month} op de functie van {role}.',
          'In {month} lukte het niet, maar het werk bij {company} trekt me nog altijd.',
        ],
      },
    ],
    news: [
      {
        if: ['link'],
        ways: [
          'Sindsdien is er iets nieuws: {news}. Hier staat meer: {link}',
          'Nieuws van mijn kant: {news}. Meer daarover: {link}',
        ],
      },
      {
        ways: [
          'Sindsdien is er iets nieuws: {news}.',
          'Nieuws van mijn kant: {news}.',
          'Stilgezeten heb ik niet: {news}.',
          'Er is sindsdien één ding bij gekomen: {news}.',
        ],
      },
    ],
    link: [
      {
        ways: [
          'Dit las ik, en ik moest aan [u|jullie] denken: {link}',
          'Misschien interesseert dit [u|je]: {link}',
          'Hier is iets wat ik graag doorgeef: {link}',
        ],
      },
    ],
    lesson: [
      {
        if: ['lesson', 'action'],
        ways: [
          'Wat ik er toen van leerde: {lesson}. Sindsdien: {action}.',
          'Eén les nam ik ervan mee: {lesson}. Wat ik er sindsdien mee deed: {action}.',
        ],
      },
      { if: ['lesson'], ways: ['Wat ik er toen van leerde: {lesson}.', 'Eén ding is me bijgebleven: {lesson}.'] },
    ],
    question: [
      {
        if: ['agency'],
        ways: [
          '[Hebt u|Heb je] op dit moment iets in deze richting?',
          'Is er intussen iets binnengekomen wat bij me past?',
          'Zoeken opdrachtgevers weer mensen met mijn achtergrond?',
        ],
      },
      {
        ways: [
          '[Zoekt u|Zoeken jullie] op dit gebied weer iemand?',
          'Komt er bij {company} binnenkort iets waarop ik zou moeten solliciteren?',
          'Is er intussen iets vrijgekomen wat bij me past?',
          'Zijn er de komende maanden nieuwe vacatures te verwachten?',
          'Zoekt {company} weer iemand met mijn achtergrond, dan hoor ik het graag.',
          'Is er een vacature die ik in de gaten moet houden?',
        ],
      },
    ],
  },
};
