import type { AgendaItem } from '../../../src/model/report';

/** The item whose topic is `topic`, at its first place in the text. */
export function itemOf(text: string, topic: string, given: Partial<AgendaItem> = {}): AgendaItem {
  const at = text.indexOf(topic);
  if (at < 0) throw new Error(`no “${topic}”`);
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const to = end < 0 ? text.length : end;
  return {
    line: text.slice(0, at).split('\n').length,
    from,
    to,
    raw: text.slice(from, to),
    topicSpan: { from: at, to: at + topic.length },
    topic,
    kind: 'discussion',
    kindReason: 'nothing else fits',
    source: 'list',
    owner: null,
    minutes: null,
    questions: [`What about ${topic}?`, `What do we see in ${topic}?`, `How does ${topic} look to us?`],
    rewritable: true,
    original: null,
    ...given,
  };
}
