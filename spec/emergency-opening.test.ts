import { tell } from './story.ts'
import { closeOpening, openOpening, theOpening } from './emergency-opening.ts'

tell(theOpening, openOpening, closeOpening)
