import { dirname, join } from "node:path";

const FOLDER = join(dirname(require.resolve("unicode-regex")), "data.generated");

/** Sets of characters by name, each loaded from the package when it is asked for. */
function setsOf(category: string): object {
  return new Proxy(
    {},
    {
      get: (_, name) =>
        jest.requireActual<{ default: unknown }>(join(FOLDER, category, `${String(name)}.js`)).default,
    },
  );
}

/** What the grid asks of unicode-regex, in place of the package's index, which loads a thousand files into every test file. */
export const Block = setsOf("Block");
export const General_Category = setsOf("General_Category");
export const Script = setsOf("Script");
