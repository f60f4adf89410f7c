import { similarRewrites } from '../../src/language/similar-rewrite';

const rewrite = (blame: string, system = `System for: ${blame}`, artifact = '[[Send checklist]]') => ({ blame, system, artifact, line: 0 });
const blames = (sentence: string, ...earlier: ReturnType<typeof rewrite>[]): string[] => similarRewrites(sentence, earlier).map((each) => each.blame);

describe('earlier rewrites', () => {
	it('resemble a sentence by its significant words, whatever their ending, case or order', () => {
		const earlier = rewrite('I forgot to CHECK the prices before sending.');
		expect(blames('I should have checked each price.', earlier)).toEqual([earlier.blame]);
		expect(blames('Prices? I never check them!', earlier)).toEqual([earlier.blame]);
	});

	it('do not resemble it by one word, or by the words every sentence has', () => {
		expect(blames('I should have checked the calendar.', rewrite('I forgot to check the prices.'))).toEqual([]);
		expect(blames('I should have been there.', rewrite('I should have been here before that.'))).toEqual([]);
		expect(blames('', rewrite('')), ).toEqual([]);
	});

	it('need half of the shorter sentence', () => {
		const long = rewrite('The client sent the approved brief late on Friday and nobody compared old price blocks with new lists');
		expect(blames('Prices in old blocks', long)).toEqual([long.blame]);
		expect(blames('My careless colleague skipped the price approval again, and blocks printing machines', long)).toEqual([]);
	});

	it('come closest first, at most three, each system statement once', () => {
		const exact = rewrite('I forgot to check prices');
		const near = rewrite('I forgot to check prices twice');
		const far = rewrite('I forgot to check prices in November mails');
		const twin = rewrite('I forgot to check prices', exact.system);
		const farther = rewrite('I forgot to check prices in every single November mail');
		expect(blames('I forgot to check prices', farther, far, near, exact, twin)).toEqual([exact.blame, near.blame, far.blame]);
	});

	it('that name no system or no document are unfinished and not offered', () => {
		expect(blames('I forgot to check prices', rewrite('I forgot to check prices', ' '), rewrite('I forgot to check prices', 'No step.', ''))).toEqual([]);
	});

	it('are found in any script', () => {
		expect(blames('価格表を確認し忘れた', rewrite('価格表を確認しなかった'))).toHaveLength(1);
	});
});
