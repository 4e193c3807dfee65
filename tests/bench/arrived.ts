/**
 * A mail of the fixtures as SES stores it: below the lines that Gmail and SES put above every mail, some five kilobytes
 * of signatures and routes that the fixtures leave out and that every reader has to get past.
 */
export function arrived(raw: Uint8Array): Uint8Array {
  return Buffer.concat([routed, raw]);
}

/** So many characters of a signature, folded as programs fold them. */
const signed = (length: number) =>
  Array.from({ length: Math.ceil(length / 64) }, (_, line) =>
    Buffer.from(`${line} signature of a header`.padEnd(48, '~')).toString('base64'),
  ).join('\r\n        ');

const headers: readonly (readonly [string, string])[] = [
  ['Return-Path', '<member@gmail.com>'],
  [
    'Received',
    'from mail-qv1-f53.google.com (mail-qv1-f53.google.com [209.85.219.53])\r\n by inbound-smtp.eu-west-1.amazonaws.com with SMTP id 4f1kq0s3h2\r\n for in@onfile.test;\r\n Wed, 04 Nov 2026 17:20:01 +0000 (UTC)',
  ],
  ['X-SES-Spam-Verdict', 'PASS'],
  ['X-SES-Virus-Verdict', 'PASS'],
  [
    'Received-SPF',
    'pass (spfCheck: domain of gmail.com designates 209.85.219.53 as permitted sender) client-ip=209.85.219.53; envelope-from=member@gmail.com; helo=mail-qv1-f53.google.com;',
  ],
  [
    'Authentication-Results',
    'amazonses.com;\r\n spf=pass (spfCheck: domain of gmail.com designates 209.85.219.53 as permitted sender) client-ip=209.85.219.53; envelope-from=member@gmail.com; helo=mail-qv1-f53.google.com;\r\n dkim=pass header.i=@gmail.com;\r\n dmarc=pass header.from=gmail.com;',
  ],
  ['X-SES-RECEIPT', signed(500)],
  [
    'X-SES-DKIM-SIGNATURE',
    `a=rsa-sha256; q=dns/txt; b=${signed(172)}; c=relaxed/simple; s=ihchhvubuqgjsxyuhssfvqohv7z3u4hn`,
  ],
  [
    'DKIM-Signature',
    `v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n        d=gmail.com; s=20230601; t=1793813998; x=1794418798; darn=onfile.test;\r\n        h=to:subject:message-id:date:from:mime-version;\r\n        bh=${signed(44)};\r\n        b=${signed(344)}`,
  ],
  [
    'X-Google-DKIM-Signature',
    `v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n        d=1e100.net; s=20230601; t=1793813998; x=1794418798;\r\n        h=to:subject:message-id:date:from:mime-version:x-gm-message-state;\r\n        bh=${signed(44)};\r\n        b=${signed(344)}`,
  ],
  ['X-Gm-Message-State', signed(172)],
  ['X-Gm-Gg', signed(260)],
  ['X-Google-Smtp-Source', signed(76)],
  [
    'X-Received',
    'by 2002:a05:6214:1d0b:b0:6d3:5be0:1d3c with SMTP id\r\n 6a1803df08f44-6d39e1a1d3cmr99.4.1793813998;\r\n Wed, 04 Nov 2026 09:19:58 -0800 (PST)',
  ],
];

const routed = Buffer.from(headers.map(([name, value]) => `${name}: ${value}\r\n`).join(''));
