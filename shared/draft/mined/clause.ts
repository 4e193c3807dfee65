import { toneOf } from '../tone.ts';

/**
 * The statements of a member's notes, one clause each and without its stop. Questions, complaints, doubts and news of
 * other people stay out, for a draft has no use for them; what is good before a "but" stays in.
 */
export function clausesOf(notes: readonly string[]): string[] {
  return notes
    .flatMap(sentences)
    .filter((sentence) => !sentence.endsWith('?'))
    .flatMap((sentence) => sentence.split(turn))
    .map((clause) => clause.replace(/[.!…\s]{1,20}$/u, '').trim())
    .filter((clause) => clause !== '' && isKind(clause));
}

/**
 * What of the notes a draft could carry though no phrase could be taken from it, as the member wrote it; null where
 * nothing is told, or nothing that belongs in a mail to an employer.
 */
export function tellingIn(notes: readonly string[]): string | null {
  const telling = notes
    .flatMap(sentences)
    .filter(
      (sentence) => !sentence.endsWith('?') && isKind(sentence) && !idle.test(sentence) && !personal.test(sentence),
    )
    .filter((sentence) => sentence.split(' ').length >= 4);
  const [first] = telling;
  return first === undefined || first.length > 300 ? null : first;
}

const sentences = (note: string): string[] =>
  note
    .slice(0, 4000)
    .split(/(?<=[.!?…])(?<!\b(?:Dr|Mr|Ms|Mrs|Prof|St|z\.B|e\.g|i\.e)\.)\s|\n/u)
    .map((sentence) => sentence.replace(/\s{1,100}/g, ' ').trim())
    .filter((sentence) => sentence !== '');

/** Where a thought turns round. */
const turn = /[,;]? (?:but|although|though|however|aber|obwohl|allerdings|jedoch) |; | [–—-] /i;

function isKind(clause: string): boolean {
  return !doubtful.test(clause) && !others.test(clause) && toneOf(clause.replace(/!/g, '')).length === 0;
}

const doubtful =
  /\b(?:not|never|no|nothing|nobody|\p{L}{2,8}n['’]t|cannot|hat(?:e|ed|ing)|sucks?|sucked|awful|terrible|horrible|bad|badly|worst|rude|arrogant|wast(?:e|ed)|stupid|supposed to|ghosted|ignored|joke|nightmare|boring|bored|pointless|useless|annoy(?:ed|ing)|nervous|anxious|scared|tired|cried|crying|blew|blanked|messed|screwed|failed|stumped|struggled|froze|wrong|ugh|meh|sigh|wtf|lol|lied|liar|sad|gutted|reject(?:ed|ion)s?|nicht|nie|kein(?:e|en|er)?|leider|schlecht|schlimm|furchtbar|blöd|unverschämt|langweilig|nervös|peinlich|enttäusch\p{L}{1,4}|frech\p{L}{0,6}|should have|deserved?|(?:went|gone) (?:really |so |very )?well|thought (?:i|it)|expected)\b/iu;

/** Somebody else's story. */
const others =
  /\b(?:my|a|our|meine?|unsere?) (?:good |old |best )?(?:friend|sister|brother|wife|husband|partner|colleague|mum|mom|mother|dad|father|mate|flatmate|roommate|boyfriend|girlfriend|neighbou?r|cousin|son|daughter|freund(?:in)?|schwester|bruder|frau|mann|kollegin|kollege|mutter|vater)\b|^(?:sister|brother|wife|husband|mum|mom|dad) /i;

/** What is nobody's business but the member's, or is said to us. */
const personal =
  /\b(?:you|your|weakness\w{0,2}|notice period|why i left|pay|paid|salary|money|rent|visa|commute|close to home|gehalt|geld)\b/i;

/** Words to whoever reads the forward rather than about the case. */
const idle =
  /^(?:fyi|see (?:below|attached)|hi|hey|hello|hallo|please|bitte|could you|can you|here (?:is|are|comes)|here['’]s|another|one more|yet another|this (?:is|came|one)|just (?:got|in|received)|got this|forwarding|fwd|thanks|thank you|danke|add|my (?:latest|next)|they (?:wanted|said|told|chose|went|decided|picked)|phone screen|interview(?:ed)?|it was|this was|i was interviewed|spoke|met|hier (?:ist|kommt)|noch eine|siehe|zur info|weiter)\b/i;
