import type { ReadFault, Reading } from "../documents/read-fault";
import { readFramework } from "../documents/read-framework";
import { readLayout } from "../documents/read-layout";
import { readTemplate } from "../documents/read-template";
import type { Framework } from "../domain/framework/framework";
import { FRAMEWORKS } from "../domain/framework/frameworks";
import type { Layout } from "../domain/layout/layout";
import type { Template } from "../domain/template/template";
import { TEMPLATES } from "../domain/template/templates";
import { FileError, readBytes, type Disk } from "./disk";

/** A document that cannot be used, with everything that is wrong in it. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  constructor(
    readonly file: string,
    readonly faults: readonly ReadFault[],
  ) {
    super(`${file}: ${faults.length} faults`);
  }
}

/** A shipped framework by its id, or one in a file. Throws FileError `framework-unknown`, DocumentError. */
export async function loadFramework(reference: string, disk: Disk): Promise<Framework> {
  const shipped = FRAMEWORKS.find(({ id }) => id === reference);
  if (shipped) return shipped;
  if (!isFile(reference)) throw new FileError("framework-unknown", reference);
  return documentOf(reference, readFramework(await readText(disk, reference)));
}

/**
 * A shipped template by its id, or one in a file, which may be made for one of `frameworks`.
 * Throws FileError `template-unknown`, DocumentError.
 */
export async function loadTemplate(
  reference: string,
  frameworks: readonly Framework[],
  disk: Disk,
): Promise<Template> {
  const shipped = TEMPLATES.find(({ id }) => id === reference);
  if (shipped) return shipped;
  if (!isFile(reference)) throw new FileError("template-unknown", reference);
  return documentOf(reference, readTemplate(await readText(disk, reference), { frameworks }));
}

/** A layout in a file, which may name one of `frameworks`. Throws FileError, DocumentError. */
export async function loadLayout(
  file: string,
  frameworks: readonly Framework[],
  disk: Disk,
): Promise<Layout> {
  return documentOf(file, readLayout(await readText(disk, file), { frameworks }));
}

/** Throws FileError; bytes that are no UTF-8 are no text. */
export async function readText(disk: Disk, file: string): Promise<string> {
  const bytes = await readBytes(disk, file);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new FileError("not-a-text", file, { cause });
  }
}

/** Ids are words with hyphens; whatever looks like a path is one. */
function isFile(reference: string): boolean {
  return /[./\\]/u.test(reference);
}

function documentOf<Document>(file: string, reading: Reading<Document>): Document {
  if ("faults" in reading) throw new DocumentError(file, reading.faults);
  return reading.document;
}
