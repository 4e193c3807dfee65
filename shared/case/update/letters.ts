/** A value in letters, the same whatever the order of its fields: stores hand them back in one of their own. */
export function lettersOf(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) => (isObject(part) ? sorted(part) : part));
}

const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null && !Array.isArray(part);

const sorted = (part: object) =>
  Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
