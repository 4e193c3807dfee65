import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandsIn } from '../../shared/case/command/commands-in.ts';
import { graveWords } from '../../shared/case/command/language.ts';
import { languages } from '../../shared/case/command/languages.ts';
import { topPosting } from '../support/replies/clients.ts';
import { english } from '../support/replies/english.ts';
import { fieldRows } from '../support/replies/fields.ts';
import { here } from '../support/replies/reply.ts';
import { snoozes } from '../support/replies/snoozes.ts';

const read = (text: string, subject = '') => commandsIn({ subject, text, ...here });
const grave = new Set<string>(graveWords);
const isGrave = ({ do: word }: { do: string }) => grave.has(word);

const phrases = languages.flatMap((language) =>
  [...Object.values(language.easy), ...Object.values(language.grave)].flat(),
);
const labels = languages.flatMap((language) => Object.values(language.labels).flat());
const rows = [...english, ...snoozes, ...fieldRows].map(([text]) => text);

/** The text with lines of at most `width` characters, or one word. */
const wrapped = (text: string, width: number) => text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trim();

/** Pieces of replies in any order, so that lines come close to commands. */
const piece = fc.oneof(
  fc.constantFrom(...phrases, ...rows),
  fc.constantFrom(...labels).map((label) => `${label}: `),
  fc.constantFrom(
    '\n',
    '\n\n',
    '. ',
    ', ',
    ' and ',
    '?',
    '> ',
    'On 6 October 2026, Ana <a@b.example> wrote:',
    '-- ',
    'not ',
    '“',
    '”',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const reply = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

describe('any reply', () => {
  it('gives commands, at most one note, and that at the end', () => {
    fc.assert(
      fc.property(reply, reply, (text, subject) => {
        const commands = read(text, subject);
        const notes = commands.filter((command) => command.do === 'note');
        expect(notes.length).toBeLessThanOrEqual(1);
        expect(commands.findIndex((command) => command.do === 'note')).toBe(
          notes.length === 0 ? -1 : commands.length - 1,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('snoozes only to a time within 400 days from now', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.integer({ min: -9, max: 5000 }),
        fc.constantFrom('days', 'weeks', 'months', 'Wochen', '.11.', '/11'),
        (words, count, unit) => {
          for (const command of read(`snooze ${count} ${unit}\n\nsnooze until ${words}`)) {
            if (command.do !== 'snooze') continue;
            expect(command.until > here.now).toBe(true);
            expect(Date.parse(command.until) - Date.parse(here.now)).toBeLessThan(401 * 86_400_000);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('asks for nothing when all its lines are quoted', () => {
    fc.assert(
      fc.property(reply, (text) => {
        const quoted = text.split(/\r\n?|\n/).map((line) => `> ${line}`);
        expect(read(quoted.join('\n'))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('asks for nothing grave by what stands below the head of a quotation', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(topPosting)), fc.constantFrom(...phrases), (compose, phrase) => {
        const text = compose('I talked to Ana.', `Or answer here: “sent”, “skip”.\n\n${phrase}\n\n${phrase}.`);
        expect(read(text).filter(isGrave)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('asks for nothing grave in running prose, wherever a client breaks its lines', () => {
    const graves = languages.flatMap((language) => Object.values(language.grave).flat());
    const words = fc.array(fc.constantFrom('she', 'said', 'that', 'we', 'would', 'meet', 'again', 'in', 'spring'), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        words,
        fc.constantFrom(...graves),
        words,
        fc.integer({ min: 15, max: 80 }),
        (before, grave, after, width) => {
          const text = `They ${before.join(' ')} ${grave} ${after.join(' ')}.`;
          expect(read(wrapped(text, width)).filter(isGrave)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('asks for nothing grave when its only grave words are in a question', () => {
    const graves = languages.flatMap((language) => Object.values(language.grave).flat());
    fc.assert(
      fc.property(fc.constantFrom(...graves), fc.constantFrom('', 'should I ', 'please ', 'ok, '), (words, lead) => {
        expect(read(`${lead}${words}?`).filter(isGrave)).toEqual([]);
      }),
    );
  });
});

describe('a wish to end', () => {
  const wishes = languages.flatMap(({ enough, enoughOf, grave }) => [...enough, ...enoughOf, ...grave.pause]);

  it('that stands alone is done or asked about in every language, and never a note', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...wishes.filter((words) => !words.endsWith("'"))),
        fc.constantFrom('', 'Hi, ', 'ok, '),
        fc.constantFrom('', '.', '!', '!!', ', thanks'),
        (words, before, after) => {
          const said = read(`${before}${words}${after}`);
          expect(said).toHaveLength(1);
          expect(['pause', 'unclear']).toContain(said[0]?.do);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('the cost of a reply', () => {
  const hostile: Readonly<Record<string, (size: number) => string>> = {
    'sentences that are commands': (size) => 'Sent. '.repeat(size / 6),
    'lines that are commands': (size) => 'snooze until Monday\n'.repeat(size / 20),
    labels: (size) => 'company: a. '.repeat(size / 12),
    spaces: (size) => `stop${' '.repeat(size)}x`,
    dashes: (size) => `${'-'.repeat(size)}x`,
    'starts of attributions': (size) => 'On 1 <a@\n'.repeat(size / 9),
    'a long start of an attribution': (size) => `On 1 ${'wrote '.repeat(size / 6)}`,
    'labels of a header block': (size) => 'From: a\n'.repeat(size / 8),
    'quotation marks': (size) => '“sent'.repeat(size / 5),
    'full stops': (size) => `stop${'.'.repeat(size)}x`,
    links: (size) => `news: ${'https://a.'.repeat(size / 10)}`,
    'at signs': (size) => `contact: ${'a@'.repeat(size / 2)}`,
    'line breaks': (size) => `${'\n'.repeat(size)}stop`,
    accents: (size) => `stop${'\u0301'.repeat(size)}`,
  };
  const cost = (text: string) => {
    const start = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  it.each(Object.entries(hostile))('of %s does not grow faster than its size', (_, of) => {
    read(of(2000));
    const [small, large] = [
      Math.min(cost(of(50_000)), cost(of(50_000))),
      Math.min(cost(of(200_000)), cost(of(200_000))),
    ];
    expect(large).toBeLessThan(Math.max(8 * small, 150));
  });
});
