import type { BlockPart } from '../../index/panel/block';
import type { Picture } from '../../index/pictures/picture';
import type { PanelGroup, PanelSection } from '../../index/panel/panel-row';
import { words } from '../../words/words';
import { GroupView } from '../panel/group-view';
import { KeyedList, type Drawn } from '../panel/keyed-list';
import type { PanelHands } from '../panel/panel-hands';
import { putText } from '../panel/put';
import { RowView } from '../panel/row-view';
import { SectionView } from '../panel/section-view';
import { PictureView } from '../panel/picture-view';

type Keyed<Item> = Item & { readonly key: string };
type Table = Keyed<NonNullable<BlockPart['table']>>;

/** What one line of a code block shows, drawn with the rows of the panel. */
export class BlockPartView implements Drawn<BlockPart> {
	readonly el = createDiv('post-mortem-block-part');
	private readonly title = this.el.createDiv({ cls: 'post-mortem-block-title', attr: { dir: 'auto' } });
	private readonly text = this.el.createDiv({ cls: 'post-mortem-block-text', attr: { dir: 'auto' } });
	private readonly pictures = new KeyedList<Keyed<Picture>>(this.el.createDiv(), () => new PictureView());
	private readonly tables = new KeyedList<Table>(this.el.createDiv(), () => new TableView());
	private readonly sections: KeyedList<PanelSection>;
	private readonly groups: KeyedList<PanelGroup>;

	constructor(hands: PanelHands) {
		this.sections = new KeyedList(this.el.createDiv(), () => new SectionView(hands));
		this.groups = new KeyedList(this.el.createDiv(), () => new GroupView(hands, () => new RowView(hands)));
	}

	update({ title, text, section, picture, rows, table }: BlockPart): void {
		putText(this.title, title);
		putText(this.text, text);
		this.pictures.update(picture ? [{ ...picture, key: 'picture' }] : []);
		this.tables.update(table ? [{ ...table, key: 'table' }] : []);
		this.sections.update(section ? [section] : []);
		this.groups.update(rows ? [rows] : []);
	}
}

/** The numbers behind a picture, for whoever wants them. */
class TableView implements Drawn<Table> {
	readonly el = createEl('details', 'post-mortem-numbers');
	private readonly table: HTMLElement;
	private drawn = '';

	constructor() {
		this.el.createEl('summary', { text: words().pictures.trends.numbers });
		this.table = this.el.createEl('table');
	}

	update({ head, rows }: Table): void {
		const now = JSON.stringify([head, rows]);
		if (now === this.drawn) return;
		this.drawn = now;
		this.table.empty();
		const top = this.table.createEl('thead').createEl('tr');
		for (const text of head) top.createEl('th', { text, attr: { scope: 'col' } });
		const body = this.table.createEl('tbody');
		for (const [name = '', ...cells] of rows) {
			const row = body.createEl('tr');
			row.createEl('th', { text: name, attr: { scope: 'row' } });
			for (const text of cells) row.createEl('td', { text });
		}
	}
}
