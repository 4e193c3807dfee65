import type { Phrases } from '../../languages.ts';

/** What surrounds a decision: regret, thanks, praise, how hard the choice was, wishes. */
export const tone: Phrases = {
  regret: [
    'unfortunately|regrettably|sadly|regret*|sorry|afraid|disappoint*|alas|apologies|gutted',
    'bad|sad|difficult|tough|disappointing|unwelcome|bearer ~2 news',
    'apologi*|apologise ~4 $not',
    '$not ~5 news|outcome|answer|result|response ~5 hop*|want*|like|expect*',
  ],
  thanks: [
    'thank*|thanks|appreciat*|grateful|gratitude ~8 interest|time|effort|efforts|applying|application|applied|interviewing|patience|considering|energy|consideration|opportunity|coming|meeting|speaking|talking|part|participating|chance|care|conversations',
  ],
  weighed: [
    'careful|carefully|thorough|thoroughly|considerable|thoughtful|due|lengthy|much|long|close|closely ~2 consider*|consideration|review*|reviewed|thought|deliberation|deliberations|evaluat*|assess*|look|discussion|read',
    'many|high|large|overwhelming|huge|numerous|hundreds|significant|great|volume|number|thousands|lot|record ~4 applications|applicants|candidates|interest|response|responses|submissions|resumes|cvs',
  ],
  'hard-choice': [
    'lost sleep',
    'you|both ~2 were|are ~2 close|excellent|strong',
    'wish ~2 had ~3 more|two|room',

    '$not ~3 easy|simple|straightforward|lightly ~2 decision|choice|one|task|to|for|reached|made|taken',
    'difficult|tough|hard|challenging|painful|agonising|agonizing|close ~3 decision|decisions|choice|choices|choose|decide|call|selection|calls',
    'decision|decisions|choice|choosing|deciding|selection ~4 difficult|tough|hard|challenging|painful|easy|close',
    'agonised|agonized|torn|deliberated',
    'only|just|limited|handful|few|finite ~4 place|places|spot|spots|slot|slots|seat|seats|vacancies|room|spaces',
    'only|just ~2 choose|select|take|pick|hire|appoint|offer|accept|accommodate|bring ~4 one|few|a|handful|limited|small|so',
    '$not ~3 take|offer|invite|interview|accept|select|hire|accommodate|choose|meet|bring ~4 everyone|everybody|all|every|each',
    'competition|contest ~4 fierce|strong|stiff|tough|intense|high|extremely|very|great',
    'lot|plenty|much|strong|stiff|fierce|tough|intense ~1 of? competition',
    'standard|calibre|caliber|quality|level ~5 high|exceptional|strong|incredible|incredibly|impressive|outstanding',
    'high|exceptional|strong|incredible|impressive|outstanding ~2 standard|calibre|caliber|quality ~3 applications|applicants|candidates|interviews|submissions|field',
    'competitive ~3 process|field|pool|round|search|applicants|group',
    'strong|exceptional|outstanding|talented|impressive|qualified|excellent|amazing|deserving ~3 pool|field|group|applicants|candidates|applications|people|submissions',
  ],
  praise: [
    'enjoyed ~4 meeting|speaking|talking|learning|getting|conversation*|chatting|interviewing|reading|reviewing|time|seeing|discussion*',
    'impressed|terrific|blown',
    'impressive|strong|competitive|exceptional|outstanding|great|excellent ~4 background|profile|qualifications|experience|resume|skills|portfolio|candidate|interview',
    'pleasure|lovely|great|nice|good|wonderful|fun|delight ~3 meet|meeting|speak|speaking|talk|talking|chatting|know|having',
    'you|your ~3 made|left|gave|making ~4 impression',
    'we|i|team|everyone|all ~1 really? liked|loved|admired|valued',
  ],
  wishes: [
    'wish*|luck|success|best ~6 $search',
    'wish* ~2 every|much|continued|all ~1 success|luck|happiness',
    '$search ~5 every|much|continued|lots|all success|luck',
    'hope|hoping|sure|confident|doubt|trust|know ~6 find|land|secure|finding ~6 $position|something|opportunity|job|right|home|match|fit|place|employment|elsewhere|looking',
    '$not|confident|sure ~4 trouble|problem|difficulty|long ~3 finding|find',
    'well|best|success|luck ~4 whatever|wherever|everything ~2 you|next|do',
  ],
  luck: [
    'luck',
    'wish|wishing|wishes ~1 you ~4 best|success|well',
    'all the very? best',
    'hope ~4 paths ~2 cross',
    'cross paths',
    'stay|keep in touch',
    'down the line|road',
    'take care',
    'do great|brilliantly things?',
    'best for ~2 your',
  ],
  denial: [
    'we|i|they|it|you|this|there|application|yours ~1 $not',

    '$not|no|nothing|none|unlikely ~4 $matter',
    'rather than you|yours',
    'too ~1 far|long|short|late|high|low|many|few|experienced',
  ],
};
