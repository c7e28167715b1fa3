import { FRAMEWORKS } from "../domain/framework/frameworks";
import type { Framework } from "../domain/framework/framework";
import { LAYOUT_CHECKS, type LayoutSubject } from "../domain/layout/check-layout";
import { LAYOUT_SCHEMA_VERSION, type Layout } from "../domain/layout/layout";
import { LAYOUT_MESSAGES } from "../domain/layout/layout-messages";
import schema from "../domain/layout/layout.schema.json";
import { readDocument, type DocumentKind } from "./read-document";
import type { Reading } from "./read-fault";
import { documentSchema } from "./schema-faults";

const LAYOUT_SCHEMA = documentSchema(schema);

export interface LayoutReading {
  /** Those that a layout may name; the shipped ones if left out. */
  readonly frameworks?: readonly Framework[];
}

/** Reads a layout that somebody made or wrote. */
export function readLayout(text: string, { frameworks = FRAMEWORKS }: LayoutReading = {}): Reading<Layout> {
  const kind: DocumentKind<Layout, LayoutSubject> = {
    name: "layout",
    version: LAYOUT_SCHEMA_VERSION,
    schema: LAYOUT_SCHEMA,
    migrations: [],
    subjectOf: (layout) => ({ subject: { layout, frameworks } }),
    checks: LAYOUT_CHECKS,
    messages: LAYOUT_MESSAGES,
  };
  return readDocument(text, kind);
}
