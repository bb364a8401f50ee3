/** What the stance layer takes from a language. */
export interface StancePack {
  readonly id: string;
}
