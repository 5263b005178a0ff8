//! An article written out for whoever fills in the portal's form: a folder or one .zip, whole or not at all,
//! never over anything that is there. The only place that names the zip library.

use std::{
    fs, io,
    io::{Cursor, Write},
    path::{Path, PathBuf},
};

use domain::channel::Channel;
use sha2::{Digest, Sha256};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::{Article, ArticleRequest, DRAFT};
use crate::{
    Office, OfficeError,
    poster::file::{failed, file_stem, make_folder, write_new},
    text_file::windows_text,
};

/// What the picture is called; the page beside it points to it.
pub(super) const PICTURE_NAME: &str = "anh-1.jpg";

/// What an article is wrapped in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrapping {
    /// A folder.
    Folder,
    /// One .zip.
    Zip,
}

/// Where a package goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// Into this folder, under a name by given name and unit.
    Into(PathBuf),
    /// To this very place; a number is added if something is there.
    At(PathBuf),
}

/// A package that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// The folder or the .zip.
    pub place: PathBuf,
    /// What is in it, in order.
    pub files: Vec<PackedFile>,
}

/// A file of a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackedFile {
    /// Its name.
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// SHA-256 of its bytes in hex.
    pub sha256: String,
}

impl Office {
    /// Writes the article about an exemplar out. A draft says so in every text; everything else needs the
    /// consent to the portal of whom it shows.
    ///
    /// # Errors
    /// When a consent is lacking, or the package cannot be written; nothing of it is left behind then.
    pub fn save_article(
        &self,
        request: &ArticleRequest,
        wrapping: Wrapping,
        to: &Destination,
    ) -> Result<Package, OfficeError> {
        let article = self.article(request)?;
        let lacking = self.lacking_on(&article.shown, Channel::Portal)?;
        if !lacking.is_empty() {
            return Err(OfficeError::ConsentMissing(lacking));
        }
        write_package(&package_stem(&article), files(&article), wrapping, to)
    }
}

/// Writes files out together, under a name made from this stem where none is given.
pub(crate) fn write_package(
    stem: &str,
    files: Vec<(String, Vec<u8>)>,
    wrapping: Wrapping,
    to: &Destination,
) -> Result<Package, OfficeError> {
    let place = place(stem, wrapping, to)?;
    let place = match wrapping {
        Wrapping::Folder => write_folder(&place, &files)?,
        Wrapping::Zip => write_zip(&place, &files)?,
    };
    let files = files.into_iter().map(|(name, bytes)| PackedFile {
        name,
        bytes: bytes.len() as u64,
        sha256: Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect(),
    });
    Ok(Package { place, files: files.collect() })
}

/// What a package is called, without an ending.
#[must_use]
pub fn package_stem(article: &Article) -> String {
    let draft = if article.is_draft { "du-thao-" } else { "" };
    format!("{draft}bai-dang-{}", file_stem(&article.filed_as))
}

/// A place where nothing is yet.
fn place(stem: &str, wrapping: Wrapping, to: &Destination) -> Result<PathBuf, OfficeError> {
    let ending = match wrapping {
        Wrapping::Folder => "",
        Wrapping::Zip => ".zip",
    };
    let (folder, stem) = match to {
        Destination::Into(folder) => (folder.clone(), stem.to_owned()),
        Destination::At(file) => {
            let folder = file.parent().map(Path::to_owned).unwrap_or_default();
            let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
            let name = name.unwrap_or_else(|| stem.to_owned());
            let bare = name.len().saturating_sub(ending.len());
            let has_ending = name.is_char_boundary(bare) && name[bare..].eq_ignore_ascii_case(ending);
            (folder, if has_ending { name[..bare].to_owned() } else { name })
        }
    };
    if !folder.as_os_str().is_empty() {
        make_folder(&folder)?;
    }
    Ok(free(&folder, &stem, ending))
}

/// The first of "bai-dang", "bai-dang-2", "bai-dang-3" that is not there.
fn free(folder: &Path, stem: &str, ending: &str) -> PathBuf {
    let mut place = folder.join(format!("{stem}{ending}"));
    let mut number = 2;
    while place.exists() {
        place = folder.join(format!("{stem}-{number}{ending}"));
        number += 1;
    }
    place
}

fn files(article: &Article) -> Vec<(String, Vec<u8>)> {
    let marked = |text: &str| {
        let mark = if article.is_draft {
            format!("{DRAFT} – chưa được lựa chọn, không đăng.\n\n")
        } else {
            String::new()
        };
        windows_text(&format!("{mark}{text}"))
    };
    let mut files = vec![
        ("tieu-de.txt".to_owned(), windows_text(&article.title)),
        ("tom-tat.txt".to_owned(), marked(&article.short)),
        ("noi-dung.txt".to_owned(), marked(&article.long())),
        ("bai-dang.html".to_owned(), article.html().into_bytes()),
    ];
    if let Some(picture) = &article.picture {
        files.push((PICTURE_NAME.to_owned(), picture.jpeg.clone()));
    }
    files.push(("thong-tin.txt".to_owned(), windows_text(&about(article))));
    files
}

/// What is what, for whoever opens the package.
fn about(article: &Article) -> String {
    let mut lines = Vec::new();
    if article.is_draft {
        lines.push(format!("{DRAFT}: chỉ để đọc duyệt, không đăng."));
        lines.push(String::new());
    }
    lines.push("Gói bài đăng Cổng thông tin điện tử".to_owned());
    lines.push(String::new());
    lines.push("tieu-de.txt – tiêu đề bài".to_owned());
    lines.push("tom-tat.txt – tóm tắt (sapo), đặt dưới tiêu đề".to_owned());
    lines.push("noi-dung.txt – nội dung bài, chữ thuần để chép và dán".to_owned());
    lines.push(
        "bai-dang.html – cả bài có định dạng, mở bằng trình duyệt rồi chép vào khung soạn bài".to_owned(),
    );
    if let Some(picture) = &article.picture {
        let kilobytes = picture.jpeg.len().div_ceil(1000);
        let (width, height) = (picture.width, picture.height);
        lines.push(format!("{PICTURE_NAME} – ảnh minh họa, {width} × {height} điểm ảnh, {kilobytes} kB"));
        lines.push(format!("  Chú thích ảnh: {}", picture.caption));
        lines.push(format!("  Chữ thay ảnh (alt): {}", picture.alt));
    }
    lines.push(String::new());
    lines.push("Đăng xong, ghi đường dẫn và ngày đăng vào hồ sơ trong Nêu Gương.".to_owned());
    lines.join("\n")
}

/// Fills a folder of another name and renames it, so that nobody finds half of it.
fn write_folder(place: &Path, files: &[(String, Vec<u8>)]) -> Result<PathBuf, OfficeError> {
    let half = half_of(place);
    let written = fs::create_dir(&half)
        .and_then(|()| files.iter().try_for_each(|(name, bytes)| write_new(&half.join(name), bytes)))
        .and_then(|()| fs::rename(&half, place));
    written.map(|()| place.to_owned()).map_err(|source| {
        // The half folder is of no use; that it may not be removable either changes nothing.
        let _ = fs::remove_dir_all(&half);
        failed(place, source)
    })
}

fn write_zip(place: &Path, files: &[(String, Vec<u8>)]) -> Result<PathBuf, OfficeError> {
    let half = half_of(place);
    let written =
        zipped(files).and_then(|bytes| write_new(&half, &bytes)).and_then(|()| fs::rename(&half, place));
    written.map(|()| place.to_owned()).map_err(|source| {
        let _ = fs::remove_file(&half);
        failed(place, source)
    })
}

/// A name beside the place under which it is written first.
fn half_of(place: &Path) -> PathBuf {
    let name = place.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let folder = place.parent().map(Path::to_owned).unwrap_or_default();
    free(&folder, &name, ".tam")
}

/// The files in one .zip: texts deflated, the picture as it is; without any moment, so that the same article
/// is the same file.
fn zipped(files: &[(String, Vec<u8>)]) -> io::Result<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let is_picture = name.ends_with(".jpg");
        let method = if is_picture { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options =
            SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
        writer.start_file(name.as_str(), options)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_there_is_written_over_and_nothing_half_done_is_left() {
        let folder = std::env::temp_dir().join(format!("bai-dang-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let files = [("tieu-de.txt".to_owned(), b"a".to_vec())];
        let first = write_folder(&free(&folder, "bai", ""), &files).unwrap();
        let second = write_folder(&free(&folder, "bai", ""), &files).unwrap();
        assert_eq!((first, second), (folder.join("bai"), folder.join("bai-2")));
        let broken = [("khong-co/tep.txt".to_owned(), b"a".to_vec())];
        assert!(write_folder(&folder.join("hong"), &broken).is_err());
        let mut left: Vec<_> = fs::read_dir(&folder).unwrap().map(|it| it.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["bai", "bai-2"]);
        fs::remove_dir_all(&folder).unwrap();
    }
}
