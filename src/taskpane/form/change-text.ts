import type { FormView, TableView } from "../../domain/form/form-view";
import type { LayoutChange } from "../../domain/form/layout-changes";
import type { LayoutColumn } from "../../domain/layout/layout";
import type { Language } from "../../domain/text/localised";
import type { Say } from "../shell/say";
import { laidName, oneLine } from "./column-rows";
import { tableOf } from "./draft";
import type { FormDraft } from "./form-state";
import { FORM_TEXTS } from "./texts";

/** A correction in words: of what, from what, to what. */
export interface ChangeText {
  readonly what: string;
  /** Null where nothing was there before. */
  readonly from: string | null;
  readonly to: string;
}

export function changeText(
  change: LayoutChange,
  view: FormView,
  draft: FormDraft,
  voice: { readonly language: Language; readonly say: Say },
): ChangeText {
  const { language, say } = voice;
  const table = tableOf(view, draft);
  switch (change.kind) {
    case "framework":
      return {
        what: say(FORM_TEXTS.framework),
        from: view.framework.id === null ? null : view.framework.name[language],
        to: frameworkName(view, change.framework, voice),
      };
    case "counts":
      return {
        what: say(FORM_TEXTS.changeCounts),
        from: table?.assessments.find(({ counts }) => counts)?.name ?? null,
        to: change.counts ?? say(FORM_TEXTS.countsAuto),
      };
    case "column": {
      const { frameworks } = view;
      const roles = (frameworks.find(({ id }) => id === draft.layout.framework) ?? frameworks[0]).roles;
      const shown = table && shownColumn(table, change.column);
      return {
        what: columnText(change.column, shown?.letters ?? null, say),
        from: shown?.name?.[language] ?? null,
        to: laidName(change.role, roles)[language],
      };
    }
  }
}

/** "คอลัมน์ H “คะแนน”", or without its letters where they are not known. */
export function columnText({ heading, column }: LayoutColumn, letters: string | null, say: Say): string {
  const known = letters ?? column;
  const place = known === null ? [] : [say(FORM_TEXTS.changeColumn, { column: known })];
  const quoted = heading === "" ? [] : [say(FORM_TEXTS.quoted, { text: oneLine(heading) })];
  return [...place, ...quoted].join(" ");
}

function frameworkName(
  { frameworks }: FormView,
  id: string | null,
  { language, say }: { language: Language; say: Say },
) {
  if (id === null) return say(FORM_TEXTS.frameworkAuto);
  return frameworks.find((each) => each.id === id)?.name[language] ?? id;
}

function shownColumn({ columns }: TableView, { heading, group, column }: LayoutColumn) {
  const same = columns.filter((each) => each.heading === heading && each.group === group);
  return same.find(({ letters }) => letters === column) ?? same[0];
}
