import type { Area } from './area.ts'

export const inCare: Area = {
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
