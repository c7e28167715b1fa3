import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import {
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from "@univerjs/sheets";
import type { PlainValue } from "../../engine/cells";
import { calculateAlone } from "../../engine/single-formula";
import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import { assertFormulaArgument } from "../context/formula-arguments";
import type { HostContext } from "../context/host-context";
import { Range, rangeOf } from "../range/range";
import { formatReference, parseReference, quoteSheetName, splitAddress } from "../../model/range-address";

/** Names of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  override readonly $class = "NamedItemCollection";

  constructor(
    readonly $context: HostContext,
    readonly $sheetId: string | null,
  ) {
    super();
  }

  $items(): NamedItem[] {
    const scope = this.$sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
    return Object.values(this.$context.book.definedNames.getDefinedNameMap(this.$context.book.unitId) ?? {})
      .filter((entry) => (entry.localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME) === scope)
      .map((entry) => new NamedItem(this.$context, entry.id));
  }

  $find(key: unknown): NamedItem | undefined {
    const wanted = String(key).toLocaleLowerCase();
    return this.$items().find((item) => item.name.toLocaleLowerCase() === wanted || item.$entryId === key);
  }

  /** The reference is a range, or a formula as text. */
  add(name: string, reference: Range | string, comment: string | null): NamedItem {
    assertName(name);
    if (this.$find(name)) throw new HostError("ItemAlreadyExists");
    const { book } = this.$context;
    const id = this.$freeId();
    book.execute(InsertDefinedNameCommand.id, {
      unitId: book.unitId,
      id,
      name,
      formulaOrRefString: this.$formulaOf(reference),
      comment: comment ?? "",
      localSheetId: this.$sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
    return new NamedItem(this.$context, id);
  }

  addFormulaLocal(name: string, formula: string, comment: string | null): NamedItem {
    return this.add(name, formula, comment);
  }

  /** The grid keeps references without "=", formulas with it. */
  $formulaOf(reference: Range | string): string {
    if (reference instanceof Range) return absoluteAddress(reference);
    if (typeof reference !== "string" || reference === "") throw new HostError("InvalidArgument");
    const bare = reference.replace(/^=/, "");
    assertFormulaArgument(this.$context, `=${bare}`);
    if (parseReference(splitAddress(bare).reference) !== null) return bare;
    if (!reference.startsWith("=")) throw new HostError("InvalidArgument");
    return reference;
  }

  $freeId(): string {
    const map = this.$context.book.definedNames.getDefinedNameMap(this.$context.book.unitId) ?? {};
    for (let i = Object.keys(map).length + 1; ; i++) if (!(`name-${i}` in map)) return `name-${i}`;
  }
}

export class NamedItem extends HostObject {
  override readonly $class = "NamedItem";
  static override readonly $navigation = ["worksheet", "worksheetOrNullObject"];

  constructor(
    readonly $context: HostContext,
    readonly $entryId: string,
  ) {
    super();
  }

  /** @throws HostError ItemNotFound once the name is gone. */
  get $entry(): IDefinedNamesServiceParam {
    const { book } = this.$context;
    const entry = book.definedNames.getDefinedNameMap(book.unitId)?.[this.$entryId];
    if (!entry) throw new HostError("ItemNotFound");
    return entry;
  }

  get name(): string {
    return this.$entry.name;
  }

  /** With its "=". */
  get formula(): string {
    const text = this.$entry.formulaOrRefString;
    return text.startsWith("=") ? text : `=${text}`;
  }

  set formula(formula: string) {
    const collection = new NamedItemCollection(this.$context, this.$sheetId);
    this.$update({ formulaOrRefString: collection.$formulaOf(formula) });
  }

  get comment(): string {
    return this.$entry.comment ?? "";
  }

  set comment(comment: string) {
    this.$update({ comment });
  }

  get visible(): boolean {
    return this.$entry.hidden !== true;
  }

  set visible(visible: boolean) {
    this.$update({ hidden: !visible });
  }

  get scope(): "Workbook" | "Worksheet" {
    return this.$sheetId === null ? "Workbook" : "Worksheet";
  }

  get type(): "Range" | "String" | "Double" | "Boolean" | "Error" {
    if (this.getRangeOrNullObject()) return "Range";
    const value = this.value;
    if (typeof value === "number") return "Double";
    if (typeof value === "boolean") return "Boolean";
    return value.startsWith("#") ? "Error" : "String";
  }

  /** The address without "=" for a range, else what the formula gives. */
  get value(): PlainValue {
    if (this.getRangeOrNullObject()) return this.formula.slice(1);
    const { book } = this.$context;
    const sheetId = this.$sheetId ?? book.activeSheet().getSheetId();
    return calculateAlone(book.injector, this.formula, { unitId: book.unitId, sheetId });
  }

  get worksheet(): HostObject {
    if (this.$sheetId === null) throw new HostError("InvalidOperation");
    return this.$context.make.worksheet(this.$sheetId);
  }

  get worksheetOrNullObject(): HostObject | null {
    return this.$sheetId === null ? null : this.$context.make.worksheet(this.$sheetId);
  }

  getRange(): Range {
    const range = this.$range();
    if (!range) throw new HostError("InvalidReference");
    return range;
  }

  getRangeOrNullObject(): Range | null {
    return this.$range();
  }

  delete(): void {
    const { book } = this.$context;
    book.execute(RemoveDefinedNameCommand.id, { ...this.$entry, unitId: book.unitId });
  }

  get $sheetId(): string | null {
    const scope = this.$entry.localSheetId;
    return scope === undefined || scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : scope;
  }

  $range(): Range | null {
    const { book } = this.$context;
    const { sheet, reference } = splitAddress(this.formula.slice(1));
    if (parseReference(reference) === null) return null;
    if (sheet !== null && !book.sheetByName(sheet)) return null;
    return rangeOf(this.$context, this.$sheetId ?? book.activeSheet().getSheetId(), this.formula);
  }

  $update(change: Partial<IDefinedNamesServiceParam>): void {
    const { book } = this.$context;
    book.execute(SetDefinedNameCommand.id, { ...this.$entry, ...change, unitId: book.unitId });
  }
}

function absoluteAddress(range: Range): string {
  return `${quoteSheetName(range.$sheet.getName())}!${formatReference(range.$area, true)}`;
}

/** What Excel itself names so, such as `_xlnm.Print_Area`, and the prefixes that its files know. */
const RESERVED = /^_xl(?:nm|fn|ws|pm|udf)\./i;

/** @throws HostError InvalidArgument for what Excel does not take as a name: cell addresses, blanks, digits first, names of its own. */
function assertName(name: unknown): asserts name is string {
  const isValid =
    typeof name === "string" &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    parseReference(name) === null &&
    !/^[rc]$/i.test(name) &&
    !RESERVED.test(name);
  if (!isValid) throw new HostError("InvalidArgument");
}
