import { describe, expect, it } from 'vitest';
import { registry } from '../../shared/reading/platforms/registry.ts';
import { isMailProvider, platformAt, platformNamed } from '../../shared/reading/platforms.ts';

describe('the registry of platforms', () => {
  it.each([
    ['no-reply@us.greenhouse-mail.io', 'Greenhouse'],
    ['initech@myworkday.com', 'Workday'],
    ['jobs-noreply@linkedin.com', 'LinkedIn'],
    ['no-reply@m.personio.de', 'Personio'],
    ['someone@eu.greenhouse-mail.io', 'Greenhouse'],
    ['no-reply@hire.lever.co', 'Lever'],
    ['initech@invalidemail.com', 'Taleo'],
    ['initech-jobs@m.personio.com', 'Personio'],
    ['no-reply@initech.teamtailor-mail.com', 'Teamtailor'],
    ['no-reply@initech.breezy-mail.com', 'Breezy'],
    ['no-reply@initech.comeet-notifications.com', 'Comeet'],
    ['e+abc.initech@recruitee-mailbox.com', 'Recruitee'],
    ['initech@pinpoint.email', 'Pinpoint'],
    ['initech+autoreply@talent.icims.eu', 'iCIMS'],
    ['abcd.fa.sender@workflow.email.us-ashburn-1.ocs.oraclecloud.com', 'Oracle Cloud'],
    ['initech@viterbit-mail.com', 'Viterbit'],
    ['enotification@trm.brassring.com', 'BrassRing'],
    ['noreply@csjobs.tal.net', 'Civil Service Jobs'],
    ['noreply@initech.tal.net', 'Oleeo'],
    ['no-reply@mycareersfuture.gov.sg', 'MyCareersFuture'],
    ['alerts@mail.gulftalent.com', 'GulfTalent'],
    ['careers@northwind.example', undefined],
    ['a@notgreenhouse.io', undefined],
    ['', undefined],
    ['@', undefined],
  ])('knows whose address %s is', (address, name) => {
    expect(platformAt(address)?.name).toBe(name);
  });

  it.each([
    ['LinkedIn Jobs', 'LinkedIn'],
    ['greenhouse', 'Greenhouse'],
    ['SAP SuccessFactors', 'SuccessFactors'],
    ['Pôle emploi', 'France Travail'],
    ['The SEEK Team', 'Seek'],
    ['LinkedIn Corporation', 'LinkedIn'],
    ['Bayt.com', 'Bayt'],
    ['Neuvoo', 'Talent.com'],
    ['The Greenhouse Company', undefined],
    ['Greenhouse Gardens', undefined],
    ['Northwind', undefined],
    ['', undefined],
  ])('knows the name %s', (name, platform) => {
    expect(platformNamed(name)?.name).toBe(platform);
  });

  it.each([
    ['ana@gmail.com', true],
    ['ana@yahoo.co.uk', true],
    ['ana@mail.gmx.de', true],
    ['ana@northwind.example', false],
    ['ana@mail.northwind.com', false],
  ])('knows whether %s is at a mail provider', (address, expected) => {
    expect(isMailProvider(address)).toBe(expected);
  });

  it('lists each domain once and in lower case', () => {
    const domains = registry.flatMap((platform) => platform.domains);
    expect(
      domains.filter((domain, place) => domains.indexOf(domain) !== place || domain !== domain.toLowerCase()),
    ).toEqual([]);
  });

  it('lists each platform with a name and domains that have no spaces or marks', () => {
    expect(registry.length).toBeGreaterThan(400);
    expect(
      registry.filter(
        ({ name, domains }) => !name || !domains.every((each) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(each)),
      ),
    ).toEqual([]);
  });
});
