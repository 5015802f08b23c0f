import {
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
  type IFormulaDependencyTree,
} from "@univerjs/engine-formula";

// The formulas of conditional formats and validations stand in no cell. Univer takes that of a rule's second cell for one in
// A1 and so on, and whatever reads A1 for its dependant (seen in 0.25.1): formulas passed for circular, and where thousands
// of rules held for one range, each was looked up for each.
type Place = Pick<IFormulaDependencyTree, "type" | "toRTreeItem" | "inRangeData">;
for (const tree of [FormulaDependencyTree.prototype, FormulaDependencyTreeVirtual.prototype] as Place[]) {
  const { toRTreeItem, inRangeData } = tree;
  tree.toRTreeItem = function () {
    return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : toRTreeItem.call(this as never);
  };
  tree.inRangeData = function (range) {
    return this.type !== FormulaDependencyTreeType.OTHER_FORMULA && inRangeData.call(this as never, range);
  };
}
