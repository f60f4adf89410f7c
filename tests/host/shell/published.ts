import type * as obsidian from 'obsidian';
import type { TFile } from '../vault/abstract-file';
import type { Component } from '../vault/component';
import type { App } from './app';
import type { Editor } from './editor/editor';

/**
 * The host's own object under the type that obsidian.d.ts gives it. Its classes are wider than the published ones and
 * private in other places, so the compiler cannot see that one serves as the other.
 */
export function published(value: App): obsidian.App;
export function published(value: Editor): obsidian.Editor & Pick<Editor, 'cm'>;
export function published(value: TFile): obsidian.TFile;
export function published(value: Component): obsidian.Component;
export function published(value: unknown): unknown {
	return value;
}
