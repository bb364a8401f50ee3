import type { Block } from '../model/note';
import type { Span } from '../model/span';
import type { LineReading, Place } from './place';
import type { OwnSigns } from './standing';

/** Reads single lines for the outline. */
export interface LineReader {
  /** What a line of a list is under `outer`, and what it makes of the lines below it. */
  readonly readLine: (block: Block, span: Span, outer: Place, hasChildren: boolean) => LineReading;
  /** What a line by itself says of being a topic. */
  readonly signsOf: (block: Block, span: Span, text: string) => OwnSigns;
}
