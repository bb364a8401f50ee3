/** docs/settings.md: every setting as the settings tab has it, with what it is at first. */
export function settingsDocument(groups, texts, defaults) {
  const { file, groups: headings } = texts.settings;
  const parts = [
    '# Settings',
    'Written by `npm run docs` from `src/texts/en/settings.ts`; change a text there. In Obsidian 1.13 and later the search of the settings finds each of them.',
    ...groups.flatMap(({ heading = 'Marks', items }) => [`## ${heading}`, ...rowsOf(items, defaults)]),
    `## ${headings.file}`,
    ...[file.export, file.import, file.reset].map(({ name, desc }) => row(name, desc)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Settings that share their description are told once. */
function rowsOf(items, defaults) {
  const shared = items.length > 1 && items.every(({ desc }) => desc === items[0].desc);
  if (!shared) return items.map((item) => row(item.name, item.desc, atFirst(item.control, defaults)));
  return [items[0].desc, items.map(({ name }) => `- **${name}**`).join('\n'), 'At first: empty.'];
}

function row(name, desc, first) {
  return [`### ${name}`, desc, ...(first === undefined ? [] : [`At first: ${first}.`])].join('\n\n');
}

function atFirst({ type, key, options }, defaults) {
  const value = defaults[key];
  if (type === 'toggle') return value ? 'on' : 'off';
  if (type === 'dropdown') return `${options[value]}. To choose from: ${Object.values(options).join(' · ')}`;
  return value === '' || (Array.isArray(value) && value.length === 0) ? 'empty' : `“${value}”`;
}
