/** What the files of a release say of its version. */
export interface Stated {
	readonly manifest: { readonly version: string; readonly minAppVersion: string };
	readonly package: { readonly version: string };
	/** Version of the plugin to the oldest app it runs in, as Obsidian reads `versions.json`. */
	readonly versions: Readonly<Record<string, string>>;
}

/** One sentence for each place that says something else than the tag; none when the release may go out. */
export function disagreements(tag: string, { manifest, package: pkg, versions }: Stated): string[] {
	const found: string[] = [];
	if (!/^\d+\.\d+\.\d+$/.test(tag)) found.push(`The tag is ${tag}; Obsidian takes three numbers and nothing else, as 1.2.3.`);
	if (manifest.version !== tag) found.push(`manifest.json says ${manifest.version}, the tag ${tag}.`);
	if (pkg.version !== tag) found.push(`package.json says ${pkg.version}, the tag ${tag}.`);
	const oldest = Object.hasOwn(versions, tag) ? versions[tag] : undefined;
	if (oldest !== manifest.minAppVersion) {
		found.push(`versions.json names ${oldest ?? 'no app version'} for ${tag}, manifest.json ${manifest.minAppVersion}.`);
	}
	return found;
}

/** Manifest and versions as they are after `npm version`; versions keep their order, the new one last. */
export function bumped<Manifest extends Stated['manifest']>(
	version: string, manifest: Manifest, versions: Stated['versions'],
): { readonly manifest: Manifest; readonly versions: Stated['versions'] } {
	return { manifest: { ...manifest, version }, versions: { ...versions, [version]: manifest.minAppVersion } };
}
