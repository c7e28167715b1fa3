import { readFileSync } from "node:fs";
import path from "node:path";
import { validateXML } from "xmllint-wasm";
import { problem } from "./manifest-document.mjs";

const SCHEMA = "OfficeAppManifestV1_1.xsd";
const IMPORTED = ["OfficeAppBasicTypesV1_0.xsd", "TaskPaneAppVersionOverridesV1_0.xsd"];

/**
 * Faults against Microsoft's XML schemas, which stand in a folder outside the repository.
 * @param {string} xml
 * @param {string} folder
 */
export async function checkSchema(xml, folder) {
  /** @param {string} fileName */
  const read = (fileName) => ({ fileName, contents: readFileSync(path.join(folder, fileName), "utf8") });
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: [read(SCHEMA)],
    preload: IMPORTED.map(read),
  });
  return errors.map(({ loc, message }) => problem("schema", { lineNumber: loc?.lineNumber }, message));
}
