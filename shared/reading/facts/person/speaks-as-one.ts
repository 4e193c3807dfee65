import { once } from '../read-once.ts';

const words = /[\p{L}']+/gu;

/** Whether one person speaks in a mail, and not a house: "I enjoyed our chat". */
export const speaksAsOne = once((body, { contact }): boolean => {
  for (const [word] of body.text.slice(0, longest).matchAll(words))
    if (contact.self.has(word.toLowerCase())) return true;
  return false;
});

/** What follows is notices. */
const longest = 3_000;
