import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FormView } from "../../domain/form/form-view";
import type { Layout } from "../../domain/layout/layout";
import { PlaceList } from "../shell/controls/PlaceList";
import { useCardStyle } from "../shell/controls/use-card-style";
import { ENDING_FOCUS } from "../shell/jobs/use-ending-focus";
import { usePane } from "../shell/pane-context";
import { PutInNote } from "../shell/PutInNote";
import { SHELL_TEXTS } from "../shell/texts";
import { columnText } from "./change-text";
import { laidName } from "./column-rows";
import { Difference } from "./Difference";
import { withForm, type FormOutcome } from "./form-state";
import type { FormStore } from "./form-store";
import { Grown } from "./Grown";
import { SAVE_LAYOUT, UNDO_LAYOUT } from "./jobs";
import { outcomeTitle } from "./spoken-form";
import { FORM_TEXTS } from "./texts";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FormOutcomeProps {
  readonly store: FormStore;
  readonly outcome: FormOutcome;
  readonly view: FormView;
  readonly isBusy: boolean;
}

/** What the last job about the layout came to; the focus goes to its heading. */
export function FormOutcomeCard(props: FormOutcomeProps) {
  const { store, outcome, view, isBusy } = props;
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const close = () => store.set(withForm(store.getState(), { outcome: null }));
  const undo = outcome.kind === "saved" || outcome.kind === "removed" ? outcome.undo : null;
  return (
    <section className={card.card} aria-labelledby="form-outcome" aria-busy={isBusy}>
      <h2 id="form-outcome" className={card.title} {...ENDING_FOCUS}>
        {outcomeTitle({ outcome }, { language, say })}
      </h2>
      {outcome.kind === "asking" && (
        <>
          <Asked view={view} layout={outcome.layout} />
          <PutInNote />
        </>
      )}
      {outcome.kind === "refused" && (
        <>
          <p className={card.body}>{say(FORM_TEXTS.refusedBody)}</p>
          <Difference store={store} difference={outcome.difference} />
        </>
      )}
      {outcome.kind === "faulty" && (
        <PlaceList
          items={outcome.faults.map(({ line, message }) => ({
            cell: null,
            mark: say(FORM_TEXTS.line, { line }),
            content: message[language],
          }))}
          onGoTo={(sheet, address) => void store.select(sheet, address)}
        />
      )}
      {outcome.kind === "grown" && <Grown outcome={outcome} />}
      <div className={styles.actions}>
        {outcome.kind === "asking" && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void store.start(SAVE_LAYOUT, outcome.layout)}
          >
            {say(FORM_TEXTS.save)}
          </Button>
        )}
        {undo && (
          <Button disabledFocusable={isBusy} onClick={() => void store.start(UNDO_LAYOUT, undo.layout)}>
            {say(FORM_TEXTS.undo)}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={close}>
          {say(outcome.kind === "asking" ? FORM_TEXTS.keep : SHELL_TEXTS.close)}
        </Button>
      </div>
    </section>
  );
}

/** What a layout from a file says, before it is kept. */
function Asked({ view, layout }: { view: FormView; layout: Layout }) {
  const card = useCardStyle();
  const { language, say } = usePane();
  const before = view.layout.kind === "used" || view.layout.kind === "differs" ? view.layout.layout : null;
  const framework = view.frameworks.find(({ id }) => id === layout.framework);
  const roles = (framework ?? view.frameworks[0]).roles;
  const general = [
    ...(framework ? [[say(FORM_TEXTS.framework), framework.name[language]] as const] : []),
    ...(layout.counts === null ? [] : [[say(FORM_TEXTS.changeCounts), layout.counts] as const]),
  ];
  const columns = layout.columns.map(
    (column) => [columnText(column, null, say), laidName(column.role, roles)[language]] as const,
  );
  return (
    <>
      <p className={card.body}>
        {say(FORM_TEXTS.askBody)}
        {before && ` ${say(FORM_TEXTS.draftReplaces, { name: before.name })}`}
      </p>
      <ul className={card.list}>
        {[...general, ...columns].map(([what, to]) => (
          <li key={what} className={card.small}>
            {what} → <strong>{to}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
