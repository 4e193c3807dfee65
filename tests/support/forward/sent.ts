export type Mailbox = { name: string | null; address: string };

/** An employer's mail as it was sent. `date` is ISO 8601 with an offset. */
export type Sent = {
  from: Mailbox;
  to: Mailbox;
  subject: string;
  date: string;
  text: string;
  /** The inside of the HTML body; made of the text where it is missing. */
  html?: string;
  messageId?: string;
};

/** "Ana Silva <ana@x.example>" */
export function mailbox({ name, address }: Mailbox): string {
  return name === null ? address : `${name} <${address}>`;
}

/** A paragraph for each block of lines. */
export function htmlOf({ html, text }: Sent): string {
  return (
    html ??
    `<div>${text
      .split('\n\n')
      .map((block) => `<p>${escaped(block).replaceAll('\n', '<br>\n')}</p>`)
      .join('\n')}</div>`
  );
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** Lines of at most 76 characters, as Gmail breaks them in its plain part. */
export function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/(?=.{77})(.{1,76}) /g, '$1\n'))
    .join('\n');
}
