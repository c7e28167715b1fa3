/** A digit of the default font at 100 %: a file counts column widths in these, the room beside the text included. */
export const DIGIT_PIXELS = 7;
