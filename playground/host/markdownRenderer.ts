import type { MarkdownPostProcessor } from 'obsidian';
import type { App } from './app';
import { Component } from './component';
import { codeBlockProcessor, type PostProcessors } from './postProcessors';
import { renderLoose } from './sections';

export class MarkdownRenderChild extends Component {
  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

let currentApp: App | null = null;

/** The deprecated static functions name no app; the app is the one that was made last. The host's own. */
export function setRendererApp(app: App): void {
  currentApp = app;
}

function theApp(): App {
  if (!currentApp) throw new Error('No app has been made yet.');
  return currentApp;
}

export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static async render(
    app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    await renderLoose(app, markdown, el, sourcePath, component);
  }

  static async renderMarkdown(
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    await renderLoose(theApp(), markdown, el, sourcePath, component);
  }
}

export class MarkdownPreviewRenderer {
  static registerPostProcessor(postProcessor: MarkdownPostProcessor, sortOrder?: number): void {
    processors().register(postProcessor, sortOrder);
  }

  static unregisterPostProcessor(postProcessor: MarkdownPostProcessor): void {
    processors().unregister(postProcessor);
  }

  static readonly createCodeBlockPostProcessor = codeBlockProcessor;
}

function processors(): PostProcessors {
  return theApp().postProcessors;
}
