import { paneReducer, type PaneAction } from "./paneReducer";
import { initialState, type PaneState } from "./paneState";
import type { ShownForm } from "./shownForm";

/** Holds the pane's state outside React, where Excel's events can reach it. */
export interface Store {
  readonly get: () => PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(state: PaneState = initialState): Store {
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (action) => {
      state = paneReducer(state, action);
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The form that something is to be done to. */
export function formOnShow(store: Store): ShownForm {
  const { form } = store.get();
  if (!form) throw new Error("No form is on show");
  return form;
}
