import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useCardStyle } from "./use-card-style";

const useStyles = makeStyles({
  label: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  box: { width: "16px", height: "16px", margin: 0, flexShrink: 0, accentColor: tokens.colorBrandBackground },
  body: { overflowWrap: "anywhere" },
});

interface CheckOptionProps {
  readonly label: string;
  /** What the choice does, in a line below. */
  readonly body: string;
  readonly isChecked: boolean;
  /** It takes effect at once, as a switch does. */
  readonly isSwitch?: boolean;
  readonly onChoose: (isChecked: boolean) => void;
}

/** A box to tick, with what it does. */
export function CheckOption({ label, body, isChecked, isSwitch = false, onChoose }: CheckOptionProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const id = useId();
  return (
    <>
      <label className={styles.label}>
        <input
          type="checkbox"
          role={isSwitch ? "switch" : undefined}
          className={styles.box}
          aria-describedby={id}
          checked={isChecked}
          onChange={(event) => onChoose(event.target.checked)}
        />
        {label}
      </label>
      <p id={id} className={`${card.small} ${styles.body}`}>
        {body}
      </p>
    </>
  );
}
