const { rmSync } = require('node:fs');
const { dirname } = require('node:path');

module.exports = () => {
	if (process.env.BUILT_PLUGIN) rmSync(dirname(process.env.BUILT_PLUGIN), { recursive: true, force: true });
};
