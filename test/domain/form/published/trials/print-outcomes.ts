import type { Outcomes } from "./count-outcomes";

const COLUMNS: readonly (readonly [heading: string, of: (outcomes: Outcomes) => string | number])[] = [
  ["trial", ({ kind }) => kind],
  ["columns", ({ columns }) => columns],
  ["right", ({ surelyRight, unsurelyRight }) => surelyRight + unsurelyRight],
  ["surely", ({ surelyRight }) => surelyRight],
  ["unsurely wrong", ({ unsurelyWrong }) => unsurelyWrong],
  ["surely wrong", ({ surelyWrong }) => surelyWrong],
  ["lost", ({ lost }) => lost],
  ["form lost", ({ notFound }) => notFound],
  ["scale right", ({ scaleRight }) => scaleRight],
  ["open", ({ scaleOpen }) => scaleOpen],
  ["wrong", ({ scaleWrong }) => scaleWrong],
];

/** So many mistakes of a kind are named. */
const SHOWN = 20;

/** The outcomes as a table of plain text, and below it each sure mistake. */
export function printOutcomes(outcomes: readonly Outcomes[]): string {
  const rows = [
    COLUMNS.map(([heading]) => heading),
    ...outcomes.map((row) => COLUMNS.map(([, of]) => String(of(row)))),
  ];
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const lines = rows.map((row) =>
    row.map((text, i) => (i === 0 ? text.padEnd(widths[i]!) : text.padStart(widths[i]!))).join("  "),
  );
  const mistakes = outcomes.flatMap(({ kind, mistakes: all }) => [
    ...all.slice(0, SHOWN).map((mistake) => `  ${kind}: ${mistake}`),
    ...(all.length > SHOWN ? [`  ${kind}: and ${all.length - SHOWN} more`] : []),
  ]);
  return [...lines, ...(mistakes.length === 0 ? [] : ["", "Surely wrong:", ...mistakes])].join("\n");
}
