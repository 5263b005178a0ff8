//! The texts of a sheet, read out of its file.

use notices::{Approval, Check, PosterContent, Slot, Subject};

use crate::reading::whole_text;
use crate::samples::person;
use crate::{every_choice, individual, pdf, typeset, with_engine};

#[test]
fn the_text_in_the_file_is_the_text_that_was_given() {
    for choice in every_choice() {
        let content = PosterContent { subject: Subject::Collective, ..person() };
        let read = whole_text(&pdf(&content, &choice));
        let given = [&content.name, &content.unit, &content.quotation, &content.slogan, &content.month];
        for text in given.into_iter().chain(&content.achievements) {
            assert!(read.contains(text.as_str()), "{text:?} is not in {read:?}");
        }
        assert!(read.contains("3 → 1 ngày"), "{read}");
        assert!(!read.contains(['\u{a0}', '\u{2060}']), "ties must not reach the file");
    }
}

#[test]
fn a_long_story_is_read_back_whole_over_all_its_pages() {
    let achievements: Vec<String> = (1..40)
        .map(|n| format!("Việc thứ {n}: đến từng khu nhà trọ, hướng dẫn {n} hộ hoàn tất giấy tờ cư trú; không hộ nào phải đi lại lần hai."))
        .collect();
    let content = PosterContent { achievements: achievements.clone(), ..person() };
    let sheet = typeset(&content, &individual());
    assert!(sheet.pages() > 1);
    assert!(sheet.checks().contains(&Check::Continues { pages: sheet.pages() }));
    let read = whole_text(&pdf(&content, &individual()));
    for text in &achievements {
        assert!(read.contains(text.as_str()), "{text:?} is missing");
    }
    assert!(read.contains("Tiếp theo trang 2"));
}

#[test]
fn a_draft_says_so_across_the_sheet() {
    let draft = PosterContent { approval: Approval::Draft, ..person() };
    assert!(typeset(&draft, &individual()).checks().contains(&Check::NotApproved));
    assert!(whole_text(&pdf(&draft, &individual())).contains("Dự thảo"));
    assert!(!whole_text(&pdf(&person(), &individual())).contains("Dự thảo"));
}

#[test]
fn characters_that_cannot_be_printed_are_left_out_and_reported() {
    let content = PosterContent { unit: "Phòng 🎉 Tư pháp".into(), ..person() };
    let sheet = typeset(&content, &individual());
    let expected = Check::MissingGlyph { slot: Slot::Unit, character: '🎉' };
    assert!(sheet.checks().contains(&expected), "{:?}", sheet.checks());
    assert!(whole_text(&pdf(&content, &individual())).contains("Phòng Tư pháp"));
}

#[test]
fn signs_of_markup_and_of_control_are_harmless() {
    let nasty = "a<b>&\"%\\)(\0\u{200b}\u{202e} Nguye\u{302}\u{303}n";
    let content = PosterContent { name: nasty.into(), quotation: nasty.into(), ..person() };
    let bytes = with_engine(|engine| {
        let sheet = engine.typeset(&content, &individual()).unwrap();
        engine.pdf(&[sheet], nasty).unwrap()
    });
    assert!(whole_text(&bytes).contains("a<b>&\"%\\)( Nguyễn"));
}
