import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'only in the header': { Header: [{}], fails: { Header: [0] } },
  'an episode': { Header: [{}], Episodes: [{}] },
  'a care leaver': { Header: [{}], OC3: [{}] },
  'the episode is of another child': { Header: [{}, { CHILD: '2' }], Episodes: [{ CHILD: '2' }], fails: { Header: [0] } },
  'other rows make no episode': { Header: [{}], Reviews: [{}], UASC: [{}], fails: { Header: [0] } },
}
