// TypeScript and ES modules to CommonJS for jest; types are checked by `npm run types`.
const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

module.exports = {
  getCacheKey: (source, file) => createHash('sha256').update(`${version}\0${file}\0${source}`).digest('hex'),
  process(source, file) {
    const { code, map } = transformSync(source, {
      loader: file.endsWith('ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      sourcemap: true,
      sourcefile: file,
      supported: { 'dynamic-import': false },
    });
    return { code, map };
  },
};
