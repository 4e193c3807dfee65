const department =
  /^(?:Recursos Humanos|Ressources Humaines|Risorse Umane|Human Resources|Personalamt|Personalabteilung|Personalreferat|HR-Abteilung|Talent Acquisition|People (?:&|and) Culture|Talent (?:&|and) Culture|People Operations|HR|RH|RRHH|RR\.? ?HH|Recruiting|Recrutement|Recruitment|Selección|Selezione|Recrutamento|Ausbildung|Karriere|Personal|Bewerbung|Jobs|Careers|Talent|People|Carrières?|(?:[Dd]as |[Hh]et )?Team|(?:Recruiting|Bewerber|HR|Personal|Ausbildungs|Karriere)[- ]?[Tt]eam|Bewerbermanagement|Bewerberservice|Personalwesen|Personalverwaltung|Personalbüro|Geschäftsstelle|Verwaltung|Sekretariat|Directie|Secretariaat|Personeelszaken|Werving(?: en selectie)?|Werken)(?: (?:at|bei|@|de|di|do|da|des|der|du|van|–|-|\|))? (?=\p{Lu})(?!Cent(?:er|re)|Team|Service|Abteilung|Department|Office|Manager|Partner)/u;

/** What is a department only with something between it and the name: "Administración - Clínica Robledal", "People Team · Northwind". */
const parted =
  /^(?:(?:el |la |o |a )?(?:(?:administraci[oó]n|administração|secretar[ií]a|direcci[oó]n|direção|gerencia|gerência|recepci[oó]n|receção|recepção)(?= ?[–|·•@/:-])|(?:people|talent|hr|recruiting|hiring) team|(?:equipo|equipa|equipe|time) (?:de )?(?:selecci[oó]n|seleção|talento|talentos|personas|pessoas|rrhh|rh|recursos humanos|people|reclutamiento|recrutamento|gente)|gente (?:&|e|y) (?:gestão|gestión|cultura)|talento(?:s| humano)?|empleo|trabajo|vagas|carreiras|capital humano|gesti[oó]n (?:humana|de personas|de talento)|gestão de (?:pessoas|talentos)|(?:atracción|adquisición) de talento|(?:atração|aquisição) de talentos|bolsa de (?:empleo|trabajo)|reclutamiento(?: y selección)?|recrutamento(?: e seleção)?|selecci[oó]n(?: de personal)?|seleção|personas|pessoas|recursos humanos|rr\.? ?hh\.?|rh)) ?(?:[–|·•@/:-]| (?:de|da|do|del|en|na|no)(?= )) ?(?=\p{Lu})/iu;

/** How many characters a department takes before the name of its house: "Recrutement Northwind", "HR at Northwind". */
export function departmentBefore(words: string): number {
  return (department.exec(words) ?? parted.exec(words))?.[0].length ?? 0;
}
