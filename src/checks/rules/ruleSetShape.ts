import {
  Array as ArrayOf,
  Boolean as BooleanOf,
  Integer,
  Number as NumberOf,
  Optional,
  String as StringOf,
  Unsafe,
  type TSchema,
} from "@sinclair/typebox/type";
import { id, text } from "../../rubric/scalars";
import { closed, definitionsIn, oneWordOf } from "../../rubric/shape";
import { allChecks } from "../allChecks";
import type { Check, SettableValues, SettingLimits } from "../check";
import type { Severity } from "../found";

const severity = oneWordOf<Severity>(["error", "warning", "information"]);

/** More words, or longer ones, than any list of words has. */
const word = StringOf({ minLength: 1, maxLength: 200 });
const mostWords = 500;

/** A value of the same kind as the default, within its limits. */
function settingShape(value: SettableValues[string], limits: SettingLimits = {}): TSchema {
  if (typeof value === "boolean") return BooleanOf();
  if (typeof value === "string") return word;
  if (typeof value !== "number") return ArrayOf(Unsafe({ type: ["string", "number"] }), { maxItems: mostWords });
  const { whole, minimum = 0, maximum = 1_000_000 } = limits;
  return whole ? Integer({ minimum, maximum }) : NumberOf({ minimum, maximum });
}

function ruleShape({ settings, limits, otherSeverity }: Check): TSchema {
  const names = Object.entries(settings);
  const shapes = names.map(([name, value]) => [name, Optional(settingShape(value, limits[name]))] as const);
  return closed({
    on: Optional(BooleanOf()),
    severity: Optional(severity),
    ...(otherSeverity && { otherSeverity: Optional(severity) }),
    ...(names.length > 0 && { settings: Optional(closed(Object.fromEntries(shapes))) }),
  });
}

const shape = closed(
  {
    $schema: Optional(StringOf()),
    id,
    version: Integer({ minimum: 1 }),
    name: closed({ "zh-CN": text, "en-US": text }),
    source: closed({ "zh-CN": text, "en-US": text }),
    extends: Optional(id),
    checks: closed(Object.fromEntries(allChecks.map((check) => [check.id, Optional(ruleShape(check))]))),
  },
  { title: "Rule set", description: "What an office refuses: thresholds and severities of the checks." },
);

/** The shape of a set of rules as JSON Schema; `docs/rules.schema.json`, which editors read, is written from it. */
export const ruleSetSchema: Readonly<Record<string, unknown>> = {
  $schema: "http://json-schema.org/draft-07/schema#",
  ...shape,
  definitions: definitionsIn(shape),
};
