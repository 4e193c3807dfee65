import type { Stated } from '../stated.ts';

const took =
  '(?:went|go|going|gone|proceed\\w{0,3}|mov(?:e|ed|ing)|chos(?:e|en)|choos(?:e|ing)|selected|picked|decided|opted|settled|hired|need(?:ed)?|want(?:ed)?|look(?:ed|ing)|hop(?:ed|ing)|prefer(?:red)?|offered|appointed|found)';
const somebody =
  '(?:someone|somebody|(?:(?:an?|the|one|another|other)(?: [a-z-]{3,14})? )?(?:candidate|person|applicant|individual|colleague)s?|(?:the|an|one) other|people)';

export const en: Stated = {
  clauses: [
    new RegExp(`\\b${took}\\b[^.;:!?]{0,60}? ${somebody}(?: else)?,? (?:who|with|whose) ([^.,;!?]{3,140})`, 'gi'),
    /\b(?:the (?:other|successful|chosen) (?:candidate|person|applicant)|the person we (?:chose|hired|picked)) (?:simply |just |already )?(?:had|has|have|brought|brings|speaks?|spoke|knows?|knew|holds?|held) ([^.,;!?]{3,120})/gi,
    /\b(?:they|he|she) (?:also |already )?(?:brought|brings?|speaks?|spoke|knows?|knew) ([^.,;!?]{3,120})/gi,
    /\byou (?:were|are|seemed|came across as|felt) (?:a (?:bit|little|touch) |rather |somewhat |quite |still |just )?(?:too |light(?:er)? |weak(?:er)? |short |thin |rusty |slow(?:er)? |unsure |missing |lacking |less )([^.,;!?]{3,80})/gi,
    /\byou (?:lack(?:ed)?|struggled with|(?:do|did)(?: not|n’t) (?:yet )?have) ([^.,;!?]{3,80})/gi,
    /\byour ([^.,;:!?]{3,50} (?:was|were|felt|seemed|stayed|sounded) (?:a (?:bit|little|touch) |too |rather |quite |somewhat |less )[^.,;!?]{3,50})/gi,
    /\b(?:the (?:main |only |deciding )?(?:concern|hesitation|gap|difference|deciding (?:factor|point)) (?:was|is|were)|(?:it|this|the decision) (?:came|was) down to|tipped (?:it|the scales|the balance) (?:was|were)) ([^.,;!?]{3,100})/gi,
  ],
  said: /^(?:(?:an?|the|and|or|of|in|on|at|to|for|with|by|as|from|into|than|that|this|these|those|which|who|whose|it|its|we|our|us|you|your|they|their|them|he|she|his|her|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|could|can|may|might|should|not|no|all|any|some|own|just|very|so|such|also|both|each|only|even|ever|too|more|most|much|many|little|less|few|bit|lot|further|along|other|others|another|else|one|two|who’s|we’re|we’ve|time|times|now|here|there|when|what|how|where|day|days|today|moment|point|week|weeks|who|whom|then|yet|already|still|ahead|forward|far|full|stage|rounds?|year|process\w{0,2}|end|first|next|i|i’m|i’ve|am|me|my|yes|if|least|quite|three|among|amongst|hairs|over|up|out|don’t|won’t|before|because|again|please)$|(?:experien|backgr|profil|skill|qualif|requir|need|match|fit|suit|align|align|clos|better|best|strong|good|great|right|relevan|specific|direct|current|particular|role|positi|job|post|team|compan|organi|opportun|vacanc|opening|candida|appli|select|recruit|hiring|hire|decid|decis|choos|chose|interview|impress|meet|met|exceed|overall|proven|exact|ideal|perfect|addition|expertise|knowledge|abilit|capabil|competen|credential|criteri|strength|set|mix|combination|level|degree|amount|depth|breadth|deep|broad|extensive|wide|slight|somewhat|previous|prior|similar|demonstrat|show|bring|brought|possess|felt|feel|believ|think|thought|seem|consider|particip|continu|progress|proceed|mov|success|unsuccess|advertis|descri|offer|look|seek|search|submit|review|recei|volume|number|high|large|quality|standard|interest|busin|work|field|area|industr|sector|class|future|keep|file|contact|thank|appreciat|wish|luck|able|start|immedia|available|join|other|lik|kind|type|sort|alread|come|came|person|people|perform|well|said|resum|résum|cv|long|closer|hard|difficult|tough|compet|strongest|pool|shortlist|cultur|express|respond|response|notif|inform|hear|heard|accept|correspond|result|line|tight|near|craft|occasion|phase|enough|through|gone|go|regret|unable|cannot|basic|substant|differ|taken|take|made|group|small|handful|few))/i,
};
