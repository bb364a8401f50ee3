import type { Extension } from '@codemirror/state';
import { agendaSigns } from './agendaSigns';
import { analysis } from './analysis';
import { card } from './card';
import { editorHost, type EditorHost } from './host';
import { marksField } from './marksField';
import { foldedOriginals } from './originals';
import { reportField } from './reportField';

export { itemAt } from './agendaSigns';
export { refreshReport } from './analysis';
export { hasCardAt, openCardAt } from './card';
export type { EditorHost, KeptOriginal } from './host';
export { markAt, marksOf, type Mark } from './marksField';
export { nextMark, previousMark } from './navigate';
export { applyReframe } from './reframe';
export { reportOf, setReport, type FreshReport } from './reportField';
export { editorViewIn } from './viewIn';

/** Everything that the plugin adds to an editor: the note's report, its marks and their cards, signs and folds. */
export function wonderingsEditor(host: EditorHost): Extension {
  return [editorHost.of(host), reportField, marksField, card, agendaSigns, foldedOriginals, analysis];
}
