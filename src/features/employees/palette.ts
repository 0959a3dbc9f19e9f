import { IconUserCircle } from '@tabler/icons-react'

import type { Employee } from '#contract/employee.ts'
import { paths } from '#lib/paths.ts'
import type { PaletteEntry, PaletteSource } from '#ui/palette.ts'

import { findPeople } from './find-people.ts'
import { employeeQueries } from './queries.ts'

const entries = new WeakMap<object, PaletteEntry>()

/** The same line for the same person, so that it is folded once. */
function entryOf(person: Employee): PaletteEntry {
  const known = entries.get(person)
  if (known) return known
  const { staffCode, fullname, nickname, teamName, email, phoneNumber } = person
  const entry: PaletteEntry = {
    id: staffCode,
    label: fullname,
    line: teamName ?? undefined,
    end: staffCode,
    also: [staffCode, nickname, email, phoneNumber],
    to: paths.person(staffCode),
  }
  entries.set(person, entry)
  return entry
}

export const peoplePalette: PaletteSource = {
  id: 'people',
  title: { th: 'พนักงาน', en: 'People' },
  icon: IconUserCircle,
  entries({ client }) {
    const people = client.getQueryData(employeeQueries.directory().queryKey)
    return [...(people?.values() ?? [])].filter((person) => person.isActive).map(entryOf)
  },
  /** One read holds everybody, and lists need it anyway. */
  search: async (text, { client }) =>
    findPeople((await client.ensureQueryData(employeeQueries.directory())).values(), text)
      .slice(0, 8)
      .map(entryOf),
  async recent(path, { client }) {
    const code = decodeURIComponent(path.slice(paths.people().length + 1))
    const people = await client.ensureQueryData(employeeQueries.directory())
    const person = people.get(code)
    return person && entryOf(person)
  },
}
