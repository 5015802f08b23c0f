import type { FilledSheet } from "../../operations/listSheets";

/** A page of the pane that stands in the place of the form on show, with what was read for it. */
export type PanePage =
  /** 生成报送文件: the workbook's sheets, of which some are sent. */
  { readonly kind: "sending"; readonly sheets: readonly FilledSheet[] };
