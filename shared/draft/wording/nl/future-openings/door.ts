import type { Group } from '../../wording.ts';

/** Asks to be thought of, by the door that their mail left open. (A4-4) */
export const door: readonly Group[] = [
  {
    if: ['agency', 'keeps-on-file'],
    ways: [
      'Mijn gegevens staan bij [u|je]: zoekt een opdrachtgever dit soort profiel, dan hoor ik het graag.',
      'Nu mijn cv bij [u|je] blijft: alles wat op deze functie lijkt, bekijk ik met plezier.',
    ],
  },
  {
    if: ['agency'],
    ways: [
      'Zoekt een andere opdrachtgever iets vergelijkbaars, dan hoor ik het graag.',
      'Komt er weer een functie van dit soort binnen, [denkt u|denk] dan aan mij.',
      'Functies als deze blijven me interesseren.',
      'Misschien zit er tussen de andere vacatures een die beter bij me past; daar hoor ik dan graag van.',
    ],
  },
  {
    if: ['keeps-on-file'],
    ways: [
      '[U zou|Jullie zouden] mijn gegevens bewaren. Komt er de komende maanden iets vergelijkbaars vrij, dan hoor ik het graag.',
      'Mijn cv ligt bij [u|jullie]; het mag gerust weer tevoorschijn komen als er iets past.',
      'Goed dat mijn sollicitatie bewaard blijft. Voor een vergelijkbare functie stel ik me graag opnieuw voor.',
      'Mijn gegevens zijn er nog. Past er binnenkort iets nieuws bij, dan is een kort bericht genoeg.',
      'Wat mijn cv betreft houd ik [u|jullie] graag aan [uw|jullie] woord: bij de volgende functie van dit soort doe ik graag weer mee.',
    ],
  },
  {
    if: ['invites-reapply'],
    ways: [
      '[U|Je] moedigde me aan opnieuw te solliciteren, en dat wil ik ook. Een tip over de juiste vacature is welkom.',
      'De uitnodiging om het nog eens te proberen ben ik niet vergeten; komt er iets passends vrij, laat het me dan weten.',
      'Opnieuw solliciteren bij {company} zie ik zitten, zodra er iets is wat dichter bij mijn profiel ligt.',
    ],
  },
  {
    if: ['invites-contact'],
    ways: [
      'Nu ik me mag melden, hier mijn ene verzoek: [denkt u|denk] aan me als er iets vergelijkbaars vrijkomt.',
      '[Uw|Je] aanbod om in contact te blijven neem ik graag aan; een tip over passende vacatures is welkom.',
    ],
  },
  {
    if: ['closed'],
    ways: [
      { if: ['cancelled'], say: 'Komt deze functie terug, of iets wat erop lijkt, dan hoor ik het graag.' },
      { if: ['cancelled', 'met'], say: 'Laten de plannen het later toch toe, dan pak ik het gesprek graag weer op.' },
      'Komt er later weer zo’n plek, dan doe ik graag weer mee.',
      { not: ['cancelled'], say: 'Komt deze functie ooit weer vrij, of iets wat erop lijkt, dan hoor ik het graag.' },
    ],
  },
  {
    ways: [
      'Komt er bij {company} iets passends vrij, dan hoor ik het graag.',
      '[Denkt u|Denk] aan me als er een vergelijkbare functie te vullen is.',
      'Bij een volgende functie van dit soort doe ik graag weer mee.',
      'Komt er binnenkort verwant werk, dan solliciteer ik graag opnieuw.',
      'Mijn verzoek is eenvoudig: is er weer iemand met mijn achtergrond nodig, [denkt u|denk] dan aan mij.',
      'Misschien is er een functie waar ik beter bij pas; daar hoor ik dan graag van.',
      'Voor vergelijkbaar werk stel ik me graag nog eens voor.',
    ],
  },
];
