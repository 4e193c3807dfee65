import { describe, expect, it } from 'vitest';
import { knowingSettings, mailingSettings, receivingSettings } from '../../functions/environment.ts';
import { environment } from './stage.ts';

describe('the environment of a function', () => {
  it('is read whole', () => {
    expect(receivingSettings({ ...environment, ONFILE_COUNTRY: 'DE', ONFILE_SHARDS: '4' })).toEqual({
      owner: { name: 'Robin Ferris', address: 'me@example.com' },
      rules: { membership: 'owner', mailsPerHour: 200, answersPerHour: 30 },
      domain: 'onfile.test',
      zone: 'Europe/Berlin',
      country: 'DE',
      table: 'cases',
      shards: 4,
      secretArn: 'arn:seal',
      webUrl: 'https://api.onfile.test',
      configurationSet: null,
      bucket: 'raw-mail',
      prefix: 'mail/',
    });
  });

  it('is asked for no more than the function needs', () => {
    const { ONFILE_BUCKET: _, ONFILE_PREFIX: __, ...mailing } = environment;
    expect(mailingSettings(mailing)).toMatchObject({ table: 'cases' });
    const { ONFILE_WEB_URL: ___, ONFILE_SECRET_ARN: ____, ONFILE_DOMAIN: _____, ...knowing } = mailing;
    expect(knowingSettings(knowing)).toMatchObject({ table: 'cases' });
    expect(() => mailingSettings(knowing)).toThrow(/ONFILE_DOMAIN.*ONFILE_SECRET_ARN.*ONFILE_WEB_URL is missing/s);
  });

  it('is refused with every fault at once', () => {
    const wrong = {
      ...environment,
      ONFILE_TABLE: '',
      ONFILE_OWNER: 'nobody',
      ONFILE_TZ: 'Mars/Base',
      ONFILE_SHARDS: '0',
    };
    expect(() => receivingSettings(wrong)).toThrow(
      /ONFILE_OWNER is no mail address.*ONFILE_TZ is no time zone.*ONFILE_TABLE is missing.*ONFILE_SHARDS/s,
    );
  });
});
