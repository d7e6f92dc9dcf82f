import hooks from 'eslint-plugin-react-hooks';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

const BROWSER_STORAGE = 'Webbläsarens lagring nås bara genom src/storage.';
const CLOCK = 'Kärnan är ren: ta emot tiden som parameter.';
const CHANCE = 'Kärnan är ren: ta emot slumpen som parameter.';
const WINDOW = 'Kärnan är ren: det här hör hemma i en komponent.';

/** Names that only exist in a browser; the pure core must not lean on them. */
const browserGlobals = ['window', 'document', 'navigator', 'location', 'history', 'fetch', 'alert'];

export default defineConfig(
  {ignores: ['build/', '.docusaurus/', 'node_modules/', 'static/', 'test-results/', '.cache/']},
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: process.cwd()}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_'},
      ],
      // `interface` and `type` say different things; the author chooses.
      '@typescript-eslint/consistent-type-definitions': 'off',
      eqeqeq: ['error', 'always'],
      'no-restricted-globals': [
        'error',
        {name: 'localStorage', message: BROWSER_STORAGE},
        {name: 'sessionStorage', message: BROWSER_STORAGE},
      ],
      'no-restricted-properties': [
        'error',
        {object: 'window', property: 'localStorage', message: BROWSER_STORAGE},
        {object: 'window', property: 'sessionStorage', message: BROWSER_STORAGE},
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: {'react-hooks': hooks},
    rules: {
      ...hooks.configs.recommended.rules,
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'Ingen inbäddad stil: använd en CSS-modul och tokens i src/css/custom.css.',
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Rå HTML går förbi Reacts skydd.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: [
      '**/*.test.ts',
      '**/*.node.ts',
      'src/**/ui/**',
      '**/*.d.ts',
      '**/*.worker.ts',
      'src/{content,library,plugins,pages,theme}/**',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        {name: 'localStorage', message: BROWSER_STORAGE},
        {name: 'sessionStorage', message: BROWSER_STORAGE},
        ...browserGlobals.map((name) => ({name, message: WINDOW})),
      ],
      'no-restricted-properties': [
        'error',
        {object: 'Date', property: 'now', message: CLOCK},
        {object: 'Math', property: 'random', message: CHANCE},
        {object: 'crypto', property: 'randomUUID', message: CHANCE},
      ],
      'no-restricted-syntax': [
        'error',
        {selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: CLOCK},
      ],
    },
  },
  {
    files: ['src/storage/ui/browserDoor.ts'],
    rules: {'no-restricted-properties': 'off'},
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts'],
    rules: {
      // A test may state that something is there; it fails loudly if it is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
    },
  },
);
