import type { FactsWording } from '../wording.ts';
import { anywhere } from './en/anywhere.ts';

export const en: FactsWording = {
  titlesInCapitals: true,
  role: {
    leads: `
      becom(?:e|ing)(?: an?)?|to be(?: an?)?|(?:applying|apply|applied|applicants?|application|applications|candidacy|candidature) (?:for|to|as)|
      (?:considered|considering you|consider you|consideration|selected|chosen|shortlisted|interviewed|interview|interviewing|qualifications|hiring|recruiting|search|candidates?|suitable|fit|match) for|
      fill(?:ed)? (?:all|both)(?: of)?(?: the| our)?|all (?:of )?(?:our|the)|
      interest(?:ed)? (?:shown )?in(?: (?:joining )?\\p{Lu}[^.!?,\\n]{1,40} and (?:for |in )?(?:the|our|this))?|
      (?:position|role|post|job|vacancy|opening|opportunity|title|internship) (?:of|as|for)|(?:ad|advert|advertisement|listing|posting|job ad) for (?:an?|our|the)|
      following (?:position|role|job|vacancy|opening)s?:?|(?:committee|panel) for (?:the|our|an?)|
      (?:for|to|about|regarding|re|in|fill|filled|of|on) (?:our|the|this|an?)|your|
      (?:join|joining|with|work(?:ing)? (?:for|at|with)|join us|joining us|you) (?:[^.!?\\n]|(?<=\\b\\p{L})\\. ){0,60}? as (?:an?|our|the)|
      (?:serv(?:e|ing)|work(?:ing)?) as (?:an?|our|my|the)|as (?:an?|our|the)|offer(?:ing)? you (?:an?|the|our)|(?:be|is|as|become) our new|my new|the new|requisition|the|our|for|as|about|on|(?:position|role|vacancy|job)|application`,
    nouns: `
      appointment|search|assignment|candidate|candidates|applicant|position|role|opening|opportunity|vacancy|job|post|posting|gig|requisition|application|opportunities|roles|
      positions|openings|interview|candidacy|search|vacancies`,
    between: `
      first|brilliant|great|wonderful|fantastic|excellent|superb|terrific|lovely|only(?= \\d)|just(?= \\d)|\\d{1,3}(?= (?:\\p{L}+ ){1,3}(?:positions|places|openings|roles|vacancies|jobs|spots|seats))|particular|specific|
      interest(?:ed)? in|received|submitted|the|our|an?|this|your|open|following|current|currently|recent|new|next|one(?= (?:ph\\.?d|post-?doc|faculty|single|open|available|\\p{L}+ (?:position|opening|vacancy|place|post|role)(?!\\p{L})))|a single|two|three|four|several|advertised|vacant|above|of|as|for|titled|
      called|available|exciting|with us|here|us|recently|entitled|at this time|you|be|become`,
    labels: `
      campaign|ref|reference|position|role|job title|job|title|position title|vacancy|position applied for|application for|job name|opening|requisition|post|posting|examination|competition`,
    people: `
      groom|(?:kennel|vet|veterinary|lab|pharmacy|nail|dental|patient care|field|surgical|x-ray) tech|governor|shopper|befriender|conductor|entrepreneur|busboy|distiller|cheesemonger|fishmonger|greengrocer|glassblower|stonemason|decorator|gasfitter|steamfitter|farrier|bellboy|bosun|mariner|sailor|flagger|trucker|gaffer|screenwriter|playwright|composer|vocalist|pianist|cellist|drummer|guitarist|puppeteer|comedian|entertainer|newsreader|announcer|commentator|blogger|influencer|podcaster|subeditor|typesetter|subtitler|chiropodist|chiropractor|osteopath|acupuncturist|masseur|masseuse|homeopath|herbalist|dietician|anaesthetist|anesthetist|obstetrician|paediatrician|pediatrician|psychiatrist|houseparent|magistrate|coroner|conveyancer|bodyguard|fireman|policeman|trooper|soldier|lobbyist|councillor|diplomat|postman|sweeper|chambermaid|governess|babysitter|restorer|cataloguer|cataloger|valuer|auctioneer|geophysicist|astronomer|astrophysicist|biochemist|geneticist|metallurgist|stacker|telemarketer|comptroller|collector|umpire|referee|linesman|signalman|caddie|retoucher|photojournalist|compositor|showrunner|roadie|agronomist|horticulturist|stewardess|astronaut|signaller|
      (?:audit|tax|assurance|advisory|accounts) senior|(?:script|meter|sensitivity) reader|(?:industrial|work|student|year in industry) placement|
      guide|solver|sommelier|groomer|stocker|loader|detailer|server|greeter|ranger|chauffeur|courier|custodian|orderly|doula|surgeon|clinician|provider|nutritionist|cadet|constable|deputy|organist|minister|priest|deacon|curate|arborist|forester|deckhand|skipper|millwright|pipefitter|lineman|locksmith|jeweller|barber|hairdresser|beautician|croupier|dealer|bouncer|doorman|sitter|scholar|columnist|hydrologist|ecologist|minister|bellhop|captain|modeller|modeler|maker|helper|runner|stockist|packager|bursar|provost|rector|operative|\\p{L}{3,16}(?:tionist|enist|anist|onist|inist|orist)|\\p{L}{2,16}(?:scientist|ologist|ographer|therapist|keeper|maker|worker|driver|teacher|handler|smith)|hygienist|headteacher|headmaster|headmistress|registrar|matron|practitioner|fitter|joiner|bricklayer|plasterer|groundskeeper|ranger|educator|aide|attendant|ambassador|generalist|solicitor|barrister|trainee|(?:cellar|farm|stable|deck|stage|ranch|kitchen) ?hand|crew member|team member|assembler|installer|foreman|rigger|scaffolder|glazier|upholsterer|phlebotomist|sonographer|dietitian|counsell?or|caseworker|examiner|invigilator|commissioner|ceo|editor|founder|co-founder|usher|postdoctoral|editor-in-chief|bookseller|baker|butcher|florist|gardener|labourer|laborer|roofer|painter|tailor|seamstress|dispatcher|scheduler|copyeditor|proofreader|lifeguard|nanny|au pair|midwife|dentist|veterinarian|optician|radiographer|paramedic|firefighter|sergeant|chaplain|pastor|vicar|verger|archivist|conservator|statistician|clerkship|externship|traineeship|secondment|residency|seller|salesperson|keeper|shopkeeper|housekeeper|bartender|dishwasher|busser|runner|porter|concierge|valet|engineers?|developer|programmer|manager|analyst|designer|scientist|consultant|intern|internship|specialist|
      architect|director|lead|leader|head|officer|administrator|admin|assistant|associate|coordinator|technician|
      representative|rep|researcher|writer|editor|accountant|nurse|teacher|driver|trainee|apprentice|apprenticeship|
      advisor|adviser|strategist|planner|buyer|executive|supervisor|tester|operator|tutor|crew|adviser|practitioner|clerk|agent|attorney|lawyer|
      paralegal|counsel|tutor|lecturer|professor|postdoc|fellow|fellowship|co-op|coop|student|graduate|cto|ceo|cfo|
      coo|vp|president|partner|owner|producer|copywriter|marketer|recruiter|sourcer|cashier|barista|chef|cook|
      waiter|waitress|receptionist|secretary|janitor|cleaner|electrician|mechanic|plumber|carpenter|welder|
      machinist|physician|pharmacist|therapist|psychologist|librarian|translator|interpreter|photographer|
      videographer|illustrator|animator|artist|auditor|controller|bookkeeper|treasurer|economist|actuary|
      statistician|mathematician|chemist|biologist|physicist|geologist|surveyor|inspector|investigator|guard|
      merchandiser|associate director|devops|sre|swe|sde|sdet|dba|sysadmin|evangelist|advocate|expert|steward|caretaker|
      carer|caregiver|worker|handler|picker|packer|trader|broker|underwriter|banker|teller|strategy|superintendent|
      estimator|drafter|instructor|trainer|coach|mentor|facilitator|master|host|hostess|stylist|principal|dean|
      warden|pilot|captain|curator|archivist|journalist|reporter|correspondent|
      navigator|processor|adjuster|appraiser|assessor|adjudicator|mediator|negotiator|demonstrator|detective|docent|
      enumerator|fabricator|finisher|fundraiser|grader|grower|landscaper|liaison|maid|marshal|messenger|mover|musician|
      optometrist|orthotist|paraprofessional|paraeducator|perfusionist|podiatrist|presenter|publicist|realtor|
      repairer|reviewer|roaster|sculptor|shelver|sorter|tiler|typist|warehouseman|zookeeper|medic|proctor|organi[sz]er|
      campaigner|canvasser|childminder|checker|setter|stitcher|polisher|exec|locum|trustee|dancer|actor|actress|
      draughtsman|draftsman|salesman|handyman|repairman|groundsman|stockman|herdsman|storeman|banksman|cameraman|
      lineworker|journeyman|\\p{L}{2,16}(?:woman|person)|sdr|bdr|emt|cna|lpn|lvn|bcba|hgv|
      (?:wait(?:ing)?|bar|kitchen|floor|shop|store|sales|support|clinical|nursing|catering|cleaning|domestic|retail|restaurant|
      housekeeping|banqueting|events?|ground|box office|front of house|foh|technical|teaching|reception|care|warehouse|
      security|poolside|seasonal|christmas) staff|
      (?:vet|lab|pharmacy|nail|install|service|hvac|lube|tire|tyre|field|bench|patient care|shop|sound|lighting|it|
      radiology|surgical|scrub|sterile processing|ultrasound|x-?ray|bike|ski|repair|auto|support) tech|
      (?:plumber|electrician|driver|builder|roofer|mason|fitter|carpenter|joiner|welder|bricklayer|scaffolder|tiler|plasterer|engineer|glazier|painter|gas|heating)'?s?'? mate|
      (?:yard|dock|barn|shop|ranch|line|boat|vineyard|orchard|general|garden|green|mill|dairy) hand|
      (?:counter|kitchen|bar|shop|house|home|farm|weekend|christmas|holiday|summer|harvest) help|
      customer (?:support|service|care|success)|data entry|night fill|front (?:desk|of house)|shift lead|dog walker|
      office (?:junior|temp)|sous chef|commis|kitchen porter|tech support|help ?desk`,
    ends: `
      commencing|starting|beginning|effective|within|under|per|plus|whom|based|here|c/o|without|outcome|decision|update|result|results|status|feedback|rejection|currently|already|instead|once|previously|specifically|at|with|we|i|you|your|our|us|it|they|this|that|these|which|who|has|have|had|is|are|was|were|be|been|will|would|can|
      cannot|could|but|because|however|unfortunately|although|as|so|if|when|while|after|before|since|until|posted|
      advertised|listed|located|recently|submitted|received|via|through|by|from|has been|did|do|does|not|
      requires?|below|above|due|today|yesterday|further|any|again|at this time|the|moving|other|another|more|
      time|opportunity to|than|going|get|about|whose|where|may|might|should|must|closely|recruitment|day|examination|test|vacancy|decisions|panel|their|my|
      his|her|its|joining|now|yet|still|myself|yourself|himself|herself|ourselves|themselves|personally|bc|cos|cuz|tho|sadly|sorry|regrettably|thanks|thank|please`,
    softEnds: 'in|for|on|a|an|to|team',
    joins: 'and|or',
  },
  company: {
    behindRole: 'at|with|within|in the(?= (?:Department|Ministry|Office) (?:of|for) )',
    leads: `
      (?:position|role|opening|opportunity|opportunities|vacancy|vacancies|job|jobs|career|careers|employment|internship|interview|application|work|working|candidacy|openings|roles|positions|gig|candidate|apply|applied|applying|process|here|interviewing|interviewed|life|place|team|future|us|offer|post|currently) (?:here )?(?:at|with)|
      (?:applying|applied|application|applications|apply|interest in applying) to(?: join)?|(?:company|employer|organi[sz]ation|agency)(?: name)? ?:|on behalf of(?: our client| my client)?,?|our clients?,?|my client,?|
      joining us (?:here )?at|opportunity with|employed by|thank(?:s| you) for (?:considering|choosing)|(?:unsuccessful|rejected|declined|turned down|not selected|not shortlisted) by|
      thank(?:s| you) for (?:your interest in )?(?:joining|applying to join|applying to)`,
    weakLeads: `
      interest(?:ed)? (?:you have )?(?:shown )?in(?: joining| working (?:for|at|with)| (?:the )?(?:work|mission|activities|aims) of| a (?:career|position|role|job) (?:at|with))?|
      (?:position|role|vacancy|post|job|opening|internship|apprenticeship) within|
      (?:chair|board|partners|people|folks|offices?|branch|campus) (?:of|at)|
      (?:at|with|joining|join|joined|considering|considered|appreciate|choosing|chose|from|follow|about|visit|part of|employer|maintain interest in)`,
    verbs: `
      (?:has|have|had|is|are|was|will|would|did|does|saw|receives?|received|reviewed|appreciates?|thanks|wishes|values|regrets|decided|met|interviewed|loved|liked|said|says|wants|needs|chose|went|gave|selected|appointed|picked|offered|filled|hired|feels|felt|won't|cannot|can't|no longer|and its|requires|continues|team|careers|website|welcomes|chose|hires|offers|provides)`,
    decides: `
      (?:has|have) (?:(?:now|recently|unfortunately|therefore|since|carefully|ultimately|already|just|also) )?(?:not )?(?:updated the status|decided|chosen|elected|opted|selected|filled|moved|concluded|closed|appointed|completed|reviewed|received|identified|hired|extended|paused|cancelled|told us|informed us|let us know|notified us)|(?:will|is|are) not (?:be )?(?:moving|proceeding|progressing|pursuing|able)|(?:is|are) (?:unable|no longer|an? (?:equal|affirmative|eeo|aa/))|(?:have|has) come back to (?:us|me)|regrets|thanks you|appreciates (?:your|the)|(?:decided|chose|opted|elected) (?:to|not)`,
    teams: `
      (?:family|group) of (?:companies|brands)|(?:global |campus |college |academic |(?:university|tech) (?=talent|recruit|hiring)|technical |corporate |early |us |emea |uk |north america )?(?:talent acquisition|talent|recruiting|recruitment|resourcing|hiring|human resources|hr|people|careers?|people (?:&|and) culture|people operations|people ops|staffing|university relations|early careers|campus)(?: (?:&|and) (?:culture|development|people|recruiting|talent|staffing|hr))?(?: (?:team|department|dept|group|partners?|office|operations|services|support|crew|staff))?|
      team|family|crew|jobs|graduates|students|vacancies|apprenticeships|casting|ta|early talent|talents|admissions|(?:store|driver|seasonal|retail|field|volunteer) (?:hiring|recruiting|recruitment|jobs)`,
    teamLeads: `
      team|people(?: (?:&|and) culture)? ?[@,|–-]|
      (?:talent acquisition|recruiting|recruitment|hiring|people|hr|human resources|talent|careers) (?:team|department) ?(?:@|at|of|,|\\||-|–)|
      (?:talent acquisition|recruiting|recruitment|hr|human resources|careers|hiring)(?: ?(?:@|at|,|\\||–|-))?`,
    articles: 'client|your|the|our client|our friends at|our partner|all of us (?:here )?at|us at|a',
    generic: `
      requisition|he|she|who|my|his|her|their|chair|trustees|governors|decision|outcome|result|results|feedback|yours|mine|recent|latest|internal|editors|committee|faculty|development|board|regrettably|sadly|alas|nobody|having|following|due|owing|based|despite|whilst|although|because|since|when|where|currently|recently|ops|steps|confirmation|meeting|availability|request|reminder|invitation|important|required|regarding|management|leadership|headquarters|senior|junior|lead|team|company|companies|client|application|position|role|job|jobs|career|careers|opportunity|opportunities|
      candidate|candidates|recruiting|recruitment|recruiter|hiring|talent|acquisition|human|resources|hr|people|
      culture|website|page|portal|site|community|thank|thanks|you|we|i|our|us|your|this|that|the|a|an|it|
      they|unfortunately|regards|sincerely|update|status|interview|department|organization|
      organisation|group|office|staff|stage|time|future|everyone|all|manager|director|hi|dear|if|please|no|
      not|while|although|at|for|to|as|and|or|
      january|february|march|april|may|june|july|august|september|october|november|
      december|english|german|french|dutch|spanish|european|american|email|mail|reply|noreply|notification|
      notifications|applicant|applicants|employment|vacancy|resume|cv|internship|internships|support|
      information|services|hire|following|other|another|any|others|fit|talents|operations|campus|
      early|university|graduate|engineering|sales|marketing|finance|product|design|data|software|technology|science|
      europe|usa|uk|ref|reference|id|req|number|confidential|message|do|re|fwd|fw|system|admin|what|
      these|those|congratulations|sorry|sent|subject|date|covid|gdpr|ai|faq|privacy|policy`,
    ordinary: `
      next|open|online|remote|one|action|best|global|once|on|in|by|with|from|so|however|after|how|why|there|good|hey|hello|kind|warm|both|
      final|further|given|today|yesterday|everybody|call|phone|network|monday|tuesday|wednesday|thursday|friday|saturday|sunday`,
  },
  contact: {
    self: "i|i'm|i've|i'd|i'll|my|myself",
    closings: `
      best of luck|good luck(?: [^.,!\\n]{2,50})?|
      (?:with )?(?:(?:kind|kindest|best|warm|warmest|many|with|my|sincere|friendly|all the) )?(?:regards|wishes|best)|
      (?:yours )?(?:sincerely|truly|faithfully|respectfully)(?: yours)?|sincerely|cheers|
      (?:many |with )?thanks(?: again| so much| and regards)?|thank you|take care|warmly|cordially|br|
      rgds|with (?:gratitude|appreciation)|respectfully|(?:with )?every good wish|all best|all my best|yours|chin up|speak soon|talk soon|(?:all )?(?:the )?very best(?: wishes| regards| of luck)?|(?:with )?warmest wishes|yours (?:ever|aye|in .{4,20})|as ever|onwards?|in solidarity|peace|(?:many )?blessings|god bless(?: you)?|(?:with |so |in )?(?:much |so much )?(?:love|gratitude|peace)(?: (?:and|&) (?:love|gratitude|light|respect|thanks|peace|solidarity))?|with thanks|thanks a million|ta-ra(?: for now)?|hope to see you (?:soon|around)|see you (?:soon|around)|happy holidays|have a (?:great|good|lovely|nice|wonderful) (?:day|week|weekend|one|summer|evening)|(?:keep your )?fingers crossed|hang in there|(?:keep|stay) in touch|take it easy|xo|xoxo|(?:sorry|apologies)(?: again)?|rooting for you|hope that helps|(?:stay|be) (?:safe|well)|ciao|kindly|thanks & regards|thanks and regards|regards & thanks|wishing you [^.!\\n]{4,90}|cheers anyway|love|hugs|xx?`,
    greetings: 'dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings',
    honorifics:
      'canon|monsieur|madame|herr|frau|señora?|signora?|mr|mrs|ms|miss|mx|dr|prof|sir|madam|professor|sgt|sergeant|lt|capt|captain|col|colonel|maj|major|cpl|insp|inspector|supt|det|rev|revd|reverend|fr|father|pastor|rabbi|cllr|councillor|hon|dame|lady',
  },
  recruiter: {
    agency: `
      (?:our|my|the) client(?:'s)?|one of (?:our|my) clients|represent(?:ing)? you|put(?:ting)? you forward|on behalf of our|behalf of (?:a|the) client|
      (?:recruitment|employment) (?:agency|business|consultancy|consultants?)|from (?:the )?client(?= ?[|,.\\n])|staffing (?:agency|company|firm)|search firm|executive search`,
    hearsay: `they (?:have|had|did|felt|feel|thought|said|say|loved|liked|really|went|were|decided|chose|want|wanted)|they've|they'd|they're|they won't|they liked|the client|come back to us|their feedback|with them|from them|heard back from(?! us)`,
    titles: `
      recruiter|
      talent acquisition (?:partner|specialist|manager|lead|consultant|advisor|associate|coordinator|business partner|executive)|
      recruiting (?:manager|coordinator|specialist|partner|lead)|
      recruitment (?:consultant|manager|partner|specialist|advisor|coordinator|officer|lead|executive)|
      talent (?:partner|scout|sourcer|manager|specialist|advisor|lead)|sourcer|headhunter|
      sourcing (?:specialist|partner)|resourcer`,
  },
  anywhere,
};
