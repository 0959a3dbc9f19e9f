import { codeKey, nameKey } from '#lib/fold.ts'

type Person = { staffCode: string; fullname: string }

export type PeopleNames = {
  /** How a file names somebody: by the whole name, with the code behind it where two have that name. */
  toldOf: (staffCode: string) => string
  /** Who is meant by a code, a name, or a name with its code; undefined: nobody, or one of several. */
  staffCodeOf: (text: string) => string | undefined
}

/** People as a file names them, so that what was exported is read back as the same person. */
export function peopleNames(people: Iterable<Person>): PeopleNames {
  const byCode = new Map<string, Person>()
  const byName = new Map<string, Person[]>()
  for (const person of people) {
    const name = nameKey(person.fullname)
    byCode.set(codeKey(person.staffCode), person)
    byName.set(name, [...(byName.get(name) ?? []), person])
  }
  const bearers = (name: string): readonly Person[] => byName.get(nameKey(name)) ?? []
  const only = (name: string) => (bearers(name).length === 1 ? bearers(name)[0]?.staffCode : undefined)
  const ofCode = (code: string) => byCode.get(codeKey(code))?.staffCode
  return {
    toldOf(staffCode) {
      const person = byCode.get(codeKey(staffCode))
      if (person === undefined) return staffCode
      return bearers(person.fullname).length > 1 ? `${person.fullname} (${staffCode})` : person.fullname
    },
    staffCodeOf(text) {
      const [, behind] = /\(([^()]+)\)\s*$/.exec(text) ?? []
      return ofCode(text) ?? only(text) ?? (behind === undefined ? undefined : ofCode(behind))
    },
  }
}
