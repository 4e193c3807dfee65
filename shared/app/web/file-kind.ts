/**
 * What to do with a file that is no mail, by the bytes that it begins with; null for what may be one. A mail begins with
 * the lines of its head, which are letters.
 */
export function noMail(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return kinds.find(({ begins }) => begins.some((each) => head.startsWith(each)))?.advice ?? null;
}

const kinds = [
  {
    begins: ['d0cf11e0a1b11ae1'],
    advice:
      'That is a file of Outlook’s own kind (.msg), which only Outlook reads. In the new Outlook and on the web save the mail with “Download” as .eml; or forward it, or paste its text below.',
  },
  {
    begins: ['25504446', '89504e47', 'ffd8ff', '47494638', '52494646', '504b0304', '7b5c727466'],
    advice: 'That is a document or a picture, and no mail. Save the mail itself as .eml, or paste its text below.',
  },
] as const;
