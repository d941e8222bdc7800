/** How binding a rule is. The words are those of a duty's `basis`. */
export type BasisName = 'act' | 'regulation' | 'statutory guidance' | 'regulator framework' | 'procedure' | 'sector practice' | 'local default'

interface Look { readonly mark: string; readonly name: string; readonly means: string; readonly notLaw: boolean }

const looks: Readonly<Record<BasisName, Look>> = {
  act: { mark: 'act', name: 'Act', means: 'Law: an Act of Parliament', notLaw: false },
  regulation: { mark: 'reg', name: 'Regulation', means: 'Law: regulations made under an Act', notLaw: false },
  'statutory guidance': { mark: 'guide', name: 'Statutory guidance', means: 'Must be followed unless there is good reason not to',
    notLaw: false },
  'regulator framework': { mark: 'frame', name: 'Regulator’s framework', means: 'Inspectors look for it', notLaw: false },
  procedure: { mark: 'practice', name: 'Procedure', means: 'Published procedure, not law', notLaw: true },
  'sector practice': { mark: 'practice', name: 'Sector practice', means: 'Not law', notLaw: true },
  'local default': { mark: 'local', name: 'Local default', means: 'Not law', notLaw: true },
}

/** What each kind means, for a legend. */
export const basisMeaning = (basis: BasisName): string => looks[basis].means

/** A rule's force. `unverified`: nobody has checked it against its source, so it never wears the colour of law. */
export interface BasisBadgeProps {
  readonly basis: BasisName
  readonly unverified?: boolean | undefined
}

export function BasisBadge(props: BasisBadgeProps) {
  const look = looks[props.basis]
  if (props.unverified) return <span class="sl-basis sl-basis--unchecked">{look.name}, not checked</span>
  return (
    <span class={`sl-basis sl-basis--${look.mark}`}>
      {look.name}{look.notLaw && <span class="govuk-visually-hidden">, not law</span>}
    </span>
  )
}
