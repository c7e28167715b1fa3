import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useCallback, useId, useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { showCount } from "../figures";
import { usePane } from "../pane-context";
import { useHiddenStyle } from "../use-hidden-style";
import { FindingItem } from "./FindingItem";
import type { FindingGroup } from "./finding-groups";
import { moveFocus } from "./list-focus";
import {
  earlierWindow,
  freshListing,
  laterWindow,
  layOut,
  moveWindow,
  toggleGroup,
  type Listing,
  type Window,
} from "./listing";
import { SEVERITY_NAMES, SeverityIcon } from "./severity";
import type { Place } from "./ValidationResult";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  toggle: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} 0`,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    border: "none",
    backgroundColor: "transparent",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: "4px" },
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  count: {
    marginLeft: "auto",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  items: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  page: { width: "100%", margin: `${tokens.spacingVerticalS} 0` },
});

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly current: string | null;
  readonly onGoTo: (place: Place) => void;
}

/**
 * The findings in foldable groups. Arrow keys move from finding to finding; only the finding that was last
 * focused takes part in the order of the Tab key, so that ten thousand of them are one stop.
 */
export function FindingList({ groups, current, onGoTo }: FindingListProps) {
  const styles = useStyles();
  const { hidden } = useHiddenStyle();
  const { say } = usePane();
  const hint = useId();
  const container = useRef<HTMLDivElement>(null);
  const [tabStop, setTabStop] = useState<string | null>(null);
  const [stored, setListing] = useState<Listing>(() => freshListing(groups));
  const listing = stored.groups === groups ? stored : freshListing(groups);
  const shown = layOut(listing);
  const stop = shown.some(({ visible }) => visible.some(({ id }) => id === tabStop))
    ? tabStop
    : (shown.find(({ visible }) => visible.length > 0)?.visible[0]?.id ?? null);
  const onFocusItem = useCallback((id: string) => setTabStop(id), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (container.current && moveFocus(container.current, event.key)) event.preventDefault();
  };
  /** Moves a group's window and leads the focus to one of the findings that came into the page. */
  const page = (key: string, window: Window, focused: number): void => {
    const section = container.current?.querySelector(`[data-group="${CSS.escape(key)}"]`);
    flushSync(() => setListing(moveWindow(listing, key, window)));
    section?.querySelectorAll<HTMLElement>("[data-finding]")[focused - window.from]?.focus();
  };
  return (
    <div ref={container} className={styles.list} onKeyDown={onKeyDown}>
      <span id={hint} className={hidden}>
        {say("listHint")}
      </span>
      {shown.map(({ group, isOpen, window, visible }) => (
        <section key={group.key} data-group={group.key}>
          <GroupHeading
            group={group}
            isOpen={isOpen}
            onToggle={() => setListing(toggleGroup(listing, group.key, !isOpen))}
          />
          {isOpen && window.from > 0 && (
            <PageButton
              text="showEarlier"
              count={window.from}
              onClick={() => page(group.key, earlierWindow(window), window.from - 1)}
            />
          )}
          {isOpen && (
            <ul className={styles.items} aria-describedby={hint}>
              {visible.map((finding) => (
                <FindingItem
                  key={finding.id}
                  finding={finding}
                  isTabStop={finding.id === stop}
                  isCurrent={finding.id === current}
                  onFocus={onFocusItem}
                  onGoTo={onGoTo}
                />
              ))}
            </ul>
          )}
          {isOpen && window.to < group.findings.length && (
            <PageButton
              text="showMore"
              count={group.findings.length - window.to}
              onClick={() => page(group.key, laterWindow(window, group.findings.length), window.to)}
            />
          )}
        </section>
      ))}
    </div>
  );
}

interface GroupHeadingProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function GroupHeading({ group, isOpen, onToggle }: GroupHeadingProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  const { severity, sheet } = group;
  const name = severity ? say(SEVERITY_NAMES[severity].many) : (sheet ?? say("wholeWorkbook"));
  return (
    <h3 className={styles.heading}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        {severity && <SeverityIcon severity={severity} />}
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{showCount(group.findings.length, language)}</span>
      </button>
    </h3>
  );
}

interface PageButtonProps {
  readonly text: "showMore" | "showEarlier";
  /** How many findings stand beyond. */
  readonly count: number;
  readonly onClick: () => void;
}

function PageButton({ text, count, onClick }: PageButtonProps) {
  const styles = useStyles();
  const { language, say } = usePane();
  return (
    <Button className={styles.page} data-more="" onClick={onClick}>
      {say(text, { n: showCount(count, language) })}
    </Button>
  );
}
