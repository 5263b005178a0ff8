// What is told of one exemplar beside posters: fetched together, and again after every change.
import { call } from '../../../backend/calls'
import type { ArticleText, PosterSheet, PostingCard, SpeechText } from '../../../backend/generated'
import type { Session } from '../../../session/session.svelte'

/** The ways to tell one record. */
export class Telling {
  article = $state.raw<ArticleText | null>(null)
  speech = $state.raw<SpeechText | null>(null)
  slide = $state.raw<PosterSheet | null>(null)
  /** What hangs, stands on the portal, or is about to. */
  postings = $state.raw<PostingCard[]>([])
  /** Whether drafts are asked for though the record was selected. */
  draft = $state(false)
  readonly #session: Session
  #turn = 0

  constructor(session: Session) {
    this.#session = session
  }

  /** What stands on the portal now. */
  get onPortal(): PostingCard[] {
    return this.postings.filter(({ channel }) => channel.code === 'PORTAL')
  }
  get onBoards(): PostingCard[] {
    return this.postings.filter(({ board }) => board !== null && board !== '')
  }

  /** Asks for everything; an answer that was overtaken is dropped. */
  async ask(exemplar: string): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const request = { exemplar, draft: this.draft }
    const keep = <T>(answer: Promise<T>, take: (value: T) => void) =>
      this.#session.attempt(answer.then((value) => (turn === this.#turn ? take(value) : undefined)))
    await Promise.all([
      keep(call('postings', { exemplar, live: true }), (postings) => (this.postings = postings)),
      keep(call('article', request), (article) => (this.article = article)),
      keep(call('speech', request), (speech) => (this.speech = speech)),
      keep(
        call('poster', { exemplars: [exemplar], template: 'slide', draft: this.draft }),
        (slide) => (this.slide = slide),
      ),
    ])
  }
}
