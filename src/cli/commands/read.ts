import { asJson } from "../../language/json";
import { choose, named } from "../choose";
import type { ExitStatus, Invocation } from "../io";
import { notChecked } from "../../report/fileReport";
import { formText } from "../formText";
import { runTasks } from "./runTasks";

/** `rubric read FILE…`: the forms as the recogniser sees them. */
export async function read(invocation: Invocation): Promise<ExitStatus> {
  const { complain, version, write } = invocation;
  const format = choose(invocation, "format", ["text", "json"]);
  const results = await runTasks("read", await named(invocation), invocation);
  if (format === "json") {
    const files = results.map((result) => ({ ...result, forms: result.forms ?? [] }));
    write(asJson({ format: 1, tool: { name: "rubric", version }, files }));
  } else {
    for (const { file, forms } of results) for (const form of forms ?? []) write(formText(file, form, invocation));
  }
  const problems = results.flatMap(({ problem }) => problem ?? []);
  for (const { message } of problems) complain(message);
  return notChecked(results).length > 0 ? 2 : 0;
}
