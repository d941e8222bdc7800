import { day } from '../../../../../../calendar/index.ts'
import type { RuleCases } from '../../cases.ts'

const closed = { urn: '1234567', closed: day('2025-09-30') }

export const cases: RuleCases = {
  'ended the day after it closed': { Episodes: [{ URN: '1234567', DEC: '01/10/2025' }], providers: [closed], fails: { Episodes: [0] } },
  'ended the day it closed': { Episodes: [{ URN: '1234567', DEC: '30/09/2025' }], providers: [closed] },
  'open at the end of the year': { Episodes: [{ URN: '1234567' }], providers: [closed], fails: { Episodes: [0] } },
  'open, and closed on the last day of the year': { Episodes: [{ URN: '1234567' }], providers: [{ urn: '1234567', closed: day('2026-03-31') }] },
  'an end that is not a date': { Episodes: [{ URN: '1234567', DEC: '31/09/2025' }], providers: [closed] },
  'a provider that is open, or not in the list': { Episodes: [{ URN: '1234567' }, { URN: '7654321' }], providers: [{ urn: '1234567' }] },
}
