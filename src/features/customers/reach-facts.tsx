import { useTranslation } from 'react-i18next'

import type { Customer } from '#contract/customer/customer.ts'
import { emailHref } from '#lib/email.ts'
import { phoneHref, phoneText } from '#lib/phone.ts'
import { isSocialKey, socialHref } from '#lib/social.ts'
import { useFormat } from '#i18n/use-format.ts'
import { EditFact } from '#features/customers/quick/edit-fact.tsx'
import { Fact, FactGroup } from '#ui/facts.tsx'

/** How to reach the customer; whatever can be opened from here is a link. */
export function ReachFacts({ customer: c }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const main = c.contacts.find((contact) => contact.contactStatus !== false)
  return (
    <FactGroup title={t('group.reach')}>
      <EditFact field="customerPhone">{c.customerPhone && <Phone number={c.customerPhone} />}</EditFact>
      <EditFact field="customerMobile">{c.customerMobile && <Phone number={c.customerMobile} />}</EditFact>
      <EditFact field="customerEmail">{c.customerEmail && <Email address={c.customerEmail} />}</EditFact>
      {Object.entries(c.customerSocialAccount ?? {}).map(([key, value]) => (
        <Fact key={key} label={isSocialKey(key) ? t(`social.${key}`) : key}>
          <Opened href={socialHref(key, value)} text={value} away />
        </Fact>
      ))}
      {main && (
        <Fact label={t('contact.main')}>
          {[main.contactName, main.contactPosition].filter(Boolean).join(' · ')}
        </Fact>
      )}
    </FactGroup>
  )
}

/** A telephone number as people write it; calls where it is a number that can be called. */
export function Phone({ number }: { number: string }) {
  const { language } = useFormat().locale
  return <Opened href={phoneHref(number)} text={phoneText(number, language)} />
}

export const Email = ({ address }: { address: string }) => <Opened href={emailHref(address)} text={address} />

type OpenedProps = { href: string | undefined; text: string; away?: boolean }

/** A link where the value can be opened, else the value. */
export const Opened = ({ href, text, away = false }: OpenedProps) =>
  href === undefined ? (
    text
  ) : (
    <a href={href} {...(away && { target: '_blank', rel: 'noopener noreferrer' })}>
      {text}
    </a>
  )
