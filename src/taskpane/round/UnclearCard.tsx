import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { correctColumn, laidRole } from "../../domain/form/correct-layout";
import { columnNameOf } from "../../domain/framework/column-names";
import type { Framework } from "../../domain/framework/framework";
import { layoutRoles, NO_COLUMN } from "../../domain/layout/layout";
import { layoutOf, type UnclearKind } from "../../domain/round/unclear-kinds";
import { useCardStyle } from "../shell/controls/use-card-style";
import { usePane } from "../shell/pane-context";
import { REVIEW_FILES } from "./jobs";
import type { RoundState } from "./round-state";
import type { RoundStore } from "./round-store";
import { ROUND_TEXTS } from "./texts";

const useStyles = makeStyles({
  kind: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  select: { minWidth: 0, width: "100%" },
});

const UNSAID = "";

interface UnclearCardProps {
  readonly store: RoundStore;
  readonly round: RoundState;
  readonly kinds: readonly UnclearKind[];
  readonly frameworks: readonly Framework[];
  /** The id of the framework of most files. */
  readonly framework: string | undefined;
  readonly isBusy: boolean;
}

/** The kinds of forms with columns that were not understood: said once, it serves all files of the kind. */
export function UnclearCard({ kinds, ...shared }: UnclearCardProps) {
  const card = useCardStyle();
  const { say } = usePane();
  if (kinds.length === 0) return null;
  return (
    <section className={card.card} aria-labelledby="round-unclear">
      <h3 id="round-unclear" className={card.title}>
        {say(ROUND_TEXTS.unclear)}
      </h3>
      <p className={card.body}>{say(ROUND_TEXTS.unclearBody)}</p>
      {kinds.map((kind) => (
        <KindEditor key={kind.key} kind={kind} {...shared} />
      ))}
    </section>
  );
}

type KindEditorProps = Omit<UnclearCardProps, "kinds"> & { readonly kind: UnclearKind };

function KindEditor({ store, round, kind, frameworks, framework, isBusy }: KindEditorProps) {
  const styles = useStyles();
  const card = useCardStyle();
  const { language, say } = usePane();
  const { key, table, files } = kind;
  const judged = frameworks.find(({ id }) => id === framework) ?? frameworks[0];
  const name = say(ROUND_TEXTS.layoutName, { sheet: table.sheet });
  const layout = round.drafts.get(key) ?? layoutOf(kind, name);
  const here = files.flatMap(({ file }) => round.files.get(file) ?? []);
  const canApply = layout.columns.length > 0 && here.length > 0;
  const choose = (column: number, role: string) => {
    const changed = correctColumn(layout, table, column, role === UNSAID ? null : role);
    store.set({ round: { ...round, drafts: new Map(round.drafts).set(key, changed) } });
  };
  const apply = () => {
    const drafts = new Map(round.drafts);
    drafts.delete(key);
    store.set({ round: { ...round, drafts, layouts: [...round.layouts, layout] } });
    void store.start(REVIEW_FILES, here);
  };
  const [first] = files;
  const unclear = table.columns.filter(({ isUnderstood }) => !isUnderstood);
  return (
    <div className={styles.kind}>
      <p className={card.small}>
        {say(ROUND_TEXTS.kindOf, { n: files.length, file: first?.file ?? "", sheet: first?.sheet ?? "" })}
      </p>
      {unclear.map(({ column, heading, address }) => (
        <Field key={column} label={say(ROUND_TEXTS.column, { heading, address })} size="small">
          <Select
            className={styles.select}
            size="small"
            disabled={isBusy || !judged}
            value={laidRole(layout, table, column) ?? UNSAID}
            onChange={(_, { value }) => choose(column, value)}
          >
            <option value={UNSAID}>{say(ROUND_TEXTS.leave)}</option>
            {judged &&
              layoutRoles(judged).map((role) => (
                <option key={role} value={role}>
                  {role === NO_COLUMN ? say(ROUND_TEXTS.notColumn) : columnNameOf(role, judged)[language]}
                </option>
              ))}
          </Select>
        </Field>
      ))}
      {here.length < files.length && (
        <p className={card.small}>{say(ROUND_TEXTS.notHere, { n: files.length - here.length })}</p>
      )}
      <Button
        size="small"
        className={card.start}
        disabledFocusable={isBusy || !canApply}
        onClick={() => canApply && apply()}
      >
        {say(ROUND_TEXTS.apply, { n: here.length })}
      </Button>
    </div>
  );
}
