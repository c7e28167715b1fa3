import { readStoredTemplate, type StoredTemplate } from "../documents/read-stored-template";
import type { CarriedFramework } from "../domain/framework/carried-framework";
import type { Framework } from "../domain/framework/framework";
import { FRAMEWORKS } from "../domain/framework/frameworks";
import { templateStandingOf, type CarriedTemplate } from "../domain/template/carried-template";
import { templatePart } from "../domain/template/stored-template";
import type { Template } from "../domain/template/template";
import { TEMPLATES } from "../domain/template/templates";
import type { LocalisedText } from "../domain/text/localised";
import type { WorkbookSnapshot } from "../domain/workbook/snapshot";

/** The documents that are known here, which those that a workbook carries are held against. */
export interface KnownDocuments {
  /** The shipped ones if left out. */
  readonly frameworks?: readonly Framework[] | undefined;
  /** The shipped ones if left out. */
  readonly templates?: readonly Template[] | undefined;
}

/** What a workbook carries, and what it is to the documents that are known here. */
export interface CarriedDocuments {
  /** Null where it carries none, or none that can be read. */
  readonly framework: CarriedFramework | null;
  readonly template: CarriedTemplate | null;
}

/**
 * The template that a workbook carries, everything that is wrong with it, or that there is none. Framework and template
 * are those to judge by, whatever the workbook says of them; `carried` tells how they differ.
 */
export type StoredReading = { readonly carried: CarriedDocuments } & (
  | ({ readonly kind: "stored" } & StoredTemplate)
  | { readonly kind: "faulty"; readonly faults: readonly LocalisedText[] }
  | { readonly kind: "none" }
);

export function readStored(
  snapshot: WorkbookSnapshot,
  { frameworks = FRAMEWORKS, templates = TEMPLATES }: KnownDocuments = {},
): StoredReading {
  const part = templatePart(snapshot);
  if (part === null) return { kind: "none", carried: { framework: null, template: null } };
  const stored = readStoredTemplate(part, frameworks);
  if ("faults" in stored) {
    const faults = stored.faults.map(({ message }) => message);
    return { kind: "faulty", faults, carried: { framework: stored.carried, template: null } };
  }
  const { carried: framework } = stored;
  const template = templateStandingOf(stored.template, templates);
  return {
    kind: "stored",
    framework: framework.framework,
    template: template.template,
    carried: { framework, template },
  };
}
