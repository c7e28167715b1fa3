import type { WorkbookPort } from "../../app/workbook-port";
import type { PaneStorage } from "../shell/pane-memory";
import { storedTexts, storeTexts } from "./document-storage";
import type { TemplateServices } from "./template-services";

/** What the host offers for a workbook of its own; the entry file reads it from Excel. */
export interface NewWorkbookHost {
  canOpenNewWorkbook(): boolean;
  openNewWorkbook(bytes: Uint8Array): Promise<void>;
}

/** Binds the section to a workbook. Its use cases are fetched with its first job, the file layer with the first file. */
export function createTemplateServices(
  workbook: WorkbookPort,
  host: NewWorkbookHost,
  storage: PaneStorage | null,
): TemplateServices {
  const load = async () => (await import("./use-cases")).TEMPLATE_USE_CASES;
  const loadOwn = async () => {
    const texts = storedTexts(storage);
    return texts.length === 0 ? [] : (await load()).readKept(texts);
  };
  // Nothing is fetched where there is nothing but what the use cases know by themselves.
  const known = async () => {
    const own = await loadOwn();
    return own.length === 0 ? {} : (await load()).knownWith(own);
  };
  return {
    planInsert: async (choice, control) => (await load()).planWorkbook(workbook, { ...choice, control }),
    insert: async (plan, control) => (await load()).applyWorkbook(workbook, plan, { control }),
    makeFile: async (choice, control) => (await import("./workbook-file")).makeWorkbookFile(choice, control),
    canOpenFile: () => host.canOpenNewWorkbook(),
    openFile: (bytes) => host.openNewWorkbook(bytes),
    layOutSheet: async ({ framework, template }, control) => {
      const { planNewTemplate, applyNewTemplate } = await load();
      const plan = await planNewTemplate(workbook, { framework, start: template, control });
      await applyNewTemplate(workbook, plan, { control });
      return plan.sheet;
    },
    check: async (own, control) => {
      const { checkTemplateSheet, withShipped } = await load();
      return checkTemplateSheet(workbook, { frameworks: withShipped(own), control });
    },
    planSave: async (own, control) => {
      const { planSaveTemplate, withShipped } = await load();
      return planSaveTemplate(workbook, { frameworks: withShipped(own), control });
    },
    store: async ({ storing }, control) =>
      storing === null ? { written: 0 } : (await load()).storeTemplate(workbook, storing, { control }),
    compare: async (control) => (await load()).compareWithTemplate(workbook, { ...(await known()), control }),
    moveYear: async (framework, control) =>
      (await load()).planNextYear(workbook, { ...(await known()), framework, control }),
    readDocument: async (text, own) => {
      const { readOwnDocument, withShipped } = await load();
      return readOwnDocument(text, withShipped(own));
    },
    writeDocument: async (document) => (await load()).ownDocument(document),
    loadOwn,
    known,
    keepOwn: (documents) =>
      storeTexts(
        documents.map(({ text }) => text),
        storage,
      ),
  };
}
