import type { Picture, Point, Shape } from '../../index/pictures/picture';
import { putAttr } from './put';

/** A picture drawn as SVG, with all it shows as its name. */
export class PictureView {
	readonly el = createDiv('post-mortem-picture');
	private drawn = '';

	update(picture: Picture): void {
		const now = JSON.stringify(picture);
		if (now === this.drawn) return;
		this.drawn = now;
		this.el.empty();
		const svg = this.el.createSvg('svg', { attr: { role: 'img', width: '100%', height: picture.height } });
		putAttr(svg, 'aria-label', `${picture.title}: ${picture.says}`);
		svg.createSvg('title').setText(picture.title);
		for (const shape of picture.shapes) draw(svg, shape);
	}
}

function draw(svg: SVGElement, shape: Shape): void {
	const attr = { 'data-tone': shape.tone };
	if (shape.kind === 'bar') {
		const { x, y, width, height } = shape;
		svg.createSvg('rect', { attr: { ...attr, x: percent(x), y, width: percent(width), height } });
	} else if (shape.kind === 'line') {
		const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
		svg.createSvg('line', { attr: { ...attr, x1: percent(x1), y1, x2: percent(x2), y2 } });
	} else if (shape.kind === 'dot') {
		svg.createSvg('circle', { attr: { ...attr, ...centre(shape.at), r: shape.radius } });
	} else {
		const [x, y] = shape.at;
		svg.createSvg('text', { attr: { ...attr, x: percent(x), y, 'text-anchor': shape.anchor, 'aria-hidden': 'true' } }).setText(shape.text);
	}
}

function centre([x, y]: Point): { readonly cx: string; readonly cy: number } {
	return { cx: percent(x), cy: y };
}

function percent(value: number): string {
	return `${value}%`;
}
