import { writingPlace } from '../../src/incident/writing-place';

/** The note with the place shown as `|`. */
const shown = (text: string): string => `${text.slice(0, writingPlace(text))}|${text.slice(writingPlace(text))}`;

describe('the place to go on writing', () => {
	it('is below the heading of an empty response', () => {
		expect(shown('## Response\n')).toBe('## Response\n|');
		expect(shown('## Response\n\n## Who\n')).toBe('## Response\n|\n## Who\n');
	});

	it('is behind what the response says already', () => {
		expect(shown('## Response\nFirst: pause\n\n### More\n\n## Who\n')).toBe('## Response\nFirst: pause|\n\n### More\n\n## Who\n');
	});

	it('is the end of a note without that heading, or with nothing below it', () => {
		expect(shown('Text')).toBe('Text|');
		expect(shown('## Response')).toBe('## Response|');
	});
});
