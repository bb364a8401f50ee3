import type { EngineOptions } from '../model/options';
import type { ItemKind } from '../model/report';

/** A topic of a meeting and the questions that it could become. */
export interface TopicQuestions {
  /** The topic as a reader sees it, without markup, owner and time. */
  readonly topic: string;
  readonly kind: ItemKind;
  /** BCP 47. */
  readonly language: string;
  /** At least three, best first. */
  readonly questions: readonly string[];
}

/**
 * The questions for one topic, or for a line of an agenda with its marker, owner and time. Null when it names none.
 * `language` is that of the topic (BCP 47); null where its words shall tell.
 */
export async function topicQuestions(
  line: string,
  language: string | null,
  options: EngineOptions,
): Promise<TopicQuestions | null> {
  const topic = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:#{1,6}|[-*+]|\d{1,9}[.)])\s+/, '');
  if (topic === '') return null;
  const { analyze } = await import('../analyze');
  const properties = language === null ? '' : `---\nlang: ${JSON.stringify(language)}\n---\n\n`;
  // It is a topic whatever its note is, so it is read in an agenda of its own.
  const report = analyze(`${properties}## Agenda\n\n- ${topic}\n`, { ...options, path: 'Meeting.md', asMeeting: true });
  const [item] = report.agenda;
  if (!item) return null;
  return { topic: item.topic, kind: item.kind, language: report.language, questions: item.questions };
}
