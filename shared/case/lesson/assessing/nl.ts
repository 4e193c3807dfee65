import type { Assessing } from '../assesses.ts';

export const nl: Assessing = {
  code: 'nl',
  you: /(?<!\p{L})(?:je|jij|jou|jouw|u|uw)(?!\p{L})/iu,
  where:
    /(?<!\p{L})(?:gesprek|gesprekken|presentatie|test|opdracht|case|assessment|antwoord(?:en)?|cv|motivatiebrief|brief|portfolio|meeloopdag|ronde)(?!\p{L})/iu,
  met: /(?<!\p{L})(?:gesprek(?:ken)?|ronde)(?!\p{L})/iu,
  short:
    /(?<!\p{L})(?:te (?:stil|snel|langzaam|vaag|algemeen|lang|kort|weinig|oppervlakkig|bescheiden|zenuwachtig|laat|technisch|theoretisch)|(?:wat|nogal|vrij|enigszins) (?:vaag|algemeen|kort|lang|stil|laat|mager|oppervlakkig|onzeker|zenuwachtig|terughoudend|beperkt)|nerveus|onderbrak(?:en)?|onderbroken|kwam(?:en)? (?:[\p{L}’']{1,20} ){0,5}laat|hadden graag|te weinig|misten|gemist|miste ik|ontbrak(?:en)?|beperkt|niet (?:helemaal |echt |goed |voldoende )?(?:overtuigd|overtuigend|duidelijk|concreet|uitleggen|uitgelegd|benoemd)|minder (?:overtuigd|overtuigend|sterk)|had(?:den)? (?:we|wij|ik|je|u) (?:\p{L}{1,14} ){0,4}(?:graag|meer|eerder|concreter|beter|gehoopt|verwacht)|graag (?:meer|wat meer)|zwakker|verbeterpunten?|nooit (?:genoemd|gezegd|uitgelegd)|onvoldoende|meer (?:diepgang|voorbeelden|structuur|details|initiatief)|twijfels?|dwaalde|aarzelde)(?!\p{L})/iu,
  strong:
    /(?<!\p{L})(?:(?:heel |erg |zeer )?(?:sterk|goed|prettig|enthousiast|overtuigend|duidelijk|professioneel|leuk)|overtuigd|indruk|sterke punten?|het beste|uitstekend)(?!\p{L})/iu,
  advice:
    /(?<!\p{L})(?:(?:de )?volgende keer|mijn (?:tip|advies)|(?:aanraden|aanbevelen)|ik zou (?:\p{L}{1,14} ){0,4}(?:oefenen|voorbereiden)|zou ik (?:\p{L}{1,14} ){0,4}(?:oefenen|voorbereiden)|aan werken|oefenen|raad je aan|raad u aan|tip)(?!\p{L})/iu,
  other:
    /(?<!\p{L})(?:alsjeblieft|alstublieft|graag ontvangen|afgehaakt|teruggetrokken|zich bedacht|nog (?:steeds )?(?:interesse|geïnteresseerd)|bel (?:me|mij)|beschikbaar|beginnen (?:in|op|per)|nieuwe (?:functie|vacature)|vrijgekomen|contract|aanbieden|aanbod|uitnodigen|enquête|vragenlijst)(?!\p{L})/iu,
};
