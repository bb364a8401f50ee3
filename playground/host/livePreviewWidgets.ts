import { type EditorView, WidgetType } from '@codemirror/view';

export class BulletWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  toDOM(): HTMLElement {
    return createSpan({ cls: 'list-bullet', text: '•', attr: { 'aria-hidden': true } });
  }
}

export class RuleWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  toDOM(): HTMLElement {
    return createEl('hr');
  }
}

/** A task's box; a click turns the state in the note. */
export class CheckboxWidget extends WidgetType {
  constructor(private readonly state: string) {
    super();
  }

  override eq(other: CheckboxWidget): boolean {
    return other.state === this.state;
  }

  toDOM(view: EditorView): HTMLElement {
    const box = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { 'aria-label': 'Done' } });
    box.checked = this.state !== ' ';
    box.setAttribute('data-task', this.state.trim());
    box.addEventListener('mousedown', (event) => event.preventDefault());
    box.addEventListener('click', (event) => {
      event.preventDefault();
      const line = view.state.doc.lineAt(view.posAtDOM(box));
      const at = line.from + line.text.indexOf('[') + 1;
      view.dispatch({ changes: { from: at, to: at + this.state.length, insert: this.state === ' ' ? 'x' : ' ' } });
    });
    return box;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
