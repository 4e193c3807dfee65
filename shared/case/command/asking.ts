import { type Ask, askKinds, type Command } from '../command.ts';
import { languages } from './languages.ts';
import { joinedFolded, type Word } from './words.ts';

const asks = new Map<string, Ask>(
  languages.flatMap(({ asks }) => askKinds.flatMap((ask) => asks[ask].map((said): [string, Ask] => [said, ask]))),
);
/** Said without a question mark, these tell something ("Basta la mail"). */
const askedByMark: readonly Ask[] = ['them', 'call'];

/**
 * A question to Onfile itself ("who are you", "how do I stop this?"), whole, for others may be to the employer, or to
 * oneself. `isMarked`: whether a question mark ends it.
 */
export function asksOnfile(words: readonly Word[], isMarked: boolean): Command | null {
  const ask = asks.get(joinedFolded(words));
  return ask === undefined || (askedByMark.includes(ask) && !isMarked) ? null : { do: 'help', asks: [ask] };
}
