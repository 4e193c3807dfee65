import type { Phrases } from '../../languages.ts';

/** What a mail is about: a job, or something else that people apply for, submit, order or ask for. */
export const about: Phrases = {
  job: [
    'sollicit*|gesolliciteerd|vacature*|functie*|recruit*|cv|werkgever|baan|banen|stage|werving|loopbaan|carrière*|job|jobs|hr|personeel*|motivatiebrief|werken|collega*|medewerker*',
  ],
  'job-like': ['kandida*|talent*|selectieprocedure|selectie|interview*|ervaring|profiel|team'],
  'by-applicant': [
    'mijn ~1 sollicitatie|cv|motivatiebrief|brief',
    'ik ~3 solliciteer|solliciteren|trek ~3 in',
    'uw|je afwijzing ~4 accepteren',
  ],
  foreign: [
    'vlucht|vluchten|ticket|tickets',
    'afspraak ~4 tandarts|huisarts|arts',
    'rijbewijs|rijexamen|theorieexamen|cbr|examen',
    'aanmelding|toelatingscommissie|ouders|leerling*|verhuur',
    'klant|klantnummer|rekening|reservering|boeking|artikel|reparatie',
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
    'verzekering|dekking|polis',
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
  employee: ['ontslag|loonstrook|salarisstrook'],
};
