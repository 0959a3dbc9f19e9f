import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import Papa from 'papaparse'
import { z } from 'zod'

/** The rows of one file of the folder, each with its line number; a file that is not there is a plain error. */
export function readCsv<S extends z.ZodType>(
  folder: string,
  name: string,
  row: S,
): { line: number; row: z.output<S> }[] {
  const file = join(folder, name)
  if (!existsSync(file)) throw new Error(`There is no ${name} in ${folder}.`)
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
    transform: (value) => value.trim(),
  })
  return data.map((values, index) => ({ line: index + 2, row: row.parse(values) }))
}

const text = z.string().default('')

export const AccountRow = z.object({
  account: text,
  sector: text,
  year_established: text,
  revenue: text,
  employees: text,
  office_location: text,
  subsidiary_of: text,
})
export type AccountRow = z.output<typeof AccountRow>

export const SalesTeamRow = z.object({ sales_agent: text, manager: text, regional_office: text })
export type SalesTeamRow = z.output<typeof SalesTeamRow>
