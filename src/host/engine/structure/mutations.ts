import type { IMutationInfo } from "@univerjs/core";

/** What is done, and what takes it back, both in the order in which they run. */
export interface Mutations {
  readonly redos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}
