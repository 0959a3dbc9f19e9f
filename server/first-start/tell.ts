import type { FirstStart } from './first-start.ts'

/** What a first start tells, once and never again, as lines for the person at the console. */
export function tellFirstStart({ admin, demo, partner }: FirstStart): string[] {
  const lines = ['', 'This is the first start. Write these down: they are not shown again.', '']
  const adminPassword = admin.password ?? '(as in SALA_ADMIN_PASSWORD)'
  lines.push(`  Administrator   user name admin, password ${adminPassword}`)
  if (demo) {
    const { manager, sales, support } = demo.names
    lines.push(
      `  Demo company    ${manager} (manager), ${sales} (sales) or ${support} (support), password ${demo.password}`,
    )
  }
  if (partner) {
    lines.push(`  For programs    client_id         ${partner.id}`)
    lines.push(`                  client_secret     ${partner.secret}`)
    lines.push(`                  subscription key  ${partner.key}`)
  }
  return [...lines, '']
}
