import type { TabNews } from './session.ts'

const isNews = (data: unknown): data is TabNews => data === 'entered' || data === 'left'

/** Joins the tabs of this browser: they hear each other within milliseconds. Answers how to tell them. */
export function joinTabs(heard: (news: TabNews) => void): (news: TabNews) => void {
  const channel = new BroadcastChannel('sala.session')
  channel.addEventListener('message', ({ data }) => {
    if (isNews(data)) heard(data)
  })
  return (news) => channel.postMessage(news)
}
