import type { CustomerForm } from './form.ts'
import { withoutBlankRows } from './to-wire.ts'

/** R16: who stays when a customer with several contacts is an individual, and how many do not. */
export type OneContact = { kept: string; left: number }

export const isIndividual = ({ customerType }: Pick<CustomerForm, 'customerType'>): boolean =>
  customerType === '2'

/** What a save would take away, to say it before; undefined where nothing is lost. The rows themselves stay. */
export function oneContactOf(form: CustomerForm): OneContact | undefined {
  const [first, ...others] = withoutBlankRows(form).contacts
  return isIndividual(form) && first && others.length > 0
    ? { kept: first.contactName.trim(), left: others.length }
    : undefined
}
