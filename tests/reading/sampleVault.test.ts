/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { App } from '../../playground/host/app';
import { Component } from '../../playground/host/component';
import { MemoryStore } from '../../playground/host/memoryStore';
import { renderSections } from '../../playground/host/sections';
import { analyze } from '../../src/analyze';
import { findingsToMark } from '../../src/marks/choice';
import { signOf } from '../../src/marks/sign';
import type { Finding, Report } from '../../src/model/report';
import { readingMarks } from '../../src/reading/marks';
import { wordsOfMarkdown, wordsOfText, type Word } from '../../src/reading/words';
import { texts } from '../../src/texts/en';
import { installObsidianDom } from '../support/dom';

installObsidianDom();

const VAULT = path.resolve(__dirname, '../../playground/sample-vault');
const NOTES = readdirSync(VAULT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));

const CHOICE = { shown: 'both', slight: true } as const;

/** The note as Reading view draws it, with its marks. */
async function drawn(text: string, report: Report): Promise<HTMLElement> {
  const app = new App(new MemoryStore({ 'Note.md': text }), 'Vault');
  await app.vault.open();
  await app.metadataCache.readAll();
  const none = (): void => undefined;
  const { process } = readingMarks({
    texts,
    read: async () => report,
    textOf: async () => text,
    choice: () => CHOICE,
    marksExports: () => false,
    isIgnored: () => false,
    ignore: none,
    neverMark: none,
    aboutRule: none,
    rewriteItem: none,
    reframe: none,
  });
  app.postProcessors.register(process);
  const file = app.vault.getFileByPath('Note.md');
  if (!file) throw new Error('No note');
  const el = document.body.createDiv();
  const component = new Component();
  component.load();
  await renderSections(app, text, file, el, component);
  return el;
}

/** The words that some finding covers, in the order of the note. */
function wordsFound(text: string, findings: readonly Finding[]): readonly string[] {
  const covers = (word: Word): boolean => findings.some(({ from, to }) => word.from < to && word.to > from);
  return wordsOfMarkdown(text)
    .filter(covers)
    .map((word) => word.text);
}

describe('Reading view of the sample vault', () => {
  it.each(NOTES)(
    'marks the words of every finding to mark and no others, and every item that can be asked: %s',
    async (note) => {
      const text = readFileSync(path.join(VAULT, note), 'utf8');
      const report = analyze(text);
      const el = await drawn(text, report);
      const findings = findingsToMark(report, CHOICE);
      const marked = [...el.querySelectorAll('.wonderings-mark')].map((mark) => mark.textContent ?? '');
      const asking = (texts: readonly string[]): number => texts.join('').split('?').length - 1;
      expect(asking(marked)).toBe(asking(findings.map((finding) => finding.text)));
      expect(wordsOfText(marked.join('\n')).map((word) => word.text)).toEqual(wordsFound(text, findings));
      const signs = [...el.querySelectorAll('.wonderings-item-sign')].map((sign) => sign.className.split(' is-')[1]);
      expect(signs).toEqual(report.agenda.map(signOf).filter((kind) => kind !== null));
    },
  );
});
