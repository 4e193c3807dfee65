import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { Conflict, type Invitation, type Members, type Stopped } from '../../app/ports.ts';
import type { Member } from '../../case/case.ts';
import { conditional } from './conditional.ts';

/**
 * Members: a profile, and an item for each address that leads to it. Addresses are written before the profile, and
 * lead to a member only where the profile lists them, so that a crash in between takes nobody's address for good.
 */
export function dynamodbMembers(options: { client: DynamoDBClient; table: string }): Members {
  const { table } = options;
  const client = DynamoDBDocumentClient.from(options.client);
  const read = async (key: Key) =>
    (await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }))).Item;
  const put = (item: Key & Record<string, unknown>, condition?: Record<string, unknown>) =>
    client.send(new PutCommand({ TableName: table, Item: item, ...condition }));
  const remove = (key: Key) => client.send(new DeleteCommand({ TableName: table, Key: key }));

  const get = async (id: string) => ((await read(profileKey(id)))?.member as Member | undefined) ?? null;

  const byAddress = async (address: string) => {
    const id: unknown = (await read(addressKey(address)))?.member;
    const member = typeof id === 'string' ? await get(id) : null;
    return member?.addresses.includes(address) ? member : null;
  };

  /** Where an address is free, or leads nowhere any more. */
  const reserve = async (address: string, id: string) => {
    const holder = await byAddress(address);
    if (holder && holder.id !== id) return false;
    const stale: unknown = (await read(addressKey(address)))?.member;
    return conditional(
      put(
        { ...addressKey(address), member: id },
        {
          ConditionExpression: 'attribute_not_exists(pk) OR #member = :known',
          ExpressionAttributeNames: { '#member': 'member' },
          ExpressionAttributeValues: { ':known': typeof stale === 'string' ? stale : id },
        },
      ),
    );
  };

  /** Forgets an address that led to a member, unless it is somebody else's by now. */
  const release = (address: string, id: string) =>
    conditional(
      client.send(
        new DeleteCommand({
          TableName: table,
          Key: addressKey(address),
          ConditionExpression: '#member = :id',
          ExpressionAttributeNames: { '#member': 'member' },
          ExpressionAttributeValues: { ':id': id },
        }),
      ),
    );

  return {
    get,
    byAddress,

    async save(member) {
      const former = (await get(member.id))?.addresses ?? [];
      for (const address of member.addresses) if (!(await reserve(address, member.id))) return null;
      const { version = 0 } = member;
      const next = { ...member, version: version + 1 };
      const stored = put(
        { ...profileKey(member.id), version: next.version, member: next },
        {
          ConditionExpression: version === 0 ? 'attribute_not_exists(#version)' : '#version = :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ...(version === 0 ? {} : { ExpressionAttributeValues: { ':version': version } }),
        },
      );
      if (!(await conditional(stored))) throw new Conflict(member.id);
      for (const address of former) if (!member.addresses.includes(address)) await release(address, member.id);
      return next;
    },

    async remove(member) {
      const former = (await get(member.id))?.addresses ?? [];
      await remove(profileKey(member.id));
      await remove(pauseKey(member.id));
      for (const address of new Set([...former, ...member.addresses])) await release(address, member.id);
    },

    async paused(id) {
      const item = await read(pauseKey(id));
      return item !== undefined && (item.paused === true || item.resumed === undefined);
    },
    async pause(id) {
      const pauses = { UpdateExpression: 'SET paused = :yes', ExpressionAttributeValues: { ':yes': true } };
      await client.send(new UpdateCommand({ TableName: table, Key: pauseKey(id), ...pauses }));
    },
    resume: async (id, at) => void (await put({ ...pauseKey(id), resumed: at })),
    async stop(id, stopped, since) {
      const condition = {
        ConditionExpression: 'attribute_not_exists(resumed) OR resumed < :since',
        ExpressionAttributeValues: { ':since': since },
      };
      await conditional(put({ ...pauseKey(id), stopped, paused: true }, condition));
    },
    stopped: async (id) => ((await read(pauseKey(id)))?.stopped as Stopped | undefined) ?? null,

    async invite(invitation) {
      const ttl = Math.floor(Date.parse(invitation.at) / 1000) + invitationLifetime;
      await put({ ...invitationKey(invitation.id), invitation, ttl });
    },

    withdraw: async (id) => void (await remove(invitationKey(id))),

    invitation: async (id) => ((await read(invitationKey(id)))?.invitation as Invitation | undefined) ?? null,
  };
}

type Key = { pk: string; sk: string };

/** Seconds; whoever reads an invitation goes by its own date. */
const invitationLifetime = 60 * 24 * 3600;

const profileKey = (id: string): Key => ({ pk: `MEMBER#${id}`, sk: 'PROFILE' });
const pauseKey = (id: string): Key => ({ pk: `MEMBER#${id}`, sk: 'PAUSE' });
const addressKey = (address: string): Key => ({ pk: `ADDRESS#${address.slice(0, 500)}`, sk: 'MEMBER' });
const invitationKey = (id: string): Key => ({ pk: `INVITATION#${id}`, sk: 'INVITATION' });
