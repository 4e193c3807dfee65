import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Kind, kinds } from '../../shared/reading/reading.ts';

/**
 * Short mails as employers, platforms and others word them, a file a language, a mail a line: `kind | subject | text`,
 * a line break of the text written as `\n`.
 */
export type Answer = { kind: Kind; subject: string; text: string };

const folder = fileURLToPath(new URL('../reading/answers', import.meta.url));

/** All answers by their language. */
export function answersByLanguage(): ReadonlyMap<string, readonly Answer[]> {
  return new Map(
    readdirSync(folder).map((file) => {
      const lines = readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n');
      return [file.replace('.txt', ''), lines.map(partsOf)];
    }),
  );
}

function partsOf(line: string): Answer {
  const [written = '', subject = '', text = ''] = line.split('|').map((part) => part.trim());
  const kind = kinds.find((each) => each === written);
  if (!kind) throw new Error(`no kind of mail: “${written}”`);
  return { kind, subject, text: text.replaceAll('\\n', '\n') };
}
