import type { MarkChoice } from '../marks/choice';
import type { Finding } from '../model/report';
import { markId } from './deviceMemory';
import { RuleModal } from './ruleModal';
import type { Shell } from './shell';
import { undoNotice } from './rewriting/undoNotice';

/** What a person chose of the marks, the same for the editor and Reading view. */
export class MarkChoices {
  constructor(readonly shell: Shell) {}

  choice(): MarkChoice {
    return { shown: this.shell.settings.marks, slight: this.shell.settings.slightMarks };
  }

  isIgnored(path: string, finding: Finding, sentence: string): boolean {
    return this.shell.memory.isIgnored(path, markId(finding.rule, sentence));
  }

  ignore(path: string, finding: Finding, sentence: string): void {
    const { memory } = this.shell;
    const mark = markId(finding.rule, sentence);
    memory.ignore(path, mark);
    this.shell.refresh();
    undoNotice(this.shell, this.shell.texts.marks.ignored(finding.text), () => {
      memory.unignore(path, mark);
      this.shell.refresh();
    });
  }

  neverMark(phrase: string): void {
    const before = this.shell.settings.neverMark;
    void this.shell.changeSettings({ neverMark: [...before, phrase.toLowerCase()] });
    undoNotice(this.shell, this.shell.texts.marks.neverMarked(phrase), () => {
      void this.shell.changeSettings({ neverMark: before });
    });
  }

  aboutRule(finding: Finding): void {
    new RuleModal(this.shell, finding).open();
  }
}
