/**
 * How one language words company, role, contact and recruiter. Each entry lists alternatives with `|` between them, in
 * lower case, matched as whole words whatever the case of the mail; line breaks in a list do not count. Most may be
 * regular expressions without unbounded repetition; those said to be words are plain.
 */
export type FactsWording = {
  /** Whether common nouns begin with a capital, as in German. */
  nounsLikeNames?: boolean;
  /** Whether a title begins with what people are, as in Spanish: "Técnico de Sistemas". */
  titlesLead?: boolean;
  /** Whether a title has capitals behind what people are, as in English: "Nurse, Night Shift". */
  titlesInCapitals?: boolean;
  role: {
    /** What a role follows at once: "position of", "apply for". */
    leads: string;
    /** Nouns that a role stands before or after, words: "position". */
    nouns: string;
    /** What may stand between lead and role: "the", "open", "of". */
    between: string;
    /** "Position" in "Position: Analyst". */
    labels: string;
    /** What people are in a job; also as the last part of a compound ("…entwickler"). */
    people: string;
    /** Words that end a role when they are written in lower case. */
    ends: string;
    /** Words that end a role unless a noun closes it further on: "Intern in Sales position". */
    softEnds: string;
    /** "and", words: it goes on where a title does, and ends one otherwise. */
    joins: string;
    /** What a role goes on with in lower case once a noun stands there; where this is given, every other such word ends it. */
    goesOn?: string;
  };
  company: {
    /** What stands between a role and the employer: "at". */
    behindRole: string;
    /** What a company follows, all but certainly: "position at". */
    leads: string;
    /** What a company may follow: "interest in". */
    weakLeads: string;
    /** What follows a company that acts: "has decided". */
    verbs: string;
    /** Of that what hardly anybody else does with an application. */
    decides: string;
    /** What makes a name a department's: "Recruiting Team", after the company. */
    teams: string;
    /** The same before the company: "Team", "Equipo de Selección de". */
    teamLeads: string;
    /** Words that are passed over before a company: "the". */
    articles: string;
    /** Words that are no name even when capitalised: "Company", "Suche". */
    generic: string;
    /** Words of every day that houses are called by too: names only where hardly anything else can stand. */
    ordinary?: string;
  };
  contact: {
    /** How one person speaks of himself or herself, words: "I", "my". */
    self: string;
    /** What a signature begins with: "kind regards". */
    closings: string;
    /** What a mail begins with: "dear". */
    greetings: string;
    /** What stands before a name: "Mr", "Frau". */
    honorifics: string;
  };
  recruiter: {
    /** What only an agency says: "our client". */
    agency: string;
    /** How somebody speaks of an employer who is somebody else: "they felt". */
    hearsay: string;
    /** What a recruiter is called. */
    titles: string;
  };
  /**
   * What is read in mails of every language, since names, titles and signatures mix them: plain words, or
   * patterns where the example is one. A word that several languages have stands in one of them.
   */
  anywhere: {
    // names of houses
    /** What words end with that organisations carry, behind three letters and more, in languages that write compounds: "schmiede", "werke?". */
    endsOrganisations?: string;
    /** How the names of streets end, in one word with what they are called: "platz", "str\\.". */
    streets?: string;
    /** What streets are called in words of their own, behind their number: "avenue". */
    namesStreets?: string;
    /** What a line of an address begins with that has a number further on: "suite", "rue". */
    leadsAddress?: string;
    /** What words begin with that name no house: "your", "ihre?". */
    neverBegins: string;
    /** What a signature leads to: "mobile?". */
    links?: string;
    /** Who heads a house, written before what it is called; as it is written there: "Principale?". */
    heads?: string;
    /** What stands behind who heads a house: "général". */
    besideHeads?: string;
    /** What is done with people as well as with houses, before the word that leads to whom: "conversations?". */
    meetings?: string;
    /** What stands between who somebody is and whose: "of". */
    of: string;
    /** The same in one word with its article, behind which no name stands in small letters: "vom". */
    ofThe?: string;
    /** What stands before where somebody works: "at". */
    at?: string;
    /** What mails are about, behind a name in their subject; as it is written there: "Applications?". */
    behindNames?: string;
    /** Words that organisations carry in their names and people do not: "bakery", "stadtwerke". */
    organisations: string;
    /** What institutions call themselves in their names, as it is written there: "University", "City of". */
    institutions: string;
    /** What houses are called before their own name, where titles lead: "residencia". */
    houses?: string;
    /** The same where words in small letters stand behind it, and not elsewhere: "mission". */
    alsoHouses?: string;
    /** What houses are called besides a word of their own: "group", "american". */
    besideHouses?: string;
    /** What joins the words of any name: "of". */
    joinsNames: string;
    /** What mails about jobs write with a capital and no house is called: greetings, the course of hiring. */
    neverEmployers: string;
    /** Of three letters or so and all in capitals, what is no house even where one is sure to stand: "APPLY TO US". */
    neverInitials: string;
    /** What houses are seldom called and mails speak of besides: "christmas". */
    hardlyEmployers?: string;
    /** What stands in brackets where a name or a title was to be filled in: "company". */
    placeholders: string;
    /** Who decides in a house that is named behind it; regular expressions: "Board of Trustees of the". */
    governing?: string;
    /** Departments that houses of science and offices have, by how they begin; regular expressions: "Department of". */
    units: string;
    /** What houses are called that have such departments; regular expressions: "Universit\\p{L}{1,4}". */
    ofScience?: string;
    /** What stands before the house that the employer is part of; regular expressions: "member of". */
    partsOf: string;
    /** What agencies carry in their names; regular expressions: "staffing", "zeitarbeit". */
    agencies: string;
    /** How an agency speaks of work in a house of its own; regular expressions: "in our company". */
    inOwnHouse: string;
    /** What stands before the name of a house that is somebody else's; regular expressions: "l'azienda". */
    ofOthers?: string;
    /** What stands before a word for a house that is one of many: "another". */
    oneOfMany?: string;
    // departments and who signs for them
    /** What departments and committees that write to applicants are called; plain letters: "recruiting". */
    departments: string;
    /** What stands beside such a word in a department's name, and by itself in other names; plain letters: "global". */
    besideDepartments: string;
    /** What is a department where it begins a name; plain letters: "administration". */
    departmentsAlone: string;
    /** Of all those what agencies and magazines are called as well: "talent". */
    departmentsOrHouses?: string;
    /** Departments and committees in one word; plain letters, may be regular expressions: "personalabteilung". */
    compoundDepartments?: string;
    /** How the fields begin that parts of a government are for, which are called as departments are; may be regular expressions: "Salud". */
    governments?: string;
    /** What joins the words of a department, and a department with its house: "at". */
    joinsDepartments: string;
    /** Of which kind a team is that hires, and not whose: "global", "campus". */
    kindsOfTeams?: string;
    /** Mailboxes of departments and machines, by how they begin; may be regular expressions: "jobs?". */
    mailboxes: string;
    /** What people are who sign before the house that they sign for: "recruiter". */
    signers?: string;
    // names of people
    /** What stands between the names of people, in small letters; may be regular expressions: "van". */
    particles?: string;
    /** What stands above who signs for a house; may be regular expressions: "im Auftrag". */
    onBehalf?: string;
    /** "And" between two who sign. */
    and?: string;
    /** What the rest begin with who sign beside somebody: "all" of "Eva and all of us". */
    theRest?: string;
    /** Behind who signs, the team that he or she signs for; may be regular expressions: "for the team". */
    forTeam?: string;
    /** What somebody gives a name with who does not sign, as it is written there; may be regular expressions: "[Mm]y name is". */
    introductions?: string;
    /** Behind the name of somebody who writes, the department; may be regular expressions: "HR". */
    besideSenders?: string;
    /** What stands between a person and the house: "from". */
    fromHouse?: string;
    /** What stands before the house that somebody signs for: "for the". */
    forHouse?: string;
    /** What stands there and within the names of people too; may be regular expressions: "von". */
    ofHouse?: string;
    /** Words of houses and of sentences that people are called by as well, as in "Rose Church", in lower case. */
    surnames?: string;
    /** Degrees and pronouns, which stand around the names of people; may be regular expressions: "ph\.?d". */
    besideNames?: string;
    /** What the closings of a mail hold that a name may follow on their line; may be regular expressions: "regards". */
    wishes?: string;
    // titles and applications
    /** What stands before or behind "application" and names nobody: "spring", "accusé". */
    besideApplications: string;
    /** What a job is called in passing behind its title: "the barista spot". */
    inPassing?: string;
    /** What titles go on with behind what people are: "head of". */
    joinsTitles?: string;
    /** What says when, how long and how much somebody works: "night", "casual". */
    terms?: string;
    /** What titles cut short, before its full stop; may be regular expressions: "wiss". */
    abbreviations?: string;
    /** Posts that somebody learns in: "internship". */
    apprenticeships?: string;
    /** Fields of work, as they are written behind "in"; may be regular expressions: "Marketing". */
    fields?: string;
    /** Who works in a field that "in" names, as at a university; may be regular expressions: "lecturer". */
    scholars?: string;
    /** The same by trade, where "en" stands before no town: "técnico". */
    specialists?: string;
    /** How words in small letters begin that stand behind "in" and are no field: "breve". */
    noFields?: string;
    /** To what somebody is put behind "à": "à la clientèle"; may be regular expressions. */
    putTo?: string;
    /** At what work somebody is put behind "au": "soutien technique". */
    putToWork?: string;
    /** Who is spoken to politely, with a capital; may be regular expressions: "Usted". */
    polite?: string;
    /** The same before what is said to them: "Le" of "Le comunichiamo". */
    addressed?: string;
    /** What "we" do or did, and what happened; regular expressions: "buscamos", "quedó". */
    weDo?: string;
    /** What somebody does, behind "and", where it is no field of work; regular expressions: "regrettons". */
    actions?: string;
    /** On what terms and where a job is, behind a comma; may be regular expressions: "unbefristet". */
    onTerms?: string;
    /** What a title goes on with up to "(m/w/d)", though it ends others: "mit". */
    beforeMarks: string;
    /** What does not stand between the two: "wir". */
    notBeforeMarks?: string;
    /** What stands before the number of a post; may be regular expressions: "kennziffer". */
    numberLabels: string;
    /** What subjects name before a title, and is none of it; may be regular expressions: "update". */
    occasions: string;
    /** What joins the two: "for". */
    joinsOccasions: string;
    /** What subjects say behind a title and a dash; may be regular expressions: "rejected". */
    verdicts: string;
    /** What subjects name of the course of hiring behind a title and a dash; regular expressions: "written task". */
    steps?: string;
    /** What hangs loose at the end of a title: "for". */
    hanging: string;
    /** How words begin in small letters that say too little of what somebody is by trade: "candidat". */
    trades?: string;
    /** What leads to many things besides titles; regular expressions: "as a". */
    vagueLeads: string;
    /** What leads to a title and nothing else, even in small letters; regular expressions: "position of". */
    positionLeads: string;
    /** What words for fields of work, conditions and what is done end with: "logie", "miento". */
    fieldEndings?: string;
    /** How somebody is wanted who does some work, before what he or she is; regular expressions: "looking for an?". */
    seeks?: string;
    /** What is sent in for a job: "application". */
    applications?: string;
    /** What announces a job to many, and leads to no title in small letters; regular expressions: "búsqueda de". */
    announces?: string;
    /** What stands between a title and whose it is: "at". */
    beforeHouses: string;
    /** What says that a title stands below; may be regular expressions: "following". */
    introduces?: string;
    // what stands around names and titles
    /** What begins a sentence, as it is written there, and goes on with no name: "While". */
    opensSentence: string;
    /** What a sentence has and a name of several words has not: "please". */
    inSentences?: string;
    /** How, when or where in a house one works, and what else stands below who signs: "ground floor". */
    circumstances: string;
    /** What a number or letter follows that tells where something is; regular expressions: "building". */
    numbered: string;
    /** What an hour or a number of hours ends with: "pm". */
    hours?: string;
    /** How words begin that tell of a machine that sends mail and reads no answers: "automat". */
    ofMachines?: string;
    /** What heads the other jobs that a board's mail advertises; regular expressions: "similar jobs". */
    ads: string;
    /** What boards are called by in their addresses, without accents; regular expressions: "jobs?". */
    boards: string;
    /** How others than the employer speak of it; regular expressions: "the employer". */
    thirdParty: string;
    /** Days of the week: "mon", "mondays". */
    days: string;
    /** What hours are told with besides: "till". */
    besideDays?: string;
    /** What lines of an address end with, as it is written there: "Avenue". */
    endsAddress?: string;
  };
};
