import type { DocumentFault, DocumentPath } from "../document/document-fault";
import { duplicateIds } from "../document/named-entries";
import type { Band, Framework } from "./framework";

/** Bands must fall, each to a threshold of its own, from within the range down to its lowest score. */
export function* checkBands(
  bands: readonly Band[],
  path: DocumentPath,
  { lowest, highest }: Framework["scoreRange"],
): Iterable<DocumentFault> {
  yield* duplicateIds(bands, path, "id");
  yield* thresholdFaults(bands, path);
  const from = bands.map((band) => band.from);
  if (Math.max(...from) > highest) {
    const parameters = { found: Math.max(...from), highest };
    yield {
      path: [...path, from.indexOf(Math.max(...from)), "from"],
      messageId: "band-unreachable",
      parameters,
    };
  }
  // The lowest threshold, wherever it stands: that the bands do not fall is said already.
  const least = Math.min(...from);
  if (least > lowest) {
    const parameters = { found: least, expected: lowest };
    yield { path: [...path, from.indexOf(least), "from"], messageId: "bands-gap", parameters };
  }
}

function* thresholdFaults(bands: readonly Band[], path: DocumentPath): Iterable<DocumentFault> {
  for (const [i, { from, name }] of bands.entries()) {
    const above = bands[i - 1];
    if (above === undefined || from < above.from) continue;
    const messageId = from === above.from ? "bands-equal" : "bands-not-falling";
    const parameters = { band: name, found: from, above: above.name, previous: above.from };
    yield { path: [...path, i, "from"], messageId, parameters };
  }
}
