import { controlValue, settingChange, settingGroups } from '../../../src/obsidian/settings/settingDefinitions';
import { DEFAULT_SETTINGS, upgradeSettings } from '../../../src/settings';
import { texts } from '../../../src/texts/en';

const ITEMS = settingGroups(texts).flatMap((group) => group.items);

describe('the settings', () => {
  it('each have a control of their own', () => {
    const keys = ITEMS.map(({ control }) => control.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('cover everything that can be chosen', () => {
    const keys = new Set(ITEMS.map(({ control }) => control.key.split('.')[0]));
    // Whether somebody was welcomed is nothing to choose.
    const chosen = Object.keys(DEFAULT_SETTINGS).filter((key) => key !== 'welcomed');
    expect([...keys].sort()).toEqual(chosen.sort());
  });

  it('each say in a sentence what they do', () => {
    for (const { desc } of ITEMS) expect(desc).toMatch(/^[A-Z#].*\.$/);
  });

  it('come back as they were when a control writes what it shows', () => {
    const settings = upgradeSettings({
      ...DEFAULT_SETTINGS,
      neverMark: ['of course', 'just'],
      ownQuestions: { decision: ['What would {topic} change for us?'] },
    });
    const after = ITEMS.reduce(
      (now, { control }) =>
        upgradeSettings({ ...now, ...settingChange(now, control.key, controlValue(now, control.key)) }),
      settings,
    );
    expect(after).toEqual(settings);
  });

  it('show a list as lines', () => {
    expect(controlValue({ ...DEFAULT_SETTINGS, neverMark: ['of course', 'just'] }, 'neverMark')).toBe(
      'of course\njust',
    );
  });

  it('keep what is typed, also while it cannot serve', () => {
    const change = settingChange(
      DEFAULT_SETTINGS,
      'ownQuestions.decision',
      'What would {topic} change for us?\nIs {topic} ok?',
    );
    expect(upgradeSettings({ ...DEFAULT_SETTINGS, ...change }).ownQuestions).toEqual({
      decision: ['What would {topic} change for us?', 'Is {topic} ok?'],
    });
  });

  it('say what is wrong with a question pattern', async () => {
    const item = ITEMS.find(({ control }) => control.key === 'ownQuestions.decision');
    const validate = item?.control.type === 'textarea' ? item.control.validate : undefined;
    expect(await validate?.('What would {topic} change for us?')).toBeUndefined();
    expect(await validate?.('Good {topic}?\n')).toContain('“Good {topic}?”: Begin with "What" or "How"');
  });
});
