import { alternativesOfAll } from '../all-languages.ts';

/** Mailboxes of departments and machines, not of people: "bewerbung.sued@", "team@". */
const office = new RegExp(`^(?:${alternativesOfAll('mailboxes')})[@._+-]`, 'i');

/** Whether an address is that of a house or one of its departments. */
export function isOffice(address: string | null): boolean {
  return address !== null && office.test(address);
}
