//! What an announcer reads out over a commune's loudspeakers about one exemplar: under two minutes, in words
//! for the ear, with what found no time named.

mod fitting;

use std::path::{Path, PathBuf};

use domain::{
    channel::Channel,
    id::ExemplarId,
    text::spoken::{spoken, syllables},
};
use notices::{Figure, PosterContent};

use fitting::{Piece, fit};

use crate::{
    Office, OfficeError,
    article::{DRAFT, named},
    consent::Shown,
    exemplar::detail::Portrait,
    poster::{
        SheetRequest,
        brief::sentences,
        compose::filed_under,
        content::sheet_time,
        file::{file_stem, write_whole},
        group::lowered,
    },
    text_file::windows_text,
};

/// How many syllables an announcer reads in a minute.
///
/// News of the national radio were measured at 233 (a survey of 106 items with 29,444 syllables). Over
/// loudspeakers in the open one reads slower, for every wall answers; 200 is this product's choice.
pub const SYLLABLES_PER_MINUTE: usize = 200;

/// A speech stays below two minutes.
pub const MOST_SECONDS: usize = 119;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpeechRequest {
    /// About whom.
    pub exemplar: ExemplarId,
    /// Whether it is marked as a draft whatever the exemplar's state.
    pub draft: bool,
}

/// What found no time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The part of the records, as postings name it.
    pub part: &'static str,
    /// How many sentences or entries of it.
    pub count: usize,
}

/// A text to be read out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// The text, a paragraph a line.
    pub text: String,
    /// How many syllables are read.
    pub syllables: usize,
    /// How long that takes, in seconds.
    pub seconds: usize,
    /// What found no time.
    pub left_out: Vec<LeftOut>,
    /// Abbreviations an announcer has to be told how to read.
    pub unread: Vec<String>,
    /// Whether it may only be read over.
    pub is_draft: bool,
    /// What it shows of whom; nothing where it is a draft.
    pub shown: Vec<Shown>,
    /// What its file is called, without ending.
    pub file_stem: String,
}

impl Office {
    /// The text about an exemplar for the loudspeakers.
    ///
    /// # Errors
    /// When there is no such exemplar.
    pub fn speech(&self, request: &SpeechRequest) -> Result<Speech, OfficeError> {
        let portrait = self.portrait(request.exemplar)?;
        let names = self.names()?;
        let gathered = self.gather(&portrait, &names, &SheetRequest::default())?;
        let issuer = self.issuer(&names, sheet_time(&portrait.exemplar))?;
        let issuer = issuer.map(|unit| unit.official_name).unwrap_or_default();
        let is_draft = request.draft || !portrait.exemplar.state().is_approved();

        let fitted = fit(pieces(&portrait, &gathered.content, &issuer), MOST_SECONDS);
        let said = spoken(&fitted.text);
        let mark = if is_draft {
            format!("{DRAFT} – chưa được lựa chọn, không phát.\n")
        } else {
            String::new()
        };
        let shown = if is_draft { None } else { self.shown_by(&portrait, &fitted.parts)? };
        let count = syllables(&said.text);
        Ok(Speech {
            text: format!("{mark}{}", said.text),
            syllables: count,
            seconds: seconds(count),
            left_out: fitted.left_out,
            unread: said.unread,
            is_draft,
            shown: shown.into_iter().collect(),
            file_stem: format!("phat-thanh-{}", file_stem(&filed_under(&portrait, &gathered.content.unit))),
        })
    }

    /// Writes the text into a file; `.txt` is added if it is missing. A draft says so in its first line;
    /// everything else needs the consent to the loudspeakers of whom it tells.
    ///
    /// # Errors
    /// When a consent is lacking, or the file cannot be written; an older file of that name then stays.
    pub fn save_speech(
        &self,
        request: &SpeechRequest,
        file: &Path,
    ) -> Result<(PathBuf, Speech), OfficeError> {
        let speech = self.speech(request)?;
        let lacking = self.lacking_on(&speech.shown, Channel::Loudspeaker)?;
        if !lacking.is_empty() {
            return Err(OfficeError::ConsentMissing(lacking));
        }
        let mut name = file.as_os_str().to_owned();
        if !file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("txt")) {
            name.push(".txt");
        }
        let file = PathBuf::from(name);
        write_whole(&file, &windows_text(&speech.text))?;
        Ok((file, speech))
    }
}

/// How long so many syllables take.
fn seconds(syllables: usize) -> usize {
    (syllables * 60).div_ceil(SYLLABLES_PER_MINUTE)
}

/// Everything that could be said, in order, each with how much it matters.
fn pieces(portrait: &Portrait, content: &PosterContent, issuer: &str) -> Vec<Piece> {
    let column = lowered(&content.eyebrow);
    let who = named(portrait, content);
    // Inside a sentence the address is no beginning.
    let who = ["Ông ", "Bà "]
        .iter()
        .find(|address| who.starts_with(**address))
        .map_or(who.clone(), |_| lowered(&who));
    let mut pieces = vec![
        Piece::always("", "Kính thưa bà con và các bạn!"),
        Piece::always("name", &format!("Trong chuyên mục {column} hôm nay, {issuer} xin giới thiệu: {who}.")),
    ];
    let ended = |text: &str| match text.ends_with(['.', '!', '?']) {
        true => text.to_owned(),
        false => format!("{}.", text.trim_end_matches([';', ','])),
    };
    if !content.praise.is_empty() {
        pieces.push(Piece::wish(1, "praise", &ended(&content.praise)));
    }
    pieces.extend(sentences(&content.summary).map(|sentence| Piece::flowing(2, "summary", &ended(sentence))));
    for section in &content.sections {
        let text = section.text.replace('\n', " ");
        pieces.push(Piece::wish(4, "sections", &ended(&format!("{}: {text}", section.title))));
    }
    for deed in &content.achievements {
        pieces.push(Piece::wish(5, "achievements", &ended(&deed.replace('\n', ": "))));
    }
    for figure in &content.figures {
        pieces.push(Piece::wish(3, "figures", &ended(&figure_aloud(figure))));
    }
    if !content.quotation.is_empty() {
        let said = format!("{} chia sẻ: {}", content.name, content.quotation);
        pieces.push(Piece::wish(6, "quotation", &ended(&said)));
    }
    pieces.push(Piece::always("", "Chuyên mục đến đây là hết. Cảm ơn bà con và các bạn đã lắng nghe!"));
    pieces
}

/// "Sổ hộ tịch đã số hóa: 12.450 trang": for the ear what was counted comes first.
fn figure_aloud(figure: &Figure) -> String {
    let space = if figure.unit == "%" { "" } else { " " };
    let value = format!("{}{space}{}", figure.value, figure.unit);
    if figure.caption.is_empty() { value } else { format!("{}: {value}", figure.caption) }
}
