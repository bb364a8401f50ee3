import type { KindCue } from '../../../agenda';
import { list } from '../../../list';

/** What is told, and what is looked back on. */
export const informing: readonly KindCue[] = [
  {
    kind: 'update',
    at: 'head',
    weight: 3,
    phrases: list(`
update|report|status|announcement|news|demo|presentation|recap|readout|read-out|briefing|highlight|statistic|stats|progress
standup|stand-up|roundtable|correspondence|report-back|newsletter|spotlight|overview|metric|report-out|win|accomplishment|achievement`),
    found: [
      'Financials update',
      "Treasurer's report",
      "Last term's achievements",
      'Status of the roof repair',
      'Playground news',
    ],
    silent: ['Update the parent handbook', 'Review the annual report'],
  },
  {
    kind: 'update',
    at: 'verb',
    weight: 2.5,
    phrases: list('report|share|present|announce|inform|demo|show|demonstrate|recap|summarise|summarize|hear'),
    found: ['Share news from the choir', 'Present the new logo'],
    silent: ['Discuss the new logo'],
  },
  {
    kind: 'update',
    at: 'start',
    weight: 3,
    phrases: list(`
update on|updates on|updates from|update from|report on|report from|report of|status of|progress on|news from
reporting back|report back|results of|outcome of|recap of|announcing|welcome new|presentation by|presentation on
state of the|quick update|heads up|reminder|what happened|what's new|introduction to|intro to|quick ann|ann`),
    found: ['Update on the heating', 'Report from the youth group'],
    silent: ['Upcoming elections'],
  },
  {
    kind: 'update',
    at: 'start',
    weight: 7,
    phrases: list('remember to|reminder to|please remember'),
    found: ['Remember to nominate a volunteer of the year'],
    silent: ['Nominate a volunteer of the year'],
  },
  {
    kind: 'update',
    at: 'word',
    weight: 1.2,
    phrases: list(`
update|updates|report|reports|announcement|announcements|survey results|presenting|new members|new starters
initiatives|round of`),
    found: ['Tracking issue for playground repairs', 'Round of updates'],
    silent: ['Approve the status page wording'],
  },
  {
    kind: 'update',
    at: 'word',
    weight: 3.5,
    phrases: list('election results|tracking issue|vote results|voting results|exam results|results are in'),
    found: ['Election results', 'Voting results for the new council'],
    silent: ['Results of the parent survey'],
  },
  {
    kind: 'update',
    at: 'marker',
    weight: 4,
    phrases: list(`
fyi|info|information|informational|update|updates|announcement|announcements|report|i|u|for information|for noting
heads up|heads-up|reminder|demo|presentation`),
    found: ['FYI: car park closed on Monday', 'Heads up: new fire doors', 'New fire doors [I]'],
    silent: ['New fire doors [D]'],
  },
  {
    kind: 'update',
    at: 'section',
    weight: 1.6,
    phrases: list(`
update|updates|report|reports|announcement|announcements|news|status|information|highlights|stand-up|standup
for information|for noting|round table|correspondence`),
    found: [],
    silent: [],
  },
  {
    kind: 'review',
    at: 'head',
    weight: 3,
    phrases: list(`
review|feedback|retrospective|retro|evaluation|assessment|analysis|audit|lesson|result|finding|survey|reflection
appraisal|postmortem|post-mortem|look back|lookback|triage|debrief|inspection|observation|outcome`),
    found: ['Q3 review', 'Lessons from the open day', 'Feedback from parents'],
    silent: ['Plan the review'],
  },
  {
    kind: 'review',
    at: 'verb',
    weight: 3,
    phrases: list(`
review|evaluate|assess|reflect|examine|analyse|analyze|revisit|audit|process|triage|check|grab|debrief|inspect|look
reconsider|go|read`),
    found: ['Review the fire drill', 'Revisit the uniform rules', 'Reflect on the open day'],
    silent: ['Approve the fire plan'],
  },
  {
    kind: 'review',
    at: 'start',
    weight: 3,
    phrases: list(`
review of|feedback on|feedback from|lessons from|learning from|learnings from|lessons learned|walk through|walkthrough of|first look at|what went well|how did
looking back|results from|evaluation of`),
    found: ['Review of the mentoring scheme'],
    silent: ['Approval of the mentoring scheme'],
  },
  {
    kind: 'review',
    at: 'word',
    weight: 1.2,
    phrases: list(`
action items|reviews|retrospective|feedback|lessons learned|post-mortem|progress review|action items from
previous meeting's action items|last meeting's actions|action item review`),
    found: ['Regular reviews'],
    silent: ['Review process'],
  },
  {
    kind: 'review',
    at: 'marker',
    weight: 4,
    phrases: list('review|feedback|r|for review'),
    found: ['Review: spring concert'],
    silent: ['Plan: spring concert'],
  },
  {
    kind: 'review',
    at: 'section',
    weight: 2,
    phrases: list('for review|items for review|reviews|retrospective|review'),
    found: [],
    silent: [],
  },
];
