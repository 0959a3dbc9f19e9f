import type { Locator, Page } from '@playwright/test'

import { api } from './company.ts'
import { getCustomerByCode, type Customer } from '#contract/customer/customer.ts'

/** The form of a customer in Thai, as somebody who fills it in or hears it finds its parts. */
export function formOn(page: Page) {
  const group = (name: string): Locator => page.getByRole('region', { name: new RegExp(`^${name}`) })
  const main = group('ข้อมูลหลัก')
  return {
    group,
    main,
    name: main.getByLabel('ชื่อลูกค้า'),
    phone: main.getByLabel('โทรศัพท์'),
    owners: main.getByRole('combobox', { name: 'ผู้รับผิดชอบ' }),
    save: page.getByRole('button', { name: 'บันทึก', exact: true }),
    saveMore: page.getByRole('button', { name: 'บันทึกแล้วเพิ่มต่อ' }),
    cancel: page.getByRole('button', { name: 'ยกเลิก' }),
    summary: page.getByRole('alert'),
    /** Unfolds a group, and answers it. */
    async open(name: string): Promise<Locator> {
      await group(name).getByRole('button', { name, expanded: false }).click()
      return group(name)
    },
  }
}

/** The customer as the host holds it. */
export const stored = async (customerCode: string): Promise<Customer> =>
  (await api(getCustomerByCode, { params: { customerCode } })).data

/** The code in the address of the customer's page. */
export const codeIn = (page: Page): string =>
  decodeURIComponent(new URL(page.url()).pathname.split('/')[2] ?? '')
