function listed(names: readonly string[]): string {
	return names.map((name) => `“${name}”`).join(', ');
}

/** What is said around starter artifacts. */
export const artifacts = {
	title: 'Set up artifacts',
	submit: 'Create notes',
	folder: 'Folder',
	folderHint: 'Where they are created. Move them later as you like; links follow.',
	defaultFolder: 'Artifacts',
	intro: 'Notes that work can run on as they stand. What only you can decide is marked [add …]; “Find placeholders” lists it.',
	isThere: (folder: string) => (folder === '' ? 'stays as it is' : `stays as it is, in “${folder}”`),
	allThere: (names: readonly string[]) => `Nothing to create, every one of these notes is there already: ${listed(names)}.`,
	created: (names: readonly string[], folder: string) =>
		(names.length === 0 ? 'Nothing was created.' : `Created ${names.length === 1 ? 'one note' : `${names.length} notes`} in ${folder === '' ? 'the vault’s root' : `“${folder}”`}: ${listed(names)}. Copy a checklist into a project and tick it there.`),
	left: (names: readonly string[]) => `There already, and left as they are: ${listed(names)}.`,
};
