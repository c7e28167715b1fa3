import { frameworkBasis } from "../domain/form/recognition-texts";
import { TEMPLATE_NAMESPACE } from "../domain/template/template";
import { LAYOUT_NAMESPACE, layoutPart, writeLayoutPart } from "../domain/layout/stored-layout";
import { readAcceptances } from "../domain/review/acceptance";
import { countFindings } from "../domain/validation/engine/finding";
import { RULE_SET_VERSION } from "../domain/validation/rules";
import {
  makeStamp,
  putStamp,
  STAMP_NAMESPACE,
  type Digest,
  type DocumentVersion,
  type Stamp,
  type StampedState,
} from "../domain/review/stamp";
import { partContent } from "../domain/workbook/json-part";
import { isOutputSheet } from "../domain/form/own-sheets";
import { examineWorkbook, type Examination, type ExamineOptions } from "./examine-workbook";
import { throwIfCancelled, type WorkbookPort } from "./workbook-port";

export interface StampOptions extends ExamineOptions {
  readonly digest: Digest;
  /** The template that the workbook carries, where its id and version are known. */
  readonly template?: DocumentVersion | null;
}

/** The parts that a stamp rests on, and its own. */
export const STAMPED_PARTS: readonly string[] = [TEMPLATE_NAMESPACE, LAYOUT_NAMESPACE, STAMP_NAMESPACE];

/** Validates the workbook and signs it as it stands; an older stamp is replaced. `at` in ISO 8601. */
export async function stampWorkbook(
  port: Pick<WorkbookPort, "readWorkbook" | "apply">,
  { signer, at }: { readonly signer: string; readonly at: string },
  { digest, template = null, ...options }: StampOptions,
): Promise<Stamp> {
  const examination = await examineWorkbook(port, options, { parts: STAMPED_PARTS });
  const { framework, regrades, findings, snapshot } = examination;
  const { reason, isDecided } = frameworkBasis(examination.evaluation);
  const statement = {
    ruleSetVersion: RULE_SET_VERSION,
    framework: { id: framework.id, version: framework.version },
    basis: { reason, isDecided },
    regrades,
    template,
    counts: countFindings(findings),
    signer,
    at,
  };
  const stamp = await makeStamp(stampedState(examination, options), statement, digest);
  throwIfCancelled(options.control?.signal);
  await port.apply({ changes: await putStamp(snapshot, stamp, digest) }, options.control);
  return stamp;
}

/** `layout`: the one that was given, which takes the place of the workbook's. */
export function stampedState(
  { snapshot, framework }: Pick<Examination, "snapshot" | "framework">,
  { layout }: Pick<ExamineOptions, "layout"> = {},
): StampedState {
  return {
    sheets: snapshot.sheets.filter((sheet) => !isOutputSheet(sheet)),
    framework,
    templatePart: partContent(snapshot, TEMPLATE_NAMESPACE),
    layoutPart: layout ? writeLayoutPart(layout) : layoutPart(snapshot),
    acceptances: readAcceptances(snapshot),
  };
}
