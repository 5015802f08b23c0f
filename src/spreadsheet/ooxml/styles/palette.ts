import type { OoxmlPackage } from "../package/ooxmlPackage";
import { isTrue } from "../../xml/isTrue";
import { childOf, childrenOf, elements, localName, type XmlElement } from "../../xml/xmlTree";

/** The 64 colours that old files name by number. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The scheme's order in the theme part differs from the order in which cells count: light and dark change places. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** Lightens (tint > 0) or darkens in the HLS space, as the standard describes. */
function tinted(hex: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const delta = max - min;
  const saturation = delta === 0 ? 0 : delta / (1 - Math.abs(2 * lightness - 1));
  const sector =
    delta === 0
      ? 0
      : max === red
        ? ((green - blue) / delta + 6) % 6
        : max === green
          ? (blue - red) / delta + 2
          : (red - green) / delta + 4;
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const second = chroma * (1 - Math.abs((sector % 2) - 1));
  const order = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ] as const;
  return order[Math.floor(sector) % 6]!.map((part) =>
    Math.round(Math.min(1, Math.max(0, part + wanted - chroma / 2)) * 255)
      .toString(16)
      .padStart(2, "0"),
  )
    .join("")
    .toUpperCase();
}

/** Turns a file's colours (theme and tint, number, ARGB) into `#RRGGBB`. */
export class Palette {
  private constructor(
    private readonly theme: readonly string[],
    private readonly indexed: readonly string[],
  ) {}

  static of(pkg: OoxmlPackage, themePart: string | undefined, styles: XmlElement): Palette {
    const own = childrenOf(childOf(childOf(styles, "colors"), "indexedColors"), "rgbColor").map((node) =>
      (node.attributes["rgb"] ?? "").slice(-6),
    );
    return new Palette(
      themePart === undefined ? OFFICE_THEME : themeColors(pkg.tree(themePart)),
      own.length > 0 ? own : INDEXED,
    );
  }

  /** Undefined for "automatic" and for colours that the file does not define. */
  color(node: XmlElement | undefined): string | undefined {
    if (node === undefined || isTrue(node.attributes["auto"])) return undefined;
    const { rgb, theme, indexed, tint } = node.attributes;
    const hex =
      rgb !== undefined
        ? rgb.slice(-6)
        : theme !== undefined
          ? this.theme[Number(theme)]
          : indexed !== undefined
            ? this.indexed[Number(indexed)]
            : undefined;
    if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return undefined;
    return `#${tint === undefined || Number(tint) === 0 ? hex.toUpperCase() : tinted(hex, Number(tint))}`;
  }
}

function themeColors(theme: XmlElement): string[] {
  const scheme = elements(elements(theme).find((node) => localName(node.name) === "themeElements")).find(
    (node) => localName(node.name) === "clrScheme",
  );
  return THEME_ORDER.map((name, at) => {
    const value = elements(elements(scheme).find((node) => localName(node.name) === name))[0];
    return value?.attributes["lastClr"] ?? value?.attributes["val"] ?? OFFICE_THEME[at]!;
  });
}

/** A colour element of the given name for `#RRGGBB`. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
