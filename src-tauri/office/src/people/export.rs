//! Everything that is kept on one person, written out for that person: a page to read, the same as data, and every
//! picture and file.

use std::collections::BTreeMap;

use domain::{
    id::{PersonId, RecordId},
    profile::Duty,
    record::{Kind, Path},
    schema,
};
use serde_json::{Value as Json, json};

use crate::{
    Office, OfficeError,
    article::{
        html::escaped,
        package::{Destination, Package, Wrapping, write_package},
    },
    history::{Called, Entry},
    poster::file::file_stem,
};

/// One record as it is told to the person.
struct Told {
    record: RecordId,
    title: String,
    fields: Vec<(String, String)>,
    history: Vec<Entry>,
}

/// A file that comes along: its name, what it is, its bytes.
struct Copied {
    name: String,
    about: String,
    bytes: Vec<u8>,
}

impl Office {
    /// Writes everything that is kept on one person into a folder or one .zip.
    ///
    /// # Errors
    /// When there is no such person, whoever is working may not, or it cannot be written; nothing of it is left behind
    /// then.
    pub fn export_person(
        &self,
        person: PersonId,
        wrapping: Wrapping,
        to: &Destination,
    ) -> Result<Package, OfficeError> {
        self.require(Duty::KeepPersonalData)?;
        let holdings = self.holdings(person)?;
        let mut names = Called::default();
        let name = self.called(person.into(), &mut names)?;
        let mut told = Vec::new();
        for record in holdings.all() {
            told.extend(self.tell(record, &mut names)?);
        }
        let mut copied = Vec::new();
        for (number, (kind, record)) in holdings.files.iter().enumerate() {
            copied.extend(self.copy_of(number + 1, *kind, *record, &mut names)?);
        }
        let day = self.today_in_vietnam().map(|day| day.on_screen()).unwrap_or_default();
        let data = data(&name, &day, &told, &copied);
        let data = serde_json::to_vec_pretty(&data).unwrap_or_default();
        let mut files = vec![
            ("thong-tin.html".to_owned(), page(&name, &day, &told, &copied).into_bytes()),
            ("du-lieu.json".to_owned(), data),
        ];
        files.extend(copied.into_iter().map(|it| (it.name, it.bytes)));
        write_package(&format!("du-lieu-ca-nhan-{}", file_stem(&name)), files, wrapping, to)
    }

    fn tell(&self, record: RecordId, names: &mut Called) -> Result<Option<Told>, OfficeError> {
        let Some((kind, fields)) = self.store().fields(record)? else { return Ok(None) };
        let mut shown = Vec::new();
        for (path, value) in &fields {
            if path.as_str().ends_with("/position") {
                continue;
            }
            let text = self.shown(kind, path, Some(value), names)?;
            shown.push((label(kind, path), text.unwrap_or_default()));
        }
        let mut history = Vec::new();
        for revision in self.store().history(record, None)? {
            history.extend(self.entry(record, kind, revision, names)?);
        }
        let title = format!("{}: {}", kind_label(kind), self.called(record, names)?);
        Ok(Some(Told { record, title, fields: shown, history }))
    }

    fn copy_of(
        &self,
        number: usize,
        kind: Kind,
        record: RecordId,
        names: &mut Called,
    ) -> Result<Option<Copied>, OfficeError> {
        let about = self.called(record, names)?;
        let read = match kind {
            Kind::Photo => self.photo_file(record.into()).map(|(_, bytes)| ("jpg", bytes)),
            _ => self.attachment(record.into()).map(|(_, media, bytes)| (media.extension(), bytes)),
        };
        // A file that never arrived is told by its record; it does not keep the rest from being given out.
        let Ok((extension, bytes)) = read else { return Ok(None) };
        let stem =
            std::path::Path::new(&about).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let sort = if kind == Kind::Photo { "anh" } else { "tep" };
        let name = format!("{sort}-{number}-{}.{extension}", file_stem(&stem));
        Ok(Some(Copied { name, about, bytes }))
    }
}

fn label(kind: Kind, path: &Path) -> String {
    schema::label(kind, path)
}

const fn kind_label(kind: Kind) -> &'static str {
    match kind {
        Kind::Person => "Cá nhân",
        Kind::Collective => "Tập thể",
        Kind::Exemplar => "Điển hình",
        Kind::Consent => "Đồng ý công khai",
        Kind::Posting => "Lượt niêm yết",
        _ => "Hồ sơ khác",
    }
}

fn data(name: &str, day: &str, told: &[Told], copied: &[Copied]) -> Json {
    let entry = |entry: &Entry| {
        let stamp = entry.revision.stamp.as_ref();
        json!({
            "at": stamp.map(|stamp| stamp.at.to_iso()),
            "author": stamp.map(|stamp| stamp.author.clone()),
            "operation": entry.operation().map(|operation| operation.label()),
            "place": entry.revision.path.as_str(),
            "field": entry.field,
            "before": entry.before,
            "after": entry.after,
        })
    };
    let record = |it: &Told| {
        let fields = it.fields.iter().map(|(label, text)| json!({ "field": label, "value": text }));
        json!({
            "id": it.record.to_string(),
            "title": it.title,
            "fields": fields.collect::<Vec<_>>(),
            "history": it.history.iter().map(entry).collect::<Vec<_>>(),
        })
    };
    json!({
        "name": name,
        "exported_on": day,
        "records": told.iter().map(record).collect::<Vec<_>>(),
        "files": copied.iter().map(|it| json!({ "name": it.name, "about": it.about })).collect::<Vec<_>>(),
    })
}

fn page(name: &str, day: &str, told: &[Told], copied: &[Copied]) -> String {
    let title = escaped(&format!("Dữ liệu đang lưu về {name}"));
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n</head>\n\
         <body>\n<h1>{title}</h1>\n<p>Xuất ngày {day}. Cùng nội dung ở dạng dữ liệu: du-lieu.json.</p>\n"
    );
    for it in told {
        page.push_str(&format!("<h2>{}</h2>\n<table>\n", escaped(&it.title)));
        for (label, text) in &it.fields {
            page.push_str(&row([label, text]));
        }
        page.push_str("</table>\n<h3>Lịch sử sửa đổi</h3>\n<table>\n");
        for entry in &it.history {
            let stamp = entry.revision.stamp.as_ref();
            let when = stamp.map(|stamp| stamp.at.on_screen()).unwrap_or_default();
            let author = stamp.map(|stamp| stamp.author.as_str()).unwrap_or_default();
            let empty = "(trống)".to_owned();
            let (before, after) = (entry.before.as_ref(), entry.after.as_ref());
            let change = format!("{} → {}", before.unwrap_or(&empty), after.unwrap_or(&empty));
            page.push_str(&row([&when, author, &entry.field, &change]));
        }
        page.push_str("</table>\n");
    }
    let mut listed: BTreeMap<&str, &str> = BTreeMap::new();
    listed.extend(copied.iter().map(|it| (it.name.as_str(), it.about.as_str())));
    page.push_str("<h2>Ảnh và tệp kèm theo</h2>\n<table>\n");
    for (file, about) in listed {
        page.push_str(&row([file, about]));
    }
    page.push_str("</table>\n</body>\n</html>\n");
    page
}

fn row<const N: usize>(cells: [&str; N]) -> String {
    let cells: String = cells.iter().map(|cell| format!("<td>{}</td>", escaped(cell))).collect();
    format!("<tr>{cells}</tr>\n")
}
