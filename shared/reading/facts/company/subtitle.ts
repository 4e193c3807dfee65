import { houseIn } from '../name/department.ts';
import { isPlace } from '../name/no-employers.ts';
import { isOrganisationWord } from '../name/organisation-words.ts';

/**
 * What a name goes on with behind a dash, where the mail says so twice and it says what kind of house that is: " – Tagesklinik
 * Gera". Empty where nothing does.
 */
export function subtitleOf(name: string, texts: readonly string[]): string {
  const further = texts.flatMap((text) => behindDash(name, text));
  return further.find((each, place) => further.indexOf(each) < place && isSubtitle(each)) ?? '';
}

/** What stands behind a name and a dash, up to where a line or a clause ends. */
function behindDash(name: string, text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(name); at >= 0 && found.length < most; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const rest = /^ [–-] \p{Lu}[^\n,;:|·•()<>"!?]{2,60}/u.exec(text.slice(end, end + longest))?.[0];
    if (rest) found.push(rest.replace(/\.(?: .*)?$/, '').trimEnd());
  }
  return found;
}

const most = 20;
const longest = 70;

function isSubtitle(behind: string): boolean {
  const words = behind.slice(' – '.length);
  const isKind = words.toLowerCase().split(/[ -]/).some(isOrganisationWord);
  return isKind && words.includes(' ') && !isPlace(words) && houseIn(words)?.end !== 0;
}
