/** What telling turns takes from a language. Every word stands lower-case and without accents. */
export interface DialoguePack {
  readonly id: string;
  /** What those who take part are listed under: headings, labels, columns of a table. */
  readonly attendees: readonly string[];
  /** What those who could not come are listed under. */
  readonly absentees: readonly string[];
  /** Properties that hold those who take part. */
  readonly properties: readonly string[];
  /** Columns that hold a person's name in a table of those who take part. */
  readonly nameColumns: readonly string[];
  /** Columns of a transcript kept as a table: who speaks, and what they say. */
  readonly speakerColumns: readonly string[];
  readonly speechColumns: readonly string[];
  /** Headings under which a name before a colon says who will do something, not who spoke. */
  readonly ownerSections: readonly string[];
  /** Headings under which a name before a dash says whom it is about. */
  readonly mentionSections: readonly string[];
  /** Headings under which a name before a colon says whose topic it is, where it is not followed by speech. */
  readonly agendaSections: readonly string[];
  /** Words that are no part of a name: a label that holds one is no speaker. */
  readonly notNames: readonly string[];
  /** How words end that are seldom names. */
  readonly endings: readonly string[];
  /** Roles that stand for a person where they speak again and again, and for a line of facts where they do not. */
  readonly roles: readonly string[];
  /** What a transcript calls somebody whom it does not name: `me`, `interviewer`. */
  readonly voices: readonly string[];
  /** Speakers that a machine numbered: `Speaker 1`. */
  readonly numbered: readonly string[];
  /** Parts of a name that are written small: `van`, `de`. */
  readonly particles: readonly string[];
  /** What joins two speakers of one label. */
  readonly and: readonly string[];
  /** Titles before a name, without full stop. */
  readonly titles: readonly string[];
  /** Common given names: a label that opens with one is likely a speaker even where it stands once. */
  readonly givenNames: readonly string[];
  /** Given names that one person may go by, together. */
  readonly nicknames: readonly (readonly string[])[];
  /** Words too common for a question to take up. */
  readonly common: readonly string[];
  /** What a chat export writes before a name and between the name and whom it is for: `From Ana to Everyone`. */
  readonly chat: { readonly from: readonly string[]; readonly to: readonly string[] };
}
