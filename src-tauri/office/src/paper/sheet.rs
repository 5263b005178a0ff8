//! The sheet about an exemplar: what is known of it row by row, one exemplar a sheet.

use domain::{
    date::PartialDate,
    exemplar::{Exemplar, Figure},
    rules::Criterion,
};
use notices::{Approval, PosterContent, Register, RegisterGroup, Subject};

use super::{
    PaperRequest,
    rows::{Told, name, stands, voted},
};
use crate::{
    Office, OfficeError,
    exemplar::detail::{Portrait, Standing},
    poster::{content::sheet_photo, frame::SheetTime},
};

/// How wide the names of the rows are beside what they tell.
const WIDTHS: [f32; 2] = [26.0, 100.0];

impl Office {
    /// The sheets of a request, in order.
    pub(super) fn sheets_of(&self, request: &PaperRequest) -> Result<Vec<PosterContent>, OfficeError> {
        let told = self.told_in(request)?;
        let time = SheetTime { plan_year: request.plan_year, day: None };
        let issuer = self.issuer(&told.names, time)?.unwrap_or_default();
        let sheet = |portrait: &Portrait| {
            let mut content = content(portrait, &told);
            content.agency_parent.clone_from(&issuer.letterhead_parent);
            content.agency.clone_from(&issuer.letterhead_name);
            let taken_back = self.photo_is_taken_back(portrait)?;
            if let Some((id, photo)) = portrait.photo.as_ref().filter(|_| !taken_back) {
                let (_, jpeg) = self.photo_file(*id)?;
                content.photo = Some(sheet_photo(photo, jpeg, portrait.name()));
            }
            Ok(content)
        };
        told.portraits.iter().map(sheet).collect()
    }
}

fn content(portrait: &Portrait, told: &Told) -> PosterContent {
    let exemplar = &portrait.exemplar;
    let deeds = exemplar.achievements.iter().filter(|deed| !deed.text.is_empty());
    let deeds = deeds.map(|deed| {
        let year = deed.year.map_or_else(|| "Thành tích".to_owned(), |year| format!("Năm {year}"));
        row(&year, &deed.text.replace('\n', " "))
    });
    let groups = [
        ("1. Thông tin chung", known(portrait, told)),
        (
            "2. Thành tích",
            deeds.chain(exemplar.figures.iter().map(figure)).chain(initiatives(exemplar)).collect(),
        ),
        ("3. Tiêu chí", criteria(exemplar)),
        ("4. Xét chọn", selection(exemplar)),
    ];
    PosterContent {
        eyebrow: "PHIẾU THÔNG TIN ĐIỂN HÌNH".to_owned(),
        name: name(portrait),
        subject: Subject::Model,
        subtitle: format!("({}, kế hoạch năm {})", exemplar.category.label(), exemplar.plan_year),
        register: Register {
            headings: vec!["Mục".to_owned(), "Nội dung".to_owned()],
            groups: groups
                .into_iter()
                .map(|(title, rows)| RegisterGroup {
                    title: title.to_owned(),
                    rows: rows
                        .into_iter()
                        .filter(|row| row.iter().all(|cell| !cell.trim().is_empty()))
                        .collect(),
                })
                .collect(),
            widths: WIDTHS.to_vec(),
        },
        approval: Approval::Approved,
        ..PosterContent::default()
    }
}

fn row(label: &str, text: &str) -> Vec<String> {
    vec![label.to_owned(), text.to_owned()]
}

fn known(portrait: &Portrait, told: &Told) -> Vec<Vec<String>> {
    let exemplar = &portrait.exemplar;
    let day = |date: Option<PartialDate>| date.map(PartialDate::in_document_short).unwrap_or_default();
    let birth = match &portrait.standing {
        Some(Standing::Person(person)) => day(person.birth),
        _ => String::new(),
    };
    let people = match &portrait.standing {
        Some(Standing::Collective(collective)) => {
            collective.head_count.map_or_else(String::new, |count| format!("{count} người"))
        }
        _ => String::new(),
    };
    let fields = told.names.work_fields.iter().filter(|(id, _)| exemplar.work_fields.contains(id));
    let fields: Vec<&str> = fields.map(|(_, field)| field.name.as_str()).collect();
    let unit = exemplar.proposing_unit.and_then(|unit| told.names.unit_name(unit)).unwrap_or_default();
    let found = [exemplar.discovered_by.clone(), day(exemplar.discovered_on)];
    let found: Vec<String> = found.into_iter().filter(|part| !part.is_empty()).collect();
    vec![
        row("Ngày sinh", &birth),
        row("Chức vụ, đơn vị", &stands(portrait, &told.names)),
        row("Số người", &people),
        row("Lĩnh vực", &fields.join(", ")),
        row("Đơn vị giới thiệu", unit),
        row("Phát hiện", &found.join(", ")),
        row("Câu nêu gương", &exemplar.praise),
        row("Tóm tắt", &exemplar.summary.replace('\n', " ")),
    ]
}

fn figure(figure: &Figure) -> Vec<String> {
    let mut told = format!("{} {}", figure.value, figure.unit).trim().to_owned();
    if !figure.compared_with.is_empty() {
        told.push_str(&format!(" (so với {})", figure.compared_with));
    }
    row(&figure.metric, &told)
}

fn initiatives(exemplar: &Exemplar) -> impl Iterator<Item = Vec<String>> {
    exemplar.initiatives.iter().map(|initiative| {
        let parts = [&initiative.title, &initiative.recognised_by, &initiative.decision, &initiative.scope];
        let parts: Vec<&str> =
            parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        row("Sáng kiến", &parts.join("; "))
    })
}

fn criteria(exemplar: &Exemplar) -> Vec<Vec<String>> {
    let told = (1..).zip(Criterion::ALL).map(|(number, criterion)| {
        let said = exemplar.assessments.iter().find(|it| it.criterion == *criterion);
        let met = said.and_then(|it| it.met).map_or("Chưa đánh giá", |met| met.label());
        let evidence = said.map(|it| it.evidence.replace('\n', " ")).filter(|text| !text.is_empty());
        let text = evidence.map_or_else(|| format!("{met}."), |text| format!("{met}. {text}"));
        row(&format!("{number}. {}", criterion.label()), &text)
    });
    told.collect()
}

fn selection(exemplar: &Exemplar) -> Vec<Vec<String>> {
    let day = |at: &str| at.get(..10).and_then(|day| PartialDate::from_iso(day).ok());
    let step = exemplar.moves.last();
    let since = step.and_then(|step| day(&step.at)).map(PartialDate::in_document_short);
    let state = exemplar.state().label();
    let state = since.map_or_else(|| state.to_owned(), |since| format!("{state} (từ ngày {since})"));
    let basis = step.map(|step| [step.paper.as_str(), step.basis.as_str()]).unwrap_or_default();
    let basis: Vec<&str> = basis.into_iter().filter(|part| !part.is_empty()).collect();
    vec![row("Bước", &state), row("Kết quả họp xét", &voted(exemplar)), row("Căn cứ", &basis.join("; "))]
}
