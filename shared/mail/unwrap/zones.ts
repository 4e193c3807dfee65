/** Names of zones that mean one offset only, as clients print them. */
const offsets: Record<string, string> = {
  utc: '+00:00',
  gmt: '+00:00',
  wez: '+00:00',
  wet: '+00:00',
  west: '+01:00',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  seč: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  selč: '+02:00',
  eet: '+02:00',
  oez: '+02:00',
  eest: '+03:00',
  oesz: '+03:00',
  msk: '+03:00',
  sast: '+02:00',
  hst: '-10:00',
  akst: '-09:00',
  akdt: '-08:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  ast: '-04:00',
  adt: '-03:00',
  nst: '-03:30',
  ndt: '-02:30',
  // The same in French.
  hnp: '-08:00',
  hap: '-07:00',
  hnr: '-07:00',
  har: '-06:00',
  hnc: '-06:00',
  hac: '-05:00',
  hne: '-05:00',
  hae: '-04:00',
  hna: '-04:00',
  haa: '-03:00',
  hnec: '+01:00',
  haec: '+02:00',
  hnee: '+02:00',
  haee: '+03:00',
  hnt: '-03:30',
  hat: '-02:30',
  brt: '-03:00',
  trt: '+03:00',
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  sgt: '+08:00',
  hkt: '+08:00',
  awst: '+08:00',
  acst: '+09:30',
  acdt: '+10:30',
  kst: '+09:00',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
};

/** The offset ("+01:00") that stands after a time: "GMT+1", "(UTC+01:00)", "+0100", "CET", "Uhr MEZ", "Z"; null where none does. */
export function offsetOf(text: string): string | null {
  const stated = /(?:gmt|utc)? ?([+\-−])(\d{1,2})(?::?(\d{2}))?(?!\d)/i.exec(text.slice(0, 40));
  if (stated) return `${stated[1] === '+' ? '+' : '-'}${(stated[2] ?? '').padStart(2, '0')}:${stated[3] ?? '00'}`;
  if (/^(?:\.\d{1,9})?Z\b/.test(text)) return '+00:00';
  const name = /^[\s,([]{0,3}(?:uhr |h |ч\. )?(\p{L}{3,4})(?!\p{L})/iu.exec(text);
  return offsets[name?.[1]?.toLowerCase() ?? ''] ?? null;
}

/** The offset that stands before a time ("GMT+8 21:31:05"), where it says that it is one. */
export function offsetBefore(text: string): string | null {
  const stated = /(?:gmt|utc)(?:[+\-−]\d{1,2}(?::\d{2})?)?/i.exec(text.slice(-40));
  return stated && offsetOf(stated[0]);
}
