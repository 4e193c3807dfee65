import { folded } from './words.ts';

/** Words of thanks, of having read and of excuse, folded, where a line begins with one or has one after a greeting. */
const thanks =
  /(?<!\p{L})(?:thank|thanks|thx|ty|cheers|ok|okay|oke|great|good|perfect|super|nice|awesome|lovely|excellent|fine|sure|got it|noted|will do|sounds good|appreciated|helpful|danke\p{L}{0,6}|dank|klar|gut|prima|passt|perfekt|toll|klasse|in ordnung|merci|parfait|entendu|d'accord|bien recu|gracias|vale|perfecto|genial|de acuerdo|bedankt|dankjewel|top|fijn|goed|obrigad[oa]|perfeito|otimo|combinado|grazie|perfetto|ottimo|bene|ricevuto|va bene|sorry|o+ps|whoops|ups|entschuldigung|pardon|desolee?|perdon|oeps|desculpa|desculpe|scus[ai])(?!\p{L})/u;
const mostLines = 6;

/** Whether one of the first lines thanks, excuses itself or says that it was read, in words or with a sign such as a thumb. */
export function saysThanks(text: string): boolean {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, mostLines)
    .some((line) => thanks.test(folded(line.slice(0, 200))) || /\p{Extended_Pictographic}/u.test(line.slice(0, 200)));
}
