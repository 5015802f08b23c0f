import type { Invocation } from "../io";

/** What a report needs besides the findings. */
export type ReportContext = Pick<Invocation, "language" | "strings" | "version">;
