import type { Group } from '../../wording.ts';

export const question: readonly Group[] = [
  {
    if: ['lacking', 'offers-call'],
    ways: [
      'Dat {lacking} de doorslag gaf, begrijp ik. [Uw|Je] aanbod om erover te praten neem ik graag aan; een kwartier is genoeg.',
      '[U|Je] noemt {lacking} en biedt aan erover te praten. Graag, op een moment dat het [u|je] uitkomt.',
    ],
  },
  {
    if: ['stated', 'offers-call'],
    not: ['location', 'salary'],
    ways: [
      '[Uw|Je] reden begrijp ik. [Uw|Je] aanbod om erover te praten neem ik graag aan; een kwartier is genoeg.',
      'Wat de doorslag gaf, is me duidelijk. Graag hoor ik aan de telefoon, zoals [u|je] aanbiedt, waar [u|je] in mijn plaats zou beginnen.',
    ],
  },
  {
    if: ['offers-call'],
    ways: [
      '[Uw|Je] aanbod om er telefonisch meer over te zeggen neem ik graag aan: wanneer komt het [u|je] uit?',
      'Ik kom graag terug op het telefoontje dat [u|je] aanbood. Een kwartier is genoeg, wanneer het maar uitkomt.',
      'Even bellen, zoals [u|je] voorstelt, zou me goed helpen om te begrijpen wat er ontbrak.',
    ],
  },
  {
    if: ['lacking'],
    ways: [
      'Lag het vooral aan {lacking}, of ontbrak er nog iets anders?',
      '[U|Je] noemde {lacking}. Waar [zou u|zou je] in mijn plaats beginnen?',
      'Is {lacking} op te bouwen met een eigen project, of vraagt dat jaren in de praktijk?',
      'Hoeveel {lacking} was wel genoeg geweest?',
    ],
  },
  {
    if: ['stated'],
    not: ['location', 'salary'],
    ways: [
      '[Uw|Je] reden begrijp ik. Was dat alles, of ontbrak er nog iets anders?',
      'Wat de doorslag gaf, is me duidelijk. Waar [zou u|zou je] in mijn plaats beginnen?',
      'Was het een ja geworden als het punt dat [u|je] noemt anders was geweest, of speelde er meer?',
      'Los van het punt dat [u|je] noemt: hoe paste de rest?',
      '[Uw|Je] reden begrijp ik. Wat had [u|je] toch over de streep getrokken?',
    ],
  },
  {
    if: ['offers-feedback'],
    ways: [
      '[U|Je] bood aan er meer over te vertellen, en dat neem ik graag aan: waar moet ik als eerste aan werken?',
      'Graag ga ik in op [uw|je] aanbod: wat had het verschil gemaakt?',
      'De toelichting die [u|je] aanbiedt krijg ik graag, het kritische deel voorop.',
      'Nu [u|je] aanbiedt er iets meer over te zeggen: wat ontbrak er?',
      'Feedback krijg ik graag, zoals [u|je] aanbiedt, hoe kort of kritisch ook.',
    ],
  },
  {
    if: ['experience'],
    ways: [
      'Welke ervaring ontbrak er bij mij het meest?',
      'Ging het om het aantal jaren, of om iets bepaalds dat ik nog niet heb gedaan?',
      'Welke ervaring had de doorslag kunnen geven?',
      'Welke stap [zou u|zou je] me nu aanraden om later wel genoeg ervaring te hebben?',
      'Waar was het verschil in ervaring het grootst?',
      'Naar welke ervaring kan ik nu het beste op zoek gaan?',
    ],
  },
  {
    if: ['skill'],
    ways: [
      'Welke vaardigheid had het verschil gemaakt?',
      'Miste ik een vaardigheid, of heb ik die niet laten zien?',
      'Wat kan ik het beste als eerste leren?',
      'Welke kennis [hebt u|heb je] bij mij het meest gemist?',
      'Bij welke vaardigheid was de afstand tot de functie het grootst?',
    ],
  },
  {
    if: ['qualification'],
    ways: [
      'Welke kwalificatie had het beeld veranderd?',
      'Is er een diploma of certificaat dat voor dit werk onmisbaar is?',
      'Welke van mijn kwalificaties schoot tekort?',
      'Als ik er één kwalificatie bij haal, welke kan dat dan het beste zijn?',
      'Wat brachten de anderen mee dat ik nog kan leren?',
    ],
  },
  {
    if: ['location'],
    ways: [
      'Was de afstand de enige reden, of speelde er meer?',
      'Los van de plaats: wat kan er beter aan mijn sollicitatie?',
      'Had het antwoord anders geluid als ik dichterbij woonde?',
    ],
  },
  {
    if: ['salary'],
    ways: [
      'Los van het salaris: sprak er iets tegen mij?',
      'Was het salaris het enige obstakel, of speelde er meer?',
      'Hoe kwam ik over, als we het salaris even wegdenken?',
    ],
  },
  {
    if: ['chosen', 'met'],
    ways: [
      'Wat gaf uiteindelijk de doorslag voor de ander?',
      'Waar zat het verschil, als het in één zin te zeggen is?',
      'Wat bracht de ander mee dat ik nog kan leren?',
      'Ontbrak er iets, of heb ik het niet duidelijk genoeg laten zien?',
      'Wat had mij op de eerste plaats gezet?',
      'Aan welk van mijn antwoorden moet ik werken voor een volgend gesprek?',
      'Dat een ander beter paste, begrijp ik. Waar bleek dat het meest uit?',
      'Wat woog het zwaarst in de keuze?',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Was er een moment in het gesprek waarop ik niet overtuigde?',
      'Wat had ik in het gesprek duidelijker moeten laten zien?',
      '[Kunt u|Kun je] me in een of twee zinnen vertellen wat er ontbrak?',
      'Wat gaf uiteindelijk de doorslag, voor zover dat te zeggen is?',
      'Aan welk antwoord van mij kan ik het beste als eerste werken?',
      'Een eerlijk woord over hoe ik overkwam zou me veel waard zijn.',
      'Waarover [had u|had je] twijfels, als ik dat mag vragen?',
      'Wat [had u|had je] graag van me gehoord en niet gehoord?',
      'Als er één ding tegen me sprak, hoor ik graag wat dat was.',
      'Hoe kwam ik over, heel eerlijk gezegd?',
      'Wat kan ik een volgende keer beter anders doen?',
      'Achteraf bekeken: wat ontbrak er nog om er een ja van te maken?',
    ],
  },
  {
    ways: [
      'Wat had mijn sollicitatie verder kunnen brengen?',
      'Was het een bepaald gemis, of pasten anderen gewoon beter?',
      'Wat [zocht u|zocht je] dat niet in mijn brief of cv stond?',
      'Van welke eis zat ik het verst af?',
      'Staat er in mijn cv iets wat ik beter kan uitleggen of weglaten?',
      'Welk criterium woog het zwaarst?',
      'Een hint over het beslissende punt, hoe kort ook, is welkom.',
      'Wat [zou u|zou je] aan mijn sollicitatie als eerste veranderen?',
      'Waar is het op afgeketst, als ik dat mag vragen?',
      'Wat kwam ik tekort voor deze functie?',
      'Welke zin uit de vacature had ik beter moeten beantwoorden?',
    ],
  },
];
