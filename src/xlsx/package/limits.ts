/** What a file may ask for. Sizes are bytes of unpacked parts, as the archive's directory states them. */
export interface PackageLimits {
  /** All parts together, whether anybody asks for them or not. */
  readonly total: number;
  /** One part; a large one is read piece by piece and never held whole. */
  readonly part: number;
  /** One part that is held whole, as a text. */
  readonly whole: number;
}

const MIB = 1024 * 1024;

/**
 * For reading alone. A sheet of 1,048,576 rows and 8 columns of figures unpacks to some 300 MB. V8 holds no text of
 * more than 512 Mi characters.
 */
export const READING_LIMITS: PackageLimits = { total: 1024 * MIB, part: 512 * MIB, whole: 32 * MIB };

/** For changing a workbook: all of it is held, sheets as texts too, which takes up to fourteen times as much memory. */
export const CHANGING_LIMITS: PackageLimits = { total: 128 * MIB, part: 128 * MIB, whole: 128 * MIB };

/** As many as an archive can list that is not of the 64-bit kind. */
export const MOST_ENTRIES = 65_535;

/** A part up to this size is unpacked at once, since that is quicker; it is held as long as its text is. */
export const AT_ONCE = 4 * MIB;

/**
 * Characters of a single cell, row tag or shared text, markup included. Excel allows 32,767 characters, each of which
 * may be a run with a format of its own.
 */
export const LONGEST_UNIT = 16 * MIB;

/** Characters around the cells of a sheet: rules, merged areas and the like. */
export const LONGEST_FRAME = 32 * MIB;

/** Empty and unlocked cells of a sheet that are kept because they differ from their row and column. */
export const MOST_NOTED = 2_000_000;

/** Texts of a workbook: a file may list more of them than its cells show, and each costs although none is shown. */
export const MOST_SHARED_TEXTS = 5_000_000;
/** The part that lists them, whose texts are all held. */
export const LARGEST_SHARED_TEXTS = 128 * MIB;

/** Excel has no more columns, and fewer cell formats; a list that goes on is not read any further. */
export const MOST_COLUMN_DEFINITIONS = 16_384;
export const MOST_CELL_FORMATS = 65_536;
