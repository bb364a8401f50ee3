import { Platform, type Plugin } from 'obsidian';
import { showText } from '../panel/patch';
import type { PanelState } from '../panel/state';
import type { Texts } from '../texts/texts';
import { openPanel } from './panelView';
import type { Shell } from './shell';

/** Adds the counts of the active note to the status bar; a click opens the panel. Mobile has no status bar. */
export function addStatusBar(plugin: Plugin, shell: Shell): void {
  if (Platform.isMobile) return;
  const item = plugin.addStatusBarItem();
  item.addClass('mod-clickable', 'wonderings-status');
  item.setAttrs({ role: 'button', tabindex: 0, 'data-tooltip-position': 'top' });
  const open = (): void => void openPanel(shell);
  plugin.registerDomEvent(item, 'click', open);
  plugin.registerDomEvent(item, 'keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // The space bar would scroll as well.
    event.preventDefault();
    open();
  });
  plugin.register(
    shell.follower.listen((state) => {
      const text = statusText(state, shell.texts);
      showText(item, text);
      // The label is the tooltip as well; for a screen reader it stands in the place of the words.
      item.setAttribute('aria-label', `${text}. ${shell.texts.panel.open}`);
      item.toggleClass('is-hidden', text === '');
    }),
  );
}

/** The counts in words; empty when there is nothing to say. */
function statusText(state: PanelState, { panel }: Texts): string {
  if (state.kind !== 'note' || state.report.findings.length === 0) return '';
  const { findings } = state.report;
  const wondering = findings.filter((finding) => finding.stance === 'wondering').length;
  return panel.stances(wondering, findings.length - wondering);
}
