import type { XlsxAddin } from "../xlsx/model/addin";

/**
 * The reference to this add-in that a workbook with its functions carries: Excel then opens the pane with it, or
 * offers the add-in where the organisation provides it. Id and version are those of manifest.xml (a test).
 */
export const OWN_ADDIN: XlsxAddin = {
  id: "a8610b35-9623-4ef6-9918-634f0306668e",
  version: "0.1.0.0",
  storeType: "EXCatalog",
  store: "EXCatalog",
};
