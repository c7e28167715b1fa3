import type { Framework, PartId } from "../framework/framework";
import { templateIndicators, type Template } from "../template/template";

/** A sheet of the standard workbook: a part of the form, or one that helps to fill it in. */
export type SheetPart = PartId | "instructions" | "checklists";

/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;
const INSTRUCTIONS = "วิธีกรอก";
/** The sheet of checklists, which is no part of the framework's. */
export const CHECKLISTS = "รายการตรวจสอบ";

export interface NamedSheet {
  readonly part: SheetPart;
  readonly name: string;
  /** The name that it would have, where that was taken; null where it has it. */
  readonly renamedFrom: string | null;
}

/** The sheets of a workbook in their order, each with a name that is free. */
export function nameSheets(
  framework: Framework,
  template: Template,
  takenNames: Iterable<string>,
): NamedSheet[] {
  const taken = new FreeNames(takenNames);
  const hasChecklists = templateIndicators(template).some((indicator) => indicator.checklist);
  const wanted: [SheetPart, string][] = [["instructions", INSTRUCTIONS]];
  for (const { id, sheet } of framework.parts) {
    wanted.push([id, sheet]);
    if (id === "part1" && hasChecklists) wanted.push(["checklists", CHECKLISTS]);
  }
  return wanted.map(([part, sheet]) => {
    const name = taken.take(sheet);
    return { part, name, renamedFrom: name === sheet ? null : sheet };
  });
}

/** Names of a workbook, which Excel compares without regard to case. */
export class FreeNames {
  private readonly taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.taken = new Set([...taken].map((name) => name.toLowerCase()));
  }

  /** The name itself, or with a number behind it: "สรุป (2)". What is cut for it is cut off the name. */
  take(name: string, numbered: (stem: string, n: number) => string = numberedSheet): string {
    let free = name;
    for (let n = 2; this.taken.has(free.toLowerCase()); n++) free = numbered(name, n);
    this.taken.add(free.toLowerCase());
    return free;
  }
}

function numberedSheet(name: string, n: number): string {
  const suffix = ` (${n})`;
  return name.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
}
