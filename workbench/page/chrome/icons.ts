/** The workbench's own icons: 20 × 20, drawn in the text colour. */
const PATHS = {
  newFile: "M5 2.5h6l4 4v11H5zM11 2.5v4h4M10 9.5v5M7.5 12h5",
  open: "M2.5 15.5v-11h5l2 2h6v2.5M2.5 15.5l2.5-6.5h13l-2.5 6.5z",
  save: "M3 3h11l3 3v11H3zM6 3v4.5h7V3M6 17v-5.5h8V17",
  undo: "M7.5 4 3.5 8l4 4M3.5 8H12a4.5 4.5 0 0 1 0 9H8",
  redo: "M12.5 4l4 4-4 4M16.5 8H8a4.5 4.5 0 0 0 0 9h4",
  pane: "M2.5 3.5h15v13h-15zM12 3.5v13M14 7h1.5M14 10h1.5",
  options: "M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4",
  close: "M5 5l10 10M15 5 5 15",
  reload: "M16 10a6 6 0 1 1-1.8-4.3M16.5 2.5v4h-4",
  sheet: "M3 3h14v14H3zM3 7.5h14M3 12.5h14M8 3v14",
} as const;

export type IconName = keyof typeof PATHS;

/** An icon of the workbench's own. */
export function icon(name: IconName, size = 20): SVGSVGElement {
  const SVG = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({
    viewBox: "0 0 20 20",
    width: `${size}`,
    height: `${size}`,
    "aria-hidden": "true",
    class: "icon",
  })) {
    svg.setAttribute(key, value);
  }
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
