import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { findFunction } from "../../domain/guide/function-guide";
import { formatCell } from "../../domain/workbook/address";
import { showReference } from "../shell/cell-reference";
import { usePane } from "../shell/pane-context";
import { ReviewPanel } from "../shell/review/ReviewPanel";
import { useCardStyle } from "../shell/controls/use-card-style";
import { ENDING_FOCUS } from "../shell/jobs/use-ending-focus";
import { FunctionList } from "./FunctionList";
import { FunctionPage } from "./FunctionPage";
import { FORMULAS_TEXTS } from "./texts";
import type { FormulasStore } from "./formulas-store";
import type { FormulasPane } from "./formulas-store";
import { SCORE_SHEET, SUGGEST } from "./jobs";
import { openFunction } from "./open-function";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The function guide: scoring a whole sheet, the list of functions, and the help of one. */
export function FormulasView({ store, state }: { store: FormulasStore; state: FormulasPane }) {
  const [query, setQuery] = useState("");
  const isBusy = state.running !== null;
  const outcome = state.reviews.formulas;
  const open = state.openFunction === null ? undefined : findFunction(state.openFunction);
  if (outcome?.state === "asking") return <ReviewPanel {...{ store, outcome, isBusy }} />;
  if (open) {
    const { insertion } = state;
    return <FunctionPage key={open.name} {...{ store, entry: open, insertion, isBusy }} />;
  }
  return (
    <>
      {outcome && <ReviewPanel {...{ store, outcome, isBusy }} />}
      <Shortcuts {...{ store, state, isBusy }} />
      <FunctionList query={query} onQuery={setQuery} onOpen={(name) => openFunction(store, name)} />
    </>
  );
}

interface ShortcutsProps {
  readonly store: FormulasStore;
  readonly state: FormulasPane;
  readonly isBusy: boolean;
}

/** What needs no choice among the functions. */
function Shortcuts({ store, state, isBusy }: ShortcutsProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { say } = usePane();
  const at = state.insertion?.point.at;
  const isUnsuggested = state.insertion !== null && state.insertion.point.place?.suggests == null;
  return (
    <section className={card.card} aria-labelledby="score-sheet">
      <h2 id="score-sheet" className={card.title}>
        {say(FORMULAS_TEXTS.scoreSheet)}
      </h2>
      <p className={card.body}>{say(FORMULAS_TEXTS.scoreSheetBody)}</p>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void store.start(SCORE_SHEET)}>
          {say(FORMULAS_TEXTS.scoreSheet)}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void store.start(SUGGEST)}>
          {say(FORMULAS_TEXTS.fillCell)}
        </Button>
      </div>
      {at && isUnsuggested && (
        <p className={card.small} {...ENDING_FOCUS}>
          {say(FORMULAS_TEXTS.cellUnsuggested, {
            place: showReference({ sheet: at.sheet, address: formatCell(at) }),
          })}
        </p>
      )}
    </section>
  );
}
