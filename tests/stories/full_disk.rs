//! A disk that fills up: what was saved stays, what was not is said, and work goes on when there is room.
//!
//! A small file system in memory stands for the disk. Mounting one needs root; elsewhere the store's own
//! tests simulate it by a limit of pages.
#![cfg(target_os = "linux")]

use std::{fs, path::Path, process::Command};

use serde_json::{Value as Json, json};

use crate::desk::Desk;

/// A small file system over a folder, taken away again with the test.
struct SmallDisk<'a>(&'a Path);

impl<'a> SmallDisk<'a> {
    fn over(folder: &'a Path) -> Option<Self> {
        fs::create_dir_all(folder).unwrap();
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=3m", "tmpfs"]).arg(folder).output();
        mounted.is_ok_and(|output| output.status.success()).then_some(Self(folder))
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.0).status();
    }
}

#[test]
fn a_full_disk_loses_nothing_that_was_saved() {
    let desk = Desk::bare();
    let data = desk.data();
    let Some(disk) = SmallDisk::over(&data) else {
        assert!(!root(), "root can mount a file system in memory");
        return;
    };
    let office = json!({ "name": "", "contents": "empty", "worker": "Hà Thị Mẫu", "role": "OFFICE_CLERK" });
    desk.call("create_office", office);
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    let save = |number: usize| {
        // Numbers do not compress, so that the disk fills soon.
        let text: String =
            (0..9000).map(|it| format!("{:x}", (it * 7919 + number * 104_729) ^ 0x5a5a)).collect();
        let request = json!({ "record": id, "changes": [{ "path": "summary", "value": text }] });
        desk.try_call("save_fields", request).map(|_| text)
    };
    let mut last = String::new();
    let failure = (0..500).find_map(|number| match save(number) {
        Ok(text) => {
            last = text;
            None
        }
        Err(failure) => Some(failure),
    });
    let failure = failure.expect("three megabytes are full by now");
    assert_eq!(failure.code, "disk_full", "{}", failure.what);
    let shown = desk.call("show_exemplar", json!({ "id": id }));
    assert_eq!(shown["summary"], last, "the last text that was saved is there");
    let bigger = Command::new("mount").args(["-o", "remount,size=64m"]).arg(&data).status().unwrap();
    assert!(bigger.success());
    desk.save(&id, "praise", "Còn chỗ là làm tiếp được.");
    assert_eq!(desk.call("check_office", Json::Null)["sound"], true);
    desk.api.close();
    drop(disk);
}

fn root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0)
}
