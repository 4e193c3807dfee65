import { remembered, rememberedIn } from '../../remembered.ts';
import { alternativesOfAll, wordsOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { isTitle } from '../role/title-or-house.ts';
import { isCircumstance } from './circumstances.ts';
import { neverEmployers, neverInitials, noEmployers } from './no-employers.ts';
import { organisationWords } from './organisation-words.ts';
import { isPlaceholder } from './placeholder.ts';
import { isUnnamed } from './unnamed.ts';

const forms = [
  // What is written in several words comes before what begins it.
  '(?:(?:Pty|PTY|Pte|PTE|Pvt|PVT|Private|PRIVATE|Proprietary|Sdn|SDN|Co|CO)\\.?,? (?:Ltd|LTD|Limited|LIMITED|Bhd|BHD)|[Ss][Pp]\\. ?[zZ] ?[oO]\\. ?[oO]|spol\\. s ?r\\. ?o',
  'S\\. ?A\\. ?(?:P\\. ?I\\. ?|B\\. ?)?de C\\. ?V|SA(?:PI|B)? de CV|S\\. ?de R\\. ?L\\.(?: de C\\. ?V)?|S de RL(?: de CV)?|(?:Ltd|LTD)\\. Şti|FZ-LLC',
  'S\\. ?A\\. ?[AU]|SAU|S\\. ?L\\. ?[PL]|SLP|SLL|S\\. ?C\\. ?C\\. ?L|SCCL|S\\. ?Coop(?:\\. ?(?:And|Mad|V|L|Ltda))?|SGPS|Unipessoal,? Lda|C[ií]a\\.? Ltda|E\\. ?P\\. ?E|EPE|E\\. ?S\\. ?E',
  's\\. ?r\\. ?o|A\\. ?Ş|AŞ|DAC|dac|CLG|clg|CIC|C\\. ?I\\. ?C|LLLP|PLLC|P\\. ?L\\. ?L\\. ?C|W\\. ?L\\. ?L|WLL|FZE|FZCO|DMCC|PJSC|P\\. ?J\\. ?S\\. ?C|SAOC|SAOG|S\\. ?A\\. ?L',
  'S(?:\\. ?)?à ?r\\.? ?l|Sàrl|SÀRL|Sagl|SAGL|[Ss]\\. ?[Rr]\\. ?[Ll]\\. ?[Ss]|[Ss]rls|s\\. ?r\\. ?l|s\\. ?p\\. ?a|[Ss]\\. ?n\\. ?c|S\\. ?N\\. ?C|[Ss]nc|[Ss]\\. ?a\\. ?s|S\\. ?[cC]\\. ?p\\. ?[aA]|[Ss]\\. ?c\\. ?a?\\.? ?r\\. ?l|Scarl|SCARL|SCRL|SELARL|SCIC|Onlus|ONLUS|[Ss]oc\\. ?[Cc]oop(?:\\. ?[Ss]oc)?|OÜ|UAB|Zrt|ZRT|Nyrt|EOOD|OOD|K\\. ?K|BVBA|SPRL|VZW|vzw|ASBL|asbl|SNC|EURL|SCOP|ASA|ehf|Oyj|OYJ|S\\. ?A\\. ?C|SAC|EIRL|E\\. ?I\\. ?R\\. ?L|EIRELI|Eireli|S/A',
  'Inc|INC|inc|Incorporated|LLC|L\\.L\\.C|llc|LLP|LP|L\\.P|Ltd|LTD|ltd|Limited|LIMITED|PLC|Plc|plc|Corp|CORP|Corporation|Co|Pty|Pte|PBC',
  'GmbH|gGmbH|GMBH|Gmbh|mbH|mbB|gAG|AG|SE|KGaA|KG|OHG|UG(?: ?\\(haftungsbeschränkt\\))?|eGbR|GesbR|KEG|OG|V\\. ?O\\. ?F|e\\. ?K|e\\. ?V|eG|GbR|e\\. ?G|B\\. ?V|BV|N\\. ?V|NV|VOF|CV',
  'S\\. ?A\\. ?S|S\\. ?A\\. ?R\\. ?L|S\\. ?A|SA|SAS|SASU|SARL|S\\. ?L\\. ?U|S\\. ?L|SL|SLU|S\\. ?R\\. ?L|Srl|SRL|srl',
  'PartG mbB|PartGmbB|PartG|S\\. ?r\\. ?l|S\\. ?p\\. ?A|S\\. ?P\\. ?A|SpA|Spa|SPA|Lda|LDA|Ltda|LTDA|AB|Oy|ApS|[Aa]/[Ss]|AS|a\\. ?s|ag|Kft|d\\.o\\.o)',
].join('|');
/** "GmbH & Co. KG", ", Inc.": a legal form at the end of a name. */
const legal = new RegExp(`(?:,? {1,2}(?:[&+] )?\\(?${forms}\\.?\\)?(?![\\p{L}\\p{N}-])){1,3}$`, 'u');
/** A legal form as it follows a name; not in "Abbey Street, Co. Kerry" and "HRB 1200, AG Bonn". Sticky. */
export const legalNext = new RegExp(
  `(?!, (?:Co\\.?|AG) \\p{Lu}),? {1,2}(?:[&+] )?${forms}(?:(?<=Inc|INC|Corp|CORP|Co|Ltd|LTD|Bhd|BHD|Şti|Ltda|Coop|\\.\\s?\\p{L})\\.)?(?![\\p{L}\\p{N}-])(?:\\s[&+]\\s(?:Co\\.?\\s(?:KGaA|KG|OHG)))?`,
  'uy',
);

/** Whether a name carries a legal form, which only organisations do. */
export const hasLegalForm = remembered((name) => mayEndInForm(name) && legal.test(name));

const parts =
  'sàrl àrl rl sagl srls rls nc snc as pa cpa crl carl scarl scrl selarl scic onlus coop soc inc incorporated llc llp lp ltd limited plc corp corporation co pty pte pbc gmbh ggmbh mbh ag gag se kgaa kg ohg ug ek ev eg gbr bv nv vof cv sas sa sarl sasu slu sl srl spa lda ltda ab oy aps a/s as kft doo partg partgmbb mbb haftungsbeschränkt egbr gesbr keg og sp spol sro pvt private proprietary sdn bhd oo ro s sapi sab şti fz-llc aş dac clg cic lllp pllc wll fze fzco dmcc pjsc saoc saog sal oü uab zrt nyrt eood ood kk bvba sprl vzw asbl snc eurl scop asa ehf oyj sac eirl eireli s/a saa sau slp sll sccl scoop sgps unipessoal cía cia epe ese';
const endings: ReadonlySet<string> = new Set(parts.split(' '));
const beginnings: ReadonlySet<string> = new Set(parts.split(' ').map((part) => part.split('/')[0] ?? ''));

/** Few names end in what legal forms end in, and the pattern of those is large. */
function mayEndInForm(name: string): boolean {
  const gap = Math.max(name.lastIndexOf(' '), name.lastIndexOf('\n'), name.lastIndexOf('\u00a0'));
  const last = name.slice(gap + 1).replace(/[.()]/g, '');
  return last.length === 1 || endings.has(last.toLowerCase());
}

/** Whether what stands behind a name may be a legal form. */
export function mayBeForm(text: string, at: number): boolean {
  const gap = text[at] === ',' ? at + 1 : at;
  if (text[gap] !== ' ') return false;
  const first = firstWord.exec(text.slice(gap + 1, gap + 2 + longestPart))?.[0] ?? '';
  return first.length === 1 || beginnings.has(first.toLowerCase());
}

const firstWord = /^\p{L}+/u;
const longestPart = Math.max(...[...beginnings].map(({ length }) => length));

/** "Northwind" of "Northwind plc". */
export function withoutForm(name: string): string {
  return mayEndInForm(name) ? name.replace(legal, '') : name;
}

/** What two spellings of one organisation have in common: no legal form, no article, no case, no punctuation. */
export const organisationKey = remembered((name) =>
  withoutForm(name)
    .replace(bracketed, '')
    .toLowerCase()
    .replace(/^(?:the|die|der|das|la|le|el|il|de|het)\s/, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/\.(?:com|org|net|io|ai|de|at|ch|nl|fr|es|it|pt|co\.uk|br|jobs|careers|eu|uk|us|app|dev|tech)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    // "der Deutschen Bahn" is the case of "Deutsche Bahn".
    .replace(/^(\p{L}{2,20}(?:sch|lich|igt)e)n (?=\p{L})/u, '$1 '),
);

/** "Berliner Wasserwerke (BWW)": what is said for short behind a name. */
const bracketed = / \([\p{Lu}&.-]{2,10}\)$/u;

const notOfNames = new RegExp(`^(?:${alternativesOfAll('neverBegins')}) `, 'i');

/** "SDE II", "Round 2", "Team A" */
const level =
  /^(?:Round|Stage|Phase|Step|Week|Level|Part|Group|Team|Runde|Stufe|Étape|Etapa|Fase|Ronde) (?:\d{1,3}|\p{Lu})$| (?:II|III|IV)$|^\p{Lu}{2,4} \p{Lu}$/u;

function isOwn(name: string): boolean {
  // "TU Delft"
  return (notOfNames.test(name) && !initials.test(name)) || teamOf.test(name);
}

/** "Das Team des Harrow Club": the club is the employer. */
const teamOf =
  /^(?:(?:das|the|het|el|il|la|le|o|a) )?(?:team|équipe|equip[aeo]|squadra|time(?= d)) (?:des|der|vom|von|de|del|du|of|at|from|van|di|do|da) /i;

/** "386-AHP-6120443", "240018F1": more digits than letters. */
function isCode(name: string): boolean {
  if (street.test(name)) return true;
  const digits = name.replace(/\D/g, '').length;
  return digits > 3 && digits > name.replace(/[^\p{L}]/gu, '').length;
}

/** "Campusallee 3", "Kerkstraat 12a", "Blk 71 Dover Crescent" */
const street = new RegExp(`(?:${alternativesOfAll('streets')}) \\d{1,4} ?[a-z]?$|^Blk \\d`, 'iu');

/** Longer than any name: two sentences that lost the stop between them. */
const longestName = 70;
/** "Judge Landry": somebody who employs, but no organisation; not "Judge Group". */
function isDignitary(name: string): boolean {
  return dignitary.test(name) && !organisationWords.has(name.slice(name.indexOf(' ') + 1).toLowerCase());
}

const dignitary =
  /^(?:(?:the )?(?:right |very |most )?rev(?:d|erend)?\.? |\p{L}{1,5}\.? ?ª |(?:capt|hna|hno|hr)\. )|^(?:judge|justice|chief (?:judge|justice)|senator|rabbi|chef|coach|captain|pastor|father|sister|professor|mrs|ms|frau|herr|madame|monsieur) \p{Lu}[\p{L}'-]+$/iu;

/** "IT IS AUTOMATICALLY GENERATED", "PLEASE DO NOT": what a sentence has and a name has not. */
function isSentence(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => ofSentences.has(word));
}

const ofSentences = wordsOfAll('inSentences');

/**
 * Whether the words can be an employer: some word of their own, no job title, no filler. Where `surely` one stands, as
 * behind "position at", what else words may mean does not count: "Next", "Docker" and "Rocket Baker" are houses there.
 */
export function isOrganisation(name: string, frames: Frames, surely = false): boolean {
  return surely ? mayBeSurely(name, frames) : mayBe(name, frames);
}

const mayBe = rememberedIn(
  (name, frames: Frames): boolean => mayName(name, frames, false) && !meansOther(name, frames) && !isJob(name, frames),
);
const mayBeSurely = rememberedIn((name, frames: Frames): boolean => mayName(name, frames, true));

/** Whether words name anything at all: no code, no placeholder, and not only what every mail about a job speaks of. */
function mayName(name: string, { company }: Frames, surely: boolean): boolean {
  if (name.length > longestName || isPlaceholder(name) || isCode(name) || isOwn(name) || level.test(name)) return false;
  if (
    isDignitary(name) ||
    notices.test(name) ||
    /\s(?:of|and|the|for|at|in|to|&)$/i.test(name) ||
    isUnnamed(name) ||
    isCircumstance(name)
  )
    return false;
  // "MSC", "MIT Technology": written so nothing but a name, whatever the small word means.
  const first = initials.exec(name)?.[0].toLowerCase();
  if (first) return !neverInitials.has(first);
  const isGeneric = (word: string) =>
    surely ? company.hiring.has(word) || neverEmployers.has(word) : company.generic.has(word);
  // "M/F/D/V"
  const words = wordsOf(name);
  if (name.includes('/') && words.every((each) => each.length === 1)) return false;
  return words.some((each) => /\p{L}|\d&\d/u.test(each) && !isGeneric(each.replace(/[.]$|'.*$/, '')));
}

/** "EOE/Vet/Disability", "AA/EEO Employer": what stands below American mails. */
const notices = /^(?:EOE|EEO|AA)(?:$|[/ ,])/;
const initials = /^\p{Lu}{2,4}(?= \p{Lu}\p{Ll}|$)/u;

/** Whether words hardly mean a house where other things may stand: sentences, places, tools, "Hospital". */
function meansOther(name: string, { company }: Frames): boolean {
  const words = wordsOf(name);
  if (words.length === 1 && organisationWords.has(words[0] ?? '')) return true;
  return isSentence(name) || words.every((each) => noEmployers.has(each) || company.generic.has(each));
}

/** Whether words are a title, and no house is called so by its form. */
export function isJob(name: string, frames: Frames): boolean {
  return !hasLegalForm(name) && isTitle(name, frames);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/[\s,/-]+/);
}
