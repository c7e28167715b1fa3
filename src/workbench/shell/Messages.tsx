import { useEffect, useRef } from "react";
import { useSelected } from "../store";
import { text } from "../texts";
import { CloseIcon, WarningIcon } from "./icons";
import { usePage } from "./page-context";

/** What went wrong last, over the page until it is dismissed. */
export function NoticeBar() {
  const { store } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  const notice = useSelected(store, (state) => state.notice);
  return (
    <div className="notice-place" role="alert">
      {notice && (
        <div className="notice" data-kind={notice.kind}>
          <WarningIcon />
          <p>
            {text(notice.id, language, notice.values)}
            {notice.more && ` ${text(notice.more, language)}`}
          </p>
          <button
            type="button"
            className="icon-button"
            aria-label={text("dismiss", language)}
            onClick={() => store.set({ notice: null })}
          >
            <CloseIcon />
          </button>
        </div>
      )}
    </div>
  );
}

/** Asks before unsaved changes are lost to another workbook. */
export function DiscardDialog() {
  const { store, actions } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  const pending = useSelected(store, (state) => state.pendingFile);
  const file = useSelected(store, (state) => state.document?.name ?? "");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (pending) dialog.current?.showModal();
    else dialog.current?.close();
  }, [pending]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="discard-title"
      onCancel={() => actions.settlePending("cancel")}
    >
      <h2 id="discard-title">{text("discardTitle", language, { file })}</h2>
      <p>{text("discardText", language)}</p>
      <div className="dialog-actions">
        <button type="button" className="primary" onClick={() => actions.settlePending("save")}>
          {text("saveFirst", language)}
        </button>
        <button type="button" onClick={() => actions.settlePending("discard")}>
          {text("discard", language)}
        </button>
        <button type="button" onClick={() => actions.settlePending("cancel")}>
          {text("cancel", language)}
        </button>
      </div>
    </dialog>
  );
}
