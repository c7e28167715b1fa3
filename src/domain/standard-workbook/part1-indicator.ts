import type { Tier } from "../framework/framework";
import { countingScoreFormula } from "../formulas/writing/form-formulas";
import { UNNAMED } from "../template/blank-template";
import { TierLine } from "../scoring/tier-line";
import type { Direction } from "../scoring/scoring-scale";
import type { TemplateIndicator } from "../template/template";
import { formatAddress, formatCell, type CellAddress } from "../workbook/address";
import { figureEntry, listEntry, scoreEntry, textEntry, weightEntry, type EntrySpec } from "./entries";
import { notApplicableWord } from "../framework/cell-words";
import { decimalFormat, STYLES } from "./look";
import type { Part1Columns } from "./part1-columns";
import { scoreFormulas } from "../formulas/writing/score-formulas";
import type { DraftCell, SheetDraft } from "./sheet-draft";
import { targetFigures, type TargetFigures } from "../formulas/writing/target-figures";
import { entriesOf, type WorkbookContext } from "./workbook-context";

/** The words of the direction column, which the functions know too. */
export const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  higher: "ยิ่งมากยิ่งดี",
  lower: "ยิ่งน้อยยิ่งดี",
};

/** A text longer than this reads from the left; a shorter one stands in the middle. */
const LONG = 24;

/** What a person is asked for where a score cannot be read off figures. */
const JUDGED: Readonly<Record<TemplateIndicator["kind"], string>> = {
  numeric: "กรอกคะแนนตามผลเทียบกับค่าเป้าหมาย",
  milestone: "เลือกคะแนนของระดับสูงสุดที่ทำได้ครบตามคำอธิบายเป้าหมาย",
  composite: "เลือกคะแนนของระดับสูงสุดที่ทำได้ครบทุกเงื่อนไข",
  rule: "เลือกคะแนนของระดับที่เป็นไปตามเงื่อนไข",
  "choose-one": "เลือกคะแนนของตัวชี้วัดย่อยที่เลือกประเมิน นับน้ำหนักครั้งเดียว",
  checklist: "คะแนนตามรายการที่ดำเนินการแล้ว",
};

/** One row of the table; gives its index. `checklistScore` is where the score of its checklist stands. */
export function indicatorRow(
  draft: SheetDraft,
  columns: Part1Columns,
  indicator: TemplateIndicator,
  context: WorkbookContext,
  checklistScore: CellAddress | null,
): number {
  const row = new IndicatorRow(draft, columns, indicator, context, checklistScore);
  const index = draft.line(row.cells(), { least: 2 });
  const notes = row.note();
  if (notes !== "") draft.note(index, columns.indicator, notes);
  return index;
}

class IndicatorRow {
  private readonly row: number;
  private readonly figures: TargetFigures | null;
  private readonly entries;
  private readonly formulas;

  constructor(
    private readonly draft: SheetDraft,
    private readonly columns: Part1Columns,
    private readonly indicator: TemplateIndicator,
    private readonly context: WorkbookContext,
    private readonly checklistScore: CellAddress | null,
  ) {
    this.row = draft.row;
    this.figures = indicator.kind === "numeric" ? targetFigures(indicator, context.framework) : null;
    this.entries = entriesOf(context).results[indicator.code];
    this.formulas = scoreFormulas(context.form, context.framework);
  }

  cells(): DraftCell[] {
    const { indicator, context } = this;
    const { framework } = context;
    const selfScore = this.at("selfScore");
    const score = this.at("score");
    const formula = (text: string, decimals: number): DraftCell => ({
      content: { formula: text },
      style: { ...STYLES.computed, vertical: "top", numberFormat: decimalFormat(decimals) },
    });
    return [
      this.label(),
      { content: indicator.weight, style: STYLES.top, entry: weightEntry(framework) },
      ...framework.tiers.map((tier, i) => this.target(tier, i)),
      this.result(),
      this.selfScore(),
      this.committeeScore(),
      formula(countingScoreFormula(selfScore, this.at("committeeScore")), framework.decimals.score),
      formula(this.formulas.weighted(score, this.at("weight")), framework.decimals.weighted),
      { content: this.unit(), style: STYLES.top },
      this.direction(),
      this.wording("evidence", "ลิงก์หรือชื่อเอกสารหลักฐาน", "วางลิงก์ของเอกสาร หรือพิมพ์ชื่อเอกสารหลักฐาน"),
      this.wording("reason", "เหตุผล", "เหตุผลเมื่อคะแนนของคณะกรรมการต่างจากคะแนนประเมินตนเอง"),
    ];
  }

  private at(role: Exclude<keyof Part1Columns, "targets" | "count">): CellAddress {
    return this.draft.at(this.row, this.columns[role]);
  }

  private label(): DraftCell {
    const { code, name } = this.indicator;
    const content = `${code} ${name}`.trim();
    // A row of a starter: whoever fills it in names the indicator behind its code.
    const entry = name === UNNAMED ? textEntry("ชื่อตัวชี้วัด", `พิมพ์ชื่อตัวชี้วัดต่อท้ายรหัส ${code}`) : undefined;
    return { content, style: STYLES.text, entry };
  }

  private target({ id, name }: Tier, index: number): DraftCell {
    const { indicator, context, figures } = this;
    const written = indicator.targets[id];
    // A native formula reads figures only; the wording is kept in a note.
    const figure = context.form === "portable" && figures ? (figures.figures[index] ?? "-") : null;
    const content = figure ?? (written === null ? "-" : (written ?? null));
    const entry =
      written === undefined
        ? textEntry(`เป้าหมาย ${name.th}`, "พิมพ์ค่าเป้าหมาย ถ้าไม่มีเป้าหมายระดับนี้ให้ใส่ -")
        : undefined;
    return { content, style: placed(content), entry };
  }

  private unit(): string {
    return this.indicator.unit ?? (this.context.form === "portable" ? (this.figures?.unitWord ?? "") : "");
  }

  private direction(): DraftCell {
    const { kind } = this.indicator;
    const known = this.indicator.direction ?? this.directionOfTargets();
    const isOpen = kind === "numeric" && known === null;
    const entry = listEntry("ทิศทาง", "เลือกว่าผลมากหรือน้อยจึงดี", Object.values(DIRECTION_WORDS));
    return {
      content: known && DIRECTION_WORDS[known],
      style: STYLES.top,
      entry: isOpen ? entry : undefined,
    };
  }

  private directionOfTargets(): Direction | null {
    if (!this.figures) return null;
    const line = new TierLine(this.context.framework.tiers.map((tier) => tier.point));
    return line.setTargets(this.figures.figures) === null ? line.direction : null;
  }

  private result(): DraftCell {
    const { indicator, figures, context } = this;
    const given = this.entries?.result ?? null;
    const isPortable = context.form === "portable";
    const content = isPortable && figures && given !== null ? (figures.figureOf(given) ?? given) : given;
    return { content, style: placed(content ?? "ผล"), entry: this.resultEntry(indicator, isPortable) };
  }

  private resultEntry({ code, kind, unit, options }: TemplateIndicator, isPortable: boolean): EntrySpec {
    const { framework } = this.context;
    const title = `ผลการดำเนินงาน ${code}`;
    if (kind !== "numeric") {
      const choice = options ? `ระบุว่าเลือกข้อใด (${options.join(" / ")}) แล้ว` : "";
      return textEntry(title, `${choice}สรุปผลที่ทำได้เทียบกับเป้าหมายแต่ละระดับ`);
    }
    const word = notApplicableWord(framework);
    const unitWord = this.figures?.unitWord ?? unit;
    const measure = unitWord ? ` หน่วย “${unitWord}”` : "";
    const message = `กรอกตัวเลข${measure} ถ้าไม่ประเมินตัวชี้วัดนี้ให้ใส่ “${word}”`;
    return figureEntry(
      formatCell(this.at("result")),
      title,
      message,
      framework,
      isPortable ? null : unitWord,
    );
  }

  private selfScore(): DraftCell {
    const { indicator, context, checklistScore } = this;
    const { framework } = context;
    const given = this.entries?.score;
    const style = { ...STYLES.top, numberFormat: decimalFormat(framework.decimals.score) };
    const formula = given === undefined || indicator.kind === "checklist" ? this.scoreFormula() : null;
    const isTicked = given === undefined || checklistScore !== null;
    if (formula !== null && isTicked)
      return { content: { formula }, style: { ...style, fill: STYLES.computed.fill } };
    return { content: given ?? null, style, entry: this.selfScoreEntry() };
  }

  private scoreFormula(): string | null {
    const { indicator, columns, draft, row, checklistScore, figures } = this;
    if (checklistScore) {
      const place = formatAddress(checklistScore);
      return `=IF(${place}="","",${place})`;
    }
    if (indicator.kind !== "numeric") return null;
    const targets = columns.targets.map((column) => draft.at(row, column));
    const places = { result: this.at("result"), targets, direction: this.at("direction") };
    return this.formulas.score(indicator, places, figures);
  }

  private selfScoreEntry(): EntrySpec {
    const { indicator, context } = this;
    const { framework } = context;
    const title = `คะแนนประเมินตนเอง ${indicator.code}`;
    const message = JUDGED[indicator.kind];
    if (indicator.kind === "numeric" || indicator.kind === "checklist")
      return scoreEntry(formatCell(this.at("selfScore")), title, message, framework);
    const tiers = framework.tiers.filter(({ id }) => hasTarget(indicator, id));
    const points = [0, ...tiers.map((tier) => tier.point)].map(String);
    const word = notApplicableWord(framework);
    const values = [...new Set([...points, word])];
    return listEntry(title, `${message} ถ้าไม่ถึงขั้นต่ำเลือก 0 ถ้าไม่ประเมินเลือก “${word}”`, values);
  }

  private committeeScore(): DraftCell {
    const { framework } = this.context;
    const title = `คะแนนของคณะกรรมการ ${this.indicator.code}`;
    const message = "เว้นว่างถ้าคณะกรรมการเห็นตามคะแนนประเมินตนเอง ถ้าให้คะแนนต่างออกไปต้องมีเหตุผล";
    return {
      content: this.entries?.committeeScore ?? null,
      style: { ...STYLES.top, numberFormat: decimalFormat(framework.decimals.score) },
      entry: scoreEntry(formatCell(this.at("committeeScore")), title, message, framework),
    };
  }

  private wording(role: "evidence" | "reason", title: string, message: string): DraftCell {
    const content = this.entries?.[role] ?? null;
    return { content, style: STYLES.text, entry: textEntry(`${title} ${this.indicator.code}`, message) };
  }

  /** Instructions of the template, and what the targets say where the cells hold their figures only. */
  note(): string {
    const { indicator, context, figures } = this;
    const lines = indicator.note ? [indicator.note] : [];
    if (indicator.options) lines.push(`เลือก 1 จาก: ${indicator.options.join(" / ")}`);
    if (context.form === "portable" && figures) {
      for (const { id, name } of context.framework.tiers) {
        const written = indicator.targets[id];
        if (typeof written === "string" && written !== "-") lines.push(`เป้าหมาย${name.th}: ${written}`);
      }
    }
    return lines.join("\n");
  }
}

function hasTarget(indicator: TemplateIndicator, tier: string): boolean {
  const target = indicator.targets[tier];
  return target !== null && target !== "-";
}

function placed(content: string | number | null): DraftCell["style"] {
  return typeof content === "string" && content.length > LONG ? STYLES.text : STYLES.top;
}
