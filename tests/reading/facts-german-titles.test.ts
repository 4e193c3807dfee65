import { describe, expect, it } from 'vitest';
import { named, type Row } from './facts-case.ts';

type Given = Partial<Row>;

const german: [Given, role: string | null][] = [
  [{ body: 'Ihre Bewerbung als Kältetechniker (m/w/divers) haben wir geprüft.' }, 'Kältetechniker (m/w/divers)'],
  [
    { body: 'Sie haben sich bei uns für die Stelle\n\n      Monteur Kälte (m/w/d), Req. 4711, Auental\n\nbeworben.' },
    'Monteur Kälte (m/w/d)',
  ],
  [{ body: 'für die Lehrstelle Fachfrau Gesundheit EFZ haben wir schon jemanden.' }, 'Fachfrau Gesundheit EFZ'],
  [{ body: 'danke für deine Bewerbung zur Ausbildung als Pflegefachfrau.' }, 'Pflegefachfrau'],
  [{ subject: 'AW: Bewerbung Ausbildung Winzer', body: 'wir nehmen jemand anderen.' }, 'Winzer'],
  [
    { body: 'Ihre Bewerbung um die Planstelle eines/einer Bibliothekars/Bibliothekarin.' },
    'Bibliothekars/Bibliothekarin',
  ],
  // Platforms write their subjects in English.
  [{ subject: 'Nordlicht: Update on your application for Kältetechniker (m/w/d)' }, 'Kältetechniker (m/w/d)'],
  [{ subject: 'R-204511 Kältetechniker (m/w/d) - your application' }, 'Kältetechniker (m/w/d)'],
  [{ subject: 'Ihre Bewerbung als Kältetechniker – Vielen Dank' }, 'Kältetechniker'],
  [{ subject: 'Ihre Bewerbung als Kältetechniker - Zwischenstand und Ergebnis' }, 'Kältetechniker'],
  [
    { body: 'Was die Stelle als Kältetechniker (m/w/d) Süd angeht, haben wir entschieden.' },
    'Kältetechniker (m/w/d) Süd',
  ],
  [{ body: 'Ihre Bewerbung für den Justizwachtmeisterdienst teile ich mit Bedauern ab.' }, 'Justizwachtmeisterdienst'],
  [{ body: 'Wir können Ihnen keine Stelle als Prüfungsassistent anzubieten versprechen.' }, 'Prüfungsassistent'],
  [{ body: 'Ihre Bewerbung als Projektmanagerin Wind in der Endauswahl nicht zum Zuge kam.' }, 'Projektmanagerin Wind'],
  [
    { body: 'danke für Ihre Bewerbung als Laborant (m/w/d), befristet als Elternzeitvertretung.' },
    'Laborant (m/w/d), befristet als Elternzeitvertretung',
  ],
  [
    { body: 'danke für Ihre Bewerbung als Steward (m/w/d), befristet 24 Monate.' },
    'Steward (m/w/d), befristet 24 Monate',
  ],
  [{ body: 'du hast dich als Aushilfe Kasse auf Minijob-Basis beworben.' }, 'Aushilfe Kasse auf Minijob-Basis'],
  [{ body: 'danke für Ihre Bewerbung als Betreuer im Bahnverkehr.' }, 'Betreuer im Bahnverkehr'],
  [{ subject: 'Bewerbungsverfahren Fachangestellte/r für Bäderbetriebe' }, 'Fachangestellte/r für Bäderbetriebe'],
  [{ body: 'dass Sie sich intern auf die Teamleitung Abrechnung beworben haben.' }, 'Teamleitung Abrechnung'],
  // what is said of a post behind its title, in whatever words
  [{ body: 'Ihre Bewerbung als Fliesenleger so kurz vor dem Fest hat uns gefreut.' }, 'Fliesenleger'],
  [{ body: 'dass wir die Stelle als Kältetechniker zwischendrin intern besetzt haben.' }, 'Kältetechniker'],
  [{ body: 'dass wir Ihnen die Stelle als Steinmetzin einstweilen vorenthalten.' }, 'Steinmetzin'],
  [{ body: 'Ihre Bewerbung als Leiter öffentliche Aufträge ist da.' }, 'Leiter öffentliche Aufträge'],
  [{ body: 'Ihre Bewerbung als Assistenz der Geschäftsleitung ist da.' }, 'Assistenz der Geschäftsleitung'],
  [{ body: 'Ihre Bewerbung als staatlich geprüfte Technikerin ist da.' }, 'staatlich geprüfte Technikerin'],
  // what somebody applies for otherwise, and where, is no title
  [{ body: 'wir kümmern uns um die Weiterentwicklung unserer Filialen.' }, null],
  [{ body: 'danke für Ihre Bewerbung als Koch im Gasthof Auental.' }, 'Koch'],
];

const dutch: [Given, role: string | null][] = [
  [{ body: 'je reactie op de vacature Begeleider BSO, locatie De Linde.' }, 'Begeleider BSO, locatie De Linde'],
  [{ subject: 'Kandidatuur Leerkracht Lager Onderwijs' }, 'Leerkracht Lager Onderwijs'],
  [{ subject: 'Vacature Technisch Bediende – ons antwoord' }, 'Technisch Bediende'],
];

describe('titles', () => {
  it.each(german)('in German: %j', (given, role) => {
    expect(named('de', { body: '', company: null, role, ...given }).role).toBe(role);
  });

  it.each(dutch)('in Dutch: %j', (given, role) => {
    expect(named('nl', { body: '', company: null, role, ...given }).role).toBe(role);
  });
});
