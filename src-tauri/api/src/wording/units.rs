//! What is said of units: what a change would do to each, and what speaks against it.

use domain::{
    id::UnitId,
    rearrangement::{Course, UnitFault, Units},
    record::{Entity, Kind, Path},
    schema,
    unit::Unit,
    unit_list::{LIST_LIMIT, LineFault, MOST_LINES},
};
use office::unit::{ListFault, RowFault};

/// What speaks against a change of units, and what to do about it.
pub(crate) fn fault(fault: &UnitFault) -> (String, &'static str) {
    let days = "Chọn ngày khác, hoặc sửa ngày ghi ở đơn vị ấy trước";
    match fault {
        UnitFault::NoFullDay => {
            ("chưa có ngày đầy đủ ngày, tháng, năm".to_owned(), "Ghi ngày như 01/07/2025")
        }
        UnitFault::TooFew(course) => {
            let why = match course {
                Course::Rename => "đổi tên cần đúng một đơn vị và một tên mới",
                Course::Merge => "sáp nhập cần ít nhất một đơn vị cũ khác và đúng một đơn vị tiếp nhận",
                Course::Split => "chia tách cần một đơn vị cũ và ít nhất hai đơn vị mới",
                Course::End => "chưa chọn đơn vị nào để kết thúc",
            };
            (why.to_owned(), "Chọn đủ đơn vị rồi làm lại")
        }
        UnitFault::Twice(name) => (format!("“{name}” được chọn hai lần"), "Chọn mỗi đơn vị một lần"),
        UnitFault::SameName(name) => (
            format!("tên mới trùng với tên cũ “{name}”"),
            "Gõ tên mới; nếu chỉ sửa lỗi thì dùng “Sửa thông tin”",
        ),
        UnitFault::NotBegun { name, from } => {
            (format!("“{name}” đến {} mới thành lập", from.on_screen()), days)
        }
        UnitFault::Ended { name, to } => (format!("“{name}” đã ghi kết thúc ngày {}", to.on_screen()), days),
        UnitFault::HeirNotBegun { name, from } => {
            (format!("đơn vị tiếp nhận “{name}” đến {} mới thành lập", from.on_screen()), days)
        }
        UnitFault::HeirEnded { name, to } => {
            (format!("đơn vị tiếp nhận “{name}” đã kết thúc ngày {}", to.on_screen()), days)
        }
        UnitFault::Circle(name) => (
            format!("“{name}” sẽ thành đơn vị kế thừa của chính nó"),
            "Chọn đơn vị tiếp nhận khác, hoặc bỏ bớt đường nối cũ",
        ),
        UnitFault::EndsFirst(name) => {
            (format!("ngày kết thúc của “{name}” ở trước ngày thành lập"), "Kiểm tra lại hai ngày")
        }
    }
}

/// Why a list is refused as a whole, and what to do about it.
pub(crate) fn list_fault(fault: ListFault) -> (String, &'static str) {
    match fault {
        ListFault::TooLarge => {
            (format!("danh sách lớn hơn {} KB", LIST_LIMIT / 1024), "Chia thành nhiều danh sách nhỏ hơn")
        }
        ListFault::TooManyLines => {
            (format!("danh sách dài hơn {MOST_LINES} dòng"), "Chia thành nhiều danh sách ngắn hơn")
        }
        ListFault::NotUtf8 => (
            "tệp không phải văn bản Unicode (UTF-8)".to_owned(),
            "Trong Excel chọn Lưu thành › CSV UTF-8, hoặc sao chép các ô rồi dán vào đây",
        ),
        ListFault::Empty => ("danh sách không có dòng nào".to_owned(), "Dán danh sách hoặc chọn tệp khác"),
        ListFault::Faulty(count) => {
            (format!("có {count} dòng chưa hiểu được"), "Sửa các dòng ấy, hoặc chọn bỏ qua chúng")
        }
    }
}

/// Why a line of a list is not taken in.
pub(crate) fn row_fault(fault: &RowFault) -> String {
    match fault {
        RowFault::Line(fault) => match fault {
            LineFault::NoName => "không có tên xã, phường",
            LineFault::NotACommune => "không phải tên xã, phường, thị trấn hay đặc khu",
            LineFault::TooLong => "tên quá dài",
            LineFault::TooMany => "quá nhiều đơn vị cũ trong một dòng",
            LineFault::Columns => "có nhiều hơn hai cột",
            LineFault::OpenQuote => "thiếu dấu ngoặc kép đóng",
        }
        .to_owned(),
        RowFault::Again(line) => format!("lặp lại dòng {line}"),
        RowFault::NoSuchUnit(name) => format!("danh mục không có đơn vị cũ nào tên là “{name}”"),
        RowFault::Several(name) => {
            format!("danh mục có nhiều đơn vị tên là “{name}”; ghi thêm tên huyện sau dấu phẩy")
        }
        RowFault::Unit(fault) => self::fault(fault).0,
    }
}

/// What a change does to one unit, a sentence part each.
pub(crate) fn outcome(before: Option<&Unit>, after: &Unit, units: &Units) -> Vec<String> {
    let Some(before) = before else {
        let mut said = vec![match (after.valid_from, after.valid_to) {
            (Some(from), _) => format!("thêm mới, từ ngày {}", from.on_screen()),
            (None, Some(to)) => format!("thêm vào danh mục, đã kết thúc ngày {}", to.on_screen()),
            (None, None) => "thêm mới".to_owned(),
        }];
        said.extend(now_is(after.successors.iter(), units));
        return said;
    };
    let mut said = Vec::new();
    let new_heirs = after.successors.difference(&before.successors);
    if let Some(to) = after.valid_to.filter(|_| after.valid_to != before.valid_to) {
        said.push(format!("kết thúc ngày {}", to.on_screen()));
    }
    said.extend(now_is(new_heirs, units));
    let (old, new) = (before.to_fields(), after.to_fields());
    for field in schema::fields(Kind::Unit).iter().filter(|field| field.name != "valid_to") {
        let path = Path::field(field.name);
        if let (was, Some(is)) = (old.get(&path), new.get(&path))
            && was != Some(is)
        {
            said.push(format!("{}: {}", field.label.to_lowercase(), field.shown(is)));
        }
    }
    said
}

fn now_is<'a>(heirs: impl Iterator<Item = &'a UnitId>, units: &Units) -> Option<String> {
    let names: Vec<&str> =
        heirs.filter_map(|id| units.get(id)).map(|unit| unit.official_name.as_str()).collect();
    (!names.is_empty()).then(|| format!("nay là {}", names.join("; ")))
}

/// "từ 01/07/2025", "đến 30/06/2025", "01/07/2025 – 29/04/2026"; nothing for a unit without days.
pub(crate) fn validity(unit: &Unit) -> String {
    match (unit.valid_from, unit.valid_to) {
        (None, None) => String::new(),
        (Some(from), None) => format!("từ {}", from.on_screen()),
        (None, Some(to)) => format!("đến {}", to.on_screen()),
        (Some(from), Some(to)) => format!("{} – {}", from.on_screen(), to.on_screen()),
    }
}
