import { attribute, children, elements, first, place } from "../document";
import type { ManifestCheck } from "../manifestCheck";

/** The same in every language, or a file that has no words in it. */
const NOT_TRANSLATED = new Set(["Functions.Namespace", "Functions.Script.Url", "Pane.Url"]);
/** The languages of the product beside the default one; a manifest may add more, never drop one. */
const OTHER_LOCALES = ["en-US"];
const BASIC_TYPES = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/**
 * Every text has exactly one override for each further language and none for the default one: Office then ignores the
 * default value, and the schema does not notice. Overrides of resources must be `bt:Override`, or the manifest does not load.
 */
export const locales: ManifestCheck = (manifest) => {
  const defaultLocale = first(manifest, "DefaultLocale")?.textContent ?? "";
  const overrides = elements(manifest, "Override");
  const found = overrides.map((one) => attribute(one, "Locale"));
  const others = [...new Set([...OTHER_LOCALES, ...found])].filter((one) => one !== defaultLocale);
  const problems = overrides
    .filter((one) => attribute(one, "Locale") === defaultLocale)
    .map((one) => `${place(one)} overrides the default locale ${defaultLocale}`);
  for (const text of localised(manifest)) {
    const locales = children(text).map((one) => attribute(one, "Locale"));
    for (const locale of others) {
      const count = locales.filter((one) => one === locale).length;
      if (count !== 1) problems.push(`${place(text)} has ${count} overrides for ${locale} instead of one`);
    }
  }
  for (const override of overrides) {
    const isResource = override.parentElement?.namespaceURI === BASIC_TYPES;
    if (isResource && override.namespaceURI !== BASIC_TYPES) problems.push(`${place(override)} must be a bt:Override`);
  }
  return problems;
};

function localised(manifest: Document): Element[] {
  return [
    ...["DisplayName", "SupportUrl", "String", "Url"].flatMap((name) => elements(manifest, name)),
    ...elements(manifest, "Description").filter((one) => one.hasAttribute("DefaultValue")),
  ].filter((one) => !NOT_TRANSLATED.has(one.id));
}
