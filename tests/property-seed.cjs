/**
 * Property tests take a new seed on every run at a desk, so that they keep finding things; on a build machine (`CI`) they take one
 * that stands still, so that a change is judged by what it changes. `FC_SEED` names a seed; a failure prints the one it had.
 */
const fc = require('fast-check');

const { FC_SEED: named, CI: onBuildMachine } = process.env;
const seed = named !== undefined ? Number(named) : onBuildMachine ? 20_261_123 : undefined;
if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
