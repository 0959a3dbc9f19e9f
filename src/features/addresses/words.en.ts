export const words = {
  find: 'Find by postcode or place',
  findHint: 'Postcode, subdistrict, district or province, in any order',
  nothing: 'No such place',
  houseNo: 'House no.',
  rest: 'Building, floor',
  moo: 'Moo',
  soi: 'Soi',
  road: 'Road',
  subdistrict: 'Subdistrict',
  district: 'District',
  province: 'Province',
  postcode: 'Postcode',
  asTyped: 'Use “{{text}}”',
  th: 'Thai',
  en: 'English',
  language: 'Language of the address',
  unknown:
    'There is no such place. Check subdistrict, district, province and postcode, or leave it as it is.',
}

declare module '#i18n/words.ts' {
  interface Namespaces {
    addresses: typeof words
  }
}
