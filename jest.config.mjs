/** Unit tests run in Node, or in jsdom where a file says so; those in a real browser are under tests/e2e. */
const transform = { '\\.(ts|mts|mjs|js)$': '<rootDir>/tests/support/transform.cjs' };
const shared = {
  transform,
  setupFiles: ['<rootDir>/tests/support/seed.ts'],
  // `obsidian` is only typings; in tests the playground's host stands in for the app.
  moduleNameMapper: {
    '^obsidian$': '<rootDir>/playground/host/obsidian.ts',
    '^decode-named-character-reference$': '<rootDir>/src/markdown/entities.ts',
  },
  // The Markdown packages are ES modules; jest's own module system is CommonJS.
  transformIgnorePatterns: [
    '/node_modules/(?!(?:confbox|mdast-|micromark|unist-|remark|unified|vfile|bail|trough|is-plain-obj|decode-named|character-entities|devlop|ccount|escape-string|markdown-table|zwitch|longest-streak|fault|format|trim-lines))',
  ],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/browserSetup.ts',
      globalTeardown: '<rootDir>/tests/support/browserTeardown.ts',
    },
  ],
};
