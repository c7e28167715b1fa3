import type { XlsxAddin } from "../model/addin";
import type { OpcPackage } from "../package/opc-package";
import { attributesOf, childNamed, rootElement } from "../package/xml-scan";

/** The add-ins of the package's task panes, in their order. */
export function readAddins(opc: OpcPackage): XlsxAddin[] {
  const panes = panesPath(opc);
  if (panes === null) return [];
  return opc.relationships(panes).flatMap(({ kind, target }): XlsxAddin[] => {
    const xml = kind === "webextension" ? opc.text(target) : null;
    const reference = xml === null ? null : childNamed(xml, rootElement(xml), "reference");
    if (xml === null || !reference) return [];
    const { id = "", version = "", storeType = "", store = "" } = attributesOf(xml, reference.tag);
    return [{ id, version, storeType: storeType as XlsxAddin["storeType"], store }];
  });
}

/** The part that lists the task panes; null where the package has none. */
export function panesPath(opc: OpcPackage): string | null {
  const panes = opc.relationships("").find(({ kind }) => kind === "webextensiontaskpanes");
  return panes && opc.has(panes.target) ? panes.target : null;
}
