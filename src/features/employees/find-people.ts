import type { Employee } from '#contract/employee.ts'
import { fold, words } from '#lib/fold.ts'

/** People that a picker draws at once; whoever looks for another one types a letter more. */
const DRAWN = 50

type Named = Pick<Employee, 'fullname' | 'nickname' | 'staffCode' | 'teamName' | 'email' | 'isActive'>

const namesOf = ({ fullname, nickname, staffCode, teamName, email }: Named): string =>
  fold([fullname, nickname, staffCode, teamName, email].filter(Boolean).join(' '))

/** R4: people who work here, whose name, nickname, code, team or e-mail holds every word of the text. */
export function findPeople<P extends Named>(people: Iterable<P>, text: string): P[] {
  const wanted = words(text)
  const isMeant = (person: P) => {
    const names = namesOf(person)
    return person.isActive && wanted.every((word) => names.includes(word))
  }
  return [...people].filter(isMeant).slice(0, DRAWN)
}
