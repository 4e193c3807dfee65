/** Wording for the facts of a mail in one language. */
export type FactsWording = Readonly<Record<string, readonly string[]>>;
