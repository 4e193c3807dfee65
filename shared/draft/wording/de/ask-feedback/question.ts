import type { Group } from '../../wording.ts';

export const question: readonly Group[] = [
  {
    if: ['lacking', 'offers-call'],
    ways: [
      'Dass es an der {lacking} lag, verstehe ich. [Ihr|dein] Angebot, darüber zu sprechen, nehme ich gern an; eine Viertelstunde genügt.',
      '[Sie haben|du hast] die {lacking} erwähnt und ein Gespräch angeboten. Das nehme ich gern an, wann immer es [Ihnen|dir] passt.',
    ],
  },
  {
    if: ['stated', 'offers-call'],
    not: ['location', 'salary'],
    ways: [
      '[Ihren|deinen] Grund kann ich nachvollziehen. [Ihr|dein] Angebot, darüber zu sprechen, nehme ich gern an; eine Viertelstunde genügt.',
      'Was den Ausschlag gab, habe ich verstanden. Am Telefon, wie [Sie|du] es [anbieten|anbietest], wüsste ich gern, wo [Sie|du] an meiner Stelle anfangen [würden|würdest].',
    ],
  },
  {
    if: ['offers-call'],
    ways: [
      '[Ihr|dein] Angebot, am Telefon mehr dazu zu sagen, nehme ich gern an. Eine Viertelstunde genügt, wann immer es [Ihnen|dir] passt.',
      'Gern komme ich auf das angebotene Telefonat zurück: Wann passt es [Ihnen|dir]?',
    ],
  },
  {
    if: ['lacking'],
    ways: [
      'Lag es vor allem an der {lacking}, oder fehlte noch etwas anderes?',
      'Dass [Ihnen|euch] die {lacking} wichtig war, verstehe ich. Womit [würden Sie|würdest du] an meiner Stelle anfangen?',
      '[Sie haben|du hast] die {lacking} erwähnt. Reicht dafür ein eigenes Projekt, oder braucht es Jahre in der Praxis?',
      'Wie viel mehr wäre bei der {lacking} nötig gewesen?',
    ],
  },
  {
    if: ['stated'],
    not: ['location', 'salary'],
    ways: [
      '[Ihren|deinen] Grund kann ich nachvollziehen. War das alles, oder fehlte noch etwas anderes?',
      'Was den Ausschlag gab, habe ich verstanden. Womit [würden Sie|würdest du] an meiner Stelle anfangen?',
      'Abgesehen von dem Punkt, den [Sie|du] [nennen|nennst]: Wie passte der Rest?',
      'Wäre der Punkt, den [Sie|du] [nennen|nennst], anders gewesen, hätte es dann gereicht, oder gab es noch etwas?',
      'Den Grund verstehe ich. Was hätte [Sie|dich] trotzdem überzeugt?',
    ],
  },
  {
    if: ['offers-feedback'],
    ways: [
      '[Ihr|dein] Angebot einer Rückmeldung nehme ich gern an: Woran sollte ich als Erstes arbeiten?',
      '[Sie haben|du hast] angeboten, mehr dazu zu sagen. Was hätte den Unterschied gemacht?',
      'Über die angebotene Rückmeldung freue ich mich, gerade über den kritischen Teil.',
      'Gern komme ich auf [Ihr|dein] Angebot zurück und frage: Was hat gefehlt?',
      'Die Rückmeldung, die [Sie|du] mir in Aussicht [stellen|stellst], hätte ich gern, so unverblümt wie möglich.',
    ],
  },
  {
    if: ['experience'],
    ways: [
      'Welche Erfahrung hat bei mir am meisten gefehlt?',
      'Ging es um die Zahl der Jahre oder um etwas Bestimmtes, das ich noch nicht gemacht habe?',
      'Welche Erfahrung hätte den Ausschlag gegeben?',
      'Welche Station [würden Sie|würdest du] mir als nächste empfehlen, damit es später für so eine Stelle reicht?',
      'Wo war der Abstand in der Erfahrung am größten?',
    ],
  },
  {
    if: ['skill'],
    ways: [
      'Welche Fähigkeit hätte den Unterschied gemacht?',
      'Fehlte mir eine bestimmte Fähigkeit, oder habe ich sie nicht gezeigt?',
      'Was sollte ich als Erstes lernen?',
      'Welche Kenntnisse [haben Sie|hast du] am meisten vermisst?',
    ],
  },
  {
    if: ['qualification'],
    ways: [
      'Welche Qualifikation hätte das Bild verändert?',
      'Gibt es einen Nachweis, der für so eine Stelle unverzichtbar ist?',
      'Welche meiner Qualifikationen reichte nicht aus?',
      'Wenn ich mir eine Qualifikation noch erarbeiten sollte, welche wäre es?',
      'Was brachten die anderen an Qualifikation mit, das mir fehlt?',
    ],
  },
  {
    if: ['location'],
    ways: [
      'Vom Ort einmal abgesehen: Gab es noch etwas, das gegen mich sprach?',
      'Wenn der Ort keine Rolle spielte, wie [hätten Sie|hättest du] sonst entschieden?',
      'Lag es allein am Ort, oder fehlte auch sonst etwas?',
    ],
  },
  {
    if: ['salary'],
    ways: [
      'Vom Gehalt einmal abgesehen: Gab es noch etwas, das gegen mich sprach?',
      'Lag es allein am Gehalt, oder fehlte auch sonst etwas?',
      'Wie passte der Rest, wenn das Gehalt nicht gewesen wäre?',
    ],
  },
  {
    if: ['assessment'],
    ways: [
      'Was hätte an meiner Lösung besser sein sollen?',
      'Lag es am Ergebnis der Aufgabe oder am Weg dorthin?',
      'Was haben die besseren Lösungen anders gemacht?',
      'Worauf kam es [Ihnen|euch] bei der Aufgabe am meisten an?',
    ],
  },
  {
    if: ['chosen', 'met'],
    ways: [
      'Was gab am Ende den Ausschlag für die andere Person?',
      'Worin lag der Unterschied, wenn es sich in einem Satz sagen lässt?',
      'Was brachte die andere Person mit, das ich mir noch aneignen kann?',
      'Fehlte mir etwas, oder habe ich es nicht deutlich genug gezeigt?',
      'Was hätte mich auf den ersten Platz gebracht?',
      'An welcher meiner Antworten sollte ich vor dem nächsten Gespräch arbeiten?',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Gab es einen Punkt, an dem ich im Gespräch nicht überzeugt habe?',
      'Was hätte ich im Gespräch deutlicher zeigen sollen?',
      '[Können Sie|Kannst du] mir in ein, zwei Sätzen sagen, was gefehlt hat?',
      'Was hat am Ende den Ausschlag gegeben?',
      'An welcher meiner Antworten sollte ich als Erstes arbeiten?',
      'Über einen offenen Hinweis, woran es lag, würde ich mich freuen.',
      'Wo [hatten Sie|hattest du] Zweifel, wenn ich fragen darf?',
      'Was [hätten Sie|hättest du] gern von mir gehört und nicht gehört?',
      'Falls eine Sache gegen mich sprach, wüsste ich gern, welche.',
      'Wie habe ich gewirkt, ganz offen gesagt?',
    ],
  },
  {
    ways: [
      'Was hätte meine Bewerbung weitergebracht?',
      'War es eine bestimmte Lücke, oder passten andere einfach besser?',
      'Was [haben Sie|hast du] gesucht und in meinen Unterlagen nicht gefunden?',
      'Von welcher Anforderung war ich am weitesten entfernt?',
      'Gibt es in meinem Lebenslauf etwas, das ich besser erklären oder weglassen sollte?',
      'Welches Kriterium wog am schwersten?',
      'Über einen Hinweis auf den entscheidenden Punkt würde ich mich freuen, und sei er noch so kurz.',
      'Was [würden Sie|würdest du] an meiner Bewerbung als Erstes ändern?',
      'Woran ist es gescheitert, wenn ich fragen darf?',
      'Was fehlte mir für diese Stelle?',
    ],
  },
];
