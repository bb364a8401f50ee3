/** What the agenda layer takes from a language. */
export interface AgendaPack {
  readonly id: string;
}
