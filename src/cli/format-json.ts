import type { ValidationReport } from "../app/reports";
import type { Language } from "../domain/text/localised";
import type { Acceptance, Finding } from "../domain/validation/engine/finding";
import { signOffData } from "./format-sign-off";
import { layoutJson } from "./format-layout";

/** What was found in one file, for other programs. */
export function checkData(
  {
    framework,
    form,
    counts,
    progress,
    findings,
    checked,
    layout,
    putIn,
    template,
    passedOver,
    stamp,
  }: ValidationReport,
  language: Language,
): object {
  return {
    // Nothing was judged by a framework that nothing decided on.
    framework: framework.isDecided ? framework.id : null,
    frameworkReason: framework.reason[language],
    frameworkStanding: framework.standing,
    template,
    ...layoutJson(layout, language),
    putIn,
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
