import { defineConfig } from 'vitest/config';

/** The tests that `npm run test:browser` runs in a Chromium; `npm test` leaves them alone. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxConcurrency: 4,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
