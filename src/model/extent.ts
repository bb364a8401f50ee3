/**
 * How much of a report is made: all of it, or only what figures are counted from, without the questions of items, the
 * reframes of findings and the prompts. What is counted is the same.
 */
export type Extent = 'report' | 'figures';
