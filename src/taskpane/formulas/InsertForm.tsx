import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { argumentProblem } from "../../domain/formulas/writing/formula-text";
import type { FunctionEntry } from "../../domain/guide/function-guide";
import { insertionFormula, type Arguments } from "../../domain/guide/insertion";

import { formatCell } from "../../domain/workbook/address";
import { showReference } from "../shell/cell-reference";
import { usePane } from "../shell/pane-context";
import { cellText } from "../shell/review/cell-text";
import { ChangeItem } from "../shell/review/ChangeItem";
import { LockedSheets } from "../shell/review/LockedSheets";
import { ProtectionChoice } from "../shell/review/ProtectionChoice";
import { useActionBarStyle } from "../shell/controls/use-action-bar-style";
import { useCardStyle } from "../shell/controls/use-card-style";
import { ENDING_FOCUS } from "../shell/jobs/use-ending-focus";
import { ArgumentField } from "./ArgumentField";
import { FORMULAS_TEXTS } from "./texts";
import { SHELL_TEXTS } from "../shell/texts";
import type { FormulasStore } from "./formulas-store";
import type { Insertion } from "./formulas-store";
import { INSERT, LOCATE } from "./jobs";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  place: {
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  preview: { display: "block" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface InsertFormProps {
  readonly store: FormulasStore;
  readonly entry: FunctionEntry;
  readonly insertion: Insertion;
  readonly isBusy: boolean;
}

/** The arguments of a formula for one cell, what will be written there, and the button that writes it. */
export function InsertForm({ store, entry, insertion, isBusy }: InsertFormProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { bar } = useActionBarStyle();
  const { say } = usePane();
  const title = useId();
  const form = useId();
  const { point, written } = insertion;
  const picks = point.picks[entry.name];
  const [args, setArgs] = useState<Arguments>(picks ?? {});
  const [isLifted, setLifted] = useState(false);
  const problems = entry.parameters.map((parameter) =>
    argumentProblem(args[parameter.name] ?? "", parameter),
  );
  const address = formatCell(point.at);
  const formula = insertionFormula(entry.name, args);
  const isThere = point.before?.formula === formula;
  const isOpen = point.lock === "none" || (point.lock === "no-password" && isLifted);
  const isReady = isOpen && !isThere && problems.every((problem) => problem === null);
  const again = (
    <Button size="small" disabledFocusable={isBusy} onClick={() => void store.start(LOCATE)}>
      {say(FORMULAS_TEXTS.insertAgain)}
    </Button>
  );
  if (written !== null) {
    return (
      <div className={styles.form}>
        <h3 className={styles.title} {...ENDING_FOCUS}>
          {say(FORMULAS_TEXTS.inserted, { place: showReference({ sheet: point.at.sheet, address }) })}
        </h3>
        <code className={card.code}>{written}</code>
        <div className={styles.actions}>{again}</div>
      </div>
    );
  }
  return (
    <>
      <form
        id={form}
        className={styles.form}
        aria-labelledby={title}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void store.start(INSERT, { insertion, formula, isLifted });
        }}
      >
        <h3 id={title} className={styles.title} {...ENDING_FOCUS}>
          {say(FORMULAS_TEXTS.insertHeading)}
        </h3>
        <Target store={store} insertion={insertion} />
        {point.lock === "no-password" && (
          <ProtectionChoice sheets={[point.at.sheet]} isLifted={isLifted} onChoose={setLifted} />
        )}
        {point.lock === "password" && <LockedSheets sheets={[point.at.sheet]} />}
        <div className={styles.actions}>{again}</div>
        {picks && <p className={card.small}>{say(FORMULAS_TEXTS.picked)}</p>}
        {entry.parameters.map((parameter, i) => (
          <ArgumentField
            key={parameter.name}
            parameter={parameter}
            value={args[parameter.name] ?? ""}
            problem={problems[i] ?? null}
            onChange={(value) => setArgs({ ...args, [parameter.name]: value })}
          />
        ))}
        <p className={card.small}>{say(FORMULAS_TEXTS.argumentHint)}</p>
        <Preview store={store} insertion={insertion} formula={formula} />
        {isThere && <p className={card.small}>{say(FORMULAS_TEXTS.formulaThere)}</p>}
      </form>
      <div className={bar}>
        <Button type="submit" form={form} appearance="primary" disabledFocusable={isBusy || !isReady}>
          {say(cellText(point.before) === "" ? FORMULAS_TEXTS.insert : SHELL_TEXTS.apply)}
        </Button>
      </div>
    </>
  );
}

/** Where the formula goes, and what the form calls that cell. */
function Target({ store, insertion }: Pick<InsertFormProps, "store" | "insertion">) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const { at, place } = insertion.point;
  const address = formatCell(at);
  const reference = showReference({ sheet: at.sheet, address });
  return (
    <div>
      <span>{say(FORMULAS_TEXTS.insertInto)} </span>
      <Link
        as="button"
        inline
        type="button"
        className={styles.place}
        aria-label={`${say(SHELL_TEXTS.goTo)} ${reference}`}
        onClick={() => void store.select(at.sheet, address)}
      >
        {reference}
      </Link>
      {place && (
        <p className={card.small}>
          {[place.indicator, place.name[language]].filter((part) => part !== null).join(" · ")}
        </p>
      )}
    </div>
  );
}

interface PreviewProps extends Pick<InsertFormProps, "store" | "insertion"> {
  readonly formula: string;
}

/** The formula as it will be written; beside what stands there now where the cell is filled. */
function Preview({ store, insertion, formula }: PreviewProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { say } = usePane();
  const { at, before } = insertion.point;
  const address = formatCell(at);
  const standing = cellText(before);
  if (standing !== "") {
    return (
      <ul className={card.list}>
        <ChangeItem
          sheet={at.sheet}
          address={address}
          before={standing}
          after={formula}
          onGoTo={() => void store.select(at.sheet, address)}
        />
      </ul>
    );
  }
  return (
    <div aria-live="polite">
      <span className={card.small}>{say(FORMULAS_TEXTS.formula)}</span>
      <code className={mergeClasses(card.code, styles.preview)}>{formula}</code>
    </div>
  );
}
