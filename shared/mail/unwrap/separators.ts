/**
 * The words that clients put above a forward, with or without dashes around them, in lower case. Gathered from Apple
 * Mail, Gmail, Yahoo, Thunderbird, Proton, Zoho, Fastmail, Samsung, HubSpot, IONOS, Missive and MailMate (samples: the
 * fixtures of email-forward-parser, MIT).
 */
const forwardWords = [
  // Apple Mail and iOS
  'begin forwarded message',
  'začátek přeposílané zprávy',
  'start på videresendt besked',
  'anfang der weitergeleiteten nachricht',
  'anfang der weitergeleiteten e-mail',
  'inicio del mensaje reenviado',
  'välitetty viesti alkaa',
  'début du message réexpédié',
  'début du message transféré',
  'započni proslijeđenu poruku',
  'továbbított levél kezdete',
  'inizio messaggio inoltrato',
  'begin doorgestuurd bericht',
  'videresendt melding',
  'początek przekazywanej wiadomości',
  'início da mensagem reencaminhada',
  'início da mensagem encaminhada',
  'începe mesajul redirecționat',
  'начало переадресованного сообщения',
  'začiatok preposlanej správy',
  'vidarebefordrat mejl',
  'vidarebefordrat brev',
  'i̇leti başlangıcı',
  'ileti başlangıcı',
  'початок листа, що пересилається',
  // Gmail, Yahoo, Thunderbird, Proton, Zoho, HubSpot, Missive, MailMate
  'forwarded message',
  'forwarded mail',
  'přeposlaná zpráva',
  'videresendt meddelelse',
  'weitergeleitete nachricht',
  'weitergeleitete e-mail',
  'mensaje reenviado',
  'edelleenlähetetty viesti',
  'message transmis',
  'message transféré',
  'továbbított üzenet',
  'messaggio inoltrato',
  'doorgestuurd bericht',
  'przekazana wiadomość',
  'mensagem reencaminhada',
  'mensagem encaminhada',
  'mesaj redirecționat',
  'пересылаемое сообщение',
  'preposlaná správa',
  'vidarebefordrat meddelande',
  'i̇letilmiş mesaj',
  'iletilmiş mesaj',
  'перенаправлене повідомлення',
  'välitetty viesti / fwd.msg',
  'proslijeđena poruka',
  'treść przekazanej wiadomości',
  'перенаправленное сообщение',
  'preposlaná správa --- forwarded message',
  'i̇letilen i̇leti',
  'iletilen ileti',
  'i̇letilmiş i̇leti',
  'iletilmiş ileti',
  'переслане повідомлення',
  'メッセージを転送',
  '転送されたメッセージ',
  '原始邮件',
  '转发邮件信息',
  '전달된 메시지',
  '转发的消息',
  '開始轉寄郵件',
  '以下是转发的邮件',
  'wiadomość przesłana dalej',
  'wiadomość przekazana dalej',
  'προωθημένο μήνυμα',
  'αρχή προωθημένου μηνύματος',
  'mail transféré',
  'weitergeleitete mail',
  'przesłana wiadomość',
  'missatge reenviat',
  'inici del missatge reenviat',
  'препратено съобщение',
  'posredovano sporočilo',
  'edastatud kiri',
  'persiųstas laiškas',
  'pārsūtītā ziņa',
  'prosleđena poruka',
  'прослеђена порука',
  'הודעה מועברת',
  'תחילת ההודעה שהועברה',
  'رسالة معاد توجيهها',
  'بدء الرسالة المعاد توجيهها',
  'เริ่มต้นข้อความที่ส่งต่อ',
  'ข้อความที่ส่งต่อ',
  'thư đã chuyển tiếp',
  'bắt đầu thư được chuyển tiếp',
  'pesan terusan',
  'mulai pesan yang diteruskan',
  '轉寄郵件',
  // Samsung, Fastmail, IONOS, older Outlook: the same words stand above replies.
  'original message',
  'original email',
  'ursprüngliche nachricht',
  'originalnachricht',
  'original-nachricht',
  'message original',
  "message d'origine",
  'message d’origine',
  'mensaje original',
  'oorspronkelijk bericht',
  'origineel bericht',
  'mensagem original',
  'messaggio originale',
  'original meddelelse',
  'oprindelig meddelelse',
  'originalmeddelande',
  'opprinnelig melding',
  'ursprungligt meddelande',
  'alkuperäinen viesti',
  'původní zpráva',
  'původní e-mail',
  'pôvodná správa',
  'izvorna poruka',
  'eredeti üzenet',
  'wiadomość oryginalna',
  'oryginalna wiadomość',
  'mesaj original',
  'исходное сообщение',
  'orijinal mesaj',
  'вихідне повідомлення',
  'αρχικό μήνυμα',
  'izvirno sporočilo',
  '原始郵件',
  '元のメッセージ',
  '원본 메시지',
  '원본 이메일',
  '원본 메일',
  'missatge original',
  'оригинално съобщение',
  'algne kiri',
  'pradinis laiškas',
  'sākotnējais ziņojums',
  'originalna poruka',
  'orijinal ileti',
  'özgün ileti',
  'הודעה מקורית',
  'الرسالة الأصلية',
  'ข้อความต้นฉบับ',
  'thư gốc',
  'pesan asli',
  '邮件原件',
];

const words = new Set(forwardWords);
const replyWords = new Set(forwardWords.slice(forwardWords.indexOf('original message')));
/** mutt and Horde, Lotus Notes, Gnus. */
const attributed = /^(?:forwarded message from |forwarded by .{1,100} on |start of forwarded message$)/;
const longest = 200;

/** What a line of a mail says about what follows it. `rest` is what else stands on the line. */
export type Separator = { kind: 'forward' | 'original' | 'unknown'; rest: string };

/**
 * Whether a line marks the begin of a forward ("forward"), or of either a forward or the mail that is being replied to
 * ("original": "----- Original Message -----").
 */
export function separator(line: string): Separator | null {
  const parted = mayPart(line) ? partsOf(line) : null;
  if (!parted || parted.text.length > longest) return null;
  const { text, rest, dashed } = parted;
  const plain = text.toLowerCase().replace(/[\s*]*[:：]?[\s*]*$/, '');
  if (dashed && attributed.test(plain)) return { kind: 'forward', rest: '' };
  if (!words.has(plain) || !(dashed || /[:：]\**$/.test(text))) return null;
  return { kind: replyWords.has(plain) ? 'original' : 'forward', rest };
}

/**
 * A line that may mark the begin of a forward in a language of its own: any words between dashes, or any before a colon
 * (not `dashed`), which count where the next line is quoted, as in Apple Mail. The head below tells.
 */
export function unknownSeparator(line: string): (Separator & { dashed: boolean }) | null {
  const parted = mayPart(line) ? partsOf(line) : null;
  if (!parted || parted.text.length > longest || !/\p{L}/u.test(parted.text)) return null;
  if (!(parted.dashed || colons.has(parted.text.slice(-1)))) return null;
  return { kind: 'unknown', rest: parted.rest, dashed: parted.dashed };
}

const between = /^\s{0,9}([-=_*—–‐‑]{2,40})\s{0,3}(\S[^\n]{0,200}?)\s{0,3}\1?[-=—–‐‑]{2,40}\s{0,3}(.*)$/su;

function partsOf(line: string): { text: string; rest: string; dashed: boolean } {
  const dashed = between.exec(line.slice(0, 2000));
  return { text: (dashed?.[2] ?? line).trim(), rest: dashed?.[3] ?? '', dashed: dashed !== null };
}

/** Most lines neither begin with a dash nor end with a colon. */
function mayPart(line: string): boolean {
  return dashes.has(line.trimStart().charAt(0)) || colons.has(line.trimEnd().slice(-1));
}

const dashes: ReadonlySet<string> = new Set('-=_*—–‐‑');
const colons: ReadonlySet<string> = new Set(':：*');

/** What mutt, Gnus, Yandex and Horde write below a forward. */
const endWords = new Set([
  'end forwarded message',
  'end of forwarded message',
  'ende der weitergeleiteten nachricht',
  'fin du message transféré',
  'fin del mensaje reenviado',
  'fine del messaggio inoltrato',
  'fine messaggio inoltrato',
  'einde doorgestuurd bericht',
  'fim da mensagem encaminhada',
  'fim da mensagem reencaminhada',
  'koniec przekazanej wiadomości',
  'koniec przekazywanej wiadomości',
  'konec přeposlané zprávy',
  'конец пересылаемого сообщения',
]);

/** Whether a line closes a forward. */
export function isEnd(line: string): boolean {
  if (!line.includes('---')) return false;
  const said = /^\s{0,3}-{3,40} (.{10,60}) -{3,40}\s{0,3}$/.exec(line)?.[1] ?? '';
  return endWords.has(said.toLowerCase());
}

/** Zoho repeats between head and text what stands above the head. */
export function isRepeated(line: string): boolean {
  return line.startsWith('=') && separator(line)?.rest === '';
}

/** A rule: Outlook's above a forward or a reply, that of SquirrelMail and Notes below the head, KMail's below the text. */
export function isRule(line: string): boolean {
  return line.length >= 20 && dashes.has(line.charAt(4)) && /^\s{0,3}(?:_{20,80}|-{20,80})\s{0,3}$/.test(line);
}
