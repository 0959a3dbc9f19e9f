import { z } from 'zod'

import type { importRows } from '#contract/sala/imports.ts'
import type { ParsedOf } from '#contract/endpoint.ts'
import { branchKey } from '#lib/branch.ts'
import { codeKey, nameKey } from '#lib/fold.ts'
import { taxIdKey } from '#lib/tax-id.ts'
import { clean } from '#lib/text.ts'
import type { FieldFault } from '#server/errors.ts'
import type { Holder, Sought } from '#server/store/imports/holders.ts'

export type Batch = ParsedOf<typeof importRows>['body']
export type GivenRow = Batch['rows'][number]

const text = z
  .union([z.string(), z.number()])
  .transform((given) => clean(String(given)) ?? '')
  .catch('')
const Names = z
  .object({ customerCode: text, customerName: text, customerTaxNo: text, branchCode: text })
  .catch({ customerCode: '', customerName: '', customerTaxNo: '', branchCode: '' })

/** What a row may be found by, as it came. */
export type RowNames = z.output<typeof Names>
export const namesOf = ({ customer }: GivenRow): RowNames => Names.parse(customer)

export const soughtIn = ({ rows, matchTaxId = false }: Batch): Sought => {
  const names = rows.map(namesOf)
  return {
    codes: names.map(({ customerCode }) => customerCode),
    names: names.map(({ customerName }) => customerName),
    taxIds: matchTaxId ? names.map(({ customerTaxNo }) => customerTaxNo) : [],
  }
}

/** `voided`: a customer whose creation was undone has the code that the row chose. */
export type Match = { holder?: Holder; voided?: Holder; fault?: FieldFault }

/**
 * Who a row is about: the customer of its code, else of its name, else of its tax id and branch where that was
 * chosen. Rows claim names as they are judged, so that two rows of a batch do not make the same customer.
 */
export class Matcher {
  readonly #byCode: ReadonlyMap<string, Holder>
  readonly #byName: Map<string, Holder>
  readonly #byTax = new Map<string, Holder[]>()
  readonly #claims = new Map<string, number>()

  constructor(holders: readonly Holder[], earlier: ReadonlyMap<string, number>) {
    this.#byCode = new Map(holders.map((holder) => [holder.codeKey, holder]))
    const live = holders.filter(({ isVoid }) => !isVoid)
    this.#byName = new Map(live.map((holder) => [holder.nameKey, holder]))
    for (const holder of live) {
      const key = `${holder.taxKey} ${holder.branch}`
      this.#byTax.set(key, [...(this.#byTax.get(key) ?? []), holder])
    }
    for (const [customerId, row] of earlier) this.#claims.set(`id ${customerId}`, row)
  }

  find({ customerCode, customerName, customerTaxNo, branchCode }: RowNames, matchTaxId: boolean): Match {
    if (customerCode !== '') {
      const found = this.#byCode.get(codeKey(customerCode))
      return found === undefined ? {} : found.isVoid ? { voided: found } : { holder: found }
    }
    const named = this.#byName.get(nameKey(customerName))
    if (named !== undefined) return { holder: named }
    const tax = taxIdKey(customerTaxNo)
    if (!matchTaxId || tax === '') return {}
    const [first, ...others] = this.#byTax.get(`${tax} ${branchKey(branchCode)}`) ?? []
    if (others.length === 0) return first === undefined ? {} : { holder: first }
    const values = { count: others.length + 1 }
    return { fault: { field: 'customerTaxNo', key: 'importSeveral', values } }
  }

  /** R10: another customer has this name. */
  nameFault(name: string, own: Holder | undefined): FieldFault[] {
    const held = this.#byName.get(nameKey(name))
    if (held === undefined || held.customerId === own?.customerId) return []
    return [{ field: 'customerName', key: 'nameHeld', values: { code: held.customerCode } }]
  }

  /** An earlier row of the import is about the same customer. */
  twice(names: RowNames, { holder }: Match): FieldFault[] {
    const row = this.#keys(names, holder)
      .map((key) => this.#claims.get(key))
      .find(Boolean)
    return row === undefined ? [] : [{ field: '', key: 'importTwice', values: { row } }]
  }

  /** The row will be written: its names are taken, the name that it changes is free. */
  claim(row: number, names: RowNames, name: string, { holder }: Match): void {
    for (const key of this.#keys(names, holder)) this.#claims.set(key, row)
    this.#claims.set(`name ${nameKey(name)}`, row)
    if (holder === undefined || holder.nameKey === nameKey(name)) return
    this.#byName.delete(holder.nameKey)
    this.#byName.set(nameKey(name), holder)
  }

  #keys({ customerCode, customerName }: RowNames, holder: Holder | undefined): string[] {
    if (holder !== undefined) return [`id ${holder.customerId}`]
    const name = nameKey(customerName)
    return [
      ...(name === '' ? [] : [`name ${name}`]),
      ...(customerCode === '' ? [] : [`code ${codeKey(customerCode)}`]),
    ]
  }
}
