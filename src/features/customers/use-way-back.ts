import { useLocation, useNavigate } from 'react-router'

/** Leads back to where the person came from, or to `home` when this page was the first one. */
export function useWayBack(home: string): () => void {
  const navigate = useNavigate()
  const { key } = useLocation()
  return () => void (key === 'default' ? navigate(home, { replace: true }) : navigate(-1))
}
