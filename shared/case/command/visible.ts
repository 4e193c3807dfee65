/**
 * A text without what nobody sees: control characters, and the marks that turn the direction of what follows, with which
 * a value can pass for another. Line breaks and tabs stay.
 */
export function visible(text: string): string {
  return text.replace(controls, ' ').replace(marks, '');
}

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Unicode's Bidi_Control, the soft hyphen, spaces without a width, and what only editors of tags and notes use. */
const marks = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]+/g;
