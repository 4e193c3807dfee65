import { toneOf } from '../../tone.ts';
import { addressed, type Reader } from '../addressed.ts';
import type { Told } from '../told.ts';
import { asked, because, draws, events, liked, talks, wishes } from './english-patterns.ts';

export function toldInEnglish(clauses: readonly string[], reader: Reader): Told {
  const find = (patterns: readonly RegExp[], fits: (said: string) => boolean, say = (found: string) => found) =>
    first(clauses, patterns, (found) => {
      const said = addressed(say(found), reader);
      return !toUs.test(found) && usable(said) && fits(said) ? said : null;
    });
  const isEvent = (said: string) => events.test(said) && !bare.test(said);
  const talkedOf = (found: string) => `the conversation ${found.replace(/^(?!with |about |over )/, 'about ')}`;
  return {
    moment: find(liked, isEvent, asMoment) ?? find(talks, isEvent, talkedOf),
    liked: find(liked, (said) => !isEvent(said) && thing.test(said) && !bare.test(said), asMoment),
    draw: find(draws, (said) => !bare.test(said) && !loose.test(said), asDraw),
    wish: find(
      wishes,
      (said) =>
        !/^(?:join|work|get|have|be)(?: (?:you|with you|for you|the team|your team|the job|it))?$|remote|home|part.?time/.test(
          said,
        ),
    ),
    why: find(because, (said) => clause.test(said) && !private_.test(said)),
    question: find(asked, (said) => /^[\p{L}\d]/u.test(said) && !bare.test(said)),
  };
}

function first<Found>(
  clauses: readonly string[],
  patterns: readonly RegExp[],
  of: (found: string) => Found | null,
): Found | null {
  for (const clause of clauses) {
    for (const pattern of patterns) {
      const said = of(pattern.exec(clause)?.slice(1).filter(Boolean).join(' ') ?? '');
      if (said !== null) return said;
    }
  }
  return null;
}

/** "most was the tour" and "when they showed me the workshop", as things. */
function asMoment(found: string): string {
  return found
    .replace(/^(?:most |best |about it |there |it )?(?:was|were) /i, '')
    .replace(/^that (?:they|\p{Lu}\p{L}{1,20}) asked (?:me )?about /u, 'the question about ')
    .replace(/^my (?=(?:interview|conversation|chat|talk|visit|day|call|time|tour)\b)/i, 'the ')
    .replace(
      /^(?=(?:chat|talk|conversation|discussion|exchange|call|session|tour|lunch|interview) |meeting (?:with|about) )/i,
      'the ',
    )
    .replace(/^(?:it )?when /i, 'the moment when ')
    .replace(/^how /i, 'the way ')
    .replace(
      /^(?:a|an|some) (?:\p{L}{2,14} ){0,2}?(?=(?:chat|talk|conversation|discussion|tour|call|session|lunch)s?\b)/iu,
      'the ',
    );
}

/** "reusable landing gear" without an article is a field of work. */
function asDraw(found: string): string {
  const isNamed = /^(?:the|your|their|this|that|these|those|my|a|an|how|what|why|to|it|i|we|you|they|them)\b/i.test(
    found,
  );
  return isNamed ? found : `the work on ${found.replace(/^work on /i, '')}`;
}

const thing =
  /^(?:(?:the|your|our|their) |(?:talking|meeting|speaking|chatting|hearing|discussing|working|seeing|learning|going|solving|pairing|walking|presenting|exploring|thinking|getting to know|visiting)\b)/i;
const clause = /^(?:you|your|their|they|the|I|my|it is|it was)\b.* /i;

/** A thing that says nothing by itself. */
const bare =
  /^(?:(?:the|your|their|our|that|my|a|this) )?(?:(?:whole|same|one|other|real|technical|final|first|second|last|phone|job) )?(?:questions?|conversations?|chat|talk|discussion|parts?|things?|way|fact|idea|interviews?|process|rest|everything|anything|something|moment|feedback|experience|opportunity|chance|people|what|how|that|you|again|apply|applying)$/i;

/** What does not stand for a draw: a time, a person, a mere number. */
const loose =
  /^(?:the work on (?:hearing|next|monday|tomorrow|getting|being|joining|next|some|any|more|working|meeting|learning)|the next|i|we|you|me|my|to|a|an|how|what|why)\b/i;

/** True reasons that are nobody's business. */
const private_ =
  /\b(?:money|pay|paid|pays|salary|rent|commute|near|nearby|close to|hours|remote|home|visa|need|desperate|easy|boss)\b/i;

const vague =
  /\b(?:it|this|these|those|ones?|he|she|him|her|his|here|job|company|role(?!.?play)|position|rejected|salary|money|pay|lack|lacking|my (?:kids|family|wife|husband|age|baby)|gaps?|weakness\w{0,2}|visa|notice period|fired|health)\b/i;

/** In a note "you" are whoever reads it, and not the employer. */
const toUs = /\byou(?:rs?)?\b/i;

/** "you runs": a verb that no longer fits its subject. */
const misfit = /\byou(?: and \p{Lu}\p{L}{1,20})? \p{L}{2,20}s(?!\p{L})/u;

function usable(said: string): boolean {
  const words = said.split(/\s+/).length;
  return (
    words <= 14 &&
    said.length >= 3 &&
    said.length <= 90 &&
    !vague.test(said) &&
    !misfit.test(said) &&
    !/\b(?:and|or|the|a|an|of|to|with|about|on|in|for|that|my|your|their|was|is)$/i.test(said) &&
    toneOf(said).length === 0 &&
    !/[{}<>@/"“”()[\]|…]/.test(said)
  );
}
