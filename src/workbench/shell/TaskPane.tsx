import type { KeyboardEvent, PointerEvent } from "react";
import { NARROWEST_PANE, useSelected } from "../store";
import { text } from "../texts";
import { CloseIcon } from "./icons";
import { usePage } from "./page-context";

const WIDEST_SHARE = 0.6;
const KEY_STEP = 16;

/** The add-in's task pane. Closed it is only out of sight: the add-in's runtime lives on, as in Excel. */
export function TaskPane() {
  const { store, manifest, actions } = usePage();
  const { attachFrame, closePane } = actions;
  const language = useSelected(store, (state) => state.preferences.language);
  const isOpen = useSelected(store, (state) => state.isPaneOpen);
  const frame = useSelected(store, (state) => state.frame);
  const isBuilt = useSelected(store, (state) => state.isPaneBuilt);
  const name = manifest.name[language];
  return (
    <aside
      className="task-pane"
      data-open={isOpen}
      inert={!isOpen}
      aria-label={text("pane", language, { name })}
    >
      <Splitter />
      <div className="pane-header">
        <h2>{name}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={text("closePane", language)}
          title={text("closePane", language)}
          onClick={closePane}
        >
          <CloseIcon />
        </button>
      </div>
      {!isBuilt && <p className="pane-missing">{text("paneMissing", language)}</p>}
      {isBuilt && frame && (
        <iframe
          key={frame.key}
          ref={attachFrame}
          className="pane-frame"
          name={frame.name}
          src={frame.src}
          title={text("pane", language, { name })}
          allow="clipboard-write"
          sandbox={frame.sandbox}
        />
      )}
    </aside>
  );
}

function Splitter() {
  const { store } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  const width = useSelected(store, (state) => state.preferences.paneWidth);
  const resize = (wanted: number) => {
    const widest = Math.round(window.innerWidth * WIDEST_SHARE);
    store.prefer({ paneWidth: Math.max(NARROWEST_PANE, Math.min(widest, Math.round(wanted))) });
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const steps: Record<string, number> = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width + step);
  };
  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={text("resizePane", language)}
      aria-valuenow={width}
      aria-valuemin={NARROWEST_PANE}
      aria-valuemax={Math.round(window.innerWidth * WIDEST_SHARE)}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
    />
  );
}
