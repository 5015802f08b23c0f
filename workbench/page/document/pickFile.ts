import { element } from "../chrome/dom";

/** Lets the person choose one .xlsx file. Resolves to undefined when they cancel. */
export function pickFile(): Promise<File | undefined> {
  const input = element("input", {
    type: "file",
    accept: ".xlsx",
    class: "file-input",
    "aria-hidden": "true",
    tabindex: "-1",
  });
  document.body.append(input);
  return new Promise<File | undefined>((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  }).finally(() => input.remove());
}
