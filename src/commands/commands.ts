import { COMMAND_NAMES, type CommandName } from "./command-names";

/** What each button of the ribbon starts. */
export type CommandStarts = Readonly<Record<CommandName, () => Promise<void>>>;

/** The part of the host that commands use. */
export interface CommandHost {
  associate(name: CommandName, handler: (event: Office.AddinCommands.Event) => Promise<void>): void;
  /** Brings the pane into view, where the job's progress and outcome are shown. */
  showPane(): Promise<void>;
}

/** Ties the ribbon's buttons to the jobs. To be called while the page loads, before Excel raises an event. */
export function associateCommands(starts: CommandStarts, host: CommandHost): void {
  for (const name of COMMAND_NAMES) {
    host.associate(name, (event) => runCommand(starts[name], host, event));
  }
}

/**
 * The event is completed first: until then Excel keeps the button busy and does not bring the pane into view, so that
 * progress and *Cancel* would be seen only when all is over.
 */
async function runCommand(
  start: () => Promise<void>,
  host: CommandHost,
  event: Office.AddinCommands.Event,
): Promise<void> {
  event.completed();
  await Promise.all([showPane(host), start()]);
}

/** A pane that does not open must not stop the job: the user opens it from the ribbon. */
async function showPane(host: CommandHost): Promise<void> {
  try {
    await host.showPane();
  } catch (error) {
    console.error(error);
  }
}
