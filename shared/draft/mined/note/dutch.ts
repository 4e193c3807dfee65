import { toneOf } from '../../tone.ts';
import { namesOf, type Reader } from '../addressed.ts';
import type { Told } from '../told.ts';

/** Dutch phrases keep their "de" or "het"; a wish is an infinitive with what goes before it. */
export function toldInDutch(clauses: readonly string[], reader: Reader): Told {
  const find = (patterns: readonly Pattern[], fits: (said: string) => boolean = () => true) =>
    found(clauses, patterns, reader, fits);
  return {
    moment: find(moments, (said) => event.test(said)),
    liked: null,
    draw: find(draws),
    wish: find(wishes),
    why: null,
    question: null,
  };
}

type Pattern = { pattern: RegExp; say?: string };

function found(
  clauses: readonly string[],
  patterns: readonly Pattern[],
  reader: Reader,
  fits: (said: string) => boolean,
): string | null {
  for (const clause of clauses) {
    for (const { pattern, say = '' } of patterns) {
      const raw = pattern.exec(clause)?.[1];
      if (raw === undefined) continue;
      const said = toReader(`${say}${trimmed(raw)}`, reader);
      if (usable(said) && fits(said)) return said;
    }
  }
  return null;
}

const much =
  '(?:(?:heel|erg|echt|zo|best|ook|vooral|het meest|ontzettend|bijzonder|super|lang|uitgebreid|graag|dolgraag|toen|altijd al) ){0,3}';
const good = '(?:leuk|boeiend|interessant|fijn|goed|mooi|inspirerend|prettig|leerzaam|gezellig|bijzonder|top|geweldig)';
const re = (source: string): RegExp => new RegExp(`(?<!\\p{L})${source}`, 'iu');

const moments: readonly Pattern[] = [
  { pattern: re(`(?:genoten|genoot) ${much}van ((?:de|het) .{3,100})$`) },
  { pattern: re(`van ((?:de|het) .{3,100}?) (?:heb ik )?${much}genoten`) },
  { pattern: re(`^((?:de|het) .{3,100}?) (?:vond|vonden) ik ${much}${good}`) },
  { pattern: re(`ik (?:vond|vonden) ((?:de|het) .{3,100}?) ${much}${good}$`) },
  { pattern: re(`^((?:de|het) .{3,100}?) (?:was|waren) ${much}${good}`) },
  { pattern: re(`(?:leukste|mooiste|hoogtepunt|beste)(?: moment| deel)? (?:was|vond ik|:) ((?:de|het) .{3,100})$`) },
  {
    pattern: re(`(?:hebben|hadden) (?:we |wij )?${much}(over .{3,80}?) ${much}(?:gepraat|gesproken|gehad)`),
    say: 'het gesprek ',
  },
  { pattern: re(`(?:praatten|spraken) (?:we |wij )?${much}(over .{3,80})$`), say: 'het gesprek ' },
  { pattern: re('vroegen (?:me|mij) naar (.{3,80})$'), say: 'de vraag over ' },
];

const draws: readonly Pattern[] = [
  { pattern: re(`wat me ${much}(?:aantrok|trok|aansprak),? (?:was|is|waren|zijn) ((?:de|het|hun) .{3,100})$`) },
  { pattern: re(`^((?:de|het|hun) .{3,100}?) (?:trok|trokken|sprak|spraken) me ${much}aan`) },
  { pattern: re(`gesolliciteerd ${much}vanwege ((?:de|het|hun) .{3,100})$`) },
  { pattern: re(`solliciteerde ${much}vanwege ((?:de|het|hun) .{3,100})$`) },
  { pattern: re(`vanwege ((?:de|het|hun) .{3,80}?) gesolliciteerd`) },
];

const wishes: readonly Pattern[] = [
  {
    pattern: re(
      `ik (?:wilde|wou|had) ${much}((?:aan|met|in|bij|over|voor) .{3,80}? (?:werken|leren|bouwen|helpen|ontwerpen|schrijven|lesgeven|bijdragen|meewerken|ontwikkelen|maken))$`,
    ),
  },
];

/** Something that took place, and that one can give thanks for. */
const event =
  /^(?:de|het) (?:\p{L}{2,12} )?(?:rondleiding|gesprek(?:ken)?|vra(?:ag|gen)|opdracht|oefening|presentatie|workshop|demo(?:nstratie)?|les(?:sen)?|proef(?:les|dag)|meeloopdag|ontmoeting|lunch|koffie|casus|case|discussie|kennismaking|dag|ochtend|middag|test|uitleg|bezoek)(?!\p{L})/iu;

function toReader(said: string, { contact, agency, familiar }: Reader): string {
  const you = familiar ? 'jou' : 'u';
  const last = contact?.split(' ').at(-1) ?? '';
  const named = [...namesOf(contact), last]
    .filter((name) => /^[\p{L}’' -]{2,}$/u.test(name))
    .reduce(
      (rest, name) =>
        rest.replace(new RegExp(`met (?:mevrouw |meneer |de heer )?${name}(?!\\p{L})`, 'u'), `met ${you}`),
      said,
    );
  return agency ? named : named.replace(/(?<!\p{L})hun /giu, familiar ? 'jullie ' : 'uw ');
}

function trimmed(said: string): string {
  return said
    .replace(
      /(?:,|:|\(| (?:die|dat|waar|waarin|omdat|want|toen|terwijl)(?!\p{L})| en (?:ik|we|wij|ze|het was|hij|zij)(?!\p{L})).*$/iu,
      '',
    )
    .replace(/ (?:erg|heel|echt|zo|gisteren|ook|best|vooral)$/i, '')
    .replace(/^(?:de|het|hun) /i, (word) => word.toLowerCase())
    .trim();
}

function usable(said: string): boolean {
  const words = said.split(' ').length;
  return (
    words >= 2 &&
    words <= 12 &&
    said.length <= 90 &&
    !/(?<!\p{L})(?:hun|ze|zij|hij|haar|hem|hen|mijn|mij|ik|dit|deze|baan|functie|salaris|bedrijf|afwijzing|nee)(?!\p{L})/iu.test(
      said,
    ) &&
    !/(?<!\p{L})(?:de|het|een|van|met|over|aan|in|op|voor|en|bij)$/iu.test(said) &&
    !/^(?:het gesprek(?: met (?:jou|u))?|de vra(?:ag|gen)|het team|de sfeer|de mensen)$/i.test(said) &&
    toneOf(said).length === 0 &&
    !/[{}<>@/"“”„()[\]|…]/.test(said)
  );
}
