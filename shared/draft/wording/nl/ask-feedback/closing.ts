import type { Group } from '../../wording.ts';

export const closing: readonly Group[] = [
  {
    if: ['closed'],
    ways: [
      { if: ['cancelled'], say: 'Komt de functie in een andere vorm terug, dan hoor ik het graag.' },
      { if: ['cancelled'], say: 'Als de plannen weer veranderen, [weet u|weet je] me te vinden.' },
      'Zoekt {company} later weer iemand voor dit soort werk, dan houd ik me aanbevolen.',
      { not: ['cancelled'], say: 'Komt de functie ooit weer vrij, dan hoor ik het graag.' },
      { if: ['met'], say: 'Ik pak het gesprek graag op waar we gebleven waren, wanneer dat ook is.' },
      'Wordt de functie toch weer opengesteld, dan doe ik graag weer mee.',
    ],
  },
  {
    if: ['invites-reapply'],
    ways: [
      'Dat ik opnieuw mag solliciteren, heb ik onthouden.',
      '[Uw|Je] uitnodiging om het nog eens te proberen is welkom.',
      'Ik houd in de gaten wat er bij {company} nog vrijkomt.',
      'Goed om te weten dat de deur voor een nieuwe sollicitatie openstaat.',
    ],
  },
  {
    if: ['keeps-on-file'],
    ways: [
      'Fijn dat [u mijn gegevens bewaart|jullie mijn gegevens bewaren].',
      'En ja, mijn cv mag bij [u|jullie] blijven.',
      'Goed om te weten dat mijn gegevens bij {company} blijven.',
      'Dat mijn sollicitatie bewaard blijft, vind ik prettig.',
    ],
  },
  {
    ways: [
      'Komt er bij {company} iets vergelijkbaars vrij, dan hoor ik het graag.',
      'Misschien kruisen onze wegen elkaar nog eens.',
      'Mijn belangstelling voor {company} blijft.',
      { not: ['formal'], say: 'Misschien een andere keer.' },
      'Ik wens degene die begint een goede start.',
      'Alle goeds voor het team.',
      'Wie weet past een andere functie me beter.',
    ],
  },
];
