import { describe, expect, it } from 'vitest';
import { assesses } from '../../shared/case/lesson/assesses.ts';
import { mostTelling } from '../../shared/case/lesson/telling.ts';

const feedback: [string, string][] = [
  [
    'en',
    'Of course. The panel loved your case study. When Helen asked about the budget you went round the houses a bit and never gave a number. Your rota answer was the best we had.',
  ],
  [
    'en',
    'Thanks for asking. What let you down was the presentation: it ran over by ten minutes. Do work on that. Best, Carol',
  ],
  ['en', 'You came across really well but couldn’t explain how you would build a forecast. Worth brushing up on.'],
  ['en', 'Honestly, you were too quiet in the group exercise. Speak up earlier next time.'],
  ['en', 'Your answers were vague on budgets. Otherwise it was a strong interview.'],
  [
    'de',
    'Gern. Fachlich waren Sie sehr stark. Im zweiten Gespräch hätten wir uns gewünscht, dass Sie mehr davon erzählen, wie Sie ein Team führen.',
  ],
  ['de', 'Du hast sympathisch gewirkt, aber deine Antworten waren etwas vage. Daran würde ich arbeiten.'],
  ['de', 'Ihre Präsentation war leider zu lang, die Zahlen kamen recht spät.'],
  ['fr', 'Bien sûr. Vous étiez très à l’aise avec l’équipe, mais vos réponses sur le budget étaient trop vagues.'],
  ['fr', 'Lors de l’entretien, vous n’avez pas assez parlé de vos résultats. La prochaine fois, citez des chiffres.'],
  [
    'es',
    'Claro. Te vimos muy segura con los clientes, pero en la prueba tardaste bastante y cometiste dos errores. Yo practicaría eso.',
  ],
  ['es', 'En la entrevista nos habría gustado escuchar más ejemplos suyos.'],
  ['nl', 'Je kwam enthousiast over, maar we misten concrete voorbeelden. Ook de kennis van rijtijden was beperkt.'],
  ['nl', 'Uw presentatie was te lang. De volgende keer zou ik korter oefenen.'],
  ['it', 'Certo. Al colloquio ci è piaciuta molto, ma le Sue risposte erano troppo generiche.'],
  ['it', 'Nella prova hai fatto due errori. La prossima volta controlla i totali.'],
  ['pt', 'Claro. Gostámos muito de te conhecer, mas na entrevista faltou dar exemplos teus.'],
  ['pt', 'Na prova você demorou bastante. Para a próxima, treine os prazos.'],
];

/** Each of these may stand below a no, and says nothing of how somebody did. */
const others: [string, string][] = [
  ['en', 'Thank you for your kind words. We will get back to you next week.'],
  ['en', 'Our first choice was too slow and has pulled out. You were very strong, and I would love to have you back.'],
  ['en', 'Are you still up for the job? You were a bit quiet in the interview, but we liked you.'],
  ['en', 'Sorry that you never heard from us. Things were too busy here.'],
  ['en', 'Your test could not be opened, please send it again.'],
  ['en', 'Your interview was moved because Helen ran over.'],
  ['en', 'You were too late to apply for this one.'],
  ['en', 'It was great to meet you, and your answers were strong. All the best.'],
  ['en', 'We missed the deadline ourselves. There was no budget in the end.'],
  ['en', 'The panel has not met yet. There was not enough time before the holidays.'],
  ['de', 'Vielen Dank für Ihre Nachricht. Wir melden uns in Kürze, derzeit fehlt uns die Zeit.'],
  ['de', 'Der Kollege hat überraschend abgesagt. Im Gespräch waren Sie etwas zurückhaltend, aber stark.'],
  ['de', 'Wir haben Ihre Unterlagen erhalten. Die Prüfung dauert noch etwas, es fehlten uns zwei Kolleginnen.'],
  ['fr', 'Merci pour votre message. Nous revenons vers vous dès que possible.'],
  ['fr', 'Notre candidat s’est désisté. Vous étiez un peu hésitante en entretien, mais très convaincante.'],
  ['es', 'Gracias por tu mensaje. Ha quedado libre un puesto; en la entrevista te faltó poco.'],
  ['nl', 'Dank voor je bericht. Onze kandidaat is afgehaakt; je was wat stil in het gesprek, maar goed.'],
  ['it', 'Grazie per il messaggio. Al momento mancano ancora alcune persone per decidere.'],
  ['pt', 'Obrigada pela tua mensagem. A pessoa desistiu; na entrevista faltou pouco.'],
];

describe('an answer to a candidate', () => {
  it.each(feedback)('tells how he or she did (%s): %s', (language, text) => {
    expect([assesses(text, language), assesses(text, null)]).toEqual([true, true]);
  });

  it.each(others)('says something else (%s): %s', (language, text) => {
    expect([assesses(text, language), assesses(text, null)]).toEqual([false, false]);
  });

  it('is read in bounded time', () => {
    expect(assesses('you were a bit vague and had never gave '.repeat(50_000), null)).toBe(false);
  });

  it('tells most in the sentence that says what was missing', () => {
    const [[, text] = ['', '']] = feedback;
    expect(mostTelling(text)).toMatch(/never gave a number/);
  });
});
