import { useEffect, useRef, useState } from "react";
import type { ShellState } from "../shell-state";
import { PROBLEM_TEXTS, SHELL_TEXTS } from "../texts";
import type { Voice } from "./job";
import { phaseText } from "./JobProgress";
import { FORM_CHOICE_TEXTS } from "../form-choice/texts";
import { usePane } from "../pane-context";
import { useHiddenStyle } from "../controls/use-hidden-style";

/** Tells screen readers each phase once and how the job ended, wherever the focus is. */
export function Announcer({ state }: { state: ShellState }) {
  const styles = useHiddenStyle();
  const pane = usePane();
  const [ending, setEnding] = useState("");
  const told = useRef(state.endings);
  const { running } = state;
  const endingNow = endingText(state, pane);

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

/** One sentence about how the last job ended, for those who do not see the result. */
function endingText(state: ShellState, voice: Voice): string {
  const { notice, ended } = state;
  const { say } = voice;
  if (notice?.kind === "failed") return say(PROBLEM_TEXTS[notice.problem.kind].title);
  if (notice?.kind === "cancelled") return say(notice.job.cancelled ?? SHELL_TEXTS.cancelledJob);
  if (notice?.kind === "declined") return say(SHELL_TEXTS.declined);
  if (notice?.kind === "choosing")
    return say(FORM_CHOICE_TEXTS.spoken, { n: notice.question.options.length });
  if (notice?.kind === "handed-over")
    return say(notice.isCopied ? SHELL_TEXTS.copied : SHELL_TEXTS.notHandedOver, { name: notice.name });
  return ended?.ending(state, voice) ?? "";
}
