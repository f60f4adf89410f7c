const forbidden = 'script, style, iframe, object, embed, link, meta, base, form';
const urls = new Set(['href', 'src', 'xlink:href', 'action', 'formaction']);
const safeUrl = /^(?:https?:|mailto:|obsidian:|app:|#|\/|\.|[^:]*$)/i;

/** A fragment of the given HTML without anything that could run. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	for (const el of body.findAll(forbidden)) el.detach();
	for (const el of body.findAll('*')) {
		for (const { name, value } of Array.from(el.attributes)) {
			if (name.startsWith('on') || (urls.has(name) && !safeUrl.test(value.trim()))) el.removeAttribute(name);
		}
	}
	const fragment = createFragment();
	fragment.append(...Array.from(body.childNodes, (node) => document.importNode(node, true)));
	return fragment;
}
