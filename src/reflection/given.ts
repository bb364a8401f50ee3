import type { Given } from '../language/reflection';
import { factOf, type Facts } from './facts';

/** Whether the note holds at least so many of each fact; always where nothing is asked. */
export function holds(facts: Facts, given: Given | undefined): boolean {
  return Object.entries(given ?? {}).every(([id, least]) => factOf(facts, id).count >= least);
}
