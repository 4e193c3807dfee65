/** Where the digits of other scripts begin: Arabic, Persian, Devanagari, Thai. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x0e50];
const foreign = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/g;

/** The text with the digits of other scripts as 0 to 9. */
export function latinDigits(text: string): string {
  return text.replace(foreign, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code));
  });
}

const worded = /(\d{1,2}) ?(?:時|时|點|点|시|นาฬิกา) ?(\d{1,2}) ?(?:分|분|นาที)(?: ?(\d{1,2}) ?(?:秒|초|วินาที))?/gu;

/** The text with "9:31:05" for times that are said in words, as "9時31分05秒". */
export function withColons(text: string): string {
  return text.replace(worded, (_, hour: string, minute: string, second?: string) =>
    [hour, ...[minute, second ?? '00'].map((part) => part.padStart(2, '0'))].join(':'),
  );
}

/** How Windows counts the months in Vietnamese. */
const counted = ['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const countedMonth = /tháng (mười (?:một|hai)|\p{L}{2,5})/giu;

/** The text with "Tháng Mười Một" as "tháng 11". */
export function withMonthNumbers(text: string): string {
  return text.replace(countedMonth, (said, name: string) => {
    const number = counted.indexOf(name.toLowerCase()) + 1;
    return number === 0 ? said : `tháng ${number}`;
  });
}
