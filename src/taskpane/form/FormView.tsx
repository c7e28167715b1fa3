import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FormReading } from "../../app/read-form";
import { BackButton } from "../shell/controls/BackButton";
import { useCardStyle } from "../shell/controls/use-card-style";
import { showCount } from "../shell/figures";
import { FORM_ENTRY } from "../shell/section";
import { usePane } from "../shell/pane-context";
import { ColourSwitch } from "./ColourSwitch";
import { DraftBar } from "./DraftBar";
import type { FormPane } from "./form-state";
import { FormHead } from "./FormHead";
import { FormOutcomeCard } from "./FormOutcomeCard";
import type { FormStore } from "./form-store";
import { READ_FORM } from "./jobs";
import { LayoutCard } from "./LayoutCard";
import { TableCard } from "./TableCard";
import { FORM_TEXTS } from "./texts";

/** So many tables are shown at first: a form may go on over hundreds of sheets. */
const FIRST_TABLES = 3;

interface FormViewProps {
  readonly store: FormStore;
  readonly state: FormPane;
}

/** What was understood of the form, and how it is corrected. It is read anew whenever it is opened. */
export function FormView({ store, state }: FormViewProps) {
  const card = useCardStyle();
  const { say } = usePane();
  const { reading } = state.form;
  const isBusy = state.running !== null;
  useEffect(() => {
    void store.start(READ_FORM);
  }, [store]);
  return (
    <>
      <BackButton store={store} entry={FORM_ENTRY} />
      {reading === null ? (
        !isBusy && (
          <Button className={card.start} onClick={() => void store.start(READ_FORM)}>
            {say(FORM_TEXTS.read)}
          </Button>
        )
      ) : (
        <Read {...{ store, state, reading, isBusy }} />
      )}
    </>
  );
}

function Read({ store, state, reading, isBusy }: FormViewProps & { reading: FormReading; isBusy: boolean }) {
  const { language, say } = usePane();
  const [limit, setLimit] = useState(FIRST_TABLES);
  const { form } = state;
  const { view } = reading;
  const left = view.tables.length - limit;
  return (
    <>
      {form.outcome && <FormOutcomeCard outcome={form.outcome} {...{ store, view, isBusy }} />}
      <FormHead {...{ store, form, view, isBusy }} />
      {view.tables.slice(0, limit).map((table) => (
        <TableCard key={`${table.sheet} ${table.firstRow}`} {...{ store, form, view, table, isBusy }} />
      ))}
      {left > 0 && (
        <Button onClick={() => setLimit(limit * 2)}>
          {say(FORM_TEXTS.showTables, { n: showCount(left, language) })}
        </Button>
      )}
      {view.tables.length > 0 && <ColourSwitch {...{ store, reading, isBusy }} />}
      <LayoutCard own={form.own} {...{ store, view, isBusy }} />
      {form.draft && <DraftBar draft={form.draft} {...{ store, view, isBusy }} />}
    </>
  );
}
