import { defineConfig } from 'vitest/config';

const functions = 'tests/functions/**/*.test.ts';

export default defineConfig({
  test: {
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    projects: [
      // A handler keeps what it has started for the life of its process, so that each of these files wants its own.
      { extends: true, test: { name: 'functions', include: [functions], isolate: true } },
      {
        extends: true,
        test: { name: 'all else', include: ['tests/**/*.test.ts'], exclude: [functions], isolate: false },
      },
    ],
  },
});
