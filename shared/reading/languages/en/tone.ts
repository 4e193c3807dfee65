import type { Phrases } from '../../languages.ts';

/** What surrounds a decision: regret, thanks, praise, wishes. */
export const tone: Phrases = {
  regret: [
    'unfortunately|regrettably|sadly|regret*|sorry|afraid|disappoint*|alas',
    'bad|sad|difficult|tough|disappointing|unwelcome|bearer ~2 news',
    'apologi*|apologise ~4 $not',
    '$not ~5 news|outcome|answer|result|response ~5 hop*|want*|like|expect*',
  ],
  consolation: [
    '$not ~3 easy ~2 decision|choice|one|task|to',
    'difficult|tough|hard|challenging|painful ~3 decision|decisions|choice|choices|choose|decide|call|selection',
    '$not ~3 discourag*|dishearten*|reflection|deter*',
    '$not ~5 reflect* ~5 your|skills|abilities|on',
    'enjoyed ~4 meeting|speaking|talking|learning|getting|conversation*|chatting|interviewing|reading|reviewing',
    'impressed ~2 by|with',
    'impressive|strong|competitive|exceptional|outstanding|talented ~4 background|applicants|candidates|pool|field|group|profile|qualifications|experience|resume|applications',
    'thank*|appreciat*|grateful ~6 interest|time|effort|applying|interviewing|patience|considering|energy|consideration|opportunity',
    'careful|carefully|thorough|thoroughly|considerable|thoughtful|due|lengthy|much ~2 consider*|consideration|review*|reviewed|thought|deliberation|evaluat*|assess*',
    'many|high|large|overwhelming|huge|numerous|hundreds|significant|great|volume|number|thousands ~4 applications|applicants|candidates|interest|response|responses|submissions',
  ],
  wishes: [
    'wish*|luck|success|best ~6 $search',
    'wish* ~1 you ~3 luck|best|well|success|success',
    '$search ~5 every|much|continued|lots|all success|luck',
    'hope ~3 find|land ~5 $position|something|opportunity|job|right|home|match|fit',
  ],
};
