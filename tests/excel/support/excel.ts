import type { FailKind, Host, TrafficEntry } from "../../../workbench/host/types";
import { openOfficeInNode, type OfficeInNode, type OfficeInNodeOptions } from "../../../workbench/node/officeInNode";

/** An empty workbook behind the real library, as the global objects that src/excel expects. One at a time. */
export interface TestExcel {
  readonly host: Host;
  readonly office: OfficeInNode;
  /** The add-in's own batches so far. */
  syncs(): TrafficEntry[];
  /** Does something just before the next request that adds a sheet reaches the host. */
  beforeAdding(act: () => void | Promise<unknown>): void;
  /** Ends it, once events under way have arrived. */
  close(): Promise<void>;
}

export function openExcel(options: OfficeInNodeOptions = {}): TestExcel {
  const office = openOfficeInNode(options);
  const { host } = office;
  const request = host.request.bind(host);
  let waiting: (() => void | Promise<unknown>) | null = null;
  host.request = async (body) => {
    if (waiting && body.includes('"Name":"Add"')) {
      const act = waiting;
      waiting = null;
      await act();
    }
    return request(body);
  };
  return {
    host,
    office,
    syncs: () => host.traffic.filter(({ origin }) => origin === "addin"),
    beforeAdding: (act) => void (waiting = act),
    close: async () => {
      // A host that was told to hang never settles.
      await Promise.race([host.settled(), pause(5000)]);
      await pause(20);
      // Univer 0.25.1 starts a progress timer with a calculation, which fails if it fires after its disposal.
      const { engine } = office;
      const dispose = engine.dispose.bind(engine);
      engine.dispose = () => void setTimeout(dispose, 1500).unref();
      office.close();
    },
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Plans a failure for the batch that writes, past the one that only reads. */
export function failWhenAdding(excel: TestExcel, kind: FailKind, times = 1): void {
  excel.beforeAdding(() => {
    excel.host.fail(kind, 1);
    if (times > 1) failWhenAdding(excel, kind, times - 1);
  });
}
