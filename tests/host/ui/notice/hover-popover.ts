import type { HoverParent, Point } from 'obsidian';
import { Component } from '../../vault/component';

/** States of a hover popover, as the app counts them. */
export enum PopoverState {
	Showing,
	Shown,
	Hiding,
	Hidden,
}

/** Only the empty popover: page previews are not emulated, so nothing is ever drawn into it or shown. */
export class HoverPopover extends Component {
	hoverEl: HTMLElement = createDiv('popover hover-popover');
	state = PopoverState.Hidden;

	constructor(public parent: HoverParent, public targetEl: HTMLElement | null, public waitTime = 300, public staticPos: Point | null = null) {
		super();
	}
}
