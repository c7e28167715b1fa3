import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { frameworkLabel } from "../../domain/framework/framework-label";
import type { Framework } from "../../domain/framework/framework";
import { FileButton } from "../shell/controls/FileButton";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { ReviewAgain } from "./ReviewAgain";
import type { RoundState } from "./round-state";
import type { RoundStore } from "./round-store";
import { ROUND_TEXTS } from "./texts";

const useStyles = makeStyles({
  options: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  select: { minWidth: 0, width: "100%" },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

const AUTOMATIC = "";
const SMALLEST = 1;
const LARGEST = 500;

interface OptionsCardProps {
  readonly store: RoundStore;
  readonly round: RoundState;
  readonly frameworks: readonly Framework[];
  readonly isBusy: boolean;
}

/** By what all files are judged, and what is read at most. */
export function OptionsCard({ store, round, frameworks, isBusy }: OptionsCardProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const [problem, setProblem] = useState<string | null>(null);
  const change = (part: Partial<RoundState>) => store.set({ round: { ...store.getState().round, ...part } });
  const addLayout = async (file: File) => {
    const reading = await (await store.services.round()).readLayout(await file.text());
    if ("faults" in reading) {
      const fault = reading.faults[0]?.message[language] ?? "";
      setProblem(say(ROUND_TEXTS.layoutFaulty, { file: file.name, fault }));
      return;
    }
    setProblem(null);
    change({ layouts: [...store.getState().round.layouts, reading.document] });
  };
  const { framework, layouts, maxSize, files } = round;
  return (
    <details className={card.card}>
      <summary className={styles.summary} tabIndex={0}>
        {say(ROUND_TEXTS.options)}
      </summary>
      <div className={styles.options}>
        <Field label={say(ROUND_TEXTS.framework)} size="small">
          <Select
            className={styles.select}
            size="small"
            disabled={isBusy}
            value={framework?.id ?? AUTOMATIC}
            onChange={(_, { value }) =>
              change({ framework: frameworks.find(({ id }) => id === value) ?? null })
            }
          >
            <option value={AUTOMATIC}>{say(ROUND_TEXTS.automatic)}</option>
            {frameworks.map((each) => (
              <option key={each.id} value={each.id}>
                {frameworkLabel(each)[language]}
              </option>
            ))}
          </Select>
        </Field>
        {layouts.length > 0 && (
          <p className={card.small}>
            {say(ROUND_TEXTS.layouts, { names: layouts.map(({ name }) => name).join(", ") })}
          </p>
        )}
        {problem && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={styles.actions}>
          <FileButton
            label={say(ROUND_TEXTS.addLayout)}
            accept=".json,application/json"
            size="small"
            isBusy={isBusy}
            onFile={(file) => void addLayout(file)}
          />
          {layouts.length > 0 && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => change({ layouts: [] })}>
              {say(ROUND_TEXTS.clearLayouts)}
            </Button>
          )}
        </div>
        <Field label={say(ROUND_TEXTS.maxSize)} size="small">
          <Input
            type="number"
            size="small"
            min={SMALLEST}
            max={LARGEST}
            disabled={isBusy}
            value={String(maxSize)}
            onChange={(_, { value }) => {
              const size = Math.round(Number(value));
              if (size >= SMALLEST && size <= LARGEST) change({ maxSize: size });
            }}
          />
        </Field>
        {files.size > 0 && <ReviewAgain {...{ store, round, isBusy }} />}
      </div>
    </details>
  );
}
