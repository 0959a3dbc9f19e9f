import { parseArgs } from 'node:util'

export type BenchArguments = { customers: number; rounds: number; browser: boolean }

/** Reads `--customers 100000 --rounds 5 --no-browser`; a plain sentence for anything else. */
export function readArguments(args: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      customers: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '5' },
      browser: { type: 'boolean', default: true },
    },
    allowNegative: true,
  })
  const whole = (name: 'customers' | 'rounds', least: number, most: number): number => {
    const value = Number(values[name].replace(/[_,]/g, ''))
    if (Number.isInteger(value) && value >= least && value <= most) return value
    throw new Error(`--${name} takes a whole number from ${least} to ${most.toLocaleString('en')}.`)
  }
  return {
    customers: whole('customers', 400, 1_000_000),
    rounds: whole('rounds', 1, 50),
    browser: values.browser,
  }
}
