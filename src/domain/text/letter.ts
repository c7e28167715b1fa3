/**
 * What a reader takes for one letter: a vowel written before its consonant, the consonant, and everything written
 * above, below or behind it ("เกี่", "น้ำ").
 */
export const LETTER = /[\u0E40-\u0E44]?\P{M}[\p{M}\u0E33]*|\p{M}[\p{M}\u0E33]*/gsu;
