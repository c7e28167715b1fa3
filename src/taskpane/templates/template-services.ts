import type { KnownDocuments } from "../../app/stored-template";
import type { CheckedTemplate } from "../../app/check-template";
import type { TemplateComparison } from "../../app/compare-with-template";
import type { WorkbookPlan } from "../../app/create-workbook";
import type { Installation } from "../../app/installation";
import type { MovedYear } from "../../app/move-year";
import type { SavedTemplate } from "../../app/save-template";
import type { ApplyOutcome, JobControl } from "../../app/workbook-port";
import type { ReadFault } from "../../documents/read-fault";
import type { Framework } from "../../domain/framework/framework";
import type { WorkbookForm } from "../../domain/formulas/writing/score-formulas";
import type { Template } from "../../domain/template/template";
import type { LocalisedText } from "../../domain/text/localised";

/** What a workbook is made from. */
export interface WorkbookChoice {
  readonly framework: Framework;
  readonly template: Template;
  readonly form: WorkbookForm;
  /** How the agency has the add-in, where the pane is to open with the file; null for a file that refers to none. */
  readonly openWith: Installation | null;
  /** A blank one, whose names and targets are still to be filled in. */
  readonly isStarter: boolean;
}

/** A framework or template of the user's own, with the text that is kept. */
export type OwnDocument =
  | { readonly kind: "framework"; readonly document: Framework; readonly text: string }
  | { readonly kind: "template"; readonly document: Template; readonly text: string };

export type DocumentReading = { readonly document: OwnDocument } | { readonly faults: readonly ReadFault[] };

/** An .xlsx to be opened or kept, or why the template cannot be used. */
export type MadeFile =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly faults: readonly LocalisedText[] };

/** What the templates' section asks of the use cases, of the browser's storage and of the host. */
export interface TemplateServices {
  planInsert(choice: WorkbookChoice, control: JobControl): Promise<WorkbookPlan>;
  insert(plan: Extract<WorkbookPlan, { kind: "plan" }>, control: JobControl): Promise<ApplyOutcome>;
  makeFile(choice: WorkbookChoice, control: JobControl): Promise<MadeFile>;
  /** Whether this Excel can open a file as a new workbook. */
  canOpenFile(): boolean;
  openFile(bytes: Uint8Array): Promise<void>;
  /** Lays out a template sheet; gives its name. */
  layOutSheet(choice: WorkbookChoice, control: JobControl): Promise<string>;
  check(own: readonly Framework[], control: JobControl): Promise<CheckedTemplate | null>;
  planSave(own: readonly Framework[], control: JobControl): Promise<SavedTemplate>;
  store(saved: SavedTemplate, control: JobControl): Promise<ApplyOutcome>;
  compare(control: JobControl): Promise<TemplateComparison>;
  moveYear(framework: Framework, control: JobControl): Promise<MovedYear>;
  /** Reads a file that the user chose; templates may be made for shipped frameworks and for own ones. */
  readDocument(text: string, own: readonly Framework[]): Promise<DocumentReading>;
  writeDocument(document: Framework | Template): Promise<OwnDocument>;
  /** Everything kept in this browser that can be read. */
  loadOwn(): Promise<readonly OwnDocument[]>;
  /** Those with the shipped ones: what a workbook carries is held against them. */
  known(): Promise<KnownDocuments>;
  /** Keeps all of them; false where the browser refuses. */
  keepOwn(documents: readonly OwnDocument[]): boolean;
}
