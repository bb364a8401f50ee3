import type { WritingPack } from '../../writing';

export const writing: WritingPack = {
  quotes: ['“', '”'],
  topics: 'inflected',
  names: null,
  ordinals: ['st', 'nd', 'rd', 'th'],
  ranges: ['to'],
};
