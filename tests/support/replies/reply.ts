import type { Command, Unclear } from '../../../shared/case/command.ts';

/** What a member writes, and what it asks for. */
export type Row = readonly [text: string, gives: readonly Command[]];

/** A Tuesday, eleven in the morning in Berlin. */
export const here = { now: '2026-10-06T09:00:00.000Z', zone: 'Europe/Berlin' };

export const sent: Command = { do: 'sent', at: null };
export const skip: Command = { do: 'skip' };
export const stop: Command = { do: 'stop' };
export const keen: Command = { do: 'keen' };
export const letGo: Command = { do: 'let-go' };
export const pause: Command = { do: 'pause' };
export const resume: Command = { do: 'resume' };
export const undo: Command = { do: 'undo' };
export const notARejection: Command = { do: 'not-a-rejection' };

/** Noon of a day in Berlin, in summer time. */
export const sentOn = (day: string): Command => ({ do: 'sent', at: `${day}T10:00:00.000Z` });
/** Nine o'clock of a day in Berlin: seven by UTC in summer, eight from 25 October on. */
export const snooze = (day: string): Command => ({
  do: 'snooze',
  until: `${day}T0${day < '2026-10-25' || day > '2027-03-27' ? 7 : 8}:00:00.000Z`,
});
export const note = (text: string): Command => ({ do: 'note', text });
/** The whole text is a note. */
export const kept = (text: string): Row => [text, [note(text)]];
export const unclear = (word: Unclear['word'], text: string): Command => ({
  do: 'unclear',
  word,
  text,
});
export const company = (name: string): Command => ({ do: 'company', name });
export const role = (title: string): Command => ({ do: 'role', title });
export const contact = (name: string | null, address: string | null): Command => ({ do: 'contact', name, address });
export const news = (text: string, link: string | null = null): Command => ({ do: 'news', text, link });
export const lesson = (text: string, action: string | null = null): Command => ({ do: 'lesson', text, action });
