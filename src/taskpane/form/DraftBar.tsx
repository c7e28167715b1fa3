import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { FormView } from "../../domain/form/form-view";
import { layoutChanges, undoChange } from "../../domain/form/layout-changes";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { PutInNote } from "../shell/PutInNote";
import { changeText } from "./change-text";
import { layoutInUse, withLayout } from "./draft";
import { withForm, type FormDraft } from "./form-state";
import type { FormStore } from "./form-store";
import { SAVE_LAYOUT } from "./jobs";
import { FORM_TEXTS } from "./texts";

const useStyles = makeStyles({
  // Corrections are made in the middle of a long table.
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    maxHeight: "70vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: tokens.shadow8,
  },
  summary: {
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "4px" },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
    paddingTop: tokens.spacingVerticalS,
  },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  what: { color: tokens.colorNeutralForeground3, display: "block" },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
  after: { textDecorationLine: "none", fontWeight: tokens.fontWeightSemibold },
  actions: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  name: { minWidth: 0 },
});

interface DraftBarProps {
  readonly store: FormStore;
  readonly view: FormView;
  readonly draft: FormDraft;
  readonly isBusy: boolean;
}

/** The corrections that are not saved yet: what will be written and where, each to be undone, and the two ways on. */
export function DraftBar({ store, view, draft, isBusy }: DraftBarProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const before = layoutInUse(view);
  const { layout } = draft;
  const changes = layoutChanges(before, layout);
  const put = (next: typeof layout) => store.set(withLayout(store.getState(), draft, next));
  return (
    <details className={styles.bar}>
      <summary className={styles.summary} tabIndex={0}>
        {say(FORM_TEXTS.draftTitle, { n: changes.length })}
      </summary>
      <div className={styles.content}>
        <ul className={card.list}>
          {changes.map((change) => {
            const { what, from, to } = changeText(change, view, draft, { language, say });
            return (
              <li key={`${change.kind} ${what}`} className={styles.item}>
                <span>
                  <span className={styles.what}>{what}</span>
                  {from !== null && (
                    <>
                      <del className={styles.before}>{from}</del> →{" "}
                    </>
                  )}
                  <ins className={styles.after}>{to}</ins>
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={say(FORM_TEXTS.undoThis, { what })}
                  disabledFocusable={isBusy}
                  onClick={() => put(undoChange(before, layout, change))}
                />
              </li>
            );
          })}
        </ul>
        <Field label={say(FORM_TEXTS.layoutName)} size="small" className={styles.name}>
          <Input
            size="small"
            value={layout.name}
            maxLength={120}
            onChange={(_, { value }) => put({ ...layout, name: value })}
          />
        </Field>
        <p className={card.small}>
          {say(FORM_TEXTS.draftBody)}
          {before && ` ${say(FORM_TEXTS.draftReplaces, { name: before.name })}`}
        </p>
        <PutInNote />
        <div className={styles.actions}>
          <Button
            disabledFocusable={isBusy}
            onClick={() => store.set(withForm(store.getState(), { draft: null, pickProblem: null }))}
          >
            {say(FORM_TEXTS.discard)}
          </Button>
          <Button
            appearance="primary"
            disabledFocusable={isBusy || layout.name.trim() === ""}
            onClick={() => void store.start(SAVE_LAYOUT, layout)}
          >
            {say(FORM_TEXTS.save)}
          </Button>
        </div>
      </div>
    </details>
  );
}
