import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useState, type ComponentType } from "react";
import { usePane } from "./pane-context";
import { PROBLEM_TEXTS, SHELL_TEXTS } from "./texts";

interface LazyViewProps<P extends object> {
  /** Fetches the view's script; a later call may succeed where an earlier one failed. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly view: P;
}

/** What has arrived, by what fetched it: always a component of the very type that its key fetches. */
const arrived = new WeakMap<object, unknown>();

/** Fetches a view before it is needed; where that fails, opening it tries again. */
export function preloadView(load: () => Promise<unknown>): void {
  load().then(
    (View) => arrived.set(load, View),
    () => undefined,
  );
}

/** A part of the pane whose script is fetched when it is first opened, with a way on where that fails. */
export function LazyView<P extends object>({ load, view }: LazyViewProps<P>) {
  const { say } = usePane();
  const [loaded, setLoaded] = useState<{ readonly View: ComponentType<P> } | "failed" | null>(() => {
    const View = arrived.get(load) as ComponentType<P> | undefined;
    return View ? { View } : null;
  });
  const [attempt, setAttempt] = useState(1);

  const isHere = loaded !== null && loaded !== "failed";

  useEffect(() => {
    if (isHere) return undefined;
    let isGone = false;
    load().then(
      (View) => {
        if (!isGone) setLoaded({ View });
      },
      (error: unknown) => {
        console.error(error);
        if (!isGone) setLoaded("failed");
      },
    );
    return () => {
      isGone = true;
    };
  }, [load, attempt, isHere]);

  if (loaded === null) return null;
  if (loaded !== "failed") return <loaded.View {...view} />;
  const { title, advice } = PROBLEM_TEXTS["part-not-loaded"];
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody style={{ whiteSpace: "normal" }}>
        <MessageBarTitle>{say(title)}</MessageBarTitle>
        <p style={{ margin: 0 }}>{say(advice)}</p>
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            setLoaded(null);
            setAttempt(attempt + 1);
          }}
        >
          {say(SHELL_TEXTS.tryAgain)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
