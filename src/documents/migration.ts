import type { DocumentFault, DocumentMessages, DocumentPath } from "../domain/document/document-fault";

/** Takes documents of one version to the next; what it does not know it leaves alone, for the schema to judge. */
export interface Migration {
  readonly from: number;
  /** Whether a document without a `schemaVersion` is of that version: the first ones had none. */
  readonly isUnnumbered: (document: JsonObject) => boolean;
  readonly migrate: (document: JsonObject) => JsonObject;
  /** Where in the old document a place of the new one comes from. */
  readonly originOf: (path: DocumentPath) => DocumentPath;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export const VERSION_MESSAGES: DocumentMessages = {
  "version-newer": {
    th: "ไฟล์นี้สร้างด้วย Pramoen รุ่นใหม่กว่า (รูปแบบรุ่น {found} ส่วนรุ่นที่ใช้อยู่อ่านได้ถึง {expected}) ให้ปรับปรุง Pramoen ก่อนนำเข้า",
    en: "This file was made by a newer version of Pramoen (format {found}; this version reads up to {expected}): update Pramoen, then import it.",
  },
};

/** The document in the present version; a fault where it is of a later one. */
export function migrate(
  value: unknown,
  version: number,
  migrations: readonly Migration[],
):
  | { readonly value: unknown; readonly originOf: (path: DocumentPath) => DocumentPath }
  | { readonly fault: DocumentFault } {
  if (!isObject(value)) return { value, originOf: (path) => path };
  const { schemaVersion } = value;
  if (typeof schemaVersion === "number" && schemaVersion > version) {
    const parameters = { found: schemaVersion, expected: version };
    return { fault: { path: ["schemaVersion"], messageId: "version-newer", parameters } };
  }
  let document = value;
  const applied: Migration[] = [];
  for (const migration of migrations) {
    if (!isOfVersion(document, migration)) continue;
    document = migration.migrate(document);
    applied.unshift(migration);
  }
  const originOf = (path: DocumentPath) => applied.reduce((place, { originOf }) => originOf(place), path);
  return { value: document, originOf };
}

function isOfVersion(document: JsonObject, { from, isUnnumbered }: Migration): boolean {
  return document.schemaVersion === from || (document.schemaVersion === undefined && isUnnumbered(document));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
