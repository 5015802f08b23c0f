import { areaAddress, parseArea, quoteSheet } from "../../address";
import { element, type XmlElement } from "../../xml/xmlTree";
import type { BarChartData } from "../chartData";
import { OFFICE_RELATIONSHIPS } from "../package/namespaces";

/** DrawingML, and its charts (ECMA-376 part 1, 21.2). */
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

const value = (name: string, val: string | number | boolean): XmlElement => element(name, { val });

/** `A2:A16` with its sheet and dollars. */
function absolute(sheet: string, range: string): string {
  const area = parseArea(range);
  const text = area === null ? range : areaAddress(area);
  return `${quoteSheet(sheet)}!${text.replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

const formula = (sheet: string, range: string): XmlElement => element("c:f", {}, [absolute(sheet, range)]);

const points = (contents: readonly (string | number)[]): XmlElement[] => [
  value("c:ptCount", contents.length),
  ...contents.map((content, idx) => element("c:pt", { idx }, [element("c:v", {}, [String(content)])])),
];

const title = (text: string): XmlElement =>
  element("c:title", {}, [
    element("c:tx", {}, [
      element("c:rich", {}, [
        element("a:bodyPr"),
        element("a:p", {}, [element("a:r", {}, [element("a:rPr", { sz: 1200, b: true }), element("a:t", {}, [text])])]),
      ]),
    ]),
    value("c:overlay", false),
  ]);

function series(sheet: string, { categories, values, color }: BarChartData): XmlElement {
  return element("c:ser", {}, [
    value("c:idx", 0),
    value("c:order", 0),
    element("c:tx", {}, [element("c:v", {}, [values.name])]),
    element("c:spPr", {}, [element("a:solidFill", {}, [value("a:srgbClr", color.replace("#", ""))])]),
    value("c:invertIfNegative", false),
    element("c:dLbls", {}, [
      ...["c:showLegendKey"].map((name) => value(name, false)),
      value("c:showVal", true),
      ...["c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"].map((name) => value(name, false)),
    ]),
    element("c:cat", {}, [
      element("c:strRef", {}, [formula(sheet, categories.range), element("c:strCache", {}, points(categories.texts))]),
    ]),
    element("c:val", {}, [
      element("c:numRef", {}, [
        formula(sheet, values.range),
        element("c:numCache", {}, [element("c:formatCode", {}, ["General"]), ...points(values.numbers)]),
      ]),
    ]),
  ]);
}

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

interface Axis {
  readonly name: string;
  readonly id: number;
  readonly crosses: number;
  readonly orientation: "minMax" | "maxMin";
  readonly side: "l" | "t";
  readonly own: readonly XmlElement[];
}

const axis = ({ name, id, crosses, orientation, side, own }: Axis): XmlElement =>
  element(name, {}, [
    value("c:axId", id),
    element("c:scaling", {}, [value("c:orientation", orientation)]),
    value("c:delete", false),
    value("c:axPos", side),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
    value("c:crossAx", crosses),
    value("c:crosses", "autoZero"),
    ...own,
  ]);

/** Lying bars, the first category on top, each with its number: names of any length stand beside them. */
export function barChartPart(sheet: string, chart: BarChartData): XmlElement {
  const bars = element("c:barChart", {}, [
    value("c:barDir", "bar"),
    value("c:grouping", "clustered"),
    value("c:varyColors", false),
    series(sheet, chart),
    value("c:gapWidth", 40),
    value("c:axId", CATEGORY_AXIS),
    value("c:axId", VALUE_AXIS),
  ]);
  const names = axis({
    name: "c:catAx",
    id: CATEGORY_AXIS,
    crosses: VALUE_AXIS,
    orientation: "maxMin",
    side: "l",
    own: [value("c:auto", true), value("c:lblAlgn", "ctr"), value("c:lblOffset", 100), value("c:noMultiLvlLbl", true)],
  });
  const numbers = axis({
    name: "c:valAx",
    id: VALUE_AXIS,
    crosses: CATEGORY_AXIS,
    orientation: "minMax",
    side: "t",
    own: [value("c:crossBetween", "between"), value("c:majorUnit", unitOf(chart.values.numbers))],
  });
  return element("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": OFFICE_RELATIONSHIPS }, [
    value("c:roundedCorners", false),
    element("c:chart", {}, [
      title(chart.title),
      value("c:autoTitleDeleted", false),
      element("c:plotArea", {}, [element("c:layout"), bars, names, numbers]),
      value("c:plotVisOnly", true),
      value("c:dispBlanksAs", "gap"),
    ]),
  ]);
}

/** A whole number: counts have no halves. */
const unitOf = (numbers: readonly number[]): number => Math.max(1, Math.ceil(Math.max(0, ...numbers) / 10));
