import { isPlain, type SaidBack } from '../said-back.ts';

/** `habit` is what follows "dass", and `missed` stands in the accusative. */
export function saidBackInGerman(telling: string): SaidBack {
  return { habit: habitIn(telling), missed: missedIn(telling) };
}

/** "Im Gespräch sind Sie recht allgemein geblieben": "ich im Gespräch recht allgemein geblieben bin". */
function habitIn(telling: string): string | null {
  const [, before = '', subject = '', rest = ''] = habits.exec(telling) ?? [];
  const [, middle = '', done = ''] =
    /^(.{3,100}?) (\p{Ll}{0,8}ge\p{Ll}{2,14}|\p{Ll}{3,14}iert|\p{Ll}{0,3}(?:ver|er|be)\p{Ll}{3,12})$/u.exec(rest) ?? [];
  if (done === '') return null;
  const where = before === '' ? '' : `${before.charAt(0).toLowerCase()}${before.slice(1)} `;
  const said = turned(`ich ${where}${middle} ${done} ${/bist|sind|bin/i.test(subject) ? 'bin' : 'habe'}`);
  return said !== null && critical.test(said) ? said : null;
}

function missedIn(telling: string): string | null {
  for (const pattern of wishes) {
    const said = turned(pattern.exec(telling)?.[1] ?? '');
    if (said !== null) return said;
  }
  return null;
}

/** From the reader's side to the member's; null where it is in doubt who is meant. */
function turned(words: string): string | null {
  const said = words
    .replace(/(?<!\p{L})(?:Ihr|dein)(e[mnrs]?)?(?!\p{L})/gu, 'mein$1')
    .replace(/(?<!\p{L})(?:sich|dich)(?!\p{L})/gu, 'mich')
    .replace(/ von (?:Ihnen|dir)(?!\p{L})/gu, '')
    .trim();
  if (pointing.test(said)) return null;
  return isPlain(said) && !/(?<!\p{L})(?:wir|uns|unser\p{Ll}{0,2}|Sie|Ihnen|du|dir|er|sie|es|man)(?!\p{L})/u.test(said)
    ? said
    : null;
}

/** What it points back to stands in a sentence that is not said. */
const pointing = /(?<!\p{L})(?:dar(?:über|an|auf|in|aus|um)|da(?:von|zu|für|mit|bei|nach|gegen))$/iu;

const habits =
  /(?:^|[.;] |, aber |aber )(?:((?:Im|In der|In dem|Bei der|Beim|Bei|An|Am|Auf|Zur|Zum|Zu) [^,;.:!?]{3,40}?) )?(?:leider )?(Sie haben|haben Sie|Sie sind|sind Sie|[Dd]u hast|hast du|[Dd]u bist|bist du) ([^,;.:!?]{6,110})(?=[,;.!?]|$)/u;

/** A habit that is praised is no lesson. */
const critical =
  /(?<!\p{L})(?:nur|erst|zu|eher|recht|ziemlich|wenig|wenige|kaum|nicht|keine?n?|selten|ohne|allgemein|vage|knapp|lange?|schnell|sofort|etwas)(?!\p{L})/iu;

const wishes = [
  /(?:wir|ich|das Team) hätten? (?:uns|mir|sich) (?:(?:von Ihnen|von dir|noch|etwas|dabei|hier|im Gespräch|an dieser Stelle) ){0,3}([^,;.:!?]{4,90}?) gewünscht/iu,
  /(?:wir|ich) hätten? (?:gerne?|lieber) (?:(?:von Ihnen|von dir|noch) ){0,2}([^,;.:!?]{4,90}?) (?:gehört|gesehen|erfahren)/iu,
] as const;
