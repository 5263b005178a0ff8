//! Own templates in words: parts, typefaces, and what is wrong with a file.

use office::{
    ColourName, Flaw, FlawPlace, Font, PartName, TemplateFault as Fault, Wanted, WordName, template::place_of,
};

use domain::{
    record::{Kind, Path},
    schema,
};

use crate::{
    failure::{Code, refuse},
    types::Failure,
};

/// "Số liệu"
pub(super) const fn part_label(part: PartName) -> &'static str {
    match part {
        PartName::Photo => "Ảnh",
        PartName::Eyebrow => "Dòng đề trên tên",
        PartName::Occasion => "Phong trào, góc phải",
        PartName::AgencyParent => "Cơ quan cấp trên",
        PartName::Subtitle => "Dòng dưới tên",
        PartName::Role => "Chức vụ",
        PartName::Unit => "Đơn vị",
        PartName::Note => "Năm sinh, số người",
        PartName::Quotation => "Câu nói, câu nêu gương",
        PartName::Figures => "Số liệu",
        PartName::Summary => "Tóm tắt",
        PartName::Story => "Thành tích",
        PartName::Points => "Các dòng liệt kê",
        PartName::Events => "Lịch sắp tới",
        PartName::Award => "Hình thức khen",
        PartName::Decision => "Quyết định khen",
        PartName::Closing => "Lời kết danh sách",
        PartName::Signature => "Người ký",
        PartName::Slogan => "Câu ở chân trang",
        PartName::Source => "Dòng căn cứ",
        PartName::Place => "Nơi, tháng niêm yết",
        PartName::Link => "Mã QR",
        PartName::Ornament => "Hoa văn trống đồng",
    }
}

/// "Có chân, đậm"
pub(super) const fn font_label(font: Font) -> &'static str {
    match font {
        Font::Sans => "Không chân (Be Vietnam Pro)",
        Font::SansSemiBold => "Không chân, đậm vừa",
        Font::Serif => "Có chân (Source Serif)",
        Font::SerifBold => "Có chân, đậm",
        Font::SerifItalic => "Có chân, nghiêng",
    }
}

const fn colour_label(name: ColourName) -> &'static str {
    match name {
        ColourName::Band => "màu băng",
        ColourName::OnBand => "màu chữ trên băng",
        ColourName::Accent => "màu nhấn",
        ColourName::Gold => "màu đường kẻ, hoa văn",
        ColourName::Paper => "màu nền",
        ColourName::Ink => "màu chữ",
    }
}

/// The refusal of an own template, with the line and column where it came from a file.
pub(crate) fn flawed(flaw: &Flaw) -> Failure {
    let problem = problem(&flaw.fault);
    match &flaw.place {
        FlawPlace::File { .. } if matches!(flaw.fault, Fault::Newer { .. }) => {
            refuse(Code::TemplateNewer, [("problem", problem)])
        }
        FlawPlace::File { line, column } => refuse(
            Code::TemplateFileFlawed,
            [("line", line.to_string()), ("column", column.to_string()), ("problem", problem)],
        ),
        FlawPlace::Key(key) => {
            let place = place_of(key).map(|place| schema::label(Kind::Template, &Path::field(place)));
            refuse(
                Code::TemplateFlawed,
                [("label", place.unwrap_or_else(|| key.clone())), ("problem", problem)],
            )
        }
    }
}

/// What is wrong, without a full stop.
fn problem(fault: &Fault) -> String {
    match fault {
        Fault::TooLarge { bytes } => format!("tệp quá lớn ({} kB), mẫu chỉ vài kB", bytes / 1000),
        Fault::NotText => "có ký tự không phải chữ, tệp này không phải tệp văn bản UTF-8".to_owned(),
        Fault::Syntax => {
            "sai cách viết (thường do thiếu dấu ngoặc kép, dấu bằng hoặc dấu ngoặc vuông)".to_owned()
        }
        Fault::Twice { name } => format!("“{name}” được ghi hai lần"),
        Fault::Newer { format } => format!("định dạng {format}"),
        Fault::Missing { key } => format!("thiếu mục “{key}”"),
        Fault::UnknownKey { key, known } => {
            format!("không có mục “{key}”; chỉ có: {}", known.join(", "))
        }
        Fault::WrongType { key, wanted } => format!("mục “{key}” phải là {}", wanted_label(*wanted)),
        Fault::UnknownWord { word, known } => {
            format!("không dùng được “{word}”; chọn một trong: {}", known.join(", "))
        }
        Fault::NotOffered { name } => format!("mẫu gốc không có hoặc không đổi chỗ được “{}”", offered(name)),
        Fault::TooLong { most } => format!("dài quá {most} ký tự"),
        Fault::Empty => "đang để trống".to_owned(),
        Fault::UnknownNumber { text } => {
            format!("không có con số nào tên “{}” để thay vào đây", text.trim_matches(['{', '}']))
        }
        Fault::Illegible(pair) => {
            let contrast = format!("{:.1}", pair.contrast).replace('.', ",");
            format!(
                "{} khó đọc trên {} (tương phản {contrast}, cần từ 4,5)",
                colour_label(pair.text),
                match pair.ground {
                    ColourName::Band => "màu băng",
                    _ => "màu nền",
                }
            )
        }
    }
}

/// What a part or words are called; both may have one name.
fn offered(name: &'static str) -> &'static str {
    match (PartName::named(name), WordName::named(name)) {
        (Some(part), _) => part_label(part),
        (None, Some(word)) => match word {
            WordName::NextPage => "Lời báo trang sau",
            WordName::PageOf => "Số trang",
            WordName::Greeting => "Lời chúc mừng",
            WordName::NumberHeading => "Đầu cột số thứ tự",
            WordName::Agency => "Tên cơ quan",
            _ => name,
        },
        (None, None) => name,
    }
}

const fn wanted_label(wanted: Wanted) -> &'static str {
    match wanted {
        Wanted::Text => "chữ trong dấu ngoặc kép",
        Wanted::Number => "số nguyên, như 1",
        Wanted::List => "danh sách chữ trong ngoặc vuông, như [\"photo\", \"note\"]",
        Wanted::Section => "một phần có tiêu đề trong ngoặc vuông, như [colours]",
        Wanted::Colour => "màu viết như \"#7d1418\"",
    }
}

#[cfg(test)]
mod tests {
    use office::Illegible;

    use super::*;

    #[test]
    fn a_flaw_of_a_file_is_told_with_its_line_and_column() {
        let flaw = Flaw {
            place: FlawPlace::File { line: 12, column: 3 },
            fault: Fault::WrongType { key: "colours.band".to_owned(), wanted: Wanted::Colour },
        };
        let told = flawed(&flaw);
        assert_eq!(told.code, "template_file_flawed");
        assert_eq!(
            told.what,
            "Tệp mẫu sai ở dòng 12, cột 3: mục “colours.band” phải là màu viết như \"#7d1418\"."
        );
    }

    #[test]
    fn colours_that_cannot_be_read_are_told_by_name_and_number() {
        let pair = Illegible { text: ColourName::OnBand, ground: ColourName::Band, contrast: 1.36 };
        let flaw =
            Flaw { place: FlawPlace::Key("colours.on-band".to_owned()), fault: Fault::Illegible(pair) };
        assert_eq!(
            flawed(&flaw).what,
            "Không đổi được mẫu như vậy. Màu chữ trên băng: màu chữ trên băng khó đọc trên màu băng (tương phản 1,4, cần từ 4,5)."
        );
    }

    #[test]
    fn a_newer_file_is_told_apart() {
        let place = FlawPlace::File { line: 2, column: 10 };
        assert_eq!(flawed(&Flaw { place, fault: Fault::Newer { format: 2 } }).code, "template_newer");
    }
}
