import type { LastYear } from "./lastYear";
import type { FilledSheet } from "../../operations/listSheets";

/** A page of the pane that stands in the place of the form on show, with what was read for it. */
export type PanePage =
  /** 生成报送文件: the workbook's sheets, of which some are sent. */
  | { readonly kind: "sending"; readonly sheets: readonly FilledSheet[] }
  /** 复核: the form's lines, one after the other, for whoever scores them a second time. */
  | { readonly kind: "review" }
  /** 概览: the form at a glance. */
  | { readonly kind: "overview" }
  /** 带入去年的表: what of it was chosen, and why nothing could be read from it. */
  | { readonly kind: "last-year"; readonly found: LastYear | null; readonly problem: string | null };
