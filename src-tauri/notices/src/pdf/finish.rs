//! What printpdf cannot say: language, viewer preferences, metadata, fixed dates and identity.

use lopdf::{Dictionary, Document, Object, Stream, StringFormat, dictionary};

use super::flate;
use crate::error::NoticeError;

/// Who made the file, as shown by readers.
const PRODUCER: &str = "Nêu Gương";

/// Completes a file and writes its bytes.
pub(super) fn finish(mut file: Document, title: &str) -> Result<Vec<u8>, NoticeError> {
    file.version = "1.7".to_owned();
    compress_pages(&mut file)?;
    let identity = identity(&file, title);
    set_information(&mut file, title);
    set_catalog(&mut file, title)?;
    let id = Object::String(identity.to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|error| NoticeError::Pdf(error.to_string()))?;
    Ok(bytes)
}

fn compress_pages(file: &mut Document) -> Result<(), NoticeError> {
    let pages: Vec<lopdf::ObjectId> = file.get_pages().into_values().collect();
    for page in pages {
        let Ok(page) = file.get_object_mut(page).and_then(Object::as_dict_mut) else { continue };
        // An empty list of annotations says nothing.
        page.remove(b"Annots");
        let Ok(contents) = page.get(b"Contents").and_then(Object::as_reference) else { continue };
        if let Ok(stream) = file.get_object_mut(contents).and_then(Object::as_stream_mut) {
            let compressed = flate::deflate(&stream.content, flate::FRESH)?;
            stream.dict.set("Filter", "FlateDecode");
            stream.set_content(compressed);
        }
    }
    Ok(())
}

/// A name for exactly this content: no clock and no chance, so the same sheet is the same file.
fn identity(file: &Document, title: &str) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(title.as_bytes());
    for (number, object) in &file.objects {
        if let Object::Stream(stream) = object {
            hasher.update(&number.0.to_be_bytes());
            hasher.update(&stream.content);
        }
    }
    let mut identity = [0; 16];
    identity.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    identity
}

/// Replaces the information printpdf wrote, dates included: a date would make every file another.
fn set_information(file: &mut Document, title: &str) {
    if let Ok(old) = file.trailer.get(b"Info").and_then(Object::as_reference) {
        file.objects.remove(&old);
    }
    let information = file.add_object(dictionary! { "Title" => text(title), "Producer" => text(PRODUCER) });
    file.trailer.set("Info", information);
}

fn set_catalog(file: &mut Document, title: &str) -> Result<(), NoticeError> {
    let metadata =
        Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, metadata(title).into_bytes());
    // Kept readable for programs that look for it without decoding (PDF 32000-1, 14.3.2).
    let metadata = file.add_object(metadata.with_compression(false));
    let catalog = file.catalog_mut().map_err(|error| NoticeError::Pdf(error.to_string()))?;
    catalog.set("Lang", Object::string_literal("vi-VN"));
    catalog.set("Metadata", metadata);
    catalog.set("PageLayout", "SinglePage");
    catalog.set(
        "ViewerPreferences",
        Dictionary::from_iter([
            ("DisplayDocTitle", Object::Boolean(true)),
            // Scaled to the printer's margins the sheet would lose its own.
            ("PrintScaling", Object::from("None")),
        ]),
    );
    Ok(())
}

/// A text string in UTF-16 with its mark.
fn text(value: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(value.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

fn metadata(title: &str) -> String {
    let title = escaped(title);
    let producer = escaped(PRODUCER);
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\
         <dc:format>application/pdf</dc:format>\
         <dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <pdf:Producer>{producer}</pdf:Producer>\
         </rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other if other.is_control() => escaped.push(' '),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_break_out_of_the_metadata() {
        let metadata = metadata("</dc:title><x>&\"\0");
        assert!(metadata.contains("&lt;/dc:title&gt;&lt;x&gt;&amp;&quot; "), "{metadata}");
    }
}
