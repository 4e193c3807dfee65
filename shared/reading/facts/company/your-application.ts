import { gather } from '../../gather.ts';
import { matches } from '../../text/matches.ts';
import { wordsOfAll } from '../all-languages.ts';
import type { Frames } from '../frames.ts';
import { isOrganisation } from '../name/organisation.ts';
import type { Passage } from '../passage.ts';
import type { Candidate } from '../vote.ts';
import { besideApplications } from './beside-applications.ts';

/** "Your Northwind application": whose it is, unless that is a season or what else tells of which kind it is. */
export function yourApplications(passage: Passage, frames: Frames): Candidate[] {
  const { text } = passage;
  if (!/(?: |-)(?:application|bewerbung)/i.test(text)) return [];
  return gather(matches(applications, text), ({ index, 1: lead = '', 2: words = '' }) => {
    const start = index + lead.length;
    return isHouse(words, frames) ? [{ value: words, weight: 2, span: passage.span(start, start + words.length) }] : [];
  });
}

const applications =
  /(?<!\p{L})((?:[Yy]our|[Dd]eine|[Ii]hre) )((?:[\p{Lu}\p{N}]|\p{Ll}{1,3}\p{Lu})[^\s,:;()]{0,30}(?: (?:&|and|of|[\p{Lu}\p{N}][^\s,:;()]{0,30})){0,4})(?: (?:[Jj]ob )?[Aa]pplication|-Bewerbung)(?![\p{L}-])/gu;

function isHouse(words: string, frames: Frames): boolean {
  const each = words.toLowerCase().split(/[ -]/);
  // "Brellan & Company", "American Brellan", not "Junior Brellan"
  return each.every((word) => !besideApplications.has(word) || ofHouses.has(word)) && isOrganisation(words, frames);
}

const ofHouses = wordsOfAll('besideHouses');
