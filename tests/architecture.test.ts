import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = ['shared', 'functions', 'infra'].flatMap(sources);

function sources(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(folder, name));
}

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import '|.*\bimport\('|(?:import|export) .*from '|\} from ')([^']+)'/gm,
    ),
  ].map(([, name = '']) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name));

/** Which folders a folder may import from, besides itself and npm packages. */
const directions: Record<string, string[]> = {
  'shared/mail': [],
  'shared/reading': ['shared/mail'],
  'shared/case': ['shared/mail', 'shared/reading'],
  'shared/draft': ['shared/mail', 'shared/reading', 'shared/case'],
  'shared/app': ['shared/mail', 'shared/reading', 'shared/case', 'shared/draft'],
  'shared/adapters': ['shared/app', 'shared/mail', 'shared/reading', 'shared/case'],
  functions: ['shared'],
  infra: ['shared', 'functions'],
};
const pure = ['shared/mail', 'shared/reading', 'shared/case', 'shared/draft'];
const pureLibraries = [
  'chrono-node',
  'htmlparser2',
  'mailparser',
  'nodemailer/lib/mail-composer',
  'temporal-polyfill',
  'tldts',
  'hono/html',
];

const within = (folder: string) => files.filter((file) => file.startsWith(`${folder}/`));

describe.each(Object.entries(directions))('%s', (folder, allowed) => {
  it('imports in the direction of the flow', () => {
    expect(within(folder).length).toBeGreaterThan(0);
    const astray = within(folder).flatMap((file) =>
      importsOf(file)
        .filter((name) => /^(?:shared|functions|infra)\//.test(name))
        .filter((name) => ![folder, ...allowed].some((home) => name.startsWith(`${home}/`)))
        .map((name) => `${file} imports ${name}`),
    );
    expect(astray).toEqual([]);
  });
});

describe.each(pure)('%s is pure', (folder) => {
  it('and imports no library that reaches outside', () => {
    const astray = within(folder).flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith('shared/') && !pureLibraries.includes(name))
        .map((name) => `${file} imports ${name}`),
    );
    expect(astray).toEqual([]);
  });

  it('and asks neither clock nor chance', () => {
    const asking = /Date\.now\(|new Date\(\)|Math\.random\(|Temporal\.Now|performance\.now|process\.env/;
    expect(within(folder).filter((file) => asking.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
