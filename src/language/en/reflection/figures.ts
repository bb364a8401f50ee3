import type { FigureEntry } from '../../reflection';

const SOURCE =
  'Measured on the manual transcripts of the AMI corpus (137 meetings of mostly four people) and the ICSI corpus (59 meetings of three to ten).';

/** Figures of a meeting, with the 10th, 50th and 90th percentile of published ones. */
export const figures: readonly FigureEntry[] = [
  {
    id: 'open-share',
    key: 'dialogue',
    label: '{percent} of the questions are open',
    own: {
      below: ', a smaller share than in most of your meetings',
      within: ', about as in most of your meetings',
      above: ', a larger share than in most of your meetings',
    },
    published: {
      below: ', a smaller share than in nine of ten recorded meetings',
      within: ', as in most recorded meetings',
      above: ', a larger share than in nine of ten recorded meetings',
    },
    norms: [
      { speakers: 4, percentiles: [0.09, 0.18, 0.29] },
      { speakers: 10, percentiles: [0.11, 0.16, 0.25] },
    ],
    source: SOURCE,
  },
  {
    id: 'question-rate',
    key: 'dialogue',
    label: '{n} in a hundred sentences ask something',
    own: {
      below: ', fewer than in most of your meetings',
      within: ', about as in most of your meetings',
      above: ', more than in most of your meetings',
    },
    published: {
      below: ', fewer than in nine of ten recorded meetings',
      within: ', as in most recorded meetings',
      above: ', more than in nine of ten recorded meetings',
    },
    norms: [
      { speakers: 4, percentiles: [6.6, 9.9, 13.2] },
      { speakers: 10, percentiles: [8.6, 10.3, 14.2] },
    ],
    source: SOURCE,
  },
  {
    id: 'we-share',
    key: 'growing',
    label: '“We” is {percent} of the “we”, “I” and “they” in the notes',
    own: {
      below: '; in most of your meetings it is more',
      within: ', about as in most of your meetings',
      above: '; in most of your meetings it is less',
    },
    published: {
      below: '; in nine of ten recorded meetings it is more',
      within: ', as in most recorded meetings',
      above: '; in nine of ten recorded meetings it is less',
    },
    norms: [
      { speakers: 4, percentiles: [0.32, 0.43, 0.52] },
      { speakers: 10, percentiles: [0.21, 0.3, 0.42] },
    ],
    source: SOURCE,
  },
  {
    id: 'largest-share',
    key: 'safe',
    label: 'The voice heard most had {percent} of the words',
    own: {
      below: ', less than in most of your meetings',
      within: ', about as in most of your meetings',
      above: ', more than in most of your meetings',
    },
    published: {
      below: ', less than in nine of ten recorded meetings',
      within: ', as in most recorded meetings',
      above: ', more than in nine of ten recorded meetings',
    },
    norms: [
      { speakers: 4, percentiles: [0.3, 0.38, 0.54] },
      { speakers: 10, percentiles: [0.26, 0.39, 0.57] },
    ],
    source: SOURCE,
  },
  {
    id: 'evenness',
    key: 'safe',
    label: 'The words are shared out to {percent} of an even split',
    own: {
      below: ', less even than in most of your meetings',
      within: ', about as in most of your meetings',
      above: ', more even than in most of your meetings',
    },
    published: {
      below: ', less even than in nine of ten recorded meetings',
      within: ', as in most recorded meetings',
      above: ', more even than in nine of ten recorded meetings',
    },
    norms: [
      { speakers: 4, percentiles: [0.84, 0.95, 0.99] },
      { speakers: 10, percentiles: [0.67, 0.81, 0.9] },
    ],
    source: SOURCE,
  },
  {
    id: 'longest-stretch',
    key: 'dialogue',
    label: 'The longest stretch by one voice has {n} words',
    own: {
      below: ', shorter than in most of your meetings',
      within: ', about as in most of your meetings',
      above: ', longer than in most of your meetings',
    },
    published: {
      below: ', shorter than in nine of ten recorded meetings',
      within: ', as in most recorded meetings',
      above: ', longer than in nine of ten recorded meetings',
    },
    norms: [
      { speakers: 4, percentiles: [89, 196, 412] },
      { speakers: 10, percentiles: [162, 252, 469] },
    ],
    source: SOURCE,
  },
];
