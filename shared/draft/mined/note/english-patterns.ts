/**
 * How people tell what was good, what drew them and what they were asked. Each pattern meets one clause of bounded
 * length, and what it captures is the thing itself.
 */
const adverbs =
  '(?:(?:really|truly|absolutely|especially|particularly|genuinely|quite|also|honestly|just|thoroughly|did|actually|so|very much|rather|always|still) ){0,3}';
const good =
  '(?:great|good|fun|lovely|interesting|fascinating|brilliant|enjoyable|nice|excellent|wonderful|cool|fantastic|inspiring|amazing|awesome|thoughtful|refreshing|memorable|delightful|long|pleasant|stimulating|engaging|clever|surprising)';
const me = "(?:^|\\bI |\\bI['’]ve |\\bI have |\\bwe |\\band |\\balso )";

/** The member, and nobody else, as the subject. */
const am =
  "(?:^|^(?:was|am|got|felt|had been) |\\b(?:I|I['’]m|I am|I was|I got|I felt|I['’]ve been|I have been|I had been|I['’]d been) )";

const patterns = (...sources: string[]): readonly RegExp[] => sources.map((source) => new RegExp(source, 'iu'));

export const liked = patterns(
  `${me}${adverbs}(?:loved|enjoyed|liked|enjoy|appreciated|adored) (.{3,160})$`,
  `\\b(?:best|favou?rite|nicest|most (?:interesting|memorable|fun|enjoyable)|coolest|loveliest) (?:part|bit|moment|thing|question|memory)(?: of (?:the |my |that )?\\w{3,12}| for me| there| about it){0,2}(?: was| were| is| has to be|:) (.{3,160})$`,
  `\\b(?:highlight|high point)(?: of (?:the |my |that )?\\w{3,12}| for me){0,2}(?: was| were| is| has to be|:) (.{3,160})$`,
  `\\bwhat (?:has )?(?:stuck|stayed|stays) with me (?:most )?(?:was|is) (.{3,160})$`,
  `${am}${adverbs}impressed (?:by|with) (.{3,160})$`,
  `^((?:the|our) (?:conversation|discussion|chat|talk|tour|session|question|exercise|demo|visit)s? .{3,120}?) (?:made|got|has|have|stuck|stayed|gave) `,
  `\\b(?:i )?(?:still|often|keep) (?:think|thinking) (?:back )?(?:about|of|to) (.{3,160})$`,
  `^(?:and |also |plus )?((?:the|their|\\p{Lu}\\p{L}{1,20}['’]s|talking|meeting|speaking|chatting|seeing|discussing|working|learning|hearing|pairing) .{3,120}?) (?:was|were) (?:\\w{2,8} ){0,3}(?:${good.slice(3, -1)}|highlight|pleasure|joy|blast|delight|the best part|the best bit)\\b`,
  `\\b(?:had|it was|was) (?:a|an|such a|some) (?:really |very |quite |truly ){0,2}${good}(?: and ${good})? ((?:chat|talk|conversation|discussion|exchange|call|session|tour|lunch|meeting|interview) .{3,120})$`,
  `\\b(?:was|been) (?:really |very |so ){0,2}${good} (?:to )?((?:talking|meeting|speaking|chatting|seeing|hearing|learning) .{3,120})$`,
  `^(?:really |very )?${good} ((?:chat|talk|conversation|discussion|exchange|call|session|tour|lunch|meeting|interview) (?:with|about|on|over|of) .{3,120})$`,
);

export const talks = patterns(
  `\\b(?:we|I) (?:also |then |mostly |mainly )?(?:talked|spoke|chatted)(?: a lot| at length| mostly| mainly| for \\w{1,8} \\w{3,8})? ((?:(?:to|with) .{2,60}? )?(?:about|on|over) .{3,120})$`,
  `\\b(?:we|I) (?:also |then |mostly |mainly )?discussed (.{3,120})$`,
  `^(?:spoke|talked|chatted) ((?:(?:to|with) .{2,60}? )?about .{3,120})$`,
);

export const asked = patterns(
  `\\b(?:asked|quizzed)(?: me| us)?(?: a lot| many questions| questions| a (?:\\w{2,12} )?question)? (?:about|on) (.{3,120})$`,
  `\\basked(?: me| us) ((?:how|what) .{6,120})$`,
  `\\bquestions? (?:they |that they |that |I was |\\w{2,20} )?(?:asked (?:me )?)?(?:was |were )?(?:about|on|around) (.{3,120}?)(?: (?:was|were) .{2,40})?$`,
);

export const draws = patterns(
  `${am}${adverbs}(?:drawn (?:to|by|in by)|attracted (?:by|to)|(?:excited|enthusiastic|curious) (?:about|by)|(?:fascinated|intrigued) by|interested in|keen on) (.{3,120})$`,
  `${am}${adverbs}(?:applied|apply|wanted|want|hoped|hoping|keen|went for|chose|excited|interested)\\b[^,]{0,40}? because of (.{3,120})$`,
  `\\b(?:drew|attracted|interested|excited|fascinated|appealed to|tempted) me (?:\\w{2,6} ){0,3}?(?:was|is|were) (.{3,120})$`,
  `\\breason (?:I applied|for applying|why I applied|I wanted (?:it|this|to join)) (?:was|is) (.{3,120})$`,
  `^(?:and |also )?((?:the|their|your) .{3,100}?) (?:is|was|are|were) (?:what|why|the reason|the thing that) `,
  `^(?:and |also )?((?:the|their|your) .{3,100}?) (?:really )?(?:drew|attracted|fascinated|excited|interested|appealed to) me\\b`,
  `${am}${adverbs}(?:looking|looked) forward to (.{3,120})$`,
  `(?:^|\\bI )${adverbs}(?:love|like|admire|believe in|care about|care deeply about) (.{3,120})$`,
);

const doing =
  '((?:work|join|build|help|learn|teach|write|design|lead|make|develop|improve|support|create|contribute|be part of|have a hand in|have a part in|take part in|grow|run|research|move into|get into|do|use)\\b.{3,100})$';
export const wishes = patterns(
  `(?:^|\\bI )${adverbs}(?:wanted|want|hoped|was hoping|was dying|dreamt|dreamed|applied) to ${doing}`,
  `\\bwould (?:have )?${adverbs}(?:loved|liked|love|like) to (?:have )?${doing}`,
  `\\bI['’]d (?:have )?${adverbs}(?:loved|liked|love|like) to (?:have )?${doing}`,
  `\\bchance to ${doing}`,
);

export const because = patterns(
  `${am}${adverbs}(?:applied|apply|wanted (?:this|it|the job|to \\w{3,10})|want(?:ed)? (?:this|it) so much|went for (?:it|this)|interested|chose (?:it|them)|excited|keen)\\b[^,]{0,40}?,? because (?!of )(.{6,120})$`,
);

/** Something that took place, and that one can give thanks for. */
export const events =
  /^(?:the|your|our|that|\p{L}{2,20}['’]s) (?:[\p{L}\d'’-]{1,20} ){0,4}?(?:conversations?|talk|chat|discussion|exchange|questions?|tour|task|exercise|session|demo|visit|lunch|coffee|walk|workshop|case study|challenge|round|interviews?|story|stories|explanation|introduction|meeting|problem|puzzle|test|day|afternoon|morning|hour|role.?play|call|debate|review|moment when)(?!\p{L})/iu;
