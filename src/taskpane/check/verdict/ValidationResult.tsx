import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { LazyView } from "../../shell/LazyView";
import { useCardStyle } from "../../shell/controls/use-card-style";
import { usePane } from "../../shell/pane-context";
import type { FindingActions, FindingPlace } from "../findings/finding-actions";
import { FindingsPanel } from "../findings/FindingsPanel";
import { UNDO_FIX } from "../findings/fixed/undo-fix";
import { CheckedFacts } from "./CheckedFacts";
import { LiveSwitch } from "./LiveSwitch";
import { Verdict } from "./Verdict";
import { WorkbookTools } from "./WorkbookTools";
import { SectionLink } from "../SectionLink";
import { CHECK_TEXTS } from "../texts";
import { RESULT_TEXTS } from "../result-texts";
import type { CheckStore } from "../check-store";
import type { CheckPane, CheckedWorkbook } from "../check-state";
import { ACCEPT, FIX, VALIDATE, WITHDRAW } from "../jobs";
import { toggleLive } from "./live";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between" },
});

const loadRules = async () => (await import("../rules/RulesView")).RulesView;

interface ValidationResultProps {
  readonly store: CheckStore;
  readonly state: CheckPane;
  readonly checked: CheckedWorkbook;
}

/** The verdict on the workbook and the findings behind it; what can be done with it as a whole is folded away. */
export function ValidationResult({ store, state, checked }: ValidationResultProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { say } = usePane();
  const [isOpen, setOpen] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const [isShowingRules, setShowingRules] = useState(false);
  const rules = useRef<HTMLButtonElement>(null);
  const actions = useActions(store);
  // The verdict comes at once; hundreds of findings are drawn in slices after it, so that the pane stays responsive.
  const isListDue = useDeferredValue(true, false);
  const goTo = useCallback(
    (place: FindingPlace) => {
      setCurrent(place.finding);
      void store.select(place.sheet, place.address);
    },
    [store],
  );
  const closeRules = (hasChanged: boolean): void => {
    flushSync(() => setShowingRules(false));
    rules.current?.focus();
    if (hasChanged) void store.start(VALIDATE);
  };
  const isBusy = state.running !== null;
  if (isShowingRules)
    return <LazyView load={loadRules} view={{ framework: checked.report.framework, onClose: closeRules }} />;
  return (
    <div className={styles.result} aria-busy={isBusy || !isListDue}>
      <Verdict
        {...{ checked, isBusy, isOpen }}
        live={state.live}
        isHeard={state.hearing !== false}
        onToggle={setOpen}
        onValidate={() => void store.start(VALIDATE)}
      >
        <div className={card.card}>
          <CheckedFacts checked={checked} />
          <SectionLink store={store} to="form" text={CHECK_TEXTS.openForm} />
          <div className={styles.ways}>
            <LiveSwitch live={state.live} onToggle={(isOn) => void toggleLive(store, isOn)} />
            <Button ref={rules} size="small" appearance="subtle" onClick={() => setShowingRules(true)}>
              {say(RESULT_TEXTS.rulesOpen)}
            </Button>
          </div>
        </div>
        <WorkbookTools store={store} state={state} checked={checked} />
      </Verdict>
      {isListDue && checked.report.findings.length + state.fixed.entries.length > 0 && (
        <FindingsPanel
          report={checked.report}
          isStale={checked.isStale}
          {...{ fixed: state.fixed, current, actions }}
          onGoTo={goTo}
        />
      )}
    </div>
  );
}

function useActions(store: CheckStore): FindingActions {
  return useMemo(
    () => ({
      onFix: (choice) => void store.start(FIX, choice),
      onAccept: (finding, said) => void store.start(ACCEPT, { finding, said }),
      onWithdraw: (finding) => void store.start(WITHDRAW, finding),
      onUndo: (steps) => void store.start(UNDO_FIX, steps),
    }),
    [store],
  );
}
