import type { Phrases } from '../../languages.ts';

/** What a mail leaves open, and what it closes. */
export const doors: Phrases = {
  'keeps-on-file': [
    'unterlagen|profil|bewerbung|daten|lebenslauf|kontakt ~10 aufheben|aufgehoben|verwahren|behalten|gern',
    'darf|dürfen ~2 ich|wir ~5 melden|zurückkommen|ansprechen|behalten',
    'rufe|melde|rufen|melden ~3 ich|wir ~2 sie|mich|uns|dich ~5 erste*|wieder|bei|an|wenn',
    'wenn|sobald|falls ~10 rufe|melde|rufen|melden ~2 ich|wir',
    'denken|denke|melde|melden|komme|kommen ~6 sobald|wenn|falls|sollte ~8 stelle|frei|passend*|ergibt|öffnet',
    'kontakt|daten|namen|profil ~3 merken|behalten|notiert|vormerken|speichern',

    'talent pool',
    'talentpool|bewerberpool|kandidatenpool|bewerberdatenbank|talentdatenbank|kandidatenkartei',
    'unterlagen|profil|bewerbung|daten|lebenslauf|bewerbungsunterlagen ~8 aufbewahren|behalten|speichern|gespeichert|vormerken|vorgemerkt|aufnehmen|aufgenommen|vorhalten|evidenz|hinterlegen|hinterlegt',
    'behalten|speichern|nehmen|halten|merken ~7 unterlagen|profil|bewerbung|daten|lebenslauf ~5 auf|in|vor|datenbank|pool',
    'in evidenz|kontakt ~1 halten|behalten',
    'im hinterkopf|gedächtnis|auge|evidenz',
    'auf ~1 sie|dich|ihre|deine ~2 bewerbung? ~2 zurückkommen|zurückzukommen|zurückgreifen|zukommen|zuzukommen',
  ],
  'invites-reapply': [
    'bewirb|bewerben|bewerbung|melden ~4 wieder|erneut|gern*|nächste*|nochmal*|später|anderen|weitere*',
    'freuen ~5 erneut*|wieder|weitere*|nochmal* ~2 bewerbung|bewerben',
    'nächste* ~2 jahr|runde|saison ~4 bewerb*|versuch*|wieder',

    'erneut|wieder|nochmals|nochmal|jederzeit|gerne|gern|abermals|weiterhin ~5 bewerben|bewirb*|bewerbst',
    'erneute*|weitere*|neue*|künftige* bewerbung*',
    'bewerben|bewerbung|bewirb* ~5 erneut|wieder|nochmals|andere*|weitere*|künftig*|zukünftig*',
    'karriereseite|karriereportal|stellenportal|jobportal|stellenbörse|karrierewebseite|karrierewebsite|jobbörse|stellenangebote|stellenausschreibungen|karrierebereich ~8 besuch*|schau*|blick|auge|halten|verfolg*|interess*|inform*|regelmäßig|werfen|ansehen|bewerb*|weiter*|offen*|neue*|behalten',
    'besuch*|schau*|blick|auge|verfolg*|wirf|werfen|behalte* ~7 karriereseite|karriereportal|stellenportal|jobportal|stellenbörse|stellenangebote|stellenausschreibungen|website|webseite|homepage|stellen|jobs|vakanzen',
    'weitere|andere|neue|künftige|zukünftige|offene* ~3 stellen|positionen|ausschreibungen|stellenausschreibungen|vakanzen|stellenangebote ~7 bewerb*|interess*|freuen|ansprech*|pass*|finden',
    'freuen ~7 erneut*|weitere*|wieder|künftig*|zukünftig* ~3 bewerb*|bewerbung|hören|von',
  ],
  'offers-feedback': [
    'gebe|geben|gibt ~3 ihnen|dir|ich ~6 rückmeldung|feedback|hinweise|auskunft',
    'gern*|gerne ~4 telefon|telefonisch|ausführlich* ~4 rückmeldung|feedback|gründe',
    'gern*|rufen|ruf ~8 feedback|rückmeldung|erkläre|erläutern|gründe|besprechen',
    'feedback|rückmeldung ~6 gern*|rufen|möchten|wünschen|geben|anrufen',

    'gerne|gern|jederzeit|können|könnten|möchten|wünsch*|anbieten ~6 feedback|rückmeldung ~4 geben|gerne|telefonisch|an|uns|mich|auch|zur',
    'feedback|gründe*|einschätzung ~3 gerne|gern|telefon*|melden|melde|kontakt*|erhalten|persönlich*|erläuter*|anbieten|wünsch*',
    'gerne|gern ~4 gründe*|entscheidung ~4 erläuter*|telefon*|besprech*|sprech*',
  ],
  'declines-feedback': [
    'auskünfte|auskunft|angaben|begründungen ~12 $nicht ~3 erteilt|erteilen|geben|gegeben|möglich',
    '$nicht ~7 auskunft|gründe|begründung|einzelheiten',
    '$nicht ~4 detail*|individuell*|persönlich*|ausführlich* ~1 feedback|rückmeldung',
    'auskunft|gründe|begründung|feedback|absagegründe ~8 $nicht',

    '$nicht ~7 feedback|gründe|begründung*|gründen|auskunft|einzelheiten ~4 geben|nennen|mitteilen|individuell*|möglich|machen|eingehen|zu',
    'feedback|gründe|begründung*|rückmeldung ~5 $nicht ~5 geben|nennen|mitteilen|möglich|machen',
    '$nicht ~5 individuell*|persönlich* ~3 feedback|rückmeldung|begründung',
    'von ~2 rückfragen ~3 abzusehen|absehen',
    'bitten ~6 abzusehen|absehen',
    'allgemeine* gleichbehandlungsgesetz* ~5 $nicht',
  ],
  'invites-contact': [
    'melden|melde|meld ~4 wieder ~3 mir|uns',
    'wieder ~2 bei mir|uns',
    'schreib|ruf ~2 einfach|gern|an',
    'erreichen ~3 mich|uns ~4 unter',
    'sagen ~3 bescheid',
    'rufen|ruf|schreiben|schreib ~3 mich|uns|an ~3 an|gern*|jederzeit|mir',
    'melden|meld|melde ~1 dich|sich ~4 gern*|jederzeit|mir|uns',
    'fragen|rückfragen ~6 gern*|verfügung|jederzeit|melden',

    'fragen|rückfragen ~7 gerne|gern|verfügung|jederzeit|kontakt*|melden|wenden|schreiben|anrufen|melde',
    'gerne|gern|jederzeit ~3 kontaktieren|anrufen|wenden|schreiben|zur ~2 verfügung?',
    '$nicht ~2 zöger* ~5 kontakt*|melden|anzurufen|zu',
    'stehe|stehen|steht ~6 verfügung',
    'linkedin|xing ~4 vernetz*|verbind*|kontakt*',
    'vernetz* ~5 linkedin|xing',
  ],
  'no-reply': [
    '$nicht ~4 auf ~2 diese ~2 antworten|antwort|mail|nachricht|email',
    'automatisch ~3 generiert*|erstellt*|erzeugt*|versendet*|verschickt*|gesendet*',
    'automatisierte*|automatische* ~1 nachricht|email|mail|antwort|benachrichtigung',
    'antworten ~6 $nicht ~3 gelesen|bearbeitet|beantwortet|zugestellt|empfangen|möglich',
    'postfach|adresse|emailadresse ~5 $nicht ~4 überwacht|gelesen|betreut|empfang*|bearbeitet',
    'nur ~2 versand',
  ],
};
