import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IEditorService } from "@univerjs/docs-ui";
import { ILayoutService } from "@univerjs/ui";
import { injectorOf } from "../../host/engine/injector";

/**
 * Gives the keyboard back to the grid after a dialog. The browser restores the focus, but the grid's editor has
 * dropped its place by then and would take no key.
 */
export function focusGrid(univerAPI: FUniver): void {
  const workbook = univerAPI.getActiveWorkbook();
  if (!workbook) return;
  const injector = injectorOf(univerAPI);
  const editors = injector.get(IEditorService);
  injector.get(ILayoutService).focus();
  editors.blur(true);
  editors.focus(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  injector.get(IUniverInstanceService).focusUnit(workbook.getId());
}
