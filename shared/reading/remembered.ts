/**
 * A reader of words that answers at once what it was asked lately: a mail names the same few people and houses again and
 * again, and what they are is asked from many sides.
 */
export function remembered<T extends NonNullable<unknown> | null>(
  answer: (words: string) => T,
  most = 500,
): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const last = known.get(words);
    if (last !== undefined) return last;
    if (known.size >= most) known.clear();
    const found = answer(words);
    known.set(words, found);
    return found;
  };
}

/** The same where it depends on something else too, such as the wording of a language. */
export function rememberedIn<On extends object, T extends NonNullable<unknown> | null>(
  answer: (words: string, on: On) => T,
): (words: string, on: On) => T {
  const readers = new WeakMap<On, (words: string) => T>();
  const readerOn = (on: On) => {
    const reader = remembered((words) => answer(words, on));
    readers.set(on, reader);
    return reader;
  };
  return (words, on) => (readers.get(on) ?? readerOn(on))(words);
}
