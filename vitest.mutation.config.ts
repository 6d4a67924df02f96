import { defineConfig } from 'vitest/config';

/** Only the tests of the rule: the rest could not notice a change in it sooner. */
export default defineConfig({ test: { include: ['tests/unit/domain/**/*.test.ts'] } });
