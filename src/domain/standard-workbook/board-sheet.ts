import type { BoardSeat } from "../template/template";
import { formatCell } from "../workbook/address";
import { dateEntry, textEntry } from "./entries";
import { DATE_FORMAT, MISSING, STYLES } from "./look";
import { SheetDraft, type DraftCell } from "./sheet-draft";
import { keepHeadings, titleLine } from "./table-sheet";
import { entriesOf, formPart, headingOf, sheetName, titleOf, type WorkbookContext } from "./workbook-context";

const WIDTHS = [220, 280, 150, 150];
const ROLES = ["role", "name", "appointed", "termEnd"];

/** The board, one seat on each row; a role stands once for the seats that follow one another. */
export function boardSheet(context: WorkbookContext): SheetDraft {
  const name = sheetName(context, "board");
  const part = formPart(context, "board");
  const draft = new SheetDraft(name, WIDTHS);
  titleLine(draft, context, titleOf(part, context));
  const heading = draft.line(
    ROLES.map((role) => ({ content: headingOf(part, role, context), style: STYLES.heading })),
  );
  const { board: seats } = context.template;
  const first = draft.row;
  seats.forEach((seat, i) => {
    const isFirst = seats[i - 1]?.role !== seat.role;
    draft.line(seatCells(draft.row, seat, isFirst, context));
  });
  mergeRoles(draft, seats, first);
  if (seats.length > 0) {
    const names = { row: first, column: 1, rowCount: seats.length, columnCount: 1 };
    // "4." alone is a seat whose member is not named yet.
    draft.condition(names, "std-missing-member", `=RIGHT(TRIM(B${first + 1}),1)="."`, MISSING);
  }
  keepHeadings(draft, context, [heading, heading]);
  return draft;
}

function seatCells(
  row: number,
  { no, role, hasTerm }: BoardSeat,
  isFirst: boolean,
  context: WorkbookContext,
): DraftCell[] {
  const member = entriesOf(context).board.find((entry) => entry.no === no);
  const date = (column: number, title: string, given: string | undefined): DraftCell => ({
    content: hasTerm ? (given ?? null) : "-",
    style: { ...STYLES.middle, numberFormat: DATE_FORMAT },
    entry: hasTerm ? dateEntry(formatCell({ row, column }), title) : undefined,
  });
  return [
    { content: isFirst ? role : null, style: STYLES.label },
    {
      content: `${no}. ${member?.name ?? ""}`.trim(),
      style: STYLES.label,
      entry: textEntry("รายชื่อ", `พิมพ์ชื่อและนามสกุลต่อท้ายเลขลำดับ “${no}.”`),
    },
    date(2, "วันที่ได้รับแต่งตั้ง", member?.appointed),
    date(3, "วันที่ครบวาระ", member?.termEnd),
  ];
}

function mergeRoles(draft: SheetDraft, seats: readonly BoardSeat[], first: number): void {
  let start = 0;
  for (let i = 1; i <= seats.length; i++) {
    if (seats[i]?.role === seats[start]?.role) continue;
    if (i - start > 1) draft.merge({ row: first + start, column: 0, rowCount: i - start, columnCount: 1 });
    start = i;
  }
}
