//! Lists the sample office's portraits with their sizes, so that adding one is only adding a file. They
//! are committed as prepared photos, so the first start need not prepare them again.

use std::{env, fmt::Write as _, fs, path::Path};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../assets/sample-office/portraits");
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut files: Vec<_> = fs::read_dir(&folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    let mut code = String::from(
        "/// The drawn portraits: file name, width, height, bytes.\n\
         const PORTRAITS: &[(&str, i64, i64, &[u8])] = &[\n",
    );
    for file in files.iter().filter(|file| file.path().extension().is_some_and(|it| it == "jpg")) {
        let (name, path) = (file.file_name(), file.path().canonicalize()?);
        let (width, height) =
            size(&fs::read(&path)?).ok_or_else(|| format!("{} is no JPEG", path.display()))?;
        writeln!(code, "    ({:?}, {width}, {height}, include_bytes!({path:?})),", name.to_string_lossy())?;
    }
    code.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("portraits.rs"), code)?;
    Ok(())
}

/// Width and height as the frame header of a baseline JPEG states them.
fn size(jpeg: &[u8]) -> Option<(u16, u16)> {
    const BASELINE: u8 = 0xC0;
    let number = |at: usize| Some(u16::from_be_bytes(jpeg.get(at..at + 2)?.try_into().ok()?));
    let mut at = 2;
    while *jpeg.get(at + 1)? != BASELINE {
        at += 2 + usize::from(number(at + 2)?);
    }
    Some((number(at + 7)?, number(at + 5)?))
}
