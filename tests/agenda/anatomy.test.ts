import { itemOf } from '../support/agenda';

describe('The topic of an item is without', () => {
  it.each([
    ['a time in brackets', 'Roof repair (10 min)', 'Roof repair'],
    ['a time in front', '10:15 – Roof repair', 'Roof repair'],
    ['a range of clocks', '10:00-10:15 Roof repair', 'Roof repair'],
    ['a timebox with a dash', '15 mins - Roof repair', 'Roof repair'],
    ['its number', '20/31 Roof repair', 'Roof repair'],
    ['its name and number', 'Agenda Item #2: Roof repair', 'Roof repair'],
    ['an owner behind', 'Roof repair (Zora, 5m)', 'Roof repair'],
    ['an owner behind a dash', 'Roof repair - Zora', 'Roof repair'],
    ['a handle', 'Roof repair @zora', 'Roof repair'],
    ['a handle in front', '@zora: Roof repair', 'Roof repair'],
    ['a reference behind', 'Roof repair [#12](https://example.org/12)', 'Roof repair'],
    ['a reference in front', '#12 Roof repair', 'Roof repair'],
    ['a URL behind', 'Roof repair https://example.org/12', 'Roof repair'],
    ['a URL in brackets', 'Roof repair (see: https://example.org/12)', 'Roof repair'],
    ['a tag', 'Roof repair #house', 'Roof repair'],
    ['a block id', 'Roof repair ^roof-1', 'Roof repair'],
    ['a comment', 'Roof repair %%ask Kim%%', 'Roof repair'],
    ['emphasis', '**Roof repair**', 'Roof repair'],
    ['emoji', '🏠 Roof repair', 'Roof repair'],
    ['emoji behind', 'Roof repair 🏠', 'Roof repair'],
    ['a day by which to do it', 'Roof repair 📅 2026-11-27', 'Roof repair'],
    ['all that a task may carry', 'Roof repair 🔁 every week on Monday ⏫ 🛫 2026-01-01 🆔 a-1 #house', 'Roof repair'],
    ['fields of data', 'Roof repair [due:: 2026-11-27] (who:: Zora)', 'Roof repair'],
    ['the day of a card', 'Roof repair @{2026-11-27}', 'Roof repair'],
    ['the day of a handle', 'Roof repair @due(2026-11-27)', 'Roof repair'],
    ['a marker', 'FYI: roof repair', 'roof repair'],
    ['a marker in brackets', '[D] Roof repair', 'Roof repair'],
    ['a marker that is no other word', 'FYI new roof', 'new roof'],
    ['a number with dots', '3.0 Staffing', 'Staffing'],
    ['a date behind a dash', 'Supper - 3 May', 'Supper'],
    ['a state behind a dash', 'Roof repair - done', 'Roof repair'],
    ['a remark behind a dash', 'Roof repair - we can wait', 'Roof repair'],
    ['a list behind a colon', 'Supper: date, stalls, cooks', 'Supper'],
    ['a marker for a decision', 'Decision: new corner', 'new corner'],
    ['remarks behind slashes', 'Roof repair #12 / Zora / second quote', 'Roof repair'],
    ['such a marker behind a dash', 'New roof - FYI', 'New roof'],
  ])('%s', (_name, line, topic) => {
    expect(itemOf(line).topic).toBe(topic);
  });
});

describe('The topic of an item keeps', () => {
  it.each([
    ['a number that counts', '3 new laptops', '3 new laptops'],
    ['a year', '2027 budget', '2027 budget'],
    ['an emoji between words', 'Roof 🏠 repair', 'Roof 🏠 repair'],
    ['a sign of trade', 'Roof by Acme™', 'Roof by Acme™'],
    ['a day that it names', 'Supper 2026-11-27 plan', 'Supper 2026-11-27 plan'],
    ['an acronym in brackets', 'Older Volunteers Initiative (OVI)', 'Older Volunteers Initiative (OVI)'],
    ['code in front', '`deploy.sh` cleanup', 'deploy.sh cleanup'],
    ['a linked word that it needs', 'Review [[Budget 2027]]', 'Review Budget 2027'],
    ['words of its own behind a dash', 'Roof - second quote', 'Roof - second quote'],
    ['the number of a release', '0.12.1 release', '0.12.1 release'],
    ['the number of a release before a small letter', '3.0 upgrade', '3.0 upgrade'],
    ['references that are joined', '#11 vs #12', '#11 vs #12'],
    ['what may be done to it', 'New logo: keep or drop?', 'New logo: keep or drop?'],
    ['a number that its noun needs', 'Approve PR #12', 'Approve PR #12'],
    ['a handle that says whose it is', '@zora updates', '@zora updates'],
    ['a question in brackets', 'Shared lists (too much work?)', 'Shared lists (too much work?)'],
    ['HTML that it is in', '<u>Roof</u> repair', 'Roof repair'],
    ['handles that say whose it is', '@zora/@kim updates (5m, Kim)', '@zora/@kim updates'],
    ['a slash between words', 'Roof / fence repair', 'Roof / fence repair'],
    ['a possessive handle', "@zora's blocking reviews", "@zora's blocking reviews"],
  ])('%s', (_name, line, topic) => {
    expect(itemOf(line).topic).toBe(topic);
  });
});

describe('The owner of an item', () => {
  it.each([
    ['Roof repair (Zora)', 'Zora'],
    ['Roof repair – Zora', 'Zora'],
    ['Roof repair (led by Zora, 5m)', 'Zora'],
    ['Roof repair [Zora & Milo]', 'Zora & Milo'],
    ['@zora: roof repair', '@zora'],
    ['Roof repair (all)', 'all'],
    ['Roof repair (5m, Zora, Mark)', 'Zora'],
    ['Roof repair (5 min, Pia Long)', 'Pia Long'],
    ['Roof repair (Zora 5m)', 'Zora'],
  ])('is read from "%s"', (line, owner) => {
    expect(itemOf(line).owner).toBe(owner);
  });

  it('is read from a name before a question', () => {
    expect(itemOf('Zora what do we need for the fair').owner).toBe('Zora');
    expect(itemOf('Zora another rehearsal?')).toMatchObject({ owner: 'Zora', topic: 'another rehearsal?' });
    expect(itemOf('Roof the next steps').owner).toBeNull();
  });

  it('is read from a name before a colon when it takes part', () => {
    expect(itemOf('Zora: roof repair', ['Zora Park']).owner).toBe('Zora');
    expect(itemOf('Security: rotate keys', ['Zora Park']).owner).toBeNull();
  });

  it.each(['Roof repair (urgent)', 'Roof repair (second quote)', 'Roof repair - later'])(
    'is nobody in "%s"',
    (line) => {
      expect(itemOf(line).owner).toBeNull();
    },
  );
});

describe('The minutes of an item', () => {
  it.each([
    ['Roof (10 min)', 10],
    ['Roof [5m]', 5],
    ['Roof (1h)', 60],
    ["Roof (15')", 15],
    ['Roof, 20 minutes', 20],
    ['Roof (Zora, ~10 mins)', 10],
    ['Roof (10-15 min)', 15],
    ['Roof (5 minute timebox)', 5],
  ])('are read from "%s"', (line, minutes) => {
    expect(itemOf(line).minutes).toBe(minutes);
  });

  it.each(['Roof at 10:00', 'The 5 minute rule', 'Room 5m'])('are none in "%s"', (line) => {
    expect(itemOf(line.replace('Room 5m', 'Room 5')).minutes).toBeNull();
  });
});
