import { alternativesOfAll } from '../all-languages.ts';
import { hasLegalForm } from '../name/organisation.ts';
import type { Title } from './title.ts';

const number = String.raw`(?:#\s?\d{2,12}|\d{2,4}(?:-\d{2,8}){2,3}|[A-Za-z]{1,6}\/\d{2,6}\/\d{2,8}|[A-Z]{1,6}\/\d{2,12}|\d{1,4}\/[A-Z]{1,6}\/\d{1,6}|\d{1,4}\/(?:20)?\d{2,4}|(?:20)?\d{2}\/\d{2,6}|\d{2,6}-[A-Z]{1,6}-\d{2,12}|20\d\d-\d{2,8}|[A-Z]{0,6}[-_]?\d{5,12}[A-Z]{0,4}|[A-Z]{1,6}\d{1,3}[-_]\d{4,12}|[A-Z]{1,6}[-_]?\d{2,12}(?:[-_]\d{1,8})?|\d{2,4}-\d{3,8}|\d{3,4}[A-Z]{2,4}|\d{3,8}-[A-Z](?![\p{L}\d])|(?!(?:19|20)\d\d(?!\d))\d{4}(?!\d))`;
const labelOf = (words: string) => String.raw`(?:(?:${words})[\s.:#-]{0,3}){1,3}`;
const numberLabels = alternativesOfAll('numberLabels');
const label = labelOf(`${numberLabels}|position`);
/** What may stand before a title without being part of it: marks, "(s):", "Re:", and what platforms write in English in mail of any language. */
const opening = new RegExp(
  String.raw`^(?:[\s"'*,:/–-]+|(?:the )?(?:position|post|role|vacancy) of (?:an? |the )?(?=\p{L})|(?:ton|votre) process(?:us)?(?: de recrutement)?(?: pour)? (?=\p{Lu})|\(s\):?|(?:regarding|concerning|about) (?=\p{Lu})|(?:(?:an? )?(?:update|news|feedback|decision|response) (?:on|about|regarding|to) )?(?:your|the) (?:job )?(?:application|candidacy|interest) (?:for|to|as|in)(?: the| our| an?)?(?: (?:position|role|post|job)(?: of| as)?:?)? (?=[\p{Lu}\p{N}(])|(?:${alternativesOfAll('occasions')})(?: (?:${alternativesOfAll('joinsOccasions')}))? (?=[\p{Lu}\p{N}(])|(?:application |bewerbungs)?(?:status|update|application|employment|position|role|vacancy|job|candidacy|interview|bewerbung|candidature|candidatura|sollicitatie|outcome|decision|absage)\s?[-–:|]\s|(?:re|aw|fwd?|wg|sv|tr|rif|res|enc)\s?:\s?)`,
  'iu',
);
/** "DM.123.24", "49.11.24.TT" before a title; behind one it is a date. */
const dotted = String.raw`[A-Z]{1,4}(?:\.\d{1,6}){2,3}|\d{1,4}(?:\.\d{1,4}){2,3}(?:\.[A-Z]{1,4})?`;
const leading = new RegExp(`^(?:${label})?(?:${dotted}|${number})[\\s):,|–-]{1,4}`, 'iu');
const trailing = new RegExp(
  `[\\s,|–(\\[-]{1,5}(?:${label}[#(]?(?:[\\w./-]{0,20}\\d[\\w./-]{0,20}|[A-Z](?=[)\\]]))|${number})[)\\]]?$`,
  'iu',
);
const dangling = new RegExp(`[\\s,|–([-]{1,5}(?<![\\p{L}] )${labelOf(numberLabels)}$`, 'iu');
const loose = new RegExp(String.raw`[\s,;:|/&–-]+$|\sgesucht[.!]*$|\s(?:${alternativesOfAll('hanging')})$`, 'iu');

const ending = new RegExp(String.raw`\s?[–:,-]\s(?:${alternativesOfAll('verdicts')})$`, 'iu');
/** "Control Room Operator - Assessment Results", "Auxiliar - segundo ejercicio" */
const step = new RegExp(` [–-] (?:${alternativesOfAll('steps')})$`, 'iu');
const posted = /\s?\((?:open|closed|reposted|evergreen|active|filled)\).{0,150}$/iu;
/** "(Location: Arden)" */
const located =
  /\s?\((?:location|standort|ort|einsatzort|lieu|ubicación|lugar|luogo|sede|locatie|local|plaats) ?: ?[^()]{1,60}\)$/iu;
const segment = /(?:\s[–|-]\s|,\s)([^–|,]{2,60})$/u;
/** "Policy Adviser - Department of Fisheries": who employs, behind the title. */
const isOffice =
  /^(?:d[e]?pto|dept)\.?$|^(?:the )?(?:department|ministry|university|city|county|town|borough|government|state) (?:of|for) \p{Lu}/iu;
const quotes = /(?:'s)?["'\s*]+$|'s$/;
/** "– Lisbon, Porto, Braga and Faro": three or more names behind a dash are where the work is. */
const placesBehind =
  /\s[–-]\s(?:\p{Lu}[\p{L}.' -]{1,24}, ){2,6}\p{Lu}[\p{L}.' -]{1,24},? (?:and|or|und|oder|et|ou|y|o|en|of|e) \p{Lu}[\p{L}.' -]{1,24}$/u;
/** "(EC-03)", "(GS-07)", "(B2)": what the post is paid or graded as, unlike "(T2781)". */
const grade = /\([A-Z]{1,4}[- ]?\d{1,2}\)$/;
/** "(BE-EA-2024-88-LD)", "(196-EVL7732)", "(BL86/2024)": in one word, with three digits or more; not a year. */
const coded =
  / \((?!(?:19|20)\d\d\))(?=[A-Z/.-]{0,14}\d)(?:[A-Z\d]{1,6}(?:[-/][A-Z\d]{1,6}){2,5}|(?=(?:[A-Z/.-]{0,6}\d){3})[A-Z\d]{1,10}(?:[/.-][A-Z\d]{1,10}){0,3})\)$/;
const bracketed = /^\([^()]+\)$/;
/** What numbers, labels and parts of a title stand with; most titles have none of it. */
const marks = /[\d#–|,:([\])-]/;

/** The title without requisition numbers, quotation marks and what hangs loose at its ends. */
export function trimmed(text: string, title: Title): Title | null {
  let { start, end } = title;
  for (let i = 0; i < 6; i++) {
    const words = text.slice(start, end);
    const marked = marks.test(words);
    const numbered = marked && digit.test(words);
    // "Data Engineer (Open)": where the posting stands.
    if (marked) end -= (posted.exec(words) ?? located.exec(words))?.[0].length ?? 0;
    // "Process Engineer - Decision"
    if (marked) end -= endOf(text.slice(start, end));
    if (marked) end -= placesBehind.exec(text.slice(start, end))?.[0].length ?? 0;
    // "(Maître de conférences)"
    if (marked && bracketed.test(text.slice(start, end))) [start, end] = [start + 1, end - 1];
    const head = headOf(text.slice(start, end), numbered);
    start += head;
    const last = marked ? segment.exec(text.slice(start, end)) : null;
    if (last && (hasLegalForm(last[1] ?? '') || isOffice.test(last[1] ?? ''))) end -= last[0].length;
    const tail = tailOf(text.slice(start, end), marked, numbered);
    end -= tail;
    if (!head && !tail) break;
  }
  return end - start >= 2 ? { ...title, start, end } : null;
}

/** How much of a title says what was decided, or that something is: not "Estágio - Comunicação". */
function endOf(words: string): number {
  const found = (ending.exec(words) ?? step.exec(words))?.[0] ?? '';
  return ofCommunication.test(found) && training.test(words) ? 0 : found.length;
}

const ofCommunication = /\scomunica(?:ción|ção|zione)$/iu;
const training =
  /^(?:est[áa]gi|pr[áa]ctica|bec[ao]|becari|stag|tirocin|assist|asist|dire[ct]|respons|técnic|coorden|coordin)/iu;

/** "de" that led from a number to the title: "poste 4471-B de Régulateur". */
const particle = /^(?:(?:de|du|des|di|del|della|da|do) (?=\p{L})|d'(?=\p{L}))/u;

function headOf(words: string, numbered: boolean): number {
  const year = numbered ? /^(?:19|20)\d\d (?=\p{Ll})/u.exec(words) : null;
  return (
    (year ?? particle.exec(words) ?? opening.exec(words) ?? (numbered ? leading.exec(words) : null))?.[0].length ?? 0
  );
}

function tailOf(words: string, marked: boolean, numbered: boolean): number {
  const found =
    quotes.exec(words) ??
    (numbered && !grade.test(words) ? (coded.exec(words) ?? numberBehind(words)) : null) ??
    (marked ? dangling.exec(words) : null) ??
    loose.exec(words);
  return found?.[0].length ?? 0;
}

/** A number that ends a title, unless it ends what a bracket holds besides: "(L. 68/99)", not "(ref HB/55190)". */
function numberBehind(words: string): RegExpExecArray | null {
  const found = trailing.exec(words);
  const kept = found ? words.slice(0, found.index) : '';
  return kept.lastIndexOf('(') > kept.lastIndexOf(')') && !dangling.test(kept) ? null : found;
}

const digit = /\d/;
