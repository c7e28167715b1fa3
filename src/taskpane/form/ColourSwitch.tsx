import { useEffect } from "react";
import type { FormReading } from "../../app/read-form";
import { CheckOption } from "../shell/controls/CheckOption";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { removeColoursWhenHidden } from "./colours-when-hidden";
import type { FormStore } from "./form-store";
import { COLOUR } from "./jobs";
import { FORM_TEXTS } from "./texts";

interface ColourSwitchProps {
  readonly store: FormStore;
  readonly reading: FormReading;
  readonly isBusy: boolean;
}

/** Colours the columns in the sheets and takes the colours away; says what it writes. */
export function ColourSwitch({ store, reading, isBusy }: ColourSwitchProps) {
  const card = useCardStyle();
  const { say } = usePane();
  const isOn = reading.coloured.length > 0;
  const closed = [
    ...new Set(reading.view.tables.flatMap(({ sheet, isProtected }) => (isProtected ? sheet : []))),
  ];
  const left = isOn && closed.length > 0 ? say(FORM_TEXTS.coloursLeft, { sheets: closed.join(", ") }) : "";
  useEffect(() => {
    if (isOn) removeColoursWhenHidden(store);
  }, [store, isOn]);
  return (
    <section className={card.card} aria-label={say(FORM_TEXTS.colours)}>
      <CheckOption
        label={say(FORM_TEXTS.colours)}
        body={[say(FORM_TEXTS.coloursBody), left].filter((text) => text !== "").join(" ")}
        isChecked={isOn}
        isSwitch
        onChoose={(isChosen) => {
          if (!isBusy) void store.start(COLOUR, isChosen);
        }}
      />
    </section>
  );
}
