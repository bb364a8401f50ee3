import fc from 'fast-check';
import {
  DEFAULT_SETTINGS,
  engineOptions,
  importedSettings,
  isLeftAlone,
  lines,
  settingsData,
  upgradeSettings,
} from '../src/settings';

describe('upgradeSettings', () => {
  it('gives the defaults for no data', () => {
    expect(upgradeSettings(null)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps every value that it knows', () => {
    const chosen = {
      ...DEFAULT_SETTINGS,
      marks: 'knowing',
      slightMarks: false,
      sensitivity: 'gentle',
      keepOriginals: false,
      rulesOff: ['knowing/just'],
      neverMark: ['of course'],
      ownKnowing: ['everybody agrees'],
      ownWondering: ['I keep asking'],
      ownQuestions: { decision: ['What would {topic} change?'] },
      meetingPlaces: ['Work/Meetings', '#standup'],
      answersHeading: 'Looking back',
      promptsNote: 'Meetings/Prompts.md',
      namesInBalance: true,
      figuresInProperties: true,
      excludedFolders: ['Templates'],
      welcomed: true,
    };
    expect(upgradeSettings(chosen)).toEqual(chosen);
  });

  it('takes the default for a value of the wrong kind and keeps the others', () => {
    const settings = upgradeSettings({ marks: 'purple', sensitivity: 7, slightMarks: 'no', namesInBalance: true });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, namesInBalance: true });
  });

  it('reads a list that was written as one text', () => {
    expect(upgradeSettings({ neverMark: 'of course\n\n just ' }).neverMark).toEqual(['of course', 'just']);
  });

  it('leaves out what in a list is no text', () => {
    expect(upgradeSettings({ neverMark: ['just', 3, null, 'just'] }).neverMark).toEqual(['just']);
  });

  it('leaves out question patterns of kinds that do not exist', () => {
    expect(upgradeSettings({ ownQuestions: { decision: ['What of {topic}?'], dance: ['x'] } }).ownQuestions).toEqual({
      decision: ['What of {topic}?'],
    });
  });

  it('takes the marks off a heading and refuses an empty one', () => {
    expect(upgradeSettings({ answersHeading: '## Looking back ' }).answersHeading).toBe('Looking back');
    expect(upgradeSettings({ answersHeading: ' # ' }).answersHeading).toBe('Reflection');
  });

  it('never throws and gives settings that it leaves as they are', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const settings = upgradeSettings(data);
        expect(upgradeSettings(settings)).toEqual(settings);
      }),
    );
  });

  it('does the same for damaged values of every setting', () => {
    const damaged = fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), fc.anything());
    fc.assert(
      fc.property(damaged, (data) => {
        const settings = upgradeSettings(data);
        expect(upgradeSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe('settingsData', () => {
  it('keeps what a newer version wrote', () => {
    expect(settingsData(DEFAULT_SETTINGS, { marks: 'none', future: 1 })).toEqual({ ...DEFAULT_SETTINGS, future: 1 });
  });

  it('is the settings alone when nothing stood there', () => {
    expect(settingsData(DEFAULT_SETTINGS, null)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('engineOptions', () => {
  it('tells folders from tags', () => {
    const settings = { ...DEFAULT_SETTINGS, meetingPlaces: ['Work/Meetings', '#standup'] };
    expect(engineOptions(settings, 'a.md')).toMatchObject({
      path: 'a.md',
      meetingFolders: ['Work/Meetings'],
      meetingTags: ['standup'],
    });
  });

  it('gives folders as the app writes them', () => {
    const settings = { ...DEFAULT_SETTINGS, meetingPlaces: ['/Work/Meetings/', 'Home\\Club', '/'] };
    expect(engineOptions(settings, 'a.md').meetingFolders).toEqual(['Work/Meetings', 'Home/Club', '']);
  });
});

describe('isLeftAlone', () => {
  const excluding = { ...DEFAULT_SETTINGS, excludedFolders: ['Templates/'] };

  it.each(['off', 'OFF', 'no', false])('holds for the property %p', (property) => {
    expect(isLeftAlone(DEFAULT_SETTINGS, 'a.md', property)).toBe(true);
  });

  it.each(['on', true, undefined, null, 0, 'office'])('does not hold for the property %p', (property) => {
    expect(isLeftAlone(DEFAULT_SETTINGS, 'a.md', property)).toBe(false);
  });

  it.each(['/Templates/', 'Templates', 'templates', '\\Templates'])('holds in a folder written as %p', (folder) => {
    expect(isLeftAlone({ ...DEFAULT_SETTINGS, excludedFolders: [folder] }, 'Templates/a.md', undefined)).toBe(true);
  });

  it('holds below an excluded folder', () => {
    expect(isLeftAlone(excluding, 'Templates/meetings/a.md', undefined)).toBe(true);
  });

  it('does not hold for a folder that only begins with the same letters', () => {
    expect(isLeftAlone(excluding, 'Templates 2/a.md', undefined)).toBe(false);
  });
});

describe('lines', () => {
  it('trims, and leaves out blank lines and repeats', () => {
    expect(lines(' a \n\nb\na')).toEqual(['a', 'b']);
  });
});

describe('importedSettings', () => {
  it('gives back what was exported', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      marks: 'knowing',
      ownQuestions: { decision: ['What of {topic}?'] },
    } as const;
    expect(importedSettings(JSON.stringify(settings))).toEqual({ settings, unusable: [] });
  });

  it('takes an older export: what it does not name has its default', () => {
    expect(importedSettings('{"slightMarks": false}')?.settings).toEqual({ ...DEFAULT_SETTINGS, slightMarks: false });
  });

  it('names what it could not use', () => {
    expect(importedSettings('{"slightMarks": false, "marks": "purple", "neverMark": 7}')?.unusable).toEqual([
      'marks',
      'neverMark',
    ]);
  });

  it.each(['', 'no JSON', '[]', '"marks"', '{}', '{"accentColor": "#123"}'])('finds none in %j', (text) => {
    expect(importedSettings(text)).toBeNull();
  });
});
