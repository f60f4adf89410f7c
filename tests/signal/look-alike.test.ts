import { lookAlikes, looksAlike, type Likeness } from '../../src/signal/look-alike';

const incident = (said: Partial<Likeness>): Likeness => ({ title: '', impact: '', service: '', client: '', ...said });

describe('incidents look alike', () => {
	it('when the client is the same and the titles share two significant words', () => {
		expect(looksAlike(
			incident({ client: '[[Acme]]', title: 'Wrong prices in the mail' }),
			incident({ client: '[[Acme]]', title: 'Prices of the winter mail' }),
		)).toBe(true);
	});

	it('when the service is the same, whatever the case, and an impact says what the other title says', () => {
		expect(looksAlike(
			incident({ service: 'Newsletter  delivery', title: 'Prices: wrong!' }),
			incident({ service: 'newsletter delivery', impact: 'Subscribers hold wrong prices' }),
		)).toBe(true);
	});

	it('however the client is linked', () => {
		const title = 'Booking form silent';
		expect(looksAlike(incident({ client: '[[Clients/Acme|the shop]]', title }), incident({ client: 'acme', title }))).toBe(true);
	});

	it('in languages that write without spaces', () => {
		expect(looksAlike(incident({ client: '東京', title: '注文メールが文字化け' }), incident({ client: '東京', title: '注文メールが届かない' }))).toBe(true);
	});
});

describe('incidents do not look alike', () => {
	it('when they share words but neither client nor service', () => {
		const title = 'Wrong prices in the mail';
		expect(looksAlike(incident({ client: 'Acme', service: 'Mail', title }), incident({ client: 'Kumo', service: 'Shop', title }))).toBe(false);
	});

	it('when client and service are empty on both', () => {
		const title = 'Wrong prices in the mail';
		expect(looksAlike(incident({ title }), incident({ title }))).toBe(false);
	});

	it('when they share one word, or only words that every sentence has', () => {
		const client = 'Acme';
		expect(looksAlike(incident({ client, title: 'Wrong prices' }), incident({ client, title: 'Wrong banner' }))).toBe(false);
		expect(looksAlike(incident({ client, title: 'It was not the form' }), incident({ client, title: 'It was not the shop' }))).toBe(false);
		expect(looksAlike(incident({ client, title: '19 mails, 2026' }), incident({ client, title: '19 orders, 2026' }))).toBe(false);
	});

	it('when the title shares one word and the impact another', () => {
		const client = 'Acme';
		expect(looksAlike(
			incident({ client, title: 'Banner old', impact: 'Prices seen' }),
			incident({ client, title: 'Banner gone', impact: 'Prices lost' }),
		)).toBe(false);
	});
});

it('keeps the order of the earlier incidents', () => {
	const earlier = ['b', 'x', 'a'].map((path) => ({ path, likeness: incident({ client: path === 'x' ? 'Kumo' : 'Acme', title: 'Wrong prices' }) }));
	expect(lookAlikes(incident({ client: 'Acme', title: 'wrong prices' }), earlier).map(({ path }) => path)).toEqual(['b', 'a']);
});
