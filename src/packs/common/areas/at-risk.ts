import type { Area } from './area.ts'

export const atRisk: Area = {
  recordTypes: [
  ],
  statuses: [
  ],
  duties: [
  ],
  signals: [
  ],
  writes: {
  },
}
