import type { RubricPack } from '../../agenda';

/** What makes a question an inquiry question, in words that can be checked. */
export const rubric: RubricPack = {
  faults: {
    'no topic': 'Put {topic} where the topic of the item goes.',
    'unknown slot': 'Only {topic} and the words that agree with it ({is}, {has}, {does}) can stand in braces.',
    opener: 'Begin with "What" or "How", so that the question opens the conversation.',
    narrow: 'This can be answered by a number or a name. Ask what or how instead.',
    culprit: 'This looks for who is at fault. Ask what contributed instead.',
    leading: 'This holds its own answer. Leave out words such as "should" or "isn\'t".',
    judging: 'This judges before the conversation begins. Leave out words such as "best" or "wrong".',
    inclusive: 'Say we, us or our, so that everyone is part of the question.',
    'one question mark': 'End with one question mark, and use no other.',
    length: 'Use at most 18 words besides the topic.',
    head: 'Keep the topic as it is.',
    names: 'Keep the topic as it is.',
    'doubled word': 'A word stands twice in a row.',
    'one line': 'Write the question on one line.',
  },
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
