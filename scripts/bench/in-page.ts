import type { Host } from '../../tests/host';

/** What runs in the page of the workbench; each function is handed over whole, so that it uses nothing from around it. */
interface InPage {
	readonly host: Host;
}

export async function loads({ code, empty, rounds }: { code: string; empty: string; rounds: number }): Promise<{ own: number; empty: number }> {
	const { host } = window as unknown as InPage;
	interface Made { onload(): unknown; load(): void; unload(): void }
	type Exported = { default?: new (app: unknown, manifest: unknown) => Made };
	const evaluate = Reflect.get(host.app.plugins, 'evaluate') as (code: string, name: string) => Exported;
	const load = async (source: string): Promise<void> => {
		const Plugin = evaluate(source, 'bench').default;
		const made = Plugin && new Plugin(host.app, { id: `bench-${Math.random()}`, name: 'Bench', version: '0', dir: 'bench' });
		if (!made) return;
		let done: unknown;
		const onload = made.onload.bind(made);
		made.onload = () => (done = onload());
		made.load();
		await done;
		made.unload();
	};
	/** Many at a time, as the clock of a browser is coarse. */
	const average = async (source: string, count: number): Promise<number> => {
		const start = performance.now();
		for (let each = 0; each < count; each++) await load(source);
		return (performance.now() - start) / count;
	};
	await host.disable('post-mortem');
	const taken: { own: number[]; empty: number[] } = { own: [], empty: [] };
	for (let round = 0; round <= rounds; round++) {
		const [own, none] = [await average(code, 5), await average(empty, 50)];
		if (round > 0) taken.own.push(own);
		if (round > 0) taken.empty.push(none);
	}
	const middle = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
	return { own: middle(taken.own), empty: middle(taken.empty) };
}

export async function keystrokes({ path, id, presses }: { path: string; id: string; presses: number }): Promise<{ on: number; off: number }> {
	const { host } = window as unknown as InPage;
	await host.app.workspace.openLinkText(path, '');
	const type = (): number => {
		const { cm } = host.app.workspace.activeEditor?.editor as unknown as { cm: { state: { doc: { length: number } }; dispatch(change: object): void } };
		const times: number[] = [];
		for (let press = 0; press < presses; press++) {
			const from = cm.state.doc.length >> 1;
			const start = performance.now();
			cm.dispatch({ changes: { from, insert: 'a' } });
			times.push(performance.now() - start);
		}
		return times.reduce((sum, each) => sum + each, 0) / times.length;
	};
	const rest = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 1500); });
	await rest();
	const taken: { on: number[]; off: number[] } = { on: [], off: [] };
	for (let round = 0; round < 3; round++) {
		taken.on.push(type());
		await rest();
		await host.disable(id);
		taken.off.push(type());
		await host.enable(id);
		await rest();
	}
	const middle = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
	return { on: middle(taken.on), off: middle(taken.off) };
}

export async function paints({ rows, rounds }: { rows: number; rounds: number }): Promise<{ panel: number; plain: number }> {
	const { host } = window as unknown as InPage;
	await host.run('post-mortem:open-panel');
	const view = host.app.workspace.getLeavesOfType('post-mortem')[0]?.view as unknown as { onOpen(): Promise<void>; contentEl: HTMLElement };
	for (let tries = 0; !view.contentEl.find('.post-mortem-row'); tries++) {
		if (tries > 600) throw new Error('The panel shows no row');
		await new Promise((resolve) => { setTimeout(resolve, 100); });
	}
	const taken: { panel: number[]; plain: number[] } = { panel: [], plain: [] };
	const place = document.body.createDiv();
	for (let round = 0; round <= rounds; round++) {
		let start = performance.now();
		await view.onOpen();
		void view.contentEl.offsetHeight;
		taken.panel.push(performance.now() - start);
		start = performance.now();
		for (let row = 0; row < rows; row++) {
			const el = place.createDiv('tree-item');
			el.createDiv('tree-item-self').createSpan({ text: `Row ${row}` });
			el.createDiv({ text: 'A note, a state and a reason' });
		}
		void place.offsetHeight;
		taken.plain.push(performance.now() - start);
		place.empty();
	}
	const middle = (numbers: number[]): number => numbers.slice(1).sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
	return { panel: middle(taken.panel), plain: middle(taken.plain) };
}
