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

export const length = {
  properties: ['duration', 'length', 'time', 'when', 'timebox', 'minutes'],
  hours: ['h', 'hr', 'hrs', 'hour', 'hours'],
};

export const evidence: Readonly<Record<string, string>> = {
  acknowledging: 'acknowledgement',
  inviting: 'invitation',
  'learning/mistake': 'mistake',
};

/** Phrases that are evidence of a fact. */
export const phrases: Readonly<Record<string, readonly string[]>> = {
  'check-in': [
    '^check-in',
    '^check in',
    '^checking in',
    '^icebreaker',
    '^ice breaker',
    '^warm-up',
    '^opening question',
    '^opening round',
    '^welcome round',
    '^introductions',
    '^round of introductions',
    'how is everyone',
    'how are you arriving',
  ],
  decided: [
    'was decided',
    'we decided',
    'have decided',
    'decided to',
    'decided that',
    'decided on',
    'we agreed',
    'all agreed',
    'agreed that',
    'agreed on',
    'agreed to',
    'was approved',
    'were approved',
    'consensus was',
    'reached consensus',
    'resolved to',
    'signed off',
  ],
};
