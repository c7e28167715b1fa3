import { Button } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import { PlaceList, type PlacedText } from "../../shell/controls/PlaceList";
import { useCardStyle } from "../../shell/controls/use-card-style";
import { usePane } from "../../shell/pane-context";
import type { Say } from "../../shell/say";
import type { WrittenStep } from "../check-state";
import type { CheckStore } from "../check-store";
import { REDO_SUMMARY, UNDO_SUMMARY } from "./undo-jobs";
import { UNDO_TEXTS } from "./undo-texts";

interface SummaryUndoProps {
  readonly store: CheckStore;
  readonly written: WrittenStep;
  readonly isBusy: boolean;
}

/** Takes a summary back and brings it back again, as long as nothing else was written since. */
export function SummaryUndo({ store, written, isBusy }: SummaryUndoProps) {
  const card = useCardStyle();
  const { say } = usePane();
  const { isTakenBack, inTheWay } = written;
  const { forth, back } = written.step;
  // Either way: while one is written, the other still was the last.
  const isOffered = [forth, back].some((changeSet) => store.services.isLastWrite(changeSet));
  return (
    <section className={card.card} aria-label={say(UNDO_TEXTS.undo)}>
      {isTakenBack && <p className={card.body}>{say(UNDO_TEXTS.takenBack)}</p>}
      {inTheWay && (
        <>
          <p className={card.body}>{say(UNDO_TEXTS.kept, { sheet: written.step.sheet })}</p>
          <PlaceList
            items={placesOf(written, say)}
            onGoTo={(sheet, address) => void store.select(sheet, address)}
          />
        </>
      )}
      {isOffered ? (
        // One button for both ways, so that it keeps the focus.
        <Button
          className={card.start}
          icon={isTakenBack ? <ArrowRedoRegular /> : <ArrowUndoRegular />}
          disabledFocusable={isBusy}
          onClick={() => void store.start(isTakenBack ? REDO_SUMMARY : UNDO_SUMMARY, written.step)}
        >
          {say((isTakenBack ? REDO_SUMMARY : UNDO_SUMMARY).title)}
        </Button>
      ) : (
        <p className={card.small}>{say(isTakenBack ? UNDO_TEXTS.redoOutdated : UNDO_TEXTS.undoOutdated)}</p>
      )}
      {isOffered && !isTakenBack && <p className={card.small}>{say(UNDO_TEXTS.undoBody)}</p>}
    </section>
  );
}

function placesOf({ step: { sheet }, inTheWay }: WrittenStep, say: Say): PlacedText[] {
  const { cells = [], charts = [] } = inTheWay ?? {};
  return [
    ...cells.map((address) => ({ cell: { sheet, address }, content: null })),
    ...charts.map((name) => ({ cell: null, mark: say(UNDO_TEXTS.chart), content: ` ${name}` })),
  ];
}
