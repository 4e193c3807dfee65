import type { FactsWording } from '../../wording.ts';

export const anywhere: FactsWording['anywhere'] = {
  organisations: `
    advocaten|autobedrijf|bakkerij|basisschool|bloemisterij|boerderij|bouwbedrijf|drukkerij|facilitair|gemeente|hogeschool|horeca|installatiebedrijf|
    kerk|kinderopvang|kwekerij|lyceum|makelaardij|makelaars|ministerie|notariskantoor|notarissen|parochie|politie|provincie|rederij|rijkswaterstaat|
    schildersbedrijf|slagerij|stichting|thuiszorg|uitgeverij|universiteit|veiligheidsregio|vereniging|vervoer|verzekeringen|waterschap|
    woningcorporatie|ziekenhuis|zorg|zorgboerderij`,
  institutions: 'Gemeente|Hogeschool|Ministerie|Stichting|Universiteit',
  joinsNames: "'t|van",
  opensSentence: 'Helaas|Hoewel|Wij',
};
