import { none, rule } from '../../rule.ts'

// Only where the first start of care is the first thing told: an earlier episode says that care began before.
export const r1003 = rule({
  code: '1003',
  title: 'Decided that the child should be placed for adoption before they came into care',
  mend: 'Check the day of the decision and the day the first episode began.',
  reads: { Episodes: ['DECOM', 'RNE'], PlacedAdoption: ['DATE_PLACED'] },
  marks: { Episodes: ['DECOM', 'RNE'], PlacedAdoption: ['DATE_PLACED'] },
  faults: (child) => {
    const first = child.episodes.find((e) => e.RNE === 'S'), began = first?.DECOM
    if (!first || !began || child.episodes.some((e) => e.DECOM === null || e.DECOM < began)) return none
    const early = child.placedAdoption.filter((p) => p.DATE_PLACED !== null && p.DATE_PLACED < began)
    return early.length > 0 ? [first, ...early] : none
  },
})
