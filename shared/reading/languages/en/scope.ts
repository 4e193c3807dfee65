import type { Phrases } from '../../languages.ts';

/** What conditions, negates, puts off or contrasts what stands beside it. */
export const scope: Phrases = {
  negation: ['$not|no'],
  condition: [
    'until you|your',

    'after that we|you|your|it|the|your',
    'reserve|reserves ~1 right',
    'no news|word|reply|answer ~2 means|after|by|within',

    'candidates|applicants|those whose ~3 $not',
    'any step|stage|point where|that',
    'should this|that|these|they|someone|somebody|another|anyone',
    'odds|chances are|is|of',
    'possible|other|following values|statuses|states|results|outcomes',
    'until then|this|that',
    'positions|roles|jobs|vacancies ~1 that|which ~1 have|are|were',

    'not completing|finishing|submitting|attending|responding|replying|returning',

    'ineligible candidates|applicants|applications',
    'failing which|this|that',
    'candidates|applicants|applications ~1 not ~1 meeting|having|holding|including|complete',
    'everyone|anyone|those ~1 who ~2 $not',
    'candidates screened|sifted ~1 out',

    'after ~1 that|this|the ~1 date|deadline|time|point',
    'failure|failing|fail to',
    'open|continues|continue|ongoing|remains|accepted|advertised ~2 until|till',
    'once the|this|your ~1 link|deadline|window|invitation|access ~2 expires|expired|closes|passes|passed',
    'told|informed|notified ~3 other|others|remaining ~1 candidates|finalists|applicants',
    'applications|submissions|forms ~1 that|which ~2 incomplete|missing|late|lack|not|without',
    'job|jobs|role|roles|position ~1 you ~1 saved|viewed|bookmarked|liked|followed',
    'see how ~1 you',
    'stories of|from',
    'people|candidates|applicants|founders ~1 who ~2 $not ~1 selected|chosen|hired',
    'freeze ~3 lifted|over|ended',
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
    'said|say|saying no to ~4 of|others|already|dozens|hundreds|thousands',
    'candidates|applicants|tested|others|people ~3 were unsuccessful ~1 and|at',

    'lead|leads|leading|result|results to|in ~2 rejection|disqualification|exclusion',

    'selection|acceptance|approval or',
    'every|each|most|many|those|these|get|got|getting|about|of|after|from|handle|handling|dealing ~2 rejection email|emails|letter|letters',

    'candidates|applicants|those|people ~1 whose|who ~4 unsuccessful|rejected',
    'withdrawn|withdrew by ~1 employer|company|client|hiring|us|recruiter',
    'few|two|three|several|some more candidates|applicants|people ~1 to',
    'contact|contacting|notify|notifying|reach ~3 those|candidates|applicants|people|anyone|only ~2 who|whose|we|that|whom',
    'no further ~1 action|steps ~3 required|needed|necessary|your|side',

    'positive|negative or negative|positive',

    'will|to|are|be|being ~1 be? assessed|considered|compared|reviewed|judged ~3 with|against|alongside|along ~5 other|others|those',
    'you|you ~2 are|re|do|have? no longer|$not interested|wish|want|available|looking',
    'pass|passed|passing ~1 it|this|that|them|your|cv|details|resume|email|message ~2 on|along|over to',
    'pass|passed|passing ~6 on|along|to ~2 to|the|our|my|their ~1 hiring|manager|team|client|colleague|colleagues|department|recruit*',
    '$not ~2 at random',

    'usually|often|generally|sometimes|normally|typically mean*|mean|means',
    'may|might|probably|maybe|potentially|possibly',
    '$not hesitate',
    'would|d have|need to offer|give|move|withdraw|consider',
    'would|d like to give|move|withdraw|consider',
  ],
  appointment: [
    'ahead ~1 with ~3 induction|onboarding|training',

    '$not ~6 ahead|forward|proceed ~1 with ~1 the|your|this interview|interviews|call|meeting|visit|assessment ~7 tomorrow|today|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december',

    '$not ~2 able to meet|see|receive|interview you ~1 on|at|tomorrow|today|next',
    'meet|meeting|speak|call|join|connect ~4 tomorrow|today|tonight|monday|tuesday|wednesday|thursday|friday',

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
    'if ~1 you|youre ~1 re|are|be? ~1 still ~1 interested|available|free|keen ~1 we|i|id|please|could|would',

    'and your|yours ~1 score|result|mark|marks',

    'if ~1 its|it|this|that ~2 $not ~2 the ~1 news|answer|outcome|result|one|response',

    'if ~1 you ~1 receiving|reading|got|received ~1 this',
    'but|however|nevertheless|though|although|yet|while',
  ],
  title: [
    'residency|residencies ~1 position|positions|training|interviews|match',
    'medicine|surgery|surgical|pediatric*|paediatric*|psychiatry|anesthesiology|anaesthesia|anaesthetics|radiology|neurology|pathology|dermatology|orthopedic*|orthopaedic*|obstetric*|gynecology|ophthalmology|urology|oncology|cardiology|nursing|pharmacy|dental|veterinary|medical ~1 residency|residencies',

    'sponsor|sponsors|sponsored|sponsorship|sponsoring',
    'practitioner|porter|cook|cleaner|carer|cashier|barista|waiter|waitress|receptionist|keeper|operator|mechanic|electrician|plumber|guard|attendant|steward|nanny|educator|leader|nurse|pharmacist|therapist|auditor|buyer|architect|translator|journalist|producer|trainer|counsel|handler|negotiator',
    'writer|editor|counselor|counsellor|reviewer|tutor|scientist|researcher|fellow|broker|buyer|planner|curator|producer|instructor|librarian|secretary|executive|worker|accountant|solicitor|paralegal|advocate|adjuster|strategist|technician|chef|postdoctoral',
    'adviser|advisor|officer|analyst|manager|assistant|specialist|consultant|clerk|coordinator|developer|engineer|designer|lecturer|professor|teacher|nurse|director|administrator|representative|associate|agent|supervisor|trainee|intern|internship|apprentice|handler|underwriter|head|lead',
    'role|position|vacancy|post|job|opening|department',
  ],
  harmless: [
    '$not ~4 position|able to ~1 let|tell|give|say|share|confirm ~4 outcome|decision|result|update|timeline',

    '$not ~3 enter|correspond|discuss ~2 into|correspondence|individual|further',
    '$not ~3 accept|make|take ~2 changes|amendments|edits|late|calls|corrections',
    '$not ~4 submit|access|log|use|open',
    '$not ~2 individual',

    '$not ~2 accept|take ~2 applications|resumes|cvs|walkins',
    '$not ~3 reimburse|refund|cover|pay',

    '$not ~2 wait|believe|agree|thank|think ~2 of',

    '$not ~4 yet',
    'you|to ~1 $not ~1 need|have|required',
    '$not ~3 reply|respond|answer|hesitate|worry|join|attend|miss|forget|share|disclose|discuss|enough|only|just',
  ],
  idiom: [
    '$not ~3 no|rejection ~2 forever|always|never|ever|good|final',
    'in|into a|no ~1 position to',
    'vital|crucial|essential|important|critical|key role of|that|in|played',
    'play|plays|played|playing ~3 role|part',
    'good|great|wonderful|excellent|amazing|hard|tough job of|on|with',
    'by|through|in the post',
    'search engine',
    'about|of|for|consider|considering|in|by opening an|a|your|another',
  ],
  status: ['status|stage|outcome|result|decision|updated|changed'],
  detail: [
    '$not ~3 accept ~3 code|file|photo|scan|format|certificate|id',
    'more|less likely',
    'filled|fill|close|closed as we|they|soon',

    '$not ~1 mean|imply ~6 rejected|selected|unsuccessful|declined|chosen|successful',
    '$not ~1 you ~1 its|it ~1 us|me|the',
    '$not ~12 missing|no|without|lacks|lacking|attach|attached|include|upload ~2 cv|resume|letter|form|references|signature|transcript|transcripts|attachment|copy|scan|document|documents|certificate',
    '$not ~8 incomplete|unreadable|corrupted|unsigned|blank',
    'could|can|was|were $not ~1 be? processed|submitted|delivered|transmitted|uploaded|opened|read',

    '$not ~3 shortlist|interview|recruit|find enough',
    'preference ~3 given to ~3 suitably|equally|designated|local|veterans|disabled|underrepresented',
    'equally|suitably qualified',
    '$not ~1 entitle|guarantee|constitute',
    '$not ~5 consider ~1 applications|forms ~1 in|that|which|received|without',

    'agencies|agency|recruiters|headhunters ~6 $not ~2 accept*|contact*|work',
    '$not ~2 accept* ~4 agencies|agency|recruiters',

    'no decision|decisions ~3 made|taken|reached',

    'job ~1 alert|alerts|search|digest ~4 paused|stopped|cancelled|canceled|closed',
    '$position|job ~3 $not ~1 gone|taken',

    'never ~3 ask|asks|asked|asking|request|requests|require|charge|charges',

    'slot|time|date|day|appointment|2pm|3pm ~6 gone|taken|booked|filled|given ~1 by ~1 another|other|someone|somebody',

    '$not ~1 a no|rejection',

    '$not ~3 going|go through ~5 process|assessment|assessments|test|tests|again|full',

    '$not ~3 offer|provide|reimburse|cover|pay|include|arrange ~3 relocation|parking|travel|expenses|accommodation|remote|housing|meals',
    '$not ~2 affect|influence|impact|change|prejudice',
    '$not ~2 answer|respond|reply|return|confirm|discuss',
    'late|incomplete|unsigned ~3 $not ~2 accept*|consider*',
    'slot|time|date|day ~6 gone|taken|booked|filled|given ~1 to ~1 another|other|someone|somebody candidate|applicant|person|else',
    // what the reader is asked to do
    'please close|withdraw|cancel|reject|ignore|discard|archive|decline',
  ],
  // where "not" denies nothing of what is promised
  'no-denial': ['$not ~1 hesitate|mind|worry|forget', 'no later|longer|trouble|problem|doubt|matter', 'not only'],
  concession: [
    'in|by which ~1 we|i told|wrote|said|informed|let',
    'told|informed|notified|wrote ~2 you ~2 that ~1 we|i|they had',
    'assumed|concluded|thought|supposed|feared ~2 that? it|this|the|we',
    'initially|originally',

    'remember|recall ~2 we|i ~2 told|wrote|said|let',

    'ago|recently|earlier|previously we|i ~3 let|told|informed|wrote|notified ~3 that',
    'although|though|while|whilst|despite',
    'even if|though',
  ],
  'not-yet': [
    '$not ~1 move|proceed|process|progress|go|continue|take|consider|review|complete|accept|submit|assess ~10 yet',
    '$not ~1 yet',
    'yet ~1 $not',
  ],
};
