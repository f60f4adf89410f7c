import { readAsDataview } from './dataview-reader';
import { readAsTasks } from './tasks-reader';

/** The readers are held to the examples and the limits that the two plugins document. */
describe('the reader of the formats of Tasks', () => {
	it.each([
		['- [ ] #task Has a due date 📅 2023-04-16', { due: '2023-04-16', description: '#task Has a due date' }],
		['- [x] #task Has a done date ✅ 2023-04-17', { status: 'x', done: '2023-04-17' }],
		['- [-] #task Has a cancelled date ❌ 2023-04-18', { status: '-', cancelled: '2023-04-18' }],
		['- [ ] #task Is a recurring task 🔁 every day when done', { recurrence: 'every day when done' }],
		['- [ ] Tags among fields 📅 2023-04-16 #one ➕ 2023-04-13 #two', { due: '2023-04-16', description: 'Tags among fields #one #two' }],
		['> * [ ] In a callout 📅 2023-04-16 ^abc-1', { due: '2023-04-16', blockLink: '^abc-1' }],
	])('in emoji: %s', (line, expected) => {
		expect(readAsTasks(line, 'emoji')).toMatchObject(expected);
	});

	it.each([
		['- [ ] #task Has a due date  [due:: 2023-04-16]', { due: '2023-04-16', description: '#task Has a due date' }],
		['- [ ] Parentheses (due:: 2023-04-16)', { due: '2023-04-16' }],
		['- [ ] Commas [start:: 2023-04-15], [due:: 2023-04-16],', { due: '2023-04-16', description: 'Commas' }],
		['- [x] #task Has a done date  [completion:: 2023-04-17] ^abc', { done: '2023-04-17', blockLink: '^abc' }],
	])('in fields: %s', (line, expected) => {
		expect(readAsTasks(line, 'field')).toMatchObject(expected);
	});

	it('finds no field before other words, none in the other format, and no task without a box', () => {
		expect(readAsTasks('- [ ] Early 📅 2023-04-16 and more words ^abc', 'emoji')).not.toHaveProperty('due');
		expect(readAsTasks('- [ ] Early [due:: 2023-04-16] [owner:: Me] ^abc', 'field')).not.toHaveProperty('due');
		expect(readAsTasks('- [ ] Other [due:: 2023-04-16]', 'emoji')).not.toHaveProperty('due');
		expect(readAsTasks('- [ ] Link first ^abc 📅 2023-04-16', 'emoji')).toMatchObject({ due: '2023-04-16', blockLink: '' });
		expect(readAsTasks('- No box 📅 2023-04-16', 'emoji')).toBeUndefined();
	});
});

it('the reader of Dataview’s fields reads brackets, parentheses, links inside and the shorthands, and nothing else', () => {
	expect(readAsDataview('- [ ] a [key:: value] (other:: x [[Note|y]]) [in:: [[A (b)]]] 📅 2023-04-16 [not a field] [link](https://a.b) ^abc'))
		.toEqual({ key: 'value', other: 'x [[Note|y]]', in: '[[A (b)]]', due: '2023-04-16' });
});
