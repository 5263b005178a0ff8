/** Composed sheets of the core of paper. */
import type { PaperRequest, PaperSheet, PosterRequest, PosterSheet } from '../../src/backend/generated'
import { rowOf } from './records'

/** The sheet that was asked for, with a region to click on and two findings. */
export function sheetOf({ exemplars, template, paper, colour }: PosterRequest) {
  const index = Number((exemplars[0] ?? 'e0').slice(1))
  const wide = rowOf(index).subject !== 'individual' || template === 'collective'
  return {
    key: `${wide ? 'wide' : 'tall'}-${index}-${colour ?? 'son'}`,
    sha256: '',
    bytes: 90_000,
    pages: exemplars.length,
    width_mm: wide ? 420 : 210,
    height_mm: 297,
    template: template ?? (wide ? 'collective' : 'individual'),
    paper: paper ?? (wide ? 'A3' : 'A4'),
    orientation: wide ? 'landscape' : 'portrait',
    colour: colour ?? 'son',
    printable: true,
    file_name: 'ap-phich.pdf',
    draft: false,
    lacking: [],
    regions: [
      {
        record: `e${index}`,
        path: 'praise',
        label: 'Câu nêu gương',
        page: 0,
        x: 15,
        y: 135,
        width: 90,
        height: 30,
      },
    ],
    checks: [
      {
        exemplar: `e${index}`,
        code: 'fits',
        severity: 'fine',
        text: 'Không có chữ bị tràn, ảnh đủ nét.',
        record: null,
        path: null,
      },
      {
        exemplar: `e${index}`,
        code: 'draft',
        severity: 'warning',
        text: 'Hồ sơ chưa được lựa chọn. Bản in sẽ có chữ “Dự thảo”.',
        record: null,
        path: null,
      },
    ],
  }
}

/** A paper with its words filled in as far as nobody typed them. */
export function paperOf({ kind, words }: PaperRequest): PaperSheet {
  const sheet = {
    ...sheetOf({ exemplars: ['e0'] } as PosterRequest),
    template: kind,
    checks: [],
    regions: [],
  }
  return {
    sheet: {
      ...sheet,
      key: `tall-0-${kind}-${words?.number}-${words?.day}`,
      file_name: `${kind}.pdf`,
    } as unknown as PosterSheet,
    words: {
      number: words?.number ?? '',
      day: words?.day ?? '',
      opening: words?.opening ?? '(Kèm theo Quyết định số … ngày … tháng … năm 2022)',
      closing: words?.closing ?? 'Danh sách có 03 cá nhân.',
      capacity: words?.capacity ?? 'CHÁNH VĂN PHÒNG',
      signer: words?.signer ?? 'Trần Minh Họa',
    },
  }
}

/** What composes files, and the way of one to the printer. */
export const composing = {
  poster: sheetOf,
  paper: paperOf,
  print_poster: () => ({ file: '/tmp/ap-phich.pdf', pages: 1, sha256: '', checks: [] }),
}
