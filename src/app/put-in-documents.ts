import { LAYOUT_NAMESPACE } from "../domain/layout/stored-layout";
import { TEMPLATE_NAMESPACE } from "../domain/template/template";
import type { Change } from "../domain/workbook/change-set";
import { withPutIn, type PutIn } from "../domain/workbook/put-in";
import type { WorkbookPort } from "./workbook-port";

/** Documents by which a workbook is read and judged. */
const DOCUMENTS: readonly string[] = [TEMPLATE_NAMESPACE, LAYOUT_NAMESPACE];

/** Writes as the port does; templates and layouts that are put in say by whom and when. */
export function putInBy(apply: WorkbookPort["apply"], who: () => PutIn): WorkbookPort["apply"] {
  // The same change stays the same: a write that failed midway goes on where it stopped.
  const told = new WeakMap<Change, Change>();
  const tell = (change: Change): Change => {
    if (change.kind !== "put-part" || change.content === null || !DOCUMENTS.includes(change.namespace))
      return change;
    const known = told.get(change) ?? { ...change, content: withPutIn(change.content, who()) };
    told.set(change, known);
    return known;
  };
  return (changeSet, control) => apply({ ...changeSet, changes: changeSet.changes.map(tell) }, control);
}
