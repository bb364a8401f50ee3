import type { QuestionPack } from '../../../agenda';

/** For what is told, decided, solved, planned, reviewed and talked over. */
export const matters = {
  update: {
    report: [
      'What in {topic} matters most to us?',
      'What in {topic} do we most want to understand?',
      'What {does} {topic} ask of us?',
      'How might {topic} change what we do next?',
      'What in {topic} could we build on together?',
      'What questions {does} {topic} raise for us?',
    ],
    thing: [
      'What has changed about {topic} that affects us?',
      'What do we most want to understand about {topic}?',
      'What are we learning from {topic}?',
      'What about {topic} would be useful for all of us to know?',
      'How might {topic} change what we do next?',
      'How could we help with {topic}?',
    ],
    act: [
      'What are we learning from {doing}?',
      'What would help us as we {do}?',
      'What do we most want to understand about {doing}?',
      'How will {doing} change what we do next?',
    ],
    choice: [
      'What are we learning about {topic}?',
      'What has changed about {topic} that affects us?',
      'What do we most want to understand about {topic}?',
    ],
    statement: [
      'What does {topic} mean for our work?',
      'What help would we need with {topic}?',
      'What do we most want to understand about {topic}?',
      'How might {topic} change what we do next?',
    ],
  },
  decision: {
    query: [
      'What would we need to know to feel confident in deciding {whether}?',
      'What matters most to us in deciding {whether}?',
      'What options do we see in deciding {whether}, and what does each assume?',
    ],
    thing: [
      'What would a good decision on {topic} need to achieve for us?',
      'What options do we have for {topic}, and what does each assume?',
      'What would we need to know to decide on {topic} with confidence?',
      'How would different choices on {topic} affect the people around us?',
      'What matters most to us in deciding on {topic}?',
    ],
    report: [
      'What in {topic} matters most for our decision?',
      'What options {does} {topic} open up for us?',
      'What would we need to know to decide on {topic} with confidence?',
    ],
    act: [
      'What would {doing} need to achieve for us?',
      'What options do we have besides {doing}, and what does each assume?',
      'What might we gain and lose by {doing}?',
      'What would we need to know to {do} with confidence?',
    ],
    choice: [
      'What matters most to us in choosing between {topic}?',
      'What would each of {topic} make possible for us?',
      'What would we need to know to choose between {topic} with confidence?',
      'How would we notice that we had chosen well between {topic}?',
    ],
    statement: [
      'What would a good decision on {topic} need to achieve for us?',
      'What options do we have on {topic}, and what does each assume?',
      'What would we need to know to decide on {topic} with confidence?',
    ],
  },
  problem: {
    thing: [
      'What is contributing to {topic}, as each of us sees it?',
      'How {is} {topic} affecting people differently, and what can we learn from that?',
      'What have we not yet tried with {topic}?',
      'What might {topic} be telling us?',
      'What would change for us if {topic} were resolved?',
    ],
    act: [
      'What would help us {do} for good?',
      'What have we not yet tried in {doing}?',
      'What might we be overlooking as we {do}?',
      'How would we notice that {doing} had made a difference?',
    ],
    statement: [
      'What might be behind {topic}, as each of us sees it?',
      'How does {topic} affect people differently, and what can we learn from that?',
      'What have we not yet tried about {topic}?',
    ],
  },
  planning: {
    query: [
      'What matters most to us in planning {whether}?',
      'What would we need from each other to settle {whether}?',
      'What might we be overlooking in planning {whether}?',
    ],
    thing: [
      'What matters most to us about {topic}?',
      'What would make {topic} work for all of us?',
      'What could make {topic} hard for us, and how could we prepare?',
      'What would we need from each other for {topic}?',
      'What would {topic} need to make possible for us?',
    ],
    act: [
      'What matters most to us as we {do}?',
      'What would make {doing} worthwhile for everyone?',
      'What might get in the way as we {do}, and how could we prepare?',
      'What would we need from each other to {do} well?',
      'How will we know that {doing} was worth the effort?',
    ],
    choice: [
      'What matters most to us about {topic}?',
      'How do {topic} fit together for us?',
      'What might we be overlooking in {topic}, and how could we prepare?',
    ],
    statement: [
      'What matters most to us about {topic}?',
      'What might we be overlooking in {topic}, and how could we prepare?',
      'What would help us work well together on {topic}?',
    ],
    event: [
      'What would make {topic} worthwhile for everyone?',
      'What might get in the way of {topic}, and how could we prepare?',
      'What would we like to be able to say once {topic} {is} behind us?',
      'What matters most to us about {topic}?',
      'How could we share the work for {topic}?',
    ],
    report: [
      'What matters most to us about {topic}?',
      'What would {topic} need to make possible for us?',
      'What might we be overlooking in {topic}, and how could we prepare?',
    ],
  },
  review: {
    thing: [
      'What stands out to each of us in {topic}?',
      'What {does} {topic} tell us about what to keep or change?',
      'How {does} {topic} look from where each of us stands?',
      'What might we be misreading in {topic}?',
    ],
    report: [
      'What surprised us in {topic}?',
      'What {does} {topic} tell us about what to keep or change?',
      'What might we be misreading in {topic}?',
      'What do we see in {topic} that we had not expected?',
      'How {does} {topic} look from where each of us stands?',
    ],
    act: [
      'What might surprise us in {doing}?',
      'What do we hope to learn from {doing}?',
      'How would {doing} help us see what to keep or change?',
    ],
    statement: [
      'What surprised us in {topic}?',
      'What does {topic} tell us about what to keep or change?',
      'What might we be misreading in {topic}?',
    ],
  },
  discussion: {
    query: [
      'What would help us work out {whether}?',
      'How does each of us see the question of {whether}?',
      'What are we each assuming about {whether}?',
      'What do we most want to understand about {whether}?',
    ],
    thing: [
      'What would we most like to understand about {topic}?',
      'What do we need to work out together about {topic}?',
      'What are we each assuming about {topic}?',
      'What questions about {topic} are still open for us?',
      'What about {topic} deserves our attention now?',
      'What have we not yet asked about {topic}?',
    ],
    report: [
      'What in {topic} would we most like to understand?',
      'How do we each read {topic}?',
      'What in {topic} deserves our attention now?',
      'What are we each assuming about {topic}?',
    ],
    act: [
      'What might {doing} make possible for us?',
      'What are we each assuming about {doing}?',
      'What would we most like to understand before {doing}?',
      'What else could we try besides {doing}?',
      'What would {doing} change for the people around us?',
    ],
    ideas: [
      'Which {topic} could we imagine?',
      'What would good {topic} need to do for us?',
      'What {topic} have we not yet heard from each of us?',
    ],
    choice: [
      'What would each of {topic} make possible for us?',
      'What are we each assuming about {topic}?',
      'How would we describe the difference between {topic}?',
      'What matters most to us in choosing between {topic}?',
    ],
    statement: [
      'What would we most like to understand about {topic}?',
      'What are we each assuming about {topic}?',
      'What do we need to work out together about {topic}?',
      'What have we not yet asked about {topic}?',
    ],
  },
} satisfies Partial<QuestionPack['patterns']>;
