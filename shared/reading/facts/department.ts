const department =
  /^(?:Recursos Humanos|Ressources Humaines|Risorse Umane|Human Resources|Personalamt|Personalabteilung|Personalreferat|HR-Abteilung|Talent Acquisition|People (?:&|and) Culture|Talent (?:&|and) Culture|People Operations|HR|RH|RRHH|RR\.? ?HH|Recruiting|Recrutement|Recruitment|Selección|Selezione|Recrutamento|Ausbildung|Karriere|Personal|Bewerbung|Jobs|Careers|Talent|People|Carrières?|(?:[Dd]as |[Hh]et )?Team|(?:Recruiting|Bewerber|HR|Personal|Ausbildungs|Karriere)[- ]?[Tt]eam|Bewerbermanagement|Bewerberservice|Personalwesen|Personalverwaltung|Personalbüro|Geschäftsstelle|Verwaltung|Sekretariat|Directie|Secretariaat|Personeelszaken|Werving(?: en selectie)?|Werken)(?: (?:at|bei|@|de|di|do|da|des|der|du|van|–|-|\|))? (?=\p{Lu})(?!Cent(?:er|re)|Team|Service|Abteilung|Department|Office|Manager|Partner)/u;

/** How many characters a department takes before the name of its house: "Recrutement Northwind", "HR at Northwind". */
export function departmentBefore(words: string): number {
  return department.exec(words)?.[0].length ?? 0;
}
