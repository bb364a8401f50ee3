import type { LabelEntry } from '../../../agenda';

/** Parts of a note that are no agenda: minutes, parts of one topic, and what belongs to none. */
export const sections: readonly LabelEntry[] = [
  {
    role: 'notes',
    meeting: 1,
    phrases: [
      'minutes', 'meeting minutes', 'notes', 'meeting notes', 'live notes', 'discussion notes',
      'notes and discussion', 'minutes of the meeting', 'summary', 'meeting summary', 'proceedings', 'discussed',
      'discussion summary', 'discussion highlights', 'meeting highlights', 'summary of discussion', 'session notes', 'sessions', 'record', 'programs',
    ], // prettier-ignore
  },
  { role: 'part', line: 'procedural', phrases: ['introduction', 'intro'] },
  {
    role: 'part',
    line: 'discussion',
    phrases: [
      'background', 'context', 'conclusion', 'conclusions', 'implementation', 'details', 'overview', 'motivation',
      'rationale', 'alternatives', 'options', 'other options', 'pros', 'cons', 'pros and cons', 'examples',
      'example', 'outcome', 'outcomes', 'result', 'results', 'resolution', 'recommendation', 'recommendations',
      'side discussion', 'side-discussions', 'comments', 'thoughts', 'ideas', 'questions and answers',
      'problem statement', 'specification', 'specifications', 'scenario', 'scenarios', 'blocked', 'next', 'next up', 'impact', 'proposal text', 'what happened', 'timeline', 'key points',
      'key takeaways', 'takeaways', 'learnings', 'erratum', 'errata', 'experiments',
    ], // prettier-ignore
  },
  {
    role: 'part',
    phrases: [
      'done', 'doing', 'in progress', 'completed', 'last week', 'this week', 'next week', 'yesterday', 'today', 'tomorrow',
    ], // prettier-ignore
  },
  {
    role: 'part',
    meeting: 1,
    line: 'open-question',
    phrases: [
      'what went well', "what didn't go well", "what didn't", "what didn't work", 'what did not go well',
      'what did not go so well', "what didn't go so well",
      'what went wrong', 'what went badly', 'what could be better', 'what could be improved', 'what can be improved',
      'what could have gone better', 'what to improve',
    ], // prettier-ignore
  },
  {
    role: 'part',
    meeting: 1,
    line: 'review',
    phrases: [
      'went well', "didn't go well", 'to improve', 'start doing', 'stop doing', 'continue doing', 'keep doing', 'liked',
      'learned', 'lacked', 'longed for', 'mad', 'sad', 'glad', 'kudos',
    ], // prettier-ignore
  },
  {
    role: 'closed',
    meeting: 2,
    line: 'procedural',
    phrases: [
      'attendees', 'attendance', 'attending', 'in attendance', 'also in attendance', 'attended', 'present',
      'voting member attendance', 'attendees present', 'members present', 'others present', 'also present', 'people present', 'participants', 'participating',
      'invited', 'invitees', 'voting members', 'apologies', 'apologies for absence', 'apologies from', 'regrets',
      'absent', 'absences', 'absentees', 'members absent', 'not present', 'not attending', 'excused', 'facilitator',
      'notetaker', 'note taker', 'note-taker', 'scribe',
    ], // prettier-ignore
  },
  {
    role: 'closed',
    phrases: [
      'members', 
      'registration', 'abstract', 'tl;dr', 'tldr', 'actionable', 'actionables', 'intentions',
      'before the meeting', 'before meeting', 'after the meeting',
      'after meeting', 'who was there', "who's here", 'who is here', 'people', 'roll', 'sign in', 'sign-in', 'guests',
      'observers', 'remote', 'team', 'roles', 'host', 'moderator', 'chair', 'lead',
    ], // prettier-ignore
  },
  {
    role: 'closed',
    meeting: 1,
    line: 'planning',
    phrases: [
      'action items', 'previous action items', 'outstanding action items', 'action item', 'actions', 'action points', 'action log', 'actions item', 'action list',
      'actions arising', 'actions and next steps', 'next actions', 'next steps', 'todo', 'todos', 'to do', 'to-do',
      'to-dos', 'tasks', 'task list', 'follow up', 'follow-up', 'follow ups', 'follow-ups', 'follow up items',
      'follow up actions', 'assignments', 'homework', 'commitments', 'decisions', 'decision', 'decisions made',
      'decisions taken', 'key decisions', 'decision log', 'resolutions', 'resolved', 'votes', 'voting results',
      'agreements', 'agreed',
    ], // prettier-ignore
  },
  {
    role: 'closed',
    meeting: 2,
    line: 'procedural',
    phrases: [
      'meeting recording', 'meeting transcript', 'zoom chat', 'meeting chat', 'meeting log', 'irc log',
      'date of next meeting', 'next meeting', 'next meetings', 'next meeting date', 'previous meeting',
      'meeting goals', 'meeting objectives', 'purpose of the meeting', 'desired meeting outcomes', 'next agenda', 'next meeting agenda', 'future agenda items',
      'topics for next meeting', 'agenda for next meeting', 'items for next meeting', 'meeting link', 'details of the meeting',
      'moderator checklist', 'facilitator checklist', 'meeting checklist', 'meeting details', 'meeting info', 'meeting information', 'dial-in', 'dial in',
    ], // prettier-ignore
  },
  {
    role: 'closed',
    phrases: [
      'links', 'link', 'join us', 'references', 'refs', 'reference', 'related',
      'see also', 'resources', 'documents', 'attachments', 'materials',
      'handouts', 'slides', 'files', 'footnotes', 'appendix', 'reading',
      'pre-read', 'preread', 'pre-reading', 'prework', 'recording', 'recordings',
      'video', 'watch the replays', 'transcript', 'full transcript', 'chat', 'chat log', 'log', 'raw notes', 'date',
      'time', 'dates', 'date and time', 'timing', 'time and location', 'time and place', 'location', 'venue', 'where', 'when',
      'who', 'logistics', 'how to join', 'joining', 
      'upcoming events',
      'calendar', 'purpose',
      'objective', 'objectives', 'goal', 'goals', 
      'about', 'description', 'instructions', 'guidelines', 'rules',
      'quote of the day', 'metadata', 'tags', 'properties', 'template',
      'contents', 'index', 'changelog', 'distribution', 
      'contact', 'contacts', 'feedback on this meeting', 'meeting feedback', 'reflections', 'reflection',
      'parking lot', 'parking lot for later', 'legend', 'glossary', 'definitions', 'acronyms', 'credits', 'licence', 'license',
      'signatures', 'signed',
    ], // prettier-ignore
  },
];
