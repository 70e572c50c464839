import { get, kept, post, Refused, send, type Kept, type Problem } from './client'

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

function ended(job: string, tell: (progress: Progress) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const events = new EventSource(job.startsWith('/api') ? `${job}/events` : `/api/v1${job}/events`)
    const close = (then: () => void) => {
      events.close()
      then()
    }
    events.addEventListener('progress', (event) => tell(progressOf(event.data as string)))
    events.addEventListener('done', () => close(resolve))
    events.addEventListener('failed', (event) => close(() => reject(failure(event.data as string))))
    events.addEventListener('error', () => {
      // The browser reconnects by itself; only a stream that is shut for good is a failure.
      if (events.readyState === EventSource.CLOSED) reject(new Refused(0, []))
    })
    signal.addEventListener('abort', () => close(() => reject(new DOMException('cancelled', 'AbortError'))), { once: true })
  })
}

function progressOf(data: string): Progress {
  const told = JSON.parse(data) as Partial<Progress>
  return { done: told.done ?? 0, of: told.of ?? 0, what: told.what ?? '' }
}

function failure(data: string): Refused {
  const told = JSON.parse(data) as { status?: number; detail?: string; title?: string; problems?: Problem[] }
  return new Refused(told.status ?? 500, told.problems ?? [{ code: '', what: told.detail ?? told.title ?? '' }])
}

export const jobs = () => get<{ jobs: { id: string; state: string }[] }>('/jobs')
