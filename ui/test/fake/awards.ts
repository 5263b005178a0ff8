/** Rounds of nominations, histories of awards and rules, for tests and the gallery. */
import type {
  AwardCard,
  AwardCatalogue,
  AwardFormCard,
  AwardHistory,
  AwardRuleCard,
  Calls,
  FindingCard,
  NominationCard,
  Round,
  RoundTotals,
  Saved,
  Word,
} from '../../src/backend/generated'
import { rowOf } from './records'

const word = (code: string, label: string): Word => ({ code, label })
const form = (code: string, label: string, group: Word): AwardFormCard => ({ code, label, group })
const INDIVIDUAL = word('INDIVIDUAL_TITLE', 'Danh hiệu thi đua của cá nhân')
const COMMENDATION = word('COMMENDATION', 'Hình thức khen thưởng')

export const ROUND = 'Cuối năm 2022'
export const MERIT = 'Bằng khen của Chủ tịch UBND tỉnh'

export const catalogue: AwardCatalogue = {
  forms: [
    form('ADVANCED_WORKER', 'Lao động tiên tiến', INDIVIDUAL),
    form('BASE_EMULATION_FIGHTER', 'Chiến sĩ thi đua cơ sở', INDIVIDUAL),
    form('PROVINCIAL_EMULATION_FIGHTER', 'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh', INDIVIDUAL),
    form('LETTER_OF_COMMENDATION', 'Giấy khen', COMMENDATION),
    form('CERTIFICATE_OF_MERIT', 'Bằng khen', COMMENDATION),
  ],
  kinds: [word('MERIT', 'Theo công trạng và thành tích'), word('UNPLANNED', 'Đột xuất')],
  outcomes: [word('AWARDED', 'Được khen thưởng'), word('NOT_AWARDED', 'Không được khen thưởng')],
  rule_sorts: [word('CONSECUTIVE', 'Liên tục nhiều năm'), word('RATIO', 'Tỷ lệ tối đa')],
  councils: [
    { name: 'Hội đồng Thi đua - Khen thưởng tỉnh', source: 'Kế hoạch năm 2022', unconfirmed: false },
  ],
  rounds: [{ year: 2022, name: ROUND, nominations: 3, waiting: 3 }],
  year: 2022,
  may_nominate: true,
  may_change_rules: true,
}

export const missingYears: FindingCard = {
  code: 'consecutive',
  verdict: 'not_met',
  text: 'Chưa đủ 3 năm liên tục “Chiến sĩ thi đua cơ sở”: thiếu năm 2019, 2020.',
  source: 'Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2013), Điều 22',
  confirmed: false,
  rule: 'r1',
  missing_years: [2019, 2020],
}

export function nominationOf(index: number): NominationCard {
  const { id, name, role, subject, unit, state } = rowOf(index)
  return {
    id: `n${index}`,
    number: index + 1,
    exemplar: id,
    name,
    role,
    subject,
    unit,
    state,
    year: 2022,
    round: ROUND,
    council: 'Hội đồng Thi đua - Khen thưởng tỉnh',
    kind: word('MERIT', 'Theo công trạng và thành tích'),
    form: word('CERTIFICATE_OF_MERIT', 'Bằng khen'),
    asked: MERIT,
    title: MERIT,
    proposed_on: '28/11/2022',
    submission: 'Tờ trình số 52/TTr-STP',
    achievement: 'Số hóa 12.450 trang sổ hộ tịch; tra cứu từ 02 ngày còn 15 phút.',
    outcome: null,
    given: '',
    decision_number: '',
    decision_date: '',
    decision_issuer: '',
    decision: '',
    note: '',
    findings: index === 0 ? [missingYears] : [],
  }
}

const totalsOf = (rows: NominationCard[]): RoundTotals => ({
  all: rows.length,
  individuals: rows.filter(({ subject }) => subject === 'individual').length,
  collectives: rows.filter(({ subject }) => subject === 'collective').length,
  models: rows.filter(({ subject }) => subject === 'none').length,
  waiting: rows.filter(({ outcome }) => outcome === null).length,
  awarded: rows.filter(({ outcome }) => outcome?.code === 'AWARDED').length,
  not_awarded: rows.filter(({ outcome }) => outcome?.code === 'NOT_AWARDED').length,
})

export function roundOf(rows: NominationCard[], year: number, name: string | null): Round {
  const units = [...new Set(rows.map(({ unit }) => unit))]
  return {
    year,
    name,
    rows,
    totals: totalsOf(rows),
    forms: [{ of: { id: 'CERTIFICATE_OF_MERIT', name: 'Bằng khen' }, totals: totalsOf(rows) }],
    units: units.map((unit, at) => ({
      of: { id: `u${at}`, name: unit },
      totals: totalsOf(rows.filter((row) => row.unit === unit)),
    })),
    findings: [],
  }
}

const awardOf = (id: string, year: number, code: string, label: string, decision = ''): AwardCard => ({
  id,
  year,
  form: word(code, label),
  name: label,
  title: '',
  decision_number: decision ? '1234/QĐ-UBND' : '',
  decision_date: decision ? '20/01/2022' : '',
  decision_issuer: decision ? 'UBND huyện Suối Mơ' : '',
  decision,
  nomination: null,
  note: '',
})

export const history: AwardHistory = {
  holder: 'p0',
  awards: [
    awardOf('aw1', 2019, 'ADVANCED_WORKER', 'Lao động tiên tiến'),
    awardOf(
      'aw2',
      2021,
      'BASE_EMULATION_FIGHTER',
      'Chiến sĩ thi đua cơ sở',
      'Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của UBND huyện Suối Mơ',
    ),
    { ...awardOf('aw3', 2022, 'CERTIFICATE_OF_MERIT', MERIT), nomination: 'n0' },
  ],
  nominations: [],
}

export const rules: AwardRuleCard[] = [
  {
    id: 'r1',
    sort: word('CONSECUTIVE', 'Liên tục nhiều năm'),
    form: word('PROVINCIAL_EMULATION_FIGHTER', 'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh'),
    of_form: word('BASE_EMULATION_FIGHTER', 'Chiến sĩ thi đua cơ sở'),
    years: 3,
    percent: null,
    text: '“Chiến sĩ thi đua Bộ, ban, ngành, tỉnh”: cần 3 năm liên tục “Chiến sĩ thi đua cơ sở”.',
    source: 'Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2013), Điều 22',
    valid_from: '01/06/2014',
    valid_to: '31/12/2023',
    in_force: true,
    confirmed: null,
    note: 'Nguồn thứ cấp.',
  },
  {
    id: 'r2',
    sort: word('RATIO', 'Tỷ lệ tối đa'),
    form: word('BASE_EMULATION_FIGHTER', 'Chiến sĩ thi đua cơ sở'),
    of_form: word('ADVANCED_WORKER', 'Lao động tiên tiến'),
    years: null,
    percent: 15,
    text: '“Chiến sĩ thi đua cơ sở”: không quá 15 % số “Lao động tiên tiến”.',
    source: 'Nghị định 91/2017/NĐ-CP',
    valid_from: '01/10/2017',
    valid_to: '',
    in_force: true,
    confirmed: { by: 'Phan Văn Giả Định', on: '24/05/2022', from: '' },
    note: '',
  },
]

type Answers = { [Name in keyof Calls]?: (request: Calls[Name]['request']) => unknown }

/** What an office of paper knows of awards. */
export class FakeAwards {
  nominations = [0, 1, 2].map(nominationOf)
  history = structuredClone(history)
  mayNominate = true

  constructor(private readonly saved: (changed: string[]) => Saved) {}

  readonly answers: Answers = {
    award_catalogue: () => ({ ...catalogue, may_nominate: this.mayNominate }),
    round: ({ year, round }) => {
      const rows = this.nominations.filter((it) => it.year === year && (!round || it.round === round))
      return roundOf(rows, year, round ?? null)
    },
    preview_nominations: ({ exemplars }) => exemplars.map((name) => ({ name, findings: [missingYears] })),
    nominate: ({ exemplars }) => {
      const added = exemplars.map((id) => nominationOf(Number(id.slice(1))))
      this.nominations = [...this.nominations, ...added]
      return { ids: added.map(({ id }) => id), saved: this.saved(exemplars) }
    },
    record_outcome: ({ nominations, outcome: code }) => {
      const outcome = catalogue.outcomes.find((word) => word.code === code) ?? null
      this.nominations = this.nominations.map((it) => (nominations.includes(it.id) ? { ...it, outcome } : it))
      return this.saved(nominations)
    },
    take_back_nominations: ({ nominations }) => {
      this.nominations = this.nominations.filter(({ id }) => !nominations.includes(id))
      return this.saved(nominations)
    },
    award_history: () => this.history,
    add_award: () => ({ id: 'aw9', saved: this.saved(['aw9']) }),
    award_rules: () => rules,
    add_award_rule: () => ({ id: 'r9', saved: this.saved(['r9']) }),
    confirm_award_rule: ({ rule }) => this.saved([rule]),
  }
}
