import type { AgendaPack, KindCue } from '../../agenda';

/** What decided, in words for the user. */
export const reasons: AgendaPack['reasons'] = {
  verb: 'the verb "{}"',
  head: 'the noun "{}"',
  start: 'its beginning "{}"',
  word: 'the words "{}"',
  marker: 'the marker "{}"',
  section: 'the section "{}"',
  label: 'the name "{}"',
  open: 'the question word "{}"',
  closed: 'a question that yes or no answers',
  mark: 'its question mark',
  rewritten: 'the topic that it was made from',
};

/** What speaks for each kind. Weights: 1 hints, 2 says so, 3 and more decides against a hint or two. */
export const kinds: readonly KindCue[] = [
  {
    kind: 'update',
    at: 'head',
    weight: 3,
    phrases: [
      'update',
      'report',
      'status',
      'announcement',
      'news',
      'demo',
      'presentation',
      'recap',
      'readout',
      'briefing',
      'highlight',
      'statistic',
      'stats',
      'progress',
      'standup',
      'stand-up',
      'roundtable',
      'correspondence',
      'report-back',
      'newsletter',
      'spotlight',
      'overview',
      'metric',

      'report-out',
      'win',
    ],
    found: ['Financials update', "Treasurer's report", 'Status of the roof repair', 'Playground news'],
    silent: ['Update the parent handbook', 'Review the annual report'],
  },
  {
    kind: 'update',
    at: 'verb',
    weight: 2.5,
    phrases: [
      'report', 'share', 'present', 'announce', 'inform', 'demo', 'show', 'demonstrate', 'recap', 'summarise',
      'summarize', 'hear',
    ], // prettier-ignore
    found: ['Share news from the choir', 'Present the new logo'],
    silent: ['Discuss the new logo'],
  },
  {
    kind: 'update',
    at: 'start',
    weight: 3,
    phrases: [
      'update on', 'updates on', 'updates from', 'update from', 'report on', 'report from', 'report of', 'status of',
      'progress on', 'news from', 'reporting back', 'report back', 'results of', 'outcome of', 'recap of',
      'announcing', 'welcome new', 'presentation by', 'presentation on', 'state of the', 'quick update', 'heads up',
      'reminder', 'what happened', "what's new", 'introduction to', 'intro to', 'quick ann', 'ann',
    ], // prettier-ignore
    found: ['Update on the heating', 'Report from the youth group'],
    silent: ['Upcoming elections'],
  },
  {
    kind: 'update',
    at: 'word',
    weight: 1.2,
    phrases: [
      'update', 'updates', 'report', 'reports', 'announcement', 'announcements', 'survey results', 'presenting',
      'new members', 'new starters', 'initiatives', 'round of',
    ], // prettier-ignore
    found: ['Tracking issue for playground repairs', 'Round of updates'],
    silent: ['Approve the status page wording'],
  },
  {
    kind: 'update',
    at: 'word',
    weight: 3.5,
    phrases: ['election results', 'tracking issue', 'vote results', 'exam results', 'results are in'],
    found: ['Election results'],
    silent: ['Results of the parent survey'],
  },
  {
    kind: 'update',
    at: 'marker',
    weight: 4,
    phrases: [
      'fyi', 'info', 'information', 'informational', 'update', 'updates', 'announcement', 'announcements', 'report',
      'i', 'u', 'for information', 'for noting', 'reminder', 'demo', 'presentation',
    ], // prettier-ignore
    found: ['FYI: car park closed on Monday', 'New fire doors [I]'],
    silent: ['New fire doors [D]'],
  },
  {
    kind: 'update',
    at: 'section',
    weight: 1.6,
    phrases: [
      'update', 'updates', 'report', 'reports', 'announcement', 'announcements', 'news', 'status', 'information',
      'highlights', 'stand-up', 'standup', 'for information', 'for noting', 'round table', 'correspondence',
    ], // prettier-ignore
    found: [],
    silent: [],
  },
  {
    kind: 'decision',
    at: 'head',
    weight: 3,
    phrases: [
      'decision', 'selection', 'choice', 'election', 'vote', 'formation', 'adoption', 'proposal', 'creation',
      'prioritisation', 'prioritization', 'allocation', 'renaming', 'confirmation', 'ballot', 'referendum',
      'disbursement',
    ], // prettier-ignore
    found: ['Selection of a caterer', 'Board elections', 'Proposal for a bike shed'],
    silent: ['Election planning'],
  },
  {
    kind: 'decision',
    at: 'verb',
    weight: 3,
    phrases: [
      'decide', 'choose', 'select', 'elect', 'pick', 'agree', 'determine', 'vote', 'appoint', 'prioritise',
      'prioritize', 'rename', 'settle', 'finalise', 'finalize', 'assign', 'allocate', 'set', 'propose', 'resolve',
      'accept', 'adopt', 'deprecate', 'stop', 'cancel', 'switch', 'merge', 'move', 'drop', 'confirm',
    ], // prettier-ignore
    found: ['Choose a venue for the gala', 'Decide on the new logo', 'Rename the hall'],
    silent: ['Discuss the venue'],
  },
  {
    kind: 'decision',
    at: 'word',
    weight: 3.4,
    phrases: ['vs', 'versus'],
    found: ['Bus vs train for the trip', 'Budget: buses vs. trains'],
    silent: ['Election planning'],
  },
  {
    kind: 'decision',
    at: 'word',
    weight: 1.6,
    phrases: [
      'decision', 'decisions', 'decide', 'vote on', 'vote for', 'go or no-go', 'go/no-go', 'which option', 'elections',
      'next steps', 'reallocate', 'merge, kill',
    ], // prettier-ignore
    found: ['Go or no-go for the gala'],
    silent: ['Election planning'],
  },
  {
    kind: 'decision',
    at: 'marker',
    weight: 4,
    phrases: ['decision', 'decide', 'd', 'for decision', 'vote', 'proposal', 'request', 'choice'],
    found: ['Decision: summer opening hours', 'New fire doors [D]', 'Proposal: a second minibus'],
    silent: ['FYI: summer opening hours'],
  },
  {
    kind: 'decision',
    at: 'section',
    weight: 2,
    phrases: [
      'decisions',
      'for decision',
      'decisions needed',
      'decision items',
      'decisions to make',
      'decisions required',
      'items for decision',
    ],
    found: [],
    silent: [],
  },
  {
    kind: 'decision',
    at: 'start',
    weight: 3.5,
    phrases: ['appointment of', 'request to', 'request for', 'request from', 'request by'],
    found: ['Request from the choir to use the hall'],
    silent: ['Requests in the new client'],
  },
  {
    kind: 'problem',
    at: 'head',
    weight: 3,
    phrases: [
      'error', 'slippage', 'downtime', 'abuse', 'theft', 'accident', 'injury', 'fouling', 'flooding', 'overspend',
      'underspend', 'misuse', 'litter', 'graffiti', 'lateness', 'dispute', 'defect', 'miss', 'dropout', 'churn',
      'problem', 'incident', 'outage', 'issue', 'blocker', 'concern', 'complaint', 'failure', 'bug', 'risk',
      'shortage', 'delay', 'gap', 'conflict', 'breach', 'bottleneck', 'crash', 'leak', 'overrun', 'deficit',
      'vulnerability', 'stagnation', 'decline', 'burnout', 'turnover', 'absence', 'absenteeism', 'takedown',
      'regression', 'breakage', 'bullying', 'vandalism', 'disruption', 'mould', 'damage', 'backlog', 'noise', 'attack',
      'obstacle', 'impediment', 'tension', 'confusion', 'mess', 'slowness', 'flakiness', 'loss',
    ], // prettier-ignore
    found: ['Parking problem', 'Staff shortages', 'Concerns of the neighbours'],
    silent: ['Parking plan'],
  },
  {
    kind: 'problem',
    at: 'word',
    weight: 2.2,
    phrases: [
      'challenges', 'at risk', 'keeps', 'out of date', 'too long', 'too much', 'falling behind', 'behind schedule',
      'not enough', 'down to', 'down by', 'out of order', 'overspent', 'near misses', 'understaffed', 'problem',
      'problems', 'problem with', 'broken', 'failing', 'fails', 'failed', 'crashes', 'stuck', 'concerns', 'issue with',
      'issues with', 'trouble with', 'too slow', 'too many', 'too few', 'not working', "doesn't work", "don't work",
      'security issue', 'security incident', 'leaking', 'missing', 'overdue', 'blocked', 'unstable', 'flaky',
      'lack of', 'shortage of', 'running out', 'cannot', "can't", 'struggling', 'falling', 'dropping', 'declining',
      'complaints', 'blockers', 'stagnation', 'shortage', 'late again', 'post-mortem', 'postmortem',
    ], // prettier-ignore
    found: ['Boiler is broken', 'Lack of volunteers', 'Issues with the booking system'],
    silent: ['GitHub issue template'],
  },
  {
    kind: 'problem',
    at: 'start',
    weight: 4,
    phrases: ['too many', 'too few', 'too much', 'too little', 'not enough', 'lack of', 'shortage of'],
    found: ['Too many meetings', 'Not enough chairs'],
    silent: ['Many thanks'],
  },
  {
    kind: 'problem',
    at: 'verb',
    weight: 2.2,
    phrases: ['fix', 'troubleshoot', 'debug', 'solve', 'mitigate', 'tackle', 'address', 'unblock', 'reduce', 'repair'],
    found: ['Fix the church roof', 'Tackle late arrivals'],
    silent: ['Plan the repairs'],
  },
  {
    kind: 'problem',
    at: 'marker',
    weight: 4,
    phrases: ['problem', 'issue', 'risk', 'blocker'],
    found: ['Problem: nobody reads the newsletter'],
    silent: ['Topic: newsletter'],
  },
  {
    kind: 'problem',
    at: 'section',
    weight: 2,
    phrases: [
      'blockers', 'problems', 'impediments', 'challenges', 'risks', 'concerns', 'risks and issues',
      "what didn't go well", 'what went wrong',
    ], // prettier-ignore
    found: [],
    silent: [],
  },
  {
    kind: 'planning',
    at: 'head',
    weight: 3,
    phrases: [
      'showcase', 'arrangement', 'go-live', 'assembly', 'clean-up', 'swap', 'day', 'show', 'conference', 'rehearsal',
      'tournament', 'outing', 'drill', 'visit', 'exhibition', 'dry run', 'quiz', 'raffle', 'carnival', 'planning',
      'plan', 'schedule', 'roadmap', 'timeline', 'preparation', 'organisation', 'organization', 'logistics',
      'strategy', 'budget', 'calendar', 'timetable', 'rota', 'agenda', 'prep', 'scheduling', 'milestone', 'goal',
      'rollout', 'launch', 'event', 'party', 'picnic', 'fair', 'festival', 'trip', 'gala', 'concert', 'fundraiser',
      'campaign', 'okr', 'initiative', 'retreat', 'offsite', 'off-site', 'kickoff', 'onboarding', 'succession', 'date',
      'deadline', 'handover', 'migration', 'assignment', 'next step', 'objective', 'target', 'hackathon', 'summit',
      'priority', 'celebration', 'workshop', 'estimation', 'staffing', 'recruitment', 'hiring', 'meeting',
      'transition',
    ], // prettier-ignore
    found: ['Summer fair', 'Succession planning', '2027 budget', 'Goals for the spring term'],
    silent: ['Review of the summer fair', 'Approve the 2027 budget'],
  },
  {
    kind: 'planning',
    at: 'verb',
    weight: 3,
    phrases: [
      'plan', 'schedule', 'organise', 'organize', 'prepare', 'arrange', 'coordinate', 'launch', 'roll', 'recruit',
      'hire', 'host', 'hold', 'prep', 'estimate', 'draft', 'develop', 'build', 'establish', 'start', 'kick', 'create',
      'implement', 'provide', 'write', 'document', 'draw', 'run', 'migrate', 'train', 'invite',
    ], // prettier-ignore
    found: ['Plan the summer fair', 'Organise a book swap', 'Write a volunteer handbook'],
    silent: ['Review the summer fair'],
  },
  {
    kind: 'planning',
    at: 'word',
    weight: 1.3,
    phrases: [
      'plan', 'plans', 'planning', 'roadmap', 'roadmaps', 'schedule', 'upcoming', 'next year', 'next quarter',
      'next month', 'next term', 'next week', "next week's", 'next sprint', 'next release', 'next season', 'this week',
      'preparation', 'preparing', 'timeline', 'summit', 'call for nominations', 'setting direction', 'goals for',
      'ahead of', 'wrapping up', 'attendance at', 'organising', 'organizing',
    ], // prettier-ignore
    found: ['Plans for next term', 'Upcoming tournaments'],
    silent: ['Approve the plan'],
  },
  {
    kind: 'planning',
    at: 'marker',
    weight: 4,
    phrases: ['planning', 'plan', 'p'],
    found: ['Planning: harvest supper'],
    silent: ['Review: harvest supper'],
  },
  {
    kind: 'planning',
    at: 'section',
    weight: 1.8,
    phrases: ['planning', 'plans', 'upcoming', 'next sprint', 'events', 'looking ahead'],
    found: [],
    silent: [],
  },
  {
    kind: 'review',
    at: 'head',
    weight: 3,
    phrases: [
      'review', 'feedback', 'retrospective', 'retro', 'evaluation', 'assessment', 'analysis', 'audit', 'lesson',
      'result', 'finding', 'survey', 'reflection', 'appraisal', 'postmortem', 'post-mortem', 'look back', 'lookback',
      'triage', 'debrief', 'inspection', 'observation', 'outcome',
    ], // prettier-ignore
    found: ['Q3 review', 'Lessons from the open day', 'Feedback from parents'],
    silent: ['Plan the review'],
  },
  {
    kind: 'review',
    at: 'verb',
    weight: 3,
    phrases: [
      'review', 'evaluate', 'assess', 'reflect', 'examine', 'analyse', 'analyze', 'revisit', 'audit', 'process',
      'triage', 'check', 'grab', 'debrief', 'inspect', 'look', 'reconsider', 'go', 'read',
    ], // prettier-ignore
    found: ['Review the fire drill', 'Revisit the uniform rules', 'Reflect on the open day'],
    silent: ['Approve the fire plan'],
  },
  {
    kind: 'review',
    at: 'start',
    weight: 3,
    phrases: [
      'review of', 'feedback on', 'feedback from', 'lessons from', 'learning from', 'learnings from',
      'lessons learned', 'what went well', 'how did', 'looking back', 'results from', 'evaluation of',
    ], // prettier-ignore
    found: ['Review of the mentoring scheme'],
    silent: ['Approval of the mentoring scheme'],
  },
  {
    kind: 'review',
    at: 'word',
    weight: 1.2,
    phrases: [
      'action items', 'reviews', 'retrospective', 'feedback', 'lessons learned', 'post-mortem', 'progress review',
      'action items from', "previous meeting's action items", "last meeting's actions", 'action item review',
    ], // prettier-ignore
    found: ['Regular reviews'],
    silent: ['Review process'],
  },
  {
    kind: 'review',
    at: 'marker',
    weight: 4,
    phrases: ['review', 'feedback', 'r', 'for review'],
    found: ['Review: spring concert'],
    silent: ['Plan: spring concert'],
  },
  {
    kind: 'review',
    at: 'section',
    weight: 2,
    phrases: ['for review', 'items for review', 'reviews', 'retrospective', 'review'],
    found: [],
    silent: [],
  },
  {
    kind: 'discussion',
    at: 'head',
    weight: 1.5,
    phrases: [
      'discussion', 'debate', 'brainstorm', 'brainstorming', 'idea', 'thought', 'conversation', 'exploration',
      'policy',
    ], // prettier-ignore
    found: ['Fundraising discussion', 'Ideas for the garden'],
    silent: ['Report on the garden'],
  },
  {
    kind: 'discussion',
    at: 'verb',
    weight: 2.5,
    phrases: [
      'discuss', 'explore', 'brainstorm', 'consider', 'talk', 'debate', 'think', 'chat', 'clarify', 'continue',
      'understand',
    ], // prettier-ignore
    found: ['Discuss the homework policy', 'Explore a second site'],
    silent: ['Decide on the homework policy'],
  },
  {
    kind: 'discussion',
    at: 'word',
    weight: 4,
    phrases: ['conflict of interest', 'conflicts of interest'],
    found: ['Conflict of interest policy'],
    silent: ['Conflict between the two choirs'],
  },
  {
    kind: 'discussion',
    at: 'start',
    weight: 2,
    phrases: [
      'discussion of', 'discussion on', 'discussion about', 'discussion around', 'general discussion', 'thoughts on',
      'thoughts from', 'ideas for', 'conversation about', 'open discussion',
    ], // prettier-ignore
    found: ['Thoughts on screen time'],
    silent: [],
  },
  {
    kind: 'discussion',
    at: 'marker',
    weight: 3,
    phrases: ['discussion', 'discuss', 'brainstorm', 'topic', 'for discussion', 'input', 'q', 'question'],
    found: ['Discussion: report cards'],
    silent: ['Approval: report cards'],
  },
  {
    kind: 'approval',
    at: 'head',
    weight: 3.5,
    phrases: [
      'approval', 'ratification', 'sign-off', 'signoff', 'nomination', 'motion', 'endorsement', 'authorisation',
      'authorization', 'acceptance', 'consent agenda', 'advancement', 'application',
    ], // prettier-ignore
    found: ['Approval of last term’s minutes', 'Nomination of a treasurer'],
    silent: ['Approval process'],
  },
  {
    kind: 'approval',
    at: 'head',
    weight: 2.5,
    phrases: ['minute', 'minutes'],
    found: ['Minutes of 3 March'],
    silent: ['Minutes template'],
  },
  {
    kind: 'approval',
    at: 'verb',
    weight: 4,
    phrases: [
      'approve', 'ratify', 'accept', 'endorse', 'authorise', 'authorize', 'nominate', 'sign', 'adopt', 'confirm',
      'grant', 'admit',
    ], // prettier-ignore
    found: ['Approve the minutes', 'Ratify the budget'],
    silent: ['Draft the budget'],
  },
  {
    kind: 'approval',
    at: 'word',
    weight: 2,
    phrases: [
      'approve', 'approving', 'ratify', 'sign off', 'nominating', 'nominate', 'nominations', 'please approve',
      'motion to', 'consent', 'previous minutes', 'minutes of the last meeting', 'minutes of the previous meeting',
      'become a member', 'petition', 'exemption', 'waiver',
    ], // prettier-ignore
    found: ['Minutes of the last meeting', 'Motion to extend the lease'],
    silent: ['Minutes template'],
  },
  {
    kind: 'approval',
    at: 'marker',
    weight: 4,
    phrases: ['approval', 'approve', 'motion', 'a', 'consent', 'for approval'],
    found: ['Approval: safeguarding policy'],
    silent: ['Discussion: safeguarding policy'],
  },
  {
    kind: 'approval',
    at: 'section',
    weight: 2,
    phrases: [
      'approvals',
      'for approval',
      'items for approval',
      'consent agenda',
      'consent items',
      'motions',
      'consent calendar',
      'nominations',
    ],
    found: [],
    silent: [],
  },
  {
    kind: 'procedural',
    at: 'start',
    weight: 9,
    phrases: [
      'any other', 'thanks', 'welcome', 'call to order', 'roll call', 'adjourn', 'adjournment', 'introductions',
      'introduction of attendees', 'intros', 'opening of the meeting', 'opening prayer', 'closing prayer',
      'open meeting', 'open the meeting', 'close meeting', 'close the meeting', 'apologies',
      'declarations of interest', 'declaration of interest', 'any other business', 'aob', 'review agenda',
      'review the agenda', 'agenda review', 'agenda bashing', 'agenda overview', 'meeting agenda review',
      'bash agenda', 'approve agenda', 'approve the agenda', 'approval of agenda', 'approval of the agenda',
      'adoption of the agenda', 'adopt agenda', 'adopt the agenda', 'determine volunteers', 'determine note',
      'select a note', 'choose a note', 'choose a note-taker', 'choose a notetaker', 'choose a scribe',
      'appoint a note-taker', 'appoint a notetaker', 'find a notetaker', 'find a note-taker', 'pick a scribe',
      'volunteer note-taker', 'appoint a note', 'appoint a new note', 'appoint note', 'find a note', 'pick a note',
      'assign note', 'assign a note', 'note taker', 'note-taker', 'notetaker', 'scribe', 'volunteers for note',
      'volunteer for note', 'agree to membership', 'agree to the code', 'antitrust', 'anti-trust',
      'code of conduct reminder', 'thanks to', 'thank you', 'coffee break', 'lunch', 'break', 'check-in',
      'check in round', 'icebreaker', 'ice breaker', 'warm-up', 'warm up', 'set next meeting', 'date of next meeting',
      'next meeting', 'schedule next meeting', 'confirm next meeting', 'confirm quorum', 'establish quorum', 'quorum',
      'closing', 'close', 'closing remarks', 'wrap up', 'wrap-up', 'wrapup', 'q&a', 'questions and answers',
      'open floor', 'open forum', 'public comment', 'housekeeping', 'old business', 'new business', 'other business',
      'unfinished business', 'call for agenda', 'call for additional', 'call for other', 'call for items',
      'additional agenda items', 'moment of silence', 'pledge of allegiance', 'land acknowledgement',
      'opening and welcome', 'greetings', 'recognition', 'farewell', 'attendance', 'select facilitator',
      'choose facilitator', 'choose next facilitator', 'sign in', 'check recording', 'start recording',
    ], // prettier-ignore
    found: [
      'Welcome and introductions',
      'Roll call',
      'Any other business',
      'Approve the agenda',
      'Choose a note-taker',
    ],
    silent: ['Welcome pack for new families', 'Break times in winter', 'Lunch menu'],
  },
];
