import { describe, expect, it } from 'vitest';
import { decided, type Verdict } from '../../shared/reading/judge/decision.ts';
import type { Opinion } from '../../shared/reading/judge/opinion.ts';
import { decidingWords } from '../../shared/reading/judge/opinion.ts';
import { read } from '../../shared/reading/read.ts';
import type { Kind } from '../../shared/reading/reading.ts';
import { prepare } from '../../shared/reading/text.ts';
import { corpusMails } from '../score/own-mail.ts';
import { mail } from './mail.ts';

/** An opinion in which the kinds that are not named share the rest. */
function opinion(said: Partial<Opinion>): Opinion {
  const rest = (1 - Object.values(said).reduce((sum, each) => sum + each, 0)) / (5 - Object.keys(said).length);
  return { rejection: rest, confirmation: rest, interview: rest, offer: rest, other: rest, ...said };
}

const verdict = (ruled: Kind, more: Partial<Verdict> = {}): Verdict => ({
  ruled,
  isSaid: false,
  isBrief: false,
  isElse: false,
  isOutright: false,
  ...more,
});

describe('what rules and weights decide together', () => {
  it.each<[string, Verdict, Partial<Opinion>, Kind]>([
    ['a rejection that both see', verdict('rejection'), { rejection: 0.9 }, 'rejection'],
    ['a no in so many words', verdict('rejection', { isSaid: true }), { rejection: 0.55, other: 0.45 }, 'rejection'],
    [
      'such a no that far less than half speaks for',
      verdict('rejection', { isSaid: true }),
      { rejection: 0.3, other: 0.7 },
      'other',
    ],
    [
      'a no in so many words and hardly any other',
      verdict('rejection', { isSaid: true, isBrief: true }),
      { rejection: 0.3 },
      'rejection',
    ],
    ['what only sounds like a no', verdict('rejection'), { rejection: 0.3, other: 0.6 }, 'other'],
    [
      'what nearly nothing speaks for',
      verdict('rejection', { isSaid: true }),
      { rejection: 0.1, interview: 0.8 },
      'interview',
    ],
    ['a rejection in words that the rules do not know', verdict('other'), { rejection: 0.8 }, 'rejection'],
    ['what only may be a rejection', verdict('other'), { rejection: 0.65 }, 'other'],
    ['a no about something else than a job', verdict('other', { isElse: true }), { rejection: 0.75 }, 'other'],
    ['a no in so many words beside a survey', verdict('other', { isSaid: true }), { rejection: 0.6 }, 'rejection'],
    [
      'a no that hardly more than half speaks for',
      verdict('other', { isSaid: true }),
      { rejection: 0.45, other: 0.5 },
      'other',
    ],
    ['a no in so many words beside a day', verdict('interview', { isSaid: true }), { rejection: 0.6 }, 'rejection'],
    ['a day likelier than the no beside it', verdict('interview', { isSaid: true }), { rejection: 0.5 }, 'interview'],
    ['a receipt in the tone of a no', verdict('confirmation'), { rejection: 0.55 }, 'confirmation'],
    ['a no behind the thanks of a receipt', verdict('confirmation'), { rejection: 0.7 }, 'rejection'],
    ['another kind than the rules see, far likelier', verdict('other'), { interview: 0.8 }, 'interview'],
    ['the kind that the rules see', verdict('offer'), { rejection: 0.55, interview: 0.2, offer: 0.1 }, 'offer'],
    [
      'what says outright that it is none',
      verdict('other', { isOutright: true }),
      { rejection: 0.9, other: 0.1 },
      'other',
    ],
    ['feedback', verdict('feedback'), { rejection: 0.9 }, 'feedback'],
    ["a provider's question", verdict('forwarding-confirmation'), { rejection: 0.9 }, 'forwarding-confirmation'],
  ])('%s', (_, ruled, said, kind) => {
    expect(decided(ruled, opinion(said)).kind).toBe(kind);
  });

  it('are as sure as the kind is likely', () => {
    expect(decided(verdict('rejection'), opinion({ rejection: 0.9 })).confidence).toBe(0.9);
    expect(decided(verdict('other'), opinion({ interview: 0.6 })).confidence).toBe(0.6);
  });
});

describe('the words that decide', () => {
  const text = 'Moving 12 13 14. However suitable; suitable however, moving. Position filled.';
  const words = (most: number) => decidingWords(prepare(mail({ text })), 'rejection', most).map((span) => span.text);

  it('are those that count most, each once and in their order, and no numbers', () => {
    const all = words(9);
    expect(all.length).toBeGreaterThan(1);
    expect(new Set(all).size).toBe(all.length);
    expect(all.join(' ')).not.toMatch(/\d/);
    expect(words(1)).toHaveLength(1);
  });
});

describe('a plain no', () => {
  it.each([
    'Unsubscribe',
    'If you no longer wish to receive these emails, unsubscribe here.',
    'Your candidate profile will be deleted after 30 days. Please send any request to privacy@northwind.example',
    'T +1 212 555 0100 | Mon to Fri 9:00–15:00 | Northwind Inc., 30 Harbour Street',
    'Northwind is an equal opportunity employer. Sent from my iPhone',
  ])('stays one above a footer: %s', (footer) => {
    for (const no of [
      'We regret to inform you that you have not been successful on this occasion.',
      'Unfortunately, Northwind has decided not to move forward with your application for Line Cook.',
    ])
      expect(read(mail({ text: `Dear Ana,\n\n${no}\n\nKind regards,\nNorthwind\n\n${footer}` })).kind, no).toBe(
        'rejection',
      );
  });
});

describe('the weights that were learnt', () => {
  it('fit the mail that they were learnt from', () => {
    const tenth = corpusMails().filter((_, place) => place % 10 === 0);
    const right = tenth.filter(({ original, kind }) => read(original).kind === kind);
    expect(right.length / tenth.length).toBeGreaterThan(0.88);
  });
});
