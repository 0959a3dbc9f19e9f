import { Component, type ReactNode } from 'react'
import { useLocation } from 'react-router'

import { FailurePanel } from './failure.tsx'

type Props = { children: ReactNode }
type State = { error: unknown; broken: boolean }

/** When a part of a page breaks, the rest goes on. Going elsewhere, or trying again, makes it whole. */
export const PanelBoundary = ({ children }: Props) => (
  <Boundary place={useLocation().pathname}>{children}</Boundary>
)

const whole: State = { error: undefined, broken: false }

class Boundary extends Component<Props & { place: string }, State> {
  override state = whole

  static getDerivedStateFromError = (error: unknown) => ({ error, broken: true })

  override componentDidUpdate(before: { place: string }): void {
    if (this.state.broken && before.place !== this.props.place) this.setState(whole)
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return <FailurePanel error={this.state.error} onRetry={() => this.setState(whole)} small />
  }
}
