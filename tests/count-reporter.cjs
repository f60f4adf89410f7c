/** Prints, as the last line of a run, how many tests ran. */
module.exports = class CountReporter {
	onRunComplete(_contexts, results) {
		const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
		const failed = numFailedTests + numRuntimeErrorTestSuites;
		console.log(`tests: ${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`);
	}
};
