import iconNodes from 'lucide-static/icon-nodes.json';
import formerNames from './former-names.json';

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string | number>>];

const svgNamespace = 'http://www.w3.org/2000/svg';
const lucide = new Map(Object.entries(iconNodes as unknown as Record<string, readonly Shape[]>));
/** Names that icons had before, in lucide or in the app, and that plugins still use. */
const renamed = new Map(Object.entries(formerNames));
const added = new Map<string, string>();

function frame(id: string, viewBox: string): SVGSVGElement {
	const svg = document.createElementNS(svgNamespace, 'svg');
	svg.setAttrs({ width: 24, height: 24, viewBox, fill: 'none', stroke: 'currentColor' });
	svg.setAttribute('class', `svg-icon ${id}`);
	return svg;
}

function drawLucide(name: string, shapes: readonly Shape[]): SVGSVGElement {
	const svg = frame(`lucide-${name}`, '0 0 24 24');
	svg.setAttrs({ 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });
	for (const [tag, attributes] of shapes) {
		const shape = document.createElementNS(svgNamespace, tag);
		shape.setAttrs(attributes);
		svg.append(shape);
	}
	return svg;
}

function drawAdded(id: string, content: string): SVGSVGElement {
	const svg = frame(id, '0 0 100 100');
	const parsed = new DOMParser().parseFromString(`<svg xmlns="${svgNamespace}">${content}</svg>`, 'image/svg+xml');
	svg.append(...Array.from(parsed.documentElement.childNodes, (node) => document.importNode(node, true)));
	return svg;
}

/** A new drawing of the icon, or null when no icon has that id; ids work with and without `lucide-`. */
export function getIcon(iconId: string): SVGSVGElement | null {
	const own = added.get(iconId);
	if (own !== undefined) return drawAdded(iconId, own);
	const name = iconId.replace(/^lucide-/, '');
	const shapes = lucide.get(name) ?? lucide.get(renamed.get(name) ?? '');
	return shapes ? drawLucide(name, shapes) : null;
}

/** Replaces the content of an element by an icon; an unknown icon leaves the element as it is. */
export function setIcon(parent: HTMLElement, iconId: string): void {
	const icon = getIcon(iconId);
	if (icon) parent.replaceChildren(icon);
}

/** Registers an icon of one's own, drawn in a box of 100 by 100. */
export function addIcon(iconId: string, svgContent: string): void {
	added.set(iconId, svgContent);
}

/** Forgets an icon that was added; the built-in ones stay. */
export function removeIcon(iconId: string): void {
	added.delete(iconId);
}

/** Every id an icon can be drawn for, the built-in ones with their prefix. */
export function getIconIds(): string[] {
	return [...Array.from(lucide.keys(), (name) => `lucide-${name}`), ...added.keys()];
}
