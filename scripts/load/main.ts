import { isApiError } from '#api/errors.ts'

import { loadAccounts } from './accounts.ts'
import { accessFrom, connect } from './api.ts'
import { AccountRow, readCsv, SalesTeamRow } from './csv.ts'
import { loadPeople } from './people.ts'

/** `npm run load -- FOLDER`: a sales data set into a running host, through its API. A second run changes nothing. */
async function load(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error('Say which folder: npm run load -- FOLDER')
  const call = connect(accessFrom(process.env))
  const teams = readCsv(folder, 'sales_teams.csv', SalesTeamRow)
  const accounts = readCsv(folder, 'accounts.csv', AccountRow)
  await loadPeople(
    call,
    teams.map(({ row }) => row),
  )
  await loadAccounts(
    call,
    accounts.map(({ row }) => row),
  )
}

try {
  await load(process.argv[2])
} catch (error) {
  const why = isApiError(error)
    ? (error.description ?? error.message)
    : String(error instanceof Error ? error.message : error)
  process.stderr.write(`The load stopped: ${why}\n`)
  process.exitCode = 1
}
