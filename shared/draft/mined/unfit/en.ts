import type { Unfit } from '../unfit.ts';

export const en: Unfit = {
  turn: /[,;]? (?:but|although|though|however) |; | [–—-] /i,
  doubtful:
    /\b(?:not|never|no|nothing|nobody|\p{L}{2,8}n['’]t|cannot|hat(?:e|ed|ing)|sucks?|sucked|awful|terrible|horrible|bad|badly|worst|rude|arrogant|wast(?:e|ed)|stupid|supposed to|ghosted|ignored|joke|nightmare|boring|bored|pointless|useless|annoy(?:ed|ing)|nervous|anxious|scared|tired|cried|crying|blew|blanked|messed|screwed|failed|stumped|struggled|froze|wrong|ugh|meh|sigh|wtf|lol|lied|liar|sad|gutted|reject(?:ed|ion)s?|should have|deserved?|(?:went|gone) (?:really |so |very )?well|thought (?:i|it)|expected)\b/iu,
  pain: /\b(?:(?:this|that|it|one|really|still|so|which) (?:really |still |just |does |so )?(?:hurts?|stings?|aches?)|hurting|heart ?broken|devastated|crushed|gutted|heart ?ache|(?:am|was|been|feel|feeling|felt|i['’]m) (?:so |really |very |just |quite |a bit )?(?:sad|down|low|hurt|upset|ashamed|humiliated|worthless|useless|hopeless|exhausted|lonely|depressed|desperate|tired of (?:this|it|all))|(?:i|i['’]ve) (?:cried|been crying|am crying|was crying)|in tears|(?:can['’]t|cannot) (?:sleep|stop crying|go on|take (?:it|this|any more))|thought (?:that )?i had (?:it|this)|giv(?:e|ing) up|hard to take|broke my heart)\b/i,
  others:
    /\b(?:my|a|our) (?:good |old |best )?(?:friend|sister|brother|wife|husband|partner|colleague|mum|mom|mother|dad|father|mate|flatmate|roommate|boyfriend|girlfriend|neighbou?r|cousin|son|daughter)\b|^(?:sister|brother|wife|husband|mum|mom|dad) /i,
  personal:
    /\b(?:you|your|weakness\w{0,2}|notice period|why i left|pay|paid|salary|money|rent|visa|commute|close to home)\b/i,
  idle: /^(?:but|and yet|fyi|see (?:below|attached)|hi|hey|hello|hallo|please|could you|can you|here (?:is|are|comes)|here['’]s|another|one more|yet another|this (?:is|came|one)|just (?:got|in|received)|got this|forwarding|fwd|thanks|thank you|add|my (?:latest|next)|they (?:wanted|said|told|chose|went|decided|picked)|phone screen|interview(?:ed)?|it was|this was|i was interviewed|spoke|met)\b/i,
};
