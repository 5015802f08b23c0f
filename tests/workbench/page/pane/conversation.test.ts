import type { RichApiEntry } from "../../../../workbench/host/types";
import { Commands } from "../../../../workbench/page/pane/commands";
import { Conversation } from "../../../../workbench/page/pane/conversation";
import { EntryQueue, RICH_API_MESSAGE } from "../../../../workbench/page/pane/entryQueue";

interface Sent {
  readonly _actionName: string;
  readonly _data: never;
}

function setUp() {
  const sent: Sent[] = [];
  const conversation = new Conversation("c1", (text) => void sent.push(JSON.parse(text) as Sent), "http://host");
  return { sent, conversation };
}

const CALL: RichApiEntry = [1, 1000, "", "[1]", 0, false];
const CHANGED: RichApiEntry = [65536, 10, "sheet", "{}", 0, false];

describe("entries for the pane", () => {
  it("go out as one message once the pane listens", () => {
    const { sent, conversation } = setUp();
    conversation.listen(RICH_API_MESSAGE);
    new EntryQueue(conversation).push([CHANGED, CALL]);
    expect(sent).toMatchObject([{ _actionName: RICH_API_MESSAGE, _data: { ArrayData: [CHANGED, CALL] } }]);
  });

  it("wait before it listens if they are calls of functions, and are dropped if they are events", async () => {
    const { sent, conversation } = setUp();
    const queue = new EntryQueue(conversation);
    queue.push([CHANGED, CALL]);
    queue.push([CALL]);
    expect(sent).toEqual([]);
    conversation.listen(RICH_API_MESSAGE);
    await Promise.resolve();
    expect(sent).toMatchObject([{ _data: { ArrayData: [CALL, CALL] } }]);
  });

  it("wait again while the page inside the frame reloads", async () => {
    const { sent, conversation } = setUp();
    const queue = new EntryQueue(conversation);
    conversation.listen(RICH_API_MESSAGE);
    conversation.restart();
    queue.push([CALL]);
    expect(sent).toEqual([]);
    conversation.listen(RICH_API_MESSAGE);
    await Promise.resolve();
    expect(sent).toHaveLength(1);
  });
});

describe("ribbon commands", () => {
  it("go to the pane when it listens, and end when it says so", async () => {
    const { sent, conversation } = setUp();
    const commands = new Commands();
    const run = commands.run(conversation, "insertForm", "Rubric.Insert");
    expect(sent).toEqual([]);
    conversation.listen("appCommandInvoked");
    await Promise.resolve();
    const [id, name, source] = sent[0]?._data as unknown as [string, string, string];
    expect(name).toBe("insertForm");
    expect(JSON.parse(source)).toEqual({ source: { id: "Rubric.Insert" } });
    commands.completed(id, 0);
    await run;
  });

  it("are tried again while the add-in has not associated its functions yet", async () => {
    const { sent, conversation } = setUp();
    const commands = new Commands();
    conversation.listen("appCommandInvoked");
    const run = commands.run(conversation, "insertForm", "Rubric.Insert");
    await Promise.resolve();
    commands.completed((sent[0]?._data as unknown as string[])[0]!, 5010);
    await new Promise((resume) => setTimeout(resume, 250));
    expect(sent).toHaveLength(2);
    commands.completed((sent[1]?._data as unknown as string[])[0]!, 0);
    await run;
  });
});
