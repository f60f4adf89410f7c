import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Bench, describeInBrowser, openBench, removeBuild } from './harness';

const root = resolve(__dirname, '../..');
const INCIDENT = 'INC-0012 Appointment requests lost for 19 hours';

jest.setTimeout(120_000);

/** How far a word may reach into another one, or out of its block: the fonts of machines differ by as much. */
const TOLERANCE = 1;

for (const theme of ['light', 'dark'] as const) describeInBrowser(`pictures in a ${theme} window`, () => {
	let folder: string;
	let bench: Bench;

	beforeAll(async () => {
		execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root });
		folder = join(await mkdtemp(join(tmpdir(), 'pictures-')), 'vault');
		await cp(join(root, 'tests/vault'), folder, { recursive: true });
		await writeFile(join(folder, 'Board.md'), ['```post-mortem', `timeline [[${INCIDENT}]]`, 'trends', '```', ''].join('\n'));
		bench = await openBench({ vault: folder, plugins: [root], today: '2026-11-23', right: 300, width: 1100, height: 1000, theme });
		await bench.page.locator('.side-dock-ribbon-action[aria-label*="Post-mortem"]').click();
		await bench.page.evaluate(async () => {
			const { vault, workspace } = window.host?.app ?? {};
			const board = vault?.getFileByPath('Board.md');
			if (board) await workspace?.getLeaf(false).openFile(board, { state: { mode: 'preview' } });
		});
		await bench.page.locator('.post-mortem-block svg[role=img]').nth(1).waitFor();
	});

	afterAll(async () => {
		await bench?.close();
		await rm(folder, { recursive: true, force: true });
	});

	afterAll(removeBuild);

	/** Pairs of words of a picture that stand on each other, and words that leave their block, at a width. */
	const clashes = (width: number): Promise<string[]> => bench.page.evaluate(({ width: wanted, tolerance }) => {
		const found: string[] = [];
		for (const svg of document.querySelectorAll<SVGElement>('.post-mortem-block svg[role=img]')) {
			const block = svg.closest<HTMLElement>('.post-mortem-block');
			if (!block || block.offsetParent === null) continue;
			block.style.width = `${wanted}px`;
			const frame = block.getBoundingClientRect();
			const words = [...svg.querySelectorAll('text')].filter((each) => getComputedStyle(each).display !== 'none')
				.map((each) => ({ said: each.textContent ?? '', box: each.getBoundingClientRect() }));
			words.forEach(({ said, box }, index) => {
				if (box.left < frame.left - tolerance || box.right > frame.right + tolerance) found.push(`${said} leaves`);
				for (const other of words.slice(index + 1)) {
					const apart = box.right <= other.box.left + tolerance || other.box.right <= box.left + tolerance
						|| box.bottom <= other.box.top + tolerance * 3 || other.box.bottom <= box.top + tolerance * 3;
					if (!apart) found.push(`${said} on ${other.said}`);
				}
			});
		}
		return found;
	}, { width, tolerance: TOLERANCE });

	it.each([300, 420, 700])('have no words on each other and none cut at %d pixels', async (width) => {
		expect(await clashes(width)).toEqual([]);
		await bench.screenshot(`pictures-${theme}-${width}`);
	});

	/** Contrast of a word with what stands behind its block. */
	it('have words that can be told from what is behind them', async () => {
		const worst = await bench.page.evaluate(() => {
			const light = (color: string): number => {
				const parts = (/\(([^)]*)\)/.exec(color)?.[1] ?? '').split(/[,\s/]+/).map(Number);
				const [r = 0, g = 0, b = 0] = parts.map((part) => {
					const share = part / 255;
					return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * r + 0.7152 * g + 0.0722 * b;
			};
			const behind = light(getComputedStyle(document.body).getPropertyValue('background-color'));
			return Math.min(...[...document.querySelectorAll('.post-mortem-block svg[role=img] text')].map((each) => {
				const ink = light(getComputedStyle(each).fill);
				return (Math.max(ink, behind) + 0.05) / (Math.min(ink, behind) + 0.05);
			}));
		});
		expect(worst).toBeGreaterThanOrEqual(4.5);
	});

	it('show the numbers behind the trends on demand, and report no error', async () => {
		await bench.page.locator('.post-mortem-numbers > summary').last().click();
		expect(await bench.page.locator('.post-mortem-numbers tbody tr').last().textContent()).toMatch(/^November 2026/);
		expect(bench.errors).toEqual([]);
	});
});
