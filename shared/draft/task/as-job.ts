/** How an English sentence names a line of work: ", as a Data Analyst", ", as Head of People", ", “Marketing”". */
export function asJob(role: string): string {
  if (unique.test(role)) return `, as ${role}`;
  return isPerson(role) ? `, as ${withArticle(role)}` : `, “${role}”`;
}

/** What to look for: "openings for a Data Analyst"; what is no English name of a person's work is quoted. */
export function openingsFor(role: string, isEnglish: boolean): string {
  return `openings for ${isEnglish && isPerson(role) && !unique.test(role) ? withArticle(role) : `“${role}”`}`;
}

function withArticle(role: string): string {
  return `${vowel.test(role) && !consonant.test(role) ? 'an' : 'a'} ${role}`;
}

/** The word that the title turns on names a person: "Curator of Maritime Collections", "Data Analyst II". */
function isPerson(role: string): boolean {
  const [head = ''] = role.split(/\s(?:of|for|in|at|to|–|-)\s|\s(?:[IVX]+|\d{1,2})$|\s\(/, 1);
  return agent.test(head) && !matter.test(head);
}

const agent =
  /(?:er|or|ist|ant|ent|ian|yst|ect|ive|man|woman|eer|ee|ern|lead|clerk|nurse|chef|cook|coach|pilot|host|barista|ary|paralegal|apprentice|expert|fellow|ate|agent|surgeon|guard|steward|chair|driver|therapist)$/i;
const matter = /(?:ment|center|power|career|matter|paper|water|summer|winter|labor|care)$/i;

/** There is one of them, so that no article fits. */
const unique = /^(?:head|chief|vp|vice president|president|managing director|C[A-Z]O)\b/i;

/** By sound: an hour, an SAP consultant, a UX researcher, a one-off. */
const vowel = /^(?:[aeiouAEIOU]|[Hh](?:ono|our|eir)|[FHLMNRSX](?:[A-Z\d]|\b))/;
const consonant = /^(?:[Ee]u|[Uu]ni(?!n)|[Uu]s[eu]|[Uu]t[ei]|U[A-Z]|[Oo]ne)/;
