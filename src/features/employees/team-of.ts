import type { Employee } from '#contract/employee.ts'
import type { Reach, SessionUser } from '#contract/sala/session.ts'

type Me = Pick<SessionUser, 'staffCode' | 'teamId'>
type Colleague = Pick<Employee, 'staffCode' | 'teamId' | 'headCode'>

/** Staff codes of the own team and of everybody below by `headCode`; the own code is always among them. */
export function teamOf(me: Me, people: Iterable<Colleague>): ReadonlySet<string> {
  const everybody = [...people]
  const isMate = ({ teamId }: Colleague) => me.teamId !== null && teamId === me.teamId
  const team = new Set([me.staffCode, ...everybody.filter(isMate).map(({ staffCode }) => staffCode)])
  // a set hands out what is added while it is walked, once each
  for (const head of team)
    for (const { staffCode, headCode } of everybody) if (headCode === head) team.add(staffCode)
  return team
}

/** Whether a right that reaches so far covers a record with these owners. Nobody's record is everybody's own. */
export function reaches(
  reach: Reach,
  me: Me,
  owners: readonly string[],
  people: Iterable<Colleague>,
): boolean {
  if (reach === 'all' || owners.length === 0 || owners.includes(me.staffCode)) return true
  if (reach === 'own') return false
  const team = teamOf(me, people)
  return owners.some((code) => team.has(code))
}
