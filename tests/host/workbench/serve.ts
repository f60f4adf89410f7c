export { findBrowser } from './find-browser';
export { startServer } from './server';
export { readPlugin, readPlugins } from './start-data';
