import { partContent, putPart, readJsonPart, writeJsonPart } from "../workbook/json-part";
import type { PutPart } from "../workbook/change-set";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Acceptance, Finding, Statement } from "../validation/engine/finding";

/** The namespace of the custom XML part in which a workbook carries what its reviewers accepted. */
export const REVIEW_NAMESPACE = "urn:pramoen:review:1";

export function readAcceptances(snapshot: WorkbookSnapshot): Acceptance[] {
  return readReview(snapshot).acceptances;
}

/** What reviewers accepted, as far as it can be read; `isDamaged`: something else stands there too, or instead. */
export function readReview(snapshot: WorkbookSnapshot): {
  readonly acceptances: Acceptance[];
  readonly isDamaged: boolean;
} {
  const content = partContent(snapshot, REVIEW_NAMESPACE);
  if (content === null) return { acceptances: [], isDamaged: false };
  const entries = readJsonPart(content, "review");
  if (!Array.isArray(entries)) return { acceptances: [], isDamaged: true };
  const acceptances = entries.filter(isAcceptance);
  return { acceptances, isDamaged: acceptances.length < entries.length };
}

function isAcceptance(entry: unknown): entry is Acceptance {
  if (typeof entry !== "object" || entry === null) return false;
  const { sheet, address, ...rest } = entry as Record<string, unknown>;
  const isText = (value: unknown) => typeof value === "string";
  const names = ["rule", "messageId", "row", "fingerprint", "reason", "by", "at"];
  return (
    [sheet, address].every((value) => value === null || isText(value)) &&
    names.every((name) => isText(rest[name])) &&
    !Number.isNaN(Date.parse(String(rest.at)))
  );
}

/** The change that keeps these acceptances and no others. */
export function putAcceptances(snapshot: WorkbookSnapshot, acceptances: readonly Acceptance[]): PutPart[] {
  const content = acceptances.length === 0 ? null : writeJsonPart(REVIEW_NAMESPACE, "review", acceptances);
  return putPart(snapshot, REVIEW_NAMESPACE, content);
}

/** The acceptances with one more; what had been said of the same finding before goes. */
export function accept(
  acceptances: readonly Acceptance[],
  finding: Finding,
  { reason, by, at }: Statement,
): Acceptance[] {
  const { rule, messageId, sheet, address, row, fingerprint } = finding;
  const accepted = { rule, messageId, sheet, address, row, fingerprint, reason, by, at };
  return [...withdraw(acceptances, finding), accepted];
}

/** The acceptances without that of a finding, whether it still holds or not. */
export function withdraw(
  acceptances: readonly Acceptance[],
  { accepted, outdated }: Pick<Finding, "accepted" | "outdated">,
): Acceptance[] {
  const gone = [accepted, outdated].flatMap((each) => (each ? [JSON.stringify(each)] : []));
  return acceptances.filter((each) => !gone.includes(JSON.stringify(each)));
}

/**
 * The findings with what was accepted. An acceptance holds where everything that the finding rests on is as it was,
 * its row included, so that it can follow its cell but never reaches another indicator. One that lies on the same
 * fault of the same row but does not hold any more is told as outdated.
 */
export function matchAcceptances(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
): Finding[] {
  const faults = new Set(acceptances.map(faultKey));
  const concerned = findings.filter((finding) => faults.has(faultKey(finding)));
  const open = new Set(acceptances);
  const accepted = new Map<Finding, Acceptance>();
  const outdated = new Map<Finding, Acceptance>();
  const take = (into: Map<Finding, Acceptance>, finding: Finding, acceptance: Acceptance) => {
    into.set(finding, acceptance);
    open.delete(acceptance);
  };
  const pair = (into: Map<Finding, Acceptance>, keyOf: (place: Finding | Acceptance) => string) => {
    const left = groupBy([...open], keyOf);
    const rest = concerned.filter((finding) => !accepted.has(finding) && !outdated.has(finding));
    for (const [key, alike] of groupBy(rest, keyOf)) {
      const [finding] = alike;
      const candidate = left.get(key)?.at(-1);
      // Of several it cannot be told which is meant.
      if (finding && alike.length === 1 && candidate) take(into, finding, candidate);
    }
  };
  pair(accepted, (each) => `${faultKey(each)}|${each.address}|${each.fingerprint}`);
  pair(accepted, (each) => `${faultKey(each)}|${columnOf(each)}|${each.fingerprint}`);
  pair(outdated, (each) => `${faultKey(each)}|${columnOf(each)}|${each.row}`);
  return findings.map((finding) => {
    const now = { accepted: accepted.get(finding) ?? null, outdated: outdated.get(finding) ?? null };
    // Most findings stay as they are, and there may be a hundred thousand.
    const isSame = finding.accepted === now.accepted && finding.outdated === now.outdated;
    return isSame ? finding : { ...finding, ...now };
  });
}

function faultKey({ rule, messageId, sheet }: Finding | Acceptance): string {
  return JSON.stringify([rule, messageId, sheet]);
}

function columnOf({ address }: Finding | Acceptance): string {
  return address?.replace(/\d.*/s, "") ?? "";
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
