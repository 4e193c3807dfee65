import { describe, expect, it } from 'vitest';
import { named, type Row } from './facts-case.ts';

const rows: Row[] = [
  {
    body: 'vielen Dank für Ihre Bewerbung als Sachbearbeiter Einkauf (m/w/d) bei Rheinblick.',
    company: 'Rheinblick',
    role: 'Sachbearbeiter Einkauf (m/w/d)',
  },
  {
    body: 'vielen Dank für Ihr Interesse an der Position Projektleiterin Hochbau in unserem Hause.',
    company: null,
    role: 'Projektleiterin Hochbau',
  },
  {
    body: 'vielen Dank für Ihre Bewerbung auf die Stelle als Werkstudent Marketing bei der Nordlicht AG.',
    company: 'Nordlicht AG',
    role: 'Werkstudent Marketing',
  },
  {
    body: 'wir haben uns bei der Besetzung der Stelle „Softwareentwickler:in Java“ für eine andere Person entschieden.',
    company: null,
    role: 'Softwareentwickler:in Java',
  },
  {
    body: 'danke für dein Interesse an einer Mitarbeit bei Blattwerk als Teamleiter Logistik.',
    company: 'Blattwerk',
    role: 'Teamleiter Logistik',
  },
  {
    body: 'für die Stelle des Buchhalters haben wir uns anders entschieden.\n\nMit freundlichen Grüßen\nIhre dm-drogerie markt GmbH + Co. KG',
    company: 'dm-drogerie markt GmbH + Co. KG',
    role: 'Buchhalters',
  },
  {
    body: 'vielen Dank für Ihre Bewerbung um die ausgeschriebene Stelle als Wissenschaftliche Mitarbeiterin (m/w/d), Kennziffer 2024-118, bei der Universität Musterstadt.',
    company: 'Universität Musterstadt',
    role: 'Wissenschaftliche Mitarbeiterin (m/w/d)',
  },
  {
    body: 'vielen Dank für deine Bewerbung als Data Scientist (all genders) bei Zwölfender.',
    company: 'Zwölfender',
    role: 'Data Scientist (all genders)',
  },
  { body: 'vielen Dank für Ihre Bewerbung bei uns. Leider müssen wir Ihnen absagen.', company: null, role: null },
  {
    body: 'bei der Auswahl der Kandidaten haben wir uns für jemand anderen entschieden. Wir wünschen Ihnen bei der Suche viel Erfolg.',
    company: null,
    role: null,
  },
  {
    body: 'leider müssen wir Ihnen mitteilen, dass wir die Stelle anderweitig besetzt haben.',
    company: null,
    role: null,
  },
  {
    body: 'vielen Dank für Ihr Interesse an unserem Unternehmen und Ihre Bewerbungsunterlagen.',
    company: null,
    role: null,
  },
  // subjects
  {
    subject: 'Ihre Bewerbung als Elektroniker für Betriebstechnik (m/w/d)',
    body: 'Leider müssen wir Ihnen absagen.',
    company: null,
    role: 'Elektroniker für Betriebstechnik (m/w/d)',
  },
  {
    subject: 'Deine Bewerbung bei Blattwerk',
    body: 'Leider müssen wir dir absagen.',
    company: 'Blattwerk',
    role: null,
  },
  {
    subject: 'Absage: Referent Öffentlichkeitsarbeit',
    body: 'Leider müssen wir Ihnen absagen.',
    company: null,
    role: 'Referent Öffentlichkeitsarbeit',
  },
  {
    subject: 'Ihre Bewerbung: UX Designer (w/m/d) – Rheinblick GmbH',
    body: 'Leider müssen wir Ihnen absagen.',
    company: 'Rheinblick GmbH',
    role: 'UX Designer (w/m/d)',
  },
  { subject: 'Absage', body: 'Leider hat es nicht geklappt.', company: null, role: null },
  {
    subject: 'Rückmeldung zu Ihrer Bewerbung für die Position "Junior Controller (m/w/d)"',
    body: 'Leider hat es nicht geklappt.',
    company: null,
    role: 'Junior Controller (m/w/d)',
  },
  // contacts and signatures
  {
    body: 'Leider müssen wir absagen.\n\nMit freundlichen Grüßen\n\ni. A. Heike Vogel\nPersonalreferentin\nNordlicht AG\nAm Kai 4, 20457 Hamburg',
    company: 'Nordlicht AG',
    role: null,
    contact: 'Heike Vogel',
  },
  {
    body: 'Leider hat es nicht gereicht.\n\nLiebe Grüße\nJana',
    from: 'Jana Brandt <jana.brandt@blattwerk.de>',
    company: 'Blattwerk',
    role: null,
    contact: 'Jana Brandt',
  },
  {
    body: 'Leider hat es nicht gereicht.\n\nViele Grüße\nDein Blattwerk Recruiting-Team',
    company: 'Blattwerk',
    role: null,
  },
  {
    body: 'Leider hat es nicht gereicht.\n\nFreundliche Grüsse\nDr. Urs Ämmann\nLeiter Personal\nAlpwerk SA',
    company: 'Alpwerk SA',
    role: null,
    contact: 'Urs Ämmann',
  },
  {
    body: 'Sehr geehrter Herr Bauer,\n\nleider müssen wir Ihnen absagen.\n\nMit freundlichen Grüßen\nPersonalabteilung',
    company: null,
    role: null,
  },
  {
    body: 'Hallo Gerald Bauer,\n\nleider nein.\n\nBeste Grüße\nTalent Acquisition Team',
    from: 'Gerald Bauer',
    company: null,
    role: null,
  },
  { body: 'Leider nein.\n\nMit freundlichem Gruß\nIhr Bewerbermanagement', company: null, role: null },
  {
    from: 'Rheinblick Karriere <karriere@rheinblick.de>',
    body: 'Leider müssen wir Ihnen absagen.',
    company: 'Rheinblick',
    role: null,
  },
  {
    from: 'Sabine Roth von Rheinblick <no-reply@m.personio.de>',
    body: 'Leider müssen wir Ihnen absagen.',
    company: 'Rheinblick',
    role: null,
    contact: 'Sabine Roth',
  },
  { from: 'Personio <no-reply@m.personio.de>', body: 'Leider müssen wir Ihnen absagen.', company: null, role: null },
  {
    from: 'StepStone <info@stepstone.de>',
    body: 'Der Arbeitgeber hat sich für andere entschieden.',
    company: null,
    role: null,
  },
  // agency and client
  {
    body: 'unser Kunde, die Alpwerk AG, hat sich für einen anderen Kandidaten entschieden.\n\nBeste Grüße\nNina Kurz\nPersonalberaterin\nKurz & Partner Personalberatung GmbH',
    company: 'Alpwerk AG',
    role: null,
    contact: 'Nina Kurz',
  },
  {
    body: 'Vielen Dank für Ihre Bewerbung zum Ausbildungsplatz als Fachinformatiker für Systemintegration bei Stadtwerke Musterstadt.',
    company: 'Stadtwerke Musterstadt',
    role: 'Fachinformatiker für Systemintegration',
  },
  { body: 'Die Nordlicht AG hat sich für eine andere Bewerberin entschieden.', company: 'Nordlicht AG', role: null },
];

describe('facts of German mails', () => {
  it.each(rows)('$subject $from $body', ({ contact = null, company, role, ...mail }) => {
    expect(named('de', { contact, company, role, ...mail })).toEqual({ company, role, contact });
  });
});
