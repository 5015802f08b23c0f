import { normalised } from "../../rubric/normalised";
import budgetSystem from "../rulesets/budget-system.json";
import generalSet from "../rulesets/general.json";
import guangxi from "../rulesets/guangxi.json";
import hebei from "../rulesets/hebei.json";
import hubei from "../rulesets/hubei.json";
import ningxia from "../rulesets/ningxia.json";
import readyToUpload from "../rulesets/ready-to-upload.json";
import sichuan2025 from "../rulesets/sichuan-2025.json";
import tianjin from "../rulesets/tianjin.json";
import zhejiang from "../rulesets/zhejiang.json";
import type { RuleSet } from "./ruleSet";

/** What holds where nobody chose anything: every check as it declares itself. */
export const general: RuleSet = generalSet;

/** The sets that ship, the general one first. */
export const ruleSets: readonly RuleSet[] = [
  general,
  ...([
    guangxi,
    sichuan2025,
    ningxia,
    zhejiang,
    hubei,
    hebei,
    tianjin,
    budgetSystem,
    readyToUpload,
  ] as readonly RuleSet[]),
];

export const ruleSetById = (id: string): RuleSet | undefined => ruleSets.find((set) => set.id === id);

const plain = (name: string): string => normalised(name).replace(/\s+/g, "").toLowerCase();

/** A set that ships, by its id or its name in any language, however it is written. */
export const ruleSetNamed = (name: string): RuleSet | undefined =>
  ruleSets.find((set) => [set.id, ...Object.values(set.name)].some((each) => plain(each) === plain(name)));
