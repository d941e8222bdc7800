import { answer, inWords, isOneOf, yesNo } from './define.ts'

const seen = answer('happened', 'seen')
/** Whether a child was seen on a visit, alone, and their bedroom. */
export const visitSeen = isOneOf(seen, 'ALONE', 'WITH', 'OBS')
/** Watched closely, a child too young to talk may have been alone or not: it does not say. */
export const visitSeenAlone = inWords(seen, { ALONE: 'Y', WITH: 'N', NOTSEEN: 'N', REFUSED: 'N', NOACCESS: 'N' })
export const visitBedroom = yesNo('happened', 'bedroomSeen')
