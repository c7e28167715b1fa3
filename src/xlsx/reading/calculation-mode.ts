import type { OpcPackage } from "../package/opc-package";
import type { WorkbookParts } from "../package/workbook-parts";
import { attributesOf, childNamed, rootElement } from "../package/xml-scan";

/** Whether the workbook asks Excel to calculate only on request. Excel takes it from the first workbook it opens. */
export function isCalculatedByHand(opc: OpcPackage, { workbook }: Pick<WorkbookParts, "workbook">): boolean {
  const xml = opc.requireText(workbook);
  const calculation = childNamed(xml, rootElement(xml), "calcPr");
  return calculation !== null && attributesOf(xml, calculation.tag).calcMode === "manual";
}
