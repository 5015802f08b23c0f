import { type Border, type Edge, readBorder, writeBorder } from "../../../cells/formats/borders";
import { toHex } from "../../../basics/color";
import { fail } from "../../../basics/errors";
import { type ApiContext, ApiObject } from "../../base/apiObject";
import { checkAllowed } from "../../../workbook/protection";
import type { Place } from "../../../workbook/place";
import type { FactsOf, MemberFacts } from "../../base/memberFacts";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

/** One edge of cells. Setting one of its properties draws the line if there was none. */
export class RangeBorder extends ApiObject {
  static readonly facts: MemberFacts = {
    write: ["Style", "Weight", "Color"],
  } satisfies FactsOf<RangeBorder>;

  readonly className = "RangeBorder";

  constructor(
    context: ApiContext,
    private readonly places: readonly Place[],
    private readonly edge: Edge,
  ) {
    super(context);
  }

  get SideIndex(): string {
    return this.edge;
  }
  get Style(): string | null {
    return this.read((border) => border?.style ?? "None");
  }
  set Style(style: unknown) {
    if (!STYLES.includes(String(style))) fail("InvalidArgument");
    this.write((border) => (style === "None" ? null : { ...border, style: String(style) }));
  }
  get Weight(): string | null {
    return this.read((border) => border?.weight ?? "Thin");
  }
  set Weight(weight: unknown) {
    if (!WEIGHTS.includes(String(weight))) fail("InvalidArgument");
    this.write((border) => ({ ...border, weight: String(weight) }));
  }
  get Color(): string {
    return this.read((border) => border?.color ?? "#000000") ?? "";
  }
  set Color(color: unknown) {
    const hex = toHex(color);
    this.write((border) => ({ ...border, color: hex }));
  }
  get TintAndShade(): number | null {
    return this.read(() => 0);
  }

  private read<T>(read: (border: Border | undefined) => T): T | null {
    const values = this.places.flatMap((place) => readBorder(place.sheet, place.area, this.edge)).map(read);
    return values.every((value) => value === values[0]) ? (values[0] ?? read(undefined)) : null;
  }

  private write(change: (border: Border) => Border | null): void {
    for (const { sheet, area } of this.places) {
      checkAllowed(sheet, area, "formatCells");
      writeBorder(sheet, area, this.edge, change);
    }
  }
}
