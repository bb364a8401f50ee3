import type { KindCue } from '../../../agenda';
import { list } from '../../../list';

/** What is decided, and what is agreed to. */
export const deciding: readonly KindCue[] = [
  {
    kind: 'decision',
    at: 'head',
    weight: 3,
    phrases: list(`
decision|selection|choice|election|vote|formation|adoption|proposal|creation|prioritisation|prioritization|allocation
renaming|discontinuation|removal|confirmation|ballot|referendum|disbursement`),
    found: ['Selection of a caterer', 'Board elections', 'Proposal for a bike shed'],
    silent: ['Election planning'],
  },
  {
    kind: 'decision',
    at: 'verb',
    weight: 3,
    phrases: list(`
decide|choose|select|elect|pick|agree|determine|vote|appoint|prioritise|prioritize|rename|settle|finalise|finalize
assign|allocate|set|propose|resolve|accept|adopt|deprecate|stop|cancel|switch|merge|move|drop|confirm`),
    found: ['Choose a venue for the gala', 'Decide on the new logo', 'Rename the hall'],
    silent: ['Discuss the venue'],
  },
  {
    kind: 'decision',
    at: 'word',
    weight: 3.4,
    phrases: list('vs|versus'),
    found: ['Bus vs train for the trip', 'Budget: buses vs. trains'],
    silent: ['Election planning'],
  },
  {
    kind: 'decision',
    at: 'word',
    weight: 1.6,
    phrases: list(`
decision|decisions|decide|vote on|vote for|go or no-go|go/no-go|which option|elections|next steps|reallocate
merge, kill`),
    found: ['Go or no-go for the gala'],
    silent: ['Election planning'],
  },
  {
    kind: 'decision',
    at: 'marker',
    weight: 4,
    phrases: list('decision|decide|d|for decision|vote|proposal|request|choice'),
    found: ['Decision: summer opening hours', 'New fire doors [D]', 'Proposal: a second minibus'],
    silent: ['FYI: summer opening hours'],
  },
  {
    kind: 'decision',
    at: 'section',
    weight: 2,
    phrases: list(`
decisions|for decision|decisions needed|decision items|decisions to make|decisions required|items for decision`),
    found: [],
    silent: [],
  },
  {
    kind: 'decision',
    at: 'start',
    weight: 3.5,
    phrases: list('appointment of|request to|request for|request from|request by'),
    found: ['Request from the choir to use the hall'],
    silent: ['Requests in the new client'],
  },
  {
    kind: 'approval',
    at: 'head',
    weight: 3.5,
    phrases: list(`
approval|ratification|sign-off|signoff|nomination|motion|endorsement|authorisation|authorization|acceptance
consent agenda|advancement|application`),
    found: ['Approval of last term’s minutes', 'Nomination of a treasurer'],
    silent: ['Approval process'],
  },
  {
    kind: 'approval',
    at: 'start',
    weight: 4,
    phrases: list('that the|that we|that our'),
    found: ['That the club buy a second minibus'],
    silent: ['This club'],
  },
  {
    kind: 'approval',
    at: 'head',
    weight: 2.5,
    phrases: list('minute|minutes'),
    found: ['Minutes of 3 March'],
    silent: ['Minutes template'],
  },
  {
    kind: 'approval',
    at: 'verb',
    weight: 4,
    phrases: list('approve|ratify|accept|endorse|authorise|authorize|nominate|sign|adopt|confirm|grant|admit'),
    found: ['Approve the minutes', 'Ratify the budget'],
    silent: ['Draft the budget'],
  },
  {
    kind: 'approval',
    at: 'word',
    weight: 2,
    phrases: list(`
approve|approving|ratify|sign off|nominating|nominate|nominations|please approve|motion to|consent|previous minutes
minutes of the last meeting|minutes of the previous meeting|become a member|petition|exemption|waiver`),
    found: ['Minutes of the last meeting', 'Motion to extend the lease'],
    silent: ['Minutes template'],
  },
  {
    kind: 'approval',
    at: 'marker',
    weight: 4,
    phrases: list('approval|approve|motion|a|consent|for approval'),
    found: ['Approval: safeguarding policy'],
    silent: ['Discussion: safeguarding policy'],
  },
  {
    kind: 'approval',
    at: 'section',
    weight: 2,
    phrases: list(`
approvals|for approval|items for approval|consent agenda|consent items|motions|consent calendar|nominations`),
    found: [],
    silent: [],
  },
];
