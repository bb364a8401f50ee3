import type { KindCue } from '../../../agenda';
import { list } from '../../../list';

/** What is talked over, and the motions of every meeting. */
export const talking: readonly KindCue[] = [
  {
    kind: 'discussion',
    at: 'head',
    weight: 1.5,
    phrases: list('discussion|debate|brainstorm|brainstorming|idea|thought|conversation|exploration|policy'),
    found: ['Fundraising discussion', 'Ideas for the garden'],
    silent: ['Report on the garden'],
  },
  {
    kind: 'discussion',
    at: 'verb',
    weight: 2.5,
    phrases: list('discuss|explore|brainstorm|consider|talk|debate|think|chat|clarify|continue|understand'),
    found: ['Discuss the homework policy', 'Explore a second site'],
    silent: ['Decide on the homework policy'],
  },
  {
    kind: 'discussion',
    at: 'word',
    weight: 4,
    phrases: list('conflict of interest|conflicts of interest'),
    found: ['Conflict of interest policy'],
    silent: ['Conflict between the two choirs'],
  },
  {
    kind: 'discussion',
    at: 'word',
    weight: 6,
    phrases: list(`
opportunities and challenges|challenges and opportunities|strengths and weaknesses|pros and cons|risks and benefits
benefits and risks`),
    found: ['Opportunities and challenges of a second site', 'Pros and cons of a longer lunch'],
    silent: ['Challenges of a second site'],
  },
  {
    kind: 'discussion',
    at: 'start',
    weight: 2,
    phrases: list(`
discussion of|discussion on|discussion about|discussion around|general discussion|thoughts on|thoughts from|ideas for
conversation about`),
    found: ['Thoughts on screen time'],
    silent: [],
  },
  {
    kind: 'discussion',
    at: 'marker',
    weight: 3,
    phrases: list('discussion|discuss|brainstorm|topic|for discussion|input|q|question'),
    found: ['Discussion: report cards'],
    silent: ['Approval: report cards'],
  },
  {
    kind: 'procedural',
    at: 'start',
    weight: 9,
    phrases: list(`
any other|thanks|thanks to|thank you|welcome|welcome speech|welcome address|opening and|closure and|closing and|opening by|opening of the meeting|opening prayer|closing prayer
open meeting|open the meeting|close meeting|close the meeting|call to order|roll call|adjourn|adjournment|introductions|introduce our|greet new|introduce ourselves|introduce new
intros|introduction of attendees|apologies|attendance|declarations of interest|declaration of interest|agenda review
agenda bashing|agenda overview|meeting agenda review|review agenda|review the agenda|review of agenda|review of the agenda
bash agenda|approve agenda|approve the agenda|approval of agenda|approval of the agenda|adoption of the agenda
adopt agenda|adopt the agenda|determine volunteers|agree to membership|agree to the code|antitrust|anti-trust
code of conduct reminder|coffee break|lunch|break|check-in|check in round|icebreaker|ice breaker|warm-up|warm up
set next meeting|date of next meeting|next meeting|schedule next meeting|confirm next meeting|confirm quorum
establish quorum|quorum|closing|close|closing remarks|wrap up|wrap-up|wrapup|q&a|questions and answers|open floor
open forum|open discussion|public comment|housekeeping|old business|new business|other business|unfinished business
call for agenda|call for additional|call for other|call for items|additional agenda items|moment of silence
pledge of allegiance|land acknowledgement|greetings|recognition|farewell|select facilitator|choose facilitator
choose next facilitator|sign in|check recording|start recording|catch up|catching up|administrivia`),
    found: [
      'Welcome and introductions',
      'Roll call',
      'Any other business',
      'Approve the agenda',
      'Opening by the head teacher',
    ],
    silent: ['Welcome pack for new families', 'Break times in winter', 'Lunch menu'],
  },
  {
    kind: 'procedural',
    at: 'word',
    weight: 6,
    phrases: list(
      'introductions|get to know|getting to know|introduction of team|introduction of members|introduction of participants',
    ),
    found: ['Team introductions', 'Introduction of members'],
    silent: ['Introduction of a booking fee'],
  },
  {
    kind: 'procedural',
    at: 'word',
    weight: 9.5,
    phrases: list('note-taker|notetaker|note taker|minute taker|minute-taker|note taking|scribe|timekeeper|moderator'),
    found: ['Assign a note-taker and timekeeper', 'Any volunteers for note taker?'],
    silent: ['Appoint a treasurer'],
  },
];
