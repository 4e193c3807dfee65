/** Agencies that are known by name: their clients are the employers. */
export const agencyNames: readonly string[] = `
  ABC Consultants|Academic Work|Accent Jobs|Acorn Recruitment|Actalent|Addison Group|Adecco|Adéquat Intérim|Aerotek|
  Airswift|Akkodis|Alexander Mann Solutions|Ali Lavoro|Allegis|Allgeier Experts|Amadeus FiRe|AMN Healthcare|Amoria Bond|
  Amrop|Anderson Frank|Antal International|Apex Systems|Aquila RH|ARWA Personaldienstleistungen|Aston Carter|Aya Healthcare|
  BAC Middle East|Badenoch + Clark|Barona|Barton Associates|Beacon Hill Staffing|Beaumont People|BGC Group|Blue Arrow|
  Bluestone Recruitment|Boyden|Brightwater Recruitment|Brook Street|Brunel|Careernet|Careerplus|Catenon|Chandler Macleod|
  CIEL HR|Claire Joster|Collabera|Collins McNicholas|CompHealth|Computer Futures|Cooper Fitch|Coopers Group|Cpl Resources|
  Creative Circle|CyberCoders|Daoust|Darwin Recruitment|Das Team AG|Daversa Partners|DEKRA Arbeit|Devire|DFP Recruitment|
  DIS AG|Diversified Search|Drake International|DSJ Global|Eames Consulting|Egon Zehnder|Eilakaisla|
  Employer Recursos Humanos|en world|EPM Scientific|Epunkt|Etengo|Etjca|Eurofirms|Expectra|Experis|
  Express Employment Professionals|Fed Finance|FERCHAU|Forum Jobs|Frank Recruitment Group|Franz & Wach|
  Frontline Recruitment|FRS Recruitment|Generazione Vincente|Gi Group|Glocomms|Goodman Masson|Grafton Recruitment|
  Grupo Crit|Grupo Soulan|Handle Recruitment|Harnham|Harvey Nash|Hays|Hays Response|Heidrick & Struggles|Hofmann Personal|
  Hudson RPO|Humangest|Hunter Bond|Hunters Group|Huxley|Hydrogen Group|Insight Global|Investigo|Iventa|JAC Recruitment|
  Jefferson Frank|Job Italia|Jobot|Jobspring Partners|Judge Group|Kelly Services|Kforce|Kienbaum|Korn Ferry|La Fosse|
  Larson Maddox|LaSalle Network|Lavoropiù|Leader Intérim|LHH Recruitment Solutions|Links International|Lucas Group|
  LVI Associates|Major Players|Manpower|ManpowerGroup|Marks Sattin|Mason Frank|Matchtech|Menway|Mercuri Urval|Michael Page|
  Modis|Morgan McKinley|Morgan Philips|Morson Talent|Motion Recruitment|Multipessoal|Navigos Search|Nemensis|NES Fircroft|
  Neves de Almeida|Nigel Frank|Nigel Wright|Nortempo|Odgers Berndtson|Office Angels|Oliver Bernard|Olympia Uitzendbureau|
  Openjobmetis|Orizon|Oxford Global|Page Personnel|PageGroup|Partnaire|Paxus|Peoplebank|PeopleReady|PERSOLKELLY|
  persona service|Pertemps|Phaidon International|Piening Personal|Pontoon Solutions|Poolia|Programmed Skilled|
  Progressive Recruitment|Proman|Quess Corp|Randstad|Real Staffing|Recruit Express|Reed Specialist Recruitment|RGF Staffing|
  Riviera Partners|Robert Half|Robert Half Talent Solutions|Robert Walters|Russell Reynolds|Samsic Emploi|
  Search Consultancy|Selby Jennings|Sellick Partnership|Sigmar Recruitment|Signium|Six Degrees Executive|SOLCOM|
  Spencer Stuart|Spherion|Spring Professional|Staffline|StaffPoint|Stanton Chase|Start People|SThree|Supplay|Synergie|
  Talent International|Talenter|TASC Outsourcing|TeamLease|TEKsystems|Tempo-Team|Temporis|Tempton|Tenth Revolution|
  Tiger Recruitment|TimePartner|Trenkwalder|Triangle Intérim|TrueBlue|Umana S.p.A|Undutchables|Unique Personal|univativ|
  Universal-Job|USG People|Venn Group|Vivaldis|Walters People|Weatherby Healthcare|Westhouse Consulting|Wise Professionals|
  WittKieffer|Work Service|Workbridge Associates|WorkPac|Wyser|Xpheno|YER|Yoh Services|Yolk Recruitment|YoungCapital|
  ZAG Personal
`
  .split('|')
  .map((name) => name.trim());
