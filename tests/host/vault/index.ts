export { type FileStats, TAbstractFile, TFile, TFolder } from './abstract-file';
export { Component } from './component';
export { DataAdapter } from './data-adapter';
export { type EventRef, Events } from './events';
export { MemoryStore, type MemoryStoreOptions } from './memory-store';
export { normalizePath } from './paths';
export { type Store, type StoreEntry, StoreError, type StoreErrorCode, type WriteTimes } from './store';
export { Vault } from './vault';
