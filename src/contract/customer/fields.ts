import { z } from 'zod'

/** 1 lead, 2 prospect, 3 customer. */
export const CustomerState = z.literal([1, 2, 3])
/** 1 business, 2 individual. The 2021 pages use the same name for 11100, 11200, 11300: the value tells them apart. */
export const CustomerType = z.literal([1, 2])
/** 0 active, 1 ended, 2 closed; 1 and 2 require a note. */
export const CustomerStatus = z.literal([0, 1, 2])
/** 1 new, 2 follow-up, 3 unqualified, 4 interested. */
export const LeadStatus = z.literal([1, 2, 3, 4])
/** 1 billing, 2 shipping. */
export const LocationType = z.literal([1, 2])
/** 1 male, 2 female. */
export const Gender = z.literal([1, 2])
/** 1 single, 2 engaged, 3 married, 4 separated, 5 divorced, 6 widowed. */
export const MaritalStatus = z.literal([1, 2, 3, 4, 5, 6])

/** Keys seen: facebook, instagram, line, linkedin, skype, telegram, wechat, whatsapp; others survive. Values are account names or addresses. */
export const SocialAccount = z.record(z.string().max(50), z.string().max(500))

/** A list also for single values. Dates as YYYY-MM-DD, numbers as decimal text, booleans as `true` / `false`. */
export const CustomField = z.object({
  customFieldName: z.string().min(1).max(100),
  customFieldValue: z.array(z.string().max(2000)).max(100),
})
export type CustomField = z.output<typeof CustomField>

/** Coordinates are decimal degrees as text (WGS 84); both or neither. */
export const Address = z.object({
  locationName: z.string().nullable(),
  locationAddress: z.string().nullable(),
  locationType: LocationType.nullable(),
  latitude: z.string().nullable(),
  longitude: z.string().nullable(),
})
export type Address = z.output<typeof Address>

/** `contactBirthdate` is a calendar day, YYYY-MM-DD, Gregorian. `contactStatus`: true active. */
export const Contact = z.object({
  contactName: z.string(),
  contactPicture: z.string().nullable(),
  contactPhone: z.string().nullable(),
  contactMobile: z.string().nullable(),
  contactEmail: z.string().nullable(),
  contactSocialAccount: SocialAccount.nullable(),
  contactPosition: z.string().nullable(),
  contactBirthdate: z.iso.date().nullable(),
  contactNote: z.string().nullable(),
  contactStatus: z.boolean().nullable(),
})
export type Contact = z.output<typeof Contact>
