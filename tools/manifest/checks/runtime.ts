import { attribute, elements, first } from "../document";
import type { ManifestCheck } from "../manifestCheck";

/**
 * The shared runtime: one long-lived runtime first in the host, and the same `resid` for it, the functions' page, the
 * command file and the pane. With a different one, or with a TaskpaneId, Excel starts a second runtime that shares nothing.
 */
export const runtime: ManifestCheck = (manifest) => {
  const problems: string[] = [];
  const host = elements(manifest, "Host").find((one) => attribute(one, "xsi:type") === "Workbook");
  if (!host) return ["there is no Host of type Workbook"];
  if (host.firstElementChild?.localName !== "Runtimes") problems.push("Runtimes must be the first child of Host");
  const runtimes = elements(host, "Runtime");
  if (runtimes.length !== 1) problems.push(`there are ${runtimes.length} runtimes instead of one`);
  if (runtimes.some((one) => attribute(one, "lifetime") !== "long")) problems.push('the runtime needs lifetime="long"');

  const panes = elements(host, "Action").flatMap((action) => elements(action, "SourceLocation"));
  const page = first(host, "Page");
  const users = [
    ...runtimes,
    ...(page ? elements(page, "SourceLocation") : []),
    ...elements(host, "FunctionFile"),
    ...panes,
  ];
  const ids = [...new Set(users.map((one) => attribute(one, "resid")))];
  if (ids.length !== 1) problems.push(`runtime, page, command file and pane use different resids: ${ids.join(", ")}`);
  if (!page) problems.push("custom functions need a Page");
  if (elements(host, "FunctionFile").length !== 1) problems.push("there must be one FunctionFile");
  if (elements(host, "TaskpaneId").length > 0) problems.push("a TaskpaneId is not allowed with a shared runtime");
  return problems;
};
