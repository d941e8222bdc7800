import { tell } from './story.ts'
import { closeNight, openNight, theNight } from './the-night.ts'

tell(theNight, openNight, closeNight)
