import { promptsFor, type PromptEntry } from '../../reflection';
import { bare as bareAhead } from './prompts/ahead/bare';
import { bare } from './prompts/afterwards/bare';
import { decisions } from './prompts/afterwards/decisions';
import { during } from './prompts/ahead/during';
import { items } from './prompts/ahead/items';
import { knowing } from './prompts/afterwards/knowing';
import { lacking } from './prompts/afterwards/lacking';
import { plan } from './prompts/ahead/plan';
import { plans } from './prompts/afterwards/plans';
import { progress } from './prompts/afterwards/progress';
import { questions } from './prompts/afterwards/questions';
import { together } from './prompts/afterwards/together';
import { topics } from './prompts/afterwards/topics';
import { turns } from './prompts/afterwards/turns';
import { wondering } from './prompts/afterwards/wondering';

/** By what they take up: the agenda that is ahead, and what notes of a meeting show afterwards. */
export const prompts: readonly PromptEntry[] = [
  ...promptsFor('before', [...items, ...plan, ...bareAhead]),
  ...promptsFor('during', during),
  ...promptsFor('after', [
    ...turns,
    ...lacking,
    ...knowing,
    ...wondering,
    ...questions,
    ...decisions,
    ...plans,
    ...progress,
    ...together,
    ...topics,
    ...bare,
  ]),
];
