import type { Frames } from './frames.ts';
import type { Passage } from './passage.ts';

/** A reader that reads each passage of a mail once in each language, however often it is asked. */
export function once<T>(read: (passage: Passage, frames: Frames) => T): (passage: Passage, frames: Frames) => T {
  return lately(read);
}

/** Remembers the latest answers: those about one mail, of which there are few. */
export function lately<One extends object, Other extends object, T>(
  answer: (one: One, other: Other) => T,
): (one: One, other: Other) => T {
  const latest: { one: One; other: Other; found: T }[] = [];
  let next = 0;
  return (one, other) => {
    for (const each of latest) if (each.one === one && each.other === other) return each.found;
    const found = answer(one, other);
    latest[next] = { one, other, found };
    next = (next + 1) % most;
    return found;
  };
}

/** Three passages in two languages, and what is looked for in all of them. */
const most = 12;
