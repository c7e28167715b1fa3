import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ArgumentProblem } from "../../domain/formulas/writing/formula-text";
import type { GuideParameter } from "../../domain/guide/function-guide";
import { usePane } from "../shell/pane-context";
import { ChoiceList } from "./ChoiceList";
import { FORMULAS_TEXTS } from "./texts";
import { useChoiceList } from "./use-choice-list";
import type { LocalisedText } from "../../domain/text/localised";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", rowGap: "2px", minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  optional: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  input: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: "inherit",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ":focus": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-1px" },
  },
  help: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  // Nothing moves but what comes below it.
  open: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
  },
  example: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  problem: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusDangerForeground1,
  },
});

const PROBLEMS: Readonly<Record<ArgumentProblem, LocalisedText>> = {
  missing: FORMULAS_TEXTS.argumentMissing,
  unbalanced: FORMULAS_TEXTS.argumentUnbalanced,
  several: FORMULAS_TEXTS.argumentSeveral,
};

interface ArgumentFieldProps {
  readonly parameter: GuideParameter;
  readonly value: string;
  readonly problem: ArgumentProblem | null;
  readonly onChange: (value: string) => void;
}

/**
 * One argument with its help, an example and the values of an option while it has the focus; what is wrong with it is
 * told once the field has been left.
 */
export function ArgumentField({ parameter, value, problem, onChange }: ArgumentFieldProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  const [isLeft, setIsLeft] = useState(false);
  const [isHere, setHere] = useState(false);
  const id = useId();
  const told = isLeft ? problem : null;
  const { choices = [], example } = parameter;
  const list = useChoiceList({ id: `${id}-list`, choices, value, isHere, onChange });
  return (
    <div className={mergeClasses(styles.field, isHere && styles.open)}>
      <label className={styles.label} htmlFor={id}>
        {parameter.name}{" "}
        {parameter.isOptional && <span className={styles.optional}>({say(FORMULAS_TEXTS.optional)})</span>}
      </label>
      <input
        id={id}
        className={styles.input}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={told !== null}
        aria-required={!parameter.isOptional}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.target.value)}
        onFocus={() => setHere(true)}
        onBlur={() => {
          setHere(false);
          setIsLeft(true);
        }}
        {...list.input}
      />
      {list.isOpen && <ChoiceList list={list} name={parameter.name} />}
      <span id={`${id}-help`}>
        {told !== null && <span className={styles.problem}>{say(PROBLEMS[told])}</span>}
        <span className={styles.help}>{parameter.description[language]}</span>
        {isHere && example !== undefined && (
          <span className={styles.example}>{say(FORMULAS_TEXTS.argumentExample, { example })}</span>
        )}
      </span>
    </div>
  );
}
