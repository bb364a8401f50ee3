import { TextDecoder, TextEncoder } from 'node:util';
import { installDomHelpers } from '../../playground/host/dom';

/** The app's additions to the DOM, and answers to what CodeMirror asks of a page that jsdom does not lay out. */
export function installObsidianDom(): void {
  installDomHelpers(window);
  // Every browser has these; jsdom does not.
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  const none = (): DOMRectList => Object.assign([], { item: () => null });
  Object.assign(Range.prototype, { getClientRects: none, getBoundingClientRect: () => new DOMRect() });
}
