/** What a word that does not belong in a draft does to whoever reads it. */
export type ToneKind = 'argument' | 'bitterness' | 'pleading' | 'flattery' | 'pressure' | 'jargon' | 'cliché';

/** Words out of tone in one language; a kind that needs none is left out. */
export type Tone = Partial<Record<ToneKind, RegExp>>;

/** Any of the phrases, as whole words and without regard to case. Each may be a pattern of bounded length. */
export function phrases(...any: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${any.join('|')})(?!\\p{L})`, 'giu');
}
