import type { Circumstances } from './circumstances.ts';

/** Ages of a rejection in days: up to which it is news, and a question comes early; beyond which an answer would be luck. */
const newsDays = 7;
const freshDays = 14;
const oldDays = 90;

/** Why to ask for feedback, by how fresh the news is that day; what has no date is taken for neither fresh nor old. */
export function asking(c: Circumstances, days: number): readonly string[] {
  if (c.closed) return closedWhys;
  if (days > oldDays) return oldWhys;
  if (days > freshDays) return lateWhys;
  if (!c.dated || days > newsDays) return c.met ? recentWhys : undatedWhys;
  return c.met ? freshWhys : unmetWhys;
}

const closedWhys = [
  'The decision was about the role and not about you, so this is a note of thanks and interest.',
  'With the role gone there is no verdict to ask about, so this thanks them and leaves the door open.',
  'No door was shut on you here, and a friendly word keeps you in mind.',
];
const freshWhys = [
  'They still remember you well, and a question this early does not look like brooding.',
  'The interview is fresh in their minds, so an answer now says more than one next month.',
  'Asking soon is easier for them than asking late, and for you too.',
  'They still know what they thought, and one short question may bring it out.',
];
const unmetWhys = [
  'A person wrote to you, so a short question while the mail is fresh may get an answer.',
  'Somebody took the time to write, and may take a minute more.',
  'There was no interview to talk about, so it is one short question, and no answer is no loss.',
];
const recentWhys = [
  'They will still know how the interview went, and one question is quickly answered.',
  'What they thought of the interview is worth more to you than any guess.',
];
const undatedWhys = [
  'A short question costs little, and an answer is worth a good deal.',
  'If anybody can tell you what was missing, they can.',
];
const lateWhys = [
  'It is late to ask, but a short question costs little and may still get an answer.',
  'Some weeks have gone by; they may still remember, and asking does no harm.',
];
const oldWhys = [
  'It is long ago, so expect little; a short question costs little, too.',
  'After this long an answer would be luck, and the question is short enough to try.',
];

/** Why to ask to be thought of, by the door that they left open. */
export function remindingThem(c: Circumstances, days: number): readonly string[] {
  if (c.says('keeps-on-file'))
    return [
      'They offered to keep your details, and some weeks on is a good time to remind them.',
      'Your details may be on file there, and a file that somebody asks about is one that gets opened.',
      'They offered to keep your details, and this takes them at their word.',
    ];
  if (c.says('invites-reapply'))
    return [
      'They invited you to apply again, and some weeks on is a good time to take them up on it.',
      'They asked you to try again, so a mail about it is no intrusion.',
      'An invitation to reapply is soon forgotten on both sides; this keeps it alive.',
    ];
  return c.dated && days < 28
    ? [
        'After a couple of weeks it is natural to ask to be thought of for other openings.',
        'By now this role is settled, and the talk can be about the next one.',
        'Enough time has passed for a word that is about the future and not about the no.',
      ]
    : [
        'Some time has passed, so the talk can be about the next opening and not about the no.',
        'A short mail puts your name back where the next role is planned.',
      ];
}
