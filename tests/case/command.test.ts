import { describe, expect, it } from 'vitest';
import { commandsIn } from '../../shared/case/command/commands-in.ts';
import { asking } from '../support/replies/asking.ts';
import { endings } from '../support/replies/endings.ts';
import { english } from '../support/replies/english.ts';
import { erasing } from '../support/replies/erasing.ts';
import { exact } from '../support/replies/exact.ts';
import { fieldRows } from '../support/replies/fields.ts';
import { newJobs } from '../support/replies/new-job.ts';
import { otherLanguages } from '../support/replies/other-languages.ts';
import { prose } from '../support/replies/prose.ts';
import { here } from '../support/replies/reply.ts';
import { snoozes } from '../support/replies/snoozes.ts';

const read = (text: string) =>
  commandsIn({ subject: 'Re: A draft: a question to Ana Silva', text, ...here, name: 'Sam Lee' });

describe.each([
  ['English', english],
  ['snoozes', snoozes],
  ['said twice', exact],
  ['other languages', otherLanguages],
  ['corrections and settings', fieldRows],
  ['prose', prose],
  ['endings', endings],
  ['erasing', erasing],
  ['questions', asking],
  ['new jobs', newJobs],
])('replies, %s', (_, rows) => {
  it.each(rows)('%j', (text, gives) => {
    expect(read(text)).toEqual(gives);
  });
});
