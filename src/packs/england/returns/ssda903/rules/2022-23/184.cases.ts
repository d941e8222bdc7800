import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the birth': { Header: [{ DOB: '18/07/2025' }], PlacedAdoption: [{ DATE_PLACED: '17/07/2025' }], fails: { PlacedAdoption: [0] } },
  'the day of the birth': { Header: [{ DOB: '18/07/2025' }], PlacedAdoption: [{ DATE_PLACED: '18/07/2025' }] },
  'no day, or one that cannot be read': { Header: [{ DOB: '18/07/2025' }], PlacedAdoption: [{}, { DATE_PLACED: '17/07/25' }] },
  'no date of birth, and no header': {
    Header: [{ CHILD: '1' }], PlacedAdoption: [{ CHILD: '1', DATE_PLACED: '17/07/2025' }, { CHILD: '2', DATE_PLACED: '17/07/2025' }], cannotTell: { PlacedAdoption: [0, 1] },
  },
}
