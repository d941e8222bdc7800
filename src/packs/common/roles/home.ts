import type { Role } from '../../pack.ts'
import { inTheHome } from './writes.ts'

const inTheRoom = ['home:read', 'child:read', 'record:write', 'why:read'] as const

/** Those who work in a children's home, and the one who answers for it. */
export const home: readonly Role[] = [
  { id: 'night-worker', title: 'Night worker', home: 'tonight', reach: 'unit', may: inTheRoom, writes: inTheHome },
  { id: 'home-worker', title: 'Residential worker', home: 'tonight', reach: 'unit', may: inTheRoom, writes: inTheHome },
  {
    id: 'home-manager', title: 'Home manager', home: 'tonight', reach: 'unit',
    may: [...inTheRoom, 'home:tablet', 'my-day:read', 'team:read', 'indicator:read', 'audit:read'],
    // A talk the manager had with a child who came back is written by them, and then said not to count: kept, not refused.
    writes: [...inTheHome, 'return-interview.held', 'management-decision.*', 'person.described', 'relationship.*', 'placement.*', 'allocation.*', 'kept-from.*', 'address-hidden.*'],
  },
  {
    id: 'responsible-individual', title: 'Responsible individual', home: 'tonight', reach: 'unit',
    may: [...inTheRoom, 'home:tablet', 'my-day:read', 'team:read', 'indicator:read', 'audit:read'],
    writes: ['management-decision.*', ...inTheHome],
  },
]
