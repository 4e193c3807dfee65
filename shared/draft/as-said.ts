/** "Senior Analyst (m/w/d) - Remote, Payments" is said as "Senior Analyst". Null for what reads like no title. */
export function roleAsSaid(role: string | null): string | null {
  const [bare = ''] = (role ?? '')
    .slice(0, 300)
    .replace(
      /^\W{0,3}(?:(?:job|req|requisition|ref|stelle|kennziffer)\W{0,2}(?:id|nr|no)?\W{0,3})?[A-Z]{0,3}[-_]?\d{3,12}\W{1,4}/i,
      '',
    )
    .split(
      /\s[-–—|:]\s|[,|[]|(?<!\p{L})\(|\((?!\p{Ll}{1,5}\))|\s#\d|\s(?:am )?Standort\s|\s(?:[A-Z]{1,4}-?)?\d{4}|\s\d{1,3}\s?(?:[-–]\s?\d{1,3}\s?)?%|\n/u,
      1,
    );
  const said = bare
    .replace(/\s{1,20}(?:position|role|job|opening|vacancy|[hfmvxwdi](?:\/[hfmvxwdi]){1,2})\s{0,20}$/i, '')
    .replace(/^(?:[\s"“”„'‘’«»*]|the ){1,9}|[\s"“”„'‘’«»*.]{1,9}$/gi, '');
  if (said.length < 2 || said.length > 60 || /[{}<>@]|https?:/.test(said) || !/\p{L}/u.test(said)) return null;
  return said === said.toUpperCase() && said.length > 5 ? said.split(' ').map(calmed).join(' ') : said;
}

/** "Northwind GmbH" is said as "Northwind". Null for what reads like no name. */
export function companyAsSaid(company: string | null): string | null {
  const said = (company ?? '')
    .slice(0, 300)
    .replace(/\s\([^()]{0,40}\)\s{0,9}$/, '')
    .replace(legalForm, '')
    .replace(/[\s.!?,;:]{1,9}$/, '')
    .trim();
  if (said.length < 2 || said.length > 60 || /[{}<>@]|https?:/.test(said)) return null;
  const shouts = said === said.toUpperCase() && said.length > 11 && said.includes(' ');
  return shouts ? said.split(' ').map(calmed).join(' ') : said;
}

const legalForm =
  /,?\s(?:inc\.?|incorporated|ltd\.?|limited|llc|llp|gmbh(?: & co\. kg)?|ggmbh|mbh|ag|aktiengesellschaft|se|kg|plc|corp\.?|corporation|s\.?a\.?s?\.?|b\.?v\.?|n\.?v\.?|s\.?a\.?r\.?l\.?|sasu|eurl|s\.?r\.?l\.?|s\.?p\.?a\.?|s\.?l\.?(?:u\.?)?|lda\.?)$/i;

/** A word in capitals as it is written elsewhere; short ones may be abbreviations. */
function calmed(word: string): string {
  return word.length <= 3 ? word : word.charAt(0) + word.slice(1).toLowerCase();
}
