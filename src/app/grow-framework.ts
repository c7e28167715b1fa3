import { readFramework } from "../documents/read-framework";
import type { ReadFault } from "../documents/read-fault";
import { writeDocument } from "../documents/write-document";
import type { Framework } from "../domain/framework/framework";
import { addWordings, type WordingOutcome } from "../domain/layout/add-wordings";
import type { Layout } from "../domain/layout/layout";

/** A framework that learnt a layout's wordings, or why it cannot. */
export type FrameworkGrowth =
  | {
      /** `unchanged`: it knows them all. */
      readonly kind: "grown" | "unchanged";
      readonly framework: Framework;
      /** As a file. */
      readonly text: string;
      readonly wordings: readonly WordingOutcome[];
    }
  /** A wording means something else in it already. */
  | {
      readonly kind: "refused";
      readonly faults: readonly ReadFault[];
      readonly wordings: readonly WordingOutcome[];
    };

/** Adds a layout's wordings to a framework of the user's own: its next version, checked as any framework is. */
export function growFramework(framework: Framework, layout: Layout): FrameworkGrowth {
  const { framework: grown, wordings } = addWordings(framework, layout);
  const text = writeDocument(grown);
  const reading = readFramework(text);
  if ("faults" in reading) return { kind: "refused", faults: reading.faults, wordings };
  return { kind: grown === framework ? "unchanged" : "grown", framework: grown, text, wordings };
}
