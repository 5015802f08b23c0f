import { argb, type Palette } from "./palette";
import { childOf, element, type XmlElement } from "../../xml/xmlTree";

/** A solid fill's colour; patterns and gradients have none and stay as they are until a fill is set. */
export function readFill(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = childOf(fill, "patternFill");
  return pattern?.attributes["patternType"] === "solid" ? palette.color(childOf(pattern, "fgColor")) : undefined;
}

export function fillElement(color: string | undefined): XmlElement {
  const pattern =
    color === undefined
      ? element("patternFill", { patternType: "none" })
      : element("patternFill", { patternType: "solid" }, [
          element("fgColor", { rgb: argb(color) }),
          element("bgColor", { indexed: 64 }),
        ]);
  return element("fill", {}, [pattern]);
}

/** In a conditional format the colour of a solid fill is the background's. */
export function readConditionalFill(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes["patternType"];
  return type === undefined || type === "solid" ? palette.color(childOf(pattern, "bgColor")) : undefined;
}

export const conditionalFillElement = (color: string): XmlElement =>
  element("fill", {}, [element("patternFill", {}, [element("bgColor", { rgb: argb(color) })])]);
