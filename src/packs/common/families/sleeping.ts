import { earliest } from '../../../calendar/index.ts'
import type { Living, StepView } from '../../../ledger/index.ts'

/** Places that are no place for a young person to sleep, whatever was meant by it. */
const notSafe = ['bed-and-breakfast', 'hostel', 'outside']

/** One time it was said where a young person sleeps. */
export interface Place { readonly step: StepView; readonly place: string }

/** Each time it was said where they sleep, in the order of the nights. Every step that asks it calls it `place`. */
export const places = (record: Pick<Living, 'steps'>): readonly Place[] => record.steps
  .flatMap((step) => (typeof step.body['place'] === 'string' ? [{ step, place: step.body['place'] }] : []))
  .sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : a.step.sequence - b.step.sequence))

const order = ({ step }: Place): string => earliest(step.happened)

/** Whether a place will do for tonight: null when nobody knows where they are. */
export const willDo = (place: string): boolean | null => (place === 'not-known' ? null : !notSafe.includes(place))
