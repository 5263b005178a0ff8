//! `cargo xtask run`: from a fresh clone to the open window; without a display, to the posters.

use std::fs;

use crate::project::Project;
use crate::tool::Trouble;
use crate::{needs, page};

/// The office that is made where no window can be shown.
const SAMPLE_OFFICE: &str = "out/van-phong-mau";

/// Opens the window, or makes the sample posters in the terminal.
pub fn run(project: &Project) -> Result<(), Trouble> {
    if !needs::has_display() {
        return posters_in_the_terminal(project);
    }
    needs::for_the_window(project)?;
    println!("Đang dựng giao diện…");
    page::build(project)?;
    println!("Đang dựng phần mềm (lần đầu mất vài phút)…");
    project.cargo(&["build", "--workspace", "--bins"]).run()?;
    println!("Đang mở cửa sổ Nêu Gương…");
    project.tool(project.binary("debug", "neu-guong")).run()
}

/// The main job without a window: the sample office, and a poster for each of its people.
fn posters_in_the_terminal(project: &Project) -> Result<(), Trouble> {
    println!(
        "Máy này không có màn hình nên không mở cửa sổ được.\n\
         Nêu Gương sẽ làm việc chính ngay tại đây: tạo văn phòng mẫu và in áp phích ra tệp PDF."
    );
    println!("Đang dựng phần mềm (lần đầu mất vài phút)…");
    project.cargo(&["build", "--package", "guong"]).run()?;

    let office = project.path(SAMPLE_OFFICE);
    let guong =
        || project.tool(project.binary("debug", "guong")).args(["--office".as_ref(), office.as_os_str()]);
    if office.exists() {
        println!("Dùng lại văn phòng mẫu ở {}", office.display());
    } else {
        fs::create_dir_all(project.path("out")).map_err(Trouble::at(&project.path("out")))?;
        guong().args(["init", "--sample"]).run()?;
    }

    let people = ids(&guong().args(["list", "--json"]).output()?);
    let mut drafts = 0;
    for (number, id) in people.iter().enumerate() {
        let file = project.path(&format!("out/ap-phich-{:02}.pdf", number + 1));
        let poster = |kind: &[&str]| guong().args(["poster", id, "--out"]).args([&file]).args(kind).output();
        match poster(&[]) {
            Ok(_said) => {}
            // A sheet nobody has agreed to yet is refused and says why itself; as a draft it may be looked at.
            Err(Trouble::Ended { .. }) => {
                poster(&["--draft"])?;
                drafts += 1;
            }
            Err(other) => return Err(other),
        }
        println!("  {}", file.display());
    }
    println!("Đã làm {} áp phích trong thư mục {}", people.len(), project.path("out").display());
    if drafts > 0 {
        println!("Trong đó {drafts} tờ chỉ là bản dự thảo để xem; lý do ở các dòng trên.");
    }
    Ok(())
}

/// The ids in what `guong list --json` prints. They are plain text without escapes, so that
/// cutting them out is enough and this program stays without a JSON reader.
fn ids(json: &str) -> Vec<String> {
    let after_key = json.split("\"id\"").skip(1);
    let values = after_key.filter_map(|rest| rest.trim_start().strip_prefix(':'));
    values
        .filter_map(|value| value.trim_start().strip_prefix('"')?.split('"').next())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_found_however_the_json_is_laid_out() {
        let json = r#"[{"id":"a1","name":"Nguyễn \"id\" Văn A"}, { "id" : "b2" }]"#;
        assert_eq!(ids(json), ["a1", "b2"]);
        assert!(ids("[]").is_empty());
    }
}
