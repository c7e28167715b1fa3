import { useSelected, type CommandOutcome, type PageState } from "../store";
import { text, type TextId } from "../texts";
import { WarningIcon } from "./icons";
import { usePage } from "./page-context";

const ACTIVITIES: Record<PageState["activity"], TextId> = {
  loading: "loading",
  saving: "saving",
  calculating: "calculating",
  ready: "ready",
};

const OUTCOMES: Record<CommandOutcome["outcome"], TextId> = {
  running: "commandRunning",
  done: "commandDone",
  failed: "commandFailed",
  "not-ready": "commandNotReady",
};

export function StatusBar() {
  const { store } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  const activity = useSelected(store, (state) => state.activity);
  return (
    <footer className="status-bar" aria-label={text("status", language)}>
      <span className="status-activity" role="status" data-activity={activity}>
        {text(ACTIVITIES[activity], language)}
      </span>
      <LastCommand />
      <span className="status-space" />
      <Unimplemented />
      <span className="status-host">{text("emulated", language)}</span>
    </footer>
  );
}

function LastCommand() {
  const { store, manifest } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  const command = useSelected(store, (state) => state.command);
  const button = manifest.groups.flatMap((group) => group.buttons).find(({ id }) => id === command?.control);
  return (
    <span className="status-command" role="status" data-outcome={command?.outcome}>
      {command && button && text(OUTCOMES[command.outcome], language, { command: button.label[language] })}
    </span>
  );
}

function Unimplemented() {
  const { store } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  const members = useSelected(store, (state) => state.unimplemented);
  if (members.length === 0) return null;
  return (
    <>
      <button type="button" className="status-warning" popoverTarget="unimplemented">
        <WarningIcon />
        {text("unimplemented", language, { n: members.length })}
      </button>
      <div
        id="unimplemented"
        className="menu menu-up"
        popover="auto"
        role="dialog"
        aria-label={text("unimplementedTitle", language)}
      >
        <strong>{text("unimplementedTitle", language)}</strong>
        <ul>
          {members.map((member) => (
            <li key={member}>
              <code>{member}</code>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
