import { Button } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useMemo } from "react";
import type { OpenedScenario } from "../../app/open-scenario";
import { changeRow, judgeScenario, type Scenario } from "../../domain/what-if/scenario";
import { waysUp } from "../../domain/what-if/ways-up";
import { formNameText } from "../../domain/form/form-name";
import { BackButton } from "../shell/controls/BackButton";
import { useCardStyle } from "../shell/controls/use-card-style";
import { showTime } from "../shell/figures";
import { usePane } from "../shell/pane-context";
import { WHAT_IF_ENTRY } from "../shell/section";
import { OPEN_SCENARIO } from "./jobs";
import { KeepCard } from "./KeepCard";
import { ScenarioHead } from "./ScenarioHead";
import { ScenarioRowItem } from "./ScenarioRowItem";
import { WHAT_IF_TEXTS } from "./texts";
import { WaysCard } from "./WaysCard";
import { withWhatIf, type WhatIfPane } from "./what-if-state";
import type { WhatIfStore } from "./what-if-store";

interface WhatIfViewProps {
  readonly store: WhatIfStore;
  readonly state: WhatIfPane;
}

/** Plays with the figures of the form: what it would come to, and what would be enough for a better rating. */
export function WhatIfView({ store, state }: WhatIfViewProps) {
  const card = useCardStyle();
  const { say } = usePane();
  const { opened, scenario } = state.whatIf;
  const isBusy = state.running !== null;
  useEffect(() => {
    // Read anew whenever it is opened, but for what was played with: that stays until it is read again, or another
    // form was chosen elsewhere.
    const { whatIf, forms } = store.getState();
    const { opened: before, scenario: now } = whatIf;
    const isAnother = forms.chosen !== null && before?.chosen && formNameText(before.chosen) !== forms.chosen;
    if (before === null || isAnother || now === before.scenario) void store.start(OPEN_SCENARIO);
  }, [store]);
  return (
    <>
      <BackButton store={store} entry={WHAT_IF_ENTRY} />
      {opened && scenario ? (
        <Opened {...{ store, state, opened, scenario, isBusy }} />
      ) : (
        !isBusy && (
          <Button className={card.start} onClick={() => void store.start(OPEN_SCENARIO)}>
            {say(WHAT_IF_TEXTS.read)}
          </Button>
        )
      )}
    </>
  );
}

interface OpenedProps extends WhatIfViewProps {
  readonly opened: OpenedScenario;
  readonly scenario: Scenario;
  readonly isBusy: boolean;
}

function Opened({ store, state, opened, scenario, isBusy }: OpenedProps) {
  const card = useCardStyle();
  const { language, say } = usePane();
  const { framework } = opened;
  const judged = useMemo(() => judgeScenario(scenario, framework), [scenario, framework]);
  // Typing and dragging come first; the ways follow.
  const settled = useDeferredValue(scenario);
  const ways = useMemo(() => waysUp(settled, framework), [settled, framework]);
  const put = (next: Scenario): void =>
    store.set(withWhatIf(store.getState(), { scenario: next, written: null }));
  return (
    <>
      <ScenarioHead {...{ store, opened, scenario, judged, isBusy }} />
      <p className={card.small}>
        {say(WHAT_IF_TEXTS.body)}{" "}
        {state.whatIf.at && say(WHAT_IF_TEXTS.at, { time: showTime(state.whatIf.at, language) })}
      </p>
      {opened.isRated && ways && <WaysCard {...{ ways, scenario: settled, framework, onTry: put }} />}
      {opened.isRated && !ways && judged.total !== null && (
        <p className={card.body}>{say(WHAT_IF_TEXTS.waysTop)}</p>
      )}
      <section className={card.card} aria-labelledby="rows-title">
        <h3 id="rows-title" className={card.title}>
          {say(WHAT_IF_TEXTS.rows)}
        </h3>
        <ul className={card.list}>
          {scenario.rows.map((row, i) => (
            <ScenarioRowItem
              key={i}
              {...{ row, framework, opened: opened.scenario.rows[i] ?? row }}
              onChange={(change) => put(changeRow(scenario, i, change, framework))}
            />
          ))}
        </ul>
      </section>
      <KeepCard {...{ store, isBusy }} state={state.whatIf} />
    </>
  );
}
