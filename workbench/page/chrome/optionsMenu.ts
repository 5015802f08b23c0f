import type { HostOptions } from "../../host/types";
import type { Strings } from "../../locale/strings";
import { element } from "./dom";
import { icon } from "./icons";

/** The ExcelApi levels that can be played: the add-in's floor up to what the host implements. */
const API_LEVELS = ["1.9", "1.10", "1.11", "1.12", "1.13", "1.14", "1.15", "1.16", "1.17", "1.18", "1.19"];

/** The button and menu with which the workbench plays another Excel. `changed` runs after each change. */
export function optionsMenu(
  options: HostOptions,
  strings: Strings,
  changed: () => void,
  reload: () => void,
): HTMLElement {
  const menu = element("div", { class: "options-menu", popover: "auto", id: "options-menu" });
  const button = element(
    "button",
    {
      class: "bar-button",
      type: "button",
      popovertarget: "options-menu",
      "aria-label": strings.options,
      title: strings.options,
    },
    icon("options"),
  );
  const reloadButton = element(
    "button",
    { class: "dialog-button", type: "button" },
    icon("reload", 16),
    strings.reloadPane,
  );
  reloadButton.addEventListener("click", () => {
    menu.hidePopover();
    reload();
  });
  // Rebuilt each time, since scripts change the options as well.
  menu.addEventListener("beforetoggle", () => {
    menu.replaceChildren(
      ...choices(options, strings, changed),
      element("p", { class: "options-note" }, strings.optionsNote),
      reloadButton,
    );
  });
  return element("div", { class: "options" }, button, menu);
}

function choices(options: HostOptions, strings: Strings, changed: () => void): HTMLElement[] {
  const apply = (change: () => void): void => {
    change();
    changed();
  };
  return [
    choice(
      strings.optionBlank,
      [
        ["0", strings.optionBlankZero],
        ["null", strings.optionBlankNull],
      ],
      String(options.blankAs),
      (value) => apply(() => (options.blankAs = value === "0" ? 0 : null)),
    ),
    choice(
      strings.optionApi,
      API_LEVELS.map((level) => [level, level]),
      options.excelApi,
      (value) => apply(() => (options.excelApi = value)),
    ),
    choice(
      strings.optionFunctions,
      [
        ["on", strings.optionFunctionsOn],
        ["off", strings.optionFunctionsOff],
      ],
      options.functionsRegistered ? "on" : "off",
      (value) => apply(() => (options.functionsRegistered = value === "on")),
    ),
  ];
}

function choice(
  label: string,
  entries: readonly (readonly [string, string])[],
  current: string,
  choose: (value: string) => void,
): HTMLElement {
  const select = element(
    "select",
    {},
    ...entries.map(([value, text]) => element("option", { value, selected: value === current }, text)),
  );
  select.addEventListener("change", () => choose(select.value));
  return element("label", { class: "option" }, label, select);
}
