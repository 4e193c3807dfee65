const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What mails about jobs write with a capital and no house is called: certificates, greetings, the course of hiring, abbreviations. */
export const neverEmployers = setOf(`
  haccp nvq gcse gcses btec cscs ielts toefl toeic celta tefl prince2 itil scrum agile pmp cissp comptia cpr acls hgv cdl ecdl gmp iso mvr qts nqt pgce
  eyfs ig fb groete groetjes pozdrawiam hilsen hälsningar mvh terveisin üdvözlettel saludos saluti abraço abraços cumprimentos cordialement salutations
  pozdrav sláinte slainte namaste cheers aloha mahalo unsubscribe sgt cllr revd mr mr. mrs mrs. ms ms. dr dr. prof prof. sir m.s m.s. b.s b.s. b.a. m.a.
  m.ed. ccc slp rn lpn msn bsn dnp lcsw msw lpc lmft otr dpt cota phr sphr cipd cpa cfp
  up equipe equipo équipe squadra ufficio servicio serviço direction departamento département recrutamento recrutement reclutamiento search committee
  panel board jury public affairs relations student personnel administration admissions competition demand interest selection feedback experience
  applications places positions openings roles jobs requests thanks fellowship internship apprenticeship scholarship programme program curriculum
  regards many most much more new year eve
  sr sr. br. auto-reply autoreply automatic automatische auto
  aw wg re fw fwd sv antw antwort antwoord betr betreff betreft rif tr rv res enc
  suv eu eea uk usa us un phd ph.d mba msc bsc ba ma md jd gpa gmat cpa cfa acca hr it qa ux ui ml api sdk saas b2b b2c cv pdf url ats
  covid covid-19 dei eeo eoe ada ofccp usajobs gdpr dsgvo rgpd pst est cst mst gmt bst cet utc am pm asap fyi ps faq`);

/** Of three letters or so and all in capitals, what is no house even where one is sure to stand: "role at HR", "APPLY TO US". */
export const neverInitials = setOf(`
  hr rh drh rrhh it qa ux ui ml ai cv us usa uk eu faq ats pm am ps id ref nr no na tbd tbc asap our you your we all any the this that one pdf url gmbh llc inc
  uns ihr sie wir der die das den dem nous vous une les des sus las los una uma els gli het een ons jou hq`);

/** What is worked with; houses are called so too, where one is named by its department: "Docker Recruiting". */
export const tools = setOf(`
  internet skype teams meet excel word powerpoint outlook java javascript typescript python sql html css kotlin swift github gitlab
  golang rust php ruby rails react angular node django spring aws azure gcp kubernetes docker git jira crm erp seo`);

/** What houses are seldom called and mails speak of besides: faith, places. */
const hardlyEmployers = setOf(`
  lord god jesus christ christmas easter thanksgiving hanukkah ramadan diwali
  africa america americas asia australia austria bavaria belgium brazil britain canada china denmark england europe finland france
  germany holland hungary india ireland israel italy japan kenya korea mexico netherlands nigeria norway poland portugal
  romania russia scandinavia scotland singapore spain sweden switzerland turkey ukraine wales deutschland österreich schweiz
  frankreich italien spanien belgien niederlande europa españa francia alemania italia portugal brasil méxico argentina chile
  colombia perú germania inghilterra allemagne belgique suisse espagne italie angleterre nederland duitsland belgië frankrijk
  amsterdam antwerp antwerpen athens atlanta austin bangalore barcelona basel berlin bern birmingham bogotá boston
  bremen bristol brussels bruxelles brussel bucharest budapest calgary cambridge cardiff chicago cologne copenhagen dallas delhi denver
  detroit dortmund dresden dubai dublin düsseldorf edinburgh eindhoven essen frankfurt geneva genève glasgow graz groningen hamburg
  hannover helsinki houston istanbul köln krakow leeds leipzig lille lisbon lisboa liverpool london los angeles lyon madrid
  manchester marseille melbourne miami milan milano montreal moscow mumbai munich münchen nantes naples napoli york nottingham
  nürnberg oslo oxford palo alto paris philadelphia phoenix portland porto prague rome roma rotterdam salzburg san francisco diego
  são paulo rio seattle seville sevilla sheffield shanghai stockholm strasbourg stuttgart sydney tokyo toronto toulouse torino
  turin utrecht valencia vancouver vienna warsaw washington wien zagreb zurich zürich california texas florida
  zaragoza málaga murcia bilbao alicante córdoba valladolid vigo gijón vitoria gasteiz granada elche oviedo badalona cartagena terrassa sabadell
  móstoles santander almería alcalá pamplona castellón logroño badajoz salamanca huelva lleida tarragona cádiz burgos albacete getafe leganés alcorcón
  girona cáceres lugo ourense pontevedra coruña compostela donostia teruel huesca soria segovia palencia cuenca jaén ceuta melilla tenerife canarias
  mallorca menorca ibiza lanzarote fuerteventura andalucía aragón asturias cantabria extremadura galicia rioja cataluña catalunya euskadi buenos aires
  tucumán neuquén bariloche montevideo uruguay paraguay asunción valparaíso concepción antofagasta temuco lima arequipa trujillo cusco piura chiclayo
  quito guayaquil ecuador bolivia venezuela caracas maracaibo panamá honduras guatemala nicaragua managua tegucigalpa medellín cali barranquilla
  bucaramanga cdmx guadalajara monterrey puebla querétaro tijuana cancún toluca hermosillo chihuahua saltillo setúbal coimbra braga aveiro évora beja
  leiria viseu santarém funchal açores algarve alentejo almada amadora oeiras cascais sintra loures odivelas barreiro seixal matosinhos gaia portimão
  albufeira tavira curitiba recife fortaleza brasília manaus belém goiânia campinas guarulhos maceió teresina florianópolis cuiabá aracaju joinville
  londrina uberlândia sorocaba ribeirão osasco niterói blumenau maringá piracicaba jundiaí barueri anápolis paraná bahia ceará pernambuco goiás pará
  gerais paraíba maranhão amazonas rondônia tocantins nordeste sudeste matopiba minas emea apac latam dach bayern hessen sachsen thüringen niedersachsen rheinland westfalen lombardia piemonte veneto
  toscana puglia sicilia sardegna bretagne normandie occitanie aquitaine alsace vlaanderen wallonie noord zuid holland brabant gelderland friesland`);

/** Words with a capital that employers' mails speak of and that mostly employ nobody. */
export const noEmployers: ReadonlySet<string> = new Set([...neverEmployers, ...tools, ...hardlyEmployers]);

/** Whether words are a place's and nothing else: "São Paulo". */
export function isPlace(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s,/-]+/)
    .every((word) => hardlyEmployers.has(word));
}
