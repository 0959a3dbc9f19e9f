/** Where in a record something is. */
export type Place = {
  /** Of the record. */
  field: string
  /** In a row of a list, or the key in a record of values; absent where the field or the row is meant as a whole. */
  part?: string
  /** The row of a list as each of the three holds it; undefined where it is not, or no more. */
  row?: { opened: unknown; mine: unknown; theirs: unknown }
}

/**
 * What both changed, each to something else. `row`: one changed a row that the other took away (undefined is "take it
 * away"). `order`: both put the rows of a list in another order.
 */
export type Question = Place & {
  /** Names it among the questions of one merge; the same for the same three records. */
  id: string
  kind: 'value' | 'row' | 'order'
  opened: unknown
  mine: unknown
  theirs: unknown
}

/** What was chosen, by the id of the question: its `mine`, its `theirs`, or another value. */
export type Answers = ReadonlyMap<string, unknown>

/** Collects what a merge asks and takes over while it goes through a record. */
export type Notes = {
  answers: Answers
  questions: Question[]
  taken: Place[]
}
