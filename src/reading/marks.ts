import type { MarkdownPostProcessor } from 'obsidian';
import { ReadingCard } from './card';
import type { ReadingHost } from './host';
import { Section } from './section';

/** The marks of Reading view, from the same report and with the same card as in the editor. */
export interface ReadingMarks {
  /** Marks one part of a note that the app has drawn. */
  readonly process: MarkdownPostProcessor;
  /** Marks every part anew in which something changes, after settings have changed. */
  refresh(): void;
  /** Takes every mark and the card off the page; for when the plugin goes. */
  close(): void;
}

export function readingMarks(host: ReadingHost): ReadingMarks {
  const card = new ReadingCard(host);
  const sections = new Set<Section>();
  return {
    process: async (el, context) => {
      const section = new Section(el, context, host, card, sections);
      context.addChild(section);
      await section.draw();
    },
    refresh: () => {
      for (const section of sections) void section.draw();
    },
    close: () => {
      card.close();
      for (const section of sections) section.clear();
    },
  };
}
