/** Somebody, as far as a reader needs to know. */
export interface ActorView {
  readonly id: string;
  readonly name: string;
}
