export { installDomHelpers } from './dom/install';
