//! The metadata of a file (XMP): its title, its language and the standards it keeps. Nothing else goes in:
//! no author, no office's notes, no dates.

use lopdf::{Stream, dictionary};

use super::finish::PRODUCER;

/// Which standards a file keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keeps {
    /// It will always look like this: fonts and colours are all inside (PDF/A-2b, ISO 19005-2).
    Look,
    /// It can also be read aloud: all is tagged and pictures have words (PDF/A-2a; PDF/UA-1, ISO 14289-1).
    LookAndReading,
}

/// The metadata stream of a file.
pub(super) fn stream(title: &str, keeps: Keeps) -> Stream {
    let dict = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    // Kept readable for programs that look for it without decoding (PDF 32000-1, 14.3.2).
    Stream::new(dict, packet(title, keeps).into_bytes()).with_compression(false)
}

/// PDF/A wants every property it does not know described in the file itself (ISO 19005-2, 6.6.2.3).
const READING_SCHEMA: &str = "<rdf:Description rdf:about=\"\" \
     xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
     xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
     xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\
     <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\
     <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\
     <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
     <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
     <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\
     <pdfaProperty:name>part</pdfaProperty:name>\
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
     <pdfaProperty:category>internal</pdfaProperty:category>\
     <pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>\
     </rdf:li></rdf:Seq></pdfaSchema:property>\
     </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>";

fn packet(title: &str, keeps: Keeps) -> String {
    let title = escaped(title);
    let producer = escaped(PRODUCER);
    let (level, reading) = match keeps {
        Keeps::Look => ("B", String::new()),
        Keeps::LookAndReading => (
            "A",
            format!(
                "<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
                 <pdfuaid:part>1</pdfuaid:part></rdf:Description>{READING_SCHEMA}"
            ),
        ),
    };
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\
         <dc:format>application/pdf</dc:format>\
         <dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\
         <pdf:Producer>{producer}</pdf:Producer>\
         </rdf:Description>\
         <rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\
         <pdfaid:part>2</pdfaid:part><pdfaid:conformance>{level}</pdfaid:conformance></rdf:Description>\
         {reading}</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"
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
        let metadata = packet("</dc:title><x>&\"\0", Keeps::Look);
        assert!(metadata.contains("&lt;/dc:title&gt;&lt;x&gt;&amp;&quot; "), "{metadata}");
    }

    #[test]
    fn only_a_file_that_can_be_read_aloud_says_so() {
        assert!(!packet("Áp phích", Keeps::Look).contains("pdfuaid"));
        assert!(packet("Áp phích", Keeps::LookAndReading).contains("<pdfuaid:part>1</pdfuaid:part>"));
    }
}
