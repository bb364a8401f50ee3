import { readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file: string) => JSON.parse(readFileSync(path.join(__dirname, '..', file), 'utf8'));
const manifest = read('manifest.json');
const versions = read('versions.json');
const project = read('package.json');

const VERSION = /^\d+\.\d+\.\d+$/;

describe('manifest.json, as the store reviews it', () => {
  it('has the keys that are required, and none that is not known', () => {
    const { authorUrl: _url, fundingUrl: _funding, ...required } = manifest;
    expect(Object.keys(required).sort()).toEqual(
      ['author', 'description', 'id', 'isDesktopOnly', 'minAppVersion', 'name', 'version'].sort(),
    );
  });

  it('has an id of lower-case letters and hyphens without the words that are taken', () => {
    expect(manifest.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(manifest.id).not.toMatch(/obsidian|plugin$/);
  });

  it('has a name in Basic Latin without the words that are taken', () => {
    expect(manifest.name).toMatch(/^[\x20-\x7e]+$/);
    expect(manifest.name).not.toMatch(/obsidian|plugin/i);
  });

  it('has a description of 10 to 250 plain characters that is a sentence', () => {
    expect(manifest.description).toMatch(/^[A-Z][A-Za-z0-9 .,!?'"-]{8,248}\.$/);
    expect(manifest.description).not.toMatch(/obsidian|plugin/i);
  });

  it('runs on phones too', () => {
    expect(manifest.isDesktopOnly).toBe(false);
  });
});

describe('Versions', () => {
  it('are the same in manifest.json, package.json and its lockfile', () => {
    expect(manifest.version).toMatch(VERSION);
    expect(project.version).toBe(manifest.version);
    expect(read('package-lock.json').version).toBe(manifest.version);
  });

  it('of the app are known for the newest entry of versions.json', () => {
    const entries: readonly (readonly [string, string])[] = Object.entries(versions);
    expect(entries.every(([version, app]) => VERSION.test(version) && VERSION.test(app))).toBe(true);
    expect(entries.at(-1)?.[1]).toBe(manifest.minAppVersion);
  });

  it('in the changelog begin with what is to come or with this one', () => {
    const changelog = readFileSync(path.join(__dirname, '../CHANGELOG.md'), 'utf8');
    const [first] = [...changelog.matchAll(/^## \[(.+?)\]/gm)].map(([, version]) => version);
    expect(['Unreleased', manifest.version]).toContain(first);
  });
});

describe('What users get', () => {
  it('is licensed as the package says', () => {
    expect(project.license).toBe('MIT');
    expect(readFileSync(path.join(__dirname, '../LICENSE'), 'utf8')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} /);
  });
});
