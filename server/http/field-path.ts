export type FieldPath = readonly PropertyKey[]

/** A place in the input as it is written on the wire: `contacts[0].contactName`. */
export const fieldAt = (path: FieldPath): string =>
  path
    .map((piece) => (typeof piece === 'number' ? `[${piece}]` : `.${String(piece)}`))
    .join('')
    .replace(/^\./, '')
