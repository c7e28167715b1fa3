/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { createLinks } from "../../src/taskpane/shell/links";
import { LazyView } from "../../src/taskpane/shell/LazyView";
import { PaneProvider } from "../../src/taskpane/shell/pane-context";
import { describeProblem } from "../../src/taskpane/shell/jobs/problem";

afterEach(() => jest.restoreAllMocks());

const View = ({ name }: { name: string }) => <p>{name}</p>;

function renderLazy(load: () => Promise<ComponentType<{ name: string }>>) {
  return render(
    <PaneProvider value={{ language: "en", links: createLinks([]), storage: null }}>
      <LazyView load={load} view={{ name: "loaded" }} />
    </PaneProvider>,
  );
}

test("shows the view once its script has come", async () => {
  renderLazy(async () => View);
  expect(await screen.findByText("loaded")).toBeInTheDocument();
});

test("a script that does not come says so, and comes when asked again", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const load = jest
    .fn<Promise<typeof View>, []>(async () => View)
    .mockRejectedValueOnce(new Error("offline"));
  renderLazy(load);
  expect(await screen.findByRole("alert")).toHaveTextContent("This part of Pramoen could not be loaded");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("loaded")).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(2);
});

test("a view that was left before its script came stays away", async () => {
  let arrive: (view: typeof View) => void = () => undefined;
  const { unmount } = renderLazy(() => new Promise((resolve) => (arrive = resolve)));
  unmount();
  await act(async () => arrive(View));
  expect(screen.queryByText("loaded")).not.toBeInTheDocument();
});

test("a job whose script does not come is told as that", () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const error = Object.assign(new Error("Loading chunk 40 failed."), { name: "ChunkLoadError" });
  expect(describeProblem(error)).toEqual({ kind: "part-not-loaded", detail: "", written: [] });
});
