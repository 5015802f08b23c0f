import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneController } from "../../control/controller";
import { textsIn } from "../../locale/texts";
import type { Texts } from "../../locale/words";
import type { PaneAction } from "../../state/paneReducer";
import type { PaneState } from "../../state/paneState";
import type { Store } from "../../state/store";
import type { Task } from "../../state/task";

export interface PaneParts {
  readonly store: Store;
  readonly controller: Pick<PaneController, "perform">;
}

export interface PaneDoor {
  readonly state: PaneState;
  readonly texts: Texts;
  readonly perform: (task: Task) => Promise<void>;
  readonly dispatch: (action: PaneAction) => void;
}

const Parts = createContext<PaneParts | null>(null);

export const PaneProvider = Parts.Provider;

/** The pane's state, its words, and the two ways to change something. */
export function usePane(): PaneDoor {
  const parts = useContext(Parts);
  if (!parts) throw new Error("usePane needs a PaneProvider");
  const state = useSyncExternalStore(parts.store.subscribe, parts.store.get);
  const { controller, store } = parts;
  return {
    state,
    texts: textsIn(state.language),
    perform: (task) => controller.perform(task),
    dispatch: store.dispatch,
  };
}
