/** What an exemplar says of its way and its merit: as if nobody had moved or assessed it, and its next step. */
import type { ExemplarDetail, ExemplarRow, NextStep } from '../../src/backend/generated'

type Judged = Pick<
  ExemplarDetail,
  | 'way'
  | 'moves'
  | 'assessments'
  | 'replications'
  | 'votes'
  | 'counts_votes'
  | 'ineligible'
  | 'judged_on'
  | 'base_year'
  | 'editing'
>

export const unjudged: Judged = {
  way: [],
  moves: [],
  assessments: [],
  replications: [],
  votes: [],
  counts_votes: true,
  ineligible: [],
  judged_on: '24/05/2022',
  base_year: { year: 2021, achievements: [], gap: null },
  editing: 'all',
}

const BUTTONS = ['Giới thiệu', 'Kiểm tra hồ sơ', 'Ghi kết quả chọn', 'Ghi đã tuyên truyền', 'Ghi khen thưởng']
const WAITS = [
  'Chờ đơn vị giới thiệu',
  'Chờ Văn phòng Sở kiểm tra',
  'Chờ Giám đốc Sở lựa chọn',
  'Chờ niêm yết',
  'Chờ hội đồng xét khen thưởng',
]

/** The step after the one a row has reached. */
export function nextOf({ step }: ExemplarRow, to: string): NextStep | null {
  if (step >= 6) return null
  return { to, title: WAITS[step - 1] ?? '', button: BUTTONS[step - 1] ?? '' }
}
