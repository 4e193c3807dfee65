/**
 * Where the name of a house stands in a display name of French or Italian that names a department beside it: "Service RH
 * Boréal", "Boréal - Acquisition de talents", "Ufficio Selezione Corvali". Null where no department stands there; an empty
 * range where nothing else does.
 */
export function besideDepartment(display: string): { start: number; end: number } | null {
  if (display.length > longest) return null;
  const end = display.length - (behind.exec(display)?.[0].length ?? 0);
  const start = Math.min(end, before.exec(display.slice(0, end))?.[0].length ?? 0);
  const bare = alone.test(display.slice(start, end)) ? end : start;
  return bare === 0 && end === display.length ? null : { start: bare, end };
}

const longest = 80;

/** Departments that are called so whatever stands before or behind them. */
const surely =
  "(?:service|pôle|direction|cellule|bureau|département|équipe|equipe|team|la team|l'équipe|les équipes?)? ?(?:de |des |du |d')?(?:ressources humaines|recrutements?|rh|drh|acquisition de talents?|talent acquisition|candidatures|gestion des talents|alternance et stages|stages et alternance|relations humaines)|" +
  'service (?:du )?personnel|ne pas r[eé]pondre|no-?reply|non rispondere|recruiting(?: team)?|hr(?: team| department| office)?|risorse umane|(?:ricerca e )?selezione(?: del)? personale|ricerca e selezione|lavora con noi|people(?: team| & culture)?|talent acquisition(?: team)?|' +
  "(?:l')?ufficio (?:selezion[ei]|(?:del )?personale|hr|risorse umane|concorsi|stage|reclutamento)|(?:area|direzione|servizio|settore|gestione|team|staff) (?:risorse umane|hr|(?:del )?personale|selezione|reclutamento)";
/** What is a department at the beginning of such a name only. */
const ahead =
  "(?:l')?accueil|administration|campus|carrières?|le recrutement|emplois?|contact|notifications?|(?:le |la )?(?:direction|secrétariat|standard)|recruteurs?|recruteuse|talents|(?:l')?équipe|les équipes|(?:la )?team|les rh|jobs|candidature|segreteria|direzione|redazione|amministrazione|(?:lo )?staff|(?:il )?team|booking|prenotazioni|comunicazioni|notifiche|concorsi|selezioni|reception|lavoro";
/** What is one behind a mark, or by itself at the end. */
const atEnd = 'emplois?|stages|carrières?|jobs|alternance|accueil|campus|careers|lavora con noi|segreteria|recruitment';
const joint = "(?: ?[–|:@·•-] ?| (?:de l'|de la |de |d'|du |des |chez |di |del |della |dell'|da |presso |by )| )";

const before = new RegExp(`^(?:(?:${surely})|(?:${ahead}))${joint}`, 'iu');
const behind = new RegExp(
  `(?:(?: ?[–|:(] ?| - )(?:${surely}|${ahead}|${atEnd}|recrutement|selezione|talents?)|(?<=\\p{L}) (?:(?:service|pôle|équipe) (?:rh|recrutement|ressources humaines)|ressources humaines|rh|drh|acquisition de talents?|talent acquisition|risorse umane|hr(?: team)?|ufficio (?:selezione|personale|hr|risorse umane)|stages|lavora con noi|careers))\\)?$`,
  'iu',
);
const alone = new RegExp(`^(?:${surely}|${ahead})$`, 'iu');
