import type { Group } from '../wording.ts';

/** To somebody whom the member named, and who never wrote: there is no mail to give thanks for. */
export const opening: readonly Group[] = [
  {
    if: ['stranger', 'closed'],
    ways: [
      'Ik heb gehoord dat de functie van {role} niet meer openstaat, en dat begrijp ik.',
      'De functie waarop ik solliciteerde staat niet meer open, heb ik gehoord.',
    ],
  },
  {
    if: ['stranger', 'met'],
    ways: [
      'Ik was bij {company} op gesprek voor de functie van {role}, en het werd een nee. Bedankt voor de tijd die erin zat.',
      'Ik was bij {company} op gesprek, en het werd een nee. Bedankt voor de tijd die erin zat.',
      'Ik was bij [u|jullie] op gesprek, en het werd een nee. Bedankt voor de tijd die erin zat.',
    ],
  },
  {
    if: ['stranger'],
    ways: [
      'Ik solliciteerde bij {company} als {role}, en het werd een nee.',
      'Mijn sollicitatie als {role} werd een nee, en ik hoop dat ik me daarmee tot [u|jou] mag wenden.',
      'Mijn sollicitatie werd een nee, en ik hoop dat ik me daarmee tot [u|jou] mag wenden.',
    ],
  },
];

/** The same some weeks on. */
export const later: readonly Group[] = [
  {
    if: ['stranger'],
    not: ['agency'],
    ways: [
      'Mijn sollicitatie als {role} werd een nee, maar mijn interesse in {company} is gebleven.',
      '{ago} geleden solliciteerde ik bij {company}. Het werd een nee, maar mijn interesse is gebleven.',
      'Een tijd geleden solliciteerde ik bij [u|jullie], en mijn interesse is gebleven.',
    ],
  },
];

/** What such a person can be asked: not to repeat what another wrote. */
export const question: readonly Group[] = [
  {
    if: ['stranger'],
    ways: [
      'Waar kan ik het beste aan werken voordat ik weer solliciteer?',
      'Als [u|je] weet hoe de keuze is gevallen: waar [zou u|zou je] in mijn plaats beginnen?',
    ],
  },
];
