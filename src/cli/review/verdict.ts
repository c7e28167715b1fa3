import type { Round } from "../../domain/round/assemble-round";
import type { WorkbookRecord } from "../../domain/round/record";
import { EXIT, type CodeOf } from "../exit-codes";

export type ReviewCode = CodeOf<"review"> | typeof EXIT.crashed | typeof EXIT.interrupted;

/** What files come to, one after the other; keeps none of them. */
export class Verdict {
  private readonly seen = new Set<ReviewCode>();

  add({ outcome }: WorkbookRecord): void {
    if (outcome.kind === "reviewed") {
      if (outcome.counts.error > 0) this.seen.add(EXIT.found);
      if (outcome.counts.unfilled > 0) this.seen.add(EXIT.unfilled);
    } else this.seen.add(outcome.reason === "program-fault" ? EXIT.crashed : EXIT.unusable);
  }

  /** What is left out of the ranking is told by the code too. */
  addRound({ entries }: Round): void {
    if (entries.some(({ isCounted }) => !isCounted)) this.seen.add(EXIT.found);
  }

  interrupt(): void {
    this.seen.add(EXIT.interrupted);
  }

  code(): ReviewCode {
    return GRAVEST_FIRST.find((code) => this.seen.has(code)) ?? EXIT.done;
  }
}

const GRAVEST_FIRST: readonly ReviewCode[] = [
  EXIT.interrupted,
  EXIT.crashed,
  EXIT.unusable,
  EXIT.found,
  EXIT.unfilled,
];
