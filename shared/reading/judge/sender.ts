import type { Original } from '../../mail/mail.ts';
import { platformAt } from '../platforms.ts';

/** Words in the name or the address of who sends, in all languages, that say what they write about. */
const about = {
  job: `job jobs career careers karriere carriere carrieres recruit recruiter recruiting recruitment recruitments hiring talent talents hr
    people bewerbung bewerbungen personal personalabteilung personalwesen ausbildung recrutement rh emploi candidature candidatures
    drh rrhh seleccion empleo empleos werving vacature vacatures vacancies personeelszaken recrutamento vagas selezione lavoro staffing`,
  else: `admission admissions gradschool graduateschool registrar enrollment enrolment scholarships scholarship grants grant funding
    editor editors editorial submissions submission journal magazine press poetry loans loan mortgage credit cards lending claims
    underwriting orders order billing shop store checkout returns refunds membership members volunteer volunteering lettings rentals
    rental tenancy housing leasing property visa visas consulate embassy immigration permits benefits bookings booking reservations
    nursery sponsorship speakers cfp conference proceedings accelerator investments zulassung studienberatung immatrikulation kredit
    darlehen versicherung schaden bestellung bestellungen kundenservice kundendienst verlag lektorat redaktion vermietung
    hausverwaltung stipendien foerderung konsulat botschaft scolarite inscriptions commandes credits sinistres location bailleur
    subventions bourses manuscrits consulat admisiones matriculas becas pedidos prestamos alquileres seguros consulado toelating
    aanvragen bestellingen hypotheken leningen verhuur subsidies klantenservice admissoes bolsas encomendas emprestimos ammissioni
    ordini prestiti affitti assicurazioni borse consolato`,
} as const;

const words = { job: new Set(about.job.split(/\s+/)), else: new Set(about.else.split(/\s+/)) };

/** Whether the sender writes about jobs (1), about something else (-1), or does not say (0): `admissions@`, `jobs@`, an applicant-tracking system. */
export function senderAbout({ name, address }: Original['from']): -1 | 0 | 1 {
  if (address && platformAt(address)) return 1;
  if (wordsOf(`${name ?? ''} ${address ?? ''}`).some((word) => words.job.has(word))) return 1;
  // the name and the domain of a publisher or a bank say who somebody is, not what this mail is about
  return wordsOf(address?.split('@')[0] ?? '').some((word) => words.else.has(word)) ? -1 : 0;
}

function wordsOf(text: string): string[] {
  const lower = text.slice(0, longest).toLowerCase();
  if (!beyondAscii.test(lower)) return lower.split(/[^a-z]+/);
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u);
}

const beyondAscii = /[^\0-\x7f]/;

/** How much of a sender is looked at. */
const longest = 400;
