import type { TFile } from './abstract-file';

/** Decides when, and how often, the news of a parsed file is given out; the app's own way is once and soon. */
export interface MetadataDelivery {
	deliver(file: TFile, tell: () => void): void;
}

export const promptDelivery: MetadataDelivery = { deliver: (_file, tell) => tell() };
