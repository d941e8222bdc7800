import { Logger } from 'graphile-worker'

/** The job library's messages carry payloads; only that a job failed, and which, may reach a log. */
export const quiet = new Logger(() => (level, message) => {
  if (level === 'error') process.stderr.write(`A background job failed and will be tried again. (${message.split(/[:(]/)[0]})\n`)
})
