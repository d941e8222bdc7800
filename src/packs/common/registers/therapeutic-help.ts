import { helpStage, therapyAnswer, therapyEnd } from '../codes/index.ts'
import { defineRegister } from '../../register.ts'

/** Who waits for help with their feelings, since when, and who has it. */
export const therapeuticHelpRegister = defineRegister({
  id: 'therapeutic-help',
  title: 'Help with feelings: waiting and under way',
  lead: 'Each child somebody asked help for: since when they wait, what the service answered, how often they have met, and how it ended. What it is about is not here.',
  answers: ['HE-2', 'UN-1'],
  status: 'therapeutic-help',
  columns: {
    stage: { label: 'Stage', is: 'code', codes: helpStage },
    asked: { label: 'Asked for', is: 'day' },
    answer: { label: 'What they answered', is: 'code', codes: therapyAnswer },
    startsBy: { label: 'To begin by', is: 'day' },
    began: { label: 'Began', is: 'day' },
    times: { label: 'Times they met', is: 'number' },
    end: { label: 'How it ended', is: 'code', codes: therapyEnd },
  },
  countedBy: ['stage', 'answer', 'end'],
  opensWith: 'now',
  empty: 'No child waits for help with their feelings or has it now.',
})
