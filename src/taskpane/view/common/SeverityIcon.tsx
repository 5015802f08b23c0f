import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../../checks/finding";
import "./SeverityIcon.css";

const ICONS = {
  "to-fill": Circle16Regular,
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  information: Info16Filled,
};

/** A shape for what is to fill in and for each severity; the words stand beside it, so it says nothing to screen readers. */
export function SeverityIcon({ severity }: { readonly severity: Severity | "to-fill" }) {
  const Icon = ICONS[severity];
  return <Icon className={`severity-${severity}`} aria-hidden />;
}
