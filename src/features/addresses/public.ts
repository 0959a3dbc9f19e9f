export { AddressHelper } from './address-helper.tsx'
