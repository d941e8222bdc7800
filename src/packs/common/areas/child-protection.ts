import type { Area } from './area.ts'

export const childProtection: Area = {
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
