import { readBreakerTraces } from '../../src/control/breaker-trace';
import { docOf } from '../notation';

describe('a line in a log', () => {
	it.each([
		['- 2026-06-01 07:50 UTC **Fired** late approval (ctl-b3k9xr)', 'fired'],
		['- 2026-06-01 07:50 UTC **Overridden** fair opens (ctl-b3k9xr)', 'overridden'],
		['* 2026-06-01T07:50Z paused, CTL-B3K9XR', 'other'],
		['> 1. ctl-b3k9xr: paused 2026-06-01 07:50:30 UTC', 'other'],
	])('%s is a trace', (line, kind) => {
		expect(readBreakerTraces(docOf('', line))).toEqual([{ id: 'ctl-b3k9xr', at: '2026-06-01T07:50Z', line: 1, kind }]);
	});

	it('may name two breakers', () => {
		expect(readBreakerTraces(docOf('- 2026-06-01 07:50 UTC ctl-aaaaaa ctl-bbbbbb')).map((trace) => trace.id)).toEqual(['ctl-aaaaaa', 'ctl-bbbbbb']);
	});

	it.each([
		'2026-06-01 07:50 UTC **Fired** no list (ctl-b3k9xr)',
		'- 2026-06-01 07:50 **Fired** no zone (ctl-b3k9xr)',
		'- 2026-06-01 07:50 CEST another zone (ctl-b3k9xr)',
		'- 2026-02-30 07:50 UTC no such day (ctl-b3k9xr)',
		'- 2026-06-01 24:00 UTC no such time (ctl-b3k9xr)',
		'- **Fired** without a time (ctl-b3k9xr)',
		'- 2026-06-01 07:50 UTC part of a word xctl-b3k9xr ctl-b3k9xrx',
		'- 2026-06-01 07:50 UTC a link [[Send procedure#^ctl-b3k9xr]]',
		'- 2026-06-01 07:50 UTC code `ctl-b3k9xr`',
		'```\n- 2026-06-01 07:50 UTC **Fired** code (ctl-b3k9xr)\n```',
	])('%j is none', (lines) => {
		expect(readBreakerTraces(docOf(...lines.split('\n')))).toEqual([]);
	});
});
