import type { StanceRule } from '../../stance';

/** Names what is taken for granted, so that it can be looked at. */
export const assumptions: readonly StanceRule[] = [
  {
    id: 'assumptions/mine',
    stance: 'wondering',
    category: 'assumptions',
    strength: 'clear',
    patterns: [
      '(i|we) (am|are|was|were|have been|might be|may be|could be) (just|only|still|also)? (assuming|presuming)',
      '(my|our|one|the underlying|an underlying|the main|the key|the) assumption (is|was|here|behind|underlying|being)',
      '(what|which) (assumptions|do we assume|are we assuming|am i assuming|are we taking for granted)',
      '(test|check|validate|question|challenge|verify|revisit|surface|examine|name|share|state) (that|this|our|the|my|these|those|your|some)? (own|underlying|hidden)? assumption/assumptions',
      '(what|this) (would|does|will|must) (have|need) to be true',
      'how (do|would|will|can|could) (we|i|you) (know|tell|find out|verify|test) (<asking>|that|it|this)?',
      '(take|taking|took) (it|this|that) for granted (that)?',
      '(is|are|were|was) (based|built|resting) on (the|an|our|a) assumption',
      'on the assumption that',
      '(test|check|verify|validate|try) (that|this|it) (hypothesis|theory|out first|before we)',
      'working (hypothesis|assumption|theory)',
      '(my|our) (hypothesis|theory) (is|was)',
    ],
    except: ['i assume you'],
    scope: 'self',
    negated: 'kept',
    why: 'It names an assumption, so that it can be tested.',
    source: 'Design; surfacing assumptions is part of real dialogue (Ezard).',
    found: [
      "I'm assuming the hall is free.",
      'Our assumption is that parents read mail.',
      'We should test that assumption.',
      'How would we know?',
      'What would have to be true for this?',
    ],
    silent: [
      'I assume you read it.',
      'You are assuming too much.',
      'They took it for granted.',
      'She assumes the role of chair.',
      'The theory lesson is at ten.',
    ],
  },
];
