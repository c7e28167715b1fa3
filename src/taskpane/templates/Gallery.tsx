import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { INSTALLATIONS, type Installation } from "../../app/installation";
import { extendFramework } from "../../domain/framework/extend-framework";
import type { Framework } from "../../domain/framework/framework";
import { formatYears, frameworkOfYear } from "../../domain/framework/framework-of-year";
import { frameworkLabel } from "../../domain/framework/framework-label";
import type { WorkbookForm } from "../../domain/formulas/writing/score-formulas";
import type { Template } from "../../domain/template/template";
import type { LocalisedText } from "../../domain/text/localised";
import { ChoiceGroup } from "../shell/controls/ChoiceGroup";
import { usePane } from "../shell/pane-context";
import { useCardStyle } from "../shell/controls/use-card-style";
import { isOutside, keyOf, type GalleryChoice } from "./choice";
import { MakeButtons } from "./MakeButtons";
import type { WorkbookChoice } from "./template-services";
import { TemplateCards } from "./TemplateCards";
import { TemplatePreview } from "./TemplatePreview";
import { YearNotice } from "./YearNotice";
import { TEMPLATES_TEXTS } from "./texts";
import type { TemplatesStore } from "./templates-store";
import { keepDocument } from "./keeping";

const useStyles = makeStyles({
  control: { minWidth: 0, width: "100%", "& select": { textOverflow: "ellipsis" } },
  typed: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    "& > :first-child": { gridColumn: "1 / -1" },
  },
});

export interface GalleryProps {
  readonly store: TemplatesStore;
  readonly isBusy: boolean;
  readonly choice: GalleryChoice;
  readonly frameworks: readonly Framework[];
  readonly framework: Framework;
  readonly templates: readonly Template[];
  /** Null while something is still to be typed. */
  readonly workbook: WorkbookChoice | null;
  readonly onChoose: (choice: GalleryChoice) => void;
}

/** Framework and template, what they hold, and the ways to make a workbook of them. */
export function Gallery(props: GalleryProps) {
  const { store, isBusy, choice, frameworks, framework, workbook, onChoose } = props;
  const card = useCardStyle();
  const { say } = usePane();
  const isStarter = !props.templates.some((each) => keyOf(each) === choice.template);
  const extend = (year: number): void => {
    const extended = extendFramework(framework, year);
    void keepDocument(store, extended).then(() => onChoose({ ...choice, framework: keyOf(extended) }));
  };
  const found = workbook && frameworkOfYear(frameworks, framework.family, workbook.template.fiscalYear);
  const other = found?.isInForce ? found.framework : null;
  return (
    <section className={card.card} aria-labelledby="gallery">
      <h2 id="gallery" className={card.title}>
        {say(TEMPLATES_TEXTS.galleryTitle)}
      </h2>
      <p className={card.body}>{say(TEMPLATES_TEXTS.galleryBody)}</p>
      <Pickers {...props} isStarter={isStarter} />
      {workbook && <TemplatePreview framework={framework} template={workbook.template} />}
      <ChoiceGroup<WorkbookForm>
        label={say(TEMPLATES_TEXTS.formTitle)}
        choices={[
          {
            value: "functions",
            name: say(TEMPLATES_TEXTS.formFunctions),
            explanation: say(TEMPLATES_TEXTS.formFunctionsBody),
          },
          {
            value: "portable",
            name: say(TEMPLATES_TEXTS.formPortable),
            explanation: say(TEMPLATES_TEXTS.formPortableBody),
          },
        ]}
        value={choice.form}
        onChange={(form) => onChoose({ ...choice, form })}
      />
      <OpenWith choice={choice} onChoose={onChoose} />
      {workbook === null && <p className={card.small}>{say(TEMPLATES_TEXTS.needed)}</p>}
      {workbook && isOutside(workbook) ? (
        <YearNotice
          {...{ framework, other }}
          year={workbook.template.fiscalYear}
          onExtend={extend}
          onUse={(used) => onChoose({ ...choice, framework: keyOf(used) })}
        />
      ) : (
        <MakeButtons {...{ store, workbook, isBusy }} />
      )}
    </section>
  );
}

const OPEN_WITH: Readonly<Record<Installation | "none", LocalisedText>> = {
  none: TEMPLATES_TEXTS.openWithNone,
  organisation: TEMPLATES_TEXTS.openWithOrganisation,
  developer: TEMPLATES_TEXTS.openWithDeveloper,
};

/** Whether the new file opens the pane, which only works where the add-in was installed in the way it names. */
function OpenWith({ choice, onChoose }: Pick<GalleryProps, "choice" | "onChoose">) {
  const styles = useStyles();
  const { say } = usePane();
  const choose = (value: string): void => {
    onChoose({ ...choice, openWith: INSTALLATIONS.find((each) => each === value) ?? null });
  };
  return (
    <Field label={say(TEMPLATES_TEXTS.openWith)} hint={say(TEMPLATES_TEXTS.openWithHint)}>
      <Select
        className={styles.control}
        value={choice.openWith ?? "none"}
        onChange={(_, { value }) => choose(value)}
      >
        {(["none", ...INSTALLATIONS] as const).map((each) => (
          <option key={each} value={each}>
            {say(OPEN_WITH[each])}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Pickers({
  choice,
  frameworks,
  framework,
  templates,
  isStarter,
  onChoose,
}: GalleryProps & { isStarter: boolean }) {
  const styles = useStyles();
  const { language, say } = usePane();
  return (
    <>
      <Field
        label={say(TEMPLATES_TEXTS.framework)}
        hint={say(TEMPLATES_TEXTS.frameworkHint, {
          kind: framework.agencyKind[language],
          years: formatYears(framework)[language],
        })}
      >
        <Select
          className={styles.control}
          value={keyOf(framework)}
          onChange={(_, { value }) => onChoose({ ...choice, framework: value })}
        >
          {frameworks.map((each) => (
            <option key={keyOf(each)} value={keyOf(each)}>
              {frameworkLabel(each)[language]}
            </option>
          ))}
        </Select>
      </Field>
      <TemplateCards
        {...{ choice, framework, templates, isStarter }}
        onChoose={(template) => onChoose({ ...choice, template })}
      />
      {isStarter && <StarterFields choice={choice} onChoose={onChoose} />}
    </>
  );
}

function StarterFields({ choice, onChoose }: Pick<GalleryProps, "choice" | "onChoose">) {
  const styles = useStyles();
  const { say } = usePane();
  const field = (name: "agency" | "abbreviation" | "year") => ({
    className: styles.control,
    value: choice[name],
    onChange: (_: unknown, { value }: { value: string }) => onChoose({ ...choice, [name]: value }),
  });
  return (
    <div className={styles.typed}>
      <Field label={say(TEMPLATES_TEXTS.agencyName)} required>
        <Input {...field("agency")} />
      </Field>
      <Field label={say(TEMPLATES_TEXTS.abbreviation)}>
        <Input {...field("abbreviation")} />
      </Field>
      <Field label={say(TEMPLATES_TEXTS.year)} required>
        <Input {...field("year")} inputMode="numeric" maxLength={4} />
      </Field>
    </div>
  );
}
