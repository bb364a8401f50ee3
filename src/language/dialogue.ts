/** What the dialogue layer takes from a language. */
export interface DialoguePack {
  readonly id: string;
}
