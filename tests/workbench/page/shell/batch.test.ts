import { answerShellBatch } from "../../../../workbench/page/shell/batch";
import { ribbonService } from "../../../../workbench/page/shell/ribbonService";
import { runtimeService } from "../../../../workbench/page/shell/runtimeService";

const RUNTIME = "Microsoft.AppRuntime.AppRuntimeService";
const RIBBON = "Microsoft.DynamicRibbon.DynamicRibbon";

function setUp() {
  const log: string[] = [];
  const pane = { visible: true, show: () => void log.push("show"), hide: () => void log.push("hide") };
  const ribbon = { enable: (id: string, enabled: boolean) => void log.push(`${id} ${enabled}`) };
  return { log, services: { [RUNTIME]: runtimeService(pane), [RIBBON]: ribbonService(ribbon) } };
}

function body(Actions: readonly object[], ...paths: readonly { Id: number }[]): string {
  return JSON.stringify({ Actions, ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])) });
}

describe("batches of the shell", () => {
  it("show and hide the pane", () => {
    const { log, services } = setUp();
    const hide = {
      Id: 3,
      ActionType: 3,
      Name: "SetAppRuntimeState",
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: ["Background"] },
    };
    const answer = answerShellBatch(
      body([{ Id: 2, ActionType: 1, ObjectPathId: 1 }, hide], { Id: 1, ObjectPathType: 2, Name: RUNTIME } as never),
      services,
    );
    expect(JSON.parse(answer!)).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 3, Value: null },
      ],
    });
    expect(log).toEqual(["hide"]);
  });

  it("answer traces, since the library adds event handlers when their results come", () => {
    const answer = answerShellBatch(
      body([{ Id: 4, ActionType: 5, Name: "Trace", ObjectPathId: 0 }], {
        Id: 1,
        ObjectPathType: 2,
        Name: RUNTIME,
      } as never),
      setUp().services,
    );
    expect(JSON.parse(answer!)).toEqual({ Results: [{ ActionId: 4, Value: {} }] });
  });

  it("switch ribbon buttons", () => {
    const { log, services } = setUp();
    const button = {
      Id: 2,
      ObjectPathType: 3,
      Name: "GetButton",
      ParentObjectPathId: 1,
      ArgumentInfo: { Arguments: ["Rubric.Insert"] },
    };
    const disable = { Id: 3, ActionType: 4, Name: "Enabled", ObjectPathId: 2, ArgumentInfo: { Arguments: [false] } };
    answerShellBatch(body([disable], { Id: 1, ObjectPathType: 2, Name: RIBBON } as never, button), services);
    expect(log).toEqual(["Rubric.Insert false"]);
  });

  it("report what is not supported as an error", () => {
    const create = {
      Id: 3,
      ActionType: 3,
      Name: "ExecuteRequestCreate",
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: ["{}"] },
    };
    const answer = answerShellBatch(
      body([create], { Id: 1, ObjectPathType: 2, Name: RIBBON } as never),
      setUp().services,
    );
    expect(JSON.parse(answer!)).toMatchObject({ Error: { Code: "InvalidArgument" }, Results: [] });
  });
});

it("leaves the workbook's batches to the host", () => {
  const { services } = setUp();
  expect(answerShellBatch(body([], { Id: 1, ObjectPathType: 1, Name: "" } as never), services)).toBeUndefined();
  const text = { Id: 3, ActionType: 4, Name: "Values", ObjectPathId: 1, ArgumentInfo: { Arguments: [[[RIBBON]]] } };
  expect(answerShellBatch(body([text], { Id: 1, ObjectPathType: 1, Name: "" } as never), services)).toBeUndefined();
});
