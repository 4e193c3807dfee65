import { describe } from 'vitest';
import { each, type Said } from './after-a-no.ts';

const said: Said = {
  'other-candidate': [
    'Wir haben uns für eine andere Bewerberin entschieden.',
    'Andere Bewerbungen kamen unserem Profil noch etwas näher.',
    'Aus der Vielzahl der Bewerbungen haben wir uns für jemanden entschieden, der noch besser passt.',
    'Der Platz ging diesmal an jemand anderen.',
    'Wir haben anderen Kandidaten den Vorzug gegeben.',
  ],
  competition: [
    'Wir haben eine Vielzahl von Bewerbungen erhalten.',
    'Auf die Ausschreibung sind über 300 Dossiers eingegangen.',
    'Die Konkurrenz war groß.',
    'Die hohe Anzahl qualifizierter Bewerbungen hat uns die Wahl schwer gemacht.',
    'Wir haben mehr als hundert Zuschriften bekommen.',
    'Es wurden 612 Bewerbungen.',
  ],
  experience: [
    'Uns fehlt bei Ihnen die Erfahrung mit Großkunden.',
    'Wir suchen jemanden mit mehr Berufserfahrung.',
    'Wir suchen jemanden mit tieferer Erfahrung in der Montage.',
    'Sie bringen noch nicht genügend Praxis mit.',
    'Wir suchen jemanden mit mindestens drei Jahren Praxis im Support.',
  ],
  qualification: [
    'Für die Stelle ist ein abgeschlossenes Studium zwingend erforderlich, das Sie nicht haben.',
    'Sie erfüllen die formalen Voraussetzungen leider nicht.',
    'Die deutsche Approbation liegt nicht vor.',
    'Ohne gültigen Staplerschein können wir Sie nicht einstellen.',
    'Die Anerkennung Ihres Diploms ist Voraussetzung.',
    'Das Anforderungsmerkmal wird nicht erfüllt.',
  ],
  skill: [
    'Ihre Deutschkenntnisse reichen für die Stelle nicht aus.',
    'Bei der Datenbankentwicklung fehlen uns die nötigen Kenntnisse.',
    'Unsere Kunden verlangen verhandlungssicheres Italienisch.',
    'Wir brauchen jemanden, der Französisch spricht.',
    'Das Ergebnis in Französisch liegt unter dem geforderten Niveau.',
    'Dir fehlt noch die Routine beim Färben.',
  ],
  location: [
    'Ihr Wohnort ist leider zu weit entfernt.',
    'Wir suchen jemanden aus der Region.',
    'Bei 90 km Anfahrt macht das keinen Sinn.',
    'Ein reines Arbeiten von zu Hause aus ist bei uns nicht möglich, wir brauchen Sie vor Ort.',
  ],
  salary: [
    'Ihre Gehaltsvorstellungen liegen über unserem Rahmen.',
    'Ihr Gehaltswunsch passt leider nicht in unser Budget.',
    'Das gewünschte Gehalt können wir nicht zahlen.',
  ],
  internal: [
    'Die Stelle wurde intern besetzt.',
    'Wir haben uns für einen Bewerber aus dem eigenen Haus entschieden.',
    'Ein Kollege aus einer anderen Abteilung übernimmt die Aufgabe.',
    'Die Leitung haben wir einer langjährigen Mitarbeiterin unseres Hauses übertragen.',
  ],
  filled: [
    'Die Stelle ist bereits vergeben.',
    'Wir haben inzwischen jemanden gefunden.',
    'Alle Praktikumsplätze sind ausgebucht.',
    'Unsere Mannschaft ist zurzeit vollzählig.',
    'Im Moment sind alle Stellen besetzt.',
    'Für den Juli ist schon alles voll.',
  ],
  cancelled: [
    'Die Stelle wird bis auf Weiteres nicht besetzt.',
    'Die Ausschreibung wurde zurückgezogen.',
    'Wegen eines Einstellungsstopps können wir die Stelle nicht besetzen.',
    'Die Besetzung der Stelle wurde zurückgestellt.',
    'Wir besetzen die Stelle erst einmal nicht.',
    'Die Planstelle steht nicht mehr zur Verfügung.',
  ],
  none: [
    'Bitte verstehen Sie dies nicht als Wertung Ihrer Qualifikation oder Erfahrung.',
    'Ihre Erfahrung hat uns beeindruckt.',
    'Vielen Dank für Ihre Bewerbung als Senior Entwickler.',
    'Es passt leider nicht ganz.',
    'Im weiteren Verfahren können wir Sie nicht berücksichtigen.',
    'Bewerben Sie sich gern auf andere Stellen.',
    'Wir haben uns intern noch einmal beraten.',
    'Unser Standort ist Köln.',
    'Ihre fachlichen Qualifikationen stellen wir damit nicht in Frage.',
  ],
};

describe('the reason that a German refusal gives', () => each('de', said));
