import { england } from './england/index.ts'
import { isleOfMan } from './isle-of-man/index.ts'
import type { Pack } from './pack.ts'

/** The pack of a place. */
export const packNamed = (id: 'england' | 'isle-of-man'): Pack => (id === 'england' ? england : isleOfMan)
