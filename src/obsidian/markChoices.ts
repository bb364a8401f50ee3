import type { MarkChoice } from '../marks/choice';
import type { Finding } from '../model/report';
import { markId } from './deviceMemory';
import { RuleModal } from './ruleModal';
import type { Shell } from './shell';
import { offerNotice } from './offerNotice';

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
    const { texts } = this.shell;
    offerNotice([texts.marks.ignored(finding.text)], texts.app.undo, () => {
      memory.unignore(path, mark);
      this.shell.refresh();
    });
  }

  neverMark(phrase: string): void {
    this.#add('neverMark', phrase.toLowerCase(), this.shell.texts.marks.neverMarked(phrase));
  }

  aboutRule(finding: Finding): void {
    const { rule } = finding;
    const switchOff = (): void => this.#add('rulesOff', rule, this.shell.texts.marks.rule.isOff(rule));
    new RuleModal(this.shell, finding, switchOff).open();
  }

  /** Adds to a list of the settings and offers to take that out again, whatever else was chosen meanwhile. */
  #add(list: 'neverMark' | 'rulesOff', value: string, said: string): void {
    const { shell } = this;
    void shell.changeSettings({ [list]: [...shell.settings[list], value] });
    offerNotice([said], shell.texts.app.undo, () => {
      void shell.changeSettings({ [list]: shell.settings[list].filter((one) => one !== value) });
    });
  }
}
