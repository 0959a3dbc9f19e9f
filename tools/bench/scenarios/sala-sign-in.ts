import type { Setup } from '#tools/bench/browser.ts'

/** Signs in to a Sala host as `admin` (SALA_ADMIN_PASSWORD); its cookie is given to every measured page. */
export const setup: Setup = async ({ page, base }) => {
  const data = { username: 'admin', password: process.env['SALA_ADMIN_PASSWORD'] ?? '' }
  const reply = await page.request.post(`${base}/sala/v1/session`, { data, headers: { origin: base } })
  if (!reply.ok()) throw new Error(`sign-in was refused with ${reply.status()}`)
}
