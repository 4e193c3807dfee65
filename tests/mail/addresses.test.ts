import { describe, expect, it } from 'vitest';
import { hmacSeal } from '../../shared/app/identity.ts';
import { automaticAddress, caseAddress, joinAddress, recipientOf } from '../../shared/mail/addresses.ts';

const seal = hmacSeal({ a: 'one secret of this installation' });

describe('our addresses', () => {
  it('are read back, whatever the domain', () => {
    expect(recipientOf('in@anything', seal)).toEqual({ kind: 'intake' });
    expect(recipientOf('IN@Onfile.Example', seal)).toEqual({ kind: 'intake' });
    const automatic = automaticAddress('owner', 'onfile.example', seal);
    expect(recipientOf(automatic, seal)).toEqual({ kind: 'automatic', member: 'owner', genuine: true });
    const forCase = caseAddress('abc123', 'onfile.example', seal);
    expect(recipientOf(forCase, seal)).toEqual({ kind: 'case', id: 'abc123', genuine: true });
    const joining = joinAddress('abc123', 'onfile.example', seal);
    expect(recipientOf(joining, seal)).toEqual({ kind: 'join', id: 'abc123', genuine: true });
  });

  it.each([
    'info@onfile.example',
    'in+@x',
    'in+a b@x',
    'in+guess@x',
    'case+abc@x',
    'case+.x@x',
    '',
    '@',
    `in+${'a'.repeat(300)}@x`,
  ])('are not %j', (address) => {
    expect(recipientOf(address, seal)).toBeNull();
  });

  it('of one kind is no address of another, though it names the same id', () => {
    const [forCase, automatic] = [caseAddress('abc', 'x', seal), automaticAddress('abc', 'x', seal)];
    expect(recipientOf(forCase.replace('case+', 'in+'), seal)).toMatchObject({ genuine: false });
    expect(recipientOf(forCase.replace('case+', 'join+'), seal)).toMatchObject({ genuine: false });
    expect(recipientOf(automatic.replace('in+', 'case+'), seal)).toMatchObject({ genuine: false });
  });

  it('of a case cannot be made up, nor turned to another case', () => {
    const forCase = caseAddress('abc123', 'onfile.example', seal);
    expect(recipientOf(forCase.replace('abc123', 'abc124'), seal)).toMatchObject({ genuine: false });
    expect(recipientOf('case+abc123.a0000000000000@x', seal)).toMatchObject({ genuine: false });
    expect(recipientOf(forCase, hmacSeal({ a: 'another secret altogether' }))).toMatchObject({ genuine: false });
  });
});

describe('a seal', () => {
  it('keeps old signatures valid when a new key is added, and signs with the new one', () => {
    const rotated = hmacSeal({ a: 'one secret of this installation', b: 'a newer one' });
    expect(rotated.verify('case:abc', seal.sign('case:abc'))).toBe(true);
    expect(rotated.sign('case:abc')).not.toBe(seal.sign('case:abc'));
    expect(seal.verify('case:abc', rotated.sign('case:abc'))).toBe(false);
  });

  it('knows no signature by a key that it does not hold', () => {
    for (const signature of ['', 'a', 'toString', 'z123', '__proto__']) expect(seal.verify('x', signature)).toBe(false);
  });
});
