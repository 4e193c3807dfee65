const setOf = (list: string): ReadonlySet<string> => new Set(list.split('|').map((each) => each.trim()));

/** Houses that are called after their owners, here without the s. */
const owners = setOf(
  `mcdonald|wendy|macy|kohl|lowe|sainsbury|domino|denny|chili|arby|applebee|culver|trader joe|levi|moody|christie|sotheby|kellogg|bloomingdale|nando|morrison|jersey mike|papa john|
  raising cane|zaxby|freddy|hardee|casey|claire|zabar|bj|barnardo|ben & jerry|jimmy john|dave & buster|hershey|reese|smucker|mcvitie|nathan|auntie anne|o'charley|o'reilly|boscov|
  dillard|cabela|marie callender|captain d|long john silver|fuddrucker|carrabba|bertucci|houlihan|peet|tim horton`,
);

/** "McDonald's" of "McDonald", where that is what the house is called and what one of `texts` says. */
export function withOwnersS(name: string, texts: readonly string[]): string {
  const whole = `${name}'s`;
  return owners.has(name.toLowerCase()) && texts.some((text) => text.includes(whole)) ? whole : name;
}
