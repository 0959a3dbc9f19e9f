import { enquireEmployees, getEmployee } from '#contract/employee.ts'
import type { ParsedOf } from '#contract/endpoint.ts'
import { saveEmployee } from '#contract/sala/people.ts'
import { codeKey, words } from '#lib/fold.ts'
import { isGiven } from '#lib/is-given.ts'
import { checkEmployee } from '#rules/employee.ts'
import type { EmployeeRecord } from '#server/database/tables.ts'
import { Refusal, refuseIfAny, type FieldFault } from '#server/errors.ts'
import { authorOf } from '#server/identity/caller.ts'
import { implement, type RequestContext } from '#server/implement.ts'
import { isBelow, lockHierarchy, spellStaffCodes } from '#server/store/employees/hierarchy.ts'
import { employeeByCode, enquireEmployeesIn } from '#server/store/employees/read.ts'
import {
  insertEmployee,
  lockEmployee,
  updateEmployee,
  type EmployeeDraft,
} from '#server/store/employees/save.ts'
import { teamById } from '#server/store/teams.ts'

type Body = ParsedOf<typeof saveEmployee>['body']

/** An absent field keeps what is stored, null clears it. */
function draftOf(body: Body, stored: EmployeeRecord | undefined): EmployeeDraft {
  const kept = <K extends keyof Body & keyof EmployeeRecord>(field: K) =>
    body[field] === undefined ? (stored?.[field] ?? null) : body[field]
  return {
    firstname: body.firstname,
    lastname: body.lastname,
    isActive: body.isActive,
    title: kept('title'),
    nickname: kept('nickname'),
    email: kept('email'),
    phoneNumber: kept('phoneNumber'),
    position: kept('position'),
    locationName: kept('locationName'),
    teamId: kept('teamId'),
    headCode: kept('headCode'),
  }
}

/** A head exists and works for nobody who works for this employee. */
async function headFaults(
  headCode: string | null | undefined,
  head: string | undefined,
  staffCode: string,
  { db }: RequestContext,
): Promise<FieldFault[]> {
  if (!isGiven(headCode)) return []
  const values = { code: headCode }
  if (head === undefined) return [{ field: 'headCode', key: 'employeeUnknown', values }]
  return head !== staffCode && (await isBelow(db, head, staffCode))
    ? [{ field: 'headCode', key: 'headBelow', values }]
    : []
}

async function teamFaults(teamId: number | null | undefined, { db }: RequestContext): Promise<FieldFault[]> {
  if (!isGiven(teamId) || (await teamById(db, teamId)) !== undefined) return []
  return [{ field: 'teamId', key: 'teamUnknown', values: { id: teamId } }]
}

export const employeeRoutes = {
  enquireEmployees: implement(enquireEmployees, async ({ body }, { db, setTotal }) => {
    const { employees, total } = await enquireEmployeesIn(db, {
      words: words(body.keyWord ?? ''),
      teamId: body.teamId ?? null,
      isActive: isGiven(body.status) ? body.status === 1 : null,
      order: body.orderBy ?? 0,
      skip: body.skip ?? 0,
      take: body.pageLength,
    })
    setTotal(total)
    return employees
  }),

  getEmployee: implement(getEmployee, async ({ params }, { db, setVersion }) => {
    const found = await employeeByCode(db, params.code)
    if (found === undefined) throw Refusal.notFound('code')
    setVersion(found.version)
    return found.employee
  }),

  saveEmployee: implement(saveEmployee, async ({ params, body }, request) => {
    const { db, caller } = request
    await lockHierarchy(db)
    const stored = await lockEmployee(db, params.staffCode)
    if (stored) request.requireVersion(stored.version)
    else if (request.ifMatch !== undefined) throw Refusal.stale()
    const staffCode = stored?.staffCode ?? params.staffCode
    const head = isGiven(body.headCode)
      ? (await spellStaffCodes(db, [body.headCode])).get(codeKey(body.headCode))
      : undefined
    refuseIfAny([
      ...checkEmployee(staffCode, body),
      ...(await headFaults(body.headCode, head, staffCode, request)),
      ...(await teamFaults(body.teamId, request)),
    ])
    const draft = draftOf({ ...body, ...(head === undefined ? {} : { headCode: head }) }, stored)
    if (stored) await updateEmployee(db, staffCode, draft)
    else await insertEmployee(db, staffCode, draft, authorOf(caller))
    const saved = await employeeByCode(db, staffCode)
    if (saved === undefined) throw Refusal.notFound('staffCode')
    request.setVersion(saved.version)
    return saved.employee
  }),
}
