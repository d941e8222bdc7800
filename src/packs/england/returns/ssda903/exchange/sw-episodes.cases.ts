import { exchangeCases } from './cases.ts'

const Episodes = [{ DECOM: '05/06/2024', RNE: 'S', LS: 'C2' }]
const child = ['identifier.given 2025-04-01', { scheme: 'local' }] as const
const known = (value: string) => ['identifier.given 2025-04-01', { scheme: 'social-worker', value }] as const
const first = { SW_ID: 'SW123', SW_DECOM: '05/06/2024', SW_DEC: '07/07/2025', SW_REASON: 'FCONTA' }
const saysFirst = ['allocation.allocated 2024-06-05', { worker: 'worker social-worker SW123', role: 'social-worker', changeReason: 'FCONTA' }] as const

export default exchangeCases('SWEpisodes', [
  {
    name: 'One social worker after another, and why',
    rows: { Episodes, SWEpisodes: [first, { SW_ID: 'SW456', SW_DECOM: '07/07/2025', SW_REASON: 'LEFTRL' }] },
    says: [child, known('SW123'), saysFirst, ['allocation.ended 2025-07-07'], known('SW456'), ['allocation.allocated 2025-07-07', { worker: 'worker social-worker SW456', changeReason: 'LEFTRL' }]],
  },
  {
    name: 'A reason nobody knows is not kept, and the worker is',
    rows: { Episodes, SWEpisodes: [{ ...first, SW_REASON: 'SWLAZY' }] },
    says: [child, known('SW123'), ['allocation.allocated 2024-06-05', { changeReason: undefined }], ['allocation.ended 2025-07-07']],
    back: [{ SW_ID: 'SW123', SW_DECOM: '05/06/2024', SW_DEC: '07/07/2025' }], because: 'The code could not be taken, and is listed with why',
  },
  {
    name: 'Without a number nobody can tell who it was: not taken',
    rows: { Episodes, SWEpisodes: [{ SW_DECOM: '05/06/2024' }] }, says: [child], back: [], because: 'It is refused with why',
  },
  {
    name: 'The social workers of the year before are told of, and no earlier ones',
    rows: {
      Episodes: [{ ...Episodes[0], DECOM: '05/06/2020' }],
      SWEpisodes: [{ ...first, SW_DECOM: '05/06/2020', SW_DEC: '31/03/2024' }, { ...first, SW_DECOM: '31/03/2024', SW_DEC: '01/04/2024' }, { ...first, SW_DECOM: '01/04/2024', SW_DEC: '02/04/2026' }],
    },
    says: [
      child, known('SW123'), ['allocation.allocated 2020-06-05'], ['allocation.ended 2024-03-31'], known('SW123'), ['allocation.allocated 2024-03-31'], ['allocation.ended 2024-04-01'],
      known('SW123'), ['allocation.allocated 2024-04-01'], ['allocation.ended 2026-04-02'],
    ],
    back: [{ ...first, SW_DECOM: '31/03/2024', SW_DEC: '01/04/2024' }, { SW_ID: 'SW123', SW_DECOM: '01/04/2024', SW_REASON: 'FCONTA' }],
    because: 'The return tells of the year and the one before, as it was on 31 March (rule SW07STG2)',
  },
  {
    name: 'Begun and ended on one day is left out',
    rows: { Episodes, SWEpisodes: [{ ...first, SW_DEC: '05/06/2024' }] }, says: [child, known('SW123'), saysFirst, ['allocation.ended 2024-06-05']],
    back: [], because: 'Cover of less than a day is not returned (rule SW09STG2)',
  },
  {
    name: 'Of a year before social workers were told of',
    year: '2022-23', rows: { Episodes: [{ DECOM: '05/06/2020', RNE: 'S', LS: 'C2' }], SWEpisodes: [{ ...first, SW_DECOM: '05/06/2020', SW_DEC: '05/06/2022' }] },
    says: [['identifier.given 2022-04-01'], ['identifier.given 2022-04-01'], ['allocation.allocated 2020-06-05'], ['allocation.ended 2022-06-05']],
    back: [], because: 'The table came with 2023-24',
  },
])
