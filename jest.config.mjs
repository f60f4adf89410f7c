/** ts-jest also turns the packages that ship ES modules only into what jest loads. */
const shared = {
	setupFiles: ['<rootDir>/tests/property-seed.cjs'],
	transform: { '^.+\\.m?[tj]s$': ['ts-jest', { tsconfig: 'tests/tsconfig.jest.json', diagnostics: false }] },
	transformIgnorePatterns: [
		'/node_modules/(?!(mdast-util-.*|micromark.*|unist-util-.*|decode-named-character-reference|character-entities.*|ccount|escape-string-regexp|markdown-table|longest-streak|zwitch|devlop|fault|format|markdown-it|linkify-it|mdurl|uc\\.micro|punycode\\.js|entities)/)',
	],
};

export default {
	// Much of the suite waits for an app to come to rest, so every core takes tests, the main process none.
	maxWorkers: '100%',
	reporters: ['default', '<rootDir>/tests/count-reporter.cjs'],
	projects: [
		{
			...shared,
			displayName: 'core',
			testEnvironment: 'node',
			testMatch: ['<rootDir>/tests/**/*.test.ts'],
			testPathIgnorePatterns: ['/node_modules/', '/tests/host/', '/tests/obsidian/', '/tests/browser/'],
		},
		{
			...shared,
			displayName: 'host',
			globalSetup: '<rootDir>/tests/build-plugin.cjs',
			globalTeardown: '<rootDir>/tests/remove-build.cjs',
			testEnvironment: '<rootDir>/tests/host/utc-environment.cjs',
			testMatch: ['<rootDir>/tests/host/**/*.test.ts', '<rootDir>/tests/obsidian/**/*.test.ts'],
		},
		{
			...shared,
			displayName: 'browser',
			testEnvironment: 'node',
			testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
		},
	],
};
