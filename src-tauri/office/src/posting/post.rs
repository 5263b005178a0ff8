//! Recording a posting: approved, agreed to, with the file exactly as it was printed.

use std::collections::BTreeSet;

use domain::{
    attachment::Media,
    channel::Channel,
    date::{PartialDate, Period},
    exemplar::Move,
    id::{BoardId, ExemplarId, PostingId},
    operation::Operation,
    posting::{Fact, Posting},
    profile::Duty,
    record::{Edit, Entity, Kind},
    rules::State,
    text::normal::clean,
};

use crate::{
    Office, OfficeError, article,
    consent::need::{Lacking, Shown},
    door::Saved,
    exemplar::{
        add::{date, edit},
        moves,
    },
    poster::{Composed, SheetKey},
};

/// What is posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Posted {
    /// A composed file.
    Sheet(SheetKey),
    /// An article on the portal about these, made outside this product.
    Article(Vec<ExemplarId>),
}

/// A posting to be recorded; dates as people write them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPosting {
    /// What is posted.
    pub what: Posted,
    /// On a board or on the portal.
    pub channel: Channel,
    /// The board.
    pub board: Option<BoardId>,
    /// The address on the portal; may be added later.
    pub link: String,
    /// The first day; empty = today.
    pub from: String,
    /// The last day; empty = until taken down.
    pub to: String,
    /// How many copies; absent = one.
    pub copies: Option<i64>,
    /// Who puts it up; empty = whoever is working.
    pub posted_by: String,
    /// Who approved it; empty = the Director at work.
    pub approved_by: String,
    /// On which paper the approval stands.
    pub approval_basis: String,
    /// Anything else.
    pub note: String,
}

/// What stands between a sheet and the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readiness {
    /// Exemplars that were not selected yet, by name.
    pub not_approved: Vec<String>,
    /// Whether the file says "Dự thảo".
    pub is_draft: bool,
    /// That for which no consent holds.
    pub lacking: Vec<Lacking>,
    /// Who may be named as having approved; empty if nobody can be guessed.
    pub approved_by: String,
    /// The paper on which the exemplars were selected.
    pub approval_basis: String,
}

/// What is to be posted, read.
struct Content {
    exemplars: Vec<ExemplarId>,
    facts: Vec<Fact>,
    left_out: BTreeSet<String>,
    shown: Vec<Shown>,
    sheet: Option<Composed>,
}

impl Office {
    /// Records a posting. An exemplar that was selected and is shown for the first time moves on to
    /// "Đã tuyên truyền" in the same operation.
    ///
    /// # Errors
    /// When the file is a draft or about somebody not selected, a consent is lacking on one of the days,
    /// nobody approved it, or whoever is working may not post.
    pub fn post(&mut self, new: &NewPosting) -> Result<(PostingId, Saved), OfficeError> {
        self.require(Duty::Post)?;
        let content = self.content_of(&new.what)?;
        self.post_content(new, &content)
    }

    /// Records the posting of a file that was composed apart.
    pub(crate) fn post_composed(
        &mut self,
        new: &NewPosting,
        sheet: Composed,
    ) -> Result<(PostingId, Saved), OfficeError> {
        self.require(Duty::Post)?;
        self.post_content(new, &content_of_sheet(sheet))
    }

    fn post_content(
        &mut self,
        new: &NewPosting,
        content: &Content,
    ) -> Result<(PostingId, Saved), OfficeError> {
        let readiness = self.readiness_of(content, new.channel, None)?;
        if !readiness.not_approved.is_empty() {
            return Err(OfficeError::NotApproved(readiness.not_approved));
        }
        if readiness.is_draft {
            return Err(OfficeError::DraftSheet);
        }
        let mut posting = self.read_posting(new, content)?;
        let shown_on = posting.planned().map(when_consented);
        if let Some(period) = shown_on {
            self.refuse_without_consent(&content.shown, new.channel, period)?;
        }
        let mut edits = Vec::new();
        if let Some(sheet) = &content.sheet {
            let name = format!("{}.pdf", crate::poster::file::file_stem(&sheet.composing.title));
            let (file, attached) = self.take_in_file(&name, &sheet.pdf, Media::PAPER)?;
            posting.file = Some(file);
            edits.push(attached);
        }
        let id: PostingId = self.world().fresh_id().into();
        edits.push(edit(id.into(), &posting)?);
        edits.extend(self.moves_on(&posting)?);
        let saved = self.write(Operation::Post, &edits)?;
        Ok((id, saved))
    }

    /// What stands between this and the board, or the portal, on these days.
    ///
    /// # Errors
    /// When the composed file is not at hand any more, or the office cannot be read.
    pub fn readiness(
        &self,
        what: &Posted,
        channel: Channel,
        days: (&str, &str),
    ) -> Result<Readiness, OfficeError> {
        let period = self.days(days.0, days.1)?;
        self.readiness_of(&self.content_of(what)?, channel, Some(period))
    }

    fn readiness_of(
        &self,
        content: &Content,
        channel: Channel,
        period: Option<Period>,
    ) -> Result<Readiness, OfficeError> {
        let mut not_approved = Vec::new();
        let mut approval_basis = String::new();
        for id in &content.exemplars {
            let portrait = self.portrait(*id)?;
            if !portrait.exemplar.state().is_approved() {
                not_approved.push(portrait.name().to_owned());
            }
            let selected = portrait.exemplar.moves.iter().rfind(|step| step.to == State::Selected);
            if let Some(step) = selected.filter(|_| approval_basis.is_empty()) {
                approval_basis.clone_from(&step.basis);
            }
        }
        let lacking = match period {
            Some(period) => self.lacking(&content.shown, channel, when_consented(period))?,
            None => Vec::new(),
        };
        let is_draft = content.sheet.as_ref().is_some_and(|sheet| sheet.composing.is_draft);
        let director = self.worker().filter(|worker| worker.role.may(Duty::Approve));
        let approved_by = director.map(|worker| worker.name.clone()).unwrap_or_default();
        Ok(Readiness { not_approved, is_draft, lacking, approved_by, approval_basis })
    }

    fn content_of(&self, what: &Posted) -> Result<Content, OfficeError> {
        match what {
            Posted::Sheet(key) => Ok(content_of_sheet(self.printable(key)?.clone())),
            Posted::Article(exemplars) if exemplars.is_empty() => Err(OfficeError::NoExemplars),
            Posted::Article(exemplars) => {
                let mut facts = self.facts_of(exemplars, &self.names()?)?;
                // Neither our own article nor its package tells it.
                facts.retain(|fact| fact.part != article::LEFT_OUT);
                let exemplars = exemplars.clone();
                let mut posting = Posting::new(exemplars.iter().copied().collect(), Channel::Portal);
                posting.facts.clone_from(&facts);
                let shown = self.shown_in(&posting)?;
                let left_out = BTreeSet::from([article::LEFT_OUT.to_owned()]);
                Ok(Content { exemplars, facts, left_out, shown, sheet: None })
            }
        }
    }

    fn read_posting(&self, new: &NewPosting, content: &Content) -> Result<Posting, OfficeError> {
        let mut posting = Posting::new(content.exemplars.iter().copied().collect(), new.channel);
        match (new.channel, new.board) {
            (Channel::NoticeBoard, None) => return Err(OfficeError::BoardMissing),
            (Channel::NoticeBoard, Some(board)) => posting.board = Some(self.board(board)?.id),
            (Channel::Portal | Channel::Loudspeaker, _) => posting.link = clean(&new.link),
        }
        if new.channel == Channel::NoticeBoard && content.sheet.is_none() {
            return Err(OfficeError::NoExemplars);
        }
        let named = content.sheet.as_ref().and_then(|sheet| sheet.composing.board);
        if named.is_some() && named != posting.board {
            return Err(OfficeError::AnotherBoard);
        }
        let days = self.days(&new.from, &new.to)?;
        posting.posted_from = Some(days.first());
        posting.posted_to = days.last();
        posting.copies = (new.channel == Channel::NoticeBoard).then(|| new.copies.unwrap_or(1));
        let worker = self.worker().map(|worker| worker.name.clone()).unwrap_or_default();
        posting.posted_by = Some(clean(&new.posted_by)).filter(|it| !it.is_empty()).unwrap_or(worker);
        posting.approved_by = self.approver(&new.approved_by)?;
        posting.approval_basis = clean(&new.approval_basis);
        if posting.approval_basis.is_empty() && !self.may(Duty::Approve) {
            return Err(OfficeError::ApprovalMissing);
        }
        posting.note.clone_from(&new.note);
        posting.facts.clone_from(&content.facts);
        posting.left_out.clone_from(&content.left_out);
        if let Some(sheet) = &content.sheet {
            posting.title.clone_from(&sheet.composing.title);
            posting.template = sheet.composing.choice.template.as_str().to_owned();
            posting.paper = sheet.composing.choice.paper.name().to_owned();
            posting.colour = sheet.composing.choice.colour.name().to_owned();
        } else if let Some(first) = content.exemplars.first() {
            posting.title = self.portrait(*first)?.name().to_owned();
        }
        Ok(posting)
    }

    /// The days from one typed date to another; from today if none is typed.
    fn days(&self, from: &str, to: &str) -> Result<Period, OfficeError> {
        let today = || self.today_in_vietnam();
        let from = date(Kind::Posting, "posted_from", from)?.or_else(today).ok_or(OfficeError::NoDay)?;
        let to = date(Kind::Posting, "posted_to", to)?;
        let days = Period::new(from, to);
        match to {
            Some(to) if days.is_empty() => Err(OfficeError::EndsBeforeBeginning { from, to }),
            _ => Ok(days),
        }
    }

    /// The moves of those who are shown for the first time, once the posting has begun.
    fn moves_on(&self, posting: &Posting) -> Result<Vec<Edit>, OfficeError> {
        let begun = posting.posted_from.zip(self.today_in_vietnam()).filter(|(from, today)| from <= today);
        let Some((from, _)) = begun else { return Ok(Vec::new()) };
        let basis = self.basis(posting, from)?;
        let mut edits = Vec::new();
        for id in &posting.exemplars {
            let before = self.exemplar(*id)?;
            if before.state() != State::Selected {
                continue;
            }
            let mut after = before.clone();
            let at = moves::after(&before, self.world().now()).to_iso();
            let step = Move::new(self.world().fresh_id().into(), State::Publicised, at);
            let by = self.worker().map(|worker| worker.name.clone()).unwrap_or_default();
            let role = self.worker().map(|worker| worker.role);
            after.moves.push(Move { basis: basis.clone(), by, role, ..step });
            edits.push(Edit::between((*id).into(), Kind::Exemplar, &before.to_fields(), &after.to_fields()));
        }
        Ok(edits)
    }

    /// What the move says it rests on, as a clerk would write it into the record.
    fn basis(&self, posting: &Posting, from: PartialDate) -> Result<String, OfficeError> {
        let day = from.on_screen();
        Ok(match posting.board {
            Some(board) => format!("Niêm yết tại {} từ ngày {day}", self.board(board)?.board.name),
            None if posting.channel == Channel::Loudspeaker => format!("Phát thanh từ ngày {day}"),
            None => format!("Đăng cổng thông tin điện tử từ ngày {day}"),
        })
    }
}

fn content_of_sheet(sheet: Composed) -> Content {
    let composing = &sheet.composing;
    Content {
        exemplars: composing.exemplars.clone(),
        facts: composing.facts.clone(),
        left_out: composing.left_out.clone(),
        shown: composing.shown.clone(),
        sheet: Some(sheet),
    }
}

/// The days for which a consent must hold. A posting without a last day is judged on its first: what ends
/// later is told on the day it ends.
pub(super) fn when_consented(days: Period) -> Period {
    match days.last() {
        Some(_) => days,
        None => Period::of(days.first()),
    }
}
