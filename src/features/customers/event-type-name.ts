import { useTranslation } from 'react-i18next'

/** Names of the first five kinds stand in our words; what a company added is shown as it is called there. */
export function useEventTypeName() {
  const { t } = useTranslation('customers')
  const ours = ['1', '2', '3', '4', '5'] as const
  return ({ eventTypeId, eventTypeName }: { eventTypeId: number; eventTypeName: string }): string => {
    const known = ours.find((id) => id === String(eventTypeId))
    return known === undefined ? eventTypeName : t(`event.type.${known}`)
  }
}
