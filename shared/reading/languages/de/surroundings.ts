import type { Phrases } from '../../languages.ts';

/** What a mail is about: jobs, or what is no job at all. */
export const surroundings: Phrases = {
  advertising: [
    'neue|passende|aktuelle|empfohlene ~1 jobs|stellen|stellenangebote|stellenanzeigen ~4 für|zu|in|dich|sie',
    'jobalarm|jobagent|suchagent|jobabo|jobletter|jobmail|suchauftrag|newsletter|abmelden|abbestellen',
    'jetzt bewerben|ansehen|registrieren|anmelden',
    'alle jobs|stellen ~1 ansehen|anzeigen',
    'auf|über ~2 ihr|dein|ihrem|deinem ~1 profil ~4 aufmerksam|gestoßen|gefunden',
  ],
  job: [
    'bewerbung*|bewerber*|beworben|bewirb*|bewerben|kandidat*|stelle|stellen|stellenausschreibung|ausschreibung|vakanz*|position|recruit*|vorstellungsgespräch*|karriere*|job|jobs|praktikum*|ausbildung*|personalabteilung|personal|lebenslauf|arbeitgeber|einstellung*|auswahlverfahren|werkstudent*|talent*|hr',
  ],
  foreign: [
    'passwort|benutzerkonto|anmeldung|angebotsabgabe|ausschreibungsverfahren',

    'kredit*|darlehen*|schufa*|bonität*|ratenkauf|ratenzahlung|hypothek*|kontoeröffnung|girokonto|dispokredit',
    'versicherungsschutz|versicherungsfall|police|haftpflicht*|schadensfall|schadensmeldung|leistungsantrag|krankenkasse|rentenversicherung',
    'visum|aufenthaltstitel|aufenthaltserlaubnis|botschaft|konsulat|einbürgerung|ausländerbehörde|asyl*',
    'studienplatz*|studienplätze*|studiengang*|studiengänge|immatrikulation*|zulassungsverfahren|zulassungsbescheid|zulassung|studienbewerb*|stipendi*|bafög|semester',
    'wohnung*|mieter*|mietvertrag|vermieter*|mietinteress*|besichtigung*|kaltmiete',
    'bestellung*|lieferung*|rückgabe|erstattung*|rechnung*|garantie|reklamation|sendung|paket|ausverkauft|kundenservice|kundendienst',
    'manuskript*|gutachter*|förderantrag|fördermittel|zuwendung*|antrag|widerspruch*',
    'mitgliedschaft*|kündigung|abonnement|vertragslaufzeit',
    'kita*|kindergarten*|betreuungsplatz|bürgeramt|finanzamt|pflegegrad',
    'veranstaltung*|konzert|reservierung|arzttermin',
  ],
  forwarding: [
    'weiterleitung* ~5 bestätig*|bestätigung',
    'bestätig* ~6 weiterleit*',
    'automatisch* ~6 weiterleit*|weiterzuleiten',
    'weiterleitungsadresse|weiterleitungsbestätigung',
  ],
  'no-job': [
    'zulassung|studienplatz|studienplätze|zulassungsbescheid',

    'kreditantrag|darlehensantrag|mietbewerbung|wohnungsbewerbung|förderantrag|visumantrag|studienbewerbung|studienplatz|stipendienantrag|aufnahmeantrag|bauantrag|versicherungsantrag|leistungsantrag',
    'antrag ~2 auf ~4 kredit*|darlehen|visum|visums|aufenthalt*|zulassung|förderung|mitgliedschaft|leistung*|rente|erstattung|einbürgerung|wohngeld|elterngeld',
    'zulassung ~2 zum ~1 studium|studiengang*',
    'vergabe ~2 der ~1 wohnung',
    'anderen|anderer mieter*|käufer*|anbieter|lieferant*',
  ],
};
