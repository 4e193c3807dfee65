import { remembered } from '../remembered.ts';
import { wordsOfAll } from './all-languages.ts';

/** Words that organisations carry in their names and people do not. */
export const organisationWords = wordsOfAll('organisations');

const compound =
  /.{3}(?:fabrik|werke?|schule|verlag|verein|bank|kasse|klinik(?:um)?|apotheke|bäckerei|brauerei|schmiede|technik|mechanik|elektrik|montagen?|bedachungen|reinigung|druckerei|schreinerei|tischlerei|zimmerei|gärtnerei|metzgerei|brennerei|kellerei|weingut|amt|haus|werft|vertrieb|handel|gesellschaft|genossenschaft|betriebe?|anstalt|verband|bouw|zorg|school|rösterei|bibliothek|gericht|präsidium|zentrum|dienste?|markt|ministerium|verwaltung|versicherungs?|gruppe|akademie|institut|stiftung|agentur|büro|praxis|kanzlei|metzgerei|fleischerei|gärtnerei|werkstatt|gemeinde|museum|theater|bedrijf|kantoor|praktijk|fabriek|groep|techniek|kliniek|centrum|dienst|bureau|winkel|instelling|opvang|bibliotheek)$/;

/** How many words are remembered: what most mails are made of. */
const mostWords = 2_000;

/** Whether a word in lower case is one that organisations carry in their names, or German for one ("Codeschmiede"). */
export const isOrganisationWord = remembered((word) => organisationWords.has(word) || compound.test(word), mostWords);
