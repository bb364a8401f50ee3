import type { Fault } from './report';
import type { Steps } from './steps';

/** What an error of our own says of the part of the report that it cost. */
export function faultOf(where: string, error: unknown): Fault {
  return { where, message: error instanceof Error ? error.message : String(error) };
}

/** The work of one part of a report. Where it fails `otherwise` stands, the fault is noted, and the other parts hold. */
export function* guarded<T>(where: string, work: Steps<T>, otherwise: T, faults: Fault[]): Steps<T> {
  try {
    return yield* work;
  } catch (error) {
    faults.push(faultOf(where, error));
    return otherwise;
  }
}

/** Each fault once, however often it came up. */
export function distinctFaults(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length < 2) return faults;
  return [...new Map(faults.map((fault) => [`${fault.where} ${fault.message}`, fault])).values()];
}
