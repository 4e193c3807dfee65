import { toneOf } from '../../tone.ts';
import { namesOf, type Reader } from '../addressed.ts';
import type { Told } from '../told.ts';

/** German phrases are kept in the accusative, which all sentences that take them govern. */
export function toldInGerman(clauses: readonly string[], reader: Reader): Told {
  const moment = found(clauses, events, reader) ?? found(clauses, asSubject, reader, accusative);
  return {
    moment,
    liked: null,
    draw: found(clauses, draws, reader, plain) ?? found(clauses, becauseOf, reader, (said) => plain(`die ${said}`)),
    wish:
      found(clauses, wishes, reader, (said) => `${said} gearbeitet`) ??
      found(clauses, lessons, reader, (said) => `gelernt, ${said}`),
    why: null,
    question: null,
  };
}

function found(
  clauses: readonly string[],
  patterns: readonly { pattern: RegExp; say?: string }[],
  reader: Reader,
  form: (said: string) => string | null = direct,
): string | null {
  for (const clause of clauses) {
    for (const { pattern, say = '' } of patterns) {
      const raw = pattern.exec(clause)?.[1];
      const said = raw === undefined ? null : form(toReader(trimmed(`${say}${raw}`), reader));
      if (said !== null && usable(said)) return said;
    }
  }
  return null;
}

const good =
  '(?:gut|schön|spannend|interessant|toll|super|angenehm|klasse|großartig|nett|lehrreich|anregend|inspirierend)';
const much = '(?:(?:sehr|besonders|wirklich|echt|richtig|vor allem|am besten|am meisten|so|total|auch|gut|viel) ){0,3}';
const re = (source: string): RegExp => new RegExp(source, 'iu');

/** Named in the accusative, or in a form of our own. */
const events = [
  { pattern: re('(?:mich|uns) (nach .{3,80}?) gefragt'), say: 'die Frage ' },
  { pattern: re('\\bgefragt (?:wurde ich |haben sie mich )?(nach .{3,80})$'), say: 'die Frage ' },
  {
    pattern: re('(?:haben|habe|hatten) .{0,40}?(über .{3,80}?) (?:gesprochen|geredet|unterhalten|diskutiert)'),
    say: 'das Gespräch ',
  },
  { pattern: re(`\\b(?:mochte|genoss|schätzte) ${much}((?:das|die|den) .{3,100})$`) },
  { pattern: re(`^((?:das|die|den) .{3,100}?),? fand ich ${much}${good}\\b`) },
  { pattern: re(`\\bfand ${much}((?:das|die|den) .{3,100}?) ${much}${good}\\b`) },
  {
    pattern: re(
      '^am (?:besten|spannendsten|schönsten|interessantesten) (?:fand|war|waren) (?:ich |für mich )?((?:das|die|den) .{3,100})$',
    ),
  },
  { pattern: re(`\\bhabe ${much}((?:das|die|den) .{3,100}?) ${much}(?:genossen|gemocht)`) },
] as const;

/** Named in the nominative. */
const asSubject = [
  { pattern: re(`\\bgefallen (?:hat|haben) mir ${much}((?:das|die|der) .{3,100})$`) },
  { pattern: re(`\\bSpaß (?:hat|haben) mir ${much}((?:das|die|der) .{3,100}?) gemacht`) },
  {
    pattern: re(
      `((?:das|die|der) .{3,100}?) (?:hat|haben) mir ${much}(?:gefallen|Spaß gemacht|Freude gemacht|imponiert)`,
    ),
  },
  { pattern: re(`^((?:das|die|der) .{3,100}?) (?:war|waren) ${much}${good}\\b`) },
  {
    pattern: re(
      '\\b(?:das beste|das schönste|das highlight|mein highlight|höhepunkt)(?: daran| für mich)? (?:war|waren) ((?:das|die|der) .{3,100})$',
    ),
  },
] as const;

const draws = [
  {
    pattern: re(
      `\\b(?:gereizt|angesprochen|angezogen|interessiert|begeistert) (?:hat|haben|hatte) mich ${much}((?:das|die) .{3,100})$`,
    ),
  },
  {
    pattern: re(
      `^((?:das|die) .{3,100}?) (?:hat|haben|hatte) mich ${much}(?:gereizt|angesprochen|angezogen|interessiert|begeistert)`,
    ),
  },
] as const;
const becauseOf = [
  { pattern: re('\\bwegen der (\\p{L}.{3,80}?) beworben') },
  { pattern: re('\\bbeworben (?:habe ich mich |hatte ich mich )?(?:vor allem )?wegen der (\\p{L}.{3,80})$') },
] as const;
const wishes = [
  { pattern: re('\\bwollte (?:unbedingt |gern |gerne |so gern ){0,2}((?:an|mit) .{3,80}?) (?:mit)?arbeiten') },
] as const;

/** "Ich hätte gern von ihr gelernt, wie man ein Lager umzieht". */
const lessons = [
  {
    pattern: re(
      '\\bhätte (?:so |sehr |wirklich ){0,2}gerne? (?:(?:von|bei) .{2,30}? )?gelernt, ((?:wie|was|worauf) (?:man|es) .{3,70})$',
    ),
  },
] as const;

function direct(said: string): string | null {
  return said.replace(/^(?:Das|Die|Den) /, (word) => word.toLowerCase());
}

/** "der Rundgang" as "den Rundgang"; an adjective or a weak noun after it would change as well. */
function accusative(said: string): string | null {
  if (!/^der /i.test(said)) return direct(said);
  return /^der \p{Lu}\p{L}{2,40}(?<!e)(?!\p{L})/iu.test(said) && /^\S+ \p{Lu}/u.test(said)
    ? said.replace(/^der /i, 'den ')
    : null;
}

/** With "das" and "die" nominative and accusative are the same; after a genitive only a bare noun is. */
function plain(said: string): string | null {
  return /^(?:das|die) \p{Lu}/iu.test(said) && /^\S+ \p{Lu}/u.test(said) ? direct(said) : null;
}

function toReader(said: string, { contact, familiar }: Reader): string {
  const you = familiar ? 'dir' : 'Ihnen';
  const last = contact?.split(' ').at(-1) ?? '';
  return [...namesOf(contact), last]
    .filter((name) => /^[\p{L}'’ -]{2,}$/u.test(name))
    .reduce(
      (rest, name) => rest.replace(new RegExp(`mit (?:Frau |Herrn )?${name}(?!\\p{L})`, 'u'), `mit ${you}`),
      said,
    );
}

function trimmed(said: string): string {
  return said.replace(/(?:,|:|\(| und (?:ich|es|das|sie|er|war|hat)\b| weil\b| mit dem ich\b).*$/i, '').trim();
}

function usable(said: string): boolean {
  return (
    said.split(' ').length >= 2 &&
    said.split(' ').length <= 12 &&
    said.length <= 90 &&
    !/\b(?:ihr|ihre[mnrs]?|deren|sie|er|es|ihm|ihn|dies\w{0,2}|stelle|job|firma|gehalt|geld|absage)\b/i.test(
      said.replace(/mit Ihnen/g, ''),
    ) &&
    !/^(?:das|die|den) (?:Gespräch|Fragen?|Sache|Leute|Ganze|Firma|Team)$/i.test(said) &&
    toneOf(said).length === 0 &&
    !/[{}<>@/"“”„()[\]|…]/.test(said)
  );
}
