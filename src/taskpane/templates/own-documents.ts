import type { KnownDocuments } from "../../app/stored-template";
import { readFramework } from "../../documents/read-framework";
import { readTemplate } from "../../documents/read-template";
import { writeDocument } from "../../documents/write-document";
import type { Framework } from "../../domain/framework/framework";
import { FRAMEWORKS } from "../../domain/framework/frameworks";
import type { Template } from "../../domain/template/template";
import { TEMPLATES } from "../../domain/template/templates";
import type { DocumentReading, OwnDocument } from "./template-services";

/** Reads a text as whichever it is: a template names a framework, a framework has tiers. */
export function readOwnDocument(text: string, frameworks: readonly Framework[]): DocumentReading {
  if (looksLikeFramework(text)) {
    const reading = readFramework(text);
    return "faults" in reading
      ? reading
      : { document: { kind: "framework", document: reading.document, text } };
  }
  const reading = readTemplate(text, { frameworks });
  return "faults" in reading ? reading : { document: { kind: "template", document: reading.document, text } };
}

/** By its own properties, so that a broken file is told the faults of what it was meant to be. */
function looksLikeFramework(text: string): boolean {
  return /"(?:tiers|vocabulary|ratings)"\s*:/u.test(text);
}

export function ownDocument(document: Framework | Template): OwnDocument {
  const text = writeDocument(document);
  return "framework" in document
    ? { kind: "template", document, text }
    : { kind: "framework", document, text };
}

/** What was kept as texts, older formats included. A text that can no longer be read is left out. */
export function readKept(texts: readonly string[]): OwnDocument[] {
  const found: OwnDocument[] = [];
  const frameworks = [...FRAMEWORKS];
  // Frameworks were kept before the templates that are made for them.
  for (const text of texts) {
    const reading = readOwnDocument(text, frameworks);
    if ("faults" in reading) continue;
    found.push(reading.document);
    if (reading.document.kind === "framework") frameworks.push(reading.document.document);
  }
  return found;
}

/** The documents that this user knows: shipped, taken in or made; what a workbook carries is held against them. */
export function knownWith(own: readonly OwnDocument[]): KnownDocuments {
  return {
    frameworks: withShipped(own.flatMap((each) => (each.kind === "framework" ? each.document : []))),
    templates: [...TEMPLATES, ...own.flatMap((each) => (each.kind === "template" ? each.document : []))],
  };
}

/** The frameworks that a document may name. */
export function withShipped(own: readonly Framework[]): readonly Framework[] {
  return [...FRAMEWORKS, ...own];
}
