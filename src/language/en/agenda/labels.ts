import type { LabelPack } from '../../agenda';

/** Names of sections. They are matched without numbering, emoji, times and punctuation, and in lower case. */
export const labels: LabelPack = {
  entries: [
    {
      role: 'agenda',
      meeting: 3,
      phrases: [
        'agenda', 'discussion topics', 'topics for discussion', 'topics to discuss', 'agenda and notes',
        'agenda and minutes', 'order of business', 'items of business', 'business items', 'agenda items',
        'talking points', 'items on the agenda', 'on the agenda', 'meeting topics', 'points to discuss',
        'points for discussion', 'items to discuss', 'matters for discussion', 'topics covered', 'topics discussed', 'items discussed',
        'major discussion topics',
      ], // prettier-ignore
    },
    {
      role: 'agenda',
      isForeign: true,
      meeting: 3,
      phrases: [
        'tagesordnung', 'tagesordnungspunkte', 'besprechungspunkte', 'ordre du jour', 'points à discuter', 'orden del día',
        'orden del dia', 'temas a tratar', 'puntos a tratar', 'pauta', 'ordem do dia', 'ordem de trabalhos', 'pontos de pauta',
        "ordine del giorno", 'punti da discutere', 'dagorde', 'agendapunten', 'bespreekpunten', 'dagordning', 'föredragningslista',
        'dagsorden', 'saksliste', 'esityslista', 'porządek obrad', 'program jednání', 'napirend', 'ordinea de zi', 'gündem',
        'повестка дня', 'повестка', 'порядок денний', 'ημερήσια διάταξη', '議題', '议程', '議程', '안건', 'جدول الأعمال', 'סדר יום',
      ], // prettier-ignore
    },
    {
      role: 'agenda',
      meeting: 1,
      phrases: [
        'topics', 'topics to cover', 'items for discussion', 'discussion items',
        'for discussion', 'discuss', 'to discuss', 'to cover', 'to talk about', 'things to talk about',
        'what to talk about', 'topics to talk about', 'to bring up', 'to raise', 'things to discuss',
        'stuff to discuss', 'what to discuss', "what we'll cover", 'what we will cover', 'issues to discuss',
        'matters to discuss', 'order of the day', 'items', 'points', 'discussion points', 'questions to discuss',
        'questions for discussion', 'programme', 'program', 'running order', 'schedule of topics', 'table of contents',
        'parking lot', 'other topics', 'other items', 'additional topics', 'additional items', 'remaining items',
        'remaining topics', 'unfinished topics', 'carried over', 'carry over', 'carried forward', 'carryover items',
        'standing items', 'standing agenda items', 'recurring items', 'recurring topics', 'regular items', 'new items',
        'new topics', 'open items', 'open topics', 'proposed topics', 'suggested topics',
      ], // prettier-ignore
    },
    {
      role: 'group',
      line: 'discussion',
      phrases: [
        'discussion', 'discussions', 'main discussion', 'general discussion', 'main topics',
        'primary topics', 'main items', 'main agenda', 'other things', 'other discussion', 'other discussions', 'open issues',
        'open questions', 'backlog', 'issues', 'pull requests', 'prs', 'prs and issues', 'issues and prs', 'must have',
        'nice to have', 'high priority', 'low priority', 'priority items', 'quick items', 'short items', 'deep dives',
        'for decision', 'for information', 'for approval', 'for review', 'for action', 'for noting',
        'items for decision', 'items for information', 'items for approval', 'items for review', 'decisions needed',
        'decisions to make', 'decisions required', 'decision items', 'information items', 'action required', 'morning',
        'afternoon', 'initiatives', 'other initiatives', 'high priority initiatives', 'ungrouped', 'triage',
        'subcommittees', 'working groups', 'breakout', 'breakouts', 'breakout a', 'breakout b', 'breakout c',
        'plenary', 'plenary session', 'content',
      ], // prettier-ignore
    },
    {
      role: 'group',
      item: 'update',
      phrases: [
        'announcements', 'general announcements', 'updates', 'general updates', 'staff updates', 'team updates',
        'project updates', 'status updates', 'quick updates', 'update items', 'reports', 'committee reports',
        'officer reports', "officers' reports", 'staff reports', 'project reports', 'team reports', 'director reports',
        'subcommittee reports', 'reports from committees', 'reports of committees', 'reports of officers',
        'strategic initiatives', 'current initiatives', 'working group updates', 'working group reports', 'highlights',
        'news', 'correspondence',
      ], // prettier-ignore
    },
    {
      role: 'single',
      item: 'update',
      phrases: [
        'round table', 'roundtable', 'round of updates', 'stand-up', 'standup', 'quick stand-up', 'quick standup',
        'round robin', 'go around', 'go-around', 'team check-in', 'async updates', 'week update', 'weekly update',
        'member reports', 'individual updates', 'personal updates', 'team round', 'demo', 'demos', 'wins',
        'shout outs', 'good news',
      ], // prettier-ignore
    },
    {
      role: 'group',
      item: 'procedural',
      meeting: 1,
      phrases: [
        'old business', 'new business', 'unfinished business', 'other business', 'ongoing business',
        'any other business', 'aob', 'a.o.b', 'a.o.b.', 'matters arising', 'business arising',
        'business arising from the minutes', 'miscellaneous', 'misc', 'other', 'other matters', 'anything else',
        'housekeeping', 'reminders', 'dates and reminders', 'announcements and reminders',
      ], // prettier-ignore
    },
    {
      role: 'group',
      item: 'approval',
      phrases: ['consent agenda', 'consent items', 'consent calendar', 'approvals', 'motions', 'nominations'],
    },
    {
      role: 'group',
      item: 'discussion',
      phrases: ['proposals', 'open floor topics'],
    },
    {
      role: 'group',
      item: 'problem',
      phrases: ['blockers', 'blockers and asks', 'impediments', 'problems', 'challenges', 'risks', 'concerns'],
    },
    {
      role: 'single',
      item: 'procedural',
      meeting: 1,
      phrases: [
        'welcome', 'welcome and introductions', 'welcome and intros', 'introductions', 'introduction', 'intros', 'intro', 'outro',
        'introduction of attendees', 'opening', 'opening of the meeting', 'opening remarks', 'opening prayer',
        'opening by chair', 'opening by the chair', 'prayer', 'closure', 'closing', 'closing remarks', 'close', 'close of meeting', 'closing prayer', 'wrap up', 'wrap-up',
        'call to order', 'meeting called to order', 'roll call', 'land acknowledgement', 'land acknowledgment',
        'acknowledgement of country', 'pledge of allegiance', 'adjournment', 'adjourn', 'adjourned',
        'declarations of interest', 'declaration of interest', 'conflicts of interest', 'apologies and welcome',
        'welcome and apologies', 'q&a', 'q/a', 'q and a', 'q&a, other', 'questions', 'any questions', 'question round', 'closing round', 'public comment',
        'public comments', 'public forum', 'open forum', 'open discussion', 'open floor', 'open mic', 'audience questions', 'break',
        'coffee break', 'lunch', 'lunch break', 'check in', 'check-in', 'check out', 'check-out', 'checkin',
        'icebreaker', 'ice breaker', 'warm up', 'warm-up', 'recognition', 'establish quorum', 'quorum',
        'executive session', 'closed session', 'in camera session', 'review agenda', 'review the agenda',
        'agenda review', 'agenda bashing', 'agenda bash', 'approval of the agenda', 'approval of agenda',
        'approve agenda', 'adoption of the agenda', 'adoption of agenda', 'meeting norms', 'ground rules',
      ], // prettier-ignore
    },
    {
      role: 'single',
      isForeign: true,
      item: 'procedural',
      phrases: [
        'begrüßung', 'verschiedenes', 'sonstiges', 'verabschiedung', 'bienvenue', 'accueil', 'divers', 'questions diverses',
        'bienvenida', 'ruegos y preguntas', 'asuntos varios', 'boas-vindas', 'assuntos gerais', 'varie ed eventuali', 'varie',
        'welkom', 'rondvraag', 'w.v.t.t.k', 'sluiting', 'övriga frågor', 'eventuelt',
      ], // prettier-ignore
    },
    {
      role: 'notes',
      meeting: 1,
      phrases: [
        'minutes', 'meeting minutes', 'notes', 'meeting notes', 'live notes', 'discussion notes',
        'notes and discussion', 'minutes of the meeting', 'summary', 'meeting summary', 'proceedings', 'discussed',
        'discussion summary', 'summary of discussion', 'session notes', 'sessions', 'record', 'programs',
      ], // prettier-ignore
    },
    {
      role: 'part',
      line: 'discussion',
      phrases: [
        'background', 'context', 'conclusion', 'conclusions', 'implementation', 'details', 'overview', 'motivation',
        'rationale', 'alternatives', 'options', 'other options', 'pros', 'cons', 'pros and cons', 'examples',
        'example', 'outcome', 'outcomes', 'result', 'results', 'resolution', 'recommendation', 'recommendations',
        'side discussion', 'side-discussions', 'comments', 'thoughts', 'ideas', 'questions and answers',
        'problem statement', 'specification', 'specifications', 'scenario', 'scenarios', 'done',
        'doing', 'blocked', 'in progress', 'next', 'next up', 'last week', 'this week', 'next week', 'yesterday',
        'today', 'tomorrow', 'completed', 'impact', 'proposal text', 'what happened', 'timeline', 'key points',
        'key takeaways', 'takeaways',
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
        'members', 'team members', 'committee members', 'board members', 'circle members', 'working group members',
        'development team', 'registration', 'abstract', 'tl;dr', 'tldr', 'actionable', 'actionables', 'intentions',
        'before the meeting', 'before meeting', 'during the meeting', 'during meeting', 'after the meeting',
        'after meeting', 'start meeting', 'meeting duration', 'who was there', "who's here", 'who is here', 'people', 'roll', 'sign in', 'sign-in', 'guests',
        'observers', 'remote', 'team', 'roles', 'host', 'moderator', 'chair', 'lead',
      ], // prettier-ignore
    },
    {
      role: 'closed',
      meeting: 1,
      line: 'planning',
      phrases: [
        'action items', 'action item', 'actions', 'action points', 'action log', 'actions item', 'action list',
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
        'meeting details', 'meeting info', 'meeting information', 'dial-in', 'dial in',
      ], // prettier-ignore
    },
    {
      role: 'closed',
      phrases: [
        'links', 'useful links', 'related links', 'link', 'references', 'refs', 'reference', 'related',
        'related notes', 'related documents', 'see also', 'resources', 'documents', 'attachments', 'materials',
        'handouts', 'slides', 'files', 'footnotes', 'appendix', 'further reading', 'background reading', 'reading',
        'pre-read', 'pre-reads', 'preread', 'pre reading', 'pre-reading', 'prework', 'recording', 'recordings',
        'video', 'watch the replays', 'transcript', 'full transcript', 'chat', 'chat log', 'log', 'raw notes', 'date',
        'time', 'dates', 'date and time', 'time and location', 'time and place', 'location', 'venue', 'where', 'when',
        'who', 'logistics', 'how to join', 'joining', 'joining instructions', 'joining information',
        'connection details', 'call details', 'future meetings', 'upcoming meetings', 'upcoming events',
        'upcoming dates', 'important dates', 'key dates', 'calendar', 'previous meetings', 'past meetings', 'purpose',
        'objective', 'objectives', 'goal', 'goals', 'desired outcome', 'desired outcomes', 'expected outcomes',
        'expected outcome', 'about', 'description', 'instructions', 'how to use this template', 'guidelines', 'rules',
        'quote of the day', 'quote(s) of the day', 'quotes of the day', 'metadata', 'tags', 'properties', 'template',
        'contents', 'index', 'changelog', 'version history', 'revision history', 'distribution', 'distribution list',
        'contact', 'contacts', 'feedback on this meeting', 'meeting feedback', 'reflections', 'reflection',
        'parking lot for later', 'legend', 'glossary', 'definitions', 'acronyms', 'credits', 'licence', 'license',
        'signatures', 'signed',
      ], // prettier-ignore
    },
  ],
  before: [
    'the', 'our', 'this', 'call', "today's", "tonight's", 'todays', 'meeting', 'proposed', 'draft', 'tentative', 'final',
    'current', 'main', 'full', 'detailed', 'provisional', 'preliminary', 'suggested', 'planned', 'my', "week's",
    "this week's", 'weekly', 'monthly', 'daily', 'list', 'of', 'all', 'open', 'new', 'key', 'other', 'regular',
    'general', 'additional', 'upcoming', 'more', 'some',
  ], // prettier-ignore
  after: [
    'items', 'item', 'points', 'topics', 'list', 'section', 'continued', 'today', 'tbd', 'etc', 'here', 'below', 'after', 'afterwards', 'later', 'tomorrow', 'now', 'next', 'first', 'together', 'cont', 'time', 'week',
  ], // prettier-ignore
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
    'done', 'blocked', 'next', 'next steps', 'purpose', 'goal', 'goals', 'objective', 'objectives', 'example', 'vote',
    'in favor', 'in favour', 'opposed', 'abstained', 'motion carried', 'seconded',
  ], // prettier-ignore
};
