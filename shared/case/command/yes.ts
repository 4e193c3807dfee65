import { folded } from './words.ts';

/** Words that agree, folded, where a sentence or its part begins with one. */
const agrees =
  /^(?:yes|yep|yeah|yup|sure|ok|okay|ja|jawohl|gerne?|oui|ouais|volontiers|sim|claro|certo|graag)(?![\p{L}'])/u;
/** These begin other sentences as well ("please contact …", "si urgent"), so that they agree only alone. */
const agreesAlone = /^(?:please|bitte|si)(?: (?:please|bitte|grazie|gracias))?$/u;
const refuses =
  /(?<!\p{L})(?:no|not|don't|dont|never|stop|remove|unsubscribe|nein|nicht|kein\p{L}{0,2}|non|pas|nao|nee|niet|geen)(?!\p{L})/u;
/** Refusals in form alone. */
const harmless = /\b(?:why not|no problem|kein problem|pourquoi pas|warum nicht|por que no|perche no)\b/gu;

const mostParts = 4;
const mostLetters = 500;

/** Whether a mail agrees to what it was asked: it says yes at the start of one of its first sentences, and nowhere no. */
export function saysYes(text: string): boolean {
  const said = text
    .slice(0, mostLetters)
    .split(/[.!?,;:\n–—]+/)
    .map((part) => folded(part).replace(harmless, '').trim())
    .filter((part) => part !== '');
  if (said.some((part) => refuses.test(part))) return false;
  return said
    .slice(0, mostParts)
    .some((part) => agrees.test(part.replace(/^["'“”*_ ]+/, '')) || agreesAlone.test(part));
}
