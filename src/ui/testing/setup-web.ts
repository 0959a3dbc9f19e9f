import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// happy-dom has matchMedia (answered for a page of 1024×768) and a ResizeObserver that never reports;
// it lacks the font list that Mantine's growing text areas listen to.
if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() })

// vitest has no global hooks here, so Testing Library cannot do this by itself
afterEach(cleanup)
