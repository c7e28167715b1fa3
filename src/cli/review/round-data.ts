import type { RoundEntry, UnreadEntry } from "../../domain/round/assemble-round";
import type { AgencyChange } from "../../domain/round/changes";
import type { RecordedFinding } from "../../domain/round/record";
import type { ToldRound } from "../../domain/round/told-round";
import type { UnclearKind } from "../../domain/round/unclear-kinds";
import { unreadText } from "../../domain/round/unread";
import type { Language } from "../../domain/text/localised";
import { plainValue } from "../format-summary";

/** What is told besides the round itself. */
export interface BesidesRound {
  readonly unclear: readonly UnclearKind[];
  /** Files in the folders that were not looked at. */
  readonly others: number;
}

/** The round as one document for other programs; `plainText` has to go over it. Fields are added, never renamed or removed. */
export function roundData(
  { round, statistics, changes, unfinished, language }: ToldRound,
  { unclear, others }: BesidesRound,
): object {
  const { fiscalYear, framework, entries, unread, judgedBy } = round;
  return {
    fiscalYear,
    framework,
    judgedBy,
    entries: entries.map(entryData),
    unread: unread.map((entry) => unreadData(entry, language)),
    otherFiles: others,
    statistics,
    changes: changes && changes.map(changeData),
    notUnderstood: unclear.map(({ table, files }) => ({
      headings: table.columns.filter(({ isUnderstood }) => !isUnderstood).map(({ heading }) => heading),
      files,
    })),
    unfinished: unfinished ?? null,
  };
}

/** Texts in one language. */
export function plainText(value: unknown, language: Language): unknown {
  return plainValue(value, language);
}

function entryData({ file, digest, workbook, standing, rank, isCounted, remarks }: RoundEntry) {
  const { counts, signOff, findings, findingsLeftOut, layout, nearest } = workbook;
  return {
    file,
    digest,
    form: standing?.form ?? null,
    agency: standing?.agency ?? null,
    fiscalYear: standing?.fiscalYear ?? null,
    framework: standing?.framework ?? null,
    rank,
    isCounted,
    total: standing?.total ?? null,
    totalAt: standing?.totalAt ?? null,
    rating: standing?.rating ?? null,
    provisional: standing?.provisional ?? [],
    range: standing?.range ?? null,
    components: standing?.components ?? [],
    ita: standing?.ita ?? null,
    counts,
    signOff,
    layout,
    nearest,
    remarks,
    indicators: standing?.indicators ?? [],
    findings: findings.map(findingData),
    findingsLeftOut,
  };
}

/** As `check` tells it. */
function findingData({
  rule,
  severity,
  sheet,
  address,
  messageId,
  message,
  remedy,
  ...rest
}: RecordedFinding) {
  const { expected, found, row, accepted } = rest;
  return { rule, severity, sheet, address, messageId, message, remedy, expected, found, row, accepted };
}

function unreadData({ file, outcome: { reason, detail } }: UnreadEntry, language: Language) {
  return { file, reason, detail, message: unreadText({ reason, detail }, language) };
}

function changeData({ agency, then, now, total, basis, scores }: AgencyChange) {
  const told = (entry: RoundEntry | null) =>
    entry && {
      file: entry.file,
      total: entry.standing?.total ?? null,
      rating: entry.standing?.rating ?? null,
    };
  return { agency, then: told(then), now: told(now), total, basis, scores };
}
