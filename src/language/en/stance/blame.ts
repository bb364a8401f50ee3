import type { StanceRule } from '../../stance';

const LEARN = 'What happened, and what can we learn from it?';
const MADE = 'What made it hard to get this right?';

/** Looks for a culprit. */
export const blame: readonly StanceRule[] = [
  {
    id: 'blame/fault',
    stance: 'knowing',
    category: 'blame',
    strength: 'clear',
    patterns: [
      '(it|this|that) is (all|entirely|completely|partly)? (your|their|his|her) (own)? (fault|mistake|doing|problem)',
      '(is|was) (your|their|his|her) (own)? fault',
      '(it|this|that) is (all)? _ is fault',
      '(you|they|he|she|management) (is|are|was|were)? (to blame|the problem|responsible for this)',
      '(i|we) blame (you|them|him|her|the)',
      'blame it on',
      'you (only|just) have yourself~ to blame',
    ],
    except: ['(my|our) (own)? fault', 'not (your|their|his|her) fault', 'git blame'],
    why: 'A culprit explains little; what led to it explains more.',
    reframes: [LEARN, MADE],
    source: 'Design: "your fault"; owning one\'s own mistake is learning.',
    found: ["It's your fault that the gate was open.", 'They are to blame.', 'This is all their fault.'],
    silent: [
      'It was my fault.',
      'We hold a blameless review.',
      'Run git blame on the file.',
      "It's not your fault.",
      'A fault in the line.',
      'She said it was his fault.',
    ],
  },
  {
    id: 'blame/you-failed',
    stance: 'knowing',
    category: 'blame',
    strength: 'clear',
    patterns: [
      '(you|they|he|she) (always|once again|again|simply|just|completely|clearly|obviously)? (failed (us|to (tell|listen|deliver|communicate|inform|plan|act|respond|ask|show|consult|do|follow|meet|understand))|messed up|screwed up|dropped the ball|let us down|ignored|broke|ruined|wasted|forgot|blew)',
      '(you|they|he|she) should have <participle>',
      'you (did not|never) (even|bother~|listen~|tell|told|ask~|care|read|check|think|do|reply|answer|show|fix)',
      'you (keep|kept) <gerund>',
      'you (just|simply|clearly|really)? do not (get it|listen|know what you)',
      'should never have (been)? (<participle>|hired|hires)',
      '(people|<persons>|sales|marketing|finance|ops|Name) (<flatly>) (do|does) not (get|understand|care|listen|want|know)',
      '(you|they) (obviously|clearly) (did not|do not|have not)',
      'if (you|they|he|she|Name|_) had (only|just)? (listened|asked|read|told|done (their|your|his|her|its|the)|bothered|cared|paid attention)',
      'because (you|he|she|Name|ops|sales|marketing|finance|management) (forgot|failed|refused|could not be bothered|did not bother) to',
    ],
    except: [
      'they broke (out|up|into|down)',
      '(git|jenkins)',
      'should have (received|seen|got|had)',
      '(test|tests|build) ... failed',
      '(if|so|in case) (you|they) (forgot|broke|failed)',
    ],
    why: 'It speaks of what someone failed to do; what they needed is not asked.',
    reframes: ['What would help {object} to {denied}?', MADE, LEARN],
    source: 'Design: "you didn\'t", "they failed".',
    found: ["You didn't even read the form.", 'They dropped the ball again.', 'You should have told us.'],
    silent: [
      'I forgot the key.',
      "Why didn't you come?",
      'Two pupils failed the test.',
      'We should have asked.',
      'They broke into groups.',
      'He said they failed.',
      "If you didn't get the mail, tell us.",
      'I was late because I forgot to look.',
    ],
  },
];
