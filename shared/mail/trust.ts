import type { Mail } from './mail.ts';

/**
 * Who speaks in a mail, and what that allows. `member`: opens cases, is obeyed and answered. `forwarded`: a member's
 * mail whose From is somebody else, such as an automatic forward; it opens cases and brings answers to them, no more.
 * `confirming`: somebody who shows that he or she got our mail by writing to the address in it. Everybody else gets
 * silence; `claims` is the member whom a mail pretends to come from.
 */
export type Trust<Who> =
  | { as: 'member'; who: Who; answer: boolean }
  | { as: 'forwarded'; who: Who; answer: boolean }
  | { as: 'confirming'; invitation: string }
  | { as: 'held'; why: typeof unproven | 'not from a member'; claims: Who | null }
  | { as: 'dropped'; why: string; claims: Who | null };

/** What the transport knows, and whom it stands for. */
export type Proof<Who> = {
  /** The transport vouches for the From header. */
  authenticated: boolean;
  /** The transport vouches for the envelope sender. */
  senderAuthenticated: boolean;
  /** Null for a bounce. */
  envelopeFrom: string | null;
  /** The member whose address is in From. */
  byFrom: Who | null;
  /** The member whose address is the envelope sender. */
  byEnvelope: Who | null;
  /** The member whose private intake address was written to. */
  byKey: Who | null;
  /** The invitation whose address was written to. */
  invitation: string | null;
  /** Onfile's own From address. */
  ownAddress: string;
};

/** The rules, first match wins. Automatic mail and loops are never answered. */
export function trust<Who>(mail: Mail, by: Proof<Who>): Trust<Who> {
  const claims = by.byFrom ?? by.byKey ?? by.byEnvelope;
  if (mail.from?.address === by.ownAddress || mail.headers.has('x-onfile-step')) {
    return { as: 'dropped', why: 'our own mail', claims };
  }
  const automatic = isAutomatic(mail) || by.envelopeFrom === null;
  if (by.invitation !== null) {
    return automatic ? { as: 'dropped', why: automaticReply, claims } : { as: 'confirming', invitation: by.invitation };
  }
  if (by.authenticated && by.byFrom) {
    return automatic ? { as: 'dropped', why: automaticReply, claims } : { as: 'member', who: by.byFrom, answer: true };
  }
  if (by.byKey) return { as: 'forwarded', who: by.byKey, answer: false };
  if (by.byFrom) return { as: 'held', why: unproven, claims: by.byFrom };
  if (by.senderAuthenticated && by.byEnvelope) return { as: 'forwarded', who: by.byEnvelope, answer: !automatic };
  return { as: 'held', why: 'not from a member', claims: null };
}

/** Somebody, perhaps the member, wrote in a member's name. */
export const unproven = 'a member in From, without proof';

const automaticReply = 'an automatic reply or a bounce';

/**
 * RFC 3834, the older habits of mailing lists, responders and servers that report a failure, and the subjects of those
 * that say nothing in the headers.
 */
export function isAutomatic({ headers, from, subject, attached }: Mail): boolean {
  const header = (name: string) => headers.get(name)?.trim().toLowerCase() ?? '';
  const submitted = header('auto-submitted') || 'no';
  return (
    submitted !== 'no' ||
    ['bulk', 'junk', 'list', 'auto_reply'].includes(header('precedence')) ||
    header('content-type').startsWith('multipart/report') ||
    responders.some((name) => headers.has(name)) ||
    /^(?:mailer-daemon|postmaster)@/.test(from?.address ?? '') ||
    // Whoever attaches a mail to one of that subject passes it on.
    (attached.length === 0 && absences.test(subject.slice(0, 200)))
  );
}

const responders = ['list-id', 'x-autoreply', 'x-autorespond', 'x-autoresponse'];

/** How responders begin a subject, in the languages that commands are understood in. */
const phrases: readonly string[] = [
  'auto(?:matic)?[- ]?(?:reply|response|replies)',
  'autoreply',
  'out of (?:the )?office',
  'away from (?:the |my )?office',
  'abwesenheits(?:notiz|nachricht|meldung|benachrichtigung|hinweis)',
  '(?:automatische|autom\\.) (?:antwort|abwesenheitsnotiz)',
  'r[eé]ponse automatique',
  'absence du bureau',
  "message d['’]absence",
  'respuesta autom[aá]tica',
  'fuera de (?:la )?oficina',
  'automatisch (?:antwoord|bericht)',
  'afwezigheids(?:bericht|melding|assistent)',
  'niet aanwezig',
  'resposta autom[aá]tica',
  'fora do escrit[oó]rio',
  '(?:risposta automatica|risponditore automatico)',
  'fuori (?:sede|ufficio)',
];
const phrase = `(?:${phrases.join('|')})`;
const absences = new RegExp(`^\\s{0,3}(?:\\[${phrase}\\]|${phrase}\\s{0,3}(?:$|[:：|(!–—-]|re:|aw:))`, 'iu');
