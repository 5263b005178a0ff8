//! Records: saving one field durably, and searching as somebody types, in offices of three sizes.

use std::time::Instant;

use domain::record::{Path, Value};
use office::{ExemplarFilter, ExemplarQuery, OfficeError, exemplar::save::Change};
use testkit::{TempOffice, person};

use crate::{Figure, Measured, machine};

const FAMILIES: [&str; 8] = ["Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Võ", "Hồ", "Đỗ"];
const MIDDLES: [&str; 8] = ["Thị", "Văn", "Hoàng", "Minh", "Ngọc", "Đức", "Thanh", "Bảo"];
const GIVEN: [&str; 12] =
    ["Ánh", "Dụ", "Đạt", "Hòa", "Khánh", "Linh", "Mẫu", "Phương", "Quỳnh", "Thảo", "Uyên", "Vy"];

/// The sizes of office measured.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

/// What somebody types: names with and without marks, words of the text.
const SEARCHES: [&str; 6] =
    ["nguyen thi anh", "dang duc dat", "Võ Thanh Thảo", "ho so dung", "hoa", "phương"];

/// How many exemplars are added in one operation while an office is filled.
const BATCH: usize = 500;

/// Saving and searching in growing offices.
pub fn saving_and_searching() -> Measured {
    let said = |error: OfficeError| error.to_string();
    let mut office = TempOffice::empty().map_err(said)?;
    let mut figures = Vec::new();
    let mut filled = 0;
    for size in SIZES {
        fill(&mut office, filled, size).map_err(said)?;
        filled = size;
        let disk = machine::sync_ms(office.folder.path()).map_err(|error| error.to_string())?;
        figures.push(Figure::told("the disk alone: 32 kB appended and synced, p95 in ms", disk));
        let saving = save(&mut office).map_err(said)?;
        figures.push(Figure::at_most(
            &format!("save one field at {size} records, p95 in ms"),
            saving.all,
            5.0,
        ));
        let what = format!("the same without waiting for the disk, CPU p95 in ms ({size})");
        figures.push(Figure::told(&what, saving.cpu));
        let searching = search(&office).map_err(said)?;
        figures.push(Figure::at_most(&format!("search at {size} records, p95 in ms a key"), searching, 15.0));
        figures.extend(in_the_window(&mut office, size)?);
    }
    Ok(figures)
}

/// What the window shows of an office of this size, which is closed for that long.
#[cfg(target_os = "linux")]
fn in_the_window(office: &mut TempOffice, size: usize) -> Measured {
    use crate::window;
    let measured = office.while_closed(|folder| match size {
        10_000 => window::memory_and_first_use(folder, size),
        100_000 => window::keys(folder, size, &SEARCHES),
        _ => Ok(Vec::new()),
    });
    measured.map_err(|error| error.to_string())?
}

/// Elsewhere no driver comes with the web view.
#[cfg(not(target_os = "linux"))]
fn in_the_window(_office: &mut TempOffice, _size: usize) -> Measured {
    Ok(Vec::new())
}

pub(crate) fn name(number: usize) -> String {
    let pick = |words: &[&str], salt: usize| {
        words[(number.wrapping_mul(2_654_435_761) >> salt) % words.len()].to_owned()
    };
    format!("{} {} {} {}", pick(&FAMILIES, 3), pick(&MIDDLES, 7), pick(&MIDDLES, 11), pick(&GIVEN, 17))
}

fn fill(office: &mut TempOffice, from: usize, to: usize) -> Result<(), OfficeError> {
    let mut number = from;
    while number < to {
        let drafts: Vec<_> = (number..to.min(number + BATCH)).map(|it| person(&name(it))).collect();
        office.add_exemplars(&drafts)?;
        number += drafts.len();
    }
    Ok(())
}

/// What saving costs, p95 in ms: by the clock, and of the processor alone.
struct Saving {
    all: f64,
    cpu: f64,
}

fn save(office: &mut TempOffice) -> Result<Saving, OfficeError> {
    let query = ExemplarQuery { limit: 200, ..ExemplarQuery::default() };
    let ids: Vec<_> = office.list(&query)?.rows.iter().map(|row| row.id).collect();
    let (mut times, mut work) = (Vec::new(), Vec::new());
    for (number, id) in ids.into_iter().enumerate() {
        let value = Value::from(format!("Việc của dân, làm đến cùng, lần thứ {number}."));
        let change = Change { path: Path::field("praise"), value: Some(value) };
        let (began, worked) = (Instant::now(), machine::cpu_ms());
        office.save_fields(id.into(), &[change])?;
        times.push(began.elapsed().as_secs_f64() * 1000.0);
        work.push(machine::cpu_ms() - worked);
    }
    Ok(Saving { all: machine::p95(times), cpu: machine::p95(work) })
}

/// Types a few names and words letter by letter, from the second letter on.
fn search(office: &TempOffice) -> Result<f64, OfficeError> {
    let mut times = Vec::new();
    for typed in SEARCHES {
        let letters: Vec<char> = typed.chars().collect();
        for length in 2..=letters.len() {
            let query = ExemplarQuery {
                search: letters[..length].iter().collect(),
                filter: ExemplarFilter::default(),
                limit: 50,
                ..ExemplarQuery::default()
            };
            let began = Instant::now();
            office.list(&query)?;
            times.push(began.elapsed().as_secs_f64() * 1000.0);
        }
    }
    Ok(machine::p95(times))
}
