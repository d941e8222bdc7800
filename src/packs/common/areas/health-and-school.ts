import type { Area } from './area.ts'

export const healthAndSchool: Area = {
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
