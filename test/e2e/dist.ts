export { built } from '../../src/cli/kept-build.js';
