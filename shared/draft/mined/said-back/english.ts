import { isPlain, type SaidBack } from '../said-back.ts';

export function saidBackInEnglish(telling: string): SaidBack {
  return { habit: habitIn(telling), missed: missedIn(telling) };
}

/** "You talked about failure modes only when asked": "talking about failure modes only when asked". */
function habitIn(telling: string): string | null {
  const [, adverb = '', not = '', verb = '', rest = ''] = habits.exec(telling) ?? [];
  const doing = verb === '' ? undefined : gerunds.get(verb.toLowerCase());
  if (doing === undefined) return null;
  const said = turned(`${not === '' ? '' : 'not '}${kept(adverb)}${doing}${rest}`);
  return said !== null && critical.test(said) && !finite.test(said) ? said : null;
}

function missedIn(telling: string): string | null {
  for (const pattern of wishes) {
    const said = turned(pattern.exec(telling)?.[1] ?? '');
    if (said !== null && thing.test(said)) return said;
  }
  return null;
}

/** "only" says something, "sometimes" is their courtesy. */
const kept = (adverb: string) =>
  /^(?:only|mostly|rarely|hardly|barely|never)/i.test(adverb) ? adverb.toLowerCase() : '';

/**
 * From the reader's side to the member's: "your answers" is "my answers". Null where a "you" or an "I" is left in doubt,
 * where somebody's very words are among them, and where they do not end as a thought does.
 */
function turned(words: string): string | null {
  const whole = words.replace(goesOn, '');
  if (theirs.test(whole) || quoting.test(whole) || dangling.test(whole)) return null;
  const said = whole
    .replace(/\b(how|what|why|which \w{3,15}) you (?!are|were|was|have been)/g, '$1 I ')
    .replace(/\b(?:asked|prompted|pushed|told) you\b/g, (found) => found.replace('you', 'me'))
    .replace(/ from you(?: there| here)?$/i, '');
  if (/\byou\b|\bI and\b/i.test(said) || /\b(?:he|she|they|I am|I was|we are|we have)\b/i.test(said)) return null;
  const mine = said
    .replace(/\byourself\b/g, 'myself')
    .replace(/\byour\b/g, 'my')
    .replace(/\bour\b/g, 'your')
    .replace(/\b(?:us|we)\b/g, 'you')
    .trim();
  return isPlain(mine) ? mine : null;
}

const adverbs = '(only |mostly |rarely |hardly |barely |never |often |sometimes |at times |also |perhaps |rather )?';
const verbs: readonly (readonly [past: string, base: string, doing: string])[] = [
  ['talked', 'talk', 'talking'],
  ['spoke', 'speak', 'speaking'],
  ['jumped', 'jump', 'jumping'],
  ['stayed', 'stay', 'staying'],
  ['remained', 'remain', 'remaining'],
  ['went', 'go', 'going'],
  ['gave', 'give', 'giving'],
  ['answered', 'answer', 'answering'],
  ['described', 'describe', 'describing'],
  ['explained', 'explain', 'explaining'],
  ['focused', 'focus', 'focusing'],
  ['focussed', 'focus', 'focussing'],
  ['skipped', 'skip', 'skipping'],
  ['moved', 'move', 'moving'],
  ['rushed', 'rush', 'rushing'],
  ['left', 'leave', 'leaving'],
  ['asked', 'ask', 'asking'],
  ['mentioned', 'mention', 'mentioning'],
  ['brought', 'bring', 'bringing'],
  ['came', 'come', 'coming'],
  ['showed', 'show', 'showing'],
  ['used', 'use', 'using'],
  ['took', 'take', 'taking'],
  ['needed', 'need', 'needing'],
  ['waited', 'wait', 'waiting'],
  ['relied', 'rely', 'relying'],
  ['struggled', 'struggle', 'struggling'],
  ['hesitated', 'hesitate', 'hesitating'],
  ['spent', 'spend', 'spending'],
  ['kept', 'keep', 'keeping'],
  ['started', 'start', 'starting'],
  ['lost', 'lose', 'losing'],
  ['presented', 'present', 'presenting'],
  ['considered', 'consider', 'considering'],
  ['checked', 'check', 'checking'],
  ['tested', 'test', 'testing'],
];
const gerunds: ReadonlyMap<string, string> = new Map(
  verbs.flatMap(([past, base, doing]) => [past, base].map((form): [string, string] => [form, doing])),
);
const pasts = verbs.map(([past]) => past).join('|');
const bases = verbs.map(([, base]) => base).join('|');
/** "keeping to the plan and skipped the rest" is no phrase. */
const finite = new RegExp(`\\band (?:did|was|were|had|could|would|then|${pasts})\\b`, 'i');
const habits = new RegExp(
  `\\byou ${adverbs}(?:(did not |didn['’]t )|tended to |would )?(${pasts}|${bases})\\b((?: [^,;.:!?()]{1,100})?)`,
  'i',
);

/** Whoever gives the feedback speaks of himself or herself. */
const theirs = /\b(?:I|me|my|mine|myself)\b/;
const quoting = /(?<![\p{L}\d])['‘’"“”]|['‘’"“”](?![\p{L}\d])/u;

/** Words that something has to follow: what came was cut off, or never came. */
const dangling =
  /\b(?:rather|quite|very|too|more|less|fewer|as|than|and|or|nor|but|not|the|an?|my|your|our|of|to|for|with|without|about|on|in|at|by|from|into|between|like|that|if|when|whether|only|instead|because|so)$/i;

/** A habit that is praised is no lesson. */
const critical =
  /\b(?:only|too|rather|quite|not|never|without|little|few|fewer|less|general|vague|long|quickly|quick|fast|before|hardly|barely|rarely|straight|jumping|rushing|skipping|struggling|hesitating|losing|leaving|instead of|needing (?:more|much|too|some|a lot|a bit|a little|help|prompting)|a (?:bit|lot of))\b/i;

const wanted =
  '(?:would have (?:liked|loved|wanted|welcomed|appreciated)|would have hoped|had hoped|were hoping|was hoping|hoped|wanted|were looking|was looking|wished|missed)';
const seeing = '(?:to (?:hear|see|learn|read|get|have|have heard|have seen|have had) |hearing |seeing |for )?';
const wishes = [
  new RegExp(`\\b(?:we|I|the panel|the team|they|everyone) (?:all )?${wanted} ${seeing}([^,;.:!?()]{4,110})`, 'i'),
  /\bwhat (?:we|I|the panel|the team) (?:missed|lacked)(?: most)? (?:was|were) ([^,;.:!?()]{4,110})/i,
  /\byou could have (?:said|told us|shown(?: us)?|given(?: us)?|brought|explained|offered|gone into) ([^,;.:!?()]{4,110})/i,
];
const thing =
  /^(?:more|a|an|some|deeper|stronger|clearer|sharper|concrete|better|further|greater|examples|how|the|my)\b/i;
const goesOn =
  /\s(?:and (?:we|that|I|you|so|this|it)|which|so (?:we|that)|but|because|while|although|though|(?<!rather )than|as (?:we|I|you))\b.*$/i;
