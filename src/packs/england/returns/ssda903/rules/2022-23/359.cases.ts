import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'eighteen the day before the year ended': { Header: [{ DOB: '30/03/2008' }], Episodes: [{ LS: 'C2', PLACE: 'U4' }], fails: { Episodes: [0] } },
  'eighteen on its last day': { Header: [{ DOB: '31/03/2008' }], Episodes: [{ LS: 'C2', PLACE: 'U4' }] },
  'accommodated in a children\'s home': { Header: [{ DOB: '30/03/2008' }], Episodes: [{ LS: 'V2', PLACE: 'K2' }] },
  'accommodated elsewhere, or in a children\'s home under another status': {
    Header: [{ DOB: '30/03/2008' }], Episodes: [{ LS: 'V2', PLACE: 'U4' }, { LS: 'C2', PLACE: 'K2' }], fails: { Episodes: [0, 1] },
  },
  'ended': { Header: [{ DOB: '30/03/2008' }], Episodes: [{ LS: 'C2', PLACE: 'U4', DEC: '30/03/2026' }] },
  'an end that is not a date': { Header: [{ DOB: '30/03/2008' }], Episodes: [{ LS: 'C2', PLACE: 'U4', DEC: '30/02/2026' }] },
  'no date of birth': { Header: [{}], Episodes: [{ LS: 'C2', PLACE: 'U4' }], cannotTell: { Episodes: [0] } },
}
