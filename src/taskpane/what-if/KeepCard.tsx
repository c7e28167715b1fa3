import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { WRITE_SCENARIO } from "./jobs";
import { WHAT_IF_TEXTS } from "./texts";
import type { WhatIfState } from "./what-if-state";
import type { WhatIfStore } from "./what-if-store";

const LONGEST_NAME = 60;

/** Writes the scenario onto a sheet of its own. */
export function KeepCard({
  store,
  state,
  isBusy,
}: {
  store: WhatIfStore;
  state: WhatIfState;
  isBusy: boolean;
}) {
  const card = useCardStyle();
  const { say } = usePane();
  const [name, setName] = useState("");
  return (
    <section className={card.card} aria-labelledby="keep-title">
      <h3 id="keep-title" className={card.title}>
        {say(WHAT_IF_TEXTS.writeTitle)}
      </h3>
      <p className={card.body}>{say(WHAT_IF_TEXTS.writeBody)}</p>
      <Field label={say(WHAT_IF_TEXTS.name)} size="small">
        <Input
          value={name}
          maxLength={LONGEST_NAME}
          placeholder={say(WHAT_IF_TEXTS.namePlaceholder)}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Button
        className={card.start}
        disabledFocusable={isBusy}
        onClick={() => void store.start(WRITE_SCENARIO, name.trim())}
      >
        {say(WHAT_IF_TEXTS.write)}
      </Button>
      {state.written !== null && (
        <span className={card.small}>{say(WHAT_IF_TEXTS.written, { sheet: state.written })}</span>
      )}
    </section>
  );
}
