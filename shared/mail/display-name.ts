/** The name beside an address as a person would say it, without the quotation marks around it; null where it only repeats the address. */
export function displayName(written: string, address: string | null): string | null {
  const name = unquoted(written.slice(0, longest).replace(/\s+/g, ' ').trim());
  return name === '' || name.toLowerCase() === address ? null : name;
}

const longest = 1000;
const quotes = /^(?:"(.*)"|'(.*)'|“(.*)”|„(.*)[“”]|«(.*)»|\*(.*)\*)$/s;

/** Quotation marks inside ("'Ana Silva' via Jobs") stay. */
function unquoted(name: string): string {
  const inner = quotes
    .exec(name)
    ?.slice(1)
    .find((text) => text !== undefined);
  return inner === undefined ? name.replace(/^["*\s]+|["*\s]+$/g, '') : unquoted(inner.trim());
}
