import type { FocusExit } from "../host/embedded-excel";
import { areaOf, nextArea, type Area } from "./areas";

export interface AreaKeysOptions {
  isPaneOpen(): boolean;
  /** While a cell is being typed into, the keys are the cell's. */
  isCellEdited(): boolean;
  focusGrid(): void;
  /** Asks the add-in to take the focus at its first element; false where it cannot yet. */
  enterPane(): boolean;
}

/**
 * Leads the keyboard between grid, pane and ribbon, as in Excel: F6 or Ctrl+F6 to the next, with Shift to the one
 * before, Esc back to the grid. What the add-in's frame does with a key itself is told by office.js; of F6 alone it
 * says nothing, so that key is heard in the frame's window.
 */
export class AreaKeys {
  private frame: HTMLIFrameElement | null = null;
  /** Where the focus was in the pane: a frame forgets it when the page takes it. */
  private lastInPane: HTMLElement | null = null;
  /** The same when Esc was pressed: before office.js tells of it, it goes to its first element. */
  private atEscape: HTMLElement | null = null;

  /** From when the pane has the focus until a person takes it elsewhere. */
  private isInPane = false;

  constructor(private readonly options: AreaKeysOptions) {
    window.addEventListener("keydown", this.press, true);
    window.addEventListener("pointerdown", () => (this.isInPane = false), true);
    window.addEventListener("focusin", this.giveBack, true);
  }

  attachFrame(frame: HTMLIFrameElement | null): void {
    this.frame = frame;
    this.lastInPane = null;
    // Each page that the frame loads has a window of its own.
    frame?.addEventListener("load", () => {
      const pane = frame.contentWindow;
      pane?.addEventListener("keydown", this.press, true);
      pane?.addEventListener("focusin", ({ target }) => {
        this.lastInPane = target as HTMLElement;
        this.isInPane = true;
      });
    });
  }

  /** The focus left the frame by a key that office.js takes. */
  leavePane(exit: FocusExit): void {
    this.isInPane = false;
    if (exit === "escape") {
      this.lastInPane = this.atEscape;
      this.options.focusGrid();
    } else if (exit === "tab" || exit === "tab-back") focusFirst(".pane-header button");
    else this.move(exit === "previous-area");
  }

  private readonly press = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    if (event.key === "F6") this.pressF6(event);
    else if (event.key !== "Escape") return;
    else if (event.view === window) this.pressEscape(event);
    else this.atEscape = this.lastInPane;
  };

  private pressF6(event: KeyboardEvent): void {
    // In the frame office.js hears it with Ctrl, and tells.
    const isTold = event.view !== window && (event.ctrlKey || event.metaKey);
    if (isTold) return;
    event.preventDefault();
    event.stopPropagation();
    if (!isAsked() && !this.options.isCellEdited()) this.move(event.shiftKey);
  }

  /** In the grid Esc is the grid's, and what opens over the page closes by itself. */
  private pressEscape(event: KeyboardEvent): void {
    if (areaOf(document.activeElement) === "grid" || isAsked()) return;
    event.preventDefault();
    event.stopPropagation();
    this.options.focusGrid();
  }

  /** The grid takes the focus by itself where the add-in activates a sheet; in Excel it stays in the pane. */
  private readonly giveBack = ({ target }: FocusEvent): void => {
    if (this.isInPane && target instanceof Element && areaOf(target) === "grid" && !isAsked())
      queueMicrotask(() => this.enterPane());
  };

  private move(isBack: boolean): void {
    this.isInPane = false;
    this.enter(nextArea(areaOf(document.activeElement), isBack, this.options.isPaneOpen()));
  }

  private enter(area: Area): void {
    if (area === "grid") this.options.focusGrid();
    else if (area === "ribbon") focusFirst(".ribbon-tabs [aria-selected=true]");
    else this.enterPane();
  }

  /** To where the focus was in the pane; where it was nowhere, or that is gone, to the first element. */
  private enterPane(): void {
    const pane = this.frame?.contentWindow;
    const isThere = this.lastInPane?.isConnected && this.lastInPane.getClientRects().length > 0;
    if (pane && isThere) {
      pane.focus();
      this.lastInPane?.focus();
    } else if (!this.options.enterPane()) focusFirst(".pane-header button");
  }
}

/** Whether something open over the page has the keyboard. */
function isAsked(): boolean {
  return document.querySelector("dialog[open], :popover-open") !== null;
}

function focusFirst(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
