import type { StancePack } from '../stance';
import { grammar } from './grammar';
import { absolutes } from './stance/absolutes';
import { acknowledging } from './stance/acknowledging';
import { knowingQuestions } from './stance/asking';
import { assumptions } from './stance/assumptions';
import { blame } from './stance/blame';
import { certainty } from './stance/certainty';
import { claims } from './stance/claims';
import { closing } from './stance/closing';
import { dismissing } from './stance/dismissing';
import { everyone } from './stance/everyone';
import { impossible } from './stance/impossible';
import { justDoIt } from './stance/just';
import { learning } from './stance/learning';
import { notKnowing } from './stance/notKnowing';
import { opening } from './stance/opening';
import { questions } from './stance/questions';
import { receptiveness } from './stance/receptiveness';
import { signals } from './stance/signals';
import { spelling } from './stance/spelling';
import { syntax } from './stance/syntax';
import { telling } from './stance/telling';
import { tentative } from './stance/tentative';
import { verdicts } from './stance/verdicts';
import { wondering } from './stance/wondering';
import { worth } from './stance/worth';
import { yet } from './stance/yet';

export const stance: StancePack = {
  id: 'en',
  spelling,
  grammar,
  syntax,
  rules: [
    ...certainty,
    ...claims,
    ...closing,
    ...telling,
    ...justDoIt,
    ...dismissing,
    ...worth,
    ...verdicts,
    ...everyone,
    ...absolutes,
    ...impossible,
    ...knowingQuestions,
    ...blame,
    ...wondering,
    ...opening,
    ...notKnowing,
    ...tentative,
    ...acknowledging,
    ...assumptions,
    ...learning,
    ...yet,
  ],
  softeners: [
    '(i|we) (just|still|really|personally|also)? (guess|suppose|suspect|would say)',
    'in my (opinion|view|experience)',
    '(to|for) me ,?',
    '(maybe|perhaps|probably)',
    '(seems|feels|looks) (like|to me)',
    'i (would|could) argue',
    '(one|you|some|we) (could|might|may) (say|argue)',
    '(might|may) (also|just|not)? <verb>',
  ],
  questions,
  signals,
  receptiveness,
};
