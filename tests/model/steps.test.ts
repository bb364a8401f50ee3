import { finish, inSteps, type Steps } from '../../src/model/steps';

describe('steps', () => {
  it('give their result in the end', () => {
    function* work(): Steps<number> {
      yield;
      yield;
      return 3;
    }
    expect(finish(work())).toBe(3);
  });

  it('pause after so many items', () => {
    const done: string[] = [];
    const steps = inSteps(['a', 'b', 'c'], 2, (item, index) => done.push(`${item}${index}`));
    expect(steps.next().done).toBe(false);
    expect(done).toEqual(['a0', 'b1']);
    expect(steps.next().done).toBe(true);
    expect(done).toEqual(['a0', 'b1', 'c2']);
  });
});
