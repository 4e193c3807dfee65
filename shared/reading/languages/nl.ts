import { nl as facts } from '../facts/wording/nl.ts';
import type { Language } from '../languages.ts';
import { about } from './nl/about.ts';
import { answers } from './nl/answers.ts';
import { decision } from './nl/decision.ts';
import { details } from './nl/details.ts';
import { doors } from './nl/doors.ts';
import { scope } from './nl/scope.ts';
import { surroundings } from './nl/surroundings.ts';
import { told } from './nl/told.ts';
import { tone } from './nl/tone.ts';

export const nl: Language = {
  code: 'nl',
  common: `uit zo nog naar hun kan wordt de het een en van je jou jouw u uw wij we ons onze voor met is niet dat die in op te aan om er ook naar zijn
    hebben heeft hebt maar zal zullen kunnen graag bedankt wel bij als dit deze dan over`,
  classes: {
    niet: 'niet|geen|nooit|noch',
    functie:
      'functie|functies|vacature|vacatures|positie|posities|rol|rollen|baan|stage|stageplek|stageplaats|opdracht|opening|plek|werkplek|traineeship|job|project',
    sollicitatie:
      'sollicitatie|sollicitaties|kandidatuur|cv|brief|motivatie|profiel|procedure|sollicitatieprocedure|selectieprocedure|jou|je|u|uw|jouw|proces',
    taal: 'nederlands|duits|engels|frans|spaans|italiaans|pools|russisch|arabisch|turks|oekraïens|portugees|chinees|japans',
    andere: 'andere|anderen|ander|iemand|interne|externe|overige|meerdere',
    kandidaat: 'kandida*|sollicitant*|persoon|personen|iemand|profiel|profielen|medekandidaten|collega',
    gekozen:
      'gekozen|kiezen|keuze|besloten|beslissing|besluit|besluiten|voorkeur|verder|doorgaan|gaan|geselecteerd|aangenomen|doorgegaan|vervolgen|vervolgd',
    beter: 'beter|meer|nauwer|sterker|geschikter|passender|dichter|best|beste|nog',
    past: 'past|passen|passend*|aansluit*|aansluiten|aansluit|sluit|sluiten|aan|voldoe*|voldoet|geschikt*|match*|ervaring|ervaren|gekwalificeerd*|overeenkom*|kwalificaties|profiel',
    gesprek:
      'gesprek|gesprekken|kennismakingsgesprek*|sollicitatiegesprek*|kennismaking|interview|interviews|telefoongesprek|videogesprek|belafspraak|afspraak|call|videocall|meeloopdag|kennismaken|assessment|vervolggesprek|intake|intakegesprek',
    toekomst: 'toekomst|zoektocht|carrière|loopbaan|vervolg|verdere|sollicitaties|zoeken|vinden|solliciteren',
  },
  phrases: { ...about, ...decision, ...tone, ...answers, ...surroundings, ...scope, ...doors, ...details },
  told,
  facts,
};
