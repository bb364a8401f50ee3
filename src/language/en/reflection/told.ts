import { list } from '../../list';
import type { ToldEntry } from '../../reflection';

/** Phrases by which a sentence tells of something that is worth a question. */
export const told: Readonly<Record<string, ToldEntry>> = {
  difficulty: {
    phrases: list(`
    a problem|problem with|problems with|problem is|having issues|had issues|have issues|are issues|ran into|trouble|struggling|struggled|struggle
    blocked by|blocked on|is blocked|are blocked|stuck|is delayed|are delayed|was delayed|been delayed|delays|behind schedule
    isn't working|doesn't work|does not work|didn't work|did not work|keeps failing|failed to|unable to
    difficult to|difficulty with|difficulties with|difficulty in|difficulties in|had difficulty|is difficult|was difficult|hard to|is hard|was hard|too slow
    too long|too many|too much|too few|too late|not enough|lack of|lacks|shortage|short of|bottleneck|overloaded
    overwhelmed|overwhelming|frustrating|frustrated|confusing|confused|confusion|worried|a concern|concern about
    concerns about|concern that|concern is|concerned|concern was|at risk|risk of|ran out of|running out of|fell through
    a challenge|challenging|challenges with|challenge is|complicated|no progress|still waiting|^waiting for|^waiting on
    low turnout|still pending|conflicts with|tricky|pain point|burnout|burned out|stressful
  `),
    unless:
      "i i'm i've i'd i'll if unless whether when case may might reason least let's because since avoid avoids preventing prevent without",
  },
  // Stance finds these, and their signals stand there.
  learning: { phrases: [], unless: '', never: 'learn' },
  'not-knowing': { phrases: [], unless: 'that which', never: "did didn't weren't wasn't" },
  action: { phrases: [], unless: '', never: 'nothing none' },
  invitation: { phrases: [], unless: '', never: 'was were did had' },
  'closed-questions': { phrases: [], unless: '', never: 'you your please' },
  appreciation: { phrases: [], unless: '', never: 'hear hello' },
  said: { phrases: [], unless: '', never: "you your you're today tomorrow" },
  // Its phrases show signals, too, and stand there.
  decided: { phrases: [], unless: 'if unless when because that which things' },
  intention: {
    phrases: list(`
    we will|we'll|we are going to|we're going to|will meet|will reach out|will prepare
    will organise|will organize|will investigate|will explore|will draft
    plan to|plan is to|planning to|we want to|we would like to|we'd like to
    we need to|hope to|hoping to|aim to|intend to|goal is to
    next step is|next steps are
  `),
    unless: 'today if unless when because that which since so in case may might everything anything something what how',
    never: "i i'm i've i'd i'll",
  },
  suggestion: {
    phrases: list(`
    suggested that|suggested to|was suggested|were suggested|been suggested|^suggest|suggestion to|suggestion is|suggestion was
    suggestions were|was proposed|were proposed|we should|proposed that|proposed to|proposed a|proposal is|proposal was|an idea|idea is to|one idea|we could|could also
    might be worth|worth trying|would be better|better to|would be good|would be nice|would be helpful|would be useful
    would be great|would be wonderful|would be ideal|may help|might help|could help|would help|perhaps we|maybe we
    one option|another option|^recommended|^recommend|^recommends|recommended that|recommended to
  `),
    unless: 'if unless how discussed',
    never: "i i'm i've i'd i'll",
  },
  achieved: {
    phrases: list(`
    completed|finished|launched|succeeded|successful|successfully|went well|works now|is working again|is working now|is working well|shipped
    managed to|has been done|was a success|good progress|great progress|made progress|well received|well attended
    good turnout|great turnout|went smoothly|is done|are done|have raised|was raised|good feedback|positive feedback
  `),
    unless: "should would could will may might can must to need needs if when once until be we'll they'll it'll let's",
  },
};

/** Names of sections by what the lines below them are. */
export const sections: Readonly<Record<string, string>> = {
  result: `
    minutes|summary|notes|meeting notes|notes from the meeting|discussed|discussion|discussions|outcomes|outcome|takeaways
    key takeaways|what has been done|what happened|what was done|completed|accomplishments|yesterday|proceedings
    topics covered|topics discussed|what we discussed|what was discussed|content|done|progress
  `,
  decided: `
    decisions|decision|decisions made|decided|agreed|agreements|key decisions|resolutions|resolution|resolved|consensus
    final decision|group decision|decision log|decisions taken
  `,
  action: `
    actions|action|action items|action item|action points|action point|actionables|next steps|next step|to do|to-do|todo
    todos|to-dos|to do list|tasks|follow-ups|follow up|follow-up|followup|follow ups|homework|for next time|ai|ap
    next week's goals|next weeks goals|goals|goals set|sprint goals|deliverables|plans|next actions|things to do|plan for next week|plans for next week|goals for next week|next week|tasks to do
    tasks for next week|upcoming tasks|action list
  `,
  difficulty: `
    blockers|blocker|blocked|impediments|obstacles|challenges|challenge|problems|problem|difficulties|pain points|risks
    concerns|concern|issues faced|problems faced|what went wrong|what did not go well|what didn't go well|what didn't work
    what did not work|what went badly|didn't go well|bad|did not go well|went badly
    not so good|what went less well|less good|lacked|frustrations|frustration|sad|mad|cons
  `,
  'went-well': `
    what went well|went well|good|wins|successes|highlights|glad|liked|positives|achievements|accomplishments|what worked
    what worked well|what we did well|good things|keep|keep doing|continue|continue doing|pros
  `,
  'open-end': `
    open questions|open question|unresolved|unresolved questions|open points|unanswered questions|parking lot
    questions for next time|outstanding questions|questions to answer|things to find out
  `,
  learning: `
    lessons learned|lessons|learnings|key learnings|learned|what we learned|what did we learn|insights|key insights
  `,
  suggestion: `
    suggestions|suggestion|ideas|idea|proposals|proposal|recommendations|recommendation|start|start doing|longed for
    try|experiments|things to try
  `,
  improve: `
    what could be better|what could be improved|what can be improved|what to improve|how we can improve
    how can we improve|to improve|improvements|needs improvement|needs improving|areas for improvement
  `,
};
