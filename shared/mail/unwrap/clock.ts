/** A time of day as the clients of all languages write it. */
export const time =
  /(?:(?<half>오전|오후|上午|下午|午前|午後|早上|清晨|凌晨|中午|晚上|[öÖ][sSöÖ]|[AP]M) ?)?(?<![\d.:])(?<hour>\d{1,2})(?:[:.hH]| h )(?<minute>\d{2})(?:(?:[:.]| min )(?<second>\d{2})(?: s\b)?)?(?!\d)(?: ?(?<period>[apAP]\.? ?[mM]\b\.?|[πμΠΜ]\.?[μΜ](?!\p{L})\.?|[صم](?!\p{L})|(?:SA|CH|PT?G|[PM]D)(?!\p{L})))?/u;
/** What marks the afternoon, before the time or after it. */
const afternoon = /^(?:오후|下午|午後|中午|晚上|ös|p\.? ?m|[μم]|ch|ptg|md)/iu;

/** A time of day ("21:31:05") out of what was found. */
export function clockOf({ groups }: RegExpExecArray): string {
  const { half = '', hour = '', minute = '', second = '00', period = '' } = groups ?? {};
  return `${hours(hour, half || period)}:${minute}:${second}`;
}

function hours(hour: string, half: string): string {
  const number = Number(hour);
  if (half === '') return hour.padStart(2, '0');
  return String((number % 12) + (afternoon.test(half) ? 12 : 0)).padStart(2, '0');
}
