import { Component, type ReactNode } from 'react'
import { useLocation } from 'react-router'

import { FailurePanel } from './failure.tsx'

type Props = { children: ReactNode }

/** When a part of a page breaks, the rest goes on. Going elsewhere, or trying again, makes it whole. */
export function PanelBoundary({ children }: Props) {
  const { pathname } = useLocation()
  return <Boundary key={pathname}>{children}</Boundary>
}

class Boundary extends Component<Props, { error: unknown; broken: boolean }> {
  override state = { error: undefined as unknown, broken: false }

  static getDerivedStateFromError = (error: unknown) => ({ error, broken: true })

  override render() {
    const { error, broken } = this.state
    if (!broken) return this.props.children
    return (
      <FailurePanel error={error} onRetry={() => this.setState({ error: undefined, broken: false })} small />
    )
  }
}
