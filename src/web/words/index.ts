export { asUsed, basisWords, checkedWords, sayLimit, sayWithin, strongestFirst, type BasisWords } from './basis.ts'
export {
  dutyOf, dutyRow, dutyStatus, dutyTitle, elapsedOf, inActingOrder, sayOwner, sayOwnerWhole, tallyOwed, urgencyOf, versionUsed,
  type DutyRowFrom, type DutyStatus, type OwedThing, type Urgency,
} from './duty.ts'
export { here, inWordsOf } from './here.ts'
export { listed } from './listed.ts'
export { near, nearShort } from './near.ts'
export { sayCount, sayNumber } from './number.ts'
export { kindWords, passedOver, roleWords, sayPast, sayPastBecause, sayWrittenPast, type PassedOver, type PastWords } from './past.ts'
export {
  called, calledFirst, calledOwn, initials, isUnborn, nameInLine, namesFrom, sayAge, sayBorn, sayNearDay, shortAge, lower, upper, type NameBook,
} from './person.ts'
export { saySource, sayWriter } from './source.ts'
export { sayNotedReach, sayReach, type ReachWords, type Shared } from './reach.ts'
