import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo, useState } from "react";
import type { ValidationReport } from "../../app/reports";
import { SEVERITIES, type Severity } from "../../domain/validation/finding";
import { showCount } from "../figures";
import { usePane } from "../pane-context";
import { FindingList } from "./FindingList";
import { filterFindings, groupFindings, type Grouping } from "./finding-groups";
import { SearchField } from "./SearchField";
import { SEVERITY_NAMES, SeverityIcon } from "./severity";
import type { Place } from "./ValidationResult";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  tiles: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", columnGap: tokens.spacingHorizontalS },
  tile: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    minWidth: 0,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForeground3 },
  },
  pressed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  label: {
    gridColumn: "1 / -1",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  tools: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  grouping: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  select: {
    font: "inherit",
    color: "inherit",
    padding: `1px ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  shown: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  none: {
    display: "grid",
    justifyItems: "center",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXL,
  },
});

interface FindingsPanelProps {
  readonly report: ValidationReport;
  /** Id of the finding whose cell was last gone to. */
  readonly current: string | null;
  readonly onGoTo: (place: Place) => void;
}

/** Counts that filter, search, grouping, and the list that remains. */
export function FindingsPanel({ report, current, onGoTo }: FindingsPanelProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  const [query, setQuery] = useState("");
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [grouping, setGrouping] = useState<Grouping>("severity");
  const groupingId = useId();
  const deferredQuery = useDeferredValue(query);
  const { findings, counts } = report;
  const matching = useMemo(
    () => filterFindings(findings, { query: deferredQuery, severity }),
    [findings, deferredQuery, severity],
  );
  const groups = useMemo(() => groupFindings(matching, grouping), [matching, grouping]);
  const clear = (): void => {
    setQuery("");
    setSeverity(null);
  };
  return (
    <section className={styles.panel} aria-label={say("findings")}>
      <div className={styles.tiles} role="group" aria-label={say("showOnly")}>
        {SEVERITIES.map((each) => (
          <button
            key={each}
            type="button"
            className={mergeClasses(styles.tile, severity === each && styles.pressed)}
            aria-pressed={severity === each}
            disabled={counts[each] === 0}
            onClick={() => setSeverity(severity === each ? null : each)}
          >
            <SeverityIcon severity={each} />
            <span className={styles.count}>{showCount(counts[each], language)}</span>
            <span className={styles.label}>{say(SEVERITY_NAMES[each].many)}</span>
          </button>
        ))}
      </div>
      <div className={styles.tools} role="search">
        <SearchField label={say("search")} value={query} onChange={setQuery} />
        <div className={styles.row}>
          <span className={styles.grouping}>
            <label htmlFor={groupingId}>{say("groupBy")}</label>
            <select
              id={groupingId}
              className={styles.select}
              value={grouping}
              onChange={(event) => setGrouping(event.target.value as Grouping)}
            >
              <option value="severity">{say("bySeverity")}</option>
              <option value="sheet">{say("bySheet")}</option>
            </select>
          </span>
          <span className={styles.shown} role="status">
            {say("matches", {
              n: showCount(matching.length, language),
              all: showCount(findings.length, language),
            })}
          </span>
        </div>
      </div>
      {matching.length === 0 ? (
        <div className={styles.none}>
          {say("noMatch")}
          <Button size="small" onClick={clear}>
            {say("clearFilters")}
          </Button>
        </div>
      ) : (
        <FindingList groups={groups} current={current} onGoTo={onGoTo} />
      )}
    </section>
  );
}
