import { excelGateway } from "../excel/gateway";
import type { Gateway } from "../gateway/gateway";

/** The application that operations work on: the one line that names it. */
export const gateway: Gateway = excelGateway;
