/** Whether words say of what kind a house is, which part of it or who heads it, and not what it is called. */
export function isUnnamed(name: string): boolean {
  return (
    unnamed.test(name) ||
    dignity.test(name) ||
    departments.test(name) ||
    (department.test(name) && !ofTowns.test(name)) ||
    units.test(name) ||
    regions.test(name)
  );
}

/** "Payroll", "Campaign": a word that teams are called by, alone. */
const units =
  /^(?:payroll|editorial|campaign|capability|production|compliance|safeguarding|catering|housekeeping|facilities|accounts?|legal|medical|clinical|nursing|academic|enrol?ment|kitchen|warehouse|fleet|delivery|infrastructure|partnerships|membership|volunteering|events|projects|communications|comms|wellbeing|diversity|belonging|early years|early talent|front of house|back of house|section|division|registry|reception|workforce|rostering|scheduling|bookings|box office|management|leadership|merchandising|procurement|purchasing|customer|client|guest)$/i;

/** "The Library Services Department": a part of a house, but for those that are one to their town or state. */
const department = /^(?:the )?(?:\p{L}[\p{L}'-]* (?:(?:&|and) )?){1,4}department$/iu;
const ofTowns =
  /(?:police|fire|sheriff'?s?|health|parks|education|transport(?:ation)?|water|justice|state|recreation|correction(?:al|s)?|revenue|labou?r|conservation|agriculture|highways?|works|utilities) department$/i;

/** "Southeast Region": where a part of a house works. */
const regions =
  /^(?:(?:north|south|east|west|mid|central)-?(?:ern|east|west|eastern|western)?|midwest|pacific|atlantic) (?:region|division|zone|district|territory)$/i;

/** "Chief of Staff", "The Archdeacon": who heads a house, without it. */
const dignity =
  /^(?:the )?(?:(?:deputy |vice[ -]|assistant )?(?:chief of \p{L}{3,12}|archdeacon|archbishop|bishop|mayor|governor|sheriff|registrar|provost|chancellor|headteacher|headmaster|headmistress|chairman|chairwoman|chairperson|town clerk|county clerk|representative|congressman|congresswoman|minister|ambassador|rector|vicar))$/iu;

/** "The Practice", "Parish Office", "A Government Agency": a kind of house, without its name. */
const unnamed =
  /^An? .{3,50} (?:hospital|university|school|college|company|corporation|employer|charity|agency|website|centre|center|service|institution|business|trust|organi[sz]ation)$|^(?:(?:the|our|your|this|an?) (?:practice|office|company|school|clinic|board|hospital|department|trust|council|firm|store|shop|hotel|restaurant|university|college|museum|library|parish|church|charity|agency|group|organi[sz]ation|employer|client|business|institute|academy|centre|center|nursery|surgery|authority|ministry|commission|foundation|panel|committee|district|county|city|bank|brand|studio|factory|plant|farm|team|store|branch|bureau|secretariat)|(?:parish|school|head|main|front|back|church|zonal|regional|area|district|local|branch|box|ticket|central|post) office)$/i;

/** "Customer Care", "Supply Chain Management": parts of any house. */
const departments =
  /^(?:(?:customer|client|guest|student|member|patient|food|nursing|legal|clinical|information|public|corporate|product|business|supply|chain|project|account|quality|facilities|enrollment|financial|consumer|investor|inside|outside|regional|talent|people|office|help|app|play|google|web|it|hr|human|operations|learning|program|programme|and|&) )+(?:services?|sales|capital|success|experience|affairs|relations|care|management|development|engineering|technology|design|research|marketing|systems?|solutions|media|health|education|cent(?:er|re)|store|office|support|department|team|finance|markets?|security|communications|learning|resources)$/i;
