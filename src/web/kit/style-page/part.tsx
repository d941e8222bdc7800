import { Section } from '../index.ts'
import type { Words } from '../index.ts'

/** One part of the kit: what it is called, what it is held to, and every state it has. */
export const Part = (props: { readonly id: string; readonly title: string; readonly rule: string; readonly children: Words }) => (
  <Section id={props.id} title={props.title}>
    <p class="sl-quiet">{props.rule}</p>
    {props.children}
  </Section>
)
