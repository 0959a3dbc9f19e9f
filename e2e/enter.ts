import type { Locator, Page } from '@playwright/test'

import { password } from './company.ts'

/** Fills in and sends the sign-in form, on its page or in the dialog; in either language. */
export async function enter(
  within: Page | Locator,
  { username, secret = password }: { username: string; secret?: string },
): Promise<void> {
  await within.getByLabel(/^(ชื่อผู้ใช้|User name)$/).fill(username)
  await within.getByLabel(/^(รหัสผ่าน|Password)$/).fill(secret)
  await within.getByRole('button', { name: /^(เข้าสู่ระบบ|Sign in)$/ }).click()
}
