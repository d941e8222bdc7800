import { tell } from '../story.ts'
import { closeJourney, journeyStories } from './index.ts'

for (const { story, open } of journeyStories) tell(story, open, closeJourney)
