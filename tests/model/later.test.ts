import { Later } from '../../src/model/later';
import { finish, type Steps } from '../../src/model/steps';

function counting(): { readonly later: Later<string>; readonly did: string[] } {
  const did: string[] = [];
  function* work(): Steps<string> {
    did.push('first');
    yield;
    did.push('second');
    return did.join(', ');
  }
  return { later: new Later(work()), did };
}

describe('work that is left until somebody asks', () => {
  it('is not done before', () => {
    expect(counting().did).toEqual([]);
  });

  it('is done once, when its result is asked for', () => {
    const { later, did } = counting();
    expect(later.value).toBe('first, second');
    expect(later.value).toBe('first, second');
    expect(did).toEqual(['first', 'second']);
  });

  it('may be done ahead in steps', () => {
    const { later, did } = counting();
    expect(finish(later.ahead())).toBe('first, second');
    expect(later.value).toBe('first, second');
    expect(finish(later.ahead())).toBe('first, second');
    expect(did).toEqual(['first', 'second']);
  });

  it('goes on where it was left', () => {
    const { later, did } = counting();
    later.ahead().next();
    expect(did).toEqual(['first']);
    expect(later.value).toBe('first, second');
    expect(did).toEqual(['first', 'second']);
  });
});
