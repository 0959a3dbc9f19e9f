/** A name in both languages; English as the Royal Thai system writes it. */
export type Name = Readonly<{ th: string; en: string }>

/** One sub-district under one postcode. Twenty sub-districts have several, and a postcode has up to fifty of them. */
export type Place = Readonly<{ subdistrict: Name; district: Name; province: Name; postcode: string }>

/** What is known of a place so far, as people typed it; '' for what is not known. */
export type Area = Readonly<{ subdistrict: string; district: string; province: string; postcode: string }>

export const areaKeys = ['subdistrict', 'district', 'province', 'postcode'] as const
export type AreaKey = (typeof areaKeys)[number]

export const noArea: Area = { subdistrict: '', district: '', province: '', postcode: '' }

export const BANGKOK = 'กรุงเทพมหานคร'
