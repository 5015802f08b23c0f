/** @jest-environment jsdom */
import { onThemeChange, prefersDark } from "../../../src/excel/events/theme";
import { openOfficeInNode, type OfficeInNode } from "../../../workbench/node/officeInNode";

let office: OfficeInNode;
let stop: () => void;
let changes: number;

beforeAll(() => void (office = openOfficeInNode()));
beforeEach(() => {
  changes = 0;
});
afterEach(() => stop());
afterAll(() => office.close());

const become = (bodyBackgroundColor: string): Office.OfficeTheme => {
  const officeTheme = { bodyBackgroundColor } as Office.OfficeTheme;
  Object.defineProperty(Office.context, "officeTheme", { value: officeTheme, configurable: true });
  return officeTheme;
};
const begin = (): void => void (stop = onThemeChange(() => changes++));

it.each([
  ["Colorful", "#FFFFFF", false],
  ["White", "#F3F3F3", false],
  ["Light grey of older versions", "#E6E6E6", false],
  ["Dark Gray", "#666666", true],
  ["Black", "#262626", true],
  ["Black of Excel on the web", "#0A0A0A", true],
])("%s (%s) is dark: %s", (_, background, expected) => {
  begin();
  become(background);
  expect(prefersDark()).toBe(expected);
});

it("is looked at again by whoever comes back to the pane", () => {
  become("#FFFFFF");
  begin();
  become("#262626");
  window.dispatchEvent(new Event("focus"));
  expect([changes, prefersDark()]).toEqual([1, true]);
});

it("follows the event where the host has it, also where the context stays behind", () => {
  become("#FFFFFF");
  let told: (event: { readonly officeTheme: Office.OfficeTheme }) => void = () => undefined;
  Office.context.document.addHandlerAsync = (type: Office.EventType, handler: typeof told) => {
    if (String(type) === "officeThemeChanged") told = handler;
  };
  begin();
  told({ officeTheme: { bodyBackgroundColor: "#262626" } as Office.OfficeTheme });
  expect([changes, prefersDark()]).toEqual([1, true]);
  told({ officeTheme: { bodyBackgroundColor: "#FFFFFF" } as Office.OfficeTheme });
  expect([changes, prefersDark()]).toEqual([2, false]);
});

it("does without an event that the library refuses", () => {
  Office.context.document.addHandlerAsync = () => {
    throw new Error("The event is not supported.");
  };
  expect(begin).not.toThrow();
});

it("says nothing any more when it is told to stop", () => {
  begin();
  stop();
  window.dispatchEvent(new Event("focus"));
  expect(changes).toBe(0);
});
