export { markSeen, mostTold, seenLately, toldDays, toldOf, toldTo, unseenOf, type ToldThing } from './list.ts'
export { noteToldInPast } from './past.ts'
