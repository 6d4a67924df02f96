import { cleanup } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';

// Each test begins in an empty page, with an empty address and nothing kept.
afterEach(() => {
  cleanup();
  localStorage.clear();
  history.replaceState(null, '', '/');
  vi.restoreAllMocks();
  vi.useRealTimers();
});
