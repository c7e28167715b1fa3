import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useId, useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { LocalisedText } from "../../../domain/text/localised";
import { SHELL_TEXTS } from "../../shell/texts";
import { showCount } from "../../shell/figures";
import { usePane } from "../../shell/pane-context";
import { useHiddenStyle } from "../../shell/controls/use-hidden-style";
import type { FindingActions, FindingPlace } from "./finding-actions";
import type { ShownFix } from "./fixed/fixed-list";
import { FindingItem } from "./FindingItem";
import type { FindingGroup } from "./finding-groups";
import { GroupHeading } from "./GroupHeading";
import { moveFocus } from "./list-focus";
import {
  earlierWindow,
  freshListing,
  laterWindow,
  layOut,
  listingOf,
  moveWindow,
  toggleGroup,
  type Listing,
  type Window,
} from "./listing";
import { useFocusKeeper } from "./use-focus-keeper";
import { RESULT_TEXTS } from "../result-texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  items: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalSNudge,
  },
  page: { width: "100%", margin: `${tokens.spacingVerticalS} 0` },
});

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  /** Names search, filters and grouping: while it is the same, the list keeps its place. */
  readonly view: string;
  /** Those of them that were fixed, by id. */
  readonly fixedById: ReadonlyMap<string, ShownFix>;
  /** How many open findings of each rule can be fixed. */
  readonly fixable: ReadonlyMap<string, number>;
  readonly current: string | null;
  readonly onGoTo: (place: FindingPlace) => void;
  readonly actions: FindingActions;
}

/**
 * The findings in foldable groups. Arrow keys move from finding to finding; only the finding that was last
 * focused takes part in the order of the Tab key, so that ten thousand of them are one stop.
 */
export function FindingList(props: FindingListProps) {
  const { groups, view, fixedById, fixable, current, onGoTo, actions } = props;
  const styles = useStyles();
  const { hidden } = useHiddenStyle();
  const { say } = usePane();
  const hint = useId();
  const container = useRef<HTMLDivElement>(null);
  const [tabStop, setTabStop] = useState<string | null>(null);
  const [stored, setListing] = useState<Listing>(() => freshListing(groups, view));
  const listing = listingOf(stored, groups, view);
  const shown = layOut(listing);
  const stop = shown.some(({ visible }) => visible.some(({ id }) => id === tabStop))
    ? tabStop
    : (shown.find(({ visible }) => visible.length > 0)?.visible[0]?.id ?? null);
  const keeper = useFocusKeeper(
    container,
    shown.flatMap(({ visible }) => visible.map(({ id }) => id)),
  );
  const onFocusItem = useCallback(
    (id: string) => {
      keeper.onFocus(id);
      setTabStop(id);
    },
    [keeper],
  );
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
    <div ref={container} className={styles.list} onKeyDown={onKeyDown} onBlur={keeper.onBlur}>
      <span id={hint} className={hidden}>
        {say(RESULT_TEXTS.listHint)}
      </span>
      {shown.map(({ group, isOpen, window, visible }) => (
        <section key={group.key} data-group={group.key}>
          <GroupHeading
            group={group}
            open={group.findings.filter(({ id }) => !fixedById.has(id)).length}
            isOpen={isOpen}
            onToggle={() => setListing(toggleGroup(listing, group.key, !isOpen))}
          />
          {isOpen && window.from > 0 && (
            <PageButton
              text={RESULT_TEXTS.showEarlier}
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
                  fixed={fixedById.get(finding.id)}
                  isTabStop={finding.id === stop}
                  isCurrent={finding.id === current}
                  onFocus={onFocusItem}
                  fixable={fixable.get(finding.rule) ?? 0}
                  onGoTo={onGoTo}
                  actions={actions}
                />
              ))}
            </ul>
          )}
          {isOpen && window.to < group.findings.length && (
            <PageButton
              text={SHELL_TEXTS.showMore}
              count={group.findings.length - window.to}
              onClick={() => page(group.key, laterWindow(window, group.findings.length), window.to)}
            />
          )}
        </section>
      ))}
    </div>
  );
}

interface PageButtonProps {
  readonly text: LocalisedText;
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
