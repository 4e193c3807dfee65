import type { Sample } from './sample.ts';

export const nl: Sample[] = [
  ['rejection', 'Helaas moeten we je laten weten dat we niet met je verder gaan in de procedure.'],
  ['rejection', 'Onze keuze is gevallen op een andere kandidaat.'],
  ['rejection', 'We hebben besloten je niet uit te nodigen voor een gesprek.'],
  ['rejection', 'Bedankt voor je sollicitatie. We gaan verder met kandidaten die beter aansluiten bij het profiel.'],
  ['rejection', 'Tot onze spijt moeten wij u teleurstellen: u komt niet in aanmerking voor deze functie.'],
  ['rejection', 'De vacature is inmiddels intern vervuld. Veel succes met je verdere zoektocht.'],
  ['rejection', 'Wij wijzen uw sollicitatie hierbij af.'],
  [
    'rejection',
    'Je profiel sluit onvoldoende aan op de eisen van de functie. We wensen je veel succes bij het vinden van een leuke baan.',
  ],
  [
    'rejection',
    'Leuk dat je op gesprek kwam! Na lang wikken en wegen hebben we voor iemand met meer ervaring gekozen.',
  ],
  ['rejection', 'Wegens een vacaturestop is deze functie ingetrokken.'],
  ['rejection', ['Afwijzing sollicitatie', '']],
  [
    'confirmation',
    'We hebben je sollicitatie ontvangen. Als je niet geselecteerd wordt, krijg je binnen twee weken bericht.',
  ],
  [
    'confirmation',
    'Bedankt voor je reactie op onze vacature. We bekijken je cv en laten je zo snel mogelijk iets weten.',
  ],
  [
    'confirmation',
    'Wij bevestigen de ontvangst van uw sollicitatie. Helaas duurt de beoordeling iets langer dan gepland.',
  ],
  ['interview', 'Graag nodigen we je uit voor een kennismakingsgesprek. Wanneer ben je beschikbaar?'],
  ['interview', 'Helaas moet ik ons gesprek van dinsdag verzetten. Schikt donderdag je ook?'],
  [
    'offer',
    'We zijn blij je de functie van planner te kunnen aanbieden. De arbeidsovereenkomst vind je in de bijlage.',
  ],
  [
    'feedback',
    'Je vroeg om feedback op je gesprek. Het team vond je presentatie sterk en miste wat ervaring met planning.',
  ],
  ['other', 'Helaas is uw aanvraag voor een hypotheek afgewezen door de bank.'],
  ['other', 'Je bestelling kan helaas niet worden geleverd; je betaling wordt teruggestort.'],
  ['other', 'Nieuwe vacatures voor jou: 5 banen in Utrecht. Solliciteer direct! Uitschrijven voor deze jobalert.'],
  ['rejection', 'Beste Sanne, na ons gesprek hebben we besloten om niet met jou door te gaan.'],
  ['rejection', 'Uw sollicitatie is helaas niet geselecteerd voor de volgende ronde.'],
  ['rejection', 'We hebben gekozen voor een kandidaat met meer ervaring in de zorg.'],
  ['rejection', 'Helaas kunnen we je geen stageplek aanbieden. We bewaren je gegevens voor de toekomst.'],
  ['rejection', 'De functie is komen te vervallen door een reorganisatie.'],
  [
    'confirmation',
    'Bedankt voor je sollicitatie! Mocht je niet worden uitgenodigd, dan hoor je dat binnen drie weken.',
  ],
  ['confirmation', 'Je sollicitatie is verzonden. Alleen kandidaten die we uitnodigen, krijgen persoonlijk bericht.'],
  ['interview', 'We maken graag kennis met je. Komt dinsdag om 10 uur je uit voor een telefoongesprek?'],
];
