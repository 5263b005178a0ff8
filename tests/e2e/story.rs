//! The whole way in the real window: from an empty machine to a printed sheet, with a night between.

use std::{fs, path::Path, process::Command};

use real_window::{Desk, Window};
use serde_json::{Value, json};

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
    window.press("Tiếp tục");
    window.fill("Họ và tên", "Hà Thị Mẫu");
    window.press("Tiếp tục");
    window.press("Bắt đầu với kho trống");
    window.press("Bắt đầu dùng");
    window.wait_for_text("Việc hôm nay");

    window.press("Thêm điển hình");
    window.fill("Họ và tên", NAME);
    window.press("Thêm và viết tiếp");
    window.fill("Câu nêu gương", PRAISE);
    drop_photo(
        &window,
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/sample-office/portraits/nu-3.jpg"),
    );
    window.wait_for_text("900 × 1.200");
    // The last words are typed as the window is closed: nothing may be lost.
    window.fill("Tóm tắt", "Rút ngắn thời gian giải quyết hồ sơ từ 03 ngày còn 01 ngày.");
    desk.press_the_cross();
    desk.wait_for_the_end_of(window);

    let window = desk.open_window();
    window.wait_for_text("Việc hôm nay");
    window.press("Kho điển hình");
    window.fill("Tìm tên", "dang thi anh");
    window.wait_for_text(NAME);
    window.wait_for_text("03 ngày còn 01 ngày");
    window.press("Làm áp phích");
    window.press("Xuất PDF");
    // Nobody has chosen her yet, nor has she agreed to be shown: what leaves the program is a marked draft.
    window.wait_for_text("Chỉ lưu bản để xem");
    window.press("Chỉ lưu bản để xem");
    window.press("Lưu bản dự thảo");
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
