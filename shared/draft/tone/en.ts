import type { Tone } from './phrases.ts';

export const en: Tone = {
  argument:
    /\b(?:i disagree|you(?: are|'re) wrong|(?:a|your) mistake|wrong decision|reconsider|i (?:clearly|obviously) (?:meet|met|qualify|fit)|i (?:am|was) (?:clearly|obviously|more than) (?:qualified|the best)|overqualified|that(?: is|'s) not true|in my defen[cs]e|fail to (?:see|understand)|cannot understand why)\b/gi,
  bitterness:
    /\b(?:unfair(?:ly)?|waste(?:d)? (?:of )?my time|ghosted|frustrat(?:ed|ing|ion)|devastated|shocked|insult(?:ed|ing)?|disgust(?:ed|ing)|ridiculous|unprofessional|bitter|angry|fed up|your loss|after everything|i was disappointed to (?:learn|hear|read)|deeply disappointed|yet another rejection|heartbroken)\b/gi,
  pleading:
    /\b(?:i beg|begging|please,? please|desperate(?:ly)?|last (?:hope|chance)|really need (?:this|a|the) job|any job at all|i(?: will|'ll) do anything|work for free|give me (?:a|another|one more) chance|sorry (?:to|for) (?:bother|bothering|asking|disturb|disturbing|taking)|apologi[sz]e for (?:bothering|asking|disturbing|taking))\b/gi,
  flattery:
    /\b(?:amazing|incredible|world[- ]class|prestigious|renowned|industry[- ]leading|dream (?:company|job|team)|best company|such an honou?r|esteemed|your great company|huge fan)\b/gi,
  pressure:
    /\b(?:as soon as possible|asap|urgent(?:ly)?|immediately|i expect|you owe|i demand|by (?:tomorrow|end of day|eod)|i have (?:other|another|several) offers?|other offers|still waiting|have not heard back yet|at the latest)\b/gi,
  jargon:
    /\b(?:leverage|circle back|touch base|synerg(?:y|ies)|at your earliest convenience|passionate|value[- ]add|deep dive|bandwidth|low[- ]hanging|reach out|move the needle|going forward|rockstar|ninja|key learnings|actionable|closing the loop)\b/gi,
  cliché:
    /\b(?:hope this (?:e-?mail|message|note|letter) finds you well|hope you are doing well|hope all is well|to whom it may concern|thank you in advance|thanks in advance|future endeavou?rs|valuable (?:feedback|insights?)|please do not hesitate|i am writing to)\b/gi,
};
