import type { Phrases } from '../../languages.ts';

/** What a mail is about: a job, or something else that people apply for, submit, order or ask for. */
export const about: Phrases = {
  job: [
    'stelle|stellen|stellenausschreibung|ausschreibung|vakanz*|position|recruit*|vorstellungsgespräch*|job|jobs|praktikum*|ausbildung*|ausbildungsplatz*|personalabteilung|personal|personalwesen|lebenslauf|arbeitgeber|einstellung*|werkstudent*|hr|besetz*|arbeitsplatz|mitarbeiter*|volontariat*|lehrstelle|initiativbewerbung*|bewerbungsgespräch*|dienstposten|postdoc*|professur*',
    'bewerbung ~2 als',
    'unser|unserem|unserer ~1 unternehmen|haus',
  ],
  'job-like': [
    'bewerbung*|bewerber*|beworben|bewirb*|bewerben|kandidat*|auswahlverfahren|talent*|team|karriere*|vorstellungsgespräch|gespräch|qualifikation*|berufserfahrung',
  ],
  'by-applicant': [
    'meine|meiner|meinen ~1 bewerbung|bewerbungsunterlagen|unterlagen|lebenslauf',
    'ihre absage ~4 akzeptieren|annehmen|hinnehmen',
    'hiermit ~2 bewerbe|ziehe ich|mich',
    'ich ~2 bewerbe mich|hiermit',
    'einladung ~4 gespräch ~4 zusagen|wahrnehmen ~2 ich',
  ],
  foreign: [
    'schaden|schäden|selbstbeteiligung|versicherung|gutschrift',
    'chor|vorsingen|aufnahme|mannschaft|orchester|exposé|exposee|ratenkredit|kreditwunsch|schüler*|eltern',
    'kundin|kundennummer|konto|karte',
    'förderung|fördermittel|förderprogramm*|projektantrag|projektskizze|jury|wettbewerb*|preis|einreichung*|eingereicht*|gutachten|stiftung',
    'verlag*|lektorat|redaktion|veröffentlich*|zeitschrift|gedicht*|kurzgeschichte*|roman|buchprojekt|verlagsprogramm|beitrag|beiträge|vortrag|tagung|konferenz',
    'studium|studieren*|master|bachelor|promotion*|doktorand*|numerus|wintersemester|sommersemester|schulplatz|kurs|kursplatz',
    'gründer*|startup|accelerator|inkubator|investor*|investition*|finanzierung*|pitch',
    'reparatur|gegenstand|artikel|ware|händler|angebot|lieferant*|auftrag|zimmer|buchung*|buchungsanfrage|stellplatz|verein|ehrenamt*|gastfamilie|tierheim|adoption|vermittlung',
    'passwort|benutzerkonto|anmeldung|angebotsabgabe|ausschreibungsverfahren',
    'kredit*|darlehen*|schufa*|bonität*|ratenkauf|ratenzahlung|hypothek*|kontoeröffnung|girokonto|dispokredit',
    'versicherungsschutz|versicherungsfall|police|haftpflicht*|schadensfall|schadensmeldung|leistungsantrag|krankenkasse|rentenversicherung',
    'visum|aufenthaltstitel|aufenthaltserlaubnis|botschaft|konsulat|einbürgerung|ausländerbehörde|asyl*',
    'studienplatz*|studienplätze*|studiengang*|studiengänge|immatrikulation*|zulassungsverfahren|studienbewerb*|stipendi*|bafög|semester',
    'wohnung*|mieter*|mietvertrag|vermieter*|mietinteress*|besichtigung*|kaltmiete',
    'bestellung*|lieferung*|rückgabe|erstattung*|rechnung*|garantie|reklamation|sendung|paket|ausverkauft|kundenservice|kundendienst',
    'manuskript*|gutachter*|förderantrag|fördermittel|zuwendung*|antrag|widerspruch*',
    'mitgliedschaft*|kündigung|abonnement|vertragslaufzeit',
    'kita*|kindergarten*|betreuungsplatz|bürgeramt|finanzamt|pflegegrad',
    'veranstaltung*|konzert|reservierung|arzttermin',
  ],
  'no-job': [
    'anfrage|antrag|einreichung|manuskript|projekt|beitrag|vortrag|idee|angebot|konzept ~2 leider|nicht ~4 aufnehmen|veröffentlichen|annehmen|berücksichtigen|fördern|finanzieren|berücksichtigt',
    'ihr|ihre|ihren|dein|deine|deinen ~1 manuskript|einreichung|beitrag|abstract|vortrag|projektantrag|bestellung|antrag|förderantrag|kreditantrag|angebot|buchung|buchungsanfrage|reservierung|gegenstand|roman',
    'bewerbung ~3 um|für|zum ~3 studium|studienplatz|stipendium|wohnung|masterstudiengang|bachelorstudiengang|studiengang|förderung|mitgliedschaft|schulplatz|kurs|programm|preis|teilnahme|förderprogramm|accelerator',
    'nicht ~4 verlegen|veröffentlichen|fördern|finanzieren|vermieten|versichern',
    'zulassung|studienplatz|studienplätze|zulassungsbescheid',
    'schadensmeldung|schadensfall|kreditkarte|girokonto|kitaplatz|betreuungsplatz|mietvertrag|kaltmiete',
    'kreditantrag|darlehensantrag|mietbewerbung|wohnungsbewerbung|förderantrag|visumantrag|studienbewerbung|studienplatz|stipendienantrag|aufnahmeantrag|bauantrag|versicherungsantrag|leistungsantrag',
    'antrag ~2 auf ~4 kredit*|darlehen|visum|visums|aufenthalt*|zulassung|förderung|mitgliedschaft|leistung*|rente|erstattung|einbürgerung|wohngeld|elterngeld',
    'zulassung ~2 zum ~1 studium|studiengang*',
    'vergabe ~2 der ~1 wohnung',
    'anderen|anderer mieter*|käufer*|anbieter|lieferant*',
  ],
  employee: [
    'kündigung|kündigen|beenden ~4 arbeitsverhältnis*|arbeitsvertrag*',
    'arbeitsverhältnis ~6 gekündigt|beendet|endet',
    'gehaltsabrechnung|urlaubsantrag',
  ],
};
