import { closeCleared, openCleared, theClearing } from './cleared.ts'
import { tell } from './story.ts'

tell(theClearing, openCleared, closeCleared)
