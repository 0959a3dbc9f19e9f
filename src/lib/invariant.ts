/** Stops at a state that only a fault in our own code can reach. Never for bad input: that has an answer of its own. */
export function invariant(value: unknown, message: string): asserts value {
  if (!value) throw new Error(`This should not happen: ${message}`)
}
