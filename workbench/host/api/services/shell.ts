/** What `Office.addin` can do with the pane. */
export interface PaneVisibility {
  readonly visible: boolean;
  show(): void;
  hide(): void;
}

/** What `Office.ribbon.requestUpdate()` can change. */
export interface RibbonState {
  enable(controlId: string, enabled: boolean): void;
}

/** What surrounds the workbook: the page's pane and ribbon, or those of a host without a screen. */
export interface Shell {
  readonly pane: PaneVisibility;
  readonly ribbon: RibbonState;
  /** Opens a workbook beside this one: a copy of the file with these bytes, or a blank one. */
  openAnother(bytes: Uint8Array | undefined): void;
  /** Saves this workbook; asked for while a request is under way, it does so afterwards. */
  save(): void;
}

/**
 * A shell that nobody sees.
 * @param saved notes that the workbook counts as saved: whoever runs the host takes its data
 */
export function unseenShell(changed: (visible: boolean) => void, saved: () => void): Shell {
  let visible = true;
  const turn = (shown: boolean): void => {
    if (shown === visible) return;
    visible = shown;
    changed(shown);
  };
  return {
    pane: {
      get visible() {
        return visible;
      },
      show: () => turn(true),
      hide: () => turn(false),
    },
    ribbon: { enable: () => undefined },
    openAnother: () => undefined,
    save: saved,
  };
}
