import type { Instant } from '../mail/mail.ts';
import type { Reason, Stage } from '../reading/reading.ts';

/** What a member's reply asks of one case. */
export type CaseCommand =
  | /** The follow-up went out; `at` where the member says when. */ { do: 'sent'; at: Instant | null }
  | { do: 'skip' }
  | /** `vague`: no time was said, so that one which is said beside it counts. */ {
      do: 'snooze';
      until: Instant;
      vague?: true;
    }
  | { do: 'stop' }
  | { do: 'keen' }
  | { do: 'let-go' }
  | { do: 'internship' }
  | { do: 'company'; name: string }
  | { do: 'role'; title: string }
  | { do: 'contact'; name: string | null; address: string | null }
  | /** What was misread, from a list to choose from; null: their mail does not say. */ {
      do: 'stage';
      stage: Stage | null;
    }
  | { do: 'reason'; reason: Reason | null }
  | { do: 'not-a-rejection' }
  | /** They invited the member to apply again, which the mail did not show. */ { do: 'reapply' }
  | { do: 'news'; text: string; link: string | null }
  | { do: 'lesson'; text: string; action: string | null }
  | /** What an answer of theirs is that could not be made out. */ { do: 'told'; is: Told }
  | /** Anything else: the member's own words, for the drafts. */ { do: 'note'; text: string }
  | { do: 'undo' };

/** What a mail of the employer's is, as its member says: a no, feedback, good news, none of these, or not known either. */
export const tellings = ['no', 'feedback', 'opening', 'neither', 'unknown'] as const;
export type Told = (typeof tellings)[number];

/** What a member's mail asks beyond one case. */
export type MemberCommand =
  | { do: 'pause' }
  | { do: 'resume' }
  | /** Ends every case that is under way. */ { do: 'end-all' }
  | { do: 'status' }
  | /** `asks`: what the member would like to know. */ { do: 'help'; asks?: readonly Ask[] }
  | /** Asks to be erased; done only after a confirmation. */ { do: 'leave' }
  | { do: 'name'; name: string }
  | { do: 'zone'; zone: string }
  | { do: 'country'; country: string }
  | /** A further address of the member, to be confirmed by mail. */ { do: 'address'; address: string }
  | { do: 'invite'; address: string };

/**
 * What members ask Onfile itself: who it is, how to stop it, whether it writes to them, whether a mail will do, why it is in
 * English, and how it all works.
 */
export const askKinds = ['who', 'stop', 'them', 'call', 'language', 'how'] as const;
export type Ask = (typeof askKinds)[number];

/** Commands that end or stop something: they count on a line of their own alone. */
export type GraveCommand = 'stop' | 'let-go' | 'not-a-rejection' | 'pause' | 'end-all' | 'leave';

/**
 * A command word with something after it that cannot be made out; commands that contradict each other (`conflict`, with
 * their words); a wish to end something that does not say what (`end`); that too many mails come (`too-many`), or that there is a new job (`new-job`); that something
 * was misread, and not what is right (`which-company` and the like); or a grave command beside other words. Nothing
 * is changed, and the member is asked.
 */
export type Unclear = {
  do: 'unclear';
  word:
    | 'snooze'
    | 'contact'
    | 'zone'
    | 'country'
    | 'address'
    | 'invite'
    | 'conflict'
    | 'end'
    | 'too-many'
    | 'new-job'
    | 'which-company'
    | 'which-role'
    | 'which-contact'
    | GraveCommand;
  text: string;
};

export type Command = CaseCommand | MemberCommand | Unclear;

/** What a case says, and plain words may put right; `contact` is a name. */
export type Misread = Record<'company' | 'role' | 'contact', string | null>;

/**
 * A member's reply, and what its words are read against. `name` is how the member signs, where that is known; `answer`: what
 * the employer's latest answer is, 'unclear' while the member is asked; `about` what the case says that is replied to.
 */
export type Reply = {
  subject: string;
  text: string;
  now: Instant;
  zone: string;
  name?: string | null;
  answer?: Told | 'unclear' | null;
  about?: Misread | undefined;
};
