//! Reading a file back, by nothing but what the file itself says.

use std::collections::BTreeMap;

use lopdf::{Document, Object};

pub fn whole_text(bytes: &[u8]) -> String {
    let file = Document::load_mem(bytes).unwrap();
    let text: String = file.get_pages().into_values().map(|page| text_of(&file, page)).collect();
    words(&text)
}

/// The text with every gap made one space.
pub fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text of a page in the order it was written, a line for each run.
fn text_of(file: &Document, page: lopdf::ObjectId) -> String {
    told_parts(file, page).into_iter().map(|(_, text)| text).collect()
}

/// The text of a page in the order it was written, a line for each run, with the number of the marked
/// stretch it stands in.
pub fn told_parts(file: &Document, page: lopdf::ObjectId) -> Vec<(Option<i64>, String)> {
    let maps = unicode_maps(file, page);
    let content = lopdf::content::Content::decode(&file.get_page_content(page)).unwrap();
    let mut font: Option<Vec<u8>> = None;
    let mut stretch = None;
    let mut parts = Vec::new();
    for operation in content.operations {
        match operation.operator.as_str() {
            "BDC" => {
                stretch =
                    Some(operation.operands[1].as_dict().unwrap().get(b"MCID").unwrap().as_i64().unwrap());
            }
            "EMC" => stretch = None,
            "Tf" => font = operation.operands[0].as_name().ok().map(<[u8]>::to_vec),
            "TJ" => {
                let map = &maps[font.as_ref().unwrap()];
                let mut text = String::new();
                for item in operation.operands[0].as_array().unwrap() {
                    if let Object::String(codes, _) = item {
                        for code in codes.chunks(2) {
                            text.push_str(&map[&u16::from_be_bytes([code[0], code[1]])]);
                        }
                    }
                }
                parts.push((stretch, text + "\n"));
            }
            _ => {}
        }
    }
    parts
}

fn unicode_maps(file: &Document, page: lopdf::ObjectId) -> BTreeMap<Vec<u8>, BTreeMap<u16, String>> {
    let fonts = file.get_page_fonts(page).unwrap();
    fonts
        .into_iter()
        .map(|(name, font)| {
            let stream = font.get(b"ToUnicode").unwrap().as_reference().unwrap();
            let map = file.get_object(stream).unwrap().as_stream().unwrap().decompressed_content().unwrap();
            (name, unicode_map(&String::from_utf8(map).unwrap()))
        })
        .collect()
}

fn unicode_map(map: &str) -> BTreeMap<u16, String> {
    let hex = |text: &str| {
        let units: Vec<u16> = text
            .as_bytes()
            .chunks(4)
            .map(|c| u16::from_str_radix(std::str::from_utf8(c).unwrap(), 16).unwrap())
            .collect();
        String::from_utf16(&units).unwrap()
    };
    map.lines()
        .filter_map(|line| line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <"))
        .filter(|(code, _)| code.len() == 4)
        .map(|(code, text)| (u16::from_str_radix(code, 16).unwrap(), hex(text)))
        .collect()
}
