import type { Group } from '../../wording.ts';

export const opening: readonly Group[] = [
  {
    if: ['agency'],
    ways: [
      '{ago} geleden liet [u|je] me de beslissing over de functie van {role} weten, en ik blijf graag in contact.',
      'Misschien [herinnert u zich|herinner je je] mijn kandidatuur voor de functie van {role} bij {company}.',
      'Nogmaals dank dat [u|je] me bij {company} hebt voorgedragen.',
      'Nogmaals dank voor [uw|je] werk tijdens de zoektocht.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      '{ago} geleden kreeg ik [uw|je] antwoord, en aan {moment} denk ik nog altijd met plezier terug.',
      'Met wat afstand nogmaals bedankt voor {moment}.',
      'Ook na {ago} ben ik {moment} niet vergeten.',
      'Er is wat tijd voorbij, en wat me van het gesprek bijblijft is {moment}. Nogmaals dank.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'Aan het gesprek met {people} denk ik met plezier terug, dus nogmaals dank.',
      'Met wat afstand nogmaals bedankt voor het gesprek met {people}.',
      'Het is {ago} geleden dat ik [uw|je] antwoord kreeg; nogmaals dank voor het gesprek met {people}.',
    ],
  },
  {
    if: ['met', 'wish'],
    ways: [
      'Nogmaals dank voor het gesprek. Ik zou nog altijd graag {wish}.',
      'Het is {ago} geleden dat ik [uw|je] antwoord kreeg. Bedankt nog voor het gesprek; ik zou nog altijd graag {wish}.',
    ],
  },
  {
    if: ['met', 'draw'],
    ways: [
      'Nogmaals dank voor het gesprek. Wat me aantrok, is niet veranderd: {draw}.',
      'Het is {ago} geleden dat ik [uw|je] antwoord kreeg, en ik denk nog vaak aan {draw}. Bedankt nog voor het gesprek.',
    ],
  },
  {
    if: ['met'],
    ways: [
      '{ago} geleden kreeg ik [uw|je] antwoord, en aan het gesprek denk ik toch met plezier terug.',
      'Met wat afstand nogmaals bedankt voor het gesprek bij {company}.',
      'Het gesprek over de functie van {role} is me goed bijgebleven, dank daarvoor.',
      'Sinds ons gesprek is er wat tijd voorbij, en ik wil er nog eens voor bedanken.',
      'Sinds [uw|je] antwoord van {ago} geleden staat één ding voor me vast: bij {company} zou ik nog altijd graag werken.',
      'Nogmaals dank dat ik mijn verhaal mocht komen doen.',
      'Een kort bericht na {ago}: ik heb veel aan ons gesprek gehad, bedankt daarvoor.',
      {
        not: ['closed'],
        say: 'De keuze voor de functie van {role} is gemaakt, en toch had ik ons gesprek niet willen missen.',
      },
    ],
  },
  {
    if: ['wish'],
    ways: [
      'Het is {ago} geleden dat ik [uw|je] antwoord kreeg, en ik zou nog altijd graag {wish}.',
      'Mijn sollicitatie op de functie van {role} liep op niets uit, maar ik zou nog altijd graag {wish}.',
    ],
  },
  {
    if: ['draw'],
    ways: [
      'Het is {ago} geleden dat ik [uw|je] antwoord kreeg, en wat me aantrok is niet veranderd: {draw}.',
      'Misschien [herinnert u zich|herinner je je] mijn sollicitatie: ik schreef vanwege {draw}, en die belangstelling is gebleven.',
    ],
  },
  {
    ways: [
      '{ago} geleden [schreef u|schreef je] me over de functie van {role}.',
      'Misschien [herinnert u zich|herinner je je] mijn sollicitatie bij {company}.',
      'Mijn sollicitatie op de functie van {role} liep op niets uit, maar mijn belangstelling voor {company} is gebleven.',
      'Ik kom nog één keer kort terug op mijn sollicitatie.',
      'Na mijn sollicitatie op de functie van {role} blijf ik graag in contact.',
      'Het is {ago} geleden dat ik antwoord kreeg over de functie van {role}.',
    ],
  },
];
