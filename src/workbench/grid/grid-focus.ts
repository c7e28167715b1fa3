import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  EDITOR_ACTIVATED,
  IContextService,
  IUniverInstanceService,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IEditorService } from "@univerjs/docs-ui";
import { ILayoutService } from "@univerjs/ui";
import { injectorOf } from "../../host/engine/injector";

/**
 * Gives the keyboard to the grid: arrows move the selection, what is typed goes into the cell. The browser restores the
 * focus after a dialog, but the grid's editor has dropped its place by then and would take no key.
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
  // Its editor waits for what is typed; as if a cell were being edited it would keep the arrows to itself.
  injector.get(IContextService).setContextValue(EDITOR_ACTIVATED, false);
}
