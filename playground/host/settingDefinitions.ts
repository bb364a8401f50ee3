import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
} from 'obsidian';
import { setIcon } from './icons';
import { Setting } from './setting';
import { addControl } from './settingControls';
import { SettingGroup } from './settingGroup';
import type { SettingPage, SettingTab } from './settingTab';

type Group = SettingDefinitionGroup | SettingDefinitionList;

/** Draws the definitions of a settings tab: groups, lists, pages, and rows with a control, an action or a drawing. */
export class DefinitionRenderer {
  private readonly predicates: (() => void)[] = [];
  private readonly cleanups: (() => void)[] = [];
  private readonly queries = new Map<string, string>();
  /** The names of the pages that are open, outermost first; definitions are new objects after every update. */
  private open: string[] = [];
  private customPage: SettingPage | null = null;

  constructor(private readonly tab: SettingTab) {}

  openRoot(): void {
    this.open = [];
  }

  render(items: readonly SettingDefinitionItem[]): void {
    this.dispose();
    const el = this.tab.containerEl;
    el.empty();
    let shown = items;
    for (const [depth, name] of this.open.entries()) {
      const page = allPages(shown).find((each) => each.name === name);
      if (!page) {
        this.open = this.open.slice(0, depth);
        break;
      }
      if (page.page) return this.drawCustomPage(page, page.page());
      shown = page.items ?? [];
    }
    if (this.open.length > 0) this.drawBack(el, this.open.at(-1) ?? '');
    this.drawItems(el, shown);
    this.refresh();
  }

  /** Applies every `visible` and `disabled` anew. */
  refresh(): void {
    for (const apply of this.predicates) apply();
  }

  dispose(): void {
    this.customPage?.hide();
    this.customPage = null;
    for (const cleanup of this.cleanups.splice(0)) cleanup();
    this.predicates.length = 0;
  }

  private drawItems(el: HTMLElement, items: readonly SettingDefinitionItem[]): void {
    let loose: SettingGroup | null = null;
    for (const [index, item] of items.entries()) {
      if ('type' in item && item.type !== 'page') {
        loose = null;
        this.drawGroup(el, item);
        continue;
      }
      loose ??= new SettingGroup(el);
      this.drawRow(loose, item, index);
    }
  }

  private drawGroup(el: HTMLElement, group: Group): void {
    const drawn = new SettingGroup(el);
    if (group.heading !== undefined) drawn.setHeading(group.heading);
    if (group.cls) drawn.addClass(...group.cls.split(/\s+/));
    const rows = (group.items ?? []).map((item, index) => [item, this.drawRow(drawn, item, index, group)] as const);
    this.drawHeader(drawn, group, rows);
    if (group.type === 'list' && rows.length === 0 && 'emptyState' in group && group.emptyState !== undefined) {
      drawn.listEl.createDiv('setting-group-empty').setText(group.emptyState);
    }
    this.whenever(group.visible, (visible) => drawn.groupEl.toggle(visible));
  }

  private drawHeader(
    drawn: SettingGroup,
    group: Group,
    rows: readonly (readonly [SettingDefinitionItem, Setting])[],
  ): void {
    const { search } = group;
    if (search) {
      drawn.addSearch((component) => {
        const key = group.heading ?? '';
        const filter = (query: string): void => {
          this.queries.set(key, query);
          for (const [item, row] of rows) {
            if ('searchable' in item && item.searchable === false) continue;
            row.settingEl.toggle(query === '' || search.match(item as SettingDefinition, query));
          }
        };
        component
          .setPlaceholder(search.placeholder ?? 'Search…')
          .onChange(filter)
          .setValue(this.queries.get(key) ?? '');
        filter(component.getValue());
      });
    }
    for (const button of group.extraButtons ?? []) drawn.addExtraButton(button);
    const add = 'addItem' in group ? group.addItem : undefined;
    if (!add) return;
    drawn.addExtraButton((button) => {
      button.setIcon('plus').setTooltip(add.name);
      button.onClick(() => add.action(button.extraSettingsEl));
    });
  }

  private drawRow(
    group: SettingGroup,
    item: SettingDefinition | SettingDefinitionPage,
    index: number,
    list?: Group,
  ): Setting {
    const setting = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined) setting.setDesc(item.desc);
    if ('type' in item) this.drawPageLink(setting, item);
    else if (item.render) this.cleanups.push(item.render(setting, group) ?? (() => undefined));
    else if (item.control) {
      addControl(setting, item.control, this.tab);
      this.whenever(item.control.disabled ?? false, (disabled) => {
        setting.setDisabled(disabled);
      });
    } else if (item.action) this.drawAction(setting, item.action, index);
    if (list?.type === 'list') addListButtons(setting, list as SettingDefinitionList, index);
    this.whenever(item.visible, (visible) => setting.settingEl.toggle(visible));
    return setting;
  }

  private drawAction(setting: Setting, action: (el: HTMLElement, index: number) => void, index: number): void {
    const el = setting.settingEl;
    el.addClass('mod-clickable');
    makePressable(el, () => action(el, index));
  }

  private drawPageLink(setting: Setting, page: SettingDefinitionPage): void {
    const value = typeof page.displayValue === 'function' ? page.displayValue() : page.displayValue;
    const status = typeof page.status === 'function' ? page.status() : page.status;
    setting.addDisplayValue((component) => component.setValue(value ?? null).setStatus(status ?? null));
    setIcon(setting.controlEl.createDiv('setting-page-chevron'), 'chevron-right');
    setting.settingEl.addClass('mod-clickable');
    makePressable(setting.settingEl, () => {
      this.open = [...this.open, page.name];
      this.tab.update();
    });
  }

  private drawBack(el: HTMLElement, title: string): void {
    const bar = el.createDiv('setting-page-titlebar');
    const back = bar.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back' } });
    setIcon(back, 'arrow-left');
    back.addEventListener('click', () => {
      this.open = this.open.slice(0, -1);
      this.tab.update();
    });
    bar.createEl('h2', { text: title });
  }

  private drawCustomPage(definition: SettingDefinitionPage, page: SettingPage): void {
    this.customPage = page;
    page.title ||= definition.name;
    this.drawBack(page.titlebarEl, page.title);
    this.tab.containerEl.append(page.rootEl);
    page.display();
  }

  private whenever(value: boolean | (() => boolean) | undefined, apply: (value: boolean) => void): void {
    this.predicates.push(() => apply(typeof value === 'function' ? value() : (value ?? true)));
  }
}

function allPages(items: readonly SettingDefinitionItem[]): readonly SettingDefinitionPage[] {
  return items.flatMap((item) => {
    if (!('type' in item)) return [];
    return item.type === 'page' ? [item] : allPages(item.items ?? []);
  });
}

function addListButtons(setting: Setting, list: SettingDefinitionList, index: number): void {
  const { onDelete, onReorder } = list;
  if (onDelete) {
    setting.addExtraButton((button) =>
      button
        .setIcon('trash-2')
        .setTooltip('Delete')
        .onClick(() => onDelete(index)),
    );
  }
  if (!onReorder) return;
  setting.addExtraButton((button) => {
    button
      .setIcon('arrow-up')
      .setTooltip('Move up')
      .setDisabled(index === 0);
    button.onClick(() => onReorder(index, index - 1));
  });
}

function makePressable(el: HTMLElement, action: () => void): void {
  el.setAttrs({ role: 'button', tabindex: 0 });
  el.addEventListener('click', action);
  el.addEventListener('keydown', (event) => {
    if (event.target === el && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      action();
    }
  });
}
