import { hasAddin, type XlsxAddin } from "../model/addin";
import type { XlsxWorkbook } from "../model/workbook";
import { freePath } from "../package/free-path";
import { insertBeforeEnd, type OpcPackage } from "../package/opc-package";
import { tagText } from "../package/xml-edit";
import { childElements, rootElement } from "../package/xml-scan";
import { panesPath, readAddins } from "../reading/addins";

const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes those that the package does not have yet, and mends a list of panes that another program has broken. */
export function editAddins(opc: OpcPackage, { addins }: XlsxWorkbook): void {
  removeEmptyShell(opc);
  const stored = readAddins(opc);
  for (const addin of addins) if (!hasAddin(stored, addin)) addPane(opc, addin);
}

function addPane(opc: OpcPackage, addin: XlsxAddin): void {
  const panes = panesPath(opc) ?? addPanes(opc);
  const extension = freePath(opc, "xl/webextensions/webextension", ".xml");
  opc.addPart(extension, extensionXml(addin), "application/vnd.ms-office.webextension+xml");
  const relationship = opc.relate(panes, `${RELATIONSHIPS}/webextension`, extension);
  const xml = opc.requireText(panes);
  const row = [...childElements(xml, rootElement(xml))].length;
  // Visible: only then does Excel ask a user who lacks the add-in whether to install it.
  const pane =
    `<wetp:taskpane xmlns:wetp="${PANES}" dockstate="right" visibility="1" width="350" row="${row}">` +
    `<wetp:webextensionref xmlns:r="${OFFICE_RELATIONSHIPS}" r:id="${relationship}"/></wetp:taskpane>`;
  opc.setText(panes, insertBeforeEnd(xml, pane));
}

/**
 * LibreOffice keeps the list of panes without what its entries refer to and without its content type: Excel cannot read
 * it, and a new entry would stand in for the old.
 */
function removeEmptyShell(opc: OpcPackage): void {
  const panes = opc.relationships("").find(({ kind }) => kind === "webextensiontaskpanes");
  if (!panes || opc.relationships(panes.target).some(({ kind }) => kind === "webextension")) return;
  const xml = opc.text(panes.target);
  const isWhole = xml !== null && [...childElements(xml, rootElement(xml))].length === 0;
  if (isWhole && opc.contentTypeOf(panes.target) === PANES_TYPE) return;
  opc.unrelate("", panes.id);
  opc.remove(panes.target);
}

function addPanes(opc: OpcPackage): string {
  const plain = "xl/webextensions/taskpanes.xml";
  const path = opc.has(plain) ? freePath(opc, "xl/webextensions/taskpanes", ".xml") : plain;
  const xml = `${DECLARATION}<wetp:taskpanes xmlns:wetp="${PANES}"></wetp:taskpanes>`;
  opc.addPart(path, xml, PANES_TYPE);
  opc.relate("", `${RELATIONSHIPS}/webextensiontaskpanes`, path);
  return path;
}

function extensionXml({ id, version, store, storeType }: XlsxAddin): string {
  return (
    `${DECLARATION}${tagText("we:webextension", { "xmlns:we": EXTENSION, id: `{${id}}` }, false)}` +
    tagText("we:reference", { id, version, store, storeType }, true) +
    "<we:alternateReferences/><we:properties>" +
    '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>' +
    `<we:bindings/><we:snapshot xmlns:r="${OFFICE_RELATIONSHIPS}"/></we:webextension>`
  );
}
