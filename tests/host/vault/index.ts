export { type FileStats, TAbstractFile, TFile, TFolder } from './abstract-file';
export { apiVersion, requireApiVersion } from './api-version';
export {
	arrayBufferToBase64,
	arrayBufferToHex,
	base64ToArrayBuffer,
	getBlobArrayBuffer,
	hexToArrayBuffer,
} from './buffers';
export { getAllTags, iterateCacheRefs, iterateRefs } from './cache-refs';
export { Component } from './component';
export { DataAdapter } from './data-adapter';
export { debounce, type Debouncer } from './debounce';
export { type EventRef, Events } from './events';
export { Faults } from './faults';
export { FileManager } from './file-manager';
export {
	getFrontMatterInfo,
	parseFrontMatterAliases,
	parseFrontMatterEntry,
	parseFrontMatterStringArray,
	parseFrontMatterTags,
} from './frontmatter';
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './linktext';
export { evaluate, MissingModule } from './load-plugin';
export { MemoryStore, type MemoryStoreOptions } from './memory-store';
export { MetadataCache, type MetadataCacheOptions } from './metadata-cache';
export { type MetadataDelivery } from './metadata-delivery';
export { parseNote } from './parse-note';
export { normalizePath } from './paths';
export { resolveSubpath } from './resolve-subpath';
export { type Store, type StoreEntry, StoreError, type StoreErrorCode, type WriteTimes } from './store';
export { Vault } from './vault';
export { parseYaml, stringifyYaml } from './yaml';
