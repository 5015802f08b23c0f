import { DEFAULT_FONT } from "../styles/fontPart";
import { CONTENT_TYPE, MAIN, OFFICE_RELATIONSHIPS } from "../package/namespaces";
import { OoxmlPackage } from "../package/ooxmlPackage";
import { element, type XmlElement } from "../../xml/xmlTree";

/** The styles that Excel expects in every workbook; the second fill is reserved. */
export function blankStyles(): XmlElement {
  const font = element("font", {}, [
    element("sz", { val: DEFAULT_FONT.size }),
    element("name", { val: DEFAULT_FONT.name }),
    element("family", { val: 2 }),
  ]);
  const fills = ["none", "gray125"].map((patternType) =>
    element("fill", {}, [element("patternFill", { patternType })]),
  );
  const border = element(
    "border",
    {},
    ["left", "right", "top", "bottom", "diagonal"].map((side) => element(side)),
  );
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return element("styleSheet", { xmlns: MAIN }, [
    element("fonts", { count: 1 }, [font]),
    element("fills", { count: 2 }, fills),
    element("borders", { count: 1 }, [border]),
    element("cellStyleXfs", { count: 1 }, [element("xf", plain)]),
    element("cellXfs", { count: 1 }, [element("xf", { ...plain, xfId: 0 })]),
    element("cellStyles", { count: 1 }, [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    element("dxfs", { count: 0 }),
    element("tableStyles", {
      count: 0,
      defaultTableStyle: "TableStyleMedium9",
      defaultPivotStyle: "PivotStyleLight16",
    }),
  ]);
}

/** A worksheet with nothing in it. */
export const blankSheet = (): XmlElement =>
  element("worksheet", { xmlns: MAIN, "xmlns:r": OFFICE_RELATIONSHIPS }, [
    element("sheetViews", {}, [element("sheetView", { workbookViewId: 0 })]),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    element("sheetData"),
    element("pageMargins", { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
  ]);

export const STYLES_PART = "xl/styles.xml";

/** The package of a workbook without sheets. */
export function blankPackage(): OoxmlPackage {
  const pkg = OoxmlPackage.empty();
  const workbook = "xl/workbook.xml";
  pkg.setTree(
    workbook,
    element("workbook", { xmlns: MAIN, "xmlns:r": OFFICE_RELATIONSHIPS }, [
      element("workbookPr"),
      element("bookViews", {}, [
        element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 28800, windowHeight: 12300 }),
      ]),
      element("sheets"),
      element("calcPr", { calcId: 191029 }),
    ]),
  );
  pkg.setContentType(workbook, CONTENT_TYPE.workbook);
  pkg.relate("", "officeDocument", workbook);
  addStyles(pkg, workbook);
  return pkg;
}

/** For workbooks that come without styles. */
export function addStyles(pkg: OoxmlPackage, workbookPart: string): void {
  pkg.setTree(STYLES_PART, blankStyles());
  pkg.setContentType(STYLES_PART, CONTENT_TYPE.styles);
  pkg.relate(workbookPart, "styles", STYLES_PART);
}
