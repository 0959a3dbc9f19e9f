import { listTeams, saveTeam } from '#contract/sala/people.ts'
import { codeKey } from '#lib/fold.ts'
import { isGiven } from '#lib/is-given.ts'
import { checkTeam } from '#rules/employee.ts'
import { Refusal, refuseIfAny, type FieldFault } from '#server/errors.ts'
import { implement } from '#server/implement.ts'
import { spellStaffCodes } from '#server/store/employees/hierarchy.ts'
import { listTeamsIn, putTeam, teamById } from '#server/store/teams.ts'

export const teamRoutes = {
  listTeams: implement(listTeams, async (_input, { db, setTotal }) => {
    const teams = await listTeamsIn(db)
    setTotal(teams.length)
    return teams
  }),

  saveTeam: implement(saveTeam, async ({ params, body }, { db }) => {
    const { teamName, headCode: asked } = body
    const codes = await spellStaffCodes(db, isGiven(asked) ? [asked] : [])
    const headCode = isGiven(asked) ? codes.get(codeKey(asked)) : asked
    const faults: FieldFault[] = checkTeam(body)
    if (isGiven(asked) && headCode === undefined)
      faults.push({ field: 'headCode', key: 'employeeUnknown', values: { code: asked } })
    refuseIfAny(faults)
    const teamId = Number(params.teamId)
    await putTeam(db, teamId, teamName, headCode)
    const saved = await teamById(db, teamId)
    if (saved === undefined) throw Refusal.notFound('teamId')
    return saved
  }),
}
