import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';
import { cleaned } from '../../shared/reading/text/clean.ts';
import { mail } from './mail.ts';

const textOf = (written: string) => cleaned(written, 20_000).text;

describe('what a mail says', () => {
  it.each([
    ['bold type', 'at *Northwind* for the *Data Analyst* role', 'at Northwind for the Data Analyst role'],
    ['italic type', 'the _Data Analyst_ role', 'the Data Analyst role'],
    ['the target of a link', 'at Northwind <https://links.example/a1b2>, for', 'at Northwind, for'],
    ['a target in brackets', 'at Northwind [https://links.example/a1b2] for', 'at Northwind for'],
    ['tags', 'We chose <b>somebody else</b>.<br>Regards', 'We chose somebody else.\nRegards'],
    ['entities', 'Harrow &amp; Sons&nbsp;Ltd', 'Harrow & Sons Ltd'],
    ['soft hyphens and marks of no width', 'fur\u00adther\u200b pro\u200dgress', 'further progress'],
    ['accents of their own', 'Mu\u0308ller', 'Müller'],
    ['the signs of typesetters', 'Actuary – Life: it’s *not* &ndash; you', "Actuary - Life: it's not - you"],
    ['odd and double spaces', 'We\u00a0chose  somebody\telse.', 'We chose somebody else.'],
    ['blanks around lines', '   We chose   \r\n   somebody.  ', 'We chose\nsomebody.'],
    ['a logo', '[image: Northwind]\nDear Jo,', 'Dear Jo,'],
    ['what smiles at the end', 'Best of luck 🙂\nAna', 'Best of luck\nAna'],
    ['many smiles', 'Best of luck 👩‍💻🙂🎉 \n🙂 Ana 🙂', 'Best of luck\n🙂 Ana'],
    ['blank lines beyond one', 'Dear Jo,\n\n\n\nNo.', 'Dear Jo,\n\nNo.'],
    ['quoted lines', 'No, sorry.\n> Was it me?\nAna', 'No, sorry.\n\nAna'],
  ])('is read without %s', (_, written, text) => expect(textOf(written).trim()).toBe(text));

  it.each([
    ['who is addressed by a star', 'Entwickler*in (m/w/d)*, Lehrer*innen'],
    ['a list', '* one\n* two'],
    ['a file name', 'see my_first_file.txt'],
    ['an address', 'Ana <ana@northwind.example>'],
    ['a product', '2 * 3 * 4'],
    ['a name kept secret', 'at [Company_A]'],
    ['smiles within a line', 'Well 🙂🙂 done 👍🏽 Ana'],
    ['columns', 'ppa. Jonas Rieck   i. A. Frauke Ohm'],
  ])('keeps %s', (_, written) => expect(textOf(written)).toBe(written));

  it.each([
    ['CAUTION: This email originated from outside of your organization. Do not click links.', 'above'],
    ['ACHTUNG: Diese E-Mail stammt von einem externen Absender.', 'above'],
    ["You don't often get email from jobs@northwind.example. Learn why this is important", 'above'],
    ['Sent from my iPhone', 'below'],
    ['Unsubscribe | Privacy Policy | Terms of Use', 'below'],
    ['Facebook · LinkedIn · YouTube', 'below'],
    ['Impressum | Datenschutz', 'below'],
    ['© 2026 All rights reserved.', 'below'],
    ['This e-mail and its attachments are confidential and intended solely for the addressee.', 'below'],
    ['Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der Adressat sind, löschen Sie sie.', 'below'],
    ['Ce message et ses pièces jointes sont confidentiels.', 'below'],
    ['Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.', 'below'],
    ['Este mensaje es confidencial. Si no es el destinatario, bórrelo.', 'below'],
    ['Questo messaggio è riservato.', 'below'],
    ['Please consider the environment before printing this email.', 'below'],
    ['If you no longer wish to receive these emails, unsubscribe here.', 'below'],
    ['You are receiving this email because you applied with us.', 'below'],
    ['Si vous ne souhaitez plus recevoir nos messages, cliquez ici.', 'below'],
  ])('is read without %j', (filler, where) => {
    const words = 'Dear Jo,\n\nWe chose somebody else.\n\nAna Silva';
    expect(textOf(where === 'above' ? `${filler}\n\n${words}` : `${words}\n\n${filler}`).trim()).toBe(words);
  });

  it.each([
    'This email is sent from an unattended mailbox.',
    'LinkedIn',
    'We treat your application as confidential.',
    'Warning: outside the office it may rain.\nWe chose somebody else.',
  ])('keeps %j below other words', (words) => expect(textOf(`Dear Jo,\n\n${words}`)).toContain(words));

  it('is all there is where all of it is filler', () => {
    expect(textOf('Sent from my iPhone')).toBe('Sent from my iPhone');
  });
});

describe('lines', () => {
  const letter =
    'Thank you for applying for the position of Data Analyst at Northwind. We have read your papers with care, and have decided to go on with somebody else.';

  it.each([32, 40, 55, 72, 78])('broken at %i characters are one', (width) => {
    expect(textOf(broken(letter, width))).toBe(letter);
  });

  it.each([
    'Kind regards,\nAna Silva\nSenior Talent Acquisition Partner\nNorthwind Traders',
    'Simeona Milachkova-Dimitrova\nTalent Acquisition & Development\nHalvorsen Rechenzentrum GmbH',
    'Position: Clerk (Records)\nLocation: Harrow',
  ])('that say each something of their own stay apart: %j', (written) => expect(textOf(written)).toBe(written));

  function broken(text: string, width: number): string {
    const lines = [''];
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.join('\n');
  }
});

describe('the way back', () => {
  it('leads to the words as they were written', () => {
    const written = 'for *Harrow &amp; So\u00adns* <https://harrow.example> now';
    const { text, written: words } = cleaned(written, 1_000);
    const start = text.indexOf('Harrow');
    expect(words(start, start + 'Harrow & Sons'.length).text).toBe('Harrow &amp; So\u00adns');
    expect(words(0, text.length)).toEqual({ start: 0, end: written.length, text: written });
  });

  it('keeps the signs of names and titles', () => {
    const body = 'Thank you for applying for Actuary – Life & Pensions at L’Orme Bleu. We chose another candidate.';
    expect(read(mail({ text: body }))).toMatchObject({ role: 'Actuary – Life & Pensions', company: 'L’Orme Bleu' });
  });

  const piece = fc.constantFrom(
    '’',
    '–',
    'We ',
    'chose',
    ' *',
    '*',
    '\n',
    '  ',
    '&amp;',
    '&#0;',
    '\u00ad',
    'u\u0308',
    '> ',
    '<b>',
    '[https://x]',
    '🙂',
    '\r\n',
    '_',
    'From: a\n',
  );
  it('stays within what was written, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 40 }),
        fc.nat(200),
        (pieces, at) => {
          const whole = pieces.join('');
          const { text, written } = cleaned(whole, 150);
          const from = Math.min(at, text.length);
          const { start, end, text: words } = written(from, Math.min(from + 5, text.length));
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(150);
          expect(words).toBe(whole.slice(start, end));
        },
      ),
    );
  });
});

describe('a reading', () => {
  const text =
    'Dear Jo,\n\nThank you for your interest in the Data Analyst position at Northwind Traders. After careful consideration we have decided to move forward with other candidates.\n\nKind regards,\nAna Silva\nTalent Partner\nNorthwind Traders';
  const from = { name: 'Ana Silva', address: 'ana.silva@northwind.example' };
  const facts = (body: string, subject = 'Your application') => {
    const { kind, company, role, contact } = read(mail({ from, subject, text: body }));
    return { kind, company, role, contact: contact?.name };
  };
  const plain = { kind: 'rejection', company: 'Northwind Traders', role: 'Data Analyst', contact: 'Ana Silva' };

  it('is what the mail says', () => expect(facts(text)).toEqual(plain));

  it.each<[string, (written: string) => string]>([
    ['hard spaces', (written) => written.replaceAll(' ', '\u00a0')],
    ['indented lines', (written) => written.replace(/^(?=.)/gm, '    ')],
    ['two spaces after a sentence', (written) => written.replaceAll('. ', '.  ')],
    ['blanks at line ends', (written) => written.replaceAll('\n', '  \n')],
    ['bold names', (written) => written.replaceAll('Northwind Traders', '*Northwind Traders*')],
    ['a linked name', (written) => written.replace('Northwind Traders', 'Northwind Traders <https://a.example/b>')],
    ['a logo above', (written) => `[cid:image001.png@01DB2F0A.6C2A4E60]\n\n${written}`],
    [
      'a warning above',
      (written) => `[EXTERNAL EMAIL]\nCAUTION: This email came from outside the company.\n\n${written}`,
    ],
    ['rows of links below', (written) => `${written}\n\nFacebook | Instagram | LinkedIn\nUnsubscribe | Privacy Policy`],
    [
      'a German notice below',
      (written) => `${written}\n\nDer Inhalt dieser E-Mail ist vertraulich und nur für den Empfänger bestimmt.`,
    ],
    ['a smile below', (written) => `${written} 🙂`],
  ])('is the same with %s', (_, changed) => expect(facts(changed(text))).toEqual(plain));

  it.each(['[EXTERNAL] Your application', '[EXT] Your application', '[Spam] Your application'])(
    'takes no tag of a server for a name: %s',
    (subject) => expect(facts(text, subject)).toEqual(plain),
  );
});
