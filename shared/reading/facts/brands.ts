const setOf = (list: string): ReadonlySet<string> => new Set(list.split('|').map((each) => each.trim()));

/** Houses whose names are words for what people are in a job. */
const likeTitles = setOf(
  `j.crew|j. crew|whsmith|the economist|the trader|the surveyor|the grocer|the lawyer|the bookseller|the banker|the caterer|student beans|
  agent provocateur|counsel press|pilot flying j|butcherbox|guide dogs|volunteers of america|teachers pay teachers|student loans company|operator collective|host analytics|lead bank|
  architect labs|chef robotics|baker tilly|master lock|farmer bros|driver's edge`,
);

/** Houses that are called after their owners, here without the s. */
const owners = setOf(
  `mcdonald|wendy|macy|kohl|lowe|sainsbury|domino|denny|chili|arby|applebee|culver|trader joe|levi|moody|christie|sotheby|kellogg|bloomingdale|nando|morrison|jersey mike|papa john|
  raising cane|zaxby|freddy|hardee|casey|claire|zabar|bj|barnardo|ben & jerry|jimmy john|dave & buster|hershey|reese|smucker|mcvitie|nathan|auntie anne|o'charley|o'reilly|boscov|
  dillard|cabela|marie callender|captain d|long john silver|fuddrucker|carrabba|bertucci|houlihan|peet|tim horton`,
);

/** Whether a name that reads like a title is known to be a house's. */
export function isBrandLikeTitle(name: string): boolean {
  return likeTitles.has(name.toLowerCase());
}

/** "McDonald's" of "McDonald", where that is what the house is called and what one of `texts` says. */
export function withOwnersS(name: string, texts: readonly string[]): string {
  const whole = `${name}'s`;
  return owners.has(name.toLowerCase()) && texts.some((text) => text.includes(whole)) ? whole : name;
}
