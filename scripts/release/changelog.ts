const UNRELEASED = '## Unreleased';

/** What the changelog says of a version, without its heading; undefined when it has no such section, or an empty one. */
export function sectionOf(changelog: string, version: string): string | undefined {
	const lines = changelog.split('\n');
	const start = lines.findIndex((line) => line === `## ${version}` || line.startsWith(`## ${version} `));
	if (start < 0) return undefined;
	const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
	const body = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n').trim();
	return body === '' ? undefined : body;
}

/** The changelog with what was unreleased under a version and its day (`YYYY-MM-DD`); unchanged when nothing is waiting. */
export function released(changelog: string, version: string, day: string): string {
	if (sectionOf(changelog, 'Unreleased') === undefined) return changelog;
	return changelog.replace(UNRELEASED, () => `${UNRELEASED}\n\n## ${version} - ${day}`);
}
