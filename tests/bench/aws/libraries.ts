import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { bundling } from '../../../infra/bundling.ts';

/** What a function imports at once from packages, as a module that does that alone, by the package. */
export function librariesOf(handler: string): Map<string, string> {
  const { metafile } = buildSync({
    ...bundling,
    entryPoints: [`functions/${handler}.ts`],
    outdir: 'unwritten',
    write: false,
    metafile: true,
  });
  const used = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !/^(?:functions|shared)\//.test(file)) return;
    seen.add(file);
    for (const [name, exported] of importsIn(readFileSync(file, 'utf8'))) {
      used.set(name, (used.get(name) ?? new Set()).add(exported));
    }
    for (const { path, kind } of metafile.inputs[file]?.imports ?? []) if (kind === 'import-statement') visit(path);
  };
  visit(`functions/${handler}.ts`);
  return new Map([...used].map(([name, exported]) => [name, [...exported].join('\n')]));
}

/** The statements that import values from packages, as statements that export the same under names that differ by package. */
function importsIn(source: string): [name: string, exported: string][] {
  const statements = source.matchAll(/^import (?!type )([^'";]{1,2000}?) from '([a-z@][^':]{0,100})';/gm);
  return [...statements].flatMap(([, what = '', name = '']): [string, string][] => {
    const id = name.replace(/\W/g, '_');
    if (what.startsWith('* as')) return [[name, `export * as ${id} from '${name}';`]];
    if (!what.startsWith('{')) return [[name, `export { default as ${id} } from '${name}';`]];
    const values = what
      .replace(/[{}]/g, '')
      .split(',')
      .map((part) => part.trim());
    return values
      .filter((part) => part !== '' && !part.startsWith('type '))
      .map((part) => part.split(' as ')[0])
      .map((value) => [name, `export { ${value} as ${value}_of_${id} } from '${name}';`]);
  });
}

/** Bundles statements as a module of its own, with the options of the functions. */
export function bundleText(contents: string, folder: string): string {
  const stdin = { contents, resolveDir: process.cwd(), loader: 'ts' as const };
  buildSync({ ...bundling, stdin, outdir: folder });
  return join(folder, 'index.mjs');
}
