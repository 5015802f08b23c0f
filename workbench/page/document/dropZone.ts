import { element } from "../chrome/dom";

/** Opens a file that is dropped on `area`. The veil shows where, and keeps the grid from taking the file. */
export function dropZone(area: HTMLElement, text: string, drop: (file: File) => void): void {
  const veil = element("div", { class: "drop-veil", hidden: true }, text);
  area.append(veil);
  area.addEventListener("dragenter", (event) => {
    if (event.dataTransfer?.types.includes("Files")) veil.hidden = false;
  });
  veil.addEventListener("dragover", (event) => event.preventDefault());
  veil.addEventListener("dragleave", () => (veil.hidden = true));
  veil.addEventListener("drop", (event) => {
    event.preventDefault();
    veil.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) drop(file);
  });
}
