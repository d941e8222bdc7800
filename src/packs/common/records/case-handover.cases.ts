import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const handed: Given = { did: 'case-handover.handed', on: '2026-11-10 10:00', by: 'dee', says: { why: 'NEW', from: 'amina', to: 'sam', know: 'Nan is who she rings.' } }

export default recordCases('case-handover', [
  { name: 'A handover saves with nothing but its day', given: [], step: 'handed', refused: [] },
  { name: 'Taken on with nothing more to say', given: [handed], step: 'taken-on', refused: [] },
  {
    name: 'Handed to nobody: nobody can take her on', given: [{ ...handed, says: { know: 'Nan is who she rings.' } }], step: 'taken-on',
    refused: ['case-handover/nobody'], told: /Correct that first/,
  },
])
