import { ICommandService, type IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { ComponentType } from "react";
import { injectorOf } from "../../host/engine/injector";
import { ruleAt } from "./entry-guard";

const COMPONENT = "pramoen-entry-prompt";
const FOLLOWED: ReadonlySet<string> = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id]);
/** Pixels between the cell and its prompt. */
const DISTANCE = 6;
/** A sheet that was just opened takes a moment until something can be attached to its cells. */
const RETRY_MS = 100;
const MOST_TRIES = 20;

interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** Shows beside the selected cell what its entry rule says of it; the grid keeps such texts but never shows them. */
export class EntryPrompt {
  private shown: { readonly place: string; readonly popup: IDisposable } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly univerAPI: FUniver) {
    univerAPI.registerComponent(COMPONENT, PromptView as ComponentType);
    injectorOf(univerAPI)
      .get(ICommandService)
      .onCommandExecuted(({ id }) => {
        if (FOLLOWED.has(id)) this.follow(MOST_TRIES, 0);
      });
  }

  /** The workbook that showed it is going. */
  clear(): void {
    clearTimeout(this.timer);
    this.shown?.popup.dispose();
    this.shown = null;
  }

  /** After the command, when the grid knows where it is. */
  private follow(tries: number, delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.show() && tries > 0) this.follow(tries - 1, RETRY_MS);
    }, delay);
  }

  /** False where the grid cannot show it yet. */
  private show(): boolean {
    const sheet = this.univerAPI.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getActiveRange();
    const cell = range && ([range.getRow(), range.getColumn()] as const);
    const prompt = cell ? this.promptAt(...cell) : null;
    const place = prompt ? JSON.stringify([sheet?.getSheetId(), cell, prompt]) : "";
    if (place === (this.shown?.place ?? "")) return true;
    this.clear();
    if (!prompt || !sheet || !cell) return true;
    const popup = sheet.getRange(...cell).attachPopup({
      componentKey: COMPONENT,
      direction: "vertical",
      offset: [0, DISTANCE],
      showOnSelectionMoving: true,
      extraProps: { prompt },
    });
    if (!popup) return false;
    this.shown = { place, popup };
    return true;
  }

  private promptAt(row: number, col: number): Prompt | null {
    const workbook = this.univerAPI.getActiveWorkbook();
    const worksheet = workbook?.getActiveSheet().getSheet();
    if (!workbook || !worksheet) return null;
    const place = { unitId: workbook.getId(), subUnitId: worksheet.getSheetId(), row, col, worksheet };
    const rule = ruleAt(this.univerAPI, place);
    const { promptTitle: title = "", prompt: message = "" } = rule ?? {};
    return rule?.showInputMessage && (title || message) ? { title, message } : null;
  }
}

function PromptView({ popup }: { popup?: { extraProps?: { prompt?: Prompt } } }) {
  const prompt = popup?.extraProps?.prompt;
  if (!prompt) return null;
  return (
    <div className="entry-prompt" role="status">
      {prompt.title && <strong>{prompt.title}</strong>}
      {prompt.message && <p>{prompt.message}</p>}
    </div>
  );
}
