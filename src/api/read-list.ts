import { isWire } from './read-object.ts'
import { note, unreadable, type Notes, type Place, type Reader } from './reading.ts'

/** A single value where a list was expected is a list of one; text in place of a list is worth a note. */
function readOnly(item: Reader, value: unknown, notes: Notes, place: Place): unknown {
  const only = value === '' ? unreadable : item(value, notes, place)
  if (!isWire(value) && only !== unreadable) note(notes, place.path)
  return only === unreadable ? unreadable : [only]
}

/** A list. Null elements are dropped silently, those that cannot be read with a note. */
export const readList =
  (item: Reader): Reader =>
  (value, notes, place) => {
    const path = `${place.path}[]`
    const at = (index: number): Place => ({ path, ...(place.record === '' ? { record: `${index}.` } : {}) })
    if (!Array.isArray(value)) return readOnly(item, value, notes, at(0))
    const list: unknown[] = []
    for (const element of value) {
      if (element === null || element === undefined) continue
      const read = item(element, notes, at(list.length))
      if (read === unreadable) note(notes, path)
      else list.push(read)
    }
    return list
  }

/** An object used as a map: values that are null or cannot be read are left out. */
export const readMap =
  (read: Reader): Reader =>
  (value, notes, place) => {
    if (!isWire(value)) return unreadable
    const path = `${place.path}{}`
    const entries = Object.entries(value).flatMap(([key, came]): [string, unknown][] => {
      if (came === null || came === undefined) return []
      const result = read(came, notes, { path })
      if (result !== unreadable) return [[key, result]]
      note(notes, path)
      return []
    })
    return Object.fromEntries(entries)
  }
