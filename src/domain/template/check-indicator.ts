import type { DocumentFault, DocumentPath } from "../document/document-fault";
import { repeatedEntries } from "../document/named-entries";
import { wordingKey } from "../thai/wordings";
import type { Framework, TierId } from "../framework/framework";
import { lastOf } from "../non-empty";
import { TierLine } from "../scoring/tier-line";
import { parseQuantity } from "../thai/parse-quantity";
import { measureTargets } from "../scoring/measured-targets";
import { isStrict, plainQuantity, type Quantity } from "../thai/quantity";
import { isSameMeasure, parseUnit } from "../thai/unit";
import type { TargetEntry, TemplateIndicator } from "./template";

/** What keeps one indicator from being scored under its framework. */
export function* checkIndicator(
  indicator: TemplateIndicator,
  framework: Framework,
  path: DocumentPath,
): Iterable<DocumentFault> {
  yield* tierFaults(indicator, framework, path);
  if (indicator.kind === "checklist") yield* checklistFaults(indicator, framework, path);
  if (indicator.kind === "choose-one") yield* optionFaults(indicator, path);
  if (indicator.kind !== "numeric") return;
  if (framework.policies.direction === "stated" && indicator.direction === null) {
    yield {
      path: [...path, "direction"],
      messageId: "direction-missing",
      parameters: { code: indicator.code },
    };
  }
  // A tier without an entry is told above; what its target is cannot be guessed.
  const entries = framework.tiers.flatMap(({ id }) => {
    const entry = indicator.targets[id];
    return entry === undefined ? [] : [{ id, entry }];
  });
  if (entries.length < framework.tiers.length) return;
  yield* figureFaults(indicator, entries, framework, [...path, "targets"]);
}

function* tierFaults(
  { code, targets }: TemplateIndicator,
  { tiers }: Framework,
  path: DocumentPath,
): Iterable<DocumentFault> {
  const ids = tiers.map(({ id }) => id);
  for (const { id, name } of tiers.filter(({ id }) => !(id in targets))) {
    yield {
      path: [...path, "targets", id],
      messageId: "target-missing",
      parameters: { code, expected: id, name },
    };
  }
  for (const found of Object.keys(targets).filter((id) => !ids.includes(id))) {
    const parameters = { code, found, expected: ids.join(", ") };
    yield { path: [...path, "targets", found], messageId: "tier-unknown", parameters };
  }
}

function* checklistFaults(
  { code, checklist }: TemplateIndicator,
  { tiers }: Framework,
  path: DocumentPath,
): Iterable<DocumentFault> {
  if (!checklist) {
    yield { path: [...path, "checklist"], messageId: "checklist-missing", parameters: { code } };
    return;
  }
  const found = checklist.items.reduce((sum, { points }) => sum + points, checklist.base);
  const expected = lastOf(tiers).point;
  if (found < expected) {
    yield {
      path: [...path, "checklist"],
      messageId: "checklist-short",
      parameters: { code, found, expected },
    };
  }
}

function* optionFaults(
  { code, options = [] }: TemplateIndicator,
  path: DocumentPath,
): Iterable<DocumentFault> {
  if (options.length < 2) {
    yield {
      path: [...path, "options"],
      messageId: "options-missing",
      parameters: { code, found: options.length },
    };
  }
  const entries = options.map((name, i) => ({ name, path: [...path, "options", i] }));
  for (const { entry } of repeatedEntries(entries, wordingKey)) {
    yield { path: entry.path, messageId: "option-twice", parameters: { code, found: entry.name } };
  }
}

/** Targets of a numeric indicator are figures of one measure, on a line that a result can be scored against. */
function* figureFaults(
  indicator: TemplateIndicator,
  entries: readonly { readonly id: TierId; readonly entry: TargetEntry }[],
  framework: Framework,
  path: DocumentPath,
): Iterable<DocumentFault> {
  const { code } = indicator;
  const quantities: (Quantity | null)[] = [];
  for (const { id, entry } of entries) {
    const quantity = isNone(entry, framework) ? null : quantityOf(entry);
    if (quantity === undefined) {
      const parameters = { code, found: String(entry) };
      yield { path: [...path, id], messageId: "target-not-figure", parameters };
      return;
    }
    quantities.push(quantity);
  }
  const { id, name } = lastOf(framework.tiers);
  const highest = quantities.at(-1) ?? null;
  if (highest === null) {
    yield { path: [...path, id], messageId: "highest-target-missing", parameters: { code, name } };
    return;
  }
  const figures = comparableFigures(quantities, indicator.unit);
  if (figures === null) {
    yield { path, messageId: "units-mixed", parameters: { code, found: listTargets(indicator, framework) } };
    return;
  }
  const points = framework.tiers.map(({ point }) => point);
  const problem = new TierLine(points, indicator.direction).setTargets(figures);
  // Points that do not rise are a fault of the framework; 80 and "more than 80" are two targets, however close.
  const isElsewhere =
    problem === "points-invalid" || (problem === "targets-flat" && quantities.some(isStrict));
  if (problem === null || isElsewhere) return;
  yield { path, messageId: problem, parameters: { code, found: listTargets(indicator, framework) } };
}

function isNone(entry: TargetEntry, { vocabulary }: Framework): boolean {
  if (entry === null) return true;
  return typeof entry === "string" && ["", ...vocabulary.none].map(wordingKey).includes(wordingKey(entry));
}

function quantityOf(entry: TargetEntry): Quantity | undefined {
  if (typeof entry === "number") return plainQuantity(entry);
  const reading = parseQuantity(entry ?? "");
  return reading.kind === "quantity" ? reading.quantity : undefined;
}

/** All in the unit that is written with one of them; null where they measure different things. */
function comparableFigures(
  quantities: readonly (Quantity | null)[],
  unit: string | null,
): readonly (number | null)[] | null {
  const { unit: common, figures, problems } = measureTargets(quantities);
  const stated = parseUnit(unit ?? "");
  // Counted things have many names; that "เรื่อง" are counted as "ฉบับ" is no contradiction.
  const isOther =
    stated !== null && stated.unit !== "count" && common.unit !== "count" && !isSameMeasure(stated, common);
  const isMixed = problems.some((problem) => problem === "units-differ" || problem === "unit-unclear");
  return isOther || isMixed ? null : figures;
}

function listTargets({ targets }: TemplateIndicator, { tiers }: Framework): string {
  return tiers.map(({ id }) => targets[id] ?? "-").join(" / ");
}
