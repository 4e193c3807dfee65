import type { Phrases } from '../../languages.ts';

/** What a mail is about: a job, or something else that people apply for, submit, order or ask for. */
export const about: Phrases = {
  job: [
    'sollicit*|gesolliciteerd|vacature*|functie*|recruit*|cv|werkgever|baan|banen|stage|werving|loopbaan|carrière*|job|jobs|hr|personeel*|motivatiebrief|werken|collega*|medewerker*',
  ],
  'job-like': ['kandida*|talent*|selectieprocedure|selectie|interview*|ervaring|profiel|team'],
  'by-applicant': [
    'ik ~4 andere|ander ~2 baan|functie|aanbod ~2 aangenomen|geaccepteerd|gekozen',
    'ik ~3 aanbod|uitnodiging|voorstel ~3 afslaan|afslaan|bedanken|afwijzen',

    'mijn ~1 sollicitatie|cv|motivatiebrief|brief',
    'ik ~3 solliciteer|solliciteren|trek ~3 in',
    'uw|je afwijzing ~4 accepteren',
  ],
  foreign: [
    'kaarten|kaartjes|kaartje|voorstelling|voorstellingen',
    'vlucht|vluchten|ticket|tickets',
    'afspraak ~4 tandarts|huisarts|arts',
    'rijbewijs|rijexamen|theorieexamen|cbr|examen',
    'aanmelding|toelatingscommissie|ouders|leerling*|verhuur',
    'beste|geachte klant',
    'klantnummer|rekening|reservering|boeking|artikel|reparatie',
    'student*|studie|studenten|cursus|schoolplaats|semester|collegejaar|beurs|promotieonderzoek',
    'fonds|aanvraag|jury|prijs|wedstrijd|inzending*|ingezonden|uitgeverij|uitgeven|publicatie|publiceren|redactie|tijdschrift|gedicht*|verhaal|congres|lezing|voorstel',
    'startup|accelerator|investeerder*|investering|oprichter*',
    'lid|lidmaatschap|vereniging|vrijwillig*|woning*|kamer|huurwoning|adoptie|asiel|offerte|aanbesteding|kinderdagverblijf',
    'opleiding|wachtwoord|verhuurder|huurder',
    'lening*|krediet*|hypotheek*|bkr|bankrekening|financiering|creditcard',
    'polis|schadeclaim|premie',
    'visum|visa|ambassade|ind|verblijfsvergunning|naturalisatie|paspoort',
    'toelating|inschrijving|studiefinanciering|loting|collegegeld',
    'huur*|verhuurder|appartement|bezichtiging|makelaar|hospiteren',
    'bestelling*|bezorging|levering|geleverd|retour*|factuur|pakket|terugbetaling|klantenservice|garantie',
    'subsidie*|bezwaar|toeslag|belastingdienst|manuscript|kinderopvang',
  ],
  'no-job': [
    'geen verzekering|lening|hypotheek|krediet',

    'aanmeldingen|inschrijvingen ~3 diner|gala|evenement|seminar|workshop|congres|toernooi',

    'interesse|belangstelling ~2 in|voor ~2 onze|ons|de|het|deze ~1 appartement*|woning*|kamer*|pand*|huurwoning*|lening*|hypotheek*|puppy*|kitten*|cursus|opleiding',
    'afdeling|bureau|commissie|team toelating|toelatingen|inschrijvingen|verhuur|studentenzaken',
    'toelatingsbureau|toelatingscommissie|studentenadministratie|studentenzaken',
    'partnernetwerk|partnerprogramma|dealernetwerk|franchisenemer*|leveranciersnetwerk|wederverkoper*',
    'aanmelding|inschrijving|plek|plekken|deelname ~4 diner|gala|evenement|seminar|workshop|hackathon|congres|toernooi',
    'uw|je|jullie zoon|dochter|kind|kinderen',
    'voorwaarden|criteria ~3 visum|beurs|lening|subsidie|verblijfsvergunning',

    'dekking|polis',
    'uw|je|jouw verzekering',
    'accreditatie|sponsoring',
    'auditie|audities|casting',
    'kunstenaarsresidentie|schrijversresidentie',
    'residentie ~3 kunstenaar*|schrijver*',
    'uw|je|jullie ~1 kind|dochter|zoon',
    'uw|je|jouw ~1 manuscript|inzending|voorstel|aanvraag|offerte|bestelling|reservering|boeking|claim|verhaal|lezing|project ~6 niet|geen|afgewezen|afgekeurd',
    'aanvraag ~3 afgewezen|afgekeurd|geweigerd',
    'woning|huis|kamer|appartement ~4 toegewezen|verhuurd|gegund|gekozen|ander|andere',
    'subsidieaanvraag|beursaanvraag|projectaanvraag|fondsaanvraag|woningaanvraag',
    'leningaanvraag|visumaanvraag|kredietaanvraag|hypotheekaanvraag|subsidieaanvraag|huuraanvraag|verzekeringsaanvraag',
    'aanvraag ~2 voor ~3 lening|krediet|visum|hypotheek|subsidie|woning|lidmaatschap|verblijfsvergunning|toeslag|uitkering',
    'toegelaten|toelating|aangemeld|inschrijving ~4 opleiding|studie|universiteit|master|hogeschool',
    'andere huurder|koper|leverancier',
  ],
  employee: [
    'dienst|shift|oproep ~2 waarop|waar|die ~1 je|u ~5 vervuld|ingevuld|vergeven|geannuleerd|reageerde',
    'nieuwe diensten|shifts',
    'ontslag|loonstrook|salarisstrook',
  ],
};
