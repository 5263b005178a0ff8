// Correctness and the arrows between folders. Layout of the text is biome's.
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

/** Refuses imports out of a folder's own layer: design ← features ← shell. */
const layer = (folder, forbidden, message) => ({
  files: [`src/${folder}/**/*.{ts,svelte}`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [...forbidden, ...tauri].map((group) => ({ group: [group], message })) },
    ],
  },
})
const tauri = ['@tauri-apps/*']
const features = [
  'awards',
  'bin',
  'boards',
  'editor',
  'first-run',
  'help',
  'library',
  'selection',
  'settings',
  'studio',
  'today',
  'units',
]

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/backend/generated.ts', 'gallery/shots/', 'gallery/dist/'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      // A Map that nothing on the screen reads need not be reactive.
      'svelte/prefer-svelte-reactivity': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  { files: ['*.{js,ts}', 'gallery/**', 'e2e/**', 'test/**'], languageOptions: { globals: globals.node } },
  { files: ['gallery/**/*.mjs'], rules: { 'no-console': 'off' } },
  layer(
    'design',
    ['**/features/*', '**/features/**', '**/shell/**', '**/backend/**'],
    'design knows only itself',
  ),
  ...['posting', 'moves', 'criteria', 'award-history'].map((shared) =>
    layer(
      shared,
      ['**/features/*', '**/features/**', '**/shell/**'],
      `${shared} is shared by features and knows none of them`,
    ),
  ),
  ...features.map((feature) =>
    layer(
      `features/${feature}`,
      ['**/shell/**', ...features.filter((other) => other !== feature).map((other) => `**/${other}/**`)],
      'a feature imports neither the shell nor another feature',
    ),
  ),
)
