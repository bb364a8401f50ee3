import type { LabelPack } from '../../agenda';
import { sections } from './labels/sections';
import { topics } from './labels/topics';

/** Names of sections. They are matched without numbering, emoji, times and punctuation, and in lower case. */
export const labels: LabelPack = {
  entries: [...topics, ...sections],
  partNames: [
    'fact', 'information', 'info', 'url', 'page', 'record', 'assessment', 'optional', 'basics', 'transcript', 'form',
    'field', 'section', 'chapter', 'note', 'usage', 'manual', 'guide',
  ], // prettier-ignore
  before: [
    'the', 'our', 'this', 'call', "today's", "tonight's", 'todays', 'meeting', 'proposed', 'draft', 'tentative', 'final',
    'current', 'main', 'full', 'detailed', 'provisional', 'preliminary', 'suggested', 'planned', 'my', "week's",
    "this week's", 'weekly', 'monthly', 'daily', 'list', 'of', 'all', 'open', 'new', 'key', 'other', 'regular',
    'general', 'additional', 'upcoming', 'useful', 'related', 'further', 'background', 'important', 'joining', 'more', 'some',
  ], // prettier-ignore
  after: [
    'items', 'item', 'points', 'topics', 'list', 'section', 'continued', 'today', 'tbd', 'etc', 'here', 'below', 'after', 'afterwards', 'later', 'tomorrow', 'now', 'next', 'first', 'together', 'cont', 'time', 'week',
  ], // prettier-ignore
  ends: ['topics', 'agenda', 'agenda items', 'discussion items', 'discussion points', 'talking points'],
  joins: ['for', 'from', 'of', 'on', 'at', 'with', 'to', 'in'],
  ands: ['and', 'or'],
  facts: [
    'date', 'time', 'times', 'date & time', 'date and time', 'when', 'where', 'location', 'place', 'venue', 'room',
    'link', 'links', 'url', 'zoom', 'zoom link', 'meet', 'teams', 'call', 'call link', 'video', 'recording',
    'recordings', 'youtube', 'transcript', 'calendar', 'github issue', 'issue', 'minutes', 'minutes by',
    'previous minutes', 'minutes google doc', 'google doc', 'doc', 'docs', 'notes', 'note', 'please note', 'nb',
    'notetaker', 'note taker', 'note-taker', 'notes by', 'scribe', 'scribes', 'recorder', 'secretary', 'moderator',
    'facilitator', 'host', 'hosts', 'chair', 'chairs', 'lead', 'leads', 'organizer', 'organiser', 'present',
    'attendees', 'attending', 'participants', 'apologies', 'absent', 'regrets', 'invited', 'members present',
    'members remote', 'others present', 'quorum', 'quorum met', 'status', 'tags', 'type', 'project', 'team', 'author',
    'created', 'updated', 'duration', 'start', 'end', 'started', 'ended', 'deadline', 'due', 'due date', 'slides',
    'slack', 'irc', 'channel', 'chat', 'email', 'phone', 'dial-in', 'passcode', 'password', 'meeting id', 'next meeting',
    'agenda', 'agenda doc', 'source', 'ref', 'refs', 'see', 'see also', 'action', 'actions', 'action item',
    'action items', 'todo', 'ai', 'decision made', 'decided', 'outcome', 'conclusion', 'resolution', 'agreed', 'result',
    'done', 'blocked', 'next', 'next steps', 'purpose', 'theme', 'main focus', 'focus', 'goal', 'goals', 'objective', 'objectives', 'example', 'vote',
    'in favor', 'in favour', 'opposed', 'abstained', 'motion carried', 'seconded',
  ], // prettier-ignore
};
