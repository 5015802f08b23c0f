import { placeChild, WORKSHEET_ORDER } from "../package/elementOrder";
import { CONTENT_TYPE, OFFICE_RELATIONSHIPS } from "../package/namespaces";
import type { BarChartData } from "../chartData";
import type { SheetContext } from "../sheets/sheetContext";
import { element, type XmlElement } from "../../xml/xmlTree";
import { barChartPart, CHART, DRAWING } from "./chartPart";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

const corner = (name: string, { row, column }: BarChartData["from"]): XmlElement =>
  element(name, {}, [
    element("xdr:col", {}, [String(column)]),
    element("xdr:colOff", {}, ["0"]),
    element("xdr:row", {}, [String(row)]),
    element("xdr:rowOff", {}, ["0"]),
  ]);

function anchor(chart: BarChartData, relationship: string, number: number): XmlElement {
  const reference = element("c:chart", { "xmlns:c": CHART, "xmlns:r": OFFICE_RELATIONSHIPS, "r:id": relationship });
  return element("xdr:twoCellAnchor", {}, [
    corner("xdr:from", chart.from),
    corner("xdr:to", chart.to),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [
        // What screen readers say.
        element("xdr:cNvPr", { id: number + 1, name: `Chart ${number}`, descr: chart.title }),
        element("xdr:cNvGraphicFramePr"),
      ]),
      element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
      element("a:graphic", {}, [element("a:graphicData", { uri: CHART }, [reference])]),
    ]),
    element("xdr:clientData"),
  ]);
}

/** Draws charts on a sheet that has no drawing yet. @param sheet its name: one that is new has none in the file */
export function drawCharts({ pkg, part, root }: SheetContext, sheet: string, charts: readonly BarChartData[]): void {
  if (charts.length === 0) return;
  const drawing = pkg.freeName("xl/drawings/drawing", ".xml");
  // Taken before its charts are, which are related to it.
  pkg.setTree(drawing, element("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING }));
  pkg.setContentType(drawing, CONTENT_TYPE.drawing);
  const anchors = charts.map((chart, index) => {
    const target = pkg.freeName("xl/charts/chart", ".xml");
    pkg.setTree(target, barChartPart(sheet, chart));
    pkg.setContentType(target, CONTENT_TYPE.chart);
    return anchor(chart, pkg.relate(drawing, "chart", target), index + 1);
  });
  pkg.tree(drawing).children = anchors;
  pkg.markChanged(drawing);
  const id = pkg.relate(part, "drawing", drawing);
  const declared = root.attributes["xmlns:r"] === undefined ? { "xmlns:r": OFFICE_RELATIONSHIPS } : {};
  placeChild(root, element("drawing", { ...declared, "r:id": id }), WORKSHEET_ORDER);
}
