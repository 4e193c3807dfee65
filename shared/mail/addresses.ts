/** Signs texts with a key that only this installation knows; a signature is lower-case letters and digits. */
export type Seal = { sign(text: string): string; verify(text: string, signature: string): boolean };

/** What the part of one of our addresses before the @ says. */
export type Recipient =
  | { kind: 'intake' }
  | { kind: 'automatic'; member: string; genuine: boolean }
  | { kind: 'case'; id: string; genuine: boolean }
  | { kind: 'join'; id: string; genuine: boolean };

/** `in@DOMAIN`: forward here by hand. */
export const intakeAddress = (domain: string): string => `in@${domain}`;

/**
 * `in+<key>@DOMAIN`: a member's private address for automatic forwarding rules, where From is the employer. The key
 * names the member, and cannot be guessed.
 */
export const automaticAddress = (member: string, domain: string, seal: Seal): string =>
  `in+${signed('intake', member, seal)}@${domain}`;

/** `case+<id>.<mac>@DOMAIN`: Reply-To of every mail about a case. */
export const caseAddress = (id: string, domain: string, seal: Seal): string =>
  `case+${signed('case', id, seal)}@${domain}`;

/** `join+<id>.<mac>@DOMAIN`: Reply-To of the mail that asks an address to be confirmed. */
export const joinAddress = (id: string, domain: string, seal: Seal): string =>
  `join+${signed('join', id, seal)}@${domain}`;

/**
 * Reads one of our addresses; null for any other. Only the part before the @ counts, so that a machine
 * without a domain of its own can be written to.
 */
export function recipientOf(address: string, seal: Seal): Recipient | null {
  const local = address.slice(0, 200).split('@')[0]?.toLowerCase() ?? '';
  if (local === 'in') return { kind: 'intake' };
  const [, name, id, signature] = local.match(/^(in|case|join)\+([a-z0-9]{1,64})\.([a-z0-9]{1,64})$/) ?? [];
  if (!id || !signature) return null;
  if (name === 'in') return { kind: 'automatic', member: id, genuine: seal.verify(`intake:${id}`, signature) };
  const kind = name === 'case' ? 'case' : 'join';
  return { kind, id, genuine: seal.verify(`${kind}:${id}`, signature) };
}

const signed = (what: string, id: string, seal: Seal) => `${id}.${seal.sign(`${what}:${id}`)}`;
