export { markSeen, mostTold, toldDays, toldTo, unseenOf, type ToldThing } from './list.ts'
export { noteToldInPast } from './past.ts'
