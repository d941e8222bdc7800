import { both, either, isAtOrBefore, type Tri, type When } from '../../../calendar/index.ts'
import type { StatusSpan } from '../../../readings/status/index.ts'
import { notBefore } from './steps.ts'

/** Whether a moment lies in a stretch of time, both ends included. */
export const during = (at: When, span: StatusSpan): Tri => both(notBefore(at, span.from), span.to ? isAtOrBefore(at, span.to) : 'yes')

/** Whether a moment lies in any of them. */
export const inAny = (at: When, spans: readonly StatusSpan[]): Tri => either(...spans.map((span) => during(at, span)))
