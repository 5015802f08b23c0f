import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";

/** A reviewed file, and where it is to be written. */
export interface ReviewTarget<Review> {
  readonly file: string;
  readonly review: Review;
  readonly target: string;
}

/** What of a reviewed file its name goes by. */
interface Converted {
  readonly converted: boolean;
  readonly ending: string;
}

/** The folder in which all of these files lie, or folders of theirs. */
function commonFolder(files: readonly string[]): string {
  const folders = files.map((file) => dirname(resolve(file)).split(sep));
  const [first = []] = folders;
  const apart = first.findIndex((name, index) => folders.some((other) => other[index] !== name));
  return (apart < 0 ? first : first.slice(0, apart)).join(sep) + sep;
}

/**
 * Where reviewed files are written: under their own names, in folders as they lie in, since many units call their form alike. One
 * of another format gets the ending of what it has become; where that is another file's name, behind its own.
 */
export function reviewTargets<Review extends Converted>(
  folder: string,
  reviews: readonly { readonly file: string; readonly review: Review }[],
): readonly ReviewTarget<Review>[] {
  const common = commonFolder(reviews.map(({ file }) => file));
  const wished = reviews.map(({ file }) => join(folder, relative(common, resolve(file))));
  const taken = new Set(wished.filter((_, index) => reviews[index]?.review.converted === false));
  return reviews.map(({ file, review }, index) => {
    const own = wished[index] ?? "";
    if (!review.converted) return { file, review, target: own };
    const short = join(dirname(own), `${basename(own, extname(own))}.${review.ending}`);
    const target = taken.has(short) ? `${own}.${review.ending}` : short;
    taken.add(target);
    return { file, review, target };
  });
}
