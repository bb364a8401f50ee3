import type { RubricPack } from '../../agenda';

/** What makes a question an inquiry question, in words that can be checked. */
export const rubric: RubricPack = {
  openers: ['what', 'how', 'which', 'in what'],
  culprits: ['why did', 'why do', 'why does', "why didn't", "why don't", 'who caused', 'who is to blame', 'who broke', 'whose fault', 'fault', 'blame', 'to blame', 'went wrong with you'], // prettier-ignore
  leading: [
    "isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't", "hasn't", "haven't", "hadn't", "can't",
    "couldn't", "shouldn't", "wouldn't", "won't", "mustn't", 'should', 'must', 'ought', 'obviously', 'clearly', 'surely',
    'of course', 'right?', 'correct?', 'agree?',
  ], // prettier-ignore
  judging: [
    'best', 'better', 'worst', 'worse', 'bad', 'wrong', 'right', 'stupid', 'silly', 'terrible', 'awful', 'great',
    'excellent', 'brilliant', 'perfect', 'poor', 'lazy', 'obvious', 'ridiculous', 'unacceptable', 'failed', 'incompetent',
  ], // prettier-ignore
  inclusive: ['we', 'us', 'our', 'ours', 'ourselves', "we'd", "we're", "we've", 'everyone', 'each of us'],
  narrow: ['how many', 'how much', 'how long', 'how often', 'how old', 'how far', 'how big', 'what time', 'what date', 'which day', 'who'], // prettier-ignore
};
