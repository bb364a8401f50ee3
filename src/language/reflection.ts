/** What the reflection layer takes from a language. */
export interface ReflectionPack {
  readonly id: string;
}
