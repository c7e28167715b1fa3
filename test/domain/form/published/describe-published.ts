import type { FormDescription } from "../../../../src/domain/form/describe-form";
import { describeForm } from "../../../support/describe";
import { FRAMEWORKS } from "../../../../src/domain/framework/frameworks";
import { normaliseText } from "../../../../src/domain/thai/text";
import {
  cellAt,
  expectedColumns,
  expectedIndicators,
  figureFault,
  figureFaults,
  sheetOfTable,
} from "./expected-facts";
import type { ExpectedTable, PublishedForm } from "./published-form";
import { readSheetText, workbookOfText } from "./sheet-text";

/** Holds what is understood of each form against the facts about it, a test for each kind of fact. */
export function testForms(forms: readonly PublishedForm[]): void {
  describe.each(forms.map((form) => [form.name, form] as const))("%s", (_, form) => {
    let described: FormDescription;
    beforeAll(() => {
      described = describeForm(workbookOfText(form));
    });
    const { kind, scale, framework, reason, tables } = form.reading;

    test(`is ${kind === "form" ? "a form" : kind}`, () => expect(described.kind).toBe(kind));
    test("names its framework, or none, and why", () => {
      expect(described.framework.reason).toMatch(reason ?? /\S/);
      if (framework) expect(described.framework.id).toMatch(framework);
    });
    if (scale !== undefined)
      test(`is on ${scale ?? "no known"} scale`, () => expect(scaleOf(described)).toBe(scale));
    test("has its tables, and no other", () =>
      expect(sheetsOf(described)).toEqual(tables.map((table) => sheetOfTable(form, table).name)));
    tables.forEach((table, index) => testTable(form, table, () => described.tables[index]!));
  });
}

function testTable(
  form: PublishedForm,
  table: ExpectedTable,
  read: () => FormDescription["tables"][number],
): void {
  const at = table.sheet === undefined ? "" : `${table.sheet}: `;

  test(`${at}each column has its role`, () => {
    const { known, open } = expectedColumns(table);
    const described = read().columns.filter(({ column }) => !open.includes(column));
    const expected = known.map(({ column, roles }) => {
      const role = described.find((other) => other.column === column)?.role ?? "";
      return `${column}=${roles.includes(role) ? role : roles[0]}`;
    });
    expect(described.map(({ column, role }) => `${column}=${role}`).sort()).toEqual(expected.sort());
    const mayDoubt = new Set(known.filter(({ isSure }) => !isSure).map(({ column }) => column));
    const doubted = described.filter(
      ({ certainty, column }) => certainty === "unsure" && !mayDoubt.has(column),
    );
    expect(doubted.map(({ column }) => column)).toEqual([]);
    for (const { reasons } of described) expect(reasons).not.toEqual([]);
  });

  test(`${at}its indicators, in order`, () => {
    const { known } = expectedColumns(table);
    const rows = readSheetText(sheetOfTable(form, table));
    const column = known.find(({ roles }) => roles[0] === "indicator")!.column;
    const expected = expectedIndicators(table);
    const optional = expected.filter(({ isOptional }) => isOptional).map(({ row }) => row);
    const indicators = read().indicators.filter(({ address }) => !optional.includes(rowOf(address)));
    const wanted = expected.filter(({ isOptional }) => !isOptional);
    expect(indicators.map(({ address }) => address)).toEqual(wanted.map(({ row }) => `${column}${row}`));
    wanted.forEach(({ row, code }, i) => {
      const text = plain(String(cellAt(rows, column, row)?.value));
      const name = plain(indicators[i]!.name);
      if (code !== undefined) expect([row, indicators[i]!.code]).toEqual([row, code]);
      expect(name).not.toBe("");
      // A name may go on in the rows below, and its code need not be a part of it.
      if (!text.endsWith(name)) expect(name).toContain(text.replace(code ?? "", ""));
    });
  });

  test(`${at}its figures`, () => expect(figureFaults(form, table, read())).toEqual([]));

  // Nothing is said of them where columns may be read as one or not: two scores without a common heading, quarters.
  const { known: columns, open: others } = expectedColumns(table);
  const isOpen = !table.assessments && (others.length > 0 || columns.some(({ roles }) => roles.length > 1));
  if (!isOpen)
    test(`${at}what counts of it`, () => {
      const { assessments } = read();
      const names = table.assessments ?? [];
      const last = names.some((name) => name.endsWith("*")) ? "" : names.at(-1);
      const expected = names.map((name) => ({
        name: name.replace("*", ""),
        counts: name.endsWith("*") || name === last,
      }));
      if (names.length === 0) expect(assessments.filter(({ counts }) => !counts)).toEqual([]);
      else
        expect(assessments).toEqual(
          expected.map(({ name, counts }) => ({ name: expect.stringContaining(name) as string, counts })),
        );
    });

  for (const figure of ["total", "rating"] as const) {
    const address = table[figure];
    if (address !== undefined)
      test(`${at}its ${figure}`, () => expect(closingFault(form, table, read(), figure)).toBeNull());
  }
}

function closingFault(
  form: PublishedForm,
  table: ExpectedTable,
  described: FormDescription["tables"][number],
  part: "total" | "rating",
): string | null {
  const address = table[part] ?? null;
  const figure = described[part];
  if (address === null) return figure && figure.text !== "" ? `${part} read at ${figure.address}` : null;
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  const cell = cellAt(readSheetText(sheetOfTable(form, table)), column!, Number(row));
  if (part === "total")
    return figureFault(
      figure,
      address,
      cell,
      table.values?.[address] === undefined ? undefined : [table.values[address]],
    );
  if (figure?.address !== address) return `rating read at ${figure?.address ?? "no cell"}`;
  return plain(figure.text) === plain(String(cell?.value)) ? null : `rating “${figure.text}”`;
}

function scaleOf({ framework: { id } }: FormDescription): "three" | "five" | null {
  if (id === null) return null;
  const tiers = FRAMEWORKS.find((framework) => framework.id === id)!.tiers;
  return tiers.length === 5 ? "five" : "three";
}

const sheetsOf = ({ tables }: FormDescription) => tables.map(({ sheet }) => sheet);
const rowOf = (address: string) => Number(/\d+/.exec(address)?.[0]);
const plain = (text: string) => normaliseText(text).replaceAll(/\s+/g, "");
