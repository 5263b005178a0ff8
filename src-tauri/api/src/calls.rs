//! The list of calls. A new call is one line here and one function in the file of its noun.

mod article;
mod assessment;
mod award;
mod batch;
mod board;
mod consent;
mod convert;
mod exemplar;
mod list;
mod maintenance;
mod moves;
mod nomination;
mod office;
mod paper;
mod people;
mod photo;
mod poster;
mod poster_templates;
mod poster_words;
mod posting;
mod printing;
mod profile;
mod record;
mod selection;
mod statistics;
mod template;
pub(crate) mod template_words;
mod today;
mod unit;
mod vote;
mod year;

use serde::Serialize;
use serde_json::Value as Json;

use crate::{
    Api,
    failure::{Code, refuse},
    types::{
        Failure, Nothing,
        article::{
            ArticlePackage, ArticleText, SaveArticle, SaveSpeech, SpeechFile, SpeechText, TellRequest,
        },
        assessment::{AddEvidence, Assess, EvidenceAdded, EvidenceName},
        award::{AwardAdded, AwardHistory, AwardRuleCard, ConfirmAwardRule, NewAward, NewAwardRule},
        batch::{BatchId, BatchProgress, BatchQuery, BatchRequest},
        board::{BoardAdded, BoardCard, Calendar, CalendarRequest, NewBoard},
        consent::{
            AddScan, ConsentAdded, ConsentCard, ConsentWithdrawn, ConsentsRequest, FileCopy, NewConsent,
            WithdrawConsent,
        },
        exemplar::{Added, ExemplarDetail, Id, NewExemplar},
        list::{ExemplarPage, ListRequest},
        moves::RecordMove,
        nomination::{
            AwardCatalogue, NewNominations, NominationPreview, NominationsAdded, RecordOutcome, Round,
            RoundRequest, TakeBackNominations,
        },
        office::{Appearance, Catalogue, NewOffice, OfficeCheck, OpenOffice, Status},
        paper::{PaperRequest, PaperSheet},
        people::{
            Duplicates, ErasePerson, ErasureCard, ExportPerson, Lookalike, LookalikesRequest, MergeRecords,
            PersonErased, PersonExported, PersonName, PersonalData, RecordComparison, RecordThen, Retention,
            RetentionYears, ThenRequest, TwoRecords,
        },
        photo::{AddPhoto, PhotoAdded, PhotoCrop, PhotoImage},
        poster::{
            PosterFile, PosterKey, PosterPage, PosterRequest, PosterSheet, SavePoster, SavePosterBeside,
            Templates,
        },
        posting::{
            AddProof, ChangedPosting, NewPosting, PostingAdded, PostingCard, PostingCopy, PostingDetail,
            PostingPage, PostingsRequest, Readiness, ReadinessRequest, TakeDown, UnconsentedPosting,
        },
        printing::{
            PrintQueues, PrinterCard, PrinterName, SendPoster, SentPoster, TestPage, TestPageFile,
            TilePoster, TiledPoster,
        },
        profile::{ChangeProfile, ChooseProfile, NewProfile, SetPin},
        record::{HistoryEntry, HistoryRequest, Journal, JournalRequest, Records, SaveFields, Saved},
        selection::{Candidates, Coverage, Inbox, InboxCount, PlanYear},
        statistics::{Statistics, StatisticsRequest, TargetDays},
        template::{
            ExportTemplate, ImportTemplate, NewTemplate, OwnTemplate, TemplateAdded, TemplateFile,
            TemplateImported,
        },
        today::Today,
        unit::{
            ApplyUnitChange, CataloguedChange, ChangeUnits, ImportUnits, NewUnit, UnitAdded, UnitDetail,
            UnitListRead, UnitPreview, UnitRow, UnitsChanged,
        },
        vote::RecordVotes,
        year::{YearDecisions, YearRequest, YearView},
    },
    typescript::{Bytes, CallTypes},
};

/// What a call answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Data.
    Json(Json),
    /// A picture or a file.
    Bytes {
        /// Its media type.
        mime: &'static str,
        /// Its bytes.
        bytes: Vec<u8>,
    },
}

/// What a call's function gives back, made into an [`Answer`].
pub(crate) trait IntoAnswer {
    fn into_answer(self) -> Result<Answer, serde_json::Error>;
}

impl<T: Serialize> IntoAnswer for T {
    fn into_answer(self) -> Result<Answer, serde_json::Error> {
        serde_json::to_value(self).map(Answer::Json)
    }
}

impl IntoAnswer for Bytes {
    fn into_answer(self) -> Result<Answer, serde_json::Error> {
        Ok(Answer::Bytes { mime: self.mime, bytes: self.bytes })
    }
}

macro_rules! calls {
    ($($(#[doc = $doc:literal])* $name:ident($request:ty) -> $answer:ty = $function:path;)+) => {
        /// The names of all calls.
        pub const NAMES: &[&str] = &[$(stringify!($name)),+];

        /// Finds the call's function and lets it answer.
        pub(crate) fn dispatch(
            api: &Api,
            name: &str,
            args: Json,
            body: Option<Vec<u8>>,
        ) -> Result<Answer, Failure> {
            match name {
                $(stringify!($name) => {
                    let request: $request = read(name, args)?;
                    let call = Call { api, body };
                    let answer: $answer = $function(call, request)?;
                    answer.into_answer().map_err(|error| malformed(name, &error))
                })+
                _ => Err(refuse(Code::UnknownCall, [("call", name.to_owned())])),
            }
        }

        /// The types of every call, for TypeScript.
        pub(crate) fn types(types: &mut CallTypes) {
            $(types.call::<$request, $answer>(stringify!($name), &[$($doc),*]);)+
        }
    };
}

/// A call on its way: the office behind it, and bytes that came along.
pub(crate) struct Call<'a> {
    pub(crate) api: &'a Api,
    pub(crate) body: Option<Vec<u8>>,
}

calls! {
    /// What is open, who works, how it looks.
    status(Nothing) -> Status = office::status;
    /// Makes an office.
    create_office(NewOffice) -> Status = office::create;
    /// Opens the office in another folder.
    open_office(OpenOffice) -> Status = office::open;
    /// Adds somebody who works here.
    add_profile(NewProfile) -> Status = profile::add;
    /// Says who is working.
    choose_profile(ChooseProfile) -> Status = profile::choose;
    /// Lets nobody work until somebody is chosen again.
    leave(Nothing) -> Status = profile::leave;
    /// Renames somebody, or gives another role or unit.
    change_profile(ChangeProfile) -> Status = profile::change;
    /// Notes that somebody works here no more; the history keeps the name.
    retire_profile(Id) -> Status = profile::retire;
    /// Notes that somebody works here again.
    bring_back_profile(Id) -> Status = profile::bring_back;
    /// Gives whoever is working a PIN, another one, or none.
    set_pin(SetPin) -> Status = profile::set_pin;
    /// Takes away a PIN that somebody else has forgotten.
    reset_pin(Id) -> Status = profile::reset_pin;
    /// Changes how the interface looks.
    set_appearance(Appearance) -> Status = office::set_appearance;
    /// Everything a form chooses from.
    catalogue(Nothing) -> Catalogue = office::catalogue;
    /// Every unit, by kind and name.
    units(Nothing) -> Vec<UnitRow> = unit::units;
    /// One unit with its line.
    show_unit(Id) -> UnitDetail = unit::show;
    /// Adds a unit.
    add_unit(NewUnit) -> UnitAdded = unit::add;
    /// What renaming, merging, splitting or ending units would do.
    preview_unit_change(ChangeUnits) -> UnitPreview = unit::preview;
    /// Renames, merges, splits or ends units from a day.
    change_units(ChangeUnits) -> UnitsChanged = unit::change;
    /// The catalogue of changes, and what each would do here.
    unit_changes(Nothing) -> Vec<CataloguedChange> = unit::changes;
    /// Switches a change of the catalogue on.
    apply_unit_change(ApplyUnitChange) -> UnitsChanged = unit::apply;
    /// Reads a list of communes; it is the call's bytes, in a file, or text.
    read_unit_list(ImportUnits) -> UnitListRead = unit::read_list;
    /// Takes a list of communes in.
    import_units(ImportUnits) -> UnitsChanged = unit::import;
    /// What waits today.
    today(Nothing) -> Today = today::today;
    /// Searches and lists exemplars.
    list_exemplars(ListRequest) -> ExemplarPage = list::list;
    /// One exemplar, whole.
    show_exemplar(Id) -> ExemplarDetail = exemplar::show;
    /// Adds an exemplar.
    add_exemplar(NewExemplar) -> Added = exemplar::add;
    /// Moves an exemplar to another state.
    record_move(RecordMove) -> Saved = moves::record;
    /// Writes down what a meeting voted on an exemplar.
    record_votes(RecordVotes) -> Saved = vote::record;
    /// Says how far a criterion is met.
    assess(Assess) -> Saved = assessment::assess;
    /// Adds a file that speaks for a criterion; it is the call's bytes, or in a file.
    add_evidence(AddEvidence) -> EvidenceAdded = assessment::add_evidence;
    /// Takes a file off the criterion it speaks for.
    remove_evidence(EvidenceName) -> Saved = assessment::remove_evidence;
    /// A file that speaks for a criterion, byte for byte.
    evidence_file(EvidenceName) -> Bytes = assessment::file;
    /// Writes a file that speaks for a criterion for the computer's own program.
    view_evidence(EvidenceName) -> FileCopy = assessment::view;
    /// Every exemplar of a plan year as the selection board shows it.
    candidates(PlanYear) -> Candidates = selection::candidates;
    /// How a plan year's exemplars cover the fields of work.
    coverage(PlanYear) -> Coverage = selection::coverage;
    /// The figures of plan years; every number says which rows it stands for.
    statistics(StatisticsRequest) -> Statistics = statistics::show;
    /// Sets the days from discovery to the first posting that are aimed at.
    set_target_days(TargetDays) -> TargetDays = statistics::set_target;
    /// A plan year and what its beginning brings along.
    year(YearRequest) -> YearView = year::show;
    /// Goes over to the next plan year.
    begin_year(YearDecisions) -> Saved = year::begin;
    /// Settles what the beginning of a year brings along.
    settle_year(YearDecisions) -> Saved = year::settle;
    /// What waits for whoever is working.
    inbox(Nothing) -> Inbox = selection::inbox;
    /// How much waits for whoever is working.
    inbox_count(Nothing) -> InboxCount = selection::inbox_count;
    /// Changes fields of a record.
    save_fields(SaveFields) -> Saved = record::save;
    /// Puts exemplars into the bin.
    bin(Records) -> Saved = record::bin;
    /// Takes exemplars out of the bin.
    restore(Records) -> Saved = record::restore;
    /// Who changed what when.
    history(HistoryRequest) -> Vec<HistoryEntry> = record::history;
    /// What was done on a day, by whom.
    journal(JournalRequest) -> Journal = record::journal;
    /// A record as it stood at the end of a day, beside what it says now.
    record_at(ThenRequest) -> RecordThen = people::record_at;
    /// Who may stand in the office twice.
    duplicates(Nothing) -> Duplicates = people::duplicates;
    /// Whom somebody about to be added may already be.
    lookalikes(LookalikesRequest) -> Vec<Lookalike> = people::lookalikes;
    /// Two records about people, or collectives, side by side.
    compare_records(TwoRecords) -> RecordComparison = people::compare;
    /// Makes one record of two.
    merge_records(MergeRecords) -> Saved = people::merge;
    /// Notes that two records are not about one person or one collective.
    mark_distinct(TwoRecords) -> Saved = people::mark_distinct;
    /// What is kept on a person, in numbers, and until when.
    personal_data(PersonName) -> PersonalData = people::personal_data;
    /// Writes everything that is kept on a person into a folder or one .zip.
    export_person(ExportPerson) -> PersonExported = people::export;
    /// Erases a person's data for good.
    erase_person(ErasePerson) -> PersonErased = people::erase;
    /// What was erased, by whom and why.
    erasures(Nothing) -> Vec<ErasureCard> = people::erasures;
    /// How long personal data are kept, and who is past it.
    retention(Nothing) -> Retention = people::retention;
    /// Sets how many years after closing personal data are kept.
    set_retention_years(RetentionYears) -> Retention = people::set_retention_years;
    /// Takes the last operation back.
    undo(Nothing) -> Saved = record::undo;
    /// Does the operation taken back last once more.
    redo(Nothing) -> Saved = record::redo;
    /// Adds a photo; the picture is the call's bytes, or in a file.
    add_photo(AddPhoto) -> PhotoAdded = photo::add;
    /// A photo as JPEG.
    photo_image(PhotoImage) -> Bytes = photo::image;
    /// A photo as JPEG, cut around its focus.
    photo_crop(PhotoCrop) -> Bytes = photo::crop;
    /// Templates and colour ways.
    templates(Nothing) -> Templates = poster_templates::templates;
    /// An own template with everything it can change.
    show_template(Id) -> OwnTemplate = template::show;
    /// Makes an own template from another one.
    add_template(NewTemplate) -> TemplateAdded = template::add;
    /// Writes an own template to a file.
    export_template(ExportTemplate) -> TemplateFile = template::export;
    /// Takes in an own template; its file is the call's bytes, or named.
    import_template(ImportTemplate) -> TemplateImported = template::import;
    /// Composes sheets.
    poster(PosterRequest) -> PosterSheet = poster::compose;
    /// Makes an administrative paper of the selection.
    paper(PaperRequest) -> PaperSheet = paper::compose;
    /// The picture of a page as PNG.
    poster_page(PosterPage) -> Bytes = poster::page;
    /// Saves a composed file.
    save_poster(SavePoster) -> PosterFile = poster::save;
    /// Saves a composed file in a folder of many, under a name of its own.
    save_poster_beside(SavePosterBeside) -> PosterFile = poster::save_beside;
    /// Writes a composed file for the PDF viewer, from which it is printed.
    print_poster(PosterKey) -> PosterFile = poster::print;
    /// Cuts a composed file into pieces for an office printer.
    tile_poster(TilePoster) -> TiledPoster = printing::tile;
    /// The printers of this machine whose margins are remembered.
    printers(Nothing) -> Vec<PrinterCard> = printing::printers;
    /// Remembers a printer's margins; one of the same name is replaced.
    set_printer(PrinterCard) -> Vec<PrinterCard> = printing::set_printer;
    /// Forgets a printer.
    remove_printer(PrinterName) -> Vec<PrinterCard> = printing::remove_printer;
    /// Writes the page by which a printer is set and its margins are read.
    test_page(TestPage) -> TestPageFile = printing::test_page;
    /// The printers of the system that files can be sent to directly.
    print_queues(Nothing) -> PrintQueues = printing::queues;
    /// Sends a composed file to a printer of the system, at its true size.
    send_poster(SendPoster) -> SentPoster = printing::send;
    /// Begins to make many sheets; answers at once.
    start_batch(BatchRequest) -> BatchProgress = batch::start;
    /// How far a batch is.
    batch_progress(BatchQuery) -> BatchProgress = batch::progress;
    /// Stops a batch before its next sheet; what was written stays.
    cancel_batch(BatchId) -> BatchProgress = batch::cancel;
    /// Saves a composed slide: as PDF, or as PNG of 1920 × 1080 pixels where the file's ending says so.
    save_slide(SavePoster) -> PosterFile = poster::save_slide;
    /// What an article for the portal says about an exemplar.
    article(TellRequest) -> ArticleText = article::article;
    /// The picture of that article as JPEG of at most a million bytes.
    article_picture(Id) -> Bytes = article::picture;
    /// Writes the package of an article for the portal: a folder or one .zip.
    save_article(SaveArticle) -> ArticlePackage = article::save;
    /// What is read out over loudspeakers about an exemplar.
    speech(TellRequest) -> SpeechText = article::speech;
    /// Writes that text into a file.
    save_speech(SaveSpeech) -> SpeechFile = article::save_speech;
    /// The boards in use, by name.
    boards(Nothing) -> Vec<BoardCard> = board::boards;
    /// The boards in the bin, by name.
    binned_boards(Nothing) -> Vec<BoardCard> = board::binned;
    /// Adds a board.
    add_board(NewBoard) -> BoardAdded = board::add;
    /// What hung on a board in a month or a year, and the months without anything new.
    board_calendar(CalendarRequest) -> Calendar = board::calendar;
    /// What stands between a sheet and the board: approval, consent.
    posting_readiness(ReadinessRequest) -> Readiness = posting::readiness;
    /// Records a posting with its exact file.
    post(NewPosting) -> PostingAdded = posting::post;
    /// Postings, by their first day.
    postings(PostingsRequest) -> Vec<PostingCard> = posting::list;
    /// One posting, whole.
    show_posting(Id) -> PostingDetail = posting::show;
    /// What ends within a week, or ended lately without being taken down.
    ending_postings(Nothing) -> Vec<PostingCard> = posting::ending;
    /// What hangs and says otherwise than the records do now.
    changed_postings(Nothing) -> Vec<ChangedPosting> = posting::changed;
    /// What hangs although a consent for it has ended.
    unconsented_postings(Nothing) -> Vec<UnconsentedPosting> = posting::unconsented;
    /// Takes postings down.
    take_down(TakeDown) -> Saved = posting::take_down;
    /// Adds the photo of a board as proof; the picture is the call's bytes, or in a file.
    add_proof(AddProof) -> PhotoAdded = posting::add_proof;
    /// The posted file, byte for byte.
    posting_file(Id) -> Bytes = posting::file;
    /// The picture of a page of the posted file as PNG.
    posting_page(PostingPage) -> Bytes = posting::page;
    /// Writes the posted file for the PDF viewer.
    view_posting(Id) -> PostingCopy = posting::view;
    /// The consents of a person, the newest first.
    consents(ConsentsRequest) -> Vec<ConsentCard> = consent::list;
    /// Records a consent; the scan is the call's bytes, or in a file.
    add_consent(NewConsent) -> ConsentAdded = consent::add;
    /// Adds the scan of a consent's paper; it is the call's bytes, or in a file.
    add_scan(AddScan) -> Saved = consent::add_scan;
    /// The scan of a consent's paper.
    consent_scan(Id) -> Bytes = consent::scan;
    /// Writes that scan out for the computer's own program.
    view_scan(Id) -> FileCopy = consent::view_scan;
    /// Withdraws a consent and names what must be taken down.
    withdraw_consent(WithdrawConsent) -> ConsentWithdrawn = consent::withdraw;
    /// What forms about nominations and awards choose from.
    award_catalogue(Nothing) -> AwardCatalogue = nomination::catalogue;
    /// Puts exemplars forward for an award, in one step with their move.
    nominate(NewNominations) -> NominationsAdded = nomination::nominate;
    /// What the rules would say if these exemplars were put forward so.
    preview_nominations(NewNominations) -> Vec<NominationPreview> = nomination::preview;
    /// Records what came of nominations, and carries awards over into their holders' histories.
    record_outcome(RecordOutcome) -> Saved = nomination::record_outcome;
    /// Takes back results, or nominations that wait.
    take_back_nominations(TakeBackNominations) -> Saved = nomination::take_back;
    /// A round of nominations with totals and what the rules say.
    round(RoundRequest) -> Round = nomination::round;
    /// What somebody was given, and put forward for.
    award_history(Id) -> AwardHistory = award::history;
    /// Adds an award to somebody's history.
    add_award(NewAward) -> AwardAdded = award::add;
    /// The rules about awards.
    award_rules(Nothing) -> Vec<AwardRuleCard> = award::rules;
    /// Adds a rule about awards, confirmed by nobody yet.
    add_award_rule(NewAwardRule) -> AwardAdded = award::add_rule;
    /// Notes that a rule was compared with the paper.
    confirm_award_rule(ConfirmAwardRule) -> Saved = award::confirm_rule;
    /// Checks the office's file.
    check_office(Nothing) -> OfficeCheck = maintenance::check;
    /// Recreates everything that can be recreated from the change log.
    rebuild_office(Nothing) -> OfficeCheck = maintenance::rebuild;
}

fn read<T: for<'a> serde::Deserialize<'a>>(name: &str, args: Json) -> Result<T, Failure> {
    // A call without any content may come without any arguments.
    let args = if args.is_null() { Json::Object(serde_json::Map::new()) } else { args };
    serde_json::from_value(args).map_err(|error| malformed(name, &error))
}

fn malformed(name: &str, error: &serde_json::Error) -> Failure {
    refuse(Code::MalformedCall, [("call", name.to_owned()), ("detail", error.to_string())])
}
