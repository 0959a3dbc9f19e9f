import { codeKey } from '#lib/fold.ts'
import { clean } from '#lib/text.ts'

import { checkCode } from './code.ts'
import { checkEmail } from './email.ts'
import { when, type Issue } from './issue.ts'

/** What rules need of the body of saveEmployee; the staff code stands in the path. */
export type EmployeeDraft = {
  firstname: string
  lastname: string
  email?: string | null | undefined
  headCode?: string | null | undefined
}

/** Names are required (R8), an address is one (R17), nobody is their own head. */
export const checkEmployee = (staffCode: string, draft: EmployeeDraft): Issue[] => [
  ...checkCode('staffCode', staffCode),
  ...when(clean(draft.firstname) === null, 'firstname', 'required'),
  ...when(clean(draft.lastname) === null, 'lastname', 'required'),
  ...checkEmail('email', draft.email),
  ...when(
    codeKey(draft.headCode ?? '') === codeKey(staffCode) && clean(staffCode) !== null,
    'headCode',
    'headSelf',
  ),
]

export const checkTeam = (draft: { teamName: string }): Issue[] =>
  when(clean(draft.teamName) === null, 'teamName', 'required')
