import fc from 'fast-check';
import { readAddress } from '../../../src/obsidian/automation/read-address';

const FIELDS = ['title', 'expected', 'actual', 'impact', 'client', 'service', 'scope', 'severity', 'detected'];

it('makes one clean line of any value, for fields there are and no other (reliability 16, 36, 38)', () => {
	const name = fc.constantFrom(...FIELDS, 'detectedAt', 'action', 'path', '__proto__', 'constructor', 'toString');
	const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.anything(), fc.constantFrom('P1', 'p3', 'many', '2026-11-23T14:05Z', '9999-12-31T23:59Z', 'true'));
	fc.assert(fc.property(fc.dictionary(name, value), (params) => {
		for (const [key, said] of Object.entries(readAddress(params))) {
			expect(FIELDS).toContain(key);
			expect(said.length).toBeLessThanOrEqual(1000);
			expect(said).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]|^\s|^$/u);
			if (key === 'severity') expect(['P1', 'P2', 'P3']).toContain(said);
			if (key === 'scope') expect(['one', 'many', 'unknown']).toContain(said);
			if (key === 'detected') expect(said).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
		}
	}));
});

it.each([undefined, null, 'title=x', [['title', 'x']], 7])('makes nothing of %j', (params) => {
	expect(readAddress(params)).toEqual({});
});
