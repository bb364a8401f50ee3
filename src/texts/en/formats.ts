import { formatsOf } from '../formats';

/** Days as `14 Mar 2026`: in American order some would take the day for the month. */
export const format = formatsOf('en-GB', ['“', '”']);
