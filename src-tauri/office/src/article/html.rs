//! An article as a page that any portal's editor takes: the plainest tags, every text escaped, no script, no
//! style, no address but that of the picture beside it.

use super::{Article, Block, package::PICTURE_NAME};

pub(super) fn page(article: &Article) -> String {
    let mut page = String::from("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n");
    let title = escaped(&article.title);
    page.push_str(&format!("<title>{title}</title>\n</head>\n<body>\n<article>\n<h1>{title}</h1>\n"));
    page.push_str(&format!("<p><strong>{}</strong></p>\n", escaped(&article.short)));
    if let Some(picture) = &article.picture {
        page.push_str(&format!(
            "<figure>\n<img src=\"{PICTURE_NAME}\" width=\"{}\" height=\"{}\" alt=\"{}\">\n\
             <figcaption>{}</figcaption>\n</figure>\n",
            picture.width,
            picture.height,
            escaped(&picture.alt),
            escaped(&picture.caption),
        ));
    }
    push_blocks(&article.blocks, &mut page);
    page.push_str("</article>\n</body>\n</html>\n");
    page
}

fn push_blocks(blocks: &[Block], page: &mut String) {
    let mut in_list = false;
    for block in blocks {
        let is_item = matches!(block, Block::Item(_));
        if is_item != in_list {
            page.push_str(if is_item { "<ul>\n" } else { "</ul>\n" });
            in_list = is_item;
        }
        let (tag, words) = match block {
            Block::Heading(words) => ("h2", words),
            Block::Paragraph(words) => ("p", words),
            Block::Item(words) => ("li", words),
            Block::Quote(words) => ("blockquote", words),
        };
        page.push_str(&format!("<{tag}>{}</{tag}>\n", escaped(words)));
    }
    if in_list {
        page.push_str("</ul>\n");
    }
}

/// Signs that mean something in a page, as what they look like.
pub(crate) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_never_becomes_a_tag() {
        let article = Article {
            title: "Hỏi & Đáp <60 giây".to_owned(),
            short: "<script>alert(1)</script>".to_owned(),
            blocks: vec![Block::Item("một \"hai\"".to_owned()), Block::Paragraph("ba".to_owned())],
            picture: None,
            is_draft: false,
            shown: Vec::new(),
            filed_as: String::new(),
        };
        let page = page(&article);
        assert!(page.contains("<h1>Hỏi &amp; Đáp &lt;60 giây</h1>"), "{page}");
        assert!(page.contains("&lt;script&gt;") && !page.contains("<script"), "{page}");
        assert!(page.contains("<ul>\n<li>một &quot;hai&quot;</li>\n</ul>\n<p>ba</p>"), "{page}");
    }
}
