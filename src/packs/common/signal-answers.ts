import { signalKeys, type SignalAnswer, type SignalAnswers } from '../../readings/signal/index.ts'
import { signalAnswer } from './records/signal-answer.ts'
import { words } from './duties/steps.ts'

/** What was said about a child's patterns, as written on their record. What was withdrawn was never said. */
export const signalAnswers: SignalAnswers = (t) => t.each(signalAnswer).flatMap((entry): readonly SignalAnswer[] => {
  const said = entry.at('answered'), of = said && signalKeys.read(said.body.pattern ?? '')
  if (!said || !of) return []
  const { what, done, why, lookAgain } = said.body
  return [{
    ...of, did: what === 'dismissed' ? 'dismissed' : 'acted', whole: what === 'dismissed' ? words(why) !== null : what === 'acted' && words(done) !== null,
    by: said.author, at: said.happened, recorded: said.recorded, lookAgain: lookAgain ?? null, record: entry.record, fact: said.current.id,
  }]
})
