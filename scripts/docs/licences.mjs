import { readdirSync, readFileSync } from 'node:fs';

/** Licences under which a package may be part of what users are given. */
const FINE = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0|Unlicense)$/;

/** The packages of which a bundle (an esbuild metafile) holds something, sorted by name. */
export function packagesIn({ outputs }) {
  const held = Object.values(outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
  );
  return [...new Set(held.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []))].sort();
}

/**
 * docs/licences.md: what is bundled, in which version, under which licence, with the licences' own words. `bundles` are
 * the metafiles by the name of what is built. Throws when a package has a licence that may not be bundled.
 */
export function licencesDocument(bundles, root) {
  const names = [...new Set(Object.values(bundles).flatMap(packagesIn))].sort();
  const packages = names.map((name) => packageAt(name, `${root}node_modules/${name}`));
  const strange = packages.filter(({ licence, text }) => !FINE.test(licence) || text === null);
  if (strange.length > 0) {
    throw new Error(`May these be bundled? ${strange.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`);
  }
  const texts = [...new Set(packages.map(({ text }) => text))];
  const rows = packages.map(({ name, version, licence, text }) => {
    const into = Object.keys(bundles).filter((bundle) => packagesIn(bundles[bundle]).includes(name));
    return `| ${name} | ${version} | ${licence} | ${into.join(', ')} | [${texts.indexOf(text) + 1}](#text-${texts.indexOf(text) + 1}) |`;
  });
  const parts = [
    '# Licences of what is bundled',
    'Written by `npm run docs` from what the build takes in. Wonderings itself is under the [MIT licence](../LICENSE); these packages of others are part of what you are given:',
    ['| package | version | licence | part of | text |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
    ...texts.map((text, index) => `## Text ${index + 1}\n\n\`\`\`text\n${text}\n\`\`\``),
  ];
  return `${parts.join('\n\n')}\n`;
}

function packageAt(name, folder) {
  const { version, license = 'none named' } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  const text = file === undefined ? null : readFileSync(`${folder}/${file}`, 'utf8').replace(/\r/g, '').trim();
  return { name, version, licence: license, text };
}
