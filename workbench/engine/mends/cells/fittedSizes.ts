import { SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";
import { withOwnStyles } from "./ownStyles";

// Rows and columns that fit their texts measure what is drawn (seen in 0.25.1): a mark that makes a text bold would leave the
// row taller for good.
const skeleton = SpreadsheetSkeleton.prototype;
const { calculateAutoHeightInRange, calculateAutoWidthInRange } = skeleton;
skeleton.calculateAutoHeightInRange = function (...given) {
  return withOwnStyles(() => calculateAutoHeightInRange.apply(this, given));
};
skeleton.calculateAutoWidthInRange = function (...given) {
  return withOwnStyles(() => calculateAutoWidthInRange.apply(this, given));
};
