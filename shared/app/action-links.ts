import type { CaseCommand } from '../case/command.ts';
import type { Seal } from '../mail/addresses.ts';
import type { Instant } from '../mail/mail.ts';
import type { App } from './ports.ts';

/** What a link in a mail can do to a case. */
export const linkActions = ['sent', 'skip', 'snooze', 'stop', 'undo'] as const;
export type LinkAction = (typeof linkActions)[number];

/** What a link says: nothing about anybody, and nothing that could not be undone. */
export type ActionLink = {
  member: string;
  caseId: string;
  /** The step whose mail it stands in. */
  stepId: string;
  action: LinkAction;
  /** Of `undo`: when the change was made that it takes back. */
  of: Instant | null;
  expires: Instant;
};

/** Days that a link holds. */
const holds = 60;

/** Its fields in the clear, signed; all of them letters, digits and hyphens, and so fit for a path. */
export function linkToken({ member, caseId, stepId, action, of, expires }: ActionLink, seal: Seal): string {
  const fields = [member, caseId, stepId, action, of ? time(of) : '-', time(expires)].join('.');
  return `${fields}.${seal.sign(`link:${fields}`)}`;
}

/** What a token says; null where nobody of ours has signed it. Whoever acts on it looks at `expires`. */
export function readToken(token: string, seal: Seal): ActionLink | null {
  const [, fields = '', signature = ''] = token.match(/^((?:[a-z0-9-]{1,64}\.){6})([a-z0-9]{1,64})$/) ?? [];
  const [member = '', caseId = '', stepId = '', action = '', of = '', expires = ''] = fields.slice(0, -1).split('.');
  const known = linkActions.find((each) => each === action);
  if (!known || !seal.verify(`link:${fields.slice(0, -1)}`, signature)) return null;
  return { member, caseId, stepId, action: known, of: of === '-' ? null : instant(of), expires: instant(expires) };
}

/** A week is what "snooze" means without more words. */
const week = 7 * 86_400_000;

/** The command that a link stands for, at `now`. */
export function commandOf({ action }: ActionLink, now: Instant): CaseCommand {
  switch (action) {
    case 'sent':
      return { do: 'sent', at: null };
    case 'snooze':
      return { do: 'snooze', until: new Date(Date.parse(now) + week).toISOString() };
    default:
      return { do: action };
  }
}

/** The links of a step's mail by what they do; null where there is no page that they could lead to. */
export function stepLinks(
  { webUrl, seal }: Pick<App, 'webUrl' | 'seal'>,
  step: Pick<ActionLink, 'member' | 'caseId' | 'stepId'>,
  now: Instant,
): Record<Exclude<LinkAction, 'undo'>, string> | null {
  if (!webUrl) return null;
  const expires = new Date(Date.parse(now) + holds * 86_400_000).toISOString();
  const to = (action: LinkAction) => `${webUrl}/do/${linkToken({ ...step, action, of: null, expires }, seal)}`;
  return { sent: to('sent'), skip: to('skip'), snooze: to('snooze'), stop: to('stop') };
}

const time = (at: Instant) => Date.parse(at).toString(36);
const instant = (text: string): Instant => new Date(Number.parseInt(text, 36)).toISOString();
