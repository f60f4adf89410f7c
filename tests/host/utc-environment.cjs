const { TestEnvironment } = require('jest-environment-jsdom');

/**
 * The window of the stand-in keeps one clock and one zone: the days that its tests expect are written down. What computes with
 * zones is tested without a window, in whatever zone the run has.
 */
module.exports = class UtcEnvironment extends TestEnvironment {
	async setup() {
		this.zone = process.env.TZ;
		process.env.TZ = 'UTC';
		await super.setup();
	}

	async teardown() {
		await super.teardown();
		if (this.zone === undefined) delete process.env.TZ;
		else process.env.TZ = this.zone;
	}
};
