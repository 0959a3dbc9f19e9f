/** Letters to add, leave out, change or swap with their neighbour until one text is the other. */
export function distance(a: string, b: string): number {
  const [x, y] = [Array.from(a), Array.from(b)]
  let before: number[] = []
  let last = y.map((_, j) => j).concat(y.length)
  for (let i = 1; i <= x.length; i++) {
    const row = [i]
    for (let j = 1; j <= y.length; j++) {
      const same = x[i - 1] === y[j - 1] ? 0 : 1
      const steps = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same]
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1])
        steps.push((before[j - 2] ?? 0) + 1)
      row.push(Math.min(...steps))
    }
    before = last
    last = row
  }
  return last[y.length] ?? 0
}
