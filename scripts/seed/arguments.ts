import { parseArgs } from 'node:util'

/** The most customers that one run adds. */
const MOST = 5_000_000

export type SeedArguments = { customers: number; fresh: boolean }

/** Reads `--customers 100000 --fresh`; a plain sentence for anything else. */
export function readArguments(args: readonly string[]): SeedArguments {
  const { values } = parseArgs({
    args: [...args],
    options: { customers: { type: 'string', default: '400' }, fresh: { type: 'boolean', default: false } },
  })
  const customers = Number(values.customers.replace(/[_,]/g, ''))
  if (!Number.isInteger(customers) || customers < 0 || customers > MOST)
    throw new Error(`--customers takes a whole number up to ${MOST.toLocaleString('en')}.`)
  return { customers, fresh: values.fresh }
}
