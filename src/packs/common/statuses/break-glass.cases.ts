import { statusCases } from '../../../readings/status/index.ts'

const opened = (until: string) => ({
  did: 'break-glass.opened', on: '2026-11-21 22:40', says: { worker: 'sam', reason: 'danger-now', until: { at: until } }, naming: ['worker'],
})

export default statusCases('break-glass', [
  {
    name: 'Open for four hours', at: '2026-11-22 12:00', given: [opened('2026-11-22T02:40:00.000Z')],
    spans: [{ from: '2026-11-21 22:40', to: '2026-11-22 02:40', key: 'break-glass', detail: { worker: 'sam', reason: 'danger-now' } }],
  },
  {
    name: 'Closed again after ten minutes', at: '2026-11-22 12:00',
    given: [opened('2026-11-22T02:40:00.000Z'), { did: 'break-glass.ended', on: '2026-11-21 22:50' }],
    spans: [{ from: '2026-11-21 22:40', to: '2026-11-21 22:50' }],
  },
  {
    name: 'Asked to stay open for a week: four hours all the same', at: '2026-11-22 12:00', given: [opened('2026-11-28T22:40:00.000Z')],
    spans: [{ from: '2026-11-21 22:40', to: '2026-11-22 02:40' }],
  },
  {
    name: 'No end written: four hours', at: '2026-11-22 12:00',
    given: [{ did: 'break-glass.opened', on: '2026-11-21 22:40', says: { worker: 'sam' } }],
    spans: [{ from: '2026-11-21 22:40', to: '2026-11-22 02:40' }],
  },
  {
    name: 'Closed after its time was over changes nothing', at: '2026-11-22 12:00',
    given: [opened('2026-11-22T02:40:00.000Z'), { did: 'break-glass.ended', on: '2026-11-22 03:00' }],
    spans: [{ from: '2026-11-21 22:40', to: '2026-11-22 02:40' }],
  },
])
