import { cleanup, configure } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';

// A busy machine is no reason to fail.
configure({ asyncUtilTimeout: 20_000 });

// Each test begins in an empty page, with an empty address and nothing kept.
afterEach(() => {
  cleanup();
  localStorage.clear();
  history.replaceState(null, '', '/');
  vi.restoreAllMocks();
  vi.useRealTimers();
});
