import { completion } from "./completion";
import type { Counterpart } from "./counterpart";
import { occurrences } from "./occurrences";
import { requirements } from "./requirements";
import { tables } from "./tables";
import { texts } from "./texts";

/** Every custom function with its counterpart. */
export const counterparts: readonly Counterpart[] = [
  ...completion,
  ...tables,
  ...occurrences,
  ...requirements,
  ...texts,
];
