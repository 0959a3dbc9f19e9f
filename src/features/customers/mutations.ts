import { mutationOptions } from '@tanstack/react-query'

import type { Called } from '#api/call.ts'
import { save, type Outcome } from '#api/outcome.ts'
import { call } from '#api/session.ts'
import { getCustomerByCode, getCustomerByName, type Customer } from '#contract/customer/customer.ts'
import {
  addCustomerEvent,
  deleteCustomerEvent,
  editCustomerEvent,
  type CustomerEventWrite,
} from '#contract/customer/events.ts'
import { attachCustomerFiles, removeCustomerFile } from '#contract/customer/files.ts'
import { createCustomerSatisfaction } from '#contract/customer/satisfaction.ts'
import { upsertCustomer, type CustomerWrite } from '#contract/customer/write.ts'
import { uploadFile } from '#contract/sala/files.ts'
import type { z } from 'zod'

import { isStored } from './is-stored.ts'
import { customerQueries } from './queries.ts'

/** One action of a person: its key is the same for every attempt, until something else is asked for. */
type Keyed = { key: string }
export type SaveCustomer = Keyed & {
  body: CustomerWrite
  /** The version that was opened; undefined for a new customer. */
  ifMatch?: string | undefined
}
export type SaveEvent = Keyed & { eventId?: number | undefined; body: CustomerEventWrite }
export type AddSatisfaction = Keyed & { body: z.input<typeof createCustomerSatisfaction.body> }
export type AttachFile = Keyed & { customerCode: string; fileCategoryId: number; file: File }

const all = { meta: { refreshes: [customerQueries.all] } }

/** Reads a save of unknown outcome back: by code, else by the name, which is unique. */
async function readBack(
  body: CustomerWrite,
  ifMatch: string | undefined,
): Promise<Called<Customer> | undefined> {
  const found = body.customerCode
    ? await call(getCustomerByCode, { params: { customerCode: body.customerCode } })
    : await call(getCustomerByName, { params: { customerName: body.customerName } })
  const moved = ifMatch === undefined || found.version !== ifMatch
  return moved && isStored(found.data, body) ? found : undefined
}

/** Creates a customer, or changes the one of the code in the body, and says how it ended. */
export const saveCustomer = ({ body, key, ifMatch }: SaveCustomer): Promise<Outcome<Customer>> =>
  save(
    call,
    upsertCustomer,
    { body },
    {
      key,
      ifMatch,
      verify: () => readBack(body, ifMatch),
      ...(body.customerCode && {
        theirs: () => call(getCustomerByCode, { params: { customerCode: body.customerCode ?? '' } }),
      }),
    },
  )

/** Every write of customers. Each ends in an outcome, never in an exception. */
export const customerMutations = {
  save: () => mutationOptions({ mutationFn: (sent: SaveCustomer) => saveCustomer(sent), ...all }),

  saveEvent: () =>
    mutationOptions({
      mutationFn: ({ eventId, body, key }: SaveEvent) =>
        eventId === undefined
          ? save(call, addCustomerEvent, { body }, { key })
          : save(call, editCustomerEvent, { params: { eventId: String(eventId) }, body }, { key }),
      ...all,
    }),

  removeEvent: () =>
    mutationOptions({
      mutationFn: ({ eventId, key }: Keyed & { eventId: number }) =>
        save(call, deleteCustomerEvent, { params: { eventId: String(eventId) } }, { key }),
      ...all,
    }),

  addSatisfaction: () =>
    mutationOptions({
      mutationFn: ({ body, key }: AddSatisfaction) =>
        save(call, createCustomerSatisfaction, { body }, { key }),
      ...all,
    }),

  /** Uploads, then attaches: two steps under keys of one action, so that a second try repeats neither. */
  attachFile: () =>
    mutationOptions({
      async mutationFn({ customerCode, fileCategoryId, file, key }: AttachFile) {
        const upload = await save(call, uploadFile, { body: { file } }, { key: `${key}-upload` })
        if (upload.kind !== 'saved') return upload
        const { filename, extension, fileSize, url } = upload.data
        const body = { customerCode, fileCategoryId, attachments: [{ filename, extension, fileSize, url }] }
        return save(call, attachCustomerFiles, { body }, { key })
      },
      ...all,
    }),

  removeFile: () =>
    mutationOptions({
      mutationFn: (one: Keyed & { customerCode: string; attachmentId: number }) => {
        const params = { customerCode: one.customerCode, attachmentId: String(one.attachmentId) }
        return save(call, removeCustomerFile, { params }, { key: one.key })
      },
      ...all,
    }),
}
