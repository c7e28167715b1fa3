import type { FaultResult, Verdict } from "./verdict";

const LETTERS: Readonly<Record<Verdict, string>> = {
  before: "b",
  whole: "w",
  part: "p",
  unsure: "u",
  false: "F",
  stuck: "S",
};

const LEGEND = [
  "A letter for each request of the job that met with the fault, in their order:",
  "b  the workbook is as before, and the pane says so",
  "w  all of it is written: the job has come through, or the pane tells what was written",
  "p  a part is written: the pane names it, and the same job again comes to the whole",
  "u  nobody can know: the pane says that it may be written, and names the places to look at",
  "F  what the pane says is not true, or the next job fails; S  the job never ends",
];

/** Jobs against faults, and below it what is wrong. */
export function faultTable(results: readonly FaultResult[]): string {
  const subjects = [...new Set(results.map(({ subject }) => subject))];
  const byColumn = new Map(results.map(({ column, fault }) => [column, fault]));
  const faults = [...byColumn].sort(([a], [b]) => a - b).map(([, fault]) => fault);
  const cell = (subject: string, fault: string) =>
    results
      .filter((result) => result.subject === subject && result.fault === fault)
      .sort((a, b) => a.at - b.at)
      .map(({ verdict }) => LETTERS[verdict])
      .join("");
  const numbers = faults.map((_, index) => String(index + 1));
  const rows = [
    ["", ...numbers],
    ...subjects.map((subject) => [subject, ...faults.map((fault) => cell(subject, fault))]),
  ];
  const widths = ["", ...numbers].map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
  const wrong = results.filter(({ reason }) => reason !== "");
  return [
    ...lines,
    "",
    ...faults.map((fault, index) => `${numbers[index]!.padStart(2)}  ${fault}`),
    "",
    ...LEGEND,
    "",
    `${results.length} cases of ${subjects.length} jobs and ${faults.length} faults, ${wrong.length} of them wrong`,
    ...wrong.map(({ subject, fault, at, reason }) => `${subject}, request ${at}, ${fault}: ${reason}`),
  ].join("\n");
}
