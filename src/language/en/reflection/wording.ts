import type { PronounGroup, WordingPack } from '../../reflection';

export const wording: WordingPack = {
  numbers: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  quotes: ['“', '”'],
  separator: ', ',
  and: ' and ',
  more: '{count} more',
  ellipsis: '…',
};

export const pronouns: Readonly<Record<PronounGroup, readonly string[]>> = {
  we: ['we', 'us', 'our', 'ours', 'ourselves'],
  i: ['i', 'me', 'my', 'mine', 'myself'],
  they: ['they', 'them', 'their', 'theirs', 'themselves'],
};

export const housekeeping = `
the minutes|previous minutes|meeting minutes|approve minutes|approval of minutes|minutes approval|last meeting|last meeting's|last meetings|previous meeting|previous meeting's
previous meetings|prior meeting|prior meetings|secondary meetings|prior secondary meetings|next meeting|next meeting's
next meetings|next week's meeting|working session|action items|action points|last week|meeting times|this meeting's
`
  .trim()
  .split(/[|\n]/);

export const length = {
  properties: ['duration', 'length', 'time', 'when', 'timebox', 'minutes'],
  hours: ['h', 'hr', 'hrs', 'hour', 'hours'],
};

/** Phrases that are evidence of a fact. */
export const phrases: Readonly<Record<string, readonly string[]>> = {
  'check-in': [
    'check-in',
    'check in round',
    'check-in round',
    'checking in',
    'icebreaker',
    'ice breaker',
    'warm-up',
    'how is everyone',
    'how are you arriving',
    'introductions',
    'opening round',
    'welcome round',
  ],
  'closing-round': [
    'check-out',
    'checkout round',
    'closing round',
    'round of feedback',
    'plus/delta',
    'one word each',
    'meeting feedback',
    'how was this meeting',
    'rose, thorn',
    'takeaways',
  ],
  decided: [
    'was decided',
    'we decided',
    'have decided',
    'decided to',
    'decided that',
    'decided on',
    'decision:',
    'decisions:',
    'we agreed',
    'all agreed',
    'agreed that',
    'agreed on',
    'was approved',
    'were approved',
    'approved by',
    'motion carried',
    'motion passed',
    'vote carries',
    'unanimously',
    'consensus was',
    'reached consensus',
    'resolved to',
    'signed off',
  ],
};
