import { defineConfig } from 'vitest/config';

/** The tests that `npm run test:aws` runs against emulators; `npm test` leaves them alone. */
export default defineConfig({
  test: {
    include: ['tests/aws/**/*.aws.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
});
