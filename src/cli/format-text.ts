import type { ValidationReport } from "../app/reports";
import type { FormProgress } from "../domain/review/progress";
import { formatText, type Language, type LocalisedText } from "../domain/text/localised";
import {
  countFindings,
  SEVERITIES,
  type Finding,
  type FindingCounts,
} from "../domain/validation/engine/finding";
import { acceptedText } from "../domain/review/accepted-text";
import { putInText } from "../domain/review/put-in-text";
import { TEMPLATE_STANDINGS } from "../domain/template/template-standings";
import { quoteSheet } from "../domain/workbook/address";
import { signOffLine } from "./format-sign-off";
import { layoutLines } from "./format-layout";
import type { ReadFile } from "./report-files";
import { REPORT_TEXTS, SEVERITY_TEXTS } from "./texts";
import { plain } from "./visible";

/** By which framework one file was judged and why, then its findings, a line each, under its name. */
export function checkLines(
  { file, report }: ReadFile<{ readonly report: ValidationReport }>,
  language: Language,
): string[] {
  const { counts, progress, findings, framework, layout, putIn, template, passedOver, stamp } = report;
  const summary = findings.length === 0 ? REPORT_TEXTS.clean : countsText(counts);
  const accepted =
    counts.accepted > 0
      ? ` · ${formatText(REPORT_TEXTS.acceptedCount, language, { n: counts.accepted })}`
      : "";
  const head = `${file}: ${formatText(summary, language, counts)}${accepted}`;
  const name = framework.isDecided ? `${framework.name[language]} (${framework.id}): ` : "";
  const basis = `${REPORT_TEXTS.basis[language]}: ${name}${framework.reason[language]}`;
  const told = [
    plain(basis),
    ...(template
      ? [
          `${REPORT_TEXTS.template[language]}: ${formatText(TEMPLATE_STANDINGS[template.standing], language, { ...template })}`,
          `  ${putInText(putIn.template, language)}`,
        ]
      : []),
    ...layoutLines(layout, language),
    ...(layout && layout.kind !== "faulty" && layout.source === "stored"
      ? [`  ${putInText(putIn.layout, language)}`]
      : []),
    ...progressLines(progress, counts, language),
    ...(passedOver === null ? [] : [formatText(REPORT_TEXTS.strict, language, { n: passedOver })]),
    ...(stamp && stamp.kind !== "none"
      ? [`${REPORT_TEXTS.signOff[language]}: ${signOffLine(stamp, language)}`]
      : []),
  ];
  const lines = told.map((line) => `  ${line}`);
  return [head, ...lines, ...findings.flatMap((finding) => formatFinding(finding, language))];
}

/** What waits to be filled in is told where anything does. */
export function countsText({ unfilled }: Pick<FindingCounts, "unfilled">): LocalisedText {
  return unfilled > 0 ? REPORT_TEXTS.countsUnfilled : REPORT_TEXTS.counts;
}

function progressLines(
  { indicators, parts }: FormProgress,
  { unfilled }: FindingCounts,
  language: Language,
): string[] {
  if (unfilled === 0) return [];
  const told = [
    formatText(REPORT_TEXTS.progressIndicators, language, { ...indicators }),
    ...(parts.all > 0 ? [formatText(REPORT_TEXTS.progressParts, language, { ...parts })] : []),
  ];
  return [told.join(" · ")];
}

/** What is wrong where, with the name of its rule, and below it what to do. */
function formatFinding(finding: Finding, language: Language): string[] {
  const { message, ruleName, remedy, accepted, outdated } = finding;
  const severity = (accepted ? REPORT_TEXTS.accepted : SEVERITY_TEXTS[finding.severity])[language];
  const told = `${severity}: ${plain(message[language])} [${ruleName[language]}]`;
  return [
    `  ${placeOf(finding, language)}  ${told}`,
    ...(accepted ? [`    ${plain(acceptedText(accepted, "holds", language))}`] : []),
    ...(outdated ? [`    ${plain(acceptedText(outdated, "outdated", language))}`] : []),
    ...(accepted ? [] : [`    ${REPORT_TEXTS.remedy[language]}: ${remedy[language]}`]),
  ];
}

function placeOf({ sheet, address }: Finding, language: Language): string {
  if (sheet === null) return REPORT_TEXTS.wholeWorkbook[language];
  return address === null ? quoteSheet(sheet) : `${quoteSheet(sheet)}!${address}`;
}

/** What several counts come to; what was accepted is no part of it. */
export function totalCounts(all: readonly FindingCounts[]): FindingCounts {
  const sums = { ...countFindings([]) };
  for (const severity of SEVERITIES) for (const counts of all) sums[severity] += counts[severity];
  return sums;
}

/** What several files come to. */
export function totalLine(reports: readonly ValidationReport[], unread: number, language: Language): string {
  const sums = totalCounts(reports.map(({ counts }) => counts));
  const parts = [
    formatText(REPORT_TEXTS.total, language, { n: reports.length + unread }),
    formatText(countsText(sums), language, sums),
    ...(unread > 0 ? [formatText(REPORT_TEXTS.unread, language, { n: unread })] : []),
  ];
  return parts.join(" · ");
}
