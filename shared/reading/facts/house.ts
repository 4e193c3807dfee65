import type { Span } from '../reading.ts';
import type { Frames } from './frames.ts';
import { hasLegalForm, isOrganisation, organisationKey } from './organisation.ts';
import type { Candidate } from './vote.ts';

/**
 * Employers without the departments that their names begin or end with: "HSE" of "HSE National Recruitment Service",
 * "Colegio Alborada" of "Secretaría Colegio Alborada". What is a department altogether is none.
 */
export function housed(all: readonly Candidate[], frames: readonly Frames[]): Candidate[] {
  return all.flatMap((each) => houseOf(each, all, frames));
}

function houseOf(candidate: Candidate, all: readonly Candidate[], frames: readonly Frames[]): Candidate[] {
  const { value, span } = candidate;
  // "Secretaria Municipal da Educação de Ribeira Alta" is a part of a government.
  if (ofGovernment.test(value)) return [candidate];
  const words = wordsIn(value);
  if (words.every(({ word }) => departments.has(word) || beside.has(word) || joints.has(word))) return [];
  const from = leading(words);
  const to = hasLegalForm(value) ? words.length : trailing(words);
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || to - from === words.length) return [candidate];
  const house = value.slice(first.start, last.end);
  const mayBe = house.length > 1 && frames.every((each) => isOrganisation(house, each));
  // "Arden Talent" may be what an agency is called, unless something else says Arden.
  const isName = isOneWord(words, from, to);
  if (
    !mayBe ||
    span.text !== value ||
    (isName && !all.some((each) => isApart(each.span, span) && organisationKey(each.value) === organisationKey(house)))
  )
    return [candidate];
  const [start, end] = [span.start + first.start, span.start + last.end];
  return [{ ...candidate, value: house, span: { ...span, start, end, text: house } }];
}

const ofGovernment =
  /^Secretar[ií]a (?:\p{Lu}\p{L}+ )?(?:de Estado )?(?:de|da|do|del)(?: la)? (?:Educa|Sa[uú]de|Salud|Cultura|Fazenda|Hacienda|Planeja|Obras|Desenvolv|Desarrollo|Traba|Turismo|Me[di]io|Meio|Assist|Agric|Transp|Econom|Finan|Justi|Igual|Esport|Infra|Ci[eê]n)/u;

/** Whether a single word is all that would be taken off, and one that is part of names as well. */
function isOneWord(words: readonly Word[], from: number, to: number): boolean {
  const taken = [...words.slice(0, from), ...words.slice(to)];
  return taken.length === 1 && ofAgencies.has(taken[0]?.word ?? '');
}

function isApart(one: Span, { part, start, end }: Span): boolean {
  return one.part !== part || one.end <= start || one.start >= end;
}

type Word = { word: string; start: number; end: number; isName: boolean };

function wordsIn(value: string): Word[] {
  return [...value.matchAll(/[^\s,·|–-]+(?:-[^\s,·|–-]+)*/gu)].map(({ index, 0: word }) => ({
    word: word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\p{M}.']/gu, ''),
    start: index,
    end: index + word.length,
    isName: /^[\p{Lu}\p{N}]/u.test(word),
  }));
}

/** How many words a department takes at the beginning. */
function leading(words: readonly Word[]): number {
  let count = 0;
  for (const { word } of words) {
    if (!departments.has(word) && !beside.has(word) && !joints.has(word)) break;
    count++;
  }
  const taken = words.slice(0, count);
  return taken.some(({ word }) => departments.has(word)) && words[count]?.isName ? count : 0;
}

/** Behind how many words a department begins that ends a name. */
function trailing(words: readonly Word[]): number {
  let count = words.length;
  for (; count > 0; count--) {
    const { word = '' } = words[count - 1] ?? {};
    if (!departments.has(word) && !beside.has(word) && !joints.has(word)) break;
  }
  const taken = words.slice(count);
  return count > 0 && taken.some(({ word }) => departments.has(word)) ? count : words.length;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What departments and committees that write to applicants are called; plain letters. */
const departments =
  setOf(`recruitment recruiting recruiter recruiters hiring talent talents hr careers career jobs human candidate candidates applicant applicants
  applications employee onboarding vacancies resourcing directorate personalabteilung personalwesen personalamt personalmanagement personalgewinnung
  personalservice personalreferat personalmarketing personaldienste bewerbung bewerbungen bewerbermanagement bewerberservice karriere auswahldienst ausbildung
  sekretariat dekanat geschaftsfuhrung pflegedienstleitung berufungskommission auswahlkommission berufungsmanagement recrutement recrutements carrieres rh
  candidatures emploi emplois ressources secretariat empleo seleccion talento rrhh reclutamiento atraccion candidatos secretaria administracion comision
  carreiras vagas recrutamento selecao atracao comissao direcao selezione risorse segreteria personale commissione werving vacatures personeelszaken
  personnel workforce apprenticeship apprenticeships sollicitaties loopbaan personalentwicklung personalverwaltung hrm nachwuchs karriereteam bewerberteam einstellungsstelle rekrutierung
  personalburo geschaftsstelle personalrat einstellungsberatung bewerbungscenter bewerbercenter recruitingcenter ausbildungsteam lehrlingswesen berufsbildung
  nachwuchsgewinnung directie secretariaat traineeteam instroom arbeidsmarktcommunicatie
  empleos reclutador reclutadora seleccionador convocatorias postulaciones candidaturas oposiciones secretariado vacantes contratacion contratacao contratacoes
  recrutador recrutadora concorsi dotation accueil estagios concursos colocaciones postulantes`);

/** What stands beside such a word in a department's name, and by itself in other names. */
const beside =
  setOf(`team teams national global corporate campus early graduate central tech technical people culture support experience relations service services department
  dept unit capital section division bureau hub shared centre center operations desk management acquisition resources humaines humanos umane humane pedagogica abteilung referat dezernat stabsstelle equipe
  equipo squadra departamento dpto dipartimento ufficio pole direction afdeling gente pessoas personal selection unidad unidade oficina area areas jefatura
  gerencia subgerencia division divisao seccion seccao servicio servico servicos nucleo setor sector coordinacion coordenacao coordenadoria gabinete gestion gestao
  tecnica amministrativa didattica docenti scolastica scolaire generale generaux generales capital humano humana desarrollo desenvolvimento cultura depto general geral personas carrera carreira trabajo trabalho captacion captacao adquisicion aquisicao`);

/** What agencies and magazines are called as well. */
const ofAgencies = setOf(
  'secretariat recruitment recruiting recruiters talent talents resourcing hiring personal people selection seleccion recrutement recrutamento selezione jobs career careers hr hrm rh',
);

const joints = setOf('the das die der and & und et y e of at von vom de del des du di da do la le el il der bei in');
