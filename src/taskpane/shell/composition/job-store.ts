import { AcceptanceJobs } from "../../check/acceptance-jobs";
import { CheckJobs } from "../../check/check-jobs";
import { FormulaJobs } from "../../formulas/formula-jobs";
import { JobRunner } from "../jobs/job-runner";
import { LiveJobs } from "../../check/live-jobs";
import type { Section } from "../pane-state";
import { describeProblem } from "../jobs/problem";
import { ReviewJobs } from "../jobs/review-jobs";
import { ReportJobs } from "../../check/report-jobs";
import { StampJobs } from "../../check/stamp-jobs";
import type { PaneServices } from "./services";
import { TemplateJobs } from "../../templates/template-jobs";

/**
 * The one running job and the results of the last ones, shared by the pane and the ribbon, which live in the
 * same runtime: the jobs of every section over one runner.
 */
export class JobStore {
  private readonly runner = new JobRunner();
  readonly check: CheckJobs;
  readonly acceptances: AcceptanceJobs;
  readonly stamps: StampJobs;
  readonly reports: ReportJobs;
  readonly live: LiveJobs;
  readonly reviews: ReviewJobs;
  readonly formulas: FormulaJobs;
  readonly templates: TemplateJobs;

  constructor(
    private readonly services: PaneServices,
    now: () => Date = () => new Date(),
  ) {
    this.check = new CheckJobs(this.runner, services, now);
    this.acceptances = new AcceptanceJobs(this.runner, services, now);
    this.stamps = new StampJobs(this.runner, services, now);
    this.reports = new ReportJobs(this.runner, services, now);
    this.live = new LiveJobs(this.runner, services, now);
    this.reviews = new ReviewJobs(this.runner, services, this.check);
    this.formulas = new FormulaJobs(this.runner, services);
    this.templates = new TemplateJobs(this.runner, services.templates);
  }

  readonly subscribe = this.runner.subscribe;

  readonly getState = this.runner.getState;

  readonly cancel = (): void => this.runner.cancel();

  readonly showSection = (section: Section): void => this.runner.set({ section, notice: null });

  readonly dismissNotice = (): void => this.runner.set({ notice: null });

  /** Leads to a cell; says why where that fails. */
  readonly select = async (sheet: string, address: string | null): Promise<void> => {
    try {
      await this.services.select(sheet, address);
      const { notice } = this.runner.getState();
      if (notice?.kind === "failed" && notice.during === "select") this.runner.set({ notice: null });
    } catch (error) {
      this.runner.set({ notice: { kind: "failed", during: "select", problem: describeProblem(error) } });
    }
  };
}
