import { paths } from '#lib/paths.ts'

import { formOn, stored } from './customer-form.ts'
import { begin, draftsOn, storedIn } from './drafts.ts'
import { enter } from './enter.ts'
import { aName, expect, test } from './fixtures.ts'

// sessions are ended here: nobody else uses these
test.use({ who: 'nobody' })

test('while a form waits nothing of it can be read in the browser; signing out asks, then erases it in every tab', async ({
  page,
  context,
  newUser,
}) => {
  const name = aName()
  const user = await newUser('sales')
  await begin(context, user)
  await page.goto(paths.customerNew())
  await formOn(page).name.fill(name)
  await expect(draftsOn(page).kept).toBeVisible()
  expect(await storedIn(page)).toContain('sealed')
  expect(await storedIn(page)).not.toContain(name)

  const other = await context.newPage()
  await other.goto(paths.customers())
  await expect(draftsOn(other).unsent(1)).toHaveCount(0)
  const signOut = async () => {
    await other.getByRole('button', { name: 'เมนูของฉัน' }).click()
    await other.getByRole('menuitem', { name: 'ออกจากระบบ' }).click()
  }
  await signOut()
  const question = other.getByRole('dialog', { name: 'ออกจากระบบและลบแบบฟอร์มค้างส่ง 1 รายการหรือไม่' })
  await question.getByRole('button', { name: 'ใช้งานต่อ' }).click()
  await expect(formOn(page).name).toHaveValue(name)
  await signOut()
  await question.getByRole('button', { name: 'ออกจากระบบและลบ' }).click()
  for (const tab of [other, page]) await expect(tab).toHaveURL('/sign-in')
  await expect.poll(() => storedIn(page)).not.toContain('sealed')

  await enter(page, user)
  await page.goto(paths.customerNew())
  await expect(formOn(page).name).toHaveValue('')
})

test('who signs in after somebody else sees nothing of them; the owner finds the form again', async ({
  page,
  context,
  newUser,
}) => {
  const [owner, other] = [await newUser('sales'), await newUser('sales')]
  const name = aName()
  await begin(context, owner)
  await page.goto(paths.customerNew())
  await formOn(page).name.fill(name)
  await expect(draftsOn(page).kept).toBeVisible()
  await page.close()

  await begin(context, other)
  const theirs = await context.newPage()
  await theirs.goto(paths.customerNew())
  await expect(formOn(theirs).name).toHaveValue('')
  await expect(draftsOn(theirs).restored).toHaveCount(0)
  await theirs.close()

  await begin(context, owner)
  const again = await context.newPage()
  await again.goto(paths.customerNew())
  await expect(formOn(again).name).toHaveValue(name)
})

test('a form that is open in another tab is read only, until it is taken over with what was typed there', async ({
  page,
  context,
  newUser,
  newCustomer,
}) => {
  const { customerCode } = await newCustomer()
  await begin(context, await newUser('admin'))
  await page.goto(paths.customerEdit(customerCode))
  await formOn(page).phone.fill('02-555-0142')
  const second = await context.newPage()
  await second.goto(paths.customerEdit(customerCode))
  const elsewhere = draftsOn(second).elsewhere
  await expect(elsewhere).toBeVisible()
  await expect(formOn(second).phone).toBeDisabled()
  await expect(formOn(second).phone).toHaveValue('02-555-0142')

  await page.bringToFront()
  await formOn(page).phone.fill('02-555-0143')
  await second.bringToFront()
  await elsewhere.getByRole('button', { name: 'แก้ไขที่นี่' }).click()
  await expect(formOn(second).phone).toHaveValue('02-555-0143')
  await expect(formOn(second).phone).toBeEnabled()
  await expect(draftsOn(page).elsewhere).toBeVisible()
  await formOn(second).save.click()
  await expect(second).toHaveURL(paths.customer(customerCode))
  expect((await stored(customerCode)).customerPhone).toBe('02-555-0143')
})

test('two new customers are typed side by side, and both wait to be continued or deleted', async ({
  page,
  context,
  newUser,
}) => {
  const names = [aName(), aName()]
  await begin(context, await newUser('sales'))
  const tabs = [page, await context.newPage()]
  for (const [index, tab] of tabs.entries()) {
    await tab.goto(paths.customerNew())
    await expect(formOn(tab).name).toHaveValue('')
    await formOn(tab).name.fill(names[index] ?? '')
    await expect(draftsOn(tab).kept).toBeVisible()
  }
  for (const tab of tabs) await tab.close()

  const next = await context.newPage()
  await next.goto(paths.settings())
  const { unsent, list } = draftsOn(next)
  await unsent(2).click()
  await list.getByRole('button', { name: `ลบร่างนี้: ${names[1]}` }).click()
  await expect(list).not.toContainText(names[1] ?? '')
  await list.getByRole('button', { name: `ทำต่อจากที่ค้างไว้: ${names[0]}` }).click()
  await expect(formOn(next).name).toHaveValue(names[0] ?? '')
  await expect(unsent(2)).toHaveCount(0)

  await draftsOn(next).restored.getByRole('button', { name: 'ทิ้งร่างนี้' }).click()
  await expect(formOn(next).name).toHaveValue('')
  await next.getByRole('button', { name: 'เลิกทำ' }).click()
  await expect(formOn(next).name).toHaveValue(names[0] ?? '')
})

test('without a network what was typed waits on the device, and a new tab has it', async ({
  page,
  context,
  newUser,
  newCustomer,
  quiet,
}) => {
  quiet.allow(/^net::/)
  const { customerCode } = await newCustomer()
  await begin(context, await newUser('admin'))
  await page.goto(paths.customerEdit(customerCode))
  await expect(formOn(page).phone).toBeVisible()
  await context.setOffline(true)
  await formOn(page).phone.fill('02-555-0142')
  await page.getByRole('button', { name: 'บันทึกเมื่อออนไลน์' }).click()
  await page.close()
  await context.setOffline(false)

  const next = await context.newPage()
  await next.goto(paths.customers())
  await draftsOn(next).unsent(1).click()
  await draftsOn(next)
    .list.getByRole('button', { name: /^ทำต่อจากที่ค้างไว้/ })
    .click()
  await expect(formOn(next).phone).toHaveValue('02-555-0142')
  await formOn(next).save.click()
  await expect(next).toHaveURL(paths.customer(customerCode))
  expect((await stored(customerCode)).customerPhone).toBe('02-555-0142')
})

test('where the browser keeps nothing, that is said, and leaving asks', async ({
  page,
  context,
  newUser,
}) => {
  await begin(context, await newUser('sales'))
  // as in a private window of some browsers
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no storage', 'InvalidStateError')
    }
  })
  await page.goto(paths.customerNew())
  await expect(page.getByText('เครื่องนี้เก็บร่างไม่ได้')).toBeVisible()
  await formOn(page).name.fill(aName())
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.accept()
})
