import { describe, expect, it } from 'vitest';
import { commandsIn } from '../../shared/case/command/commands-in.ts';
import type { Command } from '../../shared/case/command.ts';
import { changedLetter } from '../../shared/draft/changed-letter.ts';
import { helpLetter } from '../../shared/draft/conversation/help.ts';
import { addressLetter, invitationLetter, leaveLetter } from '../../shared/draft/conversation/membership.ts';
import { statusLetter } from '../../shared/draft/conversation/status.ts';
import { draftMail } from '../../shared/draft/letter/draft-mail.ts';
import { letterOf } from '../../shared/draft/letter/letter-of.ts';
import { receiptLetter } from '../../shared/draft/receipt.ts';
import { taskFor } from '../../shared/draft/task/task.ts';
import { isDraftKind } from '../../shared/draft/wording/wording.ts';
import { textOfHtml } from '../../shared/mail/html-text.ts';
import { aCase, aMember, copyTo, drafted, now, planned } from '../support/cases.ts';
import { bottomPosting, topPosting } from '../support/replies/clients.ts';
import { htmlClients } from '../support/replies/html-clients.ts';
import { here, keen, note, sent, skip, snooze, stop } from '../support/replies/reply.ts';

const read = (text: string) =>
  commandsIn({ subject: 'Re: A draft: a question to Ana Silva', text, ...here, name: 'Sam Lee' });
const withoutNotes = (commands: readonly Command[]) => commands.filter((command) => command.do !== 'note');

/** Commands as a careless letter of ours might list them. */
const listing = `Northwind said no two weeks ago. They would keep your résumé.

Or answer here: “sent” when it is out, “snooze a week”, “skip”, “stop”, or a detail that belongs in it.

stop
skip
let go
leave
pause
company: Wrong Ltd

[1] https://www.linkedin.com/search/results/people/?keywords=Ana`;

const said: readonly (readonly [string, Command[]])[] = [
  ['sent', [sent]],
  ['Skip this one please', [skip]],
  ['stop', [stop]],
  ['snooze until Monday\nkeen', [snooze('2026-10-12'), keen]],
  ['The panel was three people.\n\nSent', [sent, note('The panel was three people.')]],
];

describe.each(Object.entries({ ...topPosting, ...bottomPosting }))('a reply by %s', (_, compose) => {
  it.each(said)('%j counts, and nothing that it quotes', (words, gives) => {
    expect(read(compose(words, listing))).toEqual(gives);
  });

  it('without words of its own asks for nothing', () => {
    expect(read(compose('', listing))).toEqual([]);
  });
});

describe.each(Object.entries(htmlClients))('a reply in HTML by %s', (_, compose) => {
  const quoted = listing
    .split('\n\n')
    .map((each) => `<p>${each.replaceAll('\n', '<br>')}</p>`)
    .join('');

  it.each(said)('%j counts, and nothing that it quotes', (words, gives) => {
    expect(read(textOfHtml(compose(words.replaceAll('\n', '<br>'), quoted)))).toEqual(gives);
  });
});

describe('a mail of ours that a client quotes without any mark', () => {
  const member = aMember();
  const one = planned(aCase({ interest: 'keen' }));
  const tasking = { case: one, member, now, copyTo, links: null };
  const tasks = one.steps.map((step) => {
    const { subject, blocks } = taskFor({ ...tasking, step });
    return letterOf(subject, blocks);
  });
  const drafts = one.steps.flatMap((step) =>
    isDraftKind(step.kind) ? [draftMail({ ...tasking, step, draft: drafted(one, step.kind) })] : [],
  );
  const letters = [
    ...tasks,
    ...drafts,
    receiptLetter(tasking),
    helpLetter({ intake: 'in@onfile.example', automatic: 'in+owner.abc@onfile.example' }),
    statusLetter({ cases: [one], member }),
    changedLetter({ case: null, effects: [], settled: [{ settled: 'resume', next: now }], member, now }),
    leaveLetter({ cases: 2, link: null }),
    leaveLetter({ cases: 2, link: 'https://onfile.example/leave' }),
    invitationLetter({ from: 'Kim', days: 7 }),
    addressLetter({ address: 'sam@work.example', days: 7 }),
  ];

  it.each(letters.map((letter) => [letter.subject, letter.text]))('asks for nothing: %s', (_, text) => {
    expect(withoutNotes(read(text))).toEqual([]);
  });

  it.each(letters.map((letter) => [letter.subject, letter.text]))('leaves what stands above it: %s', (_, text) => {
    expect(withoutNotes(read(`skip\n\n${text}`))).toEqual([skip]);
  });
});
