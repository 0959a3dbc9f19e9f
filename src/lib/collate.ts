const thai = new Intl.Collator('th')

/** By code point, as the bytes of UTF-8 compare; JavaScript's `<` would put emoji before some letters. */
function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)]
  for (const [i, char] of left.entries()) {
    const other = right[i]
    if (other === undefined) return 1
    if (char !== other) return (char.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0)
  }
  return left.length - right.length
}

/**
 * The order of names in lists: Thai dictionary order, digits before Thai before Latin, the same as PostgreSQL's
 * collation "th-x-icu". That rule ignores blanks, hyphens, dots and ๆ; like the database we then compare bytes.
 */
export const compareNames = (a: string, b: string): number => thai.compare(a, b) || byCodePoint(a, b)
