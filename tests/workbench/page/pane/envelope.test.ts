import fc from "fast-check";
import { answer, CALL_FAILED, event, readRequest } from "../../../../workbench/page/pane/envelope";

const REQUEST = {
  _messageType: 0,
  _actionName: "executeMethod",
  _conversationId: "c1",
  _correlationId: 7,
  _origin: "http://pane",
  _data: { a: 1 },
  _actionType: 0,
  _serializerVersion: 2,
};

describe("readRequest", () => {
  it.each([
    [0, "call"],
    [1, "register"],
    [2, "unregister"],
  ])("reads action type %d as %s", (type, kind) => {
    const text = JSON.stringify({ ...REQUEST, _actionType: type });
    expect(readRequest(text)).toEqual({
      action: "executeMethod",
      kind,
      conversation: "c1",
      correlation: 7,
      data: { a: 1 },
    });
  });

  it.each([
    ["a response", { ...REQUEST, _messageType: 1 }],
    ["an unknown action type", { ...REQUEST, _actionType: 3 }],
    ["a message without conversation", { ...REQUEST, _conversationId: undefined }],
    ["another program's message", { type: "webpackOk" }],
  ])("ignores %s", (_name, message) => {
    expect(readRequest(JSON.stringify(message))).toBeUndefined();
  });

  it("never throws, whatever arrives", () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), (data) => void readRequest(data)));
  });
});

describe("answers and events", () => {
  const request = readRequest(JSON.stringify(REQUEST))!;

  it("carry the request's name, conversation and number", () => {
    expect(JSON.parse(answer(request, { Error: 0 }, "http://host"))).toEqual({
      _messageType: 1,
      _actionName: "executeMethod",
      _conversationId: "c1",
      _correlationId: 7,
      _origin: "http://host",
      _data: { Error: 0 },
      _errorCode: 0,
      _responseType: 0,
      _serializerVersion: 2,
    });
  });

  it("can say that the call failed", () => {
    expect(JSON.parse(answer(request, null, "http://host", CALL_FAILED))).toMatchObject({ _errorCode: -2 });
  });

  it("are events without a number", () => {
    expect(JSON.parse(event("richApiMessage", "c1", {}, "http://host"))).toMatchObject({
      _actionName: "richApiMessage",
      _correlationId: -1,
      _responseType: 1,
    });
  });
});
