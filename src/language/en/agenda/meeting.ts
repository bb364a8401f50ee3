import type { AnatomyPack, MeetingPack, NotesPack, TablePack } from '../../agenda';

export const meeting: MeetingPack = {
  nouns: [
    'meeting', 'call', 'sync', 'standup', 'stand-up', '1:1', '1-1', '1on1', '1-on-1', 'one-on-one',
    'one-to-one', 'huddle', 'scrum', 'kickoff', 'kick-off', 'kick off', 'all-hands', 'all hands', 'town hall',
    'catch-up', 'catch up', 'catchup', 'check-in', 'teleconference', 'telecon', 'telco', 'conclave', 'review club',
    'office hours',
  ], // prettier-ignore
  headFirst: false,
  gatherings: [
    'meetings', 'weekly', 'biweekly', 'fortnightly', 'session', 'workshop', 'crit', 'steerco', 'qbr', 'round table',
    'roundtable', 'focus group', 'brainstorm', 'journal club', 'reading group', 'book club', 'senate', 'commission', 'pta',
    'mdt', 'guild', 'team day', 'strategy day', 'toolbox talk', 'trustees', 'incident review', 'design review', 'summit', 'assembly', 'conference', 'seminar', 'council', 'committee', 'board', 'interview',
    'offsite', 'off-site', 'deep dives', 'deep dive', 'planning session', 'debrief', 'sprint planning',
    'sprint review', 'iteration planning', 'quarterly planning', 'backlog refinement', 'refinement', 'grooming',
    'handover', 'ward round', 'briefing', 'post-mortem', 'postmortem', 'steering group', 'working group',
    'working party', 'away day', 'inset day', 'agm', 'retro', 'retrospective', 'hangout',
  ], // prettier-ignore
  joins: ['of', 'for', 'from', 'on', 'at', 'with', 'in', 'to', 'by', 'about'], // prettier-ignore
  papers: [
    'minutes', 'notes', 'agenda', 'summary', 'minute', 'note', 'log', 'transcript', 'report', 'recap', 'archive',
  ], // prettier-ignore
  about: ['how', 'why', 'what', 'when', 'running', 'organising', 'organizing'],
  subjects: ['subject', 're'],
  tags: [
    'meeting', 'meetings', 'meeting-note', 'meeting-notes', 'meetingnote', 'meetingnotes', 'meeting-minutes', 'minutes',
    'standup', 'stand-up', 'retro', 'retrospective', '1:1', '1on1', '1-1', '1-on-1', 'one-on-one', 'one-to-one', 'sync', 'call', 'agenda', 'sprint',
    'kickoff', 'workshop', 'board-meeting',
  ], // prettier-ignore
  folders: ['meeting', 'meetings', 'meeting notes', 'meeting-notes', 'minutes', 'agendas', 'agenda', 'standups', 'retros', '1on1s', '1-1s', 'calls'], // prettier-ignore
  properties: ['attendees', 'participants', 'guests', 'invited', 'moderator', 'minute taker', 'note taker', 'meeting', 'agenda', 'facilitator', 'chair', 'scribe', 'notetaker', 'apologies', 'absent', 'invitees'], // prettier-ignore
  dateWords: [
    'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
    'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'monday', 'tuesday',
    'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri',
    'sat', 'sun', 'st', 'nd', 'rd', 'th', 'utc', 'gmt', 'cet', 'cest', 'est', 'edt', 'pst', 'pdt', 'et', 'pt', 'am',
    'pm', 'week', 'wk', 'cw', 'at', 'pacific', 'eastern', 'central', 'time',
  ], // prettier-ignore
};

export const anatomy: AnatomyPack = {
  units: [
    { names: ['m', 'min', 'mins', 'minute', 'minutes', "'", 'mn'], minutes: 1 },
    { names: ['h', 'hr', 'hrs', 'hour', 'hours'], minutes: 60 },
  ],
  timeFillers: ['timebox', 'timeboxed', 'time', 'box', 'max', 'maximum', 'about', 'approx', 'approx.', 'ca', 'ca.', 'each', 'up', 'to', 'total', 'allotted', 'time-box', 'limit', 'for', 'per', 'person', 'team', 'speaker'], // prettier-ignore
  dayHalves: ['am', 'pm', 'a.m.', 'p.m.', 'h'],
  numberNames: ['agenda item', 'item', 'topic', 'point', 'no.', 'number', 'agenda point', 'agenda topic', 'question'],
  ownerRoles: [
    'all', 'everyone', 'chair', 'chairs', 'host', 'team', 'facilitator', 'moderator', 'president', 'vice president',
    'secretary', 'treasurer', 'lead', 'leads', 'director', 'principal', 'pastor', 'group', 'staff', 'co-chair',
    'co-chairs', 'head', 'ceo', 'cto', 'cfo', 'coo', 'pm', 'po', 'scrum master', 'head teacher', 'mayor', 'clerk', 'tbd',
    'volunteer', 'anyone', 'board', 'committee', 'council',
  ], // prettier-ignore
  ownerLeads: ['led by', 'lead:', 'owner:', 'by', 'presenter:', 'presented by', 'with', 'from', 'to', 'host:', 'facilitator:', 'speaker:', 'cc', '+'], // prettier-ignore
  references: [
    'pr', 'prs', 'pull request', 'issue', 'rfc', 'slides', 'notes', 'doc', 'docs', 'document', 'link', 'links', 'here',
    'agenda', 'thread', 'discussion', 'ticket', 'video', 'recording', 'deck', 'spec', 'post', 'blog', 'blog post',
    'source', 'details', 'attached', 'attachment', 'pdf', 'website', 'wiki', 'summary', 'minutes', 'paper', 'draft',
    'proposal', 'see', 'ref', 'refs', 'see also', 'edit', 'comment',
  ], // prettier-ignore
  markers: [
    'decision', 'decide', 'discussion', 'discuss', 'fyi', 'info', 'information', 'informational', 'update', 'updates',
    'announcement', 'announcements', 'report', 'proposal', 'rfc', 'review', 'approval', 'approve', 'vote', 'motion',
    'problem', 'issue', 'question', 'q', 'topic', 'item', 'agenda item', 'planning', 'plan', 'input', 'feedback', 'brainstorm', 'demo',
    'd', 'i', 'u', 'p', 'a', 'r', 'wip', 'draft', 'new', 'urgent', 'important', 'optional', 'carry over', 'carryover',
    'continued', 'cont', "cont'd", 'follow up', 'follow-up', 'followup', 'reminder', 'heads up', 'heads-up', 'key issue', 'main topic', 'request', 'action', 'for decision', 'for discussion',
    'for information', 'for approval', 'for review', 'for noting', 'verbal', 'consent', 'tabled', 'presentation',
    'standing item', 'recurring', 'if time', 'if time permits', 'time permitting', 'risk', 'blocker', 'ask', 'help', 'help wanted', 'feature',
  ], // prettier-ignore
  bareMarkers: ['fyi', 'psa'],
};

export const tables: TablePack = {
  agenda: ['topic', 'topics', 'agenda', 'agenda item', 'agenda items', 'agenda topic', 'discussion item', 'discussion topic'], // prettier-ignore
  topic: ['item', 'items', 'subject', 'what', 'discussion', 'point', 'issue', 'title', 'description', 'activity'],
  owner: ['owner', 'who', 'lead', 'leader', 'led by', 'presenter', 'presented by', 'speaker', 'facilitator', 'responsible', 'person', 'host', 'by', 'name', 'led'], // prettier-ignore
  purpose: ['purpose', 'type', 'kind', 'goal', 'format', 'desired outcome', 'action needed'],
  time: ['time', 'duration', 'minutes', 'mins', 'min', 'timebox', 'length', 'when', 'start', 'time (min)', 'allotted time', 'time allotted'], // prettier-ignore
  outcome: ['discussion', 'discussions', 'decision', 'decisions', 'minutes', 'outcome', 'outcomes', 'resolution', 'conclusion', 'key points', 'action', 'actions', 'action items', 'action required'], // prettier-ignore
};

export const notes: NotesPack = {
  instructions: [
    'add your', 'add items', 'add agenda', 'add topics', 'add an item', 'add your own', 'please add', 'please review regularly',
    'insert ', 'your topic', 'topic here', 'item here', 'your agenda', 'your item', 'type here', 'click here', 'replace this', 'delete this',
    'fill in', 'write here', 'list the', 'enter the', 'feel free to add', 'tbd', 'tba', 'to be added', 'extracted from',
    'agenda items go here', 'example:', 'e.g.', 'topic 1', 'topic 2', 'topic 3', 'item 1', 'item 2', 'item 3', 'lorem ipsum', 'placeholder',
    'template', 'see template', 'see the', 'ask everyone to',
  ], // prettier-ignore
  nothing: ['others?', 'others', 'other?', 'none', 'n/a', 'na', 'nothing', 'no update', 'no updates', 'nothing to report', 'no items', 'no report', 'no announcements', 'skipped', 'empty', 'nil', 'no news', 'nothing new', 'nothing this week', 'no objections', 'no questions', 'no comments', 'no discussion'], // prettier-ignore
  outcomes: [
    'action item', 'action:', 'action point', 'action -', 'ai:', 'todo', 'to do:', 'to-do', 'decision made', 'decided', 'agreed', 'resolved', 'conclusion:',
    'outcome:', 'result:', 'moved by', 'motion carried', 'motion passed', 'passed', 'passes by', 'approved', 'seconded', 'adjourned', 'called to order',
    'meeting adjourned', 'meeting called', 'meeting started', 'meeting ended', 'carried', 'unanimous', 'closed', 'issue closed',
    'merged', 'deferred', 'postponed', 'see above', 'see below', 'see:', 'refs:', 'follow up:', 'follow-up:', 'note:', 'notes:',
    'done', 'yes', 'no', 'same as', 'ditto', 'update:',
  ], // prettier-ignore
};
