import tseslint from 'typescript-eslint';

const onlyInItsOwner = [
  { object: 'process', property: 'env', message: 'Settings are parsed once, in libs/config.' },
  { object: 'Date', property: 'now', message: 'Time comes from the Clock.' },
];

// Once V8 has compiled a caller, Node 20 answers false for every URL with a letter such as ü in it.
const cannotTell = { object: 'URL', property: 'canParse', message: 'It lies in Node 20; try new URL().' };

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.data/', 'libs/api-client/dist/', 'libs/api-client/src/schema.ts'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      'no-restricted-properties': ['error', ...onlyInItsOwner, cannotTell],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // Nest types plain option objects as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ['libs/config/src/load-settings.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    // Tests measure, wait and print; supertest bodies are untyped by nature.
    files: ['**/*.spec.ts', '**/*.e2e-spec.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      'no-restricted-properties': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
);
