import type { Measurement } from "../measurement";
import { fileSpeed } from "./fileSpeed";
import { formCurve } from "./formCurve";
import { judgeSpeed } from "./judgeSpeed";

/** What is measured in a bundle, as the pane and the command have it. */
export const shippedSpeed = async (): Promise<Measurement[]> => [
  ...formCurve(),
  ...judgeSpeed(),
  ...(await fileSpeed()),
];
