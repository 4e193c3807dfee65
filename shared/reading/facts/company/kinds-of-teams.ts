import { wordsOfAll } from '../all-languages.ts';

/** Whether words say of which kind a team that hires is, and not whose: "Global", "Shared Services". */
export function isKindOfTeam(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => kinds.has(word));
}

const kinds = wordsOfAll('kindsOfTeams');
