import { kept, post, Refused, send, type Kept, type Problem } from './client'

/** How far a long question is; the server tells it by events. */
export interface Progress {
  done: number
  of: number
  what: string
}

/**
 * A question that may take a minute. The server either answers from what it keeps, or takes on a job that is followed
 * to its end. Aborting cancels the job.
 */
export async function askLong<T>(
  path: string,
  question: object,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Kept<T>> {
  const response = await post(path, question, signal)
  if (response.status !== 202) return kept<T>(response)
  const job = response.headers.get('Location') ?? ''
  const cancel = () => void send(job, { method: 'DELETE' }).catch(() => undefined)
  signal.addEventListener('abort', cancel, { once: true })
  try {
    await ended(job, tell, signal)
    return await kept<T>(await send(`${job}/result`, { signal }))
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}

/** What the server tells of a job, as the data of each event. */
interface Told {
  progress?: Partial<Progress>
  problems?: { code: string; what?: string; detail?: string; where?: string; fix?: string }[]
}

function ended(job: string, tell: (progress: Progress) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const events = new EventSource(`${job}/events`)
    const close = (then: () => void) => {
      events.close()
      then()
    }
    events.addEventListener('progress', (event) => {
      const { progress } = JSON.parse(event.data as string) as Told
      tell({ done: progress?.done ?? 0, of: progress?.of ?? 0, what: progress?.what ?? '' })
    })
    events.addEventListener('done', () => close(resolve))
    events.addEventListener('failed', (event) => close(() => reject(failure(JSON.parse(event.data as string) as Told))))
    events.addEventListener('cancelled', () => close(() => reject(new Refused(409, []))))
    events.addEventListener('error', () => {
      // The browser reconnects by itself; only a stream that is shut for good is a failure.
      if (events.readyState === EventSource.CLOSED) reject(new Refused(0, []))
    })
    signal.addEventListener('abort', () => close(() => reject(new DOMException('cancelled', 'AbortError'))), { once: true })
  })
}

function failure(told: Told): Refused {
  const problems = (told.problems ?? []).map(({ code, what, detail, where, fix }): Problem => ({
    code,
    what: what ?? detail ?? code,
    ...(where ? { where } : {}),
    ...(fix ? { fix } : {}),
  }))
  return new Refused(500, problems)
}
