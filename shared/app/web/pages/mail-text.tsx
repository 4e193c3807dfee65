import { spokenDate } from '../../../case/calendar.ts';
import type { Case } from '../../../case/case.ts';
import { signalNames } from '../../../draft/letter/understood.ts';
import { cut } from '../../../mail/cut.ts';
import { markedPieces } from '../marked.ts';

/** The employer's mail, with the words marked that something was read from. */
export function MailText({ one, zone }: { one: Case; zone: string }) {
  const { subject, text, from, date } = one.original;
  return (
    <details class="card" open={text.length < 3000}>
      <summary>
        <Marked text={subject || 'Without a subject'} part="subject" one={one} />
      </summary>
      <p class="soft small">
        From {[from.name, from.address].filter(Boolean).join(', ') || 'somebody'}
        {date ? `, ${spokenDate(date, zone) ?? date}` : ''}. I read what I understood from the marked words.
      </p>
      <div class="mail" lang={one.reading.language ?? undefined}>
        <Marked text={cut(text, 40_000)} part="body" one={one} />
      </div>
    </details>
  );
}

function Marked({ text, part, one }: { text: string; part: 'subject' | 'body'; one: Case }) {
  return (
    <>
      {markedPieces(text, part, one.reading.evidence).map(({ text: piece, marked, ends }) =>
        marked ? (
          <mark>
            {piece}
            {ends.length > 0 ? <small>{ends.map(markName).join(', ')}</small> : null}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}

/** What a mark is called beside its words. */
const markName = (name: string): string => markNames[name] ?? name;
const markNames: Record<string, string> = {
  ...signalNames,
  kind: 'a no',
  contact: 'who wrote',
  stage: 'how far it went',
};
