import { Notice } from 'obsidian';
import type { MarkChoice } from '../marks/choice';
import type { Finding } from '../model/report';
import { markId } from './deviceMemory';
import { RuleModal } from './ruleModal';
import type { Shell } from './shell';

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
    this.shell.memory.ignore(path, markId(finding.rule, sentence));
    this.shell.follower.changed();
  }

  neverMark(phrase: string): void {
    void this.shell.changeSettings({ neverMark: [...this.shell.settings.neverMark, phrase.toLowerCase()] });
    new Notice(`“${phrase}” is not marked any more. The settings list the phrases that you chose.`);
  }

  aboutRule(finding: Finding): void {
    new RuleModal(this.shell, finding).open();
  }
}
