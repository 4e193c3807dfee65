import type { LessonKind } from '../case.ts';

/** What words are read for at most. */
const limit = 4000;

/** What a text about a candidate is about, the topic that it says most about first; of two equals the more particular. */
export function topicsIn(text: string): LessonKind[] {
  const bounded = text.slice(0, limit);
  return topics
    .map(({ about, words }, order) => ({ about, order, count: bounded.match(words)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.order - b.order)
    .map(({ about }) => about);
}

/** Words by topic in the languages of employers' mails, the more particular topics first; a new language adds words. */
const topics: readonly { about: LessonKind; words: RegExp }[] = [
  {
    about: 'preparation',
    words:
      /\b(?:(?:un|under|ill-)?prepared|prepar(?:e|ing|ation)|(?:done|do|did) (?:more |some |your )?(?:research|homework)|read(?:ing)? up on|knew (?:little|too little|less) about (?:us|our)|know(?:ledge)? (?:of|about) (?:our|the) (?:company|product)|late for|vorbereit\w{0,8}|préparé\w{0,4}|préparation|preparad[oa]s?|preparación|preparação|voorbereid\w{0,4}|preparat[oaie]|preparazione)/gi,
  },
  {
    about: 'enthusiasm',
    words:
      /\b(?:enthusia\w{2,8}|motivat\w{2,8}|(?:un)?interested|energy|passion|engaged|engagement|keen(?:er|ness)?|why you want(?:ed)? (?:the|this|to (?:work|join)|it)|begeister\w{2,8}|motiv(?:iert|ation)\w{0,3}|interesse|enthousias\w{2,6}|motivé\w{0,3}|entusias\w{2,6}|motivación|motivação|motivatie|motivazione)/gi,
  },
  {
    about: 'communication',
    words:
      /\b(?:communicat\w{1,8}|rambl\w{2,6}|long-winded|concise(?:ly)?|to the point|structured? (?:your |of your )?(?:answers?|thoughts)|(?:your )?answers? (?:were|was|stayed|remained|felt|seemed|lacked)|articulat\w{1,6}|explain(?:ed|ing)?|presentation(?: skills| style)?|spoke (?:too )?(?:quickly|fast|quietly)|listen(?:ed|ing)?|vague(?:ly)?|stayed (?:rather |quite |too )?(?:general|abstract)|kommuni\w{3,10}|ausdruck\w{0,6}|strukturiert\w{0,3}|ausschweifend|comunica\w{2,8}|communicati\w{1,4})/gi,
  },
  {
    about: 'interview',
    words:
      /\b(?:examples?|(?:design|coding|case|technical|system) (?:round|question|interview|exercise|task|challenge|test|study)|whiteboard\w{0,4}|task at hand|home ?work assignment|take-home|under pressure|nervous\w{0,4}|the questions? (?:about|on|that we)|asked (?:few|no|hardly any|more) questions|beispiele?|aufgabe|fallstudie|exemples?|ejemplos?|exemplos?|voorbeeld\w{0,3}|esempi\w?)/gi,
  },
  {
    about: 'application',
    words:
      /\b(?:cover(?:ing)? letter|r[ée]sum[ée]|cv|curriculum|portfolio|application (?:form|letter|itself|did|was|lacked)|typos?|spelling|anschreiben|lebenslauf|bewerbungsunterlagen|lettre de motivation|carta de presentación|motivatiebrief|carta de apresentação|lettera)/gi,
  },
  {
    about: 'qualification',
    words:
      /\b(?:qualifi\w{2,8}|certificat\w{1,6}|certified|degree|diploma|licen[cs]e|accredit\w{2,6}|doctorate|phd|master['’]?s|bachelor['’]?s|\w{0,12}abschluss|zertifi\w{2,8}|zertifikat\w{0,2}|ausbildung|diplôme|titulación|diplom\w{1,2}|titolo di studio)/gi,
  },
  {
    about: 'experience',
    words:
      /\b(?:experience[ds]?|senior(?:ity)?|years (?:of|in)|track record|hands-on|worked (?:with|in|at|on)|exposure to|background in|leading (?:a )?teams?|leadership|managed? (?:people|teams?)|\w{0,12}erfahr\w{2,8}|berufsjahre\w{0,2}|expérience|experiencia|experiência|ervaring|esperienza)/gi,
  },
  {
    about: 'skill',
    words:
      /\b(?:skill\w{0,4}|technical(?:ly)?(?: depth)?|depth|knowledge|expertise|proficien\w{2,4}|fluen\w{2,4}|command of|familiar(?:ity)? with|competenc\w{1,3}|analytical|\w{0,12}kenntnis\w{0,3}|fähigkeit\w{0,2}|fachlich\w{0,2}|compétences?|habilidad\w{0,2}|conocimientos?|competências?|vaardighe\w{2,3}|kennis|competenze|conoscenz\w)/gi,
  },
  {
    about: 'fit',
    words:
      /\b(?:cultur(?:e|al)(?: fit)?|(?:right|good|better|best|closer|close) (?:fit|match)|team fit|fit (?:for|with|into) (?:the|our)|values|ways? of working|chemistry|zum team|ins team|kultur\w{0,5}|persönlich\w{0,3}|culture d|cultura|cultuur)/gi,
  },
];
