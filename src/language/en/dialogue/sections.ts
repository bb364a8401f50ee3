/** Where people are listed and where a name is an owner, lower-case. */
export const attendees = `
attendee|attendees|atendees|attendes|antendees|attending|attended|attendance|in attendance|members in attendance|those attending|also attending
present|pres|also present|others present|members present|people present|those present|who was present|staff present
guests present|directors present|board members present|officers present|council members present|committee present
voting members present|voting members|non-voting members|non voting members
participant|participants|participating|members|members remote|members remoting|remote|remote participants|remotely
people|people in the room|in the room|in person|on the call|on call|online|dial-in|dialed in|joining remotely
who|who is here|who's here|who was here|who attended|here|roll call|rollcall|roll-call|sign in|sign-in|signed in
invitees|invited|invited guests|guest|guests|visitor|visitors|observer|observers|also here|team|the team
list of attendees|list of participants|meeting attendees|meeting participants|attendee list|participant list
panelists|panellists|speakers|cast|attendants|member attendance|voting member attendance|meeting attendance
other attendees|other participants|key participants|expected attendees|circle members
`;

export const absentees = `
absent|absentees|absences|apologies|apologies for absence|apologies received|apols|regrets|not present|not attending
members absent|directors absent|unable to attend|could not attend|couldn't attend|missing|excused|on leave|out
out of office|ooo|sends regrets|sent apologies|with apologies|declined|no show|away
`;

export const properties = `attendees|attendee|participants|participant|people|present|members|invitees|who|with`;

export const nameColumns = `name|names|full name|attendee|attendees|participant|participants|who|person|member|members`;

export const speakerColumns = `speaker|speakers|who|name|person|participant|author|user|said by|speaker name`;

export const speechColumns = `text|transcript|said|says|speech|utterance|message|dialogue|words|what was said|what they said|content|quote`;

export const ownerSections = `
action|actions|action item|action items|action point|action points|ai|ais|task|tasks|to do|to-do|to-dos|todo|todos
next steps|next step|next actions|follow up|follow-up|follow ups|follow-ups|followups|assignments|assigned|owners
for next time|next time|for next week|to be done|responsibilities|homework|commitments|deliverables|who does what
previous action items|last week's action items|action items from last meeting|open action items|new action items
outstanding action items|outstanding actions|volunteers|roles|meeting roles|links|references|resources|see also
contacts|contact|glossary|definitions|credits|nominees|nominations|candidates
facilitators|schedule|calendar|rota
`;

export const mentionSections = `
recognition|recognitions|kudos|thanks|shout-outs|shoutouts|birthdays|celebrations|awards|obituaries|staff news|new members
`;

export const agendaSections = `
agenda|the agenda|meeting agenda|draft agenda|proposed agenda|agenda items|today's agenda|topics|topics for today
items|order of business|to discuss|for discussion|points|programme|program|running order
`;
