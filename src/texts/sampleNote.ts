/**
 * A meeting to try everything on. It is English in every language of the interface: all that is shown of a note can be
 * shown of an English one only.
 */
export const SAMPLE_NOTE = `---
type: meeting
---

# Library team, Monday

Present: Ada, Bo, Mina

## Agenda

- Opening hours in summer (15 min)
- Should we buy the second scanner? (10 min)
- Volunteers for the reading night

## Notes

Ada: Obviously the late hours are too expensive.
Bo: I wonder who comes after six. Could we ask them?
Mina: That will never work, nobody fills in forms.
Bo: I'm not sure either. What would tell us more than a form?
Ada: Fair point. I learned last year that I was wrong about Saturdays.
`;
