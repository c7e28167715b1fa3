import type { Installation } from "../app/installation";
import type { XlsxAddin } from "../xlsx/model/addin";

const STORES: Readonly<Record<Installation, Pick<XlsxAddin, "storeType" | "store">>> = {
  organisation: { storeType: "EXCatalog", store: "EXCatalog" },
  developer: { storeType: "Registry", store: "developer" },
};

/**
 * The reference to this add-in by which Excel opens the pane together with a workbook. Only where it was asked for:
 * at an agency that has the add-in in another way, or not at all, Excel would show an error or an offer that fails.
 * Id and version are those of manifest.xml (a test).
 */
export function ownAddin(installation: Installation): XlsxAddin {
  return { id: "a8610b35-9623-4ef6-9918-634f0306668e", version: "0.1.0.0", ...STORES[installation] };
}
