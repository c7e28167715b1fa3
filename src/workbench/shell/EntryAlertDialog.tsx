import { useEffect, useRef } from "react";
import type { AlertStyle } from "../entry-rules/entry-guard";
import { useSelected } from "../store";
import { text, type TextId } from "../texts";
import { usePage } from "./page-context";

interface Choice {
  readonly label: TextId;
  /** Whether the entry stays. */
  readonly isKept: boolean;
}

/** Buttons of each style; the first is the one that Enter presses, as in Excel. */
const CHOICES: Record<AlertStyle, readonly Choice[]> = {
  stop: [{ label: "entryOk", isKept: false }],
  warning: [
    { label: "entryTakeBack", isKept: false },
    { label: "entryKeep", isKept: true },
  ],
  information: [
    { label: "entryOk", isKept: true },
    { label: "cancel", isKept: false },
  ],
};

/** Says what is wrong with an entry, in the words of the file where it has any. */
export function EntryAlertDialog() {
  const { store, actions } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  const alert = useSelected(store, (state) => state.entryAlert);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (alert) dialog.current?.showModal();
    else dialog.current?.close();
  }, [alert]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="entry-title"
      aria-describedby="entry-message"
      onClose={() => actions.focusGrid()}
      onCancel={(event) => {
        event.preventDefault();
        actions.settleEntry(false);
      }}
    >
      <h2 id="entry-title">{alert?.title || text("entryWrong", language)}</h2>
      <p id="entry-message">{alert?.message || text("entryWrongMessage", language)}</p>
      {alert?.style === "warning" && <p>{text("entryWarning", language)}</p>}
      <div className="dialog-actions">
        {CHOICES[alert?.style ?? "stop"].map(({ label, isKept }, index) => (
          <button
            key={label}
            type="button"
            className={index === 0 ? "primary" : undefined}
            onClick={() => actions.settleEntry(isKept)}
          >
            {text(label, language)}
          </button>
        ))}
      </div>
    </dialog>
  );
}
