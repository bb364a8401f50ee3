import type { AgendaItem } from '../../model/report';
import type { Texts } from '../../texts/texts';
import type { LinkPlan } from '../../vault/headingLinks';
import { carriedWords, leftWords } from './words';

/** The item's line with `words` in the place of its topic; what stays as it is stands back. */
export function drawLine(el: HTMLElement, item: AgendaItem, words: string): void {
  const from = item.topicSpan.from - item.from;
  const to = item.topicSpan.to - item.from;
  // The comment that keeps a topic is no part of what a reader sees.
  const behind = item.raw.slice(to).replace(/ ?%%[^%]*(?:%(?!%)[^%]*)*%%/g, '');
  el.empty();
  el.createSpan({ cls: 'wonderings-rewrite-kept', text: item.raw.slice(0, from) });
  el.createSpan({ cls: 'wonderings-rewrite-new', text: words });
  el.createSpan({ cls: 'wonderings-rewrite-kept', text: behind });
}

/** What becomes of the links to the headings that change; those that are left are told when one asks. */
export function drawLinks(el: HTMLElement, plan: LinkPlan | null, texts: Texts): void {
  el.empty();
  if (!plan) return;
  if (plan.carried > 0) el.createDiv({ text: texts.rewrite.willUpdate(carriedWords(plan, texts)) });
  if (plan.left.length === 0) return;
  const details = el.createEl('details');
  details.createEl('summary', { text: texts.rewrite.stay(plan.left.length) });
  for (const text of leftWords(plan.left, texts)) details.createDiv({ text });
}
