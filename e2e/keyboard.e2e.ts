import type { Page } from '@playwright/test'

import { paths } from '#lib/paths.ts'

import { expect, test } from './fixtures.ts'
import { listOn } from './list.ts'

/** Presses Tab until the focus is where it should be; fails when it never gets there. */
async function tabTo(page: Page, name: string | RegExp, role: 'button' | 'link' | 'textbox' | 'searchbox') {
  const goal = page.getByRole(role, { name, exact: true }).first()
  for (let turn = 0; turn < 60; turn++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(goal).toBeFocused()
}

test('from the list to a record, its form and back to the record, without a mouse', async ({
  page,
  newCustomer,
}) => {
  const { customerName, customerCode } = await newCustomer()
  await page.goto(paths.customers())
  await expect(listOn(page).rows.first()).toContainText(/\d{5,}/)

  await page.keyboard.press('/')
  await page.keyboard.type(customerName)
  await expect(listOn(page).rows).toHaveCount(1)
  await expect(listOn(page).rows.first()).toContainText(customerName)
  await tabTo(page, 'เพิ่มตัวกรอง', 'button')
  await page.keyboard.press('j')
  await expect(listOn(page).grid).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: customerName })).toBeVisible()

  await page.keyboard.press('e')
  await expect(page).toHaveURL(paths.customerEdit(customerCode))
  await tabTo(page, 'ชื่อลูกค้า', 'textbox')
  await page.keyboard.press('End')
  await page.keyboard.type(' สาขาใหม่')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name: `${customerName} สาขาใหม่` })).toBeVisible()
  await expect(page).toHaveURL(paths.customer(customerCode))

  await page.goBack()
  await page.goBack()
  await expect(listOn(page).row(`${customerName} สาขาใหม่`)).toBeVisible()
  await expect(listOn(page).search).toHaveValue(customerName)
})

test('J and K walk through the rows, also on a Thai keyboard, and Enter opens', async ({ page }) => {
  const list = listOn(page)
  await page.goto(paths.customers({ sort: 'customerCode' }))
  await expect(list.rows.first()).toContainText(/\d{5,}/)
  const active = () => list.grid.getAttribute('aria-activedescendant')
  const place = async () => page.locator(`[id="${await active()}"]`).getAttribute('aria-rowindex')

  await page.keyboard.press('j')
  await expect(list.grid).toBeFocused()
  await expect.poll(place).toBe('2')
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  await expect.poll(place).toBe('4')
  await page.keyboard.press('k')
  await expect.poll(place).toBe('3')
  // the same keys, where they type other letters
  await list.grid.dispatchEvent('keydown', { key: '่', code: 'KeyJ', bubbles: true })
  await expect.poll(place).toBe('4')
  const name = (await list.rows.nth(2).getByRole('link').textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
})

test('the first key of a page leads past the menu', async ({ page }) => {
  await page.goto(paths.customers())
  await expect(listOn(page).rows.first()).toContainText(/\d{5,}/)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'ข้ามไปที่เนื้อหา' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'คำสั่งเพิ่มเติม' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'เพิ่มลูกค้า' })).toBeFocused()
})

test('? shows every key, letters rest under a dialog and in fields, and Escape leads back', async ({
  page,
}) => {
  await page.goto(paths.customers())
  const list = listOn(page)
  await expect(list.rows.first()).toContainText(/\d{5,}/)
  await page.keyboard.press('?')
  const map = page.getByRole('dialog', { name: 'แป้นลัด' })
  await expect(map).toBeVisible()
  await expect(map.locator('kbd')).toHaveText([
    '/',
    'Ctrl K',
    'N',
    'J',
    'K',
    'Enter',
    'Space',
    'X',
    'Ctrl A',
    'E',
    'F2',
    'Ctrl S',
    'Ctrl Z',
    'Ctrl Shift Z',
    'Esc',
    '?',
  ])
  await page.keyboard.press('n')
  await expect(page).toHaveURL('/customers')
  await page.keyboard.press('Escape')
  await expect(map).toHaveCount(0)

  await page.keyboard.press('/')
  await page.keyboard.type('nej')
  await expect(list.search).toHaveValue('nej')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await page.keyboard.press('n')
  await expect(page).toHaveURL('/new/customer')
})

test('menus are walked through by arrows and give the focus back', async ({ page }) => {
  await page.goto(paths.customers())
  const me = page.getByRole('button', { name: 'เมนูของฉัน' })
  await me.focus()
  await page.keyboard.press('Enter')
  const lines = ['การแก้ไขของฉัน', 'ตั้งค่า', 'ออกจากระบบ']
  await expect(page.getByRole('menuitem')).toHaveText(lines)
  for (const name of [...lines, ...lines.slice(0, 1)]) {
    await expect(page.getByRole('menuitem', { name })).toBeFocused()
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Escape')
  await expect(me).toBeFocused()
})

const screens = [
  ['the list', paths.customers()],
  ['people', paths.people()],
  ['settings', paths.settings()],
  ['the form', paths.customerNew()],
] as const

for (const [name, path] of screens) {
  test(`the focus is always to be seen: ${name}`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const unseen: string[] = []
    for (let turn = 0; turn < 45; turn++) {
      await page.keyboard.press('Tab')
      const found = await page.evaluate(hiddenFocus)
      if (found) unseen.push(found)
    }
    expect(unseen).toEqual([])
  })
}

/** What has the focus and cannot be seen to have it: no ring, or nothing of it in sight. */
function hiddenFocus(): string | undefined {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined
  // a list has the focus as a whole, and shows it at one row
  const at = document.getElementById(focused.getAttribute('aria-activedescendant') ?? '') ?? focused
  const name = `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent?.slice(0, 30)} ${at.id}`
  const { top, left, width, height } = at.getBoundingClientRect()
  const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 1)
  const inSight = top < innerHeight && top + height > 0 && left < innerWidth && left + width > 0
  if (!inSight) return `out of sight: ${name}`
  const hit = document.elementsFromPoint(x, Math.min(Math.max(top + height / 2, 1), innerHeight - 1))
  if (!hit.some((one) => at.contains(one) || one.contains(at))) return `covered: ${name}`
  // the ring may be drawn by what surrounds a small or invisible control
  for (let box: HTMLElement | null = at, step = 0; box && step < 4; box = box.parentElement, step++) {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box)
    if ((outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none') return undefined
  }
  const { borderColor } = getComputedStyle(at)
  at.blur()
  const without = getComputedStyle(at).borderColor
  at.focus()
  return borderColor === without ? `no ring: ${name}` : undefined
}
