import { MantineProvider, Textarea } from '@mantine/core'
import { useMediaQuery, useResizeObserver } from '@mantine/hooks'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

function Page() {
  const [ref] = useResizeObserver<HTMLDivElement>()
  const wide = useMediaQuery('(min-width: 48em)', undefined, { getInitialValueInEffect: false })
  return (
    <div ref={ref}>
      <Textarea autosize label={wide ? 'Note on a desk' : 'Note on a phone'} />
    </div>
  )
}

const show = () => render(<Page />, { wrapper: (props) => <MantineProvider env="test" {...props} /> })

test('components that watch the page, its width and its fonts can be rendered', () => {
  show()
  expect(screen.getByLabelText('Note on a desk')).toBeTruthy()
})

test('the page of one test is gone in the next', () => {
  show()
  expect(screen.getAllByRole('textbox')).toHaveLength(1)
})
