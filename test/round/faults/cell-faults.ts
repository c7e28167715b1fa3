import { value } from "../edits";
import {
  error,
  formFault,
  isOwn,
  isStandard,
  rowFault,
  warning,
  type ExpectedFinding,
  type Fault,
} from "./fault";
import type { FormRow, RoundForm } from "../form";

const nameOf = (form: RoundForm, row: FormRow): string =>
  isStandard(form) ? `${row.indicator.code} ${row.indicator.name}` : row.indicator.name;

export const CELL_FAULTS: readonly Fault[] = [
  rowFault(
    "zero-width-space",
    "The name of an indicator holds an invisible character",
    isStandard,
    (form, row) => {
      const name = nameOf(form, row);
      return {
        edits: [value(row.at.name, `${name.slice(0, 8)}\u200b${name.slice(8)}`)],
        findings: [warning("invisible-characters", row.at.name)],
      };
    },
  ),
  rowFault(
    "sara-am-in-two",
    "Sara am is written as two characters",
    (form, row) => isStandard(form) && row.indicator.name.includes("ำ"),
    (form, row) => ({
      edits: [value(row.at.name, nameOf(form, row).replaceAll("ำ", "\u0e4d\u0e32"))],
      findings: [warning("sara-am-decomposed", row.at.name)],
    }),
  ),
  rowFault(
    "indicator-renamed",
    "An indicator bears another name than approved",
    isStandard,
    (_, { at, indicator }) => ({
      edits: [value(at.name, `${indicator.code} ตัวชี้วัดที่หน่วยงานเปลี่ยนชื่อเอง`)],
      findings: [warning("form-altered", at.name)],
    }),
  ),
  rowFault(
    "row-hidden",
    "The row of an indicator is hidden",
    () => true,
    (_, { at }) => ({
      edits: [{ kind: "hide-row", at: at.name }],
      findings: [warning("hidden-row-weighted", at.name)],
    }),
  ),
  formFault("column-hidden", "The column of the weighted scores is hidden", isStandard, (form) => {
    const at = { ...form.weights, column: form.rows[0]!.at.weighted.column };
    return {
      edits: [{ kind: "hide-column", at }],
      findings: [warning("hidden-column-used", at)],
      touches: ["columns"],
    };
  }),
  formFault("sheet-hidden", "The sheet of the indicators is hidden", isStandard, (form) => ({
    edits: [{ kind: "hide-sheet", at: form.weights }],
    findings: [ofSheet("hidden-sheet-used", form.weights.sheet)],
    touches: ["columns"],
  })),
  rowFault(
    "weight-masked",
    "The format of a weight shows another figure",
    isStandard,
    (_, { at, indicator }) => ({
      edits: [{ kind: "format", at: at.weight, code: `"${indicator.weight + 5}"` }],
      findings: [warning("figure-masked", at.weight)],
    }),
  ),
  rowFault(
    "code-repeated",
    "An indicator bears the code of the one above",
    (form, row) => isOwn(form) && previous(form, row) !== undefined,
    (form, row) => {
      const above = previous(form, row)!;
      const at = codeAt(row);
      return {
        edits: [
          value(
            at ?? row.at.name,
            at ? above.indicator.code : `${above.indicator.code} ${row.indicator.name}`,
          ),
        ],
        findings: [error("indicator-duplicate", row.at.name)],
        touches: [`row ${above.indicator.code}`, "codes"],
        concernsTotal: true,
      };
    },
  ),
  formFault(
    "component-weight-wrong",
    "The heading of a component states another weight",
    isOwn,
    (form, dice) => {
      const component = dice.pick(form.plan.components);
      const at = form.components[component.code]!;
      const text = `องค์ประกอบที่ ${component.code} ${component.name} (น้ำหนักร้อยละ ${component.weight + 5})`;
      return {
        edits: [value(at, text)],
        findings: [error("component-weight-mismatch", at)],
        touches: ["weights"],
        concernsTotal: true,
      };
    },
  ),
];

function previous({ rows }: RoundForm, row: FormRow): FormRow | undefined {
  const above = rows[rows.indexOf(row) - 1];
  return above?.component === row.component ? above : undefined;
}

/** The cell of the code left of the name; none where code and name stand together. */
function codeAt({ at }: FormRow) {
  return at.name.column > 0 ? { ...at.name, column: at.name.column - 1 } : null;
}

function ofSheet(rule: string, sheet: string): ExpectedFinding {
  return { rule, severity: "warning", sheet, address: null };
}
