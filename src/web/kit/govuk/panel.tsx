import { Button } from './button.tsx'
import { classNames, has } from './parts.tsx'
import type { Attributes, Common, Words } from './parts.tsx'

/** One way on from an interruption. A link unless it has no href or is said to be a button. */
export interface PanelAction {
  readonly text: Words
  readonly href?: string | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly classes?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** GOV.UK's panel, alone on its page: says that something has been sent, or stops a person to ask whether they are sure. */
export interface GovukPanelProps extends Common {
  readonly title: Words
  /** 'confirmation' unless given */
  readonly kind?: 'confirmation' | 'interruption' | undefined
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  readonly children?: Words
  /** for an interruption only */
  readonly actions?: (Common & { readonly items: readonly PanelAction[] }) | undefined
}

const Action = (action: PanelAction) => !action.href || action.type === 'button'
  ? (
      <Button
        type={action.type ?? 'button'} href={action.href} classes={classNames('govuk-button--inverse', action.classes)}
        attributes={action.attributes}
      >
        {action.text}
      </Button>
    )
  : <a class={classNames('govuk-link govuk-link--inverse', action.classes)} href={action.href} {...action.attributes}>{action.text}</a>

export function GovukPanel(props: GovukPanelProps) {
  const Heading = `h${props.headingLevel ?? 1}` as 'h1'
  const kind = props.kind ?? 'confirmation'
  const { actions } = props
  return (
    <div class={classNames('govuk-panel', `govuk-panel--${kind}`, props.classes)} {...props.attributes}>
      <Heading class="govuk-panel__title">{props.title}</Heading>
      {has(props.children) && <div class="govuk-panel__body">{props.children}</div>}
      {kind === 'interruption' && actions && (
        <div class={classNames('govuk-panel__actions', actions.classes)} {...actions.attributes}>
          {actions.items.length > 0 && <div class="govuk-button-group">{actions.items.map(action => <Action {...action} />)}</div>}
        </div>
      )}
    </div>
  )
}
