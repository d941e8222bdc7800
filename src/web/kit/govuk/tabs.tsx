import { classNames } from './parts.tsx'
import type { Attributes, Common, Words } from './parts.tsx'

/** One tab and what is under it. */
export interface Tab {
  readonly label: string
  readonly id?: string | undefined
  readonly children?: Words
  readonly attributes?: Attributes | undefined
  readonly panelAttributes?: Attributes | undefined
}

/** A few views of one thing. Without script they follow each other, with a list of links above. */
export interface TabsProps extends Common {
  readonly id?: string | undefined
  /** needed when a tab has no id */
  readonly idPrefix?: string | undefined
  /** 'Contents' unless given */
  readonly title?: string | undefined
  readonly items?: readonly (Tab | null | undefined | false)[] | undefined
}

export function Tabs(props: TabsProps) {
  const items = props.items ?? []
  const idOf = (tab: Tab, index: number) => tab.id || `${props.idPrefix ?? ''}-${index + 1}`
  return (
    <div id={props.id} class={classNames('govuk-tabs', props.classes)} data-module="govuk-tabs" {...props.attributes}>
      <h2 class="govuk-tabs__title">{props.title ?? 'Contents'}</h2>
      {items.length > 0 && (
        <ul class="govuk-tabs__list">
          {items.map((tab, index) => tab && (
            <li class={classNames('govuk-tabs__list-item', index === 0 && 'govuk-tabs__list-item--selected')}>
              <a class="govuk-tabs__tab" href={`#${idOf(tab, index)}`} {...tab.attributes}>{tab.label}</a>
            </li>
          ))}
        </ul>
      )}
      {items.map((tab, index) => tab && (
        <div
          class={classNames('govuk-tabs__panel', index > 0 && 'govuk-tabs__panel--hidden')} id={idOf(tab, index)} {...tab.panelAttributes}
        >
          {tab.children}
        </div>
      ))}
    </div>
  )
}
