import type { FrameworkGrowth } from "../app/grow-framework";
import { columnNameOf } from "../domain/framework/column-names";
import type { ColumnRole, Framework } from "../domain/framework/framework";
import type { WordingOutcome } from "../domain/layout/add-wordings";
import type { Layout } from "../domain/layout/layout";
import { formatText, type Language } from "../domain/text/localised";
import { LEARNING_TEXTS, REFUSAL_TEXTS } from "./texts";
import { plain } from "./visible";

/** What was learnt from what, and where it goes. */
interface Lesson {
  /** The framework's id or file, as it was named. */
  readonly reference: string;
  /** As it was before. */
  readonly framework: Framework;
  readonly layout: Layout;
  /** Null where nothing is to be written. */
  readonly output: string | null;
}

type Group = "added" | "known" | "refused";

const GROUPS: readonly Group[] = ["added", "known", "refused"];

/** Whether it could not be added to the framework. */
export function isRefused(wording: WordingOutcome): boolean {
  return groupOf(wording) === "refused";
}

function groupOf({ outcome }: WordingOutcome): Group {
  return outcome === "added" || outcome === "known" ? outcome : "refused";
}

/** Every wording with what became of it, and what was written. */
export function formatLearning(
  { kind, framework: grown, wordings }: FrameworkGrowth,
  { reference, framework, layout, output }: Lesson,
  language: Language,
): string[] {
  const { name, version } = framework;
  const head = formatText(LEARNING_TEXTS.head, language, { name, version, layout: layout.name });
  const lines = GROUPS.flatMap((group) => {
    const own = wordings.filter((wording) => groupOf(wording) === group);
    if (own.length === 0) return [];
    const title = `  ${LEARNING_TEXTS[group][language]} (${own.length})`;
    return [title, ...own.map((wording) => `    ${lineOf(wording, framework, language)}`)];
  });
  const ending = output === null ? LEARNING_TEXTS.unwritten : LEARNING_TEXTS.written;
  const parameters = { version: grown.version, file: output ?? "" };
  const end = formatText(kind === "grown" ? ending : LEARNING_TEXTS.unchanged, language, parameters);
  return [`${reference}: ${plain(head)}`, ...lines.map(plain), end];
}

function lineOf(wording: WordingOutcome, framework: Framework, language: Language): string {
  const nameOf = (role: string) => columnNameOf(role as ColumnRole, framework);
  const { heading, role, outcome } = wording;
  const line = formatText(LEARNING_TEXTS.wording, language, { heading, role: nameOf(role) });
  if (outcome === "added" || outcome === "known") return line;
  const other = outcome === "other-role" ? nameOf(wording.other) : "";
  return `${line}: ${formatText(REFUSAL_TEXTS[outcome], language, { other })}`;
}
