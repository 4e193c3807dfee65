import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import type { Reason } from '../../shared/reading/reading.ts';
import { drafted, planned } from '../support/cases.ts';
import { rejectionsByLanguage } from '../support/rejections/by-language.ts';

type Closed = { reason: Reason; stage: 'application' | 'interview' };

const samples = Object.values(rejectionsByLanguage).flatMap((cases) => cases.slice(0, 12));

function draftsOf({ reason, stage }: Closed): string {
  return samples
    .map((one): Case => {
      const reading = { ...one.reading, reason, stage, signals: [], recruiter: false };
      return planned({ ...one, note: null, happened: [], steps: [], reading });
    })
    .flatMap((one) => [drafted(one, 'ask-feedback').body, drafted(one, 'future-openings').body])
    .join('\n');
}

const planChange =
  /plans? (?:change|had changed|once more)|your plans|new budget|went away|comes? back|the role returns|ever filled|has not gone|Pläne|wiederk[ao]mm|weggefallen|doch noch besetzt|les (?:plans|projets)|poste revien|envolé|choses aient changé|planes|puesto vuelve(?:,| con| a aparecer)|planos|vaga voltar|piani|posizione (?:torna|si ripresenta)|[Pp]lannen|functie (?:in een andere vorm )?terug/;

const whereWeStopped =
  /where we stopped|take up the conversation|aufgehört haben|là où elle s’est arrêtée|waar we gebleven|het gesprek graag|donde lo dejamos|Retomaria|retomo|ci siamo fermati/;

describe('a role that went to somebody else without an interview, or from within, was not cancelled', () => {
  it.each<Closed>([
    { reason: 'internal', stage: 'interview' },
    { reason: 'internal', stage: 'application' },
    { reason: 'filled', stage: 'application' },
  ])('$reason, $stage: no draft speaks of changed plans or of a role that is gone', (closed) => {
    expect(draftsOf(closed)).not.toMatch(planChange);
  });

  it('a role that was cancelled is spoken of so, and as filled by nobody', () => {
    const text = draftsOf({ reason: 'cancelled', stage: 'interview' });
    expect(text).toMatch(planChange);
    expect(text).not.toMatch(
      /come free|one more person|wieder frei w|noch jemand|se libère|vrij,|quedar libre|ficar livre|si libera/,
    );
  });

  it('nobody picks up where they stopped who never began', () => {
    expect(draftsOf({ reason: 'cancelled', stage: 'application' })).not.toMatch(whereWeStopped);
    expect(draftsOf({ reason: 'filled', stage: 'application' })).not.toMatch(whereWeStopped);
  });
});
