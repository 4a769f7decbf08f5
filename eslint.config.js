import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
// @ts-expect-error It comes without types.
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import msgRule from './eslint-rules/msg.js';

export default defineConfig(
  globalIgnores([
    'tests/consumers/*/',
    'src/generated',
    'dist',
    'dist-files',
    'release',
    '.build',
    'storybook-static',
    '.stryker-tmp',
  ]),
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      // TypeScript checks this, in JavaScript too, and knows the globals.
      'no-undef': 'off',
    },
  },
  {
    files: [
      'src/**/*.ts',
      'desk/**/*.ts',
      'stories/**/*.ts',
      'tests/browser/**/*.ts',
      '.storybook/**/*.ts',
    ],
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: Object.fromEntries(
      Object.keys(litA11y.rules).map((rule) => [`lit-a11y/${rule}`, 'error']),
    ),
  },
  {
    files: ['content/**/*.ts'],
    plugins: {local: {rules: {msg: msgRule}}},
    rules: {'local/msg': 'error'},
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // chai's assertions are properties: expect(open).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // node:test waits for what it is told by itself.
            {from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite']},
            // expect(a).to.equal(b) returns no promise, though its type says so.
            {from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal'},
          ],
        },
      ],
    },
  },
  {
    // The rules that need types can't read the types of JSDoc casts. TypeScript checks these files.
    files: ['**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
