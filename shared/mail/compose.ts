import MailComposer from 'nodemailer/lib/mail-composer';
import { caseAddress, intakeAddress, type Seal } from './addresses.ts';
import type { Letter } from './letter.ts';
import type { Instant } from './mail.ts';
import { markId, ownId, rootId } from './thread.ts';

/** What a letter needs to become a mail. */
export type Composition = {
  letter: Letter;
  /** A member's verified address. */
  to: string;
  /** Id of the case that it is about; null for mails about no case. */
  caseId: string | null;
  /** The step's kind, or `receipt`, `answer`, `summary`. */
  step: string;
  /** Tells this mail from every other one; the same again after a crash. */
  id: string;
  date: Instant;
  /** Message-ID of the member's mail that this one answers. */
  inReplyTo?: string | null;
  /** Where a reply goes, if neither to the case nor to the intake. */
  replyTo?: string;
};

export type ComposeOptions = { domain: string; seal: Seal; unsubscribeUrl: string | null };

/**
 * A letter as a complete MIME message. The same composition gives the same bytes, so that a mail that is sent again
 * after a crash is recognisably the same. All mails of one case hang on one thread root.
 */
export async function compose(mail: Composition, { domain, seal, unsubscribeUrl }: ComposeOptions): Promise<Buffer> {
  const { letter, caseId } = mail;
  const root = caseId ? rootId(caseId, domain) : null;
  const references = [root, mail.inReplyTo, markId(mail.id, domain)].filter((id) => id != null);
  return new MailComposer({
    from: { name: 'Onfile', address: fromAddress(domain) },
    to: mail.to,
    replyTo: mail.replyTo ?? (caseId ? caseAddress(caseId, domain, seal) : intakeAddress(domain)),
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    date: new Date(mail.date),
    messageId: ownId(mail.id, domain),
    ...(references.length > 0 ? { references } : {}),
    ...(mail.inReplyTo ? { inReplyTo: mail.inReplyTo } : root ? { inReplyTo: root } : {}),
    attachments: letter.attachments.map((attachment) => ({ ...attachment, contentDisposition: 'attachment' as const })),
    // Deterministic, and not to be guessed by somebody who writes a part of the text.
    baseBoundary: seal.sign(`boundary:${mail.id}`),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(caseId ? { 'X-Onfile-Case': caseId } : {}),
      'X-Onfile-Step': mail.step,
      ...(unsubscribeUrl
        ? { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
    },
  })
    .compile()
    .build();
}

/** Onfile's own From address; mail from it is never answered. */
export const fromAddress = (domain: string): string => `onfile@${domain}`;
