import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { showCount } from "../figures";
import { usePane } from "../pane-context";
import { useActionBarStyle } from "../controls/use-action-bar-style";
import { useCardStyle } from "../controls/use-card-style";
import { ENDING_FOCUS } from "../jobs/use-ending-focus";
import { ChangeItem } from "./ChangeItem";
import type { ShellStore } from "../jobs/job-store";
import { closeReview, confirmReview } from "./planned-job";
import { LockedSheets } from "./LockedSheets";
import { ProtectionChoice } from "./ProtectionChoice";
import {
  chosenReview,
  countCells,
  lockedSheets,
  markOf,
  type Review,
  type ReviewItem,
  type ReviewOutcome,
} from "./review";
import { SkippedList } from "./SkippedList";
import { SHELL_TEXTS } from "../texts";

/** So many cells are listed at first; the heading names how many there are in all. */
export const FIRST_ITEMS = 100;

const useStyles = makeStyles({
  box: {
    margin: "2px 0 0",
    width: "16px",
    height: "16px",
    flexShrink: 0,
    accentColor: tokens.colorBrandBackground,
  },
});

interface ReviewPanelProps {
  readonly store: ShellStore;
  readonly outcome: ReviewOutcome;
  readonly isBusy: boolean;
}

/** What a planned job would write, cell by cell, and what not; after the answer, what was written. */
export function ReviewPanel({ store, outcome, isBusy }: ReviewPanelProps) {
  const card = useCardStyle();
  const { bar } = useActionBarStyle();
  const { say } = usePane();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [isLifted, setLifted] = useState(false);
  const { lifted } = outcome.review;
  const review = chosenReview(outcome.review, isLifted);
  const isWaiting = outcome.state === "asking";
  const isAsking = isWaiting && review.items.length > 0;
  const choose = (key: string, isChosen: boolean): void => {
    const next = new Set(leftOut);
    if (isChosen) next.delete(key);
    else next.add(key);
    setLeftOut(next);
  };
  return (
    <section className={card.card} aria-labelledby="review" aria-busy={isBusy}>
      <h2 id="review" className={card.title} {...ENDING_FOCUS}>
        <ReviewTitle outcome={outcome} review={review} />
      </h2>
      {isWaiting && lifted && (
        <ProtectionChoice sheets={lifted.sheets} isLifted={isLifted} onChoose={setLifted} />
      )}
      {isAsking ? (
        <>
          <Question {...{ store, outcome, review, leftOut, isLifted, isBusy }} />
          <ItemList items={review.items} leftOut={leftOut} onChoose={choose} store={store} />
        </>
      ) : (
        <div className={bar}>
          <Button disabledFocusable={isBusy} onClick={() => closeReview(store)}>
            {say(SHELL_TEXTS.close)}
          </Button>
        </div>
      )}
      {review.unchanged > 0 && (
        <p className={card.small}>{say(SHELL_TEXTS.planUnchanged, { n: review.unchanged })}</p>
      )}
      {isWaiting && <LockedSheets sheets={lockedSheets(review)} />}
      <SkippedList skipped={review.skipped} onGoTo={(sheet, address) => void store.select(sheet, address)} />
    </section>
  );
}

function ReviewTitle({ outcome, review }: { outcome: ReviewOutcome; review: Review }) {
  const { say } = usePane();
  const job = say(outcome.job.title);
  if (outcome.state === "done") return say(SHELL_TEXTS.planDone, { job, n: outcome.written });
  const n = countCells(review.items);
  return say(n === 0 ? SHELL_TEXTS.planNothing : SHELL_TEXTS.planTitle, { job, n });
}

interface QuestionProps extends ReviewPanelProps {
  /** The one in view. */
  readonly review: Review;
  readonly leftOut: ReadonlySet<string>;
  readonly isLifted: boolean;
}

function Question({ store, outcome, review, leftOut, isLifted, isBusy }: QuestionProps) {
  const card = useCardStyle();
  const { bar, answers } = useActionBarStyle();
  const { say } = usePane();
  const { items } = review;
  const optional = items.filter((item) => item.isOptional).length;
  const chosen = countCells(items.filter((item) => !leftOut.has(markOf(item))));
  return (
    <>
      <p className={card.body}>{say(SHELL_TEXTS.planBody)}</p>
      {optional > 0 && <p className={card.body}>{say(outcome.job.optionalNote, { n: optional })}</p>}
      <div className={mergeClasses(bar, answers)}>
        <Button disabledFocusable={isBusy} onClick={() => closeReview(store)}>
          {say(SHELL_TEXTS.keep)}
        </Button>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || chosen === 0}
          onClick={() => void confirmReview(store, leftOut, { isLifted })}
        >
          {say(SHELL_TEXTS.planWrite, { n: chosen })}
        </Button>
      </div>
    </>
  );
}

interface ItemListProps {
  readonly items: readonly ReviewItem[];
  readonly leftOut: ReadonlySet<string>;
  readonly onChoose: (key: string, isChosen: boolean) => void;
  readonly store: ShellStore;
}

function ItemList({ items, leftOut, onChoose, store }: ItemListProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const [limit, setLimit] = useState(FIRST_ITEMS);
  return (
    <>
      <ul className={card.list}>
        {items.slice(0, limit).map(({ note, gives, ...change }) => (
          <ChangeItem
            key={change.key}
            sheet={change.sheet}
            address={change.address}
            before={change.before}
            after={change.after}
            note={note && note[language]}
            choice={
              change.isOptional && (
                <input
                  type="checkbox"
                  className={styles.box}
                  aria-label={say(SHELL_TEXTS.writeThis, { place: change.address })}
                  checked={!leftOut.has(markOf(change))}
                  onChange={(event) => onChoose(markOf(change), event.target.checked)}
                />
              )
            }
            gives={gives}
            onGoTo={() => void store.select(change.sheet, change.address)}
          />
        ))}
      </ul>
      {items.length > limit && (
        <Button onClick={() => setLimit(limit * 2)}>
          {say(SHELL_TEXTS.showMore, { n: showCount(items.length - limit, language) })}
        </Button>
      )}
    </>
  );
}
