import { Component, type ReactNode } from 'react'
import { useLocation } from 'react-router'

import { FailurePanel } from './failure.tsx'

type Props = { children: ReactNode }
type State = { error: unknown; broken: boolean; place: string }

/** When a part of a page breaks, the rest goes on. Going elsewhere, or trying again, makes it whole. */
export const PanelBoundary = ({ children }: Props) => (
  <Boundary place={useLocation().pathname}>{children}</Boundary>
)

const whole = { error: undefined, broken: false }

class Boundary extends Component<Props & { place: string }, State> {
  override state = { ...whole, place: this.props.place }

  static getDerivedStateFromError = (error: unknown) => ({ error, broken: true })

  static getDerivedStateFromProps = ({ place }: { place: string }, state: State): State | null =>
    place === state.place ? null : { ...whole, place }

  override render() {
    if (!this.state.broken) return this.props.children
    return <FailurePanel error={this.state.error} onRetry={() => this.setState(whole)} small />
  }
}
