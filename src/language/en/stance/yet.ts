import type { StanceRule } from '../../stance';

/** "Yet": what is not so now may become so. */
export const yet: readonly StanceRule[] = [
  {
    id: 'yet/not-yet',
    stance: 'wondering',
    category: 'yet',
    strength: 'slight',
    patterns: [
      '(i|we) (have not|are not|do not|did not|can not|am not|could not|has not) (<quite>)? (figured|decided|found|tried|thought|learned|learnt|worked|solved|explored|tested|settled|understood|know|understand|mastered|managed|agreed|cracked|discovered|good|sure|clear) ... ... yet',
      '(i|we) (do not|did not|have not) (<quite>)? (have|got) (a|an|any|the)? (clear|good|full|firm|real)? (idea|answer|answers|sense|picture|solution|opinion|view|understanding) ... yet',
      '(i|we) still have not (decided|figured|found|agreed|settled|understood|worked|solved)',
      '(i|we) (am|are) not (quite|really|all)? there yet',
      'not (quite|really)? there yet',
      'still (learning|figuring|exploring|discovering|experimenting|finding (our|my|out)|working (out|through)|thinking about|thinking through|trying to (understand|figure|find|work|decide|learn)|finding out|in discovery|getting (used|to grips|my head|our heads))',
    ],
    except: [
      '(do not|did not|have not) (have|got) (much|any|a (quorum|date|link)|the (link|date|numbers)) ... yet',
      '(you|they|he|she) ... still',
    ],
    elided: true,
    scope: 'self',
    negated: 'kept',
    why: '"Yet" and "still" say that it can change.',
    source: 'Design: "not yet, still learning". Growth mindset (Dweck; Ezard).',
    found: [
      "We haven't decided yet.",
      "I'm still learning how the pump works.",
      "We're not there yet.",
      "We haven't found a good way yet.",
    ],
    silent: [
      'And yet it moves.',
      'Yet another form.',
      'You have not decided yet.',
      'They are still learning.',
      'The report is not out yet.',
    ],
  },
];
