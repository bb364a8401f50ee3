import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import {
  HighlightStyle,
  Language,
  defineLanguageFacet,
  indentUnit,
  languageDataProp,
  syntaxHighlighting,
} from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap } from '@codemirror/view';
import { vim } from '@replit/codemirror-vim';
import { tags } from '@lezer/highlight';
import { continueList } from './continueList';
import { folding } from './folding';
import { grammar } from './grammar';

const data = defineLanguageFacet({ commentTokens: { block: { open: '%%', close: '%%' } } });

const markdown = new Language(
  data,
  grammar.configure({ props: [languageDataProp.add((type) => (type.isTop ? data : undefined))] }),
  [],
  'markdown',
);

/** The class names that themes for the app know. */
const highlighting = HighlightStyle.define([
  { tag: [1, 2, 3, 4, 5, 6].map((n) => tags[`heading${n as 1}`]), class: 'cm-header' },
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: tags.strikethrough, class: 'cm-strikethrough' },
  { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: tags.processingInstruction, class: 'cm-formatting' },
  { tag: tags.link, class: 'cm-link' },
  { tag: tags.url, class: 'cm-url' },
  { tag: tags.comment, class: 'cm-comment' },
  { tag: tags.meta, class: 'cm-meta' },
  { tag: tags.tagName, class: 'cm-hashtag' },
  { tag: tags.labelName, class: 'cm-blockid' },
  { tag: tags.special(tags.content), class: 'cm-highlight' },
  { tag: tags.special(tags.string), class: 'cm-math' },
  { tag: tags.contentSeparator, class: 'cm-hr' },
  { tag: tags.atom, class: 'cm-task' },
]);

/** Everything of the editor that is the app's own and the same in both editing modes; `vimMode` for keys like Vim's. */
export function editorSetup(vimMode: boolean): Extension {
  return [
    vimMode ? vim() : [],
    history(),
    drawSelection(),
    highlightActiveLine(),
    EditorState.allowMultipleSelections.of(true),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': 'Note', spellcheck: 'false' }),
    markdown.extension,
    indentUnit.of('\t'),
    EditorState.tabSize.of(4),
    syntaxHighlighting(highlighting),
    folding,
    search({ top: true }),
    keymap.of([
      { key: 'Enter', run: continueList },
      ...searchKeymap,
      ...historyKeymap,
      indentWithTab,
      ...defaultKeymap,
    ]),
  ];
}
