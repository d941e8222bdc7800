import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one child in the header, and one not': { Header: [{ CHILD: '2' }], PlacedAdoption: [{ CHILD: '2' }, { CHILD: '3' }], fails: { PlacedAdoption: [1] } },
  'no header at all': { PlacedAdoption: [{}], fails: { PlacedAdoption: [0] } },
  'an identifier written otherwise': { Header: [{ CHILD: 'a1' }], PlacedAdoption: [{ CHILD: 'A1' }], fails: { PlacedAdoption: [0] } },
  'no identifier, in the header either': { Header: [{ CHILD: '' }], PlacedAdoption: [{ CHILD: '' }], fails: { PlacedAdoption: [0] } },
  'in the header twice': { Header: [{ SEX: 'F' }, { SEX: 'M' }], PlacedAdoption: [{}] },
  'in the header only': { Header: [{}] },
}
