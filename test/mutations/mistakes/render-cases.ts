import type { Base } from "../mutation";
import { BEFORE_RULES, LISTED, listCases, type ListedCase } from "./list-cases";
import { GROUPS, type Group, type Kind } from "./mistake";
import { summed, type KindTally, type Tallies } from "./tally-cases";

/** What the cases came to, before any rule was changed for them and when they were last run. */
export interface Measured {
  readonly before: Tallies;
  readonly now: Tallies;
}

const groups = Object.entries(LISTED) as [Group, readonly Kind[]][];

/** The part of docs/mutations.md about faults as people make them. */
export function renderCases(bases: readonly Base[], measured: Measured): string[] {
  const cases = bases.flatMap(listCases);
  const kinds = groups.flatMap(([, list]) => list);
  const harmless = BEFORE_RULES.harmless.length;
  return [
    `${cases.length} cases of ${kinds.length - harmless} kinds of mistakes and ${harmless} harmless variants, each in two`,
    `places or so of ${bases.length} workbooks:`,
    `${bases.map(({ name }) => name).join("; ")}. They were written down`,
    "as faults that people make, with what each must lead to, before any rule was changed for them; the last group while",
    "rules were changed, which is why it is counted apart. The workbook is",
    "calculated after the mistake as Excel would. A mistake is found in its place where a finding stands in the cell or",
    "names it among the cells concerned. Where nobody can tell from the workbook, the reason is given. A false alarm is",
    "a case in which something is said that nothing of it explains; of a harmless variant that is anything at all.",
    "`npm run bench -- mutations` runs them all and prints what is missed; `npm test` runs a seeded part.",
    "",
    ...table(measured),
    "",
    ...groups.flatMap(([group, list]) => [
      `### ${GROUPS[group]}`,
      "",
      ...list.map((kind) => line(kind, cases, measured)),
      "",
    ]),
  ];
}

function table(measured: Measured): string[] {
  const row = (name: string, slips: readonly Kind[]) => {
    const cells = [measured.before, measured.now].flatMap((tallies) => {
      const sum = summed(slips.map(({ slip }) => tallies[slip]));
      return [recall(sum), `${sum.alarmed} of ${sum.cases}`];
    });
    return [name, String(slips.length), ...cells];
  };
  const rows = [
    ["", "kinds", "found before", "false alarms before", "found now", "false alarms now"],
    ...groups.map(([group, kinds]) => row(GROUPS[group], kinds)),
    row("all but the last", Object.values(BEFORE_RULES).flat()),
  ];
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((cells) => cells[i]!.length)));
  const [heading, ...others] = rows.map(
    (cells) => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(" | ")} |`,
  );
  return [heading!, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...others];
}

export function recall({ found, claimed }: KindTally): string {
  return claimed === 0 ? "–" : `${found} of ${claimed} (${((found / claimed) * 100).toFixed(1)} %)`;
}

function line({ slip, says }: Kind, cases: readonly ListedCase[], { before, now }: Measured): string {
  const own = cases.filter(({ kind }) => kind.slip === slip);
  const [was, is] = [before[slip], now[slip]];
  const parts = [
    claims(own),
    is && is.claimed > 0 ? `found ${was?.found ?? 0} → ${is.found} of ${is.claimed}` : "",
    (was?.alarmed ?? 0) + (is?.alarmed ?? 0) > 0
      ? `false alarms ${was?.alarmed ?? 0} → ${is?.alarmed ?? 0}`
      : "",
    ...reasons(own),
  ];
  return `- ${says} (\`${slip}\`, ${own.length}): ${parts.filter((part) => part !== "").join("; ")}`;
}

function claims(cases: readonly ListedCase[]): string {
  const signs = cases.flatMap(({ outcome }) => (outcome.kind === "found" ? outcome.signs : []));
  if (signs.length === 0) {
    const notes = new Set(cases.flatMap(({ outcome }) => (outcome.kind === "quiet" ? outcome.notes : [])));
    const isHarmless = cases.some(({ outcome }) => outcome.kind === "quiet");
    if (notes.size > 0) return `a note of ${[...notes].map((rule) => `\`${rule}\``).join(", ")} at most`;
    return isHarmless ? "nothing" : "";
  }
  const rules = new Set(signs.flatMap((sign) => sign.rules.map((rule) => `\`${rule}\``)));
  return rules.size === 0 ? "any error or warning there" : [...rules].join(" or ");
}

function reasons(cases: readonly ListedCase[]): string[] {
  const unseen = cases.flatMap(({ outcome }) => (outcome.kind === "unseen" ? [outcome.reason] : []));
  return [...new Set(unseen)].map(
    (reason) => `not claimed in ${unseen.filter((each) => each === reason).length}: ${reason}`,
  );
}
