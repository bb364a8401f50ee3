import type { QuestionPack } from '../../../agenda';

/** For what is agreed to, the motions of a meeting, and what is a question already. */
export const motions = {
  approval: {
    thing: [
      'What would we need to see to support {topic}?',
      'What concerns about {topic} have we not heard yet?',
      'How will we know that supporting {topic} served us well?',
      'What would make us confident in {topic}?',
    ],
    act: [
      'What would we need to see before {doing}?',
      'What concerns about {doing} have we not heard yet?',
      'How will we know that {doing} served us well?',
      'What would make us confident in {doing}?',
    ],
    statement: [
      'What would we need to see to support {topic}?',
      'What concerns about {topic} have we not heard yet?',
      'How will we know that supporting {topic} served us well?',
    ],
    report: [
      'What in {topic} would each of us put differently?',
      'What in {topic} still needs our attention?',
      'What would we need to see to support {topic}?',
      'What questions {does} {topic} leave open for us?',
    ],
  },
  procedural: {
    thing: [
      'What would we like {topic} to make room for?',
      'What would make {topic} useful for each of us?',
      'How could we use {topic} to hear from everyone?',
      'How could {topic} help us work well together?',
    ],
    act: [
      'What would help us {do} in a way that works for everyone?',
      'How could {doing} bring in voices that we have not heard yet?',
      'What would make {doing} useful for each of us?',
    ],
    report: [
      'What would we like {topic} to make room for?',
      'What would make {topic} useful for each of us?',
      'What in {topic} would help us work well together?',
    ],
    choice: [
      'What would we like {topic} to make room for?',
      'What would make {topic} useful for each of us?',
      'How could we use {topic} to hear from everyone?',
    ],
    statement: [
      'What would we like {topic} to make room for?',
      'What would make {topic} useful for each of us?',
      'How could we use {topic} to hear from everyone?',
    ],
  },
  'closed-question': {
    ideas: [
      'Which {topic} could we imagine?',
      'What would good {topic} need to do for us?',
      'What {topic} have we not yet heard from each of us?',
    ],
    doable: [
      'What would need to be true for us to {do}?',
      'What might we gain and lose if we {do}?',
      'What other ways could we find to meet the need behind {doing}?',
      'How would we know that it was time for us to {do}?',
    ],
    whether: [
      'What would help us judge {whether}?',
      'What makes us wonder {whether}?',
      'What would change for us depending on {whether}?',
      'How does each of us see the question of {whether}?',
    ],
    thing: [
      'What would {topic} make possible for us?',
      'What would we need to know about {topic}?',
      'What might we gain and lose with {topic}?',
    ],
    choice: [
      'What matters most to us in choosing between {topic}?',
      'What would each of {topic} make possible for us?',
      'What are we each assuming about {topic}?',
    ],
    statement: [
      'What would help us answer {topic}?',
      'What makes us ask {topic} now?',
      'What would change for us depending on our answer to {topic}?',
    ],
  },
  'open-question': {
    query: [
      'What do we already know about {whether}, and what do we still wonder?',
      'How might knowing {whether} change what we do next?',
      'What do we each notice first when we ask {whether}?',
    ],
    statement: [
      'What do we already know that helps us answer {topic}?',
      'What would change for us if we could answer {topic}?',
      'What do we each notice first when we ask {topic}?',
    ],
    thing: [
      'What do we already know about {topic}, and what do we still wonder?',
      'What would change for us if we understood {topic}?',
      'What do we each notice first when we think of {topic}?',
    ],
  },
} satisfies Partial<QuestionPack['patterns']>;
