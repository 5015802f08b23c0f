import { asJson } from "../../language/json";
import { named } from "../choose";
import { deliver } from "../deliver";
import { formatOf } from "../format";
import type { ExitStatus, Invocation } from "../io";
import { notChecked } from "../../report/fileReport";
import { formText } from "../formText";
import { refuseBadTarget, refuseInput } from "../outputTarget";
import { runTasks } from "./runTasks";

/** `rubric read FILE…`: the forms as the recogniser sees them. */
export async function read(invocation: Invocation): Promise<ExitStatus> {
  const { complain, version } = invocation;
  const format = formatOf(invocation, ["text", "json"]);
  await refuseBadTarget(invocation);
  const inputs = await named(invocation);
  await refuseInput(inputs, invocation);
  const results = await runTasks("read", inputs, invocation);
  if (format === "json") {
    const files = results.map((result) => ({ ...result, forms: result.forms ?? [] }));
    await deliver(asJson({ format: 1, tool: { name: "rubric", version }, files }), invocation);
  } else {
    const texts = results.flatMap(({ file, forms }) => (forms ?? []).map((form) => formText(file, form, invocation)));
    await deliver(texts.join(""), invocation);
  }
  const problems = results.flatMap(({ problem }) => problem ?? []);
  for (const { message } of problems) complain(message);
  return notChecked(results).length > 0 ? 2 : 0;
}
