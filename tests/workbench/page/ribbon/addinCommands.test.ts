import { AddinCommands } from "../../../../workbench/page/ribbon/addinCommands";
import type { RibbonButton, RibbonGroup } from "../../../../workbench/page/ribbon/manifest";

function button(id: string, action: RibbonButton["action"]): RibbonButton {
  return { id, label: `label of ${id}`, tipTitle: "", tip: "", icons: {}, action };
}

const GROUPS: readonly RibbonGroup[] = [
  {
    id: "group",
    label: "group",
    buttons: [
      button("Open", { kind: "showPane", title: "Title" }),
      button("Insert", { kind: "run", functionName: "insertForm" }),
    ],
  },
];

function setUp() {
  const log: string[] = [];
  let finish: () => void = () => undefined;
  const commands = new AddinCommands(GROUPS, {
    showPane: (title) => void log.push(`show ${title}`),
    run: (functionName, controlId) => {
      log.push(`run ${functionName} for ${controlId}`);
      return new Promise<void>((resolve) => (finish = resolve));
    },
    busy: (id, busy) => void log.push(`${id} ${busy ? "busy" : "free"}`),
  });
  return { commands, log, finish: () => finish() };
}

describe("ribbon commands", () => {
  it("show the pane under the button's title", async () => {
    const { commands, log } = setUp();
    await commands.press("Open");
    expect(log).toEqual(["show Title"]);
  });

  it("run the function, found by the control's id or the function's name", async () => {
    const { commands, log, finish } = setUp();
    const byId = commands.press("Insert");
    finish();
    await byId;
    const byName = commands.press("insertForm");
    finish();
    await byName;
    expect(log).toEqual([
      "Insert busy",
      "run insertForm for Insert",
      "Insert free",
      "Insert busy",
      "run insertForm for Insert",
      "Insert free",
    ]);
  });

  it("do not start again while they run", async () => {
    const { commands, log, finish } = setUp();
    const first = commands.press("Insert");
    const second = commands.press("Insert");
    finish();
    await Promise.all([first, second]);
    expect(log.filter((line) => line.startsWith("run"))).toHaveLength(1);
  });

  it("reject an unknown id", async () => {
    await expect(setUp().commands.press("Nothing")).rejects.toThrow("no command Nothing");
  });
});
