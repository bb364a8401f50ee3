import type { DialoguePack } from '../dialogue';
import { common, endings, notNames } from './dialogue/labels';
import { givenNames, nicknames, numbered, particles, roles, titles, voices } from './dialogue/names';
import {
  absentees,
  agendaSections,
  attendees,
  mentionSections,
  nameColumns,
  ownerSections,
  properties,
  speakerColumns,
  speechColumns,
} from './dialogue/sections';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);
const phrases = (list: string): readonly string[] => list.trim().split(/\s*[|\n]\s*/);

export const dialogue: DialoguePack = {
  id: 'en',
  attendees: phrases(attendees),
  absentees: phrases(absentees),
  properties: phrases(properties),
  nameColumns: phrases(nameColumns),
  speakerColumns: phrases(speakerColumns),
  speechColumns: phrases(speechColumns),
  ownerSections: phrases(ownerSections),
  mentionSections: phrases(mentionSections),
  agendaSections: phrases(agendaSections),
  notNames: words(notNames),
  endings: words(endings),
  roles: words(roles),
  voices: words(voices),
  numbered: phrases(numbered),
  particles: phrases(particles),
  and: ['and', '&', '+', '/'],
  titles: phrases(titles),
  givenNames: words(givenNames),
  nicknames: nicknames.trim().split('\n').map(words),
  common: words(common),
  chat: { from: ['from'], to: ['to'] },
};
