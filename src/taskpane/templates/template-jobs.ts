import type { JobControl } from "../../app/workbook-port";
import type { Framework } from "../../domain/framework/framework";
import type { Template } from "../../domain/template/template";
import type { JobRunner } from "../shell/jobs/job-runner";
import { outdated, type PaneState } from "../shell/pane-state";
import { saveFile } from "./save-file";
import type { OwnDocument, TemplateServices, WorkbookChoice } from "./template-services";
import type { TemplateJob, TemplateOutcome, TemplatesState } from "./templates-state";

/** The jobs of the templates' section: workbooks from templates, writing templates, and the user's own documents. */
export class TemplateJobs {
  private last: (() => Promise<void>) | null = null;

  constructor(
    private readonly runner: JobRunner,
    private readonly services: TemplateServices,
  ) {}

  /** Reads the user's own documents once, when the section is first opened. */
  readonly load = async (): Promise<void> => {
    if (this.state.own !== null) return;
    this.change({ own: [] });
    const kept = await this.services.loadOwn();
    this.change({ own: [...kept, ...(this.state.own ?? [])] });
  };

  /** Plans a workbook as sheets of the open one; nothing is written. */
  readonly planInsert = (choice: WorkbookChoice): Promise<void> =>
    this.start("insert-workbook", async (control) => {
      const plan = await this.services.planInsert(choice, control);
      return plan.kind === "refused" ? plan : { kind: "planned", choice, plan };
    });

  /** Inserts the sheets of the plan that waits for an answer. */
  readonly confirmInsert = async (): Promise<void> => {
    const { outcome } = this.state;
    if (outcome?.kind !== "planned") return;
    const { choice, plan } = outcome;
    await this.start(
      "insert-workbook",
      async (control) => {
        const { leftOut = 0 } = await this.services.insert(plan, control);
        return { kind: "inserted", sheets: plan.sheets.map(({ name }) => name), leftOut };
      },
      { isWriting: true, again: () => this.planInsert(choice) },
    );
  };

  /** Makes an .xlsx and opens it beside this workbook, or hands it to the browser to keep. */
  readonly makeFile = (choice: WorkbookChoice, isOpened: boolean): Promise<void> =>
    this.start("make-file", async (control) => {
      const file = await this.services.makeFile(choice, control);
      if (file.kind === "refused") return file;
      if (isOpened) await this.services.openFile(file.bytes);
      else saveFile(file.name, file.bytes);
      return { kind: "file", name: file.name, isOpened };
    });

  get canOpenFile(): boolean {
    return this.services.canOpenFile();
  }

  readonly layOutSheet = (choice: WorkbookChoice): Promise<void> =>
    this.start(
      "new-template",
      async (control) => ({ kind: "laid-out", sheet: await this.services.layOutSheet(choice, control) }),
      { isWriting: true },
    );

  readonly check = (): Promise<void> =>
    this.start("check-template", async (control) => ({
      kind: "checked",
      checked: await this.services.check(this.ownFrameworks, control),
    }));

  readonly planSave = (): Promise<void> =>
    this.start("save-template", async (control) => {
      const saved = await this.services.planSave(this.ownFrameworks, control);
      return { kind: "saved", saved, isKept: false, isStored: false };
    });

  /** Stores the template that was read in the workbook. */
  readonly store = async (): Promise<void> => {
    const { outcome } = this.state;
    if (outcome?.kind !== "saved") return;
    await this.start(
      "save-template",
      async (control) => {
        await this.services.store(outcome.saved, control);
        return { ...outcome, isStored: true };
      },
      { isWriting: true, again: this.planSave },
    );
  };

  readonly compare = (): Promise<void> =>
    this.start("compare-template", async (control) => ({
      kind: "compared",
      comparison: await this.services.compare(control),
    }));

  readonly moveYear = (framework: Framework): Promise<void> =>
    this.start("move-year", async (control) => ({
      kind: "moved",
      moved: await this.services.moveYear(framework, control),
      framework,
      isKept: false,
    }));

  /** Takes a file in among the user's own documents, or tells everything that is wrong in it. */
  readonly importFile = (file: Blob & { readonly name: string }): Promise<void> =>
    this.start("import-document", async () => {
      const reading = await this.services.readDocument(await file.text(), this.ownFrameworks);
      if ("faults" in reading) return { kind: "faulty", file: file.name, faults: reading.faults };
      this.add(reading.document);
      return { kind: "imported", document: reading.document };
    });

  /** Keeps what a job came to among the user's own documents. */
  readonly keep = async (document: Framework | Template): Promise<void> => {
    this.add(await this.services.writeDocument(document));
    const { outcome } = this.state;
    if (outcome?.kind === "saved" || outcome?.kind === "moved")
      this.change({ outcome: { ...outcome, isKept: true } });
  };

  readonly export = async (document: Framework | Template): Promise<void> => {
    const { text } = await this.services.writeDocument(document);
    saveFile(`${document.id}.json`, new TextEncoder().encode(text));
  };

  readonly remove = (document: OwnDocument): void =>
    this.replace((this.state.own ?? []).filter((each) => each !== document));

  /** Next year's template under other rules, such as the same ones for a further year. */
  readonly changeFramework = async (framework: Framework): Promise<void> => {
    const { outcome } = this.state;
    await this.keep(framework);
    if (outcome?.kind !== "moved") return;
    const { id, version } = framework;
    const template = { ...outcome.moved.template, framework: { id, version } };
    this.change({ outcome: { ...outcome, framework, moved: { ...outcome.moved, template }, isKept: false } });
  };

  readonly close = (): void => {
    const { running } = this.runner.getState();
    if (running) return;
    if (this.state.outcome?.kind === "planned") this.runner.decline(this.withOutcome(null));
    else this.runner.set(this.withOutcome(null));
  };

  readonly again = async (): Promise<void> => this.last?.();

  private get ownFrameworks(): readonly Framework[] {
    return (this.state.own ?? []).flatMap((each) => (each.kind === "framework" ? [each.document] : []));
  }

  private get state(): TemplatesState {
    return this.runner.getState().templates;
  }

  private start(
    job: TemplateJob,
    work: (control: JobControl) => Promise<TemplateOutcome>,
    { isWriting = false, again }: { readonly isWriting?: boolean; readonly again?: () => Promise<void> } = {},
  ): Promise<void> {
    this.last = again ?? (() => this.start(job, work, { isWriting }));
    return this.runner.start(job, async (control) => ({
      ...this.withOutcome(await work(control)),
      ...outdated(this.runner.getState(), isWriting),
    }));
  }

  /** A document of the same kind, id and version gives way. */
  private add(added: OwnDocument): void {
    const isSame = ({ kind, document: { id, version } }: OwnDocument) =>
      kind === added.kind && id === added.document.id && version === added.document.version;
    this.replace([...(this.state.own ?? []).filter((each) => !isSame(each)), added]);
  }

  private replace(own: readonly OwnDocument[]): void {
    // Frameworks first: templates are read against them.
    const ordered = [...own].sort((a, b) => Number(a.kind === "template") - Number(b.kind === "template"));
    this.change({ own: ordered, isUnkept: !this.services.keepOwn(ordered) });
  }

  private change(change: Partial<TemplatesState>): void {
    this.runner.set({ templates: { ...this.state, ...change } });
  }

  private withOutcome(outcome: TemplateOutcome | null): Partial<PaneState> {
    return { templates: { ...this.state, outcome } };
  }
}
