/** The sentences of a mail's first pages, without greetings and whatever else is one word or two. */
export function sentencesOf(text: string): string[] {
  return text
    .slice(0, 6000)
    .split(/\n{2}|(?<=[.!?…])(?<!\b(?:Dr|Mr|Ms|Mrs|Prof|St|z\.B|e\.g|i\.e)\.)\s/u)
    .flatMap((part) => part.split(/\n(?=[-*•–] )/))
    .map((sentence) =>
      sentence
        .replace(/\s{1,100}/g, ' ')
        .replace(/^[-*•–] /, '')
        .trim(),
    )
    .filter((sentence) => (sentence.match(/\p{L}+/gu)?.length ?? 0) >= 3)
    .slice(0, 80);
}
