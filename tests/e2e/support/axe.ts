import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** How a screen is looked at: by the system's colours, and with the mouse over everything at once. */
export interface Look {
  readonly name: string;
  readonly colors: { readonly colorScheme: "light" | "dark"; readonly forcedColors: "none" | "active" };
  /** Everything that can be pressed is drawn as if the mouse were over it. */
  readonly isHovered: boolean;
  /** Only what depends on colours is looked at; names, roles and sizes are the same in every look. */
  readonly onlyColors: boolean;
}

const colors = (colorScheme: "light" | "dark", forcedColors: "none" | "active" = "none"): Look["colors"] => ({
  colorScheme,
  forcedColors,
});

export const LOOKS: readonly Look[] = [
  { name: "light", colors: colors("light"), isHovered: false, onlyColors: false },
  { name: "light, hovered", colors: colors("light"), isHovered: true, onlyColors: true },
  { name: "dark", colors: colors("dark"), isHovered: false, onlyColors: true },
  { name: "dark, hovered", colors: colors("dark"), isHovered: true, onlyColors: true },
  { name: "forced colours", colors: colors("light", "active"), isHovered: false, onlyColors: true },
];

/** Univer's own bars and what it draws for the keyboard; nothing in them is ours to change. */
export const UNIVER = ["[data-u-comp]", "#grid .univer-theme", "section[aria-label^='Notifications']"];

/** Colours that are on their way to others would be measured in between. */
export async function stopTransitions(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync("*, *::before, *::after { transition: none !important; animation: none !important; }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  });
}

/** What axe finds wrong in a document, one line each: rule, place, and what was measured. */
export async function violations(frame: Frame, look: Look, exclude: readonly string[] = []): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  return frame.evaluate(
    async ([onlyColors, left]) => {
      const { axe: run } = window as unknown as { readonly axe: typeof axe };
      const { violations: found } = await run.run(
        { include: [["html"]], exclude: left.map((place) => [place]) },
        {
          iframes: false,
          resultTypes: ["violations"],
          ...(onlyColors
            ? { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }
            : { rules: { "target-size": { enabled: true } } }),
        },
      );
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, html }) => {
          const measured = any[0]?.data as { fgColor?: string; bgColor?: string; contrastRatio?: number } | undefined;
          const figures = measured?.contrastRatio
            ? ` ${measured.fgColor} on ${measured.bgColor}: ${measured.contrastRatio}`
            : "";
          return `${id} ${target.join(" ")}${figures} ${html.slice(0, 120)}`;
        }),
      );
    },
    [look.onlyColors, exclude] as const,
  );
}

/** Shows a document in a look, and waits until the add-in has followed; the answer takes back what the mouse is over. */
export async function takeLook(page: Page, frame: Frame, { colors, isHovered }: Look): Promise<() => Promise<void>> {
  await page.emulateMedia(colors);
  await frame.waitForFunction(({ colorScheme, forcedColors }) => {
    const follows = document.documentElement.style.colorScheme;
    return (
      matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches &&
      matchMedia(`(forced-colors: ${forcedColors})`).matches &&
      (follows === "" || follows === colorScheme)
    );
  }, colors);
  await frame.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  if (!isHovered) return () => Promise.resolve();
  await replaceInSelectors(frame, ":hover", HOVERED);
  return () => replaceInSelectors(frame, HOVERED, ":hover");
}

/** Fits everything, and weighs as much as `:hover` where rules contend. */
const HOVERED = ":is(*, :hover)";

async function replaceInSelectors(frame: Frame, from: string, to: string): Promise<void> {
  await frame.evaluate(
    ([old, now]) => {
      const lists = [...document.styleSheets, ...document.adoptedStyleSheets].map(({ cssRules }) => cssRules);
      for (let list = lists.pop(); list; list = lists.pop()) {
        for (const rule of list) {
          if (rule instanceof CSSStyleRule) rule.selectorText = rule.selectorText.replaceAll(old, now);
          if ("cssRules" in rule) lists.push(rule.cssRules as CSSRuleList);
        }
      }
    },
    [from, to] as const,
  );
}
