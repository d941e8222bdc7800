import type { Area } from './area.ts'

export const court: Area = {
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
