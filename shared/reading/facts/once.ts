import type { Frames } from './frames.ts';
import type { Passage } from './passage.ts';

/** A reader that reads each passage once in each language, however often it is asked. */
export function once<T>(read: (passage: Passage, frames: Frames) => T): (passage: Passage, frames: Frames) => T {
  const known = new WeakMap<Passage, Map<Frames, T>>();
  return (passage, frames) => {
    const inLanguages = known.get(passage) ?? new Map<Frames, T>();
    const found = inLanguages.get(frames) ?? read(passage, frames);
    known.set(passage, inLanguages.set(frames, found));
    return found;
  };
}
