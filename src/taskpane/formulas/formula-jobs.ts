import type { JobRunner } from "../shell/jobs/job-runner";
import { outdated } from "../shell/pane-state";
import type { PaneServices } from "../shell/composition/services";

/** The function guide: which help is open, and putting a formula into the active cell. */
export class FormulaJobs {
  constructor(
    private readonly runner: JobRunner,
    private readonly services: PaneServices,
  ) {}

  /** Reads where the user stands; with `opensSuggestion` the function that belongs there opens. */
  readonly locate = ({ opensSuggestion = false } = {}): Promise<void> =>
    this.runner.start("insert", async (control) => {
      const point = await this.services.findInsertion(control);
      const suggested = opensSuggestion ? (point.place?.suggests ?? null) : null;
      return {
        insertion: { point, written: null },
        ...(suggested === null ? {} : { openFunction: suggested }),
      };
    });

  /** Writes the formula into the cell that was read. */
  readonly insert = async (formula: string): Promise<void> => {
    const { insertion } = this.runner.getState();
    if (!insertion) return;
    await this.runner.start("insert", async (control) => {
      const { written } = await this.services.insert(insertion.point, formula, control);
      return {
        insertion: { ...insertion, written: formula },
        ...outdated(this.runner.getState(), written > 0),
      };
    });
  };

  /** Opens the help of a function, or the list of all with null. A cell whose formula is written is done with. */
  readonly open = (name: string | null): void => {
    const { insertion } = this.runner.getState();
    this.runner.set({ openFunction: name, ...(insertion?.written == null ? {} : { insertion: null }) });
  };
}
