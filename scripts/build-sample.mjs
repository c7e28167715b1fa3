#!/usr/bin/env node
// Builds assets/samples/etda-2565.xlsx from the facts in etda-2565.json. The same facts give the same bytes.
//   node scripts/build-sample.mjs [--out FILE]
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { layOut } from "./sample/workbook.mjs";
import { loadBundle } from "./bundle.mjs";

/** @import { Facts } from "./sample/facts" */
/**
 * @typedef {typeof import("../src/xlsx/reading/open")
 *   & typeof import("../src/xlsx/writing/save")
 *   & typeof import("../src/xlsx/package/opc-package")
 *   & typeof import("../src/domain/scoring/function-names")} FileLayer
 */

const samples = new URL("../assets/samples/", import.meta.url);
const { values } = parseArgs({ options: { out: { type: "string" } } });
const out = values.out ?? fileURLToPath(new URL("etda-2565.xlsx", samples));

/** @type {FileLayer} */
const xlsx = await loadBundle("xlsx", [
  'export { createXlsx, addSheet } from "./src/xlsx/reading/open";',
  'export { saveXlsx } from "./src/xlsx/writing/save";',
  'export { OpcPackage } from "./src/xlsx/package/opc-package";',
  'export { KPI_FUNCTIONS } from "./src/domain/scoring/function-names";',
]);
/** @type {Facts} */
const facts = JSON.parse(await readFile(new URL("etda-2565.json", samples), "utf8"));
const workbook = await layOut(facts, xlsx);
const saved = await xlsx.saveXlsx(workbook, { customFunctions: xlsx.KPI_FUNCTIONS });
await writeFile(out, withProperties(saved, facts));

/**
 * Fixed document properties: a date of building would make every build another file.
 * @param {Uint8Array} bytes
 * @param {Facts} facts
 */
function withProperties(bytes, { titles, agency }) {
  const opc = xlsx.OpcPackage.open(bytes);
  const date = "2022-10-01T00:00:00Z";
  opc.setText(
    "docProps/core.xml",
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${titles.form} ${agency}</dc:title><dc:language>th-TH</dc:language>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified></cp:coreProperties>`,
  );
  opc.setText(
    "docProps/app.xml",
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
      "<Application>Pramoen</Application></Properties>",
  );
  return opc.write();
}
