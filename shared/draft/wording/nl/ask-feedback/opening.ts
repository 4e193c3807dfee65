import type { Group } from '../../wording.ts';

export const opening: readonly Group[] = [
  {
    if: ['closed', 'met'],
    ways: [
      'Bedankt voor het gesprek, en voor de uitleg achteraf.',
      'De functie is een andere kant op gegaan, maar het gesprek bij {company} was de moeite waard. Bedankt voor de uitleg.',
      {
        if: ['cancelled'],
        say: 'Plannen veranderen, dat begrijp ik. Bedankt dat [u|je] het zo open vertelt, en voor het gesprek.',
      },
      'Fijn dat [u|je] me na het gesprek hebt laten weten hoe het zit met de functie van {role}. Dank daarvoor.',
      'Ook zonder baan aan het eind was het gesprek de moeite waard; dank voor de toelichting.',
    ],
  },
  {
    if: ['closed'],
    ways: [
      'Bedankt voor de uitleg over de functie van {role}.',
      { if: ['cancelled'], say: 'Plannen veranderen, en ik weet het liever. Dank voor [uw|je] bericht.' },
      'Met deze reden kan ik goed leven; dank dat [u|je] die hebt genoemd.',
      'Daar kan niemand iets aan doen, en ik waardeer [uw|je] open bericht.',
      'Goed om te weten wat erachter zit; bedankt voor het bericht.',
      'Dank dat [u|je] me hebt verteld wat er met de functie van {role} is gebeurd.',
    ],
  },
  {
    if: ['met', 'moment'],
    ways: [
      'Dank voor [uw|je] bericht. Aan {moment} denk ik met plezier terug.',
      'Ook al is het een nee: bedankt voor {moment}.',
      'Bedankt voor het duidelijke antwoord. Wat me bijblijft is {moment}.',
      '[Uw|Je] antwoord is duidelijk, dank daarvoor. Ik had {moment} niet willen missen.',
      'Allereerst bedankt voor {moment}.',
      'Het is anders gelopen dan ik hoopte, maar {moment} neem ik mee. Bedankt dat [u|je] de tijd nam om te antwoorden.',
    ],
  },
  {
    if: ['met', 'people'],
    ways: [
      'Bedankt voor [uw|je] antwoord en voor het gesprek met {people}.',
      'Het gesprek met {people} heb ik met plezier gevoerd, en ik dank [u|je] voor het duidelijke antwoord daarna.',
      '[Doet u|Doe] {people} de groeten van me, en bedankt voor dit bericht.',
      'Het antwoord is duidelijk, en de tijd met {people} was de moeite waard. Bedankt voor allebei.',
    ],
  },
  {
    if: ['final'],
    ways: [
      'Bedankt dat ik tot en met de laatste ronde voor de functie van {role} mee mocht doen.',
      'Dat ik bij {company} tot het einde in beeld was, is ook wat waard; dank voor [uw|je] bericht.',
      'Zo dicht bij het einde is een afwijzing niet makkelijk te lezen, maar ik dank [u|je] voor de hele weg ernaartoe.',
      'Dank voor alle tijd die er van de eerste tot de laatste ronde in is gaan zitten.',
      'De laatste keuze is vast de lastigste; bedankt dat [u|je] me hebt laten weten hoe die is uitgevallen.',
      'Zo ver komen geeft moed, ook met deze uitkomst. Dank aan iedereen die meedeed.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Dank voor [uw|je] bericht en voor de tijd die in mijn gesprek is gaan zitten.',
      'Bedankt voor het duidelijke antwoord na ons gesprek.',
      'Liever een helder nee dan lang wachten; bedankt daarvoor.',
      'Bedankt voor het gesprek bij {company} en voor het antwoord dat erop volgde.',
      'Ik heb [uw|je] bericht over de functie van {role} gelezen. Dank dat ik mijn verhaal mocht doen.',
      'Zulke berichten schrijft niemand graag, dus bedankt dat [u|je] het deed.',
      'Bedankt dat [u|je] me niet in het ongewisse laat.',
      'Helder, en dank voor het gesprek over de functie van {role}.',
      'Uit het gesprek bij {company} heb ik veel meegenomen. Dank daarvoor, en voor [uw|je] reactie.',
      'Het is niet waarop ik hoopte, maar het is wel duidelijk. Dank [u|je] wel.',
      'Bedankt dat [u|je] eerst de tijd nam voor een gesprek, en nu voor een antwoord.',
      'Nu weet ik waar ik aan toe ben; bedankt voor het bericht en voor het gesprek.',
      'Bedankt voor de open woorden, en voor het gesprek over de functie van {role}.',
    ],
  },
  {
    if: ['assessment'],
    ways: [
      'Bedankt voor de uitslag van de opdracht voor de functie van {role}.',
      'In die opdracht zat wat werk, dus fijn dat er een reactie op kwam. Dank daarvoor.',
      'Dank voor het bekijken van mijn uitwerking, en voor het antwoord.',
      'De uitslag van de test is duidelijk; bedankt voor het bericht.',
      'Ik was benieuwd hoe mijn test bij {company} was gevallen; dank voor het antwoord.',
    ],
  },
  {
    ways: [
      'Bedankt voor [uw|je] antwoord over de functie van {role}.',
      'Dank voor de reactie op mijn sollicitatie bij {company}.',
      'Lang niet elke sollicitatie krijgt antwoord, dus dank voor deze regels.',
      'Goed om te weten waar ik aan toe ben; bedankt voor het bericht.',
      'Een ja voor de functie van {role} had ik liever gelezen, maar dank voor het duidelijke antwoord.',
      'Bedankt dat [u|je] mijn sollicitatie hebt gelezen en me hebt geantwoord.',
      '[Uw|Je] bericht over de functie van {role} heb ik ontvangen, waarvoor dank.',
      'Ook een nee helpt me verder; dank voor de moeite.',
      'Daarmee is het voor deze keer duidelijk; bedankt voor het antwoord.',
      'Dank dat mijn sollicitatie bij {company} niet onbeantwoord is gebleven.',
      'Ik vroeg me al af hoe het met mijn sollicitatie stond, dus bedankt voor het bericht.',
    ],
  },
];
