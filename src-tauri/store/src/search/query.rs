//! From what was typed and filtered to questions the full-text index understands.

use std::ops::Range;

use domain::{
    exemplar::Category,
    id::RecordId,
    rules::State,
    text::{
        abbreviation::synonyms_in,
        fold::{fold, folded_words, has_marks},
        tone::marked_key,
        variants::variants,
    },
};

use crate::{ExemplarFilter, Shelf, SubjectKind, tables::exemplar::subject_code};

/// More words than anybody searches for; a pasted page must not become a question of a thousand words.
const WORDS: usize = 12;

/// What was typed, ready for asking and for marking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Typed {
    /// The folded words.
    pub words: Vec<String>,
    /// The words as typed but for capitals and tone placement, if marks were typed: then whoever has
    /// exactly these comes first.
    pub marked_words: Option<Vec<String>>,
    /// The stretches to be found, each in one of several ways.
    pub stretches: Vec<Stretch>,
    /// The whole text folded, for finding parts of words.
    pub folded: String,
}

/// A stretch of typed words and what may stand for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// Ways to find the typed words themselves: for each word, the beginnings of words that match it.
    pub beginnings: Vec<Vec<String>>,
    /// Other forms: abbreviations, or the words behind one; each is whole words.
    pub forms: Vec<Vec<&'static str>>,
}

impl Typed {
    /// Reads what was typed; `None` if there is no word in it.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let found: Vec<_> = folded_words(text).take(WORDS).collect();
        let end = found.last()?.range.end;
        let marked = |range: &Range<usize>| marked_key(&text[range.clone()]);
        let marked_words = has_marks(text).then(|| found.iter().map(|word| marked(&word.range)).collect());
        let words: Vec<String> = found.into_iter().map(|word| word.folded).collect();
        // The index reads a question up to the first U+0000.
        let folded = fold(&text[..end]).replace('\0', "");
        Some(Self { stretches: stretches(&words), words, marked_words, folded })
    }

    /// The question to an index whose text lies in `columns`, together with what is filtered by.
    pub(crate) fn question(&self, columns: &str, facets: &Facets) -> String {
        let stretches: Vec<String> = self.stretches.iter().map(Stretch::question).collect();
        facets.narrow(&format!("{{{columns}}} : ({})", stretches.join(" AND ")))
    }

    /// The question for the text as a part of a name; `None` if it is too short to tell names apart.
    pub(crate) fn part_question(&self) -> Option<String> {
        const SHORTEST: usize = 3;
        (self.folded.chars().count() >= SHORTEST).then(|| quoted(&self.folded))
    }
}

impl Stretch {
    fn question(&self) -> String {
        let typed = self.beginnings.iter().map(|beginnings| {
            let alternatives: Vec<String> =
                beginnings.iter().map(|word| format!("{}*", quoted(word))).collect();
            format!("({})", alternatives.join(" OR "))
        });
        let typed: Vec<String> = typed.collect();
        let forms = self.forms.iter().map(|form| {
            let words: Vec<String> = form.iter().map(|word| quoted(word)).collect();
            format!("({})", words.join(" AND "))
        });
        let ways: Vec<String> = std::iter::once(format!("({})", typed.join(" AND "))).chain(forms).collect();
        format!("({})", ways.join(" OR "))
    }
}

fn stretches(words: &[String]) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let mut next = 0;
    for synonym in synonyms_in(words) {
        stretches
            .extend(words[next..synonym.words.start].iter().map(|word| plain(std::slice::from_ref(word))));
        let mut stretch = plain(&words[synonym.words.clone()]);
        stretch.forms = synonym.forms.iter().map(|form| form.split(' ').collect()).collect();
        stretches.push(stretch);
        next = synonym.words.end;
    }
    stretches.extend(words[next..].iter().map(|word| plain(std::slice::from_ref(word))));
    stretches
}

fn plain(words: &[String]) -> Stretch {
    let beginnings = |word: &String| std::iter::once(word.clone()).chain(variants(word)).collect();
    Stretch { beginnings: words.iter().map(beginnings).collect(), forms: Vec::new() }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// What lies in the bin has this word. What is in use has none for it: nearly everything is, and a question
/// would have to go through all of it to find that out.
const BINNED: &str = "binned";

/// What exemplars are filtered by, as words of the index: so the index itself leaves out what does not
/// count, instead of handing over a hundred thousand rows to be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Facets {
    binned: bool,
    /// Of each row one must be there.
    words: Vec<Vec<String>>,
}

impl Facets {
    /// In the bin or not.
    pub(crate) fn on(binned: bool) -> Self {
        Self { binned, words: Vec::new() }
    }

    /// Everything a filter asks for.
    pub(crate) fn of(filter: &ExemplarFilter) -> Self {
        let mut facets = Self::on(filter.shelf == Shelf::Bin);
        if let Some(category) = filter.category {
            facets.category(category);
        }
        if filter.subject.is_some() {
            facets.subject(filter.subject);
        }
        if let Some(state) = filter.state {
            facets.state(state);
        }
        if let Some(year) = filter.plan_year {
            facets.plan_year(year);
        }
        if let Some(unit) = filter.unit {
            let units = std::iter::once(unit).chain(filter.kin.iter().copied());
            facets.words.push(units.map(|unit| word('u', &RecordId::from(unit).to_string())).collect());
        }
        if let Some(work_field) = filter.work_field {
            facets.work_field(work_field.into());
        }
        facets
    }

    pub(crate) fn category(&mut self, category: Category) {
        self.word('c', category.code());
    }

    pub(crate) fn subject(&mut self, subject: Option<SubjectKind>) {
        self.word('s', subject_code(subject));
    }

    pub(crate) fn state(&mut self, state: State) {
        self.word('z', state.code());
    }

    pub(crate) fn plan_year(&mut self, year: i64) {
        self.word('y', &year.to_string());
    }

    pub(crate) fn unit(&mut self, unit: RecordId) {
        self.word('u', &unit.to_string());
    }

    pub(crate) fn work_field(&mut self, work_field: RecordId) {
        self.word('w', &work_field.to_string());
    }

    /// As a text to be indexed.
    pub(crate) fn words(&self) -> String {
        let binned = self.binned.then_some(BINNED);
        binned
            .into_iter()
            .chain(self.words.iter().flatten().map(String::as_str))
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// A question that asks for these besides.
    fn narrow(&self, question: &str) -> String {
        let mut narrowed = question.to_owned();
        for words in &self.words {
            let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
            narrowed.push_str(&format!(" AND facet : ({})", words.join(" OR ")));
        }
        match self.binned {
            true => format!("{narrowed} AND facet : {BINNED}"),
            false => format!("({narrowed}) NOT facet : {BINNED}"),
        }
    }

    fn word(&mut self, sort: char, code: &str) {
        self.words.push(vec![word(sort, code)]);
    }
}

/// One word whatever the code contains; the letter keeps sorts apart.
fn word(sort: char, code: &str) -> String {
    let code = code.chars().filter(char::is_ascii_alphanumeric);
    std::iter::once(sort).chain(code).collect::<String>().to_ascii_lowercase()
}
