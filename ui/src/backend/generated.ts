// Types of every call, as the core declares them. Written by the core; never edited by hand.

export type Nothing = Record<string, never>

export type Word = {
  code: string
  label: string
}

export type Failure = {
  code: string
  what: string
  kept: string
  todo: string
  params: Record<string, string>
}

export type Id = {
  id: string
}

export type ExemplarDetail = {
  id: string
  name: string
  role: string
  category: Word
  plan_year: number
  state: Word
  steps: Array<Step>
  next: NextStep | null
  approved: boolean
  binned: boolean
  subject: SubjectDetail | null
  model: ModelDetail | null
  unit: Named | null
  work_fields: Array<Named>
  praise: string
  summary: string
  quotation: string
  achievements: Array<AchievementDetail>
  figures: Array<FigureDetail>
  initiatives: Array<InitiativeDetail>
  discovered_by: string
  discovered_on: string
  proposing_unit: Named | null
  movement: Named | null
  photo: PhotoCard | null
  gaps: Array<Word>
  changed_ms: number
  changed: string
  changed_by: string
}

export type Step = {
  label: string
  progress: Progress
}

export type Progress = 'done' | 'current' | 'ahead'

export type NextStep = {
  to: string
  title: string
  button: string
}

export type SubjectDetail = ({ kind: 'person' } & PersonDetail) | ({ kind: 'collective' } & CollectiveDetail)

export type PersonDetail = {
  id: string
  full_name: string
  sex: string | null
  birth: string
  position: string
  unit: string | null
  staff_kind: string | null
  started: string
  ended: string
  note: string
}

export type CollectiveDetail = {
  id: string
  name: string
  unit: string | null
  head_count: number | null
  head_person: Named | null
}

export type ModelDetail = {
  id: string
  name: string
  unit: string | null
  problem: string
  method: string
  result: string
  cost: string
  how_to_replicate: string
}

export type AchievementDetail = {
  id: string
  position: number
  year: number | null
  criterion: string | null
  text: string
}

export type FigureDetail = {
  id: string
  position: number
  metric: string
  value: string
  unit: string
  compared_with: string
}

export type InitiativeDetail = {
  id: string
  position: number
  title: string
  recognised_by: string
  decision: string
  scope: string
}

export type Added = {
  id: string
  saved: Saved
}

export type RecordMove = {
  exemplar: string
  to: string
  basis: string
}

export type ListRequest = {
  search: string
  category?: string | null
  subject?: SubjectKind | null
  unit?: string | null
  state?: string | null
  plan_year?: number | null
  work_field?: string | null
  binned: boolean
  order: ListOrder
  offset: number
  limit: number
}

export type SubjectKind = 'individual' | 'collective' | 'none'

export type ListOrder = 'natural' | 'name' | 'name_reversed' | 'newest' | 'unit' | 'state'

export type ExemplarPage = {
  total: number
  counts: KindCounts
  rows: Array<ExemplarRow>
}

export type KindCounts = {
  all: number
  individual: number
  collective: number
  new_model: number
  new_factor: number
}

export type ExemplarRow = {
  id: string
  name: string
  name_marks: Array<[number, number]>
  role: string
  snippet: Snippet | null
  subject: SubjectKind
  category: Word
  unit: string
  state: Word
  step: number
  plan_year: number
  photo: string | null
  changed_ms: number
  changed: string
}

export type Snippet = {
  text: string
  marks: Array<[number, number]>
}

export type Status = {
  version: string
  folder: string
  office: OfficeCard | null
  profile: ProfileCard | null
  profiles: Array<ProfileCard>
  appearance: Appearance
  undo: UndoState
}

export type OfficeCard = {
  name: string
  exemplars: number
  sample: boolean
}

export type ProfileCard = {
  id: string
  name: string
  initials: string
  role: Word
}

export type NewOffice = {
  name: string
  contents: OfficeContents
  worker: string
  role: string
}

export type OfficeContents = 'sample' | 'empty'

export type OpenOffice = {
  folder: string
}

export type NewProfile = {
  name: string
  role: string
}

export type ChooseProfile = {
  id: string
}

export type Appearance = {
  theme: Theme
  text_size: number
}

export type Theme = 'system' | 'light' | 'dark' | 'contrast'

export type UndoState = {
  undo: string | null
  redo: string | null
}

export type Catalogue = {
  units: Array<UnitCard>
  work_fields: Array<Named>
  movements: Array<Named>
  slogans: Array<Named>
  categories: Array<Word>
  criteria: Array<Criterion>
  states: Array<Word>
  sexes: Array<Word>
  staff_kinds: Array<Word>
  roles: Array<Word>
  plan_years: Array<number>
  limits: Limits
}

export type Named = {
  id: string
  name: string
}

export type UnitCard = {
  id: string
  name: string
  short_name: string
  kind: Word | null
  tier: string | null
  validity: string
}

export type Criterion = {
  code: string
  number: number
  label: string
  wording: string
}

export type Limits = {
  praise: number
  summary: number
  quotation: number
  figures: number
}

export type OfficeCheck = {
  sound: boolean
  records: number
  changes: number
  faults: Array<string>
}

export type PhotoCard = {
  id: string
  width: number
  height: number
  focus_x: number
  focus_y: number
  quality: string
}

export type AddPhoto = {
  record: string
  file_name: string
  file: string | null
}

export type PhotoAdded = {
  photo: PhotoCard
  saved: Saved
}

export type PhotoImage = {
  photo: string
  long_side: number
}

export type PhotoCrop = {
  photo: string
  width: number
  height: number
}

export type TemplateCard = {
  id: string
  name: string
  description: string
  subjects: Array<string>
  papers: Array<PaperCard>
  colour: string
}

export type PaperCard = {
  code: string
  label: string
  width_mm: number
  height_mm: number
}

export type Templates = {
  templates: Array<TemplateCard>
  colours: Array<ColourCard>
}

export type ColourCard = {
  code: string
  label: string
  band: string
  accent: string
}

export type PosterRequest = {
  exemplars: Array<string>
  template?: string | null
  paper?: string | null
  colour?: string | null
  draft: boolean
  slogan?: string | null
}

export type PosterSheet = {
  key: string
  sha256: string
  bytes: number
  pages: number
  width_mm: number
  height_mm: number
  template: string
  paper: string
  colour: string
  regions: Array<SheetRegion>
  checks: Array<SheetCheck>
  printable: boolean
  file_name: string
}

export type SheetRegion = {
  record: string
  path: string
  label: string
  page: number
  x: number
  y: number
  width: number
  height: number
}

export type SheetCheck = {
  exemplar: string
  code: string
  severity: Severity
  text: string
  record: string | null
  path: string | null
}

export type Severity = 'fine' | 'notice' | 'warning' | 'blocking'

export type PosterPage = {
  key: string
  page: number
  width: number
}

export type SavePoster = {
  key: string
  file: string
}

export type PosterKey = {
  key: string
}

export type PosterFile = {
  file: string
  pages: number
  sha256: string
  checks: Array<SheetCheck>
}

export type FieldValue = boolean | number | string

export type FieldChange = {
  path: string
  value: FieldValue | null
}

export type SaveFields = {
  record: string
  changes: Array<FieldChange>
}

export type Saved = {
  at_ms: number
  clock: string
  changed: Array<string>
  values: Array<FieldChange>
  undo: UndoState
  label: string | null
}

export type Records = {
  records: Array<string>
}

export type HistoryRequest = {
  record: string
  path: string | null
}

export type HistoryEntry = {
  record: string
  path: string
  field: string
  operation: string
  author: string
  at_ms: number
  day: string
  clock: string
  before: string | null
  after: string | null
  restore: FieldValue | null
}

export type Today = {
  date: string
  groups: Array<TaskGroup>
  sheets: Array<TodaySheet>
  recent: Array<HistoryEntry>
  funnel: Array<FunnelStep>
}

export type TaskGroup = {
  code: string
  label: string
  count: number
  tasks: Array<Task>
}

export type Task = {
  icon: string
  title: string
  detail: string
  since: string
  button: string
  target: TaskTarget
}

export type TaskTarget = { kind: 'show'; id: string } | { kind: 'edit'; id: string; path: string } | { kind: 'poster'; id: string } | { kind: 'state'; state: string }

export type TodaySheet = {
  id: string
  name: string
  unit: string
}

export type FunnelStep = {
  label: string
  count: number
}

export type NewExemplar = {
  person?: NewPerson | null
  collective?: NewCollective | null
  model?: NewModel | null
  unit?: string | null
  category?: string | null
  plan_year?: number | null
  work_fields: Array<string>
  praise: string
  summary: string
  quotation: string
  achievements: Array<NewAchievement>
  figures: Array<NewFigure>
  initiatives: Array<NewInitiative>
  discovered_by: string
  discovered_on: string
  proposing_unit?: string | null
  movement?: string | null
}

export type NewPerson = {
  full_name: string
  sex?: string | null
  birth: string
  position: string
  staff_kind?: string | null
  started: string
  ended: string
  note: string
}

export type NewCollective = {
  name: string
  head_count?: number | null
  head_person?: NewPerson | null
}

export type NewModel = {
  name: string
  problem: string
  method: string
  result: string
  cost: string
  how_to_replicate: string
}

export type NewAchievement = {
  year?: number | null
  criterion?: string | null
  text: string
}

export type NewFigure = {
  metric: string
  value: string
  unit: string
  compared_with: string
}

export type NewInitiative = {
  title: string
  recognised_by: string
  decision: string
  scope: string
}

/** Every call: what it takes and what it answers; `Blob` stands for bytes. */
export interface Calls {
  status: { request: Nothing; answer: Status }
  create_office: { request: NewOffice; answer: Status }
  open_office: { request: OpenOffice; answer: Status }
  add_profile: { request: NewProfile; answer: Status }
  choose_profile: { request: ChooseProfile; answer: Status }
  set_appearance: { request: Appearance; answer: Status }
  catalogue: { request: Nothing; answer: Catalogue }
  today: { request: Nothing; answer: Today }
  list_exemplars: { request: ListRequest; answer: ExemplarPage }
  show_exemplar: { request: Id; answer: ExemplarDetail }
  add_exemplar: { request: NewExemplar; answer: Added }
  save_fields: { request: SaveFields; answer: Saved }
  record_move: { request: RecordMove; answer: Saved }
  bin: { request: Records; answer: Saved }
  restore: { request: Records; answer: Saved }
  history: { request: HistoryRequest; answer: Array<HistoryEntry> }
  undo: { request: Nothing; answer: Saved }
  redo: { request: Nothing; answer: Saved }
  add_photo: { request: AddPhoto; answer: PhotoAdded }
  photo_image: { request: PhotoImage; answer: Blob }
  photo_crop: { request: PhotoCrop; answer: Blob }
  templates: { request: Nothing; answer: Templates }
  poster: { request: PosterRequest; answer: PosterSheet }
  poster_page: { request: PosterPage; answer: Blob }
  save_poster: { request: SavePoster; answer: PosterFile }
  print_poster: { request: PosterKey; answer: PosterFile }
  check_office: { request: Nothing; answer: OfficeCheck }
  rebuild_office: { request: Nothing; answer: OfficeCheck }
}
