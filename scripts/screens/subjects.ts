import { request } from '@playwright/test'

import { connect } from '#scripts/load/api.ts'
import { enquireCustomers } from '#contract/customer/enquiry.ts'

import type { RunningHost } from './host.ts'
import type { Subjects } from './screens.ts'

/** Cookie of the administrator, to begin each picture with. */
export async function signedInState({ url, settings }: RunningHost) {
  const context = await request.newContext({ baseURL: url, extraHTTPHeaders: { Origin: url } })
  const answer = await context.post('/sala/v1/session', {
    data: { username: 'admin', password: settings['SALA_ADMIN_PASSWORD'] },
  })
  if (!answer.ok()) throw new Error(`Signing in was refused: ${answer.status()}`)
  const state = await context.storageState()
  await context.dispose()
  return state
}

/** Records of the demo that have much to show. */
export async function findSubjects({ url, settings }: RunningHost): Promise<Subjects> {
  const call = connect({
    url,
    clientId: settings['SALA_CLIENT_ID'] ?? '',
    clientSecret: settings['SALA_CLIENT_SECRET'] ?? '',
    subscriptionKey: settings['SALA_SUBSCRIPTION_KEY'] ?? '',
  })
  const first = async (filter: object) => {
    const body = { pageLength: 1, sala: { filter, orderBy: ['customerCode'] } }
    return (await call(enquireCustomers, { body })).data[0]
  }
  const business = await first({
    customerState: [3],
    customerType: [1],
    customerStatus: [0],
    customerTags: ['VIP'],
  })
  return { business: business?.customerCode ?? '', staff: business?.primaryOwner ?? '' }
}
