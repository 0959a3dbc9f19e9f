import { z } from 'zod'

import type { Database } from '#server/database/tables.ts'

/** The company that uses this host, as setting `company` says. `companyId` is always 1: there is one. */
export type Company = { companyId: 1; companyName: string }

const Setting = z.object({ companyName: z.string() })

export async function companyOf(db: Database): Promise<Company> {
  const setting = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'company')
    .executeTakeFirst()
  const read = Setting.safeParse(setting?.value)
  return { companyId: 1, companyName: read.success ? read.data.companyName : '' }
}
