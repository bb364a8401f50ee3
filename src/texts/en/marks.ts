/** The card of a mark, the signs in the text, and what is said about them. */
export const marks = {
  question: 'Question',
  questionWhy: 'Asked openly, it invites what others think.',
  otherwise: 'Say it another way',
  notHere: 'Not here',
  neverPhrase: 'Never this phrase',
  aboutRule: 'About this rule',
  changedMeanwhile: 'That sentence has changed meanwhile, so it was left as it is.',
  offerSign: 'Ask it as a question',
  openSign: 'An open question already; ask it deeper',
  original: (topic: string) => `Before it was a question: ${topic}`,
  changedTo: (words: string) => `Changed to: ${words}`,
  /** Read out to those who step from mark to mark. */
  at: (stance: string, cue: string, why: string) => `${stance}: “${cue}”. ${why}`,
  ignored: (cue: string) => `“${cue}” is not marked here any more.`,
  neverMarked: (phrase: string) => `“${phrase}” is not marked any more. The settings list the phrases that you chose.`,
  rule: {
    seen: (stance: string, cue: string) => `${stance}, seen in “${cue}”.`,
    name: (rule: string) =>
      `The name of the rule is ${rule}. A rule that is off can be switched on again in the settings.`,
    off: 'Switch this rule off',
    isOff: (rule: string) => `The rule “${rule}” is off. The settings list the rules that you switched off.`,
  },
};
