import type { FUniver } from "@univerjs/core/facade";
import type { PageStore } from "../store";
import { EntryGuard } from "./entry-guard";
import { EntryPrompt } from "./entry-prompt";

/** What cells ask of entries, as the user meets it: a prompt beside the cell, and an alert on a wrong entry. */
export class EntryRules {
  private readonly guard: EntryGuard;
  private readonly prompt: EntryPrompt;
  private answer: ((isKept: boolean) => void) | null = null;

  /** @param settle resolves when every value of the open workbook is fresh */
  constructor(
    univerAPI: FUniver,
    private readonly store: PageStore,
    settle: () => Promise<void>,
  ) {
    this.prompt = new EntryPrompt(univerAPI);
    this.guard = new EntryGuard(univerAPI, {
      settle,
      ask: (alert) => {
        this.settle(false);
        return new Promise((resolve) => {
          this.answer = resolve;
          this.store.set({ entryAlert: alert });
        });
      },
    });
  }

  /** A workbook has been opened. */
  begin(): void {
    this.guard.attach();
  }

  /** The workbook is going: what was asked of an entry is void. */
  end(): void {
    this.settle(false);
    this.prompt.clear();
  }

  /** The user's answer to the alert; without one nothing happens. */
  settle(isKept: boolean): void {
    const { answer } = this;
    if (!answer) return;
    this.answer = null;
    this.store.set({ entryAlert: null });
    answer(isKept);
  }
}
