// TypeScript and the ESM of a few dependencies, as CommonJS that Jest runs.
const { createTransformer } = require('@swc/jest');

module.exports = createTransformer({
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
});
