/** As much of the module `obsidian` as the watch over the vault needs at run time. */
export class TFile {
	readonly extension = 'md';

	constructor(readonly path: string) {}
}
