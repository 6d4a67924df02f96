import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest leaves one core to itself, which on two cores means one file at a time.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          // Loading every module anew for each file takes longer than the tests do. A test that
          // replaces a module stands in `site`, whose files share nothing.
          isolate: false,
          // A loaded machine is no reason to fail: properties try hundreds of inputs.
          testTimeout: 60_000,
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'],
        },
      },
      {
        // The islands' parts, in a DOM without a browser.
        test: {
          name: 'components',
          environment: 'happy-dom',
          setupFiles: 'tests/components/setup.ts',
          include: ['tests/components/**/*.test.tsx'],
        },
      },
      {
        test: {
          name: 'site',
          testTimeout: 60_000,
          include: ['tests/site/**/*.test.ts'],
        },
      },
      {
        // What only the guide promises: the others hold for the site of any role.
        test: {
          name: 'guide',
          testTimeout: 60_000,
          include: ['tests/guide/**/*.test.ts'],
        },
      },
      {
        // Real web servers and three engines, which not every machine has: `npm run test:deploy` and
        // `npm run test:browsers`. Together, because the site is released once for both.
        test: {
          name: 'released',
          testTimeout: 120_000,
          hookTimeout: 300_000,
          globalSetup: 'tests/deploy/released.ts',
          include: ['tests/{deploy,browsers}/**/*.test.ts'],
        },
      },
    ],
  },
});
