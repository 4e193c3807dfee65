/**
 * How one language words company, role, contact and recruiter. Entries are pieces of regular expressions without
 * unbounded repetition, matched at word boundaries and whatever their case; words stand apart by one space.
 */
export type FactsWording = {
  role: {
    /** What a role follows at once: "position of", "apply for". */
    leads: readonly string[];
    /** Nouns that a role stands before or after: "position". */
    nouns: readonly string[];
    /** What may stand between lead and role: "the", "open", "of". */
    between: readonly string[];
    /** "Position" in "Position: Analyst". */
    labels: readonly string[];
    /** What people are in a job; also as the last part of a compound ("…entwickler"). */
    people: readonly string[];
    /** Lower-case words that end a role, wherever it stands. */
    ends: readonly string[];
    /** Lower-case words that end a role unless a noun closes it further on: "Intern in Sales position". */
    softEnds: readonly string[];
  };
  company: {
    /** What a company follows, all but certainly: "position at". */
    leads: readonly string[];
    /** What a company may follow: "interest in". */
    weakLeads: readonly string[];
    /** What follows a company that acts: "has decided". */
    verbs: readonly string[];
    /** What makes a name a department's: "Recruiting Team", after the company. */
    teams: readonly string[];
    /** The same before the company: "Team", "Equipo de Selección de". */
    teamLeads: readonly string[];
    /** Words that are passed over before a company: "the". */
    articles: readonly string[];
    /** Capitalised words that are no name: "Company", "Suche". */
    generic: readonly string[];
  };
  contact: {
    /** What a signature begins with: "kind regards". */
    closings: readonly string[];
    /** What a mail begins with: "dear". */
    greetings: readonly string[];
    /** What stands before a name: "Mr", "Frau". */
    honorifics: readonly string[];
    /** "from" in "Ana from Northwind". */
    from: readonly string[];
  };
  recruiter: {
    /** What only an agency says: "our client". */
    agency: readonly string[];
    /** What a recruiter is called. */
    titles: readonly string[];
  };
};
