import { STORIES } from "../screens/stories/stories";
import { LOOKS, walkStory } from "../screens/walk-story";
import { PATIENCE, startBrowser, stopBrowser } from "./support";

jest.setTimeout(12 * PATIENCE);

beforeAll(startBrowser);
afterAll(stopBrowser);

/** Another one for each screen; coprime to the number of looks, so that all of them have their turn. */
const STRIDE = 7;
/** The rest is walked by `npm run screens`, with every look. */
const SHORT = STORIES.filter(({ name }) => ["functions", "no-form"].includes(name));

test.each(SHORT.map((story) => [story.name, story] as const))(
  "%s: no screen breaks a rule of accessibility or lacks room, each looked at in a way of its own",
  async (_, story) => {
    expect(await walkStory(story, (screen) => [LOOKS[(screen * STRIDE + 3) % LOOKS.length]!])).toEqual({});
  },
);
