const learnt = /(?:degree|graduat\p{L}{0,5}|studies|studied|diploma|alumn\p{L}{1,2}) (?:\p{L}{1,12} ){0,2}$/iu;

/** Whether a name that begins at `start` is where somebody learnt: "a degree from Harrow University". */
export function wasLearntAt(text: string, start: number): boolean {
  return learnt.test(text.slice(Math.max(0, start - 40), start));
}
