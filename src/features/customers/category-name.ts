import { useTranslation } from 'react-i18next'

const ours = {
  '11': 'certificate',
  '12': 'vat',
  '13': 'contract',
  '14': 'purchaseOrder',
  '15': 'other',
} as const
const isOurs = (id: string): id is keyof typeof ours => Object.hasOwn(ours, id)

/** The categories that a host begins with stand in our words; what a company added is shown as it is called there. */
export function useCategoryName() {
  const { t } = useTranslation('customers')
  return (category: { fileCategoryId: number; fileCategoryName: string }): string => {
    const id = String(category.fileCategoryId)
    return isOurs(id) ? t(`file.categories.${ours[id]}`) : category.fileCategoryName
  }
}
