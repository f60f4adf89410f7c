export { startServer } from './server';
export { readPlugin, readPlugins } from './start-data';
