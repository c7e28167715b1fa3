import type { RuleGrade } from "../../../domain/framework/framework";
import type { Regrades } from "../../../domain/validation/regrade";
import { recall, remember, type PaneStorage } from "../../shell/pane-memory";

const STORAGE_KEY = "pramoen.grades";

export const GRADES: readonly RuleGrade[] = ["error", "warning", "info", "off"];

/** The grades that were chosen on this computer, by the id of the framework; what cannot be read is passed over. */
export function recallRegrades(storage: PaneStorage | null): Readonly<Record<string, Regrades>> {
  const kept = readRecord(recall(storage, STORAGE_KEY));
  return Object.fromEntries(
    Object.entries(kept).map(([framework, grades]) => [framework, onlyGrades(grades)] as const),
  );
}

export function rememberRegrades(framework: string, regrades: Regrades, storage: PaneStorage | null): void {
  const kept = { ...recallRegrades(storage), [framework]: regrades };
  remember(storage, STORAGE_KEY, JSON.stringify(kept));
}

function readRecord(text: string | null): object {
  try {
    const read: unknown = JSON.parse(text ?? "{}");
    return typeof read === "object" && read !== null ? read : {};
  } catch {
    return {};
  }
}

function onlyGrades(grades: unknown): Regrades {
  if (typeof grades !== "object" || grades === null) return {};
  const known = Object.entries(grades).filter(([, grade]) => GRADES.includes(grade as RuleGrade));
  return Object.fromEntries(known) as Regrades;
}
