import type { Script } from '../wording.ts';
import * as stranger from './stranger.ts';

export const stillInterested: Script = {
  shapes: [
    {
      orders: [
        'opening interest offer',
        'opening | interest offer',
        'opening interest | offer',
        'opening interest | offer close',
        'opening interest offer close',
      ],
    },
  ],
  moves: {
    opening: [
      ...stranger.later,
      {
        if: ['agency'],
        ways: [
          'Het is {ago} geleden dat {company} over de functie van {role} besliste.',
          'Alleen even een kort bericht over de functie van {role} bij {company}.',
          'Ons laatste contact is {ago} geleden.',
          'Ik weet dat over de functie van {role} is beslist; dit is maar een kort bericht.',
        ],
      },
      {
        if: ['moment'],
        ways: [
          '{ago} geleden kreeg ik [uw|je] antwoord, en aan {moment} denk ik nog met plezier terug.',
          'Ook na {ago} ben ik {moment} niet vergeten.',
          'Het is {ago} geleden dat het besluit viel. Wat me is bijgebleven: {moment}.',
        ],
      },
      {
        if: ['final'],
        ways: [
          '{ago} geleden kreeg ik [uw|je] antwoord na de laatste ronde voor de functie van {role}.',
          'Misschien [herinnert u zich|herinner je je] mij nog uit de laatste ronde voor de functie van {role}.',
          'Voor de functie van {role} kwam ik tot de laatste ronde, {ago} geleden.',
        ],
      },
      {
        ways: [
          'Het is {ago} geleden dat over de functie van {role} werd beslist.',
          'Na mijn gesprek bij {company} werd het een nee, inmiddels {ago} geleden.',
          'Misschien [herinnert u zich|herinner je je] het gesprek over de functie van {role} nog.',
          'Alleen een kort bericht, {ago} na de beslissing.',
          'Ik weet dat over de functie van {role} is beslist; dit is maar een kort bericht.',
          'We hadden {ago} geleden contact over een baan bij {company}.',
        ],
      },
    ],
    interest: [
      {
        if: ['agency'],
        ways: [
          'Aan mijn belangstelling is niets veranderd.',
          'Als ze het me vandaag vroegen, zei ik ja.',
          'Ik heb er nog net zo veel zin in als op de dag van het gesprek.',
        ],
      },
      { if: ['wish'], ways: ['Ik zou nog altijd graag {wish}.', 'Wat ik toen wilde, wil ik nog steeds: {wish}.'] },
      {
        if: ['draw'],
        ways: [
          'Wat me aantrok, is niet veranderd: {draw}.',
          'Ik solliciteerde vanwege {draw}, en die reden geldt nog.',
        ],
      },
      {
        ways: [
          'Aan mijn belangstelling is niets veranderd.',
          'Het werk trekt me nog altijd.',
          'Het idee om bij [u|jullie] te werken spreekt me nog steeds aan.',
          'Ik heb er nog net zo veel zin in als op de dag van het gesprek.',
          'Kwam de vraag vandaag, dan zei ik ja.',
          'Het blijft het soort werk dat ik wil doen.',
        ],
      },
    ],
    offer: [
      {
        if: ['agency'],
        ways: [
          'Verandert er iets bij {company}, dan mag mijn naam vallen.',
          'Plannen veranderen; veranderen die van hen, dan ben ik makkelijk te bereiken.',
          'Mochten ze toch weer zoeken, laat het me dan weten.',
        ],
      },
      {
        ways: [
          'Verandert er iets, of komt er een tweede plek vrij, dan pak ik het gesprek graag weer op.',
          'Mocht er toch nog iemand nodig zijn, vroeg of laat, dan praat ik graag verder.',
          'Plannen veranderen; gebeurt dat bij [u|jullie], dan is een kort bericht genoeg.',
          'Komt de functie terug, dan hoeven we niet bij nul te beginnen.',
          'En blijkt er nog plaats te zijn, [denkt u|denk] dan aan mij.',
          'Loopt het anders dan gepland, dan ben ik makkelijk te bereiken.',
          'Wordt er opnieuw gezocht, dan hoor ik het graag.',
        ],
      },
    ],
    close: [
      {
        ways: [
          'Zo niet, dan alle goeds voor het team.',
          'Als alles rond is, hoeft er geen antwoord te komen.',
          'En is alles rond: des te beter.',
        ],
      },
    ],
  },
};
