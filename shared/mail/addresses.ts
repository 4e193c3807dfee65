/** Signs texts with a key that only this installation knows; a signature is lower-case letters and digits. */
export type Seal = { sign(text: string): string; verify(text: string, signature: string): boolean };

/** What the part of one of our addresses before the @ says. */
export type Recipient =
  | { kind: 'intake' }
  | { kind: 'automatic'; key: string }
  | { kind: 'case'; id: string; genuine: boolean };

/** `in@DOMAIN`: forward here by hand. */
export const intakeAddress = (domain: string): string => `in@${domain}`;

/** The unguessable key of a member's private address. */
export const intakeKey = (member: string, seal: Seal): string => seal.sign(`intake:${member}`);

/** `in+<key>@DOMAIN`: for automatic forwarding rules, where From is the employer. */
export const automaticAddress = (member: string, domain: string, seal: Seal): string =>
  `in+${intakeKey(member, seal)}@${domain}`;

/** `case+<id>.<mac>@DOMAIN`: Reply-To of every mail about a case. */
export const caseAddress = (id: string, domain: string, seal: Seal): string =>
  `case+${id}.${seal.sign(`case:${id}`)}@${domain}`;

/**
 * Reads one of our addresses; null for any other. Only the part before the @ counts, so that a machine
 * without a domain of its own can be written to.
 */
export function recipientOf(address: string, seal: Seal): Recipient | null {
  const local = address.slice(0, 200).split('@')[0]?.toLowerCase() ?? '';
  if (local === 'in') return { kind: 'intake' };
  const [, key] = local.match(/^in\+([a-z0-9]{1,64})$/) ?? [];
  if (key) return { kind: 'automatic', key };
  const [, id, signature] = local.match(/^case\+([a-z0-9]{1,64})\.([a-z0-9]{1,64})$/) ?? [];
  return id && signature ? { kind: 'case', id, genuine: seal.verify(`case:${id}`, signature) } : null;
}
