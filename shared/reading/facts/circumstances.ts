/**
 * Whether words say how, when or where in a house one works, or what else stands below who signs: "Entry Level", "5pm",
 * "Building C", "Monday to Friday", "Pièce jointe". No house is called so, even where one is sure to stand.
 */
export function isCircumstance(name: string): boolean {
  return (
    labels.has(name.toLowerCase()) ||
    level.test(name) ||
    numbered.test(name) ||
    hour.test(name) ||
    praised.test(name) ||
    isHours(name)
  );
}

const lines = (list: string): ReadonlySet<string> => new Set(list.split(/[,\n]\s*/).filter(Boolean));

const labels = lines(`
téléphone, teléfono, telefone, telefono, telefoon, móvil, cellulare, telemóvel, mobiel, durchwahl, pronouns, postfach, po box
anlage, anlagen, anhang, bijlage, bijlagen, allegato, allegati, anexo, anexos, adjunto, adjuntos, attachment, attachments, enclosure, enclosures, encl
pièce jointe, pièces jointes, vertraulich, confidentiel, confidencial, riservato, vertrouwelijk, strictly private, private and confidential, hinweis
ground floor, first floor, erdgeschoss, rez-de-chaussée, planta baja, piano terra, begane grond, rés do chão, rés-do-chão
hq, headquarters, head office, zentrale, sede, sede central, sede centrale, siège, siège social, hoofdkantoor, front desk, the front desk, main reception
full-time, full time, part-time, part time, teilzeit, vollzeit, homeoffice, short notice, christmas time, the moment, this moment, this time, present
working hours, office hours, opening hours, bürozeiten, sprechzeiten, öffnungszeiten, werkdagen, avisos legales, aviso legal, mentions légales
please recycle, save paper, digitally signed, book a meeting, great place to work, investor in people, investors in people, award winner
equal opportunities employer, equal opportunity employer, disability confident employer, living wage employer, certified b corp
familienfreundlicher arbeitgeber, l'équipe, l’équipe, uk & ireland, north west, north east, south west, south east, île-de-france, switchboard, shared services, hr shared services`);

const level =
  /^(?:entry|junior|mid|middle|senior|director|manager|management|executive|board|group|regional|national|local|head of)[ -](?:level|grade)$|^powered by |^standort \S+$|^q[1-4]$/i;
const numbered =
  /^(?:p\.?o\.? box|band|grade|gate|branch|store|warehouse|building|block|terminal|room|floor|gebäude|zimmer|raum|etage|bâtiment|étage|edificio|edifício|planta|piano|palazzina|gebouw|kamer|verdieping) (?:\p{L}|\d{1,5}\p{L}?)$/iu;
/** "a Fortune 500 Company", without its article. */
const praised =
  /^(?:fortune \d{2,4}|leading|confidential|reputable|renowned|prestigious|well-known|fast-growing) (?:company|bank|client|brand|firm|law firm|retailer|manufacturer|employer|organi[sz]ation|university|hospital|start-?up|agency|provider)$/i;
const hour = /^\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|uhr|hours?|stunden|heures|horas|ore|uur)$/i;

/** "Mon-Fri 9-5", "Aanwezig Ma Di Do": two words at least, a day among them, and nothing but what hours are told with. */
function isHours(name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s,./–-]+/)
    .filter(Boolean);
  return (
    words.length > 1 && words.some((word) => days.has(word)) && words.every((word) => days.has(word) || isBeside(word))
  );
}

const isBeside = (word: string): boolean => besideDays.has(word) || /^\d{1,2}(?::\d{2})?(?:h|am|pm)?$/.test(word);

const days = lines(`
mon, tue, tues, wed, thu, thurs, fri, sat, sun, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays, wednesdays, thursdays, fridays
mo, di, mi, do, fr, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, montags, dienstags, mittwochs, donnerstags, freitags
lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lunes, martes, miércoles, jueves, viernes, sábado, domingo
lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, ma, wo, vr, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag
segunda, terça, quarta, quinta, sexta, segunda-feira, sexta-feira, feira`);
const besideDays = lines(`
to, till, until, through, and, &, bis, und, au, à, et, a, al, y, t, m, tot, en, uhr, works, working, only, erreichbar, anwesend, aanwezig, às`);
