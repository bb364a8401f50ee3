import type { LabelEntry } from '../../../agenda';

/** What opens or is a part of an agenda. */
export const topics: readonly LabelEntry[] = [
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
      'questions for discussion', 'programme', 'program', 'running order', 'schedule of topics',
      'other topics', 'other items', 'additional topics', 'additional items', 'remaining items',
      'remaining topics', 'unfinished topics', 'carried over', 'carry over', 'carried forward', 'carryover items',
      'standing items', 'standing agenda items', 'recurring items', 'recurring topics', 'regular items', 'new items',
      'new topics', 'open items', 'open topics', 'proposed topics', 'suggested topics',
    ], // prettier-ignore
  },
  { role: 'agenda', phrases: ['table of contents'] },
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
      'shout outs', 'celebrations', 'good news',
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
      'welcome', 'welcome and introductions', 'welcome and intros', 'introductions', 'intros', 'intro round', 'introduction round', 'round of introductions', 'outro',
      'introduction of attendees', 'opening', 'opening of the meeting', 'opening remarks', 'opening prayer',
      'opening by chair', 'opening by the chair', 'prayer', 'closure', 'fin', 'closing', 'closing remarks', 'close', 'close of meeting', 'closing prayer', 'wrap up', 'wrap-up',
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
];
