import type { CommandStarts } from "../../commands/commands";
import type { CheckStore } from "../check/check-store";
import { SUMMARISE, VALIDATE } from "../check/jobs";

/** What the ribbon's buttons start: the very records that the pane's own buttons start. */
export function ribbonStarts(store: Pick<CheckStore, "start">): CommandStarts {
  return { validate: () => store.start(VALIDATE), summarise: () => store.start(SUMMARISE) };
}
