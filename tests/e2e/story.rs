//! The whole way in the real window: from an empty machine to a printed sheet, with a night between.

use std::{fs, path::Path, process::Command};

use serde_json::{Value, json};

use crate::{desk::Desk, driver::Window};

/// Presses the button whose name begins with a text, once it can be pressed.
fn press(window: &Window, name: &str) {
    let script =
        "const named = [...document.querySelectorAll('button, [role=radio], [role=tab], input[type=radio]')]
             .filter(it => (it.getAttribute('aria-label') ?? it.labels?.[0]?.textContent ?? it.textContent)
                 .trim().startsWith(arguments[0]));
         const button = named.find(it => it.getClientRects().length > 0 && !it.disabled);
         button?.click();
         return button !== undefined";
    window.until(&format!("a button “{name}”"), || {
        (window.script(script, &json!([name])) == true).then_some(())
    });
}

/// Types into the field with a label, key by key, and leaves it.
fn fill(window: &Window, label: &str, text: &str) {
    let script = "const field = [...document.querySelectorAll('input, textarea')].find(it =>
             it.getClientRects().length > 0 && [...(it.labels ?? [])].some(label => label.textContent.trim().startsWith(arguments[0]))
             || it.getAttribute('aria-label')?.startsWith(arguments[0]));
         if (field) { document.querySelector('#story-field')?.removeAttribute('id'); field.id = 'story-field'; field.focus(); }
         return field !== undefined";
    window.until(&format!("a field “{label}”"), || {
        (window.script(script, &json!([label])) == true).then_some(())
    });
    window.type_into("#story-field", text);
    window.script("document.activeElement.blur()", &json!([]));
}

/// Drops a file onto the place for the photo.
fn drop_photo(window: &Window, photo: &Path) {
    let bytes: Vec<Value> = fs::read(photo).unwrap().into_iter().map(Value::from).collect();
    let script = "const zone = document.querySelector('[data-path=photo]');
         if (!zone) return false;
         const files = new DataTransfer();
         files.items.add(new File([new Uint8Array(arguments[0])], 'anh.jpg', { type: 'image/jpeg' }));
         for (const name of ['dragenter', 'dragover', 'drop'])
             zone.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: files }));
         return true";
    window.until("a place for the photo", || (window.script(script, &json!([bytes])) == true).then_some(()));
}

#[test]
#[ignore = "needs a display and a driver; cargo xtask test runs it"]
fn a_person_typed_in_is_found_after_a_night_and_printed() {
    const NAME: &str = "Đặng Thị Ánh Thử Nghiệm";
    const PRAISE: &str = "Người dân đến một lần, không phải quay lại lần thứ hai.";
    let desk = Desk::new();
    let window = desk.open_window();
    press(&window, "Tiếp tục");
    fill(&window, "Họ và tên", "Hà Thị Mẫu");
    press(&window, "Tiếp tục");
    press(&window, "Bắt đầu với kho trống");
    press(&window, "Bắt đầu dùng");
    window.wait_for_text("Việc hôm nay");

    press(&window, "Thêm điển hình");
    fill(&window, "Họ và tên", NAME);
    press(&window, "Thêm và viết tiếp");
    fill(&window, "Câu nêu gương", PRAISE);
    drop_photo(
        &window,
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/sample-office/portraits/nu-3.jpg"),
    );
    window.wait_for_text("1.200 × 1.600");
    // The last words are typed as the window is closed: nothing may be lost.
    fill(&window, "Tóm tắt", "Rút ngắn thời gian giải quyết hồ sơ từ 03 ngày còn 01 ngày.");
    desk.press_the_cross();
    desk.wait_for_the_end_of(window);

    let window = desk.open_window();
    window.wait_for_text("Việc hôm nay");
    press(&window, "Kho điển hình");
    fill(&window, "Tìm tên", "dang thi anh");
    window.wait_for_text(NAME);
    window.wait_for_text("03 ngày còn 01 ngày");
    press(&window, "Làm áp phích");
    press(&window, "Xuất PDF");
    let pdf = desk.saved_pdf();
    window.until("the saved sheet", || pdf.is_file().then_some(()));
    window.forget();

    let text =
        Command::new("pdftotext").args(["-layout".as_ref(), pdf.as_os_str(), "-".as_ref()]).output().unwrap();
    let text = String::from_utf8(text.stdout).unwrap();
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in ["Đặng Thị", "Thử Nghiệm", "không phải quay lại", "03 ngày", "Dự", "ảo"] {
        assert!(words.contains(part), "“{part}” is not on the sheet:\n{words}");
    }
}
