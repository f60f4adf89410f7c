import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What holds for every line of TypeScript here, beyond the recommended sets. */
const everywhere = {
	eqeqeq: 'error',
	'@typescript-eslint/no-explicit-any': 'error',
	'@typescript-eslint/no-non-null-assertion': 'error',
	'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
	'@typescript-eslint/no-unused-vars': ['error', { args: 'all', argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
	'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
};

export default defineConfig([
	globalIgnores(['main.js', 'build/', 'coverage/', 'tests/vault/', 'tests/approved/']),
	{
		name: 'the plugin, as the community review checks it',
		files: ['src/**/*.ts'],
		extends: [obsidianmd.configs.recommended],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			...everywhere,
			'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
			'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
		},
	},
	{
		name: 'the manifest',
		files: ['manifest.json'],
		plugins: { obsidianmd },
		languageOptions: { parser: tseslint.parser },
		rules: { 'obsidianmd/validate-manifest': 'error' },
	},
	{
		name: 'tests and scripts',
		files: ['tests/**/*.ts', 'scripts/**/*.ts'],
		extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
		languageOptions: {
			parserOptions: { project: 'tests/tsconfig.json', tsconfigRootDir: import.meta.dirname },
			globals: { ...globals.node, ...globals.jest },
		},
		rules: { ...everywhere, '@typescript-eslint/require-await': 'off' },
	},
	{
		name: 'the stand-in for the app, whose interface is full of any',
		files: ['tests/host/**/*.ts'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/no-implied-eval': 'off',
			'@typescript-eslint/unbound-method': 'off',
		},
	},
	{
		name: 'configuration and what runs without a compiler',
		files: ['**/*.mjs', '**/*.cjs'],
		extends: [js.configs.recommended],
		languageOptions: { globals: globals.node },
		rules: { eqeqeq: 'error' },
	},
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
]);
