import type { StepDefinition } from '../../../records/index.ts'

/** Whether a step asks something that is answered from this list of codes: then help with that answer stands beside its form. */
export const asksFrom = (step: StepDefinition, codes: string): boolean => Object.values(step.fields).some((f) => f.type.kind === 'code' && f.type.codes.id === codes)
