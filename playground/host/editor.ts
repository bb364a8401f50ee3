import type {
  EditorChange,
  EditorCommandName,
  EditorPosition,
  EditorRange,
  EditorRangeOrCaret,
  EditorSelectionOrCaret,
  EditorTransaction,
} from 'obsidian';
import * as commands from '@codemirror/commands';
import { foldAll, toggleFold, unfoldAll } from '@codemirror/language';
import { type ChangeSpec, EditorSelection, type Text, type TransactionSpec } from '@codemirror/state';
import { type Command, EditorView } from '@codemirror/view';

const COMMANDS: Readonly<Record<EditorCommandName, Command>> = {
  goUp: commands.cursorLineUp,
  goDown: commands.cursorLineDown,
  goLeft: commands.cursorCharLeft,
  goRight: commands.cursorCharRight,
  goStart: commands.cursorDocStart,
  goEnd: commands.cursorDocEnd,
  goWordLeft: commands.cursorGroupLeft,
  goWordRight: commands.cursorGroupRight,
  indentMore: commands.indentMore,
  indentLess: commands.indentLess,
  newlineAndIndent: commands.insertNewlineAndIndent,
  swapLineUp: commands.moveLineUp,
  swapLineDown: commands.moveLineDown,
  deleteLine: commands.deleteLine,
  toggleFold,
  foldAll,
  unfoldAll,
};

/** The app's editor over a CodeMirror view. Lines and columns count from 0 and are clipped to the document. */
export class Editor {
  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return line < 0 || line >= this.lineCount() ? '' : this.cm.state.doc.line(line + 1).text;
  }

  setLine(n: number, text: string): void {
    this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.dispatch(this.cm.state.replaceSelection(replacement), origin);
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
    const changes = { from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement };
    this.dispatch({ changes }, origin);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): { anchor: EditorPosition; head: EditorPosition }[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const made = ranges.map(({ anchor, head = anchor }) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
    );
    this.cm.dispatch({ selection: EditorSelection.create(made, main) });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.cm.scrollDOM.scrollTo({ ...(typeof x === 'number' && { left: x }), ...(typeof y === 'number' && { top: y }) });
  }

  scrollIntoView(range: EditorRange, center = false): void {
    const selection = EditorSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
    this.cm.dispatch({ effects: EditorView.scrollIntoView(selection, { y: center ? 'center' : 'nearest' }) });
  }

  undo(): void {
    commands.undo(this.cm);
  }

  redo(): void {
    commands.redo(this.cm);
  }

  exec(command: EditorCommandName): void {
    COMMANDS[command](this.cm);
  }

  /** All changes count in the document as it is; selections in the document as it will be. One undo step. */
  transaction(tx: EditorTransaction, origin?: string): void {
    const { state } = this.cm;
    const specs: TransactionSpec[] = [];
    if (tx.replaceSelection !== undefined) specs.push(state.replaceSelection(tx.replaceSelection));
    const changes = (tx.changes ?? []).map((change) => this.changeSpec(change));
    if (changes.length > 0) specs.push({ changes });
    const selections = tx.selections ?? (tx.selection ? [tx.selection] : []);
    if (selections.length > 0) {
      const doc = state.update(...specs).newDoc;
      specs.push({ selection: EditorSelection.create(selections.map((each) => rangeIn(doc, each))), sequential: true });
    }
    if (origin !== undefined) specs.push({ userEvent: origin });
    this.cm.dispatch(...specs);
  }

  wordAt(pos: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset(pos: EditorPosition): number {
    return offsetIn(this.cm.state.doc, pos);
  }

  offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const line = doc.lineAt(Math.max(0, Math.min(offset, doc.length)));
    return { line: line.number - 1, ch: Math.max(0, Math.min(offset, doc.length) - line.from) };
  }

  processLines<T>(
    read: (line: number, lineText: string) => T | null,
    write: (line: number, lineText: string, value: T | null) => EditorChange | void,
    ignoreEmpty = false,
  ): void {
    const lines = new Set<number>();
    for (const { from, to } of this.cm.state.selection.ranges) {
      for (let n = this.offsetToPos(from).line; n <= this.offsetToPos(to).line; n += 1) lines.add(n);
    }
    const values = [...lines]
      .filter((n) => !ignoreEmpty || this.getLine(n).trim() !== '')
      .map((n) => [n, this.getLine(n), read(n, this.getLine(n))] as const);
    const changes = values.map(([n, text, value]) => write(n, text, value));
    this.transaction({ changes: changes.filter((change): change is EditorChange => change !== undefined) });
  }

  private changeSpec({ text, from, to = from }: EditorChange): ChangeSpec {
    return { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
  }

  private dispatch(spec: TransactionSpec, origin?: string): void {
    this.cm.dispatch(origin === undefined ? spec : { ...spec, userEvent: origin });
  }
}

function rangeIn(doc: Text, { from, to = from }: EditorRangeOrCaret): ReturnType<typeof EditorSelection.range> {
  return EditorSelection.range(offsetIn(doc, from), offsetIn(doc, to));
}

function offsetIn(doc: Text, { line, ch }: EditorPosition): number {
  if (line < 0) return 0;
  if (line >= doc.lines) return doc.length;
  const found = doc.line(line + 1);
  return found.from + Math.max(0, Math.min(ch, found.length));
}
