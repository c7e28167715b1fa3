import { associateCommands, type CommandHost } from "../../src/commands/commands";
import { COMMAND_NAMES, type CommandName } from "../../src/commands/command-names";
import { createPaneStore } from "../../src/taskpane/composition/pane-store";
import { ribbonStarts } from "../../src/taskpane/composition/ribbon";
import { inMemoryServices, Step } from "../taskpane/in-memory-services";
import { PLAN, reportOf } from "../taskpane/sample-reports";
import { VALIDATE } from "../../src/taskpane/check/jobs";

type Handler = (event: Office.AddinCommands.Event) => Promise<void>;

/** A ribbon whose buttons can be pressed, and what it saw. */
function ribbon(showPane: () => Promise<void> = async () => undefined) {
  const handlers = new Map<CommandName, Handler>();
  const host: CommandHost = { associate: (name, handler) => void handlers.set(name, handler), showPane };
  let completed = 0;
  const press = (name: CommandName): Promise<void> =>
    handlers.get(name)!({ completed: () => void (completed += 1), source: { id: name } });
  return { host, handlers, press, completed: () => completed };
}

test("every command has a handler as soon as the page has loaded", () => {
  const { host, handlers } = ribbon();
  associateCommands(ribbonStarts(createPaneStore(inMemoryServices())), host);
  expect([...handlers.keys()]).toEqual([...COMMAND_NAMES]);
});

test("one press completes the event, opens the pane and validates, in this order", async () => {
  const services = inMemoryServices();
  const store = createPaneStore(services);
  const step = new Step<ReturnType<typeof reportOf>>();
  services.onValidate = (control) => step.run(control);
  const shown: number[] = [];
  const { host, press, completed } = ribbon(async () => void shown.push(completed()));
  associateCommands(ribbonStarts(store), host);
  const pressed = press("validate");
  expect(shown).toEqual([1]);
  expect(store.getState().running?.job).toBe(VALIDATE);
  step.finish(reportOf([]));
  await pressed;
  expect(completed()).toBe(1);
  expect(store.getState().validation?.report.findings).toEqual([]);
});

test("a second press while it runs joins the job; both events complete", async () => {
  const services = inMemoryServices();
  const step = new Step<ReturnType<typeof reportOf>>();
  services.onValidate = (control) => step.run(control);
  const { host, press, completed } = ribbon();
  associateCommands(ribbonStarts(createPaneStore(services)), host);
  const both = Promise.all([press("validate"), press("summarise")]);
  step.finish(reportOf([]));
  await both;
  expect(services.calls).toEqual(["validate"]);
  expect(completed()).toBe(2);
});

test("a question in the pane does not hold the event back", async () => {
  const services = inMemoryServices();
  const store = createPaneStore(services);
  const { host, press, completed } = ribbon();
  associateCommands(ribbonStarts(store), host);
  await press("summarise");
  expect(store.getState().summary).toEqual({ state: "asking", plan: PLAN });
  expect(completed()).toBe(1);
});

describe("the event completes", () => {
  beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  test("where the pane does not open, and the job runs all the same", async () => {
    const services = inMemoryServices();
    const { host, press, completed } = ribbon(() => Promise.reject(new Error("not supported")));
    associateCommands(ribbonStarts(createPaneStore(services)), host);
    await press("validate");
    expect(services.calls).toEqual(["validate"]);
    expect(completed()).toBe(1);
  });

  test("where the job fails", async () => {
    const services = inMemoryServices();
    services.onValidate = () => Promise.reject(new Error("bug"));
    const { host, press, completed } = ribbon();
    associateCommands(ribbonStarts(createPaneStore(services)), host);
    await press("validate");
    expect(completed()).toBe(1);
  });

  test("even where a job throws, which it never should", async () => {
    const { host, press, completed } = ribbon();
    associateCommands(ribbonStarts({ start: () => Promise.reject(new Error("bug")) }), host);
    await expect(press("validate")).rejects.toThrow("bug");
    expect(completed()).toBe(1);
  });
});
