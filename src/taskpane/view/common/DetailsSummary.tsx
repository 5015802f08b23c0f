import type { ComponentProps } from "react";
import "./DetailsSummary.css";

/**
 * The line that unfolds a `<details>`. Office.js moves the focus itself on Tab in Excel on the web (seen in 1.1.110) and
 * knows no summary without a tab index: without it the keyboard passes it over, and Tab leaves the pane from there.
 */
export function DetailsSummary(props: ComponentProps<"summary">) {
  return <summary tabIndex={0} {...props} />;
}
