import type { App, PluginManifest } from 'obsidian';
import type { Settings } from '../settings';
import type { Texts } from '../texts/texts';
import type { DeviceMemory } from './deviceMemory';
import type { MeetingIndex } from './index/meetingIndex';
import type { NoteFollower } from './noteFollower';
import type { Reports } from './reports';

/** What the parts of the plugin share; the plugin itself is it. */
export interface Shell {
  readonly app: App;
  readonly manifest: PluginManifest;
  /** The interface in the language of the app. */
  readonly texts: Texts;
  readonly settings: Settings;
  readonly memory: DeviceMemory;
  readonly reports: Reports;
  readonly follower: NoteFollower;
  readonly index: MeetingIndex;
  /** Brings every surface up to date with what the person chose. */
  refresh(): void;
  /** Saves the change and brings every surface up to date with it. */
  changeSettings(change: Partial<Settings>): Promise<void>;
}
