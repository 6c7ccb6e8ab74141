import { defineConfig, globalIgnores } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const html = 'HTML from text: build elements instead.';
const noHtmlFromText = [
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: html },
  { selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]', message: html },
  { selector: 'CallExpression > MemberExpression.callee[property.name="insertAdjacentHTML"]', message: html },
];
const clock = 'Pass the day in: shared has no clock.';
const noClock = [
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: clock },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
  { selector: 'CallExpression[callee.name="Date"]', message: clock },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Pass ids in: shared has no chance.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'release/', 'out/', 'coverage/', 'test-results/', 'playwright-report/', '**/fixtures/']),
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: 'tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      complexity: ['error', 15],
      // its 8.73.0 throws on classes with type parameters
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // there are no enums to be unsafe with, and it is the slowest of all rules
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': ['error', ...noHtmlFromText],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // a number in a template literal reads better than a call of String
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => doIt()` in a handler is fine: the result is of no interest
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // the linter doesn't see a cast in a JSDoc comment; the compiler does
    files: ['**/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['shared/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noHtmlFromText, ...noClock] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
  },
  {
    // data is long by nature, a test file is a list of sentences
    files: ['shared/catalog/**', 'shared/importers/**/*Table.ts', '**/*.test.{ts,tsx}', 'e2e/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'e2e/**/*.ts'],
    rules: {
      // a missing element fails the test anyway, and says where
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
