import fc from 'fast-check';
import { escapeJson, readJson, spanInString, type JsonNode } from '../../src/vault/jsonText';

function valueOf(text: string, node: JsonNode): unknown {
  if (node.kind === 'object')
    return Object.fromEntries([...node.members].map(([key, value]) => [key, valueOf(text, value)]));
  if (node.kind === 'array') return node.elements.map((element) => valueOf(text, element));
  return JSON.parse(text.slice(node.from, node.to));
}

describe('readJson', () => {
  it('finds every value where it stands, however the text is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const node = readJson(text);
        // JSON has no -0, and `__proto__` is a key like any other only to the parser.
        expect(JSON.stringify(node && valueOf(text, node))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it.each(['', '{', '{"a":}', 'text', '[1,]'])('says that %j is no JSON', (text) => {
    expect(readJson(text)).toBeNull();
  });
});

describe('spanInString', () => {
  it('finds a part of a string behind escapes', () => {
    const text = '{"t":"\\u00e9 \\"#A\\/b\\" c"}';
    const node = readJson(text);
    const string = node?.kind === 'object' ? node.members.get('t') : undefined;
    if (string?.kind !== 'string') throw new Error('no string');
    const from = string.value.indexOf('#');
    const span = spanInString(text, string, { from, to: from + 4 });
    expect(text.slice(span.from, span.to)).toBe('#A\\/b');
  });
});

describe('escapeJson', () => {
  it('writes text so that it reads back', () => {
    expect(JSON.parse(`"${escapeJson('a "b" \\ c')}"`)).toBe('a "b" \\ c');
  });
});
