import type { Language } from "../domain/text/localised";
import type { Acceptance, Finding } from "../domain/validation/engine/finding";
import type { FileOutcome } from "./check-files";
import { signOffData } from "./format-sign-off";
import { layoutJson } from "./format-layout";
import { problemText } from "./output";

/** All outcomes as one document for other programs. Fields are added, never renamed or removed. */
export function checkData(outcomes: readonly FileOutcome[], language: Language): object {
  return { files: outcomes.map((outcome) => fileOf(outcome, language)) };
}

function fileOf(outcome: FileOutcome, language: Language) {
  const { file } = outcome;
  if ("problem" in outcome) {
    return { file, error: { problem: outcome.problem, message: problemText(outcome, language) } };
  }
  const { framework, form, counts, progress, findings, checked, layout, template, passedOver, stamp } =
    outcome.report;
  return {
    file,
    // Nothing was judged by a framework that nothing decided on.
    framework: framework.isDecided ? framework.id : null,
    frameworkReason: framework.reason[language],
    frameworkStanding: framework.standing,
    template,
    ...layoutJson(layout, language),
    form,
    counts,
    progress,
    checked,
    acceptancesPassedOver: passedOver,
    signOff: stamp ? signOffData(stamp) : null,
    findings: findings.map((finding) => findingOf(finding, language)),
  };
}

function findingOf(finding: Finding, language: Language) {
  const { rule, severity, sheet, address, messageId, message, expected, found, related, remedy } = finding;
  const { accepted, outdated } = finding;
  const told = { message: message[language], remedy: remedy[language] };
  return {
    rule,
    severity,
    sheet,
    address,
    messageId,
    ...told,
    expected,
    found,
    related,
    accepted: said(accepted),
    acceptedBefore: said(outdated),
  };
}

function said(acceptance: Acceptance | null) {
  if (acceptance === null) return null;
  const { by, at, reason } = acceptance;
  return { by, at, reason };
}
