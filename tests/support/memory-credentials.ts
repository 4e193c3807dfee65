import type { Credential, Credentials } from '../../shared/app/ports.ts';

export function memoryCredentials(): Credentials {
  const kept = new Map<string, Credential>();
  const name = (member: string, id: string) => `${member}/${id}`;
  const list = async (member: string) => [...kept.values()].filter((credential) => credential.member === member);
  return {
    keep: async (credential) => void kept.set(name(credential.member, credential.id), credential),
    get: async (member, id) => kept.get(name(member, id)) ?? null,
    list,
    remove: async (member, id) => kept.delete(name(member, id)),
    async erase(member) {
      for (const { id } of await list(member)) kept.delete(name(member, id));
    },
  };
}
