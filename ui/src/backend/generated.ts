// Generated from the Rust types of the calls; `cargo xtask types` writes it anew.

/** A deed as edited. */
export type AchievementDetail = {
  /** Id of the item. */
  id: string,
  /** Order. */
  position: number,
  /** Year. */
  year: number | null,
  /** Code of the criterion. */
  criterion: string | null,
  /** Text. */
  text: string,
};

/** Adds a file that shows how far a criterion is met: PDF, JPEG, PNG, Word. It comes as the call's bytes, or `file` names it. */
export type AddEvidence = {
  /** The exemplar. */
  exemplar: string,
  /** Code of the criterion. */
  criterion: string,
  /** Name of the file it came from. */
  file_name: string,
  /** Where to read it when no bytes come along. */
  file: string | null,
};

/** Adds a photo to a person, collective or model. The picture comes as the call's bytes, or `file` names it. */
export type AddPhoto = {
  /** The person, collective or model; a unit, whose mark it then is. */
  record: string,
  /** Whether it is the ground of a unit's sheets instead of its mark. */
  background?: boolean | null,
  /** Name of the file the picture came from. */
  file_name: string,
  /** Where to read the picture when no bytes come along. */
  file: string | null,
};

/** Adds the photo of a board to a posting. The picture comes as the call's bytes, or `file` names it. */
export type AddProof = {
  /** The posting. */
  posting: string,
  /** Name of the file the picture came from. */
  file_name: string,
  /** Where to read the picture when no bytes come along. */
  file: string | null,
};

/** Adds the scan of a consent's paper. It comes as the call's bytes, or `file` names it. */
export type AddScan = {
  /** The consent. */
  consent: string,
  /** Name of the file it came from. */
  file_name: string,
  /** Where to read it when no bytes come along. */
  file: string | null,
};

/** What adding answers. */
export type Added = {
  /** The new exemplar. */
  id: string,
  /** What was saved. */
  saved: Saved,
};

/** Somebody as two are compared. */
export type AlikeCard = {
  /** The record. */
  record: string,
  /** The name. */
  name: string,
  /** The birth, as shown; empty if unknown. */
  birth: string,
  /** The name of the unit; empty if unknown. */
  unit: string,
  /** The position; empty if unknown. */
  position: string,
  /** The newest exemplar behind which it stands. */
  exemplar: string | null,
};

/** How the interface looks on this machine. */
export type Appearance = {
  /** Colours. */
  theme: Theme,
  /** Size of text in percent: 100, 112, 125 or 140. */
  text_size: number,
};

/** Names a change of the catalogue. */
export type ApplyUnitChange = {
  /** Its code. */
  code: string,
};

/** A file of a package. */
export type ArticleFile = {
  /** Its name. */
  name: string,
  /** Its size in bytes. */
  bytes: number,
  /** SHA-256 of its bytes. */
  sha256: string,
};

/** A package that was written. */
export type ArticlePackage = {
  /** The folder or the .zip. */
  place: string,
  /** What is in it, in order. */
  files: Array<ArticleFile>,
};

/** The picture of an article. */
export type ArticlePicture = {
  /** Width in pixels. */
  width: number,
  /** Height in pixels. */
  height: number,
  /** Size in bytes, at most a million. */
  bytes: number,
  /** What stands under it. */
  caption: string,
  /** What it shows, for readers who cannot see it. */
  alt: string,
};

/** An article for the portal. */
export type ArticleText = {
  /** The title in one line. */
  title: string,
  /** The short text above the article. */
  short: string,
  /** The article as plain text, paragraphs parted by an empty line. */
  long: string,
  /** The article as a page: escaped, without scripts. */
  html: string,
  /** Its picture, if there is one; `article_picture` gives the bytes. */
  picture: ArticlePicture | null,
  /** Whether it may only be read over. */
  draft: boolean,
  /** That for which no consent for the portal holds today; while there is any, no package is written. */
  lacking: Array<LackingConsent>,
  /** A good name for the package, without ending. */
  file_name: string,
};

/** What an article is wrapped in. */
export type ArticleWrapping = "folder" | "zip";

/** Says how far a criterion is met. */
export type Assess = {
  /** The exemplar. */
  exemplar: string,
  /** Code of the criterion. */
  criterion: string,
  /** `YES`, `PARTLY`, `NO`; empty takes the assessment back. */
  met: string,
  /** What shows it. */
  evidence: string,
  /** Who says so; empty = whoever is working. */
  assessor: string,
  /** When, as people write it; empty = today. */
  on: string,
};

/** What was said of one criterion; there is one for each of the three, assessed or not. */
export type AssessmentDetail = {
  /** Code of the criterion. */
  criterion: string,
  /** Its number, from 1. */
  number: number,
  /** Its short label. */
  label: string,
  /** How far it is met; absent = not assessed. */
  met: Word | null,
  /** What shows it. */
  evidence: string,
  /** Who says so. */
  assessor: string,
  /** When, as shown. */
  on: string,
  /** Files that show it. */
  files: Array<EvidenceCard>,
  /** What is missing for being checked and selected, a sentence each. */
  missing: Array<string>,
};

/** What adding an award answers. */
export type AwardAdded = {
  /** Its id. */
  id: string,
  /** What was saved. */
  saved: Saved,
};

/** An award. */
export type AwardCard = {
  /** Its id. */
  id: string,
  /** The year whose work it rewards. */
  year: number | null,
  /** Its form. */
  form: Word | null,
  /** What it is called. */
  name: string,
  /** Its name in full, where it was typed. */
  title: string,
  /** Number of the decision. */
  decision_number: string,
  /** Its day, dd/mm/yyyy or less. */
  decision_date: string,
  /** Who decided. */
  decision_issuer: string,
  /** "Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của UBND huyện Suối Mơ" */
  decision: string,
  /** The nomination from whose decision it came; absent = typed in. */
  nomination: string | null,
  /** Anything else. */
  note: string,
};

/** What forms about nominations and awards choose from. */
export type AwardCatalogue = {
  /** Titles and forms, from the smallest within each group. */
  forms: Array<AwardFormCard>,
  /** For what an award is given. */
  kinds: Array<Word>,
  /** What may come of a nomination. */
  outcomes: Array<Word>,
  /** What rules ask for. */
  rule_sorts: Array<Word>,
  /** The councils there are today. */
  councils: Array<CouncilCard>,
  /** The rounds in use, the newest year first. */
  rounds: Array<RoundName>,
  /** The present year. */
  year: number,
  /** Whether whoever is working records nominations. */
  may_nominate: boolean,
  /** Whether whoever is working changes and confirms rules. */
  may_change_rules: boolean,
};

/** A title or a form. */
export type AwardFormCard = {
  /** Its code. */
  code: string,
  /** What it is called. */
  label: string,
  /** What sort of award: `INDIVIDUAL_TITLE`, `COLLECTIVE_TITLE`, `COMMENDATION`. */
  group: Word,
};

/** What somebody was given, and put forward for. */
export type AwardHistory = {
  /** The person, the collective or the model. */
  holder: string,
  /** Oldest year first. */
  awards: Array<AwardCard>,
  /** The nominations of the exemplar that was asked about. */
  nominations: Array<NominationCard>,
};

/** A rule about awards. */
export type AwardRuleCard = {
  /** Its id. */
  id: string,
  /** What it asks for: `CONSECUTIVE` or `RATIO`. */
  sort: Word | null,
  /** For which form it holds. */
  form: Word | null,
  /** The form that must have been held, or of whose holders a share is taken. */
  of_form: Word | null,
  /** How many years in a row. */
  years: number | null,
  /** The largest share in percent. */
  percent: number | null,
  /** What it says, in one sentence. */
  text: string,
  /** Where it stands. */
  source: string,
  /** The first day it holds, dd/mm/yyyy or less; empty = since ever. */
  valid_from: string,
  /** The last day; empty = still. */
  valid_to: string,
  /** Whether it holds today. */
  in_force: boolean,
  /** Who compared it with the paper; absent = nobody yet. */
  confirmed: Confirmation | null,
  /** Anything else. */
  note: string,
};

/** An award with the decision behind it. */
export type AwardWords = {
  /** "được tặng"; empty = what suits the award. */
  lead_in: string,
  /** "Bằng khen của Chủ tịch UBND tỉnh". */
  title: string,
  /** "Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của Chủ tịch UBND tỉnh". */
  decision: string,
};

/** How many there are in a cell of the coverage. */
export type BalanceCell = {
  /** All that were not withdrawn. */
  all: Count,
  /** Those selected. */
  selected: Count,
};

/** The deeds that count for a plan year. */
export type BaseYear = {
  /** The year whose results count. */
  year: number,
  /** Ids of the deeds of that year. */
  achievements: Array<string>,
  /** "Chưa có thành tích năm 2021."; absent where there is some. */
  gap: string | null,
};

/** What became of one sheet. */
export type BatchEntry = {
  /** About whom. */
  exemplar: string,
  /** What it is about. */
  title: string,
  /** Its own file, if it has one. */
  file: string | null,
  /** Why it was not made. */
  refused: Failure | null,
};

/** What becomes of the sheets of a batch. */
export type BatchForm = "file_each" | "one_file";

/** Names a batch. */
export type BatchId = {
  /** Its id. */
  id: string,
};

/** How far a batch is. */
export type BatchProgress = {
  /** Its id. */
  id: string,
  /** Whether it goes on. */
  state: BatchState,
  /** How many sheets it was asked for. */
  total: number,
  /** How many of them were made or refused. */
  finished: number,
  /** How many were made. */
  made: number,
  /** What became of each, in order, from the entry asked for on. */
  entries: Array<BatchEntry>,
  /** The files written, of a batch bound into one file; files of their own stand in the entries. */
  files: Array<string>,
  /** Why it failed as a whole. */
  failure: Failure | null,
};

/** Asks how far a batch is. */
export type BatchQuery = {
  /** Its id. */
  id: string,
  /** Entries known already: only those from this one on are told. */
  since: number,
};

/** Asks for a sheet of its own for each exemplar of a request. */
export type BatchRequest = {
  /** Whose sheets, and how they look. The template must be one for one exemplar. */
  sheets: PosterRequest,
  /** What becomes of them. */
  form: BatchForm,
  /** The folder for a file each, or the name of the one file. Nothing that is there already is written over. */
  target: string,
  /** Posts each sheet before it is given out, with its own exact file; `key` and `exemplars` are ignored. */
  posting?: NewPosting | null,
};

/** Whether a batch goes on. */
export type BatchState = "running" | "done" | "stopped" | "failed";

/** What adding a board answers. */
export type BoardAdded = {
  /** The board. */
  id: string,
  /** What was saved. */
  saved: Saved,
};

/** A board. */
export type BoardCard = {
  /** Its id. */
  id: string,
  /** What people call it. */
  name: string,
  /** Where it hangs. */
  place: string,
  /** Width in millimetres. */
  width_mm: number | null,
  /** Height in millimetres. */
  height_mm: number | null,
  /** How many A4 sheets it holds. */
  holds_a_four: number | null,
  /** How many A3 sheets it holds. */
  holds_a_three: number | null,
  /** Anything else. */
  note: string,
  /** How many postings hang on it today. */
  hanging: number,
};

/** What hung when. */
export type Calendar = {
  /** First day, ISO. */
  first: string,
  /** Last day, ISO. */
  last: string,
  /** What hung on at least one of these days, by the first day. */
  postings: Array<PostingCard>,
  /** The twelve months of the year. */
  months: Array<CalendarMonth>,
};

/** A month of a year. */
export type CalendarMonth = {
  /** 1 to 12. */
  month: number,
  /** "Tháng 3/2022" */
  label: string,
  /** How many postings began in it. */
  begun: number,
  /** How many hung on at least one of its days. */
  hanging: number,
  /** Whether it went by, or goes by, without anything newly shown. */
  quiet: boolean,
};

/** Asks for the calendar of a board, or of all boards and the portal together. */
export type CalendarRequest = {
  /** Id or name of the board; absent = everything. */
  board: string | null,
  /** The year. */
  year: number,
  /** The month, 1 to 12; absent = the whole year. */
  month: number | null,
};

/** One exemplar on the selection board. */
export type Candidate = {
  /** Its id. */
  id: string,
  /** The name of its subject or its model. */
  name: string,
  /** Kind of subject; none for a model that stands for itself. */
  subject: SubjectKind,
  /** Category. */
  category: Word,
  /** Plan year. */
  plan_year: number,
  /** The unit's short name. */
  unit: string,
  /** Fields of work. */
  work_fields: Array<Named>,
  /** Present state. */
  state: Word,
  /** Number of the step it has reached, 1 to 6. */
  step: number,
  /** Since when it is in that state, dd/mm/yyyy. */
  since: string,
  /** How many days that is. */
  days: number | null,
  /** One mark a criterion, in their order. */
  marks: Array<MarkCard>,
  /** What keeps it from being chosen, on the day it is judged. */
  ineligible: Array<Word>,
  /** How many of its deeds are of the year whose results count. */
  counted: number,
  /** What it lacks without being refused for it: "Chưa có thành tích năm 2021." */
  gaps: Array<string>,
  /** What the latest meeting counted; absent = no meeting yet. */
  vote: VoteCount | null,
  /** The moves whoever is working may record, the usual one first. */
  moves: Array<MoveOption>,
};

/** A plan year's exemplars. */
export type Candidates = {
  /** The year. */
  plan_year: number,
  /** The year whose results count. */
  base_year: number,
  /** By given name. */
  rows: Array<Candidate>,
};

/** Everything a form chooses from. */
export type Catalogue = {
  /** Units, by name. */
  units: Array<UnitCard>,
  /** Fields of work, in their order. */
  work_fields: Array<Named>,
  /** Movements, by name. */
  movements: Array<Named>,
  /** Slogans, in their order. */
  slogans: Array<Named>,
  /** Categories of exemplar. */
  categories: Array<Word>,
  /** The three criteria. */
  criteria: Array<Criterion>,
  /** States of an exemplar. */
  states: Array<Word>,
  /** Ông, Bà. */
  sexes: Array<Word>,
  /** Groups of staff. */
  staff_kinds: Array<Word>,
  /** Roles of profiles. */
  roles: Array<Word>,
  /** Kinds of unit. */
  unit_kinds: Array<Word>,
  /** Plan years in use, newest first. */
  plan_years: number[],
  /** How long texts may be. */
  limits: Limits,
};

/** A change of the catalogue. */
export type CataloguedChange = {
  /** Its code. */
  code: string,
  /** The first day of what is new, as people write it. */
  day: string,
  /** What happened. */
  title: string,
  /** What it does not tell. */
  note: string,
  /** The paper. */
  source: string,
  /** Whether nobody has checked it yet: shown as "chưa kiểm chứng". */
  unconfirmed: boolean,
  /** Whether its communes come from a list of the office's own. */
  needs_list: boolean,
  /** What switching it on would do. */
  preview: UnitPreview,
};

/** What a profile shall be from now on. */
export type ChangeProfile = {
  /** Its id. */
  id: string,
  /** The name. */
  name: string,
  /** Code of the role. */
  role: string,
  /** The unit: an id, a code or the exact name; absent = the office's own. */
  unit?: string | null,
};

/** A wish to rearrange units. */
export type ChangeUnits = {
  /** `RENAME`, `MERGE`, `SPLIT`, `END`. */
  course: string,
  /** The units before: ids, codes or names. */
  units: Array<string>,
  /** The first day of what is after; for `END` the last day of what was before. */
  day: string,
  /** Who takes over: one for `RENAME` and `MERGE`, several for `SPLIT`, none for `END`. */
  heirs: Array<UnitHeir>,
  /** The paper behind it. */
  basis: string,
};

/** One text that a posted sheet says otherwise than the records do now. */
export type ChangedFact = {
  /** The exemplar. */
  exemplar: string,
  /** The record it comes from. */
  record: string,
  /** The place in that record. */
  path: string,
  /** "Tóm tắt" */
  label: string,
  /** What the posted sheet says; absent = nothing. */
  before: string | null,
  /** What a sheet made now would say; absent = nothing. */
  after: string | null,
};

/** A field that holds something else than it did. */
export type ChangedField = {
  /** The record. */
  record: string,
  /** The place. */
  path: string,
  /** The place in Vietnamese. */
  field: string,
  /** What stood there then; absent = nothing. */
  before: string | null,
  /** What stands there now; absent = nothing. */
  after: string | null,
};

/** A posting that says otherwise than the records do now. */
export type ChangedPosting = {
  /** The posting. */
  posting: PostingCard,
  /** What differs. */
  changed: Array<ChangedFact>,
};

/** Names a profile to work under. */
export type ChooseProfile = {
  /** Its id. */
  id: string,
  /** Its PIN, if it has one. */
  pin?: string | null,
};

/** A collective as edited. */
export type CollectiveDetail = {
  /** Id. */
  id: string,
  /** Name. */
  name: string,
  /** Id of the unit. */
  unit: string | null,
  /** How many people. */
  head_count: number | null,
  /** Who leads it. */
  head_person: Named | null,
};

/** A colour way. */
export type ColourCard = {
  /** `son`, `cham`, `ngoc`, `canh-gian`, `den-trang`; `rieng` for a template's own colours. */
  code: string,
  /** "Son" */
  label: string,
  /** Colour of the band, `#rrggbb`. */
  band: string,
  /** Accent colour, `#rrggbb`. */
  accent: string,
};

/** One field of two records. */
export type ComparedField = {
  /** The place. */
  field: string,
  /** Its label. */
  label: string,
  /** What the one holds; absent = nothing. */
  one: string | null,
  /** What the other one holds; absent = nothing. */
  other: string | null,
  /** Whether both hold something and it is not the same. */
  differs: boolean,
};

/** Confirms a rule. */
export type ConfirmAwardRule = {
  /** The rule. */
  rule: string,
  /** With which paper it was compared, where that is not its source itself. */
  from: string,
};

/** Who compared a rule with the paper. */
export type Confirmation = {
  /** Who. */
  by: string,
  /** When, dd/mm/yyyy. */
  on: string,
  /** With which paper, where that is not the source itself. */
  from: string,
};

/** What recording a consent answers. */
export type ConsentAdded = {
  /** The consent. */
  consent: ConsentCard,
  /** What was saved. */
  saved: Saved,
};

/** A consent. */
export type ConsentCard = {
  /** Its id. */
  id: string,
  /** Whose. */
  person: string,
  /** That person's name. */
  name: string,
  /** On what ground. */
  ground: Word,
  /** What may be shown. */
  scopes: Array<Word>,
  /** Where. */
  channels: Array<Word>,
  /** First day, dd/mm/yyyy. */
  from: string,
  /** Last day, dd/mm/yyyy; empty = until withdrawn. */
  to: string,
  /** What for. */
  purpose: string,
  /** Why, for another ground. */
  reason: string,
  /** Who decided, for another ground. */
  decided_by: string,
  /** Whether it holds today. */
  holds: boolean,
  /** The day it was withdrawn, dd/mm/yyyy. */
  withdrawn_on: string | null,
  /** Why it was withdrawn. */
  withdrawn_why: string,
  /** The scan of the paper. */
  scan: ScanCard | null,
  /** Anything else. */
  note: string,
};

/** What withdrawing answers. */
export type ConsentWithdrawn = {
  /** What still hangs or stands on the portal and must be taken down now. */
  to_take_down: Array<PostingCard>,
  /** What was saved. */
  saved: Saved,
};

/** Names whose consents are asked for. */
export type ConsentsRequest = {
  /** A person, or an exemplar: then its person or the head of its collective. */
  person: string,
};

/** A council that nominations are put before. */
export type CouncilCard = {
  /** What it is called. */
  name: string,
  /** Where that stands. */
  source: string,
  /** Whether nobody has checked it against an official paper yet. */
  unconfirmed: boolean,
};

/** A number and the rows it stands for. */
export type Count = {
  /** How many. */
  count: number,
  /** Which. */
  rows: CountedRows,
};

/** How many there are of one form, or of one unit. */
export type CountedCard = {
  /** The form, or the unit; no id where it is not known. */
  of: Named,
  /** How many. */
  totals: RoundTotals,
};

/** The exemplars a number stands for: part of a [`super::list::ListRequest`], which then lists exactly these. */
export type CountedRows = {
  /** What the list is called: "Toàn cảnh năm 2022: Đã giới thiệu". */
  label: string,
  /** The first plan year. */
  first_year: number | null,
  /** The last plan year. */
  last_year: number | null,
  /** Code of a state they have ever been in. */
  reached?: string | null,
  /** Code of a category. */
  category?: string | null,
  /** Who stands behind them. */
  subject?: SubjectKind | null,
  /** Id of a field of work. */
  work_field?: string | null,
  /** Whether they are of no field of work. */
  without_field: boolean,
  /** How they stand in the plan's balance. */
  standing?: Standing | null,
  /** How quickly they were posted. */
  timeliness?: Timeliness | null,
  /** Ids of units, of one of which they are; empty = those of none. */
  units?: Array<string> | null,
};

/** How a plan year's exemplars cover the fields of work. */
export type Coverage = {
  /** The year. */
  plan_year: number,
  /** The columns: every category. */
  categories: Array<Word>,
  /** The fields in their order, then those without any where there are some. */
  rows: Array<CoverageRow>,
  /** How many exemplars there are; those withdrawn aside. */
  exemplars: Tally,
  /** How many of them are single persons. */
  individuals: Tally,
  /** Their share in percent; absent where there is no exemplar. */
  individual_share: number | null,
  /** Their share among those selected. */
  selected_share: number | null,
};

/** One field of work. */
export type CoverageRow = {
  /** Id of the field; absent = exemplars without any. */
  work_field: string | null,
  /** Its name. */
  name: string,
  /** How many of each category. */
  cells: Array<Tally>,
  /** How many in all; an exemplar of two fields counts in both rows. */
  total: Tally,
};

/** A criterion of the plan. */
export type Criterion = {
  /** Its code. */
  code: string,
  /** Its number, from 1. */
  number: number,
  /** Short label. */
  label: string,
  /** Full wording. */
  wording: string,
};

/** One thing that was done. */
export type Deed = {
  /** What was done, such as "Sửa hồ sơ". */
  operation: string,
  /** Who did it. */
  author: string,
  /** "09:41" */
  clock: string,
  /** What it changed, a record each. */
  about: Array<DeedAbout>,
  /** How many records more it changed; more than a few hundred a day are counted only. */
  untold: number,
};

/** What was changed in one record. */
export type DeedAbout = {
  /** The record. */
  record: string,
  /** Whether it is an exemplar, which can be shown. */
  is_exemplar: boolean,
  /** What it is called now; empty where its making was taken back. */
  name: string,
  /** Its changed fields. */
  changes: Array<HistoryEntry>,
};

/** Two records that may be about one person or one collective. */
export type DuplicatePair = {
  /** `person` or `collective`. */
  kind: string,
  /** One of them. */
  one: AlikeCard,
  /** The other one. */
  other: AlikeCard,
  /** Why, and what speaks against it: "cùng tên không dấu", "khác đơn vị". */
  reasons: Array<Word>,
  /** How strongly; 60 and more is suspected, 110 is certain. */
  score: number,
};

/** Who may stand in the office twice. */
export type Duplicates = {
  /** The pairs, people before collectives, the likeliest first. */
  pairs: Array<DuplicatePair>,
  /** Whether there are more than are listed. */
  more: boolean,
};

/** How far whoever is working may change an exemplar. */
export type Editing = "all" | "texts" | "nothing";

/** Erases a person's data for good. */
export type ErasePerson = {
  /** The person. */
  person: string,
  /** Why. */
  reason: string,
  /** The full name, typed to confirm. */
  typed_name: string,
};

/** An erasure of the past. */
export type ErasureCard = {
  /** The record that became anonymous. */
  person: string,
  /** The day: dd/mm/yyyy. */
  day: string,
  /** "09:41" */
  clock: string,
  /** Who did it. */
  author: string,
  /** Why. */
  reason: string,
};

/** A day to come. */
export type EventWords = {
  /** The day as people write it; its weekday is found. */
  on: string,
  /** What happens. */
  text: string,
};

/** What adding a file answers. */
export type EvidenceAdded = {
  /** Id of the item. */
  id: string,
  /** What was saved. */
  saved: Saved,
};

/** A file that shows how far a criterion is met. */
export type EvidenceCard = {
  /** Id of the item. */
  id: string,
  /** The file; absent until it arrives. */
  file: ScanCard | null,
};

/** Names a file that shows how far a criterion is met. */
export type EvidenceName = {
  /** The exemplar. */
  exemplar: string,
  /** Id of the item. */
  id: string,
};

/** An exemplar with everything around it. */
export type ExemplarDetail = {
  /** Its id. */
  id: string,
  /** The name to show: the subject's, or the model's. */
  name: string,
  /** Position, or the model's name for a collective. */
  role: string,
  /** Category. */
  category: Word,
  /** Plan year. */
  plan_year: number,
  /** Present state. */
  state: Word,
  /** The six steps of the way, in order. */
  steps: Array<Step>,
  /** The one next step; absent at the end of the way. */
  next: NextStep | null,
  /** The moves it has made, oldest first. */
  way: Array<MoveDetail>,
  /** The moves whoever is working may record, the usual one first. */
  moves: Array<MoveOption>,
  /** What was said of the three criteria. */
  assessments: Array<AssessmentDetail>,
  /** Units that took it up. */
  replications: Array<ReplicationDetail>,
  /** What meetings voted, the latest first. */
  votes: Array<VoteDetail>,
  /** Whether whoever is working may write votes down. */
  counts_votes: boolean,
  /** What keeps it from being chosen. */
  ineligible: Array<Word>,
  /** The day on which it is judged, dd/mm/yyyy. */
  judged_on: string,
  /** The deeds that count for its plan year. */
  base_year: BaseYear,
  /** How far whoever is working may change it. */
  editing: Editing,
  /** Whether sheets are no drafts any more. */
  approved: boolean,
  /** Whether it lies in the bin. */
  binned: boolean,
  /** The person, the collective, or nobody. */
  subject: SubjectDetail | null,
  /** The model. */
  model: ModelDetail | null,
  /** The unit of the subject or model. */
  unit: Named | null,
  /** Fields of work. */
  work_fields: Array<Named>,
  /** Short praise. */
  praise: string,
  /** Summary. */
  summary: string,
  /** Quotation, without marks. */
  quotation: string,
  /** Deeds. */
  achievements: Array<AchievementDetail>,
  /** Number table. */
  figures: Array<FigureDetail>,
  /** Initiatives. */
  initiatives: Array<InitiativeDetail>,
  /** Who noticed it. */
  discovered_by: string,
  /** When, dd/mm/yyyy or less. */
  discovered_on: string,
  /** The proposing unit. */
  proposing_unit: Named | null,
  /** The movement. */
  movement: Named | null,
  /** The picture of its subject or model. */
  photo: PhotoCard | null,
  /** What is still missing. */
  gaps: Array<Word>,
  /** Last change. */
  changed_ms: number,
  /** "Hôm nay, 09:41" */
  changed: string,
  /** Who made it. */
  changed_by: string,
};

/** One page of a list. */
export type ExemplarPage = {
  /** How many rows there are in all. */
  total: number,
  /** How many there are of each kind, the kind filters left aside. */
  counts: KindCounts,
  /** The rows asked for. */
  rows: Array<ExemplarRow>,
};

/** One row of a list. */
export type ExemplarRow = {
  /** Id. */
  id: string,
  /** Name. */
  name: string,
  /** Hits in the name: start and end in UTF-16 units. */
  name_marks: Array<[number, number]>,
  /** Position, or the model's name. */
  role: string,
  /** Where else the search hit, with marks; absent when the name says it all. */
  snippet: Snippet | null,
  /** Kind of subject. */
  subject: SubjectKind,
  /** Category. */
  category: Word,
  /** Name of the unit; "chưa nhận được đơn vị" until it comes. */
  unit: string,
  /** State. */
  state: Word,
  /** How many of the six steps are behind or here, 1 to 6. */
  step: number,
  /** Plan year. */
  plan_year: number,
  /** The photo's id. */
  photo: string | null,
  /** Last change. */
  changed_ms: number,
  /** "Hôm nay", "Hôm qua", "11/03", "11/03/2021". */
  changed: string,
};

/** Where everything kept on a person goes. */
export type ExportPerson = {
  /** The person. */
  person: string,
  /** A folder, in which it gets a name of its own. */
  folder?: string | null,
  /** The .zip or the folder itself; a number is added if something is there. */
  file?: string | null,
  /** Whether it is one .zip. */
  zip: boolean,
};

/** Writes an own template to a file. */
export type ExportTemplate = {
  /** Id or name of the template. */
  id: string,
  /** Where to; `.mau-neuguong` is added if missing. */
  file: string,
};

/** A sentence for the user in its three parts. */
export type Failure = {
  /** Which situation it is, such as `photo_not_a_picture`. */
  code: string,
  /** What happened. */
  what: string,
  /** What was kept; empty if nothing was at stake. */
  kept: string,
  /** What to do now; empty if nothing can be done. */
  todo: string,
  /** The particulars by name, for programs. */
  params: Record<string, string>,
};

/** A line that is not understood. */
export type FaultyLine = {
  /** Its line, from 1. */
  line: number,
  /** Its text. */
  text: string,
  /** Why. */
  why: string,
};

/** A new value for one place of a record; no value empties the place. */
export type FieldChange = {
  /** `summary`, or `achievements/<item>/text`, or `work_fields/<id>`; `achievements/<item>` with no value removes the item. */
  path: string,
  /** The value. */
  value: FieldValue | null,
};

/** One field of work. */
export type FieldFigures = {
  /** Its id; absent = exemplars without any. */
  work_field: string | null,
  /** Its name. */
  name: string,
  /** One cell a category. */
  cells: Array<BalanceCell>,
  /** All categories; an exemplar of two fields counts in both rows. */
  total: BalanceCell,
};

/** What a field holds, as typed or shown. */
export type FieldValue = boolean | number | string;

/** A figure as edited. */
export type FigureDetail = {
  /** Id of the item. */
  id: string,
  /** Order. */
  position: number,
  /** What is counted. */
  metric: string,
  /** How many. */
  value: string,
  /** Of what. */
  unit: string,
  /** Compared with. */
  compared_with: string,
};

/** A kept file written out for the computer's own program. */
export type FileCopy = {
  /** Where it lies. */
  file: string,
};

/** One thing told of a nomination or a round. Nothing is refused for it. */
export type FindingCard = {
  /** Which sort: `consecutive`, `ratio`, `wrong_group`, `repeated`. */
  code: string,
  /** Whether it is in order. */
  verdict: FindingVerdict,
  /** The sentence. */
  text: string,
  /** Where the rule stands; empty for what the list itself tells. */
  source: string,
  /** Whether somebody has compared the rule with the paper; true for what the list itself tells. */
  confirmed: boolean,
  /** The rule. */
  rule: string | null,
  /** The years that are missing. */
  missing_years: number[],
};

/** Whether something told is in order. */
export type FindingVerdict = "met" | "not_met" | "unknown";

/** How many exemplars stand in a step. */
export type FunnelStep = {
  /** "Phát hiện" */
  label: string,
  /** How many. */
  count: number,
};

/** One change of one field. */
export type HistoryEntry = {
  /** The record. */
  record: string,
  /** The place. */
  path: string,
  /** The place in Vietnamese, such as "Câu nêu gương". */
  field: string,
  /** What was done, such as "Sửa hồ sơ". */
  operation: string,
  /** Who did it. */
  author: string,
  /** When. */
  at_ms: number,
  /** "Hôm nay, 24/05/2022" */
  day: string,
  /** "09:41" */
  clock: string,
  /** What stood there before, as shown; absent = nothing. */
  before: string | null,
  /** What stood there after, as shown; absent = nothing. */
  after: string | null,
  /** The value before, to restore it through `save_fields`. */
  restore: FieldValue | null,
};

/** Asks for the history of a record. */
export type HistoryRequest = {
  /** An exemplar; the history of its subject and model comes along. */
  record: string,
  /** Only this place and what lies within it. */
  path: string | null,
};

/** Names one record. */
export type Id = {
  /** The id; an unambiguous beginning is enough. */
  id: string,
};

/** What became of a template's file. */
export type ImportOutcome = "added" | "renamed" | "already_there";

/** Takes in a template. The file comes as the call's bytes, or `file` names it. */
export type ImportTemplate = {
  /** Where to read the file when no bytes come along. */
  file?: string | null,
};

/** A list of communes: each line a name and the units it was formed from, parted by `;`. */
export type ImportUnits = {
  /** The list as text, where it was pasted. */
  text?: string | null,
  /** The file it lies in. */
  file?: string | null,
  /** The first day of its communes. */
  day: string,
  /** The paper behind it. */
  basis: string,
  /** Whether old communes the office does not know are added, ended the day before. */
  add_old: boolean,
  /** Whether lines that cannot be understood are passed over. */
  skip_faulty: boolean,
};

/** What waits for whoever is working. */
export type Inbox = {
  /** The longest waiting first. */
  items: Array<InboxItem>,
};

/** How much waits for whoever is working. */
export type InboxCount = {
  /** How many exemplars. */
  count: number,
};

/** One exemplar that waits. */
export type InboxItem = {
  /** The exemplar. */
  candidate: Candidate,
  /** The move by which it came here. */
  came_by: MoveDetail | null,
  /** The last time it was returned. */
  returned: LastReturn | null,
};

/** An initiative as edited. */
export type InitiativeDetail = {
  /** Id of the item. */
  id: string,
  /** Order. */
  position: number,
  /** Name. */
  title: string,
  /** Recognised by. */
  recognised_by: string,
  /** Decision. */
  decision: string,
  /** Scope. */
  scope: string,
};

/** What was done on a day. */
export type Journal = {
  /** dd/mm/yyyy. */
  day: string,
  /** "Hôm nay, 24/05/2022" */
  heading: string,
  /** Newest first. */
  deeds: Array<Deed>,
  /** The last day before it on which something was done, dd/mm/yyyy. */
  earlier: string | null,
  /** The first day after it on which something was done, dd/mm/yyyy. */
  later: string | null,
};

/** Asks what was done on a day. */
export type JournalRequest = {
  /** The day, as people write it; empty = today. */
  day: string,
};

/** How many of each kind. */
export type KindCounts = {
  /** All. */
  all: number,
  /** Persons. */
  individual: number,
  /** Collectives. */
  collective: number,
  /** New models. */
  new_model: number,
  /** New factors. */
  new_factor: number,
};

/** What may not be shown of a person, because no consent for it holds. */
export type LackingConsent = {
  /** The person. */
  person: string,
  /** The person's name. */
  name: string,
  /** What. */
  scopes: Array<Word>,
  /** Where. */
  channel: Word,
  /** "Nguyễn Thị Ví Dụ (họ tên, ảnh)" */
  text: string,
};

/** The last time an exemplar was returned. */
export type LastReturn = {
  /** When, why, by whom. */
  step: MoveDetail,
  /** What has changed since. */
  changes: Array<ChangedField>,
};

/** How long texts may be, in characters as a reader counts them. */
export type Limits = {
  /** Short praise. */
  praise: number,
  /** Summary. */
  summary: number,
  /** Quotation. */
  quotation: number,
  /** Figures on a sheet. */
  figures: number,
};

/** Order of a list. */
export type ListOrder = "natural" | "name" | "name_reversed" | "newest" | "unit" | "state";

/** What to list. Every filter is optional and they narrow together. */
export type ListRequest = {
  /** Words to find, with or without marks. */
  search: string,
  /** Code of a category. */
  category?: string | null,
  /** Kind of subject. */
  subject?: SubjectKind | null,
  /** Id of a unit. */
  unit?: string | null,
  /** Whether the units before and after that one count as well. */
  unit_kin?: boolean | null,
  /** Code of a state. */
  state?: string | null,
  /** Plan year. */
  plan_year: number | null,
  /** Id of a field of work. */
  work_field?: string | null,
  /** What a number of the figures stands for. */
  counted?: CountedRows | null,
  /** Lists the bin instead of the library. */
  binned: boolean,
  /** Order. */
  order: ListOrder,
  /** How many rows to pass over. */
  offset: number,
  /** How many rows to answer, at most 500; 0 = 100. */
  limit: number,
};

/** Somebody known who may be the one about to be added. */
export type Lookalike = {
  /** As an exemplar names it: `person:<id>` or `collective:<id>`. */
  subject: string,
  /** Who it is. */
  card: AlikeCard,
  /** Why, and what speaks against it. */
  reasons: Array<Word>,
  /** Whether it is likely rather than merely possible. */
  likely: boolean,
};

/** Somebody about to be added. */
export type LookalikesRequest = {
  /** Whether it is a collective; a person otherwise. */
  collective: boolean,
  /** The name as typed. */
  name: string,
  /** The birth as people write it. */
  birth: string,
  /** The unit: an id, a code or the exact name. */
  unit?: string | null,
  /** The position. */
  position: string,
};

/** How a criterion was assessed. */
export type MarkCard = {
  /** Code of the criterion. */
  criterion: string,
  /** `YES`, `PARTLY`, `NO`; absent = not assessed. */
  met: string | null,
  /** Whether something is written that shows it. */
  shown: boolean,
};

/** Whose value one field holds after merging. */
export type MergeChoice = {
  /** The place, such as `birth`. */
  field: string,
  /** Whether it is the other record's. */
  theirs: boolean,
};

/** Makes one record of two. */
export type MergeRecords = {
  /** The one that stays. */
  keep: string,
  /** The one that goes into the bin. */
  other: string,
  /** Whose value a field holds afterwards. Fields that are not named keep what the staying record holds, or get what only the other one holds. */
  choices: Array<MergeChoice>,
};

/** A model as edited. */
export type ModelDetail = {
  /** Id. */
  id: string,
  /** Name. */
  name: string,
  /** Id of the unit. */
  unit: string | null,
  /** Problem. */
  problem: string,
  /** Method. */
  method: string,
  /** Result. */
  result: string,
  /** Cost. */
  cost: string,
  /** How to replicate. */
  how_to_replicate: string,
};

/** A month of the figures. */
export type MonthFigures = {
  /** The year. */
  year: number,
  /** The month, 1 to 12. */
  month: number,
  /** "Tháng 5/2022" */
  label: string,
  /** How many postings began in it on each channel, in the order of `channels`. */
  counts: number[],
  /** Whether nothing was newly shown in it, although it has begun. */
  quiet: boolean,
  /** Whether it lies wholly ahead. */
  ahead: boolean,
};

/** A move that was made. */
export type MoveDetail = {
  /** Id of the item. */
  id: string,
  /** The state it led to. */
  to: Word,
  /** The day: dd/mm/yyyy. */
  day: string,
  /** On what basis, or why. */
  basis: string,
  /** Who recorded it; empty for moves of older versions. */
  by: string,
  /** In which role. */
  role: Word | null,
  /** Who made it on paper; empty where whoever recorded it made it. */
  approver: string,
  /** The paper. */
  paper: string,
};

/** What must be told with a move. */
export type MoveNeed = "nothing" | "reason" | "replication" | "decision";

/** A move that whoever is working may record now. */
export type MoveOption = {
  /** Code of the state it leads to. */
  to: string,
  /** What the button says: "Ghi đã lựa chọn", "Trả lại", "Lùi về “Đã giới thiệu”". */
  label: string,
  /** Which way it leads: `FORWARD`, `RETURN`, `WITHDRAW`, `BACK`. */
  course: Word,
  /** What must be told with it. */
  needs: MoveNeed,
  /** Whether it is kept for somebody else, so that `approver` and `paper` must be named. */
  on_paper: boolean,
  /** Whose move it is: "Giám đốc Sở". */
  mover: string,
  /** What stands in its way, a sentence each; while there is any it is refused. */
  blocked: Array<string>,
};

/** A record with a name. */
export type Named = {
  /** Its id. */
  id: string,
  /** Its name. */
  name: string,
};

/** A new deed. */
export type NewAchievement = {
  /** Year. */
  year: number | null,
  /** Code of the criterion. */
  criterion?: string | null,
  /** Text. */
  text: string,
};

/** An award to be typed in. */
export type NewAward = {
  /** A person, a collective, a model, or an exemplar behind which one stands. */
  holder: string,
  /** The year whose work it rewards. */
  year: number | null,
  /** Code of its form. */
  form: string,
  /** Its name in full. */
  title: string,
  /** Number of the decision. */
  decision_number: string,
  /** Its day, as people write it. */
  decision_date: string,
  /** Who decided. */
  decision_issuer: string,
  /** Anything else. */
  note: string,
};

/** A rule to be added. */
export type NewAwardRule = {
  /** `CONSECUTIVE` or `RATIO`. */
  sort: string,
  /** Code of the form it is about. */
  form: string,
  /** Code of the form that must have been held, or of whose holders a share is taken. */
  of_form: string,
  /** How many years in a row. */
  years: number | null,
  /** The largest share in percent. */
  percent: number | null,
  /** Where it stands. */
  source: string,
  /** The first day, as people write it; empty = since ever. */
  valid_from: string,
  /** The last day; empty = still. */
  valid_to: string,
  /** Anything else. */
  note: string,
};

/** A board to add; change its fields with `save_fields`, whose paths bear the same names. */
export type NewBoard = {
  /** What people call it. */
  name: string,
  /** Where it hangs. */
  place: string,
  /** Width in millimetres, 100 to 20.000. */
  width_mm: number | null,
  /** Height in millimetres, 100 to 20.000. */
  height_mm: number | null,
  /** How many A4 sheets it holds. */
  holds_a_four: number | null,
  /** How many A3 sheets it holds. */
  holds_a_three: number | null,
  /** Anything else. */
  note: string,
};

/** A new collective. */
export type NewCollective = {
  /** Name. */
  name: string,
  /** How many people. */
  head_count: number | null,
  /** The person who leads it, new. */
  head_person?: NewPerson | null,
};

/** A consent to record, or the other ground on which the Director has somebody shown. The scan of the paper comes as the call's bytes, or `file` names it; it may be added later. */
export type NewConsent = {
  /** A person, or an exemplar: then its person or the head of its collective. */
  person: string,
  /** `AGREEMENT` or `OTHER`; empty = agreement. */
  ground: string,
  /** `NAME`, `PHOTO`, `BIOGRAPHY`, `ACHIEVEMENT`. */
  scopes: Array<string>,
  /** `NOTICE_BOARD`, `PORTAL`, `LOUDSPEAKER`. */
  channels: Array<string>,
  /** First day; empty = today. */
  from: string,
  /** Last day; empty = until withdrawn. */
  to: string,
  /** What for. */
  purpose: string,
  /** Why, for another ground. */
  reason: string,
  /** Who decided, for another ground; empty = the Director, if the Director is working. */
  decided_by: string,
  /** Anything else. */
  note: string,
  /** Name of the file the scan came from. */
  file_name: string,
  /** Where to read the scan when no bytes come along. */
  file?: string | null,
};

/** What is decided about some tasks. */
export type NewDecision = {
  /** The keys of the tasks. */
  tasks: Array<string>,
  /** Code of what is decided. */
  choice: string,
  /** Why, or what was done. */
  note: string,
};

/** A new exemplar as somebody wrote it down: a person, a collective or a model (one at least), texts as typed. */
export type NewExemplar = {
  /** The person, new. */
  person?: NewPerson | null,
  /** The collective, new. */
  collective?: NewCollective | null,
  /** Somebody who stands in the office already, in place of a new one: `person:<id>` or `collective:<id>`. */
  known?: string | null,
  /** Records of whom it was said that the new person, or the new collective, is none of them. */
  distinct_from: Array<string>,
  /** The model, new. */
  model?: NewModel | null,
  /** Unit of the subject or model: an id, a code or the exact name. */
  unit?: string | null,
  /** Code of the category; absent = `EXEMPLAR`. */
  category?: string | null,
  /** Plan year; absent = this year. */
  plan_year: number | null,
  /** Codes or ids of fields of work. */
  work_fields: Array<string>,
  /** Short praise. */
  praise: string,
  /** Summary. */
  summary: string,
  /** Quotation. */
  quotation: string,
  /** Deeds, in order. */
  achievements: Array<NewAchievement>,
  /** Number table, in order. */
  figures: Array<NewFigure>,
  /** Initiatives, in order. */
  initiatives: Array<NewInitiative>,
  /** Who noticed it. */
  discovered_by: string,
  /** When. */
  discovered_on: string,
  /** Proposing unit: an id, a code or the exact name. */
  proposing_unit?: string | null,
  /** Movement: an id or the exact name. */
  movement?: string | null,
};

/** A new figure. */
export type NewFigure = {
  /** What is counted. */
  metric: string,
  /** How many. */
  value: string,
  /** Of what. */
  unit: string,
  /** Compared with. */
  compared_with: string,
};

/** A new initiative. */
export type NewInitiative = {
  /** Name. */
  title: string,
  /** Recognised by. */
  recognised_by: string,
  /** Decision. */
  decision: string,
  /** Scope. */
  scope: string,
};

/** A new model. */
export type NewModel = {
  /** Name. */
  name: string,
  /** Problem. */
  problem: string,
  /** Method. */
  method: string,
  /** Result. */
  result: string,
  /** Cost. */
  cost: string,
  /** How to replicate. */
  how_to_replicate: string,
};

/** Puts exemplars forward, all for the same. */
export type NewNominations = {
  /** Their ids, or unambiguous beginnings. */
  exemplars: Array<string>,
  /** The year of the round; absent = that of the proposal. */
  year: number | null,
  /** What the round is called: "Cuối năm 2022". */
  round: string,
  /** The council; empty = the one of that day. */
  council: string,
  /** `MERIT`, `CAMPAIGN`, `UNPLANNED`, …; empty = merit. */
  kind: string,
  /** Code of the form asked for. */
  form: string,
  /** Its name in full: "Bằng khen của Chủ tịch UBND tỉnh". */
  title: string,
  /** The day of the proposal, as people write it; empty = today. */
  proposed_on: string,
  /** The paper of the proposal: its number or day. */
  submission: string,
  /** Anything else. */
  note: string,
};

/** What the first start asks. */
export type NewOffice = {
  /** Name of the office; empty = the department's own. */
  name: string,
  /** What it starts with. */
  contents: OfficeContents,
  /** Who is working. */
  worker: string,
  /** Code of the role. */
  role: string,
};

/** A new person. */
export type NewPerson = {
  /** Full name. */
  full_name: string,
  /** Code of Ông, Bà. */
  sex?: string | null,
  /** Birth as people write it. */
  birth: string,
  /** Position. */
  position: string,
  /** Code of the group of staff. */
  staff_kind?: string | null,
  /** Since when. */
  started: string,
  /** Until when. */
  ended: string,
  /** Note. */
  note: string,
};

/** A posting to record. Dates are written as people write them. */
export type NewPosting = {
  /** Key of the composed file; needed for a board. */
  key?: string | null,
  /** The exemplars of an article on the portal made without a sheet. */
  exemplars: Array<string>,
  /** `NOTICE_BOARD` or `PORTAL`; empty = a board. */
  channel: string,
  /** Id or name of the board. */
  board?: string | null,
  /** Address of the article; may be added later with `save_fields`. */
  link: string,
  /** First day; empty = today. */
  from: string,
  /** Last day; empty = until taken down. */
  to: string,
  /** How many copies; absent = 1. */
  copies: number | null,
  /** Who puts it up; empty = whoever is working. */
  posted_by: string,
  /** Who approved it; empty = the Director, if the Director is working. */
  approved_by: string,
  /** The paper on which the approval stands; the Director at work needs none. */
  approval_basis: string,
  /** Anything else. */
  note: string,
};

/** A new profile. */
export type NewProfile = {
  /** The name. */
  name: string,
  /** Code of the role. */
  role: string,
  /** The unit: an id, a code or the exact name; absent = the office's own. */
  unit?: string | null,
  /** A PIN of four to eight digits; absent = none. */
  pin?: string | null,
};

/** A unit that took an exemplar up. */
export type NewReplication = {
  /** An id, a code or the exact name of the unit. */
  unit: string,
  /** When, as people write it; empty = not known. */
  on: string,
  /** With what result. */
  result: string,
};

/** Makes an own template. */
export type NewTemplate = {
  /** The template it starts from, built-in or own. */
  based_on: string,
  /** What the office calls it; a name that is taken gets a number. */
  name: string,
};

/** What is said of a unit; everything as people write it. */
export type NewUnit = {
  /** Official name. */
  name: string,
  /** Name for lists; the official one where empty. */
  short_name: string,
  /** Code of its kind. */
  kind: string,
  /** Id, code or name of the unit above it. */
  parent: string,
  /** First day. */
  valid_from: string,
  /** Last day. */
  valid_to: string,
  /** Địa danh. */
  place_name: string,
  /** First letterhead line. */
  letterhead_parent: string,
  /** Second letterhead line. */
  letterhead_name: string,
  /** Abbreviation in document symbols. */
  abbreviation: string,
  /** The paper behind it. */
  basis: string,
};

/** The one next step. */
export type NextStep = {
  /** State it leads to. */
  to: string,
  /** Who acts: "Chờ Giám đốc Sở lựa chọn". */
  title: string,
  /** What the button says: "Ghi kết quả". */
  button: string,
};

/** A nomination. */
export type NominationCard = {
  /** Its id. */
  id: string,
  /** Its number in the list, from 1. */
  number: number,
  /** The exemplar. */
  exemplar: string,
  /** The name of its subject or model. */
  name: string,
  /** The position of a person. */
  role: string,
  /** Who stands behind it. */
  subject: SubjectKind,
  /** The unit's short name. */
  unit: string,
  /** Where the exemplar stands. */
  state: Word | null,
  /** The year of the round. */
  year: number,
  /** What the round is called. */
  round: string,
  /** The council. */
  council: string,
  /** For what. */
  kind: Word | null,
  /** The form asked for. */
  form: Word | null,
  /** What is asked for, as a list shows it. */
  asked: string,
  /** The form's name in full, where it was typed. */
  title: string,
  /** The day of the proposal, dd/mm/yyyy. */
  proposed_on: string,
  /** The paper of the proposal. */
  submission: string,
  /** What is told of the exemplar in short. */
  achievement: string,
  /** What came of it; absent = it waits. */
  outcome: Word | null,
  /** What was given, as a list shows it; empty = nothing. */
  given: string,
  /** Number of the decision. */
  decision_number: string,
  /** Its day, dd/mm/yyyy. */
  decision_date: string,
  /** Who decided. */
  decision_issuer: string,
  /** "Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của UBND huyện Suối Mơ" */
  decision: string,
  /** Anything else. */
  note: string,
  /** What is told of it. */
  findings: Array<FindingCard>,
};

/** What would be told of an exemplar if it were put forward so. */
export type NominationPreview = {
  /** The exemplar's name. */
  name: string,
  /** What would be told. */
  findings: Array<FindingCard>,
};

/** What putting forward answers. */
export type NominationsAdded = {
  /** The nominations, in the order of the exemplars. */
  ids: Array<string>,
  /** What was saved. */
  saved: Saved,
};

/** A request or an answer without any content. */
export type Nothing = Record<symbol, never>;

/** An office in short. */
export type OfficeCard = {
  /** Its name, such as "Sở Tư pháp Đồng Nai". */
  name: string,
  /** How many exemplars it has outside the bin. */
  exemplars: number,
  /** Whether it was filled with the sample office. */
  sample: boolean,
  /** The office's own unit; a photo added to it is its mark. */
  unit: string,
  /** The mark's photo, shown at the foot of every sheet. */
  logo: string | null,
  /** Its own picture for the ground of its sheets. */
  background: string | null,
};

/** What a check of the office found. */
export type OfficeCheck = {
  /** Whether all is well. */
  sound: boolean,
  /** How many records there are. */
  records: number,
  /** How many changes the log holds. */
  changes: number,
  /** What is wrong, a sentence each. */
  faults: Array<string>,
};

/** What a new office starts with. The catalogues of 2022 are always there. */
export type OfficeContents = "sample" | "empty";

/** Names an office's folder. */
export type OpenOffice = {
  /** The folder. */
  folder: string,
};

/** Somebody whose data are kept longer than they should be. */
export type OverdueCard = {
  /** The person. */
  person: string,
  /** The name. */
  name: string,
  /** Until when they should have been kept, as shown; empty where the data were erased before. */
  until: string,
  /** Whether the data were erased before, and an older copy of the office that was put back holds them again. */
  brought_back: boolean,
  /** The newest exemplar about the person. */
  exemplar: string | null,
};

/** A colour of an own template. */
export type OwnColour = {
  /** The place. */
  path: string,
  /** "Màu băng" */
  label: string,
  /** The colour on the sheet now, `#rrggbb`. */
  shown: string,
  /** Whether it was chosen; else it follows from the colour way and the other colours. */
  chosen: boolean,
};

/** The typeface of a role. */
export type OwnFont = {
  /** The place. */
  path: string,
  /** "Kiểu chữ câu nói" */
  label: string,
  /** The typeface, one of `font_choices`. */
  value: string,
};

/** A part of a sheet. */
export type OwnPart = {
  /** Its name in the places `hidden` and `order`. */
  code: string,
  /** "Số liệu" */
  label: string,
  /** Whether it is shown. */
  shown: boolean,
  /** Whether it can be left out. */
  hideable: boolean,
  /** Whether it can be moved among the others that can. */
  movable: boolean,
};

/** An own template with everything it can change. */
export type OwnTemplate = {
  /** Its id. */
  id: string,
  /** Its name, at the place `name`. */
  name: string,
  /** When to use it, at the place `description`; empty = as the family says. */
  description: string,
  /** Id of the built-in template it is made from. */
  family: string,
  /** Name of that template. */
  family_name: string,
  /** The built-in colour way it starts from, at the place `colour_from`; empty = the family's. */
  colour_from: string,
  /** The colours, each at a place of its own. */
  colours: Array<OwnColour>,
  /** The roles of typefaces, each at a place of its own. */
  fonts: Array<OwnFont>,
  /** The typefaces there are. */
  font_choices: Array<Word>,
  /** The parts in the order of the sheet; those not shown stand at the place `hidden` with commas, the order of those that can be moved at `order`. */
  parts: Array<OwnPart>,
  /** The words, each at a place of its own. */
  words: Array<OwnWords>,
  /** A good name for its file. */
  file_name: string,
};

/** Words of an own template. */
export type OwnWords = {
  /** The place. */
  path: string,
  /** "Lời báo trang sau" */
  label: string,
  /** The office's words; empty = the usual ones. */
  value: string,
  /** The usual words; empty where they come from the records. */
  usual: string,
  /** Characters they may have. */
  most: number,
};

/** A paper of a template. */
export type PaperCard = {
  /** `A4` to `A0`. */
  code: string,
  /** `portrait` or `landscape`. */
  orientation: string,
  /** "A4 dọc" */
  label: string,
  /** Width in millimetres. */
  width_mm: number,
  /** Height in millimetres. */
  height_mm: number,
};

/** Asks for a paper. */
export type PaperRequest = {
  /** `approval-slip`, `selection-list`, `exemplar-sheet`. */
  kind: string,
  /** Of which plan year. */
  plan_year: number,
  /** Ids of the exemplars it is about; empty = everybody it is about in that year. */
  exemplars: Array<string>,
  /** Words typed for it. */
  words: PaperWords,
};

/** A composed paper. */
export type PaperSheet = {
  /** The file, shown by `poster_page`, saved by `save_poster`, printed by `print_poster`. */
  sheet: PosterSheet,
  /** Its words, what was left open filled in. Room to write something is told as "…". */
  words: PaperWords,
};

/** Words of a paper; what is left open is filled in. */
export type PaperWords = {
  /** Its number; empty = room to write it. */
  number: string,
  /** Its day as people write it; what is not known is room to write it. */
  day: string,
  /** What is said before the table; of a list the paper it goes with. */
  opening: string | null,
  /** What is said below the table. */
  closing: string | null,
  /** Authority and title of who signs, a line each. */
  capacity: string | null,
  /** Who signs, by hand. */
  signer: string | null,
};

/** A person as edited. */
export type PersonDetail = {
  /** Id. */
  id: string,
  /** Full name. */
  full_name: string,
  /** Code of Ông, Bà. */
  sex: string | null,
  /** Birth, as shown. */
  birth: string,
  /** Position. */
  position: string,
  /** Id of the unit. */
  unit: string | null,
  /** Code of the group of staff. */
  staff_kind: string | null,
  /** Since when, as shown. */
  started: string,
  /** Until when, as shown. */
  ended: string,
  /** Note, never printed. */
  note: string,
};

/** What an erasure did. */
export type PersonErased = {
  /** What was saved. */
  saved: Saved,
  /** How many records became anonymous. */
  anonymous: number,
  /** In how many other records the name was cut out. */
  cut: number,
  /** How many pictures and files were removed. */
  files: number,
  /** How many other people of that name there are; their records were left as they are. */
  namesakes: number,
  /** Whether somebody of that name works here: the history keeps who did what. */
  signs_history: boolean,
  /** Files that could not be removed yet; they are at the next start. */
  left: Array<string>,
};

/** What was written out. */
export type PersonExported = {
  /** The folder or the .zip. */
  place: string,
  /** The names of the files in it. */
  files: Array<string>,
};

/** Names a person: by id, or an exemplar, then its person or the head of its collective. */
export type PersonName = {
  /** The person. */
  person: string,
};

/** What is kept on a person. */
export type PersonalData = {
  /** The person's record. */
  person: string,
  /** The name. */
  name: string,
  /** How many exemplars. */
  exemplars: number,
  /** How many consents. */
  consents: number,
  /** How many awards and nominations. */
  honours: number,
  /** How many postings. */
  postings: number,
  /** How many pictures and files. */
  files: number,
  /** How many other records name the person. */
  others: number,
  /** The last day on which the data are to be kept, as shown; empty where none was set. */
  kept_until: string,
  /** Whether the data were erased. */
  erased: boolean,
  /** Whether whoever is working may give them out. */
  may_export: boolean,
  /** Whether whoever is working may erase them. */
  may_erase: boolean,
};

/** What adding a photo answers. */
export type PhotoAdded = {
  /** The photo. */
  photo: PhotoCard,
  /** What was saved. */
  saved: Saved,
};

/** A photo in short. */
export type PhotoCard = {
  /** Id of its record. */
  id: string,
  /** Width in pixels. */
  width: number,
  /** Height in pixels. */
  height: number,
  /** What must stay visible: thousandths from the left. */
  focus_x: number,
  /** What must stay visible: thousandths from the top. */
  focus_y: number,
  /** "1.800 × 2.400, đủ nét in A3" */
  quality: string,
};

/** Asks for a photo as JPEG, cut around its focus. */
export type PhotoCrop = {
  /** The photo's id. */
  photo: string,
  /** Width in pixels. */
  width: number,
  /** Height in pixels. */
  height: number,
};

/** Asks for a photo as JPEG. */
export type PhotoImage = {
  /** The photo's id. */
  photo: string,
  /** Longest side in pixels, at most 2000. */
  long_side: number,
};

/** A place then and now. */
export type PlaceThen = {
  /** The record. */
  record: string,
  /** The kind of the record, such as `person`. */
  kind: string,
  /** The place. */
  path: string,
  /** The place in Vietnamese. */
  field: string,
  /** What stood there then; absent = nothing. */
  stood: string | null,
  /** What stands there now; absent = nothing. */
  now: string | null,
  /** Whether it is not the same. */
  differs: boolean,
};

/** Names a plan year. */
export type PlanYear = {
  /** The year. */
  plan_year: number,
};

/** An exemplar of a posting. */
export type PostedExemplar = {
  /** Its id. */
  id: string,
  /** Its name now. */
  name: string,
};

/** One text of a posted sheet. */
export type PostedFact = {
  /** The exemplar. */
  exemplar: string,
  /** "Tóm tắt" */
  label: string,
  /** What was said; "(ảnh)" for a picture. */
  text: string,
};

/** The file of a posting. */
export type PostedFile = {
  /** SHA-256 of the file. */
  sha256: string,
  /** Its size in bytes. */
  bytes: number,
  /** Its name. */
  file_name: string,
  /** The template used. */
  template: string,
  /** The paper used. */
  paper: string,
  /** The colour way used. */
  colour: string,
};

/** A written file. */
export type PosterFile = {
  /** Where it is. */
  file: string,
  /** How many pages. */
  pages: number,
  /** SHA-256 of the file. */
  sha256: string,
  /** What was found before printing. */
  checks: Array<SheetCheck>,
};

/** Names a composed file. */
export type PosterKey = {
  /** Key of the composed file. */
  key: string,
};

/** Asks for the picture of a page as PNG. */
export type PosterPage = {
  /** Key of the composed file. */
  key: string,
  /** Page, from 0. */
  page: number,
  /** Width of the picture in pixels, at most 4000. */
  width: number,
};

/** Asks for sheets in one file: one after the other for each exemplar, or one about all of them, as the template takes them. */
export type PosterRequest = {
  /** The exemplars. */
  exemplars: Array<string>,
  /** Template; absent = the one that suits each exemplar. */
  template?: string | null,
  /** `A4` to `A0`; absent = the template's first. */
  paper?: string | null,
  /** `portrait` or `landscape`; absent = as the template lies by nature. */
  orientation?: string | null,
  /** Colour way; absent = the template's own. */
  colour?: string | null,
  /** Marks the sheet "Dự thảo" whatever the state. */
  draft: boolean,
  /** Sentence at the foot; absent = the first slogan. */
  slogan?: string | null,
  /** Words that come from no record. */
  words?: PosterWords | null,
  /** The board it will hang on, by id or name: its foot names it, and it can be posted on no other. A draft names none. */
  board?: string | null,
  /** Address of an article, shown as a QR code. */
  link?: string | null,
  /** Lays the office's own picture below the sheet, paled so that every letter reads. */
  background?: boolean | null,
  /** A remembered printer: a sheet on A4 or A3 is moved to where it prints, and what it cannot print is told. */
  printer?: string | null,
};

/** A composed file, kept ready under its key. */
export type PosterSheet = {
  /** Names it in `poster_page`, `save_poster` and `print_poster`. */
  key: string,
  /** SHA-256 of the file. */
  sha256: string,
  /** Size of the file in bytes. */
  bytes: number,
  /** How many pages. */
  pages: number,
  /** Width of the first page in millimetres. */
  width_mm: number,
  /** Height of the first page in millimetres. */
  height_mm: number,
  /** The template used for the first sheet. */
  template: string,
  /** The paper used. */
  paper: string,
  /** How it lies: `portrait` or `landscape`. */
  orientation: string,
  /** The colour way used. */
  colour: string,
  /** The words of the first sheet that come from no record, what was left open filled in. */
  words: PosterWords,
  /** Where each text of the first sheet lies. */
  regions: Array<SheetRegion>,
  /** What was found before printing. */
  checks: Array<SheetCheck>,
  /** Whether it may be printed. */
  printable: boolean,
  /** Whether a sheet of it says "Dự thảo"; such a file cannot be posted. */
  draft: boolean,
  /** That for which no consent for a board holds today; while there is any, the file is not given out. */
  lacking: Array<LackingConsent>,
  /** A good file name. */
  file_name: string,
};

/** Words typed for a sheet; what is absent is filled in to suit the template. Which of them a template shows is told by its card. */
export type PosterWords = {
  /** The title of a sheet that is not about one exemplar. */
  title?: string | null,
  /** The line under the title; below a quotation its source, above a list the paper it belongs to. */
  subtitle?: string | null,
  /** The issue of a bulletin: "Số 03, tháng 6/2022". */
  note?: string | null,
  /** The sentence on an anniversary's sheet, without quotation marks. */
  quotation?: string | null,
  /** What stands over the lines. */
  lines_heading?: string | null,
  /** Lines of an anniversary's sheet; behind " – " stands what is set smaller. */
  lines?: Array<string> | null,
  /** The day that is remembered; absent = the call to patriotic emulation, this year. */
  anniversary?: RememberedDay | null,
  /** The exemplar whose story leads a bulletin; absent = the first. */
  lead?: string | null,
  /** Days to come. */
  events?: Array<EventWords> | null,
  /** The lines under a list. */
  closing?: string | null,
  /** Who signs a list. */
  signature?: SignatureWords | null,
  /** What is congratulated on. */
  award?: AwardWords | null,
};

/** What recording a posting answers. */
export type PostingAdded = {
  /** The posting. */
  posting: PostingCard,
  /** What was saved. */
  saved: Saved,
};

/** A posting in short. */
export type PostingCard = {
  /** Its id. */
  id: string,
  /** What the file is about. */
  title: string,
  /** Whom it is about. */
  exemplars: Array<PostedExemplar>,
  /** On a board or on the portal. */
  channel: Word,
  /** Id of the board; empty on the portal. */
  board: string,
  /** Name of the board; empty on the portal. */
  board_name: string,
  /** Address of the article. */
  link: string,
  /** First day, dd/mm/yyyy. */
  from: string,
  /** Last day planned, dd/mm/yyyy; empty = until taken down. */
  to: string,
  /** First day, ISO. */
  first: string,
  /** The last day it hung or is to hang, ISO; absent = no end. */
  last: string | null,
  /** `planned`, `hanging`, `ended`, `taken_down`. */
  stage: Word,
  /** How many days it will still hang; negative once it has ended, absent without an end or when taken down. */
  days_left: number | null,
  /** How many copies. */
  copies: number | null,
  /** Who put it up. */
  posted_by: string,
  /** Who approved it. */
  approved_by: string,
  /** The paper on which the approval stands. */
  approval_basis: string,
  /** The exact file, if one was kept. */
  file: PostedFile | null,
  /** Id of the photo of the board, for `photo_image`. */
  proof: string | null,
  /** That it was taken down. */
  takedown: TakedownCard | null,
  /** Anything else. */
  note: string,
};

/** The posted file, written out for the PDF viewer. */
export type PostingCopy = {
  /** Where it is. */
  file: string,
  /** SHA-256 of the file. */
  sha256: string,
};

/** A posting, whole. */
export type PostingDetail = {
  /** The posting in short. */
  posting: PostingCard,
  /** What it said, in the order of the sheet. */
  facts: Array<PostedFact>,
  /** What a sheet made now would say otherwise. */
  changed: Array<ChangedFact>,
  /** That for which no consent holds on the days still to come; empty once it is over. */
  lacking: Array<LackingConsent>,
};

/** Asks for a page of the posted file as PNG. */
export type PostingPage = {
  /** The posting. */
  id: string,
  /** Page, from 0. */
  page: number,
  /** Width of the picture in pixels, at most 4000. */
  width: number,
};

/** Asks for postings; whatever is absent does not narrow. */
export type PostingsRequest = {
  /** Only those about this exemplar. */
  exemplar?: string | null,
  /** Only those on this board, by id or name. */
  board?: string | null,
  /** `NOTICE_BOARD` or `PORTAL`. */
  channel?: string | null,
  /** Only those that hung on this day; a month or a year means any of its days. */
  on?: string | null,
  /** Only those that hang today or will hang later. */
  live: boolean,
  /** Only those whose first day is this one; a month or a year means any of its days. */
  begun?: string | null,
};

/** The printers that the system knows and a file can be sent to at its true size. */
export type PrintQueues = {
  /** Whether this machine can print directly at all; otherwise the PDF viewer prints. */
  direct: boolean,
  /** Their names. */
  queues: Array<string>,
  /** The one the system would take; empty if it names none. */
  usual: string,
};

/** A printer of this machine and the margins in which it cannot print, in mm. */
export type PrinterCard = {
  /** What people call it; names it in `poster` and `test_page`. */
  name: string,
  /** At the top edge. */
  top: number,
  /** At the right edge. */
  right: number,
  /** At the bottom edge. */
  bottom: number,
  /** At the left edge. */
  left: number,
};

/** Names a printer. */
export type PrinterName = {
  /** Its name. */
  name: string,
};

/** Somebody who works on this machine, or has. */
export type ProfileCard = {
  /** Its id. */
  id: string,
  /** The name. */
  name: string,
  /** Two letters for the round mark. */
  initials: string,
  /** The role. */
  role: Word,
  /** The unit. */
  unit: Named | null,
  /** Whether a PIN is asked for. */
  has_pin: boolean,
  /** "Hà Thị Mẫu đã bỏ mã PIN cũ ngày 24/05/2022."; until there is a new PIN. */
  pin_reset: string | null,
};

/** How far a step is. */
export type Progress = "done" | "current" | "ahead";

/** How many ever reached a state. */
export type ReachedCount = {
  /** The state. */
  state: Word,
  /** How many. */
  count: Count,
};

/** What stands between a sheet and the board. */
export type Readiness = {
  /** Whether it may be posted. */
  ready: boolean,
  /** Exemplars that were not selected yet, by name. */
  not_approved: Array<string>,
  /** Whether the file says "Dự thảo". */
  draft: boolean,
  /** That for which no consent holds. */
  lacking: Array<LackingConsent>,
  /** A good value for `approved_by`; empty if none is known. */
  approved_by: string,
  /** A good value for `approval_basis`: the paper on which the first exemplar was selected. */
  approval_basis: string,
};

/** Asks what stands between a sheet and the board. */
export type ReadinessRequest = {
  /** Key of the composed file. */
  key?: string | null,
  /** The exemplars of an article made without a sheet. */
  exemplars: Array<string>,
  /** `NOTICE_BOARD` or `PORTAL`; empty = a board. */
  channel: string,
  /** First day; empty = today. */
  from: string,
  /** Last day; empty = until taken down. */
  to: string,
};

/** Two records side by side. */
export type RecordComparison = {
  /** `person` or `collective`. */
  kind: string,
  /** Their records. */
  records: [string, string],
  /** Their names. */
  names: [string, string],
  /** Every field at least one of them holds. */
  fields: Array<ComparedField>,
  /** The exemplars behind which each stands, newest year first. */
  exemplars: [Array<StandCard>, Array<StandCard>],
  /** How many other records name each: consents, collectives they head. */
  others: [number, number],
};

/** Records a move to another state. */
export type RecordMove = {
  /** The exemplar. */
  exemplar: string,
  /** Code of the state. */
  to: string,
  /** On what basis, or why. */
  basis: string,
  /** Who made the move on paper; needed where `on_paper` says so. */
  approver?: string | null,
  /** The paper's number or date, with `approver`; for an award, the decision. */
  paper?: string | null,
  /** Who took the exemplar up; needed where `needs` says `replication`. */
  replications?: Array<NewReplication> | null,
};

/** Records what came of nominations: one decision for all that are named. */
export type RecordOutcome = {
  /** The nominations. */
  nominations: Array<string>,
  /** `AWARDED` or `NOT_AWARDED`. */
  outcome: string,
  /** "1234/QĐ-UBND" */
  decision_number: string,
  /** The decision's day, as people write it. */
  decision_date: string,
  /** Who decided. */
  decision_issuer: string,
  /** Code of the form given; empty = the one asked for. */
  given: string,
  /** Its name in full. */
  given_title: string,
};

/** A record as it stood at the end of a day, beside what it says now. */
export type RecordThen = {
  /** dd/mm/yyyy. */
  day: string,
  /** Whether there was such a record then. */
  existed: boolean,
  /** What it was called then; empty where there was nothing. */
  name: string,
  /** Every place that held something then or holds something now. */
  places: Array<PlaceThen>,
};

/** Writes down what a meeting voted on an exemplar. */
export type RecordVotes = {
  /** The exemplar. */
  exemplar: string,
  /** The day of the meeting, as people write it; empty = today. There is one entry a day. */
  on: string,
  /** How many were present. */
  present: number,
  /** How many agreed. */
  agreed: number,
  /** How many did not. */
  against: number,
  /** How many were of another opinion. */
  abstained: number,
  /** What else was said. */
  remark: string,
};

/** Names records. */
export type Records = {
  /** Their ids. */
  records: Array<string>,
};

/** A day of the past and the year in which it is remembered; how many years that is, is counted. */
export type RememberedDay = {
  /** Day of the month. */
  day: number,
  /** Month. */
  month: number,
  /** The year of the event. */
  first_year: number,
  /** The year of the sheet. */
  year: number,
};

/** A unit that took an exemplar up. */
export type ReplicationDetail = {
  /** Id of the item. */
  id: string,
  /** The unit. */
  unit: Named | null,
  /** When, as shown. */
  on: string,
  /** With what result. */
  result: string,
};

/** How long personal data are kept, and who is past it. */
export type Retention = {
  /** How many years after the last exemplar was closed. */
  years: number,
  /** On what the built-in term rests; empty where the office set its own. */
  source: string,
  /** Whether that still has to be checked. */
  unconfirmed: boolean,
  /** Who is past it, longest first. */
  overdue: Array<OverdueCard>,
};

/** Sets how many years after closing personal data are kept. */
export type RetentionYears = {
  /** From 1 to 100. */
  years: number,
};

/** A round of nominations. */
export type Round = {
  /** Its year. */
  year: number,
  /** What it is called; absent = all rounds of the year. */
  name: string | null,
  /** By given name; the rows a submission to the council lists. */
  rows: Array<NominationCard>,
  /** What they add up to. */
  totals: RoundTotals,
  /** The same for each form asked for. */
  forms: Array<CountedCard>,
  /** The same for each unit. */
  units: Array<CountedCard>,
  /** What the rules say of all of them together. */
  findings: Array<FindingCard>,
};

/** A round in use. */
export type RoundName = {
  /** Its year. */
  year: number,
  /** What it is called. */
  name: string,
  /** How many nominations it holds. */
  nominations: number,
  /** How many of them wait for their result. */
  waiting: number,
};

/** Names a round. */
export type RoundRequest = {
  /** Its year. */
  year: number,
  /** What it is called; absent = all rounds of the year. */
  round?: string | null,
};

/** How many nominations there are. */
export type RoundTotals = {
  /** All. */
  all: number,
  /** For single persons. */
  individuals: number,
  /** For collectives. */
  collectives: number,
  /** For models that stand for themselves. */
  models: number,
  /** Those that wait. */
  waiting: number,
  /** Those awarded. */
  awarded: number,
  /** Those not awarded. */
  not_awarded: number,
};

/** Writes the package of an article; nothing that is there is written over. */
export type SaveArticle = {
  /** The exemplar. */
  exemplar: string,
  /** Marks it "Dự thảo" whatever the state. */
  draft: boolean,
  /** A folder, or one .zip. */
  wrapping: ArticleWrapping,
  /** The very place of the package; a number is added if something is there. */
  file: string | null,
  /** The folder the package goes into under a name of its own, when no place is named. */
  folder: string,
};

/** Changes to one record, saved together. */
export type SaveFields = {
  /** The record. */
  record: string,
  /** The changes. */
  changes: Array<FieldChange>,
};

/** Saves a composed file. */
export type SavePoster = {
  /** Key of the composed file. */
  key: string,
  /** Where to; `.pdf` is added if missing. */
  file: string,
};

/** Saves a composed file beside others. */
export type SavePosterBeside = {
  /** Key of the composed file. */
  key: string,
  /** The folder; made if missing. The file is named by given name and unit, and none is written over. */
  folder: string,
};

/** Writes the text for the loudspeakers. */
export type SaveSpeech = {
  /** The exemplar. */
  exemplar: string,
  /** Marks it "Dự thảo" whatever the state. */
  draft: boolean,
  /** Where to; `.txt` is added if missing. */
  file: string,
};

/** What a saving call answers: the time, what changed, what can be undone. */
export type Saved = {
  /** When it was saved. */
  at_ms: number,
  /** "09:41" */
  clock: string,
  /** The records that changed. */
  changed: Array<string>,
  /** The values as they are kept, for the places that were sent. */
  values: Array<FieldChange>,
  /** What can be undone and redone now. */
  undo: UndoState,
  /** What was undone or redone, in words; only after undo and redo. */
  label: string | null,
};

/** The scan of a paper. */
export type ScanCard = {
  /** SHA-256 of the file. */
  sha256: string,
  /** Its size in bytes. */
  bytes: number,
  /** `application/pdf`, `image/jpeg`, `image/png`. */
  mime: string,
  /** Its name. */
  file_name: string,
};

/** Sends a composed file to a printer of the system, at its true size. */
export type SendPoster = {
  /** Key of the composed file. */
  key: string,
  /** The printer, as the system calls it. */
  queue: string,
  /** How many copies, 1 to 99; absent = 1. */
  copies?: number | null,
};

/** A file that was sent to a printer. */
export type SentPoster = {
  /** The printer. */
  queue: string,
  /** How many pages. */
  pages: number,
};

/** Gives whoever is working a PIN. */
export type SetPin = {
  /** The present PIN; empty if there is none. */
  present: string,
  /** The new one, four to eight digits; empty = none from now on. */
  new: string,
};

/** How bad a finding is. */
export type Severity = "fine" | "notice" | "warning" | "blocking";

/** Something found before printing. */
export type SheetCheck = {
  /** Which exemplar it is about; empty on a sheet of words. */
  exemplar: string,
  /** Which situation it is. */
  code: string,
  /** How bad. */
  severity: Severity,
  /** The sentence. */
  text: string,
  /** The record whose field it is about, if one is. */
  record: string | null,
  /** The place it is about, if one is. */
  path: string | null,
};

/** Where a field lies on a page, in millimetres from its top left corner. */
export type SheetRegion = {
  /** Whose field it is; a sheet may be about several. */
  exemplar: string,
  /** The record whose field it is. */
  record: string,
  /** The place in the record. */
  path: string,
  /** The field in Vietnamese. */
  label: string,
  /** Page, from 0. */
  page: number,
  /** Left. */
  x: number,
  /** Top. */
  y: number,
  /** Width. */
  width: number,
  /** Height. */
  height: number,
};

/** Who signs. */
export type SignatureWords = {
  /** Authority and title, a line each. */
  capacity: string,
  /** "(Đã ký)"; empty for a list that is signed by hand. */
  mark: string,
  /** The name; without it there is no signature. */
  name: string,
};

/** A piece of text with its hits. */
export type Snippet = {
  /** What it is a piece of, where that is not the exemplar's own text: "đơn vị cũ", "nay là"; else empty. */
  label: string,
  /** The text. */
  text: string,
  /** Hits: start and end in UTF-16 units. */
  marks: Array<[number, number]>,
};

/** A written text. */
export type SpeechFile = {
  /** Where it is. */
  file: string,
  /** How long it takes, in seconds. */
  seconds: number,
  /** What found no time. */
  left_out: Array<string>,
  /** Abbreviations an announcer has to be told how to read. */
  unread: Array<string>,
};

/** A text for the loudspeakers. */
export type SpeechText = {
  /** The text, a paragraph a line. */
  text: string,
  /** How many syllables are read. */
  syllables: number,
  /** How long that takes, in seconds; below two minutes. */
  seconds: number,
  /** How many syllables are read in a minute. */
  per_minute: number,
  /** What found no time, a line each: "Thành tích (2)". */
  left_out: Array<string>,
  /** Abbreviations an announcer has to be told how to read. */
  unread: Array<string>,
  /** Whether it may only be read over. */
  draft: boolean,
  /** That for which no consent for the loudspeakers holds today; while there is any, no file is written. */
  lacking: Array<LackingConsent>,
  /** A good file name. */
  file_name: string,
};

/** An exemplar behind which a record stands. */
export type StandCard = {
  /** The exemplar. */
  id: string,
  /** Its plan year. */
  plan_year: number,
  /** What kind of example. */
  category: Word,
  /** Where it stands. */
  state: Word,
};

/** How an exemplar stands in the plan's balance. */
export type Standing = "in_plan" | "selected";

/** The figures of some plan years. */
export type Statistics = {
  /** The first year. */
  first_year: number,
  /** The last year. */
  last_year: number,
  /** "năm 2022", "từ năm 2010 đến năm 2022". */
  period: string,
  /** The day as of which they are true: dd/mm/yyyy. */
  today: string,
  /** Plan years in use, newest first. */
  years: number[],
  /** By which units `units` is grouped. */
  units_of: UnitsOf,
  /** All exemplars, those withdrawn included. */
  exemplars: Count,
  /** How many ever reached each state, in the order of an exemplar's life; returned and withdrawn last. */
  reached: Array<ReachedCount>,
  /** From discovery to the first posting. */
  timely: TimelyFigures,
  /** The days aimed at. */
  target_days: number,
  /** Unit by unit. */
  units: Array<UnitFigures>,
  /** The columns of `fields` and of a unit's `categories`. */
  categories: Array<Word>,
  /** Field by field. */
  fields: Array<FieldFigures>,
  /** Single persons among those not withdrawn. */
  individuals: BalanceCell,
  /** All that were not withdrawn. */
  balanced: BalanceCell,
  /** The share of single persons in percent; absent where there is no exemplar. */
  individual_share: number | null,
  /** Their share among those selected. */
  selected_share: number | null,
  /** How often a unit took an exemplar up. */
  adoptions: number,
  /** The columns of `months`. */
  channels: Array<Word>,
  /** Every month of the years. */
  months: Array<MonthFigures>,
  /** How many of them went by without anything newly shown. */
  quiet_months: number,
};

/** Which figures are asked for. */
export type StatisticsRequest = {
  /** The first plan year; absent = the first in use. */
  first_year: number | null,
  /** The last plan year; absent = the last in use. */
  last_year: number | null,
  /** By which units they are grouped. */
  units: UnitsOf,
};

/** What is open on this machine. */
export type Status = {
  /** Version of the product. */
  version: string,
  /** The folder where an office would be made or is. */
  folder: string,
  /** The open office; absent at the first start. */
  office: OfficeCard | null,
  /** Who is working; absent until somebody is chosen. */
  profile: ProfileCard | null,
  /** Everybody who works on this machine. */
  profiles: Array<ProfileCard>,
  /** Those who worked on it once. */
  retired_profiles: Array<ProfileCard>,
  /** How the interface looks. */
  appearance: Appearance,
  /** What can be undone and redone. */
  undo: UndoState,
  /** The day it is in Vietnam: dd/mm/yyyy. */
  today: string,
};

/** One step of the way from discovery to award. */
export type Step = {
  /** "Phát hiện" */
  label: string,
  /** How far. */
  progress: Progress,
};

/** Who stands behind an exemplar. */
export type SubjectDetail = { "kind": "person" } & PersonDetail | { "kind": "collective" } & CollectiveDetail;

/** Kind of subject. */
export type SubjectKind = "individual" | "collective" | "none";

/** Takes back what came of nominations or, of those that wait, the nominations themselves. */
export type TakeBackNominations = {
  /** The nominations. */
  nominations: Array<string>,
  /** Why. */
  reason: string,
};

/** Takes postings down. */
export type TakeDown = {
  /** The postings. */
  postings: Array<string>,
  /** The day; empty = today. */
  on: string,
  /** Why. */
  reason: string,
};

/** That something was taken down. */
export type TakedownCard = {
  /** The day, dd/mm/yyyy. */
  on: string,
  /** Why. */
  reason: string,
  /** Who did it. */
  by: string,
};

/** How many there are. */
export type Tally = {
  /** All that were not withdrawn. */
  all: number,
  /** Those selected. */
  selected: number,
};

/** The days from discovery to the first posting that the office aims at. */
export type TargetDays = {
  /** How many, 1 to 365. */
  days: number,
};

/** One thing to do. */
export type Task = {
  /** Name of its picture: `check`, `select`, `photo`, `text`, `poster`. */
  icon: string,
  /** What is to be done. */
  title: string,
  /** About whom. */
  detail: string,
  /** "chờ 5 ngày" */
  since: string,
  /** What the button says. */
  button: string,
  /** Where the button leads. */
  target: TaskTarget,
};

/** Tasks of one sort. */
export type TaskGroup = {
  /** `unconsented`, `withdrawn`, `changed`, `ending`, `waiting`, `ready`, `keeping`, `unfinished`. */
  code: string,
  /** "Đang chờ xử lý" */
  label: string,
  /** How many there are, though not all may be listed. */
  count: number,
  /** The tasks. */
  tasks: Array<Task>,
};

/** Where a task's button leads. */
export type TaskTarget = { "kind": "show",
/** The exemplar. */
id: string, } | { "kind": "edit",
/** The exemplar. */
id: string,
/** The place, such as `summary` or `photo`. */
path: string, } | { "kind": "poster",
/** The exemplar. */
id: string, } | { "kind": "posting",
/** The posting. */
id: string,
/** The first exemplar it is about. */
exemplar: string, } | { "kind": "state",
/** Code of the state. */
state: string, } | { "kind": "people",
};

/** Asks what is told about an exemplar. */
export type TellRequest = {
  /** The exemplar. */
  exemplar: string,
  /** Marks it "Dự thảo" whatever the state. */
  draft: boolean,
};

/** What making an own template answers. */
export type TemplateAdded = {
  /** Its id, which also names it in `poster`. */
  id: string,
  /** What was saved. */
  saved: Saved,
};

/** A template to choose. */
export type TemplateCard = {
  /** Its id. */
  id: string,
  /** Its name. */
  name: string,
  /** What it is for. */
  description: string,
  /** Kinds of subject it suits: `individual`, `collective`, `model`. */
  subjects: Array<string>,
  /** How many exemplars one sheet of it is about. */
  takes: TemplateTaking,
  /** With fewer exemplars it is refused. */
  least: number,
  /** With more exemplars it is refused; each has a sheet of its own where a template takes one. */
  most: number,
  /** The words it shows that come from no record: fields of `PosterWords` with their labels, in the order of a form. */
  words: Array<Word>,
  /** The papers it comes on, each in every orientation it is drawn for; its natural one first. */
  papers: Array<PaperCard>,
  /** Larger papers it can be made for, for a print shop or in pieces. */
  large_papers: Array<PaperCard>,
  /** Its usual colour way. */
  colour: string,
  /** The built-in template it is, or is made from. */
  family: string,
  /** Whether the office made it. */
  own: boolean,
  /** The colours the office gave it, as one more colour way. */
  own_colour: ColourCard | null,
};

/** A template's file. */
export type TemplateFile = {
  /** Where it is. */
  file: string,
};

/** What taking in a template answers. */
export type TemplateImported = {
  /** Its id. */
  id: string,
  /** What it is called now. */
  name: string,
  /** What became of the file. */
  outcome: ImportOutcome,
  /** What was saved; nothing if it was there already. */
  saved: Saved | null,
};

/** How many exemplars one sheet of a template is about. */
export type TemplateTaking = "one" | "several" | "words";

/** Templates and colour ways. */
export type Templates = {
  /** The templates. */
  templates: Array<TemplateCard>,
  /** The colour ways. */
  colours: Array<ColourCard>,
};

/** Asks for the page by which a printer is set. */
export type TestPage = {
  /** `A4` to `A0`; absent = A4. */
  paper?: string | null,
  /** A remembered printer, whose margins the frame shows; absent = those of most office printers. */
  printer?: string | null,
  /** Where to write it; absent = where the PDF viewer finds it. */
  file?: string | null,
};

/** The written test page. */
export type TestPageFile = {
  /** Where it is. */
  file: string,
};

/** Colours of the interface. */
export type Theme = "system" | "light" | "dark" | "contrast";

/** Asks how a record stood at the end of a day. */
export type ThenRequest = {
  /** The record; of an exemplar come along whoever stood behind it and its model. */
  record: string,
  /** The day, as people write it; a month or a year means its last day. */
  day: string,
};

/** Asks for a composed file in pieces for an office printer. */
export type TilePoster = {
  /** Key of the composed file. */
  key: string,
  /** Paper of the pieces: `A4` or `A3`. */
  paper: string,
  /** How far neighbours overlap, 0 to 50 mm; absent = 10. */
  overlap_mm?: number | null,
};

/** A composed file in pieces, kept ready under a key of its own. */
export type TiledPoster = {
  /** Names it in `poster_page`, `save_poster` and `print_poster`. */
  key: string,
  /** How many pages: for each page of a sheet a map and its pieces. */
  pages: number,
  /** Size of the file in bytes. */
  bytes: number,
  /** Paper of the pieces. */
  paper: string,
  /** How far neighbours overlap in mm. */
  overlap_mm: number,
  /** Each sheet with its rows and columns. */
  sheets: Array<TiledSheet>,
  /** A good file name. */
  file_name: string,
};

/** One sheet in pieces. */
export type TiledSheet = {
  /** Whom it shows. */
  title: string,
  /** The page of the file, from 0, with the map of its first page. */
  map: number,
  /** Number of rows. */
  rows: number,
  /** Number of columns. */
  columns: number,
  /** Width of a piece's paper as it lies, in mm. */
  page_width_mm: number,
  /** Height of a piece's paper as it lies, in mm. */
  page_height_mm: number,
};

/** How quickly an exemplar was posted, seen today and against the present target. */
export type Timeliness = "posted" | "measured" | "within" | "beyond" | "unmeasured";

/** The days from discovery to the first posting. */
export type TimelyFigures = {
  /** The day in the middle, "9" or "9,5" on screen; absent where none was measured. */
  median: number | null,
  /** How many were posted. */
  posted: Count,
  /** Of how many of those the days are known. */
  measured: Count,
  /** How many took no longer than the target. */
  within: Count,
  /** How many took longer. */
  beyond: Count,
  /** Of how many of those posted the days are not known. */
  unmeasured: Count,
};

/** The page that opens first. */
export type Today = {
  /** "Thứ Ba, 24/05/2022" */
  date: string,
  /** The same day: dd/mm/yyyy. */
  day: string,
  /** What waits, in groups that are not empty. */
  groups: Array<TaskGroup>,
  /** Approved exemplars to show as small sheets, newest first, at most eight. */
  sheets: Array<TodaySheet>,
  /** What was done last, newest first, at most six. */
  recent: Array<HistoryEntry>,
  /** How many exemplars stand in each of the six steps. */
  funnel: Array<FunnelStep>,
};

/** A small sheet to show. */
export type TodaySheet = {
  /** The exemplar. */
  id: string,
  /** Its name. */
  name: string,
  /** Its unit. */
  unit: string,
};

/** Names two records: people, collectives, or exemplars, then those behind them. */
export type TwoRecords = {
  /** One of them. */
  one: string,
  /** The other one. */
  other: string,
};

/** A posting that shows what nobody agreed to any more. */
export type UnconsentedPosting = {
  /** The posting. */
  posting: PostingCard,
  /** That for which no consent holds. */
  lacking: Array<LackingConsent>,
};

/** What Ctrl+Z and Ctrl+Y would do, in words; absent = nothing. */
export type UndoState = {
  /** What would be undone. */
  undo: string | null,
  /** What would be redone. */
  redo: string | null,
};

/** What adding a unit answers. */
export type UnitAdded = {
  /** The unit. */
  id: string,
  /** What was saved. */
  saved: Saved,
};

/** A unit to choose. */
export type UnitCard = {
  /** Its id. */
  id: string,
  /** Official name. */
  name: string,
  /** Name for lists. */
  short_name: string,
  /** What sort of office. */
  kind: Word | null,
  /** Code of its level: `DEPARTMENT`, `DISTRICT`, `COMMUNE`. */
  tier: string | null,
  /** "đến 30/06/2025" and the like; empty while it exists. */
  validity: string,
};

/** One unit with everything linked to it. */
export type UnitDetail = {
  /** Its id. */
  id: string,
  /** Its code; empty for one the office added. */
  code: string,
  /** Official name. */
  name: string,
  /** Name for lists. */
  short_name: string,
  /** What sort of office. */
  kind: Word | null,
  /** On which level. */
  tier: Word | null,
  /** The unit above it. */
  parent: Named | null,
  /** First day, as people write it; empty = since ever. */
  valid_from: string,
  /** Last day; empty = still. */
  valid_to: string,
  /** Whether it exists today. */
  stage: UnitStage,
  /** Địa danh. */
  place_name: string,
  /** First letterhead line. */
  letterhead_parent: string,
  /** Second letterhead line. */
  letterhead_name: string,
  /** Abbreviation in document symbols. */
  abbreviation: string,
  /** The paper behind it. */
  basis: string,
  /** The units it took over from, directly. */
  previous: Array<Named>,
  /** The units that took over from it, directly. */
  next: Array<Named>,
  /** How many people work there today. */
  people: number,
  /** How many exemplars in use are of it. */
  exemplars: number,
  /** How many of them are neither closed nor withdrawn. */
  open: number,
  /** On how many boards one of them hangs today. */
  boards: number,
  /** Itself, the units before and those after, by their first days. */
  line: Array<UnitOnLine>,
  /** Who took over from whom on the line: ids, the older first. */
  links: Array<[string, string]>,
};

/** One unit's figures. */
export type UnitFigures = {
  /** Its id; absent for exemplars without any. */
  unit: string | null,
  /** Its name: "Phòng Tư pháp …", "… (nay là: A, B)", "Chưa ghi đơn vị". */
  name: string,
  /** What has to be known of the row: that the unit ended, or which units were put together; empty = nothing. */
  note: string,
  /** How many exemplars. */
  exemplars: Count,
  /** How many of each category. */
  categories: Array<Count>,
  /** How many ever reached each state. */
  reached: Array<Count>,
  /** How many are selected or have come further. */
  selected: Count,
  /** How many postings, counted once for each exemplar they are about. */
  postings: number,
  /** From discovery to the first posting. */
  timely: TimelyFigures,
};

/** Who takes over: a unit that is known, or a new one. */
export type UnitHeir = {
  /** Id, code or name of a unit that is known. */
  unit?: string | null,
  /** A new unit; what is not said is taken from the (first) unit before. */
  new?: NewUnit | null,
};

/** A list as it was understood. */
export type UnitListRead = {
  /** How many lines are understood. */
  understood: number,
  /** The lines that are not. */
  faults: Array<FaultyLine>,
  /** What taking it in would do. */
  preview: UnitPreview,
};

/** A unit on a line of units. */
export type UnitOnLine = {
  /** Its id. */
  id: string,
  /** Official name. */
  name: string,
  /** First day, ISO and full; absent = since ever. */
  first: string | null,
  /** Last day, ISO and full; absent = still. */
  last: string | null,
  /** "từ 01/07/2025" and the like. */
  validity: string,
  /** Whether it exists today. */
  stage: UnitStage,
};

/** What a change does to one unit. */
export type UnitOutcome = {
  /** Its id. */
  id: string,
  /** Its name. */
  name: string,
  /** Whether it is new. */
  added: boolean,
  /** What becomes of it: "kết thúc ngày 30/06/2025", "nay là …". */
  what: Array<string>,
};

/** What a change would do. */
export type UnitPreview = {
  /** What would become of each unit; empty = nothing would change. */
  units: Array<UnitOutcome>,
  /** Units that stay as the office has them, and why: a sentence each. */
  left: Array<string>,
  /** How many people work there today. */
  people: number,
  /** How many exemplars neither closed nor withdrawn are of them. */
  open: number,
  /** On how many boards one of their exemplars hangs today. */
  boards: number,
};

/** A unit in the list. */
export type UnitRow = {
  /** Its id. */
  id: string,
  /** Official name. */
  name: string,
  /** Name for lists. */
  short_name: string,
  /** What sort of office. */
  kind: Word | null,
  /** "từ 01/07/2025", "đến 30/06/2025"; empty without days. */
  validity: string,
  /** Whether it exists today. */
  stage: UnitStage,
  /** How many exemplars in use are of it. */
  exemplars: number,
  /** From how many units it took over. */
  before: number,
  /** How many units took over from it. */
  after: number,
};

/** Whether a unit exists today. */
export type UnitStage = "now" | "ended" | "coming";

/** What changing units answers. */
export type UnitsChanged = {
  /** What was done. */
  done: UnitPreview,
  /** What was saved; absent where nothing had to be changed. */
  saved: Saved | null,
};

/** By which units figures are grouped. */
export type UnitsOf = "then" | "now";

/** What was counted in a meeting. */
export type VoteCount = {
  /** How many were present. */
  present: number,
  /** How many agreed. */
  agreed: number,
  /** How many did not. */
  against: number,
  /** How many were of another opinion. */
  abstained: number,
};

/** What one meeting voted. */
export type VoteDetail = {
  /** The day, dd/mm/yyyy. */
  on: string,
  /** What was counted. */
  count: VoteCount,
  /** The count in words: "8/9 đồng ý, 1 ý kiến khác". */
  told: string,
  /** What else was said. */
  remark: string,
  /** Who wrote it down. */
  by: string,
};

/** Withdraws a consent. */
export type WithdrawConsent = {
  /** The consent. */
  consent: string,
  /** The day; empty = today. */
  on: string,
  /** Why, if that was said. */
  reason: string,
};

/** A word of a closed vocabulary with its Vietnamese label. */
export type Word = {
  /** The code to send back. */
  code: string,
  /** The label to show. */
  label: string,
};

/** A decision that was made. */
export type YearDecision = {
  /** What it was about. */
  about: string,
  /** What was decided. */
  choice: Word,
  /** Why, or what was done. */
  note: string,
  /** Who decided. */
  by: string,
  /** When: dd/mm/yyyy. */
  on: string,
};

/** Goes over to the next plan year, or settles what the beginning of a year brings along. */
export type YearDecisions = {
  /** The plan year. */
  year: number,
  /** What is decided. */
  decisions?: Array<NewDecision> | null,
};

/** Which year is asked for. */
export type YearRequest = {
  /** The plan year; absent = the one worked on. The next one shows what going over to it would bring. */
  year: number | null,
};

/** A task of a year's beginning. */
export type YearTask = {
  /** What names it. */
  key: string,
  /** What sort. */
  kind: Word,
  /** What it is about. */
  title: string,
  /** What is to be said about it. */
  text: string,
  /** The record it is about. */
  record: string | null,
  /** The kind of that record. */
  record_kind: string | null,
  /** The place in it. */
  path: string | null,
  /** What stands there, of a text that names the old year. */
  words: string | null,
  /** What would stand there with the new year. */
  new_words: string | null,
  /** What may be decided about it, the usual choice first. */
  choices: Array<Word>,
  /** What was decided last. */
  decision: YearDecision | null,
};

/** A plan year and what its beginning brings along. */
export type YearView = {
  /** The year the office works on. */
  current: number,
  /** The year looked at. */
  year: number,
  /** The year after the one worked on. */
  next: number,
  /** Whether it is a time of year for going over: December and January. */
  is_season: boolean,
  /** "Hà Thị Mẫu chuyển năm, 03/01/2023"; empty = not yet, or nobody wrote it down. */
  begun: string,
  /** What must change, or be looked at. */
  tasks: Array<YearTask>,
  /** How many of them nobody has decided. */
  open: number,
  /** Decisions about what is no longer there to be decided. */
  past: Array<YearDecision>,
};

/** Every call with its request and its answer. */
export interface Calls {
  /** What is open, who works, how it looks. */
  status: { request: Nothing; answer: Status };
  /** Makes an office. */
  create_office: { request: NewOffice; answer: Status };
  /** Opens the office in another folder. */
  open_office: { request: OpenOffice; answer: Status };
  /** Adds somebody who works here. */
  add_profile: { request: NewProfile; answer: Status };
  /** Says who is working. */
  choose_profile: { request: ChooseProfile; answer: Status };
  /** Lets nobody work until somebody is chosen again. */
  leave: { request: Nothing; answer: Status };
  /** Renames somebody, or gives another role or unit. */
  change_profile: { request: ChangeProfile; answer: Status };
  /** Notes that somebody works here no more; the history keeps the name. */
  retire_profile: { request: Id; answer: Status };
  /** Notes that somebody works here again. */
  bring_back_profile: { request: Id; answer: Status };
  /** Gives whoever is working a PIN, another one, or none. */
  set_pin: { request: SetPin; answer: Status };
  /** Takes away a PIN that somebody else has forgotten. */
  reset_pin: { request: Id; answer: Status };
  /** Changes how the interface looks. */
  set_appearance: { request: Appearance; answer: Status };
  /** Everything a form chooses from. */
  catalogue: { request: Nothing; answer: Catalogue };
  /** Every unit, by kind and name. */
  units: { request: Nothing; answer: Array<UnitRow> };
  /** One unit with its line. */
  show_unit: { request: Id; answer: UnitDetail };
  /** Adds a unit. */
  add_unit: { request: NewUnit; answer: UnitAdded };
  /** What renaming, merging, splitting or ending units would do. */
  preview_unit_change: { request: ChangeUnits; answer: UnitPreview };
  /** Renames, merges, splits or ends units from a day. */
  change_units: { request: ChangeUnits; answer: UnitsChanged };
  /** The catalogue of changes, and what each would do here. */
  unit_changes: { request: Nothing; answer: Array<CataloguedChange> };
  /** Switches a change of the catalogue on. */
  apply_unit_change: { request: ApplyUnitChange; answer: UnitsChanged };
  /** Reads a list of communes; it is the call's bytes, in a file, or text. */
  read_unit_list: { request: ImportUnits; answer: UnitListRead };
  /** Takes a list of communes in. */
  import_units: { request: ImportUnits; answer: UnitsChanged };
  /** What waits today. */
  today: { request: Nothing; answer: Today };
  /** Searches and lists exemplars. */
  list_exemplars: { request: ListRequest; answer: ExemplarPage };
  /** One exemplar, whole. */
  show_exemplar: { request: Id; answer: ExemplarDetail };
  /** Adds an exemplar. */
  add_exemplar: { request: NewExemplar; answer: Added };
  /** Moves an exemplar to another state. */
  record_move: { request: RecordMove; answer: Saved };
  /** Writes down what a meeting voted on an exemplar. */
  record_votes: { request: RecordVotes; answer: Saved };
  /** Says how far a criterion is met. */
  assess: { request: Assess; answer: Saved };
  /** Adds a file that speaks for a criterion; it is the call's bytes, or in a file. */
  add_evidence: { request: AddEvidence; answer: EvidenceAdded };
  /** Takes a file off the criterion it speaks for. */
  remove_evidence: { request: EvidenceName; answer: Saved };
  /** A file that speaks for a criterion, byte for byte. */
  evidence_file: { request: EvidenceName; answer: Uint8Array };
  /** Writes a file that speaks for a criterion for the computer's own program. */
  view_evidence: { request: EvidenceName; answer: FileCopy };
  /** Every exemplar of a plan year as the selection board shows it. */
  candidates: { request: PlanYear; answer: Candidates };
  /** How a plan year's exemplars cover the fields of work. */
  coverage: { request: PlanYear; answer: Coverage };
  /** The figures of plan years; every number says which rows it stands for. */
  statistics: { request: StatisticsRequest; answer: Statistics };
  /** Sets the days from discovery to the first posting that are aimed at. */
  set_target_days: { request: TargetDays; answer: TargetDays };
  /** A plan year and what its beginning brings along. */
  year: { request: YearRequest; answer: YearView };
  /** Goes over to the next plan year. */
  begin_year: { request: YearDecisions; answer: Saved };
  /** Settles what the beginning of a year brings along. */
  settle_year: { request: YearDecisions; answer: Saved };
  /** What waits for whoever is working. */
  inbox: { request: Nothing; answer: Inbox };
  /** How much waits for whoever is working. */
  inbox_count: { request: Nothing; answer: InboxCount };
  /** Changes fields of a record. */
  save_fields: { request: SaveFields; answer: Saved };
  /** Puts exemplars into the bin. */
  bin: { request: Records; answer: Saved };
  /** Takes exemplars out of the bin. */
  restore: { request: Records; answer: Saved };
  /** Who changed what when. */
  history: { request: HistoryRequest; answer: Array<HistoryEntry> };
  /** What was done on a day, by whom. */
  journal: { request: JournalRequest; answer: Journal };
  /** A record as it stood at the end of a day, beside what it says now. */
  record_at: { request: ThenRequest; answer: RecordThen };
  /** Who may stand in the office twice. */
  duplicates: { request: Nothing; answer: Duplicates };
  /** Whom somebody about to be added may already be. */
  lookalikes: { request: LookalikesRequest; answer: Array<Lookalike> };
  /** Two records about people, or collectives, side by side. */
  compare_records: { request: TwoRecords; answer: RecordComparison };
  /** Makes one record of two. */
  merge_records: { request: MergeRecords; answer: Saved };
  /** Notes that two records are not about one person or one collective. */
  mark_distinct: { request: TwoRecords; answer: Saved };
  /** What is kept on a person, in numbers, and until when. */
  personal_data: { request: PersonName; answer: PersonalData };
  /** Writes everything that is kept on a person into a folder or one .zip. */
  export_person: { request: ExportPerson; answer: PersonExported };
  /** Erases a person's data for good. */
  erase_person: { request: ErasePerson; answer: PersonErased };
  /** What was erased, by whom and why. */
  erasures: { request: Nothing; answer: Array<ErasureCard> };
  /** How long personal data are kept, and who is past it. */
  retention: { request: Nothing; answer: Retention };
  /** Sets how many years after closing personal data are kept. */
  set_retention_years: { request: RetentionYears; answer: Retention };
  /** Takes the last operation back. */
  undo: { request: Nothing; answer: Saved };
  /** Does the operation taken back last once more. */
  redo: { request: Nothing; answer: Saved };
  /** Adds a photo; the picture is the call's bytes, or in a file. */
  add_photo: { request: AddPhoto; answer: PhotoAdded };
  /** A photo as JPEG. */
  photo_image: { request: PhotoImage; answer: Uint8Array };
  /** A photo as JPEG, cut around its focus. */
  photo_crop: { request: PhotoCrop; answer: Uint8Array };
  /** Templates and colour ways. */
  templates: { request: Nothing; answer: Templates };
  /** An own template with everything it can change. */
  show_template: { request: Id; answer: OwnTemplate };
  /** Makes an own template from another one. */
  add_template: { request: NewTemplate; answer: TemplateAdded };
  /** Writes an own template to a file. */
  export_template: { request: ExportTemplate; answer: TemplateFile };
  /** Takes in an own template; its file is the call's bytes, or named. */
  import_template: { request: ImportTemplate; answer: TemplateImported };
  /** Composes sheets. */
  poster: { request: PosterRequest; answer: PosterSheet };
  /** Makes an administrative paper of the selection. */
  paper: { request: PaperRequest; answer: PaperSheet };
  /** The picture of a page as PNG. */
  poster_page: { request: PosterPage; answer: Uint8Array };
  /** Saves a composed file. */
  save_poster: { request: SavePoster; answer: PosterFile };
  /** Saves a composed file in a folder of many, under a name of its own. */
  save_poster_beside: { request: SavePosterBeside; answer: PosterFile };
  /** Writes a composed file for the PDF viewer, from which it is printed. */
  print_poster: { request: PosterKey; answer: PosterFile };
  /** Cuts a composed file into pieces for an office printer. */
  tile_poster: { request: TilePoster; answer: TiledPoster };
  /** The printers of this machine whose margins are remembered. */
  printers: { request: Nothing; answer: Array<PrinterCard> };
  /** Remembers a printer's margins; one of the same name is replaced. */
  set_printer: { request: PrinterCard; answer: Array<PrinterCard> };
  /** Forgets a printer. */
  remove_printer: { request: PrinterName; answer: Array<PrinterCard> };
  /** Writes the page by which a printer is set and its margins are read. */
  test_page: { request: TestPage; answer: TestPageFile };
  /** The printers of the system that files can be sent to directly. */
  print_queues: { request: Nothing; answer: PrintQueues };
  /** Sends a composed file to a printer of the system, at its true size. */
  send_poster: { request: SendPoster; answer: SentPoster };
  /** Begins to make many sheets; answers at once. */
  start_batch: { request: BatchRequest; answer: BatchProgress };
  /** How far a batch is. */
  batch_progress: { request: BatchQuery; answer: BatchProgress };
  /** Stops a batch before its next sheet; what was written stays. */
  cancel_batch: { request: BatchId; answer: BatchProgress };
  /** Saves a composed slide: as PDF, or as PNG of 1920 × 1080 pixels where the file's ending says so. */
  save_slide: { request: SavePoster; answer: PosterFile };
  /** What an article for the portal says about an exemplar. */
  article: { request: TellRequest; answer: ArticleText };
  /** The picture of that article as JPEG of at most a million bytes. */
  article_picture: { request: Id; answer: Uint8Array };
  /** Writes the package of an article for the portal: a folder or one .zip. */
  save_article: { request: SaveArticle; answer: ArticlePackage };
  /** What is read out over loudspeakers about an exemplar. */
  speech: { request: TellRequest; answer: SpeechText };
  /** Writes that text into a file. */
  save_speech: { request: SaveSpeech; answer: SpeechFile };
  /** The boards in use, by name. */
  boards: { request: Nothing; answer: Array<BoardCard> };
  /** The boards in the bin, by name. */
  binned_boards: { request: Nothing; answer: Array<BoardCard> };
  /** Adds a board. */
  add_board: { request: NewBoard; answer: BoardAdded };
  /** What hung on a board in a month or a year, and the months without anything new. */
  board_calendar: { request: CalendarRequest; answer: Calendar };
  /** What stands between a sheet and the board: approval, consent. */
  posting_readiness: { request: ReadinessRequest; answer: Readiness };
  /** Records a posting with its exact file. */
  post: { request: NewPosting; answer: PostingAdded };
  /** Postings, by their first day. */
  postings: { request: PostingsRequest; answer: Array<PostingCard> };
  /** One posting, whole. */
  show_posting: { request: Id; answer: PostingDetail };
  /** What ends within a week, or ended lately without being taken down. */
  ending_postings: { request: Nothing; answer: Array<PostingCard> };
  /** What hangs and says otherwise than the records do now. */
  changed_postings: { request: Nothing; answer: Array<ChangedPosting> };
  /** What hangs although a consent for it has ended. */
  unconsented_postings: { request: Nothing; answer: Array<UnconsentedPosting> };
  /** Takes postings down. */
  take_down: { request: TakeDown; answer: Saved };
  /** Adds the photo of a board as proof; the picture is the call's bytes, or in a file. */
  add_proof: { request: AddProof; answer: PhotoAdded };
  /** The posted file, byte for byte. */
  posting_file: { request: Id; answer: Uint8Array };
  /** The picture of a page of the posted file as PNG. */
  posting_page: { request: PostingPage; answer: Uint8Array };
  /** Writes the posted file for the PDF viewer. */
  view_posting: { request: Id; answer: PostingCopy };
  /** The consents of a person, the newest first. */
  consents: { request: ConsentsRequest; answer: Array<ConsentCard> };
  /** Records a consent; the scan is the call's bytes, or in a file. */
  add_consent: { request: NewConsent; answer: ConsentAdded };
  /** Adds the scan of a consent's paper; it is the call's bytes, or in a file. */
  add_scan: { request: AddScan; answer: Saved };
  /** The scan of a consent's paper. */
  consent_scan: { request: Id; answer: Uint8Array };
  /** Writes that scan out for the computer's own program. */
  view_scan: { request: Id; answer: FileCopy };
  /** Withdraws a consent and names what must be taken down. */
  withdraw_consent: { request: WithdrawConsent; answer: ConsentWithdrawn };
  /** What forms about nominations and awards choose from. */
  award_catalogue: { request: Nothing; answer: AwardCatalogue };
  /** Puts exemplars forward for an award, in one step with their move. */
  nominate: { request: NewNominations; answer: NominationsAdded };
  /** What the rules would say if these exemplars were put forward so. */
  preview_nominations: { request: NewNominations; answer: Array<NominationPreview> };
  /** Records what came of nominations, and carries awards over into their holders' histories. */
  record_outcome: { request: RecordOutcome; answer: Saved };
  /** Takes back results, or nominations that wait. */
  take_back_nominations: { request: TakeBackNominations; answer: Saved };
  /** A round of nominations with totals and what the rules say. */
  round: { request: RoundRequest; answer: Round };
  /** What somebody was given, and put forward for. */
  award_history: { request: Id; answer: AwardHistory };
  /** Adds an award to somebody's history. */
  add_award: { request: NewAward; answer: AwardAdded };
  /** The rules about awards. */
  award_rules: { request: Nothing; answer: Array<AwardRuleCard> };
  /** Adds a rule about awards, confirmed by nobody yet. */
  add_award_rule: { request: NewAwardRule; answer: AwardAdded };
  /** Notes that a rule was compared with the paper. */
  confirm_award_rule: { request: ConfirmAwardRule; answer: Saved };
  /** Checks the office's file. */
  check_office: { request: Nothing; answer: OfficeCheck };
  /** Recreates everything that can be recreated from the change log. */
  rebuild_office: { request: Nothing; answer: OfficeCheck };
}
