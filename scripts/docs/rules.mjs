/** docs/rules.md: every rule of a stance pack, in the pack's order, with what it finds and what it leaves alone. */
export function rulesDocument(pack) {
  const categories = [...new Set(pack.rules.map(({ category }) => category))];
  const parts = [
    '# Rules',
    'Written by `npm run docs` from the English pack in `src/language/en/stance/`; change a rule there. The examples are tested: what stands under “found” is marked by the rule, what stands under “left alone” is not.',
    'Clear marks show by default, and slight ones with a lighter line; faint ones show only when sensitivity is set to thorough. A mark says how words may come across, never what somebody is.',
    ...['knowing', 'wondering'].flatMap((stance) => [
      `## ${stance === 'knowing' ? 'Knowing' : 'Wondering'}`,
      ...categories.flatMap((category) => {
        const rules = pack.rules.filter((rule) => rule.stance === stance && rule.category === category);
        return rules.length === 0 ? [] : [`### ${sentenceCase(category)}`, ...rules.map(ruleText)];
      }),
    ]),
    '## Questions',
    'The first kind that fits decides. Openness runs from 0 (answered by yes, no or a fact) to 1 (invites thought).',
    ...pack.questions.kinds.map(kindText),
    '## Signals',
    'Language that says something for the four keys without being marked.',
    ...pack.signals.map((signal) => [`#### ${code(signal.id)}`, examples(signal)].join('\n\n')),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function ruleText(rule) {
  const facts = [rule.strength, rule.scope === 'self' && 'only in the writer’s own words'].filter(Boolean).join(', ');
  return [`#### ${code(rule.id)}`, `${rule.why} (${facts})`, examples(rule), `Source: ${rule.source}`].join('\n\n');
}

function kindText(kind) {
  const heading = `#### ${code(kind.id)}`;
  return [heading, `${kind.type}, openness ${kind.openness}`, examples(kind)].filter(Boolean).join('\n\n');
}

function examples({ found, silent }) {
  const list = (name, sentences) => (sentences.length === 0 ? [] : [`- ${name}: ${sentences.map(quote).join(' · ')}`]);
  return [...list('Found', found), ...list('Left alone', silent)].join('\n');
}

function quote(sentence) {
  return `“${sentence.replace(/[*_`[\]<>|\\]/g, '\\$&').replace(/\s+/g, ' ')}”`;
}

function code(id) {
  return `\`${id}\``;
}

function sentenceCase(category) {
  const words = category.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
}
