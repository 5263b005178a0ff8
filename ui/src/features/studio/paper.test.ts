import { describe, expect, it } from 'vitest'
import type { TemplateCard } from '../../backend/generated'
import { orientations, paperCodes, paperLabel } from './paper'

const paper = (code: string, orientation: string, label: string) => ({
  code,
  orientation,
  label,
  width_mm: 210,
  height_mm: 297,
})
const template: TemplateCard = {
  id: 'individual',
  name: 'Cá nhân',
  description: '',
  subjects: ['individual'],
  takes: 'one',
  least: 1,
  most: 1,
  words: [],
  papers: [
    paper('A4', 'portrait', 'A4 dọc'),
    paper('A3', 'portrait', 'A3 dọc'),
    paper('A4', 'landscape', 'A4 ngang'),
  ],
  large_papers: [paper('A1', 'portrait', 'A1 dọc')],
  colour: 'son',
}

describe('papers of a template', () => {
  it('names each paper once', () => {
    expect(paperCodes(template)).toEqual(['A4', 'A3', 'A1'])
    expect(paperCodes(null)).toEqual([])
  })

  it('says how a sheet can lie on a paper', () => {
    expect(orientations(template, 'A4')).toEqual(['portrait', 'landscape'])
    expect(orientations(template, 'A3')).toEqual(['portrait'])
  })

  it('calls a sheet by its paper and how it lies', () => {
    expect(paperLabel(template, { paper: 'A4', orientation: 'landscape' })).toBe('A4 ngang')
    expect(paperLabel(template, { paper: 'A2', orientation: 'landscape' })).toBe('A2')
    expect(paperLabel(null, null)).toBe('')
  })
})
