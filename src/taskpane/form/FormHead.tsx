import { Button, Field, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, WarningFilled } from "@fluentui/react-icons";
import type { FormView } from "../../domain/form/form-view";
import type { LocalisedText } from "../../domain/text/localised";
import { useCardStyle } from "../shell/controls/use-card-style";
import { ENDING_FOCUS } from "../shell/jobs/use-ending-focus";
import { usePane } from "../shell/pane-context";
import { layoutInUse, setFramework } from "./draft";
import type { FormState } from "./form-state";
import type { FormStore } from "./form-store";
import { PICK_ROW, READ_FORM } from "./jobs";
import { FORM_TEXTS } from "./texts";
import { useEditorStyle } from "./use-editor-style";

const useStyles = makeStyles({
  facts: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  pair: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalM },
  term: { color: tokens.colorNeutralForeground3 },
  detail: { margin: 0, overflowWrap: "anywhere" },
  name: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  misfit: {
    display: "flex",
    columnGap: "4px",
    margin: 0,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: "16px", flexShrink: 0 },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between", columnGap: "8px" },
});

/** The choice that leaves it to the form. */
const AUTOMATIC = "";

interface FormHeadProps {
  readonly store: FormStore;
  readonly form: FormState;
  readonly view: FormView;
  readonly isBusy: boolean;
}

/** What kind of form was found, by which framework it is judged and why, and the choice of another. */
export function FormHead({ store, form, view, isBusy }: FormHeadProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { say } = usePane();
  const { title, body } = KINDS[view.kind];
  return (
    <section className={card.card} aria-labelledby="form-title">
      <div className={styles.head}>
        <h2 id="form-title" className={card.title} {...ENDING_FOCUS}>
          {say(title)}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          aria-label={say(FORM_TEXTS.readAgain)}
          title={say(FORM_TEXTS.readAgain)}
          disabledFocusable={isBusy}
          onClick={() => void store.start(READ_FORM)}
        />
      </div>
      {body && <p className={card.body}>{say(view.tables.length === 0 ? FORM_TEXTS.bodyNothing : body)}</p>}
      {view.kind === "form" ? <Facts view={view} /> : <RowPicker {...{ store, isBusy }} />}
      {view.tables.length > 0 && <FrameworkChoice {...{ store, form, view, isBusy }} />}
    </section>
  );
}

const KINDS: Readonly<
  Record<FormView["kind"], { readonly title: LocalisedText; readonly body: LocalisedText | null }>
> = {
  form: { title: FORM_TEXTS.title, body: null },
  "another-kind": { title: FORM_TEXTS.titleOther, body: FORM_TEXTS.bodyOther },
  none: { title: FORM_TEXTS.titleNone, body: FORM_TEXTS.bodyNone },
};

function Facts({ view: { framework, agency, fiscalYear, joined } }: { view: FormView }) {
  const styles = useStyles();
  const { language, say } = usePane();
  const year = fiscalYear === null ? null : say(FORM_TEXTS.fiscalYearValue, { year: fiscalYear });
  return (
    <dl className={styles.facts}>
      <div>
        <dt className={styles.term}>{say(FORM_TEXTS.framework)}</dt>
        <dd className={mergeClasses(styles.detail, styles.name)}>
          {framework.id === null ? say(FORM_TEXTS.undecided) : framework.name[language]}
        </dd>
      </div>
      <div>
        <dt className={styles.term}>{say(FORM_TEXTS.why)}</dt>
        <dd className={styles.detail}>{framework.reason[language]}</dd>
      </div>
      {framework.misfit && (
        <div>
          <dt className={styles.term}>{say(FORM_TEXTS.misfit)}</dt>
          <dd className={mergeClasses(styles.detail, styles.misfit)}>
            <WarningFilled className={styles.icon} aria-hidden />
            {framework.misfit[language]}
          </dd>
        </div>
      )}
      {joined.length > 0 && (
        <div>
          <dt className={styles.term}>{say(FORM_TEXTS.joined)}</dt>
          {joined.map((text) => (
            <dd key={text.en} className={styles.detail}>
              {text[language]}
            </dd>
          ))}
        </div>
      )}
      <div className={styles.pair}>
        <dt className={styles.term}>{say(FORM_TEXTS.agency)}</dt>
        <dd className={styles.detail}>{agency ?? say(FORM_TEXTS.notStated)}</dd>
      </div>
      <div className={styles.pair}>
        <dt className={styles.term}>{say(FORM_TEXTS.fiscalYear)}</dt>
        <dd className={styles.detail}>{year ?? say(FORM_TEXTS.notStated)}</dd>
      </div>
    </dl>
  );
}

function RowPicker({ store, isBusy }: Pick<FormHeadProps, "store" | "isBusy">) {
  const card = useCardStyle();
  const { say } = usePane();
  return (
    <>
      <p className={card.small}>{say(FORM_TEXTS.pickRowBody)}</p>
      <Button
        className={card.start}
        size="small"
        disabledFocusable={isBusy}
        onClick={() => void store.start(PICK_ROW)}
      >
        {say(FORM_TEXTS.pickRow)}
      </Button>
    </>
  );
}

function FrameworkChoice({ store, form, view, isBusy }: FormHeadProps) {
  const styles = useEditorStyle();
  const { language, say } = usePane();
  const [table] = view.tables;
  const layout = form.draft?.layout ?? layoutInUse(view);
  const choose = (value: string): void => {
    if (!table) return;
    const name = say(FORM_TEXTS.defaultName, { sheet: table.sheet });
    store.set(setFramework(store.getState(), table, value === AUTOMATIC ? null : value, name));
  };
  return (
    <Field label={say(FORM_TEXTS.frameworkChoice)} size="small">
      <Select
        className={styles.select}
        value={layout?.framework ?? AUTOMATIC}
        disabled={isBusy}
        onChange={(_, { value }) => choose(value)}
      >
        <option value={AUTOMATIC}>{say(FORM_TEXTS.frameworkAuto)}</option>
        {view.frameworks.map(({ id, label }) => (
          <option key={id} value={id}>
            {label[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
