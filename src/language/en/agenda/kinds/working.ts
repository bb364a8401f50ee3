import type { KindCue } from '../../../agenda';
import { list } from '../../../list';

/** What hinders, and what lies ahead. */
export const working: readonly KindCue[] = [
  {
    kind: 'problem',
    at: 'head',
    weight: 3,
    phrases: list(`
error|slippage|downtime|abuse|theft|accident|injury|fouling|flooding|overspend|underspend|misuse|litter|graffiti
lateness|dispute|defect|miss|dropout|churn|problem|incident|outage|issue|blocker|concern|complaint|failure|bug|risk
shortage|delay|gap|conflict|breach|bottleneck|crash|leak|overrun|deficit|vulnerability|stagnation|decline|burnout
turnover|absence|absenteeism|takedown|regression|breakage|bullying|vandalism|disruption|mould|damage|noise
attack|obstacle|impediment|tension|confusion|mess|slowness|flakiness|loss`),
    found: ['Parking problem', 'Staff shortages', 'Concerns of the neighbours'],
    silent: ['Parking plan'],
  },
  {
    kind: 'problem',
    at: 'word',
    weight: 2.2,
    phrases: list(`
challenges|low attendance|low turnout|at risk|out of date|shrinking|slow|too long|too much|falling behind|behind schedule|not enough|down to|down by
out of order|overspent|near misses|understaffed|problem|problems|problem with|broken|failing|fails|failed|broke|keeps|crashes
stuck|concerns|issue with|issues with|trouble with|too slow|too many|too few|not working|doesn't work|don't work
security issue|security incident|leaking|missing|overdue|blocked|unstable|flaky|lack of|shortage of|running out|cannot
can't|struggling|falling|dropping|declining|complaints|blockers|stagnation|shortage|late again|post-mortem|postmortem`),
    found: ['Boiler is broken', 'Lack of volunteers', 'Issues with the booking system'],
    silent: ['GitHub issue template'],
  },
  {
    kind: 'problem',
    at: 'start',
    weight: 4,
    phrases: list('too many|too few|too much|too little|not enough|lack of|shortage of'),
    found: ['Too many meetings', 'Not enough chairs'],
    silent: ['Many thanks'],
  },
  {
    kind: 'problem',
    at: 'verb',
    weight: 2.2,
    phrases: list('fix|troubleshoot|debug|solve|mitigate|tackle|address|unblock|reduce|repair'),
    found: ['Fix the church roof', 'Tackle late arrivals'],
    silent: ['Plan the repairs'],
  },
  {
    kind: 'problem',
    at: 'marker',
    weight: 4,
    phrases: list('problem|issue|risk|blocker'),
    found: ['Problem: nobody reads the newsletter'],
    silent: ['Topic: newsletter'],
  },
  {
    kind: 'problem',
    at: 'section',
    weight: 2,
    phrases: list(`
blockers|problems|impediments|challenges|risks|concerns|risks and issues|what didn't go well|what went wrong`),
    found: [],
    silent: [],
  },
  {
    kind: 'planning',
    at: 'head',
    weight: 3,
    phrases: list(`
showcase|arrangement|go-live|assembly|clean-up|swap|day|show|conference|rehearsal|tournament|outing|drill|visit
exhibition|dry run|quiz|raffle|carnival|planning|plan|schedule|roadmap|timeline|preparation|organisation|organization
logistics|strategy|budget|calendar|timetable|rota|agenda|prep|scheduling|milestone|goal|rollout|launch|event|party
picnic|fair|festival|trip|gala|concert|fundraiser|campaign|okr|initiative|retreat|offsite|off-site|kickoff|onboarding
succession|date|deadline|handover|migration|next step|objective|target|hackathon|summit|priority
celebration|workshop|estimation|staffing|rescheduling|refinement|grooming|scope|backlog|availability|capacity|coordination|frequency|cadence|recruitment|hiring|meeting|transition`),
    found: ['Summer fair', 'Succession planning', '2027 budget', 'Goals for the spring term'],
    silent: ['Review of the summer fair', 'Approve the 2027 budget'],
  },
  {
    kind: 'planning',
    at: 'verb',
    weight: 3,
    phrases: list(`
plan|schedule|organise|organize|prepare|arrange|coordinate|launch|roll|recruit|hire|host|hold|prep|estimate|draft
develop|build|establish|start|kick|create|implement|provide|write|document|draw|run|migrate|train|invite`),
    found: ['Plan the summer fair', 'Organise a book swap', 'Write a volunteer handbook'],
    silent: ['Review the summer fair'],
  },
  {
    kind: 'planning',
    at: 'word',
    weight: 1.3,
    phrases: list(`
plan|plans|planning|roadmap|roadmaps|schedule|upcoming|next year|next quarter|next month|next term|next week
next week's|next sprint|next release|next season|this week|preparation|preparing|timeline|summit|call for nominations
setting direction|goals for|ahead of|wrapping up|attendance at|organising|organizing`),
    found: ['Plans for next term', 'Upcoming tournaments'],
    silent: ['Approve the plan'],
  },
  {
    kind: 'planning',
    at: 'marker',
    weight: 4,
    phrases: list('planning|plan|p'),
    found: ['Planning: harvest supper'],
    silent: ['Review: harvest supper'],
  },
  {
    kind: 'planning',
    at: 'section',
    weight: 1.8,
    phrases: list('planning|plans|upcoming|next sprint|events|looking ahead'),
    found: [],
    silent: [],
  },
];
