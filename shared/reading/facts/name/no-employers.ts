import { wordsOfAll } from '../all-languages.ts';
import { places } from './places.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Certificates, degrees and what else people hold. */
const qualifications = setOf(
  `haccp nvq gcse gcses btec cscs ielts toefl toeic celta tefl prince2 itil scrum agile pmp cissp comptia cpr acls
  hgv cdl ecdl gmp iso mvr qts nqt pgce eyfs m.s m.s. b.s b.s. b.a. m.a. m.ed. ccc slp rn lpn msn bsn dnp lcsw msw
  lpc lmft otr dpt cota phr sphr cipd cpa cfp phd ph.d mba msc bsc ba ma md jd gpa gmat cfa acca`,
);

/** What is abbreviated alike in many languages. */
const abbreviations = setOf(
  `ig fb suv eu eea uk usa us un hr it qa ux ui ml api sdk saas b2b b2c cv pdf url ats covid covid-19 dei eeo eoe
  fmcg plc inc incorporated ltd llc llp corp gmbh pty english français deutsch español italiano português nederlands ada ofccp usajobs gdpr dsgvo rgpd pst est cst mst gmt bst cet utc am pm asap fyi ps faq`,
);

/** What mails end with, and subjects begin with, in languages that have no wording of their own. */
const elsewhere = setOf(
  'pozdrawiam hilsen hälsningar mvh terveisin üdvözlettel pozdrav sláinte slainte namaste aloha mahalo sv',
);

/** What mails about jobs write with a capital and no house is called: certificates, greetings, the course of hiring, abbreviations. */
export const neverEmployers: ReadonlySet<string> = new Set([
  ...wordsOfAll('neverEmployers'),
  ...qualifications,
  ...abbreviations,
  ...elsewhere,
]);

/** Of that and the like, what is written in capitals where a house is sure to stand. */
const initials = setOf(
  'hr rh drh rrhh it qa ux ui ml ai cv us usa uk eu faq ats pm am ps id ref nr na tbd tbc asap pdf url gmbh llc inc hq',
);

/** Of three letters or so and all in capitals, what is no house even where one is sure to stand: "role at HR", "APPLY TO US". */
export const neverInitials: ReadonlySet<string> = new Set([...wordsOfAll('neverInitials'), ...initials]);

/** What is worked with; houses are called so too, where one is named by its department: "Docker Recruiting". */
const tools = setOf(
  `internet skype teams meet excel word powerpoint outlook java javascript typescript python sql html css kotlin
  swift github gitlab golang rust php ruby rails react angular node django spring aws azure gcp kubernetes docker
  git jira crm erp seo`,
);

/** What houses are seldom called and mails speak of besides: faith, places. */
const hardlyEmployers: ReadonlySet<string> = new Set([...wordsOfAll('hardlyEmployers'), ...places]);

/** Words with a capital that employers' mails speak of and that mostly employ nobody. */
export const noEmployers: ReadonlySet<string> = new Set([...neverEmployers, ...tools, ...hardlyEmployers]);

/** Whether words are a place's and nothing else: "São Paulo". */
export function isPlace(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s,/-]+/)
    .every((word) => hardlyEmployers.has(word));
}
