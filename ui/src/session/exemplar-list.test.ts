import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeOffice } from '../../test/fake/office'
import { standOn } from '../backend/calls'
import { ExemplarList, PAGE } from './exemplar-list.svelte'

const query = { search: '', plan_year: null, binned: false, order: 'natural' as const }
const later = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('a long list', () => {
  let office: FakeOffice
  let list: ExemplarList
  const refused = vi.fn()

  beforeEach(async () => {
    office = new FakeOffice(1000)
    standOn(office)
    refused.mockClear()
    list = new ExemplarList(query, refused)
    await list.ask(query)
  })

  it('fetches its first page only', () => {
    expect(list.total).toBe(1000)
    expect(list.row(0)?.name).toBe('Nguyễn Thị Ví Dụ')
    expect(list.row(PAGE)).toBeUndefined()
    expect(office.requests('list_exemplars')).toHaveLength(1)
  })

  it('fetches a page when it comes into sight, once', async () => {
    list.see(PAGE * 4, PAGE * 4 + 20)
    list.see(PAGE * 4 + 1, PAGE * 4 + 21)
    await later()
    expect(list.row(PAGE * 4 + 5)?.id).toBe(`e${PAGE * 4 + 5}`)
    expect(list.find(`e${PAGE * 4 + 5}`)).toBe(PAGE * 4 + 5)
    expect(office.requests('list_exemplars')).toHaveLength(2)
  })

  it('keeps what is in sight, over two pages, when records changed', async () => {
    list.see(PAGE - 5, PAGE + 5)
    await later()
    await list.refresh()
    expect(list.row(PAGE - 1)).toBeDefined()
    expect(list.row(PAGE)).toBeDefined()
  })

  it('answers who types on for the last word only', async () => {
    office.delay = 3
    const asked = office.asked.length
    void list.ask({ ...query, search: 'v' })
    void list.ask({ ...query, search: 'vi' })
    await list.ask({ ...query, search: 'vi du' })
    await new Promise((resolve) => setTimeout(resolve, 30))
    const searches = office.requests('list_exemplars').map((request) => request.search)
    expect(searches.slice(asked)).toEqual(['v', 'vi du'])
    expect(list.row(0)?.name).toBe('Nguyễn Thị Ví Dụ')
  })

  it('tells a refusal and keeps the rows', async () => {
    office.refusing.set('list_exemplars', {
      code: 'x',
      what: 'Không đọc được.',
      kept: '',
      todo: '',
      params: {},
    })
    await list.refresh()
    expect(refused).toHaveBeenCalledOnce()
    expect(list.row(0)).toBeDefined()
  })

  it('gives the ids of a range though most of its rows are not here', async () => {
    expect(await list.ids(90, 712)).toHaveLength(622)
  })
})
