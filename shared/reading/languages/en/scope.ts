import type { Phrases } from '../../languages.ts';

/** What conditions, negates, puts off or contrasts what stands beside it. */
export const scope: Phrases = {
  negation: ['$not|no'],
  condition: [
    'contact|contacting|notify|notifying ~3 those|candidates|applicants|people|anyone|only ~2 who|whose|we|that|whom',
    'or ~1 you|your|we|else',
    'a|any ~1 status of|marked|labelled|saying',
    'without ~2 cv|resume|documents|signature|form|test|assessment|reply|photo|cover',
    'absence of',
    'no ~1 response|reply|answer|news ~1 within|by|after|from',
    'everyone|everybody|anyone who|that',
    'applications|applicants|candidates|those|submissions ~1 that|which|who ~2 $not',

    'why|how ~1 you|they|candidates|applicants|recruiters|employers',
    'without ~1 them|these|this|it|that|those',
    'before ~3 we|i ~2 can|proceed|continue',

    'when|once the|a|this ~4 $position|filled|selected|made',
    'candidates|applicants|those|anyone|people ~1 who|that ~3 unsuccessful|rejected|fail|failed|not',
    'if they',
    'incomplete|late|unsolicited|duplicate|speculative ~1 applications|applicants|resumes|candidates',
    'applications|applicants|candidates will|cannot|can ~1 not|only',
    'applications received|submitted|sent ~4 after|late|by',
    'not every|everyone|everybody|all',
    'why ~1 were|was|did|are|am you|i',
    'candidates|applicants|those ~8 will|can|may ~1 be contacted|invited|notified|informed|told|asked|considered',
    'please|should|may|can|safely consider|assume|understand ~1 that|your|this|it|you',
    'assume that',
    'after ~4 days|weeks ~6 not',
    'havent|not heard|hear ~6 within|in|by|after',
    '$other|the candidates|applicants ~2 have|will|were ~2 told|informed|notified|hear',
    'if|whether|unless|otherwise|assuming|supposing|once',
    'should you|we|your|the|there|any|things|a|an|our|it|no',
    'in case',
    'in the event|case',
    'provided that',
    'when we|they|you ~2 have|ve',
    'as soon as',
    '$candidate|those|anyone|applicants ~1 who ~2 not',
    'those|candidates|applicants not $picked',
    'unsuccessful candidates|applicants',
    'only ~5 candidates|applicants|those|shortlisted|selected|successful',
    'how do|will you|i|we know',
  ],
  possibility: [
    'contact|contacting|notify|notifying|reach ~3 those|candidates|applicants|people|anyone|only ~2 who|whose|we|that|whom',
    'no further ~1 action|steps ~3 required|needed|necessary|your|side',

    'wont be continuing|joining',

    'positive|negative or negative|positive',

    'will|to|are|be|being ~1 be? assessed|considered|compared|reviewed|judged ~3 with|against|alongside|along ~5 other|others|those',
    'you|you ~2 are|re|do|have? no longer|$not interested|wish|want|available|looking',
    'pass|passed|passing ~6 on|along|to ~2 to|the|our|my|their ~1 hiring|manager|team|client|colleague|colleagues|department|recruit*',
    '$not ~2 at random',

    'usually|often|generally|sometimes|normally|typically mean*|mean|means',
    'may|might|probably|maybe|potentially|possibly',
    '$not hesitate',
    'would|d have|need to offer|give|move|withdraw|consider',
    'would|d like to give|move|withdraw|consider',
  ],
  appointment: [
    'ahead ~1 as planned|scheduled|arranged',
    'interview|call|meeting|visit|appointment ~6 $not ~2 go|take|proceed|happen|be',
    'late|incomplete ones|submissions|entries',
    'tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday|scheduled|planned|morning|afternoon ~3 interview|call|meeting|appointment|visit',
    'interview|call|meeting|appointment|visit ~3 tomorrow|today|monday|tuesday|wednesday|thursday|friday|scheduled|planned',
  ],
  until: [
    'until|unless|till|if',
    'before ~1 you|your|we|the|a|an|this|further|both|all|these|those|they|your|either|any',
    'without ~1 your|the|a|an|this|further',
  ],
  contrast: [
    'if ~1 you ~1 receiving|reading|got|received ~1 this',
    'but|however|nevertheless|though|although|yet|while',
  ],
  title: [
    'sponsor|sponsors|sponsored|sponsorship|sponsoring',
    'practitioner|porter|cook|cleaner|carer|cashier|barista|waiter|waitress|receptionist|keeper|operator|mechanic|electrician|plumber|guard|attendant|steward|nanny|educator|leader|nurse|pharmacist|therapist|auditor|buyer|architect|translator|journalist|producer|trainer|counsel|handler|negotiator',
    'writer|editor|counselor|counsellor|reviewer|tutor|scientist|researcher|fellow|broker|buyer|planner|curator|producer|instructor|librarian|secretary|executive|worker|accountant|solicitor|paralegal|advocate|adjuster|strategist|technician|chef|postdoctoral',
    'adviser|advisor|officer|analyst|manager|assistant|specialist|consultant|clerk|coordinator|developer|engineer|designer|lecturer|professor|teacher|nurse|director|administrator|representative|associate|agent|supervisor|trainee|intern|internship|apprentice|handler|underwriter|head|lead',
    'role|position|vacancy|post|job|opening|department',
  ],
  harmless: [
    '$not ~3 accept|make|take ~2 changes|amendments|edits|late|calls|corrections',
    '$not ~4 submit|access|log|use|open',
    '$not ~2 individual',

    '$not ~2 accept|take ~2 applications|resumes|cvs|walkins',
    '$not ~3 reimburse|refund|cover|pay',

    '$not ~2 wait|believe|agree|thank|think ~2 of',

    '$not ~4 yet',
    'you|to $not ~1 need|have|required',
    '$not ~3 reply|respond|answer|hesitate|worry|join|attend|miss|forget|share|disclose|discuss|enough|only|just',
  ],
  status: ['status|stage|outcome|result|decision|updated|changed'],
  detail: [
    '$not ~3 offer|provide|reimburse|cover|pay|include|arrange ~3 relocation|parking|travel|expenses|accommodation|remote|housing|meals',
    '$not ~2 affect|influence|impact|change|prejudice',
    '$not ~2 answer|respond|reply|return|confirm|discuss',
    'late|incomplete|unsigned ~3 $not ~2 accept*|consider*',
  ],
  concession: ['although|though|while|whilst|despite', 'even if|though'],
};
