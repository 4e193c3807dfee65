import type { Instant } from '../../../mail/mail.ts';
import type { Link } from '../layout.tsx';

/** What every page of a member's needs. */
export type Page = {
  zone: string;
  now: Instant;
  /** The key for its forms. */
  form: string;
  links: Link[];
  /** The address that a case's follow-ups are copied to. */
  copyTo: (caseId: string) => string;
};
