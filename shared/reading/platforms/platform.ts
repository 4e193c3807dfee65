/** A service through which employers run applications, or on which they advertise them. */
export type Platform = {
  name: string;
  kind: 'ats' | 'board';
  /** Domains that its mail comes from; subdomains belong to it as well. */
  domains: readonly string[];
  /** Other names that it goes by. */
  aliases: readonly string[];
  /** Whether an answer to its mail reaches somebody at the employer: always, never, or only from some addresses. */
  replies: 'reach' | 'lost' | 'unknown';
};

/** Platforms of one kind, a line each: "Name or another name: domain another.domain". */
export function listed(kind: Platform['kind'], lines: string): Platform[] {
  return lines
    .split('\n')
    .filter((line) => line.includes(': '))
    .map((line) => {
      const [names = '', domains = ''] = line.trim().split(': ');
      const [name = '', ...aliases] = names.split(' or ');
      return { name, kind, domains: domains.split(' '), aliases, replies: 'unknown' };
    });
}
