import type { Phrases } from '../../languages.ts';

/** What conditions, negates, puts off or contrasts what stands beside it. */
export const scope: Phrases = {
  negation: ['$nicht|ohne'],
  condition: [
    'bei ~1 antworten|bewerbungen|unterlagen|angaben ~1 die',

    'per ~3 eingehende*|eingereichte*|eingesandte*|zugesandte*',
    'eingehende*|eingesandte* ~1 unterlagen|bewerbungen|dokumente|dateien',

    'mögliche|weitere werte|status|stände|ergebnisse',
    'bei fehlen|fehlenden|unvollständigen|nichterfüllung',

    'sonst',

    'gespeicherte|gemerkte stelle|stellenanzeige|job|anzeige',
    'stelle|job|anzeige ~2 du|sie ~1 gespeichert|gemerkt',

    'wer ~5 $nicht|keinen|keine|kein|gegen|mindestens',
    'nur wer',
    'dossiers|bewerbungen ~1 ohne|zu|über',
    'vermittlungsdossiers|agenturbewerbungen|sammelbewerbungen|initiativbewerbungen',
    'alle anderen|übrigen',
    'wenns|wenn ~1 es',

    'ohne ~2 test*|ergebnis*|testergebnis*|nachweis*|dokument*|formular*|bestätigung|angaben|daten|dossier|kopie|scan|personalausweis|führungszeugnis|gesundheitszeugnis|impfnachweis',
    'passt es nicht',
    'passt ~1 ihr|dein|das|euer ~1 profil ~2 laden|melden|freuen',
    'kommen|kommst|gehören ~1 sie|du ~1 in|zu die|den ~2 engere|auswahl|ausgewählten',

    'danach',
    'nach|mit ablauf der|dieser|deiner|ihrer frist|testfrist',
    'bis dahin|spätestens',
    'ohne ~2 lebenslauf|unterlagen|zeugnis*|anschreiben|foto|unterschrift|rückmeldung|antwort|nachricht',
    'hören|erhalten|hörst|bekommen|erhältst ~1 sie|du ~8 nichts|keine|nicht',
    'später|verspätet|nachträglich|danach ~2 eingehende*|eingereichte*|eingegangene*|eintreffende*|abgegebene*',
    'ergebnisse|lösungen|einsendungen|nachrichten|anfragen ~4 nach|später|danach',
    'unvollständige*|verspätete* ~1 bewerbung*|unterlagen',
    'nicht alle|jede|jeder|jedem|jeden',
    'gehen|gehe ~4 davon ~3 aus',
    'davon ~1 ausgehen|auszugehen',
    'betrachten|betrachte|werten ~3 als|dies',
    'wenn|falls|sofern|ob|sollten|sollte|solltest|ansonsten|andernfalls|vorausgesetzt|sobald|soweit',
    'im falle|fall',
    'für den fall',
    'nur ~4 bewerber*|kandidat*|wenn',
    'nur bei|im',
    'bewerber*|kandidat*|personen|unterlagen ~1 die|der|welche ~5 $nicht ~5 berücksichtig*|ausgewählt|eingeladen|engere',
    'nicht berücksichtigte* bewerber*|bewerbungen|kandidat*',
    'bewerber*|kandidat* ~6 $nicht ~5 erstattet|übernommen|zurückgesandt|zurückgesendet|zurückgeschickt|kosten',
  ],
  // the last two: an appointment is called off, not the application
  possibility: [
    'einladung|angebot|termin ~1 ablehnen',
    'weitere ~1 bewerber*|kandidat* ~3 keine',
    'oder ~1 absage|ablehnung|absagebescheid|ablehnungsbescheid',

    'meisten ~3 absagen|abgesagt|absage',

    'andere|anderen|weitere ~1 profile|bewerber*|kandidat* ~6 abgelehnt|abgesagt',

    'erhalten|bekommen|erhältst|bekommst ~1 sie|du ~1 eine absage',
    'letzte|letzten|vorige|vergangene woche ~2 zwei|drei|mehrere|einige|andere ~1 profile|bewerber*|kandidat*',

    'soll|sollen|sollte ~8 besetzt|vergeben',
    'anderen|übrigen ~1 bewerber*|kandidat* ~5 absage|absagen|abgesagt',
    'absage|absagen ~4 anderen|übrigen ~1 bewerber*|kandidat*',
    'positiv*|zu|zusage oder|und negativ*|ab|absage',

    'zöger* ~2 nicht',
    'möglicherweise|eventuell|vielleicht|gegebenenfalls|ggf|evtl',
    'absage|absagen ~2 termin*|gespräch*|interview*|veranstaltung*|treffen*|meeting*',
    'termin|gespräch|gesprächs|interview|meeting|veranstaltung* ~2 absage|absagen',
    'oder absage|ablehnung',
    'absage|ablehnung oder',
    'zu|zusage oder|und absage',
  ],
  until: [
    'bevor|solange|ehe|wenn|ohne|falls',
    'bis ~1 sie|du|wir|ihr|ihre|deine|der|die|das|alle|uns|eine|ein|zum ~2 eingang|vorliegen|nachweis|abschluss|erhalt|uns|vorliegt|haben|ist|sind|unterlagen|wir|sie|du|zeugnis*|test*|entscheidung',
  ],
  contrast: [
    'wenn|falls|sofern ~1 sie|du ~1 noch|weiterhin ~2 interesse|interessiert ~3 würden|laden|möchten|freuen',

    'wenn ~1 wir|ich ~2 ihnen|dir|euch|sie|dich ~2 leider|diesmal|heute|nun|jetzt',
    'wenn ~1 es ~2 leider|diesmal ~3 $nicht',

    'wenn ~1 es|das|dies ~3 $nicht ~3 nachricht|antwort|ergebnis|rückmeldung',
    'aber|jedoch|allerdings|dennoch|trotzdem|obwohl|hingegen|doch|sondern',
  ],
  harmless: [
    'meisten ~3 absagen|absage',

    '$nicht ~3 erstatten|erstattet|übernehmen',
    'keine ~2 fahrtkosten|reisekosten|kosten',

    'noch $nicht',
    'bisher|derzeit|bislang|noch ~4 $nicht ~6 entscheid*|entschieden|abgeschlossen|getroffen',
    '$nicht ~4 notwendig|nötig|erforderlich|antworten|beantworten|zurücksenden|zögern|vergessen|erreichen|teilnehmen|nur',
  ],
  idiom: ['an|zu dieser|erster|vorderster|richtigen|anderer stelle'],
  status: ['status|ergebnis|entscheidung|stand'],
  title: [
    'duales|dualen|duale ~1 studium*|studiengang',

    'sachbearbeit*|berater*|kundenberater*|referent*|leiter*|leitung|assistent*|mitarbeiter*|stelle|position|volontariat|redakteur*|lektor*|makler*|dozent*|verwaltung',
  ],
  detail: [
    'fehlen|fehlt nur|noch noch|wenige',
    '$nicht vollständig|abgesendet|abgeschickt',
    'noch ~1 $nicht ~1 vollständig|abgesendet|abgeschickt',
    'begründet ~2 $nicht|keinen',

    'gesonderte|separate|schriftliche|weitere|individuelle ~1 absage|absagen|ablehnung ~4 erfolgt|ergeht|versandt|verschickt|versendet',

    'konnte|konnten|kann|können ~10 $nicht ~1 verarbeitet|übermittelt|zugestellt|geöffnet|hochgeladen|gelesen|bearbeitet|gespeichert ~1 werden',
    '$nicht ~1 verarbeitet|übermittelt|zugestellt|hochgeladen ~1 werden',

    'gleicher|gleiche eignung|qualifikation ~8 bevorzug*|vorrang*|berücksichtig*',
    'schwerbehinder*|gleichgestellte*|frauen ~10 bevorzug*|vorrang*',
    'bevorzug*|vorrang* ~8 schwerbehinder*|gleichgestellte*|eignung',

    'dossiers|bewerbungen|unterlagen|profile ~1 von ~2 personalvermittl*|agenturen|vermittlern|dritten|personaldienstleister*|personalberat* ~4 $nicht',
    'sprechen|treffen|reden ~5 mit ~2 weiteren|anderen ~1 kandidat*|bewerber*',

    'noch ~1 $nicht entscheidung ~2 getroffen|gefallen',
    'noch ~1 $nicht entschieden',

    'nie|niemals ~8 auffordern|bitten|verlangen|fragen|erheben|fordern',

    'slot|termin|uhrzeit|zeitfenster ~12 vergeben|belegt|ausgebucht|voll|besetzt',
    'die|diese|dieser|ihre|deine|gewünschte|gewählte zeit ~12 vergeben|belegt|ausgebucht|voll|besetzt',
    'vergebene|belegte ~1 termine|slots|zeiten',

    '$nicht ~2 absage',

    'fehlt|fehlen|fehlte ~4 ihr|dein|ihre|deine|eine|ein|die|der|das|noch ~2 test*|onlinetest|onlinetests|unterlagen|zeugnis*|lebenslauf|nachweis*|dokument*|formular|foto|unterschrift|kopie|angaben',

    '$nicht ~3 erstattet|erstatten|zurückgesendet|zurückgesandt|zurückgeschickt',
    'reisekosten|fahrtkosten|rücksendung|kosten ~8 $nicht ~2 möglich|erstattet|erstatten|übernommen|übernehmen',
    'keine|keinen ~1 auswirkung*|einfluss',
  ],
  'no-denial': ['zöger* ~2 nicht', 'nicht ~2 zögern|zögert|nur', 'auch wenn ~6 nicht'],
  concession: [
    'ursprünglich|zunächst|anfangs|seinerzeit',
    'in der|dem wir|ich ~2 ihnen|dir',
    'zwar',
    'auch wenn',
    'obwohl|obgleich|wenngleich',
  ],
  'not-yet': ['noch $nicht ~1 bewerber*|kandidat*|person|stelle|entscheidung|auswahl|zusage', 'noch $nicht'],
  appointment: [
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|termin|morgen|heute ~3 klappt|passt|geht|fällt',
  ],
};
