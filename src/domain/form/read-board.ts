import { valueOf, type Field } from "./field";
import { numberedName, type PartTable } from "./part-table";
import type { Board, BoardMember } from "./parts";
import { rowNumber } from "./read-part-lists";

/** What opens the name of an office; in place of a member it heads the members below it. */
const OFFICE = /^(?:รอง)?(?:ประธาน|กรรมการ|อนุกรรมการ|ผู้ทรงคุณวุฒิ|ที่ปรึกษา|เลขานุการ)/u;

/** The board: a role holds for the members below it until another role or group heading follows. */
export function readBoard(table: PartTable): Board {
  const columns = boardColumns(table);
  const members: BoardMember[] = [];
  let role: Field<string> | null = null;
  for (const row of table.rows()) {
    const stated = table.optionalText(row, columns.role);
    const hasRole = stated !== null && stated.reading.kind === "value";
    if (hasRole) role = stated;
    const { no: ownNumber, name } = numberedName(table.fields.text(row, columns.name));
    const no = ownNumber ?? rowNumber(table, row, columns.no);
    const hasTerm = table.has(row, columns.appointed) || table.has(row, columns.termEnd);
    const text = valueOf(name);
    const isMember = hasTerm || no !== null || (text !== null && hasRole);
    if (!isMember && text !== null && OFFICE.test(text)) role = name;
    else if (isMember || (text !== null && table.isOpenEntry(row, text))) {
      const appointed = table.fields.date(row, columns.appointed);
      members.push({ no, role, name, appointed, termEnd: table.fields.date(row, columns.termEnd) });
    } else continue;
    table.take(row);
  }
  return { area: table.area(), members };
}

interface BoardColumns {
  readonly name: number;
  readonly role: number | undefined;
  readonly no: number | undefined;
  readonly appointed: number;
  readonly termEnd: number;
}

/** The printed report heads the dates only: names stand left of them, roles left of the names. */
function boardColumns(table: PartTable): BoardColumns {
  const { role, name, no } = table.block.columns;
  const appointed = table.column("appointed");
  const names = name ?? appointed - 1;
  const roles = role ?? (name === undefined && names > 0 ? names - 1 : undefined);
  return { name: names, role: roles, no, appointed, termEnd: table.column("termEnd") };
}
