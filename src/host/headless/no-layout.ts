import { type Injector, IUniverInstanceService } from "@univerjs/core";
import { SheetSkeletonService } from "@univerjs/sheets";

/** What the library keeps to itself: the hook that lays out every sheet of a workbook as it opens. */
interface Layout {
  _initWorkbookSkeleton(): void;
}

const Base = SheetSkeletonService as unknown as new (
  injector: Injector,
  instances: IUniverInstanceService,
) => Layout;

/**
 * Lays out no sheet before it is asked for one. Nobody looks at a workbook that is only calculated, and the places of
 * a million rows take longer than its formulas.
 */
export class NoLayout extends Base {
  override _initWorkbookSkeleton(): void {
    // A sheet that is asked for after all is laid out then: `ensureSkeleton`.
  }
}
