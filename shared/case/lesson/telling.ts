import { lacks } from './assesses.ts';
import { sentencesOf } from './sentences.ts';
import { topicsIn } from './topics.ts';

/** How much of somebody else's words is kept as a lesson. */
const longest = 300;

/**
 * The sentence of a mail with feedback that tells most, with the one after it where that goes on about it; as written.
 * Where no sentence stands out, the first that is no courtesy; "" where there is none.
 */
export function mostTelling(text: string): string {
  const sentences = sentencesOf(text);
  const scores = sentences.map(tellingness);
  const best = scores.reduce((most, score, at) => (score > (scores[most] ?? 0) ? at : most), 0);
  if (!scores[best]) return '';
  const one = sentences[best] ?? '';
  const next = sentences[best + 1] ?? '';
  const both = `${one} ${next}`;
  return (scores[best + 1] ?? 0) >= 3 && both.length <= longest ? both : cut(one);
}

function tellingness(sentence: string): number {
  const isLack = lack.test(sentence) || lacks(sentence);
  const isPolite = courtesy.test(sentence);
  if ((isPolite && !isLack) || sentence.endsWith('?')) return 0;
  const about = Math.min(2, topicsIn(sentence).length);
  return 1 + (isLack ? 3 : 0) + (turn.test(sentence) ? 1 : 0) + about - (isPolite ? 2 : 0);
}

/** What would have been better, or was missing. */
const lack =
  /\b(?:would have (?:liked|helped|been|loved|wanted|expected)|would like to (?:have|see)|could have|might have|should have|lack(?:ed|ing|s)?|miss(?:ed|ing)|miss|more (?:depth|detail|concrete|specific|experience|examples?|about|time|confident)|less|not (?:quite|enough|yet|as|so)|n['’]t (?:quite|enough|yet|as|have|show|really|always)|too (?:\w{1,12} )?(?:general|vague|long|short|little|few|quick(?:ly)?|fast|brief|abstract|high-level)|rather (?:thin|general|vague|short|long)|stayed|felt that|concern(?:s|ed)?|doubts?|hesitat\w{2,4}|gaps?|weaker|weak(?:est|ness)?|struggl\w{1,3}|stronger|improve\w{0,4}|work on|recommend|suggest|advise|tip|fehl(?:t|te|ten)|gefehlt|mehr|zu wenig|zu (?:allgemein|lang|kurz|vage)|hätten uns|gewünscht|nicht (?:ganz|genug|so)|manqu\w{1,5}|plus de|pas assez|falt(?:ó|aba|ou|ava)|más|menos|mais|gemist|te weinig|meer|mancava|manca(?:to|nza)|più)(?![\p{L}])/iu;
const turn =
  /\b(?:but|however|although|though|unfortunately|aber|jedoch|leider|mais|cependant|pero|sin embargo|maar|echter|porém|però|tuttavia)\b/i;

/** Said to everybody. */
const courtesy =
  /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|guten tag|sehr geehrte|bonjour|hola|beste|olá|ciao|gentile)\b.{0,60}$|\b(?:thank(?:s| you)|of course|happy to|glad to|you asked|as (?:requested|promised)|best (?:of luck|wishes|regards)|kind regards|all the best|good luck|wish you|keep in touch|stay in touch|don['’]t hesitate|do not hesitate|hope (?:this|that) helps|reach out|vielen dank|gerne?|viel erfolg|alles gute|viele grüße|merci|bonne (?:chance|continuation)|gracias|suerte|bedankt|succes|obrigad[oa]|sorte|grazie|in bocca)\b/iu;

/** Long sentences end at a word. */
function cut(sentence: string): string {
  if (sentence.length <= longest) return sentence;
  return `${sentence.slice(0, longest).replace(/\s\S*$/, '')} …`;
}
