import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { TINT_FILLS, tintOf, type ColumnTint } from "../../domain/form/column-colours";
import type { RoleView, ShownRole, TableView } from "../../domain/form/form-view";
import { SHELL_TEXTS } from "../shell/texts";
import { useHiddenStyle } from "../shell/controls/use-hidden-style";
import { usePane } from "../shell/pane-context";
import type { ColumnActions } from "./column-actions";
import { ColumnEditor } from "./ColumnEditor";
import { oneLine, type ColumnRow } from "./column-rows";
import { DisclosureButton } from "./DisclosureButton";
import { MarkLabel } from "./MarkLabel";
import { RoleEditor } from "./RoleEditor";
import { FORM_TEXTS } from "./texts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXS} 0`,
      textAlign: "left",
      verticalAlign: "top",
      fontWeight: tokens.fontWeightRegular,
    },
    "& tr": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    "& thead tr": { borderTop: "none" },
  },
  head: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  letters: { width: "34px", paddingRight: "6px" },
  link: { fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, minWidth: "24px", textAlign: "left" },
  content: { overflowWrap: "anywhere", paddingRight: `${tokens.spacingHorizontalXS} !important` },
  role: { display: "flex", alignItems: "start", columnGap: "6px", fontWeight: tokens.fontWeightSemibold },
  heading: { color: tokens.colorNeutralForeground3 },
  assessment: {
    paddingTop: `${tokens.spacingVerticalS} !important`,
    color: tokens.colorNeutralForeground2,
    fontWeight: `${tokens.fontWeightSemibold} !important`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  mark: { whiteSpace: "nowrap", width: "1%" },
  more: { width: "28px", paddingTop: "0 !important" },
  swatch: {
    marginTop: "4px",
    flexShrink: 0,
    width: "11px",
    height: "11px",
    borderRadius: "2px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
  editor: {
    borderTop: "none !important",
    "& > td": { paddingTop: "0", paddingBottom: tokens.spacingVerticalS },
  },
});

interface ColumnTableProps {
  readonly table: TableView;
  readonly rows: readonly ColumnRow[];
  readonly roles: readonly RoleView[];
  /** Roles that scoring needs and no column holds. */
  readonly missing: readonly RoleView[];
  readonly isColoured: boolean;
  readonly isBusy: boolean;
  /** Null where another table is being corrected. */
  readonly actions: ColumnActions | null;
  /** Why the selection could not be taken. */
  readonly problem: string | null;
  readonly onGoTo: (address: string) => void;
}

/** The columns of a table with what each holds, how certain that is, and the way to correct it. */
export function ColumnTable(props: ColumnTableProps) {
  const { table, rows, roles, missing, isColoured, isBusy, actions, problem, onGoTo } = props;
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const { language, say } = usePane();
  const [open, setOpen] = useState<string | null>(null);
  const toggle = (key: string) => () => setOpen(open === key ? null : key);
  return (
    <table className={styles.table}>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={styles.letters}>
            <span className={hidden.hidden}>{say(FORM_TEXTS.column)}</span>
          </th>
          <th scope="col">{say(FORM_TEXTS.role)}</th>
          <th scope="col">{say(FORM_TEXTS.certainty)}</th>
          <td />
        </tr>
      </thead>
      {byAssessment(rows).map(({ assessment, own }) => (
        <tbody key={own[0]?.letters}>
          {assessment !== null && (
            <tr>
              <th scope="rowgroup" colSpan={4} className={styles.assessment}>
                {assessment}
                {table.assessments.some(({ name, counts }) => counts && name === assessment) &&
                  ` · ${say(FORM_TEXTS.counted)}`}
              </th>
            </tr>
          )}
          {own.map((row) => (
            <Row
              key={row.letters}
              first={
                <Link
                  as="button"
                  className={styles.link}
                  aria-label={`${say(SHELL_TEXTS.goTo)} ${row.letters}`}
                  onClick={() => onGoTo(row.view?.address ?? `${row.letters}${table.firstRow + 1}`)}
                >
                  {row.letters}
                </Link>
              }
              content={<Content row={row} isColoured={isColoured} />}
              mark={row.mark}
              label={say(FORM_TEXTS.openColumn, { column: row.letters })}
              isOpen={open === row.letters}
              onToggle={toggle(row.letters)}
            >
              <ColumnEditor {...{ row, roles, isBusy, actions, problem }} />
            </Row>
          ))}
        </tbody>
      ))}
      <tbody>
        {missing.map(({ role, name }) => (
          <Row
            key={role}
            first="–"
            content={<span className={styles.role}>{name[language]}</span>}
            mark="absent"
            label={say(FORM_TEXTS.openRole, { role: name[language] })}
            isOpen={open === role}
            onToggle={toggle(role)}
          >
            <RoleEditor {...{ role, isBusy, actions, problem }} />
          </Row>
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly first: ReactNode;
  readonly content: ReactNode;
  readonly mark: ColumnRow["mark"];
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Stands below while it is open. */
  readonly children: ReactNode;
}

function Row({ first, content, mark, label, isOpen, onToggle, children }: RowProps) {
  const styles = useStyles();
  return (
    <>
      <tr>
        <th scope="row" className={styles.letters}>
          {first}
        </th>
        <td className={styles.content}>{content}</td>
        <td className={styles.mark}>
          <MarkLabel mark={mark} />
        </td>
        <td className={styles.more}>
          <DisclosureButton {...{ label, isOpen, onToggle }} />
        </td>
      </tr>
      {isOpen && (
        <tr className={styles.editor}>
          <td colSpan={4}>{children}</td>
        </tr>
      )}
    </>
  );
}

function Swatch({ tint }: { tint: ColumnTint }) {
  const styles = useStyles();
  return <span className={styles.swatch} style={{ backgroundColor: TINT_FILLS[tint] }} aria-hidden />;
}

function Content({ row, isColoured }: { row: ColumnRow; isColoured: boolean }) {
  const styles = useStyles();
  const { language, say } = usePane();
  const { name, heading, view, role } = row;
  return (
    <>
      <span className={styles.role}>
        {isColoured && <Swatch tint={tintOf(view?.role ?? (role as ShownRole | null))} />}
        {name ? name[language] : say(FORM_TEXTS.unknown)}
      </span>
      <span className={styles.heading}>
        {heading === "" ? say(FORM_TEXTS.noHeading) : say(FORM_TEXTS.quoted, { text: oneLine(heading) })}
      </span>
    </>
  );
}

/** Neighbours of the same assessment together. */
function byAssessment(rows: readonly ColumnRow[]) {
  const groups: { assessment: string | null; own: ColumnRow[] }[] = [];
  for (const row of rows) {
    const assessment = row.view?.assessment ?? null;
    const last = groups.at(-1);
    if (last?.assessment === assessment) last.own.push(row);
    else groups.push({ assessment, own: [row] });
  }
  return groups;
}
