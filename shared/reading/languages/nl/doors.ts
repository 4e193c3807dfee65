import type { Phrases } from '../../languages.ts';

/** What a mail leaves open, and what it closes. */
export const doors: Phrases = {
  'keeps-on-file': [
    'bewaar*|bewaren|houd*|houden|onthoud* ~5 cv|gegevens|sollicitatie|profiel|portefeuille|bestand|naam|achterhoofd',
    'houden|houd|hou ~5 gedachten|achterhoofd|bij',
    'gegevens|cv ~2 bijhouden|bijhoud|bijhoudt',
    'mocht|als|wanneer|zodra ~8 nemen|neem|bellen|bel|laten|laat|mailen|mail ~1 we|wij|ik ~3 contact|je|u|weten',
    'bellen|mailen|denken|contact ~5 als|zodra|mocht ~8 vrij|komt|past|ontstaat',

    'gegevens|cv|sollicitatie|profiel|je|uw|jouw|u|jou ~7 bewaren|bewaard|opnemen|opslaan|opgenomen|portefeuille|bestand|database|talentpool|wervingsreserve',
    'bewaren|bewaar|houden|nemen|slaan ~7 gegevens|cv|sollicitatie|profiel ~5 op|in|portefeuille|achterhoede|bestand|database',
    'in portefeuille',
    'talentpool|talentenpool|kandidatenpool|kandidatendatabase|wervingsreserve',
    'achterhoofd',
  ],
  'invites-reapply': [
    'neem ~8 weer|opnieuw|nogmaals ~2 contact',
    'laat ~6 weer ~3 horen',
    'solliciteer|solliciteren|reageer|reageren|proberen|probeer ~5 opnieuw|weer|nogmaals|andere|volgend*|toekomst*|nieuwe',
    'houd|hou|kijk ~5 site|website|vacatures|pagina|gaten',

    'solliciteer|solliciteren|proberen|probeer ~3 nog|later ~2 eens|keer|een',
    'opnieuw|nogmaals|weer ~5 solliciteren|solliciteer*|reageren|reageer',
    'aarzel|schroom ~3 solliciteren|reageren|vacatures',
    'opnieuw|nogmaals|weer|nog eens ~5 solliciteer*|solliciteren|sollicitatie|reageren|reageer',
    'solliciteer*|solliciteren|reageren|reageer ~6 opnieuw|nogmaals|andere|toekomst*|nieuwe|weer|volgende',
    'vacatures|website|site|vacaturepagina|carrièrepagina|vacaturesite|werkenbij ~7 gaten|bekijk*|volgen|oog|bezoek*|regelmatig|kijk*|blijf*|houden',
    'gaten|bekijk*|volg|oog|bezoek*|kijk*|blijf* ~7 vacatures|website|site|vacaturepagina|carrièrepagina|vacaturesite|carrièresite|linkedin',
    'andere|nieuwe|toekomstige|passende ~2 vacature*|functies ~7 solliciteren|reageren|welkom|uitnodigen|graag',
  ],
  'offers-feedback': [
    'feedback|toelichting|terugkoppeling ~6 bel|graag|wilt|wil|kun|kunt|mail|telefonisch',
    'licht|lichten ~5 graag ~4 toe',
    'verzoek|aanvraag|wens ~5 feedback|toelichting|terugkoppeling',
    'waarom ~4 bel|bellen|mail|vraag|leg|vertel',
    'graag|bel ~4 toelicht*|feedback|uitleg*|terugkoppeling',

    'graag|altijd|mogelijk|bereid|kun|kunt|kan|wil|wilt|behoefte|telefonisch ~7 feedback|toelichting|terugkoppeling|motivering ~4 geven|bellen|contact|ontvangen|op|krijgen|over',
    'feedback|toelichting|terugkoppeling|vragen ~7 bellen|bel|contact|mailen|graag|gerust|opnemen',
    'feedback|toelichting ~4 wenst|wilt|wil|wensen|nodig|gewenst',
  ],
  'declines-feedback': [
    '$niet ~5 feedback|toelichting|terugkoppeling|motivering|redenen ~4 geven|mogelijk|verstrekken|delen|bieden',
    '$niet ~3 individue*|persoonlijke|inhoudelijk* ~2 feedback|toelichting|terugkoppeling|motivering|reactie',
    'feedback|toelichting|terugkoppeling|motivering ~4 $niet ~3 mogelijk|gegeven|geven|verstrekt',
    '$niet ~4 toelichten|motiveren|onderbouwen',
    'over ~6 $niet ~3 gecorrespondeerd|correspondentie',
    '$niet ~5 over ~4 gecorrespondeerd|correspondentie',
  ],
  'invites-contact': [
    'bel|mail|app|belt|mailt ~1 me|mij|gerust|ons',
    'contact ~2 houden|blijven',
    'blijven|houden ~2 contact',
    'bereiken|bereikbaar ~3 op|via',
    'aarzel|schroom ~3 te|om ~3 mailen|bellen|contact|vragen',
    'vragen ~4 bel|mail|contact|gerust',

    'vragen ~7 contact|mailen|bellen|bel|mail|gerust|opnemen|stellen|weten|laat',
    'gerust ~4 contact|bellen|mailen|opnemen|weten',
    'aarzel|schroom ~2 $niet',
  ],
  'no-reply': [
    '$niet ~4 op ~3 bericht|mail|email|deze ~4 reageren|antwoorden|beantwoorden',
    '$niet reageren|antwoorden|beantwoorden',
    'automatisch* ~3 gegenereerd*|verzonden|verstuurd|bericht|mail|email|aangemaakt',
    'mailbox|postvak|adres|mailadres|emailadres ~5 $niet ~4 gelezen|beheerd|gemonitord|bekeken|bemand',
  ],
  'no-door': [
    // what is kept for the law's sake, or for a time
    'gegevens|cv|sollicitatie|bewaren|bewaard ~12 verwijder*|verwijderen|vernietig*|gewist|wissen',
    'persoonsgegevens ~8 bewaren|bewaard|verwerk*',
    // no second try
    '$niet ~1 opnieuw|nogmaals|weer ~2 solliciteren|reageren',
    'solliciteren ~2 $niet ~1 mogelijk|toegestaan',
    'succes ~4 sollicitaties',
    // what they want to hear
    'jouw|je|uw feedback ~3 over|op',
    'horen ~2 jouw|je|uw ~1 feedback|mening',
    // who is to be asked about what
    'privacy|persoonsgegevens|rechten ~8 contact|mail*|functionaris',
    'contact ~4 functionaris',
  ],
};
