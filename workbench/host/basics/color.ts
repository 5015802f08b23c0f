import { ColorKit } from "@univerjs/core";
import { fail } from "./errors";

/** `#RRGGBB` from that, from `RRGGBB`, or from an HTML colour name. */
export function toHex(color: unknown): string {
  if (typeof color !== "string") fail("InvalidArgument");
  if (/^#?[0-9a-f]{6}$/i.test(color)) return `#${color.replace("#", "").toUpperCase()}`;
  const kit = new ColorKit(color);
  return kit.isValid ? kit.toHexString().slice(0, 7).toUpperCase() : fail("InvalidArgument");
}
