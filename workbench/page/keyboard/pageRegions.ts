import type { Region } from "./regions";

const REACHABLE =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex="-1"])';
const TABS = '[data-u-comp="slide-tab-bar"]';

/** What of the page F6 goes through. */
export interface PageParts {
  /** The title bar and the ribbon: where the keyboard goes first comes first. */
  readonly ribbon: readonly HTMLElement[];
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  focusSheet(): void;
}

/** Ribbon, sheet, sheet tabs and pane, in this order. */
export function pageRegions({ ribbon, grid, pane, focusSheet }: PageParts): Region[] {
  const tabs = (): HTMLElement | null => grid.querySelector(`${TABS} [aria-selected="true"]`);
  const inTabs = (element: Element): boolean => element.closest(TABS) !== null;
  return [
    {
      contains: (element) => ribbon.some((part) => part.contains(element)),
      enter: () => focusFirst(ribbon),
    },
    {
      contains: (element) => grid.contains(element) && !inTabs(element),
      enter: () => {
        focusSheet();
        return true;
      },
    },
    { contains: inTabs, enter: () => focus(tabs()) },
    { contains: (element) => pane.contains(element), enter: () => focusPane(pane) },
  ];
}

/** The frame, and in it where the keyboard was last, else the first control; while the pane draws none there is nothing to go to. */
function focusPane(pane: HTMLElement): boolean {
  const frame = pane.querySelector("iframe");
  if (!frame || !isShown(frame)) return false;
  const page = frame.contentDocument;
  const isNowhere = page !== null && (!page.activeElement || page.activeElement === page.body);
  const first = isNowhere ? firstOf([page.body]) : null;
  if (isNowhere && !first) return false;
  frame.focus();
  if (first) focus(first);
  return true;
}

const focusFirst = (parts: readonly HTMLElement[]): boolean => focus(firstOf(parts));

function firstOf(parts: readonly HTMLElement[]): HTMLElement | null {
  const controls = parts.flatMap((part) => [...part.querySelectorAll<HTMLElement>(REACHABLE)]);
  return controls.find(isShown) ?? null;
}

function focus(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}
