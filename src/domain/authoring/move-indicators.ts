import type { Indicator } from "../form/evaluation";
import type { Framework, FrameworkComponent, TierId } from "../framework/framework";
import { fitText } from "../text/fit-text";
import { stripMarkup } from "../thai/text";
import type { CellAddress } from "../workbook/address";
import { isNoTarget } from "../template/indicator-kind";
import { remark, type TemplateRemark } from "../comparison/remark";
import type { TargetEntry, Template, TemplateComponent, TemplateIndicator } from "../template/template";

/** What has been moved and what has not. */
export interface MoveNotes {
  readonly carried: TemplateRemark[];
  readonly notCarried: TemplateRemark[];
}

interface Move {
  readonly source: Template;
  /** This year's. */
  readonly framework: Framework;
  readonly lastFramework: Framework;
  readonly places: ReadonlyMap<TemplateIndicator, Indicator>;
  readonly componentPlaces: ReadonlyMap<string, CellAddress>;
  /** What was written as the result in a row of last year's table. */
  readonly resultAt: (row: number) => TargetEntry;
}

/** A framework that lays down no components takes those of last year. */
export function moveComponents(move: Move, notes: MoveNotes): TemplateComponent[] {
  const { source, framework, componentPlaces } = move;
  return source.components.flatMap((component) => {
    const known = framework.components.find(({ code }) => code === component.code);
    const at = componentPlaces.get(component.code) ?? null;
    if (!known && framework.components.length > 0) {
      notes.notCarried.push(
        remark(
          at,
          `องค์ประกอบที่ ${component.code} ${component.name} พร้อมตัวชี้วัดทั้งหมด: กรอบการประเมินของปีนี้ไม่มีองค์ประกอบนี้`,
          `Component ${component.code} ${component.name} with all its indicators: this year's framework has no such component`,
        ),
      );
      return [];
    }
    const weight = componentWeight(component, known, at, notes);
    const indicators = component.indicators.map((indicator) => moveIndicator(indicator, move, notes));
    return [{ ...component, weight, indicators }];
  });
}

function componentWeight(
  { code, weight }: TemplateComponent,
  known: FrameworkComponent | undefined,
  at: CellAddress | null,
  { notCarried }: MoveNotes,
): number | null {
  if (known?.weight == null || known.weight === weight) return weight;
  if (weight !== null)
    notCarried.push(
      remark(
        at,
        `น้ำหนักองค์ประกอบที่ ${code} (${weight}): กรอบการประเมินของปีนี้กำหนดไว้ ${known.weight}`,
        `Weight of component ${code} (${weight}): this year's framework lays down ${known.weight}`,
      ),
    );
  return known.weight;
}

function moveIndicator(indicator: TemplateIndicator, move: Move, notes: MoveNotes): TemplateIndicator {
  const { code, name, note, checklist, ...rest } = indicator;
  const found = move.places.get(indicator) ?? null;
  const at = found?.at ?? null;
  const targets = moveTargets(indicator, move, at, notes);
  const hasTargets = targets !== null;
  notes.carried.push(
    remark(
      at,
      `ตัวชี้วัด ${code} ${name}: ชื่อ น้ำหนัก${hasTargets ? " และค่าเป้าหมาย" : ""}`,
      `Indicator ${code} ${name}: name, weight${hasTargets ? " and targets" : ""}`,
    ),
  );
  const text = noteOf(note, found, move);
  const isKept = checklist !== undefined && hasSamePoints(move);
  if (checklist && !isKept)
    notes.notCarried.push(
      remark(
        at,
        `รายการตรวจของตัวชี้วัด ${code}: คะแนนของแต่ละระดับในกรอบการประเมินของปีนี้ต่างจากเดิม`,
        `The checklist of indicator ${code}: this year's framework gives other points`,
      ),
    );
  return {
    code,
    name,
    ...rest,
    kind: checklist && !isKept ? "milestone" : rest.kind,
    targets: targets ?? {},
    ...(isKept ? { checklist } : {}),
    ...(text === "" ? {} : { note: text }),
  };
}

/** Tiers are told by their position; null where their number has changed. */
function moveTargets(
  { code, targets }: TemplateIndicator,
  { framework, lastFramework }: Move,
  at: CellAddress | null,
  { notCarried }: MoveNotes,
): Record<TierId, TargetEntry> | null {
  const last = lastFramework.tiers;
  if (last.length === framework.tiers.length) {
    const entries = framework.tiers.flatMap(({ id }, i) => {
      const before = last[i];
      const target = before && targets[before.id];
      return target === undefined ? [] : [[id, target] as const];
    });
    return Object.fromEntries(entries);
  }
  if (Object.values(targets).some((target) => !isNoTarget(target)))
    notCarried.push(
      remark(
        at,
        `ค่าเป้าหมายของตัวชี้วัด ${code}: ปีนี้มี ${framework.tiers.length} ระดับ ปีที่แล้วมี ${last.length} ระดับ`,
        `Targets of indicator ${code}: there are ${framework.tiers.length} tiers this year and ${last.length} last year`,
      ),
    );
  return null;
}

function hasSamePoints({ framework, lastFramework }: Move): boolean {
  const points = ({ tiers }: Framework) => tiers.map(({ point }) => point).join();
  return points(framework) === points(lastFramework);
}

/** Longer results are told by their beginning; the workbook keeps the whole. */
const LONGEST_RESULT = 200;

function noteOf(note: string | undefined, found: Indicator | null, { source, resultAt }: Move): string {
  const kept = (note ?? "").split("\n").filter((line) => line !== "" && !/^ผลปี \d{4}: /u.test(line));
  const result = found && stripMarkup(String(resultAt(found.at.row) ?? ""));
  if (!result || isNoTarget(result)) return kept.join("\n");
  const short = fitText(result, LONGEST_RESULT);
  return [...kept, `ผลปี ${source.fiscalYear}: ${short}`].join("\n");
}
