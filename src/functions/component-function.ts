import { RowLabels } from "../domain/form/rows";
import { PUBLIC_ORGANISATION_2565 } from "../domain/framework/default-framework";
import { subtotal, TOTAL_PROBLEMS, type WeightedScore } from "../domain/scoring/totals";
import { normaliseText } from "../domain/thai/text";
import { commonShape, type ArgumentGrid, type Shape } from "./argument-grid";
import { CellReader, errorCode, isBlank, shorten } from "./cell-input";
import { Fault, fault, faultOfItem, passOn } from "./fault";
import { COMPONENT_MEASURES, readOption } from "./option";
import type { CellFunction, CellOutput } from "./score-functions";
import { readItem } from "./total-functions";

type Measure = keyof typeof COMPONENT_MEASURES;

const LABELS = new RowLabels(PUBLIC_ORGANISATION_2565);
/** A code at the start of a label: "2.1.3 Revenue" and "2.1.3" have the same. */
const LEADING_CODE = /^\d+(?:\.\d+)*/u;

/**
 * The score of a component: the weighted mean of the indicators whose code begins with its own, or their
 * weighted scores' sum. The same figures as in the summary.
 */
export function kpiComponent(grids: readonly ArgumentGrid[]): CellFunction | Fault {
  const [components, codes, scores, weights, measures] = grids as [
    ArgumentGrid,
    ArgumentGrid,
    ArgumentGrid,
    ArgumentGrid,
    ArgumentGrid,
  ];
  const shape = commonShape([codes, scores, weights]);
  if (shape instanceof Fault) return shape;
  const places = placesByCode(codes, shape);
  const reader = new CellReader();
  const known = new Map<string, CellOutput>();
  return (row, column) => {
    const cell = components.at(row, column);
    if (isBlank(cell) || cell === 0) return "";
    const error = errorCode(cell);
    if (error !== null) return passOn(error, components.name);
    const measure = readOption(measures.at(row, column), measures.name, COMPONENT_MEASURES, "mean" as const);
    if (measure instanceof Fault) return measure;
    const code = codeOf(cell);
    if (code === "") return "";
    const key = `${measure} ${code}`;
    let answer = known.get(key);
    if (answer === undefined) {
      answer = measureOf(code, measure);
      known.set(key, answer);
    }
    return answer;
  };

  function measureOf(component: string, measure: Measure): CellOutput {
    const rows: WeightedScore[] = [];
    let isFound = false;
    for (const [code, placed] of places) {
      if (code !== component && !code.startsWith(`${component}.`)) continue;
      isFound = true;
      for (const { row, column, item: n } of placed) {
        const item = readItem(reader, scores, weights, row, column);
        if (item === null) continue;
        if (item instanceof Fault) return item.isPassedOn ? item : faultOfItem(n, item);
        if (item.weight < 0)
          return faultOfItem(n, { error: "#VALUE!", text: TOTAL_PROBLEMS["weight-negative"] });
        rows.push(item);
      }
    }
    if (!isFound) return fault("component-unknown", { found: shorten(component) }, "#N/A");
    const { score, weighted } = subtotal(rows);
    return (measure === "mean" ? score : weighted) ?? "";
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
  /** Place in the ranges, counted from 1, for messages. */
  readonly item: number;
}

function placesByCode(codes: ArgumentGrid, { rows, columns }: Shape): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = codes.at(row, column);
      if (isBlank(cell) || cell === 0 || errorCode(cell) !== null) continue;
      const code = codeOf(cell);
      const place = { row, column, item: row * columns + column + 1 };
      const same = places.get(code);
      if (same) same.push(place);
      else places.set(code, [place]);
    }
  }
  return places;
}

/** "2.1" of "2.1 Name", of the number 2.1, and "2" of "องค์ประกอบที่ 2 …"; other codes are a first word. */
function codeOf(cell: unknown): string {
  const plain =
    typeof cell === "object" && cell !== null ? (cell as { basicValue?: unknown }).basicValue : cell;
  const text = normaliseText(String(plain ?? ""));
  const component = LABELS.component(text);
  if (component) return component.code;
  const digits = LEADING_CODE.exec(text)?.[0];
  return digits ?? (text.split(" ")[0] ?? "").replace(/[.):]+$/u, "").toLowerCase();
}
