import type { FactsWording } from '../../wording.ts';

export const anywhere: FactsWording['anywhere'] = {
  namesStreets: 'street|st|road|rd|avenue|ave|lane|drive|way|square|place|court|blvd|boulevard',
  leadsAddress: 'suite|floor|room|building|plaza',
  neverBegins: 'your|yours|our|my',
  links:
    'linkedin|xing|facebook|instagram|insta|twitter|x|youtube|tiktok|whatsapp|glassdoor|kununu|calendly|web(?:site)?|home(?:page)?|(?:tele)?phone|mobile?|cell|fax|e-?mail|direct|office|remote|hybrid|map|maps|blog|newsletter|careers?',
  heads: 'Head of|Principal',
  meetings: 'interviews|interviewed|conversations?|spoke|spoken|met|meetings?|chats|chatted|calls',
  of: 'of',
  at: 'at',
  behindNames: `
    Applications?|Update|Updates|Status|Sites?|Website|Portal|Processing|Interview|Interviews|Position|Role|Vacancy|Opening|Opportunity|
    Opportunities|Candidacy|Outcome|Decision|Recruiter|Applicants?|Internships?|Notification|Hiring|Recruitment|Recruiting|Account|Profile|
    Follow[ -]?[Uu]p|Rejection|Response|Job|Jobs|Career|Careers|Employment|Resume|CV|Tests?|Assessment|Challenge|Screen|Screening|Results?|Quiz|
    Exercise|Assignment|Homework`,
  organisations: `
    abbey|academics|academies|academy|accelerator|accountancy|accountants|accounting|actuarial|actuaries|adventures|advertising|advisers|advisors|
    advisory|aero|aerospace|agency|aggregates|agri|agriculture|agronomy|aircraft|airlines|airport|airports|airways|alarms|ales|alloys|ambulance|
    ambulances|analytics|animation|annuities|antiques|apartments|apparel|apps|aquarium|aquatic|aquatics|arbitration|archaeology|archdiocese|
    architects|archives|arena|asphalt|assembly|asset|assets|associates|association|athletics|attorneys|auctioneers|auctions|audiology|authority|
    automation|automobile|automobiles|automotive|autos|aviation|avionics|bakehouse|bakery|bakes|ballet|bancorp|bank|bankers|banqueting|bar|
    barristers|bathrooms|batteries|bearings|bed&breakfast|benefice|bioscience|biosciences|biotech|biotechnology|bistro|boatyard|bodyshop|
    bookkeeping|books|booksellers|bookshop|bookstore|borough|bowling|branding|brands|brewers|brewery|brewing|brigade|broadband|broadcasters|
    broadcasting|brokerage|brokers|brothers|builders|building|buses|butchers|butchery|cabinetry|cafe|calibration|capital|cardiology|care|carpentry|
    carpets|casino|castings|castle|caterers|catering|cathedral|cattery|cellars|cement|center|centre|ceramics|chambers|charities|charity|chemicals|
    chemists|childcare|chiropractic|chocolates|choir|chronicle|church|ciders|cidery|cinema|cinemas|cleaners|cleaning|clinic|clinics|clothing|cloud|
    club|clubs|co-op|coaches|coalition|coastguard|coffee|collective|college|colleges|collision|commission|commodities|commonwealth|communications|
    company|concrete|confectioners|confectionery|confederation|conservation|conservatories|consortium|constabulary|construction|consulate|
    consultancy|consultants|consulting|contracting|contractors|conveyancing|cooling|coop|cooperative|cooperatives|corrections|cosmetics|cosmos|
    council|councils|counseling|counselling|county|couriers|courts|coworking|creameries|creamery|creative|credit|cruises|customs|dairies|dairy|
    daycare|dealership|decorating|defence|defense|delicatessen|demolition|dental|dentistry|dentists|department|dermatology|design|development|
    developments|devices|diagnostics|digital|diner|distillers|distillery|distilling|distribution|distributors|drainage|drilling|drones|
    drywall|dynamics|eateries|eatery|editorial|education|electric|electrical|electricals|electronics|elementary|elevators|embassy|energy|
    engineering|ensemble|enterprise|enterprises|entertainment|equestrian|equities|equity|escalators|esports|estates|events|examinations|excavating|
    excavation|exchange|exchequer|expeditions|exploration|exporters|eyecare|eyewear|fabrication|fabricators|factoring|factory|farm|farming|farms|
    fashions|federal|federation|feeds|fencing|festival|festivals|fiber|fibre|films|finance|financial|fintech|fisheries|fishery|fitness|flooring|
    florist|florists|foods|footwear|forestry|forge|foundation|foundries|foundry|freight|fulfillment|fulfilment|funds|furnishings|furniture|
    galleries|gallery|games|garage|garden|gardens|garments|gas|gazette|genomics|geospatial|geotechnical|glass|glazing|global|government|graphics|
    grille|groomers|group|guarding|guild|gym|gyms|habitat|hardware|haulage|health|healthcare|heating|helicopters|herald|holding|holdings|homes|
    homeware|homewares|hospice|hospital|hospitality|hospitals|hostel|hostels|hosting|hotel|hotels|housing|hvac|hydraulics|hydro|hydrology|hygiene|
    imaging|implants|importers|incubator|industries|infants|infrastructure|inn|innovation|innovations|inspection|inspectorate|institute|institution|
    institutions|instrumentation|instruments|insurance|insurers|intelligence|interactive|interiors|international|invest|investigations|investments|
    ironworks|janitorial|jewelers|jewellers|jewellery|jewelry|joiners|joinery|journal|kennel|kennels|kindergartens|kitchen|kitchens|knitwear|lab|
    labels|laboratories|labs|landscapes|landscaping|lasers|laundries|laundry|lawyers|learning|leasing|legislature|leisure|lenders|lending|lettings|
    libraries|library|lighting|limousines|lingerie|livestock|locksmiths|lodge|logistics|lumber|lumberyard|machining|magazine|management|manufacture|
    manufacturing|marine|market|marketing|masonry|materials|meats|mechanical|media|mediation|medical|mercantile|merchants|metals|metrology|
    microelectronics|microsystems|mill|millinery|mills|millwork|minerals|mining|ministries|ministry|mobility|monastery|montessori|mortgage|
    mortgages|motel|motels|motorcycles|motors|municipality|museum|museums|navigation|network|networks|newspapers|nhs|nonprofit|nuclear|nurseries|
    nursery|nutrition|observer|office|oil|ombudsman|oncology|online|operas|opticians|optics|optometrists|optometry|orchard|orchestra|orchestras|
    organics|organization|orthodontics|orthopaedics|orthopedics|outdoors|outfitters|packaging|paediatrics|paper|parish|parliament|partners|paving|
    payments|pediatrics|pensions|petcare|petroleum|pets|pharma|pharmaceuticals|philharmonic|photonics|physiotherapy|pictures|pilates|pipelines|
    plastics|playgroup|playhouse|plumbing|pneumatics|podcasts|police|polymers|post|poultry|power|practice|practices|prep|preparatory|preschool|
    press|primary|printers|printing|priory|prison|prisons|probation|productions|products|project|properties|prosthetics|psychiatry|psychology|pub|
    publications|publicity|publishers|publishing|pumps|quarries|racecourse|racing|radio|radiology|rail|railroad|railway|railways|ranch|reagents|
    realtors|realty|recordings|records|recreation|refining|refrigeration|registry|rehab|rehabilitation|reinsurance|renewables|rentals|research|
    resort|resorts|resources|restaurant|restaurants|restoration|retail|retreats|revenue|roasters|roastery|robotics|roofers|roofing|rubber|sailing|
    salons|sanctuary|sash|satellite|satellites|savings|sawmill|scaffolders|scaffolding|scholars|school|schooling|schools|science|sciences|seafood|
    seafoods|secondary|secretariat|securities|security|seeds|semiconductor|semiconductors|sensors|sequencing|services|shipbuilders|shipping|
    shipyard|shire|shoes|shop|signage|smelting|smokehouse|society|software|solar|solicitors|solutions|spa|spas|spirits|sports|stables|stadium|
    staffing|startup|stationers|stationery|steel|storage|store|stores|stud|studio|studios|suites|supply|surgeries|surgery|surveillance|surveying|
    surveyors|symphony|synagogue|system|systems|tailoring|tailors|taphouse|taproom|tavern|taxis|teahouse|team|tearoom|tech|technologies|technology|
    telecom|telecoms|telegraph|television|terminals|textiles|theater|theaters|theatre|theatres|therapeutics|therapies|therapy|tiles|timber|times|
    tooling|tourism|tournaments|tours|township|toys|trade|traders|trading|tramway|transit|transport|travel|travels|treasury|tribunal|tribune|
    trucking|trust|trusts|tuition|tutoring|tutors|tv|underwriters|underwriting|uniforms|union|universities|university|upholsterers|upholstery|
    utilities|vaccines|valves|vending|ventures|vet|veterinary|vets|villages|vineyard|vineyards|vintners|warehousing|water|wealth|weddings|welding|
    wellness|wholesale|wholesalers|wind|winemakers|winery|wines|wireless|woodworking|works|workshop|workwear|world|zoo`,
  institutions: `
    Academy|City of|Clinic|College|Council|County of|Department of|District|Foundation|Hospital|Institute|Library|Museum|Orchestra|School|Schools|
    Studios|Theatre|Town of|University`,
  besideHouses: 'american|company|dutch|european|french|general|german|group|spanish',
  joinsNames: '/|&|+|and|for|of|the',
  numberLabels: `
    announcement|competition|campaign|recruitment|search(?=[ :#]{1,3}[A-Z]{0,2}\\d)|requisition|req|store|site|branch|vacancy|job|ref|reference|posting|code|id|no|number|job-id`,
  occasions: 'update|outcome|result|decision|feedback|cv',
  joinsOccasions: 'on|for|about',
  verdicts: `
    unsuccessful|not (?:successful|shortlisted|selected|progressing)|regret|rejected|rejection|declined|
    (?:(?:position|role|vacancy|now) )?(?:closed|filled)|cancelled|no longer available|decision|outcome|update|result|status|news|feedback|
    (?:your )?application|sift(?: result)?|next steps.{0,20}|thank(?:s| you)?.{0,20}`,
  steps: `
    (?:[\\p{L}-]{1,20} ){0,3}(?:results?|outcome|decision|update|feedback|tasks?|exercises?|tests|shortlisting|regret)|
    (?:written|online|aptitude|technical|practical|take-home|coding|video|phone|telephone|first|second|third|final)[ -](?:round |stage )?(?:test|assessment|interview|stage|round)|
    (?:january|february|march|april|may|june|july|august|september|october|november|december) 20\\d\\d`,
  hanging: 'of|for|to|or|and|in|at|with|-',
  seeks: `
    (?:hir(?:e|ed|ing)|recruit(?:ed|ing)?|appoint(?:ed|ing)?|need(?:ed|s|ing)?|add(?:ed|ing)?|employ(?:ed|ing)?|seek(?:ing)?|afford|want(?:ed)?|
    (?:t(?:ake|aken|aking|ook)|bring(?:ing)?|put) on|looking for|(?:went|gone|going) (?:with|w/)|chose|chosen|pick(?:ed)?) (?:only |just )?(?:an?|our|the|one|another)(?: other| second)?|
    you(?:'d| would) (?:be|make|have (?:been|made)) an?`,
  trades: `
    manager$|leader$|candidate|applicant|colleague|employee|staff|member|customer|professional|recruiter|boss|owner|student`,
  vagueLeads: `
    for|as|about|on|(?:\\S{1,10} )?(?:our|the|this|an?|your)|.* as (?:an?|our|my|the)|position|role|vacancy|job|application|interest.*`,
  positionLeads: '(?:position|role|post) (?:of|as)',
  applications: 'application',
  beforeHouses: 'at|c/o|in|of|with',
  introduces: 'following|below|listed|applied',
  neverEmployers: `
    administration|admissions|affairs|applications|apprenticeship|auto|auto-reply|automatic|autoreply|board|br.|cheers|cllr|committee|competition|
    curriculum|demand|driving|dr|dr.|eve|experience|feedback|fellowship|fw|fwd|interest|internship|jobs|jury|many|more|most|mr|mr.|mrs|mrs.|ms|ms.|much|new|
    openings|panel|personnel|places|positions|prof|prof.|program|programme|public|re|regards|relations|requests|revd|roles|scholarship|search|
    selection|sgt|sir|sr|sr.|student|thanks|unsubscribe|up|year`,
  neverInitials: 'all|any|no|one|our|that|the|this|we|you|your',
  hardlyEmployers: 'christ|christmas|diwali|easter|god|hanukkah|jesus|lord|ramadan|thanksgiving',
  placeholders: `
    candidate|company|employer|firm|insert|job|name|organisation|organization|position|redacted|removed|role|title`,
  governing: '(?:Board of )?(?:Trustees|Directors|Governors|Regents) of(?: the)?|Governing (?:Body|Board) of(?: the)?',
  forHouse: 'for(?: and on behalf of)?(?: the)?|on behalf of(?: the)?',
  units: `
    (?:Department|Faculty|Dept\\.|School|College|Division|Institute|Center|Centre|Office) (?:of|for)|Graduate School`,
  ofScience: 'Universit\\p{L}{1,4}|College|Hospital|Institute|School',
  partsOf: '(?:an? )?(?:part|member(?: firm)?|division|subsidiary|brand|business unit) of',
  agencies: `
    staffing|recruitment|recruiting|recruiters|resourcing|talent (?:solutions|consulting|consultants|advisors|agency|hub)|
    search (?:&|and) selection|executive search|search partners|search|angels`,
  inOwnHouse: '(?:at|with|in|within) our (?:own )?(?:company|organi[sz]ation|firm)',
  oneOfMany: 'an?|any|another|other|every|each|some|local|no',
  departments: `
    applicant|applicants|applications|apprenticeship|apprenticeships|candidate|candidates|career|careers|directorate|employee|hiring|hr|hrm|human|
    job|jobs|noreply|notifications|onboarding|personnel|recruit|recruiter|recruiters|recruiting|recruitment|reply|resourcing|talent|talents|vacancies|
    workforce`,
  besideDepartments: `
    acquisition|attraction|bureau|campus|capital|center|central|centre|corporate|culture|department|dept|desk|division|early|experience|global|
    graduate|hub|humane|management|national|operations|people|r&d|relations|resource|resources|section|selection|service|services|shared|staff|support|
    team|teams|tech|technical|unit`,
  departmentsAlone: 'administration|notification|people|reception|staff|team',
  departmentsOrHouses: `
    career|careers|hiring|hr|hrm|jobs|people|recruit|recruiters|recruiting|recruitment|resourcing|secretariat|selection|talent|talents`,
  joinsDepartments: '&|and|at|in|of|the',
  kindsOfTeams: `
    automated|cabin|campus|candidate|care|central|corporate|crew|digital|employee|executive|experience|external|field|flight|global|house|in|inhouse|
    internal|international|leadership|local|national|onboarding|online|professional|regional|resourcing|retail|seasonal|services|shared|specialist|
    store|strategic|teaching|technical|virtual|volume|warehouse|worldwide|whole|entire|full|friendly|amazing|lovely|dedicated`,
  mailboxes: `
    admin|applications?|apply|booking|careers?|casting|contact|do-?not-?reply|enquiries|hello|hi|hiring|hotel|hr|hrteam|info|jobs?|join|mail|
    no-?_?reply|notifications?|office|people|personnel|post|reception|recruit\\w*|staff|talents?\\w*|team|workwithus`,
  signers: 'consultant|coordinator|manager|partner|recruiter|specialist',
  besideApplications: `
    autumn|bachelor|bachelors|bursary|christmas|closing|completed|confirmation|declined|degree|digital|direct|doctoral|easter|external|fall|first|
    formal|former|full|general|graduate|grant|incomplete|info|initial|internal|junior|last|legal|level|loan|master|masters|medical|membership|mobile|
    new|official|online|open|original|paper|part|pending|permanent|previous|professional|received|rejected|rental|retail|scholarship|school|seasonal|
    second|senior|speculative|spring|studies|study|submitted|successful|summer|temporary|tenancy|term|third|tier|time|undergraduate|unsolicited|
    unsuccessful|video|visa|volunteer|volunteering|warehouse|web|week|winter|withdrawn|year`,
  inPassing: `
    ad|advert|assessment|audition|auditions|campaign|chat|class|cohort|gig|gigs|hire|hires|intake|interviews|listing|one|panel|place|placement|
    placements|program|programme|scheme|seat|seats|slot|slots|spot|spots|starter|starters|team|thing|trial|trials|vacancies|work`,
  joinsTitles: '&|and|for|in|of|on|or|the|to|with',
  terms: `
    band|bilingual|casual|class|contract|cover|days|evenings|freelance|full|full-time|gig|grade|hours|hrs|hybrid|intern|job|level|maternity|mornings|
    nights|on-site|onsite|part|part-time|permanent|remote|saturdays|seasonal|seat|shift|shifts|slot|spot|sundays|temp|temporary|term-time|time|
    trainee|weekdays|weekends|work`,
  fieldEndings: 'ion|ment|ance|ence|ing',
  opensSentence: `
    After|Although|As|At|Because|Despite|Following|For|Given|However|If|In|It|Our|Please|Regrettably|Since|Thank|Thanks|There|This|Though|
    From|Once|Sadly|Today|Unfortunately|Upon|We|When|While|Whilst|Yesterday|You|Your`,
  inSentences: `
    are|been|can|cannot|dear|did|does|had|has|have|is|may|must|not|please|regards|should|sincerely|these|this|those|was|were|will|would|you|your`,
  circumstances: `
    attachment|attachments|award winner|book a meeting|caution|certified b corp|christmas time|commissioners for oaths|confidential|notaries public|notary public|digitally signed|disability confident employer|encl|enclosure|
    enclosures|equal opportunities employer|equal opportunity employer|first floor|front desk|full time|full-time|great place to work|ground floor|
    head office|headquarters|hq|hr shared services|investor in people|investors in people|living wage employer|main reception|north east|north west|
    office hours|opening hours|part time|part-time|please recycle|po box|present|private and confidential|pronouns|save paper|shared services|
    short notice|south east|south west|strictly private|switchboard|the front desk|the moment|this moment|this time|uk & ireland|working hours`,
  numbered: 'p\\.?o\\.? box|band|grade|gate|branch|store|warehouse|building|block|terminal|room|floor',
  hours: 'am|pm|hours?',
  ofMachines: 'repl(?:y|ies)|automat|automát|monitored',
  ads: '(?:similar|recommended|suggested|other|more|top|new|latest) (?:jobs|roles|positions|vacancies)|jobs? (?:for you|you may|like this|similar|picked|matching|based)|some (?:that )?you (?:may|might)',
  boards: 'jobs?|careers?|vacanc(?:y|ies)|hir(?:e|ing)|recruit(?:ing|ment)?|apply|talent',
  thirdParty: 'the (?:employer|hirer|advertiser)',
  days: `
    mon|tue|tues|wed|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|
    thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays`,
  besideDays: '&|and|only|through|till|to|until|working|works',
  endsAddress: `
    Arcade|Avenue|Bag|Beach|Block|Boulevard|Box|Building|City|Crescent|Drive|Estate|Falls|Floor|Freezone|Heights|Highway|House|Industrial|Interchange|Island|
    Islands|Junction|Mall|Parkway|Phase|Plaza|Province|Quay|Region|Road|Roundabout|Sector|Springs|Square|Street|Suite|Terrace|Tower|Towers|Valley|
    Village|Wharf|Zone`,
  particles: 'mc|mac|ap|bint?|bint[ie]|ibn|ben|al|el',
  and: '&|and',
  theRest: 'the|all|everyone',
  forTeam: '(?:for|from|on behalf of) (?:the )?(?:[^\\s,]{1,24} ){0,3}team',
  introductions: `
    (?:[Ii]t'?s|[Tt]his is|I'm)(?= \\p{Lu}\\p{L}{1,20}(?: \\p{Lu}\\p{L}{1,20})? (?:from|at|with|here)(?!\\p{L}))|[Mm]y name is`,
  besideSenders: 'HR|Recruiting|Talents?',
  fromHouse: 'from|at|via',
  abbreviations: 'sr|jr|st|asst|assoc|mgr|eng|dr|vs|co|no|inc|int|exec|admin|sen|jun',
  apprenticeships: 'internship|traineeship',
  fields: `
    Marketing|Finance|Sales|Engineering|Data|Machine|Artificial|Product|Design|Software|Human|Computer|Computational|Operations|Accounting|Audit|Tax|
    Consulting|Economics|Mathematics|Statistics|Physics|Chemistry|Biology|Psychology|Nursing|Journalism|Logistics|Procurement|Research`,
  scholars: `
    fellow|lecturer|professor|researcher|postdoc|degree|apprentice|apprenticeship|phd|chair|reader|fellowship`,
  beforeMarks: 'with|without',
  surnames: `
    allen|an|april|august|bank|belle|best|books|bowling|call|castle|cave|chambers|church|courts|do|er|falls|farm|forge|friday|garden|gardens|german|
    glass|good|ha|house|inn|june|kitchen|kitchens|lodge|ma|march|marine|market|mars|may|mei|mill|mills|monday|my|na|no|ong|or|page|paris|parish|
    post|power|press|schade|shire|so|stables|steel|su|sunday|to|tu|um|villa|wind|yo|you`,
  besideNames: `
    (?:a|assoc|asst)[/.] ?prof|ph\\.? ?d|m\\.?sc|b\\.?sc|m\\.?a|b\\.?a|ll\\.?m|ll\\.?b|mba|cpa|phr|shrm-?(?:cp|scp)|b\\.?eng|m\\.?eng|rev|revd|he/him|she/her|they/them|
    dvm|m\\.?d|rn|esq|jd|cipd|mcipd|assoc cipd|acca|pmp|rpsgt|edd|dnp|fca|mrcvs`,
  wishes: 'regards|cheers|wishes',
};
