import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId } from "react";
import type { FormReading } from "../../app/read-form";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { removeColoursWhenHidden } from "./colours-when-hidden";
import type { FormStore } from "./form-store";
import { COLOUR } from "./jobs";
import { FORM_TEXTS } from "./texts";

const useStyles = makeStyles({
  label: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  box: { width: "16px", height: "16px", margin: 0, flexShrink: 0, accentColor: tokens.colorBrandBackground },
});

interface ColourSwitchProps {
  readonly store: FormStore;
  readonly reading: FormReading;
  readonly isBusy: boolean;
}

/** Colours the columns in the sheets and takes the colours away; says what it writes. */
export function ColourSwitch({ store, reading, isBusy }: ColourSwitchProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { say } = usePane();
  const id = useId();
  const isOn = reading.coloured.length > 0;
  const closed = [
    ...new Set(reading.view.tables.flatMap(({ sheet, isProtected }) => (isProtected ? sheet : []))),
  ];
  useEffect(() => {
    if (isOn) removeColoursWhenHidden(store);
  }, [store, isOn]);
  return (
    <section className={card.card} aria-label={say(FORM_TEXTS.colours)}>
      <label className={styles.label}>
        <input
          type="checkbox"
          role="switch"
          className={styles.box}
          aria-describedby={id}
          checked={isOn}
          onChange={(event) => {
            if (!isBusy) void store.start(COLOUR, event.target.checked);
          }}
        />
        {say(FORM_TEXTS.colours)}
      </label>
      <p id={id} className={card.small}>
        {say(FORM_TEXTS.coloursBody)}
        {isOn && closed.length > 0 && ` ${say(FORM_TEXTS.coloursLeft, { sheets: closed.join(", ") })}`}
      </p>
    </section>
  );
}
