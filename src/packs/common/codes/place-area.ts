import type { CodeSet } from '../../../records/index.ts'

/** Where a home is, seen from the council that looks after the child. */
export const placeArea: CodeSet = {
  id: 'place-area',
  source: 'Ours, after the Care Planning Regulations 2010, regulation 11, which asks more the further away a home is.',
  codes: [
    { code: 'HERE', label: 'In our area' },
    { code: 'NEXT', label: 'In a neighbouring council’s area' },
    { code: 'FAR', label: 'Further away' },
    { code: 'OFF', label: 'Off the island' },
    { code: 'OUT', label: 'Outside our area; how far is not written', notOffered: true },
  ],
}
