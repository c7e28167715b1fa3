import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ValidationReport } from "../../../app/reports";
import { countFindings, type Finding, type Severity } from "../../../domain/validation/engine/finding";
import { showCount } from "../../shell/figures";
import { usePane } from "../../shell/pane-context";
import { Chooser } from "./Chooser";
import { countFixable, type FindingActions, type FindingPlace } from "./finding-actions";
import { FindingList } from "./FindingList";
import { listWithFixed, type FixedFindings } from "./fixed/fixed-list";
import { filterFindings, groupFindings, hasStatus, type Grouping, type Status } from "./finding-groups";
import { SearchField } from "../../shell/controls/SearchField";
import { SeverityTiles } from "./SeverityTiles";
import { CHECK_TEXTS } from "../texts";
import { RESULT_TEXTS } from "../result-texts";
import type { LocalisedText } from "../../../domain/text/localised";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  tools: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  // At the end of its line.
  filter: { marginLeft: "auto" },
  folded: { display: "none" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
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
  fixAll: { whiteSpace: "nowrap", minWidth: 0 },
});

const GROUPINGS: readonly { readonly value: Grouping; readonly name: LocalisedText }[] = [
  { value: "severity", name: RESULT_TEXTS.bySeverity },
  { value: "subject", name: RESULT_TEXTS.bySubject },
  { value: "sheet", name: RESULT_TEXTS.bySheet },
];

const STATUSES: readonly { readonly value: Status; readonly name: LocalisedText }[] = [
  { value: "open", name: RESULT_TEXTS.statusOpen },
  { value: "accepted", name: RESULT_TEXTS.statusAccepted },
  { value: "all", name: RESULT_TEXTS.statusAll },
];

interface FindingsPanelProps {
  readonly report: ValidationReport;
  /** The report was made before the last write. */
  readonly isStale: boolean;
  readonly fixed: FixedFindings;
  /** Id of the finding whose cell was last gone to. */
  readonly current: string | null;
  readonly onGoTo: (place: FindingPlace) => void;
  readonly actions: FindingActions;
}

/** Counts that filter, search and grouping as far as they are wanted, and the list that remains. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { report, isStale, fixed, current, onGoTo, actions } = props;
  const styles = useStyles();
  const { language, say } = usePane();
  const [query, setQuery] = useState("");
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [wanted, setStatus] = useState<Status>("open");
  const [isFiltering, setFiltering] = useState(false);
  const search = useRef<HTMLDivElement>(null);
  const [grouping, setGrouping] = useState<Grouping>("severity");
  const deferredQuery = useDeferredValue(query);
  const { findings, counts } = report;
  // Without accepted findings there is nothing to choose between.
  const status = counts.accepted === 0 ? "all" : wanted;
  const { listed, fixedById } = useMemo(
    () => listWithFixed(findings, fixed, isStale),
    [findings, fixed, isStale],
  );
  const matching = useMemo(
    () => filterFindings(listed, { query: deferredQuery, severity, status }),
    [listed, deferredQuery, severity, status],
  );
  const groups = useMemo(() => groupFindings(matching, grouping), [matching, grouping]);
  const fixable = useMemo(() => countFixable(findings), [findings]);
  const toggleFilter = (): void => {
    flushSync(() => setFiltering(!isFiltering));
    if (isFiltering) setQuery("");
    else search.current?.querySelector("input")?.focus();
  };
  const clear = (): void => {
    setQuery("");
    setSeverity(null);
    setStatus("all");
  };
  return (
    <section className={styles.panel} aria-label={say(RESULT_TEXTS.findings)}>
      <div className={styles.bar}>
        <SeverityTiles counts={severityCounts(findings, status)} chosen={severity} onChoose={setSeverity} />
        <FixAll count={sum(fixable)} onFix={() => actions.onFix("all")} />
        <Button
          className={styles.filter}
          size="small"
          appearance={isFiltering ? "secondary" : "subtle"}
          icon={<SearchRegular />}
          aria-label={say(RESULT_TEXTS.filter)}
          title={say(RESULT_TEXTS.filter)}
          aria-expanded={isFiltering}
          onClick={toggleFilter}
        />
      </div>
      {/* What is left out by being accepted is said whether anybody searches or not. */}
      <div className={isFiltering || counts.accepted > 0 ? styles.tools : styles.folded} role="search">
        <div ref={search} className={isFiltering ? undefined : styles.folded}>
          <SearchField label={say(RESULT_TEXTS.search)} value={query} onChange={setQuery} />
        </div>
        <div className={styles.row}>
          {counts.accepted > 0 && <StatusChooser findings={findings} value={status} onChange={setStatus} />}
          <Chooser
            label={say(RESULT_TEXTS.groupBy)}
            value={grouping}
            options={GROUPINGS.map(({ value, name }) => ({ value, text: say(name) }))}
            onChange={setGrouping}
          />
          <span className={styles.shown} role="status">
            {say(RESULT_TEXTS.matches, {
              n: showCount(matching.length, language),
              all: showCount(listed.length, language),
            })}
          </span>
        </div>
      </div>
      {matching.length === 0 ? (
        <div className={styles.none}>
          {say(query === "" && severity === null ? CHECK_TEXTS.verdictAccepted : RESULT_TEXTS.noMatch)}
          <Button size="small" onClick={clear}>
            {say(RESULT_TEXTS.clearFilters)}
          </Button>
        </div>
      ) : (
        <FindingList
          {...{ groups, fixedById, fixable, current, onGoTo, actions }}
          view={[grouping, severity, status, deferredQuery].join("|")}
        />
      )}
    </section>
  );
}

function severityCounts(findings: readonly Finding[], status: Status): Record<Severity, number> {
  const counts = { ...countFindings([]) };
  for (const finding of findings) if (hasStatus(finding, status)) counts[finding.severity] += 1;
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

interface StatusChooserProps {
  readonly findings: readonly Finding[];
  readonly value: Status;
  readonly onChange: (status: Status) => void;
}

function StatusChooser({ findings, value, onChange }: StatusChooserProps) {
  const { language, say } = usePane();
  const options = STATUSES.map((each) => {
    const count = findings.filter((finding) => hasStatus(finding, each.value)).length;
    return { value: each.value, text: say(each.name, { count: showCount(count, language) }) };
  });
  return <Chooser label={say(RESULT_TEXTS.status)} {...{ value, options, onChange }} />;
}

function FixAll({ count, onFix }: { count: number; onFix: () => void }) {
  const styles = useStyles();
  const { language, say } = usePane();
  if (count === 0) return null;
  return (
    <Button className={styles.fixAll} size="small" title={say(RESULT_TEXTS.fixAllBody)} onClick={onFix}>
      {say(RESULT_TEXTS.fixAll, { count: showCount(count, language) })}
    </Button>
  );
}
