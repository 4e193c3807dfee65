import { type BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/**
 * One ES module a function, the SDK within: left to the runtime, it takes twice as long to load. The banner is for the
 * CommonJS packages inside, which call `require` for modules of Node.
 */
export const bundling = {
  format: OutputFormat.ESM,
  target: 'node20',
  mainFields: ['module', 'main'],
  minify: true,
  sourceMap: true,
  sourcesContent: false,
  externalModules: [],
  banner: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
} satisfies BundlingOptions;
