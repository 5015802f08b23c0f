import type { KeyboardEvent } from "react";

/**
 * Whether a key belongs to an input method that composes a word. Safari and some WebViews end the composition before they tell of the
 * key that ended it; its code is 229 then.
 */
export const keepsCompositionOf = ({ nativeEvent, keyCode }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || keyCode === 229;
