import type { QuestionPack } from '../../stance';
import { closedKinds } from './closedKinds';
import { knowingKinds } from './knowingKinds';
import { openKinds } from './openKinds';

/** How English sentences ask. Order matters: the first kind that fits decides. */
export const questions: QuestionPack = {
  unmarked: [
    '^ who cares $',
    '^ what is the point $',
    '^ how hard can it/that/this be',
    '^ so what $',
    '^ (please)? (tell|walk|talk) (me|us) (more|through|about (a|the) (time|moment|situation|day|last))',
    '^ (please)? (say more ($|about)|tell (me|us) (what|how) you|help (me|us) (to)? (understand|see (what|how|why|where)))',
    '^ (can|could|would|will) you (please)? (tell|explain|say|talk|share|describe|walk|clarify|elaborate)',
    '^ (can|could) (someone|anyone) (please)? (tell|explain|say|share|describe|walk|clarify|elaborate)',
    '^ (is|are|was|were) (it|this|that|these|those|there|we|they|you|anyone|someone|he|she) _ _',
    '^ (can|could|would|will|does|did|has|shall) (we|you|they|it|this|that|these|those|there|anyone|someone|i|he|she) _',
    '^ (should|have|do) (we|they|i|anyone|someone|people|there) _',
    '^ (do|have) you (all)? _',
    '^ (what|how|why|where|who) (is|are|was|were|do|does|did|would|could|should|might|can|will|has|have) (<who>|the|a|an|our|your|their|his|her|its|my|any|all) _',
    '^ how (much|many|long|often) ... (would|do|does|did|can|could|should|will|is|are) (we|you|they|it|this|that|i|there|the)',
    '^ which (one|ones|way|version|of|room|day|team|group|part|option|side|date|people) ...',
    '^ what if',
    '^ what about',
    '^ (anything|anyone) else ($|on|for|to|about|before|from)',
    '^ how about',
    '^ (do not|does not) (you|we) (think|agree)',
    '^ why (do|can|should|would) not (you|we just|we simply)',
    '^ (any|other) (thoughts|ideas|opinions|objections|concerns|suggestions|feedback|takers|volunteers) (on|about|here|$)',
  ],
  none: [
    '^ any (other|further|more) business $',
    '^ aob $',
    '^ any other (items|matters|topics|business|issues) $',
    '^ other business $',
  ],
  kinds: [...knowingKinds, ...openKinds, ...closedKinds],
};
