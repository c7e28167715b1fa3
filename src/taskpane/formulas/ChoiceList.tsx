import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../shell/pane-context";
import { FORMULAS_TEXTS } from "./texts";
import type { OpenChoiceList } from "./use-choice-list";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: "2px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  choice: {
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
});

/** The values of an option; the field keeps the focus. */
export function ChoiceList({ list, name }: { readonly list: OpenChoiceList; readonly name: string }) {
  const styles = useStyles();
  const { say } = usePane();
  const { id, words, active, choose } = list;
  return (
    <ul
      id={id}
      className={styles.list}
      role="listbox"
      aria-label={say(FORMULAS_TEXTS.argumentChoices, { name })}
    >
      {words.map((word, i) => (
        <li
          key={word}
          id={`${id}-${i}`}
          className={mergeClasses(styles.choice, i === active && styles.active)}
          role="option"
          aria-selected={i === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(word)}
        >
          {word}
        </li>
      ))}
    </ul>
  );
}
