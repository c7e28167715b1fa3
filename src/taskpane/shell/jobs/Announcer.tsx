import { useEffect, useRef, useState } from "react";
import type { PaneState } from "../pane-state";
import { phaseText } from "./JobProgress";
import { usePane } from "../pane-context";
import { endingText } from "./ending-text";
import { useHiddenStyle } from "../controls/use-hidden-style";

/** Tells screen readers each phase once and how the job ended, wherever the focus is. */
export function Announcer({ state }: { state: PaneState }) {
  const styles = useHiddenStyle();
  const pane = usePane();
  const [ending, setEnding] = useState("");
  const told = useRef(state.endings);
  const { running } = state;
  const endingNow = endingText(state, pane.say);

  useEffect(() => {
    if (told.current === state.endings) return;
    told.current = state.endings;
    setEnding(endingNow);
  }, [state.endings, endingNow]);

  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {running ? pane.say(phaseText(running)) : ending}
    </div>
  );
}
