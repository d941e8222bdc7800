import { day } from '../../../../../../calendar/index.ts'
import type { RuleCases } from '../../cases.ts'

const closed = { urn: '1234567', closed: day('2025-09-30') }

export const cases: RuleCases = {
  'began on the day it closed': { Episodes: [{ URN: '1234567', DECOM: '30/09/2025' }], providers: [closed], fails: { Episodes: [0] } },
  'began the day before': { Episodes: [{ URN: '1234567', DECOM: '29/09/2025' }], providers: [closed] },
  'a provider that is open, or not in the list': { Episodes: [{ URN: '1234567', DECOM: '30/09/2025' }, { URN: '7654321', DECOM: '30/09/2025' }], providers: [{ urn: '1234567' }] },
  'no start': { Episodes: [{ URN: '1234567' }], providers: [closed] },
}
