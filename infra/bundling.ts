import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, buildSync } from 'esbuild';

const functions = fileURLToPath(new URL('../functions', import.meta.url));

/**
 * How functions are bundled: ES modules, the SDK within, for left to the runtime it takes twice as long to load. What is
 * imported on demand, such as the holidays of the world, becomes a file of its own, which is not read where it is not
 * needed. The banner is for the CommonJS packages inside, which call `require` for modules of Node.
 */
export const bundling = {
  entryNames: 'index',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'error',
} satisfies BuildOptions;

/**
 * Bundles a function into a folder, as index.mjs and what that imports.
 * @param handler name of the file in functions/, without its ending.
 */
export function bundle(handler: string, folder: string): void {
  buildSync({ ...bundling, entryPoints: [`${functions}/${handler}.ts`], outdir: folder });
}

/** A function's code, bundled where the CDK runs, without Docker. */
export function codeOf(handler: string): Code {
  const tryBundle = (folder: string) => {
    bundle(handler, folder);
    return true;
  };
  // The image would be for machines that cannot bundle by themselves; there are none. The environment is there to differ:
  // the CDK takes bundles whose folder and options are the same for one.
  const here = { image: DockerImage.fromRegistry('none'), local: { tryBundle }, environment: { handler } };
  return Code.fromAsset(functions, { assetHashType: AssetHashType.OUTPUT, bundling: here });
}
