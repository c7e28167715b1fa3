import type { OwnFrameworks } from "../form/form-services";
import { keepAmong } from "../templates/keeping";
import type { TemplateServices } from "../templates/template-services";

/** The frameworks that the templates' section keeps for the user. */
export function ownFrameworks(templates: TemplateServices): OwnFrameworks {
  return {
    loadFrameworks: async () =>
      (await templates.loadOwn()).flatMap((own) => (own.kind === "framework" ? own.document : [])),
    keepFramework: async (framework) => {
      const added = await templates.writeDocument(framework);
      return !keepAmong(await templates.loadOwn(), added, templates).isUnkept;
    },
  };
}
