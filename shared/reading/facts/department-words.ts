const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What departments and committees that write to applicants are called, in all languages; plain letters. */
export const departments =
  setOf(`recruit recruitment recruiting recruiter recruiters hiring talent talents hr hrm rh drh rrhh careers career jobs human candidate candidates applicant applicants
  applications employee onboarding vacancies resourcing directorate personnel workforce apprenticeship apprenticeships noreply reply notifications
  bewerbung bewerbungen karriere auswahldienst ausbildung sekretariat dekanat geschaftsfuhrung geschaftsstelle pflegedienstleitung
  berufungsmanagement nachwuchs nachwuchsgewinnung einstellungsstelle einstellungsberatung rekrutierung lehrlingswesen berufsbildung
  werving vacatures personeelszaken sollicitaties loopbaan directie secretariaat instroom arbeidsmarktcommunicatie
  recrutement recrutements recruteurs carrieres candidature candidatures emploi emplois alternance stages ressources recursos secretariat dotation accueil attractivite repondre
  empleo empleos seleccion talento reclutamiento atraccion candidatos secretaria administracion comision reclutador reclutadora seleccionador convocatorias
  postulaciones candidaturas oposiciones secretariado vacantes contratacion colocaciones postulantes carreiras vagas recrutamento selecao atracao comissao
  direcao contratacao contratacoes recrutador recrutadora estagios concursos selezione selezioni reclutamento risorse segreteria personale commissione
  concorsi lavora rispondere notifiche`);

/** "Personalabteilung", "Bewerbermanagement", "Ausbildungsteam", "Sollicitatiecommissie" */
export const compoundDepartment =
  /(?:auswahl|berufungs|werkgevers|sollicitatie|selectie|benoemings(?:advies)?)[ck]ommissi(?:on|e)$|^(?:personal|bewerb(?:er|ungs)|ausbildungs|karriere|recruiting|trainee|hr)(?:abteilung|amt|bereich|buro|center|dienste?|entwicklung|gewinnung|management|marketing|rat|referat|service|stelle|team|verwaltung|wesen)$|^personeels(?:dienst|zaken|afdeling|administratie|functionaris)$/;

/** What stands beside such a word in a department's name, and by itself in other names. */
export const beside =
  setOf(`team teams staff national global corporate campus early graduate central tech technical people culture support experience relations service services department
  dept unit capital section division bureau hub shared centre center operations desk management acquisition attraction selection resource resources
  abteilung referat dezernat stabsstelle sachgebiet fachdienst fachbereich hauptabteilung ha fd personal afdeling selectie
  humaines humanos umane humane pedagogica equipe equipes equipo equipa squadra departement departamento dpto dipartimento ufficio pole cellule direction personnes
  gente pessoas unidad unidade oficina area areas jefatura gerencia subgerencia divisao seccion seccao servicio servico servicos servizio nucleo setor sector settore
  coordinacion coordenacao coordenadoria gabinete gestion gestao gestione direzione tecnica amministrativa didattica docenti scolastica scolaire generale generaux
  generales humano humana desarrollo desenvolvimento cultura depto general geral personas carrera carreira trabajo trabalho captacion captacao adquisicion aquisicao
  bolsa ricerca`);

/** What is a department where it begins a name: "Verwaltung Nordheim", "Réception Boréal". */
export const alone = setOf(
  `team people personal equipe equipes equipo equipa squadra staff verwaltung werken administration direction direccion direzione gerencia recepcion recepcao reception
  lavoro redazione amministrazione prenotazioni comunicazioni notification`,
);

/** What agencies and magazines are called as well. */
export const ofNames = setOf(
  'career people secretariat recruit recruitment recruiting recruiters talent talents resourcing hiring selection seleccion recrutement recrutamento selezione jobs career careers hr hrm rh',
);

/** What joins the words of a department, and a department with its house. */
export const joints = setOf(
  "the das die der and & und et y e of at von vom van de del des du di da do dal della dell' la le les el il lo der bei presso chez en in con noi ne pas no non",
);
