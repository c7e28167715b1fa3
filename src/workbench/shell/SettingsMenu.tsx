import { useSelected, type Appearance, type Platform } from "../store";
import { text, type TextId } from "../texts";
import { SettingsIcon } from "./icons";
import { usePage } from "./page-context";

const APPEARANCES: readonly Appearance[] = ["light", "dark", "contrast"];
const PLATFORMS: readonly Platform[] = ["desktop", "web"];

export function SettingsMenu() {
  const { store, actions } = usePage();
  const { language, appearance, platform } = useSelected(store, (state) => state.preferences);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        popoverTarget="settings"
        title={text("settings", language)}
        aria-label={text("settings", language)}
      >
        <SettingsIcon />
      </button>
      <div
        id="settings"
        className="menu"
        popover="auto"
        role="dialog"
        aria-label={text("settings", language)}
      >
        <Choices
          legend="appearance"
          name="appearance"
          choices={APPEARANCES}
          chosen={appearance}
          onChoose={actions.setAppearance}
        />
        <Choices
          legend="platform"
          name="platform"
          choices={PLATFORMS}
          chosen={platform}
          onChoose={actions.setPlatform}
        />
      </div>
    </>
  );
}

interface ChoicesProps<Choice extends TextId> {
  readonly legend: TextId;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function Choices<Choice extends TextId>({ legend, name, choices, chosen, onChoose }: ChoicesProps<Choice>) {
  const { store } = usePage();
  const language = useSelected(store, (state) => state.preferences.language);
  return (
    <fieldset>
      <legend>{text(legend, language)}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
          {text(choice, language)}
        </label>
      ))}
    </fieldset>
  );
}
