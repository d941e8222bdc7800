import { handoverNote } from '../records/handover-note.ts'
import { nightCheck } from '../records/night-check.ts'
import { nightCheckPlan } from '../records/night-check-plan.ts'
import { shiftHandover } from '../records/shift-handover.ts'
import type { Area } from './area.ts'

/** What a home writes from shift to shift. */
const onShift = ['shift-handover.*', 'handover-note.*', 'night-check.*', 'night-check-plan.*'] as const

/** Life in a children's home, shift by shift. */
export const home: Area = {
  recordTypes: [
    shiftHandover,
    handoverNote,
    nightCheck,
    nightCheckPlan,
  ],
  statuses: [],
  duties: [],
  signals: [],
  registers: [],
  writes: {
    'night-worker': onShift,
    'home-worker': onShift,
    'home-manager': onShift,
    'responsible-individual': onShift,
    'social-worker': ['night-check-plan.*'],
  },
}
