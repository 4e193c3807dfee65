/**
 * Words that stand in our own mails and in nobody else's. Where a client quotes without any mark, they show where the
 * member's words end.
 */
const ours: readonly RegExp[] = [
  /“[^“”]{2,30}”[^“”]{0,40}“(?:skip|stop|sent|snooze|undo|keen|let go|pause|resume|help|status|leave)[^“”]{0,20}”/i,
  /^(?:I have read the mail|Below is a draft to|Or answer here:|To send it|To undo|Something wrong\? Reply)\b/i,
  /\breply (?:to this mail )?(?:with )?(?:a line such as )?“/i,
  /\bI plan what follows\b|\bI have noted\b|^I write no more until you say so\b|\bYour plans go on\b/,
  /\bI only ever write to you, never to them\b/i,
  /\bskipping(?: a step)? is a normal choice\b/i,
  /\bNothing is sent unless you send it\b/i,
  /^(?:WHAT I UNDERSTOOD|WHAT COMES WHEN|WHAT I LEFT OUT|WHAT WOULD HELP MOST|TO SEND IT|WORTH A SECOND LOOK|SOMETHING I NOTICED|ABOUT A (?:DRAFT|CASE)|ABOUT EVERYTHING|WITH YOU)$/i,
  // In small letters a member says so, too.
  /^(?:THIS|NEXT) WEEK$/,
  /^Here is where things stand\. Nothing in it\b/,
  /^(?:\S.{0,80} (?:said no|wrote)|You forwarded their answer) (?:today|yesterday|.{3,40} ago)\. \S/,
  /^It is .{3,40} since .{1,80} (?:said no|wrote)\b/,
  /^-{40}$/,
  /^\[\d{1,2}\] https?:\/\/\S+$/,
];

/** Whether a line is from a mail of ours. */
export function isOurs(line: string): boolean {
  const text = line.trim().slice(0, 400);
  return text !== '' && ours.some((words) => words.test(text));
}
