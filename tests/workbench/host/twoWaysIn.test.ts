import { createHeadlessEngine } from "../../../workbench/engine/headless";
import type { Shell } from "../../../workbench/host/api/services/shell";
import { createHost } from "../../../workbench/host/createHost";
import { ACTION, PATH } from "../../../workbench/host/protocol/request";
import type { Host, RichApiEntry } from "../../../workbench/host/types";
import { type ActionContext, answerPane } from "../../../workbench/page/pane/actions";
import { Commands } from "../../../workbench/page/pane/commands";
import { Dispatch } from "../../../workbench/page/pane/commonApi";
import { Conversation } from "../../../workbench/page/pane/conversation";
import { DocumentCopies } from "../../../workbench/page/pane/documentCopies";
import { DocumentSettings } from "../../../workbench/page/pane/settings";
import { open } from "./open";

const RUNTIME = "Microsoft.AppRuntime.AppRuntimeService";
const PERSISTENCE = "Microsoft.AppRuntime.AppRuntimePersistenceService";
const RIBBON = "Microsoft.DynamicRibbon.DynamicRibbon";

type Way = (body: string) => Promise<unknown>;

/** As the library in Node asks: through its bridge. */
function inNode(): Way {
  const { window } = open();
  const bridge = (
    window as unknown as {
      _richApiNativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost(text: string): void };
    }
  )._richApiNativeBridge;
  return (body) =>
    new Promise((resolve) => {
      const library = bridge.onMessageFromHost.bind(bridge);
      bridge.onMessageFromHost = (text) => {
        const { id, message } = JSON.parse(text) as { id?: number; message: { body: unknown } };
        if (id !== 4711) return library(text);
        bridge.onMessageFromHost = library;
        resolve(message.body);
      };
      bridge.sendMessageToHost(JSON.stringify({ id: 4711, message: { body } }));
    });
}

/** As the pane in the page asks: in an envelope of the messages between frames. */
function inPage(host: Host): Way {
  return async (body) => {
    let answered: unknown;
    const post = (text: string): void => {
      const { _data } = JSON.parse(text) as { _data: { Data: readonly [number, null, string] } };
      answered = JSON.parse(_data.Data[2]);
    };
    const context: ActionContext = {
      host,
      settings: new DocumentSettings(),
      commands: new Commands(),
      copies: new DocumentCopies(),
      documentUrl: () => "",
      documentBytes: () => Promise.resolve(new Uint8Array()),
      closePane: () => undefined,
      focusSheet: () => undefined,
      facts: () => {
        throw new Error("Nobody asks.");
      },
      connected: () => undefined,
    };
    const data = { DdaMethod: { DispatchId: Dispatch.richApiRequest }, ArrayData: [0, 0, 0, 0, body] };
    await answerPane(
      { action: "executeMethod", kind: "call", conversation: "c", correlation: 1, data },
      new Conversation("c", post, "https://host"),
      context,
    );
    return answered;
  };
}

const root = { Id: 1, ObjectPathType: PATH.root, Name: "" };
const service = (Name: string) => ({ Id: 1, ObjectPathType: PATH.service, Name });
const call = (Name: string, ...args: unknown[]) => ({
  Id: 9,
  ActionType: ACTION.method,
  Name,
  ObjectPathId: 1,
  ArgumentInfo: { Arguments: args },
});

const body = (Actions: readonly object[], ...paths: readonly { readonly Id: number }[]): string =>
  JSON.stringify({ Actions, ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])) });

const instantiate = { Id: 2, ActionType: ACTION.instantiate, Name: "", ObjectPathId: 1 };
const trace = { Id: 3, ActionType: ACTION.trace, Name: "Trace", ObjectPathId: 0 };
const range = [
  { Id: 4, ObjectPathType: PATH.property, Name: "Worksheets", ParentObjectPathId: 1 },
  { Id: 5, ObjectPathType: PATH.method, Name: "GetActiveWorksheet", ParentObjectPathId: 4 },
  {
    Id: 6,
    ObjectPathType: PATH.method,
    Name: "GetRange",
    ParentObjectPathId: 5,
    ArgumentInfo: { Arguments: ["A1:B1"] },
  },
];
const button = {
  Id: 2,
  ObjectPathType: PATH.method,
  Name: "GetButton",
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: ["Rubric.Insert"] },
};
const onButton = (ActionType: number, Name: string, ...args: unknown[]) => ({
  Id: 3,
  ActionType,
  Name,
  ObjectPathId: 2,
  ArgumentInfo: { Arguments: args },
});

/** What each request comes to, where it does not speak for itself. */
const REQUESTS: readonly (readonly [what: string, body: string, expected?: object])[] = [
  [
    "the start-up behaviour before somebody sets it",
    body([instantiate, call("GetAppRuntimeStartState")], service(PERSISTENCE)),
    { Results: [{ Value: {} }, { Value: "Inactive" }] },
  ],
  ["the start-up behaviour is set", body([call("SetAppRuntimeStartState", "Background")], service(PERSISTENCE))],
  [
    "and remembered",
    body([call("GetAppRuntimeStartState")], service(PERSISTENCE)),
    { Results: [{ Value: "Background" }] },
  ],
  ["the pane's state", body([call("GetAppRuntimeState")], service(RUNTIME)), { Results: [{ Value: "Visible" }] }],
  ["the pane is hidden", body([trace, call("SetAppRuntimeState", "Background")], service(RUNTIME)), { TraceIds: [3] }],
  [
    "the pane's state after that",
    body([call("GetAppRuntimeState")], service(RUNTIME)),
    { Results: [{ Value: "Background" }] },
  ],
  ["the pane is shown", body([call("SetAppRuntimeState", "Visible")], service(RUNTIME))],
  ["a button is switched off", body([onButton(ACTION.set, "Enabled", false)], service(RIBBON), button)],
  [
    "the ribbon cannot be made anew",
    body([call("ExecuteRequestCreate", "{}")], service(RIBBON)),
    { Error: { Code: "ApiNotFound" }, Results: [] },
  ],
  [
    "a service that Excel has and the host has not",
    body([instantiate], service("Microsoft.Nothing")),
    { Error: { Code: "ApiNotFound" } },
  ],
  [
    "cells are written",
    body([{ ...call("Values", [[2, "=A1*21"]]), ActionType: ACTION.set, ObjectPathId: 6 }], root, ...range),
  ],
  [
    "and read",
    body(
      [{ Id: 7, ActionType: ACTION.query, Name: "", ObjectPathId: 6, QueryInfo: { Select: ["values"] } }],
      root,
      ...range,
    ),
    { Results: [{ Value: { Values: [[2, 42]] } }] },
  ],
  [
    "a sheet that is not there",
    body([{ ...instantiate, ObjectPathId: 5 }], root, range[0]!, {
      Id: 5,
      ObjectPathType: PATH.indexer,
      Name: "",
      ParentObjectPathId: 4,
      ArgumentInfo: { Arguments: ["no"] },
    } as never),
    { Error: { Code: "ItemNotFound" } },
  ],
];

test("the same requests get the same answers in Node and in the page", async () => {
  const engine = createHeadlessEngine();
  const node = inNode();
  const page = inPage(createHost(engine));
  for (const [what, request, expected] of REQUESTS) {
    const answers = { node: await node(request), page: await page(request) };
    expect([what, answers.page]).toEqual([what, answers.node]);
    if (expected) expect(answers.page).toMatchObject(expected);
    else expect(answers.page).not.toHaveProperty("Error");
  }
  engine.dispose();
});

test("a shell around the workbook does what the add-in asks, and the add-in hears of it", async () => {
  const engine = createHeadlessEngine();
  const host = createHost(engine);
  const done: string[] = [];
  const entries: RichApiEntry[] = [];
  host.subscribe((sent) => entries.push(...sent));
  const shell: Shell = {
    pane: {
      visible: true,
      show: () => void done.push("show"),
      hide: () => {
        done.push("hide");
        host.paneTurned(false);
      },
    },
    ribbon: { enable: (id, enabled) => void done.push(`${id} ${enabled}`) },
    openAnother: (bytes) => void done.push(`open ${bytes?.length ?? 0}`),
    save: () => undefined,
  };
  host.useShell(shell);
  const page = inPage(host);
  await page(body([call("SetAppRuntimeState", "Background")], service(RUNTIME)));
  await page(body([onButton(ACTION.set, "Enabled", false)], service(RIBBON), button));
  expect(done).toEqual(["hide", "Rubric.Insert false"]);
  expect(entries).toEqual([[65536, 65539, "", JSON.stringify({ visibility: "Hidden" }), 0, false]]);
  engine.dispose();
});
