import { valueOf } from "../form/field";
import type { BoardMember, FormParts } from "../form/parts";
import type { ThaiDate } from "../thai/date";
import type { CellAddress } from "../workbook/address";
import { monitoringCode, writtenEntry } from "../comparison/extract-parts";
import type { MoveNotes } from "./move-indicators";
import { remark } from "../comparison/remark";
import { isSameWording } from "../comparison/same-entry";
import type {
  BoardSeat,
  MonitoringIndicator,
  TargetEntry,
  Template,
  TemplateEntries,
} from "../template/template";

/** How many years both monitoring tables span. */
const WINDOW = 3;
/** A fiscal year begins on 1 October of the year before it; the Buddhist Era runs 543 years ahead. */
const FIRST_MONTH = 10;
const ERA_OFFSET = 543;

/**
 * Part 3 keeps the targets of the years ahead; the three-year table drops its first year and takes the new year's
 * targets from what part 3 had set ahead. Targets over all three years are agreed anew.
 */
export function moveMonitoring(
  { part3, monitoring }: Template,
  parts: FormParts,
  fiscalYear: number,
  notes: MoveNotes,
): Pick<Template, "part3" | "monitoring"> {
  const ahead = part3.map((indicator) =>
    moveWindow(indicator, fiscalYear, fiscalYear + WINDOW - 1, placeOf(indicator, parts.part3), notes),
  );
  const back = monitoring.map((indicator) => {
    const at = placeOf(indicator, parts.monitoring);
    const { totalTarget, ...rest } = indicator;
    if (totalTarget !== undefined && totalTarget !== null)
      notes.notCarried.push(
        remark(
          at,
          `เป้าหมายรวมของตัวชี้วัดติดตาม ${indicator.code}: ช่วง 3 ปีเปลี่ยนไป`,
          `Total target of monitoring indicator ${indicator.code}: it concerns other years`,
        ),
      );
    const moved = moveWindow(rest, fiscalYear - WINDOW + 1, fiscalYear, at, notes);
    const set =
      part3.find((each) => isSameWording(each.name, indicator.name)) ?? sameCode(part3, indicator.code);
    const target = set?.targets[fiscalYear];
    return target === undefined || moved.targets[fiscalYear] !== undefined
      ? moved
      : { ...moved, targets: { ...moved.targets, [fiscalYear]: target } };
  });
  return { part3: ahead, monitoring: back };
}

function sameCode(indicators: readonly MonitoringIndicator[], code: string): MonitoringIndicator | undefined {
  return indicators.find((each) => each.code === code);
}

function moveWindow(
  indicator: MonitoringIndicator,
  first: number,
  last: number,
  at: CellAddress | null,
  { carried, notCarried }: MoveNotes,
): MonitoringIndicator {
  const targets: Record<string, TargetEntry> = {};
  for (const [year, target] of Object.entries(indicator.targets)) {
    if (Number(year) >= first && Number(year) <= last) targets[year] = target;
    else
      notCarried.push(
        remark(
          at,
          `เป้าหมายปี ${year} ของตัวชี้วัดติดตาม ${indicator.code}: พ้นช่วงปี ${first}–${last}`,
          `Target of ${year} of monitoring indicator ${indicator.code}: outside of ${first}–${last}`,
        ),
      );
  }
  const years = Object.keys(targets).join(", ");
  carried.push(
    remark(
      at,
      `ตัวชี้วัดติดตาม ${indicator.code} ${indicator.name}${years && `: เป้าหมายปี ${years}`}`,
      `Monitoring indicator ${indicator.code} ${indicator.name}${years && `: targets of ${years}`}`,
    ),
  );
  return { ...indicator, targets };
}

function placeOf(
  { code }: MonitoringIndicator,
  part: FormParts["part3"] | FormParts["monitoring"],
): CellAddress | null {
  return part?.indicators.find((each, i) => monitoringCode(each, i) === code)?.name.at ?? null;
}

interface MovedBoard {
  readonly seats: readonly BoardSeat[];
  readonly members: TemplateEntries["board"];
}

/** Seats without a term, and those whose member stays on into the year; numbered anew. */
export function moveBoard(
  { board }: Template,
  { board: found }: FormParts,
  fiscalYear: number,
  { carried, notCarried }: MoveNotes,
): MovedBoard {
  const seats: BoardSeat[] = [];
  const members: TemplateEntries["board"][number][] = [];
  for (const seat of board) {
    const member = found?.members.find(({ no }, j) => (no ?? j + 1) === seat.no) ?? null;
    const reason = seat.hasTerm && member ? whyNot(member, fiscalYear) : null;
    const name = (member && valueOf(member.name)) ?? "";
    const label = [`${seat.no}. ${seat.role}`, name].filter(Boolean).join(" ");
    const at = member?.name.at ?? null;
    if (reason) {
      notCarried.push(remark(member?.termEnd.at ?? at, `${label}: ${reason.th}`, `${label}: ${reason.en}`));
      continue;
    }
    carried.push(remark(at, label, label));
    const no = seats.length + 1;
    seats.push({ ...seat, no });
    if (member && name !== "")
      members.push({ no, name, appointed: dateOf(member.appointed), termEnd: dateOf(member.termEnd) });
  }
  return { seats, members };
}

function dateOf(field: BoardMember["termEnd"]): string {
  return String(writtenEntry(field) ?? "");
}

function whyNot({ termEnd }: BoardMember, fiscalYear: number): { th: string; en: string } | null {
  const end = valueOf(termEnd);
  if (end === null) return { th: "อ่านวันครบวาระไม่ได้", en: "the end of the term cannot be read" };
  if (reachesInto(end, fiscalYear)) return null;
  return { th: `ครบวาระก่อนปีงบประมาณ ${fiscalYear}`, en: `the term ends before fiscal year ${fiscalYear}` };
}

function reachesInto({ year, month }: ThaiDate, fiscalYear: number): boolean {
  const begins = fiscalYear - ERA_OFFSET - 1;
  return year > begins || (year === begins && month >= FIRST_MONTH);
}
