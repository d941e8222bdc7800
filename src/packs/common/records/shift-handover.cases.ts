import type { Given } from '../../../readings/index.ts'
import { recordCases } from '../../record-cases.ts'

const handed: Given = { did: 'shift-handover.handed', on: '2026-11-22 08:00', by: 'ash', says: { keys: true, money: true } }

export default recordCases('shift-handover', [
  { name: 'A shift that counted nothing can still hand over', given: [], step: 'handed', refused: [] },
  { name: 'Somebody of the next shift takes it on', given: [handed], step: 'taken-on', says: { by: 'dee' }, refused: [] },
  { name: 'Whoever handed over cannot take it on', given: [handed], step: 'taken-on', says: { by: 'ash' }, refused: ['shift-handover/own'], told: /waits for somebody of the next shift/ },
  { name: 'It is taken on by somebody with a name', given: [handed], step: 'taken-on', says: { asked: 'Where is the van?' }, refused: ['shift-handover/nobody'], told: /Say who takes it on/ },
])
