import type { Role } from '#contract/sala/session.ts'

/** Who the host's tests act as: two in one team, one in another, and one of each other role. */
export const people = {
  admin: { role: 'admin', staffCode: 'E001', teamId: 1 },
  manager: { role: 'manager', staffCode: 'E002', teamId: 1 },
  sales: { role: 'sales', staffCode: 'E003', teamId: 1 },
  teammate: { role: 'sales', staffCode: 'E004', teamId: 1 },
  outsider: { role: 'sales', staffCode: 'E005', teamId: 2 },
  support: { role: 'support', staffCode: 'E006', teamId: 2 },
} as const satisfies Record<string, { role: Role; staffCode: string; teamId: number }>

export type Somebody = keyof typeof people
export const everybody: readonly Somebody[] = ['admin', 'manager', 'sales', 'teammate', 'outsider', 'support']

/** Of every account of the tests. */
export const password = 'rattan-lantern-42'

/** Credentials of the one integration of the tests. */
export const partner = {
  clientId: 'test-client',
  secret: 'test+secret/with=signs',
  key: 'test-subscription-key',
}
