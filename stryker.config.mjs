/** Changes the rule in every way it can think of, and asks whether a test notices. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: ['src/domain/**/*.ts'],
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'progress'],
  thresholds: { high: 98, low: 95, break: 95 },
  concurrency: 2,
  tempDirName: '.stryker-tmp',
};
