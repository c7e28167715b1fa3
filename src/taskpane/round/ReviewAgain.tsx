import { Button } from "@fluentui/react-components";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { REVIEW_FILES } from "./jobs";
import type { RoundState } from "./round-state";
import type { RoundStore } from "./round-store";
import { ROUND_TEXTS } from "./texts";

interface ReviewAgainProps {
  readonly store: RoundStore;
  readonly round: RoundState;
  readonly isBusy: boolean;
}

/** Every file of the round once more, by what is chosen now. */
export function ReviewAgain({ store, round, isBusy }: ReviewAgainProps) {
  const card = useCardStyle();
  const { say } = usePane();
  return (
    <Button
      size="small"
      className={card.start}
      disabledFocusable={isBusy}
      onClick={() => void store.start(REVIEW_FILES, [...round.files.values()])}
    >
      {say(ROUND_TEXTS.reviewAgain)}
    </Button>
  );
}
