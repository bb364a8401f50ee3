import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

/** What runs in Node or only in tests: no plugin code, so the store's rules about plugins do not concern it. */
const AROUND = ['cli/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts', 'playground/**/*.ts'];

export default defineConfig([
  globalIgnores(['main.js', 'dist/', 'playground/dist/', 'coverage/']),
  // What the store's scanner applies, whole: no rule of it is turned off or softened for the plugin.
  { files: ['src/**/*.ts', 'package.json'], extends: [obsidianmd.configs.recommended] },
  { files: AROUND, extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked] },
  {
    files: ['src/**/*.ts', ...AROUND],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export by name; only main.ts has a default export.' },
      ],
    },
  },
  {
    // Test doubles and the host stand in for untyped things; the compiler still checks what they promise.
    files: ['tests/**/*.ts', 'playground/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'module', 'performance', 'process', 'require', 'URL', 'setTimeout', 'clearTimeout'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
]);
