import type { HowToTalk } from '../../../packs/index.ts'
import type { Card } from '../../../readings/index.ts'
import type { SubjectId } from '../../../ledger/index.ts'
import { Icon } from '../../kit/index.ts'
import { called } from '../../words/index.ts'
import { toWrite } from '../links.ts'

/** 'They need an interpreter: Polish.' Nothing when nobody said so. */
export function sayInterpreter({ interpreter, language }: Pick<HowToTalk, 'interpreter' | 'language'>): string | null {
  if (interpreter !== true) return null
  return language ? `An interpreter is needed: ${language}. Family and friends do not count.` : 'An interpreter is needed, and nobody wrote for which language.'
}

/** What is said when nobody wrote how to be with a child, and whoever comes to them ought to know. Null when that is not known to matter. */
export function sayNotWritten(talk: Pick<HowToTalk, 'being' | 'disabled'>, name: string): string | null {
  if (talk.being !== null || talk.disabled === null) return null
  return talk.disabled.hard
    ? `Nobody has written how ${name} talks and is understood, and that is part of what is hard for them.`
    : `Nobody has written how to be with ${name}, who is known to be disabled.`
}

/** How the child tells us things and is understood: beside every form of work in which they are seen or heard. */
export function Being(props: { readonly talk: HowToTalk | null; readonly card: Card | null; readonly child: SubjectId }) {
  const { talk, card } = props
  if (!talk) return null
  const name = called(card), missing = sayNotWritten(talk, name), interpreter = sayInterpreter(talk)
  if (!talk.being && !missing && !interpreter) return null
  return (
    <div class="sl-comm">
      {talk.being && <p><strong><Icon name="hand" />Being with {name}</strong> {talk.being}</p>}
      {missing && (
        <p>
          <strong><Icon name="hand" />Being with {name}</strong> {missing} Ask them, or who knows them best, before you go.
          {' '}<a class="govuk-link" href={toWrite(props.child)}>Write it down<span class="govuk-visually-hidden">: how to be with {name}</span></a>
        </p>
      )}
      {interpreter && <p><Icon name="talk" />{interpreter}</p>}
    </div>
  )
}
