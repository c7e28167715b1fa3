import { writeDocument } from "../documents/write-document";
import type { Framework } from "../domain/framework/framework";
import { addWordings, type WordingOutcome } from "../domain/layout/add-wordings";
import type { Layout } from "../domain/layout/layout";

/** What a framework learnt of a layout's wordings. */
export interface FrameworkGrowth {
  /**
   * `unchanged`: it knows all that can be learnt of them. `refused`: what it does not know means something else in it
   * already.
   */
  readonly kind: "grown" | "unchanged" | "refused";
  /** Its next version; the same where it is not grown. */
  readonly framework: Framework;
  /** As a file. */
  readonly text: string;
  readonly wordings: readonly WordingOutcome[];
}

/** Adds a layout's wordings to a framework, as its next version; of those that it cannot learn the reason is told. */
export function growFramework(framework: Framework, layout: Layout): FrameworkGrowth {
  const { framework: grown, wordings } = addWordings(framework, layout);
  const isRefused = wordings.some(({ outcome }) => outcome === "other-role");
  const otherwise = isRefused ? "refused" : "unchanged";
  return {
    kind: grown === framework ? otherwise : "grown",
    framework: grown,
    text: writeDocument(grown),
    wordings,
  };
}
