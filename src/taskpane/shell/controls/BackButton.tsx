import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { flushSync } from "react-dom";
import type { ShellStore } from "../jobs/job-store";
import { usePane } from "../pane-context";
import { SHELL_TEXTS } from "../texts";
import { useCardStyle } from "./use-card-style";

interface BackButtonProps {
  readonly store: Pick<ShellStore, "showSection">;
  /** The id of what opened the view: the focus goes back to it. */
  readonly entry: string;
}

/** Leads from a view without a tab of its own back to the results that it was opened from. */
export function BackButton({ store, entry }: BackButtonProps) {
  const card = useCardStyle();
  const { say } = usePane();
  const goBack = (): void => {
    flushSync(() => store.showSection("check"));
    document.getElementById(entry)?.focus();
  };
  return (
    <Button
      className={card.start}
      size="small"
      appearance="subtle"
      icon={<ArrowLeftRegular />}
      onClick={goBack}
    >
      {say(SHELL_TEXTS.backToCheck)}
    </Button>
  );
}
