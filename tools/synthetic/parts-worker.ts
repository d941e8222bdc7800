import { parentPort } from 'node:worker_threads'
import type { Making } from './authority.ts'
import { makePart } from './parts.ts'

// Makes districts on a thread of its own, one for each message.
parentPort?.on('message', (making: Making) => {
  const made = makePart(making)
  parentPort?.postMessage({ district: making.district, ...made }, [made.part.fact.buffer, made.part.body.buffer, made.part.link.buffer])
})
