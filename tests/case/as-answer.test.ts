import { describe, expect, it } from 'vitest';
import { asAnswer } from '../../shared/case/as-answer.ts';
import { answered, update } from '../../shared/case/update.ts';
import { read } from '../../shared/reading/read.ts';
import { aCase } from '../support/cases.ts';

/** Feedback that says no no, as people write it who said one before: five a language. */
const mails: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Hi Robin,\n\nin the interview your answers on failure modes came late. We would have wanted to see you bring them up first.\n\nBest,\nAna Silva',
    'Hi Robin,\n\nhappy to share some feedback. Your presentation was clear, but the panel missed concrete figures, and your questions to us came at the very end. Practise telling the story in five minutes.\n\nAna',
    'Dear Robin,\n\nThe hiring manager felt that your experience with budgets was a bit thin for a team of this size. Your case study was strong. I would suggest a course in controlling.\n\nKind regards\nAna Silva',
    'Hi Robin, sure. In the second round you seemed nervous and you talked over Priya twice. Technically you were fine. Hope that helps. Ana',
    'Hi Robin,\n\nOf course. What tipped the scales was depth in Kubernetes. Two of us felt your CV did not show enough hands-on work. Your communication was excellent.\n\nAll the best\nAna',
  ],
  de: [
    'Hallo Robin,\n\nim Gespräch kamen Ihre Antworten zu den Fehlerfällen recht spät. Wir hätten uns gewünscht, dass Sie sie von selbst ansprechen.\n\nViele Grüße\nAna Silva',
    'Guten Tag Frau Ferris,\n\ngerne gebe ich Ihnen eine Rückmeldung. Ihre Präsentation war klar aufgebaut, aber der Runde fehlten konkrete Zahlen. Ihre Fragen an uns kamen erst ganz am Schluss.\n\nMit freundlichen Grüßen\nAna Silva',
    'Liebe Robin,\n\nfachlich hat uns vieles gefallen. Etwas dünn war Ihre Erfahrung mit Budgets für ein Team dieser Größe. Ich würde Ihnen einen Kurs in Controlling empfehlen.\n\nHerzliche Grüße\nAna',
    'Hallo Robin,\n\nklar. In der zweiten Runde wirkten Sie nervös und haben Priya zweimal unterbrochen. Fachlich war das in Ordnung. Ich hoffe, das hilft.\n\nAna',
    'Hallo Robin,\n\nausschlaggebend war die Tiefe bei Kubernetes. Aus Ihrem Lebenslauf ging zu wenig Praxis hervor. Ihre Kommunikation fanden wir ausgezeichnet.\n\nBeste Grüße\nAna',
  ],
  fr: [
    "Bonjour Robin,\n\nlors de l'entretien, vos réponses sur les cas de panne sont venues tard. Nous aurions aimé que vous en parliez de vous-même.\n\nCordialement\nAna Silva",
    'Bonjour Robin,\n\nvoici volontiers un retour. Votre présentation était claire, mais il manquait des chiffres concrets, et vos questions sont arrivées tout à la fin.\n\nBien à vous\nAna',
    'Bonjour,\n\nle responsable a trouvé votre expérience des budgets un peu légère pour une équipe de cette taille. Votre étude de cas était solide. Je vous conseillerais une formation en contrôle de gestion.\n\nCordialement\nAna Silva',
    "Bonjour Robin, bien sûr. Au deuxième tour vous sembliez nerveux et vous avez coupé la parole à Priya. Techniquement c'était bien. J'espère que cela vous aide. Ana",
    "Bonjour Robin,\n\nce qui a fait la différence, c'est la maîtrise de Kubernetes. Votre CV ne montrait pas assez de pratique. Votre communication était excellente.\n\nAna",
  ],
  es: [
    'Hola Robin:\n\nen la entrevista tus respuestas sobre los fallos llegaron tarde. Nos habría gustado que las plantearas tú.\n\nUn saludo\nAna Silva',
    'Hola Robin:\n\ncon gusto te doy mi opinión. Tu presentación fue clara, pero faltaron cifras concretas y tus preguntas llegaron al final.\n\nSaludos\nAna',
    'Estimada Robin:\n\nal responsable le pareció que su experiencia con presupuestos era algo escasa para un equipo de este tamaño. Su caso práctico fue sólido. Le recomendaría un curso de control de gestión.\n\nAtentamente\nAna Silva',
    'Hola Robin, claro. En la segunda ronda parecías nervioso e interrumpiste a Priya dos veces. Técnicamente estuviste bien. Espero que te sirva. Ana',
    'Hola Robin:\n\nlo que inclinó la balanza fue el conocimiento de Kubernetes. Tu currículum no mostraba bastante práctica. Tu comunicación fue excelente.\n\nAna',
  ],
  nl: [
    'Hoi Robin,\n\nin het gesprek kwamen je antwoorden over foutscenario’s laat. We hadden graag gezien dat je ze zelf noemde.\n\nGroeten\nAna Silva',
    'Beste Robin,\n\ngraag geef ik je wat feedback. Je presentatie was helder, maar we misten concrete cijfers en je vragen kwamen pas aan het eind.\n\nGroet\nAna',
    'Beste mevrouw Ferris,\n\nde manager vond uw ervaring met budgetten wat mager voor een team van deze omvang. Uw casus was sterk. Ik zou een cursus controlling aanraden.\n\nMet vriendelijke groet\nAna Silva',
    'Hoi Robin, natuurlijk. In de tweede ronde kwam je nerveus over en onderbrak je Priya twee keer. Technisch was het prima. Hopelijk helpt dit. Ana',
    'Hoi Robin,\n\ndoorslaggevend was de diepgang in Kubernetes. Je cv liet te weinig praktijk zien. Je communicatie was uitstekend.\n\nAna',
  ],
  pt: [
    'Olá Robin,\n\nna entrevista as tuas respostas sobre falhas chegaram tarde. Gostaríamos que as tivesses levantado tu.\n\nCumprimentos\nAna Silva',
    'Olá Robin,\n\ncom todo o gosto deixo o meu feedback. A sua apresentação foi clara, mas faltaram números concretos e as suas perguntas surgiram só no fim.\n\nAna',
    'Cara Robin,\n\no responsável achou a sua experiência com orçamentos um pouco curta para uma equipa deste tamanho. O seu caso prático foi sólido. Recomendaria um curso de controlo de gestão.\n\nAtenciosamente\nAna Silva',
    'Oi Robin, claro. Na segunda rodada você parecia nervoso e interrompeu a Priya duas vezes. Tecnicamente foi bem. Espero que ajude. Ana',
    'Olá Robin,\n\no que pesou foi a profundidade em Kubernetes. O seu currículo não mostrava prática suficiente. A sua comunicação foi excelente.\n\nAna',
  ],
  it: [
    'Ciao Robin,\n\nnel colloquio le tue risposte sui guasti sono arrivate tardi. Avremmo voluto che le sollevassi tu.\n\nUn saluto\nAna Silva',
    'Ciao Robin,\n\nvolentieri ti do un riscontro. La tua presentazione era chiara, ma mancavano cifre concrete e le tue domande sono arrivate solo alla fine.\n\nAna',
    'Gentile Robin,\n\nil responsabile ha trovato la sua esperienza con i budget un po’ scarsa per un team di queste dimensioni. Il suo caso di studio era solido. Le consiglierei un corso di controllo di gestione.\n\nCordiali saluti\nAna Silva',
    'Ciao Robin, certo. Nel secondo colloquio sembravi nervoso e hai interrotto Priya due volte. Tecnicamente andava bene. Spero ti sia utile. Ana',
    'Ciao Robin,\n\na fare la differenza è stata la conoscenza di Kubernetes. Il tuo curriculum non mostrava abbastanza pratica. La tua comunicazione è stata ottima.\n\nAna',
  ],
};

const at = '2026-10-12T10:20:00.000Z';
const from = { name: 'Ana Silva', address: 'ana.silva@northwind.example' };
const original = (text: string) => ({
  from,
  to: [],
  subject: 'Re: Platform Engineer',
  date: at,
  messageId: null,
  text,
});
const readOf = (text: string) => read(original(text));
const into = (text: string, one = aCase({ reading: { stage: 'application' } })) =>
  answered(one, { original: original(text), reading: readOf(text), at });

describe('feedback in answer to a case', () => {
  it.each(Object.entries(mails).flatMap(([language, all]) => all.map((text) => [language, text] as const)))(
    'is no second no and no invitation, in %s: %j',
    (_, text) => expect(into(text).effect.effect).toBe('feedback'),
  );

  it.each(Object.entries(mails).map(([language, [text = '']]) => [language, text] as const))(
    'tells that they met, in %s',
    (_, text) => {
      const { case: one } = into(text);
      expect(one.reading.stage).toBe('interview');
      expect(update(one, { do: 'undo' }, { stepId: null, now: at, zone: 'UTC' }).case.reading.stage).toBe(
        'application',
      );
    },
  );

  it('leaves the stage that its member has put right, and one that is further', () => {
    const text = mails.en?.[0] ?? '';
    const corrected = { ...aCase({ reading: { stage: 'application' } }), corrected: { stage: 'application' as const } };
    expect(into(text, corrected).case.reading.stage).toBe('application');
    expect(into(text, aCase({ reading: { stage: 'final' } })).case.reading.stage).toBe('final');
  });
});

describe('an answer that is no feedback', () => {
  it('stays a no where nothing is said of its reader, or where the member says that it is one', () => {
    const plain = 'Hi Robin,\n\nwe have decided to go ahead with another candidate.\n\nBest,\nAna Silva';
    expect(into(plain).effect.effect).toBe('another-no');
    const told = read(original(mails.en?.[4] ?? ''), null, 'rejection');
    expect(asAnswer(told, mails.en?.[4] ?? '').kind).toBe('rejection');
  });

  it('is asked about where it is hardly an invitation', () => {
    const reading = { ...readOf('Hello'), kind: 'interview' as const };
    expect(asAnswer({ ...reading, confidence: 0.4 }, 'Hello').kind).toBe('other');
    expect(asAnswer({ ...reading, confidence: 0.8 }, 'Hello').kind).toBe('interview');
  });
});
