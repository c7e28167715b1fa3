import type { JobRunner } from "../shell/jobs/job-runner";
import type { CheckedWorkbook } from "../shell/pane-state";
import type { PaneServices } from "../shell/composition/services";

/** Signing the workbook off, and looking whether it is as it was signed. */
export class StampJobs {
  constructor(
    private readonly runner: JobRunner,
    private readonly services: PaneServices,
    private readonly now: () => Date,
  ) {}

  /** Signs the workbook as it stands; a check that counted otherwise is told as stale. */
  readonly sign = (signer: string): Promise<void> =>
    this.runner.start("sign", async (control) => {
      const stamp = await this.services.sign({ signer, at: this.now().toISOString() }, control);
      const verdict = { kind: "unchanged", stamp, isOtherRuleSet: false, changes: [] } as const;
      return this.withStamp((checked) => ({
        stamp: verdict,
        isStale: checked.isStale || !isSameCount(checked.report.counts, stamp.counts),
      }));
    });

  readonly verify = (): Promise<void> =>
    this.runner.start("verify", async (control) => {
      const stamp = await this.services.verify(control);
      return this.withStamp(() => ({ stamp }));
    });

  private withStamp(change: (checked: CheckedWorkbook) => Partial<CheckedWorkbook>) {
    const { validation } = this.runner.getState();
    return validation ? { validation: { ...validation, ...change(validation) } } : {};
  }
}

function isSameCount(
  seen: Readonly<Record<string, number>>,
  signed: Readonly<Record<string, number>>,
): boolean {
  return Object.keys(signed).every((kind) => seen[kind] === signed[kind]);
}
