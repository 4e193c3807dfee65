import { gather } from '../gather.ts';
import { matches } from '../text/matches.ts';
import { wordsOfAll } from './all-languages.ts';
import { besideApplications } from './beside-applications.ts';
import type { Frames } from './frames.ts';
import { nameAt } from './name.ts';
import { isPlace, tools } from './no-employers.ts';
import { ofFields } from './of-fields.ts';
import { isOrganisation } from './organisation.ts';
import { isOrganisationWord } from './organisation-words.ts';
import type { Passage } from './passage.ts';
import type { Candidate } from './vote.ts';

/** "Your Northwind application": whose it is, unless that is a title, a field, a place, a season or what one applies with. */
export function yourApplications(passage: Passage, frames: Frames): Candidate[] {
  const { text } = passage;
  if (!/(?: |-)(?:application|bewerbung)/i.test(text)) return [];
  return gather(matches(applications, text), ({ index, 1: lead = '', 2: words = '' }) => {
    const start = index + lead.length;
    const name = nameAt(words, 0, frames);
    const isNamed = name?.start === 0 && name.end === words.length;
    if (!isNamed || !isHouse(words, frames)) return [];
    // Of two letters more would be needed elsewhere.
    return [{ value: words, weight: words.length < 3 ? 3 : 2, span: passage.span(start, start + words.length) }];
  });
}

const applications =
  /(?<!\p{L})((?:[Yy]our|[Dd]eine|[Ii]hre) )((?:[\p{Lu}\p{N}]|\p{Ll}{1,3}\p{Lu})[^\s,:;()]{0,30}(?: (?:&|and|of|[\p{Lu}\p{N}][^\s,:;()]{0,30})){0,4})(?: (?:[Jj]ob )?[Aa]pplication|-Bewerbung)(?![\p{L}-])/gu;

function isHouse(words: string, frames: Frames): boolean {
  const each = words.toLowerCase().split(/[ -]/);
  const isOther = (word: string) => frames.company.generic.has(word) || tools.has(word) || besideApplications.has(word);
  const others = each.filter(isOther);
  // "Brellan & Company", "American Brellan", not "Junior Brellan"
  const isOwn = others.length === 0 || (others.length === 1 && others.every((word) => ofHouses.has(word)));
  if (!isOwn || each.length === others.length || isPlace(words) || /\d{4}/.test(words)) return false;
  if (each.length === 1 && (ofFields.test(words) || isOrganisationWord(each[0] ?? ''))) return false;
  return isOrganisation(words, frames);
}

const ofHouses = wordsOfAll('besideHouses');
