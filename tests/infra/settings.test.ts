import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../infra/settings.ts';
import { BadSettings } from '../../shared/config.ts';

describe('the settings of the stack', () => {
  it('can be looked at without any', () => {
    expect(settingsOf({})).toMatchObject({
      domain: 'onfile.example.com',
      owner: { address: 'you@example.com' },
      zone: 'Etc/UTC',
      shards: 1,
      activate: false,
      existingRuleSet: null,
    });
  });

  it('read what the command line gives as text', () => {
    const context = {
      domain: 'Onfile.Test',
      owner: 'Ada <Ada@Example.com>',
      shards: '4',
      activate: 'true',
      keepMailDays: '30',
    };
    expect(settingsOf(context)).toMatchObject({
      domain: 'onfile.test',
      owner: { name: 'Ada', address: 'ada@example.com' },
      shards: 4,
      activate: true,
      keepMailDays: 30,
    });
  });

  it.each([
    [{ domain: 'no domain' }, 'domain is no domain'],
    [{ domain: 'nonsense' }, 'domain is no domain'],
    [{ budjet: 5 }, 'budjet is no setting'],
    [{ owner: 'nobody' }, 'owner is no mail address'],
    [{ zone: 'Mars/Base' }, 'zone is no time zone'],
    [{ country: 'Germany' }, 'country is no country code'],
    [{ shards: 0 }, 'shards'],
    [{ shards: 'many' }, 'shards is no number'],
    [{ activate: 'perhaps' }, 'activate is not true or false'],
    [{ existingRuleSet: 'a b' }, 'existingRuleSet is no name'],
    [{ existingRuleSet: 'theirs', activate: true }, 'choose one of them'],
    [{ keepMailDays: 400 }, 'keepMailDays is more than 390'],
    [{ keepMailDays: 3 }, 'keepMailDays is less than 7'],
    [{ keepLogDays: 31 }, 'keepLogDays is none of'],
    [{ members: 'everybody' }, 'members is none of'],
    [{ hostedZone: 'example.com' }, 'hostedZone is no id'],
    [{ webDomain: 'status.test' }, 'webDomain needs webCertificate'],
    [{ webCertificate: 'arn:aws:s3:::x', webDomain: 'status.test' }, 'webCertificate is no ARN'],
    [{ existingSecret: 'SealKeys' }, 'existingSecret is no whole ARN'],
    [{ existingTable: 'a b' }, 'existingTable is no name'],
    [{ alarmsTo: 'nobody' }, 'alarmsTo is no mail address'],
    [{ budget: 'much' }, 'budget is no number'],
  ])('refuse %j', (context, message) => {
    expect(() => settingsOf(context)).toThrow(BadSettings);
    expect(() => settingsOf(context)).toThrow(message);
  });

  it('name every fault at once, those between settings too', () => {
    expect(() => settingsOf({ zone: 'x', owner: 'y', shards: 'z' })).toThrow(/owner.*zone.*shards/s);
    const wrong = { zone: 'x', existingRuleSet: 'theirs', activate: true, deploying: true, webDomain: 'a.test' };
    expect(() => settingsOf(wrong)).toThrow(/zone.*domain is still.*choose one.*webDomain/s);
  });

  it('tell the owner of alarms, unless somebody else is named', () => {
    expect(settingsOf({ owner: 'Ada <ada@example.com>' }).alarmsTo).toBe('ada@example.com');
    expect(settingsOf({ alarmsTo: 'ops@example.com' }).alarmsTo).toBe('ops@example.com');
  });

  it('refuse to deploy the example', () => {
    const own = { domain: 'onfile.test', owner: 'ada@example.test' };
    expect(() => settingsOf({ deploying: 'true' })).toThrow(
      /domain is still the example.*\nowner is still the example/,
    );
    expect(() => settingsOf({ ...own, deploying: 'true', owner: '' })).toThrow('owner is still the example');
    expect(settingsOf({ ...own, deploying: 'true' })).toMatchObject({ domain: 'onfile.test', isExample: false });
    expect(settingsOf({ ...own, owner: '' }).isExample).toBe(true);
  });

  it('leave what is of the CDK to the CDK', () => {
    expect(
      settingsOf({
        'aws:cdk:bundling-stacks': [],
        '@aws-cdk/core:some': true,
        'cli-telemetry': false,
        'acknowledged-issue-numbers': [12345],
      }),
    ).toBeDefined();
  });

  it('tell what was changed, so that it can be read again', () => {
    const { changed } = settingsOf({
      domain: 'onfile.test',
      shards: '4',
      activate: 'true',
      zone: 'Etc/UTC',
      budget: 5,
    });
    expect(changed).toEqual({ domain: 'onfile.test', shards: '4', activate: 'true', budget: '5' });
    expect(settingsOf(changed).changed).toEqual(changed);
  });
});
