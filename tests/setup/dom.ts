// DOM matchers, and a clean document and empty storage after each test.
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(() => {
  cleanup();
  // A file may ask for the environment `node`, which has neither.
  globalThis.window?.localStorage.clear();
  globalThis.window?.sessionStorage.clear();
});
