import type { Sample } from './sample.ts';

export const de: Sample[] = [
  ['rejection', ['Absage', '']],
  [
    'rejection',
    [
      'Ihre Bewerbung als Sachbearbeiter (m/w/d) - Absage',
      'Sehr geehrte Frau Klein, anbei erhalten Sie unser Schreiben.',
    ],
  ],
  ['rejection', 'Leider können wir Ihnen keine positive Rückmeldung zu Ihrer Bewerbung geben.'],
  ['rejection', 'Nach sorgfältiger Prüfung haben wir uns für eine andere Bewerberin entschieden.'],
  [
    'rejection',
    'Wir haben Ihre Unterlagen mit Interesse gelesen, möchten das Verfahren jedoch mit anderen Kandidaten fortsetzen.',
  ],
  ['rejection', 'Es tut uns leid, Ihnen mitteilen zu müssen, dass Sie nicht in die engere Auswahl gekommen sind.'],
  ['rejection', 'Wir müssen Ihnen für die ausgeschriebene Stelle heute leider absagen.'],
  [
    'rejection',
    'Die Position wurde inzwischen anderweitig besetzt. Wir wünschen Ihnen für Ihren weiteren Berufsweg alles Gute.',
  ],
  ['rejection', 'Unsere Wahl ist auf jemanden gefallen, dessen Profil noch etwas besser zu der Aufgabe passt.'],
  [
    'rejection',
    'Bitte sehen Sie diese Entscheidung nicht als Wertung Ihrer Person. Wir können Ihre Bewerbung nicht weiter berücksichtigen.',
  ],
  [
    'rejection',
    'Hallo Mia, danke für das nette Gespräch! Wir haben uns am Ende gegen eine Zusammenarbeit entschieden.',
  ],
  ['rejection', 'Vielen Dank für deine Bewerbung. Wir werden sie leider nicht weiterverfolgen.'],
  ['rejection', 'Wir haben anderen Bewerbern den Vorzug gegeben und bitten um Ihr Verständnis.'],
  ['rejection', 'Wir haben uns für Bewerbende entschieden, deren Kenntnisse näher an der Stelle als Texter liegen.'],
  ['rejection', 'Die Stelle wird aufgrund einer Umstrukturierung nicht mehr besetzt. Danke für Ihr Interesse.'],
  ['rejection', 'Sie haben uns überzeugt, dennoch ist die Entscheidung zugunsten einer internen Kandidatin gefallen.'],
  ['rejection', 'Bedauerlicherweise koennen wir Ihnen die Stelle nicht anbieten.'],
  ['rejection', 'Fuer die Stelle als Mechatroniker haben wir uns fuer einen anderen Bewerber entschieden.'],
  ['rejection', 'Ihre Bewerbung konnte in unserem Auswahlverfahren leider nicht berücksichtigt werden.'],
  ['rejection', 'Wir haben uns entschieden, Ihre Bewerbung nicht in den weiteren Auswahlprozess aufzunehmen.'],
  [
    'rejection',
    'Leider passt dein Profil nicht ganz zu den Anforderungen der Stelle. Wir drücken dir für deine Jobsuche die Daumen.',
  ],
  ['rejection', 'Zu unserem Bedauern können wir Ihnen keinen Ausbildungsplatz anbieten.'],
  [
    'rejection',
    'Ihre Bewerbung hat uns gefallen, aber unter den vielen Bewerbungen gab es einige, die unserem Profil noch mehr entsprechen.',
  ],
  [
    'rejection',
    'Wir bedauern, Ihnen keine günstigere Nachricht geben zu können, und senden Ihnen Ihre Bewerbungsunterlagen zurück.',
  ],
  [
    'confirmation',
    'Vielen Dank für Ihre Bewerbung, die wir erhalten haben. Sollten Sie nicht in die engere Auswahl kommen, informieren wir Sie per E-Mail.',
  ],
  [
    'confirmation',
    'Wir bestätigen den Eingang Ihrer Bewerbung und werden Ihre Unterlagen prüfen. Bitte haben Sie etwas Geduld.',
  ],
  [
    'confirmation',
    'Danke für deine Bewerbung! Die Prüfung dauert leider etwas länger als gewohnt, wir melden uns so bald wie möglich.',
  ],
  [
    'confirmation',
    'Ihre Bewerbung ist bei uns eingegangen. Falls Sie innerhalb von sechs Wochen nichts von uns hören, konnten wir Sie leider nicht berücksichtigen.',
  ],
  [
    'confirmation',
    'Wir haben Ihre Bewerbung erhalten. Bewerber, die nicht berücksichtigt werden, erhalten eine gesonderte Nachricht.',
  ],
  [
    'interview',
    'Gerne möchten wir Sie persönlich kennenlernen und laden Sie zu einem Vorstellungsgespräch am Montag ein.',
  ],
  ['interview', 'Leider müssen wir das Gespräch am Dienstag verschieben. Passt Ihnen ein Termin am Donnerstag?'],
  [
    'interview',
    'Leider kann ich unseren Termin nicht wahrnehmen und muss das Interview absagen. Wann hätten Sie Zeit für ein neues Gespräch?',
  ],
  [
    'offer',
    'Wir freuen uns sehr, Ihnen die Stelle als Projektleiterin anbieten zu können. Der Arbeitsvertrag liegt im Anhang.',
  ],
  [
    'feedback',
    'Sie hatten um Feedback zu Ihrem Gespräch gebeten. Das Team fand Ihre Präsentation stark; gefehlt hat Erfahrung mit SAP.',
  ],
  ['other', 'Leider müssen wir Ihren Kreditantrag ablehnen. Die Bank hat Ihre Bonität geprüft.'],
  [
    'other',
    'Ihr Antrag auf einen Studienplatz wurde abgelehnt. Die Universität hat das Zulassungsverfahren abgeschlossen.',
  ],
  ['other', 'Leider haben wir uns bei der Wohnung für einen anderen Mieter entschieden.'],
  ['other', 'Neue Jobs für Sie: 8 passende Stellenangebote in Hamburg. Jetzt bewerben! Newsletter abbestellen.'],
  ['other', 'Die Veranstaltung am Freitag muss leider abgesagt werden.'],
  ['other', 'Leider können wir Ihre Bestellung nicht liefern, der Artikel ist ausverkauft.'],
  [
    'rejection',
    'Guten Tag Herr Aydin, nach den Gesprächen der letzten Woche haben wir uns gegen Sie entschieden. Das ist uns nicht leicht gefallen.',
  ],
  [
    'rejection',
    'Vielen Dank für das Interesse an unserem Haus. Wir können Ihnen derzeit keine geeignete Position anbieten.',
  ],
  ['rejection', 'Leider müssen wir Ihnen mitteilen, dass Ihre Bewerbung nicht erfolgreich war.'],
  ['rejection', 'Deine Bewerbung hat es leider nicht in die nächste Runde geschafft.'],
  [
    'rejection',
    'Liebe Frau Weber, wir haben lange überlegt. Schweren Herzens haben wir einem anderen Bewerber zugesagt.',
  ],
  [
    'rejection',
    'Ihre Qualifikationen haben uns beeindruckt. Gleichwohl haben wir die Stelle mit einer Person besetzt, die bereits Erfahrung in der Branche hat.',
  ],
  ['rejection', 'Für die Position als Pflegekraft kommen Sie leider nicht in Frage.'],
  ['rejection', 'Wir werden den Bewerbungsprozess mit dir an dieser Stelle nicht fortführen.'],
  ['rejection', 'Da die Stelle bereits vergeben ist, können wir Ihre Bewerbung nicht mehr berücksichtigen.'],
  [
    'rejection',
    'Sehr geehrter Herr Lang, wir bedauern, Ihnen keinen günstigeren Bescheid geben zu können. Für Ihre berufliche Zukunft wünschen wir Ihnen viel Erfolg.',
  ],
  [
    'rejection',
    'Aufgrund der Vielzahl qualifizierter Bewerbungen haben wir eine Vorauswahl getroffen, bei der Sie leider nicht berücksichtigt wurden.',
  ],
  [
    'rejection',
    'Wir suchen für diese Rolle jemanden mit mehr Führungserfahrung und möchten deine Bewerbung daher nicht weiter verfolgen.',
  ],
  [
    'confirmation',
    'Danke für deine Bewerbung! Unser Team prüft sie gerade. Auch wenn es nicht klappen sollte, bekommst du auf jeden Fall eine Antwort.',
  ],
  [
    'confirmation',
    'Ihre Unterlagen sind eingegangen. Aufgrund der vielen Bewerbungen kann die Bearbeitung leider bis zu vier Wochen dauern.',
  ],
  [
    'confirmation',
    'Vielen Dank für Ihre Bewerbung. Bitte haben Sie Verständnis, dass wir Bewerbungsunterlagen nicht zurücksenden und Reisekosten nicht erstattet werden.',
  ],
  ['interview', 'Wir würden dich gern kennenlernen! Welcher Termin passt dir nächste Woche für ein Telefoninterview?'],
  ['offer', 'Wir freuen uns, Ihnen eine Zusage für die Stelle als Erzieher geben zu können.'],
  ['other', 'Leider können wir Ihnen keinen Betreuungsplatz in unserer Kita anbieten.'],
  ['other', 'Ihr Visum wurde abgelehnt. Gegen den Bescheid können Sie Widerspruch einlegen.'],
];
