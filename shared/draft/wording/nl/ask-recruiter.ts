import type { Script } from '../wording.ts';

export const askRecruiter: Script = {
  shapes: [
    {
      orders: [
        'opening drawn question purpose | next',
        'opening drawn | question | next',
        'opening drawn question | next',
        'opening drawn | question purpose next',
      ],
    },
  ],
  moves: {
    drawn: [
      { if: ['wish'], ways: ['Ik wilde heel graag {wish}.', 'Wat ik het liefst wilde: {wish}.'] },
      { if: ['draw'], ways: ['Wat me het meest aantrok: {draw}.', 'Ik had me vooral verheugd op {draw}.'] },
    ],
    opening: [
      {
        if: ['met', 'moment'],
        ways: [
          'Bedankt voor het regelen van het gesprek. Aan {moment} denk ik met plezier terug, hoe het ook afliep.',
          'Een nee dus. Ik had {moment} toch niet willen missen; dank voor het bemiddelen.',
          'Alleen al om {moment} was het de moeite waard, dus bedankt dat [u|je] het hebt geregeld.',
        ],
      },
      {
        if: ['met', 'people'],
        ways: [
          'Bedankt voor het regelen van het gesprek. Het was goed om {people} te ontmoeten, hoe het ook afliep.',
          'Een nee dus. Het gesprek met {people} was toch de moeite waard; dank voor het bemiddelen.',
        ],
      },
      {
        if: ['met'],
        ways: [
          'Dank dat [u|je] de beslissing hebt doorgegeven, en dat [u|je] me daar aan tafel hebt gekregen.',
          'Bedankt voor het bericht over de functie van {role}, en voor alles wat eraan voorafging.',
          '{company} heeft dus anders besloten. Dank dat [u|je] me tot daar hebt begeleid.',
          'Het gesprek was de moeite waard, dus bedankt voor het bemiddelen.',
          'Dank voor de voordracht, en dat [u|je] me hebt verteld hoe het is afgelopen.',
          'Een nee dus. Bedankt dat [u|je] me tot het einde op de hoogte hield.',
        ],
      },
      {
        ways: [
          'Bedankt voor het bericht over hoe het bij {company} is afgelopen.',
          'Dank dat [u|je] me voor de functie van {role} hebt voorgedragen en me de uitkomst hebt laten weten.',
          'Deze keer is het niet gelukt; bedankt voor de terugkoppeling.',
          'Goed om te weten hoe het met de functie van {role} zit. Dank daarvoor.',
          'Bedankt voor het doorsturen van mijn cv naar {company}, en voor het antwoord.',
          'Dank voor de moeite, en voor het bericht.',
        ],
      },
    ],
    question: [
      {
        if: ['lacking', 'offers-call'],
        ways: [
          '[U|Je] bood aan erover te praten, en dat doe ik graag, vooral over {lacking}: wanneer komt een kwartier [u|je] uit?',
        ],
      },
      {
        if: ['offers-call'],
        ways: [
          '[U|Je] bood aan erover te praten, en dat doe ik graag: wanneer komt een kwartier [u|je] uit?',
          'Even bellen, zoals [u|je] voorstelt, zou me helpen. Wanneer past het?',
        ],
      },
      {
        if: ['lacking'],
        ways: [
          'Ze noemden {lacking}. Wat hebben ze nog meer gezegd waar ik iets aan heb?',
          'Het lijkt te hebben gelegen aan {lacking}. Was dat hun enige twijfel, voor zover [u|je] hebt gehoord?',
        ],
      },
      {
        if: ['stated'],
        ways: [
          'Wat bij hen de doorslag gaf, is me duidelijk. Was dat hun enige twijfel, voor zover [u|je] hebt gehoord?',
          'Hun reden begrijp ik. Wat hebben ze nog meer gezegd waar ik iets aan heb?',
        ],
      },
      {
        if: ['met'],
        ways: [
          'Wat hebben ze over mijn gesprek gezegd, als dat door te geven is?',
          '[Hebt u|Heb je] gehoord waarover ze twijfelden?',
          '[U|Je] kent beide kanten: waar paste ik niet bij wat ze zochten?',
          'Welk antwoord van mij overtuigde ze niet?',
          'Wat [zou u|zou je] me in dat gesprek anders laten doen?',
          '[Weet u|Weet je] wat uiteindelijk de doorslag gaf?',
        ],
      },
      {
        ways: [
          'Hebben ze gezegd wat er aan mijn profiel ontbrak?',
          '[U|Je] ziet veel sollicitaties. Wat [zou u|zou je] aan de mijne veranderen?',
          'Was er een eis waaraan ik voor hen niet voldeed?',
          'Bij welk soort functie zit ik er volgens [u|jou] op dit moment het dichtst bij?',
          '[Weet u|Weet je] wat de opdrachtgever echt zocht?',
          'Hoe leest mijn cv vanaf [uw|jouw] kant van de tafel?',
        ],
      },
    ],
    purpose: [
      {
        ways: [
          'De onverbloemde versie helpt me het meest.',
          'Hoe preciezer, hoe beter ik me kan voorbereiden.',
          'Een paar woorden aan de telefoon mag ook, als dat sneller gaat.',
          'Het blijft bij mij en gaat mee in mijn voorbereiding.',
          'Details zijn welkom, ook kleine.',
        ],
      },
    ],
    next: [
      {
        if: ['keeps-on-file'],
        ways: [
          'Mijn gegevens blijven bij [u|je] staan, en dat is goed: [denkt u|denk] aan me als er weer zoiets binnenkomt.',
          'Mocht een nieuwere versie van mijn cv nuttig zijn, dan stuur ik die graag.',
        ],
      },
      {
        ways: [
          'En als een andere opdrachtgever iets vergelijkbaars zoekt, hoor ik het graag.',
          'Ik zoek nog, dus [denkt u|denk] gerust aan mij.',
          'Functies van dit soort blijven me interesseren.',
          'Zit er bij de andere vacatures iets wat beter past, laat het me dan weten.',
          'Voor een volgende zoektocht van dit soort houd ik me aanbevolen.',
        ],
      },
    ],
  },
};
