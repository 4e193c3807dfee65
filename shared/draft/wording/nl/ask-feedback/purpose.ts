import type { Group } from '../../wording.ts';

export const purpose: readonly Group[] = [
  {
    if: ['offers-call'],
    ways: [
      'Ik houd het kort.',
      'Als een regel per mail makkelijker is, is die net zo welkom.',
      'Een volgende keer wil ik beter voorbereid zijn.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Dan weet ik waar ik me een volgende keer beter op voorbereid.',
      'Eén zin is genoeg.',
      { not: ['stated'], say: 'Ik vraag het omdat ik het vanaf mijn stoel moeilijk kon zien.' },
      'Duidelijke taal is welkom.',
      'Het hoeft niet lang of zorgvuldig te zijn.',
      'Het volgende gesprek mag beter.',
      { not: ['stated'], say: 'Ik weet het liever dan dat ik het raad.' },
      { not: ['offers-feedback'], say: 'Als [u|je] er liever niets over zegt, begrijp ik dat ook.' },
      'Een blik van buiten is het enige wat ik zelf niet heb.',
    ],
  },
  {
    ways: [
      'Eén regel is al genoeg.',
      'Mijn volgende sollicitatie mag beter.',
      'Het helpt me om gerichter te zoeken.',
      { not: ['stated'], say: 'Van buitenaf is dat moeilijk te zien, vandaar mijn vraag.' },
      'Ook een trefwoord helpt me verder.',
      'Als er geen tijd voor is, begrijp ik dat.',
      'Dan weet ik wat ik moet veranderen voordat ik elders solliciteer.',
    ],
  },
];
