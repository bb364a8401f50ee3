import type { MarkdownPostProcessor, MarkdownPostProcessorContext, MarkdownSectionInformation } from 'obsidian';
import type { Component } from './component';

type CodeHandler = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => Promise<unknown> | void;

/** All that plugins have registered for rendered Markdown, in order of `sortOrder`. */
export class PostProcessors {
  private readonly all: { readonly run: MarkdownPostProcessor; readonly order: number }[] = [];
  /** Languages of code blocks that plugins draw, with how many do. */
  private readonly languages = new Map<string, number>();

  /** Whether code blocks of this language are drawn, in Live Preview as well. */
  draws(language: string): boolean {
    return (this.languages.get(language) ?? 0) > 0;
  }

  /** Says that a processor for a language has come (1) or gone (-1). */
  count(language: string, by: 1 | -1): void {
    this.languages.set(language, (this.languages.get(language) ?? 0) + by);
  }

  register(run: MarkdownPostProcessor, order = run.sortOrder ?? 0): void {
    this.all.push({ run, order });
    this.all.sort((a, b) => a.order - b.order);
  }

  unregister(run: MarkdownPostProcessor): void {
    const at = this.all.findIndex((each) => each.run === run);
    if (at >= 0) this.all.splice(at, 1);
  }

  /** Runs every one over a rendered section; one that fails does not keep the others from their work. */
  async run(el: HTMLElement, context: MarkdownPostProcessorContext): Promise<void> {
    for (const { run } of this.all) {
      try {
        await run(el, context);
      } catch (error) {
        reportError(error);
      }
    }
  }
}

/** A post processor that hands code blocks of one language to `handler`. */
export function codeBlockProcessor(language: string, handler: CodeHandler): MarkdownPostProcessor {
  return async (el, ctx) => {
    for (const code of el.querySelectorAll<HTMLElement>(`pre > code.language-${CSS.escape(language)}`)) {
      const holder = createDiv(`block-language-${language}`);
      code.parentElement?.replaceWith(holder);
      await handler(code.textContent, holder, ctx);
    }
  };
}

/** What post processors are told of the section that they are given. */
export interface SectionContext {
  readonly sourcePath: string;
  readonly frontmatter: unknown;
  readonly component: Component;
  /** Where an element of the section stands in the note; null where that is not known. */
  readonly sectionOf: (el: HTMLElement) => MarkdownSectionInformation | null;
}

let lastDocId = 0;

export function contextOf(section: SectionContext): MarkdownPostProcessorContext {
  lastDocId += 1;
  return {
    docId: String(lastDocId),
    sourcePath: section.sourcePath,
    frontmatter: section.frontmatter,
    addChild: (child) => void section.component.addChild(child as unknown as Component),
    getSectionInfo: section.sectionOf,
  };
}
