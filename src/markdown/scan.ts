import { isLetter } from '../model/letters';
import { trim, type Span } from '../model/span';
import type { Steps } from '../model/steps';
import { readTask, TOP, type BlockBuilder, type Place } from './builder';
import { columnAfter, contentColumn } from './chunks';
import { plainLabel } from './definitions';
import { readLeaf } from './leaf';
import {
  COMMENT,
  EMPTY_ITEM,
  FENCE,
  HEADING,
  MARKER,
  OTHER,
  RULE,
  UNDERLINE,
  UNSURE,
  lineAfter,
  lineAt,
  type Line,
} from './scanLine';
import { addComment, addFence, addRule, type AddOpaque } from './scanOpaque';

/**
 * Adds the leaf blocks of a chunk by a scan of its lines: headings, paragraphs, lists and fenced code as people write
 * them. Returns false, leaving the builder half filled, as soon as a line may mean anything else: then the Markdown
 * parser has to read the chunk. What the scan does read, it reads as the parser does; a property test holds that.
 */
export function scanBlocks(tame: string, builder: BlockBuilder, labels: ReadonlySet<string>): Steps<boolean> {
  return new Scanner(tame, builder, labels).scan();
}

/** Where a list item may be a sibling: the last list of a container, while nothing else came after it. */
interface OpenList {
  readonly number: number;
  /** `-`, `+`, `*`, `.` or `)`: what makes two markers those of one list. */
  readonly type: string;
}

interface Container {
  /** The column from which a line stands inside. */
  readonly column: number;
  readonly place: Place;
  readonly depth: number;
  list: OpenList | null;
}

/** The leaf that the next line may run on from. */
interface Leaf {
  readonly kind: 'paragraph' | 'item';
  readonly from: number;
  /** Where the leaf's own text starts. */
  readonly textFrom: number;
  readonly place: Place;
  readonly marker: string;
  readonly list: number;
  readonly depth: number;
}

/** Whether the text of an item may begin a block of its own. */
function beginsBlock(text: string): boolean {
  return UNSURE.test(text) || OTHER.test(text) || HEADING.test(text) || FENCE.test(text) || MARKER.test(text);
}

/** How many characters are read before others may go first. */
const STEP = 20_000;

class Scanner {
  private containers: Container[] = [{ column: 0, place: TOP, depth: -1, list: null }];
  private leaf: Leaf | null = null;
  private leafEnd = 0;
  /** The column from which a line would belong to the item without text in the line before; else Infinity. */
  private emptyColumn = Infinity;

  constructor(
    private readonly tame: string,
    private readonly builder: BlockBuilder,
    /** What the chunk may refer to, as labels are compared. */
    private readonly labels: ReadonlySet<string>,
  ) {}

  *scan(): Steps<boolean> {
    let at = 0;
    let pause = STEP;
    while (at < this.tame.length) {
      const line = lineAt(this.tame, at);
      const next = line.rest === '' ? this.readBlank(line) : this.readLine(line);
      if (next < 0) return false;
      at = next;
      if (at > pause) {
        pause = at + STEP;
        yield;
      }
    }
    return this.closeLeaf();
  }

  /** Each reads a line and gives where the next starts, or -1 when the parser has to. */
  private readBlank(line: Line): number {
    this.emptyColumn = Infinity;
    return this.closeLeaf() ? lineAfter(this.tame, line) : -1;
  }

  private readLine(line: Line): number {
    if (line.indent >= this.emptyColumn) return -1;
    this.emptyColumn = Infinity;
    const depth = this.depthOf(line.indent);
    const inside = line.indent - (this.containers[depth]?.column ?? 0);
    if (inside >= 4) return this.leaf ? this.runOn(line) : -1;
    if (isLetter(line.rest.charCodeAt(0))) return this.leaf ? this.runOn(line) : this.readParagraph(line, depth);
    if (UNSURE.test(line.rest)) return this.readSigns(line, depth);
    if (OTHER.test(line.rest)) return depth === 0 ? this.readOther(line) : -1;
    if (HEADING.test(line.rest)) return depth === 0 ? this.readHeading(line) : -1;
    if (FENCE.test(line.rest)) return depth === 0 ? this.readOpaque(line, addFence) : -1;
    const marker = MARKER.exec(line.rest);
    if (marker) return this.readItem(line, marker, depth);
    return this.leaf ? this.runOn(line) : this.readParagraph(line, depth);
  }

  /** How many of the open containers a line so far indented stands in, the note itself not counted. */
  private depthOf(indent: number): number {
    let depth = 0;
    while (depth + 1 < this.containers.length && indent >= (this.containers[depth + 1]?.column ?? 0)) depth += 1;
    return depth;
  }

  private runOn(line: Line): number {
    this.leafEnd = line.to;
    return lineAfter(this.tame, line);
  }

  private readHeading(line: Line): number {
    if (!this.closeLeaf()) return -1;
    this.leaveTo(0).list = null;
    const marker = HEADING.exec(line.rest)?.[1] ?? '';
    const open = { from: line.at + marker.length, to: line.to };
    const closing = /(?:^|[ \t]+)#+[ \t]*$/.exec(this.tame.slice(open.from, open.to));
    const whole = trim(this.tame, { from: open.from, to: closing ? open.from + closing.index : open.to });
    const content = whole.from < whole.to ? whole : { from: line.to, to: line.to };
    let isRead = true;
    this.builder.addHeading(marker.length, () => {
      isRead = this.addLeaf('heading', { from: line.at, to: line.to }, content, TOP, { depth: marker.length, marker });
    });
    return isRead ? lineAfter(this.tame, line) : -1;
  }

  /** A line of nothing but signs. */
  private readSigns(line: Line, depth: number): number {
    const { leaf } = this;
    if (leaf?.kind === 'paragraph' && leaf.place === TOP && depth === 0 && UNDERLINE.test(line.rest)) {
      return this.readUnderline(line, leaf);
    }
    if (RULE.test(line.rest)) return leaf === null && depth === 0 ? this.readOpaque(line, addRule) : -1;
    const marker = EMPTY_ITEM.exec(line.rest)?.[1];
    return marker === undefined ? -1 : this.readEmptyItem(line, marker, depth);
  }

  /** The paragraph that is open was a heading. */
  private readUnderline(line: Line, leaf: Leaf): number {
    this.leaf = null;
    const whole = trim(this.tame, { from: leaf.textFrom, to: this.leafEnd });
    const depth = line.rest.startsWith('=') ? 1 : 2;
    let isRead = true;
    this.builder.addHeading(depth, () => {
      isRead = this.addLeaf('heading', { from: leaf.from, to: line.to }, whole, TOP, { depth });
    });
    return isRead ? lineAfter(this.tame, line) : -1;
  }

  /** A comment or a definition; what else begins so needs the parser. */
  private readOther(line: Line): number {
    if (COMMENT.test(line.rest)) return this.readOpaque(line, addComment);
    const after = lineAfter(this.tame, line);
    const next = lineAt(this.tame, after);
    if (this.leaf || plainLabel(line.rest, this.tame.slice(next.from, next.to)) === null) return -1;
    this.leaveTo(0).list = null;
    return after;
  }

  /** A block of which nothing is language, outside containers. */
  private readOpaque(line: Line, add: AddOpaque): number {
    if (!this.closeLeaf()) return -1;
    this.leaveTo(0).list = null;
    return add(this.tame, line, this.builder);
  }

  private readItem(line: Line, marker: RegExpExecArray, depth: number): number {
    const [whole = '', sign = '', number, space = ''] = marker;
    const type = sign.charAt(sign.length - 1);
    const text = line.rest.slice(whole.length);
    const sibling = this.containers[depth]?.list;
    const isSibling = sibling?.type === type;
    // A list that starts with another number than 1 cannot end a paragraph.
    if (this.leaf && !isSibling && number !== undefined && Number(number) !== 1) return -1;
    const column = contentColumn(line.indent, sign, space);
    if (columnAfter(line.indent + sign.length, space) !== column) return -1;
    if (!isLetter(text.charCodeAt(0)) && beginsBlock(text)) return -1;
    if (!this.closeLeaf()) return -1;
    const parent = this.leaveTo(depth);
    if (!isSibling) parent.list = { number: this.builder.lists++, type };
    const place = { ...parent.place, contained: true };
    const list = parent.list?.number ?? -1;
    const from = line.at;
    this.leaf = {
      kind: 'item',
      from,
      textFrom: from + whole.length,
      place,
      marker: sign,
      list,
      depth: parent.depth + 1,
    };
    this.leafEnd = line.to;
    this.containers.push({
      column,
      place: { ...place, parent: this.builder.blocks.length },
      depth: parent.depth + 1,
      list: null,
    });
    return lineAfter(this.tame, line);
  }

  /** An item without text; one that the next line may give some needs the parser. */
  private readEmptyItem(line: Line, marker: string, depth: number): number {
    const type = marker.charAt(marker.length - 1);
    const sibling = this.containers[depth]?.list;
    const isSibling = sibling?.type === type;
    if (this.leaf && !isSibling) return -1;
    if (!this.closeLeaf()) return -1;
    const parent = this.leaveTo(depth);
    if (!isSibling) parent.list = { number: this.builder.lists++, type };
    const end = line.at + marker.length;
    const content = { from: end, to: end };
    const details = { depth: parent.depth + 1, list: parent.list?.number ?? -1, marker, content };
    this.emptyColumn = line.indent + marker.length + 1;
    const isRead = this.addLeaf(
      'item',
      { from: line.at, to: end },
      content,
      { ...parent.place, contained: true },
      details,
    );
    return isRead ? lineAfter(this.tame, line) : -1;
  }

  private readParagraph(line: Line, depth: number): number {
    const parent = this.leaveTo(depth);
    parent.list = null;
    this.leaf = {
      kind: 'paragraph',
      from: line.at,
      textFrom: line.at,
      place: parent.place,
      marker: '',
      list: -1,
      depth: 0,
    };
    this.leafEnd = line.to;
    return lineAfter(this.tame, line);
  }

  /** Closes the containers deeper than `depth`. */
  private leaveTo(depth: number): Container {
    this.containers.length = depth + 1;
    const container = this.containers[depth];
    if (!container) throw new Error(`No open container at depth ${depth}`);
    return container;
  }

  /** Adds the leaf that ended; false when its inline text needs the parser and is no plain text for it. */
  private closeLeaf(): boolean {
    const leaf = this.leaf;
    if (!leaf) return true;
    this.leaf = null;
    const own = trim(this.tame, { from: leaf.textFrom, to: this.leafEnd });
    if (leaf.kind === 'paragraph') return this.addLeaf('paragraph', own, own, leaf.place, {});
    const details = { depth: leaf.depth, list: leaf.list, marker: leaf.marker, ...readTask(this.builder.text, own) };
    return this.addLeaf('item', { from: leaf.from, to: own.to }, own, leaf.place, details);
  }

  private addLeaf(
    kind: 'heading' | 'paragraph' | 'item',
    span: Span,
    whole: Span,
    place: Place,
    details: Parameters<BlockBuilder['addLeaf']>[5],
  ): boolean {
    let isRead = true;
    const add = () => {
      const inlines = readLeaf(this.builder, this.tame, whole, this.labels);
      isRead = inlines !== null;
      return inlines ?? [];
    };
    this.builder.addLeaf(kind, span, whole, add, place, details);
    return isRead;
  }
}
